/** The labelled sets that are learned from. */
import { readdirSync } from 'node:fs';

const LABELLED = new URL('../../test/corpus/labelled/', import.meta.url);

/** Scored only: learning from it made new people's stages and customers worse (docs/accuracy.md). */
const NOT_LEARNED: ReadonlySet<string> = new Set(['batch-21-messages.jsonl']);

/** Those of a kind, in order, each below `test/corpus/`. */
export const labelledFiles = (kind: 'messages' | 'qa'): readonly string[] =>
  readdirSync(LABELLED)
    .filter((name) => name.endsWith(`${kind}.jsonl`) && !NOT_LEARNED.has(name))
    .sort()
    .map((name) => `labelled/${name}`);
