import type { Config } from '../config.js';

/** What the program says once it runs: one line per thing that is on or off, and how to turn it on. */
export function greeting(config: Config, port: number): string[] {
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`;
  return [
    '',
    `  战报 Zhanbao  →  ${config.webChat ? address : `${address} (no web chat)`}`,
    '',
    config.webChat
      ? `  网页聊天 web chat   on   ${config.webChatPassword ? 'asks for the password' : 'open to whoever reaches it'}; WEB_CHAT=off turns it off`
      : '  网页聊天 web chat   off  WEB_CHAT=on turns it on',
    `  数据库   database   ${config.databaseUrl ? 'PostgreSQL' : `SQLite in ${config.dataDir}; DATABASE_URL=postgres://… for more than one machine`}`,
    `  时区     zone       ${config.zone}`,
    `  链接     links      ${config.publicUrl ?? 'within the web chat only; PUBLIC_URL=https://… for links in cards'}`,
    '  模型     model      off; everything works by rules',
    '',
  ];
}
