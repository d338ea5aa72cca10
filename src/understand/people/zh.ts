import type { ContactRole } from '../../terms.js';

/** Family names, the common ones and the compound ones. */
export const SURNAMES =
  '欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊殷施洪翟安颜倪章鲁耿温齐葛季俞裴祝柳柯毕岳聂焦伍凌包单左涂纪盛霍路全阮关甘卓童解柴费屈骆霞储管欧尤辛靳祁牛詹应曲景戚游成桂缪郁宁边祖池原楚闻简农瞿翁古米芦艾蓝冷苗穆项褚娄窦房臧封卫柏瓜席麦晏华谷滕商鹿桑敖巫迟]';

/** Those common enough that 老 or 小 before one makes a person (老黄). */
export const COMMON_SURNAMES =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石韦贾夏付傅方邹熊孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤康易乔赖文庞樊洪翟颜倪鲁耿齐葛季俞裴祝柳柯毕岳聂焦伍凌包左涂纪盛霍阮甘童解柴费骆储欧尤辛靳祁牛游桂]';

type TitleList = readonly (readonly [role: ContactRole, titles: string])[];

/** Titles that follow a family name, with what they do when no department is said. */
export const TITLES: TitleList = [
  [
    'exec',
    '总 董 老板 老板娘 董事长 总经理 副总经理 副总裁 总裁 副总 院长 副院长 校长 副校长 厂长 副厂长 园长 副园长 所长 行长 副行长 局长 副局长 市长 县长 区长 书记 副书记 站长 台长 馆长 会长 理事长 掌门 主席 馆长 总监 东家 合伙人 CEO COO VP',
  ],
  ['technical', '工 总工 工程师 架构师 研究员 博士 CTO CIO'],
  ['finance', '会计 出纳 CFO'],
  ['legal', '律师'],
  ['user_dept', '老师 护士长 护士 医生 大夫 教授 店长 班长 督导'],
  ['other', '秘书 助理 文员 前台'],
  ['unknown', '经理 副经理 主任 副主任 科长 副科长 处长 副处长 部长 副部长 主管 组长 队长 姐 哥 女士 先生 小姐 主办 代表 师傅 专员 干事'],
  ['project', '项目经理 项目总 工长 监理'],
];

/** Departments and fields of work: what stands before a title decides over the title (采购王总 is procurement). Longest first. */
export const DEPARTMENTS: readonly (readonly [role: ContactRole, words: string])[] = [
  [
    'procurement',
    '采购部 采购中心 采购科 采购办 采购处 集采中心 集采办 集采部 集采 招采部 招采中心 招采 招标办 招标部 招标科 采购 设备科 设备处 器械科 药剂科 供应链中心 供应链部 供应链 供应部 供应科 物资部 物资处 物资科 物资公司 物资 后勤采购 资材部 资材 寻源 成本采购 采招 purchasing procurement sourcing buyer',
  ],
  [
    'technical',
    '技术部 技术中心 技术科 技术处 技术 信息科 信息部 信息中心 信息处 信息化部 信息化办 信息化 网信办 网络中心 现教中心 现教 电教 IT部 IT 研发部 研发中心 研发 工程部 工艺部 工艺 设备部 设备动力部 动力部 质量部 品质部 品保部 品管部 品质 质检 质量 测试部 测试 开发部 算法 架构 运维部 运维 实验室 检测中心 数字化部 数字化 智能化部 智能化 数据部 机电部 机电 电气部 电气 自动化部 硬件 软件部 结构 设计部 设计院 设计 总工办 工程技术 安全部 网络安全 engineering R&D QA tech',
  ],
  ['finance', '财务部 财务科 财务处 财务中心 财务 财政科 财务总监 资金部 资金 会计部 会计 计财处 计财科 结算中心 finance accounting'],
  ['legal', '法务部 法务中心 法务 法律部 合规部 合规 legal'],
  ['project', '项目部 项目组 项目管理部 项目办 项目 工地 现场 总包 EPC PMO 甲方代表 工程项目 标段 基建处 基建科 基建办 基建'],
  [
    'user_dept',
    '教务处 教务科 教务 教学部 教学 学工处 学生处 德育处 总务处 总务 后勤处 后勤科 后勤 护理部 护理 检验科 放射科 影像科 超声科 手术室 麻醉科 麻醉 急诊科 急诊 ICU 骨科 内科 外科 儿科 妇产科 产科 心内科 心血管科 神经科 眼科 口腔科 康复科 病理科 消化科 呼吸科 肿瘤科 体检科 体检中心 门诊部 门诊 科室 医务科 医务处 病房 输血科 供应室 药房 运营部 运营中心 运营 门店 营运部 营运 营销部 营销 市场部 市场 销售部 销售 商品部 商品 电商部 电商 客服部 客服 会员部 会员 人力资源部 人力资源 人力 人事部 人事 HR HRD HRBP 行政部 行政 培训部 培训 生产部 生产中心 生产 制造部 制造 车间 仓储部 仓储 仓库 物流部 物流 产品部 产品 用户部 业务部 业务 办公室 综合部 图书馆 食堂 物业部 物业 商务部 operations ops marketing sales HR',
  ],
];

/** An office that stands for its holder (谁: 院长, 设备科长, CFO); the department's words may stand before the bare titles. */
export const OFFICES: TitleList = [
  [
    'exec',
    '董事长 副董事长 总经理 副总经理 常务副总 总裁 副总裁 院长 副院长 校长 副校长 厂长 副厂长 园长 行长 副行长 老板 老板娘 大老板 创始人 合伙人 业主代表 CEO COO GM 总监 副总 大领导 区长 局长 副局长 书记 分管领导 一把手 二把手 馆长 所长 VP 店主',
  ],
  [
    'technical',
    '总工程师 总工 首席工程师 工程师 IT_Director IT_Manager IT_director tech_lead engineer 技术负责人 技术总监 技术经理 技术主管 信息科长 信息主任 架构师 设计师 CTO CIO CISO IT总监 IT经理 IT主管 IT负责人 FAE 研发总监 研发经理 研发负责人',
  ],
  [
    'procurement',
    'purchasing_manager procurement_manager sourcing_manager 采购总监 采购经理 采购主管 采购专员 采购员 采购负责人 采购 设备科长 设备科主任 设备科科长 采购科长 采购主任 采购处长 集采负责人 买手 buyer',
  ],
  ['finance', '财务总监 财务经理 财务主管 财务负责人 财务科长 会计 出纳 CFO'],
  ['legal', '法务总监 法务经理 法务主管 法务负责人 律师 GC'],
  ['project', '项目经理 项目负责人 项目总监 项目总 现场经理 现场负责人 PM 总包 监理'],
  [
    'user_dept',
    '护士长 科主任 店长 教务主任 年级主任 班主任 人力总监 人事经理 人事总监 行政经理 行政主管 运营总监 运营经理 运营负责人 市场总监 市场经理 销售总监 生产总监 生产经理 生产厂长 车间主任 产品经理 产品总监 HRD HRBP HR 仓库主管 物流经理 客服主管 商品总监 营运总监 门店经理',
  ],
  ['other', '秘书 助理 前台 门卫 招标代理'],
];
/** Bare titles that name a person only behind a department (财务主管, 采购部长). */
export const TITLE_AFTER_DEPARTMENT =
  '总监 副总监 经理 副经理 主管 负责人 主任 副主任 科长 副科长 处长 副处长 部长 副部长 组长 专员 总 老大 领导 同事 对接人 工程师';

/** Right before a name these make it one of ours: 我们王总, 咱们老板, 公司李总审批. */
export const OURS = /(?:我们|咱们|我司|我方|咱|我的|公司|部门|团队|本公司|大区|我们公司|自己家)(?:的|那个|这边)?$/;
