/** Whether a message asks what stuck deals share, or for the stuck deals themselves. By its words alone. Pure. */

const SHARE =
  /(?:卡(?:住|单|着)|停滞|推不动)[^,。]{0,8}(?:共性|共同点|为什么|为啥|原因|什么问题|有什么(?:一样|规律))|卡单共性|\bwhat (?:do )?(?:the )?(?:stuck|stalled) deals? (?:share|have in common)\b|\bwhy are (?:our )?deals stuck\b/i;
const ROWS =
  /(?:哪些|有哪些|看看?|列(?:一?下|出)?)[^,。]{0,4}(?:单子?|商机|客户)?(?:卡住|卡单|停滞)|卡(?:住|着)的(?:单|商机|有哪些)|\b(?:stuck|stalled) deals\b|^what(?:'s| is| are we)? (?:stuck|stalled)(?: on)?[?.!]?$|\bdeals (?:that )?(?:are |have )?(?:stuck|stalled)\b/i;

export function stallAsked(text: string): 'share' | 'rows' | undefined {
  if (SHARE.test(text)) return 'share';
  return ROWS.test(text) ? 'rows' : undefined;
}
