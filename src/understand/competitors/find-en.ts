import type { Found } from '../reading.js';
import { matchesOf } from '../text/matches.js';
import { NOT_RIVALS, rivalsEn } from './en.js';

/** Rivals an English message names, by what stands before or after the name. */
export function rivalsInEnglish(folded: string): Found<string>[] {
  const found: Found<string>[] = [];
  for (const pattern of rivalsEn) {
    for (const match of matchesOf(pattern, folded)) {
      const full = match[1] ?? '';
      const words = full.replace(/'s$/, '').split(' ');
      while (words.length > 0 && NOT_RIVALS.has(words[0] ?? '')) words.shift();
      while (words.length > 0 && NOT_RIVALS.has(words.at(-1) ?? '')) words.pop();
      if (words.length === 0 || words.length < full.split(' ').length - 1) continue;
      const name = words.join(' ').replace(/'s$/, '');
      const start = match.index + match[0].indexOf(name);
      if (!found.some((rival) => rival.value === name))
        found.push({ value: name, certainty: 'stated', span: [start, start + name.length], rule: 'en/competitor/cue' });
    }
  }
  return found;
}
