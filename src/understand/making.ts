/**
 * A value while it is put together: fields that may be absent are set one after the other. On the way of every message, for `{ ...(x === undefined ? {} : { x }) }`
 * costs a third of a microsecond a field, and a reading has dozens of them.
 */
export type Making<T> = { -readonly [K in keyof T]: T[K] };
