/** Answers a question with look-ups: langchain's agent where the endpoint takes tools, a talk in plain JSON where it does not. */
import type { HandleLLMNewTokenCallbackFields } from '@langchain/core/callbacks/base';
import { AIMessage, type BaseMessage, HumanMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI } from '@langchain/openai';
import { createAgent } from 'langchain';
import { ModelFault } from '../../src/errors.js';
import { type AgentAsk, type Completion, longestAnswer, type ModelClient } from '../../src/model.js';
import { agentInWords } from './agent-in-words.js';
import { type Complete, isWhole, MOST_THINKING, roughly } from './complete.js';
import { faultOf, HELD_BACK, objection } from './faults.js';
import { THINKING_ROOM } from './manners.js';
import { mendedFetch } from './mended-fetch.js';
import { type ModelSettings, modelFor } from './settings.js';
import { withoutThinking } from './thinking.js';

export function answering(settings: ModelSettings, complete: Complete, now: () => number): ModelClient['agent'] {
  let takesTools = true;
  /** Does it count tokens in a stream when asked to? */
  let counts = true;
  /** Times the limit asked for: thinking counts against it. */
  let room = 1;
  const model = modelFor(settings, 'normal');

  async function withTools({ system, question, tools, steps, maxTokens, signal, onText }: AgentAsk): Promise<Completion> {
    const chat = new ChatOpenAI({
      model,
      apiKey: settings.apiKey ?? 'none',
      maxTokens: maxTokens * room,
      maxRetries: 0,
      useResponsesApi: false,
      streamUsage: counts,
      configuration: { baseURL: settings.baseUrl, organization: null, project: null, fetch: mendedFetch },
    });
    const turns = heard(onText, longestAnswer(maxTokens));
    let rounds = 0;
    const lookUps = tools.map(({ name, description, input, run }) =>
      tool(
        async (given: unknown) => {
          rounds += 1;
          // A model that asks on and on is told so, and then answers from what it has.
          return rounds > steps * 2 ? 'No more look-ups. Answer now.' : run(given);
        },
        { name, description, schema: { ...input } },
      ),
    );
    const agent = createAgent({ model: chat, tools: lookUps, systemPrompt: system });
    // Each round is a step of the model and one of its tools; the last one answers.
    const { messages } = await agent
      .invoke(
        { messages: [new HumanMessage(question)] },
        { signal: AbortSignal.any([signal, turns.tooLong]), recursionLimit: steps * 2 + 2, callbacks: [turns] },
      )
      .catch((error: unknown) => {
        throw turns.tooLong.aborted ? turns.tooLong.reason : error;
      });
    const end = turns.end();
    if (end !== undefined && HELD_BACK.has(end)) throw new ModelFault('filtered', 'its filter held the answer back');
    const text = textOf(messages.at(-1));
    if (end === undefined && !isWhole(text)) throw new ModelFault('down', 'its answer broke off');
    if (end === 'length' && text.trim() === '' && room === 1) throw new OutOfRoom();
    if (CALL_IN_WORDS.test(text)) throw new NoTools();
    return { ...usedBy(messages), model, text };
  }

  const answer: ModelClient['agent'] = async (ask) => {
    if (!takesTools) return agentInWords(complete, ask);
    try {
      return await withTools(ask);
    } catch (error) {
      if (error instanceof Error && error.name === 'GraphRecursionError')
        throw new ModelFault('unusable', 'it looked things up without end');
      const said = objection(error);
      if (error instanceof OutOfRoom) room = THINKING_ROOM;
      else if (said?.includes('stream_options') && counts) counts = false;
      // Whatever else it objects to, a plain talk may do, and finds out what the endpoint takes.
      else if (said !== undefined || error instanceof NoTools) takesTools = false;
      else throw faultOf(error, now);
      return answer(ask);
    }
  };
  return answer;
}

/** Thinking used up what there was room for. */
class OutOfRoom extends Error {}
/** The endpoint takes tools and hands their calls on as words. */
class NoTools extends Error {}
const CALL_IN_WORDS = /<tool_calls?>|<function=|<｜tool|\[TOOL_CALLS\]|<\|tool_call/;

/**
 * Hears the turns of the model as they come. The mark makes langchain stream them; its own switch for that counts tokens with tables
 * that it fetches from a host of its maker.
 */
function heard(onText: AgentAsk['onText'], longest: number) {
  const tooLong = new AbortController();
  let turn = '';
  let text = '';
  let end: string | undefined;
  return {
    name: 'turns',
    lc_prefer_streaming: true,
    tooLong: tooLong.signal,
    /** How the last turn ended; undefined = it broke off. */
    end: () => end,
    handleLLMNewToken(piece: string, _: unknown, run: string, __?: string, ___?: string[], fields?: HandleLLMNewTokenCallbackFields) {
      if (run !== turn) [turn, text, end] = [run, '', undefined];
      end = fields?.chunk?.generationInfo?.finish_reason ?? end;
      if (piece === '') return;
      text += piece;
      const said = withoutThinking(text);
      if (said.length > longest || text.length > longest * MOST_THINKING)
        tooLong.abort(new ModelFault('unusable', 'its answer has no end'));
      onText?.(said);
    },
  };
}

/** Where the endpoint counts nothing, each turn is sent all that was said before it. */
function usedBy(messages: readonly BaseMessage[]): Pick<Completion, 'tokensIn' | 'tokensOut'> {
  const used = messages.flatMap((message) => (AIMessage.isInstance(message) ? (message.usage_metadata ?? []) : []));
  if (used.length === 0) {
    const spoken = messages.map((message) => ({ ours: !AIMessage.isInstance(message), length: JSON.stringify(message.content).length }));
    const before = (at: number): number => spoken.slice(0, at).reduce((sum, { length }) => sum + length, 0);
    const turns = spoken.flatMap(({ ours, length }, at) => (ours ? [] : [{ sent: before(at), length }]));
    return {
      tokensIn: roughly(turns.reduce((sum, { sent }) => sum + sent, 0)),
      tokensOut: roughly(turns.reduce((sum, { length }) => sum + length, 0)),
    };
  }
  return {
    tokensIn: used.reduce((sum, { input_tokens }) => sum + input_tokens, 0),
    tokensOut: used.reduce((sum, { output_tokens }) => sum + output_tokens, 0),
  };
}

function textOf(message: BaseMessage | undefined): string {
  if (message === undefined || !AIMessage.isInstance(message)) throw new ModelFault('down', 'its answer broke off');
  return withoutThinking(message.text);
}
