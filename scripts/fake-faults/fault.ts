/** Something that goes wrong on a platform's side when somebody at the keyboard says so. */
export interface HandFault {
  /** What it does, for the list. */
  readonly does: string;
  /** Pulls it; `word` is what was typed behind its name. */
  pull(word: string): void | Promise<void>;
}

/** `/fault` lists what there is; `/fault NAME WORD` pulls one. Resolves with what is shown to whoever typed it. */
export async function pullFault(faults: Readonly<Record<string, HandFault>>, line: string): Promise<string> {
  const [name = '', ...words] = line.trim().split(/\s+/);
  const fault = Object.hasOwn(faults, name) ? faults[name] : undefined;
  if (!fault)
    return Object.entries(faults)
      .map(([each, { does }]) => `  /fault ${each.padEnd(20)} ${does}`)
      .join('\n');
  await fault.pull(words.join(' '));
  return `  (${fault.does})`;
}
