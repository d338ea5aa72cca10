/** A client whose answers a test writes: what it was asked is kept. */
import type { Completion, CompletionAsk, ModelClient } from '../../src/model.js';
import { silentClient } from './silent-client.js';

export interface ScriptedClient extends ModelClient {
  readonly asked: CompletionAsk[];
  /** What it says next: a text, a value as JSON, or an error. */
  answer: (ask: CompletionAsk) => unknown;
}

export function scriptedClient(answer: ScriptedClient['answer']): ScriptedClient {
  const asked: CompletionAsk[] = [];
  const client: ScriptedClient = {
    ...silentClient(),
    asked,
    answer,
    async complete(ask): Promise<Completion> {
      asked.push(ask);
      const said = await client.answer(ask);
      return { text: typeof said === 'string' ? said : JSON.stringify(said), model: 'scripted', tokensIn: 100, tokensOut: 20 };
    },
  };
  return client;
}

/** What was sent as quoted material. */
export const materialOf = ({ utterances }: CompletionAsk): string => utterances.find(({ role }) => role === 'user')?.text ?? '';
