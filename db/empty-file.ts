/** A database begins as a copy of an empty one that the build made: all migrations in turn are a tenth of a first start. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** What SQLite keeps beside a file: where one is left, the file it belongs to was taken away, and it must not be read into another. */
const BESIDE = ['', '-wal', '-shm', '-journal'];

/**
 * Puts a copy of `empty` at `file` if nothing of a database is there. Whole or not at all, whenever the power is cut: that it stands in
 * its folder is flushed by SQLite with the first commit. Where it cannot be written, opening the database says so.
 */
export function beginEmpty(empty: string, file: string): void {
  if (!existsSync(empty) || BESIDE.some((end) => existsSync(file + end))) return;
  const unfinished = `${file}.new`;
  try {
    writeFileSync(unfinished, readFileSync(empty));
    flush(unfinished);
    renameSync(unfinished, file);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
