/** Saying and pressing in a test that is no script: what is said is made on the way. */
import type { Card } from '../../src/card.js';
import type { Incoming } from '../../src/message.js';
import type { Team } from './team.js';

let count = 0;

const here = (team: Team, as: string) =>
  ({
    key: `web:talk-${count++}`,
    conversation: { platform: 'web', address: `dm:${as}`, kind: 'direct' },
    sender: { platform: 'web', account: as },
    saidAt: team.now,
  }) as const;

/** Says it in the direct chat and waits for the answer. */
export async function say(team: Team, as: string, text: string): Promise<void> {
  await receive(team, { kind: 'message', ...here(team, as), text, addressed: true, attachments: [] });
}

/** A press with any action and value, as a client could make it up. */
export async function press(
  team: Team,
  as: string,
  made: { readonly message: number; readonly action: string; readonly value?: string },
): Promise<void> {
  await receive(team, { kind: 'press', ...here(team, as), ...made });
}

async function receive(team: Team, incoming: Incoming): Promise<void> {
  await team.bot.receive(incoming);
  await team.settled();
}

/** The newest message of the bot to this person. */
export function newest(team: Team, as: string): { readonly id: number; readonly text: string; readonly card?: Card } | undefined {
  const shown = team.messages
    .filter((m) => m.conversation.address === `dm:${as}`)
    .toSorted((a, b) => a.touched - b.touched)
    .at(-1);
  const latest = shown?.versions.at(-1);
  const [first] = shown?.versions ?? [];
  return latest && first && { id: first.id, text: latest.text, ...(latest.card ? { card: latest.card } : {}) };
}
