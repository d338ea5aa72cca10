/** Written by `npm run train` from test/corpus; hundredths for log_followup, smalltalk, ask_deal_status, ask_funnel, ask_overdue, ask_whatif, ask_brief, draft_talk_track, summarize_meeting, change_stage, create_lead, set_reminder. Not edited by hand. */
export const INTENT_RUNS_ZH = `
 ,	Yefggfffgwfg
 0开	dgfggggggglg
 0开头	dgfggggggglg
 C	fgffggfhgglh
 CP	idfgggleggfj
 C一	ndfggffggggg
 C不	asfggfgegggg
 C几	ejYggffgrggg
 C开	ifdggfffgfgp
 C有	tcfgfgfggdfg
 C的	hfgggggfggjh
 C给	kfegggiggggg
 C给我	ggfgggjggggg
 C说	fqeggfefgggg
 C那	dfpfgfffgggg
 C那家	ffpdgegfgggg
 C那边	Yezgggefgffg
 C问	Xfdggcgzgggg
 D上	kfggggfggggg
 D再	kfgggggggggg
 D再打	leggfggggggg
 D去	bdeeefiwfffh
 D去C	acffffc2feei
 D发	jfgfgggggggg
 D回	fgaggqgggggg
 D寄	pcfffggggggg
 D就	leggfggggggg
 D开	kffggggggggg
 D看	jfefggglgggf
 D签	legfgggggggg
 D给	lggggggggggg
 D能	fggfgkgggggg
 D还	eeedfsgggggg
 D还够	gfffgkgggggg
 M	neggfggggfgg
 P	gggggggfggkg
 PD	megfggfggggg
 P你	duaggffggggf
 P是	hegfggffggng
 P留	kfgfggggggfg
 P留的	mfgfgggfggfg
 P问	lgefgggggggg
 ac	ffgflgefjggg
 d	gegbogiffgif
 de	hhgffgfgggkg
 for	gggjgfgggggg
 h	gejfegmfggfg
 in	ieeffgffggog
 it	ggggfgggkggg
 le	ffgfggffggng
 lea	ffgfggffggng
 lo	hfegggjgghgg
 mer	hffggkgggggg
 ms	hfmffffggggg
 neg	eegkggggfjgg
 of	hffggkfggggg
 off	hffggkfggggg
 pri	egeeggkggkgg
 pu	fgggmgfieggg
 re	efigfglhggfg
 rep	dflgggfjgggg
 sl	egfgggglgggg
 sum	ggggfgggkggg
 t	cefghgfffrfg
 ti	jggggggggggg
 to	gfgflghfeggg
 u	begfgggffqgg
 w	degfggffgqgg
 一下	degffgmfigkg
 一个	jeeemfgggggg
 一个月	lfeggggggggg
 一共	jgfggfgggggg
 一天	hqfggfddggge
 一年	gggZgpgggggg
 七	axbgfffggggg
 三	erddfgcmfffg
 上次	ffcfggoggggg
 上面	ggfgdgggmggg
 下次	jffgggfjggfg
 不	hffggfgjghgg
 不好	dggggggmgggg
 不好太	fggggggjgggg
 不要	jfdeeegpgggg
 业	eegnfggggggg
 丢	aeeeffffgyfg
 丢了	adefffffg0eg
 丢单	afeeffgfgwfg
 两	Wlvgddgfgggg
 中	igdggglgfggg
 主	mdggffgggggg
 主动	mcgggggggggg
 之	ffcfggpggggg
 之前	ffcfggpggggg
 之前谁	ggagggoggggg
 了	lflfffcggffg
 交	jfgggggggggg
 交期	jfgggggfgggg
 人	kgfggggfghgg
 人家	kgfggggfghgg
 从	dfffegkelkgg
 从会	gffcYgfgxggg
 从头	dfdfggyZfggg
 他什	ggfffglfgggg
 他什么	ggfffglfgggg
 他们P	egegggcdggtg
 他们上	dgfgggogfggg
 他家	ggfgggkggggg
 他家啥	ggfgggkggggg
 他说	pfhgfgeeeggg
 付	Ub9fgeefgedg
 会	gfbggpgfggfg
 你们	gleggggfgggg
 你改	fggggggggkgg
 做	jffggkggggeg
 先	egghfgjgggif
 先了	bgfgggqfgggg
 先了解	bgfgggqfgggg
 先给	egfkeflgfggg
 先给我	egfgggmgfggg
 全	hfbfgngggggg
 全年	fgafgogggggg
 关	eefgggjgfmgg
 关了	efeggggggpgg
 关了吧	efeggggggpgg
 关掉	effggggggngg
 写	dffgggfohgfg
 准	feggggngggeg
 准备	feggggngggeg
 出	bfkgggiflgfg
 出一	cdfffghfsffg
 出个	efggggjgkggg
 分	negfggffgffg
 列	fdgljgffgggg
 别	djefhffigkgg
 到	ffdkggggglfg
 前	gefgggoffgfg
 前台	mfggggdggggg
 前情	befffgwfegfg
 十	Z5egggZffefg
 单	megfgggggggg
 单价	megfgggggggg
 反	ofeggggggffg
 发	hfgtfgfefbgf
 只	jgfgggggggfg
 叫	fgggjgcgggmf
 可	ifdgffgngggg
 各	endbggkggggg
 名	hfffkgffggjg
 名字	lgegfggggggg
 味	febfgggfggmm
 味知	febfgggfggmm
 味知香	febfgggfggmm
 咋	gfhfgfgkgggg
 咱	mffggfgfgggg
 咱的	jfgggggggggg
 哪	ggfeikgggggg
 哪些	fbfanqfgfggg
 回	gfjfggfhggfi
 回款	Vfpfgfffgefr
 在	dmggggfggggg
 场	jifgfgfggggg
 场地	jifgfgfggggg
 多	gfgggkgggggg
 大概	ogcgggfggggg
 太	hffgggfhkggg
 她	gfegmgffgggg
 季	efffgpgegggg
 季度	efffgpgegggg
 安	kfgfgggggggg
 完	nefgggffgfgg
 宏	kfgggggfgggg
 定	kfgggggfgggg
 客	fkgfgggggigg
 客户	dngeffffgjff
 对	dffgggghgglg
 对方	Zffggggjggpg
 对方P	Zfffggfeggug
 小	jfgggggggggg
 少	f0dfffaeffff
 就D	jfgiffgggggf
 就没	lgfggggfggfg
 展	fgggggggggkg
 展会	fgggggggggkg
 工	meggggfggfgg
 已	ddfggfefgveg
 帮	eefffgjhhhig
 帮我	fefffgjhihgg
 帮我关	fffgggefgogg
 应	effgfgffgpfg
 应该	effgfgffgpfg
 建	eefgggffgfpg
 建一	ddffggfggfsg
 建一下	ddffggfggfsg
 建个	egggggffggmg
 录	fgggggegigkg
 录音	fgggggfgjggg
 影	deffergggggg
 影响	eeffgpgggggg
 快	gieffgmffggg
 怎	ffegggglgggg
 怎么	ffegggglgggg
 怎么拒	ggfggggkgggg
 怎么说	ggaggggngggg
 怎么跟	efeggffogggg
 怎样	egfgggglgggg
 急	dldgeffogggg
 总	gegdgjgglggg
 总共	gggYgqgggggg
 总结	gdgffgfgoggg
 总结给	gggfggfgjggg
 想看	Zgggggggggpg
 想问	ggeggggggglg
 我D	kldgffffgggg
 我下	fkcfffgmfggg
 我们0	kegggggggggg
 我们第	jgfggggggggg
 我咋说	fgffggglgggg
 我回	lgfgggffgggg
 我怎	egfggfgmgggg
 我怎么	eggggggjgggg
 我是	kfgeiggggggg
 我该	ggggeglggggg
 我说	emefhggfgggg
 我说D	kfgggggfgggg
 我还	gefgfjgkeggg
 找	effgggffgfog
 找P	Zfegggffgfug
 报	gfiggffggjgg
 报价	efgggfgggngg
 拓	dedgggffffti
 拓客	dedgggffffti
 拓客通	dedgggffffti
 按	hggeggggkggg
 挪	gfegggggglgg
 换	nbgfggghfggg
 换了	sYgfgggggggg
 推	gfffgkgggjgg
 推到	hfffgfgggkgg
 提	fgffghlgfggg
 改	feffgggggofg
 改赢	Wgefgggggwgg
 放意	fggfgggggkgg
 放意向	fggfgggggkgg
 教	ffggfggfggmg
 数	jedggmgfgggg
 数据	ldgggggggggg
 整	fehefgggnggg
 整理	fgidfgggmggg
 整理一	egkgggggfggg
 新	ggggggfgggkg
 新的	dddfggeffezg
 方	aegfgfffgveg
 方案	aegfgfffgveg
 是	jgjgggggggcg
 最	cdufgfifgeeg
 最近	ggfgggkggggg
 有	gdfhkgjffggg
 有什	ffegggpffggg
 有什么	ffegggpffggg
 有啥	fdfjlghffggg
 有啥要	gfggggjggggg
 有没	gYbguejggggg
 有没有	gYbguejggggg
 朋	ifggggefggkg
 朋友	ifggggefggkg
 朋友介	eefgggefggqg
 机	legggggggggg
 来	YYegffpyeffg
 样	cemeffgpgfff
 样品	ffoggggfgefg
 样机	Ydkceegygggf
 每	lfgegggggggg
 比	kgegggghgggg
 没	lffgggggggfg
 没见	kgggggfgggfg
 没说	kffgggggggfg
 没说几	leggggggfggg
 没说要	kgfgggggggfg
 清	hcdwdgeffffg
 温	lgeggggggggg
 状	effggggggmgg
 状态	effggggggmgg
 现	jfeggjgggggg
 现在	kfgggggggggg
 理	eegffgeftggg
 理一	ggggggegjggg
 电	hdfgggggggng
 电话	hdfgggggggng
 留了	jfgggggggggg
 留了电	kggggggfggfg
 百	eddfffmfffqg
 百川	ccdfffofefsg
 直	cffegfgfgsfg
 直接	afeegfgfgwfg
 第	ggcgfgfogggg
 第一	fgbgegetfggg
 第一句	fgbgegetfggg
 签	ffhnffgfgggf
 签了	hfijgfgfgggf
 管	bkggggafggqf
 约了	nfggggfdgggg
 约了D	nfggggfdgggg
 结	cdmdfgefrffg
 结果	agpggggggfgg
 给C	bffgfgpigfeg
 给P	cbgecgfefgf0
 给份	ffggggjggggg
 给份简	ffggggjggggg
 给我	gfggggjgfggg
 给我划	ggggggqgYggg
 给我列	gggefgggjggg
 给我补	ggggggkfgggg
 统	eegggggmgggg
 缺	cfeefufggfgg
 缺口	acdeg1fggffg
 群	jdfgggfflggg
 群里	jdfgggfflggg
 老	flfggffgggig
 老板	gggggggfggkg
 老板P	gggggggfggkg
 聊	jefgggjffggg
 聊得	ndggggfggggg
 联	dgfggggfggng
 联系	dgfggggfggng
 联系人	dgfggggfggng
 能	egSgfzgggggg
 要不	foZggggggggg
 要两	kgfggggggegg
 要准	dgcgggrfgggg
 要准备	dgcgggrfgggg
 要去	gfcgggpfgggg
 要是	hmeggffgfggg
 见	nffgggfgggfg
 见了	nffgggfgggfg
 讲	fffgggkjfggg
 话	fggggggkfggg
 语	igdgggggiggg
 语音	jgcgggggjggg
 说D	kfggggggfggg
 说D给	jgggggfgfggg
 说了	feffggffoggg
 说等	nfdggggfgggg
 说让	kgggggeggggg
 说说	dfdfggofkggg
 谁	gleiegfggggg
 谁跟	dfnfdgfgggkg
 谈	defgggfggqfg
 谈判	deegggfggsfg
 赢	dffefgfggteg
 赢单	dffefgfggteg
 车	fjgggggggggg
 输	mefggfggggfg
 输给	mefggfggggfg
 输给R	pdffgffggffg
 还在	gfgegggfgmgg
 还是	megfgggggggg
 还有	hffbgpgggggg
 还没聊	keggggggfggg
 还能	ggdgghglfggg
 还赚	gfcfgngggggg
 这单	iggggjgdgggg
 进	Texfgfffgkeg
 退	jeggggggghgg
 速	eefgggoggffg
 速给	eefgggoggffg
 速给C	eefgggoggffg
 那边	jejggffggggg
 邮	pfegggeegggg
 邮件	pfeggggdgggg
 都	hfdcierfgggg
 采	lgggggefggfg
 采购	lgggggefggfg
 金	Wzfegfffgfff
 问	kgegggggggfh
 问了	lgfggggfggeg
 问了句	kggggggfggeg
 阿	ofdgfgfgggfg
 青	gffgggngdggh
 青禾	gffgggngdggh
 麻	ekgggggfghgg
,,聊	jgggggfggggg
,,聊天	jgggggfggggg
,0	ghffhggfggjg
,0天	hffflggggggg
,0天没	gdgfpgfggggg
,C0	mfgggggggffg
,CC	kgfggggggggg
,CD	jfkfggfggggg
,CD单	fffdfrgfgfgg
,CD有	ffkiffgggggg
,CD能	gggkgdgggggg
,CD那	fgkegfgghggg
,CP	gfehgghkggfg
,CPD	egZtgfgfgggg
,CP那	fgjggggfgggg
,C一	fffgggmggffg
,C下	kfjgfggggfgg
,C下一	egpgdgfggfgg
,C下单	nfeggfgggfgg
,C不	dueffgffgefg
,C不是	gflfgfgggggg
,C不签	eYpfgpfegffg
,C丢	fieigjffghfg
,C丢了	ildegoeegefg
,C丢单	efemggggghgg
,C中	hejfgfgggjfg
,C中标	gfffgfgfgoff
,C为	ffmfggffgggg
,C为啥	ggkfggfggggg
,C交	gffggflggggg
,C什	ggjggggggggg
,C什么	ggjggggggggg
,C介	kfffggbnggfg
,C介绍	kfffggbnggfg
,C从C	fekfgfkfgggg
,C他	fgkfgfgggggg
,C他们	fgkfgfgggggg
,C催	qfegfgfigffd
,C催货	offggggfgffg
,C先	ffffgggggnfg
,C关	dcdfffefg0eg
,C再	dfdggseegggg
,C决	tdbfffgggggg
,C决定	tdbfffgggggg
,C几	ohibgegggfgg
,C几个	rnZahcfggfgg
,C几号	Wczggggfgfgg
,C几时	ddqggggggggg
,C到	bqsfeeaefefg
,C前	gfkfgggggggg
,C加	dglgggffgfig
,C加了	lgfggggfgggg
,C升	effgggfggofg
,C压	mffggggggggg
,C又	Zvhgffffgefg
,C又不	refgfgfffegf
,C反	defegtffgggg
,C发	jfgggggggggg
,C发了	lffggggggfgg
,C只	jfcggkgggggg
,C可	fggggggggjgg
,C可以	fggggggggjgg
,C同	qedggffggfgg
,C后	lelgeffegffg
,C呢	fgofgefggfgg
,C和	fgeggmgggggg
,C和C	fgeggmgggggg
,C咱	gdefgffogggg
,C哪	ndldefgggfgg
,C啥	feVdfdupfggg
,C回	fgkggggggggg
,C在	mgdggfgggggg
,C坏	nfeggggggfgg
,C多	eenkehffgefg
,C多少	jfXngjfggggg
,C大	eelgggiggggg
,C大概	eelgggiggggg
,C嫌	gfkggffggggg
,C官	egfgggggggmg
,C官网	egfgggggggmg
,C定	lfhfgffgggfg
,C定了	peegggfgggfg
,C定金	igkegfgggggg
,C对	ffoggffegggg
,C对我	efnggggggggg
,C尾	lfdggggigfgg
,C尾款	lfdggggigfgg
,C已	ifmggffegffg
,C已经	efogggffggfg
,C年	igbgglgggggg
,C开	eghggghgfgjg
,C归	kfdffggggkfg
,C归谁	ufafeffggggg
,C当	fgkgggfgghgg
,C当初	fgmgggffgggg
,C往前	ffggggggglgg
,C往后	ifdgelgggggg
,C微	fggggggjggfg
,C微信	fggggggjggfg
,C怎	icjkgfhggffg
,C怎么	icjkgfhggffg
,C想	nfdggffggggg
,C想了	lgggggeggggg
,C想看	zfUfgegggggg
,C成	meggfifggffg
,C成了	tccefnefgdeg
,C成交	ggkhfegggggg
,C我	fglfgefggggi
,C我们	egrdgcgggggg
,C打	hkggehfggfgf
,C打算	dcoeglfggfgg
,C把	ikegghfggggg
,C投诉	fgjggfgggggg
,C报	egfhgggggkgg
,C报价	dgfhggggglgg
,C拖	legeimfegefg
,C拖了	Vgle1efcgdfg
,C招	jfhggfgggggg
,C招标	jfhggfgggggg
,C拿	mffggggggggg
,C拿沪	oefgggffgffg
,C按	dedefngggnfg
,C换人	oefggfgfgffg
,C换供	fgjggggggggg
,C提	ffndejegfggj
,C改	kjfgggfggffg
,C放	hfgfgggggkfg
,C新	jfhggfgggggg
,C是	ffjffflfgggg
,C是怎	feregffegggg
,C晚	fefgglgggggg
,C晚两	fefgglgggggg
,C最后	ggjfggfggggg
,C最近	ggcnffgggggg
,C有	ifhfffffkhfg
,C有意	bfffggfggsfg
,C有没	lghfeegggggg
,C有点	lbaeffYd7def
,C来	lefggghggfgg
,C来厂	oefgggfggffg
,C标	eggggggggmfg
,C样品	ggkggggfgggg
,C欠	dfnelegfgffg
,C款	kgeggggggfgg
,C款到	kgeggggggfgg
,C死	ffggggggglgg
,C没	fkeemhffgefg
,C没动	jfdfngfggffg
,C没联	fggglggggffg
,C没说	pfbggggggggg
,C没过	tedgggfggdfg
,C法	kgfggfgggggg
,C法务	kgfggfgggggg
,C现	ggjfgggggggg
,C现在	ggjfgggggggg
,C的P	igjgggffggfg
,C的事	ggkdgggggggg
,C的单	dfexfffggceg
,C的客	ifeeWgfygfff
,C的底	deegggsfgfff
,C的标	ofdggggggfgg
,C的款	egkggggggggg
,C的章	ddpggffggggg
,C的联	hflgggfgggfg
,C的货	jfgggggggggg
,C的钱	kfhgggfggggg
,C的阶	egfgggggglgg
,C的预	jgfggggggggg
,C目	kfggggfggggg
,C目前	kfggggfggggg
,C看	ocfgggfggggg
,C真拿	fggggjgggggg
,C砍	egfggigggkgg
,C砍价	dgfgghggglgg
,C确	fffgggfggnfg
,C确认	fffgggfggnfg
,C答	kfgggggggggg
,C答应	kfgggggggggg
,C签	bemjgiffghfg
,C签下	beYfg2ffgdfg
,C签了	cfomgdffgffg
,C签完	dfegggffgrgf
,C算	eejgggfggmfg
,C算赢	cddfgfffgvfg
,C约	lfigggdggggg
,C约了	neigfgcggggg
,C线	fggfgggggjig
,C线索	fggfgggggjig
,C给	dffmggehgjff
,C给我	dffpggefgkff
,C续	heklgegdgfgg
,C续了	tebfgggfgefg
,C续签	cfeygbgegggg
,C续约	ggoigfgZgggg
,C维	fgmeffgggggg
,C维保	fgmeffgggggg
,C老	kfgggggggggg
,C能	dftefdfggggg
,C行	egggggfggglg
,C行政	egggggfggglg
,C被	frefgiffgfeg
,C被R	kefegjgggggg
,C要	jfffgigggggg
,C要我	kfgggggggggg
,C要求	nffggfgfgfgg
,C要的	desffffggffg
,C让	peegggffgffg
,C让我	lgfggggggggg
,C试	hfkggfgfgggg
,C试用	hflgffgfgggg
,C说	hgfgggfkgggg
,C说不	pfegfgffgggg
,C说要	ifeggfglgggg
,C谁	kiffgffggggg
,C谁在	gelgffgggggg
,C谁拍	sfZfgfgfgggg
,C谁都	tcegggfggefg
,C谈	fedggggggrfg
,C谈判	ceefgggggtfg
,C跟	ifhgjgfggffg
,C跟进	Zffgzgdfgfeg
,C转	effggggggofg
,C还	gengffgggggg
,C还在	kfkgfffggffg
,C还差	ebyefeffgffg
,C还有	femggfgggggg
,C还没	iehkgefggfgg
,C这家	deegggsffffg
,C进	mfdgggffglfg
,C进到	kffggfeeglgg
,C进方	aefgggfggufg
,C退	hefgggfggnfg
,C那单	hfmfgggggffg
,C那台	dfoggfgggggg
,C那头	fekggkffgggg
,C那批	eeoggggggggg
,C那标	kpaggfffgfgf
,C那边	jggggggfgggg
,C都	ggfgggleghgg
,C问	pfdfgfgfgggg
,C问能	pffggggbgggg
,C阶	fggggggggkgg
,C阶段	fggggggggkgg
,C降	efeggjgggkgg
,C院	igggggfkgggf
,C院办	igggggfkgggf
,C项	qfffgggggefg
,C项目	qfffgggggefg
,C顾	efqfgffegggg
,C预	fffggfgmgggg
,C预算	fffggfgmgggg
,C首	nfdggggggfgg
,C验	mgdggggggfgg
,C验收	mgdggggggfgg
,C黄	kfefghffgigg
,C黄了	lfegggffgjgg
,DC	ajgejfgfnggg
,DP	Wfghfgvfggff
,D一起	gkgffggggggg
,D上	hdffggngfggg
,D个D	bfgggggggggp
,D了	ehfjefglgggf
,D会	fagefgggsggg
,D例	figcdgggoggg
,D例会	figcdgggoggg
,D催	fgfgfggggggl
,D催我	fgfgfggggggm
,D先	gbfdrggggggg
,D先跟	gfgekggggggg
,D再	jdgffggggggk
,D再看	jggggggggggg
,D再约	qcgeeggfgghg
,D冲	gjgfffgggggg
,D别	egggfggggggl
,D别让	affgfggggggq
,D到	gdgjkgggfggf
,D到期	effnfggggggg
,D去	ggfffflggggg
,D去C	fffegfoggggg
,D去了	mfggggfggggg
,D叫	ffggfggggggk
,D叫我	gfggfggggggk
,D吃	fueccghfeggg
,D同	fcghfggfpggg
,D同期	gegmfggggggg
,D呢	gdgoefgggggg
,D喊	feggfggggggl
,D喊我	feggfggggggl
,D回	hhfgffgfggkg
,D在C	legggggggggg
,D天	gqedgfgfgggg
,D天气	gqedgfgfgggg
,D好	flgffggggggg
,D好热	flgffggggggg
,D就	dlkeffgggggg
,D帮	cjfffgffffgp
,D干	fXckvgggfggf
,D开	crgdfgggfggg
,D开会	axgaggggeggg
,D必	gdgfmggggggg
,D必须	gdgfmggggggg
,D快	fkgffggggggg
,D快乐	fkgffggggggg
,D成	dhhmffgggggf
,D成了	gbgofggggggg
,D成交	Zofnfffffggf
,D我得	fdgbkggggggn
,D我需	gggekggggggg
,D打	gafdqggggjgg
,D拜	jdgmegfgfggg
,D拜访	jdgmegfgfggg
,D拿	ggfjgfgggggg
,D排	gcfaugggfggg
,D排了	gcfaugggfggg
,D提	ffggfggggggk
,D提我	fegggggggggm
,D提示	efgggggggggl
,D放	gqeedfgggggg
,D放假	gqeedfgggggg
,D数	fdepfggfgggg
,D新	fegmfggggggg
,D新增	fdgofggggggg
,D新建	gegndgggggfg
,D新签	fegmfggggggg
,D有什	gcfeugffeggg
,D有啥	gegfmgggfggg
,D比	gafrefgggggg
,D比D	gafrefgggggg
,D没	fegcpggggggg
,D没打	gggekggggggg
,D没跟	fegglggggggg
,D的	fbggmgggjggg
,D的会	fZgdcgeg1ggg
,D的成	gfgkfggggggg
,D的拜	cegftgfgfffg
,D的活	fNga+gggfggg
,D目	ejgiggggfggg
,D目标	ejgiggggfggg
,D看	ipeedfgggggg
,D社	glfefggggggg
,D社保	glfefggggggg
,D签	egfneggggggg
,D签了	gfgmdggggggg
,D签单	dfgqfgfggggf
,D签的	gggkffgggggg
,D约	vXfZlfkfffff
,D约了	bdfYufnggggg
,D给	geffhgfnfggg
,D综	flgffggggggg
,D综合	flgffggggggg
,D群	gegeegfgpggg
,D群里	gegeegfgpggg
,D聚	flgffggggggg
,D聚餐	flgffggggggg
,D能	gfglffgggggg
,D能不	fgemgfgggggg
,D能做	gggmgcgggggg
,D能收	gggldfgggggg
,D能签	ffgmfggggggg
,D能达	geglfegggggg
,D要	gdgbqggggggg
,D要到	fggndffigggf
,D要去	fggdlghggggg
,D要联	gfgelggggggg
,D要跟	gfgWsggggggg
,D见	eihffgkgfggf
,D见C	bgigggngfgge
,D见P	gfgggglgfggg
,D评	fdeeegggsggg
,D评审	fdeeegggsggg
,D说	lfeggggggggg
,D谁有	cngggggggggf
,D调	gpfdeggggggg
,D调休	gpfdeggggggg
,D赢单	fggkgfgggggg
,D起	dtgbfggggggg
,D跑	hffapflfffff
,D跑了	joghbgfggegg
,D跟D	bfgtfgfgggfg
,D跟P	fffdegofjggg
,D还剩	gffjjdgggggg
,D还差	gggkefgggggg
,D还能	gggkffggfggg
,D进	gegjffmgdggg
,D那	jcgffgggmggg
,D那个	fegffgggoggg
,D闹	dfggggggfggo
,D闹我	dfggggggfggo
,D预	eggmgegggggg
,D预测	bggrgdgggggf
,D黄	ffgmeggggggg
,D黄了	ffgmeggggggg
,M	heglgfgggggg
,M往	gfgnfffffggg
,M往上	gfgnfffffggg
,PD	flfiffgfgggf
,PD要	adgfggsfgggg
,P上	gfpegggcgggg
,P上次	gfqfgggbgggg
,P不	imeffffgggfg
,P不在	kpcfffffgfeg
,P什	fdpdegmefgfg
,P什么	fdpdegmefgfg
,P介	igggggeegglg
,P介绍	igggggeegglg
,P休	deegmglfggfg
,P你	fkhfgggfgggg
,P压	ggfcofgggggg
,P压着	ggfcofgggggg
,P和	hffmfgfggggg
,P和P	fderefgfgggg
,P回	ndjefggegggg
,P头	Ygnggggkgggg
,P嫌	qdfegggfgggg
,P嫌贵	qdfegggfgggg
,P手	gffkgggggggg
,P手上	gffodggggggg
,P手底	ggfgkfgggggg
,P是	ddvefgffggfg
,P最	gepcifgegggg
,P最近	gepbjfgegggg
,P有	ggfekggggggg
,P有几	ggfdlggggggg
,P松	qbkdegfeggfg
,P松口	qbkdegfeggfg
,P欠	ggffogdfgggg
,P没	1acdegfeggfg
,P点	ndkefggfgggg
,P点头	ndkefggfgggg
,P生	eheegggogggg
,P生日	gmgffggegggg
,P电	jcqcffgfgggg
,P电话	jcqcffgfgggg
,P的	ebfuegiefgff
,P看	eZ0ddgffggfg
,P离	ljfefggfggfg
,P离职	ljfefggfggfg
,P答	iekffggggggg
,P答应	iekffggggggg
,P要	jfffgejhgggg
,P让	nfgggggdgggg
,P说	mdjfggfffggg
,P说不	zYfefgfdfgfg
,P请	dqgVdsgfgggg
,P跟	gggldggggggg
,P跟P	ggfldggggggg
,P这	fecdefxefggg
,P这人	fecdefxefggg
,P那	eehnghffgggg
,P那个	afsjfgeffffg
,P那组	efdghogegggg
,P那边	feglgggfgggg
,P问	mffggggfgggg
,R抢了	gggjfggggggg
,b	gfgfggggglgg
,bo	kfgfgggggggg
,bot	kfgfgggggggg
,bu	aegfgggfgsgg
,c	fjgpcgfffgff
,d	ffgfggfgghlg
,h	neggggffggfg
,o	fejffflggggg
,or	fejffflggggg
,orc	fejffflggggg
,p	jbfdgggfgqgg
,po	jbfdgggfgqgg
,se	ffgegggggmgh
,so	ljfefggggggg
,sol	ljfefggggggg
,w	gmfdgfgggggg
,一	gdfjhgiggggg
,一个	fdfhnggggggg
,一个月	gfeenggggggg
,一会	ggggfgkfgggh
,一共	mbghfggggggg
,一单	fgengegggggg
,一般	gecogggggggg
,一般多	gecogggggggg
,万	egfgglgggggg
,万一	egfgglgggggg
,万一C	dgfggngggggg
,三	fdgfkggfjggh
,三天	gegfmggggggg
,三天以	fdgfoggggggg
,三点	gdgggghgfggm
,上	gdhhfggflggg
,上回	egkgggggfggg
,上回跟	egkgggggfggg
,上次	gfjffghggggg
,上面	fcgefgffsggg
,上面这	gefggggglggg
,上面那	geuefgggZggg
,下一	geldfgggiggg
,下一步	geldfgggiggg
,下次	gbreeggggggg
,下班	glgffggggggg
,下雨	gkfggggggggg
,不用	imfefggfgggg
,不用了	imfefggfgggg
,不知	tfXggffggggg
,不知道	tfXggffggggg
,不行	gggggggekggg
,业	iefngffggffg
,业绩	edfpgfgggggg
,丢	geemfhgfgigg
,丢了	hdfnehgfgggg
,丢了会	gefegogfgggg
,丢了多	ggelgfgggggg
,丢了的	gdfrcfgggggg
,丢单	fedlffgfglgg
,丢单主	ggcnfggggggg
,丢单都	ggejgggggggg
,丢的	edduefgfgggg
,丢给	gfgkfggggggg
,丢给R	feglgggggggg
,两个	fffdpgfgfggg
,两个礼	fffdpgfgfggg
,两台	leggfggggggg
,两点	ggegggmgfggg
,两点跟	ggegggmgfggg
,为	gfdjfgglgggg
,为什	gfbkfggnfggg
,为什么	gfbkfggnfggg
,之	pagggggggggg
,之前	pagggggggggg
,九	ekgggghfgggg
,二	qcgfeggfgggg
,云	ndgggfgfgggg
,五	fefgglgggghg
,五个	edfefpggggig
,交	hijfgffggffg
,交期	hlhfgefhgffg
,产	jndffegfgggg
,产品	hpcefggfgggg
,人在	fgggggkgfggg
,人在路	fgggggkgfggg
,什	ijhegggggggg
,什么	ijhegggggggg
,什么时	ijhegggggggg
,从	heflgfgggggg
,从意	fgfjgfgggggg
,从意向	fgfjgfgggggg
,仓	aqfggggggggg
,仓库	aqfggggggggg
,仓库还	gleffggggggg
,他们	jfkefggfgggg
,他们P	fglggggbggjg
,他们分	kegggggggggg
,他们要	kfpZffgggggg
,他们预	tdfcgfgfgggg
,他家	gekggggggggg
,他说	jfggggfhfggg
,付	detdgfgfgggg
,付款	detdgfgfgggg
,以	evegfgffgedg
,以后	evegfgffgedg
,价	nhfegfgeghgg
,价格	okfeffgdgggg
,任	fefkefggkggg
,任务	fefkefggkggg
,优	gggblhgggggg
,优先	gggblhgggggg
,会	hhfefhfglggg
,会上	gfaddfffzggg
,会后	hcggggengggg
,会开	jfgggggghggg
,会开完	jfgggggghggg
,会议	fkfffgffjggg
,会议内	fYgfgggfvggg
,会议室	frfefffgeggg
,但	gngeeggggggg
,佛	imfefggfgggg
,佛山	ldgggggggggg
,你	gqddffgggggg
,你们	ndfggfgggggg
,你会	gkfggggggggg
,你叫	gneffgfgfggg
,你叫什	gkggggfggggg
,你吃	gkegfggggggg
,你吃了	gkegfggggggg
,你帮	eeggggfngggg
,你帮我	eeggggfngggg
,你是	gmefeggggggg
,你有	gudeegffeggg
,你比	esdefggfggfg
,你真	gjgfgggggggg
,你能	guddeffffggg
,你能听	gjfggggggggg
,佰	leggggggfggg
,保	gaebd0gfgggg
,倒	gbbwcggggggg
,倒数	gbbwcggggggg
,借	foeffgfggggg
,借我	foeffgfggggg
,假	efgegogfgggg
,假如	eggggkgggggg
,假如C	cgggglgggggg
,假如给	ffgggkgggggg
,假设	edgbfugfgggg
,做	gogbfggfhfgg
,停	glcfiggggggg
,停在	gcehoggggggg
,停车	gtaecfgggggg
,催	hdeemggkgggg
,催C	egggggglgggg
,催C赶	egggggglgggg
,催款	ffdfgggogggg
,先	fjeenggfgffg
,全	gdfjhigggggg
,全线	gggdglgggggg
,全线0	gggdglgggggg
,全组	fYfqiggggggg
,公	fnfeffgfgggg
,公司	epfeffgggggg
,内	ctefgggefggg
,内部	ctefgggefggg
,再	gbeffkgngggg
,再不	mfgggfgfgggg
,再让	fgdggmgggggg
,写	ebfefggshggg
,写段	ffggggglgggg
,写段跟	fggggggjgggg
,几点	fndfgggggggg
,出	fkedjfhggggg
,出个	fafpfggghggg
,出发	fffgggoggffg
,出发去	fffgggoggffg
,出差	grdVodgfgggg
,分	dQd/cffbeefg
,列	gdfpfggffggg
,刚从	kgfgggfggggg
,刚从C	jgfgggfggggg
,刚才	gfggggfgkggg
,刚才会	gdfffgffpggg
,刚才的	gggeggeglggg
,刚才跟	fgfgggfglggg
,刚接	jfdgggkggggg
,刚接手	gffggglggggg
,刚收	kgeggggggggg
,刚收到	kgeggggggggg
,刚跟	ggggggegjggg
,刚跟C	egggggggjggg
,刚跟P	jgggggdfjggg
,创	fffggggggfmg
,创建	fffggggggfmg
,别太	ggggggfjgggg
,别记	lmeefgffgffg
,到D	egggfgfggggn
,到时	efggfggggggl
,到时候	efggfggggggl
,到期	ecfdtgffgggh
,前五	gfgmefgggggg
,前五大	gfgmefgggggg
,加	clfhfffehflg
,加个	fggggggggflg
,加个新	fggggggggflg
,医	gggkffgggggg
,医院	gggkffgggggg
,十	hefgggkggggg
,十个	gfgjffgggggg
,十个里	gfgjffgggggg
,半个	gfgfkggggggg
,半个月	gfgfkggggggg
,半年没	feffkggjgggg
,华东	gkghfgggfggg
,华东区	fngffggffggg
,华南	gfcpffgggggg
,单	ibfnfigggegg
,单价	gggYgqgggggg
,单子	lgghgggggdgg
,卡	gdlhfggggggg
,卡在	gcmhfggggggg
,卡在谈	gefmgggggggg
,原	engdffgggigg
,原因	gggfgggggkgg
,去	ifeegkjgggfg
,去C	fffgggmggggg
,去C之	ggegggkggggg
,参	legggggggggg
,参数	mdgggggggggg
,又	kjfffggfgggg
,发	ghcfffdrgggg
,发了	nffggggdgggg
,发票	emifffgfgggg
,口	sgfgggfegfcg
,只	mddidjgggggg
,只是	jggfgfgggggg
,只看	ecf0Xggfggfg
,只算	gcgnfggggggg
,只算我	gcgnfggggggg
,可	fjcgffgggngg
,可以	elbffegfgpgg
,可以的	fogefggggfgg
,台	hnfefgfggggg
,吃	gjfggggggggg
,吃了	gjfggggggggg
,吃了没	gjfggggggggg
,各	ekgjeggggggg
,各位	cwgdbgfffggg
,各组	effrffffgffg
,各行	gdgkgggggggg
,各行业	gdgkgggggggg
,各阶	gdglgggggggg
,各阶段	gdglgggggggg
,合同模	dsdefggfgggg
,同上	kegggggggggg
,同行	gmeggfgfgggg
,名单	hdgpegfggggf
,名片	hngefggfgggg
,后	kfgggggfgggg
,听	fljfggfffggg
,听说	imfffgfffggg
,周	hffffghfmggg
,周会	fffefghgnggg
,周会改	fneffgggfggg
,周会要	gggfggjggggg
,味	gepeffggghgg
,味知	gdreffggghgg
,味知香	gdreffggghgg
,咋	gjfeggglgggg
,咋跟	ggffggfmggfg
,咋跟P	ggffggfmggfg
,咱	gggkffgggggg
,咱们	fkgigfgggggg
,咱组	fffnfggggggg
,咱组D	fmgdgggggggg
,咱跟	fgkggggggggg
,咱跟C	fgkggggggggg
,哈	hkffgggggggg
,哈哈C	ohegggffgffg
,哈喽	fofefggggggg
,哦	fpfefggfgggg
,哦哦	fpfefggfgggg
,哪	ggfhjfgggggg
,哪一	gferaggggggg
,哪一步	gferaggggggg
,哪个渠	ggemeggggggg
,哪个行	gfgkeggggggg
,哪些	gffgkfgggggg
,哪些单	ggfgjggggggg
,哪些在	gedrcfgggggg
,哪些客	ggfjgfgggggg
,哪几	ggfapfgggggg
,哪几个	ggfZpfgggggg
,哪家	fddfrfggfggg
,哪家快	fcdeufgffggg
,售	frcegfgfgggg
,售前	eoffgggfgggg
,售后	gsadgfgggggg
,商	ebfmefffgdrg
,商机	ebfmefffgdrg
,啥	jrcdeffgfggg
,嗯	fpfefggfgggg
,嗯嗯	fpfefggfgggg
,回	fheffgfngggg
,回头	gmgffggffggh
,团建	eseefggfggfg
,团建去	glfffggggggg
,团队D	gdgmeggggggg
,团队里	gggekggggggg
,在	hodeefgggggg
,在C	jghgggffgggg
,在不	fodffggggggg
,在不在	fodffggggggg
,在谈	gfenffggfggg
,在谈的	gfenffggfggg
,坐	gfggggkggggg
,培	idnfgfgfgggg
,培训	idnfgfgfgggg
,堵	jhgfggfggggg
,堵车	meggggfggggg
,堵车堵	meggggfggggg
,复	cicgffwfgeeg
,外	gmgefggggggg
,多	gheegkgggggg
,多少	ggekhfgggggg
,多少钱	ggdngegggggg
,大	elghhgfggggg
,大于	fcgpfggggggg
,大于M	fcgpfggggggg
,大刚	gfhijfffgggg
,大刚子	gfhijfffgggg
,大家	bqgeggfggggg
,大家注	flffgggggggg
,太	hgfehggekggg
,太长	gffggggcpggg
,好	fsfdeggfffgg
,好家	hlgefggfgggg
,好家伙	hlgefggfgggg
,孩	gnffggfffggg
,孩子	gnffggfffggg
,它	gdqbfgegfjgg
,官	fgfgggfgggkg
,官网	fgfgggfgggkg
,定	dfnggggggggh
,客单	gfelgfgggggg
,客单价	gfelgfgggggg
,客户C	lfZdfmglgffg
,客户发	gffgggfpgfff
,客户拿	efgggggkgggg
,客户虐	fkgfgggggggg
,客户要	feffgggogggg
,客户问	fhfggggjgggg
,对	ggjffgghgggg
,对上	gefnffgggggg
,对了	ggldgfgggggg
,对手	hW2bcfgggggg
,对方说	kefgggghfggg
,小	fefdofgggghg
,少	eYZXf/fcgffg
,就	hgfelhgggggg
,就是	jgfggggggggg
,就是要	kgggggggfggg
,就这	fqfefggfgggg
,展	fggifggfggjg
,展会	eggkfggfggjg
,展会名	emfdfggfggjg
,展会来	geglfggggggg
,展位	fiffggggggkg
,展位上	hcfgggggggmg
,工	fnfefggggggg
,工位	freeeggfgggg
,工厂	fnfefggggggg
,差	emfffkgfgggg
,差多	gggkfegggggg
,差多少	gggkfegggggg
,差旅	dofeelgegggg
,差旅费	gdgeepgggggg
,已	lbdnffghgggg
,帮忙归	gfggggffkggg
,帮我回	fegfggfpegfg
,帮我建	ggggggffggkg
,帮我把	gefffgfjhhhg
,帮我改	ggggggeiflfg
,帮我查	gtafggefgggg
,帮我看	ggkghgfggfgg
,帮我记	qefeegccegdr
,平	gffkgfgggggg
,平均	gffkgfgggggg
,年	lmafgffggggg
,年会	gsYefggggggg
,库	eldredgffffg
,应	fabwfXgpfggg
,建	dggggggggfng
,开	figfgggfggkg
,开工大	gkgfggggfggg
,开户	edffggggggqg
,开标	nYpdgfgfgggg
,开车	Wwcfgfnfffeg
,录	Ybefffefie3g
,录入	edfefgffggsg
,彩	czgccffffffg
,影	gfggekgggggg
,影响	gfggekgggggg
,往	eZdUd/gfffgg
,待	geedngigigge
,待会	gfeflgkggggd
,待会儿	gddetgegfggg
,待会去	ggdggglggggg
,待办	gfgfcgffpggg
,得	jjggggffgffg
,快	ddenfgmfggfg
,快要	gefoegffgggg
,快要签	gefoegffgggg
,快递	fnfffggggggg
,快递放	elgfgggfgggg
,怎	gfffgggmgggg
,怎么	gfffggglgggg
,怎么约	gfgfggglggfg
,怎么让	efdfgggqgggg
,怎么问	gdaegggtgggg
,怎样	eecfgfgsgggg
,总共	gfflffgggggg
,总结	fgggggggjggg
,恭	djgfggflgggg
,恭喜	djgfggflgggg
,恭喜P	fmgegggfgggg
,恭喜恭	gjgggggfgggg
,想个	effgggfqgffg
,想个理	eefgggesfffg
,想了	felfggffggjg
,想了解	felfggffggjg
,想看	egmggfggggfg
,想看看	egmggfggggfg
,想问	egiggfggggjg
,意	gffleggggggg
,意向	gffleggggggg
,意向客	gegndggggggg
,意向的	gdfpcggggggg
,意向阶	ggflfggggggg
,感	fggffgglgggg
,成	gefneggggggg
,成交	gdfoeggggggg
,成单	gffnefgggggg
,成单率	geepefgggggg
,我D	fgggkggggggg
,我D有	gbgdsgfffggg
,我D还	gfggkggggggg
,我们	iggfffgjgggg
,我们跟	gfmgeggggggg
,我列	gggcmggggggg
,我到	fnfefghfgggg
,我咋	fgkggggggggg
,我在	fffggglggggg
,我在C	fffggglggggg
,我就	fljfgfeffggg
,我有	gcffnggggggg
,我有没	gcffnggggggg
,我没	jffgfggfkggg
,我的	gZdigfffsggg
,我看	emgfgggggggg
,我给	gegnfggfgggf
,我要	cgeoffnfegge
,我记	ggkgggggggge
,我说	kgeggggggggg
,我说D	ngbgggfggggg
,我说要	kfggfggggggg
,我跟	kghggfffgggg
,我还	ffdgkmffgggg
,我还差	geegofggfggg
,我这	efiggffgmggf
,我这边	ffkggffggggg
,所	fjiefggggggg
,所有	gmgefggggggg
,所有人	gmgefggggggg
,手	fifkffgggggg
,手上	gfenffgggggg
,手机	epgefgggfggg
,手里	gffkgfgggggg
,打	klefffgfgggg
,打不	qhdeefgfgggg
,打了	ocfggggfgggg
,把C放	fefgggfggogg
,把C的	fffgggegmggg
,把上	gfgggggfjggg
,把上面	gfgggggfjggg
,把刚	ggggggfgjggg
,把刚才	ggggggfgjggg
,把这	geffggffnggg
,把这段	geffggffnggg
,投	eoficggfgggg
,投影	fnfffggggggg
,投影仪	fnfffggggggg
,抖	cgghggggggmg
,抖音	cgghggggggmg
,折	ekkdgfgggggg
,折扣	ekkdgfgggggg
,折扣权	dngfgggggggg
,报	fhhjgfgggfgg
,报了	heekifgggggg
,报了M	rfbfgfgggggg
,报了价	eefmkfgfgggg
,报价	gielffgggfgg
,报价到	gfelgfgggggg
,报价单	kfgegggigggg
,报价发	gfegggglgggg
,报销	fnefgggfgggg
,报销单	fnefgggfgggg
,拍	gdnffggggggg
,拍板	gdnffggggggg
,拍板的	gdnffggggggg
,拒	feggfegpgggg
,拓	fdndfghfgkgg
,拓客	fdndfghfgkgg
,拓客通	fdndfghfgkgg
,拖	ggefkhgggggg
,招	ejleffgfgggg
,招标	ejleffgfgggg
,拜访	gjggggfggggg
,拟	feffgggogffg
,拿	hfNfg4gfgggg
,拿不	ifQfgzgfgggg
,按	fZfuefgggggg
,按人	fcgngggggggg
,按行	fbgreggffggg
,按行业	fbgreggffggg
,按金	geflgggggggg
,按金额	geflgggggggg
,换	fdfgerfhfggg
,换成	fZehdyfffgfg
,换成P	eefteeffggfg
,排	hdfnfggggggg
,接	hcmffghggggg
,推	Zleffvfefefg
,推荐	eufefffeefgg
,提	fifdhffghgfk
,提成	g0dUeegggggg
,提成什	gkeggggggggg
,提醒	ecfflgfgfffo
,搞	negfggfggggf
,搞定	megfgggggggg
,收	gofefggfgggg
,收到	fofefggfggfg
,收工	dtfeeggfgggg
,改	ciefffffftfg
,放	gpcegggggggg
,放假	gpafhggggggg
,放假这	geggkggggggg
,救	gidehgkggggg
,救命	gidehgkggggg
,教我	gegfgggmgggg
,教育	ggfjgfgggggg
,教育行	ggfjgfgggggg
,数	mgfggfgfgggg
,整	fffiggggkggg
,整个	dfghhggfmggg
,整个月	ffggkggggggg
,整理	gggggggfkggg
,新	fgfgggffgfmg
,新增	Xeeggfgfgezg
,新年	flgfgggggggg
,新年好	fmgefggggggg
,新建	acefgfffgezg
,新来	hffffgifggjg
,新来的	hifffgjfggfg
,新的	cigggggggglg
,新线	fegfggggggng
,新线索	fegfggggggng
,方	jbljdgfgffgg
,方案	jbljdgfgffgg
,方案阶	gfdkfigggggg
,无	noedfffffefg
,无语	fngefggfgggg
,旧	elgfgggggggg
,早	fsfdeggfffgg
,是	rbgegggggggg
,是不	jgdghggggggg
,是不是	jgdghggggggg
,晚	fkfdfkgfgggg
,晚安	fpfefggfgggg
,晚点	fmgefggggggg
,替	fgggggglfggg
,替我	fgggggglfggg
,替我想	gfgfggenfgfg
,最后	lfmcgfgdgggg
,最大	gggjfggggggg
,最大的	gggjfggggggg
,最肥	gegmfggggggg
,最肥的	gegmfggggggg
,最近	gidmffgfgfgg
,最近一	gbiofggggfgg
,最近三	ffemgfgggggg
,有	ficgkfgggghg
,有个	ggggggffggkg
,有人	gndfeggggggg
,有什	heffmghffggg
,有什么	heffmghffggg
,有几	ggflefgggggg
,有啥	gfggjggggggg
,有啥要	gfggjggggggg
,有没	fgeglfghgggg
,有没人	Vsufffdffddg
,有没有	gfcgmfghgggg
,有谁	gecbufgggggg
,朋	hfgefggnfgfg
,朋友	hfgefggnfgfg
,朋友圈	dhfefffrfffg
,服	hmffgfffgggg
,服了	crgeffgfgggg
,机	greeeggegggg
,机器	gmgfgggegggg
,李	fgfkfggggggg
,李雷	fgfkfggggggg
,李雷D	gcfofggggggg
,李雷手	gggjeggggggg
,来	eidiffnfffgg
,来个	gbfufgegfffg
,来了	fngefggggggg
,查	ferfffffgffg
,查一	fdrfggffgffg
,查下	gfnfgffggggg
,查下C	gfnfgffggggg
,标	gekblggggggg
,样	irbeefgggggg
,样品	jblfgggggggg
,根	gfgfYgggsggg
,根据	gfgfYgggsggg
,楼	hlffgfgfgggg
,楼下	eogfgfgfgggg
,欠	hcdfoggggggg
,欢	fqfefggfggfg
,欢迎	fqfefggfggfg
,正	hffneeggfggg
,每	fdflfigfgggi
,每单	cWexfngeffgg
,每周	gfgfdggggggn
,比	dkfleggggggg
,比D	gbfqeggggggg
,水	qdeggdgggggg
,汇	gdleglggeggg
,汇报	fesfggfgdffg
,沙	kfgggggfgggg
,没人	gegfmggfgggg
,没有	geehhjgggggg
,没有下	fcfnlfgffffg
,没毛	fmgffggggggg
,没毛病	fmgffggggggg
,没见	reegggfggefg
,没说	lgfgggfffggg
,没谈	nffggggffggg
,法	coifffgggggg
,法务	coifffgggggg
,测	ewbdfgffggfg
,测试	d1Zcffffgffg
,海	hogfgefdgggg
,涨	fNYwbzgifffg
,涨价	fefYfqgmfggf
,涨价通	gegeffgqfggf
,添	ddfffgffggug
,添加	ecfefgffggvg
,漏	gefmgggggggg
,漏斗	gdgpdggggggg
,演	fwTggfghgggg
,演示	fwTggfghgggg
,点	kdfghggggggg
,烦	mmdefggfgffg
,牛	mkdefggfgffg
,牛逼	fngefggfgggg
,现	gjhidggggggg
,现在	gjhidggggggg
,现在几	gndfgggggggg
,生	gmgffggfggfg
,生日	fpgefggfggfg
,生日快	fpgefggfggfg
,甲	fjgggggfjfgg
,甲方	flgggggggfgg
,甲方爸	dogfgggggfgg
,电	ehffggkjggfg
,电梯	ceffgfyegfeg
,电脑	eqfefggfgggg
,电话	ffffggfngggg
,留	jgggggeggggg
,留了	jgggggeggggg
,登	Xcdeffeefd9g
,登记	fcfffgffggsg
,百	kcndehgfggfg
,百万	gfemfggggggg
,百万级	gfemfggggggg
,百川	lbpbeigfggfg
,百川D	gfwXeegggggg
,百川是	fdreegfggggg
,百川那	gengdfgggggg
,的	dRf7dffffffg
,目	gegmffgggggg
,目前	gghjffgggggg
,直	deevfcfgfggg
,直说	deevfcfgfggg
,看	hlggfggffggg
,看下	gfjifffggggg
,看下C	gfmfgffggggg
,看完	jgfggggggggg
,看看	gregfgfffffg
,碰	Zbc+efeffdcg
,磨	bdYxoeefgffg
,磨价	bdYxoeefgffg
,社	ftedffgcgggg
,社保	ftedffgcgggg
,祝	epgdffgggggg
,离	gefqedgggggg
,稍	fpfdfggggggg
,稍等	fpfdfggggggg
,稳	fnehefgggggg
,空	glffgggggggg
,空调	glffgggggggg
,空调太	gkfggggggggg
,竞	gelgfggggggg
,竞品	gelgfggggggg
,章	ebjffegggpgg
,章盖	ebjffegggpgg
,章盖了	fasfffgggggg
,笑	gpfdfggfgggg
,第	hgfgggjggggg
,第一	hgfgggjggggg
,第一次	ggfgggkggggg
,等我	fmfdiggfgggg
,答	gddeqfgggggg
,答应	gddeqfgggggg
,签下	ggcdgqgggggg
,签了	dgkkffgggggf
,签了的	gggmeggggggf
,算	dkffgkgfgfgg
,算了	eoffffgfgggg
,算算	Zfefgwgfgffg
,系	fpffffgfgggg
,系统	fpffffgfgggg
,累	gkggfggggggg
,累瘫	gkgfgggggggg
,累瘫了	gkgfgggggggg
,红	elfgggggfggg
,约了	hefghgjggggg
,约了C	ffggfgmfgggg
,约了D	jgggggfggggg
,约到	kfggggfgggfg
,纪	eXfdfgff0ffg
,纪要	eXfdfgff0ffg
,线	fffjeggggfkg
,线索	fffjeggggfkg
,组	gfggkggggggg
,组里	gfggkggggggg
,给C再	fgcggmgggggg
,给C发	agfggfgrgfgg
,给C的	egfggggkgggg
,给C财	dggggggkgggg
,给C送	mgeggggfgggg
,给P	fegffggmgghg
,给P写	fggggggkgggg
,给P发	hdgffgfngggg
,给个	gdgfgggngggg
,给我个	gdgtfgefeggg
,给我看	gfqfggbfgggg
,给百	qedffffhgggg
,给百川	qedffffhgggg
,统	gffYfsgggggg
,统一	gffYfsgggggg
,续	edfefggtfggg
,编	cefffggrgggg
,网	fqfdfgffgggg
,群	egfgggfglggg
,群里	egfgggffnggg
,群里刚	gdgfggffoggg
,翻	cckjhgdmhgff
,翻一	ferefgagkfff
,翻一下	ferefgagkfff
,老客	iffhfffkgfhg
,老客户	iffhfffkgfhg
,聊天	igggdgfglggf
,聊天记	jgggggfggggg
,聊得	mfgfggfgfggg
,联	gfkfeggggggg
,联系	gfkfeggggggg
,联系人	gflfeggggggg
,能	obfieeggiggg
,能不	gigkdfgggggg
,能不能	gigkdfgggggg
,能的	mdgggegggggg
,能的话	mdgggegggggg
,自	bsffggfffggg
,自取	bqggggfgfggg
,英	cnfdfgfmfffg
,英泰	frebfgfjfffg
,英泰克	frebfgfjfffg
,行	fudfefdfgffg
,行吧	godffggggggg
,被	gffjgfgggggg
,被R	hfelffgggggg
,被R截	igdkgfgggggg
,被R抢	gffmffgggggg
,要在	kfgggggfgggg
,要在D	kfgggggfgggg
,要续	fefnfggggggg
,要跟	fggggglgfggg
,要跟C	fffgggngeggg
,见	dffgggpggffg
,见了	lfggggeggggg
,让我们	jfgggggggggg
,记	gmdffggggggh
,记得	gocfeggggggh
,讲	gieefgsecgfg
,讲个	esfdfgffeggg
,设	lfgggggfgggg
,设备	lfggggffgggg
,试	fcjkgkgefggg
,试用	fckmgggffggg
,话	fepegfgggggg
,话说	hdtcgfgdgggg
,该	gffcoggggggg
,该催	gggclggggggg
,语	fcfffgfnlggg
,语气	fbgffggrgggg
,语音	gdfeffeevfgg
,语音转	gdfeffeevfgg
,说下	adygggeffffg
,说下C	adygggeffffg
,说可	kggggggffggg
,说可以	kggggggffggg
,说好	gbfbvggffggg
,说是	nggfggggdggf
,说是D	nggfggggdggf
,说说	ggpgggYggggg
,说说C	ggpgggYggggg
,请	fkhffgffgggg
,请给	gfgkfggggggg
,请给出	gfgkfggggggg
,请问	fikgfgefgggg
,请问发	gjfgfggggggg
,谁C	ftaffgfggggg
,谁D	fgfkfggggggg
,谁D没	gegdmggggggg
,谁会	gneeeggggggg
,谁去	gjggfggggggg
,谁在	gbjengfggggg
,谁在等	gZceuggggggg
,谁家	fbanofgggggg
,谁带	gpdedggggggg
,谁帮	gjfgegggiggg
,谁开	gkfffggggggg
,谁开车	gkfffggggggg
,谁拿	gmffeggggggg
,谁拿了	gmffeggggggg
,谁最	gZgpifgggggg
,谁最后	gewccffgggfg
,谁最近	gebdqggggggg
,谁有	foffeggggghg
,谁有投	foffeggggggg
,谁有空	diggggggggjg
,谁的	glefgggggggg
,谁知	gmeffggggggg
,谁知道	gmeffggggggg
,谁签	geeoefgggggg
,谁要	gldfXgfgrggg
,谁跑	gcereggggggg
,谁跑得	gcereggggggg
,谈	dbekekhffnfg
,谈判	cbekelfffpfg
,谈判的	gbeietffffgg
,谈判阶	gdfrdggggegg
,谢	khgfgggfgggg
,负	demffgggggjg
,负责	demffgggggjg
,负责人	demffgggggjg
,财	khffgggggggg
,财务	kiffgggggggg
,资	epgegfffgfgg
,赢单	gfgeelgfgkgg
,赢单率	gggZgqgggggg
,赢的	gffkgggggggg
,超	gfghkggggggg
,超过	feghkggggggg
,超过0	fegfoggfgggg
,超过M	gggldggggggg
,跟C	ggejighfiffg
,跟C的	effrdgefmedg
,跟C约	mfggfgfggggg
,跟D	ggflffgggggg
,跟D比	fgflffgggggg
,跟P	nffgggfgfggg
,跟P通	nfggggfefggg
,跟R	fefmeggjgggg
,跟R正	edfqfggfgggg
,跟R比	edeefgftfggg
,跟我	ffqaegkegggg
,跟我说	fgegggmggggg
,跟进	ggfUwggggggf
,路	giffgflgfgfg
,路上	ejffgfngfggg
,转	ihflffffffgg
,转介	ideqffegggfg
,转介绍	ideqffegggfg
,转化	gffrfgfefcgf
,转发	neegfggggggg
,输	geeoefgggggg
,输给	gefneggggggg
,输给R	gefneggggggg
,辛苦了	gjgggggggggg
,辛苦辛	gjgfgggggggg
,过	fcfglggifggi
,过了	fbfetggfgggg
,过期	gegfmggffggg
,还	ndfgfhfggggg
,还是	oeefgggggggg
,还是老	qdfefggfggfg
,还有	geciilgggggg
,这个	fneefgfekggg
,这个群	fdggggfgnggg
,这单	ibqdefgfgjgg
,这单多	gcqdffgggggg
,这天	fnfffggfgggg
,这家	gZueeggggggg
,这就	fdaefgxggffg
,这条	fmgefggggggg
,这段	gfggggfgkggg
,这段录	gfggggfgkggg
,这破	fnffgggfgggg
,这破网	gnefgggegggg
,进	Vbaeffqfgzgg
,通	gelffgffjggg
,逾	gfgflggggggg
,逾期	gfgflggggggg
,那	gaqehggfgggg
,那C	devfgfffgeeg
,那D	gegqbfgggggg
,那D呢	gegmffgggggg
,那个	heoeffgffggg
,那个C	igjggfgfeggg
,那单	gavQfegfgugg
,那家	ifleffgggggg
,那边	hekffggggggg
,那金	gemfffgggggg
,那金额	gemfffgggggg
,都	fgfZlogffggg
,酒	lifeffgggggg
,酒店	lifeffgggggg
,采	eekgfggghgjg
,采购	eekgfggghgjg
,金	gehjgggggggg
,金额	gehkgggggggg
,金额前	gbfpgggggggg
,金额靠	geglgggggggg
,销	hefnfggffggg
,销售	hefnfggffggg
,长	iVfV8fgefffg
,门	xdeggggggYeg
,问了	hepecggggggg
,问问	eqfalegfffgg
,阶	cedfggffgveg
,阶段	cedfggffgveg
,附	gkggggffgggg
,附近	gkggggffgggg
,附近有	gkggggffgggg
,陌	hcfffggpgghg
,陌拜了	kfgggggggggg
,降	dT8cfdgfgggg
,陪	efdgggufgfdg
,随	frfdfggfgfgg
,随便	fofefggfgggg
,集	kfefggggghgg
,青	kblbdgjfgigg
,青禾	kambdgkfgigg
,青禾有	gfsaefgggggg
,预	hejfekgggggg
,预测	fegnfggggggg
,预测一	gdgmgggggggg
,预算	gggPb4gggggg
,领	gkhfgfiffggg
,领导	gkhfgfiffggg
,领导说	fngfggggfggg
,食	fngfegggggfg
,食堂	fngfegggggfg
,食堂D	fngfegggggfg
,首	kejfggggfggg
,首付	kdjeggggfggg
,首付款	ldleggggfggf
,马	fjfgfgkffggg
,马上	fjfgfgkffggg
,马上C	egfgggmgggfg
,马上到	emgefgkffggg
,高	fgfffgnffggg
0k	jfgkggfgfegg
0万	ofefgffggggf
0个点	hgfdglgggggg
0个点能	fffggkgggggg
0吨	kegggggggggg
0周	dmgfgggggggg
0天没	fegfnggggggg
0套	jggggggggggg
0开	dgfggggggglg
0开头	dgfggggggglg
0开头那	dgfggggggglg
0折	ggfcgogggggg
0来	iflfgfggggfg
0米	mfffggfggggg
C,	awdggfffgefg
C,,	awdggfffgefg
C0	lfgggggggffg
CC	kgfggggggggg
CD	ifjfggfggggg
CD单	fffdfrgfgfgg
CD单子	fffdfrgfgfgg
CD才	fgZfgqgggggg
CD才付	fgZfgqgggggg
CD有	ffkiffgggggg
CD能	gggkgdgggggg
CD能签	gggkgdgggggg
CD那	fgkegfgghggg
CD那个	fgmdgfggiggg
CPD	egZtgfgfgggg
CP发	lgfgggeggggg
CP吃	ggcgggnggggg
CP吃饭	ggcgggnggggg
CP回	jgggggffgggg
CP的	cfefgcfwggfg
CP讲	dfggggfggggn
CP那	fgjggggfgggg
CP那个	egkgggfggggg
CP那边	ggkggggdgggg
C一	iefgggjggffg
C三	oefgggeggffg
C下	kfjgfggggfgg
C下一	egpgdgfggfgg
C下一步	egpgdgfggfgg
C下单	nfeggfgggfgg
C不	dpgfghffgffg
C不买	fcoggfgggggg
C不大	felggfgggggg
C不是	gflfgfgggggg
C不着	fofggfgegggg
C不签	abkfgsgfgfgg
C不要	lffggggegggg
C不要了	lffggggegggg
C丢了	mheegkffgefg
C丢了怎	fvdfgdfdgffg
C丢单	egfkgggggigg
C两	fgjffihggggg
C两个	ggfgfkgggggg
C两个都	ggfgfkgggggg
C中了	ifbggogggfgg
C中标	gfffgfgfgoff
C中标了	gfffgfgfgoff
C为	dekfgfffgpfg
C为啥	ggkfggfggggg
C之	ggegggkggggg
C之前	ggegggkggggg
C了	jfggggfigfgg
C交	afgggfiigggm
C什么情	ggpfgfafgggg
C什么时	jfhggffggggg
C介	ogffggdjgfdg
C介绍	ogffggdjgfdg
C从C	fekfgfkfgggg
C他	fgjggfgggggg
C他们	fgjggfgggggg
C他们预	fgkfgfgggggg
C会	ggYggqgggggg
C便	ggdggkgggggg
C便宜	ggdggkgggggg
C催	jfegggijgffe
C催款	Xgdgggmqgffg
C催货	offggggfgffg
C先	ffbfefpgglfg
C关	edefgfffgtfg
C再	fgdggnffgggg
C写	ggfgggfkgggg
C写个	ggggggfkgggf
C决	tdbfffgggggg
C决定	tdbfffgggggg
C几	lifahgfghfgg
C几个	nmbZhjgggfgg
C几个点	fxYffegggggg
C几号	Wczggggfgfgg
C几家	/fZIpZfggfgg
C几时	ddqggggggggg
C几时能	ddqggggggggg
C分	bfVfg2hfgffg
C到	elnfffdfgfgg
C加	dgkggggfggig
C加了	lgfggggfgggg
C升	effgggfggofg
C压	mffggggggggg
C去	nefgggfggffg
C又	cteggfffgefg
C又不	refgfgfffegf
C又不急	refgfgfffegf
C又推	qbffgfgggggg
C又黄	nZqfgffdgffg
C又黄了	nZqfgffdgffg
C反	meeegnfegffg
C发	gggggfgjgggg
C发个	agfggfgrgfgg
C发了	lffggggggfgg
C发了需	lffggggggfgg
C取	jffggggggfgj
C只	ffdggngggggg
C只签	cgcggrgggggg
C只签一	cgcggrgggggg
C可	fggggggggjgg
C可以	fggggggggjgg
C合	hfjggggggggg
C合作	deqgggfgggfg
C合同签	sfZggggggfgg
C同	qedggffggfgg
C后	kfkgfggfgfgg
C呢	fgnfgffggggg
C和	fgegglgggggg
C和C	fgeggmgggggg
C和C都	fgeggmgggggg
C咱	gdefgffogggg
C哪	ndldefgggfgg
C啊	gengggfgfggg
C啊他	ddqfggfggfgg
C啊他们	ddqfggfggfgg
C啥	eeRdfdm4fffg
C回	fgjggggggggg
C在	kkaggfgggggg
C坏	nfeggggggfgg
C多	eenlehffgffg
C多少	ifYofifggggg
C多少客	ggemfegggggg
C多少钱	zgVegbgggggg
C大	eelgggiggggg
C大概	eelgggiggggg
C嫌	gfkggffggggg
C官	egfgggggggmg
C官网	egfgggggggmg
C官网留	egfgggggggmg
C定	lfhfgffgggfg
C定了	peegggfgggfg
C定金	igkegfgggggg
C定金收	egpdgegggggg
C寄	dgggfggggggl
C对	gflgggffgggg
C对我	efnggggggggg
C对我们	efnggggggggg
C已	hfkfifffgffg
C已经	ffmfigffgggg
C已经过	ggfdmggggggg
C年	igbgglgggggg
C延	Yddfg3fegffg
C开业	fadggeezgffg
C开会	ggfgggkgeggg
C开标	cfggggfggggp
C开的	dgjggfffjggg
C归	kfdffggggkfg
C归谁	ufafeffggggg
C当	fgjgggfgghgg
C当初	fgmgggffgggg
C往前	ffggggggglgg
C往后	ifdgelgggggg
C微	fggggggjggfg
C微信	fggggggjggfg
C怎	hdjigfhigffg
C怎么	hdjigfhigffg
C怎么回	ffXegeyegggg
C怎么样	fgF/gegfgggg
C怎么说	ggUfggfwgggg
C总	kffggggggggg
C总部	lefggggggggg
C想	nfdggffggggg
C想了	lgggggegggfg
C想了解	lgggggegggfg
C想看	zfUfgegggggg
C成	meggfifggffg
C成了	tccefnefgdeg
C成交	ggkhfegggggg
C我们	efmegdgkgggg
C打八	bffggrgggfgg
C打款	seaggggggffh
C打电	cpggdgfggggg
C打电话	cpggdgfggggg
C打算	dcoeglfggfgg
C投诉	fgjggfgggggg
C报价	egfhgggggkgg
C报的	ggmegegggggg
C报的多	ggodgegggggg
C拖	hfgfhnffgefg
C拖了	Vgle1efcgdfg
C拖到	bggffpgggggg
C拖到D	bggffpgggggg
C招	jfhggfgggggg
C招标	jfhggfgggggg
C拿	kffggggggggg
C拿沪	oefgggffgffg
C拿沪川	oefgggffgffg
C按	dedefngggnfg
C挪	ggeggggggkgg
C挪到	ggeggggggkgg
C换人	oefggfgfgffg
C换人了	oefggfgfgffg
C换供	fgjggggggggg
C换供应	fgjggggggggg
C提	ffndejegfggj
C改	jhfgggfgghfg
C改了	b1dfffefgdeg
C改成	eggggggggjgg
C放	hfffggfgglfg
C新	jfhggfgggggg
C是	ffifgflfgggg
C是什	ffafggrggggg
C是什么	ffafggrggggg
C是怎	feregffegggg
C是怎么	feregffegggg
C晚	dedggrgggfgg
C晚两	fefgglgggggg
C晚两周	fefgglgggggg
C最近	ggcnffgggggg
C有	kfhffffgjgfg
C有意	ldfffgfggmfg
C有意向	ldfffgfggmfg
C有戏	uebfgffggeeg
C有没	lghfeegggggg
C有没有	lghfeegggggg
C有点	lccffgaeyeff
C来	jffgggggiggg
C来厂	oefgggfggffg
C标	fggggggggkgg
C标丢	gfffgggggnfg
C标丢单	gfffgggggnfg
C样品	ggkggggfgggg
C样品寄	jgfggggggggg
C楼	ffgggglgfggg
C楼下	ffgggglgfggg
C楼下了	ffgggglgfggg
C欠	dfnekegfgfgf
C欠咱	fe0cbcfgggge
C款	kgeggggggfgg
C款到	kgeggggggfgg
C款到了	kgeggggggfgg
C死	ffggggggglgg
C没	fifflgfggffg
C没动	jfdfngfggffg
C没动的	dggfpggggefg
C没动静	oebflgfggffg
C没回	gfdgkggggggi
C没有	hfjgffgggggg
C没签	derfffgggfgg
C没联	fgggkggggffg
C没联系	fgggkggggffg
C没说	pfbggggggggg
C没过	tedgggfggdfg
C法	lgdggggggggh
C演	ggkggfgggggg
C演示	ggkggfgggggg
C现	ggjfggfghggg
C现在	ggjfgggggggg
C现在什	ggjgggeggggg
C现在多	eeqfgegggggg
C现在是	ggjffggggggg
C现在算	ggldgfgggggg
C现场	cfgggfcgtgfg
C的P上	fgmggggcgggg
C的P加	sgcgggeeggeg
C的P换	eglggggggggg
C的P说	kgdggggggggg
C的P问	nfdggggfgggg
C的p	ifkggegfgggg
C的事	gglegggggggg
C的事儿	ggkgggffgggg
C的会	hgggggffkgfg
C的单	dfe0efffgcdg
C的单子	dfe0efffgcdg
C的大	ggPzfggggggg
C的客	hfcecfgugffg
C的客户	hfbebfgygfff
C的底	deegggsfgfff
C的情	gfmgggeggggg
C的情况	gfmgggeggggg
C的来	fffgggmgggfg
C的来龙	fffgggmgggfg
C的标	lfeggggggggg
C的标书	kgeggggggggg
C的档	efegggkggfjg
C的沟	egggggegnggg
C的沟通	egggggegnggg
C的状	fenfggffggfg
C的状态	fenfggffggfg
C的电	fgggggfgjggg
C的电话	fgggggfgjggg
C的章	ddpggffggggg
C的联	hflgggfgggfg
C的联系	hflgggfgggfg
C的订	jflgggefgegg
C的订单	jflgggefgegg
C的货	jfgggggggggg
C的钱	ifjgggfggggg
C的门	cfcgggxdeffg
C的阶	egfgggggglgg
C的阶段	egfgggggglgg
C的预	jgfggggggggg
C的预算	jgfggggggggg
C的首	ceggggfggggp
C的首付	ceggggfggggp
C目	iflgggefgffg
C目前	iflgggefgffg
C看	rddgggfggffg
C真拿	fggggjgggggg
C真拿下	fggggjgggggg
C砍	egfggigggkgg
C砍价	dgfgghggglgg
C确	ffgggggggkgg
C确认	ffgggggggkgg
C签	eekighffghfg
C签下	dfbfgvgggefg
C签下来	dfbfgvgggefg
C签了	hdlkgegfgffg
C签了多	ggR4gagggggg
C签完	dfegggffgrgf
C签完了	dfegggffgrgf
C算	eejgggfggmfg
C算赢	cddfgfffgvfg
C约	mfhgfgeggggg
C约了	nfhgfgdggggg
C约了D	peggfgeggffg
C给我	effkighfgiff
C续	gfjjgegegggh
C续了	tebfgggfgefg
C续签	cfeygbgegggg
C续约	fgjhgggdgggi
C维	fgmeffgggggg
C维保	fgmeffgggggg
C老	gegggggggggl
C聊	egigggdfoggf
C聊的	egigggdfoggf
C能	efocgjfggggg
C行	egggggfggglg
C行政	egggggfggglg
C被	frefgiffgfeg
C被R	kefegjgggggg
C被R截	mdeeglgggfgg
C要我	kfgggggggggg
C要我们	kfgggggggggg
C要求	mffggfgfgfgg
C要的	desffffggffg
C让	peegggffgffg
C让我	lgfggggggggg
C让我们	lgfggggggggg
C记	ffffggefflng
C讲	bfeggfkmgggg
C该	bffgdffggmfo
C说	ghfgggfkgggg
C说不	pfegfgffgggg
C说要	gfhggfgkfggg
C说要是	mgfggegfgggg
C谁	kiffhffggggg
C谁在	gelgffgggggg
C谁拍	sfZfgfgfgggg
C谁拍板	sfZfgfgfgggg
C谁都	tcegggfggefg
C谈	dfjggghfgmfg
C谈判	defggggggrfg
C谈到	ogegggffffgg
C财	dggggggkgggg
C财务	dggggggkgggg
C财务写	dggggggkgggg
C质	Wc4fgffffefg
C赢	gfffegffgpfg
C赢单	gfffegffgpfg
C赶	egggggglgggg
C赶紧	egggggglgggg
C赶紧盖	egggggglgggg
C跟	ifhgjgfggffg
C跟进	Zffgzgdfgfeg
C转	effggggggofg
C输	gflfgfgggggg
C还	gfmggfgggggg
C还在	kfkgfffggffg
C还在拖	ffsgdgffgefg
C还在犹	bfoggfgggggg
C还差	ebyefeffgffg
C还是	ckcggggfgngg
C还有	femggfgggggg
C还有没	dfnggegggggg
C还没	jfhjgegggfgg
C还没签	dgjngdgggfgg
C这单把	felggfgggggg
C这家	effgggofggfg
C进	mfdgggffglfg
C进到	kffggfeeglgg
C进方	aefgggfggufg
C进方案	aefgggfggufg
C退	hffgggfgglfg
C退了	refgggfggdfg
C送	kgeggggggggg
C那个会	aeggfgegvffg
C那个单	gfoefgfggfgg
C那个标	eevggebegggg
C那个项	fgkggfggggfg
C那单	gflfggfggffg
C那单要	fggggjgggggg
C那台	dfoggfgggggg
C那头	fekggkffgggg
C那家	ggkfgfgggggg
C那批	eeoggggggggg
C那批货	eeoggggggggg
C那标	kpaggfffgfgf
C那边定	lfeggggggffg
C那边没	kgeggggggggg
C都签	gffggkgggggg
C问	nfdggfghgggg
C问的	xfbcgbffgggg
C阶	fggggggggkgg
C阶段	fggggggggkgg
C院	igggggfkgggf
C院办	igggggfkgggf
C项	qfffgggggefg
C项目	qfffgggggefg
C顾	efqfgffegggg
C飞	eeeegqgggggg
C飞了	eeeegqgggggg
C首	nfdggggggfgg
C验	mgdggggggfgg
C验收	mgdggggggfgg
C黄	jfefghfggigg
C黄了	kfegggffgigg
D,	pkfffgeefggd
D,,	pkfffgeefggd
DC	aifeifggmggi
DP	afghfgpggggf
DP问	Yfggfgufggff
Dcal	eggggggggggk
D一起	gkgffggggggg
D上	mdgfggigfggg
D上线	tZgefggfgggg
D上门	gdfffgqgeggg
D不	fdgefqgggggf
D丢的	gfgmdggggggg
D丢的单	gfgmdggggggg
D个D	bfgggggggggp
D买	ggqZffgggggg
D买了	ggtXfegggggg
D买了多	gfzTfegggggg
D了	jgggffghgggg
D交	hkgefggggggg
D付	kgfggggggggg
D会	fdgfghggmggg
D会议	fZgefgfguggg
D例	figdegggnggg
D例会	figdegggnggg
D做	gfgkfggggggg
D做了	ffglfggggggg
D催	fgfgfggggggk
D催我	fgfgfggggggl
D先	hdfenggggggg
D先跟	gfgekggggggg
D再	kfgggggggggh
D再打	neggfggggggg
D再看	kggfgggggggg
D再约	qcgeeggfgghg
D再说	jfgggggggggg
D冲	gjgfffgggggg
D别	eggggggggggk
D别让	affgfggggggq
D别让我	affgfggggggq
D到期	ffgmfggggggg
D到期的	eefrdfgggggg
D单	fffdfrgfgfgg
D单子	fffdfrgfgfgg
D去C	fffegfkjgggg
D去了	mfggggfggggg
D去了C	ofgfggfgfgfg
D去见	gffgfglggggg
D叫	ffggfggggggk
D叫我	gfggfggggggk
D吃	gmfeegghfggg
D同	fdfjfghflggg
D同期	gegmfggggggg
D同期呢	gegmfggggggg
D呢	gdglfhgggggg
D咋	ecgggtfdgggg
D和	eegmgggghggg
D和C的	fgggggggjggg
D咱	egehgkgggggg
D喊	feggfggggggl
D喊我	feggfggggggl
D喝	dfgfgggogggg
D回来	ndgggggffggg
D在	hkfffggggggg
D在C	legggggggggg
D多	gueWehgggggg
D多少	gggbgngggggg
D够	eggggkgggggg
D大家都	gggekggggggg
D天	gqedgfgfgggg
D天气	gqedgfgfgggg
D好热	flgffggggggg
D安	ekfeffggmggf
D寄	meffgggggggg
D就稳	fggggjgggggg
D就稳了	fggggjgggggg
D帮	cjfffgffffgp
D干	gbeioggggggg
D干了	gfgpaggggggg
D开会	axgaggggeggg
D必须跟	fcgeqggggggg
D快	fkgggggggggg
D快乐	fkgggggggggg
D快乐,	fkgggggggggg
D怎	gffkgggfgggg
D怎么	gffkgggfgggg
D怎么样	geengggegggg
D成	egglffgggggg
D成了	gcgofggggggg
D成了几	fbgqeggggggg
D成交	blglfggfgggf
D成交清	gfgkfggggggg
D成交的	gagsfgggfggf
D成压	ifjfgfgggggg
D成压铸	ifjfgfgggggg
D我得	fdgbkggggggn
D我需	gggekggggggg
D我需要	gggekggggggg
D战	eSg4dffgfggg
D才	ggefgjgggggg
D才付	fgZfgqgggggg
D打	idgekgggfigg
D打给	gbfepggggggi
D把	gkgfgggggggg
D投	ogZggggggggg
D报	glgegggggggg
D拜	jiglcgfgfggg
D拜访	jiglcgfgfggg
D拜访C	lgggggfgfggg
D拿	ggfjgfgggggg
D挂	ndgggggggggg
D指	augcggggggfg
D指标	augcggggggfg
D排	gigangfggggg
D排了	gcfaugggfggg
D提	fggggggggggj
D提前	cpggggfggfgg
D提我	fegggggggggm
D提示	efgggggggggl
D提示我	efgggggggggl
D放	gmffeggggggg
D放假	gqeedfgggggg
D数	gefmgggfgggg
D数字	fggggjgggggg
D数字怎	fggggjgggggg
D新	fegmfggggggg
D新增	fdgnfggggggg
D新建	gegndgggggfg
D新建了	gegndgggggfg
D新录	gfgkfggggggg
D新录了	gfgkfggggggg
D新签	fbfsdggggggg
D新签的	fegmfggggggg
D是	gdhleggggggg
D有什	gdfepgfgfggg
D有什么	gdfepgfgfggg
D有哪几	gggdkggggggg
D有啥	gfhemgfgfggg
D有啥要	gegflgfggggg
D有没	ghkfefgggggg
D有没有	ghkfefgggggg
D来	hjfheggggggg
D正	dmgfgggggggf
D比	ddfsffgggggg
D比D	gafrefgggggg
D没	hfgdmggggggg
D没打	gggekggggggg
D没打过	gggejggggggg
D没跟	fegglggggggg
D没跟完	ffgflggggggg
D漏	fcgepggggggg
D漏斗	gggjeggggggg
D漏斗给	gggjeggggggg
D演	nfgfgfgggggg
D演示	nfgfgfgggggg
D的	fdifkhgghggg
D的会	ibgedgfgsggg
D的成	gfgkfggggggg
D的成交	geglfgggfggg
D的拜	cegftgfgfffg
D的拜访	cegftgfgfffg
D的数	bcffeyfdgggf
D的活	fNga+gggfggg
D的活儿	fdgYvgggfggg
D的预	degpffggfggg
D的预测	degpffggfggg
D盘	Xpfkgfgggggg
D目	elggggggfggg
D目标	elggggggfggg
D目标缺	gbgpfggggggg
D看	kjefegfigggg
D社	glfefggggggg
D社保	glfefggggggg
D社保是	glfefggggggg
D签	gghjffgggggg
D签下	efpgfdgggggg
D签下来	efpgfdgggggg
D签了	gfgkeggggggg
D签单	cfgpfgfggggf
D签得	gggkfggfgggg
D签的	fgjhgfgggggg
D约	pbfcjfjgfggg
D约了	degcngkggggg
D约了C	dgggfgmggggg
D给信	mfgfgggfgggg
D续	fgmfgdgggggg
D综	flgffggggggg
D综合	flgffggggggg
D综合症	flgffggggggg
D缺	gfgXftgggggg
D群	gfgffgfgnggg
D群里	gfgffgfgnggg
D聊	fguegffgbggg
D聚	flgffggggggg
D聚餐	flgffggggggg
D能不	iffkffgggggg
D能不能	iffkffgggggg
D能做	gggmgcgggggg
D能做到	gggmgcgggggg
D能做多	gggmgcgggggg
D能冲多	eggfglgggggg
D能到	gggjgegggggg
D能到多	gggjgegggggg
D能收	gggldfgggggg
D能签	gfgkffgggggg
D能达	geglfegggggg
D能达标	geglfegggggg
D落	gggbmggggggg
D行	cpgegfgggggg
D行情	cpgegfgggggg
D要	gegcnghggggg
D要到	fggndffigggf
D要到期	fggpcfgggggg
D要去	gggekghggggg
D要去C	cgggegpgggfg
D要签	gggkdggggggg
D要联	gfgelggggggg
D要联系	gfgelggggggg
D要见	deeghgpggggg
D要跟	gfgXrggggggg
D见C	ffhggglgfggf
D见CP	Zgggggtggggc
D见C的	egkggghgfggg
D见P	gfgggglgfggg
D见面	nfggggfffggg
D记	fgggfggggggj
D记得	fggggggggggj
D评	fdeeegggsggg
D评审	fdeeegggsggg
D评审会	ffgggggglggg
D该跟没	fgggkfgggggg
D谁值	gjgffggggggg
D谁值班	gjgffggggggg
D谁去	ffsdfffgeggg
D谁去的	ffsdfffgeggg
D谁有	cngggggggggf
D谁有空	cngggggggggf
D谁能	glggfggggggf
D谁能加	glggfggggggf
D调	dtfcefgggggg
D调休	gpfdeggggggg
D赢	ggelgfgggggg
D赢率	ggWxgcgggggg
D走	nfffgggfgggg
D起	engdgggggggg
D跑	hffbofkfffff
D跑了	imghcffggfgg
D跑了几	fgglefgggggg
D跟C开	ggggggkgdggg
D跟D	bfgtfgfgggfg
D跟P	fffdegofjggg
D跟P喝	geggggoeeggg
D跟谁	gcfcsgggfggg
D过	vfggggegggfY
D过去	2ffgfgdfggfT
D还剩几	ggglgcgggggg
D还够吗	gfffgkgggggg
D还差	ffgfjhgggggg
D还有	ndachogggggg
D还有什	gfggkggggggg
D还没	iggckggggggg
D进场	gfkggfgggggg
D那	iehfffggjggg
D那个	ffiefgggmggg
D那个对	gggefgggjggg
D都	gcgjmgegfggg
D问	Yeggggfkgggp
D闹	dfggggggfggo
D闹我	dfggggggfggo
D顺	gngeeggggggg
D预	egglgfgggggg
D预测	bggrgdgggggf
D黄	ffgmeggggggg
D黄了	ffgmeggggggg
M一	kfgfgggggggg
M一台	kfgfgggggggg
M往	ffgofffffggg
M往上	ffgofffffggg
M往上的	gfgleggggggg
M的	gfgkffgggggg
M的有	ggfmefgggggg
M能	neeggegggggg
M能不	neeggegggggg
M能不能	neeggegggggg
PD	gjfiffgggggf
PD来	lucabfgfgggg
PD要	adgfggsfgggg
PP	cdeefgejggsg
P上	ggqfgggagggg
P上回	ggnegggdgggg
P上回咋	fgnggggcgggg
P上次	fgrfgggYgggg
P上次提	ggkfgggggggg
P不在	jjffggfgggfg
P了	jfegggekgggg
P什	fdpdegmefgfg
P什么	fdpdegmefgfg
P介	gfafggctggig
P介绍	gfafggctggig
P介绍的	igggggeegglg
P休	deegmglfggfg
P你	fnfggffggggf
P值	ffgmgggfgggg
P催	ngggggffggeg
P写条	cggggggmgggg
P出	jefffgfmgggg
P出差	rcgeeggfgggg
P出来	dfefggfqgggg
P加	jfdfggeeggog
P压	ggfcofgggggg
P压着	ggfcofgggggg
P压着几	ggfcofgggggg
P原	pcfggggfgggg
P原话	pcfggggfgggg
P又	heggggfkgggg
P发	hfgggggjgggg
P发个	ecgffggrgggg
P发了	ofgggggcgggg
P吃	hefgfgngfggg
P吃饭	gdegfgqgeggg
P后	feofeggggggg
P后来	feofeggggggg
P后来回	feofeggggggg
P和	ifflfgfggggg
P和P	fderefgfgggg
P喝	gfhgggkffggg
P喝早	geggggoeeggg
P喝早茶	geggggoeeggg
P回了	qeffggfeggfg
P回电	ffgggggfgggl
P在	jgfgggfggggg
P头	hgkgggehggge
P好	eigfggenfgfg
P姓	efqffgdfgggg
P嫌	pefegggfgggg
P嫌贵	qdfegggfgggg
P就	rfegggdfgfeg
P帮	fafegggsgggg
P帮忙	fbgfgggpgggg
P微	egggggglggfg
P微信	egggggglggfg
P想	kgegggfggghg
P手	gffkgggggggg
P手上	gffodggggggg
P手底	ggfgkfgggggg
P手底下	ggfgkfgggggg
P打	gfggfghfgggk
P打电	ffggeghfgggl
P打电话	ffggeghfgggl
P把	jeggggghgggg
P拿	gkgfgggfgggg
P换	gfkggggfgggg
P换人	cgoggfgfgggg
P换人了	cgoggfgfgggg
P提	jfkffggfgggg
P是	fdrefgffgggg
P是哪	fdreeggggggg
P最	gepcifgegggg
P最近	gepbjfgegggg
P最近有	gfffkggggggg
P有几	ggfdlggggggg
P有几个	ggfdlggggggg
P来	fgigggkfgggg
P松	jdjefgghgggg
P松口	jdjefgghgggg
P松口了	ldlefggfgggg
P欠	ggffogdfgggg
P没	tcjdegfefgfg
P点	lejefggfgggg
P点头	lejefggfgggg
P点头了	reeegggegggg
P生	fhfefggmgggh
P生日	gkgffggfgggh
P电	jdndffgfgggg
P电话	jdndffgfgggg
P电话里	mfgfgggfgggg
P留	kggfggggggfg
P留的	mfgfgggfggfg
P留的电	mfgfgggfggfg
P的	fheflfghggfg
P的话	ncefgcfoggfg
P的通	ggggggdgkggg
P的通话	ggggggdgkggg
P看	hekffgffiggg
P看了	qegffffegggg
P离职了	ljfefggfggfg
P答	iekffggggggg
P答应	iekffggggggg
P约	lfggggdfgggg
P约我	ofggggcfggfg
P给	qefgfgfcggfg
P聊	refbdgeengfg
P要来	ggfgegnfgggg
P解释涨	fggggggjgggg
P让	kggggggfgggg
P让我	mfgggggegggg
P说	jfhfgggggggg
P说0	qedfgggfgggg
P说不	zYfefgfdfgfg
P说什	lfffgggggggg
P说什么	lfffgggggggg
P说得	lfffgggfgggg
P请	fmfZeogfgggg
P谁	ggfleggggggg
P跟P	ggfldggggggg
P跟P谁	ggfldggggggg
P还	gbueegffggfg
P这	fecdefxefggg
P这人	fecdefxefggg
P通了	nfggggfefggg
P通电	fffgggmggggg
P通电话	fffgggmggggg
P那	efhkghgfgggg
P那个	cgoifgffggfg
P那个C	Xfzfggefffeg
P那组	efdghogegggg
P那边	fehkgggfgggg
P那边有	gfhdmggggggg
P那边还	gfkehggggggg
P问	jgfggghfgggg
P问我	dfggggnggggg
P问能	jfegggghgggg
P问能不	jfegggghgggg
R截	hekgghgegggg
R截了	hfeeglgggggg
R截胡	cfshgfgcgggg
R抢	jffifggggggg
R抢了	ofdifggggffg
R抢了我	gfgkeggggggg
R抢的	gfmgeggggggg
R抢走	gffkfhgggggg
R有	fxdfdgfceggg
R正	edfqfggfgggg
R正面	edfqfggfgggg
R比	helfeggjgggg
R比我	ecqfdgfjfggg
R比我们	ecqfdgfjfggg
R的单	gfgkfggggggg
R的单子	gfgkfggggggg
R给	gfjjefgggggg
R贵	efcefggtfggg
ads	geglffgggggg
ale	fggggggjgggg
ales	fggggggjgggg
all	ffegggjgiggi
all我	eggggggggggk
ap	kgggggggfggg
arg	gffggkgggggg
ari	ggggfgggkggg
aris	ggggfgggkggg
at	efgigfgggjgg
ate	bdflgdgfgqgg
ba	gggfeggikggg
bd	jgggggfggffg
bu	fffggggggmgg
cal	ffegggjgiggi
call	ffegggjgiggi
ce	hkffegggghgg
chi	fejffflggggg
chid	fejffflggggg
cn	kgfgfggggggg
co	ffgkjggffggg
coc	eegogghffggg
coco	eegogghffggg
co那	fegshgeeegff
co那组	fegshgeeegff
cr	fmffggffgggg
crm	fmffggffgggg
da	begfgggfgqgh
db	ggffegggnggg
di	hfgggglfggfg
din	hfgggglfggfg
ds	hfgjgfgggggg
eads	geglffgggggg
eck	iggkgggggegg
eg	eegkggggfjgg
ego	eegkggggfjgg
egot	eegkggggfjgg
el	gtelXgeffggg
em	eikffgfgjggg
ent	cfkfggfggjkg
enta	dfhfggffggog
ep	efkggggigggg
ex	kmffcfggfggg
ff	hffggkfggggg
gm	ipbhegffeggg
gmv	jfgieggggggg
go	djgjggggfigg
got	eegkggggfjgg
goti	eegkggggfjgg
gp	kgfggggggggg
gr	mffggggfgggg
h	gegggghggjfg
hi	fejffflggggg
hid	fejffflggggg
ho	lgggfgfgggfg
hr	mefggggggggg
ia	heghfgggghfj
ian	iegffgggggfl
iat	eegkggggfjgg
iati	eegkggggfjgg
ice	fiffgggfgkgg
ig	hfmffgffgggg
ik	lffggggggggg
ile	iefggkgggggg
ine	hegsdgdffggg
ip	hfgoegegfggg
iss	hfdggglgfggg
iv	iegffgggggfl
ivi	iegffgggggfm
ivia	iegffgggggfm
i护	fehffgjffggk
i护肤	fehffgjffggk
i护肤续	ffgffgeffggp
j	dffedfffmgog
jo	dffedfffmgog
ke	hfggggfgggkg
la	cekfggfhgngg
les	fggggggjgggg
li	iggjfgfggggg
lin	ifgkfgfggggg
line	hegsdgdffggg
lis	ffgkgggggggg
list	ffgkgggggggg
ll我	eggggggggggk
lumi	fehffgjffggk
l我	eggggggggggk
mari	ggggfgggkggg
men	efmgggfggggg
mer	flfffjgfggge
mes	dgggggfggglg
mi护	fehffgjffggk
mi护肤	fehffgjffggk
mm	ggggfgggkggg
mma	ggggfgggkggg
mmar	ggggfgggkggg
mv	jfgieggggggg
ne	gfgkfghffhgg
neg	eegkggggfjgg
nego	eegkggggfjgg
nk	iggffgggjggg
nn	gegffgqfgfeg
nne	gegffgqfgfeg
nta	dfhfggffggog
n的	kgggfggggggg
ob	ffdffglgkggg
oco	eegogghffggg
oco那	fegshgeeegff
of	hffggkfggggg
off	hffggkfggggg
ol	ggfffgggglgg
ong	dfffggfifgog
op	gdelfgjggggg
op0	fbfrfggggggg
orc	fejffflggggg
orch	fejffflggggg
ort	dflgggfjgggg
otia	eegkggggfjgg
ou	hfggigkffgfg
our	geggfgnfggfg
ov	hgfmggfgfdgf
ove	hgfmggfgfdgf
o那	fegshgeeegff
o那组	fegshgeeegff
p0	gdgofggggggg
pa	jegggggggggh
pe	iffleghffggg
pi	fegsdgdffggg
por	dflgggfjgggg
port	dflgggfjgggg
pp	glfffgghgggg
ppt	gnefefgfgggg
pri	egeeggkggkgg
pric	ehgegggggmgg
pro	hfkgggfggggg
pt	gnefefgfgggg
pu	hgfgkgfhfggg
rac	jgfggggggggg
rch	fejffflggggg
rchi	fejffflggggg
rd	gggffgggjggh
rep	efkggggigggg
res	ffhgfgnfggfg
rg	gffggkgggggg
ric	ehgegggggkgg
rid	mffggggfgggg
ris	ggggfgggkggg
rise	ggggfgggkggg
rt	dflgggfjgggg
sal	fggggggjgggg
sale	fggggggjgggg
sen	efhfgggggkgh
sent	efiegggggmgg
sh	dggffgnhggfg
si	ifkfggfggggg
sl	gggggggkgggg
sol	ggfefggfgngg
sp	jpbffgffeggg
ss	igegggjggggg
ste	gfggfgfgkggg
sum	ggggfgggkggg
summ	ggggfgggkggg
th	Wcifffdef5eg
tia	eegkggggfjgg
tiat	eegkggggfjgg
til	iefggkgggggg
tile	iefggkgggggg
to	fdgfngggfhgf
top	fbfrfggggggg
top0	fbfrfggggggg
ul	ifgflgffeggg
umi	fehffgjffggk
umi护	fehffgjffggk
umm	ggggfgggkggg
umma	ggggfgggkggg
up	beffgggigqgg
ur	ffjgfglfggfg
ve	hgfmggfgfdgf
vi	jefffgggggfl
via	iegffgggggfm
vian	iegffgggggfm
viv	iegffgggggfm
vivi	iegffgggggfm
x	ejefdffffqfg
一C	dgfggngggggg
一上	cfggggfggggo
一下C	cejggjjhfffh
一下C的	dfoggfeifffh
一下子	bdhvggcfgefi
一下给	adfefxgegggh
一下青	eefgfgtfcggg
一下青禾	eefgfgtfcggg
一个学	ogfggeefggfg
一个学生	ogfggeefggfg
一个客	dffgggggggng
一个客户	dffgggggggng
一个月会	gfgfglgfgggg
一个月没	fgfgjggggggg
一个月用	jgfggggggggg
一个礼	ggffmggggggg
一个礼拜	ggffmggggggg
一二	eTc4bfpcgfff
一份	feggggghlghg
一份给	cffflgefnffg
一会	ggggfgjfgggh
一体	nfdgggfggggg
一体机	nfdgggfggggg
一共多	gffjgfgggggg
一共多少	gffjgfgggggg
一共输	gfgkfggggggg
一共输了	gfgkfggggggg
一分	edafff2fgedg
一半	hdfdfqgfgggg
一半呢	gcfbfugggggg
一单,	mdgfgggggggg
一单,,	mdgfgggggggg
一句话	hdffggghmggg
一句说	feagggeufggg
一台	kfgggggggggg
一周	ieegkgfgfggg
一嘴	fbhecgfdfgfz
一声	ehggfggggggk
一大	coedfffeogfg
一天	hnfdffffhggg
一天三	qdggggdgggge
一套	tfYfgegggggg
一家	gfggggefgfng
一封	eggggggjgggg
一年	lffeghgggggg
一度	godggfgeggfg
一张	ehgmeggggggg
一律	dpgdgggggggg
一律走	dpgdgggggggg
一成	fedggrffgggg
一批	kfgggfgggggg
一把	ekcdfffsgfgg
一捋	fggfmgffgggf
一改	jgfggggggggg
一条线	nfeggfgfgeig
一条记	geedqgeggggg
一条记录	geedqgeggggg
一样	rrXfefefefeg
一格	Ydefgfefg1eg
一次去C	gffgggkggggg
一次拜	fgegggmggggg
一次拜访	fgegggmggggg
一段	efggggfmiggg
一点	eefffgipfggg
一版	jegggfcikggg
一百	lfeggfffiggg
一眼	fdjfggnfgegg
一眼C	ggmgggeggegg
一般	hefkgggggggg
一般多	gecogggggggg
一般得	effnggggfggg
一般要	gefkgggggggg
一般要多	gefkgggggggg
一起	glgfeggggggg
一轮	oefggggfggfg
一页	ffgggglggggg
一页纸	ffggggmggffg
七	kieegigggggg
七天	offggdgggggg
七折	gfeZgrghgggg
万一	ggfggjgggggg
万一C	dgfggngggggg
万套	egnfggfggggg
万的	ggfldfgggggg
万级	gfemfggggggg
万级的	gfemfggggggg
三个	heffglgfgggg
三个单	gegmfggggggg
三个单子	gegnfggggggg
三个点	fYcVf9gfgggg
三十	eleigfgfgggg
三句	feeefgfoiggg
三句话	feedfgfqhggg
三台	sfcffefgggfg
三周	fffhhkgggggg
三周没	efgeoggfgggg
三周的	gefmgggggggg
三天以	fdgfoggggggg
三天以上	fdgfoggggggg
三家	ledofffggfeg
三方	hcfefggfqfgg
三条	hefggglfhggg
三次	egmgggfgggfg
三点	dnfgggffgggi
三百	kggggggggfgg
三趟	oeggggegggge
三遍	gesgcfgffggg
上C	egfgggmgggfg
上一	mfggggffgffg
上一条	qeeggfffgffg
上会了	fepffegggggg
上会了没	fepffegggggg
上去	flgggghfgggf
上去没	gelggggggggg
上叫	fgggfgfgggkh
上呢	egeggergeggg
上回	ggjggggfgggg
上回咋	fgnggggcgggg
上回跟	egkgggggfggg
上回跟C	egkgggggfggg
上微	ifogggfdffeg
上微信	ifogggfdffeg
上换	ggfggggfggkg
上换的	ggfggggfggkg
上换的名	ggfggggfggkg
上机	lffggfgggggg
上来	bffgqgifgfhe
上次拜	gepfcggggggg
上次拜访	gepfcggggggg
上次提	ggkfgggggggg
上次提的	ggkfgggggggg
上次聊	ffffgglggggg
上次聊到	ffffgglggggg
上次说	hgbggglggggg
上次说到	fgagggoggggg
上没	fehgjggggggg
上的	gfgkfggggggg
上的单子	gggjfggggggg
上线	pcgfgggfgggg
上能	pfclcdgggggg
上要	glgegggggggg
上见	lfggggegggfg
上认识的	egggggfgggkg
上说	fggeggffnggg
上说的	fggeggffnggg
上跟	ieggfgreegeg
上都	geZndffgnggg
上门	geggigjgfggg
上面	fegffgffoggg
上面说	feeffgggpggg
上面这	gefggggglggg
上面那	geuefgggZggg
下C	dfifgkhggffh
下C的	efnggffifffh
下D	ffgiggggjggg
下D和	fgggggggjggg
下D和C	fgggggggjggg
下一句	feeggggmgggg
下一步	feljdggghggg
下了	fekdggkggggg
下他	dgegggogggfg
下他们	bfcgggvfgffg
下刚	fbfffggfrggg
下刚才	fbfffggfrggg
下单	kghfgfgggggg
下哪	iggYpfgggggg
下大	gkghfggfgggg
下大单	fmgfgggfgggg
下子	bdhvggcfgefi
下我	gfggfgffggfm
下文	gfgijggfgggg
下文的	eefjlggggggg
下文的单	gffmeggggggg
下方	ffgmgggfgggg
下方案	ffgmgggfgggg
下方案阶	ffgmgggfgggg
下时	gggejgghgggg
下时间	gggejgghgggg
下来了	kiefgggggggg
下次	gdmfggfggggg
下次跟	fenekgfffgfg
下次跟进	feheoggfgggg
下漏	gffndgggfggg
下漏斗	gffndgggfggg
下班	glgggggggggg
下的话	fggggjgggggg
下的话D	fggggjgggggg
下给	adfefxgegggh
下要	ekggggkgdggg
下雨	gkfggggggggg
下雪	fqfeefgfgggg
下青	eefgfgtfcggg
下青禾	eefgfgtfcggg
下高	frfdfgfffggg
下高铁	frfdfgfffggg
不一	gtagfgffeggg
不一样	ezYffgeeeggg
不上	khefggjfgffg
不下	iiYefqgfgggg
不买	gemggggggggg
不了	flfgggiggggg
不亏	cfdggsgfgfgg
不住	jegggggggggg
不做	eefggngfghgg
不做了	gelggegfgjgg
不做得	ceaggwfggggg
不到	fkffgigggggg
不动	hbdaxfgggggg
不卑	dZfedgf0gggg
不去	ocggggfggggg
不发	dngggfgfgggg
不发货	dngggfgfgggg
不变	kggfgfgggggg
不回消	kfeggggggggg
不回消息	kfeggggggggg
不在	jkeffgggggfg
不多	lffggggggggg
不够	fgeggjghgggg
不大	idnfffgggffg
不太	kgfgggffgggg
不好	klffggehgffg
不好太	fggggggjgggg
不如	dmgggggggfgg
不尴	egfgggglgggg
不尴尬	egfgggglgggg
不干	xcfggfgfgYgg
不开	jjffgggegggg
不归他管	kgggggefggfg
不影	efffbrgggggg
不影响	efffbrgggggg
不急	iffgfggfglgg
不急了	gffgfggfgmgg
不打	ncgggfgfgggg
不是一	negggegfgggg
不是凉	gfmgcfgggggg
不是凉了	gfmgcfgggggg
不是又	ggdgkggggggg
不是就	egdggngggggg
不是就超	egdggngggggg
不是我	kgeggggggggg
不是涨	glfefggggggg
不是涨了	glfefggggggg
不是说	eglggfgggggg
不来	gneggfffgggg
不清	pjZggegggggg
不清楚	pjZggegggggg
不然	kffggfgggggg
不用	hmfeffgfgggg
不用了	imfefggfgggg
不看	gffggggfmggg
不着	ofegffgfgggg
不知	ofdggfffgggg
不知道	ofdggfffgggg
不知道C	tfXggffggggg
不碍	fefgglgggggg
不碍事	fefgglgggggg
不签	ccjefrgfgggg
不算	iflggggggegg
不管	iZueegffggfg
不续	icofffgggggg
不续了	neeffgfggggg
不肯	nfefgggegggg
不肯降	qfefggfcgggg
不能	jgegghgggggg
不能D	reafgfgggggg
不能便	lffggggfgggg
不能便宜	lffggggfgggg
不能做	jgdgfjgggggg
不能先	kgdggfgigggg
不能先发	fdefgfgrgfgg
不能再便	ekgggggggggg
不能分	jffggggggggg
不能分期	jffggggggggg
不能到	ifQff1gggggg
不能完	ggegflgggggg
不能完成	ggegflgggggg
不能开	kffggggggggg
不能接受	fffggkgggggg
不能摸	ffdogegggggg
不能摸到	ffdogegggggg
不行	fjefggfjhggg
不要	hkgfffghggfg
不要了	hfjggfgfgggg
不要再	kheggggggggg
不让	kgggfggfgggg
不说	lleffgfffggg
不说了	ipeefgfeeggg
不跟	ogaghfgggggg
不进	emgfggffgggg
不通	fofffggfgggg
不错	ijgfggfffggg
不需	fffggffoeggg
不需要	fffggffoeggg
世	fqYddfofgggg
世今	fceffgtfgggg
世今生	fceffgtfgggg
业绩	feflgggggggg
东区	fngffggffggg
丢了	gfehfjffgifg
丢了C	gfcggogfgggg
丢了会	gefegogfgggg
丢了会怎	gefegogfgggg
丢了几	gdgmeggggggg
丢了几个	gdgmeggggggg
丢了呢	ffbegtfggfgg
丢了多	ggfjgfgggggg
丢了多少	ggfjgfgggggg
丢了怎	fvdfgdfdgffg
丢了怎么	fvdfgdfdgffg
丢了的	gdfrcfgggggg
丢了的呢	gdfrcfgggggg
丢几	gffYfsgggggg
丢单	fffhggggglgg
丢单主	ggcnfggggggg
丢单主要	ggcnfggggggg
丢单原	fggjgfgggggg
丢单原因	fggjgfgggggg
丢单处	fgffgggggngg
丢单处理	fgffgggggngg
丢单的	dfduffgfgdgg
丢单都	ggejgggggggg
丢单都丢	ggejgggggggg
丢单里	ggffgggggkgg
丢在	eclmefgfgggg
丢在哪	eclmefgfgggg
丢在哪一	ggejgggggggg
丢得	gffkfggggggg
丢的	fegsbfgfgggg
丢的单	fjgieggggggg
丢的单子	eogefggggggg
丢的都	gebqfggggggg
丢的都是	gebqfggggggg
丢给	fffkfgggghgg
丢给R	fefkgfgggjgg
丢给R的	gefmgfgggggg
丢给谁	gfgjfggggggg
丢给谁了	gfgjfggggggg
两万	hfneggffffgg
两个礼	fffdpgfgfggg
两个礼拜	fffdpgfgfggg
两个都	ggfgfkgggggg
两个都成	ggfgfkgggggg
两公	mcgggggggggg
两句	defgggjlgggg
两句好	efggggfmgggg
两句好听	eeggggfngggg
两句客	egggggglgggg
两句客气	egggggglgggg
两台	ggkgfggggggg
两台试	lgfggggggegg
两周签	fefgglgggggg
两周签碍	fefgglgggggg
两天	ehfffgfefggp
两年	Zgrggfgggggg
两成	fdYcgyghgggg
两点	ggfgggjgfggg
两点跟	ggegggmgfggg
两点跟C	ggegggmgfggg
个C	fhkggggggggg
个D	dgggggghgggl
个l	ffgkgggggggg
个li	ffgkgggggggg
个lis	ffgkgggggggg
个一	fggggglfgggg
个不	YWdd6fbvfedc
个业	fXfwfggffggg
个业绩	fXfwfggffggg
个了	gggkefgggggg
个人	glmcffeggfgg
个什	ffefggpfggfg
个什么	ffefggpfggfg
个会	efgffgfgoggg
个会的	fgggggggkggg
个会的纪	fgggggggkggg
个会议	degfgggfrggg
个假	gpfefgfffggg
个催	fgggggfjgggf
个区	genjafgggggg
个口	keefgffenggg
个号	gffgggggggkg
个合	eglfgggggggg
个合同	eglfgggggggg
个同	gfjgfggggggg
个同事	gfjgfggggggg
个名单	gggdkggggggg
个在	gggldggggggg
个型	etZfffgggggg
个型号	etZfffgggggg
个大	gdfgfliggggg
个学	ogfggeefggfg
个学生	ogfggeefggfg
个客户C	bffgggffgfsg
个客户到	ggfdlggggggg
个对接	gggefgggjggg
个对接会	gggefgggjggg
个小抄	fffgggnggffg
个小时	enfggfgfgggg
个小结	gegggggglggg
个序	fdgkjggggggg
个底	gkggeghggggg
个总	dafzegcclgff
个我	gdgglggggggg
个户	deefggffgfvg
个数	ffngfeggfggg
个新	heghfgfgggjg
个新校	jffggggggggg
个新校区	jffggggggggg
个新的	fdgmegfgggkg
个方	fkgfgggggggg
个方案	fkgfgggggggg
个最	gggjffgggggg
个月了	lfeeiggggggg
个月会	gfgfglgfgggg
个月会怎	gfgfglgfgggg
个月没	gfgflggggggg
个月没下	cdecyfgfgggg
个月没碰	gfgelggggggg
个月用	jgfggggggggg
个月的	gcfphgfggfgg
个机	fkfigfgegggg
个机会	gffkgfgggggg
个条	ggncggfgfggg
个条件	ggncggfgfggg
个标	feoigfefgggg
个校	hfgfggggggjg
个校区	hfgfggggggjg
个档	fgggggffggkg
个概	fffgggnfgggg
个没	hggdkggggggg
个活	hdflgfghfggg
个清	gfglfggggggg
个清单	gfglfggggggg
个渠	gglgeggggggg
个渠道	gglgeggggggg
个渠道来	gfneeggggggg
个点	ghfcfngggggg
个点来	fxYffegggggg
个点来着	fxYffegggggg
个点能	ffcggogggggg
个点能不	ffcggogggggg
个班	gkgffggggggf
个理	deffggfrgffg
个理由	deffggfrgffg
个理由约	eefgggfrgffg
个电	ifgbmggggggg
个电话	ifgbmggggggg
个礼	gffengfggggg
个礼拜	gffengfggggg
个礼拜没	gfgengfgfggg
个笑	hlgfgggffggg
个纪	ffgffggglggg
个纪要	ffgffggglggg
个群	fdggggfgnggg
个群D	fdggggfgnggg
个联	ggqaeggggggg
个联系	ggqaeggggggg
个能	mdgjfcgggggg
个行	gfgkeggggggg
个行业	gfgkeggggggg
个表	glemfgfdfggg
个要	fgffgglhfggg
个要点	fefffgpffggg
个话	lfgggggegggh
个说	gfgggggkgggg
个说法	gfgggggkgggg
个跟	Zgffxfffgefg
个通	begggggnlffg
个通知	bgfgggfrgffg
个道	gggggfglgggg
个道歉	gggggfglgggg
个部	ghkfeggggggg
个部门	ghkfeggggggg
个部门开	gjfgfggggggg
个都成	ggfgfkgggggg
个都成了	ggfgfkgggggg
个采	hgjgggfggggg
个采购	hgjgggfggggg
个里	gfgjffgggggg
个里能	gfgjffgggggg
个重	fcfggghgnggg
个重点	fcfggghgnggg
个钱	ffiXftgggggg
个问	imffeggggggg
个问题	imffeggggggg
个闹	fgggggfggggl
个阶段了	ggkegggggggg
个零	doffghgfgggg
个项	ggkggggggggg
个项目	ggkggggggggg
中	lffhfgggggfg
中了	wafffhffgdfg
中标了	gfffgfgfgoff
中标通	kffggggfgggg
中标通知	kffggggfgggg
中没	ceqggfgggggg
中没中	ceqggfgggggg
中的	feetdggffggg
串	ggggggggkggg
临	hfgggfflgggg
丹	fdjfegngfggg
丹岭	fdjfegngfggg
丹岭风	fdjfegngfggg
丹岭风场	fdjfegngfggg
为丢	eggggggggkgg
为丢单	eggggggggkgg
为什么D	ggejgggifggg
为何	ac1ffffdgffg
为啥丢	ggkfgggggggg
为啥丢的	ggkfgggggggg
为啥没	ggjfggfggggg
为赢	gggfgggggjgg
为赢单	gggfgggggjgg
主P	jegggggggggg
主动	legggggggggg
主管P	dgggggfggglg
主要	ffdqfggfgfgg
久了	dbnXwfffgffg
久没	ggjehggggggg
久没联	ggrgYggggggg
久没联系	ggrgYggggggg
久的	ggcgmggggggg
久的是	ggcgmggggggg
久能	gedmgggggggg
么D	ggejgggifggg
么不	gkgfgggegggg
么丢	fejpfffdgfgg
么写	fffegggpgggg
么办	gffdgpgfgggg
么区	mffgggffgggg
么区别	mffgggffgggg
么又	elkfgggcgggg
么名	gkggggfggggg
么名字	gkggggfggggg
么回事	jfZfgfsdgggg
么回事儿	ffXegeyegggg
么好	eheffgfreggg
么安	ddtfhffdffgg
么安排	ddtfhffdffgg
么客	efeneglffgfg
么客户	efeneglffgfg
么态	egggggkggggg
么态度	egggggkggggg
么情	gfhkfgfggggg
么情况	gfhkfgfggggg
么意	gfnfggffgggg
么打	ffedgfgrgggg
么推	ecbegffwgfgg
么提	gofffggdgggg
么时	khffgggggggg
么时候	khffgggggggg
么时候交	fkgfgggggggg
么时候签	pfaggggggggg
么时候能	mheegfgggggg
么来	gfcgggoggggg
么来头	ffdgggnggggg
么样	gffkghhegggg
么样了	fgVygeffgggg
么样的	ffZfggufgggg
么没	geffngfffggg
么没干	geffpgfffggg
么没干完	gfggkggggggg
么状	ggnfggefgggg
么状态	ggnfggefgggg
么留	afcggggugggg
么看	fggggjgggggg
么约	gfgfggglggfg
么约P	gfgfggglggfg
么要	fdfepghffggg
么让	efdfgggqgggg
么让P	ffffgggmgggg
么说的	fgvggggSgggg
么谈	ieefggpcfggg
么谈的	efegggzWfggg
么跟	fffgggglgggg
么跟C	effggfgmgggg
么路	ffefegqfgggg
么还	ejkegfgdgigg
么还没	eknegfgcgggg
么进	gflegggggggg
么进度	gflegggggggg
么都	lgeggggggggg
么都不	mfefgggggggg
么都不肯	lfffgggggggg
么问	gecfgggpgggg
义	kgfgggfggffg
之几	edfjgmgggggg
之前	hgffggjggggg
之前的	gffgggkggggg
之前的来	gffgggkggggg
之前聊过	fgggggjggggg
之前谁	ggagggoggggg
之前那	qifcfgfffffg
之前那个	qifcfgfffffg
之后	Xfslgffefgfg
乐	flgffggggggh
乐,	eiggggfggggj
乐,,	eiggggfggggj
九	hgeegmgggggg
九五	ifecgngggggg
九五折	ifecgngggggg
九折	fhcfgqgfgfgg
也	jfihfgefgggg
也不	jffgghgfgggg
也太	frfdfggffggg
也没	jffggggggggg
也没啥	kefggggggggg
也要一	kegggggggggg
也要一台	kegggggggggg
习	bjbdef4efddg
书的	agfgggfsggff
买	jfjegfgggggg
买不	gfjggggggggg
买不买	gfjggggggggg
买了	ggobffgggggg
买了多	gfzTfegggggg
买了多少	gfzTfegggggg
买过	gfmgggfggggg
了,	jfgfifgggggg
了0个	kfggggfggggg
了C三	oefgggeggffg
了D	kgggggfggggg
了D见	nfggggfdgggg
了M	jleeffgggggg
了P	ncfgggkffgfg
了一	lffgigeghgfg
了一个	lffgifgggfgg
了一个月	neegjfgfgfgg
了一周	iabf0fdfeggg
了一天	cfggggggnggg
了三天	aepggfffmgfg
了三遍	gesgcfgffggg
了下	lgfgggggggfg
了两	mefggggggfgg
了两个	kffggggggggg
了两台	kegggggfgggg
了个	jfgggggggghg
了个新	rYgfgggggggg
了么	efpfggfgffgg
了二	legggggggggg
了五	ndfggggggggg
了五分	kegggggggggg
了五分钟	kegggggggggg
了五台	qbefgggggggg
了些	gffjfgfgkggg
了些什	gffkegfgjggg
了些什么	gffkegfgjggg
了什	gfgebgffsggg
了什么	gfgebgffsggg
了他	igldgfeggggg
了他们	igldgfeggggg
了价	eefmkfgfgggg
了会	hfdcgqgegggg
了会怎	fecbgxgdgggg
了会怎样	gefegogfgggg
了你	egfgggfgkihf
了你给	egfgggfgmgjf
了几	fehlgggggfgg
了几个	eehmhggggffg
了几个单	gegndggggggg
了几个客	gfgmegggggfg
了几个新	fagvcgggggfg
了几个标	gfgkfggggggg
了几家	gfgkfggggggg
了别	cesfgffegggg
了句	lgfggggfggfg
了名	kgggggfgggeg
了名片	kgggggfgggeg
了吗	fgjfffggghgg
了吧	bfofhjgfgffg
了呢	fedegpgggggg
了咋	f2beddgcgffg
了咱D	eggggjgggggg
了咱D还	eggggjgggggg
了哪	feibfefgsggg
了哪些	fcjXfeffzggg
了哪几条	gggefgggjggg
了啊	cifgggffgkgj
了啥	ffgefggfnggg
了场	kgggggfgggfg
了多少个	ggcmgfgggggg
了多少单	gguVfegggggg
了多少钱	gfelgfgggggg
了好	jgefiggggggg
了封	redgffgegggg
了就没	jggggggggggg
了就没了	jggggggggggg
了张名	fgggggfgggjg
了张名片	fgggggfgggjg
了影	gddWfygggggg
了影响	gddWfygggggg
了影响多	gddWfygggggg
了怎	djeegjgjghgg
了怎么	djeegjgjghgg
了怎么办	befegugfgggg
了我们	gefkfjgggggg
了我们几	edfrfegggggg
了我的	fofdeggggggg
了新	ctgfggcggggg
了是	efjYhogggggg
了是吧	dflgiggggggg
了来	eufceggffffg
了样	qedggggggffg
了样册	mcgggggggggg
了没	fgjggfgggggg
了没人	lemgbfgggggg
了没去	geefnggggggg
了没各	gjfggggggggg
了没各位	gjfggggggggg
了没得	fgjggggggggg
了没有	gdkkffgggggg
了没有啊	ffmffggffggg
了的	fedjmgffgggf
了的呢	gdfrcfgggggg
了的有	ffYhufeggggg
了的有哪	gffqZfgggggg
了的有谁	ffQX/fcfgggg
了第	sbfgggfggefg
了算	Zczefggffgfg
了能	egfbgqgggggg
了能到	dffcgsgggggg
了解	fgggggkfgggg
了解一	ejkfggffggfg
了解一下	ejkfggffggfg
了解下	effgggjfggig
了解我	lgggggeggggg
了解我们	lgggggeggggg
了谁	fcehinfggggg
了谁没	gefglggggggg
了谁没有	gefglggggggg
了资	mgggggdgggfg
了资料	mgggggdgggfg
了趟	lgggggfgggfg
了趟C	lgggggfgggfg
了还	fcflfnffffgg
了还是	calvedffgfgg
了还是少	gffkgggggggg
了那	afafgoffgrgf
了需	lffggggggfgg
了需求	lffggggggfgg
争对	lfhfgfgggggg
争对手	lfhfgfgggggg
争的	fffnfggfgggg
事会	kehggfgggggg
事会过	kehggfgggggg
事会过了	kehggfgggggg
事儿	fggfgfkfgghg
事儿后	efmggfgfgggg
事处	fgjggfgggggg
事还	fffeofgggggg
事还有	fffeofgggggg
事还有哪	fffeofgggggg
二十天	jgfghfgggggg
二台	kgfgggggggfg
二期	jfgggggggggg
于M	fcgpfggggggg
于M的	fcgpfggggggg
亏	cfdggsgfgfgg
亏不	dfcfgsgfgfgg
亏不亏	dfcfgsgfgfgg
云	kfgggggfghgg
互	mdgggggggggg
五个	gfeggkgggghg
五个校	hfgfggggggjg
五个校区	hfgfggggggjg
五个点	ggeggkgggggg
五分	kegggggggggg
五分钟	kegggggggggg
五十	dpgifffffggg
五台	qbefgggggggg
五大	gfgmefgggggg
五家	mbgTZ2gggggg
五折	hfedgmgggggg
五条	fffgggegmggg
些事	ecbVaepc8fff
些人	fgfghgkggggg
些什	gffkegfgjggg
些什么	gffkegfgjggg
些单子	ggffkggggggg
些单子金	ggfqYggggggg
些合	gggmcggggggg
些合同	gggmcggggggg
些商机没	ggfmdggggggg
些商机的	ggfdmggggggg
些啥	gecmdglfhggg
些在	gedrcfgggggg
些客户C	ggdogegggggg
些客户嫌	ggfqaggggggg
些客户晾	gggdkggggggg
些客户要	gggnbggggggg
些要	fdnSydfffggg
交一	fgggggkggggg
交付	ffggggfgmggg
交代	dedfgfongfff
交会	kgggggggggeg
交会上	kgggggggggeg
交多	gfglffgggggg
交接	ggdgggkggggg
交期不	uagfgfgdgggg
交清	gfgkfggggggg
交清单	gfgkfggggggg
交的	gcinefgggggg
交的客	gegodggggggg
交的客户	gegodggggggg
交货	mdhfgfgggggg
交道的	gggejggggggg
交道的老	gggejggggggg
交额	fbgsfgggfggg
产品	fkeffgelggfg
产品给	Wjfgggduggfg
产线	jggggfgggggg
享	c4dZfffcfffg
亮	lfdgggflfggg
亲	ggeggggggglg
亲自	cggggggfggng
人P	fgfggggggglg
人了是	dfoggfgfgggg
人了是吧	dfoggfgfgggg
人去	ffqggedfgggg
人发	gicccffweggg
人在	fftWfgiggggg
人在路	fgggggkgfggg
人在路上	fgggggkgfggg
人培	frZfgggggggg
人培训	frZfgggggggg
人头	kffigegggggg
人家回	gekdiggggggg
人家的	ffeeofgggggg
人家的事	effdpfgggggg
人怎	gmffgggfgggg
人怎么	gmffgggfgggg
人手不	engefggggggg
人手不够	engefggggggg
人打	gjfgfggggggg
人打球	gjfgfggggggg
人拼	gsdebfgggggg
人换	jelffgggggfg
人排	gfghjggggggg
人接	rdfgfgfggffg
人推	gcfT1ggggggg
人是	ffkfeggfggjg
人是P	ggfgggfeggmg
人是哪	gerebggggggg
人是谁	gemffggggggg
人来	gfffffggmggf
人理	efmdjggggggg
人电	gmmgdfefggfg
人电话	gmmgdfefggfg
人知	bitfffffgfeg
人知道	bitfffffgfeg
人管	fefeoggggggg
人能	jdfZfrgggggg
人驻	lgggfgggfggg
亿	gYZ1dfgggggg
什么D	ggejgggifggg
什么区	mffgggffgggg
什么区别	mffgggffgggg
什么名	gkggggfggggg
什么名字	gkggggfggggg
什么好	eheffgfreggg
什么客	efeneglffgfg
什么客户	efeneglffgfg
什么态	egggggkggggg
什么态度	egggggkggggg
什么情	gfhkfgfggggg
什么情况	gfhkfgfggggg
什么意	gfnfggffgggg
什么时	khffgggggggg
什么时候	khffgggggggg
什么来	gfcgggoggggg
什么来头	ffdgggnggggg
什么样	ffZfggufgggg
什么样的	ffZfggufgggg
什么没	geffngfffggg
什么没干	geffpgfffggg
什么状	ggnfggefgggg
什么状态	ggnfggefgggg
什么要	fdfepghffggg
什么路	ffefegqfgggg
什么进	gflegggggggg
什么进度	gflegggggggg
什么都	kgffgggggggg
什么都不	lfffgggggggg
今	gZfofglfgggg
今个	fTf2egffffgg
今个月	fTf2egffffgg
今生	fceffgtfgggg
介	geegggkjgfhg
介我	ffggggjggggg
介绍	hefgggfjgghg
介绍一	cfeggglfgfnf
介绍了	xggfggefgfYg
介绍来	jgggggeggghg
介绍来的	jgggggeggghg
介绍的	kehjffedggig
从会	gffcYgfgxggg
从哪	jgoafffggggg
从哪个	jgoafffggggg
从头	jddkggocfefg
从意	fgfjgfgggggg
从意向	fgfjgfgggggg
从意向走	fgfjgfgggggg
从线	aggggggggqfg
从线索	aggggggggqfg
从聊	eefmWgggsggg
仓	gpfffgefgggf
仓库	evfeegcffgge
仓库还	gleffggggggg
仓库还有	gleffggggggg
他D	eggggggkgggg
他上	gfbgggnggggg
他不	kfgggfgggggg
他两	fgfgggflgggg
他了	ieffgglfgggg
他什	ggfffglfgggg
他什么	ggfffglfgggg
他们i	jgfggggggggg
他们上	dgfgggogfggg
他们上次	dgfgggogfggg
他们分	kegggggggggg
他们分院	kegggggggggg
他们厂	fglgggggggfg
他们在	mgggggdgggfg
他们想	lfeggggggggg
他们要	kfpZffgggggg
他们说	efpfgggffggg
他好	ffbggfkmgggg
他管	kgggggefggfg
他说	lfggggfgfggg
他透	lfggggffgggg
他透露	lfggggffgggg
他那	fejgfgggggig
付三	kfgfgggggggg
付三成	lffggggggfgg
付定	gfdfgggmgggg
付定金	gfdfgggmgggg
付尾	idcgffgqgggg
付尾款	idcgffgqgggg
付款0	lfgfggggfggf
付款到	hdlfgggggggg
付款方	lffggggggggg
付款方式	lffggggggggg
以上没	feghkggggggg
以上的单	gggkfggggggg
以先	kfgggggffggg
以前	hfjggggggggg
以后	gnfgggffgffg
以的	fogefggggfgg
仨	jelgffgdgggg
仨月	jelgffgdgggg
仪	gkfffggggghg
们0	kegggggggggg
们D去	neggggeggggg
们i	jgfggggggggg
们上	ggeggglgfggg
们上次	ggeggglgfggg
们产	affgggduggfg
们产品	affgggduggfg
们做	jgggggggggfg
们关	eggggglfgggg
们再	ofgfgdgfgggg
们几	fenifegggggg
们几个	fenifegggggg
们几个客	gggkgfgggggg
们分	kegggggggggg
们分院	kegggggggggg
们分院也	kegggggggggg
们厂	fglgggggggfg
们哪	efkjfggggggg
们回	idfekgemegfg
们在	mgggggdgggfg
们差	icwecgfbgggg
们得	kgegggfggggg
们怎	nfgggggcgggg
们怎么	nfgggggcgggg
们怎么讲	nfgggggcgggg
们报	geefmggggggg
们比	eWnYbff3fgfg
们第	jgfggggggggg
们第二	kffggggggggg
们组	fcfrgfgfgggg
们给	mfnegdffggge
们给的	ggqdgdfggggg
们补	kffggggggggg
们要	hfjdffgjgggg
们说	eclegggmfggg
们赢	gffmffgggggg
们赢几	gefofegggggg
们赢几成	gefofegggggg
们跟C	efngggfgggfg
们跟R抢	gfmgeggggggg
们跟R比	lgfggggfggfg
们还	fegfgmgggggg
们还剩	ffdegrgggggg
们还剩多	ggdegmgggggg
们这	oefggegfgggg
们采	jgeggggggggg
们采购	jgeggggggggg
们预算多	ggpbgfgggggg
仲	kegggggggggg
件是	ggndfgfgfggg
件是啥	ggndfgfgfggg
件的	fjgggggggggg
件返	kfggfggggggg
价0	ggfZgrgggggg
价中	fdfreggfgfgg
价中的	fdfreggfgfgg
价了	ckifgeffgjgg
价到	ffekghgggggg
价到签	gfdmgfgggggg
价到签约	gfdmgfgggggg
价压	kffggggggggg
价压我	kffggggggggg
价压我们	kffggggggggg
价发	ffeggggjgjgg
价发了	efeggggfgogg
价发过	eedegggrgggg
价发过去	eedegggrgggg
价多	gvcYgegggggg
价多少	gvcYgegggggg
价是	jeodgcgfgggg
价是多	efsdgcgggggg
价是多少	efsdgcgggggg
价模	flefgggggggg
价模板	flefgggggggg
价没	bfnjefgggggg
价的	edhoefgigggg
价表	e0fafgfdffge
价还	cbsghfgfghgg
价还是	YU/dfefdffgg
价还没给	ffcdnggggjgg
价通	efffgfgogggg
价通知	efffgfgogggg
价那	defzgdedegff
价钱	fggrddgffggg
价阶	cfengggeflgg
价阶段	cfengggeflgg
任何	lgfggggdgggg
任务够	ggfgfkgggggg
任务够吗	ggfgfkgggggg
任务还	fdfsdfgggggg
份	fegifgggkghg
份会	ffggggfgkggg
份会议	ffggggfgkggg
份会议记	feggggfgnggg
份简介	ffggggjggggg
份简介我	ffggggjggggg
份给	cffflgefnffg
份资	ggggggYgggqg
份资料	ggggggYgggqg
休	eofejfgffgff
休了	iZef0fdeeffg
休假	efffkflfggfg
休息	fpgedggggggg
优先	gggdjhgggggg
优势	cffegggqgggg
优惠	tdcffggfgggg
会	gggffhggjggg
会上	hffffgfglggg
会上认	egggggfgggkg
会上认识	egggggfgggkg
会上说	fggeggffnggg
会上说的	fggeggffnggg
会丢	gffYfsgggggg
会丢几	gffYfsgggggg
会了	gfkggfgghggg
会了没	fepffegggggg
会什	dlrbfeeffggg
会什么	dlrbfeeffggg
会儿	Zerfifhfgfgh
会写	dcgefgfevggg
会几	gmefgggggggg
会几点	gmefgggggggg
会出	eafddgfg0ffg
会前	fedgeftgfggg
会去	ggegggjggggg
会去C	ggdggglggggg
会名	emfdfggfggjg
会后	hdggggflgggg
会定	gdcVaffg8ggg
会少	gggegjgggggg
会少收	gggdglgggggg
会少收多	gggdglgggggg
会差	fgfdgngggggg
会差多	fgfdgngggggg
会差多少	fgfdgngggggg
会帮	lfggggffgggg
会帮忙	lfggggffgggg
会开	mffgggfghffg
会开完	mffgggfghffg
会开完了	mffgggfghffg
会弄	egfffgggoggg
会怎	gebcgvgegggg
会怎么	fgacgvgdgggg
会怎么样	fgacgvgdgggg
会怎样	gebdgvgegggg
会改	gkfgggggfggg
会改到	gkfgggggfggg
会整	dgggggfgnggg
会整理	dgggggfgnggg
会有	ggffdgegpggg
会来的	gfgjfggggggg
会的	fegfggfgmggg
会的纪	fdgffgggpggg
会的纪要	fdgffgggpggg
会纪	gWgefggfxggg
会纪要	gWgefggfxggg
会给	ggggggoghggY
会要	fYfefghfxffg
会要点	fTfcefef8ffg
会议	fhgffgggkggg
会议内	fcgfggffqggg
会议内容	fcgfggffqggg
会议室	foffeghgeggg
会议室的	fnfffffgfggg
会议结	gfggggfgkggg
会议结论	gfggggfgkggg
会议要	eeggggffnggg
会议要点	eeggggffnggg
会议记	feggggfglggg
会记	cfggggcgtgfg
会记录	cfggggcgtgfg
会过	kehggfgggggg
会过了	kehggfgggggg
会都	gggefgggjggg
会都定	gggefgggjggg
会都定了	gggefgggjggg
伞	gqefbggggggg
伞了	gmfeeggggggg
传	ekhfgggfgggh
传了	hejfgggggggg
伤	fgdggggmgggg
估	kffhfkffffgg
估计	mfeefnffgffg
位	gjhffgfggggg
位D	fjgggggggggg
位D快	fjgggggggggg
位D快乐	fjgggggggggg
位上	heggggggggkg
位图	ndfggggggggg
位在	fkodcgffgggg
位多	dlgggggggggg
位多喝	dlgggggggggg
位多喝水	dlgggggggggg
位拿	mfggggdggggg
住了	gggZoggggggg
住宿	Wyfggefggffg
体机	nfdgggfggggg
体需	egfgggggggkg
体需求	egfgggggggkg
体面	gffggggkgggg
何	gflhghgegggg
何回	kgfggggegggg
何回应	kgfggggegggg
余	mfggggfgeggg
佛	imfefggfgggg
佛山	ldgggggggggg
作	ehhfgilfgffg
你	gmeefggggggg
你了	fagefgffvgfg
你们	kgfggfgfgggg
你会	gkfggggggggg
你会不	gkfggggggggg
你会不会	gkfggggggggg
你叫	gkfffgfgfggi
你叫什	gkggggfggggg
你叫什么	gkggggfggggg
你吃	gkegfggggggg
你吃了	gkegfggggggg
你吃了没	gkegfggggggg
你帮	eeggggfngggg
你帮我	eeggggfngggg
你改	fggggggggjgg
你是	gmefeggggggg
你有	gudeegffeggg
你比	esdefggfggfg
你看	hejflfffgggf
你真	gjgfgggggggg
你能	guddeffffggg
你能听	gjfggggggggg
你能听懂	gjfggggggggg
你那	epfdggiefggf
佰	leggggggfggg
佳	jfgggggggggg
例	hghffgfgkggg
例会	egfceffgsggg
供应商大	jegggggggggg
供应商的	fgjggggggggg
供应链	jfggggfggggg
便宜0个	fffggkgggggg
便宜M	efdggogfgggg
便说	hmffgffffggg
便问	cjlfgggfgggg
保D	gglegfgggggg
保养	fgkggfgggggg
保是	gsbdfggfgggg
保是不	glfefggggggg
保是不是	glfefggggggg
保税	fndgdjgfgggg
保税仓	fndgdjgfgggg
保证	idegfggggggn
信了	pegffggeggfg
信儿	ffmdjffggggg
信怎么写	ffgggggkgggg
信给	eggggggjgggg
信给C	cgggggglgggg
信给CP	dgggggglgggg
俩	ehdegpiegggf
俩人	gmbZfqffgggf
俩月	eefiglkegggf
修	kfgggggggggg
倒	heejhgfggjgg
倒数	gbbwcggggggg
倒闭	qfdggggfgefg
倒闭了	qfdggggfgefg
候叫	gfggfggggggk
候叫我	gfggfggggggk
候签	pfaggggggggg
候给	ggmgggefgggg
候能	liefgfgggggg
候能签	fsddgfgggggg
候能装	nWpfgfggfggg
借	gtbeegfggggf
借我	gmfffgfggggg
借我用	gjggfggggggg
值多	ggobgfgggggg
值多少	ggobgfgggggg
假	ejgehkgfgggg
假了	eneekgffgggg
假如	eggggkgggggg
假如C	cgggglgggggg
假如给	ffgggkgggggg
假设	edgbfugfgggg
假这	geggkggggggg
假这几	geggkggggggg
假这几天	geggkggggggg
做p	glfgffgggggg
做pp	glfgffgggggg
做ppt	glfgffgggggg
做不	gefggngggggg
做不做	cefggrfggfgg
做不做得	ceaggwfggggg
做到	ffjdflgggggg
做到多	gefdfogggggg
做到多少	gefdfogggggg
做多	gffcfpgggggg
做多少	gffcfpgggggg
做得	edelelgggggg
做得最	gZdwdfgggggg
做意	eefefgfffufg
做意向	eefefgfffufg
做的	ghfclfgggggg
做过	goefeggggggg
停	lgedkffhgggg
停了	qefgggfffffg
停在	gcehoggggggg
停车	grcedggggggg
健	hocdgggggggg
傅	keggfggggggg
储	mdgggggggggg
催C	eggggggjgggh
催C尾	dggggggjgggi
催C尾款	dgfggggkgggi
催C的款	eggggggggggj
催C赶	egggggglgggg
催C赶紧	egggggglgggg
催了	lgdggggggggg
催催	cdfedgezfgfg
催合	ffefgggngggg
催合同	ffefgggngggg
催得	mfggfgffggfg
催得紧	offgfgffgffg
催我	lffgfgffgggi
催我们	yfdgfgefgffa
催款	dgffhghlgggg
催款的	gggdjgghgggg
催的	gggekggggggg
催的都	gggekggggggg
催的都有	gggekggggggg
催货	pffggggfgfeg
儿	egjfifhfgggg
儿后	efmggfgfgggg
儿没	gbpZmggggggg
儿的	dYec1fcfffmf
兄	fngefggfgggg
兄弟	fngefggfgggg
先不	dnfdeogffggg
先了	bgfgggqfgggg
先了解	bgfgggqfgggg
先了解下	bgfgggqfgggg
先付	ffefgggmgggg
先保	gcfffogggggg
先别管	gkghefgggggg
先发货	fdefgfgrgfgg
先干	gbddzfcgfggg
先应	rfggggeegggd
先建	aggggggfgfrg
先打	hZdetggggggg
先放	egdgggfmgjgg
先放着	lgggfggfgggg
先来	ggggjggggggg
先睡	fmgffggfgggg
先给C	dgfocfafggqf
先给我	fgfggglggggg
先试	0fUfgegffggg
先跟	gecelfmggggg
先跟哪	gefcqfgggggg
先跟哪几	gggbnfgggggg
先跟谁	fdWfgfyfgggg
先过	Xweffgkffefg
先过一	fffgggofeggg
先过一遍	fffgggofeggg
先这	fofefggfgggg
克的	kdfggggjgggg
入	ghgffggfggjg
入职	eqffeggfggfg
全年	ggdgglgggggg
全是	nfcgggfggggg
全款	Z4ffeagcgfgg
全线	gggdglgggggg
全线0	gggdglgggggg
全线0折	gggdglgggggg
全组	fYfqiggggggg
八	ieffgmgfhfgg
八五	efggglgfgggg
八五折	efggglgfgggg
八千	lcgfgegdmggg
八折	Zacdf8gegffg
公司那	gjfffggggggg
公告	kbkfgggggggg
公告出	gcmffggggggg
公积	kjfegggegggg
公积金	kjfegggegggg
公里	gegffgnffggg
六十	kgfggfgggggg
共卖	gggjgfgggggg
共输	gfgkfggggggg
共输了	gfgkfggggggg
共输了几	gfgkfggggggg
关	hffegghffmgg
关了	jefcffffgqfg
关了吧	efeggggggpgg
关单	cZeefffff2fg
关心	qfefggjbgggg
关掉	ffffggfggngg
关掉算	gfgeggggglgg
关掉算丢	gfgeggggglgg
关系	hkjdfggfggfg
关系怎	ggmfgfgegggg
关系怎么	ggmfgfgegggg
关键	edifggrfdggf
关键人	ffkggfhggggg
具体需	egfgggggggkg
具体需求	egfgggggggkg
养	kfhffggfggfg
内	ggfggggfkggg
内容	feggggffmggg
内容整	ffggggffmggg
内容整理	ffggggffmggg
内部	hkffgggfgggg
册	ipbffgfggggg
再不	mfgfgggfgggg
再便	didggngfgggg
再便宜	didggngfgggg
再便宜M	dfbggsffgggg
再开	gfgggggkgggg
再打	legggggggggg
再报	lffggggggggg
再抹	fgZggqfggggg
再抹五	fgZggqfggggg
再抹五个	fgZggqfggggg
再提	cbgeeggggggv
再比	jffgggghgggg
再比两	jffgggghgggg
再比两家	jffgggghgggg
再看	lifffggggfgg
再等	jdggggfkfggg
再等等	jdggggfkfggg
再约	qcgeeggfgghg
再给	kfgggggggggg
再聊	mfgfgggffggg
再说	jhggggfggggg
再降0	lgfggfgggggg
再降价	eeggfegpgggg
写	ffgggggkhggg
写一	dcffffgmlggg
写个	ffgggghhkggg
写个催	fgggggflgggf
写个小	gegfgggeoggg
写个小结	gegfgggeoggg
写个微	gggggggkgggg
写个微信	gggggggkgggg
写个道	ggggggfjgggg
写个道歉	ggggggfjgggg
写了	qfdggfffgggg
写几	feggggglgggg
写几句	feggggglgggg
写封	geggfggmgggg
写得	eLeZdff/effg
写条	fggggggjgggg
写段	ffgggggkgggg
写段跟	fggggggjgggg
写清	fogbgggggggg
写清楚	fogbgggggggg
写的	Zeyfgfefgffg
写记	gdgfogfggggg
写记录	gdgfogfggggg
农	legggggggggg
冠	iderbggfgggg
冰	kwdfffaeffff
冲	glgegggggggg
冲刺	hkgegggggggg
决定	ocbffffgnggg
况了	ggwggfUegggg
况给	gfgfgglggggg
况给我	gfgfgglggggg
冷了	finffffggggg
冷库	meeggfgggggg
冷库能	meeggfgggggg
冷柜	ldgggggfgggg
冻	jlfefggffggg
准	ghfgffmfgggg
准备	ffegffpfgggg
准备一	efgggglggggg
准备一下	efgggglggggg
凉	gfhemfgggggg
凉了	fdienggffggf
凉的	ggffkggggggg
凉透	gffdqeggghgg
凉透了	gffdqeggghgg
减	odYcewffgffg
几个人	fe+Nedfggggg
几个单	gfgjfggggggg
几个在	gggldggggggg
几个新	fagvcgggggfg
几个最	ggfkffgggggg
几个标	gfgkfggggggg
几个没	gggcmggggggg
几个点	eojaekgggffg
几个点来	fxYffegggggg
几个要	gfffifngeggg
几何	eafofqfefgfg
几单了	ggekgggggggg
几台	hgkfffgfgggg
几号	eikfgggggggg
几号发	filegggggggg
几号能	efkggggggggg
几天到	fjffjggfgggg
几天能	fkeggggggggg
几家在	ggqceegggggg
几家没	fffWydgggggg
几家要	gggdkggggggg
几家要打	gggdkggggggg
几年	Wi0effffgefg
几成	dcfofkffgggg
几成了	benmffggfggg
几时	bcufggffgfgg
几时能	ddqggggggggg
几月	We0fgfffgefg
几条	ggfgffhglggg
几条重	ffcegepgiggg
几条重点	ffcegepgiggg
几次	gdmggfgggggg
几点	fodfgggggggg
几版	eglggggggggg
几版了	fgkggggggggg
几百	gfefggfgnggg
几百条	gfefggfgnggg
几耐	Zpkgggdggggg
几轮	dfqfgefggfgg
凤	kfgggggggggg
凤凰	kfgggggggggg
凰	kfgggggggggg
出D	gfgkfggggggg
出D成	gfgkfggggggg
出D成交	gfgkfggggggg
出一	edgfegggrggg
出一份	gdfedgfgsggg
出一版	ceggggdgtgfg
出了	kkcffggggggg
出发	Zfoggfjfgffh
出发去	fffgggoggffg
出发去C	fffgggoggffg
出国	odgggggffggg
出差	kmeYlegfgggg
出来没	fcofffgggggg
出来看	effpfggffggg
出来看看	effpfggffggg
出货	fkeggggggggg
刀	jgggfggggggf
分一	eVfxefffkffg
分一下	eVfxefffkffg
分三	jfgggggggggg
分之	djfhgjgggggg
分之几	edfjgmgggggg
分布	gegkgggggggg
分店	qefggffggffg
分开	feggfggglggg
分开写	gcgefggfrggg
分期	iqbfefgfgggg
分钟	fdfgggqggffg
分院	kegggggggggg
分院也	kegggggggggg
分院也要	kegggggggggg
切	megggggggggg
划拉	gfgleggggggg
列个	hdfoggfffggg
列个表	fafwfgfffffg
列出	gggfggggkggg
列列	fegfmggfhggg
列给	gegllfcffggg
列给我	gegllfcffggg
刚分	Zfegggwffffg
刚又	kfgggggggggg
刚子	gfhijfffgggg
刚子那	gfiepfefgggf
刚才	gfgfggfglggg
刚才会	fefefgffpggg
刚才会上	fefefgffpggg
刚才的	gggfggfgkggg
刚才跟	fgfgggfglggg
刚才跟C	fgfgggfglggg
刚接手	gffggglggggg
刚收	kgeggggggggg
刚收到	kgeggggggggg
刚跟P	jgggggdfjggg
创	ffggggghggjg
创建	fffggggggfmg
删	dtfdffgfgfgg
判	eefhghgggmfg
判吧	bggggggggngg
判的	fefkflffffgg
判的全	gegldnffffgg
判的有	fegrgbgggfgg
判超	gefmgggggggg
判超过	gefmgggggggg
判超过三	gefmgggggggg
判那	effffgfggngg
判里	gfgggggggkgg
判里头	ffgegggfgngg
判阶	gegnegggghgg
判阶段	gegnegggghgg
利	fgfegngggggg
利润	eegegpgfgggg
别太	feggggfngggg
别太官	fbgffggrgggg
别太官方	fbgffggrgggg
别家	hekggfgfgggg
别忘	efgggggggggk
别忘了	efgggggggggl
别挂	Yeeggfffgzfg
别管	gkghefgggggg
别让	cgfgfggggggn
别让我	affgfggggggq
别让我忘	affgfggggggq
别记	lmeefgffgffg
到0	lecfgjgggggg
到0折	fgfggjgggggg
到C不	fdoggegggggg
到C不买	fcoggfgggggg
到C了	kgggggeggggg
到C没	ecofjfgggggg
到C没签	derfffgggfgg
到C的	eeesgffggffg
到D了	ndgfgfgggggg
到M	giedgkgggggg
到P	dtfefgffggfg
到一个	kffggggfgggg
到个	lefggggggggg
到了C	hfWfdfyfggfg
到了没	gdlggggggggg
到什	eetggfcefggg
到什么	eetggfcefggg
到他	lfdggghggggg
到他们	lfdggghggggg
到几	dgsdfegggggg
到几个	ggnefegggggg
到几个点	gfqcfdgggggg
到哪一	fgjggggggggg
到哪一步	fgjggggggggg
到哪了	ggfjggfggggg
到哪儿	ggegggkggggg
到哪儿了	ggegggkggggg
到哪天	gdlfgggggggg
到多少了	gflgfggggggg
到底	femggggggggg
到底是	gfkffggggggg
到底是谁	gfkffggggggg
到底谁	dgkggggggggg
到意	fggggggggjgg
到意向	fggggggggjgg
到成	kfbhgfffglgf
到我们	hgjgggffgggg
到我们的	efogggffgggg
到手	gcfpffgggggg
到手多	gdfngfgggggg
到手多少	gdfngfgggggg
到手的	gagsegfggggg
到报	cgghgfgegngg
到报价	cgghgfgegngg
到方案阶	ggggggffgkgg
到日	gdggnggfgggg
到日子	gdggnggfgggg
到时	fggggggggggk
到时候	efggfggggggl
到时候叫	gfggfggggggk
到期了	fndgkfdfgggg
到期没管	ggfdlggggggg
到期的	fffmfggggggg
到期的合	eegtZggggggg
到期的有	fffodggggggg
到期的跟	ffgfmggfgggg
到期续	fggqbfgggggg
到点	fagdvggffggf
到第	fgofgffggfgg
到第几	fgofgffggfgg
到第几版	fgkggggggggg
到签	ffflgggggggg
到签约	ggfjgggggggg
到请	gkggggggfggg
到谈	gffigfgggjgg
到谈判	gffigfgggjgg
到谈判里	gfgfgggfglgg
到账	hkgfffgggggg
到账了	jmdeffgggggg
到账没	fflggfgggggg
到货	fergcfgfgggg
到赢	ggfffggfgmgg
到赢单	ggfffggfgmgg
到门	ncggggfggggg
制	kgdggggggggg
刺	hkgegggggggg
前三	gfgjfhgggggg
前世	fceffgtfgggg
前世今	fceffgtfgggg
前世今生	fceffgtfgggg
前五	gdgofggggggg
前五大	gfgmefgggggg
前十	geglfggggggg
前十大	gggjfggggggg
前后	gffgggmgeggg
前因	gedfggpggggg
前因后	gedfggpggggg
前因后果	gedfggpggggg
前情	bdefffzffeeg
前情提	efggggmgggfg
前情提要	efggggmgggfg
前想	Xergffneggfg
前推	efkgggfighgg
前的准	fggggglggdgg
前的准备	fggggglggdgg
前的十	geglgggggggg
前的十个	geglgggggggg
前的来	gffgggkggggg
前的来往	gffgggkggggg
前看	fZdeef0fgffg
前签	gfbjglgggggg
前给	gggfgglgfggg
前给我	geggggngfggg
前聊过	fgggggjggggg
前聊过啥	fgggggkggggg
前要	lgfggfgggggg
前谁	fjcggglggggg
前那	qifcfgfffffg
前那个	qifcfgfffffg
前面	egggggkehggg
剩	ggfeglgggggg
剩几	egfefpgggggg
剩几个	ggZVf2gggggg
剩几天	eepegfgggggg
剩啥	ggcggnfggggg
剩多	gggdglgggggg
剩多少	gggdglgggggg
剩谁	gdfenggggggg
力	negggggffggg
办了	ndhfeggggggg
办的	gddemgggkggg
办说	fgggggfkgggg
加	gifffgffgglg
加一	Wfejgfffgfvg
加上	hgkgggfegggg
加上微	ifogggfdffeg
加上微信	ifogggfdffeg
加个新	fggggggggflg
加个班	glggfggggggf
加了	jfgggggggggg
加了五	qbefgggggggg
加了五台	qbefgggggggg
加客	ceffggffgftg
加客户	ceffggffgftg
加班	gwecffgbggfg
加盟	jegggggfggjg
加盟商	jegggggfggjg
加起	gZesffgggggg
加起来	gZesffgggggg
加进	cebeffdegf3g
加进来	cebeffdegf3g
务写	dggggggkgggg
务卡	cfpggfggggfg
务员	kfggfggggggg
务够	ggfgfkgggggg
务够吗	ggfgfkgggggg
务的	jgggggggfggg
务过	ffjggggggggh
务还	gYomefgggggg
动了没	ffkggggggggg
动态	feqfggfggffg
动的	fegeoggggggf
动的单	ffgdpggggfgg
动的单子	ffgdpggggfgg
动静的	fffgmggggggg
动静的单	gggcmggggggg
助	kkfdfggfgggg
劲	hkgegggggggg
劳	jegggggggggg
势	eaeqffgjgggg
勤	imcidggggggg
包装线	jgggfggggggf
化率	gggfgjgggggg
北	jgfffhgggggi
区D	fogagggggggg
区别	koefegedfggg
区域	gYfxcgggfggg
医	ijfheggfgggg
医院	fmeiefgggggg
十个	clfqfgcffffg
十个单	geglgggggggg
十个里	gfgjffgggggg
十个里能	gfgjffgggggg
十二	kgfggfgggggg
十二台	kgfgggggggfg
十五	jggggggggggg
十八	oefggffggffg
十台	hedggogggggg
十大	gggjfggggggg
十家	4Sffeffffffg
十来	rfgggggYgggg
十点	ieddfgqfgggg
千百	fkgfgggggggg
千百遍	fkgfgggggggg
升	eefkggggglfg
午	fqcdeglfgggf
半	igfehkffgggg
半个	ffgemggggggg
半个月	ffgemggggggg
半个月没	fffeoggggggg
半呢	gcfbfugggggg
半天	gjgggggggggg
半小	hfegfgffhggm
半小时	hfegfgffhggm
半年没	feffkggjgggg
半年没联	feffkggjgggg
半能	8bYZfkeffddg
华东	gkghfgggfggg
华东区	fngffggffggg
华南	gfcpffgggggg
卑	dZfedgf0gggg
卓	Yfrggffhgfgg
单,	legggggggggg
单,,	legggggggggg
单D	jYetefggfggg
单一般	gefkgggggggg
单上	lfgfggfggggg
单主	ggcnfggggggg
单主要	ggcnfggggggg
单价多	gfelgfgggggg
单价多少	gfelgfgggggg
单利	ggrdgagggggg
单利润	ggrdgagggggg
单卡	gdmidggggggg
单原	fggjgfgggggg
单原因	fggjgfgggggg
单发	lefmegeffffg
单发我	lefmegeffffg
单吗	gtddcfgggggg
单处	ffffgfgggpfg
单处理	ffffgfgggpfg
单多	gfkhffgggggg
单多大	gdoeffgggggg
单多少	ggmeffgggggg
单多少钱	ggoagfgggggg
单子卡	ggfelfgggggg
单子在	jgfmaggggggg
单子拉	gfgkgggggggg
单子拉出	gfgkgggggggg
单子拎	gggfmggggfeg
单子拎出	gggfmggggfeg
单子最	fggleggggggg
单子最大	efgodggggggg
单子有哪	gggmcegggggg
单子有多	ggocfegggggg
单子都	gggfekgggggg
单子金	ggfqYggggggg
单子金额	ggfqYggggggg
单怎	gggggjgfgggg
单怎么	gggggjgfgggg
单把	felggfgggggg
单把C	felggfgggggg
单把C不	felggfgggggg
单改	fffefggggogg
单数	fTd6degffggg
单是	gffkfggggggg
单是哪	gfdoeggggggg
单最	gfglefgggggg
单有哪	ggglcggggggg
单有哪些	ggglcggggggg
单标	gadefggfgxgg
单没有	gfkggfgggggg
单清	gfgscgffffgg
单清单	gfgscgffffgg
单率	gfgjfhgggggg
单率多	fgglgegggggg
单率多少	fgglgegggggg
单率掉	geefeqgggggg
单的	ffepefgggfgg
单给	Yd+dfeffgadg
单能	ffQjfygggggg
单要是延	fggggjgggggg
单谁	ghlfeggfgggg
单还	gekfghgggggg
单还有	gdnfffgggggg
单还有没	fZweeegfgggg
单都丢	gfelfggggggg
单都丢在	ggejgggggggg
单里	gfffiggggjgg
单金	gfflgggggggg
单金额	gfflgggggggg
单额	aggufgfffgge
卖	lgcgffgigggg
南沙	gkegeigggggg
南沙保	fndgdjgfgggg
南沙保税	fndgdjgfgggg
占	hgfkffgggggg
占了	hkffggggfggg
占多	ggfkefgggggg
占多少	ggfkefgggggg
卡了	ckjigfgfggfg
卡住	gggXqggggggg
卡哪	gelfgggggggg
卡哪儿	gemefggggggg
卡哪儿了	gemefggggggg
卡在	hejhfggggggg
卡在哪	gelffggggggg
卡在法	kgdldggggggg
卡在法务	kgdldggggggg
卡在谁	gXveffgggggg
卡在谁那	gXveffgggggg
卡在谈	gefmgggggggg
卡在谈判	gefmgggggggg
卫	kgggggggggfg
印	gkgffggggggg
印机	flffgggggggg
印通	ffkggfgggggh
卷	hjgfggfggggg
卸	kfgggggggggg
卸车	kfgggggggggg
厂排	gngdgggggggg
厂那	aioggggfgggg
厂里	khfggggggggg
厅	kgggggeggggf
压价	gifegggkgggg
压我	kffggggggggg
压着几	ggfelggggggg
压着几个	ggfelggggggg
压缩	eeefggcfxfff
压铸	ifjfgfgggggg
原厂	kffggggggggg
原话	ndkggggagggg
去C	gfffgglhgggg
去C之	ggegggkggggg
去C之前	ggegggkggggg
去C的	aeggfgrfggfj
去了	kgfgggfgggfg
去了C	pefgggfgfffg
去了趟	lgggggfgggfg
去了趟C	lgggggfgggfg
去哪	glfbemgggggg
去哪几	gfgQe0gggggg
去哪几家	gfgQe0gggggg
去商	edgfffepkgfg
去商量	edgfffepkgfg
去坐	kggggggfggeg
去拜	fgfghgjggggg
去拜访	fgfghgjggggg
去拜访C	egggggkgfggg
去是	gejggggggggg
去是几	gdlggggggggg
去是几号	gdlggggggggg
去没	gfmffggggggg
去现	iogecgfggggg
去现场	iogecgfggggg
去的	ffjfkgfgfggg
去的C	ffoeffgggggg
去看	ifgelffggggg
去脉	fgfggglggggg
去脉讲	fgggggkgfggg
去脉讲一	fgggggkgfggg
去见	fgfggglfgggg
去见C	fgggggjggggg
去谈	hdfggggggnfg
去谈判	hdfggggggnfg
去过	cefezfffgceg
去递	kgggggegggeg
去递了	kgggggegggeg
去青	kdggggjffggg
去青禾	ocgggghffggg
县	kfgggggfgggg
参	gkedfgifkggf
参数	jjefgggggggg
参数表	hobeffgggggg
参观	dfegggqggffg
又	fmgfggffgggg
又不	gffgggghglgg
又不急	gffgfggfgmgg
又不急了	gffgfggfgmgg
又加	mnedffgcgggg
又卡	dseegggfgggg
又卡了	dqffgggfggfg
又堵	eoffgfgggffg
又推	ndfggggggggg
又改	kfeggggggggg
又断	gnefgggegggg
又断了	gnefgggegggg
又没	efjfkggegggg
又活	pZhfggfggggg
又活了	pZhfggfggggg
又涨	R+ecgfffgefg
又问	jheggggggggg
又黄	mbnfgfgegfgg
又黄了	nZqfgffdgffg
友介	eefgggefggqg
友介绍	eefgggefggqg
友圈	gggfggflfggg
友推	meggfggfgggg
友推的	meggfggfgggg
双	kffggggggggg
反	jfhfghgfgfgg
反应	ggkfgggggggg
反馈	lfhggfgfgfgg
反馈不	oeefgggggfgg
反馈不错	oeefgggggfgg
发P	ffgfgggfnggg
发个	fegggggmgggg
发了	jhggggffgggg
发了吗	gkhfgfgggggg
发了新	ctgfggcggggg
发了没	fgkggfgggggg
发了需	lffggggggfgg
发了需求	lffggggggfgg
发去	fffgggoggffg
发去C	fffgggoggffg
发我	hgfkhgfehfgf
发我一	hgfmngfdedge
发我一下	faft3gdbcWfc
发我一份	ijfifggffggg
发我看	gefmfgiffggg
发我看看	gefmfgiffggg
发来	megggggfgggg
发来的	megggggfgggg
发火	efggggfpgffg
发点	kcdddefvfggg
发点啥	fcccbfe3eggg
发的	ieiefffkgggg
发票寄	gaofffgggggg
发票该	gjfgfggggggg
发票该找	gjfgfggggggg
发给	fegfggfpggfg
发给P	fcfdfgftggfg
发资	igggggdfggfj
发资料	igggggdfggfj
发资料给	ggggggdggggl
发领	dgggggffoggg
发领导	dgggggffoggg
取	ipgefheffgge
取合	wegcfggfgggb
取合同	wegcfggfgggb
取消	iifefkggeggg
取消了	nefggggggggf
受	tZfdfigggggg
变	jfffgkgggggg
口了	jfhfggifgggg
口了没	cfqffggggggg
口多	ggfggjgggggg
口多大	ggfggjgggggg
口头	ngfgggffggeg
口径	S1eggffifffg
口要	leffggfigffg
句	ffgfgghjgggg
句好	efggggfmgggg
句好听	eeggggfngggg
句好听的	eeggggfngggg
句客	egggggglgggg
句客气	egggggglgggg
句客气话	egggggglgggg
句话	geffggglhggg
句话说	fbfffgfhqggg
句说	feagggeufggg
只	kfehfhgggggg
只有	oeeggfgggggg
只有0	kfgggggggggg
只有D	lfgggegggggg
只看	ecf0Xggfggfg
只签	dgdggogggggg
只签一	dgdggogggggg
只签一半	dgdggogggggg
只算	gcgnfggggggg
只算我	gcgnfggggggg
只算我自	gcgnfggggggg
只能	jfgbdpgggggg
只要	kfgggfgggggg
叫P	dghgggfgggkg
叫什么名	gkggggfggggg
叫啥	gmhefffffggg
叫我	hfgffggggggk
叫我一	gfgfgggggggj
叫我一下	gfgffggggggk
叫我给	ggggfggggggk
叫我问	fVgdbgfefgf7
可以先	kfgggggffggg
可以的	fogefggggfgg
可能	ggglefgggggg
可能签	eafvdfgggggg
台一	gkggeggggggg
台了	elgggggfgggg
台来	fZudffgfgggg
台来着	fZudffgfgggg
台试	hfkggfgggfgg
台试用	hemggfgggegg
台风	jmeeffggfggg
号了	tgXgffgggggg
号发	fijfgggggggg
号能	efkggggggggg
司那	gjfffggggggg
吃了没	gkeggggggggg
吃了没各	gjfggggggggg
吃饭	gffgfglgfggg
各	fjfifggghggg
各位	eogfeggggggf
各位D	fjgggggggggg
各位D快	fjgggggggggg
各位多	dlgggggggggg
各位多喝	dlgggggggggg
各组	elgigfgggffg
各行	gdgkgggggggg
各行业	gdgkgggggggg
各阶	gegkgggggggg
各阶段	gegkgggggggg
各阶段金	gdglgggggggg
合作	fekggifggggg
合同D	kegggggggggg
合同发	rddfgggfgfgg
合同呢	aftfgfgggffg
合同回	felfgggggggg
合同快	gffqZggggggg
合同快到	gffqZggggggg
合同模	dsdefggfgggg
合同模板	dsdefggfgggg
合同签	gkgfgggggggg
合同签了	glffgggggggg
合症	flgffggggggg
合计	iVfwffgggggg
合适	iffffgmfeggg
吊	kffggggggggg
吊装	kffggggfgggg
同C	mgYggglggggg
同D	kegggggggggg
同上	kegggggggggg
同事	fkhffggghggg
同发	rddfgggfgfgg
同呢	aftfgfgggffg
同回	felfgggggggg
同学	jfgfggegfglg
同学介	fgfgggdgggog
同学介绍	fgfgggdgggog
同快	gffqZggggggg
同快到	gffqZggggggg
同快到期	gffqZggggggg
同意	oefggfgfgggg
同期	gegmfggggggg
同期呢	gegmfggggggg
同模	dsdefggfgggg
同模板	dsdefggfgggg
同步	hcqffgggggff
同步一	hcqffgggggff
同步一下	hcqffgggggff
同比	fcfpfggggggg
同签	gkgfgggggggg
同签了	glffgggggggg
同签了没	anifgggggggg
同行	gmeggfgfgggg
名下	gegjhggggggg
名下方	ffgmgggfgggg
名下方案	ffgmgggfgggg
名下的	gagqfggggggg
名单	hcghngffgggf
后一	ggkgfgfggggg
后一个	gijffggggggg
后一次	gflgfggggggg
后不	gffgggfmgggg
后台	jggggggggffg
后定	hfjgfggggggg
后怎	reiegfgbgggg
后怎么	reiegfgbgggg
后拖	efefdqgggggg
后挪	gkgefggggggg
后有	cgogggffgggg
后来	gfmffggfgggg
后来呢	feqcffgggggg
后来咋	gfmfgfgfgggg
后来咋样	gflegggfgggg
后来回	feofeggggggg
后来怎	ffqfgfgdgggg
后果	gedfggpggggg
后给	fckfffgngggg
后续	lgkbgfgfgggg
后谁	gflgfggggggg
后谁拿	gflgfggggggg
后谁拿了	gflgfggggggg
后谈	gfrageggfggg
后谈到	gfrageggfggg
后谈到多	gfrageggfggg
后还	ngdegkgcgggg
向吧	Ugdggggggygg
向客	gfjkeggggfgg
向客户	gfjkeggggfgg
向的	gfglfggggggg
向的有	gefodggggggg
向的比	gfglgggggfgg
向的比例	gfglgggggfgg
向走	fgfjgfgggggg
向走到	fgfjgfgggggg
向还	eewfgggggYfg
向还是	eewfgggggYfg
向阶	ggfkfggggggg
向阶段	ggfkfggggggg
吗,	ceXffqgpgggg
吗,,	ceXffqgpgggg
否	hekfifgggggg
吧	dhifghgggjgg
听	jggggggggggg
听完	lgfggfgfgggg
听懂	gjfggggggggg
听我	rfgggggYgggg
听我们	rfgggggYgggg
听的	hfghgggjfggg
听说	imfffgfffggg
吭	sandeffegffg
吭声	sandeffegffg
启	lgffgggggggg
吱	agfgqfefgffl
吱一	ciggegfggggo
吱一声	ciggegfggggo
吹	Yiiefrffgfgg
吼	gfggggfggggk
呀	clkffggfgfgg
告出	hekgggfggggg
告出来	icmffgfggggg
告诉	ffeggggmgggg
呗	ahlefnheffff
员	hjffghgggggg
呢	fcgjhkgfgggg
周会	fffffghgmggg
周会改	fneffgggfggg
周会改到	fneffgggfggg
周会要	gggfggjggggg
周没	fggfjggggggg
周签	fefgglgggggg
周签碍	fefgglgggggg
周签碍不	fefgglgggggg
味	fdiefijffgjh
味知	fciefijffgkh
味知香	fciefijffgkh
味知香在	gflffgfggggg
味知香的	fdgggghgfggn
呼	hfWfcfyfgggg
命	dqefgghfgffg
咋办	fmcefogdgggg
咋回	gbfegggsgggg
咋往	egfgggflgggg
咋整	adjfgufdgggf
咋样了	geoegfgegggg
咋说	gghffggjgggg
咋跟P	gggfggglgggg
和C	ggfggjgghggg
和C的	fgggggggjggg
和C都	fgeggmgggggg
和C都签	gffggkgggggg
和P	fefkfghfjggg
咖	hkgffggggggg
咖啡	hkgffggggggg
咱D	dfgggngfgggg
咱D还能	eggggjgggggg
咱一	dfinffggfgge
咱们跟	efngggfgggfg
咱们跟C	efngggfgggfg
咱们还	ggdegmgggggg
咱组	fffnfggggggg
咱组D	fmgdgggggggg
咱能	ba+dfddefeef
咱跟	nfeggfgfgggg
咱跟C	fgkggggggggg
品到	algffggmgggg
品到了	algffggmgggg
品寄	lgeggggggggg
品寄了	ogcggggggfgg
品的	cbcxcffffglg
品给	Wjfgggduggfg
品那	finedggfgggg
哈	gkgggggghggg
哈C	ohegggffgffg
哈哈	gjgggggggggg
哈哈C	ohegggffgffg
哈哈哈	fjgggggggggg
哈哈哈哈	dlgggggfgggg
哈喽	fofefggggggg
响	feeefqgggggg
响D	deffZvgggggg
响多	gffeglgggggg
响多大	gfffgjgggggg
响多少	ggfZgpgggggg
响大	edYgfxgggggg
响大吗	ggbggngggggg
哦	fpfefggfgggg
哦哦	fpfefggfgggg
哪一步	gggjfggggggg
哪个区	genjafgggggg
哪个同	gfjgfggggggg
哪个同事	gfjgfggggggg
哪个渠	gglgeggggggg
哪个渠道	gglgeggggggg
哪个行	gfgkeggggggg
哪个行业	gfgkeggggggg
哪个部	ghlfeggggggg
哪个部门	ghlfeggggggg
哪些人	fgfghgkggggg
哪些单子	ggffkggggggg
哪些合	gggmcggggggg
哪些合同	gggmcggggggg
哪些在	gedrcfgggggg
哪些要	fdnSydfffggg
哪儿	ffkfgghggggg
哪几个最	ggfkffgggggg
哪几家要	gggdkggggggg
哪天	gcnfgggggggg
哪天来	ffjggggggggg
哪天来着	ffjggggggggg
哪天签	weVggggggggg
哪家	sbfdiffffggg
哪家快	fcdeufgffggg
哪来	fejocgggggfg
哪来的	fejocgggggfg
哪种	jdevagfffggg
哪领	gjgggggggggg
哲	ijgfgggfgggg
售	hgejhfgggggg
售前	eoffgggfgggg
售后	kkdegfgggggg
商P	meggfggfgggg
商务	elegggggghgg
商机没	ggfmdggggggg
商机的	ggfdmggggggg
商机的跟	ggfdmggggggg
商的	fgjggggggggg
商的事	fgjggggggggg
商量	edgfffepkgfg
啊	ekifgfgggggg
啊,	Xezhgfefgffg
啊,,	Xezhgfefgffg
啊他	ddqfggfggfgg
啊他们	ddqfggfggfgg
啊就	cglggggggggg
啊我	fkhgfggggggg
啊给	dfeggfffgrgf
啊给我	dfeggfffgrgf
啡	hkgffggggggg
啥丢	ggkfgggggggg
啥丢的	ggkfgggggggg
啥也没	kfgggggggggg
啥了	gfeefgfgpggg
啥动	hglfggefgggg
啥动静	hglfggefgggg
啥反	ggkfgggggggg
啥反应	ggkfgggggggg
啥好	gkXdffdxfggg
啥忌	fgdgggmfgggg
啥忌讳	fgdgggmfgggg
啥情	gglgggeggggg
啥情况	gglgggeggggg
啥情况了	ggwggfUegggg
啥来	gfZegfwefggg
啥来着	gffeggngfggg
啥没	gfgflgfggggg
啥该	fgggfgjggggg
啦,	dkffggfggkfg
啦,,	dkffggfggkfg
喜	gfgiggfkgggg
喜P	fmgegggfgggg
喜P拿	fmgegggfgggg
喜恭	gjgggggfgggg
喜恭喜	gjgggggfgggg
喝	ekgfgghhgggg
喝多	atgggfffggfg
喝多了	atgggfffggfg
喝早	geggggoeeggg
喝早茶	geggggoeeggg
喝水	dlgggggggggg
喝茶	dbgfggkngggg
喽	fofefggggggg
嗯	fpfefggfgggg
嗯嗯	fpfefggfgggg
嘛	Za2djffefffg
嘞	eoldfffffffg
嘴	hcgfdffgggfr
器人	goffgggegggg
四	ocgfgggggggg
四十	ggggggjggggg
回P	ffgfggemfgfi
回一	bgggggdsfggg
回一下	bgggggdsfggg
回个话	lfgggggdgggh
回了句	lgfgggffggfg
回了没	gfkffggggggg
回事	jfZfgfsdgggg
回事儿	ffXegeyegggg
回传	geifgggggggj
回传了	hejfgggggggg
回信	ffpgffgegggg
回到	fgfggggggkgg
回单	mffgggfggfgg
回去	gfgffgglgggg
回去商	edgfffepkgfg
回去商量	edgfffepkgfg
回咋	fgnggggcgggg
回复	ffgdkggkgggg
回我	hgkfgggfgggg
回方	egfggggggmgg
回方案	egfggggggmgg
回来的	fbguefgffffg
回款	aegngigfgfgj
回款多	gfbngfgggggg
回款多少	gfbngfgggggg
回电	efgggggfggik
回的	edffpgghgggg
回的客	eegenfgigggg
回的客户	gggejggggggg
回线	fggfgggggmfg
回线索	fggfgggggmfg
回访的	ggfdofgfgggg
回话	hdgemfgggggg
回话了	jffejgggfggg
回话的	gcfepggggggg
回跟	egkgggggfggg
回跟C	egkgggggfggg
因后	gedfggpggggg
因后果	gedfggpggggg
团建	eueddggfgggg
团建去	glfffggggggg
团建去哪	glfffggggggg
团队D	gdgmeggggggg
团队里	gggekggggggg
团队里谁	gfgdlggggggg
园	lfggggfggggg
固	legffggfgigg
国	kfgggggggggg
图	kegiffffgfgh
图纸发	ifjfgfgggggg
圆	efffggfogggg
圆回	dffgggfogggg
圆回来	dffgggfogggg
圈	hggfggfkgggg
土	kfgggggggggg
在C楼	eefgggoggffg
在C楼下	eefgggoggffg
在D	gfmfgfgfgggg
在不	hleffgggggfg
在不在	hleffgggggfg
在什	ggnffgffgggg
在什么	ggnffgffgggg
在什么情	gfndfgfggggg
在什么状	ggnfggefgggg
在做	fpfdffgggfgg
在几	gkdjgegggggg
在几点	gndfgggggggg
在压	bpfgffgggggg
在吗	g3Vccfgggggg
在哪	fflgeggigggg
在哪一	ggejgggggggg
在哪一步	ggejgggggggg
在哪了	ecueefffgggg
在啥	gfofggfgcggg
在外	emgggggggggg
在外面	cqgffggfgggg
在多	eeqfgegggggg
在客	epgdfggfgggg
在客户	epgdfggfgggg
在就	mefggfgggggg
在手	kggiggcggggg
在找	glgfgggfgggg
在找谁	cqgeffgggggg
在报	gcctefgggggg
在报价	gcctefgggggg
在拖	ffsgdgffgefg
在推	jgggggfggggg
在是	fkhffggggggg
在是谁	dqhdefgggggg
在比	sficdegggfgg
在比价	bgnkeggggggg
在法	kgdldggggggg
在法务	kgdldggggggg
在犹	ifjggggfgggg
在犹豫	ifjggggfgggg
在用R	jgggggfggggg
在用谁	gflfggfggggg
在用谁家	gflfggfggggg
在盯	feqdefgggggg
在看	jcwXefgggggg
在等	ncchlfffgffg
在等我	gcefqggggggg
在等我们	hdeeoggfgggg
在算	ggldgfgggggg
在群	ekgggggggggg
在群文	fkgggggggggg
在群文件	fkgggggggggg
在群里	dlgggggghggg
在谁	ejlfefgggggg
在谁那	epffffgggggg
在谈	jfdkeggfgigg
在谈判超	gefmgggggggg
在谈的	gffmeggggggg
在走	jffjgfgfgggg
在走流	kfghfggfgggg
在走流程	kfghfggfgggg
在跟	gelkdgffgggg
在跟C	gfofdgfggggg
在问	sgYfgegggggg
地了	fpfbefffmggg
地催	ffdfgggogggg
地址	kgggggfggggg
地方	fqcggefggggg
地的	fagrfggggggg
地铁	ggfffgoffgge
场地	jifgfgfggggg
场白	fpgcfgfifggg
场的	Yfrggfgghggg
址	kgggggfggggg
均	fefngfgggggg
均几	eddqgggggggg
均几天	eddqgggggggg
均多	gfelgfgggggg
均多少	fgengegggggg
坊	megfgggfggfg
坏	iiebglfggggg
坏了	flfgggfggggg
坏消	mfeggggggfgg
坏消息	mfeggggggfgg
坐坐	gfdfgfftgfdg
坑	hffgggkggggg
坚	ndfggggfgggg
坚持	ndfggggfgggg
型	gkeggfgggggg
型号	fpdfffgggggg
埃玛的价	jffggggggggg
城	jYxeggefffeg
域	gbfqeggggggg
培	fjjfgfgfgggg
培训	fjjfgfgfgggg
基	jefeffgigggk
堂	gmgffggggggg
堂D	fngfegggggfg
堂D有	ergfdgggggfg
堆	jefgggefgngf
堵	gmgefgfggggg
堵死	drfefggggfgg
堵死了	dofggfgggffg
堵车	meggggfggggg
堵车堵	meggggfggggg
塔	legggggggggg
塔吊	nefgggggggfg
塞	jkbggggggggg
填	fjjheggfgggg
填一	fmgfggggggfg
填一下	fmgfggggggfg
填的	We1egfffgefg
填行	gggkdggggggg
填行业	gggkdggggggg
增	cefkffggggmg
增多	ggekgfgggggg
增多少	ggekgfgggggg
增客户多	gggjffgggggg
壁	cngfgggggggg
声	gehflgffgggi
声了	fgjggggggggg
声的	Zdef/fbffeec
声音	pdfeiggfgffg
处	ejffiffggigg
处理	ekffjfffgjfg
处理的	dbffvggggffg
备	hfgggfkggggg
备一	eefgggofgggg
备一下	efgggglggggg
复	fghehgjhggfg
复印	eqeefggfgggg
复我	Xe0ggfefgffg
复盘	eifffgqedgfg
复购	gfflffgggggg
外	emgffggfhggg
外卖	gmffeggggggg
外地	geifggfglggg
外头	fkgggggggggg
外面	dqgffggfgggg
多0	jfgggggggggg
多久	fdmjdggggggg
多久能	gedmgggggggg
多了	fkfhggfggggg
多了还	gffkgggggggg
多了还是	gffkgggggggg
多喝	dlgggggggggg
多喝水	dlgggggggggg
多少业	gggegkgggggg
多少业绩	gggegkgggggg
多少个	ggekgfgggggg
多少个机	gffkgfgggggg
多少了	gmhefegggggg
多少单	gfnefegggggg
多少台	gfsZffgggggg
多少在	gffmffgggggg
多少天	ggfjgfgggggg
多少客	ggfkffgggggg
多少客户	ggfkffgggggg
多少条	gggmcggggggg
多少来	fgmegfgggggg
多少来着	fgmegfgggggg
多少款	gfcngfgggggg
多少没	fgpdgdgggggg
多少没付	ggndgegggggg
多少盘	ggekgfgggggg
多少盘子	ggekgfgggggg
多少线	ggfkgfgggggg
多少线索	ggfkgfgggggg
多少能	ggfmgcgggggg
多的	ggbnfggggggg
多长时	ffhjgggggggg
多长时间	ffhjgggggggg
够	fgeggkgggggg
够不	gfehglgggggg
够不够	gfehglgggggg
够吗	ffdgfogggggg
大不	dYieeyffgffg
大于	fcgpfggggggg
大于M	fcgpfggggggg
大于M的	fcgpfggggggg
大伙	gjgheggggggg
大刚	gfhijfffgggg
大刚子	gfhijfffgggg
大刚子那	gfiepfefgggf
大单	gjblgggggggg
大单都	gggdgkgggggg
大吉	gkgfggggfggg
大吗	ggffgkgggggg
大姐	ffgggggkgggg
大客	gggjfggggggg
大客户	gggjfggggggg
大家	dogegggggggg
大家了	crggggcggggg
大家注	fkffgggggggg
大家注意	fkffgggggggg
大家都	gggekggggggg
大的那	gggjfggggggg
大那	fddsefgggggg
天三	qdggggdgggge
天了	iclfgfgggggg
天以	gfgfkggggggg
天以上	gfgfkggggggg
天以上没	gegflggggggg
天再	tXgfgggggggg
天到	dkjghggegggg
天到C	epfggfgdgggg
天到期	beogjggfgggg
天太	jheggggggggg
天来	ffjggggggggg
天来着	ffjggggggggg
天气	gnfegggfgggg
天没	gfgfkggggggg
天没写	gdgfogfggggg
天没更	gggflggggggg
天没更新	gggflggggggg
天的	bfgggggfqggg
天签	weVggggggggg
天能	djdgemgggggg
天记	hgggdgfglggg
天记录	hgggdgfglggg
天记录,	jgggggfggggg
天里	gfgfXggguggg
天里的	gfggcggfpggg
太冷	gkfggggggggg
太冷了	gkfggggggggg
太官	fdgfgggngggg
太官方	fdgfgggngggg
太累	fegffgffqggg
太长	gffggfggkggg
太长不	gffggggfmggg
太长不看	gffggggfmggg
失	edfmggffgkgf
头了	oeefgggfgggg
头回	pdfgggfggffg
头有	gdfrdffgfggg
头疼	fqfdfggfgggg
头说	ffegggrbfghg
头那	dgfggggggglg
头那个	dgfggggggglg
头都	fefeffkfnggg
夸	gqfdfgffgggg
奖	g1ZZdfgggggg
套	kfhggfgggggg
奶	fpfdfggggggg
奶茶	esfbfggfgggg
好了	ilffffgfgggg
好使	flldffgfgggg
好吃	gkggggffgggg
好吃的	gkggggffgggg
好听	effggggmgggg
好听的	eeggggfngggg
好多	fdffrggffggg
好大	gmgefggggggg
好太	fggggggjgggg
好家	hlgefggfgggg
好家伙	hlgefggfgggg
好没	gfgXtfggfggg
好热	flgffggggggg
好用的	gkfgfggggggg
好话	dgfgggfnggfg
如C	cgggglgggggg
如何	hgjggfgegggg
如给	ffgggkgggggg
妈	cpgggfgfgggg
妈呀	bsfggfgegggg
妥	eugbeffffffg
妹	emggggfggfgg
姐	eglgggfhgfgg
姐又	mcgggggggggg
姓	ffngggefgggg
委	gfgggfgkgggg
委婉	fefgffgngggg
威	lffggggggggg
婉	effggfgogggg
嫌我	fflggfgggggg
嫌我们	fflggfgggggg
嫌贵	jeigffghgggg
子了	gfgfjggggggg
子卡	ggfelfgggggg
子在	jgfmaggggggg
子多	geenffgggggg
子多大	gedngfgggggg
子拉	gfgkgggggggg
子拉出	gfgkgggggggg
子拉出来	gfgkgggggggg
子拎	gggfmggggfeg
子拎出	gggfmggggfeg
子拎出来	gggfmggggfeg
子最	fffmeggggggg
子最大	fefpeggggggg
子有哪	gggmcegggggg
子有哪些	gggmcegggggg
子有多	gglfgfgggggg
子有多大	ggodfegggggg
子没	ffmfhfgggfgg
子的	fbocpgffgffg
子给	ffffhghfgflf
子给我	ffffhgpfgfff
子那	gfiepfefgggf
子里	jffoZggfgggg
子金	ggfqYggggggg
子金额	ggfqYggggggg
孔	jfgggggggggg
字一	mgeggfgfgggg
字怎	fggggjgggggg
字怎么	fggggjgggggg
字怎么看	fggggjgggggg
存	hofbgfgggghg
存还	j3eQfcgfgggg
孙	Vqfgggfmgfgg
季	gffggkgfgggg
季度	fffggmgfgggg
学介	fgfgggdgggog
学介绍	fgfgggdgggog
学生	ogfggeefggfg
孩	ekffggfjfggg
孩子	ekffggfjfggg
宁	lfggggfggggg
它	gdqbfgegfjgg
守	fefefoghgggg
安排	gdifkggfiggg
安排上	jgggfggggggf
完再	jfgggggggggg
完成任	ggglefgggggg
完成任务	ggglefgggggg
完成几	geeqefgggggg
完成几成	geeqefgggggg
完成吗	gffegkgggggg
完成率	gfgjgggggggg
完成百	gdgmgggggggg
完成百分	gdgmgggggggg
完没	gemfffgggggg
完的吱	glggfggggggf
完的吱一	glggfggggggf
宏远	ejgggggggggg
宏远齿	ejgggggggggg
宏远齿轮	ejgggggggggg
官方	fdgfgggngggg
官网留	fgfgggggggkg
定下	gehgefggmggg
定个	fgggggffgggl
定个闹	fgggggfggggl
定了	hekefgfgjggg
定了哪	gedYcfgg1ggg
定了哪几	gggefgggjggg
定了没	fdqdffgggggg
定日	fZfdxggffggg
定的	kffjeggfgggg
定给	gfkgfggggggg
定要	oecggfghgggg
定金打	ldjfffgggggg
定金打过	ldjfffgggggg
定金收	egpdgegggggg
定金收了	egpdgegggggg
宜0个	fffggkgggggg
宜0个点	fffggkgggggg
宜M	efdggogfgggg
宝	ihlffgfegggg
审	hcnddfhgjggg
审会	ifefffkgjggg
审批	fhglefgggggg
客单	fcfqgfgfgggg
客单价	fcfqgfgfgggg
客单价多	gfelgfgggggg
客户C	ifdggggigfhg
客户C介	tggfggefgfbg
客户C的	hgflfegfgggg
客户列	gfgflgeggggg
客户到	ggfdlggggggg
客户到期	ggfdlggggggg
客户发	gfgghgfkgggg
客户名	gfgkeggggggg
客户名单	gfgkeggggggg
客户多少	gggjffgggggg
客户拿	efgggggkgggg
客户提	geWzdegggggg
客户是	lelffgffgffg
客户是哪	ffoefggggggg
客户晾	gggdkggggggg
客户最	gefpdgggfggg
客户有	gffhgfgkgggg
客户有几	ggffmegggggg
客户有没	gffelggggggg
客户没人	gffapggggggg
客户没填	gggkdggggggg
客户清	gggekggggggg
客户清单	gggekggggggg
客户的	fgeenfghgggg
客户给	dfhfiglfggfg
客户给我	efffjgnffgfg
客户虐	fkgfgggggggg
客户虐我	fkgfgggggggg
客户要	fffieggjgggg
客户说	ggfhfggkgggg
客户说领	feeggggmgggg
客户谁	ffegmggfgggg
客户还	gffgkfgggggg
客户都	emflefgffggg
客户问	fhfggggjgggg
客户问为	ffdfgggpgggg
客户骂	fcggnggggggg
客服	kegggggggggg
客气	ddfffggrfggg
客气点	cbfffggwfggg
客气话	egggggglgggg
客通	hckdeihffhjg
客通是	gfkggggggggg
客通的	fckefgqffffg
宣	augfgfgfgggg
室	ijfffghgfggg
室的	glfgggfgfggg
家D	gmgeffgfghgg
家一起	gjgfgggggggg
家了	fmjfffeggggg
家做	safffgggfggg
家到	fflfggfggggg
家到C	fflfggfggggg
家后	gdqdffgggggg
家后来	gdqdffgggggg
家回	gekdiggggggg
家在	ggqceegggggg
家客	Xefiefnfffpg
家客户	Xefiefnfffpg
家店	meffgggggghg
家店要	lgggggfgggeg
家快	fcdeufgffggg
家我	gcffpggggggf
家报	cqfggfgfgfgg
家提	fbX3bfgfgggg
家新	ddffgfffggtg
家新的	YZeefefdff/f
家是	edkoefffggfg
家是谁	cbmseeefgffg
家没	fghYtegggggg
家注	fkffgggggggg
家注意	fkffgggggggg
家的	ffkehggggggg
家的事	effdpfgggggg
家的事还	effdpfgggggg
家装	cdqfgfifgggg
家要	gggdkggggggg
家要打	gggdkggggggg
家要打电	gggdkggggggg
家还有	gekfgggggggg
家都	ygdXgegggggg
家长	jjggggffggfg
容	feggggffmggg
容整	ffggggffmggg
容整理	ffggggffmggg
容整理一	eeggggefqggg
宿	bsfggffggffg
寄了	kgfggggggggg
寄出	mgdggggggfgg
寄出了	pfbggggggfgg
寄到	gYsffggggggg
密	hlfegfgggggg
密码	gofcgfgggggg
密码多	grfagfggfggg
密码多少	grfagfggfggg
寸	fffggffgpggf
对上	hffkgggggggg
对我	ffkggggggggg
对我们	ffkggggggggg
对手	jdneffgggggg
对接会	gggefgggjggg
对接会都	gggefgggjggg
对方P	bfgggggfggpg
对方说	kefgggghfggg
对比	iUfvggfggggg
导	kgffgfhggggg
导不	lfgggfgfgggg
导没	feeggggmgggg
导没批	feeggggmgggg
导说	fngfggggfggg
导都	5edWecfggfgg
将	gfgdfgfffsfg
小心	gmgefggggggg
小抄	fdfgggqfffff
小红	dgggggggggkg
小红书	dgggggggggkg
小红书私	dgggggggggkg
小结	gegggggglggg
小舅	fgggggagggqf
小舅子	fgggggagggqf
少一	ejggghgggggg
少业	gggegkgggggg
少业绩	gggegkgggggg
少个	ggekgfgggggg
少个机	gffkgfgggggg
少个机会	gffkgfgggggg
少了	gkgefigggggg
少单	gfnefegggggg
少台	gfsZffgggggg
少在	gffmffgggggg
少多	gggegjgggggg
少多少	gggegjgggggg
少天	ggfjgfgggggg
少客	ggfkffgggggg
少客户	ggfkffgggggg
少收	gffbgngggggg
少收多	gffbgngggggg
少收多少	gffbgngggggg
少条	gggmcggggggg
少来	fgmegfgggggg
少来着	fgmegfgggggg
少款	gfcngfgggggg
少没	fgpdgdgggggg
少没付	ggndgegggggg
少盘	ggekgfgggggg
少盘子	ggekgfgggggg
少线	ggfkgfgggggg
少线索	ggfkgfgggggg
少能	ggfmgcgggggg
尔	gmfgegfggggg
尬	egfgggglgggg
就一	kegggggggggg
就一句	kegggggggggg
就一句话	kegggggggggg
就不	kfgfgggggggg
就定	lgfggfgfgggg
就差	gdofgfgfgfgg
就得	lfgegggggggg
就想	kdjgeggggggg
就打	jgfggggggggg
就打定	jgfggggggggg
就打定金	jgfggggggggg
就是C	lflfggefgfeg
就是P	legggggggggg
就是想	kffggggfgggg
就是要	kgggggggfggg
就是要我	kgggggggfggg
就没了	kgggggggggfg
就看	fbfX3gfeggfg
就稳	fggggjgggggg
就稳了	fggggjgggggg
就稳了吧	fggggjgggggg
就签	pefegggfgggg
就算	ifgggkgfgggg
就算了	mfgggfgfgggg
就行	egfqggefgfff
就说	bgjggfenfggg
就超	egdggngggggg
就这	gpfefggfgggg
就这样	fsedfggfgfgg
就退	kfgggggfgggg
就退货	negggggegggg
尴	egfgggglgggg
尴尬	egfgggglgggg
尺	fffggffgpggf
尺寸	fffggffgpggf
尾款的	dgfggfgngggg
尾款的话	dgfggfgngggg
局	jmeedgghgggg
局上	lffggggfggfg
局上见	kfggggggggfg
居	kfgggggfgggg
屏	jhgggfffjggg
展会名	emfdfggfggjg
展会来	gfgjfggggggg
展会来的	gfgjfggggggg
展位上	heggggggggkg
展厅	kgggggeggggf
岛	kcgggfjfgggg
岭	heiffgkggggg
岭风	fdjfegngfggg
岭风场	fdjfegngfggg
崩	ijfffggfgggg
崩了	ijfffggfgggg
川	icjdehhhfgig
川D	gfwXeegggggg
川是	fdreegfggggg
川来	ffcfgeriegfg
川的	gdifegfmfghh
川跟	lfkfggfdgggg
川那	gengdfgggggg
州	lgggggggghcg
州的	sgggggggggVg
工	hkfffggggggg
工位	gneffggfgggg
工厂	glfffggggggg
工厂排	gngdgggggggg
工大	gkgfggggfggg
工大吉	gkgfggggfggg
工资	gmeffggggggg
工资吗	gjfgfggggggg
左	danmfgefgfjg
差0	lfggggfggffg
差三	kggggggggfgg
差几	gfeffogggggg
差几个	gfeffogggggg
差几个点	gfcbeugggggg
差啥	gejdoefffggg
差旅	dofeelgegggg
差旅费	gdgeepgggggg
己的	gdglgggggggg
已签	ecapgegfgogg
已经定	Xeyggfekfefg
已经定了	Xeyggfekfefg
已经过	ggfdmggggggg
已经过了	ggfdmggggggg
已读	kfeggfflgfgg
已读不	kfeggfflgfgg
已读不回	kfeggfflgfgg
市	kmfefgffgffg
市场	jgggggggggfg
师傅	keggfggggggg
希	ikgefggggggg
希望	flhdfggggggg
带一	gjggeggggggg
带一下	gjggeggggggg
带两	jybfggaegfef
带伞	gndffggggggg
帮我们	fdffggfpgggg
帮我关	fffgggefgogg
帮我关掉	fffgggefgogg
帮我列	gegdmgffkggg
帮我回	cbgeffvjdgff
帮我定	ffgffgeffggp
帮我定个	ffgffgeffggp
帮我带	gkggeggggggg
帮我建	ggggggffggjg
帮我想	fgggggfkgggg
帮我把C	gffgfgefgjlg
帮我把这	gegfggfneggg
帮我拟	gfgfgfgmfggf
帮我拟一	fegfffgpfggf
帮我收	gdgfggfepggf
帮我改	fbdffgevejff
帮我查	fpefggefgggg
帮我查下	gtafggefgggg
帮我看	ggjghgfghfgg
帮我编	efggggfnfggf
帮我记	mefffgddigen
干了	nffjeggggdgg
干啥	geefigegmggg
干嘛	cV4Zoffeffef
干完	gfggkggggggg
干的	eiedmfffjggf
平均	gfflgfgggggg
平均几	eddqgggggggg
平均几天	eddqgggggggg
平均多	gfelgfgggggg
平均多少	fgengegggggg
年了	gfkgggggghfg
年会	gsYefggggggg
年假	bwdgcggggggf
年啦	gjgfgggggggg
年好	fmgefggggggg
年少	gggZgpgggggg
年少多	gggZgpgggggg
年少多少	gggZgpgggggg
年度	jfgjgdfggggg
年快	fmgefggggggg
年快乐	fmgefggggggg
年框	kfgfgggggggg
年没	feffkggjgggg
年没联	feffkggjgggg
年没联系	feffkggjgggg
年的	kfgggggfgggf
年续	ndefgggggggg
年续上	ocffgggggggg
年费	legggggggggg
并	lfdggggggggg
广	kffgggggggfg
广告	ncggggffgggg
庄	kegggggggggg
床	lfeggggggggg
序	fdgkjggggggg
库	hlfhffffgghf
库存	ivfVfdgggggg
库存还	j3eQfcgfgggg
库能	meeggfgggggg
库还	gleffggggggg
库还有	gleffggggggg
应D	pefffggfgggg
应了	heffjfgfjggg
应了没	gddfpggggggg
应商大	jegggggggggg
应商大会	jegggggggggg
应商的	fgjggggggggg
应商的事	fgjggggggggg
应对	gfffgfgmgggg
应我	feofeggggggg
应我们	feofeggggggg
应承	ofedofdegggd
应该	efjgffffglfg
应链	jfggggfggggg
底	fggfgglfghgg
底下	ggfgkfgggggg
底下有	ggfgkfgggggg
底是	gfkffggggggg
底是谁	gfkffggggggg
底谁	dgkggggggggg
店	lhffgggggfgg
店主	jegggggggggg
店主P	jegggggggggg
店要	lgggggfgggeg
店转	lggggggggbhg
店那	pbgefgghgggg
店长	mgcgggffgghg
店长P	ngbgggffgghg
延	ckeggkghgfgg
延到	coffgigfgggg
延到D	gfffgjgggggg
延期	bfeggpgjgfgg
延期的	ggeggggkgggg
建	fhfffgffgfmg
建一	effgggffggog
建一下	eefgggffgfrg
建上	aggggggfgfsg
建个	fgggggggggkg
建个档	fgggggffggkg
建了	gegndgggggfg
建了几	gegndgggggfg
建了几个	gegndgggggfg
建去	glfffggggggg
建去哪	glfffggggggg
建客	dffggggggfog
建客户	dffggggggfog
建档	eggggggggglg
建行	lffgggfggggg
开0	cgggggggggmg
开业	ibeggeesgfgg
开个	chefggbfffvg
开了	kfgggggfgggg
开了一	megfgggggggg
开了一个	megfgggggggg
开写	gcgefggfrggg
开发	fkgggggggggg
开场	fgecfgfsfggg
开场白	fpgcfgfifggg
开头	egfgggggggjg
开头那	dgfggggggglg
开头那个	dgfggggggglg
开完	kffgggffigfg
开完了	mffgggfghffg
开工大	gkgfggggfggg
开工大吉	gkgfggggfggg
开张	eqeicfgggggg
开户	edffggggggqg
开标	hdjfgggfgggk
开的	dciffffetggg
开的会	ZYgeeffd5ggf
开票	kfhfgggggggg
开车	fnfffghggggg
开车去	dgfgfgngggfg
异	ekghfgggfggg
异议	ekghfgggfggg
弄	hdhfifggkggg
弄个	jeggggigfggg
引荐	hegggggkgggg
弟	fngefggfgggg
张	ekiieffggggg
张,	eXgxefgffggg
张,,	eXgxefgffggg
弱	gcgggggmgggg
弹	ragffgggfggg
弹簧	ragffgggfggg
强	cnfkeggfgggg
归	iefgfgfgkhgg
归他管	kgggggefggfg
归拢归	fgggfgfgkggg
归拢归拢	fgggfgfgkggg
归档	efgfggffkkgg
归纳	gdgcfgeevgfg
归谁	ufafeffggggg
当	fkhgggfggggg
当初	fgmgggffgggg
当时	ggjfgggggggg
当时为	ggjfgggggggg
当时为啥	ggjfgggggggg
录	eegfggffjfmg
录,	jgggggfggggg
录C	bfegggdfgfwg
录一	ffggggfggfmg
录一下	fgggggfggglg
录个	feegggffgfqg
录了几	gfgkfggggggg
录了几个	gfgkfggggggg
录入	fegfgggfggpg
录写	cqjgfgdfeggg
录整	ggggggdgkggg
录整理	ggggggdgkggg
录进	affgggfffgvg
录进去	affgggfffgvg
录音	fegfggfgoggg
录音转	egfgggfgnggf
形	ecdqgfgfggjg
彩	imfeefgfgggg
彩印	ffkggfgggggh
彩印通	ffkggfgggggh
影	ggeffngggggg
影仪	fnfffggggggg
影响	feeefqgggggg
影响D	deffZvgggggg
影响多	gffeglgggggg
影响多大	gfffgjgggggg
影响多少	ggfZgpgggggg
影响大	edYgfxgggggg
影响大吗	ggbggngggggg
往上	ffgofffffggg
往上的	gfgleggggggg
往前	eggggggigkgg
往后	ggfffjggghgg
往后拖	efefdqgggggg
往后挪	gkgefggggggg
往来	ffbfggvgffeg
往谈	egfggfgggogg
往谈判	egfggfgggogg
往谈判那	dffgfgfggrfg
径	Yueggffhgffg
待会	gfeflgkggggd
待会儿	gddetgegfggg
待会去	ggdggglggggg
待会去C	ggdggglggggg
待办	gfgffggfnggg
待的	mefgggfggggg
律	ekgrfgfefbgf
律走	dpgdgggggggg
得体	ggfggggjgggg
得咋	gfkggfgfgggg
得咋样	gfkggfgfgggg
得喊	fdggfggggggo
得喊我	fdggfggggggo
得多	fffmffgggggg
得很	khgfgggggggg
得我	gjfffgghgggg
得挺	mefggfgggggg
得最	gdenfggggggg
得最厉	geeliggggggg
得最厉害	geeliggggggg
得有	edddwfffgggf
得紧	offgfgffgffg
得给	engfkggfgggc
得赚	fffgglgggggg
得还	hqbfeggggggf
得重	neggggfgggfg
得重新	neggggfgggfg
微信了	tfcgggfdggfg
微信给	fggggggjgggg
德	hehggggfgggk
德基	dbgeeggfgggv
心售	wedegfgbgggg
心售后	wedegfgbgggg
心情	gpdegfgfgggg
心里	kfggggffgggg
必须跟	fcgeqggggggg
忌	fgegggmfgggg
忌讳	fgegggmfgggg
忘了	eigghggfgggj
快D	eogdgggggggg
快乐	flgffggfgggh
快乐,	eiggggfggggj
快乐,,	eiggggfggggj
快到	hdfmhgffgggg
快到了	mfdgggfggggg
快到手	gagsegfggggg
快到手的	gagsegfggggg
快到期	fefmjgffgggg
快到期了	fdfipgeefggg
快就	fqgfgeffgggg
快签	ggfkfggggggg
快签的	ggfkfggggggg
快签的有	ggfkfggggggg
快要	gfglgggfgggg
快要签	gefoegffgggg
快递	fmfffggggggg
快递放	elgfgggfgggg
快逾	gfggjggggggg
快逾期	gfggjggggggg
快逾期的	gfggjggggggg
念	effijfjgfggg
态	ffjfgggggjfg
态度	efjfggihgggg
怎么写	fffegggpgggg
怎么办	gffdgpgfgggg
怎么又	elkfgggcgggg
怎么回事	jfZfgfsdgggg
怎么打	ffedgfgrgggg
怎么推	ecbegffwgfgg
怎么提	gofffggdgggg
怎么样	gfgkghgegggg
怎么样了	fgVygeffgggg
怎么留	afcggggugggg
怎么看	fggggjgggggg
怎么约	gfgfggglggfg
怎么约P	gfgfggglggfg
怎么让	efdfgggqgggg
怎么让P	ffffgggmgggg
怎么讲	hefggggjgggg
怎么说的	fgvggggSgggg
怎么谈	ieefggpcfggg
怎么谈的	efegggzWfggg
怎么跟	fffgggglgggg
怎么跟C	effggfgmgggg
怎么还	ejkegfgdgigg
怎么还没	eknegfgcgggg
怎么问	gecfgggpgggg
怎样	eehegmgigggg
思是	egkggfghgggg
急了	gffgfggfgmgg
急得	jfggfggggggg
急的	geeZtggggggg
急着	neggfgggfggg
急着要	ndggegggfggg
性	efgdegrffggg
总一	gZceeffgzggg
总一下	gZceeffgzggg
总价	kgeggggggggg
总数	cIf/dffeffff
总盘	gdcqgfgggggg
总盘子	gdcqgfgggggg
总盘子多	gdcqgfgggggg
总结	fegggggfmggg
总结一	ggggggkggggg
总结一下	ggggggkggggg
总结下	fbfefgffuggg
总结给	gggfggfgjggg
总结给P	gggfggfgkggg
总额	gfdagsgggggg
怼	fefefgfrfggf
怼回	gdfefgfsfggf
怼回去	gdfefgfsfggf
恭	djgfggflgggg
恭喜	djgfggflgggg
恭喜P	fmgegggfgggg
恭喜P拿	fmgegggfgggg
恭喜恭	gjgggggfgggg
恭喜恭喜	gjgggggfgggg
息了	deqgffgggfgg
息没	ffrffffdgggg
恳	fggggggkgggg
恳点	ggggggfjgggg
悦芒	ggflffgggggg
您	kfggggfggggg
悬	xeZggfgffefg
情况了	ggwggfUegggg
情况给	gfgfgglggggg
情况给我	gfgfgglggggg
情提	efggggmgggfg
情提要	efggggmgggfg
惠	neefgggfgggg
想D	kfeYfpgggggg
想个	efggggfofgfg
想个理	fffgggfpgffg
想个理由	fffgggfpgffg
想个说	fggggggkgggg
想个说法	fggggggkgggg
想了解一	hdofggffggfg
想了解我	lgggggeggggg
想做	dggggggggglg
想先	oeffggffgffg
想开	dgggggggggmg
想把	kfggggfggggg
想换	ezbcfffeffgg
想看看	ogcggfggggfg
想看看C	dgmgggggggfg
想知	cfmggfifgggg
想知道	cfmggfifgggg
想知道之	gffgggkggggg
想要	ecofggggggig
想问	eghgggggggjg
意儿	fvcdegfffggg
意向吧	Ugdggggggygg
意向客	gfjkeggggfgg
意向客户	gfjkeggggfgg
意向的	gfglfggggggg
意向的有	gefodggggggg
意向的比	gfglgggggfgg
意向走	fgfjgfgggggg
意向走到	fgfjgfgggggg
意向还	eewfgggggYfg
意向还是	eewfgggggYfg
意向阶	ggfkfggggggg
意向阶段	ggfkfggggggg
意思	fkhfgggggggg
意思是	egkggfghgggg
意见	ffkfggfigggg
感	gefgggglgggg
感谢	fcgggggogggg
感谢P	fbgfgggpgggg
感谢P帮	fbgfgggpgggg
愿	dncdeffpggfg
慢点	fmgegggggggg
懂	ftedcggggggg
成P	eefteeffggfg
成P的	eefteeffggfg
成R	faeYezgekggg
成R的	fggggfgdmggg
成一	dffdglfgmggg
成一半	gffXfugggggg
成了几	gdgnfggggggg
成了几个	gegmeggggggg
成了能	dffYgwgggggg
成五	eefgggdawggg
成交	efgkffgggjgg
成交了	gggjffgggggg
成交多	gfglffgggggg
成交清	gfgkfggggggg
成交清单	gfgkfggggggg
成交的	gcinefgggggg
成交的客	gegodggggggg
成交额	fbgsfgggfggg
成什	gkeggggggggg
成什么	gkeggggggggg
成什么时	gkeggggggggg
成任	ggglefgggggg
成任务	ggglefgggggg
成会	gggXgqgggggg
成几	fliheegggggg
成几个	g6eRdcgggggg
成几成	eddteegggggg
成几成了	geeqefgggggg
成单	gffmeggggggg
成单率	geepefgggggg
成压	ifjfgfgggggg
成压铸	ifjfgfgggggg
成吗	gfiegjgggggg
成狗	fpgefgffgggg
成率	gfgjgggggggg
成百	gdgmgggggggg
成百分	gdgmgggggggg
成百分之	gdgmgggggggg
成的	eahpeggjgggg
成的话	dgggglgggggg
成谈	efggggggglgg
成谈判	efggggggglgg
成输	fggfgggggnfg
成输单	fggfgggggnfg
我,	pdgffggfgggf
我C	bmfgggjfgffj
我C的	ceggggfggggp
我D	iggfjgfggggf
我D再	nefgfggggggg
我D去	rfgefggfgggc
我D有	gbgdsgfffggg
我D的	fUgS/gefdggf
我D还	gfggkggggggg
我D还有	gfggkggggggg
我一下	fegikgfffegk
我一个	gkfffggggggg
我一份	ijfifggffggg
我一声	fggggggggggj
我下	gjeffggkgggg
我下单	gmeffggggggg
我个	gfgkgggffggg
我也	gnffgggdgggg
我也不	gnffgggdgggg
我交	eefgfgoggffh
我们0	kegggggggggg
我们D	kfggggfggggg
我们D去	neggggeggggg
我们一	jgfggggggggg
我们再	pegggcgfgggg
我们几	eefqfegggggg
我们几个	eefqfegggggg
我们哪	efkjfggggggg
我们回	idfekgemegfg
我们多	ggjggfgggggg
我们多少	ggjggfgggggg
我们差	icwecgfbgggg
我们得	kgegggfggggg
我们怎	nfgggggcgggg
我们怎么	nfgggggcgggg
我们报	geefmggggggg
我们比	eWnYbff3fgfg
我们第	jgfggggggggg
我们第二	kffggggggggg
我们组	fZfuggfffggg
我们给	nfpdfcffgffd
我们能不	jffggggggggg
我们补	kffggggggggg
我们要	gfegfgglgggg
我们赢	gffmffgggggg
我们赢几	gefofegggggg
我们还	ffdfgngggggg
我们还剩	eeeegqgggggg
我们这	mgeggfgfgggg
我休	flgdiggfgggg
我催C尾	eggggggggggj
我关	fffgggefgogg
我关掉	fffgggefgogg
我写	fjegggiggggf
我写个	egggggqdgfff
我准	ffgmfgfgfggg
我准备	ffgmfgfgfggg
我几	ggggggpggggY
我几句	ggggggpggggY
我出	ggggggegjggh
我出个	gfggggfgjggg
我划	ggggggmgbhgg
我列	gfgdjgggiggg
我列出	gggZlgggkggg
我列出来	gggZlgggkggg
我列列	gfgekgggiggg
我到	ikfffgffgggg
我千	fkgfgggggggg
我千百	fkgfgggggggg
我千百遍	fkgfgggggggg
我去C	cgfgggkfgggk
我发了	ggkgggfggggg
我发领	dgggggffoggg
我发领导	dgggggffoggg
我咋	eggggggkgggg
我咋往	egfgggflgggg
我咋说	ffefggglgggg
我回	fdffjfkjfggg
我回P	fgggfgfhgggk
我回一	bgggggdsfggg
我回一下	bgggggdsfggg
我回话	gaedufgggggg
我回话的	gcfepggggggg
我在	hffgggkggggg
我在C	fffggglggggg
我在C楼	eefgggoggffg
我备	fbffcg5dcffe
我定	ffgffgeffggp
我定个	ffgffgeffggp
我小	edggggjffgpe
我就	gkifggeffggg
我建	ggggggffggjg
我开	ejfgfgeffglj
我归	fdgefgdewgff
我得	fdjekffffggk
我忘	edfgkggggggk
我忘了	ddfgkggggggl
我怎	fffggggmgggg
我怎么	ffgggggkgggg
我想	fhggfgfkgggg
我想个	gggfggfmfggg
我想想	fngefggggggg
我手上	gffghgjggggg
我打	cegofdgggggl
我打给	ecgeegggfggt
我找	gfgggggggggj
我找C	cfgggggggggm
我把C	gffgfgefgjlg
我把这	gegfggfneggg
我报	pfeggcgggggg
我拎	eegnbgffnggf
我拟	gfgfgggkgggg
我拟一	gfgfgfglgggg
我挪	efegggffgrge
我捋一捋	fggfmgffgggf
我捋成	egggggegpggf
我排	dadziedfffff
我收	gdgfggfepggf
我改	gdefggepfigg
我整	fegffgmggggg
我整个	fegffgmggggg
我是	hghejggfgggg
我是否	fdfgpggfgggg
我晚	ingefgefgggg
我晚点	ingefgefgggg
我有	gcffnggggggg
我有没	gcffnggggggg
我有没有	gcffnggggggg
我查	fnfffgfggggg
我查下	gtafggefgggg
我没	ieggfggfkggg
我消	fjeekggfgggg
我消息	fjeekggfgggg
我润	gggfggflfggg
我用	gjggfggggggg
我的	ghegffgglggg
我的伞	glffeggggggg
我看下	gflfgfdggggi
我看下C	gflfgfdggggi
我看了	kgeggggfgggg
我看漏	gggffggggggk
我看漏斗	gggffggggggk
我看看C	ggkgggeggggg
我组	gfggffeqfgef
我给C的	ggdgkggggggg
我给C那	fggggggggggj
我给P写	gggggggjgggg
我给P发	efgngggfgggf
我给P回	gfgggggggggk
我给忘	fgmggggcgggg
我给忘了	fgmggggcgggg
我编	efggggfnfggf
我能	glfefggggggg
我自	angjgfgfgggg
我自己	angjgfgfgggg
我自己的	gcgnfggggggg
我补	gfggggmfgggg
我补补	ggggggkfgggg
我要	egfjggjgfggf
我要跟	agguhgeffggd
我记着	fejeegfefges
我讲	fffgggmggggg
我说D	lgeggggfgggg
我说要	kfggfggggggg
我说说	ffefggqffggg
我说说C	fgegggmggggg
我跟进	gfggggfggggk
我跟进C	gfggggfggggk
我还	gfegikfhfggg
我还差	gfeglfgggggg
我还有	bdbgg1ddgggg
我还能	gfffgffoeggg
我问	gdgffggfgggn
我问C	dggggggggggk
我问问	gdgffggfgggq
我需要拜	gggekggggggg
我顶	gffggglfgggg
我马	gbffoggggggg
我马上	gbffoggggggg
战	cbbpefuffffg
截	engfgffhgffg
截了	hfeeglgggggg
截胡	ffnhgfgegggg
户C	ifdggggigfhg
户C介	tggfggefgfbg
户C介绍	tggfggefgfbg
户C的	hgflfegfgggg
户列	gfgflgeggggg
户列一下	gggdkggggggg
户到	ggfdlggggggg
户到期	ggfdlggggggg
户到期没	ggfdlggggggg
户发	gfgghgfkgggg
户名	gfgkeggggggg
户名单	gfgkeggggggg
户多少	gggjffgggggg
户多少家	gggjffgggggg
户头	efffggfeggrg
户拉个清	gfglfggggggg
户拿	efgggggkgggg
户提	geWzdegggggg
户是	lelffgffgffg
户是哪	ffoefggggggg
户晾	gggdkggggggg
户最	gefpdgggfggg
户有	gffhgfgkgggg
户有几	ggffmegggggg
户有几个	fgfcqegggggg
户有几家	gffmefgggggg
户有没	gffelggggggg
户有没有	gffelggggggg
户没人	gffapggggggg
户没填	gggkdggggggg
户没填行	gggkdggggggg
户清	gggekggggggg
户清单	gggekggggggg
户的	fgeenfghgggg
户给	dfhfiglfggfg
户给我	efffjgnffgfg
户虐	fkgfgggggggg
户虐我	fkgfgggggggg
户虐我千	fkgfgggggggg
户要	fffieggjgggg
户说	ggfhfggkgggg
户说领	feeggggmgggg
户说领导	feeggggmgggg
户谁	ffegmggfgggg
户还	gffgkfgggggg
户都	emflefgffggg
户问	fhfggggjgggg
户问为	ffdfgggpgggg
户骂	fcggnggggggg
房	gucagfgfgggg
房的	jfgggggggggg
房的P	jfgggggggggg
所有	ghedgilgggfg
所有人	gmgefggggggg
手上的	gefmgegggggg
手上都	geercggggggg
手不	engefggggggg
手不够	engefggggggg
手多	gdfngfgggggg
手多少	gdfngfgggggg
手多少了	gdfngfgggggg
手头没	gffjgffghggg
手底	ggfgkfgggggg
手底下	ggfgkfgggggg
手底下有	ggfgkfgggggg
手术	lgggggdggfgg
手机	gkgfggggfggg
手的	gcgpegfggggg
才付	fgZfgqgggggg
才会	fefefgffpggg
才会上	fefefgffpggg
才会上说	fggeggffnggg
才的	gggfggfgkggg
才跟	fgfgggfglggg
才跟C	fgfgggfglggg
才跟C那	fgfgggfglggg
打0	ggdgglgggggg
打0折	ggdgglgggggg
打不	jpddffgegggg
打个	gffZfsgfgggg
打九	hgfcgmgggggg
打九五	gfeYgsgggggg
打九五折	gfeYgsgggggg
打了	kfgggggggggg
打了两	ncfggggggggg
打八	ccdefzgfgfgg
打到	sfZggfffgggg
打印	gkfffggggggg
打定	jgfggggggggg
打定金	jgfggggggggg
打折	bigrgcgfgggf
打样	ffglggggfggg
打款	pddfgfgfghgg
打球	gkggfggggggg
打电话的	gggejggggggg
打算	dcoeglfggfgg
打给	hcfelgfggggk
打给谁	gZddvggggggg
打过来	jeiffggggggg
打过来没	gdmffggggggg
扛	legggggggggg
扛不	legggggggggg
扛不住	legggggggggg
扣批	hglegfgggggg
扣批到	hfmdgegggggg
扣批到几	gfqcfdgggggg
扣权	dngfgggggggg
扣权限	dngfgggggggg
执	fggcegegiggo
扩	kfgggggggggf
扩产	meggfggfgggf
扫了	jegggggggggg
扫描	bsefgggfggie
扫描件	bydfgggegggd
扫码	gfggggggggkg
扯	feffgfmjgfff
批下来了	ilffggfggffg
批到	hglegfgggggg
批到几	gfqcfdgggggg
批到几个	gfqcfdgggggg
批发	jegggggggggg
批货	eeoggggggggg
找	fkgfggfggghh
找C	cfgggggggggm
找P	bffffgffgfpk
找到	kejgggefgggg
找到我	efogggffgggg
找到我们	efogggffgggg
找哪	gjfgfggggggg
找哪个	gjfgfggggggg
找哪个部	gjfgfggggggg
找我	Y7gYdfffgdff
找谁	fkffigfggggg
找谁盖	gvZedfgggggg
承	kfffjgfggggf
技	hjjeffgfgggg
技术	hjifffgfgggg
抄	gefgggoffgff
把C不	felggfgggggg
把C不大	felggfgggggg
把C挪	ggeggfggglgg
把C挪到	ggeggfggglgg
把C放	fefgggfggogg
把C的	hffggghfjggg
把C记	ffffggefflng
把C谈	fgkggggggggg
把上	gfgggggfjggg
把上面	gfgggggfjggg
把刚	ggggggfgjggg
把刚才	ggggggfgjggg
把合	loeegggeggfe
把合同	loeegggeggfe
把合同发	vZeegggfgggg
把咱	kgggggfggggg
把我	hhgggggejggg
把样	dzbfggbfgffg
把没	fggcmgiggggg
把这段	gfgfgggglggg
把预	erfbgfghgffg
投影	fnfffggggggg
投影仪	fnfffggggggg
投标	gngegfffgggg
抖	jfgmegfffgfg
抖音	lgggggfgggeg
折	gfgegmgggggg
折扣批	hglegfgggggg
折扣批到	hfmdgegggggg
折扣权	dngfgggggggg
折扣权限	dngfgggggggg
折的	Xfg2gZggggff
折算	eecVf2gggggg
抠	igdggfgggkgg
抢了	mfdifggggffg
抢了我	gfgkeggggggg
抢了我们	gfgkeggggggg
抢的	gfmgeggggggg
抢走	gffkfggggggg
抢走的	gfgkfhgggggg
护理	qgZgggfggggg
护理部	qgZgggfggggg
护肤	fehffgjffggk
护肤续	ffgffgeffggp
报一	gnkibgdffggf
报一下	fplibgcffggf
报了M	pecfgfgggggg
报了价	eefmkfgfgggg
报价中	fdfreggfgfgg
报价中的	fdfreggfgfgg
报价了	egkggggggggg
报价到	gfelgfgggggg
报价到签	gfdmgfgggggg
报价发	ffeggggjgjgg
报价发了	efeggggfgogg
报价发过	eedegggrgggg
报价模	flefgggggggg
报价模板	flefgggggggg
报价的	gddpffgggggg
报价阶	cfengggeflgg
报价阶段	cfengggeflgg
报修	gkfgggggfggg
报名	gpgedfgfgggg
报的	ddsegfgfgggg
报的多	ggodgegggggg
报的多少	ggodgegggggg
报销	fneffggfgggg
报销单	flffgggfgggg
报销单谁	glefgggegggg
抹	hgdgglgggggg
抹五	fgZggqfggggg
抹五个	fgZggqfggggg
抹五个点	fgZggqfggggg
抽	jieffggggggg
拆	eefmffggjggf
拆一	fYfufggfgggg
拆一下	fYfufggfgggg
拉一	ffejlgfggggg
拉一下	efeingfggggg
拉个l	ffgkgggggggg
拉个li	ffgkgggggggg
拉个清	gfglfggggggg
拉个清单	gfglfggggggg
拉倒	Yeeggfefg0fg
拉出	gffkiggffggg
拉出来	gffkiggffggg
拍	kegfggghgggg
拍板	keffgggigggg
拍板的	gdnffggggggg
拍板的是	gdmffggggggg
拎	ffgicggfngff
拎出	ffgjeggglgfg
拎出来	ffgjeggglgfg
拒	gfgggfgkgggg
拒绝	ffgggfglgggg
拓	hckdeihffhjg
拓客	hckdeihffhjg
拓客通	hckdeihffhjg
拓客通是	gfkggggggggg
拓客通的	fckefgqffffg
拖两	gfggekgggggg
拖两周	gfggekgggggg
拖了	Yghfyfgdgefg
拖到	kfffdjggghgg
拖到D	lfffdkgggggg
拖得	gegaqggggggg
拖得最	gegaqggggggg
拖着	teegeffggefg
招	hffeciilgggg
招呼	hfWfcfyfgggg
拜了	ifffmffggggg
拜年啦	gjgfgggggggg
拜没	gfgengfgfggg
拜访的	gegfmggggggg
拜访的客	gggekggggggg
拟	gffgglfigffg
拟一	cdfffsfkfefg
拟个	ggggggglgffg
拟器	mggggdfggggg
拢了	efpfggfgffgg
拢了么	efpfggfgffgg
拢归	fgggfgfgkggg
拢归拢	fgggfgfgkggg
括	gfggggfflggg
拼	gqdecfgggggg
拾	eoffgggffggg
拿下	ghdggkgggggg
拿下大	fmgfgggfgggg
拿下大单	fmgfgggfgggg
拿下的	fggggjgggggg
拿下的话	fggggjgggggg
拿不	fgVfgvgfgggg
拿不到	fgaggpgggggg
拿了样	mcgggggggggg
拿了样册	mcgggggggggg
拿沪	oefgggffgffg
拿沪川	oefgggffgffg
拿走	Ygrhgfgggfgg
拿销	gpfdfggfgggg
拿销冠	gpfdfggfgggg
持	lldfffgfggfg
挂	iffggggggkgg
挂着	feeggfffgseg
挂网	kggggggggggg
指	dmfigegggggg
指标	dnfigegggggg
按	gcfmfhgfgggg
按0	jggggggggfgg
按0天	jggggggggfgg
按九	egefgngggggg
按九五	egefgngggggg
按九五折	egefgngggggg
按人	hdfmgfgggggg
按人头	kffigegggggg
按月	gfgkgggggggg
按行	fbgreggffggg
按行业	fbgreggffggg
按金	geflgggggggg
按金额	geflgggggggg
挡	fvccbfgjgggg
挣	fgdggmgggggg
挣钱	ggdggkgggggg
挣钱吗	ggdggkgggggg
挪	fgffgggggmgg
挪到	ggfggfggglgg
挪到谈	gfgfgggfglgg
挪到谈判	gfgfgggfglgg
挪到赢	ggffgggfgjgg
挪到赢单	ggffgggfgjgg
捋一捋	fggfmgffgggf
捋成	ffgffgfgpggg
捋捋	gdfglghggggg
捎	gkfffggggggg
捎我	gkfffggggggg
捎我一	gkfffggggggg
捎我一个	gkfffggggggg
捏	gffkgfgggggg
捏着	gffkgfgggggg
捏着多	gffkgfgggggg
捏着多少	gffkgfgggggg
捞	ffffgkfggigg
捡	cdfgffmfoggf
换个	jegggggkgggg
换了	mfggggfgggfg
换了个	sYgfgggggggg
换了名	lgggggfgggcg
换了名片	lgggggfgggcg
换人了是	dfoggfgfgggg
换供	fgjggggggggg
换供应	fgjggggggggg
换供应商	fgjggggggggg
换刀	jgggfggggggf
换成	fchgengfhggg
换成P	eefteeffggfg
换成P的	eefteeffggfg
换成R	faeYezgekggg
换成R的	fggggfgdmggg
换没	cergffgggggg
换没换	cergffgggggg
换的名	ggfggggfggkg
换的名片	ggfggggfggkg
捷	lefgggfggggg
授	mmeeffgfgefg
授权	mmeeffgfgefg
授权书	mmeeffgfgefg
掉	fcdelmfggigg
掉了	fZbqdqfggggg
掉到	hgfagogggggg
掉多	fgfffkgggggg
掉多少	fgfffkgggggg
掉没	geeoffgggggg
掉的	gggVtggggggg
掉的客	gfgQzfgggggg
掉的客户	gfgQzfgggggg
掉算	gfgeggggglgg
掉算丢	gfgeggggglgg
掉算丢单	gfgeggggglgg
掉链	gdYcwggggggg
掉链子	gdYcwggggggg
排一	fffrggdggfff
排一下	fffrggdggfff
排上	jgggfggggggf
排不	kffggggggggg
排个	fcfniggggggg
排个序	fdgkjggggggg
排了	gegdnggggggg
排前	geglfggggggg
排名	ffdigkgggggg
排期	gofdgggggggg
排的	getgdffegegg
排第	kfdnedgfgggg
排课	egggggggggjg
排队	goZggggggggg
探头	ngbggggggggg
接会	gggefgggjggg
接会都	gggefgggjggg
接会都定	gggefgggjggg
接到	ofbggggggggg
接受	tZfdfigggggg
接待	mefgggfggggg
接待的	mefgggfggggg
接手	gffggglggggg
接触	hfkffggggggg
接话	jggggggfgggg
推一	fedfggfpghgg
推了	nfeggffggfgg
推到D	kegdgjgggggg
推到D了	vafefffggffg
推到哪	gbofgggggggg
推到报	cgfggggggmgg
推到报价	cgfggggggmgg
推的	jdgelggggggg
推荐	fngfgfgffggg
推进	gfkgggfggggg
推进到	fflgggfgghgg
推迟	gegfgmgggggg
推迟到	deffgpgggggg
推迟到D	deffgpgggggg
推迟呢	gegffmgggggg
推销	kfggggfggfgg
掰	heefgffogggg
掰扯	heefgffogggg
描	bsefgggfggie
描件	bydfgggegggd
提了	lejfffgggggg
提了三	nfcggggggggg
提到	gfZsffgggggg
提到C	geWyeefggggg
提前	fjffghgggggg
提成	erdZfmffgggg
提成什	gkeggggggggg
提成什么	gkeggggggggg
提我	ddgffgffgggr
提炼	gdgffgggpggg
提的	gfnefgffgggg
提示	efgggggggggl
提示我	efgggggggggl
提示我跟	gfggggfggggk
提要	efggggmgggfg
提过	gcaxcggggggg
提醒我回	ggggfgffgggl
提醒我看	gfgffggggggk
插	igmdgfgfgggg
搁置	gggglgffgggg
搁置的	ggggngefgggf
搞定	lfgfgggggggg
搭	meffkggegggg
搭理	fdefqfgggggf
摸	pgXlfeggfggg
摸到	fgenfegggggg
摸到C	ffdogegggggg
撂	effbmffggqeg
撞	ggfpbggggggg
撤	b0ecefgeffgg
撬	ffijffgggggg
撬走	fgglffgggggg
播	lfgggggfggfg
攒	V8dfgfeefdcg
支	ljeffffggggg
支持	kocfffgfggfg
支架	ofefgefggggf
支行	mfggggfggggg
收个	gegfggecsggg
收了	jgjfgffggggg
收了资	ngggggcgggfg
收了资料	ngggggcgggfg
收到	jhgfgggfghgg
收到P	dtfefgffggfg
收多	gfgeglgggggg
收多少	gfgeglgggggg
收工	gnfefggfgggg
收报	gfjfgggggggg
收报告	gfjfgggggggg
收拾	dmgfgggggggg
收没	gbpfffgggggg
收银	kfggggfgggfg
改	igffgggggjgg
改D	vafffffggffg
改一	fgfggggggkgg
改一下	egggggggglgg
改下	gfgfggfggkgg
改丢	eefdfggfgsgg
改丢单	eefdfggfgsgg
改了	Yulfffffgeeg
改到第	fgkggggggggg
改到第几	fgkggggggggg
改口	uddggfffgefg
改回	fggggggggkgg
改天	mofdfgfeefgg
改天再	tXgfgggggggg
改完的	glggfggggggf
改完的吱	glggfggggggf
改成谈	dfgggggggmgg
改成谈判	dfgggggggmgg
改期	scdegggggggg
改期了	scdegggggggg
改赢	Wgefgggggwgg
放	gjefggggghgg
放假	gqdefggggggg
放假这	geggkggggggg
放假这几	geggkggggggg
放前	fngffggfgggg
放前台	fngffggfgggg
放回	fggfgggggkfg
放意	egefgggggngg
放意向	egefgggggngg
放着	jcecrggfgggg
政	hnegffefgghg
敏	kfgggggggggg
救	dhgdpfgfgffg
救命	Yycegfifgfeg
教务	gfggfgggggkg
教我	ffgfggglgggg
教育行	ggfjgfgggggg
教育行业	ggfjgfgggggg
数	hdflfhgfgggg
数字	dfffgqfegggg
数字怎	fggggjgggggg
数字怎么	fggggjgggggg
数第	geeneggggggg
数第一	geeneggggggg
数表	hobeffgggggg
数要	kggfgggggggg
数量	gZftefgggggg
敲	lgfgggffgggg
整	ffggggggjggg
整一	fafefggfvgfg
整一份	fafefggfvgfg
整两	egggggglgggg
整两句	egggggglgggg
整两句客	egggggglgggg
整个	ffgggghfjggg
整个月	ffggkggggggg
整个月没	ffggkggggggg
整体	gZZ4efdefggg
整理	fggfggggkggg
整理一	efhggghgkggg
整理一下	gfggggkgfggg
整理一份	cgigggfglggg
文	fgfggggkgggg
文了	gflfgggegggg
文件	gmgfggffgggg
文案	fXbeeeg3ggfg
文的	eefjlggggggg
文的单	gffmeggggggg
文的单子	gffmeggggggg
文邮	bggggggngggg
文邮件	bggggggngggg
斗	gffodgggfggg
斗发	gegoegfffggg
斗发我	gegoegfffggg
斗给	gggkeggggggg
斗给我	gggkeggggggg
斗给我看	gggkeggggggg
料给	ggggggdggggl
断	fgeasfgfgggg
断了	enefjggegggg
斯	mffggggggffg
新了	eqgegfffgfgg
新人	pkZefggfggfg
新到	fqgbgffggifg
新加	egggggggggkg
新名	lgggggeggggf
新增	cefkffggggmg
新增多	ggekgfgggggg
新增多少	ggekgfgggggg
新年	fmgefggggggg
新年好	fmgefggggggg
新年快	fmgefggggggg
新年快乐	fmgefggggggg
新店	ofggggffeggg
新建	cdfgfgfggevg
新建了	gegndgggggfg
新建了几	gegndgggggfg
新开	ojdfgffffffg
新录	gfgkfggggggg
新录了	gfgkfggggggg
新录了几	gfgkfggggggg
新户	fgggggTfggzg
新来的同	glgfeggggggg
新校	jffggggggggg
新校区	jffggggggggg
新版	fofffggfgggg
新的	gefghfffgfng
新的单	gggfmggggfeg
新的单子	gggfmggggfeg
新签	fdgpeggggggg
新签的	fegmfggggggg
新签的有	fegmfggggggg
新进展	fengfggggggg
方P	bfgggggfggpg
方式	ifkgfgffggfg
方案了	mgggggffggeg
方案到	ggekgfgggggg
方案的	ggfjgfgggggg
方案递	mffgggffgffg
方案递了	mffgggffgffg
方案里	iffgggfggkgg
方爸	dogfgggggfgg
方爸爸	dogfgggggfgg
方要	hZtdfggfgggg
方说	kefgggghfggg
旅	flfefkgegggg
旅费	gdgeepgggggg
无	jkgffffffffg
无语	fngefggfgggg
日	ffgfkgfhgggh
日子	fcffqggfgggg
日快	engffgffggfi
日快乐	engffgffggfi
日期	dbhftgfffffg
日期的	edfewgdfgffg
日问	gfgggggjgggg
日问候	gfgggggjgggg
旧	mhcggfgggggg
早	glfefghfgggh
早上	fofefggfhggh
早点	gjgffggggggg
早茶	ggggggkfeggg
时为	ggjfgggggggg
时为啥	ggjfgggggggg
时候叫	gfggfggggggk
时候叫我	gfggfggggggk
时候签	pfaggggggggg
时候给	gfsfgfbdgggg
时候能	liefgfgggggg
时候能签	fsddgfgggggg
时候能装	nWpfgfggfggg
时叫	fegffgfeggfq
时能	ddqggggggggg
时间了	mcgcmfefgggg
明白	fngefggfgggg
星	iofceffefjfg
星期	jyeZdefdfggg
映	ocgggggggggg
春	legggggfgggg
是0	gglfgffggggg
是M	nfefgggggggg
是R	lffggggegggg
是v	lgfgggggggeg
是vi	lgfgggggggeg
是viv	lgfgggggggeg
是一	negggegfgggg
是不是凉	gfmgcfgggggg
是不是又	ggdgkggggggg
是不是就	egdggngggggg
是不是涨	glfefggggggg
是不要	gfkggggggggg
是不要了	ffmggfgggggg
是个	ffefggpfggfg
是个什	ffefggpfggfg
是个什么	ffefggpfggfg
是他	cgnggggggggg
是做	ebOdee/dfffg
是凉	gfmgcfgggggg
是凉了	gfmgcfgggggg
是几	bhqfgfgfgfgg
是几号	fbpggggggggg
是又	ggdgkggggggg
是否	gfggjggfgggg
是哪	fgkgfggggggg
是哪个	ghlfdggggggg
是哪位	gijeeggggggg
是哪几	gggdmfgggggg
是哪几个	gggdmfgggggg
是哪天	deoggggggggg
是哪家	ffnfhfgegggg
是哪来	fdmndgffgffg
是哪来的	fdmndgffgffg
是啥	gfkfgggggggg
是啥时	gflgfggggggg
是啥时候	gflgfggggggg
是多	fgkdgigggggg
是多少	fgkdgigggggg
是多少来	ffodgffgfggg
是少	geflfggggggg
是少了	gffkgggggggg
是就	egdggngggggg
是就超	egdggngggggg
是延	fggggjgggggg
是延到	fggggjgggggg
是延到D	fggggjgggggg
是怎	devegffdgfgg
是怎么	feregffegggg
是想	kffggggfgggg
是我	rfagfggggggg
是我们	jfgggggggggg
是按	ijgggggdgggg
是换	uYegffgggggg
是推	hfgcfmgggggg
是涨	glfefggggggg
是涨了	glfefggggggg
是老	lfiefggggggg
是能	mgfggegfgggg
是要我	kgggggggfggg
是要我们	kgggggggfggg
是让	gfkgfggggggg
是说	egkggfgggggg
是谁	femhefgggggg
是谁家	ggepefffggfg
是谁家的	gjkedggggggg
是谈	dejgfgfggmgg
是谈判	bekfffffgqfg
是还	bgpggfgggggg
晌	fgcgggmghggf
晚	fjefflgggggg
晚一	fecggsgegggg
晚一个	fecggsgegggg
晚一个月	fecggsgegggg
晚两	fefgglgggggg
晚两周	fefgglgggggg
晚两周签	fefgglgggggg
晚安	fpfefggfgggg
晚点	gnfefgffgggg
晚点再	hlgffgfggggg
晚签	bXdcf8ffgffg
晟	aYfdef/aegfe
晨	feggggffpgfg
景	gdefggqggfff
晶	ggfffgjffkgg
晾	ggfcofgggggg
晾着	ggfcpfgggggg
暖	bdgfgufdgggf
曲	meggfggfgggg
更	fhffhggggkfg
更新	ehfehggggkfg
更新了	eqgegfffgfgg
更新到	fqgbgffggifg
更新的	gggemgggggfg
更新的单	gggfmggggfeg
替我	fgggggfkgggg
替我想	gfgfggenfgfg
替我想个	gfgfggenfgfg
最久	gecdrggggggg
最久的	ggcgmggggggg
最久的是	ggcgmggggggg
最低	iqaffegfgggg
最厉	geeliggggggg
最厉害	geeliggggggg
最后	gfmffgfggggg
最后一	ggkgfgfggggg
最后一个	gijffggggggg
最后一次	gflgfggggggg
最后定	hfjgfggggggg
最后谁	gflgfggggggg
最后谁拿	gflgfggggggg
最后谈	gfrageggfggg
最后谈到	gfrageggfggg
最多0	jfgggggggggg
最多的	ggbnfggggggg
最大	ffhmffgggggg
最大的那	gggjfggggggg
最大那	fddsefgggggg
最好	gefqcgggfggg
最少	geepdfgggggg
最快	glgegggggggg
最快D	eogdgggggggg
最急	gdecsggggggg
最新	af3eefeffdeg
最肥	gegmfggggggg
最肥的	gegmfggggggg
最要	ggfQ0fgggggg
最要紧	ggfQ0fgggggg
最近一个	gcfogggggfgg
最近三	egkjgfggggfg
最近三次	cgqgggfggffg
最近有	gjffhghggggg
最近有没	gfggjggggggg
月不	hederfgfgggg
月会	gfgfglgfgggg
月会怎	gfgfglgfgggg
月会怎样	gfgfglgfgggg
月没	feffnggggggg
月没下	cdecyfgfgggg
月没下文	cdecyfgfgggg
月没声	fVfb5gfffffg
月没碰	gfgelggggggg
月用	jgfggggggggg
月的	fdlmggfdgfgg
月签	Zfqggkgegffg
月饼	gqfeeggffggf
有C	i/Aeeaefgggg
有D	lfgggegggggg
有一	ggffmgfggggg
有一个	ffeeqffggggg
有一个礼	ffeeqffggggg
有三	kfgggggfgggg
有下	fdgljggfgggg
有两	hnfefggfgggg
有个	ggggggfgggjg
有人	glfffggggggg
有人打	gjfgfggggggg
有人打球	gjfgfggggggg
有人拼	gsdebfgggggg
有什么区	mffgggffgggg
有什么好	kjgffgfffggg
有什么没	geffpgfffggg
有什么要	fdfepghffggg
有优	lffggggfgggg
有供	jgfgggfggggg
有供应	jgfgggfggggg
有供应商	jgfgggfggggg
有做	fsdedfgfgggg
有做过	fsdedfgfgggg
有几个在	gggldggggggg
有几个客	ggfdlggggggg
有几家没	gffYtegggggg
有几成	dcclfrgggfgg
有吗	gdflefgjgggg
有哪个	egegmggggggg
有哪些人	fgfggfmggggg
有哪几个	gggkdggggggg
有哪几家	ggjdifgggggg
有啊	fgkhfgggfggg
有啥好	gvdbegfefggg
有啥忌	fgfgggkfgggg
有啥忌讳	fgfgggkfgggg
有啥该	fgggfgjggggg
有回	gfmgefgggggg
有多大	gfkhffgggggg
有多少在	gffmffgggggg
有多少没	fgrdhcgggggg
有好	gfdfifgngggg
有客	geWyeegggggg
有客户	geWyeegggggg
有家	YZeefefdff/f
有就	fgffefggoggg
有希	gcilfggggggg
有希望	gcilfggggggg
有快	gbdfqggggggg
有意	jehffgfgflfg
有意向	ldfffgfggmfg
有我	igcgnfffgggg
有打	fpffeggggggg
有打印	fpffeggggggg
有投	fnffeggggggg
有数	kgggggffgggg
有望	geglfggggggg
有望落	geglfggggggg
有望落袋	geglfggggggg
有没人	Vsufffdffddg
有没得	eYwdejgfgggg
有没有人	gnffeggggggg
有没有回	gfmgeggggggg
有没有好	ghdebfgrgggg
有没有快	gbdfqggggggg
有没有戏	efffgngggggg
有没有现	ifffffgmgggg
有没有答	gffgjfgggggg
有没有跟	fgcgofgggggg
有漏跟	ggfgjggggggg
有点	keeffgcfrfff
有现	ifffffgmgggg
有现成	hfeeefgpgggg
有的	gfbfgftggfeg
有空帮	ekgggggggggf
有空帮我	ekgggggggggf
有答	gffgjfgggggg
有答应	gffgjfgggggg
有答应了	gffgjfgggggg
有联	ggikbggggggg
有联系	ggikbggggggg
有联系人	ggendggggggg
有谁	gdekjggggggg
有跟	fgcgofgggggg
朋友介	eefgggefggqg
朋友介绍	eefgggefggqg
朋友圈	gggfggflfggg
服了	dogffggfgggg
服务	jffgggiggggg
望	gjhgfggggggg
望落	fcgofggggggg
望落袋	geglfggggggg
望落袋的	geglfggggggg
期不	pcgfgfgegggg
期呢	gegmfggggggg
期太	gffgfegmgggg
期太长	gffgfegmgggg
期定	ccrggggggggg
期定了	ccrggggggggg
期定了没	ccrggggggggg
期有	eftgfffcgggg
期没管	ggfdlggggggg
期的	gffhjggggggg
期的合	eegtZggggggg
期的合同	eegtZggggggg
期的有	fffodggggggg
期的跟	ffgfmggfgggg
期的跟进	ffgfmggfgggg
期续	gggncfgggggg
期能	nfdggfgggggg
期能不	nfdggfgggggg
期能不能	nfdggfgggggg
未	Zcskgfgfggfg
本	ikeffgfhfggg
机D	cffgcggtgggf
机了	fnffgggfgggg
机又	fofegggfgggg
机器	hjgfgggfgggg
机器人	goffgggegggg
机场	doffffgfgggj
机的跟	ggfdmggggggg
机的跟C	ggfdmggggggg
权	jjffgggfgggg
权书	mmeeffgfgefg
权限	dngfgggggggg
李	ggfkhggggggg
李雷	ggfkhggggggg
李雷D	gcfofggggggg
李雷呢	gZeuefgggggg
李雷手	gggjeggggggg
李雷谁	ggfkeggggggg
材	ghffggjfgggg
材料	ckffgfnfgfgg
束	lgggggeggggg
条件	ggnefgfgfggg
条件是	ggndfgfgfggg
条件是啥	ggndfgfgfggg
条发	gkeggggghggg
条意	ngcggggggfgg
条意见	ngcggggggfgg
条没	gggrXfgggggg
条没动	gggrXfgggggg
条短	ddgfgggqfggg
条短信	ddgfgggqfggg
条记	geedqgeggggg
条记录	geedqgeggggg
条跟	mggiegffggeg
条跟进	mggiegffggeg
条重	ffcegepgiggg
条重点	ffcegepgiggg
来C	fZWegf9ffeeg
来一	edfgfgglggkg
来一个	eggggggfggkg
来一份	bceeffmtfffg
来一家	Zbffgffegf0g
来一条	fdfffgfnggig
来一段	ffgggggkgggg
来不	keifgggggggg
来个	gdfmfgkffgfg
来了个	cgggggggggmg
来人	nfggggefgggf
来先	lgggggfggggg
来公	ggggggkfgggg
来公司	ggggggkfgggg
来几	ggfhgfkgfggg
来几条	ggehgfmgfggg
来厂	lffggggggggg
来厂里	neffgggggfgg
来压	lefggggggggg
来压我	lefggggggggg
来吗	greddggggggg
来呢	gYmnffgggggg
来咋	gfmfgfgfgggg
来咋样	gflegggfgggg
来回	feofeggggggg
来多	ggfjgfgggggg
来多少	ggfjgfgggggg
来头	gfdgggmggggg
来就	mfgegggggggg
来就得	nfgdgfgggggg
来往	gffgggkggggg
来怎	ffqfgfgdgggg
来没	gfkggggggggg
来没有	gfjfgggggggg
来源	fYgydggfgfeg
来的同	glgfeggggggg
来的同事	glgfeggggggg
来的客	gegqcggggggg
来的客户	gegqcggggggg
来的有	ggfjffgggggg
来的线	ggfkfggggggg
来的线索	ggfkfggggggg
来的询	negggggfggfg
来的询盘	negggggfggfg
来看	iffmfggffgeg
来看看	effpfggffggg
来着	fjkeffgggggg
来着我	ggkggggdgggg
来着我给	fgmggggcgggg
来越	epefgggfgggg
来路	gfQffe8bgggg
来问	ifffgfgfgglg
来龙	fgfggglggggg
来龙去	fgfggglggggg
来龙去脉	fgfggglggggg
杯	hqceeggggggg
松	jegfghgggggh
松口	lehfgggggggg
松口了	mdjffggfggfg
松口了没	cfqffggggggg
板P	gggggggfggkg
板换	emeggfgggggg
板的	gdnffggggggg
板的是	gdmffggggggg
板的是哪	gdmffggggggg
极	Wzfegfffgfgf
构调	jgffgggggggg
构调整	jgffgggggggg
架	kgfgggfggggg
架上	fmgffggggggg
架上了	fmgffggggggg
架协	jgggggfggggg
架协议	jgggggfggggg
架构调	jgffgggggggg
架构调整	jgffgggggggg
柜	leggggggfggg
查	gijfgfffgggg
查C	ea5eefdefeeg
查一	fgoffgffgffg
查下	gmgfgfeggggg
查下C	gmgfgfeggggg
标丢	gggfgggggkgg
标丢单	gggfgggggkgg
标书	eieggggigfgj
标了	maVvfegfgjgg
标准	Vxeegeffflfg
标吗	geejgigggggg
标完	gcfogfgggggg
标完成	gcfogfgggggg
标成	gggfgggggjgg
标是	caufgfgggggg
标缺	gbgpfggggggg
标缺口	gbgpfggggggg
标赢	gdeffggggqgg
标赢单	gggeggggglgg
标还	btfhgcggggfg
标还差	btfhgcggggfg
标还差多	gfgjgfgggggg
标通	kffggggfgggg
标通知	kffggggfgggg
栏	ggggggfgglgg
栖	mcfSeygfgggg
样了	ffikgfgegggg
样册	hqbffgfggggg
样品	gfjgggghgggg
样品寄	lgeggggggggg
样品寄了	ogcggggggfgg
样子	pefegggfggfg
样机D	aefceggygggf
样板	nfeggggggfgg
样的	dfjfgfpdgggg
根	hfggcgggmggg
根据	gfgfYgggsggg
框	kgggggfggggg
框架协	jgggggfggggg
框架协议	jgggggfggggg
案了	mgggggffggeg
案例	hkffggfggggg
案到	ggekgfgggggg
案有	gfcgffgqgggg
案的	ggfjgfgggggg
案递	mffgggffgffg
案递了	mffgggffgffg
案里	iffgggfggkgg
档	ffghgggfggkg
档案	fdefggkfgfng
桥	fdggggngfggg
桶	jgfggggggggg
梁	bfjggfkcnggg
梁生	bfjggfkcnggg
梦	dyfZffgfgfgg
梯	effgggrfgffg
梯广	ncggggffgggg
梯广告	ncggggffgggg
检查	flgggggfgggg
楚	lkcegfgggggg
楼下	fhggggkgfggg
楼下了	feggggmgfggg
概括	gfggggfflggg
概率	ggkggfgggggg
概要	gfggggkgfggg
榜	gbgpfggggggg
模	gjffgkffgffg
模拟	feeggvefgeeg
模拟器	mggggdfggggg
模板	dqeffggfgggg
欠	ffkelffggggg
欠咱	fe0cbcfgggge
欠款	ggrdfcgggggg
欠的	ggggmgefgggg
欠谁	gdffmggggggg
次怎	feqfgggcgggg
次怎么	feqfgggcgggg
次拜	gfjfegjggggg
次拜访	gfjfegjggggg
次提	ggkfgggggggg
次提的	ggkfgggggggg
次聊	ffffgglggggg
次聊到	ffffgglggggg
次聊到哪	ffffgglggggg
次见	ffjggghggggg
次说	hgbggglggggg
次说到	fgagggoggggg
次说到哪	fgagggoggggg
次跟	fflfiggfggfg
次跟C	ffsffgefgfeg
次跟进	fejelggfgggg
次跟进是	gelffggggggg
欢	fofefggfggfg
欢迎	fofefggfggfg
欧	ncgggggggggg
款0	goefgffgfggg
款不	lddggfglgggg
款了	mfefggggghgg
款到	mffggggggfgg
款到了	kegggggggfgg
款到账	mfeggggggfgg
款到账了	mfeggggggfgg
款又	nfdgggghgfgg
款多	gfbngfgggggg
款多少	gfbngfgggggg
款方	lffggggggggg
款方式	lffggggggggg
款没	hfjjgdgggggg
款没收	ffkkgbgggggg
款的	fddoggghgggg
款的话	egfggggkgggg
款还	sgeefdgegggg
歉	gggggggjgggg
歉信	eggggggkgggg
歌	g/eVbgbbcfee
止	gfeofegggggg
正面	edfqfggfgggg
步一	hcqffgggggff
步一下	hcqffgggggff
步的	fefsdegggggg
死	hkgfgggggggg
死了	eofefggfghfg
死我	gkgfgggggggg
死我了	gkgfgggggggg
段录	gegfggffnggg
段录音	gegfggffnggg
段往	eggggegggngg
段的	iegjfhgfgggg
段的P	fggkgggggggg
段的P值	ffgmgggfgggg
段话	fegffggoggfg
段调	gggggggggkgg
段调到	gggggggggkgg
段调到方	gggggggggkgg
段跟	fggggggjgggg
段都	fjeleggggggg
段都有	geeneggggggg
段都有谁	gedqdggggggg
段金	gdglgggggggg
段金额	gdglgggggggg
每单	dZetfkgfgfgg
每周	gfgfdggggggn
比D	fcfpffgggggg
比D多	gdenfggggggg
比P	dteefgfeggfg
比R	efcefggtfggg
比R贵	efcefggtfggg
比一	kXfqfggfgggg
比一下	iUgvfggggggg
比两	jffgggghgggg
比两家	jffgggghgggg
比价	egqfeggfgggg
比例	iekgffgggfgg
比呢	fdfpefgfgggg
比我	femfeggigggg
比我们	fdofegfigggg
毛	jgefgjggggfg
毛利	ggbcgqgggggg
民	ofefgggfgggg
气	gfffgggmgggg
气点	cbfffggwfggg
气话	egggggglgggg
水	hnegffffgffg
水果	ocgggegggggg
求先	mdgggggggggg
求我	mgfggggdgfgg
求我们	mgfggggdgfgg
汇总	gdfmggffjggg
汇报	ifjgggfgfggg
池	hffmaggggjgg
沙保	fndgdjgfgggg
沙保税	fndgdjgfgggg
沙保税仓	fndgdjgfgggg
沟	egggggegnggg
沟通	egggggegnggg
没下	gfgijggfgggg
没下文	fegikggfgggg
没下文的	eefjlggggggg
没丢	kegfgggggggg
没中	gkjfffgfgfgg
没了	hiedflgigfgg
没人	ggiejggggggg
没人接	meggfgfggggg
没人推	gcfT1ggggggg
没人理	efmdjggggggg
没人管	fefeoggggggg
没付	ggndgegggggg
没信	gfeepfffgggg
没做	gceavfggfggg
没做的	gefZtfgggggg
没写记	gdgfogfggggg
没写记录	gdgfogfggggg
没到	ffjgggfggggj
没办	geeeoggggggg
没办的	gccerggggggg
没动	gfggjggggggg
没动的	fegepggggggf
没动的单	ffgdpggggfgg
没动静的	fffgmggggggg
没去	fcedxfggfffg
没去的	fUcd5gffeggg
没各	gjfggggggggg
没各位	gjfggggggggg
没啥	lffggggggggg
没回	iffelggggggg
没回的	fdfeqggfgggg
没回的客	fegepggfgggg
没填	gggnbggggggg
没填行	gggkdggggggg
没填行业	gggkdggggggg
没声	ibgepgffgffg
没声了	fgjggggggggg
没声音	pdfeiggfgffg
没处	fffgpgfggffg
没处理	fffgpgfggffg
没处理的	befgugfggefg
没定	jgfggggggggg
没干	heffngfgfggg
没干完	gfggkggggggg
没得	edoffhgfgggg
没戏	ifffgfgfgmgg
没打	efjfiggggggg
没打过	gggejggggggg
没打过交	gggejggggggg
没报	gmfgdfgggggg
没报价的	gffkgfgggggg
没换	cergffgggggg
没接	lffggggfgggg
没接话	lfgggggegggg
没搭	fdefqfgggggf
没搭理	fdefqfgggggf
没改	hfjggfgggggg
没更	gggfkggggggg
没更新	gggfkggggggg
没更新的	gggemgggggfg
没有三	kfgggggfgggg
没有下	fdgljggfgggg
没有人	gnffeggggggg
没有啊	fgkhfgggfggg
没有回	gfmgeggggggg
没有好	ghdebfgrgggg
没有就	fgffefggoggg
没有快	gbdfqggggggg
没有戏	efffgngggggg
没有我	igZgqfffgggg
没有漏跟	ggfgjggggggg
没有现	ifffffgmgggg
没有现成	hfeeefgpgggg
没有答	gffgjfgggggg
没有答应	gffgjfgggggg
没有联	ggikbggggggg
没有联系	ggikbggggggg
没有跟	fgcgofgggggg
没松	kgfggfgggggg
没松口	kgfggfgggggg
没毛	fmgffggggggg
没毛病	fmgffggggggg
没法	crgfgegfgggg
没电	fmgefggggggg
没电了	fmgefggggggg
没看	alpddfefoeeg
没碰	ffgcoggggfgg
没碰的	ffgbrggggffg
没碰过	gggekggggggg
没碰过的	gggekggggggg
没空	kdeffgfgnggg
没签的	ffenffgggggg
没签的有	febtfegggggg
没管	ggfcnfgggggg
没管的	ggfbpfgggggg
没约	7WfgYfffffff
没给	fefenggggigf
没联系了	ggkgdggigggg
没联系的	gfgflggggggg
没联系过	ffggkggggggg
没表	nffgggeggffg
没表态	nffgggeggffg
没见	nffgggfggffg
没见C	seegggeggeeg
没见着	jgggggfggggg
没说	jggggggggggg
没说什	pfaggggggggg
没说什么	pfaggggggggg
没说几	leggggggfggg
没说几台	leggggggfggg
没说啥	jfnffgffdggg
没说要	kgfgggfgggfg
没说要啥	lgfgggefgggg
没谈	lffggggfgggg
没跑	fcfV1egggggg
没跟完	ffgflggggggg
没跟完的	ffgflggggggg
没跟的	ggffkggggggg
没过	pfegggfggffg
没进	iefgggfflggg
没黄	aZyfffgfgggg
沪	mceheffnggfg
沪川	mceheffnggfg
油	hqfdffgfggfg
法	fhggfggkgggg
法务卡	cfpggfggggfg
法务过	ffjggggggggh
泡	lffgggffggfg
泡了	kffggggggggg
注	fjeffgkgfggg
注意	fjeffgkgfggg
泰克的	kdfggggjgggg
泽	tfgggggXgggg
洗	khffgggggggg
洗碗	kegfgggggggg
洲	keggfggggggg
活了	lhhefgffgggg
活儿	gdhflgggfggg
活动	ofeggbgigggg
派	jggggggggggg
派人	kfgfggggfggg
流失	edfofgffgkgf
流程	kfggfggfgggg
流量	jgfgggggggfg
流量计	jgfgggggggfg
测一	geglgfgggggg
测一下	geglgfgggggg
测一下D	gdgmgggggggg
测掉	fgfefmgggggg
测掉多	fggefngggggg
测掉多少	fggefngggggg
测试	esfdffffggfg
海	iggfgfkefggg
海报	auffggfeffgg
消了	nefggggggggf
消息了	deqgffgggfgg
消防	gngefgggfggg
润	gfgegngfgggg
润色	gggfggflfggg
涨	eheiflghgggg
涨0	kefYfsgggggg
涨了	alcpehgggggg
涨价	ejfdgigjgggg
涨价通	gfgfgfgnfggf
涨价通知	gfgfgfgnfggf
添	gefffgffggpg
添一	jgfgggfegfjg
添加	ecfefgffggvg
清	kgdihffgfggg
清单	gefljgffffgg
清楚	lkcegfgggggg
渠	iflgfgfggggg
渠道	iflgfgfggggg
渠道来	gfneeggggggg
渠道来的	gfneeggggggg
游	ldgfgggggggg
源	iegjfggggggg
溪	mdgggggggggg
溶	ngcggggggggg
满了	gneefggggggg
满意	kdjggggggffg
滴	hqfdfgffgggg
漏	gefmfggggggg
漏了	geefmggggggg
漏斗	gffodgggfggg
漏斗发	gegoegfffggg
漏斗发我	gegoegfffggg
漏斗给	gggkeggggggg
漏斗给我	gggkeggggggg
漏的	fagaygggfggg
漏跟	ggffkggggggg
演	fldffjgggfgg
演示	ikdggfgggggg
火	dofffffigffg
火了	Zoeggfeogffg
灯	hfdgffgngggg
炉	lfggfgfggggg
点,	gigeggegkggg
点,,	gigeggegkggg
点不	cefgfgsffggg
点了	Zmrefgfffffg
点位	ndfggggggggg
点位图	ndfggggggggg
点再	hlgffgfggggg
点到	gkgfgggfgggg
点啥	fhdeefhmhggg
点啥好	gefffgljeggg
点在	gfmefgigffgg
点在哪	gfmefgigffgg
点头	jcoeefgfgggg
点头了	oeefgggfgggg
点头没	fepeefgggggg
点开	fqeefggfgggg
点来	fxYffegggggg
点来着	fxYffegggggg
点汇	gfgfggfglggg
点的	ebddqefpfgge
点给	geefgmgggggg
点能	ffcggogggggg
点能不	ffcggogggggg
点能不能	ffcggogggggg
点见	ffeefgqgfggg
点见P	geddfgsggggg
点跟	ggegggmgfggg
点跟C	ggegggmgfggg
炼	gegfggggmggg
烦	ikgfgggfghgg
烦把C	gggfgggggjgg
然	kfgggggggfgg
照旧	lfggggfggffg
照片	bqfgggfggffg
熟	nfcgggfggggg
爆	legggggggggg
爬	gYbffgdf1ggg
爬楼	gYbffgdf1ggg
爱	hnddefjjfffg
爸	glggggfggfgg
爸爸	dogfgggggfgg
片了	Vrigggfggggg
版本	ekfeeggnfggg
牌	imfeggfffffg
牛	iqdefggfgffg
牛啊	Z0fcffgdggfg
牛逼	fngefggfgggg
牡	fdjfegngfggg
牡丹	fdjfegngfggg
牡丹岭	fdjfegngfggg
牡丹岭风	fdjfegngfggg
物	gfhfffnffggg
物流	Wjkdfe1befff
特	kefgggghgggg
状	efifggfgglfg
状态	efifggfgglfg
狗	fpgefgffgggg
独	lgfgggfggffg
独家	lgfgggfggffg
猛	gXa5Zfgggggg
猫	gpgdegffgggg
率咋	ggZrgdgggggg
率咋样	ggZrgdgggggg
率多	gggjgfgggggg
率掉	geefeqgggggg
玛的价	jffggggggggg
玩	gqeeegffgggg
玩意	fvcdegfffggg
玩意儿	fvcdegfffggg
环比	ggfjgfgggggg
现在什	ggnffgffgggg
现在什么	ggnffgffgggg
现在做	fpfdffgggfgg
现在几	gkdjgegggggg
现在几点	gndfgggggggg
现在啥	gfofggfgcggg
现在多	eeqfgegggggg
现在就	mefggfgggggg
现在是	fkhffggggggg
现在是谁	dqhdefgggggg
现在算	ggldgfgggggg
现在谁	dbuecggggggg
现场	iigfegegjggg
现成	hfeeefgpgggg
现金	hfZfgpgggggg
现金流	hfZfgpgggggg
班	gmfffggfgggg
球	indfeggggggg
球吗	gqdecfgggggg
球赛	fxZddfgggggg
理一	ejgggggfiggg
理一下	eqegffgfffgg
理一份	eghgggfgkggg
理了	gdfepggggggf
理出	ggggggfgjggg
理出来	ggggggfgjggg
理我	ecygZffffggg
理由	deffggfrgffg
理由约	eefgggfrgffg
理的	edffqggggfgg
理部	qgZgggfggggg
瓦	uYegffgggggg
生了	epedefkffggg
生日	fkgffgfhgggi
生日快	engffgffggfi
生日快乐	engffgffggfi
用R	kgggggfggggg
用一	lfegggggghfg
用到期了	kgdggfgggggg
用得	efoggfgfgggg
用谁	gfjggggggggg
用谁家	gflfggfggggg
用谁家的	gflfggfggggg
用量	pfefgefggggf
田	hcgfeggggggo
由	efgfggfngifg
由约	eefgggfrgffg
甲	fjgggggfiggg
甲方	fkgggggggggg
甲方爸	dogfgggggfgg
甲方爸爸	dogfgggggfgg
申	flggfggfgggg
申请	flggfggfgggg
电了	fmgefggggggg
电梯	effgggrfgffg
电梯广	ncggggffgggg
电梯广告	ncggggffgggg
电脑	eqfefggfgggg
电话多	fqnXedgggggg
电话多少	fqnXedgggggg
电话就	jggggggfgggf
电话帮	gfggggfgmggf
电话帮我	gfggggfgmggf
电话开	eWfefgg0fffg
电话打	emffgggfgggg
电话来	dfgggggfggog
电话没	jgfggggggggg
电话的	gggejggggggg
电话说	mgbggggggggg
电话里	kaeefgfrfggg
电话里说	mfgfgggfgggg
画	jefgggjfggfg
画像	ffffggpfgffg
留了	jgggggfggggg
留了电	kggggggfggfg
留了电话	kggggggfggfg
留资	ngggggdgggfg
疼	fqfdfggfgggg
症	flgffggggggg
瘫	gkgfgggggggg
瘫了	gkgfgggggggg
登	fgffggffgfpg
登不	dqffffgfgggg
登录	jgeggggggggg
登记	fggfgggfgglg
登门	pbggggffgggg
白	hnfdfgggfggg
百万	ifflffgggggg
百万的	ggfldfgggggg
百万级	gfemfggggggg
百万级的	gfemfggggggg
百分	djfhgjgggggg
百分之	djfhgjgggggg
百分之几	edfjgmgggggg
百川	ickceiigfgjg
百川D	gfwXeegggggg
百川是	fdreegfggggg
百川来	ffcfgeriegfg
百川的	faldcffweggg
百川那	gengdfgggggg
百条	fdffggfgpggg
百遍	fkgfgggggggg
的C	gehfgfgfgglg
的M	2Tgcfggfgggg
的P上	fgmggggcgggg
的P值	ffgmgggfgggg
的P加	pgdgggefggfg
的P加了	kgggggefggfg
的P在	kgfgggfggggg
的P打	kgggggfgggfg
的P换	eglggggggggg
的P问	nfdggggfgggg
的l	fkfggggfgggg
的p	hkhfffgfgggg
的pp	gpeeefgfgggg
的ppt	gpeeefgfgggg
的一	ehfgngeggfhf
的一个	beegzfcfffjd
的三	mfdiffgggggg
的三个	geijfggggggg
的三个单	gdgnfggggggg
的事儿	fgjggggggggg
的事儿后	efmggfgfgggg
的事还	fffeofgggggg
的事还有	fffeofgggggg
的交	agegggfgqggg
的交期	agegggfgqggg
的价	jflegegfgggg
的会	geiffgffoggg
的伞	gsffZgfgfggg
的充	ephecggggggg
的充电	ephecggggggg
的全	gegldnffffgg
的公	gfZgggsgggfg
的关	fglfgghegggg
的准	fggggglggdgg
的准备	fggggglggdgg
的几	gfleifgggfgg
的列出	ggggkgggfggg
的列出来	ggggkgggfggg
的前	gfeifgnggggf
的加	ggdmgfgggggg
的十	fegmgggggggg
的十个	geglgggggggg
的十个单	geglgggggggg
的单	feglhggggfgg
的单一	gefkgggggggg
的单子	ffgjhggggffg
的单子拉	gfgkgggggggg
的单子拎	gggfmggggfeg
的单子有	gggkdggggggg
的单子都	gggfekgggggg
的发	fcglggfhfggh
的发我	gbfsggfefggf
的发票	gehggggggggk
的合	fgleffgggggi
的合同	fgmdffgggggi
的同	ingefgfgfggg
的同事	fpfeegfggggg
的吗	eglggfgggggg
的吱	glggfggggggf
的吱一	glggfggggggf
的吱一声	glggfggggggf
的呢	fWblzefffggg
的味	eelfegffgglg
的味知	eelfegffgglg
的味知香	eelfegffgglg
的啥	gfgfggfgkggg
的多	gglfgfgggggg
的多少	ggocgegggggg
的多少钱	fglegfgggggg
的大	gdZsfggggggg
的大单	gdYufggggggg
的字	jafdffeewfgf
的客	fhgfkgghgfgg
的客户	fhgfkgghgfgg
的客户列	gfgflgeggggg
的客户有	gfffgffngggg
的客户清	gggekggggggg
的客户给	gggelgfggggf
的客服	mefgggfggggg
的尾	fgkggggfgggg
的尾款	fgkggggfgggg
的帮	gfggkggggggg
的帮我	gfggkggggggg
的并	nfbggggggggg
的底	deegggsfgfff
的归	gggfegggkggg
的往	ffbfggvgffeg
的往来	ffbfggvgffeg
的待	gegfkggfjggg
的待办	gegfkggfjggg
的总	gfengfgggggg
的情	gfkfgggggggg
的情况	gfkfgggggggg
的意	ggjggfgggggg
的意思	ggjggfgggggg
的成	gdgkfjgggfgg
的成交	gcgpfggggfgg
的技	jfgggggggfgg
的技术	jfgggggggfgg
的折	gfjfgfgggggi
的折扣	gfjfgfgggggi
的拉	gffhkgfggggg
的拉个	ffgkgggggggg
的拉个l	ffgkgggggggg
的拉出	gggdlggggggg
的拉出来	gggdlggggggg
的拜	cegftgfgfffg
的拜访	cegftgfgfffg
的提	ekgggggffggj
的数	defffsgegggg
的文	eobffefpeggg
的新	ldjffggggggg
的时	jfdfmgffgggf
的时候	mfgggggfggff
的时间	gfadwfdggggg
的是	femfhgffgghg
的是P	kgfgggfgggfg
的是哪	ffnciggfgggg
的是哪位	gdmffggggggg
的是哪家	ffuXjfgegggg
的是谁	ffhlfggggggg
的最	deoigggggffg
的最近	bdwffgfggffg
的有	gfelhfgggggg
的有几	ggflffgggggg
的有几个	gggkffgggggg
的有几家	ggfjffgggggg
的有几成	eefvgagggfgg
的有吗	gZZ0dfgggggg
的有多	ggcohegggggg
的有多少	ggcohegggggg
的有没	gddhnfgggggg
的有没有	gddhnfgggggg
的有谁	gbaqlffggggg
的条	dgkffggjgggg
的条件	gfmffgffgggg
的条件是	gfmffgffgggg
的来	ffigggjfgggg
的来往	gffgggkggggg
的来着	fgnggggcgggg
的来龙	fffgggmgggfg
的来龙去	fffgggmgggfg
的标	kgfggggggggg
的案	hmeffgfggggg
的案例	hmeffgfggggg
的档	edefggqfgfhg
的档案	ecdffgwffffg
的概	gfifgfkgfggg
的概率	ggkggfgggggg
的比	ffgkgggggggg
的比例	ffglgfgggggg
的沟	egggggegnggg
的沟通	egggggegnggg
的没	ldgfhggggghg
的活	glfbkggggggg
的活儿	hdicnggggggg
的漏	gfgndggggggg
的漏斗	gfgndggggggg
的版	gZgedggwgggg
的状	fenfggffggfg
的状态	fenfggffggfg
的电	gfgejgfghghg
的电话	gfgekgffhghg
的电话会	fgggggfgjggg
的盘	gcerfegggggg
的盘子	gcerfegggggg
的短	gfgggggjgggg
的短信	gfgggggjgggg
的章	ddpggffggggg
的红	engffggfgggg
的纪	fegffgggoggg
的纪要	fegffgggoggg
的线索	ggfjfggggggg
的结论	ffggggggkggg
的老	hggfjggggggg
的老客	gggflfgggggg
的老客户	gggflfgggggg
的聊	dgggggggkggg
的聊天	dgggggggkggg
的联	hflgggfgggfg
的联系	hflgggfgggfg
的联系人	iengggefgfff
的要点	gfggggfgjggg
的订	jflgggefgegg
的订单	jflgggefgegg
的话	gfffgigjgggg
的话D	fggfgkgggggg
的话D就	fggggjgggggg
的话术	ggfffegmgggg
的话还	gfeXgugggggg
的询	leggggggggfg
的询盘	negggggfggfg
的说	fdeeegjpfggg
的说法	effegggofggg
的赢	gfgkfggggggg
的赢率	gegmfggggggg
的跟	ffhdngffgggg
的跟C	fgfergdfgggg
的跟C已	ggfdmggggggg
的跟进	fehdmggggggg
的近	dctfggffggfg
的近况	dctfggffggfg
的还	fdiikfgfgggg
的还是	adyefffeggfg
的还有	ggcilfgggggg
的通	igggggdgjggg
的通话	ggggggdgkggg
的那一	ggggggfgjggg
的那个	fgmegffggggg
的那些	edenffkejggf
的那几个	ggjfggggfggg
的都	gfekfigghggg
的都列	gggldggggggg
的都是	gfdpffgggggg
的都是哪	gggjffgggggg
的都有	geflgggggggg
的都有哪	gggncgfggggg
的都有谁	geekhggggggg
的采购P	iggdggkggggg
的重	eedffergjggg
的重点	eedffergjggg
的金	gffkgfgggggg
的金额	gffkgfgggggg
的钱啥	fflgggfggggg
的钱啥时	fflgggfggggg
的门	cfcgggxdeffg
的问	fgegggnggggg
的问题	fgegggnggggg
的阶	ejffgggggkgg
的阶段	ejffgggggkgg
的阶段调	gfggggffflgg
的项目有	ggfjfggggggg
的预	gfglgggggggg
的预测	degpffggfggg
的预算	jgfggggggggg
的预算批	jgfggggggggg
的饭	geffggfoggfg
的首	dfggggfhgggm
的首付	dfggggfhgggm
的高	hgffggjggggg
皮	endggfgjgggg
盒	fofegggfgggg
盖了	fcofffgggggg
盖了没	depggffggggg
盖好	odefgggggggg
盖完	lfYggegggpgg
盖完了	efZggegggugg
盖章	diifffgggggi
盖章了	ebseffgegigg
盘	ghfjgfhggggg
盘子	geengfgggggg
盘子多	gecpgegggggg
盘子多大	gddpgfgggggg
盘点	bmgggggggggg
盛	fcgffgffsggg
盟商	jegggggfggjg
目停	kgeggggggggg
目停了	kgeggggggggg
目录	nffgggggggeg
目有	ggfjfggggggg
目有哪	ggfjfggggggg
目有哪些	ggfleggggggg
目标完	gbgpffgggggg
目标完成	gbgpffgggggg
目标缺	gbgpfggggggg
目标缺口	gbgpfggggggg
目标还	gfgngcgggggg
目标还差	gfgngcgggggg
盯	eXlauffggggj
盯一	affgggffgfgt
盯一下	affgggffgfgt
直接	ehefgkgggkfg
直说	feeqfdggfggg
省	mdgggggggggg
看C	fgkgggfggggg
看D	1fTifbgggggg
看P	gdfhogffggfg
看P的	daeixgfeffeg
看一	gdjffgnggfgg
看一眼	fcjefgqfgefg
看一眼C	ggmgggeggegg
看下C	gfmfgfeggggh
看了	mlbfffgfgggg
看了没	psWedfffgggg
看什	gfdgggofgggg
看什么	gfdgggofgggg
看再	klfefgfffffg
看再说	klfefgfffffg
看多	gXtfgggggggg
看样	gffggggjghgg
看漏	gegkeggggggi
看漏斗	gegkeggggggi
看看C	fgkgggfggggg
看看D	1fTifbgggggg
看看再	klfefgfffffg
看看再说	klfefgfffffg
看看资	fgggggdggglg
看看资料	fgggggdggglg
看见	bxdffffggffg
看见我	glfffggggggg
看见我的	glfffggggggg
看谁	hcmejfgggggg
看谁家	fZsdlfgffggf
看资	fgggggdggglg
看资料	fgggggdggglg
真	flhffhgfgggg
真不	fqfdffffgggg
真拿	fggggjgggggg
真拿下	fggggjgggggg
真拿下的	fggggjgggggg
真要	fgZggrgfgggg
眼	gdifggmggfgg
眼C	ggmgggeggegg
着D	gegeegfefgeu
着不	gchasggfgggg
着几个单	ggfpbfgggggg
着几个没	ggfWtggggggg
着呢	gfkXqffggggg
着多少个	gffkgfgggggg
着急	efggggglgggg
着我	geiflfgegggg
着我给	fgmggggcgggg
着我给忘	fgmggggcgggg
着没管	ggfbpfgggggg
着没管的	ggfbpfgggggg
着的	fbeX6fefeggg
着要	qdfffggfgggg
睡	gjgblggggggg
知我	kfgggggggggg
知我们	mfggggffggge
知道C	tfXggffggggg
知道之	gffgggkggggg
知道之前	gffgggkggggg
知道了	fqfdfggfgggg
知道能	teafgfgggggg
知道能不	teafgfgggggg
知香	fciefijffgkh
知香在	gflffgfggggg
知香的	fdgggghgfggn
短	hfgggggjgggg
短信	gfgggggkgggg
石	hfgfgggggjgg
石材	hfgfgggggjgg
码多	grfagfggfggg
码多少	grfagfggfggg
砍	gffgflggghgg
砍价	dffqgffefjgg
砍价那	defzgdedegff
研	ikgfgggffggg
研发	fsfefgffegfg
破	flefgggigggg
破网	gnefgggegggg
硬	gdgfgggogggg
确	qededfffgjgg
确认	ghfggggfgjgg
碍	fefgglgggggg
碍不	fefgglgggggg
碍不碍	fefgglgggggg
碍不碍事	fefgglgggggg
碍事	fefgglgggggg
碗	kegfgggggggg
碰上	gfgleggggggg
碰到	fffpggfggffg
碰到C	cdeyfgffgeeg
碰到C的	cdeyfgffgeeg
碰的	ffgbrggggffg
碰过	gggekggggggg
碰过的	gggekggggggg
碰过的客	gggekggggggg
磊	gfghegggglgg
磨	cebtkffffgfg
磨价	bdYxoeefgffg
磨多	effoggggfggg
示我	efgggggggggl
示我跟	gfggggfggggk
示我跟进	gfggggfggggk
礼	egiekiffgggg
礼拜	efieliffgggg
礼拜没	gfgengfgfggg
社	kiffffgfgggg
社保	gnfefggfgggg
社保是	glfefggggggg
社保是不	glfefggggggg
祝	fhgffgglgggg
祝各	fkgggggggggg
祝各位	fkgggggggggg
祝各位D	fkgggggggggg
祝福	eegffggogggg
票	ilfffggfgggg
票寄	gaofffgggggg
票该	gjfgfggggggg
票该找	gjfgfggggggg
票该找哪	gjfgfggggggg
福	hegfgggkgggg
离任	fdfsdfgggggg
离任务	fdfsdfgggggg
离任务还	fdfsdfgggggg
离职了	ljfefggfggfg
禾	lbidehjffhhg
禾有	gfsaefgggggg
禾的	ddffggrfggfg
禾让	tcdefhgfgfgg
秀	infefgffgggg
种	iffjefgigggg
科出	egmggefggggg
科技	gXuefggggggg
科的	dfggggffggog
秒	lgcggggggggg
租	mfgfgggggggg
积	dmfeoffefggg
积金	kjfegggegggg
稍	fpfdfggggggg
稍等	fpfdfggggggg
税	Yd2edhfeffgg
税仓	fndgdjgfgggg
稳	gengfggggggg
稳了	fggggjgggggg
稳了吧	fggggjgggggg
稻	qbgffggggggg
稿	geffgggngggg
究	cecfgfqkeggg
空	mffffgfghggg
空帮	ekgggggggggf
空帮我	ekgggggggggf
空调	glffgggggggg
空调太	gkfggggggggg
空调太冷	gkfggggggggg
穿	jfeggkgfgggg
窑	mfggfgfggggg
窗	jggfgegggigg
窗口	kggggdgggggg
立	kdjfgfgggggg
立项	ggkfgfgggggg
站	meggggggggfg
站P	mffgggfggffg
竞	hehlffgfgggg
竞争对	lfhfgfgggggg
竞争对手	lfhfgfgggggg
竞争的	fffnfggfgggg
竞品	gciodfggfggg
章了	ebseffgegigg
章盖	idifffgggjgg
章盖了	gdmffggggggg
章盖了没	ffkgfggggggg
章都	lggfggggfggg
端	jfgggggfgggg
笑	glgffggfgggg
笑死我	gkgfgggggggg
笑死我了	gkgfgggggggg
笔	fdjlffgggggf
第一单	mdgfgggggggg
第一单,	mdgfgggggggg
第一句	ggcgfgfpgggg
第一批	keggggfggggg
第一次	ggfgggjggggg
第三	ofefgggfggfg
第几	fdlnfefggfgg
第几版	fgkggggggggg
第几版了	fgkggggggggg
第四	uZffgggfgfgg
等P	qeffgggegggg
等P回	qeffgggegggg
等了	eifggggggkgg
等我	ggfelggggggg
等我们	hdeeoggfgggg
等我回	gcfepggggggg
等我回话	gcfepggggggg
等我消	fjeekggfgggg
等我消息	fjeekggfgggg
等着	gbeesfgggggh
等等	jegggggkfggg
答了	sffcgefggfgg
答应D	pefffggfgggg
答应了	gefekfggkggg
答应了没	gddfpggggggg
答应我	feofeggggggg
答应我们	feofeggggggg
签一	cmeggkgfgggg
签一半	dgdggogggggg
签下	fffhglgggggg
签下C	egYcgxgggggg
签了多	ggcngegggggg
签了多少	ggcngegggggg
签了没	bklfgfgggggg
签了的	efgpeggfggge
签单	eiglfggggggg
签单额	aggufgfffgge
签呢	daYcf7ffgffg
签回来没	gfkfgggggggg
签字	heemgfgggggg
签完	dgkgfeffgmgf
签完了	dgkgfeffgmgf
签得	fgcpffgfgggg
签的	ffilffgggggg
签的有	gfenffgggggg
签的有哪	ggfkfggggggg
签的有谁	gddrefggfggg
签碍	fefgglgggggg
签碍不	fefgglgggggg
签碍不碍	fefgglgggggg
签约	gffkgggggggg
签约的	gfgmeggggggg
签约额	feeogggggggg
签还	tecfgeffgggg
简	adefgfzfheeg
简介	UZbeff/efbcg
简介我	ffggggjggggg
算M	ffgggggfgflg
算一	aeefgwgfgfgg
算一下	aeefgwgfgfgg
算一下C	cfeggqgggfgg
算不	efjggggkgffg
算丢	beffgffggtfg
算丢了	Xeeggfffg1fg
算丢单	gfgeggggglgg
算了	hlffffgfgggg
算呢	gdfoffgggggg
算哪	ecvdgefggfgg
算多	fgmdgfgggggg
算多少	fgmdgfgggggg
算意	ffxfffgggXfg
算意向	ffxfffgggXfg
算我	gcgnfggggggg
算我自	gcgnfggggggg
算我自己	gcgnfggggggg
算批下	jgfggggggggg
算批下来	jgfggggggggg
算没	Zemfgfgngggg
算没了	efbfgfgrgggg
算算	bffggrgggfgg
算给	efggglgfgggg
算赢	cddfgfffgvfg
管P	gfggggggggjg
管的	fffcqfgggggg
管着	eflgeggggggg
管着呢	eflgeggggggg
管这	gdoffggfgggg
管这事	fcteeggfggfg
管采	fdpfggffgggg
管采购	fdpfggffgggg
箱	pdfgggfggffg
簧	ragffgggfggg
米	meffgggggggg
类	hgflefgggggg
粮	ofggggffdggg
精	elfdggefmggg
糖	i7beffXdeeee
系了	gjifdgghgggg
系人	eghgfggfggkg
系人P	egfggggfggmg
系人是	gflfdgffggjg
系人是哪	gerebggggggg
系人电	gmmgdfefggfg
系人电话	gmmgdfefggfg
系怎	ggmfgfgegggg
系怎么	ggmfgfgegggg
系怎么样	ggmfgfgegggg
系方	ffrgegffggeg
系方式	ffrgegffggeg
系的	gfgflggggggg
系的客	gggejggggggg
系的客户	gggejggggggg
系统D	doggfggfgggg
系统又	epffffgggggg
系统怎	fseegfgcgggg
系统怎么	fseegfgcgggg
系统里	dgtcefgffggg
系过	ffggkggggggg
系过的	ffggkggggggg
系过的客	ffggkggggggg
索改	gfgefggffnfg
索池	fgfpYgggglfg
索里	fffgffgggnfg
索里头	effffgfggqeg
紧	gffcmgjggggg
紧的	fdfZqfkgfggg
紧盖	egggggglgggg
紧盖章	egggggglgggg
累瘫	gkgfgggggggg
累瘫了	gkgfgggggggg
红书	dgggggggggkg
红书私	dgggggggggkg
红书私信	dgggggggggkg
红包	hmfggggegggg
约D	ekgefgflgggg
约P	gfgggggkgggg
约PD	gfgfggglgggg
约了C	gfggfgkggggg
约了D	mfggggffgggg
约了D见	nfggggfdgggg
约了没	gcgeoffggggg
约定	gbferggfgggg
约定日	fZfdxggffggg
约我	ofggggcfggfg
约时	kgggggghggeg
约时间	kgggggghggeg
约的	ffileggegggg
约的列	fefmfggggggg
约的客	efgsbfgggggg
约的客户	efgsbfgggggg
约额	feeogggggggg
级	geghfggfkhgg
级的	gfflfggggggg
纪	fegffgggnggg
纪要	fegffgggnggg
纳	gdgcfgeevgfg
纸发	ifjfgfgggggg
线0	gggdglgggggg
线0折	gggdglgggggg
线索改	gfgefggffnfg
线索池	fgfpYgggglfg
线索里	fffgffgggnfg
线索里头	effffgfggqeg
练	jpfeecgggggg
组	ggelggfggggg
组把	aygagfgggffg
组织	hfgegfeqfgef
组谁	diV5aefffffg
细	lefhgfgfhfgg
织	hfgegfeqfgef
终于	lfgggggfgggg
绍	hefgggfjgghg
绍一	cfeggglfgfnf
绍了	xggfggefgfYg
绍来	jgggggeggghg
绍来的	jgggggeggghg
绍的	kehjffedggig
经定	Xeyggfekfefg
经定了	Xeyggfekfefg
经理	jfgggggggggg
经过	gffekglgeggg
经过了	ggfdmggggggg
结	gfhfggggjhgg
结一	ggggggkggggg
结一下	ggggggkggggg
结下	fbfefgffuggg
结果	ffmfgggggggg
结给P	gggfggfgkggg
结给P看	gggfggfgkggg
结论	gegfggffoggg
给C再	ggdgglgggggg
给C写	ggfgggfkgggg
给C写个	ggggggfkgggf
给C发	agfggfgrgfgg
给C发个	agfggfgrgfgg
给C寄	dgggfggggggl
给C报	ggmegegggggg
给C报的	ggodgegggggg
给C换	fffgggfggofg
给C财	dggggggkgggg
给C财务	dggggggkgggg
给C送	kgeggggggggg
给C那	egfggkgggggi
给C那边	egeggmgggggh
给P	fffgfgflgggi
给P写	fggggggjgggg
给P发	geghggglgggg
给P发个	ecgffggrgggg
给P回	gfgggggggggk
给P回电	ffggfggfgggn
给P打	ffggeghfgggl
给P打电	ffggeghfgggl
给P的	Zfgfgggrgggg
给P看	dggfggfgnggg
给R	kefjffgggggg
给R了	efgggfggglgg
给R的	gefmfggggggg
给个	fefggfikgggg
给了	oenfhfcfgdeg
给了一	ugeglgTgggfg
给人	egiejggggggg
给人家	egiejggggggg
给份	ffggggjggggg
给份简	ffggggjggggg
给份简介	ffggggjggggg
给你	kgggggeggggg
给信	mfgfgggfgggg
给出D	gfgkfggggggg
给出D成	gfgkfggggggg
给到	ibaefvgfgggg
给到0	ibaefvgfgggg
给味	efggggfgggng
给味知	efggggfgggng
给味知香	efggggfgggng
给咱	kgggfggggggf
给哪个	gggjfggggggg
给客	ffffgggmgggg
给客户	efffgggofggg
给忘	fglggggdgggg
给忘了	fglggggdgggg
给我,	pdgffggfgggf
给我个	gfgkgggffggg
给我交	deegggsfgfff
给我写	hgegggqcgfff
给我出	gfggggegmggg
给我划	ggggggmgbhgg
给我列列	gggefgggjggg
给我打	bfgvgagggggf
给我拉	gggfjgfggggg
给我捋一	gggfkghgfggg
给我捋成	egggggegpggf
给我整	fegffgmggggg
给我整个	fegffgmggggg
给我补	gfggggmfggfg
给我补补	ggggggkfgggg
给我记	fgfgggefggof
给我讲	effgggngggfg
给我说	gfgfggnehggg
给拓	dfgggmgigggg
给拓客	dfgggmgigggg
给拓客通	dfgggmgigggg
给方	uedgfgefkffb
给方案	uedgfgefkffb
给百	icddeofofggg
给百川	icddeofofggg
给的	jgieifgeggfg
给老	fffddegsgggg
给老客	fffddegsgggg
给老客户	fffddegsgggg
给谁	gdgglggggggg
给谁了	gfjifggggggg
给谁打	gcffnggggggg
给谁打电	gcffnggggggg
给领	fegggglggggg
给领导	fegggglggggg
绝	fhgfffgjgggg
绝了	gjgffggggggg
统	gjgfgggggggg
统D	doggfggfgggg
统一	dmfdgjghgggg
统又	epffffgggggg
统怎	fseegfgcgggg
统怎么	fseegfgcgggg
统里	dgtcefgffggg
绩	fdfnfggggggg
绩怎	gefmgfgfgggg
绩怎么	gefmgfgfgggg
绩怎么样	gefmgfgfgggg
续上	ocffgggggggg
续了	ofgfgfgggfgg
续吗	ffnfgegggggg
续签	gfeofegfgggg
续约了	kffggggfgggg
续约的	fflodfgbgggg
续费	gfjfgggggggh
续费谈	Zfsfgfgffggg
维护	dmggfggggggg
综合症	flgffggggggg
绿	gnfefggfgggg
编	efggggglgghg
缘	gpfdfggfgggg
缩	feffggdetggg
缩成	bffgggfawggg
缺	fffgglgggggg
缺口	eefhgngggggg
缺口多	ggfggjgggggg
缺口多大	ggfggjgggggg
缺多	gfgdfngggggg
缺多少	gfgdfngggggg
网留	fgfgggggggkg
置	lefgjgffgggg
置的	ggggngefgggf
美	kfgggggggggg
群	fggffgfglggg
群D	fdggggfgnggg
群发	fffddegsgggg
群文	fkgggggggggg
群文件	fkgggggggggg
群里	fhgfggfgkggg
群里刚	gdgfggffoggg
群里加	legggggffggg
群里加的	legggggffggg
群里有	gkefegffmggg
群里的	gegffgggmggg
群里聊	ggggfgggkggg
翻	ecjihgdlhgff
翻一	ferefgagkfff
翻一下	ferefgagkfff
老P	kgggggfgggfg
老大	egggggdggngg
老客	hfgggfgjgggg
老客户	hfgggfgjgggg
老客户C	mfegfefkgfeg
老客户有	ggfenegfgggg
老板	gggggggfggkg
老板P	gggggggfggkg
老样	sdfdfggfggfg
老样子	sdfdfggfggfg
老细	idgnfffggggg
考	ilgefggffggg
考虑	keifgffgfggg
而	joeefgeffggg
而已	joeefgeffggg
耗	kfggggfggggg
耗材	lfggggfgggfg
耽	dYbfrogggggg
耽误	dYbfrogggggg
聊了	kfhfggffhggg
聊了五	kegggggggggg
聊了五分	kegggggggggg
聊了啥	ffleffdflggg
聊到	ggfgggjggggg
聊到哪	ggegggkggggg
聊啥	fcfeegsfhggg
聊天	ggggcgfgnggg
聊天记	hgggdgfglggg
聊天记录	hgggdgfglggg
聊天里	gfgfXggguggg
聊天里的	gfggcggfpggg
聊得不	jkggggfffggg
聊得不错	jkggggfffggg
聊点	geggggoeeggg
聊点啥	geggggoeeggg
聊点啥好	geggggoeeggg
聊的	ffgefgggnggg
聊过	cgmgggiffggg
聊过啥	fgggggkggggg
职	hikffhefgggg
职了	ljfefggfggfg
职位	ed0efgZefghg
联系人	eghgfggfggkg
联系人P	egfggggfggmg
联系人是	gflfdgffggjg
联系人电	gmmgdfefggfg
联系方	ffrgegffggeg
联系方式	ffrgegffggeg
联系的	gfgflggggggg
联系的客	gggejggggggg
联系过	ffggkggggggg
联系过的	ffggkggggggg
聚餐	flgffggggggg
股	esfcfggfffgg
肤	fehffgjffggk
肤续	ffgffgeffggp
肥的	gegmfggggggg
肯	kffggggegigg
肯降	qfefggfcgggg
育行	ggfjgfgggggg
育行业	ggfjgfgggggg
背	gdefggqggfff
背景	gdefggqggfff
胜	gfglffgfgggg
胜率	gfglffgfgggg
胡	ffnhgfgegggg
能D	reafgfgggggg
能上	meeggfgggggg
能不	jgegghgggggg
能不能	jgegghgggggg
能不能D	reafgfgggggg
能不能便	lffggggfgggg
能不能做	jgdgfjgggggg
能不能先	kgdggfgigggg
能不能再	jhfggfgggggg
能不能分	jffggggggggg
能不能到	ifQff1gggggg
能不能完	ggegflgggggg
能不能开	mfeggggfgggg
能不能摸	ffdogegggggg
能交	phYgghgggggg
能便	jffggggggggg
能便宜	jffggggggggg
能便宜点	lffggggfgggg
能做	hhcefpgggggg
能做到	gefdfogggggg
能做到多	gefdfogggggg
能做多	gffcfpgggggg
能做多少	gffcfpgggggg
能停	jgggfggggggf
能先	kgdggfgigggg
能先发	fdefgfgrgfgg
能先发货	fdefgfgrgfgg
能再便	ekgggggggggg
能再便宜	ekgggggggggg
能冲多	eggfglgggggg
能出	ercfgfgfgggg
能分	kffggggggggg
能分期	kgfggggggggg
能到	ffcfgogggggg
能到C	ifcgfmgggggg
能到多	fgdfgmgggggg
能到多少	fgdfgmgggggg
能加	glggfggggggf
能加个	glggfggggggf
能加个班	glggfggggggf
能听	gjfggggggggg
能听懂	gjfggggggggg
能回	sfXggffggggg
能完成任	gggldfgggggg
能完成吗	gffegkgggggg
能定	bduiefffgffg
能干	fnfefggggggg
能开	ipfZfggggggg
能成	pdfkfefggffg
能成几	fefpffgggggg
能拿	hlfefgfggggg
能接	nefefhgggggg
能接受	xXfcfigfgggg
能摸	ffdogegggggg
能摸到	ffdogegggggg
能摸到C	ffdogegggggg
能收	gggldfgggggg
能有	ggfVgugggggg
能有多	ggfVgugggggg
能有多少	ggfVgugggggg
能的	legggfgggggg
能的话	mdgggegggggg
能签	fgelfggggggg
能签下	feblgkgggggg
能签下来	gecogggggggg
能签的	dZgzdfgggggf
能落	gfgkfggggggg
能落地	gegodggggggg
能补	eWZdb/fffffg
能装	nZlfgffggggg
能说	ffcfgffsdggg
能跑	ofdXbtgggggg
能跟	fsgebgfggggg
能达标吗	gffggkgggggg
脉	fgfggglgfggg
脉讲	fgggggkgfggg
脉讲一	fgggggkgfggg
脉讲一下	fgggggkgfggg
脑	enffgggfgggg
脸	hgegggglgggg
自取	cpgfggggfggg
自己的	gdglgggggggg
致	V1eggfffgffg
舅	fgggggagggqf
舅子	fgggggagggqf
航	glgfgfgfgggg
般	hefkgggggggg
般多	gecogggggggg
般得	effnggggfggg
般要	gefkgggggggg
般要多	gefkgggggggg
般要多长	gefkgggggggg
色	jfggggfigggg
节日	gffffggmgggg
节日问	gfgggggjgggg
节日问候	gfgggggjgggg
芒	jgfiffgfgggg
芯	jgfggggggggg
若	fdffgogggggg
苦了	gjgggggggggg
苦辛	gjgfgggggggg
苦辛苦	gjgfgggggggg
英	ffggfgglgggg
英文	cafdeggzfgfg
英文邮	bggggggngggg
英文邮件	bggggggngggg
英泰克的	kdfggggjgggg
茂	sgggggggggVg
草	fbfcpgglfffg
草一	egggggglgggg
荐	gkgfggghfggg
莱	mffgfggfgfgg
落下	gcfYvggggggg
落了	Zdvghffggffg
落地	fjgldggggggg
落地的	fagrfggggggg
落袋	iffffkgggggg
落袋的	gffefngggggg
落袋的单	geglfggggggg
董	kehggfgggggg
董事	kehggfgggggg
董事会	kehggfgggggg
董事会过	kehggfgggggg
蒙	nfgggffgggeg
虐	fkgfgggggggg
虐我	fkgfgggggggg
虐我千	fkgfgggggggg
虐我千百	fkgfgggggggg
虑	ifkfgffggggg
虾	doggggggggeg
血	lgggggfgggfg
行不	iddfghfofggg
行不行	iddfghfofggg
行业	gggkfggggggg
行吧	godffggggggg
行情	cpgegfgggggg
行政	duegffbfffig
街	gggfgggggfjg
补一	feggggoggfff
补上	dWZdb/fffffg
补补	ggggggkfgggg
补贴	nydXcagfgggg
表态	lfggggfggggg
袋的	gffefngggggg
袋的单	geglfggggggg
袋的单子	geglfggggggg
被R截	hekgghgegggg
被R截了	hfeeglgggggg
被R截胡	cfshgfgcgggg
被R抢	gffmffgggggg
被R抢走	gffmffgggggg
被占	hkffggggfggg
被占了	hkffggggfggg
被我	gcfgmggggggg
被我忘	gbffpggggggg
装上	jekfffgggggg
装好	mgcggggggggg
装好了	pgZggggggggg
装的	jffggggggggg
装线	jgggfggggggf
西北	dtfeffffgggf
要0	jgfggeghgggg
要0台	mgfggdgggghg
要D	eehngfgggggf
要一	jfgggfbgggmg
要一台	kfgggggggggg
要上	nfeggggggggg
要不要	jifggfgggggg
要丢	diZmfngegggg
要两	jgfggggggfgg
要两台	lgfggggggegg
要做	hdgkfggffjgf
要再	lfegghgggggg
要再比	ggggggfjgggg
要再比两	ggggggfjgggg
要准	dgcgggrfgggg
要准备	dgcgggrfgggg
要到	gggkegghgggg
要到期	fggocfgggggg
要到期的	gggleggggggg
要到期续	fggqbfgggggg
要加	foZggggggggg
要十	raaffsffgeeg
要去	ggffigkggggg
要去C	egfffgpgfggg
要去拜	igdgggiggggg
要去拜访	igdgggiggggg
要去见	fffggglfgggg
要发	kcefgffeqffg
要同	hgggfgeffggm
要啥	lgfgggefgggg
要回	gdffifghgggl
要回访	ggfglfgfgggg
要回访的	ggfgnegfgggf
要在	kfgggggfgggg
要在D	kfgggggfgggg
要多少	jfqZffggggfg
要多长	gffjgggggggg
要多长时	gffjgggggggg
要干	gefffgfgnggg
要干啥	gffgZgfgrggg
要开	jlffggegfgfg
要弄	geeggeeftffg
要我	kegghfgghggg
要我们	lfgggfgfgggg
要我们补	kffggggggggg
要打	gggUufgggggg
要打电	gggdkggggggg
要打电话	gggdkggggggg
要拜	gggekggggggg
要拜访	gggekggggggg
要拜访的	gggekggggggg
要按	nfegffgggggg
要换	hggggffekggg
要改	teegggfggdfg
要是延	fggggjgggggg
要是延到	fggggjgggggg
要是推	gfgbfpgggggg
要是能	mgfggegfgggg
要晚	bjefgofjgffg
要来	fjffeglfgggg
要求	jfhggfgggggg
要求先	mdgggggggggg
要求我	mgfggggdgfgg
要求我们	mgfggggdgfgg
要注	ggeggglgfggg
要注意	ggeggglgfggg
要涨	efdfgfgpgggg
要涨价	efdfgfgpgggg
要点	gdgffgifmggg
要点汇	gfgfggfglggg
要用	ekfggglfeggg
要留	heggggkfgggg
要的	ffkgggggggig
要看	gbkelgggghgg
要等	icofeggggggg
要签	ffikeggggggg
要签的	gfgkfggggggg
要紧	gefZpgiggggg
要紧的	fdfZqfkgfggg
要续	bfmkffgggggg
要考	mdneffffegfg
要考虑	mdneffffegfg
要联	gfgelggggggg
要联系	gfgelggggggg
要联系的	gfgelggggggg
要能	jfdggkfggggg
要补	gcfduffffggg
要见	eeefggpfgggg
要见P	cdgffguffggg
要调	bjgfgggmgggg
要走	icgdpggggfgg
要跑	gggnbggggggg
要跟	gfgdmghggggg
要跟C	bgfpfgkfegge
要跟的	gbggoggggggg
要钱	aggggggngggg
要问	kjcfggkefggg
见	hggfggjgggfg
见C	ffggggmgggfg
见CP	bgggggqgggge
见C的	cgggggngggfg
见C的P	cgggggngggfg
见P	fegffgofgggg
见了	mfggggfgggfg
见他	jffgggjegggg
见到	legggggggggg
见完	qdfefghfggfg
见我	hiefffflgggg
见我的	glfffggggggg
见谁	gegflggggggg
见面	mfggggffgggg
观	dfegggqggffg
规模	nfeggfgfgggg
视频	effgggjfjggg
视频会	cefffglfogff
览	gdfpfghffgfg
觉得我	glfefggggggg
解一	ejkfggffggfg
解一下	ejkfggffggfg
解下	effgggjfggig
解我	lgggggeggggg
解我们	lgggggeggggg
触	hfkffggggggg
言	ggggggelfggg
计划	eogangffeggf
订	gufddgfegfgf
订单	ifjgggffgfgg
认了	gfgefggffnfg
认识	jfggggffggig
认识了	ragfgggfgggg
认识的	fgggggfggglg
讨	gdgfggfeqggg
讨论	gdgfggfeqggg
讨论的	fbfffgffsggg
让0	igfegjgggggg
让0个	igfegjgggggg
让0个点	igfegjgggggg
让D	kfgggggggggg
让P	fgefggfpgggg
让R	gfjjefgggggg
让R给	gfjjefgggggg
让发	wcdfffeegffg
让她	eggggggkgggg
让我们	kfgggggfgggg
让我们跟	lgfggggfggfg
让我忘	affgfggggggq
让我忘了	affgfggggggq
让我找	gdgggggggggl
让百	gfffgkgggggg
让百川	gfffgkgggggg
议内	fcgfggffqggg
议内容	fcgfggffqggg
议室	foffeghgeggg
议室的	fnfffffgfggg
议的	gffkegggiggg
议结	gfggggfgkggg
议结论	gfggggfgkggg
议要	eeggggffnggg
议要点	eeggggffnggg
议记	feggggfglggg
讯录	jfjgfgeggggg
记一	egggggggggkg
记一下	dfgggggfggmg
记上	fffgggefgfpg
记个	fgggggffggkg
记个新	fgggggffggkg
记录	fghfhgfgkggg
记录,	jgggggfggggg
记录写	cqjgfgdfeggg
记录整	ggggggdgkggg
记录整理	ggggggdgkggg
记得	ekfgfghggggh
记成	gfffggffjkfg
记着	hfgffgiffgfk
记着D	gegeegfefgeu
讲一下	fgggggkgfggg
讲个	esfdfgffeggg
讲了	gfffeggfnggg
讲了啥	gffggggfmggg
讲标	egfggglggggg
讲的	ckieggffkggg
讲的那	eekdggffoggg
讲究	cecfgfqkeggg
讲要	dgmgggfgfggg
讲讲	fdefggtfdgfg
讳	fgegggmfgggg
论	gegfggffoggg
论的	fbfffgffsggg
设计	lfffggfggffg
访没	fcgfqggfgggg
访的	ffgemggghggg
访的客	gggfkggggggg
访的客户	gggfkggggggg
访谁	geofcggggggg
证书	kffggggggggg
评	heefffiglggg
评审	hedfefjgnggg
评审会	ifefffkgjggg
识了	ragfgggfgggg
识的	fgggggfggglg
诊	effgggfgggog
试用一	lfegggggghfg
试过	kejgffgdgggg
诚	fggggggjgggg
诚恳	fggggggkgggg
诚恳点	ggggggfjgggg
话D	fggfgjgggggg
话D就	fggggjgggggg
话D就稳	fggggjgggggg
话他	dgfggggmggfg
话他们	dgfggggmggfg
话催	edfedgfvggfg
话写	gggggggjgggg
话呢	gZdbmsgfgggg
话回	fegfggfifgnf
话多	fqnXedgggggg
话多少	fqnXedgggggg
话帮	gfggggfgmggf
话帮我	gfggggfgmggf
话开	eWfefgg0fffg
话怎	fgkggggegggg
话怎么	fgkggggegggg
话怎么说	ggmggggcgggg
话我	efggghfkgggg
话打	emffgggfgggg
话术	gggggfglgggg
话来	dfgggggfggog
话没	ifkffggggggg
话的	gegelggggggg
话给	fdlgggfkggfg
话给P	fdgggggngggg
话要	jggggggggggg
话还	gffagpgggggg
话里	kaeefgfrfggg
话里说	mfgfgggfgggg
询	jfgggggggggg
询盘	meggggggggfg
该催	gggdkggggggg
该去	gdgcsegggggg
该回访	gggdlggggggg
该干	egogbgggifgg
该打电	gggejggggggg
该打电话	gggejggggggg
该找哪	gjfgfggggggg
该找哪个	gjfgfggggggg
该知	fgfgbgrffggg
该知道	fgfgbgrffggg
该给	ggeelggggggg
该跟	gfgfkggggggg
该跟的	gdgepggfgggg
语	gbfefgfriggg
语气	fcgfgggpgggg
语音	ifdfggffnggg
语音转	eefffgfesggg
误	cfdfnlgfgggg
说0	ofefgggfgggg
说C	dgkggifggggg
说C的	ggkgggdggggg
说C的情	ggngggbggggg
说D再	megggggggggg
说D给信	mfgfgggfgggg
说一	ffigggjffggg
说一下	bekfggqfeffg
说三	edggggrffggg
说三条	cbgfggwfegfg
说下	eimefgffjffg
说下C	adygggeffffg
说不	leffggghfggg
说不续	lfeggggggggg
说不需	fffggffoeggg
说不需要	fffggffoeggg
说两	beegggwefffg
说两句	Yddfgg5deeeg
说了	dhkefggfkggg
说了啥	fdfffgffpggg
说了算	Zczefggffgfg
说交	bggggggngggg
说交期	bggggggngggg
说什	lfcfgggigggg
说什么	lfcfgggigggg
说什么时	pfaggggggggg
说什么都	lfffgggggggg
说以	fkggggfggggg
说以后	fkggggfggggg
说几	leggggggfggg
说几台	leggggggfggg
说到	fdardglgfggg
说到哪	fgagggoggggg
说可以先	kfgggggffggg
说合	hfegggfmfggg
说合同	ffdgggfqfggg
说啥	gfffggfkhggg
说啥了	ggegggfgmggg
说回	ggggggegggjg
说在	kfgggggfgggg
说好	gdhdpgggfggg
说已	jgcgggflfggg
说已经	jgcgggflfggg
说得	kfgggggfgggg
说忙	vddggfeefffg
说我	kgeggffggggg
说我们	lfdggfgggggg
说明	pecffffifggg
说是	lggfggfgfggg
说是D	nggfggggdggf
说是要	kgggggeggggg
说有	lgggggggggdg
说服	ffffggglgggg
说样	bjgggggkgggg
说样机	ekgggggggggg
说没	jffggggggggg
说法	aeffggfxfffg
说点	ffaffgeydggg
说点啥	ffZgggeveggg
说的	gfjegggejggg
说的啥	gedffgggpggg
说的来	fgnggggcgggg
说的来着	fgnggggcgggg
说的那	femcgffflggg
说的那个	fgqbgfggfggg
说看	6eWefdeeeggg
说等	mfeggggggggg
说能	dkggggghgggg
说自	ffgggggkgggg
说自己	ffgggggkgggg
说要C	dgjgggggggig
说要再	keggggfhfggg
说要再比	ggggggfjgggg
说要啥	lgfgggefgggg
说要是	mgfggegfgggg
说要是能	mgfggegfgggg
说让	kgggggeggggg
说话	hdldgfgkgggg
说说	dinffghfggfg
说说C	ggjgggfggggg
说说C的	ggkgggdggggg
说迈	lefgggghgggg
说迈康	lefgggghgggg
说重	fegggggglggg
说重点	fegggggglggg
说隔	cngfgggggggg
说隔壁	cngfgggggggg
说集	mfeggggegggg
说集团	mfeggggegggg
说预算砍	pfffgfgdgggg
说领	kfdggggjgggg
说领导	kfdggggjgggg
说领导没	feeggggmgggg
请	fkgffhgggggg
请个	gpfefgfffggg
请个假	gpfefgfffggg
请客	eqffffgffggg
请给	gfgkfggggggg
请给出	gfgkfggggggg
请给出D	gfgkfggggggg
请问	fikgfgefgggg
请问发	gjfgfggggggg
请问发票	gjfgfggggggg
读	kfeggfflgfgg
读不	kfeggfflgfgg
读不回	kfeggfflgfgg
课	gfggfgkffggg
谁C	ftaffgfggggg
谁D	fgfkfggggggg
谁D没	gegdmggggggg
谁也	lgfgfggfgggg
谁了	gemheggggggg
谁会	gneeeggggggg
谁值	gjgffggggggg
谁值班	gjgffggggggg
谁做	gbeucggggggg
谁做得	gbeucggggggg
谁先	hbfeqggggggg
谁单	gggjeggggggg
谁单子	gggjeggggggg
谁去	ggkffggggggg
谁去的	gflffggggggg
谁去的C	ffoeffgggggg
谁啊	gqacmfdgfggf
谁在	fglggfffgggg
谁在盯	fengfggggggg
谁在等	gZceuggggggg
谁在等我	gZceuggggggg
谁在跟	fdmldfffgggg
谁好	mfdghfgggggg
谁家	gdhjjfgggggg
谁家我	gcffpggggggf
谁家的	gfmfeggggggg
谁对	gfkggfgggggg
谁对接	gfkggfgggggg
谁带	goeedggggggg
谁帮我	fkjgegfggggg
谁开	glffeggggggg
谁开车	gkfffggggggg
谁开车去	gkfffggggggg
谁打	gecfignggggg
谁打电	gcffnggggggg
谁打电话	gcffnggggggg
谁拍	mecfgfgkgggg
谁拍板	mecfgfgkgggg
谁拿	gjhffggggggg
谁最	gXfthfgggggg
谁最后	gewccffgggfg
谁最近	gebdqggggggg
谁有	emifeggggggg
谁有投	foffeggggggg
谁有空	dlgggggggghg
谁有空帮	ekgggggggggf
谁没	gefflggggggg
谁没有	gefglggggggg
谁的	gjffhggggggg
谁的客	ggkegggggggg
谁的客户	ggkegggggggg
谁盖	gvZedfgggggg
谁知	fjggfggggggg
谁知道	fjggfggggggg
谁答	gefccgfgtggg
谁答应	gefccgfgtggg
谁答应了	gefccgfgtggg
谁签	fhdnffgfgggg
谁签得	efZuffgggggg
谁签的多	ggfkfggggggg
谁管	flhfeggggggg
谁管着	eflgeggggggg
谁管着呢	eflgeggggggg
谁给	guYfegifdggg
谁能	ckdfduffggff
谁能加	glggfggggggf
谁能加个	glggfggggggf
谁要	gldfXgfgrggg
谁订	gwbcbggggggg
谁说	ffmegfhggggg
谁说了	efkgggiggggg
谁说了算	efkgggiggggg
谁负	ffkdggggiggg
谁负责	ffkdggggiggg
谁跑	gdimefgggggg
谁跑得	gcereggggggg
谁跑得最	gcereggggggg
谁跟	mfdgegggggig
谁跟的	gflfdfjggggg
谁还	gogecggggggg
谁还没	gsfdaggggggg
谁那	evaffffggggg
谁那儿	f5Qffefggggg
谁都	tcegggfggefg
调	hkffggfgghgg
调休	gpfdeggggggg
调到	gkgcgggggjgg
调到方	gggggggggkgg
调到方案	gggggggggkgg
调太	gkfggggggggg
调太冷	gkfggggggggg
调太冷了	gkfggggggggg
调走	yfcgggZfgfeg
谈	gfghgggfgjgg
谈下	kfifggffffgg
谈下来	kfifggffffgg
谈了	idekgffghggg
谈价	fgelffkffggg
谈判	eefhghgggmfg
谈判吧	bggggggggngg
谈判的	fefkflffffgg
谈判的全	gegldnffffgg
谈判的有	fegrgbgggfgg
谈判超	gefmgggggggg
谈判超过	gefmgggggggg
谈判那	effffgfggngg
谈判里	gfgggggggkgg
谈判里头	ffgegggfgngg
谈判阶	gegnegggghgg
谈判阶段	gegnegggghgg
谈到	gfjgggiggggg
谈到哪	feedfgrggggg
谈到多	gfrageggfggg
谈到多少	gfrageggfggg
谈得	cgscgggegggg
谈拢	iemfggfffggg
谈拢了	efpfggfgffgg
谈拢了么	efpfggfgffgg
谈的	fffkfgmdgggg
谈续	kffggggfgggg
谈续约	kffggggfgggg
谈续约了	kffggggfgggg
谢	gggfgggkgggg
谢P	eigffgflggfg
谢P帮	fbgfgggpgggg
谢P帮忙	fbgfgggpgggg
谢了	fmgfgggfgggg
谢了啊	fmgfgggfgggg
谱	hlieffgfgggg
象	bohfgghffggg
象家	cdqfgfifgggg
象家装	cdqfgfifgggg
负责	gfjegggghggg
负责人是	demffgggggjg
财务写	dggggggkgggg
责	hfjegggghggg
责人是	demffgggggjg
账了	jmdeffgggggg
账期	jfgffegjgggg
账期能	nfdggfgggggg
账期能不	nfdggfgggggg
账没	fflggfgggggg
货,	jfgggggfgggg
货架	qfbggfffgggg
货款	kffggggggggg
货款到	lffggggggfgg
质保	ckmfgggfgfgg
质量	fefffggogggg
购了	lffjffgegggg
购叫	egjgggfgggjg
购叫P	dghgggfgggkg
购是	garfeggggggg
购是哪	garfeggggggg
购的	cergfgffggfg
贴	lreaedgggggg
费M	oeefgfgggggg
费谈	Zfsfgfgffggg
资吗	gjfgfggggggg
资料给	ggggggdggggl
资质	glgfgfffgfgg
赚	fgeegmgggggg
赚吗	ggdgglgggggg
赚多	gggbgngggggg
赚多少	gggbgngggggg
赛	grbeefgggggg
赢	fffifgggglfg
赢了	hegmehfggggf
赢了几个	gfgjfggggggg
赢几	gefofegggggg
赢几成	gefofegggggg
赢单	gggffggggkgg
赢单了	gggegggggmgg
赢单率多	fgglgegggggg
赢率	gfdoffgggggg
赢的	gffkgggggggg
走一	fdgemggggkgg
走一遍	gcgdpggggggg
走合	hffjfggggggg
走合同	hffjfggggggg
走吧	dngffggggggg
走多	gffkgfgggggg
走多少	gffkgfgggggg
走完	jfhfgggggggg
走流	jgghgggfgggg
走流程	jgghgggfgggg
走的话	feffgngggggg
赶	gefekgkggggf
赶不	fkgggggggggg
赶紧	befdngnhfggg
赶紧盖	egggggglgggg
赶紧盖章	egggggglgggg
起来	hdflgggggggg
起步	hggkgdgggggg
起草	egggggglgggg
起草一	egggggglgggg
超了	YeUfg+ffgdfg
超期	gggejggggggg
超期的	gggdlggggggg
超过0	fegfoggfgggg
超过0天	fegfoggfgggg
超过M	gggldggggggg
超过M的	gggjeggggggg
超过三	gefmgggggggg
超过三周	gefmgggggggg
超过两	fggelggggggg
超过两周	fggelggggggg
越	cuedfggfgggg
越来	epefgggfgggg
越来越	epefgggfgggg
趴	fjfB/fgfgggg
跌	flfhgggggfgg
跌了	crekfffggefg
跑了	ilggeggggfgg
跑了C	jfggggfggggg
跑了几	fgglefgggggg
跑了几家	fgglefgggggg
跑哪	ggYnjggggggg
跑哪几	ggSslfgggggg
跑哪几家	ggSslfgggggg
跑客	gegcoggggggg
跑客户	gegcoggggggg
跑得	gcereggggggg
跑得最	gcereggggggg
跑的	hflfgffggggg
跟CP	egfggglggggg
跟C合	deqgggfgggfg
跟C合作	deqgggfgggfg
跟C对	jgggggfggggg
跟C已	ggfdmggggggg
跟C已经	ggfdmggggggg
跟C开	fgfgggjggggg
跟C开会	ggfggglgeggg
跟C的电	fgggggfgjggg
跟C约	mfggfgfggggg
跟C约了	mfggfgfggggg
跟C聊	egigggdfoggf
跟C聊的	egigggdfoggf
跟D	efgnffgggggg
跟D比	dffpffgggggg
跟P吃	ieggegqecggg
跟P喝	geggggoeeggg
跟P喝早	geggggoeeggg
跟P的	ggjgggeejggg
跟P的通	ggggggdgkggg
跟P聊	tefYcfdergff
跟P谁	ggfldggggggg
跟P通	kgfggghffggg
跟P通了	nfggggfefggg
跟R抢	gfmgeggggggg
跟R抢的	gfmgeggggggg
跟R有	fxdfdgfceggg
跟R正	edfqfggfgggg
跟R正面	edfqfggfgggg
跟R比	hdmeegfjgggg
跟R比我	ebwecgfifgfg
跟上	ydagbfefmedg
跟了	kfmfffffgffg
跟咱	gglggggcgggg
跟哪	gffelggggggg
跟哪几	gggdkggggggg
跟哪几家	gggbnfgggggg
跟完	ffgfkggggggg
跟完的	ffgfkggggggg
跟客	gfYfogglgggg
跟客户	gfYfogglgggg
跟我们	jfsaeffdgggg
跟我说	ggegggkggggg
跟我说说	fgegggmggggg
跟的	gfgfkggggggg
跟谁	geffjgkggggg
跟进	gfgfkggggggg
跟进C	gfggggfggggk
跟进是	genfegfggggg
跟进是哪	gelffggggggg
路	gieffglfgggg
路上	fhfgggkgfggg
路上看	fffgggkggggg
身	glidffgggggg
躺	fmghfggfgfgg
躺平	fqfdfggfgggg
车	hkfffggggggg
车上	gqeecggggggg
车去	dgfgfgngggfg
车呢	b0cfgfcffffg
车堵	meggggfggggg
转一	gogffggdgggg
转一下	gogffggdgggg
转了	fcfsffgfggfg
转介	geflgffigggg
转介绍	geflgffigggg
转介绍来	jgggggeggghg
转化	gfglfigfgegg
转化率	gggfgjgggggg
转发	lgfggggggggg
转的	hbfeffedwffg
转过	ogfgggfgggbg
转过来	ogfgggfgggbg
转过来一	fgfgggfgggkg
软	gfggggglfggg
软一	fegfggfnfggg
软一点	fegfggfnfggg
轴	ncgggggfgggg
辆	fpdffffggggg
输了	cqckfffggefg
输了几	gfgkfggggggg
输了几个	gfgkfggggggg
输单	fgghfggggkgg
输给R的	gfflfggggggg
辛苦了	gjgggggggggg
辛苦辛	gjgfgggggggg
辛苦辛苦	gjgfgggggggg
辞	fgffeggmgggg
边回	gfkffggggggg
边回了	gfkffggggggg
边回了没	gfkffggggggg
边定	lfeggggggffg
边定了	lfeggggggffg
边报	efnggffggggg
边有没	fgbepggggggg
边有没有	fgbepggggggg
边没	kgeggggggggg
边的	jegggggggggg
边还	fjnbffgggggg
边还有	ggqagegggggg
达	hedlggggghgg
达标	gebofgggghgg
达标吗	gffggkgggggg
迅	legggggggggg
过0	fegfoggfgggg
过0天	fegfoggfgggg
过0天没	fegfoggfgggg
过M	gggldggggggg
过M的	gggkeggggggg
过一	gffgggkggggg
过三	gefmgggggggg
过三周	gefmgggggggg
过三周的	gefmgggggggg
过两	fggelggggggg
过两周	fggelggggggg
过了	leefkggggfgg
过了没	gcofffgggggg
过交道的	gggejggggggg
过什	eerfffefgggg
过什么	eerfffefgggg
过半	gfgfhgffgggk
过单	gfkfgfgggggg
过整	iffgggngdggg
过期	iegfkggggggg
过来一	egfgggfggglg
过来一条	fgfgggfgggkg
过来没	gdmffggggggg
过来的	ngggggggggcg
过百	lefkefgggffg
过百万	lefkefgggffg
过的	gfgglggggffg
过的客	ffghnggggffg
过的客户	fffhnggggefg
迈	jdffggglgggg
迈康	jdffggglgggg
迎	fofefggfggfg
近一个	gcfogggggfgg
近一个月	gcfogggggfgg
近三	egkjgfggggfg
近三次	cgqgggfggffg
近况	ddofggjfgffg
近有	gjffhghfgggg
近有什	gjdfgglffggg
近有什么	gjdfgglffggg
近有啥	gvdbegfefggg
近有啥好	gvdbegfefggg
近有没	gfggjggggggg
近有没有	gfggjggggggg
返	ieehfjgggggg
返单	hfemfegggggg
返点	gccegqgigggg
还不	4cYeceffgggg
还不清	wgVggdgggggg
还不清楚	wgVggdgggggg
还买	dZyeefgggggg
还做	cfkggkgggggg
还做不	cfkggkgggggg
还做不做	cfkggkgggggg
还剩	fggfgkgggggg
还剩几天	eepegfgggggg
还剩啥	ggcggnfggggg
还剩多	gghcgmgggggg
还剩多少	gghcgmgggggg
还剩谁	gdfenggggggg
还在外	dlgggggggggg
还在拖	ffsgdgffgefg
还在比	Ygrggggggfgg
还在比价	Ygrggggggfgg
还在犹	ifjggggfgggg
还在犹豫	ifjggggfgggg
还在等	ybZemfffgeeg
还在谈	sfWfgggegkgg
还够	ffefgmgggggg
还够不	ffcegqgggggg
还够不够	ffcegqgggggg
还够吗	gfffgkgggggg
还差几	gfeffogggggg
还差几个	gfeffogggggg
还差啥	gejdoefffggg
还挂	igffgggfgjgg
还挣	ggdggkgggggg
还挣钱	ggdggkgggggg
还挣钱吗	ggdggkgggggg
还挺	fkgggggggggg
还是	heliffffgggg
还是少	geflfggggggg
还是少了	gffkgggggggg
还是按	mkdggggbgggg
还是老	qdfefggfggfg
还有什	geffpgfffggg
还有什么	geffpgfffggg
还有几	fgddkkgggggg
还有几家	gffYtegggggg
还有哪	fgkckfgggggg
还有哪些	gggejggggggg
还有多	fiehfkgggggg
还有多少	eiefflgggggg
还有希	gejggggggggg
还有希望	gejggggggggg
还有没	kjfeeggfgggg
还有没得	eYwdejgfgggg
还有没有	lmbeffgggggg
还有谁	fdpfgffggggg
还没	jgegiggggggg
还没做	gZeevegggggg
还没回	kifffggfgggg
还没签	efjkgfgfgggg
还没签的	gecqgegggggg
还没给	ffcdnggggjgg
还续	ffnfgegggggg
还续吗	ffnfgegggggg
还能完	gffeglgggggg
还能完成	gffeglgggggg
还能说	ffcfgffsdggg
还能达	gfedgngggggg
还能达标	gfedgngggggg
还行	lffggggggggg
还要	maoeffgfgggg
还要不	beqggfgggggg
还要不要	beqggfgggggg
还要再	qgaggggggfgg
还谈	sdfgggefdggg
还赚	fgdggmgggggg
这个	gjgeffhfhggg
这个客	ggoZfflfeggg
这个客户	ggoZfflfeggg
这个群	fdggggfgnggg
这个群D	fdggggfgnggg
这个要	gmfffggfgggg
这么	flgfgfgggggg
这事	edrffggfgggg
这人	gfdefgrfgggg
这几	gegglggggggg
这几天	gegglggggggg
这单	hejffiggghgg
这单多	gdoeffgggggg
这单多大	gdoeffgggggg
这单把	felggfgggggg
这单把C	felggfgggggg
这单改	fefdfggfgsgg
这句	gggggggkfggg
这句话	gggggggkeggg
这咋	gafegfgtgggg
这天	ftfcfgfffffg
这客	fflefgkggggg
这客户	fflefgkggggg
这家	fdlffglggggg
这就	fdaefgxggffg
这条	fmgefggggggg
这样	flddfgfoffgg
这次	gfggggffkggg
这段	gfggggfgkggg
这段录	gegfggffnggg
这段录音	gegfggffnggg
这破	fnffgggfgggg
这破网	gnefgggegggg
这种	kgfggfgggggg
这话	ddfffgevegfg
进C	gfggggfggggk
进场	hfjggggggggg
进展	kekfgggfgffg
进度	afsfgggggfgg
进方	aefgggfggufg
进方案	aefgggfggufg
进是	genfegfggggg
进是哪	gelffggggggg
进是哪天	gelffggggggg
进来	ggggggfgggjg
进谈	efegggfggpfg
进谈判	efegggfggpfg
进账	gggkffgggggg
进门	gcgffgpffffg
远齿	ejgggggggggg
远齿轮	ejgggggggggg
迟	doffgieggffg
迟到	Zyfffjbgfeeg
迟到D	deffgpgggggg
迟呢	gegffmgggggg
追	wbfefggdggfg
退一	Wcdfffefg7eg
退了	odfjfggggefg
退单	lefggggggggg
退回到	fgfggggggkgg
退回来	ekgggggggggg
退货	iecfgfgpgggg
送三	fgfggggjgggg
送两	fmggggggggge
送了	lffggggggggg
送到	cjjggggggggg
适	hfgffglgeggg
选	odheeffhgggg
选了	kfhggfgggggg
选了R	kfhggfgggggg
选我	edlcfgfogggg
选我们	edlcfgfogggg
透了	gfgemfggghgg
透露	lfggggffgggg
递上去没	gelggggggggg
递了	lgggggfgggfg
递放	elgfgggfgggg
通了	kgggggffgggg
通呢	fZ6Zddfffffg
通是	gfkggggggggg
通电话帮	gfggggfgmggf
通的	geifggkggggg
通知我	kfgggggggggg
通知我们	mfggggffggge
通讯录	jfjgfgeggggg
通话	ffgfggefoggg
通道	kgfggfgggggg
速	ffffggnggggg
速给	eefgggoggffg
速给C	eefgggoggffg
速览	fggggglggffg
逼	gefegggpgggg
逼单	gUdafff8fffg
逾	gfgfkggggggg
逾期	gfgfkggggggg
道C	tfXggffggggg
道上	cdfgggsfggfg
道之	gffgggkggggg
道之前	gffgggkggggg
道之前的	gffgggkggggg
道了	emjeffgfgggg
道来	gfneeggggggg
道来的	gfneeggggggg
道歉	fgggggglgggg
道的老	gggejggggggg
道的老客	gggejggggggg
道能	pfcggfgggggg
道能不	pfcggfgggggg
道能不能	pfcggfgggggg
邀	ffgfgggngggg
邀约	eegfgggogggg
那C	efqfgffggffg
那D	fefocigggggg
那D呢	gegmffgggggg
那一	effmgfeclkgf
那一大	fffggggbrggg
那三	gfjhffgggggg
那两	hflfggfgfggg
那个	ggjfggfghggg
那个C	fgmfgggggggg
那个会	efggfgfgoggg
那个会的	fgggggggkggg
那个单	gescegfggggg
那个单子	gdubdggggfgg
那个合	dgnfgggggggg
那个合同	dgnfgggggggg
那个客	genegfgfgggg
那个客户	genegfgfgggg
那个对	gggefgggjggg
那个对接	gggefgggjggg
那个标	eevggebegggg
那个项	ggkfgggggggg
那个项目	ggkfgggggggg
那事	keiffggggggg
那些	feejjfieiggg
那些客	ffegnggfgggg
那些客户	ffegnggfgggg
那份	fTi4cefefgfg
那儿	goaejfgggggg
那几	gglegfgggggg
那几个	ggndgfgggggg
那单	gfmfggfggggg
那单是	gfemfggggggg
那单是哪	gfdoeggggggg
那单要	fggggjgggggg
那单要是	fggggjgggggg
那台	ffkggggggggg
那台样	hekffggggggg
那台样机	hekffggggggg
那块	gekfhgggghgg
那头	ffkgghgfgggg
那套	hfkggggfgggg
那家	jfmdfgggfggg
那家后	gdqdffgggggg
那家后来	gdqdffgggggg
那家是	gdtZfggggggg
那批	fdjmfggggggg
那批货	eeoggggggggg
那有	ghcgfgmggggf
那标	kpaggfffgfgf
那栏	ggggggfgglgg
那次	dfifggffmggg
那步	efeqefgggggg
那步的	efeqefgggggg
那种	fffdefgqgggg
那组	ffejhkfefggg
那辆	dubfffgggggg
那边回	gfkffggggggg
那边回了	gfkffggggggg
那边定	lfeggggggffg
那边定了	lfeggggggffg
那边报	efnggffggggg
那边有没	fgbepggggggg
那边没	kgeggggggggg
那边还	ekiegggggggg
那边还有	gfkehggggggg
那通	gffggggglggg
那通电	gffggggglggg
那通电话	gffggggglggg
那金	gemfffgggggg
那金额	gemfffgggggg
那金额呢	gduYffgggggg
邮	hffgggfkgggg
邮件	gefffggngggg
邮箱	kgggggfggggg
邻	meggfggfgggg
部D	qfZggggggggg
部门开	gjfgfggggggg
都不	pfcfgfifgggf
都不肯	ogefgggdgggg
都不肯降	qfefggfcgggg
都丢	gfdjfkgggggg
都丢在	ggejgggggggg
都丢在哪	ggejgggggggg
都丢给	gfgkeggggggg
都丢给谁	gfgkeggggggg
都停	peggggffdggg
都停了	peggggffdggg
都列	gggldggggggg
都到	dogeggggfggg
都在	ujeaeefggggg
都定	gffeegggpggg
都定了	gggefgggjggg
都定了哪	gggefgggjggg
都想	fzfWefgfgfgg
都成	egggfmgggggg
都成了	ggfgfkgggggg
都改	dpgefgggfggg
都是	gfflfggggggg
都是哪	gfeoefgggggg
都有	gefkgggggggg
都有哪些	fgfejgiggggg
都有谁	geenfggggggg
都没	hkdfiggggggg
都没有	leYdqggggggg
都盖	ggffgggfgkgg
都答	hgffgfmggggg
都答了	sffcgefggfgg
都签	ggeVgvgggggg
都签了	gfeRgzgggggg
都给	cbfhtgeekgge
都给我	cbfhtgeekgge
都能	X5ffeagdffgg
都说	hdbfggfetggg
配	jffggggggggg
酒店	infdffgggggg
酒店那	pbgefgghgggg
酸	ndfggggggggg
醒我去	dgggggfggggn
醒我去C	dgggggfggggn
醒我回	ggggfgffgggl
醒我看	gfgffggggggk
醒我看漏	gggffggggggk
采购叫	egjgggfgggjg
采购叫P	dghgggfgggkg
采购是	garfeggggggg
采购是哪	garfeggggggg
采购的	adwffgfeggfg
里了	cjpcfgfgfggg
里刚	gdgfggffoggg
里加	legggggffggg
里加的	legggggffggg
里发	hgggggdggggk
里头	fehkeffghjgg
里头有	gcfvcfffeggg
里想	fNcQb/fffggg
里有谁	gleggggffggg
里的	fjggegggjggg
里看	qdfgggfggffg
里聊	ggggfgggkggg
里能	gfgjffgggggg
里补	jfgggggggggg
重启	ofefgggggffg
重新	kffggggggggg
重点	ffffggkgjggg
量	hcfmffghhggg
量计	jgfgggggggfg
金到	gxdadegggggg
金打	ldjfffgggggg
金打过	ldjfffgggggg
金打过来	ldjfffgggggg
金收	egpdgegggggg
金收了	egpdgegggggg
金流	hfZfgpgggggg
金额	ffhjfggggggg
金额前	gbfpgggggggg
金额前三	gegmgggggggg
金额呢	gerafggggggg
金额多	gfoagggggggg
金额多少	gfoagggggggg
金额排	gfgkgggggggg
金额是	ffcpgegggggg
金额靠	geglgggggggg
金额靠前	geglgggggggg
鑫	lcgfgggggjgg
钟	fefgggmggffh
钢	dvegfgfcfffg
钱到	fflggfgggggg
钱吗	fgcggmgggggg
钱啥	fgkgggfggggg
钱啥时	fgkgggfggggg
钱啥时候	fgkgggfggggg
钱的	fgfkffghgggg
钱都	zgTfgcgggggg
铁	fjfffgifggig
银	kfggggfgggfg
链	hfhfkggfgggg
链子	gdYcwggggggg
销	ggfkfggfgggg
销冠	geeuZggfgggg
销单	flffgggfgggg
销单谁	glefgggegggg
销售	gbfoiggfgggg
锅	hifodgeffggf
错	hjffggggghgg
错了	efdgfgfggqfg
键	edifggrfdggf
键人	ffkggfhggggg
镇	jfgggggggggg
长P	kgdggggggghg
长不	gffggggfmggg
长不看	gffggggfmggg
长了	ceeffffbygge
长时	ffhjgggggggg
长时间	ffhjgggggggg
长时间了	efnfgggggggg
门了	idgfggpefgfg
门卫	kgggggggggfg
门头	mgeggfgfgggg
门店	ldgggggggggg
门开	gjfgfggggggg
门的	gfoeeggggggg
闪	kfgggggfgggg
闭	gdcfffffgweg
闭了	qfdggggfgefg
问C	eekgggifgggi
问D	nefgfegggggg
问D能	lfggffgggggg
问D能不	lfggffgggggg
问P	aefffggmggfn
问下	fgjggfgggggg
问下C	egkggfgggggg
问为	ffdfgggpgggg
问了下	kgfgggggggfg
问了几	kggggfgggfgg
问了句	kggggggfggfg
问什	wfTggfgggggg
问什么	wfTggfgggggg
问什么时	wfTggfgggggg
问价	mfeggfgggggg
问价格	mfeggfgggggg
问候	ffgggggkgggg
问出	gdbegggsgggg
问出来	gdbegggsgggg
问发	khdggfgfgggg
问发票该	gjfgfggggggg
问咱	pfefgefggggf
问多	0gTegdgggggg
问多少	0gTegdgggggg
问多少钱	0gTegdgggggg
问得	ybefgfefgeeg
问怎	mffggggegggg
问怎么	mffggggegggg
问我C	Seggfgtfggfo
问我们能	jffggggggggg
问有	rfcggcgfgggg
问有没	rfcggcgfgggg
问有没有	rfcggcgfgggg
问百	gggggggfgggk
问百川	gggggggfgggk
问的	pgeegegggggg
问账	nfdggfgggggg
问账期	nfdggfgggggg
问账期能	nfdggfgggggg
问问	ejgehfgfgggl
间了	mcgcmfefgggg
间的	ffgeoggffggg
闸	lffggggfgggg
闸机	mffgffgggggg
闹	gfggggfggggk
闹我	dfggggggfggo
队	hcehmggggggg
队D	gdgmeggggggg
队里	gggekggggggg
队里谁	gfgdlggggggg
队长	jgfggggggggg
阵	bgmgggiggfgg
阵子	Xgtggggggfgg
阶	fdjifggggigg
阶段	fdjifggggigg
阶段往	eggggegggngg
阶段的	gggkfhgfgggg
阶段的P	fggkgggggggg
阶段调	gggggggggkgg
阶段调到	gggggggggkgg
阶段都	fjeleggggggg
阶段都有	geeneggggggg
阶段金	gdglgggggggg
阶段金额	gdglgggggggg
阿	ngfgggggggeg
阿哲	ijgfgggfgggg
阿里	lfggggggggfg
附	gmfffgffgggg
附近	gmfffgffgggg
附近有	gkggggffgggg
陌	hdffgggngggg
陌拜	hffggggjgghg
陌拜了	kfgggggggggg
降0	jgfggggggggg
降M	aceVf7gegggg
降一	gffgggffgoff
降价	djgggggkgggg
降到	Wjvdfhffgffg
限	gkgggggggggg
院	kgfgggfggggg
院也	kegggggggggg
院也要	kegggggggggg
院也要一	kegggggggggg
院办	mgbgggfigggf
险	ebhsffgfgfgg
险的	dZfyefgfgfgg
陪	fffgggnfgffg
陪P	Zfegggyegfdg
随	gnfefggffggg
随便	fpfefgfffggg
隔	ehgffggfgggn
隔壁	cngfgggggggg
难	chqfffgffggg
雅	pdgggfffgggf
集	khfggggggggg
集合	gmefgggggggg
集团	mfeggggfgggg
雨	gkfggggggggg
雪	gmgffggggggg
零	doffgggfgfgg
雷	ggfjhggggggg
雷D	gcfofggggggg
雷呢	gZeuefgggggg
雷手	gggjeggggggg
雷谁	ggfkeggggggg
需要拜	gggekggggggg
需要拜访	gggekggggggg
露	lfggggffgggg
青	lbidegkffhhg
青禾	lbidehkffhhg
青禾有	gfsaefgggggg
青禾的	ddffggrfggfg
青禾让	tcdefhgfgfgg
静的	fffgmggggggg
静的单	gggcmggggggg
静的单子	gggcmggggggg
静音	Zyfegfgdfggg
非	efefgogggggg
非要	fgbggnfigggg
靠	fnhfffgfgggg
靠前	geglgggggggg
靠前的	geglgggggggg
靠前的十	geglgggggggg
靠谱	eojeefgfgggg
面	gfggggggjggg
面几	gfefggfgnggg
面几百	gfefggfgnggg
面几百条	gfefggfgnggg
面讲	ggggcgfgnggg
面讲了	ggggcgfgnggg
面说	feeffgggpggg
面这	gefggggglggg
面那	geuefgggZggg
鞋	offgggffdggg
音	hgfgggfflggg
音的	effgnfgfgggg
音转	efffggffqggf
页	fkfffgkggffg
页纸	ffggggmggffg
顶一	eifgggkfgggg
项目停	kgeggggggggg
项目停了	kgeggggggggg
项目有	ggfjfggggggg
项目有哪	ggfjfggggggg
顺带	dggggggkgggg
须跟	fcgeqggggggg
顾	fgjfgffggghg
顾虑	dfofgffghggg
预测	egglgggggggg
预测一	geglgfgggggg
预测一下	geglgfgggggg
预测掉	fgfefmgggggg
预测掉多	fggefngggggg
预算M	ffgggggfgflg
预算不	dgfggggnggfg
预算多	fgmdgfgggggg
预算多少	fgmdgfgggggg
预算批下	jgfggggggggg
预算没	Zemfgfgngggg
预算没了	efbfgfgrgggg
预约	gqgdeggfgggg
领了	gbedbgffzggg
领导	jhffgfhggggg
领导没	feeggggmgggg
领导没批	feeggggmgggg
领导说	fngfggggfggg
领导都	5edWecfggfgg
频	effgggjfjggg
频会	cefffglfogff
额	ffijfggggggg
额前	gbfpgggggggg
额前三	gegmgggggggg
额呢	gerafggggggg
额多	gg0Rgegggggg
额多少	gg0Rgegggggg
额多少来	ggkegfgggggg
额排	gfgkgggggggg
额是	ggelgfgggggg
额是多	ggaogfgggggg
额是多少	ggaogfgggggg
额有	gffngegggggg
额还	gngefggggggg
额靠	geglgggggggg
额靠前	geglgggggggg
额靠前的	geglgggggggg
风场	geiffgkggggg
风险	ebhsffgfgfgg
风险的	dZfyefgfgfgg
飞了	ffffglgggggg
飞象	cdqfgfifgggg
飞象家	cdqfgfifgggg
飞象家装	cdqfgfifgggg
食	flgffggggghg
食堂	fngffggggggg
食堂D	fngfegggggfg
食堂D有	ergfdgggggfg
餐	kggfgggggggg
饭局上	lffggggfggfg
饭局上见	kfggggggggfg
饼	gqfeeggffggf
馆	mfgfggfgggfg
馈	lfhggfgfgfgg
馈不	oeefgggggfgg
馈不错	oeefgggggfgg
首付	fflffffhgggi
首付款0	lfgfggggfggf
香	fdiefiiffgjh
香在	gflffgfggggg
香的	fdgggghgfggn
马上C	egfgggmgggfg
马上到	fkgffgjffggg
驻	lgggfgggfggg
骂	edggjgfggggl
骂我	ceggggfggggp
验	hfjggggggggg
验收	fflggfgggggg
验收报	gfjfgggggggg
验收报告	gfjfgggggggg
高架	fmgffggggggg
高架上	fmgffggggggg
高架上了	fmgffggggggg
高铁	flfefgiggggg
鱼	gYueeggggggg
鲜	jfgggggggggg
鸿	jedgffgngggg
麦	icgfeggfgggo
麻	hkgfgggfghgg
麻烦	hkgegggfghgg
麻烦把C	gggfgggggjgg
黄	hdhhgjgfgggg
黄一	hbecetgggggg
黄的	ggfjffgggggg
黄的有	ggfjffgggggg
黄的有几	ggfjffgggggg
黑	kffggggggggg
齐	fqefggfffffg
齿轮	ejgggggggggg
龙去	fgfggglggggg
龙去脉	fgfggglggggg
龙去脉讲	fgggggkgfggg
`;

export const INTENT_RUNS_EN = `
's	ffijifffhffg
's C	cpoddeefhggf
's budget	kgjdggggggeg
's call	dgggggfeoggg
's call with	cgggggfdqggg
's contract	fglgggdggggh
's dead	egffgggggnfg
's follow	fcgepggggggg
's follow ups	fcgepggggggg
's meeting	cgggggfgnggg
's meeting with	cgggggfgnggg
's number	Tdd+efffgffg
's renewal	fgkfgfgggggg
0 0	fogefggggggg
0 0 0	fogefggggggg
0 bullets	ffgfgggglggg
0 bullets of	fdgeggggqggg
0 day	dpafffgmgggg
0 day terms	cffggggpgggg
0 deals	ffglfggggggg
0 deals on	ffgmfggggggg
0 fattest	gdgofggggfgg
0 fattest deals	gdgofggggfgg
0 for	ffggfgfffggn
0 for the	ffggggfffggo
0 hrs	gkgfgggfgggg
0 min	hmgffgffggfg
0 minutes	ggggggmgcggg
0 minutes till	ggggggmgcggg
0 month	lggggggcgggg
0 months	gfgfggglgggg
0 months free	gfgfggglgggg
0 or	lgdggggggggg
0 points	feYff0dffggg
0 points, still	gdXefyfggggg
0 price	sbgcgggggggg
0 seats	ifbgfgeggfqg
0 seconds	Zeefgge2geeg
0 sites	mgggggggdggg
0 sites, may	pfgfggggcggg
0 to	gggggggggggj
0 units	ieoggffegffg
0 users	jfgggggggggg
0 weeks across	dpgegfgggggg
0, across	eegfgogfgggg
0, across the	eegfgogfgggg
0, brief	gecffgrggggg
0, days	ccae2fgefggf
0, discount	ggfggjgfgggg
0, discount do	gfffgmgfgggg
0, gimme	feggggngfggg
0, gimme the	feggggngfggg
0, need	dogfgggfgggg
0, need P	dogfgggfgggg
0, off	hfefglgfgggg
0, off for	Zgdggvgfgffg
0, off, can	bggggogggggg
0, under	fgefgffngggg
0, under us	fgefgffngggg
0, who's	ggdgegnggggg
0,line	eggggggkgggg
0h	Zzeefffeffgg
0rd	kgfggggfgggg
C , cliff	ffeggfmgfggg
C , cliff notes	ffeggfmgfggg
C , signed	fglggfgggggg
C , signed or	fglggfgggggg
C 0	glbggjfggggg
C D	ffhfgfmggggg
C D, what	addffd3ffggg
C about	cgfggggrgfgd
C about the	cgfggggrgfgd
C again	fgjggggggggg
C and	hgeggjfggggg
C and C	fgegglgggggg
C as a	gggggggggfjg
C as lost	fggggggggkgg
C ask	jggggggggggg
C asked	offggeffgfgg
C asked for	mffggggggffg
C asked how	seeeggfdgfgg
C asked if	kfgggfgggggg
C at 0	fgXggrhggggg
C back	egfggggggmfg
C back in	fggggggggleg
C back to	dgfggggggnfg
C bails	fgafgsffgggg
C before	dggggglggggg
C board	mgdggfgggggg
C budget	kgfggggggfgg
C budget got	mgeggggggfgg
C call	dgggggggkggh
C call pls	fgfgggegmggg
C call, give	ggggggmgcggg
C came	qfdggffegfgg
C came back	qfdggffegfgg
C can	amffgpffgeff
C cancelled	qfggggdgfffg
C cut	kggggggggfgg
C dead	ggmgffgggggg
C deal	ggtcfeffgefg
C do	fgeggnffgggg
C do we	fgggglgfgggg
C done	kfgggggggffg
C drops	mfbggmffgffg
C for	belfffesgffg
C for me	ebzfffdefffg
C for the	Mfdfgee/gdeg
C from P	fgfggglfgggg
C go	ggjgfggggggg
C go cold	ggkgffgggggg
C go quiet	gglgeggggggg
C going	dgoggggggffg
C gone	nfaffnffgefg
C got	bfrggdgggggg
C hasn't	ngfgegfggggg
C hasn't decided	pffgdgfggggg
C in	fffhffikgfif
C in 0	dfegggipgffg
C in negotiation	ggkfgfgggifg
C in proposal	fflfgfgggjfg
C in, new	Vcdfffeffb/g
C invoice	bfgggggggggp
C is dead	nedfffffgleg
C is in	qeegggfgggeg
C isn't	lgdggggggggg
C just	Vjfgggjfgfsg
C land	ggkfgfgggggg
C liked	mffgggfggffg
C lost	pfefgfffgjeg
C lost to	hfefgfffgpfg
C not	jggfgfgggggg
C on	mlcjffffgefg
C out	cfcfgpefglfg
C paid	pffggggfgefg
C passed	kfgggggggggg
C pay yet	ggjggfgggggg
C pays D	kggggfgfgggg
C picked	offgggffgffg
C picked up	offgggffgffg
C pls	dc4dffZffbmd
C po	Vfyggfgfggfg
C pushed	offfgfgggffg
C pushed to	lfgfgggggfgg
C pushes	egfggmgggggg
C qbr	fgfggglggggg
C quoted	fgeggffmgggg
C quoted 0	fgeggffmgggg
C renewal	bgfggggggfgq
C renewed	mgfggggggfgg
C said	lfiggffggffg
C said no	scnffdefgdeg
C say	fgpggcgdgggg
C says	kffggggggfgg
C sign	fglggfgggggg
C signed	kfZfgfgfgqfg
C signs	gfffgnfggggg
C signs D	gfefgnfggggg
C sitting	efrdgefggggg
C status	We5fggeggcdg
C still	hgjggfgggggg
C still alive	ggjggfgggggg
C still kicking	ggkggffggggg
C tender	kggggggggfgg
C these	egxfggYffggg
C these days	egxfggYffggg
C to	efffggfggngg
C to negotiation	dfefggfggtfg
C to proposal	dffggggggofg
C to the	cffdfgfggcvg
C to won	dffgggfggpfg
C took	kgggggggggeg
C update	egqgggfggefg
C visit	csegcgegjggf
C visit into	fgggggfgkggg
C w	mffggggggffg
C waiting	de1befdffffg
C walks	jgfggigggggg
C want	lelfgffggffg
C want a	lgfggggggfgg
C wanted	ggmgggeggggf
C wants	mffgggffgffg
C wants 0	oefggifggefg
C wants a	mffggggggffg
C wants it	oegfggfggffg
C wants to	nffggfffgggg
C went	nffgfgfggffg
C went quiet	qffgegffgefg
C went with	offgggfggffg
C will	rfggggfeeffg
C without	fgeggbfrgggg
C won	Zfbfgffgg0fg
C's	ggfliffggffg
C's budget	kgjdggggggeg
C's contract	fglgggdggggh
C's dead	egffgggggnfg
C's renewal	fgkfgfgggggg
C, C	jffggemfggfg
C, D	sgggdghggfga
C, M	lgegggfggggg
C, P	fgegggfgggng
C, P is	dgfgggffggog
C, contact	Ygdgggffgfwg
C, contact P	agegggffggrg
C, i'm	effgggmggggg
C, met	kgggggggggeg
C, need	kecffgreffeg
C, need a	kecffgreffeg
C, no	rfdgfgefgffg
C, nothing	kfggggfhgffg
C, still	Wevffkffgffg
C, they asked	eggggggggjgg
C, went	ngfgggfggfeg
C, went well	ngfgggfggfeg
C, what	fgegffmggggg
C, what do	fgegffmggggg
C, what's	egZfgnlfgggg
C, what's the	fgZfgesggggg
C, where	efAbg/ffgggg
D all	fkgefggggggg
D at ten	eggggggggggk
D beers	g0cbXfgggggg
D forecast	ffgoehggfgge
D look	gdfpffgfgggg
D pls	gfggmggffggf
D re	cggggggggggn
D re C	cggggggggggn
D remind	ggggggfggggk
D remind me	ggggggfggggk
D they	kggggfgfgggg
D they say	kggggfgfgggg
D to call	ggggfggggggj
D to last	ecgqeggggggg
D y'all	fngdfggggggg
D yet	gsdecggggggg
D's	dfgfmgfflggg
D's C	bydgageghggf
D's call	dgggggfeoggg
D's follow	fcgepggggggg
D's meeting	cgggggfgnggg
D, C	fggggggggggl
D, M	pfgfgggcgggg
D, anything	ccggfgsfgggg
D, anything i	ccggfgsfgggg
D, call	XbgdZgedcgf/
D, catch	ggggggmgcggg
D, catch me	ggggggmgcggg
D, do	Xggggtgfgggg
D, do we	Xggggtgfgggg
D, ping	ezgfdggfgggW
D, ping me	ezgfdggfgggW
D, their	obgggggfgggg
D, what	addffd3ffggg
D, what's	gffeegoggggg
D, what's the	gffeegoggggg
M	jefkfhgffggg
M aren't	ggfjgfgggggg
M aren't signed	ggfjgfgggggg
M please	gegmggggfggg
M still	geepeggggggg
M still open	geepeggggggg
P ,it	egbgggfgggrg
P D	ffgffglgfggh
P a	ubfdfgfhfgfg
P about	fggfggglgggg
P about the	fggfggglgggg
P approval	dogfgggfgggg
P asked	nffffgffigfg
P asked when	jggfgggfgggg
P asked who	kgfgfggfgggg
P at 0	fdfedgufgggf
P called	uZfdfgfdgdmg
P chasing	ggggeggjgggg
P chasing the	ggggeggjgggg
P close	gfV2dgfffggg
P doing	feazffgbgggg
P for	decefffwgggg
P for the	degfggfqggfg
P from	cgggggggggng
P from C	cgggggggggng
P got	feP+dfeefggg
P has	tgbggbgggggg
P has it	sgZfggggggfg
P in	e3YaYflfggfg
P is	ijfffgffgfie
P is coming	pfffggffgfeg
P is the	agfgggffgfsg
P left	offgggfggfeg
P on	eeleegggfggn
P on D	begfdgfdfggy
P replied	2WtYXffefgff
P reply	gfsebggegggg
P said	offfegffgggg
P say	ggvdeefcfggg
P say last	ggpffffegggg
P says	ocdcegeqfgfg
P the	kfiegggfgggg
P to	cggaegfxfgfg
P told	keqeegeeeggf
P wants	rdfefgfgggfg
P wants to	vcfdfgfdggfg
P won't	kggggdgggggg
P's	gbrmfffdfgfg
P's C	cgzagdfdggfg
P, what	deaeef2dfggg
P, what's	fgeffgofgggg
P, what's the	fgeffgofgggg
R D	efglfggggggg
a 0, discount	ggfggjgfgggg
a 0,line	eggggggkgggg
a brochure	kgggggggggfg
a cab	godeeggggggg
a case	flfgfggggggg
a case study	flfgfggggggg
a charger	foffeggggggg
a cold	dfggegfrfgfg
a cold call	dfggegfrfgfg
a comeback	ggggggfjgggg
a deal	geelgggggggg
a deal take	geelgggggggg
a demo first	kfgggggggggg
a follow	dgggggfogffg
a follow up	dgggggfogffg
a go	jgggggggehgg
a go, 0	pfgfggggcggg
a good	gfeffgfofggg
a good opener	gfdefgfpfggg
a joke	gqgefgeffggg
a lead	efgfgggggeog
a line	fggfggglfggg
a line for	fggfggglfggg
a min	g2eXdgeeeggg
a month	fefgikgggggg
a month , impact	fdcfetgggggg
a name	ogegggegggfg
a new	Zoigggffgfjg
a new customer	gegggggggglg
a new prospect	fdggfggfggog
a nice	efgfggfnfggg
a nice way	fgggggflggfg
a note on	kgfggggggggg
a nudge	efffkgfgfggk
a partner	mffgggfggffg
a pilot	lgfggggggfgg
a polite	egfgfggmgggg
a polite email	ggggeggjgggg
a quote	kgfggggggggg
a record	ecfefggfgfug
a record for	ecfefggfgfug
a reference	gfZfgfgtgggg
a reminder	gfggfggggggk
a reminder for	gfggfggggggk
a second	mgfggggfgffg
a second demo	lgfggggggfgg
a short	egggggfmfggg
a vendor	gfgfgggjgggg
a volunteer	gogefgfffggg
a volunteer for	gogefgfffggg
a year	meffgggfgggg
a yes	negfgggfgggg
a yes but	kfgggggfgggg
aboard	axeffgfggeeg
about C	hibmgfgggggh
about D	gfepdgggfggg
about beacon	fefdfgsfeggg
about beacon ridge	fefdfgsfeggg
about norvane	ggggfggggggk
about price	gddqdggggggg
about support	gfgfgffmfggg
about the	egkegfgkgggf
about the bug	ggfgfgglgggg
about the delay	effffggngggg
about the invoice	egfgggfugfgY
about the price	efrbgfgggggg
about to	ffgfjgjgeggg
about to call	fgggggsfZgfg
about to go	ffgfnggggggg
above	feemdgffmggg
above M	fffnfgggfggg
above M please	gegmggggfggg
above, in	gggffgfglggg
above, in short	gggffgfglggg
account	abnedfifdewg
accounts	fegepggggggg
accounts might	gggkdggggggg
accounts might churn	gggkdggggggg
accounts nobody	gfgcoggggggg
accounts nobody touched	gfgcoggggggg
accounts to	fcgcuggfgffg
accounts to revisit	fcgcuggfgffg
accounts went	gggI6ggggggg
across	djgfgkgfgggg
across the	djgfgkgfgggg
across the board	djgfgkgfgggg
action	gfggggfglggg
action items	gfggggfglggg
action items out	ffgfggffnggg
actions	eYgcdggf2ggg
actions from	eYgcdggf2ggg
actions from D	eYgcdggf2ggg
activity	fkgZmggggggg
add	Zddffgffge2g
add C	hfdfggeggdrg
add C pls	oeXffgcffcxf
add C to	cffdfgfggcvg
add them	Nedfggefgc/g
afk	etfceggffffg
after	ffggfffngggg
after the	dfggfffogggg
after the demo	Vffffggyggfg
after the trial	ogffgefefggg
again	kmidefgfffgg
against	fdfnffgjgggg
against R	fbenfffofggg
against haldex	feeqgegfgggg
agree	gcjZYfff1ggg
agreed	gecdcgfgvggg
agreed in	gecdegfguggg
agreed in there	gecdegfguggg
agreed to	geddagfgwggg
agreed to what	geddagfgwggg
ahead	gegleggggggg
ahead of	gdfodggggggg
ahead of D	gdfodggggggg
alarm	adgecgfeegf3
alarm for	adgecgfeegf3
alarm for the	eggggggggggk
alive	genfffgggggg
all	fqgdfgffggfg
all proposals	gagrfggggfgg
all proposals out	gagrfggggfgg
all, freezing	flgfgggggggg
all, freezing out	flgfgggggggg
almost	flgffggggggg
almost weekend	flgffggggggg
already have	gfgfgggjgggg
already have a	gfgfgggjgggg
am	gcepjfgdgggg
am i	gbdrkfgcfggg
amirite	fvgadggfgffg
amount	gdqgdfgggggg
amount again	geqbfggggggg
an	dffffgfhgfph
an alarm	eggggggggggk
an alarm for	eggggggggggk
an update	gfjggggggggg
an update from	gfjggggggggg
and	hedglhgggggg
and D	gad4Vegggggg
and a	lffgggfggggg
and if	gfffdngggggg
and if it	gffgelgggggg
and in	gdcsdfgggggg
and in dollars	gdcsdfgggggg
and norvane	hfdffpfffggg
and not	ffffkgfjfggg
and not do	gfffpgfffggg
and the	gdvacfgggggg
and why	gfcpeggffggg
and with	gdbfdugggggg
and with 0	gdbfdugggggg
annual	ocgfgggggggg
answer	mdfffggigfgg
answer for	degfgggpgggg
answer they	cggfgggngggg
answer they have	cggfgggngggg
answer to	heffgggmgggg
any	genffggggggg
any movement	cX3deffffffg
any news	gfjfgggggggg
any news on	gfkffggggggg
any word	genfeggfgggg
any word from	genfeggfgggg
anyone	fiegkfgfgggg
anyone follow	ggkgfgfggggg
anyone follow up	ggkgfgfggggg
anyone for	glfffggggggg
anyone for coffee	glfffggggggg
anyone have	fmegfggggggg
anyone have a	flfgfggggggg
anyone have the	fnefffgggggg
anyone i've	gadeufgggggg
anyone i've been	gbffqggggggg
anyone know	colegdgfgggg
anyone know how	godfgfgegggg
anyone know if	VowegZffgggf
anyone up	goeeeggggggg
anyone up for	goeeeggggggg
anyone we	ffggmggffggg
anyone we haven't	ffggmggffggg
anything	eahhqfhfgffg
anything above	cYa/bfffdffg
anything above M	feeregggfggg
anything from	dcyddfffgffg
anything from C	eeufdffggffg
anything i	edffigpfgggg
anything i forgot	gffgkggggggg
anything i should	dcffegvfgggg
anything over	geepeggggggg
anything over M	geepeggggggg
anything slip	gcXdyfgggggg
apology	cegffgfrggfg
apology to	cegffgfrggfg
apology to P	cegffgfrggfg
approval	Ykrfgdgfgggg
approves	gtdecggggggg
approves discounts	gtdecggggggg
are 0	dpgegfgggggg
are 0 weeks	dpgegfgggggg
are being	gggclggggggg
are being ignored	gggclggggggg
are going	dogegggfgggg
are going up	dogegggfgggg
are late	gfeengggfggg
are past	gggZpggggggg
are past their	gggZpggggggg
are stuck	gffZsggggggg
are they	fdmdefnfgggg
are they happy	felggfgggggg
are they looking	geoefggggggg
are things	gfoegeffgggg
are we	feelfigfgggg
are we ahead	gdfodggggggg
are we eating	g0cWfegggggg
are we fighting	ggcogegfgggg
are we gonna	gdeqfegggggg
are we left	gggggjgfgggg
are we losing	gffmfggggggg
are we still	gdoeffgggggg
are we up	fddqgegfgggg
are we with	ggmegfgfgggg
are you	g/XUcffefggg
are you real	godffggggggg
aren't	ggfjgfgggggg
aren't signed	ggfjgfgggggg
around	kggggffggggg
as a	eegfgggfgerg
as a lead	dfgffgffgctg
as a new	fdgfgggfggpg
as lost	fegfgggggngg
as lost, budget	eggggggggjgg
as won	gggggggggkgg
as won please	gfgfggfffmgf
ask	hjcffffmgggg
ask P	eebeefgvgggg
ask P for	eebeefgvgggg
ask about	f1Wfcfefgggf
asked	lffhffffgggg
asked for	gffleggghggg
asked for a	dfgqdggfghgg
asked how	pefegggegggg
asked how long	qeeegggfggfg
asked how we	seeeggfdgggg
asked if	kfgggfgggggg
asked if we	lfgggfgggggg
asked when	lfffgggggggg
asked who	nfeffgfggggg
asked who else	nfeffgfggggg
asking	mffjgfffffgg
asking for	ljfdgfgggggg
asking for a	fqfegdgggggg
assume	Zebef2eggggg
at 0	ggfffhkfgggh
at 0 for	ffggfgfffggn
at 0 to	gggggggggggj
at 0, C	kgggggfggggg
at 0, brief	gecffgrggggg
at C again	fgjggggggggg
at C picked	reegggffgefg
at C, nothing	lfggggfhgffg
at C, went	ngfgggfggfeg
at D	ndffgggggggg
at beacon	mekddfigeggg
at beacon ridge	mekddfigeggg
at finch	gdqedggggggg
at harrow	ocnfbgffggfg
at harrow castings	ocnfbgffggfg
at it	fmfffggggggg
at noon	esedeggfghgg
at risk	fehnffgfgfgg
at risk deals	edfrfggfgfgg
at ten	dgfgggmgfggi
at ten, last	Zfdgggxffffg
at the C	kgggggfgggeg
at the booth	lgggggfgggeg
at the expo	cgggggggggng
at the front	flgffggggggg
at the show	kgfggggggggg
at this	fmgffggggggg
at three	ggfffgmffggg
at three, what	ggfffgmffggg
at vantix	jbredfgfgggg
average	fdfpfggggggg
average cycle	fYfwfggfffgg
average days	gfgkgggggggg
average days to	gfgkgggggggg
average deal	gdgofggggfgg
average deal size	gegmfggggggg
average discount	ggengegggggg
average order	fcgofggggggg
average order value	fcgofggggggg
avg	fdgqeggggggg
award	nfffgggfgfgg
awful	flgffggggggg
back by	ewfbeffffffg
back from	gggenffgeggg
back in	elfbegffgpfg
back in five	fqgdfgffgfgg
back in leads	eZfXdgfff8dg
back signed	jgfggggggggg
back to	geiffggfgmgg
back to lead	fegefggggogg
back to proposal	Zbeefffff3eg
back to us	fepfefgfgggg
back with	hfbfffftfggg
back yet	gZqfgggggggg
back, wants	mfgggegfgggg
back, wants 0	mfgggegfgggg
background	Wcdfff/ffddg
background on	gegffgmggggg
backstory	ffdeffsffggg
bad	gfcegrgegggg
bad is	ggegglgfgggg
bad is it	ggegglgfgggg
badge	fpgdfggfgggg
bails	fgafgsffgggg
ball	gdkfhggggggg
ball at	gbtecggggggg
beacon	idjefghffjgh
beacon ridge as	fggggggggjgg
beacon ridge call	gfggggffhggj
beacon ridge is	kenefgffeggg
beacon ridge pushed	wcgbeggggfgg
beacon ridge to	dYfcegfff2fg
beat	gehhffgjgggg
beat R	gcefffgsgggg
beat us at	gflgfgfggggg
became	ffflgfgggggg
became proposals	ffflgfgggggg
been	gdifkggggggg
been ignoring	gbffqggggggg
beers	srdZZffefggg
before	fgiffflffggg
before C	egeggfpgffgg
before i	feggggoffggg
before i go	feggggoffggg
before the	cgggggnggggg
before they	geyadffefggg
behind	geSfzggggggg
behind on	gffemggggggg
behind on anything	gfdfnggggggg
being	fffehegqgggg
being ignored	gggclggggggg
being pushy	ddgfeffxfgfg
best	heejekghgggg
best case	fbcjdtgfgggg
best case for	fdg6fQgfgggg
best way	cggfgggngggg
best way to	cggfgggngggg
better	d4gUcggffggg
better than	gkgfgggggggg
better than the	gkgfgggggggg
bid	gbqfeggggggg
big is	gfkfgfgggggg
big is that	gdqbgfgggggg
big one	buffggffgefg
big ones	fdgeetgegggg
biggest	fegpeggggggg
biggest 0	ffgmfggggggg
biggest 0 deals	ffgmfggggggg
biggest deal	gggkdggggggg
biggest first	gggkfgfggggg
biggest open	eVf2effffffg
billing	ocgfgggggggg
birthday	ZRfbefe/ffeg
blocking	gczacffffggg
board	hfjhfggggggg
boil	eZgefgfezggf
boil that	fbgefggftggg
boil that down	fbgefggftggg
book	gubecfgggggg
book leave	gmefgggegggg
booked	ctieeffefffg
booked so	gegmeggggggg
booked so far	gegmeggggggg
bookings	ebgrfggggggg
bookings D	ebgrfggggggg
booth	eqfffgffgffg
booth, meh	W4eeffffgdeg
boss	hdfkfglffffg
boss doesn't	ucfdfgffggfg
boss wants	egggggngdggg
boss wants to	egggggngdggg
bot	gpdefggggggg
bot broken	gsZfffgggggg
both	ffdfgpfggggg
both C	fgdfgofggggg
both C and	fgdfgofggggg
bottom	geepdggggggg
bottom of	geepdggggggg
bottom of the	geepdggggggg
brb	eufceggffffg
break	geeijggifggg
break it	fcgnfggggggg
break it down	fcgnfggggggg
break the	ggdggfgmgggg
break the price	ggdggfgmgggg
brief	aedffg0ffeeg
bring	fffffglhgggg
bring me	egggggkggggg
bring me up	egggggkggggg
bring up	ffeeffoifggg
bring up with	ffeeefvdfggg
brochure	kgggggggggfg
broken	focffggggggg
broken again	elgfgggggggg
budget	jfgfggghgggg
budget came	tdefgggfgfdg
budget came through	tdefgggfgfdg
budget did	gfmfgfgggggg
budget got	ogdggggggefg
budget got cut	mgeggggggfgg
bug	ggfgfgglgggg
bullet	fbfefggfuggg
bullet the	fbfefggfuggg
bullet the discussion	fbfefggfuggg
bullets	eegfggffqggg
bullets of	fdgeggggqggg
bullets of the	fdgeggggqggg
bump	fffffggggmgg
bump C back	eggggggggjgg
business	fbgseggggggg
business D	fbgseggggggg
but	jegjfffggggg
but C	ndsffbedgffg
but don't	kfgggggfgggg
but don't count	kfgggggfgggg
but not	gWZ+Wffggggg
by	gdgnfhgggggg
by 0	dkeddrffffgg
by C	nffgggfggffg
by channel	fdgrfggfffgg
by industry	fZgtfggggggg
by industry please	gegmfggggggg
by rep	fZgrfggggggg
by source	gdgnfggggggg
by stage	gfgjgggggggg
by value	fcfpfggggggg
by weds	jggggggggggg
cab	godeeggggggg
cake	fngffggfgggg
cake in	fngffggfgggg
cake in the	fngffggfgggg
call C	fgggggfgfgfm
call P	degfdgheeggu
call P on	Zdgebgfbegf6
call moved	gugYffggfggg
call moved to	gugYffggfggg
call please	ggggggfgkggg
call please, 0	ggggggfgkggg
call pls	fgggggegmggg
call to	cdZ4fffdfgfg
call with C	egfgggigkggg
call with beacon	ffgggglfgggg
call, give	ggggggmgcggg
call, give me	ggggggmgcggg
called	ncfeiggfgfig
called D	ebgesggggggg
called us	cfgefgffgcwg
calling	kggggggfggfg
calls	dTgb7gffgfgg
calls do	gfgflgggfggg
calls do i	gfgflgggfggg
calls with	fgggggfgkggg
came	kffifggfgggg
came back	ofeggfgfgggg
came back, wants	mfgggegfgggg
came in	hefmegggfggg
came in D	gefoegggfggg
came through	oeffgggfgffg
can	hkeffhggghgg
can deliver	jfgggggggggg
can someone	frcedfgggggg
can we	egfifkgggggg
can we host	gmeefggggggg
can we still	eeflfjgggggg
can you	gkeffgghgjgg
can you bump	gfdfeggggpgg
can you code	gvbdbggggggg
can you draft	gfffgggkgggg
can you grab	dogggggggfgg
can't	gjfffgghgggg
can't get	godeeggggggg
can't get a	godeeggggggg
cancel	xgfggUffgggg
cancelled	qfggggdgfffg
cancels	jfefgkfggfgg
care	ffefggpfgggg
care about	ffefggpfgggg
case	feefesgfgfgg
case for	fbgqfigfffgg
case for the	fbgqfigfffgg
case study	flfgfggggggg
case study for	flfgfggggggg
castings	hckefhgfghkg
castings at	icpdfggggggg
castings back	edgfgggfgrgg
castings back to	edgfgggfgrgg
catch	ggggggfglggf
catch me	ggggggfglggf
catch me up	ggggggfglggf
change	ejeffgghgkgg
change it	dobeffgggngg
change the	gegfggggglgg
change the stage	gegfggggglgg
changes	0dddffffgdeg
channel	effkggfgmffg
charger	fnffdggggggg
chase	gffggeglgggg
chase D	lgfggffggggg
chase payment	eefffggogggg
chasing	gfeflgghgggg
chat	gkgfgggggggg
chat sorry	fogefggffggg
cheaper	ffcffffqfggg
cheaper, what	ffbfffftfggg
cheaper, what now	ggdggfgmgggg
cheat	ddfffgvfgffg
cheat sheet	ddfffgvfgffg
cheat sheet on	dffgggrggffg
check	edtfggeffffg
check C	ebzfffdefffg
check C for	ebzfffdefffg
check on	ccyfffffgefg
check on C	bfwffgefgeeg
check where	gfreggeffffg
cheers	fngffggfgggg
cheers bot	gjgfgggggggg
chickens	kfgggggfgggg
churn	gggkdggggggg
citing	ggggggfjgggg
clean	defgggfgqggg
clean up	defgggfgqggg
clean up my	defgggfgqggg
cliff	fgfgggmgeggg
cliff notes	fgfgggmgeggg
close	feelfigggigg
close C	dffggggggpfg
close D	ggfjfggggggg
close it	Ydfffgffgzfg
close it out	Ydfffgffgzfg
close rate	ffglgggggggg
close these	gecogggggggg
close these days	gecogggggggg
closed	effsdffffhfg
closed lost	seffggfggdeg
closed the	gefpcggggggg
closed the most	gefpcggggggg
closed won	bafzcgfffjff
closed won by	gdglgggggggg
closes	fegdgogggggg
closing	gfgleggggggg
closing D	fffnegggfggg
closing the	gefqbggggggg
closing the most	gefqbggggggg
code	gscedggggggg
coffee	hjfdffflggfg
coffee on	0Ugeeggffggg
coffee on D	0Ugeeggffggg
cold	ffgflgghgggg
cold call	efggfggnfggg
cole	hdgffghiggjg
cole D	gfgffgkggggi
cole from	hfffggggggkg
come	ffkgffghgggg
come back	dfnffffkgggg
come through	gdnffggggggg
comeback	gfggggfkgggg
coming	jefmfggfgffg
coming up	ecdufggffggg
commissions	gnedgggggggg
commissions hit	gnedgggggggg
commit	gcboffgkgggg
compare	ldfkfggfgggg
compare D	ecgqeggggggg
compare D to	ecgqeggggggg
comparing	gccwbggggggg
comparing prices	gccwbggggggg
competitor	jeffgfgkgggg
complained	gddqdggggggg
complained about	gddqdggggggg
complained about price	gddqdggggggg
condense	eafefggfvggg
condense this	eafefggfvggg
condense this conversation	eafefggfvggg
congrats	cwfcfgffgffg
congrats P	dwfcegfeggfg
contact	dchfhgffgfrg
contact P	agegggffggrg
contact at	gfngdgfggggg
contract draft	oggggggagggg
contract template	fkgggggggggg
contract template is	fkgggggggggg
conversation	eafefggfvggg
conversion	fbfufgffffgg
conversion from	ffglgggggggg
conversion from lead	ffglgggggfgg
converts	gfgkeggggggg
converts best	gfgkeggggggg
cost	jfddfseffggg
could we	gggdgkgggggg
could we make	gggegkgggggg
could we still	ggfdglgggggg
could you	gfkggggggggg
could you tell	gelfgggggggg
count chickens	kfgggggfgggg
counter	egeggdgogggg
cover	goffcggggggg
cover my	goffcggggggg
cover my D	frfebggggggg
coverage	gccudfgggggg
coverage for	gccudfgggggg
coverage for the	gccudfgggggg
create	cdfffgffgewg
create C	Yddeffefgc6g
create a	edfffggggfqg
create a record	ecfefggfgfug
crm	b8Vccfgfgfgg
crossed	fngefggggggg
current	ffnfgfffgggg
current price	ffnfgfffgggg
current price on	ffnfgfffgggg
customer	gegggggggglg
customers D	fdgqdggggggg
customers are	gggdlggggggg
customers are being	gggclggggggg
customers are past	gggZpggggggg
customers do	gggcmfgggggg
customers mentioned	ggfndggggggg
customers say	gggndfgegggg
customers say we're	gggndfgegggg
customers, amirite	fvgadggfgffg
cut	lcfffmfggfgg
cut it	xafeffffgefg
cut it to	xafeffffgefg
cut price	eegfgogfgggg
cut price 0	eegfgogfgggg
cycle	fbgrfggggggg
dana	icieegigfflg
dana at	kYfdeguffggf
data	geggggfmgggg
data residency	degfgggpgggg
date	lfgdifggggfg
day	fneehfghgggg
day is	grbefggggggg
day is it	grbefggggggg
day terms	cffggggpgggg
day, in	fYgewggfgggg
day, in order	fYgewggfgggg
days	gdgkjgfggggg
days to	eXfzeggffffg
days to close	eXfzeggffffg
dead	fcfcqfffglfg
dead again	flgffggggggg
dead, close	Ydfffgffgzfg
dead, close it	Ydfffgffgzfg
dead, mark	gcgffggggpgg
dead, mark it	gcgffggggpgg
deal real	gbxacfgggggg
deal size	gegmfggggggg
deal size D	gfgjfggggggg
deal take	geelgggggggg
deal take us	gffjgggggggg
deal there	ggedegrffggg
deals	fefngggggfgg
deals are	ggdpefgfgggg
deals are we	ggcogegfgggg
deals die	geeofggggggg
deals in	gggjffgggggg
deals nobody	ffgZsggggggg
deals nobody touched	ffgZsggggggg
deals north	fegmfggggggg
deals north of	fegmfggggggg
deals on	ffgmfggggggg
deals on the	ffgmfggggggg
deals per	fdgpeggggfgg
deals per rep	fdgpeggggfgg
deals rn	gdgofggggfgg
deals stuck	ffgkgggggggg
deals stuck in	ffgkgggggggg
deals with	cefqjgfggeeg
deals with no	geggkggggggg
decide	pZaWXfef/fff
decide D	pZaWXfef/fff
decided	ldbddffftfgg
decided which	pffgdgfggggg
decided which vendor	pffgdgfggggg
decides	ifjgggfggggg
deciding	ggkgggeggggg
decision	gflffggggggg
decision maker	gflffggggggg
decision maker there	gemffggggggg
decisions	gfgdfgffqggf
decisions from	gegcfgeftggf
decisions from the	gggbfgggnggg
deck	erdefgffgggg
deck is	emgfgggggggg
deck is on	emgfgggggggg
delay	effffggngggg
delayed	dlfffjgggggg
delayed 0	engffggfgggg
delayed 0 hrs	engffggfgggg
delays	ggdggmgfgggg
deliver	jfgggggggggg
delivery	Xgfgggffvffg
demo D at	eggggggggggk
demo first	kfgggggggggg
demo go	gfmfgfgfgggg
demo kit	dmgggggggggg
demo kit from	dogggggggfgg
demo kit is	ekgggggfgggg
demo moved	sagggggegggg
demo moved to	sagggggegggg
demo unit	emjgdgfggggf
demo unit back	gZqfgggggggg
dentist	hpfdffffggfg
deposit	kctaeegggfgg
desk	flgffggggggg
desperate	fegggggnfggg
dialing	eefgggyfggfX
did	gfkggfgfhggg
did C	ggjggfgggggg
did C go	ggkgfggggggg
did C sign	fgjggfgggggg
did C want	ggoegegfgggg
did P	ffqheffdfggg
did P at	fgmggegegggg
did P close	gfV2dgfffggg
did P reply	gfsebggegggg
did P say	ggwceefcfggg
did anyone	ggkgfgfggggg
did anyone follow	ggkgfgfggggg
did finch	gdtedfgfgggg
did i	gdedqfffiggg
did i forget	gffeqgffeggg
did i last	gdnffggggggg
did i miss	gbcbtffflggg
did i promise	gfeeqgfffggg
did it	hctcffgegggg
did january	gfcqgfgfgggg
did january end	gfcqgfgfgggg
did lumen	gemfffgggggg
did lumen health	gemfffgggggg
did the	gdmcdfggoggg
did they	gfmfffgegggg
did they say	ggnfgfgdgggg
did they sign	gelffggggggg
did tomas	gdseefgfgggg
did we agree	gcjZYfff1ggg
did we end	gfoffegffggg
did we land	gfnegfgggggg
did we last	gekfggiggggg
did we lose	gfepeggffggg
did we promise	getbcfhffggg
did we quote	gglegggggggg
did you	gleffggggggg
did you see	gleffggggggg
didn't	gfdggggglggg
die	geeofggggggg
direct	nfggggffgffg
director	lfgggggfgggg
discount	ffhhgggkfggg
discount did	gfoffegffggg
discount did we	gfoffegffggg
discount do	gfffgmgfgggg
discount do to	gfffgmgfgggg
discounts	ereeeggfgggg
discounts over	dogfgggfgggg
discounts over 0	dogfgggfgggg
discuss	ggfffgmffggg
discussion	dafefgffzffg
do D	gcfqhfgdgggg
do against	gbf0ffgVgggg
do commissions	gnedgggggggg
do commissions hit	gnedgggggggg
do deals	geeofggggggg
do deals die	geeofggggggg
do i ask	fpbfeffjgggg
do i follow	gggamggggggg
do i get	gffegfgngggg
do i have	gefdpgggfggg
do i need	fgfggflfgggg
do i nudge	gefdeggrgggg
do i reset	gpfefggdgggg
do i say	ggfggfgkgggg
do i send	ffefYgfwfggg
do i still	geePmzfffggg
do i tell	ggfgffglgggg
do i write	ggfgggflgggg
do net	hmefffgggggg
do net 0	hmefffgggggg
do to	gfefgoffgggg
do to the	gfffgmgfgggg
do we beat	gdehffgogggg
do we break	ggdggfgmgggg
do we do	gldoefgbgggg
do we get	gpafghgggggg
do we know	efmffejfgggg
do we land	ggcfgngggggg
do we make	eegggsfegffg
do we stand	ggkfgfgggggg
do we still	dgggglgggggg
do we survive	gbZeeygggggg
docs	gxWfffefgggf
does C	fenffgfggggg
does C want	fcvdffeggggg
does D	gffjghgggggg
does D look	gdfpffgfgggg
does a	geelgggggggg
does a deal	geelgggggggg
does anyone	frceffgfgggg
does he	ffefggpfgggg
does he care	ffefggpfgggg
does it	ggegglfggggg
does it look	ggdfgofggggg
does lumen	gelfgggggggg
does that	ffffgofggggg
does that get	fffffpfggggg
does the pilot	gcnfgggggggg
does the quarter	fggggkgggggg
doesn't	ocgefgfjfffg
doing	fbgweefbgggg
doing D	ffZvfdgfgggg
dollars	gdcsdfgggggg
don't count	kfgggggggggg
don't count chickens	kfgggggfgggg
don't have	lggggdgggggg
don't know	tdeffgeffggg
don't know yet	tdeffgeffggg
don't let	gfggfggggggj
don't let me	gfggfggggggj
don't log	fqfdfggfgggg
don't log this	fqfdfggfgggg
done	iegelgffgggg
done w	kelffggegggg
done w, C	mggggggegffg
down again	poebefgcfffg
down by	fcgnfggggggg
down by rep	fcgnfggggggg
down for	fbgefggftggg
down for me	fbgefggftggg
down on	ffenfggggggg
down on D	fdgofggggggg
dr	jffffgffjffh
dr P	lgfgfgffgffh
draft something	gfffgggkgggg
draft something for	gfffgggkgggg
drive	fndfgggggggg
drive, please	fkgggggggggg
drive, please stop	fkgggggggggg
drop the price	hgeggjgfgggg
dropped	eZYb5gifgffg
dropped the	geeenggggggg
dropped the ball	geeenggggggg
drops	pddfgkffgffg
drops again	7ZfffWfefefg
drops to	cegggpgggfgg
drops to half	cegggpgggfgg
due	gejfiggggggg
due to	ggeglggfgggg
due to follow	ggeglggfgggg
early	fffffpfggggg
early, does	fffffpfggggg
early, does that	fffffpfggggg
eating	g0cWfegggggg
else	megffgfggggg
else is	fepfdgfggggg
else uses	nfeffgfggggg
else uses it	nfeffgfggggg
elsewhere	bcfffgffgxfg
email	efegfgfpgggg
email to	affgfgftgggg
email to P	egggfggmgggg
end	gekigfgfgggg
end up	gfikgfgfgggg
end up at	gfoffegffggg
engineering	fmfffggggggg
engineering is	fmfffggggggg
engineering is looking	fmfffggggggg
enough	fqfdfggfgfgg
even	jldffegggggg
ever	gflfffgggggg
ever come	gfkgfggggggg
ever come back	gfkgfggggggg
ever get	genffggggggg
ever get back	genffggggggg
everyone	fogdffgggggg
everyone paid	cpgfgegfgggg
everyone paid upfront	cpgfgegfgggg
everything	fdenfkgfgggg
everything above	gegmggggfggg
everything above M	gegmggggfggg
everything in	gfggflgggggg
everything in negotiation	fegffogggggg
everything in proposal	gggkeggggggg
everywhere	dogegggfgggg
exec	dehfffsefffg
expense	gleffggggggg
expense policy	gleffggggggg
expenses	fseddfgfgggg
expenses D	fpgfcggggggg
expensive	cgehfgfpfggg
expo	egggggggggkg
expo, add	bfggggfgggpg
expo, add them	bfggggfgggpg
exposed	ggfggjgggggg
fair	ilfffgfgggfg
fair enough	fqfdfggfgfgg
far	ffikgfgfgggg
far D	gegmeggggggg
far off on	ggmegfgfgggg
faster	fnggggffgggg
fattest	gdgofggggfgg
fattest deals	gdgofggggfgg
fattest deals rn	gdgofggggfgg
fighting	ggcogegfgggg
figure	gdgpeggggfgg
figure deals	gdgpeggggfgg
file	bqddffffggng
finally	yWdfggffgfgg
finally paid	2Refgggfgfgg
finance	grfefgfefggg
finch	kaocehhffghg
finch go	gepedggggggg
finch one	eaedfgyffffg
finch one pager	eaedfgyffffg
finch out	fddderfffmgg
finch to	ggggggkgdigg
fine	lhgfgegggfgg
fingers	fqfdfggfgfgg
fingers crossed	fqfdfggfgfgg
first	ifeeofgefggg
first call	gfdsgfhbfggg
five	fhfmegnffffb
flight's	engffggfgggg
flight's delayed	engffggfgggg
flight's delayed 0	engffggfgggg
flip	Afbggggfg/fg
folks	X9fbdfedffeg
follow	efgfkggjgggg
follow up	cggfigfngggg
follow up to	dgggggfogffg
follow up with	ggidjggggggg
follow ups	gdffoggfgggg
follow ups D	eYgdzggffggf
follow ups are	gfeengggfggg
for 0	ffifkggfgggg
for C	efeggjgggflg
for C, P	cgggggggggng
for D	fagfnhgggggk
for P	dafhfggsggfg
for P on	fggggggkgggg
for a	ggeigfgkgggg
for a brochure	jggggggggggg
for a cold	dfggegfrfgfg
for a month	fcgfqggfgggg
for a reference	gfZfgfgtgggg
for a year	qdffgggfgfgg
for coffee	glfffggggggg
for hospitals	flfgfggggggg
for it	lffggggfgggg
for lunch	gpeefgffgggg
for me	emhdcfeeogfh
for my	ffegkgggiggg
for my 0	egggggggkggg
for new	engefggggggg
for new reps	engefggggggg
for priya	gffffggkgggi
for renewal	gbW5dfffeggg
for the C	effggggfnffi
for the board	sfaggggfgefh
for the call	gggggggkeggg
for the norvane	fegggggglggh
for the quarter	fceqehgfgggg
for the signature	gdgegfgngggg
for the trade	gogefgfffggg
for tomas	fbfefggtgggg
for two	jndeffffgggf
for us	hfmffgeggggg
forecast call	gugYffggfggg
forecast call moved	gugYffggfggg
forecast for	gfgkffgggggg
forecast for D	gggkeggggggg
forecast pls	gfgkfggggggg
forget	fnfdhgfffggi
forget P	gfggfggggggj
forget over	gffeqgffeggg
forget over the	gffeqgffeggg
forgot	icffnggfgggg
form	bgegggfgggrg
form, C	igbgfgegggog
formal	fafdegfyffgf
formal please	fafdegfyffgf
found us	Wgggggefggwg
frankfurt	gmeefggggggg
frankfurt yet	gmeefggggggg
freezing	flgfgggggggg
freezing out	flgfgggggggg
freezing out there	flgfgggggggg
friendlier	dLeYcff/fefg
friendly	fggggggpgggb
friendly reminder	egfgggfugfgY
friendly reminder to	egfgggfugfgY
from C D	egfggglggggg
from D	edgefgffsggg
from D's	dgggggfgmggg
from P	ffmffgifgggg
from ken	gggffgkgfggg
from lead	ffglgggggfgg
from lead to	ffglgggggfgg
from norvane	lciffggfggjg
from the	dhfffgffngig
from the C	bgggggefqggg
from the call	ffecegeewggg
from the warehouse	dogggggggfgg
from the webinar	bgbgggegggvg
from them	gfkffggggggg
from this	gfgggggflggg
from this transcript	gfgggggflggg
front desk	flgffggggggg
further	feofffgggggg
fy	hfegeggmgggg
game	gleffggggggg
gave	he0dffbffeee
get P	gggeggglgggg
get P to	gggeggglgggg
get a	eudefgeegggf
get a cab	godeeggggggg
get back	gemffggggggg
get back to	gemffggggggg
get past	ggdggffmgggg
get past the	ggdggffmgggg
get us	fffffpfggggg
get us there	fffffpfggggg
ghosted	fbcfvegggggg
gimme	dfggggogggfg
gimme the	dfggggogggfg
gimme the gist	feggggngfggg
gist	gfgeggjflggg
give C	ggeggkgggggg
give C 0	ggcgglgggggg
give me a	glgefgfhfggg
give me everything	gggkfgfggggg
give me something	gfgfgffmfggg
give me the	geelfgjfhggg
go	ghkegggfgggg
go cold	fflekfgfgfgg
go in	feggggoffggg
go live	bwmXefgffgge
go quiet	gfofdggggggg
go, 0	pfgfggggcggg
go, 0 sites	pfgfggggcggg
goes	jbedeiffftfg
goes to	eYfcejfef1ff
going	efmhgfgggfgg
going to	ggelgfgggggg
going up	dogegggfgggg
going up everywhere	dogegggfgggg
gone	ghdfkigggggg
gone cold	geYevggffggg
gone for	fmgfgggggggg
gone for lunch	fmgfgggggggg
gone quiet	kfdfkggggfgg
gone silent	geefmggggggg
gone silent on	geefmggggggg
gone, then	efbffxfffffg
gone, then what	efbffxfffffg
gonna	gdepfegggggg
gonna hit	gffkgggggggg
gonna hit number	gffkgggggggg
gonna make	geenffgggggg
gonna make the	geenffgggggg
good	flfefgghgggg
good at	fmgffggggggg
good at this	fmgffggggggg
good morning	fmgefggggggg
good opener	gfdefgfpfggg
good opener for	gfdefgfpfggg
good point	flgfgggggggg
got	hlehefgfgggg
got C	ggfggglggffg
got a	fvedZggggghg
got cut	mgeggggggfgg
got it	eufceggffgfg
got signed	fedregggfggg
got signed D	fedregggfggg
got the	jqcddggggggg
got the po	sbffgggfgfgg
grab	dogggggggfgg
grab the	dogggggggfgg
grab the demo	dogggggggfgg
great	fqedeggggggg
great quarter	gmgdfggggggg
great quarter team	gmgdfggggggg
guy	ielfegfggggg
guy at	gdrebggggggg
h	Zzeefffeffgg
ha	flgfgggggggg
ha, good	flgfgggggggg
ha, good point	flgfgggggggg
had	qdfgfgfegggg
had a	kggggggegggg
had lunch	wZeffgffggfg
had lunch with	wZeffgffggfg
haha	hjgfgggggggg
haha nice	fmgffggfgggg
haldex	ldfjgegggggg
half	fdfkfofffggg
half of them	ggfffkgggggg
half the	ecfZe1gfgffg
half the seats	cegggpgggfgg
handle	gfgfgggkgggg
handle we	gfgfgggjgggg
handle we already	gfgfgggjgggg
handling	gcydYgfggggg
hanging	gcfeoggggggg
happened	ffmffffgiggg
happened at	eeueefegfggg
happened with	ggjfgfgggggg
happened with C	ggjfgfgggggg
happens	kgfgghffgggg
happens after	ogffgefefggg
happens after the	ogffgefefggg
happens if	vgeggYffgggg
happens to	fggggkffgggg
happens to the	fggfgnffgggg
happy	kpfdegefgfgg
happy D	epgdeggggggg
happy D all	fkgefggggggg
happy with	lfhgggffggfg
happy with the	mfigggffgffg
harrow	hckefhgfghkg
harrow castings	hckefhgfghkg
harrow castings at	icpdfggggggg
harrow castings back	edgfgggfgrgg
has C	ggjggfgggggg
has P	edjcsffefggg
has a	hnefdggggggg
has it	5abdfgfbgffg
has legal	ffjggggggggg
has legal signed	ffjggggggggg
has the	ihkgefgggggg
has the C	oggggZgggggg
has the ball	gbtecggggggg
has the biggest	gggkeggggggg
has the po	gdnffggggggg
hasn't	jgggfggggggg
hasn't decided	pffgdgfggggg
hasn't decided which	pffgdgfggggg
have a	hjffffghgggg
have a case	flfgfggggggg
have a vendor	gfgfgggjgggg
have i	gffemggggggg
have i left	gcfeoggggggg
have i let	geecrgfgfggg
have lined	gfgflgggfggg
have lined up	gfgflgggfggg
have no	cggfgggngggg
have no budget	cggfgggngggg
have the	fnefffgggggg
have we worked	geoegggfgggg
haven't	gfggjggggggg
haven't kept	fdgfnggfgggg
haven't talked	ffggmggffggg
haven't talked to	ffggmggffggg
he	kfegggjfgggg
he care	ffefggpfgggg
he care about	ffefggpfgggg
heading	efggggngfggg
heading into	deggggrgeffg
heading into C	cdfgggtggffg
headlines	fegffgsfdfgg
headlines please	fegffgsfdfgg
health	gdneeifffhgg
health renew	gelfgggggggg
health's	gdmfffgggggg
heard	ifkfggfggggg
heard anything	cb2cegfegffg
heard anything from	cb2cegfegffg
heard they	ggkgggeggggg
heard they were	ggkgggeggggg
hearing	tfcegffggffg
help	eegfgfgpfggf
help me	eegfgfgpfggf
her	kggggggfggfg
hi	jkffggffggfg
hi there	fngffggfgggg
high	degfgggqgggg
him	kggggggggggg
history	efdfgftggffg
history with	gfdfggoggggg
history with C	ggcgggmggggg
hit	gfekfhgggggg
hit if	ggdfgpfggggg
hit number	gffkgggggggg
hit target	eegjfkgggggg
hit the	geekfhgggggg
hit the number	geekfhgggggg
hold	hcvadhfffggg
holding	geoffffggggg
holding up	gerefffffggg
hospitals	flfgfggggggg
host	fredfegggggg
host in	gmeefggggggg
host in frankfurt	gmeefggggggg
hotline	kggggggggfgg
how are	gkfqfefagggg
how are things	gfoegeffgggg
how bad	ffcegtgegggg
how bad is	ggegglgfgggg
how big	gfkfgfgggggg
how big is	gfkfgfgggggg
how did	gdteffgdgggg
how did january	gfcqgfgfgggg
how did the	gfmfgfgfgggg
how do	gheegfglgggg
how do we	gcddgfgtgggg
how far	fgmfgfgfgggg
how is	feucfffdgggg
how is P	feybfffcgggg
how long	iefmgggegggg
how long does	geelgggggggg
how long have	geoegggfgggg
how long setup	qeeegggfggfg
how long to	gecogggggggg
how many over	ggfjgfgggggg
how much	hfjhgfgfgggg
how much is	keocgfgegggg
how much will	gffjgggggggg
how often	gffogfgdgggg
how often do	gffogfgdgggg
how to	ficfgegngggg
how to ask	gfZfgfgtgggg
how to book	gmefgggegggg
how warm	gepegfgfgggg
how warm is	gepegfgfgggg
how we	seeeggfdgggg
how would	gfgfgggjgggg
how would you	gfgfgggjgggg
how's	gdcuffgdgggg
how's my	gdfqfggdgggg
how's my month	gdfqfggdgggg
how's the	gcdtffgegggg
how's the quarter	gefngfgfgggg
hows	YY/dffffgdeg
hrs	gkgfgggfgggg
i ask	fpbfeffjgggg
i ask about	f1Wfcfefgggf
i bring	ffeeffoifggg
i bring up	ffeeffoifggg
i call	efgffggffggp
i follow	gggamggggggg
i follow up	gggamggggggg
i forget	gffeqgffeggg
i forget over	gffeqgffeggg
i forgot	gbffqggggggg
i get	gffegfgngggg
i get P	gggeggglgggg
i get past	ggdggffmgggg
i go	feggggoffggg
i go in	feggggoffggg
i have	gefdpgggfggg
i have lined	gfgflgggfggg
i haven't	fdgfnggfgggg
i haven't kept	fdgfnggfgggg
i heard	ggkgggeggggg
i heard they	ggkgggeggggg
i last	gdnffggggggg
i last see	gdnffggggggg
i left	gcfeoggggggg
i left hanging	gcfeoggggggg
i let	geecrgfgfggg
i let slide	geecrgfgfggg
i meet	febfegsggggg
i meet at	febfegsggggg
i miss	gbcbtffflggg
i miss above	gffeWgffxggg
i need	fgfggflfgggg
i nudge	gefdeggrgggg
i promise	gfeeqgfffggg
i promise and	gfffpgfffggg
i promise people	geddsgfgfggg
i reset	gpfefggdgggg
i reset my	gpfefggdgggg
i say	ggfggfgkgggg
i send	ffefYgfwfggg
i should	ddfgegtfgggg
i should know	ddfgegtfgggg
i still	geePmzfffggg
i tell	ggfgffglgggg
i visit	gegflggggggg
i visit D	gegflggggggg
i write	ggfgggflgggg
i'm	enffegiggggg
i'm on	dregcghggggf
i'm on my	gfggggjggggg
i'm wiped	fqgdfggfgggg
i've	fbefqfjfgggg
i've been	gbffqggggggg
i've been ignoring	gbffqggggggg
i've got	ddgffgsfgggg
idea	pfdggfffggeg
if	hgffgkgggggg
if C	ggfggkgggggg
if C bails	fgafgsffgggg
if C drops	mfbggmffgffg
if C walks	ggeggkgggggg
if everything	fdgbftgfgfgg
if everything in	fdgbftgfgfgg
if half	fdfaewgfgfgg
if harrow	ggfgglgggggg
if harrow castings	ggfgglgggggg
if it	ggfffkgggggg
if it slips	gfffemgggggg
if legal	nfgfgcgggggg
if legal is	nfgfgcgggggg
if lumen	gfefgmgfgggg
if lumen health	gfefgmgfgggg
if only	cpgfgegfgggg
if only everyone	cpgfgegfgggg
if we can	ooedgbffgfff
if we cut	eegfgogfgggg
if we knock	gggggjgfgggg
if we lose	gfggfkgggggg
ignored	gggclggggggg
ignoring	gbffqggggggg
imagine	fffffpfggggg
impact	fdcfetgggggg
in 0	ehfffgkkgffg
in 0 seconds	Zeefgge2geeg
in 0, gimme	feggggngfggg
in C	gfmffgeggggg
in D	gmejcggggggg
in as	cfgefgffgcwg
in as a	cfgefgffgcwg
in at	lekfffgggffg
in at C	pehfgffggeeg
in dollars	gdcsdfgggggg
in five	fmfefgsfffgX
in frankfurt	gmeefggggggg
in frankfurt yet	gmeefggggggg
in leads	eZfXdgfff8dg
in legal	vSc4ffdefbbg
in negotiation	gfemfhgggggg
in negotiation closes	fdgbftgfgfgg
in negotiation over	ffgkgggggggg
in negotiation, biggest	gggkfgfggggg
in order	fYgewggfgggg
in proposal	gedqeffgfggg
in proposal or	feofffgggggg
in short	gggffgfglggg
in the	gjegffhfiggg
in the C	gqfdgdfggggg
in the drive	fndfgggggggg
in the kitchen	fngffggfgggg
in the meeting	gadcbgeg1ggg
in there	hffffgggmggg
in traffic	etgcffgfgggg
in two	heOdfee+gffg
in, new	Vcdfffeffb/g
inbound	ebfefgffgfyg
inbound, C	Xfefggffgd1g
increase	cfefgfgrgggg
industry	fZgtfggggggg
industry please	gegmfggggggg
info	legggggfgggg
instead	ingffggggggb
intent	ebfffggfgufg
interested	ibhpcgffgggg
into C	fffgggmggggg
into C in	ggdgggkggggg
into minutes	degfggffrggg
intro	jfgggggggggg
invoice	ffigfggjgggh
invoice paid	gdmfgggggggg
invoices	Y1gccgfffggg
is 0	gmdffggggggg
is C	gfifkffggggg
is C dead	ggmgffgggggg
is C in	gfnefffggggg
is C looking	ggkfgggggggg
is C still	ggkggfgggggg
is C's	ggkggfgggggg
is D	dfgffggogggg
is P	hfjdcfpfgggg
is a go	jgggggggehgg
is at	flgffggggggg
is at the	flgffggggggg
is awful	flgffggggggg
is behind	gegfjggggggg
is broken	elgfgggggggg
is broken again	elgfgggggggg
is cheaper	ggdggfgmgggg
is cheaper, what	ggdggfgmgggg
is coming	lffgggifgfeg
is dead	kkcfffgfgjfg
is down	fngfgggfgggg
is fine	kjgfgdgfgggg
is in	nmefegdgggfg
is it	ioecfggfgggg
is it D	gsdecggggggg
is it if	ggdggmgfgggg
is it signed	gZrfffgggggg
is ken	gydbZfgggggg
is legal	gdnfffgggggg
is legal done	gemffggggggg
is looking	fmfffggggggg
is looking at	fmfffggggggg
is lost	ddffggfggsfg
is lost, mark	ddffggfggsfg
is lumen	gcqfdggggggg
is lumen health	gdrfdggggggg
is missing	ekgggggfgggg
is missing a	ekgggggfgggg
is negotiation	ddgfggffgrfg
is negotiation now	ddgfggffgrfg
is on the	emgfgggggggg
is out	ezgfdggfgggW
is out D	ezgfdggfgggW
is that	fdkjffgggggg
is that one	gdqbgfgggggg
is the	eijfeggfggjg
is the C	Zfsggfggggfg
is the bot	gsZfffgggggg
is the demo	gZqfgggggggg
is the invoice	gcoffggggggg
is the meeting	gncffggggggg
is the office	glffeggggggg
is the owner	agfgggffgfsg
is there	efhggkgggggg
is there an	gfjggggggggg
is tomas	gcqeeggggggg
is too	degfgggqgggg
is too high	degfgggqgggg
is vantix	gbxaefgfgggg
is won	eeYegfgggxgg
is won, update	eeYegfgggxgg
isn't	kgeggggggggg
it D	kpdedfgggggg
it D yet	gsdecggggggg
it down	jdglgggdgggg
it down by	fcgnfggggggg
it if	ggdggmgfgggg
it look	ggdfgofggggg
it look like	ggdfgofggggg
it lost	gcgffggggpgg
it out	bdfffgffgufg
it signed	gZrfffgggggg
it slips	gfffemgggggg
it to	megfgggggggg
it to 0	xafeffffgefg
it was	jggggggggggg
it with	ierdfgffggeg
it's	hveaeffgfffg
it, boss	ucfdfgffggfg
it, boss doesn't	ucfdfgffggfg
items	gfggggfglggg
items out	ffgfggffnggg
items out of	ffgfggffnggg
its	jfgggggggggg
its a	kfgggggfgggg
its a yes	kfgggggfgggg
ivy	gebrggggfggg
january	gfcqgfgfgggg
january end	gfcqgfgfgggg
january end up	gfcqgfgfgggg
job	hpfcfggggggg
joke	gqgefgeffggg
jumping	fffefgpffggg
jumping on	fffefgpffggg
jumping on with	fffefgpffggg
just	egfoefhfgfig
just mine	fWfzeggffffg
just went	dpggggfggffg
just went public	dpggggfggffg
keep	geggfkfjgggg
keep citing	ggggggfjgggg
keep it	dfgfgggofggg
keeps	pdgfgggfgfgg
ken	fedmjfhfgfgg
kept	fdgfnggfgggg
key	gbfcegeezfgf
key points	fZfbdgee4fff
kicking	ggkggffggggg
kicking our	ggkggffggggg
kicking our tires	ggkggffggggg
kickoff	ggegggffmggg
kill	bdeefgffgzeg
kill C	cfeefgfggweg
kit	dmgggggggggg
kit from	dogggggggfgg
kit from the	dogggggggfgg
kit is	ekgggggfgggg
kit is missing	ekgggggfgggg
kitchen	fngffggfgggg
knock	deffghffgpfg
knock 0	gggggjgfgggg
knock 0, off	gggggjgfgggg
know about	fgfggglgfggg
know about C	fgfgggjgfggg
know before	eddfcfwfgggg
know how	godfgfgegggg
know how to	gmefgggegggg
know if	VowegZffgggf
know what	pgffgefefggg
know what happens	ogffgefefggg
know when	jfgggggggggg
know when we	jfgggggggggg
know yet	tdeffgeffggg
know yet what	tdeffgeffggg
knows	vdeecgfggggg
land	gfjhfggggggg
land D	gggldggggggg
land if	ggcegngggggg
land if C	ggcegngggggg
land with	gfnegfgggggg
land with C	ggkfgfgggggg
last	gfmffghfgggg
last 0	lfeggghggffg
last bot	gkgfgggggggg
last discuss	ggfffgmffggg
last i	ggkgggeggggg
last i heard	ggkgggeggggg
last see	gdnffggggggg
last see them	gdnffggggggg
last speak	genfgggggggg
last speak to	genfgggggggg
last status	Zfdgggxffffg
last talk	fejgggiggggg
last talk to	gemfggfggggg
last thing	ffsfffefeggg
last time	gfoeffgfgggg
last touchpoints	fffffgpffffg
last touchpoints pls	fffffgpffffg
late	dhbdsgfjfffg
lately	fYdwhffffggg
later	d8eXcffefefg
latest	fhkeffhggggg
lead	hgggfgggghkg
lead time	hpladffffggg
lead times	rifcffffgffg
lead times are	dpgegfgggggg
lead to	gddtdggggfgg
lead to proposal	ffglgggggfgg
leaderboard	gegmfggggggg
leads	fdfodggggihg
leads D	gac6Tfgggggg
leads by	fdgpfgggffgg
leads by channel	fdgrfggfffgg
leads by source	gdgnfggggggg
leads that	ffflgfgggggg
leads that became	ffflgfgggggg
leave	ghkejgfffggg
leaves	fgffgpfffggg
leaves, what's	ggfggjgggggg
leaves, what's exposed	ggfggjgggggg
leaving	qeegggefgffg
left	iigegjffgffg
left hanging	gcfeoggggggg
left with	gggggjgfgggg
legal	oeihffffgffg
legal done	gemffggggggg
legal done w	gdofeggggggg
legal is	nfgfgcgggggg
legal is fine	nfgfgcgggggg
legal signed	ffjggggggggg
legal signed off	ffjggggggggg
let	ghdelggggggh
let anything	gcXdyfgggggg
let anything slip	gcXdyfgggggg
let me	gjffeggggggj
let me forget	gfggfggggggj
let slide	geecrgfgfggg
letter	lgfggfgggfgg
letter of	kgfggggggfgg
like	ghefihjfgggg
like without	ggdfgofggggg
liked	mffgggfggffg
likely	gffnegggfggg
likely to	gffnegggfggg
likes	pefffgffgffg
likes it	ucfdfgffggfg
likes it, boss	ucfdfgffggfg
line for	eggfggfofgfg
line for P	efgffggogggg
line for the	gggggggkeggg
lined	gfgflgggfggg
lined up	gfgflgggfggg
lined up D	gfgflgggfggg
lines	ffZfgffvgggg
lines on	efgfggfngggg
lines on why	efgfggfngggg
link	gldfgggggggg
linkedin	edfefggsggfg
linkedin message	edfefggsggfg
linkedin message to	edfefggsggfg
list accounts	gggbmggggggg
list accounts nobody	gggbmggggggg
list everything	gggkeggggggg
list everything in	gggkeggggggg
list for	gagctggggggf
list for D	gagctggggggf
list the	gggdfggglggg
list the decisions	gggbfgggnggg
live	dqjbfggggggf
local	nffgggfggfgg
log	hlfffgffgfig
log a	ffgggggggglg
log a new	ffgggggggglg
log this	fqfdfggfgggg
logs	kggggggggfgg
lol	infdfgffgfgg
long	gffjfggejggg
long day	eufceggffffg
long does	geelgggggggg
long does a	geelgggggggg
long have	geoegggfgggg
long have we	geoegggfgggg
long setup	qeeegggfggfg
long setup takes	qeeegggfggfg
long to	gecogggggggg
long to close	gecogggggggg
look	fdmififffffg
look like	ggeggmfggggg
look like without	ggdfgofggggg
look up	eb2dffeefeeg
looking	gfkifggfgfgg
looking at	fhlfeggggggg
looking at it	fmfffggggggg
looking for	ngggggffgffg
looking for a	ngggggffgffg
looking with	bfwfgfffgefg
looking with C	bfwfgfffgefg
looks	fpgeeggggfgg
lose	geekfkgfgggg
lose C	fffdfrffgggg
lose and	gfbseggffggg
lose and why	gfbseggffggg
lose it	gfffflgggggg
lose to	gectdgfffggg
lose to R	gedsdgfgfggg
lose two	fdgeetgegggg
lose two big	fdgeetgegggg
losing	gecieqffgggg
losing C	fgYggtffgggg
losing deals	gffmfggggggg
loss	fYfweggffffg
loss reasons	fYfweggffffg
lost	gcfhfgffgpfg
lost C	pfdfgggfgegg
lost D	dWg1dgggfggg
lost my	fpgdfggfgggg
lost my badge	fpgdfggfgggg
lost to	odehffgfgkfg
lost to R	fffkffgfgmfg
lost, budget	eggggggggjgg
lost, budget frozen	eggggggggjgg
lost, mark	ddffggfggsfg
lost, mark it	ddffggfggsfg
loved	uedfgfffgdfg
lowdown	ggfgggkggggg
lowdown on	ggfgggkggggg
lowdown on C	ggfgggkggggg
lumen	gdnefhgggggg
lumen health	gdneeifffhgg
lumen health renew	gelfgggggggg
lumen health's	gdmfffgggggg
lunch with	jdfgfglfgggg
lunch with P	jdfffgnfgggg
lunch with priya	fdfgggoggggg
make	edfffkglgggi
make it	ZYfdfsfvfffg
make minutes	gfgggggflggg
make minutes from	gfgggggflggg
make money	bggggogggggg
make quota	gfebergggggg
make quota without	gggegkgggggg
make the	gffjghgggggg
make the number	gfelfggggggg
make this	fbfefgguffgg
make this sound	fdgffggpgggg
maker	dfsdffgfgggg
maker there	gemffggggggg
many deals are	ggcogegfgggg
many over	ggfjgfgggggg
many over M	ggfjgfgggggg
margin	egcggogggggg
mark	bdffgggggufg
mark C	ggggggfggkgg
mark it	Tefffgggg1fg
mark it lost	gcgffggggpgg
may	ofeiffgfffgg
may start	pfgfggggcggg
maybe	kfegggfgggjg
maybe next	megfgggggfgg
maybe next spring	oeffgggggffg
me D	fggggggggggk
me D re	cggggggggggn
me D to	ggggfggggggk
me a	gtdcdgfhfggg
me a comeback	ggggggfjgggg
me a joke	gqgefgeffggg
me a min	g2eXdgeeeggg
me about	gfeffgkggggi
me about C	ggcgggkggggi
me at	fgggfghfgggk
me at 0	ggggfgfffggl
me everything	gggkfgfggggg
me everything in	gggkfgfggggg
me for	ggggggjggggg
me forget	gfggfggggggj
me forget P	gfggfggggggj
me in	gmefeghgfggg
me instead	ezgfdggfgggW
me mon	gggfggffgggl
me mon to	gggfggffgggl
me something	gfgfgffmfggg
me something to	gfgfgffmfggg
me the gist	gfgdgggfpggg
me the lowdown	ggfgggkggggg
me the number	gdeuegefeggg
me up on	gegefgcgnggk
me up to	egggggkggggg
me what	gfyldgadbgge
me where	gfpfggfgggge
me where C	fexeggdfgffb
medcore	kefjfggggggg
meet	febfegsggggg
meet at	febfegsggggg
meeting	ggfffgifkggg
meeting P	ggfggglgeggg
meeting P D	ggggggkgeggg
meeting room	gncffggggggg
meeting room free	gncffggggggg
meeting with C	dggggggglggg
meeting with them	femfgggggggg
meh	W4eeffffgdeg
memory	ddgffgsfgggg
mentioned	jgfleggfgggg
merry	fngdfggggggg
merry D	fngdfggggggg
merry D y'all	fngdfggggggg
message	defffggsgggg
message to	defffggsgggg
met	jfffggjfgghg
met P	hfeffgmfgghg
met P at	kgggggfggggg
met mr	ncffggffggjg
met mr, cole	ncffggffggjg
might	gedrcgggfggg
might churn	gggkdggggggg
might close	ggfkfggggggg
might close D	ggfkfggggggg
min	gsfcfgfffgfg
mind	fsfdegffgfgg
mine	fZgtfggfgggg
minutes	dfgfgghfofgg
minutes before	fegffgsfdfgg
minutes for	aeffggffwffg
minutes for the	aeffggffwffg
minutes from	gfgggggflggg
minutes from this	gfgggggflggg
minutes till	ggggggmgcggg
minutes till my	ggggggmgcggg
miss	gbYcskfflggg
miss above	gffeWgffxggg
miss above, in	gggffgfglggg
missing	ekgggggfgggg
missing a	ekgggggfgggg
missing a charger	ekgggggfgggg
mon to	gggfggffgggl
mon to ring	gggfggffgggl
month	geekgigfgggg
month , impact	fdcfetgggggg
month on	gbbwdfgggggg
month on month	gbbwdfgggggg
months	gfgfggglgggg
months free	gfgfggglgggg
more	mhfdggfjgffg
more formal	fafdegfyffgf
more formal please	fafdegfyffgf
morning	hmgefggfgfgg
morning all	flgfgggggggg
morning all, freezing	flgfgggggggg
most	gefodggggggg
most urgent	fegbrggggfgg
most urgent customers	fegbrggggfgg
move the	cfgfggfqfggg
moved	hpfeeggfgffg
moved to	hqgdegfffffg
moved to 0	gugYffggfggg
moved to D	cxffcfffgeff
moved to R	pdggggffggeg
movement	cX3deffffffg
mr	hdgffghiggjg
mr, cole	hdgffghiggjg
mr, cole D	gfgffgkggggi
mr, cole from	hfffggggggkg
msa	fkeggggggggi
much	hfjhgfgfgggg
much is	keocgfgegggg
much is it	taxUgegZgggg
much will	gffjgggggggg
much will we	gffjgggggggg
mug	gmgfdggggggg
my 0	egggggggkggg
my 0,0	egggggggkggg
my C	ggggggmgcggg
my C call	ggggggmgcggg
my D	glgfdggggggg
my answer	fgefgffngggg
my badge	fpgdfggfgggg
my charger	gngfdggggggg
my day	fYgewggfgggg
my day, in	fYgewggfgggg
my flight's	engffggfgggg
my flight's delayed	engffggfgggg
my list	gagctggggggf
my list for	gagctggggggf
my memory	ddgffgsfgggg
my month	gdfqfggdgggg
my mug	gmgfdggggggg
my notes	efggggfgmggg
my notes from	efggggfgmggg
my password	gpfefggdgggg
my pipeline	d6gTdffffffg
my umbrella	cvfdegfffggg
my way	gffggglgfggg
my way to	fgfggglgfggg
my week	gddcugfffggg
my week like	gddcugfffggg
nah	Xfufgggggfgg
name	ugbgfgdgggfg
nda	gkffgggggggg
nda template	gqaegfgggggg
need P	dogfgggfgggg
need P approval	dogfgggfgggg
need a	fgfgfghjgggg
need a 0	eggggggkgggg
need a nice	efgfggfnfggg
need a polite	dgfgfggogggg
need a volunteer	gogefgfffggg
need it	drefcgfgiggg
need it for	dgggggggjggh
need the	gggggglgdggg
need the cliff	gggggglgdggg
needed	lgfggggfgggg
needs	gfefmggggggg
needs a	gffflggggggg
needs chasing	gedeqgfgfggg
needy	fgggggflggfg
negotiation	ffelfhffgjgg
negotiation closes	fdgbftgfgfgg
negotiation list	gXgwdgggfggg
negotiation now	ddgfggffgrfg
negotiation now, change	ddgfggffgrfg
negotiation over	ffgkgggggggg
negotiation over a	ffgkgggggggg
negotiation, biggest	gggkfgfggggg
negotiation, biggest first	gggkfgfggggg
net	htcdefgggggg
net 0	htcdefgggggg
never	gkdefgmffggg
never mind	fsfdegffgfgg
new	dghgfghfgfmg
new P	nfggggffgfeg
new P is	pfffggffgfeg
new account	fXfcfgffgf1g
new business	fbgseggggggg
new business D	fbgseggggggg
new contract	fkgggggggggg
new contract template	fkgggggggggg
new customer	gegggggggglg
new customers	fdgqdggggggg
new customers D	fdgqdggggggg
new lead	gegdfggggfqg
new one	Vfmggfefggtg
new one, C	Xgfgggefggvg
new price	gkkefegfgggg
new prospect	efggggggggmg
new prospect C	fgggggggggjg
new reps	engefggggggg
new reps D	engefggggggg
news from C	jggggfgggggg
news from them	gfkffggggggg
next	hchemfghggfg
next for	gescdffgfggg
next fy	gecfbfgvgggg
next meeting	femfgggggggg
next meeting with	femfgggggggg
next on	gfpdegggfggg
next on that	gfpdegggfggg
next spring	oeffgggggffg
next step	ebfjsfgfgffg
next with	ggkfggfggggg
next with C	ggkfggfggggg
next, refresh	ddgffgsfgggg
next, refresh my	ddgffgsfgggg
nice	engefgghgggg
nice one	gjgfgggggggg
nice one, cheers	gjgfgggggggg
nice way	fgggggflggfg
nice way to	fgggggflggfg
nicely	edgfffgrfggf
nicely for	fdfefggrggfg
nicer	fdfffggqgggg
night	fpgcfggggggg
night all	fpgcfggggggg
no	lgfejgfggffg
no activity	gfgYqggggggg
no amount	gdfrcggggggg
no answer	/Xddeffbfeeg
no budget	refaffgkgfgg
no contact	jScc9geffgff
no for	cffgggfpgggg
no idea	pfdggfffggeg
no money	lgfgggeggggg
no other	legggggfgggg
no project	kgggggfggggg
no reply	nfbfpgfbfggg
nobody	jffdlggggfgg
nobody touched	gfgbpggggggg
nobody touched D	gfgbpggggggg
nobody's	ecgetgfgfggf
nobody's called	eYgdxgggfggg
nobody's called D	eYgdxgggfggg
nobody's talked	ffggmgfgfggg
nobody's talked to	ffggmgfgfggg
noon	esedeggfghgg
north	fegmfggggggg
north of	fegmfggggggg
north of M	fegmfggggggg
norvane	kYkbchhfgnkg
norvane back	ecfbdggfg0fg
norvane back to	ecfbdggfg0fg
norvane in	fdgefgkffepg
norvane is	gdgefggggogg
norvane sent	idlfffgggggg
norvane sent the	idlfffgggggg
norvane slips	fdcfetgggggg
norvane slips a	fdcfetgggggg
not	ieeglffgghgg
not do	gfffpgfffggg
not done	geTX/feeeggg
not signed	dfgggfgggogg
not signed yet	cfgfgegggrfg
not sure	9cadYgfffege
note	gfgggggkgggg
note on	kgfggggggggg
note on the	fggggggkgggg
note to	ffgfgggmgggg
note to P	ffgggggkgggg
notes	efgggghglggg
notes for	Vgfgggkfrffg
notes from	egggggfgmggg
notes from D	dgggggfgmggg
notes from the	fgggggfglggg
nothing	kggggggggggg
now	iggeffgjfgfg
now, change	ddgfggffgrfg
now, change it	ddgfggffgrfg
now, what	ggggggjggggg
now, what should	ggggggjggggg
nudge	ffgfgggjgggi
nudge P	fffeeggrggfg
number	eeipfgffgffg
number of	fggkgggggggg
number of leads	ffflgfgggggg
number without	ggfdglgggggg
numbers	hcfwdgeeeggg
o	kggggggdgggg
objection	Yetadffsegfg
of C	fffggglggheg
of D	hefjeefglggg
of M	fegmfggggggg
of finch	fdgfgggfgogg
of leads	ffflgfgggggg
of leads that	ffflgfgggggg
of open	gfgkfggggggg
of open deals	gggjfggggggg
of open proposals	ffgkgggggggg
of quotes	gedregfgfggg
of quotes close	gedregfgfggg
of the C	fgpdfffghfgg
of the above	fdgeggggqggg
of the account	fgggggsfZgfg
of the board	gccucggggggg
of the leaderboard	ggfjfggggggg
of them	ggfffofffggg
of them slip	ggfffkgggggg
of this	gfggggggkggg
of won	cfgfgegggrfg
of won, not	cfgfgegggrfg
off for	bfcggydfgffg
off for C	bfcggydfgffg
off on	hfnfeggfgggg
off on price	ggmegfgfgggg
off on this	fcvebggggggg
off the	kggggggfggeg
off to	ggfgggjggggg
off us	ggardhfggggg
off, can	bggggogggggg
off, can we	bggggogggggg
office	hmefeggggggg
office open	glffeggggggg
office open on	gkfffggggggg
often	gffogfgdgggg
often do	gffogfgdgggg
often do we	gffogfgdgggg
oh	ftfcegfffffg
oh well	ftfcegfffffg
ok	hmedfjgfgfgg
old	jpedgfgeggfg
old one	fkgggggggggg
on C before	dggggglggggg
on D	icgdlfffiggj
on P	U+fbefecffeg
on anything	gfefmggggggg
on board	jYyccfffggfg
on data	degfgggpgggg
on data residency	degfgggpgggg
on for	gdebtgggfggg
on for D	gdebtgggfggg
on harrow	hdoffggfgggg
on harrow castings	hdoffggfgggg
on legal	wcceegffgffg
on me	gddfoggggggg
on month	gbbwdfgggggg
on my	ggfgggkgfggg
on my way	gffggglgfggg
on price	mfgfgfgfgfgg
on price are	ggmegfgfgggg
on that	gfpdegggfggg
on that one	gfpdegggfggg
on the	gjggggggggfg
on the C	qydgagegggUf
on the big	buffggffgefg
on the board	ffgmfggggggg
on the price	fggggggkgggg
on the team	gegfkggggggg
on the train	fqfdfggfgggg
on the wiki	emgfgggggggg
on this	gdnddgggfggl
on this D	gdgdegggfggq
on us	geefmggggggg
on why	ffggggglgggg
on why us	efgfggfngggg
on with	fffefgpffggg
onboarding	ekffgeglgggg
onboarding for	engefggggggg
onboarding for new	engefggggggg
one for	edfeegffgffx
one for D	abfedffffee5
one pager	bbdeff4ffeeg
one, C	cgfgggffgfqg
one, cheers	gjgfgggggggg
one, cheers bot	gjgfgggggggg
ones	eQdj4jfefffg
ones are	gffZsggggggg
ones are stuck	gffZsggggggg
ones did	gfYxcgfggggg
only	ggfkfhffhggg
only everyone	cpgfgegfgggg
only everyone paid	cpgfgegfgggg
ooo	fngefggggggg
ooo until	fngefggggggg
ooo until wed	fngefggggggg
open	edfngghfffjf
open on	gkfffggggggg
open on D	gkfffggggggg
open promises	eVfa+fffffdg
open proposals	ffgkgggggggg
open value	fbgpgggggggg
opener	efffegfqfggg
opener for	efffegfqfggg
opener for a	dfggegfrfgfg
opportunities	gggjeggggggg
opportunities will	gggldggggggg
opportunities will land	gggldggggggg
ops	hncffggggggg
option	mfgefggggggg
option D	pfgeegfggggf
or	fgkhfggfgggg
or down	fcdseggggggg
or down on	fcdseggggggg
or further	feofffgggggg
or is	ngfggfgdgggg
or nah	Xfufgggggfgg
or no	fdseefgggggg
or not	fflggfgggggg
or still	Xgvggefggfgg
order	gefhilffgfgg
order value	fcgofggggggg
other	jdnedggggggg
other vendor	gcudbggggggg
our contact	ffqgbgfggggg
our contact at	ffqgbgfggggg
our guy	gdrebggggggg
our guy at	gdrebggggggg
our history	gfggggjggggg
our history with	gfggggjggggg
our tires	ggkggffggggg
ours	ifmggefggggg
out	lgfefhgfgigf
out D	/VfYagfffffd
out D, ping	ezgfdggfgggW
out of this	gfggggggkggg
out of won	cfgfgegggrfg
out there	eufcfggffffg
out, C	kffggfgggggg
out, what's	feZde2efffgg
out, what's left	feZde2efffgg
over	gfekgfgifggg
over 0	hlgfgggfgggg
over 0, need	dogfgggfgggg
over C	ffZfgfhsgggg
over C from	fgggggkfgggg
over M	feetdffffggg
over M aren't	ggfjgfgggggg
over M still	geepeggggggg
over a	ffgkgggggggg
over a month	ffgkgggggggg
over the	gffeqgffeggg
over the break	gffeqgffeggg
overdue	ggffkggggggg
overdue follow	ggggjggggggg
overdue for	ggdgmfgggggg
owe	ggfgjggggggg
owner	fffgggefgfng
owners	kfggggfghffg
owns	gbydZgfggggg
page	ceeffgwfffff
pager	bbdeff4ffeeg
paid	lghfgfgfgfgg
paid upfront	cpgfgegfgggg
paid yet	Xfufgggggfgg
paid yet or	Xfufgggggfgg
paper	ilgfffgggggg
park	ZWeceffff/eg
parking	fufcegfefffg
partner	ngfgggggggdg
passed	kfgggggggggg
password	gybceffdfggg
past	ggedlggigggg
past due	ggeglggfgggg
past due to	ggeglggfgggg
past the	ggdggffmgggg
past the receptionist	ggdggffmgggg
past their	gggZpggggggg
past their date	gggZpggggggg
pay yet	ggjggfgggggg
payment	gfgffgglgggg
pays D	kggggfgfgggg
pays D they	kggggfgfgggg
people	geddsgfgfggg
per	heglfggggggg
per rep	fdgpeggggfgg
phase	rbgcgggggggg
phase 0	rbgcgggggggg
phone at	jffggggggggg
phrase	fdfefggrggfg
phrase this	fdfefggrggfg
phrase this nicely	fdfefggrggfg
pick	gcpeefgggggg
pick someone	gcpeefgggggg
picked	nffgggffgffg
picked up	offgggffgffg
picking	ffdeffsffggg
picking up	ffdeffsffggg
pilot	hekfgfgggggg
pilot done	gemfffgggggg
pilot end	gcnfgggggggg
ping me at	ggggfggfgggk
ping me instead	ezgfdggfgggW
pipe	gTc+cgffefgf
pipeline	difqeggggefg
please	feiffghkiggf
please stop	fkgggggggggg
please stop using	fkgggggggggg
please update	gngefggggggf
please update your	gngefggggggf
please, 0	ggggggfgkggg
please, 0 bullets	ggggggfgkggg
pls	feliggefhggf
pls check	gfreggeffffg
pls check where	gfreggeffffg
pls don't	fqfegdgggggg
po	jdlfgfgggggg
po come	gelffggggggg
po come through	gdnffggggggg
po from	sbffgggfgfgg
po is	0Xedfggfgfgg
po is in	0Xedfggfgfgg
poc	dqiegcgggggg
point	flgfgggggggg
points	fbcdenikoffc
points, still	gdXefyfggggg
points, still ok	gdXefyfggggg
policy	g0abdffffggg
polite	fgggfgglgggg
polite email	ggggeggjgggg
polite email to	ggggeggjgggg
polite way	eefffggogggg
polite way to	eefffggogggg
post	qefgggefgffg
ppl	lfggggfgggfg
prep	fdgffgrffggf
prep me	fcgeegtfgggf
prep me for	ggggggjggggg
prepping	fffgfgnfgggg
prepping for	fffgfgnfgggg
prepping for the	fffgfgnfgggg
price 0	eegfgogfgggg
price 0, across	eegfgogfgggg
price are	ggmegfgfgggg
price are we	ggmegfgfgggg
price change	fggggggkgggg
price for	egeggmgggggg
price increase	cfefgfgrgggg
price is	degfgggqgggg
price is too	degfgggqgggg
price list	itfYegggfggf
price on	fgjfgggggggg
price on C	fgjgggfggggg
price rise	ggdggfgmgggg
price rise to	ggdggfgmgggg
prices	fiendggggggg
prices are	dogegggfgggg
prices are going	dogegggfgggg
printer	elgfgggggggg
printer is	elgfgggggggg
printer is broken	elgfgggggggg
priya	jckefghhfggg
priya D	fdggggogdggg
prob	mgfgggeggfgg
product	W1tXcedfffff
project	melcggffgggg
projector's	fsfdeggfgfgg
projector's dead	fsfdeggfgfgg
promise	gfkdkggffggg
promise and	gfffpgfffggg
promise and not	gfffpgfffggg
promise people	geddsgfgfggg
promises	fZfcyggffffg
promises i	fdgfnggfgggg
promises i haven't	fdgfnggfgggg
proposal	feekfgffflgg
proposal or	feofffgggggg
proposal or further	feofffgggggg
proposal to	dbfzffeeeffg
proposal to negotiation	dbfzffeeeffg
proposals	fdgjfmgggfgg
proposals out	gagrfggggfgg
prospect	efggggggggmg
prospect C	fgggggggggjg
public	dpggggfggffg
public lol	dpggggfggffg
pull	gfggggggkggg
pull the	gfggggggkggg
pull the action	ffgfggffnggg
pushed	vcfcefgggfgg
pushed D	xcgbeffggffg
pushed to	wcgbefgggfgg
pushed to D	wcgbefgggfgg
pushes	eeedftgggggg
pushes to	ccgcexgggggg
pushes to D	ccgcexgggggg
pushy	eegfeffsggfg
put	eefefgfgikkg
put C	dffgggfggilg
put C back	fggggggggleg
put C in	dffgggfgggpg
q	mffgggfggggg
qbr	Xvfgdglfffff
qbr, last	fffffgpffffg
qbr, last touchpoints	fffffgpffffg
quarter	ffdjfkgggggg
quarter hold	eggggkgggggg
quarter looking	gefngfgfgggg
quarter team	gmgdfggggggg
question	feuffbefgfgg
quick	dfjgggjifffg
quick check	ccyfffffgefg
quick check on	ccyfffffgefg
quick recap	fgggggqfaggg
quick recap of	fgggggsfZgfg
quick summary	feggggoffggg
quick summary of	feggggoffggg
quiet again	qffgegffgefg
quiet, what	ffefYgfwfggg
quiet, what do	ffefYgfwfggg
quota without	gggegkgggggg
quote, M	mffdgggfgggg
quoted	hddqdffjgggg
quoted 0	ggfggfglgggg
quoted 0, under	fgefgffngggg
quotes	cjeqiffefffg
quotes close	gedregfgfggg
radio	eerfgfgfffgg
radio silence	eerfgfgfffgg
ran	lfffgggggggg
ran into	kgfggggggggg
rate	gffmffgggggg
rd	kgfggggfgggg
re C	cggggggggggn
re the	efgfgggngggg
re the demo	deffgggqgggg
reached	geggfggggglg
reached out	geggfggggglg
react	fc5Wfffagggg
read	N/ccfedeicbg
real	hjjeeggggggg
reasons	fZfweggfgfgg
reasons we	fZgveggfgggg
reasons we lose	fZgveggfgggg
recap	nggfffifdggg
recap D	dggfgffgoggg
recap D's	dggfgffgoggg
recap of	ffgefgnfigfg
recap of the	fgggggsfZgfg
receptionist	ggdggffmgggg
receptionist at	ggdggffmgggg
receptionist at C	ggdggffmgggg
record	ecfefggfgfug
record for	ecfefggfgfug
redlines	aqgfgfgggggg
reference	gfZfgfgtgggg
references	yddfffefgdeg
referral	hecffffqgghg
refresh	ddgffgsfgggg
refresh my	ddgffgsfgggg
refresh my memory	ddgffgsfgggg
region	dZe1edffffgf
remind	ggjffgggfggh
remind me	ggjffggffggh
remind me D	fgggfggggggk
remind me about	ggggfgfggggk
remind me mon	gggfggffgggl
remind me to	ggggggfggggj
remind me what	ge+degZdagfc
remind me where	gfqfggfggggd
reminder	bffffgflgfgm
reminder for	gfggfggggggk
reminder for D	gfggfggggggk
reminder to	egfgggfugfgY
renewal	dhfjfggggggj
renewal D	Vffffgfggfg0
renewals	dbfufggfgggg
renewals coming	dbfufggfgggg
renewals coming up	dbfufggfgggg
renewed	uceefggfgfgg
renewed for	qdffgggfgfgg
renewed for a	qdffgggfgfgg
rep	fbgqfggggggg
replied	vZpbagffggfg
reply	gfifgggjgggg
reply to	ffegeggpgggg
reply to P	efggfgglgggg
reply yet	lfnfdggdgggg
reps	ekgieggggggg
reps D	engefggggggg
reset	gpfefggdgggg
reset my	gpfefggdgggg
reset my password	gpfefggdgggg
residency	degfgggpgggg
revenue	fagsfggggggg
revenue booked	fdglgggggggg
revenue booked so	fdglgggggggg
review	ffffggfgqffg
revised	kgfegggggggh
revised quote	kgfegggggggh
revised quote, M	mffdgggfgggg
revisit	fcddmfgpgfgg
rewrite	ebfdfggwgffg
rewrite this	ebfdfggwgffg
rewrite this for	ebfdfggwgffg
ridge as	fggggggggjgg
ridge as lost	fggggggggjgg
ridge call	gfggggffhggj
ridge is	kenefgffeggg
ridge pushed	wcgbeggggfgg
ridge to	dYfcegfff2fg
ring	hggfggffgggk
rise	ggdggfgmgggg
rise to	ggdggfgmgggg
risk	fehnffgfgfgg
risk deals	edfrfggfgfgg
rn	gdgofggggfgg
rock	fqfdfggfgfgg
room	h8bXVgggfggg
room free	gncffggggggg
roughly	ifgkggfggggg
round	lfgggggggfgg
run	heegggmfgggg
running	esgdeggfffgg
running late	fqgdeggfgfgg
runs	jfkgfgfgggfg
runs it	lfggggggggeg
said	mfgffggggggg
said maybe	qdfffgffgffg
said maybe next	qdfffgffgffg
said no	nekfffffgffg
said they'd	lggggfgfgggg
said they'd sign	lggggfgfgggg
said who	7ZddYgeffgfg
said who knows	7ZddYgeffgfg
sam	ffekigjffggf
same	fggofggfggfg
same for	dZfzegfeggfg
same for D	fdgoeggggggg
samples	qdhdffgfgggg
sat	kfigggeggffg
saw	hqeffgffgefg
say C	egfggggkgggg
say R	ggfggfgkgggg
say about	fglggegggggg
say about support	gfgfgffmfggg
say about the	fgpggegdgggg
say last	gfqefffefggg
say last time	gfqefffefggg
say to	ggoggdgegggg
say to the	ggoggdgegggg
say we	gfgffngfgggg
say we lose	fdgeetgegggg
say we're	gggleggfgggg
say we're too	gggleggfgggg
saying	befgggdwgfeg
says	khfffgfigggg
says C	udefggffgdeg
says C is	udefggffgdeg
says its	kfgggggfgggg
says its a	kfgggggfgggg
seats	ffgfgjfggfkg
sec	Ztfffgndffde
second	lgggggffgfgg
second demo	lgfggggggfgg
seconds	Zeefgge2geeg
security	hkdfgggggggg
see a	kfgggggggggg
see a demo	kfgggggggggg
see the game	gleffggggggg
see them	gdnffggggggg
see you	fngefggggggg
see you D	fngefggggggg
seeing	effffgoggggg
seeing P	fgffegnggggg
seeing P at	gggffgkggggg
send	fggffgfjhggh
send P	ccfdfgfwggfg
send me	fnfefgddngfe
send me the	idgefgefsggf
send mr	fcgefggsgggg
send mr, cole	fcgefggsgggg
sent	oeffgggfgffg
sent C	mgdggggggfgg
sent the po	gemfffgggggg
session	irfdegfffffg
set	eegffgfighjj
set a	efggfgggfggn
set a reminder	gfggfggggggk
set an	eggggggggggk
set an alarm	eggggggggggk
set one	abfedffffee5
set one for	abfedffffee5
set up	aYfdfgfrffvf
set up C	egfggggggglg
setup	lfffgggggggg
setup takes	qeeegggfggfg
share	gkeifggggggg
sheet	ddfffgvfgffg
sheet on	dffgggrggffg
sheet on C	dffgggrggffg
shelved	peefgggfgfgg
shelved the	qeefgggfgfgg
shelved the project	tdeffggfgfgg
ship	jfgfgfgggggg
shipment	mfgfffggfggg
shipping	X1gWcfgofggf
short	effgggjhjggg
short version	cbeafenb1fgf
shorter	dKdUZed/cdee
should	gfffgglggggg
should i bring	ffefegqefggg
should i visit	gegflggggggg
should know	ddfgegtfgggg
should know before	eddfcfwfgggg
show booth	gogefgfffggg
show me	ggflegfgfggg
show, wants	kgfggggggggg
show, wants a	kgfggggggggg
side	gcPe/fffgffg
sign	ifjfgfgggggg
sign if	lggggfgfgggg
sign if we	lggggfgfgggg
signature	fccvgfgffggg
signed D	fedregggfggg
signed off	ffjggggggggg
signed off on	ffjggggggggg
signed or	fflggfgggggg
signed or not	fflggfgggggg
signed yet	dfgggfgggngg
signs	jdgeeofggggg
signs D	fcfeftfggggg
signs early	fffffpfggggg
signs early, does	fffffpfggggg
signs off	heofdggggggg
signs off on	idqecggggggg
signup	lfggggfggffg
silence	eerfgfgfffgg
silent	geeQ1ggggggg
silent on	geefmggggggg
silent on us	geefmggggggg
since	jegffgXgrggf
since D	jegffgXgrggf
site	jggggggggggg
sites	kjffgfgfeggg
sites, may	pfgfggggcggg
sites, may start	pfgfggggcggg
sitting	ffgmfffgfggg
sitting in	ffgofgffeggg
sitting in negotiation	gfeofgggfggg
sitting in proposal	feduffffcggg
sitting on	ggemggfffggg
six	gdgpeggggfgg
six figure	gdgpeggggfgg
six figure deals	gdgpeggggfgg
size	feliefgggggg
size D	gfgjfggggggg
sla	lgfggggfgggg
slide	edfmlffffggg
slides	V1ggcgfggffg
slip	gdanlhfgfggg
slipped	1feXteefTfgg
slipping	gecdugfffggg
slips	fgffglgggggg
slips a	gfeffpgggggg
slips a month	gfeffpgggggg
slips does	eggggkgggggg
slips does the	eggggkgggggg
slot	nfgggefgggfg
smallest	fcgqeggggfgg
smallest deals	fcgqeggggfgg
so	fifkfggggggg
so far	fefoffgggggg
so far D	gegmeggggggg
so tired	fmgffggfgggg
soft	jfggggfigggg
sold	gffqaggggggg
sold the	gffqaggggggg
sold the most	gffqaggggggg
someone	glgfeggggggg
something	fegfgggngggg
something for	gfffgggkgggg
something to	fdgffggqgggg
something to say	gfgfgffmfggg
something to send	ecfefgguggfg
sorry	elgegggkfggg
sound	fdgffggpgggg
sound nicer	fdfffggqgggg
sounding	fgggggflggfg
sounding needy	fgggggflggfg
sounds	fqfdfggfgfgg
sounds good	fqfdfggfgfgg
source	gegmeggggggg
source converts	gfgkeggggggg
source converts best	gfgkeggggggg
source works	gefndggggggg
source works best	gefndggggggg
speak	genfgggggggg
speak to	genfgggggggg
spent	mfggggfggffg
spent the	mfggggfggffg
split	jegjgggggfgg
split by	geglgggggggg
split by stage	geglgggggggg
spoke	teffffgdgggg
spoke to	teffffgdgggg
spring	mffggggggfgg
sso	vagfggfdgggg
st	lggggggfgggg
stage is	gfpdfgfggggg
stage is C	ggodggfggggg
stage of	eegggggggngg
stage of C	dgggggfggmgg
stage of finch	fdgfgggfgogg
stage to	gegfggggglgg
stage to proposal	gegfggggglgg
stages	gngefggggggf
stages D	gngefggggggf
stale	fcfayggffffg
stale stuff	fbgetggfgfgg
stand	ggkfgfgggggg
stand with	ggkfgfgggggg
stand with C	ggkfgfgggggg
standup	dzdccgfffggg
stapler	guacffgggggg
start	pfgfggggcggg
starts	gqgbffgggggg
starts D	fugaefgfgggf
status	Zewefgkffeeg
status please	bb8dfgdeeeef
step	ecfjpfgfgffg
still alive	genfffgggggg
still hit	gefjghgggggg
still hit the	geekfhgggggg
still in	gdoeffgggggg
still in at	gdpeefgggggg
still kicking	ggkggffggggg
still kicking our	ggkggffggggg
still make	cggcfrgggggg
still make money	bggggogggggg
still ok	gdXefyfggggg
still open	fVe3cggfgffg
still the	fogedfgggggg
still the contact	geofeggggggg
still thinking	ybffegfdegfg
still waiting	qcafmgfffffg
still waiting on	wcceegffgffg
stop using	fkgggggggggg
stop using the	fkgggggggggg
story	fgkfffjggggg
story with	fgmgggdggggg
story with C	fgnggfcggggg
stuck	efeohggfgggg
stuck in	cfZ0effffggg
stuck in negotiation	ffgkgggggggg
stuck in traffic	etgcffgfgggg
study	flfgfggggggg
study for	flfgfggggggg
study for hospitals	flfgfggggggg
stuff	cWfunffffffg
sum	fggffgfgmggg
sum up	fggffgfgmggg
sum up the	fgggggggkggg
summarise	egggggngdggg
summarise the	egggggngdggg
summarise the account	egggggngdggg
summary	feggggoffggg
summary of	feggggoffggg
support	l2ZbVffhfggg
suppose	cbgeexgggggg
suppose C	dggggngggggg
suppose C signs	Zfgggsgggffg
supposed	legfgggggggg
supposed to	legfgggggggg
sure	tcceagfdefgs
survive	gbZeeygggggg
survive losing	gbZeeygggggg
swag	flgffggggggg
swag is	flgffggggggg
swag is at	flgffggggggg
swap	rdfffgfggffg
ta	etfceggffffg
tacos	g3cbWffgfggg
take C	cfcfgpefglfg
take C out	cfcfgpefglfg
take finch	fddderfffmgg
take finch out	fddderfffmgg
take off	gfYxcgfggggg
take off us	gfYxcgfggggg
takes	iffcfmgggggg
takes the	gggVevgggggg
taking	ggggggjggggg
taking over	fgggggkfgggg
taking over C	fgggggjfgggg
talk	eihffgkggfgg
talk to	ddjfggnggffg
talked	keggkgfffggg
talked to	keggkgfffggg
talked to who	ffggmgfgfggg
talking	gagcffe1effg
target	hefmehgggggg
team	engggfgfgggg
team is	gegfjggggggg
team is behind	gegfjggggggg
tech	fggggggkgggg
tech is	efggggglgggg
tech is D	efggggglgggg
tell me a	gqgefgeffggg
tell me about	gfadfguffggg
tell me where	gelfgggggggg
tell us	pfgeegfggggf
tell us which	pfgeegfggggf
template	fsceeggggggg
template is	fkgggggggggg
template is in	fkgggggggggg
ten	eefkfgkggggh
ten, last	Zfdgggxffffg
ten, last status	Zfdgggxffffg
terms	gemfffgieggg
terms did	gfsefggfbggg
terms did we	gfsefggfbggg
test	lgggggfggffg
testing	fogefggggggg
testing 0	fogefggggggg
testing 0 0	fogefggggggg
text	bYgcegf5fgff
text for	deffgggqgggg
texted	0Ugeeggffggg
than	gogcgggggggg
than 0	kfgfiggggffg
than the last	gkgfgggggggg
thank	fegffggoggfg
thank you	fegffggoggfg
thank you note	edfffggrggfg
thanks	etfdfgfffffg
that became	ffflgfgggggg
that became proposals	ffflgfgggggg
that down	fbgefggftggg
that down for	fbgefggftggg
that get	fffffpfggggg
that get us	fffffpfggggg
that one	gcvccfgggggg
that's	cwgbeffffggg
thats	pgeggefegggg
the , sitting	ffcsfgffeggg
the , sitting in	ffcsfgffeggg
the 0	ggggggjfggfg
the C	ghhggfffkffg
the C call	cgfgggegoggh
the C deal	jgmdffgggegg
the C qbr	fgfggglggggg
the C visit	fgggggfgkggg
the M	kghVesgdgggg
the P	cekfegjdggpf
the P at	gfqecgfggggg
the above	fdgeggggqggg
the account	fgggggpgbgfg
the action	ffgfggffnggg
the action items	ffgfggffnggg
the amount	gb1Xcfgggggg
the amount again	geqbfggggggg
the average	ggengegggggg
the average discount	ggengegggggg
the backstory	ffdeffsffggg
the ball	gdkfhggggggg
the ball at	gbtecggggggg
the beacon	gfggggffhggj
the beacon ridge	gfggggffhggj
the big	buffggffgefg
the big one	buffggffgefg
the biggest	gggkeggggggg
the biggest deal	gggkeggggggg
the board	hgekfhgggfgg
the booth	lgggggfgggeg
the bot	gobffghggggg
the bot broken	gsZfffgggggg
the break	gffeqgffeggg
the bug	ggfgfgglgggg
the call	ggfefgfgnggg
the cliff	gggggglgdggg
the cliff notes	gggggglgdggg
the contact	getfYggggggg
the contract	hdmfffgggggg
the current	ffnfgfffgggg
the current price	ffnfgfffgggg
the deal	ggedegrffggg
the deal there	ggedegrffggg
the decision	gemffggggggg
the decision maker	gemffggggggg
the decisions	gggbfgggnggg
the decisions from	gggbfgggnggg
the deck	gvZcffgggggg
the delay	effffggngggg
the demo	fkgfeggkgfgg
the demo kit	dogggggggfgg
the demo unit	dolfcgfggggf
the discussion	dafefgffzffg
the drive	fndfgggggggg
the drive, please	fkgggggggggg
the expo	cgggggggggng
the expo, add	bfggggfgggpg
the front	flgffggggggg
the front desk	flgffggggggg
the game	gleffggggggg
the gist	gfgeggjflggg
the harrow	feiffgmffggg
the harrow castings	feiffgmffggg
the history	gfafffsgfggg
the history with	gfafffsgfggg
the hit	ggdfgpfggggg
the hit if	ggdfgpfggggg
the invoice	fejggggmgggd
the invoice paid	gcoffggggggg
the key	gegffgffoggf
the kitchen	fngffggfgggg
the last	hgjgggfffggg
the last bot	gkgfgggggggg
the last thing	ffsfffefeggg
the latest	fnbfgghggggg
the leaderboard	ggfjfggggggg
the lost	eUf6bffffffg
the lowdown	ggfgggkggggg
the lowdown on	ggfgggkggggg
the meeting	fgeeegfhoggg
the meeting room	gncffggggggg
the most	gefrbggggggg
the nda	gndfgfgggggg
the nda template	gqaegfgggggg
the new	ijhfgfgfgggg
the new price	gkkefegfgggg
the next	femfgggggggg
the next meeting	femfgggggggg
the norvane	fdlefgggkggg
the number	geelfiffgggg
the number without	ggfdglgggggg
the numbers	hcfwdgeeeggg
the office	gnefeggggggg
the office open	glffeggggggg
the old one	fkgggggggggg
the order	Xdbff/Zdeefh
the other	hcudbggggggg
the owner	agfgggffgfsg
the phone	lffgggfggggg
the phone at	lffgggfggggg
the pilot	femfgggggggg
the pilot end	gcnfgggggggg
the po	iejffggggggg
the po come	gelffggggggg
the po from	sbffgggfgfgg
the price change	fggggggkgggg
the price increase	cfefgfgrgggg
the price rise	ggdggfgmgggg
the project	tdeffggfgfgg
the quarter	ffdkfkgggggg
the quarter hold	eggggkgggggg
the quarter looking	gefngfgfgggg
the quote	mefegggggggh
the receptionist	ggdggffmgggg
the receptionist at	ggdggffmgggg
the revised	kgfegggggggh
the revised quote	kgfegggggggh
the room	gzYaagjggggg
the seats	cegggpgggfgg
the second	lfhgggfggggf
the short	aeeege4eeeeg
the show	kgfggggggggg
the show, wants	kgfggggggggg
the signature	gdgegfgngggg
the stage to	gegfggggglgg
the stapler	guacffgggggg
the story	fgkfffjggggg
the story with	fgmgggdggggg
the team	fmgdiggfgggg
the team is	gegfjggggggg
the thread	ffgdggcfuggg
the trade	glhffgfffggg
the trade show	glhffgfffggg
the train	fqfdfggfgggg
the trial	ogffgefefggg
the vantix	gelfgggfhggg
the warehouse	dogggggggfgg
the weather	gvbdeffffggg
the webinar	egdgggfgggqg
the website form	lgggggfgggdg
the week's	fgggggfgkggg
the week's calls	fgggggfgkggg
the whole	pgdggggcgggg
the wiki	emgfgggggggg
their date	gggZpggggggg
them slip	ggfffkgggggg
then	gecffycefffg
then what	ZdZef/bdeefg
there an	gfjggggggggg
there an update	gfjggggggggg
these	ffmjggcfgggg
these days	ffmjggcfgggg
they asked	eggggggggjgg
they happy	felggfgggggg
they happy with	felggfgggggg
they have	cggfgggngggg
they have no	cggfgggngggg
they keep citing	ggggggfjgggg
they looking	geoefggggggg
they looking at	geoefggggggg
they need	nefggggfgggh
they say R	ggfggfgkgggg
they say about	ggnggfgdgggg
they sign	fdsdfggfgggg
they still	hdqceggggggg
they want	ifdffffpfgeg
they went	ceffggffgsgg
they went elsewhere	bcfffgffgxfg
they were	ggkgggeggggg
they were deciding	ggkgggeggggg
they'd	lggggfgfgggg
they'd sign	lggggfgfgggg
they'd sign if	lggggfgfgggg
they'll	mfgffgfggggf
they'll tell	ofgeegfggggf
they'll tell us	pfgeegfggggf
they're	mfgfgggfgggg
thing	bsjfgfefffeg
things	gfoegeffgggg
think	tcfdegfjfgfg
thinking	pyfTdgfdeffg
this	fggffffjiggg
this D	gdgdegggfggq
this channel	egggggfglggg
this conversation	eafefggfvggg
this for	ebfdfggwgffg
this into	fbfefggfufgg
this into minutes	fbfefggfufgg
this nicely	fdfefggrggfg
this nicely for	fdfefggrggfg
this sound	fdgffggpgggg
this sound nicer	fdfffggqgggg
this transcript	gfgggggflggg
this yr	lgfgggeggggg
those	fdgfggggpggg
those notes	fdgfggggpggg
thread	fegeggefqggg
thread for	ecgfggffsggf
three	fffjfgiigggg
three lines	efgfggfngggg
three lines on	efgfggfngggg
three, what	ggfffgmffggg
three, what did	ggfffgmffggg
through the	dggggggggglg
through the website	dggggggggglg
tidy	fdgfggggpggg
tidy up	fdgfggggpggg
tidy up those	fdgfggggpggg
till my	ggggggmgcggg
till my C	ggggggmgcggg
time	hpfdfffffggg
time's	grbdfggggggg
time's standup	grbdfggggggg
times	nhgeffgfgfgg
times are	dpgegfgggggg
times are 0	dpgegfgggggg
tired	fmgffggfgggg
tires	ggkggffggggg
tl	gdgefgggrfgg
tl,dr	gdgefgggrfgg
tldr	ggggggfglfgg
tldr of	egggggggkggg
to 0	ojfcffffffgg
to C	dfdgfgmlgffg
to C , cliff	ffeggfmgfggg
to C about	bgfgggfugfgb
to C for	Lfeggfe/fdeg
to C, what	ffegfeqegggg
to D	ihgefkfggfgg
to P	gfgffggkgggg
to P about	dfgfgggngggg
to P chasing	ggggeggjgggg
to R	keelfgfffhfg
to R D	dfgoeggggggg
to R, they	jfgggggggggg
to answer	cggfgggngggg
to answer they	cggfgggngggg
to ask	gfZfgfgtgggg
to beacon	fdlfggglgggd
to beacon ridge	fdlfggglgggd
to book	gkfggggggggg
to book leave	gmefgggegggg
to chase	ffgggggkgggg
to chase payment	eefffggogggg
to close	faeufggfgggg
to close these	gecogggggggg
to commit	gegbgfgrgggg
to follow	ggeglggfgggg
to follow up	ggeglggfgggg
to go	ffgfnggggggg
to half	cegggpgggfgg
to half the	cegggpgggfgg
to intent	cYffeffff3fg
to know	jggggghgfggg
to know about	fggggglgeggg
to know what	pgffgefefggg
to know when	jfgggggggggg
to last	ecgqeggggggg
to lead	fegefggggogg
to medcore	xackdffeffgg
to mr	geifgggkgggg
to mr, cole	geifgggkgggg
to negotiation	defjggffgofg
to priya	leggggggfggg
to proposal	eefggggggqfg
to revisit	fcgcuggfgffg
to ring	gggfggffgggl
to say	gfgfgffmfggg
to say about	gfgfgffmfggg
to see	lfgggfhffggg
to see a	kfgggggggggg
to send	ffgfgggkgggi
to send P	ccfdfgfwggfg
to send mr	fcgefggsgggg
to sign	kfgggggggggg
to speed	egggggkggggg
to the new	ggoggdgegggg
to the quarter	ggfggkgggggg
to tomas	kdgfffgkgggg
to us	fenfehgfgggg
to what	geddagfgwggg
to who	ffggmgfgfggg
to who lately	ffggmgfgfggg
to won	effffggggngg
told me	kfggfggggggg
told us	gfpffgffeggg
tomas	icieefgjfgkg
tomas asked	lffggggggggg
tomas reached	fdggfggfggog
tomas reached out	fdggfggfggog
too	hfgffgfjifgg
too expensive	cgehfgfpfggg
too high	degfgggqgggg
too long	cacbfffd8fgg
took	hiffdgfgkggg
took my	glgfdggggggg
took my charger	gngfdggggggg
took my mug	gmgfdggggggg
top	gdgpdggggggg
top D	gfgxTggggggg
top ten	eXfzeffffffg
total	gdgnfggggggg
total open	gdgmgggggggg
total open value	fbgpgggggggg
total value	ffgkgggggggg
total value of	ffgkgggggggg
touched	gfgelggggggg
touched D	gfgelggggggg
touchpoints	fffgfgnfgggg
touchpoints pls	fffffgpffffg
trade	glhffgfffggg
trade show	glhffgfffggg
trade show booth	gogefgfffggg
traffic	esgceggfgggg
traffic is	ergdegggfggg
traffic is awful	flgffggggggg
train	glgffggggggg
train's	dtfdfggfgfgg
train's delayed	dtfdfggfgfgg
training	phffgfgegfgg
training deck	emgfgggggggg
training deck is	emgfgggggggg
transcript	gfgggggflggg
travel	f/cUauePfggf
trial	leeodfffgffg
turn	cdgffffmoggf
turn my	fgggggfgkggg
turn my notes	fgggggfgkggg
turn this	fbfefggfufgg
turn this into	fbfefggfufgg
two	hkcdghhjfffg
two big	fdgeetgegggg
two big ones	fdgeetgegggg
two minutes	fegffgsfdfgg
two minutes before	fegffgsfdfgg
two weeks	efggmigffggg
ugh	ipedefgggfgg
ugh D	dvgcdgggfggg
umbrella	cvfdegfffggg
under	ecfofffjgggg
under M	cVf5dfgffffg
under us	fgefgffngggg
under us, what's	fgefgffngggg
unit	inhfcgfggggf
unit back	gZqfgggggggg
unit back yet	gZqfgggggggg
units	ieoggffegffg
until wed	fngefggggggg
untouched	eZfX7ggffefg
untouched for	fcgfqggfgggg
untouched for a	fcgfqggfgggg
up C	eflfgggfgfig
up D	gfgfkggdiggg
up against	fddqgegfgggg
up against R	gddrgfgfgggg
up against haldex	feeqgegfgggg
up at	gfoffegffggg
up everywhere	dogegggfgggg
up finch	faqdfgfeffog
up for	ghbpefgffggg
up for renewal	gbW5dfffeggg
up my	ffggggffmggg
up my notes	defgggfgqggg
up on	gegefgcgnggk
up on this	gdgdegggfggq
up or	fcdseggggggg
up or down	fcdseggggggg
up the	gffgggffmggg
up the thread	fgggggggkggg
up the week's	fgggggfgkggg
up those	fdgfggggpggg
up those notes	fdgfggggpggg
up to C	bgggggfsgffg
up to proposal	gfgfgggggmgg
up to speed	egggggkggggg
up with	gggdhglfgggg
up with C	ggkgfgfggggg
up with D	gggamggggggg
update	gfjefgfggkfg
update from	gfjggggggggg
update it	beXegffgg2fg
update on	ogcggggggggg
update on C	ogaggggggggg
update pls	bY/adgdffcee
update your	gngefggggggf
update your stages	gngefggggggf
upfront	glgfgfgegggg
ups	gegfmggggggg
ups D	gdgfmggggggg
ups are	gfeengggfggg
ups are late	gfeengggfggg
urgent	fegbrggggfgg
urgent customers	fegbrggggfgg
us C	zgaffgdfggbg
us and	gfggggflgggg
us and not	efgfggfngggg
us at	gflgfgfggggg
us at C	gflgfgfggggg
us but	kggggggggggg
us on	bemgeffeggpg
us there	fffffpfggggg
us which	pfgeegfggggf
us which option	pfgeegfggggf
us, what's	fgefgffngggg
us, what's my	fgefgffngggg
user	megggggggffg
uses	mffgggfggggg
uses it	nfeffgfggggg
using the	fkgggggggggg
using the old	fkgggggggggg
value	fdgngggggggg
value of	ffgkgggggggg
value of open	ffgkgggggggg
vantix	lZmbeiiffigg
vantix cheat	dYecef6ffffg
vantix cheat sheet	dYecef6ffffg
vantix go	gZvfdggfgggg
vendor	jekfdgfhgggg
version	bXeZcfnyofef
via	jggggggggggg
visit D	gegflggggggg
visit into	fgggggfgkggg
visit into minutes	fgggggfgkggg
visit to	deefefydfffg
visit to C	deefefydfffg
visiting	dafgdrnfffff
visiting C	bffgggsfgfff
voicemail	/Wdbefedfddg
volunteer	gogefgfffggg
volunteer for	gogefgfffggg
volunteer for the	gogefgfffggg
vs	gfgmfggggggf
w	kfhgggffgggg
w 0	kfgggggggffg
w, 0	megggggfgggg
w, C	jgkgggefgggg
w, it	seffggfggdeg
w,o	kggggggdgggg
waiting	jctbifeffffg
waiting for	kdwZgfeeffgg
waiting on	kctcfgeffffg
waiting on legal	wcceegffgffg
waiting on me	gddfoggggggg
wake	fegffgfgfggp
wake me	fegffgfgfggp
wake me at	ffggggfffggo
wake me up	gdgdegggfggq
walk	lfgfggifgffg
walking	ggegggkggggg
walking into	ggegggkggggg
walking into C	ggegggjggggg
walks	meffghgfgggg
want	kekefffhgffg
want a	kgfggggggfgg
want a second	lgfggggggfgg
want to	offgggeggffg
wanted	jfseffdeeggf
wanted to	mgfggfgfgggg
wanted to know	mgfggfgfgggg
wants	mhfffggffggg
wants 0	kiffgggfgffg
wants 0, off	lfgfghgegggg
wants a	kgfggggggggg
wants a quote	kgfggggggggg
wants it	keefggfggflg
wants it D	qegefffggffg
wants lunch	gnffdggggggg
wants to	mfgfgggfgggg
wants to see	nfffgfffgfhg
warehouse	dogggggggfgg
warm	gepegfgfgggg
warm is	gepegfgfgggg
warming	wZeffgffggfg
warming up	wZeffgffggfg
warranty	j/VXbefdefgg
was	hihdegffkggg
was agreed	gecdegfguggg
was agreed in	gecdegfguggg
was decided	gcXacfff7ggg
was the	gfnffgfffggg
was the last	ffoffgfffggg
wasn't	1Yecfggdgffg
wasn't happy	1Yecfggdgffg
way	fffgggijfggg
way to	effgggikfggg
way to C	fgfggglgfggg
way to answer	cggfgggngggg
way to chase	ffggfggngggg
we agree	gcjZYfff1ggg
we ahead	gdfodggggggg
we ahead of	gdfodggggggg
we already	gfgfgggjgggg
we already have	gfgfgggjgggg
we beat	gdehffgogggg
we beat R	gcefffgsgggg
we booked	Vewkefffggfg
we break	ggdggfgmgggg
we break the	ggdggfgmgggg
we can	ljffgegfgggg
we can deliver	jfgggggggggg
we can't	eggggggkgggg
we cut	eegfgogfgggg
we cut price	eegfgogfgggg
we do	hhemffgdgggg
we do against	gbf0ffgVgggg
we do net	hndeffgggggg
we don't	mggggdgggfgg
we drop the	hgeggjgfgggg
we eating	g0cWfegggggg
we end	gfoffegffggg
we end up	gfoffegffggg
we fighting	ggcogegfgggg
we get	gpafghgggggg
we gonna	gdeqfegggggg
we gonna hit	gffkgggggggg
we gonna make	geenffgggggg
we haven't	ffggmggffggg
we haven't talked	ffggmggffggg
we hit target	eegjfkgggggg
we host	gmeefggggggg
we host in	gmeefggggggg
we knock	gggggjgfgggg
we knock 0	gggggjgfgggg
we know	efmffejfgggg
we know about	ggfgfglggggg
we land with	gfnegfgggggg
we last	ffjfggiggggg
we last discuss	ggfffgmffggg
we last speak	genfgggggggg
we last talk	fejgggiggggg
we leave	fdxbfeffgggg
we left with	gggggjgfgggg
we lose	geglehgffggg
we lose C	ffoegeffgggg
we lose and	gfbseggffggg
we lose to	gectdgfffggg
we lose two	fdgeetgegggg
we losing	gffmfggggggg
we losing deals	gffmfggggggg
we make	ffgfgogfgggg
we make it	eegggsfegffg
we make quota	gggegkgggggg
we promise	getbcfhffggg
we quote	gglegggggggg
we stand	ggkfgfgggggg
we stand with	ggkfgfgggggg
we still hit	gefjghgggggg
we still in	gdpeefgggggg
we still make	cggggngggggg
we survive	gbZeeygggggg
we survive losing	gbZeeygggggg
we up	fddqgegfgggg
we up against	fddqgegfgggg
we win	gfemffgggggg
we with	ggmegfgfgggg
we worked	geoegggfgggg
we worked with	geoegggfgggg
we'll	fdbfZff1fggg
we're	fgghgffkgggg
weather	gvbdeffffggg
webinar	egdgggfgggqg
website form	lgggggfgggdg
wed	fngefggggggg
weds	lgggggfggffg
week	jffemffggggg
week like	gddcugfffggg
week's	fgggggfgkggg
week's calls	fgggggfgkggg
week's calls with	fgggggfgkggg
weekend	goeffggggggg
weeks	jhffhggfgggg
weeks across	dpgegfgggggg
weeks across the	dpgegfgggggg
welcome	dwfdfgfegffg
welcome aboard	axeffgfggeeg
well	ljfefgffgffg
went	lgfehgfhggfg
went elsewhere	bcfffgffgxfg
went public	dpggggfggffg
went public lol	dpggggfggffg
went quiet	kfffdgfmgfgg
went quiet again	qffgegffgefg
went quiet, what	ffefYgfwfggg
went to	offggggfgffg
went to C	offggggfgffg
went well	qeffggffgfeg
went with	teffggfggbfg
went with R	teffggfggbfg
were deciding	ggkgggeggggg
wfh	ergdeggggggg
wfh D	ergdeggggggg
what , of	gedregfgfggg
what , of quotes	gedregfgfggg
what C	ifkgggeggggf
what P	fgdocgeflggg
what about	gdkpdfeffggg
what about C	ffQ/fdceffgg
what about D	gfepdgggfggg
what about the	ge1Tffgffggg
what are	csZbcfweeggg
what are we	gggggjgfgggg
what budget	gfmfgfgggggg
what budget did	gfmfgfgggggg
what calls	gfgflgggfggg
what calls do	gfgflgggfggg
what came	gcevbgfgfggg
what came in	gcevbgfgfggg
what day	grbefggggggg
what day is	grbefggggggg
what did	gfhhhfgfkggg
what did P	ffnmeefcfggg
what did i	gfedofffjggg
what did they	ggnggfgdgggg
what did we	gehjdfgfjggg
what discount	gfoffegffggg
what discount did	gfoffegffggg
what do	gfefighkfggg
what do i	gfeejfglfggg
what does	fekdelhffggg
what does he	ffefggpfgggg
what does it	ggdfgofggggg
what follow	gfeengggfggg
what follow ups	gfeengggfggg
what got	fedregggfggg
what got signed	fedregggfggg
what happened	ffmffffgiggg
what happened at	eeueefegfggg
what happened with	ggjfgfgggggg
what happens	kgfgghffgggg
what happens after	ogffgefefggg
what happens if	vgeggYffgggg
what happens to	fggggkffgggg
what have	geehogfgfggg
what if	ggfggjgggggg
what if half	ggfffkgggggg
what if we	ggffglgfgggg
what might	gdcxcffffggg
what might close	ggfkfggggggg
what needs	gecdugfffggg
what needs chasing	gecdugfffggg
what now	Zfbdffe3fggg
what should	ggfffglfgggg
what should i	ggfffglfgggg
what stage	gfoefgfggggg
what stage is	gfoefgfggggg
what terms	gfsefggfbggg
what terms did	gfsefggfbggg
what time's	grbdfggggggg
what time's standup	grbdfggggggg
what was	fdkcdfffrggg
what was agreed	gecdegfguggg
what was decided	gcXacfff7ggg
what was the	ffsfffefeggg
what will	gffoefggfggg
what will close	gffoefggfggg
what would	gfefgoffgggg
what would a	gfffgmgfgggg
what'd	ffofffhefggg
what's C	fgT2feefgggg
what's D	gggdlggggggg
what's P	feujbfeefggg
what's P's	ff6Scgeffggg
what's a	gfefegfqfggg
what's a good	gfefegfqfggg
what's blocking	gczacffffggg
what's exposed	ggfggjgggggg
what's for	gtddegfffggg
what's for lunch	gtddegfffggg
what's gone	geVc2ffffggg
what's holding	gfpefffffggg
what's holding up	gerefffffggg
what's in	gdbxcgffeggg
what's in negotiation	gcbxdffffggg
what's late	gaYX+fffeggg
what's left	ffidfreffggg
what's likely	gffnegggfggg
what's likely to	gffnegggfggg
what's my	gfefkgfjgggg
what's my answer	fgefgffngggg
what's my week	gddcugfffggg
what's next	gfoeegfggggg
what's next for	gescdffgfggg
what's next on	gfpdegggfggg
what's next with	ggkfggfggggg
what's on	gefdpgggfggg
what's on for	gddaxffgeggg
what's our	gqdgdggffggg
what's our history	gfggggjggggg
what's overdue	ggdgmfgggggg
what's overdue for	ggdgmfgggggg
what's past	ggeglggfgggg
what's past due	ggeglggfgggg
what's sitting	feduffffcggg
what's sitting in	feduffffcggg
what's slipping	gecdugfffggg
what's the amount	geqbfggggggg
what's the average	ggengegggggg
what's the backstory	ffdeffsffggg
what's the current	ffnfgfffgggg
what's the deal	ggedegrffggg
what's the history	gfafffsgfggg
what's the hit	ggdfgpfggggg
what's the story	fgifffjggggg
what's the weather	gvbdeffffggg
whats	dbmlmfdefffg
whats closing	eferdggffggg
whats closing D	eferdggffggg
whats the	efklefaenggg
whats the , sitting	ffcsfgffeggg
when did	gemfgggggggg
when did i	gdnffggggggg
when did we	gemfgggggggg
when do	guYdfggggggg
when do commissions	gnedgggggggg
when does	gdmfgggggggg
when does lumen	gelfgggggggg
when does the	gcnfgggggggg
when is	gdnffggggggg
when is the	gbrfeggggggg
when the	mffggggggggg
when they	jgcggfgkgggg
when we	jfgggggfgggg
when we can	jfgggggfgggg
when will	fdnfgggggggg
when will they	fdnfgggggggg
when's	fenfgggggggg
when's the	femfgggggggg
when's the next	femfgggggggg
where C	edotefdffded
where C is	gfrfggeggfge
where are	fhXkgpffgggg
where are we	fhXkgpffgggg
where beacon	gdqefgfffggg
where beacon ridge	gdqefgfffggg
where did	ferdfeffgggg
where did we	ferdffffgggg
where do deals	geeofggggggg
where's	flidffgggggg
where's C	fglggfgggggg
where's C at	ggkfgfgggggg
where's the	gtadffgggggg
where's the deck	gvZcffgggggg
where's the nda	gqaegfgggggg
where's the stapler	guacffgggggg
whether	tbgfggfdggfg
which accounts	cfgklggfgggg
which accounts might	gggkdggggggg
which customers are	ggganggggggg
which customers mentioned	ggfndggggggg
which customers say	gggndfgegggg
which ones	gfblkgfggggg
which ones are	gffZsggggggg
which ones did	gfYxcgfggggg
which opportunities	gggldggggggg
which opportunities will	gggldggggggg
which option	pfgeegfggggf
which option D	pfgeegfggggf
which source	gffmdggggggg
which source converts	gfgkeggggggg
which source works	gefndggggggg
which stage	fekobgfggggg
which stage is	fgsbfgeggggg
which vendor	pffgdgfggggg
whitepaper	fncfgggggggg
who agreed	geddagfgwggg
who agreed to	geddagfgwggg
who approves	gtdecggggggg
who approves discounts	gtdecggggggg
who beat	gflgfgfggggg
who beat us	gflgfgfggggg
who closed	gefpcggggggg
who closed the	gefpcggggggg
who complained	gddqdggggggg
who complained about	gddqdggggggg
who decides	ifjgggfggggg
who do i	gjeggggggggg
who else	leiffgfggggg
who else is	fepfdgfggggg
who else uses	nfeffgfggggg
who has	fmjgbggggggg
who has the	flkgbggggggg
who have	geffmggggggg
who have i	gefflggggggg
who is	esWXPf/feggf
who knows	vdeecgfggggg
who lately	ffggmgfgfggg
who needs	geffmggggggg
who needs a	gffflggggggg
who needs chasing	geefnggggggg
who on	gegfjggggggg
who on the	gegfjggggggg
who owns	gbydZgfggggg
who signs	sdkebgffffgf
who signs off	heofdggggggg
who took	gjfebgfgnggg
who took my	gmgfdggggggg
who wants	fsbdagfgggmg
who wants lunch	gnffdggggggg
who will	febfegsggggg
who will i	febfegsggggg
who's bottom	gccucggggggg
who's bottom of	gccucggggggg
who's closing	gefqbggggggg
who's closing the	gefqbggggggg
who's comparing	gccwbggggggg
who's comparing prices	gccwbggggggg
who's dropped	geeenggggggg
who's dropped the	geeenggggggg
who's gone	geefmggggggg
who's gone cold	gfdfmggggggg
who's gone silent	geefmggggggg
who's got	gvccaggggggg
who's got the	gqdeeggggggg
who's handling	gcydYgfggggg
who's on	geikegfggggg
who's on C	gfnefgeggggg
who's on for	gdfcqggggggg
who's our	gerfcgfggggg
who's our contact	ffqgbgfggggg
who's our guy	gdrebggggggg
who's the	feteaggggggg
who's the P	gfqecgfggggg
who's the contact	gezeTggggggg
who's the decision	gemffggggggg
who's top	gfgpZggggggg
who's top D	gfgpZggggggg
who's waiting	gacewgfgfggg
who's waiting on	gddfoggggggg
who's who	ebSecf/ggggg
whoever	fjgggggfgggg
whole	pgdggggcgggg
whom	gegflggggggg
whom should	gegflggggggg
whom should i	gegflggggggg
whose	YX+cqgZdfeef
why are	gffmfggggggg
why are we	gffmfggggggg
why did	gfmgefgfgggg
why did C	ggkgfggggggg
why is	gerbfggggggg
why us	eeUegfe5gggg
why us and	efgfggfngggg
wifi	fucdegfffggg
wifi's	flgffggggggg
wifi's dead	flgffggggggg
wifi's dead again	flgffggggggg
wiki	emgfgggggggg
will close	gffoefggfggg
will close D	gffoefggfggg
will do	kuZcdffffggg
will i	febfegsggggg
will i meet	febfegsggggg
will land	gggldggggggg
will land D	gggldggggggg
will they	fdnfgggggggg
will they sign	fdnfgggggggg
will we	gfgkffgggggg
will we book	gffjgggggggg
will we hit	gfgkffgggggg
win	ggfkfggggggg
win back	ggfgggflgggg
win rate	gggjfggggggg
wind	kggggggggggg
wins	fdgqeggggggg
wiped	fqgdfggfgggg
with 0	gedfepgggggg
with 0, off	gdbfdugggggg
with C	fgkhgffghggg
with C in	Wfc+eghfgabg
with C's	hgkgggdggggg
with D	gggamggggggg
with P	hehefgkigggg
with R	qffgggfggdfg
with beacon	ffgggglfgggg
with beacon ridge	ffgggglfgggg
with harrow	gfeffgmggggg
with harrow castings	gfeffgmggggg
with legal	egkggggggggg
with me	eefggfrfgfff
with mr	jefffglffggg
with mr, cole	jefffglffggg
with no	fdfbuggggfgg
with no activity	gfgYqggggggg
with no amount	gdfrcggggggg
with norvane	gcndgglefggg
with priya	fcpcffkegggg
with the	lfigggffgffg
with the pilot	felggfgggggg
with them	femfgggggggg
with vantix	fescgegfgggg
without	fffhfkfjgggg
without C	efffgpffgggg
without a	ibf2Zcgegffg
without being	eeefecfxggfg
without being pushy	ddgfeffxfgfg
without harrow	fefdgrgegggg
without harrow castings	fefdgrgegggg
without sounding	fgggggflggfg
without sounding needy	fgggggflggfg
wk	oefggggfggfg
won	dbemegfggqfg
won by	gdglgggggggg
won by rep	gdglgggggggg
won please	gfgfggfffmgf
won't	kggggdgggggg
won, not	cfgfgegggrfg
won, not signed	cfgfgegggrfg
won, update	beXegffgg2fg
won, update it	beXegffgg2fg
word	gfkffgghgggg
word from	genfeggfgggg
wording	keaeefftgffg
worked	geoegggfgggg
worked with	geoegggfgggg
working	fdQ/cedffggg
works	oidieefegfgg
works best	gefndggggggg
worry	lgfggggfgggg
worst	edgZfygfgegg
worst case	edgZfygfgegg
worth	ehkhfhgfgggg
would a	gfffgmgfgggg
would a 0	gfffgmgfgggg
would you handle	gfgfgggjgggg
write P	gggggggjfggg
write P a	gggggggjfggg
write up	ggggggfVuggg
write up the	ggggggfVuggg
wrong	fogefggffggg
wrong chat	fogefggffggg
wrong chat sorry	fogefggffggg
y'all	fngdfggggggg
yay	xaeeffgfgfgg
year	jiffgggfgggg
yes	kejfffgfggfg
yes but	kfgggggfgggg
yes but don't	kfgggggfgggg
yes or	fdseefgggggg
yes or no	fdseefgggggg
yet or	Xfufgggggfgg
yet or nah	Xfufgggggfgg
yet what	seffggeffgeg
you	fpedegfgghgg
you D	fngefggggggg
you bump	gfdfeggggpgg
you bump C	ggeggggggjgg
you code	gvbdbggggggg
you draft	gfffgggkgggg
you draft something	gfffgggkgggg
you grab	dogggggggfgg
you grab the	dogggggggfgg
you handle	gfgfgggjgggg
you handle we	gfgfgggjgggg
you note	edfffggrggfg
you note to	edfffggrggfg
you real	godffggggggg
you rock	fqfdfggfgfgg
you see	gleffggggggg
you see the	gleffggggggg
you tell	gelfgggggggg
you tell me	gelfgggggggg
you're	fqgefggfgggg
you're a	jrfceggeffff
you're good	fmgffggggggg
you're good at	fmgffggggggg
your	erfefffifffg
your stages	gngefggggggf
your stages D	gngefggggggf
yr	jgggggfggggg
ytd	fcgpfggggfgg
`;

export const INTENT_KINDS = `
about:all	-29 43 -32 77 -11 5 -10 -18 -9 -11 -10 -8
about:all+count	-1 -3 -6 13 -2 4 0 -1 0 0 0 0
about:all+customer	0 19 -8 1 -1 -3 0 -2 0 -2 -3 -1
about:all+how	-2 -3 -2 10 0 -2 0 -2 0 0 0 0
about:all+order	5 -1 -3 0 3 -1 -2 -1 1 0 0 0
about:all+what	0 -3 -7 15 -3 4 -2 -1 -2 0 0 0
about:all+whether	0 -4 -3 12 -4 0 0 0 0 0 0 0
about:all+who	1 0 -2 -3 5 0 0 0 0 0 0 0
about:background	-31 -36 -4 -25 -18 -5 117 -8 0 -23 -6 -10
about:background+count	0 -3 -2 -3 -1 11 -1 0 0 0 0 0
about:background+customer	-24 -19 15 -11 -8 -11 84 -5 -6 -19 -5 -4
about:background+how	-1 -4 -2 -2 0 -1 -4 15 0 0 -1 0
about:background+order	-1 -6 -6 -4 -2 -1 31 -5 1 -1 -3 -2
about:background+what	-2 0 4 3 -7 -4 19 -5 -2 -1 -1 -1
about:background+whether	0 -2 -3 -3 2 -1 9 0 -2 0 0 0
about:background+who	-1 3 -5 -2 2 -1 5 0 -1 0 0 0
about:chatted	31 -23 -17 -37 -61 -41 22 10 121 -32 -35 8
about:chatted+count	-3 -2 6 5 -6 -6 -1 -2 11 0 -1 -1
about:chatted+customer	27 -7 16 -7 -10 -20 8 22 19 -21 -17 -6
about:chatted+how	-1 -10 -3 -1 -2 -5 2 31 -5 -1 -1 -1
about:chatted+order	-7 -11 -5 -12 -5 -2 24 -5 32 -2 -4 -3
about:chatted+what	3 -13 -13 -13 -21 -5 6 9 52 -1 -1 -2
about:chatted+when	6 -4 -7 14 0 -1 -1 -4 -2 0 0 0
about:chatted+where	-1 -1 -1 -2 0 0 7 0 0 0 0 0
about:chatted+whether	8 -4 -1 11 -6 -6 6 -6 3 -2 -2 -2
about:chatted+which	-8 8 -6 -2 4 -2 10 -2 0 -1 -1 -1
about:chatted+who	-2 6 0 2 -5 -2 -4 -3 8 -1 2 -1
about:deals	-67 -94 -50 90 54 -17 -40 -35 -38 36 14 -25
about:deals+count	16 3 -8 5 33 -6 -3 -6 -5 -6 -4 -2
about:deals+customer	-21 9 -4 38 4 -16 -21 0 -9 28 1 -8
about:deals+how	-3 -3 3 2 -2 5 -1 2 0 0 -1 0
about:deals+order	0 -4 -2 -5 5 -2 -7 -6 -5 12 17 -3
about:deals+what	1 4 -4 0 -8 -2 1 16 -4 -1 -1 0
about:deals+when	1 5 -6 2 -1 -1 0 -1 0 0 0 0
about:deals+where	-1 -3 -13 26 -2 -1 -1 -1 0 -2 -1 0
about:deals+whether	-2 -3 12 18 -11 -7 -2 1 -2 -2 -1 -1
about:deals+which	-6 -8 -17 31 16 6 -3 -4 -3 -3 -2 -2
about:deals+who	-1 -4 0 9 1 -2 -1 0 0 -1 0 0
about:deals+why	-1 -1 -6 13 -2 -1 0 -2 0 0 0 0
about:enter	-27 -22 -8 -12 -11 -6 -17 -12 -5 -12 113 -3
about:enter+customer	-19 -5 -4 -2 -2 -3 -12 -4 -2 -9 62 -1
about:enter+order	-1 -4 -3 -8 -3 -1 -5 -4 -2 -2 34 -1
about:follow	-26 -69 -13 -58 84 -35 2 42 4 -28 25 28
about:follow+count	-1 -2 1 -19 28 -5 -2 -1 4 0 -1 -1
about:follow+customer	1 3 -15 14 -3 -15 1 1 12 -18 18 0
about:follow+how	-4 -6 -5 4 -3 -4 -2 26 -1 -1 -1 -1
about:follow+order	-2 4 0 -12 5 -1 7 3 2 -1 -2 -1
about:follow+what	-2 4 -6 -6 0 -2 15 -1 0 -1 -1 -1
about:follow+when	1 -5 10 7 -5 -1 -1 -4 -1 0 0 0
about:follow+where	0 0 -6 7 0 0 0 0 0 0 0 0
about:follow+whether	5 -9 8 -5 1 -4 2 3 4 -1 -1 -1
about:follow+which	-1 -2 0 0 15 -3 0 -3 -1 -1 -1 -1
about:follow+who	-4 -8 9 -10 37 -4 -1 -7 -5 -1 -1 -3
about:give	-29 -14 5 7 -11 -13 25 21 22 6 5 -26
about:give+customer	-14 6 3 -6 -4 -6 24 -11 0 16 0 -10
about:give+order	-4 0 -20 8 0 -8 9 11 7 0 13 -14
about:give+where	0 -1 6 -1 0 0 -1 0 -1 0 0 0
about:give+whether	4 0 -1 -2 -1 -2 -1 7 -1 0 0 -1
about:if	-11 -54 -38 -50 -38 130 -26 14 -19 -18 -17 -12
about:if+count	-2 -1 -1 -10 0 20 -1 -1 0 0 0 0
about:if+customer	-13 -10 -29 -3 -4 66 -13 6 -4 -9 -9 -4
about:if+how	-6 -3 -8 -4 0 11 -1 13 0 -1 -1 0
about:if+order	0 -1 0 5 0 -1 -2 3 -1 0 -1 -1
about:if+what	-1 -2 8 -8 -6 33 -8 -6 -6 -1 -1 -1
about:if+where	-1 -1 -4 -2 0 9 0 0 0 0 0 0
about:if+whether	4 -6 -15 -16 -6 42 -2 3 -1 -1 -1 -1
about:if+which	0 -1 0 -4 -4 11 0 -1 0 0 0 0
about:if+who	1 -4 0 0 -2 7 -1 0 0 0 0 0
about:life	-16 118 -53 -74 -52 -17 13 12 -16 -19 -19 -2
about:life+customer	-1 16 1 -4 -5 -1 8 -3 1 -7 -7 1
about:life+how	-1 10 3 -3 -1 3 -1 -7 -1 0 0 0
about:life+order	1 9 -3 -2 -1 0 1 -1 -1 0 0 -1
about:life+what	-2 30 -14 -7 -7 -2 15 -4 -6 0 0 -1
about:life+when	0 6 -3 -1 0 0 0 0 0 0 0 0
about:life+whether	7 42 -20 -7 -8 -3 0 -3 -1 -1 -1 -1
about:life+which	-1 10 -1 -4 0 -1 -1 -1 -1 0 0 0
about:life+who	-2 32 -8 -5 -10 -1 -1 -2 -1 0 0 0
about:minutes	-35 -61 -16 -29 -21 -11 19 -27 132 -12 -12 -9
about:minutes+count	-1 -1 -2 -1 -2 -2 5 0 5 0 0 0
about:minutes+customer	-20 -4 -7 -2 -3 -5 16 -8 48 -5 -5 -3
about:minutes+order	9 -7 -2 -8 -5 -2 3 -13 34 -2 -3 -2
about:minutes+what	-1 0 -1 -1 -2 0 -1 -1 8 0 0 0
about:money	-5 -29 32 73 -44 9 -18 -1 -15 -15 -14 -3
about:money+count	13 -10 20 0 -4 -6 -1 -3 -1 -1 -1 -1
about:money+customer	-3 0 31 -20 -2 17 -9 -3 -2 -7 -6 2
about:money+how	-1 -6 8 -13 -1 -4 0 18 0 0 0 0
about:money+order	-3 -2 -5 5 -1 9 -1 0 -1 -1 -1 1
about:money+what	-1 -6 16 9 -5 1 -3 -5 -4 -1 -1 0
about:money+whether	-2 -12 -7 22 -7 8 -1 -1 0 0 0 0
about:money+which	0 0 0 7 -6 0 0 0 0 0 0 0
about:money+who	0 7 -4 4 -4 0 0 0 0 0 0 0
about:neglect	-10 -86 -45 -89 142 -26 -31 -16 -15 -18 -27 -12
about:neglect+count	-5 -4 5 3 9 -5 -1 -1 2 -1 -1 -1
about:neglect+customer	11 12 -8 -9 28 2 -14 6 -11 -4 -15 3
about:neglect+how	-1 7 5 -1 -3 -1 -1 -3 0 -1 0 0
about:neglect+order	11 16 -6 2 7 -2 -9 -4 -13 2 -2 -2
about:neglect+what	-6 -9 -14 -10 28 -4 -2 18 5 -2 -1 -1
about:neglect+when	-2 -2 12 -1 -5 -1 0 0 0 0 0 0
about:neglect+whether	-9 -23 -29 -8 74 4 -3 -4 0 -1 -1 -2
about:neglect+which	1 1 -7 -25 42 -3 -1 -2 -1 -1 -1 -1
about:neglect+who	-2 -11 -12 -8 36 -2 2 -1 3 -1 0 -1
about:neglect+why	-1 -1 7 -1 -2 -1 0 -1 0 0 0 0
about:rank	-1 -43 -31 71 -3 40 -7 -12 -9 -8 -6 -3
about:rank+count	1 -3 -5 -24 -1 34 0 0 0 0 0 0
about:rank+customer	13 -3 -3 -32 -1 34 -1 -3 -1 -2 -1 0
about:rank+how	5 -2 -3 8 0 -2 -1 -5 -1 0 0 0
about:rank+what	-1 -2 2 6 -3 -1 1 -1 -1 0 0 0
about:rank+whether	0 -4 -1 -6 -3 15 -1 -1 0 0 0 0
about:rank+which	-1 -6 -6 30 -11 -2 -1 -1 -1 0 0 0
about:rank+who	-2 -12 -11 13 21 -2 -2 -1 -2 0 0 -1
about:rate	-6 -36 -19 85 -18 -2 -4 -8 -6 -6 -4 -3
about:rate+count	-2 -5 -7 24 -3 -2 -1 -1 -1 0 0 0
about:rate+customer	4 -1 -4 9 0 -4 -1 -1 0 -1 0 0
about:rate+how	0 0 -4 5 0 2 0 -1 0 0 0 0
about:rate+what	0 -1 -3 12 -3 -2 0 0 -1 0 0 0
about:rate+when	-2 -4 -5 15 0 -2 0 0 -1 0 0 0
about:rate+whether	-1 -3 2 10 -4 -3 0 -1 0 0 0 0
about:remind	-23 -22 0 -29 -1 -6 -12 -15 -15 -9 -11 90
about:remind+customer	-17 -11 -2 -4 3 -4 -6 -3 -4 -7 -7 58
about:remind+order	-3 -4 18 -5 -4 -1 -1 -5 -5 -1 -2 14
about:remind+what	0 -1 10 -1 -1 0 -1 -1 -2 0 0 -2
about:remind+where	-1 -1 9 -1 0 0 -1 0 0 0 0 -3
about:remind+who	0 8 -3 -1 -2 0 0 0 0 0 0 -1
about:show	16 -2 -7 39 41 -11 4 -27 -6 -16 -12 -31
about:show+customer	14 -7 11 13 -2 -6 12 -6 -8 -7 -3 -10
about:show+order	-1 -1 -13 22 17 -2 5 -8 -6 -2 -4 -5
about:show+what	0 -4 -5 1 -10 0 0 -1 20 0 0 0
about:show+where	0 0 -6 7 0 0 0 0 0 0 0 0
about:show+whether	-2 -5 2 9 -5 -1 -1 0 0 0 4 0
about:show+which	-1 16 -8 20 -11 -3 -2 -3 -3 -2 -1 -3
about:show+who	14 13 7 -39 7 -2 20 -7 6 -5 -1 -10
about:stage	-49 -41 -27 -21 -16 -13 -18 -16 -9 126 -14 -8
about:stage+customer	-42 -17 -18 -14 -7 -9 -14 -9 -4 96 -13 -5
about:stage+order	-3 -4 -2 4 -3 -2 -5 -5 -3 28 -3 -2
about:stage+whether	0 -2 0 0 -2 -1 0 0 0 6 0 0
about:state	17 -26 66 1 -40 -13 -25 -15 -36 -9 8 2
about:state+count	-5 -6 19 9 -3 -8 -1 -1 -1 -1 -1 -1
about:state+customer	17 -22 41 -18 -17 -2 -10 -16 -14 10 9 12
about:state+how	-18 -1 15 4 -5 21 -5 5 -3 -4 -5 -3
about:state+order	0 -2 -6 4 3 -2 4 10 -4 -6 -1 0
about:state+what	-14 0 23 8 -3 -1 -1 -3 -3 -2 -2 -1
about:state+when	-7 2 14 -2 -1 -1 -1 -1 0 -1 -1 0
about:state+where	-7 4 -3 7 -7 12 3 -3 -2 -2 -2 -1
about:state+whether	-3 -10 50 -15 -8 -11 -2 6 -3 -2 -2 -3
about:state+which	-15 5 -2 20 -9 4 9 -3 -2 -2 -2 -2
about:state+who	-2 5 5 7 -2 -5 -4 1 -1 -1 0 -2
about:state+why	-1 -1 6 -2 0 0 0 -1 0 0 0 0
about:stretch	-10 -73 -43 99 -20 25 -31 -21 -25 -27 -25 -18
about:stretch+count	-15 3 11 22 3 -3 -3 -3 -1 -1 -1 -3
about:stretch+customer	2 17 -8 2 -21 44 -7 -12 -1 -13 -11 4
about:stretch+how	-10 -12 -17 35 -4 28 -2 -10 -1 -1 -1 -2
about:stretch+order	-4 8 -1 -6 4 -1 -5 5 3 0 -1 -1
about:stretch+what	-3 -12 -3 33 -7 -7 8 -3 -1 -1 -1 -2
about:stretch+when	6 1 -3 -1 0 -1 0 0 0 0 0 0
about:stretch+whether	4 -6 -7 25 -19 12 -2 -2 0 -1 -1 -2
about:stretch+which	2 -2 -2 6 2 -3 0 -1 -1 0 0 -1
about:stretch+who	-2 -21 -4 20 14 -4 -2 -1 3 0 0 -1
about:target	-20 -18 -35 69 -20 34 -2 -2 6 -6 -7 -6
about:target+count	-3 -7 -6 27 -6 3 -1 -2 -1 -1 0 -1
about:target+customer	-7 5 -12 -7 -4 38 3 -4 -3 -5 -4 -3
about:target+what	-1 -1 -2 -1 -3 4 -1 -1 6 0 0 0
about:target+whether	0 -23 -25 42 -13 28 -2 -2 -1 -1 -1 -1
about:them	47 -51 48 -14 -18 -26 3 26 -18 -3 7 -8
about:them+count	-1 -1 7 -2 0 -1 -1 -1 -1 0 0 0
about:them+customer	30 -5 6 5 -4 -14 -3 -6 -5 -4 6 -3
about:them+how	-1 -3 -4 -3 0 -4 -1 20 -1 -1 -1 0
about:them+what	3 -6 2 -9 -6 -4 16 14 -6 -1 -2 -1
about:them+when	3 -4 6 -2 -1 -1 -1 1 -1 -1 0 0
about:them+whether	-9 -12 48 -10 -4 -6 -2 -1 -1 -1 -1 -1
about:them+which	0 -2 -4 5 -1 -1 7 -1 -2 0 0 -1
about:them+who	-2 -2 7 -2 1 -1 2 -2 -1 0 0 0
about:us	-8 16 -47 -1 17 -9 12 31 -4 -36 -20 55
about:us+count	1 -13 6 33 -6 -8 -4 -7 4 -1 -1 -2
about:us+customer	17 12 22 -19 -31 19 16 0 -15 -17 -15 12
about:us+how	-3 -18 -21 27 -8 -10 -6 50 -4 -2 -2 -3
about:us+order	5 -7 -3 -1 -1 -11 14 8 -2 -2 10 -9
about:us+what	-8 -18 2 -2 17 3 2 7 9 -3 -3 -6
about:us+when	1 3 9 0 -2 -2 -3 -1 -2 0 -1 -1
about:us+where	-5 1 4 2 -3 17 -4 -3 -1 -1 -1 -4
about:us+whether	11 18 -16 -9 7 0 -1 0 3 -3 -3 -5
about:us+which	-4 2 5 -2 -1 -3 1 8 -1 -1 -1 -2
about:us+who	-3 13 -12 -11 38 0 -3 -7 -5 -1 -2 -5
about:us+why	-5 -3 2 3 -3 -4 -3 17 -2 -1 -1 -1
about:visit	-21 13 -38 -22 7 -12 99 -22 -26 -12 -14 -7
about:visit+customer	-14 10 -24 -6 2 -6 62 -9 -9 -9 -9 -2
about:visit+order	-1 -3 -1 -3 4 0 16 -3 -5 0 -1 -1
about:visit+what	-3 -8 -16 -5 2 -3 44 -5 -4 -1 -1 -1
about:visit+where	-1 -1 -4 -1 0 0 9 0 0 0 0 0
about:visit+whether	1 -5 -3 -1 6 -1 4 -1 -1 0 0 0
about:visit+which	-1 3 -6 2 -5 -1 10 -1 -1 0 0 0
about:visit+who	-2 9 -9 -4 3 -2 7 -1 -1 0 0 0
about:wording	-14 -60 3 -42 -29 -20 -21 114 0 -17 -18 -12
about:wording+count	5 0 -2 -1 0 1 0 -3 0 0 0 0
about:wording+customer	-14 -8 -8 -4 -3 -10 -5 71 1 -9 -8 -4
about:wording+how	2 -8 -8 -7 -1 -4 4 33 -3 -1 -2 -1
about:wording+order	-9 -4 -3 -4 -3 -1 -5 31 6 -1 -2 -3
about:wording+what	-3 4 12 -6 -5 -7 -4 15 -4 0 -1 0
about:wording+whether	2 -8 19 -5 -14 -3 -1 14 -1 0 -1 0
about:wording+who	-2 -1 -3 -1 11 0 -1 -1 -1 0 0 0
about:you	-12 13 -6 -3 0 -4 -4 1 1 8 3 1
about:you+customer	-8 5 -3 -1 -1 -2 -4 1 4 5 4 0
about:you+whether	0 5 -4 -3 -4 -1 1 1 0 6 0 -1
about:you+who	-2 2 -2 1 5 0 -1 0 0 0 0 -1
after	-6 -12 17 32 -1 -6 -11 -4 -3 -3 -3 -1
amount	72 -33 -24 45 -21 16 -10 -15 -11 -8 -4 -7
asks	-60 26 43 43 33 18 -30 -27 -4 -32 -37 -38
asks:customer	1 -9 35 -16 -28 47 23 -1 -27 -22 -26 -25
customer	83 -98 62 -90 -83 36 45 -20 -51 38 15 -37
day	55 28 -99 25 79 -7 -18 -49 30 -53 -50 98
first:0	0 -6 -6 1 -2 22 -1 -6 2 -2 -2 -1
first:0 bullets	-4 -14 -2 -8 -2 -1 -2 -2 38 -1 -1 -1
first:0 fattest	-2 -12 -1 32 -6 -1 -1 -2 -1 -3 -2 0
first:0 minutes	-1 0 -1 0 0 0 22 -1 -17 0 0 -1
first:0 off	-19 -5 -13 -11 -3 72 -3 -6 -3 -3 -2 -1
first:0天	-1 -7 -1 -5 22 -1 -2 -1 -1 -1 -1 -1
first:@P	-7 45 8 -11 -4 -2 -12 -4 -8 -2 -2 -1
first:@b	16 -5 0 -6 0 -1 0 -1 -1 -1 0 0
first:@所	-2 23 -1 -10 -3 -1 -1 -1 -1 -1 -1 -1
first:C	13 -3 -5 0 -2 -1 0 -3 -1 3 0 -1
first:C 	-8 -5 6 -3 -2 -3 9 1 -2 5 0 1
first:C 's	3 -9 -8 62 -5 -4 -5 -3 -2 -15 -13 -1
first:C 0	6 -1 -1 0 0 -1 -1 0 0 -1 0 0
first:C C	15 -2 -1 -1 0 -1 -3 -1 -1 -2 -2 -1
first:C P	12 -1 -4 0 0 0 -2 -1 0 -1 -2 0
first:C ask	12 -1 -1 0 0 -1 -1 -2 0 -2 -2 0
first:C asked	31 -4 -4 -2 -1 -8 -3 -3 -1 -3 -2 0
first:C at	4 -1 -23 -1 -1 28 -1 -3 -1 0 0 -1
first:C budget	16 -1 -6 -1 0 -1 -1 -1 0 -3 -2 0
first:C came	9 0 -1 0 0 -3 0 -1 0 -2 -1 0
first:C contract	7 0 0 0 0 -1 0 -4 0 -1 0 0
first:C cut	15 -2 -2 -1 -1 -1 -2 -1 0 -3 -2 0
first:C demo	21 -8 -2 -1 -1 -1 -1 -1 -1 -2 -1 -1
first:C hasn't	27 -2 -4 -1 -8 -1 -4 -1 -1 -2 -1 -1
first:C in	21 -10 -3 -11 -3 -5 5 6 -4 -12 19 -1
first:C interested	8 -1 -1 0 0 0 -1 -1 0 -2 -1 0
first:C is	3 -7 -16 -3 -2 -2 -2 -3 -1 14 19 -1
first:C isn't	20 -1 -11 0 -1 -1 -1 -2 0 -1 -1 -1
first:C just	-3 17 -3 -1 -1 -1 20 -4 -1 -5 -14 -3
first:C left	53 -9 -7 -3 -2 -2 -6 -3 -2 -10 -8 -1
first:C liked	25 -6 -4 -1 -1 -1 -3 -2 -1 -3 -3 -1
first:C lost	-25 -16 -17 -8 -4 -5 -10 -6 -3 113 -15 -2
first:C need	7 -1 0 0 0 0 -2 0 0 -1 -1 0
first:C no	37 -4 -4 -2 -2 -1 -5 -6 -1 -5 -4 -2
first:C not	13 -1 -1 -3 0 -3 -1 -1 0 0 -1 -1
first:C paid	34 -4 -3 -2 -1 -2 -2 -3 -1 -10 -5 -1
first:C pays	17 0 -1 -1 0 -5 0 -6 0 -1 -1 -1
first:C pushed	30 -4 -3 -5 -2 -3 -2 -2 -2 -4 -3 -1
first:C quoted	-6 -1 -7 -1 0 -4 -4 24 0 0 0 0
first:C said	35 -5 -8 -2 -1 -1 -3 -2 -1 -7 -5 -1
first:C says	28 -6 -4 -1 -1 -1 -3 -1 -1 -6 -5 0
first:C sent	5 -1 -1 0 0 0 0 0 0 -1 -1 0
first:C signed	11 -4 -20 -3 -1 -4 -2 -3 -1 34 -6 -2
first:C status	-41 -8 99 -4 -2 -2 -8 -2 -1 -15 -12 -2
first:C still	15 -2 4 -2 -2 -3 -2 -1 0 -3 -2 0
first:C thinks	-2 0 0 0 0 0 -2 7 0 0 -1 -1
first:C to	-60 -20 -19 -11 -6 -5 -17 -6 -4 170 -20 -3
first:C update	-10 -2 39 -2 -1 -1 -5 -1 -1 -9 -5 -2
first:C want	32 -5 -6 -2 -1 -1 -3 -2 -1 -6 -4 -1
first:C wants	30 -6 -4 -3 -1 -1 -3 -3 -1 -4 -3 -1
first:C went	26 -4 -3 -1 -4 -1 -2 -2 -1 -4 -3 0
first:C will	47 -9 -2 -2 -2 -2 -4 -1 -14 -6 -5 -1
first:C,	-8 31 -16 -3 -8 -10 -9 -5 -3 44 -9 -4
first:C0	24 -6 0 -1 -1 -2 -2 -1 -1 -4 -6 0
first:C:	52 -22 -7 -2 -1 -2 -4 -2 -1 -6 -5 -1
first:CC	15 -2 -3 -1 0 -1 -1 -1 0 -2 -2 0
first:CD	10 -4 16 -6 -2 -1 -3 -1 -3 -2 -2 -1
first:CP	2 -2 -7 2 -1 -2 -4 17 -1 -1 -3 -1
first:C一	-4 -4 -3 -1 -1 0 22 -1 -1 -4 -3 -1
first:C上	-1 0 6 -1 0 -1 -2 -1 0 0 1 0
first:C下	14 -3 10 -2 -5 -2 -2 -2 -1 -4 -2 -1
first:C不	-13 55 -8 -4 -3 -1 -5 -4 -2 -8 -5 -1
first:C丢	-3 6 -10 6 -2 13 -4 -5 -1 3 -3 -1
first:C中	4 -9 12 -3 -2 -4 -2 -2 -1 13 -3 -2
first:C为	-4 -3 22 -3 -1 -2 -3 -4 -1 -1 -1 0
first:C二	7 -1 0 0 0 -1 -1 -1 0 -1 0 -1
first:C交	-2 -3 -5 0 0 -3 20 -2 -1 0 0 0
first:C什	-2 -2 13 -2 -1 -2 -1 -2 0 0 0 0
first:C介	16 -4 -4 -4 -1 -2 -19 29 -1 -2 -6 -2
first:C从	-1 -4 6 -3 -1 -4 11 -3 -1 -1 -1 0
first:C他	-4 0 15 -3 0 -5 0 0 0 0 0 0
first:C信	11 -1 0 0 0 -6 -1 -1 0 -1 0 0
first:C催	38 -5 -9 -1 -3 -1 -5 8 -1 -4 -5 -11
first:C先	-6 -3 -3 -5 -2 -1 -2 -1 -1 29 -5 0
first:C公	0 -1 5 0 0 -2 0 0 0 0 0 0
first:C关	-12 -18 -13 -4 -3 -4 -7 -4 -2 79 -10 -1
first:C再	-11 -4 -14 -1 -1 48 -8 -7 -1 -1 -1 -1
first:C决	51 -12 -19 -3 -3 -4 -2 -2 -1 -2 -2 -1
first:C几	32 4 8 -21 -2 -10 -2 -2 -1 -3 -2 -1
first:C到	-20 41 48 -4 -10 -7 -23 -8 -3 -7 -5 -2
first:C前	-1 -3 16 -5 -2 -2 1 -1 -1 -1 -1 0
first:C加	-6 -2 29 -1 0 -1 -4 -6 -3 -3 -3 -1
first:C升	-7 -6 -4 -2 -1 -1 -3 -1 -1 32 -4 -1
first:C卡	6 -1 4 -2 0 -2 -1 -1 0 -1 -1 0
first:C压	23 -4 -6 -1 0 -1 -2 -2 -2 -2 -1 -1
first:C又	-31 63 3 2 -3 -5 -5 -5 -2 -9 -6 -2
first:C反	-11 -8 -5 -9 -2 50 -3 -6 -1 -2 -1 -2
first:C发	12 -3 1 -1 -1 -2 -1 -2 0 -2 -1 0
first:C只	12 -3 -18 -1 0 16 -1 -1 0 -2 -1 0
first:C可	-5 -1 -1 0 0 -1 -1 0 0 12 -1 0
first:C合	6 -3 7 -1 -1 -2 -1 -1 0 -2 -1 0
first:C同	39 -9 -12 -2 -1 -4 -3 -2 -1 -3 -2 -1
first:C后	18 -7 20 -2 -8 -3 -3 -7 -2 -3 -3 -1
first:C呢	-6 -2 32 -4 -1 -7 -4 -2 -1 -3 -2 -1
first:C和	-5 -1 -8 -2 -1 22 -2 -1 0 -1 -1 0
first:C咱	1 -13 -7 -3 -1 -3 -3 33 -1 -1 -1 -1
first:C哪	26 -12 21 -12 -10 -3 -2 -2 -1 -3 -2 -1
first:C啥	-3 -8 -46 -11 -4 -12 56 36 -3 -2 -2 -1
first:C回	-4 -1 16 -1 -1 -2 -2 -1 -1 -1 -1 -1
first:C在	25 -1 -16 -2 0 -3 -1 -1 0 0 0 0
first:C坏	26 -3 -10 -1 0 -1 -1 -2 0 -4 -2 -1
first:C多	-9 -10 29 16 -8 4 -5 -4 -2 -7 -5 -1
first:C大	-10 -7 20 -2 -1 -2 7 -2 -1 -2 -1 0
first:C嫌	1 -4 15 -1 -1 -3 -3 -2 -1 -1 0 -1
first:C官	-8 -2 -5 0 -1 -1 -2 -1 -1 -1 23 -2
first:C定	19 -5 3 -4 -1 -4 -3 -2 -1 0 -3 -1
first:C审	9 -1 4 -1 0 -2 -2 -1 0 -1 -3 0
first:C对	-6 -4 31 -2 -1 -3 -3 -9 -1 -1 -1 -1
first:C尾	7 -2 -8 -1 -1 -2 -1 13 -1 -1 -2 -1
first:C工	11 -3 -1 0 0 -1 -1 -1 0 -2 -1 0
first:C已	7 -5 22 -1 -1 -3 -3 -8 -1 -4 -3 -1
first:C年	9 -2 -19 0 0 20 -2 -1 0 -2 -2 0
first:C开	-8 -2 4 -1 0 -2 2 -1 -3 -1 12 0
first:C归	16 -3 -12 -4 -4 -2 -2 -1 -1 16 -3 -1
first:C当	-5 -2 14 -1 -1 -1 -3 -2 -1 3 -1 0
first:C往	2 -3 -7 -1 -5 10 -2 -1 -1 10 -2 -1
first:C微	-3 -1 0 -1 0 -1 -1 12 -1 -1 -3 0
first:C怎	6 -15 10 14 -2 -6 3 0 -2 -5 -4 -1
first:C总	11 -1 -5 0 0 -1 -1 2 -1 -2 -2 0
first:C想	29 -3 -13 -1 0 -3 -3 -2 0 -2 -2 0
first:C成	25 -9 -1 -2 -3 9 -4 -2 -1 -6 -4 -1
first:C我	-5 -1 19 -6 0 -8 -4 -2 0 -1 -1 8
first:C打	-2 -7 9 -3 -1 9 -2 -2 -1 -1 -1 0
first:C技	6 0 -1 0 0 0 0 -2 0 0 -1 0
first:C把	6 15 -7 -1 -1 3 -6 -2 -1 -2 -2 -2
first:C投	1 -1 6 -1 0 -3 0 -1 0 -1 0 0
first:C报	-9 -1 -3 2 0 -2 -1 -1 0 15 -1 0
first:C拉	-2 -1 -1 -1 0 0 -2 -1 0 10 -1 -1
first:C拖	21 -9 -2 -8 7 22 -4 -8 -2 -10 -6 -2
first:C招	13 -5 2 -1 0 -3 -1 -1 0 -2 -1 -1
first:C拿	16 -3 -4 -1 0 -1 -2 -2 0 -2 -1 0
first:C按	-12 -7 -14 -8 -3 29 -2 -2 -1 26 -5 -1
first:C换	7 -4 7 -1 -1 -2 -2 -1 0 -2 -1 0
first:C提	-4 -3 26 -14 -10 12 -10 -2 -3 -2 -1 11
first:C改	17 10 -4 -2 -2 -2 -4 -2 -1 -3 -4 -1
first:C放	4 -3 -2 -6 -1 -1 -2 -1 -1 17 -4 0
first:C新	13 -4 2 1 -1 -3 -2 -2 -1 -2 -2 0
first:C是	-5 -6 10 -4 -3 -4 20 -3 -1 -2 -2 0
first:C晚	-3 -7 -6 -1 -1 21 -1 -1 0 -1 0 0
first:C最	-1 -2 6 9 -3 -3 -3 -1 0 -1 -1 0
first:C有	9 -5 4 -3 -3 -5 -6 -3 14 3 -3 -1
first:C来	31 -10 -5 -1 -1 -1 -3 -1 -1 -4 -3 0
first:C标	-9 -2 -2 -1 -2 -1 -2 -1 -1 24 -3 0
first:C样	0 -2 11 -1 0 -2 0 -3 0 -1 -1 0
first:C欠	-13 -4 28 -9 20 -8 -2 -3 -1 -4 -3 -1
first:C款	17 -2 -7 -1 0 -1 -1 -1 0 -3 -1 0
first:C死	-4 -4 -2 -1 -1 -1 -2 -1 0 19 -2 0
first:C没	-3 16 -10 -7 25 2 -5 -3 -1 -7 -6 -2
first:C法	15 -2 -3 -1 -1 -3 -1 -1 0 -2 -1 0
first:C状	-2 -1 -1 0 0 0 -1 0 0 8 -1 0
first:C现	-1 -2 11 -3 -1 -2 -1 -1 0 0 0 0
first:C用	10 -3 1 -1 0 -2 -1 -1 0 -1 -1 0
first:C的	3 -3 5 2 -1 -2 -1 0 -1 -2 1 -1
first:C目	14 -3 1 -1 -1 -1 -3 -1 -1 -2 -2 0
first:C看	33 -15 -4 -1 0 -1 -3 -2 -2 -2 -2 0
first:C真	-5 -1 0 -1 0 12 -1 0 0 -1 -1 0
first:C码	5 -1 -1 0 0 -1 0 -1 0 -1 0 0
first:C砍	-10 -1 -6 -1 0 8 -1 -1 0 14 -1 0
first:C确	-4 -5 -3 -2 -1 -1 -3 -1 -1 26 -3 -2
first:C第	6 -1 -1 0 0 0 0 -1 0 -1 0 0
first:C答	15 -5 -2 -1 -1 -1 -1 -1 0 -2 -1 -1
first:C签	-22 -8 25 10 -2 7 -4 -4 -1 5 -4 -2
first:C算	-10 -7 12 -2 -1 -2 -3 -2 -1 22 -5 -1
first:C约	21 -6 7 -2 -2 -2 -12 -1 0 -1 -1 -1
first:C线	-3 -2 -2 -4 -1 -1 -1 -1 0 12 6 0
first:C给	-11 -6 -5 28 -1 -2 -11 6 -2 13 -4 -5
first:C续	3 -9 17 18 -2 -9 -2 -11 -1 -3 -2 -1
first:C维	-3 -1 24 -10 -3 -5 0 0 0 0 0 0
first:C老	17 -4 -2 -2 0 -2 -1 -1 0 -2 -2 -1
first:C能	-11 -6 53 -10 -3 -11 -4 -1 -1 -2 -1 -2
first:C被	-6 42 -9 -6 -2 6 -6 -4 -1 -5 -8 -1
first:C要	13 -5 -4 -3 -1 7 -2 1 -1 -2 -2 -1
first:C让	37 -7 -7 -2 -1 -2 -3 -3 -1 -5 -4 -1
first:C试	5 -3 17 -2 -2 -5 -1 -5 0 -2 -1 -1
first:C说	2 1 -7 -2 -1 -1 -3 18 -3 -2 -2 -1
first:C谁	17 6 -5 -3 1 -4 -4 -2 -1 -2 -2 -1
first:C谈	-6 -9 -11 -2 -1 -2 -1 -2 -1 43 -5 -1
first:C货	9 -3 3 -2 0 -2 -1 -1 0 -2 -1 0
first:C跟	9 -5 5 -2 12 0 -6 -2 -1 -4 -6 -1
first:C转	-7 -6 -4 -2 -1 -1 -2 -1 -1 31 -3 0
first:C还	1 -7 25 -2 -3 -6 -2 -2 -1 -1 -2 -1
first:C这	1 -3 4 -1 -1 -1 6 -1 -1 0 -1 0
first:C进	22 -5 -14 -2 -1 -2 -5 -5 -1 18 -5 -1
first:C退	7 -9 -7 -3 -2 -2 -4 -2 -1 30 -6 -1
first:C那	3 -3 12 -3 -1 -2 -2 -2 0 0 -2 -1
first:C都	-1 -2 -4 -1 0 -2 20 -10 -2 5 -1 -1
first:C采	5 -2 10 -2 -1 -2 -3 -2 0 -1 -2 -1
first:C问	34 -4 -13 -3 -1 -5 -2 -3 -1 -1 -1 -1
first:C阶	-5 -1 -2 0 -1 -1 -2 -1 -1 16 -1 -1
first:C降	-8 -4 -9 -1 -1 13 -2 -1 -1 16 -2 0
first:C院	6 -2 -2 0 0 -1 -5 14 -2 -1 -1 -6
first:C项	38 -5 -4 -6 -2 -1 -2 -2 -1 -9 -5 -1
first:C顾	-10 -6 39 -3 -1 -3 -4 -7 -1 -2 -1 -1
first:C预	-5 -3 -4 -2 0 -6 -1 22 0 -1 0 -1
first:C首	26 -3 -12 -1 0 -1 -1 -1 0 -4 -2 -1
first:C验	22 -2 -11 -1 0 -1 -1 -1 0 -3 -2 -1
first:C黄	15 -3 -8 -5 -1 5 -3 -3 -1 8 -2 -2
first:D	-9 -11 -5 4 36 -2 -4 -3 -3 -2 -2 1
first:D 	-15 -42 -1 -13 99 -3 -6 -4 -6 -2 -2 -3
first:D 's	-17 -17 -6 -19 82 -2 -5 -3 -5 -2 -2 -5
first:D beers	-2 81 -18 -19 -35 -4 -1 -1 -1 0 0 -1
first:D remind	-1 -1 -1 -2 -2 0 -5 -1 -1 0 -1 15
first:DC	-23 12 -2 -8 10 -6 -1 -3 27 -2 -2 -2
first:DP	-41 -4 0 4 -4 -2 58 -3 -1 -1 -3 -4
first:Dc	-7 -1 -1 0 0 0 -2 -1 0 0 0 14
first:D一	-6 0 -1 3 -2 -1 0 0 0 0 0 8
first:D上	4 -17 -5 -4 -2 -2 41 -2 -9 -1 -1 -1
first:D丢	0 -2 -2 10 -3 -1 0 0 0 0 0 0
first:D个	-8 -2 -1 -1 6 -1 -1 -1 -1 0 0 11
first:D了	-10 2 -4 12 -10 -4 -1 21 -1 0 0 -4
first:D例	-4 8 -2 -16 -11 -2 -2 -1 33 -1 -1 -1
first:D催	-5 -2 -6 -1 -4 0 -1 -1 -1 -1 -1 23
first:D先	-1 -19 -4 -12 43 -2 -1 -1 -1 0 0 -1
first:D冲	-1 13 0 -3 -3 -3 0 0 -1 0 0 0
first:D别	-10 -1 -2 0 -3 -1 -1 -1 0 -1 0 20
first:D到	-4 -13 -2 12 20 -2 -1 -2 -2 -1 0 -6
first:D前	-1 0 -1 0 0 0 0 0 0 0 0 5
first:D去	0 0 -3 -6 -3 -3 21 -1 -1 -1 -1 -1
first:D叫	-3 -4 -1 -2 -3 0 -2 -1 -1 0 0 17
first:D同	-6 -16 -2 4 -5 -2 -2 -5 37 -1 -1 -1
first:D呢	-1 -13 -1 30 -8 -3 0 0 -1 0 0 -1
first:D咱	-1 -4 0 11 -2 -1 0 0 0 0 0 -1
first:D喊	-3 -7 0 -2 -3 0 -1 -1 -1 0 0 20
first:D在	11 -4 0 0 -1 0 -1 -1 -1 -1 -1 -1
first:D大	-1 0 -1 -3 10 -1 -1 0 -2 0 0 0
first:D天	-1 38 -8 -13 -2 -5 -1 -6 -1 0 0 -1
first:D好	-3 18 0 -4 -3 -1 -1 -1 -1 -1 0 -1
first:D干	-6 -37 -17 16 60 -2 -2 -2 -4 -2 -2 -3
first:D开	-16 44 0 -13 -3 -2 -1 -1 -5 0 0 -1
first:D必	-3 -17 -1 -8 38 -1 -1 -2 -2 -1 -1 -1
first:D快	-1 13 -1 -4 -5 -1 -1 0 -1 0 0 0
first:D总	0 -1 0 5 -1 -2 0 0 0 0 0 0
first:D成	-14 5 2 24 -4 -3 -1 -2 -2 -1 -1 -3
first:D我	-3 1 0 -10 7 -1 -1 -1 -1 0 0 9
first:D扫	3 -1 0 -2 -2 0 -3 0 0 -4 11 -1
first:D拜	11 -13 -1 27 -9 -1 -5 -2 -4 -1 -1 -1
first:D拿	0 -1 -3 12 -1 -5 0 0 0 0 0 0
first:D排	-1 -16 -4 -25 54 -2 -1 0 -3 0 0 -1
first:D提	-3 -3 -1 -1 -3 0 -1 -1 0 0 0 15
first:D放	-2 39 -8 -9 -13 -3 -1 -1 -1 0 0 -1
first:D新	-3 -8 -1 23 -5 -1 0 -1 -1 0 -1 -1
first:D有	-2 9 -8 3 4 -2 -1 -1 -2 0 0 -1
first:D比	-1 -24 -6 45 -9 -3 0 -1 -1 0 0 -1
first:D没	-3 -8 -1 -16 35 -1 0 -1 -1 0 -1 -1
first:D的	-4 -20 -1 -3 24 -2 -2 -1 13 -1 -1 -1
first:D目	-1 -14 0 24 -3 -2 0 -1 -1 0 0 -1
first:D社	0 18 -3 -8 -4 -2 0 0 0 0 0 0
first:D签	-5 -5 -4 29 -7 -2 -1 -1 -1 0 0 -2
first:D约	59 -37 -5 -29 19 -5 15 -3 -4 -3 -4 -3
first:D给	-1 -11 -7 -7 3 -3 -3 33 -4 0 0 0
first:D综	-3 18 -1 -5 -4 -1 -1 -1 -1 -1 0 -1
first:D群	-2 -9 -1 -8 -7 -1 -5 -2 36 0 0 -1
first:D能	-1 -3 -2 23 -5 -10 0 0 0 0 0 -1
first:D要	-3 -11 -1 -21 40 -1 -1 -1 -1 0 -1 1
first:D见	-9 8 3 -4 -4 -1 16 -2 -3 0 -1 -5
first:D记	-2 -1 0 -1 -1 0 -1 -1 0 0 0 8
first:D评	-4 -12 -7 -10 -9 -2 -2 -1 49 0 0 -1
first:D该	-1 -1 -1 -4 10 -2 0 0 0 0 0 0
first:D谁	-6 7 6 -4 4 -2 -1 -1 -1 0 0 -2
first:D调	-2 36 -5 -14 -9 -2 0 -2 -1 0 0 -1
first:D赢	-2 -1 -1 10 -2 -3 0 0 0 0 0 0
first:D跑	5 -5 -4 -26 35 -3 20 -4 -6 -5 -3 -4
first:D跟	-4 -4 -1 0 0 -1 9 -2 6 0 -1 -1
first:D还	0 -3 -1 12 3 -7 0 0 -2 0 0 -1
first:D进	-1 -9 -1 12 -5 -3 25 -2 -11 -1 -2 -2
first:D那	12 -15 -1 -6 -5 -1 -2 -1 23 -1 -1 -1
first:D闹	-12 -5 -1 -1 -2 -1 -2 -2 -5 -1 -1 33
first:D预	-9 -1 0 25 -1 -10 -1 -1 0 0 -1 -1
first:D黄	-4 -5 0 24 -8 -1 0 -1 -1 -1 0 -1
first:M以	-1 -1 -1 9 -3 -2 0 0 0 0 0 0
first:M往	-1 -4 -1 14 -3 -1 -1 -1 -1 0 0 0
first:P	29 1 -2 1 -8 -3 -5 -2 -3 -3 -1 -3
first:P 	-26 -14 -1 70 -10 -2 -1 -5 -1 -1 -2 -3
first:P 's	14 -17 22 12 5 -8 -4 -12 -3 -2 -5 -2
first:P asked	33 -4 -4 -4 -2 -1 -3 -4 -1 -2 -5 -1
first:P from	-41 -3 -3 -1 -1 -1 -9 -4 -1 -4 69 -1
first:P said	32 -4 -3 -4 -8 -2 -3 -4 -1 0 -1 -1
first:P says	43 -24 -15 -20 -9 -3 -9 54 -6 -3 -6 -1
first:P wants	50 -16 -3 -11 -6 -3 -3 1 -2 -2 -4 -1
first:PD	-6 22 -4 9 -4 -3 -2 -3 -2 0 -1 -4
first:P上	-2 -3 37 -9 -1 -1 -2 -16 -2 0 0 0
first:P什	-5 -12 36 -11 -9 -1 23 -9 -5 -1 -3 -1
first:P介	7 -2 -1 -1 -1 -1 -10 -7 -1 0 18 -1
first:P休	-12 -7 -10 -1 24 -2 21 -5 -1 -1 -4 -1
first:P你	-3 16 3 -3 -1 -2 -2 -3 -1 -1 -1 -2
first:P压	-2 -1 -4 -16 31 -3 -1 -1 -1 0 -1 0
first:P和	4 -6 -6 24 -4 -2 -5 -2 -1 0 -1 -1
first:P回	27 -11 10 -7 -4 -1 -1 -7 -2 -1 -1 -1
first:P头	-31 -1 28 -2 0 -1 -1 15 -1 -1 -1 -1
first:P嫌	38 -11 -5 -9 -2 -1 -2 -4 -1 -1 -2 -1
first:P手	-1 -3 -4 14 -1 -2 -1 -1 -1 0 -1 0
first:P是	-11 -14 60 -10 -5 -2 -4 -6 -2 -1 -4 -1
first:P最	-2 -9 34 -16 8 -3 -2 -8 -1 0 -1 0
first:P有	0 -1 -4 -7 15 -1 0 -1 0 0 0 0
first:P松	40 -19 17 -11 -8 -2 -3 -7 -2 -1 -3 -1
first:P欠	-2 -1 -3 -5 32 -1 -11 -4 -1 0 -2 -1
first:P点	34 -17 21 -12 -9 -3 -2 -7 -1 -1 -2 -1
first:P生	-8 5 -8 -8 -2 -2 -2 32 -1 -1 -2 -2
first:P电	13 -16 39 -18 -4 -4 -1 -4 -2 0 -1 -1
first:P的	-8 -20 -4 55 -9 -1 8 -8 -4 -2 -4 -3
first:P看	-7 -29 80 -14 -12 -2 -3 -6 -2 -2 -3 -1
first:P离	18 13 -3 -9 -3 -1 -2 -4 -1 -1 -4 -1
first:P答	18 -15 29 -10 -11 -2 -1 -4 -1 0 -1 -2
first:P要	-2 -5 -6 -5 -2 -1 20 5 -2 -1 -2 -1
first:P说	32 -17 17 -10 -3 -2 -3 -5 -5 -1 -2 -1
first:P请	-14 39 -2 -44 -11 48 -2 -4 -2 -1 -2 -2
first:P跟	0 -1 -2 20 -13 -1 -1 -1 0 0 -1 0
first:P这	-3 -8 -17 -13 -8 -3 66 -9 -3 -1 -1 0
first:P那	-9 -10 5 28 -2 4 -3 -6 -2 -1 -2 -1
first:P问	24 -6 -5 -2 -2 -1 -2 -4 -1 0 -1 -1
first:R便	-4 -3 -2 -1 -1 10 0 1 0 0 0 0
first:R抢	-1 -3 -2 9 -5 4 0 -1 0 0 0 0
first:[聊	12 0 0 0 0 0 -6 0 -2 0 0 -2
first:a	-21 -59 -6 -26 -13 -3 -6 156 -8 -6 -6 -2
first:about	-2 -1 -1 0 -1 0 21 -2 -12 0 -1 -1
first:about to	-2 -1 -1 0 -1 0 21 -2 -12 0 -1 -1
first:accounts	-8 -21 -4 -33 91 -2 -2 -5 -3 -5 -3 -3
first:accounts to	-3 -17 -2 -18 56 -1 -1 -4 -2 -4 -3 -1
first:action	-1 -2 0 -1 -2 0 -1 -1 11 -1 -1 0
first:action items	-1 -2 0 -1 -2 0 -1 -1 11 -1 -1 0
first:actions	-10 -34 -2 -16 -13 -2 -2 -3 88 -2 -2 -2
first:actions from	-10 -34 -2 -16 -13 -2 -2 -3 88 -2 -2 -2
first:add	-3 -12 -11 -7 -6 -1 -5 -4 -2 -8 60 -2
first:add C	5 -4 -13 -5 -2 -1 -7 -2 -2 -12 45 -2
first:afk	-7 53 -4 -16 -8 -2 -2 -4 -3 -3 -3 -1
first:afk 	-7 53 -4 -16 -8 -2 -2 -4 -3 -3 -3 -1
first:all	-2 -23 -1 43 -6 -1 -1 -2 -1 -3 -2 0
first:all proposals	-2 -23 -1 43 -6 -1 -1 -2 -1 -3 -2 0
first:almost	-3 21 -1 -5 -3 -1 -1 -2 -1 -1 -1 0
first:almost weekend	-3 21 -1 -5 -3 -1 -1 -2 -1 -1 -1 0
first:and	-3 -24 -30 -4 63 5 -2 -3 -1 -1 -1 -1
first:and C	-3 -3 45 -7 -10 -13 -3 -1 -1 -2 -1 0
first:and D	-2 -24 -11 94 -46 -7 -1 -1 -1 0 0 -1
first:and if	0 -5 -4 -4 -11 27 0 -1 0 0 0 0
first:and in	0 -12 -17 48 -12 -3 0 -1 0 0 0 0
first:and with	-1 -12 -19 -6 -12 55 0 -2 -1 -1 0 0
first:answer	-17 -13 -3 -5 -2 -2 -2 50 -2 -2 -2 -1
first:answer for	-11 -8 -2 -3 -2 -1 -2 36 -2 -1 -2 -1
first:any	-1 -4 13 -3 -2 -1 0 -1 0 0 0 0
first:any joy	-1 -1 8 -1 -1 -2 -1 0 0 0 0 0
first:any movement	0 -1 6 -1 -1 -1 0 0 0 0 0 0
first:any news	-1 -4 12 -3 -2 -1 0 0 0 0 0 0
first:any word	-1 -7 28 -6 -7 -2 -1 -4 -1 0 0 0
first:anyone	-6 10 -5 4 10 -5 -1 -3 -1 -1 -1 -1
first:anyone for	-1 21 -6 -3 -5 -1 -1 -1 -1 -1 -1 0
first:anyone have	-2 20 -5 -2 -4 -2 -1 -1 -1 -1 -1 0
first:anyone i've	-2 -24 -12 -7 54 -4 -1 -2 -1 -1 -1 -1
first:anyone know	-22 28 28 -7 -2 -14 -2 -5 -1 -1 -1 -2
first:anyone up	-1 30 -7 -7 -7 -2 -1 -2 -1 -1 -1 0
first:anyone we	-6 -6 -1 -1 23 -1 -1 -3 -3 0 0 -1
first:anything	-11 -33 4 7 55 -5 0 -4 -3 -4 -4 -1
first:anything above	-16 -34 -25 132 -20 -6 -6 -6 -13 -3 -3 -1
first:anything from	-8 -9 56 -5 -14 -4 -4 -2 -1 -4 -3 -1
first:anything i	-5 -11 -8 -3 12 -3 24 -3 -1 -1 -1 -1
first:anything over	-2 -7 -8 34 -10 -1 -1 -1 -1 -1 -1 0
first:are	-1 1 8 8 -8 -4 -1 -1 -1 0 0 0
first:are they	-3 -12 37 -10 -6 -3 -1 -1 -1 0 0 0
first:are we	-1 -10 7 19 -7 -5 -1 -1 0 0 0 0
first:are you	-1 59 -28 -11 -13 -3 -1 -1 -1 -1 0 0
first:asked	22 -4 -5 -1 -1 -1 -6 -1 -1 -1 -1 0
first:at	-9 -13 -4 45 -6 -2 -1 -4 -1 -4 -1 -1
first:at risk	-9 -13 -4 45 -6 -2 -1 -4 -1 -4 -1 -1
first:average	-3 -15 -2 35 -5 -1 -1 -2 -1 -2 -2 0
first:average cycle	-6 -32 -3 64 -6 -2 -2 -4 -3 -3 -2 -1
first:average days	-2 -6 -1 16 -2 -1 -1 -1 -1 -1 -1 0
first:average deal	-2 -12 -1 33 -6 -1 -1 -2 -1 -3 -2 0
first:average order	-4 -15 -2 32 -3 -1 -1 -2 -1 -2 -1 0
first:avg	-5 -14 -2 40 -7 -1 -1 -2 -2 -2 -2 -1
first:back	-6 42 -5 -18 15 -3 -5 -5 -8 -4 -2 -1
first:back in	-7 58 -4 -17 -9 -2 -3 -5 -3 -5 -3 -1
first:background	-2 -8 -1 -4 -3 -1 25 -1 -1 -2 -2 0
first:background on	-2 -8 -1 -4 -3 -1 25 -1 -1 -2 -2 0
first:beacon	17 -27 -3 -16 -8 2 -3 -4 -3 49 -2 -1
first:beacon ridge	24 -26 -4 -19 -8 3 -2 -4 -3 41 -2 -2
first:best	-7 -13 -13 7 -8 33 -1 7 -1 -1 -1 -1
first:best case	-3 -19 -18 12 -12 51 -1 -4 -2 -2 -1 -1
first:best way	-16 -2 -2 -3 -1 -2 -1 29 -1 -1 -1 0
first:better	-2 15 -2 -3 -2 -1 -1 -1 -1 -1 -1 0
first:better than	-2 15 -2 -3 -2 -1 -1 -1 -1 -1 -1 0
first:biggest	-5 -18 -2 42 -5 -2 -1 -2 -1 -2 -2 -1
first:biggest 0	-5 -5 -1 23 -3 -1 0 -2 -1 -2 -1 -1
first:biggest deals	0 -1 0 7 -2 -1 0 0 0 -1 0 0
first:boil	-7 -30 -2 -10 -5 -1 -5 -8 77 -2 -2 -4
first:boil that	-4 -22 -2 -9 -5 -1 -2 -4 52 -2 -2 -1
first:bookings	-7 -20 -1 43 -6 -2 -1 -1 -2 -1 -1 -1
first:bookings D	-7 -20 -1 43 -6 -2 -1 -1 -2 -1 -1 -1
first:boss	-17 -3 -3 -1 -1 -1 48 -2 -9 -4 -4 -3
first:boss wants	-7 -1 -1 -1 -1 -1 27 -1 -11 -1 -2 0
first:both	-8 -6 -21 -6 -4 66 -6 -4 -4 -3 -3 -1
first:bottom	0 -2 -4 13 -3 -2 0 0 0 0 0 0
first:bottom of	0 -2 -4 13 -3 -2 0 0 0 0 0 0
first:brb	-8 55 -4 -15 -8 -2 -2 -5 -3 -4 -3 -1
first:brb 	-7 55 -4 -17 -8 -2 -2 -4 -3 -4 -3 -1
first:break	-3 -16 -1 29 -3 -1 -1 -1 -1 -1 -1 0
first:break it	-3 -16 -1 29 -3 -1 -1 -1 -1 -1 -1 0
first:bullet	-6 -22 -3 -9 -4 -1 -2 -4 55 -2 -2 -1
first:bullet the	-6 -22 -3 -9 -4 -1 -2 -4 55 -2 -2 -1
first:bump	-5 -2 -1 -1 0 -1 -1 -1 -1 13 -1 0
first:bump C	-5 0 -1 0 0 0 0 0 0 8 0 0
first:by	-7 -61 -4 99 -8 -2 -2 -4 -3 -3 -3 -1
first:by industry	-3 -23 -2 42 -5 -1 -1 -2 -2 -2 -1 -1
first:cake	-3 26 -2 -9 -4 -1 -1 -2 -2 -2 -1 0
first:cake in	-3 26 -2 -9 -4 -1 -1 -2 -2 -2 -1 0
first:call	-3 -4 -8 -1 -2 -1 39 -4 -7 -2 -4 -2
first:call with	-3 -4 -8 -1 -2 -1 39 -4 -7 -2 -4 -2
first:called	76 -22 -7 -9 -6 -2 -3 -13 -3 -6 -5 -1
first:can	0 15 -10 -1 -7 -3 -1 1 0 7 0 -1
first:can someone	-3 45 -15 -9 -11 -3 -1 -1 -1 -1 0 0
first:can we	0 4 -8 18 -5 -6 0 -1 0 0 0 0
first:can you	0 10 -11 -6 -8 -1 -2 3 0 15 0 -1
first:can't	0 31 -13 -7 -7 -2 0 -1 0 0 0 0
first:can't get	0 31 -13 -7 -7 -2 0 -1 0 0 0 0
first:catch	-1 -3 -2 -3 -3 0 -35 -3 59 -1 -2 -6
first:catch me	-1 -3 -2 -3 -3 0 -35 -3 59 -1 -2 -6
first:change	-1 -7 0 -5 -2 -1 -1 -1 -1 20 -1 0
first:change the	-1 -7 0 -5 -2 -1 -1 -1 -1 20 -1 0
first:cheat	-21 -7 -8 -3 -3 -2 66 -3 -2 -9 -7 -1
first:cheat sheet	-21 -7 -8 -3 -3 -2 66 -3 -2 -9 -7 -1
first:clean	-11 -8 -3 -2 -1 -1 -5 -2 38 -2 -2 -1
first:clean up	-11 -8 -3 -2 -1 -1 -5 -2 38 -2 -2 -1
first:close	-9 -3 -2 5 -1 -1 -1 -1 -1 18 -2 -1
first:close C	-13 -3 -3 -2 -1 -1 -2 -1 -1 35 -4 0
first:close out	-5 0 -1 -1 0 0 0 -1 0 9 0 0
first:closed	-2 -17 -1 33 -3 -1 -1 -2 -1 -3 -1 0
first:closed won	-2 -17 -1 33 -3 -1 -1 -2 -1 -3 -1 0
first:coffee	-24 46 -1 -3 -1 -2 -2 -7 -1 -1 -1 -1
first:compare	-7 -17 -1 39 -7 -1 -1 -1 -2 -1 -1 -1
first:compare D	-7 -17 -1 39 -7 -1 -1 -1 -2 -1 -1 -1
first:condense	-7 -23 -3 -9 -4 -1 -2 -4 59 -2 -2 -1
first:condense this	-7 -23 -3 -9 -4 -1 -2 -4 59 -2 -2 -1
first:congrats	-15 65 -4 -16 -6 -2 -4 -6 -2 -4 -5 -1
first:congrats P	-14 65 -4 -15 -8 -1 -4 -9 -2 -2 -5 -1
first:conversion	-7 -33 -2 69 -7 -2 -2 -4 -3 -4 -3 -1
first:conversion from	-4 -4 0 21 -2 -1 -1 -2 -1 -3 -2 0
first:could	0 -3 5 -7 -1 9 -1 -1 0 0 0 0
first:could we	-1 -1 -2 -11 -1 17 0 -1 0 0 0 0
first:could you	0 -5 14 -1 -2 -1 -1 -1 -1 0 0 0
first:coverage	-1 -18 -18 55 -11 -4 -1 -1 -1 -1 0 0
first:coverage for	-1 -18 -18 55 -11 -4 -1 -1 -1 -1 0 0
first:create	-18 -12 -6 -6 -3 -2 -4 -3 -2 -8 64 -1
first:create C	-34 -13 -11 -7 -4 -3 -7 -4 -2 -16 103 -1
first:create a	-7 -12 -3 -5 -3 -1 -2 -2 -1 -3 39 0
first:customers	-4 60 -2 -25 -12 -2 -2 -3 -2 -5 -3 -1
first:customers amirite	-4 60 -2 -25 -12 -2 -2 -3 -2 -5 -3 -1
first:dana	95 -48 -2 -15 -11 -2 -3 -4 -3 -2 -3 -2
first:deals	-7 -8 -6 36 1 -2 -1 -2 -1 -5 -3 -1
first:deals above	-1 -1 0 8 -1 0 0 0 -2 -1 0 0
first:deals by	0 -2 0 7 -2 0 0 0 0 -1 0 0
first:deals nobody	-3 -6 0 -29 46 -1 -1 -1 -1 -1 -1 -1
first:deals north	-4 -9 -1 25 -5 -1 -1 -1 -1 -2 -1 0
first:deals over	0 -1 0 5 -1 -1 0 0 0 0 0 0
first:deals per	-3 -14 -1 37 -8 -1 -1 -2 -1 -3 -2 0
first:deals stuck	-3 -5 0 17 -2 -1 -1 -1 -1 -2 -1 0
first:deals with	-15 -7 -6 39 12 -1 -3 -2 -1 -9 -7 -1
first:demo	27 -4 -2 -2 -2 -2 -1 -5 -1 -3 -2 -2
first:demo kit	-9 17 -1 -1 0 -1 -1 -3 -1 -1 0 0
first:dialing	-11 -14 -4 -4 -2 -2 108 -9 -3 -2 -4 -55
first:did	-2 -7 22 -5 -1 -4 -1 -2 0 0 0 0
first:did C	-2 -1 11 -1 -2 -4 -1 0 0 0 0 0
first:did P	-2 -5 37 -6 -14 -1 -1 -6 0 0 -1 0
first:did anyone	-1 -1 14 -1 -4 -2 -3 -1 0 0 0 -1
first:did lumen	-1 -9 23 -4 -4 -3 0 -1 0 0 0 0
first:did the	-1 -10 37 -12 -4 -6 0 -1 -1 0 0 0
first:did they	-1 -7 23 -5 -4 -3 0 -3 0 0 0 0
first:did tomas	-1 -11 39 -5 -14 -3 -1 -3 -1 0 0 0
first:did you	0 18 -9 -3 -3 -1 0 0 0 0 0 0
first:discounts	-14 33 -2 -4 -1 -1 -2 -5 -1 -1 -2 -1
first:discounts over	-14 33 -2 -4 -1 -1 -2 -5 -1 -1 -2 -1
first:do	-1 7 -2 -6 -5 10 -1 -1 0 0 0 0
first:do we	-1 11 -3 -8 -8 15 -2 -2 -1 -1 0 -1
first:does	-3 43 -17 -8 -4 -4 -1 -4 -1 0 0 0
first:does anyone	-3 43 -17 -8 -4 -4 -1 -4 -1 0 0 0
first:don't	10 4 -2 -4 -4 -1 -3 -2 -2 -1 -1 6
first:don't know	53 -13 -7 -4 -3 -2 -9 -5 -6 -2 -2 0
first:don't let	-1 -3 0 -1 -3 0 -1 -1 -1 0 0 12
first:don't log	-6 39 -3 -11 -5 -1 -2 -3 -2 -2 -2 -1
first:draft	-1 0 0 0 0 0 0 5 -1 0 0 0
first:draft a	-1 0 0 0 0 0 0 5 -1 0 0 0
first:engineering	-3 24 -3 -6 -3 -1 -1 -2 -1 -2 -1 0
first:engineering is	-3 24 -3 -6 -3 -1 -1 -2 -1 -2 -1 0
first:everything	-28 -36 -2 90 -3 -2 -3 -4 -6 -2 -2 -1
first:everything above	-2 -9 -1 25 -2 0 -1 -2 -6 -1 -1 -1
first:expense	0 20 -9 -3 -5 -1 0 0 0 0 0 0
first:expense policy	0 20 -9 -3 -5 -1 0 0 0 0 0 0
first:expenses	-6 34 0 -3 -17 -1 -1 -2 -2 -1 -1 -1
first:expenses D	-6 34 0 -3 -17 -1 -1 -2 -2 -1 -1 -1
first:fair	-6 41 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:fair enough	-6 41 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:finch	43 -42 51 -26 -11 -4 9 -7 -4 -5 -3 -2
first:finch one	-7 -23 -8 -11 -6 -2 71 -4 -3 -3 -3 -1
first:fingers	-5 40 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:fingers crossed	-5 40 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:first	1 0 -1 -1 -2 -2 14 -4 -3 0 -1 -1
first:follow	-32 -20 -2 -8 34 -1 -3 43 -3 -2 -3 -3
first:follow ups	-5 -22 -1 -9 51 -1 -1 -4 -3 -1 -1 -2
first:forecast	0 8 -1 6 -6 -2 0 -1 -2 0 0 -1
first:forecast call	-1 55 -2 -33 -6 -3 -1 -2 -5 -1 0 -1
first:forecast for	0 -3 0 15 -6 -3 0 0 -1 0 0 0
first:forecast pls	0 -5 -1 17 -5 -1 -1 -1 -2 0 0 -1
first:friendly	-7 -1 -3 -1 -1 -1 -3 54 -1 -3 -1 -31
first:friendly reminder	-7 -1 -3 -1 -1 -1 -3 54 -1 -3 -1 -31
first:give	0 3 -9 6 -4 6 -1 1 2 -1 -1 -1
first:give me	0 5 -6 8 -4 -1 -1 1 3 -1 -1 -1
first:gone	-4 22 -2 -5 -2 -1 -1 -2 -1 -1 -1 0
first:gone for	-4 22 -2 -5 -2 -1 -1 -2 -1 -1 -1 0
first:good	-5 36 -2 -9 -4 -1 -2 -4 -2 -2 -2 -1
first:good morning	-3 25 -1 -8 -3 -1 -1 -2 -1 -2 -1 0
first:got	11 29 -4 -13 -6 -2 -2 -4 -2 -4 -2 -1
first:got the	47 -20 -6 -5 -2 -2 -1 -3 -1 -4 -2 -1
first:great	-3 39 -2 -20 -5 -1 -1 -2 -2 -2 -1 0
first:great quarter	-2 25 -1 -12 -3 -1 -1 -1 -1 -1 -1 0
first:ha	-3 20 -1 -4 -2 -1 -1 -2 -1 -1 -1 0
first:ha good	-3 20 -1 -4 -2 -1 -1 -2 -1 -1 -1 0
first:had	62 -28 -9 -4 -6 -2 -5 -4 -1 -1 -3 -1
first:had lunch	62 -28 -9 -4 -6 -2 -5 -4 -1 -1 -3 -1
first:haha	-3 22 -1 -5 -3 -1 -1 -3 -1 -2 -1 0
first:haha nice	-3 22 -1 -5 -3 -1 -1 -3 -1 -2 -1 0
first:happy	-8 47 -1 -14 -9 -1 -1 -5 -2 -2 -1 -1
first:happy D	-8 42 -1 -14 -9 -1 -1 -2 -2 -1 -1 -1
first:harrow	37 -25 42 -14 -5 -5 -6 -8 -5 -4 -4 -3
first:harrow castings	37 -25 42 -14 -5 -5 -6 -8 -5 -4 -4 -3
first:has	-3 -8 22 -6 2 -3 -1 -2 0 0 -1 0
first:has C	-1 0 6 0 0 -2 0 0 0 0 0 0
first:has P	-9 -11 46 -13 3 -4 -1 -5 -1 -1 -1 -1
first:has legal	-3 -3 12 -1 -1 -1 0 0 0 0 0 0
first:has the	-1 -10 25 -4 -4 -2 0 -1 0 0 0 0
first:have	-1 17 8 -8 -9 -3 -1 -1 0 -1 0 0
first:he	33 -12 -1 -4 -2 -1 -1 -6 -1 -1 -1 -3
first:heading	-7 -5 -1 -1 -1 -1 27 -1 -5 -2 -2 -1
first:heading into	-12 -8 -2 -1 -1 -1 44 -2 -9 -3 -3 -1
first:heard	5 -8 26 -6 -3 -1 -4 -3 -1 -2 -3 -1
first:heard anything	-17 -22 89 -17 -9 -2 -3 -7 -2 -3 -6 -1
first:heard from	6 0 -1 0 0 -1 -1 0 -1 -1 -1 0
first:help	-10 -10 -1 -5 -3 -4 -2 47 -5 -1 -1 -5
first:help me	-10 -10 -1 -5 -3 -4 -2 47 -5 -1 -1 -5
first:hi	-4 26 -1 -6 -3 -1 -1 -3 -1 -2 -1 0
first:hi there	-4 26 -1 -6 -3 -1 -1 -3 -1 -2 -1 0
first:how are	-2 15 -4 39 -6 -9 -3 -25 -2 -2 -1 -1
first:how bad	-2 -2 -28 -2 0 45 -1 -7 0 -1 0 0
first:how big	0 -6 17 -4 -2 -3 0 -1 0 0 0 0
first:how did	-2 -14 53 -10 -4 -5 -2 -14 -1 -1 -1 0
first:how do	-1 5 -8 -11 -2 -5 -1 24 -1 0 0 0
first:how far	0 -1 5 3 0 -4 0 -2 0 0 0 0
first:how is	-4 -7 55 -16 -4 -4 -3 -13 -1 -1 -1 -1
first:how long	-2 -9 -3 32 -1 -2 -1 -11 -1 0 0 0
first:how many	0 -1 -1 7 -1 -3 0 -1 0 0 0 0
first:how much	0 -4 17 -6 -1 -4 0 -1 0 0 0 0
first:how often	0 -6 -5 30 -1 -3 0 -14 0 0 0 0
first:how short	0 -11 -6 36 -2 -8 0 -7 -1 0 0 0
first:how to	-1 -5 -28 -6 -1 -4 -2 52 -1 -1 -1 0
first:how warm	-1 -9 36 -10 -2 -4 -1 -6 -1 -1 0 0
first:how would	0 -3 -2 -3 -1 -1 -1 13 -1 0 0 -1
first:how's	-2 -14 -17 57 -4 -6 -1 -11 -1 -1 -1 -1
first:how's my	-1 -13 -5 38 -3 -2 -1 -11 -1 0 0 0
first:how's the	-1 -17 -13 51 -4 -4 -1 -9 -1 -1 -1 0
first:hows	-33 -33 124 -14 -5 -3 -5 -4 -2 -12 -10 -1
first:i'm	-3 26 -1 -8 -4 -1 -1 -3 -1 -1 -1 -1
first:i'm wiped	-5 39 -2 -12 -6 -1 -2 -4 -2 -2 -2 -1
first:i've	-14 -12 -1 -3 -3 -2 46 -3 -2 -2 -2 -1
first:i've got	-14 -12 -1 -3 -3 -2 46 -3 -2 -2 -2 -1
first:if	3 -4 -2 -5 -2 21 -2 -3 -1 -2 -1 -1
first:if C	4 -1 -1 -1 0 7 -1 -1 0 -2 -2 0
first:if everything	-5 -11 0 -20 -3 52 -1 -3 -2 -3 -2 0
first:if half	-5 -20 -2 -35 -11 93 -2 -5 -3 -6 -3 -1
first:if i	-2 0 -1 0 0 9 -1 -2 -1 0 0 0
first:if legal	29 -3 -1 -3 -1 -18 0 -1 -1 -1 0 -1
first:if only	-15 37 -2 -5 -1 -7 -1 -4 -1 -1 -1 -1
first:if we	-3 -3 -3 -1 0 16 -1 -3 -1 0 0 -1
first:imagine	-6 -6 -4 -4 -3 37 -6 -2 -2 -1 -1 -2
first:inbound	-39 -67 -16 -27 -14 -5 -9 -8 -6 -16 208 -2
first:intro	6 0 -1 0 0 0 -1 -1 -2 -1 0 -1
first:intro call	9 0 -1 0 -1 0 -2 -1 -3 -1 1 -1
first:is	-1 9 3 -6 3 -4 -1 -1 -1 -1 0 0
first:is C	-2 -2 -13 -2 28 -5 -1 -1 0 -1 0 0
first:is P	-5 42 20 -22 -21 -4 -3 -3 -1 -1 -2 -1
first:is it	8 -1 16 -6 -8 -3 -1 -4 0 0 0 0
first:is legal	-2 -11 29 -4 -5 -3 0 -1 0 0 0 0
first:is lumen	-1 -14 31 -5 -6 -2 0 -1 0 0 0 0
first:is the	-1 20 4 -10 -9 -2 0 -1 -1 0 0 0
first:is there	-1 -5 12 -1 -2 -2 0 0 0 0 0 0
first:is tomas	-1 -18 41 -8 -10 -2 0 -1 0 0 0 0
first:jumping	-3 -4 -5 -7 -4 -1 35 -3 -3 -2 -1 -1
first:jumping on	-3 -4 -5 -7 -4 -1 35 -3 -3 -2 -1 -1
first:just	-20 -11 -14 89 -16 -5 7 -10 -5 -6 -7 -2
first:just mine	-6 -42 -3 75 -7 -2 -2 -4 -3 -3 -3 -1
first:kill	-21 -11 -7 -10 -5 -2 -4 -4 -2 75 -8 -1
first:kill C	-18 -4 -7 -10 -6 -2 -4 -2 -1 64 -10 -1
first:knock	-27 -19 -8 -7 -4 -3 -6 -5 -3 91 -8 -1
first:lead	-5 5 -14 38 -12 -3 -1 -1 -1 -2 -1 0
first:lead times	-12 34 -1 -8 -2 -3 -1 -2 -1 -2 -1 -1
first:lead to	-1 -15 -23 68 -19 -3 -1 -1 -1 -2 -1 0
first:leaderboard	-2 -12 -1 31 -5 -2 -1 -2 -2 -2 -1 -1
first:leaderboard 	-2 -12 -1 31 -5 -2 -1 -2 -2 -2 -1 -1
first:leads	-4 -20 -1 47 -9 -1 -1 -2 -3 -3 -2 -1
first:leads by	-3 -14 -1 34 -5 -1 -1 -2 -3 -3 -2 0
first:left	73 -10 -4 -17 -9 -2 -5 -12 -3 -3 -6 -2
first:linkedin	-7 -14 -3 -8 -4 -1 -2 47 -2 -2 -3 -1
first:linkedin message	-7 -14 -3 -8 -4 -1 -2 47 -2 -2 -3 -1
first:list	11 -2 -6 -4 3 -1 -4 -1 4 0 0 -1
first:list accounts	0 -1 0 -19 24 0 -1 0 -1 0 0 -1
first:list everything	0 -2 -1 16 -8 0 -1 0 -1 0 0 0
first:list the	0 -1 0 -19 -4 0 -2 -1 29 0 0 -1
first:log	7 12 -4 -3 -4 -1 -5 -5 -2 -4 10 -2
first:log a	-3 -6 -1 -1 -2 -1 -1 -2 -1 -2 20 0
first:lol	15 26 -3 -16 -4 -2 -2 -5 -2 -3 -2 -1
first:lol 	-7 33 -2 -7 -4 -1 -2 -3 -2 -2 -2 -1
first:long	-7 54 -3 -17 -8 -2 -2 -4 -3 -3 -3 -1
first:long day	-7 54 -3 -17 -8 -2 -2 -4 -3 -3 -3 -1
first:look	-9 -19 89 -14 -5 -3 -9 -7 -5 -7 -8 -1
first:look up	-9 -19 89 -14 -5 -3 -9 -7 -5 -7 -8 -1
first:lose	-11 -9 -77 -24 -7 142 -4 -6 -2 -3 -2 -2
first:lose C	-11 -9 -77 -24 -7 142 -4 -6 -2 -3 -2 -2
first:loss	-6 -31 -4 65 -7 -2 -2 -4 -3 -3 -3 -1
first:loss reasons	-6 -31 -4 65 -7 -2 -2 -4 -3 -3 -3 -1
first:lost	11 -2 -6 18 -6 -2 -1 -2 -2 -5 -2 -1
first:lost C	36 -3 -11 -4 -1 -2 -1 -3 -1 -7 -2 -1
first:lost D	-13 -39 -1 83 -14 -2 -1 -2 -3 -2 -1 -2
first:lost my	-5 37 -2 -12 -6 -1 -2 -3 -2 -2 -1 -1
first:lunch	-4 -8 -4 -2 -2 -1 29 -3 -1 -1 -1 -1
first:lunch with	-4 -8 -4 -2 -2 -1 29 -3 -1 -1 -1 -1
first:make	-11 -26 -3 -12 -9 -3 -3 54 -1 -3 -3 19
first:make minutes	-2 -4 0 -2 -1 -1 -2 -3 19 -1 -1 -1
first:make this	-5 -20 -3 -9 -5 -2 -2 54 -3 -3 -2 -1
first:mark	-3 -16 -3 -9 -3 -1 -3 -2 -1 46 -3 -1
first:mark C	-2 -1 -2 -3 -1 0 -3 -1 -1 18 -2 -1
first:meeting	0 -2 -6 -2 -3 -1 25 -1 -8 0 0 -1
first:meeting P	0 -1 -3 -2 -2 0 18 -1 -7 0 0 -1
first:merry	-3 27 0 -12 -5 -1 -1 -1 -1 -1 -1 -1
first:merry D	-3 27 0 -12 -5 -1 -1 -1 -1 -1 -1 -1
first:met	15 -5 -2 -2 -1 -1 -4 -2 -1 -2 5 0
first:met P	10 -1 -2 -1 0 0 -4 -2 0 -2 2 0
first:met mr	27 -15 -4 -4 -2 -2 -3 -5 -2 -2 12 -1
first:minutes	-24 -8 -6 -3 -2 -2 -6 -3 65 -6 -4 -1
first:minutes for	-24 -8 -6 -3 -2 -2 -6 -3 65 -6 -4 -1
first:month	-1 -21 -22 65 -14 -3 -1 -1 -1 -1 0 0
first:month on	-1 -21 -22 65 -14 -3 -1 -1 -1 -1 0 0
first:more	-3 -23 -4 -14 -10 -1 -4 73 -5 -3 -2 -3
first:more formal	-3 -23 -4 -14 -10 -1 -4 73 -5 -3 -2 -3
first:morning	-6 34 -2 -10 -4 -1 -2 -3 -2 -2 -2 -1
first:morning all	-5 19 -1 -4 -1 -1 -1 -2 -1 -1 -1 0
first:most	-3 -8 -1 -19 42 -1 -1 -2 -1 -3 -2 0
first:most urgent	-3 -8 -1 -19 42 -1 -1 -2 -1 -3 -2 0
first:move	-1 -2 -1 -2 -1 0 -1 -1 0 11 -1 0
first:move C	-1 0 0 0 0 0 -1 0 0 6 -1 0
first:mr	15 -4 -2 -3 -6 -6 -2 12 -2 0 -1 -1
first:mr cole	15 -4 -2 -3 -6 -6 -2 12 -2 0 -1 -1
first:my	-6 5 -1 -14 29 -1 -1 -3 -2 -1 -1 -3
first:my day	-5 -32 -2 -10 63 -2 -2 -4 -2 -2 -2 -1
first:my flight's	-7 26 -2 -5 -3 -1 -1 -4 -1 -1 -1 -1
first:my list	-2 -24 0 -18 52 0 -1 -1 -2 0 0 -5
first:need	-6 3 -3 -5 -4 -2 -3 26 -3 -2 -2 -1
first:need a	-8 3 -2 -2 -2 -1 -2 18 -2 -1 -1 -1
first:negotiation	-2 -35 -2 65 -13 -1 -2 -2 -3 -2 -1 -2
first:negotiation list	-2 -35 -2 65 -13 -1 -2 -2 -3 -2 -1 -2
first:never	-7 24 -13 -12 -7 -2 33 -7 -4 -2 -2 -1
first:never mind	-6 46 -3 -13 -7 -2 -3 -3 -2 -3 -2 -1
first:new	-6 -11 -12 0 -6 -1 15 -2 -1 -2 29 -1
first:new account	-5 -35 -6 -15 -6 -2 -3 -4 -2 -3 84 -1
first:new business	-6 -21 -1 47 -8 -2 -1 -1 -2 -1 -2 -1
first:new contract	-5 14 -1 -2 -1 0 -1 -1 -1 -1 -1 -1
first:new customers	-3 -13 0 39 -13 -1 -1 -1 -1 -1 -2 -1
first:new inbound	8 0 -1 0 0 0 -3 -1 -1 -1 0 -1
first:new lead	-3 -16 -2 -22 -7 -1 -1 -2 -1 -5 60 0
first:new leads	0 -2 0 9 -3 0 0 0 -1 -1 -1 0
first:new one	-30 -2 -15 -1 -2 -2 -10 -3 -1 -2 69 -1
first:new prospect	-8 -1 -1 -1 0 -1 -2 -1 -1 -3 17 0
first:next	0 0 5 -1 -1 -1 0 0 0 0 0 0
first:next step	0 0 5 -1 -1 -1 0 0 0 0 0 0
first:nice	-5 35 -2 -10 -5 -1 -2 -3 -2 -2 -2 -1
first:nice 	-9 70 -5 -22 -10 -2 -3 -6 -3 -4 -3 -1
first:nice one	-2 13 -1 -3 -1 0 -1 -2 -1 -1 -1 0
first:night	-3 34 -2 -15 -4 -1 -1 -2 -1 -2 -1 0
first:night all	-3 34 -2 -15 -4 -1 -1 -2 -1 -2 -1 0
first:no	14 29 -12 -24 33 -5 -5 -8 -5 -9 -7 -3
first:nobody	35 -6 -7 -2 -2 -2 -3 -2 -1 -6 -4 -1
first:nobody chased	11 -2 -3 -1 0 -1 0 -1 0 -1 -1 0
first:nobody's	-7 -17 -2 -8 47 -1 -3 -2 -4 -1 -1 -1
first:nobody's called	-10 -31 -1 -14 69 -1 -1 -2 -3 -2 -1 -2
first:nobody's talked	-4 -4 -2 -2 25 0 -4 -1 -5 0 -1 -1
first:norvane	42 -46 -11 -27 -16 5 -3 -6 -4 74 -4 -3
first:norvane back	-9 -17 -4 -22 -11 -2 -2 -4 -2 79 -5 -1
first:norvane is	-2 -13 -2 -8 -3 -1 -1 -1 -1 33 -1 0
first:norvane slips	-4 -12 -16 -6 -8 53 -2 -2 -1 -2 -1 0
first:notes	-16 -1 -2 -1 -1 0 -6 -2 34 -1 -2 -1
first:notes from	-7 -1 -1 -1 -1 0 -5 -1 22 -1 -1 -1
first:nudge	-4 -3 -1 -2 -4 -1 -2 12 -1 -1 -1 7
first:nudge me	-2 -1 0 -1 -2 0 -1 -1 -1 0 0 10
first:number	-3 -2 -2 15 -2 -2 -1 -1 -1 -1 -1 0
first:number of	-3 -2 -2 15 -2 -2 -1 -1 -1 -1 -1 0
first:off	-1 -2 -3 -1 -1 -1 13 -2 -1 0 0 0
first:off to	-1 -2 -3 -1 -1 -1 13 -2 -1 0 0 0
first:ok	-14 98 -6 -30 -14 -4 -4 -7 -5 -6 -5 -2
first:ok 	-8 57 -4 -17 -8 -2 -2 -4 -3 -4 -3 -1
first:on	-7 40 -6 -13 -7 -2 10 -4 -6 -3 -2 -1
first:on my	-3 -2 -5 0 0 -2 21 -1 -6 -1 0 -1
first:on the	-5 38 -3 -11 -6 -1 -2 -3 -2 -2 -2 -1
first:onboarding	-3 19 -1 -5 -3 -1 -1 -2 -1 -1 -1 -1
first:onboarding for	-9 29 -1 -7 -4 -1 0 -2 -1 -1 0 -2
first:only	18 -4 -4 0 0 -3 -2 -1 0 -2 -2 0
first:ooo	-4 29 -2 -8 -4 -1 -1 -2 -2 -2 -1 0
first:ooo until	-4 29 -2 -8 -4 -1 -1 -2 -2 -2 -1 0
first:open	-45 -32 -16 -18 53 -5 -11 -8 -4 -16 103 -2
first:open promises	-7 -46 -5 -26 118 -3 -3 -6 -4 -5 -11 -1
first:overdue	-1 -4 -2 -5 17 -1 -1 -1 -1 0 0 -1
first:overdue 	0 -1 -3 -1 7 -1 0 0 0 0 0 0
first:park	-29 -41 -10 -18 -9 -3 -6 -6 -4 136 -9 -1
first:phrase	-6 -14 -3 -8 -4 -1 -2 45 -2 -2 -3 -1
first:phrase this	-6 -14 -3 -8 -4 -1 -2 45 -2 -2 -3 -1
first:picking	-4 -6 -13 -8 -5 -3 49 -3 -5 -1 -1 0
first:picking up	-4 -6 -13 -8 -5 -3 49 -3 -5 -1 -1 0
first:ping	-2 -1 0 -1 -2 0 -1 -1 -1 0 0 10
first:ping me	-2 -1 0 -1 -2 0 -1 -1 -1 0 0 10
first:pipeline	0 -2 0 7 -3 -1 0 0 0 0 0 0
first:pipeline value	0 -1 0 5 -2 -1 0 0 0 0 0 0
first:please	-1 13 -1 -5 -3 0 -1 -1 -2 4 -1 -2
first:please set	0 -1 0 -1 -1 0 -2 -1 -1 9 -1 -1
first:please update	-2 27 -1 -8 -6 0 -1 -1 -2 -1 -1 -3
first:pls	-1 -3 22 -4 -1 0 -5 -2 -2 -1 -2 -1
first:pls check	-2 -6 44 -8 -2 -1 -9 -4 -4 -4 -3 -1
first:polite	-7 -7 -3 -4 -5 -1 -1 33 -1 -1 -1 -1
first:polite way	-7 -7 -3 -4 -5 -1 -1 33 -1 -1 -1 -1
first:prep	-5 -13 -1 -7 -6 -1 50 -4 -4 -2 -2 -3
first:prep me	-3 -15 -1 -9 -7 0 50 -5 -2 -1 -2 -4
first:prepping	-3 -5 -4 -2 -3 -1 29 -3 -2 -2 -2 -2
first:prepping for	-3 -5 -4 -2 -3 -1 29 -3 -2 -2 -2 -2
first:prices	-11 30 -2 -7 -1 -2 -1 -3 -1 -1 -1 -1
first:prices are	-11 30 -2 -7 -1 -2 -1 -3 -1 -1 -1 -1
first:printer	-7 18 -1 -3 -1 -1 0 -2 -1 -1 0 -1
first:printer is	-7 18 -1 -3 -1 -1 0 -2 -1 -1 0 -1
first:priya	54 -25 -4 -9 -4 -2 -1 -4 -2 -2 -1 -1
first:projector's	-6 47 -3 -12 -9 -2 -2 -3 -2 -4 -2 -1
first:projector's dead	-6 47 -3 -12 -9 -2 -2 -3 -2 -4 -2 -1
first:promises	-3 -12 -1 -4 28 -1 -1 -3 -1 -1 -1 -1
first:promises i	-3 -12 -1 -4 28 -1 -1 -3 -1 -1 -1 -1
first:pull	-2 -3 -1 -2 -1 -1 -2 -2 15 -1 -1 0
first:pull the	-2 -3 -1 -2 -1 -1 -2 -2 15 -1 -1 0
first:push	-1 0 0 -1 0 0 0 0 0 5 -1 0
first:put	-13 -12 -3 -10 -4 -2 -4 1 10 19 18 -1
first:put C	-11 -3 -3 -2 -1 -1 -3 -2 -1 6 21 -1
first:quick	-23 -9 24 -3 -2 -2 9 21 -2 -5 -5 -1
first:quick check	-17 -15 70 -5 -3 -3 -6 -5 -2 -7 -6 -1
first:quick summary	-6 -9 -1 -2 -2 -1 30 -3 -4 -1 -1 -1
first:quotes	-27 -59 -21 96 54 -3 -5 -14 -7 -5 -4 -4
first:ran	14 -1 -4 -2 0 0 -1 -1 0 -1 -1 -1
first:ran into	14 -1 -4 -2 0 0 -1 -1 0 -1 -1 -1
first:reasons	-5 -29 -2 58 -7 -2 -2 -4 -2 -2 -2 -1
first:reasons we	-5 -29 -2 58 -7 -2 -2 -4 -2 -2 -2 -1
first:recap	55 -4 -3 -7 -6 -5 -12 -4 -7 -2 -2 -2
first:recap D	-12 -1 -1 -3 -1 -3 -6 -1 31 -1 -1 -1
first:remind	2 -3 18 -4 -4 -1 -6 -3 -3 -1 -1 7
first:remind me	-2 -3 19 -4 -3 -1 -7 -3 -3 -1 -1 9
first:renewals	-13 -20 -4 55 -4 -2 -1 -5 -2 -2 -1 -1
first:renewals coming	-13 -20 -4 55 -4 -2 -1 -5 -2 -2 -1 -1
first:reply	-24 -10 -13 -4 -14 -3 -2 78 -2 -1 -2 -2
first:reply to	-24 -10 -13 -4 -14 -3 -2 78 -2 -1 -2 -2
first:revenue	-5 -25 -2 47 -4 -2 -1 -2 -1 -2 -1 -1
first:revenue booked	-3 -11 0 21 -2 -1 0 -1 -1 0 0 -1
first:rewrite	-9 -20 -3 -12 -6 -1 -2 63 -2 -3 -4 -1
first:rewrite this	-9 -20 -3 -12 -6 -1 -2 63 -2 -3 -4 -1
first:running	-9 49 -2 -11 -9 -2 -2 -5 -3 -3 -2 -1
first:running late	-5 41 -2 -12 -9 -1 -2 -3 -2 -3 -2 -1
first:samara	-1 -1 -3 -4 -2 -1 -1 15 -2 0 0 0
first:same	-12 -28 -3 76 -9 -2 -3 -9 -2 -2 -4 -1
first:same for	-12 -28 -3 76 -9 -2 -3 -9 -2 -2 -4 -1
first:saw	3 39 -7 -4 -3 -2 -5 -5 -2 -7 -6 -1
first:say	-2 -3 -1 -4 -2 18 -1 -4 0 0 0 0
first:say C	-3 0 0 -1 0 8 0 -2 0 0 0 0
first:say we	-2 -6 -1 -4 -4 27 -1 -6 -1 -1 -1 -1
first:se	-6 -6 0 -8 -2 -1 -1 -1 -2 23 0 5
first:see	-7 35 -1 -10 -8 -1 -1 -1 -2 -1 -1 -1
first:see you	-7 35 -1 -10 -8 -1 -1 -1 -2 -1 -1 -1
first:seeing	-2 -2 -5 -5 -7 -1 27 -2 -2 0 0 0
first:seeing P	-3 -2 -4 -5 -7 -1 26 -2 -1 0 0 0
first:sent	51 -10 -11 -13 -1 -2 -1 -7 -1 -2 -2 -1
first:sent C	23 -1 -14 -1 0 -1 -1 -1 0 -3 -2 -1
first:set	-10 -6 -2 -3 -3 -1 -3 -4 -2 3 15 16
first:set C	-1 0 0 0 0 0 -2 0 0 7 -2 -1
first:set a	-7 -3 0 -2 -4 0 -2 -2 -3 -1 -1 26
first:set an	-8 -1 0 -1 0 -1 -1 -1 -1 -1 -1 15
first:set one	-26 -21 -4 -10 -11 -3 -5 -3 -3 -7 -7 99
first:set up	-23 -13 -5 -4 -2 -2 -6 -14 -2 -3 77 -1
first:show	0 0 -4 17 -6 0 -3 -1 -3 0 0 0
first:show me	0 0 -4 20 -7 0 -3 -2 -3 0 0 0
first:six	-2 -14 -2 35 -7 -1 -1 -2 -1 -3 -2 0
first:six figure	-2 -14 -2 35 -7 -1 -1 -2 -1 -3 -2 0
first:smallest	-3 -15 -1 41 -9 -2 -1 -2 -1 -3 -2 0
first:smallest deals	-3 -15 -1 41 -9 -2 -1 -2 -1 -3 -2 0
first:so	1 36 -4 -13 -6 -2 -2 -3 -2 -2 -2 -1
first:so tired	-4 24 -1 -6 -3 -1 -1 -3 -1 -2 -1 0
first:something	-10 -16 -3 -9 -5 -1 -2 55 -2 -2 -3 -1
first:something to	-10 -16 -3 -9 -5 -1 -2 55 -2 -2 -3 -1
first:sounds	-5 40 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:sounds good	-5 40 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:spent	23 -4 -2 -1 0 -2 -4 -2 -1 -4 -3 0
first:spent the	23 -4 -2 -1 0 -2 -4 -2 -1 -4 -3 0
first:split	-1 -10 0 20 -2 -1 -1 -1 -1 -1 -1 0
first:split by	-1 -10 0 20 -2 -1 -1 -1 -1 -1 -1 0
first:spoke	52 -9 -3 -5 -6 -6 -1 -14 -1 -2 -2 -2
first:spoke to	52 -9 -3 -5 -6 -6 -1 -14 -1 -2 -2 -2
first:stage	-14 -13 -2 -3 -1 -2 -3 -3 -1 44 -3 0
first:stage of	-14 -13 -2 -3 -1 -2 -3 -3 -1 44 -3 0
first:stale	-5 -22 -3 -26 79 -2 -2 -4 -3 -5 -3 -1
first:stale stuff	-6 -19 -2 -10 51 -1 -2 -3 -2 -3 -2 -1
first:status	-10 -1 35 -7 -1 -3 -3 -1 0 -5 -3 -1
first:stuck	-10 51 -2 -18 -3 -4 -2 -5 -2 -2 -2 -1
first:stuck in	-10 51 -2 -18 -3 -4 -2 -5 -2 -2 -2 -1
first:sum	-5 -1 -1 -3 -3 -1 -3 -1 23 -2 -2 -1
first:sum up	-5 -1 -1 -3 -3 -1 -3 -1 23 -2 -2 -1
first:summarize	-1 0 0 0 0 0 -3 0 6 0 0 0
first:summarize the	-1 0 -1 0 0 0 -3 -1 8 0 0 0
first:suppose	-16 -21 -2 -10 -7 69 -2 -2 -2 -2 -2 -2
first:suppose C	-14 -1 -1 -1 -1 26 -1 -1 -1 -2 -1 -1
first:swag	-3 19 -2 -5 -3 -1 -1 -2 -1 -1 -1 0
first:swag is	-3 19 -2 -5 -3 -1 -1 -2 -1 -1 -1 0
first:ta	-7 53 -4 -16 -8 -2 -2 -4 -3 -3 -3 -1
first:ta 	-7 53 -4 -16 -8 -2 -2 -4 -3 -3 -3 -1
first:take	-10 -8 -16 -8 -5 39 -5 -3 -3 20 -2 0
first:take C	-15 -4 -17 -4 -2 37 -7 -3 -1 18 -3 0
first:take finch	-5 -12 -14 -13 -8 42 -3 -3 -4 22 -1 -1
first:taking	-2 -1 -1 -1 -1 0 14 -3 -1 0 -1 -1
first:taking over	-4 -2 -1 -2 -2 -1 20 -4 -1 -1 -1 -1
first:talked	73 -21 -3 -5 -10 -1 -5 -13 -7 -2 -5 -2
first:talked to	73 -21 -3 -5 -10 -1 -5 -13 -7 -2 -5 -2
first:tell	0 16 -13 -10 -4 -1 24 -4 -3 -1 -1 -2
first:tell me	0 16 -13 -10 -4 -1 24 -4 -3 -1 -1 -2
first:testing	-4 30 -2 -9 -4 -1 -1 -2 -2 -2 -2 -1
first:testing 0	-4 30 -2 -9 -4 -1 -1 -2 -2 -2 -2 -1
first:text	-22 -42 -3 -22 -9 -2 -3 115 -3 -2 -5 -3
first:text for	-12 -9 -3 -6 -2 -1 -1 39 -1 -1 -1 -1
first:texted	81 -48 -1 -8 -9 -1 -2 -4 -3 -1 -2 -2
first:thank	-7 -14 -3 -6 -4 -1 -2 43 -2 -2 -3 -1
first:thank you	-7 -14 -3 -6 -4 -1 -2 43 -2 -2 -3 -1
first:thanks	-6 43 -2 -10 -5 -2 -2 -5 -2 -3 -2 -1
first:thanks 	-4 26 -1 -6 -3 -1 -2 -3 -1 -2 -1 -1
first:the	4 -5 -5 -4 -2 -2 30 -3 -1 -5 -4 -2
first:the C	11 -1 -4 0 0 0 -2 0 0 -1 -1 0
first:they	0 -2 -8 -2 -1 -5 -2 23 -1 0 -1 0
first:they keep	-1 0 -2 -1 0 0 -4 9 -1 0 0 0
first:they say	-5 -1 -9 -1 -1 -10 -1 30 -1 0 0 0
first:they want	-5 -5 -21 -5 -6 -4 -5 56 -4 -1 0 -1
first:they'll	34 -4 0 -9 -9 0 -3 -2 -2 0 0 -3
first:they'll tell	34 -4 0 -9 -9 0 -3 -2 -2 0 0 -3
first:three	-15 -9 -2 35 -10 -4 -3 17 -2 -2 -2 -1
first:three lines	-8 -4 -2 -3 -1 -1 -3 28 -1 -1 -1 -1
first:tidy	-3 -13 -2 -6 -2 -1 -2 -2 35 -1 -1 -1
first:tidy up	-3 -13 -2 -6 -2 -1 -2 -2 35 -1 -1 -1
first:tl	-2 -13 -1 -8 -5 -1 -2 -2 42 -3 -2 -1
first:tl dr	-2 -13 -1 -8 -5 -1 -2 -2 42 -3 -2 -1
first:tldr	-1 -2 -2 -2 -1 -1 -5 -1 20 -3 -2 -1
first:tldr of	-8 -1 0 0 0 0 -2 0 14 0 0 -1
first:tomas	46 -13 -5 -5 -9 -3 -3 -3 -2 -1 -1 -1
first:tomas asked	18 -6 -3 -2 -1 -1 -1 -2 -1 -1 -1 0
first:too	-15 -24 -15 -22 -5 -4 -3 -14 110 -4 -2 -2
first:too long	-15 -24 -15 -22 -5 -4 -3 -14 110 -4 -2 -2
first:top	-2 -13 -1 30 -5 -1 -1 -2 -1 -2 -1 0
first:top 0	-1 -2 0 9 -2 -1 0 -1 -1 -1 -1 0
first:top ten	-8 -37 -3 76 -8 -3 -3 -4 -3 -4 -3 -1
first:total	-2 -19 -1 36 -5 -1 -1 -2 -2 -1 -1 -1
first:total open	-3 -21 -2 36 -2 -1 -1 -2 -1 -1 -1 0
first:total pipeline	0 -2 0 9 -3 0 0 0 0 0 0 0
first:total value	-3 -6 0 17 -1 -1 -1 -1 -1 -1 -1 0
first:traffic	-7 44 -2 -13 -9 -1 -1 -2 -3 -2 -2 -1
first:traffic is	-7 44 -2 -13 -9 -1 -1 -2 -3 -2 -2 -1
first:train's	-14 52 -5 -12 -5 -2 -1 -6 -2 -3 -1 -1
first:train's delayed	-14 52 -5 -12 -5 -2 -1 -6 -2 -3 -1 -1
first:training	-8 23 -2 -5 -2 -1 0 -2 -1 -1 -1 -1
first:training deck	-8 23 -2 -5 -2 -1 0 -2 -1 -1 -1 -1
first:turn	-14 -8 -1 -4 -2 -1 -5 -3 42 -1 -2 -1
first:turn my	-5 -1 0 0 0 0 -3 -2 14 0 -1 0
first:turn this	-3 -20 -3 -10 -5 -1 -2 -4 55 -3 -2 -1
first:two	-6 -8 -2 -3 -3 -1 46 -4 -12 -4 -2 -2
first:two minutes	-6 -8 -2 -3 -3 -1 46 -4 -12 -4 -2 -2
first:ugh	9 34 -7 -11 -10 -3 -1 -2 -2 -3 -2 -2
first:ugh C	43 -5 -15 -2 -5 -5 -1 -2 0 -4 -2 -1
first:ugh D	-13 59 -1 -18 -13 -1 -2 -2 -3 -2 -1 -2
first:untouched	-4 -15 -2 -6 39 -1 -1 -3 -2 -2 -2 -1
first:untouched for	-4 -15 -2 -6 39 -1 -1 -3 -2 -2 -2 -1
first:up	-5 -14 0 32 -6 -1 -1 -1 -2 -1 -1 -1
first:up or	-5 -14 0 32 -6 -1 -1 -1 -2 -1 -1 -1
first:update	30 -2 -20 -2 -1 -1 -2 -1 0 3 -2 0
first:update on	46 -2 -28 -3 -1 -1 -2 -2 0 -1 -3 0
first:vantix	59 -32 8 -19 -9 -4 17 -8 -3 -4 -2 -2
first:vantix cheat	-14 -33 -7 -16 -10 -3 103 -6 -4 -5 -4 -1
first:wake	-4 -7 -1 -6 -5 0 -3 -2 -5 -1 -1 35
first:wake me	-4 -7 -1 -6 -5 0 -3 -2 -5 -1 -1 35
first:walking	-1 -1 -7 -1 -1 -1 15 -1 -2 0 0 0
first:walking into	-1 -1 -7 -1 -1 -1 15 -1 -2 0 0 0
first:welcome	-21 84 -6 -17 -6 -2 -5 -9 -2 -8 -8 -1
first:welcome aboard	-23 66 -7 -4 -3 -2 -5 -2 -2 -10 -7 -1
first:wfh	-8 43 -1 -13 -10 -1 -1 -2 -2 -1 -1 -1
first:wfh D	-8 43 -1 -13 -10 -1 -1 -2 -2 -1 -1 -1
first:what about	-2 -11 17 37 -14 -6 -8 -4 -5 -1 -1 -1
first:what budget	-2 -3 22 -5 -2 -3 -2 -2 -2 0 -1 0
first:what calls	-1 -3 -2 -4 19 -1 -2 -1 -4 0 0 -1
first:what came	-2 -17 -8 59 -19 -2 -3 -1 -6 0 0 -1
first:what day	0 42 -20 -10 -5 -1 -1 -1 -2 0 0 0
first:what did	-2 -7 5 3 0 -4 -4 -6 16 0 0 -1
first:what discount	-2 -3 33 -5 -3 -9 -2 -5 -3 0 0 0
first:what do	-1 -7 -7 -9 25 -3 1 7 -4 0 0 -1
first:what does	-2 -9 42 -17 -11 12 -5 -3 -5 -1 -1 0
first:what follow	0 -4 -8 -7 29 -1 -2 -2 -3 0 0 0
first:what got	-3 -9 -13 44 -9 -2 -2 -2 -4 -1 0 -1
first:what happened	-5 -4 34 -7 -4 -4 -5 -1 -3 0 0 -1
first:what happens	-3 0 -4 -1 -1 14 -2 -1 0 0 0 0
first:what have	0 -8 -10 2 30 -2 -3 -2 -4 0 0 0
first:what if	0 0 -3 -2 -1 13 -2 -1 -1 0 0 0
first:what might	-1 -13 -18 66 -17 -3 -4 -3 -6 -1 0 0
first:what needs	-1 -8 -17 -13 56 -2 -4 -4 -6 -1 -1 0
first:what of	0 -9 -12 42 -9 -2 -3 -2 -4 -1 0 0
first:what share	0 -1 -2 11 -3 -2 -1 0 -1 0 0 0
first:what should	-4 -4 -10 -8 -10 -3 58 -11 -6 0 -1 -1
first:what stage	-1 -5 30 -8 -6 -2 -4 -2 -2 -1 0 0
first:what terms	-1 -5 46 -7 -4 -2 -2 -4 -21 0 0 0
first:what time's	0 43 -20 -12 -5 -1 -1 -1 -2 0 0 0
first:what was	-3 -11 14 -17 -12 -3 -5 -5 44 -1 -1 0
first:what will	-1 -5 -6 32 -9 -3 -1 -1 -3 0 0 -1
first:what would	-2 -3 -9 -3 -2 32 -4 -4 -2 -1 0 0
first:what'd	-1 -6 50 -9 -7 -7 -3 -12 -4 0 -1 0
first:what's	-2 0 7 7 2 -2 -4 -2 -4 -1 -1 0
first:what's C	-4 -2 -52 89 -3 -8 -10 -5 -2 -2 -1 -1
first:what's D	0 0 -1 -12 18 -1 -1 0 -2 0 0 0
first:what's P	-4 -9 55 10 -21 -3 -9 -9 -6 -1 -2 -1
first:what's a	-1 -4 -10 -6 -7 -2 -4 41 -4 0 0 0
first:what's blocking	-1 -16 74 -24 -15 -3 -5 -3 -5 -1 -1 0
first:what's for	-1 52 -14 -13 -9 -2 -5 -3 -4 -1 0 0
first:what's gone	-2 -8 -44 -15 88 -4 -3 -5 -4 -1 -1 -1
first:what's holding	-2 -5 37 -8 -5 -4 -6 -3 -3 -1 -1 0
first:what's in	-1 -15 -24 73 -15 -3 -4 -3 -5 -1 -1 0
first:what's late	-1 -25 -33 -36 121 -4 -6 -5 -8 -1 -1 -1
first:what's likely	-1 -4 -5 26 -8 -2 -1 -1 -3 0 0 0
first:what's my	0 -8 -9 -5 33 -2 -3 -3 -3 0 0 0
first:what's next	-1 -4 33 -9 -7 -2 -3 -2 -2 -1 0 0
first:what's on	-1 -7 -6 -13 36 -1 -2 -1 -4 0 0 -1
first:what's our	-1 43 -16 -2 -12 -3 0 -4 -4 0 0 -1
first:what's overdue	0 0 -13 -2 24 -3 -2 -2 -1 0 0 0
first:what's past	0 -1 -8 -2 20 -1 -1 -4 -2 0 0 0
first:what's sitting	-4 -7 -12 57 -6 -3 -5 -3 -15 -1 0 0
first:what's slipping	-1 -8 -17 -13 54 -2 -3 -3 -5 -1 0 0
first:what's the	-2 5 19 -10 -7 4 -3 -3 -3 -1 0 0
first:whats	-12 -21 23 22 27 -3 -15 -9 -4 -3 -3 -2
first:whats closing	-7 -4 -7 45 -13 -2 -1 -3 -5 -1 0 -2
first:whats the	-8 -6 17 18 -8 -3 -23 -9 26 -2 -2 -1
first:when	-2 -3 17 -5 -2 -1 -1 -1 0 0 0 0
first:when did	-2 -10 25 -5 -2 -1 -2 -1 -1 0 0 0
first:when do	-2 56 -32 -13 -3 -2 -1 -2 -1 -1 -1 -1
first:when does	-2 -14 23 -3 -1 -1 0 -1 0 0 0 0
first:when is	-2 -14 29 -3 -6 -2 0 -1 -1 -1 -1 0
first:when was	-1 -1 6 -1 -1 -1 -1 0 0 0 0 0
first:when will	-3 -13 26 -5 -1 -1 0 -1 0 -1 0 0
first:when's	-5 -7 27 -5 -1 -2 -2 -1 -2 -1 -1 0
first:when's the	-6 -7 24 -3 -1 -1 -1 -1 -2 0 0 0
first:where	-2 3 3 8 -3 -3 -2 -2 -1 -1 -1 -1
first:where are	-3 8 -11 25 -2 -10 -2 -2 -1 -1 -1 -1
first:where did	-3 -7 43 -14 -3 -7 -3 -3 -1 -1 -1 -1
first:where do	-1 6 -5 5 -3 3 -1 -1 -1 -1 0 0
first:where does	-1 0 -4 -6 0 14 -1 0 0 0 0 0
first:where's	-3 19 9 -13 -3 -4 -1 -1 -1 -1 -1 0
first:where's C	-5 -2 20 -2 0 -6 -1 -1 0 -1 -1 0
first:where's the	-2 51 -26 -13 -3 -3 -1 -1 -1 -1 -1 0
first:which	-3 8 0 6 -3 -1 -2 -1 -1 -1 0 -1
first:which accounts	-16 -4 -2 14 18 -1 -1 -3 -2 -1 -1 -1
first:which customers	0 0 -1 -3 11 -1 -1 -2 -1 0 0 -1
first:which deals	0 0 -1 9 -5 -1 0 0 0 0 0 0
first:which of	0 -1 0 -3 7 0 0 0 0 0 0 0
first:which ones	-1 -4 -19 18 15 -1 -3 -1 -1 0 0 -1
first:which opportunities	-1 -1 0 18 -13 -1 0 0 -1 0 0 -1
first:which source	0 -5 -3 23 -11 -1 -1 0 -1 0 0 0
first:which stage	-3 -10 16 31 -21 -2 -5 -1 -2 -1 -1 -1
first:who	-1 5 3 -8 -1 -1 3 -1 2 0 0 -1
first:who agreed	0 -9 -11 -13 -23 0 -4 -1 62 0 0 0
first:who am	0 -1 0 -5 9 0 -1 0 0 0 0 -1
first:who approves	-1 50 -14 -10 -18 -1 -1 -1 -2 -1 0 -1
first:who beat	-2 -3 20 -2 -3 -1 -6 -1 0 0 0 -1
first:who closed	0 -9 -6 36 -17 -1 -1 0 -1 0 0 0
first:who complained	-1 -11 -11 41 -12 -1 -1 -1 -1 0 0 -1
first:who do	-1 13 -7 -2 0 -1 -2 -1 -1 0 0 -1
first:who else	-3 -9 36 -4 -11 -1 -4 -1 -2 0 0 -1
first:who has	-3 24 10 -2 -20 -1 -2 -1 -2 0 0 -1
first:who have	-1 -9 -6 -4 24 0 -1 0 -1 0 0 -1
first:who is	-7 49 -40 -38 -69 -3 125 -3 -7 -2 -2 -3
first:who needs	0 -7 -6 -4 22 0 -1 0 -1 0 0 -1
first:who on	0 -7 -1 -3 12 0 0 0 0 0 0 0
first:who owns	-1 -19 70 -13 -29 -1 -3 -1 -2 -1 0 -1
first:who signs	-3 -12 43 -7 -13 -2 -2 -1 -2 -1 0 -1
first:who took	0 13 -6 -8 -19 0 -3 -1 26 0 0 -1
first:who wants	-1 67 -12 -14 -32 -1 -3 -1 -2 0 0 -1
first:who will	-3 -7 -20 -3 -10 -1 47 -1 -1 0 0 -1
first:who's	-2 0 5 -3 8 -1 -2 -1 -2 -1 0 -1
first:who's behind	0 -4 -1 -2 8 0 0 0 0 0 0 0
first:who's bottom	-1 -15 -16 57 -18 -1 -2 -1 -2 -1 0 -1
first:who's closing	0 -9 -6 39 -19 -1 -1 0 -1 0 0 0
first:who's comparing	-1 -18 -16 64 -21 -1 -2 -1 -2 -1 -1 -1
first:who's dropped	0 -9 -8 -7 29 0 -1 0 -1 0 0 0
first:who's gone	-1 -7 -10 -3 24 0 -1 0 -1 0 0 -1
first:who's got	-1 77 -19 -19 -30 -1 -2 -1 -2 -1 0 -1
first:who's handling	-1 -17 71 -13 -31 -1 -3 -1 -2 -1 0 -1
first:who's on	-1 -9 9 17 -8 -1 -4 0 -1 0 0 -1
first:who's our	-2 -8 42 -5 -17 -1 -6 -1 -1 0 -1 -1
first:who's the	-3 -10 52 -8 -24 -1 -2 -1 -1 0 -1 -1
first:who's top	-1 -4 -1 36 -27 -1 -1 0 -1 0 0 -1
first:who's waiting	-2 -26 -15 -10 64 -1 -5 -1 -3 0 0 -1
first:whom	-2 -7 0 -6 19 0 -1 -1 -1 0 0 -1
first:whom should	-2 -7 0 -6 19 0 -1 -1 -1 0 0 -1
first:why	-3 -5 8 -1 -7 -4 -2 17 -1 -1 -1 -1
first:why are	0 -5 -6 24 -6 -2 -1 -2 -1 -1 -1 0
first:why did	-2 -3 24 -1 -8 -3 -1 -3 -1 -1 -1 0
first:why is	-2 -10 42 -19 -3 -2 -1 -2 -1 -1 -1 0
first:wifi	-4 11 0 -1 -1 -1 -1 -1 -1 -1 0 0
first:wifi is	-4 11 0 -1 -1 -1 -1 -1 -1 -1 0 0
first:wifi's	-3 19 -1 -4 -3 -1 -1 -2 -1 -2 -1 0
first:wifi's dead	-3 19 -1 -4 -3 -1 -1 -2 -1 -2 -1 0
first:will	-1 48 -21 -5 -13 -4 -1 -1 -1 -1 0 0
first:will do	-1 88 -36 -21 -20 -5 -1 -1 -1 -1 -1 0
first:will we	0 -5 -2 17 -4 -4 0 0 0 0 0 0
first:win	-1 -3 -1 8 -2 -1 -1 4 -1 0 0 0
first:win back	0 -1 -5 -2 -2 -2 -5 19 -2 0 0 0
first:win rate	-2 -3 0 11 -2 -1 0 -1 -1 0 0 0
first:without	-15 -11 -6 -6 -1 63 -4 -8 -1 -4 -4 -1
first:without C	-18 -9 -8 -7 -1 65 -4 -5 -1 -5 -4 -1
first:word	-5 -7 -1 -3 -2 -1 -2 29 -2 -2 -2 -1
first:worst	-10 -11 -1 -29 -3 71 -2 -3 -2 -7 -2 -1
first:worst case	-10 -11 -1 -29 -3 71 -2 -3 -2 -7 -2 -1
first:write	-3 0 -1 -1 0 0 -2 -3 12 0 -1 0
first:write P	-1 0 -1 -1 -1 0 -2 13 -4 0 -2 0
first:write something	-3 0 0 0 0 0 -1 7 -1 0 0 -1
first:write up	-1 -1 -2 -1 -1 0 -4 -43 55 -1 -1 0
first:wrong	-5 32 -2 -7 -3 -1 -2 -3 -5 -2 -1 -1
first:wrong chat	-5 32 -2 -7 -3 -1 -2 -3 -5 -2 -1 -1
first:yay	67 -23 -8 -10 -4 -3 -2 -6 -2 -6 -2 -1
first:you	-5 38 -3 -11 -6 -1 -2 -3 -2 -3 -2 -1
first:you rock	-5 38 -3 -11 -6 -1 -2 -3 -2 -3 -2 -1
first:you're	-7 45 -3 -13 -6 -1 -2 -4 -2 -3 -2 -1
first:you're good	-3 22 -2 -6 -3 -1 -1 -2 -1 -1 -1 0
first:一个	-4 -14 -5 1 32 -2 -1 -2 -2 -1 -1 -1
first:一会	-1 -2 -1 -2 -6 0 14 -4 -2 0 -1 5
first:一共	23 -19 -1 4 -3 -2 0 0 0 0 0 0
first:一单	-4 -1 -10 27 0 -8 -1 -1 0 -1 0 0
first:一般	-2 -9 -15 32 -1 -2 0 -1 0 0 0 0
first:万一	-10 -1 -3 -1 0 20 0 -1 0 -1 -1 -1
first:三天	-2 -14 -2 -6 32 -1 -1 -2 -1 -1 -1 0
first:三点	0 -14 -1 -2 -2 0 2 -2 -4 0 0 24
first:上回	-8 0 17 0 0 0 -1 -1 -5 0 0 0
first:上次	-2 -8 34 -4 -12 -1 -3 -1 -1 0 -1 0
first:上面	-3 -17 -2 -8 -4 -2 -4 -4 46 -1 -1 -1
first:下次	-1 -29 64 -10 -14 -1 -3 -2 -3 0 -1 0
first:下班	-2 20 -2 -3 -3 -1 -1 -2 -1 -1 -1 0
first:下雨	0 14 -6 -2 -2 -1 0 -1 0 0 0 0
first:不想	-4 15 -1 -3 -1 -2 -1 1 -1 -1 -1 -1
first:不是	11 -3 -3 0 0 -2 -1 -1 -1 0 0 0
first:不知	50 -4 -35 -2 -1 -3 -3 -1 -1 -1 0 0
first:与R	-1 0 -1 5 0 -1 0 -2 0 0 0 0
first:业绩	0 -2 -4 15 -1 -6 0 0 0 0 0 0
first:丢了	2 -13 -5 27 -9 5 -1 -3 -1 -2 -1 0
first:丢单	-2 -6 -7 29 -4 -2 0 -2 -1 -2 -1 -1
first:丢的	-7 -14 -13 57 -7 -3 -1 -6 -2 -2 -1 -1
first:丢给	-3 -7 -1 21 -2 -2 -1 -1 -1 -1 -1 0
first:两个	-3 -5 -3 -11 35 -1 -3 -2 -5 -1 -1 -1
first:两台	19 -9 -1 -1 -3 -1 -1 -1 -1 -1 -1 -1
first:两点	-2 -1 -10 -1 -1 -1 25 -2 -6 0 -1 -1
first:为什	-1 -8 -24 22 -8 -2 -2 28 -4 -1 0 0
first:五天	-1 -1 -2 -2 9 -1 0 -1 0 0 0 0
first:交期	-35 43 3 -2 -2 -6 -4 13 -1 -4 -3 -1
first:产品	-9 62 -21 -11 -7 -3 -1 -4 -1 -1 -1 -1
first:人在	-5 -1 -2 0 0 -1 15 -2 -3 0 -1 0
first:人家	-2 -4 10 -2 -2 -1 -2 4 -1 0 0 0
first:什么	-12 31 30 -25 -5 -5 -3 -4 -4 -1 -1 0
first:从意	-3 -2 -3 13 0 -3 0 -1 0 -1 0 0
first:仓库	-23 38 -4 -2 -2 -1 -1 -2 -1 -1 -1 -1
first:他们	9 -9 39 -17 -5 -4 -1 -8 -1 -1 -1 0
first:他说	-3 -4 -4 -2 -2 -3 -3 31 -9 0 0 0
first:付款	-13 -9 52 -14 -2 -5 -1 -4 -1 -2 -1 -1
first:任务	-4 -7 -5 17 -8 -3 -1 -1 16 -1 -1 0
first:会上	-2 -6 -24 -14 -13 -3 -6 -4 74 -1 -1 0
first:会开	13 -5 -2 -1 -1 -1 -1 -1 4 -2 -1 -1
first:会议	-3 15 -3 -6 -4 -2 -5 -3 12 -1 -1 -1
first:佛山	21 -11 -1 -1 -1 -1 -1 -2 -1 -1 -1 0
first:你会	0 15 -6 -2 -2 -1 0 -1 -1 0 0 0
first:你叫	-1 28 -7 -4 -4 -1 -3 -2 -3 0 -1 0
first:你吃	0 16 -9 -2 -3 -1 0 0 0 0 0 0
first:你帮	-10 -7 -2 0 0 0 -3 29 -1 -1 -1 -2
first:你是	-1 25 -9 -4 -7 -1 -1 -1 -1 0 0 0
first:你有	-2 54 -11 -10 -8 -1 -6 -6 -7 -1 -1 0
first:你比	-7 49 -11 -9 -4 -1 -2 -6 -2 -2 -3 -1
first:你真	-2 13 -1 -3 -1 -1 -1 -2 -1 -1 -1 0
first:你能	-1 54 -14 -12 -9 -4 -3 -4 -5 -1 -1 0
first:倒数	-1 -20 -21 64 -15 -2 -1 -1 -1 -1 -1 0
first:假如	-10 -1 0 -1 -1 17 0 -1 0 0 0 0
first:假设	-9 -11 -1 -22 -3 54 0 -3 -1 -1 0 -2
first:停在	-2 -17 -8 3 33 -2 -1 -2 -1 -2 -1 -1
first:停车	-1 53 -23 -8 -15 -3 -1 -1 -1 0 0 0
first:催C	-8 -1 -1 0 -1 -1 -2 18 -1 -1 -2 -1
first:催款	-4 -4 -11 -3 -2 -1 -1 30 -1 -1 -1 -1
first:入围	7 -1 -1 0 0 -1 -1 -1 0 -1 -2 0
first:全年	0 -1 -1 8 -1 -3 0 0 0 0 0 0
first:全线	0 -2 -2 -14 -1 20 0 0 0 0 0 0
first:全组	-3 -32 -3 41 7 -2 -1 -2 -1 -1 -1 -1
first:公司	-1 21 -4 -4 -6 -1 -1 -1 -1 -1 -1 0
first:内部	-16 50 -7 -6 -2 -2 -1 -8 -4 -1 -1 -1
first:再让	-6 -2 -11 0 0 23 0 -2 0 0 0 0
first:写个	-4 -1 -1 -1 -1 -1 -1 12 -1 -1 -1 0
first:写段	-4 -6 -1 -2 -1 -1 -1 19 -1 0 -1 -1
first:几点	-3 28 -11 -5 -2 -1 -1 -1 -1 -1 -1 0
first:出个	-3 -23 -3 37 -3 -1 -1 -2 2 -1 -1 -1
first:出发	-6 -5 -6 -1 -1 -2 32 -2 -1 -3 -3 0
first:出差	-1 43 -11 -45 33 -11 -1 -3 -2 -1 -1 0
first:刚从	16 -1 -3 -1 0 -1 -6 -1 0 -1 -2 0
first:刚才	1 -3 -2 -2 -1 0 -3 -2 15 0 0 -1
first:刚接	-1 -6 -3 -1 -1 -1 19 -2 -2 0 -1 -1
first:刚跟	1 0 -1 0 0 0 -8 -2 12 0 -2 -1
first:创建	-6 -5 -3 -1 -1 -1 -2 -1 -1 -3 24 0
first:到C	-1 -1 -6 11 0 -4 8 0 -5 0 0 0
first:到D	-10 -2 0 -1 -6 -1 -3 -1 -1 -2 -1 28
first:到期	-10 -15 -3 -13 51 -1 -5 -4 -2 -2 -1 5
first:到点	-2 0 0 -1 -2 0 -1 -3 0 0 0 9
first:前三	0 -5 -1 4 -4 9 0 0 -1 0 0 0
first:前五	-1 -5 -2 25 -8 -3 -1 -1 -1 -1 -1 0
first:前面	-1 -1 -1 -1 0 0 -3 -2 9 0 0 0
first:加个	-6 -2 -1 -1 -1 -1 -1 -1 -1 -3 19 0
first:医院	0 -2 -2 14 -6 -3 0 0 0 0 0 0
first:半个	-1 -3 0 -4 15 0 -2 -1 -2 -1 -1 0
first:半年	-2 -7 -2 4 8 -2 -1 7 -2 -1 -1 -1
first:华东	-2 16 -1 2 -5 -1 -2 -2 -3 -1 -1 -1
first:华南	0 -6 -17 35 -3 -6 0 0 -1 0 0 0
first:单子	-7 -3 -3 22 -3 -2 0 -1 -1 -1 -1 0
first:卡在	-1 -15 24 2 -4 -2 -1 -1 -1 -1 -1 0
first:去C	-5 -5 -5 -1 -1 -1 25 -2 -1 -2 -1 -1
first:参数	22 -13 0 -2 -1 -1 -1 -1 -1 -1 0 -1
first:发了	28 -6 -3 -1 0 -1 -1 -12 -1 -1 -1 -1
first:发票	-13 32 9 -6 -7 -3 -1 -5 -2 -1 -1 -2
first:只看	-9 -16 -3 80 -35 -2 -2 -5 -2 -2 -3 -1
first:只算	-1 -17 -1 28 -3 -1 -1 -2 -1 -1 -1 -1
first:可以	-7 18 -21 -6 -3 -7 -2 -3 -1 34 -1 -1
first:吃了	0 12 -6 -2 -2 -1 0 0 0 0 0 0
first:各人	0 -3 0 6 -1 0 0 0 0 0 0 0
first:各位	-4 72 -1 -15 -30 -1 -6 -4 -6 -1 -2 -3
first:各组	-8 -6 -3 42 -3 -3 -3 -3 -2 -6 -4 -1
first:各行	0 -12 0 17 -1 -1 0 -1 -1 0 0 0
first:各阶	-1 -13 -2 20 -1 -1 0 -1 0 -1 0 0
first:合同	8 -1 3 3 -7 -1 -1 -2 -1 -1 0 -1
first:同上	17 -7 -2 -2 -1 -1 -1 -2 -1 -1 -1 0
first:同行	1 25 -8 -2 -1 -5 -1 -4 -2 -1 -1 -1
first:听说	9 22 -4 -6 -3 -1 -3 -4 -4 -2 -2 -1
first:周会	-3 -4 -5 -7 -4 -1 3 -2 28 -2 -2 -1
first:味知	-2 -13 42 -9 -6 -6 -2 -1 -1 3 -2 -1
first:咋跟	-2 -2 -3 -5 -2 -1 -3 22 -1 0 -3 0
first:咱们	-6 22 -3 9 -3 -9 -2 -3 -1 -1 -2 -1
first:咱组	-5 -4 -6 27 -6 -2 0 -1 -1 0 0 -1
first:咱跟	-4 -2 14 -2 -1 -1 -1 -1 0 0 -1 0
first:哈哈	4 11 -2 -2 -1 -1 -1 -2 -1 -2 -1 0
first:哈喽	-3 32 -5 -8 -5 -1 -1 -2 -2 -2 -1 -1
first:哎我	-6 0 7 0 0 0 0 0 0 0 0 0
first:哦哦	-4 34 -3 -10 -5 -1 -1 -3 -2 -2 -2 -1
first:哪一	0 -5 -9 43 -25 -1 0 0 0 0 0 0
first:哪个	-3 5 -8 10 1 -2 -1 -1 -1 0 0 0
first:哪些	-1 -3 -5 -1 16 -3 -1 -1 -1 -1 0 0
first:哪几	0 -1 -4 -25 34 -3 0 0 0 0 0 0
first:哪家	-3 -13 -11 -5 43 -3 -2 -2 -3 -1 0 0
first:售后	-6 74 -35 -16 -3 -8 -1 -1 -1 -1 -1 0
first:商机	-9 -21 -6 24 -7 -3 -3 -4 -2 -12 44 -1
first:嗯嗯	-4 34 -3 -10 -5 -1 -1 -3 -2 -2 -2 -1
first:回头	-9 51 -4 -12 -6 -2 -4 -7 -9 -4 -3 7
first:因为	0 -1 -1 7 -2 -2 0 0 0 0 0 0
first:团建	-8 46 -9 -7 -6 -2 -2 -5 -2 -2 -3 -1
first:团队	-1 -8 0 11 2 -2 0 -1 -1 0 0 0
first:在C	13 -2 2 0 0 -1 -5 -3 -1 -1 -2 0
first:在谈	0 -5 -8 26 -5 -3 -1 -1 -3 0 0 0
first:培训	-20 -17 68 -8 -3 -3 -3 -5 -2 -2 -2 -1
first:堵车	22 -9 -1 -1 -1 -1 -3 -1 -1 -2 -2 0
first:多少	0 -2 -11 19 4 -7 0 0 0 0 0 0
first:大于	-4 -18 -2 36 -4 -1 -1 -2 -1 -1 -1 0
first:大刚	-1 -3 2 6 12 -5 -5 -3 -1 -1 -1 -2
first:大单	-1 -3 -9 10 11 -4 0 -1 -1 -1 0 0
first:大家	-5 19 0 -11 -2 -1 -1 -1 5 -1 -1 -1
first:太长	0 -2 -4 -2 -1 -1 -1 -1 11 0 0 0
first:头一	-1 0 -1 0 -1 -1 6 -1 0 0 0 0
first:如果	-5 8 -1 -4 -1 9 0 -2 0 -1 0 0
first:官网	-3 -1 -5 0 0 0 -4 -1 -1 0 16 0
first:客单	0 -5 -7 20 -1 -5 0 0 0 0 0 0
first:客户	0 -1 -5 0 -1 -2 -1 13 -1 -1 -1 0
first:对上	-1 -9 -6 27 -3 -4 -1 -1 -1 -1 0 0
first:对了	-1 -1 20 -12 -1 -3 0 0 0 0 0 0
first:对方	2 -9 11 -4 -2 -2 -1 9 -1 0 -1 0
first:就这	-5 41 -5 -10 -6 -2 -2 -4 -2 -2 -2 -1
first:展会	-4 -2 -2 16 -5 -1 -2 -3 -2 -2 7 -1
first:展位	13 19 -3 -10 -4 -2 -2 -3 -2 -2 -3 -1
first:工位	-3 42 -10 -7 -8 -1 -2 -4 -2 -2 -2 -1
first:工厂	-9 36 -5 -9 -6 -2 -1 -1 -1 -1 0 -1
first:差多	0 -2 -2 17 -3 -8 0 0 0 0 0 0
first:差旅	-13 31 -6 -10 -7 20 -2 -8 -1 -2 -2 -1
first:帮忙	-2 -6 8 -3 -1 -2 -4 3 4 -3 7 0
first:帮我	0 2 -3 -7 -2 -1 -7 8 0 0 9 0
first:平均	-2 -4 -4 16 -1 -3 0 -1 0 0 0 0
first:年会	0 46 -31 -7 -3 -1 -1 -1 -2 0 0 0
first:广交	11 0 0 0 0 0 -1 -1 0 0 -8 0
first:建个	-1 0 0 -1 0 0 0 0 0 -2 8 0
first:开工	10 6 -1 -4 -1 -1 -1 -2 -2 -1 0 -2
first:开户	-8 -13 -4 -3 -2 -1 -2 -2 -1 -2 38 -1
first:开标	28 -32 35 -14 -2 -3 -1 -5 -2 -2 -1 -2
first:开车	-39 65 -18 -3 -1 -6 28 -6 -4 -5 -8 -1
first:录入	-8 -13 -3 -7 -3 -1 -3 -6 -2 -1 48 -1
first:待会	-1 -5 -10 -3 20 -1 17 -1 -2 0 0 -12
first:待办	-1 -4 -2 -4 -17 -1 -3 -3 37 -1 -1 -1
first:快要	-2 -7 -3 33 -7 -1 -3 -4 -2 -1 -1 -1
first:快递	-5 28 -6 -5 -3 -2 -1 -2 -1 -1 0 0
first:怎么	-2 -6 -7 -4 -1 -1 -1 25 -1 -1 -1 0
first:怎样	-10 -15 -25 -9 -1 -3 -1 69 -2 -1 -1 -1
first:总共	0 -3 -6 21 -6 -4 0 0 0 0 0 0
first:总结	-4 -1 0 -1 0 0 -2 0 12 -1 -1 -1
first:恭喜	-11 10 -2 -4 -1 -1 -4 21 -1 -2 -2 -1
first:想个	-9 -7 -5 -2 -2 -2 -7 49 -3 -5 -6 -1
first:想跟	0 -1 -1 -1 -1 0 0 5 0 0 -1 0
first:意向	0 -4 -3 21 -7 -2 -1 -1 -1 -1 0 0
first:成交	-2 -11 -3 32 -8 -2 -1 -1 -1 -1 -1 0
first:成单	0 -6 -6 26 -8 -3 0 -1 0 -1 -1 0
first:我D	-6 1 -1 0 17 -2 -2 -2 -2 0 -1 -2
first:我们	-3 3 1 -8 -8 -6 -2 28 -1 -1 -1 -1
first:我到	-4 27 -4 -8 -5 -1 4 -3 -2 -1 -1 -1
first:我在	-3 -5 -4 -1 -1 -1 21 -1 -1 -2 -2 -1
first:我就	-6 21 12 -4 -2 -3 -7 -4 -4 -1 -1 -1
first:我有	0 -18 -6 -3 28 -1 0 0 0 0 0 0
first:我没	-4 -11 -5 -3 -20 -1 -6 -7 59 -1 -1 -1
first:我的	-1 -12 -1 20 10 -1 -1 -3 -6 -1 -1 -1
first:我要	-2 -3 -9 -9 -4 -3 47 -5 -10 -1 -1 0
first:我还	0 -5 -6 -1 18 -3 -1 -1 -1 0 0 0
first:手上	-2 -6 -8 27 -5 -5 0 -1 0 0 0 0
first:手机	-3 24 -2 -7 -3 -1 -1 -2 -1 -1 -1 0
first:手里	-1 -4 -3 16 -1 -4 0 0 -1 0 0 0
first:打不	41 2 -11 -10 -7 -4 -2 -3 -2 -2 -2 -1
first:打了	32 -15 -5 -2 -1 -1 -2 -3 -2 -1 -1 0
first:打印	-1 10 -3 -1 -2 -1 -1 0 0 0 0 0
first:把C	-2 -2 -2 -2 -1 1 -2 -1 2 11 -1 0
first:把D	-3 0 0 -1 -1 0 -2 -1 9 0 0 0
first:把上	0 -3 -1 -2 -1 0 -2 -3 13 -1 -1 0
first:把刚	-2 -1 -1 -1 0 0 -3 -2 12 0 -1 0
first:把聊	0 -2 -1 -1 0 0 -3 -1 9 0 0 0
first:把这	-1 -9 -3 -4 -1 -1 -3 -3 28 -1 -2 0
first:投影	-5 26 -4 -6 -4 -2 -1 -2 -1 -1 0 0
first:抖音	-18 -1 -1 2 -1 -1 -1 0 0 -1 22 0
first:折扣	-9 15 17 -11 -2 -5 -1 -1 -1 -1 -1 -1
first:报了	-4 -9 -4 21 8 -3 -1 -2 -1 -1 -1 -1
first:报价	-4 8 -9 12 -3 -3 -1 2 -1 -1 -1 -1
first:报销	-4 27 -7 -5 -2 -1 -1 -4 -1 0 0 0
first:拍板	-1 -12 26 -5 -4 -1 0 -1 0 0 0 0
first:拓客	-5 -14 26 -12 -5 1 4 -4 -1 15 -2 -1
first:招标	-7 10 21 -8 -4 -3 -1 -4 -1 -1 -1 -1
first:拜访	1 13 -2 -1 -1 -1 -3 -2 -2 -1 -2 0
first:按人	-3 -32 -3 56 -5 -2 -2 -3 -2 -2 -2 -1
first:按行	-3 -22 -2 45 -7 -1 -2 -3 -3 -2 -2 -1
first:按金	-1 -7 -3 18 -2 -1 0 -1 -1 -1 0 0
first:换成	-6 -30 -10 3 -13 73 -3 -5 -4 -2 -3 -1
first:接了	-1 -1 -4 -1 0 0 10 -1 0 0 -1 0
first:提成	0 80 -11 -47 -9 -10 -1 -1 -1 -1 0 0
first:提醒	-9 -16 -3 -4 18 -1 -5 -2 -3 -3 -5 33
first:搞定	32 -12 -3 -8 -1 -1 0 -2 -1 -3 -1 -1
first:收到	-9 49 -4 -12 -6 -2 -2 -5 -2 -2 -3 -1
first:放假	0 34 -23 -6 2 -2 -1 -1 -1 0 0 0
first:救命	-1 9 -14 -7 3 -2 17 -1 -1 -1 -1 -1
first:教育	0 -2 -3 12 -1 -4 0 0 0 0 0 0
first:整个	-12 -6 -2 2 4 -1 -2 -5 24 -1 -1 -1
first:整理	-2 -1 0 -1 0 -1 -1 -5 14 0 -1 0
first:新增	-37 -8 -10 -1 -2 -3 -2 -4 -1 -7 76 -1
first:新客	1 -2 -1 -1 -1 -1 -1 -2 0 -1 10 0
first:新年	-3 19 -1 -6 -2 -1 -1 -1 -1 -1 -1 0
first:新建	-24 -16 -9 -4 -2 -3 -5 -3 -2 -9 77 -1
first:新来	-5 -1 -4 -5 -5 -3 12 -3 -2 -1 17 -1
first:新的	-20 -1 -3 0 -1 -1 -2 -1 0 -1 29 0
first:新线	-3 -7 0 -5 -2 -2 -2 -2 -1 -2 27 -1
first:方案	-1 -20 28 13 -12 2 -2 -2 -3 -1 -1 -1
first:无语	-4 29 -2 -7 -4 -1 -1 -4 -2 -2 -1 -1
first:是不	12 -1 -13 0 3 -1 0 0 0 0 0 0
first:晚安	-4 37 -3 -10 -5 -2 -2 -3 -2 -2 -2 -1
first:替我	-5 -2 -2 -2 -1 -1 -2 19 -3 0 -1 -1
first:最大	0 -2 -2 12 -4 -2 0 0 0 0 0 0
first:最肥	-1 -8 -1 22 -5 -1 0 -1 -1 -1 -1 0
first:最近	-2 9 -11 25 -6 -3 -2 -3 -2 -3 -1 -1
first:有个	-2 -2 -1 -1 -1 0 -5 -3 -1 -1 17 -1
first:有人	-1 28 -11 -3 -8 -2 -1 -1 -1 0 0 0
first:有几	0 -2 -5 20 -7 -4 0 0 0 0 0 0
first:有没	-4 -2 -10 1 21 -4 -1 4 -1 -1 -1 -1
first:有谁	-1 -10 -16 -20 56 -3 -2 -1 -1 -1 -1 0
first:机器	-2 24 -2 -5 -1 -1 -1 -9 -1 -1 -1 0
first:李雷	-3 0 -3 17 -3 -2 -1 -2 -1 -1 0 -2
first:来个	-2 -21 -6 56 -4 -2 -7 0 -6 -3 -4 -1
first:来了	-4 26 -2 -8 -4 -1 -1 -2 -1 -2 0 0
first:查一	-5 -14 45 -4 -2 -2 -5 -3 -2 -3 -4 0
first:查下	-1 -5 26 -4 -1 -5 -5 -2 -1 -1 -1 0
first:样品	13 -19 21 -6 -2 -2 0 -2 -1 -1 -1 0
first:根据	-1 -5 -2 -3 -31 -2 -2 -1 47 0 0 0
first:楼下	-7 31 -2 -5 -2 -4 -1 -4 -1 -1 -1 -1
first:欢迎	-6 38 -3 -9 -4 -1 -2 -5 -2 -2 -3 -1
first:每个	0 -1 -2 5 -1 -1 0 0 0 0 0 0
first:每单	-16 -42 -9 69 -6 26 -2 -9 -3 -4 -2 -2
first:每周	0 -4 0 -5 -13 0 -1 -2 -1 0 -1 28
first:比D	-2 -20 -6 41 -7 -2 0 -1 -1 0 0 -1
first:汇报	-3 -8 46 -3 -1 -2 -4 -2 -13 -3 -4 -2
first:没有	-4 -15 -10 6 10 26 -2 -4 -2 -2 -2 -1
first:没毛	-3 24 -2 -6 -3 -1 -1 -2 -1 -1 -1 0
first:法务	-16 32 6 -6 -3 -3 -1 -2 -2 -1 -1 -1
first:测试	-11 83 -27 -17 -4 -6 -4 -4 -1 -3 -5 -1
first:涨价	-3 -7 -4 -34 -4 38 -1 23 -3 -2 -1 -3
first:添加	-9 -16 -6 -7 -5 -2 -5 -6 -2 -2 61 -1
first:漏斗	-1 -11 -1 35 -11 -1 -1 -2 -2 -1 -1 -1
first:演示	-3 63 -52 -2 -1 -4 -2 4 -1 -1 -1 0
first:牛逼	-4 26 -2 -7 -4 -1 -1 -3 -1 -1 -1 0
first:现在	-2 18 6 8 -18 -2 -2 -2 -2 -2 -1 -1
first:生日	-5 34 -2 -7 -4 -1 -2 -5 -1 -1 -3 -1
first:甲方	-12 30 -1 -3 -1 -1 -2 -2 -1 -3 -2 -1
first:电梯	-18 -10 -5 -4 -2 -3 70 -10 -2 -6 -10 -2
first:电脑	-10 41 -6 -8 -3 -2 -1 -5 -1 -2 -1 -1
first:电话	0 -15 -4 -5 -1 -1 -3 35 -2 -1 -1 0
first:登记	-6 -15 -3 -6 -3 -1 -4 -5 -1 -1 47 -1
first:百万	-1 -6 -7 24 -6 -2 0 0 -1 0 0 0
first:百川	18 -21 35 -20 -10 7 1 -4 -2 0 -4 -1
first:目前	0 -2 2 12 -5 -4 0 -1 -1 0 0 0
first:看下	-1 -4 13 8 -4 -4 -4 -2 -1 -1 -1 0
first:看看	-2 44 -8 1 -5 -2 -5 -6 -6 -3 -4 -1
first:磨价	-20 -11 -33 68 30 -9 -9 -5 -2 -3 -6 -1
first:社保	-3 53 -8 -12 -3 -3 -2 -15 -2 -2 -2 -1
first:稍等	-3 34 -4 -11 -6 -2 -1 -2 -2 -1 -1 -1
first:空调	-2 18 -3 -3 -2 -2 -1 -2 -1 -1 -1 0
first:竞品	-1 -13 30 -1 -8 -3 -1 -1 -1 -1 -1 0
first:第一	-2 -2 -6 -1 -1 -1 19 -2 -1 -1 -1 0
first:等D	-4 0 -1 0 0 0 0 0 0 0 0 6
first:等下	-2 -2 0 0 0 0 8 0 0 -1 -1 0
first:等我	-4 24 -3 -11 7 -1 -2 -4 -2 -2 -2 -1
first:答应	-1 -11 -13 -8 38 -3 -1 -1 -1 0 0 0
first:签了	-2 -2 -2 25 -9 -2 -1 -1 -2 0 0 -4
first:算了	-14 68 -7 -17 -7 -4 -2 -7 -3 -4 -2 -2
first:算算	-28 -6 -8 -3 -1 62 -2 -3 -1 -6 -3 -1
first:系统	-6 36 -6 -5 -6 -3 -1 -5 -1 -1 -1 -1
first:累瘫	-2 15 -1 -3 -2 -1 -1 -2 -1 -1 -1 0
first:约了	-4 -14 -7 -4 10 -1 29 -4 -3 -1 -1 0
first:约到	14 -4 -1 -1 0 0 -3 -1 0 0 -3 -1
first:纪要	-8 -35 -4 -12 -6 -2 -3 -4 81 -3 -3 -1
first:线索	-3 -4 -4 15 -9 -2 -2 -2 -1 -5 16 0
first:组里	-1 -5 -1 -2 16 -1 -2 -1 -1 0 0 -1
first:给C	-2 -2 -4 -2 0 5 -1 8 -1 1 -2 0
first:给P	-3 -9 -1 -4 -4 -1 -2 30 -2 -1 -2 -1
first:给个	-3 -30 -2 -9 -11 -2 -1 64 -2 -2 -2 -1
first:给我	-2 11 3 7 8 -2 -6 -7 -8 -2 0 -3
first:给百	38 -10 -12 -3 -4 -4 -3 2 -2 -1 -1 0
first:统一	0 -3 -4 -33 -4 47 0 0 -1 -1 0 0
first:群里	-10 1 -3 -2 -1 -1 -5 -3 26 0 0 -1
first:翻一	-4 -8 45 -7 -5 -1 -23 -2 16 -3 -5 -4
first:老客	7 -3 -6 2 -4 -4 -3 14 -1 -4 4 -1
first:联系	4 -7 26 -4 -14 -1 -1 -1 -1 0 -1 0
first:行吧	-1 32 -13 -5 -6 -2 -1 -1 -1 -1 -1 0
first:被R	2 -3 -7 19 -4 -4 0 -1 -1 -1 0 -1
first:要是	-2 1 -1 -4 -1 11 -1 -1 0 0 0 0
first:要续	-4 -8 -5 28 -5 -2 0 -1 -1 -1 0 -1
first:要跟	-3 -2 -2 -1 -1 0 20 -2 -5 0 -1 -1
first:让利	-1 0 -3 0 0 6 0 0 0 0 0 0
first:让我	5 25 -3 -8 -4 -1 -2 -4 -1 -2 -3 -1
first:记得	-1 -3 0 -1 -2 0 -1 0 0 0 0 8
first:讲个	-7 49 -4 -12 -4 -1 -4 -5 -7 -2 -2 -1
first:试用	-6 -22 21 30 0 -3 -2 -7 -5 -2 -1 -3
first:该催	0 -1 -1 -15 20 -1 0 0 0 0 0 0
first:说下	-24 -11 70 -2 -1 -2 -10 -4 -6 -5 -5 -1
first:说好	-1 -20 -4 -22 60 -1 -2 -3 -5 -1 -1 -1
first:说说	0 0 35 -1 0 -1 -32 0 -1 0 0 0
first:请给	-1 -3 -1 14 -3 0 0 -1 -1 0 0 -2
first:请问	-3 7 17 -2 -3 -2 -7 -3 -2 -1 -1 0
first:谁C	-4 51 -24 -4 -4 -2 -6 -1 -1 -2 -1 -1
first:谁D	-3 0 -3 16 -4 -2 -2 0 -1 0 0 -1
first:谁会	-1 29 -8 -8 -8 -1 -1 -1 -1 0 0 0
first:谁去	-3 19 -2 -4 -5 -1 -2 -1 -1 0 0 0
first:谁在	-2 -20 10 -7 28 -2 -3 -1 -1 -1 -1 0
first:谁家	-3 -22 -23 26 31 -3 -1 -2 -1 -1 -1 0
first:谁带	-1 37 -11 -10 -11 -2 -1 -1 -1 0 0 0
first:谁开	0 16 -3 -3 -6 -1 -1 0 -1 0 0 0
first:谁拿	-1 23 -5 -5 -7 -1 -2 0 -2 0 0 0
first:谁最	-1 -27 -1 34 6 -3 -2 -1 -2 -1 -2 0
first:谁有	-3 35 -7 -7 -8 -1 -2 -2 -2 -1 -1 0
first:谁的	-1 20 -10 -2 -1 -2 -1 -1 -1 0 0 0
first:谁知	-1 24 -10 -4 -5 -1 -1 -1 -1 0 0 0
first:谁签	0 -8 -7 30 -10 -3 0 0 0 -1 0 0
first:谁要	-1 18 -11 -6 -37 -2 -3 -2 44 0 0 0
first:谁超	0 -3 -2 -1 8 0 0 0 0 0 0 0
first:谁跑	-1 -18 -8 42 -9 -2 -1 -1 -1 0 0 0
first:谈判	-1 -16 -5 21 -9 26 -2 -3 -2 -6 -1 -1
first:财务	-5 23 0 -9 -2 -1 -1 -1 -1 0 0 -1
first:赢单	0 -4 -1 -3 -6 26 -2 -3 -2 -2 -2 -1
first:赢的	0 -5 -5 16 -2 -2 0 0 -1 0 0 0
first:超期	0 -1 0 -2 8 0 0 -1 -1 0 0 -1
first:超过	-3 -7 -2 4 15 -1 -1 -2 -1 -1 -1 0
first:跟C	-1 -2 -10 13 8 -2 3 -5 7 -3 -5 -2
first:跟D	0 0 0 5 -2 -1 0 0 0 0 0 0
first:跟P	30 -5 -4 -2 -2 -1 -6 -1 -5 0 -2 -1
first:跟R	-5 -7 -5 22 -10 -1 -1 12 -2 -1 -1 -1
first:跟我	-5 -3 39 -23 -8 -2 14 -7 -2 -1 -1 -1
first:跟进	0 -2 -3 -47 62 -1 -1 -1 -1 0 0 -4
first:路上	-8 15 -9 -6 -3 -6 31 -3 -7 -2 -2 -1
first:转:	-42 84 -2 -16 -3 -5 -2 -6 -3 -2 -1 -2
first:转介	6 -12 -7 38 -3 -6 -8 -2 -2 -1 -3 0
first:转化	-1 -3 -3 45 -3 -2 -3 -7 -4 -16 -1 -4
first:转发	28 -7 -7 -2 -3 -1 -1 -2 -1 0 -1 -2
first:输给	-1 -9 -4 26 -9 -1 -1 0 -1 0 0 0
first:辛苦	-1 10 -1 -2 -1 0 -1 -1 -1 -1 0 0
first:过了	-5 -21 -4 -8 53 -1 -2 -4 -2 -2 -2 -1
first:过期	-1 -9 -1 -3 25 0 -1 -3 -3 -1 -1 -2
first:还是	25 -4 -12 0 -1 -1 -1 -1 0 -2 -2 0
first:还有	-1 -6 -15 16 17 -4 -2 -2 -2 -1 -1 0
first:这个	-4 27 -9 -9 -3 -2 -3 -8 14 -1 -1 -1
first:这单	-2 -24 47 -15 -9 -5 -1 -2 -2 14 -1 -1
first:这天	-3 26 -3 -6 -4 -1 -1 -3 -2 -2 -1 0
first:这家	-1 -28 55 -10 -10 -2 -1 -1 -1 0 0 0
first:这就	-5 -14 -23 -8 -4 -1 68 -2 -2 -4 -3 -2
first:这条	-3 24 -2 -7 -3 -1 -1 -1 -2 -1 -1 0
first:这段	0 -3 0 -2 -1 0 -3 -1 14 0 0 -1
first:这破	-5 27 -6 -4 -2 -1 0 -6 -1 -1 -1 -1
first:逾期	0 -5 0 -6 19 0 -2 -1 -2 -1 -1 -1
first:那C	-12 -9 59 -6 -2 -5 -5 -3 -2 -8 -7 -1
first:那D	-1 -10 -2 39 -19 -3 0 -1 -1 0 0 -1
first:那个	0 -11 41 -13 -8 -3 -2 -3 -1 -1 -1 0
first:那单	-2 -25 58 -63 -6 -8 -2 -3 -2 55 -2 -1
first:那家	8 -5 21 -9 -5 -3 -2 -2 -2 -1 0 -1
first:那金	-1 -9 23 -3 -3 -4 0 -1 -1 0 0 0
first:酒店	21 7 -3 -9 -4 -3 -1 -2 -2 -2 -2 -1
first:金额	-1 -10 4 15 -2 -1 -1 -1 -1 -1 -1 0
first:销售	-6 -6 -4 42 -9 -2 -2 -4 -3 -2 -2 -1
first:问了	5 -10 47 -9 -19 -3 -2 -3 -2 -1 -2 -1
first:问问	-4 28 -7 -32 37 -10 -2 -3 -2 -3 -2 -1
first:阶段	-15 -9 -12 -4 -2 -2 -4 -3 -1 60 -7 -1
first:附近	0 17 -2 -2 -2 0 -4 -4 -1 0 0 0
first:陌拜	5 -6 -5 -2 -1 -1 -1 11 -1 -2 3 0
first:随便	-4 31 -3 -9 -5 -1 -1 -3 -2 -2 -2 -1
first:青禾	19 -23 23 -22 -12 -1 16 -3 -2 10 -2 -1
first:预测	-6 -14 -1 39 -4 -2 -3 -2 -3 -1 -1 -1
first:领导	-8 33 -10 -7 -2 -3 10 -5 -4 -1 -1 -1
first:食堂	-5 27 -1 -4 -7 -1 -2 -1 -2 -1 -3 -1
first:马上	-6 12 -3 -2 -6 -2 17 -3 -3 -2 -2 -1
first:麻烦	-1 -1 1 -1 1 -1 -1 -1 0 5 -1 0
lang:en	62 23 13 33 6 -17 -30 1 -24 -10 -23 -46
lang:zh	24 66 28 18 -11 0 -30 4 -27 -32 -34 -43
last: 0	-2 -3 -4 -5 -1 -2 -1 -1 0 22 -2 0
last: @P	-29 -4 58 -2 0 -7 -2 -9 -1 -2 -2 -1
last: C	-14 -5 -13 -6 -3 -4 -7 0 -2 -10 56 7
last: D	20 -9 -3 -7 -2 23 -2 -4 -1 -11 -1 -3
last: D寄	36 -15 -5 -4 -3 -2 -1 -2 -1 -1 0 -2
last: D的	-1 -1 0 7 -1 -3 0 0 0 0 0 0
last: D给	18 -2 -1 -2 -1 -2 -2 -2 -1 -1 -1 -1
last: M	33 -8 -3 -6 -1 -1 -2 -2 -1 -6 -3 0
last: P	-22 -6 -5 -5 -2 -1 -5 -3 -1 -5 56 0
last: P跟	-2 0 0 0 0 0 -1 -1 0 0 5 0
last: 丢了	-23 -14 -9 -4 -3 -4 -6 -3 -2 78 -8 -1
last: 丢单	-24 -4 -8 -10 -2 -3 -2 -3 -1 61 -5 -1
last: 关掉	-8 -5 -3 -1 -1 -2 -2 -1 -1 27 -2 0
last: 回款	-44 -4 37 -5 -1 -4 -3 -4 -1 -8 -6 43
last: 急	-28 29 -20 -1 -14 -4 -4 48 -3 -1 -1 -1
last: 找P	-27 -4 -7 -2 -1 -1 -5 -4 -1 -4 57 -1
last: 的	-3 -4 -2 22 -4 -1 -4 -2 14 -11 -2 -1
last: 结果	-32 -2 48 -1 0 -1 -1 -2 -1 -4 -2 0
last: 给C	-43 -8 -9 -4 -7 -3 86 16 -2 -9 -16 -3
last: 谈判	-15 -9 -8 -3 -2 -2 -4 -2 -1 53 -6 -1
last: 赢单	-11 -6 -6 -10 -3 -2 -3 -2 -1 53 -8 -1
last:,C	-47 0 -10 26 -5 -16 -11 -17 -4 -16 106 -4
last:,CP	-22 -6 -42 -6 -2 -4 -7 110 -1 -5 -13 -1
last:,C没	-1 -5 23 -2 -4 -7 -1 -1 0 -1 0 0
last:,D	51 -26 -3 6 -14 -1 -2 -3 -2 -1 -1 -4
last:,D呢	-1 -13 -1 30 -8 -3 0 0 -1 0 0 -1
last:,M	52 -15 -6 -9 -2 -3 -2 -3 -1 -6 -3 -1
last:,冲	-4 55 -3 -23 -6 -3 -2 -4 -3 -3 -2 -1
last:,无语	-4 29 -2 -7 -4 -1 -1 -4 -2 -2 -1 -1
last:,早	-4 32 -3 -9 -5 -1 -2 -3 -2 -2 -2 -1
last:,服了	-15 42 -2 -7 -3 -3 -1 -4 -2 -2 -1 -1
last:,牛逼	-4 26 -2 -7 -4 -1 -1 -3 -1 -1 -1 0
last:,直说	-11 -10 -8 59 -4 -17 -3 -1 -4 -1 0 -1
last:,稳	-5 61 -12 -17 -7 -2 -2 -5 -3 -3 -3 -1
last:,给C	-48 -3 -1 0 -8 -2 32 -2 38 -3 -2 -2
last:,自取	-19 38 -2 -1 -1 -1 -3 -2 -4 -2 -2 -1
last:,行吧	-1 32 -13 -5 -6 -2 -1 -1 -1 -1 -1 0
last:,谁C	-4 54 -28 -3 -3 -3 -4 -2 -1 -2 -2 0
last:0	18 5 -11 4 -2 -5 -3 -2 -2 -1 -1 -1
last:0个点	17 -6 -1 -22 -1 21 -1 -4 -1 -1 -1 -1
last:0天	35 -12 -9 -2 -3 -2 -1 -3 -2 -1 0 -1
last::C	-6 -4 -3 -3 -2 -2 -2 -1 -1 -7 31 -1
last:?	-5 -3 19 -4 -3 4 -2 -1 -1 -2 -1 -1
last:@P	-29 -4 58 -2 0 -7 -2 -9 -1 -2 -2 -1
last:C	-9 1 -2 2 -2 -1 0 1 -1 -6 17 1
last:C P	-23 -2 -5 -7 -2 -1 -4 -4 -1 -7 55 -1
last:CP	-22 -6 -42 -6 -2 -4 -7 110 -1 -5 -13 -1
last:C不大	-3 -8 21 -1 -2 -3 -1 -1 0 -2 -1 0
last:C不签	-30 -21 55 -4 -2 20 -3 -4 -1 -4 -3 -2
last:C几个	-9 6 -7 -30 12 36 -2 -3 -1 -2 -1 -1
last:C呢	-8 -3 42 -6 -2 -9 -5 -2 -1 -4 -3 -1
last:C多少	-6 -6 -47 50 -4 26 -5 -2 -2 -2 -2 -1
last:C尾款	-8 -1 -1 0 0 0 -1 -1 0 0 0 12
last:C方案	2 -1 -1 0 0 0 -2 -2 0 6 -1 0
last:C有戏	57 -7 -19 -3 -1 -3 -3 -2 -1 -10 -8 -1
last:C没	-1 -3 16 -1 -3 -5 -1 0 0 0 0 0
last:C没签	-13 -9 44 -3 -3 -5 -1 -2 -1 -3 -1 -1
last:C的	-34 -14 3 48 -4 -5 -11 -7 -3 -9 36 -1
last:C的P	-3 -6 -9 -2 -2 -2 45 -4 -1 -5 -12 2
last:C的款	-8 0 -2 -1 0 0 0 0 0 0 0 13
last:C线索	-7 -4 -3 -8 -3 -1 -2 -1 -1 39 -7 -1
last:C给我	-4 -1 -4 -1 37 0 -14 -6 -1 -1 -3 -2
last:C续约	-4 0 0 0 -1 -1 -4 0 0 0 0 10
last:C说	-8 48 -12 -2 -1 -3 -12 0 -4 -3 -2 -1
last:C谈判	-10 -6 -5 -2 -1 -2 -3 -1 -1 35 -4 -1
last:C赢单	-2 -3 -3 -4 -7 -1 -3 -3 -1 34 -5 -1
last:C预算	-13 -1 -13 30 -4 -8 -1 -2 0 -2 -1 15
last:D	22 -3 -5 0 -7 6 -2 -2 -2 -3 -1 -2
last:D了	50 -17 -2 -12 -3 -5 -2 -1 -1 -3 -2 -2
last:D再打	27 -10 -2 -1 -3 -1 -2 -1 -1 -2 -2 -2
last:D再看	14 -2 -2 -3 0 -1 -1 -1 -1 -1 -1 -1
last:D再约	39 -17 -1 -7 -7 -1 -1 -4 -2 -1 4 -2
last:D再说	13 -6 -1 0 -2 0 0 -1 -1 -1 0 -1
last:D到	-12 -7 -3 -11 -7 -1 -1 49 -1 -1 -1 -4
last:D去C	-3 -10 -4 -4 -4 -3 -14 51 -2 -5 -6 4
last:D发	23 -11 -1 -1 -1 -1 -1 -2 -2 0 -1 -2
last:D吃饭	-1 -5 0 -1 0 0 5 6 -1 0 0 0
last:D呢	-1 -11 -1 19 -6 3 0 0 -1 0 0 -1
last:D喊我	-2 -34 -1 -11 -14 0 -1 -2 -3 -1 0 69
last:D回	9 -1 -1 0 0 -1 -1 0 0 -1 -2 -1
last:D多少	-1 -1 -1 -21 -1 26 0 0 0 0 0 0
last:D寄	36 -15 -5 -4 -3 -2 -1 -2 -1 -1 0 -2
last:D快乐	-4 14 0 -2 -2 -1 0 -1 -1 0 0 -2
last:D有啥	-2 -1 -4 -22 54 -1 -6 -5 -9 -1 -1 -2
last:D比	-27 -8 -8 84 -10 -10 -5 -2 -3 -3 -5 -3
last:D演示	26 -5 -2 -4 -2 -3 -2 -1 -1 -2 -1 -2
last:D的	-1 -1 0 12 -2 -3 0 -1 -1 0 0 -2
last:D签	48 -7 -23 -4 -3 -6 -1 -1 -1 0 0 -1
last:D签单	-11 -12 0 34 -5 -1 0 -1 -1 -1 0 -1
last:D给	-3 -2 -2 -3 -1 -3 -9 30 -3 -1 -1 -2
last:D给信	24 -3 -2 -5 -2 0 -2 -5 -2 0 -1 -1
last:D见	-2 32 -1 -9 -8 -1 -5 -1 -1 -1 -1 -1
last:D跟谁	-1 -18 -5 -15 48 -1 -2 -1 -3 0 0 -1
last:M	32 -7 -7 -9 -2 5 -2 -3 -2 -4 0 -1
last:P	-10 -2 -3 -4 -2 -1 -2 4 0 -2 19 3
last:P P	-59 -9 -11 -4 -2 -2 -9 1 -1 -7 107 -1
last:P不在	31 -8 -3 -1 -1 -1 -4 -3 -1 -3 -6 0
last:P值	-6 -3 -1 22 -1 -1 -1 -3 -1 -1 -2 0
last:P出来	-1 -1 -1 -1 0 0 0 5 0 0 0 0
last:P的	-20 -32 -7 42 63 -7 -6 -14 -4 -4 -9 -2
last:P看	-12 0 -2 -3 -1 -1 -4 -2 26 0 0 0
last:P跟	-15 0 -1 0 0 0 -1 -2 0 0 22 0
last:R	25 -4 -3 0 -2 -2 -5 -3 -1 -3 -2 0
last:e	14 -1 0 0 -3 -1 -4 -1 -1 -1 0 -1
last:es	-19 -1 -1 -1 0 -1 -2 14 13 -1 -1 0
last:ion	5 -2 0 -3 -1 0 0 0 -1 -1 0 3
last:k	-17 -1 -1 -1 0 0 -1 25 -1 -1 -1 0
last:n	-2 0 -2 -6 -7 -2 -2 -2 -2 -1 -1 26
last:o	6 32 -2 -4 -4 -2 -2 -3 -2 -2 -1 -15
last:on	5 -2 0 -3 -1 0 0 0 -1 -1 0 3
last:po	6 32 -2 -4 -4 -2 -2 -3 -2 -2 -1 -15
last:s	-9 0 0 1 0 -1 -1 7 6 0 -1 0
last:st	-5 -5 -3 35 -12 -5 -1 -1 -1 -1 -1 -1
last:t	-7 6 6 12 -8 -4 -2 -1 -1 -1 0 -1
last:一下	-5 2 -3 1 1 -2 2 -1 3 -1 3 -1
last:一下C	-25 -28 -25 -6 -4 -7 141 -6 -3 -14 -21 -2
last:一下P	-1 -1 0 -2 -1 0 -1 9 -1 0 -1 0
last:一个	-27 72 -6 -12 -8 -2 -2 -9 -1 -1 -2 -1
last:一份	-4 -9 -2 -2 -4 -2 7 4 18 -2 -2 -2
last:一半	14 -9 -1 -1 0 9 -2 -2 -1 -3 -2 -1
last:一半呢	-1 -16 -5 -21 -6 55 -1 -1 -1 -1 -1 0
last:一单	0 -3 -5 11 -1 -1 0 0 0 0 0 0
last:一句	2 40 -3 -12 -6 -2 -4 -7 -2 -2 -2 -1
last:一句话	11 -10 -2 -4 -1 -2 -1 12 -1 -1 -1 0
last:一台	17 -7 -2 -2 -1 -1 -1 -2 -1 -1 -1 0
last:一周	14 0 -11 0 -1 0 0 0 0 0 0 0
last:一声	-9 9 4 -1 -3 -1 -2 -1 -1 -1 0 6
last:一天	-8 30 -3 -5 -4 -2 -1 -2 -1 -1 -1 0
last:一年	34 -6 -9 -1 -1 -2 -3 -2 -1 -5 -4 -1
last:一把	-8 15 -17 -14 -5 -4 -4 48 -2 -3 -2 -1
last:一捋	-3 -1 -1 -5 22 0 -3 -3 -2 -1 -1 -3
last:一条	-7 -24 -3 -7 -5 -2 -1 59 -3 -2 -2 -1
last:一次	38 -2 -25 -1 0 -1 -2 -1 -1 -3 -2 0
last:一步	-1 -1 -8 10 -1 -1 0 0 4 0 0 0
last:一步了	0 0 5 -2 0 -1 -1 0 0 0 0 0
last:一段	-9 -1 -1 -1 -2 -1 -10 9 22 -1 -1 -4
last:一点	-4 -21 -3 -7 -4 -2 -3 54 -5 -2 -2 -1
last:一版	-4 -12 -3 -5 -3 -5 -11 22 31 -3 -3 -4
last:一遍	0 -1 -1 0 -1 0 9 -2 -2 0 -1 -1
last:一页纸	-6 -6 -2 -2 -1 -1 31 -2 -2 -4 -4 -1
last:三	-11 -11 -4 19 -3 -2 39 -15 0 -3 -5 -5
last:三句话	-7 -14 -19 -23 -7 -2 -4 84 -5 -1 -1 -1
last:三成	9 35 -5 -7 -2 -5 -2 -14 -2 -3 -2 -1
last:三条	-8 -11 -1 -2 -1 -1 30 -4 1 -1 -2 0
last:上	27 -7 -10 0 -7 13 -6 -5 -3 -4 3 -2
last:上了	5 23 -6 -6 -9 -1 -1 -1 -1 -1 -1 -1
last:上的	-2 -2 -1 22 -12 -1 0 -1 -1 0 0 -1
last:上门	6 -13 -1 -1 17 -1 -3 -1 -1 0 -1 -1
last:下	-5 3 -3 2 0 -2 2 -2 4 -1 2 -1
last:下C	-17 -16 30 -5 -2 -6 41 -4 -3 -7 -9 -1
last:下P	-1 -1 0 -2 -1 0 -1 9 -1 0 -1 0
last:下单	-18 12 36 -7 -5 -3 -2 -4 -3 -3 -1 -1
last:下文	21 0 -17 0 0 -2 0 0 0 0 0 0
last:下时间	0 -1 0 -10 12 0 -1 2 -1 0 0 -1
last:下来	-2 -8 14 3 -1 1 -1 -2 -1 -1 -1 -1
last:下来了	21 12 -13 -5 -2 -2 -1 -2 -1 -3 -3 -1
last:下档	11 0 0 -2 0 0 -7 0 0 0 0 -1
last:下滑了	0 -1 -2 7 -1 -1 0 0 0 0 0 0
last:下漏斗	0 -3 -3 29 -12 -2 -1 -1 -3 -1 -1 -1
last:下班	-11 28 -2 -2 -2 -1 -2 -1 -1 -2 -1 -1
last:下的	9 0 0 2 -1 -1 0 0 0 -1 -7 0
last:下聊	-3 -2 -1 -1 0 -1 0 9 -1 0 0 0
last:不	-10 26 -13 -2 -4 12 -2 -2 -1 -2 -1 -1
last:不上	83 1 -23 -9 -3 -4 -11 -10 -2 -11 -10 -1
last:不买	7 -2 1 0 -1 -1 -1 -1 -1 0 -1 0
last:不亏	-12 -5 -17 -3 -2 47 -1 -3 -1 -3 -1 -1
last:不做了	5 -11 30 -2 -2 -12 -1 -3 -1 -2 -1 -1
last:不动	3 -22 -14 -25 66 -3 -1 -1 -1 -2 -1 0
last:不在	15 9 -6 -2 -3 -1 -2 -2 -1 -2 -4 0
last:不够	-3 -5 -10 2 -1 17 -1 4 -1 -1 -1 0
last:不大	-2 -15 39 -4 -4 -5 -2 -1 -1 -2 -2 0
last:不尴尬	-9 -2 -3 -2 0 -2 0 21 0 0 0 0
last:不清楚	44 26 -45 -4 -3 -13 -1 -2 -1 -1 -1 -1
last:不用了	6 23 -4 -8 -3 -2 -1 -4 -1 -2 -1 -1
last:不知道	16 -1 2 -1 0 -1 -6 -7 -1 0 -1 0
last:不碍事	-3 -7 -6 -1 -1 21 -1 -1 0 -1 0 0
last:不签	-23 -17 55 -8 -4 15 -3 -5 -2 -3 -2 -2
last:不行	-7 52 -6 -3 -1 -5 -3 -15 -1 -4 -3 -1
last:不要了	-6 -6 19 -1 -1 -2 0 -1 0 -1 0 0
last:不跟的	-1 0 -5 0 9 0 0 0 0 0 0 0
last:不错	8 14 -3 -3 -2 -1 -3 -3 -3 -1 -1 -1
last:世今生	-6 -17 -8 -6 -3 -2 51 -3 -2 -2 -2 -1
last:业	11 -3 -5 11 -6 -2 -1 -1 -1 -2 -1 0
last:业绩	-3 -4 -2 4 -2 9 0 -1 0 0 0 0
last:丢了	-23 -14 -9 -4 -3 -4 -6 -3 -2 78 -8 -1
last:丢了呢	-5 -4 -22 -7 -2 51 -3 -1 -1 -3 -2 -1
last:丢单	-14 -4 -7 -11 -3 -2 -1 -2 -1 49 -3 -1
last:丢单吧	-2 0 -1 -1 0 0 0 0 0 6 0 0
last:丢单里	-3 -2 -5 -7 -1 -2 -1 -2 -1 26 -2 0
last:丢的	-1 -4 22 -2 -2 -2 -3 -3 -1 -1 -1 0
last:两个	5 24 -2 -10 -4 -2 -2 -2 -2 -2 -3 -1
last:两句	-44 -23 -13 -3 -1 -3 59 53 -6 -9 -7 -2
last:两家	31 -5 -4 -3 -1 -1 -1 -11 -2 -1 -1 -1
last:个	-2 -3 -3 0 14 -1 -1 -1 -1 -1 -1 0
last:个人	-36 104 -10 -3 -2 -2 -27 -6 -6 -7 -6 -1
last:个假	-2 35 -4 -8 -5 -1 -3 -4 -3 -2 -2 -1
last:个单	-1 -8 -2 21 -4 -1 0 -1 -1 -1 -1 0
last:个单子	0 -3 -1 8 -1 -1 0 0 0 0 0 0
last:个口	11 -10 -7 -7 -2 -4 -7 -12 43 -1 -2 -2
last:个客户	-1 -4 -1 13 -3 -2 9 -1 -5 -1 -2 -1
last:个小结	-2 -9 -2 -3 -1 -1 -2 -8 30 -1 -1 -1
last:个序	-3 -13 -2 14 12 -1 -1 -2 -1 -1 -1 -1
last:个底	-2 15 -1 -2 -9 -1 2 -1 0 0 0 0
last:个数	-1 -7 -1 25 -7 -1 -2 -1 -1 -1 -1 -1
last:个方案	-3 16 0 -3 -2 -1 -1 -1 -1 -1 -1 -1
last:个月	20 -2 -3 -1 -1 -4 -1 -1 -1 -4 -1 -1
last:个月了	18 -3 -9 -7 8 -2 -1 -1 0 -1 -1 0
last:个机会	-1 -4 -3 16 -1 -4 0 0 -1 0 0 0
last:个标	-2 -6 0 14 -3 -1 0 -1 0 0 0 -1
last:个档	-7 -2 -1 -1 0 -1 -5 -5 -1 0 24 0
last:个清单	0 -3 -1 19 -5 0 -2 -1 -2 -1 -1 -1
last:个点	0 -6 18 -18 -4 24 -2 -3 -1 -5 -3 -1
last:个环节	-1 -1 7 -2 0 -1 -1 0 0 0 0 0
last:个电话	17 -13 -2 -58 68 -5 -1 -1 -1 -1 -2 -1
last:个纪要	-4 -6 -1 -3 -4 -1 -1 -1 24 -1 -1 -1
last:个表	-5 -26 -6 64 -4 -2 -4 -5 -5 -3 -3 -1
last:个要点	-3 -7 -4 -4 -3 -2 37 -4 -5 -1 -2 -1
last:个说法	-9 -7 -3 -1 0 -1 -2 27 -2 0 0 -1
last:个重点	-2 -19 -3 -2 -1 -1 -3 -2 36 -1 -1 0
last:中	-1 10 6 -5 -3 -3 -4 -4 -2 0 -2 7
last:中没中	-15 -9 38 -1 -2 -4 -1 -2 0 -2 -1 -1
last:为丢单	-7 -1 -1 -2 0 -1 0 -1 0 15 -1 0
last:久	0 -15 11 9 -1 -1 0 0 0 0 0 0
last:久了	-11 -21 28 -37 63 -5 -5 -3 -2 -3 -3 -1
last:么	-5 -1 11 -1 -5 -3 6 -1 2 -1 -1 0
last:么价	-1 -1 12 -2 0 -3 -2 -2 -1 -1 0 0
last:么写	-4 -6 -6 -10 -2 -2 -1 37 -1 -2 -2 0
last:么办	-2 -3 -2 -13 -2 30 -1 -4 0 -1 -1 0
last:么名字	-1 15 -2 -2 -2 0 -3 -2 -2 0 -1 0
last:么客户	-7 -6 -7 26 -10 -2 21 -5 -5 -1 -3 -1
last:么情况	0 -4 2 18 -4 -1 -6 -1 -2 0 0 0
last:么拒	-3 -3 -6 -3 -1 -1 -1 21 0 0 -1 0
last:么措辞	-1 0 -1 0 0 -1 0 5 0 0 0 0
last:么提	-2 33 -5 -6 -3 -2 -1 -11 -1 -1 -1 0
last:么时候	-1 30 -18 -4 -2 -1 -3 -1 -1 0 0 0
last:么来头	-1 -2 -20 -3 -2 -1 34 -3 -2 -1 -1 0
last:么样	-1 -3 5 6 -2 6 -1 -8 0 0 -1 -1
last:么样了	-3 -2 -44 70 0 -9 -3 -6 0 -1 -1 0
last:么状态	-1 -1 26 -6 -1 0 -9 -3 -2 -1 -1 0
last:么看	-3 -1 -1 -2 0 12 -1 -2 0 0 0 0
last:么讲	9 -8 -3 -2 0 -1 -1 9 -1 0 0 0
last:么说	-2 -3 -1 -3 0 -2 -1 14 -1 0 0 0
last:么请	0 8 -2 -2 -2 -1 0 -1 0 0 0 0
last:么阶段	-1 0 8 -2 0 -1 -2 -1 0 0 0 0
last:之几	-13 -6 -6 -6 -1 38 -2 -1 -1 -1 -1 0
last:乐	-8 18 -1 -4 -3 -1 -2 -3 -1 -1 -1 7
last:也装	8 -2 -2 0 0 -1 -1 -1 0 -1 -1 0
last:书	14 -13 -11 -2 -1 -2 -3 -3 -1 -4 -2 29
last:买	2 -2 0 0 0 -1 -1 6 -1 0 -1 0
last:了	6 10 1 -4 0 -3 -3 -3 -1 -1 -2 -1
last:了,D	103 -44 -1 -22 -18 -2 -2 -4 -3 -1 -2 -2
last:了?	0 -3 12 0 1 -2 -2 -2 0 -1 -1 0
last:了C	45 -17 -6 -1 -1 -1 -5 -4 -3 -4 -4 -1
last:了D	14 -5 -1 3 -2 -2 -3 0 -1 -1 -1 -1
last:了R	6 -1 4 -1 -1 -2 -2 -1 0 -2 -1 0
last:了么	-8 -5 35 -5 -2 -2 -3 -2 -3 -3 -1 0
last:了几个	-11 -15 -4 37 11 -3 -1 -3 -2 -5 -3 -1
last:了几单	0 -1 0 7 -3 -1 0 0 0 0 0 0
last:了几家	-1 -3 -1 13 -4 -2 0 -1 0 -1 0 0
last:了吗	-2 2 12 -3 -3 -3 -1 -1 0 0 0 0
last:了吧	-32 -7 47 -4 -3 17 -2 -4 -1 -5 -4 -2
last:了呢	-4 -9 -15 -9 -3 49 -2 -1 -1 -2 -1 -1
last:了啊	-20 2 -1 -2 -2 -1 -2 -2 -1 -1 -1 29
last:了啥	-5 -8 8 -6 -3 -3 -1 -4 25 -1 -1 -1
last:了多少	-1 -2 5 12 -2 -8 -1 0 0 0 0 0
last:了微信	2 -2 0 0 0 0 -2 -2 0 0 6 0
last:了是吧	-14 -3 30 -1 -1 -3 -1 -3 0 -1 -1 0
last:了没	-3 2 14 -4 -3 -3 -1 -1 0 0 0 0
last:了没得	0 -1 5 -1 0 -2 0 0 0 0 0 0
last:了没有	-1 -16 9 24 -6 -6 -1 -1 0 -1 0 0
last:了的呢	-1 -12 -3 42 -18 -4 -1 -1 -1 -1 0 0
last:了算	-9 -3 21 -1 -1 -2 0 -1 -2 -1 0 0
last:了谁	-5 -23 2 18 21 -4 -4 -1 -2 -1 0 -1
last:了资料	26 -1 -2 0 0 -1 -16 -1 -1 -1 -3 0
last:事	-6 -3 -5 2 -3 0 1 4 12 -1 -1 0
last:事儿	6 2 -16 -6 -2 -4 28 -4 -1 -1 -1 -1
last:亏	-12 -5 -17 -3 -2 47 -1 -3 -1 -3 -1 -1
last:亏不亏	-12 -5 -17 -3 -2 47 -1 -3 -1 -3 -1 -1
last:五	-11 14 -2 15 -2 -5 -2 -2 -2 -1 -1 -1
last:五折	30 -5 -9 0 -1 -10 -2 -2 0 -1 -1 0
last:些	-1 -7 -3 7 0 -2 0 9 -1 -1 0 0
last:些客户	0 -1 -2 -41 4 43 0 -1 0 0 0 0
last:交	-18 -13 -10 7 -4 -4 -6 -3 -2 62 -8 -1
last:交期	-3 7 -3 65 -57 -3 -1 -2 -1 -1 -1 0
last:交清单	-1 -3 -1 14 -3 0 0 -1 -1 0 0 -2
last:交货	60 -4 -41 -2 0 -4 -2 -3 -1 -1 -1 0
last:产品	-3 7 -10 -6 -3 -2 -11 36 -2 -2 -4 -1
last:人	1 13 3 -5 -1 -1 -4 -2 -2 -1 -2 0
last:人P	-12 -1 -5 -1 -1 0 -3 -3 0 -1 29 -1
last:人是P	-2 0 -3 -1 -1 0 -5 -9 -2 0 23 -1
last:人是谁	-1 -10 25 -6 -6 -1 0 0 0 0 -1 0
last:什么	-4 0 8 -1 -5 -3 7 -1 3 -1 -1 0
last:什么价	-1 -1 12 -2 0 -3 -2 -2 -1 -1 0 0
last:今生	-6 -17 -8 -6 -3 -2 51 -3 -2 -2 -2 -1
last:介我	-3 -3 -1 0 0 -1 12 -1 0 -1 -1 0
last:介绍	8 -7 -3 -4 -2 -2 -10 11 -1 -1 13 -1
last:介绍的	-4 -6 22 -5 -7 -2 -7 -1 -1 -2 13 0
last:他	-2 -4 0 -1 -1 0 12 0 -1 0 -1 -1
last:他们	-33 -15 26 -4 -2 -2 53 -5 -2 -7 -9 -1
last:他们P	10 -2 -1 -1 -4 0 -3 -7 -2 0 13 -1
last:他回	7 0 -1 -2 0 0 -1 -1 0 -1 -1 0
last:他好	-8 -4 -14 -1 0 -6 -2 39 0 -1 -1 -1
last:付	3 -4 8 -6 -1 -5 -3 -2 13 -1 -1 -1
last:付款	-3 -4 -4 -2 0 -1 0 16 -1 0 0 0
last:以	6 -1 -1 0 0 -1 0 -1 0 0 0 0
last:以的	-3 32 -2 -9 -5 -1 -1 -2 -2 -5 -1 -1
last:们	3 -6 10 0 -1 -2 7 -3 -1 -2 -3 -2
last:们0	14 -8 0 -2 -1 -1 -1 -1 -1 0 0 0
last:们P	10 -2 -1 -1 -4 0 -3 -7 -2 0 13 -1
last:们了吗	-1 -4 9 0 0 -2 -1 0 0 0 0 0
last:们的	-7 -5 30 -1 -1 -2 -6 -6 -1 -1 -1 0
last:件	9 -13 -7 -3 -7 -1 -1 28 -1 -1 -1 -1
last:件是啥	-1 -3 25 -6 -5 -1 -3 -3 -2 0 0 0
last:价	-7 -6 -4 12 0 -3 -2 1 -1 12 -1 -1
last:价了	-29 -2 13 0 0 -2 -1 -2 0 27 -1 -1
last:价多少	0 -5 -7 20 -1 -5 0 0 0 0 0 0
last:任务	-2 -11 -1 7 5 -4 -1 -2 11 0 0 -1
last:份	-3 -9 -2 -2 -4 -2 6 4 16 -2 -2 -1
last:份资料	1 -1 -1 0 0 -1 -33 -2 -1 -1 39 0
last:休息	-4 35 -2 -8 -11 -1 -1 -2 -2 -1 -1 -2
last:优惠	53 -12 -15 -6 -4 -2 -1 -6 -1 -1 -2 -1
last:会	2 5 -2 -1 -2 -2 -3 -2 0 -1 -1 6
last:会怎样	-2 -12 -22 -16 -1 69 -1 -10 -1 -2 -1 -1
last:会来的	0 0 -1 6 -1 -3 0 0 0 0 0 0
last:伞	0 22 -8 -4 -6 -1 0 0 0 0 0 0
last:伞了	-1 25 -6 -7 -8 -1 -1 -1 -1 0 0 0
last:传	-5 -6 -2 -4 -1 -2 -3 -1 -1 -1 -1 26
last:位	1 13 8 -5 -4 -1 -6 -2 -2 -1 -1 0
last:低	10 -2 -5 7 -1 -5 -1 -1 0 -1 0 0
last:住了	0 -1 0 -27 30 -1 0 0 0 0 0 0
last:住价格	-2 -1 -3 0 0 -2 0 9 0 0 0 0
last:体	-2 -2 -3 -2 0 0 -1 12 -1 -1 0 -1
last:何	-11 -7 18 6 -1 7 -2 -6 -1 -1 -1 -1
last:你	-6 66 -6 -20 -9 -3 -3 -6 -3 -4 -3 -1
last:使	-7 24 24 -17 -5 -7 -3 -4 -2 -2 -2 -1
last:例	-1 -6 -1 18 -2 -1 0 -1 -1 -4 -2 0
last:信	10 -2 -1 -2 -1 0 -2 -1 -1 0 1 -1
last:候	-1 11 1 -3 -2 -1 -2 -1 -1 0 0 0
last:候交	-1 14 1 -5 -1 -2 -3 -1 -1 -1 0 0
last:候发	0 14 -8 -2 -1 0 -1 0 -1 0 0 0
last:候签	35 -4 -24 -1 -1 -1 -2 -1 -1 0 0 0
last:候能结	-1 0 6 0 -2 -1 -1 -1 0 0 0 0
last:值	-6 -3 -1 22 -1 -1 -1 -3 -1 -1 -2 0
last:值多少	-1 -2 30 -20 -2 -3 -1 0 -1 0 0 0
last:假	-2 35 -4 -8 -5 -1 -3 -4 -3 -2 -2 -1
last:做	19 -17 -15 8 14 7 -4 -12 -4 7 -2 -1
last:做了	10 -8 19 -2 -1 -8 -2 -3 -1 -1 -2 -1
last:做了没	0 -1 7 0 0 -3 0 0 0 0 0 0
last:做多少	0 -7 -7 -24 -5 48 -2 0 -1 0 0 0
last:做的	-1 10 -6 -4 9 -5 -1 -1 -1 0 0 0
last:停了	73 -20 -3 -4 -3 -4 -11 -5 -2 -12 -9 -1
last:催	-8 -15 -4 -9 -6 -1 -3 58 -3 -2 -6 -2
last:催合同	-3 -5 -9 -5 -1 -1 0 28 0 -1 -1 -1
last:催得紧	43 -5 -4 -1 -6 -2 -6 -4 -1 -5 -8 -1
last:催款	-12 0 -3 0 -1 0 0 17 0 -1 -1 2
last:儿	0 25 -23 -7 0 -3 10 -4 4 -1 -1 -1
last:儿了	-1 -5 10 -4 -2 -1 5 0 0 0 0 0
last:先发货	-6 -11 -10 -3 -2 -4 -2 43 -1 -3 -2 -1
last:先给C	-13 -1 -3 32 -18 -5 -23 -3 -1 -1 38 -3
last:共多少	0 -6 -5 22 -2 -8 0 0 0 0 0 0
last:关了	58 -12 16 -3 -1 -3 -8 -3 -1 -39 -2 -2
last:关了吧	-10 -4 -9 -1 -1 -2 -1 -1 -1 34 -2 -1
last:关单	-23 -40 -15 -11 -7 -5 -8 -6 -4 129 -5 -2
last:关掉	-5 -3 -4 -1 -1 -1 -6 -3 -1 31 -2 -2
last:关系	12 36 -4 -20 -5 -1 -4 -3 -1 -4 -6 -1
last:兴	8 7 -1 -2 -3 -1 -2 -2 -3 -1 -1 -1
last:内容	-1 -4 -1 -1 0 -1 -2 -2 14 -1 -1 0
last:册	18 -10 -1 -1 0 -1 -1 -1 0 0 -2 0
last:再打	22 -8 -2 -1 -3 -1 -2 -1 -1 -2 -2 -1
last:再看	8 14 -2 -7 -2 -2 -1 -2 -1 -2 -1 -1
last:再约	39 -17 -1 -7 -7 -1 -1 -4 -2 -1 4 -2
last:再联系	6 -2 0 0 -1 -1 0 -1 0 0 0 -1
last:再说	13 6 -2 -3 -2 -1 -2 -2 -3 -2 -1 -1
last:写	-3 -8 -5 -8 -2 -1 -2 22 11 -2 -2 0
last:写清楚	-6 32 0 -19 -1 -1 0 -2 -1 -1 0 0
last:写诗不	0 8 -2 -1 -1 -1 0 -1 -1 0 0 0
last:写跟进	0 0 -8 0 10 0 0 0 0 0 0 0
last:冠	-2 -3 -3 29 -11 -1 -1 -5 -1 0 -1 0
last:冲	-3 34 -2 -15 -3 -2 -1 -2 -2 -1 -1 -1
last:冲多少	0 -2 0 11 -2 -5 0 0 0 0 0 0
last:况	-1 -7 8 7 -2 -2 4 -3 -2 -1 -1 -1
last:冷落了	0 -8 -2 -1 11 0 0 0 0 0 0 0
last:净	-6 20 -1 -2 -2 -1 -1 -1 -2 -1 -1 -1
last:凉了	-1 -2 12 -1 -5 -2 0 0 0 0 0 0
last:几	-11 17 -13 21 -12 9 -2 -2 -2 -2 -1 -1
last:几个	-2 -3 -3 1 12 -1 0 -1 -1 -1 -1 0
last:几个单	-2 -12 -3 34 -11 -1 0 -1 -1 -1 -1 -1
last:几个标	-2 -6 0 14 -3 -1 0 -1 0 0 0 -1
last:几个点	-10 -7 30 -16 -6 26 -2 -2 -1 -8 -4 -1
last:几何	-10 -23 -6 33 -6 40 -5 -9 -4 -2 -5 -2
last:几单	0 -1 0 6 -3 -1 0 0 0 0 0 0
last:几单了	0 -1 -9 15 -2 -2 0 0 0 0 0 0
last:几台	18 -9 -1 -1 0 -1 -1 -2 -3 0 -1 0
last:几号	-8 7 13 -4 -1 -1 -1 -2 -1 -2 -1 -1
last:几天	-9 -12 22 12 -1 -2 -1 -2 -2 -2 -1 -1
last:几家	-1 -2 -8 6 2 5 0 0 -1 0 0 0
last:几年	-49 37 73 -14 -4 -6 -4 -9 -2 -12 -5 -3
last:几成	-12 -20 -16 37 -5 30 -3 -3 -2 -3 -2 -1
last:几成了	-19 -9 26 22 -5 -5 -1 -2 -3 -2 -1 -1
last:几条	-2 -1 -12 -8 -5 -3 -2 -1 35 0 0 -1
last:几点	-2 24 -8 -4 -2 -1 -1 -1 -2 -1 -1 -1
last:几版了	-5 -1 15 -2 0 -2 -1 -1 0 -2 -1 0
last:出	-15 24 -21 -1 0 -4 -1 -3 -1 27 -1 -1
last:出来	-2 -4 -2 -2 7 -1 -2 -1 11 -1 -1 -1
last:函	1 -1 -1 -1 -2 0 0 5 -1 0 -1 2
last:分	22 -15 -1 -8 6 -1 -1 -1 -1 -1 -1 0
last:分之几	-13 -6 -6 -6 -1 38 -2 -1 -1 -1 -1 0
last:分布	0 -9 -1 14 -1 -1 0 -1 0 -1 0 0
last:分开	-3 -2 0 8 -1 -1 0 0 1 0 0 0
last:划	-8 -40 -1 -19 83 -2 -1 -2 -3 -1 -1 -2
last:列	-4 -11 -1 6 17 -1 1 -3 2 -1 -1 -1
last:列一下	0 0 -2 -4 6 0 2 0 -1 0 0 0
last:列个表	-5 -26 -6 64 -4 -2 -4 -5 -5 -3 -3 -1
last:列出来	0 0 -2 -15 7 0 -2 -1 14 0 0 0
last:列列	-4 -10 -1 -6 25 -1 1 -3 3 -1 -1 -1
last:列给我	0 -7 -1 21 21 -3 -18 -3 -4 -2 -1 -2
last:判	-6 -5 -4 -2 -1 -1 -2 -1 -1 26 -3 0
last:判挪了	-2 -2 -1 -1 0 -1 -1 0 0 11 -1 0
last:判的	-3 -34 -3 73 -5 -9 -2 -3 -2 -7 -2 -1
last:判里头	-3 -5 -1 -7 0 -2 -2 -4 -2 27 -1 0
last:判阶段	0 -1 -2 -4 0 -2 -3 -2 -2 21 -3 0
last:利	-1 28 -1 -9 -7 -2 -1 -2 -2 -1 -1 -1
last:利润	-21 -12 -37 -8 -1 102 -4 -9 -2 -5 -3 -1
last:别	22 41 -10 -5 -9 -1 -10 -16 -6 -1 -3 -1
last:到	3 10 2 -8 -4 -1 -3 6 -1 -1 -1 -1
last:到C	12 46 -23 11 -4 -5 -12 -5 -2 -9 -9 -1
last:到D	38 -10 -8 -7 -14 11 -2 -2 -2 -2 -1 -2
last:到D了	58 -24 -3 -7 -3 -6 -3 -1 -2 -5 -3 -2
last:到了	2 -5 -10 -2 -1 -1 -1 8 -1 14 -2 -1
last:到了没	-1 -17 25 -2 -2 -2 0 -1 0 0 0 0
last:到哪	-3 -6 -16 -7 -2 3 37 -1 -1 0 0 0
last:到哪了	-1 -1 -5 17 -1 -2 -6 0 0 0 0 0
last:到多少	-2 -3 -1 -5 -2 14 0 0 -1 0 0 0
last:到意向	-3 -2 -1 -1 0 -1 -1 -1 0 14 -2 0
last:到手的	-2 -23 -2 48 -9 -1 -4 -2 -1 -1 -1 -1
last:到报价	-22 -3 -16 -2 0 -1 -1 -1 0 52 -3 -1
last:到方案	-2 -1 -1 -1 0 -1 -1 -1 -1 10 -1 0
last:到期	-16 -3 26 -1 -4 -2 -1 -1 0 -1 -1 5
last:到期了	-5 -11 -6 8 37 -2 -9 -7 -3 -1 -1 -1
last:到期没	-3 -1 17 0 -9 -2 0 -1 0 0 0 0
last:到目标	0 -2 -1 9 -2 -4 0 0 0 0 0 0
last:到谈判	-3 -3 -2 -1 -1 -1 -2 -1 -1 18 -2 0
last:到赢单	-1 -1 -7 -5 -4 -2 -2 -4 -1 30 -1 -1
last:前情	-32 -20 -15 -4 -3 -4 111 -4 -2 -14 -11 -1
last:剩几天	-10 -12 55 -17 -2 -4 -1 -3 -1 -2 -1 -1
last:剩多少	-1 -2 -8 -15 -1 31 -1 -1 -1 0 0 0
last:办	-3 6 -4 -9 2 15 -1 -6 4 -1 -1 -1
last:办的	-1 -7 -1 -3 -8 0 -3 -2 26 0 0 -1
last:务	5 3 -6 6 -1 -4 -2 -3 6 -3 -2 -1
last:务够吗	-2 -1 -3 -1 -5 14 -1 -1 0 0 0 0
last:动	2 -11 -8 10 15 -3 -1 -1 -1 -1 -1 0
last:动了	13 -8 0 -1 -1 0 0 -1 0 0 0 0
last:动态	-4 -10 39 -6 -2 -2 -4 -2 -1 -4 -3 -1
last:动静	14 -2 9 -3 -5 -2 -5 -3 0 -2 -1 -1
last:势	-17 -37 -4 56 -3 -2 -2 14 -2 -2 -1 -1
last:包	7 17 -3 -1 -3 -2 -3 -5 -1 -3 -3 -1
last:区别	22 41 -10 -5 -9 -1 -10 -16 -6 -1 -3 -1
last:十个单	-1 -10 -2 18 -1 -1 -1 -1 -1 -1 -1 0
last:十家	96 -55 -5 -3 -10 -3 -3 -5 -3 -4 -3 -1
last:半	14 -9 -1 -1 0 9 -2 -2 -1 -3 -2 -1
last:半呢	-1 -16 -5 -21 -6 55 -1 -1 -1 -1 -1 0
last:协议	18 -5 0 -1 -1 -1 -6 -1 -1 0 0 -1
last:单	-5 -6 -3 4 3 0 -2 0 -2 13 -2 -1
last:单了	14 -4 -8 12 -9 -2 -2 -1 -1 3 -2 -1
last:单吗	-1 50 -11 -14 -18 -4 -1 -1 -1 0 0 0
last:单处理	-11 -4 -4 -7 -3 -3 -2 -2 -1 41 -4 -1
last:单多	0 -3 -22 49 -9 -2 -1 -8 -1 -1 0 0
last:单多大	-1 -17 41 -11 -4 -5 -1 -1 -1 -1 0 0
last:单子	-5 -6 -3 22 4 -1 -1 -1 -1 -4 -3 0
last:单最多	0 -1 0 11 -9 0 0 0 0 0 0 0
last:单率	-4 -10 -1 33 -4 -2 0 -2 -1 -4 -1 -1
last:单里	-3 -2 -5 -7 -1 -2 -1 -2 -1 26 -2 0
last:卡	-18 26 -45 -26 -8 -6 113 -9 -4 -10 -11 -2
last:卷	10 7 -1 -4 -1 -1 -6 -1 -1 -1 -2 0
last:厉害	-1 -10 -10 21 6 -2 -1 -1 -1 -1 0 0
last:压我们	13 -4 -7 9 -3 -3 -1 -2 0 -2 -1 -1
last:原因	-8 -4 -10 37 -2 -3 -1 -3 -1 -4 -2 -1
last:去	-16 13 -3 -4 -2 -3 -6 7 -3 20 -4 0
last:去C	17 -7 -3 -3 -3 -2 -11 28 -2 -3 -4 -8
last:去了	8 17 -7 -7 0 -1 -1 -2 -1 -2 -1 -1
last:去没	-1 -10 38 -14 -7 -2 -1 -1 0 0 0 0
last:去的	-3 -7 10 -4 13 -2 -2 -2 -3 -1 -1 0
last:去看	0 -4 -3 -26 45 -9 0 -1 -1 -1 0 0
last:去看看	10 -1 -1 -1 0 -2 -2 0 0 -1 -1 -1
last:去脉	-6 -3 -4 -1 -1 -1 22 -1 0 -2 -3 0
last:去趟C	-1 -1 0 -1 0 0 -1 0 0 0 0 5
last:又断了	-2 26 -8 -4 -1 -1 0 -7 -1 -1 -1 0
last:又活了	53 -39 8 -4 -3 -3 -4 -3 -2 -2 -1 -1
last:又黄了	26 -27 40 -5 -2 -6 -3 -11 -1 -6 -3 -2
last:反应	-2 -1 15 -4 -1 -2 -1 -2 -1 0 0 0
last:发	2 5 -3 5 -2 -1 -1 -2 -1 0 0 -2
last:发P	-20 -7 -3 -6 -2 -1 -2 -9 54 -1 -2 -1
last:发了	35 -2 -17 -1 0 -1 -5 -2 0 -4 -3 -1
last:发了吗	-2 14 4 -6 -2 -6 0 0 0 0 0 0
last:发了没	-1 -1 9 -1 0 -3 0 0 0 0 0 0
last:发合同	-2 -1 0 -1 -1 0 0 -2 0 0 0 7
last:发我	4 -8 -2 14 -7 -1 -3 -6 14 -1 -2 -2
last:发的	-8 -13 19 -11 -10 -6 -1 35 -1 -2 -1 -1
last:发票	28 -9 -9 -2 -2 -3 -3 -5 -2 -6 -3 16
last:发给P	-6 -16 -3 -12 -4 -1 -4 53 0 -1 -5 -1
last:发货	0 -8 -7 -2 -1 -3 -1 28 -1 -2 -1 -1
last:发过去	5 -1 0 -1 0 0 0 -2 0 0 0 0
last:发领导	-13 -2 0 0 -1 -1 -4 -6 31 -1 -1 -1
last:取	-15 35 -2 -3 -2 -1 -2 -2 -3 -2 -2 -1
last:取合同	64 -8 -2 -18 -6 -1 -2 -5 -1 0 -1 -20
last:取消	2 40 -1 -12 -4 -4 -1 -1 -13 -1 -1 -1
last:受	-5 -3 -5 -1 -1 16 0 -1 0 0 0 0
last:变	-8 -7 -6 -8 -1 50 -4 -10 -1 -2 -2 -1
last:口	8 -6 -4 3 -1 -2 -2 1 5 -1 -1 -1
last:口了	38 -2 -11 -6 -3 -1 -3 -5 -1 -3 -3 -1
last:口多大	-2 -1 -5 -2 0 13 -1 0 0 0 0 0
last:句	-17 -2 -6 -5 -2 -2 20 24 0 -4 -4 -1
last:句话	2 -10 -9 -11 -3 -1 -2 38 -2 -1 -1 -1
last:叫P	-19 -1 8 -2 -1 -2 -4 -3 -1 -1 25 0
last:叫啥	-1 25 4 -7 -5 -3 -5 -3 -3 -1 -1 0
last:叫我	-2 0 -1 0 0 0 -1 0 0 0 0 5
last:可以	6 -1 -1 0 0 -1 0 -1 0 0 0 0
last:可以的	-3 32 -2 -9 -5 -1 -1 -2 -2 -5 -1 -1
last:台	23 -1 -4 -6 -2 -4 -3 2 -1 -2 -2 -1
last:台来着	-3 -27 56 -11 -6 -3 -1 -3 -1 -1 -1 0
last:号	-7 7 15 -3 -2 -3 -1 -2 -1 -1 -1 -1
last:吃了没	0 16 -9 -2 -3 -1 0 0 0 0 0 0
last:吃饭	-1 5 -3 -3 -3 -1 3 4 -1 0 0 0
last:各位	-1 12 -3 -3 -2 -1 0 -1 -1 0 0 0
last:合同	4 -4 -4 6 -5 -1 -1 2 -1 0 0 4
last:合同呢	-15 -4 39 -3 -1 -5 -1 -1 -2 -3 -2 -1
last:合症	-3 18 -1 -5 -4 -1 -1 -1 -1 -1 0 -1
last:合适	6 -5 -3 -4 -5 0 25 -3 -10 0 -1 -1
last:同	4 -4 -4 6 -5 -1 -1 2 -1 0 0 4
last:同呢	-15 -4 39 -3 -1 -5 -1 -1 -2 -3 -2 -1
last:同期呢	-1 -8 -1 22 -6 -2 0 0 -2 0 0 0
last:名	0 17 -3 0 -8 -2 -1 -1 -1 -1 0 0
last:名单	-3 -24 -3 2 47 -1 -2 -4 -3 -3 -2 -4
last:名字	6 8 -2 -2 -1 0 -2 -2 -2 0 -1 0
last:名片	6 -4 0 -1 0 0 -1 -1 -1 -1 3 0
last:后来呢	-3 -10 39 -15 -4 -3 -1 -1 -1 -1 -1 0
last:后果	-2 -8 -12 -3 -2 -1 36 -2 -1 -2 -2 0
last:向	1 -3 -2 -1 -1 -1 -2 -1 -1 13 -2 0
last:吗	-2 12 -4 -3 -5 5 -1 0 -1 0 0 0
last:吧	-15 4 14 -4 -3 5 -2 -3 -1 7 -2 -1
last:吨	8 -2 -1 0 0 -1 -1 0 0 -1 -1 0
last:听	50 -17 -9 -3 -2 -2 -4 2 -1 -7 -6 -1
last:吭声	49 -26 28 -13 -9 -5 -4 -8 -2 -3 -5 -2
last:启	41 -5 -3 -9 -2 -3 -2 -1 -1 -8 -5 -1
last:吱一声	-1 19 -1 -2 -6 -1 -1 0 -1 0 0 -5
last:呀	-19 20 28 -8 -4 3 -4 -4 -2 -5 -4 -1
last:呗	-19 12 29 -6 -5 -2 8 -4 -5 -3 -3 -3
last:呢	-4 -24 -1 17 4 20 -2 -3 -2 -1 -1 -1
last:周	14 0 -11 0 -1 0 0 0 0 0 0 0
last:命	-44 94 -7 -3 -4 -2 -9 -5 -1 -6 -12 -1
last:咋办	-7 36 -10 -11 -7 27 -3 -18 -2 -2 -2 -1
last:咋开口	0 -3 -1 -1 -1 0 -1 10 0 0 -1 0
last:咋接	-2 -1 -1 -1 0 -1 -1 9 0 0 0 0
last:咋样	-1 4 -11 8 -1 9 -1 -5 0 0 0 0
last:咋样了	-1 -7 36 -11 -1 -5 -1 -8 -1 -1 0 0
last:咋说	-2 -2 2 -3 -4 -2 -1 14 -1 0 0 0
last:品	-3 5 -8 -5 -3 -2 -9 29 -1 -1 -4 1
last:品寄了	46 -4 -26 -1 0 -2 -1 -2 0 -5 -3 -1
last:哈	-8 15 3 -2 -2 -1 -2 -2 0 -1 -1 -1
last:哈哈	-7 20 -1 -2 -3 -1 -1 -2 -2 0 0 -1
last:哈哈哈	-11 22 -1 -2 -1 0 -1 -3 -1 0 0 -1
last:响多大	0 -6 -3 -5 -1 16 0 0 0 0 0 0
last:响大吗	-2 -2 -21 0 0 28 -1 -1 0 0 0 0
last:哪	-7 5 0 -2 -10 -1 8 15 -2 -2 -2 -1
last:哪一步	0 -2 -8 13 -1 -1 0 0 0 0 0 0
last:哪个	-3 -31 -3 -11 58 -3 -1 -2 -2 -1 -1 -1
last:哪了	-4 6 9 8 -6 -2 -5 -2 -1 -1 -1 0
last:哪些	0 -2 -2 8 0 -2 0 -1 -1 0 0 0
last:哪位	-1 34 -17 -6 -6 -1 0 -1 -1 0 0 0
last:哪儿了	-1 -5 10 -4 -2 -1 5 0 0 0 0 0
last:哪几个	0 -1 -1 6 -1 -2 0 0 0 0 0 0
last:哪几家	0 -1 -16 -7 14 12 0 0 0 0 0 0
last:哪天	-8 -20 40 -3 -1 -1 -1 -1 0 -1 -1 -1
last:哪家	89 -24 -2 -17 -21 -7 -4 -7 -3 -2 -1 -1
last:哪来的	-4 -11 15 35 -18 -2 -3 -2 -2 -3 -4 -1
last:哪步了	-1 -2 9 -2 0 -2 -1 0 0 0 0 0
last:哪领	-1 12 -1 -2 -2 0 -1 -1 -1 0 -1 0
last:商机	0 -3 0 11 -3 -1 0 0 -1 0 -1 0
last:啊	-9 26 10 -12 -7 -4 -2 1 -2 -2 -2 2
last:啥	-4 -1 -7 -5 -1 -1 4 13 3 -1 -1 -1
last:啥丢的	0 -1 15 -6 -1 -1 -2 -1 -1 -1 0 0
last:啥了	-1 -7 4 -7 -7 -1 -2 -1 23 0 0 0
last:啥动静	-2 -1 33 -6 -1 -3 -11 -6 -1 -1 -1 0
last:啥反应	-2 -1 15 -4 -1 -2 -1 -2 -1 0 0 0
last:啥好	-3 -9 -45 -8 -5 -6 -18 104 -7 -1 -1 -1
last:啥忌讳	-5 -1 -3 -1 0 -1 16 -3 -1 0 -1 0
last:啥情况	-1 0 9 -1 -1 -1 -1 -1 -1 0 0 0
last:啥时候	-1 3 11 -3 -3 -1 -2 -2 -2 0 0 0
last:啥来着	-1 -3 -4 -10 -1 -2 26 0 -3 0 0 -1
last:啦	-13 15 -4 17 -11 -3 -4 -4 -3 15 -4 -2
last:喊我	-7 -35 -1 -8 -15 -1 -2 -2 -3 -1 -1 75
last:嘛	-39 -19 67 -11 31 -2 -5 -5 -4 -6 -5 -2
last:嘞	-10 34 26 -15 -7 -3 -4 -5 -3 -7 -6 -1
last:回	15 0 -7 -5 3 -1 -1 -2 -1 -1 -1 0
last:回P	-2 -4 -1 -4 -3 0 -10 26 -4 -1 -5 9
last:回了	2 -3 -7 -1 -6 -2 -3 -2 -1 2 -2 22
last:回事儿	-3 -4 -37 -7 -2 -7 72 -8 -1 -1 -1 -1
last:回传	-5 -6 -2 -4 -1 -2 -3 -1 -1 -1 -1 26
last:回去	-7 -19 -10 -13 -4 -2 -4 74 -6 -2 -2 -4
last:回意向	-3 0 -1 0 0 0 -1 0 0 8 -1 0
last:回我	9 20 -2 -6 -1 -1 -1 -14 -1 -1 -1 -1
last:回方案	-7 -2 -3 -1 0 -1 -2 -2 -1 22 -2 0
last:回来	9 -2 -3 -2 -1 -1 -2 5 -2 3 -1 -2
last:回来没	-2 0 5 0 0 -2 0 0 0 0 0 0
last:回款	-44 -4 37 -5 -1 -4 -3 -4 -1 -8 -6 43
last:回电	-24 -9 -1 -3 -5 -2 -5 -8 -3 -2 26 35
last:回的	-4 -17 -10 -6 49 -2 -1 -2 -2 -2 -1 -1
last:回访	0 0 -2 -5 9 -1 0 0 0 0 0 0
last:回话	10 -3 -1 -2 -1 -1 -1 -3 0 -1 -1 2
last:回谈判	-2 -1 0 -1 0 -1 0 0 0 8 -1 0
last:因	-8 -4 -10 37 -2 -3 -1 -3 -1 -4 -2 -1
last:因后果	-2 -8 -12 -3 -2 -1 36 -2 -1 -2 -2 0
last:图	53 -16 -8 -2 -2 -2 -4 -2 -1 -8 -6 -1
last:圆	-4 -8 -4 -5 -4 -1 -1 30 -1 -1 -1 -1
last:圆回来	-12 -4 -4 -2 0 -2 -5 31 -2 0 0 -1
last:在	37 2 -9 -10 -4 -5 -2 -2 -1 -3 -3 0
last:在不在	5 20 -9 -3 -4 -1 -1 -1 -1 -1 -3 0
last:在吗	-1 90 -45 -18 -15 -5 -1 -1 -1 -1 0 -1
last:在哪	-11 10 6 1 -16 -3 -4 28 -3 -3 -3 -2
last:在哪了	-9 -24 78 -12 -11 -3 -4 -4 -2 -3 -3 -1
last:在比价	-31 -2 39 21 -14 -3 -2 -2 -1 -3 -2 -1
last:在法务	23 -3 -14 25 -20 -2 -1 -2 -1 -3 -2 -1
last:在盯	-5 -7 39 -12 -8 -4 -1 -1 -1 -1 0 0
last:在看	16 -15 75 -60 -7 -3 -1 -1 -1 -1 -1 0
last:在谁那	-3 26 4 -12 -4 -4 -2 -2 -1 -1 -1 0
last:在谈	75 -1 -63 24 -19 -2 -1 -10 -1 -1 -1 0
last:在跟	-1 -18 49 -8 -16 -1 -2 -1 -1 0 -1 0
last:地了	-6 35 -4 -22 -8 -3 -6 -4 24 -2 -2 -1
last:地的	-5 -26 -1 45 -6 -1 -1 -1 -1 -1 -1 -1
last:场	7 -25 -3 -7 -6 -2 -4 47 -2 -2 -2 -1
last:均几天	-8 -12 -12 41 -1 -1 -1 -2 -2 -1 0 -1
last:坏了	-5 32 -6 -4 -2 -2 -5 -3 -1 -1 -1 -1
last:坐	0 -5 -13 -5 -1 -3 -6 51 -1 -3 -13 -1
last:坐坐	0 -5 -13 -5 -1 -3 -6 51 -1 -3 -13 -1
last:垫底	-4 -5 -2 0 0 14 -1 -1 0 0 0 0
last:填	-2 59 -12 19 -32 -3 -2 -19 -2 -2 -2 -1
last:填行业	0 -1 -1 14 -11 -1 0 0 0 0 0 0
last:增几个	0 -1 -1 7 -3 -2 0 0 0 0 0 0
last:声	10 -3 12 -5 -5 -2 -3 -3 -1 -1 -2 3
last:处理	-10 -4 -4 -6 2 -2 -2 -2 -1 34 -4 -1
last:处理的	0 -20 -4 -4 31 -1 -1 0 0 0 0 0
last:备	9 -2 -2 0 0 0 -1 -1 0 0 -1 0
last:多	-1 -2 -5 16 -3 -2 -1 -1 -1 0 0 0
last:多久	-1 -21 18 9 -1 -1 0 -1 0 0 0 0
last:多大	-1 12 1 -9 -3 3 -1 0 -1 0 0 0
last:多少	-1 1 0 -2 -2 8 -1 -1 -1 0 0 0
last:多少个	0 -1 -15 24 -2 -4 0 0 0 0 0 0
last:多少了	-1 28 6 -12 -7 -10 -1 -1 -1 -1 0 -1
last:多少单	-1 -7 40 -15 -5 -9 -1 0 -1 0 0 -1
last:多少天	-2 -1 -5 15 0 -5 0 0 0 0 0 0
last:多少家	0 0 -1 8 -2 -2 0 0 0 0 -1 0
last:多少条	0 -1 -1 5 -1 -1 0 0 0 0 0 0
last:多少款	0 -1 -1 7 -1 -2 0 0 0 0 0 0
last:多少钱	-1 -1 6 3 -1 -4 0 0 0 0 0 0
last:多长	0 -2 -1 7 -1 -1 0 0 0 0 0 0
last:多高	-7 -3 -1 6 -1 11 -1 -1 -1 -1 -1 0
last:够	-3 -5 -10 2 -1 17 -1 4 -1 -1 -1 0
last:够不够	0 -6 -10 2 -1 20 -1 -2 0 -1 -1 0
last:够吗	-3 -4 -14 -2 -3 30 -1 -2 0 0 0 0
last:大	-1 8 4 -5 -4 1 -1 -1 -1 -1 -1 0
last:大单	-6 47 -32 17 -8 -4 -2 -4 -3 -2 -2 0
last:大吗	-2 -2 -4 -5 0 16 -1 -1 0 0 0 0
last:大客户	-3 -2 0 9 -4 -1 0 3 0 -1 -1 0
last:天	-1 0 12 1 -2 -2 -1 -2 -1 -1 -1 -1
last:天到C	-7 37 -6 -1 0 -3 -1 -13 -1 -2 -1 -1
last:天来着	-3 -3 12 -2 0 -1 -1 -1 -1 0 0 0
last:太官方	-4 -13 -1 -3 -2 -1 -1 29 -1 -1 -1 0
last:失	-4 -2 -5 -6 -1 -1 -6 -3 -1 37 -2 -7
last:头	1 -9 10 -6 -4 -2 5 -1 -2 13 -4 -1
last:头没	-3 -6 16 -5 -5 6 -1 -1 0 0 0 0
last:头疼	-4 40 -4 -12 -5 -2 -2 -3 -2 -2 -2 -1
last:套	61 -9 -24 -4 -1 -6 -4 -2 -1 -5 -5 -1
last:好	-7 19 -10 0 -4 -4 -4 17 -2 -2 -2 -1
last:好了	-10 40 -1 -5 -2 -9 -2 -5 -2 -2 -2 -1
last:好使	-7 24 24 -17 -5 -7 -3 -4 -2 -2 -2 -1
last:好大	-2 24 -2 -7 -3 -1 -1 -2 -1 -1 -1 0
last:如何	-11 -2 25 -1 0 -2 -1 -6 0 -1 -1 0
last:嫌贵	26 -17 23 -3 -11 -4 -1 -6 -1 -1 -2 -1
last:子	-1 -4 -5 17 5 -2 -1 -2 -1 -4 -3 0
last:子多大	-1 -9 -11 28 -2 -4 0 0 0 0 0 0
last:子最多	0 -1 -1 8 -5 -1 0 0 0 0 0 0
last:子最大	0 -12 -7 38 -14 -2 0 0 0 0 0 0
last:字	10 0 -1 -2 -1 -1 -1 -1 -2 0 -1 0
last:安排	-1 -5 -3 -3 20 0 -1 -1 -3 0 0 -1
last:完	8 -4 -2 -2 7 -1 -1 -1 -1 -2 -1 0
last:完成	-3 -1 -16 -23 -1 45 -1 -1 0 -1 0 0
last:完成不	-3 0 0 0 -3 9 0 0 0 0 0 0
last:完成吗	0 -3 -3 -7 -2 16 0 0 0 0 0 0
last:完没	-4 -11 31 -4 -4 -5 -1 -1 -1 0 0 0
last:完没有	-2 -1 11 -1 -1 -4 0 -1 0 0 0 0
last:官方	-4 -13 -1 -3 -2 -1 -1 29 -1 -1 -1 0
last:定	-5 -11 36 -2 -2 -4 -4 -3 4 -4 -3 -1
last:定了	70 -14 -19 -3 -2 -3 -5 -3 -2 -8 -8 -1
last:定了没	-8 -11 29 -2 -3 -2 -1 -1 0 0 0 -1
last:定金	8 -4 -15 -3 0 -2 -2 22 0 -1 -1 -2
last:审会	23 -4 -5 -4 -1 -4 -8 -2 11 -3 -1 -3
last:客	-2 18 0 -4 -1 -1 -1 -5 -1 -1 -1 0
last:客户	-3 -13 -2 -3 27 2 1 -2 -2 -2 -2 -1
last:客户?	-1 -3 -2 0 -4 12 0 -1 0 -1 0 0
last:客户C	-9 -7 -4 -2 -1 -2 -2 -2 -1 -4 36 -1
last:客户了	0 0 -5 0 7 -1 0 0 0 0 0 0
last:客气点	-12 -32 -6 -9 -5 -2 -3 81 -5 -3 -3 -1
last:客气话	-8 -1 -1 0 -1 -1 -2 18 -1 -1 -2 -1
last:客通	-17 -18 15 -14 -10 -4 -6 -3 -2 -8 67 -1
last:室	10 -3 -1 0 0 -1 -1 -1 0 -1 -1 0
last:害	-1 -10 -10 21 6 -2 -1 -1 -1 -1 0 0
last:家	14 -6 -4 2 0 2 -1 -2 -1 -1 -2 0
last:家了	3 6 21 -9 -6 -4 -4 -4 -2 -2 -1 -1
last:家的	-3 -13 36 -7 -7 -2 -1 -1 -1 -1 0 0
last:容	0 -3 -1 -1 0 -1 -2 -2 10 -1 -1 0
last:寄	36 -15 -5 -4 -3 -2 -1 -2 -1 -1 0 -2
last:寄了	29 -2 -16 -1 0 -2 -1 -2 0 -3 -2 -1
last:寄样	-5 -2 -1 -1 -2 -1 0 -1 0 0 0 15
last:对手吗	-1 -3 9 -2 -1 -1 0 0 0 0 0 0
last:对接	-2 -5 17 -2 -1 -3 -1 -1 0 -1 -1 0
last:对账单	-2 -1 0 -1 -2 0 0 -2 -1 0 0 10
last:导	9 -4 -6 -1 -2 -1 -2 -4 14 -1 -1 -1
last:小心	-1 25 -2 -7 -4 -1 -2 -2 -2 -2 -2 -1
last:小抄	-7 -16 -5 -3 -2 -1 57 -6 -4 -4 -5 -7
last:小结	-2 -8 -1 -2 -1 0 -2 -6 26 -1 -1 0
last:少	-1 0 0 -2 -2 8 -1 -1 -1 0 0 0
last:少业绩	0 -1 -2 -10 -1 14 0 0 0 0 0 0
last:少个	0 -1 -15 24 -2 -4 0 0 0 0 0 0
last:少了	-1 22 5 -7 -6 -8 -1 -1 -1 0 0 0
last:少单	-1 -7 40 -15 -5 -9 -1 0 -1 0 0 -1
last:少多少	0 0 -1 -9 0 12 0 0 0 0 0 0
last:少天	-2 -1 -5 15 0 -5 0 0 0 0 0 0
last:少客户	0 -1 -4 22 -9 -6 0 0 0 0 0 0
last:少家	0 0 -1 8 -2 -2 0 0 0 0 -1 0
last:少条	0 -1 -1 5 -1 -1 0 0 0 0 0 0
last:少来着	-2 -2 23 -11 -1 -3 -1 -1 -2 0 0 0
last:少款	0 -1 -1 7 -1 -2 0 0 0 0 0 0
last:少没付	-2 -1 28 -11 -1 -10 -1 -1 0 -1 0 0
last:少盘子	0 -1 -7 14 0 -5 0 0 0 0 0 0
last:少线索	0 0 -4 14 -1 -5 0 0 0 -1 -1 0
last:少钱	-1 -1 6 3 -1 -4 0 0 0 0 0 0
last:少钱了	0 0 0 5 -1 -2 0 0 0 0 0 0
last:尬	-9 -2 -3 -2 0 -2 0 21 0 0 0 0
last:就定	18 -1 -3 0 0 -5 -1 -4 -1 -1 -1 0
last:就没了	24 -6 -2 -1 -1 -1 -3 -3 -1 0 -7 0
last:就签	54 -13 -6 -12 -2 -1 -2 -9 -4 -1 -2 -1
last:就行	-5 -7 -4 49 -2 -3 -12 -2 -2 -6 -3 -3
last:尴尬	-9 -2 -3 -2 0 -2 0 21 0 0 0 0
last:尾数	0 0 0 -2 -2 0 0 -1 0 0 0 7
last:尾款	-4 -1 -2 0 -1 0 -1 1 0 0 0 8
last:展	6 -5 4 -1 -1 -1 0 -1 0 0 0 0
last:川	36 -8 -4 11 -16 -4 -4 -4 -2 2 -7 -1
last:工	-2 19 4 -6 -4 -3 -2 -3 -1 -1 -1 -1
last:工资吗	0 12 -3 -2 -4 -1 0 0 0 0 0 0
last:差	-2 -41 -16 88 -18 -4 -2 -1 -2 -1 -1 -1
last:差多少	-1 -1 -2 -3 -1 10 0 0 0 0 0 0
last:己的	-1 -17 -1 28 -3 -1 -1 -2 -1 -1 -1 -1
last:已签约	-3 0 -1 0 0 -1 0 0 0 9 -1 0
last:布	0 -9 -1 14 -1 -1 0 -1 0 -1 0 0
last:帮忙	-9 -4 -1 -1 -2 -1 46 -6 -3 -1 -3 -15
last:干	-12 29 -1 -3 -2 -2 -1 -4 -1 -1 -1 -1
last:干啥	0 -7 -8 -5 32 -1 -11 -1 2 0 0 0
last:干嘛	-12 -33 13 -20 74 -2 -3 -3 -4 -4 -3 -2
last:干完	-1 -5 -1 -2 15 -1 -2 -1 -2 0 0 -1
last:干的	-2 -15 -8 -10 58 -1 -5 -4 -9 -1 -1 -1
last:年	-2 10 25 -6 -2 -3 -3 -5 -1 -7 -4 -2
last:年了	-5 -6 28 -3 -2 -2 -3 -3 -1 4 -5 -2
last:年好	-2 25 -2 -8 -3 -1 -1 -3 -1 -1 -1 0
last:序	-3 -13 -2 14 12 -1 -1 -2 -1 -1 -1 -1
last:应	6 -3 3 -1 0 -1 -1 -1 0 0 0 0
last:底	-4 1 -55 -5 -5 0 87 -16 -1 -1 -1 -1
last:店	2 9 -2 -4 -4 -2 -2 -2 -1 -2 8 -1
last:度	-11 -6 46 -5 -2 -2 -6 -3 -2 -4 -3 -1
last:康	-4 -12 -7 -20 -7 -3 -2 65 -3 -2 -2 -1
last:建 C	-8 -4 -4 -19 -2 -1 -2 -2 -1 -10 53 -1
last:建一下	-14 -17 -5 -3 -2 -3 -5 -3 -2 -5 60 -1
last:建上	-26 -1 -2 -2 -1 -1 -2 -4 -1 -5 46 -1
last:建个档	-7 -2 -1 -1 0 -1 -5 -5 -1 0 24 0
last:建档	-3 0 -1 0 0 0 -1 -1 0 -1 8 0
last:开	-2 18 -4 -1 -2 -1 -1 -5 0 -1 -1 0
last:开会	-7 30 -4 -12 -5 -1 -4 -5 -11 -2 -2 23
last:开口	0 -2 -1 -1 0 0 -1 7 0 0 -1 0
last:开场	-9 -46 -6 -12 -7 -3 -3 96 -3 -3 -3 -1
last:开标	-3 -7 -7 -2 -2 -1 -4 -2 -1 -3 -2 34
last:开票	9 -2 -1 -2 -1 -1 -1 -1 0 0 0 -1
last:弄	11 9 -6 -3 -4 -1 -1 -3 -1 0 0 0
last:式	20 -2 -7 0 -2 -1 -1 -2 -1 -1 -2 0
last:引荐	5 -9 -1 -1 -1 0 -2 14 -1 -1 -2 0
last:张	-8 16 -2 20 -10 -3 -1 -3 -3 -2 -2 -2
last:强	-16 27 -5 17 -8 -2 -2 -3 -2 -2 -2 -1
last:归拢	-4 -1 0 0 0 0 -4 0 13 0 0 -2
last:录	-6 -13 6 -5 -4 -3 3 -4 11 -3 18 -2
last:往	-2 -6 -3 -1 -1 -1 17 -1 -1 -1 -1 0
last:往上的	-2 -2 -1 22 -12 -1 0 -1 -1 0 0 -1
last:往下聊	-3 -2 -1 -1 0 -1 0 9 -1 0 0 0
last:待办	-2 -7 -1 -4 7 -1 -2 -2 15 -1 -1 -1
last:待跟进	0 -2 0 -1 7 0 0 -1 -1 0 0 0
last:得	-3 -3 14 -1 -1 -3 0 -1 0 -1 0 0
last:得不错	14 24 -2 -3 -2 -1 -9 -7 -8 -1 -3 -1
last:得体	-2 -2 -3 -2 0 0 -1 12 -1 -1 0 -1
last:得咋样	-1 -4 20 -1 0 -8 -1 -3 0 0 0 0
last:得多	-6 -3 -6 35 -7 -4 -3 -2 -2 0 -1 -1
last:得最久	0 -3 -4 9 0 -1 0 0 0 0 0 0
last:得最多	0 -2 -1 8 -3 -1 0 0 0 0 0 0
last:得紧	43 -5 -4 -1 -6 -2 -6 -4 -1 -5 -8 -1
last:得赚吗	-1 0 -8 0 0 11 0 -1 0 0 0 0
last:微信	12 -2 -1 -1 -2 0 -2 -6 -1 0 3 0
last:心	4 12 -1 -4 -2 -1 -2 -2 -1 -1 -1 0
last:忌讳	-4 -1 -2 -1 -2 -1 15 -3 -1 0 -1 0
last:忘了	-3 -11 13 -2 14 -1 -1 -9 0 0 0 -1
last:忙	48 -15 -9 -3 -2 -2 22 -10 -7 -6 -6 -11
last:快	-40 -22 -9 -2 -1 -2 111 -10 -2 -7 -15 -2
last:快乐	-8 18 -1 -4 -3 -1 -2 -3 -1 -1 -1 7
last:念	-17 -12 -4 1 51 -7 -2 -5 -1 -2 -2 -1
last:态	4 -8 31 -4 -2 -2 -7 -3 -2 -2 -3 -1
last:态度	-5 -6 43 -11 -4 -1 -7 -4 -2 -1 -1 0
last:怎么写	-4 -6 -6 -10 -2 -2 -1 37 -1 -2 -2 0
last:怎么办	-2 -3 -2 -13 -2 30 -1 -4 0 -1 -1 0
last:怎么拒	-3 -3 -6 -3 -1 -1 -1 21 0 0 -1 0
last:怎么提	-2 33 -5 -6 -3 -2 -1 -11 -1 -1 -1 0
last:怎么样	-1 -3 5 6 -2 6 -1 -8 0 0 -1 -1
last:怎么看	-3 -1 -1 -2 0 12 -1 -2 0 0 0 0
last:怎么讲	9 -8 -3 -2 0 -1 -1 9 -1 0 0 0
last:怎么说	-2 -3 -1 -3 0 -2 -1 14 -1 0 0 0
last:怎么请	0 8 -2 -2 -2 -1 0 -1 0 0 0 0
last:怎样	-9 -12 -2 -15 -1 58 -1 -13 -1 -2 -1 -1
last:思	-12 46 -5 -11 -3 -2 -3 -4 -1 -2 -1 -1
last:急	-17 5 -10 -6 11 -2 -2 24 -2 -1 -1 -1
last:总	-3 -21 -6 60 -4 -2 -5 -6 -6 -3 -4 -1
last:总结	-5 -25 -1 1 -5 -3 -2 -1 44 -1 -1 -2
last:总结下	-6 -29 -5 -11 -5 -2 -4 -4 71 -2 -3 -1
last:息	-3 18 3 -7 -1 -1 -1 -2 -1 -1 -1 -1
last:息没	-6 -6 44 -4 -4 -4 -3 -12 0 -1 -1 0
last:恳点	-2 -1 -1 -1 0 0 -3 13 -2 0 -2 -1
last:悬	29 -6 -4 -2 -1 -2 -1 -3 -5 -3 -2 -1
last:情	-24 -16 -17 -4 -2 -3 83 5 -2 -11 -9 -1
last:情不错	-2 10 0 -2 -2 0 0 -1 -1 0 0 -1
last:情况	0 -5 5 6 -1 -2 4 -2 -2 -1 -1 -1
last:情提要	-8 -3 -2 -1 -1 -1 24 -2 0 -1 -3 -1
last:惠	53 -12 -15 -6 -4 -2 -1 -6 -1 -1 -2 -1
last:想	-2 27 -2 -8 -4 -1 -1 -4 -1 -1 -1 -1
last:想想	-2 27 -2 -8 -4 -1 -1 -4 -1 -1 -1 -1
last:意	-24 44 4 -2 -1 -4 -3 -4 -2 -4 -3 -1
last:意向	1 -3 -2 -1 -1 -1 -2 -1 -1 13 -2 0
last:意思	-12 46 -5 -11 -3 -2 -3 -4 -1 -2 -1 -1
last:意的	-1 0 0 0 -2 0 5 0 0 0 0 0
last:意见	-5 -5 38 -6 -2 -2 -5 -5 -2 -2 -2 -1
last:戏	25 -8 -7 2 -8 8 -2 -2 -1 -4 -2 -1
last:成	24 -7 -17 10 -3 17 -4 -6 -2 -6 -4 -1
last:成三条	-1 -1 0 -1 0 0 -3 -2 10 0 -1 0
last:成不	-3 0 0 0 -3 9 0 0 0 0 0 0
last:成丢单	-6 -1 -2 -3 -1 -1 0 -1 0 16 -1 0
last:成了	18 -13 14 15 -5 -8 -4 -3 -3 -6 -4 -1
last:成交	-30 -30 -18 15 -6 -5 -8 -5 -3 104 -13 -2
last:成任务	0 -1 -1 19 -10 -5 0 0 0 0 0 0
last:成吗	0 -3 -3 -7 -2 16 0 0 0 0 0 0
last:成纪要	-1 -3 0 -1 -1 0 -2 -1 12 0 -1 -1
last:成谈判	0 -3 -1 -2 -1 -1 0 -1 0 9 0 0
last:成赢单	0 -1 -1 -2 -1 0 -1 0 0 7 -1 0
last:我	0 7 -2 -1 0 -2 -2 -3 1 -2 -1 5
last:我一下	-1 -25 -1 -48 96 -1 -8 -5 -10 -1 -2 4
last:我一份	7 12 -5 7 -3 -1 -2 -6 -5 -1 -1 -2
last:我了	10 9 -2 -3 -2 -1 -4 -2 -1 -2 -1 -1
last:我们	10 -4 7 1 -1 -1 -2 -3 -1 -2 -1 -2
last:我们的	-7 -5 30 -1 -1 -2 -6 -6 -1 -1 -1 0
last:我关掉	-4 -3 -5 -1 -1 -1 -8 -4 -2 33 -1 -2
last:我列列	0 -6 -1 -7 14 -1 -1 -2 7 0 0 -2
last:我去C	-1 -1 0 0 0 0 -2 0 0 0 0 5
last:我咋说	-4 -3 -9 -4 0 -1 0 22 -1 0 0 0
last:我寄样	0 -2 0 -2 -2 0 0 -1 0 0 0 9
last:我捋捋	-2 -1 -2 0 0 0 9 0 -1 -1 0 -1
last:我消息	-4 13 -9 -8 17 -1 -1 -3 -1 -1 -1 -1
last:我看看	-1 1 -3 9 -1 0 1 -2 -2 0 -1 -1
last:我说D	29 -3 -14 -1 -1 -1 -1 -5 -2 0 0 -1
last:户	-3 -13 -2 -3 27 2 1 -2 -2 -2 -2 -1
last:户 C	-4 -8 -8 -3 -2 -2 -3 -3 -2 -3 40 0
last:户?	-1 -3 -2 0 -4 12 0 -1 0 -1 0 0
last:户C	-9 -7 -4 -2 -1 -2 -2 -2 -1 -4 36 -1
last:户了	0 0 -5 0 7 -1 0 0 0 0 0 0
last:户发我	0 0 0 0 6 0 0 -1 -1 0 0 0
last:户名单	0 -4 -1 17 -7 0 -1 -1 -1 -1 -1 -1
last:户最多	0 -2 -1 10 -3 -1 0 -1 0 -1 -1 0
last:户清单	0 -1 0 -7 14 0 -1 -1 -1 0 0 -2
last:手吗	-1 -3 9 -2 -1 -1 0 0 0 0 0 0
last:手的	-2 -23 -2 48 -9 -1 -4 -2 -1 -1 -1 -1
last:打	7 -8 13 -2 -1 -3 -1 -1 -1 -1 -1 -1
last:打折	-6 20 -1 -3 -1 -4 0 -3 -1 -1 0 -1
last:打电话	-7 5 -1 -3 -2 -1 -2 -3 -1 0 -1 17
last:打给P	0 -1 0 -1 -5 0 -1 -1 0 0 0 10
last:打给谁	-1 -22 -12 -10 50 -2 -1 -1 -1 0 0 0
last:扣	49 -21 -5 -9 -4 -2 -1 -9 -2 -1 -2 8
last:扯	2 -10 -7 -3 -1 -3 -4 31 -1 -2 -1 -1
last:批	38 -4 -14 7 -6 -3 -4 -2 -2 -6 -5 -1
last:批了没	-1 0 7 -3 0 -2 0 0 0 0 0 0
last:找P	-22 -6 -6 -4 -4 -1 -6 -6 -3 -4 42 20
last:找谁	-6 24 -7 -4 -2 -2 -1 -1 -1 0 0 0
last:抄	-7 -16 -5 -3 -2 -1 57 -6 -4 -4 -5 -7
last:把	-8 15 -17 -14 -5 -4 -4 48 -2 -3 -2 -1
last:折	-1 4 -7 -2 -1 18 -2 -3 -1 -3 -2 -1
last:折扣	49 -21 -5 -9 -4 -2 -1 -9 -2 -1 -2 8
last:报	5 9 -2 5 -2 -2 -1 -6 -1 -1 -1 -1
last:报一下	-2 65 -1 -6 -35 -1 -4 -3 -7 -1 -1 -4
last:报价	-13 -4 -14 0 5 -2 -1 -2 0 37 -2 -1
last:拉一下	-7 -6 -10 9 29 -1 -5 -2 -2 -2 -2 -2
last:拉出来	-2 -5 -5 21 8 -1 -3 -4 -5 -1 -1 -2
last:拍板	-21 -11 16 -6 -2 -3 -1 29 0 -1 -1 0
last:拎出来	-1 -3 -1 -5 -10 0 -1 -1 31 -2 -5 -1
last:拒	-3 -3 -6 -3 -1 -1 -1 21 0 0 -1 0
last:拓客通	-17 -18 15 -14 -10 -4 -6 -3 -2 -8 67 -1
last:拖到D	56 -18 -3 -12 -28 24 -4 -3 -3 -3 -2 -3
last:拜访	8 0 -13 0 0 0 11 -1 0 0 -3 -1
last:拜访的	-2 -12 -3 -2 28 -1 -1 -3 -1 -1 -1 0
last:拢	-4 -1 0 0 0 0 -4 0 13 0 0 -2
last:拢了么	-8 -5 35 -5 -2 -2 -3 -2 -3 -3 -1 0
last:拢归拢	-4 -1 0 0 0 0 -4 0 13 0 0 -2
last:拿了	-2 -5 18 -1 -5 -1 -2 -1 -1 0 -1 0
last:拿到	7 0 0 0 0 -1 -3 0 -1 0 0 -1
last:挣钱吗	-2 -1 -12 0 0 15 0 -1 0 0 0 0
last:挪了	-2 -2 -1 -1 0 -1 -1 0 0 11 -1 0
last:挺聪明	-1 9 -1 -2 -1 0 -1 -1 -1 -1 0 0
last:捋	-2 -10 -3 -3 25 -1 1 -2 -2 -1 0 -3
last:捋一捋	-3 -1 -1 -5 22 0 -3 -3 -2 -1 -1 -3
last:捋捋	-1 -17 -4 -2 27 -1 3 -1 -1 0 0 -2
last:换	3 31 -2 -9 -5 -3 -4 -4 -2 -3 -2 -1
last:掉	-4 -6 -7 -10 23 -3 -4 -2 -1 18 -1 -1
last:掉了	-1 -25 -18 68 -7 -12 -1 -2 -1 -1 -1 0
last:掉多少	-3 -1 -3 -5 -3 16 0 0 0 0 0 0
last:排	9 -6 -3 -3 13 -1 -1 -5 -2 0 0 -1
last:排一下	0 -3 -1 13 -3 0 -1 -1 -2 0 -1 0
last:排个序	-3 -13 -2 14 12 -1 -1 -2 -1 -1 -1 -1
last:排名	-3 -3 0 15 -1 -3 0 -1 -1 -1 0 0
last:排的	0 -7 51 -2 -12 -4 -3 -10 -1 -8 -2 -1
last:接人P	-1 0 -1 0 0 0 -1 -1 0 0 5 0
last:接受	-5 -3 -5 -1 -1 16 0 -1 0 0 0 0
last:接口	22 -2 -6 -1 0 -1 -1 -8 0 0 -1 0
last:接吗	-2 -1 6 -1 0 0 0 -1 0 0 0 0
last:接话	12 -2 -1 -1 0 0 -1 -5 -1 0 0 -1
last:推	-4 -2 -3 -13 13 -5 -1 10 -1 7 -1 0
last:推迟呢	0 -8 -2 -6 -3 23 0 -1 -1 0 0 0
last:措辞	-1 0 -1 0 0 -1 0 5 0 0 0 0
last:掰扯	2 -10 -7 -3 -1 -3 -4 31 -1 -2 -1 -1
last:提	13 20 -5 -5 -2 -1 -3 -9 -1 -3 -4 -1
last:提要	-8 -3 -2 -1 -1 -1 24 -2 0 -1 -3 -1
last:提醒我	0 -12 0 -4 -7 0 -1 -1 -1 0 0 27
last:摸到C	-6 -3 -12 32 -1 -8 -1 0 0 0 0 0
last:收	1 -7 6 5 -1 -9 -2 -2 12 -1 -1 -1
last:收到	38 -1 -4 -14 -5 -2 -2 -4 -2 -2 -2 -1
last:收到了	-13 -9 -5 -3 -1 -1 -1 -3 -1 40 -1 -1
last:收多少	0 -4 -2 -10 -1 19 0 0 0 0 0 0
last:收工	1 27 -3 -8 -5 -2 -1 -3 -2 -2 -1 -1
last:改	4 -25 -17 -7 -4 -5 -7 17 -4 60 -9 -3
last:改一下	-13 -2 -2 0 -2 -1 -2 -1 -1 27 -2 0
last:改下	4 -5 -2 -4 -1 -1 -5 -4 -1 21 -2 -1
last:改丢单	-8 -9 -5 -13 -4 -2 -1 -3 -1 48 -1 -1
last:放意向	-3 -2 -2 -4 -1 -1 -2 -1 -1 17 -1 -1
last:数	2 -15 -1 24 -4 -1 -1 -2 -1 -1 -1 0
last:数吗	0 -3 -1 0 -5 11 0 0 0 0 0 0
last:整一份	-6 -26 -3 -7 -3 -2 -2 -4 59 -1 -4 -1
last:整理下	0 0 0 0 0 0 -13 -1 15 0 -1 0
last:文	21 0 -17 0 0 -2 0 0 0 0 0 0
last:文了	1 -3 20 -3 0 -2 -1 -10 0 -1 -1 0
last:文档	18 -5 -5 -1 -1 -1 -3 -3 8 -3 -2 -1
last:斗	-1 -7 -1 26 -11 -1 -1 -2 -2 -1 -1 3
last:斗发我	0 -7 0 30 -8 0 -3 -3 -4 -1 -1 -2
last:料	-1 -6 -5 -1 -1 -1 21 -3 -1 -4 4 -1
last:断了	-2 26 -8 -4 -1 -1 0 -7 -1 -1 -1 0
last:新	-35 -24 123 -6 -3 -4 -11 -5 -3 -16 -14 -2
last:新年好	-2 25 -2 -8 -3 -1 -1 -3 -1 -1 -1 0
last:新的	-2 -18 -4 30 -9 -1 -5 -3 -2 -3 19 -2
last:新线索	-1 -3 -1 20 -4 -4 0 0 0 -1 -4 0
last:方	-4 -13 -1 -3 -2 -1 -1 29 -1 -1 -1 0
last:方式	20 -2 -7 0 -2 -1 -1 -2 -1 -1 -2 0
last:方案	-3 -4 4 -2 -2 -1 -3 -2 -1 19 -3 -1
last:方案里	8 -8 -7 -2 -1 -2 -4 -3 -2 24 -2 -1
last:无语	-4 29 -2 -7 -4 -1 -1 -4 -2 -2 -1 -1
last:日快乐	-10 14 -1 -3 -2 -1 -4 -5 -1 -1 -2 16
last:日期的	-10 -14 -5 -7 65 -2 -12 -3 -2 -4 -6 -1
last:旧	21 -6 -2 0 0 -1 -3 -2 -1 -3 -3 0
last:早	-5 50 -4 -15 -7 -2 -2 -4 -3 -3 -2 -1
last:时候	-1 12 1 -3 -2 -1 -2 -1 -1 0 0 0
last:时候交	-1 14 1 -5 -1 -2 -3 -1 -1 -1 0 0
last:时候发	0 14 -8 -2 -1 0 -1 0 -1 0 0 0
last:时候签	35 -4 -24 -1 -1 -1 -2 -1 -1 0 0 0
last:时间	-2 -3 -3 8 2 -1 0 2 -1 0 0 0
last:时间了	-9 -6 26 -3 -2 -1 -2 -1 -1 -1 -1 0
last:明	-1 9 -1 -2 -1 0 -1 -1 -1 -1 0 0
last:是P	-6 -3 -3 -1 -1 -1 -5 -9 -2 -1 34 -1
last:是什么	-3 20 9 -4 -6 -5 -4 -4 -1 -1 -1 0
last:是凉了	-1 -3 25 -1 -16 -3 0 0 0 0 0 0
last:是几号	-4 -22 36 -2 -1 -1 -1 -1 -1 -1 -1 -1
last:是吧	-14 -3 30 -1 -1 -3 -1 -3 0 -1 -1 0
last:是哪个	-1 -4 21 0 -11 -2 -1 -1 0 0 -1 0
last:是哪位	-1 34 -17 -6 -6 -1 0 -1 -1 0 0 0
last:是哪天	-10 -8 31 -3 -2 -1 -2 -1 0 -1 -1 -1
last:是哪家	-5 -6 29 -5 3 -3 -1 -7 -1 -1 -1 -1
last:是啥	-1 -2 16 -4 -3 -1 -2 -1 -1 0 0 0
last:是多少	-3 -2 10 -10 -1 9 -1 -1 0 0 0 0
last:是少了	0 -6 -4 15 -2 -2 0 0 0 0 0 0
last:是涨了	0 18 -3 -8 -4 -2 0 0 0 0 0 0
last:是谁	-4 -15 20 14 -7 -2 -1 -2 -1 -1 -1 0
last:景	-13 -13 -9 -3 -2 -2 60 -3 -2 -3 -3 -7
last:最久	0 -3 -4 9 0 -1 0 0 0 0 0 0
last:最厉害	-1 -10 -10 21 6 -2 -1 -1 -1 -1 0 0
last:最多	0 -1 -1 7 -4 -1 0 0 0 0 0 0
last:最大	0 -12 -7 38 -14 -2 0 0 0 0 0 0
last:最好	0 -2 -1 8 -4 -1 0 0 0 0 0 0
last:最少	0 -9 -7 34 -11 -3 0 -1 -1 -1 0 0
last:最急	-1 -13 -10 -16 48 -2 -1 -1 -1 -1 0 0
last:月	20 -2 -3 -1 -1 -4 -1 -1 -1 -4 -1 -1
last:月了	18 -3 -9 -7 8 -2 -1 -1 0 -1 -1 0
last:有	-4 0 11 3 -1 -3 -1 -2 -1 -1 -1 0
last:有几个	0 -1 -4 3 8 -3 0 -1 0 0 0 0
last:有几家	-1 -1 -3 16 -5 -4 0 0 0 0 0 0
last:有几成	-11 -15 -17 19 -4 42 -2 -2 -2 -4 -2 -1
last:有吗	-1 -12 -3 20 -9 -5 -1 13 -1 0 0 0
last:有哪些	0 -2 -3 11 -2 -2 0 -1 -1 0 0 0
last:有啥	-3 -13 -5 31 25 -2 -7 -5 -15 -1 -1 -2
last:有多大	-1 -5 17 2 -3 -6 -1 -1 0 -1 -1 0
last:有多少	-4 5 -10 -4 -3 19 -1 -1 -1 0 0 0
last:有戏	17 -6 -8 6 -10 12 -2 -1 -1 -3 -3 0
last:有没有	-4 41 -36 -8 6 4 -1 -1 0 -1 0 0
last:有谁	-2 -16 -15 35 8 -3 -3 -1 -2 -1 -1 0
last:服	-2 20 -2 -5 -3 -1 -1 -2 -1 -1 -1 0
last:服了	-11 33 -2 -6 -3 -2 -1 -3 -2 -1 -1 -1
last:期	-3 -2 2 9 -7 9 -1 -3 -1 -2 -1 1
last:期了	-2 -6 -3 0 21 -1 -4 -3 -1 -1 0 0
last:期呢	-1 -8 -1 22 -6 -2 0 0 -2 0 0 0
last:期多长	0 -2 -1 7 -1 -1 0 0 0 0 0 0
last:期没	-3 -1 17 0 -9 -2 0 -1 0 0 0 0
last:期没管	0 0 -3 -13 20 -2 0 0 0 0 -1 0
last:期的	-3 -6 -2 -3 24 -1 -4 -1 -1 -1 -2 0
last:本	-3 -20 -2 -6 -7 -1 -1 43 -2 -1 -1 2
last:术	-7 17 -9 -2 -2 -5 -2 14 -1 -1 -1 -2
last:机	-5 10 -5 2 -3 -1 -1 4 0 0 -1 0
last:机会	-1 -4 -3 16 -1 -4 0 0 -1 0 0 0
last:李雷呢	-1 -27 -9 57 -9 -4 -1 -2 -2 -1 -1 0
last:材料	-23 -11 -1 -2 -2 -1 54 -3 -1 -8 -1 -1
last:条	-4 -8 -5 -4 -3 -2 5 9 15 -1 -1 -1
last:条没动	0 -1 -2 45 -36 -3 0 0 0 -1 0 0
last:条重点	-3 -3 -15 -8 -1 -8 35 -1 8 -1 -2 -1
last:来	1 -5 1 -1 8 0 -3 -1 5 -1 -2 -2
last:来一份	-20 -16 -8 -9 -4 -3 22 51 -4 -4 -4 -2
last:来一条	-9 -34 -5 -9 -6 -2 -1 76 -3 -2 -3 -1
last:来了	18 12 -11 -5 -2 -1 -1 -2 -1 -3 -2 -1
last:来人	11 -3 0 0 0 0 -4 -1 0 0 -1 0
last:来几个	0 -1 -1 8 -2 -3 0 0 0 0 0 0
last:来吗	-2 43 -10 -14 -13 -2 -1 -1 -1 0 0 0
last:来呢	-2 -32 22 29 -6 -4 -1 -1 -1 -1 -1 0
last:来多少	0 -2 -4 15 -2 -6 0 0 0 0 0 0
last:来头	-1 -2 -14 -2 -2 -1 26 -2 -1 0 -1 0
last:来往	-2 -6 -3 -1 -1 -1 17 -1 -1 -1 -1 0
last:来没	-2 -8 17 -2 -2 -2 0 0 0 0 0 0
last:来没有	-1 -4 12 -3 -2 -2 0 0 0 0 0 0
last:来的	1 2 12 5 -6 -2 -2 -2 -1 -1 -6 0
last:来看看	-7 -6 -4 37 -5 -1 -2 -4 -5 -1 -1 -2
last:来着	-6 15 16 -12 -5 -4 1 -1 -2 -1 -1 -1
last:松口	14 -3 -7 -2 -1 -3 -1 7 0 -1 -1 0
last:松口了	64 -16 -15 -7 -3 -1 -4 -6 -2 -4 -5 -1
last:板	-1 5 0 -5 -3 -3 -1 13 -1 -2 -1 -1
last:果	-7 -6 25 -5 -2 -3 6 -2 -2 -3 -2 0
last:柜	29 -20 -1 -2 -1 -1 -1 -1 -1 -1 -1 0
last:标	-1 -3 -1 8 -1 -4 -1 -1 0 -1 0 5
last:标书	-37 -5 -12 -2 -2 -1 -3 -5 -2 -4 -2 76
last:标吗	0 -7 -7 12 -2 6 0 0 0 0 0 0
last:标咋办	-2 -3 0 -1 0 9 0 -2 0 0 0 0
last:标缺口	-2 -20 0 34 -4 -2 -1 -1 -1 -1 0 -1
last:标赢	-2 -23 -13 -4 -5 -1 -2 -3 -2 58 -2 -1
last:栏	-2 -2 -2 -2 -1 -1 -4 -1 -1 19 -2 -2
last:样	-3 0 -4 4 -3 14 -1 -7 -1 -1 -1 1
last:样了	-3 -6 8 20 -1 -6 -2 -7 -1 -1 -1 0
last:样册	18 -10 -1 -1 0 -1 -1 -1 0 0 -2 0
last:样机	-14 25 -12 -3 -3 -3 -2 11 -1 0 -1 0
last:格	-9 -7 -8 -4 -3 -2 11 0 -1 28 -3 -1
last:案	-3 -5 3 -3 -2 -1 2 -2 -1 18 -3 -1
last:案里	8 -8 -7 -2 -1 -2 -4 -3 -2 24 -2 -1
last:案阶段	-1 0 -1 -1 0 0 0 0 0 6 -1 0
last:档	5 -2 -2 -1 0 -1 -4 -2 2 -1 7 0
last:档案	-8 -15 -12 -6 -3 -2 64 -4 -3 -5 -5 -1
last:楚	19 29 -23 -12 -2 -7 -1 -2 -1 -1 -1 0
last:概要	-4 -9 -2 -2 -3 -1 36 -3 -6 -2 -2 -3
last:榜	-2 -19 -2 36 -3 -1 -1 -2 -1 -1 -1 -1
last:模板	-4 34 -10 -5 -7 -2 -1 -3 -1 -1 -1 0
last:次	13 1 -8 4 -1 -2 -1 -1 -1 -1 -1 0
last:次跟C	-4 -6 47 -4 -6 -1 -9 -4 -2 -3 -7 -1
last:款	-5 -6 6 -2 -1 -1 -1 5 -1 -2 -1 8
last:款了	33 -3 -20 -5 -2 -1 -1 -2 -1 7 -1 -2
last:款到了	41 -4 -19 -1 0 -2 -1 -2 0 -6 -3 -1
last:款方式	18 -4 -5 -1 0 -2 -1 -2 0 -1 0 0
last:款没收	-3 -3 16 16 -2 -20 -1 -1 -1 -1 -1 0
last:款的	-10 -25 -15 70 -3 -3 -1 -5 -1 -3 -1 -3
last:步	-13 17 14 -1 -8 -2 -2 -2 2 -2 -1 -1
last:步了	0 -1 6 -2 0 -1 -1 0 0 0 0 0
last:死	-5 35 -1 -12 -8 -1 -1 -2 -2 -1 -1 -1
last:死了	-7 36 -3 -9 -4 -1 -2 -3 -2 -2 -2 -1
last:死我了	-2 16 -1 -4 -2 -1 -1 -2 -1 -1 -1 -1
last:段	-3 -1 6 0 -2 -1 -3 1 1 6 -1 -1
last:段了	-1 -1 22 -11 -1 -3 -2 -1 0 -1 0 0
last:比	41 -11 -13 16 -9 -10 -4 -2 -2 -3 -3 -1
last:比两家	31 -5 -4 -3 -1 -1 -1 -11 -2 -1 -1 -1
last:比价	-10 -2 18 14 -9 -2 -2 -2 -1 -3 -1 0
last:比例	-1 -6 -1 18 -2 -1 0 -1 -1 -4 -2 0
last:比呢	-4 -11 -5 36 -7 -3 -1 -3 -1 0 -1 0
last:比如何	0 0 -4 9 0 -1 0 -2 0 0 0 0
last:毛病	-3 24 -2 -6 -3 -1 -1 -2 -1 -1 -1 0
last:气	-2 8 -2 -4 -2 -1 8 -1 -1 -1 -1 0
last:气点	-12 -32 -6 -9 -5 -2 -3 81 -5 -3 -3 -1
last:气话	-8 -1 -1 0 -1 -1 -2 18 -1 -1 -2 -1
last:水	-4 10 -2 0 0 -1 -1 -1 0 -1 0 0
last:求	4 -2 26 -4 -7 -5 -2 -1 -2 -1 -4 -1
last:汇总	-3 -21 -6 60 -4 -2 -5 -6 -6 -3 -4 -1
last:没	-3 0 17 -3 -4 -3 -1 -1 0 0 0 0
last:没中	0 16 10 -6 -3 -4 -1 -4 -1 -4 -2 -1
last:没了	21 25 -3 -9 -6 -2 -3 -5 -2 -11 -5 -1
last:没付	-2 -1 28 -11 -1 -10 -1 -1 0 -1 0 0
last:没做	-1 -32 -15 -16 79 -3 -3 -2 -3 0 0 0
last:没做的	-1 -8 -3 -3 25 -6 0 -1 -1 0 0 0
last:没办	-1 -2 -2 -5 13 -2 -1 -1 -1 0 0 0
last:没动	0 -1 -2 45 -36 -3 0 0 0 -1 0 0
last:没动静	24 -2 -7 -1 -7 -1 0 -1 0 -2 -1 -1
last:没各位	0 12 -6 -2 -2 -1 0 0 0 0 0 0
last:没回	15 5 -9 -19 16 -3 -2 -4 -1 -1 -1 3
last:没回的	-4 -17 -10 -6 49 -2 -1 -2 -2 -2 -1 -1
last:没回访	0 0 -2 -3 8 -1 0 0 0 0 0 0
last:没定	11 -3 0 0 -1 -1 -2 -1 -2 -1 -1 0
last:没干完	-1 -5 -1 -2 15 -1 -2 -1 -2 0 0 -1
last:没得	-3 -3 14 -1 -1 -3 0 -1 0 -1 0 0
last:没戏	66 -15 -8 -12 -2 -6 -2 -6 -2 -8 -3 -2
last:没打	-33 -12 63 -4 5 -8 -2 -4 -1 -2 -1 -1
last:没接话	19 -4 -1 -1 0 -1 -1 -9 -1 0 -1 -1
last:没收	-3 -3 16 16 -2 -20 -1 -1 -1 -1 -1 0
last:没有	-2 -2 8 4 0 -3 -1 -1 0 0 0 0
last:没有戏	-10 -4 -3 -6 -2 28 -1 -1 0 0 0 0
last:没松口	16 -2 -5 0 0 -4 -1 -1 0 0 0 0
last:没毛病	-3 24 -2 -6 -3 -1 -1 -2 -1 -1 -1 0
last:没签	-10 -7 39 -5 -2 -3 -1 -6 -1 -2 -1 -1
last:没签的	-5 -3 -2 18 -4 -2 0 -1 -1 -1 0 -1
last:没管	0 0 -3 -13 20 -2 0 0 0 0 -1 0
last:没聊	15 -7 -1 -1 -1 0 -5 -2 -3 0 6 0
last:没见C	49 -10 -7 -2 -2 -2 -7 -2 -1 -7 -7 -1
last:没说	15 -2 -2 0 0 0 -3 -2 -1 -1 -2 0
last:没跑	-6 -14 -5 -52 96 -12 -2 -1 -2 -1 -1 -1
last:没跟	-1 -4 -3 -1 16 -1 -1 -2 -1 0 0 0
last:没跟的	-1 -6 -2 -1 15 0 0 -1 -1 0 0 -1
last:没问题	-1 31 -3 -9 -4 -1 -2 -4 -2 -2 -2 -1
last:沪川	36 -8 -4 11 -16 -4 -4 -4 -2 2 -7 -1
last:法	-37 -19 19 -7 -3 -3 -8 78 -7 -6 -5 -2
last:法务	55 -20 -16 11 -14 -3 -1 -4 -1 -3 -2 -1
last:注意的	-1 0 0 0 -2 0 5 0 0 0 0 0
last:活	-7 47 -20 -21 6 -2 -4 -4 9 -1 -2 -1
last:活了	28 5 2 -11 -6 -3 -4 -4 -3 -3 -2 -1
last:流失	-4 -2 -5 -6 -1 -1 -6 -3 -1 37 -2 -7
last:流程	24 -6 -2 0 -4 -2 -1 -6 -2 0 -1 -1
last:测	28 -30 -1 19 -3 -4 -1 -2 -2 -1 -1 -1
last:消	2 40 -1 -12 -4 -4 -1 -1 -13 -1 -1 -1
last:消息	-3 6 5 -6 5 -1 -1 -2 -1 -1 -1 -1
last:润	-21 -12 -37 -8 -1 102 -4 -9 -2 -5 -3 -1
last:涨	-14 -36 -43 174 -24 -15 -8 -7 -4 -12 -10 -2
last:涨了	0 18 -3 -8 -4 -2 0 0 0 0 0 0
last:涨价	-3 -2 -5 -1 0 -2 -1 15 -1 0 0 0
last:清	114 -5 -59 -14 -6 -20 -2 -2 -1 -2 -2 -1
last:清单	-1 -10 -5 22 14 -1 -4 -4 -5 -2 -2 -3
last:清楚	19 29 -23 -12 -2 -7 -1 -2 -1 -1 -1 0
last:滑了	0 -1 -2 7 -1 -1 0 0 0 0 0 0
last:满意	21 -16 20 -3 -2 -3 -4 -3 -1 -5 -4 -1
last:漏斗	-1 -7 -1 26 -11 -1 -1 -2 -2 -1 -1 3
last:漏的	-6 -24 -2 -25 70 -2 -1 -2 -3 -1 -1 -2
last:演示	26 -5 -2 -4 -2 -3 -2 -1 -1 -2 -1 -2
last:点	-1 -9 -1 -7 -3 2 5 9 6 -2 -2 1
last:点了	-36 23 58 -9 -3 -2 -7 -6 -4 -5 -7 -1
last:点啥	-3 8 -17 -9 -8 -4 -3 27 9 -1 -1 -1
last:点啥好	-2 -7 -3 -5 -4 -1 19 12 -7 0 0 -1
last:点头	-3 -36 84 -14 -17 -5 -2 -2 -2 -1 -1 -1
last:点头没	-4 -8 34 -7 -7 -3 -1 -1 0 0 -1 0
last:点来着	-6 66 -34 -5 -5 -9 -2 -1 -1 -2 -1 0
last:点的	-12 -45 -3 -23 88 -9 -3 33 -6 -2 -2 -18
last:照旧	21 -6 -2 0 0 -1 -3 -2 -1 -3 -3 0
last:片	11 -4 -2 -1 0 -1 -1 -1 -1 -2 0 0
last:片了	-44 45 9 0 0 -1 -3 -2 0 -1 -2 0
last:版	0 -7 -4 -3 -2 -3 -7 9 23 -2 -2 -2
last:版了	-5 -1 15 -2 0 -2 -1 -1 0 -2 -1 0
last:牛逼	-4 26 -2 -7 -4 -1 -1 -3 -1 -1 -1 0
last:状态	-4 -6 36 -5 -2 -2 -8 -4 -2 0 -3 -1
last:率	-3 -7 -1 22 -3 -1 0 -1 -1 -2 -1 -1
last:率咋样	-1 -1 -27 44 0 -11 0 -1 0 0 0 -1
last:率多少	0 -1 -1 5 -1 -2 0 0 0 0 0 0
last:率如何	-1 0 -1 5 0 -1 0 -2 0 0 0 0
last:环节	-1 -1 7 -2 0 -1 -1 0 0 0 0 0
last:班	-7 33 -3 -5 -2 -2 -2 -6 -1 -2 -1 -1
last:球吗	-1 41 -11 -10 -15 -3 0 0 -1 0 0 0
last:理	-5 -6 -3 -10 4 -2 -4 -3 13 20 -3 -1
last:理一下	-8 38 -7 -1 -5 -3 1 -4 -5 -3 -2 -1
last:理一份	-8 0 15 0 0 -1 1 -1 -5 0 0 0
last:理一遍	0 0 -1 0 0 0 6 0 -2 0 -1 0
last:理下	0 0 0 0 0 0 -13 -1 15 0 -1 0
last:理出来	-1 -2 -1 -1 -1 0 -3 -1 12 0 -1 0
last:理的	0 -20 -4 -4 31 -1 -1 0 0 0 0 0
last:生	-6 -17 -8 -6 -3 -2 51 -3 -2 -2 -2 -1
last:用	20 4 -13 7 -7 -3 -1 -2 -1 -2 -1 0
last:用R	43 -3 -11 -1 -1 -1 -14 -2 -1 -4 -5 0
last:用了	1 21 -3 -7 -2 -2 -1 -3 -1 -2 -1 -1
last:用的	4 -2 -2 -1 -2 -1 -4 20 -1 -3 -6 -1
last:电	-24 -9 -1 -3 -5 -2 -5 -8 -3 -2 26 35
last:电话	2 1 -1 -7 3 -1 -2 -2 -1 -1 -2 10
last:电话会	-3 -2 0 -1 -1 0 -3 -1 1 0 -1 12
last:疼	-4 40 -4 -12 -5 -2 -2 -3 -2 -2 -2 -1
last:病	-3 24 -2 -6 -3 -1 -1 -2 -1 -1 -1 0
last:症	-3 18 -1 -5 -4 -1 -1 -1 -1 -1 0 -1
last:白	-3 21 -2 -9 -5 -1 -3 11 -4 -2 -2 -1
last:的	-5 -13 6 5 15 -3 0 -2 -1 -2 0 -1
last:的,C	-38 -4 50 90 0 -35 -3 -48 -1 -1 -4 -5
last:的P	16 -5 -6 -2 -1 -1 29 -4 -1 -4 -20 1
last:的P值	-6 -3 -1 22 -1 -1 -1 -3 -1 -1 -2 0
last:的事	-20 -14 -21 28 7 -2 7 20 -2 -1 -1 0
last:的人	2 -3 -1 -1 -2 0 4 -2 -1 0 -2 7
last:的会	19 -6 -4 -2 -2 -2 -2 -1 8 -4 -2 -2
last:的内容	0 -3 0 -1 0 0 0 0 6 0 0 0
last:的几个	0 -2 -4 -7 19 -4 0 0 0 0 0 0
last:的单	-16 -34 -5 55 22 -4 -3 -3 -2 -6 -4 -1
last:的单子	-7 -8 -4 30 7 -2 -2 -2 -1 -6 -5 -1
last:的合同	-18 -6 -8 20 -8 -1 -1 -2 -1 -1 -1 27
last:的呢	-6 -41 -22 21 77 -10 -3 -6 -4 -2 -2 -1
last:的啥	0 -4 0 -4 -2 -1 -5 -1 19 0 0 0
last:的多	-1 -2 -6 16 -4 -1 0 -1 0 0 -1 0
last:的多少	-1 -2 41 -20 -1 -11 -2 -1 -1 -1 -1 0
last:的客户	-5 -10 0 -6 34 -2 -1 -3 -1 -3 -2 -1
last:的待办	-2 -7 -1 -6 32 -1 -1 -3 -6 -1 -2 -1
last:的情况	-2 -1 -10 0 0 0 15 0 -1 0 0 0
last:的是谁	-6 -7 0 25 -5 -1 -1 -2 -2 -1 0 0
last:的有吗	0 -30 -29 78 -11 -4 -1 -1 -1 0 0 0
last:的有谁	-2 -20 -23 39 20 -3 -4 -2 -2 -1 -1 0
last:的来往	-2 -6 -3 -1 -1 -1 17 -1 -1 -1 -1 0
last:的档案	-8 -15 -12 -6 -3 -2 64 -4 -3 -5 -5 -1
last:的款	-6 -5 -1 -5 -1 0 -1 -1 -1 0 0 21
last:的比例	-1 -6 -1 18 -2 -1 0 -1 -1 -4 -2 0
last:的活	-9 70 -23 -27 11 -3 -4 -5 -4 -2 -3 -2
last:的漏斗	-2 -6 0 29 -11 -1 -1 -2 -2 -1 -1 -1
last:的电话	22 -5 -1 -4 -2 -1 -1 -3 -1 -2 -2 0
last:的短信	-1 -6 -1 -2 -2 -1 -1 17 -1 -1 -1 0
last:的纪要	-6 -1 -1 0 -1 -1 -2 -1 16 -2 -2 -1
last:的话	-15 -3 -6 -2 -1 -10 -2 46 -1 -2 -3 -1
last:的话术	-1 -2 -3 -3 -3 -7 -1 22 -1 0 0 0
last:的说法	-5 -20 -4 -12 -2 -1 -1 51 -4 -1 -1 -1
last:的跟进	-5 -12 -1 -22 51 -1 -1 -3 -2 -1 -1 -2
last:的近况	-11 -15 51 -4 -2 -1 -6 -4 -2 -2 -3 -1
last:的重点	-10 -8 -11 -5 -4 -8 42 -2 12 -2 -2 -2
last:盖了	6 -4 -1 0 0 -1 -1 3 0 -1 -1 -1
last:盘子	-1 -1 -5 11 0 -3 0 0 0 0 0 0
last:目	-1 -7 -4 3 -1 -1 -2 -2 18 -2 -1 0
last:目录	26 -5 -6 -1 -2 -1 -1 -2 0 -1 -7 0
last:目标	0 -2 -1 9 -2 -4 0 0 0 0 0 0
last:盯	-5 -7 39 -12 -8 -4 -1 -1 -1 -1 0 0
last:直说	-11 -10 -8 59 -4 -17 -3 -1 -4 -1 0 -1
last:看	1 -10 2 17 -1 -1 -2 -2 0 -1 -1 -2
last:看P	11 0 -5 0 0 0 -1 -1 0 0 -1 0
last:看P的	-24 -39 -8 13 101 -3 -7 -15 -4 -4 -9 -2
last:看再说	16 20 -4 -7 -3 -1 -4 -4 -5 -3 -3 -1
last:看漏斗	0 -8 -1 16 -7 -1 -1 -2 -2 -1 -1 9
last:看看	1 -7 -2 23 -4 -1 -1 -3 -2 -1 -1 -2
last:看资料	-5 0 0 0 0 0 -11 -1 -1 0 19 0
last:着	6 9 8 -8 -6 -3 1 -2 -2 -2 0 -1
last:着呢	-4 -8 18 -53 62 -6 -4 -1 -1 -1 -1 0
last:知道	-4 -2 24 -1 -1 -3 -4 -7 -1 -1 -2 -1
last:知道了	-5 41 -4 -11 -5 -2 -2 -3 -2 -2 -2 -1
last:知道啥	0 -1 -2 -2 -3 -1 11 -1 -1 0 0 0
last:短信	-1 -6 -1 -2 -2 -1 -1 17 -1 -1 -1 0
last:码	11 -3 -2 -1 -1 0 -1 -1 0 0 -1 0
last:码多少	0 43 -5 -24 -2 -6 -1 0 -3 0 0 0
last:确认	-3 0 0 0 0 0 0 0 0 0 0 5
last:碍事	-3 -7 -6 -1 -1 21 -1 -1 0 -1 0 0
last:示	21 -5 -1 -3 -1 -2 -1 -2 -1 -1 -1 -2
last:票	8 28 -6 -8 -5 -2 -3 -7 -3 -2 -2 3
last:禾	-6 -26 -5 -8 -6 -2 40 -3 -2 -4 18 4
last:程	24 -6 -2 0 -4 -2 -1 -6 -2 0 -1 -1
last:稳	-13 -11 82 -13 -10 -9 -5 -5 -3 -6 -5 -1
last:稳了吧	-5 -1 0 -1 0 12 -1 0 0 -1 -1 0
last:章	2 40 -19 -7 -9 -2 -1 -1 -1 -1 -1 0
last:章盖了	6 -4 -1 0 0 -1 -1 3 0 -1 -1 -1
last:等	5 9 -2 -3 -2 -1 -1 1 -1 -3 -1 -1
last:等他回	7 0 -1 -2 0 0 -1 -1 0 -1 -1 0
last:答了	46 -3 -5 -15 -1 -9 -4 -2 -1 -4 -2 -1
last:签	2 -11 20 5 -5 0 -2 -4 -1 -2 -1 -1
last:签下来	-7 -8 22 9 -2 -9 -1 -1 -1 -1 0 -1
last:签了	47 -27 -17 18 -7 -3 -1 -2 -1 -4 -2 -1
last:签了没	-12 -20 44 -4 -1 -5 -1 -1 -1 0 0 0
last:签几个	0 -1 -1 -1 -2 8 0 0 -1 0 0 0
last:签单	-18 30 -2 18 -10 -3 -1 -4 -1 -3 -1 -2
last:签呢	-18 -34 -50 -21 -6 154 -5 -5 -2 -7 -5 -2
last:签多少	-1 -1 -1 7 -1 -4 0 0 0 0 0 0
last:签的	-6 -12 -2 31 -5 -2 0 -1 -1 -1 0 -1
last:签的多	-1 -2 -6 16 -4 -1 0 -1 0 0 -1 0
last:签约	-3 0 -2 0 0 0 0 0 0 9 -1 0
last:简介我	-3 -3 -1 0 0 -1 12 -1 0 -1 -1 0
last:算	12 17 -10 2 -2 -4 -2 -8 -1 -4 -3 2
last:算M	-3 -3 -2 -2 0 -1 -1 -4 0 -3 20 -1
last:算丢单	-2 -4 -1 -7 -2 -1 0 -1 0 20 0 0
last:算了	16 15 -3 -7 -3 -4 -2 -6 -3 -1 -2 -1
last:算呢	-1 -13 -5 30 -4 -3 -1 -1 -1 -1 0 0
last:算多少	-2 -2 34 -21 -1 -6 0 -1 0 0 0 0
last:管	0 8 4 -8 0 -1 -1 -1 -1 0 0 0
last:管采购	8 -7 6 -2 -1 -1 -2 0 -1 0 0 0
last:箱	66 -12 -8 -3 -2 -3 -5 -3 -2 -19 -7 -1
last:系	3 5 2 -4 1 -1 -2 -1 0 -1 -1 0
last:系P	0 -1 0 -2 -5 0 0 -1 0 0 0 11
last:系了	-3 17 14 -6 -12 -2 -1 -2 -1 -1 -1 0
last:系人	0 -1 20 1 -14 -3 0 0 0 0 -1 0
last:系人P	-16 -1 -6 -1 -1 0 -3 -4 0 -1 36 -1
last:系统	9 26 -1 -12 -2 -1 -5 -1 -1 -1 -10 -1
last:索	-2 -7 -2 2 -6 -2 -3 -4 -3 4 25 -1
last:索 C	0 0 0 -1 0 0 0 0 0 -26 29 0
last:紧	1 -5 -3 -14 11 -2 26 -4 -1 -3 -5 -2
last:红包	-9 30 -1 0 -4 -1 -3 -7 -1 -1 -2 -1
last:约	5 -4 -1 -2 -2 -1 -1 2 0 2 0 2
last:约D	-7 40 -1 -13 -8 -1 -1 -2 -2 -1 -1 -1
last:约了D	29 -9 -2 -1 -2 -1 -6 -1 -1 -2 -2 -1
last:纪要	-3 -9 -1 -3 -3 -1 -2 -1 26 -1 -1 -1
last:纸	-7 12 -4 -5 -3 -1 20 -3 -2 -3 -3 -1
last:线	28 -7 -31 -7 -6 33 -2 -2 0 -3 -2 -1
last:线索	-2 -7 -2 2 -6 -2 -3 -4 -3 4 25 -1
last:组	31 -4 -22 -12 22 -3 -4 -4 -1 -1 -1 0
last:细	39 -10 -6 -2 -2 -2 -1 -2 -1 -7 -6 -1
last:细说	11 -4 0 -1 0 0 0 -3 -2 0 0 0
last:绍	8 -7 -3 -4 -2 -2 -10 11 -1 -1 13 -1
last:绍的	-4 -6 22 -5 -7 -2 -7 -1 -1 -2 13 0
last:经过了	-2 0 -3 -12 25 -2 -2 -1 0 -1 -1 0
last:结	-2 -11 1 -1 -2 -1 -1 -3 23 -1 0 -1
last:结下	-6 -29 -5 -11 -5 -2 -4 -4 71 -2 -3 -1
last:结果	-8 -5 38 -6 -2 -3 -4 -2 -2 -3 -2 0
last:给	1 -7 -6 -3 12 -2 -6 17 -2 -1 -1 -1
last:给C	-17 -3 2 3 -5 -2 18 4 4 -3 0 -1
last:给P	-9 -7 -2 -4 -3 -1 -6 31 -1 -1 -3 4
last:给P看	-12 0 -2 -3 -1 -1 -4 -2 26 0 0 0
last:给R	40 -11 -4 4 -6 -5 -3 -1 -1 -7 -4 -1
last:给信	24 -3 -2 -5 -2 0 -2 -5 -2 0 -1 -1
last:给忘了	-3 -1 21 0 -2 -1 -1 -11 0 0 0 -1
last:给我	2 2 0 0 9 -1 -1 -3 -4 -1 -2 -2
last:给谁	-1 -22 -12 -10 50 -2 -1 -1 -1 0 0 0
last:给谁了	-1 -5 8 8 -5 -2 -1 0 0 0 0 0
last:绝了	-3 21 -1 -5 -4 -1 -1 -2 -1 -1 -1 -1
last:统	9 26 -1 -12 -2 -1 -5 -1 -1 -1 -10 -1
last:绩	-4 -15 -2 24 -4 7 -1 -1 -1 0 -1 -1
last:绩多少	0 -1 -1 5 -1 -2 0 0 0 0 0 0
last:绩最好	0 -2 -1 10 -5 -1 0 0 0 0 0 0
last:续吗	-3 -4 26 -5 -2 -9 -1 -1 0 0 0 -1
last:续约	-12 0 0 0 -1 0 -3 10 0 0 0 6
last:综合症	-3 18 -1 -5 -4 -1 -1 -1 -1 -1 0 -1
last:缺口	-2 -20 0 34 -4 -2 -1 -1 -1 -1 0 -1
last:缺多少	-2 -4 -1 -37 -4 51 -1 -1 -1 0 0 -1
last:群里	-9 20 -2 -2 -1 -1 0 -2 -2 -1 0 0
last:老客户	-2 -3 -1 -3 14 0 0 -1 0 -1 -2 0
last:考虑	60 -17 -14 -6 -3 -1 -3 -8 -4 -2 -3 -1
last:耐	0 36 -25 5 -1 -3 -7 -2 -1 0 0 -1
last:聊	4 8 -2 -3 -1 -1 -2 3 -3 -1 -1 -1
last:聊了啥	-6 -4 34 -14 -3 -6 -16 -4 20 0 0 -1
last:聊到哪	-3 -4 -16 -3 -1 -1 31 -1 -1 0 0 0
last:聊过啥	-4 -1 -2 -2 -1 -1 16 -1 -2 0 0 0
last:联系P	0 -1 0 -2 -5 0 0 -1 0 0 0 11
last:联系了	-1 -1 20 -1 -12 -1 -1 -1 0 0 0 0
last:联系人	0 -1 20 1 -14 -3 0 0 0 0 -1 0
last:聪明	-1 9 -1 -2 -1 0 -1 -1 -1 -1 0 0
last:背景	-13 -13 -9 -3 -2 -2 60 -3 -2 -3 -3 -7
last:能到C	6 -3 -16 -2 -4 23 -1 -1 -1 -1 -1 0
last:能完成	-3 -1 -16 -23 -1 45 -1 -1 0 -1 0 0
last:能接受	-5 -3 -5 -1 -1 16 0 -1 0 0 0 0
last:能签	-2 -23 -2 46 -11 -3 -1 -1 -1 -1 0 0
last:能结	-1 0 6 0 -2 -1 -1 -1 0 0 0 0
last:能达标	0 -1 -2 13 -1 -9 0 0 0 0 0 0
last:脉	-6 -3 -4 -1 -1 -1 22 -1 0 -2 -3 0
last:自取	-15 35 -2 -3 -2 -1 -2 -2 -3 -2 -2 -1
last:自己的	-1 -17 -1 28 -3 -1 -1 -2 -1 -1 -1 -1
last:节	-1 -1 7 -2 0 -1 -1 0 0 0 0 0
last:苦	-2 13 -1 -3 -1 -1 -1 -2 -1 -1 -1 0
last:苦了	-2 12 -1 -2 -1 -1 -1 -1 -1 -1 -1 0
last:苦辛苦	-2 13 -1 -3 -1 -1 -1 -2 -1 -1 -1 0
last:茶	-13 14 0 -13 -1 -1 -2 14 -3 0 0 4
last:荐	-2 18 -1 -3 -1 -3 -3 5 -5 -2 -2 -1
last:落了	0 -8 -2 -1 11 0 0 0 0 0 0 0
last:落地的	-5 -26 -1 45 -6 -1 -1 -1 -1 -1 -1 -1
last:虑	29 -13 7 -5 -2 -2 -3 -3 -3 -2 -2 -1
last:虑考虑	16 -5 -3 -1 0 -1 -1 -3 -1 -1 0 0
last:行	-1 16 -5 15 -2 -3 -6 -5 -2 -4 -2 -2
last:行业	0 -1 -2 14 -8 -2 0 0 -1 0 0 0
last:行吧	-1 32 -13 -5 -6 -2 -1 -1 -1 -1 -1 0
last:补	-16 13 -6 -4 -2 -7 13 -8 -2 -5 26 -2
last:表	-1 -23 -5 34 -9 -2 -3 -3 17 -2 -2 -1
last:装	11 -18 20 -2 -3 -1 -1 -2 -1 -1 -1 -1
last:要	-6 -7 -2 -4 -3 -1 2 -2 26 -1 -1 -1
last:要一台	17 -7 -2 -2 -1 -1 -1 -2 -1 -1 -1 0
last:要了	-6 -6 19 -1 -1 -2 0 -1 0 -1 0 0
last:要啥	21 -1 -6 0 0 -1 -7 -3 -2 0 0 0
last:要求	-4 -3 53 -8 -14 -11 -4 -2 -4 -2 -1 -1
last:要涨价	-7 -4 -13 -3 0 -4 -2 36 -2 -1 0 -1
last:要点	-4 -20 -3 -6 -4 -2 16 -4 32 -2 -2 -1
last:要签	0 0 0 21 -17 -1 0 0 0 0 0 0
last:要见谁	0 -4 -1 -1 8 0 -1 0 0 0 0 0
last:要调	-21 11 -2 -3 -2 -1 -1 23 -2 -1 -1 0
last:要货	-5 -6 21 -1 -1 -3 -1 -2 -1 -1 -1 -1
last:要跟的	-2 -20 -1 -2 33 -1 -1 -2 -2 -1 -1 -1
last:见	6 13 3 -6 -5 -2 4 -3 -2 -4 -3 -1
last:见C	26 -5 -4 -1 -1 -1 -5 -1 -1 -3 -4 1
last:见谁	0 -10 -1 -6 20 -1 -1 0 0 0 0 0
last:见面	33 -4 -1 -1 -2 -1 -5 -15 -2 -1 -1 -1
last:览	-3 -15 -4 49 -7 -1 5 -7 -7 -3 -4 -2
last:解一下	-17 40 -3 -2 -1 -2 -3 -3 -3 -2 -3 -1
last:解点啥	-1 0 -1 0 -1 -1 6 -1 0 0 0 0
last:解释	6 -2 -1 -1 0 0 -2 2 -1 0 -1 0
last:言	-2 -1 -1 0 0 -1 0 5 0 0 1 0
last:计划	-8 -40 -1 -19 83 -2 -1 -2 -3 -1 -1 -2
last:认	-3 0 0 0 0 0 0 0 0 0 0 5
last:认识	18 -7 -1 -1 -1 -1 -1 -2 -1 -1 -2 0
last:认识的	-8 -6 -5 -3 -1 -3 -6 -4 -5 -3 44 -1
last:议	8 -3 2 -1 -1 -1 -3 -1 0 0 0 -1
last:议记录	0 0 0 0 0 0 -5 0 6 0 0 0
last:记	-10 40 -3 -7 -3 -2 -1 -4 -3 -2 -2 -1
last:记录	-7 -8 13 -5 -4 -1 5 -2 17 -3 -4 -1
last:记着	14 -2 -16 0 -1 -1 22 -4 0 -2 -4 -6
last:讲	4 -7 -3 -3 0 -1 4 10 -2 -1 -1 -1
last:讲一下	-5 -1 -2 0 0 -1 15 -2 -3 0 -1 0
last:讲讲	-6 -4 -4 -1 0 0 25 -2 -2 -1 -1 -2
last:讳	-4 -1 -2 -1 -2 -1 15 -3 -1 0 -1 0
last:论	-6 -6 0 -2 -1 -1 -1 -1 20 0 0 -1
last:设备	13 -2 -3 0 0 -1 -3 -1 0 0 -1 0
last:访	2 0 -6 -3 6 -1 4 0 0 0 -1 0
last:访C	-18 -5 -2 -2 48 -1 -4 -2 -2 -3 -6 -1
last:访的	-2 -12 -3 -2 28 -1 -1 -3 -1 -1 -1 0
last:证书	17 -2 -8 0 0 -2 -2 -1 0 0 -1 0
last:评审会	23 -4 -5 -4 -1 -4 -8 -2 11 -3 -1 -3
last:识	18 -7 -1 -1 -1 -1 -1 -2 -1 -1 -2 0
last:识的	-8 -6 -5 -3 -1 -3 -6 -4 -5 -3 44 -1
last:试	18 -4 -2 -1 -1 -1 -2 -2 -2 -2 -1 -1
last:试用	41 -2 -28 16 -11 -6 -1 -2 -1 -4 -1 0
last:诗不	0 8 -2 -1 -1 -1 0 -1 -1 0 0 0
last:诚恳点	-2 -1 -1 -1 0 0 -3 13 -2 0 -2 -1
last:话	3 -2 -4 -5 1 -2 -2 9 -1 -1 -2 5
last:话了	0 0 -2 -6 10 -1 0 0 0 0 0 0
last:话会	-3 -2 0 -1 -1 0 -3 -1 1 0 -1 12
last:话呢	-2 -30 -11 -20 23 49 -2 -3 -2 -1 -1 -1
last:话多少	-3 41 28 -38 -7 -13 -1 -2 -2 -1 -1 -1
last:话术	-1 -2 -2 -2 -2 -4 -1 18 -1 0 -1 0
last:话的	0 -7 -4 -7 20 -1 0 0 0 0 0 0
last:该找谁	0 -3 0 -1 5 0 0 0 0 0 0 0
last:语	-3 23 -3 -5 -3 -1 -1 -3 -1 -1 -1 0
last:说	3 8 3 -2 0 -3 -3 0 -4 -2 -2 -1
last:说D	22 -2 -10 -1 0 -1 -1 -4 -2 0 0 -1
last:说三条	-15 -21 -2 -3 -2 -2 62 -5 -8 -2 -3 -1
last:说了啥	-4 -12 -4 -3 -3 -1 -4 -4 37 -1 -1 -1
last:说了算	-9 -3 21 -1 -1 -2 0 -1 -2 -1 0 0
last:说几台	18 -9 -1 -1 0 -1 -1 -2 -3 0 -1 0
last:说啥	-6 -4 -24 -3 -2 -4 -9 64 -11 0 0 -1
last:说啥了	-2 -2 18 -1 -1 -1 -3 -1 -8 0 0 0
last:说法	-38 -20 -3 -6 -3 -2 -7 99 -7 -6 -5 -2
last:说点啥	-3 -3 -29 -2 -1 -2 -10 61 -9 0 0 0
last:说的	-4 -2 11 -8 -1 -1 -1 -11 17 0 0 0
last:说的啥	0 -7 -12 -6 -3 -1 -2 -2 34 0 0 0
last:说要啥	21 -1 -6 0 0 -1 -7 -3 -2 0 0 0
last:说话	4 -19 -4 -7 -1 -1 -1 36 -1 -2 -2 -1
last:说说	-21 23 72 -9 -5 -2 -26 -7 -12 -5 -6 -2
last:说重点	-5 -8 -1 -1 -1 0 0 -1 18 0 0 -1
last:请	-9 22 -2 -2 -2 -1 -1 -3 -2 0 0 -1
last:请个假	-2 35 -4 -8 -5 -1 -3 -4 -3 -2 -2 -1
last:请客	-2 18 0 -4 -1 -1 -1 -5 -1 -1 -1 0
last:课	-1 -6 -1 -2 -8 -1 41 -6 -7 -1 -3 -5
last:谁	-1 -13 -3 11 12 -2 0 -1 -1 -1 -1 0
last:谁C	-4 54 -28 -3 -3 -3 -4 -2 -1 -2 -2 0
last:谁了	-2 -10 20 4 -7 -2 -1 -1 -1 0 0 0
last:谁去的	-1 -4 19 -3 -9 -1 -1 0 0 0 0 0
last:谁在盯	-5 -9 27 -2 -6 -1 -1 0 -1 0 0 0
last:谁在跟	-1 -27 69 -11 -23 -1 -2 -1 -1 0 -1 0
last:谁家的	-3 -13 36 -7 -7 -2 -1 -1 -1 -1 0 0
last:谁对接	-2 -5 17 -2 -1 -3 -1 -1 0 -1 -1 0
last:谁拍板	-33 -16 25 -9 -3 -5 -1 45 -1 -1 -1 0
last:谁拿了	-2 -5 18 -1 -5 -1 -2 -1 -1 0 -1 0
last:谁没有	0 -8 -6 -2 18 -1 0 0 0 0 0 0
last:谁管	0 70 -25 -17 -20 -2 -2 -1 -1 -1 -1 0
last:谁负责	-10 -1 16 -1 0 -1 -1 0 0 -1 0 0
last:谁跟的	-2 -4 18 -3 -12 -3 12 -2 -1 -1 -2 0
last:谁那	-3 26 4 -12 -4 -4 -2 -2 -1 -1 -1 0
last:调	-4 4 -1 -2 -1 -1 -1 10 -1 -1 -1 0
last:谈	18 -3 -14 5 -5 -1 -1 3 -1 0 0 0
last:谈判	-6 -5 -4 -2 -1 -1 -2 -1 -1 26 -3 0
last:谈判的	-3 -34 -3 73 -5 -9 -2 -3 -2 -7 -2 -1
last:谢	-7 9 -3 -7 -4 -2 -2 24 -2 -2 -2 -1
last:谱	-11 -20 60 -7 -4 -4 -2 -5 -2 -2 -3 -1
last:负责	2 -11 24 -4 -4 -2 -1 -1 -1 -1 0 0
last:责	2 -11 24 -4 -4 -2 -1 -1 -1 -1 0 0
last:账	-3 9 -1 -2 -1 0 0 -1 0 -1 0 2
last:账单	-2 -1 0 -1 -2 0 0 -2 -1 0 0 10
last:账期	19 4 -9 2 -3 -2 -2 -3 -1 -3 -2 -1
last:货	13 20 -7 -4 -4 -3 -9 2 -2 -1 -2 -4
last:质	10 -4 4 -1 0 -2 -1 -2 0 -2 -1 -1
last:购	7 -7 13 -1 -1 -3 -2 -1 -1 -1 -1 0
last:购叫P	-19 -1 8 -2 -1 -2 -4 -3 -1 -1 25 0
last:贵	14 -14 9 3 -13 -4 -2 12 -2 -1 -2 -1
last:资吗	0 12 -3 -2 -4 -1 0 0 0 0 0 0
last:资料	4 -5 -6 -1 -1 -1 14 -2 -1 -4 5 -1
last:资质	10 -4 4 -1 0 -2 -1 -2 0 -2 -1 -1
last:赚吗	-1 -1 -13 0 0 19 0 -1 0 0 0 0
last:赚多少	-1 -2 -2 -19 -1 26 0 0 0 0 0 0
last:赢	-29 -18 -14 -4 -3 -3 -4 -3 -2 85 -5 -1
last:赢单	-3 -2 -4 -6 -3 -1 -2 -2 -1 28 -3 -1
last:赢单率	0 -2 0 10 -2 -2 0 0 0 -1 -1 0
last:走	28 -6 50 -10 -3 -5 -19 -21 -2 -5 -7 -1
last:走了	11 0 -4 -1 -2 -1 -1 -2 0 1 -1 0
last:走合同	5 -3 -6 13 -3 -2 0 -1 -1 0 0 -1
last:走完没	0 -3 9 -1 -1 -2 0 0 0 0 0 0
last:走流程	16 -3 -1 5 -3 -2 -2 -6 -2 0 -1 0
last:起	7 11 -1 -1 -7 0 -5 0 -2 0 0 -1
last:超期了	0 -2 -1 -5 11 -1 0 0 0 0 0 0
last:超额了	-3 0 0 0 0 5 0 0 0 0 0 0
last:趟C	-1 -1 0 -1 0 0 -1 0 0 0 0 5
last:跌了	-15 42 -10 14 -5 -5 -4 -2 -2 -7 -6 -1
last:跑	-3 -13 -3 -11 22 13 -1 -1 -1 -1 0 -1
last:跟	-3 -8 10 -8 8 -1 -1 2 -1 0 3 0
last:跟C	-14 -2 14 17 -3 -1 -5 -3 -2 -1 3 -3
last:跟D比	-27 -8 -8 84 -10 -10 -5 -2 -3 -3 -5 -3
last:跟客户	0 -1 -45 -1 49 0 0 -1 0 0 0 0
last:跟的	-2 -9 0 0 17 -1 1 -2 -1 -1 -1 -1
last:跟谁	0 -7 -2 -5 18 0 -1 0 -1 0 0 0
last:跟进	-8 -5 -5 -7 30 -1 -1 -2 -1 -2 -1 2
last:跟进C	-2 -6 0 0 -2 0 -3 -1 -1 0 -1 16
last:车	2 28 -4 -5 -7 -2 -2 -2 -2 -1 -5 -1
last:转意向	-8 -5 -5 4 -2 -3 -3 -1 -1 29 -4 -1
last:软一点	-1 -10 -1 -5 -3 0 -4 36 -6 -1 -3 -2
last:输单	0 0 0 -1 0 0 0 0 0 5 -1 0
last:输给R	40 -11 -4 4 -6 -5 -3 -1 -1 -7 -4 -1
last:辛苦	-2 13 -1 -3 -1 -1 -1 -2 -1 -1 -1 0
last:辛苦了	-2 12 -1 -2 -1 -1 -1 -1 -1 -1 -1 0
last:辞	-1 -8 -7 -4 -10 -2 0 34 0 0 0 0
last:达标	0 -1 -2 13 -1 -9 0 0 0 0 0 0
last:达标吗	0 -5 -6 1 -2 14 0 0 0 0 0 0
last:过	-9 -7 6 -2 -12 38 -4 -3 -1 -5 -2 -1
last:过一遍	-2 -1 -2 -1 -1 0 11 -1 -2 0 -1 -1
last:过了	40 -4 -19 -5 8 -2 -2 -1 -1 -8 -4 -1
last:过了没	-1 -16 33 -4 -5 -3 0 -1 0 -1 0 0
last:过去	-5 -2 -2 -2 0 -1 -3 -3 -1 22 -4 0
last:过啥	-4 -1 -2 -2 -1 -1 16 -1 -2 0 0 0
last:近况	-11 -15 51 -4 -2 -1 -6 -4 -2 -2 -3 -1
last:还够吗	-1 -5 -5 -3 -1 17 -1 0 0 0 0 0
last:还没回	-1 23 -3 -4 -4 -1 -1 -3 -1 -2 -1 -1
last:还没聊	15 -7 -1 -1 -1 0 -5 -2 -3 0 6 0
last:还续吗	-3 -4 26 -5 -2 -9 -1 -1 0 0 0 -1
last:还行	25 -6 -8 -1 0 -1 -2 -1 -1 -3 -1 -1
last:这个	8 26 -7 -9 -4 -4 -2 -2 -2 -2 -2 -1
last:这样	-8 63 -10 -17 -7 -3 -2 -6 -2 -3 -3 -1
last:进	-8 -5 -5 -7 30 -1 -1 -2 -1 -2 -1 2
last:进C	-2 -6 0 0 -2 0 -3 -1 -1 0 -1 16
last:进去	9 12 -4 -2 -1 -2 -2 -3 -1 -3 -3 -1
last:进多少	0 -2 -1 10 -3 -3 0 0 0 0 0 0
last:进展	6 -5 4 -1 -1 -1 0 -1 0 0 0 0
last:进度	-32 -4 57 -4 -1 -2 -1 -2 -1 -6 -3 -1
last:迟呢	0 -8 -2 -6 -3 23 0 -1 -1 0 0 0
last:适	6 -5 -3 -4 -5 0 25 -3 -10 0 -1 -1
last:选了R	6 -1 4 -1 -1 -2 -2 -1 0 -2 -1 0
last:选我们	-10 -10 46 -3 -2 -2 -4 -9 -1 -3 -2 -1
last:透	-10 -7 -7 -1 -1 -1 44 -4 -3 -3 -5 -1
last:通	-10 2 5 -8 -5 -2 -3 -3 -1 -4 28 -1
last:通呢	-6 -30 103 -27 -12 -12 -4 -3 -3 -3 -3 -1
last:速给C	-9 -7 -4 -1 -1 -1 32 -2 -1 -3 -3 -1
last:速览	-4 -2 -2 -2 -1 -1 20 -1 -1 -3 -3 0
last:逼	-4 26 -2 -7 -4 -1 -1 -3 -1 -1 -1 0
last:逾期	-1 -9 -1 -2 21 -1 -1 -1 -1 -1 -1 0
last:逾期的	0 -3 -1 -2 9 -1 0 -1 -1 0 0 0
last:遍	0 0 -1 -1 -1 0 8 -2 -2 0 -1 -1
last:道	-4 -1 24 -1 -2 -3 -4 -6 -1 -1 -2 -1
last:道了	-5 41 -4 -11 -5 -2 -2 -3 -2 -2 -2 -1
last:道什么	-1 -1 -1 0 -1 -1 7 -1 0 0 0 0
last:道啥	0 -1 -2 -2 -3 -1 11 -1 -1 0 0 0
last:那	-3 26 4 -12 -4 -4 -2 -2 -1 -1 -1 0
last:那D呢	-1 -9 -2 22 -5 -3 0 0 -1 0 0 0
last:那个	15 -12 0 -1 0 -1 0 0 0 0 0 0
last:那儿	-1 97 -69 -5 -5 -5 -5 -2 -1 -2 -1 -1
last:那栏	-2 -2 -2 -2 -1 -1 -4 -1 -1 19 -2 -2
last:邮件	-5 -22 -3 -5 -12 -1 -2 59 -3 -2 -2 -1
last:部门开	-1 13 -3 0 -4 -1 -1 -1 -1 0 0 0
last:都有谁	-1 -12 -11 35 -5 -2 -1 -1 -1 0 0 0
last:都没有	19 -8 -33 -11 39 -2 -2 -1 0 0 -1 0
last:都答了	46 -3 -5 -15 -1 -9 -4 -2 -1 -4 -2 -1
last:醒我	0 -12 0 -4 -7 0 -1 -1 -1 0 0 27
last:采购	7 -7 13 -1 -1 -3 -2 -1 -1 -1 -1 0
last:释	6 -2 -1 -1 0 0 -2 2 -1 0 -1 0
last:里	-1 2 -2 -3 -1 -1 -1 -2 -1 12 -1 0
last:里了	-1 -22 56 -22 -5 -2 -1 -1 -1 0 0 0
last:里头	-7 -5 -3 -7 -2 -2 -3 -3 -2 38 -4 -1
last:重启	41 -5 -3 -9 -2 -3 -2 -1 -1 -8 -5 -1
last:重点	-4 -9 -5 -3 -1 -2 16 -1 12 -1 -1 -1
last:量	-7 -24 -1 51 -10 -2 -1 -6 7 -1 -4 -1
last:金	8 -4 -15 -3 0 -2 -2 22 0 -1 -1 -2
last:金额	-2 -4 0 15 -2 -2 0 -1 -1 -1 0 0
last:金额呢	-1 -12 48 -25 -3 -3 -1 -1 -1 -1 0 0
last:钱	-8 -3 21 -3 -2 0 -1 -1 -1 -2 -1 -1
last:钱了	0 0 0 5 -1 -2 0 0 0 0 0 0
last:钱吗	-4 -1 -15 0 0 22 0 -1 0 0 0 0
last:钱的单	0 0 -2 6 0 -2 0 0 0 0 0 0
last:销冠	-2 -3 -3 29 -11 -1 -1 -5 -1 0 -1 0
last:错	8 14 -3 -3 -2 -1 -3 -3 -3 -1 -1 -1
last:长	0 -1 -1 6 -2 -1 0 2 -1 0 0 0
last:长时间	-4 -5 -3 17 -1 -1 0 -1 -1 0 0 0
last:门	1 11 -10 -2 9 -1 -2 -2 -1 -1 -1 -1
last:门开	-1 13 -3 0 -4 -1 -1 -1 -1 0 0 0
last:问	8 4 -1 -2 -1 -1 -3 -1 -1 -1 -2 0
last:问了	9 8 0 -2 -3 -4 -2 -1 -1 -1 -1 -1
last:问我	-18 -11 44 -1 -1 -5 -5 -2 -1 0 0 0
last:问题	-1 33 -6 -7 -7 -2 -2 -3 -1 -1 -2 -1
last:间	-2 6 -3 6 0 -1 -2 1 -3 -1 -1 -1
last:间了	-9 -6 26 -3 -2 -1 -2 -1 -1 -1 -1 0
last:阶段	-1 -1 7 0 -2 -1 -2 -1 -5 7 -1 0
last:阶段了	-1 -1 22 -11 -1 -3 -2 -1 0 -1 0 0
last:降	-5 -25 -2 54 -4 -4 -2 -4 -4 -1 -1 -2
last:雷呢	-1 -27 -9 57 -9 -4 -1 -2 -2 -1 -1 0
last:需求	13 0 0 0 0 0 -1 -1 0 -1 -8 -1
last:青禾	-6 -26 -5 -8 -6 -2 40 -3 -2 -4 18 4
last:静	14 -2 9 -3 -5 -2 -5 -3 0 -2 -1 -1
last:靠谱	-11 -20 60 -7 -4 -4 -2 -5 -2 -2 -3 -1
last:面	16 -2 0 -1 -1 0 -3 -6 -1 0 -1 -1
last:音	33 23 -3 -8 -25 -3 -3 -2 -4 -4 -3 -1
last:页纸	-6 -6 -2 -2 -1 -1 31 -2 -2 -4 -4 -1
last:项目	0 -1 -3 9 -1 -1 0 0 0 -1 0 0
last:顾虑	-17 -6 39 -4 -2 -4 -4 3 -2 -2 -1 -1
last:预付款	-2 0 -1 0 0 0 0 5 0 0 0 0
last:预测	-10 -9 0 33 -3 -5 -1 -1 -2 0 -1 -1
last:预算	31 -4 -26 14 -2 -6 -2 -2 -1 -6 -3 6
last:预算M	-3 -3 -2 -2 0 -1 -1 -4 0 -3 20 -1
last:领	-10 39 -4 -8 -4 -2 -1 -4 -2 -2 -1 -1
last:领导	9 -4 -6 -1 -2 -1 -2 -4 14 -1 -1 -1
last:题	-1 33 -6 -7 -7 -2 -2 -3 -1 -1 -2 -1
last:额	-3 -7 0 20 -2 -2 0 -2 -1 -2 -1 0
last:额了	-3 0 0 0 0 5 0 0 0 0 0 0
last:额呢	-1 -12 48 -25 -3 -3 -1 -1 -1 -1 0 0
last:额算呢	0 -4 -2 10 -1 -1 0 0 0 0 0 0
last:饭	-1 26 -9 -8 -9 -1 2 3 -1 0 0 0
last:高	-3 -19 -4 37 -8 3 -1 -1 -1 -1 0 0
last:高兴	8 7 -1 -2 -3 -1 -2 -2 -3 -1 -1 -1
last:黄了	35 -16 16 -3 -1 -6 -2 -7 -1 -9 -3 -1
last:龙去脉	-6 -3 -4 -1 -1 -1 22 -1 0 -2 -3 0
long:0	-71 55 40 42 27 -23 -43 -11 -37 -22 -35 -44
long:1	42 29 -7 -33 -36 33 22 31 1 -20 -21 -37
long:2	99 13 -34 -20 -16 -14 -15 -6 -4 -5 -6 -11
long:3	27 -6 -9 -4 -4 -2 3 -4 -1 0 4 -4
long:4	8 0 -1 -1 -1 -1 -3 -2 1 0 1 -1
person	88 -121 -13 -18 -21 -50 35 68 -44 -48 67 9
q:count	-19 4 21 33 -3 47 -24 -37 -10 -23 -21 -19
q:count+customer	19 -11 7 -2 -9 24 -4 -10 2 -6 -4 -3
q:how	-53 -5 1 26 -53 11 -26 93 -27 -24 -27 -20
q:how+customer	-30 -16 30 -9 -7 22 -4 45 -5 -10 -8 -4
q:how+customer+reported	7 -1 -1 -1 0 -1 -1 -2 0 0 0 0
q:none	-10 82 -103 49 -2 -17 -50 -8 -2 -23 -41 -20
q:none+customer	96 -60 -88 -62 -64 -41 -6 -49 -26 64 66 4
q:order	-51 -14 -15 28 -21 -15 22 24 41 -3 13 -20
q:order+customer	-7 1 11 -18 -7 2 28 -9 -6 10 5 -11
q:order+customer+reported	-9 0 0 0 0 0 0 11 0 0 0 0
q:what	-58 -30 26 26 27 -13 41 15 60 -34 -34 -29
q:what+customer	-21 -32 29 -5 -24 11 50 31 -14 -11 -10 -5
q:what+customer+reported	9 -1 -2 0 0 -5 0 -1 0 0 0 0
q:what+reported	1 -5 -3 -2 -2 0 -2 2 14 0 -1 -1
q:when	-5 62 55 6 -28 -20 -18 -22 -14 -9 -8 -6
q:when+customer	13 -15 38 -3 -6 -6 -7 -5 -2 -3 -2 -1
q:when+reported	7 -2 -1 -1 0 0 0 -1 0 0 0 0
q:where	-14 7 31 23 -21 4 2 -9 -5 -6 -5 -6
q:where+customer	-8 -7 8 9 -3 20 -4 -3 -1 -4 -2 -4
q:whether	-52 35 64 6 43 13 -39 -29 -30 -31 -36 -31
q:whether+customer	-17 -36 76 -41 3 36 -17 -27 -11 -12 -10 -9
q:whether+customer+reported	10 -2 6 -2 -1 -4 -3 0 -1 -1 -2 -1
q:whether+reported	-5 5 15 -2 -4 -1 -1 -2 -2 0 -1 -1
q:which	-10 4 -9 6 60 -9 -8 -9 -3 -18 -17 -16
q:which+customer	-8 -8 32 16 -10 -10 2 -4 -2 -3 -3 -2
q:which+reported	-9 6 -4 11 -4 0 -1 -1 3 -1 0 0
q:who	-18 33 10 7 57 -23 -4 -35 -2 -24 -21 -31
q:who+customer	-8 32 22 -8 -9 -17 15 -10 -5 -5 0 -5
q:why	-14 -10 34 21 -16 -13 -7 16 -5 -2 -3 -2
q:why+customer	-8 -7 26 -1 -2 -8 -4 9 -1 -3 -1 -1
q:why+reported	-1 -1 -2 -1 0 0 0 5 0 0 0 0
reported	23 1 -4 -2 -2 -4 3 -6 -4 -4 -1 1
reported?	31 -10 14 0 -12 -13 -9 -4 13 -4 -5 -3
rule:ask_brief	-15 11 -9 -13 3 -4 243 -8 0 -6 0 -7
rule:ask_deal_status	-4 -2 233 49 -6 -13 -20 0 -16 -20 -19 -13
rule:ask_funnel	-10 -31 -17 249 3 24 -23 -27 -3 -19 -16 -16
rule:ask_overdue	-4 -13 -5 -21 250 -5 -4 -4 7 -2 -2 -3
rule:ask_whatif	0 -10 -8 -15 -7 253 -6 -7 -4 -2 -2 -1
rule:change_stage	-10 -8 -8 -1 -5 -4 -6 -6 -4 256 -7 -4
rule:create_lead	9 -2 -4 -3 0 -2 -10 -4 -2 -10 232 -2
rule:draft_talk_track	-23 -15 -7 -12 -7 -8 -10 270 -1 -4 -6 -4
rule:none	59 68 36 -3 -19 -37 -26 -22 -43 -33 -32 -66
rule:set_reminder	-16 -5 -4 -9 -17 -2 -2 -3 -6 -3 -3 257
rule:summarize_meeting	6 -8 -3 -6 -4 -3 -2 -5 238 -4 -4 -2
to us	-35 -19 -2 6 11 -30 15 -12 10 -7 -12 63
to us of nobody	-21 -13 -17 13 27 -15 -8 7 16 -16 -6 31
to us+customer	-15 -3 16 -7 -19 -17 21 -19 -6 9 -6 43
to us:reported	4 -2 -4 15 -5 -2 -3 -3 -1 -1 -1 2
to us:said	-39 -17 2 -6 15 -28 17 -9 11 -6 -11 61
topics:0	-27 64 -47 3 15 -48 28 -11 10 17 30 -42
topics:0?	-61 29 19 42 41 20 28 -31 -1 -32 -38 -38
topics:1	93 -5 -8 -19 -42 -23 -53 35 -23 0 -39 6
topics:1?	-26 3 58 -1 -22 54 -32 5 -24 -19 -20 -21
topics:2	52 24 -10 -4 -17 4 -16 3 -21 -3 -10 -1
topics:2?	11 -10 7 27 -14 2 -9 5 -8 -3 -4 -3
topics:3	30 -10 -7 -9 -2 -4 -3 12 -2 -1 -2 -2
topics:3?	17 -4 0 2 -7 -1 -1 -2 -1 0 0 -1
`;
