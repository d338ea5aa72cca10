const WEIGHTS = [400, 500, 700] as const;

/**
 * The style sheet of the Chinese font: only woff2, served by ourselves. Each face is one slice of the alphabet; a browser loads the
 * slices whose characters stand on the page. `read` gives the package's own style sheet of a weight.
 */
export function fontStyles(read: (weight: number) => string): string {
  return WEIGHTS.map((weight) =>
    read(weight)
      .replace(/\/\*.*?\*\/\s*/gs, '')
      .replace(
        /url\(\.\/files\/([^)]+\.woff2)\) format\('woff2'\)(, url\([^)]+\) format\('woff'\))?/g,
        "url(/web/fonts/$1) format('woff2')",
      )
      .replace(/\s*\n\s*/g, ''),
  ).join('\n');
}
