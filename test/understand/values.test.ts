import { expect, test } from 'vitest';
import { readEntities } from '../../src/understand/find-entities.js';

const row = { lang: 'zh', ref_time: '2026-11-16T10:00:00' } as const;

test('values take the plain form of value suites: ends exclusive, minutes on the clock', () => {
  expect(readEntities({ ...row, family: 'datetime', text: '下周三下午3点' })).toEqual([{ type: 'datetime', value: '2026-11-25T15:00:00' }]);
  expect(readEntities({ ...row, family: 'datetime', text: '12月3号' })).toEqual([{ type: 'date', value: '2026-12-03' }]);
  expect(readEntities({ ...row, family: 'datetime', text: '这周' })).toEqual([
    { type: 'daterange', start: '2026-11-16', end: '2026-11-23' },
  ]);
  expect(readEntities({ ...row, family: 'money', text: '50到60万' })).toEqual([{ type: 'money', min: 500_000, max: 600_000, unit: 'CNY' }]);
  expect(readEntities({ ...row, family: 'percent', text: '打九折' })).toEqual([{ type: 'percent', value: 90 }]);
  expect(readEntities({ ...row, family: 'number', text: '五万' })).toEqual([{ type: 'number', value: 50_000 }]);
  expect(readEntities({ ...row, family: 'phone', ref_time: null, text: '电话13800001234' })).toEqual([
    { type: 'phone', value: '13800001234' },
  ]);
});
