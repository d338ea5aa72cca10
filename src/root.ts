import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, from sources and from the build alike: where `migrations/` lies. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'migrations'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('migrations/ not found above the program');
    folder = above;
  }
  return folder;
}
