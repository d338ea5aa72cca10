import { extended, keyOf } from './hash.js';

const SPACE = 0x20;

/** Visits two keys under which a name is filed by its syllables (`hua dong yi liao`), the first `skip` left out: all letters, and the first of each. */
export function eachSoundKey(
  syllables: string,
  skip: number,
  salts: { readonly sound: number; readonly initials: number },
  visit: (key: number) => void,
): void {
  let sound = 0;
  let letters = 0;
  let initials = 0;
  let count = 0;
  let left = skip;
  let before = SPACE;
  for (let i = 0; i < syllables.length; i++) {
    const unit = syllables.charCodeAt(i);
    if (unit === SPACE) left--;
    else if (left <= 0) {
      sound = extended(sound, unit);
      letters++;
      if (before === SPACE) {
        initials = extended(initials, unit);
        count++;
      }
    }
    before = unit;
  }
  if (count === 0) return;
  visit(keyOf(sound, letters, salts.sound));
  visit(keyOf(initials, count, salts.initials));
}

/** How letters stand in syllables: at the front, further on, or (0) not. They may begin at any syllable. */
export type Standing = 2 | 1 | 0;

/** Do the letters spell syllables: `yiliao` in `hua dong yi liao`? */
export function spells(syllables: string, letters: string): Standing {
  for (let start = 0; start < syllables.length; start = nextSyllable(syllables, start)) {
    let matched = 0;
    for (let i = start; i < syllables.length && matched < letters.length; i++) {
      const unit = syllables.charCodeAt(i);
      if (unit === SPACE) continue;
      if (unit !== letters.charCodeAt(matched)) break;
      matched++;
    }
    if (matched === letters.length) return start === 0 ? 2 : 1;
  }
  return 0;
}

/** Are the letters the first ones of syllables in a row: `dyl` in `hua dong yi liao`? */
export function abbreviates(syllables: string, letters: string): Standing {
  for (let start = 0; start < syllables.length; start = nextSyllable(syllables, start)) {
    let matched = 0;
    for (let i = start; i < syllables.length && syllables.charCodeAt(i) === letters.charCodeAt(matched); i = nextSyllable(syllables, i)) {
      matched++;
      if (matched === letters.length) return start === 0 ? 2 : 1;
    }
  }
  return 0;
}

function nextSyllable(syllables: string, from: number): number {
  const space = syllables.indexOf(' ', from);
  return space < 0 ? syllables.length : space + 1;
}
