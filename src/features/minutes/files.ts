/** Files: a document is read and made into minutes, a recording is written down first where an endpoint can. */
import type { Decision } from '../../decision.js';
import { type DocumentRead, documentKind } from '../../documents/document.js';
import { type Attachment, isSpeech } from '../../message.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene } from '../../scene.js';
import type { Id, Lang } from '../../terms.js';
import { transcriptOf } from '../../understand/conversation/transcript.js';
import { answered, make, materialOf } from './make.js';
import { WORDS } from './words.js';

/** Lines with a speaker that make a text a talk. */
const TALK = 3;
const OF_MEETING = /纪要|会议|访谈|录音|沟通|转写|minutes|meeting|transcript|call|interview/i;

/** Makes minutes of a file that came along; undefined = it is none for this. `wanted`: minutes were asked for in words. */
export async function takeFile(scene: MessageScene, wanted: boolean, edits?: Id): Promise<Decision | undefined> {
  const document = scene.attachments.find(({ name }) => documentKind(name) !== undefined);
  if (document) return takeDocument(scene, document, { wanted, ...(edits === undefined ? {} : { edits }) });
  const silent = scene.attachments.find((file) => isSpeech(file) && !file.text);
  if (silent && scene.modelState === 'on' && scene.modelCan.transcribe) return hear(scene, silent);
  if (!wanted || scene.text.trim().length > LONG_ORDER) return undefined;
  const { lang } = scene;
  if (silent) return answered(scene, WORDS[lang].unheard.off);
  const [first] = scene.attachments;
  return first && !isSpeech(first) ? answered(scene, WORDS[lang].file.other(first.name)) : undefined;
}

/** Longer than this, what came with a file is the talk itself. */
const LONG_ORDER = 120;

interface Taking {
  readonly wanted: boolean;
  readonly edits?: Id;
}

async function takeDocument(scene: MessageScene, file: Attachment, { wanted, edits }: Taking): Promise<Decision | undefined> {
  const read = await scene.document(file);
  const { lang } = scene;
  if (read.kind !== 'text')
    return documentKind(file.name) === 'plain' && !wanted ? undefined : answered(scene, whyNot(file.name, read, lang));
  const talk = transcriptOf(read.text);
  const isTalk = talk.spoken >= TALK || OF_MEETING.test(file.name);
  if (!wanted && !isTalk) return documentKind(file.name) === 'plain' ? undefined : offer(scene, file.name, read.text.length);
  const note = read.scans.length > 0 ? WORDS[lang].file.partly(read.scans.slice(0, 10).join('、')) : undefined;
  const title = file.name.replace(/\.[a-z0-9]{2,4}$/i, '');
  return make(scene, { ...materialOf(talk, 'document', scene.saidAt), title, ...(note === undefined ? {} : { note }) }, edits);
}

function whyNot(name: string, read: Exclude<DocumentRead, { kind: 'text' }>, lang: Lang): string {
  const words = WORDS[lang].file;
  return read.kind === 'scan' ? words.scan(name, '') : words[read.kind](name);
}

function offer(scene: MessageScene, name: string, characters: number): Decision {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  draft.reply({
    title: words.file.offer(name, characters.toLocaleString('en-US')),
    mark: 'question',
    parts: [],
    actions: [
      { action: 'minutes.file', label: words.make, value: String(scene.inbox.id) },
      { action: 'minutes.leave', label: words.keep },
    ],
  });
  return draft.decision();
}

/** What endpoints take at one time. Three hours fit, where they are recorded as speech is: 16 kbit a second. */
const MOST_BYTES = 25 * 1024 * 1024;

/** A recording that no endpoint takes is told of at once; it is kept in any case. */
function hear(scene: MessageScene, file: Attachment): Decision {
  const words = WORDS[scene.lang].unheard;
  if (file.bytes === 0) return answered(scene, words.nothing);
  return file.bytes > MOST_BYTES ? answered(scene, words.large(Math.ceil(file.bytes / 1024 / 1024))) : listen(scene, file);
}

/** Says at once that the recording is here; what is in it follows. */
function listen(scene: MessageScene, file: Attachment): Decision {
  const draft = new Draft(scene);
  const outbox = draft.reply(WORDS[scene.lang].listening);
  draft.want({
    kind: 'minutes.listen',
    person: scene.person.id,
    conversation: scene.conversation.id,
    outbox,
    customers: [],
    given: { file: file.id },
    waitMs: LISTENED_FOR_MS,
  });
  return draft.decision();
}

/** A recording of three hours takes its time. */
const LISTENED_FOR_MS = 30 * 60_000;
