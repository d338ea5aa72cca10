/** What of a card fits into the fields of a template card, and whether that is all of it. */
import type { Card, CardPart } from '../../src/card.js';
import { isPageAddress } from './actions.js';
import { COUNT, WIDTH } from './limits.js';
import type { Pair, TemplateCard } from './template-card.js';
import { cut, fits, oneLine } from './text.js';

/** The plain lines of a body, at most; more reads better as a message of its own. */
const MOST_LINES = 6;

interface Content {
  readonly lines: string[];
  readonly pairs: Pair[];
  readonly quotes: { readonly text: string; readonly by?: string; readonly href?: string }[];
  question: string | undefined;
}

export interface Compact {
  readonly fields: Pick<TemplateCard, 'main_title' | 'quote_area' | 'sub_title_text' | 'horizontal_content_list'>;
  /** False when something had to be cut or left out. Folds do not count: they are closed until asked for. */
  readonly whole: boolean;
}

/** The fields of a template card. When they cannot hold everything, they hold the title, the first line and the question. */
export function compactOf(card: Card, guessed: string): Compact {
  const content: Content = { lines: [], pairs: [], quotes: [], question: undefined };
  for (const part of card.parts) collect(part, content, guessed);
  const { title, rest } = titleOf(card.title);
  const lines = content.lines.map((line) => line.trim()).filter((line) => line !== '');
  const [first = '', ...others] = lines;
  const described = rest ?? (fits(first, WIDTH.description) && !first.includes('\n') ? first : undefined);
  const body = [...(described === rest ? lines : others), ...(content.question ? [content.question] : [])].filter((line) => line !== '');
  const quote = content.quotes[0];
  const whole =
    fits(title, WIDTH.title) &&
    fits(rest ?? '', WIDTH.description) &&
    body.length <= MOST_LINES &&
    fits(body.join('\n'), WIDTH.body) &&
    content.pairs.length <= COUNT.pairs &&
    content.quotes.length <= 1 &&
    fits(quote?.text ?? '', WIDTH.quote) &&
    fits(quote?.by ?? '', WIDTH.title);
  const main = { title: cut(title, WIDTH.title) || '…', ...(described ? { desc: cut(described, WIDTH.description) } : {}) };
  if (!whole)
    return { whole, fields: { main_title: main, ...(content.question ? { sub_title_text: cut(content.question, WIDTH.body) } : {}) } };
  return {
    whole,
    fields: {
      main_title: main,
      ...(quote ? { quote_area: quoteArea(quote) } : {}),
      ...(body.length > 0 ? { sub_title_text: body.join('\n') } : {}),
      ...(content.pairs.length > 0 ? { horizontal_content_list: content.pairs } : {}),
    },
  };
}

/** A title too long for its field goes on in the line below, parted where its own parts are. */
function titleOf(text: string): { readonly title: string; readonly rest?: string } {
  const title = oneLine(text);
  if (fits(title, WIDTH.title)) return { title };
  const parts = title.split(' · ');
  for (let count = parts.length - 1; count > 0; count--) {
    const head = parts.slice(0, count).join(' · ');
    if (fits(head, WIDTH.title)) return { title: head, rest: parts.slice(count).join(' · ') };
  }
  return { title };
}

function quoteArea({ text, by, href }: Content['quotes'][number]): NonNullable<TemplateCard['quote_area']> {
  return { ...(isPageAddress(href) ? { type: 1, url: href } : {}), ...(by ? { title: by } : {}), quote_text: text };
}

function collect(part: CardPart, content: Content, guessed: string): void {
  /** A label with its value where both fit, else a line. */
  const pair = (label: string, value: string, href?: string): void => {
    const [keyname, shown] = [oneLine(label), oneLine(value)];
    const linked = isPageAddress(href) ? { type: 1 as const, url: href } : {};
    const fitting = keyname !== '' && shown !== '' && fits(keyname, WIDTH.key) && fits(shown, WIDTH.value);
    if (fitting && content.pairs.length < COUNT.pairs) content.pairs.push({ keyname, value: shown, ...linked });
    else content.lines.push(`${keyname} ${shown}`.trim());
  };
  switch (part.kind) {
    case 'line':
      content.lines.push(part.text.trim());
      return;
    case 'fields':
      for (const field of part.fields) pair(field.label, field.value + (field.guessed ? ` (${guessed})` : ''));
      return;
    case 'tags':
      pair(part.label, part.tags.join(' '));
      return;
    case 'quote':
      if (oneLine(part.text) === '') return;
      content.quotes.push({
        text: oneLine(part.text),
        ...(part.by ? { by: oneLine(part.by) } : {}),
        ...(part.href ? { href: part.href } : {}),
      });
      return;
    case 'figures':
      for (const { label, value, change, note, href } of part.figures) {
        const shown = [value, change].filter(Boolean).join('  ');
        const told = note ? `${shown} · ${note}` : shown;
        if (fits(told, WIDTH.value)) pair(label, told, href);
        else {
          pair(label, shown, href);
          if (note) content.lines.push(note);
        }
      }
      return;
    case 'rows':
      for (const { title, text, href } of part.rows) {
        if (text && fits(oneLine(title), WIDTH.key)) pair(title, text, href);
        else content.lines.push(`· ${[oneLine(title), text ? oneLine(text) : ''].filter(Boolean).join('  ')}`);
      }
      if (part.more) content.lines.push(part.more);
      return;
    case 'question':
      content.question = [content.question, part.text.trim()].filter(Boolean).join('\n');
      return;
    case 'block':
      content.lines.push(part.title, ...part.lines);
      return;
    case 'fold':
    case 'picture':
      return;
  }
}
