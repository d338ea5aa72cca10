// Copies the write-ahead log back into the database, from a thread of its own, so that no commit has to wait for it.
import { parentPort, workerData } from 'node:worker_threads';

const { default: Database } = await import(workerData.driver);
const db = new Database(workerData.file);
db.pragma('busy_timeout = 2000');
const timer = setInterval(() => {
  try {
    db.pragma('wal_checkpoint(PASSIVE)');
  } catch {
    // The disk may be full or read-only just now; the log keeps everything until the next turn.
  }
}, workerData.everyMs);
parentPort.on('message', () => {
  clearInterval(timer);
  db.close();
  parentPort.close();
});
