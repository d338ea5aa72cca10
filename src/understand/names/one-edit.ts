/** Signs that tell companies apart on purpose: 第一医院 is no slip for 第二医院. */
const NUMERAL = /[0-9一二三四五六七八九十]/u;
const TELLING = /[0-9一二三四五六七八九十东西南北]/u;

/**
 * True when one slip turns `a` into `b`: a unit too many, too few, another one, or two neighbours swapped.
 * One figure or point of the compass for another is never a slip.
 */
export function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1 || a === b) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (a.length < b.length) return a.slice(same) === b.slice(same + 1) && !NUMERAL.test(b.charAt(same));
  if (a.slice(same + 1) === b.slice(same + 1)) return !TELLING.test(a.charAt(same)) || !TELLING.test(b.charAt(same));
  return a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2);
}
