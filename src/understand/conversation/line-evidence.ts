/** What of a line of talk says whether it promises, does, objects or tells a limit. */
import type { Side } from '../../records/minutes.js';
import { AGREED, I_DO, I_DO_EN, NEVER, NO_DEED, TAKES } from './deed-words.js';
import {
  COMPARES,
  DEMANDS_OF_THEIRS,
  FIGURE,
  NO_PROMISE,
  NO_STEP,
  PROMISES,
  REFUSES,
  RESOURCES,
  STEPS,
  TECHNICAL,
  THREATENS,
  TOLD,
  TOLD_OBJECTS,
  TOLD_PROMISES,
} from './words.js';

/** A line and what stands around it. */
export interface Line {
  readonly folded: string;
  readonly side: Side;
  /** It names a day to come. */
  readonly dated: boolean;
  /** Nobody of the customer takes part: what they want is told of them. */
  readonly amongUs: boolean;
  readonly meeting: boolean;
  /** What somebody else said just before and just after. */
  readonly before?: string;
  readonly after?: string;
}

/** What a buyer does who means it: signs, pays, orders, takes it to the board, answers. */
const BUYER_DEED =
  /签(?!到|收|名|证)|付(?!款方式|款条件|款比例)|打款|放款|汇款|转(?:你|我们|过来|定金|订金)|下单|落单|下(?:首|正式)?(?:单|订单|PO)|定金|订金|上会|过会|评审|立项|开会|批(?!次|量)|挂网|盖章|用印|回(?:话|信|复|传)|给(?:准)?信|答复|准话|试(?:用|点|炒|跑|装)|承担|认(?:了|这)|让步|接收|续(?:签|费|约)?|首付|申请|\b(?:sign|signs|signed|signing|pay|pays|po\b|order|orders|renew|renewal|approve|approves|approval|decision|decide|raise|raises|commit|commits|release|hold|holds|get back|come back|comes back|go live)\b/i;
/** 样没问题6月1号下两千本, 过了就走合同: it is done once something else is. */
const ONCE_THEN =
  /(?:没问题|没差|通过|合格|达标|到货|好吃|好了|完了?|过了|定了|收到后?|谈拢|成交)(?:的话)?[,\s]?(?:就|再|才|当场|即场|马上|立马|三天内|两天内|\d|[一二两三四五六七八九十]|下|签|付|批|走|交)|\b(?:if|once|when|after|as soon as)\b[^.!?]{2,40}\b(?:sign|pay|order|po|renew|approve|raise|commit|place)/i;
/** He'll, they will, Joel sends: somebody else is told to do it. */
const SHE_WILL =
  /(?:他|她|他们|对方|客户|人家|[\u4e00-\u9fff](?:总|工|姐|哥|长|主任|经理|老板|院|科|处))(?:那边|说|讲|话)?[,\s]?[^,。!?]{0,8}?(?:会|就|去|再|可以|愿意|答应|同意|肯|能|要|明|后天|周|礼拜|下周|\d+号)|\b(?:he|she|they|[A-Z][a-z]+)(?:'ll|'d| will| would| can| agreed| promised| takes| sends| gets| holds| raises| signs| emails| comes)\b/;

/** 说租可以, 点头了, 定金放着, 服务器他们自己出, she'll try to: somebody of theirs goes along, without a word for promising. */
const GOES_ALONG =
  /(?:说|讲|道|回)[^,。!?]{0,6}(?:可以|行(?!业|情)|没问题|愿意|放着|不退|认(?!为|识)|照办|成(?!本))|点(?:了|过)?头|松口|肯(?!定)|(?:他们|她们?|他|对方|客户|校方|甲方|那边)自己(?:出|搞|来|解决|做|提供|去|找)|会如实|愿意|\b(?:she|he|they)(?:'ll| will|'d)\b[^.!?]{0,10}\btry\b|\b(?:their|his|her) [^.!?]{0,24}\bcan do (?:it|that)\b|\bis fine with\b|\bsigned off\b/i;
const RULES: readonly (readonly [string, (folded: string) => boolean])[] = [
  ...(
    [
      ['refuses', REFUSES],
      ['demands', DEMANDS_OF_THEIRS],
      ['compares', COMPARES],
      ['threatens', THREATENS],
      ['told', TOLD],
      ['toldObjects', TOLD_OBJECTS],
      ['toldPromises', TOLD_PROMISES],
      ['promises', PROMISES],
      ['noPromise', NO_PROMISE],
      ['steps', STEPS],
      ['noStep', NO_STEP],
      ['technical', TECHNICAL],
      ['resources', RESOURCES],
      ['figure', FIGURE],
      ['iDo', I_DO],
      ['iDoEn', I_DO_EN],
      ['agreed', AGREED],
      ['takes', TAKES],
      ['never', NEVER],
      ['noDeed', NO_DEED],
      [
        'asks',
        /(?:[?？]|[吗呢吧不没么])[。!]?$|^(?:谁|哪|什么|怎么|多少|为什么|几)|多少|怎么[办样]|\b(?:can|could|would|do|what|who|when|how)\b[^.]*\?$/i,
      ],
      ['thanks', /^(?:好的?|行|可以|收到|谢谢|辛苦|ok|嗯|对|是)/i],
      ['me', /^(?:那|好|行|嗯|哦)?[,。!]?\s?(?:我|咱|i\b|we\b)/i],
      ['you', /^(?:那|好|行|嗯|哦)?[,。!]?\s?(?:你|您|please|you\b)/i],
      ['others', /^(?:他|她|对方|客户|人家|they|he|she)/i],
      ['buyerDeed', BUYER_DEED],
      ['onceThen', ONCE_THEN],
      ['sheWill', SHE_WILL],
      ['goesAlong', GOES_ALONG],
      ['if', /如果|要是|的话|不然|否则|除非|(?:了|过|完)(?:就|再|我)|\b(?:if|once|when|unless)\b/i],
    ] as const
  ).map(([name, words]): readonly [string, (folded: string) => boolean] => [name, (folded) => words.test(folded)]),
];
const ASKED = /(?:[?？]|[吗呢吧])[。!]?$|(?:行|好|可以)不$/;
const YES = /^(?:好|行|可以|没问题|收到|嗯|ok|成|中|sure|deal|works|fine|great)/i;

/** The evidence of a line as names that a weight can hang on. */
export function lineFeatures({ folded, side, dated, amongUs, meeting, before, after }: Line): string[] {
  const who = side === 'customer' ? 'theirs' : amongUs ? 'told' : meeting ? side : 'ours';
  const features = ['bias', `who:${who}`, `${meeting ? 'meeting' : 'chat'}:${who}`];
  const fits = RULES.filter(([, rule]) => rule(folded)).map(([name]) => name);
  if (dated) fits.push('dated');
  for (const name of fits) features.push(name, `${who}+${name}`, ...(dated && name !== 'dated' ? [`dated+${name}`] : []));
  features.push(`long:${folded.length < 8 ? 0 : folded.length < 16 ? 1 : folded.length < 32 ? 2 : 3}`);
  if (before !== undefined && ASKED.test(before)) features.push('answers', `${who}+answers`);
  if (after !== undefined && YES.test(after)) features.push('granted', `${who}+granted`);
  return features;
}
