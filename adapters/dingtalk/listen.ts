/** What comes in over the stream: stored, then acknowledged; a click is answered with its card's new face. */
import { randomBytes } from 'node:crypto';
import type { PlatformPorts } from '../../src/adapter.js';
import { StoreUnavailable } from '../../src/errors.js';
import type { IncomingMessage, IncomingPress } from '../../src/message.js';
import type { At, Id } from '../../src/terms.js';
import type { Clicks } from './clicks.js';
import type { Timing } from './limits.js';
import { type Click, clickOf, formFor, trackIdOf, wordsSent } from './press.js';
import type { Quota } from './quota.js';
import { hear } from './receive.js';
import { type CardVariables, CLOSED_FORM } from './render-card.js';
import type { Sessions } from './sessions.js';
import type { Link } from './stream-link.js';
import { cardCallbackShape, type Frame, jsonOf, robotMessageShape, TOPIC_CARD } from './wire.js';

export interface Listener {
  frame(frame: Frame, link: Link): void;
  /** The connection was lost: faces given in the answers of its last moments may not have arrived. */
  lost(link: Link): void;
  stop(): void;
}

export interface ListenerParts {
  readonly ports: PlatformPorts;
  readonly quota: Quota;
  readonly sessions: Sessions;
  readonly clicks: Clicks;
  readonly timing: Timing;
  /** Shows a card's face by a call. */
  readonly show: (trackId: string, face: CardVariables, closeFor: readonly string[]) => Promise<unknown>;
}

/** Answers this young when the connection breaks may be lost. */
const YOUNG_MS = 3000;
/** Messages waiting for a store that takes none. Beyond it the platform has to bring them again. */
const MOST_WAITING = 2000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 10_000;

interface Given {
  readonly link: Link;
  readonly at: At;
  readonly message: Id;
  readonly user: string;
  readonly face: CardVariables;
}

export function createListener({ ports, quota, sessions, clicks, timing, show }: ListenerParts): Listener {
  const { log, now } = ports;
  let waiting = 0;
  let stopped = false;
  let given: readonly Given[] = [];

  async function onMessage(frame: Frame, link: Link): Promise<void> {
    const { messageId, time } = frame.headers;
    const parsed = robotMessageShape.safeParse(jsonOf(frame.data));
    if (!parsed.success) {
      log.warn({ frame: messageId }, 'a DingTalk message could not be read');
      link.ack(messageId, null);
      return;
    }
    const heard = hear(parsed.data, messageId, time ?? now());
    if (heard.kind === 'message') {
      if (heard.session) sessions.learn(heard.incoming.conversation.address, heard.session.url, heard.session.until);
      if (!(await stored(heard.incoming))) return;
    } else if (heard.kind === 'quota') quota.pushesSpent();
    link.ack(messageId, null);
  }

  /**
   * True once it is stored. While nothing can be stored it is not acknowledged; since the platform may not bring it again,
   * it is also tried again from here.
   */
  async function stored(incoming: IncomingMessage): Promise<boolean> {
    for (let pause = FIRST_RETRY_MS; ; pause = Math.min(pause * 2, LAST_RETRY_MS)) {
      try {
        await ports.receive(incoming);
        return true;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        if (waiting >= MOST_WAITING) return false;
      }
      waiting += 1;
      await ports.wait(pause);
      waiting -= 1;
      if (stopped) return false;
    }
  }

  async function onClick(frame: Frame, link: Link): Promise<void> {
    const { messageId, time } = frame.headers;
    const parsed = cardCallbackShape.safeParse(jsonOf(frame.data));
    const click: Click = parsed.success ? clickOf(parsed.data, messageId, time ?? now()) : { kind: 'nothing' };
    if (!parsed.success || click.kind === 'nothing') {
      log.warn({ frame: messageId }, 'a DingTalk click could not be read');
      link.ack(messageId, {});
      return;
    }
    const user = parsed.data.userId;
    if (click.kind === 'open') {
      const form = await formFor(ports.transcript, click.message, click.clicked, newOpening());
      link.ack(messageId, form ? { cardUpdateOptions: BY_KEY, userPrivateData: { cardParamMap: form } } : {});
      return;
    }
    const press = click.kind === 'submit' ? await withWords(click) : click.press;
    await pressed(press, { frame, link, user });
  }

  async function withWords(click: Extract<Click, { readonly kind: 'submit' }>): Promise<IncomingPress> {
    const form = await wordsSent(ports.transcript, click);
    return form ? { ...click.press, form } : click.press;
  }

  async function pressed(press: IncomingPress, { frame, link, user }: { frame: Frame; link: Link; user: string }): Promise<void> {
    const at = now();
    const { messageId } = frame.headers;
    clicks.hold(press.message, {
      user,
      address: press.conversation.address,
      answer(face) {
        // Too late for the platform, whatever held us up: the click is acknowledged all the same, the face goes by a call.
        if (face && now() - at > timing.clickMs) {
          link.ack(messageId, {});
          return false;
        }
        const closed = press.form ? { userPrivateData: { cardParamMap: CLOSED_FORM } } : {};
        if (!face) return link.ack(messageId, press.form ? { cardUpdateOptions: BY_KEY, ...closed } : {});
        const sent = link.ack(messageId, { cardUpdateOptions: BY_KEY, cardData: { cardParamMap: face }, ...closed });
        if (sent) given = [...given.filter((each) => now() - each.at < YOUNG_MS), { link, at: now(), message: press.message, user, face }];
        return sent;
      },
    });
    await ports.receive(press);
  }

  /** Nothing that goes wrong with one frame may reach the process; a frame not answered is brought again, or its sender tries again. */
  function contained(frame: Frame, link: Link, work: Promise<void>): void {
    work.catch((error: unknown) => {
      log.error(
        { frame: frame.headers.messageId, error: error instanceof Error ? error.name : 'unknown' },
        'a DingTalk frame was not taken',
      );
      if (frame.headers.topic === TOPIC_CARD) link.ack(frame.headers.messageId, null, 500);
    });
  }

  return {
    frame(frame, link) {
      quota.push();
      const isClick = frame.headers.topic === TOPIC_CARD;
      contained(frame, link, isClick ? onClick(frame, link) : onMessage(frame, link));
    },
    lost(link) {
      const young = given.filter((each) => each.link === link && now() - each.at < YOUNG_MS);
      given = given.filter((each) => each.link !== link);
      for (const { message, face, user } of young)
        show(trackIdOf(message), face, [user]).catch(() => log.warn({ message }, 'a card may show less than it should'));
    },
    stop() {
      stopped = true;
    },
  };
}

const BY_KEY = { updateCardDataByKey: true, updatePrivateDataByKey: true };

/** Tells one showing of a form from the next. */
const newOpening = (): string => `f${randomBytes(3).toString('hex')}`;
