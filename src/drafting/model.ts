/** The model as features meet it: permission, consent, masking, budgets and checks are behind it. */

import type { Attachment } from '../message.js';
import type { Embedding } from '../model.js';
import type { CallOutcome } from '../records/rows.js';
import type { Id, Lang } from '../terms.js';
import type { Inputs } from './fill.js';
import type { Prompt } from './prompt.js';

/** Why there is no draft: no endpoint is set up (`off`), or what became of the call. */
export type NoDraft = 'off' | Exclude<CallOutcome, 'ok'>;

/** Is it gone by itself in a while? */
export const passes = (why: NoDraft): boolean =>
  why === 'resting' || why === 'stopped' || why === 'busy' || why === 'down' || why === 'slow';

/** `call`: the row that a suggestion names. `dropped`: how many statements had no ground and were left out. */
export type Drafted<T> =
  | { readonly kind: 'ok'; readonly value: T; readonly call: Id; readonly dropped: number }
  | { readonly kind: 'none'; readonly why: NoDraft };

/** Whose records go into a call: a customer who is kept from models stops it. Customers named in the texts are found besides. */
interface About {
  readonly customers: readonly Id[];
}

export interface DraftAsk<Out, Q extends string, V extends string> extends About, Inputs<Q, V> {
  readonly prompt: Prompt<Out, Q, V>;
  readonly lang: Lang;
  /** Pictures to be read with it; then the endpoint's vision model is asked. */
  readonly pictures?: readonly Attachment[];
  /** `read`: the feature reads every value again from its words, so numbers need not stand in the material as they are. */
  readonly figures?: 'given' | 'read';
}

export interface SpokenText {
  readonly text: string;
  /** With seconds from the beginning, where the endpoint tells. */
  readonly parts: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

/** One look-up of an agent. `find` reads under the asker's permissions and gives text; it cannot write. */
export interface LookUp {
  readonly name: string;
  readonly description: string;
  /** A JSON schema of what is given to `find`. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly find: (input: unknown) => Promise<string>;
}

export interface AgentQuestion<Out, Q extends string, V extends string> extends DraftAsk<Out, Q, V> {
  readonly lookUps: readonly LookUp[];
  readonly steps: number;
  /** Told of what is known so far: what was looked up, and what of the answer is complete and has been checked. */
  readonly soFar?: (soFar: SoFar<Out>) => void;
}

/** `answer` is undefined while none of it is complete. Each time all there is. */
export interface SoFar<Out> {
  readonly answer: Out | undefined;
  readonly told: Answered<Out>['told'];
}

/** An agent's answer and what it was told on the way, which its numbers must come from. */
export interface Answered<Out> {
  readonly answer: Out;
  readonly told: readonly { readonly lookUp: string; readonly text: string }[];
}

/** Every method answers; none throws for what an endpoint does. */
export interface Model {
  /** What a prompt asks for, checked against its shape, its statements against what was sent. */
  draft<Out, Q extends string, V extends string>(ask: DraftAsk<Out, Q, V>): Promise<Drafted<Out>>;
  /** A question to which look-ups give the material. */
  agent<Out, Q extends string, V extends string>(ask: AgentQuestion<Out, Q, V>): Promise<Drafted<Answered<Out>>>;
  /** What is said in a recording. `caption`: what was written with it, which is not sent but may name whom it is about. */
  transcribe(ask: About & { readonly recording: Attachment; readonly caption: string }): Promise<Drafted<SpokenText>>;
  /** One vector for each text, and the model that gave them. `dispensable`: the work goes on at once where there are none. */
  embed(
    ask: About & { readonly texts: readonly string[]; readonly dispensable?: boolean },
  ): Promise<Drafted<Pick<Embedding, 'vectors' | 'model'>>>;
}

/** Without an endpoint, or for somebody who has waited long enough. */
export const noModel = (why: NoDraft = 'off'): Model => {
  const none = async () => ({ kind: 'none', why }) as const;
  return { draft: none, agent: none, transcribe: none, embed: none };
};
