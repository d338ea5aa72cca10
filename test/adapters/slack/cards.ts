/** Cards as the bot makes them, one of each kind. */
import type { Card, CardAction } from '../../../src/card.js';
import { ENGLISH_CARDS } from './cards-english.js';

const UNDO: CardAction = { action: 'log.undo', label: '撤销', value: '501' };
const EDIT: CardAction = {
  action: 'log.edit',
  label: '改一下',
  value: '501',
  fields: [
    { kind: 'text', name: 'customer', label: '客户', value: '华东医疗', required: true },
    { kind: 'number', name: 'amount', label: '金额', value: '38万', hint: '说人话就行，例如 38万' },
    {
      kind: 'choice',
      name: 'stage',
      label: '阶段',
      value: 'negotiation',
      options: [
        { value: 'lead', label: '线索' },
        { value: 'negotiation', label: '谈判' },
      ],
    },
    { kind: 'date', name: 'next', label: '下次', value: '2026-11-25' },
    { kind: 'longtext', name: 'note', label: '备注' },
  ],
};
const wayOn = (deal: number): CardAction[] => [
  {
    action: 'overdue.advance',
    label: '我来推进',
    value: String(deal),
    style: 'primary',
    fields: [{ kind: 'date', name: 'next', label: '下次', required: true }],
  },
  { action: 'overdue.postpone', label: '延期', value: String(deal), fields: [{ kind: 'date', name: 'day', label: '到哪天' }] },
  { action: 'overdue.help', label: '求助', value: String(deal), fields: [{ kind: 'text', name: 'text', label: '想请谁帮什么' }] },
  { action: 'overdue.close', label: '关闭', value: String(deal), style: 'danger', fields: [{ kind: 'text', name: 'note', label: '说明' }] },
];

export const CARDS: Readonly<Record<string, Card>> = {
  logged: {
    title: '已记 · 华东医疗 · 谈判',
    mark: 'done',
    parts: [
      { kind: 'line', text: '¥38 万 · 王总 · 下次 11-25 (周三) 签合同' },
      { kind: 'tags', label: '信号', tags: ['价格', '合同', '签约时间'] },
      {
        kind: 'question',
        text: '这条线索从哪来的?',
        answers: ['转介绍', '展会', '官网', '其他', '先不填'].map((label, i) => ({ action: 'log.source', label, value: `501:${i}` })),
      },
    ],
    actions: [EDIT, UNDO, { action: 'open', label: '看档案', href: 'https://crm.example/r/customer/17?t=abc' }],
  },
  guessed: {
    title: '已记 · 乐活便利 · 意向',
    mark: 'done',
    parts: [
      {
        kind: 'fields',
        fields: [
          { label: '金额', value: '约 ¥120 万', guessed: true },
          { label: '联系人', value: '赵 <采购> & 法务' },
        ],
      },
      { kind: 'line', text: '推测:下周五前答复', tone: 'guess' },
    ],
    actions: [UNDO],
  },
  collision: {
    title: '撞单 · 华东医疗由 李雷 负责',
    mark: 'conflict',
    parts: [
      { kind: 'quote', text: '报价 38 万,王总下周签', by: '王雷 11-20' },
      { kind: 'quote', text: '已在走合同', by: '李雷 11-18', href: 'https://crm.example/r/customer/17' },
      {
        kind: 'question',
        text: '怎么跟?',
        answers: [
          { action: 'log.share', label: '共享', value: '17' },
          { action: 'log.give', label: '转给他', value: '17' },
          { action: 'log.apart', label: '各跟各的', value: '17' },
        ],
      },
    ],
    actions: [],
  },
  overdue: {
    title: '超期 4 天 · 恒川机械 · 方案 · ¥120 万',
    mark: 'overdue',
    parts: [
      { kind: 'line', text: '约定 11-17 回复二版报价,至今没有记录' },
      { kind: 'quote', text: '价格再看看,领导还没批', by: '客户最后说 (11-12)', href: '/r/customer/9' },
      { kind: 'line', text: '建议: 先问审批走到谁,再谈价格', tone: 'guess' },
    ],
    actions: wayOn(9),
  },
  brief: {
    title: '作战简报 11-21 (周五) · 华东一组',
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
            href: 'https://crm.example/r/leads?t=abc',
          },
          { label: '超期商机', value: '7', change: '−1', tone: 'bad', note: '最久: 恒川机械 4 天', href: '/r/overdue' },
          { label: '客户健康', value: '78', change: '−3', tone: 'bad', note: '下滑最多: 乐活便利 (两周没声音)' },
        ],
      },
      {
        kind: 'fold',
        title: '今天到期 2 · 漏斗',
        parts: [
          {
            kind: 'rows',
            rows: [
              { title: '衡远精工', text: '¥76 万 · 回访', href: 'https://crm.example/r/customer/3?t=abc' },
              { title: '乐活便利', tone: 'due' },
            ],
            more: '还有 3 条',
          },
        ],
      },
    ],
    actions: [{ action: 'overdue.list', label: '看超期 7 条' }],
  },
  list: {
    title: '超期 5 条',
    mark: 'overdue',
    parts: [
      {
        kind: 'rows',
        rows: Array.from({ length: 5 }, (_, i) => ({
          title: `客户${i} · 方案`,
          text: `超期 ${i + 1} 天`,
          tone: 'overdue',
          actions: wayOn(i),
        })),
        more: '还有 12 条',
      },
    ],
    actions: [],
  },
  several: {
    title: '记了 2 家',
    mark: 'done',
    parts: ['华东医疗', '恒川机械'].map((customer, i) => ({
      kind: 'block',
      title: `${customer} · 谈判`,
      lines: ['¥38 万 · 王总', '下次 11-25 (周三)'],
      actions: [{ ...EDIT, label: '改', value: String(i) }],
    })),
    actions: [{ action: 'log.allRight', label: '都对', style: 'primary' }],
  },
  menu: {
    title: '你说的"华东"是哪家?',
    mark: 'question',
    parts: [
      {
        kind: 'question',
        text: '一共 12 家',
        answers: Array.from({ length: 12 }, (_, i) => ({ action: 'log.which', label: `华东${i}厂`, value: String(i) })),
      },
    ],
    actions: [{ action: 'log.new', label: '新客户' }],
  },
  pictured: {
    title: '漏斗日报 11-20 · 卡在方案',
    parts: [
      { kind: 'figures', figures: [{ label: '方案→谈判', value: '33%', change: '−12 点', tone: 'bad' }] },
      {
        kind: 'picture',
        chart: {
          kind: 'funnel',
          title: '方案→谈判转化掉了 12 个点',
          alt: '线索 48 个,意向 31 个,方案 18 个,谈判 6 个;方案到谈判 33%,比昨天少 12 个点',
          steps: [
            { label: '方案', value: 18, shown: '18 个' },
            { label: '谈判', value: 6, shown: '6 个', from: { shown: '33%', drop: true } },
          ],
        },
      },
    ],
    actions: [{ action: 'funnel.stuck', label: '看没动的 3 家', style: 'primary' }],
  },
  english: {
    title: 'Logged · Hengchuan Machinery · Proposal',
    mark: 'done',
    parts: [
      { kind: 'line', text: '$120k · next Wed 25 Nov: second quote' },
      { kind: 'line', text: 'Nobody has said who decides.', tone: 'warning' },
    ],
    actions: [{ action: 'log.undo', label: 'Undo', value: '501' }],
  },
  ...ENGLISH_CARDS,
  long: {
    title: `${'长名字'.repeat(60)}有限公司`,
    mark: 'due',
    parts: [
      { kind: 'line', text: '很长的一句话。'.repeat(300) },
      { kind: 'fields', fields: Array.from({ length: 14 }, (_, i) => ({ label: `项${i}`, value: '值'.repeat(i * 40 + 1) })) },
    ],
    actions: [{ action: 'log.undo', label: '一个非常非常长的按钮'.repeat(12), value: '1' }],
  },
};
