/** 合同发了: the step that was planned is told as done. Pure. */

/** Handing something over, in whatever word. */
const HANDS = '发送寄交给递出报补';
const DOES = '做改签开打催约装测验';
/** 给他发合同, 把方案发过去, 出报价: the deed and what it is done with, at the end of a step. */
const STEP = new RegExp(
  `(?:把([\\u4e00-\\u9fff]{2,10}?)([${HANDS}${DOES}])(?:给|出)?(?:他们?|她|客户|对方|[\\u4e00-\\u9fff][总工姐哥])?|([${HANDS}${DOES}])(?:一?[份版个张套下]|出|过去|给(?:他们?|她|客户|对方))?(?:新的?|修订版?|正式的?)?([\\u4e00-\\u9fff]{2,8}?)(?:过去|给(?:他们?|她|客户|对方))?)$`,
);
const STEP_EN =
  /\b(send|share|deliver|submit|sign|book|fix)(?: over| out)?(?: (?:him|her|them|the|a|an|our|new|updated|revised|final|signed))* ([a-z]{3,})(?: over)?$/i;
const DONE_EN: Readonly<Record<string, string>> = {
  send: 'sent',
  share: 'shared',
  deliver: 'delivered',
  submit: 'submitted',
  sign: 'signed',
  book: 'booked',
  fix: 'fixed',
};
/** Denied, asked, planned: nothing is done yet. */
const OPEN = '没未不还别待等要再明后吗';

/** Is the planned step told as done in these words? */
export function stepDone(step: string | null, words: string): boolean {
  if (step === null) return false;
  const english = STEP_EN.exec(step.trim());
  if (english !== null) {
    const [, verb = '', thing = ''] = english;
    const done = DONE_EN[verb.toLowerCase()] ?? verb;
    return new RegExp(
      `(?<!n't |not |be |get )\\b${done}\\b[^.!?]{0,24}\\b${thing}\\b|\\b${thing}\\b (?:is |was |has been |got )?${done}\\b`,
      'i',
    ).test(words);
  }
  const chinese = STEP.exec(step.trim());
  if (chinese === null) return false;
  const verb = chinese[2] ?? chinese[3] ?? '';
  const thing = (chinese[1] ?? chinese[4] ?? '').slice(-2);
  const deed = HANDS.includes(verb) ? `[${HANDS}]` : verb;
  const gap = `[^,。;!?\\n${OPEN}]`;
  return new RegExp(
    `(?<![${OPEN}]${gap}{0,3})${thing}${gap}{0,5}${deed}${gap}{0,6}(?:了|过去|好|完)(?!吗|没)|(?<![${OPEN}]${gap}{0,3})${deed}(?:了|过|好了?|完了?|过去了?|给${gap}{1,6}了)${gap}{0,6}${thing}(?!吗|没)`,
  ).test(words);
}
