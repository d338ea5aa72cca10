import type { Lang } from '../../src/terms.js';
import { PROBLEMS, type ProblemCode } from './words.js';

/** A request that is refused: why, and which field. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: ProblemCode,
    readonly field?: string,
  ) {
    super(field === undefined ? code : `${code}: ${field}`);
  }
}

/** The refusal as people and scripts read it: `{"error","remedy","code","field"?}`. */
export function problemResponse(problem: Problem, lang: Lang): Response {
  const { status, [lang]: words } = PROBLEMS[problem.code];
  const body = {
    error: words[0],
    remedy: words[1],
    code: problem.code,
    ...(problem.field === undefined ? {} : { field: problem.field }),
  };
  const headers: Record<string, string> = status === 503 ? { 'retry-after': '2' } : status === 429 ? { 'retry-after': '6' } : {};
  if (status === 401) headers['www-authenticate'] = 'Basic realm="Zhanbao", charset="UTF-8"';
  return Response.json(body, { status, headers: { ...headers, 'cache-control': 'no-store', 'content-language': lang } });
}
