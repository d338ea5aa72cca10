/** The one way in for everything Slack delivers, over HTTP or a socket. */
import type { PlatformPorts } from '../../src/adapter.js';
import { BadInput, StoreUnavailable } from '../../src/errors.js';
import type { Lang } from '../../src/terms.js';
import type { SlackApi } from './client.js';
import type { DirectChats } from './direct-chats.js';
import { firstField, formOf } from './form.js';
import { showHome } from './home.js';
import type { WhoAmI } from './identity.js';
import { isDirect, personOf, userIn } from './place.js';
import { type Taken, takeActions, takeCommand, takeEvent, takeSubmission } from './receive.js';
import { createRecent } from './recent.js';
import { openView } from './views.js';
import { blockActions, eventCallback, type SlashCommand, slashCommand, viewSubmission } from './wire.js';
import { langOf, WORDS } from './words.js';

/** Slack repeats an event within six minutes; those it sent last are known without asking the store. */
const EVENTS_REMEMBERED = 20_000;

/** What goes back with the acknowledgement; undefined = nothing but it. */
export type Answer = Readonly<Record<string, unknown>> | undefined;

/**
 * Each resolves when the delivery may be acknowledged, that is when it is stored.
 * Throws StoreUnavailable when it must not be, BadInput when it is not what Slack sends.
 */
export interface Reception {
  event(body: unknown): Promise<Answer>;
  interaction(body: unknown): Promise<Answer>;
  command(body: unknown): Promise<Answer>;
  /** Resolves when everything that goes on after an acknowledgement has ended. */
  idle(): Promise<void>;
}

export function createReception(ports: PlatformPorts, api: SlackApi, self: WhoAmI, chats: DirectChats): Reception {
  const under = new Set<Promise<void>>();
  const lately = createRecent(EVENTS_REMEMBERED);
  /** Work off the acknowledgement's path; it must not throw. */
  const later = (work: Promise<void>): void => {
    under.add(work);
    work.finally(() => under.delete(work)).catch(() => undefined);
  };
  const nameOf = async (person: Parameters<PlatformPorts['people']['find']>[0]) => (await ports.people.find(person))?.name;

  async function langFor({ text, team_id, user_id }: SlashCommand): Promise<Lang> {
    if (text.trim() !== '') return langOf(text);
    return (await ports.people.find(personOf(team_id, user_id)))?.lang ?? 'zh';
  }

  async function accept(taken: Taken): Promise<void> {
    switch (taken.kind) {
      case 'incoming': {
        const { sender, conversation } = taken.incoming;
        if (taken.channel && conversation.kind === 'direct') chats.learn(userIn(sender.account), taken.channel);
        await ports.receive(taken.incoming);
        return;
      }
      case 'view':
        later(openView(api, ports, taken));
        return;
      case 'home':
        later(showHome(api, ports, taken.person, taken.outsider));
        return;
      case 'nothing':
        return;
    }
  }

  async function submission(body: unknown): Promise<Answer> {
    const sent = read(viewSubmission, body);
    const { values } = sent.view.state;
    try {
      await accept(takeSubmission(sent, ports.now(), formOf(values)));
      return undefined;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      // The form stays open with all that was typed, and can be sent again.
      return { response_action: 'errors', errors: { [firstField(values)]: WORDS[langOf(JSON.stringify(body))].notStored } };
    }
  }

  return {
    async event(body) {
      const id = idOf(body);
      if (id !== undefined && lately.has(id)) return undefined;
      if (typeOf(body) !== 'event_callback') {
        if (typeOf(body) === 'app_rate_limited')
          ports.log.warn({}, 'slack holds back events: more than 30,000 an hour in one workspace (app_rate_limited)');
        return undefined;
      }
      await accept(await takeEvent(read(eventCallback, body), self.known(), nameOf));
      if (id !== undefined) lately.add(id);
      return undefined;
    },
    async interaction(body) {
      const type = typeOf(body);
      if (type === undefined) throw new BadInput('payload', 'has no type');
      if (type === 'view_submission') return submission(body);
      // view_closed, shortcuts and whatever else comes is nothing to us.
      if (type === 'block_actions') for (const taken of takeActions(read(blockActions, body))) await accept(taken);
      return undefined;
    },
    async command(body) {
      const command = read(slashCommand, body);
      const lang = await langFor(command);
      await accept(takeCommand(command, ports.now()));
      if (isDirect(command.channel_id) && chats.isKnown(command.channel_id)) return undefined;
      const link = `<slack://app?team=${command.team_id}&id=${command.api_app_id ?? ''}&tab=messages|${lang === 'zh' ? '私信' : 'your direct messages'}>`;
      return { response_type: 'ephemeral', text: WORDS[lang].seeDirect(link) };
    },
    async idle() {
      while (under.size > 0) await Promise.all(under);
    },
  };
}

const idOf = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : undefined;

function typeOf(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string' ? body.type : undefined;
}

/** Throws BadInput naming the first thing that is not as Slack sends it. */
function read<T>(
  shape: {
    safeParse(
      value: unknown,
    ): { success: true; data: T } | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };
  },
  body: unknown,
): T {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new BadInput(parsed.error.issues[0]?.path.join('.') || 'body', 'is not as Slack sends it');
}
