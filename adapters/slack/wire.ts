/** What Slack sends, as far as it is read here. Fields nobody reads are not looked at, so that new ones never break us. */
import { z } from 'zod';

const optional = z.string().nullish();

const file = z.object({
  id: z.string(),
  name: optional,
  title: optional,
  mimetype: optional,
  filetype: optional,
  size: z.number().nullish(),
  mode: optional,
  url_private: optional,
  url_private_download: optional,
  file_access: optional,
  transcription: z.object({ preview: z.object({ content: optional, has_more: z.boolean().nullish() }).nullish() }).nullish(),
});
export type SlackFile = z.infer<typeof file>;

const event = z.object({
  type: z.string(),
  subtype: optional,
  user: optional,
  bot_id: optional,
  text: optional,
  ts: optional,
  thread_ts: optional,
  /** Who wrote the message that the thread is under. */
  parent_user_id: optional,
  channel: optional,
  channel_type: optional,
  hidden: z.boolean().nullish(),
  team: optional,
  user_team: optional,
  tab: optional,
  files: z.array(file).nullish(),
  attachments: z
    .array(z.object({ text: optional, fallback: optional, is_share: z.boolean().nullish(), is_msg_unfurl: z.boolean().nullish() }))
    .nullish(),
});
export type SlackEvent = z.infer<typeof event>;

const authorization = z.object({ team_id: optional, user_id: optional, enterprise_id: optional, is_bot: z.boolean().nullish() });

/** The body of an `events_api` delivery. */
export const eventCallback = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  enterprise_id: optional,
  event,
  authorizations: z.array(authorization).nullish(),
});
export type EventCallback = z.infer<typeof eventCallback>;

const chosen = z.object({ value: z.string() }).nullish();
const action = z.object({
  type: z.string(),
  action_id: z.string(),
  block_id: z.string(),
  value: optional,
  selected_option: chosen,
  action_ts: z.string(),
});
export type SlackAction = z.infer<typeof action>;

const user = z.object({ id: z.string(), team_id: optional, name: optional });
const team = z.object({ id: z.string() }).nullish();
const enterprise = z.object({ id: z.string() }).nullish();

/** A press of buttons or a choice from a menu, in a message or in a view. */
export const blockActions = z.object({
  type: z.literal('block_actions'),
  user,
  team,
  enterprise,
  trigger_id: z.string(),
  response_url: optional,
  container: z.object({ type: z.string(), channel_id: optional, message_ts: optional, thread_ts: optional }),
  channel: z.object({ id: z.string() }).nullish(),
  message: z.object({ ts: optional, thread_ts: optional }).nullish(),
  view: z.object({ private_metadata: optional }).nullish(),
  actions: z.array(action).min(1),
});
export type BlockActions = z.infer<typeof blockActions>;

const inputState = z.object({
  type: z.string(),
  value: optional,
  selected_date: optional,
  selected_option: chosen,
});
export type InputState = z.infer<typeof inputState>;

/** A modal sent. */
export const viewSubmission = z.object({
  type: z.literal('view_submission'),
  user,
  team,
  enterprise,
  view: z.object({
    id: z.string(),
    callback_id: optional,
    private_metadata: optional,
    state: z.object({ values: z.record(z.string(), z.record(z.string(), inputState)) }),
  }),
});
export type ViewSubmission = z.infer<typeof viewSubmission>;

/** A slash command: a flat form, over the socket the same keys as JSON. */
export const slashCommand = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string(),
  enterprise_id: optional,
  user_id: z.string(),
  user_name: optional,
  api_app_id: optional,
  channel_id: z.string(),
  channel_name: optional,
  trigger_id: z.string(),
});
export type SlashCommand = z.infer<typeof slashCommand>;
