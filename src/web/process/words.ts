import type { ActionState } from '../../records/process/state.js';
import type { Lang } from '../../terms.js';

const zhStates: Record<ActionState, string> = { done: '已做', late: '晚了', missing: '缺了', ahead: '未到期' };
const enStates: Record<ActionState, string> = { done: 'done', late: 'late', missing: 'missing', ahead: 'not due' };

/** What the page of process health says. */
export const WORDS = {
  zh: {
    title: '流程健康',
    rows: (what: string) => `流程健康 · ${what}`,
    counted: (deals: number) => `${deals} 个商机`,
    definition:
      '进行中和半年内赢单的商机,按行业模板看该做的动作: 做了、晚了 (过了期限,阶段还在)、缺了 (阶段已过还没做)。没到期的不算。记跟进时提到的动作会自动计入。',
    cut: (counted: number, all: number) => `商机很多,只看了阶段最近变动的 ${counted} 个 (共 ${all} 个)。选一个人可以看全。`,
    empty: '还没有该做的动作。记下商机,按阶段该做什么、差什么会列在这里。',
    finding: (percent: string, due: number, late: number, missing: number) =>
      `该做 ${due} 项,做了 ${percent},晚了 ${late} 项,缺了 ${missing} 项。`,
    caption: '每人每个动作: 已做 / 该做',
    captionOne: '每家每个动作: 已做 / 该做',
    who: '谁',
    customer: '客户',
    all: '合计',
    nothingDue: '没有到期的',
    cell: (who: string, event: string, done: number, due: number) => `${who} ${event} ${done}/${due}`,
    states: zhStates,
    state: '状态',
    everyState: '全部状态',
    action: '动作',
    owner: '负责人',
    stage: '阶段',
    template: '模板',
    general: '通用 (行业没填)',
    lateBy: (days: number) => `晚了 ${days} 天`,
    objections: '异议',
    objectionShare: (recorded: number, handled: number) =>
      recorded === 0
        ? '近 90 天没有记到异议。'
        : `近 90 天记到 ${recorded} 条异议,两周内处理了 ${handled} 条 (${Math.round((handled / recorded) * 100)}%)。`,
    objectionMeaning: '处理了 = 之后两周内有新的跟进,而且客户情绪不再是差。',
    said: '原话',
    when: '什么时候',
    handled: '处理',
    yes: '已处理',
    no: '没处理',
    payments: '回款晚了',
    paymentsNone: '没有过了约定日的回款。',
    due: '约定日',
    csv: '下载 CSV',
    back: '回到热力图',
  },
  en: {
    title: 'Process health',
    rows: (what: string) => `Process health · ${what}`,
    counted: (deals: number) => `${deals} deals`,
    definition:
      'Open deals and those won in the last half year, held to the template of their industry: done, late (past its time, still in the stage), missing (the stage has passed without it). What is not due yet does not count. Actions named in follow-ups count by themselves.',
    cut: (counted: number, all: number) =>
      `There are many deals: only the ${counted} whose stage changed last are counted (of ${all}). Choose a person to see all of theirs.`,
    empty: 'Nothing is due yet. Log deals, and what each stage still needs will stand here.',
    finding: (percent: string, due: number, late: number, missing: number) =>
      `${due} actions are due: ${percent} done, ${late} late, ${missing} missing.`,
    caption: 'Each person and action: done of due',
    captionOne: 'Each customer and action: done of due',
    who: 'Who',
    customer: 'Customer',
    all: 'All',
    nothingDue: 'nothing due',
    cell: (who: string, event: string, done: number, due: number) => `${who}, ${event} ${done}/${due}`,
    states: enStates,
    state: 'State',
    everyState: 'Every state',
    action: 'Action',
    owner: 'Owner',
    stage: 'Stage',
    template: 'Template',
    general: 'general (industry not known)',
    lateBy: (days: number) => `${days} days late`,
    objections: 'Objections',
    objectionShare: (recorded: number, handled: number) =>
      recorded === 0
        ? 'No objections were noted in the last 90 days.'
        : `${recorded} objections noted in the last 90 days, ${handled} handled within two weeks (${Math.round((handled / recorded) * 100)}%).`,
    objectionMeaning: 'Handled = a follow-up came within two weeks and the customer’s mood was not bad any more.',
    said: 'In their words',
    when: 'When',
    handled: 'Handled',
    yes: 'handled',
    no: 'not handled',
    payments: 'Late payments',
    paymentsNone: 'No payment is past its agreed day.',
    due: 'Agreed day',
    csv: 'Download CSV',
    back: 'Back to the heat map',
  },
} as const satisfies Record<Lang, unknown>;
