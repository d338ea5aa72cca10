import { accessOf, reportsOf } from '../../access/access.js';
import type { Decision } from '../../decision.js';
import { stretchOf } from '../../numbers/period.js';
import { colleagueAt, personNamed } from '../../people/named.js';
import { addDays, atOf, daysBetween } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Person } from '../../records/rows.js';
import type { MessageScene } from '../../scene.js';
import type { Feature } from '../feature.js';
import { loggedBy } from './queries.js';
import { spanOf } from './span.js';
import { WORDS } from './words.js';
import { reportText } from './write.js';

/** Drafts 日报 and 周报 from what was logged: a rep's own, a manager's team's. */
export const report: Feature = {
  name: 'report',
  intents: ['draft_report'],
  asks: (scene) => colleagueAsked(scene) !== undefined,
  async message(scene) {
    const words = WORDS[scene.lang];
    const { owner: typed, period } = scene.reading.slots;
    const named = typed === undefined ? colleagueAsked(scene) : personNamed(scene.people, typed);
    if (typed !== undefined && !named) return say(scene, words.nobody(typed));
    if (named && !maySeeOf(scene, named)) return say(scene, words.notYours(named.name));
    const people = named ? [named] : ownersOf(scene);
    const span = spanOf(scene.text, period);
    const { first, last: end } = stretchOf(span, scene.today);
    const last = daysBetween(end, scene.today) < 0 ? scene.today : end;
    const logged = await loggedBy(scene.records, {
      workspace: scene.workspace.id,
      people: people.map(({ id }) => id),
      since: atOf(first, 0, scene.zone),
      until: atOf(addDays(last, 1), 0, scene.zone),
    });
    const when = words.today[span];
    if (logged.length === 0) return say(scene, named && named.id !== scene.person.id ? words.emptyOf(when, named.name) : words.empty(when));
    const who = people.length > 1 ? scene.person.name : (people[0]?.name ?? '');
    return say(scene, reportText({ ...scene, span, first, last, people, who, logged }));
  },
};

/** What somebody did in a stretch of time: 王雷这周干得怎么样. */
const DID =
  /^(?:今天|昨天|本周|这周|上周|这个?月|本月|上个?月)(?:都|到底|主要|的?工作)?(?:[干做忙跑]|工作)?(?:了|得|的)?(?:些|点)?(?:什么|啥|哪些|怎么样|咋样|如何)(?:活|事)?(?:了|呀|啊|呢)?[?。\s]*$|^(?:do|done|did|been up to|been doing|doing)\b.{0,20}(?:today|yesterday|week|month)[?.\s]*$/i;

/** Without one of these nothing is asked so; looking for a colleague's name costs more. */
const SAYS = /什么|啥|哪些|怎么样|咋样|如何|today|yesterday|week|month/i;

function colleagueAsked({ text, people }: Pick<MessageScene, 'text' | 'people'>): Person | undefined {
  if (!SAYS.test(text)) return undefined;
  const found = colleagueAt(people, text.replace(/^(?:看看?|看下|说说|问问)|^(?:what (?:did|has|is)|how is)\s+/i, ''));
  return found && DID.test(found.rest.trim()) ? found.person : undefined;
}

/** A manager's report is the team's, an admin's everybody's, anybody else's their own. */
function ownersOf({ person, people }: MessageScene): readonly Person[] {
  if (person.role === 'admin') return people.filter(({ active }) => active);
  if (person.role !== 'manager') return [person];
  const below = new Set(reportsOf(person.id, people));
  return [person, ...people.filter(({ id, active }) => active && below.has(id))];
}

function maySeeOf({ person, people }: MessageScene, other: Person): boolean {
  const access = accessOf(person, people);
  return access.kind === 'all' || access.owners.includes(other.id);
}

function say(scene: MessageScene, text: string): Decision {
  const draft = new Draft(scene);
  draft.reply(text);
  return draft.decision();
}
