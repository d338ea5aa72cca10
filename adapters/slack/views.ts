/** What a press opens instead of being reported: a form, or a folded part of the card. */
import type { ModalView } from '@slack/types';
import type { PlatformPorts } from '../../src/adapter.js';
import type { Card } from '../../src/card.js';
import { buttonsOf } from '../../src/card-buttons.js';
import type { SlackApi } from './client.js';
import { foldView, formView } from './form.js';
import type { Taken } from './receive.js';
import { cardLang, foldBlocks } from './render.js';
import { langOf, WORDS } from './words.js';

type Wanted = Extract<Taken, { kind: 'view' }>;

/** Opens the view while the trigger is good, which is three seconds. Never throws: who pressed is told when it did not open. */
export async function openView(
  api: SlackApi,
  { transcript, log }: Pick<PlatformPorts, 'transcript' | 'log'>,
  wanted: Wanted,
): Promise<void> {
  let card: Card | undefined;
  try {
    card = (await transcript.find(wanted.press.message))?.entry.card;
    const view = card && viewFor(card, wanted);
    if (view === undefined) throw new Error('the card is not known any more');
    const web = await api.web();
    const call = { trigger_id: wanted.trigger, view };
    await (wanted.inView ? web.views.push(call) : web.views.open(call));
  } catch (error) {
    log.warn({ message: wanted.press.message, error: error instanceof Error ? error.name : 'unknown' }, 'slack view not opened');
    await tell(wanted.responseUrl, WORDS[langOf(card?.title ?? '')].notOpened);
  }
}

function viewFor(card: Card, { press, conversation }: Wanted): ModalView | undefined {
  const context = {
    message: press.message,
    action: press.action,
    conversation,
    ...(press.value === undefined ? {} : { value: press.value }),
  };
  if (press.reaction === 'fold') {
    const fold = foldBlocks(card, press.number, press.message);
    return fold && foldView(card, fold.title, fold.blocks, context);
  }
  const found = buttonsOf(card).find(
    ({ action }) => action.fields && action.action === press.action && (action.value || undefined) === press.value,
  );
  return found && formView({ title: found.about ?? card.title, lang: cardLang(card) }, found.action, context);
}

/** A word to the one who pressed, seen by nobody else. Slack takes five of them within half an hour of a press. */
async function tell(responseUrl: string | undefined, text: string): Promise<void> {
  if (responseUrl === undefined) return;
  try {
    await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, response_type: 'ephemeral', replace_original: false }),
      redirect: 'error',
      signal: AbortSignal.timeout(5000),
    });
  } catch {
    // Nobody is told then; the button is still there to be pressed again.
  }
}
