import type { Incoming, IncomingMessage, IncomingPress, RemoteFile } from '../../src/message.js';
import type { At, ConversationRef, PersonRef } from '../../src/terms.js';
import { type Pressed, pressed } from './button-ids.js';
import { mentioned, typedText } from './markup.js';
import { conversationAt, instantOf, isDirect, messageId, personOf } from './place.js';
import { readContext } from './view-context.js';
import type { BlockActions, EventCallback, SlackAction, SlackEvent, SlackFile, SlashCommand, ViewSubmission } from './wire.js';

/** What a delivery means to us. */
export type Taken =
  | { readonly kind: 'incoming'; readonly incoming: Incoming; readonly channel?: string }
  /** A button that first opens a view; the press comes with the view, if at all. */
  | {
      readonly kind: 'view';
      readonly press: Pressed;
      readonly trigger: string;
      readonly conversation: ConversationRef;
      readonly inView: boolean;
      readonly responseUrl?: string;
    }
  | { readonly kind: 'home'; readonly person: PersonRef; readonly outsider: boolean }
  | { readonly kind: 'nothing' };

const NOTHING: Taken = { kind: 'nothing' };

/** The bot as the platform knows it; undefined until the platform has told. */
export interface Self {
  readonly user: string;
  readonly bot?: string | undefined;
}

/** The name of a person of this team by user id, for mentions; undefined when nobody knows it. */
export type NameOf = (person: PersonRef) => Promise<string | undefined>;

/** Subtypes that are words of a person; edits, deletions, joins and the like are not. */
const SPOKEN = new Set<string | undefined>([undefined, 'file_share', 'thread_broadcast', 'me_message']);

/** An event as the bot takes it in. */
export async function takeEvent(body: EventCallback, self: Self | undefined, nameOf: NameOf): Promise<Taken> {
  const { event } = body;
  if (event.type === 'message' || event.type === 'app_mention') return (await messageOf(body, event, self, nameOf)) ?? NOTHING;
  if (event.type !== 'app_home_opened' || event.tab !== 'home' || !event.user) return NOTHING;
  return { kind: 'home', ...senderOf(body, event, event.user) };
}

/** Who said it. A team other than the one that the bot is installed in makes an outsider; an organisation's own id does not. */
function senderOf(body: EventCallback, event: SlackEvent, user: string): { readonly person: PersonRef; readonly outsider: boolean } {
  const authorization = body.authorizations?.[0];
  const home = authorization?.team_id ?? body.team_id;
  const own = [home, body.enterprise_id, authorization?.enterprise_id];
  const team = event.user_team ?? event.team ?? home;
  const outsider = !own.includes(team);
  return { person: personOf(outsider ? team : home, user), outsider };
}

async function messageOf(body: EventCallback, event: SlackEvent, told: Self | undefined, nameOf: NameOf): Promise<Taken | undefined> {
  const { user, ts, channel } = event;
  const self = body.authorizations?.find((each) => each.is_bot)?.user_id ?? told?.user;
  if (!user || !ts || !channel || event.bot_id || event.hidden || user === self || !SPOKEN.has(event.subtype ?? undefined))
    return undefined;
  const raw = event.text ?? '';
  const direct = event.channel_type === 'im' || isDirect(channel);
  const { person, outsider } = senderOf(body, event, user);
  const thread = event.thread_ts && event.thread_ts !== ts ? event.thread_ts : undefined;
  const names = await namesIn(raw, self, person, nameOf);
  const shared = event.attachments?.find((each) => each.is_share || each.is_msg_unfurl);
  const quoted = shared?.text || shared?.fallback;
  const answers = thread !== undefined && (event.parent_user_id ?? self) === self ? { answers: messageId(channel, thread) } : {};
  const files = (event.files ?? []).flatMap((file) => fileOf(file));
  const incoming: IncomingMessage = {
    kind: 'message',
    // `message` and `app_mention` of the same words share channel and timestamp, and so does every redelivery.
    key: `slack:${body.team_id}:${channel}:${ts}`,
    conversation: conversationAt(channel, direct, person, thread),
    sender: person,
    saidAt: instantOf(ts),
    text: typedText(raw, self, (each) => names.get(each)),
    addressed: direct || event.type === 'app_mention' || (self !== undefined && raw.includes(`<@${self}`)),
    attachments: [],
    ...(outsider ? { outsider } : {}),
    ...(files.length > 0 ? { files } : {}),
    ...(quoted ? { quoted: typedText(quoted, self, () => undefined) } : {}),
    ...answers,
  };
  return { kind: 'incoming', incoming, channel };
}

async function namesIn(raw: string, bot: string | undefined, sender: PersonRef, nameOf: NameOf): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const team = sender.account.slice(0, sender.account.indexOf(':'));
  for (const user of mentioned(raw, bot)) {
    const name = await nameOf(personOf(team, user));
    if (name !== undefined) names.set(user, name);
  }
  return names;
}

/** Files of Slack Connect must be asked for by id; files that live elsewhere (`external`) and deleted ones (`tombstone`) cannot be fetched. */
function fileOf(file: SlackFile): readonly RemoteFile[] {
  const address = file.url_private_download ?? file.url_private;
  const remote = file.file_access === 'check_file_info' ? `id:${file.id}` : address;
  if (!remote || (file.mode && !['hosted', 'snippet', 'file_access'].includes(file.mode) && file.file_access !== 'check_file_info'))
    return [];
  const spoken = file.transcription?.preview;
  return [
    {
      remote,
      name: file.name ?? file.title ?? file.id,
      ...(file.mimetype ? { contentType: file.mimetype } : {}),
      ...(file.size ? { bytes: file.size } : {}),
      ...(spoken?.content && !spoken.has_more ? { text: spoken.content } : {}),
    },
  ];
}

/** A slash command is a word to the bot alone, wherever it is typed: it belongs to the direct chat. One without words asks for help. */
export function takeCommand(command: SlashCommand, now: At): Taken {
  const sender = personOf(command.team_id, command.user_id);
  const words = typedText(command.text, undefined, () => undefined);
  const incoming: IncomingMessage = {
    kind: 'message',
    key: `slack:command:${command.trigger_id}`,
    conversation: conversationAt(command.channel_id, true, sender, undefined),
    sender,
    saidAt: now,
    ...(words === '' ? { text: 'help', wordless: true } : { text: words }),
    addressed: true,
    attachments: [],
    ...(command.user_name ? { senderName: command.user_name } : {}),
  };
  return { kind: 'incoming', incoming };
}

/** Presses on a message or in a view. */
export function takeActions(body: BlockActions): readonly Taken[] {
  return body.actions.map((action) => takeAction(body, action));
}

function takeAction(body: BlockActions, action: SlackAction): Taken {
  const press = pressed(action.block_id, action.action_id, action.value ?? undefined, action.selected_option?.value);
  const { person, outsider } = actorOf(body);
  const conversation = placeOf(body, person);
  if (!press || !conversation) return NOTHING;
  if (press.reaction !== 'do') {
    const responseUrl = body.response_url ? { responseUrl: body.response_url } : {};
    return { kind: 'view', press, trigger: body.trigger_id, conversation, inView: body.container.type === 'view', ...responseUrl };
  }
  const incoming: IncomingPress = {
    kind: 'press',
    key: `slack:press:${body.user.id}:${action.action_ts}`,
    conversation,
    sender: person,
    saidAt: instantOf(action.action_ts),
    action: press.action,
    message: press.message,
    ...(press.value === undefined ? {} : { value: press.value }),
    ...(outsider ? { outsider } : {}),
  };
  return { kind: 'incoming', incoming };
}

function actorOf({ user, team, enterprise }: Pick<BlockActions, 'user' | 'team' | 'enterprise'>) {
  const home = team?.id ?? user.team_id ?? '';
  const of = user.team_id ?? home;
  const outsider = of !== home && of !== enterprise?.id;
  return { person: personOf(outsider ? of : home, user.id), outsider };
}

/** The chat a press belongs to: that of the message, or the one a view was opened from. */
function placeOf(body: BlockActions, person: PersonRef): ConversationRef | undefined {
  const channel = body.container.channel_id ?? body.channel?.id;
  if (!channel) return body.view?.private_metadata ? readContext(body.view.private_metadata)?.conversation : undefined;
  const ts = body.container.message_ts ?? body.message?.ts;
  const thread = body.container.thread_ts ?? body.message?.thread_ts;
  return conversationAt(channel, isDirect(channel), person, thread && thread !== ts ? thread : undefined);
}

/** A form sent. */
export function takeSubmission(body: ViewSubmission, now: At, form: Readonly<Record<string, string>>): Taken {
  const opened = readContext(body.view.private_metadata ?? '');
  if (!opened || body.view.callback_id !== 'form') return NOTHING;
  const { person, outsider } = actorOf(body);
  const { conversation, message, action, value } = opened;
  const incoming: IncomingPress = {
    kind: 'press',
    key: `slack:view:${body.view.id}`,
    conversation,
    sender: person,
    saidAt: now,
    action,
    form,
    message,
    ...(value === undefined ? {} : { value }),
    ...(outsider ? { outsider } : {}),
  };
  return { kind: 'incoming', incoming };
}
