/** What `npm run doctor` asks Slack. */
import { z } from 'zod';
import type { Finding } from '../../src/adapter.js';
import type { At } from '../../src/terms.js';
import { SIGNATURE_SECONDS } from './limits.js';
import { SCOPES } from './scopes.js';

interface Checked {
  readonly botToken: string;
  readonly signingSecret?: string;
  readonly appToken?: string;
  readonly apiUrl: string;
}

interface Answered {
  readonly error?: string | undefined;
  readonly team?: string;
  readonly user?: string;
  readonly scopes?: readonly string[];
  /** The server's clock. */
  readonly date?: At;
}

const WITHIN_MS = 10_000;
const answer = z.object({ ok: z.boolean(), error: z.string().optional(), team: z.string().optional(), user: z.string().optional() });

/** Tries each setting. Never throws. */
export async function checkSlack(settings: Checked, now: () => At): Promise<readonly Finding[]> {
  const asked = now();
  const bot = await ask('auth.test', settings.botToken, settings.apiUrl);
  const took = now() - asked;
  const findings: Finding[] = [tokenFinding(bot)];
  if (bot.scopes && bot.error === undefined) findings.push(scopeFinding(bot.scopes));
  if (bot.date !== undefined) findings.push(clockFinding(asked + took / 2 - bot.date));
  if (settings.appToken !== undefined)
    findings.push(appTokenFinding(await ask('apps.connections.open', settings.appToken, settings.apiUrl)));
  if (settings.signingSecret !== undefined) findings.push(secretFinding(settings.signingSecret));
  return findings;
}

async function ask(method: string, token: string, apiUrl: string): Promise<Answered> {
  try {
    const response = await fetch(apiUrl + method, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'error',
      signal: AbortSignal.timeout(WITHIN_MS),
    });
    const { headers } = response;
    const scopes = headers
      .get('x-oauth-scopes')
      ?.split(',')
      .map((each) => each.trim());
    const date = Date.parse(headers.get('date') ?? '');
    const told = answer.safeParse(await response.json().catch(() => undefined));
    return {
      ...(told.success ? { error: told.data.ok ? undefined : (told.data.error ?? 'unknown') } : { error: `http_${response.status}` }),
      ...(told.success && told.data.team ? { team: told.data.team } : {}),
      ...(told.success && told.data.user ? { user: told.data.user } : {}),
      ...(scopes ? { scopes } : {}),
      ...(Number.isNaN(date) ? {} : { date }),
    };
  } catch {
    return { error: UNREACHABLE };
  }
}

const UNREACHABLE = 'unreachable';
const NO_WAY = 'Slack cannot be reached from here: check SLACK_API_URL, the network and any proxy';

function tokenFinding({ error, team, user }: Answered): Finding {
  if (error === undefined) return { what: `SLACK_BOT_TOKEN (@${user ?? '?'} in ${team ?? '?'})`, ok: true };
  const remedy =
    error === UNREACHABLE
      ? NO_WAY
      : `Slack says ${error}: copy the Bot User OAuth Token anew (OAuth & Permissions), after Install to Workspace`;
  return { what: 'SLACK_BOT_TOKEN', ok: false, remedy };
}

function scopeFinding(granted: readonly string[]): Finding {
  const what = 'Slack permissions (scopes)';
  const missing = Object.entries(SCOPES).filter(([scope]) => !granted.includes(scope));
  if (missing.length === 0) return { what, ok: true };
  const told = missing.map(([scope, effect]) => `${scope} (${effect})`).join('; ');
  return {
    what,
    ok: false,
    remedy: `missing: ${told}. Add them under OAuth & Permissions, or paste slack-app-manifest.yaml anew, then Reinstall to Workspace`,
  };
}

/** `ahead` in ms: how far our clock is before Slack's, which is told in whole seconds. */
function clockFinding(ahead: number): Finding {
  const seconds = Math.round(Math.abs(ahead) / 1000);
  const what = 'clock of this machine';
  if (seconds <= SIGNATURE_SECONDS / 5) return { what, ok: true };
  const remedy = `${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} Slack's; from ${SIGNATURE_SECONDS} s on every event is refused. Set it by NTP`;
  return { what, ok: false, remedy };
}

function appTokenFinding({ error }: Answered): Finding {
  const what = 'SLACK_APP_TOKEN (Socket Mode)';
  if (error === undefined) return { what, ok: true };
  const remedy =
    error === UNREACHABLE
      ? NO_WAY
      : error === 'missing_scope'
        ? 'the token has no connections:write: make a new App-Level Token with it (Basic Information)'
        : `Slack says ${error}: copy the App-Level Token anew (Basic Information), and see that Socket Mode is on`;
  return { what, ok: false, remedy };
}

/** Slack has no call that would test it: its form is all there is to see. */
function secretFinding(secret: string): Finding {
  const what = 'SLACK_SIGNING_SECRET (by its form; only an event can prove it)';
  if (/^[0-9a-f]{32}$/.test(secret)) return { what, ok: true };
  return {
    what,
    ok: false,
    remedy:
      'it is not 32 digits and letters a–f: copy the Signing Secret (Basic Information), not the Client Secret or the Verification Token',
  };
}
