/** What knowledge cards are found by: every pair of Chinese characters, every word in other letters. The same on both databases, because it is made here. */
const MOST = 400;

/** The grams of a text, each once, in the order of the text. A single Chinese character between other signs stands for itself. */
export function gramsOf(text: string): readonly string[] {
  const grams = new Set<string>();
  for (const [run] of plain(text).matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (grams.size >= MOST) break;
    if (!/^\p{Script=Han}/u.test(run)) grams.add(run);
    else if ([...run].length === 1) grams.add(run);
    else for (const pair of pairsOf([...run])) grams.add(pair);
  }
  return [...grams];
}

const pairsOf = (signs: readonly string[]): string[] => signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);

/** Small letters without accents, full-width forms as plain ones. A Chinese run ends where another script begins. */
function plain(text: string): string {
  const flat = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return flat.replace(
    /(?<=\p{Script=Han})(?=[\p{L}\p{N}])(?!\p{Script=Han})|(?<=[\p{L}\p{N}])(?<!\p{Script=Han})(?=\p{Script=Han})/gu,
    ' ',
  );
}

/** As the database keeps them: a blank around each, so that one can be looked for as a whole. */
export const gramColumn = (title: string, body: string): string => ` ${gramsOf(`${title}\n${body}`).join(' ')} `;

/** How much of a question a text answers: the share of the question's grams that it has, 0 … 1. Made once for a question: it is asked of many texts. */
export function overlapWith(asked: readonly string[]): (column: string) => number {
  const wanted = new Set(asked);
  if (wanted.size === 0) return () => 0;
  return (column) => {
    const there = kept(column);
    let has = 0;
    for (const gram of wanted) if (there.has(gram)) has += 1;
    return has / wanted.size;
  };
}

/** The grams of a column. A few cards are asked again and again: taking them apart costs several times what asking does. */
function kept(column: string): ReadonlySet<string> {
  let grams = KEPT.get(column);
  if (grams === undefined) {
    if (KEPT.size >= MOST_KEPT) KEPT.clear();
    grams = new Set(column.split(' '));
    KEPT.set(column, grams);
  }
  return grams;
}
const KEPT = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 200;
