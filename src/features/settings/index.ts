import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { atOf, clockText } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Person } from '../../records/rows.js';
import type { Settings } from '../../records/settings.js';
import { isKnownYear } from '../../records/workdays.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature, ScheduledPush } from '../feature.js';
import { applyChange, type Values } from './apply.js';
import { calendarCard, changedCard, settingsCard, shown } from './cards.js';
import { settingsStored, wasWarned } from './queries.js';
import { type Change, readChange, type Wanted } from './read-change.js';
import { WORDS } from './words.js';

const mayChange = ({ role }: Person): boolean => role === 'manager' || role === 'admin';

/** Once a year, on the first working day from 1 December: next year's holidays are not known. */
export const calendarWarning: ScheduledPush = {
  kind: 'scheduled',
  name: 'calendar-warning',
  called: { zh: '放假安排提醒', en: 'Holiday calendar reminder' },
  said: /放假安排|holiday calendar/i,
  rank: 'news',
  schedule: ({ briefAt }) => ({ kind: 'workdays', at: briefAt }),
  audience: mayChange,
  async compose(scene) {
    const year = Number(scene.day.slice(0, 4));
    const added = [...scene.settings.daysOff, ...scene.settings.daysOn].some((day) => day.startsWith(String(year + 1)));
    if (scene.day < `${year}-12-01` || added || isKnownYear(year + 1)) return NOTHING;
    const since = atOf(`${year}-12-01`, 0, scene.zone);
    if (await wasWarned(scene.records, scene.workspace.id, scene.person.id, since)) return NOTHING;
    const draft = new Draft({ ...scene, person: scene.person });
    draft.reply(calendarCard(year + 1, scene.lang));
    draft.event({ kind: 'calendar.warned', note: String(scene.person.id) });
    return draft.decision();
  },
};

/** The workspace's settings, changed by chat by its managers. */
export const settings: Feature = {
  name: 'settings',
  intents: ['change_setting'],
  async message(scene) {
    const wanted = readChange(scene.text, { ...scene, now: scene.saidAt });
    if (wanted.kind === 'show') return say(scene, settingsCard(scene.settings, scene));
    if (wanted.kind === 'zone') return say(scene, WORDS[scene.lang].zone(scene.zone));
    if (!mayChange(scene.person)) return say(scene, WORDS[scene.lang].managerOnly(managerName(scene)));
    return change(scene, wanted);
  },
  async press(scene) {
    switch (scene.press.action) {
      case 'settings.undo':
        return undoPressed(scene, WORDS[scene.lang].undone);
      case 'settings.stop': {
        const what = scene.pushes.find(({ name }) => name === scene.press.value)?.name;
        if (!what) return NOTHING;
        return mayChange(scene.person)
          ? apply(scene, { kind: 'switch', what, on: false })
          : say(scene, WORDS[scene.lang].managerOnly(managerName(scene)));
      }
      default:
        return NOTHING;
    }
  },
};

function change(scene: MessageScene, wanted: Exclude<Wanted, { kind: 'show' | 'zone' }>): Decision | Promise<Decision> {
  const words = WORDS[scene.lang];
  switch (wanted.kind) {
    case 'unclear':
      return say(scene, words.unclear);
    case 'time-unclear':
      return say(scene, words.timeUnclear);
    case 'day-unclear':
      return say(scene, words.dayUnclear);
    case 'number-unclear':
      return say(scene, words.numberUnclear);
    case 'time':
    case 'switch':
    case 'quiet':
    case 'per-day':
    case 'days':
    case 'negotiation':
    case 'source':
      return apply(scene, wanted);
  }
}

async function apply(scene: MessageScene | PressScene, wanted: Change): Promise<Decision> {
  const words = WORDS[scene.lang];
  const applied = applyChange(wanted, scene.settings);
  switch (applied.kind) {
    case 'too-long':
      return say(scene, words.tooLong);
    case 'last-source':
      return say(scene, words.lastSource);
    case 'all-quiet':
      return say(scene, words.allQuiet);
    case 'no-such-source':
      return say(scene, words.noSuchSource(words.list(scene.settings.sources)));
    case 'out-of-range': {
      const { from, to } = applied;
      return say(scene, rangeText(applied.of, from, to, words));
    }
    case 'change': {
      const { what, value } = shown(wanted, scene.settings, scene);
      if (Object.keys(applied.values).length === 0) return say(scene, words.same(what, value));
      return store(scene, applied.values, what, (after, event) => changedCard(wanted, scene.settings, after, event, scene));
    }
  }
}

async function store(
  scene: MessageScene | PressScene,
  values: Values,
  what: string,
  card: (after: Settings, event: Id) => Card,
): Promise<Decision> {
  const draft = new Draft(scene);
  const stored = await settingsStored(scene.records, scene.workspace.id, Object.keys(values));
  for (const [key, value] of Object.entries(values)) {
    const row = stored.find((known) => known.key === key);
    if (row) draft.update('setting', row, { value, at: scene.now });
    else draft.insert('setting', { key, value, at: scene.now });
  }
  const event = draft.event({ kind: 'setting.changed', note: what });
  draft.reply(card({ ...scene.settings, ...values }, event));
  draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, event, at: scene.now } });
  return draft.decision();
}

function rangeText(of: 'time' | 'negotiation' | 'per-day', from: number, to: number, words: (typeof WORDS)['zh' | 'en']): string {
  switch (of) {
    case 'time':
      return words.timeRange(clockText(from), clockText(to));
    case 'negotiation':
      return words.daysRange(from, to);
    case 'per-day':
      return words.pushesRange(from, to);
  }
}

function say(scene: MessageScene | PressScene, content: Card | string): Decision {
  const draft = new Draft(scene);
  draft.reply(content);
  return draft.decision();
}

const managerName = ({ person, people }: Scene): string | undefined => people.find(({ id }) => id === person.manager)?.name;
