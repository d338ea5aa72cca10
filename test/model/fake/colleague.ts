/** A model that does its work: each line it writes comes from the material, in the shape asked for. To play with, and for the browser. */

import { minutesOf } from './colleague-minutes.js';
import { quotation, say, sentenceOf } from './colleague-words.js';
import type { Asked, Reply } from './endpoint.js';

/** What it hears in every recording. */
export const HEARD = '今天拜访了华东医疗的王总,报价38万,下周三签合同。';

/** What it sees in every picture. */
const CARD = { sort: 'card', lines: ['恒远精密机械有限公司', '采购总监 周明', '手机 13912345678'] };

export function colleague({ body, path }: Asked): Reply {
  if (path.endsWith('/transcriptions')) return { kind: 'hear', text: HEARD };
  if (path.endsWith('/embeddings')) return say({});
  const said = body.messages.map(({ role, content }) => ({ role, text: typeof content === 'string' ? content : JSON.stringify(content) }));
  const rules = said.find(({ role }) => role === 'system')?.text ?? '';
  const material = said.find(({ role }) => role === 'user')?.text ?? '';
  const { json_schema } = (body.response_format ?? {}) as { json_schema?: { name: string } };
  switch (json_schema?.name) {
    case 'picture':
      return say(CARD);
    case 'minutes':
      return say(minutesOf(quotation(material, 'talk')));
    case 'talk_track':
      return say(trackOf(quotation(material, 'material'), rules));
    case 'second_reading':
      return say({ fields: fieldsOf(quotation(material, 'message')) });
    default:
      return answerTo(material, said.filter(({ role }) => role === 'tool').at(-1)?.text);
  }
}

/** Topics it knows words for. */
const TOPIC = /付款|账期|交付|价格|合同|预算|竞品|审批|payment|price|delivery|contract/i;

/** Looks for the words of the question among the notes, then says what it found there, each with its number. */
function answerTo(material: string, found: string | undefined): Reply {
  const question = quotation(material, 'question');
  const subject = quotation(material, 'subject');
  if (found === undefined)
    return {
      kind: 'look-up',
      calls: [
        subject !== '' && subject !== '-'
          ? { name: 'customer', args: { name: subject } }
          : { name: 'notes', args: { words: TOPIC.exec(question)?.[0] ?? '拜访' } },
      ],
    };
  const notes = [...found.matchAll(/^(#F\d+) \S+ (.+)$/gm)].slice(0, 4);
  return say({ lines: notes.map(([, mark = '', text = '']) => ({ text: sentenceOf(text), sources: [mark], words: [sentenceOf(text)] })) });
}

/** Only what nobody doubts: a word about the payment is a word about the payment. */
function fieldsOf(message: string): readonly object[] {
  const words = /账期|付款|预付|尾款/.exec(message)?.[0];
  return words === undefined ? [] : [{ field: 'signal', value: 'payment', words }];
}

/** One line for each piece of the material, shorter where it is asked to be. */
function trackOf(material: string, rules: string): object {
  const pieces = [...material.matchAll(/^\[(S\d+)\] ([\s\S]*?)(?=\n\[S\d+\] |$(?![\s\S]))/gm)].map(([, source = '', text = '']) => ({
    source,
    text,
  }));
  const [record, ...others] = pieces;
  const cards = others.filter(({ text }) => text.includes('\n'));
  const note = others.find(({ text }) => !text.includes('\n')) ?? record;
  if (!record || !note) return { lines: [] };
  const english = /Write in English/.test(rules);
  const brief = /一条理由|one argument/.test(rules);
  const line = (part: string, text: string, source: string) => ({ part, text, source });
  const said = cards.flatMap(({ source, text }) =>
    text
      .split('\n')
      .slice(1, 3)
      .map((each) => line('argument', each, source)),
  );
  const opening = english
    ? 'Last time you told us what matters to you; let me start there.'
    : `上次您提到的"${sentenceOf(note.text.replace(/^.*?: /, '')).slice(0, 24)}",我想先听您说说。`;
  return {
    lines: [
      line('opening', opening, note.source),
      ...said.slice(0, brief ? 1 : 3),
      line('question', english ? 'What would have to be true for you to decide?' : '您这边定下来,还差哪一步?', record.source),
      line('avoid', english ? 'Do not open with the price.' : '别一上来就谈让价。', record.source),
    ],
  };
}
