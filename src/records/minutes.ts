/** Minutes (纪要) of a meeting, a chat or a recording: what was said, and what of it counts, each line with the words it rests on. */
import type { Day, Id } from '../terms.js';

/** The three parties of a sale. Each has a block of its own: 异议 (sales), 约束 (solution), 缺口 (delivery). */
export const PARTIES = ['sales', 'solution', 'delivery'] as const;
export type Party = (typeof PARTIES)[number];

/** For whom a speaker speaks; `unknown` when neither name nor words tell. */
export type Side = 'customer' | Party | 'unknown';

/** One line of what was said, as it was said. */
export interface SpokenLine {
  /** Empty when nobody is named. */
  readonly speaker: string;
  readonly text: string;
  /** The clock or the time within the recording, as it stood in the transcript. */
  readonly time?: string;
}

/** One point of the minutes. `source` numbers the spoken line it rests on; -1 = a person wrote it in afterwards. */
export interface Point {
  readonly text: string;
  readonly source: number;
  /** Who wrote it in. */
  readonly by?: Id;
}

/** Something somebody took upon themselves. `due` only where a day was said. */
export interface ActionPoint extends Point {
  /** As named in the meeting; null = nobody was named. */
  readonly owner: string | null;
  readonly due: Day | null;
  /** `customer`: a promise of theirs; `ours`: ours to do. */
  readonly whose: 'customer' | 'ours';
  /** The colleague who is meant, where the name is one's. */
  readonly person?: Id;
}

/** What the minutes say. Blocks that a party declared empty are listed in `nothing`. */
export interface MinutesBody {
  readonly speakers: readonly { readonly name: string; readonly side: Side; readonly person?: Id }[];
  readonly summary: readonly Point[];
  readonly decisions: readonly Point[];
  readonly actions: readonly ActionPoint[];
  readonly blocks: Readonly<Record<Party, readonly Point[]>>;
  readonly nothing: readonly Party[];
  /** Who made it: the rules alone, or a model whose every line was checked against the words. */
  readonly made: 'rules' | 'model';
}

/** Where the words came from. */
export const MINUTES_KINDS = ['talk', 'chat', 'recording', 'document'] as const;
export type MinutesKind = (typeof MINUTES_KINDS)[number];
