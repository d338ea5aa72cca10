/** What `npm run doctor` tries of the app. That WeCom reaches the callback, only WeCom can try: it does when the callback's settings are saved. */
import { z } from 'zod';
import type { Finding, PlatformPorts } from '../../../src/adapter.js';
import { PlatformRefused } from '../../../src/errors.js';
import type { AppSettings } from '../settings.js';
import type { Api } from './api.js';

/** Requests whose timestamp is five minutes off are refused; long before that the clock wants setting. */
const SKEW_MS = 60_000;

/** What to do about an errcode. */
const REMEDIES: Readonly<Record<string, string>> = {
  '40013': 'WECOM_CORP_ID is not known to WeCom: 管理后台 → 我的企业 → 企业ID',
  '40001': 'WECOM_SECRET is not the secret of this app: 管理后台 → 应用管理 → the app → Secret',
  '40091': 'WECOM_SECRET is not valid: 管理后台 → 应用管理 → the app → Secret',
  '301002': 'WECOM_AGENT_ID is not the app this secret belongs to: 管理后台 → 应用管理 → the app → AgentId',
  '40056': 'WECOM_AGENT_ID is no app of this organisation: 管理后台 → 应用管理 → the app → AgentId',
  '60020': 'this machine’s address is not allowed: 管理后台 → the app → 企业可信IP → add the address this machine goes out by',
  '48002': 'the app may not use this interface: 管理后台 → the app → 接口权限, and 可见范围 of everybody it writes to',
  '60011': 'the app may not do this: 管理后台 → the app → 可见范围 and 接口权限',
};

const agent = z.object({ name: z.string().default('') });

export async function checkApp(api: Api, { agentId }: AppSettings, { now }: Pick<PlatformPorts, 'now'>): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const tried = async (what: string, run: () => Promise<Finding | undefined>): Promise<boolean> => {
    try {
      const finding = await run();
      findings.push(finding ?? { what, ok: true });
      return true;
    } catch (error) {
      findings.push({ what, ok: false, remedy: remedyFor(error) });
      return false;
    }
  };
  let platformTime: number | undefined;
  const proven = await tried('WeCom app: corp id and secret (gettoken)', async () => {
    ({ platformTime } = await api.prove());
    return undefined;
  });
  if (platformTime !== undefined) {
    const seconds = Math.round((now() - platformTime) / 1000);
    const ok = Math.abs(seconds) * 1000 <= SKEW_MS;
    const what = 'WeCom app: this machine’s clock';
    findings.push(ok ? { what, ok } : { what, ok, remedy: `it is ${seconds} s off WeCom’s: switch on time synchronisation (NTP)` });
  }
  if (proven)
    await tried('WeCom app: agent id (agent/get)', async () => {
      await api.call('agent/get', { agentid: String(agentId) }, undefined, agent);
      return undefined;
    });
  return findings;
}

function remedyFor(error: unknown): string {
  if (error instanceof PlatformRefused)
    return REMEDIES[error.code] ?? `WeCom answered ${error.code}: look it up under 全局错误码 in the developer centre`;
  return 'WeCom could not be reached: check WECOM_API_URL, the network and the proxy';
}
