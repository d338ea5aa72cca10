import type { Intent } from '../terms.js';
import type { Facts } from './facts.js';
import { putToUs, type Subject, subjectsIn } from './intents/subjects.js';
import { type IntentEvidence, WEIGHED_INTENTS, type WeighedIntent, weighIntent } from './intents/weigh.js';
import { asksUs, type Decided, isReported, OURSELVES } from './read-intent.js';
import { saidIn } from './stages/sayings.js';
import { type Asking, askingIn } from './text/interrogatives.js';

/** Longer messages tell; their intent is left to the rules. */
const WEIGHED_AT_MOST = { zh: 80, en: 160 } as const;
/** By how much the learned words must lead before they overrule the rules. */
const AHEAD = 0.5;
/** By how much at most talk may lead a question that names a topic of deals. */
const HARDLY_TALK = 0.8;
/** By how much before what the rules do not understand is a question: nothing is written either way. */
const AHEAD_OF_TALK = 0.1;
/** The same before what the rules take for news is a question that no word of asking is in: 阿Ken本月业绩. */
const AHEAD_OF_NEWS = 1;
/** The same before what is told of nobody it names, in a chat that has named somebody, is a question. */
const AHEAD_OF_CONTEXT = 2;
/** The same before an order that changes records needs no word that says so. */
const AHEAD_TO_WRITE = 1;
/** By how much before a message that names a customer is news against the rules, or none. */
const NEWS = 0.75;
const NO_NEWS = { named: 2, guessed: 0.4 } as const;
/** So many topics tell, where no word asks. */
const MANY = 2;

/** What speaks for the intent of a short message, where the rules decided for one that can be weighed. */
export function askedOf(facts: Facts, rule: Intent, customer: 'named' | 'guessed' | undefined, after: boolean): IntentEvidence | undefined {
  const column = columnOf(rule);
  if (column === undefined || facts.folded.length > WEIGHED_AT_MOST[facts.lang]) return undefined;
  const asking = askingIn(facts.folded, facts.lang);
  const person = facts.people.some(({ ours }) => !ours);
  const topics = new Set(facts.signals.map(({ kind }) => kind)).size;
  // Nothing is asked, and a deal is spoken of: news.
  const about = subjectsIn(facts.folded, facts.lang);
  if (
    rule === 'log_followup' &&
    asking.length === 0 &&
    !about.some((subject) => putToUs(subject) || subject === 'stage') &&
    customer !== undefined &&
    topics + facts.amounts.length + (person ? 1 : 0) > 1
  )
    return undefined;
  return {
    lang: facts.lang,
    said: saidIn(facts, [[0, facts.folded.length]]),
    rule: column,
    asks: asksUs(facts.folded, facts.clauses, facts.lang),
    asking,
    about,
    reported: isReported(facts.folded, facts.lang),
    wholly: asking.length > 0 && facts.clauses.every(({ span }) => askingIn(facts.folded.slice(...span), facts.lang).some(isQuestion)),
    customer: customer !== undefined,
    guessed: customer === 'guessed',
    person,
    topics,
    amount: facts.amounts.length > 0,
    day: facts.dates.length > 0,
    after,
  };
}

const isQuestion = (one: Asking): boolean => one !== 'order';

function columnOf(intent: Intent): IntentEvidence['rule'] | undefined {
  if (intent === 'correct_record') return undefined;
  return intent === 'other' ? 'smalltalk' : WEIGHED_INTENTS.find((known) => known === intent);
}

/** The rules' decision, unless what was learned speaks clearly for something they did not see; news only of a customer that is named. */
export function learnedOr(judged: Decided, asked: IntentEvidence | undefined): Decided {
  const weighed = weighedOr(judged, asked);
  // 为什么大家都在谈底价 asks for reasons, not for the minutes of a talk.
  return weighed.intent === 'summarize_meeting' && asked !== undefined && asksReasons(asked) ? judged : weighed;
}

const asksReasons = ({ asking }: IntentEvidence): boolean => asking.includes('why') || asking.includes('how');

function weighedOr(judged: Decided, asked: IntentEvidence | undefined): Decided {
  if (asked === undefined || judged.why === OURSELVES || saysNothing(asked)) return judged;
  // 大家早点休息: talk by its own words, in which nothing is asked, is no question.
  if (judged.intent === 'smalltalk' && judged.why !== '' && !asked.customer && asked.asking.length === 0) return judged;
  const { intent, lead, question, questionLead } = weighIntent(asked);
  // 泰邦那边被截胡了,人家报28: something happened, and nothing is asked.
  const wanted = asked.about.some(putToUs);
  if (intent.startsWith('ask_') && asked.asking.length === 0 && !asked.asks && !wanted && tellsOfIt(asked)) return judged;
  const reasons = asksReasons(asked);
  const told = intent === 'log_followup' || (intent === 'smalltalk' && (asked.customer || asked.asks));
  // Whoever asks us about a customer tells nothing, whatever else the words are used for.
  if (told && asked.rule === 'log_followup' && asksShortly(asked)) return { intent: question, why: 'learned' };
  if (
    intent === 'smalltalk' &&
    judged.intent === 'other' &&
    asked.about.includes('life') &&
    asked.asking.length === 0 &&
    asked.topics === 0
  )
    return { intent: 'smalltalk', why: 'learned' };
  // 为什么都这么慢 asks for reasons, not for a count.
  if ((intent === 'ask_funnel' || intent === 'ask_overdue') && reasons && !asked.about.some((subject) => COUNTED.has(subject)))
    return judged;
  // 客户为什么不喜欢我们的包装 asks the records' own words, not where a deal stands.
  if (intent === 'ask_deal_status' && reasons && !asked.customer && !asked.about.some((subject) => STANDING.has(subject))) return judged;
  // lol 今天太累 after a customer was spoken of: talk, where it tells nothing of anybody.
  if (
    asked.rule === 'log_followup' &&
    intent === 'smalltalk' &&
    lead >= AHEAD &&
    tellsNothing(asked) &&
    (!asked.day || asked.about.includes('life'))
  )
    return { intent, why: 'learned' };
  // 教师节快乐,给学校客户的海报在群里; 恭喜老何拿下大单: what only looks like a customer is none, and whoever is named is one of us.
  const hardlyTold = asked.customer ? asked.topics < MANY && !asked.person && !asked.amount : OF_NOBODY.has(judged.why);
  if (asked.rule === 'log_followup' && intent === 'smalltalk' && lead >= (asked.guessed ? NO_NEWS.guessed : NO_NEWS.named) && hardlyTold)
    return { intent, why: 'learned' };
  // 果然甜,问能不能分12期,我们最多6期: nothing that the rules know, and told as news are.
  const unsure =
    judged.why === ''
      ? NEWS
      : judged.why === 'question' || (judged.intent === 'ask_deal_status' && asked.amount)
        ? NO_NEWS.named
        : Number.POSITIVE_INFINITY;
  if (
    intent === 'log_followup' &&
    asked.customer &&
    !asked.guessed &&
    asked.said.length > 10 &&
    (asked.asking.length === 0 || asked.reported) &&
    lead >= unsure
  )
    return { intent, why: 'learned' };
  // 客户都在担心什么: asked of nobody who is named, it is no news.
  if (
    asked.rule === 'log_followup' &&
    intent === 'smalltalk' &&
    lead >= NO_NEWS.named &&
    asked.asking.some((one) => one !== 'order') &&
    !asked.customer &&
    !asked.person &&
    !asked.amount
  )
    return { intent: question, why: 'learned' };
  // 它什么时候签: the deal spoken of is asked about.
  if (intent === 'smalltalk' && asked.rule === 'smalltalk' && asked.asks && asked.topics > 0 && OF_A_DEAL.test(asked.said))
    return { intent: 'ask_deal_status', why: 'learned' };
  // 补充协议几号能签: a topic of deals is asked about, and hardly anything speaks for talk.
  if (
    intent === 'smalltalk' &&
    judged.why === '' &&
    asked.rule === 'smalltalk' &&
    asked.topics > 0 &&
    asked.asking.some(isQuestion) &&
    questionLead >= -HARDLY_TALK
  )
    return { intent: question, why: 'learned' };
  // 这周新增了几个客户 after a customer was spoken of: it names nobody, and what it counts is asked for.
  const ofNoOne = judged.why === 'context' && !asked.customer && !asked.person && !asked.amount;
  if (ofNoOne && intent.startsWith('ask_') && lead >= AHEAD_OF_CONTEXT && asked.about.some((subject) => COUNTED.has(subject)))
    return { intent, why: 'learned' };
  // What the rules took for news is no talk, and where nothing is asked no question.
  if (
    asked.rule === 'log_followup' &&
    (intent === 'smalltalk' ||
      (intent.startsWith('ask_') &&
        asked.asking.length === 0 &&
        !wanted &&
        (lead < AHEAD_OF_NEWS || asked.topics > 0 || TOLD.test(asked.said))))
  )
    return judged;
  // 改期了,下周二: a day alone asks for no figures.
  if (
    intent === 'ask_funnel' &&
    asked.asking.length === 0 &&
    asked.about.every((subject) => subject === 'stretch' || !COUNTED.has(subject))
  )
    return judged;
  // What changes records wants its own words: 改到谈判, 新客户.
  if (intent === 'change_stage' && !asked.about.includes('stage') && !(lead >= AHEAD_TO_WRITE && A_STAGE.test(asked.said))) return judged;
  if (intent === 'create_lead' && !asked.about.includes('enter') && !(lead >= AHEAD_TO_WRITE && asked.customer && WORD.test(asked.said)))
    return judged;
  // A question of the rules that holds a word of asking is no talk, unless much speaks for it.
  const ahead =
    intent === 'smalltalk' && asked.asking.length > 0
      ? NO_NEWS.named
      : asked.rule === 'smalltalk' && intent.startsWith('ask_')
        ? AHEAD_OF_TALK
        : WRITES.has(asked.rule)
          ? NO_NEWS.named
          : AHEAD;
  return intent === asked.rule || intent === 'log_followup' || lead < ahead ? judged : { intent, why: 'learned' };
}

/** `a b`, `1 2`: no word stands in it, so nothing could have been learned of it. */
const saysNothing = ({ said, customer }: IntentEvidence): boolean => !customer && !WORD.test(said);
const WORD = /\p{Script=Han}|\p{L}{2}/u;

/** Why the rules take a message for news that names no customer, in a chat that has named none. */
const OF_NOBODY: ReadonlySet<string> = new Set(['person', 'deal']);

const OF_A_DEAL = /^,(?:那)?(?:它|[这那](?:单|家|个单子))/;

const tellsNothing = ({ customer, person, topics, amount }: IntentEvidence): boolean => !customer && !person && topics === 0 && !amount;

/** Orders that change records: told by their own words, and a question only where much speaks for it (有没有人认识…?). */
const WRITES: ReadonlySet<WeighedIntent> = new Set<WeighedIntent>(['create_lead', 'change_stage']);

/** What took place is told so: 签了, 聊过. */
const TOLD = /[了过]|ed\b/;

/** A stage, or how a deal may end, in any of its words. */
const A_STAGE = /线索|意向|方案|报价|谈判|商务|赢|丢|输|成交|成了|签|关|黄|没戏|won|lost|proposal|negotiat|intent|lead|dead|close/i;

/** What is counted and listed. */
const COUNTED: ReadonlySet<Subject> = new Set<Subject>(['deals', 'money', 'rank', 'rate', 'target', 'stretch', 'all', 'follow', 'neglect']);

/** What a deal stands at and waits for. */
const STANDING: ReadonlySet<Subject> = new Set<Subject>([
  'state',
  'stage',
  'money',
  'deals',
  'them',
  'neglect',
  'follow',
  'rank',
  'target',
]);

/** So long is a question that asks and hardly tells. */
const SHORT = { zh: 32, en: 90 } as const;

function asksShortly({ asking, reported, said, lang, wholly }: IntentEvidence): boolean {
  // 松口了没 方案送没送到 谁去送的: several questions in a row tell nothing either.
  const oneBreath = wholly || !/.[,。;!\s](?!$)./.test(lang === 'zh' ? said.slice(1) : said.slice(1).replaceAll(' ', ''));
  return oneBreath && !reported && !/[CP](?:又|还|就|老)?[说问嫌想]/.test(said) && said.length <= SHORT[lang] && asking.some(isQuestion);
}

/** Two topics or sums at least, told with 了 and a comma as no title of a list is (本月签约金额, 超过50万没签的). */
const tellsOfIt = ({ said, topics, amount }: IntentEvidence): boolean =>
  topics + (amount ? 1 : 0) >= MANY && /了(?!没)|,/.test(said.slice(1));
