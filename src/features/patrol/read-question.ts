/** Whether a message asks for the patrol or for the TOP 5, by its words alone. Pure. */

const TOP = /健康(?:度|分)?(?:的)?\s?top\s?(?:5|五)?|top\s?[5五]\s?(?:客户|健康)|健康榜|\bhealth top\b|\btop (?:5|five) (?:by )?health\b/i;
const PATROL =
  /静默(?:巡检|客户|名单|的客户)|巡检(?:名单|结果|一下)?[??。\s]*$|(?:72|七十二)\s?(?:小时|h)[^,。]{0,6}没|客户[^,。]{0,4}(?:最久|最长时间|好久|很久|太久|多久)(?:都|还)?没(?:有)?(?:人)?(?:联系|跟|见|动|拜访|回访|碰)|(?:最久|最长时间)没(?:有)?(?:人)?(?:联系|跟进?|见|拜访|回访)的(?:是)?(?:客户|谁|哪)|\b(?:longest|most) (?:without|since)(?: any)? (?:contact|a word|news)\b|\b(?:quiet|silent) (?:customers|accounts|patrol)\b/i;

export function patrolAsked(text: string): 'top' | 'patrol' | undefined {
  if (TOP.test(text)) return 'top';
  return PATROL.test(text) ? 'patrol' : undefined;
}
