/** 还有吗 after a list: the rows that come next, what of it was not listed and where that stands, or that this was all. */
import type { Card, CardAction, CardPart } from '../../card.js';
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { Listed, MessageScene } from '../../scene.js';
import { type Lang, wholeAddress } from '../../terms.js';
import type { Feature } from '../feature.js';
import { lastSent } from './queries.js';

const ASKED =
  /^(?:那)?(?:还有(?:没有)?(?:别的|其他的?|更多的?)?(?:吗|么|嘛|呢|没)?|就这些(?:吗|么|嘛)?|没(?:有)?(?:别的|其他的)?了(?:吗|么|嘛)|后面(?:的|还有)?(?:吗|呢)?|下一页|接着列|更多|剩下的呢?)[??。!\s]*$|^(?:any|show|see)?\s?more\s?(?:of them)?[?.!\s]*$|^(?:next page|anything else|is that all|the rest)[?.!\s]*$/i;

/** 哪几个, 这些加起来多少钱 right after a list: the same list again, which says both. */
const AGAIN =
  /^(?:那)?(?:都)?(?:是|有)?(?:哪几[个单家条]|哪[几些](?:客户|单子?)?|都有谁|(?:这些|那些|这几[个单家]|它们|上面(?:这些|的)?)?(?:加起来|加一起|合起来|一共|总共|合计)(?:是|有|值)?(?:多少钱?|多少金额|多大))[呢啊呀]?[??。!\s]*$|^(?:which ones|which (?:are they|deals)|who are they|(?:what(?:'s| is) )?the total|how much (?:in all|altogether|is that))[?.!\s]*$/i;

/** 都是为啥, 谁带来的 right after a list: the same deals told apart. */
const APART: readonly (readonly [NonNullable<Listed['as']>, RegExp])[] = [
  [
    'why',
    /^(?:那)?(?:都)?(?:是)?(?:因为)?(?:为什么|为啥|为何|啥原因|什么原因|什么情况丢的|咋丢的|怎么丢的|输给谁了?|原因呢?)(?:丢的?)?[呢啊呀]?[??。!\s]*$|^(?:but )?why(?: (?:were|did|was|is) (?:they|we|that|those)\b[^.?]{0,20})?[?\s]*$|^(?:what were the )?reasons[?\s]*$/i,
  ],
  [
    'owner',
    /^(?:那)?(?:都|分别)?(?:是)?(?:谁|哪个销售|哪些人|哪几个人)(?:带来|签|谈|跟|拿|开|做|丢|负责|手[上里])?(?:下来)?的(?:单子?|客户)?[呢啊呀]?[??。!\s]*$|^(?:and )?(?:whose (?:are (?:they|those)|deals)|who (?:brought|closed|won|lost|signed|owns) (?:them|those|these))[?\s]*$/i,
  ],
  [
    'source',
    /^(?:那)?(?:都|分别)?(?:是)?(?:从)?(?:哪(?:儿|里)?|什么渠道|啥渠道|怎么)来的[呢啊呀]?[??。!\s]*$|^(?:and )?where did (?:they|those|these) come from[?\s]*$/i,
  ],
  [
    'industry',
    /^(?:那)?(?:都|分别)?(?:是)?(?:什么|啥|哪些?|哪个)行业的?[呢啊呀]?[??。!\s]*$|^(?:and )?(?:which|what) industr(?:y|ies)[^.?]{0,12}[?\s]*$/i,
  ],
];

const WORDS = {
  zh: {
    all: (n: number) => `就这 ${n} 条,上面已经列全了。`,
    allTold: '没有了,上面已经列全了。',
    left: (what: string) => `${what},点下面看全部`,
    alone: (what: string) => `${what}。说得窄一点我能列得更全,比如加上人名、阶段或时间。`,
    none: '你想接着看哪份名单?可以问: 谁超期了 · 我的客户 · 下周要跟谁。',
  },
  en: {
    all: (n: number) => `That is all ${n}; the list above is complete.`,
    allTold: 'No more; the lists above are complete.',
    left: (what: string) => `${what}; open the whole list below`,
    alone: (what: string) => `${what}. Ask more narrowly for the rest: by person, stage or time.`,
    none: 'Which list shall I go on with? Ask who is overdue, for your customers, or who is due next week.',
  },
} as const satisfies Record<Lang, unknown>;

export const more: Feature = {
  name: 'more',
  intents: [],
  asks: ({ text }) => ASKED.test(text.trim()),
  instead: goneOn,
  message: answer,
};

/** The question whose list is gone on with or shown again, as if it were asked now. */
async function goneOn(scene: MessageScene): Promise<MessageScene | undefined> {
  const as = APART.find(([, words]) => words.test(scene.text.trim()))?.[0];
  const again = as !== undefined || AGAIN.test(scene.text.trim());
  if (!again && !ASKED.test(scene.text.trim())) return undefined;
  const last = await lastList(scene);
  if (!last || last.cause === null || (again && !last.latest)) return undefined;
  const { list } = scene.conversation.focus ?? {};
  const page = list?.page === last.cause ? list : { inbox: last.cause, rows: 0 };
  if (as !== undefined) return toldApart(scene, { inbox: page.inbox, rows: 0, as });
  if (again) return askedAgain(scene, { inbox: page.inbox, rows: 0 });
  const rows = last.card.parts.find((part) => part.kind === 'rows');
  if (rows?.more === undefined || rows.goesOn !== true) return undefined;
  return askedAgain(scene, { inbox: page.inbox, rows: page.rows + rows.rows.length });
}

/** The question that another message asked, its list told from there on. */
async function askedAgain({ again, inbox, conversation }: MessageScene, listed: Listed): Promise<MessageScene | undefined> {
  const asked = await again(listed.inbox);
  return asked && ASKS.test(asked.reading.intent) ? { ...asked, inbox, conversation, listed } : undefined;
}

/** Only figures over deals are told apart, and only of what was lost it is known why. */
async function toldApart(scene: MessageScene, listed: Listed): Promise<MessageScene | undefined> {
  const asked = await askedAgain(scene, listed);
  const { intent, slots } = asked?.reading ?? {};
  return intent === 'ask_funnel' && (listed.as !== 'why' || slots?.stage === 'lost') ? asked : undefined;
}

const ASKS = /^(?:ask_|other$)/;

async function answer(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const last = await lastList(scene);
  const card = last?.card;
  const lists = card ? listsOf(card.parts) : [];
  const shown = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const left = lists.flatMap((list) => list.more ?? []).concat(card ? countedLines(card) : []);
  const ways = (card?.actions ?? []).filter((action) => action.href !== undefined);
  if (shown === 0) draft.reply(words.none);
  else if (left.length === 0)
    draft.reply(last !== undefined && last.cause === scene.conversation.focus?.list?.page ? words.allTold : words.all(shown));
  else if (ways.length === 0) draft.reply(words.alone(left.join(' · ')));
  else draft.reply(wayCard(words.left(left.join(' · ')), ways));
  return draft.decision();
}

/** The last list that was shown here, said since with no more than a few words. */
async function lastList({ records, conversation: { platform, address }, now }: MessageScene) {
  const sent = await lastSent(records, `${platform}:${wholeAddress(address)}`, now - SHOWN_MS);
  const last = sent.find(({ card }) => card !== null);
  return last?.card ? { card: last.card, cause: last.cause, latest: last === sent[0] && listsOf(last.card.parts).length > 0 } : undefined;
}

/** A list is gone on with for so long. */
const SHOWN_MS = 12 * 3_600_000;

const wayCard = (title: string, actions: readonly CardAction[]): Card => ({ title, parts: [], actions });

type List = Extract<CardPart, { kind: 'rows' }>;
const listsOf = (parts: readonly CardPart[]): readonly List[] => parts.filter((part) => part.kind === 'rows');

/** A list in groups says below them how many are left. */
const LEFT = /^(?:还有|另有) ?\d+|^\d+ more\b/;
const countedLines = ({ parts }: Card): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'line' && LEFT.test(part.text) ? [part.text] : []));
