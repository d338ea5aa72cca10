/** Pictures: a business card, a whiteboard, a quote, a screenshot of a chat. Read where a model sees, kept in any case. */
import type { Decision } from '../../decision.js';
import { type Attachment, isPicture } from '../../message.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Id, Lang } from '../../terms.js';
import type { Feature } from '../feature.js';
import { PICTURE } from './prompt.js';
import { asMessage, MOST_PICTURES, readPictures } from './read.js';
import { WORDS } from './words.js';

export const picture: Feature = {
  name: 'picture',
  intents: [],
  async file(scene) {
    const pictures = scene.attachments.filter((file) => isPicture(file) && file.text === undefined);
    return pictures.length > 0 && pictures.length === scene.attachments.length ? take(scene, pictures) : undefined;
  },
  async press(scene) {
    const { action, value, message } = scene.press;
    const words = WORDS[scene.lang];
    if (action !== 'picture.log') return say(scene, words.left, message);
    const order = await scene.again(Number(value));
    if (order?.person.id !== scene.person.id || order.inbox.body.kind !== 'message') return say(scene, words.gone);
    const read = order.inbox.body.attachments.flatMap(({ text }) => text ?? []).join('\n');
    const decision = say(scene, [words.says(read), words.mend].join('\n'), message);
    return { ...decision, changes: [...decision.changes, asMessage(scene, order.inbox)] };
  },
  drafts: { 'picture.read': readPictures },
  awaited: ['picture.read'],
  prompts: [PICTURE],
};

function say(scene: PressScene, text: string, edits?: Id): Decision {
  const draft = new Draft(scene);
  draft.reply(text, edits === undefined ? {} : { edits });
  return draft.decision();
}

/** What endpoints take as a picture, and how large. */
const READABLE: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);
const MOST_BYTES = 10 * 1024 * 1024;

function take(scene: MessageScene, pictures: readonly Attachment[]): Decision {
  const { lang } = scene;
  const words = WORDS[lang];
  const wrong = scene.modelState === 'on' && scene.modelCan.see ? whyNot(pictures, lang) : words.unread.off;
  const draft = new Draft(scene);
  if (wrong !== undefined) {
    draft.reply(wrong);
    return draft.decision();
  }
  const read = Math.min(pictures.length, MOST_PICTURES);
  const outbox = draft.reply([words.reading(read), ...(pictures.length > read ? [words.more(read)] : [])].join('\n'));
  draft.want({
    kind: 'picture.read',
    person: scene.person.id,
    conversation: scene.conversation.id,
    outbox,
    customers: scene.conversation.customer === null ? [] : [scene.conversation.customer],
  });
  return draft.decision();
}

/** What keeps the first picture from being read; undefined = nothing that can be known before it is tried. */
function whyNot([first]: readonly Attachment[], lang: Lang): string | undefined {
  const { unread } = WORDS[lang];
  if (!first || first.bytes === 0) return unread.nothing;
  if (!READABLE.has(first.contentType)) return unread.format;
  return first.bytes > MOST_BYTES ? unread.large(Math.ceil(first.bytes / 1024 / 1024)) : undefined;
}
