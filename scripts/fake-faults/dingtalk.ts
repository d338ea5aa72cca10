/** What can go wrong on DingTalk's side, by hand. */
import type { FakeDingTalk } from '../../test/platforms/dingtalk/fake/fake.js';
import type { ApiFault } from '../../test/platforms/dingtalk/fake/faults.js';
import type { HandFault } from './fault.js';

const OUT_MS = 60_000;

/** `say`: whoever types says something, with these fields of its message written otherwise. */
export function dingtalkFaults(
  fake: FakeDingTalk,
  say: (more: Readonly<Record<string, unknown>>) => Promise<void>,
): Readonly<Record<string, HandFault>> {
  const { faults, gateway, api } = fake;
  const onSend = (does: string, kind: ApiFault['kind']): HandFault => ({
    does,
    // A message goes by whichever way it goes; cards are edited by another.
    pull: (word) => void faults.api.push({ on: word || 'createAndDeliver', kind, times: 1 }),
  });
  return {
    qps: onSend('the next card is refused: too many a second', 'qps'),
    'error-after': onSend('the next card is shown, and answered with 500', 'error-after'),
    'error-before': onSend('the next card is answered with 500', 'error-before'),
    'cut-after': onSend('the next card is shown, and the line is cut', 'cut-after'),
    'cut-before': onSend('the line is cut before the next card is shown', 'cut-before'),
    'stale-token': onSend('the token is good no more at the next card', 'stale-token'),
    'not-delivered': onSend('the next card is made and not delivered', 'not-delivered'),
    'ip-ban': onSend('the bot is shut out at the next card, for five minutes', 'ip-ban'),
    'month-spent': onSend('this month’s calls are used up at the next card', 'month-spent'),
    'flow-controlled': {
      does: 'the next message that is pushed reaches nobody: too many to one person',
      pull: () => void faults.api.push({ on: 'batchSend', kind: 'flow-controlled', times: 1 }),
    },
    refused: {
      does: 'the next card is refused with the code typed behind (param.templateUnpublished, param.userIdNotExist, …)',
      pull: (word) => void faults.api.push({ on: 'createAndDeliver', kind: 'refused', code: word || 'param.userIdNotExist', times: 1 }),
    },
    permission: {
      does: 'takes a permission away (qyapi_robot_sendmsg, Card.Instance.Write, qyapi_get_member); the same again gives it back',
      pull: (word) => {
        if (!api.granted.delete(word)) api.granted.add(word);
      },
    },
    secret: {
      does: 'the client secret was made anew: tokens are over, the connection breaks; the same again takes it back',
      pull: () => {
        const { clientSecret } = api.identity;
        Object.assign(api.identity, { clientSecret: clientSecret.startsWith('new-') ? clientSecret.slice(4) : `new-${clientSecret}` });
        api.endTokens();
        gateway.cut();
      },
    },
    'no-session': {
      does: 'the web hooks of all chats are over: until somebody writes again, everything is pushed',
      pull: () => api.endSessions(),
    },
    'no-staff-id': { does: 'somebody without a staff id writes', pull: () => say({ senderStaffId: undefined }) },
    'pushes-spent': {
      does: 'a message without its words: this month’s pushes are used up (20001)',
      pull: () => say({ text: undefined, msgtype: undefined, errorCode: 20_001, errorMessage: '推送次数已用完' }),
    },
    'bad-frame': { does: 'a frame that is no JSON', pull: () => gateway.raw('<html>') },
    unauthorised: {
      does: 'cuts the connection; the next upgrade is answered with 401',
      pull: () => {
        faults.refuseUpgrades += 1;
        gateway.cut();
      },
    },
    ticket: {
      does: 'cuts the connection; the next ticket is old or used (say which)',
      pull: (word) => {
        faults.spentTickets.push(word === 'used' ? 'used' : 'old');
        gateway.cut();
      },
    },
    dead: { does: 'the line is dead and does not know it', pull: () => gateway.deaden() },
    disconnect: { does: 'the platform moves the connection', pull: () => gateway.drain() },
    twice: {
      does: 'from now on everything is pushed twice; the same again ends it',
      pull: () => {
        faults.doubled = !faults.doubled;
      },
    },
    away: {
      does: 'DingTalk is gone for a minute',
      pull: async () => {
        await fake.vanish();
        setTimeout(() => void fake.comeBack(), OUT_MS).unref();
      },
    },
  };
}
