/** Minutes on a page: what was decided, who does what, the three blocks; each line leads to the words it rests on, all of which stand below. */
import { customerById } from '../../access/queries.js';
import { type ActionPoint, PARTIES, type Point } from '../../records/minutes.js';
import type { Minutes } from '../../records/rows.js';
import { harmless, Said } from '../said.js';
import { dayText, personName, type Visit } from '../visit.js';

export async function minutesPage(visit: Visit, minutes: Minutes) {
  const { body, lines } = minutes;
  const words = visit.words.minutes;
  const known = minutes.customer === null ? undefined : await customerById(visit, minutes.customer);
  const customer = known?.seen ? known.customer : undefined;
  const cited = new Set(
    [...body.summary, ...body.decisions, ...body.actions, ...PARTIES.flatMap((party) => body.blocks[party])].map(({ source }) => source),
  );
  return (
    <article class="minutes">
      <header class="head">
        <h1>
          <Said text={customer?.name ?? (minutes.title === '' ? words.title : minutes.title)} />
        </h1>
        <p class="facts">
          <span>{dayText(minutes.heldOn, visit)}</span>
          <span>{words.kinds[minutes.kind]}</span>
          <span>{words.madeBy(personName(visit, minutes.by))}</span>
          {customer ? <a href={`/r/customer/${customer.id}`}>{words.record}</a> : null}
        </p>
        {body.speakers.length > 0 ? (
          <p class="quiet">
            <Said text={body.speakers.map(({ name, side }) => `${name} (${words.sides[side]})`).join(visit.words.and)} />
          </p>
        ) : null}
        <p class="hint">{words.made[body.made]}</p>
      </header>
      <div class="columns">
        <Points title={words.summary} points={body.summary} visit={visit} />
        <Actions actions={body.actions} applied={minutes.appliedAt !== null} visit={visit} />
        <Points title={words.decisions} points={body.decisions} visit={visit} empty={words.none} />
        <div class="column-sources">
          {PARTIES.map((party) => (
            <Points
              title={words.blocks[party]}
              points={body.blocks[party]}
              visit={visit}
              empty={body.nothing.includes(party) ? words.declared : words.missing}
            />
          ))}
        </div>
      </div>
      <section class="sheet spoken-lines" aria-labelledby="words">
        <h2 id="words">{words.spoken(lines.length)}</h2>
        <ol>
          {lines.map(({ speaker, text, time }, i) => (
            <li id={`s${i}`} class={cited.has(i) ? 'cited' : undefined}>
              <span class="quiet line-number">{i + 1}</span>
              <span>
                {speaker === '' && time === undefined ? null : (
                  <strong>
                    <Said text={[speaker, time].filter(Boolean).join(' ')} />
                  </strong>
                )}{' '}
                <bdi>{harmless(text)}</bdi>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

interface PointsProps {
  readonly title: string;
  readonly points: readonly Point[];
  readonly visit: Visit;
  /** Said when there is none; without it an empty block is not shown. */
  readonly empty?: string;
}

const Points = ({ title, points, visit, empty }: PointsProps) =>
  points.length === 0 && empty === undefined ? null : (
    <section class="sheet">
      <h2>{title}</h2>
      {points.length === 0 ? <p class="quiet">{empty}</p> : null}
      <ul class="points">
        {points.map((point) => (
          <li>
            <bdi>{harmless(point.text)}</bdi> <Source point={point} visit={visit} />
          </li>
        ))}
      </ul>
    </section>
  );

/** Where the words stand below, or who wrote the line in afterwards. */
const Source = ({ point, visit }: { readonly point: Point; readonly visit: Visit }) =>
  point.source < 0 ? (
    <span class="quiet">{visit.words.minutes.added(personName(visit, point.by ?? null))}</span>
  ) : (
    <a class="source" href={`#s${point.source}`} aria-label={visit.words.minutes.source(point.source + 1)}>
      {point.source + 1}
    </a>
  );

const Actions = ({
  actions,
  applied,
  visit,
}: {
  readonly actions: readonly ActionPoint[];
  readonly applied: boolean;
  readonly visit: Visit;
}) => {
  const words = visit.words.minutes;
  return (
    <section class="sheet">
      <h2>{words.actions}</h2>
      {actions.length === 0 ? <p class="quiet">{words.none}</p> : null}
      <ul class="points">
        {actions.map((action) => (
          <li>
            <strong>
              <Said text={action.owner ?? words.nobody} />
            </strong>{' '}
            <span class="quiet">{action.due === null ? words.noDay : dayText(action.due, visit)}</span>
            {action.whose === 'customer' ? <span class="quiet"> {words.theirs}</span> : null}
            <br />
            <bdi>{harmless(action.text)}</bdi> <Source point={action} visit={visit} />
          </li>
        ))}
      </ul>
      {applied ? <p class="hint">{words.applied}</p> : null}
    </section>
  );
};
