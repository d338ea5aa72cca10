import { mayMatch } from './gates.js';

/** Words of the trade as pinyin input and speech recognition mistype them, most often: the right word, then what is typed for it. Only what is no word of its own. */
const MISTYPED = `
合同 核同 和同 合桐 合童 盒同 合铜 核桐
法务 法物 法悟 法雾
报价 报家 报架 爆价 报佳 暴价
报价单 报家单 抱价单 报价但
客户 客护 客互 课户 刻户 克户 客沪 可户
他们 他门 她门 佢哋 佢地
我们 我门 窝们 我哋
咱们 咱门 砸们
你们 你门 你哋
预算 预酸 预蒜 玉算 雨算 域算 御算 与算
采购 采够 采狗 菜购 彩购 采构 采沟
交期 交其 交骑 焦期
交货 焦货 胶货
样品 样平 羊品 样拼 洋品 样聘
竞品 竟品 竞平
竞争 竟争 竞正
定金 定经 定斤 顶金
订金 订经
账期 帐其 账其 涨期
发货 法货 发祸
付款 付宽 富款 副款
尾款 尾宽 委款 伟款
验收 验手 演收 验售
签约 千约 迁约 签跃
签单 千单
签字 签自
盖章 盖张 概章 盖掌
发票 发飘 法票
方案 方按 芳案 方岸
招标 招彪
投标 投彪
中标 忠标
开标 开彪 揩标
标书 彪书 标树
需求 须求 需球 徐求
折扣 折口 哲扣
优惠 忧惠 优慧
演示 演式
试用 试佣
测试 侧试 册试 测式
上线 尚线
安装 安妆
售后 受后 瘦后
续费 虚费 序费 续废
续约 虚约 序约 续月
续签 虚签 序签 续千
审批 神批 身批 审披
领导 邻导 零导
老板 老扳
经理 经里 精理 京理 竞理 竟理 径理
接口 接囗
总监 总间 总坚
财务 才务 彩务
拜访 拜仿
跟进 根进 跟近
回款 回宽
成交 成郊
决策 决册
价格 价各 架格
单价 单架
成本 成笨 呈本
供应商 供映商 工应商
系统 系桶 系筒
接口 截口
技术 计术
交付 交富
条款 条宽
违约 唯约
质保 质宝 制保
样机 样鸡 羊机
`;

const RIGHT = new Map<string, string>();
for (const line of MISTYPED.trim().split('\n')) {
  const [right = '', ...wrong] = line.split(' ');
  for (const word of wrong) if (word.length === right.length) RIGHT.set(word, right);
}

/** What makes a mistyped word another one: 和同事, 更进一步, 核同位素. */
const STILL_RIGHT = /^(?:和同[事学行一样意仁级济业期类班组款步城档时光]|样平[均时常台]|经里[面外]|千单以)/;
const WRONG = new RegExp([...RIGHT.keys()].join('|'), 'g');

/** 7月10号钱要到: by that day. */
const BEFORE_A_DAY = /(?<=[号日底月年节])钱(?=[要必得能到])/g;

/** The text with mistyped words of the trade put right; same length. */
export function mended(text: string): string {
  if (!mayMatch(WRONG, text) && !mayMatch(BEFORE_A_DAY, text)) return text;
  const words = text.replace(WRONG, (word, at: number) => (STILL_RIGHT.test(text.slice(at, at + 3)) ? word : (RIGHT.get(word) ?? word)));
  return words.replace(BEFORE_A_DAY, '前');
}
