import type { Span } from '../../terms.js';
import { holdsLatin } from '../text/language.js';
import { matchesOf } from '../text/matches.js';
import {
  called,
  departmentsWithTitle,
  namedAfterEnglish,
  namedAfterOffice,
  nicknamedAfterPost,
  officesAlone,
  replacedBy,
  signing,
} from './by-office-zh.js';
import { calledByFamily, familiar, titled, titledInLatin, titledRarely, titledShortly } from './by-title-zh.js';
import { NO_GIVEN_NAME, ORDINARY_GIVEN } from './given-names-zh.js';
import { departments, offices } from './lexicons-zh.js';
import { add, fieldBefore, type Looking, lookingIn, roleBefore } from './looking-zh.js';
import { BARE_OFFICE, BELONGS, FULL_NAME, LATIN_BELONGS, LATIN_NICKNAMED, NICKNAMED, NICKNAMED_RARELY, SPEAKS } from './patterns-zh.js';
import type { PersonHit } from './person.js';

/** Where a department (财务部, 科技处) or an office is named. */
export function departmentsIn(folded: string, lower: string): Span[] {
  return [...departments(folded, lower), ...offices(folded, lower)].filter(({ span }) => span[1] - span[0] > 1).map(({ span }) => span);
}

/**
 * Everybody on either side, in order; nobody twice at one place, so that who is looked for first has it. Each way of naming is a function of its own: as one they
 * took the compiler seconds, while every message was read by the slow code.
 */
export function peopleInChinese(folded: string, lower: string): PersonHit[] {
  const looking = lookingIn(folded, lower);
  titled(looking);
  titledRarely(looking);
  namedAfterOffice(looking);
  belonging(looking);
  nicknamedAfterPost(looking);
  const replaced = replacedBy(looking);
  nicknamedInLatin(looking);
  if (holdsLatin(folded, 2)) namedAfterEnglish(looking);
  belongingInLatin(looking);
  signing(looking);
  titledInLatin(looking);
  calledByFamily(looking);
  namedInFull(looking);
  called(looking);
  nicknamed(looking);
  familiar(looking);
  titledShortly(looking);
  speaking(looking);
  const named = looking.hits.slice();
  departmentsWithTitle(looking, named, replaced);
  officesAlone(looking, named, replaced);
  titlesAlone(looking);
  return looking.hits.sort((a, b) => a.span[0] - b.span[0]);
}

function belonging(looking: Looking): void {
  for (const match of matchesOf(BELONGS, looking.folded)) {
    const name = match[1] ?? '';
    if (ORDINARY_GIVEN.test(name.slice(1)) || NO_GIVEN_NAME.test(name) || /^[小大老][时事区家板客学孩量部店单型额票]/.test(name)) continue;
    add(looking, match.index, match.index + name.length, roleBefore(looking, match.index), 'zh/person/belongs');
  }
}

function belongingInLatin(looking: Looking): void {
  for (const match of matchesOf(LATIN_BELONGS, looking.folded))
    add(looking, match.index, match.index + match[0].length, 'unknown', 'zh/person/belongs');
}

function nicknamedInLatin(looking: Looking): void {
  for (const match of matchesOf(LATIN_NICKNAMED, looking.folded))
    add(looking, match.index, match.index + match[0].length, roleBefore(looking, match.index), 'zh/person/nickname');
}

function nicknamed(looking: Looking): void {
  for (const match of matchesOf(NICKNAMED, looking.folded))
    add(looking, match.index, match.index + match[0].length, roleBefore(looking, match.index), 'zh/person/nickname');
  for (const match of matchesOf(NICKNAMED_RARELY, looking.folded))
    add(looking, match.index, match.index + 2, roleBefore(looking, match.index), 'zh/person/nickname');
}

function namedInFull(looking: Looking): void {
  for (const match of matchesOf(FULL_NAME, looking.folded)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    add(looking, start, start + name.length, fieldBefore(looking, start)?.tag ?? 'unknown', 'zh/person/full-name');
  }
}

function speaking(looking: Looking): void {
  for (const match of matchesOf(SPEAKS, looking.folded)) {
    if (ORDINARY_GIVEN.test(match[0].slice(1)) || /^(?:The|And|But|They|She|Demo|Sales)$/.test(match[0])) continue;
    const role = fieldBefore(looking, match.index)?.tag ?? 'unknown';
    add(looking, match.index, match.index + match[0].length, role, 'zh/person/speaks');
  }
}

function titlesAlone(looking: Looking): void {
  for (const match of matchesOf(BARE_OFFICE, looking.folded))
    add(looking, match.index, match.index + match[0].length, 'unknown', 'zh/person/bare-title');
}
