import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../root.js';

/** The style sheet every page begins with: light, and dark where the machine or a theme chosen in the chat wants it; paper stays light. */
export function look(): string {
  const [light = '', dark = ''] = ['light.css', 'dark.css'].map((name) => readFileSync(join(projectRoot(), 'src', 'look', name), 'utf8'));
  const inDark = (chosen: string): string => dark.replace(':root', chosen);
  return `${light}
@media screen and (prefers-color-scheme: dark) {
${inDark(':root:not([data-theme="light"])')}}
@media screen {
${inDark(':root[data-theme="dark"]')}}
`;
}
