/** Answers a question with look-ups: langchain's agent where the endpoint takes tools, a talk in plain JSON where it does not. */
import type { HandleLLMNewTokenCallbackFields } from '@langchain/core/callbacks/base';
import { AIMessage, type BaseMessage, HumanMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI } from '@langchain/openai';
import { createAgent } from 'langchain';
import { ModelFault } from '../../src/errors.js';
import { type AgentAsk, type Completion, longestAnswer, type ModelClient } from '../../src/model.js';
import { agentInWords } from './agent-in-words.js';
import type { Complete } from './complete.js';
import { faultOf, objection } from './faults.js';
import { type ModelSettings, modelFor } from './settings.js';

export function answering(settings: ModelSettings, complete: Complete, now: () => number): ModelClient['agent'] {
  let takesTools = true;
  /** Does it count tokens in a stream when asked to? */
  let counts = true;
  const model = modelFor(settings, 'normal');

  async function withTools({ system, question, tools, steps, maxTokens, signal, onText }: AgentAsk): Promise<Completion> {
    const chat = new ChatOpenAI({
      model,
      apiKey: settings.apiKey ?? 'none',
      maxTokens,
      maxRetries: 0,
      useResponsesApi: false,
      streamUsage: counts,
      configuration: { baseURL: settings.baseUrl, organization: null, project: null },
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
    if (!turns.ended()) throw new ModelFault('down', 'its answer broke off');
    return { ...usedBy(messages), model, text: textOf(messages.at(-1)) };
  }

  const answer: ModelClient['agent'] = async (ask) => {
    if (!takesTools) return agentInWords(complete, ask);
    try {
      return await withTools(ask);
    } catch (error) {
      if (error instanceof Error && error.name === 'GraphRecursionError')
        throw new ModelFault('unusable', 'it looked things up without end');
      const said = objection(error);
      if (said?.includes('stream_options') && counts) counts = false;
      else if (said !== undefined && /tool|function/.test(said)) takesTools = false;
      else throw faultOf(error, now);
      return answer(ask);
    }
  };
  return answer;
}

/**
 * Hears the turns of the model as they come. The mark makes langchain stream them; its own switch for that counts tokens with tables
 * that it fetches from a host of its maker.
 */
function heard(onText: AgentAsk['onText'], longest: number) {
  const tooLong = new AbortController();
  let turn = '';
  let text = '';
  let finished = false;
  return {
    name: 'turns',
    lc_prefer_streaming: true,
    tooLong: tooLong.signal,
    /** Did the last turn come to its end? */
    ended: () => finished,
    handleLLMNewToken(piece: string, _: unknown, run: string, __?: string, ___?: string[], fields?: HandleLLMNewTokenCallbackFields) {
      if (run !== turn) [turn, text, finished] = [run, '', false];
      finished ||= fields?.chunk?.generationInfo?.finish_reason != null;
      if (piece === '') return;
      text += piece;
      if (text.length > longest) tooLong.abort(new ModelFault('unusable', 'its answer has no end'));
      onText?.(text);
    },
  };
}

function usedBy(messages: readonly BaseMessage[]): Pick<Completion, 'tokensIn' | 'tokensOut'> {
  const used = messages.flatMap((message) => (AIMessage.isInstance(message) ? (message.usage_metadata ?? []) : []));
  return {
    tokensIn: used.reduce((sum, { input_tokens }) => sum + input_tokens, 0),
    tokensOut: used.reduce((sum, { output_tokens }) => sum + output_tokens, 0),
  };
}

function textOf(message: BaseMessage | undefined): string {
  if (message === undefined || !AIMessage.isInstance(message)) throw new ModelFault('down', 'its answer broke off');
  return message.text.replace(/^\s*<think>[\s\S]*?<\/think>/, '');
}
