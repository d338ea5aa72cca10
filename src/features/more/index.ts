/** 还有吗 after a list: what of it was not listed and where that stands, or that this was all. */
import type { Card, CardAction, CardPart } from '../../card.js';
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene } from '../../scene.js';
import { type Lang, wholeAddress } from '../../terms.js';
import type { Feature } from '../feature.js';
import { lastCard } from './queries.js';

const ASKED =
  /^(?:那)?(?:还有(?:没有)?(?:别的|其他的?|更多的?)?(?:吗|么|嘛|呢|没)?|就这些(?:吗|么|嘛)?|没(?:有)?(?:别的|其他的)?了(?:吗|么|嘛)|后面(?:的|还有)?(?:吗|呢)?|下一页|接着列|更多|剩下的呢?)[??。!\s]*$|^(?:any|show|see)?\s?more\s?(?:of them)?[?.!\s]*$|^(?:next page|anything else|is that all|the rest)[?.!\s]*$/i;

const WORDS = {
  zh: {
    all: (n: number) => `就这 ${n} 条,上面已经列全了。`,
    left: (what: string) => `${what},点下面看全部`,
    alone: (what: string) => `${what}。说得窄一点我能列得更全,比如加上人名、阶段或时间。`,
    none: '你想接着看哪份名单?可以问: 谁超期了 · 我的客户 · 下周要跟谁。',
  },
  en: {
    all: (n: number) => `That is all ${n}; the list above is complete.`,
    left: (what: string) => `${what}; open the whole list below`,
    alone: (what: string) => `${what}. Ask more narrowly for the rest: by person, stage or time.`,
    none: 'Which list shall I go on with? Ask who is overdue, for your customers, or who is due next week.',
  },
} as const satisfies Record<Lang, unknown>;

export const more: Feature = {
  name: 'more',
  intents: [],
  asks: ({ text }) => ASKED.test(text.trim()),
  message: answer,
};

async function answer(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const { platform, address } = scene.conversation;
  const card = await lastCard(scene.records, `${platform}:${wholeAddress(address)}`);
  const lists = card ? listsOf(card.parts) : [];
  const shown = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const left = lists.flatMap((list) => list.more ?? []).concat(card ? countedLines(card) : []);
  const ways = (card?.actions ?? []).filter((action) => action.href !== undefined);
  if (shown === 0) draft.reply(words.none);
  else if (left.length === 0) draft.reply(words.all(shown));
  else if (ways.length === 0) draft.reply(words.alone(left.join(' · ')));
  else draft.reply(wayCard(words.left(left.join(' · ')), ways));
  return draft.decision();
}

const wayCard = (title: string, actions: readonly CardAction[]): Card => ({ title, parts: [], actions });

type List = Extract<CardPart, { kind: 'rows' }>;
const listsOf = (parts: readonly CardPart[]): readonly List[] => parts.filter((part) => part.kind === 'rows');

/** A list in groups says below them how many are left. */
const LEFT = /^(?:还有|另有) ?\d+|^\d+ more\b/;
const countedLines = ({ parts }: Card): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'line' && LEFT.test(part.text) ? [part.text] : []));
