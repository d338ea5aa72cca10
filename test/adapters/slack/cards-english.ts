/** The same kinds of card for somebody who writes English. */
import type { Card, CardAction } from '../../../src/card.js';

const UNDO: CardAction = { action: 'log.undo', label: 'Undo', value: '501' };
const EDIT: CardAction = {
  action: 'log.edit',
  label: 'Edit',
  value: '501',
  fields: [
    { kind: 'text', name: 'customer', label: 'Customer', value: 'Acme Corp', required: true },
    { kind: 'number', name: 'amount', label: 'Amount', value: '$120k' },
    { kind: 'date', name: 'next', label: 'Next', value: '2026-11-25' },
  ],
};
const wayOn = (deal: number): CardAction[] => [
  {
    action: 'overdue.advance',
    label: 'I will move it on',
    value: String(deal),
    style: 'primary',
    fields: [{ kind: 'date', name: 'next', label: 'Next', required: true }],
  },
  { action: 'overdue.postpone', label: 'Postpone', value: String(deal), fields: [{ kind: 'date', name: 'day', label: 'Until' }] },
  {
    action: 'overdue.help',
    label: 'Ask for help',
    value: String(deal),
    fields: [{ kind: 'text', name: 'text', label: 'What is in the way' }],
  },
  { action: 'overdue.close', label: 'Close', value: String(deal), style: 'danger', fields: [{ kind: 'text', name: 'note', label: 'Why' }] },
];

export const ENGLISH_CARDS: Readonly<Record<string, Card>> = {
  'english-logged': {
    title: 'Logged · Acme Corp · Negotiation',
    mark: 'done',
    parts: [
      { kind: 'line', text: '$120k · Jane Doe · next Wed 25 Nov: sign the contract' },
      { kind: 'tags', label: 'Signals', tags: ['price', 'contract', 'signing date'] },
      {
        kind: 'question',
        text: 'Where did this lead come from?',
        answers: ['Referral', 'Trade fair', 'Website', 'Other', 'Skip'].map((label, i) => ({
          action: 'log.source',
          label,
          value: `501:${i}`,
        })),
      },
    ],
    actions: [EDIT, UNDO, { action: 'open', label: 'Record', href: 'https://crm.example/r/customer/17?t=abc' }],
  },
  'english-collision': {
    title: 'Overlap · Acme Corp belongs to Li Lei',
    mark: 'conflict',
    parts: [
      { kind: 'quote', text: 'quoted $38k, Jane signs next week', by: 'Wang Lei, 20 Nov' },
      {
        kind: 'question',
        text: 'Who goes on?',
        answers: [
          { action: 'log.share', label: 'Share', value: '17' },
          { action: 'log.give', label: 'Hand over', value: '17' },
          { action: 'log.apart', label: 'Each on their own', value: '17' },
        ],
      },
    ],
    actions: [],
  },
  'english-overdue': {
    title: '4 days overdue · Hengchuan Machinery · Proposal · $120k',
    mark: 'overdue',
    parts: [
      { kind: 'line', text: 'Second quote was promised for Tue 17 Nov; nothing recorded since' },
      { kind: 'quote', text: 'we need to look at the price again', by: 'Customer, 12 Nov', href: '/r/customer/9' },
      { kind: 'line', text: 'Suggested: ask who has to approve before talking about the price', tone: 'guess' },
    ],
    actions: wayOn(9),
  },
  'english-brief': {
    title: 'Battle brief Fri 21 Nov · East One',
    parts: [
      {
        kind: 'figures',
        figures: [
          {
            label: 'Good new leads',
            value: '5',
            change: '+2',
            tone: 'good',
            note: 'First: Precision Works ($76k)',
            href: 'https://crm.example/r/leads?t=abc',
          },
          {
            label: 'Overdue deals',
            value: '7',
            change: '−1',
            tone: 'bad',
            note: 'Longest: Hengchuan Machinery, 4 days',
            href: '/r/overdue',
          },
          { label: 'Customer health', value: '78', change: '−3', tone: 'bad', note: 'Fell most: Lehuo Stores (silent for two weeks)' },
        ],
      },
      {
        kind: 'fold',
        title: 'Due today 2 · Funnel',
        parts: [
          {
            kind: 'rows',
            rows: [
              { title: 'Precision Works', text: '$76k · call back' },
              { title: 'Lehuo Stores', tone: 'due' },
            ],
            more: '3 more',
          },
        ],
      },
    ],
    actions: [{ action: 'overdue.list', label: 'Show 7 overdue' }],
  },
  'english-list': {
    title: '5 overdue',
    mark: 'overdue',
    parts: [
      {
        kind: 'rows',
        rows: Array.from({ length: 5 }, (_, i) => ({
          title: `Customer ${i} · Proposal`,
          text: `${i + 1} days overdue`,
          tone: 'overdue',
          actions: wayOn(i),
        })),
        more: '12 more',
      },
    ],
    actions: [],
  },
  'english-several': {
    title: 'Logged for 2 customers',
    mark: 'done',
    parts: ['Acme Corp', 'Hengchuan Machinery'].map((customer, i) => ({
      kind: 'block',
      title: `${customer} · Negotiation`,
      lines: ['$38k · Jane Doe', 'next Wed 25 Nov'],
      actions: [{ ...EDIT, label: 'Edit', value: String(i) }],
    })),
    actions: [{ action: 'log.allRight', label: 'All correct', style: 'primary' }],
  },
};
