/** The steps of one import: look at the file, write its rows out of sight, switch them on, or clear them away. */
import type { Files } from '../adapter.js';
import type { Card } from '../card.js';
import type { Change, Decision } from '../decision.js';
import { cardKey, doneCard, dryRunCard, type ImportedFile, langOfCard, plainCard, progressCard } from '../features/import/card.js';
import { brokenFileText, WORDS } from '../features/import/words.js';
import type { NameWatch } from '../people/known-names.js';
import { everyone, firstWorkspace } from '../people/queries.js';
import { Draft } from '../records/draft.js';
import type { Alias, Customer, ImportBatch, Outbox, Person, Workspace } from '../records/rows.js';
import type { Records } from '../scene.js';
import { breathe } from '../tables/breathe.js';
import { readTable } from '../tables/read-table.js';
import { formatOf, TableProblem } from '../tables/table.js';
import type { At, Id, Lang } from '../terms.js';
import type { Names } from '../understand/names/names.js';
import { dryRun } from './dry-run.js';
import { joinMadeMeanwhile } from './made-meanwhile.js';
import { batchFile, cardOf, namesOf, stagedIds } from './queries.js';
import { ROWS_EACH, stagedRows } from './staged-rows.js';
import { type Settled, type Survey, surveyTable } from './survey.js';

export interface BatchParts {
  readonly records: Records;
  readonly names: Names;
  readonly files: Pick<Files, 'get'>;
  readonly nextId: () => Id;
  readonly reserveIds: (count: number) => Promise<void>;
  readonly now: () => At;
  /** Writes a decision as a unit, however long the database takes. */
  readonly commit: (decision: Decision) => Promise<'committed' | 'repeated'>;
  /** Names that came in with an import may be found from now on. */
  readonly learn: (customers: readonly Pick<Customer, 'id' | 'name' | 'pinyin'>[], aliases: readonly Alias[]) => void;
  /** Notes the names of customers that somebody makes from now on. */
  readonly watchNames: () => NameWatch;
}

/** One import under way: its batch, file, people and the card that tells of it. */
export interface Job {
  readonly batch: ImportBatch;
  readonly file: ImportedFile;
  readonly workspace: Workspace;
  readonly people: readonly Person[];
  readonly person: Person;
  readonly card: Outbox | undefined;
  /** The language the file came with. */
  readonly lang: Lang;
}

const PROGRESS_MS = 1000;
const CLEARED_AT_ONCE = 100;
/** So many rows of the file become one unit: messages wait for it. */
const STAGED_AT_ONCE = 25;

export async function jobOf({ records }: BatchParts, id: Id): Promise<Job | undefined> {
  const [found, workspace] = [await batchFile(records, id), await firstWorkspace(records)];
  if (!found || !workspace) return undefined;
  const people = await everyone(records, workspace.id);
  const person = people.find((p) => p.id === found.batch.by);
  if (!person) return undefined;
  const card = await cardOf(records, id);
  const lang = langOfCard(card?.key) ?? person.lang;
  return { batch: found.batch, file: { batch: id, name: found.file.name }, workspace, people, person, card, lang };
}

/** Looks at the file and shows what it would bring. */
export async function checkFile(parts: BatchParts, job: Job): Promise<void> {
  const { file, lang } = job;
  const words = WORDS[lang];
  const fail = (text: string) => parts.commit(told(parts, job, plainCard(text), { state: 'failed' }));
  try {
    const survey = await surveyOf(parts, job);
    if (survey.kind !== 'table') {
      await fail(
        survey.kind === 'empty' ? words.empty(file.name) : survey.kind === 'gone' ? words.gone(file.name) : words.noHeader(file.name),
      );
      return;
    }
    const tally = await dryRun(survey);
    if (tally.rows === 0) await fail(words.empty(file.name));
    else
      await parts.commit(
        told(parts, job, dryRunCard(file, tally, lang), { state: tally.faulty > 0 ? 'failed' : 'checked', rows: tally.rows }),
      );
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error;
    await fail(brokenFileText(error.kind, file.name, error.line, lang));
  }
}

/** Writes the rows out of sight and switches them on in one short step. `goesOn` is asked between slices. */
export async function stageFile(parts: BatchParts, job: Job, goesOn: () => boolean): Promise<void> {
  const watch = parts.watchNames();
  try {
    await stageWatched(parts, job, goesOn, watch);
  } finally {
    watch.end();
  }
}

async function stageWatched(parts: BatchParts, job: Job, goesOn: () => boolean, watch: NameWatch): Promise<void> {
  const { batch, file, workspace, person, lang } = job;
  const words = WORDS[lang];
  const survey = await surveyOf(parts, job);
  if (survey.kind !== 'table') {
    await parts.commit(told(parts, job, plainCard(words.gone(file.name)), { state: 'failed' }));
    return;
  }
  await parts.commit({ changes: [hide(workspace, batch.id)], replies: [] });
  const customers = new Map<number, Id>();
  const context = {
    workspace,
    batch: batch.id,
    by: person.id,
    now: parts.now(),
    nextId: parts.nextId,
    source: (line: number) => words.source(file.name, line),
  };
  const count = { rows: 0, customers: 0, deals: 0, contacts: 0, known: 0 };
  let toldAt = parts.now();

  async function stage(outcomes: readonly Settled[]): Promise<void> {
    await parts.reserveIds(outcomes.length * ROWS_EACH * 2);
    const changes = outcomes.flatMap((outcome) => stagedRows(outcome, customers, context));
    count.rows += outcomes.length;
    for (const change of changes) {
      if (change.table === 'customer') count.customers++;
      if (change.table === 'deal') count.deals++;
      if (change.table === 'contact') count.contacts++;
    }
    count.known += outcomes.filter((outcome) => outcome.kind === 'skip').length;
    const progress = parts.now() - toldAt >= PROGRESS_MS;
    if (progress) toldAt = parts.now();
    const card = progress ? progressCard(file, count.rows, batch.rows, lang) : undefined;
    const decision = told(parts, job, card, { staged: count.rows });
    // Table by table: a server takes the rows of each at once.
    const byTable = changes.toSorted((a, b) => (a.table < b.table ? -1 : Number(a.table > b.table)));
    await parts.commit({ ...decision, changes: [...byTable, ...decision.changes] });
  }

  for await (const { outcomes } of survey.slices) {
    if (outcomes.some((outcome) => outcome.kind === 'faulty')) {
      await clearAway(parts, job, plainCard(words.changed(file.name)), 'failed');
      return;
    }
    for (let from = 0; from < outcomes.length; from += STAGED_AT_ONCE) {
      if (!goesOn()) return;
      await stage(outcomes.slice(from, from + STAGED_AT_ONCE));
      await breathe();
    }
  }
  for (let made = watch.take(); made.length > 0; made = watch.take()) {
    const fewer = await joinMadeMeanwhile(parts, { ...job, batch: batch.id }, made);
    count.customers -= fewer.customers;
    count.deals -= fewer.deals;
    count.contacts -= fewer.contacts;
    count.known += fewer.known;
  }
  watch.end();
  await switchOn(parts, job, doneCard(file, count, lang), count.rows);
}

async function switchOn(parts: BatchParts, job: Job, card: Card, staged: number): Promise<void> {
  const { batch, workspace } = job;
  const decision = told(parts, job, card, { state: 'live', staged });
  const push = { id: parts.nextId(), workspace: workspace.id, key: endKey(batch.id), at: parts.now() };
  // A press on 取消 takes the same key: whichever comes first settles it.
  const outcome = await parts.commit({ ...decision, changes: [hide(workspace, -1), ...decision.changes], push });
  if (outcome === 'repeated') return;
  for await (const { customers, aliases } of namesOf(parts.records, batch.id)) {
    parts.learn(customers, aliases);
    await breathe();
  }
}

/** Takes away what a batch has written so far, slice by slice, and only then lets the workspace show batches again. */
export async function clearAway(parts: BatchParts, job: Job, card: Card, state: 'cancelled' | 'failed'): Promise<void> {
  for (;;) {
    const rows = await stagedIds(parts.records, job.batch.id, CLEARED_AT_ONCE);
    if (rows.length === 0) break;
    await parts.commit({ changes: rows.map((row) => ({ kind: 'remove', ...row }) as const), replies: [] });
    await breathe();
  }
  const decision = told(parts, job, card, { state });
  const workspace = await firstWorkspace(parts.records);
  const shown = workspace?.staging === job.batch.id ? [hide(workspace, -1)] : [];
  await parts.commit({ ...decision, changes: [...shown, ...decision.changes] });
}

/** What the end of an import, good or cancelled, is written down under: once. */
export const endKey = (batch: Id): string => `import:${batch}:end`;

async function surveyOf(parts: BatchParts, job: Job): Promise<Survey | { readonly kind: 'gone' }> {
  const format = formatOf(job.file.name);
  const stored = await parts.files.get(String(job.batch.file));
  if (!stored || !format) return { kind: 'gone' };
  const { records, names } = parts;
  return surveyTable(readTable(format, stored.bytes), { ...job, records, names, now: parts.now(), batch: job.batch.id });
}

function hide(workspace: Workspace, staging: Id): Change {
  return { kind: 'update', table: 'workspace', id: workspace.id, set: { staging } };
}

/** The batch changed, and its card told so. */
function told(parts: BatchParts, job: Job, card: Card | undefined, set: Partial<Pick<ImportBatch, 'state' | 'rows' | 'staged'>>): Decision {
  const draft = new Draft({ workspace: job.workspace, now: parts.now(), nextId: parts.nextId, person: job.person });
  draft.update('importBatch', job.batch, set);
  if (set.state === 'live') draft.event({ kind: 'import.live', note: job.file.name });
  if (card && job.card) {
    const { platform, address, conversationKind, edits, id } = job.card;
    draft.reply(card, {
      to: { platform, address, kind: conversationKind },
      edits: edits ?? id,
      key: cardKey(job.batch.id, parts.nextId(), job.lang),
    });
  }
  return draft.decision();
}
