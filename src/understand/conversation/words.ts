/** What a point of a conversation does, by its words: both languages, since chats mix them. */

/** The customer pushes back, sets a limit or complains. */
export const OBJECTS =
  /嫌|太(?:贵|高|慢|长|短|少|多|复杂|麻烦|差|小|大|老|旧)|[贵高]了|偏[高贵慢长]|贵\d|担心|顾虑|不放心|怕|不行|不(?:能|太)?(?:接受|同意|认可|满意|合适|够|好|对|负责|稳|准|给)|接受不了|满意不了|投诉|质疑|压力|超(?:了|预算|出|过|标)|没有?预算|预算(?:只|就|没|不|已)|别超|不能(?:超|再|晚|拖)|必须|得(?:写进|含|包|先)|要求|坚持|底线|写死|封顶|卡\d|要从|想改|改成|能不能|可不可以|行不行|行吗|凭什么|贵在哪|为什么|为啥|做不到|不支持|没有API|还没|一直没|没(?:人|用|戏|谱|落实|解决|动静)|老是|总是|又(?:坏|掉|出|断)|再不行|不然|否则|要不|换(?:系统|供应商|别家|人)|比[^,。]{1,10}(?:贵|高|慢)|免费|不含|含不含|是不是含|谁(?:的|出|做|补|负责)|算谁|你们出|[再还]?(?:降|便宜|少)(?:点|一点|\d|[一二三四五六七八九十])|下不来|下来吗|到货付|账期|扣(?:款|\d|[一二三四五六七八九十])|按天扣|罚|赔|损失|份额|砍|减(?:少|掉|半)|重新(?:走|招|比|谈|评)|比选|比价|[两三四]家|催|拖|延(?:期|误|迟|了)|耽误|等(?:不起|不及|太久)|不高兴|生气|有意见|反对|吵|影响(?:生意|上课|生产|开业)|先别|口头(?:没用|不算)|没(?:人)?(?:说过|告诉)|怎么又|说好的|上次(?:说|答应)|交代|too (?:expensive|slow|long|high|late|many|much)|concern|worried|can't|cannot|won't|not (?:acceptable|happy|comfortable|enough|going to)|unless|pushback|issue|problem|cheaper|discount|need(?:s)? to (?:be|come) (?:down|lower)|instead of|must (?:have|be)|why (?:is|are|do|would)|over budget|no budget|or we|don't (?:like|want|see|have)|hard (?:stop|no)|deal ?breaker|late|penalt/i;
/** What was told of the customer by one of us. */
export const TOLD =
  /(?:他|她|他们|客户|对方|甲方|业主|人家|[\u4e00-\u9fff]?(?:总|工|科长|主任|经理|院长|校长|老板|领导|采购|财务|法务|总监|处长|老师|处|科|部|那边))(?:们|那边)?[^,。!?]{0,8}(?:说|要|问|嫌|希望|想|提|让|催|反对|担心|坚持|不高兴|不同意|卡|答应|同意|认可|认为|觉得|否|砍)|\b(?:they|he|she|client|customer|cfo|ceo|procurement|legal)\b[^.!?]{0,24}\b(?:said|says|wants?|asked|asks|needs?|insists?|worried|won't|agreed|promised|pushed)\b/i;
/** Somebody of the customer's promises or agrees to do something. */
export const PROMISES =
  /(?:我|我们|咱们|这边|我这边|我们这边|财务|领导|老板|法务|采购|信息科)(?:[^,。?]{0,10})(?:会|来|去|办|安排|给|发|开|走|签|付|打款|提供|配合|批|报|推荐?|准备|确认|协调|争取|下单|定|盖|审|出|拿|挑|派|让)|(?:可以|同意|答应|没问题|就)(?:先|再|直接)?(?:给|签|付|谈|定|发|提供|安排|开|下单|走|配合)|(?:收到|看完|确认)[^,。]{1,12}(?:就|再|我)|(?:月底|下周|明天|后天|周[一二三四五六日]|\d+号)[^,。?]{0,8}(?:开(?:立项)?会|上会|评审|签|付|打款|走流程|盖章|下单|批|给你?们?|回复|答复)|(?:尽量|一定|保证|承诺)[^,。?]{0,6}(?:保|帮|配合|付|签|给)|\b(?:i'll|we'll|we will|i will|i can|we can (?:sign|do|approve|pay|share|send|commit)|agreed|approved|happy to|will (?:sign|send|pay|share|get|push|review|loop))\b/i;
/** Ours to do. */
export const STEPS =
  /(?:我(?:来|去|出|发|给|把|跟|约|今|明|这|回|先|答应|申请|安排|让|找|写|做|整理|准备|更新|再|帮|亲自|盯|问|查|催|报|同步|拉|补|办|改|算|派|协调|确认|落实|手上|周|下周|月底|\d)|我们?(?:这边)?(?:周|明天|下周|今天|今晚|先|来|给|出|会|研发|两天|马上|尽快|承诺|可以派)|你(?:来|去|出|给|把|跟|写|先|整理|准备|今天|明天|同步|找|约|盯|再|那边先)|明天(?:给|发|回|出|做|约|一早|上午|下午)|今晚(?:发|给|出)|(?:周[一二三四五六日]|下周[一二三四五]?|月底|\d+号)(?:前|之前|一起|也)*(?:给|发|出|提供|提交|答复|回复|约|上门|寄|到|落实|签|把)|(?:得|还要|必须|务必)(?:去|把|给|跟|说|走|盯|找)|要(?:说清|跟|给|准备|去)|从.{2,8}调|安排|跟进|更新|申请|约了|发你|给你|给您|回您|回你|发给|准备|整理|落实|提交)|\b(?:i'll|i will|i can|let me|we'll|we will|can you|could you|please|need to|i'm going to|sending|will send|follow up|draft|prep|set up|schedule|book|i'm on it|on it)\b/i;
/** Opens a talk, answers or thinks aloud; nothing is to be done. */
export const NO_STEP =
  /^(?:我(?:先说|说[下一]|插一句|总结|得说|觉得|们?看过|们?测过|记得|担心|听说|也觉得|这边有个(?:技术|问题))|好的?[,。!]?$|行[,。!]?$|收到[,。!]?$|明白[,。!]?$)|能不能发我|[吗呢?][。!]?$/;
export const TECHNICAL =
  /接口|协议|系统|版本|支持|兼容|参数|精度|数据|网关|端口|IP|API|ERP|MES|PACS|DICOM|SQL|LDAP|AD域|服务器|网络|带宽|延迟|日志|跑批|算法|图纸|规格|功率|电压|温度|湿度|模块|对接|集成|迁移|部署|私有|安全|权限|账号|字段|配置|传感|硬件|软件|通讯|PLC|节拍|相机|光源|像素|震动|振动|隔振|材质|尺寸|载荷|认证|证书|标准|样本|缺陷|测试|调试|防护|屏蔽|承重|基础|土建|管线|电缆|容量|变压器|负荷|交换机|过热|掉线|标识|\b(?:api|integration|sso|latency|spec|protocol|firmware|server|network|data|interface|throughput|compat|load|sensor|voltage|database|schema|export|vpn|ldap|encryption)/i;
export const RESOURCES =
  /人手|工程师|人员|工人|师傅|网管|两个人|三个人|四个人|几个人|[一两二三四五六七八九十\d]个?人|借(?:人|调)|排期|档期|工期|到货|在路上|发货|缺货|库存|产能|交期|周期|安装|装调|施工|进场|物流|备件|天内|来不及|赶不上|到不了|真到不了|排不(?:上|开)|只有(?:一|两|三|1|2|3)|不够|加班|停机|窗口期|换型|仓库|吊车|车辆|动火证|许可|驻点|驻场|培训.{0,4}人|人天|上线时间|延期|周末|最快|最早|提前[^,。]{0,4}(?:定|打|约|报)|怀孕|请假|出差|[一两二三四五六\d]+(?:个工作日|周|天)|\b(?:crew|engineers?|technicians?|headcount|lead time|stock|backorder|install|schedule|weeks?|delivery|shipment|capacity|overtime|resource|earliest|short-?staffed|crane|forklift|permit|on site|available|availability)/i;
