import { barOf, type Card, type CardAction, type CardPart } from '../../card.js';
import type { Id, Lang } from '../../terms.js';
import type { Tally } from './tally.js';
import { faultText, WORDS } from './words.js';

/** The file an import is about and the batch it is kept under. */
export interface ImportedFile {
  readonly batch: Id;
  readonly name: string;
}

/** Under what the messages about an import are written: found again by the batch, in the language the file came with. */
export const cardKey = (batch: Id, number: number, lang: Lang): string => `import:${batch}:${number}:${lang}`;

/** The language in such a key. */
export const langOfCard = (key: string | undefined): Lang | undefined => (['zh', 'en'] as const).find((lang) => key?.endsWith(`:${lang}`));

const SHOWN_FAULTS = 5;

/** While the file is being read for the first time. */
export function checkingCard({ name }: ImportedFile, lang: Lang): Card {
  return { title: WORDS[lang].checking(name), parts: [], actions: [] };
}

/** What was understood and what would happen. Nothing is imported while a single row is wrong. */
export function dryRunCard(file: ImportedFile, tally: Tally, lang: Lang): Card {
  const words = WORDS[lang];
  const count = counter(lang);
  const facts: CardPart[] = [
    {
      kind: 'fields',
      fields: tally.columns.map(({ field, header, sure }) => ({
        label: words.fields[field],
        value: header,
        ...(sure ? {} : { guessed: true }),
      })),
    },
    ...(tally.ignored.length > 0 ? [{ kind: 'line', text: `${words.ignored}: ${tally.ignored.join(' · ')}`, tone: 'quiet' } as const] : []),
  ];
  if (tally.faulty > 0) {
    const shown = tally.faults.slice(0, SHOWN_FAULTS);
    return {
      title: words.mustMend(file.name, count(tally.faulty)),
      mark: 'question',
      parts: [
        ...shown.map(
          (fault) => ({ kind: 'line', text: words.atLine(fault.at, faultText(fault, lang).join(lang === 'zh' ? '。' : '; ')) }) as const,
        ),
        ...(tally.faulty > shown.length
          ? [{ kind: 'line', text: words.more(count(tally.faulty - shown.length)), tone: 'quiet' } as const]
          : []),
        { kind: 'line', text: words.allOrNothing, tone: 'quiet' },
        { kind: 'fold', title: words.guessed, parts: facts },
      ],
      actions: [{ action: 'import.faults', label: words.faultsFile, href: `/r/import/${file.batch}/faults.csv` }],
    };
  }
  const nothing = tally.customers + tally.deals + tally.contacts === 0;
  const [like] = tally.likes;
  return {
    title: nothing ? words.nothingNew(file.name) : words.ready(file.name, count(tally.customers), count(tally.deals)),
    parts: [
      { kind: 'line', text: words.counts(count(tally.rows), count(tally.contacts)) },
      ...(tally.known > 0 ? [{ kind: 'line', text: words.known(count(tally.known)) } as const] : []),
      ...(like ? [{ kind: 'line', text: words.alike(count(tally.alike), `${like.name} ≈ ${like.like}`), tone: 'warning' } as const] : []),
      { kind: 'fold', title: words.guessed, parts: facts },
    ],
    actions: nothing ? [] : [action('start', file, lang, 'primary'), action('cancel', file, lang)],
  };
}

/** While rows are being written. `done` and `all` count rows of the file. */
export function progressCard(file: ImportedFile, done: number, all: number, lang: Lang): Card {
  const words = WORDS[lang];
  const percent = all === 0 ? 0 : Math.min(99, Math.floor((done * 100) / all));
  return {
    title: words.running(file.name, percent),
    parts: [
      barOf(percent),
      { kind: 'line', text: words.progress(counter(lang)(done), counter(lang)(all)) },
      { kind: 'line', text: words.hidden, tone: 'quiet' },
    ],
    actions: [action('cancel', file, lang)],
  };
}

/** Everything is in. */
export function doneCard(file: ImportedFile, tally: Pick<Tally, 'customers' | 'deals' | 'contacts' | 'rows' | 'known'>, lang: Lang): Card {
  const words = WORDS[lang];
  const count = counter(lang);
  return {
    title: words.done(file.name, count(tally.customers), count(tally.deals)),
    mark: 'done',
    parts: [
      { kind: 'line', text: words.counts(count(tally.rows), count(tally.contacts)) },
      ...(tally.known > 0 ? [{ kind: 'line', text: words.known(count(tally.known)), tone: 'quiet' } as const] : []),
    ],
    actions: [],
  };
}

/** A card that says one thing and asks nothing. */
export function plainCard(title: string): Card {
  return { title, parts: [], actions: [] };
}

function action(verb: 'start' | 'cancel', { batch }: ImportedFile, lang: Lang, style?: 'primary'): CardAction {
  return { action: `import.${verb}`, label: WORDS[lang][verb], value: String(batch), ...(style ? { style } : {}) };
}

function counter(lang: Lang): (count: number) => string {
  const format = new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en-US');
  return (count) => format.format(count);
}
