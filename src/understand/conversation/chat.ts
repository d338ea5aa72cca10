import { peopleInChinese } from '../people/find-zh.js';
import type { KnownNames, ReadContact, ReadDeal, ReadingContext } from '../reading.js';
import { plain } from '../text/plain.js';
import { understand } from '../understand.js';
import { type Item, type Sentence, sentencesOf } from './sentence.js';
import { NO_STEP, OBJECTS, PROMISES, STEPS, TOLD } from './words.js';

interface Said {
  readonly sender: string;
  readonly text: string;
}

/** What a stretch of chat comes to: the deal, what the customer promised and objected to, what is ours to do. Extracts only, nothing is phrased anew. */
export function readChat<Deal>(messages: readonly Said[], context: ReadingContext, show: (deal: ReadDeal) => Deal): object {
  const deal = dealIn(messages, context);
  const sentences = messages.flatMap(({ sender, text }) => sentencesOf(sender, text, context));
  const commitments: Item[] = [];
  const objections: { readonly text: string }[] = [];
  const next: Item[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const { text } = sentence;
    const asks = /(?:[?？]|[吗呢])[。!]?$/.test(text);
    if (isCustomer(sentence.speaker)) {
      const objects = OBJECTS.test(text) && text.length > 6;
      if (objects) objections.push({ text });
      if (PROMISES.test(text) && !asks && !/^你们|你们总|先别/.test(text) && !(objects && /不|没|别|降|损失/.test(text)))
        commitments.push(item(sentence));
      continue;
    }
    const told = TOLD.test(text);
    if (told && OBJECTS.test(text) && !asks) objections.push({ text });
    if (told && !asks && /(?:说|答应|同意|承诺|保证)[^。]{0,8}(?:会|尽量|可以|帮|保|签|付|批|给)/.test(text) && !/让我们|要我们/.test(text))
      commitments.push({ owner: speakerNamed(text) ?? sentence.speaker, due: sentence.due, text });
    if (STEPS.test(text) && !NO_STEP.test(text)) next.push(item(withRequest(sentence, sentences[i - 1])));
  }
  return { deal: deal === undefined ? {} : show(deal), commitments, objections, next_steps: next };
}

const SHORT_ANSWER = 18;

/** 行,周五前给到 says what is to be done only together with what was asked for. */
function withRequest(answer: Sentence, before: Sentence | undefined): Sentence {
  if (before === undefined || before.speaker === answer.speaker || answer.text.length > SHORT_ANSWER) return answer;
  return /^(?:行|好|嗯|没问题|收到|可以|ok|sure|我来|我\d|我[明今周下])/i.test(answer.text)
    ? { ...answer, text: `${before.text} → ${answer.text}` }
    : answer;
}

function item({ speaker, due, text }: Sentence): Item {
  return { owner: speaker, due, text };
}

/** 王总说他尽量…: who is told to have promised. */
function speakerNamed(text: string): string | undefined {
  const folded = plain(text);
  return peopleInChinese(folded, folded.toLowerCase()).find(({ ours }) => !ours)?.name;
}

/** 东睿-小何 and 王总 speak for the customer; colleagues go by bare names. */
function isCustomer(sender: string): boolean {
  if (/[-—_@(（].+/.test(sender)) return true;
  const folded = plain(sender);
  return peopleInChinese(folded, folded.toLowerCase()).some(({ rule }) => rule === 'zh/person/title' && !/(?:姐|哥|工)$/.test(sender));
}

/** The deal of the whole talk. Who speaks for a company names it and is a contact; who does not is ours. */
function dealIn(messages: readonly Said[], context: ReadingContext): ReadDeal | undefined {
  const label = messages.map(({ sender }) => /^(.{2,12}?)[-—_]/.exec(sender)?.[1]).find((name) => name !== undefined);
  const whole = messages.map(({ text }) => text).join('\n');
  const names: KnownNames = {
    find: (text) => [
      ...(label !== undefined && text.startsWith(label)
        ? [{ kind: 'customer' as const, id: 0, name: label, span: [0, label.length] as const }]
        : []),
      ...(context.names?.find(text) ?? []),
    ],
  };
  const about: ReadingContext = label === undefined ? { ...context, oneCustomer: true } : { ...context, names, oneCustomer: true };
  const deal = understand(label === undefined ? whole : `${label}:${whole}`, about).deals[0];
  if (deal === undefined) return undefined;
  const ours = messages.map(({ sender }) => sender).filter((sender) => !isCustomer(sender));
  const theirs = deal.contacts.filter(({ name }) => !ours.some((sender) => sender === name || sender.endsWith(name)));
  const speakers = [...new Set(messages.map(({ sender }) => sender))].filter(isCustomer).map((sender) => sender.replace(/^.*[-—_]/, ''));
  const unnamed = speakers.filter(
    (name) =>
      !theirs.some(
        (contact) => (contact.name.slice(-1) === name.slice(-1) && contact.name.includes(name)) || sameFamily(contact.name, name),
      ),
  );
  return { ...deal, contacts: [...theirs, ...unnamed.map((name): ReadContact => ({ name, role: 'unknown' }))] };
}

/** 小何 is called 何经理 by others. */
function sameFamily(a: string, b: string): boolean {
  const family = b.replace(/^[小老阿]/, '').charAt(0);
  return a.startsWith(family) || a.slice(1).startsWith(family);
}
