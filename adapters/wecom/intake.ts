/** What both ways do with what people write and press: hand it to the bot, or show the form it wants first. */
import type { PlatformPorts } from '../../src/adapter.js';
import type { IncomingMessage } from '../../src/message.js';
import type { ConversationRef } from '../../src/terms.js';
import { recent } from './once.js';
import { type Click, type Pressed, readPress } from './press.js';
import type { TemplateCard } from './template-card.js';

/** Shows something at once, outside the outbox: a form, a folded part. Nothing is recorded by it, so losing it only costs a second press. */
export interface Showing {
  card(conversation: ConversationRef, card: TemplateCard): Promise<void>;
  words(conversation: ConversationRef, markdown: string): Promise<void>;
}

export interface Intake {
  /** Resolves when it is stored. Throws StoreUnavailable: then it must not be acknowledged. */
  message(message: IncomingMessage): Promise<void>;
  /** Resolves when it is stored, or when the form it wants is on its way. Throws StoreUnavailable. */
  click(click: Click): Promise<Pressed>;
}

export function createIntake(ports: PlatformPorts, showing: Showing): Intake {
  /** Presses whose form was shown: the platform may bring a press again. */
  const shown = recent<string, true>(1_000);

  function show(what: Promise<void>): void {
    what.catch((error: unknown) =>
      ports.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'WeCom: a form could not be shown'),
    );
  }

  return {
    async message(message) {
      await ports.receive(message);
    },
    async click(click) {
      const pressed = await readPress(click, ports);
      if (pressed.kind === 'press') await ports.receive(pressed.incoming);
      if ((pressed.kind !== 'form' && pressed.kind !== 'unfold') || shown.get(click.key)) return pressed;
      shown.set(click.key, true);
      if (pressed.kind === 'unfold') show(showing.words(click.conversation, pressed.markdown));
      else show(showing.card(click.conversation, pressed.card));
      return pressed;
    },
  };
}
