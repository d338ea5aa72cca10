/** What a sentence of a conversation does, by its words: both languages, since chats mix them. */
export const OBJECTS =
  /嫌|太(?:贵|高|慢|长|短|少|多|复杂|麻烦)|贵了|偏高|担心|顾虑|不放心|怕|不行|不能接受|接受不了|不接受|不同意|不认可|不满|投诉|质疑|压力|超(?:预算|了)|没有?预算|别超|不能超|必须|得(?:写进|含|包)|要求|要从|想改|能不能|可不可以|凭什么|问贵在哪|为什么|做不到|不支持|没有API|还没修|再不行|不然|否则|换(?:系统|供应商|别家)|比.{1,8}(?:贵|高)|免费|不含|含.{1,6}总价|[再还]?(?:降|便宜|少)(?:点|一点|\d)|到货付|账期|(?:too (?:expensive|slow|long|high|late)|concern|worried|can't accept|cannot accept|won't|not acceptable|unless|pushback|issue|problem|cheaper|discount|need(?:s)? to (?:be|come) (?:down|lower)|instead of|must (?:have|be))/i;
export const PROMISES =
  /(?:可以|同意|答应|没问题|确认|保证|承诺|就(?:签|定|付|下单|可以)|会(?:签|付|安排|给|发|配合|推)|我(?:去|来|会|给|把|跟|向)|我们(?:会|来|去|给|先|月底|下周|开|安排|付|签)|签(?:合同|约)|付款|打款|开(?:会|立项会)|上会|评审|汇报|批|盖章|走流程|下单|提供|发(?:给|你)|出(?:具|一份)?)|\b(?:i'll|we'll|will|can (?:sign|do|approve|pay|share|send)|agreed|approve[sd]?|commit|promise|happy to|sign|po)\b/i;
export const STEPS =
  /(?:我(?:来|去|出|发|给|把|跟|约|今|明|这|回|先|答应|申请|安排|让|找|写|做|整理|准备|更新|再|帮)|我们?(?:这边)?(?:周|明天|下周|今天|今晚|先|来|给|出|会|研发|两天|马上|尽快|承诺)|你(?:来|去|出|给|把|跟|写|先|整理|准备|今天|明天)|明天(?:给|发|回|出|做|约)|今晚(?:发|给|出)|(?:周[一二三四五六日]|下周[一二三四五]?|月底|\d+号)(?:前)?(?:之前)?(?:给|发|出|提供|提交|答复|回复|约|上门|寄|到)|得(?:去|把|给|跟|说|走)|必须说清|要(?:说清|跟|给|准备|去)|安排|跟进|更新|申请|约了|发你|给你|给您|回您|回你|准备|整理)|\b(?:i'll|i will|i can|let me|we'll|we will|can you|could you|please|need to|i'm going to|sending|will send|follow up|draft|prep|set up|schedule|book)\b/i;
export const TECHNICAL =
  /接口|协议|系统|版本|支持|兼容|参数|精度|数据|网关|端口|IP|API|ERP|MES|PACS|服务器|网络|带宽|延迟|算法|图纸|规格|功率|电压|温度|模块|对接|集成|迁移|部署|私有|安全|权限|配置|传感|硬件|软件|通讯|PLC|节拍|材质|尺寸|载荷|认证|标准|测试|调试|防护|审批.{0,4}端口|\b(?:api|integration|sso|latency|spec|protocol|firmware|server|network|data|interface|throughput|compat)/i;
export const RESOURCES =
  /人手|工程师|人员|借(?:人|调)|排期|档期|工期|到货|发货|缺货|库存|产能|交期|周期|安装|施工|进场|物流|备件|天内|来不及|赶不上|到不了|排不(?:上|开)|只有(?:一|两|1|2)|不够|加班|停机|窗口期|仓库|吊车|车辆|验收|培训.{0,4}人|人天|上线时间|延期|\b(?:crew|engineer[s]?|headcount|lead time|stock|backorder|install|schedule|weeks?|delivery|shipment|capacity|overtime|resource)/i;
