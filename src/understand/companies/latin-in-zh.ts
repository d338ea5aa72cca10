import type { PersonHit } from '../people/person.js';
import { matchesOf } from '../text/matches.js';
import type { CompanyHit } from './company.js';
import { NOT_COMPANIES } from './en.js';

/** A capitalised name of up to three words. */
const NAME = /(?<![A-Za-z0-9])[A-Z][A-Za-z0-9&'-]+(?: (?:[A-Z][A-Za-z0-9&'-]+|[0-9]+))?(?: [A-Z][A-Za-z0-9&'-]+)?(?![A-Za-z0-9])/g;
/** What only a customer has or is called with: 这单, 那边的, 的CTO. */
const BEHIND =
  /^ ?(?:(?:那|这)(?:单|家|个单|个项目|个客户|个case|个deal)|的?(?:合同|订单|单子|项目|标|报价|方案|尾款|续约|续费|样品|PO|deal|case|renewal|contract|budget|team|trial|demo|POC|pilot|proposal|老板|采购|总部|法务|财务|客户|人)|那边|这边|要(?!是)|说|想|签|付|回复|confirm|sign|approve|reject|close|lost|go live)/;
/** Whom we deal with stands behind these. */
const BEFORE =
  /(?:跟|和|与|给|去|去了|拜访了?|见了?|见完|约了?|联系了?|客户[:]?|visit了?|call了?|meet了?|demo给|pitch了?|update[:]?|ping了?|跟进了?|对了|关于|帮|把|从|在|拿下|签下|丢了) ?$/i;
/** Short forms of the trade and tools that everybody works with. */
const NOBODY =
  /^(?:[A-Z]{1,4}\d*|Excel|Word|Zoom|Teams|Slack|Email|Demo|Trial|Pilot|Team|Legal|Sales|Leader|Boss|Head|Call|Meeting|Budget|Deal|Case|Quote|Renewal|Kickoff|Roadmap|Dashboard|Feedback|Update|Follow|Contract|Procurement|Finance|Marketing|Manager|Director|Wifi|Windows|Linux|Android|Python|Java)(?: |$)/;

/** Companies written in Latin letters inside a Chinese message (跟Lumo Bio的Jason聊了, Harbor这单). Looked for only where no Chinese name is found. */
export function latinInChinese(folded: string, people: readonly PersonHit[]): CompanyHit[] {
  const hits: CompanyHit[] = [];
  for (const match of matchesOf(NAME, folded)) {
    const name = match[0].replace(/'s$/, '');
    const [start, end] = [match.index, match.index + name.length];
    if (NOBODY.test(name) || NOT_COMPANIES.has(name.toLowerCase())) continue;
    // 飞书的Jason: who stands behind an office or a company is somebody.
    if (people.some(({ span, rule }) => span[0] < end && start < span[1] && !/speaks|belongs/.test(rule))) continue;
    const whose = folded[end] === '的' && people.some(({ span, ours }) => !ours && span[0] === end + 1);
    const beside = people.some(({ span, ours }) => !ours && (span[0] === end || (folded[end] === ' ' && span[0] === end + 1)));
    const named = whose || beside || /^ ?的[A-Z][a-z]+/.test(folded.slice(end, end + 5));
    const telling = BEHIND.test(folded.slice(end, end + 12));
    const headed = start === 0 || /[。;!?\n:] ?$/.test(folded.slice(0, start));
    if (
      named ||
      (telling && (headed || BEFORE.test(folded.slice(Math.max(0, start - 8), start)) || /^ ?(?:这|那)/.test(folded.slice(end))))
    )
      hits.push({ name, span: [start, end], rule: named ? 'zh/company/latin-ending' : 'zh/company/latin' });
  }
  const sure = hits.filter(({ rule }) => rule.endsWith('ending'));
  return sure.length > 0 ? sure : hits.slice(0, 1);
}
