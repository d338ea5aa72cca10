/** A card as stretches of markdown, each with the buttons that belong right under it. */
import type { Card, CardAction, CardPart, Figure, Row } from '../../src/card.js';
import { subjectOf } from '../../src/card-words.js';
import type { Lang } from '../../src/terms.js';
import { cutToBytes } from './cut.js';
import { BREAK, bold, type Colour, coloured, inlineWords, linked, plainWords } from './markdown.js';
import { WORDS } from './words.js';

/** `about` names what the buttons act on, where the card has several of the kind. */
export interface Stretch {
  readonly paragraphs: readonly string[];
  readonly actions: readonly CardAction[];
  readonly about?: string;
}

/** What is folded away elsewhere is one quiet line here. */
const FOLD_BYTES = 360;

export function stretchesOf(card: Card, lang: Lang): Stretch[] {
  const stretches: Stretch[] = [];
  let open: string[] = [];
  const close = (actions: readonly CardAction[], about?: string): void => {
    if (open.length > 0 || actions.length > 0) stretches.push({ paragraphs: open, actions, ...(about === undefined ? {} : { about }) });
    open = [];
  };
  for (const part of card.parts) {
    switch (part.kind) {
      case 'question':
        open.push(bold(part.text));
        close(part.answers);
        break;
      case 'block':
        open.push([bold(part.title), ...part.lines.map(plainWords)].join(BREAK));
        if (part.actions.length > 0) close(part.actions, subjectOf(part.title));
        break;
      case 'rows':
        for (const row of part.rows) {
          open.push(rowText(row));
          if (row.actions?.length) close(row.actions, subjectOf(row.title));
        }
        if (part.more) open.push(coloured('quiet', inlineWords(part.more)));
        break;
      default:
        open.push(...paragraphs(part, lang));
    }
  }
  close(card.actions);
  return stretches;
}

type Wordy = Exclude<CardPart, { readonly kind: 'question' | 'block' | 'rows' }>;

function paragraphs(part: Wordy, lang: Lang): string[] {
  switch (part.kind) {
    case 'line':
      return [lineText(part.text, LINE_TONES[part.tone ?? 'plain'])];
    case 'fields':
      return [part.fields.map((field) => fieldText(field, lang)).join(BREAK)];
    case 'tags':
      return [`${coloured('quiet', inlineWords(part.label))} ${part.tags.map(inlineWords).join(' · ')}`];
    case 'quote':
      return [`> ${linked(inlineWords(`“${part.text}”`), part.href)}${part.by ? ` ${coloured('quiet', inlineWords(part.by))}` : ''}`];
    case 'figures':
      return part.figures.map(figureText);
    case 'fold':
      return [coloured('quiet', inlineWords(cutToBytes(`${part.title}: ${foldWords(part.parts).join(' · ')}`, FOLD_BYTES)))];
    case 'picture':
      // A message of its own, before the card.
      return [];
  }
}

const LINE_TONES: Readonly<Record<'plain' | 'quiet' | 'guess' | 'warning', Colour | undefined>> = {
  plain: undefined,
  quiet: 'quiet',
  guess: 'quiet',
  warning: 'due',
};

const lineText = (text: string, colour: Colour | undefined): string => (colour ? coloured(colour, inlineWords(text)) : plainWords(text));

const toned = (markdown: string, colour: Colour | undefined): string => (colour ? coloured(colour, markdown) : markdown);

function fieldText({ label, value, guessed }: { label: string; value: string; guessed?: boolean }, lang: Lang): string {
  const guess = guessed ? ` ${coloured('quiet', `(${WORDS.card[lang].guess})`)}` : '';
  return `${coloured('quiet', inlineWords(label))} ${inlineWords(value)}${guess}`;
}

function figureText({ label, value, change, tone, note, href }: Figure): string {
  const moved = change ? toned(inlineWords(change), tone === 'bad' ? 'bad' : tone === 'good' ? 'good' : 'quiet') : '';
  const first = [linked(bold(`${label} ${value}`), href), moved].filter(Boolean).join('  ');
  return note ? `${first}${BREAK}${coloured('quiet', inlineWords(note))}` : first;
}

const ROW_TONES: Readonly<Record<NonNullable<Row['tone']>, Colour>> = { overdue: 'bad', due: 'due', plain: 'quiet' };

function rowText({ title, text, tone, href }: Row): string {
  const head = linked(bold(title), href);
  return text ? `${head}${BREAK}${coloured(ROW_TONES[tone ?? 'plain'], inlineWords(text))}` : head;
}

const foldWords = (parts: readonly CardPart[]): string[] => parts.flatMap(wordsIn);

function wordsIn(part: CardPart): string[] {
  switch (part.kind) {
    case 'line':
    case 'question':
      return [part.text];
    case 'fields':
      return part.fields.map(({ label, value }) => `${label} ${value}`);
    case 'tags':
      return [[part.label, ...part.tags].join(' ')];
    case 'quote':
      return [`“${part.text}”`];
    case 'figures':
      return part.figures.map(({ label, value }) => `${label} ${value}`);
    case 'rows':
      return part.rows.map(({ title, text }) => [title, text].filter(Boolean).join(' '));
    case 'block':
      return [part.title, ...part.lines];
    case 'fold':
      return [part.title, ...foldWords(part.parts)];
    case 'picture':
      return [part.chart.alt];
  }
}
