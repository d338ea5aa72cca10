/** One message as it was said, with what was read from it marked and what was recorded listed. */
import { contactsOf, type SourceMessage } from '../../access/queries.js';
import { type IncomingMessage, wordsOf } from '../../message.js';
import { conversationAt, personBehind } from '../../people/queries.js';
import type { Event } from '../../records/rows.js';
import { SIGNAL_WORDS } from '../../records/signal.js';
import { SIGNAL_KINDS, type Span } from '../../terms.js';
import { understand } from '../../understand/understand.js';
import { undosSince } from '../record/queries.js';
import { harmless, Said } from '../said.js';
import { type Visit, whenText } from '../visit.js';
import { type Mark, piecesOf, signalSpans } from './marks.js';
import { Pressed } from './pressed.js';
import { cardOf, neighbours } from './queries.js';
import { Recorded } from './recorded.js';
import { valueMarks } from './value-marks.js';

/** The page of a message that the visitor may read, in whole or in part. */
export async function messagePage(visit: Visit, message: SourceMessage) {
  const { records, words } = visit;
  const { inbox, mine } = message;
  const { body } = inbox;
  const [sender, conversation, around, card, contacts, undos] = await Promise.all([
    personBehind(records, body.sender),
    body.conversation.kind === 'group' ? conversationAt(records, body.conversation) : undefined,
    mine ? neighbours(records, inbox) : undefined,
    body.kind === 'press' ? cardOf(records, body.message) : undefined,
    Promise.all(message.customers.map((customer) => contactsOf(records, customer.id))),
    Promise.all(message.customers.map((customer) => undosSince(records, customer.id, message.events[0]?.at ?? 0))),
  ]);
  const where = body.conversation.kind === 'direct' ? words.message.direct : words.message.group(conversation?.name ?? '');
  return (
    <article class="message">
      <h1 class="message-title">{words.message.title}</h1>
      <p class="message-head">
        <strong>
          <Said text={sender?.name ?? body.sender.account} />
        </strong>{' '}
        <span class="quiet">
          <Said text={`${whenText(inbox.saidAt, visit)} · ${where}`} />
        </span>
      </p>
      {body.kind === 'message' ? (
        <Spoken visit={visit} body={body} message={message} known={new Set(contacts.flat().map((contact) => contact.name))} />
      ) : (
        <Pressed visit={visit} body={body} card={card} />
      )}
      <Recorded visit={visit} message={message} undos={undos.flat()} />
      {around?.before || around?.after ? (
        <nav class="pages" aria-label={words.message.around}>
          {around.before ? (
            <a class="button" href={`/r/message/${around.before}`} data-panel rel="prev">
              {words.message.previous}
            </a>
          ) : null}
          {around.after ? (
            <a class="button" href={`/r/message/${around.after}`} data-panel rel="next">
              {words.message.nextOne}
            </a>
          ) : null}
        </nav>
      ) : null}
    </article>
  );
}

interface SpokenProps {
  readonly visit: Visit;
  readonly body: IncomingMessage;
  readonly message: SourceMessage;
  /** The contacts of the customers it is about, by name. */
  readonly known: ReadonlySet<string>;
}

/** The words. Who did not take part sees only what is about customers they may see. */
const Spoken = ({ visit, body, message, known }: SpokenProps) => {
  const { words, lang, zone, names } = visit;
  const signals = signalSpans(message.events).flatMap(({ kind, span }): Mark[] => {
    const known = SIGNAL_KINDS.find((name) => name === kind);
    return known ? [{ span, label: SIGNAL_WORDS[lang][known] }] : [];
  });
  const text = wordsOf(body);
  const reading = understand(text, { now: body.saidAt, zone, names });
  const marks = [...signals, ...valueMarks(reading, message.events, known, words.message.value)];
  const pieces = piecesOf(text, marks, message.mine || message.unseen === 0 ? undefined : spansOf(message.events));
  return (
    <>
      <blockquote class="spoken">
        <bdi>
          {pieces.map((piece) => {
            if (piece.hidden) return <span class="quiet">{words.message.hidden}</span>;
            if (!piece.marked) return harmless(piece.text);
            return <mark data-label={piece.labels.join(words.and) || undefined}>{harmless(piece.text)}</mark>;
          })}
        </bdi>
      </blockquote>
      {marks.length > 0 ? <p class="hint">{words.message.marks}</p> : null}
      {body.attachments.length > 0 && message.mine ? (
        <p class="quiet">
          <Said text={`${words.message.files} ${body.attachments.map((file) => file.name).join(words.and)}`} />
        </p>
      ) : null}
    </>
  );
};

/** The parts of the text that these events rest on. */
function spansOf(events: readonly Event[]): readonly Span[] {
  return events.flatMap(({ customer, spanStart, spanEnd }) =>
    customer !== null && spanStart !== null && spanEnd !== null ? [[spanStart, spanEnd] as const] : [],
  );
}
