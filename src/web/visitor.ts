/** Who looks at a page: the person a link was signed for, kept in a cookie so that links within pages need not repeat it. */
import { directChatOf, everyone, firstWorkspace, personBehind, settingRows } from '../people/queries.js';
import { dayOf } from '../records/day.js';
import type { Person } from '../records/rows.js';
import { settingsFrom } from '../records/settings.js';
import type { Records } from '../scene.js';
import type { At } from '../terms.js';
import type { Names } from '../understand/names/names.js';
import type { LinkSigner } from './sign.js';
import type { Visit } from './visit.js';
import { PAGE_WORDS } from './words.js';

export interface VisitorParts {
  readonly records: Records;
  readonly names: Names;
  readonly now: () => At;
  readonly signer: LinkSigner;
  /**
   * Take `as=<web account>` for who it says. Only where whoever reaches the server is trusted anyway: the web chat is on and asks
   * for no password.
   */
  readonly trustAccounts: boolean;
  /** As `Visit.svgOf`. */
  readonly svgOf: Visit['svgOf'];
  /** As `Visit.refused`. */
  readonly refused: Visit['refused'];
}

export interface Visitor {
  readonly visit: Visit;
  /** What the cookie is to hold from now on, when the address named the person. */
  readonly keep?: string;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const ACCOUNT = 'as:';

/** The visit of the person named by the address, else by the cookie; undefined when neither names one. */
export async function visitorOf(request: Request, cookie: string | undefined, parts: VisitorParts): Promise<Visitor | undefined> {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get('t');
  const account = searchParams.get('as');
  const given = token ?? (account === null ? undefined : `${ACCOUNT}${account}`);
  const workspace = await firstWorkspace(parts.records);
  if (!workspace) return undefined;
  const people = await everyone(parts.records, workspace.id);
  const person = (given && (await personOf(given, request, people, parts))) || (cookie && (await personOf(cookie, request, people, parts)));
  if (!person) return undefined;
  const now = parts.now();
  const visit: Visit = {
    records: parts.records,
    names: parts.names,
    workspace,
    people,
    person,
    now,
    zone: workspace.zone,
    today: dayOf(now, workspace.zone),
    settings: settingsFrom(await settingRows(parts.records, workspace.id)),
    lang: person.lang,
    words: PAGE_WORDS[person.lang],
    chat: (await directChatOf(parts.records, person.id))?.platform === 'web',
    svgOf: parts.svgOf,
    refused: parts.refused,
  };
  return given ? { visit, keep: given } : { visit };
}

/** Only people who still work here count. */
async function personOf(given: string, request: Request, people: readonly Person[], parts: VisitorParts): Promise<Person | undefined> {
  if (given.startsWith(ACCOUNT)) {
    // Another site may point its name at this machine; it cannot point it at a name of this machine's own.
    if (!parts.trustAccounts || !LOOPBACK.test(request.headers.get('host') ?? new URL(request.url).host)) return undefined;
    const person = await personBehind(parts.records, { platform: 'web', account: given.slice(ACCOUNT.length) });
    return person?.active ? person : undefined;
  }
  const id = await parts.signer.verify(given);
  return people.find((p) => p.id === id && p.active);
}
