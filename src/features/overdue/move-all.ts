/** 全部延到下周一: every deal of the list that was just shown, asked first, then moved at one tap. */

import { cardOf } from '../../access/queries.js';
import type { Card, CardAction } from '../../card.js';
import type { Decision } from '../../decision.js';
import { isDay } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { fieldsOf, rowIdOf } from '../../records/press-value.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Day, Id, Lang } from '../../terms.js';
import { dealsMeant, type Meant } from './meant-deals.js';
import type { Postponement } from './postponement.js';
import type { StandingCard } from './queries.js';
import { canTakeBack, postponeTo } from './react.js';
import { carries, isListed, settledCard } from './settle.js';
import { dealsListed } from './standing.js';
import { WORDS } from './words.js';

/** More deals than this no list shows. */
const MOST = 40;
const SHOWN = 5;
/** Of the last so many cards. */
const NEAR = 3;

const ALL = {
  zh: /^[\s,。]*(?:[那就先请把将]|帮我|麻烦)*(?:以上|上面|这些|这几[个单条家]|那几[个单条家]|名单上|列出来|列的|剩下|其他|超期|逾期|今天|\d+[个单条家]|[两二三四五六七八九十]+[个单条家]|的|商机|单子?|客户)*(?:都|全部?|全都|所有|统统|通通|一起|一律|一并)/,
  en: /\b(?:all|everything|every one|each)\b/i,
} as const satisfies Record<Lang, RegExp>;

/** The question whether all listed deals shall move; undefined where not all are meant, or fewer than two stand there. */
export async function askToMoveAll(
  scene: MessageScene,
  postponed: Postponement | undefined,
  cards: readonly StandingCard[],
): Promise<Decision | undefined> {
  const { text, lang, today, reading } = scene;
  if (!postponed || !ALL[lang].test(text) || reading.deals.some(({ customer }) => customer?.span)) return undefined;
  // The list may stand behind a question that was just waved off.
  const list = cards.slice(0, NEAR).find(({ card }) => card && dealsListed(card).length > 1);
  if (!list?.card) return undefined;
  const listed = dealsListed(list.card).slice(0, MOST);
  const due = (await dealsMeant(scene, listed.map(toOffered))).filter((row) => isDue(row, today));
  if (due.length < 2) return undefined;
  const words = WORDS[lang];
  const draft = new Draft(scene);
  const { day } = postponed;
  if (day === undefined || day <= today) draft.reply(day === undefined ? words.allUntilWhen(due.length) : words.afterToday);
  else draft.reply(allCard(due, day, list.message, scene));
  return draft.decision();
}

const toOffered = (deal: Id) => ({ deal, messages: [] });
/** What has a date ahead by now was dealt with. */
const isDue = ({ deal }: Meant, today: Day): boolean => deal.nextDue === null || deal.nextDue <= today;
const namesOf = (rows: readonly Meant[], lang: Lang): string => {
  const names = rows.slice(0, SHOWN).map(({ customer }) => customer.name);
  return WORDS[lang].allNames(names, rows.length - names.length);
};

function allCard(rows: readonly Meant[], day: Day, list: Id, { lang, today }: MessageScene): Card {
  const words = WORDS[lang];
  const value = JSON.stringify({ day, list, deals: rows.map(({ deal }) => deal.id) });
  const actions: readonly CardAction[] = [
    { action: 'overdue.all', label: words.moveAll(day, today), value, style: 'primary' },
    { action: 'overdue.none', label: words.moveNone, value },
  ];
  return {
    title: words.askAll(rows.length, day, today),
    mark: 'question',
    parts: [{ kind: 'line', text: namesOf(rows, lang) }],
    actions,
  };
}

/** [都延到 11-30] or [先不动]. Each deal is an event of its own; 撤销 takes back all of them. */
export async function allPressed(scene: PressScene): Promise<Decision> {
  const { lang, today, press } = scene;
  const words = WORDS[lang];
  const draft = new Draft(scene);
  const { day, list, deals } = fieldsOf(press.value);
  const asked = await cardOf(scene.records, press.message);
  if (!carries(asked?.card ?? null, press.action, press.value) || typeof day !== 'string' || !isDay(day) || !Array.isArray(deals)) {
    draft.reply(words.again);
    return draft.decision();
  }
  const edits = press.message;
  if (press.action === 'overdue.none') {
    draft.reply({ title: words.noneTold, parts: [], actions: [] }, { edits });
    return draft.decision();
  }
  const rows = (await dealsMeant(scene, deals.slice(0, MOST).map(rowIdOf).map(toOffered))).filter((row) => isDue(row, today));
  const shown = await cardOf(scene.records, rowIdOf(list));
  let face = shown?.card ?? null;
  const events: Id[] = [];
  for (const { deal, customer } of rows) {
    const pressed = { deal, customer, person: scene.person.id, inbox: scene.inbox.id, now: scene.now, today, lang };
    const result = postponeTo(draft, pressed, day);
    if (result.kind === 'missing') {
      draft.reply(result.text);
      return draft.decision();
    }
    events.push(result.event);
    if (face && isListed(face, deal.id)) face = settledCard(face, deal.id, result.outcome, lang);
  }
  const [row] = rows;
  const [first, last] = [events[0], events.at(-1)];
  if (row === undefined || first === undefined || last === undefined) {
    draft.reply({ title: words.again, parts: [], actions: [] }, { edits });
    return draft.decision();
  }
  canTakeBack(draft, scene, row, last);
  const undo = { action: 'overdue.undo-all', label: words.undo, value: `${first}-${last}` };
  draft.reply(
    { title: words.allMoved(rows.length, day, today), mark: 'done', parts: [{ kind: 'line', text: namesOf(rows, lang) }], actions: [undo] },
    { edits },
  );
  if (face && face !== shown?.card) draft.reply(face, { edits: rowIdOf(list) });
  return draft.decision();
}
