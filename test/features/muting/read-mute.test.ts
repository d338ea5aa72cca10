import { expect, it } from 'vitest';
import { PUSHES } from '../../../src/features/index.js';
import { readMute } from '../../../src/features/muting/read-mute.js';

/** A Wednesday. */
const now = Date.parse('2026-11-18T10:00+08:00');
const read = (text: string) =>
  readMute(text, { now, zone: 'Asia/Shanghai', lang: /\p{Script=Han}/u.test(text) ? 'zh' : 'en', pushes: PUSHES });
const until = (day: string) => ({ days: 'all', until: Date.parse(`${day}T00:00+08:00`) });
const forGood = { days: 'all', until: null };
const weekend = { days: 'weekend', until: null };
const named = (...names: string[]) => ({ kind: 'named', names });

it.each([
  ['这个别推了', { kind: 'this' }, forGood],
  ['别推了', { kind: 'this' }, forGood],
  ['周末别发', { kind: 'all' }, weekend],
  ['周末别推超期卡', named('overdue'), weekend],
  ['停了吧', { kind: 'this' }, forGood],
  ['开会呢,两小时内别推', { kind: 'all' }, { days: 'all', until: Date.parse('2026-11-18T12:00+08:00') }],
  ['半个小时内别推', { kind: 'all' }, { days: 'all', until: Date.parse('2026-11-18T10:30+08:00') }],
  ['一个半小时后再推', { kind: 'all' }, { days: 'all', until: Date.parse('2026-11-18T11:30+08:00') }],
  ['no pushes for two hours', { kind: 'all' }, { days: 'all', until: Date.parse('2026-11-18T12:00+08:00') }],
  ['no pushes for an hour', { kind: 'all' }, { days: 'all', until: Date.parse('2026-11-18T11:00+08:00') }],
  ['这周别给我推健康TOP', named('top'), until('2026-11-23')],
  ['下周一之前别推超期', named('overdue'), until('2026-11-23')],
  ['别再发简报了,太多了', named('brief'), forGood],
  ['每天推太多了', { kind: 'unknown' }, forGood],
  ['推送少一点', { kind: 'unknown' }, forGood],
  ['节假日别推', { kind: 'all' }, weekend],
  ['开会呢,下午别发', { kind: 'all' }, { days: 'all', until: Date.parse('2026-11-18T18:00+08:00') }],
  ['三点前别发消息', { kind: 'all' }, { days: 'all', until: Date.parse('2026-11-18T15:00+08:00') }],
  ['在路上,上午别推了', { kind: 'all' }, { days: 'all', until: Date.parse('2026-11-18T12:00+08:00') }],
  ['在开会,先别推', { kind: 'all' }, until('2026-11-19')],
  ['周六周日就别推了', { kind: 'all' }, weekend],
  ['什么都别发了', { kind: 'all' }, forGood],
  ['不要再继续推了', { kind: 'this' }, forGood],
  ["don't send me this again", { kind: 'this' }, forGood],
  ['in a meeting, nothing this afternoon please', { kind: 'all' }, { days: 'all', until: Date.parse('2026-11-18T18:00+08:00') }],
  ['这周别推超期卡', named('overdue'), until('2026-11-23')],
  ['这个周末别发', { kind: 'all' }, { days: 'weekend', until: Date.parse('2026-11-23T00:00+08:00') }],
  ['今天先别推了', { kind: 'all' }, until('2026-11-19')],
  ['这个月晨报别发了', named('brief'), until('2026-12-01')],
  ['所有推送静音三天', { kind: 'all' }, until('2026-11-21')],
  ['超期卡停两周', named('overdue'), until('2026-12-02')],
  ['推送别发了', { kind: 'all' }, forGood],
  ['月报别推了', { kind: 'unknown' }, forGood],
  ['mute this', { kind: 'this' }, forGood],
  ["don't push on weekends", { kind: 'all' }, weekend],
  ['mute overdue cards this week', named('overdue'), until('2026-11-23')],
  ['mute everything until Friday', { kind: 'all' }, until('2026-11-20')],
  ['今天别烦我', { kind: 'all' }, until('2026-11-19')],
  ['别吵我了', { kind: 'all' }, until('2026-11-19')],
  ['消息太多了,少发点', { kind: 'unknown' }, forGood],
  ['线索健康日报不想看了', named('lead-health'), forGood],
  ['静音到下周一', { kind: 'all' }, until('2026-11-23')],
  ["don't send me the patrol list", named('patrol'), forGood],
  ['too many messages', { kind: 'unknown' }, forGood],
  ['snooze this for 3 days', { kind: 'this' }, until('2026-11-21')],
])('%s', (text, what, how) => {
  expect(read(text)).toEqual({ kind: 'mute', what, how });
});

it.each([
  ['恢复推送', { kind: 'all' }],
  ['恢复超期卡', named('overdue')],
  ['取消静音', { kind: 'all' }],
  ['早上的简报恢复一下', named('brief')],
  ['turn the overdue cards back on', named('overdue')],
  ['unmute everything', { kind: 'all' }],
  ['resume the brief', named('brief')],
  ['接着推吧', { kind: 'all' }],
  ['开完会了,接着发吧', { kind: 'all' }],
  ['超期卡还是发吧', named('overdue')],
  ['这个还是推吧', { kind: 'this' }],
  ['推送别关', { kind: 'all' }],
])('%s', (text, what) => {
  expect(read(text)).toEqual({ kind: 'unmute', what });
});

it.each(['我静音了哪些推送?', '哪些推送被我关了', 'what have i muted?'])('%s', (text) => {
  expect(read(text)).toEqual({ kind: 'list' });
});

it.each(['晚上别吵我', '晚上九点以后别发消息', '下班后别推送', 'quiet at night please', "don't disturb me after 9pm"])('%s', (text) => {
  expect(read(text)).toEqual({ kind: 'night' });
});

it.each(['周末也发吧', 'weekends are fine again'])('%s gives back the weekends alone', (text) => {
  expect(read(text)).toEqual({ kind: 'unmute', what: { kind: 'all' }, weekend: true });
});
