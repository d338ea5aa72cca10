/** Messages that are no cards: into a chat that has just written through its web hook, to anybody else through the robot's interfaces. */
import { z } from 'zod';
import { OutcomeUnknown, PlatformRefused } from '../../src/errors.js';
import type { ConversationRef } from '../../src/terms.js';
import { type Api, bodyOf } from './api.js';
import { type Failure, failureOf } from './failures.js';
import type { Http } from './http.js';
import { isOutsideId, staffAt } from './places.js';
import type { Words } from './render-text.js';
import type { Sessions } from './sessions.js';
import type { DingTalkSettings } from './settings.js';

export interface Messages {
  /** Resolves with the platform's id of the message. Throws PlatformRefused, PlatformUnreachable or OutcomeUnknown. */
  send(conversation: ConversationRef, words: Words): Promise<string>;
  /** Shows a picture of the media store, through the robot's interfaces: web hooks take none. Throws as `send`. */
  show(conversation: ConversationRef, mediaId: string): Promise<void>;
}

const sent = z.looseObject({
  processQueryKey: z.string().optional(),
  invalidStaffIdList: z.array(z.string()).nullish(),
  flowControlledStaffIdList: z.array(z.string()).nullish(),
});

/** A call that went well and whose answer cannot be read may have sent it. */
function told(json: unknown): z.infer<typeof sent> {
  const parsed = sent.safeParse(json);
  if (!parsed.success) throw new OutcomeUnknown('DingTalk: an answer that cannot be read');
  return parsed.data;
}

/** The platform keeps messages to one person from coming too fast; its documents give no time. */
const FLOW_CONTROLLED_MS = 60_000;

export interface MessagesParts {
  readonly http: Http;
  readonly api: Api;
  readonly sessions: Sessions;
  readonly settings: Pick<DingTalkSettings, 'robotCode'>;
}

export function createMessages({ http, api, sessions, settings }: MessagesParts): Messages {
  let answered = 0;

  /** Undefined when the chat has no web hook that takes it. */
  async function answer({ address }: ConversationRef, words: Words): Promise<string | undefined> {
    const url = sessions.at(address);
    if (url === undefined) return undefined;
    const failure: Failure | undefined = failureOf(await http({ method: 'POST', url, body: hookBody(words) }));
    if (failure?.kind === 'broken') bodyOf(failure);
    if (failure) {
      // Refused, so surely not shown: the other way is still open.
      sessions.forget(address);
      return undefined;
    }
    answered += 1;
    return `hook:${answered}`;
  }

  async function push({ kind, address }: ConversationRef, { msgKey, msgParam }: RobotMessage): Promise<string> {
    const { robotCode } = settings;
    if (kind === 'group') {
      const body = { robotCode, openConversationId: address, msgKey, msgParam };
      const reply = told(bodyOf(await api.call('POST', '/v1.0/robot/groupMessages/send', body)));
      return reply.processQueryKey ?? 'group';
    }
    const staff = staffAt(address);
    if (isOutsideId(staff)) throw new PlatformRefused('not-of-this-organisation');
    const body = { robotCode, userIds: [staff], msgKey, msgParam };
    const reply = told(bodyOf(await api.call('POST', '/v1.0/robot/oToMessages/batchSend', body)));
    // The call went well and yet nobody was reached.
    if (reply.invalidStaffIdList?.length) throw new PlatformRefused('invalidStaffId');
    if (reply.flowControlledStaffIdList?.length) throw new PlatformRefused('flowControlled', FLOW_CONTROLLED_MS);
    return reply.processQueryKey ?? 'direct';
  }

  return {
    send: async (conversation, words) => (await answer(conversation, words)) ?? push(conversation, robotMessage(words)),
    async show(conversation, mediaId) {
      await push(conversation, { msgKey: 'sampleImageMsg', msgParam: JSON.stringify({ photoURL: mediaId }) });
    },
  };
}

function hookBody(words: Words): object {
  switch (words.kind) {
    case 'text':
      return { msgtype: 'text', text: { content: words.text } };
    case 'markdown':
      return { msgtype: 'markdown', markdown: { title: words.title, text: words.text } };
    case 'links': {
      const { title, text, links } = words;
      const btns = links.map((link) => ({ title: link.title, actionURL: link.url }));
      return { msgtype: 'actionCard', actionCard: { title, text, btnOrientation: '0', btns } };
    }
  }
}

interface RobotMessage {
  readonly msgKey: string;
  readonly msgParam: string;
}

/** A robot message: a kind of it and its parameters, all of them strings, as JSON. */
function robotMessage(words: Words): RobotMessage {
  switch (words.kind) {
    case 'text':
      return { msgKey: 'sampleText', msgParam: JSON.stringify({ content: words.text }) };
    case 'markdown':
      return { msgKey: 'sampleMarkdown', msgParam: JSON.stringify({ title: words.title, text: words.text }) };
    case 'links':
      return linkMessage(words);
  }
}

function linkMessage({ title, text, links }: Extract<Words, { readonly kind: 'links' }>): RobotMessage {
  const [only, ...others] = links;
  if (only && others.length === 0)
    return { msgKey: 'sampleActionCard', msgParam: JSON.stringify({ title, text, singleTitle: only.title, singleURL: only.url }) };
  const buttons = links.flatMap((link, i) => [
    [`actionTitle${i + 1}`, link.title],
    [`actionURL${i + 1}`, link.url],
  ]);
  return { msgKey: `sampleActionCard${links.length}`, msgParam: JSON.stringify({ title, text, ...Object.fromEntries(buttons) }) };
}
