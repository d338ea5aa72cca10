/** What the learned tagger adds to the names that the rules found in an English text, and takes from them. */
import type { Span } from '../terms.js';
import type { CompanyHit } from './companies/company.js';
import { NOT_COMPANIES } from './companies/en.js';
import { MET_EN, NOT_RIVALS } from './competitors/en.js';
import type { Names } from './learned-names.js';
import { FIRST_NAMES } from './people/en.js';
import { THANKED } from './people/find-en.js';
import type { PersonHit } from './people/person.js';
import { postsInEnglish } from './people/posts-en.js';
import type { Found, NameHit } from './reading.js';
import type { Seen } from './tagger/features.js';
import { tagsBehind, weigh } from './tagger/tag-weights.js';
import { namesOf, type Tagged, type TaggedKind, tagsOf } from './tagger/tagger.js';
import { askingIn } from './text/interrogatives.js';
import { isVerbAt, lookUp } from './words/look-up-en.js';

/** How much more must speak for a text with a rival than for the same text without: rivals are rare, and a wrong one is worse than none. */
const RIVAL_MARGIN = 20;
/** So far back it is told who was met. */
const MET_REACH = 28;
/** Every word of somebody's name begins so. */
const CAPITALS = /^[A-Z\u00c0-\u00de][^\s]*(?: [A-Z\u00c0-\u00de][^\s]*)*$/;
/** Helen at Dunmore Clinic. */
const SPEAKS_FOR = /^ (?:at|from|over at|@) [A-Z]/;
/** Between a name and what its bearer does: Ingrid (VP Ops), Beth, their controller. */
const THEIR_OFFICE = /^(?:,| -| –| \()?\s?(?:their |the |our |from |in |of |who is |is |runs )*$/i;
const BEFORE_NAME = /^[\s,:(]*$/;

/** The names of the rules, weighed against what the tagger sees: it decides who is a customer, and adds people and rivals. What the records know stands. */
export function withTaggedWords(
  folded: string,
  lower: string,
  { companies, people, rivals }: Names,
  text: Seen,
  places: readonly Span[],
  known: readonly NameHit[],
): Names {
  const tagged = taggedIn(text, places)
    .map((name) => withoutSpeaker(folded, name))
    .filter(({ span }) => !known.some((hit) => meet(hit.span, span)) && isName(folded, span) && !isAlso(folded, span, known));
  const seenAs = (span: Span, ...kinds: readonly TaggedKind[]) => tagged.some((name) => kinds.includes(name.kind) && meet(name.span, span));
  const spansOf = (kind: TaggedKind) => tagged.filter((name) => name.kind === kind).map(({ span }) => span);
  // head of retail ops: inside an office nobody is named.
  const held = people.filter(({ rule }) => rule.endsWith('/office'));
  // Dana Cole, head of logistics: whose office stands beside the name is somebody.
  // mr osei and dave, typed so, are somebody as well.
  const posted = people.filter(({ role, rule, span }) => role !== 'unknown' || rule.endsWith('/honorific') || isSmall(folded, span));
  const bids = (span: Span): boolean => BIDS_AGAINST_US.test(folded.slice(span[1])) || isTurnedTo(folded, span, tagged);
  const customers = withMet(folded, spansOf('customer'), spansOf('rival'), companies).filter(
    (span) =>
      !bids(span) &&
      !isOneOfUs(folded, span) &&
      !(isSmall(folded, span) && OUT.test(folded.slice(span[1]))) &&
      !OFFICE_AT.test(folded.slice(span[1])) &&
      !isOrder(folded, lower, span) &&
      !held.some((hit) => hit.span[0] <= span[0] && span[1] <= hit.span[1]) &&
      !posted.some(
        (hit) => (hit.span[0] === span[0] && hit.span[1] === span[1]) || (hit.rule.endsWith('/honorific') && meet(hit.span, span)),
      ),
  );
  const isKnown = (span: Span | undefined) => known.some((hit) => meet(hit.span, span));
  const stay = companies.filter(
    ({ span, rule }) =>
      !isAlso(folded, span, known) &&
      (isKnown(span) ||
        UPDATE.test(folded.slice(0, span[0])) ||
        (customers.length === 0 && !seenAs(span, 'rival', 'other') && (rule !== 'en/company/capitals' || isSpokenOf(folded, span)))),
  );
  const found = customers
    .filter((span) => !stay.some((hit) => meet(hit.span, span)))
    .map((span): CompanyHit => {
      const same = companies.find((hit) => hit.span[0] === span[0] && hit.span[1] === span[1]);
      // Calder of Calder Logistics: what ends like a company is seen to its end.
      const whole = companies.find((hit) => hit.rule === 'en/company/ending' && hit.span[0] === span[0] && hit.span[1] > span[1]);
      return same?.rule === 'en/company/ending' ? same : (whole ?? { name: folded.slice(...span), span, rule: 'en/company/seen' });
    });
  const theirs = [...stay, ...found];
  const apart = (span: Span | undefined, names: readonly { readonly span?: Span }[]) => !names.some((name) => meet(name.span, span));
  const kept = people.filter(
    ({ span, rule }) =>
      apart(span, theirs) &&
      (/\/(?:office|honorific|after-title)$/.test(rule) || !seenAs(span, 'rival', 'other') || SPEAKS_FOR.test(folded.slice(span[1]))),
  );
  const told = rivals.filter(({ span }) => isKnown(span) || apart(span, theirs));
  return {
    companies: theirs.sort(byPlace),
    rivals: [
      ...told,
      ...[...spansOf('rival'), ...spansOf('customer').filter(bids)]
        .filter(
          (span) =>
            !NOT_RIVALS.has(folded.slice(...span)) &&
            apart(span, theirs) &&
            apart(span, told) &&
            apart(span, kept) &&
            !told.some(({ value }) => value === folded.slice(...span)),
        )
        .map((span): Found<string> => ({ value: folded.slice(...span), certainty: 'stated', span, rule: 'learned/rival' })),
    ],
    people: [...kept, ...somebody(folded, lower, tagged, [...kept, ...theirs, ...told])].sort(byPlace),
  };
}

/** update on Novella: a customer, whatever it looks like. */
const UPDATE = /\b(?:updates?|news|latest|status) (?:on|for|from|re) $/i;

/** A capital alone shows a customer only behind such a word, for a sentence begins with one, and towns, standards (AEC-Q100) and parts (AMC) are written with it. */
const isSpokenOf = (folded: string, [start]: Span): boolean =>
  /\b(?:on|with|w\/|for|re|of) $/i.test(folded.slice(0, start)) && /^[A-Z][a-z]/.test(folded.slice(start));

/** Joanne's number, Priya's pipeline: what a colleague has, and no customer. */
const OF_ONE_OF_US = /^'s (?:numbers?|quota|target|pipeline|pipe|forecast|deals|leads|accounts|book)\b/;
/** zhou qian's pipeline: no customer has one. */
const SELLS = /^'s (?:quota|target|pipeline|pipe)\b/;
function isOneOfUs(folded: string, [start, end]: Span): boolean {
  const after = folded.slice(end);
  return SELLS.test(after) || (OF_ONE_OF_US.test(after) && FIRST_NAMES.has(folded.slice(start, end).toLowerCase()));
}

/** elevator's out again: a thing. */
const OUT = /^(?:'s| is) (?:out|down|off|broken|stuck|jammed|dead|leaking)(?: again| today| rn)?\s?(?:[.!?,]|$)/i;

/** Store ops lead at Denby Outdoor: what somebody does there. */
const OFFICE_AT = /^(?: [a-z]+){0,2} (?:lead|manager|mgr|director|head|supervisor|buyer|officer|engineer|vp|chief) (?:at|of|from|over at) /;

/** Disregard the rules: a sentence's first word that is a verb with its object behind it. */
function isOrder(folded: string, lower: string, [start, end]: Span): boolean {
  return (
    /(?:^|[.!?:\n] ?)$/.test(folded.slice(0, start)) &&
    /^ (?:the|all|any|every|everything|my|your|our|this|that|these|those|me|us|it)\b/.test(folded.slice(end)) &&
    isVerbAt(lookUp(lower, start, end))
  );
}

/** Lehuo (乐活便利): what a customer of the records is called besides. */
const isAlso = (folded: string, [, end]: Span, known: readonly NameHit[]): boolean =>
  known.some(({ kind, span }) => kind === 'customer' && /^ ?\($/.test(folded.slice(end, span[0])));

/** Typed without a capital. */
const isSmall = (folded: string, [start]: Span): boolean => /[a-z]/.test(folded.charAt(start));

/** went back to Haldane, got a quote from Haldane: whom a customer that is named before turns to. */
const TURNED_TO =
  /\b(?:(?:quotes?|bids?|offers?|proposals?) from|(?:went|going|gone|goes|go) (?:back to|with|for)|stay(?:ing|ed|s)? with|switch(?:ed|ing)? to|chose|choosing|picked|lost (?:it |this |the deal )?to|losing to|beaten by|undercut by) $/i;
const isTurnedTo = (folded: string, [start]: Span, tagged: readonly Tagged[]): boolean =>
  TURNED_TO.test(folded.slice(0, start)) && tagged.some(({ kind, span }) => kind === 'customer' && span[1] < start);

/** Haldane undercut us: whoever does is no customer. */
const BIDS_AGAINST_US = /^ (?:has |have |just |already )?(?:undercut|outbid|underbid|matched our)(?![a-z])/;

/** Met with Norvane Systems, the Hollis Bank renewal: whom we met or whose deal is spoken of, where nobody else is named, is the customer. */
function withMet(folded: string, customers: readonly Span[], rivals: readonly Span[], companies: readonly CompanyHit[]): readonly Span[] {
  const beside = companies.some(({ span }) => !rivals.some((rival) => meet(rival, span)));
  return customers.length > 0 || beside
    ? customers
    : rivals.filter(([start, end]) => MET_EN.test(folded.slice(Math.max(0, start - MET_REACH), start)) || ITS_DEAL.test(folded.slice(end)));
}

/** the Hollis Bank renewal: what we have with a customer. */
const ITS_DEAL = /^(?:'s)? (?:renewal|deal|contract|order|quote|proposal|invoice|payment|deposit|demo|pilot|trial|account|po)\b/i;

/** tom there says: where somebody is is none of the name. */
const PLACED = / (?:there|over there|here|today|again|also|just)$/i;
function withoutPlace(folded: string, { kind, span: [start, end] }: Tagged): Tagged {
  return { kind, span: [start, end - (PLACED.exec(folded.slice(start, end))?.[0].length ?? 0)] };
}

/** The people whom the rules did not see, with what the offices beside them say they do. */
function somebody(folded: string, lower: string, tagged: readonly Tagged[], taken: readonly { readonly span?: Span }[]): PersonHit[] {
  // how's wang lei doing: in a question one of us is as likely meant.
  const small = askingIn(folded, 'en').length === 0;
  const more = tagged.filter(
    ({ kind, span }) =>
      ((kind === 'person' && small) || ((kind === 'person' || kind === 'colleague') && CAPITALS.test(folded.slice(...span)))) &&
      !taken.some((name) => meet(name.span, span)),
  );
  if (more.length === 0) return [];
  const posts = postsInEnglish(folded, lower);
  const named = more
    .map((name) => withoutPlace(folded, name))
    .filter(({ span }) => !posts.some((post) => post.span[0] <= span[0] && span[1] <= post.span[1]));
  return named.map(({ kind, span: [start, end] }) => {
    const post =
      posts.find(({ span }) => span[0] >= start && span[1] <= end) ??
      posts.find(({ span }) => span[0] >= end && span[0] - end <= 16 && THEIR_OFFICE.test(folded.slice(end, span[0]))) ??
      posts.find(({ span }) => span[1] <= start && start - span[1] <= 3 && BEFORE_NAME.test(folded.slice(span[1], start)));
    return {
      name: folded.slice(start, end),
      role: post?.tag ?? 'unknown',
      span: [start, end],
      ours: kind === 'colleague' || THANKED.test(folded.slice(Math.max(0, start - 60), start)),
      rule: 'learned/person',
    };
  });
}

function taggedIn(text: Seen, places: readonly Span[]): Tagged[] {
  const behind = tagsBehind('en');
  const sums = weigh(text);
  const { tags, score } = tagsOf(text.length, sums, behind);
  const names = namesOf(tags);
  const weak = names.some(({ kind }) => kind === 'rival') && score - tagsOf(text.length, sums, behind, 'rival').score < RIVAL_MARGIN;
  return names
    .filter(({ kind }) => !(weak && kind === 'rival'))
    .map(({ kind, span: [first, end] }) => ({ kind, span: [places[first]?.[0] ?? 0, places[end - 1]?.[1] ?? 0] }));
}

/** Dana from Kitewell Energy: whoever speaks for a customer is none of its name. */
function withoutSpeaker(folded: string, { kind, span: [start, end] }: Tagged): Tagged {
  const speaker = kind === 'customer' ? /^[A-Z][a-z]+ (?:from|at|of) (?=[A-Z])/.exec(folded.slice(start, end)) : null;
  const said = speaker !== null && FIRST_NAMES.has((speaker[0].split(' ')[0] ?? '').toLowerCase()) ? speaker[0].length : 0;
  return { kind, span: [start + said, end] };
}

/** brb lunch, ttyl: what is only typed in chats begins no name. */
const CHAT = /^(?:brb|ttyl|afk|gtg|omw|lol|lmao|haha|fyi|btw|imo|idk|ngl|tgif|ooo|wfh|np|thx|ty|kk|ok|okay|yep|nope|hmm|ugh|tbh|asap)\b/i;

/** A name holds a letter and no line's end. */
function isName(folded: string, [start, end]: Span): boolean {
  const name = folded.slice(start, end);
  return /[A-Za-z\u00c0-\u024f]{2}/.test(name) && !/[\n"()@]/.test(name) && !CHAT.test(name) && !NOT_COMPANIES.has(name.toLowerCase());
}

const byPlace = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span[0] - b.span[0];

function meet(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];
}
