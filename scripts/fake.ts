/** `npm run fake -- <platform>`: a platform on this machine, to try the bot against without an account. */
const FAKES: Readonly<Record<string, () => Promise<{ readonly run: (args: readonly string[]) => Promise<void> }>>> = {
  slack: () => import('./fake-slack.js'),
  dingtalk: () => import('./fake-dingtalk.js'),
  wecom: () => import('./fake-wecom.js'),
  model: () => import('./fake-model.js'),
};

const [name = '', ...rest] = process.argv.slice(2);
const load = FAKES[name];
if (load === undefined) {
  console.error(`\n  npm run fake -- ${Object.keys(FAKES).join(' | ')}\n`);
  process.exit(1);
}
await (await load()).run(rest);
