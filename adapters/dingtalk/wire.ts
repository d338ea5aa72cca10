/** The shapes DingTalk pushes over the stream. Whatever is not needed is let through unread; whatever may be missing is. */
import { z } from 'zod';

export const TOPIC_ROBOT = '/v1.0/im/bot/messages/get';
export const TOPIC_CARD = '/v1.0/card/instances/callback';

/** A frame of the stream whose `data` is JSON in a string. */
export const frameShape = z.looseObject({
  type: z.string(),
  headers: z.looseObject({ topic: z.string(), messageId: z.string(), time: z.coerce.number().optional().catch(undefined) }),
  data: z.string().default('{}'),
});
export type Frame = z.infer<typeof frameShape>;

const richPiece = z.looseObject({
  type: z.string().optional(),
  text: z.string().optional(),
  downloadCode: z.string().optional(),
});

const content = z.looseObject({
  downloadCode: z.string().optional(),
  recognition: z.string().optional(),
  fileName: z.string().optional(),
  videoType: z.string().optional(),
  richText: z.array(richPiece).optional(),
});

/** A quoted message; its content is an object, or JSON in a string, by its kind. */
const quotedShape = z.looseObject({ msgType: z.string().optional(), content: z.unknown().optional() });

/** A message to the robot. `createAt` may be missing, and so may `senderStaffId`: of people of other organisations, and of a robot not published. */
export const robotMessageShape = z.looseObject({
  msgId: z.string().optional(),
  conversationId: z.string().optional(),
  conversationType: z.string().optional(),
  conversationTitle: z.string().optional(),
  isInAtList: z.boolean().optional(),
  atUsers: z.array(z.looseObject({ dingtalkId: z.string().optional() })).optional(),
  chatbotCorpId: z.string().optional(),
  chatbotUserId: z.string().optional(),
  senderId: z.string().optional(),
  senderStaffId: z.string().optional(),
  senderCorpId: z.string().optional(),
  senderNick: z.string().optional(),
  createAt: z.number().optional().catch(undefined),
  /** The platform's id of the robot's message or card that is quoted; its words do not come along with a card. */
  originalProcessQueryKey: z.string().optional().catch(undefined),
  sessionWebhook: z.string().optional(),
  sessionWebhookExpiredTime: z.number().optional().catch(undefined),
  msgtype: z.string().optional(),
  text: z.looseObject({ content: z.string().default(''), repliedMsg: quotedShape.optional().catch(undefined) }).optional(),
  content: content.optional().catch(undefined),
  errorCode: z.coerce.number().optional().catch(undefined),
  errCode: z.coerce.number().optional().catch(undefined),
});
export type RobotMessage = z.infer<typeof robotMessageShape>;

/** A click on a card. What was clicked is JSON in a string, under `content` or `value`. */
export const cardCallbackShape = z.looseObject({
  outTrackId: z.string(),
  corpId: z.string(),
  userId: z.string(),
  spaceType: z.string().optional(),
  spaceId: z.string().optional(),
  content: z.unknown().optional(),
  value: z.unknown().optional(),
});
export type CardCallback = z.infer<typeof cardCallbackShape>;

export const clickedShape = z.looseObject({
  cardPrivateData: z.looseObject({
    actionIds: z.array(z.string()).optional(),
    params: z.record(z.string(), z.unknown()).default({}),
  }),
});

/** JSON text, or undefined. */
export function jsonOf(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
