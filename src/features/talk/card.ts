/** A talk track as a card: what to say, line by line, each with its source. */
import type { Card, CardAction, CardPart, Row } from '../../card.js';
import type { NoDraft } from '../../drafting/model.js';
import type { Suggestion } from '../../records/rows.js';
import type { Scene } from '../../scene.js';
import { STRATEGY_WORDS } from '../../strategy/words.js';
import type { Lang } from '../../terms.js';
import type { Line, TrackAbout } from './about.js';
import { trackText } from './track.js';
import { WORDS } from './words.js';

export interface TrackCard {
  readonly suggestion: Pick<Suggestion, 'id' | 'state' | 'call'>;
  readonly about: TrackAbout;
  /** The customer it is for; absent when it is for nobody in particular. */
  readonly customer?: { readonly id: number; readonly name: string } | undefined;
  /** The language of the card itself, not of the draft. */
  readonly lang: Lang;
  /** What part the model has in a track of templates. */
  readonly model: ModelPart;
}

/** Off; connected, not yet agreed to; writing at this moment; it wrote nothing that could be used; or why it could not write. */
export type ModelPart = 'off' | 'unconfirmed' | 'writing' | 'unused' | 'silent' | 'refused' | 'unpaid' | 'filtered' | 'spent' | 'excluded';

/** What a card says of a call that gave nothing. */
export function partAfter(why: NoDraft): ModelPart {
  switch (why) {
    case 'off':
      return 'off';
    case 'not_confirmed':
      return 'unconfirmed';
    case 'resting':
    case 'busy':
    case 'down':
    case 'slow':
    case 'stopped':
      return 'silent';
    case 'refused':
    case 'unpaid':
    case 'filtered':
    case 'excluded':
      return why;
    case 'over_budget':
      return 'spent';
    case 'unusable':
      return 'unused';
  }
}

/** What a card of templates says of the model where none is writing it. */
export const modelUnused = ({ modelState }: Pick<Scene, 'modelState'>): ModelPart => (modelState === 'on' ? 'unused' : modelState);

const LONGEST_CHANGE = 4000;

export function trackCard({ suggestion, about, customer, lang, model }: TrackCard): Card {
  const words = WORDS[lang];
  const topic = about.topic === undefined ? '' : STRATEGY_WORDS[lang].topics[about.topic];
  const title = words.title(customer?.name ?? '', topic);
  const value = String(suggestion.id);
  const undo: CardAction = { action: 'talk.undo', label: words.undo, value };
  const rows: CardPart[] = [{ kind: 'rows', rows: rowsOf(about, lang) }];
  switch (suggestion.state) {
    case 'adopted':
      return { title: words.adoptedTitle(title), mark: 'done', parts: rows, actions: [undo] };
    case 'changed':
      return { title: words.changedTitle(title), mark: 'done', parts: changedParts(about, value, lang), actions: [undo] };
    case 'vetoed':
      return { title: words.vetoedTitle(title), parts: [], actions: [{ action: 'talk.again', label: words.again, value }, undo] };
    case 'open':
    case 'agreed':
    case 'expired':
      return {
        title,
        parts: [...notes(about, suggestion, { named: customer !== undefined, model }, lang), ...rows],
        actions: [
          { action: 'talk.adopt', label: words.adopt, value, style: 'primary' },
          {
            action: 'talk.change',
            label: words.change,
            value,
            fields: [
              {
                kind: 'longtext',
                name: 'text',
                label: words.changeField,
                hint: words.changeHint,
                value: trackText(about.track).slice(0, LONGEST_CHANGE),
                required: true,
              },
            ],
          },
          { action: 'talk.veto', label: words.veto, value },
        ],
      };
  }
}

function rowsOf({ track }: TrackAbout, lang: Lang): readonly Row[] {
  const words = WORDS[lang];
  const row = (part: string, line: Line): Row => ({
    title: words.part(part, line.text),
    text: words.from(line.source.label),
    href: line.source.href,
  });
  return [
    ...(track.opening ? [row(words.opening, track.opening)] : []),
    ...track.arguments.map((line, i) => row(words.argument(i + 1), line)),
    ...(track.question ? [row(words.question, track.question)] : []),
    ...(track.avoid ? [row(words.avoid, track.avoid)] : []),
  ];
}

function notes(
  { track, style }: TrackAbout,
  { call }: Pick<Suggestion, 'call'>,
  { named, model }: { readonly named: boolean; readonly model: ModelPart },
  lang: Lang,
): CardPart[] {
  const words = WORDS[lang];
  const fromCards = [...track.arguments, ...(track.question ? [track.question] : [])].some(({ source }) => source.kind === 'card');
  const texts = [
    call === null ? words.byRules[model] : words.byModel,
    ...(named ? [] : [words.general]),
    ...(fromCards ? [] : [words.noCards]),
    ...(style.lang !== lang && call === null ? [words.otherTongue] : []),
  ];
  return texts.map((text) => ({ kind: 'line', text, tone: 'quiet' }));
}

/** What the person made of it, and whether others may have it too. */
function changedParts({ change = '', answered }: TrackAbout, value: string, lang: Lang): CardPart[] {
  const words = WORDS[lang];
  const question: CardPart = {
    kind: 'question',
    text: words.keepAsCard,
    answers: [
      { action: 'talk.keep', label: words.keep, value },
      { action: 'talk.nokeep', label: words.noKeep, value },
    ],
  };
  return [{ kind: 'quote', text: change, by: words.yours }, ...(answered ? [] : [question])];
}
