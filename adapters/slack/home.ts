import type { HomeView } from '@slack/types';
import type { PlatformPorts } from '../../src/adapter.js';
import type { PersonRef } from '../../src/terms.js';
import type { SlackApi } from './client.js';
import { userIn } from './place.js';
import { renderHome } from './render.js';
import { WORDS } from './words.js';

/** Shows a person their day on the bot's own page. Never throws: the page is published anew when it is opened next. */
export async function showHome(
  api: SlackApi,
  { home, log }: Pick<PlatformPorts, 'home' | 'log'>,
  person: PersonRef,
  outsider: boolean,
): Promise<void> {
  try {
    const card = outsider ? undefined : await home(person);
    const view = card ? renderHome(card) : NOBODY;
    await (await api.web()).views.publish({ user_id: userIn(person.account), view });
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'slack home not shown');
  }
}

const NOBODY: HomeView = {
  type: 'home',
  blocks: [
    { type: 'section', text: { type: 'plain_text', text: WORDS.zh.nobody } },
    { type: 'context', elements: [{ type: 'plain_text', text: WORDS.en.nobody }] },
  ],
};
