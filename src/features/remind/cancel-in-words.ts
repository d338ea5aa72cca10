/** 取消后天那个提醒: a reminder taken off by words. */
import type { Decision } from '../../decision.js';
import { openReminders } from '../../numbers/reminders/queries.js';
import { dayOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Task } from '../../records/rows.js';
import type { MessageScene } from '../../scene.js';
import { findDates } from '../../understand/find-dates.js';
import { cancelCard } from './cards.js';
import { WORDS } from './words.js';

const CANCELS =
  /^(?:请|麻烦|帮我|把)*(?:取消|删掉?|删除|撤掉?|去掉|关掉?)(?!.*(?:晨报|简报|超期|推送))[^,，。]{0,16}提醒(?:我)?[^,，。]{0,8}$|^(?:请|麻烦|帮我|把)*[^,，。]{0,16}提醒(?:就|都|可以|也)*(?:取消|删掉?|删除|撤掉?|不用|不要|不需要)(?:了|吧|掉)*[。!\s]*$|^(?:please )?(?:cancel|delete|drop|remove)\b.{0,24}\breminders?\b.{0,20}$/i;
const ALL = /全部|所有|都(?:取消|删|不)|\ball\b/i;
/** What says that something is taken off, and when; the rest says what it was about. */
const FRAME =
  /请|麻烦|帮我|把|取消|删除?|撤|去掉|关掉?|掉|提醒|那个|这个|那条|这条|一?条|的|我|不用|不要|不需要|了|吧|就|都|刚才|上面|\b(?:please|cancel|delete|drop|remove|reminders?|the|my|that|this|for|to|about|on|at)\b/gi;

/** 他们说到期提醒不用了: told of somebody else. */
const TOLD = /说|客户|他们|对方|\b(?:they|said|says|customer)\b/i;

/** Pure: is a reminder to be taken off? */
export const cancelsReminder = (text: string): boolean => CANCELS.test(text.trim()) && !TOLD.test(text);

/** Takes off the one that is meant; of several it asks which. */
export async function cancelInWords(scene: MessageScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const open = await openReminders(scene.records, scene.person.id, scene.workspace.id);
  const meant = ALL.test(scene.text) ? open : meantBy(scene, open);
  const [only, another] = meant;
  if (!only) draft.reply(open.length === 0 ? words.listNone : cancelCard(words.whichNone, open, scene));
  else if (another && !ALL.test(scene.text)) draft.reply(cancelCard(words.whichCancel, meant, scene));
  else {
    for (const task of meant) {
      draft.update('task', task, { state: 'cancelled' });
      draft.event({ kind: 'reminder.cancelled', ...(task.customer === null ? {} : { customer: task.customer }) });
    }
    draft.reply(another ? words.allCancelled(meant.length) : words.isCancelled(only.text));
  }
  return draft.decision();
}

/** Those of the day it names, and of these the ones whose words it holds; all that are left where it says neither. */
function meantBy({ text, saidAt, zone, lang }: MessageScene, open: readonly Task[]): readonly Task[] {
  const [date] = findDates(text, { now: saidAt, zone, lang });
  const ofDay = date ? open.filter(({ dueAt }) => dayOf(dueAt, zone) === date.day) : open;
  const said = (date ? text.slice(0, date.span[0]) + text.slice(date.span[1]) : text).replace(FRAME, ' ').trim();
  if (said.length < 2) return ofDay;
  const holding = ofDay.filter((task) => pairsOf(said).some((pair) => task.text.toLowerCase().includes(pair)));
  return holding.length > 0 || date === undefined ? holding : ofDay;
}

/** Every two characters next to each other in a run of Chinese, and every word in letters. */
function pairsOf(said: string): readonly string[] {
  return said
    .toLowerCase()
    .split(/\s+/)
    .flatMap((run) =>
      /^[\u0020-\u024f]+$/.test(run) ? (run.length > 2 ? [run] : []) : [...run].slice(1).map((_, i) => run.slice(i, i + 2)),
    );
}
