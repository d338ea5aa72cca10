/** Everything the bot does, written out. A new feature is a folder beside this file and a line here. */
import type { Intent } from '../terms.js';
import { ask } from './ask/index.js';
import { attachment } from './attachment/index.js';
import { binding } from './binding/index.js';
import { brief, briefPush } from './brief/index.js';
import { closing, lossesPush, wonPush } from './closing/index.js';
import { contact } from './contact/index.js';
import { delivery } from './delivery/index.js';
import { demo } from './demo/index.js';
import { explain } from './explain/index.js';
import { exporting } from './export/index.js';
import type { Feature, PushPlan } from './feature.js';
import { funnel, funnelPush } from './funnel/index.js';
import { governance } from './governance/index.js';
import { handover } from './handover/index.js';
import { help } from './help/index.js';
import { importing } from './import/index.js';
import { knowledge } from './knowledge/index.js';
import { proposalPush } from './knowledge/propose.js';
import { leadHealth, leadHealthPush } from './lead-health/index.js';
import { log } from './log/index.js';
import { merge } from './merge/index.js';
import { minutes, minutesChase } from './minutes/index.js';
import { model } from './model/index.js';
import { more } from './more/index.js';
import { muting, pushReport } from './muting/index.js';
import { overdue, overduePush } from './overdue/index.js';
import { patrol, patrolPush, topPush } from './patrol/index.js';
import { people } from './people/index.js';
import { picture } from './picture/index.js';
import { process, processPush } from './process/index.js';
import { question } from './question/index.js';
import { remind } from './remind/index.js';
import { report } from './report/index.js';
import { calendarWarning, settings } from './settings/index.js';
import { stall, stallPush, stallTraitsPush } from './stall/index.js';
import { preReviewPush } from './stall/pre-review.js';
import { talk } from './talk/index.js';
import { stuckPush } from './talk/stuck.js';
import { proposalsPush, vocabulary } from './vocabulary/index.js';

export const FEATURES: readonly Feature[] = [
  help,
  question,
  log,
  demo,
  remind,
  overdue,
  brief,
  more,
  ask,
  talk,
  knowledge,
  minutes,
  governance,
  importing,
  exporting,
  contact,
  handover,
  merge,
  report,
  settings,
  muting,
  people,
  binding,
  attachment,
  picture,
  delivery,
  process,
  vocabulary,
  explain,
  model,
  funnel,
  patrol,
  leadHealth,
  stall,
  closing,
];

/** Every message sent unasked. Each is defined in its feature; what is not written here is not sent. */
export const PUSHES: readonly PushPlan[] = [
  briefPush,
  overduePush,
  calendarWarning,
  proposalsPush,
  stuckPush,
  proposalPush,
  minutesChase,
  leadHealthPush,
  funnelPush,
  stallPush,
  stallTraitsPush,
  preReviewPush,
  patrolPush,
  topPush,
  lossesPush,
  wonPush,
  processPush,
  pushReport,
];

/** Which feature answers which intent: a missing intent does not compile. */
export const FEATURE_FOR = {
  log_followup: log,
  create_lead: log,
  change_stage: log,
  correct_record: log,
  undo: log,
  light_form: log,
  ask_deal_status: ask,
  ask_funnel: ask,
  ask_customers: ask,
  ask_whatif: ask,
  ask_brief: ask,
  draft_talk_track: talk,
  summarize_meeting: minutes,
  ask_overdue: overdue,
  ask_battle_brief: brief,
  pin_customer: brief,
  set_reminder: remind,
  hand_over: handover,
  merge_customers: merge,
  add_contact_detail: contact,
  draft_report: report,
  import_records: importing,
  export_records: exporting,
  change_setting: settings,
  mute_pushes: muting,
  manage_people: people,
  bind_group: binding,
  manage_vocabulary: vocabulary,
  manage_model: model,
  explain_reading: explain,
  ask_process: process,
  ask_dimensions: process,
  set_industry: process,
  manage_knowledge: knowledge,
  ask_ai: governance,
  ask_delivery: delivery,
  smalltalk: help,
  other: ask,
  help,
} as const satisfies Record<Intent, Feature>;
