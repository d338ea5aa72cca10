/** docs/platforms/faults.md names a test for each fault: the faults are all there, and so are the tests. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** How many faults of each kind are known. One that is learned of is a row more, and a number more here. */
const KNOWN: Readonly<Record<string, number>> = {
  Slack: 17,
  DingTalk: 18,
  'WeCom robot': 9,
  'WeCom app': 12,
  'Over and over': 7,
};

interface Row {
  readonly platform: string;
  readonly fault: string;
  readonly file: string;
  readonly title: string;
}

function rowsOf(document: string): readonly Row[] {
  return document
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [platform = '', ...lines] = section.split('\n');
      return lines
        .filter((line) => /^\|.*`test\//.test(line))
        .map((line) => {
          const [, fault = '', , file = '', title = ''] = line.split('|').map((cell) => cell.trim());
          return { platform, fault, file: file.replaceAll('`', ''), title };
        });
    });
}

/** What a file calls its tests, faults and disturbances: words in quotes that begin a call, a list or a property. */
function namesIn(source: string): ReadonlySet<string> {
  const named = [...source.matchAll(/(?:[([]|^)\s*(['"`])((?:(?!\1).)+)\1(?=\s*(?:,|:))/gm)].map(([, , name = '']) => name);
  return new Set(named);
}

describe('the faults of the platforms', () => {
  const rows = rowsOf(readFileSync('docs/platforms/faults.md', 'utf8'));

  it('are all in the table', () => {
    const counted = Object.fromEntries(Object.keys(KNOWN).map((name) => [name, rows.filter(({ platform }) => platform === name).length]));
    expect(counted).toEqual(KNOWN);
    expect(new Set(rows.map(({ platform, fault }) => `${platform}: ${fault}`)).size).toBe(rows.length);
  });

  it.each(rows.map((row) => [`${row.platform}: ${row.fault}`, row] as const))('%s has the test it names', (_, { file, title }) => {
    expect(namesIn(readFileSync(file, 'utf8')), file).toContain(title);
  });
});
