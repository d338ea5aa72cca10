import { expect, it } from 'vitest';
import { cardToText } from '../../../src/card.js';
import { PUSHES } from '../../../src/features/index.js';
import { changedCard, settingsCard } from '../../../src/features/settings/cards.js';
import { addDays } from '../../../src/records/day.js';
import { DEFAULT_SETTINGS } from '../../../src/records/settings.js';
import type { Day } from '../../../src/terms.js';

const face = { lang: 'zh', zone: 'Asia/Shanghai', now: Date.parse('2026-11-18T10:00+08:00'), pushes: PUSHES } as const;
const brief = PUSHES.filter(({ name }) => name === 'brief' || name === 'push-report');
const everyDay: readonly Day[] = Array.from({ length: 400 }, (_, i) => addDays('2026-11-18', i));

it('says of a push that no working day has its turn', () => {
  const settings = { ...DEFAULT_SETTINGS, daysOff: everyDay };
  expect(cardToText(settingsCard(settings, { ...face, pushes: brief }))).toContain('这一年里没有工作日轮得到: ');
  expect(cardToText(settingsCard(DEFAULT_SETTINGS, { ...face, pushes: brief }))).not.toContain('没有工作日轮得到');
  const changed = changedCard({ kind: 'switch', what: 'brief', on: true }, { ...settings, briefOn: false }, settings, 1, face);
  expect(cardToText(changed)).toContain('不会发');
});

it('says when a push set to quiet hours goes out instead', () => {
  const after = { ...DEFAULT_SETTINGS, briefAt: 7 * 60 };
  const card = changedCard({ kind: 'time', what: 'brief', minutes: 420 }, DEFAULT_SETTINGS, after, 1, face);
  expect(cardToText(card)).toContain('下一次: 11-19 (周四) 08:00;07:00 在安静时段里,改在 08:00 发');
});
