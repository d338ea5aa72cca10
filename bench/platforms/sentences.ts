/** What reps write in these runs: real sentences, each about a customer of the writer's own, so that every answer can be told by the name in it. */

export const REPS = 200;
const CUSTOMERS_EACH = 5;
/** As many messages name every customer of every rep once. */
export const CUSTOMERS = REPS * CUSTOMERS_EACH;

const FIRST = [...'云瑞恒启宏卓诺海凌森锦岳博凯澜骏煜泽翰铭辰曜晟'];
const SECOND = [...'帆禾拓图远宸讯翔嘉朗彤祺沃屿麓淼垚韬湛峰达信德安康利美兴维特'];
const THIRD = [...'舟原川桥岭谷泉桐塔林洲溪岩城湾亭坊园峡滩浦渡堡'];
const TRADES = ['医疗', '科技', '重工', '食品', '教育', '物流', '电子', '化工'];

const SENTENCES = [
  '今天拜访了{}的王总,报价38万,下周三签合同',
  '和{}的李工通了电话,他说预算卡在50万以内,技术参数下周五前给',
  '{}下午开了方案演示会,采购张经理对交付周期有异议,希望月底之前到货',
  '{}说竞品报价比我们低12%,让我们再给一版',
  '{}今天上午十点验收完成,尾款120万月底付',
  '刚从{}出来,决策人换成了刘副总,原来的陈总调走了',
  '{}张总微信回复:合同条款第7条违约责任要改,法务周四给意见',
  '{}续费意向强,三年约28.8万',
  '{}嫌贵,说再考虑考虑,感觉要黄',
  '{}预算已批,200万左右,十二月走流程',
  '昨天给{}发了样品三套,等他们测试,大概两周',
  '下周一上午9点半约了{}的孙总和IT部门做技术交流',
  '{}那边法务评审卡住了,需要盖章的授权书,麻烦交付同事这两天确认',
  '{}很不满意,说售后三天没人回电话,再这样就换供应商',
  '周末和{}的老赵吃了个饭,他透露明年一季度要上20台,每台大概15到18万',
  '{}说付款方式要改成3331,账期60天,我说要请示',
];

const at = <T>(list: readonly T[], i: number): T => {
  const item = list[i % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

/**
 * The `nth` customer of a rep. No two share more than one character of the three before the trade: a name that is nearly another one's
 * is asked about, and people's customers are seldom named so.
 */
function customerOf(rep: number, nth: number): string {
  const i = (nth % CUSTOMERS_EACH) * REPS + rep;
  const [a, b, half] = [i % FIRST.length, Math.floor(i / FIRST.length) % FIRST.length, Math.floor(i / FIRST.length ** 2)];
  return at(FIRST, a) + at(SECOND, b) + at(THIRD, a + b + half) + at(TRADES, half * 4 + (i % 4));
}

export interface Said {
  readonly rep: number;
  readonly customer: string;
  readonly text: string;
}

/** The `seq`th message of a run: rep after rep, customer after customer; 16,000 of them are different. */
export function said(seq: number, rep = seq % REPS): Said {
  const nth = rep === seq % REPS ? Math.floor(seq / REPS) : seq;
  const customer = customerOf(rep, nth);
  return { rep, customer, text: at(SENTENCES, seq + Math.floor(seq / CUSTOMERS)).replace('{}', customer) };
}

const NAME = new RegExp(`[${FIRST.join('')}][${SECOND.join('')}][${THIRD.join('')}](?:${TRADES.join('|')})`);

/** The customer that an answer is about. */
export const customerIn = (text: string): string | undefined => NAME.exec(text)?.[0];
