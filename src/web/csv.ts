import { writeTable } from '../tables/write-table.js';

/** The rows behind a page as a file to be saved, the header first. What could act as a formula is made harmless. */
export function csvResponse(lines: readonly (readonly string[])[], name: string): Response {
  async function* slices() {
    yield lines.map((line) => [...line]);
  }
  return new Response(ReadableStream.from(writeTable('csv', slices())), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.csv`)}`,
    },
  });
}
