/** Clicks whose answer is still open: the platform takes a card's new face in it, at no call and at once. */
import type { Id } from '../../src/terms.js';
import type { CardVariables } from './render-card.js';

export interface Click {
  /** Who clicked, by their id in the organisation: a form open for them is closed. */
  readonly user: string;
  readonly address: string;
  /** Answers the platform; undefined leaves the card as it is. False when it could not be answered any more. */
  readonly answer: (face: CardVariables | undefined) => boolean;
}

export interface Clicks {
  /** Holds a click on a card open until its edit comes or the time is over. */
  hold(message: Id, click: Click): void;
  /** Answers every open click on the card with its new face; the users who clicked, or none when nobody waits. */
  edit(message: Id, face: CardVariables): readonly string[];
  /** Another message went into the chat: an edit would have come by now, or comes right after. */
  replied(address: string): void;
}

export interface ClicksParts {
  readonly wait: (ms: number) => Promise<void>;
  readonly clickMs: number;
  readonly afterReplyMs: number;
}

export function createClicks({ wait, clickMs, afterReplyMs }: ClicksParts): Clicks {
  const open = new Map<Id, Click[]>();

  function release(message: Id, click: Click): void {
    const waiting = open.get(message);
    if (!waiting?.includes(click)) return;
    const rest = waiting.filter((each) => each !== click);
    if (rest.length > 0) open.set(message, rest);
    else open.delete(message);
    click.answer(undefined);
  }

  return {
    hold(message, click) {
      open.set(message, [...(open.get(message) ?? []), click]);
      void wait(clickMs).then(() => release(message, click));
    },
    edit(message, face) {
      const waiting = open.get(message) ?? [];
      open.delete(message);
      return waiting.filter((click) => click.answer(face)).map(({ user }) => user);
    },
    replied(address) {
      for (const [message, waiting] of open)
        for (const click of waiting) if (click.address === address) void wait(afterReplyMs).then(() => release(message, click));
    },
  };
}
