import { foldUnit, isSilentUnit } from './fold.js';
import { placeLength } from './places.js';
import { withoutLegalForm } from './trade.js';

/** A company's name as it is compared: folded, no spaces or punctuation, no legal form; the place first, without 省 and 市. */
export interface Core {
  readonly text: string;
  /** Units of `text` that are the place (上海华东医疗 → 2); 0 when the name begins with none. */
  readonly place: number;
}

const BRACKETED = /^(.*)[((](.+?)[))](.*)$/u;
const PLAIN_HAN = /^[\u4e00-\u9fff]+$/u;

/** What of a name tells companies apart: `华东医疗(上海)有限公司`, `上海市华东医疗` → `上海华东医疗`. */
export function coreOf(name: string): Core {
  const plain = PLAIN_HAN.test(name) ? name : placeFirst(name.normalize('NFKC').trim());
  return placed(silenced(plain.slice(0, withoutLegalForm(plain))));
}

/** The core without its place. */
export function stemOf(core: Core): string {
  return core.place === 0 ? core.text : core.text.slice(core.place);
}

/** False only when both names say where they are and the places differ. */
export function placesAgree(a: Core, b: Core): boolean {
  if (a.place === 0 || b.place === 0) return true;
  const left = a.text.slice(0, a.place);
  const right = b.text.slice(0, b.place);
  return left.endsWith(right) || right.endsWith(left);
}

function placeFirst(name: string): string {
  const parts = BRACKETED.exec(name);
  const [, before, inside, after] = parts ?? [];
  if (before === undefined || inside === undefined || after === undefined) return name;
  return placeLength(`${inside}${before}${after}`) >= inside.length ? `${inside}${before}${after}` : name;
}

function silenced(name: string): string {
  if (PLAIN_HAN.test(name)) return name;
  let text = '';
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (!isSilentUnit(unit)) text += String.fromCharCode(foldUnit(unit));
  }
  return text;
}

function placed(text: string): Core {
  const first = placeLength(text);
  if (first === 0) return { text, place: 0 };
  const second = placeLength(text, first);
  if (!/[省市]/.test(text.slice(0, first + second))) return { text, place: first + second };
  const place = bare(text.slice(0, first)) + (second === 0 ? '' : bare(text.slice(first, first + second)));
  return { text: place + text.slice(first + second), place: place.length };
}

function bare(place: string): string {
  return place.endsWith('省') || place.endsWith('市') ? place.slice(0, -1) : place;
}
