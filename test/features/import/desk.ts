/** People at the chat with files and buttons: what the tests of importing and exporting share. */
import { cardToText } from '../../../src/card.js';
import type { Incoming } from '../../../src/message.js';
import { understand } from '../../../src/understand/understand.js';
import { type Shown, startTeam, type Team, type TeamPlan } from '../../conversations/team.js';

export const NOW = Date.parse('2026-11-20T10:00+08:00');

const PEOPLE = [
  { id: 'boss', name: '陈静', role: 'manager' },
  { id: 'rep', name: '王雷', role: 'rep', manager: 'boss' },
  { id: 'other', name: '李雷', role: 'rep', manager: 'boss' },
  { id: 'far', name: '赵敏', role: 'rep' },
  { id: 'admin', name: '孙岚', role: 'admin' },
] as const satisfies TeamPlan['people'];

export type OpenStore = TeamPlan['openStore'];

export class Desk {
  #sent = 0;

  constructor(readonly team: Team) {}

  static async open(openStore?: OpenStore): Promise<Desk> {
    const plan = { now: NOW, zone: 'Asia/Shanghai', people: PEOPLE, groups: [], understand };
    return new Desk(await startTeam(openStore ? { ...plan, openStore } : plan));
  }

  /** Sends a file, with words or without, and waits until it was looked at. */
  async send(content: string | Uint8Array, { as = 'rep', name = '客户.csv', text = '' } = {}): Promise<void> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const attachment = await this.team.files.put({ name, contentType: 'text/csv', bytes });
    await this.#receive(as, { kind: 'message', text, addressed: true, attachments: [attachment] });
  }

  say(text: string, as = 'rep'): Promise<void> {
    return this.#receive(as, { kind: 'message', text, addressed: true, attachments: [] });
  }

  /** Presses the newest button with that label. */
  async press(label: string, as = 'rep'): Promise<void> {
    const shown = this.cardWith(label);
    const action = shown?.versions.at(-1)?.card?.actions.find((a) => a.label === label);
    if (!shown || !action) throw new Error(`no button [${label}] in\n${this.latest()}`);
    await this.pressOn(shown, action.action, action.value, as);
  }

  /** Presses a button that the card has or once had. */
  pressOn(shown: Shown | undefined, action: string, value: string | undefined, as = 'rep'): Promise<void> {
    return this.#receive(as, { kind: 'press', action, message: shown?.versions[0]?.id ?? 0, ...(value === undefined ? {} : { value }) });
  }

  cardWith(label: string): Shown | undefined {
    return this.team.messages.findLast((m) => m.versions.at(-1)?.card?.actions.some((a) => a.label === label));
  }

  /** The newest message of the bot, its introduction left out, as it reads now. */
  latest(): string {
    const said = this.team.messages.filter((m) => !m.versions[0]?.text.startsWith('我是战报'));
    const version = said
      .toSorted((a, b) => a.touched - b.touched)
      .at(-1)
      ?.versions.at(-1);
    return version ? (version.card ? cardToText(version.card) : version.text) : '';
  }

  customers = () => this.team.store.read.select().from(this.team.store.t.customer).orderBy(this.team.store.t.customer.id);
  deals = () => this.team.store.read.select().from(this.team.store.t.deal).orderBy(this.team.store.t.deal.id);
  contacts = () => this.team.store.read.select().from(this.team.store.t.contact).orderBy(this.team.store.t.contact.id);
  batches = () => this.team.store.read.select().from(this.team.store.t.importBatch);
  /** The batch that the workspace hides just now. */
  staging = async () => (await this.team.store.read.select().from(this.team.store.t.workspace))[0]?.staging ?? 0;

  async #receive(as: string, rest: Said): Promise<void> {
    const conversation = { platform: 'web', address: `dm:${as}`, kind: 'direct' } as const;
    const key = `k${++this.#sent}`;
    await this.team.bot.receive({ key, conversation, sender: { platform: 'web', account: as }, saidAt: this.team.now, ...rest });
    await this.team.settled();
  }
}

type Common = 'key' | 'conversation' | 'sender' | 'saidAt';
type Said = Omit<Incoming & { kind: 'message' }, Common> | Omit<Incoming & { kind: 'press' }, Common>;
