/** Asked to sum up where nothing was said or sent: what the records hold of a customer, or what was said here today. */
import { meantCustomer } from '../../access/meant.js';
import type { Decision } from '../../decision.js';
import { atOf, dayOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Customer } from '../../records/rows.js';
import type { MessageScene } from '../../scene.js';
import { answered, nameOf } from './make.js';
import { followUpsOf, linesSaid, minutesOf } from './queries.js';
import { WORDS } from './words.js';

const ROWS = 3;
const LINES = 30;
const LONGEST = 80;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replace(/\s+/g, ' ');

/** The last of what is on record of the customer that is named; undefined when none is. */
export async function aboutRecords(scene: MessageScene): Promise<Decision | undefined> {
  const typed = scene.reading.slots.customer;
  if (typed === undefined || !scene.text.includes(typed)) return undefined;
  const words = WORDS[scene.lang];
  const meant = await meantCustomer(scene, typed);
  switch (meant.kind) {
    case 'one':
      return recordCard(scene, meant.customer);
    case 'hidden':
      return answered(scene, words.hiddenCustomer(meant.name, nameOf(scene, meant.owner)));
    case 'several':
      return answered(scene, [words.which(meant.typed), ...meant.options.map(({ name }) => name)].join('\n'));
    case 'unknown':
      return answered(scene, words.unknown(meant.typed));
    case 'none':
      return undefined;
  }
}

async function recordCard(scene: MessageScene, customer: Customer): Promise<Decision> {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const [followups, earlier] = await Promise.all([
    followUpsOf(scene.records, customer.id, ROWS),
    minutesOf(scene.records, customer.id, ROWS),
  ]);
  const { focus } = scene.conversation;
  draft.update('conversation', scene.conversation, { focus: { ...focus, customer: customer.id, at: scene.now } });
  if (followups.length + earlier.length === 0) draft.reply(words.recordNone(customer.name));
  else
    draft.reply({
      title: words.recordTitle(customer.name, followups.length),
      parts: [
        {
          kind: 'rows',
          rows: followups.map(({ at, text, inbox }) => ({
            title: words.day(dayOf(at, scene.zone), scene.today),
            text: shortened(text),
            href: inbox === null ? `/r/customer/${customer.id}` : `/r/message/${inbox}`,
          })),
        },
        ...(earlier.length === 0
          ? []
          : [
              {
                kind: 'fold',
                title: `${words.earlier} ${earlier.length}`,
                parts: [
                  {
                    kind: 'rows',
                    rows: earlier.map(({ id, heldOn, body }) => ({
                      title: words.day(heldOn, scene.today),
                      text: shortened(body.summary[0]?.text ?? ''),
                      href: `/r/minutes/${id}`,
                    })),
                  },
                ],
              } as const,
            ]),
      ],
      actions: [],
    });
  return draft.decision();
}

/** What was said here today, as it was said; how minutes are had when there was nothing. */
export async function linesHere(scene: MessageScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const from = atOf(scene.today, 0, scene.zone);
  const rows = await linesSaid(scene.records, scene.inbox.lane, { from, until: Number.MAX_SAFE_INTEGER, before: scene.inbox.id }, LINES);
  const texts = rows.flatMap(({ body }) => (body.kind === 'message' && body.text.trim() !== '' ? [body.text] : []));
  const draft = new Draft(scene);
  if (texts.length === 0) draft.reply(words.howTo);
  else
    draft.reply({
      title: words.linesTitle(texts.length),
      parts: [
        ...texts.map((text) => ({ kind: 'line', text: shortened(text) }) as const),
        { kind: 'line', text: words.howTo, tone: 'quiet' },
      ],
      actions: [],
    });
  return draft.decision();
}
