/** @import { Person, Group, Message, UploadedFile } from './types.js' */
import { lang } from './words.js';

/** A request that did not do what it should. `status` 0: nobody answered. */
export class Refused extends Error {
  /** @param {number} status @param {string} error @param {string} remedy */
  constructor(status, error, remedy) {
    super(error);
    this.status = status;
    this.remedy = remedy;
  }

  /** Whether the same request may succeed later, unchanged. */
  get passing() {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

/** @returns {Promise<Person[]>} */
export const readPeople = () => call('GET', '/people');
/** @param {Person} person @returns {Promise<Person>} */
export const savePerson = (person) => call('POST', '/people', person);
/** @param {string} as @returns {Promise<Group[]>} */
export const readGroups = (as) => call('GET', `/groups?${new URLSearchParams({ as })}`);
/** @param {Group} group @returns {Promise<Group>} */
export const saveGroup = (group) => call('POST', '/groups', group);
/** @param {{ as: string, in: string, before?: string }} query @returns {Promise<Message[]>} */
export const readMessages = (query) => call('GET', `/messages?${new URLSearchParams(query)}`);
/** @param {{ as: string, in: string, text: string, files?: readonly string[], id: string }} message @returns {Promise<{ id: number }>} */
export const postMessage = (message) => call('POST', '/messages', message);
/** @param {{ as: string, message: number, action: string, value?: string, form?: Record<string, string>, id: string }} press */
export const postPress = (press) => call('POST', '/presses', press);

/** A picture of a card, as SVG. @param {string} as @param {number} message @param {number} number */
export async function readPicture(as, message, number) {
  const answer = await fetch(`/api/chat/pictures/${message}/${number}?${new URLSearchParams({ as })}`);
  if (!answer.ok) throw new Refused(answer.status, '', '');
  return answer.text();
}

/** @param {File} file @returns {Promise<UploadedFile>} */
export function uploadFile(file) {
  const form = new FormData();
  form.append('file', file);
  return call('POST', '/files', form);
}

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>} what the API documents for this path
 */
async function call(method, path, body) {
  /** @type {Record<string, string>} */
  const headers = { 'accept-language': lang() };
  const multipart = body instanceof FormData;
  if (body !== undefined && !multipart) headers['content-type'] = 'application/json';
  const answer = await fetch(`/api/chat${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: multipart ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(multipart ? 120_000 : 15_000),
  }).catch(() => undefined);
  if (answer === undefined) throw new Refused(0, '', '');
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(answer.status, json.error ?? '', json.remedy ?? '');
  return json;
}
