/** One message as it was said, with what was read from it marked and what was recorded listed. */
import { contactsOf, type SourceMessage } from '../../access/queries.js';
import type { Card, CardAction, CardPart } from '../../card.js';
import type { IncomingMessage, IncomingPress } from '../../message.js';
import { conversationAt, personBehind } from '../../people/queries.js';
import type { Event } from '../../records/rows.js';
import { SIGNAL_WORDS } from '../../records/signal.js';
import { SIGNAL_KINDS, type Span } from '../../terms.js';
import { understand } from '../../understand/understand.js';
import { ChangeList } from '../record/change-list.js';
import { changeLines } from '../record/changes.js';
import { type Undo, undosSince } from '../record/queries.js';
import { harmless, Said } from '../said.js';
import { personName, type Visit, whenText } from '../visit.js';
import { type Mark, piecesOf, signalSpans } from './marks.js';
import { cardOf, neighbours } from './queries.js';
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
  const reading = understand(body.text, { now: body.saidAt, zone, names });
  const marks = [...signals, ...valueMarks(reading, message.events, known, words.message.value)];
  const pieces = piecesOf(body.text, marks, message.mine || message.unseen === 0 ? undefined : spansOf(message.events));
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

interface PressedProps {
  readonly visit: Visit;
  readonly body: IncomingPress;
  readonly card: Card | undefined;
}

/** A button pressed or a form sent, named as the card named them. */
const Pressed = ({ visit, body, card }: PressedProps) => {
  const { words } = visit;
  const actions = card ? [...card.actions, ...card.parts.flatMap(actionsIn)] : [];
  const action =
    actions.find((one) => one.action === body.action && one.value === body.value) ?? actions.find((one) => one.action === body.action);
  const filled = Object.entries(body.form ?? {}).filter(([, value]) => value !== '');
  return (
    <blockquote class="spoken">
      <p>
        <Said text={action ? words.message.press(action.label) : words.message.pressed} />
      </p>
      {filled.length > 0 ? (
        <dl class="fields">
          {filled.map(([name, value]) => {
            const field = action?.fields?.find((one) => one.name === name);
            const shown = field?.kind === 'choice' ? field.options.find((option) => option.value === value)?.label : value;
            return (
              <>
                <dt>
                  <Said text={field?.label ?? name} />
                </dt>
                <dd>
                  <Said text={shown ?? value} />
                </dd>
              </>
            );
          })}
        </dl>
      ) : null}
    </blockquote>
  );
};

function actionsIn(part: CardPart): readonly CardAction[] {
  switch (part.kind) {
    case 'rows':
      return part.rows.flatMap((row) => row.actions ?? []);
    case 'question':
      return part.answers;
    case 'block':
      return part.actions;
    case 'fold':
      return part.parts.flatMap(actionsIn);
    case 'line':
    case 'fields':
    case 'tags':
    case 'quote':
    case 'figures':
      return [];
  }
}

interface RecordedProps {
  readonly visit: Visit;
  readonly message: SourceMessage;
  readonly undos: readonly Undo[];
}

/** What was written down because of it, by customer. */
const Recorded = ({ visit, message, undos }: RecordedProps) => {
  const { words } = visit;
  const { customers, events, unseen } = message;
  return (
    <section aria-labelledby="recorded">
      <h2 id="recorded">{words.message.recorded}</h2>
      {customers.length === 0 && unseen === 0 ? <p class="empty">{words.message.nothing}</p> : null}
      <ul class="lines">
        {customers.map((customer) => (
          <li>
            <p>
              <a href={`/r/customer/${customer.id}`}>
                <Said text={customer.name} />
              </a>
            </p>
            {events
              .filter((event) => event.customer === customer.id)
              .filter((event, i, all) => event.undoes === null || all.findIndex((other) => other.undoes !== null) === i)
              .map((event) => (
                <RecordedEvent visit={visit} event={event} undone={undos.find((undo) => undo.undoes === event.id)} />
              ))}
          </li>
        ))}
        {unseen > 0 ? <li class="quiet">{words.message.notShown}</li> : null}
      </ul>
    </section>
  );
};

interface RecordedEventProps {
  readonly visit: Visit;
  readonly event: Event;
  readonly undone: Undo | undefined;
}

const RecordedEvent = ({ visit, event, undone }: RecordedEventProps) => {
  const { words } = visit;
  // Taking back is told once; what it put back stands with the entry that was taken back.
  if (event.undoes !== null) return <p class="quiet">{words.record.tookBack}</p>;
  const lines = changeLines(event, visit);
  return (
    <div class={undone ? 'undone' : undefined}>
      {lines.length === 0 ? <p class="changes quiet">{words.message.entry}</p> : <ChangeList lines={lines} visit={visit} />}
      {undone ? (
        <p class="tone undone-note">
          <Said text={words.record.undone(personName(visit, undone.actor), whenText(undone.at, visit))} />
        </p>
      ) : null}
    </div>
  );
};
