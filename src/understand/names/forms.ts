import { isHanUnit } from './fold.js';
import { placeLength } from './places.js';
import { isOnlyTrade, tradeLength, withoutLegalForm } from './trade.js';

/** A short form in running text must stand on its own: at least this many Chinese characters. */
const SHORTEST = 3;
/** With trade words left away less is told, so more must be left: 华东医疗器械 → 华东医疗. */
const SHORTEST_WITHOUT_TRADE = 4;

/**
 * The parts of a company's name by which it is spoken of, as offsets into the name, the whole name first:
 * `上海华东医疗器械有限公司` → itself, 上海华东医疗器械, 华东医疗器械, 华东医疗 …
 */
export function formsOf(name: string): readonly (readonly [start: number, end: number])[] {
  const legal = withoutLegalForm(name);
  const forms: [number, number][] = [[0, name.length]];
  if (legal < name.length) forms.push([0, legal]);
  if (!isHanUnit(name.charCodeAt(0))) return forms;
  const trade = legal - tradeLength(name, legal);
  const starts = [0, afterPlace(name)];
  for (const start of starts) {
    for (const end of [name.length, legal]) add(forms, name, start, end, SHORTEST);
    if (trade < legal) add(forms, name, start, trade, SHORTEST_WITHOUT_TRADE);
  }
  return forms;
}

function afterPlace(name: string): number {
  const first = placeLength(name);
  return first === 0 ? 0 : first + placeLength(name, first);
}

function add(forms: [number, number][], name: string, start: number, end: number, shortest: number): void {
  if (end - start < shortest || forms.some((form) => form[0] === start && form[1] === end)) return;
  if (!isOnlyTrade(name.slice(start, end))) forms.push([start, end]);
}
