/** The frames the platform sends over the robot's connection. */
import { z } from 'zod';

const content = z.object({ content: z.string() });
const media = z.object({ url: z.url(), aeskey: z.string().optional(), filename: z.string().optional(), name: z.string().optional() });
const mixed = z.object({ msg_item: z.array(z.object({ msgtype: z.string(), text: content.optional(), image: media.optional() })) });

const said = {
  msgtype: z.string(),
  text: content.optional(),
  voice: content.optional(),
  image: media.optional(),
  file: media.optional(),
  video: media.optional(),
  mixed: mixed.optional(),
};

const shared = {
  msgid: z.string().min(1),
  /** Seconds since 1970. */
  create_time: z.number().optional(),
  aibotid: z.string().optional(),
  /** Groups only. */
  chatid: z.string().optional(),
  chattype: z.enum(['single', 'group']).optional(),
  /** `corpid` only for people of another organisation. */
  from: z.object({ userid: z.string().min(1), corpid: z.string().optional() }),
};

const headers = z.object({ req_id: z.string().min(1) });

export const messageFrame = z.object({
  headers,
  body: z.object({ ...shared, ...said, quote: z.object(said).optional().catch(undefined) }),
});
export type MessageFrame = z.infer<typeof messageFrame>;
export type Said = Pick<MessageFrame['body'], 'text' | 'voice' | 'image' | 'file' | 'video' | 'mixed'>;

const selectedItem = z.object({
  question_key: z.string(),
  option_ids: z.object({ option_id: z.array(z.string()).default([]) }).optional(),
});
const selectedItems = z.object({ selected_item: z.array(selectedItem).default([]) });

/** A press is described inside the event or flat beside its type, in two spellings: documents, SDK and other programs differ. */
const press = z.object({
  event_key: z.string().optional(),
  EventKey: z.string().optional(),
  task_id: z.string().optional(),
  TaskId: z.string().optional(),
  selected_items: selectedItems.optional(),
});

export const eventFrame = z.object({
  headers,
  body: z.object({ ...shared, event: press.extend({ eventtype: z.string(), template_card_event: press.optional() }) }),
});
export type EventFrame = z.infer<typeof eventFrame>;

/** What was pressed, in whichever spelling it came. */
export function pressedIn({ body: { event } }: EventFrame): {
  readonly button: string;
  readonly task: string;
  readonly selected: ReadonlyMap<string, string>;
} {
  const told = [event.template_card_event, event].filter((each) => each !== undefined);
  const first = (read: (each: z.infer<typeof press>) => string | undefined): string =>
    told.map(read).find((each) => each !== undefined) ?? '';
  const items = told.map((each) => each.selected_items).find((each) => each !== undefined);
  return {
    button: first((each) => each.event_key ?? each.EventKey),
    task: first((each) => each.task_id ?? each.TaskId),
    selected: new Map((items?.selected_item ?? []).map((each) => [each.question_key, each.option_ids?.option_id[0] ?? ''])),
  };
}
