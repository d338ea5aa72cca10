/** Whose numbers a question in chat is about: a colleague and an industry that it names narrow them down. */
import type { Person } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { MessageScene } from '../../scene.js';
import { type Intent, STAGES, type Stage } from '../../terms.js';
import { ownedBy, type Scope, scopeOf } from '../scope.js';
import { industriesOf } from './queries.js';

/** `hidden`: somebody is named whose records the asker may not see. */
export type Asked =
  | { readonly kind: 'scope'; readonly scope: Scope; readonly person?: Person; readonly stage?: Stage }
  | { readonly kind: 'hidden'; readonly person: Person };

/** Names shorter than this stand in other words too. */
const SHORTEST = 2;

export async function askedScope(scene: MessageScene): Promise<Asked> {
  const { text, people } = scene;
  const person = people.find(({ name }) => name.length >= SHORTEST && text.includes(name));
  const whole = scopeOf(scene);
  const scope = person ? ownedBy(whole, person.id) : whole;
  if (person && !scope) return { kind: 'hidden', person };
  const industry = (await industriesOf(whole)).find((name) => text.includes(name));
  const stage = STAGES.find((one) => text.includes(STAGE_WORDS.zh[one]) || new RegExp(`\\b${STAGE_WORDS.en[one]}\\b`, 'i').test(text));
  return {
    kind: 'scope',
    scope: { ...(scope ?? whole), ...(industry === undefined ? {} : { industry }) },
    ...(person ? { person } : {}),
    ...(stage ? { stage } : {}),
  };
}

/** What a message that tells or orders something is: never a question of ours, whatever words stand in it. */
const TELLS: ReadonlySet<Intent> = new Set([
  'log_followup',
  'create_lead',
  'change_stage',
  'correct_record',
  'add_contact_detail',
  'change_setting',
  'mute_pushes',
  'set_reminder',
  'manage_people',
  'import_records',
  'export_records',
  'draft_talk_track',
  'summarize_meeting',
  'draft_report',
]);
const LONGEST = 40;

/** Short, and neither news nor an order. */
export const mayAsk = ({ text, reading }: Pick<MessageScene, 'text' | 'reading'>): boolean =>
  text.trim().length <= LONGEST && !TELLS.has(reading.intent);
