import { isHanUnit } from './fold.js';
import { placeLength } from './places.js';
import { isOnlyTrade, tradeLength, withoutLegalForm } from './trade.js';

/** A short form in running text must stand on its own: at least this many Chinese characters. */
const SHORTEST = 3;
/** With a trade word left away less is told, so more must be left: 华东医疗器械 → 华东医疗. */
const SHORTEST_WITHOUT_TRADE = 4;

/**
 * Visits the parts of a company's name by which it is spoken of, as offsets into the name, the whole name first, each once:
 * `上海华东医疗器械有限公司` → itself, 上海华东医疗器械, 上海华东医疗, 华东医疗器械有限公司, 华东医疗器械, 华东医疗.
 */
export function eachForm(name: string, visit: (start: number, end: number) => void): void {
  visit(0, name.length);
  const legal = withoutLegalForm(name);
  if (legal < name.length) visit(0, legal);
  if (!isHanUnit(name.charCodeAt(0))) return;
  const bare = legal - tradeLength(name, legal);
  const stem = afterPlace(name);
  if (bare < legal) visitLong(name, 0, bare, SHORTEST_WITHOUT_TRADE, visit);
  if (stem === 0) return;
  visitLong(name, stem, name.length, SHORTEST, visit);
  if (legal < name.length) visitLong(name, stem, legal, SHORTEST, visit);
  if (bare < legal) visitLong(name, stem, bare, SHORTEST_WITHOUT_TRADE, visit);
}

function visitLong(name: string, start: number, end: number, shortest: number, visit: (start: number, end: number) => void): void {
  if (end - start >= shortest && !isOnlyTrade(name, start, end)) visit(start, end);
}

function afterPlace(name: string): number {
  const first = placeLength(name);
  return first === 0 ? 0 : first + placeLength(name, first);
}
