import type { Tagged, TaggedKind } from '../../src/understand/tagger/tagger.js';

const MARKS: Readonly<Record<string, TaggedKind>> = { C: 'customer', P: 'person', R: 'rival', O: 'colleague', X: 'other' };

/** A text with its marks taken out: {C华源泵业}的{P王总}; `\n` written out is a line's end. */
export function unmarked(marked: string): { readonly text: string; readonly names: readonly Tagged[] } {
  const names: Tagged[] = [];
  let text = '';
  for (const [, mark = '', name = '', plain = ''] of marked.replaceAll('\\n', '\n').matchAll(/\{([CPROX])([^{}]*)\}|([^{}]+|[{}])/g)) {
    const kind = MARKS[mark];
    if (kind !== undefined && name !== '') names.push({ kind, span: [text.length, text.length + name.length] });
    text += name + plain;
  }
  return { text, names };
}
