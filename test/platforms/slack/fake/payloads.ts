/** Deliveries as Slack sends them: platforms' own samples with our people in them. */
import { APP, BOT, BOT_ID, type FakeMessage, type Json, TEAM } from './shapes.js';
import { wireMessage } from './web-api.js';

export interface Said {
  readonly user: string;
  readonly channel: string;
  readonly text: string;
  readonly ts: string;
  readonly thread?: string;
  /** Who wrote the message that the thread is under; the same person when absent. */
  readonly parent?: string;
  readonly files?: readonly Json[];
  /** The team of a person who is not of ours. */
  readonly team?: string;
  readonly eventId: string;
}

const channelType = (channel: string): string => (channel.startsWith('D') ? 'im' : channel.startsWith('G') ? 'group' : 'channel');

/** The body of an event; `fields` become the inner event. */
export function eventBody(eventId: string, event: Json): Json {
  return {
    token: 'yBcD',
    team_id: TEAM,
    context_team_id: TEAM,
    api_app_id: APP,
    type: 'event_callback',
    event_id: eventId,
    event_time: 1_769_220_155,
    event,
    authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT, is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: event.user_team !== undefined,
  };
}

/** Words of a person: `message`, and in a channel with a mention `app_mention` as well. */
export function spoken({ user, channel, text, ts, thread, parent, files, team, eventId }: Said, type: 'message' | 'app_mention'): Json {
  return eventBody(type === 'message' ? eventId : `${eventId}M`, {
    type,
    user,
    ts,
    event_ts: ts,
    client_msg_id: `c-${ts}`,
    text,
    team: team ?? TEAM,
    ...(team === undefined ? {} : { user_team: team, source_team: team }),
    channel,
    blocks: [{ type: 'rich_text', block_id: 'L2Wjk', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] }],
    ...(type === 'message' ? { channel_type: channelType(channel) } : {}),
    ...(thread === undefined ? {} : { thread_ts: thread, parent_user_id: parent ?? user }),
    ...(files === undefined ? {} : { subtype: 'file_share', files, upload: false }),
  });
}

/** The bot's own message as the events API shows it to the bot. */
export function ownMessage(message: FakeMessage): Json {
  return eventBody(`EvOwn${message.ts}`, {
    ...wireMessage(message),
    channel: message.channel,
    channel_type: channelType(message.channel),
    event_ts: message.ts,
    bot_profile: { id: BOT_ID, name: '战报' },
  });
}

interface Press {
  readonly user: string;
  readonly message?: FakeMessage;
  readonly view?: { readonly id: string; readonly view: Json };
  readonly block: Json;
  readonly element: Json;
  readonly option?: Json;
  readonly trigger: string;
  readonly actionTs: string;
  readonly responseUrl: string;
}

const person = (user: string): Json => ({ id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: TEAM });
const about: Json = { api_app_id: APP, token: 'yBcD', team: { id: TEAM, domain: 'acme' }, enterprise: null, is_enterprise_install: false };

export function blockActions({ user, message, view, block, element, option, trigger, actionTs, responseUrl }: Press): Json {
  const { type, action_id, text, value, url } = element;
  const place: Json = message
    ? {
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: message.channel,
          is_ephemeral: false,
          ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
        },
        channel: { id: message.channel, name: 'sales' },
        message: wireMessage(message),
        response_url: responseUrl,
      }
    : { container: { type: 'view', view_id: view?.id }, view: { id: view?.id, ...view?.view } };
  return {
    type: 'block_actions',
    user: person(user),
    ...about,
    trigger_id: trigger,
    ...place,
    state: { values: {} },
    actions: [
      {
        type,
        action_id,
        block_id: block.block_id,
        action_ts: actionTs,
        ...(option === undefined
          ? { text, ...(value === undefined ? {} : { value }), ...(url === undefined ? {} : { url }) }
          : { selected_option: option }),
      },
    ],
  };
}

export function viewSubmission(user: string, id: string, view: Json, values: Json, trigger: string): Json {
  return {
    type: 'view_submission',
    ...about,
    user: person(user),
    trigger_id: trigger,
    view: { id, ...view, state: { values }, hash: '1769.abc', root_view_id: id, app_id: APP, bot_id: BOT_ID },
    response_urls: [],
  };
}

export function slashCommand(
  user: string,
  channel: string,
  text: string,
  trigger: string,
  responseUrl: string,
): Readonly<Record<string, string>> {
  return {
    token: 'yBcD',
    team_id: TEAM,
    team_domain: 'acme',
    channel_id: channel,
    channel_name: channel.startsWith('D') ? 'directmessage' : 'sales',
    user_id: user,
    user_name: user.toLowerCase(),
    command: '/zhanbao',
    text,
    api_app_id: APP,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: trigger,
  };
}
