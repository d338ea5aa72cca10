/** Interactive cards: made and shown under a name of ours, so that making one twice shows it once; replaced at any time. */
import { z } from 'zod';
import type { Card } from '../../src/card.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../src/errors.js';
import type { Outgoing } from '../../src/message.js';
import { type Api, bodyOf, type Outcome } from './api.js';
import { cutToBytes } from './cut.js';
import { readAnswer } from './failures.js';
import { staffAt } from './places.js';
import { trackIdOf } from './press.js';
import { type CardVariables, CLOSED_FORM, cardVariables } from './render-card.js';
import type { DingTalkSettings } from './settings.js';

/**
 * The card is there, under the platform's own id of it where that is told; or there can be none: the template is not there, or the app
 * lacks the permission.
 */
export type Made =
  | { readonly kind: 'shown'; readonly carrier?: string }
  | { readonly kind: 'no-template' | 'no-permission'; readonly code: string };

export interface Cards {
  /** Throws PlatformRefused or PlatformUnreachable: a card may be sent again under its name. */
  make(message: Outgoing & { readonly card: Card }, template: string): Promise<Made>;
  /** False when there is no such card, or the app may not change it. `closeFor`: users whose form is closed. */
  replace(trackId: string, face: CardVariables, closeFor: readonly string[]): Promise<boolean>;
}

const made = z.looseObject({
  result: z
    .looseObject({ deliverResults: z.array(z.looseObject({ success: z.boolean(), carrierId: z.string().optional() })).optional() })
    .optional(),
});

export function createCards(api: Api, { robotCode }: Pick<DingTalkSettings, 'robotCode'>): Cards {
  const cards: Cards = {
    async make(message, template) {
      const outcome = await again(() => api.call('POST', '/v1.0/card/instances/createAndDeliver', newCard(message, template, robotCode)));
      if (outcome.kind === 'refused' && outcome.code === 'param.cardAlreadyExist') {
        // Made by an earlier try whose answer was lost, or by an earlier edit of a message that was no card.
        if (message.edits) await cards.replace(trackIdOf(message.edits.message), cardVariables(message), []);
        return { kind: 'shown' };
      }
      if (outcome.kind === 'refused' && /^param\.template/.test(outcome.code)) return { kind: 'no-template', code: outcome.code };
      if (outcome.kind === 'denied') return { kind: 'no-permission', code: outcome.code };
      const { result } = readAnswer(made, bodyOf(safe(outcome)));
      if (result?.deliverResults?.some(({ success }) => !success)) throw new PlatformRefused('card-not-delivered');
      const carrier = result?.deliverResults?.[0]?.carrierId;
      return { kind: 'shown', ...(carrier ? { carrier } : {}) };
    },
    async replace(trackId, face, closeFor) {
      const outcome = await again(() =>
        api.call('PUT', '/v1.0/card/instances', {
          outTrackId: trackId,
          userIdType: 1,
          cardUpdateOptions: { updateCardDataByKey: true, updatePrivateDataByKey: true },
          cardData: { cardParamMap: face },
          ...(closeFor.length > 0
            ? { privateData: Object.fromEntries(closeFor.map((user) => [user, { cardParamMap: CLOSED_FORM }])) }
            : {}),
        }),
      );
      if (outcome.kind === 'denied' || (outcome.kind === 'refused' && outcome.code === 'param.cardNotExist')) return false;
      bodyOf(safe(outcome));
      return true;
    },
  };
  return cards;
}

/** Both calls may be made twice, so an answer that was lost is the same as none. */
async function again(call: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof OutcomeUnknown) throw new PlatformUnreachable(error.message, { cause: error });
    throw error;
  }
}

function safe(outcome: Outcome): Outcome {
  if (outcome.kind === 'broken') throw new PlatformUnreachable(`DingTalk: ${outcome.code}`);
  return outcome;
}

const PREVIEW_BYTES = 200;

function newCard(message: Outgoing & { readonly card: Card }, template: string, robotCode: string): object {
  const { conversation, card, id, edits } = message;
  const preview = { ZH_CN: cutToBytes(card.title, PREVIEW_BYTES), EN_US: cutToBytes(card.title, PREVIEW_BYTES) };
  const space =
    conversation.kind === 'group'
      ? {
          openSpaceId: `dtv1.card//IM_GROUP.${conversation.address}`,
          imGroupOpenSpaceModel: { supportForward: false, lastMessageI18n: preview },
          imGroupOpenDeliverModel: { robotCode },
        }
      : {
          openSpaceId: `dtv1.card//IM_ROBOT.${staffAt(conversation.address)}`,
          imRobotOpenSpaceModel: { supportForward: false, lastMessageI18n: preview },
          imRobotOpenDeliverModel: { spaceType: 'IM_ROBOT', robotCode },
        };
  return {
    cardTemplateId: template,
    // Presses belong to the message that was first.
    outTrackId: trackIdOf(edits?.message ?? id),
    callbackType: 'STREAM',
    userIdType: 1,
    cardData: { cardParamMap: { ...cardVariables(message), ...CLOSED_FORM } },
    ...space,
  };
}
