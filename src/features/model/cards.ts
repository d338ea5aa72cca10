/** The cards about the model itself. */
import type { Card } from '../../card.js';
import type { Settings } from '../../records/settings.js';
import type { Scene } from '../../scene.js';
import type { Id, Lang } from '../../terms.js';
import { WORDS } from './words.js';

/** `api.deepseek.com` of `https://api.deepseek.com`. */
export const hostOf = (endpoint: string): string => endpoint.replace(/^https?:\/\//, '');

/** Asks an admin, once. `can`: what else than words would be sent. */
export function askCard(endpoint: string, can: Scene['modelCan'], lang: Lang): Card {
  const words = WORDS[lang];
  return {
    title: words.ask(hostOf(endpoint)),
    mark: 'question',
    parts: [
      { kind: 'line', text: words.what },
      { kind: 'line', text: words.never },
      ...(can.see || can.transcribe ? [{ kind: 'line', text: words.asItIs } as const] : []),
      { kind: 'line', text: words.until, tone: 'quiet' },
    ],
    actions: [
      { action: 'model.agree', label: words.agree, value: endpoint, style: 'primary' },
      { action: 'model.refuse', label: words.refuse, value: endpoint },
    ],
  };
}

/** What was decided, by whom and when. */
export function decidedCard(
  { agreed, endpoint, by, day }: { readonly agreed: boolean; readonly endpoint: string; readonly by: string; readonly day: string },
  lang: Lang,
): Card {
  const words = WORDS[lang];
  return {
    title: (agreed ? words.agreed : words.refused)(hostOf(endpoint)),
    mark: 'done',
    parts: [{ kind: 'line', text: words.by(by, day), tone: 'quiet' }],
    actions: [
      agreed
        ? { action: 'model.refuse', label: words.turnOff, value: endpoint }
        : { action: 'model.agree', label: words.turnOn, value: endpoint },
    ],
  };
}

/** A change that can be taken back. */
export function changedCard(title: string, event: Id, lang: Lang, note?: string): Card {
  return {
    title,
    mark: 'done',
    parts: note === undefined ? [] : [{ kind: 'line', text: note, tone: 'quiet' }],
    actions: [{ action: 'model.undo', label: WORDS[lang].undo, value: String(event) }],
  };
}

export interface Standing {
  readonly state: 'on' | 'off' | 'unconfirmed';
  readonly endpoint: string | undefined;
  readonly calls: number;
  readonly tokens: number;
  readonly tokensThisMonth: number;
  /** In millionths of the currency unit, this month. */
  readonly cost: number;
  readonly excluded: readonly string[];
  readonly settings: Pick<Settings, 'modelTokensPerDay' | 'modelMoneyPerMonth' | 'modelKeepsWords'>;
}

const NAMED = 5;

export function standingCard({ state, endpoint, calls, tokens, tokensThisMonth, cost, excluded, settings }: Standing, lang: Lang): Card {
  const words = WORDS[lang];
  const names = excluded.slice(0, NAMED);
  const kept =
    names.length === 0 ? words.none : [words.list(names), ...(excluded.length > NAMED ? [words.more(excluded.length)] : [])].join(' ');
  const money = cost === 0 && tokensThisMonth > 0 ? words.unpriced : (cost / 1_000_000).toFixed(2);
  const spent = `${money} / ${settings.modelMoneyPerMonth === 0 ? words.noLimit : settings.modelMoneyPerMonth}`;
  return {
    title: words.title(words.states[state]),
    parts: [
      {
        kind: 'fields',
        fields: [
          { label: words.endpoint, value: endpoint === undefined ? words.none : hostOf(endpoint) },
          {
            label: words.today,
            value: `${words.calls(calls)}, ${words.tokens(counted(tokens, lang), counted(settings.modelTokensPerDay, lang))}`,
          },
          { label: words.month, value: spent },
          { label: words.wordsKept, value: settings.modelKeepsWords ? words.yes : words.no },
          { label: words.excluded, value: kept },
        ],
      },
      ...(endpoint === undefined ? [{ kind: 'line', text: words.noEndpoint, tone: 'quiet' } as const] : []),
    ],
    actions: [],
  };
}

/** `1.2 万` or `12k`. */
export function counted(count: number, lang: Lang): string {
  if (lang === 'zh') return count < 10_000 ? String(count) : `${Math.round(count / 1000) / 10} 万`;
  return count < 1000 ? String(count) : `${Math.round(count / 100) / 10}k`;
}
