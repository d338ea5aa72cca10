import type { Lang } from '../../terms.js';

/** What is told of one's own day, by what it is about: the weather, the body, meals, the way, things that break, home, the office, parting. */
export const OWN_DAY: Readonly<Record<Lang, readonly RegExp[]>> = {
  zh: [
    /(?:^|[今这外天面边里老]|有点|[好真太贼超死这])(?:冷|热|闷|晒|潮)(?:死|得|啊|呀|额|啦|$|[,。!\s])|[冻热晒淋]成|[零][下上]\S{1,3}度|\d+度(?!电)|[下落]雨|下雪|雨(?:好|太|真|停|越)|[大暴]雨|[大刮]风|雾霾|降温|台风天|月亮|太阳|彩虹|晚霞|没带伞|淋湿|湿透|全湿/,
    /[累困饿渴冷热烦攰]死|[心好太真][累困饿烦攰]|累(?:瘫|趴|得|成)|[腿脚腰手](?:都|要|快|好)?(?:断|酸|软|疼|麻)|嗓子|[头牙胃腰腿肚][子都]?(?:好)?[疼痛晕]|手软|发烧|感冒|咳嗽|拉肚子|[请休](?:个|半天|一天|两天)?(?:病|年|事)?假|没睡|失眠|睡(?:着|过头|会|一|了|不)|眯一?会|午休|犯困|宿醉|喝(?:多|大|高|吐)了|酒量|健(?:完)?身|减肥|跑步|医院(?:挂|排)|挂了?个号|打针|吃药/,
    /吃(?:饭|午饭|晚饭|早饭|面|点|个饭|啥|什么|了没|咗|撑|顿)|食(?:堂|咗饭)|饭(?:点|局|后|好)|外卖|奶茶|咖啡|早餐|午餐|晚餐|宵夜|夜宵|红烧|火锅|烧烤|[点来]杯/,
    /堵(?:车|了|死|成|在|得)|[追]尾|车祸|红绿?灯|高速|服务区|导航|油价|加油站|停车|车位|打(?:不?到)?车|地铁|公交|高铁|火车|动车|飞机|航班|登机|安检|机场|酒店(?:隔|的?(?:床|早|空|网|房))|迷路|走错|晚点(?!再|说|聊|给|发|去|联|跟|来|回)|在(?:开车|路上)|刚(?:到|回)(?:家|公司|单位|酒店|楼下)|到家|回家|回屋|出差好/,
    /(?:电脑|手机|键盘|鼠标|打印机|网络|网|空调|电梯|投影|耳机|眼镜|充电宝|屏幕|裤子|鞋|伞|钥匙)(?:子)?(?:又|也|都|快|还|老|突然|好像|这会儿?|给|忘|找)?(?:卡|坏|死机|没电|断|停|丢|摔|碎|崩|黑屏|关机|落|忘|不见|破)|死机|蓝屏|没电|没信号|信号不好|听不清|[wW][iI]-?[fF][iI]/,
    /我(?:妈|爸|媳妇|老婆|老公|儿子|闺女|女儿|家|孩子|对象|女朋友|男朋友)|[接送](?:下|一下|个)?(?:孩子|娃|小孩)|[娃孩](?:子)?(?:发烧|生病|放学|上学|作业|又)|相亲|房贷|房租|车贷|搬家|剁手|双十[一二]|快递(?:到|来|在|呢)|拿(?:个|下)?快递|彩票|股票|基金|球赛|追剧|游戏/,
    /报销|贴(?:发票|票)|发票(?:贴|找|丢|还没贴)|提成|工资|奖金|年终奖|绩效|五险一金|社保|公积金|年会|团建|周报|日报(?:还|没|又)|考勤|打卡|值班|加班|年假|会议室|组长|咱?领导(?:叫|喊|找我|骂|又)|新同事|工位|保洁|调休/,
    /下班(?!之?[前后]|时)|收工|溜[了啦]|先?撤[了啦]|走人|^(?:[好嗯行]的?|那|先这样|散了)?[,\s]?(?:咱们?)?(?:明[天儿]|回头|改天)见[啊哈咯啦]?[。!~\s]*$|就到这|晚安|打错字|发错(?:群|人|了|地方)|手滑|误触|没喘口?气|裂开|摆烂|破防|无语|我也是醉|好背|[点倒]背|头大|冲业绩|(?:终于|总算)(?:是|到|熬到)?(?:周|星期|礼拜|放假)|在电梯/,
  ],
  en: [
    /\b(?:(?:freezing|boiling|pouring|raining|snowing|humid|chilly|so cold|so hot)\b|weather|umbrella|soaked|sunset|storm)/i,
    /\b(?:feeling (?:sick|ill|rough|awful|better|great)|so (?:tired|sleepy|hungry)|exhausted|headache|migraine|hangover|hungover|fever|flu|my (?:back|head|throat|feet|stomach|tooth|teeth)|day off|sick day|(?:tomorrow|friday|monday|today) off|nap|slept|sleep|gym|dentist|doctor's appointment)\b/i,
    /\b(?:lunch(?!ed with| with)|dinner(?! with)|breakfast(?! with)|coffee(?! with)|pizza|sandwich|starving|snacks?|drinks? (?:tonight|after)|beers?|hungry)\b/i,
    /\b(?:traffic|stuck on the|commute|flight|plane|airport|train'?s?|subway|uber|parking|parked|flat tire|gas station|detour|driving|on the road|jet ?lag|heading (?:home|out|back)|got home|hotel (?:wifi|room|bed|breakfast))\b/i,
    /\b(?:(?:my|the|this) (?:laptop|phone|battery|charger|printer|wifi|headset|mouse|keyboard|screen|ac)\b|wifi|printer|froze again|dropped my phone|out of battery)/i,
    /\b(?:my (?:kids?|wife|husband|mom|dad|son|daughter|dog|cat)|the kids|school run|day care|daycare|rent|mortgage|birthday)\b/i,
    /\b(?:expense reports?|expenses|timesheets?|(?:the )?office is|payroll|payslip|commission check|pto|standup|all[- ]hands|team offsite|happy hour)\b/i,
    /\b(?:what a (?:day|week|morning|mess)|long (?:day|week)|calling it(?: a (?:day|night)|$|[.!,])|(?:^|i'm )signing off|logging off|wrong (?:channel|chat|thread|window)|ttyl|fat fingers)\b/i,
  ],
};

/** Whoever tells of the other side says so: with one of these, or a thing of selling, it may be news after all. */
export const OF_SELLING: Readonly<Record<Lang, RegExp>> = {
  zh: /他们|她们|[他她](?![们])|对方|客户|甲方|人家|那边|双方|合同|报价|价格|方案|样[品机]|演示|试用|采购|预算|招标|投标|标书|签(?!到|收|名)|款|订单|下单|交[期货付]|发货|库存|验收|安装|续约|加购|折|竞品|对手|法务|审批|立项|项目|[陪约]/,
  en: /\b(?:they|them|their|he|him|his|she|her|client|customer|buyer|contract|quote|pric\w+|proposal|demo|trial|pilot|procurement|budget|po|invoice|legal|sign\w*|deal|renewal|discount|order|shipment|install\w*|with [A-Z]\w+)\b/i,
};

/** The other side doing something, or something done to it, told without a name. */
export const OF_THEM: Readonly<Record<Lang, RegExp>> = {
  zh: /^(?:然后|结果|不过|但是?|现在|刚才?|今天)?[,\s]?(?:他们|她们|他|她|对方|客户|甲方|人家|那边|(?:技术|采购|财务|法务|质量|生产|信息科|设备科|院办|使用科室)(?:那边|部|在|说|卡|没|已|也|还|过))[^,。]{2,}|(?:电话|微信|消息|信息|邮件)(?:也|都|一直|还|又|老)?(?:没人|没|不|打不通|关机)(?:接|回|理)?|[没不]接电话|催[了过](?:[一两三四五几\d]+[次遍回]|一下)|(?:约|联系|找|打)不(?:上|到|通)|换了?个?[^,。]{0,2}(?:对接人|联系人|负责人|采购|经理|主任)|改天(?:再|另)约|^立项了|(?:方案|报价|合同|资料|样品|标书|[pP][pP][tT])[^,。我]{0,8}(?:发|寄|交|送|补)(?:过去|出去|给他|了)|参观|确认要\d|(?:总(?!结|是|之|算|共|监叫)|经理|主任|院长|厂长|科长|处长)(?:那边)?(?:挺|很|不在|出差|说|没|有点|还|要|蛮|特别|比较)/,
  en: /^(?:(?:so|and|but|now|looks like) )?(?:they|he|she|their \w+|(?:the |my |our )?(?:client|customer|buyer|champion|procurement|cfo|cto|cio|ceo)|legal|finance|it team)(?:'re|'s|'ve)? \w+|\b(?:no (?:reply|answer|response)|went (?:quiet|dark|silent)|left (?:a )?voicemail|didn't pick up|ghosted)\b/i,
};
