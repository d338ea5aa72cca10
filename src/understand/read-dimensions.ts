/**
 * The four dimensions (四维) of what was said with a customer, from 0 to 100 each, with the sentences they rest on. Pure.
 * Mood: the mean of the last ten follow-ups, a good one 100, an even one 50, a bad one 0.
 * Demand: words of need, and our products, per 100 characters; four of them are 100.
 * Rivals: the share of follow-ups that name a rival.
 * Fit: words that our solution does what they need, against those that it does not; 50 = as many of both; unknown while neither was said.
 */
import type { At, Id, Sentiment, Span } from '../terms.js';
import { dimensionsEn } from './dimensions/en.js';
import { dimensionsZh } from './dimensions/zh.js';
import { matchesOf } from './text/matches.js';

/** A follow-up as far as it is read here. `rivals`: where a rival is spoken of. */
export interface SpokenOf {
  readonly inbox: Id | null;
  readonly at: At;
  readonly text: string;
  readonly sentiment: Sentiment;
  readonly rivals: readonly string[];
}

/** A sentence that a dimension rests on. */
export interface Ground {
  readonly inbox: Id | null;
  readonly at: At;
  readonly sentence: string;
  readonly tone: 'good' | 'bad' | 'plain';
}

export const DIMENSIONS = ['mood', 'demand', 'rivals', 'fit'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface Reading4 {
  /** 0 to 100; null = nothing was said of it. */
  readonly score: number | null;
  /** As people say it: words per 100 characters, mentions. */
  readonly figure: number;
  /** Newest first. */
  readonly grounds: readonly Ground[];
}

export type FourDimensions = Readonly<Record<Dimension, Reading4>> & { readonly followUps: number };

const MOOD: Readonly<Record<Sentiment, number>> = { positive: 100, neutral: 50, negative: 0 };
const MOODS = 10;
const DENSE = 4;
const SENTENCE = 120;

/** `said`: newest first. `productsIn`: where our products are named in a text. */
export function fourDimensions(said: readonly SpokenOf[], productsIn: (text: string) => readonly Span[]): FourDimensions {
  const counted = { demand: 0, fit: 0, unfit: 0, rivals: 0, rivalTalks: 0, characters: 0 };
  const grounds: Record<Dimension, Ground[]> = { mood: [], demand: [], rivals: [], fit: [] };
  for (const one of said) {
    const { text, sentiment } = one;
    const words = /[\u4e00-\u9fff]/.test(text) ? dimensionsZh : dimensionsEn;
    const unfit = spansOf(words.unfit, text);
    const fit = spansOf(words.fit, text).filter((span) => !unfit.some((other) => overlaps(span, other)));
    const demand = [...spansOf(words.demand, text), ...productsIn(text)];
    const add = (dimension: Dimension, spans: readonly Span[], tone: Ground['tone']): void => {
      for (const sentence of sentencesAt(text, spans)) grounds[dimension].push({ inbox: one.inbox, at: one.at, sentence, tone });
    };
    counted.characters += [...text].length;
    counted.demand += demand.length;
    counted.fit += fit.length;
    counted.unfit += unfit.length;
    counted.rivals += one.rivals.length;
    if (one.rivals.length > 0) counted.rivalTalks += 1;
    add('demand', demand, 'plain');
    add('fit', fit, 'good');
    add('fit', unfit, 'bad');
    add(
      'rivals',
      one.rivals.flatMap((rival) => found(text, rival)),
      'bad',
    );
    if (sentiment !== 'neutral')
      grounds.mood.push({ inbox: one.inbox, at: one.at, sentence: cutTo(text), tone: sentiment === 'positive' ? 'good' : 'bad' });
  }
  const moods = said.slice(0, MOODS).map(({ sentiment }) => MOOD[sentiment]);
  const per100 = counted.characters === 0 ? 0 : (counted.demand / counted.characters) * 100;
  const spokenOfFit = counted.fit + counted.unfit;
  return {
    followUps: said.length,
    mood: { score: moods.length === 0 ? null : whole(mean(moods)), figure: moods.length, grounds: grounds.mood },
    demand: {
      score: counted.characters === 0 ? null : whole(Math.min(100, (per100 / DENSE) * 100)),
      figure: Math.round(per100 * 10) / 10,
      grounds: grounds.demand,
    },
    rivals: {
      score: said.length === 0 ? null : whole((counted.rivalTalks / said.length) * 100),
      figure: counted.rivals,
      grounds: grounds.rivals,
    },
    fit: {
      score: spokenOfFit === 0 ? null : whole(50 + (50 * (counted.fit - counted.unfit)) / spokenOfFit),
      figure: spokenOfFit,
      grounds: grounds.fit,
    },
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const whole = (value: number): number => Math.round(value);
const overlaps = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;

const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...matchesOf(pattern, text)].map((match): Span => [match.index, match.index + match[0].length]);

function found(text: string, words: string): readonly Span[] {
  const start = text.indexOf(words);
  return start < 0 ? [] : [[start, start + words.length]];
}

/** The sentences, each once, in which the spans lie. */
function sentencesAt(text: string, spans: readonly Span[]): readonly string[] {
  const sentences = new Set<string>();
  for (const [start, end] of spans) {
    const from = Math.max(...['。', '!', '?', ';', '；', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
    const rest = text.slice(end).search(/[。!?;；！？\n]/);
    sentences.add(cutTo(text.slice(from, rest < 0 ? text.length : end + rest)));
  }
  return [...sentences];
}

const cutTo = (text: string): string => {
  const characters = [...text.trim()];
  return characters.length <= SENTENCE ? characters.join('') : `${characters.slice(0, SENTENCE - 1).join('')}…`;
};
