import type { Card } from '../../../src/card.js';

/** A sample of every kind of card part, as the bot would send them. */
export const SAMPLE_CARDS: Readonly<Record<string, Card>> = {
  importing: {
    title: '正在导入 客户.csv · 35%',
    parts: [
      { kind: 'line', text: '███████░░░░░░░░░░░░░', share: 0.35 },
      { kind: 'line', text: '8,750 / 25,000 行' },
    ],
    actions: [{ action: 'import.faults', label: '下载要改的行', href: '/r/import/1/faults.csv' }],
  },
  logged: {
    title: '已记 · 华东医疗 · 谈判',
    mark: 'done',
    parts: [
      { kind: 'line', text: '¥38 万 · 王总 · 下次 11-25 (周三) 签合同' },
      { kind: 'tags', label: '信号', tags: ['价格', '合同', '签约时间'] },
      {
        kind: 'question',
        text: '这条线索从哪来的?',
        answers: ['转介绍', '展会', '官网', '其他', '先不填'].map((label) => ({ action: 'log.source', label, value: label })),
      },
    ],
    actions: [
      {
        action: 'log.fix',
        label: '改一下',
        style: 'primary',
        fields: [
          {
            kind: 'choice',
            name: 'stage',
            label: '阶段',
            value: 'negotiation',
            required: true,
            options: [
              { value: 'lead', label: '线索' },
              { value: 'intent', label: '意向' },
              { value: 'proposal', label: '方案' },
              { value: 'negotiation', label: '谈判' },
            ],
          },
          { kind: 'text', name: 'source', label: '来源渠道', hint: '上次用的是转介绍' },
          { kind: 'longtext', name: 'summary', label: '最近跟进', value: '拜访王总,报价 38 万', required: true },
          { kind: 'date', name: 'next', label: '下次跟进', value: '2026-11-25' },
          { kind: 'number', name: 'amount', label: '金额 (万)', value: '38' },
        ],
      },
      { action: 'log.undo', label: '撤销' },
      { action: 'record.open', label: '看档案', href: '/r/customer/1' },
    ],
  },
  undone: { title: '已撤销刚才对华东医疗的记录,恢复到 11-20 的样子。', parts: [], actions: [] },
  brief: {
    title: '作战简报 11-20 (周五) · 华东一组',
    parts: [
      {
        kind: 'figures',
        figures: [
          {
            label: '优质新线索',
            value: '5',
            change: '+2',
            tone: 'good',
            note: '最值得先打: 衡远精工 (¥76 万,下周五前定)',
            href: '/r/leads',
          },
          { label: '超期商机', value: '7', change: '−1', tone: 'bad', note: '最久: 恒川机械 4 天', href: '/r/overdue' },
          { label: '客户健康', value: '78', change: '−3', tone: 'plain', note: '下滑最多: 乐活便利 (两周没声音)' },
        ],
      },
      {
        kind: 'fold',
        title: '展开:今天到期的 3 个',
        parts: [
          {
            kind: 'rows',
            rows: [
              { title: '江北制药', text: '方案 · ¥52 万', tone: 'due', href: '/r/customer/2' },
              { title: '安泰物流', text: '意向 · 首次拜访', tone: 'due' },
            ],
          },
          { kind: 'line', text: '健康度 = 100 − 距上次联系天数 × 4 …', tone: 'quiet' },
        ],
      },
    ],
    actions: [
      { action: 'brief.overdue', label: '看超期 7 条', style: 'primary' },
      { action: 'brief.leads', label: '看新线索' },
    ],
  },
  overdue: {
    title: '超期 4 天 · 恒川机械 · 方案 · ¥120 万',
    mark: 'overdue',
    parts: [
      { kind: 'line', text: '约定 11-17 回复二版报价,至今没有记录' },
      { kind: 'quote', text: '价格再看看,领导还没批', by: '客户 11-12' },
      { kind: 'line', text: '建议: 先问审批走到谁,再谈价格 — 财务总监还没出现在决策链里', tone: 'quiet' },
    ],
    actions: [
      { action: 'overdue.push', label: '我来推进', style: 'primary' },
      { action: 'overdue.delay', label: '延期', fields: [{ kind: 'date', name: 'until', label: '延到哪天', required: true }] },
      { action: 'overdue.help', label: '求助' },
      { action: 'overdue.close', label: '关闭', style: 'danger' },
    ],
  },
  list: {
    title: '本周超期 3 个,最久 4 天',
    mark: 'overdue',
    parts: [
      {
        kind: 'rows',
        rows: [
          {
            title: '恒川机械',
            text: '方案 · ¥120 万 · 超期 4 天',
            tone: 'overdue',
            href: '/r/customer/3',
            actions: [
              { action: 'overdue.push', label: '推进', value: '3' },
              { action: 'overdue.delay', label: '延期', value: '3' },
            ],
          },
          { title: '乐活便利', text: '谈判 · ¥18 万 · 超期 1 天', tone: 'overdue' },
          { title: '江北制药', text: '方案 · ¥52 万 · 今天', tone: 'due' },
        ],
        more: '还有 4 个没列出',
      },
    ],
    actions: [],
  },
  two: {
    title: '已记两家:华东医疗、江北制药',
    mark: 'question',
    parts: [
      {
        kind: 'block',
        title: '华东医疗 · 谈判',
        lines: ['¥38 万 · 王总 · 下次 11-25 (周三)'],
        actions: [{ action: 'log.fix', label: '改', value: '1' }],
      },
      { kind: 'block', title: '江北制药 · 方案', lines: ['二版方案已发'], actions: [{ action: 'log.fix', label: '改', value: '2' }] },
    ],
    actions: [{ action: 'log.ok', label: '都对', style: 'primary' }],
  },
  pictured: {
    title: '漏斗日报 11-20 · 卡在方案',
    parts: [
      { kind: 'line', text: '方案→谈判 33%,比昨天少 12 个点' },
      {
        kind: 'picture',
        chart: {
          kind: 'funnel',
          title: '方案→谈判转化掉了 12 个点',
          alt: '方案 18 个,谈判 6 个;方案到谈判 33%,比昨天少 12 个点',
          steps: [
            { label: '方案', value: 18, shown: '18 个' },
            { label: '谈判', value: 6, shown: '6 个', from: { shown: '33%', drop: true } },
          ],
        },
      },
    ],
    actions: [{ action: 'funnel.stuck', label: '看没动的 3 家' }],
  },
  status: {
    title: '华东医疗 · 谈判 12 天 · ¥36 万',
    parts: [
      {
        kind: 'fields',
        fields: [
          { label: '负责人', value: '王雷' },
          { label: '最近', value: '11-18 合同发给法务' },
          { label: '下一步', value: '11-25 签合同' },
          { label: '决策人', value: '王总', guessed: true },
        ],
      },
      { kind: 'line', text: '预算可能在 40 万以内', tone: 'guess' },
      { kind: 'line', text: '风险: 付款方式未定', tone: 'warning' },
    ],
    actions: [{ action: 'record.open', label: '时间线', href: '/r/customer/1' }],
  },
};
