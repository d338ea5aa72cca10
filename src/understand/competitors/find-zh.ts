import type { Span } from '../../terms.js';
import type { Found } from '../reading.js';
import { isLatin } from '../text/language.js';
import { matchesOf } from '../text/matches.js';
import { BEFORE_RIVAL, NOBODYS_NAME, RIVAL_ENDS } from './zh.js';

const LONGEST = 8;
/** Behind a company that stands behind 跟 or 比: it is compared, not met. */
const BESIDE = /^(?:的)?(?:有什么|有啥|之间)?的?(?:区别|差别|差异|优势|相比|便宜|贵|高|低|比|竞争|PK|pk|撞|报价|价格|并排|一起|同台)/;
/** 换显卡, 砍交换机: things, no names. */
const THINGS = /(?:国|进口)货$|[机卡灯泵屏件线板器表管门锁阀料货药油池箱柜桌椅床呗]$/;

/** Rivals named in the text, by what stands before or after their names. */
export function rivalsInChinese(folded: string, words: readonly Span[], shaped: readonly Span[]): Found<string>[] {
  const ordinary = (at: number) => words.some(([start, end]) => start === at && end - start > 1);
  const found: Found<string>[] = [];
  const known = new Set<string>();
  const add = (start: number): number | undefined => {
    // 选了西蒙仪器: a company's whole name is taken as it stands.
    const whole = shaped.find(([from]) => from === start);
    const company =
      whole !== undefined && /[跟和与比较]$/.test(folded.slice(0, start)) && !BESIDE.test(folded.slice(whole[1])) ? undefined : whole;
    if (company === undefined && whole !== undefined) return undefined;
    const span = company ?? nameFrom(folded, start);
    if (span === undefined) return undefined;
    // 给段话术, 跟二月比: everyday words name no rival.
    if (company === undefined) for (let i = span[0]; i < span[1] - 1; i++) if (ordinary(i)) return undefined;
    const name = folded.slice(span[0], span[1]);
    if (!known.has(name)) {
      known.add(name);
      found.push({ value: name, certainty: 'stated', span, rule: 'zh/competitor/cue' });
    }
    return span[1];
  };
  for (const pattern of BEFORE_RIVAL) {
    for (const match of matchesOf(pattern, folded)) {
      let end = add(match.index + match[0].length);
      // A list goes on: 用优、还有个叫极鲸的.
      for (let i = 0; i < 5 && end !== undefined; i++) {
        const next = /^(?:[、和跟与/]|,?(?:以及|还有))(?:个叫|一家叫|家叫)?/.exec(folded.slice(end, end + 8));
        if (next === null) break;
        end = add(end + next[0].length);
      }
    }
  }
  return found;
}

/** 有 of 有货通, 能 of 红能, 那 of 发那科: what ends a name elsewhere may stand among its first characters. */
function ofAName(folded: string, start: number, at: number): boolean {
  if (at === start)
    return /^有[\u4e00-\u9fff]{2}/.test(folded.slice(at, at + 3)) && !/^有(?:什么|个|家|没|人|点|些|多)/.test(folded.slice(at, at + 3));
  return at === start + 1 && /[能高低最才出做和在那]/.test(folded.charAt(at));
}

function nameFrom(folded: string, from: number): Span | undefined {
  const start = folded[from] === ' ' ? from + 1 : from;
  let end = start;
  while (
    end < folded.length &&
    end - start < LONGEST &&
    !(RIVAL_ENDS.test(folded.slice(end, end + 4)) && !ofAName(folded, start, end)) &&
    !(end > start && folded[end] === ' ' && !(isLatin(folded.charCodeAt(end - 1)) && isLatin(folded.charCodeAt(end + 1))))
  )
    end++;
  while (end > start && folded[end - 1] === ' ') end--;
  const name = folded.slice(start, end);
  if (end - start >= LONGEST && !/^[A-Za-z]/.test(name)) return undefined;
  if (name.length < 2 || /^[\d.\- ]/.test(name) || NOBODYS_NAME.has(name) || THINGS.test(name) || /^[A-Z]{4,}\d*$/.test(name))
    return undefined;
  if (
    /^(?:对家|对手|友商|被|把|让|跟|和|给|说|嫌|还|要|会|也|都|就|才|很|我|你|他|她|它|这|那|哪|几|两|三|一|另|其|别|某|每|下|上|今|明|昨|后|价|客户|原|老|新|个|对方|采购|领导|合同|什么|时间|谁|到|想|过|能|已|竞|友|预|同|个|成|去|回|人|货|件|线|量|给|\d)/.test(
      name,
    )
  )
    return undefined;
  return [start, end];
}
