/** 老吴是谁, who's Priya, what did Priya say: somebody at a customer, asked for by name. Pure. */
import { plain } from '../../understand/text/plain.js';

const ASKS =
  /^(?:那个?|这个?)?([\u4e00-\u9fff]{2,4}?)(?:又|到底)?是(?:谁|哪位|哪家的?|干(?:啥|什么|嘛)的|做什么的|什么人)(?:来着|啊|呀|呢)*[?。!]*$/;
const ASKS_EN = /^(?:and )?who(?:'s| is| was|s) ([a-z]+(?: [a-z]+)?)(?: again| by the way)?[?.! ]*$/i;
/** what did Tom say: whoever asks wants what is on record of him. */
const SAID_EN = /^(?:and )?what (?:did|does|do|has) ([a-z]+) (?:say|said|want|wanted|think|ask|asked)(?: for| about it)?[?.! ]*$/i;
/** Words that name nobody: 对手是谁, who is overdue. */
const NOBODY =
  /^(?:他|她|你|我|这|那|对|客户|主管|老板|经理|负责人?|决策|拍板|竞|友商|采购|财务|对接|联系)|[的都谁最]|ing$|^(?:overdue|late|due|my|our|your|the|this|that|he|she|they|we|you|i|who|customers?|clients?|people|everyone|it|on|in|at|working|handling|owner|behind|next|left|new|first|best|top|responsible|free|there|here)\b/i;

/** Whose name it is; undefined where nobody is asked for. */
export function whoIsAsked(text: string): string | undefined {
  const said = plain(text).trim();
  const name = ASKS.exec(said)?.[1] ?? (ASKS_EN.exec(said) ?? SAID_EN.exec(said))?.[1];
  if (name === undefined || NOBODY.test(name)) return undefined;
  return /^[a-z]/i.test(name) ? name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : name;
}
