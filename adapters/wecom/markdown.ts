/** A card as the markdown that WeCom shows: bold, quotations, links and three colours, nothing else. */
import type { Card, CardPart } from '../../src/card.js';
import { isPageAddress } from './actions.js';
import { oneLine } from './text.js';
import { wordsFor } from './words.js';

/** What people wrote must not be read as markdown: the marks that would be are shown by their full-width twins. */
export function escaped(text: string): string {
  return text
    .replaceAll('<', '＜')
    .replaceAll('*', '＊')
    .replaceAll('`', '｀')
    .replaceAll('](', '］(')
    .replaceAll('~~', '～～')
    .replaceAll('__', '＿＿')
    .replace(/^(\s*)([#>])/gmu, (_, space: string, mark: string) => space + (mark === '#' ? '＃' : '＞'));
}

/** The whole card but for its buttons, the title on the first line. `folds` = what is folded is laid open too. */
export function cardMarkdown(card: Card, folds = false): string {
  const { guessed } = wordsFor(card.title);
  const parts = card.parts.filter((part) => folds || part.kind !== 'fold');
  return [`**${escaped(oneLine(card.title))}**`, ...parts.flatMap((part) => linesOf(part, guessed))].join('\n');
}

/** What is in one of the card's folds; undefined when there is no such fold. */
export function foldMarkdown(card: Card, fold: number): string | undefined {
  const part = card.parts.filter((each) => each.kind === 'fold')[fold];
  return part && linesOf(part, wordsFor(card.title).guessed).join('\n').trim();
}

const quiet = (text: string): string => `<font color="comment">${text}</font>`;
const warning = (text: string): string => `<font color="warning">${text}</font>`;

function linesOf(part: CardPart, guessed: string): readonly string[] {
  switch (part.kind) {
    case 'line': {
      const text = escaped(part.text);
      return [part.tone === 'quiet' ? quiet(text) : part.tone === 'warning' ? warning(text) : text];
    }
    case 'fields':
      return part.fields.map(
        (field) => `${quiet(escaped(oneLine(field.label)))} ${escaped(field.value)}${field.guessed ? quiet(` (${guessed})`) : ''}`,
      );
    case 'tags':
      return [`${quiet(escaped(oneLine(part.label)))} ${part.tags.map((tag) => escaped(oneLine(tag))).join(' ')}`];
    case 'quote':
      return [`> ${part.by ? `${escaped(oneLine(part.by))}: ` : ''}"${escaped(oneLine(part.text))}"`];
    case 'figures':
      return part.figures.map(({ label, value, change, tone, note }) => {
        const moved = change === undefined ? '' : `  ${tone === 'bad' ? warning(escaped(change)) : escaped(change)}`;
        return `${escaped(oneLine(label))} **${escaped(oneLine(value))}**${moved}${note ? `  ${quiet(escaped(note))}` : ''}`;
      });
    case 'rows':
      return [
        ...part.rows.map(({ title, text, tone, href }) => {
          const linked = isPageAddress(href) ? `[${escaped(oneLine(title)).replace(/[[\]]/g, ' ')}](${href})` : escaped(oneLine(title));
          return `· ${tone === 'overdue' && !isPageAddress(href) ? warning(linked) : linked}${text ? `  ${escaped(oneLine(text))}` : ''}`;
        }),
        ...(part.more ? [quiet(escaped(part.more))] : []),
      ];
    case 'question':
      return [escaped(part.text)];
    case 'block':
      return ['', `**${escaped(oneLine(part.title))}**`, ...part.lines.map(escaped)];
    case 'fold':
      return ['', `**${escaped(oneLine(part.title))}**`, ...part.parts.flatMap((each) => linesOf(each, guessed))];
    case 'picture':
      // A message of its own, before the card.
      return [];
  }
}
