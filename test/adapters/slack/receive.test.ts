import { describe, expect, it } from 'vitest';
import { takeActions, takeCommand, takeEvent, takeSubmission } from '../../../adapters/slack/receive.js';
import { writeContext } from '../../../adapters/slack/view-context.js';
import { blockActions, eventCallback, slashCommand, viewSubmission } from '../../../adapters/slack/wire.js';
import * as payloads from '../../platforms/slack/fake/payloads.js';

const TS = '1769220155.940449';
const nameOf = async ({ account }: { account: string }) => (account === 'T00BB:U03' ? '陈静' : undefined);
const take = (body: unknown) => takeEvent(eventCallback.parse(body), undefined, nameOf);
const event = (fields: Record<string, unknown>) =>
  payloads.eventBody('Ev1', {
    type: 'message',
    user: 'U02',
    ts: TS,
    channel: 'C02',
    channel_type: 'channel',
    text: '报价38万',
    team: 'T00BB',
    ...fields,
  });

describe('an event', () => {
  it('is a message, with who, where, when and what', async () => {
    expect(await take(event({ text: '<@U0BOT> 转给 <@U03>' }))).toEqual({
      kind: 'incoming',
      channel: 'C02',
      incoming: {
        kind: 'message',
        key: `slack:T00BB:C02:${TS}`,
        conversation: { platform: 'slack', address: 'C02', kind: 'group' },
        sender: { platform: 'slack', account: 'T00BB:U02' },
        saidAt: 1_769_220_155_940,
        text: '转给 @陈静',
        addressed: true,
        attachments: [],
      },
    });
  });

  it('has one key, whether it comes as message or as app_mention', async () => {
    const [one, two] = await Promise.all([take(event({ type: 'app_mention' })), take(event({}))]);
    expect(one).toMatchObject({ incoming: { key: `slack:T00BB:C02:${TS}`, addressed: true } });
    expect(two).toMatchObject({ incoming: { key: `slack:T00BB:C02:${TS}`, addressed: false } });
  });

  it.each([
    ['a direct chat', { channel: 'D9', channel_type: 'im' }, 'dm:T00BB:U02', 'direct'],
    ['a thread of a direct chat', { channel: 'D9', channel_type: 'im', thread_ts: '1769.1' }, 'dm:T00BB:U02#1769.1', 'direct'],
    ['a thread', { thread_ts: '1769.1' }, 'C02#1769.1', 'group'],
    ['the head of a thread', { thread_ts: TS }, 'C02', 'group'],
    ['a group message', { channel: 'G07', channel_type: 'mpim' }, 'G07', 'group'],
  ])('in %s', async (_, fields, address, kind) => {
    expect(await take(event(fields))).toMatchObject({ incoming: { conversation: { address, kind }, addressed: kind === 'direct' } });
  });

  it.each([
    ['of a bot', { bot_id: 'B1' }],
    ['of the bot itself', { user: 'U0BOT' }],
    ['that is an edit', { subtype: 'message_changed' }],
    ['that is a deletion', { subtype: 'message_deleted', hidden: true }],
    ['that is a join', { subtype: 'channel_join' }],
    ['of bots of old', { subtype: 'bot_message' }],
    ['without a sender', { user: undefined }],
    ['nobody asked for', { type: 'reaction_added' }],
  ])('%s is nothing', async (_, fields) => {
    expect(await take(event(fields))).toEqual({ kind: 'nothing' });
  });

  it('tells people of other teams, and keeps their account apart', async () => {
    expect(await take(event({ team: 'T99', user_team: 'T99' }))).toMatchObject({
      incoming: { outsider: true, sender: { account: 'T99:U02' } },
    });
  });

  it('does not take a team of the own organisation for a stranger’s', async () => {
    const body = { ...event({ team: 'E01', user_team: 'E01' }), enterprise_id: 'E01' };
    const taken = await take(body);
    expect(taken).toMatchObject({ incoming: { sender: { account: 'T00BB:U02' } } });
    expect(taken).not.toHaveProperty('incoming.outsider');
  });

  it('brings files to be fetched, voice with its transcript', async () => {
    const hosted = {
      id: 'F1',
      name: 'card.png',
      mimetype: 'image/png',
      size: 42_706,
      mode: 'hosted',
      url_private_download: 'https://files.slack.com/f/card.png',
    };
    const voice = {
      id: 'F2',
      name: 'audio_message.m4a',
      mimetype: 'audio/mp4',
      mode: 'hosted',
      url_private: 'https://files.slack.com/f/v.m4a',
      transcription: { status: 'complete', preview: { content: '报价三十八万', has_more: false } },
    };
    const connect = { id: 'F3', file_access: 'check_file_info' };
    const elsewhere = { id: 'F4', name: 'plan', mode: 'external', url_private: 'https://drive.example/x' };
    const gone = { id: 'F5', mode: 'tombstone' };
    expect(await take(event({ subtype: 'file_share', text: '', files: [hosted, voice, connect, elsewhere, gone] }))).toMatchObject({
      incoming: {
        text: '',
        files: [
          { remote: 'https://files.slack.com/f/card.png', name: 'card.png', contentType: 'image/png', bytes: 42_706 },
          { remote: 'https://files.slack.com/f/v.m4a', name: 'audio_message.m4a', contentType: 'audio/mp4', text: '报价三十八万' },
          { remote: 'id:F3', name: 'F3' },
        ],
      },
    });
  });

  it('brings along what was shared with it', async () => {
    expect(await take(event({ attachments: [{ is_share: true, text: '价格再看看 &amp; 领导还没批' }] }))).toMatchObject({
      incoming: { quoted: '价格再看看 & 领导还没批' },
    });
  });

  it('opens the page of whom it belongs to', async () => {
    const home = (tab: string) => take(event({ type: 'app_home_opened', channel: 'D9', tab }));
    expect(await home('home')).toEqual({ kind: 'home', person: { platform: 'slack', account: 'T00BB:U02' }, outsider: false });
    expect(await home('messages')).toEqual({ kind: 'nothing' });
  });
});

describe('a press', () => {
  const message = { ts: '1769.2', channel: 'C02', user: 'U0BOT', bot: true, text: '', blocks: [], edited: false };
  const press = (element: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    takeActions(
      blockActions.parse({
        ...payloads.blockActions({
          user: 'U02',
          message,
          block: { block_id: '117.3' },
          element: { type: 'button', ...element },
          trigger: 't1',
          actionTs: '1769220166.113300',
          responseUrl: 'https://hooks.slack.com/x',
        }),
        ...more,
      }),
    );

  it('says the action, its value and the message that carried it', () => {
    expect(press({ action_id: 'do.2.deal.move', value: 'negotiation' })).toEqual([
      {
        kind: 'incoming',
        incoming: {
          kind: 'press',
          key: 'slack:press:U02:1769220166.113300',
          conversation: { platform: 'slack', address: 'C02', kind: 'group' },
          sender: { platform: 'slack', account: 'T00BB:U02' },
          saidAt: 1_769_220_166_113,
          action: 'deal.move',
          value: 'negotiation',
          message: 117,
        },
      },
    ]);
  });

  it('of a form opens it', () => {
    expect(press({ action_id: 'form.2.log.edit', value: '17' })).toMatchObject([
      {
        kind: 'view',
        trigger: 't1',
        inView: false,
        responseUrl: 'https://hooks.slack.com/x',
        press: { reaction: 'form', action: 'log.edit', value: '17', message: 117 },
      },
    ]);
  });

  it.each([
    ['a link', { action_id: 'open.4', url: 'https://crm.example' }],
    ['a button that is not ours', { action_id: 'deal.confirm', value: 'draft_17' }],
  ])('of %s is nothing', (_, element) => {
    expect(press(element)).toEqual([{ kind: 'nothing' }]);
  });

  it('of somebody of another team says so', () => {
    expect(press({ action_id: 'do.2.x' }, { user: { id: 'U9', team_id: 'T99' } })).toMatchObject([
      { incoming: { outsider: true, sender: { account: 'T99:U9' } } },
    ]);
  });

  it('chosen from a menu carries what the option says', () => {
    const [taken] = takeActions(
      blockActions.parse(
        payloads.blockActions({
          user: 'U02',
          message: { ...message, channel: 'D02', thread_ts: '1769.1' },
          block: { block_id: '117.3' },
          element: { type: 'static_select', action_id: 'pick.9' },
          option: { text: { type: 'plain_text', text: 'x' }, value: 'do.4.log.source:转介绍:老客户' },
          trigger: 't1',
          actionTs: '1769.3',
          responseUrl: 'x',
        }),
      ),
    );
    expect(taken).toMatchObject({
      incoming: { action: 'log.source', value: '转介绍:老客户', conversation: { address: 'dm:T00BB:U02#1769.1', kind: 'direct' } },
    });
  });
});

describe('a form and a command', () => {
  const conversation = { platform: 'slack', address: 'C02#1769.1', kind: 'group' } as const;

  it('comes back to the card it was opened from', () => {
    const metadata = writeContext({ message: 117, action: 'log.edit', value: '17', conversation });
    const view = { callback_id: 'form', private_metadata: metadata };
    const body = viewSubmission.parse(payloads.viewSubmission('U02', 'V1', view, {}, 't2'));
    expect(takeSubmission(body, 5000, { amount: '36万' })).toMatchObject({
      incoming: {
        kind: 'press',
        key: 'slack:view:V1',
        action: 'log.edit',
        value: '17',
        message: 117,
        form: { amount: '36万' },
        conversation,
        saidAt: 5000,
      },
    });
    expect(takeSubmission({ ...body, view: { ...body.view, private_metadata: '{"m":"x"}' } }, 5000, {})).toEqual({ kind: 'nothing' });
  });

  it('typed in a channel belongs to the direct chat', () => {
    const body = slashCommand.parse(payloads.slashCommand('U02', 'C02', '转给 <@U03|chenjing>', 't3', 'x'));
    expect(takeCommand(body, 5000)).toMatchObject({
      incoming: {
        key: 'slack:command:t3',
        text: '转给 @chenjing',
        addressed: true,
        conversation: { address: 'dm:T00BB:U02', kind: 'direct' },
      },
    });
    expect(takeCommand({ ...body, text: ' ' }, 5000)).toMatchObject({ incoming: { text: 'help', wordless: true } });
  });
});
