/** How what was read moves a deal: what is stored at once, what needs a tap first, what stays. */
import { toMinor } from '../../records/money.js';
import type { Deal } from '../../records/rows.js';
import { isOpen, STAGE_WORDS } from '../../records/stage.js';
import { type Currency, type Day, STAGES, type Stage } from '../../terms.js';
import type { ReadAmount, ReadDeal } from '../../understand/reading.js';

/** An amount in the columns of a deal. */
export interface AmountColumns {
  readonly amount: number;
  readonly amountUpTo: number | null;
  readonly currency: Currency;
  readonly approximate: boolean;
}

/** `set` is stored at once, `ask` is shown first and needs a tap. */
export interface Move<T> {
  readonly set?: T;
  readonly ask?: T;
}

/** A change that needs a tap first. */
export interface Risk {
  readonly stage?: Stage;
  readonly amount?: AmountColumns;
}

/** Amounts from here on lose their last digits as numbers: nothing a deal is worth. */
const BEYOND = Number.MAX_SAFE_INTEGER / 1000;

/** The amount as columns, in the deal's own currency where none was said; undefined when no deal can be worth that. */
export function amountColumns(
  { value, upTo, currency: read, bare, approximate }: ReadAmount,
  deal?: Pick<Deal, 'amount' | 'currency'>,
): AmountColumns | undefined {
  const currency = bare && deal?.amount != null ? deal.currency : read;
  const amount = toMinor(value);
  const end = upTo === undefined ? null : toMinor(upTo);
  if (!(amount > 0) || amount > BEYOND || (end !== null && end > BEYOND)) return undefined;
  return { amount, amountUpTo: end === amount ? null : end, currency, approximate };
}

/** A change by `share` or more of the old amount is risky, and so is another currency. */
export function moveAmount(
  current: Pick<Deal, keyof AmountColumns> | undefined,
  to: AmountColumns | undefined,
  share: number,
): Move<AmountColumns> {
  if (!to || (current?.amount === to.amount && current.amountUpTo === to.amountUpTo && current.currency === to.currency)) return {};
  if (!current?.amount) return { set: to };
  const risky = current.currency !== to.currency || Math.abs(to.amount - current.amount) / current.amount >= share;
  return risky ? { ask: to } : { set: to };
}

/**
 * The stage a follow-up moves a deal to. A new deal begins where its words are, but won and lost need a tap. A deal goes forward by what
 * happened, back only where the stage was chosen or is named: a new quote in a negotiation is still the negotiation. That it is over is
 * asked where a word says so, and in a negotiation also where the whole sounds like it.
 */
export function moveStage(current: Stage | undefined, read: ReadDeal['stage'], text: string): Move<Stage> & { readonly guessed?: boolean } {
  if (current === undefined) {
    if (!read) return { set: 'lead', guessed: true };
    if (isOpen(read.value))
      return { set: read.value, ...(read.span === undefined && read.certainty === 'implied' ? { guessed: true } : {}) };
    const begun = read.value === 'won' ? 'negotiation' : 'lead';
    return isGuess(read) || ofRenewal(read, text) || isTalkedOf(read, text)
      ? { set: begun, guessed: true }
      : { set: begun, ask: read.value };
  }
  if (!read || read.value === current) return {};
  if (isTalkedOf(read, text)) return {};
  if (current === 'lead' && read.value === 'intent' && PUT_OFF.test(text)) return {};
  if (!isOpen(read.value)) return isGuess(read) && (hintsOnly(read) || current !== 'negotiation') ? {} : { ask: read.value };
  if (!isOpen(current)) return {};
  const forward = STAGES.indexOf(read.value) > STAGES.indexOf(current);
  return forward || read.certainty === 'stated' || namesStage(read, text) ? { set: read.value } : {};
}

type ReadStage = NonNullable<ReadDeal['stage']>;

/** 先放着,年后再看: what is put off has not come nearer. */
const PUT_OFF =
  /(?:先|暂时|暂且)(?:放(?:着|一放|放|一边)|搁(?:着|一搁|置)?|不(?:急|动|上|考虑|做|弄)|缓(?:一?缓)?)|(?:[年节月季]后|明年|下半年|过(?:完|了)年|以后|回头|到时候?|过阵子|过段时间)再(?:看|说|议|谈|聊|定|联系)|\b(?:park(?:ed|ing)? it|on hold|hold off|back ?burner|revisit|circle back|shelved?|put off|not now|next year|after (?:the )?new year)\b/i;

/** Only a topic that is talked of at such a stage (售后) hints at it. */
const hintsOnly = ({ rule }: ReadStage): boolean => rule.startsWith('topic/');

/** No word tells the stage: the sound of the whole does, or a topic. */
const isGuess = (read: ReadStage): boolean => read.rule === 'stage/weighed' || hintsOnly(read);

/** 续费的事提一嘴: a renewal that is talked of is not signed. */
const ofRenewal = ({ value, span }: ReadStage, text: string): boolean =>
  value === 'won' && span !== undefined && /^(?:续[费约订]|renew\w*)(?!了|完|好)/i.test(text.slice(span[0], span[1] + 1));

/** 聊了交付/验收, 问验收怎么走: what comes after the signing is talked of, and nothing of it took place. */
function isTalkedOf({ value, span }: ReadStage, text: string): boolean {
  if (value !== 'won' || span === undefined) return false;
  const before = text.slice(Math.max(0, span[0] - 12), span[0]);
  const after = text.slice(span[1], span[1] + 4);
  return COMES_AFTER.test(text.slice(...span)) && TALKS_OF.test(before) && !/^\s?(?:已|都|也)?(?:通?过|完|了|好|到)/.test(after);
}

const COMES_AFTER = /^(?:验收|终验|初验|发票|开发票|尾款|质保金|余款|货款|回款|进度款|定金|续费)$/;
const TALKS_OF =
  /(?:聊|谈|问|沟通|讨论|商量|对了?一?下|过了?一?下|提了?|关心|说到|讲)(?:了|到|过|的是|起)?(?:一?下)?(?:[\u4e00-\u9fff]{1,4}[/、和与跟])*$/;

function namesStage({ value, span }: ReadStage, text: string): boolean {
  if (!span) return false;
  const words = text.slice(Math.max(0, span[0] - 2), span[1] + 6);
  return /阶段|\bstage\b|\bphase\b/i.test(words) && new RegExp(`${STAGE_WORDS.zh[value]}|${STAGE_WORDS.en[value]}`, 'i').test(words);
}

/** The next date a message sets; `passed` = it lies before today already, so it is no next date. */
export function moveNext(read: ReadDeal['next'], today: Day): { readonly set?: Day; readonly passed?: Day } {
  if (!read || read.value.doubt) return {};
  return read.value.day < today ? { passed: read.value.day } : { set: read.value.day };
}
