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
