import type { Feature } from './feature.js';

/** The features that have a part, in their order: most have none of most, and every message is shown to all that have. */
export function featuresWith(features: readonly Feature[]) {
  const having = <K extends 'answer' | 'reply' | 'file' | 'asks' | 'instead' | 'follows'>(part: K) =>
    features.filter((feature): feature is Feature & Required<Pick<Feature, K>> => feature[part] !== undefined);
  return {
    answer: having('answer'),
    reply: having('reply'),
    file: having('file'),
    asks: having('asks'),
    instead: having('instead'),
    follows: having('follows'),
  };
}
