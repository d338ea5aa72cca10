/** The version a customer may read: what was agreed and who does what, and nothing that was ours alone. Pure. */
import type { ActionPoint, MinutesBody, Point, SpokenLine } from '../../records/minutes.js';
import type { Minutes } from '../../records/rows.js';
import type { Day, Lang } from '../../terms.js';
import { calledAs } from '../../understand/conversation/sides.js';
import { findAmounts } from '../../understand/find-amounts.js';
import { plain } from '../../understand/text/plain.js';
import { WORDS } from './words.js';

/** Why a line stays with us. */
export type Leak = 'internal' | 'margin' | 'others' | 'money';

/** What the check needs to know of the world: whose names may not be told. */
export interface Discreet {
  /** Names of other customers and of rivals found in a text. */
  readonly foreign: (text: string) => readonly string[];
}

export interface SafeVersion {
  readonly decided: readonly Point[];
  readonly ours: readonly ActionPoint[];
  readonly theirs: readonly ActionPoint[];
  /** What was left out, and why. */
  readonly left: readonly { readonly text: string; readonly why: Leak }[];
}

/** What is said of our own house: floors, costs, margins, approvals, bonuses. */
const MARGIN =
  /毛利|利润|净利|成本|底价|底线|最低(?:价|能)|特价|申请(?:到|降|价|折)|审批|返点|返利|提成|佣金|回扣|内部|别(?:跟|告诉|让)(?:他|客户|对方|他们)|不(?:要|能)(?:跟|告诉|让)(?:他|客户|对方)|老板(?:说|批|同意)|领导(?:说|批|同意)|压价|拿捏|让步空间|\b(?:margin|profit|cost price|at cost|our cost|floor price|bottom line|walk[- ]?away|internal(?:ly)?|approval|commission|kickback|don't tell|between us|rebate)\b/i;
/** Prices of others: a rival is named by what it is. */
const RIVALS = /竞品|竞争对手|隔壁|别家|那家|友商|其他(?:客户|供应商)|\b(?:competitor|rival|other (?:client|customer|vendor))s?\b/i;

export function safeVersion({ body, lines }: Pick<Minutes, 'body' | 'lines'>, discreet: Discreet): SafeVersion {
  const left: { text: string; why: Leak }[] = [];
  const leak = leakIn(body, lines, discreet);
  const safe = <P extends Point>(points: readonly P[]): P[] =>
    points.filter((point) => {
      const why = leak(point);
      if (why !== undefined) left.push({ text: point.text, why });
      return why === undefined;
    });
  const decided = safe(body.decisions);
  const actions = safe(body.actions);
  return {
    decided,
    ours: actions.filter(({ whose }) => whose === 'ours'),
    theirs: actions.filter(({ whose }) => whose === 'customer'),
    left,
  };
}

/** Says why a line may not go out; undefined = it may. */
export function leakIn(body: MinutesBody, lines: readonly SpokenLine[], { foreign }: Discreet): (point: Point) => Leak | undefined {
  const customers = new Set(body.speakers.filter(({ side }) => side === 'customer').map(({ name }) => name));
  const present = customers.size > 0;
  const inner = [...body.blocks.solution, ...body.blocks.delivery, ...(present ? [] : body.blocks.sales)];
  const heard = new Set(lines.filter(({ speaker }) => customers.has(speaker)).flatMap(({ text }) => amountsIn(text)));
  return (point) => {
    const { text, source, by } = point;
    const folded = plain(text);
    if (MARGIN.test(folded)) return 'margin';
    if (RIVALS.test(folded) || foreign(text).length > 0) return 'others';
    if (by !== undefined) return 'internal';
    const theirs = customers.has(lines[source]?.speaker ?? '');
    if (!theirs && inner.some((one) => repeats(folded, plain(one.text)))) return 'internal';
    if (!theirs && amountsIn(text).some((amount) => !heard.has(amount)) && !saidBeforeThem(source, present)) return 'money';
    return undefined;
  };
}

/** So much of what was said inside stands in a line that it is told again, in however few words: 排期排不开 within a longer one. */
const TOLD_AGAIN = 0.6;
const FEWEST_PAIRS = 2;

function repeats(text: string, inside: string): boolean {
  const pairs = pairsOf(inside);
  const own = pairsOf(text);
  const both = [...pairs].filter((pair) => own.has(pair)).length;
  return pairs.size >= FEWEST_PAIRS && both / pairs.size >= TOLD_AGAIN;
}

/** Pairs of Chinese characters, and words of other letters. */
const pairsOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...(text.match(/\p{sc=Han}+/gu) ?? []).flatMap((run) =>
      Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)),
    ),
    ...(text.toLowerCase().match(/[a-z][a-z'-]{2,}/g) ?? []),
  ]);

/** Where the customer sat in the room, they heard what was said to them. */
const saidBeforeThem = (source: number, present: boolean): boolean => present && source >= 0;

function amountsIn(text: string): number[] {
  const folded = plain(text);
  return (['zh', 'en'] as const).flatMap((lang) => findAmounts(folded, { lang }).amounts.map(({ value }) => value));
}

/** The version as a text to be copied. */
export function safeText(
  version: SafeVersion,
  { body, heldOn }: Minutes,
  { lang, today, customer }: { readonly lang: Lang; readonly today: Day; readonly customer: string },
): string {
  const words = WORDS[lang];
  const people = body.speakers.map(({ name }) => calledAs(name).who).join(lang === 'zh' ? '、' : ', ');
  const list = (title: string, points: readonly string[]): string[] =>
    points.length === 0 ? [] : ['', title, ...points.map((text, i) => `${i + 1}. ${text}`)];
  const deed = ({ owner, due, text }: ActionPoint): string =>
    [...(owner === null ? [] : [calledAs(owner).who]), ...(due === null ? [] : [words.safeBy(words.dated(due, today))]), text].join(' · ');
  if (version.decided.length + version.ours.length + version.theirs.length === 0) return words.safeEmpty;
  return [
    words.safeHead(customer, words.dated(heldOn, today)),
    ...(people === '' ? [] : [words.safePeople(people)]),
    ...list(
      words.safeDecided,
      version.decided.map(({ text }) => text),
    ),
    ...list(words.safeOurs, version.ours.map(deed)),
    ...list(words.safeTheirs, version.theirs.map(deed)),
  ].join('\n');
}

/** What the writer is told of what was left out. */
export function leftText({ left }: SafeVersion, lang: Lang): string {
  const words = WORDS[lang];
  if (left.length === 0) return words.safeAll;
  return words.left(left.length, [...new Set(left.map(({ why }) => words.why[why]))].join(lang === 'zh' ? '、' : ', '));
}
