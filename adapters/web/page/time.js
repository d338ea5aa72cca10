import { lang, words } from './words.js';

/** `10:24` on this device's clock. @param {string} at @returns {string} */
export function clock(at) {
  return new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}

/** The day as a separator says it. @param {string} at @param {Date} now @returns {string} */
export function dayLabel(at, now) {
  const day = new Date(at);
  const passed = Math.round((midnight(now) - midnight(day)) / 86_400_000);
  if (passed === 0) return words().today;
  if (passed === 1) return words().yesterday;
  const year = day.getFullYear() === now.getFullYear() ? {} : { year: /** @type {const} */ ('numeric') };
  return new Intl.DateTimeFormat(lang() === 'zh' ? 'zh-CN' : 'en-GB', { month: 'short', day: 'numeric', weekday: 'short', ...year }).format(
    day,
  );
}

/** Whether two instants fall on one day of this device. @param {string} one @param {string} other */
export function sameDay(one, other) {
  return midnight(new Date(one)) === midnight(new Date(other));
}

/** @param {Date} date */
function midnight(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
