/** Links that open a page as one person for a while: signed, expiring, good for reading only. */
import { jwtVerify, SignJWT } from 'jose';
import type { Card, CardAction, CardPart } from '../card.js';
import type { At, Id } from '../terms.js';

const AUDIENCE = 'zhanbao-page';
const GOOD_FOR = '14d';
const HOUR_MS = 3_600_000;
const MOST_TOKENS = 10_000;

export interface LinkSigner {
  /** The path with a token for this person, under the public base if there is one. */
  sign(path: string, person: Id): Promise<string>;
  /** The person a token was made for; undefined when it is wrong or too old. */
  verify(token: string): Promise<Id | undefined>;
  /** A card whose links open as this person. `message`: the one it stands on, so that it is known which was opened. */
  signCard(card: Card, person: Id, message?: Id): Promise<Card>;
}

/** `key`: at least 32 random bytes, kept in the database. `base`: e.g. `https://zhanbao.example.com`, empty for links within the page. */
export function createLinkSigner(key: Uint8Array, base = '', now: () => At = () => 0): LinkSigner {
  /** One token a person and hour: it opens pages as that person, whichever page it stands on. */
  const tokens = new Map<string, Promise<string>>();

  function tokenFor(person: Id): Promise<string> {
    const hour = Math.floor(now() / HOUR_MS);
    const name = `${person}:${hour}`;
    let token = tokens.get(name);
    if (!token) {
      if (tokens.size > MOST_TOKENS) tokens.clear();
      token = new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(String(person))
        .setAudience(AUDIENCE)
        .setExpirationTime(GOOD_FOR)
        .sign(key);
      tokens.set(name, token);
    }
    return token;
  }

  async function sign(path: string, person: Id): Promise<string> {
    return base + withParameter(path, `t=${await tokenFor(person)}`);
  }

  return {
    sign,
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, key, { audience: AUDIENCE, algorithms: ['HS256'] });
        return Number(payload.sub);
      } catch {
        return undefined;
      }
    },
    async signCard(card, person, message) {
      const paths = new Set<string>();
      mapLinks(card, (path) => {
        paths.add(path);
        return path;
      });
      const signed = new Map<string, string>();
      for (const path of paths) signed.set(path, await sign(message === undefined ? path : onMessage(path, message), person));
      return mapLinks(card, (path) => signed.get(path) ?? path);
    },
  };
}

/** The path as a link on that message. */
const onMessage = (path: string, message: Id): string => withParameter(path, `m=${message}`);

/** What stands behind `#` is for the browser alone: a parameter goes before it. */
function withParameter(path: string, parameter: string): string {
  const [page = '', ...place] = path.split('#');
  return [`${page}${page.includes('?') ? '&' : '?'}${parameter}`, ...place].join('#');
}

/** Every link of a card, wherever it stands, replaced. Only paths of our own pages are touched. */
function mapLinks(card: Card, link: (path: string) => string): Card {
  const own = <T extends { readonly href?: string }>(linked: T): T =>
    linked.href?.startsWith('/') ? { ...linked, href: link(linked.href) } : linked;
  const ownAll = (actions: readonly CardAction[]): CardAction[] => actions.map(own);
  const part = (p: CardPart): CardPart => {
    switch (p.kind) {
      case 'line':
      case 'fields':
      case 'tags':
      case 'picture':
        return p;
      case 'quote':
        return own(p);
      case 'figures':
        return { ...p, figures: p.figures.map(own) };
      case 'rows':
        return { ...p, rows: p.rows.map((row) => ({ ...own(row), ...(row.actions ? { actions: ownAll(row.actions) } : {}) })) };
      case 'question':
        return { ...p, answers: ownAll(p.answers) };
      case 'block':
        return { ...p, actions: ownAll(p.actions) };
      case 'fold':
        return { ...p, parts: p.parts.map(part) };
    }
  };
  return { ...card, parts: card.parts.map(part), actions: ownAll(card.actions) };
}
