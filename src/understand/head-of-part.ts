import type { CompanyHit } from './companies/company.js';
import { expectsName } from './companies/find-zh.js';
import type { Facts } from './facts.js';
import type { Clause } from './text/clauses.js';

/** Whom we went to see is a customer, also where the clause ends with the name. */
const VISITED =
  /(?:(?:拜访|走访|回访|跑|去|见)了(?:一?下|一?趟)?|(?:[上下]午|中午|晚上|早上|今天|昨天|然后|接着|随后)(?:又|还|再)?(?:拜访|走访|回访|跑|去|到|见))$/;

/** A later company begins its own part at the head of a clause or where the words call for a customer; elsewhere it is only mentioned. */
export function headOfPart(facts: Facts, company: CompanyHit, clause: Clause): boolean {
  if (company.rule === 'known/customer') return true;
  const lead = facts.folded.slice(clause.span[0], company.span[0]);
  if (facts.lang === 'en')
    return (
      lead.length <= 24 &&
      (!/capitals|seen/.test(company.rule) ||
        /^:| - /.test(facts.folded.slice(company.span[1], company.span[1] + 3)) ||
        (lead === '' && company.name.includes(' ') && /[.!;\n]\s*$/.test(facts.folded.slice(0, company.span[0]))) ||
        /\b(?:at|with|from|visited|called|met|for|also|then|and)\s$/i.test(facts.folded.slice(0, company.span[0])))
    );
  const listed =
    company.span[0] === 0 ||
    /(?:[。!?;\n]|\d{1,2}[).、]|(?<=^|[\s])[1-9]|[①-⑳]|[-*•·]|[上下]午|中午|晚上|另外|还有|第[一二三四五六七八][家个]是?|头一[家个])(?:那个|老客户|新客户)?[\s:,]*$/.test(
      facts.folded.slice(Math.max(0, company.span[0] - 6), company.span[0]),
    );
  if (listed || VISITED.test(lead) || standsAlone(facts.folded, company.span, clause.span)) return true;
  if (facts.folded.slice(company.span[1], clause.span[1]).trim().length < 2) return false;
  return (
    /^(?:\d{1,2}[、.)]?|[①-⑳]|[一二三四五六七八九十][、.]|第[一二三四五六七八]家|[-*•]|另外|还有|还|也|然后|以及|接着|最后|再就是|顺便|下午|上午|晚上|中午|今天|昨天|又|去了?|到了?|见了?|拜访了?|约了?|跟|和|\s|,)*$/.test(
      lead,
    ) || expectsName(facts.folded, company.span[0])
  );
}

/** 松江米厂 合同邮过去了: a name between blanks, with what is told of it behind; and none of several that are only counted up. */
function standsAlone(folded: string, [start, end]: CompanyHit['span'], clause: Clause['span']): boolean {
  return (
    start === clause[0] &&
    end === clause[1] &&
    folded[end] === ' ' &&
    /[\s。!?;]/.test(folded.charAt(start - 1)) &&
    TELLS.test(folded.slice(end))
  );
}
const TELLS = /^ [^\s,、和跟]{2}/;
