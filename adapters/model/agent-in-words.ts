/** An agent for endpoints without tools: each turn is one JSON object, a look-up or the answer. */
import { ModelFault } from '../../src/errors.js';
import type { AgentAsk, Completion, JsonSchema, Utterance } from '../../src/model.js';
import type { Complete } from './complete.js';

const TURN: JsonSchema = {
  type: 'object',
  properties: {
    lookUp: { type: ['string', 'null'], description: 'the name of a look-up, or null when you answer' },
    input: { type: ['object', 'null'], description: 'what the look-up needs' },
    answer: { type: ['string', 'null'], description: 'the final answer exactly as the instructions ask for it, or null' },
  },
  required: ['lookUp', 'input', 'answer'],
  additionalProperties: false,
};

export async function agentInWords(
  complete: Complete,
  { system, question, tools, steps, maxTokens, signal }: AgentAsk,
): Promise<Completion> {
  const listed = tools.map(({ name, description, input }) => `- ${name}: ${description} Input: ${JSON.stringify(input)}`).join('\n');
  const rules = `${system}\n\nBefore you answer you may look things up, one at a time:\n${listed}`;
  const said: Utterance[] = [
    { role: 'system', text: rules },
    { role: 'user', text: question },
  ];
  let tokensIn = 0;
  let tokensOut = 0;
  for (let step = 0; step <= steps; step++) {
    const turn = await complete({ class: 'normal', utterances: said, schema: { name: 'turn', shape: TURN }, maxTokens, signal });
    tokensIn += turn.tokensIn;
    tokensOut += turn.tokensOut;
    const { lookUp, input, answer } = readTurn(turn.text);
    const wanted = tools.find(({ name }) => name === lookUp);
    if (!wanted) return { text: answer ?? turn.text, model: turn.model, tokensIn, tokensOut };
    said.push({ role: 'assistant', text: turn.text }, { role: 'user', text: await wanted.run(input) });
  }
  throw new ModelFault('unusable', 'it looked things up without end');
}

interface Turn {
  readonly lookUp?: unknown;
  readonly input?: unknown;
  readonly answer?: string;
}

/** What is no turn is taken for the answer. */
function readTurn(text: string): Turn {
  try {
    const turn: unknown = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    if (typeof turn !== 'object' || turn === null || !('lookUp' in turn || 'answer' in turn)) return {};
    const answer = 'answer' in turn ? turn.answer : undefined;
    const words = typeof answer === 'string' ? answer : answer === null || answer === undefined ? undefined : JSON.stringify(answer);
    return {
      ...('lookUp' in turn ? { lookUp: turn.lookUp } : {}),
      ...('input' in turn ? { input: turn.input } : {}),
      ...(words === undefined ? {} : { answer: words }),
    };
  } catch {
    return {};
  }
}
