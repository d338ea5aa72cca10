import type { PolarityWords } from './words.js';

/** How an English clause speaks of a topic, and whose it is. */
export const polarityEn: PolarityWords = {
  asked: /\?|\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|can (?:we|you)|could (?:we|you)|whether|wants to know|how much)\b/i,
  conditional: /\b(?:if|unless|provided|assuming|as long as|otherwise|in case|once they|would)\b/i,
  past: /\b(?:last (?:week|month|quarter|year|time)|previously|earlier|used to|back in|originally|a year ago)\b/i,
  reported: /\b(?:says?|said|told|mentioned|claims?|heard|apparently|according to|thinks?|feels?)\b/i,
  ours: /\b(?:we|our|us|i|my)\b[^,.;]{0,24}$/i,
  rivals: /\b(?:competitors?|rivals?|incumbent|other vendor)\b[^,.;]{0,24}$/i,
};
