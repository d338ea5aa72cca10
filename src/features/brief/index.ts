import { cardOf } from '../../access/queries.js';
import { type Decision, NOTHING } from '../../decision.js';
import { mayAsk } from '../../numbers/asked/asked.js';
import type { Brief } from '../../numbers/brief/queries.js';
import { lastBriefBefore } from '../../numbers/last-brief.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene, PressScene, PushScene, Scene } from '../../scene.js';
import type { BehindRow, Feature, Pushed, ScheduledPush } from '../feature.js';
import { type BriefSource, briefCard, firstCard, openedCard } from './card.js';
import { everyRow } from './every-row.js';
import { healthList, opened, sectionOf } from './opened.js';
import { pinByChat, pinPressed } from './pin.js';
import { leads, sourceFor } from './source.js';
import { WORDS } from './words.js';

/** What is written under a rep's brief may be about one of its deals for so long. */
const WAITS_MS = 24 * 3_600_000;

/** The morning battle brief: pushed to leaders and reps, on demand to anybody, each number opening its rows. */
export const brief: Feature = {
  name: 'brief',
  intents: ['ask_battle_brief', 'pin_customer'],
  asks: (scene) => mayAsk(scene) && asksHealth(scene),
  message: (scene) => (scene.reading.intent === 'pin_customer' ? pinByChat(scene) : answer(scene)),
  press,
};

/** 哪家健康度最低: customers by their health. That of one customer is asked of its record, that of leads and of the process elsewhere. */
const HEALTH =
  /(?:谁|哪[家个些几][^,。]{0,6}|客户|最[^,。]{0,4}|平均)的?健康(?:度|分数?|情况|状况)?|健康(?:度|分数?)[^,。]{0,4}(?:最|排|低|差|怎么样|如何|名单|列表|多少|垫底|倒数)|^健康(?:度|分数?)[?。\s]*$|最不健康|\b(?:lowest|worst|poorest|average|customer) health\b|\bhealth (?:scores?|list|ranking)\b|\bleast healthy\b/i;
const OTHER_HEALTH = /流程|线索|商机|推送|提醒|top|\bleads?\b|\bprocess\b/i;

const asksHealth = ({ text, names }: MessageScene): boolean =>
  HEALTH.test(text) && !OTHER_HEALTH.test(text) && !names.find(text).some(({ kind }) => kind === 'customer');

/** The morning brief as it is pushed. */
export const briefPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'brief',
  called: { zh: '作战简报', en: 'Battle brief' },
  said: /简报|晨报|早报|战报|\bbrief\b/i,
  rank: 'pinned',
  folds: true,
  schedule: ({ briefOn, briefAt }) => (briefOn ? { kind: 'workdays', at: briefAt } : undefined),
  audience: ({ role }) => role === 'manager' || role === 'admin' || role === 'rep',
  compose: push,
};

async function push(scene: PushScene): Promise<Pushed> {
  // An admin who leads nobody looks after the program, not after sales.
  const { person, people } = scene;
  if (person.role === 'admin' && !people.some(({ active, manager }) => active && manager === person.id)) return NOTHING;
  const draft = new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });
  // From one brief to the next: what is composed early each day counts from the moment the last one was.
  const settings = { ...scene.settings, briefAt: scene.settings.briefAt - scene.before };
  const source = await sourceFor({ ...scene, settings });
  if (!source) return NOTHING;
  const { brief: counted } = source;
  if (counted.health?.customers === 0 && counted.unread.length === 0) return emptyBrief(draft, scene);
  keep(draft, counted);
  // A rep is told what to do; when nothing is, nothing is sent.
  if (!leads(scene) && source.first.length === 0 && counted.unread.length === 0) return draft.decision();
  draft.reply(briefCard(source));
  waitForWords(draft, scene, source);
  return { ...draft.decision(), behind: behindOf(source), allBehind: () => everyRow(scene) };
}

/** Nothing is on record: said once, to whoever has joined since the last brief. */
function emptyBrief(draft: Draft, scene: PushScene): Pushed {
  if (scene.person.createdAt < lastBriefBefore(scene.day, scene.zone, scene.settings)) return NOTHING;
  draft.reply(firstOf(scene));
  return draft.decision();
}

const firstOf = (scene: Scene) => {
  const colleagues = scene.people.filter(({ active, manager }) => active && manager === scene.person.id).length;
  return firstCard(scene.person.name, { colleagues, leads: scene.person.role !== 'rep', lang: scene.lang });
};

async function answer(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const { section } = scene.reading.slots;
  draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, question: 'brief', at: scene.now } });
  if (asksHealth(scene)) {
    draft.reply((await healthList(scene)) ?? words.notYourTeam);
    return draft.decision();
  }
  if (section) {
    draft.reply((await sectionOf(scene, section)) ?? words.notYourTeam);
    return draft.decision();
  }
  const source = await sourceFor(scene);
  if (!source || (source.brief.health?.customers === 0 && source.brief.unread.length === 0)) draft.reply(firstOf(scene));
  else {
    keep(draft, source.brief);
    draft.reply(briefCard(source));
    waitForWords(draft, scene, source);
  }
  return draft.decision();
}

/** What this brief counted, for the next ones to compare with. */
function keep(draft: Draft, { toKeep }: Brief): void {
  for (const row of toKeep) draft.insert('healthDay', row, true);
}

/** The deals on a rep's brief can be answered in words like overdue cards. */
function waitForWords(draft: Draft, { conversation, now }: Scene, { first }: BriefSource): void {
  if (first.length > 0 && conversation.kind === 'direct')
    draft.update('conversation', conversation, { repliesUntil: Math.max(conversation.repliesUntil ?? 0, now + WAITS_MS) });
}

/** The records that the three numbers and their first rows rest on. */
function behindOf({ brief: { overdue, leads: found, health } }: BriefSource): readonly BehindRow[] {
  return [
    ...(found?.best ? [{ of: 'customer', id: found.best.id, text: found.best.name } as const] : []),
    ...(overdue?.longest ? [{ of: 'deal', id: overdue.longest.deal.id, text: overdue.longest.customer.name } as const] : []),
    ...(health?.lowest ? [{ of: 'customer', id: health.lowest.customer.id, text: health.lowest.customer.name } as const] : []),
  ];
}

async function press(scene: PressScene): Promise<Decision> {
  const { action, message, value } = scene.press;
  if (action === 'brief.pin' || action === 'brief.unpin') return pinPressed(scene);
  const draft = new Draft(scene);
  if (action === 'brief.more') {
    const sent = await cardOf(scene.records, message);
    if (sent?.card?.actions.some((a) => a.action === 'brief.more'))
      draft.reply(openedCard(sent.card, value ?? '', scene.lang), { edits: message });
    return draft.decision();
  }
  const card = await opened(scene);
  if (card) draft.reply(card);
  return draft.decision();
}
