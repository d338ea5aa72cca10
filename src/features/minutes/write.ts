/** The model's minutes in the place of the rules', where every line of them was held against the talk. */
import { z } from 'zod';
import { seenCustomer } from '../../access/meant.js';
import { minutesFor } from '../../access/queries.js';
import type { Decision } from '../../decision.js';
import { atOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { type MinutesBody, PARTIES, type Point } from '../../records/minutes.js';
import type { Minutes } from '../../records/rows.js';
import type { DraftScene } from '../../scene.js';
import { withColleagues } from './body.js';
import { minutesCard } from './card.js';
import { chaseAt } from './chase.js';
import { faceOf } from './make.js';
import { checkedMinutes, type Held, MINUTES, partsOf, talkText } from './written.js';

const givenSchema = z.object({ minutes: z.number() });

export async function writtenMinutes(scene: DraftScene): Promise<Decision> {
  const { request } = scene;
  const draft = new Draft(scene);
  const id = givenSchema.safeParse(request.given).data?.minutes;
  const found = id === undefined ? undefined : await minutesFor(scene, id);
  // Once people work with the card its lines stay.
  if (!found || found.minutes.appliedAt !== null || found.minutes.version !== 1 || request.outbox === null) return draft.decision();
  const { minutes } = found;
  const held = await heldParts(scene, minutes);
  if (!held) return draft.decision();
  const body = withColleagues(joined(minutes.body, held), scene.people);
  const row = draft.update('minutes', minutes, { body, chaseAt: chaseAt(body, minutes.kind, minutes.createdAt) });
  const customer = row.customer === null ? undefined : await seenCustomer(scene, row.customer);
  draft.event({ kind: 'minutes.written', inbox: minutes.inbox, ...(customer ? { customer: customer.id } : {}) });
  draft.reply(minutesCard(row, { ...faceOf(scene), lang: minutes.lang, ...(customer ? { customer: customer.name } : {}) }), {
    edits: request.outbox,
  });
  return draft.decision();
}

/** Each part of the talk by itself, then together; undefined when any part got no answer. */
async function heldParts({ model, zone }: DraftScene, minutes: Minutes): Promise<readonly Held[] | undefined> {
  const { lines, body, lang, heldOn, customer } = minutes;
  const names = (theirs: boolean): string =>
    body.speakers
      .filter(({ side }) => (side === 'customer') === theirs)
      .map(({ name }) => name)
      .join(' ');
  const held: Held[] = [];
  for (const part of partsOf(lines)) {
    const drafted = await model.draft({
      prompt: MINUTES,
      lang,
      customers: customer === null ? [] : [customer],
      quotes: { talk: talkText(part.lines) },
      values: { held: heldOn, ours: names(false), theirs: names(true) },
    });
    if (drafted.kind === 'none') return undefined;
    const { body: checked, dropped } = checkedMinutes(drafted.value, {
      lines: part.lines,
      speakers: body.speakers,
      heldAt: atOf(heldOn, 12 * 60, zone),
      zone,
    });
    held.push({ body: shifted(checked, part.from), dropped });
  }
  return held;
}

/** Sources counted from the beginning of the talk. */
function shifted(body: Held['body'], by: number): Held['body'] {
  const move = <P extends Point>(points: readonly P[]): P[] => points.map((point) => ({ ...point, source: point.source + by }));
  const { blocks } = body;
  return {
    summary: move(body.summary),
    decisions: move(body.decisions),
    actions: move(body.actions),
    blocks: { sales: move(blocks.sales), solution: move(blocks.solution), delivery: move(blocks.delivery) },
  };
}

const SUMMARY = 6;

/** All parts as one. A block in which the model found nothing keeps what the rules found: a miss is no proof that there is nothing. */
function joined(rules: MinutesBody, held: readonly Held[]): MinutesBody {
  const all = <K extends 'summary' | 'decisions' | 'actions'>(key: K) => held.flatMap(({ body }) => body[key]);
  const block = (party: (typeof PARTIES)[number]) => {
    const found = held.flatMap(({ body }) => body.blocks[party]);
    return found.length > 0 ? found : rules.blocks[party];
  };
  const [summary, actions] = [all('summary'), held.flatMap(({ body }) => body.actions)];
  return {
    ...rules,
    summary: (summary.length > 0 ? summary : rules.summary).slice(0, SUMMARY),
    decisions: all('decisions').length > 0 ? all('decisions') : rules.decisions,
    actions: actions.length > 0 ? actions : rules.actions,
    blocks: { sales: block('sales'), solution: block('solution'), delivery: block('delivery') },
    made: held.some(({ body }) => hasAny(body)) ? 'model' : 'rules',
  };
}

const hasAny = ({ summary, decisions, actions, blocks }: Held['body']): boolean =>
  summary.length + decisions.length + actions.length > 0 || PARTIES.some((party) => blocks[party].length > 0);
