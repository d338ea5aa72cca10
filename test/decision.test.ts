import { expect, it } from 'vitest';
import { type Decision, merge, NOTHING } from '../src/decision.js';
import type { Outbox } from '../src/records/rows.js';

const saying = (...keys: readonly string[]): Decision => ({
  ...NOTHING,
  // Only their keys are looked at.
  replies: keys.map((key) => ({ key }) as Outbox),
});
const keys = ({ replies }: Decision): readonly string[] => replies.map(({ key }) => key);

it('numbers the messages of two decisions on, so that all that answers one message is found by its number', () => {
  expect(keys(merge(NOTHING, saying('re:7:0')))).toEqual(['re:7:0']);
  expect(keys(merge(saying('re:7:0', 're:7:1'), saying('re:7:0', 're:7:1')))).toEqual(['re:7:0', 're:7:1', 're:7:2', 're:7:3']);
  expect(keys(merge(merge(saying('re:7:9'), saying('re:7:9')), saying('re:7:9')))).toEqual(['re:7:9', 're:7:10', 're:7:11']);
  expect(keys(merge(saying('told'), saying('told')))).toEqual(['told', 'told:1']);
});
