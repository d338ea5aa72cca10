import { dayIn, isNearName, pairUp } from './compare.js';
import type { GoldFact } from './gold.js';
import type { SaidFact } from './said.js';
import type { Tally } from './tally.js';

/** An item is one fact, not the transcript. */
const LONGEST = 160;
/** The share of an item's words that must be there. */
const ENOUGH = 0.6;

/** Scores a list of facts (commitments, objections, actions …); with `owned` also whose and when. */
export function scoreFacts(
  tally: Tally,
  id: string,
  field: string,
  labels: readonly GoldFact[],
  said: readonly SaidFact[],
  owned: boolean,
): void {
  const required = labels.filter(({ optional }) => optional !== true);
  const excusing = labels.filter(({ optional }) => optional === true);
  const pairs = pairUp(required.length, said.length, (i, j) => {
    const [label, fact] = [required[i], said[j]];
    const words = label === undefined || fact === undefined ? 0 : wordsShared(label, fact);
    if (words === 0 || !owned || label === undefined || fact === undefined) return words;
    return words + (label.owner && ownerFits(label, fact) ? 0.3 : 0) + (label.due && dueFits(label, fact) ? 0.2 : 0);
  });
  const over = said.filter((_, j) => !pairs.some((pair) => pair[1] === j));
  const excused = pairUp(excusing.length, over.length, (i, j) => {
    const [label, fact] = [excusing[i], over[j]];
    return label === undefined || fact === undefined ? 0 : wordsShared(label, fact);
  });
  tally.count(field, pairs.length, over.length - excused.length, required.length - pairs.length);
  for (const [i, label] of required.entries()) if (!pairs.some((pair) => pair[0] === i)) tally.differs(id, field, label.text, null);
  for (const [j, fact] of over.entries()) if (!excused.some((pair) => pair[1] === j)) tally.differs(id, field, null, fact.text);
  if (owned) for (const [i, j] of pairs) scoreOwner(tally, id, field, required[i], said[j]);
}

function scoreOwner(tally: Tally, id: string, field: string, label: GoldFact | undefined, fact: SaidFact | undefined): void {
  if (label === undefined || fact === undefined) return;
  if (label.owner != null) {
    tally.share(`${field}.owner`, ownerFits(label, fact));
    if (!ownerFits(label, fact)) tally.differs(id, `${field}.owner`, label.owner, fact.owner ?? null);
  }
  if (label.due == null) tally.share(`${field}.due_invented`, dayIn(fact.due) === undefined);
  else {
    tally.share(`${field}.due`, dueFits(label, fact));
    if (!dueFits(label, fact)) tally.differs(id, `${field}.due`, label.due, fact.due ?? null);
  }
}

/** The share of the label's words that the fact holds; 0 when too few. */
export function wordsShared({ keys }: GoldFact, { text, owner, due }: SaidFact): number {
  if (flat(text).length > LONGEST) return 0;
  const whole = flat(`${text} ${owner ?? ''}${spellings(due)}`);
  const held = keys.filter((words) => words.some((word) => whole.includes(flat(word).trim()))).length;
  return held >= Math.max(1, Math.ceil(keys.length * ENOUGH)) ? held / keys.length : 0;
}

function ownerFits(label: GoldFact, fact: SaidFact): boolean {
  return label.owner == null || isNearName(fact.owner, label.owner_accept ?? [label.owner]);
}

function dueFits(label: GoldFact, fact: SaidFact): boolean {
  const day = dayIn(fact.due);
  if (label.due == null) return day === undefined;
  const window = label.due_window;
  return day === label.due || (day !== undefined && window !== undefined && window[0] <= day && day <= window[1]);
}

/** A due day as people write it, without the year: a bare 20 must not match every day. */
function spellings(due: string | null | undefined): string {
  const text = dayIn(due);
  if (text === undefined) return '';
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))];
  return ` ${text.slice(5)} ${month}月${day}日 ${month}月${day}号 ${month}/${day} ${day}号`;
}

function flat(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}
