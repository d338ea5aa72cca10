import { mkdirSync } from 'node:fs';
import { StoreUnavailable } from '../errors.js';

/** Makes the folder that everything is kept in, unless it is there. Throws StoreUnavailable where that is not allowed. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreUnavailable(error instanceof Error && 'code' in error ? String(error.code) : folder, { cause: error });
  }
}
