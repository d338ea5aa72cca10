/** Files that links in cards open: the rows of an import to be mended, and the customers to take away. For the one person the link was signed for. */
import type { Files } from '../adapter.js';
import { faultsHeader, faultsLines } from '../features/import/faults-file.js';
import { readTable } from '../tables/read-table.js';
import { formatOf, type TableFormat } from '../tables/table.js';
import { writeTable } from '../tables/write-table.js';
import type { Id } from '../terms.js';
import type { Visit } from '../web/visit.js';
import { type VisitorParts, visitorOf } from '../web/visitor.js';
import { type ProgressParts, progressOn } from './export-progress.js';
import { exportTable } from './export-table.js';
import { batchFile } from './queries.js';
import { type Survey, surveyTable } from './survey.js';

export interface DownloadParts extends VisitorParts, ProgressParts {
  readonly files: Pick<Files, 'get'>;
}

type Slices = AsyncGenerator<string[][]>;

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<TableFormat, string>;

const FAULTS = /^\/r\/import\/(\d{1,16})\/faults\.csv$/;
const CUSTOMERS = /^\/r\/export\/customers\.(csv|xlsx)$/;

/** Answers `/r/import/<batch>/faults.csv` and `/r/export/customers.csv|xlsx`; undefined = not ours. */
export function createDownloads(parts: DownloadParts): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const batch = FAULTS.exec(pathname)?.[1];
    const format = CUSTOMERS.exec(pathname)?.[1];
    if (batch === undefined && format === undefined) return undefined;
    const visitor = await visitorOf(request, undefined, parts);
    if (!visitor)
      return new Response('链接已失效,请回到聊天里重新打开。\nThis link has expired; open it from the chat again.\n', { status: 401 });
    if (batch !== undefined) return faultsOf(visitor.visit, Number(batch), parts);
    // The pattern lets only the two formats through.
    const kind = format as TableFormat;
    const progress = await progressOn(Number(searchParams.get('m')), visitor.visit, parts);
    return download(
      `${visitor.visit.lang === 'zh' ? '客户' : 'customers'}-${visitor.visit.today}.${kind}`,
      kind,
      exportTable(visitor.visit, progress),
    );
  };
}

async function faultsOf(visit: Visit, id: Id, { files }: DownloadParts): Promise<Response> {
  const found = await batchFile(visit.records, id);
  const format = found && formatOf(found.file.name);
  const stored = found && found.batch.by === visit.person.id ? await files.get(String(found.batch.file)) : undefined;
  if (!found || !format || !stored) return new Response('没有这个文件。\nThere is no such file.\n', { status: 404 });
  const survey = await surveyTable(readTable(format, stored.bytes), { ...visit, batch: id });
  const name = `${found.file.name.replace(/\.[^.]*$/, '')}-${visit.lang === 'zh' ? '要改的行' : 'to-mend'}.csv`;
  return download(name, 'csv', faults(survey, visit));
}

async function* faults(survey: Survey, { lang }: Visit): Slices {
  if (survey.kind !== 'table') return;
  yield [faultsHeader(survey.header, lang)];
  for await (const { rows, outcomes } of survey.slices) {
    const lines = outcomes.flatMap((outcome, i) =>
      outcome.kind === 'faulty' ? faultsLines(outcome.row, rows[i]?.cells ?? [], survey.columns, lang) : [],
    );
    if (lines.length > 0) yield lines;
  }
}

function download(name: string, format: TableFormat, slices: Slices): Response {
  const body = ReadableStream.from(writeTable(format, slices));
  return new Response(body, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
