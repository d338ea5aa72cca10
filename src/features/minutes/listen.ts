/** A recording that was written down: a note is recorded as if typed, a talk becomes minutes. */
import { z } from 'zod';
import type { Decision } from '../../decision.js';
import { passes, type SpokenText } from '../../drafting/model.js';
import { keyAgain } from '../../message.js';
import { Draft } from '../../records/draft.js';
import type { DraftScene, MessageScene } from '../../scene.js';
import { transcriptOf } from '../../understand/conversation/transcript.js';
import { type Material, make } from './make.js';
import { WORDS } from './words.js';

const givenSchema = z.object({ file: z.string() });

/** More words than this are no note any more. */
const NOTE = 300;

export async function listened(scene: DraftScene): Promise<Decision> {
  const { request, model } = scene;
  const order = request.inbox === null ? undefined : await scene.again(request.inbox);
  const file = order?.attachments.find(({ id }) => id === givenSchema.safeParse(request.given).data?.file);
  if (!order || !file) return new Draft(scene).decision();
  const bound = order.conversation.customer;
  const heard = await model.transcribe({ customers: bound === null ? [] : [bound], recording: file, caption: order.text });
  const words = WORDS[order.person.lang].unheard;
  if (heard.kind === 'none' && heard.why === 'excluded') return instead(scene, words.excluded);
  if (heard.kind === 'none') return instead(scene, passes(heard.why) ? words.slow : heard.why === 'unpaid' ? words.unpaid : words.refused);
  const text = heard.value.text.trim();
  if (text === '') return instead(scene, words.empty);
  const wantsMinutes = order.reading.intent === 'summarize_meeting';
  if (!wantsMinutes && text.length <= NOTE) return asTyped(scene, order, { file: file.id, text });
  return make(
    { ...order, now: scene.now, lang: scene.understand(text, order.saidAt).lang },
    { kind: 'recording', ...linesOf(heard.value), heldAt: order.saidAt },
    request.outbox ?? undefined,
  );
}

/** With the time of each part, where the endpoint told it. */
function linesOf({ text, parts }: SpokenText): Pick<Material, 'lines' | 'sides'> {
  if (parts.length === 0) return { lines: transcriptOf(text).lines, sides: new Map() };
  const lines = parts.flatMap(({ from, text: said }) => transcriptOf(said).lines.map((line) => ({ ...line, time: clockOf(from) })));
  return { lines, sides: new Map() };
}

const clockOf = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((n) => String(Math.floor(n)).padStart(2, '0')).join(':');

function instead(scene: DraftScene, text: string): Decision {
  const draft = new Draft(scene);
  draft.reply(text, scene.request.outbox === null ? {} : { edits: scene.request.outbox });
  return draft.decision();
}

/** The words are shown, and the note is handled anew with its words: whatever a typed line would do. */
function asTyped(
  scene: DraftScene,
  { inbox, person }: MessageScene,
  { file, text }: { readonly file: string; readonly text: string },
): Decision {
  const { body } = inbox;
  const words = WORDS[person.lang];
  const shown = instead(scene, [words.heard(text), words.heardHow].join('\n'));
  if (body.kind !== 'message') return shown;
  const key = keyAgain(inbox.key);
  const attachments = body.attachments.map((one) => (one.id === file ? { ...one, text } : one));
  const row = {
    ...inbox,
    id: scene.nextId(),
    key,
    body: { ...body, key, attachments },
    receivedAt: scene.now,
    state: 'waiting',
    tries: 0,
  } as const;
  return { ...shown, changes: [...shown.changes, { kind: 'insert', table: 'inbox', row, ifNew: true }] };
}
