/** 今天怎么样, 王雷这周咋样, how's Wang Lei doing vs Li Lei: what a time brought, for the asker's own people or person by person. */
import type { Card, Row } from '../../card.js';
import { namedIn } from '../../numbers/asked/named.js';
import { lateCounts } from '../../numbers/late/queries.js';
import { stretchOf, type Time } from '../../numbers/period.js';
import { totalsLike } from '../../numbers/queries.js';
import { ownedBy, type Scope, scopeOf } from '../../numbers/scope.js';
import { addDays, atOf } from '../../records/day.js';
import type { Person } from '../../records/rows.js';
import type { MessageScene } from '../../scene.js';
import { type Day, OPEN_STAGES } from '../../terms.js';
import { whoIsSeen } from './activity.js';
import { ACTIVITY_WORDS } from './activity-words.js';
import { countOf, line, sums, type Totals } from './deal-list.js';
import { doneBy } from './queries.js';
import { type Standing, standingAsked } from './standing-asked.js';
import { STANDING_WORDS } from './standing-words.js';
import type { AskReader } from './status.js';
import { timeName } from './time-name.js';
import { WORDS } from './words.js';

/** Undefined where nobody's standing is asked for. A group that belongs to a customer asks about that one. */
export const standingIn = ({ text, people, conversation }: MessageScene): Standing | undefined =>
  conversation.customer === null ? standingAsked(text, people) : undefined;

export async function answerStanding(scene: MessageScene, { people }: Standing, reader: AskReader): Promise<Card | string> {
  const { lang } = scene;
  const [one, other] = people;
  const time = namedIn(scene.text, scene.today, lang)?.time ?? scene.reading.slots.period ?? timeSaid(scene.text, people);
  const scope = scopeOf(scene);
  const owned = people.map((person) => ({ person, scope: ownedBy(scope, person.id) }));
  const hidden = owned.find((each) => each.scope === undefined);
  if (hidden) return WORDS[lang].notVisible(hidden.person.name);
  if (one && other) return sideBySide(scene, owned, time, reader);
  const seen = one ? [one] : whoIsSeen(scene);
  const name = timeName(time, lang);
  const title = one ? `${one.name} · ${name}` : name.charAt(0).toUpperCase() + name.slice(1);
  return ofTime(scene, owned[0]?.scope ?? scope, seen, { title, time }, reader);
}

/** 今天 in words that were read as talk; people are held against each other by the month. */
function timeSaid(text: string, { length }: readonly Person[]): Time {
  if (/昨[天日]|\byesterday\b/i.test(text)) return 'yesterday';
  if (/今[天日早]|\btoday\b/i.test(text)) return 'today';
  return length > 1 ? 'this_month' : 'this_week';
}

const laterOf = (one: Day, other: Day): Day => (one < other ? other : one);

interface Figures {
  readonly won: Totals;
  readonly lost: Totals;
  readonly created: Totals;
  readonly open: Totals;
  readonly overdue: number;
  readonly customers: number;
  readonly entries: number;
}

async function figuresOf(scene: MessageScene, scope: Scope, people: readonly Person[], time: Time, { clock }: AskReader): Promise<Figures> {
  const stretch = stretchOf(time, clock.today);
  const [won, lost, created, open, late, done] = await Promise.all([
    totalsLike(scope, { stages: ['won'], closed: stretch }, clock),
    totalsLike(scope, { stages: ['lost'], closed: stretch }, clock),
    totalsLike(scope, { created: stretch }, clock),
    totalsLike(scope, { stages: OPEN_STAGES }, clock),
    lateCounts(scope, clock, 'due'),
    doneBy(scene, people, { since: atOf(stretch.first, 0, scene.zone), until: atOf(addDays(stretch.last, 1), 0, scene.zone) }),
  ]);
  return {
    won,
    lost,
    created,
    open,
    overdue: late.reduce((sum, { count }) => sum + count, 0),
    customers: new Set(done.map(({ customer }) => customer)).size,
    entries: done.reduce((sum, { entries }) => sum + entries, 0),
  };
}

const dealsText = (totals: Totals, { lang }: AskReader): string =>
  [WORDS[lang].deals(countOf(totals)), ...sums(totals, { lang })].join(' · ');

/** Each figure in a row; what is still to be done stands below what was done. */
async function ofTime(
  scene: MessageScene,
  scope: Scope,
  people: readonly Person[],
  { title, time }: { readonly title: string; readonly time: Time },
  reader: AskReader,
): Promise<Card> {
  const { lang, clock } = reader;
  const words = STANDING_WORDS[lang];
  const figures = await figuresOf(scene, scope, people, time, reader);
  const { first, last } = stretchOf(time, clock.today);
  const ahead = last < clock.today ? undefined : { first: laterOf(first, clock.today), last };
  const due = ahead && countOf(await totalsLike(scope, { stages: OPEN_STAGES, due: ahead }, clock));
  const did = figures.entries === 0 ? words.nothingLogged : words.logged(ACTIVITY_WORDS[lang].entries(figures.customers, figures.entries));
  const rows: Row[] = [
    { title: words.won, text: dealsText(figures.won, reader), href: '/r/stage/won' },
    { title: words.created, text: dealsText(figures.created, reader) },
    { title: words.lost, text: dealsText(figures.lost, reader), href: '/r/stage/lost' },
    ...(due === undefined ? [] : [{ title: words.due(timeName(time, lang)), text: WORDS[lang].deals(due) }]),
    { title: words.overdue, text: WORDS[lang].deals(figures.overdue), href: '/r/overdue' },
    { title: words.open, text: dealsText(figures.open, reader) },
  ];
  return { title: `${title} · ${did}`, parts: [{ kind: 'rows', rows }, line(ACTIVITY_WORDS[lang].rule, 'quiet')], actions: [] };
}

async function sideBySide(
  scene: MessageScene,
  owned: readonly { readonly person: Person; readonly scope: Scope | undefined }[],
  time: Time,
  reader: AskReader,
): Promise<Card> {
  const { lang } = reader;
  const words = STANDING_WORDS[lang];
  const rows = await Promise.all(
    owned
      .flatMap(({ person, scope }) => (scope ? [{ person, scope }] : []))
      .map(async ({ person, scope }): Promise<Row> => {
        const { won, lost, open, overdue, customers, entries } = await figuresOf(scene, scope, [person], time, reader);
        const text = [
          `${words.won} ${dealsText(won, reader)}`,
          `${words.lost} ${WORDS[lang].deals(countOf(lost))}`,
          entries === 0 ? words.nothingLogged : words.logged(ACTIVITY_WORDS[lang].entries(customers, entries)),
          `${words.open} ${dealsText(open, reader)}`,
          `${words.overdue} ${WORDS[lang].deals(overdue)}`,
        ];
        return { title: person.name, text: text.join(' · ') };
      }),
  );
  const names = words.both(owned.map(({ person }) => person.name));
  return { title: `${names} · ${timeName(time, lang)}`, parts: [{ kind: 'rows', rows }, line(words.rule, 'quiet')], actions: [] };
}
