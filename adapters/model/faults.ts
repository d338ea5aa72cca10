/** What an endpoint did wrong, as the reaction it calls for. The endpoint's own words may quote what was sent: they go no further. */
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { ModelFault } from '../../src/errors.js';

/** Every error of the library as a ModelFault. */
export function faultOf(error: unknown, now: () => number): ModelFault {
  if (error instanceof ModelFault) return error;
  if (error instanceof APIUserAbortError) return new ModelFault('stopped', 'it was not waited for');
  if (error instanceof APIConnectionTimeoutError) return new ModelFault('slow', 'it did not answer in time');
  if (error instanceof APIConnectionError) return new ModelFault('down', 'it cannot be reached: check OPENAI_BASE_URL');
  if (error instanceof APIError) return faultOfStatus(error, now);
  return new ModelFault('down', 'its answer broke off');
}

function faultOfStatus(error: APIError, now: () => number): ModelFault {
  const wait = retryAfter(error.headers, now);
  const status = error.status ?? 0;
  if (isUnpaid(error)) return new ModelFault('unpaid', 'the account has no credit left: top it up with the vendor');
  if (isFiltered(error)) return new ModelFault('filtered', 'its filter would not let this text pass');
  if (status === 429 || (status === 503 && wait !== undefined)) return new ModelFault('busy', 'it asks to come back later', wait);
  if (status === 401 || status === 403) return new ModelFault('refused', 'it does not take the key: check OPENAI_API_KEY');
  if (status === 404) return new ModelFault('refused', 'no such model or address: check the model names and OPENAI_BASE_URL');
  if (status === 413) return new ModelFault('refused', 'what was sent is too large for it');
  if (status === 408) return new ModelFault('slow', 'it did not answer in time');
  if (status >= 400 && status < 500 && status !== 409) return new ModelFault('refused', `it refuses the request (${status})`);
  return new ModelFault('down', `it failed (${status})`);
}

/** What vendors call themselves: OpenAI, Azure, DeepSeek, Qwen, Kimi, GLM each in words of their own. */
const wordsOf = ({ code, type, message }: APIError): string => [code, type, message].filter(Boolean).join(' ');

const isUnpaid = (error: APIError): boolean =>
  error.status === 402 ||
  (error.status === 429 && /quota|billing/i.test(`${error.code ?? ''} ${error.type ?? ''}`)) ||
  /insufficient[_ ]?(?:balance|quota|funds)|arrearage|overdue[- ]payment|account is in good standing|余额不足|欠费/i.test(wordsOf(error));

const isFiltered = (error: APIError): boolean =>
  /data_?inspection_?failed|content_?filter|content_?policy|content management policy|content exists risk|considered high risk|inappropriate content|sensitive_words/i.test(
    wordsOf(error),
  );

/** How an answer ends that was held back on its way. */
export const HELD_BACK: ReadonlySet<string> = new Set(['content_filter', 'sensitive']);

/** In milliseconds, from `retry-after-ms` or `Retry-After` as seconds or a date. */
function retryAfter(headers: Headers | undefined, now: () => number): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(exact) && exact >= 0) return exact;
  const written = headers?.get('retry-after');
  if (!written) return undefined;
  const seconds = Number(written);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(written) - now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Does the endpoint object to the request's form, so that another form may do? A model it does not know is no matter of form. */
export function objection(error: unknown): string | undefined {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422 && error.status !== 501)) return undefined;
  if (error.code === 'model_not_found' || error.code === 'context_length_exceeded' || isUnpaid(error) || isFiltered(error))
    return undefined;
  return `${error.param ?? ''} ${error.message}`.toLowerCase();
}
