/** What a point of a conversation does, by its words: both languages, since chats mix them. Read on folded text. */

/** Pushes back: too much of something, fear, refusal, complaint. */
export const REFUSES =
  /嫌|太(?:贵|高|慢|长|短|少|多|紧|复杂|麻烦|差|小|大|老|旧|久|硬|软|重|窄|低|狠|吵|亮|暗)|[贵高]了|偏[\u4e00-\u9fff]|贵(?:\d|出|在哪|[一二三四五六七八九十两]|多少)|担心|顾虑|不放心|没底|怕|不行|不(?:能|许|准|可能|能太)|不(?:太)?(?:接受|同意|认可|认|满意|合适|够|好(?!意思)|对(?!外)|负责|稳|准|给|要了|敢|需要|考虑|答应|方便|划算|解决)|用不了|受得了|受不了|接受不了|满意不了|回不了|签不了|等不了|撑不住|对不上|传不上|对不起|投诉|质疑|压力|吃过亏|上过当|被坑|[意]见(?:很|挺)?大|有意见|反对|生气|不高兴|交代|闪|苦|疼|坏了|停了|卡死|卡成|故障|出(?:过)?(?:错|问题|事故)|睡岗|漏|过期|退(?:了|回|货)|点名|骂|\b(?:too (?:expensive|slow|long|high|late|many|much|big|small)|concern(?:ed)?|worr(?:y|ies|ied)|can't|cannot|won't|doesn't|don't|isn't|aren't|wasn't|not (?:acceptable|happy|comfortable|enough|going to|paying|sure)|no (?:po|budget|way)|nothing gets|pushback|issue|problem|burned|cracked|broke|failed|lost|ran out|nervous|frustrat\w+|disappoint\w+|choked|balk\w*|paus(?:ed|ing)|froze\w*|freez\w+|on hold|sitting on|held up|stall\w*|unacceptable|complain\w*|done with)\b/i;
/** Sets a condition, a limit, a demand. */
export const DEMANDS_OF_THEIRS =
  /必须|得(?!到|了|知|出|很|挺|意)(?=[\u4e00-\u9fff])|要求|坚持|底线|写死|封顶|一律|只(?:认|能|要|给|批|有(?:一个|这)|收|剩)|至少|最多|起码|以内|以上才|超(?:了|预算|出|过|标)|没有?预算|预算(?:只|就|没|不|已)|就(?:批|这么多|给)了?|别超|一定(?:要|得)|务必|想改|改成|要从|卡\d|不超过|不(?:低|高|少|多|晚)于|要(?:分|写|含|包|先|有|三|两|免|上|重|看到|看|送|打折|补|赔|把|独立|走|公开)|再(?:降|便宜|让|少)|[还]?(?:降|便宜|少)(?:点|一点|\d|[一二三四五六七八九十])|打折|下不来|下来吗|到货付|账期|分期|预付|首付|扣|罚|赔|损失|份额|砍|减(?:少|掉|半)|免费|白送|谁(?:的|出|做|补|负责|认|承担)|算谁|你们出|要钱吗|加钱|含不含|不含|是不是含|\b(?:must|has to be|have to be|need(?:s)? (?:to be|it|a|an|the|proper|everything|\d)|want(?:s|ed)? (?:a|the|us|it|\d|\w+ (?:frozen|back|first))|at (?:most|least)|no more than|max(?:imum)?|only \d|over budget|budget (?:is|was)|cheaper|discount|instead of|unless|penalt\w+|guarantee|hard (?:stop|no)|deal ?breaker|in writing|free of charge|upfront|above \d+|below \d+|cap)\b/i;
/** Compares us with others, or with what was promised. */
export const COMPARES =
  /比[^,。]{1,12}(?:贵|高|慢|便宜|低|差|少|多)|隔壁|别家|那家|上一?(?:家|个(?:供应商|厂家))|(?:重新)?(?:比选|比价|招标)|[两三四]家(?:比|供应商|报价)?|换(?:系统|供应商|别家|人|一家)|找别家|说好的|上次(?:说|答应|是|你们)|承诺|怎么又|又(?:坏|掉|出|断|要|是|来|有)|老是|总是|第[三四五六]次|凭什么|贵在哪|为什么|为啥|(?:拖|催|延(?:期|误|迟)|耽误|晚)了?|\b(?:higher|lower|longer|worse|more expensive|less) than\b|\b\d+ (?:percent|%) (?:over|above|more)|\bcompetitor|\bquoted\b|\blast (?:time|year|summer|month)\b|\bagain\b|\bthird time\b|\bwhy (?:is|are|do|did|would)\b|\bwho (?:pays|grinds|covers|does)\b|\bgo(?:es)? back(?:wards)?\b|\bswitch(?:ing)? to\b|\bmoving to\b|\bwith no explanation\b/i;
/** Or else: what happens if it is not done; a date that must be kept. */
export const THREATENS =
  /不然|否则|要不(?!要)|再(?:不行|有一次|来一次|这样|出)|(?:就|我们?)(?:走|去|要)?(?:公开)?招标|终止|解约|放一放|先别|等不起|等不及|赶不上|来不及|过了这|不等|影响(?:生意|上课|生产|开业|产量|销售)|推迟|\b(?:or else|or we|otherwise|if not|if it happens|by then|runs out|peak|inspection|don't bother|lose the)\b/i;

/** The customer pushes back, sets a limit or complains. */
export const objects = (folded: string): boolean =>
  REFUSES.test(folded) || DEMANDS_OF_THEIRS.test(folded) || COMPARES.test(folded) || THREATENS.test(folded);

/** Told of the customer by one of us: 他说, 王总要, they want. */
export const TOLD =
  /(?:他|她|他们|客户|对方|甲方|业主(?:代表)?|人家|[\u4e00-\u9fff]?(?:总|工|科长|主任|经理|院长|校长|老板|领导|采购|财务|法务|总监|处长|老师|护士长|处|科|部|那边|SQE))(?:们|那边|办)?[^,。!?]{0,10}(?:说|讲|要|问|嫌|希望|想|提|让|催|反对|担心|坚持|不高兴|不同意|不接受|卡|答应|同意|认可|认为|觉得|否|砍|强调|反馈|直接|松口)|说(?:员工|他们|客户|太|要|不|第一单|加价)|被(?:退|否|毙|驳)|\b(?:they|he|she|client|customer|cfo|ceo|procurement|legal|boss|director|manager \w+|\w+'s team)\b[^.!?]{0,32}\b(?:said|says|wants?|asked|asks|needs?|insists?|is worried|won't|agreed|promised|pushed|talk|accept)\b/i;
/** How what is told of them objects: fewer words than they have themselves, for we set conditions too. */
export const TOLD_OBJECTS =
  /嫌|太[\u4e00-\u9fff]|[贵高]了|担心|顾虑|怕|不(?:行|接受|同意|认可|满意|够|要了|用了|想|能)|要(?:求|分|先|免|我们|改|送|三|两|重|再|加|压|跟|写|到货|OEKO|一)|想改|改成|强调|坚持|免费|最多|至少|必须|不然|否则|偏|拖|缺|被退|退的|反馈|投诉|封顶|预算|加价|不肯|不干|自研|自己做|等不(?:到|及|了)|先(?:别|停|放|缓)|停掉|砍[掉了]|换人|找[^,。]{1,8}(?:那家|家)|推迟|扣|罚|催|没法|不低于|不高于|不超过|\b(?:wants?|worried|won't|doesn't|don't|too|needs?|insists?|can't|froze\w*|paus(?:ed|ing)|choked|balk\w*|on hold|sitting on|more than|cap|not)\b/i;

/** Somebody of the customer's promises or agrees to do something. */
export const PROMISES =
  /(?:我|我们|咱们|这边|我这边|我们这边|财务|领导|老板|法务|采购|信息科|总部)(?:[^,。?]{0,12})(?:会|来|去|办|安排|给|发|开|走|签|付|打款|提供|配合|批|报(?!价)|推荐?|准备|确认|协调|争取|下(?:首)?单|定(?!金)|盖|审|出(?!了)|拿|挑|派|让|沟通|寄|腾|谈|汇报)|(?:可以|同意|答应|没问题|就)(?:先|再|直接)?(?:给|签|付|谈|定|发|提供|安排|开|下单|走|配合|考虑|装|腾)|(?:收到|看完|确认|过了|定了)[^,。]{0,12}(?:就|再|我)|(?:月底|下周|明天|后天|今晚|周[一二三四五六日]|\d+号)[^,。?]{0,8}(?:开(?:立项)?会|上会|评审|签|付|打款|走流程|盖章|下单|批|给你?们?|回复|答复|回我|发|寄)|(?:尽量|一定|保证|承诺)[^,。?]{0,6}(?:保|帮|配合|付|签|给)|\b(?:i'll|we'll|we will|i will|i can|we can (?:sign|do|approve|pay|share|send|commit)|agreed to|approved|happy to|will (?:sign|send|pay|share|get|push|review|loop|place|confirm)|he'd sign|she'd (?:start|sign))\b/i;
/** Of what is told of them: they promised. */
export const TOLD_PROMISES =
  /(?:答应|同意|承诺|保证|愿意)(?!不|了没)|(?:说|讲|约(?:好|定))[^。]{0,14}(?:会|尽量|可以|帮|保|签|付|批|给|寄|发|回(?:我|复)|下单)|回我|(?:今晚|明天|周[一二三四五]|下周[一二三四五]?|月底|\d+号)(?:前|之前)?(?:给|发|寄|回|签|盖|付|批)(?!你)|(?:过了|定了|确认了)[^,。]{0,4}就|\b(?:agreed|promised|will (?:send|sign|place|confirm|share)|he'd sign|she'd start)\b/i;
/** Talk of what cannot be promised: questions, and orders given to us. */
export const NO_PROMISE = /^你们|你们总|先别|让我们|要我们|(?:[?]|[吗呢])[。!]?$/;

/** Ours to do. */
export const STEPS =
  /(?:我(?:来|去|出|发|给|把|跟|约|今|明|这|回|先|答应|申请|安排|让|找|写|做|整理|准备|更新|再|帮|亲自|盯|问|查|催|报|同步|拉|补|办|改|算|派|协调|确认|落实|周|下周|月底|现在|[上下中]午|晚上|早上|晚点|回头|等[下会]|待会|一会|\d)|(?:晚点|待会|等[下会]|回头)(?:就)?(?:丢|发|给|传|贴|报|回)|我们?(?:这边)?(?:周|明天|下周|今天|今晚|先|来|给|出|会|研发|两天|马上|尽快|承诺|可以派)|你(?:来|去|出|给|把|跟|写|先|整理|准备|今[天晚]|明天|同步|找|约|盯|再|请|周|那边先)|明天(?:给|发|回|出|做|约|去|一早|上午|下午)|今晚(?:发|给|出)|(?:周[一二三四五六日]|下周[一二三四五]?|月底|\d+号)(?:前|之前|一起|也|早上|下午|上午)*(?:给|发|出|提供|提交|答复|回复|约|上门|寄|到|落实|签|把|交|带|去|拿)|(?:得|还要|必须|务必)(?:去|把|给|跟|说|走|盯|找)|要(?:说清|跟|给|准备|去)|从.{2,8}调|让(?!我们|他们|您)[\u4e00-\u9fffA-Z]{1,8}(?:去|来|给|把|明天|赶紧|重|单独|写|盖|报)|安排|跟进|更新|申请|约了|发你|给你|发您|给您|回您|回你|发给|准备|整理|落实|提交|备好|起草)|\b(?:i'll|i will|i can|let me|we'll|we will|can you|could you|please|need to|i'm going to|sending|will send|follow up|draft|prep|set up|schedule|book|i'm on it|on it|you'll have)\b|^(?:and |so |ok,? |then )?(?:get|send|set up|call|chase|push|ping|ask|offer|quote|loop in|follow up with) (?:a|an|the|her|him|them|it|over)\b/i;
/** Says nothing to do, though its words look so. */
export const NO_STEP =
  /^(?:我(?:先说|说[下一我]|就说|插一句|总结|得说|觉得|们?看过|们?测过|记得|担心|听说|也觉得|不管|补充|也(?:是|这么)|跟他(?:谈的|说了)|这边(?:主要|有个(?:技术|问题)))|好的?[,。!]?$|行[,。!]?$|收到[,。!]?$|明白[,。!]?$)|能不能发我|[吗呢?][。!]?$/;

/** Where systems, measures and norms are spoken of. */
export const TECHNICAL =
  /接口|协议|系统|版本|支持|兼容|参数|精度|误差|数据|网关|网口|端口|IP|API|ERP|MES|PACS|DICOM|SQL|LDAP|AD域|服务器|虚机|网络|网线|无线|信号|带宽|延迟|日志|跑批|算法|模型|准确率|图纸|规格|功率|电压|伏|电流|温度|湿度|零下|模块|对接|集成|回写|迁移|部署|本地化|私有|云|安全|权限|账号|密钥|加密|国密|字段|配置|传感|探头|编码器|硬件|软件|通讯|PLC|DCS|节拍|相机|光源|像素|震动|振动|隔振|材质|尺寸|载荷|认证|批文|证书|标准|防爆|等保|样本|缺陷|测试|联调|调试|标定|防护|屏蔽|承重|基础|土建|管线|电缆|容量|变压器|负荷|负载|降容|交换机|过热|掉线|标识|缓存|并发|主板|算力|过滤|稳压|水质|电容|干扰|单火|回路|安全栅|数据库|分区|开发|改造|\b(?:api|integration|interface|sso|latency|spec|protocol|firmware|server|network|data ?base|throughput|compat\w*|sensor|voltage|schema|export|vpn|ldap|encryption|signature|audit trail|windows|gateway|connector|converter|firewall|port|build|version|release|roadmap|validation|middleware|tolerance|millimet\w+|modbus|opc|historian|inverters?|spares|refurbished|gpu|cpu|wms|floor)\b/i;
/** Where people, time and goods are spoken of. */
export const RESOURCES =
  /人手|工程师|人员|工人|师傅|电工|网管|(?:[一两二三四五六七八九十\d]+)个人|几个人|[一两二三四五六七八九十\d]个?人(?!民|家)|[一两二三\d]组|人天|借(?:人|调)|从[^,。]{2,6}(?:调|借)|排期|排到|档期|工期|到货|现货|在路上|发货|缺货|库存(?!接口|不准)|产能|交期|备货|安装|装调|施工|进场|物流|备件|天内|来不及|赶不上|到不了|排不(?:上|开)|只有(?:一|两|三|四|1|2|3|4)|不够|加班|停机|停产|停吊|停车|检修|窗口期?|换型|仓库|吊车|车辆|动火证|下井证|作业证|许可|驻点|驻场|培训|上线时间|延期|周末|最快|最早|最多(?:装|停)|提前[^,。]{0,4}(?:定|打|约|报|预)|怀孕|婚假|请假|出差|回老家|别的项目|一层一层|\d+天|[一两二三四五六七八九十]+(?:个工作日|周|天|个?晚上|个月)|\b(?:crews?|engineers?|technicians?|headcount|lead time|stock|backorder|install|schedule|weeks?|shipment|capacity|overtime|resource|earliest|short-?staffed|crane|forklift|permit|on site|available|availability|booked|certification|hire|commissioning|team|units before|months?)\b/i;
/** A state of things told in figures: years, counts, measures, days. */
export const FIGURE =
  /\d|[一二两三四五六七八九十百千]+(?:个|台|套|张|天|周|月|年|人|成|万|点|小时|分钟|次|家|间|路|组|层|盏|口)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|forty)\b/i;
