/** What can go wrong on Slack's side, by hand. */
import type { FakeSlack } from '../../test/platforms/slack/fake/fake-slack.js';
import { APP_TOKEN, BOT_TOKEN, type Fault } from '../../test/platforms/slack/fake/shapes.js';
import type { HandFault } from './fault.js';

const OUT_MS = 60_000;

/** `hand`: what whoever types does twice from now on. */
export function slackFaults(slack: FakeSlack, hand: { twice: boolean }): Readonly<Record<string, HandFault>> {
  const { server, work } = slack;
  const onPost = (does: string, fault: Fault): HandFault => ({ does, pull: () => slack.fail('chat.postMessage', fault) });
  const onView = (code: string): HandFault => ({
    does: `the next dialog does not open: ${code}`,
    pull: () => slack.fail('views.open', { kind: 'error', code }),
  });
  return {
    limited: onPost('the next message is refused with 429, Retry-After 5', { kind: 'limited', seconds: 5 }),
    'error-after': onPost('the next message is posted and answered with 500', { kind: 'status', status: 500, stored: true }),
    'error-before': onPost('the next message is answered with 503 and not posted', { kind: 'status', status: 503, stored: false }),
    'cut-after': onPost('the next message is posted, the line is cut before the answer', { kind: 'cut', stored: true }),
    'cut-before': onPost('the line is cut, the next message is not posted', { kind: 'cut', stored: false }),
    refused: {
      does: 'the next message is refused with the error typed behind (is_archived, invalid_blocks, …)',
      pull: (word) => slack.fail('chat.postMessage', { kind: 'error', code: word || 'is_archived' }),
    },
    'expired-trigger': onView('expired_trigger_id'),
    'exchanged-trigger': onView('exchanged_trigger_id'),
    scope: {
      does: 'takes a scope from the bot token (chat:write, users:read, files:read, im:history …); the same again gives it back',
      pull: (word) => {
        work.scopes = work.scopes.includes(word) ? work.scopes.filter((each) => each !== word) : [...work.scopes, word];
      },
    },
    token: {
      does: 'revokes the bot token (or, with app typed behind, the app token and cuts its connections); the same again takes it back',
      pull: (word) => {
        const token = word === 'app' ? APP_TOKEN : BOT_TOKEN;
        if (!server.revoked.delete(token)) server.revoked.add(token);
        if (word === 'app') for (const socket of server.sockets) socket.terminate();
      },
    },
    disconnect: {
      does: 'sends the connections away: warning, refresh_requested, too_many_websockets, link_disabled',
      pull: (word) => server.disconnect(word || 'warning'),
    },
    'no-hello': {
      does: 'cuts the connections; new ones hear no hello for a minute',
      pull: () => {
        server.helloes = false;
        for (const socket of server.sockets) socket.terminate();
        setTimeout(() => (server.helloes = true), OUT_MS).unref();
      },
    },
    drop: {
      does: 'the connection breaks after the next delivery, before its acknowledgement',
      pull: () => {
        slack.socket.onSent = (socket) => {
          slack.socket.onSent = () => undefined;
          socket.terminate();
        };
      },
    },
    twice: {
      does: 'from now on each line that is said comes twice; the same again ends it',
      pull: () => {
        hand.twice = !hand.twice;
      },
    },
    'login-page': {
      does: 'files of the past turn into the page people sign in on',
      pull: () => {
        const page = new TextEncoder().encode('<!DOCTYPE html><title>Sign in to Slack</title>');
        for (const path of server.files.keys()) server.files.set(path, { contentType: 'text/html; charset=utf-8', bytes: page });
      },
    },
    away: {
      does: 'Slack is gone for a minute',
      pull: async () => {
        await server.goAway();
        setTimeout(() => void server.comeBack(), OUT_MS).unref();
      },
    },
  };
}
