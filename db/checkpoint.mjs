// Copies the write-ahead log back into the database, from a thread of its own, so that no commit has to wait for it.
import { parentPort, workerData } from 'node:worker_threads';

/** `everyMs` between two turns, `soonMs` while much is written; `longPages`: a log of more ought to begin anew. */
const { driver, file, everyMs, soonMs, longPages } = workerData;
/** So much more of the log in one turn is much. */
const MUCH = longPages / 8;

const { default: Database } = await import(driver);
const db = new Database(file);
db.pragma('busy_timeout = 2000');

/** How many pages of the log are copied. */
let copied = 0;

/** Copies what the log has now, and tells how many pages that was; what is written meanwhile is left. */
function copy() {
  const before = copied;
  try {
    copied = db.pragma('wal_checkpoint(PASSIVE)')[0].checkpointed;
  } catch {
    // The disk may be full or read-only just now; the log keeps everything until the next turn.
  }
  return copied < before ? copied : copied - before;
}

function turn() {
  const more = copy();
  if (more > 0 && copied > longPages) {
    // What was written during the first time is less, and so takes the second less time.
    copy();
    parentPort.postMessage('long');
  }
  timer = setTimeout(turn, more > MUCH ? soonMs : everyMs);
}

let timer = setTimeout(turn, everyMs);
parentPort.on('message', (message) => {
  if (message === 'nobody writes') {
    copy();
    parentPort.postMessage('copied');
    return;
  }
  clearTimeout(timer);
  db.close();
  parentPort.close();
});
