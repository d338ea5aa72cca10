import { type Meant, meantCustomer, seenCustomer } from '../../access/meant.js';
import { dealsOf } from '../../access/queries.js';
import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { dimensionsOf, dimensionsOfTeam, MOST_OF_TEAM } from '../../numbers/dimensions/queries.js';
import { latePayments, objectionShare, processDealCount, processOfCustomer, processRows } from '../../numbers/process/queries.js';
import { scopeOf } from '../../numbers/scope.js';
import { addDays, atOf, mondayOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { templateOf } from '../../records/process/templates.js';
import type { Customer } from '../../records/rows.js';
import type { MessageScene, PushScene, Scene } from '../../scene.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature, Pushed, ScheduledPush } from '../feature.js';
import { customerCard, dimensionsCard, type ProcessNumbers, type ProcessReader, processCard, weekParts } from './cards.js';
import { industryIn } from './read-industry.js';
import { WORDS } from './words.js';

/** Monday's morning is the brief's and the overdue cards'; this can wait until after lunch. */
const AT = 14 * 60;
/** Of a team that has hardly begun there is nothing to say yet. */
const LEAST_DUE = 5;
const PAYMENTS = 20;

/** What the process of a sale still needs, and the four dimensions of a customer: asked by chat, told once a week. */
export const process: Feature = {
  name: 'process',
  intents: ['ask_process', 'ask_dimensions', 'set_industry'],
  message,
  async press(scene) {
    return scene.press.action === 'process.undo' ? undoPressed(scene, WORDS[scene.lang].undone) : NOTHING;
  },
};

/** Process health and last week's four dimensions, to whoever leads people, at the beginning of a week. */
export const processPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'process-week',
  called: { zh: '流程与四维周报', en: 'Process and dimensions of the week' },
  said: /流程(?:健康|周报|与四维)|四维周报|process (?:health|week)/i,
  rank: 'age',
  schedule: () => ({ kind: 'weekly', on: 'first', at: AT }),
  audience: (person, people) => people.some(({ active, manager }) => active && manager === person.id),
  compose: push,
};

async function push(scene: PushScene): Promise<Pushed> {
  const scope = scopeOf(scene);
  const since = atOf(addDays(mondayOf(scene.day), -7), 0, scene.zone);
  const people = scene.people.filter(({ active }) => active).map(({ id }) => id);
  const [numbers, week] = await Promise.all([numbersOf(scene), dimensionsOfTeam(scope, people, { since, names: scene.names })]);
  const card = processCard(numbers, readerOf(scene), weekParts(week.customers, week.all, scene.lang, MOST_OF_TEAM));
  const due = numbers.rows.flatMap(({ actions }) => actions).filter(({ state }) => state !== 'ahead').length;
  if (!card || due < LEAST_DUE) return NOTHING;
  const draft = new Draft(scene);
  draft.reply(card);
  const behind = numbers.rows
    .filter(({ actions }) => actions.some(({ state }) => state === 'late' || state === 'missing'))
    .map(({ id, name, actions }) => ({
      of: 'deal' as const,
      id,
      text: `${name}: ${actions.flatMap(({ event, state }) => (state === 'late' || state === 'missing' ? [`${event} ${state}`] : [])).join(', ')}`,
    }));
  return { ...draft.decision(), behind };
}

const OWN_WORDS = /流程|动作|步骤|环节|四维|process|dimension/i;

/** A question about the whole process is about everybody, whomever the talk was of before. */
const isSaid = ({ text, reading }: MessageScene): boolean => !GENERAL.test(text) || text.includes(reading.slots.customer ?? '');
const GENERAL = /流程健康|process health/i;

async function message(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const { intent, slots } = scene.reading;
  // A question that begins with its subject reads like a name: 流程健康怎么样.
  const named = slots.customer !== undefined && !OWN_WORDS.test(slots.customer) && isSaid(scene) ? slots.customer : undefined;
  const whole = intent === 'ask_process' && named === undefined && !/这家|这个客户|他们|this customer|them\b/i.test(scene.text);
  if (whole) {
    draft.reply(processCard(await numbersOf(scene), readerOf(scene)) ?? WORDS[scene.lang].none);
    return draft.decision();
  }
  const meant = await meantCustomer(scene, named);
  if (meant.kind !== 'one') {
    draft.reply(await notOne(scene, meant));
    return draft.decision();
  }
  if (intent === 'set_industry') return setIndustry(scene, meant.customer);
  draft.update('conversation', scene.conversation, {
    focus: { ...scene.conversation.focus, customer: meant.customer.id, question: intent, at: scene.now },
  });
  draft.reply(intent === 'ask_dimensions' ? await dimensionsAnswer(scene, meant.customer) : await customerAnswer(scene, meant.customer));
  return draft.decision();
}

async function notOne(scene: Scene, meant: Exclude<Meant, { kind: 'one' }>): Promise<Card | string> {
  const words = WORDS[scene.lang];
  switch (meant.kind) {
    case 'none':
      return words.whom;
    case 'unknown':
      return words.unknown(meant.typed);
    case 'hidden':
      return words.hidden(meant.name, scene.people.find(({ id }) => id === meant.owner)?.name ?? '?');
    case 'several':
      return `${words.which(meant.typed)} ${words.list(meant.options.slice(0, 3).map(({ name }) => name))}`;
  }
}

async function customerAnswer(scene: Scene, customer: Customer): Promise<Card | string> {
  const deals = await dealsOf(scene.records, customer.id);
  const [row] = await processOfCustomer(scopeOf(scene), customer, deals, scene);
  return row ? customerCard(customer, row, scene.lang) : WORDS[scene.lang].closed(customer.name);
}

async function dimensionsAnswer(scene: Scene, customer: Customer): Promise<Card | string> {
  const dimensions = await dimensionsOf(scene.records, customer.id, scene);
  return dimensions.followUps === 0 ? WORDS[scene.lang].dimensionsNone(customer.name) : dimensionsCard(customer, dimensions, scene.lang);
}

/** The industry is set as it was said; the templates find themselves by its words. */
async function setIndustry(scene: MessageScene, meant: Customer): Promise<Decision> {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const industry = industryIn(scene.text);
  const customer = await seenCustomer(scene, meant.id);
  if (industry === undefined || !customer) draft.reply(words.whom);
  else if (customer.industry === industry) draft.reply(words.sameIndustry(customer.name, industry));
  else {
    draft.update('customer', customer, { industry });
    const event = draft.event({ kind: 'customer.industry', customer: customer.id, note: `${customer.industry ?? ''} → ${industry}` });
    const { template, known } = templateOf(industry);
    draft.reply({
      title: words.industry(customer.name, industry),
      mark: 'done',
      parts: [{ kind: 'line', text: known ? words.by(template.name[scene.lang]) : words.noTemplate, tone: 'quiet' }],
      actions: [{ action: 'process.undo', label: words.undo, value: String(event) }],
    });
  }
  return draft.decision();
}

async function numbersOf(scene: Scene): Promise<ProcessNumbers> {
  const scope = scopeOf(scene);
  const [rows, deals, objections, payments] = await Promise.all([
    processRows(scope, scene),
    processDealCount(scope, scene),
    objectionShare(scope, scene.now),
    latePayments(scope, scene, PAYMENTS),
  ]);
  return { rows, deals, objections, payments };
}

const readerOf = ({ lang, today, people }: Scene): ProcessReader => ({
  lang,
  today,
  nameOf: (id) => people.find((person) => person.id === id)?.name ?? '?',
});
