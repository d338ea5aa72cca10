import type { EventKind } from '../../terms.js';
import type { Lexicon } from '../text/cues.js';

/** What was done with a customer, in the 17 standard kinds. */
export const eventsZh: Lexicon<EventKind> = {
  name: 'zh/event',
  words: [
    ['first_visit', '首次拜访 初次拜访 第一次拜访 第一次见 第一次去 首访 陌拜 初次见面 认门 扫楼'],
    [
      'needs_diagnosis',
      '需求调研 需求诊断 需求沟通 需求对接 现场勘查 现场勘测 踏勘 摸底 调研 聊需求 对需求 对了下需求 需求访谈 现场看了 看了产线 看了现场',
    ],
    ['demo', '演示 方案汇报 讲方案 汇报方案 讲标 述标 demo DEMO 试讲 看演示 线上演示 产品介绍 路演'],
    ['quote', '报价 报了价 报价单 重新报价 询价单 报个价 二次报价 报价发'],
    ['sample_trial', '送样 寄样 样品 样机 试用 试点 打样 试产 试装 小批量 POC poc 试运行 试听 试吃 封样'],
    ['technical_exchange', '技术交流 技术澄清 技术对接 技术评审 技术沟通 技术协议 参数对接 技术答疑 方案评审 联调'],
    ['executive_visit', '高层拜访 高层互访 高层会面 老板见面 领导来访 总经理来访 董事长来访 高层交流 老板们见面'],
    ['tender', '招标 投标 开标 标书 挂网 应标 评标 中标 流标 废标 竞标 递标 交标 资格预审 入围 竞争性谈判 磋商 单一来源'],
    ['contract_revision', '改合同 改条款 合同修改 条款修改 修改条款 补充协议 合同改 红线稿 重签 条款谈判'],
    ['legal_review', '法务审 法务看 法务改 过法务 走法务 法务评审 法审 法务部审 合规审 法务在 等法务'],
    ['sealing', '盖章 用印 盖公章 落章 走用印 骑缝章 双方盖章 盖合同章'],
    ['signing', '签约 签合同 签单 签了 签下 签订 签完 签字 成交 下单 下PO 双签 签回 签署'],
    ['payment', '回款 到账 付款 打款 尾款 首付款 预付款 定金 订金 收款 催款 欠款 货款 开票 首款 进度款 逾期未付'],
    ['delivery_start', '进场 开工 发货 安装 装机 实施启动 启动会 部署 上线 交付 到货 施工 排产'],
    ['acceptance', '验收 终验 初验 试车 验收单 FAT SAT'],
    ['after_sales', '售后 回访 维修 巡检 维保 投诉 报修 培训 客诉 保养 驻场 客户成功'],
    ['churn_warning', '流失 要黄 失联 联系不上 不续 退订 换供应商 搁置 终止合作 停用 丢单 黄了 丢了 退货 取消订单'],
  ],
  patterns: [['signing', /签(?!到|收|证|名|售|子)/g]],
  notThese: '付款方式 付款条件 验收标准 验收条款 安装费 交付周期 签到 定金条款 回款目标 报价单模板 培训费 样品费 交付时间',
};
