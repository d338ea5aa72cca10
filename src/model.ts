/** What an endpoint with a model must do. The contract suite in `test/contracts/model.ts` holds every client to it. */

/** `fast`: reading and short answers. `normal`: drafts people will send. `vision`: with pictures. */
export type ModelClass = 'fast' | 'normal' | 'vision';

/** A JSON schema, as the wire takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Picture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Utterance {
  readonly role: 'system' | 'user' | 'assistant';
  readonly text: string;
}

/** Asks for one answer. `schema`: the answer must be JSON of that shape; the client finds a way the endpoint understands. */
export interface CompletionAsk {
  readonly class: ModelClass;
  readonly utterances: readonly Utterance[];
  readonly schema?: { readonly name: string; readonly shape: JsonSchema };
  readonly pictures?: readonly Picture[];
  /** The longest answer wanted, in tokens. */
  readonly maxTokens: number;
  readonly signal: AbortSignal;
}

/** Characters: longer than any answer of so many tokens is. An endpoint that goes on beyond does not heed the limit and is cut off. */
export const longestAnswer = (maxTokens: number): number => maxTokens * 10 + 2000;

/** What a call used, by the endpoint's word; where it says nothing, estimated from the lengths. */
export interface Used {
  readonly model: string;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

export interface Completion extends Used {
  readonly text: string;
}

export interface TranscriptionAsk {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly signal: AbortSignal;
}

/** Spoken words. `parts` with seconds from the beginning, where the endpoint tells. */
export interface Transcription extends Used {
  readonly text: string;
  readonly parts: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

export interface EmbeddingAsk {
  readonly texts: readonly string[];
  readonly signal: AbortSignal;
}

/** One vector for each text, in order. */
export interface Embedding extends Used {
  readonly vectors: readonly (readonly number[])[];
}

/** Something an agent may look up. It reads; nothing it does changes a record. */
export interface AgentTool {
  readonly name: string;
  readonly description: string;
  readonly input: JsonSchema;
  readonly run: (input: unknown) => Promise<string>;
}

export interface AgentAsk {
  readonly system: string;
  readonly question: string;
  readonly tools: readonly AgentTool[];
  /** At most so many rounds of tool calls. */
  readonly steps: number;
  readonly maxTokens: number;
  readonly signal: AbortSignal;
  /** Told of the answer as it grows: all of it so far, each time. A turn that begins anew begins with an empty one. */
  readonly onText?: (soFar: string) => void;
}

/** An endpoint. Every method throws ModelFault, and nothing else, when there is no answer. Nothing is tried twice in here. */
export interface ModelClient {
  /** Where texts go, e.g. `https://api.deepseek.com`: what the admin confirms. */
  readonly endpoint: string;
  /** What it can do besides answering. */
  readonly can: { readonly see: boolean; readonly transcribe: boolean; readonly embed: boolean };
  complete(ask: CompletionAsk): Promise<Completion>;
  transcribe(ask: TranscriptionAsk): Promise<Transcription>;
  embed(ask: EmbeddingAsk): Promise<Embedding>;
  /** Answers a question with the help of tools. */
  agent(ask: AgentAsk): Promise<Completion>;
}
