/** What only an admin can mend, in WeCom's console or in the settings; every message of the app waits for it. */
import type { PlatformPorts } from '../../../src/adapter.js';
import { PlatformRefused } from '../../../src/errors.js';

const DAY_MS = 86_400_000;

const SECRET = {
  setting: 'WECOM_SECRET',
  zh: 'WECOM_SECRET 不是这个应用的:管理后台 → 应用管理 → 该应用 → Secret,重抄后重启',
  en: 'WECOM_SECRET is not this app’s: copy it anew from 应用管理 → the app → Secret, and restart',
};
const AGENT = {
  setting: 'WECOM_AGENT_ID',
  zh: 'WECOM_AGENT_ID 和 WECOM_SECRET 不是同一个应用:对照应用页,改好后重启',
  en: 'WECOM_AGENT_ID and WECOM_SECRET are not of one app: compare them with the app’s page, and restart',
};

/** `setting`: the one that is wrong; undefined where it is mended in the console alone. */
interface Mend {
  readonly setting?: string;
  readonly zh: string;
  readonly en: string;
}

/** By errcode: what is wrong and where it is mended. */
const MENDS: Readonly<Record<string, Mend>> = {
  40001: SECRET,
  40091: SECRET,
  40013: {
    setting: 'WECOM_CORP_ID',
    zh: 'WECOM_CORP_ID 不对:管理后台 → 我的企业 → 企业信息 → 企业ID,改好后重启',
    en: 'WECOM_CORP_ID is wrong: 我的企业 → 企业信息 → 企业ID, then restart',
  },
  40056: AGENT,
  301002: AGENT,
  48002: {
    zh: '应用没有这个接口的权限:管理后台 → 应用管理 → 该应用 → 接口权限,并看可见范围',
    en: 'the app may not use this interface: 应用管理 → the app → 接口权限, and its 可见范围',
  },
  60020: {
    zh: '这台机器的出口 IP 没有登记:管理后台 → 应用管理 → 该应用 → 企业可信IP',
    en: 'this machine’s address is not allowed: 应用管理 → the app → 企业可信IP',
  },
};

/** Refused until an admin has changed something: what is asked once, and can do without the answer, does not wait for that. */
export const isMendable = (errcode: string): boolean => errcode in MENDS;

type Ports = Pick<PlatformPorts, 'tellAdmins' | 'credential' | 'now'>;

/** The app’s messages are taken: nothing is wrong with its settings. */
export function wellAgain({ credential }: Pick<Ports, 'credential'>): void {
  for (const setting of ['WECOM_SECRET', 'WECOM_AGENT_ID', 'WECOM_CORP_ID']) credential(setting);
}

/** Tells the admins what to mend, once a day for each thing; they hear of it where they can be reached. Never throws. */
export async function tellMending(error: unknown, { tellAdmins, credential, now }: Ports): Promise<void> {
  const mend = error instanceof PlatformRefused ? MENDS[error.code] : undefined;
  if (!(error instanceof PlatformRefused) || mend === undefined) return;
  const words = {
    zh: `企业微信拒收了应用发的消息(${error.code}):${mend.zh}。之后等着的消息自动发出,不用重发。`,
    en: `WeCom refuses the app’s messages (${error.code}): ${mend.en}. What waits then goes out by itself.`,
  };
  if (mend.setting !== undefined) return credential(mend.setting, { code: error.code, words, mute: true });
  const key = `wecom-app-${error.code}-${Math.floor(now() / DAY_MS)}`;
  await tellAdmins(key, `${words.zh}\n${words.en}`).catch(() => undefined);
}
