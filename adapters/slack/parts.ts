/** The parts of a card as blocks: each part a list of blocks that belong together. */
import type { ContextBlock, ImageBlock, KnownBlock, SectionBlock } from '@slack/types';
import type { CardPart, Figure, Row } from '../../src/card.js';
import { blockId } from './button-ids.js';
import { answerRows, buttonFor, buttonRows, linkTo, type Numbering, overflowFor } from './elements.js';
import { BLOCKS } from './limits.js';
import { bold, escapedWithin, shownWithin, visible, within } from './markup.js';
import { WORDS } from './words.js';

/** The longest line of a paragraph, in characters; a section takes 3,000 in all. */
const LINE = 1000;
const QUOTED_LINES = 12;
/** The longest address that stands inside a text. */
const LINK = 1000;
/** Lists up to this long show each row's buttons; longer ones keep them behind ⋯. */
const ROWS_WITH_BUTTONS = 3;

/** A line of a paragraph, or blocks of their own. Neighbouring lines join into one section. */
export type Piece = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'blocks'; readonly blocks: readonly KnownBlock[] };

const line = (text: string): Piece => ({ kind: 'line', text });
const blocks = (...each: KnownBlock[]): Piece => ({ kind: 'blocks', blocks: each });

export const section = (text: string): SectionBlock => ({ type: 'section', text: { type: 'mrkdwn', text: visible(text) } });
export const quiet = (text: string): ContextBlock => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text: visible(shownWithin(text, BLOCKS.contextText)) }],
});

const image = (file: string, alt: string): ImageBlock => ({
  type: 'image',
  slack_file: { id: file },
  alt_text: visible(within(alt, BLOCKS.imageAlt)),
});

/** A part where it stands; folded ones laid open. */
export function piecesOf(part: CardPart, ids: Numbering): Piece[] {
  switch (part.kind) {
    case 'line':
      return part.tone === 'quiet' || part.tone === 'guess' ? [blocks(quiet(part.text))] : linesOf(part.text, part.tone === 'warning');
    case 'fields':
      return fieldPieces(part.fields, WORDS[ids.lang].guessed);
    case 'tags':
      return [line([shownWithin(part.label, 200), ...part.tags.slice(0, 30).map((tag) => chip(tag))].join(' '))];
    case 'quote':
      return [line(quoteText(part.text, part.by, part.href))];
    case 'figures':
      return part.figures.map((figure) => blocks(section(figureText(figure))));
    case 'rows':
      return [...rowPieces(part.rows, ids), ...(part.more === undefined ? [] : [blocks(quiet(part.more))])];
    case 'question':
      return [...linesOf(part.text, true), blocks(...answerRows(part.answers, ids))];
    case 'block':
      return [
        blocks(section([bold(part.title, LINE), ...part.lines.slice(0, 8).map((each) => shownWithin(each, 200))].join('\n'))),
        blocks(...buttonRows(part.actions, ids)),
      ];
    case 'fold':
      return [line(bold(part.title, LINE)), ...part.parts.flatMap((each) => piecesOf(each, ids))];
    case 'picture': {
      const file = ids.images.get(part);
      return file === undefined ? [] : [blocks(image(file, part.chart.alt))];
    }
  }
}

const linesOf = (text: string, strong: boolean): Piece[] =>
  text.split('\n').map((each) => line(strong ? bold(each, LINE) : shownWithin(each, LINE)));

/** A tag as Slack shows a chip: code, with no backtick in it. */
const chip = (tag: string): string => `\`${escapedWithin(tag.trim(), 60).replaceAll('`', 'ˋ') || '…'}\``;

function quoteText(text: string, by: string | undefined, href: string | undefined): string {
  const lines = text.split('\n').slice(0, QUOTED_LINES).join('\n');
  const words = shownWithin(lines, LINE).replace(/^/gm, '> ');
  const link = linkTo(href) === undefined ? '' : ` ${linked('↗', href)}`;
  return by === undefined ? words + link : `${shownWithin(by, 200)}${link}\n${words}`;
}

function fieldPieces(fields: readonly { readonly label: string; readonly value: string; readonly guessed?: boolean }[], guessed: string) {
  const cells = fields.map(({ label, value, ...field }) => ({
    type: 'mrkdwn' as const,
    text: visible(`${bold(label, 200)}
${shownWithin(value, 800)}${field.guessed ? ` _(${guessed})_` : ''}`),
  }));
  const pieces: Piece[] = [];
  for (let at = 0; at < cells.length; at += BLOCKS.fieldsPerSection)
    pieces.push(blocks({ type: 'section', fields: cells.slice(at, at + BLOCKS.fieldsPerSection) }));
  return pieces;
}

function figureText({ label, value, change, note, href }: Figure): string {
  const head = linked(`${bold(label, 200)}  ${bold(value, 200)}`, href);
  return [[head, ...(change ? [shownWithin(change, 200)] : [])].join('  '), ...(note ? [shownWithin(note, LINE)] : [])].join('\n');
}

const linked = (text: string, href: string | undefined): string => {
  const url = linkTo(href);
  return url === undefined || url.length > LINK || text === '' ? text : `<${url}|${text.replaceAll('|', '∣')}>`;
};

function rowPieces(rows: readonly Row[], ids: Numbering): Piece[] {
  return rows.flatMap((row): Piece[] => {
    const title = linked(bold(row.title, 300), row.href);
    const actions = (row.actions ?? []).filter((action) => action.href === undefined || linkTo(action.href) !== undefined);
    if (actions.length === 0) return [line(`• ${[title, shownWithin(row.text ?? '', 500)].filter(Boolean).join('  ')}`)];
    const body = section([title, shownWithin(row.text ?? '', 500)].filter(Boolean).join('\n'));
    const [only] = actions;
    if (actions.length === 1 && only) {
      const button = buttonFor(only, ids);
      return [blocks(button ? { ...body, block_id: blockId(ids.message, ids.next()), accessory: button } : body)];
    }
    const menu = rows.length > ROWS_WITH_BUTTONS ? overflowFor(actions, ids) : undefined;
    if (menu) return [blocks({ ...body, block_id: blockId(ids.message, ids.next()), accessory: menu })];
    return [blocks(body, ...buttonRows(actions, ids))];
  });
}

/** Pieces as lists of blocks that stay together, neighbouring lines as one section of at most 3,000 characters. */
export function unitsOf(pieces: readonly Piece[]): (readonly KnownBlock[])[] {
  const units: (readonly KnownBlock[])[] = [];
  let paragraph = '';
  const flush = () => {
    if (paragraph !== '') units.push([section(paragraph)]);
    paragraph = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'blocks') {
      flush();
      if (piece.blocks.length > 0) units.push(piece.blocks);
    } else if (piece.text.trim() !== '') {
      if (paragraph.length + 1 + piece.text.length > BLOCKS.sectionText) flush();
      paragraph = paragraph === '' ? piece.text.slice(0, BLOCKS.sectionText) : `${paragraph}\n${piece.text}`;
    }
  }
  flush();
  return units;
}
