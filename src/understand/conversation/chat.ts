import { peopleInChinese } from '../people/find-zh.js';
import type { ReadDeal, ReadingContext } from '../reading.js';
import { plain } from '../text/plain.js';
import { understand } from '../understand.js';
import { type Item, type Sentence, sentencesOf } from './sentence.js';
import { OBJECTS, PROMISES, STEPS } from './words.js';

interface Said {
  readonly sender: string;
  readonly text: string;
}

/** What a stretch of chat comes to: the deal, what the customer promised and objected to, what is ours to do. Extracts only, nothing is phrased anew. */
export function readChat<Deal>(messages: readonly Said[], context: ReadingContext, show: (deal: ReadDeal) => Deal): object {
  const whole = messages.map(({ text }) => text).join('\n');
  const deal = understand(`${customerName(messages)}${whole}`, context).deals[0];
  const sentences = messages.flatMap(({ sender, text }) => sentencesOf(sender, text, context));
  const commitments: Item[] = [];
  const objections: { readonly text: string }[] = [];
  const next: Item[] = [];
  for (const sentence of sentences) {
    const theirs = isCustomer(sentence.speaker);
    const told =
      /(?:他|她|他们|客户|对方|[\u4e00-\u9fff](?:总|工|科长|主任|经理|院长|校长))(?:们|那边)?.{0,6}(?:说|要|问|嫌|希望|想|提|让|答应|同意|认可|认为)/.test(
        sentence.text,
      );
    if ((theirs || told) && OBJECTS.test(sentence.text)) objections.push({ text: sentence.text });
    else if (theirs && PROMISES.test(sentence.text)) commitments.push(item(sentence));
    else if (told && /(?:签|付|答应|同意|汇报|上会|批)/.test(sentence.text)) commitments.push(item(sentence));
    if (!theirs && STEPS.test(sentence.text)) next.push(item(sentence));
  }
  return { deal: deal === undefined ? {} : show(deal), commitments, objections, next_steps: next };
}

function item({ speaker, due, text }: Sentence): Item {
  return { owner: speaker, due, text };
}

/** 东睿-小何 and 王总 speak for the customer; colleagues go by bare names. */
function isCustomer(sender: string): boolean {
  if (/[-—_@(（].+/.test(sender)) return true;
  const folded = plain(sender);
  return peopleInChinese(folded, folded.toLowerCase()).some(({ rule }) => rule === 'zh/person/title' && !/(?:姐|哥|工)$/.test(sender));
}

/** The customer named by a speaker's label (东睿-小何), put before the text so that it is read like a forwarded chat. */
function customerName(messages: readonly Said[]): string {
  const label = messages.map(({ sender }) => /^(.{2,12}?)[-—_]/.exec(sender)?.[1]).find((name) => name !== undefined);
  return label === undefined ? '' : `客户${label}:`;
}
