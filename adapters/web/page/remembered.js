/** What this browser remembers. Storage may be full or forbidden: then nothing is remembered, and nothing breaks. */

const PREFIX = 'zhanbao.';

/** @param {string} key @returns {unknown} */
export function recall(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {string} key @param {unknown} value  null forgets */
export function remember(key, value) {
  try {
    if (value === null || value === '') localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Kept in memory until the page closes.
  }
}

/** Everything remembered under keys that begin so. @param {string} beginning @returns {unknown[]} */
export function recallAll(beginning) {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + beginning));
    return keys.map((key) => recall(key.slice(PREFIX.length)));
  } catch {
    return [];
  }
}

/** A name nobody else has. Not randomUUID: browsers keep that from pages served without https, as on an office network. */
export function freshName() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
