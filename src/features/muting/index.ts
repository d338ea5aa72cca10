import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { addDays, atOf, mondayOf, timeText } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { EVERY_PUSH } from '../../records/muted.js';
import type { PushKind } from '../../records/push-kind.js';
import type { Mute } from '../../records/rows.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import type { Day } from '../../terms.js';
import type { Feature, ScheduledPush } from '../feature.js';
import { ACTED_WITHIN_MS, actedOn, touchedIn } from './acted.js';
import { calledOf, mutedCard, mutesCard, whichCard } from './cards.js';
import { reportCard } from './push-report.js';
import { countsBetween, lastPushes, lineById, mutesOf, unacted } from './queries.js';
import { type HowLong, readMute, type What } from './read-mute.js';
import { WORDS } from './words.js';

/** A word about "this one" means one of so many, the newest unless it is quoted. */
const LOOKED_BACK = 20;
/** Of a quoted push so much of the first line is enough to know it by. */
const KNOWN_BY = 8;
const FOR_GOOD: HowLong = { days: 'all', until: null };

/** The report is asked for, as a whole message: what is said of switching it off is none of this. */
const REPORT_ASKED =
  /^\s*(?:帮我)?(?:看一下|看看|看|给我|发我|发一下)?(?:上周|这周|本周)?的?推送的?周报[吧。??]?\s*$|^\s*(?:show (?:me )?)?(?:the |last week's |this week's )?(?:weekly )?push report[.?]?\s*$/i;

/** What each person wants no more of, or not for a while, of what is sent unasked; by chat, for themselves alone. */
export const muting: Feature = {
  name: 'muting',
  intents: ['mute_pushes'],
  asks: ({ text }) => REPORT_ASKED.test(text),
  async message(scene) {
    if (REPORT_ASKED.test(scene.text)) return tellReport(scene);
    const wish = readMute(scene.text, { ...scene, now: scene.saidAt });
    switch (wish.kind) {
      case 'list':
        return list(scene);
      case 'night': {
        const { quietFrom, quietUntil } = scene.settings;
        const words = WORDS[scene.lang];
        return say(scene, quietFrom === quietUntil ? words.noQuiet : words.night(timeText(quietFrom), timeText(quietUntil)));
      }
      case 'mute': {
        const names = await namesOf(scene, wish.what);
        return names ? mute(scene, names, wish.how) : say(scene, whichCard(sentTo(scene), 'muting.mute', scene));
      }
      case 'unmute':
        return unmute(scene, wish.what.kind === 'unknown' ? undefined : await namesOf(scene, wish.what), wish.weekend);
    }
  },
  async press(scene) {
    if (scene.press.action === 'muting.open') return openKept(scene);
    const names = (scene.press.value ?? '')
      .split(',')
      .filter((name) => name === EVERY_PUSH || scene.pushes.some((push) => push.name === name));
    if (names.length === 0) return say(scene, WORDS[scene.lang].gone);
    switch (scene.press.action) {
      case 'muting.mute':
        return mute(scene, names, FOR_GOOD, scene.press.message);
      case 'muting.week':
        return mute(scene, names, { days: 'all', until: atOf(addDays(mondayOf(scene.today), 7), 0, scene.zone) }, scene.press.message);
      case 'muting.resume':
        return unmute(scene, names);
      default:
        return NOTHING;
    }
  },
  async follows(scene, decision) {
    const about = touchedIn(decision, scene.person.id, scene.inbox.body.kind === 'message');
    if (about.size === 0) return undefined;
    const lines = await unacted(scene.records, scene.person.id, scene.now - ACTED_WITHIN_MS);
    const changes = lines.filter((line) => line.about?.some((one) => about.has(one))).map((line) => actedOn(line, scene.now));
    return changes.length === 0 ? undefined : { changes, replies: [] };
  },
};

/** The week's figures of everything sent unasked, to the admins, as the next week begins. */
export const pushReport: ScheduledPush = {
  kind: 'scheduled',
  name: 'push-report',
  called: { zh: '推送周报', en: 'Weekly push report' },
  said: /推送(?:的)?周报|push report/i,
  rank: 'news',
  schedule: () => ({ kind: 'weekly', on: 'first', at: 9 * 60 + 15 }),
  audience: ({ role }) => role === 'admin',
  async compose(scene) {
    const monday = mondayOf(scene.day);
    const span = [addDays(monday, -7), addDays(monday, -1)] as const;
    const card = await reportOf(scene, span);
    if (!card) return NOTHING;
    const draft = new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });
    draft.reply(card);
    return draft.decision();
  },
};

/** A push that was held, told with others without its buttons: it comes as it was, to be acted on. */
async function openKept(scene: PressScene): Promise<Decision> {
  const [, id = '', at = ''] = /^(\d{1,16}):(\d{1,3})$/.exec(scene.press.value ?? '') ?? [];
  const line = id === '' ? undefined : await lineById(scene.records, Number(id));
  const card = line?.person === scene.person.id ? line.held?.[Number(at)] : undefined;
  return say(scene, card ?? WORDS[scene.lang].keptGone);
}

/** The pushes that this person gets. */
const sentTo = ({ pushes, person, people }: Scene): readonly PushKind[] =>
  pushes.filter(({ audience }) => audience?.(person, people) ?? true);

/** The names of the pushes meant; undefined when it cannot be told which. */
async function namesOf(scene: MessageScene, what: What): Promise<readonly string[] | undefined> {
  switch (what.kind) {
    case 'named':
      return what.names;
    case 'all':
      return [EVERY_PUSH];
    case 'unknown':
      return undefined;
    case 'this': {
      const got = (await lastPushes(scene.records, scene.person.id, LOOKED_BACK)).filter(({ push }) =>
        scene.pushes.some(({ name }) => name === push),
      );
      const { quoted } = scene;
      const meant =
        quoted === undefined ? got[0] : (got.find(({ text }) => quoted.includes(text.slice(0, KNOWN_BY)) && text !== '') ?? got[0]);
      return meant && [meant.push];
    }
  }
}

async function mute(scene: MessageScene | PressScene, names: readonly string[], how: HowLong, edits?: number): Promise<Decision> {
  const draft = new Draft(scene);
  const known = await mutesOf(scene.records, scene.workspace.id, scene.person.id);
  for (const push of names) {
    const row = known.find((each) => each.push === push && each.days === how.days);
    if (row) draft.update('mute', row, { until: how.until, at: scene.now });
    else draft.insert('mute', { person: scene.person.id, push, ...how, at: scene.now });
  }
  noted(draft, scene, 'push.muted', names);
  draft.reply(mutedCard(names, how, scene), edits === undefined ? {} : { edits });
  return draft.decision();
}

/** Takes mutes away. All are muted and one is wanted again: the others stay muted, each by itself. */
async function unmute(scene: MessageScene | PressScene, names: readonly string[] | undefined, weekend = false): Promise<Decision> {
  const words = WORDS[scene.lang];
  const known = await mutesOf(scene.records, scene.workspace.id, scene.person.id);
  const inForce = known.filter((row) => (row.until === null || row.until > scene.now) && (!weekend || row.days === 'weekend'));
  if (inForce.length === 0) return say(scene, words.noneMuted);
  if (!names)
    return say(
      scene,
      whichCard(
        sentTo(scene).filter(({ name }) => isMuted(inForce, name)),
        'muting.resume',
        scene,
      ),
    );
  const all = names.includes(EVERY_PUSH);
  const wanted = inForce.filter(({ push }) => all || push === EVERY_PUSH || names.includes(push));
  if (wanted.length === 0) return say(scene, words.notMuted(calledOf(names, scene)));
  const draft = new Draft(scene);
  for (const row of wanted) {
    draft.remove('mute', row);
    if (all || row.push !== EVERY_PUSH) continue;
    for (const { name } of sentTo(scene))
      if (!names.includes(name) && !inForce.some(({ push, days }) => push === name && days === row.days))
        draft.insert('mute', { person: row.person, push: name, days: row.days, until: row.until, at: scene.now });
  }
  noted(draft, scene, 'push.unmuted', names);
  draft.reply(words.unmuted(calledOf(names, scene)));
  return draft.decision();
}

const isMuted = (mutes: readonly Mute[], name: string): boolean => mutes.some(({ push }) => push === name || push === EVERY_PUSH);

async function list(scene: MessageScene): Promise<Decision> {
  const mutes = await mutesOf(scene.records, scene.workspace.id, scene.person.id);
  const inForce = mutes.filter(({ until }) => until === null || until > scene.now);
  return say(scene, inForce.length === 0 ? WORDS[scene.lang].noneMuted : mutesCard(inForce, scene));
}

/** In the history, so that 撤销 takes it back. */
function noted(draft: Draft, scene: Scene, kind: string, names: readonly string[]): void {
  const event = draft.event({ kind, note: calledOf(names, scene) });
  draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, event, at: scene.now } });
}

function say(scene: MessageScene | PressScene, content: Card | string): Decision {
  const draft = new Draft(scene);
  draft.reply(content);
  return draft.decision();
}

async function reportOf(scene: Scene, span: readonly [Day, Day]): Promise<Card | undefined> {
  return reportCard(await countsBetween(scene.records, scene.workspace.id, ...span), span, scene);
}

/** The report on request: last week's, or this week's so far where it is asked for or nothing was sent before. */
async function tellReport(scene: MessageScene): Promise<Decision> {
  const words = WORDS[scene.lang].report;
  if (scene.person.role !== 'admin') return say(scene, words.notYours);
  const monday = mondayOf(scene.today);
  const thisWeek = [monday, scene.today] as const;
  const wanted = /这周|本周|this week/i.test(scene.text) ? undefined : await reportOf(scene, [addDays(monday, -7), addDays(monday, -1)]);
  return say(scene, wanted ?? (await reportOf(scene, thisWeek)) ?? words.nothingYet);
}
