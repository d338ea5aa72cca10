import { foldUnit, isSilentUnit, isWordUnit } from './fold.js';
import { extended, keyOf } from './hash.js';

const SALT = 2;

/** Visits the keys of the pairs of Chinese characters and the triples of letters in a core: a part of a name has only keys that the name has. */
export function eachGramKey(core: string, visit: (key: number) => void): void {
  for (let i = 0; i + 1 < core.length; i++) {
    const a = core.charCodeAt(i);
    const b = core.charCodeAt(i + 1);
    const pair = extended(extended(0, a), b);
    if (!isWordUnit(a) || !isWordUnit(b)) visit(keyOf(pair, 2, SALT));
    else if (i + 2 < core.length && isWordUnit(core.charCodeAt(i + 2))) visit(keyOf(extended(pair, core.charCodeAt(i + 2)), 3, SALT));
  }
}

/** Does `part` (folded, without spaces) stand in `name` without cutting a word of letters: `northwind` in `Northwind Traders`, not in `Northwindy`? */
export function standsInWords(name: string, part: string): boolean {
  for (let start = 0; start < name.length; start++) {
    if (start > 0 && isWordUnit(name.charCodeAt(start)) && isWordUnit(name.charCodeAt(start - 1))) continue;
    const end = endOfPart(name, start, part);
    if (end > 0 && !(end < name.length && isWordUnit(name.charCodeAt(end)) && isWordUnit(name.charCodeAt(end - 1)))) return true;
  }
  return false;
}

function endOfPart(name: string, start: number, part: string): number {
  let matched = 0;
  for (let i = start; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (isSilentUnit(unit)) continue;
    if (foldUnit(unit) !== part.charCodeAt(matched)) return 0;
    matched++;
    if (matched === part.length) return i + 1;
  }
  return 0;
}
