import { z } from 'zod';
import type { Group } from '../../src/adapter.js';
import { type Attachment, FIRST_SAYABLE, type IncomingMessage, type IncomingPress } from '../../src/message.js';
import { type At, type ConversationRef, PERSON_ROLES } from '../../src/terms.js';
import { directOf, groupOf } from './conversation.js';
import { FILES_PER_MESSAGE, NAME_CHARACTERS, WEB_LIMITS } from './limits.js';
import { stripMention } from './mention.js';
import { Problem } from './problem.js';
import { cleanName, storable } from './text.js';
import type { ProblemCode } from './words.js';

const NAMED = /^[\p{Letter}\p{Number}._-]{1,64}$/u;
const id = z.string().regex(NAMED);
const name = z
  .string()
  .transform(cleanName)
  .refine((clean) => clean.length >= 1 && [...clean].length <= NAME_CHARACTERS);
const text = z.string().transform(storable);

/** The bodies of the API, as `docs/web-chat-api.md` describes them. */
export const BODIES = {
  person: z.object({ id: id.refine((each) => each !== 'bot'), name, role: z.enum(PERSON_ROLES), manager: id.optional() }),
  group: z.object({ id: id.refine((each) => each !== 'dm'), name, members: z.array(id).min(1).max(500) }),
  message: z.object({
    as: id,
    in: id,
    text: text.optional(),
    at: z.iso.datetime({ offset: true }).optional(),
    files: z.array(id).max(FILES_PER_MESSAGE).optional(),
    id: id.optional(),
  }),
  press: z.object({
    as: id,
    message: z.coerce.number().int().positive(),
    action: z.string().min(1).max(200),
    value: text.optional(),
    form: z.record(z.string().max(200), text).optional(),
    id: id.optional(),
  }),
} as const;

type MessageBody = z.infer<typeof BODIES.message>;
type PressBody = z.infer<typeof BODIES.press>;

const FIELD_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  id: 'bad-id',
  as: 'person-unknown',
  in: 'group-unknown',
  name: 'bad-name',
  role: 'role-unknown',
  manager: 'person-unknown',
  members: 'members-empty',
  at: 'bad-at',
  message: 'message-unknown',
};

/** The body as its schema reads it. Throws Problem naming the first field that is wrong. */
export function parseBody<S extends z.ZodType>(schema: S, json: unknown): z.infer<S> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = String(issue?.path[0] ?? 'body');
  if (field === 'files' && issue?.code === 'too_big') throw new Problem('files-too-many', field);
  throw new Problem(FIELD_PROBLEMS[field] ?? 'bad-field', field);
}

/** A typed message as the bot takes it in. `key` makes a repeated request the same message. Throws Problem. */
export function messageOf(body: MessageBody, key: string, now: At, attachments: readonly Attachment[]): IncomingMessage {
  const said = body.text ?? '';
  if (said.length > WEB_LIMITS.textCharacters) throw new Problem('text-too-long', 'text');
  if (said.trim() === '' && attachments.length === 0) throw new Problem('text-empty', 'text');
  const conversation = conversationOf(body.as, body.in);
  const mention = conversation.kind === 'group' ? stripMention(said) : { text: said, addressed: true };
  return {
    kind: 'message',
    key,
    conversation,
    sender: { platform: 'web', account: body.as },
    saidAt: body.at === undefined ? now : timeOf(body.at),
    text: mention.text,
    addressed: mention.addressed,
    attachments,
  };
}

/** Throws Problem for a year in which nobody can have written to the bot. */
function timeOf(said: string): At {
  const at = Date.parse(said);
  if (at < FIRST_SAYABLE) throw new Problem('at-too-early', 'at');
  return at;
}

/** A press or a sent form as the bot takes it in. */
export function pressOf(body: PressBody, key: string, now: At, conversation: ConversationRef): IncomingPress {
  return {
    kind: 'press',
    key,
    conversation,
    sender: { platform: 'web', account: body.as },
    saidAt: now,
    action: body.action,
    message: body.message,
    ...(body.value === undefined ? {} : { value: body.value }),
    ...(body.form === undefined ? {} : { form: body.form }),
  };
}

/** The conversation the API calls `place`, for this person. */
export function conversationOf(account: string, place: string): ConversationRef {
  return place === 'dm' ? directOf(account) : groupOf(place);
}

/** Throws Problem when the person may not read or write there. */
export function checkMember(account: string, conversation: ConversationRef, groups: readonly Group[], field: string): void {
  if (conversation.kind === 'direct') {
    if (conversation.address !== directOf(account).address) throw new Problem('not-member', field);
    return;
  }
  const group = groups.find((each) => each.address === conversation.address);
  if (group === undefined) throw new Problem('group-unknown', field);
  if (!group.members.includes(account)) throw new Problem('not-member', field);
}
