/** Written by `npm run train` from test/corpus; hundredths for log_followup, smalltalk, ask_deal_status, ask_funnel, ask_overdue, ask_whatif, ask_brief, draft_talk_track, summarize_meeting, change_stage, create_lead, set_reminder. Not edited by hand. */
export const INTENT_RUNS_ZH = `
 ,	Yefggfefgxfg
 0开	dgfggggggglg
 0开头	dgfggggggglg
 C	fgffggfhgglh
 CP	icggggleggfj
 C一	nefggffggggg
 C几	ejYggffgrggg
 C开	ifdggfffgggp
 C有	tdggfgfggdfg
 C的	gfgggggfggjh
 C给	kfegggiggggg
 C给我	ggfgggjggggg
 C说	esdggfefffgg
 C那	dfpfgfffgggg
 C那家	ffpdgegfgggg
 C那边	Xe0ggfefgffg
 C问	Xfdggcgzgggg
 D上	kfggggfggggg
 D再	kfgggggggggg
 D再打	leggfggggggg
 D去	bdeeefiwfffh
 D去C	Zdffffc2feei
 D回	fgafgqgggggg
 D寄	pcfffggggggg
 D就	leggfggggggg
 D开	kffggggggggg
 D看	jfefggglgggf
 D签	kfgfgggggggg
 D给	kggggggggggg
 D能	fggfgkgggggg
 D还	ddecfugggggg
 M	neggffgggfgg
 P	gggggggfggjg
 PD	megfggfggggg
 P你	duaggffggggf
 P是	gegfggffggng
 P留	kfgfgggfggfg
 P留的	mfgfgggfggfg
 P问	lgefgggggggg
 ac	ffgflgffjggg
 d	gegbogiffgif
 de	ghgffgfgggkg
 for	gggjgfgggggg
 h	gejfegmfggfg
 in	jeeffgffggog
 it	fgggfgggkggg
 le	ffgfggffggng
 lea	ffgfggffggng
 lo	hfegggjgghgg
 mer	hffggkgggggg
 ms	hflffffggfgg
 neg	fegkggggfjgg
 of	hffggkfggggg
 off	hffggkfggggg
 pri	egeeggkggkgg
 pu	fggglgfiffgg
 re	efigfglhggfg
 rep	dflggffjgggg
 sl	egfggggmgfgg
 sum	fgggfgggkggg
 t	cefghffffrfg
 ti	jggggggggggg
 to	gfggkghfeggg
 u	begfgggfgrgg
 w	degfggffgqgg
 一下	ddgffgmfigkg
 一个	jeeenfgggggg
 一个月	kfeggggggggg
 一共	jgfggfgggggg
 一天	gtfggfdcggge
 一年	ggfWgsgggggg
 三	frddfgdmfefg
 上次	ffcfggoggggg
 上面	ggfgdgggmggg
 下次	jffgggfjggfg
 不好	dggggggmgggg
 不好太	eggggggjgggg
 业	eegnfggggggg
 丢	aeeeffffgyeg
 丢了	adefffffg0eg
 丢单	afeeffgfgwfg
 中	igdggglgfggg
 主	meggffgggggg
 主动	mdgggggggggg
 之	ffcfggpggggg
 之前	ffcfggpggggg
 之前谁	ggagggoggggg
 了	lflfffcgggfg
 交期	jfgggggggggg
 人	kgfggggfghgg
 人家	kgfggggfghgg
 从	dffeegkelkgg
 从会	gffcYgfgxggg
 从头	efefggyZffgg
 他什	ggfffglfgggg
 他什么	ggfffglfgggg
 他们P	egfgggcdggtg
 他家	ggfgggkggggg
 他家啥	ggfgggkggggg
 他说	segffgeeegfg
 付	Ub9fgeefgedg
 会	gfbggpgfggfg
 你们	gmfggfgfgggg
 你改	fggggggggkgg
 做	jffggkggggeg
 先	fgghfgkggghf
 先了	bgfgggqfgggg
 先了解	bgfgggqfgggg
 先给	dgfkeflgfggg
 先给我	dgfgggngfggg
 全	hfafgogggggg
 全年	fgYfgrgggggg
 关	eefgggjgfmgg
 关了	efeggggggpgg
 关了吧	efeggggggpgg
 关掉	effggggggnfg
 写	dffgggfohgfg
 准	feggggngggeg
 准备	feggggngggeg
 出	bfkgggiflgfg
 出一	cefffghfsgfg
 出个	efggggjgjggg
 分	nfgfggffgffg
 列	fdgljgffgggg
 别	ckefgffiglgg
 到	effkffffglfg
 前	gefgggoffgfg
 前台	mfggggdggggg
 前情	beefggxfeffg
 加	hgggggfjggfg
 十	a5efgfaffdfg
 单	legfgggggggg
 单价	legfgggggggg
 去	gfgggggggggj
 反	ofeggggggffg
 发	hggsfgfefbgf
 只	jgfgggggggfg
 叫	fggfjgcgggmf
 可	ifdgffgngggg
 各	ejcggglggggg
 名	hfffkgffggjg
 名字	lgfgfggggggg
 味	febfgggfggmm
 味知	febfgggfggmm
 味知香	febfgggfggmm
 咋	gfhfgfgkgggg
 咱	mffggfgfgggg
 咱的	jfgggggggggg
 哪	fgfckmfgfggg
 哪些	fbfanpfgfggg
 回	gfjfggfhggfi
 回款	Ufqfgfffgefr
 在	coggggfggggg
 多	ffgggkgggggg
 大	kgehggfggggg
 大概	ngcgggfggggg
 太	hffgggfhkggg
 季	efffgpgegggg
 季度	efffgpgegggg
 安	jggggfgggggg
 完	nefgggffgfgg
 宏	kfgggggfgggg
 客户	ifgffgffgkfg
 对	dffggggigglg
 对方	Zffggggjggpg
 对方P	Zfffggfeggug
 小	kfgggggggggg
 少	f0dfffaeffff
 就D	jfgiffgggggf
 就没	lgfggggfggfg
 展	egggggggggkg
 展会	egggggggggkg
 工	meggggfggfgg
 已	cefggfefgveg
 帮	eefffgjhihig
 帮我	fefffgjhihgg
 帮我关	fffgggefgogg
 应	dgfgggfffpgg
 应该	dgfgggfffpgg
 建	eefgggffgfpg
 建一	ddfgggfggfrg
 建一下	ddfgggfggfrg
 建个	egggggffggmg
 录	egggggdgifng
 影	eeffergggggg
 影响	eeffgpgggggg
 快	gieffgmffggg
 怎	ffegggglgggg
 怎么	ffegggglgggg
 怎么拒	ggfggggkgggg
 怎么说	ggaggggngggg
 怎么跟	effggffogggg
 怎样	egfgggglgggg
 急	iodgcfgggggg
 总	gegdgjgglggg
 总共	gggYgqgggggg
 总结	gdgffgfgoggg
 总结给	gggfggfgkggg
 想问	ggeggggggglg
 我D	jmdgffffgggg
 我下	fkcfffgmfggg
 我们0	jegggggggggg
 我们第	jggggggggggg
 我咋说	fgffggglgggg
 我回	lgffggffgggg
 我怎	egeggfgngggg
 我怎么	eggggggkgggg
 我是	jfgeiggggggg
 我该	ggggeglggggg
 我说D	kggggggegggg
 我还	gefgfjgkeggg
 找	efegggffgfog
 找P	Zfegggffgfug
 报	gfiggffggjgg
 报价	dfgggfgggngg
 拓	dedgggffffti
 拓客	dedgggffffti
 拓客通	dedgggffffti
 按	hggeggggkggg
 挪	gfegggggglgg
 换	nbgfggghgggg
 换了	sYgfgggggggg
 推	heffglfggggg
 推到	lfgfgfggghgg
 提	fgffghmgfggg
 改	feffggfggpfg
 改赢	Wgefgggggwgg
 放意	fggfgggggkgg
 放意向	fggfgggggkgg
 教	ffggfggfgglg
 数	jedgglgfgggg
 数据	ldgggggggggg
 整	fegefgggoggg
 整理	gggcegggpggg
 新	ggggggfgggkg
 新的	dddfggeffeyg
 方	aegfgfffgveg
 方案	aegfgfffgveg
 是	jgjgggggggcg
 最	bdufgfifgeeg
 最近	ggfgggkggggg
 有	gefhkgjffggg
 有什	ffegggpffggg
 有什么	ffegggpffggg
 有啥	fefjkghffggg
 有没	gYbguejggggg
 有没有	gYbguejggggg
 朋	ifggggefggkg
 朋友	ifggggefggkg
 朋友介	eefgggefggqg
 机	kfgggggggggg
 来	ZYfgffpxdffg
 样	cemeffgpgfff
 样品	ffnggggfgffg
 样机	Yekceegygggf
 每	lfgegggggggg
 比	kgegggghgggg
 没	mffgggggggfg
 没见	kgggggfgggfg
 没说	kffgggggggfg
 没说几	leggggggfggg
 没说要	kgfgggggggfg
 清	hcdwdgeffffg
 温	lgeggggggggg
 状	effggggggmfg
 状态	effggggggmfg
 现	ifeggjgggggg
 现在	kfgggggggggg
 理	eegffgeftggg
 理一	ggggggegjggg
 电	hdfgggggggng
 电话	hdfgggggggng
 留了	jfgggggggggg
 留了电	kggggggfggfg
 留的	ggfgggggggjg
 百	eddfffnfefpg
 百川	ccdfffofefsg
 直	cffegfgfgsfg
 直接	afeeffgfgwfg
 第	ggcgfgfogggg
 第一	fgbgegetfggg
 第一句	fgbgegetfggg
 签	ffilffgfgggg
 签了	ifjfgfgggggg
 管	bkggggafggqf
 约了	nfggggfdgggg
 约了D	nfggggfdgggg
 结	bdndfgeftffg
 结果	Zgrggggggfgg
 给C	bffgfgpigfeg
 给P	ccgecgfefgf0
 给份	ffggggjggggg
 给份简	ffggggjggggg
 给我	gfggggjggggg
 给我划	ggggggpgYggg
 给我列	gggefgggkggg
 给我补	ggggggkfgggg
 统	efghggglgggg
 缺	addegzfggffg
 缺口	addegzfggffg
 群	jdffggfflggg
 群里	jdffggfflggg
 老板	fggggggfggkg
 老板P	fggggggfggkg
 聊	jffgggjffggg
 聊得	ndggggfggggg
 联	dgfggggfggng
 联系	dgfggggfggng
 联系人	dgfggggfggng
 能	egTgfygggggg
 要两	kgfggggggegg
 要准	dgcgggqfgggg
 要准备	dgcgggqfgggg
 要去	gfcgggpfgggg
 要是	gneggffgfggg
 见	mfggggfgggfg
 见了	mfggggfgggfg
 讲	fffgggkjffgg
 话	fggggggkgggg
 语	igdgggggiggg
 语音	jgcgggggkggg
 说D	kfgggggggggg
 说D给	jgggggfggggg
 说了	feffggffoggg
 说等	nfdggggfgfgg
 说让	kgggggegggfg
 说说	dfdfggogkggg
 谁	gkeiegfggghg
 谁跟	dfmfdgfgggkg
 谈	dffgggfgfpfg
 谈判	cffgggfgfrfg
 赢	dffefgfggueg
 赢单	dffefgfggueg
 车	ejgggggggggg
 输	mefggfggggfg
 输给	mefggfggggfg
 输给R	pdffgffgggfg
 还在	gfgegggfgmgg
 还是	megfgggggggg
 还有	hffZgqgggggg
 还没	jfggggggghgg
 还没聊	leggggggfggg
 还能	ggdgghglfggg
 还赚	gfdfgngggggg
 这单	iggggjgegggg
 进	Tfxggfffgjfg
 退	keggggggghgg
 速	effgggogggfg
 速给	effgggogggfg
 速给C	effgggogggfg
 那边	ifjggffggggg
 邮	pfegggfegggg
 邮件	pfeggggdgggg
 都	hfdcierfgggg
 采	lgggggefggfg
 采购	lgggggefggfg
 问	kgegggggggfh
 问了	lgfggggfggeg
 问了句	kggggggfggfg
 阿	ofdgfgfgggfg
 青	gffgggngdggh
 青禾	gffgggngdggh
 预测	ggggfjgggggg
 麻	ekgggggfghgg
,,聊	jgggggfggggg
,,聊天	jgggggfggggg
,0	ghffhggfggjg
,0天	gegflggggggg
,0天没	gdgfpgfggggg
,C0	lfgggggggffg
,CC	kgfggggggggg
,CD	jfjeggfggggg
,CD单	fffdfrgfgggg
,CD有	ffkhffgggggg
,CD能	gggkgdgggggg
,CD那	fgkegfgghggg
,CP	gfehgghkggfg
,CPD	egZtgfgfgggg
,CP那	fgjggggfgggg
,C一	fffgggmggffg
,C下	jfigfggggfgg
,C下一	egpgdggggfgg
,C下单	nfeggfgggfgg
,C不	dueffgffgefg
,C不是	fgmfgfgggggg
,C不签	eYofgpfegffg
,C丢	gieigjffghfg
,C丢了	ildegnfegefg
,C丢单	efemggggghgg
,C中	hejfgfgggjfg
,C中标	gfffgfgfgofg
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
,C催	pfegfgfigffd
,C催货	offggggfgffg
,C先	ffffgggggnfg
,C关	dcdfffefg0eg
,C再	dfdggseegggg
,C决	tebfffgggggg
,C决定	tebfffgggggg
,C几	ohibgegggfgg
,C几个	rnZahcfggfgg
,C几号	Wcyggggfgggg
,C几时	ddqggggggggg
,C到	brsfeeaefefg
,C前	gfkfgggggggg
,C加	dgmgggffgfjg
,C加了	lgfggggfgfgg
,C升	effgggfggofg
,C压	mffggggggfgg
,C又	Zwhfgfffgefg
,C又不	refgfggfgcgf
,C反	eefegsffgggg
,C发	jfgggggggggg
,C发了	lffggggggfgg
,C只	jfcggkgggggg
,C可	fggggggggjgg
,C可以	fggggggggjgg
,C同	pedggffggfgg
,C后	lflgeffegffg
,C呢	fgofgefggfgg
,C和	fgegglgggggg
,C和C	fgegglgggggg
,C咱	gdefgffogggg
,C哪	ndldeggggfgg
,C啥	feVdfdupfggg
,C回	fgkggggggggg
,C在	mgcggfgggggg
,C坏	ofdggggggffg
,C多	eeokehffgffg
,C多少	jfYngjfggggg
,C大	eelgggiggggg
,C大概	eelgggiggggg
,C嫌	gfkggfgggggg
,C官	egfgggggggmg
,C官网	egfgggggggmg
,C定	lfhfgffgggfg
,C定了	peegggfgggfg
,C定金	igkegfgggggg
,C对	efoggffegggg
,C对我	efmggggggggg
,C尾	lgeggggigfgg
,C尾款	lgeggggigfgg
,C已	ifmggffegffg
,C已经	efogggffggfg
,C年	igbgglgggggg
,C开	eghggghgfgjg
,C归	kfdffggggkfg
,C归谁	tfafeffggggg
,C当	fgkgggfgghgg
,C当初	fgmgggffgggg
,C往前	fgggggggglgg
,C往后	ifegelgggggg
,C微	fggggggjggfg
,C微信	fggggggjggfg
,C怎	icjkgfhggffg
,C怎么	icjkgfhggffg
,C想	nfdggffggggg
,C想了	lgggggeggggg
,C想看	yfVfgegggggg
,C成	meggfifggffg
,C成了	tccefnefgeeg
,C成交	ggkhfegggggg
,C我	fglfgefggggi
,C我们	egrdgcgggggg
,C打算	dcoeglfggfgg
,C把	ikegghfggggg
,C报	egfhgggggkgg
,C报价	dgfhggggglgg
,C拖	kedelnffgdeg
,C招	jfhggfgggggg
,C招标	jfhggfgggggg
,C拿	lffggggggggg
,C拿沪	oefgggffgffg
,C按	dedefngggnfg
,C换人	oefggfgfgffg
,C换供	fgjggggggggg
,C提	ffncejegfggj
,C改	lifggffgggfg
,C放	hfgfgggggkfg
,C新	jfhggfgggggg
,C是	gfiffflfgggg
,C是怎	feregffegggg
,C晚	fefgglgggggg
,C晚两	fefgglgggggg
,C最后	ggjfggfggggg
,C最近	ggcnffgggggg
,C有	ifhfffffjhfg
,C有意	bfffggfggtfg
,C有没	lghfeegggggg
,C有点	kbaeffYe6eef
,C来	kefggghggfgg
,C来厂	oefgggfggffg
,C标	dggggggggmgg
,C样品	ggkggggfgggg
,C欠	dfnelegfgffg
,C款	kgeggggggfgg
,C款到	kgeggggggfgg
,C死	ffggggggglgg
,C没	gkeemhffgffg
,C没动	ifdfngfggffg
,C没联	fggglggggffg
,C没说	pfaggggggggg
,C没过	wdcgfgfggdeg
,C法	kgfggfgggggg
,C法务	kgfggfgggggg
,C现	ggjfgggggggg
,C现在	ggjfgggggggg
,C的P	igkgggffggfg
,C的事	ggkdgggggggg
,C的单	dfexfffggdeg
,C的客	hfeeWgfygffg
,C的标	ofdggggggfgg
,C的款	fgjggggggggg
,C的章	depggffggggg
,C的联	hflgggfgggfg
,C的钱	kfggggfggggg
,C的阶	egfgggggglgg
,C的项	kggggfgggggg
,C的预	jgfggggggggg
,C目	jgggggfggggg
,C目前	jgggggfggggg
,C看	pcfgggfggfgg
,C真拿	fggggjgggggg
,C砍	egfggigggjgg
,C砍价	dgfggiggglgg
,C确	fffgggfggnfg
,C确认	fffgggfggnfg
,C答	kfgggggggggg
,C答应	kfgggggggggg
,C签	aemjgiffgiff
,C签了	cfnmgdffgffg
,C签完	cgeggfffgrgf
,C算	eejgggfggmfg
,C算赢	cddfgfffgveg
,C约	lfigggdggggg
,C约了	neigfgcggggg
,C线	fggfgggggjig
,C线索	fggfgggggjig
,C给	dffmggehgjff
,C给我	dffpggefgkff
,C续	hekkgegdgfgg
,C续了	tfbfgggfgffg
,C续签	cfexgbgegfgg
,C续约	ggoigfgZgggg
,C维	fgmeffgggggg
,C维保	fgmeffgggggg
,C老	kfgggggggggg
,C能	dftefdfggggg
,C行	egggggfggglg
,C行政	egggggfggglg
,C被	erefgiffgfeg
,C被R	kefegjgggggg
,C要	jfffgigggggg
,C要我	kfgggggggggg
,C要求	nffggfgfgfgg
,C要的	derffffggffg
,C让	peegggffgffg
,C让我	lgfggggggggg
,C试	hfkggfgfgggg
,C试用	hflgffgfgggg
,C说	hhfgggfkgfgg
,C说不	pfegfgffgfgg
,C说要	ifeggfgmgfgg
,C谁	kiffgffggggg
,C谁在	gelgffgggggg
,C谁拍	sfafgfgfgggg
,C谁都	tcegggfggefg
,C谈	efegggggfqfg
,C谈判	befgggggfsfg
,C跟	ifhgjgfggffg
,C跟进	Zffgzgdfgfeg
,C转	effgggfggofg
,C还	gengffgggggg
,C还在	lekgfffggffg
,C还差	ebydfeffgffg
,C还有	femggfgggggg
,C还没	ifhkgefggfgg
,C这家	deegggsffffg
,C进	lfdgggffglfg
,C进到	kffggfeeglgg
,C进方	aefgggfggufg
,C退	hefgggfggnfg
,C那	hfjfgggggggg
,C那单	gfnfggfggffg
,C那台	dfnggfgggggg
,C那头	fekggkfegggg
,C那批	eeoggggggggg
,C那标	jpaggfffgfgf
,C那边	jggggggfgggg
,C都	ggfgggleghgg
,C问	pfdfgfgfgggg
,C问能	pffggggagggg
,C阶	fggggggggkgg
,C阶段	fggggggggkgg
,C降	efeggjgggkgg
,C院	igggggfkgggf
,C院办	igggggfkgggf
,C项	qffffggggefg
,C项目	qffffggggefg
,C顾	efpfgfffgggg
,C预	fgfggfgmgggg
,C预算	fgfggfgmgggg
,C首	mgdggggggfgg
,C验	mgdggggggfgg
,C验收	mgdggggggfgg
,C黄	kfefghffgigg
,C黄了	lfegggffgjgg
,DC	bghejfhfoggg
,D一起	gkgffggggggg
,D上	hdffggngfggg
,D个D	aggggggggggp
,D会	fbgefgggrggg
,D例	fjgcdgggoggg
,D例会	fjgcdgggoggg
,D催	fgfgfggggggm
,D催我	fgfgfggggggm
,D先	gcfdrggggggg
,D先跟	gfgekggggggg
,D再	kcgefggfgggl
,D再约	qcgeeggfgghg
,D冲	gkgfffgggggg
,D别	dgggfggggggl
,D别让	agfgfggggggr
,D到	gdgjkgggfggf
,D到期	effnfggggggg
,D去	ggfffflggggg
,D去C	gffegfoggggg
,D去了	mfgfggfggfgg
,D叫	ffggfggggggk
,D叫我	gfggfggggggk
,D吃	fueccghgeggg
,D同	fcghfggfpggg
,D同期	geglfggggggg
,D呢	gdgoefgggggg
,D喊	feggfggggggl
,D喊我	feggfggggggl
,D回	ghfgffgfggkg
,D在C	legggggggggg
,D天	gqedgfgfgggg
,D天气	gqedgfgfgggg
,D好	flgffggggggg
,D好热	flgffggggggg
,D就	fpgeeggggggg
,D帮	bjfffgffffgp
,D干	fXckvgggfggf
,D开	csgcfgggfggg
,D开会	aygZgfggeggg
,D必	gdgfmggggggg
,D必须	gdgfmggggggg
,D快	fkgffggggggg
,D快乐	fkgffggggggg
,D成	fdhnffgggggg
,D成了	fcgofggggggg
,D成交	fdgpfgggfggf
,D我得	fdgbkggggggo
,D我需	gggekggggggg
,D打	gafdqggggjgg
,D拜	jdgmegfgfggg
,D拜访	jdgmegfgfggg
,D排	gcfaugggfggg
,D排了	gcfaugggfggg
,D提	ffggfggggggk
,D提我	fegggggggggm
,D提示	efgggggggggl
,D放	gqeedfgggggg
,D放假	gqeedfgggggg
,D数	fdepfggfgggg
,D新	fegmfggggggg
,D新增	edgofggggggg
,D新建	gegnegggggfg
,D新签	fegmfggggggg
,D有什	gcfeugffeggg
,D有啥	gfgfmgggfggg
,D比	gafrefgggggg
,D比D	gafrefgggggg
,D没	fegcpggggggg
,D没打	gggekggggggg
,D没跟	fegglggggggg
,D的	fbggmgggjggg
,D的会	fagdcgegzggg
,D的成	gfgkfggggggg
,D的拜	cffgtgfggffg
,D的活	fOga+gggfggg
,D目	ekghggggfggg
,D目标	ekghggggfggg
,D看	ipeecfgggggg
,D社	glfefggggggg
,D社保	glfefggggggg
,D签	egfneggggggg
,D签了	gfgmdggggggg
,D签单	dfgpfgfggggf
,D签的	gggkffgggggg
,D约	uXfZlflfffff
,D约了	adfYufoggggg
,D给	geeehffofggg
,D综	flgffggggggg
,D综合	flgffggggggg
,D群	gegeegfgpggg
,D群里	gegeegfgpggg
,D聚	flfffggggggg
,D聚餐	flfffggggggg
,D能	gfglffgggggg
,D能不	fgemgfgggggg
,D能做	gggmgcgggggg
,D能收	gggldfgggggg
,D能签	ffgmeggggggg
,D能达	geglfegggggg
,D要	gdgbqggggggg
,D要到	fggocfgggggg
,D要去	fggdlghggggg
,D要联	gfgelggggggg
,D要跟	gfgXrggggggg
,D见	ejgffgkggggf
,D见C	bgggggogggge
,D见P	gfgggglggggg
,D评	fdeeegggsggg
,D评审	fdeeegggsggg
,D谁有	cngggggggggf
,D调	gqfdeggggggg
,D调休	gqfdeggggggg
,D赢单	fggjgfgggggg
,D起	ctgbfggggggg
,D跑	hffapflfffff
,D跑了	jnghbgfggegg
,D跟D	bfgtfgfgggfg
,D跟P	fffdegofjggg
,D还差	gggjefgggggg
,D还能	gggkffggfggg
,D进	gegjffmgeggg
,D那	jcgffgggmggg
,D那个	fegffgggoggg
,D闹	dfggggggfggo
,D闹我	dfggggggfggo
,D预	egglgegggggg
,D预测	bggrgdgggggf
,D黄	ffgmeggggggg
,D黄了	ffgmeggggggg
,M	hdgmgfgggggg
,M往	gfgnfffffggg
,M往上	gfgnfffffggg
,PD	flfiffgfgggf
,PD签	ggfjgfgggggg
,PD要	adgfggsfgggg
,P上	gfqegggcgggg
,P上次	gfqfgggbgggg
,P不	mffgggfggffg
,P什	fdpdegmefgfg
,P什么	fdpdegmefgfg
,P介	igggggeegglg
,P介绍	igggggeegglg
,P你	fnffgggfgggf
,P压	ggfcofgggggg
,P压着	ggfcofgggggg
,P和	hefmfgfggggg
,P和P	fderefgfgggg
,P回	ndjefggegggg
,P头	Ygnggggkgggg
,P嫌	qdfegggfgggg
,P嫌贵	qdfegggfgggg
,P手	gffkgfgggggg
,P手上	gffodggggggg
,P手底	ggffkfgggggg
,P是	dcvefgffggfg
,P最	gepcifgegggg
,P最近	geobjfgegggg
,P有	ggfekggggggg
,P有几	ggfdlggggggg
,P松	qbkdegfeggfg
,P松口	qbkdegfeggfg
,P欠	fgffogdfgggg
,P没	+Vebdgfdffeg
,P点	ndkefggfgggg
,P点头	ndkefggfgggg
,P生	eheegggogggg
,P生日	gmgfgggegggg
,P电	jcqcffgfgggg
,P电话	jcqcffgfgggg
,P的	ebfuegiefgff
,P看	eZ0ddgffggfg
,P离	ljfefggfggfg
,P离职	ljfefggfggfg
,P答	jelfeggfgggg
,P答应	jelfeggfgggg
,P让	mfgggggdgggg
,P说	ndjeggfffggg
,P说不	0Yfdfgfefgfg
,P请	dpgVesgfgggg
,P跟	gggldggggggg
,P跟P	ggfldggggggg
,P这	fecdefxefggg
,P这人	fecdefxefggg
,P那	eehnghffgggg
,P那个	afsjfgeffffg
,P那组	egeghogdgggg
,P那边	feglgggfgggg
,P问	mffggggfgggg
,R抢了	gffkfggggggg
,b	gfgfggggglgg
,bo	kfgegggggggg
,bot	kfgegggggggg
,bu	aegfgggfgsgg
,c	fjgpdgfffgff
,d	ffgfggffghlg
,h	meggggffggfg
,o	fejffflggggg
,or	fejffflggggg
,orc	fejffflggggg
,p	jbfdgggfgqgg
,po	jbfdgggfgqgg
,se	ffgegggggmgh
,so	ljeefggggggg
,sol	ljeefggggggg
,w	glfdgfgggggg
,一	gdfjigiggggg
,一个	fdfhnggggggg
,一个月	gffenggggggg
,一会	ggggfgkfgggh
,一共	mbghfggggggg
,一单	fgengegggggg
,一般	gecogfgggggg
,一般多	gecogfgggggg
,万	dgfgglgggggg
,万一	dgfgglgggggg
,万一C	cgfggngggggg
,三	fdgfkggfjggh
,三天	gegfmggggggg
,三天以	fdgfoggggggg
,三点	gcgggghgfggm
,上	gdhhffggmggg
,上次	gfjffghggggg
,上面	fcgefgffrggg
,上面这	gffggggglggg
,上面那	gfudfgggZggg
,下	gijefggggggg
,下次	gauedgggfggg
,下班	glgffggggggg
,下雨	gkfggggggggg
,不用	imfefggfgggg
,不用了	imfefggfgggg
,不知	tfXggffggggg
,不知道	tfXggffggggg
,业	iefngffggffg
,业绩	eefpgfgggggg
,丢	geemfhgfgigg
,丢了	hdfnehgggggg
,丢了会	gefegogfgggg
,丢了多	ggelgfgggggg
,丢了的	gdfrcfgggggg
,丢单	fedlffgfglgg
,丢单主	ggcmfggggggg
,丢单都	ggejgggggggg
,丢的	edduffgfgggg
,丢给	gfgkfggggggg
,丢给R	ffglgggggggg
,两个	gffeogfgfggg
,两个礼	gffeogfgfggg
,两台	keggfggggggg
,两点	fgdgggngfggg
,两点跟	fgdgggngfggg
,为	gfdjfgglgggg
,为什	gfbkffgnfggg
,为什么	gfbkffgnfggg
,之	pagggggggggg
,之前	pagggggggggg
,九	ekgggghfgggg
,二	rbgfeggfgggg
,云	ndgggfgfgggg
,五	fefgglgggghg
,五个	edfefpggggig
,交	hijfgffggffg
,交期	hlhfgefggffg
,产	jndffegfgggg
,产品	hpcefggfgggg
,人在	fgggggkggggg
,人在路	fgggggkggggg
,从	heflgfgggggg
,从意	fgfjgfgggggg
,从意向	fgfjgfgggggg
,仓	enffgggggggg
,仓库	enffgggggggg
,仓库还	fmeffggggggg
,他们	ifkegggfgggg
,他们P	fglggggbggjg
,他们分	kegggggggggg
,他们要	ifpZffgggggg
,他们预	tdecgfgfgggg
,他家	gekggggggggg
,付	detdgfgfgggg
,付款	detdgfgfgggg
,以	ezdfefeffecg
,以后	ezdfefeffecg
,价	nhfegfgeghgg
,价格	ojfeffgdgggg
,任	fffkefggkggg
,任务	fffkefggkggg
,优	gggblhgggggg
,优先	gggblhgggggg
,会	hhfefhfglggg
,会上	gfaddfffyggg
,会后	hcggggengggg
,会开	jfgggggghggg
,会开完	jfgggggghggg
,会议	fkfefgffjggg
,会议内	fYgfgggfuggg
,会议室	frfefffgeggg
,但	gogeeggggggg
,佛	imfefggfgggg
,佛山	ldgggggggggg
,你	gqddffgggggg
,你们	rbfgfegggggg
,你会	gkfggggggggg
,你叫	gneffgfgfggg
,你叫什	gkgggggggggg
,你吃	gkegfggggggg
,你吃了	gkegfggggggg
,你帮	eeggggfngggg
,你帮我	eeggggfngggg
,你是	gmefeggggggg
,你有	gtdeegffeggg
,你比	esdefggfggfg
,你真	gjgfgggggggg
,你能	gtddeffffggg
,你能听	gjfggggggggg
,佰	leggggggfggg
,保	gbfccygfgggg
,倒	gbbwcggggggg
,倒数	gbbwcggggggg
,借	fneffgfggggg
,借我	fneffgfggggg
,假	efgegogfgggg
,假如	eggggkgggggg
,假如C	cgggglgggggg
,假如给	ffgggkgggggg
,假设	edgafvgfgggg
,做	gogbfggfhfgg
,停	gkcfjggggggg
,停在	gcehoggggggg
,停车	gtbedfgggggg
,催	hdeelggkgggg
,催C	egggggglgggg
,催C赶	egggggglgggg
,催款	ffdfgggngggg
,先	fkddpgfffffg
,全	gdfjhigggggg
,全线	gggdglgggggg
,全线0	gggdglgggggg
,全组	fYfqiggggggg
,公	fofeffgfgggg
,公司	epfeffgggggg
,内	ctfegggefggg
,内部	ctfegggefggg
,再	gceffkgngggg
,再不	lfgggfgfgggg
,再让	fgeggmgggggg
,写	ebfefggshggg
,写段	ffggggglgggg
,写段跟	fggggggjgggg
,几点	fndfgggggggg
,凯	iggffggggjgg
,出	fkedjfhggggg
,出个	fagpgggggggg
,出发	fffgggoggffg
,出发去	fffgggoggffg
,出差	grdVodgggggg
,分	dQd/dffbeefg
,列	gdfofggffggg
,刚从	kgggggfggggg
,刚从C	jgfgggfggggg
,刚才	gfggggfgkggg
,刚才会	gdfffgffpggg
,刚才的	gggeggeglggg
,刚接	gffggglggggg
,刚接手	gffggglggggg
,刚跟	hgggggegjggg
,刚跟C	egggggggkggg
,刚跟P	jgggggdfjggg
,创	fffggggggfmg
,创建	fffggggggfmg
,别记	hoedfggfgggg
,到D	egggfgfggggn
,到时	efggfgfggggo
,到时候	efggfgfggggo
,到期	edfdtgffgggi
,前五	gfgmefgggggg
,前五大	gfgmefgggggg
,加	clfhfffegflg
,加个	fggggggggflg
,加个新	fggggggggflg
,医	gggkffgggggg
,医院	gggkffgggggg
,十	gffgggkggggg
,十个	gfgjffgggggg
,十个里	gfgjffgggggg
,半个	gfgfkggggggg
,半个月	gfgfkggggggg
,半年没	feffkggjgggg
,华	gffkfggggggg
,华东	ggglfgggfggg
,华南	gfcoffgggggg
,单	ibfmfigggfgg
,单价	gggYgqgggggg
,单子	lgghgggggdgg
,卡	gdlhfggggggg
,卡在	gdmhfggggggg
,卡在谈	fefmgggggggg
,原	engdffgggigg
,原因	gggfgggggkgg
,去	hfeegjjgggfg
,去C	fffgggnggggg
,去C之	gfeggglggggg
,参	kegggggggggg
,参数	ldgggggggggg
,又	kjfffggfgggg
,发	ghcfffdrgggg
,发了	mffggggegggg
,发票	emifffgfgggg
,口	sgfgggfegfcg
,只	medidjgggggg
,只是	jggfgggggggg
,只看	ecf0Xggffgfg
,只算	gdgnfggggggg
,只算我	gdgnfggggggg
,可	glfgfggggggg
,可以	fnfefggggggg
,可以的	fnfefggggggg
,台	hnfefgffgggg
,吃	gjfggggggggg
,吃了	gjfggggggggg
,吃了没	gjfggggggggg
,各	ekgjeggggggg
,各位	cwgecgfffggg
,各组	egfpfffggffg
,各行	gdgkgggggggg
,各行业	gdgkgggggggg
,各阶	gdglgggggggg
,各阶段	gdglgggggggg
,合同模	drdefggfgggg
,同上	kegggggggggg
,同行	gneggfgfgggg
,名单	hdgpegfggggf
,名片	hnfefggggfgg
,后	kfgggggfgggg
,听	imfffgffffgg
,听说	imfffgffffgg
,周	hgfffghflggg
,周会	ggfffghgmggg
,周会改	gndffgggfggg
,味	fepeffggghgg
,味知	fdqeffggghgg
,味知香	fdqeffggghgg
,咋	gjfeggglgggg
,咋跟	ggffggfmggfg
,咋跟P	ggffggfmggfg
,咱	ghfkffgggggg
,咱们	fkgigfgggggg
,咱组	fffnffgggggg
,咱组D	fmgdgggggggg
,咱跟	fgjggggggggg
,咱跟C	fgjggggggggg
,哈	hkffgggggggg
,哈哈	hjfggggggggg
,哈哈C	mjeggfffgffg
,哈喽	fofefggggggg
,哦	fofefggfgggg
,哦哦	fofefggfgggg
,哪	ggfhjfgggggg
,哪一	gferaggggggg
,哪一步	gferaggggggg
,哪个渠	ggemeggggggg
,哪个行	gfgkeggggggg
,哪些	ggfgkfgggggg
,哪些单	ggfgjggggggg
,哪些在	gfdrcfgggggg
,哪些客	ggfjgfgggggg
,哪几	ggfapfgggggg
,哪几个	ggfapfgggggg
,哪家	fddfrfggfggg
,哪家快	fcceuffffggg
,售	frcegfgfgggg
,售前	doffgggfgggg
,售后	gsadgfgggggg
,商	ebfmefffgdrg
,商机	ebfmefffgdrg
,啥	jrcdeffgfggg
,嗯	fofefggfgggg
,嗯嗯	fofefggfgggg
,回	gieffggnfggg
,回头	gmgefggfffgh
,团建	eseefggfggfg
,团建去	glfffggggggg
,团队D	gegmeggggggg
,团队里	gggekggggggg
,在	hpdeefgggggg
,在不	fodfeggggggg
,在不在	fodfeggggggg
,在谈	gfemffgggggg
,在谈的	gfemffgggggg
,培	ddtegfffgggg
,培训	ddtegfffgggg
,堵	jhgfggfggggg
,堵车	meggggfggggg
,堵车堵	meggggfggggg
,复	cicgffwfgeeg
,外	gmgefggggggg
,多	ghefgkgggggg
,多少	ggekhfgggggg
,多少钱	ggdngegggggg
,大	dlghhgfggggg
,大于	fcgpfggggggg
,大于M	fcgpfggggggg
,大刚	gfhijfffgggg
,大刚子	gfhijfffgggg
,大家	bqgeggfggggg
,大家注	flffgggggggg
,太	hgfehggekggg
,太长	fffggggcqggg
,她	lgfgfggfgggg
,好	fsfdeggffggg
,好家	hlgefggfgggg
,好家伙	hlgefggfgggg
,孩	gnffggfffggg
,孩子	gnffggfffggg
,它	gdqbfgegfjgg
,官	ggfgggfgggkg
,官网	ggfgggfgggkg
,定	gekffggggggh
,客单	gfelgfgggggg
,客单价	gfelgfgggggg
,客户C	lfZdfmglgffg
,客户发	gefggfeqgfff
,客户拿	ffgggggkgggg
,客户要	feffgggngggg
,客户问	fhfggggjgggg
,对	ggjfffghgggg
,对上	gefnffgggggg
,对了	ggldgfgggggg
,对手	hW2bcfgggggg
,对方说	kefgggghfggg
,小	fefdofgggghg
,少	eYZXf/fcgffg
,就	hgfelhgggggg
,就是要	kgggggggfggg
,就这	fqfefggfgggg
,展会	gggkfggfgghg
,展会名	emfdfggfggjg
,展会来	geglfggggggg
,展位	fiffggggggkg
,展位上	hcfgggggggmg
,工	fnfefggggggg
,工位	freeeggfgggg
,工厂	enfegggggggg
,差	emfffkgfgggg
,差多	gggkfegggggg
,差多少	gggkfegggggg
,差旅	dofeelgegggg
,差旅费	gdgeepgggggg
,已	lZcoffghgggg
,帮忙归	gfggggffkggg
,帮我回	fdgfggdtfgfg
,帮我建	ggggggffggkg
,帮我把	gefffgfkihhg
,帮我改	ggggggdiflfg
,帮我查	gtafggefgggg
,帮我看	ggkghgfggfgg
,帮我记	pefeegccegdr
,平	gffkgfgggggg
,平均	gffkgfgggggg
,年	lnafgffggggg
,年会	gsZefggggggg
,库	dad5dcfefffg
,应	fabxfXgofggg
,建	dggggggggfng
,开	fjgfgfgfgfkg
,开工大	gkgfggggfggg
,开户	edffggggggqg
,开标	nYodgfgfgggg
,开车	W0bfgenefeeg
,录	Ybefffefie3g
,录入	edfefgffggsg
,彩	bzgccffffffg
,影	gfggekgggggg
,影响	gfggekgggggg
,往	eZdUd/gffggg
,待	geedngigigge
,待会	gfeflgkggggd
,待会儿	gddetgegfggg
,待会去	ggdggglggggg
,待办	gfgfcgffpggg
,得	jjggggffggfg
,快	ddemfgmfggfg
,快要	gegoegffgggg
,快要签	gegoegffgggg
,快递	fnfffggggggg
,快递放	elgfgggggggg
,怎	ffffgggmgggg
,怎么	ffffggglgggg
,怎么约	gfffgggkggfg
,怎么让	efdfgggqgggg
,怎么问	gdbegggtgggg
,怎样	eecegfgsgggg
,总共	gfflffgggggg
,总结	fgggggggjggg
,恭	djffggfmgfgg
,恭喜	djffggfmgfgg
,恭喜P	flgfgggfgggg
,想个	effgggfqgffg
,想个理	eefgggesfffg
,想了	felfggffggjg
,想了解	felfggffggjg
,想看	egmggfggggfg
,想看看	egmggfggggfg
,想问	ffiggfggggjg
,意	gffleggggggg
,意向	gffleggggggg
,意向客	gegndggggggg
,意向的	gdfpcggggggg
,意向阶	ggfkfggggggg
,感	fggffgglgggg
,成	gefneggggggg
,成交	gdfoeggggggg
,成单	gffnefgggggg
,成单率	geeoefgggggg
,我D	fegglggggggg
,我D有	gcgdsgfffggg
,我D还	gfggkggggggg
,我们	hggffffkgggg
,我们有	gjfheggggggg
,我们跟	gfmgeggggggg
,我列	gggcmggggggg
,我到	fnfefghfgggg
,我咋	ffkggggggggg
,我在	fffggglggggg
,我在C	fffggglggggg
,我就	fljfgfeffggg
,我有	gcffnggggggg
,我有没	gcffnggggggg
,我没	jffgfggfkggg
,我的	fadigfffsggg
,我看	dpgegggffggg
,我要	cgfoffnfefge
,我说	kgeggggggggg
,我说D	ngbgggfggggg
,我说要	kfggfggggggg
,我跟	kghggfffgggg
,我还	ffdgkmffgggg
,我还差	geegofggfggg
,我这	dghfffggoggf
,所	gmgefggggggg
,所有	gmgefggggggg
,所有人	gmgefggggggg
,手	ghfkffgggggg
,手上	gfenffgggggg
,手机	fngefggggggg
,手里	gffkgfgggggg
,打	klefffgfgggg
,打不	shceefgfgggg
,打了	ndfggggfgggg
,把C放	fefgggfggogg
,把C的	fgfgggegnggg
,把D群	gggffgggjggg
,把上	gfgggggfkggg
,把上面	gfgggggfkggg
,把刚	ggggggfgjggg
,把刚才	ggggggfgjggg
,把这	geffggffnggg
,把这段	geffggffnggg
,投	epficfffgggg
,投影	fmfffggggggg
,投影仪	fmfffggggggg
,抖	bgghggggggmg
,抖音	bgghggggggmg
,折	ekkdgfgggggg
,折扣	ekkdgfgggggg
,折扣权	dngfgggggggg
,报	fghkgfgggfgg
,报了	heelhfgggggg
,报了M	qfbfgfgggggg
,报了价	edfmjfgfgggg
,报价	ghemffgggfgg
,报价到	gfelgfgggggg
,报价单	kffegggigggg
,报价发	gfegggglgggg
,报销	fneffggfgggg
,报销单	fnefgggfgggg
,拍	gdmffggggggg
,拍板	gdmffggggggg
,拍板的	gdmffggggggg
,拒	feggfegpgggg
,拓	fdmdfghfgkgg
,拓客	fdmdfghfgkgg
,拓客通	fdmdfghfgkgg
,招	ejleffgfgggg
,招标	ejleffgfgggg
,拜访	hjggggfggggg
,拟	feffgggogffg
,拿	hfNfg3gfgggg
,拿不	ifQfgzgfgggg
,按	fZfufgggfggg
,按人	fcgnhggggggg
,按行	gbgreggffggg
,按行业	gbgreggffggg
,按金	geflgggggggg
,按金额	geflgggggggg
,换	fdfhepghfggg
,换成	fZeidwfffgfg
,换成P	eeftefgfggfg
,排	hdfmfggggggg
,接	hcmffghggggg
,推	Zleffufefefg
,推荐	eufefffeefgg
,提	fifdhffghgfk
,提成	g0dUeegggggg
,提成什	gkeggggggggg
,提醒	ecfflgfgfffo
,搞	negfggfggggf
,搞定	megfgggggggg
,收	gofefggfgggg
,收到	fofefggfggfg
,收工	dsfefggfgggg
,改	djdeggfffsfg
,放	gpcegggggggg
,放假	gpafhggggggg
,放假这	geggkggggggg
,救	gidehgkggggg
,救命	gidehgkggggg
,教我	gegfgggmgggg
,教育	ggfjgfgggggg
,教育行	ggfjgfgggggg
,数	mgfggegfgggg
,整个	dfghhggfmggg
,整个月	ffggkggggggg
,新	fgfgggffgfmg
,新增	Xeeggfgfgfzg
,新年	flgegggggggg
,新年好	fmgefggggggg
,新建	acefgfffgezg
,新来	hfffgfjfggkg
,新来的	ihffggkfggfg
,新的	chgggggggglg
,新线	ffgfggggggng
,新线索	ffgfggggggng
,方	jbljdgfgffgg
,方案	jbljdgfgffgg
,方案阶	gfdkfigggggg
,无	noedffffeefg
,无语	fngefggfgggg
,旧	elgfgggggggg
,早	ftfceggfffgg
,早点	gjgfgggggggg
,是	tZhdgggfgggg
,晚	fkfdfkgfgggg
,晚安	fpfefggfgggg
,晚点	fmgefggggggg
,替	fgggggflgggg
,替我	fgggggflgggg
,替我想	gfgfggenfgfg
,最后	kfmcgfgegggg
,最大	gggjfggggggg
,最大的	gggjfggggggg
,最肥	gegmfggggggg
,最肥的	gegmfggggggg
,最近	gjdmffgfffgg
,最近一	gciofggggfgg
,最近三	ffemgfgggggg
,有	ficgkfgggghg
,有个	ffggggffgglg
,有人	gnefeggggggg
,有什	heffmghffggg
,有什么	heffmghffggg
,有几	ggflefgggggg
,有啥	gfggjggggggg
,有啥要	gfggjggggggg
,有没	fgeglfghgggg
,有没人	Vsufffdffdcg
,有没有	gfcglfghgggg
,有谁	gecbufgggggg
,朋	hggefgfnfgfg
,朋友	hggefgfnfgfg
,朋友圈	difefffqfffg
,服	dqgfffgfgggg
,服了	dqgfffgfgggg
,机	greeeggfgggg
,机器	gmgfgggegggg
,李	fgfkfggggggg
,李雷	fgfkfggggggg
,李雷D	gcfofggggggg
,李雷手	gggjeggggggg
,来	eidifgnfffgg
,来个	gbfufgegfffg
,来了	fngefggggggg
,查	ferfffffgffg
,查一	fdrfggffgffg
,查下	gfnfgffggggg
,查下C	gfnfgffggggg
,标	gekbmggggggg
,样	irbeefgggggg
,样品	jclfgggggggg
,根	gfgfZgggsggg
,根据	gfgfZgggsggg
,楼	hlffgfgfgggg
,楼下	eogfgfgfgggg
,欠	hdefoggggggg
,欢	eqfefggfggfg
,欢迎	eqfefggfggfg
,正	igfmeeggfggg
,每	fdflfjgfgggi
,每单	cVewfpgeffgf
,每周	gfgfdggggggn
,比	dlfleggggggg
,比D	gbfqeggggggg
,水	qeeggdgggggg
,汇	gdlfglggeggg
,汇报	fergggfgdffg
,沙	kfgggggfgggg
,没人	gfgfmggfgggg
,没有	geehhjgggggg
,没有下	fcfnlfgffffg
,没毛	fmgffggggggg
,没毛病	fmgffggggggg
,没见	reegggfggffg
,没说	lgfgggfffggg
,没谈	nefggggfffgg
,法	cnkeffgfgggg
,法务	cnkeffgfgggg
,测	dwbdfgffggfg
,测试	d1Zcffffggfg
,海	hqgfgefcggfg
,涨	fNYwbzgifffg
,涨价	fefYfqgmfggf
,涨价通	gegfffgqfggf
,添	ddfffgffggug
,添加	ecfefgffggvg
,漏	gefmfggggggg
,漏斗	gegpdggggggg
,演	fwTggfghgggg
,演示	fwTggfghgggg
,点	kdgghggggggg
,烦	lndefggfgffg
,牛	lldefggfgffg
,牛逼	fngefggfgggg
,现	gjhidggggggg
,现在	gkhidggggggg
,现在几	gndfgggggggg
,生	gmgffggfggfg
,生日	fpgefggfggfg
,生日快	fpgefggfggfg
,甲	flgggggggfgg
,甲方	flgggggggfgg
,甲方爸	dogfgggggfgg
,电	ehffggkjggfg
,电梯	ceffgfyegfeg
,电脑	eqfefggfgggg
,电话	fgfffgfngggg
,留	jgggggeggggg
,留了	jgggggeggggg
,登	Xcdeffeefd9g
,登记	fcfffgffggsg
,百	kcndeigfggfg
,百万	gfemfggggggg
,百万级	gfemfggggggg
,百川	lbpbeigfggfg
,百川D	gfwXeegggggg
,百川是	fdreegfgfggg
,百川那	gengdfgggggg
,目	geglffgggggg
,目前	gghjffgggggg
,看	hlggfgfffggg
,看下	gfjifffggggg
,看下C	gfmfgffggggg
,看完	jgfggggggggg
,看看	gregfgfffffg
,碰	Zbc9efeffdcg
,磨	beYxoeefgffg
,磨价	beYxoeefgffg
,社	ftedfggcgggg
,社保	ftedfggcgggg
,祝	eqgdffgggggg
,离	gefqedgggggg
,稍	fofdfggggggg
,稍等	fofdfggggggg
,稳	fnehefgggggg
,空	glffgggggggg
,空调	glffgggggggg
,空调太	gkfggggggggg
,竞	gelgfggggggg
,竞品	gelgfggggggg
,章	fbqfffgggggg
,章盖	fbqfffgggggg
,章盖了	fbqfffgggggg
,笑	gpfdfggfgggg
,第	hgfgggjggggg
,第一	hgfgggjggggg
,第一次	ggfgggkggggg
,等我	fmfeiggfgggg
,答	gddeqggggggg
,答应	gddeqggggggg
,签	ggeifjgggggg
,签下	ggccgpgggggg
,签了	gggmeggggggf
,签了的	gggmeggggggf
,算	cmffflgfgfgg
,算了	dsfeffgfgfgg
,算算	Zfefgvgfgffg
,系	fpffffgfgggg
,系统	fpffffgfgggg
,累	gkgffggggggg
,累瘫	gkgfgggggggg
,累瘫了	gkgfgggggggg
,红	elfgggggfggg
,约了	hefgigjggggg
,约了C	feggfgnfgggg
,约了D	jgggggfggggg
,约到	jgggggfgggfg
,线	fffjeggggfkg
,线索	fffjeggggfkg
,组	gfggkggggggg
,组里	gfggkggggggg
,给C再	fgcgglgggggg
,给C发	bgfggfgrgfgg
,给C的	egfggggkgggg
,给C财	dggggggkgggg
,给C送	lgeggggggggg
,给P	fegffggmgghg
,给P写	fggggggkgggg
,给P发	hdgfggfmgggg
,给个	gcgfgggogggg
,给我个	gdftfgefeggg
,给我看	gfqfggcfgggg
,给百	pedffffhgggg
,给百川	pedffffhgggg
,统	gffYfsgggggg
,统一	gffYfsgggggg
,续	edfefggtfggg
,编	cefffggsfggg
,网	fqfdfgffgggg
,群	ggffggfikggg
,群里	ghffggfflggg
,群里刚	gdgfggffpggf
,翻	cclkfgcohffe
,翻一	ferefgbgkfff
,翻一下	ferefgbgkfff
,老客	iffhfffkgfhg
,老客户	iffhfffkgfhg
,聊	jfggfggghggg
,聊天	igggdgfglggf
,聊天记	jgggggfggggg
,聊得	nfgfggfgffgg
,联	gfkfeggggggg
,联系	gfkfeggggggg
,联系人	gflfeggggggg
,能	obfieeggiggg
,能不	figkdfgggggg
,能不能	figkdfgggggg
,能的	megggegggggg
,能的话	megggegggggg
,自	bsefggffffgg
,自取	bqggggfgffgg
,英	cnfdfgfnfffg
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
,见了	lfggggfggggg
,记	gndfeggggggh
,记得	gpbfeggggggh
,讲	gieefgsfcffg
,讲个	ftfdfgffefgg
,设	legggggfgggg
,设备	leggggfggfgg
,试	fcikgjgefggg
,试用	fblmgggffggg
,话	hdscgfgdgggg
,话说	hdscgfgdgggg
,该	gffcoggggggg
,该催	gggclggggggg
,语	fcfffgfnlggg
,语气	fbgffggrfggg
,语音	gdfeffeevfgg
,语音转	gdfeffeevfgg
,说下	beygggeffefg
,说下C	beygggeffefg
,说可	kgggggfgfggg
,说可以	kgggggfgfggg
,说好	gbfavggffggg
,说是	nggeggggeggg
,说是D	nggeggggeggg
,说说	ggpgggYggggg
,说说C	ggpgggYggggg
,请	fkhffgffghgg
,请给	gggjfggggggg
,请给出	gggjfggggggg
,请问	filgfgefgggg
,请问发	gkfgfggggggg
,谁	gjehgggggggg
,谁C	ftaffgfggggg
,谁D	fgfkfggggggg
,谁D没	gegdmggggggg
,谁会	gneeeggggggg
,谁去	hleffggggggg
,谁在	gbienggggggg
,谁在等	gZceuggggggg
,谁家	gaaonfgggggg
,谁带	gpeeeggggggg
,谁开	gkfffggggggg
,谁开车	gkfffggggggg
,谁拿	gmffeggggggg
,谁拿了	gmffeggggggg
,谁最	gZgoifgggggg
,谁最后	gevccffgggfg
,谁最近	gfbdqggggggg
,谁有	foeeeggggghg
,谁有投	fofffggggggg
,谁有空	diggggggggjg
,谁的	gleffggggggg
,谁知	gmeffggggggg
,谁知道	gmeffggggggg
,谁签	geeoefgggggg
,谁要	gldfXgfgrggg
,谁跑	gcereggggggg
,谁跑得	gcereggggggg
,谈	ccekflhfenfg
,谈判	bbelemffeofg
,谈判的	gbejeuffeegg
,谈判阶	gdgregggfegg
,谢	kigfgggfgggg
,负	demffgggggjg
,负责	demffgggggjg
,负责人	demffgggggjg
,财	khffgggggggg
,财务	kifegggggggg
,资	esgeffffgfgg
,赢单	gfgeelgfgkgg
,赢单率	gggZgqgggggg
,赢的	gffkgggggggg
,超	gfghjggggggg
,超过	feghkggggggg
,超过0	fegfoggfgggg
,超过M	gggldggggggg
,跟C	ggejighfiffg
,跟C的	dffrdgefledg
,跟C约	nfggfgeggggg
,跟D	ggfkffgggggg
,跟D比	ggflffgggggg
,跟P	nffgggfgfggg
,跟P通	mfggggfefggg
,跟R	fefmeggjgggg
,跟R正	edfqfggfgggg
,跟R比	edeeggftfggg
,跟我	ffqaegkegggg
,跟我说	fgegggmggggg
,跟进	ggfUwggggggf
,路	giffgflgfgfg
,路上	ejffgfngfggg
,转	ihfmfffefegg
,转介	idepffegggfg
,转介绍	idepffegggfg
,转化	gffrfgfefcgf
,转发	neegfggggggg
,输	geeoefgggggg
,输给	gefneggggggg
,输给R	gefneggggggg
,辛苦了	gjgggggggggg
,辛苦辛	gjgfgggggggg
,过	fcfgkggifggi
,过了	fbfetggfgggg
,过期	gegfmggffggg
,还	mdfgfhgggggg
,还是	oeefgggggggg
,还是老	qdfefggfggfg
,还有	geciilgggggg
,这个	fneefgfekggg
,这个群	fdggggfgnggg
,这单	ibqdefgfgjgg
,这单多	gcqdffgggggg
,这天	fnfffggfgggg
,这家	gZueeggggggg
,这就	fcbefgxgfffg
,这条	fmgefggggggg
,这段	gfggggfgjggg
,这段录	gfggggfgjggg
,这破	fnffgggfgggg
,这破网	gmefgggegggg
,进	Vbbeffqfgzgg
,通	gelffgffjggg
,逾	gfgflggggggg
,逾期	gfgflggggggg
,那	gaqehggfghgg
,那C	deufgffggefg
,那D	gegqbfgggggg
,那D呢	gegmffgggggg
,那个	heodffgffggg
,那个C	igjggfgfeggg
,那单	gauRfegffugg
,那家	ifleffgggggg
,那边	hekffggggggg
,那金	gelgffgggggg
,那金额	gelgffgggggg
,都	feeZlpgffggg
,酒	lifeffgggggg
,酒店	lifeffgggggg
,采	edlffgggggjg
,采购	edlffgggggjg
,金	gehkgggggggg
,金额	gehkgggggggg
,金额前	gbfpgggggggg
,金额靠	geglgggggggg
,销	hdfnfggffggg
,销售	hdfnfggffggg
,长	iWfW7fgefffg
,门	xdeggggggYeg
,问了	heoedggggggg
,问问	eqfalegfffgg
,阶	cedfggffgveg
,阶段	cedfggffgveg
,附	gkggggffgggg
,附近	gkggggffgggg
,附近有	gkggggffgggg
,陌	hcfffggpgghg
,陌拜了	jfgggggggggg
,陪	efdgggufgfdg
,随	frfdfggfffgg
,随便	fofefggfgggg
,集	kgefggggghgg
,青	kblbdgjfgigg
,青禾	kambdgkffigg
,青禾有	gfsaefgggggg
,预	hejfekgggggg
,预测	fegnfggggggg
,预测一	gdgmgggggggg
,预算	gggPb4gggggg
,领	flhfgfiffggg
,领导	flhfgfiffggg
,领导说	fngfggggfggg
,食	fngffgggggfg
,食堂	fngffgggggfg
,食堂D	fngffgggggfg
,首	jejfgggggggg
,首付	jekeggggfggg
,首付款	kdmeggggfggg
,马	fjfgfgkffggg
,马上	fjfgfgkffggg
,马上C	egggggmgggfg
,马上到	emgefgkffggg
,高	fgfffgnffggg
0k	jfgkggfgfegg
0万	ofefgefggggf
0个点	hgfdglgggggg
0个点能	fffggkgggggg
0台	jggggegggggg
0吨	kfgggggggggg
0周	dngfgggggggg
0天没	fegfnggggggg
0套	jggggggggfgg
0家店	egggggggggjg
0开	dgfggggggglg
0开头	dgfggggggglg
0开头那	dgfggggggglg
0折	ggfbgpgggggg
0米	mfffggfggggg
C,	awdggfffgefg
C,,	awdggfffgefg
C0	lfgggggggffg
CC	kgfggggggggg
CD单	fffdfrgfgggg
CD单子	fffdfrgfgggg
CD才	fgafgqgggggg
CD才付	fgafgqgggggg
CD有	ffkhffgggggg
CD能	gggkgdgggggg
CD能签	gggkgdgggggg
CD那	fgkegfgghggg
CD那个	fgmdgfggiggg
CPD	egZtgfgfgggg
CP发	lgfgggeggggg
CP吃	gfcgggnggggg
CP吃饭	gfcgggnggggg
CP回	jgggggffggfg
CP的	cfefgcfwggfg
CP讲	dfggggfggggn
CP那	fgjggggfgggg
CP那个	fgjgggfggggg
CP那边	ggkggggdgggg
C一	iffgggjggffg
C三	oefgggeggffg
C下	jfigfggggfgg
C下一	egpgdggggfgg
C下一步	egpgdggggfgg
C下单	nfeggfgggfgg
C不	dpgffhffgffg
C不买	fcoggfgggggg
C不大	felggfgggggg
C不是	fgmfgfgggggg
C不着	epfggfgegggg
C不签	ackfgsgfgfgg
C丢了	midegkffgefg
C丢了怎	fvdfgdfdgffg
C丢单	egfkgggggigg
C两	fgjffhhggggg
C两个	ggfgfkgggggg
C两个都	ggfgfkgggggg
C中了	ifcggngggfgg
C中标	gfffgfgfgofg
C中标了	gfffgfgfgofg
C为	dekfgfffgpfg
C为啥	ggkfggfggggg
C之	gfeggglggggg
C之前	gfeggglggggg
C交	afgggfhigggm
C什么情	ggpfgfafgggg
C什么时	jfgggffggggg
C介	ogffggdjgfdg
C介绍	ogffggdjgfdg
C从C	fekfgfkfgggg
C他们预	fgkfgfgggggg
C会	ggYggqgggggg
C便	ggdggkgggggg
C便宜	ggdggkgggggg
C催	jfegggijgffe
C催款	Xgdgggmqggfg
C催货	offggggfgffg
C先	ffbfefpggmfg
C关	edefgfffgueg
C再	fgdggmffgggg
C决	tebfffgggggg
C决定	tebfffgggggg
C几	lifahgfghfgg
C几个	nmbZgjgggfgg
C几个点	fwXffegggggg
C几号	Wcyggggfgggg
C几家	/faJoZfggfgg
C几时	ddqggggggggg
C几时能	ddqggggggggg
C分	bfVfg2hfgffg
C到	dmmfffdfgfgg
C加	dgkgggffgfig
C加了	lgfggggfgfgg
C升	effgggfggofg
C压	mffggggggfgg
C去	mffgggfggffg
C又	bvffgfffgefg
C又不	refgfggfgcgf
C又不急	refgfggfgcgf
C又推	qbffgfgggggg
C又黄	nZqfgfgdgffg
C又黄了	nZqfgfgdgffg
C反	meeegnfegffg
C发	gggggfgjgggg
C发个	bgfggfgrgfgg
C发了	lffggggggfgg
C发了需	lffggggggfgg
C取	jffgggfggggj
C只	ffdggngggggg
C只签	cgcggrgggggg
C只签一	cgcggrgggggg
C可	fggggggggjgg
C可以	fggggggggjgg
C合	ggjggggggggg
C合作	dfqgggfgggfg
C合同签	pgaggggggfgg
C同	pedggffggfgg
C后	kfkgfggfgfgg
C呢	fgnfgffggggg
C和	fgegglgggggg
C和C	fgeggmgggggg
C和C都	fgeggmgggggg
C咱	gdefgffogggg
C哪	ndldeggggfgg
C啊	gengggfgfggg
C啊他	ddqfggfggggg
C啊他们	ddqfggfggggg
C啥	eeRdfdm4fgfg
C回	fgkggggggggg
C在	lkaggfgggggg
C坏	ofdggggggffg
C多	eenlehffgffg
C多少	ifYnfifggggg
C多少客	ggemfegggggg
C多少钱	ygWegbgggggg
C大	eelgggiggggg
C大概	eelgggiggggg
C嫌	gfkggfgggggg
C官	egfgggggggmg
C官网	egfgggggggmg
C官网留	egfgggggggmg
C定	lfhfgffgggfg
C定了	peegggfgggfg
C定金	igkegfgggggg
C定金收	egpdgegggggg
C对	gflgggffgggg
C对我	efmggggggggg
C对我们	efmggggggggg
C已	hfkfifffgffg
C已经	fflfigffgggg
C已经过	ggfdmggggggg
C年	igbgglgggggg
C延	Xddfg3fegffg
C开业	fadggeeygffg
C开会	ggfggglgeggg
C开标	cfggggfggggp
C开的	egjggfffjggg
C归	kfdffggggkfg
C归谁	tfafeffggggg
C当初	fgmgggffgggg
C往前	fgggggggglgg
C往后	ifegelgggggg
C微	fggggggjggfg
C微信	fggggggjggfg
C怎	hdiigfhigffg
C怎么	hdiigfhigffg
C怎么回	ffXegeyegggg
C怎么样	fgF/gegfgggg
C怎么说	ggUfggfwgggg
C总	kffggggggggg
C总部	lefggggggggg
C想	nfegggfggggg
C想了	lgggggegggfg
C想了解	lgggggegggfg
C想看	yfVfgegggggg
C成	meggfifggffg
C成了	tccefnefgeeg
C成交	ggkhfegggggg
C我们	efmegdgjgggg
C打八	bffggrgggfgg
C打款	rfbggggggffh
C打算	dcoeglfggfgg
C把	ijfgghfggggg
C报价	egfhgggggkgg
C报的	ggmegegggggg
C报的多	ggodgegggggg
C拖	gfeejnffgefg
C拖到	bggffogggggg
C拖到D	bggffogggggg
C招	jfhggfgggggg
C招标	jfhggfgggggg
C拿	kffggggggggg
C拿沪	oefgggffgffg
C拿沪川	oefgggffgffg
C按	dedefngggnfg
C换人	oefggfgfgffg
C换人了	oefggfgfgffg
C换供	fgjggggggggg
C换供应	fgjggggggggg
C提	ffncejegfggj
C改	jhfgggfgghfg
C改了	bzefffefgdeg
C改成	eggggggggjgg
C放	hfffggfgglfg
C新	jfhggfgggggg
C是	ffifffmfgggg
C是什	ffafggrggggg
C是什么	ffafggrggggg
C是怎	feregffegggg
C是怎么	feregffegggg
C晚	deeggrgggfgg
C晚两	fefgglgggggg
C晚两周	fefgglgggggg
C最近	ggcnffgggggg
C有	jfhffffgjgfg
C有意	kdfffgfggmfg
C有意向	kdfffgfggmfg
C有戏	uebfgffggeeg
C有没	lghfeegggggg
C有没有	lghfeegggggg
C有点	kccffgaexeff
C来	mffggfhggggg
C来厂	oefgggfggffg
C标	fggggggggkgg
C标丢	gfffgggggnfg
C标丢单	gfffgggggnfg
C样品	ggkggggfgggg
C楼	ffgggglgfggg
C楼下	ffgggglgfggg
C楼下了	ffgggglgfggg
C欠	dfnekegfgfgf
C欠咱	fe1cbcfgggge
C款	kgeggggggfgg
C款到	kgeggggggfgg
C款到了	kgeggggggfgg
C死	ffggggggglgg
C没	fjgflgfggffg
C没动	ifdfngfggffg
C没动的	dggfpggggefg
C没动静	nfbflgfggffg
C没回	gfdgkggggggi
C没有	hfjgffgggggg
C没联	fgggkgggggfg
C没联系	fgggkgggggfg
C没说	pfaggggggggg
C没过	wdcgfgfggdeg
C法	lgdggggggggh
C现	ggjfggfghggg
C现在	ggjfgggggggg
C现在什	ggjgggeggggg
C现在多	eeqfgegggggg
C现在是	ggkffggggggg
C现在算	ggldgfgggggg
C现场	cfgggfcgtgfg
C的P上	fgmggggcgggg
C的P写	eggggggjgggg
C的P加	tgcgggeeggeg
C的P换	egkggggggggg
C的P问	nfdggggfgggg
C的p	ifkggegfgggg
C的事	gglegggggggg
C的事儿	ggkgggffgggg
C的会	hgggggffkgfg
C的单	dfe0efffgcdg
C的单子	dfe0efffgcdg
C的大	ggO0fggggggg
C的客	hgcecffugffg
C的客户	hfbebfgygffg
C的情	gfmgggeggggg
C的情况	gfmgggeggggg
C的来	fffgggmgggfg
C的来龙	fffgggmgggfg
C的标	lfeggggggggg
C的标书	kgeggggggggg
C的档	efegggkgggjg
C的沟	egggggegnfgg
C的沟通	egggggegnfgg
C的状	fenfggffggfg
C的状态	fenfggffggfg
C的电	fgggggfgjggg
C的电话	fgggggfgjggg
C的章	depggffggggg
C的联	hflgggfgggfg
C的联系	hflgggfgggfg
C的订	jflgggefgegg
C的订单	jflgggefgegg
C的钱	ifjgggfggggg
C的门	cfcfggxeeffg
C的阶	egfgggggglgg
C的阶段	egfgggggglgg
C的项	kggggfgggggg
C的项目	kggggfgggggg
C的预	jgfggggggggg
C的预算	jgfggggggggg
C目	iflgggefgffg
C目前	iflgggefgffg
C看	rddgggfggffg
C真拿	fggggjgggggg
C真拿下	fggggjgggggg
C砍	egfggigggjgg
C砍价	dgfggiggglgg
C确	ffggggggglgg
C确认	ffggggggglgg
C签	edkjghffghfg
C签下	beXfg4ffgdfg
C签下来	beXfg4ffgdfg
C签了	iclkgegfgffg
C签了多	ggR3gagggggg
C签完	cgeggfffgrgf
C签完了	cgeggfffgrgf
C算	eejgggfggmfg
C算赢	cddfgfffgveg
C约	mfhgfgeggggg
C约了	nfhgfgdggggg
C约了D	peggfgegggfg
C给	gefjhgggghff
C给我	effliggfgiff
C续	hfjkgegegfgh
C续了	tfbfgggfgffg
C续签	cfexgbgegfgg
C续约	fgkhgfgcgggi
C维	fgmeffgggggg
C维保	fgmeffgggggg
C老	gfgggggggggl
C聊	dgkgfgdfnggf
C聊的	dgkgfgdfnggf
C能	efocgjfggggg
C行	egggggfggglg
C行政	egggggfggglg
C被	erefgiffgfeg
C被R	kefegjgggggg
C被R截	mdedglgggggg
C要	jffggigggggg
C要我	kfgggggggggg
C要我们	kfgggggggggg
C要求	mgfggfgfgfgg
C要的	derffffggffg
C让	peegggffgffg
C让我	lgfggggggggg
C让我们	lgfggggggggg
C记	ffffggefflng
C讲	cgeggfkmgggg
C设	fgjggfgggggh
C设备	fgjggfgggggh
C试用到	jgggeggggggg
C该	bfggdgfgflfo
C说	hifgggfjgfgg
C说不	pfegfgffgfgg
C说要	gfhggfgkffgg
C说要是	mgfggegfgfgg
C谁	kiffhffggggg
C谁在	gelgffgggggg
C谁拍	sfafgfgfgggg
C谁拍板	sfafgfgfgggg
C谁都	tcegggfggefg
C谈	dfjggghfflfg
C谈判	cffgggggfqfg
C谈到	pgfgggfffdgg
C财	dggggggkgggg
C财务	dggggggkgggg
C财务写	dggggggkgggg
C质	Wd4fgffffdfg
C赢	gfffegffgpfg
C赢单	gfffegffgpfg
C赶	egggggglgggg
C赶紧	egggggglgggg
C赶紧盖	egggggglgggg
C跟	ifhgjgfggffg
C跟进	Zffgzgdfgfeg
C转	effgggfggofg
C输	gflfgfgggggg
C还	gfmggfgggggg
C还在	lekgfffggffg
C还在拖	dftgdgffgefg
C还在犹	bfoggggggggg
C还差	ebydfeffgffg
C还是	ckdggggfgngg
C还有	femggfgggggg
C还有没	dgnggegggggg
C还没	jfgjgegggfgg
C还没签	dgingdgggggg
C这单把	felggfgggggg
C这家	effgggoggffg
C进	lfdgggffglfg
C进到	kffggfeeglgg
C进方	aefgggfggufg
C进方案	aefgggfggufg
C退	hffgggfgglfg
C退了	qefgggfggdfg
C送	lgeggggggggg
C那个会	afggfgegtffg
C那个单	gfnefgfggfgg
C那个标	eevggdbegggg
C那个项	fgkggfggggfg
C那单	gfmfggfggffg
C那单要	fggggjgggggg
C那台	dfnggfgggggg
C那头	fekggkfegggg
C那家	ggkfgfgggggg
C那帮	efgggghgkggf
C那帮人	efgggghgkggf
C那批	eeoggggggggg
C那批货	eeoggggggggg
C那标	jpaggfffgfgf
C那边定	lfeggggggffg
C那边没	kgeggggggggg
C都签	gffggkgggggg
C问	nfdggeghgggg
C问的	xfccgbffgggg
C问能	hffggggjgggg
C问能不	hffggggjgggg
C阶	fggggggggkgg
C阶段	fggggggggkgg
C院	igggggfkgggf
C院办	igggggfkgggf
C项	qffffggggefg
C项目	qffffggggefg
C顾	efpfgfffgggg
C飞	eeefgpgggggg
C飞了	eeefgpgggggg
C首	mgdggggggfgg
C验	mgdggggggfgg
C验收	mgdggggggfgg
C黄	jfefghfggigg
C黄了	kfegggffgigg
D,	pkfffgeegggd
D,,	pkfffgeegggd
DC	aggeifggmggj
DP	Tfggfg0fggff
DP问	Tfggfg0fggff
Dcal	eggggggggggk
D一起	gkgffggggggg
D上	ldgfggiggggg
D上线	tZgefggfgggg
D上门	geffggpgefgg
D不	fdgefpgggggg
D丢的	gfgmdggggggg
D丢的单	gfgmdggggggg
D个D	aggggggggggp
D买	ggqZffgggggg
D买了	ggtXfegggggg
D买了多	gfzTfegggggg
D了	lhgefggggggg
D交	gkgefggggggg
D付	kgfggggggfgg
D会	fegfghgglggg
D会议	fagefgfguggg
D例	figdegggnggg
D例会	figdegggnggg
D做	gfgjfggggggg
D做了	gfgkfggggggg
D催	fgfgfggggggl
D催我	fgfgfggggggl
D先	hdfenggggggg
D先跟	gfgekggggggg
D再	kfgggggggggh
D再打	meggfggggggg
D再看	lfgfgggggggg
D再约	qcgeeggfgghg
D冲	gkgfffgggggg
D别	eggggggggggk
D别让	agfgfggggggr
D别让我	agfgfggggggr
D到期	ffgmfggggggg
D到期的	eefrdfgggggg
D单	fffdfrgfgggg
D单子	fffdfrgfgggg
D去C	fffefflkgggg
D去了	mfgfggfggfgg
D去了C	ofgfggfgfffg
D去见	gffgfglggggg
D叫	ffggfggggggk
D叫我	gfggfggggggk
D吃	gmfeegghfggg
D同	fdfjfghflggg
D同期	gegmfggggggg
D同期呢	geglfggggggg
D呢	geglfhgggggg
D咋	ecgggtfdgggg
D和	eegmgggghggg
D和C的	fgggggggjggg
D咱	fgfhgjgggggg
D喊	feggfggggggl
D喊我	feggfggggggl
D喝	dfgfgggogggg
D回来	mdgggggffggg
D在	hleffggggggg
D在C	legggggggggg
D多	gueWeigggggg
D多少	gggbgngggggg
D够	eggggjgggggg
D大家都	gggekggggggg
D天	gqedgfgfgggg
D天气	gqedgfgfgggg
D好热	flgffggggggg
D安	fkfeffgglggf
D寄	mefggggggggg
D就稳	fggggjgggggg
D就稳了	fggggjgggggg
D帮	bjfffgffffgp
D干	gceioggggggg
D干了	gfgpaggggggg
D开会	aygZgfggeggg
D必须跟	fcgeqggggggg
D快	fkgggggggggg
D快乐	fkgggggggggg
D快乐,	fkgggggggggg
D怎	gffkgggfgggg
D怎么	gffkgggfgggg
D怎么样	geengggfgggg
D成	gehmffgggggg
D成了	fdgneggggggg
D成了几	fcgpeggggggg
D成交	fegmfggggggf
D成交清	gggjfggggggg
D成交的	fdgpfgggfggf
D成压	ifjfgfgggggg
D成压铸	ifjfgfgggggg
D我得	fdgbkggggggo
D我需	gggekggggggg
D我需要	gggekggggggg
D战	eSg4dffgfggg
D才	ggefgjgggggg
D才付	fgafgqgggggg
D打	idgdkgggfigg
D打给	gbfepggggggh
D把	glgfgggggggg
D报	glgegggggggg
D拜	jigkcgfgfggg
D拜访	jigkcgfgfggg
D拜访C	lgggggfgfggg
D挂	megggggggggg
D指	avgcggggggff
D指标	avgcggggggff
D排	gjgangfggggg
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
D新建	gegnegggggfg
D新建了	gegnegggggfg
D新录	gfgkfggggggg
D新录了	gfgkfggggggg
D新签	fcfsdggggggg
D新签的	fegmfggggggg
D是	fcioeggggggg
D有什	gdfepgfgfggg
D有什么	gdfepgfgfggg
D有哪几	gggdkggggggg
D有啥	gfhemgfgfggg
D有啥要	gfgflgfggggg
D有没	gikfefgggggg
D有没有	gikfefgggggg
D来	hkfheggggggg
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
D演	mfgfgfgggggg
D演示	mfgfgfgggggg
D的	fdifkhgghggg
D的会	icgeegfgrggg
D的成	gfgkfggggggg
D的成交	geglfggggggg
D的拜	cffgtgfggffg
D的拜访	cffgtgfggffg
D的数	bdffexfdgggf
D的活	fOga+gggfggg
D的活儿	fdgYvggggggg
D的预	degpffggfggg
D的预测	degpffggfggg
D目	ekghggggfggg
D目标	ekghggggfggg
D目标缺	gbgofggggggg
D看	kjefegfigggg
D社	glfefggggggg
D社保	glfefggggggg
D社保是	glfefggggggg
D签	gghjffgggggg
D签下	efpgfdgggggg
D签下来	efpgfdgggggg
D签了	gfgkeggggggg
D签单	dfgpfgfggggf
D签得	gggkfggfgggg
D签的	fgjhgfgggggg
D约	obfcjfjgfggg
D约了	degcnglggggg
D约了C	cgggfgnggggg
D给信	mfgfgggfgggg
D续	fgmfgdgggggg
D综	flgffggggggg
D综合	flgffggggggg
D综合症	flgffggggggg
D缺	gfgXftgggggg
D群	gfgefgfgnggg
D群里	gfgefgfgnggg
D聊	fgudgfegbggg
D聚	flfffggggggg
D聚餐	flfffggggggg
D能不	igfjffgggggg
D能不能	igfjffgggggg
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
D要到	fggocfgggggg
D要到期	fggocfgggggg
D要去	gggekghggggg
D要去C	cgggegpgggfg
D要签	gggkdggggggg
D要联	gfgelggggggg
D要联系	gfgelggggggg
D要见	deeghgoggggg
D要跟	gfgXqggggggg
D见C	gfggggmgggge
D见CP	Zgggggsggggd
D见P	gfgggglggggg
D见面	nfggggefgggg
D记	fgggfggggggj
D记得	fggggggggggj
D评	fdeeegggsggg
D评审	fdeeegggsggg
D评审会	ffgggggglggg
D该跟没	fgggkfgggggg
D谁值	gjgffggggggg
D谁值班	gjgffggggggg
D谁去	feucfffgeggg
D谁去的	feucfffgeggg
D谁有	cngggggggggf
D谁有空	cngggggggggf
D谁能	glggfggggggf
D谁能加	glggfggggggf
D调	dtfcefgggggg
D调休	gqfdeggggggg
D赢	ggelgfgggggg
D赢率	ggWxgcgggggg
D走	mfffgggggggg
D起	eogdgggggggg
D跑	hffbofkfffff
D跑了	imghcffggfgg
D跑了几	fggmefgggggg
D跟C开	ggggggkgdggg
D跟D	bfgtfgfgggfg
D跟P	fffdegofjggg
D跟P喝	geggfgoeeggg
D跟谁	gcfcsgggfggg
D过	ufggggegggfY
D过去	1ffgfgdfggfU
D还剩几	ggglgcgggggg
D还够吗	gfffgkgggggg
D还差	ffgfjhgggggg
D还有	ndachogggggg
D还有什	gfggkggggggg
D还没	iggckggggggg
D进	heghfgjgfggg
D进场	jfgggggggggg
D那	iehfffggjggg
D那个	ffiefgggmggg
D那个对	gggefgggkggg
D都	gcgjlgegfggg
D闹	dfggggggfggo
D闹我	dfggggggfggo
D顺	gngeeggggggg
D预	egglgfgggggg
D预测	bggrgdgggggf
D黄	ffgmeggggggg
D黄了	ffgmeggggggg
M一	jfgfgggggggg
M一台	jfgfgggggggg
M往	ffgnfffffggg
M往上	ffgnfffffggg
M往上的	gfgkfggggggg
M的	gfgkffgggggg
M的有	ggflefgggggg
PD	gjfiffgggggf
PD来	kucabfgggggg
PD签	ggfjgfgggggg
PD要	adgfggsfgggg
PP	cdfefgejggsg
P上	fgqfgggagggg
P上回	ggnegggdgggg
P上回咋	fgnggggcgggg
P上次	fgrfgggYgggg
P上次提	ggkfgggggggg
P不	jgggggggggfg
P不在	kgggggfgggfg
P了	jfegggekgggg
P什	fdpdegmefgfg
P什么	fdpdegmefgfg
P介	gfafggctggig
P介绍	gfafggctggig
P介绍的	igggggeegglg
P你	erdfgfffgggf
P值	fgglgggfgggg
P催	ngggggffggeg
P写条	cggggggmgggg
P出	jefffgfmgggg
P出差	rcgeeggfgggg
P出来	dfefggfqgggg
P加	jfdfggeeggog
P加了	jgggggffgggg
P加了微	jgggggffgggg
P压	ggfcofgggggg
P压着	ggfcofgggggg
P压着几	ggfcofgggggg
P原	pdfggggfgggg
P原话	pdfggggfgggg
P又	hfggggfkgggg
P发	hfgggggjgggg
P发个	ecgfgggrgggg
P发了	nfgggggcgggg
P吃	gefgfgngfggg
P吃饭	gdegfgqgeggg
P后	fepfeggggggg
P后来	fepfeggggggg
P后来回	fepfeggggggg
P和	ifflfgfggggg
P和P	fderefgfgggg
P喝	hfgggglffggg
P喝早	geggfgoeeggg
P喝早茶	geggfgoeeggg
P回了	qeffggfeggfg
P回电	ffgggggfgggk
P在	jgfgggfggggg
P头	hglgggehggge
P好	eigfggemfgfg
P姓	efqffgdfgggg
P嫌	pefegggfgggg
P嫌贵	qdfegggfgggg
P就	rfegggdfgfeg
P帮	fafegggsgggg
P帮忙	fbgfgggpgggg
P想	lgdggggggggg
P手	gffkgfgggggg
P手上	gffodggggggg
P手底	ggffkfgggggg
P手底下	ggffkfgggggg
P打	gfggfghfgggk
P打电	ffggeghfgggl
P打电话	ffggeghfgggl
P把	jeggggghgggg
P拿	gjgfgggfgggg
P换	gfkggggfgggg
P换人	cgnggfgfgggg
P换人了	cgnggfgfgggg
P提	jfkffggfgggg
P是	fdrefgffgggg
P是哪	fdreeggggggg
P最	gepcifgegggg
P最近	geobjfgegggg
P最近有	gfffkggggggg
P有几	ggfdlggggggg
P有几个	ggfdlggggggg
P来	fghgggkfgggg
P松	kdjefgghgggg
P松口	kdjefgghgggg
P松口了	ldlefggfgggg
P欠	fgffogdfgggg
P没	zYkcegfeegfg
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
P看	jelffggfhggg
P看了	pegffffegggg
P离	jigfgigeggfg
P离职	jigfgigeggfg
P离职了	ljfefggfggfg
P答	jelfeggfgggg
P答应	jelfeggfgggg
P约	ofggggcfgggg
P约我	ofggggcfgggg
P给	qefgggfcggfg
P聊	refbdgeengfg
P要来	ggfgegnfgggg
P解释涨	fggggggjgggg
P让	kggggggfgggg
P让我	mfgggggdgggg
P说	kfhfgggggggg
P说不	0Yfdfgfefgfg
P说什	lfffgggggggg
P说什么	lfffgggggggg
P说得	mfgfgggfgggg
P请	fmgZeogfgggg
P谁	ggfleggggggg
P跟P	ggfldggggggg
P跟P谁	ggfldggggggg
P还	gbteegffggfg
P这	fecdefxefggg
P这人	fecdefxefggg
P通了	mfggggfefggg
P通电	fffggglggggg
P通电话	fffggglggggg
P那	efikghgfgggg
P那个	cgoifgffgffg
P那个C	Xfzfggeffeeg
P那组	egeghogdgggg
P那边	fehlgggfgggg
P那边有	gfhdmggggggg
P那边还	gfkehggggggg
P问我	afggggqggggg
P问能	jgegggghgggg
P问能不	jgegggghgggg
R截	hekgghgegggg
R截了	hffeglgggggg
R截胡	cfrhgfgcgggg
R抢	jffifggggggg
R抢了	nfdjfggggffg
R抢了我	gffleggggggg
R抢的	gfmgeggggggg
R抢走	gffkfhgggggg
R有	fxdfdgfceggg
R正	edfqfggfgggg
R正面	edfqfggfgggg
R比	helfegfjgggg
R比我	ecqfdgfjfggg
R比我们	ecqfdgfjfggg
R的单	gfgkfggggggg
R的单子	gfgkfggggggg
R给	gfjjefgggggg
R贵	efcegggrgggg
ads	geglffgggggg
ale	fggggggkgggg
ales	fggggggkgggg
all我	eggggggggggk
ap	kgggggggfggg
arg	gffggkgggggg
ari	fgggfgggkggg
aris	fgggfgggkggg
at	efgigfgggjgg
ate	bdflgdgfgqgg
ba	gggffggikggg
bu	fffggggggmgg
bud	jgeggfgggigg
budg	jgeggfgggigg
ce	ikffegggghgg
chi	fejffflggggg
chid	fejffflggggg
cn	kgggfggggggg
co	ffgliggffggg
coc	eegogghffgfg
coco	eegogghffgfg
co那	fegsggeeegff
co那组	fegsggeeegff
cr	fmgfggffgggg
crm	fmgfggffgggg
da	begfgggfgrgh
db	ggffegggmggg
dg	jgeggfgggigg
dge	jgeggfgggigg
dget	jgeggfgggigg
di	hfgggglfggfg
din	hfgggglfggfg
ds	hfgjgfgggggg
eads	geglffgggggg
eck	hggkgggggegg
eg	fegkggggfjgg
ego	fegkggggfjgg
egot	fegkggggfjgg
el	gselXgeffggg
em	eikffgfgjggg
ent	cfkfggfggjkg
enta	dfhfggffggog
ep	egjggggigggg
ex	jmffcfggfggg
ff	hffggkfggggg
gm	irahefefeggg
gmv	jfgieggggggg
go	djgjggfggigg
got	fegkggggfjgg
goti	fegkggggfjgg
gp	kgfggggggggg
gr	mffggggfgggg
h	gfgggghggkfg
hi	fejffflggggg
hid	fejffflggggg
ho	kgggfgfgggfg
hr	mefggggggggg
ia	heghfgggghfj
ian	iegffgggggfl
iat	fegkggggfjgg
iati	fegkggggfjgg
ice	figfgggfgkgg
ig	gflffgfggggg
ik	lffggggggggg
ile	ieffgkgggggg
ine	hegsdgdffggg
ip	hfgoegegfggg
iss	hfdggglggggg
iv	iegffgggggfl
ivi	iefffgggggfm
ivia	iefffgggggfm
i护	fehffgjffggj
i护肤	fehffgjffggj
i护肤续	ffgffgeffggo
j	dffedfffmgog
jo	dffedfffmgog
ke	hfggggfgggkg
la	cejfggfhgngg
les	fggggggkgggg
li	iggjfgfggggg
lin	ifgkfgfggggg
line	hegsdgdffggg
lis	ffgkgggggggg
list	ffgkgggggggg
ll我	eggggggggggk
lumi	fehffgjffggj
l我	eggggggggggk
mari	fgggfgggkggg
men	egmgggfggggg
mer	flfffjggggge
mes	dgggggfggglg
mi护	fehffgjffggj
mi护肤	fehffgjffggj
mm	fgggfgggkggg
mma	fgggfgggkggg
mmar	fgggfgggkggg
mor	jfgggggggggg
mv	jfgieggggggg
ne	gfgkfghffhgg
neg	fegkggggfjgg
nego	fegkggggfjgg
nn	gegffgqfgfeg
nne	gegffgqfgfeg
nta	dfhfggffggog
n的	kgggfggggggg
ob	ffdffglgkggg
oco	eegogghffgfg
oco那	fegsggeeegff
of	hffggkfggggg
off	hffggkfggggg
ol	ggfffgggglgg
ong	dfffggfifgog
op	gdelfgjggggg
op0	fbfrfggggggg
orc	fejffflggggg
orch	fejffflggggg
ort	dflggffjgggg
otia	fegkggggfjgg
ou	hfggigkffgfg
our	geggfgnfggfg
ov	hggmggfgfdgf
ove	hggmggfgfdgf
o那	fegsggeeegff
o那组	fegsggeeegff
p0	gdgnfggggggg
pa	jegggggggggh
pe	iffleghffggg
pi	fegsdgdffggg
por	dflggffjgggg
port	dflggffjgggg
pp	glfffgghgggg
ppt	gnefefgggggg
pri	egeeggkggkgg
pric	ehgegggggmgg
pro	hfkgggfggggg
pt	gnefefgggggg
pu	hgfgkgfhfggg
rac	jgfggggggggg
rch	fejffflggggg
rchi	fejffflggggg
rd	gggffgggjggh
rep	egjggggigggg
res	ffhgfgnfggfg
rg	gffggkgggggg
ric	fhgegggggkgg
rid	mffggggfgggg
ris	fgggfgggkggg
rise	fgggfgggkggg
rm	hjgfgggggggg
rt	dflggffjgggg
sal	fggggggkgggg
sale	fggggggkgggg
sen	efhfgggggkgh
sent	efhegggggmgg
sh	dggffgnhggfg
si	ifkfggfggggg
sl	gggggggkgggg
sol	ggfefggfgngg
sp	jraffgffeggg
ss	igegggjggggg
ste	gfggfgfgkggg
sum	fgggfgggkggg
summ	fgggfgggkggg
th	Vciffedef6eg
tia	fegkggggfjgg
tiat	fegkggggfjgg
til	ieffgkgggggg
tile	ieffgkgggggg
to	fdgfngggfhgf
top	fbfrfggggggg
top0	fbfrfggggggg
ud	jgeggfgggigg
udg	jgeggfgggigg
udge	jgeggfgggigg
ul	ifgflgfffggg
umi	fehffgjffggj
umi护	fehffgjffggj
umm	fgggfgggkggg
umma	fgggfgggkggg
up	beffgggigqgg
ur	ffjgfglfggfg
ve	hggmggfgfdgf
vi	jefffgggggfl
via	iefffgggggfm
vian	iefffgggggfm
viv	iefffgggggfm
vivi	iefffgggggfm
x	ejefdffffqfg
一C	cgfggngggggg
一上	cfggggfggggn
一下C	cejggjjhfffh
一下C的	dfoggfeifffh
一下子	bdhvggcfgffi
一下给	adfefxgegggh
一下青	eefgfgtfcggg
一下青禾	eefgfgtfcggg
一个学	ogfggeefggfg
一个学生	ogfggeefggfg
一个客	dffgggggggng
一个客户	dffgggggggng
一个月会	gfgfglgfgggg
一个月用	jgfggggggggg
一个礼	ffdeqfffgggg
一个礼拜	ffdeqfffgggg
一二	eTc4bfpcgfff
一份	fefgggghlghg
一份给	cfgflgefngfg
一会	ggggfgjfgggh
一体	nfdgggfggggg
一体机	nfdgggfggggg
一共多	gffjgfgggggg
一共多少	gffjgfgggggg
一共输	gfgkfggggggg
一共输了	gfgkfggggggg
一分	edafff1fgedg
一半	hdfdfqgfgggg
一半呢	gcfbfugggggg
一单,	mdgfgggggggg
一单,,	mdgfgggggggg
一句话	hdffggghlggg
一句说	feagggeufggg
一台	kfgggggggggg
一周	ifegkgfggggg
一嘴	fchebgfdfgfy
一声	dhggfggggggm
一大	coedfffeogfg
一天	iofdffffgggg
一天三	qdggggdgggge
一套	tfYfgegggggg
一家	gfggggefgfng
一年	kffegigggggg
一度	fqeggfgeggfg
一张	eigleggggggg
一律	dpgdgggggggg
一律走	dpgdgggggggg
一成	eedggrffgggg
一批	kfgggfgggggg
一把	ekcdfffsgfgg
一捋	fggfmgffgggf
一改	jgfggggggggg
一条	ieffhgfjgghg
一条线	nfeggfgfgehg
一条记	gfedqgeggggg
一条记录	gfedqgeggggg
一样	rtWfefefefeg
一格	Ydefgfeff1eg
一次去C	gffgggkggggg
一次拜	fgegggmggggg
一次拜访	fgegggmggggg
一段	efggggfliggf
一点	eefffgipfggg
一版	jfgggfbilggg
一百	nfdggfgfgggg
一眼	fdjfggnfgfgg
一眼C	ggmgggeggegg
一般	hefkgggggggg
一般多	gecogfgggggg
一般得	effnggggfggg
一般要	gefkgggggggg
一般要多	gefkgggggggg
一起	gmgeeggggggg
一轮	oefggggfggfg
一页	ffgggglggggg
一页纸	ffggggmggffg
七	lffegigggggg
七天	nffggefggfgg
七折	gfeZgqghgggg
万一	gggggjgggggg
万一C	cgfggngggggg
万套	egnfggfggfgg
万的	ggfmdfgggggg
万级	gfemfggggggg
万级的	gfemfggggggg
三个	heffglgfgggg
三个单	gegmfggggggg
三个单子	gegnfggggggg
三个点	fYcVf9gfgggg
三十	emeigfgfgggg
三千	jfggggfggggg
三句	feeefgfoiggg
三句话	feedfgfqhggg
三台	sfcffefgggfg
三周	fffhhkgggggg
三周没	dfgeoggfgggg
三周的	fefmgggggggg
三天以	fdgfoggggggg
三天以上	fdgfoggggggg
三家	leenfffggfeg
三方	hcfefggfqfgg
三条	hefggglfhggg
三次	egmgggfgggfg
三点	crfgggdffefj
三百	jggggggggfgg
三趟	oeggggdgggge
三遍	gergcfgffggg
上C	egggggmgggfg
上一	kfgggggggggg
上一条	ofeggfgfgffg
上会了	fepffegggggg
上会了没	fepffegggggg
上去	eogfggffgggf
上去没	gekggggggggg
上叫	fgggfgfgggkh
上呢	egeggergeggg
上回	ggjfgggffggg
上回咋	fgnggggcgggg
上微	ifogggfdffeg
上微信	ifogggfdffeg
上换	fgfggggfggkg
上换的	fgfggggfggkg
上换的名	fgfggggfggkg
上机	kffggfgggggg
上来	Zffgpgkfgfhe
上次拜	geofcggggggg
上次拜访	geofcggggggg
上次提	ggkfgggggggg
上次提的	ggkfgggggggg
上次聊	ffffgglggggg
上次聊到	ffffgglggggg
上次说	hgbggglggggg
上次说到	fgbgggoggggg
上的	gfgkfggggggg
上的单子	gggjfggggggg
上线	pcgfgggfgggg
上能	ofdlcdgggggg
上要	glgegggggggg
上见	lfggggegggfg
上认识的	egggggfgggkg
上说	fggeggffnggg
上说的	fggeggffnggg
上跟	heggfgreegeg
上都	geaneffgnggg
上门	gfggggkgfggg
上面	fegffgffoggg
上面说	feeffgggpggg
上面这	gffggggglggg
上面那	gfudfgggZggg
下C	dfifgkhggffh
下C的	efnggffifffh
下D	ffghggggjggg
下D和	fgggggggjggg
下D和C	fgggggggjggg
下一	fekheggigggg
下一句	feeggggmgggg
下一步	feojcggggggg
下了	fekdggkggggg
下他	dgegggogggfg
下他们	bfcgggvfgfeg
下刚	fcfffggfrggg
下刚才	fcfffggfrggg
下单	jghfgfgggfgg
下哪	iggYpfgggggg
下大	gkghfggfgggg
下大单	fmgfgggfgggg
下子	bdhvggcfgffi
下我	gfggfgffggfm
下文	gfgijggfgggg
下文的	eefjlggggggg
下文的单	gffmeggggggg
下方	fgglgggfgggg
下方案	fgglgggfgggg
下方案阶	fgglgggfgggg
下时	gggejgghgggg
下时间	gggejgghgggg
下来了	kiefgggggggg
下次	gdmfhgfgggfg
下次跟	fenekgfffgfg
下次跟进	feheoggfgggg
下漏	gffndgggfggg
下漏斗	gffndgggfggg
下班	glggggfggggg
下的话	fggggjgggggg
下的话D	fggggjgggggg
下给	adfefxgegggh
下要	ekggggkgeggg
下这	gfggggfijggg
下雨	gkfggggggggg
下雪	fqfeefgfgggg
下青	eefgfgtfcggg
下青禾	eefgfgtfcggg
下高	frfdfggffggg
下高铁	frfdfggffggg
不一	guZgfgefeggg
不一样	e2Xfegeedggg
不上	iheffgmfgffg
不下	iiYefqgfgggg
不买	gemggggggggg
不了	emffggifgffg
不亏	cfdfgsgfgfgg
不住	jegggggggggg
不做	eefggnggghgg
不做了	gelggegfgjgg
不做得	ceaggwfggggg
不到	elgffigggggg
不动	hbdaxfgggggg
不卑	dZfeegf0gggg
不去	meggggfggggg
不变	kggfgfgggggg
不回消	kfeggggggggg
不回消息	kfeggggggggg
不在	jifgggggggfg
不多	kffggggggggg
不够	fgeggjghgggg
不大	idnffffgggfg
不太	kgfgggffgggg
不好	klefggehgffg
不好太	eggggggjgggg
不如	dmgggggggfgg
不尴	egfgggglgggg
不尴尬	egfgggglgggg
不干	xcfggfgfgZgg
不开	jkffgggegggg
不归他管	kgggggefggfg
不影	effgargggggg
不影响	effgargggggg
不急	iffgfggfgkgg
不急了	gffgfggggmgg
不打	mdgggfgfgggg
不是一	megggfgfgggg
不是凉	gfmgcfgggggg
不是凉了	gfmgcfgggggg
不是又	ggdgkggggggg
不是就	dgdggogggggg
不是就超	dgdggogggggg
不是涨	glfefggggggg
不是涨了	glfefggggggg
不来	kfhggggfgggg
不清	pjZggegggggg
不清楚	pjZggegggggg
不然	kffggfgggggg
不用	hmfeffgfgggg
不用了	imfefggfgggg
不看	gffggggfmggg
不着	pgdgffgfgggg
不知	pfcggfffgggg
不知道	pfcggfffgggg
不知道C	tfXggffggggg
不碍	fefgglgggggg
不碍事	fefgglgggggg
不签	ccjefrgfgggg
不算	hflggggggfgg
不管	iZteegffggfg
不续	hcpfgfffgggg
不肯	nfefgggegggg
不肯降	qfefggfcgggg
不能	kgdgghgggggg
不能便	kffggggfgggg
不能便宜	kffggggfgggg
不能做	kecggkgggggg
不能先	kgdggfgigggg
不能先发	eeefgfgrgggg
不能再便	ekgggggfgggg
不能到	ifQff1gggggg
不能完	ggegflgggggg
不能完成	ggegflgggggg
不能开	lfeggggfgggg
不能接受	fffggkgggggg
不能摸	ffdogegggggg
不能摸到	ffdogegggggg
不行	fkefggfkgggg
不要	gkhggfggggfg
不要了	ffkggggggggg
不要再	kheggfgggggg
不让	kgggfggfgggg
不说	jqdeffffefgg
不跟	ogaghfgfgggg
不进	emgfggffgggg
不通	fnfffggfgggg
不错	ijgfggfffggg
不需	fffggffoeggg
不需要	fffggffoeggg
世	fqYddfoggggg
世今	fceffgtfgggg
世今生	fceffgtfgggg
业绩	feflgggggggg
丢	fffifigfgjgg
丢了C	gfcggogfgggg
丢了会	gefegogfgggg
丢了会怎	gefegogfgggg
丢了几	gegmeggggggg
丢了几个	gegmeggggggg
丢了呢	ffbegtfggfgg
丢了多	ggfjgfgggggg
丢了多少	ggfjgfgggggg
丢了怎	fvdfgdfdgffg
丢了怎么	fvdfgdfdgffg
丢了的	gdfrcfgggggg
丢了的呢	gdfrcfgggggg
丢几	gffYfsgggggg
丢单	fffhfgggglgg
丢单主	ggcmfggggggg
丢单主要	ggcmfggggggg
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
丢的单子	eogdeggggggg
丢的都	gebqfggggggg
丢的都是	gebqfggggggg
丢给	fffkfggggigg
丢给R	fefkgfgggjgg
丢给R的	gefmgfgggggg
丢给谁	gfgjfggggggg
丢给谁了	gfgjfggggggg
两万	hfnegfffffgg
两个礼	gffeogfgfggg
两个礼拜	gffeogfgfggg
两个都	ggfgfkgggggg
两个都成	ggfgfkgggggg
两公	ldgggggggggg
两句	defgggjlgfgg
两句好	efggggfmgggg
两句好听	eeggggfngggg
两句客	egggggglgggg
两句客气	egggggglgggg
两台试	lgfggggggegg
两周签	fefgglgggggg
两周签碍	fefgglgggggg
两天	ehfffgfefggp
两成	fdYcgxghgggg
两点	hgfgggjgfggg
两点跟	fgdgggngfggg
两点跟C	fgdgggngfggg
个C	fhkggggggggg
个D	dgggggghgggl
个P	hgggggfjgggg
个l	ffgkgggggggg
个li	ffgkgggggggg
个lis	ffgkgggggggg
个一	fggggglfgggg
个不	YWdd6fbufeec
个业	fXfwfggffggg
个业绩	fXfwfggffggg
个了	gggkefgggggg
个人	glmcffeggfgg
个什	ffefggpfggfg
个什么	ffefggpfggfg
个会	efgffgfgoggg
个会的	fgggggggjggg
个会的纪	fgggggggjggg
个会议	degfgggfrggg
个假	gpfefgfffggg
个区	genjbfgggggg
个口	keefgffenggg
个号	gffggggggglg
个合	fgkfgggggggg
个合同	fgkfgggggggg
个同	gfjgfggggggg
个同事	gfjgfggggggg
个名	hggejggggggg
个名单	gggdlggggggg
个在	gggldfgggggg
个型	euafffgggggg
个型号	euafffgggggg
个大	gdfgfliggggg
个学	ogfggeefggfg
个学生	ogfggeefggfg
个客户C	bffgggffgfsg
个客户到	ggfdlggggggg
个对接	gggefgggkggg
个对接会	gggefgggkggg
个小抄	effgggnfgffg
个小时	emfggfgfgggg
个小结	gfgggggglggg
个序	fdgkjggggggg
个总	dbfzegcclgff
个我	geggkggggggg
个户	ceefggffgfvg
个数	ffogfeggfggg
个新	hegifgfgggjg
个新的	fcgneggggfkg
个方	fkgfgggggggg
个方案	fkgfgggggggg
个最	ggfjffgggggg
个月了	kfeeiggggggg
个月会	gfgfglgfgggg
个月会怎	gfgfglgfgggg
个月没	ffgflggggggg
个月没下	cdebyfgfgggg
个月没碰	gfgelggggggg
个月用	jgfggggggggg
个月的	gdfohgfggfgg
个机	fmfigfgegggg
个机会	gffkgfgggggg
个条	ggocggfgfggg
个条件	ggocggfgfggg
个标	ffoigfefgggg
个校	hfgfggggggjg
个校区	hfgfggggggjg
个档	fgggggffggkg
个没	gggdkggggggg
个活	hdfkgfghfggg
个清	gfglfggggggg
个清单	gfglfggggggg
个渠	gglgeggggggg
个渠道	gglgeggggggg
个渠道来	gfoeeggggggg
个点	ghgcfngggfgg
个点来	fwXffegggggg
个点来着	fwXffegggggg
个点能	egcggogggggg
个点能不	egcggogggggg
个班	gkgffggggggf
个理	deffggfrgffg
个理由	deffggfrgffg
个理由约	eefgggfrgffg
个电	ifgbmggggggg
个电话	ifgbmggggggg
个礼	fffengfghggg
个礼拜	fffengfghggg
个礼拜没	gffeogfgfggg
个笑	hlgfgggffggg
个纪	ffggggggkggg
个纪要	ffggggggkggg
个群	fdggggfgnggg
个群D	fdggggfgnggg
个联	ggqaeggggggg
个联系	ggqaeggggggg
个能	mdgjfcgggggg
个行	gfgkeggggggg
个行业	gfgkeggggggg
个表	gkemfgfdfggg
个要	ehffgglhfggg
个要点	fefffgpffggg
个话	kfgggggdgggh
个说	gfgggggjgggg
个说法	gfgggggkgggg
个跟	agffwfffgefg
个通	begggggnlffg
个通知	bgfgggfrgffg
个道	gggggfglgggg
个道歉	gggggfglgggg
个部	ghkfeggggggg
个部门	ghkfeggggggg
个部门开	gkfgfggggggg
个都成	ggfgfkgggggg
个都成了	ggfgfkgggggg
个采	hgjgggfggggg
个采购	hgjgggfggggg
个里	gfgjffgggggg
个里能	gfgjffgggggg
个重	fdfggghgnggg
个重点	fdfggghgnggg
个钱	ffiXfsgggggg
个问	imffegfggggg
个问题	imffegfggggg
个闹	fgggfgfggggm
个阶段了	ggldgggggggg
个项	ggkggggggggg
个项目	ggkggggggggg
中	lefhfgggggfg
中了	wafefhffgdfg
中标	iffggggfgkgg
中标了	gfffgfgfgofg
中没	deqggfgggggg
中没中	deqggfgggggg
中的	feetdggffggg
串	ggggggggkggg
临	hfgggfflgggg
丹	fejffgmgfggg
丹岭	fejffgmgfggg
丹岭风	fejffgmgfggg
丹岭风场	fejffgmgfggg
为丢	eggggggggkgg
为丢单	eggggggggkgg
为什么D	ggejgfgjfggg
为何	ac1ffffdgffg
为啥丢	ggkfgggggggg
为啥丢的	ggkfgggggggg
为赢	gggfgggggkgg
为赢单	gggfgggggkgg
主P	jegggggggggg
主动	kegggggggggg
主管P	dgggggfggglg
主要	ffdqfggfgfgg
久了	dbnWxfffggfg
久没	ggjehggggggg
久没联	ggrgYggggggg
久没联系	ggrgYggggggg
久的	ggdglggggggg
久的是	ggdglggggggg
久能	gedmgggggggg
么D	ggejgfgjfggg
么不	gmgfgggdgggg
么丢	fejofffdgfgg
么写	ffeegggpgggg
么办	effdgqgfgggg
么区	mfggggffgggg
么区别	mfggggffgggg
么又	elkfgggdgggg
么名	gkgggggggggg
么名字	gkgggggggggg
么回事	jfZfgfsdgggg
么回事儿	ffXegeyegggg
么好	hifeegfodggg
么安	detfhffefggg
么安排	detfhffefggg
么客	effneglffgfg
么客户	effneglffgfg
么态	egggggkggggg
么态度	egggggkggggg
么情	gfhkfgfggggg
么情况	gfhkfgfggggg
么意	gfoffgffgggg
么打	ffedgfgqgggg
么推	fcbegffxgfgg
么提	gpfffggdgggg
么时	jhgfgggggggg
么时候	jhgfgggggggg
么时候交	fkgfgggggggg
么时候签	pfaggggggggg
么时候能	mheegfgggggg
么来	gfcgggoggggg
么来头	ffdgggnggggg
么样	gffkghhegggg
么样了	fgVxgeffgggg
么样的	ffZfggtfgggg
么没	gfffngfffggg
么没干	geffpgfffggg
么没干完	gfggkggggggg
么状	ggnfggefgggg
么状态	ggnfggefgggg
么留	afdggggugggg
么看	fggggjgggggg
么约	gfffgggkggfg
么约P	gfffgggkggfg
么要	fdfepghffggg
么让	efdfgggqgggg
么让P	ffffggglgggg
么讲	heffggjifggg
么说的	fgvggggSgggg
么谈	ifefggpcffgg
么谈的	efefggzXffgg
么跟	fffgggglgggg
么跟C	effggffogggg
么路	ffefegqfgggg
么还	fjkegfgdgigg
么还没	ekmegggcgggg
么进	gflegggggggg
么进度	gflegggggggg
么都	lgeggggggggg
么都不	mgefgggggggg
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
之后	Xfslgffefffg
乐	flgffggggggh
乐,	eiggggfggggj
乐,,	eiggggfggggj
九	hgeegmgggggg
九五	ifecgngggggg
九五折	ifecgngggggg
九折	fhcfgqgfgfgg
也	jfihfgefgfgg
也不	kffgghgfgggg
也太	fqfdfggffggg
也没	jffggggggggg
也没啥	kefggggggggg
也要	kegggggggggg
也要一	kegggggggggg
也要一台	kegggggggggg
习	bibdef3ffddg
书的	agfgggfsggff
买	jfjegfgggggg
买不	gfjggggggggg
买不买	gfjggggggggg
买了	ggobffgggggg
买了多	gfzTfegggggg
买了多少	gfzTfegggggg
买过	gemgggfggggg
了0个	jfggggfggggg
了C三	oefgggeggffg
了D	kgggggfggggg
了D见	nfggggfdgggg
了M	ipddefgggggg
了P	ncfgggkffgfg
了一	mffgigegggfg
了一个	lffgifgggfgg
了一个月	neegjfgfgfgg
了一周	ibbfzfdfeggg
了三天	afoggfffmgfg
了三成	jffggegjgggg
了三遍	gergcfgffggg
了下	lgfgggggggfg
了两	mffggggggfgg
了两个	kffggggggggg
了两台	kegggggfgggg
了个新	rYgfgggggggg
了么	efpfggfgffgg
了二	legggggggggg
了五	ndfggggggggg
了五分	kegggggggggg
了五分钟	kegggggggggg
了五台	qbffgggggggg
了些	gffjfgfgkggg
了些什	fffkegfgjggg
了些什么	fffkegfgjggg
了什	gfgecgffsggg
了什么	gfgecgffsggg
了他	igkdgfeggggg
了他们	igkdgfeggggg
了价	edfmjfgfgggg
了会	hfecgrgegggg
了会怎	fedbgxgcgggg
了会怎样	gefegogfgggg
了你	egfgggfgjihf
了你给	egfggffgmgjf
了几	feilgggggfgg
了几个	eeimhggggffg
了几个单	gfgncggggggg
了几个客	gfgmegggggfg
了几个新	fagvcgggggfg
了几个标	gfgkfggggggg
了几家	gggkfggggggg
了别	cesfgffegggg
了句	lgfggggfggfg
了名	kgggggfgggeg
了名片	kgggggfgggeg
了吗	ghjfffgggggg
了吧	Zfpfhkffgffg
了呢	fedegqgggggg
了咋	f2bdddgcgffg
了咱D	eggggjgggggg
了咱D还	eggggjgggggg
了哪	feibfefgrggg
了哪些	fcjXfeffyggg
了哪几条	gggefgggkggg
了啊	cifgggffgkgi
了啥	ffgefggfnggg
了场	kgggggfgggfg
了多少个	ggcmgfgggggg
了多少单	gguVfegggggg
了多少钱	gfelgfgggggg
了好	kgefifgggggg
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
了怎么办	cefegtgfgggg
了我们	hffifkgggggg
了我们几	gffjfggggggg
了我的	fofeeggggggg
了新	btggggcggggg
了是	efkXfqgggggg
了是吧	dfnggfgfgggg
了来	eufceggffffg
了样	pedggggggfgg
了样册	mdgggggggggg
了没	ggjggfgggggg
了没人	gdugZfgfgggg
了没去	geefnggggggg
了没各	gjfggggggggg
了没各位	gjfggggggggg
了没有	fdkjffgggggg
了没有啊	ffnffggffggg
了的	fedingffgggg
了的呢	gdfrcfgggggg
了的有	ffYhufeggggg
了的有哪	gffrZfgggggg
了的有谁	ffQX/fcfgggg
了第	sbfgggfggffg
了算	Zczefggfeggg
了能	egfagqgggggg
了能到	dffcgsgggggg
了解	fgggggkfgggg
了解一	ekjfggffggfg
了解一下	ekjfggffggfg
了解下	egfgggjfggig
了解我	lgggggeggggg
了解我们	lgggggeggggg
了谁	fdehinfggggg
了谁没	gefglggggggg
了谁没有	gefglggggggg
了资	mgggggdgggfg
了资料	mgggggdgggfg
了趟	mgfgggfgggfg
了趟C	mgfgggfgggfg
了还	gceleofffggg
了还是	eZiydcffgfgg
了还是少	gffkgggggggg
了那	afbggmffgrgf
了需	lffggggggfgg
了需求	lffggggggfgg
争对	lfhfgfgggggg
争对手	lfhfgfgggggg
争的	fffnfggfgggg
事会	kehggfgggggg
事会过	kehggfgggggg
事会过了	kehggfgggggg
事儿	ggffgfkfggig
事儿后	efnggfgfgggg
事还	fffdofgggggg
事还有	fffdofgggggg
事还有哪	fffdofgggggg
二十天	jgfghfgggggg
二台	kgfggggggggg
二期	kfgggggggggg
于M	fcgpfggggggg
于M的	fcgpfggggggg
亏	cfdfgsgfgfgg
亏不	dfcfgsgfgfgg
亏不亏	dfcfgsgfgfgg
云	kfgggggfghgg
互	ldgggggggggg
五个	gfegflgggghg
五个校	hfgfggggggjg
五个校区	hfgfggggggjg
五个点	ggdggkgggggg
五分	kegggggggggg
五分钟	kegggggggggg
五十	dpgifffffggg
五台	qbffgggggggg
五大	gfgmefgggggg
五家	magTZ2gggggg
五折	hfedgmgggggg
五条	fgggggegnfgg
些事	eccVaepc8fff
些人	fgfghgkggggg
些什	fffkegfgjggg
些什么	fffkegfgjggg
些单子	ggffkggggggg
些单子金	ggfqYggggggg
些合	gggmcggggggg
些合同	gggmcggggggg
些商机没	ggfldggggggg
些商机的	ggfdmggggggg
些啥	gfcmdgkfhggg
些在	gfdrcfgggggg
些客户C	ggdogegggggg
些客户嫌	ggfqaggggggg
些客户晾	gggdkggggggg
些客户要	gggmbggggggg
些要	fenSydfffggg
交付	efggggfgmggg
交代	cccfffwmfeee
交会	kgggggggggeg
交会上	kgggggggggeg
交多	gfflffgggggg
交接	ggdgggkggggg
交期不	uagfgfgdgggg
交清	gggjfggggggg
交清单	gggjfggggggg
交的	geimefgggggg
交的客	gegodggggggg
交的客户	gegodggggggg
交货	mdhfgfgggggg
交道的	gggejggggggg
交道的老	gggejggggggg
交额	fbgsfgggfggg
产品	fjeffgelggfg
产品给	Wjfgggduggfg
享	d4dZfffbfffg
亮	lfdgggflfggg
亲	ggeggggggglg
亲自	bggggggfggng
人P	fgfggggggglg
人了是	dfnggfgfgggg
人了是吧	dfnggfgfgggg
人去	ffqggedfgggg
人发	gjcccffveggg
人在	ffsXfgiggggg
人在路	fgggggkggggg
人在路上	fgggggkggggg
人培	grZfgggggggg
人培训	grZfgggggggg
人头	jffigegggggg
人家回	gekdjggggggg
人家的	fffeofgggggg
人家的事	effdpfgggggg
人怎	glffgggfgggg
人怎么	glffgggfgggg
人手不	engefggggggg
人手不够	engefggggggg
人打	gjfgfggggggg
人打球	gjfgfggggggg
人拼	gsdecfgggggg
人换	jelffgggggfg
人排	gfghkgggfggg
人接	rdfgfgfggffg
人推	gcfT1ggggggg
人是	ffkfeggfggjg
人是P	ggfgggfeggmg
人是哪	gerebggggggg
人是谁	gemffggggggg
人来	egfggfggoggf
人理	efldjggggggg
人电	fmlgcfefggfg
人电话	fmlgcfefggfg
人知	bitfffffgfeg
人知道	bitfffffgfeg
人管	fefepggggggg
人能	jdeZfrgggggg
人驻	kgggfgggfggg
亿	gYZ1dfgggggg
什么D	ggejgfgjfggg
什么区	mfggggffgggg
什么区别	mfggggffgggg
什么名	gkgggggggggg
什么名字	gkgggggggggg
什么好	hifeegfodggg
什么客	effneglffgfg
什么客户	effneglffgfg
什么态	egggggkggggg
什么态度	egggggkggggg
什么情	gfhkfgfggggg
什么情况	gfhkfgfggggg
什么意	gfoffgffgggg
什么时	jhgfgggggggg
什么时候	jhgfgggggggg
什么来	gfcgggoggggg
什么来头	ffdgggnggggg
什么样	ffZfggtfgggg
什么样的	ffZfggtfgggg
什么没	gfffngfffggg
什么没干	geffpgfffggg
什么状	ggnfggefgggg
什么状态	ggnfggefgggg
什么要	fdfepghffggg
什么路	ffefegqfgggg
什么进	gflegggggggg
什么进度	gflegggggggg
什么都	kgffgggggggg
什么都不	lfffgggggggg
今	gafofglfgggg
今个	fVf0egfffggg
今个月	fVf0egfffggg
今生	fceffgtfgggg
介	geeggfkjgfhg
介我	ffggggjggggg
介绍	hefgggfjggig
介绍一	cfeggglfgfnf
介绍了	xggfggefgfYg
介绍来	jgggggeggghg
介绍来的	jgggggeggghg
介绍的	kehkffedggig
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
仓	hpffegefgggf
仓库	fwfeegcffgge
仓库还	fmeffggggggg
仓库还有	fmeffggggggg
他D	eggggggkgggg
他上	gfbgggnggggg
他不	jfgggggggggg
他两	fgfgggflgggg
他了	ieffgglfgggg
他什	ggfffglfgggg
他什么	ggfffglfgggg
他们i	jgfggggggggg
他们分	kegggggggggg
他们分院	kegggggggggg
他们厂	fglgggggggfg
他们在	mgggggdgggfg
他们想	kffggggggggg
他们要	ifpZffgggggg
他们说	efpfgggffggg
他好	ffbggfkmgggg
他管	kgggggefggfg
他说	lffgggfhfggg
他透	lfggggffgggg
他透露	lfggggffgggg
他那	ffjgfgggggig
付三	kfgfgggggggg
付三成	lffggggggggg
付定	gfdfgggmgggg
付定金	gfdfgggmgggg
付尾	iecgffgqgggg
付尾款	iecgffgqgggg
付款0	lggeggggfggg
付款到	hdlfgggggggg
付款方	kffggggggggg
付款方式	kffggggggggg
代	ifeggfjhgfff
以上没	feghkggggggg
以上的单	gggkfggggggg
以先	kfggggggfggg
以前	hfjggggggggg
以后	gnfgfgffgffg
以的	fnfefggggggg
仨	legggfgfgggg
仨月	legggfgfgggg
仪	gkfffggggghg
们0	jegggggggggg
们D去	nfggggeggggg
们i	jgfggggggggg
们上	egcgggpgfggf
们上次	egcgggpgfggf
们产	affgggduggfg
们产品	affgggduggfg
们做	jgggggfgggfg
们关	eggggglfgggg
们再	pfgggbgfgggg
们几	ffpeffgggggg
们几个	ffpeffgggggg
们几个客	fgfmffgggggg
们分	kegggggggggg
们分院	kegggggggggg
们分院也	kegggggggggg
们厂	fglgggggggfg
们哪	efkjfggggggg
们回	kbfefgcvegfg
们在	mgggggdgggfg
们差	idwecgfbgggg
们得	kgegggfggggg
们怎	mggggggcgggg
们怎么	mggggggcgggg
们怎么讲	mggggggcgggg
们报	geefmggggggg
们比	dWnYbff3fgfg
们第	jggggggggggg
们第二	kffggggggggg
们组	faftgegfgggg
们给	mfnegdffggge
们给的	fgqdgdfggggg
们补	kffggggggggg
们要	ifkcffgjgggg
们说	fclegggmfggg
们赢	gffmffgggggg
们赢几	gefpfegggggg
们赢几成	gefpfegggggg
们跟C	efngggfgggfg
们跟R抢	gfmgeggggggg
们跟R比	lgfggggfggfg
们还	fegffngggggg
们还剩	eeddgtfggggg
们还剩多	ggeegmgggggg
们这	nefggegggggg
们预算多	ggobgfgggggg
仲	kegggggggggg
件是	ggndfgfgfggg
件是啥	ggndfgfgfggg
件返	kfggfggggggg
价0	ggfZgrgggggg
价中	fefqeggfgfgg
价中的	fefqeggfgfgg
价了	bkjfgfffgjgg
价到	fgejghgggggg
价到签	gfdlgfgggggg
价到签约	gfdlgfgggggg
价压	kgfggggggggg
价压我	kgfggggggggg
价压我们	kgfggggggggg
价发	ffeggggjgjgg
价发了	efeggggfgogg
价发过	eedegggrgggg
价发过去	eedegggrgggg
价多	gvcYgegggggg
价多少	gvcYgegggggg
价是	jeodgcgfgggg
价是多	efsdgcgggggg
价是多少	efsdgcgggggg
价没	bfojefgggggg
价的	edhoefghgggg
价表	eyfbfgfdfgge
价还	YX2fiffefhgg
价还没	ffdijggggigg
价还没给	ffbenggggjgg
价通	efffgfgogggg
价通知	efffgfgogggg
价那	dffzgdedegff
价钱	fggqedggfggg
任何	lgfggggdgggg
任务够	ggfgfkgggggg
任务够吗	ggfgfkgggggg
任务还	gdfrdfgggggg
份	fdgjfgggkghg
份会	ffggggfgkggg
份会议	ffggggfgkggg
份会议记	eeggggfgmggg
份简介	ffggggjggggg
份简介我	ffggggjggggg
份给	cfgflgefngfg
份资	hgggggYgggqg
份资料	hgggggYgggqg
休	flfekfgffgfg
休了	iaefzfceeffg
休假	dfffkfmfggfg
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
会什	dlrbfeegfggg
会什么	dlrbfeegfggg
会儿	Zerfifhfgfgh
会写	dcgffgfevggg
会几	gmefgggggggg
会几点	gmefgggggggg
会出	eZfddgfg1gfg
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
会开	mffgggfggffg
会开完	mffgggfggffg
会开完了	mffgggfggffg
会弄	egfffgggoggg
会怎	febcgvgegggg
会怎么	fgacgvgdgggg
会怎么样	fgacgvgdgggg
会怎样	gebcgvgegggg
会改	gkfgggggfggg
会改到	gkfgggggfggg
会整	dgggggfgmggg
会整理	dgggggfgmggg
会有	ggffdgegpggg
会来的	gfgjfggggggg
会的	ffgfggfgmggg
会的纪	fegffgggpggg
会的纪要	fegffgggpggg
会纪	gYgefggguggg
会纪要	gYgefggguggg
会给	ggggggoghggZ
会要	fYfefghfwffg
会要点	fVfcefef7ffg
会议	fhgffgggkggg
会议内	gcgfggffpggg
会议内容	gcgfggffpggg
会议室	foffdgigeggg
会议室的	fnfffffgfggg
会议结	gfggggfglggg
会议结论	gfggggfglggg
会议要	efggggffnggg
会议要点	efggggffnggg
会议记	ffggggfglggg
会记	cfggggcgtgfg
会记录	cfggggcgtgfg
会过	kehggfgggggg
会过了	kehggfgggggg
会都	gggefgggkggg
会都定	gggefgggkggg
会都定了	gggefgggkggg
伞	gqefbggggggg
伞了	gmfeeggggggg
传	elhfgggfgggh
传了	hekfgggggggg
伤	fgdggggmgggg
估	kffhekffffgg
估计	mfeeemffgffg
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
住了	gggaoggggggg
住宿	Wzeggeffgffg
体机	nfdgggfggggg
体需	egfggggggglg
体需求	egfggggggglg
体面	ffffggglgggg
何	gflhghgegggg
何回	kgfggggegggg
何回应	kgfggggegggg
余	mfggggfgeggg
佛	imfefggfgggg
佛山	ldgggggggggg
作	ehhfgilfgffg
你	gmeefggggggg
你了	fageggffugfg
你们	khfggfgfgggg
你会	gkfggggggggg
你会不	gkfggggggggg
你会不会	gkfggggggggg
你叫	gkfffgfgfggi
你叫什	gkgggggggggg
你叫什么	gkgggggggggg
你吃	gkegfggggggg
你吃了	gkegfggggggg
你吃了没	gkegfggggggg
你帮	eeggggfngggg
你帮我	eeggggfngggg
你改	fggggggggjgg
你是	gmefeggggggg
你有	gtdeegffeggg
你比	esdefggfggfg
你看	gejflfffgggf
你真	gjgfgggggggg
你能	gtddeffffggg
你能听	gjfggggggggg
你能听懂	gjfggggggggg
你那	dxcbfgldfgge
佰	leggggggfggg
例	hghffgfgkggg
例会	fefdegfftggg
供应商大	jegggggggggg
供应商的	fgjggggggggg
便宜0个	fffggkgggggg
便宜M	efdggogfgggg
便说	hmffgffffggg
便问	cjmfgggfgggg
保D	ggldgfgggggg
保养	fgkggfgggggg
保是	gsbdfggfgggg
保是不	glfefggggggg
保是不是	glfefggggggg
保税	fncgdjgggggg
保税仓	fncgdjgggggg
保证	idegfggggggo
信了	pegffggeggfg
信儿	ffmdjffggggg
信怎么写	ffgggggkgggg
信给C	dgggggglgggg
信给CP	dgggggglgggg
俩	ehdegpiegggf
俩人	gmbZfqffgggf
俩月	eefiglkegggf
修	kfgggggggggg
倒	geejhgffgkfg
倒数	gbbwcggggggg
倒闭	qfdggggfgefg
倒闭了	qfdggggfgefg
候签	pfaggggggggg
候给	ggmgggefgggg
候能	liefgfgggggg
候能签	frddgfgggggg
候能装	oWofgfggfggg
借	guaedgfggggf
借我	fneffgfggggg
值多	ggobgfgggggg
值多少	ggobgfgggggg
假	eigehkgfgggg
假如	eggggkgggggg
假如C	cgggglgggggg
假如给	ffgggkgggggg
假设	edgafvgfgggg
假这	geggkggggggg
假这几	geggkggggggg
假这几天	geggkggggggg
做p	glfgffgggggg
做pp	glfgffgggggg
做ppt	glfgffgggggg
做不	eefggogggggg
做不做	cefggrfggggg
做不做得	ceaggwfggggg
做到	ffidflgggggg
做到多	gefdfogggggg
做到多少	gefdfogggggg
做多	gffcfpgggggg
做多少	gffcfpgggggg
做得	edelelgggggg
做得最	gZdwdfgggggg
做意	eefefgfffufg
做意向	eefefgfffufg
做的	hhfcmfgggggg
做过	goefeggggggg
停	lgedkffhgfgg
停了	qefgggfffffg
停在	gcehoggggggg
停车	gqcedggggggg
健	hocegggggggg
傅	kfggfggggggg
储	mdgggggggggg
催C	eggggggjgggh
催C尾	dgfggggkgggi
催C尾款	bgfggfglgggj
催C的款	eggggggggggj
催C赶	egggggglgggg
催C赶紧	egggggglgggg
催了	lgdggggggggg
催催	cdfedgezfgfg
催合	ffefgggngggg
催合同	ffefgggngggg
催得	nffgfgffgffg
催得紧	qffgfgefgfeg
催我	lgfgfgffgggi
催我们	yfdgfgeffffa
催款	dgffhghkgggg
催款的	fggdjgghgggg
催的	gggekggggggg
催的都	gggekggggggg
催的都有	gggekggggggg
催货	pffggggfgfeg
儿	egjfifhfgggg
儿后	efnggfgfgggg
儿没	gbpZmggggggg
儿的	dYec0fbfffmf
兄	fngefggfgggg
兄弟	fngefggfgggg
充	kiffeggggggg
充电	mpddafgggggg
先不	enfddngfeggg
先了	bgfgggqfgggg
先了解	bgfgggqfgggg
先了解下	bgfgggqfgggg
先付	ffefgggmgggg
先保	gdfffogggggg
先发货	eeefgfgrgggg
先干	gbddzfcgfggg
先应	qfggggeegggd
先建	Zggggggfgfrg
先打	hadesggggggg
先放	hgeggggggkgg
先放着	kggggggggfgg
先来	ggggjggggggg
先睡	fmgffggfgggg
先给C	dgfocfagggqf
先给我	egfggglgfggg
先试	zfUfgegffggg
先跟	gecelfmggggg
先跟哪	gefcqfgggggg
先跟哪几	gggbnfgggggg
先跟谁	feWfgfyfgggg
先过	Xveffgkffefg
先过一	fffgggogeggg
先过一遍	fffgggogeggg
克的	jdfggggjgggg
入	ghgfgggfggjg
全年	fgcgglgggggg
全是	nfdgggfggggg
全款	Y5ffeagcffgg
全线	gggdglgggggg
全线0	gggdglgggggg
全线0折	gggdglgggggg
全组	fYfqiggggggg
八	jdefgngfgfgg
八五	efggglgfgggg
八五折	efggglgfgggg
八折	Zacdf8gegffg
公司那	hjfffggggggg
公告	kbkfgggggggg
公告出	gcmffggggggg
公室P	fgfgggggggjg
公积	jkfegggegggg
公积金	jkfegggegggg
公里	gegffgnffggg
六十	kgfggfgggggg
共卖	gggjgfgggggg
共输	gfgkfggggggg
共输了	gfgkfggggggg
共输了几	gfgkfggggggg
关	hffegghfgmfg
关了	jefcffffgqfg
关了吧	efeggggggpgg
关单	cZeefffff2fg
关心	qfefggjbgggg
关掉	ffffggfggngg
关掉算	gfgeggggglgg
关掉算丢	gfgeggggglgg
关系	hkidfggfggfg
关系怎	ggmfgfgegggg
关系怎么	ggmfgfgegggg
关键	edifggrfdggf
关键人	ffkggfhggggg
具体需	egfggggggglg
具体需求	egfggggggglg
养	kfifgggfggfg
内	ghfggggfjggg
内容	feggggffmggg
内容整	ffggggffmggg
内容整理	ffggggffmggg
内部	hkffgggfgfgg
册	ipbffgfggggg
再不	lfgggfgfgggg
再便	didggmgfgggg
再便宜	didggmgfgggg
再便宜M	efbggsffgggg
再开	gfgggggkgggg
再打	kfgggggggggg
再报	lffggggggggg
再抹	fgZggrfggggg
再抹五	fgZggrfggggg
再抹五个	fgZggrfggggg
再提	cbgeeggggggu
再比	jffgggghgggg
再比两	jffgggghgggg
再比两家	jffgggghgggg
再看	mjfefggggegg
再等	jdggggfkfggg
再等等	jdggggfkfggg
再约	qcgeeggfgghg
再给	kfgggggggggg
再聊	mggfgggffggg
再说	khgfggfggfgg
再降0	lgfggfgggggg
再降价	eeggfegpgggg
写	ffgggggkhggg
写一	dcffffgqkggg
写个	ffgggghhkggg
写个小	gegfgggenggg
写个小结	gegfgggenggg
写个微	gggggggkgggg
写个微信	gggggggkgggg
写个道	gggggggjgggg
写个道歉	gggggggjgggg
写了	pfdggfffgggg
写几	feggggglgggg
写几句	feggggglgggg
写封	geggfggmgggg
写得	eLeZdff/effg
写条	eggggggkgggg
写段	ffgggggkgggg
写段跟	fggggggjgggg
写清	fogbgggggggg
写清楚	fogbgggggggg
写的	Zeyfgfefgffg
写记	gdgfogfggggg
写记录	gdgfogfggggg
农	legggggggggg
冠	ideqbggfgggg
冰	kwdfffaeffff
冲	glgegggggggg
冲刺	hkgdgggggggg
决	ieifffgfjggg
决定	ndbffffgnggg
况了	ggwggfVegggg
况给	gfgfgglggggg
况给我	gfgfgglggggg
冷了	einffeeggggg
冷库	mfeggfgggggg
冷库能	mfeggfgggggg
冷柜	legggggfgggg
冻	ilfefggffggg
准	fhfgffmfgggg
准备	ffegffpfgggg
准备一	efgggglggggg
准备一下	efgggglggggg
凉	gfhemfgggggg
凉了	feienggffggf
凉的	gggfkggggggg
凉透	gffdpeggghgg
凉透了	gffdpeggghgg
减	odYcewffgffg
几个人	fe8Oedfggggg
几个单	gggjfggggggg
几个在	gggldfgggggg
几个新	fagvcgggggfg
几个最	ggfkffgggggg
几个标	gfgkfggggggg
几个没	gggcmggggggg
几个点	dnlaekgggefg
几个点来	fwXffegggggg
几个要	gffehfngeggg
几何	eafofqfefgfg
几单了	ggekgggggggg
几台	gglfffgfgggg
几号	dhnfgggggggg
几号发	filegggggggg
几天到	fiffjggfgggg
几天能	fkeggggggggg
几家在	ggqdeegggggg
几家没	fffWxdgggggg
几家要	gggdkggggggg
几家要打	gggdkggggggg
几年	Vi0effffgefg
几成	dcfofkfffggg
几成了	cemmffggffgg
几时	bcufggffgfgg
几时能	ddqggggggggg
几条	ggfgffhgkggg
几条重	ffcegepgiggg
几条重点	ffcegepgiggg
几次	gdmggfgggggg
几点	focfgggggggg
几版	dgnggfgggggg
几版了	fgkggggggggg
几百	gfefggfgnggg
几百条	gfefggfgnggg
几耐	Zpkgggdggggg
几轮	dfqfgffggfgg
凤	kfgggggggggg
凤凰	kfgggggggggg
凯	iggffggggjgg
凰	kfgggggggggg
出D	gggjfggggggg
出D成	gggjfggggggg
出D成交	gggjfggggggg
出一	edgfegggrggg
出一份	fdgedgfgsggg
出一版	cfggggdgtgfg
出了	kkcffggggggg
出发	Zfoggfjfggfh
出发去	fffgggoggffg
出发去C	fffgggoggffg
出国	odgggggffggg
出差	kmeYlegfgggg
出来没	fcofffgggggg
出来看	effpfggffggg
出来看看	effpfggffggg
出货	fkeggggggggg
刀	jgggfggggggf
分一	eUfxefffjffg
分一下	eUfxefffjffg
分三	jfgggggggggg
分之	djfhgjgggggg
分之几	edfjgmgggggg
分布	gegkgggggggg
分店	qefggffggffg
分开	feggfggglggg
分开写	gcgefggfqggg
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
列列	fdgeoggfhggg
列给	gfgmmfbfeggg
列给我	gfgmmfbfeggg
刚从	kgggggfggggg
刚从C	jgfgggfggggg
刚分	Zfegggwffffg
刚子	gfhijfffgggg
刚子那	gfiepfefgggf
刚才	gfgfggfglggg
刚才会	gefefgffpggg
刚才会上	gefefgffpggg
刚才的	gggfggfgjggg
刚接	gfggggjggggg
刚接手	gffggglggggg
刚跟P	jgggggdfjggg
创建	fffggggggfmg
初	hfkgggffgggg
判	effhghfffmgg
判吧	aggggggggngg
判的	fffkfmffefgg
判的全	gfglenefdfgg
判的有	ffgrgcggffgg
判超	fefmgggggggg
判超过	fefmgggggggg
判超过三	fefmgggggggg
判那	egffghfggngg
判里	ggggggggfkgg
判里头	ffgfgggffngg
判阶	gegnfgfgfhgg
判阶段	gegnfgfgfhgg
利	fgfegngggggg
利润	eegegpgfgggg
别太	fegggggngggg
别太官	fbgffggrgggg
别太官方	fbgffggrgggg
别忘	eggggggggggk
别忘了	egggfggggggl
别让	cgfgfggggggn
别让我	agfgfggggggr
别让我忘	agfgfggggggr
别记	hoedfggfgggg
到0	mecfgkgggggg
到C	gjgigfffgffg
到C不	fdoggegggggg
到C不买	fcoggfgggggg
到C了	kgggggeggggg
到C没	dbsejeffgfgg
到C的	deeugffggfeg
到D了	mdgggfgggggg
到M	gfegglgggggg
到P	dtfefgffggfg
到一个	kffggggfgggg
到个	lefggggggggg
到了C	hfWfdfyfggfg
到了没	gcmggggggggg
到什	eetggfcefggg
到什么	eetggfcefggg
到几	dbzcfdgfgggg
到几个	ggmegegggggg
到几个点	ggocgegggggg
到哪一	fgjggggggggg
到哪一步	fgjggggggggg
到哪了	ggfjggfggggg
到哪儿	ggegggjggggg
到哪儿了	ggegggjggggg
到哪天	gdlfgggggggg
到多少了	gflgfggggggg
到底	eeofgggggggg
到底是	gfkfgggggggg
到底是谁	gfkfgggggggg
到意	fggggggggjgg
到意向	fggggggggjgg
到成	kfbhgfffgmgf
到我们	hgkgggefgggg
到我们的	efogggffgggg
到手	gcfpffgggggg
到手多	gdfngfgggggg
到手多少	gdfngfgggggg
到手的	gagsegfggggg
到报	dghhgfgdgngg
到报价	dghhgfgdgngg
到方案阶	ggggggffgkgg
到日	gdggnggfgggg
到日子	gdggnggfgggg
到时	efggfggggggm
到时候	efggfgfggggo
到期了	fpdhifdfgfgg
到期没管	ggfdlggggggg
到期的	fffmfggggggg
到期的合	efgtZggggggg
到期的有	fffoeggggggg
到期的跟	ffgfmggggggg
到期续	fggqbfgggggg
到点	fagdvggffggf
到第	fgofgffggfgg
到第几	fgofgffggfgg
到第几版	fgkggggggggg
到签	ffflgggggggg
到签约	ggfjgggggggg
到请	gkggggggfggg
到谈	ffgigfggfjgg
到谈判	ffgigfggfjgg
到谈判里	gggfggggflgg
到账	hkgeffgggggg
到账了	jocdffgggggg
到账没	fflggfgggggg
到货	fergcfgfgggg
到赢	ggfffggfgmgg
到赢单	ggfffggfgmgg
到门	ncggggfggggg
制	kgdggggggggg
刺	hkgdgggggggg
前三	gfgjfhgggggh
前世	fceffgtfgggg
前世今	fceffgtfgggg
前世今生	fceffgtfgggg
前五	gdgofggggggg
前五大	gfgmefgggggg
前十	geglfggggggg
前十大	gggjfggggggg
前后	gffggglgeggg
前因	gedfggpggggg
前因后	gedfggpggggg
前因后果	gedfggpggggg
前情	adefgf0ffeeg
前情提	dfggggngggfg
前情提要	dfggggngggfg
前想	Xergffneggfg
前推	efkgggfhghgg
前的准	fgggggkggdgg
前的准备	fgggggkggdgg
前的十	geglgggggggg
前的十个	geglgggggggg
前的来	gffgggkggggg
前的来往	gffgggkggggg
前看	fZceef1fgffg
前签	gfbjglgggggg
前给	gggfggkgfggg
前给我	geggggngfggg
前聊过	fgggggjggggg
前聊过啥	fgggggkggggg
前要	lgfggfffgggg
前谁	fjcggglggggg
前那	qifcfgfffffg
前那个	qifcfgfffffg
前面	egggggkfhggg
剩	ggfeglgggggg
剩几	egfefogggggg
剩几个	ggZVf2gggggg
剩几天	eepegfgggggg
剩多	gggdglgggggg
剩多少	gggdglgggggg
剩谁	gdfenggggggg
力	mfgggggffggg
办公室P	fgfgggggggjg
办的	gddemgggkggg
办说	fgggggfkgggg
加	ghfffgffgglg
加一	Wfejgfffgfvg
加上	hgkgggfegfgg
加上微	ifogggfdffeg
加上微信	ifogggfdffeg
加个新	fggggggggflg
加个班	glggfggggggf
加了	jfgggggggggg
加了五	qbffgggggggg
加了五台	qbffgggggggg
加客	ceffggffggtg
加客户	ceffggffggtg
加班	gwecffgbggfg
加盟	iegggggfggkg
加盟商	iegggggfggkg
加起	gaesffgggggg
加起来	gaesffgggggg
加进	cebeffdegf3g
加进来	cebeffdegf3g
务写	dggggggkgggg
务卡	cfoggfggggfg
务员	kfggfggggggg
务够	ggfgfkgggggg
务够吗	ggfgfkgggggg
务说	flgggggffggg
务过	fekggggggggh
务还	gZnmefgggggg
动了没	ffkggggggggg
动态	feqfggfggffg
动的	fegeoggggggf
动的单	ffgdpggggfgg
动的单子	ffgdpggggfgg
动静的	fgfgmggggggg
动静的单	gggcmggggggg
助	jlfdfggfgggg
劲	hkgegggggggg
劳	jegggggggggg
势	eaepffgjgggg
勤	imcidggggggg
包装线	jgggfggggggg
北	jgeffhfggggi
区别	koefegedfggg
区域	gYfwcgggfggg
医	hjfheggfgggg
医院	fmeiefgggggg
十个	clfqfgdffefg
十个单	geglgggggggg
十个里	gfgjffgggggg
十个里能	gfgjffgggggg
十二	kgfggfgggggg
十二台	kgfggggggggg
十五	jggggggggggg
十八	qefggffggefg
十台	hedggogggggg
十大	gggjfggggggg
十家	4Tffeffffffg
十来	qfgggggYgggg
十点	ieddfgqfgggg
千	ileefggfgggg
升	eefkggggglgg
午	eqcdeglffggf
半	igfehkffgggg
半个	ffgemggggggg
半个月	ffgemggggggg
半个月没	ffgeoggggggg
半呢	gcfbfugggggg
半天	gjgggggfgggg
半小	hefffgfeggfp
半小时	hefffgfeggfp
半年没	feffkggjgggg
半年没联	feffkggjgggg
半能	8bYafkeffddg
华东	ggglfgggfggg
华南	gfcoffgggggg
卑	dZfeegf0gggg
单,	legggggggggg
单,,	legggggggggg
单一般	gefkgggggggg
单上	mfgeggfggggg
单主	ggcmfggggggg
单主要	ggcmfggggggg
单价多	gfelgfgggggg
单价多少	gfelgfgggggg
单利	ggrdgagggggg
单利润	ggrdgagggggg
单卡	gdmidggggggg
单原	fggjgfgggggg
单原因	fggjgfgggggg
单发	lefmegeffffg
单发我	lefmegeffffg
单吗	gsedcfgggggg
单处	ffffffgggpfg
单处理	ffffffgggpfg
单多	gfkhffgggggg
单多大	gdoegfgggggg
单多少	gglegfgggggg
单多少钱	ggobgfgggggg
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
单数	fTd5degffggg
单是	gffkfggggggg
单是哪	gfdoeggggggg
单最	gfglefgggggg
单有哪	ggglcggggggg
单有哪些	ggglcggggggg
单标	gadefggffxgg
单没有	gfkggfgggggg
单清	gfgscgffffgg
单清单	gfgscgffffgg
单率	gfgjfhgggggg
单率多	fgglgegggggg
单率多少	fgglgegggggg
单率掉	geefeqgggggg
单的	ffepefgggfgg
单能	ffQjfygggggg
单要是延	fggggjgggggg
单谁	ghlfeggfgggg
单还	gekfghgggggg
单还有	gdnfffgggggg
单还有没	fZweeegfgggg
单都丢	gfelfggggggg
单都丢在	ggejgggggggg
单金	gfflgggggggg
单金额	gfflgggggggg
单额	aggufgfffgge
卖	lgdgffgigggg
南沙	glegeigggggg
南沙保	fncgdjgggggg
南沙保税	fncgdjgggggg
占	hgfkffgggggg
占了	hkffggggfggg
占多	ggfkefgggggg
占多少	ggfkefgggggg
卡了	cliigfgfggfg
卡住	gggXqggggggg
卡哪	gflfgggggggg
卡哪儿	gemegggggggg
卡哪儿了	gemegggggggg
卡在	hejhfggggggg
卡在哪	gflffggggggg
卡在法	kgdldggggggg
卡在法务	kgdldggggggg
卡在谁	gXvdffgggggg
卡在谁那	gXvdffgggggg
卡在谈	fefmgggggggg
卡在谈判	fefmgggggggg
卫	kgggggggggfg
印	gkgffggggggg
印机	flffgggggggg
印通	ffkggfgggggh
卸	lfgggggggggg
卸车	lfgggggggggg
厂排	gngdfggggggg
厂那	aioggggfgggg
厂里	kiffgfgggggg
厅	kgggggeggggf
压价	gifegggkgggg
压我	lffhgggggggg
压着几	ggfelggggggg
压着几个	ggfelggggggg
压缩	gddfggbfyfff
压铸	ifjfgfgggggg
原厂	kgfggggggggg
原话	mdmggggagggg
去C	gfffgglhgggg
去C之	gfeggglggggg
去C之前	gfeggglggggg
去C的	adggfgrfggfj
去了	lgffggfggffg
去了C	pefgggfgfffg
去了趟	mgfgggfgggfg
去了趟C	mgfgggfgggfg
去哪	glfbemgggggg
去哪几	gfgQe0gggggg
去哪几家	gfgQe0gggggg
去坐	kggggggfggeg
去拜	fgfghgjggggg
去拜访	fgfghgjggggg
去拜访C	fgggggkggggg
去是	gejggggggggg
去是几	gdkggggggggg
去是几号	gdkggggggggg
去没	gfmffggggggg
去现	hogecgfggggg
去现场	hogecgfggggg
去的	fejelgfgfggg
去看	ifgelffggggg
去脉	fgfggglggggg
去脉讲	fgggggkggggg
去脉讲一	fgggggkggggg
去见	fgfggglfgggg
去见C	fgggggjggggg
去谈	hdfgggfggmgg
去谈判	hdfgggfggmgg
去过	defezfffgceg
去递	kgggggegggeg
去递了	kgggggegggeg
去青	ocgggghffggg
去青禾	ocgggghffggg
县	jfgggggggggg
参	gkedfgifkgff
参数	jjefgggggggg
参数表	hpbeffgggggg
参观	dfegggqggffg
又	fnffggffgggg
又不	gffgggghglgg
又不急	gffgfggggmgg
又不急了	gffgfggggmgg
又加	mnedffgcgggg
又卡	cseegggfgggg
又卡了	dqffgggfggfg
又堵	eoffgfgggffg
又推	ncgggggggggg
又断	gmefgggegggg
又断了	gmefgggegggg
又没	efjfkggegggg
又活	pZhfggfggggg
又活了	pZhfggfggggg
又涨	R9edgfffgefg
又问	jieggggggggg
又黄	mbnfgfgegfgg
又黄了	nZqfgfgdgffg
友介	eefgggefggqg
友介绍	eefgggefggqg
友圈	ghgfggflfggg
友推	meggfggfgggg
友推的	meggfggfgggg
双	kffggggggggg
反	jfhfghgfgggg
反应	ggkfgggggggg
反馈	lfhggfgfgfgg
反馈不	oeefgggggfgg
反馈不错	oeefgggggfgg
发P	ffgfgggfnggg
发个	fegggggmgggg
发了吗	gjhfgfgggggg
发了新	btggggcggggg
发了没	fgkggfgggggg
发了需	lffggggggfgg
发了需求	lffggggggfgg
发去	fffgggoggffg
发去C	fffgggoggffg
发我	hgfkhgfehfgf
发我一	hgfnngededge
发我一下	fafs3gcbcXfc
发我一份	ijfkfgfefggf
发我看	gefmfgiffggg
发我看看	gefmfgiffggg
发来	megggggfgggg
发来的	megggggfgggg
发点	kceddefvfggg
发点啥	fcccbfe2eggg
发的	jelgggegggfg
发票寄	gaofffgggggg
发票该	gkfgfggggggg
发票该找	gkfgfggggggg
发给	fdgefgfqggfg
发给P	fcfdfgftggfg
发资	jgggggdfggfj
发资料	jgggggdfggfj
发资料给	ggggggdggggl
发过	hffggggjgggg
发过去	hffggggjgggg
发领	dgggggffoggg
发领导	dgggggffoggg
取	ipgefheffgge
取合	wegcfgffgggb
取合同	wegcfgffgggb
取消	iifefkggeggg
取消了	nefggggggggf
受	tZfdfigggggg
变	jfffgjgggggg
口了没	cfqffggggggg
口多	ggffgjgggggg
口多大	ggffgjgggggg
口头	ogfgggffggeg
口径	S1eggffifffg
口要	meffgffigffg
句	ffgfgghjgggg
句好	efggggfmgggg
句好听	eeggggfngggg
句好听的	eeggggfngggg
句客	egggggglgggg
句客气	egggggglgggg
句客气话	egggggglgggg
句话	gfffggglhggg
句话说	fcfffgfhpggg
句说	feagggeufggg
只	kfehfhgggggg
只有	oeefgfgggggg
只有0	kfgggggggggg
只有D	kggggegggggg
只看	ecf0Xggffgfg
只签	dgdggogggggg
只签一	dgdggogggggg
只签一半	dgdggogggggg
只算	gdgnfggggggg
只算我	gdgnfggggggg
只算我自	gdgnfggggggg
只能	jfgbdpgggggg
只要	kfgggfgggggg
叫	gfgfggffggjj
叫P	dgigggfgggkg
叫什	gkgggggggggg
叫什么	gkgggggggggg
叫什么名	gkgggggggggg
叫啥	gmhefffffggg
叫我	hfgffggggggk
叫我一	gfgfgggggggj
叫我一下	gfgffggggggl
叫我给	ggggfggggggk
叫我问	fVgdbgfefgf7
可以先	kfggggggfggg
可以的	fnfefggggggg
可能	fhflefgggggg
可能签	eafvdfgggggg
台了	dngggggfgggg
台来	fZudffgfgggg
台来着	fZudffgfgggg
台试	hfkggfgggfgg
台试用	henggfgggegg
号发	fjjfgggggggg
司那	hjfffggggggg
吃了没	gkeggggggggg
吃了没各	gjfggggggggg
吃饭	gffgfglgfggg
各	fjfifggghggg
各位	eogfeggggggf
各位D	fjgggggggggg
各位D快	fjgggggggggg
各位多	dlgggggggggg
各位多喝	dlgggggggggg
各组	egfpfffggffg
各行	gdgkgggggggg
各行业	gdgkgggggggg
各阶	gegkgggggggg
各阶段	gegkgggggggg
各阶段金	gdglgggggggg
合作	fekggifggggg
合同D	kegggggggggg
合同发	vacegggfgfgg
合同呢	aftfgfgggffg
合同回	felfgggggggg
合同快	gffqZggggggg
合同快到	gffqZggggggg
合同模	drdefggfgggg
合同模板	drdefggfgggg
合同签了	kfgggggggggg
合症	flgffggggggg
合计	iVfwffgggggg
合适	iffffgmfeggg
吊	kffggggggggg
吊装	kffggggfgggg
同C	lgYggglggggg
同D	kegggggggggg
同上	kegggggggggg
同事	fkhffggghggg
同发	vacegggfgfgg
同呢	aftfgfgggffg
同回	felfgggggggg
同学	iffeggcfffrf
同快	gffqZggggggg
同快到	gffqZggggggg
同快到期	gffqZggggggg
同意	oefggfgfgggg
同期	gegmfggggggg
同期呢	geglfggggggg
同模	drdefggfgggg
同模板	drdefggfgggg
同步	hcqffgggggff
同步一	hcqffgggggff
同步一下	hcqffgggggff
同比	fcfpfggggggg
同签了	kfgggggggggg
同签了没	gekggggggggg
同行	gneggfgfgggg
名下	gfgjhggggggg
名下方	fgglgggfgggg
名下方案	fgglgggfgggg
名下的	gagqfggggggg
名单	hcghngfffggf
后一	ggkgfgfggggg
后一个	gijffggggggg
后一次	gelgfggggggg
后不	gffggffmgggg
后台	jggggggggffg
后怎	reiegfgbgggg
后怎么	reiegfgbgggg
后拖	egefdqgggggg
后挪	gkgefggggggg
后有	dgogggffgfgg
后来	gfmffggfgggg
后来呢	feqcffgggggg
后来咋	gfmfgfgfgggg
后来咋样	gflegggfgggg
后来回	fepfeggggggg
后来怎	ffqfgfgdgggg
后果	gedfggpggggg
后给	fcjffggngggg
后续	mgkbgfgfgfgg
后谁	gflgfggggggg
后谁拿	gflgfggggggg
后谁拿了	gflgfggggggg
后谈	gfrageggfggg
后谈到	gfrageggfggg
后谈到多	gfrageggfggg
后还	mgeegkgcgggg
向吧	Tgdggggggzgg
向客	gejkeggggfgg
向客户	gejkeggggfgg
向的	gfglfggggggg
向的有	gdfpdggggggg
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
否	hekfifgfgggg
吧	chifghgfgjgg
吨	hjgggggggggg
听	khfggggggggg
听完	lgfggfgfgggg
听懂	gjfggggggggg
听我	rggggggYgggg
听我们	rggggggYgggg
听的	hfghgggjfggg
听说	imfffgffffgg
启	lgffgggggggg
吱	agfgqfefgffl
吱一	biggegfggggo
吱一声	biggegfggggo
吹	cjadfvgfgfgg
吼	gfggggfggggk
呀	clkfgggfgfgg
告出	helgggfggggg
告出来	icmffgfggggg
告诉	ffeggggmgggg
呗	ahlffnheffgf
员	gjffgggggggg
呢	fcgkhkgfgggg
周会	fgfffghglggg
周会改	gndffgggfggg
周会改到	gndffgggfggg
周没	fggfkggggggg
周的	gffkgggggggg
周签	fefgglgggggg
周签碍	fefgglgggggg
周签碍不	fefgglgggggg
味	fdiefijffgjh
味知	fdiefijffgkh
味知香	fdiefijffgkh
味知香在	gflffgfggggg
味知香的	fdggggggfggn
呼	hfWfcfyfgggg
命	cqefgghfgffg
咋办	fmcefogdgggg
咋回	gbfegggsgggg
咋往	egfgggflgggg
咋整	adjfgufdgggf
咋样了	gfoegfgfgggg
咋说	gghffggjgggg
咋跟P	gggfgggkgggg
和C	ggfggjgghggg
和C的	fgggggggjggg
和C都	fgeggmgggggg
和C都签	gffggkgggggg
和P	fefjfghfjggg
咖	gkgffggggggg
咖啡	gkgffggggggg
咱D	dfgggngfgggg
咱D还能	eggggjgggggg
咱一	dfjnffggfgge
咱们跟	efngggfgggfg
咱们跟C	efngggfgggfg
咱们还	ggdegmgggggg
咱组	fffnffgggggg
咱组D	fmgdgggggggg
咱能	ba+efdcefeef
咱跟	ngdggfffgggg
咱跟C	fgjggggggggg
品到	algffggmgggg
品到了	algffggmgggg
品寄	lgeggggggggg
品寄了	ngcggggggfgg
品的	cbcwcffffglg
品给	Wjfgggduggfg
品那	finedggfgggg
哈	fkgggggghggg
哈C	mjeggfffgffg
哈哈	gkgggggggggg
哈哈C	mjeggfffgffg
哈哈哈	fkgggggggggg
哈哈哈哈	dmgggggfgggg
哈喽	fofefggggggg
响	feeefqgggggg
响D	dfffYvgggggg
响多	gffeglgggggg
响多大	gfffgkgggggg
响多少	ggfZgpgggggg
响大	edYgfxgggggg
响大吗	ggbggngggggg
哦	fofefggfgggg
哦哦	fofefggfgggg
哪一步	gggjfggggggg
哪个区	genjbfgggggg
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
哪些在	gfdrcfgggggg
哪些要	fenSydfffggg
哪儿	fgkfgghggggg
哪几个最	ggfkffgggggg
哪几家要	gggdkggggggg
哪天	gdnfgggggggg
哪天来	ffjggggggggg
哪天来着	ffjggggggggg
哪天签	wfVggggggggg
哪家	scfdiffffggg
哪家快	fcceuffffggg
哪来	fejocgggggfg
哪来的	fejocgggggfg
哪种	jdeuagfffggg
哪领	gjgggggggggg
哲	ikgfgggfgggg
售	hgejhfgggggg
售前	doffgggfgggg
售后	kkdegfgggggg
商P	meggfggfgggg
商务	elegggggghgg
商机没	ggfldggggggg
商机的	ggfdmggggggg
商机的跟	ggfdmggggggg
商的	fgjggggggggg
商的事	fgjggggggggg
啊	ekjfgfgggggg
啊,	Wdzigfefgffg
啊,,	Wdzigfefgffg
啊他	ddqfggfggggg
啊他们	ddqfggfggggg
啊我	fmhgefgggggg
啊给	cfeggfffgrgf
啊给我	cfeggfffgrgf
啡	gkgffggggggg
啥丢	ggkfgggggggg
啥丢的	ggkfgggggggg
啥也没	kfgggggggggg
啥了	gfeefgfgpggg
啥动	hglfggefgggg
啥动静	hglfggefgggg
啥反	ggkfgggggggg
啥反应	ggkfgggggggg
啥好	gkXdffdxfggg
啥忌	fgdgggnfgggg
啥忌讳	fgdgggnfgggg
啥情	ggkgggeggggg
啥情况	ggkgggeggggg
啥情况了	ggwggfVegggg
啥来	gfZegfwefggg
啥来着	gffdggmgfggg
啥没	gfgflgfggggg
啥该	fgggfgjggggg
啦,	dkgfggfggjgg
啦,,	dkgfggfggjgg
喊	ieggfgfggggj
喊我	ieggfgfggggj
喜	gggifgfkgggg
喜P	flgfgggfgggg
喜P拿	flgfgggfgggg
喝	ekgfgghhgggg
喝多	atgggfefggfg
喝多了	atgggfefggfg
喝早	geggfgoeeggg
喝早茶	geggfgoeeggg
喝水	dlgggggggggg
喝茶	dcggggkngggg
喽	fofefggggggg
嗯	fofefggfgggg
嗯嗯	fofefggfgggg
嘛	Za2djgfefffg
嘞	eoldfffffffg
嘴	hdgfdffgggfr
器人	foffgggegggg
四	ocgfgggggggg
四十	ggggggjggggg
回P	ffgfggelfgfi
回一	bgggggdsfggg
回一下	bgggggdsfggg
回个话	lfgggggcgggi
回了句	lgfgggffggfg
回了没	gfkffggggggg
回事	jfZfgfsdgggg
回事儿	ffXegeyegggg
回传	geifgggggggj
回传了	hekfgggggggg
回信	ffpgffgegggg
回到	fgfgggggglgg
回单	mffgggfggggg
回去	gfgffgfnfggg
回咋	fgnggggcgggg
回复	ffgdkggkgggg
回我	hgkfgggfgggg
回方	egfggggggmgg
回方案	egfggggggmgg
回来的	fbgueggffffg
回款	adgogigfgffj
回款多	gfcngfgggggg
回款多少	gfcngfgggggg
回电	efgggggfggik
回的	edfeogghgggg
回的客	eegenfgigggg
回的客户	gggejggggggg
回线	fggfgggggmfg
回线索	fggfgggggmfg
回访的	ggfdofgfgggg
回话	hdhemfgggggg
回话了	jffdkgggfggg
回话的	gcfepggggggg
因后	gedfggpggggg
因后果	gedfggpggggg
团	hjfgfggggggg
团建	eueddggfgggg
团建去	glfffggggggg
团建去哪	glfffggggggg
团队D	gegmeggggggg
团队里	gggekggggggg
团队里谁	gggdlggggggg
园	kfggggfggggg
固	legffggffigg
国	kfgggggggggh
图	kegiffffgggh
图纸发	ifjfgfgggggg
圆	efffggfogggg
圆回	dffggffogggg
圆回来	dffggffogggg
圈	gggfggfjgggg
土	jfgggggggggg
在C楼	effgggogggfg
在C楼下	effgggogggfg
在D	gfmfgegfgggg
在不	hleffgggggfg
在不在	hleffgggggfg
在什	gfmeggfggggg
在什么	gfmeggfggggg
在什么情	gfndfgfggggg
在什么状	ggnfggefgggg
在做	fpfdffgggfgg
在几	gkdjgegggggg
在几点	gndfgggggggg
在压	cpfgffgggggg
在吗	g3Vbcfgggggg
在哪	fflgeggigggg
在哪一	ggejgggggggg
在哪一步	ggejgggggggg
在哪了	ecueegffgggg
在啥	gfofggfgcggg
在外	emggfggggggg
在外面	brgffggfgggg
在多	eeqfgegggggg
在客	epgdfggfgggg
在客户	epgdfggfgggg
在就	megggfgfgggg
在手	kggiggcggggg
在报	gcbtefgggggg
在报价	gcbtefgggggg
在拖	dftgdgffgefg
在推	jgggggfggggg
在是	ggkffggggggg
在比	xfdbcegggggg
在比价	ggglcggggggg
在法	kgdldggggggg
在法务	kgdldggggggg
在犹	ifkggggfgfgg
在犹豫	ifkggggfgfgg
在用R	jgggggfggggg
在用谁	gflfggfggggg
在用谁家	gflfggfggggg
在盯	geqdefgggggg
在看	icvYefgggggg
在等	rbaikfffgffg
在等我	hbefpggggggg
在等我们	ieefmggfgggg
在算	ggldgfgggggg
在群	ekgggggggggg
在群文	fkgggggggggg
在群文件	fkgggggggggg
在群里	dlgggggghggg
在谁	ejlfefgggggg
在谁那	epffffgggggg
在谈	jfdjfggfgigg
在谈判超	fefmgggggggg
在谈的	gffmeggggggg
在走流	kfghfggfgggg
在走流程	kfghfggfgggg
在跟	gelkegffgggg
在跟C	gfnfdgfggggg
在问	sgYfgegggggg
地了	fpfbefffmggg
地催	ffdfgggogggg
地址	kgggggfggggg
地方	mfeggfgggggg
地的	fagrfggggggg
地铁	ggfefgoffgge
场白	fpgcfgfifggg
址	kgggggfggggg
均	fefngfgggggg
均几	eddqgggggggg
均几天	eddqgggggggg
均多	gfelgfgggggg
均多少	fgengegggggg
坊	megfgggffgfg
坏	jiebgmfggggg
坏了	flfgggfggggg
坐坐	gfdfgfftggdg
坑	hffgggkggggg
坚	ndfggggffggg
坚持	ndfggggffggg
型	gkeggfgggggg
型号	epdfffgggggg
垫	ffgggkgggggg
垫底	ffgggkgggggg
埃玛的价	jgfggggggggg
城	kYxeggeffeeg
域	hbfqeggggggg
培	ekkfgfgfgggg
培训	ekkfgfgfgggg
基	iefeffgigggk
堂	gmgffggggggg
堂D	fngffgggggfg
堂D有	ergfegggggfg
堆	iefggfefgngf
堵	gmgefgfggggg
堵死	erfefggggfgg
堵死了	dofggggggffg
堵车	meggggfggggg
堵车堵	meggggfggggg
塔	kfgggggggggg
塔吊	mefggggggggg
塞	kegggggggggg
填	ejkheggfgfgg
填一	fmgfggggggfg
填一下	fmgfggggggfg
填的	Te6egfffgefg
填行	gggkeggggggg
填行业	gggkeggggggg
增	cefkffggggmg
增多	ggekgfgggggg
增多少	ggekgfgggggg
增客户多	gggjffgggggg
壁	cngfgggggggg
声	idgfmgffgffi
声了	fgjggggggggg
声的	Zdef/fbffeec
声音	pefehggfgffg
处	ejffiffggigg
处理	ekffjfffgjfg
处理的	dcffugfggffg
备	hfgggflggggg
备一	eefgggpfgggg
备一下	efgggglggggg
备件	jggggggggfgg
复	eghehgjhggfg
复印	eqeefggfgggg
复我	We0ggfefgffg
复盘	eifffgqedgfg
复购	gfflffgggggg
外	enfffggfhggg
外卖	gmffeggggggg
外地	hegeggfgnggg
外头	fkgggggggggg
外面	dqgffggfgggg
多0	jfgggggggggg
多久	fdmjdggggggg
多久能	gedmgggggggg
多了	fkfhgffggggg
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
多少来	ggmegfgggggg
多少来着	ggmegfgggggg
多少款	ggcngfgggggg
多少没	fgpdgdgggggg
多少没付	ggndgegggggg
多少盘	ggfkgfgggggg
多少盘子	ggfkgfgggggg
多少线	ggfkgfgggggg
多少线索	ggfkgfgggggg
多少能	ggfmgcgggggg
多少钱来	ggjfgfgggggg
多的	ggbnfggggggg
多长时	ffhjgggggggg
多长时间	ffhjgggggggg
多高	efghgjgggggg
够	fgeggkgggggg
够不	gfeggkgggggg
够不够	gfeggkgggggg
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
大客	gggjfgghgggg
大客户	gggjfgghgggg
大家	dogegggggggg
大家了	csggggcggggg
大家注	flffgggggggg
大家注意	flffgggggggg
大家都	gggekggggggg
大的那	gggjfggggggg
大那	fddrffgggggg
天三	qdggggdgggge
天了	idlfgfgggggg
天以	gfgfkggggggg
天以上	gfgfkggggggg
天以上没	gegflggggggg
天再	tYgfgggggggg
天到	dlighggegggg
天到C	ereggfgcgggg
天到期	bengjggfgggg
天来	ffjggggggggg
天来着	ffjggggggggg
天气	gofegfgfgggg
天没	gfgfkggggggg
天没写	gdgfogfggggg
天没更	gggflggggggg
天没更新	gggflggggggg
天签	wfVggggggggg
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
太累	ffgffgffpggg
太长	gffggfgglggg
太长不	gffggggfmggg
太长不看	gffggggfmggg
失	edfmggffgkgf
头了	oeefgggfgggg
头回	odfgggfggffg
头有	gdfrdffgfggg
头疼	fqfdfggfgggg
头说	ffegggrbfghg
头那	dgfggggggglg
头那个	dgfggggggglg
头都	fefeffkfnggg
夸	gqfdfgfffggg
奖	g1ZZdfgggggg
套	kfhggfgggfgg
奶	fpfcfggggggg
奶茶	esfbfggfgggg
好了	hmhfffgegggg
好使	flldffgfgggg
好吃	gkggggffgggg
好吃的	gkggggffgggg
好听	effggggmgggg
好听的	eeggggfngggg
好多	fdffrggffggg
好大	gmgefggggggg
好太	eggggggjgggg
好家	hlgefggfgggg
好家伙	hlgefggfgggg
好没	gfgWtgggfggg
好热	flgffggggggg
好用的	gjfgfggggggg
好话	dgfgggfnggfg
如C	cgggglgggggg
如何	hgkggfgegggg
如给	ffgggkgggggg
妈	asfggfgegggg
妈呀	asfggfgegggg
妥	eugbeffffffg
妹	emggggfggfgg
姐	eglgggfhgfgg
姐又	mcgggggggggg
姓	ffngggefgggg
委	gfgggfgjgggg
委婉	feggffgngggg
威	lffggggggggg
婉	effggfgogggg
嫌我	fflggfgggggg
嫌我们	fflggfgggggg
子了	gfgfjggggggg
子卡	ggfelfgggggg
子在	jgfmaggggggg
子多	gfenffgggggg
子多大	gedngfgggggg
子拉	gfgkgggggggg
子拉出	gfgkgggggggg
子拉出来	gfgkgggggggg
子拎	gggfmggggfeg
子拎出	gggfmggggfeg
子拎出来	gggfmggggfeg
子最	gffmeggggggg
子最大	fefpeggggggg
子有哪	gggmcegggggg
子有哪些	gggmcegggggg
子有多	gglfgfgggggg
子有多大	ggodfegggggg
子没	ffmfhfgggggg
子的	fbocpgffgffg
子给	feffhglfgfkf
子给我	dddfhgwffeee
子那	gfiepfefgggf
子里	jffoZggfgggg
子金	ggfqYggggggg
子金额	ggfqYggggggg
孔	jggggggggfgg
字一	mgeggfgfgggg
字怎	fggggjgggggg
字怎么	fggggjgggggg
字怎么看	fggggjgggggg
存	hqfYgfgggggg
存还	j6eNfcgfgggg
孙	Rufgggfmggfg
季	fffggmgfgggg
季度	fffggmgfgggg
学生	ogfggeefggfg
孩	ekffggfjfggg
孩子	ekffggfjfggg
宁	lfggggfggggg
它	gdqbfgegfjgg
守	gefeenghgggg
安排	gdifkggfhggg
安排上	jgggfggggggf
完再	kfgggggggfgg
完成任	ggglefgggggg
完成任务	ggglefgggggg
完成几	geeqefgggggg
完成几成	geeqefgggggg
完成吗	gffegkgggggg
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
定个	fgggfgfffggn
定个闹	fgggfgeffggn
定了	iejefgfgjggg
定了哪	gedYcfgg1ggg
定了哪几	gggefgggkggg
定了没	fdrdffgggggg
定日	fZfdxggffggg
定的	hggldggggggg
定给	gfjgfggggggg
定要	oecggfghgggg
定金打	ldjfffgggggg
定金打过	ldjfffgggggg
定金收	egpdgegggggg
定金收了	egpdgegggggg
宜0个	fffggkgggggg
宜0个点	fffggkgggggg
宜M	efdggogfgggg
宝	hjlfegfegggg
审	hcnddfhgjggg
审会	hfegffkgjggg
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
客户发	gfgghgflgfgg
客户名	gfgkeggggggg
客户名单	gfgkeggggggg
客户多少	gggjffgggggg
客户拿	ffgggggkgggg
客户提	geWzdegggggg
客户是	gfnefggggggg
客户是哪	gfnefggggggg
客户晾	gggdkggggggg
客户最	gefpdgggfggg
客户有	ggfhgfgkgggg
客户有几	ggffmegggggg
客户有没	gffelggggggg
客户没人	gffapggggggg
客户没填	gggkeggggggg
客户清	gggekggggggg
客户清单	gggekggggggg
客户的	ffeemfgkfggg
客户给	efffjgnfgffg
客户给我	efffjgnfgffg
客户要	fffieggjgggg
客户说	ggfhfggkgggg
客户说领	feeggggmgggg
客户都	emflefgffggg
客户问	fhfggggjgggg
客户问为	efcegggrgggg
客服	kefggggggggg
客气	ddfffggsfggg
客气点	cbfffggwfggg
客气话	egggggglgggg
客通	hbkdeihffhjg
客通是	gfkggggggggg
客通的	fckefgqffffg
宣	Zugegfgfgggg
室	hkfffghgfggg
室的	glfgggfgfggg
家D	hmgeffgfghgg
家一起	gjgfgggggggg
家了	dnkfffeggggg
家做	safffgggfggg
家到	fflfggfggggg
家到C	fflfggfggggg
家后	gdqdffgggggg
家后来	gdqdffgggggg
家回	gekdjggggggg
家在	ggqdeegggggg
家客	Xffiefnfgfpg
家客户	Xffiefnfgfpg
家店	meffgggggghg
家店要	lgggggfgggeg
家快	fcceuffffggg
家我	gcffpggggggf
家报	Yvfggggfgfgg
家提	fcY1bfgfgggg
家新	ddffgfffggtg
家新的	YZeefefdff/f
家是	ddkoefffggfg
家是谁	cbnsdeefggfg
家没	fffWxdgggggg
家注	flffgggggggg
家注意	flffgggggggg
家的	ffleiggggggg
家的事	effdpfgggggg
家的事还	effdpfgggggg
家装	cepfgfifgggg
家要	gggdkggggggg
家要打	gggdkggggggg
家要打电	gggdkggggggg
家还有	gekfgggggggg
家都	xgdXgegggggg
家长	ijggggffggfg
容	geggggffmggg
容整	ffggggffmggg
容整理	ffggggffmggg
容整理一	eeggggefpggg
宿	btfggffggffg
寄了	kgfggggggggg
寄出	mgdggggggggg
寄出了	pfbggggggfgg
寄到	gYsffggggggg
密	hlfegfgggggg
密码	gofcgfgggggg
密码多	grfagfggfggg
密码多少	grfagfggfggg
寸	fffggffgoggf
对上	hffkgggggggg
对我	ffkggggggggg
对我们	ffkggggggggg
对手	jdneffgggggg
对接会	gggefgggkggg
对接会都	gggefgggkggg
对方P	bfgggggfggpg
对方说	kefgggghfggg
对比	iVfuggfggggg
导	kgffgfhggggg
导不	lfgggfgfgggg
导没	feeggggmgggg
导没批	feeggggmgggg
导说	fngfggggfggg
导都	5ecWecfggfgg
将	gggefgffesfg
小心	gngefggggggg
小抄	fefgggqfffff
小红	dfggggggggkg
小红书	dfggggggggkg
小红书私	dfggggggggkg
小结	gegggggglggg
小舅	fgggggagggqf
小舅子	fgggggagggqf
少一	ejggghgggggg
少业	gggegkgggggg
少业绩	gggegkgggggg
少个	ggekgfgggggg
少个机	gffkgfgggggg
少个机会	gffkgfgggggg
少了	fkgefigggggg
少单	gfnefegggggg
少台	gfsZffgggggg
少在	gffmffgggggg
少多	gggcglgggggg
少多少	gggcglgggggg
少天	ggfjgfgggggg
少客	ggfkffgggggg
少客户	ggfkffgggggg
少收	gffbgngggggg
少收多	gffbgngggggg
少收多少	gffbgngggggg
少条	gggmcggggggg
少来	ggmegfgggggg
少来着	ggmegfgggggg
少款	ggcngfgggggg
少没	fgpdgdgggggg
少没付	ggndgegggggg
少盘	ggfkgfgggggg
少盘子	ggfkgfgggggg
少线	ggfkgfgggggg
少线索	ggfkgfgggggg
少能	ggfmgcgggggg
少钱来	ggjfgfgggggg
少钱来着	ggjfgfgggggg
尔	gmfgegfggggg
尬	egfgggglgggg
就一	kegggggggggg
就一句	kegggggggggg
就一句话	kegggggggggg
就定	lgfggfgfgggg
就差	gdofgfgfgfgg
就得	lfgegggggggg
就打	jgfggggggggg
就打定	jgfggggggggg
就打定金	jgfggggggggg
就是C	lflfggefgfeg
就是P	legggggggggg
就是想	kffggggfgggg
就是要	kgggggggfggg
就是要我	kgggggggfggg
就没	kggggggfggfg
就没了	kgggggggggfg
就看	fbfX3gfeggfg
就稳	fggggjgggggg
就稳了	fggggjgggggg
就稳了吧	fggggjgggggg
就签	udedgggefggg
就算	ifgggjgfgggg
就算了	mfgggfgfgggg
就行	egfqggefgfff
就说	dgggggepfggg
就超	dgdggogggggg
就这	gpfefggfgggg
就这样	fsedfggfgggg
就退	kfgggggfgggg
就退货	megggggegggg
尴	egfgggglgggg
尴尬	egfgggglgggg
尺	fffggffgoggf
尺寸	fffggffgoggf
尾款的	dgfggggmgggg
尾款的话	dgfggggmgggg
局	jmeedgghgggg
局上	lffggggfggfg
局上见	kfggggggggfg
居	kfgggggggggg
屏	khgggfffhfgg
展会名	emfdfggfggjg
展会来	gfgjfggggggg
展会来的	gfgjfggggggg
展位上	heggggggggkg
展厅	kgggggeggggf
岭	heiffgkggggg
岭风	fejffgmgfggg
岭风场	fejffgmgfggg
崩	ijfffggfgggg
崩了	ijfffggfgggg
川	icjdehhhfgig
川D	gfwXeegggggg
川是	fdreegfgfggg
川来	ffcfgeriegfg
川的	gcieeffofggh
川跟	lfkfggfdgggg
川那	gengdfgggggg
州	lgggggggghcg
州的	sgggggggggVg
工	hkffgggggggg
工位	gneffggfgggg
工厂	glfegggggggg
工厂排	gngdfggggggg
工大	gkgfggggfggg
工大吉	gkgfggggfggg
工资	gmeffggggggg
工资吗	gjfgfggggggg
左	daonfgefgfjg
差0	lfggggfggffg
差三	kggggggggfgg
差几	gfdffogggggg
差几个	gfdffogggggg
差几个点	gfcbeugggggg
差啥	gejdoefffggg
差旅	dofeelgegggg
差旅费	gdgeepgggggg
己的	gegkgggggggg
已签	ebcvffgfghgg
已经定	Xeyggfekfeeg
已经定了	Xeyggfekfeeg
已经过	ggfdmggggggg
已经过了	ggfdmggggggg
已读	kfeggfflgfgg
已读不	kfeggfflgfgg
已读不回	kfeggfflgfgg
市	kmfefgffgffg
市场	jgggggggggfg
师傅	kfggfggggggg
希	ikgefggggggg
希望	flhdfggggggg
带两	iybfggaegfef
带伞	gndffggggggg
帮我们	fdffggfpgggg
帮我关	fffgggefgogg
帮我关掉	fffgggefgogg
帮我列	gegdlgffkggg
帮我回	cafeffumegff
帮我定	ffggfgeffggp
帮我定个	ffggfgeffggp
帮我带	gkggeggggggg
帮我建	ggggggffggjg
帮我想	fgggggfkgggg
帮我把	fffffgfjhhhf
帮我把C	gffgfgffgjlg
帮我把这	gegfggfneggg
帮我拟	gfgfgfgmfggf
帮我拟一	fegfffgpfggf
帮我收	gdgfggfeqggf
帮我改	fcdffgeufjff
帮我查	foefggefgggg
帮我查下	gtafggefgggg
帮我编	efggggfnfggf
帮我记	mefffgddigen
干了	nffjeggggdgg
干啥	geefigegmggg
干嘛	cV4Zoffeffef
干完	gfggkggggggg
干的	ehfdmfffjggf
平均	gfflgfgggggg
平均几	eddqgggggggg
平均几天	eddqgggggggg
平均多	gfelgfgggggg
平均多少	fgengegggggg
年了	gfkgggfgghfg
年会	gsZefggggggg
年假	gncggggggggg
年啦	gjgfgggggggg
年好	fmgefggggggg
年度	jggjgdfggggg
年快	fmgefggggggg
年快乐	fmgefggggggg
年框	kfgfgggggggg
年没	feffkggjgggg
年没联	feffkggjgggg
年没联系	feffkggjgggg
年的	kfgggggggggf
年续	ndffgggggggg
年续上	ndffgggggggg
年费	legggggggggg
并	jfgggggggggg
广	kffgggggggfg
广告	ncggggffgggg
庄	kegggggggggg
床	nfdggggggggg
序	fdgkjggggggg
库	hjfjffefgghf
库存	ixfTfegggggg
库存还	j6eNfcgfgggg
库能	mfeggfgggggg
库还	fmeffggggggg
库还有	fmeffggggggg
应D	pefffggfgggg
应了	heeekfgfkggg
应了没	gddfoggggggg
应商大	jegggggggggg
应商大会	jegggggggggg
应商的	fgjggggggggg
应商的事	fgjggggggggg
应对	gfffgfgmgggg
应我	geofeggggggg
应我们	geofeggggggg
应承	ofedofeegggd
应该	dgjgfffffmgg
底	efffggmfgigg
底下	ggffkfgggggg
底下有	ggffkfgggggg
底是	gfkfgggggggg
底是谁	gfkfgggggggg
店	lhffgggggfgg
店主	jegggggggggg
店主P	jegggggggggg
店要	lgggggfgggeg
店转	lggggggggbhg
店那	pbgefgghgggg
店长	lgdgggffgghg
店长P	ngbgggffgghg
庭	hggfggfgjfgg
延	ckeggkghgfgg
延到	coffgigfgggg
延到D	gfffgjgggggg
延期	bfeggpgjgfgg
延期的	ggefgggkgggg
建	fhfffgffgfmg
建一	effgggffggog
建一下	eefgggffgfrg
建上	Zggggggfgfsg
建个	fgggggggggkg
建个档	fgggggffggkg
建了	gegnegggggfg
建了几	gegnegggggfg
建了几个	gegnegggggfg
建去	glfffggggggg
建去哪	glfffggggggg
建客	dffggggggfog
建客户	dffggggggfog
建档	eggggggggglg
建行	mffgggfggggg
开业	ibeggeesgfgg
开个	chefggbfffvg
开了	kfgggggfgggg
开了一	megfgggggggg
开了一个	megfgggggggg
开会	fjgfggigfggh
开写	gcgefggfqggg
开发	fkgggggggggg
开场	fgecfgfsfggg
开场白	fpgcfgfifggg
开头	egfgggggggjg
开头那	dgfggggggglg
开头那个	dgfggggggglg
开完	kffgggffhgfg
开完了	mffgggfggffg
开工大	gkgfggggfggg
开工大吉	gkgfggggfggg
开张	eqeicfgggggg
开户	edffggggggqg
开标	hdjfgggggggk
开的	dchffffetggg
开的会	ZZgefffd4fgf
开票	jghfgggggggg
开车	enffffhfgfgg
开车去	dgfgfgngggfg
异	elghfgggfggg
异议	elghfgggfggg
弄	hdhfifggjggg
弄个	jeggggigfggg
引荐	hegggggkgggg
弟	fngefggfgggg
张	ekhjeffggggg
张,	eWgzefgffggg
张,,	eWgzefgffggg
弱	gcgggggmgggg
弹	ragffgggfggg
弹簧	ragffgggfggg
强	cnfkeggfgggg
归	iffgfgfgkhgg
归他管	kgggggefggfg
归拢归	fgggfgfglggg
归拢归拢	fgggfgfglggg
归档	efgfggffkkgg
归纳	gdgcfgeevgfg
归谁	tfafeffggggg
当	fkhgggfggggg
当初	fgmgggffgggg
录	eeffggffjfmg
录,	jgggggfggggg
录C	bfegggdfgfwg
录一	fffgggeggfng
录一下	fgggggdggfog
录个	feegggffgfqg
录了几	gfgkfggggggg
录了几个	gfgkfggggggg
录入	fegfgggfggpg
录写	cqjgfgdfeggg
录整	ggggggdgkggg
录整理	ggggggdgkggg
录进	affgggfffgvg
录进去	affgggfffgvg
录音	fegfggfgnggg
录音转	eggggffgnggf
形	fcdqgfgfggjg
彩	infeefgfgggg
彩印	ffkggfgggggh
彩印通	ffkggfgggggh
影	ggeffngggggg
影仪	fnfefggggggg
影响	feeefqgggggg
影响D	dfffYvgggggg
影响多	gffeglgggggg
影响多大	gfffgkgggggg
影响多少	ggfZgpgggggg
影响大	edYgfxgggggg
影响大吗	ggbggngggggg
往上	ffgnfffffggg
往上的	gfgkfggggggg
往前	eggggggigjgg
往后	ggfffjggghgg
往后拖	egefdqgggggg
往后挪	gkgefggggggg
往来	ffbfggvgffeg
往谈	egfggfgggngg
往谈判	egfggfgggngg
往谈判那	cgfgfgfggqgg
径	Yufggffhgffg
待会	gfeflgkggggd
待会儿	gddetgegfggg
待会去	ggdggglggggg
待会去C	ggdggglggggg
待办	gfgffggfnggg
待的	mefgggfggggg
律	ekgqfgfefbgf
律走	dpgdgggggggg
得不错	jjggggfffggg
得体	gggggggjgggg
得咋	gfkggegfgggg
得咋样	gfkggegfgggg
得喊	edggfggggggo
得喊我	edggfggggggo
得多	fgfmffgggggg
得很	khffgggggggg
得我	gjfffgghgggg
得挺	mefggfgggggg
得最	gdenfggggggg
得最厉	geeliggggggg
得最厉害	geeliggggggg
得有	edddwfffgggf
得紧	qffgfgefgfeg
得给	engfjggfgggc
得赚	fffgglgfgggg
得还	hpbfeggggggf
得重	mfggggfgggfg
得重新	mfggggfgggfg
微信了	tfcfggfdfgfg
微信给	fggggggjgggg
德	iehggfgfgggk
德基	dbgeeggfgggv
心售	wedegfgbgggg
心售后	wedegfgbgggg
心情	gpdegfgfgggg
心里	lgggggffgggg
必须跟	fcgeqggggggg
忌	fgegggmfgggg
忌讳	fgegggmfgggg
忘了	eigghggfgggj
快D	eogdgggggggg
快乐	flgffggfgggh
快乐,	eiggggfggggj
快乐,,	eiggggfggggj
快到	hdfmhgffgggg
快到了	nfdgggfggggg
快到手	gagsegfggggg
快到手的	gagsegfggggg
快到期	fefmkgffgggg
快到期了	fdfiqgeffggg
快就	fpgfgeffgggg
快签	ggfkfggggggg
快签的	ggfkfggggggg
快签的有	ggfkfggggggg
快要	gfglfggfgggg
快要签	gegoegffgggg
快递	fmfffggggggg
快递放	elgfgggggggg
快逾	gfggjggggggg
快逾期	gfggjggggggg
快逾期的	gfggjggggggg
念	effijfjgfggg
态	ffjfgggggjgg
态度	ffkefgjggggg
怎么写	ffeegggpgggg
怎么办	effdgqgfgggg
怎么又	elkfgggdgggg
怎么回事	jfZfgfsdgggg
怎么打	ffedgfgqgggg
怎么推	fcbegffxgfgg
怎么提	gpfffggdgggg
怎么样	gfgkghgegggg
怎么样了	fgVxgeffgggg
怎么留	afdggggugggg
怎么看	fggggjgggggg
怎么约	gfffgggkggfg
怎么约P	gfffgggkggfg
怎么让	efdfgggqgggg
怎么让P	ffffggglgggg
怎么讲	iefggggjgggg
怎么说的	fgvggggSgggg
怎么谈	ifefggpcffgg
怎么谈的	efefggzXffgg
怎么跟	fffgggglgggg
怎么跟C	effggffogggg
怎么还	fjkegfgdgigg
怎么还没	ekmegggcgggg
怎么问	gecfgggpgggg
怎样	eehegmgigggg
思是	egjggfghgggg
急了	gffgfggggmgg
急得	jfggfggggggg
急的	geeZtggggggg
急着	meggfggggggg
急着要	neggeggggggg
性	ffgdegrffggg
总一	gaceeffgzggg
总一下	gaceeffgzggg
总盘	gecpgfgggggg
总盘子	gecpgfgggggg
总盘子多	gecpgfgggggg
总结	fegggggfmggg
总结一	ggggggkggggg
总结一下	ggggggkggggg
总结下	ecfefgffuggg
总结给	gggfggfgkggg
总结给P	fggfggfgkggg
总额	ffdagsgggggg
怼	fefefgfrfggf
怼回	gdfefgfrfggf
怼回去	gdfefgfrfggf
恭	djffggfmgfgg
恭喜	djffggfmgfgg
恭喜P	flgfgggfgggg
恭喜P拿	flgfgggfgggg
息了	deqgffgggfgg
息没	ffrffffdgggg
恳	ggggggfjgggg
恳点	ggggggfjgggg
悦庭	hggfggfgjfgg
悦芒	ggflffgggggg
您	kfggggfggggg
悬	xeZggfgffefg
情况了	ggwggfVegggg
情况给	gfgfgglggggg
情况给我	gfgfgglggggg
情提	dfggggngggfg
情提要	dfggggngggfg
惠	nfefgggfgggg
想D	kfeYfpgggggg
想个	efggggfoggfg
想个理	fffgggfogffg
想个理由	fffgggfogffg
想个说	fggggggkgggg
想个说法	fggggggkgggg
想了解一	hdnfggffggfg
想了解下	hfggggfgggjg
想了解我	lgggggeggggg
想做	dggggggggglg
想先	oeffggffgffg
想开	dggggggggfmg
想把	kfggggfggggg
想换	ezbcfffeffgg
想看	lgehgfgggggg
想看看	ogdggfgggggg
想看看C	dgmgggggggfg
想知	cfmggfifgggg
想知道	cfmggfifgggg
想知道之	gffgggkggggg
想要	ecofggggggig
想问	fgggggggggkg
意儿	fvcdegfffggg
意向吧	Tgdggggggzgg
意向客	gejkeggggfgg
意向客户	gejkeggggfgg
意向的	gfglfggggggg
意向的有	gdfpdggggggg
意向的比	gfglgggggfgg
意向走	fgfjgfgggggg
意向走到	fgfjgfgggggg
意向还	eewfgggggYfg
意向还是	eewfgggggYfg
意向阶	ggfkfggggggg
意向阶段	ggfkfggggggg
意思	fkhfgggggggg
意思是	egjggfghgggg
意见	gfjfggfigggg
感	gefgggglgggg
感谢	fcgggggogggg
感谢P	fbgfgggpgggg
感谢P帮	fbgfgggpgggg
愿	dncdeffpggfg
慢点	fmgegggggggg
懂	fuedcggggggg
成P	eeftefgfggfg
成P的	eeftefgfggfg
成R	gZeWe5gfgggg
成一	fffcfnfglggf
成一半	gffYgugggggg
成了几	gdgmfggggggg
成了几个	gegmeggggggg
成了能	defYgxgggggg
成五	eefgggdZzfgg
成交	fegkfggggjgg
成交了	gggjffgggggg
成交多	gfflffgggggg
成交清	gggjfggggggg
成交清单	gggjfggggggg
成交的	geimefgggggg
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
成几成	fddtffgggggg
成几成了	geeqefgggggg
成单	gffmeggggggg
成单率	geeoefgggggg
成压	ifjfgfgggggg
成压铸	ifjfgfgggggg
成吗	gfiegjgggggg
成狗	fpgefgffgggg
成百	gdgmgggggggg
成百分	gdgmgggggggg
成百分之	gdgmgggggggg
成的	fZirehgggggg
成的话	dgggglgggggg
成谈	egggggggglgg
成谈判	egggggggglgg
成输	fggfgggggnfg
成输单	fggfgggggnfg
我,	pdgffggfgggf
我C	Zoegfglfgffh
我D	jfgfkgfggggf
我D再	meggfggggggg
我D去	rfgefggfgggc
我D有	gcgdsgfffggg
我D的	fVgS/gefeggf
我D还	gfggkggggggg
我D还有	gfggkggggggg
我一下	fegikgfffegk
我一个	gkfffggggggg
我一份	ijfkfgfefggf
我一声	fggggggggggj
我下	gjeffggkgggg
我下单	hmeffggggggg
我个	gfgkgggffggg
我也	gnffgggdgggg
我也不	gnffgggdgggg
我交	dddfegxffefh
我们0	jegggggggggg
我们D	kfggggfggggg
我们D去	nfggggeggggg
我们一	jgfggggggggg
我们再	pfgggbgfgggg
我们几	fgfmffgggggg
我们几个	fgfmffgggggg
我们哪	efkjfggggggg
我们回	kbfefgcvegfg
我们多	ggkgffgggggg
我们多少	ggkgffgggggg
我们差	idwecgfbgggg
我们得	kgegggfggggg
我们怎	mggggggcgggg
我们怎么	mggggggcgggg
我们报	geefmggggggg
我们比	dWnYbff3fgfg
我们第	jggggggggggg
我们第二	kffggggggggg
我们组	fVfzgffffggg
我们给	nfpdfcffgffd
我们能不	jgfggggggggg
我们补	kffggggggggg
我们要	ifegfgglgggg
我们赢	gffmffgggggg
我们赢几	gefpfegggggg
我们还	ffdfgogggggg
我们还剩	eddegtfggggg
我们这	lgeggfgfgggg
我休	fmgdigffgggg
我催C尾	eggggggggggj
我关	fffgggefgogg
我关掉	fffgggefgogg
我写	fjegggiggggf
我写个	egggggqdggff
我准	ffgmfgfgfggg
我准备	ffgmfgfgfggg
我几	ggggggoggggZ
我几句	ggggggoggggZ
我出	ggggggegjggh
我出个	gfggggfgjggg
我划	ggggggmgbhgg
我列	gggdjgggiggg
我列出	gggZmgggkggg
我列出来	gggZmgggkggg
我列列	gfgfjgggiggg
我到	ikfffgffgggg
我去C	cgfgggkfgggk
我发了	hgjgggfggggg
我发领	dgggggffoggg
我发领导	dgggggffoggg
我咋	eggggggkgggg
我咋往	egfgggflgggg
我咋说	ffffggglgggg
我回	fcfejfkkfggg
我回P	fgggfgfggggk
我回一	bgggggdsfggg
我回一下	bgggggdsfggg
我回话	gaedvfgggggg
我回话的	gcfepggggggg
我在	hffgggkggggg
我在C	fffggglggggg
我在C楼	effgggogggfg
我备	fbffcg4ddgfe
我定	ffggfgeffggp
我定个	ffggfgeffggp
我小	edggggiffgqe
我就	hkifggeffggg
我建	ggggggffggjg
我开	eifgfgeffgkj
我归	fdgefgdexgff
我得	fdjekffffggk
我忘	edfgkggggggk
我忘了	ddfgkggggggl
我怎	effggggngggg
我怎么	ffgggggkgggg
我想	fhggfgfjgggg
我想个	gfggggflfggg
我想想	fngefggggggg
我手上	gffghfjggggg
我打	cegofdgggggl
我打给	ecgeegfgfggt
我找	hfgggggggggj
我找C	bfgggggggggo
我把C	gffgfgffgjlg
我把这	gegfggfneggg
我报	qfeggcgggggg
我拎	eegnbgffnggf
我拟	gfgfgggkgggg
我拟一	gfgfgfglgggg
我挪	efeggfffgrge
我捋一捋	fggfmgffgggf
我捋成	dgggfgdgqggf
我排	dadziedfffff
我收	gdgfggfeqggf
我改	geefggeofigg
我整	fegffgmggggg
我整个	fegffgmggggg
我是	hghejggfgggg
我是否	fefgoggfgggg
我晚	ingefgefgggg
我晚点	ingefgefgggg
我有	gcffnggggggg
我有没	gcffnggggggg
我有没有	gcffnggggggg
我查	gnfffgfggggg
我查下	gtafggefgggg
我没	ifggfggfkggg
我消	fjeekggfgggg
我消息	fjeekggfgggg
我润	gggfgggkfggg
我的	ghegffgglggg
我的伞	glffeggggggg
我看下	gflfgfdggggi
我看下C	gflfgfdggggi
我看了	kgfggggfgggg
我看漏	gggffggggggk
我看漏斗	gggffggggggk
我看看C	ggkgggeggggg
我组	gfggffeqfgef
我给C的	ggegkggggggg
我给C那	fggggggggggj
我给P写	gggggggjgggg
我给P回	gfgggggggggk
我给忘	fgmggggcgggg
我给忘了	fgmggggcgggg
我编	efggggfnfggf
我能	glfefggggggg
我自	geglgggggggg
我自己	geglgggggggg
我自己的	gdgnfggggggg
我补	gfggggmfgggg
我补补	ggggggkfgggg
我要	egfjggkffggf
我要跟	aggthgfffgge
我记	hfhffgeehgji
我记着	fekeegfefges
我讲	fffggglggggg
我说D	lgeggggfgggg
我说要	kfggfggggggg
我说说	ffefggqffggg
我说说C	fgegggmggggg
我跟进	gfggggfggggk
我跟进C	gfggggfggggk
我还	gfegikfhfggg
我还差	gfeglfgggggg
我还有	becgg1ddgggg
我还能	gfffgffoeggg
我问	gdgffggfgggn
我问C	dggggggggggk
我问问	gdgffggfgggq
我需要拜	gggekggggggg
我马	gbffoggggggg
我马上	gbffoggggggg
战	cbbpefuffffg
截	engfgffhgffg
截了	hffeglgggggg
截胡	efnhgfgegggg
户C	ifdggggigfhg
户C介	tggfggefgfbg
户C介绍	tggfggefgfbg
户C的	hgflfegfgggg
户列	gfgflgeggggg
户列一下	gggdkggggggg
户到	ggfdlggggggg
户到期	ggfdlggggggg
户到期没	ggfdlggggggg
户发	gfgghgflgfgg
户名	gfgkeggggggg
户名单	gfgkeggggggg
户多少	gggjffgggggg
户多少家	gggjffgggggg
户头	efffggfeggrg
户拉个清	gfglfggggggg
户拿	ffgggggkgggg
户提	geWzdegggggg
户是	gfnefggggggg
户是哪	gfnefggggggg
户晾	gggdkggggggg
户最	gefpdgggfggg
户有	ggfhgfgkgggg
户有几	ggffmegggggg
户有几个	fgfcqegggggg
户有几家	gffmefgggggg
户有没	gffelggggggg
户有没有	gffelggggggg
户没人	gffapggggggg
户没填	gggkeggggggg
户没填行	gggkeggggggg
户清	gggekggggggg
户清单	gggekggggggg
户的	ffeemfgkfggg
户给	efffjgnfgffg
户给我	efffjgnfgffg
户要	fffieggjgggg
户说	ggfhfggkgggg
户说领	feeggggmgggg
户说领导	feeggggmgggg
户都	emflefgffggg
户问	fhfggggjgggg
户问为	efcegggrgggg
房	gvcagfgfgggg
房的	kfgggggggggg
房的P	kfgggggggggg
所	iffdghjggghg
所有	ghedgilgggfg
所有人	gmgefggggggg
手上的	gffmgegggggg
手上都	geercggggggg
手不	engefggggggg
手不够	engefggggggg
手多	gdfngfgggggg
手多少	gdfngfgggggg
手多少了	gdfngfgggggg
手头没	gffkgffghggg
手底	ggffkfgggggg
手底下	ggffkfgggggg
手底下有	ggffkfgggggg
手术	lgggggdggfgg
手的	gcgpegfggggg
才付	fgafgqgggggg
才会	gefefgffpggg
才会上	gefefgffpggg
才会上说	fggeggffnggg
才的	gggfggfgjggg
打0	ggdgglgggggg
打0折	ggdgglgggggg
打不	koddffgegggg
打个	gffZfsgfgggg
打九	hgfcgmgggggg
打九五	gfeYgsgggggg
打九五折	gfeYgsgggggg
打了	kfgggggggggg
打了两	mdfggggggggg
打八	ccdefzgfgfgg
打到	sgZggfffgggg
打印	gkfffggggggg
打定	jgfggggggggg
打定金	jgfggggggggg
打折	bigrgcgfgggf
打样	ffglggggfggg
打款	oedfgfgfghgg
打球	gjfgfggggggg
打电话的	gggejggggggg
打算	dcoeglfggfgg
打给	hcfelgfggggk
打给谁	gZedvggggggg
打过来	jeiffggggggg
打过来没	gdmffggggggg
扛	legggggggggg
扛不	legggggggggg
扛不住	legggggggggg
扣批	hgkegfgggggg
扣批到	hgldgegggggg
扣批到几	ggocgegggggg
扣权	dngfgggggggg
扣权限	dngfgggggggg
执	fggcegegiggo
扩	kfgggggggggf
扩产	meggfggfgggf
扫了	jegggggggggg
扫描	V1ffggfdggid
扫码	kffggggggggg
扯	feffgfmjggff
批下来了	ilffggfggffg
批了没	fgjggfgggggg
批到	hgkegfgggggg
批到几	ggocgegggggg
批到几个	ggocgegggggg
批发	jegggggggggg
批货	eeoggggggggg
找	flgfggfggghh
找C	bfgggggggggo
找P	bffffgffgfpk
找到	kejgggefgggg
找到我	efogggffgggg
找到我们	efogggffgggg
找哪	gkfgfggggggg
找哪个	gkfgfggggggg
找哪个部	gkfgfggggggg
找我	Z8gYdfffgdff
找谁盖	gvZedfgggggg
承	kfffjgfggggf
技	hjjeffgfgggg
技术	hjhfgfgfgggg
抄	gefgggofggff
把C不	felggfgggggg
把C不大	felggfgggggg
把C放	fefgggfggogg
把C的	hffggghfjggg
把C记	ffffggefflng
把C谈	fgkggggggggg
把D群	gggffgggjggg
把D群里	gggffgggjggg
把上	gfgggggfkggg
把上面	gfgggggfkggg
把刚	ggggggfgjggg
把刚才	ggggggfgjggg
把合	ntcdfffdfffd
把合同	ntcdfffdfffd
把咱	kgggggfggggg
把我	hhgggggekggg
把样	dzbfggbfgffg
把这段	gfgfgggglggg
把预	ergagfghgffg
投影	fnfffggggggg
投影仪	fnfefggggggg
投标	gpgeffffgfgg
抖	jfgmegfffgfg
抖音	kgggggfgggeg
折	gehegmgggggg
折扣批	hgkegfgggggg
折扣批到	hgldgegggggg
折扣权	dngfgggggggg
折扣权限	dngfgggggggg
折的	Xfg2gZggggff
折算	eecVf1gggggg
抠	jgcggegggkgg
抢了	mfdjfggggffg
抢了我	gffleggggggg
抢了我们	gffleggggggg
抢的	gfmgeggggggg
抢走	gffkfggggggg
抢走的	gfgjfhgggggg
护理	ogdgggeggggg
护肤	fehffgjffggj
护肤续	ffgffgeffggo
报一	hplfbgcgfggf
报一下	frmfagcgfggf
报了M	qfbfgfgggggg
报了价	edfmjfgfgggg
报价中	fefqeggfgfgg
报价中的	fefqeggfgfgg
报价了	egkggggggggg
报价到	gfelgfgggggg
报价到签	gfdlgfgggggg
报价发	ffeggggjgjgg
报价发了	efeggggfgogg
报价发过	eedegggrgggg
报价的	gddpffgggggg
报修	gkfgggggfggg
报名	gogedfgfgggg
报的	dcvegfgfgggg
报的多	ggodgegggggg
报的多少	ggodgegggggg
报销	fneffggfgggg
报销单	flffgggfgggg
报销单谁	glffgggegggg
抹	hgdgglgggggg
抹五	fgZggrfggggg
抹五个	fgZggrfggggg
抹五个点	fgZggrfggggg
抽	jieffggggggg
拆	eafqffgfkggf
拆一	fZftfggffggg
拆一下	fZftfggffggg
拉一	ffejlgfggggg
拉一下	efejngfggggg
拉个l	ffgkgggggggg
拉个li	ffgkgggggggg
拉个清	gfglfggggggg
拉个清单	gfglfggggggg
拉倒	Wddggfefg4eg
拉出	gffkigfffggg
拉出来	gffkigfffggg
拍	kegfgggigggg
拍板	keffgggigggg
拍板的	gdmffggggggg
拍板的是	gdmffggggggg
拎	ffgicggfngff
拎出	ffgjeggglgfg
拎出来	ffgjeggglgfg
拒	gfgggfgkgggg
拒绝	ffgggfglgggg
拓	hbkdeihffhjg
拓客	hbkdeihffhjg
拓客通	hbkdeihffhjg
拓客通是	gfkggggggggg
拓客通的	fckefgqffffg
拖两	gfggekgggggg
拖两周	gfggekgggggg
拖了	Ofbd/egfgcfg
拖到	kffedkggghgg
拖到D	lfgedkgggggg
拖得	gegaqggggggg
拖得最	gegaqggggggg
拖着	tfegdfffgffg
招	hffeciilgggg
招呼	hfWfcfyfgggg
拜了	hfefnffggggg
拜年啦	gjgfgggggggg
拜没	gffeogfgfggg
拜访的	gegfmggggggg
拜访的客	gggekggggggg
拟	gffgglfigffg
拟一	cdfffsfkfefg
拟个	ggggggglgffg
拟器	mggggdfggggg
拢了	efpfggfgffgg
拢了么	efpfggfgffgg
拢归	fgggfgfglggg
拢归拢	fgggfgfglggg
括	gfggggefmggg
拼	hsdecfgggggg
拾	eoefgggffggg
拿下	gheggkgggggg
拿下大	fmgfgggfgggg
拿下大单	fmgfgggfgggg
拿下的	fggggjgggggg
拿下的话	fggggjgggggg
拿不	fgVfgvgfgggg
拿不到	fgafgpgggggg
拿了样	mdgggggggggg
拿了样册	mdgggggggggg
拿沪	oefgggffgffg
拿沪川	oefgggffgffg
拿销	gpfdfggfgggg
拿销冠	gpfdfggfgggg
持	lldfffgfggfg
挂	hffgggfgglfg
挂着	deeggfefgveg
挂网	kggggggggggg
指	dmfigegggggg
指标	dnfigegggggg
按	gcfmfhgggggg
按0	jggggggggfgg
按0天	jggggggggfgg
按九	egefgngggggg
按九五	egefgngggggg
按九五折	egefgngggggg
按人	hdflgfgggggg
按人头	jffigegggggg
按月	gfgkfggggggg
按行	gbgreggffggg
按行业	gbgreggffggg
按金	geflgggggggg
按金额	geflgggggggg
挡	fuccbfgjgggg
挣	fgdggmgggggg
挣钱	ggdggkgggggg
挣钱吗	ggdggkgggggg
挪	fgfgggggglgg
挪到	gggggggggkgg
挪到谈	gggfggggflgg
挪到谈判	gggfggggflgg
挪到赢	ggffgggfgkgg
挪到赢单	ggffgggfgkgg
捋一捋	fggfmgffgggf
捋成	ffgefgfgpggg
捋捋	geggkghggggg
捎	gkfffggggggg
捎我	gkfffggggggg
捎我一	gkfffggggggg
捎我一个	gkfffggggggg
捏	gffkgfgggggg
捏着	gffkgfgggggg
捏着多	gffkgfgggggg
捏着多少	gffkgfgggggg
捞	ffffgkfggjgg
捡	cdffffmfoggf
换个	jegggggjgggg
换了	mfggggfgggfg
换了个	sYgfgggggggg
换了名	lgggggfgggdg
换了名片	lgggggfgggdg
换人了是	dfnggfgfgggg
换供	fgjggggggggg
换供应	fgjggggggggg
换供应商	fgjggggggggg
换刀	jgggfggggggf
换成	gcigeogfgggg
换成P	eeftefgfggfg
换成P的	eeftefgfggfg
换成R	gZeWe5gfgggg
换没	cergffgggggg
换没换	cergffgggggg
换的名	fgfggggfggkg
换的名片	fgfggggfggkg
捷	lffgggfggggg
授	mmeeffgfgefg
授权	mmeeffgfgefg
授权书	mmeeffgfgefg
掉	ecdelmfggigg
掉了	fZbqdqfggggg
掉到	hgfZgogggggg
掉多	fggffkgggggg
掉多少	fggffkgggggg
掉没	geeoefgggggg
掉的	gggVtggggggg
掉的客	gfgQyfgggggg
掉的客户	gfgQyfgggggg
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
排了	hegdnggggggg
排前	geglfggggggg
排名	ffdigkgggggg
排期	gofdfggggggg
排的	gftgdffegegg
排第	kfdnedgfgggg
排课	egggggggggjg
探头	mgcggggggggg
接会	gggefgggkggg
接会都	gggefgggkggg
接会都定	gggefgggkggg
接受	tZfdfigggggg
接待	mefgggfggggg
接待的	mefgggfggggg
接手	gffggglggggg
接触	hfkffggggggg
接话	jggggggfgggg
推一	fedfggfpgigg
推了	nfeggffggfgg
推到D	legdgjgggggg
推到D了	uafffffggffg
推到哪	gbofgggggggg
推的	jdgelggggggg
推荐	fngfgfgffggg
推进	ffkgggfggggg
推进到	fflgggfggggg
推迟	fegfgmgggggg
推迟到	deffgpgggggg
推迟到D	deffgpgggggg
推迟呢	gegffmgggggg
推销	kfggggfggfgg
掰	geefgffogggg
掰扯	geefgffogggg
描	V1ffggfdggid
提了	lfjfffgggggg
提了三	nfcggggggggg
提到	gfZsffgggggg
提到C	geWyeefggggg
提前	fkffghgggggg
提成	ercZfmffgggg
提成什	gkeggggggggg
提成什么	gkeggggggggg
提我	ddgffgffgggr
提炼	gdgffgggoggg
提的	gfnefgffgggg
提示	efgggggggggl
提示我	efgggggggggl
提示我跟	gfggggfggggk
提要	dfggggngggfg
提过	gcbwcggggggg
提醒我回	ggggfgffgggl
提醒我看	gffffggggggk
插	igmdgegfgggg
搁置	gggglgffgggg
搁置的	ggggngefgggf
搞定	lfgfgggggggg
搭	leffjggegggg
搭理	fdefpfgggggf
摸	rfWmfeggfggg
摸到	fgenfegggggg
摸到C	ffdogegggggg
撂	effbmffggreg
撞	ggfpbggggggg
撤	bzecefgeffgg
撬	fgikffgggggg
撬走	fgfnfegggggg
播	kfggggggggfg
攒	W6dfgfeffecg
支	ljeffffggggg
支持	kobfffgfggfg
支架	ofefgefggggf
支行	mfggggfggggg
收个	gegfggectgfg
收了	jgjfgffggggg
收了资	ngggggcgggfg
收了资料	ngggggcgggfg
收到	jhgffggfghgg
收到P	dtfefgffggfg
收到了	jeffgggggjgg
收多	gffeglgggggg
收多少	gffeglgggggg
收工	gnfefggfgggg
收报	gfjfgggggggg
收报告	gfjfgggggggg
收拾	dmgfgggggggg
收没	gbpfffgggggg
收银	kfggggfgggfg
改	igffggfggjgg
改D	ubfffffggffg
改一	eggggggggkgg
改一下	dgggggggglgg
改下	gfgfggfggkgg
改丢	eefdfggfgsgg
改丢单	eefdfggfgsgg
改了	bzefffefgdeg
改到第	fgkggggggggg
改到第几	fgkggggggggg
改回	fgggggggglgg
改天	mofcfgffefgg
改天再	tYgfgggggggg
改完的	glggfggggggf
改完的吱	glggfggggggf
改成谈	dfgggggggmgg
改成谈判	dfgggggggmgg
改期	sagdfggggggg
改期了	sagdfggggggg
改赢	Wgefgggggwgg
放	gjffggggghgg
放假	frdefggggggg
放假这	geggkggggggg
放假这几	geggkggggggg
放前	fmgffggfgggg
放前台	fmgffggfgggg
放回	fggfgggggkfg
放意	egefgggggngg
放意向	egefgggggngg
放着	icecrggggfgg
政	hnegffefgghg
敏	kfgggggggggg
救	dhgdpfgfgffg
救命	Yycegfifgfeg
教务	gfggfgggggjg
教我	ffgfggglgggg
教育行	ggfjgfgggggg
教育行业	ggfjgfgggggg
数	hdfmfhgfgggg
数吗	gfggekgggggg
数字	effegqfegggg
数字怎	fggggjgggggg
数字怎么	fggggjgggggg
数第	geeneggggggg
数第一	geeneggggggg
数表	hpbeffgggggg
数要	jhgfgggggggg
数量	gafsffgggggg
敲	lgggggffgggg
整一	eagegggfugfg
整一份	eagegggfugfg
整两	egggggglgggg
整两句	egggggglgggg
整两句客	egggggglgggg
整个	ffgggghfjggg
整个月	ffggkggggggg
整个月没	ffggkggggggg
整体	gZY4efdffggg
整理	fggfggggkggg
整理一	efgggghglggg
整理一下	gfggggkgfggg
整理一份	cgggggfgpggg
文	fgfggggkgggg
文了	gflfgggegggg
文件	fngfggffgggg
文案	fXbeeeg3gggg
文的	eefjlggggggg
文的单	gffmeggggggg
文的单子	gffmeggggggg
文邮	bggggggngggg
文邮件	bggggggngggg
斗	gffodgggfggg
斗发	gggmegfffggg
斗发我	gggmegfffggg
斗给	gggkeggggggg
斗给我	gggkeggggggg
斗给我看	gggkeggggggg
料给	ggggggdggggl
断	ghdZufgfgggg
断了	epeffggegggg
斯	mffggggggffg
新人	qkYefggfggfg
新到	frgagffgfifg
新加	egggggggggkg
新名	kgggggeggggf
新增	cefkffggggmg
新增多	ggekgfgggggg
新增多少	ggekgfgggggg
新年	fmgefggggggg
新年好	fmgefggggggg
新年快	fmgefggggggg
新年快乐	fmgefggggggg
新店	pfggggffdggg
新建	cdfgfgfggeug
新建了	gegnegggggfg
新建了几	gegnegggggfg
新开	ojdfgffffffg
新录	gfgkfggggggg
新录了	gfgkfggggggg
新录了几	gfgkfggggggg
新户	fgggggUfggzg
新版	fofefggfgggg
新的	gefghfffgfng
新的单	gggfmggggfeg
新的单子	gggfmggggfeg
新签	fdgpeggggggg
新签的	fegmfggggggg
新签的有	fegmfggggggg
新进展	fengfggggggg
方P	bfgggggfggpg
方式	hfkgfgffggfg
方案了	mgggggffggeg
方案到	ggekgfgggggg
方案的	ggfjgfgggggg
方案递	mffgggffgffg
方案递了	mffgggffgffg
方案里	iffgggfggkgg
方爸	dogfgggggfgg
方爸爸	dogfgggggfgg
方要	hZudfggfgggg
方说	kefgggghfggg
旅	fmfefkgfgggg
旅费	gdgeepgggggg
无	jkgffffffffg
无语	fngefggfgggg
日	gfgfkgfhgggh
日子	fcffqggfgggg
日快	engffgffggfi
日快乐	engffgffggfi
日期	dbhftgfffffg
日期的	ecfewgdfgffg
日问	gfgggggjgggg
日问候	gfgggggjgggg
旧	mhdggffggggg
早	gmfefghffggh
早上	frfdeggffggh
早点	gkgffggggggg
早茶	ggggggkfeggg
时候签	pfaggggggggg
时候给	gfrfgfcegggg
时候能	liefgfgggggg
时候能签	frddgfgggggg
时候能装	oWofgfggfggg
时叫	fegffgfeggfp
时能	ddqggggggggg
时间了	mcgcmgefgggg
明白	fngefggfgggg
星	ipfceffefjgg
星期	jyeZdefdfggg
映	ndgggggggggg
春	legggggfgggg
是v	lgfgggggggeg
是vi	lgfgggggggeg
是viv	lgfgggggggeg
是一	megggfgfgggg
是不	gfkggggggggg
是不是凉	gfmgcfgggggg
是不是又	ggdgkggggggg
是不是就	dgdggogggggg
是不是涨	glfefggggggg
是不要	gfjggggggggg
是不要了	fflggfgggggg
是个	ffefggpfggfg
是个什	ffefggpfggfg
是个什么	ffefggpfggfg
是做	eaOdee/dfffg
是凉	gfmgcfgggggg
是凉了	gfmgcfgggggg
是几	ahsfgfgfgffg
是几号	fbpggggggggg
是又	ggdgkggggggg
是否	gfggjggfgggg
是吧	dfnggfgfgggg
是哪	fgkgfggggggg
是哪个	ghlfdggggggg
是哪几	gggdlfgggggg
是哪几个	gggdlfgggggg
是哪天	deoggggggggg
是哪家	ffofgfgegggg
是哪来	fdlndgfggffg
是哪来的	fdlndgfggffg
是啥	gfkfgggggggg
是啥时	gelgfggggggg
是啥时候	gelgfggggggg
是多	fgkdgigggggg
是多少	fgkdgigggggg
是多少来	fgqbgfggfggg
是少	geflfggggggg
是少了	gffkgggggggg
是就	dgdggogggggg
是就超	dgdggogggggg
是延	fggggjgggggg
是延到	fggggjgggggg
是延到D	fggggjgggggg
是怎	devegffdgfgg
是怎么	feregffegggg
是想	kffggggfgggg
是我	sfZgfgfggggg
是按	lkeggggbgggg
是换	vYdgffgggggg
是推	hfgcfmgggggg
是没	ijeggfgggggg
是涨	glfefggggggg
是涨了	glfefggggggg
是老	lfiefggggggg
是能	mgfggegfgfgg
是要我	kgggggggfggg
是要我们	kgggggggfggg
是让	gfjgfggggggg
是说	egmfgfgggggg
是谁	gdnieggggggg
是谁家	heesefffggfg
是谈	cfjgggfgfngg
是谈判	aekfggfffqgg
晌	fgcgggmghggg
晚	fjefflgggggg
晚一	ffcggrgegggg
晚一个	ffcggrgegggg
晚一个月	ffcggrgegggg
晚两	fefgglgggggg
晚两周	fefgglgggggg
晚两周签	fefgglgggggg
晚安	fpfefggfgggg
晚点	gmfefgffgggg
晚点再	hlgfggfggggg
晚签	bXdcf9ffgffg
晟	ZZfeef/Zegfe
晨	feggggffogfg
景	gdefggqgggff
晶	ggfffgiffkgg
晾	ggfcofgggggg
晾着	ggfcpfgggggg
暂	jgfggggggggg
暖	begfgufdgggf
曲	leggfggfgggg
更	fhffhggggkfg
更新	eifehgfgglfg
更新到	frgagffgfifg
更新的	gggemgggggfg
更新的单	gggfmggggfeg
替我	fgggggflgggg
替我想	gfgfggenfgfg
替我想个	gfgfggenfgfg
最久	geddqggggggg
最久的	ggdglggggggg
最久的是	ggdglggggggg
最厉	geeliggggggg
最厉害	geeliggggggg
最后	gfmffffggggg
最后一	ggkgfgfggggg
最后一个	gijffggggggg
最后一次	gelgfggggggg
最后谁	gflgfggggggg
最后谁拿	gflgfggggggg
最后谈	gfrageggfggg
最后谈到	gfrageggfggg
最多0	jfgggggggggg
最多的	ggbnfggggggg
最大	ffgmffgggggg
最大的那	gggjfggggggg
最大那	fddrffgggggg
最好	gefpdgggfggg
最少	geepdfgggggg
最快	glgegggggggg
最快D	eogdgggggggg
最急	gdecsggggggg
最新	af3eefeffdeg
最肥	gegmfggggggg
最肥的	gegmfggggggg
最要	ggfQ0fgggggg
最要紧	ggfQ0fgggggg
最近一个	gdfogggggfgg
最近三	dgkjgfggggfg
最近三次	cgqgggfgggfg
最近有	gjfehghggggg
最近有没	gfggjggggggg
月不	gederfgfgggg
月会	gfgfglgfgggg
月会怎	gfgfglgfgggg
月会怎样	gfgfglgfgggg
月没	feffnggggggg
月没下	cdebyfgfgggg
月没下文	cdebyfgfgggg
月没声	fVfb4gfffffg
月没碰	gfgelggggggg
月的	gdfohgfggfgg
月签	Xetggkgegefg
月饼	gqfeeggffggf
有C	i/Aeebefgggg
有D	kggggegggggg
有一	ffeeqffggggg
有三	kfgggggfgggg
有下	fdgljggfgggg
有两	gnfdfggggggg
有个	ggggggfgggjg
有人	glfffggggggg
有人打	gjfgfggggggg
有人打球	gjfgfggggggg
有人拼	gsdecfgggggg
有什么区	mfggggffgggg
有什么好	kjgffgfffggg
有什么没	geffpgfffggg
有什么要	fdfepghffggg
有优	lffggggfgggg
有供	jgfgggfggfgg
有供应	jgfgggfggfgg
有供应商	jgfgggfggfgg
有做	fsdedfgfgggg
有做过	fsdedfgfgggg
有几个在	gggldfgggggg
有几个客	ggfdlggggggg
有几家没	gffZtegggggg
有几成	ddclfrgfffgg
有吗	gdflefgjgggg
有哪个	egegmggggggg
有哪些人	fgfggfmggggg
有哪几个	gggkdggggggg
有哪几家	ggjdifgggggg
有啊	ggkhfgggfggg
有啥好	gwdbegfefggg
有啥忌	fgggggkfgggg
有啥忌讳	fgggggkfgggg
有啥该	fgggfgjggggg
有回	gfmgefgggggg
有多大	gfkhffgggggg
有多少在	gffmffgggggg
有多少没	egrdhcgggggg
有好	gfdfifgngggg
有客	geWyeegggggg
有客户	geWyeegggggg
有家	YZeefefdff/f
有就	fgffefggoggg
有希	gcilfggggggg
有希望	gcilfggggggg
有快	gbdfqggggggg
有意	kdfffgfggmfg
有意向	kdfffgfggmfg
有戏	jffheigggggg
有我	igcgmfffgggg
有打	fpffeggggggg
有打印	fpffeggggggg
有投	fofffggggggg
有数	kgggggffgggg
有望	geglfggggggg
有望落	geglfggggggg
有望落袋	geglfggggggg
有没人	Vsufffdffdcg
有没得	eYwdejgfgggg
有没有人	gnffeggggggg
有没有回	gfmgeggggggg
有没有好	ggdfbfgrgggg
有没有快	gbdfqggggggg
有没有戏	efgfgngggggg
有没有答	gffgkfgggggg
有没有跟	fgcgofgggggg
有漏跟	ggfgjggggggg
有点	keeffgdfqfff
有的	gfbfgftggfeg
有空帮	ekgggggggggf
有空帮我	ekgggggggggf
有答	gffgkfgggggg
有答应	gffgkfgggggg
有答应了	gffgkfgggggg
有联	ggikbggggggg
有联系	ggikbggggggg
有联系人	ggendggggggg
有谁	gdekjggggggg
有跟	fgcgofgggggg
朋友介	eefgggefggqg
朋友介绍	eefgggefggqg
朋友圈	ghgfggflfggg
服了	eogffggfgggg
望	gjhffggggggg
望落	fcgofggggggg
望落袋	geglfggggggg
望落袋的	geglfggggggg
期不	pcgfgfgegggg
期了	ijffifffgggg
期呢	geglfggggggg
期太	gffgfegngggg
期太长	gffgfegngggg
期定	ccrggggggggg
期定了	ccrggggggggg
期定了没	ccrggggggggg
期有	eftgfffbgggg
期没管	ggfdlggggggg
期的	gffhjggggggg
期的合	efgtZggggggg
期的合同	efgtZggggggg
期的有	fffoeggggggg
期的跟	ffgfmggggggg
期的跟进	ffgfmggggggg
期续	gggndfgggggg
期能	mfdggfgggggg
期能不	nfdggfgggggg
期能不能	nfdggfgggggg
未	Ycrlgfgfggfg
本	ikeffgfhfggg
机D	cffgcggtgggf
机了	fnffgggfgggg
机又	fofegggfgggg
机器	hkgfgfgfgggg
机器人	foffgggegggg
机场	dnffffgffggj
机的跟	ggfdmggggggg
机的跟C	ggfdmggggggg
权	ijffgggfgggg
权书	mmeeffgfgefg
权限	dngfgggggggg
李	gffkhggggggg
李雷	gffkhggggggg
李雷D	gcfofggggggg
李雷呢	gZeuefgggggg
李雷手	gggjeggggggg
李雷谁	ggfkeggggggg
材料	ckffgfmfgfgg
束	lgggggdggggg
条件	gfndfgfgfggg
条件是	ggndfgfgfggg
条件是啥	ggndfgfgfggg
条发	gkeggggfhggg
条意	ngcggggggggg
条意见	ngcggggggggg
条没	ggfrXfgggggg
条没动	ggfrXfgggggg
条短	ddgfgggqfggg
条短信	ddgfgggqfggg
条记	gfedqgeggggg
条记录	gfedqgeggggg
条跟	mggiegffggeg
条跟进	mggiegffggeg
条重	ffcegepgiggg
条重点	ffcegepgiggg
来C	fZWegf9ffeeg
来一	edfgfgglggkg
来一个	eggggggfggjg
来一份	bceeffltfffg
来一家	Zcgfgfffgfzg
来一条	fcffggfnggig
来一段	ffgggggkgggg
来不	keifgggggggg
来个	gdfmfgkffgfg
来了个	bgggggggggmg
来人	mfggggefgggf
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
来回	fepfeggggggg
来多	ggfjgfgggggg
来多少	ggfjgfgggggg
来头	gfdgggmggggg
来就	lfgegggggggg
来就得	nfgdgfgggggg
来往	gffgggkggggg
来怎	ffqfgfgdgggg
来没	gfkggggggggg
来没有	gfjfgggggggg
来源	fYfydggfgfeg
来的客	gegpcggggggg
来的客户	gegpcggggggg
来的有	ggfjffgggggg
来的线	ggfkfggggggg
来的线索	ggfkfggggggg
来的询	megggggfggfg
来的询盘	megggggfggfg
来看	iffmfggffgeg
来看看	effpfggffggg
来着	fjkeffgggggg
来着我	gglggggdgggg
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
松口了	mdjffggfgggg
松口了没	cfqffggggggg
板P	fggggggfggkg
板换	emfggfgggggg
板的	gdmffggggggg
板的是	gdmffggggggg
板的是哪	gdmffggggggg
构	jgfggggggggg
构调	kgffgggggggg
构调整	kgffgggggggg
架	kgfgggfggggg
架上	fmgffggggggg
架上了	fmgffggggggg
架协	jgggggeggggg
架协议	jgggggeggggg
架构调	kgffgggggggg
架构调整	kgffgggggggg
柜	leggggggfggg
查	gijfgfffgggg
查C	ea5eefdefeeg
查一	ffoffgffgffg
查下	gmgfgfeggggg
查下C	gmgfgfeggggg
标丢	ggffgggggkgg
标丢单	ggffgggggkgg
标书	eieggggigggk
标了	maVvfegfgjgg
标准	Vyeegeffflfg
标吗	geejgigggggg
标完	gcfogfgggggg
标完成	gcfogfgggggg
标成	gggfgggggjgg
标是	caufgfgggggg
标缺	gbgofggggggg
标缺口	gbgofggggggg
标赢	gdeffggggqgg
标赢单	ggfeggggglgg
标还	btfhgcggggfg
标还差	btfhgcggggfg
标还差多	gfgjgfgggggg
栏	ggggggfgglgg
栖	ncfTeygfgggg
样了	ffikgfgfgggg
样册	hrbffgfggggg
样品	gfjgggghgggg
样品寄	lgeggggggggg
样品寄了	ngcggggggfgg
样子	pefegggfggfg
样机	djgffggjgggi
样机D	aefceggzgggf
样板	mfeggggggfgg
样的	dfjfgfpegggg
根	gfggcgggmggg
根据	gfgfZgggsggg
框	kgggggfggggg
框架协	jgggggeggggg
框架协议	jgggggeggggg
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
桥	gdggggngfggg
桶	jgfggggggggg
梁	afjggfjcoggg
梁生	afjggfjcoggg
梦	fzfXefgfgfgg
梯	effgggrfgffg
梯广	ncggggffgggg
梯广告	ncggggffgggg
检查	flgggggggggg
楚	lkcegfgggggg
楼下	fhggggkgfggg
楼下了	feggggmgfggg
概括	gfggggefmggg
概率	ggkggfgggggg
概要	gfgggglgfggg
榜	gbgpfggggggg
模	gjffgkffgffg
模拟	fefggvefgeeg
模拟器	mggggdfggggg
模板	cseefggfgggg
欠	ffkelffggggg
欠咱	fe1cbcfgggge
欠款	fgrdfcgggggg
欠的	fgggmgefgggg
欠谁	gdefmggggggg
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
次说到	fgbgggoggggg
次说到哪	fgbgggoggggg
次跟	fflfiggfggfg
次跟C	ffsffgefggeg
次跟进	fejelggfgggg
次跟进是	gelffggggggg
欢	fpfefggfggfg
欢迎	fpfefggfggfg
欧	mdgggggggggg
款0	kfgfgggggggg
款不	kedfgfglgggg
款了	mfefggggghgg
款到	mffggggggfgg
款到了	kehggggggggg
款到账	mfeggggggfgg
款到账了	mfeggggggfgg
款又	mfdgfgghgfgg
款多	gfcngfgggggg
款多少	gfcngfgggggg
款方	kffggggggggg
款方式	kffggggggggg
款没	gfjjgdgggggg
款没收	ffkkgbgggggg
款的	edcqggghgggg
款的话	eggggggkgggg
款还	sgeefdgegggg
歉	gggggggjgggg
歌	g/eVbgbbcfee
止	gfeofegggggg
正式	jffggfghgggg
正面	edfqfggfgggg
步一	hcqffgggggff
步一下	hcqffgggggff
步的	fefrdegggggg
死	gkgfgggggggg
死了	eofefggfghgg
死我	gkgfgggggggg
死我了	gkgfgggggggg
段录	gegfggffnggg
段录音	gegfggffnggg
段往	eggggegggngg
段的	hefkfhgfgggg
段的P	fggkgggggggg
段的P值	fgglgggfgggg
段话	fegffggoggfg
段调	gggggggggkgg
段调到	gggggggggkgg
段调到方	gggggggggkgg
段跟	fggggggjgggg
段都	fkeleggggggg
段都有	geeneggggggg
段都有谁	gedqdggggggg
段金	gdglgggggggg
段金额	gdglgggggggg
每单	dZesfmgfgfgg
每周	gfgfdggggggn
比D	fcfpffgggggg
比D多	gdfnfggggggg
比P	dseefgfeggfg
比R	efcegggrgggg
比R贵	efcegggrgggg
比一	kYfpgggfgggg
比一下	iUgufggggggg
比两	jffgggghgggg
比两家	jffgggghgggg
比价	hgofdfgfgggg
比例	iekgffgggfgg
比呢	fdfpfggfgggg
比我	fdofegfigggg
比我们	fdofegfigggg
毛	jgefgjggggfg
毛利	ggbcgqgggggg
民	ofefgggfgggg
气	geffgggmgggg
气点	cbfffggwfggg
气话	egggggglgggg
水	hnegffffgffg
水果	ocgggegggggg
求先	legggggggggg
求我	mgfggggdgggg
求我们	mgfggggdgggg
汇总	gdfmggffjggg
汇报	ifjgggfgfggg
池	hffmaggggjfg
沙保	fncgdjgggggg
沙保税	fncgdjgggggg
沙保税仓	fncgdjgggggg
沟	egggggegnfgg
沟通	egggggegnfgg
没下	gfgijggfgggg
没下文	ffgikggfgggg
没下文的	eefjlggggggg
没丢	kegfgggggggg
没中	gkjfffgfgfgg
没了	hiedflgigfgg
没人	ggiekggggggg
没人接	meggfgfggggg
没人推	gcfT1ggggggg
没人理	efldjggggggg
没人管	fefepggggggg
没付	ggndgegggggg
没信	gfeeqfffgggg
没做	gceawfggfggg
没做的	gefZtfgggggg
没写记	gdgfogfggggg
没写记录	gdgfogfggggg
没到	ggjggggggggg
没办	gfeeoggggggg
没办的	gccerggggggg
没动	gfggjggggggg
没动的	fegepggggggf
没动的单	ffgdpggggfgg
没动静的	fgfgmggggggg
没去	fcedwfggfffg
没去的	fVcd5gffefgg
没各	gjfggggggggg
没各位	gjfggggggggg
没啥	kffggggggggg
没回	hffelggggggg
没回的	fdfeqggfgggg
没回的客	fegepggfgggg
没填	gggnbggggggg
没填行	gggkeggggggg
没填行业	gggkeggggggg
没声	jcgeogffgffg
没声了	fgjggggggggg
没声音	pefehggfgffg
没处	effgogfggffg
没处理	effgogfggffg
没处理的	bfffugfggefg
没定	jgfggggggggg
没干	heffngfgfggg
没干完	gfggkggggggg
没得	fdoffhgfgggg
没戏	ifffgfgfgmfg
没打	gfgfjggggggg
没打过	gggejggggggg
没打过交	gggejggggggg
没报	gmfgdfgggggg
没报价的	gffkgfgggggg
没换	cergffgggggg
没接	kfgggggfgggg
没接话	lfgggggegggg
没搭	fdefpfgggggf
没搭理	fdefpfgggggf
没收	gfjjgdgggggg
没更	gggfkggggggg
没更新	gggfkggggggg
没更新的	gggemgggggfg
没有三	kfgggggfgggg
没有下	fdgljggfgggg
没有人	gnffeggggggg
没有啊	ggkhfgggfggg
没有回	gfmgeggggggg
没有好	ggdfbfgrgggg
没有就	fgffefggoggg
没有快	gbdfqggggggg
没有戏	efgfgngggggg
没有我	igagqfffgggg
没有漏跟	ggfgjggggggg
没有答	gffgkfgggggg
没有答应	gffgkfgggggg
没有联	ggikbggggggg
没有联系	ggikbggggggg
没有跟	fgcgofgggggg
没松	kgfggfgggggg
没松口	kgfggfgggggg
没毛	fmgffggggggg
没毛病	fmgffggggggg
没法	brgfgegfgggg
没电	fngefggggggg
没电了	fngefggggggg
没看	aloddfefneeg
没碰	ffgcoggggfgg
没碰的	ffgbrggggffg
没碰过	gggekgfggggg
没碰过的	gggekgfggggg
没空	kdeffgfgmggg
没签	hfjiffgfgfgg
没签的	gfenffgggggg
没签的有	gebsfegggggg
没管	ggfcnfgggggg
没管的	ggfbpfgggggg
没约	8WfgYfffffff
没给	feeenfgggigf
没聊	jfgggggggggg
没联系了	ggkgdggigggg
没联系的	ffgflggfgggg
没联系过	ffggkggggggg
没表	nffgggeggffg
没表态	nffgggeggffg
没见	mffgggfggffg
没见C	sefgggeggfeg
没说	jggggggggggg
没说什	pfaggggggggg
没说什么	pfaggggggggg
没说几	leggggggfggg
没说几台	leggggggfggg
没说啥	jfoffgffdggg
没说要	kgfgggfgggfg
没说要啥	lgfgggefgggg
没谈	lffggggfgggg
没跑	fcfV1egggggg
没跟完	ffgflggggggg
没跟完的	ffgflggggggg
没跟的	ggffkggggggg
没过	qeegggfggefg
没进	iefgggfflggg
没黄	aZygffgfgggg
沪	mceheffnggfg
沪川	mceheffnggfg
油	hqfcffgfgffg
法	fhggfggkgfgg
法务卡	cfoggfggggfg
法务过	fekggggggggh
泡	lffgggffgffg
泡了	kffggggggggg
注	fjeffgkgfggg
注意	fjeffgkgfggg
泰克的	jdfggggjgggg
泽	sfgggggXgggg
洗	khffgggggggg
洗碗	kfgfgggggggg
洲	kegggggggggg
活了	lhhefgffgggg
活儿	gdhflggggggg
活动	pfeggbgigggg
派人	jgggggggfggg
流失	edfnfgffgkgf
流程	kfggfggfgggg
流量	jgfgggggggfg
流量计	jgfgggggggfg
测一	geglgfgggggg
测一下	geglgfgggggg
测一下D	gdgmgggggggg
测掉	fgfefmgggggg
测掉多	fggeengggggg
测掉多少	fggeengggggg
测试	esfdffffggfg
海	iggfgfkefggg
海报	awffggfdfffg
消了	nefggggggggf
消息	gfjfgggghggg
消息了	deqgffgggfgg
消防	gmgefgggfggg
润	gfgegmgfgggg
润色	gggfgggkfggg
涨	eheiflghgggg
涨0	jefYfrgggggg
涨了	aldoehgggfgg
涨价	ejfdgigjgggg
涨价通	gfgfgfgnfggf
涨价通知	gfgfgfgnfggf
添	gefffgffggpg
添一	jgfgggfegfkg
添加	ecfefgffggvg
清	kgdihffgfggg
清单	gefljgfffggg
清楚	lkcegfgggggg
渠	iflgfgfggggg
渠道	iflgfgfggggg
渠道来	gfoeeggggggg
渠道来的	gfoeeggggggg
游	legfgggggggg
源	iegjfggggggg
溪	mdgggggggggg
溶	mgcggggggggg
满了	gneefggggggg
满意	kdjggggggffg
滴	hqfdfgffgggg
漏	gffmfggggggg
漏了	geffmggggggg
漏斗	gffodgggfggg
漏斗发	gggmegfffggg
漏斗发我	gggmegfffggg
漏斗给	gggkeggggggg
漏斗给我	gggkeggggggg
漏的	eagaygggfggg
漏跟	ggffkggggggg
演	fldffkgggfgg
演示	ildfgfgggggg
火	cqfffffjgffg
火了	Ypeggfepgfff
灯	hfdgffgngggg
炉	lfggfgfggggg
点,	gigeggegkggg
点,,	gigeggegkggg
点不	cffgfgsfffgg
点了	amrefgfffefg
点位	ndfggggggggg
点位图	ndfggggggggg
点再	hlgfggfggggg
点到	gkgfgggfgggg
点前	jgggggeggggg
点啥	fhdeefhmhggg
点啥好	gefffgljeggg
点在	gfmefgigffgg
点在哪	gfmefgigffgg
点头	jcoeefgfgggg
点头了	oeefgggfgggg
点头没	fepeefgggggg
点开	fqdefggfgggg
点来	fwXffegggggg
点来着	fwXffegggggg
点汇	gfgfggfglggg
点的	eYdctegsfggd
点给	gfefglhggggg
点能	egcggogggggg
点能不	egcggogggggg
点能不能	egcggogggggg
点见	ffeefgqgfggg
点见P	geddfgsggggg
点跟	fgdgggngfggg
点跟C	fgdgggngfggg
炼	gegfggggmggg
烦	ijgfgggfghgg
烦把C	gggfgggggjgg
烧肉	gjgffggggggg
热	hhjfgffggggg
然	kfgggggggfgg
照旧	lfggggfggffg
照片	Xuggggfggffg
熟	nfdgggfggggg
爆	legggggggggg
爬	gYbffgdf0ggg
爬楼	gYbffgdf0ggg
爱	hnddefjjfffg
爸	glggggfggfgg
爸爸	dogfgggggfgg
版本	ekfeeggnfggg
牌	imfeggfffffg
牛	hqdefggfgffg
牛啊	Z0fcfggdggfg
牛逼	fngefggfgggg
牡	fejffgmgfggg
牡丹	fejffgmgfggg
牡丹岭	fejffgmgfggg
牡丹岭风	fejffgmgfggg
物	gghfffnefggg
物流	Wkkdfe1befff
特	lefgggghgggg
状	efigggfgglfg
状态	efigggfgglfg
狗	fpgefgffgggg
独	lgfgggfggffg
独家	lgfgggfggffg
猛	gXa5Zfgggggg
猫	hpfdegffgggg
率咋	ggargdgggggg
率咋样	ggargdgggggg
率多	gggjgfgggggg
率掉	geefeqgggggg
玛的价	jgfggggggggg
玩	fqeeegffgggg
玩意	fvcdegfffggg
玩意儿	fvcdegfffggg
环比	ggfjgfgggggg
现在什	gfmeggfggggg
现在什么	gfmeggfggggg
现在做	fpfdffgggfgg
现在几	gkdjgegggggg
现在几点	gndfgggggggg
现在啥	gfofggfgcggg
现在多	eeqfgegggggg
现在就	megggfgfgggg
现在是	ggkffggggggg
现在算	ggldgfgggggg
现在谁	dbuedggggggg
现场	iigfegegjggg
现金	hfZfgpgggggg
现金流	hfZfgpgggggg
班	gmfffggfgggg
球	indeegfggggg
球吗	grdecfgggggg
球赛	fxZddfgggggg
理一	ekfggggfjggg
理一下	eqfgffgfffgg
理一份	egggggfglggg
理了	gdfdqggggggf
理出	ggggggfgjggg
理出来	ggggggfgjggg
理我	fdxgZffffggg
理由	deffggfrgffg
理由约	eefgggfrgffg
理的	edffpggggfgg
瓦	uYefffgggggg
瓶	jfggggfggggg
生了	epedefkffggg
生产	ijeggggggggg
生日	fkgffgfhgggi
生日快	engffgffggfi
生日快乐	engffgffggfi
用R	kgggggfggggg
用一	lgegggggghfg
用到期了	lgdggfgggggg
用得	efoggfgfgggg
用谁	gfjggggggggg
用谁家	gflfggfggggg
用谁家的	gflfggfggggg
用量	pfefgefggggf
田	hcgfeggggggo
由	efgfggfngifg
由约	eefgggfrgffg
甲	flgggggggfgg
甲方	flgggggggfgg
甲方爸	dogfgggggfgg
甲方爸爸	dogfgggggfgg
申	flggfggfgggg
申请	flggfggfgggg
电了	fngefggggggg
电梯	effgggrfgffg
电梯广	ncggggffgggg
电梯广告	ncggggffgggg
电脑	eqfefggfgggg
电话多	fqnXedgggggg
电话多少	fqnXedgggggg
电话就	jggggggfgggg
电话帮	gfggggfglggg
电话帮我	gfggggfglggg
电话开	eWfdfgg0fffg
电话打	elgfgggggggg
电话来	dfgggggfggog
电话没	jgfggggggggg
电话的	gggejggggggg
电话里	kbedfgfrfggg
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
登	fgefggffgfpg
登不	dqffffgfgggg
登录	kgeggggggggg
登记	fggfgggfgglg
登门	obggggffgggg
白	hnfdfgggfggg
百万	ifflffgggggg
百万的	ggfmdfgggggg
百万级	gfemfggggggg
百万级的	gfemfggggggg
百分	djfhgjgggggg
百分之	djfhgjgggggg
百分之几	edfjgmgggggg
百川	ickceiigfgjg
百川D	gfwXeegggggg
百川是	fdreegfgfggg
百川来	ffcfgeriegfg
百川的	faldcffveggg
百川那	gengdfgggggg
百条	feffggfgoggg
的C	geifgfffgflg
的M	2Tgcfggfgggg
的P上	fgmggggcgggg
的P值	fgglgggfgggg
的P写	eggggggjgggg
的P加	pgdgggefggfg
的P加了	kgggggefggfg
的P在	kgfgggfggggg
的P打	kgfgggfgggfg
的P换	egkggggggggg
的P问	nfdggggfgggg
的l	fkfggggfgggg
的p	hkhfffgfgggg
的pp	gpeeefgfgggg
的ppt	gpeeefgfgggg
的一	ehfgngeggfhf
的一个	beegzfcfgfjd
的三	mgdiffgggggg
的三个	geijfggggggg
的三个单	gdgnfggggggg
的事儿	fgkggggggggg
的事儿后	efnggfgfgggg
的事还	fffdofgggggg
的事还有	fffdofgggggg
的价	jflegegfgggg
的会	geiffgffoggg
的伞	gsffZgfgfggg
的全	gfglenefdfgg
的公	gfZfggrgggfg
的关	fglfgghegggg
的准	fgggggkggdgg
的准备	fgggggkggdgg
的几	gfleifgggfgg
的列出	ggggkgggfggg
的列出来	ggggkgggfggg
的前	ffeifgnggggf
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
的发	fdgmggfhfggh
的发我	fdftggfefgge
的发票	gehggggggggk
的合	fgleffgggggh
的合同	fgmdffgggggi
的同	infdfgfffggg
的同事	frfdfgfffgfg
的吗	egnfgegggggg
的吱	glggfggggggf
的吱一	glggfggggggf
的吱一声	glggfggggggf
的呢	fWblzefffggg
的味	eelfegffgglg
的味知	eelfegffgglg
的味知香	eelfegffgglg
的啥	gfhfggfgjggg
的多	gglfgfgggggg
的多少	ggocgegggggg
的多少钱	fglegfgggggg
的大	geZsfggggggg
的大单	gdXufggggggg
的字	jafdffeewfgf
的客	fhgfkgghgfgg
的客户	fhgfkgghgfgg
的客户列	gfgflgeggggg
的客户有	gfffgffngggg
的客户清	gggekggggggg
的客户给	gggflgfggggg
的客服	mefgggfggggg
的帮	gfggkggggggg
的帮我	gfggkggggggg
的归	gggeeggglggg
的往	ffbfggvgffeg
的往来	ffbfggvgffeg
的待	gegfkggfjggg
的待办	gegfkggfjggg
的总	ffemgfgggggg
的情	gfkfgghggggg
的情况	gfkfgghggggg
的成	gdgkfjgggfgg
的成交	gdgpfggggfgg
的技	jfgggggggggg
的技术	jfgggggggggg
的拉	gffhkgfggggg
的拉个	gfgkgggggggg
的拉个l	ffgkgggggggg
的拉出	gggdlggggggg
的拉出来	gggdlggggggg
的拜	cffgtgfggffg
的拜访	cffgtgfggffg
的提	dlgggggffggj
的数	defffsgegggg
的文	eocfeefoffgg
的时	jfdfmgffgggf
的时候	lfgggggfggff
的时间	gfadwfdggggg
的是	eenfggffgghg
的是P	kgfgggfgggfg
的是哪	ffnciggfgggg
的是哪位	gdmffggggggg
的是哪家	ffuXifgegggg
的是谁	ffglfggggggg
的最	deoigggggffg
的最近	bdwffgfggffg
的有	gfelhfgggggg
的有几	ggflffgggggg
的有几个	gggkffgggggg
的有几家	ggfjffgggggg
的有几成	eefvgbggffgg
的有吗	gYZ0dfgggggg
的有多	ggcohegggggg
的有多少	ggcohegggggg
的有没	gddhnfgggggg
的有没有	gddhnfgggggg
的有谁	gbaqlffggggg
的条	cgkffggjgggg
的条件	gfmffgffgggg
的条件是	gfmffgffgggg
的来	ffigggjfgggg
的来往	gffgggkggggg
的来着	fgnggggcgggg
的来龙	fffgggmgggfg
的来龙去	fffgggmgggfg
的标	kgfggggggggg
的案	hlefggfggggg
的案例	hlefggfggggg
的档	edefggqfgfhg
的档案	ecdffgwffffg
的概	gfiggfkgfggg
的概率	ggkggfgggggg
的比	ffgkgggggggg
的比例	ffglgfgggggg
的沟	egggggegnfgg
的沟通	egggggegnfgg
的没	ldgfhgggfghg
的活	glfblggggggg
的活儿	hdicnggggggg
的漏	gfgndggggggg
的漏斗	gfgndggggggg
的版	gZfeeggwgggg
的状	fenfggffggfg
的状态	fenfggffggfg
的电	gfgejgfghghg
的电话	gfgekgffhghg
的电话会	fgggggfgjggg
的盘	gcerfegggggg
的盘子	gcerfegggggg
的短	gfgggggjgggg
的短信	gfgggggjgggg
的章	depggffggggg
的红	eogffggfgggg
的红烧	gjgffggggggg
的红烧肉	gjgffggggggg
的纪	fegfggggnggg
的纪要	fegfggggnggg
的线索	ggfjfggggggg
的结论	ffggggggkggg
的老	hggfjggggggg
的老客	gggflfgggggg
的老客户	gggflfgggggg
的联	hflgggfgggfg
的联系	hflgggfgggfg
的联系人	iengggefggff
的要点	gfggggfgjggg
的订	jflgggefgegg
的订单	jflgggefgegg
的话	gfffgigjgggg
的话D	fggfgjgggggg
的话D就	fggggjgggggg
的话术	ggfffegmgggg
的话还	gfeXgugggggg
的询	lfggggggggfg
的询盘	megggggfggfg
的说	feeeegjpfggg
的说法	egfegggnfggg
的货	kegigfgggggg
的赢	gfglfggggggg
的赢率	gegmfggggggg
的跟	ffhdngfggggg
的跟C	fgfeqgdfgggg
的跟C已	ggfdmggggggg
的跟进	ffhdmggggggg
的近	ectfggffgffg
的近况	ectfggffgffg
的还	fdiikfgfgggg
的还是	adyefffeggfg
的还有	ggcilfgggggg
的通	igggggdgjggg
的通话	ggggggdgkggg
的那一	ggggggfgjggg
的那个	fgnegffggggg
的那些	edenffjejggf
的那几个	ggkfggggfggg
的都	gfekfigghggg
的都列	gggldggggggg
的都是	gfdpffgggggg
的都是哪	gggjffgggggg
的都有	geflgggggggg
的都有哪	gggmcgfggggg
的都有谁	geekhggggggg
的采购P	iggdggkggggg
的重	eeeffeqgjggg
的重点	eeeffeqgjggg
的金	gffkgfgggggg
的金额	gffkgfgggggg
的钱啥	fflgggfggggg
的钱啥时	fflgggfggggg
的门	cfcfggxeeffg
的阶	ejffggfggkgg
的阶段	ejffggfggkgg
的阶段调	gfgfgggfglgg
的项目有	ggfjfggggggg
的预	gfglgggggggg
的预测	degpffggfggg
的预算	jgfggggggggg
的预算批	jgfggggggggg
的饭	heffggfoggfg
皮	dndggffigggg
盒	fofegggfgggg
盖了	fdnggfgggggg
盖了没	depggffggggg
盖好	pcfffggggggg
盖完	ofbgggggghfg
盖章	djifffgggggi
盖章了	ebsegfgegigg
盘	hgejgfhggggg
盘子	geengfgggggg
盘子多	gecpgegggggg
盘子多大	gdcpgfgggggg
盛	fcgffgffsggg
盟商	iegggggfggkg
目停	lgcggggggggg
目停了	lgcggggggggg
目录	nffgggggggfg
目有	ggfjfggggggg
目有哪	ggfjfggggggg
目有哪些	ggfleggggggg
目标	fhgjgfgggggg
目标完	gbgogfgggggg
目标完成	gbgogfgggggg
目标缺	gbgofggggggg
目标缺口	gbgofggggggg
目标还	gfgmgcgggggg
目标还差	gfgmgcgggggg
盯	eXlZvffggggj
盯一	affgfgfggfgt
盯一下	affgfgfggfgt
直接	ehefgkgggkfg
直说	cbb/fVfgefgg
省	mdgggggggggg
看C	fgkgggfggggg
看D	1fTifbgggggg
看P	gdfhogffggfg
看P的	daeixgfefffg
看一	gdjffgnggfgg
看一眼	fcjefgqfgefg
看一眼C	ggmgggeggegg
看下C	gfmfgfeggggh
看了	mlbfffgfgggg
看了没	osXedfffgggg
看再	llfefgfffffg
看再说	llfefgfffffg
看多	gYsfgggggggg
看样	gffggggjghgg
看漏	gegkeggggggi
看漏斗	gegkeggggggi
看看C	fgkgggfggggg
看看D	1fTifbgggggg
看看再	llfefgfffffg
看看再说	llfefgfffffg
看看资	fgggggdggglg
看看资料	fgggggdggglg
看见	bxdffffggffg
看见我	glfffggggggg
看见我的	glfffggggggg
看谁	hcmejfgggggg
看谁家	fZsdlfgffggf
看资	fgggggdggglg
看资料	fgggggdggglg
真	elhefhgfgggg
真不	bvgbefgfgggg
真拿	fggggjgggggg
真拿下	fggggjgggggg
真拿下的	fggggjgggggg
真要	fgZggrgfgggg
眼	gdifggmggfgg
眼C	ggmgggeggegg
着D	gegeegfefgeu
着不	gciasggfgggg
着几个单	ggfpbfgggggg
着几个没	ggfWsggggggg
着呢	gflWrffggggg
着多少个	gffkgfgggggg
着急	efgggggmgggg
着我	geifmfgegggg
着我给	fgmggggcgggg
着我给忘	fgmggggcgggg
着没管	ggfbpfgggggg
着没管的	ggfbpfgggggg
着的	eceX5fefeggg
着要	qdfffggfgggg
睡	gjgamggggggg
知我	kfgggggggggg
知我们	mfggggffggge
知道C	tfXggffggggg
知道之	gffgggkggggg
知道之前	gffgggkggggg
知道了	fqfdfggfgggg
知道能	xdXffegggggg
知道能不	xdXffegggggg
知香	fdiefijffgkh
知香在	gflffgfggggg
知香的	fdggggggfggn
短	gfgggggjgggg
短信	gfgggggkgggg
石	hfgfgggggjgg
石材	hfgfgggggjgg
码多	grfagfggfggg
码多少	grfagfggfggg
砍	gffgflggghgg
砍了	jffggegjgggg
砍了三	jffggegjgggg
砍了三成	jffggegjgggg
砍价	dffqgffefigg
砍价那	dffzgdedegff
研	ikgfgggffggg
研发	gsfdfggfdffg
破	flefgggigggg
破网	gmefgggegggg
硬	gdffgggogggg
确	qededgffgjgg
确认	ghffgggfgjgg
碍	fefgglgggggg
碍不	fefgglgggggg
碍不碍	fefgglgggggg
碍不碍事	fefgglgggggg
碍事	fefgglgggggg
碗	kfgfgggggggg
碰上	gfgleggggggg
碰到	fffpggfggffg
碰到C	cdexfgffgeeg
碰到C的	cdexfgffgeeg
碰的	ffgbrggggffg
碰过	gggekgfggggg
碰过的	gggekgfggggg
碰过的客	gggekgfggggg
磊	gfghegggglgg
磨	cebskffffgfg
磨价	beYxoeefgffg
磨多	effoggggfggg
示我	efgggggggggl
示我跟	gfggggfggggk
示我跟进	gfggggfggggk
礼	egidliffgggg
礼拜	efidliffgggg
礼拜没	gffeogfgfggg
社	kiffffgfgggg
社保	gnfefggfgggg
社保是	glfefggggggg
社保是不	glfefggggggg
祝	fhgffgglgggg
祝各	fkgggggggggg
祝各位	fkgggggggggg
祝各位D	fkgggggggggg
祝福	eegfgggogggg
票	hlfffggfgggg
票寄	gaofffgggggg
票该	gkfgfggggggg
票该找	gkfgfggggggg
票该找哪	gkfgfggggggg
福	hegfgggkgggg
离任	gdfrdfgggggg
离任务	gdfrdfgggggg
离任务还	gdfrdfgggggg
离职	jigfgigeggfg
离职了	ljfefggfggfg
禾	lbidehjffhhg
禾有	gfsaefgggggg
禾的	edffggrfggfg
禾让	tcdefhgfgfgg
秀	imfefgffgggg
种	jffleggggggg
科出	egnggefggggg
科技	gXuefggggggg
科的	efggggffggog
秒	lgcggggggggg
租	lfgfgggggggg
积	hgfepfeefggg
积金	jkfegggegggg
稍	fofdfggggggg
稍等	fofdfggggggg
税	Wa+ddgfdffgg
税仓	fncgdjgggggg
稳	gemgfggggggg
稳了	fggggjgggggg
稳了吧	fggggjgggggg
稻	qbgffggggggg
稿	geffgggngggg
究	cfcfgfqkefgg
空	mffffgfghggg
空帮	ekgggggggggf
空帮我	ekgggggggggf
空调	glffgggggggg
空调太	gkfggggggggg
空调太冷	gkfggggggggg
穿	jfeggkgfggfg
窗口	kggggegggggg
立	kdjfgfgggggg
立项	ggkfgfgggggg
站	leggggggggfg
站P	mgfgggfggffg
竞	hehlffgfgggg
竞争对	lfhfgfgggggg
竞争对手	lfhfgfgggggg
竞争的	fffnfggfgggg
竞品	gciodfggfggg
章了	ebsegfgegigg
章盖	jdjffggggggg
章盖了	gdlgfggggggg
章盖了没	ffkgfggggggg
章都	kggeggggfigg
端	jfgggggfgggg
笑	glgffggggggg
笑死我	gkgfgggggggg
笑死我了	gkgfgggggggg
笔	fdjlffgggggf
第一单	mdgfgggggggg
第一单,	mdgfgggggggg
第一句	ggdgfgfpgggg
第一批	kfggggfggggg
第一次	ggfgggjggggg
第三	nfefgggfggfg
第几	fdlnfefggfgg
第几版	fgkggggggggg
第几版了	fgkggggggggg
第四	tZffgggfgfgg
等	jfffiggggggg
等P	qeffgggegggg
等P回	qeffgggegggg
等了	gkfggggggggg
等我	ggeelggggggg
等我们	ieefmggfgggg
等我回	gcfepggggggg
等我回话	gcfepggggggg
等我消	fjeekggfgggg
等我消息	fjeekggfgggg
等等	jegfgggjffgg
答了	sffcgefggfgg
答应D	pefffggfgggg
答应了	geeekfggkggg
答应了没	gddfoggggggg
答应我	geofeggggggg
答应我们	geofeggggggg
签一	cmeggkgfgggg
签一半	dgdggogggggg
签下	fffhglgggggg
签下C	egYcgwgggggg
签下来	efghgjgggfgg
签了多	ggcngegggggg
签了多少	ggcngegggggg
签了没	fflfgfgggggg
签了的	gggmeggggggf
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
签约	gffkggggghgg
签约的	gfgmeggggggg
签约额	fedogggggggg
签还	tecfgeffgggg
简	adefgfzfhdeg
简介	UZbeff/efbcg
简介我	ffggggjggggg
算M	fggggggfgflg
算一	aeefgwgfgfgg
算一下	aeefgwgfgfgg
算一下C	cfeggpgggfgg
算不	efiggggkgffg
算丢	aeffgfffgvfg
算丢了	Vddggfefg4eg
算丢单	gfgeggggglgg
算了	hnffffgfgggg
算呢	gdfnffgggggg
算哪	edvdgefggfgg
算多	ggncgfgggggg
算多少	ggncgfgggggg
算意	ffxfffgggXfg
算意向	ffxfffgggXfg
算我	gdgnfggggggg
算我自	gdgnfggggggg
算我自己	gdgnfggggggg
算批下	jgfggggggggg
算批下来	jgfggggggggg
算没	Zfmfgfgngggg
算没了	efcfgfgrgggg
算砍了	jffggegjgggg
算砍了三	jffggegjgggg
算算	bffggqgggfgg
算给	efggglgfgggg
算赢	cddfgfffgveg
管P	gfggggggggjg
管的	fffcqfgggggg
管着	eflgeggggggg
管着呢	eflgeggggggg
管这	geoffggfgggg
管这事	fcteeggfggfg
管采	fdpfggffgggg
管采购	fdpfggffgggg
箱	qdfgggfggffg
簧	ragffgggfggg
米	mfffgggggggg
类	hfflefgggggg
粮	pfggggffdggg
精	elfdggefmfgg
糖	i6beffXdeeef
系了	gjifdgghgggg
系人	eghgfggfggkg
系人P	egfggggfggmg
系人是	gflfegffggjg
系人是哪	gerebggggggg
系人电	fmlgcfefggfg
系人电话	fmlgcfefggfg
系怎	ggmfgfgegggg
系怎么	ggmfgfgegggg
系怎么样	ggmfgfgegggg
系方	ffrgegffggeg
系方式	ffrgegffggeg
系的	gfgelggggggg
系的客	gggejggggggg
系的客户	gggejggggggg
系统D	doggfggfgggg
系统又	epffefgggggg
系统怎	fteegfgbgggg
系统怎么	fteegfgbgggg
系统里	dhtcefgffggg
系过	ffggkggggggg
系过的	ffggkggggggg
系过的客	ffggkggggggg
索改	gggefggffnfg
索池	fgfpYgggglfg
索里	fffgffgggnfg
索里头	effffgfggreg
紧	fefcmgkggggg
紧的	fdfaqfkgfggg
紧盖	egggggglgggg
紧盖章	egggggglgggg
累瘫	gkgfgggggggg
累瘫了	gkgfgggggggg
红	gjgfgggfgghg
红书	dfggggggggkg
红书私	dfggggggggkg
红书私信	dfggggggggkg
红包	goffgggefggg
红烧	gjgffggggggg
红烧肉	gjgffggggggg
约D	ekgefgflgggg
约P	gfgfgggkgggg
约PD	gfgfggglgggg
约了C	ffggfglggggg
约了D	mfggggffgggg
约了D见	nfggggfdgggg
约了没	gdgeoffggggg
约定	gbferggfgggg
约定日	fZfdxggffggg
约我	ofggggcfgggg
约时	kgggggghggeg
约时间	kgggggghggeg
约的	ffjleggegggg
约的列	fefmfggggggg
约的客	efgsbfgggggg
约的客户	efgsbfgggggg
约额	fedogggggggg
级	geghfggfkhgg
级的	gfflfggggggg
纪	fcgffgfgpggg
纪要	fcgffgfgpggg
纳	gdgcfgeevgfg
纸发	ifjfgfgggggg
线0	gggdglgggggg
线0折	gggdglgggggg
线索改	gggefggffnfg
线索池	fgfpYgggglfg
线索里	fffgffgggnfg
线索里头	effffgfggreg
练	lqfdebgfgggg
组	gfemggfggggg
组把	aygagfgggffg
组织	hfgegfeqfgef
组谁	diV5aefffffg
细	kefhgggfhggg
织	hfgegfeqfgef
终于	lfgggggfgggg
绍	hefgggfjggig
绍一	cfeggglfgfnf
绍了	xggfggefgfYg
绍来	jgggggeggghg
绍来的	jgggggeggghg
绍的	kehkffedggig
经定	Xeyggfekfeeg
经定了	Xeyggfekfeeg
经理	jfgggggggggg
经过	gffekgkgeggg
经过了	ggfdmggggggg
结	gfhfggggkhgg
结一	ggggggkggggg
结一下	ggggggkggggg
结一下D	fgggggfgjggg
结下	ecfefgffuggg
结果	ffnfggfggggg
结给P	fggfggfgkggg
结给P看	fggfggfgkggg
结论	gfgfggfgoggg
给C再	ggdgglgggggg
给C发	bgfggfgrgfgg
给C发个	bgfggfgrgfgg
给C报	gglegfgggggh
给C报的	ggodgegggggg
给C换	effgggfggmgg
给C财	dggggggkgggg
给C财务	dggggggkgggg
给C送	lgeggggggggg
给C那	egfggkgggggi
给C那边	egeggmgggggh
给P	fffffgfmgggi
给P写	fggggggjgggg
给P发	gegfggglgggh
给P发个	ecgfgggrgggg
给P回	gfgggggggggk
给P回电	ffggfggfgggm
给P打	ffggeghfgggl
给P打电	ffggeghfgggl
给P的	Zfgfgggrgggg
给P看	fggfggfgkggg
给R	kefiffggghfg
给R了	efgggfggglgg
给R的	gfflfggggggg
给个	fegggfhlgggg
给了	neqegfcfgdeg
给了一	ugeglgTgggfg
给份	ffggggjggggg
给份简	ffggggjggggg
给份简介	ffggggjggggg
给你	kgggggeggggg
给信	mfgfgggfgggg
给出D	gggjfggggggg
给出D成	gggjfggggggg
给到	hbaefvgfgggg
给到0	hbaefvgfgggg
给味	efggggfgggng
给味知	efggggfgggng
给味知香	efggggfgggng
给咱	kgggfggggggf
给哪个	gggjfggggggg
给客	ffgfgggmgggg
给客户	efffggfofggg
给忘	fglggggdgggg
给忘了	fglggggdgggg
给我,	pdgffggfgggf
给我个	gfgkgggffggg
给我写	hgegggqcggff
给我出	gfggggegmggg
给我划	ggggggmgbhgg
给我列列	gggefgggkggg
给我打	bggvgagggggf
给我拉	gggfjgfggggg
给我捋一	gggfkghgfggg
给我捋成	dgggfgdgqggf
给我整	fegffgmggggg
给我整个	fegffgmggggg
给我补	gfggggmfgggg
给我补补	ggggggkfgggg
给我记	fgfgggefggof
给我讲	effgggnggffg
给我说	gfgeggnehggg
给我过	fgfghgjggggg
给拓	dfgggmgigggg
给拓客	dfgggmgigggg
给拓客通	dfgggmgigggg
给方	uedgfgefkffb
给方案	uedgfgefkffb
给百	icddeofnfggg
给百川	icddeofnfggg
给的	kgieifgeggfg
给谁	gdgglggggggg
给谁了	gfjifggggggg
给谁打	gdffmggggggg
给谁打电	gdffmggggggg
给领	fegggglggggg
给领导	fegggglggggg
绝	fhgfffgjgggg
绝了	gjgffggggggg
统	gkgfgggggggg
统D	doggfggfgggg
统一	Zpecflghgfgg
统又	epffefgggggg
统怎	fteegfgbgggg
统怎么	fteegfgbgggg
统里	dhtcefgffggg
绩	fdfmfggggggg
绩怎	gffmffgfgggg
绩怎么	gffmffgfgggg
绩怎么样	gffmffgfgggg
续上	ndffgggggggg
续了	pfgfgeffgfgg
续吗	ffnfgegggggg
续签	fffpfegfgggg
续约的	fflodfgbgggg
续费	gfjfgggggggh
续费谈	afsegfgggfgg
维护	dmggfggggggg
综合症	flgffggggggg
绿	gnfefggfgggg
编	efggggglgghg
缘	gpfdfggfgggg
缩	feefggdduffg
缺	effggmgggggg
缺口	eefhgngggggg
缺口多	ggffgjgggggg
缺口多大	ggffgjgggggg
缺多	gfgdfngggggg
缺多少	gfgdfngggggg
网留	fgfgggggggkg
置	lefgjgffgggg
置的	ggggngefgggf
美	kfgggggggggg
群	gggfggfgkggg
群D	fdggggfgnggg
群文	fkgggggggggg
群文件	fkgggggggggg
群里	ghgfggfgkggg
群里刚	gdgfggffpggf
群里加	legggggffggg
群里加的	legggggffggg
群里有	fkdfegffmggg
群里的	gfgffgggmggg
群里聊	ggggfgggkggg
翻	eckjfgdmhfff
翻一	ferefgbgkfff
翻一下	ferefgbgkfff
老P	kgggggfgggfg
老大	egggggdggngg
老客	hffghfgkgfgg
老客户	hffghfgkgfgg
老客户C	mfegfefkgfeg
老客户有	ggffnegfgggg
老板	fggggggfggkg
老板P	fggggggfggkg
老样	sdfdfggfggfg
老样子	sdfdfggfggfg
老细	hdgnfffggggg
考	jlgeffgffggg
考虑	leifgffgfggg
而	joeefgeffggg
而已	joeefgeffggg
耗	kfggggfggggg
耗材	lfggggfgggfg
耽	dYbfrogggggg
耽误	dYbfrogggggg
聊了	kfhfggffhggg
聊了五	kegggggggggg
聊了五分	kegggggggggg
聊了啥	ffmdffdglggg
聊到哪	ggegggkggggg
聊啥	fcfeegsfhggg
聊天	hgggcgfgmggg
聊天记	hgggdgfglggg
聊天记录	hgggdgfglggg
聊天里	gfgfXggguggg
聊天里的	gfggcggfpggg
聊得不	jkggggfffggg
聊得不错	jkggggfffggg
聊点	geggfgoeeggg
聊点啥	geggfgoeeggg
聊点啥好	geggfgoeeggg
聊的	ffgefgggnggg
聊过	cgmgggiffggg
聊过啥	fgggggkggggg
职	gilefheegggg
职了	ljfefggfggfg
职位	ed0efgZefghg
联系人	eghgfggfggkg
联系人P	egfggggfggmg
联系人是	gflfegffggjg
联系人电	fmlgcfefggfg
联系方	ffrgegffggeg
联系方式	ffrgegffggeg
联系的	gfgelggggggg
联系的客	gggejggggggg
联系过	ffggkggggggg
联系过的	ffggkggggggg
聚餐	flfffggggggg
股	esfcfggffggg
肤	fehffgjffggj
肤续	ffgffgeffggo
肥的	gegmfggggggg
肯	kffggggfgigg
肯降	qfefggfcgggg
育行	ggfjgfgggggg
育行业	ggfjgfgggggg
背	gdefggqgggff
背景	gdefggqgggff
胜	gfglffgfgggg
胜率	gfglffgfgggg
胡	efnhgfgegggg
能上	lfeggfgggggg
能不	kgdgghgggggg
能不能	kgdgghgggggg
能不能便	kffggggfgggg
能不能做	kecggkgggggg
能不能先	kgdggfgigggg
能不能到	ifQff1gggggg
能不能完	ggegflgggggg
能不能开	lfeggggfgggg
能不能摸	ffdogegggggg
能交	phYgghgggggg
能便	jffggggggggg
能便宜	jffggggggggg
能便宜点	kffggggfgggg
能做	hgbdfpgggggg
能做到	gefdfogggggg
能做到多	gefdfogggggg
能做多	gffcfpgggggg
能做多少	gffcfpgggggg
能停	jgggfggggggf
能先	kgdggfgigggg
能先发	eeefgfgrgggg
能先发货	eeefgfgrgggg
能再便	ekgggggfgggg
能再便宜	ekgggggfgggg
能冲多	eggfglgggggg
能出	dscfgfgfgggg
能分	jfgggggggggg
能分期	jggggggggggg
能到	ffdfgogggggg
能到C	hgcgfmgggggg
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
能开	iseXfggfgggg
能成	pdfjfffggffg
能成几	feeoffgggggg
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
能的话	megggegggggg
能签	fgelfggggggg
能签下	feblgkgggggg
能签下来	gecogfgggggg
能签的	cZgzdfgggggf
能落	gfgkfggggggg
能落地	gegodggggggg
能补	eWYdb/fffffg
能装	nZlfgffggggg
能说	ffcfgffsdggg
能跑	ofeXbsgggggg
能跟	fsgebffggggg
能达标吗	gffggkgggggg
脉	fgfggglgfggg
脉讲	fgggggkggggg
脉讲一	fgggggkggggg
脉讲一下	fgggggkggggg
脑	enffgggfgggg
脸	hgegggglgggg
自取	cpgfggggffgg
自己的	gegkgggggggg
致	V0eggfffgffg
舅	fgggggagggqf
舅子	fgggggagggqf
航	glgfgfgfgggg
般	hefkgggggggg
般多	gecogfgggggg
般得	effnggggfggg
般要	gefkgggggggg
般要多	gefkgggggggg
般要多长	gefkgggggggg
节日	gffffggmgggg
节日问	gfgggggjgggg
节日问候	gfgggggjgggg
若	fdffgogggggg
苦了	gjgggggggggg
苦辛	gjgfgggggggg
苦辛苦	gjgfgggggggg
英	ffggfgglgggg
英文	cbfdeggzfgfg
英文邮	bggggggngggg
英文邮件	bggggggngggg
英泰克的	jdfggggjgggg
茂	sgggggggggVg
草	gafbrgglfffg
荐	gkgfggghfggg
莱	lffggggfgfgg
落下	gcfYvggggggg
落了	Zdughffggffg
落地	fjgkdgggfggg
落地的	fagrfggggggg
落袋	iffffkgggggg
落袋的	gffefngggggg
落袋的单	geglfggggggg
董	kehggfgggggg
董事	kehggfgggggg
董事会	kehggfgggggg
董事会过	kehggfgggggg
蒙	mfgggffgggeg
虑	jekfgffggggg
虾	doggggggggeg
血	lgggggfgggfg
行不	hccefhfsfggg
行不行	hccefhfsfggg
行业	gggjfggggggg
行吧	godffggggggg
行情	cpgegfgggggg
行政	duegffbfgfig
街	gggfgggggfjg
补一	feggggoggfff
补上	cWYdb/fffffg
补补	ggggggkfgggg
补贴	mxdXcbgfgggg
表态	lfggggfggggg
袋的	gffefngggggg
袋的单	geglfggggggg
袋的单子	geglfggggggg
被R截	hekgghgegggg
被R截了	hffeglgggggg
被R截胡	cfrhgfgcgggg
被R抢	gffmffgggggg
被R抢走	gffmffgggggg
被占	hkffggggfggg
被占了	hkffggggfggg
被我	gcfgmggggggg
被我忘	gbffpggggggg
装上	jekfffgggggg
装的	kgfggggggggg
装线	jgggfggggggg
西北	dtfeffefgggf
要0	lgfggegggggg
要0台	mgfggdgggghg
要D	eeingfgggggf
要一	jfggggbgggmg
要一台	kfgggggggggg
要上	nfdggggggggg
要不	keiggfgggggg
要不要	ldjgffgggggg
要丢	diZmfngegggg
要两	kgfggggggegg
要做	hfgjfggffjgf
要再	lfegghgggggg
要再比	ggggggfjgggg
要再比两	ggggggfjgggg
要准	dgcgggqfgggg
要准备	dgcgggqfgggg
要到	gggkeggggggg
要到期	fggncfgggggg
要到期的	fggleggggggg
要到期续	fggqbfgggggg
要十	saaffsefgdeg
要去	ggffigkggggg
要去C	egfffgpgfggg
要去拜	igdgggiggggg
要去拜访	igdgggiggggg
要去见	fffggglfgggg
要发	jcefgffeqffg
要同	hgggfgegffgm
要啥	lgfgggefgggg
要回	gdffifghgggl
要回访	ggfglfgfgggg
要回访的	ggfgnegfgggg
要在	kfgggggfgggg
要在D	kfgggggfgggg
要多少	jfqZffggggfg
要多长	gffjgggggggg
要多长时	gffjgggggggg
要干	gefffgfgnggg
要干啥	gffgZgfgrggg
要开	jlffggegfgfg
要弄	ffeggeefsffg
要我	kegghfgghggg
要我们	lfgggfgfgggg
要我们补	kffggggggggg
要打	gggVtfgggggg
要打电	gggdkggggggg
要打电话	gggdkggggggg
要拜	gggekggggggg
要拜访	gggekggggggg
要拜访的	gggekggggggg
要按	nffgffgggggg
要是延	fggggjgggggg
要是延到	fggggjgggggg
要是推	gfgbfpgggggg
要是能	mgfggegfgfgg
要晚	ciefgofjgffg
要来	fkffeglfgggg
要求	jfhggfgggggg
要求先	legggggggggg
要求我	mgfggggdgggg
要求我们	mgfggggdgggg
要注	gfeggglgfggg
要注意	gfeggglgfggg
要涨	efdfgfgpgggg
要涨价	efdfgfgpgggg
要点	gdgffgifmggg
要点汇	gfgfggfglggg
要用	dkfgggnfdggg
要留	heggggkfgggg
要的	ffkgggggggig
要看	gbkelggfghgg
要等	icofeggggggg
要签	gfgleggggggg
要签的	gfgkfggggggg
要紧	gefapgiggggg
要紧的	fdfaqfkgfggg
要续	fehkfggggggg
要考	mdoeffffeffg
要考虑	mdoeffffeffg
要联	gfgelggggggg
要联系	gfgelggggggg
要联系的	gfgelggggggg
要能	jfdggkfggggg
要补	gcfduffffggg
要见	eeffggpfgggg
要见P	cdgffguffggg
要调	bjgfgggmgggg
要走	icgdpggggggg
要跑	gggnbggggggg
要跟	gfgdmghggggg
要跟C	bgfpfgkfegge
要跟的	gbggoggggggg
要钱	aggggggngggg
要问	kjcfggkefggg
见	hggfggjgggfg
见C	fffgggmgggfg
见CP	bgggggpgggge
见C的	cgfgggngggfg
见C的P	dgfgggngggfg
见P	fegffgofgggg
见了	lfggggfgggfg
见他	jffgggiegggg
见到	legggggggggg
见完	qdfefghfggfg
见我	hieffffkgggg
见我的	glfffggggggg
见谁	gegflggggggg
见面	mfggggffgggg
观	dfegggqggffg
规模	nfeggfgfgggg
视频	effgggjfjggg
视频会	befgfglfngff
览	gdfpfghffgfg
觉得我	glfefggggggg
解一	ekjfggffggfg
解一下	ekjfggffggfg
解下	egfgggjfggig
解我	lgggggeggggg
解我们	lgggggeggggg
触	hfkffggggggg
言	ggggggelgggg
计划	eogangfffggf
订	gufcdgfegfgf
订单	ifjgggffgfgg
认了	gggefggffnfg
认识	jfggggffggig
认识了	ragfgggfgggg
认识的	fgggggfggglg
讨	gdgfggfeqggg
讨论	gdgfggfeqggg
讨论的	fcfffgffrggg
让0	igfdgkgggggg
让0个	igfdgkgggggg
让0个点	igfdgkgggggg
让D	kfggggfggggg
让P	fgeegffogggg
让R	gfjjefgggggg
让R给	gfjjefgggggg
让到	kfgfgggggggg
让发	wcdfffeegffg
让她	dggggggkgggg
让我们	kfgggggfgggg
让我们D	kfgggggggggg
让我们跟	lgfggggfggfg
让我忘	agfgfggggggr
让我忘了	agfgfggggggr
让我找	gefggggggggl
让百	gfffgkgggggg
让百川	gfffgkgggggg
训	dkjfgfgfgghg
议内	gcgfggffpggg
议内容	gcgfggffpggg
议室	foffdgigeggg
议室的	fnfffffgfggg
议的	gffkegggiggg
议结	gfggggfglggg
议结论	gfggggfglggg
议要	efggggffnggg
议要点	efggggffnggg
议记	ffggggfglggg
记一	eggggggfggkg
记一下	cfgggggfggoh
记上	effgggefgfpg
记个	fgggggffggkg
记个新	fgggggffggkg
记录	fghfhgfgkggg
记录,	jgggggfggggg
记录写	cqjgfgdfeggg
记录整	ggggggdgkggg
记录整理	ggggggdgkggg
记得	ekfgfghggggh
记成	gfffggffjkfg
记着	hfgffgifggfk
记着D	gegeegfefgeu
讲一下	fgggggkggggg
讲个	ftfdfgffefgg
讲了	gfffeggfnggg
讲了啥	gffggggfmggg
讲标	egfggglggggg
讲的	clidggffkggg
讲的那	eekdggffoggg
讲究	cfcfgfqkefgg
讲要	dgngggfgffgg
讲讲	fdffggtfdffg
讳	fgegggmfgggg
论	gegfggffoggg
论的	fcfffgffrggg
设计	lfffggfggffg
访没	fcgfqggfgggg
访的	gfgemggggggg
访的客	gggfkggggggg
访的客户	gggfkggggggg
访谁	geofcggggggg
证书	kffggggggggg
评	heefffiglggg
评审	hedfefjgnggg
评审会	hfegffkgjggg
识了	ragfgggfgggg
识的	fgggggfggglg
诊	dffgggfgggog
试点	kgfggegggggg
试用一	lgegggggghfg
试过	kekgffgdgggg
诚	gggggggjgggg
诚恳	ggggggfjgggg
诚恳点	ggggggfjgggg
话D就	fggggjgggggg
话D就稳	fggggjgggggg
话他	dgfggggmggfg
话他们	dgfggggmggfg
话催	edfedgfvggfg
话写	ffgfffgpfggg
话呢	fWcZqwfffggg
话回	fegfggfifgnf
话多	fqnXedgggggg
话多少	fqnXedgggggg
话帮	gfggggfglggg
话帮我	gfggggfglggg
话开	eWfdfgg0fffg
话怎	gglggggdgggg
话怎么	gglggggdgggg
话怎么说	ggmggggcgggg
话我	efggghfkgggg
话打	elgfgggggggg
话术	gggggfglgggg
话来	dfgggggfggog
话没	ifkffggggggg
话的	gegelggggggg
话给	fdmgggekggfg
话给P	fdgggggngggg
话要	jggggggggggg
话说	gekeggggjggg
话还	gffagpgggggg
话里	kbedfgfrfggg
话里说	mfgfgggfgggg
询	jfgggggggggg
询盘	meggggggggfg
该催	gggdkggggggg
该去	gegcsegggggg
该回访	gggdlggggggg
该干	egogbgggifgg
该打电	gggejggggggg
该打电话	gggejggggggg
该找哪	gkfgfggggggg
该找哪个	gkfgfggggggg
该知	fgfgbgrffggg
该知道	fgfgbgrffggg
该给	ggedmggggggg
该跟	gfgfkggggggg
该跟的	gdgepggfgggg
语	gbfefgfriggg
语气	fcgfgggpgggg
语音	ifdfggffnggg
语音转	eefffgfesfgg
误	cfdfnlgfgggg
说0	qeffggfffggf
说C的	gglgggdggggg
说C的情	ggngggbggggg
说D再	megggggggggg
说D给信	mfgfgggfgggg
说一	ffiggglfffgg
说一下	belfggpgeffg
说三	edggggrffggg
说三条	dbgfggwfegfg
说下	cjoefgffkefg
说下C	beygggeffefg
说不	leffgggifggg
说不续	mfegggfggggg
说不需	fffggffoeggg
说不需要	fffggffoeggg
说两	ceegggxefdfg
说两句	Zdefgg5eecfg
说了	cilefggfkggg
说了啥	fdffggffpggg
说了算	Zczefggfeggg
说交	bggggggngggg
说交期	bggggggngggg
说什	mfcfgggigggg
说什么	mfcfgggigggg
说什么时	pfaggggggggg
说什么都	lfffgggggggg
说以	gkgggggggggg
说以后	gkgggggggggg
说几	leggggggfggg
说几台	leggggggfggg
说到	fdardglgfggg
说到哪	fgbgggoggggg
说可以先	kfggggggfggg
说合	mffgggffgggg
说啥	gfgfgffkhggg
说啥了	ggegggfgmggg
说回	ggggggegggjg
说在	kfgggggfgggg
说好	gdhdpfggfggg
说已	jgdgggfkffgg
说已经	jgdgggfkffgg
说得	kfgggggfgggg
说忙	wddggfeffdfg
说我	lgeggffggggg
说我们	mgdggfgggggg
说明	pecffffifggg
说是	lggfggfgfggg
说是D	nggeggggeggg
说是要	kgggggeggggg
说最	jgfggggggggg
说有	lgggggggggdg
说服	gfffggglgggg
说样	akgggggkgggg
说样机	dlgggggggggg
说没	kfgggggggggg
说法	aeefggfyfefg
说点	ffaeegezdggg
说点啥	ffZgggeveggg
说的	gfjegggejggg
说的啥	gedffgggpggg
说的来	fgnggggcgggg
说的来着	fgnggggcgggg
说的那	femcgffflggg
说的那个	fgqcgfggfggg
说看	6eWefdeeeggg
说等	lfeggggggggg
说等等	jeffgggjgfgg
说能	dkggggghgggg
说自	efgggggkgggg
说自己	efgggggkgggg
说要再	keggggfhfggg
说要再比	ggggggfjgggg
说要啥	lgfgggefgggg
说要是	mgfggegfgfgg
说要是能	mgfggegfgfgg
说让	kgggggegggfg
说话	hdldgfgkgggg
说说	dinffghfgffg
说说C	ggjgggfggggg
说说C的	gglgggdggggg
说迈	lffgggghgfgg
说迈康	lffgggghgfgg
说重	fegggggglggg
说重点	fegggggglggg
说隔	cngfgggggggg
说隔壁	cngfgggggggg
说预	kfffgggggggg
说预算	kfffgggggggg
说预算砍	offfgfgdgggg
说领	kfdggggjgfgg
说领导	kfdggggjgfgg
说领导没	feeggggmgggg
请	fkgffhfggggg
请个	gpfefgfffggg
请个假	gpfefgfffggg
请客	eteeffgefggg
请给	gggjfggggggg
请给出	gggjfggggggg
请给出D	gggjfggggggg
请问	filgfgefgggg
请问发	gkfgfggggggg
请问发票	gkfgfggggggg
读	kfeggfflgfgg
读不	kfeggfflgfgg
读不回	kfeggfflgfgg
课	gfggfgkffggg
谁C	ftaffgfggggg
谁D	fgfkfggggggg
谁D没	gegdmggggggg
谁也	lgfgfggggggg
谁了	gelheggggggg
谁会	gneeeggggggg
谁值	gjgffggggggg
谁值班	gjgffggggggg
谁做	gbeucggggggg
谁做得	gbeucggggggg
谁先	hbfeqggggggg
谁单	gggjeggggggg
谁单子	gggjeggggggg
谁去	ggkffggggggg
谁去的	gfmffggggggg
谁啊	gqacmgdgfggf
谁在	fglhgfffgggg
谁在盯	gdnfeggggggg
谁在等	gZceuggggggg
谁在等我	gZceuggggggg
谁在跟	fdmldgffgggg
谁好	mfdghfgggggg
谁家	gdhjjffggggg
谁家我	gcffpggggggf
谁家的	genefggggggg
谁对	gfkggfgggggg
谁对接	gfkggfgggggg
谁带	gpeeeggggggg
谁帮	fkjgegfggggg
谁帮我	fkjgegfggggg
谁开	glffeggggggg
谁开车	gkfffggggggg
谁开车去	gkfffggggggg
谁打	gdbfjgpggggg
谁打电	gdffmggggggg
谁打电话	gdffmggggggg
谁把	ggkggfgggggg
谁拍	nebfgfgkgggg
谁拍板	nebfgfgkgggg
谁拿	gjhffggggggg
谁最	gXfshfgggggg
谁最后	gevccffgggfg
谁最近	gfbdqggggggg
谁有	enhfeggggggg
谁有投	fofffggggggg
谁有空	dlgggggggghg
谁有空帮	ekgggggggggf
谁没	gefflggggggg
谁没有	gefglggggggg
谁的	gjffhggggggg
谁的客	gfkegggggggg
谁的客户	gfkegggggggg
谁盖	gvZedfgggggg
谁知	gkfffggggggg
谁知道	gkfffggggggg
谁答	gefccgfgtggg
谁答应	gefccgfgtggg
谁答应了	gefccgfgtggg
谁签	fhdnffgfgggg
谁签得	egZufegfgggg
谁签的多	ggfkfggggggg
谁管	flhfeggggggg
谁管着	eflgeggggggg
谁管着呢	eflgeggggggg
谁能	bkdfduffggff
谁能加	glggfggggggf
谁能加个	glggfggggggf
谁要	gldfXgfgrggg
谁订	gwbcbggggggg
谁说	efoegfhggggg
谁说了	efjggghggggg
谁说了算	efjggghggggg
谁负	ffkdggggiggg
谁负责	ffkdggggiggg
谁跑	gdimefgggggg
谁跑得	gcereggggggg
谁跑得最	gcereggggggg
谁跟	mfdfeghgggig
谁跟的	gflfdfjggggg
谁还	gogecggggggg
谁还没	gsfdaggggggg
谁那	evZffffggggg
谁那儿	f5Qffefggggg
谁都	tcegggfggefg
调	hjffggfgghgg
调休	gqfdeggggggg
调到	gggggggggkgg
调到方	gggggggggkgg
调到方案	gggggggggkgg
调太	gkfggggggggg
调太冷	gkfggggggggg
调太冷了	gkfggggggggg
调走	yfcgggZfgfeg
谈	ffghgggffjgg
谈下	kfifggffffgg
谈下来	kfifggffffgg
谈了	idekgffghggg
谈价	egelfflffggg
谈判	effhghfffmgg
谈判吧	aggggggggngg
谈判的	fffkfmffefgg
谈判的全	gfglenefdfgg
谈判的有	ffgrgcggffgg
谈判超	fefmgggggggg
谈判超过	fefmgggggggg
谈判那	egffghfggngg
谈判里	ggggggggfkgg
谈判里头	ffgfgggffngg
谈判阶	gegnfgfgfhgg
谈判阶段	gegnfgfgfhgg
谈到	hfjggfiggfgg
谈到哪	feedfgrggggg
谈到多	gfrageggfggg
谈到多少	gfrageggfggg
谈得	dgscgggegfgg
谈拢	iemfggffffgg
谈拢了	efpfggfgffgg
谈拢了么	efpfggfgffgg
谈的	ffekfgncfggg
谢	gggfgggkgggg
谢P	eigffgflggfg
谢P帮	fbgfgggpgggg
谢P帮忙	fbgfgggpgggg
谢了	fmgfgggfgggg
谢了啊	fmgfgggfgggg
谱	hlieffgfgggg
象	hdmfgghfgggg
象家	cepfgfifgggg
象家装	cepfgfifgggg
豫	jdiggfghgggg
负责	hfjegggghggg
负责人是	demffgggggjg
财务写	dggggggkgggg
责	hfjegggghggg
责人是	demffgggggjg
账了	jocdffgggggg
账期	jfgffegjgggg
账期能	nfdggfgggggg
账期能不	nfdggfgggggg
账没	fflggfgggggg
货,	jfgggggfgggg
货架	qfbggfffgggg
货款	lffggggggfgg
货款到	lffggggggfgg
质保	ckmfgggfgfgg
质量	fefffggogggg
购叫	egjgggfgggjg
购叫P	dgigggfgggkg
购是	garfeggggggg
购是哪	garfeggggggg
购的	cergfgffggfg
贴	kqebedgggggg
费M	qedfgegggggg
费谈	afsegfgggfgg
资吗	gjfgfggggggg
资料给	ggggggdggggl
资质	gnhegfffgfgg
赚	fgeegmgggggg
赚吗	ggdgglgggggg
赚多	gggbgmgggggg
赚多少	gggbgmgggggg
赛	grbeefgggggg
赢	fffhfgggglfg
赢了几	gfgjfggggggg
赢了几个	gfgkfggggggg
赢几	gefpfegggggg
赢几成	gefpfegggggg
赢单	gggffggggkgg
赢单了	ggfegggggmgg
赢单率多	fgglgegggggg
赢率	gfdoffgggggg
赢的	gffkgggggggg
走一	fdgemggggjgg
走一遍	gcgdpggggggg
走合	hffjfggggggg
走合同	hffjfggggggg
走吧	dngffggfgggg
走多	ggfkgfgggggg
走多少	ggfkgfgggggg
走完	jfhfgggggggg
走流	jgghgggfgggg
走流程	jgghgggfgggg
走的话	feffgngggggg
赶	fefekglggggf
赶不	fkgggggggggg
赶紧	aefdngphfggg
赶紧盖	egggggglgggg
赶紧盖章	egggggglgggg
起来	heflgggggggg
起步	hggkgdgggggg
超了	ZeUfg+ffgdfg
超期	gggejggggggg
超期的	gggdlggggggg
超过0	fegfoggfgggg
超过0天	fegfoggfgggg
超过M	gggldggggggg
超过M的	gggjeggggggg
超过三	fefmgggggggg
超过三周	fefmgggggggg
越	cuedfggfgggg
越来	epefgggfgggg
越来越	epefgggfgggg
趴	fkfB/fgfgggg
跌	flfhgggggfgg
跌了	dqekfffggffg
跑了	ilggeggggfgg
跑了C	jfggggfggggg
跑了几	fggmefgggggg
跑了几家	fggmefgggggg
跑哪	ggYnjggggggg
跑哪几	ggSslfgggggg
跑哪几家	ggSslfgggggg
跑客	gegcoggggggg
跑客户	gegcoggggggg
跑得	gcereggggggg
跑得最	gcereggggggg
跑的	hfkfggfggggg
跟C合	dfqgggfgggfg
跟C合作	dfqgggfgggfg
跟C已	ggfdmggggggg
跟C已经	ggfdmggggggg
跟C开	fgfgggkggggg
跟C开会	ggfggglgeggg
跟C的电	fgggggfgjggg
跟C约	nfggfgeggggg
跟C约了	nfggfgeggggg
跟C聊	dgkgfgdfnggf
跟C聊的	dgkgfgdfnggf
跟D	eggnffgggggg
跟D比	dffpffgggggg
跟P吃	iegfegqedggg
跟P喝	geggfgoeeggg
跟P喝早	geggfgoeeggg
跟P的	ggjgggeejggg
跟P的通	ggggggdgkggg
跟P聊	tefYdfdeqgfg
跟P谁	ggfldggggggg
跟P通	kgfggghffggg
跟P通了	mfggggfefggg
跟R抢	gfmgeggggggg
跟R抢的	gfmgeggggggg
跟R有	fxdfdgfceggg
跟R正	edfqfggfgggg
跟R正面	edfqfggfgggg
跟R比	hdmeegfjggfg
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
跟进是	gfnfegfggggg
跟进是哪	gelffggggggg
路	gieffgmfgggg
路上	fhfgggkgfggg
路上看	fffgggkggggg
跳	jfgggggfgggg
身	fkidffgggggg
躺	fmghfggfffgg
躺平	fqfdfggfgggg
车	hlfffggggggg
车去	dgfgfgngggfg
车堵	meggggfggggg
转了	fdfsefggfggg
转介	hefkgffigggg
转介绍	hefkgffigggg
转介绍来	jgggggeggghg
转化	gfglfigfgegg
转发	lgfggggggggg
转的	hbfeffedwffg
转过	ogfgggfgggbg
转过来	ogfgggfgggbg
转过来一	ggfgggfgggkg
软	gfggggglfggg
软一	gegfggfnfggg
软一点	gegfggfnfggg
轴	ncgggggfgggg
辆	eqdffffggggg
输了	dpclfffggffg
输了几	gfgkfggggggg
输了几个	gfgkfggggggg
输单	fgghfggggkgg
输给R的	gfflfggggggg
辛苦了	gjgggggggggg
辛苦辛	gjgfgggggggg
辛苦辛苦	gjgfgggggggg
辞	fgffeggngggg
边回	gfkffggggggg
边回了	gfkffggggggg
边回了没	gfkffggggggg
边定	lfeggggggffg
边定了	lfeggggggffg
边有没	fgcepggggggg
边有没有	fgcepggggggg
边没	kgeggggggggg
边的	jegggggggggg
边还	fjnbffgggggg
边还有	ggqagfgggggg
达	hedlggggghgg
达标	gecofgggghgg
达标吗	gffggkgggggg
迅	kegggggggggg
过0	fegfoggfgggg
过0天	fegfoggfgggg
过0天没	fegfoggfgggg
过M	gggldggggggg
过M的	gggkeggggggg
过一	gffgggkggggg
过三	fefmgggggggg
过三周	fefmgggggggg
过三周的	fefmgggggggg
过了	keeelggggfgg
过了没	gcofffgggggg
过交道的	gggejggggggg
过什	eerfffefgggg
过什么	eerfffefgggg
过半	gfgfhgffgggk
过单	gfkfgfgggggg
过整	iffgggngdggg
过期	iegfkggggggg
过来一	egfgggfggglg
过来一条	ggfgggfgggkg
过来没	gdmffggggggg
过来的	ngggggggggcg
过百	kefkefgggffg
过百万	kefkefgggffg
过的	gfgglggggffg
过的客	ffghnggggffg
过的客户	fffhngfggffg
迈	jdgfggglgfgg
迈康	jdgfggglgfgg
迎	fpfefggfggfg
近一个	gdfogggggfgg
近一个月	gdfogggggfgg
近三	dgkjgfggggfg
近三次	cgqgggfgggfg
近况	ddofggjfgffg
近有	gjffhghggggg
近有什	gjdfgglffggg
近有什么	gjdfgglffggg
近有啥	gwdbegfefggg
近有啥好	gwdbegfefggg
近有没	gfggjggggggg
近有没有	gfggjggggggg
返	ieehfjgggggg
返单	hfemfegggggg
返点	gccfgqgigggg
还不	4dYeceffgggg
还不清	vgVggdgggggg
还不清楚	vgVggdgggggg
还买	dZyeefgggggg
还做	cfkggkgggggg
还做不	cfkggkgggggg
还做不做	cfkggkgggggg
还剩	fggfgkgggggg
还剩几天	eepegfgggggg
还剩多	gghcgmgggggg
还剩多少	gghcgmgggggg
还剩谁	gdfenggggggg
还在	kfhgfggfgggg
还在外	dlgggggggggg
还在拖	dftgdgffgefg
还在犹	ifkggggfgfgg
还在犹豫	ifkggggfgfgg
还在谈	sfWfgggegjgg
还够	ffefgngggggg
还够不	efdegpgggggg
还够不够	efdegpgggggg
还够吗	gfffgkgggggg
还差几	gfdffogggggg
还差几个	gfdffogggggg
还差啥	gejdoefffggg
还挂	igffgggfgjgg
还挣	ggdggkgggggg
还挣钱	ggdggkgggggg
还挣钱吗	ggdggkgggggg
还挺	gjgggggggggg
还是	hdliffffgggg
还是少	geflfggggggg
还是少了	gffkgggggggg
还是按	lkeggggbgggg
还是老	qdfefggfggfg
还有什	geffpgfffggg
还有什么	geffpgfffggg
还有几	fgddkkgggggg
还有几家	gffZtegggggg
还有哪	fgkckfgggggg
还有哪些	gggejggggggg
还有多	fiehfkgggggg
还有多少	ejefflgggggg
还有希	gejggggggggg
还有希望	gejggggggggg
还有没	kjfeeggggggg
还有没得	eYwdejgfgggg
还有没有	lmbeefgggggg
还有谁	fdpfgffggggg
还没	jgegiggggggg
还没做	gZeevegggggg
还没回	kifffggfgggg
还没签	efjkgfgfgggg
还没签的	gecqgegggggg
还没给	ffbenggggjgg
还没聊	kfgggggggggg
还续	ffnfgegggggg
还续吗	ffnfgegggggg
还能完	gffeglgggggg
还能完成	gffeglgggggg
还能说	ffcfgffsdggg
还能达	gfedgngggggg
还能达标	gfedgngggggg
还行	lffggggggggg
还要	maoeffgfgfgg
还要不	bfpggfgggggg
还要不要	bfpggfgggggg
还要再	qgaggggggfgg
还赚	fgdgglgggggg
这个	gkgegfhfhggg
这个客	ggoZfflfeggg
这个客户	ggoZfflfeggg
这个群	fdggggfgnggg
这个群D	fdggggfgnggg
这个要	gmfffggfgggg
这么	fmgfffgggggg
这事	fcteeggfggfg
这人	gfdefgrfgggg
这几	gegglggggggg
这几天	gegglggggggg
这单	hejffiggghgg
这单多	gdoegfgggggg
这单多大	gdoegfgggggg
这单把	felggfgggggg
这单把C	felggfgggggg
这单改	fefdfggfgsgg
这句	gggggggkfggg
这句话	ggfggggkeggg
这咋	gafegggtgggg
这天	ftfcfgfffgfg
这客	gfkefgkggggg
这客户	gfkefgkggggg
这家	fdlffglggggg
这就	fcbefgxgfffg
这条	fmgefggggggg
这样	fmddfgfnffgg
这次	gfggggffkggg
这段	gfgfggfglggg
这段录	gegfggffnggg
这段录音	gegfggffnggg
这破	fnffgggfgggg
这破网	gmefgggegggg
这种	mfeggfgfgggg
这话	edffffevfgfg
这边	hgfjgggggggg
进C	gfggggfggggk
进展	kekfgggfgffg
进度	afsfgggggfgg
进方	aefgggfggufg
进方案	aefgggfggufg
进是	gfnfegfggggg
进是哪	gelffggggggg
进是哪天	gelffggggggg
进来	ggggggfgggjg
进谈	effgggfggogg
进谈判	effgggfggogg
进账	gggkffgggggg
进门	gcgfggpffffg
远齿	ejgggggggggg
远齿轮	ejgggggggggg
迟	doffgjeggffg
迟到	Zxfffjbgfeeg
迟到D	deffgpgggggg
迟呢	gegffmgggggg
追	wbfefggdggfg
退一	Wcdfffefg7eg
退了	odfjfggggefg
退回到	fgfgggggglgg
退回来	ekgggggggggg
退货	iecfgfgpgggg
送三	fgfggggjgggg
送两	fmggggggggge
送了	kffggggggggg
送到	cjjggggggggg
送的	egjggggggggg
适	hfgffglgeggg
选	odheeffhgggg
选了	kehggfgggggg
选了R	kehggfgggggg
选我	edlcfgfofggg
选我们	edlcfgfofggg
透了	gggemfggghgg
透露	lfggggffgggg
递上去没	gekggggggggg
递了	lgggggfgggfg
递放	elgfgggggggg
通了	kgggggffgggg
通呢	fZ6Zddfffffg
通是	gfkggggggggg
通电话帮	gfggggfglggg
通的	geifggkgfggg
通知	gifffgfjgggg
通知我	kfgggggggggg
通知我们	mfggggffggge
通讯	kgggggeggggg
通话	ffgfggefoggg
通道	kgfggfgggggg
速	ffffggnggggg
速给	effgggogggfg
速给C	effgggogggfg
速览	fggggglggffg
逼	gefegggpgggg
逼单	gUdafff7fffg
逾	gfgfkggggggg
逾期	gfgfkggggggg
道C	tfXggffggggg
道上	ccfgggsfggfg
道之	gffgggkggggg
道之前	gffgggkggggg
道之前的	gffgggkggggg
道了	emjeffgfgggg
道来	gfoeeggggggg
道来的	gfoeeggggggg
道歉	gggggggkgggg
道的老	gggejggggggg
道的老客	gggejggggggg
道能	seafgfgggggg
道能不	seafgfgggggg
道能不能	seafgfgggggg
邀	ffgfgggngggg
邀约	eegfgggogggg
那C	deufgffggefg
那D	fefochgggggg
那D呢	gegmffgggggg
那一	dffmgfecmkff
那一大	fffgggfasggg
那三	gfjhffgggggg
那两	hflfggfgfggg
那个	ggjfggfghhgg
那个C	fgmfgggggggg
那个会	egggfgfgoggg
那个会的	fgggggggjggg
那个单	gescegfggggg
那个单子	gdubdggggfgg
那个客	genegfgfgggg
那个客户	genegfgfgggg
那个对	gggefgggkggg
那个对接	gggefgggkggg
那个标	eevggdbegggg
那个项	fgkfgfgggggg
那个项目	fgkfgfgggggg
那事	kejffggggggg
那些	feekifieiggg
那份	fTi3cefefgfg
那儿	gobejfgggggg
那几	ggmegfgggggg
那几个	ggndgfgggggg
那单	gfnfggfgggfg
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
那家	ifmdfgggfggg
那家后	gdqdffgggggg
那家后来	gdqdffgggggg
那家是	gdsZfggggggg
那批	fdjlfggggggg
那批货	eeoggggggggg
那有	ghcgfgmggggg
那标	jpaggfffgfgf
那栏	ggggggfgglgg
那步	efeqefgggggg
那步的	efeqefgggggg
那组	fffjhlfefggg
那辆	cvbffffggggg
那边回	gfkffggggggg
那边回了	gfkffggggggg
那边定	lfeggggggffg
那边定了	lfeggggggffg
那边有没	fgcepggggggg
那边没	kgeggggggggg
那边还	ekiegggggggg
那边还有	gfkehggggggg
那通	gfggggfglggg
那通电	gfggggfglggg
那通电话	gfggggfglggg
那金	gelgffgggggg
那金额	gelgffgggggg
那金额呢	getYffgggggg
邮	hffgggfkgggg
邮件	gefffggngggg
邮箱	kgggggfggggg
邻	meggfggggggg
部门	hfhkegffgggg
部门开	gkfgfggggggg
都不	pfcfgfifgggf
都不肯	ogefgggdgggg
都不肯降	qfefggfcgggg
都丢	gfdjfkgggggg
都丢在	ggejgggggggg
都丢在哪	ggejgggggggg
都丢给	gfgkeggggggg
都丢给谁	gfgkeggggggg
都停	qegfggffdggg
都停了	qegfggffdggg
都列	gggldggggggg
都在	ujeaeefggggg
都定	gffeegggpggg
都定了	gggefgggkggg
都定了哪	gggefgggkggg
都想	fzfXefgfgfgg
都成	egggflgggggg
都成了	ggfgfkgggggg
都改	dqgefgggfggg
都是	gfflfggggggg
都是哪	gfeoefgggggg
都有	gffkgggggggg
都有哪些	fgfejgiggggg
都有谁	geenfggggggg
都没	jfegiggggggg
都没有	lfYdqggggggg
都盖	ggffgggfglgg
都答	fgffgfoggggg
都答了	sffcgefggfgg
都签	ggeVgvgggggg
都签了	gfeSgzgggggg
都给	ccfitgeekgge
都给我	ccfitgeekgge
都能	W6ffeagdffgg
都说	hdbfggfftggg
配	jffggggggggg
酒店	infdfggggggg
酒店那	pbgefgghgggg
酸	ndfggfgggggg
醒	ffgghggggggj
醒我去	dgggggfggggn
醒我去C	dgggggfggggn
醒我回	ggggfgffgggl
醒我看	gffffggggggk
醒我看漏	gggffggggggk
采购叫	egjgggfgggjg
采购叫P	dgigggfgggkg
采购是	garfeggggggg
采购是哪	garfeggggggg
采购的	adxffgfeggfg
里了	ckpcfgfgffgg
里刚	gdgfggffpggf
里加	legggggffggg
里加的	legggggffggg
里发	hgggggdggggl
里头	fehkeffggjgg
里头有	gcfvcfffeggg
里想	fNcPc/fffggg
里有谁	gleggggffggg
里的	giggegggjggg
里看	qdfgggfggffg
里聊	ggggfgggkggg
里能	gfgjffgggggg
里说	jggfgggghggg
重启	ofefgggggffg
重新	kgfggggggggg
重点	ffffggkgiggg
量	hcfmfffiggfg
量计	jgfgggggggfg
金到	gwdadegggggg
金打	ldjfffgggggg
金打过	ldjfffgggggg
金打过来	ldjfffgggggg
金收	egpdgegggggg
金收了	egpdgegggggg
金流	hfZfgpgggggg
金额	gehkfggggggg
金额前	gbfpgggggggg
金额前三	geglgggggggg
金额呢	getYffgggggg
金额多	gfoagggggggg
金额多少	gfoagggggggg
金额排	gfgkgggggggg
金额靠	geglgggggggg
金额靠前	geglgggggggg
鑫	ldgfggggfjgg
钟	fefgggnggffh
钢	dvfgfgfcgffg
钱到	fflggfgggggg
钱吗	fgdgglgggggg
钱啥	fgkgggfggggg
钱啥时	fgkgggfggggg
钱啥时候	fgkgggfggggg
钱来	ggjfgfgggggg
钱来着	ggjfgfgggggg
钱的	fgfkffghgggg
钱都	zgTfgcgggggg
铁	gkfffghfggig
银	kfggggfgggfg
链	gfhfkgffgggg
链子	gdYcwggggggg
销	ggfkfggfgggg
销冠	gfetaggfgggg
销单	flffgggfgggg
销单谁	glffgggegggg
销售	gbfoiggfgggg
锅	iifodgeffggf
键	edifggrfdggf
键人	ffkggfhggggg
镇	jfgggggggggg
长P	kgdggggggghg
长不	gffggggfmggg
长不看	gffggggfmggg
长了	cefffffazgge
长时	ffhjgggggggg
长时间	ffhjgggggggg
长时间了	efnfgggggggg
门了	idgfggpefgfg
门卫	kgggggggggfg
门口了	fjgggggggggg
门头	mgeggfgfgggg
门店	ldgggggggggg
门开	gkfgfggggggg
门的	gfoeeggggggg
闪	kfgggggfgggg
闭	gdcfffffgweg
闭了	qfdggggfgefg
问C	eekgggifgggi
问D	nffgfegggggg
问D能	lfggffgggggg
问D能不	lfggffgggggg
问P	aefffggmgggn
问一	fgjggggggggg
问下	fgjggfgggggg
问下C	egkggfgggggg
问为	efcegggrgggg
问了下	kgfgggggggfg
问了几	kggggfgggfgg
问了句	kggggggfggfg
问什	wfTggfgggggg
问什么	wfTggfgggggg
问什么时	wfTggfgggggg
问价	mfeggfgggggg
问价格	mfeggfgggggg
问候	efgggggkgggg
问出	gdbegggsgggg
问出来	gdbegggsgggg
问发	kieggfgfgggg
问发票该	gkfgfggggggg
问咱	pfefgefggggf
问多	0gTegdgggggg
问多少	0gTegdgggggg
问多少钱	0gTegdgggggg
问得	ybefgfefgeeg
问怎	mffggggegggg
问怎么	mffggggegggg
问有	qfcggcgggggg
问有没	qfcggcgggggg
问有没有	qfcggcgggggg
问百	fggggggfgggk
问百川	fggggggfgggk
问的	pgeegegggggg
问账	nfdggfgggggg
问账期	nfdggfgggggg
问账期能	nfdggfgggggg
问问	fkfdhfgfgggk
间了	mcgcmgefgggg
间的	ffgeoggffggg
闸	lffggggfgggg
闸机	lffggfgggggg
闹	gfggggfggggl
闹我	dfggggggfggo
队	hbfhmggggggg
队D	gegmeggggggg
队里	gggekggggggg
队里谁	gggdlggggggg
队长	jgfggggggggg
阵	agmgggiggfgg
阵子	Xgtggggggfgg
阶	fdjifgggfigg
阶段	fdjifgggfigg
阶段往	eggggegggngg
阶段的	gfflfhgfgggg
阶段的P	fggkgggggggg
阶段调	gggggggggkgg
阶段调到	gggggggggkgg
阶段都	fkeleggggggg
阶段都有	geeneggggggg
阶段金	gdglgggggggg
阶段金额	gdglgggggggg
阿	ngfgggggggeg
阿哲	ikgfgggfgggg
阿里	lfggggggggfg
附	gmfffgffgggg
附近	gmfffgffgggg
附近有	gkggggffgggg
陌	hdffgggngggg
陌拜	hffggggjgghg
陌拜了	jfgggggggggg
降0	jgfggggggggg
降M	aceVf7gegggg
降一	gffgggffgoff
降价	cjgggggkgggg
降到	Vg2cfhfffffg
限	gkgggggggggg
院	kgfgfgfggggg
院也	kegggggggggg
院也要	kegggggggggg
院也要一	kegggggggggg
院办	igggggfkgggf
险	ebhsffgfgfgg
险的	dZfyefgfgfgg
陪	fffgggnfgffg
陪P	Zfegggyegfdg
随	gnfefggffggg
随便	fpfefgfffggg
隔	ehgffggfgggn
隔壁	cngfgggggggg
难	bhseffgfffgg
雅	pdgggfffgggf
集合	gnefgggggggg
集团	lgdgggggghgg
雨	gjfggggggggg
雪	glgffggggggg
零	enfggggfgfgg
雷	gffjhggggggg
雷D	gcfofggggggg
雷呢	gZeuefgggggg
雷手	gggjeggggggg
雷谁	ggfkeggggggg
需要拜	gggekggggggg
需要拜访	gggekggggggg
露	lfggggffgggg
青	lbidegkffhhg
青禾	lbicehkffhhg
青禾有	gfsaefgggggg
青禾的	edffggrfggfg
青禾让	tcdefhgfgfgg
静的	fgfgmggggggg
静的单	gggcmggggggg
静的单子	gggcmggggggg
非	efdfgpfggggg
非要	fgaggofigggg
靠	fnifffgfgggg
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
面这	gffggggglggg
面那	gfudfgggZggg
鞋	pfggggefdggg
音	hgfgggfflggg
音的	dffgnfgfgggg
音转	efgfggffpggf
页	fkfffgkggffg
页纸	ffggggmggffg
顶	ghfifggjgggg
项目停	lgcggggggggg
项目停了	lgcggggggggg
项目有	ggfjfggggggg
项目有哪	ggfjfggggggg
顺带	dggggggkgggg
须跟	fcgeqggggggg
顾	fhkfgffggghg
顾虑	dfrfgefggggg
预测	egglfggggggg
预测一	geglgfgggggg
预测一下	geglgfgggggg
预测掉	fgfefmgggggg
预测掉多	fggeengggggg
预算M	fggggggfgflg
预算不	dgfggggnggfg
预算多	ggncgfgggggg
预算多少	ggncgfgggggg
预算批下	jgfggggggggg
预算没	Zfmfgfgngggg
预算没了	efcfgfgrgggg
预算砍了	jffggegjgggg
预约	gqgdeggfgggg
领了	gcedbgffyggg
领导	jhffgfhggggg
领导没	feeggggmgggg
领导没批	feeggggmgggg
领导说	fngfggggfggg
领导都	5ecWecfggfgg
频	effgggjfjggg
频会	befgfglfngff
额	geijfggggggg
额前	gbfpgggggggg
额前三	geglgggggggg
额呢	getYffgggggg
额多	gg0Rgdgggggg
额多少	gg0Rgdgggggg
额多少来	ggkegfgggggg
额排	gfgkgggggggg
额是	ggaogfgggggg
额是多	ggaogfgggggg
额是多少	ggaogfgggggg
额有	fffngegggggg
额还	gngefggggggg
额靠	geglgggggggg
额靠前	geglgggggggg
额靠前的	geglgggggggg
风场	geiffgkggggg
风险	ebhsffgfgfgg
风险的	dZfyefgfgfgg
飞了	ffffglgggggg
飞象	cepfgfifgggg
飞象家	cepfgfifgggg
飞象家装	cepfgfifgggg
食	flgffggggghg
食堂	fngffgggggfg
食堂D	fngffgggggfg
食堂D有	ergfegggggfg
餐	jggfgggggggg
饭局上	lffggggfggfg
饭局上见	kfggggggggfg
饼	gqfeeggffggf
馆	mfgfggfgggfg
馈	lfhggfgfgfgg
馈不	oeefgggggfgg
馈不错	oeefgggggfgg
首付款0	lggeggggfggg
香	fdiefiiffgjh
香在	gflffgfggggg
香的	fdggggggfggn
马上C	egggggmgggfg
马上到	fkgffgjffggg
驻	kgggfgggfggg
验	gfkggggggggg
验收	ffmggfgggggg
验收报	gfjfgggggggg
验收报告	gfjfgggggggg
高架	fmgffggggggg
高架上	fmgffggggggg
高架上了	fmgffggggggg
高铁	gmfefghggggg
鱼	gYueeggggggg
鸿	jfdgffgmgggg
麦	icgfeggfgggo
麻	hkgfgggfghgg
麻烦	hkgegggfghgg
麻烦把C	gggfgggggjgg
黄	hdhhgjgfgggg
黄一	ibecetgggggg
黄的	ggfjffgggggg
黄的有	ggfjffgggggg
黄的有几	ggfjffgggggg
黑	kfgggggggggg
齐	frefggfffffg
齿轮	ejgggggggggg
龙去	fgfggglggggg
龙去脉	fgfggglggggg
龙去脉讲	fgggggkggggg
`;

export const INTENT_RUNS_EN = `
's	ffhkifffhffg
's C	auqcbeeeggff
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
's renewal	fgjfgfgggggg
0 0	fogefggggggg
0 0 0	fogefggggggg
0 bullets	gfgfgggglggg
0 bullets of	fdgeggggpggg
0 day	cgfggggpgggg
0 day terms	cgfggggpgggg
0 deals	ffglfggggggg
0 deals on	ffgmfggggggg
0 fattest	gdgofggggfgg
0 fattest deals	gdgofggggfgg
0 for	ffggfgfffggn
0 for the	ffggggffeggo
0 hrs	gkgfgggfgggg
0 min	gmgffgffggfg
0 minutes	ggggggmgcggg
0 minutes till	ggggggmgcggg
0 month	lggggggcgggg
0 or	lgeggggggggg
0 points	feYff0dffggg
0 points, still	gdXefyfggggg
0 price	rbgcgggggggg
0 seconds	Zeefgge1geeg
0 sites	mgggggggdggg
0 sites, may	pggfggggcggg
0 to	gggggggggggj
0 units	rfdggffegfgg
0 weeks across	dpgegfgggggg
0, across	degfgogfgggg
0, across the	degfgogfgggg
0, brief	gfcffgrggggg
0, days	ccbe1fgefggg
0, discount	gggggjgfgggg
0, discount do	gfffgmgfgggg
0, gimme	feggggngfggg
0, gimme the	feggggngfggg
0, need	cogfgggfgggg
0, need P	cogfgggfgggg
0, off	hfefglgfgggg
0, off for	Zgeggvgfgffg
0, off, can	cggggngggggg
0, under	fgefgffmgggg
0, under us	fgefgffmgggg
0,line	eggggggkgggg
0h	Zzeefffefffg
0rd	jggggggfgggg
C , cliff	fffggfmgfggg
C , cliff notes	fffggfmgfggg
C , signed	fglggfgggggg
C , signed or	fglggfgggggg
C 0	glbggjfggggg
C D	ffhfgfmggggg
C D, what	addffd2ffggg
C about	cgfggggrgfgd
C about the	cgfggggrgfgd
C again	fgjggggggggg
C and	hgeggjfggggg
C and C	fgegglgggggg
C as a	gggggggggfjg
C as lost	fggggggggkgg
C asked	offggeffgfgg
C asked for	lffggggggffg
C asked how	seeeggfdgggg
C asked if	kfgggfgggggg
C at 0	fgYggqgggggg
C back	egfggggggmfg
C back in	fggggggggleg
C back to	dgfggggggnfg
C bails	fgbegsffgggg
C before	dggggglggggg
C budget	kgfggggggfgg
C budget got	lgeggggggfgg
C call	dggggggglggh
C call, give	ggggggmgcggg
C came	ofeggfffgfgg
C came back	ofeggfffgfgg
C can	amffgpffgeff
C cancelled	qfggggdgfffg
C cut	kggggggggfgg
C dead	ggmgffgggggg
C deal	ggtcfeffgefg
C do	fgfggnffgggg
C do we	fggggkgfgggg
C done	kfgggggggffg
C drops	mfbggmffgffg
C for	aelfffesgffg
C for me	ebzfffddfffg
C for the	Lfefgee/gdeg
C from P	fggggglfgggg
C go	ggjgfggggggg
C go cold	fgkgffgggggg
C go quiet	gglgefgggggg
C going	dgoggggggffg
C gone	nfbffnffgefg
C hasn't	mgfgegfggggg
C hasn't decided	pffgdgfggggg
C in	fffhffikgeif
C in 0	cffggghqgffg
C in negotiation	ggjfgfgggifg
C in proposal	fflfgfgggjfg
C in, new	Vcdfffeffb+g
C invoice	bfgggggggggp
C is dead	mfdfffffgleg
C is in	qeegggfgggeg
C isn't	lgdggggggggg
C just	Vkfgggifgfsg
C land	ggkfgfgggggg
C liked	mffgggfggffg
C lost	ofefgfffgjeg
C lost to	hfefgfffgpfg
C not	jggfgfgggggg
C on	llcjffffgefg
C out	cfcfgpefglfg
C paid	ofgggggfgefg
C passed	kfgggggggggg
C pay yet	ggjggfgggggg
C pays D	kggggfgfgggg
C picked	offgggffgffg
C picked up	offgggffgffg
C pls	dc4dffZffbmd
C pushed	offfgfgggffg
C pushed to	lggfgggggggg
C pushes	egfggmgggggg
C qbr	fgfggglggggg
C quoted	fgeggffmgggg
C quoted 0	fgeggffmgggg
C renewal	Zffgfgfggfgt
C renewed	lgfggggggfgg
C said	lfiggffggffg
C said no	scnffdefgdeg
C say	fgpggcgdgggg
C says	kffggggggfgg
C sign	fglggegggggg
C signed	jfafgfgfgqfg
C signs	gfffgnfggggg
C signs D	gfefgnfggggg
C sitting	efrdgefggggg
C status	We5fggeggcdg
C still	hgjggfgggggg
C still alive	ggjggfgggggg
C still kicking	ggkggffggggg
C tender	kggggggggfgg
C these	egxfgfYffggg
C these days	egxfgfYffggg
C to	efffggfggngg
C to negotiation	dfefggfggtfg
C to proposal	dffggggggofg
C to the	cffefgfggcvg
C to won	dffgggfggpfg
C took	kgggggggggeg
C update	egqgggfggefg
C visit	buegbgegjggf
C visit into	fgggggfgkggg
C w	lffgggfggffg
C waiting	de1befdffffg
C walks	kgeggigggggg
C want	lelfgffggffg
C want a	lgfggggggfgg
C wanted	ggmgggeggggf
C wants	mffgggffgffg
C wants 0	oefggifggefg
C wants a	mffggggggffg
C wants it	nfgfggfggfgg
C wants to	nffggfffgggg
C went	nffgfgfggffg
C went quiet	pffgegffgefg
C went with	offgggfggffg
C will	rfggggfeeffg
C without	fgeggbfqgggg
C won	Zfbfgffgg0fg
C's	ggfliffggffg
C's budget	kgjdggggggeg
C's contract	fglgggdggggh
C's dead	egffgggggnfg
C's renewal	fgjfgfgggggg
C, C	jffggelfggfg
C, D	rgggdghggfga
C, P	ggegggfggglg
C, P is	dgfgggffggog
C, contact	Xgdgggffgfwg
C, contact P	agegggffggrg
C, i'm	effgggmggggg
C, met	kgggggggggeg
C, need	kedffgqeffeg
C, need a	kedffgqeffeg
C, no	rfdgfgefgffg
C, nothing	kgggggfhgffg
C, still	Wevffkffgfgg
C, they asked	eggggggggjgg
C, went	ngfgggfggfeg
C, went well	ngfgggfggfeg
C, what	fgegffmggggg
C, what do	fgegffmggggg
C, what's	egZfgnlfgggg
C, what's the	fgZfgesggggg
C, where	efAbg/ffgggg
D all	flgefggggggg
D at ten	eggggggggggk
D beers	g0cbXfgggggg
D forecast	ffgoehggfgge
D pls	gfggmgggfggf
D re	cggggggggggn
D re C	cggggggggggn
D remind	ggggggfggggk
D remind me	ggggggfggggk
D they	kggggfgfgggg
D they say	kggggfgfgggg
D to call	ggggfggggggj
D to last	ecgqeggggggg
D y'all	fngdfggggggg
D yet	gtcdcggggggg
D's	cffemgfflggg
D's call	dgggggfeoggg
D's follow	fcgepggggggg
D's meeting	cgggggfgnggg
D, C	fgggfggggggm
D, M	pfgfgggcgggg
D, anything	ccggfgsfgggg
D, anything i	ccggfgsfgggg
D, call	YcgdZgedcff/
D, catch	ggggggkgfggg
D, catch me	ggggggkgfggg
D, ping	ezgfdggfgggW
D, ping me	ezgfdggfgggW
D, their	legggggfgggg
D, what	addffd2ffggg
D, what's	gffeegnggggg
D, what's the	gffeegnggggg
M	jeflfhgffggg
M aren't	ggfjgfgggggg
M aren't signed	ggfjgfgggggg
M please	gegmggggfggg
M still	geepeggggggg
M still open	geepeggggggg
P D	ffgffglgfggh
P a	ubfdfgfhfgfg
P about	fggfggglgggg
P about the	fggfggglgggg
P approval	cogfgggfgggg
P asked	nffffgffigfg
P asked when	jggfgggfgggg
P asked who	kgggfggfgggg
P at 0	fdfedgufgggf
P called	uafdfgfdgdmg
P chasing	ggggeggjgggg
P chasing the	ggggeggjgggg
P close	gfV2dgfffggg
P doing	feazfffbgggg
P for	decefffwgggg
P for the	degfggfqggfg
P from	cgggggggggng
P from C	cgggggggggng
P got	feP+dfeefggg
P has	tgbggbgggggg
P has it	rgZfggggggfg
P in	e3YaYflfggfg
P is	ikfffgffgfie
P is coming	qfffggffgfeg
P is the	agfgggffgfsg
P left	offgggffgfeg
P on	eeleegggfggn
P on D	begfdgfdfggy
P replied	2WtYXffefgff
P reply	gfsfbggegggg
P said	offfegffgggg
P say	gfvdeefcfggg
P say last	ggpffffegggg
P says	ocecegeqfgfg
P the	kfiegggfgggg
P to	cggaegfxfgfg
P told	jfqeegeeeggf
P wants	rdfefgfgggfg
P wants to	vcfdfgfdggfg
P's	gbpmfffdfgfg
P's C	dgzagdfdggfg
P, what	deaeef2dfggg
P, what's	fgeffgofgggg
P, what's the	fgeffgofgggg
R D	efglfggggggg
a 0, discount	gggggjgfgggg
a 0,line	eggggggkgggg
a brochure	kgggggggggfg
a cab	godeeggggggg
a case	flfgfggggggg
a case study	flfgfggggggg
a charger	fpffdggggggg
a cold	dfggegfrfffg
a cold call	dfggegfrfffg
a comeback	ggggggfjgggg
a deal	geelgggggggg
a deal take	geelgggggggg
a demo first	kfgggggggggg
a follow	dgggggfoggfg
a follow up	dgggggfoggfg
a go	jgggggggehgg
a go, 0	pggfggggcggg
a good	gfeffgfofggg
a good opener	gfdefgfpfggg
a joke	gqgefgeffggg
a lead	eggfgggggeog
a line	gggfggglfggg
a line for	gggfggglfggg
a min	g1fXdgeeeggg
a month	fefgikgggggg
a month , impact	fdceetgggggg
a name	ngegggegggfg
a new	apfgggffgfjg
a new customer	gegggggggglg
a new prospect	fdggfggfggog
a nice	efgfggfofggg
a nice way	fgggggflggfg
a note	jgfgggghgggg
a note on	kgfggggggggg
a nudge	efffkgfgfggk
a partner	mffgggfggffg
a pilot	lgfggggggfgg
a polite	egfgfggmgggg
a polite email	ggggeggjgggg
a quote	jgfggggggggg
a record	ecfefggfgfug
a record for	ecfefggfgfug
a reference	gfZfgfgtgggg
a reminder	gfggfggggggk
a reminder for	gfggfggggggk
a second	lgfggggfgfgg
a second demo	lgfggggggfgg
a short	egggggfmfggg
a vendor	gfgfgggjgggg
a volunteer	gogefgfffggg
a volunteer for	gogefgfffggg
a year	mfffgggfgggg
a yes	megfgggfgggg
a yes but	kfgggggfgggg
aboard	axeffgfggeeg
about C	gibmgfgggggh
about D	gfepdgggfggg
about beacon	fefefgsfeggg
about beacon ridge	fefefgsfeggg
about norvane	ggggfggggggk
about price	gddrdggggggg
about support	gfgfgffmfggg
about the	egkegfgkgggf
about the bug	ggfgfgglgggg
about the delay	effffggngggg
about the invoice	egfgggftgfgY
about the price	efrbgfgggggg
about to	fgggjgjgeggg
about to call	fgggggsfZgfg
about to go	ffgfnggggggg
above	feemdgffmggg
above M	gffnfgggfggg
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
activity	engYlggggggg
add	Zddffgffge2g
add C	ifdfggeggdrg
add C pls	oeXffgcffcxf
add C to	cffefgfggcvg
add them	Nedfggefgd/g
afk	etfceggffffg
after	ffggfffngggg
after the	dfggfffogggg
after the demo	Vffffggxggfg
after the trial	ogffgefefggg
again	klhdffffgfgg
against	fdfngfgjgggg
against R	fbenfffofggg
against haldex	feeqgegfgggg
agree	gcjZYfff1ggg
agreed	geddcgfgvggg
agreed in	gecdegfguggg
agreed in there	gecdegfguggg
agreed to	geddagfgvggg
agreed to what	geddagfgvggg
ahead	gegleggggggg
ahead of	gdfodggggggg
ahead of D	gdfodggggggg
alarm	bdgecgfeegf3
alarm for	bdgecgfeegf3
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
amount	gdqfdfgggggg
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
and with	gdcfdugggggg
and with 0	gdcfdugggggg
annual	ocgfgggggggg
answer	ndfffggigggg
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
anyone	fjdgkfgfgggg
anyone follow	ggjgfgfggggg
anyone follow up	ggjgfgfggggg
anyone for	glfffggggggg
anyone for coffee	glfffggggggg
anyone have	fmefffgggggg
anyone have a	flfgfggggggg
anyone have the	fndfffgggggg
anyone i've	gadetfgggggg
anyone i've been	gbffqggggggg
anyone know	freegegfgggg
anyone know how	goefgfgegggg
anyone up	gofeefgggggg
anyone up for	gofeefgggggg
anyone we	ffggmggffggg
anyone we haven't	ffggmggffggg
anything	eahhrfhffffg
anything above	cZa/bfffdffg
anything above M	feeqegggfggg
anything from	dcyddfffgffg
anything from C	eeufdffggffg
anything i	edffigpfgggg
anything i forgot	gffgkggggggg
anything i should	dcffegvfgggg
anything over	geepeggggggg
anything over M	geepeggggggg
anything slip	gdXcyggggggg
apology	degffgfrggfg
apology to	degffgfrggfg
apology to P	degffgfrggfg
approval	cogfgggfgggg
approves	gtcecggggggg
approves discounts	gtcecggggggg
are 0	dpgegfgggggg
are 0 weeks	dpgegfgggggg
are being	gggclggggggg
are being ignored	gggclggggggg
are going	dogegggfgggg
are going up	dogegggfgggg
are late	gfeengggfggg
are past	gggZpggggggg
are past their	gggZpggggggg
are stuck	gffYsggggggg
are they	fdmdefnfgggg
are they happy	felggfgggggg
are they looking	gdoefggggggg
are things	gfpegeffgggg
are we	feelfigfgggg
are we ahead	gdfodggggggg
are we eating	g0cWfegggggg
are we fighting	ggcogegfgggg
are we gonna	gdeqfegggggg
are we left	gggggjgfgggg
are we losing	gffmfggggggg
are we still	geoeffgggggg
are we up	fddqgegfgggg
are we with	ggmegfgfgggg
are you	g/XUcffefggg
are you real	gocfeggggggg
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
ask about	f1Wfdfefgggf
asked	lffhffffgggg
asked for	gfgleggghggg
asked for a	cfgqdggfghgg
asked how	pefegggegggg
asked how long	qeeegggfggfg
asked how we	teeeggfdgggg
asked if	kfgggfgggggg
asked if we	lfgggfgggggg
asked when	lfffgggggggg
asked who	nfeffgfggggg
asked who else	ofeffgfggggg
asking	mfgjgfffffgg
asking for	ljgdgegggggg
asking for a	drgdgcgggggg
assume	Zebef1eggggg
at 0	ggfffhkfgggh
at 0 for	ffggfgfffggn
at 0 to	gggggggggggj
at 0, C	kgggggfggggg
at 0, brief	gfcffgrggggg
at C again	fgjggggggggg
at C picked	seegggffgefg
at C, nothing	lfggggfhgffg
at C, went	ngfgggfggfeg
at D	neffgggggggg
at beacon	melddfigeggg
at beacon ridge	melddfigeggg
at finch	gdqedggggggg
at harrow	ocnfbgffggfg
at harrow castings	ocnfbgffggfg
at it	fmfffggggggg
at noon	esedeggfghgg
at risk	fehnffgfgggg
at risk deals	edfreggfgfgg
at ten	dgfgggmgfggi
at ten, last	Zfdgggxffffg
at the C	kgggggfgggeg
at the booth	lgggggfgggeg
at the expo	cgggggggggng
at the front	flgffggggggg
at the show	jgfggggggggg
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
average order	fdgofggggggg
average order value	fdgofggggggg
avg	fdgqeggggggg
award	mffggggggfgg
awful	glgffggggggg
back by	ewfbeffffffg
back from	gggenffgeggg
back in	flfbegffgpfg
back in five	fqfdfgffgfgg
back in leads	eZfXdgfff8dg
back signed	jgfggggggggg
back to	gejffggfgmgg
back to lead	fegefggggogg
back to proposal	aceefffff3eg
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
bails	fgbegsffgggg
ball	gekfhggggggg
ball at	gdsecggggggg
beacon	idjefghffjgh
beacon ridge as	fggggggggjgg
beacon ridge call	gfggggffhggj
beacon ridge is	kenefgffeggg
beacon ridge pushed	wcgbeggggfgg
beacon ridge to	dYfcegfff2fg
beat	gehhgfgjgggg
beat R	gcefffgsgggg
beat us at	gflgfgfggggg
became	ffflgfgggggg
became proposals	ffflgfgggggg
been	gehfkggggggg
been ignoring	gbffqggggggg
beers	srdZZffefggg
before	fgiffflffggg
before C	egeggfpgffgg
before i	feggggoffggg
before i go	feggggoffggg
before the	cgggggnggfgg
before they	geyadffefggg
behind	gfSfzggggggg
behind on	gffemggggggg
behind on anything	gfdfnggggggg
being	fffehegqgggg
being ignored	gggclggggggg
being pushy	ddgfeffwfgfg
best	geejekghgggg
best case	fbcjdtgfgggg
best case for	fdg4fRgfgggg
best way	cggfgggngggg
best way to	cggfgggngggg
better	d5gTcggffggg
better than	gkgfgggggggg
better than the	gkgfgggggggg
bid	gbqfeggggggg
big is	gfkfgfgggggg
big is that	gdqbgfgggggg
big one	btffggffgffg
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
boil	eZgefgfezggf
boil that	fbgefggftggg
boil that down	fbgefggftggg
book	gubecfgggggg
book leave	glffgggegggg
booked	exedcffefgfg
booked so	gegmeggggggg
booked so far	gegmeggggggg
bookings	ebgrfggggggg
bookings D	ebgrfggggggg
booth	eqfffgffgffg
booth, meh	X4eeffffgdeg
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
break	gefijggifggg
break it	fcgnfggggggg
break it down	fcgnfggggggg
break the	ggdggfgmgggg
break the price	ggdggfgmgggg
brief	aedffg0ffeeg
bring	fffffglhgggg
bring me	egggggkggggg
bring me up	egggggkggggg
bring up	ffeeffnifggg
bring up with	ffeeefvdfggg
brochure	kgggggggggfg
broken	fodffggggggg
broken again	elgfgggggggg
budget came	teefgggfgfdg
budget came through	teefgggfgfdg
budget did	gfmfgfgggggg
budget got	ogdggggggefg
budget got cut	lgeggggggfgg
bug	ggfgfgglgggg
bullet	fbfefggfufgg
bullet the	fbfefggfufgg
bullet the discussion	fbfefggfufgg
bullets	eegfgggfqfgg
bullets of	fdgeggggpggg
bullets of the	fdgeggggpggg
bump	fffffggggmgg
bump C back	dggggggggjgg
business	fbgseggggggg
business D	fbgseggggggg
but	jehjfffggggg
but C	ldtffbeegffg
but don't	kfgggggfgggg
but don't count	kfgggggfgggg
but not	gWa+Wffggggg
by	gdgnfhgggggg
by 0	dkfddrffffgg
by C	mffgggfggffg
by channel	fdgrfggfffgg
by industry	fZgtfggggggg
by industry please	gegmfggggggg
by rep	fZgrfggggggg
by source	gdgnfggggggg
by stage	gfgjgggggggg
by value	fbfqfggggggg
by weds	jggggggggggg
cab	godeeggggggg
cake	fngffggfgggg
cake in	fngffggfgggg
cake in the	fngffggfgggg
call C	ggggggfgfffm
call P	dfgfdgheeggu
call P on	Zegebgfcegf6
call moved	gvgXefggfggg
call moved to	gvgXefggfggg
call please	ggggggfgkggg
call please, 0	ggggggfgkggg
call pls	ggfgggefofgg
call to	cda4fefefffg
call with C	egfgggigkfgg
call with beacon	ffgggglfgggg
call, give	ggggggmgcggg
call, give me	ggggggmgcggg
called	ncfeiggfgfig
called D	ebgesggggggg
called us	cfgefgffgcwg
calling	kggggggfggfg
calls	dTgb7gffgggg
calls do	gfgflgggfggg
calls do i	gfgflgggfggg
calls with	fgggggfgkggg
came	jffifggfgghg
came back	nffggfgfgggg
came back, wants	mfgggegfgggg
came in	hefmegggfggg
came in D	gefoegggfggg
came through	oeffgggfgffg
can	gkeffhggghgg
can deliver	jfgggggggggg
can someone	grdedfgggggg
can we	egfifkgggggg
can we host	gmeefggggggg
can we still	eeflfigggggg
can you	gkeffgghgjgg
can you bump	gedfeggggpgg
can you code	gvbdbggggggg
can you draft	gfffgggkgggg
can you grab	dogggggggfgg
can't	gjfffgghgggg
can't get	godeeggggggg
can't get a	godeeggggggg
cancel	wgfggUffgggg
cancelled	qfggggdgfffg
cancels	jffggkfggggg
care	ffefggpfgggg
care about	ffefggpfgggg
case	feefesgfgfgg
case for	fcgrfhgfffgg
case for the	fcgrfhgfffgg
case study	flfgfggggggg
case study for	flfgfggggggg
castings	hdkefhgfghkg
castings at	icpdfggggggg
castings back	edgfgggfgrgg
castings back to	edgfgggfgrgg
change	efgfggghglgg
change it	degfggffgrfg
change the	gfgfggggglgg
change the stage	gfgfggggglgg
changes	0dddffefgdeg
channel	effjggfgmegg
charger	foffdggggggg
chase	gffggeglgggg
chase D	lgfggffggggg
chase payment	eefffggogggg
chasing	gfefmgghgggg
chat	gkgfggggfggg
chat sorry	fogefggfffgg
cheaper	ffcffffqfggg
cheaper, what	ffbfffftfggg
cheaper, what now	ggdggfgmgggg
cheat	dcfefgwfgffg
cheat sheet	dcfefgwfgffg
cheat sheet on	dffgggrggffg
check	edtfggeffffg
check C	ebzfffddfffg
check C for	ebzfffddfffg
check on	ccyfffffgefg
check on C	bfvffgefgeeg
check where	gfreggeffffg
cheers	fngefggfgggg
cheers bot	gjgfgggggggg
chickens	kfgggggfgggg
churn	gggkdggggggg
citing	ggggggfjgggg
clean	deggggfgqfgg
clean up	deggggfgqfgg
clean up my	deggggfgqfgg
cliff	fgfggglgeggg
cliff notes	fgfggglgeggg
close	eeelfigggigg
close C	dffggggggpfg
close D	ggfkfggggggg
close it	Ydfffgffgzfg
close it out	Ydfffgffgzfg
close rate	ffgkgggggggg
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
closing D	fgfnegggfggg
closing the	gefqbggggggg
closing the most	gefqbggggggg
code	gscedggggggg
coffee	iifdefflggfg
coffee on	0Vgeeggffggg
coffee on D	0Vgeeggffggg
cold	ffgflgghgggg
cold call	egggfggnffgg
cole	hdgffghiggjg
cole D	gfgffgkggggi
cole from	hfffggggggkg
come	ffkgffghgggg
come back	dfnffffkgggg
come through	gdnffggggggg
coming	jefmfggfgffg
coming up	ecdufggffggg
commissions	gnedgggggggg
commissions hit	gnedgggggggg
commit	gdboffgkgggg
compare	ldfkfggfgggg
compare D	ecgqeggggggg
compare D to	ecgqeggggggg
comparing	gccwbggggggg
comparing prices	gccwbggggggg
complained	gddrdggggggg
complained about	gddrdggggggg
complained about price	gddrdggggggg
condense	fbfefggfvfgg
condense this	fbfefggfvfgg
condense this conversation	fbfefggfvfgg
congrats	cxfcegffgffg
congrats P	dwfdegfeggfg
contact	dchfhgffgfrg
contact P	agegggffggrg
contact at	gfngdgfggggg
contract draft	oggggggagggg
contract template	fkgggggggggg
contract template is	fkgggggggggg
conversation	fbfefggfvfgg
conversion	fcfufgffffgg
conversion from	gfglgggggggg
conversion from lead	ffglgggggfgg
converts	gfgkeggggggg
converts best	gfgkeggggggg
cost	jfddfseffggg
could we	gggdgkgggggg
could we make	gggdgkgggggg
could we still	ggfdglgggggg
could you	gfkggggggggg
could you tell	gelfgggggggg
count chickens	kfgggggfgggg
counter	egeggdgogggg
cover	fpffcggggggg
cover my	fpffcggggggg
cover my D	frfebggggggg
coverage	gccudfgggggg
coverage for	gccudfgggggg
coverage for the	gccudfgggggg
create	cdfffgffgewg
create C	Yddeffefgc6g
create a	edfffggggfqg
create a record	ecfefggfgfug
crm	b7Wccfgfgggg
crossed	fngefggggggg
current	ffnfgfffgggg
current price	ffnfgfffgggg
current price on	ffnfgfffgggg
customer	gegggggggglg
customers D	fdgqdggggggg
customers are	gggdkggggggg
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
cut price	degfgogfgggg
cut price 0	degfgogfgggg
cycle	fbgrfggggggg
dana	icieegigfgkg
dana at	kYfdeguefggf
data	geggggfmgggg
data residency	degfgggpgggg
date	lfgdjggggffg
day	flfeigghgggg
day is	grbefggggggg
day is it	grbefggggggg
day terms	cgfggggpgggg
day, in	fYgewggfgggg
day, in order	fYgewggfgggg
days	gdgkjgfggggg
days to	eXfzeggffffg
days to close	eXfzeggffffg
dead	fbgcrffffmfg
dead again	flgffggggggg
dead, close	Ydfffgffgzfg
dead, close it	Ydfffgffgzfg
dead, mark	gcgffggggpgg
dead, mark it	gcgffggggpgg
deal real	gbyZcfgggggg
deal size	gegmfggggggg
deal size D	gfgjfggggggg
deal take	geelgggggggg
deal take us	gffkgggggggg
deal there	ggedegrffggg
deals	fefogggggfgg
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
deals per	gdgpeggggfgg
deals per rep	gdgpeggggfgg
deals rn	gdgofggggfgg
deals stuck	ffgkgggggggg
deals stuck in	ffgkgggggggg
deals with	defqjggggeeg
deals with no	geggkggggggg
decide	oZaWXfef/fff
decide D	oZaWXfef/fff
decided	ldcddgfftfgg
decided which	pffgdgfggggg
decided which vendor	pffgdgfggggg
deciding	ggjgggeggggg
decision	gflffggggggg
decision maker	gflffggggggg
decision maker there	gemffggggggg
decisions	gegcfgeftggf
decisions from	gegcfgeftggf
decisions from the	gggbfgggnggg
deck	etdefgffgggg
deck is	emgfgggggggg
deck is on	emgfgggggggg
delay	effffggngggg
delayed	blffflgggggg
delayed 0	fngffggfgggg
delayed 0 hrs	fngffggfgggg
delays	ggdggmgfgggg
deliver	jfgggggggggg
delivery	Xgfgggffvffg
demo D at	eggggggggggk
demo first	kfgggggggggg
demo go	gfmfgfgfgggg
demo kit	dmgggggggggg
demo kit from	dogggggggfgg
demo kit is	ekgggggfgggg
demo moved	negggggfgggg
demo moved to	negggggfgggg
demo unit	enjgcgfggggf
demo unit back	gZqfgggggggg
dentist	hqfdffffggfg
deposit	kctaeegggfgg
desk	flgffggggggg
desperate	ffgggggnfggg
dialing	eeggggyfgggX
did	gfkggfgfhggg
did C go	ggkgefgggggg
did C want	ggnegegfgggg
did P	ffqheffdfggg
did P at	fgmggegegggg
did P close	gfV2dgfffggg
did P reply	gfsfbggegggg
did P say	ggwceefcfggg
did anyone	ggjgfgfggggg
did anyone follow	ggjgfgfggggg
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
did they	gfnfffgegggg
did they say	ggofgfgdgggg
did they sign	gelffggggggg
did tomas	gdreefgfgggg
did we agree	gcjZYfff1ggg
did we end	gfoffegffggg
did we land	gfnegfgggggg
did we last	gekfggiggggg
did we lose	gfepegggfggg
did we promise	gexbcfffeggg
did we quote	gglegfgggggg
did you	gleffggggggg
did you see	gleffggggggg
didn't	gfdggggglggg
die	geeofggggggg
direct	nfggggffgffg
director	lggggggfgggg
discount	ffhggggkfggg
discount did	gfoffegffggg
discount did we	gfoffegffggg
discount do	gfffgmgfgggg
discount do to	gfffgmgfgggg
discounts	erefeggfgggg
discounts over	cogfgggfgggg
discounts over 0	cogfgggfgggg
discuss	ggfffgmffggg
discussion	dafefgffzffg
do D	gcfqhfgdgggg
do against	gbf0ffgWgggg
do commissions	gnedgggggggg
do commissions hit	gnedgggggggg
do deals	geeofggggggg
do deals die	geeofggggggg
do i ask	fpbfeffjgggg
do i follow	gggamggggggg
do i get	gffegfgngggg
do i have	gefdpgfgfggg
do i need	ggfggflfgggg
do i nudge	gefdeggrgggg
do i reset	gpfegggdgggg
do i say	ggfggfgkgggg
do i send	ffffYgfwfggg
do i still	geeQmyfffggg
do i tell	ggfgffglgggg
do i write	ggfgggflgggg
do net	hmefffgggggg
do net 0	hmefffgggggg
do to	gfefgoffgggg
do to the	gfffgmgfgggg
do we	fgegfjgigggg
do we beat	gdehffgogggg
do we break	ggdggfgmgggg
do we do	gldoefgbgggg
do we get	gqZfghgggggg
do we know	efmffeifgggg
do we land	ggcfgngggggg
do we make	eegggrfegffg
do we stand	ggkfgfgggggg
do we still	aggggogggggg
do we survive	gbZeeygggggg
docs	gxWfffefgggf
does C	fenffgfggggg
does C want	fcvdffeggggg
does D	gefmfggfgggg
does a	geelgggggggg
does a deal	geelgggggggg
does anyone	frceffgfgggg
does he	ffefggpfgggg
does he care	ffefggpfgggg
does it	ggegglgggggg
does it look	ggdfgofggggg
does lumen	gelfgggggggg
does that	ffffgofggggg
does that get	fffffpfggggg
does the pilot	gcnfgggggggg
does the quarter	fggggkgggggg
doesn't	pcgefgfjfffg
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
done w, C	mgggggfegffg
down again	qoebefgcffff
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
drive	fkgggggggggg
drive, please	fkgggggggggg
drive, please stop	fkgggggggggg
drop the price	hgfggjgfgggg
dropped	eZYb5gifgffg
dropped the	geeenggggggg
dropped the ball	geeenggggggg
drops	pddfgkffgffg
drops again	7ZfffXfffefg
drops to	cfgggpgggfgg
drops to half	cfgggpgggfgg
due	gejfiggggggg
due to	ggeglggfgggg
due to follow	ggeglggfgggg
early	fffffpfggggg
early, does	fffffpfggggg
early, does that	fffffpfggggg
eating	g0cWfegggggg
else	lehffgfggggg
else is	fepfdgfggggg
else uses	ofeffgfggggg
else uses it	ofeffgfggggg
elsewhere	bcffggffgwfg
email	ffegfgfpgggg
email to	affgfgftgggg
email to P	egggfggmgggg
end	gekigfgfgggg
end up	gfikgfgfgggg
end up at	gfoffegffggg
engineering	fmfffggggggg
engineering is	fmfffggggggg
engineering is looking	fmfffggggggg
enough	fqfdfggfgfgg
even	hocffgfggggg
ever	gflfffgggggg
ever come	gfkgfggggggg
ever come back	gfkgfggggggg
ever get	genffggggggg
ever get back	genffggggggg
everyone	fpgdffgggggg
everyone paid	cqgfgegfgggg
everyone paid upfront	cqgfgegfgggg
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
expenses	ftedcfgfgggg
expenses D	epgfcggggggg
expensive	cgfhfgfpfggg
expo	egggggggggkg
expo, add	bfggggfgggpg
expo, add them	bfggggfgggpg
exposed	ggfggjgggggg
fair	ilfffgfgggfg
fair enough	fqfdfggfgfgg
far	ffikgfgfgggg
far D	gegmeggggggg
far off on	ggmegfgfgggg
faster	epgfggffgggg
fattest	gdgofggggfgg
fattest deals	gdgofggggfgg
fattest deals rn	gdgofggggfgg
fighting	ggcogegfgggg
figure	gdgpeggggfgg
figure deals	gdgpeggggfgg
file	bpedffffggng
finally	0Uefgggfgfgg
finally paid	0Uefgggfgfgg
finance	gsfefgfeffgg
finch	kaocehhffghg
finch go	gepedggggggg
finch one	eaedfgyffffg
finch one pager	eaedfgyffffg
finch out	fddderffflgg
finch to	ggggggkgdigg
fine	lhgfgegggfgg
fingers	fqfdfggfgfgg
fingers crossed	fqfdfggfgfgg
first	hheeofgefggg
first call	gfdsgfhbfggg
five	fhfmegnffffb
flight's	fngffggfgggg
flight's delayed	fngffggfgggg
flight's delayed 0	fngffggfgggg
flip	Afbggggfg/fg
folks	S/fadfecffeg
follow	efgfkggjgggg
follow up	cggfigfngggg
follow up to	dgggggfoggfg
follow up with	ggidjggggggg
follow ups	gdffoggfgggg
follow ups D	eYgdzggffggf
follow ups are	gfeengggfggg
for 0	hfffkggggggg
for C	efeggjgggflg
for C, P	bgggggggggng
for D	fbgfnhgggggk
for P	dafhfggsggfg
for P on	fggggggkgggg
for a	ggfigfgkgggg
for a brochure	jggggggggggg
for a cold	dfggegfrfffg
for a month	fcgfqggfgggg
for a reference	gfZfgfgtgggg
for a year	qdffgggfgfgg
for coffee	glfffggggggg
for hospitals	flfgfggggggg
for it	lfgggggfgggg
for lunch	gpeefgffgggg
for me	emhdcfeeoffh
for my	efeglgggiggg
for my 0	egggggggkggg
for new	engefggggggg
for new reps	engefggggggg
for priya	gffffggkgggi
for renewal	gbW5dfffeggg
for the C	dgfggggfnffi
for the call	gggggggkeggg
for the norvane	ffgggggglggh
for the quarter	fcerfggfgggg
for the signature	gdgegfgngggg
for the trade	gogefgfffggg
for tomas	fbfefggtgggg
for two	kmeeffffgggf
for us	hflffgeggggg
forecast call	gvgXefggfggg
forecast call moved	gvgXefggfggg
forecast for	gfgkfggggggg
forecast for D	gggkeggggggg
forecast pls	gfgkfggggggg
forget	fnfdhgfffggi
forget P	gfggfggggggj
forget over	gffeqgffeggg
forget over the	gffeqgffeggg
forgot	icfgnggfgggg
form	bgggggfgggpg
formal	fbfcegfyffgf
formal please	fbfcegfyffgf
found us	Vgggggefggxg
frankfurt	gmeefggggggg
frankfurt yet	gmeefggggggg
freezing	flgfgggggggg
freezing out	flgfgggggggg
freezing out there	flgfgggggggg
friendlier	dLeYcff/fefg
friendly	fggggggpgggb
friendly reminder	egfgggftgfgY
friendly reminder to	egfgggftgfgY
from D	ecgefgffuggf
from D's	cgggggfgnggg
from P	ffmffgifgggg
from ken	gggffgkggggg
from lead	ffglgggggfgg
from lead to	ffglgggggfgg
from norvane	lciffggfggjg
from the	dhffggffnghg
from the C	bgggggegqfgg
from the call	ffecegeewggg
from the warehouse	dogggggggfgg
from them	gfkffggggggg
from this	gfgggggflggg
from this transcript	gfgggggflggg
front desk	flgffggggggg
further	feofffgggggg
fy	hfegegglgggg
game	gleffggggggg
gave	he1dffbffeee
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
ghosted	fbcfuegggggg
gimme	dfggggogggfg
gimme the	dfggggogggfg
gimme the gist	feggggngfggg
gist	gfgeggiflggg
give C	ggeggkgggggg
give C 0	ggcgglgggggg
give me a	glgefgfhfggg
give me everything	gggkfgfggggg
give me something	gfgfgffmfggg
give me the	geelfgjfiggg
go	ghkegggfgggg
go cold	fflejfgfgfgg
go in	feggggoffggg
go live	axmXefgffgge
go quiet	gfofdggggggg
go, 0	pggfggggcggg
go, 0 sites	pggfggggcggg
goes	jbedehffftfg
goes to	eYfceifef2ff
going	efmggfgggggg
going to	ggekgfgggggg
going up	dogegggfgggg
going up everywhere	dogegggfgggg
gone	ghdfkigggggg
gone cold	gfZevfgffggg
gone for	fmgfgggggggg
gone for lunch	fmgfgggggggg
gone quiet	kfefjggggfgg
gone silent	geefmggggggg
gone silent on	geefmggggggg
gone, then	efbffxfffffg
gone, then what	efbffxfffffg
gonna	gdepfegggggg
gonna hit	gffkgggggggg
gonna hit number	gffkgggggggg
gonna make	geenffgggggg
gonna make the	geenffgggggg
good	fmfefgghgggg
good at	fmgffggggggg
good at this	fmgffggggggg
good morning	fngefggfgggg
good opener	gfdefgfpfggg
good opener for	gfdefgfpfggg
good point	flgfgggggggg
got	ildheggfgggg
got C	ggfggglggffg
got a	fvedZggggghg
got cut	lgeggggggfgg
got it	eufbeggffgfg
got signed	fedregggfggg
got signed D	fedregggfggg
got the	jpdddggggggg
got the po	sbffgggfgfgg
grab	dogggggggfgg
grab the	dogggggggfgg
grab the demo	dogggggggfgg
great	fsfceggggggg
great quarter	gmgdfggggggg
great quarter team	gmgdfggggggg
guy	ielfegfggggg
guy at	gdrfbggggggg
h	Zzeefffefffg
ha	flgfgggggggg
ha, good	flgfgggggggg
ha, good point	flgfgggggggg
had	qdfgfgffgggg
had a	kggggggegggg
had lunch	wZeffgffgggg
had lunch with	wZeffgffgggg
haha	hjgfgggggggg
haha nice	fmgffggfgggg
haldex	ldfjgegggggg
half	fdfkfoffffgg
half of them	ggfffkgggggg
half the	ecfZe2gfgffg
half the seats	cfgggpgggfgg
handle	gfgfgggkgggg
handle we	gfgfgggjgggg
handle we already	gfgfgggjgggg
handling	gcydYgfggggg
hanging	gcfeoggggggg
happened	ffmefffgiggg
happened at	eeudefegfggg
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
happy D all	flgefggggggg
happy with	lfhgggffggfg
happy with the	mfigggffgffg
harrow	hdkefhgfghkg
harrow castings	hdkefhgfghkg
harrow castings at	icpdfggggggg
harrow castings back	edgfgggfgrgg
has C	ggjggfgggggg
has P	edjbsffefggg
has a	hpefcggggggg
has it	5bbdfgfbgffg
has legal	ffjggggggggg
has legal signed	ffjggggggggg
has the	ifkgefgggggg
has the C	oggggZgggggg
has the ball	gdsecggggggg
has the biggest	gggkdggggggg
has the po	gdnffggggggg
hasn't	jgggfggggggg
hasn't decided	pffgdgfggggg
hasn't decided which	pffgdgfggggg
have a	gkfffgghgggg
have a case	flfgfggggggg
have a vendor	gfgfgggjgggg
have i	gffemggggggg
have i left	gcfeoggggggg
have i let	geecrgfgfggg
have lined	gfgflgggfggg
have lined up	gfgflgggfggg
have no	cggfgggngggg
have no budget	cggfgggngggg
have the	fndfffgggggg
have we worked	geoegggfgggg
haven't	gfggjggggggg
haven't kept	fdgfnggfgggg
haven't talked	ffggmggffggg
haven't talked to	ffggmggffggg
he	jfegggjfgggg
he care	ffefggpfgggg
he care about	ffefggpfgggg
heading	efggggngfggg
heading into	deggggrgeffg
heading into C	cefgggtggffg
headlines	fegffgsfdfgg
headlines please	fegffgsfdfgg
health	gdneeifffhgg
health renew	gelfgggggggg
health's	gemfffgggggg
heard	ifkfggfggggg
heard anything	cb2cegfegffg
heard anything from	cb2cegfegffg
heard they	ggjgggeggggg
heard they were	ggjgggeggggg
help	eegfgfgpfggf
help me	eegfgfgpfggf
her	jggggggfggfg
hi	ikffggffggfg
hi there	fmgffggfgggg
high	degfgggqgggg
him	kggggggggggg
history	efdfgftggffg
history with	gfdfggoggggg
history with C	ggcgggmggggg
hit	gfekfigggggg
hit if	gfdfgpfggggg
hit number	gffkgggggggg
hit target	efgjfkgggggg
hit the	geekfhgggggg
hit the number	geekfhgggggg
hold	gcxadhfffggg
holding	geoffffggggg
holding up	gerefffffggg
hospitals	flfgfggggggg
host	esfdfdgggggg
host in	gmeefggggggg
host in frankfurt	gmeefggggggg
hotline	kggggggggfgg
how are	gkfqfefagggg
how are things	gfpegeffgggg
how bad	ffcdgtgegggg
how bad is	ggegglgfgggg
how big	gfkfgfgggggg
how big is	gfkfgfgggggg
how did	gcteffgdgggg
how did january	gfcqgfgfgggg
how did the	gfmfgfgfgggg
how do	ghfegfglgggg
how do we	gcddgfgtgggg
how far	fgmfgfgfgggg
how is	feucfffdgggg
how is P	fezafffcgggg
how long	iefmgggegggg
how long does	geelgggggggg
how long have	geoegggfgggg
how long setup	qeeegggfggfg
how long to	gecogggggggg
how many deals	ggfjgfgggggg
how many over	ggfjgfgggggg
how much	hfjggfgfgggg
how much is	keocgfgegggg
how much will	gffjgggggggg
how often	gffogfgdgggg
how often do	gffogfgdgggg
how to	fhdfgegngggg
how to ask	gfZfgfgtgggg
how to book	glffgggegggg
how warm	gepegfgfgggg
how warm is	gepegfgfgggg
how we	teeeggfdgggg
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
i ask about	f1Wfdfefgggf
i bring	ffeeffnifggg
i bring up	ffeeffnifggg
i call	efgffggffggp
i follow	gggamggggggg
i follow up	gggamggggggg
i forget	gffeqgffeggg
i forget over	gffeqgffeggg
i forgot	gcffpggggggg
i get	gffegfgngggg
i get P	gggeggglgggg
i get past	ggdggffmgggg
i go	feggggoffggg
i go in	feggggoffggg
i have	gefdpgfgfggg
i have lined	gfgflgggfggg
i haven't	fdgfnggfgggg
i haven't kept	fdgfnggfgggg
i heard	ggjgggeggggg
i heard they	ggjgggeggggg
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
i need	ggfggflfgggg
i nudge	gefdeggrgggg
i promise	gfeeqgfffggg
i promise and	gfffpgfffggg
i promise people	geddsgfgfggg
i reset	gpfegggdgggg
i reset my	gpfegggdgggg
i say	ggfggfgkgggg
i send	ffffYgfwfggg
i should	ddfgegtfgggg
i should know	ddfgegtfgggg
i still	geeQmyfffggg
i tell	ggfgffglgggg
i visit	gegflggggggg
i visit D	gegflggggggg
i write	ggfgggflgggg
i'm	eoffegiggggg
i'm on	ctegbghggggf
i'm on my	gfggggjggggg
i'm wiped	fqgdfggfgggg
i've	fbefpfjfgggg
i've been	gbffqggggggg
i've been ignoring	gbffqggggggg
i've got	cdgffgrfgggg
idea	offggfffggfg
if	hgffgkgggggg
if C	ggegglgggggg
if C bails	fgbegsffgggg
if C drops	mfbggmffgffg
if C walks	ggeggkgggggg
if everything	fdgbftgfgfgg
if everything in	fdgbftgfgfgg
if half	fdfaewgfgfgg
if harrow	ggfgglgggggg
if harrow castings	ggfgglgggggg
if it	ggfffkgggggg
if it slips	gfffemgggggg
if legal	nggfgbgggggg
if legal is	nggfgbgggggg
if lumen	gfffgmgfgggg
if lumen health	gfffgmgfgggg
if only	cqgfgegfgggg
if only everyone	cqgfgegfgggg
if we can	npfdgaffgfff
if we cut	degfgogfgggg
if we knock	gggggjgfgggg
if we lose	gfggfkgggggg
ignored	gggclggggggg
ignoring	gbffqggggggg
imagine	fffffpfggggg
impact	fdceetgggggg
in 0	ehfffgjkgffg
in 0 seconds	Zeefgge1geeg
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
in legal	vSc3ffdefbbg
in negotiation	gfemfhgggggg
in negotiation closes	fdgbftgfgfgg
in negotiation over	ffgkgggggggg
in negotiation, biggest	gggkfgfggggg
in order	fYgewggfgggg
in proposal	gedqeffgfggg
in proposal or	feofffgggggg
in short	gggffgfglggg
in the C	frgdgcfggggg
in the drive	fkgggggggggg
in the kitchen	fngffggfgggg
in the meeting	gbdcbgeg1ggg
in there	hffffggglggg
in traffic	etgcffgfgggg
in two	heOdgee9gffg
in, new	Vcdfffeffb+g
inbound	eafefgffgfyg
inbound, C	Xfefggffgd1g
increase	cfefgfgrgggg
industry	fZgtfggggggg
industry please	gegmfggggggg
info	megggggfgggg
instead	ingffggggggb
intent	ebfffggfgufg
interested	ibhpcgffgggg
into C	ffgggglggggg
into minutes	degfggffrggg
intro	jggggggggggg
invoice	efigfggjgggh
invoice paid	gdmfgggggggg
invoices	Y2gccgfffggg
is C	gfifkffggggg
is C dead	ggmgffgggggg
is C in	gfnefffggggg
is C looking	ggkfgggggggg
is C still	ggkggfgggggg
is C's	ggkggfgggggg
is D	dfgffggogggg
is P	gfjccfqfgggg
is a go	jgggggggehgg
is at	flgffggggggg
is at the	flgffggggggg
is awful	glgffggggggg
is behind	gegfjggggggg
is broken	elgfgggggggg
is broken again	elgfgggggggg
is cheaper	ggdggfgmgggg
is cheaper, what	ggdggfgmgggg
is coming	lfggggifggeg
is dead	mfdfffffgleg
is down	eogfgggfgggg
is fine	jjgfgdgfgggg
is in	nmefegdgggfg
is it	ipfceggfgggg
is it D	gtcdcggggggg
is it if	ggdggmgfgggg
is it signed	gaqfffgggggg
is ken	gydbZfgggggg
is legal	gdnfffgggggg
is legal done	gemffggggggg
is looking	fmfffggggggg
is looking at	fmfffggggggg
is lost	deffggfggsfg
is lost, mark	deffggfggsfg
is lumen	gcqfdggggggg
is lumen health	gdrfdgfggggg
is missing	ekgggggfgggg
is missing a	ekgggggfgggg
is negotiation	degfggffgrfg
is negotiation now	degfggffgrfg
is on	fkgfgggggggg
is on the	emgfgggggggg
is out	ezgfdggfgggW
is out D	ezgfdggfgggW
is that	gdjjffgggggg
is that one	gdqbgfgggggg
is the	ejieeggfggkg
is the bot	gsZfffgggggg
is the demo	gZqfgggggggg
is the invoice	gcoffggggggg
is the meeting	gndffggggggg
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
isn't	jgeggggggggg
it	gigefhfggjfg
it D	lmeedfgggggg
it D yet	gtcdcggggggg
it down	keglgggdgggg
it down by	fcgnfggggggg
it if	ggdggmgfgggg
it look	ggdfgofggggg
it look like	ggdfgofggggg
it lost	gcgffggggpgg
it out	befffgffgufg
it signed	gaqfffgggggg
it slips	gfffemgggggg
it to	megfgggggggg
it to 0	xafeffffgefg
it was	jggggggggggg
it with	ieqdfgffggeg
it's	hveaeffgfffg
it, boss	ucfdfgffggfg
it, boss doesn't	ucfdfgffggfg
items	gfggggfglggg
items out	ffgfggffnggg
items out of	ffgfggffnggg
its	jfgggggggggg
its a	kfgggggfgggg
its a yes	kfgggggfgggg
ivy	gdbqggggfggg
january	gfcqgfgfgggg
january end	gfcqgfgfgggg
january end up	gfcqgfgfgggg
job	hofcfggggggg
joke	gqgefgeffggg
jumping	fffefgpffggg
jumping on	fffefgpffggg
jumping on with	fffefgpffggg
just	egeoefheffig
just mine	fXfxfggffffg
just went	dqfgggfggffg
just went public	dqfgggfggffg
keep	geggfkfjgggg
keep citing	ggggggfjgggg
keep it	dfgfgggofggg
keeps	pdgfgggfgfgg
ken	fedmjfhfgfgg
kept	fdgfnggfgggg
key	gbfcegeezggf
key points	gZfbdgee3fff
kicking	ggkggffggggg
kicking our	ggkggffggggg
kicking our tires	ggkggffggggg
kickoff	egfggggfoegg
kill	beeefgffgzeg
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
know	hggfgfjfgggg
know about	fgfggglgfggg
know about C	fgfgggjgfggg
know before	eddfcfwfgggg
know how	goefgfgegggg
know how to	glffgggegggg
know what	pgffgefefggg
know what happens	ogffgefefggg
know when	jfgggggggggg
know when we	jfgggggggggg
know yet	tdeffgeffggg
know yet what	tdeffgeffggg
knows	vdeecgfggggg
land	gfjhfggggggg
land D	gggldggggggg
land if	ggdegngggggg
land if C	ggdegngggggg
land with	gfnegfgggggg
land with C	ggkfgfgggggg
last	ffmffghfgggg
last 0	lfeggghggffg
last bot	gkgfgggggggg
last discuss	ggfffgmffggg
last i	ggjgggeggggg
last i heard	ggjgggeggggg
last see	gdnffggggggg
last see them	gdnffggggggg
last speak	fenfgggggggg
last speak to	fenfgggggggg
last status	Zfdgggxffffg
last talk	fejgggiggggg
last talk to	gemfggfggggg
last thing	fetfffefdggg
last time	gfoeffgffggg
last touchpoints	fffffgpffgfg
last touchpoints pls	fffffgpffgfg
late	dhbdsgfjfffg
lately	fYdwhffffggg
later	d8eXcffefefg
latest	fenfffhggggg
lead	hffgfgggghkg
lead times	rifcffffgffg
lead times are	dpgegfgggggg
lead to	gedsdggggfgg
lead to proposal	ffglgggggfgg
leaderboard	gegmfggggggg
leads	fdfocggggihg
leads D	gac6Tfgggggg
leads by	gdgofgggffgg
leads by channel	fdgrfggfffgg
leads by source	gdgnfggggggg
leads that	ffflgfgggggg
leads that became	ffflgfgggggg
leave	ggkejgfffggg
leaves	fgffgpfefggg
leaves, what's	ggfggjgggggg
leaves, what's exposed	ggfggjgggggg
leaving	qeegggefgffg
left	iigegjffggfg
left hanging	gcfeoggggggg
left with	gggggjgfgggg
legal	oeigffffgffg
legal done	gemffggggggg
legal done w	gdofeggggggg
legal is	nggfgbgggggg
legal is fine	nggfgbgggggg
legal signed	ffjggggggggg
legal signed off	ffjggggggggg
let	ghdelggggggh
let anything	gdXcyggggggg
let anything slip	gdXcyggggggg
let me	gjffeggggggj
let me forget	gfggfggggggj
let slide	geecrgfgfggg
letter	lgfggfgggggg
letter of	kgfggggggfgg
like	fieeihkffggg
like without	ggdfgofggggg
liked	mffgggfggffg
likely	gffnegggfggg
likely to	gffnegggfggg
likes	pefffgffgffg
likes it	ucfdfgffggfg
likes it, boss	ucfdfgffggfg
line for	eggfggfofgfg
line for P	ffgffggogggg
line for the	gggggggkeggg
lined	gfgflgggfggg
lined up	gfgflgggfggg
lined up D	gfgflgggfggg
lines	ffZfgffvgggg
lines on	efgfggfngggg
lines on why	efgfggfngggg
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
live	dqkbfggggggf
local	nffgggfggfgg
log	hkfffgffgfig
log a	ffgggggggglg
log a new	ffgggggggglg
log this	fqfdfggfgggg
logs	kggggggggfgg
lol	ilfffgffgfgg
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
look	fcnkfifffffg
look like	ggdfgofggggg
look like without	ggdfgofggggg
look up	ec2cffeefeeg
looking	gfkifggfgfgg
looking at	fhlfeggggggg
looking at it	fmfffggggggg
looking for	ngggggffgffg
looking for a	ngggggffgffg
looking with	bfwfgfffgefg
looking with C	bfwfgfffgefg
looks	evgccgffgffg
lose	geekfkgffggg
lose C	fffdfrffgggg
lose and	gfbseggffggg
lose and why	gfbseggffggg
lose it	gfffflgggggg
lose to	gectdgffeggg
lose to R	gedsdgfgfggg
lose two	fdgeetgegggg
lose two big	fdgeetgegggg
losing	geciepffgggg
losing C	fgYggtffgggg
losing deals	gffmfggggggg
loss	fYfweggffffg
loss reasons	fYfweggffffg
lost	gcfhfgffgpfg
lost C	pfefgggfgfgg
lost D	dXg1dgggfggg
lost my	fpgdfggfgggg
lost my badge	fpgdfggfgggg
lost to	odehffgfgkfg
lost to R	fffkffgfgmfg
lost, budget	eggggggggjgg
lost, budget frozen	eggggggggjgg
lost, mark	deffggfggsfg
lost, mark it	deffggfggsfg
loved	uedfgfffgdfg
lowdown	ggfgggkggggg
lowdown on	ggfgggkggggg
lowdown on C	ggfgggkggggg
lumen	gdnefhgggggg
lumen health	gdneeifffhgg
lumen health renew	gelfgggggggg
lumen health's	gemfffgggggg
lunch with	kdfgfglfgggg
lunch with P	kceffgnfgggg
lunch with priya	fdfgggoggggg
make	ddfffkglgggi
make it	WYfdfvfvffff
make minutes	gfgggggflggg
make minutes from	gfgggggflggg
make money	cggggngggggg
make quota	gfebergggggg
make quota without	gggdgkgggggg
make the	gffjgggggggg
make the number	gfelfggggggg
make this	fbfefgguffgg
make this sound	fdgffggpgggg
maker	efsdffgfgggg
maker there	gemffggggggg
many deals	ggfjgfgggggg
many deals are	ggcogegfgggg
many over	ggfjgfgggggg
many over M	ggfjgfgggggg
margin	egcggogggggg
mark	bdffgggggufg
mark C	ggggggfggkgg
mark it	Tefffgggg1fg
mark it lost	gcgffggggpgg
may	ofeiffgffffg
may start	pggfggggcggg
maybe	mffggggggggg
maybe next	mfffgggggfgg
maybe next spring	oeffgggggffg
me D	fgggfggggggk
me D re	cggggggggggn
me D to	ggggfggggggk
me a	gudcdgfhfggg
me a comeback	ggggggfjgggg
me a joke	gqgefgeffggg
me a min	g1fXdgeeeggg
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
me the gist	gfgcggffpggg
me the lowdown	ggfgggkggggg
me the number	gdeuegefeggg
me up on	gegefggggggm
me up to	egggggkggggg
me what	gfykdgadbgge
me where	gepfggfgggge
me where C	fexeggdfgffb
medcore	kefjfggggggg
meet	febfegsggggg
meet at	febfegsggggg
meeting	ggfffghfkggg
meeting P	ggfgggkgfggg
meeting room	gndffggggggg
meeting room free	gndffggggggg
meeting with C	dgggggggkggg
meeting with them	femfgggggggg
meh	X4eeffffgdeg
memory	cdgffgrfgggg
mentioned	jgfleggfgggg
merry	fngdfggggggg
merry D	fngdfggggggg
merry D y'all	fngdfggggggg
message	cefffggsgggg
message to	cefffggsgggg
met	jfffggjfgggg
met P	hfeffgmfgghg
met P at	kgfgggfggggg
met mr	ncffggffggjg
met mr, cole	ncffggffggjg
might	gedrcgggfggg
might churn	gggkdggggggg
might close	ggfkfggggggg
might close D	ggfkfggggggg
min	gsfcfgfffgfg
mind	fsfdegffffgg
mine	fXfxfggffffg
minutes	dfgfgghfofgg
minutes before	fegffgsfdfgg
minutes for	aeffggffwefg
minutes for the	aeffggffwefg
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
month , impact	fdceetgggggg
month on	gbbwdfgggggg
month on month	gbbwdfgggggg
more	mdffggfkgffg
more formal	fbfcegfyffgf
more formal please	fbfcegfyffgf
morning	hmgefggfgfgg
morning all	flgfgggggggg
morning all, freezing	flgfgggggggg
most	gefodggggggg
most urgent	fegbrggggfgg
most urgent customers	fegbrggggfgg
move the	dfgfggfpfggg
moved	kkfefggfggfg
moved to	lkgdfggffgfg
moved to 0	gvgXefggfggg
moved to D	negggggfgggg
moved to R	oeggggffggeg
movement	cX3deffffffg
mr	hdgffghiggjg
mr, cole	hdgffghiggjg
mr, cole D	gfgffgkggggi
mr, cole from	hfffggggggkg
msa	fldgfggggggi
much	hfjggfgfgggg
much is	keocgfgegggg
much is it	tawUgegZgggg
much will	gffjgggggggg
much will we	gffjgggggggg
mug	gmgfdggggggg
my 0	egggggggkggg
my 0,0	egggggggkggg
my C	ggggggmgcggg
my C call	ggggggmgcggg
my D	gmgfdggggggg
my answer	fgefgffmgggg
my badge	fpgdfggfgggg
my charger	gngfdggggggg
my day	fYgewggfgggg
my day, in	fYgewggfgggg
my flight's	fngffggfgggg
my flight's delayed	fngffggfgggg
my list	gagctggggggf
my list for	gagctggggggf
my memory	cdgffgrfgggg
my month	gdfqfggdgggg
my mug	gmgfdggggggg
my notes	efggggfgmggg
my notes from	efggggfgmggg
my password	gpfegggdgggg
my umbrella	cvfdegfffggg
my way	gffggglgfggg
my way to	ggfggglgfggg
my week	gddcugfffggg
my week like	gddcugfffggg
nah	Xfufgggggfgg
name	tgbgfgdgggfg
nda	gkffgggggggg
nda template	graegfgggggg
need P	cogfgggfgggg
need P approval	cogfgggfgggg
need a	fhfgfghjgggg
need a 0	eggggggkgggg
need a nice	efgfggfofggg
need a polite	dgfgfggogggg
need a volunteer	gogefgfffggg
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
negotiation now	degfggffgrfg
negotiation now, change	degfggffgrfg
negotiation over	ffgkgggggggg
negotiation over a	ffgkgggggggg
negotiation, biggest	gggkfgfggggg
negotiation, biggest first	gggkfgfggggg
net	htcdefgggggg
net 0	htcdefgggggg
never	gkdefgmffggg
never mind	fsfdegffffgg
new	dhggfghfgfmg
new P	nfggggffgfeg
new P is	qfffggffgfeg
new account	fXfcfgffff1g
new business	fbgseggggggg
new business D	fbgseggggggg
new contract	fkgggggggggg
new contract template	fkgggggggggg
new customer	gegggggggglg
new customers	fdgqdggggggg
new customers D	fdgqdggggggg
new lead	gegdfggggfqg
new one	Xgfgggefggvg
new one, C	Xgfgggefggvg
new price	gkkefegfgggg
new prospect	efggggggggmg
new prospect C	fgggggggggjg
new reps	engefggggggg
new reps D	engefggggggg
news from C	jggggfgggggg
news from them	gfkffggggggg
next	hchfmfghgffg
next for	gescdffgfggg
next fy	gecfbfgugggg
next meeting	femfgggggggg
next meeting with	femfgggggggg
next on	gfpdegggfggg
next on that	gfpdegggfggg
next spring	oeffgggggffg
next step	eafnregfgefg
next with	ggkfggfggggg
next with C	ggkfggfggggg
next, refresh	cdgffgrfgggg
next, refresh my	cdgffgrfgggg
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
no	lggejgfggffg
no activity	gfgZqggggggg
no amount	gdfrcggggggg
no answer	/Wddeffafeeg
no budget	refaffgkgfgg
no contact	jScc8geffgff
no for	cgfgggfpgggg
no idea	offggfffggfg
no money	lgfgggeggggg
no other	legggggfgggg
no project	kgggggfggggg
no reply	lfcfrgfafggf
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
norvane	kYkbchhffnkg
norvane back	ecfadggff0fg
norvane back to	ecfadggff0fg
norvane in	fdgefgkffepg
norvane is	gdgefggggogg
norvane sent	idmfffgggggg
norvane sent the	idmfffgggggg
norvane slips	fdceetgggggg
norvane slips a	fdceetgggggg
not	iedglffgghgg
not do	gfffpgfffggg
not done	geUX/feeeggg
not signed	cfgfgegggrfg
not signed yet	cfgfgegggrfg
not sure	8cadYgffffge
note	gfgggggkgggg
note on	kgfggggggggg
note on the	fggggggkgggg
note to	ffgfgggmgggg
note to P	ffgggggkgggg
notes	efgggghglggg
notes for	Vgggggkfsffg
notes from	egggggfgmggg
notes from D	cgggggfgnggg
notes from the	fgggggfglggg
nothing	kgggggfggggg
now, change	degfggffgrfg
now, change it	degfggffgrfg
now, what	ggfgggjggggg
now, what should	ggfgggjggggg
nudge	ffgfgggjgggi
nudge P	fefeeggrggfg
number	eejpfgffgffg
number of	fggkgfgggggg
number of leads	ffflgfgggggg
number without	ggfdglgggggg
numbers	hcfxdgeeeggg
o	kggggggdgggg
of C	fgfggglggheg
of D	gdfkdgfgmggg
of M	fegmfggggggg
of finch	fegfgggfgogg
of leads	ffflgfgggggg
of leads that	ffflgfgggggg
of open	gfgkfggggggg
of open deals	gggjfggggggg
of open proposals	ffgkgggggggg
of quotes	gedregfgfggg
of quotes close	gedregfgfggg
of the C	fgpdfffghfgg
of the above	fdgeggggpggg
of the account	fgggggsfZgfg
of the board	gccucggggggg
of the leaderboard	ggfjfggggggg
of them	ggfffofffggg
of them slip	ggfffkgggggg
of this	gfggggfgkggg
of won	cfgfgegggrfg
of won, not	cfgfgegggrfg
off for	afcggydfgffg
off for C	afcggydfgffg
off on	gfnfefgfgggg
off on price	ggmegfgfgggg
off on this	fcvebggggggg
off the	kggggggfggeg
off to	ggfgggjggggg
off us	ggardhfggggg
off, can	cggggngggggg
off, can we	cggggngggggg
office	gmefeggggggg
office open	glffeggggggg
office open on	gkfffggggggg
often	gffogfgdgggg
often do	gffogfgdgggg
often do we	gffogfgdgggg
oh	ftfcegfffffg
oh well	ftfcegfffffg
ok	imedfjgfgfgg
old	ipedgggeggfg
old one	fkgggggggggg
on C before	dggggglggggg
on D	jcedlgffjggj
on anything	gfefmggggggg
on board	jYyccfffggfg
on data	degfgggpgggg
on data residency	degfgggpgggg
on for	gdebtgggfggg
on for D	gdebtgggfggg
on harrow	hdoffgffgggg
on harrow castings	hdoffgffgggg
on legal	wcceegffgffg
on me	gddfoggggggg
on month	gbbwdfgggggg
on my	ggfgggkgfggg
on my way	gffggglgfggg
on price	mghfgfgfgfgg
on price are	ggmegfgfgggg
on that	gfpdegggfggg
on that one	gfpdegggfggg
on the	gkggfgggggfg
on the C	p1cgZgegggUe
on the big	btffggffgffg
on the board	ffgmfggggggg
on the price	fggggggkgggg
on the team	gegfkggggggg
on the train	fqfdfggfgggg
on the wiki	emgfgggggggg
on this	gdnddggggggk
on this D	gegdeggggggp
on us	geefmggggggg
on why	ffggggglgggg
on why us	efgfggfngggg
on with	fffefgpffggg
onboarding	ekffgeglgggg
onboarding for	engefggggggg
onboarding for new	engefggggggg
one for	edfeegffgffx
one for D	Zbfedffffee5
one pager	bbdeff4ffeeg
one, C	cgfgggefgfqg
one, cheers	gjgfgggggggg
one, cheers bot	gjgfgggggggg
ones	eQdj4jfefffg
ones are	gffYsggggggg
ones are stuck	gffYsggggggg
ones did	gfYxcgfggggg
only	ggfkfgffhggg
only everyone	cqgfgegfgggg
only everyone paid	cqgfgegfgggg
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
opener for a	dfggegfrfffg
opportunities	gggjeggggggg
opportunities will	gggldggggggg
opportunities will land	gggldggggggg
option	mfgffggggggg
option D	ofgeegfggggf
or	ffkhfggggggg
or down	fcdseggggggg
or down on	fcdseggggggg
or further	feofffgggggg
or nah	Xfufgggggfgg
or no	fdseefgggggg
or not	fflggfgggggg
or still	Xgvggeffgfgg
order	fefhilffgggg
order value	fdgofggggggg
other	jdnedggggggg
other vendor	gcudbggggggg
our contact	ffqgbgfggggg
our contact at	ffqgbgfggggg
our guy	gdrfbggggggg
our guy at	gdrfbggggggg
our history	gfggggjggggg
our history with	gfggggjggggg
our tires	ggkggffggggg
ours	ifmfgefggggg
out	lgfefhgfgigf
out D	/VfYagfffffd
out D, ping	ezgfdggfgggW
out of this	gfggggfgkggg
out of won	cfgfgegggrfg
out there	eufcfggffffg
out, C	kffggfgggggg
out, what's	feZde2efffgg
out, what's left	feZde2efffgg
over	ggekgfgifggg
over 0	hkgfgggfgggg
over 0, need	cogfgggfgggg
over C	ffZfgfhrgggg
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
owe	ggggjggggggg
owner	ffggggefgfng
owns	gbydZgfggggg
page	ceeffgxeffff
pager	bbdeff4ffeeg
paid	kghfgfgfgfgg
paid upfront	cqgfgegfgggg
paid yet	Xfufgggggfgg
paid yet or	Xfufgggggfgg
paper	iogeefgggfgg
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
per rep	gdgpeggggfgg
phase	qbgcgggggggg
phase 0	qbgcgggggggg
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
pipeline	chfseggggdfg
please	feiffghkiggf
please stop	fkgggggggggg
please stop using	fkgggggggggg
please update	gngefggggggf
please update your	gngefggggggf
please, 0	ggggggfgkggg
please, 0 bullets	ggggggfgkggg
pls	femiggefhggf
pls check	gfreggeffffg
pls check where	gfreggeffffg
pls don't	drgdgcgggggg
po	ldjfffgggggg
po come	gelffggggggg
po come through	gdnffggggggg
po from	sbffgggfgfgg
po is	0Xedfggfgfgg
po is in	0Xedfggfgfgg
poc	crjdgbgggggg
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
ppl	lfggggegggfg
prep	fdgffgrffggf
prep me	fcgeegsfgggf
prep me for	ggggggjggggg
prepping	fffgfgnfgggg
prepping for	fffgfgnfgggg
prepping for the	fffgfgnfgggg
price 0	degfgogfgggg
price 0, across	degfgogfgggg
price are	ggmegfgfgggg
price are we	ggmegfgfgggg
price change	fggggggkgggg
price for	egeggmgggggg
price increase	cfefgfgrgggg
price is	degfgggqgggg
price is too	degfgggqgggg
price list	htfYeggggggf
price on	fgjfgggggggg
price on C	fgjggffggggg
price rise	ggdggfgmgggg
price rise to	ggdggfgmgggg
prices	fiendggggggg
prices are	dogegggfgggg
prices are going	dogegggfgggg
printer	elgfgggggggg
printer is	elgfgggggggg
printer is broken	elgfgggggggg
priya	jckefghhfggg
priya D	feggggngfggg
prob	mgfgggfggfgg
product	W1tWcedfffff
project	melcggffgggg
projector's	fsfdeggfffgg
projector's dead	fsfdeggfffgg
promise	gekdlgffeggg
promise and	gfffpgfffggg
promise and not	gfffpgfffggg
promise people	geddsgfgfggg
promises	fZfcyggffffg
promises i	fdgfnggfgggg
promises i haven't	fdgfnggfgggg
proposal	fefkfgfgflfg
proposal or	feofffgggggg
proposal or further	feofffgggggg
proposal to	dbfzffeeeffg
proposal to negotiation	dbfzffeeeffg
proposals	fdgifmgggfgg
proposals out	gagrfggggfgg
prospect	efggggggggmg
prospect C	fgggggggggjg
public	dqfgggfggffg
public lol	dqfgggfggffg
pull	gfggggfgkggg
pull the	gfggggfgkggg
pull the action	ffgfggffnggg
pushed	vdfcefgggfgg
pushed D	xcgbeffggffg
pushed to	vcgbefgggfgg
pushed to D	vcgbefgggfgg
pushes	eeedftgggggg
pushes to	cdgcexgggggg
pushes to D	cdgcexgggggg
pushy	eegffffsggfg
put	eefefgfgikkg
put C	dffgggfggilg
put C back	fggggggggleg
put C in	dffgggfgggpg
q	mffggffggggg
qbr	fffgfgnfgggg
qbr, last	fffffgpffgfg
qbr, last touchpoints	fffffgpffgfg
quarter	ffdjfkgggggg
quarter hold	eggggkgggggg
quarter looking	gefngfgfgggg
quarter team	gmgdfggggggg
question	fetffbefgggg
quick	dfjgggjifffg
quick check	ccyfffffgefg
quick check on	ccyfffffgefg
quick recap	fgggggqfaggg
quick recap of	fgggggsfZgfg
quick summary	feggggoffggg
quick summary of	feggggoffggg
quiet again	pffgegffgefg
quiet, what	ffffYgfwfggg
quiet, what do	ffffYgfwfggg
quota without	gggdgkgggggg
quote, M	lgfegggfgggg
quoted	hddqdffjgggg
quoted 0	ggfggfglgggg
quoted 0, under	fgefgffmgggg
quotes	djepiffefffg
quotes close	gedregfgfggg
radio	eerfgfffgfgg
radio silence	eerfgfffgfgg
ran	lfffgggggggg
ran into	jgfggggggggg
rate	gffmffgggggg
rd	jggggggfgggg
re C	cggggggggggn
re the	efgfgggngggg
re the demo	deffgggqgggg
reached	geggfggggglg
reached out	geggfggggglg
react	fc5Wfffagggg
read	M/cbfeceicbg
reasons	fZfweggfffgg
reasons we	fZgvfggfgggg
reasons we lose	fZgvfggfgggg
recap	nggfffifeggg
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
references	yddfffefgddg
referral	hecffffqgghg
refresh	cdgffgrfgggg
refresh my	cdgffgrfgggg
refresh my memory	cdgffgrfgggg
region	caf1ecffffgf
remind	ggjffggffggh
remind me	ggjffggffggh
remind me D	fgggfggggggl
remind me about	ggggfgfggggk
remind me mon	gggfggffgggl
remind me to	ggggggfggggj
remind me what	ge+degZdbgfd
remind me where	gfqfggfggggd
reminder	bffffgflgfgm
reminder for	gfggfggggggk
reminder for D	gfggfggggggk
reminder to	egfgggftgfgY
renewal	effkfggggggj
renewal D	Vffffgfggfgz
renewals	dbfufggfgggg
renewals coming	dbfufggfgggg
renewals coming up	dbfufggfgggg
renewed	tceefggfgfgg
renewed for	qdffgggfgfgg
renewed for a	qdffgggfgfgg
rep	fbgqfggggggg
replied	vZpbagffggfg
reply	ffifgggkgggg
reply to	dffgeggrgggg
reply to P	ffgggggkgggg
reply yet	lfmfdggdgggg
reps	ekgieggggggg
reps D	engefggggggg
reset	gpfegggdgggg
reset my	gpfegggdgggg
reset my password	gpfegggdgggg
residency	degfgggpgggg
revenue	fagsfggggggg
revenue booked	fdgmgggggggg
revenue booked so	fdgmgggggggg
review	efffggfgpffg
revised	lgfegggfgggg
revised quote	lgfegggfgggg
revised quote, M	lgfegggfgggg
revisit	fcddmfgpgfgg
rewrite	ebfdfggwggfg
rewrite this	ebfdfggwggfg
rewrite this for	ebfdfggwggfg
ridge as	fggggggggjgg
ridge as lost	fggggggggjgg
ridge call	gfggggffhggj
ridge is	kenefgffeggg
ridge pushed	wcgbeggggfgg
ridge to	dYfcegfff2fg
ring	hgggggffgggk
rise	ggdggfgmgggg
rise to	ggdggfgmgggg
risk	fehnffgfgggg
risk deals	edfreggfgfgg
rn	gdgofggggfgg
rock	fqfdfggfgfgg
room	h/bVTgfgfggg
room free	gndffggggggg
roughly	ifgkggfggggg
round	kfgggggggfgg
run	hfegggmfgggg
running	esgdeggfffgg
running late	fqgdeggfgfgg
runs	jfjgfgfgggfg
runs it	lgggggfgggeg
said	mfgffggggggg
said maybe	qdfffgffgffg
said maybe next	qdfffgffgffg
said no	nekfffffgffg
said they'd	lggggfgfgggg
said they'd sign	lggggfgfgggg
said who	7addYgeffgfg
said who knows	7addYgeffgfg
sam	ffekigjffggf
same	ffgofggfgggg
same for	dZfzegfefgfg
same for D	fdgneggggggg
samples	pehdffgfgggg
sat	kfigggeggffg
saw	hqeffgffgefg
say C	egfgggglgggg
say R	ggfggfgkgggg
say about	fglggegggggg
say about support	gfgfgffmfggg
say about the	fgpggegcgggg
say last	gfqefffefggg
say last time	gfqefffefggg
say to	ggoggdgegggg
say to the	ggoggdgegggg
say we	gfgffngfgggg
say we lose	fdgeetgegggg
say we're	gggleggfgggg
say we're too	gggleggfgggg
saying	bffgggdwgfeg
says	khfffgfiggfg
says C	tdefggffgeeg
says C is	tdefggffgeeg
says its	kfgggggfgggg
says its a	kfgggggfgggg
seats	gfifgkffgfgg
sec	Ztfffgndffee
second	lgggggffgfgg
second demo	lgfggggggfgg
seconds	Zeefgge1geeg
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
send me the	idfefgefsggf
send mr	fcgefggsgggg
send mr, cole	fcgefggsgggg
sent	offfgggfgffg
sent C	mgdggggggfgg
sent the po	gfmfffgggggg
session	irfcegfffffg
set	eegffgfighjj
set a	ffggfgggfggn
set a reminder	gfggfggggggk
set an	eggggggggggk
set an alarm	eggggggggggk
set one	Zbfedffffee5
set one for	Zbfedffffee5
set up	ZYfdfgfrffvf
set up C	egfggggggglg
setup	lfffgggggggg
setup takes	qeeegggfggfg
sheet	dcfefgwfgffg
sheet on	dffgggrggffg
sheet on C	dffgggrggffg
shelved	oeefgggfgfgg
shelved the	qeefgggfgfgg
shelved the project	tdeffggfgfgg
ship	jggfgfgggggg
shipment	mfgfffggfggg
shipping	X2gWcfgnfggf
short	effgggjhjggg
short version	cbeafenb1fgf
shorter	dJdUZed/cdef
should	gfffgglggggg
should i bring	ffffegqefggg
should i visit	gegflggggggg
should know	ddfgegtfgggg
should know before	eddfcfwfgggg
show booth	gogefgfffggg
show me	ggflegfgfggg
show, wants	jgfggggggggg
show, wants a	jgfggggggggg
side	gcPe/fffgffg
sign	ifkfgfgggggg
sign if	lggggfgfgggg
sign if we	lggggfgfgggg
signature	fccvgfgffggg
signed	iegggfgggjgg
signed D	fedregggfggg
signed off	ffjggggggggg
signed off on	ffjggggggggg
signed or	fflggfgggggg
signed or not	fflggfgggggg
signed yet	dfgggfgggngg
signs	jdgeeofggggg
signs D	fbfefvfggggg
signs early	fffffpfggggg
signs early, does	fffffpfggggg
signs off	heofdggggggg
signs off on	idqecggggggg
signup	lfggggfggffg
silence	eerfgfffgfgg
silent	geeQ1ggggggg
silent on	geefmggggggg
silent on us	geefmggggggg
since	legggggggggg
since D	legggggggggg
site	jggggggggggg
sites	kjffgfggeggg
sites, may	pggfggggcggg
sites, may start	pggfggggcggg
sitting	ffgmfffgfggg
sitting in	ffgofgffeggg
sitting in negotiation	gfeofggffggg
sitting in proposal	feduffffcggg
sitting on	ggemggfffggg
six	gdgpeggggfgg
six figure	gdgpeggggfgg
six figure deals	gdgpeggggfgg
size	geliefgggggg
size D	gfgjfggggggg
sla	lffggggfgggg
slide	edfmlffffggg
slip	gdanlhfgfggg
slipped	1feXteefUfgg
slipping	gecdtgfffggg
slips	ggffglgggggg
slips a	gfeffpgggggg
slips a month	gfeffpgggggg
slips does	eggggkgggggg
slips does the	eggggkgggggg
slot	meggggfgggfg
smallest	fcgqeggggfgg
smallest deals	fcgqeggggfgg
so	fifkfggggggg
so far	fefoffgggggg
so far D	gegmeggggggg
so tired	fmgffggfgggg
soft	jfggggfhgggg
sold	gffqZggggggg
sold the	gffqZggggggg
sold the most	gffqZggggggg
someone	gkieeggggggg
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
speak	fenfgggggggg
speak to	fenfgggggggg
spent	mfggggfggffg
spent the	mfggggfggffg
split	jegjggfggffg
split by	geglgggggggg
split by stage	geglgggggggg
spoke	teffffgdgggg
spoke to	teffffgdgggg
spring	lfgggggggggg
sso	uagfggfdgggg
st	lggggggfgggg
stage is	gfpdfgfggggg
stage is C	ggodggfggggg
stage of	efgggggggngg
stage of C	dgggggfggmgg
stage of finch	fegfgggfgogg
stage to	gfgfggggglgg
stage to proposal	gfgfggggglgg
stages	gngefggggggf
stages D	gngefggggggf
stale	fcfayggffffg
stale stuff	fcgetggfgfgg
stand	ggkfgfgggggg
stand with	ggkfgfgggggg
stand with C	ggkfgfgggggg
standup	czdccgfffggg
stapler	guacffgggggg
start	pggfggggcggg
starts	grgbffgggggg
starts D	evgaefgfgggf
status	Zewefgkffeeg
status please	bb8dfgdeeeef
step	ebfmpfgfgffg
still	hejggiggfggg
still alive	genfffgggggg
still hit	gffjghgggggg
still hit the	geekfhgggggg
still in	gdoeffgggggg
still in at	gdpeefgggggg
still kicking	ggkggffggggg
still kicking our	ggkggffggggg
still make	bggcfsgggggg
still make money	cggggngggggg
still ok	gdXefyfggggg
still open	fWe3cggfgffg
still the	gfmfeggggggg
still the contact	gfmfeggggggg
still thinking	zbffegfdeffg
still waiting	qcafmgfffffg
still waiting on	wcceegffgffg
stop using	fkgggggggggg
stop using the	fkgggggggggg
story	fgkfffjggggg
story with	fgmgggcggggg
story with C	fgnggfcggggg
stuck	efeohggfgggg
stuck in	cfZ0effffggg
stuck in negotiation	ffgkgggggggg
stuck in traffic	etgcffgfgggg
study	flfgfggggggg
study for	flfgfggggggg
study for hospitals	flfgfggggggg
stuff	dWfunffffffg
sum	fggffgfgmggg
sum up	fggffgfgmggg
sum up the	fgggggggkggg
summarise	egggggngdggg
summarise the	egggggngdggg
summarise the account	egggggngdggg
summary	feggggoffggg
summary of	feggggoffggg
support	l2YbVffhfggg
suppose	cbgefxgggggg
suppose C	dggggmgggggg
suppose C signs	Zfgggsgggffg
supposed	kegfgggggggg
supposed to	kegfgggggggg
sure	tdceagfdefgs
survive	gbZeeygggggg
survive losing	gbZeeygggggg
swag	flgffggggggg
swag is	flgffggggggg
swag is at	flgffggggggg
swap	qdfffgfggffg
ta	etfceggffffg
tacos	g2cbXffggggg
take C	cfcfgpefglfg
take C out	cfcfgpefglfg
take finch	fddderffflgg
take finch out	fddderffflgg
take off	gfYxcgfggggg
take off us	gfYxcgfggggg
takes	iffcfmgggggg
takes the	gggWfugggggg
taking	ggggggjggggg
taking over	fgggggkfgggg
taking over C	fgggggjfgggg
talk	eihffgkfgggg
talk to	ddjfggnggffg
talked	leggkgfffggg
talked to	leggkgfffggg
talked to who	ffggmgfgfggg
talking	gagcffe1effg
target	hefmehgggggg
team	emgggfgfgggg
team is	gegfjggggggg
team is behind	gegfjggggggg
tech	fggggggkgggg
tech is	efgfggglgggg
tech is D	efgfggglgggg
tell me a	gqgefgeffggg
tell me about	geadfguffggg
tell me where	gelfgggggggg
tell us	ofgeegfggggf
tell us which	ofgeegfggggf
template	ftceeggggggg
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
texted	0Vgeeggffggg
than	gkgfgggggggg
than 0	kfgfigfggffg
than the last	gkgfgggggggg
thank	fegffggogggg
thank you	fegffggogggg
thank you note	fdfffggrggfg
thanks	etfdfgfffffg
that became	ffflgfgggggg
that became proposals	ffflgfgggggg
that down	fbgefggftggg
that down for	fbgefggftggg
that get	fffffpfggggg
that get us	fffffpfggggg
that one	gcwccfgggggg
that's	cxgbeffffggg
thats	pgeggefegggg
the , sitting	ffdsfgffeggg
the , sitting in	ffdsfgffeggg
the 0	ggggggjfggfg
the C	hhgggfffkffg
the C call	cgfgggegofgh
the C deal	jgmdffgggegg
the C qbr	fgfggglggggg
the C visit	fgggggfgkggg
the M	fgmRexgegggg
the P	cekfegidggpf
the P at	gfqecgfggggg
the above	fdgeggggpggg
the account	fgggggpgbggg
the action	ffgfggffnggg
the action items	ffgfggffnggg
the amount	gb1Xcfgggggg
the amount again	geqbfggggggg
the average	ggengegggggg
the average discount	ggengegggggg
the backstory	ffdeffsffggg
the ball	gekfhggggggg
the ball at	gdsecggggggg
the beacon	gfggggffhggj
the beacon ridge	gfggggffhggj
the big	btffggffgffg
the big one	btffggffgffg
the biggest	gggkdggggggg
the biggest deal	gggkdggggggg
the board	igekfhgfgfgg
the booth	lgggggfgggeg
the bot	gobffghggggg
the bot broken	gsZfffgggggg
the break	gffeqgffeggg
the bug	ggfgfgglgggg
the call	ggfefgfhnggg
the cliff	gggggglgdggg
the cliff notes	gggggglgdggg
the contact	gesfYggggggg
the contract	helfffgggggg
the current	ffnfgfffgggg
the current price	ffnfgfffgggg
the deal	ggedegrffggg
the deal there	ggedegrffggg
the decision	gemffggggggg
the decision maker	gemffggggggg
the decisions	gggbfgggnggg
the decisions from	gggbfgggnggg
the deck	guZcffgggggg
the delay	effffggngggg
the demo	figffggkgffg
the demo kit	dogggggggfgg
the demo unit	cpkfbgfggggf
the discussion	dafefgffzffg
the drive	fkgggggggggg
the drive, please	fkgggggggggg
the expo	cgggggggggng
the expo, add	bfggggfgggpg
the front	flgffggggggg
the front desk	flgffggggggg
the game	gleffggggggg
the gist	gfgeggiflggg
the harrow	ffiffgmffggg
the harrow castings	ffiffgmffggg
the history	gfafffsgfggg
the history with	gfafffsgfggg
the hit	gfdfgpfggggg
the hit if	gfdfgpfggggg
the invoice	fejggggmgggd
the invoice paid	gcoffggggggg
the key	gegffgffoggf
the kitchen	fngffggfgggg
the last	hgkfggfffggg
the last bot	gkgfgggggggg
the last thing	fetfffefdggg
the leaderboard	ggfjfggggggg
the lost	eUf6bffffffg
the lowdown	ggfgggkggggg
the lowdown on	ggfgggkggggg
the meeting	fgeeegfhoggg
the meeting room	gndffggggggg
the most	gefrbggggggg
the nda	gndfgfgggggg
the nda template	graegfgggggg
the new	ikhfffgfgggg
the new price	gkkefegfgggg
the next	femfgggggggg
the next meeting	femfgggggggg
the norvane	femefgggkggg
the number	geelfiffgggg
the number without	ggfdglgggggg
the numbers	hcfxdgeeeggg
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
the quarter	fedkfkgggggg
the quarter hold	eggggkgggggg
the quarter looking	gefngfgfgggg
the quote	mefegggggggh
the receptionist	ggdggffmgggg
the receptionist at	ggdggffmgggg
the revised	lgfegggfgggg
the revised quote	lgfegggfgggg
the seats	cfgggpgggfgg
the second	lfhgggfggggf
the short	aeeege4eeeeg
the show	jgfggggggggg
the show, wants	jgfggggggggg
the signature	gdgegfgngggg
the stage to	gfgfggggglgg
the stapler	guacffgggggg
the story	fgkfffjggggg
the story with	fgmgggcggggg
the team	fmgdiggfgggg
the team is	gegfjggggggg
the thread	ffgcggbfuggg
the trade	glhffgfffggg
the trade show	glhffgfffggg
the train	fqfdfggfgggg
the trial	ogffgefefggg
the vantix	gflfgggfhggg
the warehouse	dogggggggfgg
the weather	gvbdegfffggg
the webinar	cgggggfgffpg
the website form	mgggggfgggeg
the week's	fgggggfgkggg
the week's calls	fgggggfgkggg
the whole	pgdggggcgggg
the wiki	emgfgggggggg
their date	gggZpggggggg
them slip	ggfffkgggggg
then	gecffycefffg
then what	ZdZef/bdeffg
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
they looking	gdoefggggggg
they looking at	gdoefggggggg
they need	oeeggggfgggg
they say R	ggfggfgkgggg
they say about	ggnggfgdgggg
they sign	fdsdfggfgggg
they still	hdrceggggggg
they want	ifdffffpfgeg
they went	bcffggffgwfg
they went elsewhere	bcffggffgwfg
they were	ggjgggeggggg
they were deciding	ggjgggeggggg
they'd	lggggfgfgggg
they'd sign	lggggfgfgggg
they'd sign if	lggggfgfgggg
they'll	mggefgfggggf
they'll tell	ofgeegfggggf
they'll tell us	ofgeegfggggf
they're	mfgfgggfgggg
thing	askfffefffeg
things	gfpegeffgggg
think	tcfdegfifgfg
thinking	qyfTdgfdeffg
this	fggffffkiggg
this D	gegdeggggggp
this channel	dgggggfgmggg
this conversation	fbfefggfvfgg
this for	ebfdfggwggfg
this into	fbfefggftggg
this into minutes	fbfefggftggg
this nicely	fdfefggrggfg
this nicely for	fdfefggrggfg
this sound	fdgffggpgggg
this sound nicer	fdfffggqgggg
this transcript	gfgggggflggg
this yr	lgfgggeggggg
those	fdgfggggpggg
those notes	fdgfggggpggg
thread	fegeggefqggg
thread for	fcgfggffsggf
three	fffjfghigggg
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
time	hpedfffffggg
time's	grbdfggggggg
time's standup	grbdfggggggg
times	mhgeffgfgfgg
times are	dpgegfgggggg
times are 0	dpgegfgggggg
tired	fmgffggfgggg
tires	ggkggffggggg
tl	gdgefgggqggg
tl,dr	gdgefgggqggg
tldr	ggggggfgmfgg
tldr of	egggggggkggg
to 0	okfcffffffgg
to C	dfdgfgmlgffg
to C , cliff	fffggfmgfggg
to C about	bgfgggfugfgb
to C for	Lfeggfe/fdeg
to C, what	ffegfeqegggg
to D	jegeglfggggg
to P	gfgffggkgggg
to P about	dfgfgggngggg
to P chasing	ggggeggjgggg
to R	jeelfgfffhfg
to R D	dfgoeggggggg
to answer	cggfgggngggg
to answer they	cggfgggngggg
to ask	gfZfgfgtgggg
to beacon	felfggflgggd
to beacon ridge	felfggflgggd
to book	gjfggggggggg
to book leave	glffgggegggg
to chase	ffgggggkgggg
to chase payment	eefffggogggg
to close	faeufggfgggg
to close these	gecogggggggg
to commit	gegbgfgrgggg
to follow	ggeglggfgggg
to follow up	ggeglggfgggg
to go	ffgfnggggggg
to half	cfgggpgggfgg
to half the	cfgggpgggfgg
to intent	cYfeeffff3fg
to know	jggggghgfggg
to know about	fggggglgeggg
to know what	pgffgefefggg
to know when	jfgggggggggg
to last	ecgqeggggggg
to lead	fegefggggogg
to medcore	xackdffeffgg
to mr	geifgggkgggg
to mr, cole	geifgggkgggg
to negotiation	defjggffgpfg
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
to what	geddagfgvggg
to who	ffggmgfgfggg
to who lately	ffggmgfgfggg
to won	effffggggngg
told me	mfgffggggggf
told us	gfqfffffeggg
tomas	icieefgjfgkg
tomas asked	lffggggggggg
tomas reached	fdggfggfggog
tomas reached out	fdggfggfggog
too	hfgffgfjifgg
too expensive	cgfhfgfpfggg
too high	degfgggqgggg
too long	cacafffd8fgg
took	hiffdgfgkggg
took my	glgfdggggggg
took my charger	gngfdggggggg
took my mug	gmgfdggggggg
top	gdgqcggggggg
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
touchpoints pls	fffffgpffgfg
trade	glhffgfffggg
trade show	glhffgfffggg
trade show booth	gogefgfffggg
traffic	esgceggfgggg
traffic is	ergdegggfggg
traffic is awful	glgffggggggg
train	glgffggggggg
train's	dtfdffgfgfgg
train's delayed	dtfdffgfgfgg
training	ogffgfgegfgg
training deck	emgfgggggggg
training deck is	emgfgggggggg
transcript	gfgggggflggg
travel	f/cUauePfggf
trial	kfeodfffgffg
turn	cdgffffmoggf
turn my	fgggggfgkggg
turn my notes	fgggggfgkggg
turn this	fbfefggftggg
turn this into	fbfefggftggg
two	hkcdghhjfffg
two big	fdgeetgegggg
two big ones	fdgeetgegggg
two minutes	fegffgsfdfgg
two minutes before	fegffgsfdfgg
two weeks	efggmhgffggg
ugh	hqfddggfffgg
ugh D	dugcdgggfggg
umbrella	cvfdegfffggg
under	fcfofffjgggg
under M	cVf4dfgffffg
under us	fgefgffmgggg
under us, what's	fgefgffmgggg
unit	hohfcgfggggf
unit back	gZqfgggggggg
unit back yet	gZqfgggggggg
units	rfdggffegfgg
until wed	fngefggggggg
untouched	eZfX6ggffefg
untouched for	fcgfqggfgggg
untouched for a	fcgfqggfgggg
up C	eflfgggfgfig
up D	gggfkggdiggg
up against	fddqgegfgggg
up against R	gddrgfgfgggg
up against haldex	feeqgegfgggg
up at	gfoffegffggg
up everywhere	dogegggfgggg
up finch	faqdfgfeffng
up for	ghbpefgffggg
up for renewal	gbW5dfffeggg
up my	ffggggffmfgg
up my notes	deggggfgqfgg
up on	gegefggggggm
up on this	gegdeggggggp
up or	fcdseggggggg
up or down	fcdseggggggg
up the	gffgggffmggg
up the thread	fgggggggkfgg
up the week's	fgggggfgkggg
up those	fdgfggggpggg
up those notes	fdgfggggpggg
up to C	bgggggfsgfeg
up to proposal	gfgfgggggmgg
up to speed	egggggkggggg
up with	gggdhglfgggg
up with C	ggjgfgfggggg
up with D	gggamggggggg
update	gfjefgfggkfg
update from	gfjggggggggg
update it	beXegffgg3fg
update on	ogcggggggggg
update on C	ogaggggggggg
update pls	bY/adgdffcee
update your	gngefggggggf
update your stages	gngefggggggf
upfront	glgfgfgegggg
ups	gegflggggggg
ups D	gdgfmggggggg
ups are	gfeengggfggg
ups are late	gfeengggfggg
urgent	fegbrggggfgg
urgent customers	fegbrggggfgg
us C	0gaffgcfggag
us and	gfggggflgggg
us and not	efgfggfngggg
us at	gflgfgfggggg
us at C	gflgfgfggggg
us but	jggggggggggg
us on	bengefeeggpg
us there	fffffpfggggg
us which	ofgeegfggggf
us which option	ofgeegfggggf
us, what's	fgefgffmgggg
us, what's my	fgefgffmgggg
user	mfgggggggffg
uses	mffgggfggggg
uses it	ofeffgfggggg
using the	fkgggggggggg
using the old	fkgggggggggg
value	fdgngggggggg
value of	ffgkgggggggg
value of open	ffgkgggggggg
vantix	lambeiiffigg
vantix cheat	dYecef5ffffg
vantix cheat sheet	dYecef5ffffg
vantix go	gYvfdggfgggg
vendor	jekfdgfhgggg
version	bXeZcfnzofef
via	jggggggggggg
visit	fkfgfgjfhgfg
visit D	gegflggggggg
visit into	fgggggfgkggg
visit into minutes	fgggggfgkggg
visit to	eeefefydfffg
visit to C	eeefefydfffg
visiting	cafgeqofffff
visiting C	bffgggufgfff
voicemail	/Wdbefedfddg
volunteer	gogefgfffggg
volunteer for	gogefgfffggg
volunteer for the	gogefgfffggg
vs	gfgmfggggggf
w	kfhgggffgggg
w 0	kfggggfggffg
w, 0	mfgggggfgggg
w, C	jgkgggefgfgg
w, it	seffggffgeeg
w,o	kggggggdgggg
waiting	kctbifeffffg
waiting for	ldwZgfeefffg
waiting on	kctcfgeffffg
waiting on legal	wcceegffgffg
waiting on me	gddfoggggggg
wake	fegffgfgfggp
wake me	fegffgfgfggp
wake me at	ffggggffeggo
wake me up	gegdeggggggp
walk	nfffgfifgffg
walking	ggggggjgfggg
walking into	ggggggjgfggg
walks	meffghgfgggg
want	kekefffhgffg
want a	kgfggggggfgg
want a second	lgfggggggfgg
want to	offgggegggfg
wanted	jfseffdeeggf
wanted to	mggggfgfgggg
wanted to know	mggggfgfgggg
wants	mhfffggffggg
wants 0	kiffgggfgffg
wants 0, off	lfgfghgegggg
wants a	kgfggggggggg
wants a quote	jgfggggggggg
wants it	nfgfggfggfgg
wants it D	pegefffggffg
wants lunch	gmffdggggggg
wants to	mfgfgggfgggg
wants to see	offfgffegfhg
warehouse	dogggggggfgg
warm	gepegfgfgggg
warm is	gepegfgfgggg
warming	wZeffgffgggg
warming up	wZeffgffgggg
warranty	j/VXbefdeggg
was	higdfgfflggg
was agreed	gecdegfguggg
was agreed in	gecdegfguggg
was decided	gcZacfff6ggg
was the	gfnffgfffggg
was the last	ffpffgfffggg
wasn't	2Yecfggdgffg
wasn't happy	2Yecfggdgffg
way	fffgggijfggg
way to	fffgggikfggg
way to C	ggfggglgfggg
way to answer	cggfgggngggg
way to chase	ffggfggngggg
we agree	gcjZYfff1ggg
we ahead	gdfodggggggg
we ahead of	gdfodggggggg
we already	gfgfgggjgggg
we already have	gfgfgggjgggg
we beat	gdehffgogggg
we beat R	gcefffgsgggg
we break	ggdggfgmgggg
we break the	ggdggfgmgggg
we can	ljgfgeffgggg
we can deliver	jfgggggggggg
we can't	fggggggjgggg
we cut	degfgogfgggg
we cut price	degfgogfgggg
we do	hhemffgdgggg
we do against	gbf0ffgWgggg
we do net	hndeffgggggg
we don't	mggggdgggggg
we drop the	hgfggjgfgggg
we eating	g0cWfegggggg
we end	gfoffegffggg
we end up	gfoffegffggg
we fighting	ggcogegfgggg
we get	gqZfghgggggg
we gonna	gdeqfegggggg
we gonna hit	gffkgggggggg
we gonna make	geenffgggggg
we haven't	ffggmggffggg
we haven't talked	ffggmggffggg
we hit target	efgjfkgggggg
we host	gmeefggggggg
we host in	gmeefggggggg
we knock	gggggjgfgggg
we knock 0	gggggjgfgggg
we know	efmffeifgggg
we know about	ggfgfgkggggg
we land with	gfnegfgggggg
we last	ffjfggiggggg
we last discuss	ggfffgmffggg
we last speak	fenfgggggggg
we last talk	fejgggiggggg
we leave	fdxcfeffgggg
we left with	gggggjgfgggg
we lose	geglehgffggg
we lose C	ffoegeffgggg
we lose and	gfbseggffggg
we lose to	gectdgffeggg
we lose two	fdgeetgegggg
we losing	gffmfggggggg
we losing deals	gffmfggggggg
we make	ffgfgngfgggg
we make it	eegggrfegffg
we make quota	gggdgkgggggg
we promise	gexbcfffeggg
we quote	gglegfgggggg
we stand	ggkfgfgggggg
we stand with	ggkfgfgggggg
we still	dfiggkgggggg
we still hit	gffjghgggggg
we still in	gdpeefgggggg
we still make	aggggpgggggg
we survive	gbZeeygggggg
we survive losing	gbZeeygggggg
we up	fddqgegfgggg
we up against	fddqgegfgggg
we win	gfemfggggggg
we with	ggmegfgfgggg
we worked	geoegggfgggg
we worked with	geoegggfgggg
we'll	gebfZff0fggg
we're	fgghgffkgggg
weather	gvbdegfffggg
webinar	cgggggfgffpg
website form	mgggggfgggeg
wed	fngefggggggg
weds	lgfgggfggffg
week	iffengfggggg
week like	gddcugfffggg
week's	fgggggfgkggg
week's calls	fgggggfgkggg
week's calls with	fgggggfgkggg
weekend	goeffggggggg
weeks across	dpgegfgggggg
weeks across the	dpgegfgggggg
welcome	dwfdfgfegffg
welcome aboard	axeffgfggeeg
well	ljfefgffgffg
went	lgfehgfhggfg
went elsewhere	bcffggffgwfg
went public	dqfgggfggffg
went public lol	dqfgggfggffg
went quiet	jfffcgfmgfgg
went quiet again	pffgegffgefg
went quiet, what	ffffYgfwfggg
went to	offggggfgffg
went to C	offggggfgffg
went well	qeffggffgfeg
went with	teffggfggbfg
went with R	teffggfggbfg
were deciding	ggjgggeggggg
wfh	ergdegggfggg
wfh D	ergdegggfggg
what , of	gedregfgfggg
what , of quotes	gedregfgfggg
what C	ifjgggeggggf
what P	fgdocgeflggg
what about	gdkpdfeffggg
what about C	ffQ/fdceffgg
what about D	gfepdgggfggg
what about the	ge1Tffgffggg
what are	crZbcfweeggg
what are we	gggggjgfgggg
what budget	gfmfgfgggggg
what budget did	gfmfgfgggggg
what calls	gfgflgggfggg
what calls do	gfgflgggfggg
what came	gcevbgfgfggg
what came in	gcevbgfgfggg
what day	grbefggggggg
what day is	grbefggggggg
what did	gehhhfgfkggg
what did P	ffomeefcfggg
what did i	geedofffjggg
what did they	ggnggfgdgggg
what did we	gehjdfgfjggg
what discount	gfoffegffggg
what discount did	gfoffegffggg
what do	gfefighkfggg
what do i	gfeejfglfggg
what does	felceliffggg
what does he	ffefggpfgggg
what does it	ggdfgofggggg
what follow	gfeengggfggg
what follow ups	gfeengggfggg
what got	fedregggfggg
what got signed	fedregggfggg
what happened	ffmefffgiggg
what happened at	eeudefegfggg
what happened with	ggjfgfgggggg
what happens	kgfgghffgggg
what happens after	ogffgefefggg
what happens if	vgeggYffgggg
what happens to	fggggkffgggg
what have	geehngfgfggg
what if	ggfggjgggggg
what if half	ggfffkgggggg
what if we	ggffglgfgggg
what might	gdcxcffffggg
what might close	ggfkfggggggg
what needs	gecdugfffggg
what needs chasing	gecdugfffggg
what now	Zfcdffe2fggg
what should	ggfffglfgggg
what should i	ggfffglfgggg
what stage	gfoefgfggggg
what stage is	gfoefgfggggg
what terms	gfsefggfbggg
what terms did	gfsefggfbggg
what time's	grbdfggggggg
what time's standup	grbdfggggggg
what was	gdhdefffsggg
what was agreed	gecdegfguggg
what was decided	gcZacfff6ggg
what was the	fetfffefdggg
what will	gffoefggfggg
what will close	gffoefggfggg
what would	gfefgoffgggg
what would a	gfffgmgfgggg
what'd	ffofffiefggg
what's C	ffT2feefgggg
what's D	gggdkggggggg
what's P	feuibfeefggg
what's P's	fe7Rcgeffggg
what's a	gfefegfqfggg
what's a good	gfefegfqfggg
what's blocking	gczacffffggg
what's exposed	ggfggjgggggg
what's for	gtddegfffggg
what's for lunch	gtddegfffggg
what's gone	geVc2ffffggg
what's holding	gfqefffffggg
what's holding up	gerefffffggg
what's in	gdbxcgfgeggg
what's in negotiation	gcbxdffffggg
what's late	gaYX+fffeggg
what's left	ffidfreffggg
what's likely	gffnegggfggg
what's likely to	gffnegggfggg
what's my	gfefkffjgggg
what's my answer	fgefgffmgggg
what's my week	gddcugfffggg
what's next	gfoeegfggggg
what's next for	gescdffgfggg
what's next on	gfpdegggfggg
what's next with	ggkfggfggggg
what's on	gefdpgggfggg
what's on for	gddaxffgfggg
what's our	gqdgdggffggg
what's our history	gfggggjggggg
what's overdue	ggdgmfgggggg
what's overdue for	ggdgmfgggggg
what's past	ggeglggfgggg
what's past due	ggeglggfgggg
what's sitting	feduffffcggg
what's sitting in	feduffffcggg
what's slipping	gecdtgfffggg
what's the amount	geqbfggggggg
what's the average	ggengegggggg
what's the backstory	ffdeffsffggg
what's the current	ffnfgfffgggg
what's the deal	ggedegrffggg
what's the history	gfafffsgfggg
what's the hit	gfdfgpfggggg
what's the story	fgifffjggggg
what's the weather	gvbdegfffggg
whats	dbmlmfdefffg
whats closing	effrdggffggg
whats closing D	effrdggffggg
whats the	efllefaemggg
whats the , sitting	ffdsfgffeggg
when did	gemfgggggggg
when did i	gdnffggggggg
when did we	gemfgggggggg
when do	guYdfggggggg
when do commissions	gnedgggggggg
when does	gdmfgggggggg
when does lumen	gelfgggggggg
when does the	gcnfgggggggg
when is	gdoffggggggg
when is the	fbrfefgggggg
when the	mffggggggggg
when they	jgcggfgkgggg
when we	jfgggggfgggg
when we can	jfgggggfgggg
when will	fdnfgggggggg
when will they	fdnfgggggggg
when's	ffnfgggggggg
when's the	femfgggggggg
when's the next	femfgggggggg
where C	edotefdffdfd
where C is	gfrfggeggfge
where are	fhXkgoffgggg
where are we	fhXkgoffgggg
where beacon	gdqefgfffggg
where beacon ridge	gdqefgfffggg
where did	ferdfeffgggg
where did we	ferdffffgggg
where do deals	geeofggggggg
where's	flidffgggggg
where's C	fglggfgggggg
where's C at	ggkfgfgggggg
where's the	gtadffgggggg
where's the deck	guZcffgggggg
where's the nda	graegfgggggg
where's the stapler	guacffgggggg
whether	tbgfggfdggfg
which accounts	cfgkkggfgggg
which accounts might	gggkdggggggg
which customers are	ggganggggggg
which customers mentioned	ggfndggggggg
which customers say	gggndfgegggg
which ones	gfblkgfggggg
which ones are	gffYsggggggg
which ones did	gfYxcgfggggg
which opportunities	gggldggggggg
which opportunities will	gggldggggggg
which option	ofgeegfggggf
which option D	ofgeegfggggf
which source	gffmdggggggg
which source converts	gfgkeggggggg
which source works	gefndggggggg
which stage	fekobgfggggg
which stage is	fgsbfgeggggg
which vendor	pffgdgfggggg
who agreed	geddagfgvggg
who agreed to	geddagfgvggg
who approves	gtcecggggggg
who approves discounts	gtcecggggggg
who beat	gflgfgfggggg
who beat us	gflgfgfggggg
who closed	gefpcggggggg
who closed the	gefpcggggggg
who complained	gddrdggggggg
who complained about	gddrdggggggg
who do i	gjeggggggggg
who else	leiffgfggggg
who else is	fepfdgfggggg
who else uses	ofeffgfggggg
who has	gikgcggggggg
who has the	gemhdggggggg
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
who took	gkfebgfgnggg
who took my	gmgfdggggggg
who wants	gwddZgfggggg
who wants lunch	gmffdggggggg
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
who's got	gvdcaggggggg
who's got the	gpdeeggggggg
who's handling	gcydYgfggggg
who's on	geikegfggggg
who's on C	gfnefgeggggg
who's on for	gdfcqggggggg
who's our	gerfcgfggggg
who's our contact	ffqgbgfggggg
who's our guy	gdrfbggggggg
who's the	feteaggggggg
who's the P	gfqecgfggggg
who's the contact	gezeTggggggg
who's the decision	gemffggggggg
who's top	gfgpZggggggg
who's top D	gfgpZggggggg
who's waiting	gadewgfgfggg
who's waiting on	gddfoggggggg
who's who	ebRecf/ggggg
whoever	fjgggggfgggg
whole	pgdggggcgggg
whom	gegflggggggg
whom should	gegflggggggg
whom should i	gegflggggggg
whose	YX9cpgZdfeef
why are	gffmfggggggg
why are we	gffmfggggggg
why did	gfmgefgfgggg
why did C	ggkgfggggggg
why is	gerbfggggggg
why us	eeUegfe4gggg
why us and	efgfggfngggg
wifi	fucdegfffggg
wifi's	flgffggggggg
wifi's dead	flgffggggggg
wifi's dead again	flgffggggggg
wiki	emgfgggggggg
will close	gffoefggfggg
will close D	gffoefggfggg
will do	kuacdffffggg
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
with 0, off	gdcfdugggggg
with C	fgkhgffghfgg
with C in	Wfc+eghfgabg
with C's	hgkggfdggggg
with D	gggamggggggg
with P	hehefgkigggg
with R	qffgggfggdfg
with beacon	ffgggglfgggg
with beacon ridge	ffgggglfgggg
with harrow	gfeffgmggggg
with harrow castings	gfeffgmggggg
with legal	eglggggggggg
with mr	jefffglffggg
with mr, cole	jefffglffggg
with no	fdfavggggfgg
with no activity	gfgZqggggggg
with no amount	gdfrcggggggg
with norvane	gdndggkefggg
with priya	fcpcffkegggg
with the	lfigggffgffg
with the pilot	felggfgggggg
with them	femfgggggggg
with vantix	fescgegfgggg
without	effiekfjggfg
without C	efffgpffgggg
without being	eeeffcfwggfg
without being pushy	ddgfeffwfgfg
without harrow	fegdgrgegggg
without harrow castings	fegdgrgegggg
without sounding	fgggggflggfg
without sounding needy	fgggggflggfg
wk	oefggggfggfg
won	dbemegfggqfg
won by	gdglgggggggg
won by rep	gdglgggggggg
won please	gfgfggfffmgf
won, not	cfgfgegggrfg
won, not signed	cfgfgegggrfg
won, update	beXegffgg3fg
won, update it	beXegffgg3fg
word	gfkffgghgggg
word from	genfeggfgggg
wording	keaeeffsgffg
worked	geoegggfgggg
worked with	geoegggfgggg
working	fdQ/cedffggg
works	oheieefegggg
works best	gefndggggggg
worry	lffggggfgggg
worst	ddgYf1gfgefg
worst case	ddgYf1gfgefg
worth	ehkhfhgfgggg
would	ifffgjfggggg
would a	gfffgmgfgggg
would a 0	gfffgmgfgggg
would you	gfgfgggjgggg
would you handle	gfgfgggjgggg
write P	gggggggjfggg
write P a	gggggggjfggg
write up	ggggggfWuggg
write up the	ggggggfVvggg
wrong	fogefggfffgg
wrong chat	fogefggfffgg
wrong chat sorry	fogefggfffgg
y'all	fngdfggggggg
yay	xaedffgfgfgg
year	lffggggggggg
yes	kejfffgfgggg
yes but	kfgggggfgggg
yes but don't	kfgggggfgggg
yes or	fdseefgggggg
yes or no	fdseefgggggg
yet or	Xfufgggggfgg
yet or nah	Xfufgggggfgg
yet what	seffggeffgeg
you	fqedegfgghgg
you D	fngefggggggg
you bump	gedfeggggpgg
you bump C	ggeggggggjgg
you code	gvbdbggggggg
you draft	gfffgggkgggg
you draft something	gfffgggkgggg
you grab	dogggggggfgg
you grab the	dogggggggfgg
you handle	gfgfgggjgggg
you handle we	gfgfgggjgggg
you note	fdfffggrggfg
you note to	fdfffggrggfg
you real	gocfeggggggg
you rock	fqfdfggfgfgg
you see	gleffggggggg
you see the	gleffggggggg
you tell	gelfgggggggg
you tell me	gelfgggggggg
you're	fqgefgffgggg
you're a	jrfceggeffff
you're good	fmgffggggggg
you're good at	fmgffggggggg
your	esfdfffhfffg
your stages	gngefggggggf
your stages D	gngefggggggf
yr	jgggggfggggg
ytd	fcgpfggggfgg
`;

export const INTENT_KINDS = `
about:all	-27 39 -32 77 -11 5 -10 -18 -9 -11 -10 -8
about:all+count	-1 -3 -6 12 -2 4 0 -1 0 0 0 0
about:all+customer	2 17 -8 1 -1 -3 0 -2 0 -3 -3 -1
about:all+how	-2 -2 -2 10 0 -2 0 -2 0 0 0 0
about:all+order	5 -1 -3 0 3 -1 -2 -1 1 0 0 0
about:all+what	0 -3 -7 15 -3 4 -2 -1 -2 0 0 0
about:all+whether	0 -4 -2 12 -4 0 0 0 0 0 0 0
about:all+who	0 1 -2 -3 5 0 0 0 0 0 0 0
about:background	-32 -33 -4 -26 -18 -6 118 -8 -3 -24 -6 -10
about:background+count	0 -3 -2 -3 -1 11 -1 0 0 0 0 0
about:background+customer	-24 -19 16 -12 -8 -11 83 -5 -4 -20 -4 -4
about:background+how	-1 -3 -2 -2 0 -1 -4 15 0 0 -1 0
about:background+order	0 -6 -6 -4 -2 -1 33 -4 -3 -1 -3 -2
about:background+what	-2 0 3 3 -7 -4 19 -5 -2 -1 -1 -1
about:background+whether	-1 -2 -3 -3 2 -1 9 0 -2 0 0 0
about:background+who	-1 5 -6 -2 1 -1 5 0 -1 0 0 0
about:chatted	22 -33 -25 -29 -65 -34 17 3 117 17 -39 5
about:chatted+count	-3 -3 2 7 -6 0 -1 -2 10 -2 -1 -1
about:chatted+customer	15 -9 9 -5 -11 -27 5 16 11 29 -22 -7
about:chatted+how	-3 -10 -3 -4 -2 1 3 30 -5 -1 -1 -1
about:chatted+order	-7 -12 -5 -10 -6 -2 23 -6 32 2 -4 -3
about:chatted+what	6 -12 -14 -15 -21 -5 7 8 53 -2 -1 -2
about:chatted+when	6 -4 -7 14 0 -1 -1 -4 -2 0 0 0
about:chatted+where	-1 -1 -1 -2 0 0 7 0 0 0 0 0
about:chatted+whether	7 -9 4 10 -6 -6 6 -5 4 -2 -2 -1
about:chatted+which	-4 1 -5 -3 5 -2 11 -2 0 -1 -1 -1
about:chatted+who	-2 7 -1 2 -5 -2 -3 -3 8 -1 1 -1
about:deals	-69 -95 -50 90 55 -17 -40 -35 -38 38 14 -26
about:deals+count	17 4 -9 5 33 -5 -3 -6 -5 -5 -4 -2
about:deals+customer	-23 13 -1 34 5 -17 -21 0 -9 29 0 -8
about:deals+how	-2 -3 3 2 -2 5 -1 1 0 0 -1 0
about:deals+order	0 -4 -2 -5 5 -2 -7 -6 -4 13 17 -3
about:deals+what	1 5 -9 2 -8 -2 1 17 -4 -1 -1 0
about:deals+when	2 5 -6 2 -1 -1 0 -1 0 0 0 0
about:deals+where	-1 -3 -13 26 -3 -1 -1 -1 0 -2 -1 0
about:deals+whether	-2 -6 11 21 -9 -7 -1 -2 -1 -2 -1 -1
about:deals+which	-6 -8 -18 30 16 7 -3 -4 -3 -3 -2 -2
about:deals+who	-1 -4 -1 9 1 -2 -1 0 0 0 0 0
about:deals+why	-1 -1 -6 13 -2 -1 0 -2 0 0 0 0
about:enter	-28 -22 -8 -12 -11 -6 -17 -12 -5 -12 113 -3
about:enter+customer	-20 -6 -4 -2 -2 -3 -13 -4 -2 -9 62 -1
about:enter+order	-1 -4 -3 -8 -3 -1 -5 -4 -2 -2 34 -1
about:follow	-27 -70 -12 -59 84 -35 2 42 5 -30 26 29
about:follow+count	0 -2 0 -19 28 -5 -2 -1 4 0 -1 -1
about:follow+customer	1 -3 -12 15 -1 -15 1 1 13 -19 19 1
about:follow+how	-4 -6 -5 4 -3 -4 -2 26 -1 -1 -1 -1
about:follow+order	-1 4 -1 -12 5 -2 7 1 3 -1 -2 0
about:follow+what	-2 5 -7 -6 0 -2 15 0 -1 -1 -1 -1
about:follow+when	1 -5 10 7 -5 -1 -1 -4 -1 0 0 0
about:follow+where	0 0 -6 7 0 0 0 0 0 0 0 0
about:follow+whether	2 -8 9 -5 1 -4 2 4 3 -1 -1 -1
about:follow+which	-1 -1 -1 1 15 -3 0 -3 -1 0 -1 -1
about:follow+who	-4 -6 9 -10 36 -4 0 -7 -6 -1 -1 -3
about:give	-29 -13 5 7 -12 -14 25 20 21 6 6 -26
about:give+customer	-14 6 3 -6 -4 -6 23 -11 2 16 0 -10
about:give+order	-4 0 -19 10 1 -8 8 9 6 0 14 -14
about:give+where	0 -1 6 -1 0 0 -1 0 -1 0 0 0
about:give+whether	4 1 -1 -3 -1 -2 -2 6 -1 0 0 -1
about:if	-11 -51 -40 -47 -40 129 -26 13 -19 -18 -18 -12
about:if+count	-2 -1 -2 -10 0 20 0 -1 0 0 0 0
about:if+customer	-12 -8 -33 -4 -4 67 -13 6 -3 -9 -9 -4
about:if+how	-6 -3 -7 -4 0 11 -1 13 0 -1 -1 0
about:if+order	0 -1 0 5 0 -1 -2 3 -1 0 -1 -1
about:if+what	-1 -2 9 -8 -6 33 -8 -7 -6 -1 -1 -1
about:if+where	-1 -1 -3 -2 0 9 0 0 0 0 0 0
about:if+whether	6 -5 -19 -16 -5 43 -1 0 -1 -1 -1 -1
about:if+which	0 0 -1 -5 -4 12 0 -1 0 0 0 0
about:if+who	1 -4 0 0 -2 7 -1 0 0 0 0 0
about:life	-15 116 -54 -73 -51 -16 13 13 -17 -18 -19 -1
about:life+customer	-2 13 0 -4 -2 -1 8 -3 1 -6 -6 2
about:life+how	-2 10 3 -4 -1 3 -1 -7 -1 0 0 0
about:life+order	1 10 -3 -2 -1 0 1 -1 -1 0 -1 -1
about:life+what	-2 30 -14 -7 -7 -2 15 -4 -6 0 0 -1
about:life+when	0 6 -4 -1 0 0 0 0 0 0 0 0
about:life+whether	4 44 -19 -8 -9 -4 1 -3 -1 -1 -1 -1
about:life+which	-1 11 -2 -4 0 -1 -1 -1 0 0 0 0
about:life+who	-2 32 -8 -5 -10 -1 -1 -2 -1 0 0 0
about:minutes	-33 -69 -18 -32 -22 -11 19 -27 139 -15 -12 -9
about:minutes+count	-1 -1 -2 -2 -2 -2 6 0 5 0 0 0
about:minutes+customer	-18 -3 -8 -2 -3 -5 16 -7 47 -8 -5 -3
about:minutes+order	9 -7 -3 -8 -5 -2 2 -12 34 -2 -3 -2
about:minutes+what	-1 0 -1 -1 -2 0 -1 -1 8 0 0 0
about:money	-1 -29 28 73 -45 9 -18 -1 -15 -14 -13 -3
about:money+count	13 -10 21 0 -4 -6 -1 -3 -1 -1 -1 -1
about:money+customer	3 -6 27 -19 -2 18 -8 -2 -2 -6 -5 3
about:money+how	-1 -7 8 -13 -1 -4 0 18 0 0 0 0
about:money+order	-3 -2 -4 5 -1 9 -1 0 -1 -1 -1 1
about:money+what	-2 -6 17 9 -6 1 -3 -5 -4 -1 -1 0
about:money+whether	-2 -12 -6 22 -7 8 -1 -1 0 0 0 0
about:money+which	0 0 0 7 -6 0 0 0 0 0 0 0
about:money+who	0 10 -5 3 -6 0 0 0 0 0 0 0
about:neglect	-4 -94 -48 -91 143 -25 -30 -17 -15 -17 -27 -12
about:neglect+count	-5 -3 5 2 9 -5 -1 -1 2 -1 -1 -1
about:neglect+customer	18 -3 -11 -8 34 3 -13 5 -11 -3 -14 4
about:neglect+how	-1 8 5 -2 -3 -1 -1 -3 0 -1 -1 0
about:neglect+order	10 17 -5 2 7 -2 -9 -4 -12 2 -2 -2
about:neglect+what	-3 -8 -16 -11 29 -4 -2 15 5 -2 -1 -1
about:neglect+when	-2 -2 12 -1 -5 -1 0 0 0 0 0 0
about:neglect+whether	-6 -21 -34 -8 74 4 -3 -4 0 -1 -1 -2
about:neglect+which	1 1 -7 -25 42 -3 -1 -2 -1 -1 -1 -1
about:neglect+who	-2 -9 -12 -8 35 -2 3 -1 3 -1 0 -1
about:neglect+why	-1 -1 7 -1 -2 -1 0 -1 0 0 0 0
about:rank	-1 -40 -31 70 -3 39 -7 -13 -9 -8 -6 -3
about:rank+count	1 -3 -6 -24 -1 35 0 0 0 0 0 0
about:rank+customer	14 -3 -3 -33 -1 34 -1 -3 -1 -2 -1 0
about:rank+how	6 -2 -3 8 0 -2 -1 -5 -1 -1 0 0
about:rank+what	-1 -2 2 6 -3 -1 1 -1 -1 0 0 0
about:rank+whether	0 -4 -1 -6 -2 15 -1 -1 0 0 0 0
about:rank+which	-1 -6 -6 31 -12 -2 -1 -1 -1 0 0 0
about:rank+who	-1 -17 -10 14 22 -2 -2 -1 -2 0 0 -1
about:rate	-6 -38 -18 85 -18 -3 -4 -8 -6 -6 -4 -2
about:rate+count	-2 -5 -7 24 -3 -2 -1 -1 -1 0 0 0
about:rate+customer	4 -1 -4 9 0 -4 -1 -1 0 -1 0 0
about:rate+how	0 0 -4 5 0 2 0 -1 0 0 0 0
about:rate+what	0 -1 -3 12 -3 -2 0 0 -1 0 0 0
about:rate+when	-2 -4 -5 15 0 -2 0 0 -1 0 0 0
about:rate+whether	0 -5 3 11 -4 -3 0 0 0 0 0 0
about:remind	-24 -20 0 -29 -1 -6 -13 -15 -15 -9 -11 90
about:remind+customer	-18 -11 -2 -4 2 -4 -7 -3 -4 -7 -7 58
about:remind+order	-3 -4 18 -5 -5 -1 -1 -5 -4 -1 -2 14
about:remind+what	0 -1 10 -1 -1 0 -1 -2 -2 0 0 -2
about:remind+where	-1 -1 9 -1 0 0 -1 0 0 0 0 -3
about:remind+who	0 7 -2 -1 -2 0 0 0 0 0 0 -1
about:show	16 -3 -6 39 41 -11 4 -26 -6 -17 -14 -30
about:show+customer	13 -6 13 13 -2 -6 13 -6 -8 -7 -6 -10
about:show+order	-2 -1 -14 23 17 -2 6 -8 -6 -2 -4 -5
about:show+what	0 -4 -4 0 -10 0 -1 -1 20 0 0 0
about:show+where	0 0 -7 7 0 0 0 0 0 0 0 0
about:show+whether	-1 -5 4 10 -5 -1 -1 0 0 0 0 0
about:show+which	-2 15 -8 21 -10 -3 -1 -3 -3 -2 -1 -3
about:show+who	14 13 8 -39 8 -2 20 -7 7 -5 -4 -9
about:stage	-50 -40 -28 -21 -16 -12 -19 -17 -11 126 -14 -8
about:stage+customer	-43 -16 -18 -14 -7 -9 -14 -9 -5 96 -13 -5
about:stage+order	-3 -4 -2 4 -3 -2 -5 -5 -4 29 -3 -2
about:stage+whether	0 -2 0 0 -2 -1 0 0 0 6 0 0
about:state	18 -31 67 2 -40 -12 -24 -16 -36 -9 8 2
about:state+count	-5 -5 18 9 -3 -8 -1 -1 -1 -1 -1 -1
about:state+customer	17 -23 41 -19 -17 -1 -9 -18 -13 10 9 12
about:state+how	-18 0 15 3 -5 22 -5 5 -3 -4 -5 -3
about:state+order	0 -2 -8 5 3 -2 5 9 -3 -6 -1 -1
about:state+what	-11 1 22 7 -2 0 0 -6 -4 -2 -2 -1
about:state+when	-7 -1 16 -2 -1 -1 -1 -1 0 -1 -1 0
about:state+where	-7 5 -3 7 -7 12 3 -3 -2 -2 -2 -1
about:state+whether	0 -17 51 -15 -8 -11 -2 6 -2 -2 -2 -2
about:state+which	-12 -1 0 20 -9 4 9 -2 -2 -2 -2 -1
about:state+who	-1 3 5 6 -2 -5 -3 1 -1 -1 0 -2
about:state+why	-1 -1 6 -2 0 0 0 -1 0 0 0 0
about:stretch	-12 -73 -43 99 -19 24 -31 -21 -26 -27 -25 -18
about:stretch+count	-16 3 11 25 3 -5 -3 -3 -1 -1 -1 -3
about:stretch+customer	2 13 -6 3 -19 44 -7 -11 -2 -13 -11 4
about:stretch+how	-10 -13 -17 37 -5 28 -2 -10 -1 -1 -1 -2
about:stretch+order	-3 8 -1 -6 4 -1 -5 5 1 0 -1 -1
about:stretch+what	-3 -12 -3 33 -7 -7 8 -3 0 -1 -1 -2
about:stretch+when	6 1 -3 -1 0 -1 0 0 0 0 0 0
about:stretch+whether	3 -4 -6 25 -20 11 -3 -2 0 -1 -1 -2
about:stretch+which	2 -2 -1 6 2 -3 0 -1 -1 0 0 -1
about:stretch+who	-3 -20 -3 19 14 -4 -2 -1 3 0 0 -1
about:target	-21 -18 -35 73 -21 32 -3 -2 5 -6 -7 -7
about:target+count	-5 -8 -7 32 -6 2 -2 -2 -2 -1 0 -1
about:target+customer	-8 5 -12 -1 -5 36 2 -4 -3 -5 -4 -3
about:target+what	-1 -1 -2 -1 -3 4 -1 -1 6 0 0 0
about:target+whether	0 -22 -24 42 -13 27 -2 -2 -1 -1 -1 -1
about:them	47 -50 47 -15 -20 -25 3 27 -17 -3 7 -8
about:them+count	-1 -1 7 -2 0 -1 -1 -1 -1 0 0 0
about:them+customer	32 -6 3 5 -4 -13 -4 -6 -4 -3 7 -4
about:them+how	0 -3 -4 -3 0 -4 -1 20 -1 -1 -1 0
about:them+what	3 -5 3 -9 -6 -4 14 14 -6 -1 -2 -1
about:them+when	3 -4 6 -2 -1 -1 -1 1 -1 -1 0 0
about:them+whether	-9 -11 44 -10 -4 -4 -2 0 -1 -1 -1 -1
about:them+which	0 -1 -4 4 0 -1 7 -1 -2 0 0 -1
about:them+who	-1 -1 7 -1 -1 -1 1 -2 -1 0 0 0
about:us	-6 14 -48 -4 16 -8 14 31 -4 -36 -19 55
about:us+count	1 -12 4 33 -6 -9 -4 -7 4 -1 -1 -2
about:us+customer	16 9 21 -22 -30 20 16 1 -11 -17 -14 12
about:us+how	-4 -18 -20 27 -8 -10 -6 50 -4 -2 -2 -3
about:us+order	4 -7 -2 0 -1 -11 13 9 -4 -2 11 -8
about:us+what	-8 -17 2 -2 18 3 -1 7 9 -3 -3 -6
about:us+when	1 3 9 -1 -2 -2 -3 -2 -2 0 -1 -1
about:us+where	-5 1 4 3 -3 17 -4 -3 -1 -1 -1 -4
about:us+whether	7 16 -12 -9 8 -1 -1 1 3 -3 -3 -5
about:us+which	-1 -5 6 -2 -1 -3 2 9 -1 -1 -1 -2
about:us+who	-2 15 -12 -10 37 -1 -6 -7 -5 -1 -1 -5
about:us+why	-5 -3 2 3 -3 -4 -3 17 -2 -1 -1 -1
about:visit	-22 14 -37 -22 7 -12 99 -22 -26 -13 -14 -7
about:visit+customer	-15 11 -23 -6 1 -7 61 -9 -9 -9 -9 -1
about:visit+order	-1 -3 -1 -4 4 0 15 -3 -5 0 -1 -1
about:visit+what	-4 -9 -15 -5 2 -3 44 -5 -4 -1 -1 -1
about:visit+where	-1 -1 -4 -1 0 0 9 0 0 0 0 0
about:visit+whether	0 -4 -3 -1 6 -1 5 0 -1 0 0 0
about:visit+which	-2 4 -6 2 -5 -1 10 -1 -1 0 0 0
about:visit+who	-1 9 -8 -4 4 -2 6 -1 -1 0 0 0
about:wording	-16 -60 5 -43 -30 -20 -21 114 1 -18 -19 -12
about:wording+count	5 0 -2 -1 0 1 0 -3 0 0 0 0
about:wording+customer	-15 -7 -6 -4 -3 -10 -5 71 1 -10 -8 -4
about:wording+how	4 -8 -8 -7 -1 -5 4 33 -3 -2 -2 -1
about:wording+order	-9 -4 -3 -4 -3 -1 -5 30 7 -1 -2 -2
about:wording+what	-3 4 13 -6 -5 -7 -4 15 -4 -1 -1 0
about:wording+whether	-1 -8 20 -5 -14 -3 -1 15 -1 0 -1 0
about:wording+who	-2 -1 -3 -1 11 0 -1 -1 -1 0 0 0
about:you	-11 13 -6 -3 0 -4 -4 2 2 9 4 -1
about:you+customer	-7 6 -4 -1 -1 -2 -4 1 4 5 4 -3
about:you+whether	0 5 -4 -3 -4 -1 1 1 0 6 0 -1
after	-6 -13 18 32 0 -6 -11 -4 -3 -4 -3 -1
amount	67 -37 -24 50 -21 16 -9 -14 -11 -8 -4 -6
asks	-60 27 43 43 32 18 -30 -29 -4 -32 -36 -38
asks:customer	-3 -5 35 -15 -29 47 23 2 -27 -25 -28 -24
customer	85 -98 61 -90 -82 37 46 -20 -52 35 15 -37
day	60 23 -101 25 80 -4 -15 -51 25 -52 -50 98
first:0	1 -5 -6 1 -2 21 -1 -6 1 -2 -2 -1
first:0 bullets	-4 -13 -2 -8 -2 -1 -2 -2 37 -2 -1 -1
first:0 fattest	-2 -12 -1 32 -6 -1 -1 -2 -1 -3 -2 0
first:0 minutes	-1 0 -1 0 0 0 22 -1 -17 0 0 -1
first:0 off	-20 -5 -13 -10 -3 71 -3 -6 -3 -3 -2 -1
first:0天	-1 -7 -1 -5 21 -1 -2 -1 -1 -1 -1 0
first:@P	-7 47 7 -12 -4 -2 -11 -4 -8 -3 -2 -1
first:@b	17 -4 -1 -7 0 -1 0 -1 -1 -2 0 0
first:@所	-2 22 -1 -10 -3 -1 -1 -1 -1 -1 -1 -1
first:C	12 -3 -5 0 -2 -1 0 -3 -1 3 0 -1
first:C 	-8 -5 6 -3 -2 -3 9 1 -2 5 0 2
first:C 's	3 -9 -8 61 -5 -4 -5 -3 -2 -14 -13 -1
first:C 0	6 -1 -1 0 0 -1 -1 0 0 -1 0 0
first:C C	15 -2 -1 -1 0 -1 -3 -1 0 -2 -2 -1
first:C P	12 -1 -4 0 0 0 -2 -1 0 -1 -2 0
first:C ask	11 -1 -1 0 0 -1 -1 -2 0 -2 -2 0
first:C asked	31 -4 -4 -2 -1 -8 -3 -3 -1 -3 -2 0
first:C at	4 -1 -21 -1 -1 27 -1 -3 -1 -1 0 -1
first:C budget	16 -1 -6 -1 0 -1 -1 -1 0 -3 -2 0
first:C came	10 -1 -1 0 0 -4 0 -1 0 -2 -1 0
first:C contract	7 0 0 0 0 -1 0 -4 0 -1 0 0
first:C cut	15 -2 -2 -1 -1 -1 -2 -1 0 -3 -2 0
first:C demo	13 -2 -1 -1 -1 -1 -1 -1 0 -2 -1 -1
first:C hasn't	25 -2 -3 -1 -8 -1 -4 -1 -1 -2 -1 -1
first:C in	21 -10 -3 -11 -3 -5 5 5 -4 -11 18 -1
first:C interested	7 -1 -1 0 0 0 -1 -1 0 -1 -1 0
first:C is	5 -6 -17 -3 -2 -2 -2 -3 -1 13 19 -1
first:C isn't	20 -1 -11 0 -1 -1 -1 -2 0 -1 -1 -1
first:C just	-5 20 -3 -1 -1 -1 19 -4 -1 -5 -14 -3
first:C left	53 -8 -7 -3 -2 -2 -6 -3 -2 -11 -8 -1
first:C liked	24 -6 -4 -1 -1 -1 -3 -2 -1 -3 -3 -1
first:C lost	-26 -16 -17 -8 -4 -5 -10 -6 -3 114 -15 -2
first:C need	6 -1 0 0 0 0 -2 0 0 -1 -1 0
first:C no	36 -4 -4 -2 -2 -1 -5 -6 -1 -5 -4 -2
first:C not	13 -1 -1 -3 0 -3 -1 -1 0 0 -1 -1
first:C paid	33 -3 -2 -2 -1 -2 -2 -3 -1 -9 -5 -1
first:C pays	17 0 -1 -1 0 -5 0 -5 0 -1 -1 -1
first:C pushed	32 -4 -3 -5 -2 -3 -2 -2 -2 -6 -3 -1
first:C quoted	-6 0 -7 -1 0 -4 -4 24 0 0 0 0
first:C said	35 -5 -8 -2 -1 -1 -3 -2 -1 -6 -5 -1
first:C says	28 -6 -4 -1 -1 -1 -3 -1 -1 -6 -5 0
first:C sent	5 0 -1 0 0 0 0 0 0 -1 -1 0
first:C signed	10 -4 -20 -3 -1 -4 -2 -3 -1 35 -6 -2
first:C status	-41 -8 98 -4 -2 -2 -8 -2 -1 -15 -12 -2
first:C still	15 -2 4 -2 -2 -3 -2 -1 0 -3 -2 0
first:C thinks	-2 0 0 0 0 0 -2 7 0 0 -1 -1
first:C to	-60 -20 -19 -11 -6 -5 -17 -6 -4 170 -20 -3
first:C update	-10 -2 38 -2 -1 -1 -5 -1 -1 -9 -5 -2
first:C want	32 -5 -6 -2 -1 -1 -3 -2 -1 -6 -4 -1
first:C wants	29 -5 -4 -3 -1 -1 -3 -3 -1 -4 -3 -1
first:C went	25 -3 -3 -1 -4 -1 -2 -2 -1 -4 -3 0
first:C will	46 -9 -2 -2 -2 -2 -4 -1 -13 -6 -5 -1
first:C,	-13 32 -17 9 -8 -14 -10 -5 -5 42 -8 -4
first:C0	24 -6 0 -1 -1 -2 -2 -1 -1 -4 -6 0
first:C:	52 -22 -7 -2 -1 -2 -4 -2 -1 -5 -5 -1
first:CC	14 -2 -3 -1 0 -1 -1 -1 0 -2 -2 0
first:CD	12 -3 14 -7 -2 -1 -4 -1 -2 -2 -2 -1
first:CP	2 -2 -8 2 -1 -2 -4 17 -1 -1 -3 -1
first:C一	-4 -4 -3 -1 -1 0 22 -1 -1 -4 -3 -1
first:C上	-1 0 6 -1 0 -1 -2 -1 0 0 1 0
first:C下	13 -3 9 -2 -5 -2 -2 -2 -1 -4 -2 -1
first:C不	-12 55 -9 -4 -3 -1 -5 -4 -2 -8 -5 -2
first:C丢	-2 6 -10 6 -2 12 -3 -5 -1 3 -3 -1
first:C中	3 -9 12 -3 -2 -4 -2 -2 -1 13 -3 -2
first:C为	-4 -3 22 -3 -1 -2 -3 -4 -1 -1 -1 0
first:C二	7 -1 0 0 0 -1 -1 -1 0 -1 0 -1
first:C交	-2 -3 -5 0 0 -3 20 -2 -1 0 0 0
first:C什	-2 -2 13 -2 -1 -2 0 -2 0 0 0 0
first:C介	16 -4 -3 -4 -1 -2 -19 29 -1 -2 -6 -2
first:C从	-1 -4 6 -3 -1 -3 11 -3 -1 -1 -1 0
first:C他	-5 0 16 -3 0 -6 0 -1 0 0 0 0
first:C价	1 -1 5 -1 0 -2 0 -1 0 0 0 0
first:C信	11 -1 0 0 0 -5 -1 -1 0 -1 0 0
first:C催	37 -4 -10 -1 -3 -1 -5 8 -1 -4 -5 -11
first:C先	-6 -3 -3 -5 -2 -1 -2 -1 -1 29 -5 0
first:C公	0 -1 5 0 0 -2 0 0 0 0 0 0
first:C关	-13 -18 -14 -4 -3 -5 -7 -4 -2 81 -10 -1
first:C再	-11 -4 -14 -1 -1 47 -8 -7 -1 -1 0 -1
first:C决	50 -10 -21 -3 -3 -4 -2 -2 -1 -2 -2 -1
first:C几	31 4 7 -21 -2 -9 -2 -2 -1 -3 -2 -1
first:C到	-21 44 46 -4 -9 -7 -23 -8 -3 -7 -5 -2
first:C前	-1 -3 16 -5 -2 -2 1 -1 -1 -1 -1 0
first:C加	-5 -2 29 -1 0 -1 -4 -6 -3 -4 -3 -1
first:C升	-7 -5 -4 -2 -1 -1 -3 -1 -1 31 -3 -1
first:C卡	5 -1 4 -2 0 -2 -1 -1 0 -1 -1 0
first:C压	24 -4 -6 -1 0 -1 -2 -2 -2 -5 -1 -1
first:C又	-29 65 4 -6 -2 -4 -5 -5 -2 -9 -6 -2
first:C反	-10 -7 -6 -9 -2 47 -3 -6 -1 -2 -1 -2
first:C发	12 -3 1 -1 -1 -2 -1 -2 0 -2 -1 0
first:C只	12 -3 -18 -1 0 16 -1 -1 0 -1 -2 0
first:C可	-6 -1 -1 0 0 0 -1 -1 -1 12 -1 0
first:C合	3 -2 7 -1 -1 -1 -1 -1 0 -2 -1 0
first:C同	37 -8 -11 -2 -1 -4 -3 -2 -1 -3 -2 -1
first:C后	19 -6 21 -2 -8 -3 -3 -7 -2 -5 -3 -1
first:C呢	-6 -2 33 -4 -1 -7 -4 -2 -1 -3 -2 -1
first:C和	-5 -1 -8 -2 -1 21 -2 -1 0 -1 -1 0
first:C咱	1 -13 -7 -3 -1 -3 -3 33 -1 -1 -1 -1
first:C哪	26 -11 21 -12 -10 -2 -2 -2 -1 -3 -2 -1
first:C啥	-3 -8 -45 -11 -4 -12 54 37 -3 -2 -2 -1
first:C回	-4 -1 17 -1 -1 -2 -2 -1 -1 -1 -1 -1
first:C在	25 -1 -16 -2 0 -3 -1 -1 0 -1 0 0
first:C坏	32 -3 -14 -1 0 -2 -1 -2 0 -5 -3 -1
first:C多	-9 -10 30 16 -8 5 -5 -4 -2 -6 -5 -1
first:C大	-10 -7 20 -2 -1 -2 7 -2 -1 -2 -1 0
first:C嫌	1 -3 15 -1 -1 -3 -2 -2 -1 -1 0 -1
first:C官	-8 -1 -6 0 -1 -1 -2 -1 -1 -1 23 -2
first:C定	19 -5 3 -4 -1 -4 -3 -2 -1 0 -3 -1
first:C审	8 -1 4 -1 0 -2 -2 -1 0 -1 -3 0
first:C对	-7 -4 32 -2 -1 -3 -3 -9 -1 -1 -1 -1
first:C尾	7 -2 -8 -1 -1 -2 -1 13 -1 -2 -2 -1
first:C工	11 -3 -1 0 0 -1 -1 -1 0 -2 -1 0
first:C已	7 -5 22 -1 -1 -3 -3 -8 -1 -3 -3 -1
first:C年	9 -2 -19 0 0 19 -2 -1 0 -2 -2 0
first:C开	-8 -1 4 -1 0 -2 2 -1 -3 -1 12 0
first:C归	16 -3 -12 -4 -4 -2 -2 -1 -1 16 -3 -1
first:C当	-5 -2 14 -1 -1 -1 -3 -2 -1 4 -1 0
first:C往	1 -3 -6 -1 -5 10 -2 -2 -1 10 -2 -1
first:C微	-4 0 -1 -1 0 -1 -1 13 -1 -1 -3 0
first:C怎	7 -15 10 14 -2 -6 3 0 -2 -5 -4 -1
first:C总	11 -1 -5 0 0 -1 -1 2 -1 -2 -2 0
first:C想	27 -3 -12 -1 0 -3 -3 -2 0 -1 -2 0
first:C成	25 -9 -2 -2 -4 9 -4 -2 -1 -5 -4 -1
first:C我	-5 -1 19 -6 0 -8 -4 -2 0 0 -1 9
first:C打	-3 -5 9 -3 -1 9 -2 -1 -1 -1 -1 0
first:C技	5 0 -1 0 0 0 0 -2 0 0 -1 0
first:C把	6 15 -7 -1 -1 2 -6 -2 -1 -2 -2 -2
first:C投	1 -2 6 -1 0 -3 0 -1 0 0 0 0
first:C报	-9 -1 -3 2 0 -2 -1 -1 0 15 -1 0
first:C拉	-2 -1 -1 -1 0 0 -2 -1 0 10 -1 -1
first:C拖	16 -8 -11 -10 19 26 -5 -4 -2 -12 -7 -2
first:C招	13 -4 2 -1 0 -3 -1 -1 0 -2 -1 -1
first:C拿	15 -2 -4 -1 0 -2 -2 -2 0 -1 -1 0
first:C按	-12 -7 -14 -8 -4 29 -2 -2 -1 27 -5 -1
first:C换	7 -3 7 -1 -1 -2 -2 -1 0 -2 -1 0
first:C推	-1 0 -1 -4 0 5 0 0 0 4 -1 0
first:C提	-4 -3 26 -15 -10 12 -10 -2 -3 -2 -1 11
first:C改	18 9 -4 -2 -2 -3 -4 -2 -1 -2 -5 -1
first:C放	5 -3 -2 -6 -1 -1 -2 -1 -1 16 -4 0
first:C新	12 -3 2 1 -1 -3 -2 -2 -1 -2 -2 0
first:C是	-2 -6 7 -4 -3 -4 21 -3 -1 -2 -2 0
first:C晚	-3 -7 -6 -1 -1 21 -1 -1 0 -1 0 0
first:C最	-1 -2 5 9 -3 -3 -3 -1 0 -1 -1 0
first:C有	8 -5 4 -3 -3 -5 -6 -3 13 3 -3 -1
first:C来	30 -10 -5 -1 -1 -1 -3 -1 -1 -4 -3 0
first:C标	-12 -1 -2 -1 -1 -1 -2 -1 -1 25 -2 0
first:C样	0 -2 11 -1 0 -2 0 -3 0 -1 -1 0
first:C欠	-13 -3 28 -8 18 -8 -2 -3 -1 -4 -3 -1
first:C款	17 -2 -7 -1 0 -1 -1 -1 0 -3 -1 0
first:C死	-4 -4 -2 -1 -1 -1 -2 -1 0 19 -2 0
first:C没	-2 17 -10 -7 24 2 -5 -3 -1 -6 -6 -2
first:C法	14 -2 -3 -1 -1 -3 -1 -1 0 -2 -1 0
first:C状	-2 -1 -1 0 0 0 -1 0 -1 7 -1 0
first:C现	-1 -1 11 -3 -1 -2 -1 -1 0 0 0 0
first:C用	9 -3 1 -1 0 -2 -1 -1 0 -1 -1 0
first:C的	2 -3 5 2 -1 -2 0 0 -1 -2 1 -1
first:C目	13 -2 1 -1 -1 -1 -3 -1 -1 -2 -2 0
first:C看	34 -15 -4 -1 0 -1 -3 -1 -2 -5 -2 0
first:C真	-5 -1 0 -1 0 12 -1 0 0 -1 -1 0
first:C码	5 -1 -1 0 0 -1 0 -1 0 -1 0 0
first:C砍	-10 -1 -5 -1 0 9 -1 -1 -1 12 0 0
first:C确	-4 -5 -3 -2 -1 -1 -3 -1 -1 27 -3 -2
first:C第	6 -1 -1 0 0 0 0 -1 0 -1 0 0
first:C答	15 -5 -1 -1 -1 -1 -1 -1 0 -2 -1 -1
first:C签	-24 -8 25 11 -2 8 -4 -5 -1 6 -4 -3
first:C算	-10 -7 11 -2 -1 -2 -3 -2 -1 23 -5 -1
first:C约	21 -6 7 -2 -2 -2 -12 -1 0 -1 -1 -1
first:C线	-3 -2 -2 -4 -1 -1 -1 -1 0 12 6 0
first:C给	-12 -5 -5 28 -1 -2 -11 5 -2 13 -3 -5
first:C续	3 -8 17 17 -2 -8 -2 -11 -1 -3 -2 -1
first:C维	-3 -1 25 -10 -4 -5 0 0 0 0 0 0
first:C老	16 -4 -2 -2 0 -1 -1 -1 0 -1 -2 -1
first:C能	-11 -6 53 -10 -3 -12 -4 -1 -1 -2 -1 -2
first:C被	-7 42 -9 -6 -2 6 -6 -4 -1 -5 -8 -1
first:C要	12 -4 -4 -3 -1 6 -2 1 -1 -2 -2 -1
first:C让	36 -7 -7 -2 -1 -2 -3 -3 -1 -5 -4 -1
first:C试	5 -3 17 -2 -2 -5 -1 -5 0 -2 -1 -1
first:C说	5 2 -6 -2 -1 -1 -3 16 -2 -5 -2 -1
first:C谁	16 7 -6 -3 1 -4 -4 -2 -1 -2 -2 0
first:C谈	-8 -6 -10 -2 -1 -1 -1 -2 -3 38 -3 -1
first:C货	9 -2 3 -2 0 -2 -1 -1 0 -1 -1 0
first:C跟	8 -4 5 -2 12 0 -6 -2 -1 -3 -6 -1
first:C转	-7 -5 -4 -2 -1 -1 -3 -1 -1 30 -3 0
first:C还	2 -7 25 -2 -3 -6 -2 -2 -1 -1 -2 -1
first:C这	1 -3 4 -1 -1 -1 7 -1 -1 -1 -1 0
first:C进	21 -5 -14 -2 -1 -2 -5 -5 -1 19 -5 -1
first:C退	7 -9 -7 -3 -2 -2 -4 -2 -1 30 -6 -1
first:C那	3 -3 12 -3 -1 -2 -2 -2 0 0 -2 -1
first:C都	-1 -2 -4 -1 0 -2 20 -10 -2 4 -1 -1
first:C采	5 -2 10 -2 -1 -2 -3 -2 0 -1 -2 -1
first:C问	35 -4 -13 -3 -1 -6 -2 -3 -1 -1 -1 -1
first:C阶	-6 -1 -2 0 -1 0 -2 -1 -1 17 -1 -1
first:C降	-7 -3 -10 -1 -1 13 -2 -1 -1 16 -2 0
first:C院	7 -2 -2 0 0 -1 -5 14 -2 -1 -1 -6
first:C项	38 -5 -4 -6 -3 -1 -2 -2 -1 -9 -5 -1
first:C顾	-9 -6 37 -3 -1 -3 -4 -6 -1 -2 -1 -1
first:C预	-5 -2 -4 -2 0 -6 -1 22 0 0 0 -1
first:C首	23 -2 -11 -1 0 -1 -1 -1 0 -3 -2 -1
first:C验	22 -2 -11 -1 0 -1 -1 -1 0 -3 -2 -1
first:C黄	15 -3 -8 -5 -1 5 -3 -3 -1 9 -2 -2
first:D	-9 -9 -5 4 35 -2 -4 -3 -3 -2 -2 1
first:D 	-16 -40 -1 -14 98 -3 -6 -4 -6 -2 -2 -3
first:D 's	-18 -12 -8 -19 80 -2 -5 -3 -5 -2 -2 -5
first:D beers	-2 81 -17 -19 -35 -4 -1 -1 -1 0 0 -1
first:D remind	-1 -1 -1 -1 -2 0 -5 -1 -1 0 -1 15
first:DC	-21 -2 2 -9 11 -5 2 -3 30 -2 -2 -2
first:Dc	-7 -1 -1 0 0 0 -2 -1 0 0 0 14
first:D一	-6 0 -1 3 -2 -1 0 0 0 0 0 8
first:D上	4 -16 -5 -4 -2 -2 39 -2 -8 -3 -1 -1
first:D丢	0 -2 -2 10 -3 -1 0 0 0 0 0 0
first:D个	-8 -1 -1 -1 5 -1 -1 -1 -1 0 0 11
first:D例	-4 10 -2 -16 -11 -2 -2 -1 31 -1 -1 -1
first:D催	-5 -2 -6 -1 -4 0 -2 -1 -1 0 -1 23
first:D先	-2 -18 -4 -12 43 -2 -1 -1 -1 0 0 -1
first:D冲	-1 14 0 -4 -3 -3 0 0 -1 0 0 0
first:D别	-11 -1 -2 0 -3 -1 -1 -1 0 -1 0 20
first:D到	-4 -12 -2 12 19 -2 -1 -2 -2 -1 0 -5
first:D去	0 0 -3 -6 -3 -3 20 -1 -1 -1 -1 -1
first:D叫	-3 -4 -1 -2 -3 0 -2 -1 -1 0 0 17
first:D同	-6 -15 -2 4 -5 -2 -2 -5 36 -1 -1 -1
first:D呢	-1 -13 -1 30 -8 -3 0 0 -1 0 0 -1
first:D咱	-1 -4 0 11 -2 -1 0 0 0 0 0 -1
first:D喊	-3 -8 0 -2 -3 0 -1 -1 -1 0 0 21
first:D在	11 -4 0 0 -1 0 -1 -1 -1 -1 -1 -1
first:D大	-1 0 -1 -3 10 -1 -1 0 -2 0 0 0
first:D天	-1 38 -8 -13 -2 -5 -1 -5 -1 0 0 -1
first:D好	-3 18 0 -4 -3 -1 -1 -1 -1 -1 0 -1
first:D干	-5 -36 -17 16 60 -2 -2 -2 -4 -2 -2 -3
first:D开	-16 47 0 -16 -3 -2 -1 -1 -5 -1 0 -1
first:D必	-4 -17 -1 -8 38 -1 -1 -2 -2 -1 -1 -1
first:D快	-1 13 -1 -4 -5 -1 -1 0 -1 0 0 0
first:D总	0 -1 0 5 -1 -2 0 0 0 0 0 0
first:D成	-3 -12 4 26 -5 -3 -1 -1 -2 0 0 -2
first:D我	-3 1 0 -10 7 -1 -1 -1 -1 0 0 9
first:D扫	3 -1 0 -2 -2 0 -3 0 0 -4 11 -1
first:D拜	11 -13 -1 26 -8 -1 -5 -2 -4 -1 -1 -1
first:D拿	0 -1 -3 11 -1 -5 0 0 0 0 0 0
first:D排	-1 -16 -4 -25 54 -2 -1 0 -3 0 0 -1
first:D提	-3 -3 -1 -1 -3 0 -1 -1 0 0 0 15
first:D放	-2 39 -8 -9 -14 -3 -1 -1 -1 0 0 -1
first:D新	-3 -8 -1 22 -5 -1 0 -1 -1 0 -1 -1
first:D有	-2 10 -8 3 4 -2 -1 -1 -2 0 0 -1
first:D比	-1 -23 -6 45 -9 -3 0 -1 -1 0 0 -1
first:D没	-3 -8 -1 -16 35 -1 0 -1 -1 0 -1 -1
first:D的	-4 -20 -1 -2 24 -1 -2 -1 12 -1 -1 -1
first:D目	-1 -13 0 22 -3 -2 0 -1 -1 0 0 -1
first:D社	0 18 -3 -8 -4 -2 0 0 0 0 0 0
first:D签	-4 -4 -4 28 -7 -2 -1 -1 -1 0 0 -2
first:D约	55 -36 -5 -29 18 -5 19 -3 -4 -3 -4 -3
first:D给	-1 -13 -9 -9 3 -3 -3 42 -5 0 0 -1
first:D综	-3 18 -1 -5 -4 -1 -1 -1 -1 -1 0 -1
first:D群	-2 -8 -1 -8 -7 -1 -5 -2 36 0 0 -1
first:D能	-1 -3 -2 23 -5 -9 0 0 0 0 0 -1
first:D要	-3 -11 -1 -21 40 -1 -1 -1 -1 0 -1 0
first:D见	-8 10 0 -4 -4 -1 17 -1 -1 0 -1 -5
first:D记	-2 -1 0 -1 -1 0 -1 -1 0 0 0 8
first:D评	-4 -11 -7 -10 -9 -2 -2 -1 48 0 0 -1
first:D该	-1 -1 0 -4 10 -2 0 0 0 0 0 0
first:D谁	-6 11 12 -6 -2 -2 -1 -1 -1 0 0 -3
first:D调	-2 38 -5 -14 -10 -2 0 -2 -1 0 0 -1
first:D赢	-2 -1 -1 10 -2 -3 0 0 0 0 0 0
first:D跑	5 -5 -4 -26 35 -3 19 -4 -6 -5 -3 -4
first:D跟	-4 -4 -1 0 0 -1 8 -2 6 -1 -1 -1
first:D还	0 -3 -1 12 3 -7 0 0 -2 0 0 -1
first:D进	-1 -9 -1 11 -5 -3 24 -2 -9 -1 -2 -2
first:D那	12 -15 -1 -6 -5 -1 -2 -1 23 -1 -1 -1
first:D闹	-13 -4 -1 -1 -2 -1 -2 -2 -4 -1 -1 33
first:D预	-9 -1 0 24 0 -10 -1 -1 0 0 -1 -1
first:D黄	-4 -5 -1 24 -9 -1 0 -1 -1 -1 0 -1
first:M以	-1 -1 -1 8 -3 -1 0 0 0 0 0 0
first:M往	-1 -4 -1 13 -3 -1 -1 -1 -1 0 0 0
first:P	29 1 -1 0 -8 -3 -5 -2 -3 -3 -1 -3
first:P 	-27 -14 -1 71 -10 -2 -1 -5 -2 -1 -2 -3
first:P 's	14 -16 22 10 5 -8 -4 -11 -3 -2 -5 -2
first:P asked	33 -4 -4 -4 -2 -1 -3 -4 -1 -2 -5 -1
first:P from	-41 -3 -3 -1 -1 -1 -9 -4 -1 -4 69 -1
first:P said	31 -4 -3 -4 -8 -2 -3 -4 -1 0 -1 -1
first:P says	43 -24 -14 -21 -9 -3 -9 53 -7 -3 -6 -1
first:P wants	51 -17 -3 -11 -6 -3 -4 1 -2 -2 -4 -1
first:PD	-6 22 -4 8 -4 -4 -2 -3 -2 0 -1 -4
first:P上	-2 -3 38 -10 -1 -1 -2 -16 -2 0 0 0
first:P什	-5 -12 36 -11 -9 -1 23 -9 -5 -1 -3 -1
first:P介	7 -2 -1 -1 -1 -1 -10 -7 -1 0 18 -1
first:P你	-4 29 -3 -5 -2 -1 -2 -4 -1 -2 -2 -3
first:P压	-2 -1 -4 -17 31 -3 -1 -1 -1 0 -1 0
first:P和	4 -7 -6 24 -4 -2 -4 -2 -1 0 -1 -1
first:P回	27 -11 10 -8 -4 -1 -1 -7 -2 -1 -1 -1
first:P头	-31 -1 29 -2 -1 -2 -1 14 -1 -1 -1 -1
first:P嫌	38 -11 -5 -8 -2 -1 -2 -3 -1 -1 -2 -1
first:P手	-1 -3 -3 14 -1 -3 -1 -1 -1 0 -1 0
first:P是	-11 -15 60 -10 -5 -2 -4 -6 -2 -1 -4 -1
first:P最	-2 -9 34 -16 8 -3 -2 -8 -1 0 -1 0
first:P有	0 -1 -4 -7 15 -1 0 -1 0 0 0 0
first:P松	40 -19 17 -11 -8 -2 -3 -7 -2 -1 -3 -1
first:P欠	-3 -1 -3 -5 31 -1 -11 -3 -1 0 -2 -1
first:P点	34 -17 21 -12 -9 -3 -2 -7 -1 -1 -2 -1
first:P生	-8 5 -8 -8 -2 -2 -2 32 -1 -1 -2 -2
first:P电	13 -16 39 -18 -4 -4 -1 -4 -2 -1 -1 -1
first:P的	-8 -20 -4 55 -9 -1 8 -8 -4 -1 -4 -3
first:P看	-7 -28 80 -14 -12 -2 -3 -6 -2 -2 -3 -1
first:P离	19 12 -3 -9 -3 -1 -2 -4 -2 -1 -4 -1
first:P答	16 -15 29 -9 -11 -2 -1 -3 -1 0 -1 -2
first:P要	-2 -5 -5 -5 -2 -1 20 5 -2 -1 -2 -1
first:P说	32 -15 17 -10 -3 -3 -3 -5 -5 -2 -2 -1
first:P请	-14 36 -2 -43 -10 47 -2 -4 -2 -1 -2 -2
first:P跟	0 -1 -2 20 -12 -1 -1 -1 0 0 -1 0
first:P这	-3 -9 -16 -13 -8 -3 66 -9 -3 -1 -1 0
first:P那	-10 -10 5 28 -2 5 -3 -6 -2 -2 -2 -1
first:P问	24 -6 -5 -2 -2 -1 -2 -4 -1 0 -1 -1
first:R便	-4 -3 -2 -1 -1 10 0 1 0 0 0 0
first:R抢	-1 -3 -3 10 -5 4 0 -1 -1 0 0 0
first:[聊	12 0 0 0 0 0 -6 0 -2 0 0 -2
first:a	-21 -59 -6 -27 -12 -3 -6 156 -8 -6 -6 -2
first:about	-2 -1 -1 0 -1 0 21 -2 -12 0 -1 -1
first:about to	-2 -1 -1 0 -1 0 21 -2 -12 0 -1 -1
first:accounts	-8 -20 -4 -37 94 -2 -2 -5 -3 -5 -3 -3
first:accounts to	-3 -17 -2 -18 55 -1 -1 -4 -2 -4 -3 -1
first:action	-1 -2 0 -1 -2 0 -1 -1 11 -1 -1 0
first:action items	-1 -2 0 -1 -2 0 -1 -1 11 -1 -1 0
first:actions	-10 -33 -2 -16 -13 -2 -2 -3 86 -2 -2 -2
first:actions from	-10 -33 -2 -16 -13 -2 -2 -3 86 -2 -2 -2
first:add	-4 -12 -11 -7 -6 -1 -5 -4 -2 -8 62 -2
first:add C	6 -4 -14 -5 -2 -1 -7 -2 -2 -11 45 -2
first:afk	-7 53 -4 -16 -8 -2 -2 -4 -3 -3 -3 -1
first:afk 	-7 53 -4 -16 -8 -2 -2 -4 -3 -3 -3 -1
first:all	-2 -23 -1 43 -6 -1 -1 -2 -1 -3 -2 0
first:all proposals	-2 -23 -1 43 -6 -1 -1 -2 -1 -3 -2 0
first:almost	-3 21 -1 -5 -3 -1 -1 -2 -1 -1 -1 0
first:almost weekend	-3 21 -1 -5 -3 -1 -1 -2 -1 -1 -1 0
first:and	-3 -24 -29 -4 63 5 -2 -3 -1 -1 -1 -1
first:and C	-3 -3 45 -7 -10 -13 -3 -1 -1 -1 -1 0
first:and D	-2 -23 -11 94 -46 -7 -1 -1 -1 0 0 -1
first:and if	0 -5 -4 -4 -11 27 0 -1 0 0 0 0
first:and in	-1 -12 -17 48 -12 -3 0 -1 0 0 0 0
first:and with	-1 -12 -18 -6 -12 55 0 -1 -1 -1 0 0
first:answer	-17 -12 -2 -5 -2 -2 -2 50 -2 -2 -2 -1
first:answer for	-11 -8 -2 -3 -2 -1 -2 36 -2 -1 -2 -1
first:any	-1 -3 13 -3 -2 -1 0 -1 0 0 0 0
first:any joy	-1 -1 8 -1 -1 -2 -1 0 0 0 0 0
first:any movement	0 -1 6 -1 -1 -1 0 0 0 0 0 0
first:any news	-1 -4 12 -3 -2 -1 0 0 0 0 0 0
first:any word	-1 -7 28 -6 -7 -2 -1 -4 -1 0 0 0
first:anyone	-4 11 -9 4 10 -4 -2 -3 -1 -1 -1 -1
first:anyone for	-1 21 -6 -3 -6 -1 -1 -2 -1 -1 -1 0
first:anyone have	-2 20 -4 -2 -4 -2 -1 -1 -1 -1 -1 0
first:anyone i've	-2 -24 -11 -7 53 -4 -1 -2 -1 -1 -1 -1
first:anyone know	-8 44 -4 -9 -1 -11 -2 -5 -1 -1 0 -1
first:anyone up	-1 30 -6 -7 -7 -3 -1 -2 -1 -1 -1 0
first:anyone we	-6 -5 -1 -1 22 -1 -1 -3 -3 0 0 -1
first:anything	-11 -33 4 6 55 -5 0 -4 -3 -4 -4 -1
first:anything above	-15 -30 -24 128 -20 -6 -6 -6 -13 -4 -3 -1
first:anything from	-8 -10 55 -5 -14 -4 -4 -2 -1 -4 -3 -1
first:anything i	-5 -10 -7 -3 11 -3 24 -3 -1 -1 -1 -1
first:anything over	-2 -7 -9 34 -10 -1 -1 -1 -1 -1 -1 0
first:are	-1 1 8 8 -8 -4 -1 -1 -1 0 0 0
first:are they	-3 -13 38 -10 -6 -3 -1 -1 -1 0 0 0
first:are we	-1 -10 7 19 -7 -5 -1 -1 0 0 0 0
first:are you	-1 59 -28 -11 -13 -3 -1 -1 -1 -1 0 0
first:asked	23 -3 -5 -1 -1 -1 -7 -1 -1 -2 -1 0
first:at	-9 -12 -4 45 -7 -2 -1 -4 -1 -4 -1 -1
first:at risk	-9 -12 -4 45 -7 -2 -1 -4 -1 -4 -1 -1
first:average	-3 -15 -2 35 -5 -1 -1 -2 -1 -2 -2 0
first:average cycle	-6 -32 -3 64 -6 -2 -2 -4 -3 -3 -2 -1
first:average days	-2 -6 -1 16 -2 -1 -1 -1 -1 -1 -1 0
first:average deal	-2 -12 -1 33 -6 -1 -1 -2 -1 -3 -2 0
first:average order	-3 -14 -2 32 -3 -1 -1 -2 -1 -2 -1 0
first:avg	-5 -14 -2 40 -7 -1 -1 -2 -2 -2 -2 -1
first:back	-6 41 -5 -18 15 -3 -5 -5 -8 -4 -2 -1
first:back in	-7 57 -4 -17 -9 -2 -3 -5 -3 -5 -3 -1
first:background	-2 -8 -1 -4 -3 -1 25 -1 -1 -2 -2 0
first:background on	-2 -8 -1 -4 -3 -1 25 -1 -1 -2 -2 0
first:beacon	17 -27 -3 -16 -8 2 -3 -4 -3 49 -2 -1
first:beacon ridge	24 -25 -4 -19 -8 3 -2 -4 -3 41 -2 -2
first:best	-7 -14 -12 6 -8 34 -1 7 -1 -1 -1 -1
first:best case	-3 -20 -17 10 -12 52 -1 -3 -2 -2 -1 -1
first:best way	-16 -2 -2 -3 -1 -2 -1 29 -1 -1 -1 0
first:better	-2 16 -2 -4 -2 -1 -1 -1 -1 -1 -1 0
first:better than	-2 16 -2 -4 -2 -1 -1 -1 -1 -1 -1 0
first:biggest	-5 -18 -2 42 -5 -2 -1 -2 -1 -2 -2 -1
first:biggest 0	-5 -5 -1 23 -3 -1 0 -2 -1 -2 -1 -1
first:biggest deals	0 -1 0 7 -2 -1 0 0 0 -1 0 0
first:boil	-7 -30 -2 -10 -5 -1 -5 -8 77 -2 -2 -4
first:boil that	-4 -22 -2 -8 -5 -1 -2 -4 51 -2 -2 -1
first:bookings	-7 -20 -1 43 -6 -2 -1 -1 -2 -1 -1 -1
first:bookings D	-7 -20 -1 43 -6 -2 -1 -1 -2 -1 -1 -1
first:boss	-19 -3 -4 -1 -1 -2 53 -3 -9 -5 -4 -3
first:boss wants	-7 -1 -1 -1 -1 -1 26 -1 -11 -1 -2 0
first:both	-8 -6 -21 -6 -4 66 -6 -4 -4 -3 -3 -1
first:bottom	0 -2 -4 13 -3 -2 0 0 0 0 0 0
first:bottom of	0 -2 -4 13 -3 -2 0 0 0 0 0 0
first:brb	-7 55 -4 -16 -8 -2 -2 -5 -3 -4 -3 -1
first:brb 	-7 54 -4 -17 -8 -2 -2 -4 -3 -3 -3 -1
first:break	-3 -16 -1 29 -3 -1 -1 -1 -1 -1 -1 0
first:break it	-3 -16 -1 29 -3 -1 -1 -1 -1 -1 -1 0
first:bullet	-6 -21 -3 -10 -4 -1 -2 -3 55 -3 -2 -1
first:bullet the	-6 -21 -3 -10 -4 -1 -2 -3 55 -3 -2 -1
first:bump	-5 -2 -1 -1 0 -1 -1 -1 -1 13 -1 0
first:bump C	-6 0 0 0 0 0 0 0 0 8 0 0
first:by	-6 -60 -4 98 -8 -2 -2 -4 -3 -3 -3 -1
first:by industry	-3 -23 -2 42 -5 -1 -1 -2 -2 -2 -1 -1
first:cake	-3 26 -2 -9 -4 -1 -1 -2 -2 -2 -1 0
first:cake in	-3 26 -2 -9 -4 -1 -1 -2 -2 -2 -1 0
first:call	-1 -4 -8 -1 -2 -1 39 -4 -7 -5 -4 -2
first:call with	-1 -4 -8 -1 -2 -1 39 -4 -7 -5 -4 -2
first:called	77 -23 -7 -9 -6 -2 -3 -13 -3 -5 -5 -1
first:can	0 14 -10 -1 -8 -3 -1 1 0 8 0 -1
first:can someone	-2 43 -12 -9 -14 -3 -1 -1 -1 0 0 -1
first:can we	0 4 -9 18 -5 -6 0 -1 0 0 0 0
first:can you	0 10 -11 -6 -8 -1 -2 3 0 15 0 -1
first:can't	0 31 -13 -7 -7 -2 0 -1 0 0 0 0
first:can't get	0 31 -13 -7 -7 -2 0 -1 0 0 0 0
first:change	-1 -6 -1 -5 -2 -1 -1 -1 -1 19 -1 0
first:change the	-1 -6 -1 -5 -2 -1 -1 -1 -1 19 -1 0
first:cheat	-20 -7 -8 -3 -3 -2 63 -2 -1 -9 -7 -1
first:cheat sheet	-20 -7 -8 -3 -3 -2 63 -2 -1 -9 -7 -1
first:clean	-11 -7 -2 -2 -1 -1 -5 -2 38 -4 -2 -1
first:clean up	-11 -7 -2 -2 -1 -1 -5 -2 38 -4 -2 -1
first:close	-9 -3 -2 5 -1 -1 -1 -2 -1 18 -2 -1
first:close C	-13 -3 -3 -2 -1 -1 -2 -1 -1 35 -4 0
first:close out	-5 0 0 -1 0 -1 0 -1 0 9 0 0
first:closed	-2 -17 -1 33 -3 -1 -1 -2 -1 -3 -1 0
first:closed won	-2 -17 -1 33 -3 -1 -1 -2 -1 -3 -1 0
first:compare	-7 -16 -1 39 -7 -1 -1 -1 -2 -1 -1 -1
first:compare D	-7 -16 -1 39 -7 -1 -1 -1 -2 -1 -1 -1
first:condense	-6 -22 -3 -10 -4 -1 -2 -4 59 -3 -2 -1
first:condense this	-6 -22 -3 -10 -4 -1 -2 -4 59 -3 -2 -1
first:congrats	-15 66 -5 -16 -7 -2 -4 -6 -2 -4 -5 -1
first:congrats P	-14 63 -4 -14 -7 -1 -4 -9 -2 -2 -5 -1
first:conversion	-7 -33 -2 68 -7 -2 -2 -4 -3 -4 -3 -1
first:conversion from	-4 -4 0 21 -2 -1 -1 -2 -1 -3 -2 0
first:could	0 -3 5 -7 -1 9 -1 -1 0 0 0 0
first:could we	-1 -1 -2 -12 -1 17 0 0 0 0 0 0
first:could you	0 -6 14 -1 -2 -1 -2 -1 -1 0 0 0
first:coverage	-1 -18 -18 54 -11 -4 -1 -1 -1 0 0 0
first:coverage for	-1 -18 -18 54 -11 -4 -1 -1 -1 0 0 0
first:create	-18 -12 -6 -6 -3 -2 -4 -3 -2 -8 64 -1
first:create C	-34 -12 -11 -7 -4 -3 -8 -4 -2 -16 102 -1
first:create a	-7 -12 -3 -5 -3 -1 -2 -2 -1 -3 39 0
first:customers	-4 60 -2 -25 -12 -1 -2 -3 -2 -5 -3 -1
first:customers amirite	-4 60 -2 -25 -12 -1 -2 -3 -2 -5 -3 -1
first:dana	95 -48 -2 -15 -11 -2 -3 -4 -3 -2 -3 -2
first:deals	-7 -8 -6 39 -1 -2 -1 -2 -1 -5 -3 -1
first:deals above	-1 -1 0 7 -1 0 0 0 -2 -1 0 0
first:deals by	0 -2 0 7 -2 0 0 0 0 -1 0 0
first:deals nobody	-3 -6 0 -30 46 -1 -1 -1 -1 -1 -1 -1
first:deals north	-3 -8 -1 24 -5 -1 -1 -1 -1 -2 -1 0
first:deals over	0 -1 0 5 -1 -1 0 0 0 0 0 0
first:deals per	-2 -14 -1 37 -8 -1 -1 -2 -1 -3 -2 0
first:deals stuck	-3 -5 0 16 -2 -1 -1 -1 -1 -2 -1 0
first:deals with	-14 -7 -6 39 12 -1 -2 -2 -1 -9 -7 -1
first:demo	21 1 -2 -2 -2 -2 -1 -5 -1 -3 -2 -2
first:demo kit	-9 16 0 -1 0 -1 -1 -3 -1 -1 0 0
first:dialing	-11 -14 -4 -3 -2 -2 108 -9 -3 -2 -4 -54
first:did	-1 -7 22 -5 -1 -4 -1 -2 0 0 0 0
first:did C	-1 -1 11 -1 -2 -4 0 0 0 0 0 0
first:did P	-2 -5 36 -6 -13 -1 -1 -6 0 0 -1 0
first:did anyone	-1 -1 13 -1 -4 -2 -3 -1 0 0 0 -1
first:did lumen	-1 -9 23 -4 -4 -3 0 -1 0 0 0 0
first:did the	-1 -10 36 -13 -4 -6 0 -1 -1 0 0 0
first:did they	-1 -7 24 -5 -4 -3 0 -3 0 0 0 0
first:did tomas	-1 -11 38 -4 -13 -3 -1 -3 -1 0 0 0
first:did you	0 18 -9 -3 -3 -1 0 0 0 0 0 0
first:discounts	-15 33 -1 -3 -1 -1 -2 -5 -1 -1 -2 -1
first:discounts over	-15 33 -1 -3 -1 -1 -2 -5 -1 -1 -2 -1
first:do	-4 8 -2 -6 -5 13 -1 -1 0 0 0 0
first:do we	-6 13 -3 -10 -9 21 -2 -2 -1 -1 0 -1
first:does	-4 44 -17 -8 -4 -5 -1 -4 -1 0 0 0
first:does anyone	-4 44 -17 -8 -4 -5 -1 -4 -1 0 0 0
first:don't	10 4 -2 -4 -4 -1 -3 -2 -2 -1 -1 6
first:don't know	53 -13 -7 -4 -3 -2 -9 -5 -5 -2 -2 0
first:don't let	-1 -3 0 -1 -3 0 -1 -1 -1 0 0 12
first:don't log	-6 39 -3 -11 -5 -1 -1 -3 -2 -2 -2 -1
first:engineering	-3 24 -3 -6 -3 -1 -1 -2 -1 -2 -1 0
first:engineering is	-3 24 -3 -6 -3 -1 -1 -2 -1 -2 -1 0
first:everything	-28 -35 -2 89 -3 -2 -3 -4 -6 -3 -2 -1
first:everything above	-1 -8 -1 23 -2 0 -1 -2 -6 -1 0 -1
first:expense	0 20 -9 -3 -5 -1 0 0 0 0 0 0
first:expense policy	0 20 -9 -3 -5 -1 0 0 0 0 0 0
first:expenses	-7 37 0 -3 -18 -1 -1 -2 -2 -1 -1 -1
first:expenses D	-7 37 0 -3 -18 -1 -1 -2 -2 -1 -1 -1
first:fair	-6 41 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:fair enough	-6 41 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:finch	44 -41 50 -26 -11 -4 9 -7 -4 -4 -3 -2
first:finch one	-7 -23 -8 -11 -6 -2 71 -4 -3 -3 -3 -1
first:fingers	-5 40 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:fingers crossed	-5 40 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:first	2 0 -1 -1 -2 -2 14 -4 -3 -1 -1 -1
first:first call	5 0 0 -1 -1 0 4 -1 -3 -1 -1 -1
first:follow	-32 -19 -2 -8 34 -1 -3 43 -3 -1 -3 -3
first:follow ups	-5 -22 -1 -9 50 -1 -1 -4 -3 -1 -1 -2
first:forecast	0 9 -1 5 -6 -2 0 -1 -2 0 0 -1
first:forecast call	-2 61 -2 -36 -7 -3 -1 -2 -6 -1 -1 -1
first:forecast for	0 -3 0 15 -6 -2 0 0 -1 0 0 0
first:forecast pls	0 -5 -1 17 -5 -1 -1 -1 -2 0 0 -1
first:friendly	-7 -1 -3 -1 -1 -1 -3 53 -1 -3 -1 -31
first:friendly reminder	-7 -1 -3 -1 -1 -1 -3 53 -1 -3 -1 -31
first:give	0 3 -9 6 -4 6 -2 1 3 -1 -1 -1
first:give me	0 4 -6 7 -4 -1 -1 1 3 -1 -1 -1
first:gone	-4 22 -2 -5 -2 -1 -1 -2 -1 -1 -1 0
first:gone for	-4 22 -2 -5 -2 -1 -1 -2 -1 -1 -1 0
first:good	-5 36 -2 -10 -4 -1 -2 -4 -2 -2 -2 -1
first:good morning	-3 26 -1 -8 -3 -1 -1 -3 -1 -2 -1 0
first:got	10 29 -4 -13 -6 -2 -2 -4 -2 -3 -2 -1
first:got the	46 -20 -5 -5 -2 -2 -1 -3 -1 -3 -2 -1
first:great	-3 39 -2 -19 -4 -1 -1 -2 -2 -2 -1 0
first:great quarter	-2 25 -1 -12 -3 -1 -1 -1 -1 -1 -1 0
first:ha	-3 20 -1 -4 -2 -1 -1 -2 -1 -1 -1 0
first:ha good	-3 20 -1 -4 -2 -1 -1 -2 -1 -1 -1 0
first:had	62 -27 -9 -4 -6 -2 -5 -4 -1 -1 -2 -1
first:had lunch	62 -27 -9 -4 -6 -2 -5 -4 -1 -1 -2 -1
first:haha	-3 22 -1 -5 -3 -1 -1 -3 -1 -2 -1 0
first:haha nice	-3 22 -1 -5 -3 -1 -1 -3 -1 -2 -1 0
first:happy	-9 48 -1 -14 -9 -1 -1 -5 -2 -2 -1 -1
first:happy D	-9 43 -1 -15 -10 -1 -1 -2 -2 -1 -1 -1
first:harrow	36 -25 43 -14 -5 -5 -6 -8 -5 -3 -4 -3
first:harrow castings	36 -25 43 -14 -5 -5 -6 -8 -5 -3 -4 -3
first:has	-3 -7 22 -6 1 -3 -1 -2 0 0 -1 0
first:has C	-1 0 6 0 0 -2 0 0 0 0 0 0
first:has P	-9 -11 46 -13 2 -5 -2 -5 -1 -1 -1 -1
first:has legal	-3 -3 12 -1 -1 -1 0 0 0 0 0 0
first:has the	-2 -9 24 -5 -4 -2 0 -1 0 0 0 0
first:have	-1 16 8 -8 -8 -3 -1 -1 0 -1 0 0
first:he	33 -11 -1 -4 -2 -1 -1 -6 -1 -1 -1 -3
first:heading	-7 -5 -1 -1 -1 -1 27 -1 -5 -2 -2 -1
first:heading into	-12 -8 -2 -1 -1 -1 44 -2 -9 -3 -3 -1
first:heard	6 -8 26 -6 -3 -1 -4 -3 -1 -2 -3 -1
first:heard anything	-16 -21 88 -17 -9 -2 -3 -7 -2 -3 -6 -1
first:heard from	7 0 -1 0 0 -1 -1 0 -1 -2 -1 0
first:help	-10 -11 -1 -5 -3 -4 -2 47 -5 -1 -1 -6
first:help me	-10 -11 -1 -5 -3 -4 -2 47 -5 -1 -1 -6
first:hi	-4 25 -1 -6 -3 -1 -1 -3 -2 -2 -1 -1
first:hi there	-4 25 -1 -6 -3 -1 -1 -3 -2 -2 -1 -1
first:how are	-2 15 -4 39 -6 -9 -3 -25 -2 -2 -1 -1
first:how bad	-2 -2 -27 -2 0 44 -1 -7 0 -1 0 0
first:how big	0 -6 17 -4 -2 -3 0 -1 0 0 0 0
first:how did	-2 -15 53 -10 -4 -4 -2 -14 -1 -1 -1 0
first:how do	-1 5 -8 -10 -2 -5 -1 24 -1 0 0 0
first:how far	0 -1 6 2 0 -3 0 -2 0 0 0 0
first:how is	-4 -7 55 -16 -4 -4 -3 -13 -1 -1 -1 -1
first:how long	-2 -9 -3 32 -1 -3 -1 -11 -1 -1 0 0
first:how many	0 -1 -1 8 -1 -3 0 -1 0 0 0 0
first:how much	0 -4 17 -6 -1 -4 0 -1 0 0 0 0
first:how often	0 -6 -5 31 -1 -3 0 -14 0 0 0 0
first:how short	0 -10 -6 34 -2 -8 0 -6 -1 0 0 0
first:how to	-1 -5 -28 -6 -1 -4 -2 52 -1 -1 -1 0
first:how warm	-1 -9 36 -10 -2 -3 -1 -6 -1 -1 0 0
first:how would	0 -3 -2 -3 -1 -1 -1 13 -1 0 0 -1
first:how's	-2 -14 -17 57 -4 -6 -1 -11 -1 -1 -1 -1
first:how's my	-1 -13 -5 38 -3 -2 -1 -11 -1 0 0 0
first:how's the	-1 -17 -13 51 -3 -4 -1 -8 -1 -1 -1 0
first:hows	-33 -32 124 -14 -5 -3 -5 -4 -2 -12 -10 -1
first:i'm	-3 26 -1 -8 -4 -1 -1 -3 -1 -1 -1 -1
first:i'm wiped	-5 39 -2 -12 -6 -1 -2 -4 -2 -2 -2 -1
first:i've	-15 -12 -1 -3 -3 -2 45 -3 -2 -2 -2 -1
first:i've got	-15 -12 -1 -3 -3 -2 45 -3 -2 -2 -2 -1
first:if	2 -4 -1 -6 -2 21 -2 -3 -1 -2 -1 -1
first:if C	4 -1 -1 -1 0 6 -1 -1 0 -2 -2 0
first:if everything	-5 -11 0 -21 -3 52 -1 -3 -2 -3 -2 0
first:if half	-5 -20 -2 -35 -10 94 -2 -5 -3 -6 -3 -1
first:if i	-3 0 -1 0 0 9 -1 -2 -1 0 0 0
first:if legal	29 -2 0 -3 -1 -19 0 -1 -1 -1 0 -1
first:if only	-16 38 -2 -5 -1 -7 -1 -4 -1 -1 -1 -1
first:if we	-3 -2 -2 -1 0 16 -1 -3 -1 0 0 -1
first:imagine	-6 -6 -4 -4 -3 36 -6 -2 -2 -1 -1 -2
first:inbound	-38 -67 -17 -27 -13 -5 -9 -8 -6 -16 208 -2
first:intro	8 0 -1 0 0 0 -2 -1 -2 -1 1 -1
first:intro call	11 0 -1 0 -1 0 -2 -1 -3 -2 1 -2
first:is	-2 8 5 -6 3 -4 -1 -1 -1 -1 0 0
first:is C	-2 -2 -12 -2 27 -5 -1 -1 0 -1 0 0
first:is P	-5 43 19 -22 -21 -4 -3 -3 -1 -1 -1 -1
first:is it	-1 1 22 -7 -9 -3 0 -1 0 0 0 0
first:is legal	-2 -11 29 -4 -5 -3 -1 -1 0 0 0 0
first:is lumen	0 -14 31 -5 -6 -2 0 -1 0 0 0 0
first:is the	-1 20 5 -10 -9 -2 0 -1 -1 -1 0 0
first:is there	-1 -4 12 -2 -2 -2 0 0 0 0 0 0
first:is tomas	-1 -17 40 -8 -10 -2 0 -1 0 0 0 0
first:jumping	-3 -4 -5 -7 -4 -1 35 -3 -3 -1 -1 -1
first:jumping on	-3 -4 -5 -7 -4 -1 35 -3 -3 -1 -1 -1
first:just	-19 -11 -14 87 -16 -5 7 -10 -5 -6 -7 -2
first:just mine	-5 -38 -3 69 -6 -2 -2 -3 -3 -3 -3 -1
first:kill	-21 -10 -7 -9 -6 -2 -4 -4 -2 74 -8 -1
first:kill C	-17 -4 -7 -10 -6 -2 -4 -2 -1 64 -10 -1
first:knock	-26 -18 -8 -7 -4 -3 -6 -5 -3 91 -8 -1
first:lead	-5 5 -14 37 -12 -3 -1 -1 -1 -2 -1 0
first:lead times	-12 34 -1 -9 -2 -3 -1 -2 -1 -2 -1 -1
first:lead to	-1 -14 -22 67 -19 -3 -1 -1 -1 -2 -1 0
first:leaderboard	-2 -12 -1 31 -5 -2 -1 -2 -2 -2 -1 -1
first:leaderboard 	-2 -12 -1 31 -5 -2 -1 -2 -2 -2 -1 -1
first:leads	-4 -19 -1 46 -9 -1 -1 -2 -3 -3 -2 -1
first:leads by	-2 -13 -1 33 -5 -1 -1 -2 -3 -3 -2 0
first:left	75 -11 -4 -18 -9 -2 -5 -12 -3 -3 -6 -2
first:linkedin	-7 -14 -3 -8 -4 -1 -2 47 -2 -2 -3 -1
first:linkedin message	-7 -14 -3 -8 -4 -1 -2 47 -2 -2 -3 -1
first:list	11 -2 -6 -4 3 -1 -4 -1 5 0 0 -1
first:list accounts	0 -1 0 -19 24 0 -1 0 -1 0 0 -1
first:list everything	0 -2 -1 16 -8 0 -1 0 -1 0 0 0
first:list the	0 -1 0 -20 -3 0 -2 -1 29 0 0 -1
first:log	8 9 -4 -3 -4 -1 -4 -4 -2 -3 10 -2
first:log a	-3 -6 -1 -1 -2 -1 -1 -2 -1 -2 19 0
first:lol	15 19 -4 -7 -4 -2 -2 -5 -2 -3 -2 -1
first:lol 	-7 37 -2 -9 -4 -1 -2 -4 -2 -2 -2 -1
first:long	-7 55 -4 -18 -8 -2 -2 -4 -3 -3 -3 -1
first:long day	-7 55 -4 -18 -8 -2 -2 -4 -3 -3 -3 -1
first:look	-9 -18 89 -15 -5 -3 -9 -7 -5 -7 -8 -1
first:look up	-9 -18 89 -15 -5 -3 -9 -7 -5 -7 -8 -1
first:lose	-11 -9 -77 -25 -7 143 -4 -6 -2 -3 -2 -2
first:lose C	-11 -9 -77 -25 -7 143 -4 -6 -2 -3 -2 -2
first:loss	-6 -31 -4 65 -7 -2 -2 -4 -3 -3 -3 -1
first:loss reasons	-6 -31 -4 65 -7 -2 -2 -4 -3 -3 -3 -1
first:lost	10 -1 -5 17 -6 -2 -1 -2 -2 -5 -2 -1
first:lost C	34 -3 -10 -3 -1 -2 -1 -3 -1 -6 -2 -1
first:lost D	-13 -38 -1 82 -14 -2 -1 -2 -3 -2 -1 -2
first:lost my	-5 37 -2 -12 -6 -1 -2 -4 -2 -2 -1 -1
first:lunch	-4 -9 -5 -2 -2 -1 31 -4 -1 -1 -1 -1
first:lunch with	-4 -9 -5 -2 -2 -1 31 -4 -1 -1 -1 -1
first:make	-11 -26 -3 -12 -9 -3 -3 54 -1 -3 -3 19
first:make minutes	-2 -4 0 -2 -1 -1 -2 -3 18 -1 -1 -1
first:make this	-5 -20 -3 -9 -5 -2 -2 54 -3 -3 -2 -1
first:mark	-3 -16 -3 -9 -3 -1 -3 -2 -1 47 -3 -1
first:mark C	-2 -1 -3 -3 -1 0 -3 -1 -1 18 -2 -1
first:meeting	0 -2 -6 -3 -3 -1 21 -1 -4 0 0 -1
first:meeting P	0 -1 -3 -2 -2 0 15 -1 -5 0 0 -1
first:merry	-4 28 0 -12 -5 -1 -1 -1 -1 -1 -1 -1
first:merry D	-4 28 0 -12 -5 -1 -1 -1 -1 -1 -1 -1
first:met	15 -5 -2 -2 -1 -1 -4 -3 -1 -2 5 0
first:met P	11 -1 -2 -1 -1 0 -4 -2 0 -2 2 0
first:met mr	27 -15 -4 -4 -2 -2 -3 -5 -2 -2 12 -1
first:minutes	-23 -7 -5 -3 -2 -2 -6 -3 64 -7 -4 -1
first:minutes for	-23 -7 -5 -3 -2 -2 -6 -3 64 -7 -4 -1
first:month	-1 -21 -22 64 -14 -3 -1 -1 -1 -1 0 0
first:month on	-1 -21 -22 64 -14 -3 -1 -1 -1 -1 0 0
first:more	-3 -22 -4 -15 -10 -1 -4 73 -5 -3 -2 -3
first:more formal	-3 -22 -4 -15 -10 -1 -4 73 -5 -3 -2 -3
first:morning	-5 29 -2 -8 -3 -1 -1 -2 -2 -2 -1 0
first:morning all	-6 20 -1 -4 -1 -1 -1 -2 -1 -1 -1 0
first:most	-3 -7 -1 -19 42 -1 -1 -2 -1 -3 -2 0
first:most urgent	-3 -7 -1 -19 42 -1 -1 -2 -1 -3 -2 0
first:move	-1 -2 -1 -2 -1 0 -1 -1 0 11 -1 0
first:move C	-1 0 0 0 0 0 -1 0 0 6 -1 0
first:mr	15 -4 -2 -3 -6 -6 -2 12 -2 0 -1 -1
first:mr cole	15 -4 -2 -3 -6 -6 -2 12 -2 0 -1 -1
first:my	-7 10 -2 -16 28 -1 -2 -3 -2 -2 -1 -3
first:my day	-5 -31 -2 -10 63 -2 -2 -4 -2 -2 -2 -1
first:my flight's	-6 26 -2 -5 -3 -1 -1 -4 -1 -1 -1 -1
first:my list	-2 -23 0 -17 52 0 -1 -1 -2 0 0 -5
first:need	-6 4 -3 -5 -4 -2 -3 26 -3 -2 -2 -1
first:need a	-8 4 -2 -2 -2 -1 -2 18 -2 -1 -1 -1
first:negotiation	-2 -35 -2 65 -13 -1 -2 -2 -3 -2 -1 -2
first:negotiation list	-2 -35 -2 65 -13 -1 -2 -2 -3 -2 -1 -2
first:never	-7 24 -12 -12 -7 -2 32 -7 -4 -2 -2 -1
first:never mind	-6 46 -3 -13 -7 -2 -3 -3 -3 -3 -2 -1
first:new	-6 -11 -11 0 -6 -1 16 -2 -1 -2 26 -1
first:new account	-5 -36 -6 -15 -6 -2 -3 -4 -3 -3 84 -1
first:new business	-6 -21 -1 47 -8 -2 -1 -1 -2 -1 -2 -1
first:new contract	-6 16 -1 -2 -1 0 -1 -1 -1 -1 -1 -2
first:new customers	-3 -13 0 39 -13 -1 -1 -1 -1 -1 -2 -1
first:new inbound	8 0 -1 0 -1 -1 -4 -1 -1 -1 1 -1
first:new lead	-3 -15 -2 -22 -7 -1 -1 -2 -1 -5 60 0
first:new leads	0 -2 0 9 -3 0 0 0 -1 -1 -1 0
first:new one	-36 -1 -3 -1 -1 -1 -9 -4 -1 -2 61 -1
first:new prospect	-8 -1 -1 -1 0 -1 -2 -1 0 -2 17 0
first:next	0 0 5 -1 -1 -1 0 0 0 0 0 0
first:next step	0 0 5 -1 -1 -1 0 0 0 0 0 0
first:nice	-5 35 -2 -11 -5 -1 -2 -3 -2 -2 -2 -1
first:nice 	-9 69 -5 -22 -10 -2 -3 -6 -4 -4 -3 -1
first:nice one	-2 13 -1 -3 -1 0 -1 -2 -1 -1 -1 0
first:night	-3 34 -2 -16 -4 -1 -1 -2 -2 -2 -1 0
first:night all	-3 34 -2 -16 -4 -1 -1 -2 -2 -2 -1 0
first:no	12 30 -10 -24 33 -5 -5 -8 -5 -9 -7 -3
first:nobody	35 -6 -7 -2 -2 -2 -3 -2 -1 -6 -4 -1
first:nobody chased	11 -2 -3 -1 0 -1 0 -1 0 -1 -1 0
first:nobody's	-7 -17 -1 -8 47 -1 -3 -2 -4 -1 -1 -1
first:nobody's called	-10 -31 -1 -14 69 -1 -1 -2 -3 -2 -1 -2
first:nobody's talked	-4 -3 -2 -2 25 0 -4 -1 -5 -1 -1 -1
first:norvane	42 -46 -11 -27 -16 5 -3 -6 -4 74 -4 -3
first:norvane back	-8 -17 -4 -23 -11 -2 -2 -4 -3 78 -5 -1
first:norvane is	-2 -13 -2 -8 -3 -1 -1 -1 -1 33 -1 0
first:norvane slips	-4 -12 -16 -7 -8 53 -2 -2 -1 -2 -1 0
first:notes	-18 -1 -2 -1 -1 0 -6 -2 37 -3 -2 -1
first:notes from	-7 -1 -1 -1 -1 0 -6 -1 24 -2 -1 -1
first:nudge	-4 -3 -1 -2 -4 -1 -2 12 -1 -1 -1 7
first:nudge me	-2 0 0 -1 -2 0 -1 -1 -1 0 0 10
first:number	-3 -2 -2 15 -2 -3 -1 -1 -1 -1 -1 0
first:number of	-3 -2 -2 15 -2 -3 -1 -1 -1 -1 -1 0
first:off	-1 -2 -3 -1 -1 -1 13 -2 -1 0 0 0
first:off to	-1 -2 -3 -1 -1 -1 13 -2 -1 0 0 0
first:ok	-14 98 -6 -30 -14 -4 -4 -7 -5 -6 -5 -2
first:ok 	-8 57 -4 -17 -8 -2 -2 -4 -3 -4 -3 -1
first:on	-7 40 -6 -13 -6 -2 10 -4 -6 -3 -2 -1
first:on my	-2 -1 -6 0 0 -2 21 -1 -6 -1 0 -1
first:on the	-5 38 -3 -11 -6 -1 -2 -3 -2 -2 -2 -1
first:onboarding	-2 19 -1 -5 -3 -1 -1 -2 -1 -1 -1 -1
first:onboarding for	-9 29 -1 -7 -4 -1 0 -2 -1 -1 0 -2
first:only	17 -3 -3 0 0 -3 -2 -1 0 -2 -1 0
first:ooo	-4 29 -2 -8 -4 -1 -1 -2 -2 -2 -1 0
first:ooo until	-4 29 -2 -8 -4 -1 -1 -2 -2 -2 -1 0
first:open	-45 -32 -16 -18 54 -5 -11 -8 -4 -16 103 -2
first:open promises	-7 -46 -5 -26 118 -3 -3 -6 -4 -5 -11 -1
first:overdue	-1 -3 -2 -5 17 0 -1 -1 -1 0 0 -1
first:overdue 	0 -1 -3 -1 7 -1 0 0 0 0 0 0
first:park	-29 -41 -10 -18 -9 -3 -6 -6 -4 136 -10 -1
first:phrase	-6 -14 -3 -8 -4 -1 -2 45 -2 -2 -3 -1
first:phrase this	-6 -14 -3 -8 -4 -1 -2 45 -2 -2 -3 -1
first:picking	-4 -6 -13 -8 -5 -3 48 -3 -4 -1 -1 0
first:picking up	-4 -6 -13 -8 -5 -3 48 -3 -4 -1 -1 0
first:ping	-2 -1 0 -1 -3 0 -1 -1 -1 0 0 11
first:ping me	-2 -1 0 -1 -3 0 -1 -1 -1 0 0 11
first:pipeline	0 -1 0 7 -3 -1 0 0 0 0 0 0
first:pipeline value	0 -1 0 5 -2 -1 0 0 0 0 0 0
first:please	-1 13 -1 -5 -3 0 -1 -1 -2 4 -1 -2
first:please set	0 -1 0 -1 -1 0 -2 -1 -1 9 -1 -1
first:please update	-2 27 -1 -8 -6 0 -1 -1 -2 -1 -1 -3
first:pls	-1 -3 22 -4 -1 0 -5 -2 -2 -1 -2 -1
first:pls check	-2 -6 44 -9 -2 -1 -9 -4 -4 -4 -3 -1
first:polite	-7 -7 -3 -4 -5 -1 -1 32 -1 -1 -1 -1
first:polite way	-7 -7 -3 -4 -5 -1 -1 32 -1 -1 -1 -1
first:prep	-5 -13 -1 -7 -6 -1 49 -4 -4 -2 -2 -3
first:prep me	-3 -16 -1 -8 -7 0 49 -5 -2 -1 -2 -4
first:prepping	-4 -3 -4 -2 -4 -1 28 -3 -2 -2 -2 -2
first:prepping for	-4 -3 -4 -2 -4 -1 28 -3 -2 -2 -2 -2
first:prices	-11 31 -2 -8 -1 -2 -1 -3 -1 -1 -1 -1
first:prices are	-11 31 -2 -8 -1 -2 -1 -3 -1 -1 -1 -1
first:printer	-7 18 -1 -3 -1 -1 0 -2 -1 -1 0 -1
first:printer is	-7 18 -1 -3 -1 -1 0 -2 -1 -1 0 -1
first:priya	54 -25 -4 -9 -4 -2 -1 -4 -2 -2 -1 -1
first:projector's	-6 47 -3 -13 -9 -1 -2 -4 -3 -4 -2 -1
first:projector's dead	-6 47 -3 -13 -9 -1 -2 -4 -3 -4 -2 -1
first:promises	-3 -11 -1 -4 28 -1 -1 -3 -1 -1 -1 -1
first:promises i	-3 -11 -1 -4 28 -1 -1 -3 -1 -1 -1 -1
first:pull	-2 -3 -1 -2 -1 -1 -3 -2 15 -1 -1 0
first:pull the	-2 -3 -1 -2 -1 -1 -3 -2 15 -1 -1 0
first:push	-1 0 0 -1 0 0 0 0 0 5 -1 0
first:put	-13 -11 -3 -10 -4 -2 -3 1 9 19 18 -1
first:put C	-11 -3 -3 -2 -1 -1 -3 -2 -1 6 21 -1
first:quick	-24 -9 24 -3 -2 -3 8 20 -2 -5 -5 -1
first:quick check	-17 -15 70 -5 -3 -3 -6 -5 -2 -7 -6 -1
first:quick summary	-6 -9 -1 -2 -2 -1 30 -3 -4 -1 -1 -1
first:quotes	-26 -59 -22 96 52 -3 -5 -14 -6 -5 -4 -4
first:ran	13 -1 -4 -2 0 0 -1 -1 0 0 -1 -1
first:ran into	13 -1 -4 -2 0 0 -1 -1 0 0 -1 -1
first:reasons	-5 -29 -2 58 -6 -2 -2 -4 -2 -2 -2 -1
first:reasons we	-5 -29 -2 58 -6 -2 -2 -4 -2 -2 -2 -1
first:recap	50 -3 -2 -7 -6 -5 -12 -4 -5 -2 -2 -2
first:recap D	-12 -1 -1 -3 -2 -4 -6 -1 32 -1 -1 -1
first:remind	2 -3 19 -4 -4 -1 -7 -3 -3 -1 -1 7
first:remind me	-2 -3 20 -4 -3 -1 -7 -3 -3 -1 -1 9
first:renewals	-13 -19 -4 55 -4 -2 -1 -5 -2 -2 -1 -1
first:renewals coming	-13 -19 -4 55 -4 -2 -1 -5 -2 -2 -1 -1
first:reply	-28 -10 -12 -4 -14 -3 -2 81 -2 -1 -2 -2
first:reply to	-28 -10 -12 -4 -14 -3 -2 81 -2 -1 -2 -2
first:revenue	-5 -25 -2 47 -3 -1 -1 -2 -2 -2 -1 -1
first:revenue booked	-3 -12 0 22 -2 -1 0 -1 -1 0 0 -1
first:rewrite	-8 -20 -3 -12 -6 -1 -2 62 -2 -2 -4 -1
first:rewrite this	-8 -20 -3 -12 -6 -1 -2 62 -2 -2 -4 -1
first:running	-9 49 -2 -11 -8 -2 -2 -5 -3 -3 -2 -1
first:running late	-4 41 -2 -12 -9 -1 -2 -3 -2 -3 -2 -1
first:samara	-1 -1 -3 -4 -2 -1 -1 15 -2 0 0 0
first:same	-11 -28 -3 76 -9 -2 -3 -9 -3 -2 -4 -1
first:same for	-11 -28 -3 76 -9 -2 -3 -9 -3 -2 -4 -1
first:saw	2 40 -7 -4 -3 -2 -5 -5 -2 -7 -6 -1
first:say	-3 -3 -1 -5 -2 21 -1 -4 -1 0 0 -1
first:say C	-4 0 0 -1 0 11 -1 -3 0 0 0 -1
first:say we	-2 -6 -1 -4 -4 27 -1 -6 -1 -1 -1 -1
first:se	-6 -6 0 -8 -1 -1 -1 -1 -1 22 0 4
first:see	-7 35 -1 -10 -8 -1 -1 -1 -2 -1 -1 -1
first:see you	-7 35 -1 -10 -8 -1 -1 -1 -2 -1 -1 -1
first:seeing	-2 -2 -5 -5 -7 -1 27 -2 -2 0 0 0
first:seeing P	-3 -2 -4 -5 -8 -1 28 -2 -1 0 0 0
first:sent	49 -10 -11 -12 -2 -2 -1 -7 -1 -2 -2 -1
first:sent C	22 -1 -12 -1 0 -1 -1 -1 0 -3 -2 -1
first:set	-10 -6 -2 -3 -3 -1 -3 -4 -2 3 15 16
first:set C	-1 0 0 0 0 0 -2 0 0 7 -2 -1
first:set a	-6 -3 0 -2 -4 0 -2 -2 -3 -1 -1 26
first:set an	-9 -1 0 -1 0 -1 -1 -1 -1 -1 -1 15
first:set one	-27 -20 -4 -10 -11 -3 -5 -3 -3 -7 -7 98
first:set up	-23 -13 -5 -4 -2 -2 -6 -15 -2 -3 77 -1
first:show	0 0 -3 17 -6 0 -3 -1 -3 0 0 0
first:show me	0 -1 -4 20 -7 0 -3 -2 -3 0 0 0
first:six	-2 -14 -2 35 -7 -1 -1 -2 -1 -3 -2 0
first:six figure	-2 -14 -2 35 -7 -1 -1 -2 -1 -3 -2 0
first:smallest	-3 -15 -1 41 -9 -2 -1 -2 -1 -3 -2 0
first:smallest deals	-3 -15 -1 41 -9 -2 -1 -2 -1 -3 -2 0
first:so	1 36 -4 -13 -6 -2 -2 -3 -2 -2 -2 -1
first:so tired	-3 24 -1 -6 -3 -1 -1 -3 -1 -2 -1 0
first:something	-10 -17 -3 -9 -5 -1 -2 54 -2 -2 -3 -1
first:something to	-10 -17 -3 -9 -5 -1 -2 54 -2 -2 -3 -1
first:sounds	-5 40 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:sounds good	-5 40 -3 -12 -6 -1 -2 -3 -2 -3 -2 -1
first:spent	23 -3 -2 -1 0 -2 -4 -2 -1 -4 -4 0
first:spent the	23 -3 -2 -1 0 -2 -4 -2 -1 -4 -4 0
first:split	-1 -10 0 19 -2 -1 -1 -1 -1 -1 -1 0
first:split by	-1 -10 0 19 -2 -1 -1 -1 -1 -1 -1 0
first:spoke	52 -9 -3 -5 -6 -6 -1 -14 -1 -2 -2 -2
first:spoke to	52 -9 -3 -5 -6 -6 -1 -14 -1 -2 -2 -2
first:stage	-14 -10 -2 -3 -1 -2 -3 -3 -1 42 -3 0
first:stage of	-14 -10 -2 -3 -1 -2 -3 -3 -1 42 -3 0
first:stale	-6 -21 -3 -26 79 -2 -2 -4 -3 -5 -3 -1
first:stale stuff	-6 -18 -2 -10 51 -1 -2 -3 -2 -3 -2 -1
first:status	-10 -1 35 -6 -1 -3 -3 -1 0 -5 -3 -1
first:stuck	-10 52 -2 -18 -3 -4 -2 -5 -2 -2 -2 -1
first:stuck in	-10 52 -2 -18 -3 -4 -2 -5 -2 -2 -2 -1
first:sum	-5 -1 -1 -3 -3 -1 -3 -1 23 -2 -2 -1
first:sum up	-5 -1 -1 -3 -3 -1 -3 -1 23 -2 -2 -1
first:summarize	-1 0 0 0 0 0 -3 0 6 0 0 0
first:summarize the	-1 0 -1 0 0 0 -3 -1 8 -1 0 0
first:suppose	-16 -20 -2 -10 -6 68 -2 -2 -2 -2 -2 -2
first:suppose C	-14 -1 -1 -1 -1 25 -1 -1 0 -2 -1 -1
first:swag	-3 19 -2 -5 -3 -1 -1 -2 -1 -1 -1 0
first:swag is	-3 19 -2 -5 -3 -1 -1 -2 -1 -1 -1 0
first:ta	-7 53 -4 -16 -8 -2 -2 -4 -3 -3 -3 -1
first:ta 	-7 53 -4 -16 -8 -2 -2 -4 -3 -3 -3 -1
first:take	-10 -8 -16 -8 -5 40 -5 -3 -3 20 -2 0
first:take C	-15 -4 -17 -4 -2 37 -7 -3 -1 18 -3 0
first:take finch	-5 -12 -14 -13 -9 42 -3 -3 -4 21 -1 -1
first:taking	-2 -1 -1 -1 -1 0 14 -3 -1 0 -1 -1
first:taking over	-4 -2 -1 -2 -2 -1 20 -4 -1 0 -1 -1
first:talked	75 -21 -3 -5 -10 -1 -5 -13 -7 -3 -5 -2
first:talked to	75 -21 -3 -5 -10 -1 -5 -13 -7 -3 -5 -2
first:tell	0 15 -13 -10 -4 -1 24 -4 -3 -1 -1 -2
first:tell me	0 15 -13 -10 -4 -1 24 -4 -3 -1 -1 -2
first:testing	-4 30 -2 -9 -4 -1 -1 -2 -2 -2 -1 -1
first:testing 0	-4 30 -2 -9 -4 -1 -1 -2 -2 -2 -1 -1
first:text	-22 -41 -3 -22 -9 -2 -3 114 -2 -2 -5 -3
first:text for	-12 -8 -3 -6 -2 -1 -1 39 -1 -1 -1 -1
first:texted	79 -46 -1 -8 -9 -1 -2 -5 -3 -1 -2 -2
first:thank	-6 -14 -3 -6 -4 -1 -2 43 -2 -2 -3 -1
first:thank you	-6 -14 -3 -6 -4 -1 -2 43 -2 -2 -3 -1
first:thanks	-6 43 -2 -10 -5 -1 -2 -5 -3 -3 -2 -1
first:thanks 	-4 26 -1 -6 -3 -1 -2 -3 -2 -2 -1 -1
first:the	3 -5 -5 -4 -2 -2 30 -2 -1 -5 -4 -2
first:the C	10 -1 -4 0 0 0 -2 0 0 -1 -1 0
first:they	0 -2 -8 -1 -1 -5 -2 23 -1 0 0 0
first:they keep	-1 0 -2 -1 0 0 -4 10 -1 0 0 0
first:they say	-5 -1 -9 -1 0 -11 -1 29 -1 0 0 0
first:they want	-5 -5 -21 -5 -6 -4 -5 56 -4 -1 -1 -1
first:they'll	33 -4 0 -9 -9 0 -3 -2 -2 0 0 -3
first:they'll tell	33 -4 0 -9 -9 0 -3 -2 -2 0 0 -3
first:three	-15 -9 -2 34 -10 -4 -3 17 -2 -2 -2 -1
first:three lines	-9 -4 -2 -3 -1 -1 -3 28 -1 -1 -1 -1
first:tidy	-3 -12 -2 -6 -2 -1 -2 -2 34 -2 -1 -1
first:tidy up	-3 -12 -2 -6 -2 -1 -2 -2 34 -2 -1 -1
first:tl	-2 -12 -1 -8 -5 -1 -2 -2 40 -2 -2 -1
first:tl dr	-2 -12 -1 -8 -5 -1 -2 -2 40 -2 -2 -1
first:tldr	-1 -1 -1 -2 -1 -1 -5 -1 22 -5 -2 -1
first:tldr of	-9 0 0 0 0 0 -2 0 15 -1 0 -1
first:tomas	46 -12 -5 -5 -9 -3 -3 -3 -2 -1 -1 -1
first:tomas asked	18 -6 -3 -2 -1 -1 -1 -2 -1 -1 -1 0
first:too	-15 -24 -15 -23 -5 -4 -3 -14 110 -4 -2 -2
first:too long	-15 -24 -15 -23 -5 -4 -3 -14 110 -4 -2 -2
first:top	-2 -13 -1 31 -5 -1 -1 -2 -1 -2 -1 0
first:top 0	-1 -3 0 9 -2 -1 0 -1 -1 -1 -1 0
first:top ten	-7 -37 -3 75 -8 -3 -3 -4 -3 -4 -3 -1
first:total	-2 -19 -1 36 -4 -1 -1 -2 -2 -1 -1 -1
first:total open	-3 -21 -2 35 -2 -1 -1 -2 -1 -1 -1 0
first:total pipeline	0 -2 0 8 -3 0 0 0 0 0 0 0
first:total value	-3 -5 0 17 -1 -1 -1 -1 -1 -1 -1 0
first:traffic	-8 45 -2 -13 -10 -1 -2 -2 -3 -2 -2 -1
first:traffic is	-8 45 -2 -13 -10 -1 -2 -2 -3 -2 -2 -1
first:train's	-13 52 -5 -12 -5 -3 -1 -6 -2 -3 -1 -1
first:train's delayed	-13 52 -5 -12 -5 -3 -1 -6 -2 -3 -1 -1
first:training	-7 22 -2 -4 -2 -1 0 -2 -1 -1 -1 -1
first:training deck	-7 22 -2 -4 -2 -1 0 -2 -1 -1 -1 -1
first:turn	-14 -7 -1 -3 -2 -1 -5 -3 42 -2 -2 -1
first:turn my	-4 -1 0 0 0 0 -3 -2 14 -1 -1 0
first:turn this	-3 -19 -3 -10 -5 -1 -2 -4 53 -2 -2 -1
first:two	-6 -8 -2 -3 -3 -1 46 -4 -12 -3 -2 -2
first:two minutes	-6 -8 -2 -3 -3 -1 46 -4 -12 -3 -2 -2
first:ugh	5 40 -3 -13 -13 -2 -2 -3 -3 -4 -2 -2
first:ugh D	-12 57 -1 -17 -12 -1 -2 -2 -3 -2 -1 -2
first:untouched	-5 -15 -2 -6 39 -1 -1 -3 -2 -2 -2 -1
first:untouched for	-5 -15 -2 -6 39 -1 -1 -3 -2 -2 -2 -1
first:up	-5 -13 0 32 -6 -1 -1 -1 -2 -1 -1 -1
first:up or	-5 -13 0 32 -6 -1 -1 -1 -2 -1 -1 -1
first:update	29 -2 -20 -2 -1 -1 -2 -1 0 3 -2 0
first:update on	45 -2 -28 -3 -1 -1 -2 -2 0 -1 -3 0
first:vantix	59 -31 7 -19 -9 -4 16 -8 -3 -4 -2 -2
first:vantix cheat	-14 -32 -7 -15 -9 -3 99 -5 -4 -5 -4 -1
first:wake	-3 -7 -1 -6 -5 0 -4 -2 -4 -1 -1 34
first:wake me	-3 -7 -1 -6 -5 0 -4 -2 -4 -1 -1 34
first:walking	-1 -1 -2 -1 -1 -1 12 -1 -3 0 0 0
first:walking into	-1 -1 -2 -1 -1 -1 12 -1 -3 0 0 0
first:welcome	-21 84 -6 -17 -6 -2 -5 -9 -2 -7 -8 -1
first:welcome aboard	-23 66 -7 -4 -3 -2 -5 -2 -2 -9 -8 -1
first:wfh	-8 44 -1 -14 -10 -1 -1 -2 -3 -1 -1 -2
first:wfh D	-8 44 -1 -14 -10 -1 -1 -2 -3 -1 -1 -2
first:what about	-2 -11 17 36 -14 -6 -8 -4 -5 -1 -1 -1
first:what budget	-2 -3 23 -5 -2 -3 -2 -2 -2 0 -1 0
first:what calls	-1 -3 -2 -4 19 -1 -2 -1 -4 0 0 -1
first:what came	-2 -17 -8 59 -19 -2 -3 -1 -6 0 0 -1
first:what day	0 43 -21 -10 -5 -1 -1 -1 -2 0 0 0
first:what did	-2 -7 5 3 0 -4 -4 -6 16 0 0 -1
first:what discount	-2 -3 33 -5 -3 -9 -2 -5 -3 0 0 0
first:what do	-1 -7 -7 -9 25 -3 1 7 -4 0 0 -1
first:what does	-2 -10 43 -17 -11 12 -5 -3 -5 -1 -1 0
first:what follow	0 -5 -8 -7 29 -1 -2 -2 -3 0 0 0
first:what got	-3 -9 -12 44 -9 -2 -2 -2 -4 -1 0 -1
first:what happened	-6 -4 35 -8 -4 -4 -5 -1 -3 0 0 -1
first:what happens	-3 0 -4 -1 -1 13 -2 -1 0 0 0 0
first:what have	-1 -9 -9 2 29 -2 -3 -2 -4 0 0 -1
first:what if	0 0 -3 -2 -1 13 -2 -1 -1 0 0 0
first:what might	-1 -13 -18 66 -17 -3 -3 -3 -6 -1 0 0
first:what needs	-1 -8 -16 -13 56 -2 -4 -4 -6 -1 -1 0
first:what of	0 -9 -12 42 -9 -2 -3 -2 -4 -1 0 0
first:what share	0 -1 -2 10 -3 -2 -1 0 -1 0 0 0
first:what should	-4 -5 -9 -8 -10 -3 58 -11 -6 0 -1 -1
first:what stage	-1 -5 31 -8 -6 -2 -3 -2 -2 -1 0 0
first:what terms	-1 -5 46 -7 -4 -2 -2 -4 -21 0 0 0
first:what time's	0 42 -20 -12 -5 -1 -1 -1 -2 0 0 0
first:what was	-2 -12 4 -14 -10 -3 -5 -4 49 -1 -1 0
first:what will	-1 -5 -6 31 -9 -3 -1 -1 -3 0 0 -1
first:what would	-2 -3 -9 -3 -2 32 -4 -4 -2 0 0 0
first:what'd	-1 -6 51 -9 -7 -7 -4 -12 -4 0 -1 0
first:what's	-2 0 8 6 2 -2 -4 -2 -4 -1 -1 0
first:what's C	-4 -3 -52 89 -3 -8 -10 -5 -2 -2 -1 -1
first:what's D	0 0 -1 -12 17 -1 -1 0 -2 0 0 0
first:what's P	-4 -10 57 9 -22 -3 -9 -9 -6 -1 -2 -1
first:what's a	-1 -4 -10 -6 -7 -2 -4 40 -4 0 0 0
first:what's blocking	-1 -16 74 -24 -15 -3 -5 -3 -5 -1 -1 0
first:what's for	-1 51 -13 -13 -9 -2 -5 -3 -4 -1 0 0
first:what's gone	-2 -7 -43 -15 87 -4 -3 -5 -5 -1 -1 -1
first:what's holding	-2 -5 38 -8 -5 -4 -6 -3 -3 -1 -1 0
first:what's in	-1 -16 -24 73 -15 -3 -4 -3 -6 -1 -1 0
first:what's late	-1 -25 -33 -36 121 -4 -6 -5 -8 -1 -1 0
first:what's likely	-1 -4 -5 26 -8 -2 -1 -1 -3 0 0 0
first:what's my	0 -8 -8 -4 33 -2 -3 -2 -3 0 0 0
first:what's next	-1 -5 33 -10 -7 -2 -3 -2 -2 -1 0 0
first:what's on	-1 -7 -6 -13 36 -1 -2 -1 -4 0 0 -1
first:what's our	-1 42 -15 -1 -12 -3 0 -4 -4 0 0 -1
first:what's overdue	0 0 -12 -2 23 -3 -2 -2 -1 0 0 0
first:what's past	0 -1 -8 -2 20 -1 -1 -4 -2 0 0 0
first:what's sitting	-4 -7 -12 55 -6 -3 -5 -3 -15 -1 0 0
first:what's slipping	-1 -7 -16 -13 53 -2 -3 -3 -5 -1 0 0
first:what's the	-2 5 19 -10 -7 4 -3 -2 -3 -1 0 0
first:whats	-12 -21 24 22 27 -3 -15 -9 -4 -3 -3 -2
first:whats closing	-7 -4 -6 45 -13 -2 -1 -3 -4 -1 0 -2
first:whats the	-8 -6 18 18 -8 -3 -23 -9 25 -2 -2 -1
first:when	-2 -3 16 -5 -2 -1 -1 -1 0 0 0 0
first:when did	-2 -10 25 -5 -2 -1 -2 -1 -1 0 0 0
first:when do	-2 57 -33 -13 -3 -2 -1 -2 -1 -1 -1 -1
first:when does	-1 -14 22 -3 -1 -1 0 -1 0 0 0 0
first:when is	-2 -13 30 -3 -6 -2 0 -1 -1 -1 -1 0
first:when was	-1 -1 5 -1 -1 -1 -1 0 0 0 0 0
first:when will	-3 -13 26 -5 -1 -1 0 -1 0 -1 0 0
first:when's	-5 -6 27 -5 -1 -2 -2 -1 -2 -1 -1 0
first:when's the	-6 -7 25 -4 -1 -1 -1 -1 -2 -1 0 0
first:where	-2 3 3 7 -3 -3 -2 -2 -1 -1 -1 -1
first:where are	-3 8 -11 25 -2 -10 -2 -2 -1 -1 -1 -1
first:where did	-3 -7 43 -14 -3 -7 -3 -3 -1 -1 -1 -1
first:where do	-1 5 -4 5 -3 3 -1 -1 -1 -1 0 0
first:where does	-1 0 -4 -7 0 15 -1 0 0 0 0 0
first:where's	-3 19 9 -13 -3 -4 -1 -1 -1 -1 -1 0
first:where's C	-4 -2 20 -2 0 -6 -1 -1 0 -1 -1 0
first:where's the	-2 51 -25 -13 -3 -3 -1 -1 -1 -1 -1 0
first:which	-3 7 0 6 -3 -1 -2 -1 -1 -1 0 -1
first:which accounts	-17 -3 -2 14 17 -1 -1 -3 -1 -1 -1 -1
first:which customers	0 0 -1 -3 11 -1 -1 -2 -1 0 0 -1
first:which deals	0 0 -1 9 -5 -1 0 0 0 0 0 0
first:which of	0 -1 0 -3 7 0 -1 0 0 0 0 0
first:which ones	-1 -4 -19 18 15 -1 -3 -1 -1 0 0 -1
first:which opportunities	-1 -1 0 18 -13 -1 0 0 -1 0 0 -1
first:which source	0 -5 -3 23 -11 -1 -1 0 -1 0 0 0
first:which stage	-3 -10 16 31 -21 -2 -5 -1 -2 -1 -1 -1
first:who	-1 5 3 -8 0 -1 3 -1 2 0 0 -1
first:who agreed	0 -9 -11 -13 -23 0 -4 -1 61 0 0 0
first:who am	0 -1 0 -5 9 0 -1 0 0 0 0 -1
first:who approves	-1 51 -15 -9 -18 -1 -1 -1 -2 -1 0 -1
first:who beat	-2 -3 20 -2 -3 -1 -6 -1 0 0 0 -1
first:who closed	0 -9 -6 37 -17 -1 -1 0 -1 0 0 0
first:who complained	-2 -11 -11 42 -12 -1 -1 -1 -1 0 0 -1
first:who do	-1 13 -7 -2 0 -1 -1 -1 -1 0 0 -1
first:who else	-3 -9 35 -4 -11 -1 -4 -1 -2 0 0 -1
first:who has	-1 9 14 0 -18 0 -2 0 -1 0 0 0
first:who have	-1 -9 -6 -4 24 0 -1 0 -1 0 0 -1
first:who is	-7 48 -40 -37 -68 -3 123 -3 -7 -2 -2 -3
first:who needs	0 -7 -6 -4 22 0 -1 0 -1 0 0 -1
first:who on	0 -7 -1 -3 12 0 0 0 0 0 0 0
first:who owns	-1 -19 70 -13 -29 -1 -3 -1 -2 -1 0 -1
first:who signs	-3 -11 42 -7 -13 -2 -2 -1 -2 -1 0 -1
first:who took	0 14 -6 -8 -19 0 -3 -1 26 0 0 -1
first:who wants	-1 64 -12 -13 -30 -1 -3 -1 -2 0 0 -1
first:who will	-3 -7 -20 -3 -10 -1 47 -1 -1 0 0 -1
first:who's	-2 0 5 -2 8 -1 -2 -1 -2 0 0 -1
first:who's behind	0 -4 -1 -2 8 0 0 0 0 0 0 0
first:who's bottom	-1 -15 -15 57 -18 -1 -2 -1 -2 -1 0 -1
first:who's closing	0 -9 -6 39 -19 -1 -1 0 -1 0 0 0
first:who's comparing	-1 -18 -16 64 -21 -1 -2 -1 -2 -1 0 -1
first:who's dropped	0 -10 -8 -7 29 0 -1 0 -1 0 0 0
first:who's gone	-1 -7 -10 -3 24 0 -1 0 -1 0 0 -1
first:who's got	-1 76 -18 -18 -30 -1 -2 -1 -2 -1 0 -1
first:who's handling	-1 -17 70 -13 -31 -1 -3 -1 -2 -1 0 -1
first:who's on	-1 -8 8 17 -8 -1 -4 0 -1 0 0 -1
first:who's our	-2 -8 42 -4 -17 -1 -6 -1 -1 0 0 -1
first:who's the	-3 -10 52 -8 -24 -1 -2 -1 -1 0 -1 -1
first:who's top	-1 -4 -1 36 -27 -1 -1 0 -1 0 0 -1
first:who's waiting	-2 -26 -14 -10 64 -1 -5 -1 -3 0 0 -2
first:whom	-2 -7 0 -6 19 0 -1 -1 -1 0 0 -1
first:whom should	-2 -7 0 -6 19 0 -1 -1 -1 0 0 -1
first:why	-3 -5 8 -1 -7 -4 -2 17 -1 -1 -1 -1
first:why are	0 -5 -6 24 -6 -2 -1 -2 -1 -1 -1 0
first:why did	-2 -3 24 -1 -8 -3 -1 -3 -1 -1 -1 0
first:why is	-2 -10 42 -19 -3 -2 -1 -2 -1 -1 -1 0
first:wifi	-3 10 0 -1 -1 -1 -1 -1 -1 -1 0 0
first:wifi is	-3 10 0 -1 -1 -1 -1 -1 -1 -1 0 0
first:wifi's	-3 20 -1 -4 -3 -1 -1 -2 -1 -2 -1 0
first:wifi's dead	-3 20 -1 -4 -3 -1 -1 -2 -1 -2 -1 0
first:will	-1 48 -21 -5 -13 -4 -1 -1 -1 0 0 0
first:will do	-1 87 -36 -21 -20 -4 -1 -1 -1 -1 -1 0
first:will we	0 -5 -2 17 -5 -4 0 0 0 0 0 0
first:win	-1 -2 -2 8 -2 -1 -1 5 -1 0 0 0
first:win back	0 -1 -5 -1 -2 -2 -5 19 -2 0 0 0
first:win rate	-2 -3 0 11 -2 -1 0 -1 -1 -1 0 0
first:without	-15 -10 -6 -6 -1 61 -4 -8 -1 -4 -4 -1
first:without C	-17 -8 -7 -7 -1 64 -4 -5 -1 -4 -4 -1
first:word	-5 -7 -1 -3 -2 -1 -2 29 -2 -2 -2 -1
first:worst	-11 -13 -1 -33 -3 82 -2 -4 -2 -7 -3 -1
first:worst case	-11 -13 -1 -33 -3 82 -2 -4 -2 -7 -3 -1
first:write	-3 0 -1 -1 0 0 -2 -3 12 -1 -1 0
first:write P	-1 0 -1 -1 -1 0 -2 13 -4 -1 -2 0
first:write something	-3 0 0 0 0 0 -1 7 -1 0 0 -1
first:write up	-1 0 -1 -1 -1 0 -4 -42 55 -2 -1 0
first:wrong	-5 32 -2 -8 -3 -1 -2 -3 -5 -3 -1 -1
first:wrong chat	-5 32 -2 -8 -3 -1 -2 -3 -5 -3 -1 -1
first:yay	67 -23 -8 -11 -4 -3 -2 -6 -2 -6 -2 -1
first:you	-5 38 -3 -11 -6 -1 -2 -3 -2 -3 -2 -1
first:you rock	-5 38 -3 -11 -6 -1 -2 -3 -2 -3 -2 -1
first:you're	-7 44 -3 -13 -6 -1 -2 -4 -2 -3 -2 -1
first:you're good	-3 22 -2 -6 -3 -1 -1 -2 -1 -1 -1 0
first:一个	-5 -15 -6 1 35 -2 -1 -2 -2 -1 -1 -1
first:一会	-1 -2 -1 -2 -6 0 14 -4 -2 0 -1 5
first:一共	24 -21 -1 5 -3 -2 0 0 0 0 0 0
first:一单	-4 -1 -10 27 0 -8 -1 -1 0 0 0 0
first:一般	-2 -9 -15 32 -1 -3 0 -1 0 0 0 0
first:万一	-11 -1 -3 -1 0 20 0 -1 0 -1 -1 -1
first:三天	-2 -14 -2 -6 32 -1 -1 -2 -2 -1 -1 0
first:三点	0 -15 -1 -2 -2 0 2 -1 -4 0 0 24
first:上次	-2 -8 33 -4 -12 -1 -3 -1 -1 0 -1 0
first:上面	-3 -15 -2 -8 -4 -2 -4 -4 45 -1 -1 -1
first:下次	-1 -26 57 -8 -13 -1 -2 -2 -3 0 -1 0
first:下班	-2 19 -2 -3 -3 -1 -1 -2 -1 -1 -1 0
first:下雨	0 14 -6 -2 -2 -1 0 -1 0 0 0 0
first:不想	-4 15 -2 -3 -1 -2 -1 1 -1 -1 -1 -1
first:不知	50 -4 -35 -2 -1 -3 -3 -1 -1 0 0 0
first:与R	-1 0 -1 5 0 -1 0 -2 0 0 0 0
first:业绩	0 -2 -4 15 -1 -5 0 0 0 0 0 0
first:丢了	2 -13 -5 28 -9 5 -1 -2 -1 -2 -1 0
first:丢单	-2 -6 -7 29 -4 -2 0 -2 -1 -2 -1 -1
first:丢的	-8 -14 -13 56 -6 -3 -1 -6 -2 -2 -1 -1
first:丢给	-3 -6 -1 19 -2 -1 -1 -1 -1 -1 -1 0
first:两个	-2 -5 -3 -10 33 -1 -3 -2 -4 -1 -1 -1
first:两台	16 -7 0 -1 -3 -1 -1 -1 0 -1 -1 0
first:两点	-3 -1 -12 -1 -1 -1 28 -2 -6 -1 -1 -1
first:为什	-1 -8 -24 22 -8 -2 -2 28 -4 -1 0 0
first:五天	-1 -1 -1 -2 8 -1 0 -1 0 0 0 0
first:交期	-34 43 4 -2 -2 -6 -4 12 -1 -4 -3 -1
first:产品	-9 62 -22 -11 -7 -3 -1 -4 -1 -1 -1 -1
first:人在	-5 -1 -2 0 0 -1 14 -2 -2 -1 -1 0
first:人家	-2 -4 11 -2 -2 -1 -2 4 -1 0 0 0
first:什么	-11 29 30 -25 -5 -5 -2 -4 -4 -1 -1 0
first:从意	-3 -2 -3 13 0 -3 0 0 0 -1 0 0
first:仓库	-10 28 -6 -3 -2 -2 -1 -2 -1 0 0 0
first:他们	9 -9 39 -17 -5 -5 -1 -9 -1 -1 -1 0
first:他说	-3 -4 -4 -2 -2 -3 -3 31 -9 0 0 0
first:付款	-13 -8 51 -14 -2 -4 -2 -3 -1 -2 -1 -1
first:任务	-4 -6 -5 16 -7 -3 -1 -1 16 -1 -1 0
first:会上	-2 -6 -24 -14 -13 -3 -6 -4 73 -1 -1 0
first:会开	13 -5 -2 -1 -1 -1 -1 -1 3 -1 -1 -1
first:会议	-3 16 -3 -7 -4 -2 -5 -3 12 -1 -1 -1
first:佛山	20 -11 -1 -1 -1 -1 -1 -2 -1 -1 -1 0
first:你会	0 15 -6 -2 -2 -1 0 -1 -1 0 0 0
first:你叫	-1 27 -7 -4 -4 -1 -3 -2 -3 0 0 0
first:你吃	0 16 -8 -2 -3 -1 0 0 0 0 0 0
first:你帮	-10 -8 -2 0 0 0 -3 28 -1 -1 -1 -2
first:你是	-1 25 -9 -4 -7 -1 -1 -1 -1 0 0 0
first:你有	-1 53 -11 -9 -8 -1 -6 -6 -7 -1 -1 0
first:你比	-7 48 -11 -9 -4 -1 -2 -6 -2 -2 -3 -1
first:你真	-1 12 -1 -3 -1 -1 -1 -1 -1 -1 -1 0
first:你能	-1 53 -13 -12 -9 -4 -3 -4 -5 -1 0 0
first:倒数	-1 -19 -21 64 -15 -2 -1 -1 -1 -1 0 0
first:假如	-10 -1 0 -1 -1 16 0 -1 0 0 0 0
first:假设	-10 -12 -1 -25 -3 60 0 -3 -1 -1 0 -2
first:停在	-2 -17 -8 3 33 -2 -1 -2 -1 -2 -1 -1
first:停车	-1 51 -22 -8 -14 -3 -1 -1 -1 0 0 0
first:催C	-8 -1 -1 0 -1 -1 -2 18 -1 -1 -2 -1
first:催款	-4 -4 -11 -3 -2 -1 -1 29 -1 -1 -1 -1
first:入围	7 -1 -1 0 0 -1 -1 -1 0 -1 -2 0
first:全年	0 -1 -1 8 -1 -3 0 0 0 0 0 0
first:全线	0 -2 -2 -14 -1 20 0 0 0 0 0 0
first:全组	-3 -31 -3 40 7 -2 -1 -2 -2 -1 -1 -1
first:公司	-1 20 -4 -4 -6 -1 -1 -1 -1 -1 -1 0
first:内部	-16 51 -6 -7 -2 -2 -1 -8 -5 -2 -1 -1
first:再让	-5 -2 -10 0 0 22 0 -2 0 0 0 0
first:写个	-4 -1 -1 -1 -1 -1 -1 12 -1 -1 -1 0
first:写段	-4 -6 -1 -2 -1 -1 -1 19 -1 0 -1 -1
first:几点	-3 29 -11 -5 -2 -1 -1 -1 -1 -1 -1 0
first:出个	-3 -23 -2 37 -2 -1 -1 -2 0 -1 -1 0
first:出发	-6 -5 -6 -1 -1 -2 32 -2 -1 -3 -3 0
first:出差	-1 42 -12 -44 33 -11 -1 -2 -2 -1 -1 0
first:刚从	15 -1 -2 -1 0 -1 -6 -1 0 -1 -2 0
first:刚才	1 -3 -2 -2 -1 0 -4 -2 16 0 0 -1
first:刚接	-1 -6 -3 -1 -1 -1 19 -2 -2 0 -1 -1
first:刚跟	2 0 -1 0 0 0 -8 -2 13 -1 -2 -1
first:创建	-6 -4 -3 -1 -1 -1 -2 -1 -1 -3 24 0
first:到C	-1 -1 -6 10 0 -4 8 0 -5 -1 0 0
first:到D	-10 -2 0 -1 -6 -1 -3 -1 -1 -1 -1 28
first:到期	-10 -14 -3 -13 50 -1 -5 -4 -2 -2 -1 6
first:到点	-2 0 0 0 -2 0 -1 -3 0 0 0 10
first:前三	0 -5 -1 4 -4 9 0 0 -1 0 0 0
first:前五	-1 -5 -2 25 -8 -3 -1 -1 -1 -1 -1 0
first:前面	-1 -1 -1 -1 0 0 -3 -2 9 0 0 0
first:加个	-6 -2 -1 -1 -1 -1 -1 -1 0 -3 18 0
first:医院	0 -2 -2 14 -6 -3 0 0 0 0 0 0
first:半个	-1 -3 0 -4 15 0 -2 -1 -2 -1 -1 0
first:半年	-2 -6 -2 4 8 -2 -1 7 -2 -1 -1 -1
first:华东	0 -2 -1 19 -6 -1 -2 -2 -3 -1 -1 -1
first:华南	0 -5 -17 33 -3 -5 0 0 -1 0 0 0
first:单子	-7 -3 -3 22 -3 -2 0 -1 -1 -1 -1 0
first:卡在	-2 -14 24 2 -3 -2 -1 -1 -1 -1 -1 0
first:去C	-5 -5 -6 -1 -1 -1 27 -2 -1 -2 -1 -1
first:参数	19 -11 0 -2 -1 -1 -1 -1 -1 -1 -1 -1
first:发了	22 -5 -3 -1 0 -1 -1 -7 -1 -1 -1 -1
first:发票	-13 32 9 -6 -7 -3 -1 -5 -2 -1 -1 -2
first:只看	-9 -16 -3 81 -35 -2 -2 -5 -3 -2 -3 -1
first:只算	-2 -12 -1 26 -3 -1 -1 -2 -1 -1 -1 -1
first:可以	-3 28 -3 -8 -4 -1 -1 -2 -2 -2 -1 -1
first:吃了	0 12 -6 -2 -2 -1 0 0 0 0 0 0
first:各人	0 -3 0 6 -1 0 0 0 -1 0 0 0
first:各位	-4 70 -1 -13 -29 -1 -6 -4 -5 -1 -2 -3
first:各组	-8 0 -3 35 -3 -3 -3 -2 -2 -6 -4 -1
first:各行	0 -12 0 17 -1 -1 0 -1 -1 0 0 0
first:各阶	-1 -12 -2 19 -1 -1 0 -1 0 0 0 0
first:合同	7 6 -3 3 -7 -1 -1 -2 -1 -1 0 -1
first:同上	17 -7 -2 -2 -1 -1 -1 -2 -1 -1 -1 0
first:同行	1 26 -9 -2 -1 -6 -1 -4 -2 -1 -1 -1
first:听说	8 23 -3 -6 -3 -1 -3 -4 -4 -4 -2 -1
first:周会	-2 0 -6 -6 -3 -1 3 -2 23 -2 -2 -1
first:味知	-3 -13 41 -9 -6 -6 -2 -1 -1 3 -2 -1
first:咋跟	-2 -2 -3 -4 -2 -1 -3 22 -1 0 -3 0
first:咱们	-6 23 -3 9 -3 -9 -2 -3 -1 -1 -2 -1
first:咱组	-5 -3 -6 27 -6 -3 0 -1 -1 0 0 -1
first:咱跟	-4 -2 13 -2 -1 -1 -1 -1 0 0 -1 0
first:哈哈	3 13 -3 -2 -1 -1 -2 -2 -1 -2 -1 0
first:哈喽	-3 31 -5 -8 -5 -1 -1 -2 -2 -1 -1 0
first:哎我	-6 0 8 0 0 0 0 0 0 0 0 0
first:哦哦	-3 33 -3 -10 -5 -1 -1 -3 -2 -2 -2 -1
first:哪一	0 -4 -10 43 -25 -1 0 0 0 0 0 0
first:哪个	-4 6 -8 10 1 -2 -1 -1 -1 0 0 0
first:哪些	-1 -2 -5 -1 15 -3 -1 -1 -1 -1 0 0
first:哪几	0 -1 -4 -25 34 -3 0 0 0 0 0 0
first:哪家	-3 -12 -11 -6 43 -3 -2 -2 -3 -1 0 0
first:售后	-7 75 -35 -16 -3 -8 -1 -1 -1 -1 -1 0
first:商机	-9 -20 -6 22 -7 -3 -3 -4 -2 -11 44 -1
first:嗯嗯	-3 33 -3 -10 -5 -1 -1 -3 -2 -2 -2 -1
first:回头	-9 52 -4 -13 -6 -2 -4 -6 -9 -5 -3 7
first:因为	0 -1 -1 7 -2 -2 0 0 0 0 0 0
first:团建	-8 46 -9 -7 -6 -2 -2 -5 -2 -2 -3 -1
first:团队	-1 -7 -1 11 2 -2 0 -1 -1 0 0 0
first:在谈	0 -5 -7 25 -5 -3 -1 -1 -2 0 0 0
first:培训	-13 -11 51 -7 -2 -3 -3 -5 -2 -2 -2 -1
first:堵车	22 -9 -1 -1 -1 -1 -3 -1 -1 -2 -2 0
first:多少	0 -2 -11 19 3 -7 0 0 0 0 0 0
first:大于	-4 -18 -2 35 -3 -1 -1 -2 -1 -1 -1 0
first:大刚	-1 -3 2 6 12 -5 -5 -3 -1 -1 -1 -2
first:大单	-1 -2 -9 9 10 -4 0 -1 -1 -1 0 0
first:大家	-5 19 0 -11 -2 -1 -1 -1 4 -1 -1 -1
first:太长	0 -2 -4 -2 -1 -1 -1 -1 11 0 0 0
first:头一	-1 0 -1 0 -1 -1 6 -1 0 0 0 0
first:如果	-6 9 -1 -5 -1 8 0 -2 -1 -1 0 0
first:官网	-2 -1 -5 0 0 0 -4 -1 -1 -1 16 0
first:客单	0 -5 -7 20 -1 -5 0 0 0 0 0 0
first:客户	-1 1 -5 -1 -1 -2 -1 13 -1 -1 -1 0
first:对上	-1 -9 -6 28 -3 -4 -1 -1 -1 -1 0 0
first:对了	-1 -1 19 -11 -1 -3 0 0 0 0 0 0
first:对方	2 -9 11 -4 -2 -3 -1 9 -1 0 -1 0
first:就这	-5 40 -5 -10 -6 -2 -2 -4 -2 -2 -2 -1
first:展会	2 -2 -2 18 -5 -2 -2 -3 -2 -2 0 -1
first:展位	12 19 -3 -10 -4 -2 -2 -3 -2 -2 -3 -1
first:工位	-3 42 -10 -7 -8 -1 -2 -4 -2 -2 -2 -1
first:工厂	-11 37 -6 -11 -2 -2 -1 -2 -1 -1 0 -1
first:差多	0 -2 -2 16 -3 -8 0 0 0 0 0 0
first:差旅	-13 31 -6 -9 -7 20 -2 -8 -1 -2 -2 -1
first:帮忙	-3 -6 8 -3 -1 -2 -4 3 4 -3 7 0
first:帮我	0 2 -3 -7 -2 -1 -7 9 0 0 9 0
first:平均	-2 -4 -4 16 -1 -3 0 -1 0 0 0 0
first:年会	0 46 -30 -7 -3 -1 -1 -1 -2 0 0 0
first:广交	11 0 0 0 0 0 -1 -1 0 0 -8 0
first:建个	-1 0 0 -1 0 0 0 0 0 -2 8 0
first:开工	10 6 -1 -4 -1 -1 -1 -2 -2 -1 0 -2
first:开户	-7 -13 -4 -3 -2 -1 -2 -2 -1 -2 38 -1
first:开标	28 -31 33 -13 -2 -3 -1 -5 -2 -2 -1 -2
first:开车	-42 80 -21 -4 -2 -7 26 -7 -5 -9 -8 -1
first:录入	-8 -13 -3 -7 -3 -1 -3 -6 -2 -1 48 -1
first:待会	-1 -5 -10 -3 20 -1 17 -1 -2 0 0 -12
first:待办	-1 -4 -2 -5 -16 -1 -3 -3 37 -1 -1 -1
first:快要	-2 -7 -2 33 -7 -1 -3 -4 -2 -1 -1 -1
first:快递	-5 28 -6 -5 -3 -2 -1 -2 -1 -1 0 0
first:怎么	-4 -5 -7 -4 -1 -1 -1 27 -1 -1 -1 0
first:怎样	-10 -14 -24 -10 -1 -4 -1 69 -2 -2 -1 -1
first:总共	0 -3 -6 20 -6 -4 0 0 0 0 0 0
first:总结	-4 -1 0 -1 0 0 -2 0 12 -1 -1 -1
first:恭喜	-12 13 -3 -5 -2 -2 -5 23 -1 -3 -2 -1
first:想个	-9 -7 -5 -2 -2 -2 -7 49 -3 -5 -6 -1
first:想跟	0 -1 -1 -1 -1 0 0 5 0 0 -1 0
first:意向	0 -4 -3 20 -7 -2 -1 -1 -1 -1 0 0
first:成交	-2 -11 -3 32 -8 -2 -1 -1 -1 -1 -1 0
first:成单	0 -6 -6 26 -8 -3 0 -1 0 -1 -1 0
first:我D	-3 -8 -1 0 22 -2 -2 -2 -2 0 0 -1
first:我们	-3 4 1 -8 -8 -6 -2 27 -2 -1 -1 -1
first:我到	-3 26 -4 -8 -5 -1 4 -3 -2 -1 -1 -1
first:我在	-3 -4 -4 -1 -1 -1 21 -1 0 -2 -2 -1
first:我就	-6 21 12 -5 -2 -3 -7 -4 -4 -1 -1 -1
first:我有	0 -17 -6 -3 28 -1 0 0 0 0 0 0
first:我没	-4 -10 -5 -3 -19 -1 -5 -6 57 -1 -1 -1
first:我的	-1 -12 -1 20 10 -1 -1 -3 -7 -1 -1 -1
first:我要	-1 -3 -8 -10 -4 -3 48 -5 -9 -2 -1 0
first:我还	0 -5 -5 -1 18 -3 -1 -1 -2 0 0 0
first:手上	-2 -6 -8 27 -4 -5 0 -1 0 0 0 0
first:手机	-4 27 -2 -8 -3 -1 -1 -2 -2 -1 -1 0
first:手里	-1 -4 -3 15 -1 -4 0 0 -1 0 0 0
first:打不	46 2 -15 -10 -7 -4 -2 -3 -2 -2 -2 -1
first:打了	29 -12 -4 -2 -1 -1 -2 -3 -2 -2 -1 0
first:打印	-1 11 -4 -1 -2 -1 -1 -1 0 0 0 0
first:把C	-2 -2 -3 -2 -1 1 -2 -1 2 11 -1 0
first:把D	0 0 0 -1 -2 0 -1 -1 6 0 0 0
first:把上	0 -3 -1 -2 -1 0 -2 -3 14 -1 -1 0
first:把刚	-2 -1 -1 -1 0 0 -3 -2 12 0 -1 0
first:把聊	0 -1 -1 -1 0 0 -2 -1 7 0 0 0
first:把这	-1 -9 -3 -5 -1 -1 -3 -3 29 -2 -2 0
first:投影	-4 24 -4 -5 -4 -2 -1 -2 -1 -1 0 0
first:抖音	-19 -1 -1 2 -1 -1 -1 0 0 -1 24 0
first:折扣	-10 17 15 -11 -2 -5 -1 -1 -1 0 0 -1
first:报了	-4 -9 -5 23 6 -3 -1 -2 -1 -1 -1 -1
first:报价	-2 5 -10 16 -3 -3 -1 2 -1 -1 -1 -1
first:报销	-5 28 -7 -5 -3 -1 -1 -4 -1 0 0 0
first:拍板	-1 -12 25 -5 -4 -1 0 -1 0 0 0 0
first:拓客	-5 -14 25 -12 -5 1 4 -4 -2 15 -2 -1
first:招标	-7 10 21 -8 -4 -3 -1 -4 -1 -1 -1 -1
first:拜访	2 13 -2 -1 -1 -1 -3 -2 -2 -1 -2 0
first:按人	-3 -29 -3 53 -5 -2 -2 -3 -3 -2 -2 -1
first:按行	-2 -20 -2 43 -7 -1 -2 -3 -3 -1 -2 -1
first:按金	-1 -7 -3 18 -2 -1 0 -1 -1 -1 0 0
first:换成	-6 -27 -9 7 -11 63 -3 -5 -3 -2 -3 -1
first:接了	-1 -1 -4 -1 0 0 9 -1 0 0 -1 0
first:提成	0 80 -12 -47 -9 -9 -1 0 -1 0 0 0
first:提醒	-9 -16 -3 -4 18 -1 -5 -2 -3 -3 -5 33
first:搞定	32 -12 -2 -8 -1 -1 0 -2 -1 -3 -1 -1
first:收到	-9 48 -4 -12 -5 -2 -2 -5 -2 -2 -3 -1
first:放假	0 34 -23 -6 2 -2 -1 -1 -1 0 0 0
first:救命	-1 9 -13 -7 3 -2 17 -1 -1 -1 -1 -1
first:教育	0 -2 -4 12 -1 -4 0 0 0 0 0 0
first:整个	-12 -5 -2 2 4 -1 -2 -5 24 -1 -1 -1
first:新增	-38 -7 -10 -1 -2 -3 -2 -4 -1 -6 76 -1
first:新客	2 -2 -1 -1 -1 -1 -1 -2 0 -1 9 0
first:新年	-3 19 -1 -7 -2 -1 -1 -1 -1 -1 -1 0
first:新建	-24 -15 -9 -4 -2 -3 -5 -3 -2 -8 76 -1
first:新来	-6 -4 -5 -6 -3 -3 15 -4 -2 -2 22 -1
first:新的	-19 -1 -2 0 -1 -1 -1 -1 0 -1 28 0
first:新线	-3 -6 0 -5 -2 -2 -2 -2 -1 -2 27 -1
first:方案	-1 -20 28 13 -11 2 -2 -2 -3 -1 -1 -1
first:无语	-4 29 -2 -7 -4 -1 -1 -3 -2 -1 -1 -1
first:晚安	-4 36 -3 -10 -5 -2 -2 -3 -2 -2 -2 -1
first:替我	-5 -1 -1 -2 -1 0 -5 21 -2 0 -1 -1
first:最大	0 -2 -1 12 -4 -2 0 0 0 0 0 0
first:最肥	-1 -8 -2 22 -5 -1 0 -1 -1 -1 -1 0
first:最近	-2 10 -11 25 -6 -3 -2 -3 -3 -3 -1 -1
first:有个	-4 -3 -1 -1 -1 0 -4 -3 0 -1 18 -1
first:有人	-1 28 -10 -3 -8 -2 -1 -1 0 0 0 0
first:有几	0 -2 -5 19 -7 -4 0 0 0 0 0 0
first:有没	-4 -2 -10 1 20 -4 -2 4 -1 -1 -1 -1
first:有谁	-1 -10 -16 -20 56 -3 -2 -1 -2 -1 -1 0
first:机器	-1 22 -2 -5 -1 -1 -1 -9 -1 -1 -1 0
first:李雷	-3 -1 -3 17 -3 -2 -1 -2 -1 -1 0 -1
first:来个	-2 -21 -6 56 -4 -2 -7 0 -6 -3 -4 -1
first:来了	-4 26 -2 -8 -4 -1 -1 -2 -2 -2 0 0
first:查一	-5 -14 45 -4 -2 -2 -5 -3 -2 -3 -4 0
first:查下	-1 -5 26 -4 -1 -5 -5 -2 -1 -1 -1 0
first:样品	13 -18 20 -6 -2 -2 0 -2 -1 -1 -1 0
first:根据	-1 -5 -2 -3 -30 -2 -2 -1 46 -1 0 0
first:楼下	-7 31 -2 -5 -2 -4 -1 -4 -1 -1 -1 -1
first:欢迎	-7 40 -4 -9 -4 -1 -2 -5 -2 -2 -3 -1
first:每个	0 -1 -2 5 -1 -1 0 0 0 0 0 0
first:每单	-18 -43 -10 64 -6 36 -2 -9 -4 -4 -2 -3
first:每周	0 -4 0 -5 -13 0 -1 -2 -1 0 -1 27
first:比D	-2 -20 -6 41 -7 -2 0 -1 -1 0 0 -1
first:汇报	-3 -8 45 -2 -1 -2 -4 -2 -13 -3 -3 -2
first:没有	-4 -15 -10 5 10 26 -2 -4 -2 -2 -2 -1
first:没毛	-3 24 -2 -6 -3 -1 -1 -2 -2 -1 -1 0
first:法务	-18 29 14 -7 -4 -4 -2 -3 -2 -2 -2 -1
first:测试	-11 83 -27 -17 -4 -6 -4 -4 -2 -2 -4 -1
first:涨价	-3 -7 -4 -33 -4 38 -1 23 -3 -2 -1 -3
first:添加	-9 -17 -6 -7 -4 -2 -5 -6 -2 -2 61 -1
first:漏斗	-1 -10 -1 35 -11 -1 -1 -2 -2 -1 -1 -1
first:演示	-3 62 -51 -1 -1 -4 -2 4 -1 -1 -1 0
first:牛逼	-3 26 -2 -7 -3 -1 -1 -3 -2 -1 -1 0
first:现在	-2 18 6 8 -18 -2 -2 -2 -3 -2 -1 -1
first:生日	-5 34 -2 -7 -4 -1 -2 -5 -1 -1 -3 -1
first:甲方	-13 30 -1 -3 -1 -1 -2 -2 -1 -3 -2 -1
first:电梯	-18 -9 -5 -4 -2 -3 70 -10 -2 -5 -10 -2
first:电脑	-10 41 -6 -8 -3 -2 -1 -5 -1 -2 -1 -1
first:电话	0 -13 -4 -5 -1 -1 -3 34 -2 -1 -1 0
first:登记	-6 -16 -3 -6 -3 -1 -4 -5 -1 -1 47 -1
first:百万	-1 -6 -7 24 -6 -2 0 0 -1 0 0 0
first:百川	18 -21 35 -20 -10 7 1 -3 -2 0 -4 -1
first:目前	0 -2 2 12 -5 -4 0 -1 -1 0 0 0
first:看下	-1 -4 13 8 -4 -4 -4 -2 -1 -1 -1 0
first:看看	-2 43 -8 1 -5 -2 -5 -6 -6 -3 -4 -1
first:磨价	-21 -10 -33 66 32 -9 -9 -5 -2 -3 -6 -1
first:社保	-3 52 -9 -12 -3 -2 -2 -15 -2 -2 -2 -1
first:稍等	-3 33 -4 -11 -6 -2 -1 -2 -2 -1 -1 -1
first:空调	-2 18 -3 -3 -2 -2 -1 -2 -1 -1 -1 0
first:竞品	-1 -13 29 0 -8 -3 -1 -1 -1 -1 -1 0
first:第一	-2 -2 -6 -1 -1 -1 19 -2 -1 -1 -1 0
first:等下	-2 -2 0 0 0 0 8 0 0 -1 -1 0
first:等我	-4 24 -3 -10 7 -1 -2 -4 -2 -2 -2 -1
first:答应	-1 -11 -12 -8 38 -2 -1 -1 -1 0 0 0
first:签了	-2 -2 -1 25 -9 -2 -1 -1 -1 0 0 -4
first:算了	-15 72 -7 -18 -7 -4 -2 -8 -3 -4 -2 -2
first:算算	-29 -5 -8 -3 -1 61 -2 -3 -1 -6 -3 -1
first:系统	-6 36 -6 -5 -6 -3 -1 -5 -1 -1 -1 0
first:累瘫	-2 15 -1 -3 -2 -1 -1 -2 -1 -1 -1 0
first:约了	-4 -17 -8 -4 13 -2 32 -4 -4 -1 -1 0
first:约到	12 -2 -1 0 0 0 -3 -1 0 0 -3 -1
first:线索	-3 -4 -4 15 -9 -2 -2 -2 -1 -4 16 0
first:组里	-1 -5 -1 -2 16 -1 -2 -1 -1 0 -1 -1
first:给C	-2 -2 -4 -2 0 5 -2 9 -1 0 -2 0
first:给P	-3 -9 -1 -4 -4 -1 -2 29 -2 -1 -2 -1
first:给个	-3 -30 -3 -8 -10 -2 -1 63 -2 -2 -2 -1
first:给我	-2 11 3 6 8 -2 -6 -7 -7 -1 0 -3
first:给百	37 -9 -11 -3 -4 -5 -3 2 -2 -1 -1 0
first:统一	0 -3 -4 -32 -4 46 0 0 -1 0 0 0
first:群里	-2 2 -4 -3 -1 -1 -6 -4 20 -1 0 -1
first:翻一	-3 -7 43 -7 -4 -1 -22 -2 15 -3 -4 -3
first:老客	7 -3 -6 2 -4 -4 -3 14 -1 -4 4 -1
first:联系	4 -7 26 -4 -13 -1 -1 -1 -1 0 -1 0
first:行吧	-1 32 -13 -5 -6 -2 -1 -1 -1 -1 -1 0
first:被R	2 -3 -7 19 -4 -4 0 -1 -1 -1 0 -1
first:要是	-3 1 -1 -4 -1 11 -1 -1 0 0 0 0
first:要续	-4 -8 -4 27 -5 -2 0 -1 -1 -1 0 -1
first:要跟	-3 -2 -2 -1 -1 0 19 -2 -5 -1 -1 -1
first:让利	-1 0 -3 0 0 5 0 0 0 0 0 0
first:让我	5 25 -2 -8 -4 -1 -2 -4 -2 -2 -3 -1
first:记得	0 -4 0 -1 -2 0 -1 -1 -1 0 0 11
first:讲个	-6 51 -4 -13 -4 -1 -4 -5 -8 -3 -2 -1
first:试用	-7 -23 22 30 0 -3 -2 -7 -5 -2 -1 -3
first:该催	0 -1 -1 -15 20 -1 0 0 0 0 0 0
first:说下	-21 -10 71 -2 -1 -2 -9 -3 -6 -10 -5 -1
first:说好	0 -19 -4 -23 60 -1 -2 -3 -5 -2 -1 -1
first:说说	0 0 36 -1 0 -1 -33 0 -1 0 0 0
first:请给	-1 -2 -1 13 -4 0 -1 -1 -1 0 0 -2
first:请问	-4 8 18 -2 -3 -2 -7 -3 -2 -1 -1 0
first:谁C	-5 51 -24 -4 -4 -2 -6 -1 -1 -1 -1 -1
first:谁D	-3 1 -3 15 -4 -2 -2 0 -1 0 0 -1
first:谁会	-1 29 -8 -8 -8 -1 -1 -1 -1 0 0 0
first:谁在	-2 -20 9 -7 29 -2 -2 -2 -1 -1 -1 -1
first:谁家	-2 -23 -26 31 29 -3 -1 -1 -1 -1 -1 0
first:谁带	-1 36 -10 -9 -10 -2 -1 -1 -1 0 0 0
first:谁开	-1 16 -3 -3 -6 -1 -1 0 -1 0 0 0
first:谁拿	-1 23 -5 -5 -7 -1 -2 0 -2 0 0 0
first:谁最	-2 -27 -1 33 7 -3 -2 -1 -2 -1 -2 0
first:谁有	-4 37 -8 -7 -8 -1 -2 -2 -2 -1 -1 0
first:谁的	-1 22 -10 -3 -2 -2 -1 -1 -1 0 0 0
first:谁知	-1 23 -10 -4 -5 -1 0 -1 -1 0 0 0
first:谁签	0 -8 -7 30 -10 -3 0 0 0 -1 0 0
first:谁要	-1 18 -11 -5 -37 -2 -3 -2 44 0 0 0
first:谁超	0 -3 -2 -1 8 0 0 0 0 0 0 0
first:谁跑	-1 -18 -8 42 -9 -2 -1 -1 -1 0 0 0
first:谈判	-2 -15 -5 22 -7 27 -3 -3 -6 -6 -1 -1
first:财务	-5 23 0 -9 -2 -1 -1 -1 -1 0 0 -1
first:赢单	0 -4 -1 -3 -7 26 -2 -3 -2 -2 -2 -1
first:赢的	0 -5 -5 16 -2 -2 0 0 -1 0 0 0
first:超期	0 -1 0 -2 8 0 0 -1 -1 0 0 -1
first:超过	-3 -7 -2 4 15 -1 -1 -2 -1 -1 -1 0
first:跟C	-1 -2 -10 13 7 -2 3 -5 7 -3 -5 -2
first:跟D	0 0 0 5 -2 -1 0 0 0 0 0 0
first:跟P	29 -5 -4 -2 -2 -1 -5 -1 -5 -1 -2 -1
first:跟R	-5 -7 -5 22 -10 -1 -1 12 -2 -1 -1 -1
first:跟我	-6 -3 39 -23 -7 -2 14 -7 -2 -2 -1 -1
first:跟进	0 -2 -4 -47 62 -1 -1 -1 -1 0 0 -4
first:路上	-9 15 -8 -6 -3 -6 30 -3 -7 -2 -2 -1
first:转:	-43 85 -2 -16 -3 -5 -2 -6 -3 -2 -1 -2
first:转介	7 -12 -7 37 -3 -6 -8 -2 -2 -1 -3 0
first:转化	-1 -3 -3 44 -3 -2 -3 -7 -3 -15 -1 -4
first:转发	28 -8 -7 -2 -3 -1 -1 -2 -1 0 -1 -2
first:输给	-1 -9 -4 26 -9 -1 -1 0 -1 0 0 0
first:辛苦	-1 11 -1 -2 -1 0 -1 -1 -1 -1 -1 0
first:过了	-5 -21 -4 -8 53 -1 -2 -4 -2 -2 -2 -1
first:过期	-1 -8 -1 -3 24 0 -1 -3 -3 -1 -1 -2
first:还是	20 -4 -8 0 -1 -1 -1 -1 0 -1 -1 0
first:还有	-1 -6 -16 16 17 -4 -2 -2 -2 -1 -1 0
first:这个	-4 27 -9 -9 -3 -2 -3 -8 14 -1 -1 -1
first:这单	-2 -24 46 -15 -9 -5 -1 -2 -2 15 -1 -1
first:这天	-3 26 -3 -6 -3 -1 -1 -3 -2 -1 -1 0
first:这家	-1 -27 54 -10 -10 -2 -1 -1 -1 0 0 0
first:这就	-5 -15 -22 -8 -4 -1 68 -2 -3 -3 -3 -2
first:这条	-3 23 -2 -7 -3 -1 -1 -1 -2 -1 -1 0
first:这段	0 -3 0 -2 -1 0 -3 -1 13 0 0 -1
first:这破	-4 27 -6 -4 -1 -1 0 -6 -1 -1 -1 -1
first:逾期	-1 -4 0 -6 19 0 -2 -1 -2 -1 -1 -1
first:那C	-11 -8 55 -5 -2 -4 -5 -2 -2 -7 -6 -1
first:那D	-1 -10 -2 39 -19 -3 0 0 -1 0 0 -1
first:那个	0 -11 42 -13 -8 -3 -2 -3 -1 -1 -1 0
first:那单	-2 -25 57 -62 -6 -8 -1 -3 -3 56 -2 -1
first:那家	7 -5 21 -10 -5 -3 -2 -2 -2 0 0 -1
first:那金	-1 -8 21 -2 -3 -4 0 -1 -1 0 0 0
first:酒店	21 7 -3 -9 -4 -3 -1 -2 -2 -2 -2 -1
first:金额	-2 -10 4 16 -2 -1 -1 -1 -1 -1 -1 0
first:销售	-5 -9 -4 42 -8 -2 -2 -4 -3 -2 -2 -1
first:问了	5 -9 44 -9 -19 -3 -2 -3 -2 -1 -2 -1
first:问问	-4 27 -7 -31 36 -10 -1 -3 -2 -2 -2 -1
first:阶段	-15 -8 -13 -4 -2 -2 -4 -3 -2 61 -7 -1
first:附近	-1 16 -2 -2 -2 0 -4 -3 -1 0 0 0
first:陌拜	5 -6 -5 -3 -1 -1 -1 11 -1 -1 3 0
first:随便	-4 31 -3 -9 -4 -1 -1 -3 -2 -2 -2 -1
first:青禾	18 -23 23 -22 -12 -1 16 -3 -3 10 -2 -1
first:预测	-6 -14 -1 39 -4 -2 -3 -2 -3 -1 -1 -1
first:领导	-8 33 -10 -8 -2 -3 10 -5 -4 -1 -1 -1
first:食堂	-6 27 -1 -4 -6 -1 -2 -1 -2 -1 -3 -1
first:马上	-6 12 -3 -2 -6 -2 17 -3 -3 -1 -2 -1
first:麻烦	-1 -1 1 -1 1 -1 -1 -1 0 5 -1 0
lang:en	61 24 13 33 7 -16 -30 2 -27 -8 -24 -46
lang:zh	25 67 29 18 -11 0 -30 4 -26 -35 -34 -43
last: 0	-2 -3 -4 -5 -1 -2 -1 -1 0 22 -2 0
last: @P	-28 -4 57 -3 0 -7 -3 -8 -1 -2 -2 -1
last: C	-14 -5 -12 -6 -3 -4 -7 0 -2 -10 56 7
last: D	20 -8 -3 -6 -2 22 -3 -4 -1 -11 -1 -2
last: D寄	36 -15 -5 -4 -3 -2 -1 -2 -1 -1 0 -2
last: D的	-1 -1 0 7 -1 -3 0 0 0 0 0 0
last: D给	17 -2 -1 -2 -1 -2 -2 -1 -1 -1 -1 -1
last: M	37 -9 -2 -7 -1 -2 -2 -2 -1 -7 -4 0
last: P	-22 -6 -5 -5 -2 -1 -5 -3 -1 -5 56 0
last: P跟	-2 0 0 0 0 0 -1 -1 0 0 5 0
last: 丢了	-24 -14 -10 -4 -3 -5 -6 -3 -2 79 -8 -1
last: 丢单	-24 -3 -8 -9 -2 -3 -2 -3 -1 62 -5 -1
last: 关掉	-7 -5 -3 -1 -1 -2 -2 -1 -1 26 -3 0
last: 回款	-47 -3 39 -5 -1 -5 -3 -4 -1 -8 -6 43
last: 找P	-27 -4 -7 -2 -1 -1 -5 -4 -1 -4 56 -1
last: 的	-4 -4 -2 22 -4 -1 -4 -2 14 -11 -2 -1
last: 结果	-30 -2 44 -1 0 -1 -1 -2 -1 -4 -2 0
last: 给C	-44 -8 -9 -4 -7 -3 85 19 -2 -8 -16 -3
last: 谈判	-17 -6 -7 -2 -1 -1 -5 -2 -3 48 -4 -1
last: 赢单	-11 -6 -6 -10 -4 -2 -3 -2 -1 54 -8 -1
last:,C	-48 1 -10 25 -6 -16 -11 -17 -4 -15 105 -4
last:,CP	-22 -6 -43 -6 -2 -4 -7 110 -1 -5 -13 -1
last:,C没	-1 -5 23 -2 -4 -7 -1 -1 0 0 0 0
last:,D	50 -26 -3 6 -14 -1 -2 -3 -2 -1 -1 -4
last:,D呢	-1 -13 -1 30 -8 -3 0 0 -1 0 0 -1
last:,M	52 -15 -6 -10 -2 -3 -2 -3 -1 -6 -3 -1
last:,冲	-4 54 -3 -23 -6 -3 -2 -4 -3 -3 -2 -1
last:,无语	-4 29 -2 -7 -4 -1 -1 -3 -2 -1 -1 -1
last:,早	-3 32 -3 -9 -4 -1 -1 -3 -2 -2 -2 -1
last:,服了	-13 39 -2 -6 -3 -3 -1 -4 -2 -2 -1 -1
last:,牛逼	-3 26 -2 -7 -3 -1 -1 -3 -2 -1 -1 0
last:,稳	-5 61 -12 -17 -6 -2 -2 -4 -3 -3 -3 -1
last:,自取	-19 39 -2 -1 -1 -1 -3 -2 -3 -4 -2 -1
last:,行吧	-1 32 -13 -5 -6 -2 -1 -1 -1 -1 -1 0
last:,谁C	-5 55 -29 -4 -3 -3 -4 -2 -1 -2 -2 0
last:0	22 -5 -9 4 -1 -4 -2 -2 -1 0 -1 -1
last:0个点	17 -5 -1 -20 -1 18 -1 -4 -1 -1 -1 -1
last:0天	36 -13 -8 -2 -3 -2 -1 -3 -3 -1 -1 -1
last::C	-6 -4 -3 -3 -2 -2 -2 -1 -1 -6 30 -1
last:?	-8 -2 23 -4 -4 4 -2 -1 -1 -2 -1 -1
last:@P	-28 -4 57 -3 0 -7 -3 -8 -1 -2 -2 -1
last:C	-9 2 -2 1 -2 -1 0 1 -2 -6 17 1
last:C P	-23 -2 -5 -6 -2 -1 -4 -4 -1 -7 55 -1
last:CP	-22 -6 -43 -6 -2 -4 -7 110 -1 -5 -13 -1
last:C不大	-3 -8 21 -1 -2 -3 -1 -1 0 -1 -1 0
last:C不签	-31 -20 55 -4 -2 21 -3 -4 -1 -4 -3 -2
last:C几个	-9 7 -7 -30 11 36 -2 -3 -1 -2 -1 -1
last:C呢	-8 -3 42 -6 -2 -8 -5 -2 -1 -4 -3 -1
last:C多少	-6 -6 -47 49 -4 27 -5 -2 -2 -2 -2 -1
last:C方案	3 -1 -1 0 0 0 -2 -2 0 6 -1 0
last:C有戏	56 -7 -19 -3 -1 -3 -4 -2 -1 -9 -8 -1
last:C没	-1 -4 16 -1 -3 -5 -1 0 0 0 0 0
last:C的	-33 -14 2 47 -4 -5 -11 -7 -3 -8 36 -1
last:C的P	-3 -6 -9 -2 -2 -2 44 -4 -1 -5 -12 2
last:C的款	-8 0 -2 -1 0 0 0 0 0 0 0 13
last:C线索	-7 -4 -3 -8 -3 -2 -2 -1 -1 39 -8 -1
last:C给我	-4 -1 -4 -1 36 0 -14 -5 -1 -1 -3 -2
last:C续约	-4 0 0 0 -1 -1 -4 0 0 0 0 12
last:C说	-10 60 -13 -3 -1 -4 -14 -1 -4 -6 -3 -1
last:C谈判	-12 -4 -4 -1 -1 -1 -4 -2 -2 33 -2 0
last:C赢单	-2 -3 -3 -4 -7 -1 -3 -3 -1 34 -5 -1
last:C预算	-13 -1 -14 31 -4 -8 -1 -2 0 -2 -1 15
last:D	21 -1 -4 -3 -7 7 -2 -3 -2 -2 -1 -2
last:D了	48 -17 -2 -11 -3 -5 -2 -1 -1 -2 -2 -2
last:D再打	25 -9 -2 -1 -3 -1 -2 -1 -1 -2 -2 -1
last:D再看	18 -3 -2 -3 -1 -2 -1 -1 -1 -2 -1 -2
last:D再约	39 -17 -1 -7 -7 -1 -1 -4 -2 -1 4 -2
last:D到	-13 -6 -3 -11 -7 -1 -1 49 -1 -1 -1 -4
last:D去C	-4 -10 -4 -4 -4 -3 -14 51 -2 -5 -6 4
last:D发	21 -9 -1 -1 -1 -1 -1 -2 -2 -1 -1 -2
last:D吃饭	-1 -5 0 -1 0 0 5 6 -1 0 0 0
last:D呢	-1 -10 -1 19 -6 3 0 0 -1 0 0 -1
last:D喊我	-2 -33 -1 -10 -14 0 -1 -2 -3 0 0 68
last:D回	8 -1 -1 0 0 -1 -1 0 0 -1 -2 0
last:D多少	-1 -1 -1 -21 -1 26 0 0 0 0 0 0
last:D寄	36 -15 -5 -4 -3 -2 -1 -2 -1 -1 0 -2
last:D快乐	-5 14 0 -2 -2 -1 -1 -1 -1 0 0 -2
last:D有啥	-2 2 -4 -21 51 -1 -6 -5 -9 -1 -1 -2
last:D比	-27 -7 -8 82 -10 -9 -5 -2 -3 -3 -5 -3
last:D演示	25 -5 -2 -4 -2 -3 -2 -1 -1 -2 -1 -2
last:D的	-1 -1 0 13 -2 -3 0 -1 -1 0 0 -2
last:D签	66 -10 -34 -5 -3 -8 -1 -1 -1 -1 -1 -2
last:D签单	-11 -11 0 34 -5 -1 0 -1 -1 -1 0 -1
last:D给	-3 -2 -2 -3 -1 -3 -8 29 -3 -1 -1 -2
last:D给信	24 -3 -2 -5 -2 0 -2 -5 -2 -1 -1 -1
last:D见	-2 32 -1 -9 -8 -1 -5 -1 -1 -1 -1 -1
last:D跟谁	-1 -18 -5 -15 48 -1 -2 -1 -3 0 0 -1
last:M	34 -6 -7 -11 -2 5 -2 -3 -2 -4 0 -1
last:P	-10 -3 -3 -4 -2 -1 -2 4 0 -2 19 3
last:P P	-61 -9 -11 -4 -2 -2 -9 1 -1 -7 108 -1
last:P不在	27 -4 -4 -1 -1 -1 -4 -3 -1 -3 -6 0
last:P值	-6 -2 -1 21 -1 -1 -1 -3 -1 -1 -2 0
last:P出来	0 -1 -1 -1 0 0 0 5 0 0 0 0
last:P的	-20 -33 -7 41 63 -6 -6 -14 -4 -4 -8 -2
last:P看	-3 0 -2 -5 -1 -1 -3 -2 17 0 0 0
last:P跟	-15 0 -1 0 0 0 -1 -2 0 0 22 0
last:R	24 -4 -3 0 -2 -2 -5 -1 -1 -3 -3 0
last:e	14 -1 0 0 -3 -1 -4 -1 -1 -1 0 -1
last:es	-19 -1 -1 -1 0 -1 -2 14 13 -1 -1 0
last:ion	5 -2 0 -3 -1 0 0 0 -1 -1 0 3
last:k	-17 -1 -1 -1 0 0 -1 26 -1 -2 -1 0
last:n	-3 1 -2 -6 -7 -2 -2 -2 -2 -1 -1 26
last:o	5 33 -2 -3 -5 -2 -2 -3 -2 -2 -1 -15
last:on	5 -2 0 -3 -1 0 0 0 -1 -1 0 3
last:po	5 33 -2 -3 -5 -2 -2 -3 -2 -2 -1 -15
last:s	-9 0 -1 1 0 -1 -1 7 7 -1 -1 0
last:st	-4 -4 -3 34 -12 -5 -1 -1 -1 -1 -1 -1
last:t	-7 6 5 12 -8 -4 -2 -1 -1 -1 0 -1
last:一下	-5 3 -3 1 1 -2 1 -1 3 -1 3 -1
last:一下C	-25 -27 -25 -6 -4 -7 140 -7 -3 -13 -22 -2
last:一下P	-1 -1 0 -1 -1 0 -1 8 -1 0 -1 0
last:一个	-27 71 -6 -12 -8 -2 -2 -9 -1 -1 -2 -1
last:一份	-4 -10 -5 0 -4 -2 7 4 19 -2 -2 -2
last:一半	12 -7 -1 -1 -1 9 -2 -2 -1 -3 -2 -1
last:一半呢	-1 -16 -5 -21 -6 56 -1 -1 -2 -1 -1 0
last:一单	0 -3 -5 11 -1 -1 0 0 0 0 0 0
last:一句	1 40 -3 -12 -5 -2 -4 -7 -3 -2 -2 -1
last:一句话	11 -10 -2 -4 -1 -2 -1 11 -1 -1 -1 0
last:一台	17 -7 -2 -2 -1 -1 -1 -2 -1 -1 -1 0
last:一周	17 0 -14 0 -1 0 0 0 0 -1 0 0
last:一声	-7 12 -1 -1 -4 -1 -2 -1 -1 0 0 6
last:一天	-9 30 -3 -5 -4 -2 -1 -2 -1 -1 -1 0
last:一年	33 -5 -9 -1 -1 -2 -3 -2 -1 -4 -4 -1
last:一把	-8 14 -18 -14 -5 -4 -4 48 -2 -3 -2 -1
last:一捋	-3 -1 -1 -5 23 0 -3 -3 -2 -1 -1 -3
last:一条	-8 -27 -4 -9 -7 -5 -2 73 -4 -3 -3 -1
last:一次	40 -2 -24 -1 0 -1 -2 -1 -1 -6 -2 0
last:一步	0 -1 -8 13 -1 -1 0 0 0 0 0 0
last:一步了	0 0 5 -2 0 -1 -1 0 0 0 0 0
last:一段	-9 -1 -1 -1 -2 -1 -10 9 24 -1 -1 -5
last:一点	-4 -21 -3 -7 -4 -2 -3 54 -5 -2 -2 -1
last:一版	-5 -11 -3 -5 -3 -5 -12 22 31 -2 -3 -4
last:一遍	1 -1 -1 0 0 0 9 -2 -2 -1 0 0
last:一页纸	-6 -6 -2 -2 -1 -1 31 -2 -2 -3 -4 -1
last:三	-11 -11 -4 19 -3 -2 38 -15 0 -3 -5 -4
last:三句话	-7 -14 -20 -22 -7 -2 -4 83 -5 -1 -1 -1
last:三成	8 36 -5 -7 -2 -5 -2 -13 -3 -3 -2 -1
last:三条	-8 -11 -1 -2 -1 -1 30 -4 1 -1 -2 0
last:上	27 -6 -10 0 -7 13 -6 -5 -3 -3 3 -2
last:上了	5 32 -7 -8 -14 -1 -1 -2 -2 -1 -1 -1
last:上的	-2 -2 -1 21 -12 -1 0 -1 -1 0 0 -1
last:上门	13 -4 0 0 -1 0 -4 -1 -1 -1 -1 -1
last:下	-5 4 -3 2 0 -2 2 -2 4 -1 2 -1
last:下C	-16 -15 30 -5 -2 -6 42 -4 -3 -8 -10 -1
last:下P	-1 -1 0 -1 -1 0 -1 8 -1 0 -1 0
last:下单	-18 12 35 -7 -5 -3 -2 -4 -3 -3 -1 -1
last:下文	21 0 -17 0 0 -2 0 0 0 0 0 0
last:下时间	0 -1 0 -10 12 0 -1 2 -1 0 0 -1
last:下来	-2 -7 13 3 -1 1 -1 -2 -1 -2 -1 -1
last:下来了	20 12 -13 -5 -2 -2 -1 -2 -1 -3 -3 -1
last:下档	11 0 0 -2 0 0 -7 0 0 0 0 -1
last:下滑了	0 -1 -2 7 -1 -1 0 0 0 0 0 0
last:下漏斗	0 -3 -3 29 -13 -2 -2 -1 -3 -1 -1 -1
last:下班	-11 28 -2 -2 -2 -1 -2 -1 -1 -2 -1 -1
last:下的	9 0 0 2 -1 -1 0 0 0 -1 -7 0
last:下聊	-3 -2 -1 -1 0 -2 -1 10 -1 0 0 0
last:不	-11 26 -13 -2 -4 12 -2 -2 -1 -2 -1 0
last:不上	84 1 -22 -9 -3 -4 -12 -10 -2 -11 -10 -1
last:不买	7 -2 1 0 -1 -1 -1 -1 -1 -1 -1 0
last:不亏	-12 -5 -16 -3 -2 47 -1 -3 -1 -3 -1 -1
last:不做了	5 -11 31 -2 -2 -12 -1 -3 -1 -2 -1 -1
last:不动	3 -22 -14 -25 67 -3 -1 -1 -1 -2 -1 0
last:不在	13 11 -7 -3 -3 -1 -2 -2 -1 -2 -4 0
last:不够	-3 -5 -8 1 -1 16 -1 4 -1 -1 -1 0
last:不大	-2 -15 38 -4 -4 -5 -2 -1 -1 -2 -2 0
last:不尴尬	-9 -2 -3 -2 0 -2 0 21 0 0 0 0
last:不清楚	43 26 -44 -4 -3 -13 -1 -2 -1 -1 -1 -1
last:不用了	6 22 -4 -8 -3 -2 -1 -4 -2 -2 -1 -1
last:不知道	16 -1 2 -1 0 -1 -5 -7 -1 0 -1 0
last:不碍事	-3 -7 -6 -1 -1 21 -1 -1 0 -1 0 0
last:不签	-24 -17 55 -8 -4 15 -3 -5 -2 -3 -2 -2
last:不行	-9 53 -6 -3 -1 -5 -3 -15 -1 -4 -3 -1
last:不要了	-6 -5 17 -1 -1 -2 0 -1 0 0 0 0
last:不跟的	-1 0 -5 0 9 0 0 0 0 0 0 0
last:不错	8 14 -3 -3 -2 -1 -3 -3 -3 -1 -1 -1
last:世今生	-6 -17 -8 -6 -3 -2 51 -3 -2 -2 -2 -1
last:业	11 -2 -5 10 -6 -2 -1 -1 -1 -1 -1 0
last:业绩	-3 -3 -1 4 -2 9 0 -1 0 0 0 0
last:丢了	-24 -14 -10 -4 -3 -5 -6 -3 -2 79 -8 -1
last:丢了呢	-5 -4 -22 -7 -2 51 -3 -1 -1 -3 -2 -1
last:丢单	-14 -4 -6 -11 -3 -2 -1 -2 -1 49 -3 -1
last:丢单吧	-2 0 -1 -1 0 0 0 0 0 6 0 0
last:丢单里	-3 -2 -6 -7 -1 -2 -1 -2 -1 27 -2 0
last:丢的	-1 -5 22 -2 -2 -2 -3 -3 -1 -1 -1 0
last:两个	5 25 -2 -11 -4 -2 -2 -2 -2 -2 -3 -1
last:两句	-42 -23 -12 -3 -1 -4 60 53 -6 -14 -6 -2
last:两家	31 -5 -3 -3 -1 -1 -1 -10 -2 -2 -1 -1
last:个	-2 -3 -3 0 15 -1 -1 -1 -1 -1 -1 0
last:个人	-32 104 -9 -4 -2 -2 -25 -5 -5 -14 -6 -2
last:个假	-2 36 -4 -9 -5 -1 -3 -4 -3 -2 -2 -1
last:个单	-1 -8 -2 21 -4 -1 0 -1 -1 -1 -1 0
last:个单子	0 -3 -1 8 -1 -1 0 0 0 0 0 0
last:个口	11 -10 -7 -8 -2 -4 -6 -12 44 -2 -3 -2
last:个客户	-2 -4 -2 15 -3 -3 8 -1 -5 -1 -2 -1
last:个小结	-2 -8 -2 -3 -1 -1 -2 -8 29 -1 -1 -1
last:个序	-3 -12 -2 14 12 -1 -1 -2 -2 -1 -1 -1
last:个数	-1 -6 -1 22 -7 -1 -2 -1 -1 0 -1 -1
last:个方案	-3 17 0 -3 -2 -1 -1 -1 -1 -1 -1 -1
last:个月	20 -2 -3 -1 -1 -4 -1 -1 -1 -4 -1 -1
last:个月了	17 -3 -8 -7 8 -2 -1 -1 0 -1 -1 0
last:个机会	-1 -4 -3 15 -1 -4 0 0 -1 0 0 0
last:个标	-2 -6 0 14 -3 -1 0 -1 0 0 0 -1
last:个档	-7 -2 -1 -1 0 -1 -5 -5 -1 0 24 0
last:个清单	0 -3 -1 18 -5 0 -2 -1 -2 -1 -1 -1
last:个点	-3 -7 26 -18 -4 23 -2 -3 -1 -7 -4 -1
last:个环节	-1 -1 7 -2 0 -1 -1 0 0 0 0 0
last:个电话	16 -12 -2 -57 66 -5 -1 -1 -1 -1 -1 -1
last:个纪要	-3 -4 -1 -2 -3 -1 -1 -1 17 -1 -1 0
last:个表	-6 -26 -6 64 -4 -2 -3 -5 -5 -3 -3 -1
last:个要点	-3 -7 -4 -4 -3 -2 37 -4 -5 -1 -2 -1
last:个说法	-8 -6 -2 -1 0 -1 -1 23 -2 0 0 -1
last:个重点	-2 -18 -3 -2 -1 -1 -3 -2 34 -1 -1 0
last:中	-1 10 6 -5 -3 -3 -4 -4 -2 0 -1 7
last:中没中	-14 -9 38 -1 -2 -4 -1 -2 0 -2 -1 -1
last:为丢单	-7 -1 -1 -2 0 -1 0 -1 0 15 -1 0
last:久	0 -14 9 9 -1 -1 0 0 0 0 0 0
last:久了	-12 -21 28 -40 66 -5 -5 -3 -2 -2 -3 -1
last:么	-5 -1 10 -1 -5 -3 6 -1 2 -1 -1 0
last:么价	-1 -1 11 -2 0 -3 -2 -2 -1 0 0 0
last:么写	-4 -6 -7 -10 -2 -2 -1 37 -1 -2 -2 0
last:么办	-2 -3 -2 -13 -2 29 -1 -3 0 -1 -1 0
last:么名字	-1 15 -2 -2 -2 0 -2 -2 -2 0 -1 0
last:么客户	-7 -5 -6 26 -10 -2 20 -5 -5 -1 -3 -1
last:么情况	0 -4 2 17 -4 -1 -6 -1 -2 0 0 0
last:么拒	-3 -3 -6 -3 0 -1 -1 20 0 0 -1 0
last:么措辞	-1 0 -1 0 0 -1 0 5 0 0 0 0
last:么提	-2 34 -6 -6 -3 -2 -1 -11 -1 -1 -1 -1
last:么时候	-1 29 -18 -4 -2 -1 -3 0 -1 0 0 0
last:么来头	-1 -2 -20 -3 -2 -1 35 -3 -2 0 -1 0
last:么样	-2 -3 5 6 -2 6 -1 -8 -1 0 0 -1
last:么样了	-3 -2 -44 69 0 -9 -3 -6 0 -1 -1 0
last:么状态	-2 -1 27 -6 -2 -1 -9 -3 -2 -1 -1 0
last:么看	-3 -1 -1 -2 0 12 -1 -2 0 0 0 0
last:么讲	14 -9 -4 -2 0 -1 -1 7 -2 -1 0 0
last:么说	-1 -3 -1 -3 0 -2 -1 14 -1 -1 0 0
last:么请	0 9 -2 -2 -3 -1 0 -1 0 0 0 0
last:么阶段	-1 0 8 -2 0 -1 -2 -1 0 0 0 0
last:之几	-13 -6 -6 -6 -1 38 -2 -1 -1 -1 -1 0
last:乐	-8 18 -1 -4 -3 -1 -3 -3 -1 -1 -1 7
last:也装	8 -1 -1 0 0 -1 -1 -1 0 -1 -1 0
last:书	13 -12 -11 -2 -1 -2 -3 -3 -1 -4 -2 30
last:买	2 -2 0 -1 0 -1 -1 5 -1 -1 -1 0
last:了	6 10 1 -5 0 -3 -3 -3 -1 -1 -2 -1
last:了,D	102 -43 -1 -22 -18 -2 -2 -4 -3 -1 -2 -3
last:了?	-7 -1 15 0 1 -2 -1 -1 0 -1 -1 0
last:了C	45 -15 -5 -1 -1 -1 -5 -4 -3 -7 -4 -1
last:了D	14 -5 -1 3 -2 -2 -3 0 -1 -1 -1 -1
last:了R	6 -1 4 -1 -1 -2 -1 -1 0 -1 -1 0
last:了么	-7 -5 35 -5 -2 -2 -3 -2 -3 -5 -1 0
last:了几个	-17 -15 -3 38 18 -3 -1 -3 -2 -6 -3 -1
last:了几单	0 -1 0 7 -3 -1 0 0 0 0 0 0
last:了几家	-1 -2 -1 12 -4 -2 0 -1 0 0 0 0
last:了吗	-2 2 11 -3 -3 -3 -1 -1 0 0 0 0
last:了吧	-31 -7 45 -4 -3 17 -2 -4 -1 -4 -4 -1
last:了呢	-4 -9 -15 -9 -3 50 -2 -1 -1 -2 -1 -1
last:了啊	-20 4 -1 -2 -2 -1 -2 -2 -1 -1 -1 28
last:了啥	-5 -8 9 -7 -3 -4 -1 -4 25 -1 0 -1
last:了多少	-1 -2 5 12 -2 -8 -1 0 -1 0 0 0
last:了微信	2 -2 0 0 0 0 -2 -2 0 0 6 0
last:了是吧	-12 -3 27 -1 -1 -3 -1 -3 0 -1 -1 0
last:了没	-2 3 12 -4 -3 -3 -1 -1 0 0 0 0
last:了没得	0 -1 5 -1 0 -2 0 0 0 0 0 0
last:了没有	-1 -16 10 23 -6 -6 -1 -1 -1 0 0 0
last:了的呢	-1 -12 -3 42 -18 -4 -1 -1 -1 -1 0 0
last:了算	-9 -3 21 -1 -1 -2 0 -1 -2 -1 0 0
last:了谁	-5 -22 1 17 22 -4 -5 -1 -2 -1 0 -1
last:了资料	26 -1 -1 0 0 -1 -16 -1 0 -1 -3 0
last:事	-7 -3 -4 1 -3 0 1 5 12 -1 -1 0
last:事儿	6 1 -16 -6 -2 -4 28 -4 -1 -1 -1 -1
last:亏	-12 -5 -16 -3 -2 47 -1 -3 -1 -3 -1 -1
last:亏不亏	-12 -5 -16 -3 -2 47 -1 -3 -1 -3 -1 -1
last:五	-11 15 -2 14 -2 -5 -2 -2 -2 -1 -1 -1
last:五折	31 -4 -10 0 -1 -10 -2 -2 0 -1 -1 0
last:些	-1 -7 -3 6 0 -2 0 9 -1 -1 0 0
last:些客户	0 -1 -2 -41 4 43 0 -1 0 0 0 0
last:交	-19 -12 -11 7 -4 -4 -6 -3 -2 63 -8 -1
last:交期	-3 7 -3 64 -55 -3 -1 -2 -1 -1 -1 0
last:交清单	-1 -2 -1 13 -4 0 -1 -1 -1 0 0 -2
last:交货	61 -4 -43 -2 0 -4 -2 -3 -1 -1 0 0
last:产品	-3 7 -10 -6 -3 -2 -11 36 -2 -2 -5 -1
last:人	1 13 3 -5 -1 -1 -4 -2 -2 -2 -2 0
last:人P	-12 -1 -5 -1 -1 0 -3 -3 0 -1 29 -1
last:人是P	-2 0 -3 -1 -1 0 -5 -9 -1 0 23 -1
last:人是谁	-1 -9 25 -6 -6 -1 0 0 0 0 -1 0
last:什么	-4 -1 7 -1 -6 -3 7 -1 2 -1 -1 0
last:什么价	-1 -1 11 -2 0 -3 -2 -2 -1 0 0 0
last:今生	-6 -17 -8 -6 -3 -2 51 -3 -2 -2 -2 -1
last:介我	-3 -3 -1 0 0 -1 12 -1 0 -1 -1 0
last:介绍	7 -7 -3 -4 -2 -2 -10 11 -1 -1 13 -1
last:介绍的	-5 -6 22 -6 -7 -2 -7 -1 -1 -1 13 0
last:他	-2 -4 0 -1 -1 0 11 0 -1 0 -1 -1
last:他们	-33 -15 26 -4 -2 -2 53 -5 -2 -6 -9 -1
last:他们P	9 -2 -1 -1 -4 0 -3 -7 -2 0 13 -1
last:他回	7 0 -1 -2 0 0 -1 -1 0 0 -1 0
last:他好	-8 -3 -14 -1 0 -6 -2 39 -1 -1 -1 -1
last:付	3 -3 9 -7 -1 -5 -3 -2 13 -2 -1 -1
last:付款	-3 -4 -3 -3 0 -1 0 16 -1 -1 0 0
last:以的	-3 28 -3 -8 -4 -1 -1 -2 -2 -2 -1 -1
last:们	2 -6 10 0 -1 -2 7 -3 -1 -2 -3 -2
last:们0	13 -7 0 -2 0 -1 -1 -1 -1 0 0 0
last:们P	9 -2 -1 -1 -4 0 -3 -7 -2 0 13 -1
last:们了吗	-1 -4 9 0 0 -2 -1 0 0 0 0 0
last:们的	-7 -4 30 -1 -1 -2 -6 -6 -1 -1 -1 0
last:件	3 -16 -2 -4 -9 -1 -1 36 -2 -1 -2 -1
last:件是啥	-1 -4 25 -6 -5 -1 -3 -3 -2 0 0 0
last:价	-6 -6 -7 13 0 -3 -2 1 -1 13 -1 -1
last:价了	-30 -1 12 0 0 -2 -1 -2 0 26 -1 -1
last:价多少	0 -5 -7 20 -1 -5 0 0 0 0 0 0
last:任务	-2 -10 -1 6 4 -4 -1 -1 11 0 0 -1
last:份	-3 -9 -5 0 -4 -2 6 4 17 -2 -2 -2
last:份资料	2 -1 -1 0 0 -1 -33 -2 -1 -1 39 0
last:休息	-4 37 -2 -8 -11 -1 -1 -2 -2 -1 -1 -2
last:优惠	51 -11 -15 -6 -4 -2 -1 -6 -1 -1 -2 -1
last:会	1 6 -1 -1 -2 -2 -3 -2 0 -1 -1 6
last:会怎样	-2 -12 -23 -17 -1 69 -1 -10 -1 -1 -1 -1
last:会来的	0 0 -1 6 -1 -3 0 0 0 0 0 0
last:伞	0 22 -8 -4 -6 -1 0 0 0 0 0 0
last:伞了	-1 25 -6 -7 -8 -1 -1 -1 -1 0 0 0
last:传	-5 -6 -2 -4 -1 -2 -3 -1 -1 -1 -1 26
last:位	1 14 7 -5 -4 -1 -6 -2 -2 -1 -1 0
last:低	10 -1 -5 6 -1 -5 -1 -1 0 -1 0 0
last:住了	-1 -1 0 -26 30 -2 0 0 0 0 0 0
last:住价格	-2 0 -3 0 0 -2 0 9 0 0 0 0
last:体	-2 -2 -2 -2 0 0 -1 12 -1 -1 0 -1
last:何	-11 -6 19 6 -1 7 -2 -6 -1 -1 -1 -1
last:你	-6 66 -6 -21 -9 -3 -3 -6 -4 -4 -3 -1
last:使	-7 24 24 -17 -5 -7 -3 -4 -2 -2 -2 -1
last:例	-1 -5 -1 18 -2 -1 0 -1 -1 -4 -2 0
last:信	10 -2 -1 -2 -1 0 -2 -1 -1 0 1 -1
last:候	-1 12 1 -3 -2 -1 -2 -1 -1 0 0 0
last:候交	-1 13 0 -5 -1 -1 -3 -1 -1 -1 0 0
last:候发	0 14 -8 -1 -1 0 -1 0 -1 0 0 0
last:候签	37 -4 -24 -2 -1 -2 -2 -1 -1 -1 0 0
last:候能结	-1 0 6 0 -2 -1 -1 -1 0 0 0 0
last:值	-6 -2 -1 21 -1 -1 -1 -3 -1 -1 -2 0
last:值多少	-1 -2 30 -20 -2 -3 -1 0 -1 0 0 0
last:假	-2 36 -4 -9 -5 -1 -3 -4 -3 -2 -2 -1
last:做	19 -17 -15 8 14 7 -4 -12 -4 7 -2 -1
last:做了	10 -8 19 -2 -1 -8 -2 -3 -1 -1 -2 -1
last:做了没	0 -1 7 0 0 -3 0 0 0 0 0 0
last:做多少	0 -7 -8 -23 -5 48 -2 0 -1 0 0 0
last:做的	-1 10 -6 -4 10 -5 -1 -1 -1 0 0 0
last:停了	70 -19 -3 -4 -3 -4 -10 -5 -2 -11 -9 -1
last:催	-7 -15 -4 -9 -6 -1 -3 57 -3 -1 -6 -2
last:催合同	-3 -5 -10 -5 -1 -1 0 27 0 -1 -1 -1
last:催得紧	41 -4 -4 -1 -5 -2 -7 -4 -1 -4 -7 -1
last:催款	-12 0 -3 0 -1 0 0 18 0 -1 -1 2
last:儿	0 24 -23 -7 1 -3 10 -3 4 -1 -1 -1
last:儿了	-1 -5 10 -4 -2 -1 5 0 0 0 0 0
last:先发货	-7 -10 -10 -3 -2 -4 -2 43 -1 -2 -2 -1
last:先给C	-13 -1 -3 31 -17 -5 -24 -2 -1 -1 39 -3
last:共多少	0 -6 -5 22 -2 -8 0 0 0 0 0 0
last:关了	57 -12 16 -2 -1 -3 -8 -3 -1 -38 -2 -2
last:关了吧	-10 -4 -10 -1 -1 -2 -2 -1 -1 34 -2 -1
last:关单	-23 -40 -15 -12 -7 -4 -8 -6 -4 130 -5 -2
last:关掉	-5 -3 -4 -1 -1 -1 -6 -3 -1 30 -2 -2
last:关系	12 36 -4 -20 -4 -1 -4 -3 -1 -4 -6 -1
last:兴	8 8 -1 -2 -4 -1 -2 -2 -3 0 -1 -1
last:内容	-1 -3 -1 -1 0 -1 -2 -2 14 -1 -1 0
last:册	18 -10 -1 -1 0 -1 -1 -1 0 0 -2 0
last:再打	21 -7 -2 -1 -3 -1 -2 -1 -1 -1 -2 -1
last:再看	9 18 -3 -8 -3 -2 -1 -2 -2 -2 -2 -1
last:再约	39 -17 -1 -7 -7 -1 -1 -4 -2 -1 4 -2
last:再联系	6 -1 0 0 -1 -1 0 -1 0 0 0 -1
last:再说	17 7 -3 -4 -2 -1 -3 -3 -3 -4 -2 -1
last:写	-3 -8 -5 -8 -2 -1 -2 22 10 -2 -2 0
last:写清楚	-6 32 0 -19 -1 -1 0 -2 -1 -1 0 0
last:写诗不	0 8 -2 -1 -1 -1 0 -1 -1 0 0 0
last:写跟进	0 0 -8 0 10 0 0 0 0 0 0 0
last:冠	-2 -3 -2 27 -10 -1 -1 -5 -1 0 -1 0
last:冲	-3 34 -2 -16 -3 -2 -1 -2 -2 -1 -1 -1
last:冲多少	0 -2 0 10 -2 -5 0 0 0 0 0 0
last:况	-1 -7 9 7 -2 -1 3 -2 -2 -1 -1 -1
last:冷落了	0 -8 -1 -1 11 0 0 0 0 0 0 0
last:净	-6 20 -1 -2 -2 -1 -1 -1 -2 -1 -1 -1
last:凉了	-1 -2 11 -1 -5 -2 0 0 0 0 0 0
last:几	-11 17 -14 21 -12 9 -2 -1 -2 -1 -1 -1
last:几个	-3 -3 -3 1 13 -1 0 -1 -1 -1 -1 0
last:几个单	-2 -11 -3 34 -11 -1 0 -1 -1 -1 -1 -1
last:几个标	-2 -6 0 14 -3 -1 0 -1 0 0 0 -1
last:几个点	-14 -8 41 -16 -6 26 -3 -2 -1 -10 -6 -1
last:几何	-10 -23 -6 33 -6 40 -5 -9 -4 -2 -5 -2
last:几单	0 -1 0 6 -3 -1 0 0 0 0 0 0
last:几单了	0 -1 -9 16 -2 -2 0 0 0 0 0 0
last:几台	18 -8 -1 -1 0 -1 -1 -1 -3 -1 -1 0
last:几号	-7 8 10 -4 -1 -1 -1 -2 -1 -1 -1 -1
last:几天	-9 -11 21 11 -1 -2 -1 -2 -2 -2 -1 -1
last:几家	-1 -1 -8 6 2 5 0 0 -1 0 0 0
last:几年	-50 37 72 -14 -4 -6 -4 -9 -2 -12 -6 -3
last:几成	-12 -19 -16 36 -4 30 -3 -3 -3 -3 -2 -1
last:几成了	-18 -8 24 22 -5 -5 -1 -2 -3 -3 -1 -1
last:几条	-2 -1 -12 -8 -5 -3 -2 -1 34 0 0 -1
last:几点	-2 25 -9 -4 -2 -1 -1 -1 -2 -1 -1 -1
last:几版了	-4 -1 14 -1 0 -2 -1 -1 0 -2 -1 0
last:出	-18 28 -20 -3 -1 -5 -1 -3 -1 27 -1 -1
last:出来	-2 -3 -2 -2 5 -1 -2 -1 11 -1 -1 -1
last:函	1 -1 -2 -2 -2 0 -1 7 -2 -1 -1 2
last:分	19 -11 -1 -11 10 -1 -1 -1 -1 0 -1 0
last:分之几	-13 -6 -6 -6 -1 38 -2 -1 -1 -1 -1 0
last:分布	0 -9 -1 14 -1 0 0 -1 0 -1 0 0
last:分开	-4 -2 0 9 -1 -1 0 0 1 0 0 0
last:划	-9 -38 -1 -19 83 -2 -1 -2 -3 -1 -1 -2
last:列	-4 -13 -1 7 19 -1 -2 -3 3 -2 -1 -1
last:列一下	0 0 -2 -4 6 0 3 0 -1 0 0 0
last:列个表	-6 -26 -6 64 -4 -2 -3 -5 -5 -3 -3 -1
last:列出来	0 0 -2 -15 7 0 -2 -1 15 0 0 0
last:列列	-4 -11 -1 -7 30 -2 -2 -3 4 -1 -1 -2
last:列给我	0 -6 -1 23 23 -3 -19 -3 -8 -2 -1 -2
last:判	-7 -3 -3 -1 0 -1 -2 -1 -2 24 -2 0
last:判挪了	-3 -2 -1 0 0 0 -1 -1 -1 11 -1 0
last:判的	-4 -32 -3 75 -4 -8 -2 -4 -6 -8 -2 -1
last:判里头	-3 -3 -1 -6 0 -1 -2 -4 -5 28 -1 0
last:判阶段	-1 -1 -1 -3 0 -1 -4 -2 -5 21 -2 0
last:利	-1 29 -1 -9 -7 -2 -1 -2 -2 -1 -1 -1
last:利润	-22 -11 -36 -8 -1 102 -4 -9 -2 -5 -3 -1
last:别	22 40 -10 -5 -9 -1 -10 -16 -6 -1 -3 -1
last:到	3 10 2 -8 -4 -1 -3 6 -2 -1 -1 -1
last:到C	11 48 -24 11 -4 -5 -12 -6 -2 -8 -9 -1
last:到D	36 -11 -2 -8 -17 13 -3 -2 -2 -2 -1 -2
last:到D了	55 -25 -3 -5 -3 -6 -3 -1 -1 -4 -3 -2
last:到了	1 -5 -10 -2 -1 -1 -1 8 -1 14 -2 -1
last:到了没	-1 -17 24 -2 -2 -1 0 -1 0 0 0 0
last:到哪	-3 -6 -16 -8 -2 2 37 -1 -1 0 0 0
last:到哪了	-1 -1 -5 17 -1 -2 -6 0 0 0 0 0
last:到多少	-2 -3 -1 -5 -1 13 0 0 -1 0 0 0
last:到意向	-3 -2 -2 -1 0 -1 -1 -1 0 15 -2 0
last:到手的	-2 -23 -2 48 -9 -1 -4 -2 -1 -1 -1 -1
last:到报价	-24 -2 -17 -2 0 -2 -1 -1 0 56 -3 -1
last:到方案	-2 -1 -1 -1 0 -1 -1 -1 -1 10 -1 0
last:到期	-20 -3 37 -1 -4 -2 -1 -1 0 -1 -1 -1
last:到期了	-5 -12 -6 7 38 -2 -9 -6 -3 -1 -1 -1
last:到期没	-4 -1 19 -1 -9 -3 0 -1 0 0 0 0
last:到目标	0 -2 -1 8 -2 -3 0 0 0 0 0 0
last:到谈判	-3 -2 -1 -1 0 0 -2 -1 -2 16 -1 0
last:到赢单	-1 -1 -6 -5 -4 -2 -2 -5 -1 28 -1 -1
last:前情	-32 -19 -15 -4 -3 -4 110 -4 -2 -13 -11 -1
last:剩几天	-10 -10 54 -17 -2 -4 -1 -3 -1 -2 -2 -1
last:剩多少	-1 -2 -8 -15 -1 31 -1 -1 -1 0 0 0
last:办	-3 6 -4 -9 2 15 -1 -6 4 -1 -1 -1
last:办的	-1 -6 -1 -4 -8 0 -3 -2 26 0 0 -1
last:务	5 3 -6 6 -1 -4 -2 -2 6 -2 -2 -1
last:务够吗	-2 0 -3 -1 -5 14 -1 -1 0 0 0 0
last:动	1 -11 -8 10 16 -3 0 -1 -1 -1 -1 0
last:动了	11 -7 0 -1 -1 0 0 -1 0 0 0 0
last:动态	-4 -10 39 -6 -2 -1 -4 -2 -1 -3 -3 -1
last:动静	13 -1 9 -3 -4 -2 -5 -3 0 -2 -1 -1
last:势	-17 -35 -4 54 -3 -2 -2 14 -2 -2 -1 -1
last:包	9 28 -5 -5 -3 -2 -4 -8 -1 -4 -4 -1
last:区别	22 40 -10 -5 -9 -1 -10 -16 -6 -1 -3 -1
last:十个单	-1 -9 -2 18 -1 -1 -1 -1 -1 -1 -1 0
last:十家	95 -54 -5 -3 -9 -3 -3 -5 -4 -4 -3 -1
last:半	12 -7 -1 -1 -1 9 -2 -2 -1 -3 -2 -1
last:半呢	-1 -16 -5 -21 -6 56 -1 -1 -2 -1 -1 0
last:协议	20 -6 0 -1 -1 -1 -7 -1 -1 0 0 -1
last:单	-5 -6 -3 5 3 0 -2 -1 -2 13 -2 -1
last:单了	14 -4 -8 12 -9 -2 -2 -1 -1 4 -2 -1
last:单吗	-1 49 -10 -14 -18 -4 -1 0 -1 0 0 0
last:单处理	-11 -4 -4 -6 -3 -3 -2 -2 -1 41 -5 -1
last:单多	0 -3 -21 48 -9 -2 -1 -8 -2 -1 0 0
last:单多大	-1 -17 41 -11 -4 -5 -1 -1 -1 -1 0 0
last:单子	-5 -6 -3 22 4 -1 -1 -1 -1 -4 -3 0
last:单最多	0 -1 0 11 -9 0 0 0 0 0 0 0
last:单率	-4 -10 -1 33 -4 -2 0 -2 -1 -4 -1 -1
last:单里	-3 -2 -6 -7 -1 -2 -1 -2 -1 27 -2 0
last:卡	-18 26 -46 -26 -8 -6 113 -9 -4 -9 -11 -2
last:卷	9 7 -1 -3 -1 -1 -6 -1 -1 -1 -2 0
last:厉害	-1 -9 -10 21 6 -2 -1 -1 -1 0 0 0
last:压我们	13 -3 -7 9 -3 -3 -1 -2 0 -1 -1 -1
last:原因	-8 -4 -10 37 -2 -2 -1 -3 -1 -4 -2 -1
last:去	-14 7 0 -4 -2 -3 -6 7 -3 21 -3 1
last:去C	16 -6 -3 -3 -3 -2 -11 28 -1 -3 -4 -7
last:去了	7 18 -8 -7 0 -1 -2 -2 -1 -2 -2 -1
last:去没	-1 -10 38 -14 -7 -2 -1 -1 0 0 0 0
last:去的	-3 -6 10 -5 14 -2 -2 -2 -3 -1 -1 0
last:去看	0 -3 -3 -25 44 -9 0 -1 -1 0 0 0
last:去看看	10 -1 -1 -1 0 -1 -2 0 0 -1 -1 -1
last:去脉	-6 -3 -4 -1 -1 -1 22 -1 0 -2 -3 0
last:去趟C	-1 -1 0 -1 0 0 -1 0 0 0 0 5
last:又断了	-2 25 -8 -4 -1 -1 0 -7 -1 -1 -1 0
last:又活了	53 -40 8 -4 -3 -2 -4 -3 -2 -2 -1 -1
last:又黄了	26 -28 39 -4 -2 -6 -2 -11 -1 -5 -3 -1
last:反应	-2 -1 15 -4 -1 -2 -1 -2 -1 0 0 0
last:发	5 8 -4 -3 -1 -1 -1 -1 -1 0 0 -1
last:发P	-20 -7 -3 -6 -2 -1 -2 -8 54 -1 -2 -1
last:发了	29 -1 -14 -1 0 -1 -5 -1 0 -3 -2 -1
last:发了吗	-2 13 4 -6 -2 -6 0 0 0 0 0 0
last:发了没	-1 -1 9 -1 0 -3 0 -1 0 0 0 0
last:发合同	-2 -1 0 -1 -1 0 0 -2 0 0 0 7
last:发我	4 -7 -3 13 -7 -1 -3 -6 14 -1 -2 -2
last:发票	26 -8 -8 -2 -2 -3 -3 -5 -2 -6 -3 16
last:发给P	-5 -15 -3 -12 -4 -1 -4 51 0 -1 -4 -1
last:发货	-2 -7 -7 -2 -1 -3 -1 28 -1 -2 -1 -1
last:发过去	5 -1 -1 -1 0 0 0 -2 0 0 0 0
last:发领导	-14 -1 0 0 -1 -1 -4 -6 30 -1 -1 -1
last:取	-15 36 -2 -3 -2 -1 -2 -2 -3 -3 -2 -1
last:取合同	62 -7 -2 -17 -6 -1 -3 -4 -1 0 -1 -20
last:取消	1 40 -1 -12 -4 -4 -1 -1 -13 -1 -1 -1
last:受	-6 -3 -5 0 -1 16 0 -1 0 0 0 0
last:变	-9 -6 -6 -8 -1 49 -4 -10 -1 -2 -2 -1
last:口	7 -6 -4 2 -1 -2 -2 1 5 -1 -1 -1
last:口了	39 -2 -11 -6 -3 -1 -3 -5 -1 -3 -3 -1
last:口多大	-2 -1 -5 -3 0 13 -1 0 0 0 0 0
last:句	-16 -2 -6 -5 -2 -2 20 24 0 -6 -3 -1
last:句话	2 -9 -9 -10 -3 -1 -2 38 -2 -1 -1 -1
last:叫P	-19 -1 9 -2 -1 -2 -4 -3 -1 -1 24 0
last:叫啥	-1 24 4 -7 -4 -3 -5 -3 -3 -1 -1 0
last:可以的	-3 28 -3 -8 -4 -1 -1 -2 -2 -2 -1 -1
last:台	24 -2 -4 -6 -2 -4 -3 2 -1 -2 -2 -1
last:台来着	-3 -28 57 -11 -5 -3 -1 -3 -1 -1 -1 0
last:号	-6 7 13 -3 -2 -3 -1 -2 -1 -1 -1 -1
last:吃了没	0 16 -8 -2 -3 -1 0 0 0 0 0 0
last:吃饭	-1 6 -4 -3 -3 -1 3 4 -1 0 0 0
last:各位	-1 12 -3 -3 -2 -1 0 -1 -1 0 0 0
last:合同	4 -3 -4 6 -5 -1 -1 2 -1 0 0 4
last:合同呢	-14 -4 38 -4 -1 -5 -1 -1 -2 -2 -2 -1
last:合症	-3 18 -1 -5 -4 -1 -1 -1 -1 -1 0 -1
last:合适	6 -4 -3 -5 -6 0 25 -3 -10 0 -1 -1
last:同	4 -3 -4 6 -5 -1 -1 2 -1 0 0 4
last:同呢	-14 -4 38 -4 -1 -5 -1 -1 -2 -2 -2 -1
last:同期呢	-1 -8 -1 21 -6 -2 0 0 -2 0 0 0
last:名	0 17 -3 0 -8 -2 -1 -1 -1 -1 0 0
last:名单	-3 -23 -3 3 47 -1 -2 -4 -4 -3 -1 -4
last:名字	6 7 -1 -2 -1 0 -2 -2 -2 0 -1 0
last:名片	5 -3 0 -1 0 0 -1 -1 -1 -1 3 0
last:后来呢	-3 -10 39 -15 -4 -3 -1 -1 -1 -1 -1 0
last:后果	-2 -8 -12 -3 -2 -1 36 -2 -1 -2 -2 0
last:向	0 -4 -2 -1 -1 -1 -2 -1 -1 14 -2 0
last:吗	-2 12 -4 -3 -5 5 -1 0 -1 0 0 0
last:吧	-14 5 15 -4 -3 6 -2 -3 -1 5 -2 -1
last:吨	6 -1 -1 0 0 0 -1 0 0 -1 -1 0
last:听	49 -17 -9 -3 -2 -2 -4 2 -1 -6 -6 -1
last:启	41 -5 -4 -8 -2 -3 -2 -1 -1 -8 -5 -1
last:吱一声	-1 19 -1 -1 -6 -1 -1 0 -1 0 0 -6
last:呀	-19 18 27 -8 -4 5 -4 -4 -2 -4 -3 -1
last:呗	-18 11 28 -5 -4 -2 9 -4 -4 -4 -3 -3
last:呢	-5 -25 -1 18 4 20 -2 -4 -2 -1 -1 -1
last:周	17 0 -14 0 -1 0 0 0 0 -1 0 0
last:命	-44 94 -7 -3 -4 -2 -9 -5 -1 -6 -12 -1
last:咋办	-7 37 -11 -11 -7 27 -3 -18 -2 -2 -2 -2
last:咋开口	0 -3 -1 -1 0 0 -1 10 0 0 -1 0
last:咋接	-2 -1 -1 -1 0 -1 -1 9 0 0 0 0
last:咋样	-1 4 -11 8 -1 8 -1 -5 0 0 0 0
last:咋样了	-1 -7 34 -11 -1 -5 -1 -7 -1 -1 0 0
last:咋说	-2 -2 3 -3 -4 -3 -1 14 -1 0 0 0
last:品	-3 5 -8 -5 -2 -2 -9 29 -2 -1 -4 1
last:品寄了	44 -3 -25 -1 0 -2 -1 -2 0 -5 -3 -1
last:哈	-8 15 2 -2 -2 -1 -2 -2 0 -1 -1 -1
last:哈哈	-7 21 -1 -2 -3 -1 -1 -2 -2 0 0 -1
last:哈哈哈	-12 23 -1 -2 -1 0 0 -3 -1 -1 0 -1
last:响多大	0 -6 -3 -5 -1 16 0 0 0 0 0 0
last:响大吗	-2 -1 -21 0 0 27 -1 -1 0 0 0 0
last:哪	-8 6 0 -2 -10 -1 8 15 -2 -2 -2 -1
last:哪一步	0 -1 -8 13 -1 -1 0 0 0 0 0 0
last:哪个	-3 -30 -3 -10 57 -3 -1 -2 -2 -1 -1 -1
last:哪了	-4 7 8 8 -6 -2 -6 -2 -1 -1 -1 0
last:哪些	0 -2 -2 8 0 -2 0 -1 -1 0 0 0
last:哪位	-1 37 -20 -6 -6 -2 0 -1 -1 0 -1 0
last:哪儿了	-1 -5 10 -4 -2 -1 5 0 0 0 0 0
last:哪几个	0 0 -1 6 -1 -2 0 0 0 0 0 0
last:哪几家	0 -1 -16 -7 14 12 0 0 0 0 0 0
last:哪天	-7 -19 36 -3 -1 -1 -1 -1 0 -1 -1 0
last:哪家	88 -23 -2 -16 -22 -7 -4 -7 -3 -2 -1 -1
last:哪来的	-4 -11 14 35 -18 -2 -3 -2 -2 -3 -4 -1
last:哪步了	-1 -2 8 -2 0 -1 -1 0 0 0 0 0
last:哪领	-1 12 -1 -2 -2 0 -1 -1 -1 0 -1 0
last:商机	0 -3 0 11 -3 -1 0 0 -1 0 -1 0
last:啊	-10 26 10 -12 -7 -4 -2 1 -2 -2 -2 2
last:啥	-4 -1 -6 -5 -1 -1 4 13 3 -1 -1 -1
last:啥丢的	0 -1 15 -6 -2 -1 -2 -1 -1 -1 0 0
last:啥了	-1 -7 3 -7 -7 -1 -2 -1 24 0 0 0
last:啥动静	-2 -1 32 -6 -1 -3 -11 -6 -1 -1 -1 0
last:啥反应	-2 -1 15 -4 -1 -2 -1 -2 -1 0 0 0
last:啥好	-3 -10 -46 -8 -5 -6 -16 103 -6 -1 -1 -1
last:啥忌讳	-5 -1 -2 -1 0 -1 16 -3 -1 0 -1 0
last:啥情况	-1 0 8 -1 -1 -1 -1 -1 -1 0 0 0
last:啥时候	-1 3 11 -3 -3 -1 -2 -2 -2 0 0 0
last:啥来着	-1 -3 -3 -11 -1 -2 25 0 -3 0 0 -1
last:啦	-13 17 -4 15 -10 -3 -4 -4 -3 15 -3 -2
last:喊我	-8 -34 -1 -8 -15 -1 -2 -2 -3 -1 -1 75
last:嘛	-41 -19 68 -11 31 -2 -5 -5 -4 -6 -5 -2
last:嘞	-10 34 24 -15 -6 -3 -4 -5 -3 -6 -6 -1
last:回	15 0 -7 -5 3 -1 -1 -2 -1 -1 -1 0
last:回P	-2 -4 -1 -4 -3 0 -10 26 -4 -1 -5 9
last:回了	1 -2 -7 -1 -6 -2 -3 -2 -1 3 -2 22
last:回事儿	-3 -5 -36 -7 -2 -7 72 -8 -1 -1 -1 -1
last:回传	-5 -6 -2 -4 -1 -2 -3 -1 -1 -1 -1 26
last:回去	-7 -18 -10 -13 -4 -2 -4 71 -5 -2 -2 -4
last:回意向	-3 -1 -1 0 0 0 -1 -1 0 8 -1 0
last:回我	8 18 -2 -6 -1 -1 -1 -13 -1 -1 -1 -1
last:回方案	-7 -2 -3 -1 0 -1 -2 -2 -1 22 -2 0
last:回来	9 -2 -2 -3 -1 -1 -3 6 -2 3 -1 -2
last:回来没	-2 0 5 0 0 -2 0 0 0 0 0 0
last:回款	-47 -3 39 -5 -1 -5 -3 -4 -1 -8 -6 43
last:回电	-25 -8 -1 -3 -5 -2 -5 -7 -2 -2 26 32
last:回的	-5 -17 -10 -6 48 -2 -1 -2 -2 -2 -1 -1
last:回访	0 0 -2 -5 9 -1 0 0 0 0 0 0
last:回话	9 -2 -1 -2 -1 -1 -1 -2 0 -1 -1 2
last:回谈判	-2 -1 0 -1 0 -1 -1 0 -1 7 0 0
last:因	-8 -4 -10 37 -2 -2 -1 -3 -1 -4 -2 -1
last:因后果	-2 -8 -12 -3 -2 -1 36 -2 -1 -2 -2 0
last:图	52 -17 -7 -2 -2 -2 -4 -2 -1 -8 -6 -1
last:圆	-3 -8 -4 -5 -4 -1 -1 30 -1 -1 -1 -1
last:圆回来	-11 -4 -3 -2 0 -3 -5 31 -1 -1 0 -1
last:在	36 3 -9 -11 -4 -5 -2 -2 -1 -2 -3 0
last:在不在	5 21 -9 -4 -5 -2 -1 -1 -1 -1 -3 0
last:在吗	-1 91 -46 -20 -15 -5 -1 -1 -1 -1 0 -1
last:在哪	-11 11 5 1 -16 -3 -4 27 -3 -3 -3 -2
last:在哪了	-10 -24 78 -13 -11 -3 -4 -4 -3 -3 -3 -1
last:在法务	22 -3 -14 25 -20 -2 -1 -1 -1 -3 -2 -1
last:在盯	-1 -8 41 -14 -10 -5 -1 -1 -1 -1 0 0
last:在看	15 -15 71 -54 -7 -3 -1 -1 -1 -1 -1 0
last:在谁那	-3 26 4 -12 -4 -4 -2 -2 -1 -1 -1 0
last:在谈	75 -1 -62 23 -19 -2 -1 -10 -1 -2 -1 0
last:在跟	-1 -18 49 -8 -16 -1 -2 -1 -1 0 -1 0
last:地了	-6 36 -4 -22 -7 -3 -6 -4 23 -2 -2 -1
last:地的	-5 -26 -1 45 -6 -1 -1 -1 -1 -1 -1 -1
last:场	8 -25 -3 -7 -6 -2 -5 47 -2 -2 -3 -1
last:均几天	-8 -11 -12 39 -1 -1 -1 -1 -2 -1 0 -1
last:坏了	-5 31 -6 -4 -2 -2 -5 -3 -1 -1 -1 -1
last:坐	-1 -5 -13 -5 -1 -3 -6 50 -1 -2 -12 -1
last:坐坐	-1 -5 -13 -5 -1 -3 -6 50 -1 -2 -12 -1
last:垫底	-4 -5 -2 0 0 14 -1 -1 0 0 0 0
last:填	-2 59 -13 18 -32 -3 -2 -19 -2 -2 -2 -1
last:填行业	0 -1 -1 14 -10 -1 0 0 0 0 0 0
last:增几个	0 0 -1 7 -4 -2 0 0 0 0 0 0
last:声	53 -12 -5 -11 -9 -2 -4 -6 -2 -2 -4 4
last:处理	-9 -4 -4 -6 2 -2 -2 -2 -1 34 -4 -1
last:处理的	0 -20 -4 -4 31 -1 -1 0 0 0 0 0
last:备	8 -1 -2 0 0 0 -1 -1 0 0 -1 0
last:多	-1 -2 -5 16 -3 -2 -1 -1 -1 0 0 0
last:多久	0 -19 16 9 -1 -1 0 -1 0 0 0 0
last:多大	-1 13 1 -9 -3 3 -1 0 -1 0 0 0
last:多少	-1 1 0 -3 -2 8 -1 -1 -1 0 0 0
last:多少个	0 -1 -15 24 -2 -4 0 0 0 0 0 0
last:多少了	-1 28 6 -12 -7 -10 -1 -1 -1 -1 0 -1
last:多少单	-1 -6 41 -16 -5 -9 -1 0 -1 0 0 -1
last:多少天	-2 -1 -5 15 0 -5 0 0 0 0 0 0
last:多少家	0 0 -1 8 -2 -2 0 0 0 0 -1 0
last:多少条	0 -1 -1 5 -1 -1 0 0 0 0 0 0
last:多少款	0 -1 -1 6 -1 -2 0 0 0 0 0 0
last:多少钱	-1 -1 6 3 -1 -4 0 0 0 0 0 0
last:多长	0 -2 -1 7 -1 -1 0 0 0 0 0 0
last:多高	-7 -3 -1 5 -1 12 -1 -1 -1 -1 -1 0
last:够	-3 -5 -8 1 -1 16 -1 4 -1 -1 -1 0
last:够不够	0 -5 -8 2 -1 19 -1 -2 0 -1 -1 0
last:够吗	-3 -4 -14 -2 -3 30 -1 -2 0 0 0 0
last:大	-1 8 4 -5 -4 1 -1 -1 -1 -1 0 0
last:大单	-6 46 -31 16 -8 -4 -2 -4 -3 -2 -2 0
last:大吗	-2 -1 -4 -5 0 15 -1 -1 0 0 0 0
last:大客户	-4 -2 0 9 -4 -1 0 4 0 -1 -1 0
last:天	-1 0 11 1 -2 -2 -1 -2 -1 -1 -1 -1
last:天到C	-10 45 -7 -1 0 -4 -2 -16 -1 -2 -1 -1
last:天来着	-3 -3 12 -2 0 -1 -1 -1 -1 0 0 0
last:太官方	-4 -13 -1 -3 -2 -1 -1 29 -1 -1 -1 0
last:失	-4 -2 -5 -6 -1 -1 -6 -3 -1 38 -2 -7
last:头	1 -9 10 -6 -4 -2 5 -1 -2 13 -3 -1
last:头没	-3 -6 17 -5 -5 5 -1 -1 0 0 0 0
last:头疼	-4 40 -3 -12 -5 -2 -2 -3 -2 -2 -2 -1
last:套	60 -8 -24 -4 -1 -6 -4 -2 -1 -4 -5 -1
last:好	-7 19 -10 0 -4 -4 -4 17 -2 -2 -2 -1
last:好了	-9 39 -1 -5 -2 -9 -2 -5 -2 -1 -2 -1
last:好使	-7 24 24 -17 -5 -7 -3 -4 -2 -2 -2 -1
last:好大	-2 23 -2 -7 -3 -1 -1 -2 -2 -1 -1 0
last:如何	-11 -2 26 -2 0 -2 -1 -5 0 -1 -1 0
last:嫌贵	25 -18 24 -3 -11 -4 -1 -6 -1 -1 -2 -1
last:子	-1 -4 -5 17 5 -2 -1 -2 -1 -4 -3 0
last:子多大	-1 -8 -11 28 -2 -4 0 0 0 0 0 0
last:子最多	0 -1 -1 8 -5 -1 0 0 0 0 0 0
last:子最大	-1 -13 -7 37 -13 -2 0 0 0 0 0 0
last:字	10 0 -1 -2 -1 -1 -1 -1 -2 0 -1 0
last:安排	-1 -5 -3 -3 20 0 -2 -1 -3 0 0 -1
last:完	8 -4 -2 -1 7 -1 -1 -1 -1 -1 -1 0
last:完成	-3 -1 -16 -23 -1 46 -1 -1 0 -1 0 0
last:完成不	-3 0 0 0 -3 9 0 0 0 0 0 0
last:完成吗	0 -3 -3 -8 -2 16 0 0 0 0 0 0
last:完没	-4 -11 30 -4 -4 -5 -1 -1 -1 0 0 0
last:完没有	-2 -1 11 -1 -1 -4 0 -1 0 0 0 0
last:官方	-4 -13 -1 -3 -2 -1 -1 29 -1 -1 -1 0
last:定	-6 -10 35 -2 -2 -4 -4 -3 4 -4 -3 -1
last:定了	69 -14 -19 -3 -2 -3 -5 -4 -2 -7 -8 -1
last:定了没	-9 -11 31 -2 -3 -2 -1 -1 0 0 0 -2
last:定金	8 -4 -15 -3 0 -2 -2 22 0 -1 -1 -2
last:审会	22 -3 -4 -4 -1 -4 -8 -2 10 -2 -1 -3
last:客户	-3 -12 -2 -3 27 2 1 -2 -2 -2 -2 -1
last:客户?	-1 -3 -2 0 -4 12 0 -1 0 0 0 0
last:客户C	-9 -6 -4 -2 -1 -2 -2 -2 -1 -4 34 -1
last:客户了	0 0 -4 0 7 -1 0 0 0 0 0 0
last:客气点	-12 -32 -6 -9 -5 -2 -3 80 -5 -3 -3 -1
last:客气话	-8 -1 -1 0 -1 -1 -2 18 -1 -1 -2 -1
last:客通	-17 -18 14 -14 -10 -4 -6 -3 -2 -8 67 -1
last:室	9 -3 -1 0 0 -1 -1 -1 0 -1 -1 0
last:害	-1 -9 -10 21 6 -2 -1 -1 -1 0 0 0
last:家	14 -5 -4 2 0 2 -1 -2 -1 -1 -2 0
last:家了	-6 10 34 -12 -7 -4 -4 -4 -2 -2 -2 -1
last:家的	-3 -12 35 -7 -7 -2 -1 -1 -1 -1 0 0
last:容	0 -2 -1 -1 0 -1 -2 -2 10 -1 -1 0
last:寄	36 -15 -5 -4 -3 -2 -1 -2 -1 -1 0 -2
last:寄了	29 -2 -15 -1 0 -2 -1 -2 0 -3 -2 -1
last:寄样	-7 -2 -1 -1 -3 -1 0 -1 0 -1 0 17
last:对手吗	-1 -3 9 -2 -1 -1 0 0 0 0 0 0
last:对接	-2 -5 17 -2 -1 -3 -1 -1 0 -1 -1 0
last:对账单	-2 -1 0 -1 -2 0 0 -2 -1 0 0 10
last:导	8 -3 -6 -1 -2 -1 -2 -4 14 -2 -1 -1
last:小心	0 27 -2 -8 -4 -1 -2 -2 -2 -2 -2 -1
last:小抄	-7 -15 -5 -3 -2 -1 57 -6 -4 -4 -5 -7
last:小结	-1 -8 -1 -2 -1 0 -2 -5 24 -1 -1 0
last:少	-1 1 0 -2 -2 8 -1 -1 -1 0 0 0
last:少业绩	0 -1 -2 -10 -1 14 0 0 0 0 0 0
last:少个	0 -1 -15 24 -2 -4 0 0 0 0 0 0
last:少了	-1 22 5 -7 -6 -8 -1 -1 -1 0 0 0
last:少单	-1 -6 41 -16 -5 -9 -1 0 -1 0 0 -1
last:少多少	-1 0 -1 -15 0 18 0 0 0 0 0 0
last:少天	-2 -1 -5 15 0 -5 0 0 0 0 0 0
last:少客户	0 -1 -4 22 -9 -5 0 0 0 0 0 0
last:少家	0 0 -1 8 -2 -2 0 0 0 0 -1 0
last:少条	0 -1 -1 5 -1 -1 0 0 0 0 0 0
last:少来着	-2 -2 23 -10 -1 -4 -1 0 -2 0 0 0
last:少款	0 -1 -1 6 -1 -2 0 0 0 0 0 0
last:少没付	-2 -1 28 -12 -1 -10 -1 -1 0 -1 0 0
last:少盘子	0 -1 -6 14 0 -5 0 0 0 0 0 0
last:少线索	0 0 -5 14 -1 -5 0 0 0 -1 -1 0
last:少钱	-1 -1 6 3 -1 -4 0 0 0 0 0 0
last:少钱了	0 0 0 5 -1 -2 0 0 0 0 0 0
last:尬	-9 -2 -3 -2 0 -2 0 21 0 0 0 0
last:就定	19 -1 -3 0 0 -6 -1 -3 -1 -2 -1 0
last:就没了	23 -6 -2 -1 -1 -1 -3 -3 -1 0 -6 0
last:就签	54 -12 -7 -12 -2 -2 -2 -9 -4 -2 -2 -1
last:就行	-6 -7 -4 50 -2 -3 -12 -2 -2 -6 -3 -3
last:尴尬	-9 -2 -3 -2 0 -2 0 21 0 0 0 0
last:尾数	0 0 0 -3 -2 0 0 -1 0 0 0 7
last:尾款	-5 -1 -2 -1 -1 0 -1 2 0 0 0 9
last:展	5 -5 4 -1 -1 -1 0 -1 0 0 0 0
last:川	36 -8 -5 11 -16 -4 -4 -4 -2 3 -7 -1
last:工	-2 19 4 -6 -3 -3 -2 -3 -1 -1 -1 -1
last:工资吗	0 12 -3 -2 -4 -1 0 0 0 0 0 0
last:差	-2 -41 -16 88 -18 -4 -2 -1 -2 -1 -1 -1
last:差多少	-1 -1 -2 -4 -1 10 0 0 0 0 0 0
last:己的	-2 -12 -1 26 -3 -1 -1 -2 -1 -1 -1 -1
last:已签约	-4 0 -2 -1 0 -1 0 -1 0 11 -1 0
last:布	0 -9 -1 14 -1 0 0 -1 0 -1 0 0
last:帮忙	-10 -4 -1 -1 -1 -1 44 -6 -3 -1 -2 -14
last:干	-13 30 -1 -2 -2 -2 -1 -4 -1 -1 -1 -1
last:干啥	0 -7 -8 -5 32 -1 -11 -1 2 0 0 0
last:干嘛	-12 -33 13 -21 74 -2 -3 -3 -4 -4 -3 -2
last:干完	-1 -4 -1 -2 15 -1 -1 -1 -2 0 0 -1
last:干的	-2 -15 -8 -10 59 -1 -5 -4 -9 -1 -1 -1
last:年	-4 11 25 -6 -2 -4 -3 -5 -1 -7 -4 -2
last:年了	-5 -5 27 -3 -2 -2 -3 -3 -1 3 -5 -2
last:年好	-2 25 -2 -8 -3 -1 -1 -3 -1 -1 -1 0
last:序	-3 -12 -2 14 12 -1 -1 -2 -2 -1 -1 -1
last:底	-3 -5 -62 -5 -2 1 100 -18 -1 -1 -1 -1
last:店	-2 12 -2 -4 -4 -2 -2 -2 -1 -2 8 -1
last:度	-12 -6 45 -5 -2 -2 -6 -3 -2 -4 -3 -1
last:康	-4 -12 -7 -20 -7 -3 -2 64 -3 -2 -2 -1
last:建 C	-7 -4 -4 -18 -3 -1 -2 -2 -1 -10 53 -1
last:建一下	-14 -16 -5 -3 -2 -3 -5 -3 -2 -5 59 -1
last:建上	-27 -1 -1 -2 -1 -1 -2 -4 -1 -4 47 -1
last:建个档	-7 -2 -1 -1 0 -1 -5 -5 -1 0 24 0
last:建档	-3 0 -1 0 0 0 -1 -1 0 -1 8 0
last:开	-2 18 -4 -1 -2 -1 -1 -5 0 -1 -1 0
last:开会	-7 32 -4 -13 -5 -2 -4 -5 -11 -3 -2 23
last:开口	0 -2 -1 -1 0 0 -1 6 0 0 -1 0
last:开场	-8 -45 -6 -12 -7 -3 -3 95 -4 -3 -3 -1
last:开标	-4 -6 -7 -1 -2 -1 -4 -2 -1 -3 -2 35
last:开票	8 -2 0 -2 -1 -1 -1 -1 0 0 0 -1
last:弄	11 7 -6 -3 -3 -1 -1 -3 -1 0 0 0
last:式	19 -2 -6 0 -2 -1 -1 -2 -1 -1 -2 0
last:引荐	4 -9 -1 -1 -1 0 -2 15 -1 -1 -2 0
last:张	-8 13 -2 23 -10 -3 -1 -3 -3 -2 -2 -2
last:强	-16 28 -5 16 -8 -2 -2 -3 -2 -2 -2 -1
last:归拢	-6 -1 0 0 0 0 -6 0 18 -1 0 -3
last:录	-7 -13 6 -5 -4 -3 3 -4 12 -3 18 -2
last:往	-2 -5 -4 -1 -1 -1 16 -1 -1 0 -1 0
last:往上的	-2 -2 -1 21 -12 -1 0 -1 -1 0 0 -1
last:往下聊	-3 -2 -1 -1 0 -2 -1 10 -1 0 0 0
last:待办	-2 -6 -1 -4 7 -1 -2 -2 15 -1 -1 -1
last:待跟进	0 -2 0 -1 7 0 0 -1 -1 0 0 0
last:得	-3 -3 14 -1 -1 -3 0 -1 0 -1 0 0
last:得不错	14 25 -2 -3 -2 -2 -9 -7 -8 -2 -3 -1
last:得体	-2 -2 -2 -2 0 0 -1 12 -1 -1 0 -1
last:得咋样	-1 -4 19 -1 0 -8 -1 -3 0 0 0 0
last:得多	-6 -3 -6 35 -7 -4 -3 -2 -2 -1 -1 -1
last:得最久	0 -3 -4 9 0 -1 0 0 0 0 0 0
last:得最多	0 -2 -1 8 -3 -1 0 0 0 0 0 0
last:得紧	41 -4 -4 -1 -5 -2 -7 -4 -1 -4 -7 -1
last:得赚吗	-1 0 -7 0 0 11 0 -1 0 0 0 0
last:微信	12 -2 -1 -1 -2 0 -2 -6 -1 0 3 0
last:心	4 14 -1 -4 -2 -1 -2 -2 -1 -1 -1 0
last:忌讳	-4 -1 -2 -1 -2 -1 15 -3 -1 0 -1 0
last:忘了	-3 -11 14 -2 14 -1 -1 -9 -1 0 0 -1
last:忙	50 -14 -8 -3 -2 -2 21 -9 -6 -12 -6 -10
last:快	-41 -21 -8 -2 -2 -2 111 -10 -2 -7 -15 -2
last:快乐	-8 18 -1 -4 -3 -1 -3 -3 -1 -1 -1 7
last:念	-17 -11 -4 0 51 -7 -2 -4 -1 -1 -2 -1
last:态	3 -8 31 -5 -2 -2 -7 -4 -2 -2 -3 -1
last:态度	-5 -5 41 -11 -4 -1 -7 -3 -2 -1 -1 0
last:怎么写	-4 -6 -7 -10 -2 -2 -1 37 -1 -2 -2 0
last:怎么办	-2 -3 -2 -13 -2 29 -1 -3 0 -1 -1 0
last:怎么拒	-3 -3 -6 -3 0 -1 -1 20 0 0 -1 0
last:怎么提	-2 34 -6 -6 -3 -2 -1 -11 -1 -1 -1 -1
last:怎么样	-2 -3 5 6 -2 6 -1 -8 -1 0 0 -1
last:怎么看	-3 -1 -1 -2 0 12 -1 -2 0 0 0 0
last:怎么讲	14 -9 -4 -2 0 -1 -1 7 -2 -1 0 0
last:怎么说	-1 -3 -1 -3 0 -2 -1 14 -1 -1 0 0
last:怎么请	0 9 -2 -2 -3 -1 0 -1 0 0 0 0
last:怎样	-9 -11 -2 -15 -1 58 -1 -13 -1 -2 -1 -1
last:思	-12 46 -5 -11 -3 -2 -3 -4 -1 -2 -1 -1
last:急	-10 8 -9 -7 13 -2 -1 11 -1 0 -1 -1
last:总	-2 -20 -6 59 -4 -2 -5 -6 -5 -3 -4 -1
last:总结	-5 -22 -1 1 -5 -3 -2 -1 42 -1 -1 -2
last:总结下	-6 -27 -4 -11 -4 -2 -4 -5 70 -2 -3 -1
last:息	-3 18 3 -7 -2 -1 -1 -2 -1 -1 -1 -1
last:息没	-6 -6 43 -4 -4 -4 -3 -12 0 0 -1 0
last:恳点	-2 -1 -1 -1 0 0 -3 13 -2 0 -2 -1
last:悬	28 -5 -4 -2 -1 -2 -1 -3 -5 -3 -2 -1
last:情	-24 -15 -17 -4 -3 -3 83 5 -2 -10 -9 -1
last:情不错	-2 10 0 -2 -2 0 0 -1 -1 0 0 -1
last:情况	0 -6 6 6 -1 -2 4 -2 -2 -1 -1 -1
last:情提要	-11 -3 -2 -1 -1 -1 28 -2 -1 -1 -4 -1
last:惠	51 -11 -15 -6 -4 -2 -1 -6 -1 -1 -2 -1
last:想	-2 27 -2 -8 -4 -1 -1 -4 -2 -1 -1 -1
last:想想	-2 27 -2 -8 -4 -1 -1 -4 -2 -1 -1 -1
last:意	-24 45 4 -2 -1 -4 -3 -4 -1 -6 -3 -1
last:意向	0 -4 -2 -1 -1 -1 -2 -1 -1 14 -2 0
last:意思	-12 46 -5 -11 -3 -2 -3 -4 -1 -2 -1 -1
last:意的	-1 0 0 0 -2 0 5 0 0 0 0 0
last:意见	-6 -5 38 -6 -2 -2 -5 -5 -2 -2 -2 -1
last:戏	25 -7 -7 2 -8 7 -2 -2 -1 -4 -2 -1
last:成	23 -6 -17 10 -3 16 -4 -6 -2 -6 -4 -1
last:成三条	-1 -1 0 -1 0 0 -3 -2 11 0 -1 0
last:成不	-3 0 0 0 -3 9 0 0 0 0 0 0
last:成丢单	-6 -1 -2 -3 -1 -1 0 -1 0 17 -1 0
last:成了	19 -12 12 14 -4 -7 -4 -3 -3 -6 -4 -1
last:成交	-31 -28 -18 14 -6 -5 -8 -5 -3 105 -13 -2
last:成任务	0 -1 -1 19 -10 -5 0 0 0 0 0 0
last:成吗	0 -3 -3 -8 -2 16 0 0 0 0 0 0
last:成纪要	-1 -2 0 -1 -1 0 -2 -1 9 0 0 -1
last:成谈判	0 -3 0 -1 0 0 0 -1 -1 8 0 0
last:成赢单	0 -1 -1 -2 -1 0 0 0 0 7 -1 0
last:我	1 8 -2 -1 -1 -2 -2 -3 1 -2 -1 3
last:我一下	-1 -26 -1 -48 95 -1 -9 -5 -9 -1 -2 8
last:我一份	6 11 -6 14 -4 -1 -3 -8 -6 -1 -1 -3
last:我了	10 9 -2 -3 -2 -1 -4 -2 -1 -1 -1 -1
last:我们	9 -4 7 1 -1 -1 -2 -3 -1 -1 -1 -2
last:我们的	-7 -4 30 -1 -1 -2 -6 -6 -1 -1 -1 0
last:我关掉	-4 -3 -5 -1 -1 -1 -8 -4 -2 33 -1 -2
last:我列列	0 -6 -1 -6 13 -1 -1 -2 7 0 0 -2
last:我去C	-1 -1 0 0 0 0 -2 0 0 0 0 5
last:我咋说	-3 -3 -8 -4 0 -1 0 22 -1 0 0 0
last:我寄样	0 -2 0 -2 -2 0 0 -1 0 0 0 9
last:我捋捋	-2 -1 -2 0 0 0 8 0 -1 0 0 -1
last:我消息	-4 13 -9 -8 17 -1 -1 -3 -1 -1 -1 -1
last:我看看	-1 1 -3 9 -1 0 1 -2 -2 0 -1 -1
last:我说D	29 -2 -14 -1 0 -1 -1 -7 -2 0 0 -1
last:户	-3 -12 -2 -3 27 2 1 -2 -2 -2 -2 -1
last:户 C	-4 -8 -8 -3 -2 -2 -3 -3 -2 -3 39 0
last:户?	-1 -3 -2 0 -4 12 0 -1 0 0 0 0
last:户C	-9 -6 -4 -2 -1 -2 -2 -2 -1 -4 34 -1
last:户了	0 0 -4 0 7 -1 0 0 0 0 0 0
last:户发我	0 0 0 0 6 0 -1 -1 -1 0 -1 0
last:户名单	0 -4 -1 17 -7 0 -1 -1 -1 -1 -1 -1
last:户最多	0 -2 -1 10 -3 -1 0 -1 0 -1 -1 0
last:户清单	0 -1 0 -7 14 0 -1 -1 -1 0 0 -2
last:手吗	-1 -3 9 -2 -1 -1 0 0 0 0 0 0
last:手的	-2 -23 -2 48 -9 -1 -4 -2 -1 -1 -1 -1
last:打	15 -8 -2 -2 3 -1 -1 -1 -1 -1 -1 -1
last:打折	-6 20 -1 -3 -1 -4 0 -3 -1 -1 0 -1
last:打电话	-3 -6 -1 -3 1 0 -1 -2 -1 0 -1 18
last:打给P	0 -1 0 -1 -5 0 -1 -1 0 0 0 10
last:打给谁	-1 -22 -11 -10 50 -2 -1 -1 -1 0 0 0
last:扣	48 -18 -6 -9 -4 -2 -1 -9 -2 -1 -2 7
last:扯	1 -10 -7 -3 -1 -3 -4 31 -1 -1 -1 -1
last:批	45 -4 -17 7 -5 -3 -4 -3 -2 -7 -5 -1
last:批了没	-1 0 7 -3 0 -2 0 0 0 0 0 0
last:找P	-22 -6 -6 -4 -4 -1 -6 -6 -3 -3 41 20
last:找谁	0 11 -4 -3 -1 -1 0 0 0 0 0 0
last:抄	-7 -15 -5 -3 -2 -1 57 -6 -4 -4 -5 -7
last:把	-8 14 -18 -14 -5 -4 -4 48 -2 -3 -2 -1
last:折	-1 4 -7 -2 -1 17 -2 -3 -1 -3 -2 -1
last:折扣	48 -18 -6 -9 -4 -2 -1 -9 -2 -1 -2 7
last:报	5 11 -2 3 -2 -2 -2 -6 -1 -1 -1 -1
last:报一下	-3 62 -1 -3 -34 -1 -4 -3 -7 -1 -1 -4
last:报价	-14 -4 -14 0 5 -2 -1 -2 0 38 -2 -1
last:拉一下	-7 -6 -10 10 28 -1 -5 -2 -2 -2 -2 -2
last:拉出来	-2 -5 -5 21 8 -1 -3 -4 -5 -1 -1 -2
last:拍板	-21 -10 17 -6 -2 -3 -1 29 0 -1 -1 0
last:拎出来	-1 -2 -1 -5 -10 0 -1 -1 31 -3 -5 -1
last:拒	-3 -3 -6 -3 0 -1 -1 20 0 0 -1 0
last:拓客通	-17 -18 14 -14 -10 -4 -6 -3 -2 -8 67 -1
last:拖到D	54 -16 -3 -12 -27 23 -4 -3 -4 -3 -2 -3
last:拜访	8 0 -14 0 0 0 11 -1 0 0 -3 0
last:拜访的	-2 -11 -3 -2 28 -1 -1 -3 -1 -1 -1 0
last:拢	-6 -1 0 0 0 0 -6 0 18 -1 0 -3
last:拢了么	-7 -5 35 -5 -2 -2 -3 -2 -3 -5 -1 0
last:拢归拢	-6 -1 0 0 0 0 -6 0 18 -1 0 -3
last:拿了	-2 -5 18 -1 -5 -1 -2 -1 -1 0 -1 0
last:拿到	7 0 0 0 0 -1 -3 0 -1 0 0 -1
last:挣钱吗	-1 0 -11 0 0 15 0 -1 0 0 0 0
last:挪了	-3 -2 -1 0 0 0 -1 -1 -1 11 -1 0
last:挺聪明	-1 9 -1 -2 -1 0 0 -1 -1 0 0 0
last:捋	-2 -9 -2 -3 24 -1 0 -2 -1 -1 0 -2
last:捋一捋	-3 -1 -1 -5 23 0 -3 -3 -2 -1 -1 -3
last:捋捋	-1 -14 -4 -2 25 -1 2 -1 -1 0 0 -2
last:换	0 42 -2 -11 -5 -4 -6 -5 -2 -4 -2 -1
last:掉	-4 -8 -8 -11 26 -3 -4 -2 -2 21 -2 -1
last:掉了	-1 -23 -16 64 -7 -11 -1 -2 -1 -1 -1 0
last:掉多少	-3 -1 -2 -5 -4 16 0 0 0 0 0 0
last:排	9 -5 -3 -3 13 -1 -1 -5 -2 0 0 -1
last:排一下	0 -3 -1 12 -3 0 -1 -1 -1 0 -1 0
last:排个序	-3 -12 -2 14 12 -1 -1 -2 -2 -1 -1 -1
last:排名	-3 -3 0 15 -1 -3 0 -1 -1 -1 0 0
last:排的	-2 -6 51 -2 -12 -4 -3 -10 -1 -8 -2 -1
last:接人P	-1 0 -1 0 0 0 -1 -1 0 0 5 0
last:接受	-6 -3 -5 0 -1 16 0 -1 0 0 0 0
last:接口	20 -1 -7 -1 0 -1 -1 -6 0 0 -1 0
last:接吗	-2 -1 6 -1 0 0 0 -1 0 0 0 0
last:接话	12 -2 -1 -1 0 0 -1 -5 0 0 0 -1
last:推	-4 -2 -2 -13 13 -4 -1 10 -1 6 -1 0
last:推迟呢	0 -9 -2 -6 -3 24 0 -1 -1 0 0 0
last:措辞	-1 0 -1 0 0 -1 0 5 0 0 0 0
last:掰扯	1 -10 -7 -3 -1 -3 -4 31 -1 -1 -1 -1
last:提	12 21 -5 -5 -2 -1 -3 -9 -1 -2 -4 -1
last:提要	-11 -3 -2 -1 -1 -1 28 -2 -1 -1 -4 -1
last:提醒我	0 -12 0 -4 -7 0 -1 -1 -1 0 0 27
last:摸到C	-6 -3 -12 31 -1 -8 -1 0 0 0 0 0
last:收	1 -7 6 4 -1 -9 -2 -2 13 -1 -1 -1
last:收到	39 -1 -4 -14 -5 -2 -2 -4 -2 -2 -2 -1
last:收到了	-14 -9 -5 -3 -1 -1 -1 -3 -1 41 -1 -1
last:收多少	0 -3 -3 -10 -1 19 0 0 0 0 0 0
last:收工	1 26 -3 -8 -4 -2 -1 -3 -2 -2 -1 -1
last:改	3 -20 -17 -6 -3 -3 -8 14 -5 55 -6 -3
last:改一下	-16 -1 -1 0 -1 -1 -3 -1 -2 28 -1 0
last:改下	5 -5 -2 -5 -1 -1 -5 -3 -1 21 -2 -1
last:改丢单	-8 -9 -5 -13 -4 -2 -1 -3 -1 49 -1 -1
last:放意向	-3 -2 -2 -4 -1 -1 -2 -1 -1 17 -1 -1
last:数	1 -26 -1 38 -4 -1 -1 -2 -1 -1 -1 0
last:数吗	-1 -3 -2 -1 -7 16 0 0 0 0 0 0
last:整一份	-7 -25 -2 -8 -2 -2 -2 -3 57 -2 -3 -1
last:整理下	0 0 0 0 0 0 -13 -1 16 0 -1 0
last:文	21 0 -17 0 0 -2 0 0 0 0 0 0
last:文了	0 -3 20 -3 0 -2 -1 -9 0 -1 -1 0
last:文档	17 -4 -5 -1 -1 -1 -3 -3 8 -3 -2 -1
last:斗	-1 -7 -1 26 -11 -1 -1 -2 -2 -1 -1 3
last:斗发我	0 -2 0 23 -8 0 -3 -3 -4 -1 -1 -2
last:料	-1 -6 -5 -1 -1 -1 21 -3 -1 -4 4 -1
last:断了	-2 25 -8 -4 -1 -1 0 -7 -1 -1 -1 0
last:新	-36 -24 122 -6 -3 -4 -11 -5 -3 -15 -14 -2
last:新年好	-2 25 -2 -8 -3 -1 -1 -3 -1 -1 -1 0
last:新的	-2 -17 -4 29 -9 -1 -5 -3 -2 -3 19 -2
last:新线索	-1 -3 -1 20 -4 -4 0 0 0 -1 -4 0
last:方	-4 -13 -1 -3 -2 -1 -1 29 -1 -1 -1 0
last:方式	19 -2 -6 0 -2 -1 -1 -2 -1 -1 -2 0
last:方案	-3 -4 4 -2 -2 -1 -3 -2 -1 20 -3 -1
last:方案里	9 -8 -8 -3 -1 -2 -4 -3 -2 25 -3 -1
last:无语	-4 29 -2 -7 -4 -1 -1 -3 -2 -1 -1 -1
last:日快乐	-10 14 -1 -3 -2 -1 -5 -5 -1 -1 -2 16
last:日期的	-10 -15 -6 -7 65 -2 -12 -3 -2 -4 -6 -1
last:旧	20 -5 -2 0 0 -1 -3 -2 -1 -3 -3 0
last:早	-5 48 -4 -15 -7 -2 -2 -4 -3 -3 -2 -1
last:时候	-1 12 1 -3 -2 -1 -2 -1 -1 0 0 0
last:时候交	-1 13 0 -5 -1 -1 -3 -1 -1 -1 0 0
last:时候发	0 14 -8 -1 -1 0 -1 0 -1 0 0 0
last:时候签	37 -4 -24 -2 -1 -2 -2 -1 -1 -1 0 0
last:时间	-2 -3 -3 8 2 -1 0 1 -1 0 0 0
last:时间了	-8 -6 26 -3 -2 -1 -2 -1 -1 -1 -1 0
last:明	-1 9 -1 -2 -1 0 0 -1 -1 0 0 0
last:是P	-6 -3 -3 -1 -1 -1 -5 -9 -2 -1 34 -1
last:是什么	-3 20 8 -4 -6 -4 -4 -4 -1 -1 -1 0
last:是凉了	-1 -3 25 -1 -16 -3 0 0 0 0 0 0
last:是几号	-4 -21 34 -2 -1 -1 -1 -1 -1 -1 -1 0
last:是吧	-12 -3 27 -1 -1 -3 -1 -3 0 -1 -1 0
last:是哪个	-1 -3 20 0 -11 -2 -1 -1 0 0 -1 0
last:是哪位	-1 37 -20 -6 -6 -2 0 -1 -1 0 -1 0
last:是哪天	-10 -8 31 -3 -2 -1 -2 -1 0 -1 -1 -1
last:是哪家	-5 -6 31 -5 0 -3 -1 -7 -2 -1 -1 -1
last:是啥	-1 -2 16 -4 -3 -1 -2 -1 -1 0 0 0
last:是多少	-4 -1 11 -10 -1 9 -1 -1 -1 0 0 0
last:是少了	0 -6 -3 14 -2 -2 0 0 0 0 0 0
last:是涨了	0 18 -3 -8 -4 -2 0 0 0 0 0 0
last:是谁	-4 -14 19 14 -6 -2 -1 -2 -2 -1 -1 0
last:景	-13 -13 -9 -3 -2 -2 60 -3 -2 -3 -3 -7
last:最久	0 -3 -4 9 0 -1 0 0 0 0 0 0
last:最厉害	-1 -9 -10 21 6 -2 -1 -1 -1 0 0 0
last:最多	0 -1 -1 7 -4 -1 0 0 0 0 0 0
last:最大	-1 -13 -7 37 -13 -2 0 0 0 0 0 0
last:最好	0 -2 -1 8 -4 -1 0 0 0 0 0 0
last:最少	-1 -9 -7 34 -11 -3 0 -1 -1 -1 0 0
last:最急	-1 -13 -10 -16 48 -2 -1 -1 -1 -1 0 0
last:月	20 -2 -3 -1 -1 -4 -1 -1 -1 -4 -1 -1
last:月了	17 -3 -8 -7 8 -2 -1 -1 0 -1 -1 0
last:有	-4 1 11 3 -1 -3 -1 -2 -1 -1 -1 0
last:有几个	0 -1 -4 3 8 -3 0 -1 0 0 0 0
last:有几家	0 -1 -3 15 -5 -4 0 0 0 0 0 0
last:有几成	-12 -14 -17 19 -4 43 -2 -3 -4 -4 -2 -1
last:有吗	-1 -12 -3 20 -9 -5 -1 12 -1 0 0 0
last:有哪些	0 -2 -2 11 -2 -2 0 -1 -1 0 0 0
last:有啥	-3 -12 -5 30 24 -2 -7 -5 -15 -1 -1 -2
last:有多大	-1 -5 16 2 -3 -6 -1 -1 0 -1 -1 0
last:有多少	-4 6 -10 -5 -3 19 -1 -1 -1 0 0 0
last:有戏	17 -6 -8 6 -10 11 -2 -1 -1 -3 -3 0
last:有没有	-4 42 -36 -8 6 3 -1 -1 0 0 0 0
last:有谁	-3 -15 -15 34 9 -3 -3 -1 -2 -1 -1 0
last:服	-2 20 -2 -5 -3 -1 -1 -2 -1 -1 -1 0
last:服了	-10 32 -2 -6 -3 -2 -1 -3 -2 -1 -1 -1
last:期	-4 -1 2 10 -7 10 -1 -3 -1 -2 -1 -1
last:期了	-2 -6 -3 0 22 -1 -4 -3 -2 -1 0 0
last:期呢	-1 -8 -1 21 -6 -2 0 0 -2 0 0 0
last:期多长	0 -2 -1 7 -1 -1 0 0 0 0 0 0
last:期没	-4 -1 19 -1 -9 -3 0 -1 0 0 0 0
last:期没管	0 0 -3 -13 21 -2 0 0 0 0 -1 0
last:期的	-3 -6 -2 -3 24 -1 -4 -1 -1 -1 -2 0
last:本	-3 -20 -2 -6 -7 -1 -1 42 -2 -1 -1 2
last:术	-7 17 -9 -2 -2 -5 -2 15 -1 -1 -1 -1
last:机	-6 11 -5 2 -3 -1 -1 4 0 0 -1 0
last:机会	-1 -4 -3 15 -1 -4 0 0 -1 0 0 0
last:李雷呢	-1 -27 -9 57 -9 -4 -1 -2 -2 -1 -1 0
last:材料	-23 -11 -1 -2 -2 -1 54 -3 -1 -7 -1 -1
last:条	-4 -8 -5 -4 -3 -2 5 11 15 -1 -1 -1
last:条没动	0 -1 -3 45 -36 -3 0 0 0 -1 0 0
last:条重点	-3 -3 -15 -9 -1 -7 35 -1 8 -1 -2 -1
last:来	1 -4 1 -1 7 0 -3 -1 5 -1 -2 -2
last:来一份	-20 -16 -8 -9 -4 -3 21 51 -4 -3 -4 -1
last:来一条	-8 -36 -5 -8 -5 -1 -1 74 -3 -2 -3 -1
last:来了	18 12 -11 -5 -2 -1 -1 -2 -1 -3 -2 -1
last:来了吗	-2 0 5 0 0 -2 0 0 0 0 0 0
last:来人	11 -3 0 0 0 0 -4 0 0 0 -1 0
last:来几个	0 0 -1 8 -2 -2 0 0 0 0 0 0
last:来吗	-2 43 -10 -13 -13 -2 -1 -1 -1 0 0 0
last:来呢	-2 -32 22 28 -6 -4 -1 -1 -1 -1 -1 0
last:来多少	0 -2 -4 15 -2 -6 0 0 0 0 0 0
last:来头	-1 -2 -14 -2 -2 -1 26 -2 -1 0 -1 0
last:来往	-2 -5 -4 -1 -1 -1 16 -1 -1 0 -1 0
last:来没	-2 -7 17 -2 -2 -2 0 0 0 0 0 0
last:来没有	-1 -4 12 -3 -2 -2 0 0 0 0 0 0
last:来的	1 3 11 5 -6 -2 -2 -2 -1 -2 -6 0
last:来看看	-7 -5 -4 37 -5 -1 -2 -4 -5 -1 -1 -2
last:来着	-6 15 15 -12 -5 -4 1 -1 -2 -1 0 0
last:松口	14 -3 -7 -2 -1 -3 -1 7 0 -1 -1 0
last:松口了	64 -16 -16 -7 -3 -1 -3 -6 -2 -3 -5 -1
last:板	-2 10 -2 -6 -4 -3 -1 13 -1 -2 -1 -1
last:果	-7 -6 27 -6 -2 -3 7 -2 -2 -3 -2 -1
last:柜	29 -20 -1 -2 -1 -1 -1 -1 -1 -1 -1 0
last:标	-1 -2 -1 8 -1 -4 -1 -1 0 -1 0 5
last:标书	-39 -4 -12 -2 -2 -1 -3 -4 -2 -4 -2 77
last:标吗	0 -7 -7 12 -2 6 0 0 0 0 0 0
last:标咋办	-2 -2 0 -1 0 9 0 -2 0 0 0 0
last:标缺口	-2 -19 0 32 -4 -2 -1 -1 -1 -1 0 -1
last:标赢	-2 -24 -13 -4 -4 -1 -1 -3 -2 58 -2 -1
last:栏	-2 -2 -2 -2 0 0 -4 -1 -1 18 -1 -1
last:样	-3 1 -4 4 -3 14 -1 -7 -1 -1 -1 1
last:样了	-3 -5 7 20 -1 -6 -2 -7 -1 -1 -1 0
last:样册	18 -10 -1 -1 0 -1 -1 -1 0 0 -2 0
last:样机	-16 29 -12 -3 -3 -3 -2 11 -1 0 -1 0
last:格	-9 -7 -8 -4 -3 -2 11 0 -2 28 -3 -1
last:案	-3 -5 3 -3 -2 -1 2 -2 -1 18 -3 -1
last:案里	9 -8 -8 -3 -1 -2 -4 -3 -2 25 -3 -1
last:案阶段	-1 -1 -1 -1 0 -1 -1 0 0 7 -1 0
last:档	5 -2 -2 -1 0 -1 -4 -2 2 -1 7 0
last:档案	-8 -16 -12 -6 -3 -2 64 -4 -3 -4 -5 -1
last:楚	18 29 -22 -12 -2 -7 -1 -2 -1 -1 -1 0
last:概要	-4 -8 -2 -2 -2 -1 37 -3 -7 -2 -2 -3
last:榜	-2 -19 -2 36 -3 -1 -1 -2 -1 -1 -1 -1
last:模板	-7 49 -17 -7 -8 -2 -1 -3 -1 -1 -1 -1
last:次	14 1 -8 4 -1 -2 -1 -1 -1 -3 -1 0
last:次跟C	-4 -6 46 -4 -6 -1 -9 -4 -2 -2 -7 -1
last:款	-5 -5 6 -2 -1 -1 -1 6 -1 -2 -2 8
last:款了	36 -3 -19 -6 -3 -1 -1 -2 -1 3 -1 -2
last:款到了	40 -4 -19 -1 0 -2 -1 -2 0 -6 -3 -1
last:款方式	17 -4 -5 -1 0 -2 -1 -2 -1 -1 0 0
last:款没收	-3 -3 16 16 -2 -20 -1 -1 -1 -1 -1 0
last:步	-14 20 18 -2 -9 -2 -3 -2 -2 -2 -2 -1
last:步了	0 -1 6 -2 0 -1 -1 0 0 0 0 0
last:死	-5 36 -1 -12 -8 -1 -1 -2 -2 -1 -1 -1
last:死了	-7 36 -3 -9 -4 -1 -2 -3 -2 -2 -2 -1
last:死我了	-2 16 -1 -4 -2 -1 -1 -2 -1 -1 -1 -1
last:段	-3 -1 6 0 -2 -1 -4 1 0 6 -1 -1
last:段了	-1 -1 21 -11 -1 -3 -2 -1 0 -1 0 0
last:比	39 -10 -12 16 -9 -9 -4 -2 -2 -3 -3 -1
last:比两家	31 -5 -3 -3 -1 -1 -1 -10 -2 -2 -1 -1
last:比价	10 -1 -10 21 -15 -2 0 -1 0 -1 -1 0
last:比例	-1 -5 -1 18 -2 -1 0 -1 -1 -4 -2 0
last:比呢	-4 -11 -5 36 -6 -2 -1 -3 -1 0 -1 0
last:比如何	0 0 -4 9 0 -1 0 -2 0 0 0 0
last:毛病	-3 24 -2 -6 -3 -1 -1 -2 -2 -1 -1 0
last:气	-2 7 -2 -3 -2 -1 8 -1 -1 -1 -1 0
last:气点	-12 -32 -6 -9 -5 -2 -3 80 -5 -3 -3 -1
last:气话	-8 -1 -1 0 -1 -1 -2 18 -1 -1 -2 -1
last:水	-4 10 -2 0 0 -1 -1 -1 0 -1 0 0
last:求	4 -2 26 -4 -7 -5 -3 -1 -2 -1 -4 -1
last:汇总	-2 -20 -6 59 -4 -2 -5 -6 -5 -3 -4 -1
last:没	-3 0 16 -3 -4 -3 -1 -1 0 0 0 0
last:没中	0 17 10 -6 -3 -4 -1 -4 -1 -4 -2 -1
last:没了	20 26 -3 -9 -6 -2 -3 -5 -2 -11 -5 -1
last:没付	-2 -1 28 -12 -1 -10 -1 -1 0 -1 0 0
last:没做	-1 -33 -15 -16 78 -3 -3 -2 -4 0 0 0
last:没做的	-1 -8 -3 -3 26 -7 0 -1 -1 0 0 0
last:没办	-1 -2 -1 -5 14 -2 -1 -1 -1 0 0 0
last:没动	0 -1 -3 45 -36 -3 0 0 0 -1 0 0
last:没动静	23 -1 -6 -1 -7 -1 0 -1 0 -2 -1 -1
last:没各位	0 12 -6 -2 -2 -1 0 0 0 0 0 0
last:没回	15 5 -9 -19 16 -3 -2 -4 -1 -1 -1 3
last:没回的	-5 -17 -10 -6 48 -2 -1 -2 -2 -2 -1 -1
last:没回访	0 0 -2 -3 8 -1 0 0 0 0 0 0
last:没定	10 -3 0 0 -1 -1 -1 0 -1 -1 -1 0
last:没干完	-1 -4 -1 -2 15 -1 -1 -1 -2 0 0 -1
last:没得	-3 -3 14 -1 -1 -3 0 -1 0 -1 0 0
last:没戏	65 -14 -8 -12 -2 -6 -2 -6 -2 -7 -3 -2
last:没接话	19 -3 -1 -1 0 -1 -1 -8 -1 -1 -1 -1
last:没收	-3 -3 16 16 -2 -20 -1 -1 -1 -1 -1 0
last:没有	-2 -2 7 4 0 -3 -1 -1 0 0 0 0
last:没有戏	-9 -4 -2 -6 -2 27 -1 -1 0 -1 0 0
last:没松口	17 -2 -5 0 0 -5 -1 -2 0 0 0 0
last:没毛病	-3 24 -2 -6 -3 -1 -1 -2 -2 -1 -1 0
last:没签	-19 -11 63 -8 -4 -5 -2 -7 -1 -3 -1 -1
last:没签的	-4 -2 -2 18 -4 -2 0 -1 -1 -1 0 0
last:没管	0 0 -3 -13 21 -2 0 0 0 0 -1 0
last:没见C	48 -10 -6 -2 -2 -2 -8 -2 -1 -6 -7 -1
last:没说	15 -2 -2 0 0 0 -3 -2 -1 -3 -2 0
last:没跑	-6 -13 -5 -51 94 -12 -2 -1 -2 -1 -1 -1
last:没跟	-1 -4 -3 -1 15 -1 -1 -2 -1 0 0 0
last:没跟的	-1 -5 -2 -1 15 0 0 -1 -1 0 -1 -1
last:没问题	-1 31 -3 -9 -4 -1 -1 -4 -2 -2 -2 -1
last:沪川	36 -8 -5 11 -16 -4 -4 -4 -2 3 -7 -1
last:法	-37 -20 16 -8 -2 -3 -8 87 -6 -11 -5 -2
last:法务	59 -24 -16 10 -14 -3 -1 -4 -1 -3 -2 -1
last:注意的	-1 0 0 0 -2 0 5 0 0 0 0 0
last:活	-7 46 -20 -21 7 -2 -3 -3 8 -1 -2 -1
last:活了	29 5 2 -11 -6 -3 -4 -4 -3 -3 -2 -1
last:流失	-4 -2 -5 -6 -1 -1 -6 -3 -1 38 -2 -7
last:流程	24 -5 -2 0 -4 -2 -1 -6 -2 -1 -1 -1
last:测	27 -28 -1 19 -3 -4 -1 -2 -2 -1 -1 -1
last:消	1 40 -1 -12 -4 -4 -1 -1 -13 -1 -1 -1
last:消息	-3 6 5 -6 5 -1 -1 -2 -1 -1 -1 -1
last:润	-22 -11 -36 -8 -1 102 -4 -9 -2 -5 -3 -1
last:涨	-13 -40 -43 176 -24 -15 -8 -7 -4 -10 -10 -2
last:涨了	0 18 -3 -8 -4 -2 0 0 0 0 0 0
last:涨价	-3 -1 -5 -1 0 -2 -1 16 -1 0 0 0
last:清	110 -4 -56 -14 -6 -20 -2 -2 -1 -1 -2 -1
last:清单	-1 -10 -5 22 14 -1 -4 -4 -5 -2 -2 -3
last:清楚	18 29 -22 -12 -2 -7 -1 -2 -1 -1 -1 0
last:滑了	0 -1 -2 7 -1 -1 0 0 0 0 0 0
last:满意	20 -16 20 -3 -2 -3 -4 -3 -1 -4 -4 -1
last:漏斗	-1 -7 -1 26 -11 -1 -1 -2 -2 -1 -1 3
last:漏的	-7 -23 -2 -25 70 -2 -1 -2 -3 -1 -1 -2
last:演示	25 -5 -2 -4 -2 -3 -2 -1 -1 -2 -1 -2
last:点	-2 -8 1 -7 -3 2 5 9 6 -2 -2 1
last:点了	-34 22 59 -9 -3 -2 -7 -6 -4 -9 -7 -1
last:点啥	-3 8 -16 -8 -8 -4 -3 27 9 -1 -1 -1
last:点啥好	-2 -7 -3 -5 -5 -1 19 12 -7 0 0 -1
last:点头	-3 -36 83 -14 -16 -5 -2 -2 -2 -1 -1 -1
last:点头没	-4 -8 34 -7 -7 -3 -1 -1 0 0 -1 0
last:点来着	-6 65 -35 -4 -5 -9 -2 -1 -1 -2 -1 0
last:点的	-12 -42 -3 -22 84 -8 -3 32 -6 -2 -2 -17
last:照旧	20 -5 -2 0 0 -1 -3 -2 -1 -3 -3 0
last:片	12 -5 -1 -1 0 -1 -2 -1 -1 -2 0 0
last:版	-1 -7 -4 -3 -2 -3 -7 9 23 -1 -2 -2
last:版了	-4 -1 14 -1 0 -2 -1 -1 0 -2 -1 0
last:牛逼	-3 26 -2 -7 -3 -1 -1 -3 -2 -1 -1 0
last:状态	-4 -6 36 -5 -2 -2 -8 -5 -2 0 -3 -1
last:率	-3 -7 -1 22 -3 -1 0 -1 -1 -2 -1 -1
last:率咋样	-1 -1 -26 43 0 -11 -1 -1 0 0 0 -1
last:率多少	0 -1 -1 5 -1 -2 0 0 0 0 0 0
last:率如何	-1 0 -1 5 0 -1 0 -2 0 0 0 0
last:环节	-1 -1 7 -2 0 -1 -1 0 0 0 0 0
last:班	-8 34 -3 -5 -2 -2 -2 -6 -1 -2 -2 -1
last:球吗	-1 42 -11 -10 -15 -3 0 0 -1 0 0 0
last:理	-5 -6 -3 -10 4 -2 -4 -3 13 20 -3 -1
last:理一下	-9 38 -6 -1 -5 -3 1 -4 -4 -3 -2 -1
last:理一遍	0 0 -1 0 0 0 5 0 -2 0 -1 0
last:理下	0 0 0 0 0 0 -13 -1 16 0 -1 0
last:理出来	-1 -2 -1 -1 -1 0 -3 -1 12 0 -1 0
last:理的	0 -20 -4 -4 31 -1 -1 0 0 0 0 0
last:生	-6 -17 -8 -6 -3 -2 51 -3 -2 -2 -2 -1
last:用	28 1 -18 9 -7 -4 -1 -2 -1 -3 -1 0
last:用R	44 -3 -11 -1 -1 -1 -15 -2 -1 -3 -5 0
last:用了	1 21 -3 -7 -2 -2 -1 -3 -1 -1 -1 -1
last:用的	0 -2 -3 -1 -2 -1 -5 27 -1 -3 -8 -1
last:电	-25 -8 -1 -3 -5 -2 -5 -7 -2 -2 26 32
last:电话	4 -5 -1 -7 5 -1 -2 -2 -1 -1 -1 11
last:电话会	-4 -2 0 -1 -1 0 -3 -1 3 0 -1 13
last:疼	-4 40 -3 -12 -5 -2 -2 -3 -2 -2 -2 -1
last:病	-3 24 -2 -6 -3 -1 -1 -2 -2 -1 -1 0
last:症	-3 18 -1 -5 -4 -1 -1 -1 -1 -1 0 -1
last:白	-3 20 -2 -9 -5 -1 -3 12 -4 -2 -2 -1
last:的	-5 -13 6 5 15 -3 0 -3 -1 -2 0 -1
last:的,C	-39 -3 49 90 0 -35 -4 -47 -1 -1 -4 -5
last:的P	16 -5 -6 -2 -1 -1 28 -4 -1 -4 -20 1
last:的P值	-6 -2 -1 21 -1 -1 -1 -3 -1 -1 -2 0
last:的事	-21 -13 -20 26 7 -2 6 21 -2 -1 -1 1
last:的人	1 -3 -1 -1 -2 0 5 -2 -1 0 -2 7
last:的会	18 -6 -3 -2 -2 -3 -2 -1 9 -3 -2 -2
last:的内容	0 -2 0 -1 0 0 0 0 6 0 0 0
last:的几个	0 -2 -4 -7 18 -4 0 0 0 0 0 0
last:的单	-19 -56 -6 89 19 -4 -3 -4 -3 -7 -4 -1
last:的单子	-7 -8 -4 30 7 -2 -2 -2 -1 -6 -5 -1
last:的合同	-18 -5 -8 20 -8 -1 -1 -2 -1 -1 -1 25
last:的呢	-6 -42 -22 20 77 -10 -3 -6 -4 -2 -2 -1
last:的啥	0 -4 3 -4 -2 -1 -5 -2 16 0 0 0
last:的多	-1 -2 -6 17 -4 -1 0 -1 0 0 -1 0
last:的多少	-1 -2 39 -20 -1 -10 -2 -1 -1 -1 -1 0
last:的客户	-5 -10 0 -6 34 -2 -1 -3 -1 -3 -2 -1
last:的待办	-2 -7 -1 -6 32 -1 -1 -3 -6 -1 -2 -1
last:的情况	-2 -1 -9 0 0 0 15 0 -1 -1 0 0
last:的是谁	-6 -6 0 25 -5 -1 -1 -2 -2 -1 0 0
last:的有吗	0 -31 -29 78 -11 -4 -1 -1 -1 0 0 0
last:的有谁	-2 -19 -23 38 20 -3 -4 -2 -2 -1 -1 0
last:的来往	-2 -5 -4 -1 -1 -1 16 -1 -1 0 -1 0
last:的档案	-8 -16 -12 -6 -3 -2 64 -4 -3 -4 -5 -1
last:的款	-6 -5 -1 -5 -1 0 -1 -1 -1 0 0 21
last:的比例	-1 -5 -1 18 -2 -1 0 -1 -1 -4 -2 0
last:的活	-9 68 -23 -26 12 -3 -4 -4 -5 -2 -2 -2
last:的漏斗	-2 -6 0 29 -11 -1 -1 -2 -2 -1 -1 -1
last:的电话	21 -4 -1 -4 -2 -1 -1 -3 -1 -2 -2 0
last:的短信	-1 -6 -1 -2 -2 -1 -1 17 -1 -1 -1 0
last:的纪要	-5 0 -1 0 -1 -1 -1 -1 13 -1 -1 -1
last:的话	-14 -3 -5 -2 -1 -10 -2 45 -1 -2 -3 -1
last:的话术	-1 -2 -3 -3 -3 -7 -1 22 -1 0 0 0
last:的说法	-4 -18 -3 -12 -2 -1 -1 47 -4 -1 -1 -1
last:的跟进	-5 -11 -1 -23 52 -1 -1 -3 -2 -1 -1 -2
last:的近况	-10 -15 52 -4 -1 -1 -6 -4 -2 -4 -3 -1
last:的重点	-10 -7 -10 -6 -3 -8 41 -2 12 -2 -2 -2
last:盖了	6 -4 -1 0 0 -1 -1 3 0 -1 -1 -1
last:盘子	-1 -1 -4 10 0 -3 0 0 0 0 0 0
last:目	-1 -6 -4 3 -1 -1 -2 -2 19 -2 -1 0
last:目录	26 -6 -6 -1 -2 -1 -1 -2 0 -1 -6 0
last:目标	0 -2 -1 8 -2 -3 0 0 0 0 0 0
last:盯	-1 -8 41 -14 -10 -5 -1 -1 -1 -1 0 0
last:看	2 -10 2 18 -1 -1 -2 -2 -1 -2 -1 -2
last:看P	10 0 -4 0 0 0 -1 -1 0 0 -1 0
last:看P的	-23 -39 -8 13 102 -3 -7 -15 -5 -4 -9 -2
last:看再说	18 20 -4 -7 -3 -1 -4 -4 -5 -6 -3 -1
last:看漏斗	0 -8 -1 16 -7 -1 -1 -2 -2 -1 -1 9
last:看看	1 -7 -2 23 -4 -1 -1 -3 -2 -1 -1 -2
last:看资料	-5 0 0 0 0 0 -11 -1 -1 -1 19 0
last:着	9 11 8 -9 -8 -4 2 -2 -2 -2 -2 -1
last:着呢	-5 -9 24 -59 69 -8 -5 -2 -2 -2 -1 -1
last:知道	-4 -1 25 -1 -1 -3 -4 -7 -1 -1 -2 -1
last:知道了	-5 41 -4 -11 -5 -2 -2 -3 -2 -2 -2 -1
last:知道啥	0 -1 -2 -2 -3 -1 11 -1 -1 0 0 0
last:短信	-1 -6 -1 -2 -2 -1 -1 17 -1 -1 -1 0
last:码	11 -3 -2 -1 -1 0 -1 -1 0 0 -1 0
last:码多少	0 43 -5 -24 -2 -6 -1 0 -3 0 0 0
last:确认	-3 0 0 0 0 0 0 0 0 0 0 5
last:碍事	-3 -7 -6 -1 -1 21 -1 -1 0 -1 0 0
last:示	20 -4 -1 -3 -1 -2 -1 -2 -1 -1 -1 -2
last:票	7 27 -5 -8 -5 -2 -3 -7 -3 -2 -2 3
last:禾	-6 -26 -5 -8 -6 -2 40 -3 -2 -4 18 4
last:程	24 -5 -2 0 -4 -2 -1 -6 -2 -1 -1 -1
last:稳	-12 -11 81 -13 -10 -9 -5 -5 -3 -5 -5 -1
last:稳了吧	-5 -1 0 -1 0 12 -1 0 0 -1 -1 0
last:章	1 41 -20 -7 -8 -2 -1 -1 -1 -1 -1 0
last:章盖了	6 -4 -1 0 0 -1 -1 3 0 -1 -1 -1
last:等	11 14 -3 -5 -3 -1 -1 -3 -2 -6 -1 -1
last:等他回	7 0 -1 -2 0 0 -1 -1 0 0 -1 0
last:答了	47 -3 -5 -15 -2 -10 -4 -2 -1 -3 -2 -1
last:签	2 -12 23 5 -5 -1 -2 -4 -1 -2 -1 -1
last:签下来	-8 -8 22 9 -2 -9 -1 -1 -1 -1 0 -1
last:签了	46 -29 -15 18 -7 -2 -1 -2 -1 -4 -2 -1
last:签了没	-6 -8 28 -5 -1 -5 -1 -1 -1 0 0 0
last:签几个	0 -1 -1 -1 -2 7 0 0 -1 0 0 0
last:签单	-19 30 -3 19 -10 -3 -1 -4 -2 -3 -1 -2
last:签呢	-18 -34 -49 -22 -6 153 -5 -5 -2 -6 -5 -2
last:签多少	-1 -1 -1 6 0 -4 0 0 0 0 0 0
last:签的	-5 -12 -2 30 -5 -2 0 -1 -1 -1 0 -1
last:签的多	-1 -2 -6 17 -4 -1 0 -1 0 0 -1 0
last:签约	-3 0 -2 -1 0 -1 0 0 0 10 -1 0
last:简介我	-3 -3 -1 0 0 -1 12 -1 0 -1 -1 0
last:算	12 17 -10 2 -2 -4 -2 -8 -1 -3 -3 2
last:算M	-3 -2 -2 -2 0 -1 -1 -4 0 -3 20 -1
last:算丢单	-2 -4 -1 -7 -2 -1 0 -1 0 20 0 0
last:算了	16 10 -2 -5 -2 -4 -2 -5 -2 -1 -1 -1
last:算呢	-1 -13 -5 29 -4 -3 -1 -1 -1 -1 0 0
last:算多少	-2 -2 32 -20 -1 -5 0 -1 0 0 0 0
last:管	0 8 4 -8 0 -1 -1 -1 -1 0 0 0
last:管采购	8 -7 6 -2 -1 -1 -2 0 -1 0 0 0
last:箱	64 -11 -8 -3 -2 -3 -5 -3 -2 -18 -7 -1
last:系	4 7 4 -5 -4 -1 -2 -1 0 -1 -1 0
last:系P	0 -1 0 -2 -5 0 0 -1 0 0 0 11
last:系了	-3 17 13 -6 -12 -2 -1 -2 -1 -1 -1 0
last:系人	0 -1 20 1 -14 -2 0 0 0 0 -1 0
last:系人P	-16 -1 -6 -1 -1 0 -3 -4 0 -1 35 -1
last:系统	9 26 -1 -13 -2 -1 -5 -1 -1 -1 -10 -1
last:索	-2 -7 -2 2 -6 -2 -3 -4 -2 4 24 -1
last:索 C	0 0 0 -1 0 0 0 0 0 -26 29 0
last:紧	-11 -4 -2 -14 11 -2 37 -4 -1 -2 -6 -2
last:约D	-7 40 -1 -13 -8 -1 -1 -2 -2 -1 -1 -1
last:约了D	28 -9 -2 -1 -2 -1 -6 -1 -1 -2 -2 -1
last:纪要	-3 -20 -2 -6 -3 -1 -2 -2 43 -1 -1 -1
last:纸	-7 12 -4 -5 -3 -1 20 -3 -2 -3 -3 -1
last:线	29 -7 -31 -7 -6 32 -2 -2 0 -3 -2 -1
last:线索	-2 -7 -2 2 -6 -2 -3 -4 -2 4 24 -1
last:组	29 -4 -21 -11 21 -3 -4 -3 -1 -1 -1 0
last:细	39 -10 -6 -2 -2 -2 -2 -2 -1 -6 -6 -1
last:细说	8 -2 0 -1 0 0 0 -2 -2 0 0 0
last:绍	7 -7 -3 -4 -2 -2 -10 11 -1 -1 13 -1
last:绍的	-5 -6 22 -6 -7 -2 -7 -1 -1 -1 13 0
last:经过了	-2 0 -3 -12 25 -2 -2 -1 0 -1 -1 0
last:结	-2 -10 1 -1 -2 -1 -1 -3 22 -1 0 -1
last:结下	-6 -27 -4 -11 -4 -2 -4 -5 70 -2 -3 -1
last:结果	-9 -5 42 -7 -2 -4 -5 -2 -2 -3 -2 -1
last:给	1 -7 -6 -3 12 -3 -5 17 -2 -1 -1 -1
last:给C	-14 -4 2 3 -5 -2 20 5 -1 -3 0 -1
last:给P	-9 -7 -2 -4 -2 -1 -6 30 0 -1 -3 4
last:给P看	-3 0 -2 -5 -1 -1 -3 -2 17 0 0 0
last:给R	39 -11 -4 4 -6 -5 -3 -1 -1 -7 -4 -1
last:给信	24 -3 -2 -5 -2 0 -2 -5 -2 -1 -1 -1
last:给忘了	-4 0 21 0 -2 -1 -1 -11 0 0 0 -1
last:给我	2 2 1 1 10 -1 -2 -3 -5 -1 -2 -2
last:给谁	-1 -22 -11 -10 50 -2 -1 -1 -1 0 0 0
last:给谁了	-1 -5 8 8 -5 -2 -1 0 0 0 0 0
last:绝了	-3 21 -1 -6 -4 -1 -1 -2 -1 -1 -1 -1
last:统	9 26 -1 -13 -2 -1 -5 -1 -1 -1 -10 -1
last:绩	-4 -15 -1 24 -4 7 -1 -1 -1 0 -1 -1
last:绩多少	0 -1 -1 5 -1 -2 0 0 0 0 0 0
last:绩最好	0 -2 -1 10 -5 -1 0 0 0 0 0 0
last:续吗	-3 -4 27 -5 -2 -9 -1 -1 0 0 0 -1
last:续约	-13 0 0 0 -1 -1 -3 11 0 0 0 7
last:综合症	-3 18 -1 -5 -4 -1 -1 -1 -1 -1 0 -1
last:缺口	-2 -19 0 32 -4 -2 -1 -1 -1 -1 0 -1
last:缺多少	-2 -4 -1 -37 -4 50 -1 0 -1 0 0 -1
last:群里	-9 20 -1 -2 -1 -1 0 -2 -2 -1 0 0
last:老客户	-2 -2 -1 -3 13 0 0 -1 0 -1 -2 0
last:考虑	60 -16 -14 -7 -3 -1 -3 -7 -4 -2 -2 -1
last:耐	0 36 -25 5 -1 -3 -7 -2 -1 0 0 -1
last:聊	5 9 -2 -4 -1 -1 -2 3 -3 -2 -3 -1
last:聊了啥	-6 -4 36 -16 -3 -7 -16 -3 21 -1 0 -1
last:聊到哪	-3 -4 -16 -3 -1 -1 31 -1 -1 0 0 0
last:聊过啥	-4 -1 -2 -2 -1 -1 16 -1 -2 0 0 0
last:联系	2 -1 6 -1 -4 0 -1 0 0 0 0 0
last:联系P	0 -1 0 -2 -5 0 0 -1 0 0 0 11
last:联系了	-1 -1 19 -1 -12 -1 -1 -1 0 0 0 0
last:联系人	0 -1 20 1 -14 -2 0 0 0 0 -1 0
last:聪明	-1 9 -1 -2 -1 0 0 -1 -1 0 0 0
last:背景	-13 -13 -9 -3 -2 -2 60 -3 -2 -3 -3 -7
last:能到C	5 -2 -16 -2 -4 23 -1 -1 0 0 -1 0
last:能完成	-3 -1 -16 -23 -1 46 -1 -1 0 -1 0 0
last:能接受	-6 -3 -5 0 -1 16 0 -1 0 0 0 0
last:能签	-2 -23 -3 46 -11 -3 -1 -1 -1 0 0 0
last:能结	-1 0 6 0 -2 -1 -1 -1 0 0 0 0
last:能达标	0 -1 -1 13 -1 -9 0 0 0 0 0 0
last:脉	-6 -3 -4 -1 -1 -1 22 -1 0 -2 -3 0
last:自取	-15 36 -2 -3 -2 -1 -2 -2 -3 -3 -2 -1
last:自己的	-2 -12 -1 26 -3 -1 -1 -2 -1 -1 -1 -1
last:节	-1 -1 7 -2 0 -1 -1 0 0 0 0 0
last:苦	-1 13 -1 -3 -1 -1 -1 -2 -1 -1 -1 0
last:苦了	-2 12 -1 -2 -1 0 -1 -1 -1 -1 -1 0
last:苦辛苦	-1 13 -1 -3 -1 -1 -1 -2 -1 -1 -1 0
last:茶	-13 15 0 -13 -1 -1 -2 14 -3 0 0 4
last:荐	-2 19 -1 -4 -1 -3 -3 6 -4 -3 -2 -1
last:落了	0 -8 -1 -1 11 0 0 0 0 0 0 0
last:落地的	-5 -26 -1 45 -6 -1 -1 -1 -1 -1 -1 -1
last:虑	30 -12 6 -5 -2 -2 -3 -3 -3 -2 -2 -1
last:虑考虑	16 -5 -3 -1 0 -1 -1 -3 -1 -2 0 0
last:行	-1 16 -4 15 -2 -3 -6 -6 -2 -4 -2 -2
last:行业	0 -1 -2 14 -8 -2 0 0 -1 0 0 0
last:行吧	-1 32 -13 -5 -6 -2 -1 -1 -1 -1 -1 0
last:补	-16 13 -6 -4 -2 -6 12 -8 -2 -4 26 -2
last:表	-1 -23 -5 34 -9 -2 -3 -3 17 -2 -2 -1
last:装	11 -18 19 -2 -3 -1 -1 -1 -1 -1 -1 -1
last:要	-6 -15 -2 -5 -3 -1 3 -3 38 -1 -2 -1
last:要一台	17 -7 -2 -2 -1 -1 -1 -2 -1 -1 -1 0
last:要了	-6 -5 17 -1 -1 -2 0 -1 0 0 0 0
last:要啥	21 -1 -5 0 0 -1 -7 -3 -2 0 0 0
last:要求	-4 -3 53 -8 -14 -11 -4 -2 -4 -1 -1 -1
last:要涨价	-7 -3 -13 -3 0 -4 -2 36 -2 -1 0 -1
last:要点	-4 -18 -3 -6 -4 -2 16 -4 30 -2 -2 -1
last:要签	0 0 0 20 -16 -1 0 0 0 0 0 0
last:要见谁	0 -4 -1 -1 8 0 -1 0 0 0 0 0
last:要调	-20 11 -2 -3 -2 -1 -1 23 -2 -2 -1 0
last:要货	-6 -4 19 -1 -1 -2 -1 -1 0 -1 0 -1
last:要跟的	-2 -20 -1 -2 33 -1 -1 -2 -2 -1 -1 -1
last:见	6 13 3 -6 -5 -2 4 -3 -2 -3 -3 -1
last:见C	25 -5 -4 -1 -1 -1 -5 -1 -1 -3 -4 1
last:见谁	-1 -9 -1 -6 19 -1 -1 0 0 0 0 0
last:见面	33 -4 -1 -1 -2 -1 -5 -15 -2 -2 -1 -1
last:览	-3 -15 -4 48 -7 -1 5 -7 -7 -3 -4 -2
last:解一下	-18 41 -3 -1 -1 -2 -4 -3 -3 -2 -3 -1
last:解点啥	-1 0 -1 0 -1 -1 6 -1 0 0 0 0
last:解释	6 -2 -1 -1 0 0 -2 2 -1 -1 -1 0
last:言	-2 -1 -1 0 0 0 0 5 0 0 1 0
last:计划	-9 -38 -1 -19 83 -2 -1 -2 -3 -1 -1 -2
last:认	-3 0 0 0 0 0 0 0 0 0 0 5
last:认识	17 -6 -1 -1 0 -1 -2 -2 -1 -1 -2 0
last:认识的	-8 -6 -5 -3 -1 -3 -6 -4 -4 -3 44 -1
last:议	9 -3 2 -1 -1 -1 -3 -1 0 0 0 -1
last:议记录	0 0 0 0 0 0 -5 0 6 0 0 0
last:记	-14 44 -3 -8 -3 -2 -2 -5 -3 -2 -2 -1
last:记录	-7 -9 12 -5 -4 -1 5 -2 18 -2 -4 -1
last:记着	13 -2 -15 0 -1 -1 22 -4 0 -1 -4 -6
last:讲	7 -8 -4 -4 0 -1 5 10 -2 -1 -1 -1
last:讲一下	-5 -1 -2 0 0 -1 14 -2 -2 -1 -1 0
last:讲讲	-6 -3 -3 -1 0 0 25 -1 -2 -3 -1 -2
last:讳	-4 -1 -2 -1 -2 -1 15 -3 -1 0 -1 0
last:论	-6 -5 0 -2 -1 -1 -1 -1 19 0 0 -1
last:设备	12 -2 -2 0 0 -1 -3 -1 0 0 -1 0
last:访	2 0 -6 -3 6 -1 4 0 0 0 -1 0
last:访C	-18 -5 -2 -2 47 -1 -4 -2 -2 -3 -6 -1
last:访的	-2 -11 -3 -2 28 -1 -1 -3 -1 -1 -1 0
last:证书	17 -2 -8 0 0 -2 -2 -1 0 0 -1 0
last:评审会	22 -3 -4 -4 -1 -4 -8 -2 10 -2 -1 -3
last:识	17 -6 -1 -1 0 -1 -2 -2 -1 -1 -2 0
last:识的	-8 -6 -5 -3 -1 -3 -6 -4 -4 -3 44 -1
last:试	18 -4 -2 -1 -1 -1 -2 -2 -2 -2 -1 -1
last:试用	51 -3 -34 19 -13 -7 -1 -3 -2 -6 -1 -1
last:诗不	0 8 -2 -1 -1 -1 0 -1 -1 0 0 0
last:诚恳点	-2 -1 -1 -1 0 0 -3 13 -2 0 -2 -1
last:话	4 -5 -4 -5 2 -2 -2 9 -1 -1 -1 5
last:话了	0 0 -2 -8 11 -1 0 0 0 0 0 0
last:话会	-4 -2 0 -1 -1 0 -3 -1 3 0 -1 13
last:话呢	-4 -42 -16 -27 40 63 -3 -4 -3 -1 -1 -1
last:话多少	-3 41 27 -38 -7 -13 -1 -2 -2 -1 -1 -1
last:话术	-1 -2 -2 -2 -2 -4 -1 18 -1 0 -1 0
last:话的	0 -6 -4 -7 19 -1 0 0 0 0 0 0
last:该找谁	0 -3 0 -1 5 0 0 0 0 0 0 0
last:语	-3 23 -3 -5 -3 -1 -1 -3 -2 -1 -1 0
last:说	3 9 3 1 0 -4 -3 1 -5 -4 -2 -1
last:说D	21 -1 -10 -1 0 -1 -1 -5 -1 0 0 -1
last:说三条	-14 -20 -2 -3 -2 -2 62 -5 -8 -2 -3 -1
last:说了啥	-3 -12 -4 -3 -2 -1 -4 -4 36 -1 -1 -1
last:说了算	-9 -3 21 -1 -1 -2 0 -1 -2 -1 0 0
last:说几台	18 -8 -1 -1 0 -1 -1 -1 -3 -1 -1 0
last:说啥	-5 -4 -23 -4 -2 -4 -9 64 -11 -1 0 -1
last:说啥了	-2 -1 17 -1 -1 -1 -3 -1 -7 0 0 0
last:说法	-38 -21 -12 -7 -2 -2 -7 115 -7 -13 -5 -2
last:说点啥	-3 -3 -29 -2 -1 -2 -10 61 -9 -1 0 0
last:说的	-4 -1 12 -8 -1 -1 -1 -11 17 -1 0 0
last:说的啥	0 -7 -12 -6 -3 -1 -2 -2 34 0 0 0
last:说要啥	21 -1 -5 0 0 -1 -7 -3 -2 0 0 0
last:说话	4 -19 -5 -7 -1 -1 -1 36 -1 -2 -2 -1
last:说说	-20 27 74 -10 -5 -2 -25 -7 -13 -10 -6 -2
last:说重点	-5 -7 -1 -1 -1 0 0 -1 18 -1 0 -1
last:请	-9 23 -2 -2 -2 -1 -1 -3 -2 -1 0 -1
last:请个假	-2 36 -4 -9 -5 -1 -3 -4 -3 -2 -2 -1
last:课	-1 -6 -1 -2 -8 -1 39 -5 -6 -1 -3 -5
last:谁	-1 -14 -3 11 12 -2 0 -1 -1 -1 0 0
last:谁C	-5 55 -29 -4 -3 -3 -4 -2 -1 -2 -2 0
last:谁了	-2 -9 20 4 -7 -2 -1 -1 -1 0 0 0
last:谁去的	-1 -4 19 -2 -9 -1 -1 0 0 0 0 0
last:谁在盯	-1 -11 26 -3 -8 -1 -1 0 -1 0 0 0
last:谁在跟	-1 -27 69 -11 -22 -1 -2 -1 -1 0 -1 0
last:谁家的	-3 -12 35 -7 -7 -2 -1 -1 -1 -1 0 0
last:谁对接	-2 -5 17 -2 -1 -3 -1 -1 0 -1 -1 0
last:谁拍板	-33 -15 25 -9 -2 -5 -1 43 -1 -1 -1 0
last:谁拿了	-2 -5 18 -1 -5 -1 -2 -1 -1 0 -1 0
last:谁没有	0 -8 -6 -2 18 -1 0 0 0 0 0 0
last:谁管	0 70 -25 -17 -20 -2 -2 -1 -2 -1 -1 0
last:谁负责	-10 -1 16 -1 0 -1 -1 0 0 -1 0 0
last:谁跟的	-2 -3 18 -3 -12 -3 11 -2 -1 -1 -1 0
last:谁那	-3 26 4 -12 -4 -4 -2 -2 -1 -1 -1 0
last:调	-4 4 -1 -2 -1 -1 -1 10 -1 -2 -1 0
last:谈	18 -3 -13 4 -5 -1 -1 3 -1 -1 0 0
last:谈判	-7 -3 -3 -1 0 -1 -2 -1 -2 24 -2 0
last:谈判的	-4 -32 -3 75 -4 -8 -2 -4 -6 -8 -2 -1
last:谢	-7 9 -3 -7 -4 -2 -2 24 -2 -2 -2 -1
last:谱	-11 -20 60 -7 -4 -4 -2 -5 -2 -2 -3 -1
last:负责	3 -11 24 -5 -4 -3 -1 -1 -1 -1 0 0
last:责	3 -11 24 -5 -4 -3 -1 -1 -1 -1 0 0
last:账	-3 9 -1 -2 -1 0 0 -1 0 0 0 2
last:账单	-2 -1 0 -1 -2 0 0 -2 -1 0 0 10
last:账期	18 5 -9 2 -3 -2 -2 -3 -1 -3 -2 -1
last:货	12 21 -7 -4 -4 -3 -9 3 -2 -1 -1 -4
last:质	10 -4 4 -1 0 -2 -1 -2 0 -2 -1 -1
last:购	7 -7 13 -2 -1 -3 -2 -1 -1 -1 -1 0
last:购叫P	-19 -1 9 -2 -1 -2 -4 -3 -1 -1 24 0
last:贵	15 -14 10 3 -13 -4 -2 10 -2 -1 -2 -1
last:资吗	0 12 -3 -2 -4 -1 0 0 0 0 0 0
last:资料	4 -5 -6 -1 -1 -1 14 -2 -1 -4 5 -1
last:资质	10 -4 4 -1 0 -2 -1 -2 0 -2 -1 -1
last:赚吗	-2 -1 -12 0 0 18 0 -1 0 0 0 0
last:赚多少	-1 -1 -2 -19 -1 25 0 0 0 0 0 0
last:赢	-29 -18 -14 -4 -3 -3 -4 -3 -2 85 -5 -1
last:赢单	-3 -2 -4 -6 -3 -1 -2 -2 -1 28 -3 -1
last:赢单率	0 -2 0 10 -2 -2 0 0 -1 -1 -1 0
last:走	28 -6 50 -10 -3 -5 -19 -19 -2 -4 -7 -1
last:走了	10 0 -3 -1 -2 -1 -1 -2 0 1 -1 0
last:走合同	4 -3 -6 13 -3 -2 0 -1 -1 0 0 -1
last:走完没	0 -3 9 -1 -1 -2 0 0 0 0 0 0
last:走流程	17 -3 -1 5 -3 -2 -2 -6 -2 -1 -1 0
last:超期了	0 -2 -1 -5 11 -1 0 0 0 0 0 0
last:趟C	-1 -1 0 -1 0 0 -1 0 0 0 0 5
last:跌了	-14 39 -9 14 -5 -5 -4 -2 -1 -6 -5 -1
last:跑	-3 -13 -3 -11 21 13 -1 -1 -1 0 0 -1
last:跟	-3 -8 10 -7 8 -1 -1 2 -1 0 3 0
last:跟C	-13 -2 13 17 -3 -1 -5 -3 -2 -2 3 -2
last:跟D比	-27 -7 -8 82 -10 -9 -5 -2 -3 -3 -5 -3
last:跟客户	0 -1 -45 -1 48 0 0 -1 0 0 0 0
last:跟的	-2 -9 0 -1 17 -1 1 -2 -1 -1 -1 -1
last:跟谁	0 -7 -2 -5 18 0 -1 0 -1 0 0 0
last:跟进	-8 -4 -5 -7 30 -1 -1 -2 -1 -2 -1 2
last:跟进C	-2 -5 -1 0 -2 0 -3 -1 -1 0 -1 16
last:车	2 27 -4 -5 -7 -2 -2 -2 -1 -1 -5 -1
last:转意向	-8 -6 -5 4 -2 -3 -3 -2 -1 31 -4 -1
last:软一点	-1 -10 -1 -5 -3 0 -4 35 -6 -1 -3 -2
last:输单	0 0 0 -1 0 0 0 0 0 5 -1 0
last:输给R	39 -11 -4 4 -6 -5 -3 -1 -1 -7 -4 -1
last:辛苦	-1 13 -1 -3 -1 -1 -1 -2 -1 -1 -1 0
last:辛苦了	-2 12 -1 -2 -1 0 -1 -1 -1 -1 -1 0
last:辞	-1 -8 -8 -4 -10 -2 0 35 0 0 0 0
last:达标	0 -1 -1 13 -1 -9 0 0 0 0 0 0
last:达标吗	0 -5 -6 0 -2 14 0 0 0 0 0 0
last:过	-8 -7 6 -2 -11 37 -4 -3 -1 -4 -2 -1
last:过一遍	-1 -2 -2 -1 -1 0 11 -1 -3 -1 -1 -1
last:过了	41 -3 -21 -6 9 -2 -2 -2 -1 -9 -4 -1
last:过了没	-1 -17 33 -4 -6 -3 0 -1 0 -1 0 0
last:过去	-5 -2 -2 -2 0 -1 -3 -3 -1 22 -4 0
last:过啥	-4 -1 -2 -2 -1 -1 16 -1 -2 0 0 0
last:近况	-10 -15 52 -4 -1 -1 -6 -4 -2 -4 -3 -1
last:还够吗	-1 -5 -6 -3 -1 17 -1 0 0 0 0 0
last:还没回	0 22 -3 -4 -4 -1 -1 -3 -1 -2 -1 -1
last:还续吗	-3 -4 27 -5 -2 -9 -1 -1 0 0 0 -1
last:还行	25 -5 -8 -1 0 -1 -2 -1 -1 -3 -1 -1
last:这个	15 20 -9 -7 -3 -6 -2 -2 -2 -1 -1 -1
last:这样	-8 70 -11 -19 -8 -3 -2 -6 -3 -3 -3 -1
last:进	-8 -4 -5 -7 30 -1 -1 -2 -1 -2 -1 2
last:进C	-2 -5 -1 0 -2 0 -3 -1 -1 0 -1 16
last:进去	8 13 -4 -2 -1 -2 -2 -3 -1 -3 -3 -1
last:进多少	0 -2 -1 9 -3 -3 0 0 0 0 0 0
last:进展	5 -5 4 -1 -1 -1 0 -1 0 0 0 0
last:进度	-32 -4 57 -4 -1 -2 -1 -2 -1 -5 -3 -1
last:迟呢	0 -9 -2 -6 -3 24 0 -1 -1 0 0 0
last:适	6 -4 -3 -5 -6 0 25 -3 -10 0 -1 -1
last:选了R	6 -1 4 -1 -1 -2 -1 -1 0 -1 -1 0
last:选我们	-10 -10 46 -3 -2 -2 -4 -9 -1 -3 -2 -1
last:透	-10 -6 -6 -1 -1 -1 43 -3 -3 -5 -5 -1
last:通	-10 1 5 -8 -5 -2 -3 -2 -1 -4 28 -1
last:通呢	-6 -30 103 -27 -12 -11 -4 -3 -3 -3 -3 -1
last:速给C	-9 -6 -4 -1 -1 -2 32 -2 -1 -2 -3 -1
last:速览	-4 -2 -2 -1 -1 -1 19 -1 -1 -3 -3 0
last:逼	-3 26 -2 -7 -3 -1 -1 -3 -2 -1 -1 0
last:逾期	-1 -9 -1 -2 21 -1 -1 -1 -1 -1 -1 0
last:逾期的	0 -3 -1 -2 9 -1 0 -1 -1 0 0 0
last:遍	-1 11 -2 -4 -3 -1 7 -4 -2 -1 -1 -1
last:道	-4 -1 25 -1 -2 -3 -4 -6 -1 -1 -1 -1
last:道了	-5 41 -4 -11 -5 -2 -2 -3 -2 -2 -2 -1
last:道什么	-1 -1 -1 0 -1 -1 7 -1 0 0 0 0
last:道啥	0 -1 -2 -2 -3 -1 11 -1 -1 0 0 0
last:那	-3 26 4 -12 -4 -4 -2 -2 -1 -1 -1 0
last:那D呢	-1 -9 -2 22 -5 -3 0 0 -1 0 0 0
last:那个	16 -13 0 -1 0 -1 0 0 0 0 0 0
last:那儿	-1 97 -69 -5 -5 -5 -5 -2 -1 -2 -1 -1
last:那栏	-2 -2 -2 -2 0 0 -4 -1 -1 18 -1 -1
last:邮件	-4 -22 -4 -5 -11 -1 -2 57 -3 -2 -2 -1
last:部门开	-1 14 -3 -1 -4 -1 -1 -1 -1 0 0 0
last:都有谁	-2 -12 -11 35 -5 -2 -1 -1 -1 0 0 0
last:都没有	19 -6 -34 -11 38 -2 -2 -1 0 0 0 0
last:都答了	47 -3 -5 -15 -2 -10 -4 -2 -1 -3 -2 -1
last:醒我	0 -12 0 -4 -7 0 -1 -1 -1 0 0 27
last:采购	7 -7 13 -2 -1 -3 -2 -1 -1 -1 -1 0
last:释	6 -2 -1 -1 0 0 -2 2 -1 -1 -1 0
last:里	-1 2 -3 -3 -1 -1 -1 -2 -1 13 -1 0
last:里了	-1 -21 55 -22 -5 -2 -1 -1 -1 0 0 0
last:里头	-7 -4 -3 -7 -2 -1 -4 -3 -3 38 -4 -1
last:重启	41 -5 -4 -8 -2 -3 -2 -1 -1 -8 -5 -1
last:重点	-4 -8 -5 -3 -1 -2 16 -1 12 -1 -1 -1
last:量	-6 -26 -1 59 -12 -1 -1 -3 -2 -1 -4 -1
last:金	8 -4 -15 -3 0 -2 -2 22 0 -1 -1 -2
last:金额	-2 -4 1 14 -2 -2 0 -1 -1 -1 0 0
last:金额呢	-1 -11 47 -25 -3 -3 -1 -1 -1 -1 0 0
last:钱	-8 -3 22 -3 -2 0 -1 -1 -1 -2 -1 -1
last:钱了	0 0 0 5 -1 -2 0 0 0 0 0 0
last:钱吗	-4 -1 -14 0 0 20 0 -1 0 0 0 0
last:销冠	-2 -3 -2 27 -10 -1 -1 -5 -1 0 -1 0
last:错	8 14 -3 -3 -2 -1 -3 -3 -3 -1 -1 -1
last:长	0 -1 -1 6 -2 -1 -1 2 -1 0 0 0
last:长时间	-4 -5 -3 16 -1 -1 0 -1 -1 0 0 0
last:门	3 22 -11 -2 -1 -1 -2 -2 -1 -1 -1 -1
last:门开	-1 14 -3 -1 -4 -1 -1 -1 -1 0 0 0
last:问	8 4 -1 -2 -1 -1 -3 -1 -1 -1 -2 0
last:问了	8 9 0 -2 -4 -4 -2 -1 -1 -1 -1 -1
last:问我	-18 -10 43 -1 -1 -5 -6 -2 -1 0 0 0
last:问题	-2 33 -6 -7 -7 -2 -2 -3 -1 -1 -2 -1
last:间	-2 7 -3 6 0 -1 -2 1 -3 -1 -1 -1
last:间了	-8 -6 26 -3 -2 -1 -2 -1 -1 -1 -1 0
last:阶段	-2 -1 8 0 -2 -1 -2 -1 -6 7 -1 0
last:阶段了	-1 -1 21 -11 -1 -3 -2 -1 0 -1 0 0
last:降	-6 -24 -2 53 -4 -4 -2 -4 -4 -1 -1 -2
last:雷呢	-1 -27 -9 57 -9 -4 -1 -2 -2 -1 -1 0
last:需求	12 0 0 0 0 0 -1 -1 0 -1 -7 -1
last:青禾	-6 -26 -5 -8 -6 -2 40 -3 -2 -4 18 4
last:静	13 -1 9 -3 -4 -2 -5 -3 0 -2 -1 -1
last:靠谱	-11 -20 60 -7 -4 -4 -2 -5 -2 -2 -3 -1
last:面	16 -2 0 -1 -1 0 -3 -7 -1 -1 0 -1
last:页纸	-6 -6 -2 -2 -1 -1 31 -2 -2 -3 -4 -1
last:项目	0 -1 -3 9 -1 -1 0 0 0 -1 0 0
last:顾虑	-17 -6 37 -3 -2 -4 -4 3 -2 -2 -1 -1
last:预付款	-2 0 -1 0 0 0 0 5 0 0 0 0
last:预测	-10 -8 0 32 -3 -5 -1 -1 -2 0 -1 -1
last:预算	28 -4 -25 14 -2 -6 -2 -1 0 -5 -3 6
last:预算M	-3 -2 -2 -2 0 -1 -1 -4 0 -3 20 -1
last:领	-10 39 -4 -8 -4 -2 -1 -4 -2 -1 -1 -1
last:领导	8 -3 -6 -1 -2 -1 -2 -4 14 -2 -1 -1
last:题	-2 33 -6 -7 -7 -2 -2 -3 -1 -1 -2 -1
last:额	-3 -6 0 19 -2 -2 0 -2 -1 -1 -1 0
last:额呢	-1 -11 47 -25 -3 -3 -1 -1 -1 -1 0 0
last:额算呢	0 -4 -2 10 -1 -1 0 0 0 0 0 0
last:饭	-1 26 -9 -8 -9 -1 2 3 -1 0 0 0
last:高	-4 -19 -4 36 -8 4 -1 -1 -1 -1 0 0
last:高兴	8 8 -1 -2 -4 -1 -2 -2 -3 0 -1 -1
last:黄了	35 -17 16 -3 -1 -6 -2 -7 -1 -8 -3 -1
last:龙去脉	-6 -3 -4 -1 -1 -1 22 -1 0 -2 -3 0
long:0	-71 54 40 42 27 -25 -44 -11 -35 -22 -34 -44
long:1	44 24 -13 -33 -38 34 24 33 -2 -22 -19 -38
long:2	98 5 -20 -18 -13 -11 -16 -9 -6 -5 -12 -11
long:3	25 -5 -8 -4 -4 -2 3 -4 -1 -1 5 -4
long:4	9 0 -2 -1 -1 -1 -3 -2 1 0 1 -1
person	88 -118 -15 -19 -21 -49 36 70 -44 -49 64 10
q:count	-20 4 24 33 -3 47 -24 -37 -11 -23 -21 -19
q:count+customer	19 -11 5 3 -9 23 -4 -11 2 -6 -4 -3
q:how	-55 -4 2 27 -53 11 -26 93 -28 -25 -28 -20
q:how+customer	-32 -15 31 -10 -7 22 -4 45 -5 -10 -8 -4
q:how+customer+reported	5 -1 -1 -1 0 0 0 -1 0 0 0 0
q:none	-11 83 -103 49 -3 -18 -51 -9 2 -24 -42 -21
q:none+customer	96 -63 -89 -64 -62 -40 -6 -49 -29 64 67 3
q:order	-52 -13 -15 28 -21 -15 23 25 37 -3 13 -20
q:order+customer	-6 1 10 -18 -7 2 26 -9 -5 11 5 -11
q:order+customer+reported	-10 0 0 0 0 0 0 11 0 0 0 0
q:what	-59 -28 26 26 28 -13 41 15 61 -34 -34 -29
q:what+customer	-21 -32 30 -6 -24 12 49 29 -14 -11 -10 -5
q:what+customer+reported	9 -1 -2 -1 0 -5 0 -1 0 0 0 0
q:what+reported	1 -5 -3 -2 -1 0 -2 2 14 -1 -1 -1
q:when	-6 62 56 6 -28 -20 -18 -22 -14 -9 -8 -6
q:when+customer	11 -14 39 -3 -6 -6 -7 -5 -2 -3 -2 -1
q:when+reported	7 -2 -1 -1 0 0 0 -1 0 0 0 0
q:where	-15 8 31 23 -21 4 1 -9 -5 -6 -5 -6
q:where+customer	-8 -7 8 9 -3 20 -4 -3 -1 -4 -2 -4
q:whether	-52 34 64 7 45 14 -38 -31 -29 -33 -37 -31
q:whether+customer	-19 -34 77 -41 3 37 -16 -25 -10 -15 -13 -8
q:whether+customer+reported	7 0 7 -3 -1 -5 -3 1 -1 -1 -2 -1
q:whether+reported	-1 -3 17 -2 -4 -1 -1 -1 -1 0 -1 -1
q:which	-9 1 -9 6 60 -9 -8 -9 -2 -18 -17 -16
q:which+customer	-9 -7 31 16 -10 -10 3 -3 -2 -3 -2 -2
q:which+reported	-5 -2 -1 11 -4 0 0 -1 3 -1 0 0
q:who	-15 31 10 7 56 -22 -4 -34 -2 -24 -23 -30
q:who+customer	-6 29 23 -8 -8 -16 14 -9 -5 -5 -4 -5
q:why	-14 -10 35 21 -16 -13 -7 16 -6 -2 -3 -2
q:why+customer	-8 -7 25 -1 -2 -8 -4 9 -1 -3 -1 -1
reported	23 3 -4 -2 -3 -4 5 -6 -4 -4 -2 -2
reported?	33 -15 17 0 -12 -13 -9 -4 13 -4 -5 -3
rule:ask_brief	-15 12 -8 -13 3 -4 245 -8 -4 -6 0 -6
rule:ask_deal_status	-3 -2 234 49 -7 -14 -21 0 -16 -20 -18 -14
rule:ask_funnel	-10 -32 -18 249 3 25 -23 -27 -3 -19 -16 -16
rule:ask_overdue	-5 -13 -4 -21 249 -5 -4 -4 7 -2 -2 -3
rule:ask_whatif	0 -10 -8 -15 -7 253 -6 -7 -4 -2 -2 -1
rule:change_stage	-10 -8 -8 -1 -5 -4 -7 -6 -5 256 -7 -4
rule:create_lead	11 -2 -4 -3 0 -2 -11 -4 -2 -10 232 -2
rule:draft_talk_track	-23 -15 -7 -12 -7 -8 -10 270 -1 -5 -6 -4
rule:none	59 68 37 -2 -19 -37 -26 -22 -41 -34 -33 -66
rule:set_reminder	-15 -5 -4 -9 -17 -2 -3 -3 -6 -3 -3 257
rule:summarize_meeting	6 -8 -3 -6 -4 -3 -2 -5 237 -5 -3 -2
to us	-35 -16 -1 6 12 -30 15 -12 10 -7 -14 61
to us of nobody	-21 -13 -17 12 28 -15 -6 7 14 -16 -5 32
to us+customer	-15 0 17 -6 -19 -17 20 -19 -4 9 -8 41
to us:reported	5 0 -3 15 -5 -2 -3 -3 -1 -1 -1 -1
to us:said	-40 -16 3 -6 16 -28 18 -9 11 -6 -13 62
topics:0	-29 64 -45 3 14 -49 28 -10 11 16 30 -42
topics:0?	-58 31 19 42 41 18 28 -31 -1 -32 -39 -38
topics:1	94 -7 -9 -18 -40 -23 -53 35 -25 0 -39 6
topics:1?	-27 2 60 0 -22 55 -33 5 -24 -22 -19 -21
topics:2	55 21 -9 -5 -16 5 -15 2 -21 -3 -10 -4
topics:2?	11 -7 1 28 -15 2 -9 6 -6 -3 -4 -3
topics:3	31 -10 -7 -9 -3 -4 -3 12 -2 -1 -2 -2
topics:3?	9 -3 3 2 -7 0 -1 -1 -1 0 0 -1
`;
