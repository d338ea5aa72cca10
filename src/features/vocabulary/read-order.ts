/** What is ordered about the workspace's words. */
import { cleanName } from '../../records/plain-text.js';
import type { TermKind } from '../../terms.js';

/** `unclear`: no word, or not what kind of word. */
export type Order =
  | { readonly kind: 'show' }
  | { readonly kind: 'add' | 'drop'; readonly of: Exclude<TermKind, 'alias'>; readonly names: readonly string[] }
  | { readonly kind: 'unclear' };

const KINDS = [
  ['competitor', /竞品|竞争对手|对手|友商|competitors?|rivals?/i],
  ['region', /区域|大区|地区|regions?/i],
  ['jargon', /行话|黑话|术语|简称|jargon|terms?/i],
  ['product', /产品|products?/i],
] as const satisfies readonly (readonly [Exclude<TermKind, 'alias'>, RegExp])[];
const SHOW = /词库|词表|行话表|词汇表|名单|列表|清单|vocabulary|glossary|word list/i;
const DROP = /^(?:请|帮我|麻烦|please )*(?:删|去掉|移除|remove|delete|drop)/i;
const PUT_IN = /^(?:把)?(?<names>[^,。\s]{2,20})(?:加到|加进|加入)/;
/** Everything before the words: the order, the kind, 有 or a colon. */
const HEAD =
  /^.{0,16}?(?:竞品|竞争对手|对手|友商|产品|行话|黑话|术语|简称|区域|大区|地区|competitors?|rivals?|products?|jargon|terms?|regions?)(?:有|是|包括|叫| is| are| include)?(?:这些|以下|下面这些)?[::\s]*/i;
const BETWEEN = /[、,,;;/\n]|\s+(?:和|跟|与|and)\s+|(?<=[\u4e00-\u9fff])(?:和|跟|以及)(?=[\u4e00-\u9fff])|\band\b/i;
/** A word of one character would be found everywhere; nobody calls a product in more. */
const SHORTEST = 2;
const LONGEST = 30;
const MOST = 50;

export function readOrder(text: string): Order {
  const said = text.trim().replace(/[。.!?!?]+$/, '');
  const of = KINDS.find(([, pattern]) => pattern.test(PUT_IN.test(said) ? said.replace(PUT_IN, '') : said.slice(0, 24)))?.[0];
  const names = namesIn(PUT_IN.exec(said)?.groups?.names ?? said.replace(HEAD, ''));
  if (SHOW.test(said)) return { kind: 'show' };
  if (of === undefined || names.length === 0) return { kind: 'unclear' };
  return { kind: DROP.test(said) ? 'drop' : 'add', of, names };
}

function namesIn(list: string): string[] {
  const names = list.split(BETWEEN).map((name) => cleanName(name.replace(/^(?:叫|名叫|一个叫|called )|等等?$/g, '')));
  return [...new Set(names)].filter(({ length }) => SHORTEST <= length && length <= LONGEST).slice(0, MOST);
}
