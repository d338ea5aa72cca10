/** Answers a question with look-ups: langchain's agent where the endpoint takes tools, a talk in plain JSON where it does not. */
import { AIMessage, type BaseMessage, HumanMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI } from '@langchain/openai';
import { createAgent } from 'langchain';
import { ModelFault } from '../../src/errors.js';
import type { AgentAsk, Completion, ModelClient } from '../../src/model.js';
import { agentInWords } from './agent-in-words.js';
import type { Complete } from './complete.js';
import { faultOf, objection } from './faults.js';
import { type ModelSettings, modelFor } from './settings.js';

export function answering(settings: ModelSettings, complete: Complete, now: () => number): ModelClient['agent'] {
  let takesTools = true;
  const model = modelFor(settings, 'normal');

  async function withTools({ system, question, tools, steps, maxTokens, signal }: AgentAsk): Promise<Completion> {
    const chat = new ChatOpenAI({
      model,
      apiKey: settings.apiKey ?? 'none',
      maxTokens,
      maxRetries: 0,
      useResponsesApi: false,
      configuration: { baseURL: settings.baseUrl, organization: null, project: null },
    });
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
    const { messages } = await agent.invoke(
      { messages: [new HumanMessage(question)] },
      { signal, recursionLimit: steps * 2 + 2, callbacks: [] },
    );
    return { ...usedBy(messages), model, text: textOf(messages.at(-1)) };
  }

  return async (ask) => {
    if (!takesTools) return agentInWords(complete, ask);
    try {
      return await withTools(ask);
    } catch (error) {
      if (error instanceof Error && error.name === 'GraphRecursionError')
        throw new ModelFault('unusable', 'it looked things up without end');
      const said = objection(error);
      if (said === undefined || !/tool|function/.test(said)) throw faultOf(error, now);
      takesTools = false;
      return agentInWords(complete, ask);
    }
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
