/** Plays a conversation test on a whole bot and says what was not as written. */

import { expect } from 'vitest';
import { type Card, type CardAction, type CardPart, cardToText } from '../../src/card.js';
import { PUSHES } from '../../src/features/index.js';
import type { Platform } from '../../src/terms.js';
import type { Reading, ReadingContext } from '../../src/understand/reading.js';
import { readByHand } from './by-hand.js';
import { withInstants, writeGiven } from './given.js';
import type { Press, Say, Script, Shown as ShownWanted, Step } from './script.js';
import { personIds, type Shown, startTeam, type Team } from './team.js';

export async function play(script: Script, reader: (text: string, context: ReadingContext) => Reading): Promise<void> {
  const byHand = new Map(
    script.steps.flatMap((step) => listed(step.say)).flatMap((say) => (say.reading ? [[say.text, say.reading] as const] : [])),
  );
  const understand = (text: string, context: ReadingContext): Reading => {
    const hand = byHand.get(text);
    return hand ? readByHand(text, hand) : reader(text, context);
  };
  const team = await startTeam({
    now: Date.parse(script.now),
    zone: script.zone,
    people: script.people,
    groups: script.groups,
    understand,
    join: script.join,
    profiles: script.profiles,
    ...(script.pushes ? { pushes: PUSHES.filter(({ name }) => script.pushes?.includes(name)) } : {}),
  });
  try {
    await writeGiven(team, script);
    for (const [i, step] of script.steps.entries()) await playStep(team, step, i);
  } finally {
    await team.close();
  }
}

async function playStep(team: Team, step: Step, i: number): Promise<void> {
  const label = `step ${i + 1}: ${JSON.stringify(listed(step.say)[0]?.text.slice(0, 60) ?? step.press ?? step.tick ?? step.clock ?? 'looking')}`;
  const before = newest(team.messages)?.touched ?? 0;
  const says = listed(step.say);
  const presses = listed(step.press);
  if (step.clock !== undefined) team.now = Date.parse(step.clock);
  await Promise.all(says.map((words, n) => say(team, words, `s${i}-${n}`)));
  await Promise.all(presses.map((press, n) => pressOn(team, press, `p${i}-${n}`, label)));
  await team.settled();
  if (step.tick !== undefined) {
    team.now = Date.parse(step.tick);
    await team.tick();
  }
  expect(team.faults, `${label}: nothing is logged as a fault`).toEqual([]);
  const here = says[0] ?? presses[0];
  if (here) look(team, { as: here.as, in: here.in, wanted: step }, before, label);
  for (const seen of step.sees) look(team, { as: seen.as, in: seen.in, wanted: seen }, before, `${label}, as ${seen.as} sees it`);
  if (step.silent) expect(touchedSince(team.messages, before).map(textOf), `${label}: silence`).toEqual([]);
  if (step.rows) await compareRows(team, step.rows, label);
}

const listed = <T>(one: T | readonly T[] | undefined): readonly T[] => (one === undefined ? [] : ([] as T[]).concat(one));

const addressOf = (as: string, place: string): string => (place === 'dm' ? `dm:${as}` : place);

function refOf(as: string, place: string, platform: Platform) {
  const address = addressOf(as, place);
  return { platform, address, kind: address.startsWith('dm:') ? 'direct' : 'group' } as const;
}

async function say(team: Team, { as, in: place, text, at, addressed, on, name, outsider, answering }: Say, key: string): Promise<void> {
  await team.bot.receive({
    kind: 'message',
    key: `web:${key}`,
    conversation: refOf(as, place, on),
    sender: { platform: on, account: as },
    ...(name === undefined ? {} : { senderName: name }),
    ...(outsider ? { outsider } : {}),
    saidAt: at === undefined ? team.now : Date.parse(at),
    text: text.replace('{code}', () => lastCode(team)),
    addressed,
    attachments: [],
    ...(answering === undefined ? {} : { answers: platformIdOf(team, addressOf(as, place), answering) }),
  });
}

/** What the platform calls the message of a chat that says so. */
function platformIdOf(team: Team, address: string, words: string): string {
  const first = inChat(team.messages, address).findLast(({ versions }) => versions.some(({ text }) => text.includes(words)))?.versions[0];
  if (!first) throw new Error(`no message of this chat says ${words}`);
  return `m${first.id}`;
}

async function pressOn(team: Team, press: Press, key: string, label: string): Promise<void> {
  const { message, action } = findButton(team, press, label);
  const prefilled = Object.fromEntries((action.fields ?? []).map((f) => [f.name, f.value ?? '']));
  await team.bot.receive({
    kind: 'press',
    key: `web:${key}`,
    conversation: refOf(press.as, press.in, press.on),
    sender: { platform: press.on, account: press.as },
    saidAt: team.now,
    action: action.action,
    ...(action.value === undefined ? {} : { value: action.value }),
    ...(action.fields || press.form ? { form: { ...prefilled, ...press.form } } : {}),
    message,
  });
}

/** The one-time code the bot told last, to whomever. */
function lastCode(team: Team): string {
  const told = team.messages.toSorted((a, b) => b.touched - a.touched).flatMap((shown) => /ZB-\w{4}-\w{4}/.exec(textOf(shown)) ?? []);
  const [code] = told;
  if (code === undefined) throw new Error('the bot told nobody a code yet');
  return code;
}

/** The button with that label on the newest card of the chat that has it. */
function findButton(team: Team, { as, in: place, label, row, stale }: Press, step: string) {
  const here = inChat(team.messages, addressOf(as, place)).toSorted((a, b) => b.touched - a.touched);
  for (const shown of here) {
    const versions = stale ? shown.versions.slice(0, -1).reverse() : shown.versions.slice(-1);
    for (const version of versions) {
      const action = version.card && buttonsOf(version.card, row).find((a) => a.label === label && a.href === undefined);
      const first = shown.versions[0];
      if (action && first) return { message: first.id, action };
    }
  }
  throw new Error(`${step}: no card of this chat has a button [${label}]; the newest message reads\n${textOf(newest(here))}`);
}

function buttonsOf(card: Card, row: string | undefined): readonly CardAction[] {
  const nested = card.parts.flatMap((part) => buttonsOfPart(part, row));
  return row === undefined ? [...nested, ...card.actions] : nested;
}

function buttonsOfPart(part: CardPart, row: string | undefined): readonly CardAction[] {
  const meant = (title: string): boolean => row === undefined || title.includes(row);
  switch (part.kind) {
    case 'question':
      return row === undefined ? part.answers : [];
    case 'block':
      return meant(part.title) ? part.actions : [];
    case 'rows':
      return part.rows.flatMap((r) => (meant(r.title) ? (r.actions ?? []) : []));
    case 'fold':
      return part.parts.flatMap((p) => buttonsOfPart(p, row));
    case 'line':
    case 'fields':
    case 'tags':
    case 'quote':
    case 'figures':
    case 'picture':
      return [];
  }
}

function look(team: Team, place: { as: string; in: string; wanted: ShownWanted }, before: number, label: string): void {
  const { card, text, lacks, messages } = place.wanted;
  const here = inChat(team.messages, addressOf(place.as, place.in));
  if (messages !== undefined) expect(touchedSince(here, before).length, `${label}: messages`).toBe(messages);
  const shown = newest(here);
  const latest = shown?.versions.at(-1);
  if (card || text !== undefined || lacks)
    expect(shown && shown.touched > before, `${label}: the bot answers; newest is\n${textOf(shown)}`).toBe(true);
  if (text !== undefined) expect(latest?.text, label).toContain(text);
  for (const absent of lacks ?? []) expect(latest?.text, label).not.toContain(absent);
  if (!card) return;
  if (!latest?.card) throw new Error(`${label}: a card is wanted, the message reads\n${latest?.text}`);
  const whole = cardToText(latest.card);
  if (card.title !== undefined) expect(latest.card.title, `${label}\n${whole}`).toBe(card.title);
  for (const part of card.has) expect(whole, label).toContain(part);
  for (const absent of card.lacks) expect(whole, label).not.toContain(absent);
  if (card.actions)
    expect(
      latest.card.actions.map((a) => a.label),
      `${label}\n${whole}`,
    ).toEqual(card.actions);
  if (card.answers) {
    const answers = latest.card.parts.flatMap((part) => (part.kind === 'question' ? part.answers : []));
    expect(
      answers.map((a) => a.label),
      `${label}\n${whole}`,
    ).toEqual(card.answers);
  }
}

const inChat = (messages: readonly Shown[], address: string) => messages.filter((m) => m.conversation.address === address);
const newest = (messages: readonly Shown[]): Shown | undefined => messages.toSorted((a, b) => a.touched - b.touched).at(-1);
const touchedSince = (messages: readonly Shown[], before: number) => messages.filter((m) => m.touched > before);
const textOf = (shown: Shown | undefined): string => shown?.versions.at(-1)?.text ?? '(nothing)';

const PERSON_COLUMNS = new Set(['owner', 'person', 'asker', 'actor', 'by', 'createdBy', 'manager']);

async function compareRows(team: Team, wanted: NonNullable<Step['rows']>, label: string): Promise<void> {
  const people = await personIds(team);
  const { read, t } = team.store;
  const customers = new Map((await read.select().from(t.customer)).map((row) => [row.name, row.id]));
  const resolved = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(withInstants(row)).map(([column, value]) => {
        if (typeof value !== 'string') return [column, value];
        if (PERSON_COLUMNS.has(column)) return [column, people.get(value)];
        return [column, column === 'customer' ? customers.get(value) : value];
      }),
    );
  for (const [name, rows] of Object.entries(wanted)) {
    const table = t[name as keyof typeof t];
    if (!table) throw new Error(`there is no table ${name}`);
    const found: readonly Record<string, unknown>[] = await read.select().from(table).orderBy(table.id);
    if (typeof rows === 'number') expect(found.length, `${label}: rows of ${name}`).toBe(rows);
    else expect(found, `${label}: rows of ${name}`).toMatchObject(rows.map(resolved));
  }
}
