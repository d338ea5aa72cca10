/** 恒川机械 求助 客户要账期: a call for help said in words goes to the manager as the button's does. */
import { accessOf } from '../../access/access.js';
import { meantCustomer } from '../../access/meant.js';
import { dealsOf } from '../../access/queries.js';
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import { isOpen } from '../../records/stage.js';
import type { MessageScene } from '../../scene.js';
import { askHelp } from './help.js';
import { nameOf } from './list.js';
import { helpWanted } from './queries.js';
import { WORDS } from './words.js';

/** The call stands at the beginning, behind the name, or at the end; what customers call for is news of them. */
const CALL =
  /(?<![户们方他她总工理任长厂家员说来向我人])(?:求助|求支援|求救|请求支援|申请支援)(?!电|热|信|中心|过|了|者|平台|渠道|怎么|是)|^(?:help (?:needed |wanted )?(?:on|with)|need (?:some )?help (?:on|with)|sos[:,\s])/i;
const LONGEST = 120;

/** Judged by the words and the names in them alone. */
export const callsForHelp = ({ text, names }: MessageScene): boolean =>
  text.trim().length <= LONGEST && CALL.test(text) && names.find(text).some(({ kind }) => kind === 'customer');

export async function helpInWords(scene: MessageScene): Promise<Decision> {
  const { text, names, lang, records, people } = scene;
  const words = WORDS[lang];
  const draft = new Draft(scene);
  const say = (said: string): Decision => {
    draft.reply(said);
    return draft.decision();
  };
  const known = names.find(text).find(({ kind }) => kind === 'customer');
  const meant = await meantCustomer(scene, known?.name);
  if (meant.kind === 'hidden') return say(words.notYours(nameOf(meant.owner, people)));
  if (meant.kind !== 'one') return say(words.missing);
  const { customer } = meant;
  const deal = (await dealsOf(records, customer.id)).find(({ stage }) => isOpen(stage));
  if (!deal) return say(words.helpOfWhat(customer.name));
  const access = accessOf(scene.person, people);
  if (access.kind === 'owners' && !access.owners.includes(deal.owner)) return say(words.notYours(nameOf(deal.owner, people)));
  if ((await helpWanted(records, [customer.id])).has(customer.id)) return say(words.helpStands(customer.name));
  const asked = await askHelp(draft, scene, { deal, customer }, stuckAt(text, known?.span));
  if (!asked) return say(words.noManager);
  draft.update('conversation', scene.conversation, {
    focus: { ...scene.conversation.focus, customer: customer.id, deal: deal.id, at: scene.now },
  });
  draft.reply({ title: asked.title, mark: 'done', parts: asked.lines.map((line) => ({ kind: 'line', text: line })), actions: [] });
  return draft.decision();
}

/** What is said beside the name and the call. */
function stuckAt(text: string, name: readonly [number, number] | undefined): string {
  const rest = name === undefined ? text : `${text.slice(0, name[0])} ${text.slice(name[1])}`;
  return rest
    .replace(CALL, ' ')
    .replace(/^[\s,,。::;;、!!]+|[\s,,::;;、]+$/gu, '')
    .replace(/\s{2,}/g, ' ');
}
