/** Questions for figures that sound as if they were about the customer spoken of before. Pure. */
import { colleagueAt, personNamed } from '../../people/named.js';
import type { MessageScene } from '../../scene.js';
import type { Slots } from '../../understand/reading.js';
import { LISTS_CUSTOMERS } from './my-customers.js';
import { colleagueIn } from './subject.js';

/** 周倩怎么样, 周倩最近情况: how a colleague is doing. */
const DOING =
  /^(?:最近|这周|本周|这个?月|本月|今天)?(?:的)?(?:情况|表现|业绩|进展|进度|单子)?(?:怎么样|咋样|怎样|如何|好吗|好不好|情况|表现|业绩)[了啊呀呢]?[?。!]?$/;
/** 最近谁丢单了 为什么: the lost deals. */
const LOST =
  /(?:谁|哪些|哪几|哪家|哪个)[^,。]{0,6}(?:丢|输)(?:了|掉)?(?:的)?(?:单|标|客户)?|(?:丢|输)(?:了|掉)(?:的)?(?:哪些|哪几|谁)|\b(?:who|which|what)\b[^.?]{0,12}\blost\b/i;

/** 我手上还有多少钱没签: all of mine, whoever was spoken of. */
const MINE = /^我(?:的|现在|目前)?(?:手上|手里|手头|名下)[^,。]{0,8}(?:多少|几[单个家])/;

/** 有没有快要黄的: deals at risk, of everybody or of one colleague. */
const LEAVING =
  /(?:快|要|会|可能|有没有|哪些|哪个|谁)[^,。]{0,6}(?:要|会|快)?(?:黄|流失|丢|跑)(?:了|掉)?的[吗呢?。!]*$|(?:快要?|可能|要|会)(?:黄|流失|丢|跑)(?:了|掉)?的(?:单子?|客户|商机|有)/;

/** 金额没填的是谁的: deals of whomever, whoever was spoken of. */
const UNFILLED = /(?:金额|下一?步|下次)(?:没|还没|没有)(?:填|写|约|定)的|没(?:填|写)金额的/;

/** 最近签的是哪家. */
const SIGNED_LAST =
  /(?:最近|刚刚?|最后|这阵|近期)(?:一[个单家])?(?:签|成|赢|拿下)(?:了|下来?|回来)?的?(?:那[个单家])?(?:都)?(?:是|有)?(?:哪|谁|什么客户)/;

/** 最近有没有被竞品抢走的: deals lost to somebody. */
const TAKEN = /(?:被|让)(?:竞品|对手|友商|别人|别家|人家)(?:给)?(?:抢|撬|截|挖)(?:走|了|去)/;

export const takenAsked = (text: string): boolean => TAKEN.test(text);

/** 新人林浩最近干得咋样. */
const DOES_WELL = /(?:干|做|表现|跑|混)[得的](?:怎么样|咋样|怎样|如何|好不好|好吗)[了啊呀呢]?[?。!]?$/;

/** 哪个最容易签, 最有把握的是哪单. */
const EASIEST = /最(?:容易|好|有把握|有希望|有戏|稳|可能|接近)(?:能)?(?:签|成|拿下|成交|的)/;

const colleagueNamed = (scene: MessageScene) => {
  const name = colleagueIn(scene);
  const person = name === undefined ? undefined : personNamed(scene.people, name);
  return person && { person };
};

/** 最近丢的那单是咋回事, 为什么丢的: one that was lost, in words that are easily taken for talk. */
const LOST_ONE = /(?:丢|输)(?:了|掉)?的那[个单家]|^(?:那)?(?:为什么|为啥|怎么)(?:会)?(?:丢|输)(?:了|掉)?的?[啊呢?。!]*$/;
export const lostOneAsked = (text: string): boolean => LOST_ONE.test(text);

/** The scene with what is really asked; undefined where the reading stands. Ask it only of questions that name no customer. */
export function figuresMeant(scene: MessageScene): MessageScene | undefined {
  const { customer, contact, ...slots } = scene.reading.slots;
  const asks = (meant: Slots): MessageScene => ({ ...scene, reading: { ...scene.reading, slots: meant } });
  const called = colleagueAt(scene.people, scene.text);
  if (called && DOING.test(called.rest.trim())) return asks({ period: 'this_week', ...slots, owner: called.person.name });
  const whose = called ?? colleagueNamed(scene);
  if (whose && DOES_WELL.test(scene.text)) return asks({ period: 'this_month', ...slots, owner: whose.person.name });
  if (EASIEST.test(scene.text)) {
    const { competitor: _, ...others } = slots;
    return asks({ ...others, stage: 'negotiation' });
  }
  if (takenAsked(scene.text)) return asks({ period: 'this_quarter', ...slots, stage: 'lost' });
  if (LEAVING.test(scene.text)) return asks(whose ? { ...slots, owner: whose.person.name } : slots);
  if (UNFILLED.test(scene.text)) return asks(slots);
  if (SIGNED_LAST.test(scene.text)) return asks({ period: 'this_quarter', ...slots, stage: 'won' });
  if (MINE.test(scene.text) && !LISTS_CUSTOMERS.test(scene.text)) return asks(slots);
  if (lostOneAsked(scene.text)) return asks({ period: 'this_quarter', ...slots, stage: 'lost' });
  return LOST.test(scene.text) ? asks({ period: 'this_month', ...slots, stage: 'lost' }) : undefined;
}
