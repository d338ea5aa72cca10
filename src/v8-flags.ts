/** What V8 is told when the built program starts, in `npm start` too. Code that the build kept is good for these alone. */
export const V8_FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=30'] as const;
