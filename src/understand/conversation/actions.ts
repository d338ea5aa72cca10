/** Who took what upon themselves: one person, one deed, and a day only where one was said. */
import type { Side } from '../../records/minutes.js';
import type { ReadingContext } from '../reading.js';
import { AGREED, CHAIRS, TAKES } from './deed-words.js';
import { linesOf } from './lines.js';
import { type Item, type Sentence, sentencesOf } from './sentence.js';
import { shortName } from './sides.js';
import { weighLine } from './weigh-lines.js';

export interface Turn {
  readonly speaker: string;
  readonly side: Side;
  readonly text: string;
}

/** An action and the turn it was taken on in. */
export interface Taken extends Item {
  readonly whose: 'customer' | 'ours';
  readonly turn: number;
}

const AT_ONCE = 40;

/** The deeds of a meeting, in order. Yields after every few turns. */
export function* actionsIn(
  turns: readonly Turn[],
  speakers: readonly { readonly name: string; readonly side: Side }[],
  context: ReadingContext,
): Generator<undefined, Taken[]> {
  const actions: Taken[] = [];
  const doers = speakers.map(({ name, side }) => ({ name, side, short: shortName(name) }));
  for (const [i, sentence] of linesOf(turns, true, sentencesOf, context).entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield undefined;
    const { folded: said, speaker, turn, line } = sentence;
    if (said.length < 4 || CHAIRS.test(said)) continue;
    const is = weighLine(line);
    if (is.theirs <= 0 && is.ours <= 0) continue;
    const owner = namedDoer(said, speaker, doers) ?? ownerOf(sentence, line.side, turns, turn);
    const owning = doers.find(({ name }) => name === owner)?.side ?? line.side;
    actions.push({ owner, due: sentence.due, text: sentence.whole, whose: owning === 'customer' ? 'customer' : 'ours', turn });
  }
  return once(actions);
}

const DOES_NEXT =
  '(?:你|您|那边)?(?:先|再|就|也|负责|这边)?(?:今天|明天|后天|今晚|本周|这周|下周|周[一二三四五六日]|\\d+号|月底|[一二三四五六七八九十]+月|去|来|给|发|把|出|做|带|寄|报|要一下|安排|(?:will|to|can)\\s)';

/** 李楠的图纸周五给, 麻烦马老师去要, Kevin本周五前给: somebody named as the one to do it. */
function namedDoer(said: string, speaker: string, doers: readonly { readonly name: string; readonly short: string }[]): string | undefined {
  for (const { name, short } of doers) {
    if (name === speaker || short.length < 2 || !said.includes(short)) continue;
    const safe = short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const does = new RegExp(
      `(?:^|麻烦|请|辛苦|由|让|叫|要|派|那就?|[,;:。、的书案告件频文表料])${safe}(?:的[^,。]{1,8}|[,:]?)${DOES_NEXT}`,
      'i',
    ).exec(said);
    const handed = new RegExp(`(?:给|跟|找|问|发给|寄给|联系|send|tell|ask)\\s?${safe}`, 'i').test(said);
    if (does && !(handed && !/麻烦|请|辛苦|由|让/.test(does[0]))) return name;
  }
  return undefined;
}

/** The one spoken to (你们下周二来取), else who says it. */
function ownerOf({ speaker, folded }: Sentence, side: Side, turns: readonly Turn[], at: number): string | null {
  const asks =
    /^(?:那|好|行)?[,]?(?:你们?|您)|你们?(?:.{0,8})(?:来|给|派|出|取|留)|(?:图纸|材料|报价|文件).{0,6}给我|老[\u4e00-\u9fff]你们/;
  if (asks.test(folded) && !/我(?:来|给|让|去|把|今|明|后|周|下)/.test(folded)) {
    const before = turns.slice(0, at).findLast((turn) => (turn.side === 'customer') !== (side === 'customer'));
    if (before !== undefined) return before.speaker;
  }
  return side === 'customer' && AGREED.test(folded) && !TAKES.test(folded) ? null : speaker;
}

/** The same deed repeated when the talk is summed up is kept once: by the same person for the same day, in mostly the same words. */
function once(actions: readonly Taken[]): Taken[] {
  const kept: Taken[] = [];
  for (const action of actions) {
    const again = kept.findIndex((one) => one.owner === action.owner && one.due === action.due && alike(one.text, action.text));
    if (again < 0) kept.push(action);
    else if (action.text.length > (kept[again]?.text.length ?? 0)) kept[again] = action;
  }
  return kept;
}

function alike(a: string, b: string): boolean {
  const grams = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const [x, y] = [grams(a), grams(b)];
  const shared = [...x].filter((gram) => y.has(gram)).length;
  return shared >= 0.6 * Math.min(x.size, y.size);
}
