/** The customers of the sample data: made-up companies of six industries, and who works there. */
import type { ContactRole } from '../../terms.js';

export interface Industry {
  readonly name: string;
  readonly companies: readonly string[];
  /** What they buy, and what it costs in 10,000 yuan. */
  readonly products: readonly [Product, ...Product[]];
  readonly rivals: readonly [string, ...string[]];
  /** The person on top, the one who buys, and the one who must be convinced. */
  readonly titles: readonly [top: Title, buyer: Title, expert: Title];
}

interface Product {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface Title {
  /** Put behind a surname: 王 + 总. */
  readonly short: string;
  readonly title: string;
  readonly role: ContactRole;
}

const top = { short: '总', title: '总经理', role: 'exec' } as const;
const buyer = { short: '经理', title: '采购经理', role: 'procurement' } as const;
const engineer = { short: '工', title: '工程师', role: 'technical' } as const;

export const INDUSTRIES: readonly Industry[] = [
  {
    name: '医疗器械',
    companies: [
      '华东医疗',
      '仁康医院',
      '瑞和口腔',
      '安禾妇幼医院',
      '明德眼科',
      '江北康复中心',
      '同泽医药',
      '博安体检',
      '嘉宁中医院',
      '海纳检验',
    ],
    products: [
      { name: '移动 DR', from: 32, to: 58 },
      { name: '监护仪', from: 18, to: 71 },
      { name: '生化分析仪', from: 45, to: 96 },
    ],
    rivals: ['迈康', '欣诺'],
    titles: [top, { short: '主任', title: '设备科主任', role: 'procurement' }, { short: '科长', title: '信息科科长', role: 'technical' }],
  },
  {
    name: '工业自动化',
    companies: ['恒川机械', '衡远精工', '东睿电子', '宏泰铸造', '立芯半导体', '南翔轴承', '盛达包装', '金禾纺织', '永锋阀门', '启明模具'],
    products: [
      { name: '视觉检测线', from: 68, to: 168 },
      { name: '协作机器人工作站', from: 42, to: 120 },
      { name: 'MES 系统', from: 55, to: 140 },
    ],
    rivals: ['科锐自动化', '德能'],
    titles: [{ short: '厂长', title: '厂长', role: 'exec' }, buyer, engineer],
  },
  {
    name: '零售连锁',
    companies: ['乐活便利', '百汇超市', '优鲜生活', '米粒母婴', '晨露药房', '知味烘焙', '茶里巷', '星禾影城', '悦动健身', '橙子折扣店'],
    products: [
      { name: '门店收银系统', from: 12, to: 46 },
      { name: '会员小程序', from: 9, to: 28 },
      { name: '智能补货系统', from: 22, to: 65 },
    ],
    rivals: ['店通', '零享云'],
    titles: [top, buyer, { short: '店长', title: '样板店店长', role: 'user_dept' }],
  },
  {
    name: '教育',
    companies: [
      '育嘉中学',
      '博闻学校',
      '启帆教育',
      '青禾幼儿园',
      '江南职业学院',
      '新语培训',
      '思源实验学校',
      '海川学院',
      '童画艺术',
      '北澄外国语',
    ],
    products: [
      { name: '智慧教室方案', from: 38, to: 110 },
      { name: '排课系统', from: 8, to: 26 },
      { name: '录播教室', from: 16, to: 52 },
    ],
    rivals: ['校易通', '智教云'],
    titles: [
      { short: '校长', title: '校长', role: 'exec' },
      { short: '主任', title: '总务主任', role: 'procurement' },
      { short: '老师', title: '教务老师', role: 'user_dept' },
    ],
  },
  {
    name: '新能源',
    companies: ['绿垣储能', '晟曜光伏', '华祺电池', '天枢充电', '远岚风电', '江峰新能源', '锂途科技', '速桩科技', '蓝炬氢能', '中澜电力'],
    products: [
      { name: '电池测试台', from: 76, to: 210 },
      { name: '储能柜', from: 120, to: 320 },
      { name: '光伏运维平台', from: 30, to: 88 },
    ],
    rivals: ['拓能', '恒电'],
    titles: [top, buyer, engineer],
  },
  {
    name: '企业服务',
    companies: [
      '迅安物流',
      '顺联供应链',
      '云栖信息',
      '数桥科技',
      '澜庭物业',
      '安诚保险经纪',
      '鼎信会计',
      '极昼文化',
      '万泓贸易',
      '衡则律所',
    ],
    products: [
      { name: '合同管理系统', from: 12, to: 48 },
      { name: '车队调度平台', from: 26, to: 78 },
      { name: '客服工单系统', from: 15, to: 42 },
    ],
    rivals: ['易签', '云协'],
    titles: [top, buyer, { short: '总监', title: '财务总监', role: 'finance' }],
  },
];

export const SURNAMES = [
  '王',
  '刘',
  '陈',
  '赵',
  '周',
  '吴',
  '徐',
  '孙',
  '胡',
  '朱',
  '高',
  '林',
  '何',
  '郭',
  '罗',
  '梁',
  '宋',
  '郑',
  '谢',
  '韩',
  '唐',
  '冯',
  '于',
  '董',
] as const;

/** Longer names people also use. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  华东医疗: '华东医疗器械集团',
  恒川机械: '恒川重型机械',
  衡远精工: '衡远精密制造',
  乐活便利: '乐活便利连锁',
  百汇超市: '百汇商业',
  海川学院: '海川应用技术学院',
  绿垣储能: '绿垣能源科技',
  顺联供应链: '顺联国际供应链',
  立芯半导体: '立芯微电子',
  东睿电子: '东睿精密电子',
};
