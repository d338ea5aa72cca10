/** The light form asked for, and what comes back of it. */
import type { Decision } from '../../../decision.js';
import { Draft } from '../../../records/draft.js';
import { cleanName } from '../../../records/plain-text.js';
import { isOpen } from '../../../records/stage.js';
import type { MessageScene, PressScene } from '../../../scene.js';
import { STAGES } from '../../../terms.js';
import type { ReadDeal, Reading } from '../../../understand/reading.js';
import { lightCard, SAME_STAGE } from '../light.js';
import { knownCustomer, recentCustomers } from '../queries.js';
import { WORDS } from '../words.js';
import { subjectOf } from './load.js';
import { logMessage } from './message.js';
import { type Pressed, sayOnly } from './pressed.js';

/** "填表", or the button that help offers. */
export async function showLight(scene: MessageScene | PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const subject = subjectOf(scene);
  const about = subject === undefined ? undefined : await knownCustomer(scene, subject);
  const recent = await recentCustomers(scene);
  const first = about?.seen ? [about.customer, ...recent.filter((c) => c.id !== about.customer.id)] : recent;
  draft.reply(lightCard(first, scene.lang));
  return draft.decision();
}

/** The form came back: one follow-up, read like a message, with the customer and the stage that were chosen. */
export async function saveLight({ scene, form, edits }: Pressed): Promise<Decision> {
  const words = WORDS[scene.lang].light;
  const text = form?.text?.trim() ?? '';
  const named = form?.customer?.trim() ?? '';
  if (text === '') return sayOnly(scene, words.textMissing);
  if (cleanName(named) === '') return sayOnly(scene, words.nobody);
  const { saidAt } = scene.inbox;
  const known = /^\d+$/.test(named) ? await knownCustomer(scene, Number(named)) : undefined;
  const reading = chosenReading(scene.understand(text, saidAt, 'news'), text, { name: known?.customer.name ?? named, stage: form?.stage });
  const message: MessageScene = { ...scene, lang: scene.lang, saidAt, text, attachments: [], reading };
  const start = reading.deals[0]?.part[0] ?? 0;
  const choices = known ? new Map([[start, { kind: 'known', id: known.customer.id } as const]]) : new Map();
  return logMessage(message, { scene: message, choices, kind: 'form', ...(edits === undefined ? {} : { edits }) });
}

/** What the sentence says, as one part, with what was chosen in its place. */
function chosenReading(reading: Reading, text: string, chosen: { readonly name: string; readonly stage: string | undefined }): Reading {
  const stage = STAGES.find((s) => s === chosen.stage);
  const whole: ReadDeal = reading.deals[0] ?? {
    contacts: [],
    signals: [],
    competitors: [],
    sentiment: { value: 'neutral', certainty: 'implied', rule: 'log/form' },
    quotes: [],
    part: [0, text.length],
  };
  // 不变 was chosen by a person, an open stage was only heard; that it is over is still asked.
  const { stage: heard, ...rest } = whole;
  const read = chosen.stage === SAME_STAGE && heard && isOpen(heard.value) ? rest : whole;
  const deal: ReadDeal = {
    ...read,
    part: [0, text.length],
    customer: { value: chosen.name, certainty: 'stated', span: [0, 0], rule: 'log/form' },
    ...(stage ? { stage: { value: stage, certainty: 'stated', span: [0, 0], rule: 'log/form' } } : {}),
  };
  return { ...reading, intent: 'log_followup', deals: [deal] };
}
