/** Written by `npm run train` from test/corpus; hundredths for log_followup, smalltalk, ask_deal_status, ask_funnel, ask_overdue, ask_whatif, ask_brief, draft_talk_track, summarize_meeting, change_stage, create_lead, set_reminder. Not edited by hand. */
export const INTENT_RUNS_ZH = `
 ,	efgggggggmfg
 ,,	egggggggglfg
 0开	dgfggggggglg
 0开头	dgfggggggglg
 C	ggfgggggggjg
 CP	Waggggogggfr
 C一	pcfgggfggggg
 C来	deYfgc2geggg
 C给我	ggfgggjggggg
 C说	dreggfeggfgg
 C问	qfdggdgggggg
 D再	kfgggggggggg
 D再打	legggggggggg
 D去	jfgfgfdggffo
 D去C	jfgfgfdggffo
 D就	meggfggggggg
 D开	kffggggggggg
 D签	legfgggggggg
 D给	jggggggggggg
 D能	dggfglgggggg
 D还	beecfugggggg
 M	megggggggggg
 PD	kegggggggggg
 P你	aubggfgggggg
 P是	bfdgggffgfvg
 P留	kfgfgggfgghg
 P留的	lfgfgggfgghg
 P跟	egggggggggkg
 P问	kgfgggfggggg
 ba	fggggggjgggg
 bo	dggggggggggj
 boa	dggggggggggj
 i	jffggggggggg
 lo	ffgggggggjgg
 los	ffgggggggjgg
 o	kgggfggggggg
 一个	lfeggfgggggg
 一天	fqfgggedgggf
 三	legggggggggg
 上面	ggfgdgggnggg
 上面说	ggffggggkggg
 下	gdgggggmgggg
 下次	hcffggfogggg
 不好	cgfggggngggg
 不好太	dggggggkgggg
 丢	Ycefffffg1fg
 丢了	Ycefffffg1fg
 主	ncggfggggggg
 主动	pbgggggggggg
 之	ffcffgqggggg
 之前	ffcffgqggggg
 交期	jfgggggfgggg
 从	fgfegglekggg
 从头	bffgggvafggg
 他什	ggfggglfgggg
 他什么	ggfggglfgggg
 他说	reggfgedfggg
 任	dgfgfmgggggg
 任务	dgfgfmgggggg
 你	dkggigffgigg
 你们	emfggggfgggg
 你改	cgggggfggmgg
 做	mfgfggggggdg
 先	ggggggjggggf
 先了	bgfgggpfggfg
 先了解	bgfgggpfggfg
 先给	fgggggjggggg
 先给我	fgggggjggggg
 全	gfaggogggggg
 全年	fgYggqgggggg
 关	deegggjgfogg
 具	jgfgggegggig
 具体	jgfgggegggig
 出	degggghfpgfg
 出一	begfggifrgfg
 分	neggggfggffg
 列	gffsaffggggg
 别	dmegggghgghg
 到	cdefgffefyfg
 前	gefhggngfggg
 前台	lfggggfgggfg
 单	mdgfgggggggg
 单价	mdgfgggggggg
 原	iegfgggfgjfg
 反	nfeggggggfgg
 只	kgfgggfgggfg
 叫	efggmggfgggg
 可	kgggfggggggg
 名字	kgfgfggggggg
 咱	mffggggggggg
 咱的	kegggggggggg
 哪	fgfcdsgggggg
 回了	mfeggggfgggg
 在	Xuggggegggfg
 大	lgehggfggggg
 大概	ogcgggeggggg
 安	kggggffggggg
 完	nefgggffgggg
 宏	kfgggggfgggg
 官网来	egggggggggjg
 客户	hfgffggfgkgg
 对	dffgggghggmg
 对方	affgggfjggpg
 对方P	affgggfeggug
 小	mdggggfggggg
 就没	kgfgggggggeg
 工	ndggggfggggg
 已	kfgggggggggg
 帮	edfffgmfjhgf
 帮我	edfffgnekhgf
 帮我关	fgfgggfggogg
 影	dfcggqgggggg
 影响	dfcggqgggggg
 微	cfgggggjggjg
 微信	cfgggggjggjg
 快	dlcdffueeffg
 怎么拒	fgegggglgggg
 怎么答	dggggggkgggg
 急	huagaggggggg
 总	gdgfggggmggg
 总结	gcgffgfgqggg
 总结给	gggfggfgkggg
 想问	egfggggggglg
 我D	gpcgfffggggf
 我下	epbecfgngggg
 我们0	jegggggggggg
 我咋	egfggggkgggg
 我咋说	egefgggngggg
 我回	kfggggfggggg
 我怎	dgggggglgggg
 我怎么	dgggggglgggg
 我该	ggggegkggggg
 我还	gefffjfneggg
 换	oagfggghgggg
 换了	uXgfgggfgggg
 提	gfffgfngfggg
 改	mcggggggghgg
 放	effgggfggofg
 教	ffggfggfgglg
 数	kegggggggggg
 数据	ldgggggggggg
 新	gggffgfggflg
 新客	gefdegeffewg
 新客户	gefdegeffewg
 是	mgiggggfggbg
 有	fcefnfkffggg
 有什	dfcgfgxfdggg
 有什么	dfcgfgxfdggg
 有啥	ddfgofiffggg
 朋	ggggggegggmg
 朋友	ggggggegggmg
 每	kfgfgggggggg
 比	jggggggggggg
 没	kffggggghgfg
 没见	kgggggfggggg
 没说	lffgggggggfg
 没说几	mdggggggfggg
 没说要	lgegggggggeg
 海	dggggggggggj
 海程	dggggggggggj
 海程国	dggggggggggj
 温	lffggggggggg
 现	kfggfggggggg
 现在	leggfggggggg
 理	ggggfgdglggg
 理一	ggggfgdglggg
 电	gdfgggfgggng
 电话	gdfgggfgggng
 留了	jfgggggggggg
 留了电	kggggggfggeg
 百	deeggffeggtg
 直	afffgggggtfg
 直接	Yffegfgggxfg
 签	jggggggggggg
 签了	jggggggggggg
 约了	nfgggggcgggg
 约了D	nfgggggcgggg
 给	eggggglggggg
 给C	Wffgggvggffh
 给个	cfggggnghggg
 给我列	gggefgggkggg
 聊	iefgggjffggg
 聊得	mdggggffgggg
 联	dffgggffggng
 联系	dffgggffggng
 联系人	dffgggffggng
 要	hheggffgggjg
 要是	etcfgefggggg
 见	lffgggfgggfg
 见了	lffgggfgggfg
 让D	jgggggeggggg
 话	eggggggkfggg
 语	kgdgggghgggg
 说D	jfgggggggggg
 说等	legggggfgggg
 说说	ebeffgsfiggg
 谁	flfgfgfggghg
 谈判	egggggggglgg
 赢	egggggggglfg
 赢单	egggggggglfg
 车	ejgggggggggg
 输	lefggggggggg
 输给	lefggggggggg
 输给R	ndffggfggggg
 还是	kegggggggggg
 还没	kdgggggggggg
 还没聊	ldggggggfggg
 速	effgggmggggg
 速给	effgggmggggg
 速给C	effgggmggggg
 那	keeggggigggg
 邮	offgggeegggg
 邮件	nfeggggegggg
 采	kgggggefgggg
 采购	kgggggefgggg
 问了	mgfggggfggeg
 问了句	lggggggfggeg
 阶	fggggggggjgg
 阶段	fggggggggjgg
 阶段改	fggggggggjgg
 阿	rfcgfgfgggfg
 预	fgggfjgggggg
 预测	egfgflgggggg
,C0	lfgggggggffg
,CC	kggggggggfgg
,CD	jfjfgfgggggg
,CD有	ffkhgffggggg
,CD能	fggmgcgggggg
,CP那	eglggggegggg
,C一	effgghkggfgg
,C下	hdpfgffegfgg
,C下单	pfcggggggfgg
,C不	c0Zfgfffgefg
,C丢了	kmefgfffgffg
,C丢单	dfengggggigg
,C两	eflfgifggggg
,C中	kfhggggggggg
,C为	fflgggfggggg
,C为何	cdtfgfffgfgg
,C从	ggegggkggggg
,C从C	ffbggfqfgggg
,C他	egkggfgggggg
,C他们	egkggfgggggg
,C催	nfegfgfkgffe
,C关	bcefgfffgyfg
,C再	egeggkgggggg
,C再便	egeggkgggggg
,C决	rebggggggggg
,C决定	rebggggggggg
,C几	qlgZfdfggfgg
,C几个	s9KZebfggefg
,C几号	Vcxggggggggg
,C到	confffcfgffg
,C前	dffgggtafggg
,C加	eggggggggglg
,C加了	kggggggfgggg
,C升	ffgggggggmgg
,C卡在	jgfggggggggg
,C压	lffggggggfgg
,C又	Yzefgfffgefg
,C发	kffggggggggg
,C发了	kffggggggggg
,C取	geeggogggffg
,C取消	geeggogggffg
,C只	jfaggmgggggg
,C可	egggggggglgg
,C可以	egggggggglgg
,C同	rddggffggfgg
,C后	eesgefgegggg
,C和	fgbggpfggfgg
,C啥	ffXfgevggggg
,C回	eglgggfggggg
,C坏	nfeggggggfgg
,C多	hffjckfggggg
,C多少	ifakglfggggg
,C大	denggggggggg
,C大概	denggggggggg
,C官	egegggggggmg
,C官网	egegggggggmg
,C定	mffgggfggfgg
,C定了	nefgggfggffg
,C对	efoggfffgggg
,C尾	lgfggggggggg
,C尾款	lgfggggggggg
,C已	lffggggfgggg
,C归	sfWgegegglgg
,C当	fflgggffgggg
,C当初	efmgggffgggg
,C往	hffggggggkgg
,C往后	ieegggfggmfg
,C微	fggggggjggfg
,C微信	fggggggjggfg
,C怎	idifgffngffg
,C怎么	idifgffngffg
,C总	jgfggggggggg
,C想	ngcgggfggggg
,C想了	kgggggegggfg
,C意	egggggggglgg
,C意向	egggggggglgg
,C成	sdgfgffggefg
,C我	efkggfhggggi
,C我们	dfnggfgggggg
,C打	ecmfgfffgmfg
,C把	hlegggfggggg
,C报	ggdlgggggggg
,C拖	neefdmfggffg
,C招	kffggggggggg
,C招标	kffggggggggg
,C拿	oefgggfggfgg
,C挪	fggggggggkgg
,C换人	megggfgggfgg
,C换供	egkggggggggg
,C提	fgedgmdggggl
,C改	jjfgggfgggfg
,C放	gegdggfggqfg
,C是谁	ggjgggeggggg
,C晚	ffdggmgggggg
,C晚两	feeggmgggggg
,C有	kehfgfefmffg
,C有没	lgffgegggggg
,C有点	gcbfffZe5fff
,C来	kefggghggggg
,C来厂	nefgggfggfgg
,C样品	hfjggggfgggg
,C欠	eglggfgggggg
,C没	dmgflffggefg
,C没动	kfdfoggggefg
,C没联	egggmggggffg
,C没说	pfaggggggggg
,C状	fggggggggjgg
,C状态	fggggggggjgg
,C的P	igjgggffgggg
,C的单	cefwfffggdeg
,C的合	hgpZgfgggggg
,C的客	gfdeYff0gffg
,C的标	nfdggggggfgg
,C的章	ddpggffggggg
,C的联	fcpgggefggfg
,C的预	jgfggggggggg
,C看	ndggggfggfgg
,C真拿	eggggjgggggg
,C签	Zfolgefggggg
,C签了	hgapgeggghgg
,C算	adnfgfffgqfg
,C约	lfhgggdggggg
,C约了	lfhgggdggggg
,C给	dfgggghjgjgg
,C给我	dgggggiggmgf
,C续	gemhgfgegfgg
,C续了	rfbggggggfgg
,C续约	egkmgegbgggg
,C维	fgkfgfgggggg
,C维保	fgkfgfgggggg
,C老	kfgggggggggg
,C能	dfrdgegggggg
,C行	dgggggfgggkg
,C行政	dgggggfgggkg
,C被	lffgghgggfgg
,C被R	jffgghgggggg
,C要	jfgggggggggg
,C要我	jggggggggggg
,C要是	eggggkgggggg
,C要求	kffggfgggggg
,C让	nffgggfggfgg
,C让我	kgfggggggggg
,C试	hfjggfgfgggg
,C试用	hfkggfgfgggg
,C说	ggfggfhkgfgg
,C说不	mffgggfggggg
,C说要	lggggfgfgggg
,C谁	kfgggggggggg
,C谁在	gfjggggggggg
,C谁拍	tfXggfgggggg
,C谁都	qdfgggfggffg
,C谈	cefggggffqgg
,C谈判	Weffgghffyfg
,C跟	hfigkgffggfg
,C跟进	Wffgzgdggffg
,C还	hflggfgggggg
,C还在	kejggffggfgg
,C还有	genegfgggggg
,C还没	jfcogefggggg
,C这	ffkfggigghgg
,C这单	fekggggggigg
,C这客	ffjefgkggggg
,C这家	dffgggpggffg
,C进到	lfeggfeeglgg
,C进展	nekfgffggeeg
,C退	kffgggggghgg
,C那单	gekgggfggfgg
,C那台	cfmggggggggg
,C那标	iobggfgggfgg
,C问	lfdggfghgggg
,C降	Ydcfgpfggsfg
,C项	ofgfgggggefg
,C项目	ofgfgggggefg
,C验收	lgeggggggggg
,DC	Zfjggfhfpggf
,D一起	gkfffggggggg
,D上	hdffggpgeggg
,D例	fhgdfgggnggg
,D例会	fhgdfgggnggg
,D催	fffgfggggggm
,D催我	fffgfggggggm
,D先	gdfdqggggggg
,D先跟	gfgelggggggg
,D再	legffggggghg
,D再约	ncgefggfggjg
,D别	agfgfggggggq
,D到	fafjpggggggf
,D到期	effpeggggggf
,D去了	lfggggfggggg
,D叫	fggggggggggk
,D叫我	fggggggggggk
,D同	gegkfggggggg
,D同期	gdgmfggggggg
,D呢	gcgoffgggggg
,D喊	fagfeggggggr
,D喊我	fagfeggggggr
,D回	fhfgfggfggkg
,D大家	fkgfgggggggg
,D天	gneegfgfgggg
,D天气	gneegfgfgggg
,D好	fjgffggggggg
,D好热	fjgffggggggg
,D开	Zxgbfgggfggg
,D必	fZgeuggfgggg
,D必须	fZgeuggfgggg
,D快	gkggfggggggg
,D快乐	gkggfggggggg
,D成	fdhlfggggggg
,D成了	fcgofggggggg
,D我需	gggfjggggggg
,D打	gcfdmggggkgg
,D拜	idgmegfggggg
,D拜访	idgmegfggggg
,D排	gdfZtggggggg
,D排了	gdfZtggggggg
,D提	ffgggggggggk
,D提示	ddggfgfggggp
,D放	gpeeeggggggg
,D放假	gpeeeggggggg
,D新	gfgkfggggggg
,D新建	gegneggggggg
,D有	gfggjggggggg
,D有什	fbfevgffeggg
,D有啥	gegfngggfggg
,D比	gbfqfggggggg
,D比D	gbfqfggggggg
,D没	fdgdqggggggg
,D没跟	eeggoggggggg
,D的	fbggmgfgkggg
,D的会	fYgdcgdg2ggg
,D的成	gegmfgggfggg
,D的拜	afgfugfggfff
,D的活	fMgX/gggfggg
,D目	dkghgggggggg
,D目标	dkghgggggggg
,D看	ipddefgggggg
,D社	gkfefggggggg
,D社保	gkfefggggggg
,D约	lbfclgjggffg
,D约了	dcfbqgmggggg
,D给	gdffmggggggg
,D综	fkgffggggggg
,D综合	fkgffggggggg
,D聚	elgfgggggggg
,D聚餐	elgfgggggggg
,D能	gfgkgfgggggg
,D能不	fgemgfgggggg
,D能做	gggkgdgggggg
,D能落	fagpfggggggg
,D能达	gfgkgfgggggg
,D要	gfgcnggggggg
,D要到	ffgkfggggggg
,D要去	gggcmgeggggg
,D要回	gggfkggfgggg
,D要联	gegdmggggggg
,D要跟	gegXsggggggg
,D见	gjgffghggggg
,D评	gdeeegggsggg
,D评审	gdeeegggsggg
,D谁有	cmgggggggggg
,D起	dpgdgggggggg
,D跑	hhffefogffgf
,D跑了	jkgfegfggfgg
,D跟D	afgtfgfgggfg
,D跟P	fefgfgqfeggg
,D还差	gggkefgggggg
,D那	kbgefgggmggg
,D那个	eegfggggoggg
,M往	geglgggggggg
,M往上	geglgggggggg
,PD	emdlefeggggf
,P上	ggqeggfcgggg
,P上次	gfqfgggagggg
,P什	edrefgiefgfg
,P什么	edrefgiefgfg
,P呢	feZtgfgggggg
,P和	geenfggggggg
,P回	mdjegggfgggg
,P嫌	pdefgggggggg
,P嫌贵	pdefgggggggg
,P是	cbzdfgfefgfg
,P最	gfpdgfgfgggg
,P最近	gfpdgfgfgggg
,P有	ggeflggggggg
,P有没	ggegkggggggg
,P松	qbiefggegggg
,P松口	qbiefggegggg
,P欠	dgffoggfgggg
,P没	4Wedfgfdfgfg
,P点	pdffgggfgggg
,P点头	pdffgggfgggg
,P生	glgfgggfgggf
,P生日	glgfgggfgggf
,P电	kftWfegffggg
,P电话	kftWfegffggg
,P的	eeemhgkefggf
,P离	ljfegggfggfg
,P离职	ljfegggfggfg
,P答	jdlefggfgggg
,P答应	jdlefggfgggg
,P要	jffggdjggggg
,P说	leifggggfggg
,P说不	yZfeggfdfggg
,P那	eegnifgfgggg
,P那个	dfpeggffgggg
,P那边	eddqhfgfgggg
,P问	mfefgggggggg
,P问能	eggggggjgggg
,R便	ggfagogggggg
,R便宜	ggfagogggggg
,R抢	hgfkfggggggg
,R抢了	ggfleggggggg
,bo	kfgfgggggggg
,bot	kfgfgggggggg
,d	fggggggggjgg
,de	fggggggggjgg
,dea	fggggggggjgg
,h	ldgggggggggg
,so	jifegggggggg
,sol	jifegggggggg
,w	glfdgfgggggg
,一	gdfhigjggggh
,一个	fbffqggggggg
,一共	naghgggggggg
,三	fdgfigggjggi
,三点	gdggggggfggm
,上	feiffgggkggg
,上面	fciefgffpggg
,上面这	gefggggglggg
,下次	gcoffggggggg
,下班	fkggfggggggg
,下雨	gkfggggggggg
,不	gkefgifggggg
,不用	jkfefggfgggg
,不用了	jkfefggfgggg
,不知	sfYgggfggggg
,不知道	sfYgggfggggg
,业	icgngffggfgg
,业绩	ecgqgfgggggg
,丢	gdelfigfghgg
,丢了	hbenekgfgggg
,丢了的	gdfpefgggggg
,丢单	feemfgggghgg
,丢单主	ggcmfggggggg
,两	hfegggkggggg
,两台	ldggfggggggg
,为	ggekgggigggg
,为什	fgcmfggigggg
,为什么	fgcmfggigggg
,之	obfgggggghgg
,之前	obfgggggghgg
,二	sagfdggfgggg
,云	qagfgggfgggg
,五个	dgggggggggkg
,交	fimfgfgfgggg
,交期	flkfgefegfgg
,产	ikffgfgfgggg
,产品	gneffggfgggg
,从	hdflgggggggg
,仓	doffgggfgggg
,仓库	doffgggfgggg
,他们	jfjegggggggg
,他们分	kegggggggggg
,他们家	ffjggggggggg
,他们要	hfsXffgggggg
,他们预	scedgfgfgggg
,他说	iffgggfjfggg
,付	descgfgfgggg
,付款	descgfgfgggg
,以	a3dfefeffedf
,以后	a3dfefeffedf
,价	nhffgfgegggg
,价格	miffgfgegggg
,会	hhfdfhffkggg
,会上	gefdcgefwggg
,会开	kfgggggggggg
,会开完	kfgggggggggg
,会议	fkfeggffjggg
,会议室	fofegffgfggg
,佛	jkfefggfgggg
,佛山	mdgggggggggg
,你	gneffggggggg
,你们	qcfgfdgggggg
,你会	gkeggggggggg
,你叫	gnfffgfggggg
,你是	gmdffggggggg
,你有	gseeegeffggg
,你能	gvcdeffgfggg
,佰	ndgggggffggg
,保	gaeddxgfgggg
,借	fnffegfggggg
,借我	fnffegfggggg
,假	eegegogggggg
,假如	dgggglgggggg
,假如C	cgggglgggggg
,假如给	fegggmgfgggg
,假设	ecgbgugfgggg
,做	hmgcfggfhghg
,停	glbelfgggggg
,停在	fbdftfgfgggg
,停车	gvZddfgggggg
,催C	egggggglgggg
,催C赶	egggggglgggg
,催款	gfdfgggngggg
,先	fkeekgfgfggg
,入	dffggggfggog
,全年	gffkgfgggggg
,全线	ggfcgngggggg
,全线0	ggfcgngggggg
,全组	fgfjgggggggg
,全组手	fgfjgggggggg
,公	fmfffggfgggg
,公司	eofefggggggg
,内	csefgggffggg
,内部	csefgggffggg
,再	fafffigqgggg
,再不	kfgggfgfgggg
,写	eaffgggshggg
,写个	egggggfijggg
,写段	feggggglgggg
,凯	ifgffggggkgg
,出	fgcenfkfgggg
,出差	fcbeyffegggg
,分	cQd/dffbeffg
,列	gZfufggffggg
,刚从	kgggggeggggg
,刚才	hefffgggmggg
,刚接	feggggkggggg
,刚接手	feggggkggggg
,刚跟	hgggggdgjggg
,刚跟P	hgggggdgjggg
,创	efgggggggfng
,创建	efgggggggfng
,别记	gnfefggfgggg
,到	djefgglffggj
,到点	fgggfggfgggj
,到点喊	fgggfggfgggj
,前台	hfggggegggkg
,加	ckehfffeggog
,加个	fdfdfgggggtg
,加个新	fdfdfgggggtg
,劳	jfgggggggggg
,劳务	jfgggggggggg
,十	hecdgfrfgggg
,半	hdgglggfgggg
,半个	gfgflgffgggg
,半个月	gfgflgffgggg
,半年	fdfimggfgggg
,华东	gggkfggggggg
,单	iaeqffgggfgg
,单子	kgghgggggegg
,卡	gdlhgggggggg
,卡在	gdlhgggggggg
,卡在谈	fefmgggggggg
,原	ekgefggggjgg
,原因	gfgffggggkgg
,去	gfefgikggggg
,去C	dedfglnggggg
,去C之	gfdggglggggg
,参	legggggggggg
,参数	mdgfgggggggg
,又	ikffgggfgggg
,发了	megggggfgggg
,发票	ekiffggggggg
,只	kdehekgggggg
,只看	cZf0fffefggg
,只算	gdgnfggggggg
,只算我	gdgnfggggggg
,可	fmfefggggggg
,可以	fmfefggggggg
,可以的	fmfefggggggg
,各	elgifggggggg
,各位	bugfdggfgggg
,各行	gdglgggggggg
,各行业	gdglgggggggg
,各阶	gdglgggggggg
,各阶段	gdglgggggggg
,同上	kegggggggggg
,同行	hleggfgfgggg
,名片	hlgffggggggg
,后	kegggggfgggg
,听	hmgffggffggg
,听说	hmgffggffggg
,周	iefefgffoggg
,周会	fgfcfgffsggg
,味	fcpceeoffggg
,味知	fZscdepffggg
,味知香	fZscdepffggg
,咋	gmffgggfgggg
,咱们	fgjhgggggggg
,咱组	fffpdggggggg
,咱组D	fkgegggggggg
,咱跟	fgkggggggggg
,咱跟C	fgkggggggggg
,哈	gjgggggggggg
,哈哈C	ikfgggfggfgg
,哦	fofefggfgggg
,哦哦	fofefggfgggg
,哪一	gfdqaggggggg
,哪一步	gfdqaggggggg
,哪个渠	ggemeggggggg
,哪个行	gffkfggggggg
,哪些在	gfdoefgggggg
,哪几	ggfapfgggggg
,哪几个	ggfapfgggggg
,哪家	eedetfgffggg
,哪家快	eedetfgffggg
,售	dnfggggggggg
,售前	cpffgggfgggg
,售后	flfgfggggggg
,嗯	fofefggfgggg
,嗯嗯	fofefggfgggg
,回	eieffgfqeggf
,回头	gqfefggeeggg
,团	fkfhfggggggg
,团建	dtdeffgfgggg
,团队	gfgjfggggggg
,团队D	gegmefgggggg
,在	hpedfffggggg
,在不	fpdffggggggg
,在不在	fpdffggggggg
,在谈	gfemffgggggg
,在谈的	gfemffgggggg
,埃	gggfgggkgggg
,埃玛	gggfgggkgggg
,埃玛的	gggfgggkgggg
,培	derfgggfgggg
,培训	derfgggfgggg
,堵	kegggggggggg
,堵车	kegggggggggg
,堵车堵	kegggggggggg
,复	eiedfZyffggg
,外	fmgfgggggggg
,多少	ggejhfgggggg
,多少钱	ggdlgfgggggg
,大	cjflfgfggggg
,大单	ggemdggggggg
,大家	bpgeggfggggg
,大家注	ekgggggggggg
,太长	ggffggggkggg
,太长不	ggffggggkggg
,她	kgggfggggggg
,好	fpfdfggfgggg
,好家	hkgffggfgggg
,好家伙	hkgffggfgggg
,孩	gmgfgggffggg
,孩子	gmgfgggffggg
,它	gdmefgfgfkgg
,官	ggfgggfgggkg
,官网	ggfgggfgggkg
,定	gfjfgggggggi
,客户要	efggggglgggg
,对	ffkgffghgggg
,对手	hZ0acggggggg
,对方	hdjfgggigggg
,对方说	keeggggjfggg
,小	eefcpfggggkg
,就是要	jgggggggfggg
,展会上	egggggfgggkg
,展会来	gcgoeggggggg
,工	fnfefggfgggg
,工位	freeeggfgggg
,工厂	emgegggggggg
,差	elfffkgfgggg
,差多	gggjffgggggg
,差多少	gggjffgggggg
,差旅	dnfeflgegggg
,差旅费	gdgdeqgggggg
,已	lfehgggggggg
,帮忙归	gfgggggfkggg
,帮我写	gfgggggkgggg
,帮我回	fcgefgbzegff
,帮我建	ggfgggffggkg
,帮我把	ffffegfkfmgg
,帮我查	gtZfggeggggg
,帮我看	ggmgggeggegg
,平	gffkgggggggg
,平均	gffkgggggggg
,平均多	gffjgggggggg
,年	jkdfgfgggggg
,年会	gqbefggggggg
,库	aSa/edfefgfg
,应	fcdpgagnfggg
,建	befefgffgfvg
,建个	gdfcfggfggtg
,开	ahffffefffug
,开工大	hkgfggggfggg
,开标	mZodgggfgggg
,开车	Vzcfgemffeeg
,录	ceffggffgfsg
,录一	egggggggggkg
,录入	bddfggffggxg
,彩	Ysleffffgfgg
,待	gfefjgjgiggf
,待会	gfdflglgggge
,待会儿	gdeesgdgfggg
,待办	gfgffgffnggg
,快	fffnfggfgggg
,快递	epeefggggggg
,怎	ffefgggngggg
,怎么	ffffgggmgggg
,怎么让	efdfggfqgggg
,怎样	edcfgfgsgggg
,总共	ggflefgggggg
,总结	fgggggggjggg
,恭	fkgfgggggggg
,恭喜	fkgfgggggggg
,想	dhggggghggjg
,想个	eegfggfpggfg
,想个理	fdfffgfrggfg
,想看	dgmgggggggfg
,想看看	dgmgggggggfg
,意	gffleggggggg
,意向	gffleggggggg
,意向阶	gggjfggggggg
,成	gefmeggggggg
,成交	gcfqeggggggg
,成单	ggfjfggggggg
,我D	ffghkggggggg
,我D还	gfgflggggggg
,我们	hehffgflgggg
,我先	gjfggggggggg
,我列	gggcngggfggg
,我咋	efkgggfigggg
,我在	fffgggkggggg
,我在C	fffgggkggggg
,我看	eogffggffggg
,我要	ffefffqfeggg
,我说	kgeggggggggg
,我说D	lgcggggggggg
,我说要	jfgggggggggg
,我跟	jggggffggggg
,所	flgefggggggg
,所有	flgefggggggg
,所有人	flgefggggggg
,手	fgemffgggggg
,手上	fedrefgggggg
,手机	fmgefggggggg
,手里	gffjgfgggggg
,打	kkdfffhegggg
,打不	rgceffgfgggg
,打了	pbggggffgggg
,打印	gjfgfggggggg
,打印机	gjfgfggggggg
,把C挪	ffgggggggkgg
,把C的	ffggggfglggg
,把D群	gggfegggkggg
,把刚	ggggggggjggg
,把刚才	ggggggggjggg
,把百	gefdegfefmmg
,把百川	gefdegfefmmg
,把这	gegfgggfmggg
,把这段	gegfgggfmggg
,投	enfhdggfgggg
,投影	fmfffggggggg
,投影仪	fmfffggggggg
,折	dlkdgfgggggg
,折扣	dlkdgfgggggg
,折扣权	cngfgggggggg
,报	fdkiffgggggg
,报了	jfdkfggggggg
,报了M	pfbggggggggg
,报了价	feflgggggggg
,报价	geekgfgigggg
,报价单	keffggghgggg
,报价发	gedggfgngggg
,报销	fmfffggggggg
,报销单	elfggggggggg
,拉	gggejggggggg
,拉个	gggdkggggggg
,拍	gelffggggggg
,拍板	gelffggggggg
,拍板的	gelffggggggg
,拓	jcmcdfhfgjig
,拓客	jcmcdfhfgjig
,拓客通	jcmcdfhfgjig
,拖	ggdfmggggggg
,招	ejleffgfgggg
,招标	ejleffgfgggg
,拟	ffggggfmgfgg
,拿	geVegygfgggg
,拿不	idbegsgfgggg
,按	fWfxfggffggg
,按人	fcgnhggggggg
,按金	gffkgggggggg
,按金额	gffkgggggggg
,换	fdehfpggfggg
,换成	eZdiewgfgggg
,换成P	edftfegfgggg
,排	gbfpgggfgggg
,接	hdkfggiggggg
,推	clfefreefggg
,推荐	dufefffeeggg
,提醒	fbgfoggfgggi
,提醒我	ggggfggggggj
,搞	megfggfggggg
,搞定	legfgggggggg
,收	fnfffggfgggg
,收到	fmfffggfgggg
,改	gmefgggffhgg
,放	gqbeifffgggg
,放假	gqZejffgfggg
,教我	gegfgggmgggg
,数	kgfggfgggggg
,整	eeekhgggjggg
,整个	adfflggeqggg
,新	ggggggfggglg
,新增	ffgggggfggkg
,新增客	ffghgggfggkg
,新客	gggggggggfjg
,新年	fkgfgggggggg
,新年好	flgfgggggggg
,新建	dgggggggggkg
,新建一	egggggggggjg
,新来	efefffkfgfng
,新来的	hgffggmfggfg
,新线	eggggggggfkg
,新线索	eggggggggfkg
,方	jclgehgggggg
,方案	jclgehgggggg
,方案阶	gfdlfigggggg
,无	msecfffeeffg
,旧	bogfgggggggg
,早	fredfggfgggg
,早点	flgffggggggg
,是	vYhdfggffggg
,晚	fmecfngfgggg
,晚点	flgfgggggggg
,替	ffggggfkgggg
,替我	ffggggfkgggg
,替我想	eeggggepfggg
,最后	kgmcgfgdgggg
,最近	gidmffgggggg
,最近一	gbinfggggfgg
,最近三	ggelgfgggggg
,有	fhdhkfgggggg
,有个	egggggffggng
,有人	gmefeggggggg
,有什	hefeoggffggg
,有什么	hefeoggffggg
,有几	ggfjffgggggg
,有没	ehchlfghgggg
,有没有	gfchmfghgggg
,有谁	gecbuggggggg
,服	dogffggfgggg
,服了	dogffggfgggg
,机	gycccggdgggg
,李	fffkiggggggg
,李雷	fffkiggggggg
,李雷D	gdgbqggggggg
,来	fkfmfgfffggg
,来个	fYezfgffdfgg
,查	fcufgfdfgffg
,查一	ebxfggeffffg
,标	gejbmgggfggg
,样	jjfefggggggg
,样品	kckegggggggg
,根	gfggZgggqggg
,根据	gfggZgggqggg
,楼	ijffgfgfgggg
,楼下	engfgfgfgggg
,欢	eqfefggfgggg
,欢迎	eqfefggfgggg
,正	kfgfgggggggg
,每	dYfufggfgggj
,比	dneifggfgggg
,水	peeggdgggggg
,汇	edoegmcggffg
,沙	kegggggfgggg
,没有下	fcgmkggfgggg
,没见	pefgggfggffg
,没说	lgfgggfgfggg
,没谈	mefggggfgggg
,法	dhnegggfgggg
,法务	dhnegggfgggg
,测	dsceghgfgggg
,测试	dwaeffffgggg
,海	glgfgfgfgggg
,涨	fOa6efglfggg
,涨价	fegegggogggg
,涨价通	fegegggogggg
,添	dceffgffggvg
,添加	ebeffgefffwg
,漏	geekjggggggg
,牛	mncefggfgfgg
,现在	gjhhdggggggg
,现在几	flefgggggggg
,生	glgfgggfgggg
,生日	fnfffggfgggg
,生日快	fnfffggfgggg
,甲	fkgggggggggg
,甲方	fkgggggggggg
,甲方爸	dngfgggggggg
,电	ghffgggkgggg
,电梯	kfgggggfgggg
,电话	ffffgggogggg
,留	jgggggeggggg
,留了	jgggggeggggg
,登	Zjggggggggng
,百	ncjdffhfghgg
,百川	obkcffiffhgg
,百川有	ddqefggggggg
,百川还	gfqcgdgggggg
,目	geijffgggggg
,目前	gfjgffgggggg
,看	hmggfgfffggg
,看下C	gflgggeggggg
,看完	jffggggggggg
,看看	fqegfgffefgg
,社	fseegfgcgggg
,社保	fseegfgcgggg
,祝	dogefggggggg
,离	gfgjgfgggggg
,稍	fofefggggggg
,稍等	fofefggggggg
,空	gjfggggggggg
,空调	gjfggggggggg
,空调太	gjfggggggggg
,竞	felgfghggggg
,竞品	felgfghggggg
,章	fdoffggggggg
,章盖	fdoffggggggg
,章盖了	fdoffggggggg
,第	ggeggglggggg
,第一	ggeggglggggg
,第一次	ggegggmggggg
,等下	efggggnggggg
,等下见	efggggnggggg
,答	gccbxfgggggg
,答应	gccbxfgggggg
,签	ggadgrgggggg
,签下	ggXZgxgggggg
,算	Ymeefrgfgfgg
,算了	erfeffgfgggg
,系	dteeffgdgggg
,系统	dteeffgdgggg
,红	elfgggggfggg
,线	hffldggggggg
,线索	hffldggggggg
,给	fgffghgjgggg
,给C	efggghgkgghg
,给C再	fgeggjgggggg
,给C写	fgfgggglgggg
,给C的	afgggdfvgffg
,给P	fdgffggpgggg
,给P发	hcgggggmgggg
,给个	fagfgggsgggg
,给我	gkggiggffggg
,给我个	gZfzegeeeggg
,统	ggfYfsgggggg
,统一	ggfYfsgggggg
,续	dcfefhgtgggg
,群	ggfgggfflggg
,群里	fgfgggfflggg
,群里刚	ecgggggfqggg
,翻	edqffgcglffg
,翻一	edqffgcglffg
,翻一下	edqffgcglffg
,老	jggiggfgggfg
,老客	lgghfgfgggeg
,老客户	lgghfgfgggeg
,聊	jfggegggjggg
,聊天	hfggbgffpggg
,联	gfjgfggggghg
,联系	gfjgfggggghg
,联系人	ffkfeggggghg
,能	qceifdgggggg
,能不	ekfkdegggggg
,能不能	ekfkdegggggg
,能的	negggegggggg
,能的话	negggegggggg
,自	bsfgggfffggg
,自取	aqggggfgffgg
,行	evdffgdfgggg
,行吧	godffggggggg
,被R	hgekgfgggggg
,被R抢	ggelgfgggggg
,要在	kfgggggfgggg
,要在D	kfgggggfgggg
,要是	fggfgjgggggg
,要跟	ffggggmffggf
,见了	kfggggfggggg
,让我们	jfgggggggggg
,记	gmcffggggggi
,记得	gobfeggggggi
,记得D	gfgggggggggj
,讲	flffggjfeggg
,讲个	etfdfggfeggg
,设	legggggggggg
,设备	leggggfggggg
,试	ibjmgfgffggg
,试用	eanofggffggg
,该	gefdoggggggg
,该催	gggdkggggggg
,语	fdgfgggngggg
,语气	fcgfgggpgggg
,说好	gZfa1ggfeggg
,说是	lfgeggggfggg
,说是D	lfgeggggfggg
,说说	gfpfggefeggg
,说说味	gfpfggefeggg
,请	fjigfgfggggg
,请给	ffgkgggggggg
,请给出	ffgkgggggggg
,请问	fhnffgefeggg
,请问发	gjfgfggggggg
,谁	glegfggggggg
,谁C	esaffgfggggg
,谁D	ggfmcggggggg
,谁会	gpeedggggggg
,谁去	hlffeggggggg
,谁在	gYhfqggggggg
,谁家	gaampggggggg
,谁拿	gmffeggggggg
,谁拿了	gmffeggggggg
,谁最	gdgfnggggggg
,谁最后	ffngegfggggg
,谁最近	gebfpggggggg
,谁有	eofeeggggghg
,谁有投	fofeeggggggg
,谁有空	dhggggggggkg
,谁的	gnfgdggggggg
,谁知	grceeggggggg
,谁知道	grceeggggggg
,谈	gefifngffggg
,谈判	gdfhfpffeggg
,谈判的	gdedfwffeggg
,谈判阶	gegoffggfggg
,谢	mfgfgggfgggg
,负	demffgggggjg
,负责	demffgggggjg
,负责人	demffgggggjg
,财	jhffgggggggg
,财务	khffgggggggg
,资	eogffgffgggg
,赢	gffjdjgggggg
,赢单	gfgbfogggggg
,赢单率	gfgbfogggggg
,赢的	gffkgggggggg
,超	gfggjggggggg
,超过	gfggkggggggg
,超过0	ffggkggggggg
,跟C	gfdmigfgiffg
,跟C的	bffrdgefmeeg
,跟C约	neggfgfggggg
,跟D	fffmffgggggg
,跟D比	ffenffgggggg
,跟P	offfggfgfggg
,跟R	fefndggjgggg
,跟R正	edfqfggfgggg
,跟我	fgpaegkfgggg
,跟我说	ggcgggmggggg
,路	gjffggigggfg
,路上	fneefgjfgggg
,转介	iefogfegggfg
,转介绍	iefogfegggfg
,转化	ggfjgfgggggg
,转化率	ggfjgfgggggg
,转发	mdfgfggggggg
,输	gedoefgggggg
,输给	gdfodggggggg
,输给R	gdfodggggggg
,过	fafeuggfgggg
,还	ndgfeigggggg
,还是	neffgggggggg
,还是老	pdffgggfgggg
,还有	ffdggogggggg
,还有得	ggdggkgggggg
,这个	fmfdfgfekggg
,这个群	fdggfgfgnggg
,这单	icmdffgfgkgg
,这单多	gdpdffgggggg
,这天	fnfefggfgggg
,这就	ebafggyfgffg
,这条	flgfgggggggg
,这段	gfggggfgkggg
,这段录	gfggggfgkggg
,这破	glffgggfgggg
,这破网	glffgggfgggg
,通	felfggffjggg
,逾	gggfjggggggg
,逾期	gggfjggggggg
,那	gaogfgggghgg
,那C	dfpggffggffg
,那C呢	fgkggfgggfgg
,那D	gdfoefgggggg
,那D呢	gdfmfggggggg
,那P	daZg3efefgfg
,那个	hfmefggggggg
,那单	eVsPeefef8gg
,那家	jelefggggggg
,那边	hekffggggggg
,那金	gekggfgggggg
,那金额	gekggfgggggg
,都	gffcgogggggg
,酒	nggefggggggg
,酒店	nggefggggggg
,采	gcofeggggggg
,采购	gcofeggggggg
,金	gehjgggggggg
,金额	gdhkgggggggg
,金额前	fbfpfggfgggg
,金额靠	gegkgggggggg
,销	ifflfggffggg
,销售	ifflfggffggg
,长	hUfW7fgefffg
,门	vcfggggggbeg
,问问	esfdfggffggg
,附	gjgggggfgggg
,附近	gjgggggfgggg
,附近有	gjgggggfgggg
,陌	ieefgggmgggg
,陌拜	ieefgggmgggg
,陪	Xecfgf4fgeeg
,随	fpfdfggfgggg
,随便	fnfefggfgggg
,集	kfffgggggggg
,青	nbldehffghgg
,青禾	namcehffghgg
,青禾的	eefggggggpgg
,预	hejcflgggggg
,预测	fdflghgggggg
,预测一	fbgofggggggg
,预算	ggfRd1gggggg
,领	glhfgfgffggg
,领导	glhfgfgffggg
,领导说	fngfggggfggg
,食	emgffggggggg
,食堂	emgffggggggg
,食堂D	emgffggggggg
,首	jeiegggggggg
,首付	jejegggggggg
,首付款	kdldggggfggg
,马	fjggfgjfgggg
,马上	fjggfgjfgggg
,马上进	gfggggkfgggg
0k	leggggggfggg
0万	lgfggegggggg
0个点	hffegkgggggg
0个点能	egeggkgggggg
0周	dlgggggggggg
0天没动	ffgflggggggg
0家	egggggggggjg
0家店	dgggggggggkg
0开	dgfggggggglg
0开头	dgfggggggglg
0开头那	dgfggggggglg
0折	ggfdglgggggg
0的	fjfggggggggg
0米	mffgggfggggg
C0	lfggggggggfg
CC	kggggggggfgg
CD有	ffkhgffggggg
CD能	fggmgcgggggg
CD能签	fggmgcgggggg
CP讲	afggggeggggr
CP那	eglggggegggg
CP那个	dglgggfggggg
C三	jeeggkgggggg
C三个	iedggmfggggg
C下	hdpfgffegfgg
C下单	pfcggggggfgg
C不	btffgfffgefg
C不着	cpfggggfgggg
C丢了	ljefggffgffg
C丢了怎	esdfggfegggg
C丢单	dfengggggigg
C两个	fgfgfkgggggg
C两个都	fgfgfkgggggg
C中	kfhggggggggg
C为	cekfgffggnfg
C为何	cdtfgfffgfgg
C之	gfdggglggggg
C之前	gfdggglggggg
C什么情	ggmgggcggggg
C什么时	jfggggfggggg
C介	rfgfggdggfdf
C介绍	rfgfggdggfdf
C从	ggegggkggggg
C从C	ffbggfqfgggg
C从C怎	ffbggfqfgggg
C他们预	egkggfgggggg
C会	gfggggkgfggg
C会议	feggggngeggg
C催	jfegggiigfff
C催款	Wgfgggmoggff
C先	ffagegqggggg
C关	cdffggfggufg
C再便	egeggkgggggg
C再便宜	egeggkgggggg
C再降0	ggdggkgggggg
C写	fgfgggglgggg
C决	rebggggggggg
C决定	rebggggggggg
C几	nneafefggfgg
C几个	n2Rbfdfggfgg
C几号	Vcxggggggggg
C到	dmlgffdfgfgg
C前	fggggglegggg
C加	eggggggggglg
C加了	kggggggfgggg
C升	ffgggggggmgg
C压	lffggggggfgg
C又	Zxefgfffgefg
C又推	tYgfgfgggggg
C发	cffggggogggg
C发了	kffggggggggg
C发了需	kffggggggggg
C取	geeggogggffg
C取消	geeggogggffg
C只	ffcggogggggg
C只签	cgaggtgggggg
C只签一	cgaggtgggggg
C可	egggggggglgg
C可以	egggggggglgg
C可以往	efgggggggmgg
C合作	dfpgggfgggfg
C合同签	ngcggggggggg
C同	rddggffggfgg
C后	ffogfggfgggg
C呢	fgkggfgggfgg
C和	fgbggqfggfgg
C和C	ggfggkgggggg
C和C都	ggfggkgggggg
C啥	ffZggfsggggg
C回	fgkgggfggggg
C在	ilcggfgggggg
C坏	nfeggggggfgg
C多	hffldifggggg
C多少	ifamgjfggfgg
C多少钱	qgdfgbgggggg
C大	denggggggggg
C大概	denggggggggg
C官	egegggggggmg
C官网	egegggggggmg
C官网留	egegggggggmg
C定	mffgggfggfgg
C定了	nefgggfggffg
C对	gflgggffgggg
C已	jfffiggfgggg
C已经过	fggelggggggg
C建	Zgdgggffgfwg
C建个	Zgdgggffgfwg
C开	ggegggmgfggg
C开会	fgegggngfggg
C归	sfWgegegglgg
C当	fgkgggfggggg
C当初	efmgggffgggg
C当初是	efmgggffgggg
C往	hffggggggkgg
C往后	ieegggfggmfg
C微	fggggggjggfg
C微信	fggggggjggfg
C怎	hdgfgfhlgfgg
C怎么	hdgfgfhlgfgg
C怎么回	ffbggfqfgggg
C怎么说	fgWggggtgggg
C总	jgfggggggggg
C想	ngdgggfggggg
C想了	lgggggegggfg
C想了解	lgggggegggfg
C意	egggggggglgg
C意向	egggggggglgg
C成	sdgfgffggefg
C我们	dfkggfgkgggg
C打八	Zffggugggfgg
C打八五	eggggkgggggg
C打款	qebggggggfgh
C把	hlegggfggggg
C报	ggnggdgggggg
C报的	fgtbgcfggggg
C拖	gffffngggfgg
C拖到	aggggpgggggg
C拖到D	aggggpgggggg
C招	kffggggggggg
C招标	kffggggggggg
C拿	lffgghfggggg
C挪	fggggggggjgg
C换人	megggfgggfgg
C换人了	megggfgggfgg
C换供	egkggggggggg
C换供应	egkggggggggg
C提	fgedgmdggggl
C收	gglggggcgggh
C改了	azefffefgefg
C改成	eggggggggkgg
C放	hfgeggfggnfg
C是什	ffafggtggggg
C是什么	ffafggtggggg
C是谁	ggjgggeggggg
C晚	ffdggmgggggg
C晚两	feeggmgggggg
C晚两周	feeggmgggggg
C最	ggjgggfggggg
C最后	ggjgggfggggg
C有	mdgfgfeflffg
C有没	lgffgegggggg
C有没有	lgffgegggggg
C有点	hddfffbfxfff
C来	ifdggfnhfggg
C来厂	nefgggfggfgg
C标	egggggggghgj
C样品	hfjggggfgggg
C样品寄	kgeggggggggg
C楼	fgggggkggggg
C楼下	fgggggkggggg
C楼下了	ffggggkggggg
C欠	eglggfgggggg
C没	ekhfjffggffg
C没动	kfdfoggggefg
C没联	fgfglgggggfg
C没联系	fgfglgggggfg
C没说	pfaggggggggg
C法	lfdggggggggg
C法务	kffggggggggg
C状	fggggggggjgg
C状态	fggggggggjgg
C状态更	fggggggggkgg
C现场	cfggggcgsgfg
C电	Xffgggkfefgt
C电话	Xffgggkfefgt
C电话会	Xffgggkfefgt
C的P加	pgfgggfdggfg
C的P问	mgcggggggggg
C的会	fgggggfglggg
C的单	bef0dfffgdeg
C的单子	bef0dfffgdeg
C的合	dgmbgfgggggl
C的合同	dgmbgfgggggl
C的客	gfdeYff0gffg
C的客户	gfdeYff0gffg
C的情	eepgggfggffg
C的情况	eepgggfggffg
C的标	lfeggggggggg
C的标书	kgeggggggggg
C的沟	effgggefpfgg
C的沟通	effgggefpfgg
C的电	ggggggfgjggg
C的电话	ggggggfgjggg
C的章	ddpggffggggg
C的联	fcpgggefggfg
C的联系	fcpgggefggfg
C的订	iglfggefgegg
C的订单	iglfggefgegg
C的近	dfpgggeggffg
C的近况	dfpgggeggffg
C的预	jgfggggggggg
C的预算	jgfggggggggg
C看	necegmeggfgg
C看看	ldbcgteggfgg
C真拿	eggggjgggggg
C真拿下	eggggjgggggg
C签	gdkigfgggggg
C签了	nbdlgfgggggg
C算	adnfgfffgqfg
C约	mfhgfgeggggg
C约了	mfhgfgeggggg
C约了D	oeggfgfggggg
C线	gggggggggbmg
C给我	dffgggkggjgg
C续	gflhgfgegggg
C续了	rfbggggggfgg
C续约	fgjkgfgdgggg
C维	fgkfgfgggggg
C维保	fgkfgfgggggg
C老	kfgggggggggg
C能	dfrdgegggggg
C行	dgggggfgggkg
C行政	dgggggfgggkg
C被	lffgghgggfgg
C被R	jffgghgggggg
C要	jfgggggggggg
C要我	jggggggggggg
C要我们	jggggggggggg
C要是	eggggkgggggg
C要求	kgfggfgggggg
C让	nffgggfggfgg
C让我	kgfggggggggg
C让我们	kgfggggggggg
C试	hfjggfgfgggg
C试用	hfkggfgfgggg
C说不	mffgggfggggg
C说再	jggggggfgggg
C说要	ggkggegggggg
C说要是	lggggfgfgggg
C谁	kfgggggggggg
C谁在	gfjggggggggg
C谁拍	tfXggfgggggg
C谁拍板	tfXggfgggggg
C谁都	qdfgggfggffg
C谈	efhgggggfngg
C谈判	Yeffgggffxfg
C谈到	mgfgggfggegg
C赢	ddeecgeeg1eg
C赢单	ddeecgeeg1eg
C赶	egggggglgggg
C赶紧	egggggglgggg
C赶紧盖	egggggglgggg
C跟	hfigkgffggfg
C跟进	Wffgzgdggffg
C还	hfjggggggggg
C还在	kejggffggfgg
C还有	genegfgggggg
C还没	kfdlgegggggg
C这个	ffpcgdiggggg
C这个客	ffpcgdiggggg
C这客	ffjefgkggggg
C这客户	ffjefgkggggg
C这家	dffgggpggffg
C进	ifgfggefghkg
C进到	lfeggfeeglgg
C进展	nekfgffggeeg
C退了	mffgghfggfgg
C那个项	ffkgggggggfg
C那单	gfkgggfggggg
C那单要	fggggjgggggg
C那台	cfmggggggggg
C那标	iobggfgggfgg
C那边定	kgfggggggggg
C都签	ffeggmgggggg
C问	mfdggfghgggg
C问的	ufcdgdfggggg
C降	cfeggkfggmgg
C项	ofgfgggggefg
C项目	ofgfgggggefg
C预	ggekgfgggggg
C预算	ggdmgfgggggg
C飞	ffefgofggggg
C飞了	ffefgofggggg
C验收	lgeggggggggg
DC	bfjggggfnggg
D一起	gkfffggggggg
D上	ldgfggjgfggg
D上线	wXgefggfgggg
D上门	eeeffgsgefgg
D不	fcgefrgggggg
D丢的	gfgmdggggggg
D丢的单	gfgmdggggggg
D买	fgpagfgggggg
D买了	fgsYgegggggg
D买了多	egzVgdgggggg
D了	legfgggggggg
D例	fhgdfgggnggg
D例会	fhgdfgggnggg
D催	fffgfggggggl
D催我	fffgfggggggl
D先	hefemggggggg
D先跟	gfgelggggggg
D再	kfgggggggggg
D再打	meggfggggggg
D再看	kfgggggggggg
D再约	ncgefggfggjg
D别	bgfggggggggn
D到	fcghlggjgggf
D到期	fffneggggggg
D到期的	eefsdfgggggf
D去了	lfggggfggggg
D去了C	nfgfggfgffgg
D叫	fggggggggggj
D叫我	fggggggggggj
D吃	gpfddgfhfggg
D同期	gfgjfggggggg
D同期呢	gdgmfggggggg
D呢	gdglfhgggggg
D咋	dZgjgtgdgggg
D和	eeglgggghggg
D喊	fbgffggggggq
D喊我	fbgffggggggq
D回来	megggggffggg
D多	geenfggggggg
D大家	fkgfgggggggg
D天	gneegfgfgggg
D天气	gneegfgfgggg
D好	fjgffggggggg
D好热	fjgffggggggg
D安	hkgefggggggg
D就稳	eggggjgggggg
D就稳了	eggggjgggggg
D干	geglfggggggg
D干了	fdgneggggggg
D开	ghemffggfggg
D必	hegflggggggg
D必须	hegflggggggg
D快	fjggfggggggg
D快乐	fjggfggggggg
D快乐,	fjgggggggggf
D成	geglffgggggg
D成了	fdgnfggggggg
D成了几	fbgpfggggggg
D成交清	ffgkgggggggg
D我需	gggfjggggggg
D我需要	gggfjggggggg
D打给	gcfemggggggi
D把	gkgffggggggg
D报	glgegggggggg
D拜	ihgldgfffggg
D拜访	ihgldgfffggg
D拜访C	kgggggfgfggg
D指	aqgegggggggg
D指标	aqgegggggggg
D排	fifbmggggggg
D排了	gdfZtggggggg
D提	fggggggggggj
D提前	apgggggggggg
D提示	ddggfgfggggp
D提示我	ddggfgfggggp
D收	jegggggggggg
D放	gmfffggggggg
D放假	gpeeeggggggg
D数	fggggjgggggg
D数字	fggggjgggggg
D数字怎	fggggjgggggg
D新	gfgkfggggggg
D新建	gegneggggggg
D新建了	gegneggggggg
D新录	gfgkfggggggg
D新录了	gfgkfggggggg
D新签	dYfxdggggggg
D有什	fdfeqgfgfggg
D有什么	fdfeqgfgfggg
D有哪几	gggdkggggggg
D有啥要	gegfmgfggggg
D来	glfffggggggg
D正	fkgfgggggggg
D比	dcftffgggggg
D比D	gbfqfggggggg
D没	hegelggggggg
D没跟	eeggoggggggg
D的	fcgglgggiggg
D的会	hbgeefegtggg
D的成	gegmfgggfggg
D的拜	afgfugfggfff
D的拜访	afgfugfggfff
D的活	fMgX/gggfggg
D目	dkghgggggggg
D目标	dkghgggggggg
D目标缺	gbgofggggggg
D看	kmeeegfggggg
D社	gkfefggggggg
D社保	gkfefggggggg
D社保是	gkfefggggggg
D祝	fggggggkgggg
D祝福	fggggggkgggg
D签下	dfpfgegggggg
D签下来	dfpfgegggggg
D约	jdgejgiggggg
D约了	eegelgjggggg
D约了C	egggfglggggg
D续	egkggfgggggg
D综	fkgffggggggg
D综合	fkgffggggggg
D综合症	fkgffggggggg
D群	gfgefgggmggg
D群里	gfgefgggmggg
D群里聊	ggggdgggkggg
D聚	elgfgggggggg
D聚餐	elgfgggggggg
D能不	hffkffgggggg
D能不能	hffkffgggggg
D能做	gggkgdgggggg
D能做多	gggmgbgggggg
D能冲	dfghgkgggggg
D能落	fagpfggggggg
D能达	gfgkgfgggggg
D能达标	gfgkgfgggggg
D行	cogfgggggggg
D行情	cogfgggggggg
D要	gggdlggggggg
D要到	ffgkfggggggg
D要到期	ffgkfggggggg
D要去	gggcmgeggggg
D要回	gggfkggfgggg
D要回访	gggfkggfgggg
D要联	gegdmggggggg
D要联系	gegdmggggggg
D要跟	gegXsggggggg
D见C	jegggghggggg
D见面	mfggggfegggg
D评	gdeeegggsggg
D评审	gdeeegggsggg
D说	geggggggkggg
D谁有	cmgggggggggg
D谁有空	cmgggggggggg
D谁能	fjggfggggggg
D谁能加	fjggfggggggg
D调	bxgcdfgefggg
D走	mfffgggggggg
D起	dngegggggggg
D跑	hhffefogffgf
D跑了	jkgfegfggfgg
D跟C那	dghgfgfgmggg
D跟D	afgtfgfgggfg
D跟P	fefgfgqfeggg
D跟P喝	ffggggmffggg
D还差	fefdligggggg
D还有	seUbipfggggg
D还有什	gfgflggggggg
D进场	jfgggggggggg
D通	hgggfggfgggj
D那	kdgfffggjggg
D那个	eegfggggoggg
D那个对	gggefgggkggg
D都	hbggpgdggggg
D顺	gngefggggggg
M	jefhghgggggg
M一	jfgfgggggggg
M一台	jfgfgggggggg
M往	ffgmfggggggg
M往上	ffgmfggggggg
M往上的	ffgmfggggggg
M的	eVgzeggfgggg
PD来	itbbefgggggg
P上	fgoegggdgggg
P上回	fgodgggffggg
P上次	fgofgggcgggg
P上次提	fgkfgggggggg
P不	kgggggfggggg
P不在	kgggggfggggg
P了	jfggggfggggg
P什	edrefgiefgfg
P什么	edrefgiefgfg
P介	ggXggfbyggfg
P介绍	ggXggfbyggfg
P你	avcfgfgfgggg
P值	efglgggfgggg
P写个	fggggggjgggg
P写条	cgggggglgggg
P出	legffggigggg
P出差	qcgffggfgggg
P出来	fgfggggkgggg
P加	kgfgggffggfg
P原	ndfggggfgggg
P原话	ndfggggfgggg
P发	hfffggflgggh
P发了	nfgggggcgggg
P吃	fefgfgpgeggg
P吃饭	edffegufdggg
P呢	fcZ6Xfgfgggg
P和	gfemfggggggg
P和P谁	ggfjgggggggg
P喝	hfggggkffggg
P喝早	ffggggmffggg
P喝早茶	ffggggmffggg
P回了	offfggfegggg
P好	bkgfggenfgfg
P姓	Zfoggfdfggmg
P嫌	neefgggggggg
P嫌贵	pdefgggggggg
P就	ngfgggfggffg
P想	lgdggggggggg
P把	jeggggghgggg
P提	ifjfgggggggg
P是	ddreggffggjg
P是P	Waueffeegftg
P是哪	feoffggggggg
P最	gfpdgfgfgggg
P最近	gfpdgfgfgggg
P有	ggffkghggggg
P有没	ggegkggggggg
P有没有	ggegkggggggg
P松	idjfggghgggg
P松口	idjfggghgggg
P松口了	kdlffggfgggg
P欠	dgffoggfgggg
P没	vZkdfgfefggg
P点	pdffgggfgggg
P点头	pdffgggfgggg
P点头了	pdffgggfgggg
P电	jfqZgfgfgggg
P电话	jfqZgfgfgggg
P电话里	nffggggffggg
P留	kfgfgggggggg
P留的	lfgfgggfgghg
P留的电	lfgfgggfgghg
P的话	sagggfgegggg
P的通	ggggggdgkggg
P的通话	ggggggdgkggg
P盘	fgfjgggggggg
P盘子	fgfjgggggggg
P看	meefggfghggg
P离	jiffghgfgggg
P离职	jiffghgfgggg
P离职了	ljfegggfggfg
P答	jdlefggfgggg
P答应	jdlefggfgggg
P管	edbfggffggwg
P给	qefggggcgggg
P聊	ueffegedfggg
P要	jfegffiggggg
P讲	dfggggfggggm
P说不	yZfeggfdfggg
P说什	lgffgggggggg
P说什么	lgffgggggggg
P请	drgefggfgggg
P谁	ggfmeggggggg
P谁做	ggfocggggggg
P谁做得	ggfocggggggg
P谁签	ggfjgggggggg
P谁签的	ggfjgggggggg
P走	ggfagpgggggg
P走了	ggfagpgggggg
P还	fdofgggggggg
P通电	fgfgggkggggg
P通电话	fgfgggkggggg
P那	efhjhggfhggg
P那个	egmfgggggggg
P那边	eefphfgegggg
P那边有	ffhdmggggggg
P问	kheggggggggg
R便	ggfcglghgggg
R便宜	ggfcglghgggg
R截	helhgggegggg
R截胡	cfrigfgbgggg
R抢了	ggfleggggggg
R抢了我	ggfleggggggg
R抢走	fgejgggggggg
R正	edfqfggfgggg
R正面	edfqfggfgggg
R比	fdikfgfjgggg
R比我	ddnfegfmgggg
R比我们	ddnfegfmgggg
R的单	gdgnfggggggg
R的单子	gdgnfggggggg
ag	fgggggfggjgg
ale	eggggggkgggg
ales	eggggggkgggg
an	iggffgggkgfg
ap	jgggggggfggg
ba	fgfeefgimggg
bot	kfgfgggggggg
bud	igeggfgggjgg
budg	igeggfgggjgg
ce	hkffeghggggg
cer	ggggfgjgfggg
cera	ggggfgjgfggg
cn	kgggfggggggg
db	gffddfggpggg
dg	igeggfgggjgg
dge	igeggfgggjgg
dget	igeggfgggjgg
el	gxedWggggggg
era	ggggfgjgfggg
ex	klffcgggfggg
gm	jvafdgefdggg
gr	lffggggggggg
h	jfgggggggggg
he	jfgggggggggg
ho	kfggfggggggg
hr	lefggggggggg
ic	fjgggggggggg
ice	elfggggggggg
id	lffggggggggg
ik	kffggggggggg
il	leggfggggggg
ise	gfgggfggkggg
len	kgggfggggggg
les	eggggggkgggg
lost	ffgggggggjgg
mer	emgggggggggf
mes	egggggggggkg
mor	jegggggggggg
nk	hfgffggglggg
ns	fjfggggggggg
n的	kgggfggggggg
oce	ggggfgjgfggg
ocer	ggggfgjgfggg
op	fafrfggfgggg
ost	ffgggggggjgg
oy	ggggfgjgfggg
oyo	ggggfgjgfggg
oyoc	ggggfgjgfggg
p0	fafrfggfgggg
pe	lfggggggfggg
pp	gnefeggggggg
ppt	grdedfgggggg
pt	grdedfgggggg
pu	ggfggggjgggg
rd	fggffggglggi
rid	lffggggggggg
sal	eggggggkgggg
sale	eggggggkgggg
sh	digggggjgggg
sl	fggggggjgggg
sol	jifegggggggg
sp	jocgfgffeggg
to	fcfnfgiffggg
toy	ggggfgjgfggg
toyo	ggggfgjgfggg
ud	igeggfgggjgg
udg	igeggfgggjgg
udge	igeggfgggjgg
ut	jhgegggfgggg
vi	kffgggggggfg
wi	gjffgfgggggg
x	kkffdggggggg
yo	ggggfgjgfggg
yoc	ggggfgjgfggg
yoce	ggggfgjgfggg
一下C	belgggkfgfgh
一下C的	dfqgggdgfffh
一下拓	deggggtfdggg
一下拓客	deggggtfdggg
一下青	cWedfpweffgg
一下青禾	cWedfpweffgg
一个学	ngfggfefgggg
一个学生	ngfggfefgggg
一个客	cffgggffggqg
一个客户	cffgggffggqg
一个月用	jgfggggggggg
一份	fefhfgehkgjg
一体	meegggfggggg
一体机	meegggfggggg
一共输	gegkfggggggg
一共输了	gegkfggggggg
一分	bdbfgf2fgeeg
一半	hdeegqgfgggg
一半呢	gefcgpgggggg
一单	ifejgggggggg
一单,	ldgfgggggggg
一单,,	ldgfgggggggg
一句怎	gfgggggjgggg
一句怎么	gfgggggjgggg
一句话	kegggggggggg
一台	kfgggggggggg
一周	iefgkgfggggg
一大	bpgegfgghggg
一天三	qbggggeggggf
一套	wfcYgfgggggg
一家	defgggffgfrg
一家C	ddffggeggfvg
一年	mefggggggggg
一度	dqeggfgfgggg
一律	cpgegggggggg
一律走	cpgegggggggg
一成	fefggngfgggg
一批	jfgggggggggg
一条记	geefpgeggggg
一条记录	geefpgeggggg
一样	orZfefefefeg
一次拜	efcgfgrfgggg
一次拜访	efcgfgrfgggg
一步	ffijeggfgjgg
一段	efggggfmgggg
一点	degfgggqgggg
一版	jegfggbimgfg
一百	nfdggfgggggg
一眼	ecjfggqfgefg
一般	ieelgggggggg
一起	glgfeggggggg
一轮	odfgggffgggg
一页	efggggnggggg
一页纸	efggggnggggg
七	kfgggfgggggg
七天	mfgggefggggg
万套	egmfgggggggg
三个单	gdgoeggggggg
三个单子	gcgrdggggggg
三个点	egbggogggggg
三十	cneigfgfgggg
三千	jgggggeggggg
三句	edfffggrgggg
三句话	edfffggrgggg
三台	qgbggfgggggg
三周没	efgfnggfgggg
三周的	fefmgggggggg
三天	kfeggggggggg
三家	odggggfhgffg
三方	gdgfggggoggg
三次	eglgggggggfg
三点	gegggggggggk
三趟	neggggeggggf
上一	jfggggfggggg
上一条	mffggggggfgg
上到	fmgefgfggggg
上去	flggggffgggg
上去没	gekfgggggggg
上机	kffggfgggggg
上来	fgggggfgggkg
上次报的	fgjggggggggg
上次拜	geofbggggggg
上次拜访	geofbggggggg
上次提	fgkfgggggggg
上次提的	fgkfgggggggg
上次说	ggagggnggggg
上次说到	fgYgggqggggg
上的	gfgmffgggggg
上的单	gfgjfggggggg
上的单子	gfgjfggggggg
上看	gdcgffsggfig
上线	sZgffggfgggg
上能	nfdkdegggggg
上要	gkgegggggggg
上见	lfggggfgggfg
上认识的	egggggggggkg
上跟	hdggggoffgeg
上进	gfggggkfgggg
上进味	feggggmfgggg
上进味知	feggggmfgggg
上门	fffgggmgfggg
上面	fehffgfgnggg
上面说	eedffggfsggg
上面说的	ggffggggkggg
上面这	gefggggglggg
下C	dgiggiiggfgh
下C的	efogggegggfh
下C的近	dfpgggeggffg
下D	fegiggggjggg
下一	fejiegfigggg
下一句	eeeggggogggg
下一步	gdmjdgfggggg
下了	eencgengeggg
下单	jjgfeggggggg
下回	fkgggggfgggg
下大	ekgggggggggg
下大单	ekgggggggggg
下拓	deggggtfdggg
下拓客	deggggtfdggg
下拓客通	deggggtfdggg
下文的	feflgggggggg
下文的单	feflgggggggg
下方	efglgggfgggg
下方案	efglgggfgggg
下方案阶	efglgggfgggg
下来了	jhffgggggggg
下来的	fgjggggggggg
下次	gdlfhgfhgggg
下次什	gdnffggggggg
下次什么	gdnffggggggg
下次跟	fdqejgeefgfg
下次跟进	fehenggfgggg
下班	flgggggggggg
下百	cWxYfvfedffg
下百川	cWxYfvfedffg
下的话	eggggjgggggg
下的话D	eggggjgggggg
下见	efggggnggggg
下见C	efggggnggggg
下这	gfggggfhjggg
下雨	gkfggggggggg
下青	cWedfpweffgg
下青禾	cWedfpweffgg
下高	fpfdfggffggg
下高铁	fpfdfggffggg
不一	ftbgfgffeggg
不一样	d0Zfegefdggg
不上	mjefggfegfgg
不下	ieddgogfgggg
不买	dfmggggggggg
不了	gkggfggggggg
不亏	Xffggvgfgfgg
不做	edbgguffgggg
不到	emgffggggggg
不去	kegggggggggg
不回	jjffgggfgfgg
不多	lefggggggggg
不够	egehgkghgggg
不大	hatfffffgffg
不好	jkffggehgffg
不好太	dggggggkgggg
不如	dlgggggggggg
不干	vbfggggggbgg
不归他管	jgggggefgggg
不急	mefggggfgfgg
不打	pbgggfgggggg
不是	kfgfgggggggg
不是一	legggfgfgggg
不是涨	gkfefggggggg
不是涨了	gkfefggggggg
不来	jfhggggfgggg
不清	okaggegggggg
不清楚	okaggegggggg
不然	lffggfgggggg
不用	ilfefggfgggg
不用了	jkfefggfgggg
不看	ggffggggkggg
不着	ngdgffgfgggg
不知	ofdgggffgggg
不知道	ofdgggffgggg
不知道C	sfYgggfggggg
不碍	feeggmgggggg
不碍事	feeggmgggggg
不签	ecldfngfgggg
不管	hatefgfffgfg
不续	hdmggffggggg
不肯	nfffgggegggg
不肯降	qgefgggbgggg
不能	kgeggggggggg
不能便	kffggggggggg
不能便宜	kffggggggggg
不能做	jceffngggggg
不能先	mhcggggggggg
不能再便	clgggggggggg
不能完	ggegflgggggg
不能完成	ggegflgggggg
不能开	kfeggggggggg
不能接受	egeggkgggggg
不能摸	egdpgfgggggg
不能摸到	egdpgfgggggg
不行	flfgghgfgggg
不要	eofgggfggffg
不要了	cfmggggggggg
不让	kgggfggfgggg
不说	ipeefgffeggg
不跟	ogbgiffggggg
不进	fjgggggggggg
不通	gnfffggfgggg
不需	efeffffsdggg
不需要	efeffffsdggg
世	gvTcefqfeggg
业	hegkfggggggg
业绩	gefkgggggggg
东家	jfgggggggggg
东西	negggeggfggg
丢了几	gdgnfggggggg
丢了几个	gdgnfggggggg
丢了呢	efZfgvfggfgg
丢了怎	esdfggfegggg
丢了怎么	esdfggfegggg
丢了的	gdfpefgggggg
丢了的呢	gdfpefgggggg
丢几	ggfYfsgggggg
丢单	effigggggkgg
丢单主	ggcmfggggggg
丢单主要	ggcmfggggggg
丢单处	gfffggggglgg
丢单处理	gfffggggglgg
丢单的	dfesgggggegg
丢得	gffjfggggggg
丢的	fdgpdfgggggg
丢的单子	engfeggggggg
丢的都	gecqffgggggg
丢的都是	gecqffgggggg
丢给	gfgkfggggggg
丢给R	ggfjgggggggg
丢给R的	ggfjgggggggg
丢给谁	gfgkeggggggg
丢给谁了	gfgkeggggggg
两万	hfmfggfffggg
两个都	fgfgfkgggggg
两个都成	fgfgfkgggggg
两公	obgggggggggg
两句	cfggggnhgfgg
两句客	egggggglgggg
两句客气	egggggglgggg
两周签	feeggmgggggg
两周签碍	feeggmgggggg
两天	dmfggggfgggg
两成	gffcgnghgggg
两点	ffdgfgpgfggg
两百	fodfgfgggggg
个D	cfggggghgggm
个D祝	fggggggkgggg
个D祝福	fggggggkgggg
个人	hgmcfggggggg
个什	dfegggrfggfg
个什么	dfegggrfggfg
个会	efgffgggoggg
个会议	degfgggfpggg
个口	ngcggfgggggg
个号	fffgggggggkg
个名	hggdjggggggg
个商	gcffefgfggtg
个商机	gcffefgfggtg
个在	ggfjffgggggg
个学	ngfggfefgggg
个学生	ngfggfefgggg
个客	efhghghgggkg
个客户	ffhggfhgggjg
个客户到	ggfcmfgggggg
个对接	gggefgggkggg
个对接会	gggefgggkggg
个小	fhgggggfjggg
个小时	elfggggggggg
个小结	gegfggfeoggg
个序	fdgjjggggggg
个微	fggggggjgggg
个微信	fggggggjgggg
个总	cZfzegcdmfgf
个新	gdfgfgegggog
个新客	ffgfggggggmg
个新客户	ffgfggggggmg
个新校	kffggggggggg
个新校区	kffggggggggg
个新的	bgggggfgggog
个方	fkgfgggggggg
个方案	fkgfgggggggg
个最	ggfgkfgggggg
个月没	fgggkggggggg
个月没联	fegglgggfggg
个月用	jgfggggggggg
个月的	gcgohggggfgg
个机	fkfigfgfgggg
个机会	gffjgfgggggg
个条	ggocggfgfggg
个条件	ggocggfgfggg
个校	hegfggggggjg
个校区	hegfggggggjg
个清	gefnfggfgggg
个清单	gefnfggfgggg
个渠	ggkgeggggggg
个渠道	ggkgeggggggg
个渠道来	ggneefgggggg
个点	gideglgggggg
个点能	dddgfrgggggg
个点能不	dddgfrgggggg
个理	gegfggfngggg
个理由	gegfggfngggg
个理由约	fdffgggpggfg
个电	kegggggggggg
个电话	kegggggggggg
个纪	eegffgggnggg
个纪要	eegffgggnggg
个群	fdggfgfgnggg
个群D	fdggfgfgnggg
个联	ggobfggggggg
个联系	ggobfggggggg
个行	gffkfggggggg
个行业	gffkfggggggg
个表	fjcwfffbeffg
个要	fgfffglfgggg
个要点	fdfffgpfhggg
个说法	eggggggkgggg
个跟	dfjfmgfegggg
个通	Xdggggfqlfgg
个通知	Wgggggfwgffg
个道	gggggggjgggg
个道歉	gggggggjgggg
个部门开	gjfgfggggggg
个都	fgfgfkgggggg
个都成	fgfgfkgggggg
个都成了	fgfgfkgggggg
个重	fcggggggnggg
个重点	fcggggggnggg
个钱	ffkggggggggg
个问	gmeffggggggg
个问题	gmeffggggggg
个闹	efgggggggggm
个闹钟	efgggggggggm
个项	fglggggggggg
个项目	fglggggggggg
中	mefhggfggggg
中了	uaffggfggffg
中标	jfgggggggggg
中的	eebufggfffgg
串	gfggggggkggg
为丢	cggggggggmgg
为丢单	cggggggggmgg
为什么D	fgeigggkgggg
为何	adwfgfffgfgg
为赢	gfgffggggkgg
为赢单	gfgffggggkgg
主P	kegggggggggg
主动	mdgggggggggg
主管P	dggggggggglg
主要	gfemgggggfgg
久	gehfkggggggg
久没	gglffggggggg
久的	fgdfmggggggg
久的是	fgdfmggggggg
么D	fgeigggkgggg
么不	gmgfgggegggg
么丢	edokfffegfgg
么写	gdffgggngggg
么办	fegZfugegggg
么区	mgggggfegggg
么区别	mgggggfegggg
么回事	igdggfmegggg
么回事儿	ffbggfqfgggg
么好	gheeegfscggg
么安	derfhffefggg
么安排	derfhffefggg
么开	feggggglgggg
么打	ebeegfgugggg
么拒	fgfggggjgggg
么提	frfefggdgggg
么时候发	iqaefggggggg
么时候签	pfaggggggggg
么时候能	lhefgggggggg
么来	ggagggpggggg
么来头	ggbgggpggggg
么样	gffjggifgggg
么样的	efZfgguggggg
么没	gfgflggggggg
么没干	gfgflggggggg
么没干完	gfgflggggggg
么状	ffpfggdfgggg
么状态	ffpfggdfgggg
么看	fggggjgggggg
么要	fcfeqgggfggg
么让	efdfggfqgggg
么让P	ffffgggmgggg
么讲	geefggkjfggg
么谈	ifffggodfggg
么跟	ffefggglgggg
么都	kgfggggggggg
么都不	lgffgggggggg
么都不肯	lgffgggggggg
么降	gfgkgggfgggg
么降了	gfgkgggfgggg
义	jgggggfggggg
之几	gcglghgggggg
之前	hgffggjggggg
之前的	feggggkggggg
之前的来	feggggkggggg
之前那	oifdfggffggg
之前那个	oifdfggffggg
乐	ekgfgggggggh
乐,	ciggggfggggl
乐,,	ciggggfggggl
九	ggfegjgggggg
九五	fgcYgugggggg
九五折	fgcYgugggggg
也	jeihghffgggg
也不	lefgghgfgggg
也没	jfgggggggggg
也没啥	lefggggggggg
也要	kegggggggggg
也要一	kegggggggggg
也要一台	kegggggggggg
习	ejedeZyffggg
书的	Zffgggfsgggf
书私	efgggggggglg
书私信	efgggggggglg
书私信来	efgggggggglg
买不	efnggggggggg
买不买	efnggggggggg
买了	fgpcgfgggggg
买了多	egzVgdgggggg
买了多少	egzVgdgggggg
买过	gemgggfggggg
了C三	meggggfggfgg
了C的	cgfggggggggn
了D	jgggggfggggg
了D见	nfgggggcgggg
了M	hpcdfggggggg
了P	pdfgggffggfg
了R	legggggggggg
了一	mffgigfgggfg
了一个	mefggggggfgg
了一个月	rdffgfgfgegg
了一周	hadfyfdfeggg
了三	kffgggghgggg
了下	lgfgggggggfg
了两	mefggggggggg
了两台	legggggggggg
了么	dfpfggfgffgg
了也	hgfdglgggggg
了二	legggggggggg
了五	ndffgggggggg
了五分	lfgfggfgfggg
了五分钟	lfgfggfgfggg
了五台	pcffgggggggg
了些	fcZefgfgxggg
了什	gffecgffsggg
了什么	gffecgffsggg
了价	feflgggggggg
了会	jdedfqgegggg
了几	geglfggggggg
了几个	fdgnfggggggg
了几个单	fdgneggggggg
了几个客	gegleggggggg
了几个标	gegkfggggggg
了几家	gggkeggggggg
了几条	gggkdggggggg
了句	kggggggfggfg
了名	jgggggfgggeg
了名片	jgggggfgggeg
了吧	aglgghgggjgg
了呢	ffcfgqfggfgg
了哪	femZifggnggg
了哪些	edpVjeffpggg
了哪几	gggefgggkggg
了哪几条	gggefgggkggg
了啊	fkgfgggggggg
了啥	fdefggggoggg
了多少个	ggdkgggggggg
了多少单	ef1Vfbgggggg
了多少钱	ggekgfgggggg
了好	lgdggfgggggg
了封	sddfgfgfgggg
了就没	jggggggfgggg
了就没了	jggggggfgggg
了张名	egggggggggjg
了张名片	egggggggggjg
了影	gecXgxgggggg
了影响	gecXgxgggggg
了影响多	gecXgxgggggg
了怎	foefgggggggg
了怎么	foefgggggggg
了我们	hffhfkgggggg
了我的	fofeeggggggg
了新	brggggdggggg
了是	dgjXgqgggggg
了是吧	cgnggggggggg
了来	eufcfggffggg
了样	qdegggfggfgg
了样册	ldgggggggggg
了没得	egkggggggggg
了没有	fejkffgggggg
了没有啊	ffofggfgeggg
了电话	jgggggggggfg
了的	ffcjlgfggggg
了的呢	gdfpefgggggg
了的有	ffVjwfeggggg
了的有谁	eeQb/fdggggg
了第	rbfgggfggffg
了算	Ue0fgggffggg
了能	gifXgqgggggg
了解一	ekhgggfgggfg
了解一下	ekhgggfgggfg
了解下	ffggggjggghg
了解我	kgggggegggfg
了解我们	kgggggegggfg
了谁	ggednggggggg
了资	lgggggegggfg
了资料	lgggggegggfg
了趟	kgggggfggggg
了趟C	kgggggfggggg
了还	hbjgflfgfggg
了还是	eaqiffgggggg
了还是少	geflgggggggg
了需	kffggggggggg
了需求	kffggggggggg
争对	jfhggfgggggg
争对手	jfhggfgggggg
争的	fffmfggfgggg
事会	kehgfggggggg
事会过	kehgfggggggg
事会过了	kehgfggggggg
事儿	ggfgggjggggg
二	jfgggggggggg
二期	legggggggggg
于	fXfvfggfgggg
亏	Xffggvgfgfgg
云	legggggfghgg
互	mdgfgggggggg
五个校	hegfggggggjg
五个校区	hegfggggggjg
五分	lfgfggfgfggg
五分钟	lfgfggfgfggg
五十	bogkfgfffggg
五台	pcffgggggggg
五家	nafOa6gggggg
五折	ffedgpgggggg
五条	effgggefoggg
些单子	ggffjggggggg
些单子金	gggmcggggggg
些合	fggqZggggggg
些合同	fggqZggggggg
些商机的	fggelggggggg
些啥	fedlegkghggg
些在	gfdoefgggggg
些客户C	fgbphegggggg
些客户嫌	ggfncggggggg
些客户晾	gggbmggggggg
些客户没	gggobggggggg
些客户要	gggldggggggg
交付	efggggfgnggg
交会	jgggggggggeg
交会上	jgggggggggeg
交多	ggfjffgggggg
交期不	ragggfgfgggg
交清	ffgkgggggggg
交清单	ffgkgggggggg
交的	geikffgggggg
交的客	gdgpdggggggg
交的客户	gdgpdggggggg
交货	odefgfgggggg
交额	fagsfggffggg
产品	gjefggfjgggg
享	d2dZffgcfggg
亮	keegggfkgggg
亲	kgeggfgggggg
人P	fgfggggfgglg
人了是	cgnggggggggg
人了是吧	cgnggggggggg
人在	ffsXfgiggggg
人头	idfmffgggggg
人怎	flffgggggggg
人怎么	flffgggggggg
人手	fkgggggggggg
人手不	dofefggggggg
人手不够	dofefggggggg
人拼	grdedfgggggg
人排	fegjkgfgfggg
人接	pcfgggfggffg
人是	ffjffgfgggjg
人是P	fgfgggefggng
人是哪	geofdggggggg
人是谁	gemffggggggg
人理	eggcoggggggg
人电	fqigagefggfg
人电话	fqigagefggfg
人能	kefgghgggggg
人驻	kgggggggfggg
什么D	fgeigggkgggg
什么区	mgggggfegggg
什么区别	mgggggfegggg
什么好	gheeegfscggg
什么来	ggagggpggggg
什么来头	ggbgggpggggg
什么样	efZfgguggggg
什么样的	efZfgguggggg
什么没	gfgflggggggg
什么没干	gfgflggggggg
什么状	ffpfggdfgggg
什么状态	ffpfggdfgggg
什么要	fcfeqgggfggg
什么都	jgffgggggggg
什么都不	lgffgggggggg
今	gfcgggqgeggg
介	heehggijgfgg
介绍	heehgfhkgfgg
介绍了	tggfggeggfYg
介绍来	jgggggeggghg
介绍来的	jgggggeggghg
介绍的	jegkgfcfggjg
从C	hgdgggkggggg
从C怎	ffbggfqfgggg
从C怎么	ffbggfqfgggg
从哪	jgmbfffggggg
从哪个	jgmbfffggggg
从头	geekggndfffg
从方	eefqgefgfhgg
从方案	eefqgefgfhgg
仓	gqefegefgggf
仓库	dwgefgcffggf
他D	eggggggkgggg
他什	ggfggglfgggg
他什么	ggfggglfgggg
他们分	kegggggggggg
他们分院	kegggggggggg
他们厂	kfggggggggfg
他们在	lgggggeggggg
他们家	ffjggggggggg
他们想	jffggggggggg
他们要	hfsXffgggggg
他家	Ypfgggiggggg
他家啥	fgfgggkggggg
他家啥情	fgfgggkggggg
他管	jgggggefgggg
他说	lffgggfhfggg
他那	dejfggggggjg
付三	jggfgggggggg
付三成	kffggggggggg
付定	ffdggggmgggg
付定金	ffdggggmgggg
付款0	lfgeggggfggg
付款到	gekfgggggggg
付款方	lefggggggggg
付款方式	lefggggggggg
代	hffggfmggfgg
以上的	gfgkfggggggg
以上的单	gfgkfggggggg
以先	jfggggggfggg
以前	ffkggggggggg
以后	fofgfgffgffg
以往	efgggggggmgg
以往谈	efgggggggmgg
以往谈判	efgggggggmgg
以的	fmfefggggggg
仨	mdgggggggggg
仨月	mdgggggggggg
仪	ekfffgfgggjg
们0	jegggggggggg
们D去	kegggggggggg
们再	oegggegfgggg
们几	gfyVdfgggggg
们几个	gfyVdfgggggg
们分	kegggggggggg
们分院	kegggggggggg
们分院也	kegggggggggg
们厂	kfggggggggfg
们哪	efmiffgggggg
们在	lgggggeggggg
们多少钱	egjhgfgggggg
们差	gfrgfgecgggg
们得	kgeggggggggg
们怎	mfggggfegggg
们怎么	mfggggfegggg
们怎么讲	mfggggfegggg
们想	kffggggggggg
们有	jgghggffgggg
们比	danYcffxgggf
们现在用	hgggfgjgfggg
们第二	kggggggggggg
们给	nfmefdffggfe
们补	kfgggggggggg
们要	hfkbffgkgggg
们赢	fdeqffgggggg
们跟C	efmgggfgggfg
们跟R比	kgfgggfggggg
们还	eegfgofggggg
们还剩	eedegtfggggg
们这	nefggegggggg
们预算多	ggmcgfgggggg
件是	ggndggfgfggg
件是啥	ggndggfgfggg
件返	jfgggggggggg
价了	algggggfglgg
价到	bgdlglgggggg
价发	gfegggglgggg
价多	g0bWgdgggggg
价多少	g0bWgdgggggg
价是	ifoegdgfgggg
价是多	egrdgcgggggg
价是多少	egrdgcgggggg
价的	femeffgjgggg
价表	avfdgggegggf
价通	eeffgggpgggg
价通知	eeffgggpgggg
任何	kggggggegggg
任务够	fgfgfkgggggg
任务够吗	fgfgfkgggggg
份	feghfgfhjgig
份会	ffggggfgkggg
份会议	ffggggfgkggg
份会议记	eeggggegnggg
份简	efggggnggggg
份资	effgggWggfxg
份资料	effgggWggfxg
休	elfYkredfgfg
休了	gaffyfcfegfg
优惠	wdZdffgfgggg
会上	hfgffgfglggg
会上认	egggggggggkg
会上认识	egggggggggkg
会丢	ggfYfsgggggg
会丢几	ggfYfsgggggg
会了	gelfgggggggg
会出	dZfedgfg0ggg
会前	ffggggmggggg
会少	gggegkgggggg
会少收	ggfcgngggggg
会少收多	ggfcgngggggg
会帮	lfgggggegggg
会帮忙	lfgggggegggg
会开	lffgggfggggg
会开完	lffgggfggggg
会开完了	lffgggfggggg
会弄	dgfffgggoggg
会怎	fcbcgygdgggg
会怎么	ggaggngggggg
会怎么样	ggaggngggggg
会怎样	facbg2gcgggg
会改	gjggggggfggg
会改到	gjggggggfggg
会改到D	gjggggggfggg
会整	cgggggfgoggg
会整理	cgggggfgoggg
会有	fffddfdguggg
会来	gegkfggggggg
会来的	geglfggggggg
会的	ffggggfgnggg
会的纪	edfffgffuggg
会的纪要	edfffgffuggg
会纪	gXgffgggtggg
会纪要	gXgffgggtggg
会给	ggggggnfhggb
会议	fhgffgggkggg
会议内	feggggffnggg
会议内容	feggggffnggg
会议室	fnffdghgfggg
会议室的	fnfffgfgfggg
会议结	gfggggfglggg
会议结论	gfggggfglggg
会议要	feggggffnggg
会议要点	feggggffnggg
会议记	eeggggegnggg
会记	cfggggcgsgfg
会记录	cfggggcgsgfg
会过	kehgfggggggg
会过了	kehgfggggggg
会都	gggefgggkggg
会都定	gggefgggkggg
会都定了	gggefgggkggg
伞	gseeaggggggg
伞了	gqdddggggggg
传	fkhfgggfgggg
传了	helegggggggg
伤	egdggggngggg
估	ifeffmgggfgg
估计	jfeefogfgfgg
位上	ldgggggggggg
位图	ocfgggfggggg
位在	fmmdcggfgggg
位多	clgggggggggg
位多喝	clgggggggggg
位多喝水	clgggggggggg
位拿	kgggggeggggg
住	fjgblggggggg
住宿	Wwfggfgggfgg
体机	meegggfggggg
体需	egfgggggggkg
体需求	egfgggggggkg
体面	gfffggglgggg
何	fflgghgfgggg
何回	jggggggegggg
何回应	jggggggegggg
余	nfggggfgeggg
佛	jkfefggfgggg
佛山	mdgggggggggg
你	fmefgggggggg
你会	gkeggggggggg
你叫	gnfffgfggggg
你改	eggggggggkgg
你是	gmdffggggggg
你有	gseeegeffggg
你给	hbggqgdggggg
你能	gvcdeffgfggg
佰	ndgggggffggg
例会	fhgdfgggnggg
供应商大	jegggggggggg
供应商的	egkggggggggg
供应链	jfggggfggggg
便宜0个	egeggkgggggg
便宜M	ggfagogggggg
便说	gnfffffffggg
保养	fglggfgggggg
保是	gkfefggggggg
保是不	gkfefggggggg
保是不是	gkfefggggggg
保管	kgggggfggggg
保证	kgeggggggggg
信加	egggggggggjg
信加上	egggggggggjg
信加上了	egggggggggjg
信怎	fefgggglgggg
信怎么	fefgggglgggg
信来	gfggggggggkg
信来的	kgggggggggeg
信给	dgggggglgggg
信给C	bggggggmgggg
信给CP	bggggggmgggg
俩	eiehglgggggg
俩人	frbggfgfgggg
俩月	dcfigpgggggg
修	legggggggggg
倒	jedmfggggfgg
倒闭	ofeggggfgefg
倒闭了	ofeggggfgefg
候发	iqaefggggggg
候签	pfaggggggggg
候给	gfpgggahgggg
候能	kjdfgfgggggg
候能签	eqedgfgggggg
候能装	mWpfgffggggg
借	fuaedfgggggg
借我	fnffegfggggg
值多	ggkfgfgggggg
值多少	ggkfgfgggggg
假	ehfdhngfgggg
假如	dgggglgggggg
假如C	cgggglgggggg
假如给	fegggmgfgggg
假设	ecgbgugfgggg
做不	gbbggufggggg
做多	gfebfrgggggg
做多少	gfebfrgggggg
做得	efekelgggggg
做意	ddfefgfffufg
做意向	ddfefgfffufg
做的	gfgdnfgggggg
做过	fqdfeffggggg
停	lgfghgfggggg
停了	pdfgggfgffgg
停在	fbdftfgfgggg
停车	grbeefgggggg
健	gndegggggggg
储	mcgggggggggg
催C	cggggggkgggi
催C的	dggggggggggk
催C的款	cggggggggggm
催C赶	egggggglgggg
催C赶紧	egggggglgggg
催了	mfdgggggfggg
催合	feefgggngggg
催合同	feefgggngggg
催得	mfggfgfgggfg
催得紧	nffgfgffgffg
催我	jffgfgfggggj
催我们	sffgfgefgffd
催款	egffhghjgggg
催款的	fggejgghgggg
催货	qefgggfegffg
儿	gfiejghfgggg
儿没	fapVtggfgggg
充	mhefeggggggg
充协	jegggggggggg
充协议	jegggggggggg
充电	nleebggggggg
先不	cnfdeogfeggg
先了	bgfgggpfggfg
先了解	bgfgggpfggfg
先了解下	bgfgggpfggfg
先付	ffdggggmgggg
先保	gdfgfngggggg
先发	legggggggggg
先干	fZdb3fcgfggg
先打	iYcdwggggggg
先睡	fkgffggggggg
先给我	fgggggjggggg
先试	0fRggfgggggg
先跟	hdbelgmggggg
先跟哪	gcdcvfgggggg
先跟谁	feXgggvggggg
先过	Wueggglfffff
先过一	feegggqffggf
先过一遍	feegggqffggf
克	hkffggggfggg
克的	kfgggggggggg
克的价	kegggggggggg
入	fhfggggfgglg
入一	dgggggggggkg
入库	Zefggggeggwg
全年	ffbhgmgggggg
全是	meegggfggggg
全款	Zzfgfcgdgggg
全线	ggfcgngggggg
全线0	ggfcgngggggg
全线0折	ggfcgngggggg
全组	fgfjgggggggg
全组手	fgfjgggggggg
全组手头	fgfjgggggggg
八	idefgoffgfgg
八五	efgggmgfgggg
八五折	efgggmgfgggg
八折	Xbacf/gfgffg
公司那	gjfffggggggg
公告	lbkfgggggggg
公告出	gdmfgggggggg
公积	kifegggegggg
公积金	kifegggegggg
六十	kgfggfgggggg
共输	gegkfggggggg
共输了	gegkfggggggg
共输了几	gegkfggggggg
关	hfffgggfglgg
关了	kegfggfggkgg
关单	ebeffgffgwfg
关心	ufefgfgagggg
关掉	efffggfggpgg
关掉算	gfgefggggmgg
关掉算丢	gfgefggggmgg
关系	hlhdfggggggg
关键	efiggglgfggg
具体需	egfgggggggkg
具体需求	egfgggggggkg
养	lfiffggfggfg
内容	ffggggfflggg
内部	gmffgfgfgggg
册	hkegggfggggg
再不	kfgggfgfgggg
再便宜0	egeggkgggggg
再打	kfgggggggggg
再看	ikgegggggggg
再等	iegggggkfggg
再等等	iegggggkfggg
再约	ncgefggfggjg
再给	legggggggggg
再聊	lfgggggffggg
再让	gfgggjgfgggg
再让0	jfgggggfgggg
再让0个	jfgggggfgggg
再降	kgfggggggggg
再降0	lgeggggggggg
写	ffgfgggkhggg
写一	bXffffgntggg
写个小	gegfggfeoggg
写个小结	gegfggfeoggg
写个微	fggggggjgggg
写个微信	fggggggjgggg
写个道	gggggggjgggg
写个道歉	gggggggjgggg
写了	peeggfffgggg
写几	ebgggggpgggg
写几句	ebgggggpgggg
写封	feggfggngggg
写得	eFeZdff/fffg
写条	efgggggmgggg
写段	ffgggggkgggg
写清	fngdgggggggg
写清楚	fngdgggggggg
农	ldgggggggggg
冠	ifekeggggggg
冰	pcffgggggggg
冲	glffgggggggg
冲刺	hjgegggggggg
冲多	cfghgmgggggg
决	hehfgfgfkggg
决定	mdaffggfpggg
况	gfkfghgfgggg
况了	ggqgggXggggg
况给	fffgggmfgggg
况给我	fffgggmfgggg
冷了	edrfffgggggg
冷库	lfeggfgggggg
冷库能	lfeggfgggggg
冷柜	ldgggggggggg
冻	ilgefggffggg
准	hiefggjggggg
准备	gffggglggfgg
准备一	deggggnggggg
准备一下	deggggnggggg
凉了	ffmgffgggggg
凉的	ggffkggggggg
减	leebfpfggfgg
几个单	gfgkfggggggg
几个在	ggfjffgggggg
几个最	ggfemfgggggg
几个标	gegkfggggggg
几个点	cuZbflgggfgg
几单了	ggejgggggggg
几句	gegggghkgggf
几台	ggoeffgfgggg
几号	abvfgggggggg
几天	fdjjhfgggggg
几家在	fgodfegggggg
几家要	gggdkggggggg
几家要打	gggdkggggggg
几年	Te3fgfffgefg
几成	bchsfifffggg
几成了	Xepogegfgggg
几时	Zaxggggggggg
几条	ggfgffkghggg
几次	feoegfgggggg
几点	fndfgggggggg
几版	fgkggggggggg
几版了	fgkggggggggg
凤	kfgggggggggg
凤凰	kfgggggggggg
凯	ifgffggggkgg
凰	kfgggggggggg
出D	ffgkgggggggg
出D成	ffgkgggggggg
出D成交	ffgkgggggggg
出一	edfeegggrggg
出一份	fcfedgggtggg
出一版	beggggcfvgfg
出个	ffggggggjggg
出个纪	egggggggjggg
出个纪要	egggggggjggg
出了	jkcffggggggg
出国	ndgggggffggg
出差	kcdeofgfgggg
分	hdfkghhfgggg
分三	jfgggggggggg
分之几	gcglghgggggg
分布	gegkgggggggg
分店	oefgggfggffg
分开	fdgjfgggkggg
分开写	gdgfggggoggg
分钟	feffggqggffg
分院	kegggggggggg
分院也	kegggggggggg
分院也要	kegggggggggg
切	mdgggggggggg
划	fjgekgjfdggf
列个	gZfufggffggg
列出	ggfdiggfmggg
列出来	fgfclgffkggg
列列	gggefgggkggg
列给	gdgqmedfdfgf
列给我	gdgqmedfdfgf
刚从	kgggggeggggg
刚才	gfggfgggjggg
刚接手	feggggkggggg
刚跟P	hgggggdgjggg
创	gfggggghggjg
创建	efgggggggfng
初	hfkgggffgggg
初是	efmgggffgggg
判	effighggfkgg
判中	fgghggggfkgg
判了	eggggggggjgg
判吧	Yggggggggpgg
判挪	efgggggggmgg
判挪了	efgggggggmgg
判的	fffjfmffeggg
判的全	gdfqeneecfgf
判的有	eefqgeggfggg
判超	fefmgggggggg
判超过	fefmgggggggg
判超过三	fefmgggggggg
判里	fffhggffengg
判里头	ffgfgggfeogg
判阶	gfgkfgggghgg
判阶段	gfgkfgggghgg
利	fhdcgpgggggg
利润	efddgqgggggg
别让	Xgfgfggggggt
别记	gnfefggfgggg
到0	ieefgkgggggg
到C	fkghgffggfgg
到C不	ebqggfgggggg
到C没	bfrggfgggggg
到D了	ncgggggggggg
到M	dfdggqgggggg
到一	kffggggggggg
到一个	jgfggggggggg
到个	lefggggggggg
到了C	gfXgdgvgggfg
到了没	gdlfgggggggg
到什	fcyffgcedggg
到什么	fcyffgcedggg
到他	kfggggeggggg
到他们	kfggggeggggg
到几	ZZ8afdgfgggg
到几个	ggpcgegggggg
到几个点	ggpcgegggggg
到哪一	eglggfgggggg
到哪一步	eglggfgggggg
到哪儿	fgegggjggggg
到哪儿了	fgegggjggggg
到哪天	gcnfgggggggg
到底	ddqfggfggggg
到底是	gfkfgggggggg
到底是谁	gfkfgggggggg
到意	effggggggngg
到意向	effggggggngg
到成	lfdigffggggg
到我	ggjgggfggggg
到我们	ggjgggfggggg
到我们的	efmgggffgggg
到手	gbfqffgggggg
到手的	fZgsfggggggg
到方	fffgggfgglgg
到方案	fffgggfgglgg
到方案阶	ggfgggfgglgg
到日	gegglggfgggg
到日子	gegglggfgggg
到期了	fodiifdfgggg
到期没	gggejggggggg
到期没管	ggfcmfgggggg
到期的	fffpeggggggg
到期的合	fegraggggggf
到期的跟	ffgflggggggg
到点	ePga9ggffggh
到点喊	fgggfggfgggj
到点喊我	fgggfggfgggj
到第	fgngggfggegg
到第几	fgngggfggegg
到第几版	fgkggggggggg
到签	ffelgfgggggg
到签约	ggfkgfgggggg
到请	gjggggggfggg
到谈	fffigggffkgg
到谈判	fffigggffkgg
到谈判里	ffgfgggfeogg
到账	gmgdffgggggg
到账了	gucaffgggggg
到账没	eflggggggggg
到门	mcgggggggggg
制	jgehfggggggg
刺	hjgegggggggg
前三	gefmfggggggg
前五	fdfpfggggggg
前什	gfmdgggggggg
前什么	gfmdgggggggg
前十大	gggjfggggggg
前情	dfffggrgeggg
前推	ddnfggehelgg
前的	ffghggjggfgg
前的准	fgggggmggdgg
前的准备	fgggggmggdgg
前的十	gegkgggggggg
前的十个	gegkgggggggg
前的来	feggggkggggg
前的来往	feggggkggggg
前看	eZceff1fggfg
前签	gfciglgggggg
前给	fgggggkggggg
前给我	ffgggglggggg
前聊的	egggggjggggg
前聊过啥	fgggggjggggg
前要	mffggffggggg
前谁	ekdffgkggggg
前那	oifdfggffggg
前那个	oifdfggffggg
前面	dgfgggqahggg
剩	fggdglgggggg
剩几	cihbgrfggggg
剩几天	eZuffegggggg
剩多	fggdgmgggggg
剩多少	fggdgmgggggg
剩谁	gefemggggggg
力	legggggffggg
办的	gddfpggggggg
加一	Ufeigfffgfxg
加上	kgfgggfegghg
加上了	egggggggggjg
加个	fgfefgggggmg
加个新	fdfdfgggggtg
加个班	fjggfggggggg
加了五	pcffgggggggg
加了五台	pcffgggggggg
加班	guedffgcgggg
加的微	eggggggfggjg
加的微信	eggggggfggjg
加盟	hdgggggggglg
加盟商	hdgggggggglg
加起	gZesffgggggg
加起来	gZesffgggggg
务员	kfggfggggggg
务够	fgfgfkgggggg
务够吗	fgfgfkgggggg
务的	jggggggggggg
务说	gkgggggffggg
务谈	eggggggggkgg
务谈判	eggggggggkgg
务还	gbniefgggggg
动了没	dgkggggggggg
动的	fegfoggggggg
动的单	dggeoggggfgg
动的单子	dggeoggggfgg
动静的	fgghkggggggg
动静的单	gggcngggfggg
助	kjfdfggfgggg
劲	hjgegggggggg
劳	legggggggggg
劳务	jfgggggggggg
势	cXcygffjgggg
勤	ipcecggggggg
化率怎	gfgkgfgfgggg
化率怎么	gfgkgfgfgggg
北	nfeffggggggg
区别	mgggggeegggg
区域	gdeqdfgggggg
医	hlfhefgfgggg
医院	dqdhefgggggg
十个	gegmfggggggg
十个单	gegkgggggggg
十二	kgfggggggggg
十五	jggggggggggg
十八	oefggffggffg
十台	gedggogggggg
十大	gggjfggggggg
十家	1Tfgefgffggg
十来	sfgggggXgggg
十点	hecdgfrggggg
千	jkfefgfggggg
升	fegkgggggjgg
半	jefehkgfgggg
半个	fggflggggggg
半个月	fggflggggggg
半个月没	fggfmggggggg
半呢	gefcgpgggggg
半年	jcghjggfgggg
半能	7TcZelfffffg
华东	gggkfggggggg
协	jdjfgggggggg
协议	jdkfgggggggg
单,	kegggggggggg
单,,	kegggggggggg
单上	lfgfgggggggg
单主	ggcmfggggggg
单主要	ggcmfggggggg
单了	jfejfggggggg
单价	jefjgfgggggg
单卡	gekhfggggggg
单吗	gtcddfgggggg
单处	ffffgggggofg
单处理	ffffgggggofg
单多	gflfffgggggg
单多大	gemegfgggggg
单多少	ggqZgfgggggg
单多少钱	ggqZgfgggggg
单子拉	gfgkgggggggg
单子拉出	gfgkgggggggg
单子拎	ffggnggggfeg
单子拎出	ffggnggggfeg
单子最	fggmcggggggg
单子最多	gggjeggggggg
单子最大	ffgqbggggggg
单子有哪	gggjeggggggg
单子有多	ggnegegggggg
单子给	jfgekffggggg
单子金	gggmcggggggg
单子金额	gggmcggggggg
单改	fcecfggfgvgg
单数	gTc5dfgggggg
单最	fggjfggggggg
单有	gggkeggggggg
单标	eUadeffef/gg
单的	ffeoeggggfgg
单要是	fggggjgggggg
单要是延	fggggjgggggg
单还	gekfgggggggg
单还有	gelfgggggggg
单还有没	fbseffgggggg
单都	ggfjfggggggg
单都丢	gffkfggggggg
单金	gfflgggggggg
单金额	gfflgggggggg
卖	lfdfffgjgggg
南	jjegeggggggg
南沙	htagaggggggg
占	hgfjgfgggggg
占了	hkgfggggfggg
占多	ggfjffgggggg
占多少	ggfjffgggggg
卡了	dndhgggfgggg
卡哪	gemegggggggg
卡哪儿	gemegggggggg
卡哪儿了	gemegggggggg
卡在	hdjhgggggggg
卡在哪	gfkfgggggggg
卡在法	jgeifggggggg
卡在法务	jgeifggggggg
卡在谁	gVvefggggggg
卡在谁那	gVvefggggggg
卡在谈	fefmgggggggg
卡在谈判	fefmgggggggg
印	gkgffggggggg
印机	flfffggggggg
印通	efnggffggfgh
卸	leggggfggggg
卸车	leggggfggggg
厂排	gngdgggggggg
厂里	ikefgfhggggg
厅	jfggggfggggg
压价	fiffgfgkgggg
压到	jfgggggggggg
压我	nefgggfggggg
压我们	jffhgggggggg
压缩	dddfggbfyfgg
原厂	jfggggfggggg
原话	ndfggggfgggg
去C	fffggglggggh
去C之	gfdggglggggg
去C之前	gfdggglggggg
去C的	abggggugggfg
去了	jhfggggggggg
去了C	mfggggfggfgg
去了趟	kgggggfggggg
去了趟C	kgggggfggggg
去哪	fpfYcqgfgggg
去拓	ldgggghffggg
去拓客	ldgggghffggg
去拓客通	ldgggghffggg
去现	hmgfdgfggggg
去现场	hmgfdgfggggg
去的	fekdmgfgfggg
去看	hfgfkgfggggg
去看看	hegflgfggggg
去见C	fgfgggjggggg
去递	kgggggfgggeg
去递了	kgggggfgggeg
参	gjgfgghfgggg
参数	legfgggggggg
又	fnffgggfgfgg
又不	ldfggggigggg
又加	nkedgfgdgggg
又卡	creegggfgggg
又卡了	creegggfgggg
又堵	doffgggggggg
又推	pagggggggggg
又断	glffgggfgggg
又断了	glffgggfgggg
又活	rZhfggfggggg
又活了	rZhfggfggggg
又涨	S4feggffgffg
又黄	rceggggggfgg
友圈	fhggggfjfggg
友推	mdggfggggggg
友推的	mdggfggggggg
双	kffggggggggg
反	kfhggggfgggg
反馈	lehggggfgfgg
反馈不	neffgggggggg
反馈不错	neffgggggggg
发P	ffgggggfmggg
发个	Zfgggggqgggg
发了吗	fkgfgfgggggg
发了新	brggggdggggg
发了没	egkggggggggg
发了需	kffggggggggg
发了需求	kffggggggggg
发我一	igeogggdfggf
发我一份	igeogggdfggf
发来	megggggfgggg
发来的	megggggfgggg
发点	mbbcedc0fggg
发的	fcqfggegggfg
发票寄	gcnfgggggggg
发票该	gjfgfggggggg
发票该找	gjfgfggggggg
发给	geggggfkgggg
发货	kegggggggggg
发资	hgggggegggfk
发资料	hgggggegggfk
发资料给	fgggggdgggfm
发过	hfefgggkgggg
发过去	hfefgggkgggg
发领	dgggggffoggg
发领导	dgggggffoggg
取	epgffhegfggf
取消了	oegfgfgggggf
受	safdfigggggg
变	jfffgigggggg
口了没	afqfgggggggg
口要	mefggfgggfgg
句客	egggggglgggg
句客气	egggggglgggg
句客气话	egggggglgggg
句话	gfgggggkfggg
只	jffggigggggg
只有	oeeggffggggg
只有0	keggggfggggg
只有D	kfgggegggggg
只看	cZf0fffefggg
只签	dgcggpgggggg
只签一	dgcggpgggggg
只签一半	dgcggpgggggg
只算	gdgnfggggggg
只算我	gdgnfggggggg
只算我自	gdgnfggggggg
只能	ifgZdqgggggg
叫我	ffgggggggggl
叫我一	gdgggggggggm
叫我一下	gbgffggggggp
可以先	jfggggggfggg
可以往	efgggggggmgg
可以往谈	efgggggggmgg
可以的	fmfefggggggg
号发	deqfgggggggg
司那	gjfffggggggg
吃	gkfffghgfggg
吃了	gldggggggggg
吃了没	gldggggggggg
吃饭	fhfffglgfggg
各	ekghfggghggg
各位	dngffggggggg
各位多	clgggggggggg
各位多喝	clgggggggggg
各行	gdglgggggggg
各行业	gdglgggggggg
各阶	gegkgggggggg
各阶段	gegkgggggggg
各阶段金	gdglgggggggg
合作	efkggigggggg
合同D	ldgggggggggg
合同发	meeggggggggg
合同签了	jfgfgggggggg
合症	fkgffggggggg
合适	hefffgngeggg
合部	jgggggeggggg
合部P	jgggggeggggg
吊	lefggggggggg
吊装	mefggggfgggg
同C	mgbggggggggg
同D	ldgggggggggg
同上	kegggggggggg
同事	fjhffggghggg
同发	meeggggggggg
同意	odfggfgfgggg
同期	gfgjfggggggg
同期呢	gdgmfggggggg
同步	aetfgggggffg
同步一	aetfgggggffg
同步一下	aetfgggggffg
同比	fcdsfffggggg
同签了	jfgfgggggggg
同签了没	gfjfgggggggg
同行	hleggfgfgggg
名下方	efglgggfgggg
名下方案	efglgggfgggg
后一个	fhkgfggggggg
后怎	odfegfghgggg
后怎么	odfegfghgggg
后来	feoffggfgggg
后来呢	fepdfggggggg
后来怎	efqggggbgggg
后续	fgkggggggggg
后谈	gfqagegggggg
后谈到	gfqagegggggg
后谈到多	gfqagegggggg
后还	mgdeglgcgggg
向客	geikfggggggg
向客户	geikfggggggg
向的	gegleggggggg
向的有	gdfrbggggggg
向的比	gegkgggggfgg
向的比例	gegkgggggfgg
否	gflfgfgggggg
否已	egkggggggggg
否已经	egkggggggggg
吧	dihfgggggjgg
听	khgggggfgggg
听完	kgfggfgggggg
听我	sfgggggXgggg
听我们	sfgggggXgggg
听说	hmgffggffggg
启	kfgggggggggg
吱	fjggfggggggg
吱一	fjggfggggggg
吱一声	fjggfggggggg
吹	bqZaevfeffgg
呀	Xnreffffgffg
告出	hekfggfggggg
告出来	hdmfggfggggg
呢	fcijgjfggggg
周会	fggefgffoggg
周没	fggfkggggggg
周的	gffkgggggggg
周签	feeggmgggggg
周签碍	feeggmgggggg
周签碍不	feeggmgggggg
味	gdiefijgfgig
味知	fcidfjjgfgig
味知香	fcidfjjgfgig
味知香会	gdbegsgfgggg
味知香的	geiggglffggg
呼	ifXgcgvggggg
咋办	epdefmgcgggg
咋接	ffgggggkgggg
咋说	eenegfgigggg
和C都	ggfggkgggggg
和C都签	ffeggmgggggg
和P	fgfhggggjggg
和P谁	ggfjgggggggg
和P谁签	ggfjgggggggg
和R	geengfhggggg
咖	hkggffgggggg
咖啡	hkggffgggggg
咱们跟	efmgggfgggfg
咱们跟C	efmgggfgggfg
咱组	fffpdggggggg
咱组D	fkgegggggggg
咱跟	lgfggffggggg
咱跟C	fgkggggggggg
品到	Wmgffggpgggg
品到了	Wmgffggpgggg
品寄	jgfggggggggg
品寄了	mfdggggggggg
品那	ekkhdggfgggg
哈	ekgggggggggg
哈C	ikfgggfggfgg
哈哈	fjgggggggggg
哈哈C	ikfgggfggfgg
哈哈哈	fjgggggggggg
响	ffdegpgggggg
响多	gffeglgggggg
响多大	gfffgjgggggg
响大	bbUff7ffgfgg
哦	fofefggfgggg
哦哦	fofefggfgggg
哪一	fejjeggggggg
哪一步	fggkeggggggg
哪个渠	ggkgeggggggg
哪个渠道	ggkgeggggggg
哪个行	gffkfggggggg
哪个行业	gffkfggggggg
哪些单子	ggffjggggggg
哪些合	fggqZggggggg
哪些合同	fggqZggggggg
哪些在	gfdoefgggggg
哪位	gelffggggggg
哪儿	fflfgghggggg
哪几	gggdihgggggg
哪几个	gggekggggggg
哪几个最	ggfemfgggggg
哪几家	gghbijgggggg
哪几家要	gggdkggggggg
哪天	gbofgggggggg
哪天签	0cUfgggggggg
哪家	sddfiefffggg
哪家快	eedetfgffggg
哪来	fekmdgfggggg
哪来的	fekmdgfggggg
售	hdfngggfgggg
售前	cpffgggfgggg
售后	lhffgggegggg
商P	legggggggggg
商务	dleggggggigg
商务谈	eggggggggkgg
商务谈判	eggggggggkgg
商机	gegjggggggig
商机的	fggelggggggg
商机的跟	fggelggggggg
商的	egkggggggggg
商的事	egkggggggggg
啊	elhfhggggggg
啡	hkggffgggggg
啥也没	kfgggggggggg
啥了	gdeeegggsggg
啥动	gglggfeggggg
啥动静	gglggfeggggg
啥好	fjddfghnfggg
啥忌	egfggglfgggg
啥忌讳	egfggglfgggg
啥情	ggkgggdggggg
啥情况	ggkgggdggggg
啥情况了	ggqgggXggggg
啥时	hjgggfeggggg
啥时候	hjgggfeggggg
啥时候能	hncggfgggggg
啥来	gfWcgfygfggg
啥没	gehgkgfggggg
啥结	ggigfgcglggg
啥该	egggfglggggg
啦	ekgffgggghgg
啦,	dmgggggggggg
啦,,	dmgggggggggg
喊	gdgffggggggn
喊我	gdgffggggggn
喝	clgfgghhgggg
喝早	ffggggmffggg
喝早茶	ffggggmffggg
喝水	clgggggggggg
嗯	fofefggfgggg
嗯嗯	fofefggfgggg
嘉	idgggggfgggj
嘛	fbyeegeefgfg
嘞	doldfgfffffg
嘴	odgggfgfgggg
器人	foffgggegggg
四	pbgfgggggggg
回P	ffggggelgggj
回了	jfgggggggggg
回了句	kgfggggfgggg
回了没	gfkffggggggg
回事	igdggfmegggg
回事儿	ffbggfqfgggg
回传	iejfgggggggg
回传了	helegggggggg
回单	jfggggfggggg
回去	fegffgfofggg
回复	dfgfgggngggg
回头	fkgfggfffgig
回应	jggggggegggg
回方	eefggggggogg
回方案	eefggggggogg
回来没	gfkfgggggggg
回款	dfhkgfgggggg
回款多	gfcngfgggggg
回款多少	gfcngfgggggg
回消	gfjfgggggggg
回消息	gfjfgggggggg
回电	dgggggggggjh
回线	Zffdgggggwfg
回线索	Zffdgggggwfg
回访的	ggffnfgffggg
回话	hcidmfgggggg
回话了	iffdkggggggg
因为	mceigggggggg
团	hjfhffgggggg
团建	eveddggfgggg
团队	gfgjfggggggg
团队D	gegmefgggggg
园	kfgggggggggg
固	legffggffigg
国	kegggggggggh
国际	dggggggggggj
图	lfgggfgggggg
土	kegggggggggg
在C楼	effgggmggggg
在C楼下	effgggmggggg
在D	gflfgfgggggg
在不	hmeffgggggfg
在不在	hmeffgggggfg
在什	gfmfggeggggg
在什么	gfmfggeggggg
在什么情	gfnefgfggggg
在什么状	ffpfggdfgggg
在做	fofdffgggggg
在几	flefgggggggg
在几点	flefgggggggg
在哪	fgkffggjgggg
在啥	gfueggfgYggg
在外	elggfggggggg
在外面	bpggfggfgggg
在客	eogffggfgggg
在客户	eogffggfgggg
在就	mcgggggggggg
在手	jgghggdggggg
在推	kgeggggggggg
在比	yfdZedgggfgg
在比价	gggldggggggg
在法	jgeifggggggg
在法务	jgeifggggggg
在犹	gflggggfgfgg
在犹豫	gflggggfgfgg
在用R	jgggggfggggg
在盯	fgndgfgggggg
在看	jbuZefgggggg
在等	pacikfffgffg
在等我	jXefrggfgggg
在群	ekgggggghggg
在群里	clggggfgjggg
在谁	eljfefgggggg
在谁那	dscfffgggggg
在谈	jfdjgggfgggg
在谈判	gfgkgggggggg
在谈判超	fefmgggggggg
在谈的	ggflffgggggg
在跟	fengeggggggg
在跟C	ggkgfggggggg
在问	ugcYgfgggggg
地	jffhggghgggg
地催	fedfgggogggg
地址	kgggggfggggg
地方	lfeggfgggggg
场白	fogcfgghfggg
址	kgggggfggggg
均	fdepgggggggg
均几	eedqgggggggg
均几天	eedqgggggggg
均多	gffjgggggggg
均多久	gffjgggggggg
坊	negfgggfggfg
坏	iiecgkgggggg
坏了	flfggggggggg
坚	ndfggggfgggg
坚持	ndfggggfgggg
型	fmeggfgggggg
埃玛的	gggfgggkgggg
城	zTgfgggfgggg
域	hffleggggggg
培	ehmfgggfgggg
培训	ehmfgggfgggg
基	nfgegggfgggg
堂	flgffggggggg
堂D	emgffggggggg
堂D有	dpgffggggggg
堆	keggggfggggg
堵	gmgefggggggg
堵死	dpgefggggggg
堵死了	dngggggggggg
堵车	kegggggggggg
堵车堵	kegggggggggg
塔	kegggggggggg
塔吊	mdgggggggggg
塞	ldgfgggggggg
填	gkfkbggfgggg
填一	fkgfgggggggg
填一下	fkgfgggggggg
增多	ggekgfgggggg
增多少	ggekgfgggggg
增客	ffghgggfggjg
增客户	ffghgggfggjg
增客户多	gggjgfgggggg
壁	clgggggggggg
声	lcfelgffgggg
声音	qefffggfgffg
处	ekffigfgghgg
处理	clffjgefgifg
处理的	Zdfgxgfggefg
备	hfggggjggggg
备一	deggggnggggg
备一下	deggggnggggg
复	fggfffjigggg
复印	epfeeggfgggg
复盘	eigffgofeggg
外	engfgggggggg
外头	ekgggggggggg
外面	dpgffggfgggg
多久	geljdggggggg
多了	dlfiggfggggg
多了还	geflgggggggg
多了还是	geflgggggggg
多喝	clgggggggggg
多喝水	clgggggggggg
多少业	gggegjgggggg
多少业绩	gggegjgggggg
多少个	ggejgfgggggg
多少个机	gffjgfgggggg
多少了	grdcgegggggg
多少单	ef1Vfbgggggg
多少在	ggemefgggggg
多少客	ggfjgfgggggg
多少客户	ggfjgfgggggg
多少条	gggoaggggggg
多少来	ggkegggggggg
多少来着	ggkegggggggg
多少没	fgpcgdgggggg
多少没付	fgpcgdgggggg
多少能	ggfkgegggggg
多的	ggdlfggggggg
多长	fffkgggggggg
多长时	feflgggggggg
多长时间	feflgggggggg
多高	dfgjgkgggggg
够	fgeggjghgggg
够不	fedhgmgggggg
够不够	fedhgmgggggg
够吗	fgfggjgggggg
大伙	fjgheggggggg
大单	fmdhfggggggg
大吉	hkgfggggfggg
大吗	fgefglgggggg
大客	fggjegghgggg
大客户	fggjegghgggg
大家	dngegggggggg
大家了	bqggggdggggg
大家注	fkgggggggggg
大家注意	fkgggggggggg
大的	ffhjfggggggg
天三	qbggggeggggf
天了	mdgfgggggggg
天再	uWgfgggfgggg
天到	cmjggggegggg
天到C	epfggggdgggg
天气	gmfegggfgggg
天没更	ffgglggfgggg
天没更新	ffgglggfgggg
天签	0cUfgggggggg
天记	hfggdgfgmggg
天记录	hfggdgfgmggg
天里	feggUggfzggg
太冷	gjfggggggggg
太冷了	gjfggggggggg
太累	eegffgffqggg
太长	gffggfghjggg
太长不	ggffggggkggg
太长不看	ggffggggkggg
夫	jggggggfgggg
失	dafrffffgkgf
头了	meffgggfgggg
头回	odfgggfggfgg
头的P	fgfjgggggggg
头的P盘	fgfjgggggggg
头说	dgfgggocfgig
头说要	egfgggggggjg
头那	dgfggggggglg
头那个	dgfggggggglg
夸	gpfdfgffgggg
奖	f4YWefgggggg
套	kfhfgggggggg
奶	fqfdeggggggg
奶茶	etecdggfgggg
好了	elifgfgfgggg
好使	engfgggfgggg
好吃	gjgggggfgggg
好吃的	gjgggggfgggg
好大	fmgfgggggggg
好太	dggggggkgggg
好家	hkgffggfgggg
好家伙	hkgffggfgggg
好没	gggYqggggggg
好热	fjgffggggggg
好用	jhfggggggggg
好用的	gkfgfggggggg
好话	dgfgggfngggg
如C	cgggglgggggg
如何	ggkhgggegggg
如给	fegggmgfgggg
妹	dmgggggggggg
始	fijfgggggggg
姐	dgngggfggggg
姐又	ncgfgggggggg
姓	cglgggefggkg
委婉	gfgggggjgggg
威	kffggggggggg
婉	effggggmgggg
子了	gfgekggggggg
子拉	gfgkgggggggg
子拉出	gfgkgggggggg
子拉出来	gfgkgggggggg
子拎	ffggnggggfeg
子拎出	ffggnggggfeg
子拎出来	ffggnggggfeg
子最	fffmdggggggg
子最多	gggjeggggggg
子最大	fffocggggggg
子有哪	gggjeggggggg
子有哪些	gggjeggggggg
子有多	ggkggfgggggg
子有多大	fgmfgfgggggg
子没	dfpfgfgggfgg
子的	eYocsgfffffg
子给	cdfeifufgfff
子给我	Xceejf2ffeff
子里	jgfkdggggggg
子金	gggmcggggggg
子金额	gggmcggggggg
孔	jfgggggggfgg
字一	kgfggfgggggg
字怎	fggggjgggggg
字怎么	fggggjgggggg
字怎么看	fggggjgggggg
学	jggfggffgghg
学生	ngfggfefgggg
孩	gmgfgggffggg
孩子	gmgfgggffggg
宁	kfggggfggggg
它	gdmefgfgfkgg
守	gdfefoghgggg
安排	gfjggggfgggg
完了	jfggggggghgg
完再	kfgggggggggg
完成任	ggglefgggggg
完成任务	ggglefgggggg
完成吗	gffegkgggggg
完成率	gfgjgfgggggg
完成百	gcglghgggggg
完成百分	gcglghgggggg
完没	ffmfgfgggggg
完的吱	fjggfggggggg
完的吱一	fjggfggggggg
宏远	ejgggggggggg
宏远齿	ejgggggggggg
宏远齿轮	ejgggggggggg
官网留	egfggggggglg
定D	jgggfggggggg
定下	dclefgfgoggg
定下来	ccqggggggggg
定个	Zffgggffgggt
定了哪	gggefgggkggg
定了哪几	gggefgggkggg
定了没	fcscffgggggg
定日	eXfd0ggffggg
定的	iggkdggggggg
定要	necgggghgggg
定金打	jejfgggggggg
定金打过	jejfgggggggg
宜0个	egeggkgggggg
宜0个点	egeggkgggggg
宜M	ggfagogggggg
宝	liffeggegghg
审	gcoedgfgjggg
审批	dkelffgggggg
客单	eccugegfgggg
客单价	eccugegfgggg
客户C介	pggfggfggfcg
客户列	gfgfmgfggggg
客户到	ggfcmfgggggg
客户到期	ggfcmfgggggg
客户多少	gggjgfgggggg
客户拉	gfgkigffgggg
客户拉个	gfgkigffgggg
客户提	geU1eegggggg
客户是	ffmgfgfggggg
客户是哪	ffmgfgfggggg
客户晾	gggbmggggggg
客户有	fgfhfffmgggg
客户有几	ggflgegfgggg
客户有没	ggeemggggggg
客户没	hffjfggggggg
客户没人	gfgYrggggggg
客户清	gggfjggggggg
客户清单	gggfjggggggg
客户的	fhfcofgggggg
客户给	dfffjgnfffff
客户给我	dfffjgnfffff
客户说	fgfgfgglfggg
客户说领	eeeggggogggg
客户超过	gggdjggggggg
客户都	eqgeffgfgggg
客户青	dffggggeggpg
客户青禾	dffggggeggpg
客服	kefggggggggg
客气	ecgffggqfggg
客气点	eZfefggwfggg
客气话	egggggglgggg
客通	kchdegjffhig
客通关	daddfffff2fg
客通有	ffqbfggggggg
客通的	ddfgggrfghfg
宣	cqgfgggfgggg
室的	glfgfgggfggg
家C	ddffggeggfvg
家D	hkgefggggggg
家了	bqggggdggggg
家伙	hkgffggfgggg
家做	tafffgggfggg
家到	eflgggfggggg
家到C	eflgggfggggg
家后	gdpdffgggggg
家后来	gdpdffgggggg
家啥情	fgfgggkggggg
家啥情况	fgfgggkggggg
家在	fgodfegggggg
家客	Wffifflfgfrg
家客户	Wffifflfgfrg
家店	leffggggggig
家店要	jgggggfgggeg
家快	eedetfgffggg
家报	Vxfggggfgfgg
家提	fcY2aggfgggg
家是	gdqbfggggggg
家注	fkgggggggggg
家注意	fkgggggggggg
家的	fdnffggggggg
家装	bdrfggifgggg
家要	gggdkggggggg
家要打	gggdkggggggg
家要打电	gggdkggggggg
家都	3fcUfffggfgg
容	gfggggffkggg
宿	brfggffggffg
寄出	lfeggggggggg
寄出了	ofcggggggfgg
寄到	gapfgggggggg
密	hlfdgfgggggg
密码	gpfcgfgggggg
密码多	gteZgeggfggg
密码多少	gteZgeggfggg
对上	fdfqffgggggg
对手	iemefggggggg
对接会	gggefgggkggg
对接会都	gggefgggkggg
对方P	cfgggggfggqg
对方说	keeggggjfggg
导不	legggfgfgggg
导没	eeeggggogggg
导没批	eeeggggogggg
导说	fngfggggfggg
导都	0Zfafegggfgg
将	gfgffgfffogg
小心	fngefggggggg
小时	gkfggggggggg
小结	gegggggfmggg
少一	djggghgggggg
少业	gggegjgggggg
少业绩	gggegjgggggg
少个	ggejgfgggggg
少个机	gffjgfgggggg
少个机会	gffjgfgggggg
少了	goeegfgggggg
少单	ef1Vfbgggggg
少在	ggemefgggggg
少客	ggfjgfgggggg
少客户	ggfjgfgggggg
少收	ggfcgngggggg
少收多	ggfcgngggggg
少收多少	ggfcgngggggg
少条	gggoaggggggg
少来	ggkegggggggg
少来着	ggkegggggggg
少没	fgpcgdgggggg
少没付	fgpcgdgggggg
少能	ggfkgegggggg
就一	kegggggggggg
就一句	kegggggggggg
就一句话	kegggggggggg
就定	jggggfgggggg
就得	kfgfgggggggg
就是P	legggggggggg
就是想	kgfggggggggg
就是要	jgggggggfggg
就是要我	jgggggggfggg
就没	kgggggggggfg
就没了	kgggggggggfg
就稳	eggggjgggggg
就稳了	eggggjgggggg
就稳了吧	eggggjgggggg
就签	tdeegggefggg
就算	hfgggkgfgggg
就算了	megggfgfgggg
就跟	jgggggfgghgg
就这	fqedfggfgggg
就这样	fqedfggfgggg
就退	jfgggggggggg
就退货	legggggfgggg
尾款的	cgfggfgngggg
尾款的话	cgfggfgngggg
局	lffggggggggg
局上	kfggggggggfg
局上见	leggggggggfg
居	kfgggggggggg
屏	jhgffgffhfgg
屏了	gfggggffkggg
展会上	egggggfgggkg
展会来	geglfggggggg
展会来的	geglfggggggg
展位上	ldgggggggggg
展厅	jfggggfggggg
山	idggggggggjg
川	lcidfgggfhig
川有	ddqefggggggg
川还	gfqcgdgggggg
州	kgggggggghdg
州的	pgggggggggYg
工	hjgfgggggggg
工位	gneffggfgggg
工厂	gkgegggggggg
工厂排	gngdgggggggg
工大	hkgfggggfggg
工大吉	hkgfggggfggg
工资	gleffggggggg
工资吗	gjfffggggggg
差旅	dnfeflgegggg
差旅费	gdgdeqgggggg
己的	gegkgggggggg
已经过	fggelggggggg
已经过了	fggelggggggg
市	kmfefgfffffg
市场	jgggggggggfg
希	jmfbgggggggg
希望	fpgZgggggggg
带两	gzafgfcegfff
带伞	gqdedggggggg
帮人	kfgggggggggg
帮我关	fgfgggfggogg
帮我关掉	fgfgggfggogg
帮我写	gfgggggkgggg
帮我回	dYgdegtrcgff
帮我带	gjggfggggggg
帮我建	ggfgggefgglg
帮我把	egfffgfjflgg
帮我把C	ffffdgfegtfg
帮我拟	ffgfgggmgggg
帮我拟一	eegegggogggg
帮我收	ebggggfesggg
帮我查	eofggfeggggg
帮我查下	gtZfggeggggg
帮我看	ggmgggeggegg
帮我编	fgggggflfggg
干了	obfjfggggegg
干啥	gdeepgcgiggg
干嘛	bZ8ddfeefgfg
干完	gfgflggggggg
干的	fkfcmgfgfggg
平均	ffelgggggggg
平均几	eedqgggggggg
平均几天	eedqgggggggg
平均多	gffjgggggggg
平均多久	gffjgggggggg
年了	ggkgggfgggfg
年会	gqbefggggggg
年好	fmgegggggggg
年快	glgffggggggg
年快乐	glgffggggggg
年框	kggfggggfggg
年的	jfgggggggggg
年续	pbffgggggggg
年续上	pbffgggggggg
年维	fgeggggkgggg
年维保	fgeggggkgggg
年费	jfgggggggggg
并	kfgggggggggg
广	kefgggggggfg
广告	mcgggggggggg
庄	ldgggggggggg
床	nfdggggggggg
序	fdgjjggggggg
库	ggfkffffggig
库能	lfeggfgggggg
应D	neffgggggggg
应了	heeflfgfhggg
应了没	gedfnggggggg
应商大	jegggggggggg
应商大会	jegggggggggg
应商的	egkggggggggg
应商的事	egkggggggggg
应对	gfgggfglgggg
应我	femffggggggg
应我们	femffggggggg
应链	jfggggfggggg
底	cfffgfoggjgg
底是	gfkfgggggggg
底是谁	gfkfgggggggg
店	kgffgggggggg
店主	kegggggggggg
店主P	kegggggggggg
店要	jgggggfgggeg
店转	kggggggggcjg
店那	rYgdfggigggg
康	ifefegflgigg
延	ckeggkfggggg
延到	aqfgghgfgggg
延期	ecefgreigggg
延期的	fgefggglgggg
建	ehfgfgfgggmg
建一	cffgggefgfqg
建一下	bddfggcfgf1g
建一个	egggggggggkg
建一个客	egggggggggjg
建个	efffgggfggpg
建了	gegneggggggg
建了几	gegneggggggg
建了几个	gegneggggggg
建客	cffggggfggqg
建客户	cffggggfggqg
建档	Xffgggffgfxg
建行	kfggggfggggg
开业	pcfggfgggggg
开个	ZhdfffVffe8g
开了	kfgggggggggg
开了一	mdgggggggggg
开了一个	mdgggggggggg
开会	ejffggjgfggh
开写	gdgfggggoggg
开发	ejgggggggggg
开场	fiecfggpfggg
开场白	fogcfgghfggg
开头	egfggggiggjg
开头那	dgfggggggglg
开头那个	dgfggggggglg
开始	fijfgggggggg
开完	kfggggffhggg
开完了	lffgggfggggg
开工大	hkgfggggfggg
开工大吉	hkgfggggfggg
开张	dhaudfgggggg
开标	mbkegggfgggg
开车	eofgffhggffg
开车去	ciffdgpgggfg
异	ekghfggggggg
异议	ekghfggggggg
式通	jfgggggggggg
式通知	jfgggggggggg
引	hbggggfngggg
引荐	gZggggfqgggg
张	dmfifggfgggg
弱	gfgfgggkgggg
弹	sagffgggfggg
弹簧	sagffgggfggg
强	ckflfggfgggg
归	jfeffgffkhgg
归他管	jgggggefgggg
归档	bfgfgggfkmgg
归纳	gbfbfged1ggf
当初	efmgggffgggg
当初是	efmgggffgggg
录一	dfggggfggfog
录个	effgggfggfpg
录了几	gfgkfggggggg
录了几个	gfgkfggggggg
录入	ceefgggfggrg
录写	dojgfgdffggg
录整	ggggggdgjggg
录整理	ggggggdgjggg
录音	ffggggfglggg
形	cZawgegeggng
彩印	efnggffggfgh
彩印通	efnggffggfgh
影	ggefgngggggg
影仪	fmfffggggggg
影响	efdegqgggggg
影响多	gffeglgggggg
影响多大	gfffgjgggggg
影响大	bbUff7ffgfgg
往上	ffgmfggggggg
往上的	ffgmfggggggg
往前	cfggggfifngg
往前推	cfggggfifngg
往后	ggffggggglgg
往来	efbgggtgfffg
往谈	efgggggggmgg
往谈判	efgggggggmgg
往谈判挪	efgggggggmgg
径	Wzeggfffgffg
待会	gfdflglgggge
待会儿	gdeesgdgfggg
待办	geggfggfnggg
待的	nfefggfgfggg
很	meffgggggggg
律	emgegggggggg
律走	cpgegggggggg
得多	ggfkfggggggg
得好	iffkeggggggg
得很	oeffgggfgggg
得我	fkeffgghgggg
得最	gffjgggggggg
得最厉	gedlifgggggg
得最厉害	gedlifgggggg
得最多	ggfjfggggggg
得紧	nffgfgffgffg
得赚	ffeggmgfgggg
得赚吗	ggdggkgggggg
得还	guZeeggggggg
得重	mfggggfggggg
得重新	mfggggfggggg
微信加	egggggggggjg
微信加上	egggggggggjg
微信怎	ffgggggjgggg
微信怎么	ffgggggjgggg
德	lfgggggggggg
心售	tedfgfgcgggg
心售后	tedfgfgcgggg
心情	gocfgfgfgggg
必	heggjggggggg
必须	heggjggggggg
忌	fgggggkggggg
忌讳	fgggggkggggg
忘	emefhfgfgggj
忘了	dmffffgegggl
快D	engdgggggggg
快乐	ekgffggggggh
快乐,	ciggggfggggl
快乐,,	ciggggfggggl
快到	hdeligfggggg
快到了	mfdgggfggggg
快到手	fZgsfggggggg
快到手的	fZgsfggggggg
快到期	edelngeffggg
快到期了	edelngeffggg
快就	flgggfgfgggg
快要	fbfucggfgggg
快递	fnfffggggggg
快逾	gfggkggggggg
快逾期	gfggkggggggg
快逾期的	gfggkggggggg
态	fgjgggfgghgg
态度	efpeggfggggg
怎么写	gdffgggngggg
怎么办	fegZfugegggg
怎么回事	igdggfmegggg
怎么开	feggggglgggg
怎么打	ebeegfgugggg
怎么拒	fgfggggjgggg
怎么提	frfefggdgggg
怎么样	gfgkgggfgggg
怎么看	fggggjgggggg
怎么让	efdfggfqgggg
怎么让P	ffffgggmgggg
怎么讲	heffgggkgggg
怎么谈	ifffggodfggg
怎么跟	ffefggglgggg
怎样	dcidgoghgggg
急	jgffiggggggg
急得	jfggfggggggg
急的	gddZvfgggggg
急着	meggeggggggg
急着要	odggeggggggg
性	ccZade9ffggg
总	hdfjggggiggg
总结	ffgggggglggg
总结下	ebfeggfftggg
总结给	gggfggfgkggg
怼	fdfefggrfggf
怼回	fdfefggrfggf
怼回去	fdfefggrfggf
恭	fkgfgggggggg
恭喜	fkgfgggggggg
息了	Ufxggggggfgg
您	kfgggggggggg
悬	tdcggfgfffgg
情况	hfkfghffgggg
情况了	ggqgggXggggg
情况给	fffgggmfgggg
情况给我	fffgggmfgggg
惠	ofcfgggggggh
想个	feggggfogggg
想个理	gegfggfngggg
想个理由	gegfggfngggg
想个说	eggggggkgggg
想个说法	eggggggkgggg
想了解我	kgggggegggfg
想做	cgggggggggmg
想先	ndgfgggggggg
想开	agggggggggog
想把	kgfgggfggggg
想换	fwbdffgegggg
想看	ogbggfgggggg
想看看	ogbggfgggggg
想看看C	cgmgggggggfg
想知道之	feggggkggggg
想要	ddnfggggggig
想问	cffgggggggog
意向客	geikfggggggg
意向客户	geikfggggggg
意向的	gegleggggggg
意向的有	gdfrbggggggg
意向的比	gegkgggggfgg
意思	fkffgggggggg
意见	ffjfggfjgggg
感	fhfffggmgggg
感谢	ebgggggqgggg
愿	dncefffpgggf
慢点	fmgefggfgggg
懂	ewedaggggggg
成P	edftfegfgggg
成P的	edftfegfgggg
成R	gYdWe6gggggg
成一	gefcgqgggggg
成一半	feeZfvgggggg
成不	hfggfjgggggg
成了几	fcgpfggggggg
成了几个	fdgoeggggggg
成交	eefkfggggkgg
成交多	ggfjffgggggg
成交清	ffgkgggggggg
成交清单	ffgkgggggggg
成交的	geikffgggggg
成交的客	gdgpdggggggg
成交额	fagsfggffggg
成任	ggglefgggggg
成任务	ggglefgggggg
成几	eclkgfgggggg
成单	ggfkeggggggg
成吗	gffegkgggggg
成率	gfgjgfgggggg
成百	gcglghgggggg
成百分	gcglghgggggg
成百分之	gcglghgggggg
成谈	cfgggggggogg
成谈判	cfgggggggogg
成输	gfgfgggfgofg
成输单	gfgfgggfgofg
我,	ocgffggggggg
我C	effefgiffeqf
我C的	ffggggmggggg
我D	gfggkggggggg
我D再	lfgggggggggg
我D的	eRgZ/gfedgge
我D还	gfgflggggggg
我D还有	gfgflggggggg
我一	eifhfgfggggk
我一下	ddfgggfggggr
我一份	igeogggdfggf
我下	epbecfgngggg
我个	fdgofghffggg
我也	fngffggegggg
我也不	fngffggegggg
我交	Xbefef2fgefj
我们0	jegggggggggg
我们D去	kegggggggggg
我们一	jgfgggfggggg
我们再	oegggegfgggg
我们哪	efmiffgggggg
我们多	fgjggfgggggg
我们多少	fgjggfgggggg
我们差	gfrgfgecgggg
我们得	kgeggggggggg
我们怎	mfggggfegggg
我们怎么	mfggggfegggg
我们想	lfffgggfgggg
我们有	jgghggffgggg
我们比	danYcffxgggf
我们第二	kggggggggggg
我们给	nfmefdffggfe
我们补	kfgggggggggg
我们要	hfdgfggngggg
我们赢	fdeqffgggggg
我们还	efcfgrfggggg
我们还剩	eedegtfggggg
我们这	kgfggfgggggg
我催	eggffggggggl
我催C	dggggggggggk
我催C的	dggggggggggk
我关	fgfgggfggogg
我关掉	fgfgggfggogg
我写	ekeggggjgggg
我几	ggggggnggggb
我几句	ggggggnggggb
我出	ffggggfglggg
我出个	gfggggfgkggg
我列	gggdigggjggg
我列出	ggfamgfflggg
我列出来	ggfamgfflggg
我列列	gggefgggkggg
我去C	dgggggkggggh
我发领	dgggggffoggg
我发领导	dgggggffoggg
我咋	eghggggjgggg
我咋接	ffgggggkgggg
我咋说	egefgggngggg
我回	gafejglkeggh
我回P	ffggggeggggm
我回话	gYbc0fgggggg
我在C	fffgggkggggg
我在C楼	effgggmggggg
我就	hnfffgefeggg
我建	ggfgggefgglg
我开	egggggggfggm
我忘	Xeffkggggggt
我怎	efgfgggmgggg
我怎么	efgfgggmgggg
我想	figfggfjgggg
我想个	ffggggfmgggg
我想想	fngefggfgggg
我手上	fffggfkggggg
我找	lefggggggggg
我把	egfgfgfjfkgh
我把C	ffffdgfegtfg
我拉	hfgfkgffghgg
我拟	ffgfggglgggg
我拟一	fegfgggmgggg
我排	gacsldfgfggg
我收	ebggggfesggg
我改	ggggggfggkgg
我是	jkgefgffgggg
我晚	hngefgffgggg
我晚点	hngefgffgggg
我查	fnfffgfggggg
我查下	gtZfggeggggg
我消	fjdemggfgggg
我消息	fjdemggfgggg
我润	gggggggkfggg
我的	gkffhggggggg
我的伞	glffeggggggg
我看看C	gflgggeggggg
我组	efgiffeqfgff
我给P写	gggggggjgggg
我给P打	ggggfggfgggl
我续	keggfggggggh
我编	fgggggflfggg
我自	gdgnfggggggg
我自己	gdgnfggggggg
我自己的	gdgnfggggggg
我补	eeggggoggggg
我补补	ggggggjggggg
我要	fgffggmgfggg
我记	cehffgfdfglp
我讲	effgggoggffg
我说要	jfgggggggggg
我说说	gedgggpffggg
我还能	ffeffffsdggg
我需要拜	gggfjggggggg
截	Zshhgfffgfgg
截胡	efnhgggdgggg
户C介	pggfggfggfcg
户C介绍	pggfggfggfcg
户列	gfgfmgfggggg
户列一下	gggdjggggggg
户到	ggfcmfgggggg
户到期	ggfcmfgggggg
户到期没	ggfcmfgggggg
户多少	gggjgfgggggg
户多少家	gggjgfgggggg
户拉	gfgkigffgggg
户拉个	gfgkigffgggg
户拉个清	gefnfggfgggg
户提	geU1eegggggg
户是	ffmgfgfggggg
户是哪	ffmgfgfggggg
户晾	gggbmggggggg
户有	fgfhfffmgggg
户有几	ggflgegfgggg
户有没	ggeemggggggg
户有没有	ggeemggggggg
户没	hffjfggggggg
户没人	gfgYrggggggg
户清	gggfjggggggg
户清单	gggfjggggggg
户的	fhfcofgggggg
户给	dfffjgnfffff
户给我	dfffjgnfffff
户说	fgfgfgglfggg
户说领	eeeggggogggg
户说领导	eeeggggogggg
户超过	gggdjggggggg
户都	eqgeffgfgggg
户青	dffggggeggpg
户青禾	dffggggeggpg
房	fvdZgfgggggg
所	jffeghjggggg
所有	gheeghkggggg
所有人	flgefggggggg
手上	fgfjfghggggg
手不	dofefggggggg
手不够	dofefggggggg
手头没	ggfjgfgghggg
手头的	fgfjgggggggg
手头的P	fgfjgggggggg
手术	kgggggdggggg
手的	gcgpfggggggg
打不	lmdeffgfgggg
打个	hfggfkgfgggg
打九	hgecgmgggggg
打九五	ggdVgvgggggg
打九五折	ggdVgvgggggg
打了	kfgggggggggg
打八	accdf1gfgfgg
打八五	eggggkgggggg
打八五折	eggggkgggggg
打到	pgbggffggggg
打印	fmfffggggggg
打印机	gjfgfggggggg
打折	fkgggfgggggg
打款	pdefgfggghgg
打给	ibfengfggggi
打给P	hfggfgfggggj
打给谁	gVcb4ggggggg
打过来没	gelfgggggggg
扣	kghfgfgfgggg
扣批	hgmdgegggggg
扣批到	hgmdgegggggg
扣批到几	ggpcgegggggg
扣权	cngfgggggggg
扣权限	cngfgggggggg
扩	jfgggggggggg
扩产	leggfggggggg
扫了	jegggggggggg
扫描	Tufggggeggnf
扫码	jfgggggggggg
批下来了	ikffgggggggg
批到	hglegfgggggg
批到几	ggpcgegggggg
批到几个	ggpcgegggggg
批发	jegggggggggg
找	flgfggfggggh
找P	ffgffgfffgin
找到	kfjgggefgggg
找到我	efmgggffgggg
找到我们	efmgggffgggg
找哪	gjfgfggggggg
找哪个	gjfgfggggggg
找哪个部	gjfgfggggggg
找我	V5hbeffggffe
找谁	fjffigfggggg
承	kffgggghgggg
技	gkiegggfgggg
把C的	ggfgggfgkggg
把C谈	fgigggegflgg
把D群	gggfegggkggg
把D群里	gggfegggkggg
把刚	ggggggggjggg
把刚才	ggggggggjggg
把合	etdfgggegfff
把合同	etdfgggegfff
把样	Zzafgfdfgffi
把百	gefdegfefmmg
把百川	gefdegfefmmg
把这	dkffggggiggg
把这段	gegfgggfmggg
把预	drfegffhgffg
投影	fmfffgggfggg
投影仪	fmfffggggggg
投标	gngefgffgggg
抖	jggggggggggg
抖音	jgggggfggggg
折	gfheglgggggg
折扣	kghfgfgfgggg
折扣批	hgmdgegggggg
折扣批到	hgmdgegggggg
折扣权	cngfgggggggg
折扣权限	cngfgggggggg
抢了	ggfkffgggggg
抢了我	ggfleggggggg
抢了我们	ggfleggggggg
抢走	fgejgggggggg
护理	nfdgggfggggg
报一	ennhcgdffffg
报一下	ennhcgdffffg
报了M	pfbggggggggg
报了价	feflgggggggg
报价发	gfegggglgggg
报价的	ggekgfgggggg
报修	gjggggggfggg
报名	ioeedggfgggg
报的	bZ0egfgfgggg
报销	fmfffggggggg
报销单	fkfggggggggg
抽	jhfgfggggggg
拆	eRf4fggffggg
拆一	fbgpfggggggg
拆一下	fbgpfggggggg
拉	ggfjhggfgggg
拉个单	gfghjgfggggg
拉个单子	gfghjgfggggg
拉个清	gefnfggfgggg
拉个清单	gefnfggfgggg
拉出	feenigfffggg
拉出来	feenigfffggg
拍	kfgggggggggg
拍板	kfffgggggggg
拍板的	gelffggggggg
拍板的是	gfkffggggggg
拎	ffggdggfqgfg
拎出	ffggggggmfeg
拎出来	ffggggggmfeg
拓	kchdegjffhig
拓客	kchdegjffhig
拓客通	kchdegjffhig
拓客通关	daddfffff2fg
拓客通有	ffqbfggggggg
拓客通的	ddfgggrfghfg
拖	jfffgigggggg
拖到	keffdlgggggg
拖到D	keffdlgggggg
拖得	gfgbpggggggg
拖得最	gfgbpggggggg
拖着	mffggfgggfgg
招	hgefdgilgggg
招呼	ifXgcgvggggg
拜访的	gegflggggggg
拜访的客	gggfjggggggg
拟	hegfgjfigggg
拟一	ebfefqfjfggg
拟个	fgggggfkgfgg
拟器	lggggefggggg
拢了	dfpfggfgffgg
拢了么	dfpfggfgffgg
括	gfggggffmggg
拼	gscddfgggggg
拾	emfggggggggg
拿下	fhdgglgggggg
拿下大	ekgggggggggg
拿下大单	ekgggggggggg
拿下来	eggfflgggggg
拿下的	eggggjgggggg
拿下的话	eggggjgggggg
拿不	idbegsgfgggg
拿了样	ldgggggggggg
拿了样册	ldgggggggggg
拿销	gpedfggggggg
拿销冠	gpedfggggggg
持	lfgggggggggg
挂	jegggggigggg
挂着	lffgggfgggfg
指	dkekgfgggggg
指标	dlekgfgggggg
按	hafqfggfgggg
按人	hdflhfgggggg
按人头	idfmffgggggg
按金	gffkgggggggg
按金额	gffkgggggggg
挡	escccfgkgggg
挣	fgcggngggggg
挣钱	fgcggngggggg
挣钱吗	fgcggngggggg
挪	gggggggggjgg
挪一	egggggfggmgg
挪了	efgggggggmgg
挪到	gggggggggkgg
挪到谈	ffgfgggfflgg
挪到谈判	ffgfgggfflgg
捋捋	feggkghggggg
捏	gffjgfgggggg
捏着	gffjgfgggggg
捏着多	gffjgfgggggg
捏着多少	gffjgfgggggg
换个	iegggggjgggg
换了	leggggfgggfg
换了个	uXffgggfgggg
换了名	lgggggfgggdg
换了名片	lgggggfgggdg
换人了是	cgnggggggggg
换供	egkggggggggg
换供应	egkggggggggg
换供应商	egkggggggggg
换成	fcehfpgfgggg
换成P	edftfegfgggg
换成P的	edftfegfgggg
换成R	gYdWe6gggggg
换新	emgggggggggg
换的	kggggggfggfg
捷	mefgggfggggg
授	lleegfgfgfgg
授权	lleegfgfgfgg
授权书	lleegfgfgfgg
掉	fceekkgggjgg
掉到	iffagngggggg
掉多	egffglgggggg
掉多少	egffglgggggg
掉的	gegfmggggggg
掉算	gfgefggggmgg
掉算丢	gfgefggggmgg
掉算丢单	gfgefggggmgg
掉链	geZbwggggggg
掉链子	geZbwggggggg
排一	gfgmggfgfggg
排一下	gfgmggfgfggg
排个	fZfriggfgggg
排个序	fdgjjggggggg
排了	hffdmggggggg
排产	kfgggggggggg
排名	gfgjgggggggg
排期	fnfdgggggggg
排第	kgdneegfgggg
排课	egggggggggjg
探	lgcggggggggg
探头	lgcggggggggg
接会	gggefgggkggg
接会都	gggefgggkggg
接会都定	gggefgggkggg
接受	safdfigggggg
接吗	felfghgggggg
接待	nfefggfgfggg
接待的	nfefggfgfggg
接手	feggggkggggg
接的	fgkgfggggggg
推一	ZZSeffe+fofg
推了	mgegggfggfgg
推到D	mcgdgkgggggg
推到哪	gdmfgggggggg
推的	jcgcoggggggg
推荐	fngfgggffggg
推进	geofggeffhgg
推进到	geofggeffhgg
推迟呢	gefffmgggggg
推销	kfggggfggggg
描	Tufggggeggnf
提了	kfldffgggggg
提了三	mfdggggggggg
提到	gfYtffgggggg
提到C	geU0fefggggg
提我	Zegdfgefgggy
提炼	gdgffgggoggg
提的	ffmfggfggggg
提示	ddggfgfggggp
提示我	ddggfgfggggp
提示我跟	ddggfgfggggp
提过	gdbvcggggggg
提醒	ffgfhggggggk
提醒我	ffgggggggggj
提醒我D	ggggfggggggj
提醒我看	gffefggggggn
提醒我问	ffgggggggggk
搞	kgggggfggggg
搞定	jehfgggggggg
搭	qdgggggcgggg
摸	vfRkgfgggggg
摸到	egdpgfgggggg
摸到C	egdpgfgggggg
撞	ggfocggggggg
播	kgggggggggfg
支	kggggggggggg
支持	jggggggggggg
支架	lffggegggggg
支行	kfggggfggggg
收了	lfggggfggggg
收了资	lgggggegggfg
收了资料	lgggggegggfg
收到	lggfgggfgggg
收到了	legfgggggggg
收多	ggffgkgggggg
收多少	ggffgkgggggg
收工	hmfffggfgggg
收报	gfkfgggggggg
收报告	gfkfgggggggg
收拾	elgggggggggg
收没	gdmfgggggggg
收走	eggggggggjgg
改D	rbgfggfggfgg
改下	gfggggfgglgg
改丢	ececfggfgwgg
改丢单	ececfggfgwgg
改了	azefffefgefg
改到第	fgkggggggggg
改到第几	fgkggggggggg
改天	mmfdfgfeeggg
改天再	uWgfgggfgggg
改完的	fjggfggggggg
改完的吱	fjggfggggggg
改成谈	bfggggggfqgg
改成谈判	bfggggggfqgg
放假	gpbehfgggggg
政	gmegggefgghg
敏	jfgggggggggg
救	icneffgggggg
教	gffgfglgfgig
教务	gfggfgggggjg
教我	gfgfgggkgggg
教育	gafgegxdeggf
数	hcfnfggggggg
数字	fggggjgggggg
数字怎	fggggjgggggg
数字怎么	fggggjgggggg
数第	gZZ2bggggggg
数第一	gZZ2bggggggg
数要	kggfgggfgggg
数量	gbeqfggggggg
敲	kfgggggfgggg
整两	egggggglgggg
整两句	egggggglgggg
整两句客	egggggglgggg
整个	efggigfflggg
整个纪	egggggfgkggg
整个纪要	egggggfgkggg
整理	fgggggfgjggg
整理一	dgggggfgnggg
整理一份	bgggggffqggg
整理下	ggggggegjggg
文件	flgfgggggggg
文的	feflgggggggg
文的单	feflgggggggg
文的单子	feflgggggggg
斗	gfeqcggffggh
斗发	gfgneggffggg
斗发我	gfgneggffggg
料给	fgggggdgggfm
断	fhdYvfgfgggg
断了	dqeffggfgggg
斯	lffggggggfgg
新增多	ggekgfgggggg
新增多少	ggekgfgggggg
新增客	ffghgggfggjg
新增客户	ffghgggfggjg
新客	gggfgggggfkg
新客户	gggfgggggfkg
新年	flgefggggggg
新年好	fmgegggggggg
新年快	glgffggggggg
新年快乐	glgffggggggg
新店	qeggggffcggg
新建一	egggggggggjg
新建一个	egggggggggjg
新建了	gegneggggggg
新建了几	gegneggggggg
新开	mjefgffffffg
新录	gfgkfggggggg
新录了	gfgkfggggggg
新录了几	gfgkfggggggg
新来	fhffggifggjg
新校	kffggggggggg
新校区	kffggggggggg
新的单	ffggnggggfeg
新的单子	ffggnggggfeg
新签	ebgseggggggg
新装	jfggfggfgggg
新装的	jfggfggfgggg
新进展	eemggggggggg
方P	cfgggggfggqg
方式	hfkgfgfggggg
方案到	ggdmgfgggggg
方案递	lffgggfgggfg
方案递了	lffgggfgggfg
方案里	jfgggggggggg
方没	kfggggfggggg
方爸	dngfgggggggg
方爸爸	dngfgggggggg
方要	hQ4cefgfgggg
方说	keeggggjfggg
旅	flfefkgfgggg
旅费	gdgdeqgggggg
无	jngefgfffffg
日	fefflgfigggh
日子	fafetggfgggg
日快	cmffggffgggk
日快乐	cmffggffgggk
日期	eZffygfffggg
日期的	ddffugefgffg
旧	kheggfgggggg
旧的	fkggggfggggg
早	gkfffghfgggg
早上	glffeggfgggj
早点	glgffggggggg
早茶	ggggggjffggg
时候发	iqaefggggggg
时候签	pfaggggggggg
时候能	kjdfgfgggggg
时候能签	eqedgfgggggg
时候能装	mWpfgffggggg
时间了	lcedogeggggg
明白	fnfefggfgggg
星	gpfcefgefjgg
星期	gzeYeffegggg
春	legggggggggg
是CD	dggggkgggggg
是P	geigggffggkg
是P的	gbvefgfeggfg
是一	legggfgfgggg
是不	fdmggggggggg
是不是涨	gkfefggggggg
是个	dfegggrfggfg
是个什	dfegggrfggfg
是个什么	dfegggrfggfg
是做	geMfff/feggg
是几	ecpfgggggggg
是几号	ecpfgggggggg
是否已	egkggggggggg
是否已经	egkggggggggg
是吧	cgnggggggggg
是哪	fflggggggggg
是哪个	gfmfeggggggg
是哪位	gdmffggggggg
是哪天	eemggggggggg
是哪家	efljgfgfgggg
是哪来	fekmdgfggggg
是哪来的	fekmdgfggggg
是啥	ggjfggfggggg
是少	gfflfggggggg
是少了	geflgggggggg
是延	fggggjgggggg
是延到	fggggjgggggg
是延到D	fggggjgggggg
是怎	cdxegffdgggg
是怎么	edwegffdgggg
是总	jfgggggggggg
是想	kgfggggggggg
是我	xfWgegeggggg
是按	kleggggbgggg
是换	vYcfffgggggg
是推	hfgdglgggggg
是没	hocfgegggggg
是涨	gkfefggggggg
是涨了	gkfefggggggg
是老	meffgggfgggg
是能	lggggfgfgggg
是要我	jgggggggfggg
是要我们	jgggggggfggg
是谁	gcpgdgfggggg
晚	fjeeflgfgggg
晚一	fddggqgfgggg
晚一个	fddggqgfgggg
晚一个月	fddggqgfgggg
晚两	feeggmgggggg
晚两周	feeggmgggggg
晚两周签	feeggmgggggg
晚点	glgffggfgggg
晚点再	gkgfggfggggg
景	gfegggpgggff
晾	ggfZqfgggggg
晾着	ggeXtfgggggg
曲	leggfggggggg
更	ehffhggggkfg
更新	diffigfgglfg
更新的	fggglgggggfg
更新的单	ffggnggggfeg
替我	ffggggfkhggg
替我想	eeggggepfggg
替我想个	eeggggepfggg
最久	gddauggggggg
最久的	fgdfmggggggg
最久的是	fgdfmggggggg
最厉	gedlifgggggg
最厉害	gedlifgggggg
最后	ffmfggffgggg
最后一个	fhkgfggggggg
最后谈	gfqagegggggg
最后谈到	gfqagegggggg
最多的	ggdlfggggggg
最大	ffgnefgggggg
最快	glgegggggggg
最快D	engdgggggggg
最近一个	gcgogggggfgg
最近三次	bgogggggggfg
最近有	gmgefggggggg
最高	gfgjfggggggg
月没	fegfnggggggg
月没声	dSfb/ffeeggg
月没联	fegglgggfggg
月没联系	fegglgggfggg
月的	gcgohggggfgg
月签	fgehgkgggggg
月饼	fnfefggfgggg
有0	jfgggggggggg
有C	igbggmfggggg
有D	kfgggegggggg
有三	lfgggggfgggg
有下	fdgkjggfgggg
有两	gofdfggfgggg
有个	fgggggfgggkg
有人	gkgffggggggg
有人拼	grdedfgggggg
有什么区	mgggggfegggg
有什么好	jigfggfffggg
有什么没	gfgflggggggg
有什么要	fcfeqgggfggg
有几个在	ggfjffgggggg
有几个客	ggfcmfgggggg
有哪几个	gggkeggggggg
有啊	fflfggfgfggg
有啥好	gtdcfgfffggg
有啥忌	egfggglfgggg
有啥忌讳	egfggglfgggg
有啥要	gfggjggggggg
有啥该	egggfglggggg
有多大	ggjhgfgggggg
有多少在	ggemefgggggg
有好	ghcecfgrgggg
有客	geU0fefggggg
有客户	geU0fefggggg
有得	ggdggkgggggg
有得赚	ggdggkgggggg
有得赚吗	ggdggkgggggg
有快	gbderggggggg
有戏	jfeiejgggggg
有打	fpfeeggggggg
有打印	fpfeeggggggg
有投	fofeeggggggg
有望	gegkfggggggg
有望落	gegkfggggggg
有望落袋	gegkfggggggg
有没得	earefkgfgggg
有没有	ifdgjggggggg
有没有人	gnefeggggggg
有没有好	ghcecfgrgggg
有没有快	gbderggggggg
有没有戏	effdgpgggggg
有没有漏	gfegkggggggg
有没有现	jgfggggggggg
有没有答	gffgkfgggggg
有漏	gfegkggggggg
有漏跟	ggegkggggggg
有点	hfeffgdfqfgg
有现	jgfggggggggg
有的	ffbgggsggffg
有空帮	ekgggggggggg
有空帮我	ekgggggggggg
有答	gffgkfgggggg
有答应	gffgkfgggggg
有答应了	gffgkfgggggg
有联	gggjfggggggg
有联系	gggjfggggggg
有谁	feejkggggggg
朋友圈	fhggggfjfggg
服了	engffggfgggg
望	glgefggggggg
望落	gegkfggggggg
望落袋	gegkfggggggg
望落袋的	gegkfggggggg
期不	ragggfgfgggg
期呢	gdgmfggggggg
期太	gfggfeglgggg
期太长	gfggfeglgggg
期有	ceuifffdgggg
期没管	ggfcmfgggggg
期的合	fegraggggggf
期的合同	fegraggggggf
期的跟	ffgflggggggg
期的跟进	ffgflggggggg
期续	hggjfggggggg
期续签	hggjfggggggg
期能	lfeggggggggg
期能不	mfeggfgggggg
期能不能	mfeggfgggggg
未	Ydqggglfffhg
本	hleefgfjfggg
机D	aefeeggvgggf
机又	fmffgggfgggg
机器	gkgfgggfgggg
机器人	foffgggegggg
机场	cngffggggggh
机的跟	fggelggggggg
机的跟C	fggelggggggg
权书	lleegfgfgfgg
权限	cngfgggggggg
李雷D	gdgbqggggggg
李雷的	fSf2eggffggg
材料	dlffgglfgfgg
束	jgggggeggggg
条件	gfndggfggggg
条件是	ggndggfgfggg
条件是啥	ggndggfgfggg
条发	gkeggggghggg
条意	lgdggggggggg
条意见	lgdggggggggg
条短	bcgggggsfggg
条短信	bcgggggsfggg
条记	geefpgeggggg
条记录	geefpgeggggg
来一	eeffgghjgglg
来一个	fggggggfggjg
来一份	daeefgmsfggg
来一条	ggfgggfgggkg
来一段	fgggggglgggg
来个	fcfofgjfeggg
来人	lfggggeggggg
来先	kgggggfggggg
来几	ffcggergfggg
来几条	efaggeugfggg
来厂	kfgggghggggg
来厂里	leffgghggggg
来压	lefggggggggg
来压我	lefggggggggg
来吗	fvbcefgggggg
来呢	fYkpffgggggg
来头	ggbgggpggggg
来就	lfgegggggggg
来就得	mfgegfgggggg
来往	feggggkggggg
来怎	efqggggbgggg
来没	gelfgggggggg
来没有	gfkfgggggggg
来源	fZgueggfgfgg
来的线	ggelfggggggg
来的线索	ggelfggggggg
来的询	mdggggggggfg
来的询盘	mdggggggggfg
来着	elldffgggggg
来越	eoffgggfgggg
来路	ffOgff3ggggg
来都	jfgggggggggg
来问	hffggggfgglg
杯	hoceeggggggg
松口	jehfggghgggg
松口了	kejfgggfgggg
松口了没	afqfgggggggg
板换	atdfgegfgggg
板的	gelffggggggg
板的是	gfkffggggggg
板的是哪	gfkffggggggg
构调	jgffgfgggggg
构调整	jgffgfgggggg
果然	jegggggggggg
架	jgfggggggggg
架构调	jgffgfgggggg
架构调整	jgffgfgggggg
柜	meggggggfggg
查一	ffqefgffgfgg
查一下	glfffggggggg
查下	goffgfeggggg
查下C	gpeggfdggggg
标了	oaUxfegfgfgg
标准	Vvffgeffemgg
标吗	gfdkghgggggg
标完	fbdsgfgggggg
标完成	fbdsgfgggggg
标成	fggggggggkgg
标缺	gbgofggggggg
标缺口	gbgofggggggg
标赢	eVaeegfff9gg
标还	bpfhgegggggg
标还差	bpfhgegggggg
样了	ffkggfgggggg
样册	hlegggffgggg
样品寄	jgfggggggggg
样品寄了	mfdggggggggg
样子	oeffgggfgggg
样机	dkeefggkgggg
样机D	Xcfcfgg3gggf
样板	ofegggfggfgg
样的	dfhfgfpegggg
根	ggggdggglggg
根据	gfggZgggqggg
框	jggggggggggg
案到	ggdmgfgggggg
案递	lffgggfgggfg
案递了	lffgggfgggfg
案里	jfgggggggggg
档	effggggghgmg
档案	dcdfffjffftg
梦	exfZefgfgfgg
梯广	mcgggggggggg
梯广告	mcgggggggggg
检查	ekgggggggggg
楚	kkcfgfgggggg
楼下	ehgggglgeggg
楼下了	eeggggrgdggg
概括	gfggggffmggg
概要	efgggglggggg
榜	fXfvfggfgggg
模拟	jbfffrefgggg
模拟器	lggggefggggg
模板	bqfffggfgggg
欠	fghfjggggggg
欠的	fghfjggggggg
次什	gdnffggggggg
次什么	gdnffggggggg
次什么时	gdnffggggggg
次怎	fcpfgfgggggg
次怎么	fcpfgfgggggg
次报的	fgjggggggggg
次报的什	fgjggggggggg
次拜	ffigdgmggggg
次拜访	ffigdgmggggg
次提	fgkfgggggggg
次提的	fgkfgggggggg
次见	efkggghggggg
次说	ggagggnggggg
次说到	fgYgggqggggg
次说到哪	fgYgggqggggg
次跟	femfigffggfg
次跟C	fevfegdffffg
次跟进	fejekggfgggg
次跟进是	gekggggggggg
欢	epfefggfgggg
欢迎	epfefggfgggg
欧	obgggggggggg
款0	lfgfgggggggg
款了	nfdffggggigg
款到	kegggggggggg
款到了	ndffgggggggg
款又	lfdggggigfgg
款多	gfcngfgggggg
款多少	gfcngfgggggg
款方	lefggggggggg
款方式	lefggggggggg
款的	efdlgggjgggg
款的话	dgggggglgggg
款还	ugVggggegggg
止	gfdnffgggggg
正式	lffggfgggggg
正式通	jfgggggggggg
正式通知	jfgggggggggg
正面	edfqfggfgggg
步	egkifggfgigg
步一	aetfgggggffg
步一下	aetfgggggffg
步的	gddvafgggggg
死了	eoffgggfgggg
死我	flgffggggggg
死我了	flgffggggggg
段了	ggggggeggkgg
段录	gegfggffnggg
段录音	gegfggffnggg
段往	cdffggfdfwgg
段改	fggggggggkgg
段改成	gfffgggggkgg
段的	heflfhgfgggg
段的P	fggkgggggggg
段的P值	efglgggfgggg
段话	edfffgfrggfg
段都	ejeleggggggg
段都有	geepeggggggg
段都有谁	gdcscggggggg
段金	gdglgggggggg
段金额	gdglgggggggg
每	gefmfggfgggh
每单	bQd/ffgefggg
比D	gcfnfggggggg
比D多	geenfggggggg
比一	lgfgggfggggg
比价	ggoedggfgggg
比例	helfgggggggg
比呢	fccuffgfgggg
比我	eelffgflgggg
比我们	eelffgflgggg
毛	lgedfkgggffg
毛利	fgaWg0gggggg
毛病	fpfdfggfgggg
民	nefggggfgggg
气	gegfggglgggg
气点	eZfefggwfggg
气话	egggggglgggg
水	gnfggffggfgg
水果	qcgggegggggg
求先	ncgggggggggg
汇总	fZeofgfenfgg
汇报	gflgggdggggg
池	gffnYfgggnfg
沙	imdgdggggggg
沟	effgggefpfgg
沟通	effgggefpfgg
没下文	jfdjgggggggg
没下文的	feflgggggggg
没丢	kegfgggggggg
没中	lndeffgfgfgg
没了	kgggghgggffg
没人	fjfdlggggggg
没人接	meggggfggggg
没人理	eggcoggggggg
没付	fgpcgdgggggg
没做	gcfbvfgggggg
没做的	gefasfgggggg
没办	geedofgggggg
没办的	gddfpggggggg
没动的	edgfpggggggg
没动的单	dggeoggggfgg
没动静的	fgghkggggggg
没去	fafftggffggg
没啥	kffggggggggg
没填	ggf0Pggggggg
没声	jYfdvgffffgg
没声音	qefffggfgffg
没处	defgrggggfgg
没处理	defgrggggfgg
没处理的	Zdfgxgfggefg
没干	heggjggggggg
没干完	gfgflggggggg
没得	eenfghgggggg
没戏	heffgfgggngg
没批	hffggggjgggg
没报	glfhefgggggg
没报价的	ggekgfgggggg
没收	ggocgdgggggg
没更	fgggkgggggfg
没更新	fgggkgggggfg
没更新的	fggglgggggfg
没有三	lfgggggfgggg
没有下	fdgkjggfgggg
没有人	gnefeggggggg
没有啊	fflfggfgfggg
没有好	ghcecfgrgggg
没有快	gbderggggggg
没有戏	effdgpgggggg
没有漏	gfegkggggggg
没有漏跟	ggegkggggggg
没有现	jgfggggggggg
没有答	gffgkfgggggg
没有答应	gffgkfgggggg
没有联	gggjfggggggg
没有联系	gggjfggggggg
没松	kgfggfgggggg
没松口	kgfggfgggggg
没法	cpgggfgfgggg
没电	fmgefggggggg
没电了	fmgefggggggg
没看	Ynfefgffrffg
没碰	efgdrgfggffg
没碰的	dfgdsggggffg
没空	mdfffgegkggg
没签	efjjgggegggg
没签的	ffemgfgggggg
没签的有	ffbsgeggfggg
没管	ggfaqfgggggg
没约	rdfheffggffg
没联系了	fgogbggggggg
没联系的	ffgfmggggggg
没表	lfggggeggggg
没表态	lfggggeggggg
没见	lfggggfggggg
没见C	qefgggeggffg
没说	jfggggfggggg
没说什	pfaggggggggg
没说什么	pfaggggggggg
没说几	mdggggggfggg
没说几台	mdggggggfggg
没说啥	hfoffgfgdggg
没说要	kgfgggfgggfg
没说要啥	lgfgggeggggg
没谈	lfgggggfgggg
没跟的	ggegkggggggg
没过	jgfggggggggg
没进	kfggggfggggg
沪	ndefgffkgffg
沪川	ndefgffkgffg
油	hofdffgfgggg
法	fhggggfkgfgg
泡	kfggggfggggg
注	fjfgggiggggg
注意	fjfgggiggggg
泰克	hkffggggfggg
泰克的	kfgggggggggg
泰克的价	kegggggggggg
泵	jggggggggggg
泽	tfgggggWgggg
洗	khgfgggggggg
洗碗	legfgggggggg
洲	ldggfggggggg
活	iifdhgggiggg
活了	rZhfggfggggg
活儿	kdgYpggggggg
流失	dafrffffgkgf
流程	jffhgggggggg
流量	kgegggggggeg
流量计	kgegggggggeg
测一	gdgmgfgggggg
测一下	gdgmgfgggggg
测一下D	fbgofggggggg
测掉	dgeffogggggg
测试	esdegfgggggg
海	kggfgggggggg
海报	Ztggggffffgg
海程	dggggggggggj
海程国	dggggggggggj
海程国际	dggggggggggj
消了	oegfgfgggggf
消息	egjfhggghggg
消息了	Ufxggggggfgg
消防	hkfffgggfggg
润	hfeegngfgggg
润色	gggggggkfggg
涨0	kdfXfsgggggg
涨了	Zqefgjgggggg
涨价	eiffgggkgggg
涨价通	fegegggogggg
涨价通知	fegegggogggg
添	edffggffggrg
添加	ebeffgefffwg
清	kgcgiggggggg
清单	gdghmggffggg
清楚	kkcfgfgggggg
渠	ifkgfgfggggg
渠道	ifkgfgfggggg
渠道来	ggneefgggggg
渠道来的	ggneefgggggg
温度	elifgggfgggg
港	kfggfggggggg
游	mdgfgggggggg
溪	mdgggggggggg
溶	mgdggggggggg
满了	gmeefggggggg
满意	jdlfgfffgfgg
漏	gfenfggggggh
漏了	gcdfqggggggg
漏斗	gfeqcggffggh
漏斗发	gfgneggffggg
漏斗发我	gfgneggffggg
漏跟	ggegkggggggg
演	fsWefoefgggg
演示	i2Mggffggggg
火	Zvfefggfgggg
炉	kfggggfggggg
点了	flffgggggggg
点位	ocfgggfggggg
点位图	ocfgggfggggg
点再	gkgfggfggggg
点到	ekhffghfgggg
点啥	fhceffjkiggg
点啥好	fddefgisfggg
点喊	fgggfggfgggj
点喊我	fgggfggfgggj
点在	ffpeegjfffgg
点在哪	ffpeegjfffgg
点头	jbsddfgfgggg
点头了	meffgggfgggg
点开	frdefggfgggg
点我	fgdggkhggggg
点给	ffefgmgggggh
点能	dddgfrgggggg
点能不	dddgfrgggggg
点能不能	dddgfrgggggg
点见	ffdeggpggggg
点见P	ffcdggsggggg
炼	gegfggggmggg
热	hflffggggggg
然	kffggggggfgg
照	fkgghggggggg
照旧	leggggfggggg
照片	Vvggggfggggg
熟	neegggfggggg
爆	legggggggggg
爬	fYeffgdfzggg
爬楼	fYeffgdfzggg
爸	fkgggggggggg
爸爸	dngfgggggggg
版	hggfggejhggg
版了	ckiggggggggg
版本	dieefggqfggg
牌	hmffggffffgg
牛	gucdffgegfgg
牛啊	W1edffgegggg
物流	Zpkfgggfgggg
特	mdffgggigggg
犹	gflggggfgfgg
犹豫	gflggggfgfgg
独	jgggggfggggg
独家	jgggggfggggg
猫	fpgeeggfgggg
率怎	gfgkgfgfgggg
率怎么	gfgkgfgfgggg
玛的	gggfgggkgggg
玩	eogfeggfgggg
环比	ggfkgfgggggg
现在什	gfmfggeggggg
现在什么	gfmfggeggggg
现在做	fofdffgggggg
现在几	flefgggggggg
现在几点	flefgggggggg
现在啥	gfueggfgYggg
现在就	mcgggggggggg
现在谁	faxeaggggggg
现货	flffgggggggg
班	glffgggfgggg
球	hndffgfggggg
球吗	grcdefgggggg
球赛	fwYdefgggggg
理一	ekfgfgegjggg
理一下	dtegfgdfgfgg
理一份	dgggggegnggg
理一遍	ggggggkgfggg
理下	ggggggegjggg
理出	gfggggfglggg
理出来	gfggggfglggg
理由	gegfggfngggg
理由约	fdffgggpggfg
理的	defgqggggfgg
瓦	0Ucfffgggggg
瓶	kgggggeggggg
生了	eoeeeflffggg
生日	ekgfggffgggk
生日快	cmffggffgggk
生日快乐	cmffggffgggk
用R	kgggggfggggg
用到	kgeggggggggg
用到期	kgeggggggggg
用到期了	kgeggggggggg
用得	ffmggfgfgggg
用谁	gfjggggggggg
用量	lgfggefggggg
由	gegffgfkgjgg
由约	fdffgggpggfg
甲	fkgggggggggg
甲方	fkgggggggggg
甲方爸	dngfgggggggg
甲方爸爸	dngfgggggggg
申	fnfffggfgggg
申请	fnfffggfgggg
电了	fmgefggggggg
电梯广	mcgggggggggg
电梯广告	mcgggggggggg
电话会	cfgggghghggl
电话打	emffgggfgggg
电话来	cfgggggfggog
电话里	kaeeggfqfggg
电话里说	nffggggffggg
画	kefgggjfgggg
画像	egfgggofgffg
留了	jgggggfggggg
留了电	kggggggfggeg
留了电话	kggggggfggeg
留的电	gfgfgggfggmg
留的电话	gfgfgggfggmg
留资	lgggggdggggg
病	fpfdfggfgggg
症	fkgffggggggg
登	fhfggggfggkg
登不	drffffgegggg
登录	jgeggggggggg
登记	bgfgggfggfrg
登记一	cdfgggfggftg
登记一家	cdfgggfggftg
登门	obgggggfgggg
白	ikgegggggggg
百	kfhefggfghhg
百万	lefifggggfgg
百分之几	gcglghgggggg
百川	lbkcfhhefhjg
百川有	ddqefggggggg
百川还	gfqcgdgggggg
的C	jeiggggggggg
的M	6Qfbfggffggg
的P值	efglgggfgggg
的P加	ngfgggfeggfg
的P在	kgegggfggggg
的P盘	fgfjgggggggg
的P盘子	fgfjgggggggg
的P问	mgcggggggggg
的l	elfggggggggg
的三	kfejffgggggg
的三个	gdhlfggggggg
的三个单	gbgqeggggggg
的事儿	fgjggggggggg
的价	iflegegfgggg
的会	gegffgfgnggg
的伞	gsffYgggfggg
的全	gdfqeneecfgf
的公	gfZfggtgggfg
的准	fgggggmggdgg
的准备	fgggggmggdgg
的几	afuegffggfgg
的几个	ngfegegggggg
的列	ggeeoggffggg
的前	YcZfgf+feeeg
的加	ggekgfgggggg
的十	feglgggggggg
的十个	gegkgggggggg
的十个单	gegkgggggggg
的单	ffgkiggggfgg
的单子	ffgkhggggfgg
的单子拉	gfgkgggggggg
的单子拎	ffggnggggfeg
的发	gefpgggefggg
的合	egkfffgggggj
的合同	egkfffgggggj
的同	imfdfggffggg
的同事	fqfdfgffgggg
的吱	fjggfggggggg
的吱一	fjggfggggggg
的吱一声	fjggfggggggg
的呢	fXbosegffggg
的哪	gejgfgjgfggg
的多	fgnfgegggggg
的多少	ffvagcfggggg
的客	ehgfkgghgggg
的客户	ehgfkgghgggg
的客户列	gfgfmgfggggg
的客户拉	ggghjgffgggg
的客户有	ffegegfpgggg
的客户清	gggfjggggggg
的归	gggedgggmggg
的往	efbgggtgfffg
的往来	efbgggtgfffg
的待	feggiggflggg
的待办	feggiggflggg
的情	ffmggggggggg
的情况	ffmggggggggg
的成	gcflfkggffgg
的成交	gaftfggfffgg
的拜	afgfugfggfff
的拜访	afgfugfggfff
的提	Zjfgggffgggr
的时	jfefmgfggggg
的时候	kfgggggfgggg
的时间	gfaeugdggggg
的是	ednfhggggggg
的是哪	efncjggggggg
的是哪位	gfkffggggggg
的是哪家	egtWjfgfgggg
的最	bfpggggggffg
的最近	Yfuggggggffg
的有	gfelhfgggggg
的有几	ggfkffgggggg
的有哪些	ggfjgggggggg
的有多	fgcohegggggg
的有多少	fgcohegggggg
的有谁	fcXrofegfggg
的条	gflffgfggggg
的条件	gflffgfggggg
的条件是	gflffgfggggg
的来往	feggggkggggg
的标	jgfggggggggg
的案	hkfgggfggggg
的案例	hkfgggfggggg
的档	edefggsfffgg
的档案	ebdefgyffffg
的概	ffhhgfjggggg
的沟	effgggefpfgg
的沟通	effgggefpfgg
的没	mdgffggggghg
的活	gndblgfgfggg
的活儿	kdgYpggggggg
的温	elffgggggggg
的版	fTfdfgg3fggg
的电	gegfkgffhghg
的电话	gegfkgffhghg
的电话会	fgggggfgjggg
的盘	gdeqgegggggg
的盘子	gdeqgegggggg
的章	ddpggffggggg
的红	dogffggfgggg
的纪	edfffgffuggg
的纪要	edfffgffuggg
的给	ffgflggfgggg
的给我	ffgflggfgggg
的老客	fgggkggggggg
的老客户	fgggkggggggg
的联	fcpgggefggfg
的联系	fcpgggefggfg
的订	iglfggefgegg
的订单	iglfggefgegg
的话	gegfghgkgggg
的话D就	eggggjgggggg
的话术	gggggfgkgggg
的询	leggggggggfg
的询盘	mdggggggggfg
的说	eeeffggrgggg
的说法	egffgggnfggg
的货	ldgggggggggg
的跟	feielggggggg
的跟C	fggelggggggg
的跟C已	fggelggggggg
的跟进	fejelggggggg
的近	dfpgggeggffg
的近况	dfpgggeggffg
的还	gbjgofgfggfg
的还有	ggYjpfgggggg
的通话	ggggggdgkggg
的那个	cgoggffggggg
的那几	ggleggggfggg
的都	ffemfigggggg
的都是	gecqffgggggg
的都有	gffleggggggg
的都有哪	ggfraffggggg
的金	ggfjgggggggg
的金额	ggfjgggggggg
的门	cdbfgg1edggg
的阶	ejffggffglgg
的阶段	ejffggffglgg
的阶段调	ggggggfggkgg
的项目有	ggfkfggggggg
的预	hefkgggggggg
的预算	jgfggggggggg
的预算批	jgfggggggggg
盒	epfegggfgggg
盖了	fdnfgfgggggg
盖了没	deoggffggggg
盖完	mecfggfgglfg
盖章	ckgggggjgggg
盘子	gfengfgggggg
盟	idggfgggggkg
盟商	hdgggggggglg
目停	jgeggggggggg
目停了	jgeggggggggg
目前	hfjhgffgfggg
目录	lffgggggggfg
目有	ggfkfggggggg
目有哪	ggfkfggggggg
目有哪些	ggemffgggggg
目标完	gbgogggggggg
目标完成	gbgogggggggg
目标缺	gbgofggggggg
目标缺口	gbgofggggggg
目标还	gfgkgfgggggg
目标还差	gfgkgfgggggg
盯	gglegfgggggg
直接	ehgfggggglgg
省	obgggggggggg
看C	fglgggfggggg
看P	gffkgggggggg
看P的	fdfqggffgggg
看一	fcjffgpfgefg
看一眼	ealeffufgefg
看了	nlaffffggggg
看了没	opXdefgfgggg
看再	jmgffgffffgg
看再说	jmgffgffffgg
看漏	gegjeggffggm
看漏斗	gegjeggffggm
看看C	fglgggfggggg
看看再	jmgffgffffgg
看看再说	jmgffgffffgg
看看资	egggggegggkg
看看资料	egggggegggkg
看见	bteffgfggfgg
看见我	gmefeggggggg
看见我的	gmefeggggggg
看谁	hcnffggggggg
看资	egggggegggkg
看资料	egggggegggkg
真	fmgefggggggg
真不	bugcfggfgggg
真拿	eggggjgggggg
真拿下	eggggjgggggg
真拿下的	eggggjgggggg
眼	fdifggnfgffg
着D	fdgeegfdfgfw
着不	fgmchggfgggg
着呢	gcpchfgggggg
着多少个	gffjgfgggggg
着我	feifmffggggg
着没	hggejggggggg
着的	eafa4fdfeggg
着要	sbfffggfgggg
睡	gjgcjggggggg
知我	kfggfgffgggi
知我们	meggggfggggf
知道C	sfYgggfggggg
知道之	feggggkggggg
知道之前	feggggkggggg
知道能	udYfgfgggggg
知道能不	udYfgfgggggg
知香	fcidfjjgfgig
知香会	gdbegsgfgggg
知香的	geiggglffggg
知香的情	ggpgggaggggg
短	gfgggggkgggg
短一	efgfgjgjgggg
短信	gegggggkgggg
石	hfgfgggggkgg
石材	hfgfgggggkgg
码多	gteZgeggfggg
码多少	gteZgeggfggg
砍	effbfqghgggg
研	ikffgggffggg
研发	fseefggeeggg
破	glffgggfgggg
破网	glffgggfgggg
硬	gcgfgggogggg
确	qfceefgggigg
碍	feeggmgggggg
碍不	feeggmgggggg
碍不碍	feeggmgggggg
碍不碍事	feeggmgggggg
碍事	feeggmgggggg
碗	legfgggggggg
碰上	gdgoeggggggg
碰的	dfgdsggggffg
磊	gegjcggfgmgg
示	gmbggggggggi
示我	ddggfgfggggp
示我跟	ddggfgfggggp
礼	gkgfggffiggg
社	khffgfgfgggg
社保	gnfegggfgggg
社保是	gkfefggggggg
社保是不	gkfefggggggg
祝	ejgfggghgggg
祝各	ekgggggggggg
祝各位	ekgggggggggg
祝各位D	ekgggggggggg
票	hlfffggfgggg
票寄	gcnfgggggggg
票该	gjfgfggggggg
票该找	gjfgfggggggg
票该找哪	gjfgfggggggg
离职	jiffghgfgggg
离职了	ljfegggfggfg
禾	kajdfkiffggg
禾的	feefgglfflgg
禾的阶	eefggggggpgg
禾的阶段	eefggggggpgg
秀	ikfefggfgggg
私信	gfggggggggkg
私信来	gfggggggggkg
私信来的	kgggggggggeg
种	jffgggghgggg
科	jfggggfggggg
科的	efggggffggog
秒	kgdggggggggg
租	legggggggggg
积	heffpfeffggg
积金	kifegggegggg
程国	dggggggggggj
程国际	dggggggggggj
稍	fofefggggggg
稍等	fofefggggggg
税	QV/dZefcffgf
稳	fenffhgggggg
稳了	eggggjgggggg
稳了吧	eggggjgggggg
稻	qagffggfgggg
稿	feffgggogggg
空	lffffgfghggg
空帮	ekgggggggggg
空帮我	ekgggggggggg
空调	gjfggggggggg
空调太	gjfggggggggg
空调太冷	gjfggggggggg
窗口	jggggegggggg
立	lcifgggggggg
站	legggggggggg
站P	mgfgggfggffg
竞	hehleggggggg
竞争对	jfhggfgggggg
竞争对手	jfhggfgggggg
竞争的	fffmfggfgggg
竞品	fciqbgggfggg
章盖	hekfgggggggg
章盖了	hdlfgggggggg
章盖了没	fgjggggggggg
章都	jegeggfffmfg
端	jegggggfgggg
笑	gjgfgggggggg
笑死我	flgffggggggg
笑死我了	flgffggggggg
笔	ecinfggggggg
第一单	ldgfgggggggg
第一单,	ldgfgggggggg
第一批	kfgggggggggg
第一次	ggeggglggggg
第三	nfefgggfggfg
第几	fejnfefggfgg
第几版	fgkggggggggg
第几版了	fgkggggggggg
第四	wYffgggfgfgg
等P	oeffgggegggg
等P回	oeffgggegggg
等下	gfggggjggggg
等下见	efggggnggggg
等下见C	efggggnggggg
等了	fkgggggggggg
等我	hheemggfgggg
等我消	fjdemggfgggg
等我消息	fjdemggfgggg
等等	ldgggggjfggg
答了	pffdgefggggg
答应	hegfkggggggg
答应D	neffgggggggg
答应了	geeflfgghggg
答应了没	gedfnggggggg
答应我	femffggggggg
答应我们	femffggggggg
签一	bndgglgfgggg
签一半	dgcggpgggggg
签了多	ggdmgfgggggg
签了多少	ggdmgfgggggg
签单	fkggfggggggg
签呢	bUWVe/gffggg
签回	gfjfgggggggg
签回来	gfjfgggggggg
签字	jegggggggggg
签得	ggfjfggggggg
签得最	ggfjfggggggg
签得最多	ggfjfggggggg
签的	efikffgggggg
签的有	feepffgggggg
签的有哪	ggenefgggggg
签碍	feeggmgggggg
签碍不	feeggmgggggg
签碍不碍	feeggmgggggg
签约	ffflfggggggg
签约的	fbexbfgfgggg
签约额	gfemgggggggg
算不	dghfgggmggfg
算丢	dfffgggggqgg
算丢单	gfgefggggmgg
算了	ilffgfgfgggg
算呢	gdfnfggggggg
算多	ggmcgfgggggg
算多少	ggmcgfgggggg
算意	Zd4fgfffgYfg
算意向	Zd4fgfffgYfg
算我	gdgnfggggggg
算我自	gdgnfggggggg
算我自己	gdgnfggggggg
算批下	jgfggggggggg
算批下来	jgfggggggggg
算砍	egfgggglgggg
算算	Xdejfxgfgefg
算给	cggggngggggg
算给C	cggggngggggg
管P	geggggggggkg
管这	gdoffggfgggg
管这事	dcsffggfgggg
管采	fegfggffggog
管采购	fegfggffggog
箱	pdfgggfggggg
簧	sagffgggfggg
米	mefggggggggg
粮	reggfgffcggg
精	djffggefofgg
系了	fkkfdggggggg
系人	eghgfghfggkg
系人P	fffggggfggmg
系人是	ffjfegfgggkg
系人是哪	geofdggggggg
系人电	fqigagefggfg
系人电话	fqigagefggfg
系方	efqgegffggfg
系方式	efqgegffggfg
系的	ffgemggggggg
系的客	gggejggggggg
系的客户	gggejggggggg
系统D	emggfggggggg
索C	egggggggggkg
索改	gggffggffngg
索池	dffrUfgggqfg
紧	iffaogghgggg
紧盖	egggggglgggg
紧盖章	egggggglgggg
红	fjgfgggfggig
红包	foffgggefggg
约D	djgffgflgggg
约P	ffgggggkgggg
约PD	ffgggggkgggg
约P出	fgfggggkgggg
约P出来	fgfggggkgggg
约了C	fgggfgkggggg
约了D	lfggggffgggg
约了D见	nfgggggcgggg
约定	hafesggfgggg
约定日	eXfd0ggffggg
约的	fdjneggegggg
约额	gfemgggggggg
级	fffgggggglgg
纪	ffgfgggglggg
纪要	ffgfgggglggg
纳	gbfbfged1ggf
线0	ggfcgngggggg
线0折	ggfcgngggggg
线索C	egggggggggkg
线索改	gggffggffngg
线索池	dffrUfgggqfg
练	jnfefcgggggg
组	gjeifgghgggg
组D	fkgfgggggggg
组手	fgfjgggggggg
组手头	fgfjgggggggg
组手头的	fgfjgggggggg
组把	Zwgdgffggffg
组织	gfgfgfeqfgff
组谁	cpVyafffggfg
细	rcffgggfgggg
织	gfgfgfeqfgff
终于	jfgggggggggg
绍	heehgfhkgfgg
绍了	tggfggeggfYg
绍来	jgggggeggghg
绍来的	jgggggeggghg
绍的	jegkgfcfggjg
经理	jfgggggggggg
经过	fggelggggggg
经过了	fggelggggggg
结下	ebfeggfftggg
结论	ggggggegkggg
给C再降	ggdggkgggggg
给C写	fgfgggglgggg
给C的	dgiggfglgggh
给P	ffggfggkgggh
给P写	fggggggjgggg
给P写个	fggggggjgggg
给P发	gdeffgfpgggh
给R的	gfflfggggggg
给个	ecgfggjngggg
给了	rffgggcfgffg
给出D	ffgkgggggggg
给出D成	ffgkgggggggg
给到	gbaefvgfgggg
给到0	gbaefvgfgggg
给哪个	gggkefgggggg
给客	eifggggkfggg
给客户	difgggfmfggg
给我,	ocgffggggggg
给我C	ffggggmggggg
给我C的	ffggggmggggg
给我个	fdgofghffggg
给我出	efggggegoggg
给我列列	gggefgggkggg
给我拉	gfgfmgfffigg
给我捋捋	egggggkggggg
给我补	deggggqggffg
给方	pefgfgefkffe
给方案	pefgfgefkffe
给的	nhfgggfcggfg
给谁	gbefpggggggg
给谁了	gfgkeggggggg
给领	fdggggmfgggg
给领导	fdggggmfgggg
统	gjgfghgggggg
统D	emggfggggggg
统一	Xteagngggfgg
绩	geflgggggggg
续上	pbffgggggggg
续了	nffggffggfgg
续签	egkkffgfgggg
续约	ffhhgfgjgggg
续费	jfjegggggggg
维护	ekggfggggggg
综合症	fkgffggggggg
综合部	jgggggeggggg
综合部P	jgggggeggggg
绿	gmfefggfgggg
缘	gnfefggfgggg
缩	eeefghdftggg
网留	egfggggggglg
置	xaceffgfgggg
美	kegggggggggg
群	fggfggfgkggg
群D	fdggfgfgnggg
群里	fhgfggfgjggg
群里刚	ecgggggfqggg
群里加	meggggggfgfg
群里加的	meggggggfgfg
群里的	gdffggggnggg
群里聊	ggggegggkggg
翻	hdnfggdgjgfg
翻一	edqffgcglffg
翻一下	edqffgcglffg
老大	bgggggeggpgg
老客	hgfhgffjfgfg
老客户	hgfhgffjfgfg
老客户C	lgfjgefgggeg
老样	rdeegggfgggg
老样子	rdeegggfgggg
考	ilfefgggfggg
考虑	lehggggggggg
而	jmfffgefgggg
而已	jmfffgefgggg
耐	kjcgggfggggg
耗	kfggggfggggg
耗材	kfggggfggggg
聊了	kffgggffiggg
聊了五	lfgfggfgfggg
聊了五分	lfgfggfgfggg
聊了啥	gfdfggcgqggg
聊天	ggfgcgfgnggg
聊天记	hfggdgfgmggg
聊天记录	hfggdgfgmggg
聊天里	feggUggfzggg
聊得不	ikggggfffggg
聊得不错	ikggggfffggg
聊点	ffggggmffggg
聊点啥	ffggggmffggg
聊点啥好	ffggggmffggg
聊过啥	fgggggjggggg
职	gjjffgffgghg
职了	ljfegggfggfg
职位	cewefgbefgjg
联系了	ggmgcggggggg
联系人	eghgfghfggkg
联系人P	fffggggfggmg
联系人是	ffjfegfgggkg
联系人电	fqigagefggfg
联系方	efqgegffggfg
联系方式	efqgegffggfg
联系的	ffgemggggggg
联系的客	gggejggggggg
聚餐	elgfgggggggg
股	eqfdfggfgggg
肥	fcgmfjgfgggg
肯	jffggggegjgg
肯降	qgefgggbgggg
育	gafgegxdeggf
背	gfegggpgggff
背景	gfegggpgggff
胜	gggjgfgggggg
胜率	gggjgfgggggg
胡	efnhgggdgggg
能上	lfeggfgggggg
能不	kgeggggggggg
能不能	kgeggggggggg
能不能便	kffggggggggg
能不能做	jceffngggggg
能不能先	mhcggggggggg
能不能完	ggegflgggggg
能不能开	kfeggggggggg
能不能摸	egdpgfgggggg
能交	uhUgffgggggg
能便	jffggggggggg
能便宜	jffggggggggg
能便宜点	kffggggggggg
能做	hheeflgggggg
能做多	gfebfrgggggg
能做多少	gfebfrgggggg
能先	mhcggggggggg
能再便	clgggggggggg
能再便宜	clgggggggggg
能到	ggfeglgggggg
能到多	ggbdgpgggggg
能到多少	ggbdgpgggggg
能剩	fgdfgmgggggg
能剩多	fgdfgmgggggg
能剩多少	fgdfgmgggggg
能加	fjggfggggggg
能加个	fjggfggggggg
能加个班	fjggfggggggg
能回	rfYhgffggggg
能完	gffhfjgggggg
能完成	gffhfjgggggg
能完成任	gggmdegggggg
能完成吗	gffegkgggggg
能定	ednieggggggg
能定下	ccqggggggggg
能定下来	ccqggggggggg
能开	ipeZgggggggg
能成	yXefffgffggg
能把	jfgggggggggg
能拿	hmeeffgggggg
能接	mefefigggggg
能接受	vYecfigfgggg
能摸	egdpgfgggggg
能摸到	egdpgfgggggg
能摸到C	egdpgfgggggg
能有	ggfTgvgggggg
能有多	ggfTgvgggggg
能有多少	ggfTgvgggggg
能的	legggfgggggg
能的话	negggegggggg
能签	fgemffgggggg
能落	fcgofggggggg
能落地	fXgveggggggg
能装	malfgffggggg
能跑	medUcwgggggg
能跟	gqgebgfggggg
腾	jfgggggggggg
自取	cpggggggfggg
自己的	gegkgggggggg
致	Tzeggffggfgg
航	gjgfgggfgggg
般	ieelgggggggg
色	jfggggfigggg
节	ejffggflgggg
节日	gedefgevfggg
芒	lgfgfggfgggg
苏	ffgggggggjgg
苏州	ffgggggggjgg
英	hifffggjfggg
英文	eaffdggvgggg
英泰	hkffggggfggg
英泰克	hkffggggfggg
英泰克的	kfgggggggggg
茂	pgggggggggYg
草	gafbrgglfgfg
莱	nefgfggfgggg
落	ehjhfggggggg
落了	Ybxghgfggffg
落地	elfkeggffggg
落袋	kefjfggggfgg
落袋的	gegkfggggggg
落袋的单	gegkfggggggg
董	kehgfggggggg
董事	kehgfggggggg
董事会	kehgfggggggg
董事会过	kehgfggggggg
蒙	lfgggffgggfg
虑	jeifgfghgggg
虾	cogggggggggg
血	lgggggfgggfg
行不	ffdggmgggggg
行不行	ffdggmgggggg
行业	fefodgghgggg
行吧	godffggggggg
行情	cogfgggggggg
行政	ctegfgcfgfig
补	ggffhfhgggjg
补一	deggggpggffg
补了	jfefjggggggg
补充	jegggggggggg
补充协	jegggggggggg
补充协议	jegggggggggg
补补	ggggggjggggg
补贴	ngfggcgggggg
表态	jfggggfggggg
袋的	gegkfggggggg
袋的单	gegkfggggggg
袋的单子	gegkfggggggg
被R截	helhgggegggg
被R截胡	cfrigfgbgggg
被R抢	fgejgggggggg
被R抢走	fgejgggggggg
被占	hkgfggggfggg
被占了	hkgfggggfggg
被我	gegflggggggg
装上	jekegfgggggg
装的	lffggggggggg
西	kggggfgggggg
西北	eogffggfgggg
要0	kgfggegggghg
要0台	kgfggdgggghg
要C	fgggggggggjg
要一	ifggggaggfqg
要一台	kfgggggggggg
要上	lfdggghggggg
要不	legggggggggg
要不要	ndhfgfgggggg
要了	ffjggggggggg
要做	hggffggfgkgg
要再	mefggggggggg
要到期	fggleggggggg
要到期的	ffgkfggggggg
要十	oaafftffgefg
要去	gggejghggggg
要去C	fgfggglgfggg
要发	icffgggfpfgg
要啥	lgfgggeggggg
要回	ggghjfgfgggg
要回访	ggghjfgfgggg
要回访的	gggikfffgggg
要在	kfgggggfgggg
要在D	kfgggggfgggg
要多	hfkfgfggggfg
要多少	jfrXffggggeg
要多长	gfgjgggggggg
要多长时	gfgjgggggggg
要开	klgfggegfgfg
要我	lfgggfgggggg
要我们	lfgggfgggggg
要我们补	kfgggggggggg
要打	gggdkggggggg
要打电	gggdkggggggg
要打电话	gggdkggggggg
要拜	gggfjggggggg
要拜访	gggfjggggggg
要拜访的	gggfjggggggg
要按	nfegffgggggg
要是CD	dggggkgggggg
要是延	fggggjgggggg
要是延到	fggggjgggggg
要是推	gffcfogggggg
要是能	lggggfgfgggg
要来	enfecgmffggg
要求先	ncgggggggggg
要注	ggegggjggggg
要注意	ggegggjggggg
要涨	dfcfgffsgggg
要涨价	dfcfgffsgggg
要点	fdgfggifmggg
要的	feofggfgggfg
要看	gbnegggggggg
要等	hcqedggggggg
要签	gegndggggggg
要紧	gggSvggghggg
要考	pckfgffeeggg
要考虑	pckfgffeeggg
要联	gegdmggggggg
要联系	gegdmggggggg
要联系的	gegdmggggggg
要能	mffggffggggg
要见	geffhgmffggg
要见P	fefffgqffggg
要调	Wjgfgggrgggg
要货	ggeggggjgggg
要跑	ggfmdfgggggg
要跟	gfgboghggggg
要返	gegggfgkgggg
要返点	gegggfgkgggg
要问	olZfggffgggg
见C	fffggglgggfg
见CP	fgeggglggggg
见P	ffgfggmfgggg
见了	kfggggfggggg
见到	kdgggggggggg
见完	odfegghfgggg
见我	gidffgflgggg
见我的	gmefeggggggg
见面	lfggggffgggg
规模	mffggfgfgggg
视	hfgggghgjffg
视频	cffgggjgngfg
视频会	Zffgggkfqffg
览	gbfofgkffggg
觉	hjffgggggggg
觉得	hjffgggggggg
觉得我	gmeefggggggg
解一	ekhgggfgggfg
解一下	ekhgggfgggfg
解下	ffggggjggghg
解我	kgggggegggfg
解我们	kgggggegggfg
言	ffggggflgghg
计划	dngcpgfefggf
订	frgeegffgfgg
订单	igjgggfggfgg
认了	gggffggffmgg
认识	jefgggffggig
认识了	sYgfgggfgggg
认识的	fgfgggfgggmg
让0	jfgggggfgggg
让0个	jfgggggfgggg
让0个点	jfgggggfgggg
让C	afbggpfmgggg
让D	jgggggeggggg
让P	dldfgffnfggg
让到	kegfgggggggg
让发	yaceffffgggg
让我们	jfgggggggggg
让我们D	kfgggggggggg
让我们跟	kgfgggfggggg
让我找	lefggggggggg
训	dhlfgggfggig
议内	feggggffnggg
议内容	feggggffnggg
议室	fnffdghgfggg
议室的	fnfffgfgfggg
议结	gfggggfglggg
议结论	gfggggfglggg
议要	feggggffnggg
议要点	feggggffnggg
议记	eeggggegnggg
记一	befgggffgfug
记一家	cdfgggfggftg
记了	gggjeggggggg
记录	eghfggggkggg
记录写	dojgfgdffggg
记录整	ggggggdgjggg
记录整理	ggggggdgjggg
记得	ekfggggggggh
记得D	gfgggggggggj
记成	hfffgggfgoeg
记着	hegffgfefgfq
记着D	fdgeegfdfgfw
讲C	ffegggpgeggg
讲个	etfdfggfeggg
讲了	gedfegfgtggg
讲的	dnlcggfgeggg
讲讲	fffgggngfggg
讲讲C	ffegggpgeggg
讳	fgggggkggggg
论	ggggggegjggg
设计	kfgggggggggg
访没	fcgfpggfgggg
访的	gfffmggfgggg
访的客	gggfkggfgggg
访的客户	gggfkggfgggg
访谁	geofbggggggg
证书	kffggggggggg
评	hffffgfglggg
评审	heeefgfgoggg
识	jffgggffggig
识了	sYgfgggfgggg
识的	fgfgggfgggmg
诊	egfgggggggkg
试点	jggggegggggg
试用	jehjffgfgggg
试用到	kgeggggggggg
试用到期	kgeggggggggg
话D就	eggggjgggggg
话D就稳	eggggjgggggg
话他	dgfggggmgggg
话他们	dgfggggmgggg
话会	cfgggghghggl
话催	bZeedgf3fgfg
话呢	fXcbnwgfgggg
话回	dggggggjffjg
话打	emffgggfgggg
话术	fggggfgkgggg
话来	cfgggggfggog
话没	hctdeffgggfg
话的	gefenggggggg
话给	fbmgggflggfg
话给P	edgggggogggg
话里	kaeeggfqfggg
话里说	nffggggffggg
询	jfgggggggggg
询盘	mdggggggggfg
该催	gggejggggggg
该回	ggfelggggggg
该回访	ggfelggggggg
该干	ffpgbgefjggg
该找哪	gjfgfggggggg
该找哪个	gjfgfggggggg
该知	effgbgrfgggg
该知道	effgbgrfgggg
该给	ggfdlggggggg
该跟	gfgfjggggggg
该跟的	gegfmggfgggg
语	fcfefgftfggg
语气	fdgfgggngggg
语音	kgeggggggggg
误	cbcezfgfgggg
说D再	legggggggggg
说D给	kfgggggfgggg
说一	efiggglgfggg
说一下	Zekfggsfdfgg
说下	ai4ceefcbfff
说不	kefgggfifggg
说不续	lffgggfggggg
说不需	efeffffsdggg
说不需要	efeffffsdggg
说两	Xdfgggzffefg
说两句	Tcefgg9fedfg
说了	ajkeggfflggg
说了算	Ue0fgggffggg
说什	lfcfgggjgggg
说什么	lfcfgggjgggg
说什么时	pfaggggggggg
说什么都	lgffgggggggg
说以	gjggggfggggg
说以后	gjggggfggggg
说再	fggggggkgggg
说几	mdggggggfggg
说几台	mdggggggfggg
说到	fdYtbgngfggg
说到哪	fgYgggqggggg
说可以先	jfggggggfggg
说合	legggggfgggg
说味	gfjgggigfggg
说味知	gfjgggigfggg
说味知香	gfjgggigfggg
说啥	gfjffffmdggg
说好	hcfcsggffggg
说好的	jfggfggggggg
说客	hggggggjeggg
说忙	qefgggffffgg
说我	lgeggffggggg
说我们	lgeggffggggg
说明	qdbfgffjfggg
说是	lfgfggfggggg
说是D	lfgeggggfggg
说是要	lgggggegggfg
说有	lgggggggggdg
说服	ffffggglgggg
说样	Zigggggngggg
说样机	ekgggggggggg
说没	jfgggggggggg
说法	Xeefgge1fefg
说的	gfhfgggfkggg
说的啥	ggffggggkggg
说看	8eRffdeefggg
说等	lfgggggfgggg
说能	bkgfgggjgggg
说自	dfggggfmgggg
说自己	dfggggfmgggg
说要啥	lgfgggeggggg
说要是	lggggfgfgggg
说要是能	lggggfgfgggg
说说	dinffggfffgg
说说味	gfjgggigfggg
说说味知	gfjgggigfggg
说隔	clgggggggggg
说隔壁	clgggggggggg
说领	kedgggglgggg
说领导	kedgggglgggg
说领导没	eeeggggogggg
请	flhffggfgggg
请客	dsfefggffggg
请给	ffgkgggggggg
请给出	ffgkgggggggg
请给出D	ffgkgggggggg
请问	fhnffgefeggg
请问发	gjfgfggggggg
请问发票	gjfgfggggggg
诺	jfggggghgggg
课	feggggmggghg
谁C	esaffgfggggg
谁D	ggfmcggggggg
谁也	lgfgfggggggg
谁了	gfgkeggggggg
谁会	gpeedggggggg
谁做	ggfocggggggg
谁做得	ggfocggggggg
谁先	hdfenggggggg
谁去	gglfeggggggg
谁去的	ffnfeggggggg
谁在	eeoeggfggggg
谁在跟	fdqfdgffgggg
谁家	hdgijggggggg
谁家的	fdnffggggggg
谁对	fgjggggggggg
谁对接	fgjggggggggg
谁帮	djkgegfggggg
谁帮我	djkgegfggggg
谁开	gqffcgfggggg
谁打	fcWfjfvggggg
谁把	ggjggfgggggg
谁拍	tfXggfgggggg
谁拍板	tfXggfgggggg
谁拿	fmhfegfggggg
谁拿了	fkjfegfggggg
谁最	gafmkggggggg
谁最后	ffngegfggggg
谁最近	gebfpggggggg
谁有	dmifegfggggg
谁有投	fofeeggggggg
谁有空	dkgggggggghg
谁有空帮	ekgggggggggg
谁没	gefdnggggggg
谁的	glfffggggggg
谁知	gmeffggggggg
谁知道	gmeffggggggg
谁签	ggfjfggggggg
谁签得	ggfkeggggggg
谁签的	ggfjfggggggg
谁签的多	ggfjgggggggg
谁管	gnffeggggggg
谁能	Zsggfgfggggg
谁能加	fjggfggggggg
谁能加个	fjggfggggggg
谁订	gtcdcggggggg
谁说	eflggggggggg
谁说了	eflggggggggg
谁说了算	eflggggggggg
谁负	gfhdfgggkggg
谁负责	gfhdfgggkggg
谁跟	ufUgeghgggjg
谁还	gmgedggggggg
谁还没	gqfdbggggggg
谁那	eqdfffgggggg
谁都	qdfgggfggffg
调太	gjfggggggggg
调太冷	gjfggggggggg
调太冷了	gjfggggggggg
调走	yfcgggYfgfeg
谈判	effighggfkgg
谈判中	fgghggggfkgg
谈判了	eggggggggjgg
谈判吧	Yggggggggpgg
谈判挪	efgggggggmgg
谈判挪了	efgggggggmgg
谈判的	fffjfmffeggg
谈判的全	gdfqeneecfgf
谈判的有	eefqgeggfggg
谈判超	fefmgggggggg
谈判超过	fefmgggggggg
谈判里	fffhggffengg
谈判里头	ffgfgggfeogg
谈判阶	gfgkfgggghgg
谈判阶段	gfgkfgggghgg
谈到	gfjggfiggggg
谈到哪	ffddgfrggggg
谈到多	gfqagegggggg
谈到多少	gfqagegggggg
谈拢	iemfggffffgg
谈拢了	dfpfggfgffgg
谈拢了么	dfpfggfgffgg
谈的	effkfgmdfggg
谢	hegfgggkgggg
谢P	biffggfqggfg
谱	hhkfgfgfgggg
象	ibnfgghfgggg
象家	bdrfggifgggg
象家装	bdrfggifgggg
豫	lbkggggfgggg
负	hejfgggghggg
负责	gekegggghggg
负责人是	demffgggggjg
责	hejfgggghggg
责人是	demffgggggjg
账了	gucaffgggggg
账期	jffggfgigggg
账期能	mfeggfgggggg
账期能不	mfeggfgggggg
账没	eflggggggggg
货架	rfZgggfggggg
购P	jggegggggggg
购是	gcpfeggggggg
购是哪	gcpfeggggggg
贴	kggggegggggg
费M	pfcggegggggg
资吗	gjfffggggggg
资料	igggggcgggjh
资料给	fgggggdgggfm
资质	hofeffffgfgg
赚	ffegglgggggg
赚吗	ggdggkgggggg
赚多	fgeggkgggggg
赚多少	fgeggkgggggg
赛	fwYdefgggggg
赢	hefhfggggkgg
赢了	hfgldhfggggg
赢了几	geglfggggggg
赢了几个	gdgmfggggggg
赢单	gggfghgggjgg
赢的	gffkgggggggg
走了	hjeefiggghgg
走到	gfhjgffggfgg
走吧	cnggfggggggg
走完	kfffgggggggg
赶	jefdkgghgggg
赶不	ejgggggggggg
赶紧	efecqggigggg
赶紧盖	egggggglgggg
赶紧盖章	egggggglgggg
起来	hdflgggggggh
超过0	ffggkggggggg
超过0天	ffggkggggggg
超过三	fefmgggggggg
超过三周	fefmgggggggg
超过半	gggfjgfggggg
超过半个	gggfjgfggggg
越	cseegggfgggg
越来	eoffgggfgggg
越来越	eoffgggfgggg
趟	gjggggfggggg
跌	crfgggffgffg
跑	hgfegkhfgggg
跑了	jiggfgfggggg
跑了C	jfgggggggggg
跟C合	dfpgggfgggfg
跟C合作	dfpgggfgggfg
跟C对	jgggggfggggg
跟C已	fggelggggggg
跟C已经	fggelggggggg
跟C开	fgegggogeggg
跟C开会	fgegggogeggg
跟C的	fggjfgfgjgfg
跟C的会	egggggfgkggg
跟C的电	ggggggfgjggg
跟C约	neggfgfggggg
跟C约了	neggfgfggggg
跟C谈	ggkgggfggggg
跟C那	fghgfgfgkggg
跟D	dffoffgggggg
跟D比	cffsffgggggg
跟P喝	ffggggmffggg
跟P喝早	ffggggmffggg
跟P的	ggggggdgkggg
跟P的通	ggggggdgkggg
跟P谁	ggfocggggggg
跟P谁做	ggfocggggggg
跟P通	kffgggiegggg
跟R	gfijegfhgggg
跟R正	edfqfggfgggg
跟R正面	edfqfggfgggg
跟R比	gelffgfjgggg
跟R比我	ccqfdgenfggf
跟上	vdbgbgefmfeg
跟哪	geeeoggggggg
跟我们	jfsaeffdgggg
跟我说	ggdgggkggggg
跟我说说	ggcgggmggggg
跟拓	fdggfgoffggh
跟拓客	fdggfgoffggh
跟拓客通	fdggfgoffggh
跟的	gdegmghggggg
跟谁	gfdfjglggggg
跟进	fehelgghgggg
跟进是	gepfdgfggggg
跟进是哪	gekggggggggg
路	hidffglggggg
路上	fhefgglggggg
身	gkefgggggggg
躺	fkfkfggfffgg
躺平	eqfdfggfgggg
车	hlfffggggggg
车去	ciffdgpgggfg
车堵	kegggggggggg
转了	ggdlgfgggggg
转介	hfflggfggggg
转介绍	hfflggfggggg
转介绍来	jgggggeggghg
转化率怎	gfgkgfgfgggg
转发	kffggggggggg
转过	mgfgggfgggdg
转过来	mgfgggfgggdg
转过来一	ggfgggfgggkg
软	fggggggjgggg
轴	ncgggggfgggg
辆	cucfffgggggg
输了	coekgffggfgg
输了几	gegkfggggggg
输了几个	gegkfggggggg
输单	gfgfgggfgmfg
输给R的	gefmeggggggg
辞	fgfffggmgggg
边回	gfkffggggggg
边回了	gfkffggggggg
边回了没	gfkffggggggg
边定	kgfggggggggg
边定了	kgfggggggggg
边有	ffjdkggggggg
边有没	fgZesggggggg
边有没有	fgZesggggggg
边的	jegggggggggg
边还	cnnbfegfgggg
达	gfdlggggghgg
达标	geboggggghgg
迅	ldgggggggggg
过0	ffggkggggggg
过0天	ffggkggggggg
过0天没	ffggkggggggg
过一	gffgggkggggg
过三	fefmgggggggg
过三周	fefmgggggggg
过三周的	fefmgggggggg
过了	kedflggggggg
过什	eeqggfeggggg
过什么	eeqggfeggggg
过半	gggfjgfggggg
过半个	gggfjgfggggg
过半个月	gggfjgfggggg
过期	jfgggggggggg
过来一	egfgggfggglg
过来一条	ggfgggfgggkg
过来没	gelfgggggggg
过的客	ffgikgfggggg
迈	ibdgcgfsfkfg
迈康	ibdgcgfsfkfg
迎	epfefggfgggg
近一个	gcgogggggfgg
近一个月	gcgogggggfgg
近三次	bgogggggggfg
近况	eelgggjfggfg
近有	glgfgggggggg
近有啥	gtdcfgfffggg
近有啥好	gtdcfgfffggg
返	ieefgkghgggg
返点	fccfgqgjgggg
还不	1eYeeefggggg
还不清	ugWggdgggggg
还不清楚	ugWggdgggggg
还剩	eghdhkgggggg
还剩几	cijefkfggggg
还剩几天	eZuffegggggg
还剩多	gghcglgggggg
还剩多少	gghcglgggggg
还剩谁	gefemggggggg
还在	kfgggggfgggg
还在外	clgggggggggg
还在犹	gflggggfgfgg
还在犹豫	gflggggfgfgg
还在谈	ugVggggegggg
还够	efeggngggggg
还够不	decfgsgggggg
还够不够	decfgsgggggg
还挣	fgcggngggggg
还挣钱	fgcggngggggg
还挣钱吗	fgcggngggggg
还是	icogfgffgfgg
还是少	gfflfggggggg
还是少了	geflgggggggg
还是按	kleggggbgggg
还是老	pdffgggfgggg
还有什	gfgflggggggg
还有什么	gfgflggggggg
还有几	fidhjfgggggg
还有几个	ggchkfgggggg
还有哪	ffoXndgggggg
还有多	ceclfngggggg
还有多少	ceclfngggggg
还有得	ggdggkgggggg
还有得赚	ggdggkgggggg
还有没	lgfefhgggggg
还有没得	earefkgfgggg
还有没有	nibefggggggg
还有谁	edoggggggggg
还没	kfegiggfgggg
还没做	gZeevegggggg
还没回	ikfffggfgggg
还没签	dfnlgfgbgggg
还没签的	ffcogegggggg
还没聊	jfgggggggggg
还能不	ggffgkgggggg
还能不能	ggffgkgggggg
还能完	gfffgjgggggg
还能完成	gfffgjgggggg
还能达	ggdggkgggggg
还能达标	ggdggkgggggg
还行	lfeggggggggg
还要	lbpeeggffggg
还要再	ogcgggfggfgg
还赚	egdggmgggggg
还赚多	egdggmgggggg
还赚多少	egdggmgggggg
这个	hjgfgfhfhggg
这个客	fgkegfkgfggg
这个客户	fgkegfkgfggg
这个群	fdggfgfgnggg
这个群D	fdggfgfgnggg
这个要	flgfgggfgggg
这事	dcsffggfgggg
这人	fcVadf+ffggg
这单	hdkegggggjgg
这单多	gemegfgggggg
这单多大	gemegfgggggg
这句	gggggggkfggg
这句话	gggggggkeggg
这天	fuecfgfffggg
这客	ffjefgkggggg
这客户	ffjefgkggggg
这家	eZreegmggggg
这就	ebafggyfgffg
这条	flgfgggggggg
这样	gpeefggfgggg
这次	gfgggggfkggg
这段	gegfgggglggg
这段录	gegfggffnggg
这段录音	gegfggffnggg
这破	glffgggfgggg
这破网	glffgggfgggg
这种	lfeggfgggggg
进了	geglfggggggg
进到	iekgggeffigg
进味	feggggmfgggg
进味知	feggggmfgggg
进味知香	feggggmfgggg
进展	hekggggggfgg
进度	gfmdgggggggg
进是	gepfdgfggggg
进是哪	gekggggggggg
进是哪天	gekggggggggg
进谈	cffgggfgfpgg
进谈判	cffgggfgfpgg
进门	hdffggngggfg
远齿	ejgggggggggg
远齿轮	ejgggggggggg
迟	dogfgheggfgg
迟到	Y1fffgbgfffg
迟呢	gefffmgggggg
追	0Ydegggdggfg
退了	mbfkfggggfgg
退货	legggggfgggg
送两	ekgggggggggf
送到	Zjlggggggggg
送的	cglggggggggg
适	hffgfglgfggg
选	pcieffffgggg
选了	ldgggggggggg
选了R	ldgggggggggg
透	hffgggkgggfg
递上去没	gekfgggggggg
递了	lgggggfgggfg
通了	jfgggghfgggg
通关	daddfffff2fg
通有	ffqbfggggggg
通的	fefggglggggg
通知	fhfffgfkgggh
通知我	kfggfgffgggi
通知我们	meggggfggggf
通话	ffgfggefoggg
通道	jgfggfgggggg
速	feffggoggggg
速给	effgggmggggg
速给C	effgggmggggg
速览	fdfefgsfgggg
逼	fefdfggqgggg
逼单	fSdcgfg6gggg
逾期的	gfgfjggggggg
道C	sfYgggfggggg
道之	feggggkggggg
道之前	feggggkggggg
道之前的	feggggkggggg
道来	ggneefgggggg
道来的	ggneefgggggg
道能	qebggfgggggg
道能不	qebggfgggggg
道能不能	qebggfgggggg
那C	dfpggffggffg
那C呢	fgkggfgggfgg
那D	gdfoefgggggg
那D呢	gdfmfggggggg
那P	daZg3efefgfg
那两	gflfggfgfggg
那个会	fgffegfgoggg
那个单	fdybdfgggfgg
那个单子	fdybdfgggfgg
那个对	gggefgggkggg
那个对接	gggefgggkggg
那个项	ffmfggggggfg
那个项目	ffmfggggggfg
那事	jffggggggggh
那些	ecgggggfqggg
那份	hVvefggggggg
那儿	fggcnggggggg
那儿了	dlgfgggggggg
那几	ggleggggfggg
那单	gekgfgfggjgg
那单要	fggggjgggggg
那单要是	fggggjgggggg
那台	ffjggggggggg
那台样	hekfgggggggg
那台样机	hekfgggggggg
那块	gfjfiggggggg
那头	eeregfgdggig
那套	hfjggggggggg
那家	jemefgggeggg
那家后	gdpdffgggggg
那家后来	gdpdffgggggg
那家是	gdqbfggggggg
那帮	kfgggggggggg
那帮人	kfgggggggggg
那批	eenggggggggg
那标	iobggfgggfgg
那辆	cucfffgggggg
那边回	gfkffggggggg
那边回了	gfkffggggggg
那边定	kgfggggggggg
那边定了	kgfggggggggg
那边有	ffjdkggggggg
那边有没	fgZesggggggg
那边还	cnnbfegfgggg
那金	gekggfgggggg
那金额	gekggfgggggg
那金额呢	geqbgggggggg
邮	heggggfkgggg
邮件	gefffggmgggg
邮箱	kfggggeggggg
邻	mdggfggggggg
部门开	gjfgfggggggg
都不	qfcggfgfgggg
都不肯	ngffgggdgggg
都不肯降	qgefgggbgggg
都丢	ffcjflgggggg
都丢给	gfgkeggggggg
都丢给谁	gfgkeggggggg
都停	sdgffgffcggg
都停了	sdgffgffcggg
都在	tgfbfefggggg
都定	geedegggqggg
都定了	gggefgggkggg
都定了哪	gggefgggkggg
都想	exfZefgfgfgg
都成	fgfgfkgggggg
都成了	fgfgfkgggggg
都是	hfemfggggggg
都是哪	gfepdggggggg
都有哪	ggfenfgggggg
都有哪些	gggYrfgggggg
都有谁	geflfggggggg
都没有	leYfpggggggg
都答	mggegfgggggg
都答了	pffdgefggggg
都签	ggdXgugggggg
都签了	ffcTg1gggggg
都能	Y0fgfcgdgggg
都说	hefgggefnggg
配	lefggggggggg
酒店	ilfefggggggg
酒店那	rYgdfggigggg
酒楼	kfgggggggggg
酸	pcfggfgggggg
醒	ffgfhggggggk
醒我	ffgggggggggj
醒我D	ggggfggggggj
醒我看	gffefggggggn
醒我问	ffgggggggggk
采购P	jggegggggggg
采购是	gcpfeggggggg
采购是哪	gcpfeggggggg
里了	bmocfgfgffgg
里刚	ecgggggfqggg
里加	meggggggfgfg
里加的	meggggggfgfg
里发	ggggggdggggl
里有谁	gkeggggggggg
里的	eiggeggflggg
里看	pcfgggfggfgg
里聊	ggggegggkggg
里说	lffegggfhggg
重	hhefggjghggg
重启	nfffgggggfgg
重新	kffggggggggg
重点	feefgfngiggg
量	hbfnfgfjgggg
量计	kgegggggggeg
金打	jejfgggggggg
金打过	jejfgggggggg
金打过来	jejfgggggggg
金额	gehkfggggggg
金额前	fbfpfggfgggg
金额前三	gdgmgggggggg
金额呢	geqbgggggggg
金额多	ggqYgfgggggg
金额多少	ggqYgfgggggg
金额排	gfgjfggggggg
金额靠	gegkgggggggg
金额靠前	gegkgggggggg
鑫	mbgfgggggkgg
钟	fefgggnggffi
钢	fqfgggfcggfg
钱吗	fgcggngggggg
钱都	tgXggdgggggg
铁	glfffggggggg
链	hfhfkggfgggg
链子	geZbwggggggg
销	gfflfggggggg
销冠	giemdggggggg
销单	fkfggggggggg
销售	gXfugggffggg
锅	hmgffgfggggf
键	efiggglgfggg
镇	kfgggggfgggg
长P	mgcgggfggggg
长不	ggffggggkggg
长不看	ggffggggkggg
长时	feflgggggggg
长时间	feflgggggggg
门头	kgfggfgggggg
门店	kegggggggggg
门开	gjfgfggggggg
门的	gflffggggggg
闪	kfgggggfgggg
闭	dcdfffefgzeg
闭了	ofeggggfgefg
问C	cgfgggfggggo
问D	mefgffgggggg
问D能	kfggfggggggg
问D能不	kfggfggggggg
问P	Wggggggsgggh
问了	jgggggggggfg
问了下	lgegggggggeg
问了句	kgggggggggfg
问什	ugUggggggggg
问什么	ugUggggggggg
问什么时	ugUggggggggg
问价	lfeggffggggg
问价格	lfeggffggggg
问候	eggggggkgggg
问发	jheggggggggg
问发票该	gjfgfggggggg
问咱	lgfggefggggg
问多	1gXYgegggggg
问多少	1gXYgegggggg
问多少钱	1gXYgegggggg
问得	7Ucdfffffffg
问怎	mffggggegggg
问怎么	mffggggegggg
问有	ngdggegggggg
问有没	ngdggegggggg
问有没有	ngdggegggggg
问的	nfefgegggggg
问账	mfeggfgggggg
问账期	mfeggfgggggg
问账期能	mfeggfgggggg
问问	eoefgfgggggh
间了	lcedogeggggg
间的	ffgenggfgggg
闸	lffggggfgggg
闸机	mffgffgfgggg
闹	feggggffgggo
闹钟	efgggggggggm
阁	kfgggggggggg
阁酒	kfgggggggggg
阁酒楼	kfgggggggggg
队	hcfglggggggg
队D	gegmefgggggg
队长	jffggggggggg
阵	Vgwggggggfgg
阶	fdkifgggfigg
阶段	fdkifgggfigg
阶段了	ggggggeggkgg
阶段往	cdffggfdfwgg
阶段改	fggggggggkgg
阶段改成	gfffgggggkgg
阶段的	fffmfhgfgggg
阶段的P	fggkgggggggg
阶段都	ejeleggggggg
阶段都有	geepeggggggg
阶段金	gdglgggggggg
阶段金额	gdglgggggggg
阿	nfegggfgggeg
阿里	leggggggggfg
附	fmfffggfgggg
附近	fmfffggfgggg
附近有	gjgggggfgggg
陌	ieffgggkgggg
陌拜	ieefggglgggg
降了	gfgkgggfgggg
降价	djgggggigggg
降到	Shycfmffgfff
限	fmgfegfggggg
院	lgfgggfggggg
院也	kegggggggggg
院也要	kegggggggggg
院也要一	kegggggggggg
除非	jggggfgggggg
除非我	jggggfgggggg
除非我们	jggggfgggggg
险	bVi1ffgegfgg
陪	bfegggvfgffg
随	gnfefggffggg
随便	fpfefgfffggg
隔	ekgggggggggg
隔壁	clgggggggggg
难	hglefgfffggg
雅	pcggggffgggf
集	jfgggggggggg
集团	kgfggggggggg
雨	gjfggggggggg
雪	gkgfgggggggg
零	Zqbgglgfgggg
雷D	gdgbqggggggg
雷的	fSf2eggffggg
需要拜	gggfjggggggg
需要拜访	gggfjggggggg
青	kakdfkiffggg
青禾	kakdfkiffggg
青禾的	feefgglfflgg
青禾的阶	eefggggggpgg
静的	fgghkggggggg
静的单	gggcngggfggg
静的单子	gggcngggfggg
非我	jggggfgggggg
非我们	jggggfgggggg
靠	ekjffggfgggg
靠前	gegkgggggggg
靠前的	gegkgggggggg
靠前的十	gegkgggggggg
靠谱	cjpeffgfgggg
面讲	ffgfcgfgqggg
面讲了	ffgfcgfgqggg
面说	eedffggfsggg
面说的	ggffggggkggg
面说的啥	ggffggggkggg
面这	gefggggglggg
面都	ccefggraqggg
音的	dfghmfgggggg
页	efggggnggggg
页纸	efggggnggggg
顶	fjfldffggggg
项目停	jgeggggggggg
项目停了	jgeggggggggg
项目有	ggfkfggggggg
项目有哪	ggfkfggggggg
顺带	dggggggkgggg
须	heggjggggggg
顾虑	dfmfgffigggg
预付	ifkdgggggggg
预测	ehgjfhgggggg
预测一	gdgmgfgggggg
预测一下	gdgmgfgggggg
预测掉	dgeffogggggg
预算多	ggmcgfgggggg
预算多少	ggmcgfgggggg
预算批下	jgfggggggggg
预算砍	egfgggglgggg
预约	gogdeggfgggg
领了	gZddagef3ggg
领导没	eeeggggogggg
领导没批	eeeggggogggg
领导说	fngfggggfggg
领导都	0Zfafegggfgg
频	cffgggjgngfg
频会	Zffgggkfqffg
额前	fbfpfggfgggg
额前三	gdgmgggggggg
额呢	geqbgggggggg
额多	ggvVgegggggg
额多少	ggvVgegggggg
额多少来	ggnbgfgggggg
额排	gfgjfggggggg
额是	ggcmgfgggggg
额是多	ggcmgfgggggg
额是多少	ggcmgfgggggg
额还	fpfdfggfgggg
额靠	gegkgggggggg
额靠前	gegkgggggggg
额靠前的	gegkgggggggg
风	gigkffgfgggg
风险	bVi1ffgegfgg
飞	ffifgjgggggg
飞了	ffffglgggggg
飞象	bdrfggifgggg
飞象家	bdrfggifgggg
飞象家装	bdrfggifgggg
食	fkgffggggggg
食堂	emgffggggggg
食堂D	emgffggggggg
食堂D有	dpgffggggggg
餐	kfgfgggggghg
饭局	kfggggggggfg
饭局上	kfggggggggfg
饭局上见	leggggggggfg
饼	fnfefggfgggg
馆	nfgfggffggfg
馈	lehggggfgfgg
馈不	neffgggggggg
馈不错	neffgggggggg
首	megfgggggggg
首付款0	lfgeggggfggg
香	gdiefijgfghg
香会	gdbegsgfgggg
香的	geiggglffggg
香的情	ggpgggaggggg
香的情况	ggpgggaggggg
马上到	fmgefgfggggg
马上进	gfggggkfgggg
马上进味	feggggmfgggg
驻	kgggggggfggg
验收报	gfkfgggggggg
验收报告	gfkfgggggggg
高铁	gnfefggggggg
鲜	jfgggggggggg
鸿	kfgggfgggggg
麻	gjgfgggfghgg
麻烦	gkgfgggfghgg
黑	kfgggggggggg
齐	Q+geffeffeff
齿轮	ejgggggggggg
`;

export const INTENT_RUNS_EN = `
's C	dxdgbgeggggf
's budget	nggggggggfdg
's call	ggggggfelggg
's call with	ggggggfdmggg
's contract	fgjgggeggggh
's po	negfgfgggfgg
0 deals	ffgkgggggggg
0 deals on	feglfggggggg
0 hrs	fvfdbfgefggf
0 minutes	gggggglgcggg
0 minutes till	gggggglgcggg
0 month	mggggggcgggg
0 or	jgfggggggggg
0 sites	qgggggfgbfgg
0 to	gfggggffgggk
0 units	pefgggfegggg
0 users	jfgggggggggg
0 weeks	gmgdgggfgggg
0, C	jfggggfggggg
0, days	gdefqfgggggg
0, discount	ggfgglgfgggg
0, off	gfdfgogfgggg
0, under	egeggffngggg
0, under us	egeggffngggg
0h	brffgggfgggg
0rd	kggggggegggg
C , signed	egkggfgggggg
C , signed or	egkggfgggggg
C 0	gldggggggggg
C D	gfkfgfgggggg
C about	Zgfgggfxgfgb
C about the	Zgfgggfxgfgb
C and	gebfgueffggg
C and C	adXef8effffg
C as a	ffgfgggggfmg
C ask	kfggggfggfgg
C asked	offfgeffgggg
C asked for	lfgggggggfgg
C asked how	rffdggfegggg
C asked if	lfgggegggggg
C at	fgggggkggggg
C back	dfgffggggreg
C bails	ggefgkgggggg
C before	cfggggoggggg
C call	dgggggggkggi
C call, give	gggggglgcggg
C came	oefggfgfgggg
C came back	oefggfgfgggg
C can	Pyffgreefeff
C cancelled	rfggggbgffgg
C cut	rcfgggfggefg
C deal	iflfgfgggefg
C demo	dgggggfggggm
C demo D	cfggggfggggo
C do	fgeggmfggggg
C doing	fgUygegggggg
C doing D	fgUygegggggg
C done	kfggggfggggg
C drops	ndfffnfffefg
C for	eaodfebxdfff
C from	igdgggkgggfg
C from P	dgcggfqggggg
C go	fgjgfggggggg
C gone	hdVef7defefg
C hasn't	qffgcgffgggg
C in	eghggflfgfje
C is	iebggffffrfg
C is a	mgggggfgdggg
C is dead	jcefgfffgqfg
C is in	ndggggfggfgg
C isn't	kgeggggggggg
C just	Yxffggffgefg
C liked	nefgggfggfgg
C looking	hflfggfggggg
C lost	pfefgggfgegg
C needs	kggggggggfgg
C not	qedfgggggggg
C on	khcngeffgfgg
C passed	kfgggggggggg
C picked	nffgggffgfgg
C picked up	nffgggffgfgg
C pls	jfgggghgggfg
C pushed	ofgfgfgggfgg
C pushed to	oegegfgggfgg
C qbr	cffgggrfggfg
C quoted	egeggffngggg
C quoted 0	egeggffngggg
C renewed	seefgfffgefg
C said	lfggggfggfgg
C said no	qdhfgffggefg
C say	egsggagdgggg
C says	kfgggggggfgg
C signed	pfcggggggfgg
C signs	dffggqeggfgg
C signs D	mggggcgggggg
C sitting	dfZ1gcffgfgg
C still kicking	ggjggffggggg
C tender	nfffggffgfgg
C to	dfffggggglig
C to negotiation	cfffggfggqfg
C to proposal	cfffggfggqfg
C to the	Yefdfgffgb4g
C up	edvefecffhgg
C visit	dregdgfghggf
C w	nefggffggfgg
C walks	ofeggegggggg
C want	feofgffggggg
C wants	mfggggffgfgg
C wants 0	reffggffgefg
C wants a	mffgggfggfgg
C wants it	negfggfggfgg
C wants to	mfggggffgggg
C went	nefgggfggfgg
C went with	peffggfggffg
C will	ucfgggeeefgg
C's	fhglggfggffg
C's budget	nggggggggfdg
C's contract	fgjgggeggggh
C's po	negfgfgggfgg
C, C	mggggffgggfg
C, P	gfegggfgggmg
C, P is	Vefgggefgf0g
C, contact	Xgegggffgfwg
C, contact P	Wgegggefgfzg
C, i'm	bdegfgsggggg
C, no	seegggeegffg
C, nothing	jfggggfggggg
C, quick	fgggggkgeggg
C, they asked	dggggggggkgg
C, what's	ffdggofggggg
C, where	ffIeg/eggggg
D about	fggggggggggj
D about C	fggggggggggj
D about the	dggggggggggk
D all	flgefggggggg
D at	efgggffggggo
D forecast	ecgpfhgggggg
D to	fdgmfggfgggj
D's	dgfflgffkggg
D's call	ggggggfelggg
D, C	kgfgfggggggg
D, M	qdgfgggdgggg
D, their	qagggggegggg
D, what's	gffffglggggg
D, what's the	gffffglggggg
M	jdflfhgffggg
P D	dfgfggnffggi
P a	gggggggjfggg
P about	efffgggmgggg
P about the	efffgggmgggg
P asked	neffggffiggg
P at 0	gfffegmggggg
P called	pafefgedfZwg
P chasing	fgggeggjgggg
P chasing the	fgggeggjgggg
P close	gfV1egefeggg
P for	bdgffgfugggg
P for the	bdgffgfugggg
P has	tgaggdfggfgg
P is	byffegeegfnX
P left	ofggggfggffg
P on	dgleegfffggn
P on D	aegfdgfcdgg1
P said	tdfeegffgggg
P say	ffybeefdeggg
P says	rbgfgggfgggg
P to	begcfgfwfggg
P told	kereefefdggf
P wants	pdffggfggggg
P wants to	tcfeggfdgggg
P's	fcsZnffefgfg
P, what	dfbeffxefggg
P, what's	bfZbde7efggg
P, what's the	bfZbde7efggg
R D	ffgkfggggggg
R and	jegggggggggg
R is	hgeggfglfggg
a 0, discount	ggfgglgfgggg
a charger	fnffeggggggg
a deal	gefmgggggggg
a deal take	gefmgggggggg
a fit	kfgggggggfgg
a follow	agggggfrggfg
a follow up	agggggfrggfg
a go	mgggggfgdggg
a good	gfdedgeufggg
a lead	bgggggfggbtg
a line	gggggggkeggg
a line for	gggggggkeggg
a month	fcgmfjgggggg
a name	qeegfgffgffg
a new	Vwfgggefffjg
a new customer	fgggggggggkg
a no	gggfgggjgggg
a note	fggggggkfggg
a nudge	ffffkgfgfggk
a partner	mffggggggfgg
a pilot	kgfggggggfgg
a polite email	fgggeggjgggg
a reminder	gegfeggfgggn
a reminder for	gegfeggfgggn
a second	nffgggffgffg
a short	fggggggkfggg
a year	lfgfgggggfgg
a yes	qcgggggegggg
about	gffkffgigggg
about D	gffmegggfggg
about the	dgncgfgmgggf
about the C	dggggggggggk
about the delay	dfffggfpgggg
about the price	df2Rffghfggg
about to	ffgfjggggggg
about to go	fegfnggfgggg
above	dYdvcfefpggg
above M	ebgugggfcggg
abt	jggggggfgggg
accept	kehggggggggg
accounts	eeggnggfgggg
accounts went	gggM2ggggggg
action	gfggggffmggg
action items	gfggggffmggg
activity	eqgZigggfggg
add	ffgfgggggfng
add C	ffgefgfggerg
add C to	Yefdfgffgb4g
add a new	fgggggggggkg
after	gdgfgfepfggg
after the	ddhfgefsfggg
again	lkidfegffggg
against	faetfeghfggg
against R	fZewfeghfggg
agree	fcsVXfefzggf
agreed	gZXUZfef/ggg
ahead	gaftcfgggggg
all, freezing	fkgfgggggggg
all, freezing out	fkgfgggggggg
already	gdgfgfgngggg
am	gYc3efgbgggg
amount	gbvgbfgffggg
an	efggfgfjfggi
and C	efefgqfggggg
and D	gZdzcegggggg
and a	mffgggfggggg
and if	gffefmgggggg
and in	gdbrffgggggg
and in dollars	gdbrffgggggg
and not	Yacdveb0cgff
and the	geocffgggggg
and why	gfbqegggeggg
annual	tXgfgggggggg
answer	ieffgfflgfgg
answer to	icgfgggmgggg
any	gelfgggggggg
any movement	cX2deggffggg
any word	gfmefggfgggg
any word from	gfmefggfgggg
anyone	flefjfgfgggg
anyone have	erefffgfgggg
anyone have the	fmefgggggggg
anyone i've	fTcd6ffffggg
anyone know	dsffgdgegggg
anyone know how	goefgfgdgggg
anyone up	gmfefggggggg
anyone up for	gmfefggggggg
anyone we	ffggkggggggg
anyone we haven't	ffggkggggggg
anything	bYjpmfhfefgg
anything i	Ydfflgtfgggg
anything i should	Vefgfg0fgggg
apology	ceggfggqgggg
apology to	ceggfggqgggg
apology to P	ceggfggqgggg
are they	dcmdefrffggg
are things	ffpfgfffgggg
are we	fddofigfgggg
are we gonna	geemffgggggg
are we still	fgkggfgggggg
are you	g7YUefgegggg
around	jgggggfggggg
as a	bggfggffgbvg
as a lead	ZggfggeggZzg
ask	hiYefffsgggg
ask about	fzYfdfffgggg
asked	lffhffffgggg
asked for	gfglfggfhggg
asked for a	cfgrdggfghgg
asked how	udedggfegggg
asked how we	qffdggfegggg
asked if	lfgggegggggg
asked if we	megggffggggg
asked when	lefggggggggg
asked who	mffgfggggggg
asked who else	neeffggggggg
asking	rbgfgfgfgggg
asking for	lggfgegggggg
asking for a	bqgggdgggggg
at 0 to	gfggggffgggk
at 0, C	lfggggfggggg
at C	hfkfgggggggg
at C D	hfmfgffgfggg
at C picked	qefgggffgffg
at C, nothing	kfggggfggggg
at D	qbfffggggggg
at noon	fpddffgffjgg
at risk	gfhjfggggggg
at ten	Ufeggguffffo
average	fZewffgffggg
average deal	gfgjfggggggg
average deal size	geglfggggggg
award	offfgggfgfgf
back by	fsfcfggffggg
back from	gfgfmgfgeggg
back in	anfZdfeff2bg
back to	gfjfgggfghgg
back to us	eepfffgfgggg
back with	ifdffffrffgg
bad	ggbggogfgggg
bad is	ggYggsgfgggg
bad is it	ggYggsgfgggg
bails	ggefgkgggggg
ball	fbgbugfggggg
beat	geeiffglgggg
beat R	gbdjfegqgggg
became	ffglgggggggg
became proposals	ffglgggggggg
been	gchfmggggggg
beers	s1ZWXffefggg
before	dhifgfngfggg
before C	Tdegff/eaefg
before the	egggggkggggg
before they	gexaeefffggg
behind	gcaftggggggg
behind on	ffUfxggggggg
being	cbfdfef0fgfg
best	fccidmfogggg
better	d5gTdggffggg
bid	hcpfeggggggg
big is	gfkfgfgggggg
big is that	gendgfgggggg
big one	epffggffgggg
biggest	gfgleggggggg
biggest 0	feglfggggggg
biggest 0 deals	feglfggggggg
biggest deal	gggmbggggggg
biggest first	gfgkfggggggg
billing	tXgfgggggggg
birthday	flgfgggggggg
board	ifgndfgfgfgg
booked	fueddggffggg
booked so	gdgnfggggggg
booked so far	gdgnfggggggg
booth	awfffgfefffg
boss	Wegggfzfgfff
bot	gqbefghggggg
brb	esfdfggffggg
break	fWdnzfdfbggg
bring	fffffgmhgggg
bring up	fdeeefsjfggg
broken	e2Vdffgfgggg
budget	gfgggggkggfg
budget frozen	eggggggggjgg
bullets	efggggffnggg
bump	fgfggggggkgg
bump C	fgfggggggkgg
bump C back	cggggggggkgg
bump C to	ggeggggggkgg
but	kfgggggggggg
by	gcgnfhgfgggg
by 0	ejfeepfffggg
by C	oeggggffgffg
by industry	fVgzeggffggg
by rep	fSg2eggffggg
by value	fbgpgggfgggg
cake	fmgefggfgggg
cake in	fmgefggfgggg
cake in the	fmgefggfgggg
call C	igggggegeggm
call P	efggfgfefggq
call P on	aegfdgfcdgg1
call with	fgfgggkfiggg
call with C	fgfggglghggg
call, give	gggggglgcggg
call, give me	gggggglgcggg
called	legfggffgekg
calling	lggggggfggfg
calls	eQgb9gfffggg
calls do	gfgflgfgfggg
calls do i	gfgflgfgfggg
came	kefkffggfggg
came back	mffggfgfgggg
came in	hdfscgfgeggg
came in D	gbewbgfgeggg
came through	pgeggggggfeg
can	glegfggggggg
can someone	gpeedggggggg
can we	ekdhenffgggg
can you	bneggffhgigg
can you bump	ggdggfggglgg
can't	fqbdffgigggg
cancel	uggggXffgggg
cancelled	rfggggbgffgg
cancels	ldffgjfggggg
case	dcbXc/fefggg
catch	ggggggjgfggg
catch me	ggggggjgfggg
catch me up	ggggggjgfggg
chairs	jgggggfggggg
change	Xcfefgehf1fg
changes	udefggffgefg
channel	geglfggggggg
charger	goffdggggggg
chase	gdffffgogggh
chasing	feffkggigggg
chat	grgdfgffdggg
cheaper	efafeeezfggg
cheaper, what	efafeeezfggg
cheat	Ubeeff+ffdeg
cheat sheet	Ubeeff+ffdeg
check	UZ/effYcbdef
cheers	flgfgggfgggg
close	ceenfgggfkgg
close D	gffoefggfggg
close out	eggggggggjgg
close out C	eggggggggjgg
close rate	fegmgggggggg
closed	idfrdgffffgg
closed lost	udfeggffgefg
closed the	gdevYggggggg
closed the most	gdevYggggggg
closes	gggbfqfffggg
coffee	uVfdeffnfggf
cold call	feggdggqeggg
come back	dfjffffnfggg
coming	mcZvefgffffg
commit	gefegfgmgggg
compare	kSf0dffefggg
congrats	bwfefgffgffg
congrats C	X2efffeffefg
contact	efhgfgffggog
contact P	Wgegggefgfzg
contract draft	pggggggZgggg
conversion	fcfreggffggg
conversion from	eagvefffffgg
cost	kffefmeffggg
count	kegggggfgggg
cover	fngfdggggggg
cover my	fngfdggggggg
cover my D	fpgecggggggg
crane	kgggeggggggg
create	Saddffdefc/g
crm	awfdfggffggg
crossed	evfaeggffggg
customer	fgggggggggkg
customers	flfclfgffggg
customers are	gggWufgggggg
customers do	gggdkggggggg
customers mentioned	ggeqcfgggggg
cut	nZfgeofggfgg
cycle	fVfzfggffggg
date	megZnffhgfgg
day	gjabsffgfggg
days	hdhiigfggggg
dead	glgdffffflgg
deal size	geglfggggggg
deal take	gefmgggggggg
deals	fcfojfgfgggg
deals are	egayedffgggg
deals on	feglfggggggg
deals on the	feglfggggggg
deals with	fdgljggfgggg
deals with no	fdgljggfgggg
decide	mabXYffg8fgg
decide D	mabXYffg8fgg
decided	pefgdgefjfgg
decides	hfjggggggggg
decision	fdqefggggggg
decision maker	fdqefggggggg
decisions	fcgZegee0ggf
decisions from	fcgZegee0ggf
deck	Yzfdfgfefggg
delay	dfffggfpgggg
delayed	Wqfedrfegggf
delivery	Zgggggeftggg
demo D	cfggggfggggo
demo kit	R3fggfffgfgg
demo unit	ehqfdffggggf
dentist	iogefgefgggg
deposit	mbrbfegfgfgg
dialing	ffggggzffggU
did	gflfgfgfhggg
did C	ggjggfgggggg
did C go	fgjgfggggggg
did P	fetheefdfggg
did P close	gfV1egefeggg
did P say	ffybeefdeggg
did i	fahbwfefhggg
did i miss	gedbofefmggg
did it	havbffgegggg
did january	gfZqgggfgggg
did january end	gfZqgggfgggg
did the	fcmZcfggsggg
did they	gfqefegdgggg
did they say	gfqefegdgggg
did we	gflgffgfhggg
did we agree	fcsVXfefzggf
did we last	fekefgkffggg
did we lose	ggfmegggfggg
didn't	gdbcggffwggg
direct	mfggggffgfgg
director	lggggfgfgggg
discount	eepgfffjeggg
discussion	dQfbegfe/fgg
do i	gkfdghghgggg
do i ask	fsafeffjgggg
do i follow	gggclggggggg
do i get	gefegfgngggg
do i have	gfgfkgggfggg
do i need	effgfepfgggg
do i say	fgegfffofggg
do to	ffcffsfffggg
do we beat	gbdjfegqgggg
do we land	ggcggmgggggg
do we stand	ggjggfgggggg
do we still	aggggngggggg
docs	gvYgffffgggg
does	efhhglfggggg
does C	feofgffggggg
does C want	ecvefefggggg
does D	gdenfggfgggg
does a	gefmgggggggg
does a deal	gefmgggggggg
does anyone	fodfffgggggg
does it	fgdggnfggggg
does that	Teefg5dgffgg
does the	edlfgjgggggg
does the quarter	egfgglgggggg
doing	fakufefbgggg
doing D	fgUygegggggg
dollars	gdbrffgggggg
don't	jjgfgfffgggh
don't count	kegggggfgggg
don't have	nfgggdgggggg
don't let	efggfggggggm
don't let me	efggfggggggm
done	kfggigffgggg
down	iVfhefgguggg
down again	oqebffgcegfg
down on	egeofgggfggg
dr	hZfdfgffwggg
drop the	ggfggjgfgggg
drop the price	fgfgglgfgggg
dropped	kYbZ2gfgfggg
drops	ndfffnfffefg
due	fapfhggggggg
else	obhfggfggggg
else uses	neeffggggggg
else uses it	neeffggggggg
email	ifegfggjgggg
email to	egggfggmgggg
email to P	egggfggmgggg
end	fcvhfcfeeggg
end up	fd0ieZeddggg
ever	gfkfgfgggggg
everyone	ctgdffgfgggg
everything	gcepeifffggg
everything in negotiation	gfggfkgggggg
expenses	e1ebYfgffggg
expensive	fggkefghgggg
fair	isfcegeffggg
far D	gdgnfggggggg
far off	fgkggfgfgggg
faster	fkgggggfgggg
file	Tnecffefgf0g
finance	iogffgfdfggg
finch	sR7Ydefaefgf
fine	mjgfgdffgfgg
first	hfedqfhefggg
first call	hecvffgaeggg
fit	kfgggggggfgg
five	fgfocgofffga
folks	X6gccffdfgfg
follow	fdgfmgghgggg
follow up	eghfhggkgggg
follow up to	agggggfrggfg
follow ups	gYeewggffggg
for C	eeefhjgfffng
for C, P	Seggggffgf0g
for D	fWffuggggggh
for P	cbeifgisfgfg
for a	egdjfffngggg
for a brochure	jfgggggggggg
for it	kfgggggfgggg
for lunch	f0cbdfefeggg
for me	cbkWYebc/ffi
for my	effgkggfjggg
for my 0	dgggggfgmggg
for the C	bffgggifkffk
for the quarter	eRfhd7geeggg
for two	ijffgggggggg
for us	gfmgffehgggg
forecast	fmggffggfggg
forecast for	gegnfegggggg
forecast for D	gfgkfggggggg
forget	eneaofefdggj
forgot	hbfgoggggggg
found	gfggggfggflg
free	jmdffgggffgg
freezing	fkgfgggggggg
freezing out	fkgfgggggggg
freezing out there	fkgfgggggggg
friendlier	dLfZdff/efgg
friendly	bgfgggfygffY
from C	ifjfggffhggg
from D	cdggfgefsggg
from P	ffiffflfgggg
from the	amgeggffofgg
from the C	bgggggegpggg
front	jsfbegffffgg
gave	nfegggeggggg
get	Zleefrehgggg
get P	gefegfgngggg
get P to	gefegfgngggg
get a	c7Wbdfffgggg
get back	genfffgggggg
get back to	genfffgggggg
gist	gfgdgggfnggg
give me a	grfbfgeieggg
give me everything	gfgkfggggggg
give me the	fdckffnfiggg
go	hhkegghffggg
go cold	ffifkggggggg
goes	cdfeffeffyff
goes to	Ybeeffeff8ef
going	eofegfgggggg
going to	gffkgfgggggg
gone	ghcekmffgggg
gone quiet	kgfghfgggfgg
gonna	hffkfggggggg
gonna make	geemffgggggg
gonna make the	geemffgggggg
good	gkfefggigggg
good morning	fkgfgggggggg
good point	gkgfgggggggg
got	fkbmegjffggg
got C	Ocfgff/ffeff
got a	fxeabggggggg
got it	fqgcfggffggg
got the	grddeggggggg
great	fvfcbggffggg
guy	lffgggfggggg
h	brffgggfgggg
ha	gkgfgggggggg
ha, good	gkgfgggggggg
ha, good point	gkgfgggggggg
had	0Xdffgefgggg
haha	hjgfgggfgggg
half	cadwfmffdggg
half of	ggfffofffggg
half the	Ufffg0ffgffg
handle	gcfdgfgrgggg
hanging	gdfeoggggggg
happened	eeldgefgoggg
happened with	ggjfgfgggggg
happened with C	ggjfgfgggggg
happens	kggggfffgggg
happens if	sgeggaffgggg
happens to the	fggggjfggggg
happy	llgdegffgggg
happy D	eogdegggfggg
happy D all	flgefggggggg
happy with	gfkggggggggg
has P	dfreffgfgggg
has a	hlffeggggggg
has it	2bZefgfegffg
has the	ifkgffgggggg
has the C	kggggdgggggg
hasn't	nffgegfggggg
have a	fleeffgkgggg
have i	gefemggggggg
have i left	gdfeoggggggg
have i let	geedrgfgfggg
have lined	gfgflgfgfggg
have lined up	gfgflgfgfggg
have the	fmefgggggggg
have to	iegflgfgfggg
have we	efojefefgggg
haven't	fbgfqggfgggg
haven't talked	ffggkggggggg
haven't talked to	ffggkggggggg
he	lfgggggfgggg
head	mfggggffgfgg
heading	efggggmgfggg
heading into	ceggggsgefgg
heading into C	ceggggsgefgg
heard	kfhgggeggggg
help	efgggfgnfggg
help me	efgggfgnfggg
hi	khgfgggfgggg
high	dcgfgggqgggg
him	kgggfggggggg
history	dfVfgf0ggffg
history with	ggRgggxggggg
history with C	ggRgggxggggg
hit	glcgfigggggg
hit target	edgjfnfggggg
hit the	gbfofggggggg
hit the number	gbfofggggggg
holding	fcuefeefgggg
host	b4cadcgggggg
hotline	kfgggggggfgg
how are	fjgpfefcgggg
how are things	ffpfgfffgggg
how bad	ggYggsgfgggg
how bad is	ggYggsgfgggg
how big	gfkfgfgggggg
how big is	gfkfgfgggggg
how did	gbwdffgcgggg
how did january	gfZqgggfgggg
how do	gkecffgmgggg
how do i	gnfdffghgggg
how do we	gZbbfeg2gggg
how far off	fgkggfgfgggg
how is	ferhfefdgggg
how is C	ffYtgegggggg
how long	kcgogffcgggg
how long does	gefmgggggggg
how many	ggelgfgggggg
how many deals	ggelgfgggggg
how much	ifjfgfgfgggg
how much is	mdobgegdgggg
how to	eeRcfdf9gfgg
how we	qffdggfegggg
how's	gZc1fegcgggg
hrs	fvfdbfgefggf
i	fffekghggggg
i ask	fsafeffjgggg
i ask about	fzYfdfffgggg
i bring	fdeeefsjfggg
i bring up	fdeeefsjfggg
i call	cfgffggeeggu
i follow	gggclggggggg
i follow up	gggclggggggg
i forgot	gZffsggggggg
i get	gefegfgngggg
i get P	gefegfgngggg
i have	gfgfkgggfggg
i have lined	gfgflgfgfggg
i left	gdfeoggggggg
i left hanging	gdfeoggggggg
i let	geedrgfgfggg
i let slide	geedrgfgfggg
i miss	gedbofefmggg
i need	effgfepfgggg
i say	fgegfffofggg
i should	Yeegfguggggg
i should know	Yeegfguggggg
i'm	cqeedgkfgggg
i'm on	bxdgbgfggggf
i've	RWdexf2fffff
idea	offggfffggfg
if	hhffgjgggggg
if C	ggfggkgggggg
if C bails	ggefgkgggggg
if C drops	ndfffnfffefg
if C walks	ggeggkgggggg
if half	ggfffofffggg
if half of	ggfffofffggg
if it	ggffgkgggggg
if it slips	gffffmgggggg
if we can	jngfgafggfgg
if we drop	ggfggjgfgggg
if we lose	gggfgjgggggg
in C	gfmffgfggggg
in D	gefmeggggggg
in dollars	gdbrffgggggg
in five	eqfcfgxeeffU
in negotiation	geasfhfgfggg
in negotiation, biggest	gfgkfggggggg
in proposal	gdcsegfgeggg
in the C	fpgfgcgfgggg
in the kitchen	fmgefggfgggg
in the meeting	gZeddgfgyggg
in there	hdddeffgtggg
increase	ceffgfgrgggg
industry	fVgzeggffggg
info	tZgfgggegggg
instead	h6gecgfffgfR
intent	Zdfhfgfggufg
interested	jejffgffgggg
into C	ffgggglgfggg
into minutes	fZfdfgffwggg
intro	kfggggfggggg
invoice	eejffggnggge
invoices	axgdcggffggg
is	gkgefghgghgg
is C in	gglfgfgggggg
is C looking	fenfgffggggg
is D	degfgggofggg
is P	gZlagftegggg
is a	lgggggfhdggg
is a go	mgggggfgdggg
is coming	kfggggiggffg
is dead	jcefgfffgqfg
is down	gqfefggdfggg
is fine	kpgegbgegggg
is in	jpfeefdfffgg
is in the	gofeggffffgg
is it	itdYeifefggg
is legal	fdnfgfgggggg
is on	csfdfggfgggg
is that one	gendgfgggggg
is the	djjeffggggkg
is the office	glfffggggggg
is there	dgfgglgggggg
is too	dcgfgggqgggg
is too high	dcgfgggqgggg
isn't	kgeggggggggg
it	gghdfhfhfkgg
it down	jagseggdfggg
it out	Iefggfffg/gg
it slips	gffffmgggggg
it to	ndfggggggggg
it was	jgggggfggggg
it with	gfrcffffggfg
it's	kufaegfdfggg
items	gfggggffmggg
its	kfgggggfgggg
january	gfZqgggfgggg
january end	gfZqgggfgggg
january end up	gfZqgggfgggg
just	cefwfffffefg
keep	fdggfkfkgggg
keep it	edgfgggpfggg
keeps	vXgfgggfgggg
key	fYfdegfe0ggg
key points	fUfbegfd+ggg
kicking	ggjggffggggg
kicking our	ggjggffggggg
kicking our tires	ggjggffggggg
kickoff	ggfgggffmfgg
kit	R3fggfffgfgg
kitchen	fmgefggfgggg
knock	fggggkfffggg
know how	goefgfgdgggg
know what	tgffgeedfggg
knows	vceeefffgggg
land	gfjgfggggggg
land D	gfgmdggggggg
land if	ggcfgngggggg
land if C	ggcfgngggggg
last	gdkifgiffggg
last 0	kffggghggggg
last thing	eftfffefeggg
last time	ggmfgfffgggg
late	ecXX9geheggg
lately	Yagf5gefcggg
later	d2fZdgfeefgg
lead	eighfggggfkg
lead to	eYgydggfffgg
lead, C	fggfgggggfjg
leads	eegjfggggjjg
leads by	fagveggfefgg
leads that	ffglgggggggg
leads that became	ffglgggggggg
leave	fhkeigfffggg
leaving	xZegggdfgffg
left	iheegnefffgg
left hanging	gdfeoggggggg
legal	nggfffffgfgg
let	fjeejggggggi
let me	fmeeeggggggk
let me forget	efggfggggggm
let slide	geedrgfgfggg
letter	mffggffggfgg
letter of	lffggggggfgg
like	gkefeikffggg
liked	nefgggfggfgg
likely	gffmegggfggg
likely to	gffmegggfggg
likes	mfggggffgfgg
line for	cgggggfpfggg
lined	gfgflgfgfggg
lined up	gfgflgfgfggg
lined up D	gfgflgfgfggg
lines	befgffevgggg
list	icfeogffhggg
list the	gfgbegggqggg
live	Zvgcfggfgggg
local	oefgggfggfgg
log	dufdegfeegig
logs	kfgggggggggg
lol	foffggffgfgg
long	ifekfffdjggg
long day	fsgceggffggg
long does	gefmgggggggg
long does a	gefmgggggggg
look	cX0meibdeefg
looking	hjjeffffgfgg
looking at	drjcefffffgg
looking for	mfgggggfgfgg
looking for a	mfgggggfgfgg
looks	fvgeYggffggg
lose	fYftehgffggg
lose C	ggjfgggggggg
lose it	ggfffkgggggg
lose to	gfeqegfgeggg
lose to R	gfeqegfgeggg
losing	gedockfggggg
lost	gffhfgffglgg
lost C	ofefgggggfgg
lost to	jefleggggfgg
lost to R	jefleggggfgg
loved	uddfgfffgefg
lunch	mjddegkffggg
lunch with	xQceegsefgff
lunch with P	xQceegsefgff
mail	kfggggfggggg
make	ddffflgkgggj
make it	RUfcewf5ffgf
make quota	gfeafsgggggg
make the	gffjgggggggg
make the number	gffkgggggggg
make this	fbfefggtfggg
make this sound	fbfefggtfggg
maker	fdqefggggggg
many	ggelgfgggggg
many deals	ggelgfgggggg
margin	egfgglgggggg
mark	Zeffggfggwfg
mark C	ffggggggglgg
mark it	Rbffffeff/fg
may	reehgffgdffg
maybe	lfffgggggfgg
maybe next	mfffgggggfgg
maybe next spring	oeffggfggfgg
me D	fgggggfggggl
me D about	fggggggggggj
me D to	fgggggfggggk
me a	gsfbegeheggg
me a line	gggggggkeggg
me about	gfZgggmggggl
me about C	gfZgggmggggl
me at	ffggggfffggn
me at 0	egggggfffggo
me everything	gfgkfggggggg
me everything in	gfgkfggggggg
me for	ffgfggmfgggg
me forget	efggfggggggm
me in	gqddegigeggg
me on D	egggggfggggj
me the	gddjffkfjggg
me the gist	gfgdgggfnggg
me to call	ggggggfgfggj
me up	ffgffgigfggk
me up on	gcgdegggfggr
me where	ffqfggegggge
me where C	fd0egfbfffgd
meeting	fifffgggkggg
meeting P	gggggglgdggg
meeting P D	gggggglgdggg
meeting with	dfjgggggjggg
meeting with C	agggggggnggg
meeting with them	femfggggfggg
mentioned	hgenefgggggg
met	iffgggkfgggg
met P	hfefggmfgghg
met P at	kffgggefgfig
might	gfesbfggfggg
min	hvfaegfefggg
mind	frgdfggffggg
minutes	bdfffgmfpffg
minutes for	Zfffggdfxffg
minutes for the	Zfffggdfxffg
minutes till	gggggglgcggg
minutes till my	gggggglgcggg
miss	gedbofefmggg
module	dgggggfgggmg
mon	kggggggegggg
money	lgfgggfggggg
month	hefmfhgegggg
more	kOebfgf8fffg
morning	hkgfgggfgggg
morning all	fkgfgggggggg
morning all, freezing	fkgfgggggggg
most	fcelkfgggggg
move the	dfgggggnfggg
moved	mqfYeggffggg
moved to	psgUefgeeggg
moved to R	qYgggggggggg
movement	cX2deggffggg
msa	flefgggggggi
much	ifjfgfgfgggg
much is	mdobgegdgggg
much is it	sawVgdgagggg
my	fiffjghfgggg
my 0	dgggggfgmggg
my 0,0	dgggggfgmggg
my C	gggggglgcggg
my C call	gggggglgcggg
my D	glgfeggggggg
my answer	egeggffngggg
my notes	cgggggdgrfgg
my notes from	cgggggdgrfgg
my umbrella	ewfdbggffggg
my way	fgfggglgeggg
my way to	fgfgggngeggg
name	tedgffdfgffg
nda	gkffgggggggg
need a polite	fgggeggjgggg
needed	jggggggggggg
needs	heffmggggggg
needs a	geffmggggggg
negotiation	efdmfgfgflgg
negotiation, biggest	gfgkfggggggg
negotiation, biggest first	gfgkfggggggg
net	f8YXcffgeggg
net 0	f8YXcffgeggg
never	gjeefgmffggg
never mind	frgdfggffggg
new	dhglffffgfjg
new P	mfgfggfggffg
new customer	fgggggggggkg
new inbound	ggggggfgggkg
new lead	fggfgggggfjg
new lead, C	fggfgggggfjg
new prospect	dfggggfgggmg
new prospect C	dfggggfgggmg
next	gbjhifkfffgg
next meeting	femfggggfggg
next meeting with	femfggggfggg
next spring	oeffggfggfgg
next step	fXfntegefffg
nice	epgdfgghfggg
nicely	YUeaefe/dfff
no	kggfhffggfgg
no activity	gfgYrggggggg
no contact	qfeggfdfgggg
no idea	offggfffggfg
no money	mfffggeggggg
no other	sZgfgggfgggg
no project	kgfgggeggggg
nobody	kefbnggggfgg
nobody touched	fegUygggfggg
nobody touched D	fegUygggfggg
noon	fpddffgffjgg
not sure	tdbffggggggg
note	ffgggggkgggg
note to	ffggggglfggg
note to P	fggggggjgggg
notes	bgggggggpggg
notes for	Xgggggkfpfgg
notes from	bgggggdgrggg
notes from the	fgggggfgkggg
nothing	jfgggggggggg
now	igfffffhgkgg
nudge	efgfggfkfggj
nudge me	fggggggggggk
nudge me D	fgggfggggggk
number	gefmeggggggg
number of	fggjgggggggg
number of leads	ffglgggggggg
numbers	hZfzdgdfeggg
o	lggggggcgggg
of	hefjfghfhhgf
of C	aeggggnffmfg
of leads	ffglgggggggg
of leads that	ffglgggggggg
of open	fbgqfggfgggg
of the	gceodgjfkfgd
of the C	eglfggfgjfgg
of them	ggeefqfffggg
of this	gfggggfflggg
off	gfgfgkgggggg
off for	Xfegg0dfgfgg
off for C	Xfegg0dfgfgg
off on	gfpeefgfgggg
off the	lggggggfggfg
office	hleffggggggg
office open	glfffggggggg
oh	fqfdfggffggg
oh well	fqfdfggffggg
ok	lifefggffggg
old	htdbffgegggg
on C	dfjgggmggffg
on C before	egggggjggggg
on D	rXefegffkggj
on D to	egggggfggggj
on P	TzVZ5febfgfg
on board	jbucdfffgggg
on for	gceZwgggfggg
on for D	gceZwgggfggg
on my	fgfgggkgfggg
on my way	fgfggglgeggg
on price	lfhfgfgfgfgg
on test	jfgggggggggg
on the	flgggggggggg
on the C	fwcgbgfgggef
on the big	epffggffgggg
on the board	feglfggggggg
on this	fZsbbfgffggq
on why	Ydefffd2fggf
onboarding	esgcfggffggg
one	dgiefgnfffhg
one, C	bfdgggefgfwg
open	eedpffifggif
open deals	ggbqgfgggggg
opener	eeeedgfxeggg
opener for	eeeedgfxeggg
opportunities will	gfgldggggggg
opportunities will land	gfgldggggggg
option	tegdcggfgggg
or down	fcdtfgggfggg
or down on	fcdtfgggfggg
or not	egkggfgggggg
order	hWghtggfgggg
other	mbleeggfgggg
other vendor	gercdggggggg
our tires	ggjggffggggg
ours	negfggfggggg
out	ijddfkffgige
out C as	eggggggggjgg
out D	/vgaZffcegfJ
out of	keggggfgigfg
out of this	gfggggfflggg
out there	fqgdfggffggg
out, C	kggggfgggggg
over	ehemiffffggg
over 0	P/fdffeafgff
over M	fcdueffgfggg
overdue	ggffjgghgggg
overdue for	ggcgoffggggg
overdue for C	ggcgoffggggg
owner	Zeggggbfgfzg
owns	gaxdbgfgfggg
page	Wefggf0fgffg
paid	oihegegegffg
paper	jqgfbeffgggg
parking	fqfdfggffggg
partner	ogfgggfgggcg
parts	jggggggggggg
passed	kfgggggggggg
password	g9cXdffXfggg
payment	gcffeggsgggg
pays	wfbdfggcgggg
per	hbgqeggggggg
phase	uXgegggfgggg
phase 0	uXgegggfgggg
phone at	kffggggggggg
picked	mffggggggfgg
picked up	nffgggffgfgg
pilot	idlfgggggggg
ping	dpgfegffgggf
ping me	csgfegffggge
ping me D	eggggggggggk
ping me at	gfggfgfffggm
pipeline	figkdggggggg
please	XWmgeflthffg
pls don't	bqgggdgggggg
po come	gdoefggggggg
poc	Zplfgbgggggg
point	gkgfgggggggg
points	eZfcfjllrggb
polite	gfggfgglgggg
polite email	fgggeggjgggg
polite email to	fgggeggjgggg
post	refggfdffffg
ppl	ngggggdgggfg
prep	gfggggmffggg
prep me	ffgfggmfgggg
prep me for	ffgfggmfgggg
prepping	cffgggrfggfg
prepping for	cffgggrfggfg
prepping for the	cffgggrfggfg
price	gfjfffgkgggg
price for	fgfgglgggggg
price increase	ceffgfgrgggg
price is	dcgfgggqgggg
price is too	dcgfgggqgggg
price list	jogbfggffggg
price on	cftggedfgggg
price on C	cftggedfgggg
prices	XoU/Wffefggg
prob	nffgggeggfgg
product	XusZdefffggg
project	lencggfegfgg
promise	fdmdvebecggg
proposal	fdemfgfgfkgg
proposals	fegnfggggggg
prospect	dfggggfgggmg
prospect C	dfggggfgggmg
pull	gfggggfflggg
pull the	gfggggfflggg
pushed	ofgfgfgggfgg
pushed to	oegegfgggfgg
pushed to D	oegegfgggfgg
pushy	cbfedff1fgfg
put	dfgfggfghkjg
put C	aegefgffgpmg
put C in	bgggggfggdrg
q	mefggfgggggg
qbr	cffgggrfggfg
quarter	fffffpgffggg
quick	ceogggkgfffg
quota	hffffkgggggg
quoted	hgfgggfjgggg
quoted 0	ggfggffkgggg
quoted 0, under	egeggffngggg
quotes	flgifgfffggg
rate	gfgjgggggggg
rd	kggggggegggg
read	O/caffddpeeg
real	hkfffggggggg
recap	sgggfgffaggg
redlines	Zsgfgggggggg
references	qeffggfggefg
remind me D	ggggfgfggggl
remind me to	ggggggfgfggj
remind me where	fesfggefggge
reminder	cegffgfsgfgf
reminder for	gegfeggfgggn
reminder for D	gegfeggfgggn
renewal	ffenfgghgggh
renewed	seefgfffgefg
rep	fVf0dggffggg
reply	ffhfgggkgggg
reply to	effgfggogggg
reps	csgeeggffggg
revenue	fagpgggggggg
revenue booked	fcgmgggggggg
revenue booked so	fcgmgggggggg
review	efggggfgnfgh
risk	gfhjfggggggg
room	i6YWbffffggg
roughly	lgfgggeggggg
round	neggggfggfgg
run	heegggnfgggg
running	eugdcggffggg
runs	jfkgfgfggggg
runs it	lfggggfggggg
said	lfgggggggggg
said no	mehfggfggfgg
salt	jgggggfggggg
same	fggmfggfgggg
same for	cZf3egfcfgfg
sat	oeggggffgffg
saw	a4eeffdffdeg
say	ifjgfeghgggg
say R	fgeggfgngggg
say about	ffmfgegifggg
say about the	egpggegcgggg
say we're	gggocegfgggg
say we're too	gggocegfgggg
says	kggfgggggggg
says C	rdffggfggefg
says C is	rdffggfggefg
seats	Ydffg0ffgefg
second	kfgggggfgggg
see the	emcffgggggkg
see you	fogeeggggggg
see you D	fogeeggggggg
seeing	eeefegsgfggg
seeing P	gffeegpgfggg
seeing P at	gfffegoffggg
send	dgggggfjhggh
send me	bjgffgeepggf
sent	mfffgggggggg
sent C	mgdggggggfgg
session	jofdfgffffgg
set	degfgggkghgj
set a	ffggfggfeggp
set a reminder	gegfeggfgggn
set up	XVfbfgf9fgif
sheet	Ubeeff+ffdeg
shelved	nfeggggfgfgg
shelved the	pfeggggfgfgg
ship	kfgggfgggggg
short	efgfdgkijggg
shorter	dHdWcef/dfff
should	ffffhglggggg
should know	Yeegfguggggg
show me	gggjfggggggg
side	gbYdzggfgggg
sign	jekfgfgfgggg
signature	dba2ffgdfggg
signed	jdhkffgggggg
signed or	egkggfgggggg
signed or not	egkggfgggggg
signs	hehffmfggggg
signs D	mggggcgggggg
signs off	hdsdcfgffggg
signs off on	hdsdcfgffggg
signup	neggggfggfgg
silent	gZXI/fgggggg
since	pcgffggggggg
since D	pcgffggggggg
sites	miffgffgdfgg
sitting	ffctfefgfggg
sitting in	gffnfgggeggg
sitting in proposal	geeqfgfgdggg
size	geglfggggggg
slide	geedrgfgfggg
slipped	xfeWtfdfWfgf
slips a	ggffgkgggggg
slips a month	ggffgkgggggg
slot	qaggggeggggg
so far	iefkfggggggg
so far D	gdgnfggggggg
soft	kfggggeigggg
sold	gffqaggggggg
sold the	gffqaggggggg
sold the most	gffqaggggggg
someone	glffeggggggg
something	beffggftfggg
something to	Tbfegff7fggg
sorry	cufbfgfkbfgg
sound	fcgffggsfggg
sounds	fqfdfggffggg
sounds good	fqfdfggffggg
source	gceubfgggggg
spent	lfggggfggggg
spent the	lfggggfggggg
spring	lfgfgggggfgg
sso	qdgfggfegggg
st	mfgggggegggg
stage	eehjeffggmgg
stage is	ffoegfeggggg
stage is C	ffoegfeggggg
stage of	Ueggggefg1fg
stage of C	Ueggggefg1fg
stand	ggjggfgggggg
stand with	ggjggfgggggg
stand with C	ggjggfgggggg
standup	cvgcdggffggg
starts	gsgaffgggggg
starts D	ewgYefgfgggf
status	Kd/egfoefcdf
step	fZflpfgfffgg
still	jdihfjffeggg
still hit	gdflgggggggg
still hit the	gbfofggggggg
still kicking	ggjggffggggg
still kicking our	ggjggffggggg
still make	aggZgwgggggg
still waiting	qcdfnfeefefg
stop	brfegggfgggg
story	fghfgfkggggg
story with	fgqggfaggggg
story with C	fgqggfaggggg
stuck	ehepffgffggg
stuck in	diZyeffefggg
sum	fggffgfglggg
sum up	fggffgfglggg
support	megfgffjfggg
suppose	afgfgqgggggg
suppose C	Zfgfgsgggggg
sure	ldcfegfefggq
swap	tcfffgfggffg
tacos	gxdbafgggggg
take	gdfcfvdffggg
take us	kfgigffggggg
takes	mefYfpgfgggg
takes the	gfgPf1gggggg
talk	fjgffgjggggg
talk to	deggggoggggg
talked	qYffrgeccgfg
talked to	qYffrgeccgfg
talking	hagdfgfveffg
target	jbgkfjfggfgg
team	fnfckggffggg
tech	feggggglgggg
tech is	degfgggofggg
tech is D	degfgggofggg
tell	kieefgiggggg
tell me	hjefggjggggg
template	cwbdgfgfgggg
ten	Xfehfgqffffm
tender	jggggggggggg
term	jfgggggggggg
terms	jbteffggZggh
test	mfggggfggffg
text	VVgbfgf/eggf
than 0	legfifffgfgg
than the	flgffggggggg
thanks	fngefggffggg
that	eZjeelffpggg
that became	ffglgggggggg
that became proposals	ffglgggggggg
that one	gb0acffgfggg
that's	dsgcfggffggg
thats	pfeggefegggg
the C call	bgggggefnggj
the C deal	iflfgfgggefg
the C demo	aghgggfggggp
the C qbr	cffgggrfggfg
the M	eflPfzgfgggg
the amount	gZ+Qeffgfggg
the ball	fbgbugfggggg
the big	epffggffgggg
the big one	epffggffgggg
the board	ihavbfgffegg
the bot	gxUdffiggggg
the call	gggcfgfinggg
the contact	geseaggggggg
the contract	gdnegfgggggg
the delay	dfffggfpgggg
the demo	Zlkfefhmgfff
the demo unit	biwebffggggf
the discussion	dQfbegfe/fgg
the gist	gfgdgggfnggg
the invoice	ccmfgfgsgfgb
the key	fcgffgffqggg
the kitchen	fmgefggfgggg
the last	jgjfggfffggg
the last thing	eftfffefeggg
the lost	gTf0eggffggg
the meeting	flbdegffpggg
the most	geesafgggggg
the nda	godegfgggggg
the next	femfggggfggg
the next meeting	femfggggfggg
the number	geflgggggggg
the numbers	hZfzdgdfeggg
the office	gmeffggggggg
the office open	glfffggggggg
the other	hdrcdggggggg
the phone	lefggggggggg
the phone at	lefggggggggg
the pilot	fateffgggggg
the pipeline	geflffgggggg
the po	gfkfgggggggg
the po come	gdoefggggggg
the price	ffmbghgigggg
the price increase	ceffgfgrgggg
the quarter	fcfgfqgffggg
the short	adffgd2efefg
the stage	hdgegggggngg
the story	fghfgfkggggg
the story with	fgqggfaggggg
the team	eifdpggegggg
the thread	ffgcggdfrggg
the total	gggdflgggggg
the trade	fphffgfdeggg
the trade show	fphffgfdeggg
the website	ggggggfgggkg
the website form	lgggggfgggeg
the whole	ofdggggdgggg
then	kdaefvdffffg
there	dgheelhfiggg
they asked	dggggggggkgg
they keep	ggggggekgggg
they need	mefggggfgggg
they say	lfhegfgggggg
they say R	fgeggfgngggg
they sign	ea6Zeefefggg
they still	gdpdfggggggg
they want	jfcfefesfgeg
they'll	qegeegffgggg
they'll tell	vdgdcgffgggf
they're	legggggfgggg
thing	arjfggegfffg
things	ffpfgfffgggg
think	rcfeegfkfggg
thinking	73eHZfeZcfff
this	dYhbegfluggh
this channel	egggggggkggg
this sound	fbfefggtfggg
this yr	lgfgggeggggg
thread	ffgeggegoggg
three	eeefffhqfggg
through	hehfggkfgfhg
through the	agggggfgggpg
through the website	agggggfgggpg
till my	gggggglgcggg
till my C	gggggglgcggg
time	hodefggggggg
times	dsgcffgfgggg
tires	ggjggffggggg
tldr	kgggggeggfgg
tldr of	dgggggfgmggg
to 0	p2fPdfffdffg
to C	ggggggijgggf
to C about	Xgfggff3gffY
to D	fegfgoffgggg
to P	hfhgfggjgggg
to P about	dfffgggngggg
to P chasing	fgggeggjgggg
to R	ldfkfggffggg
to R D	efgmeggggggg
to R, they	jegggggggggg
to book	glgggggefggg
to call	gggggggffggk
to call P	gggggggffggk
to chase	dcffeggsgggi
to close	fYfweggffggg
to go	fegfnggfgggg
to intent	Xcfifgffgzfg
to know	kggggfffgggg
to know what	tgffgeedfggg
to negotiation	dfggggfggogg
to proposal	ddfifgffgpgg
to see	kfgggggffghg
to see the	dgggggfgggmg
to send	cfggggflgggi
to sign	ndffgggggggg
to the	fhhfghgegfkg
to the quarter	efefgpgffggg
to us	eemffiffgggg
told me	nfgfgggfgfgf
told us	gfoffgefeggg
too expensive	fggkefghgggg
too high	dcgfgggqgggg
took	hhffegfgkggg
took my	hngfcgfggggg
top	gegpbggggggg
top D	gefzRggggggg
total	gegkfigggggg
total pipeline	gfgjfggggggg
touched	gfgdmggggggg
touched D	gfgcnggggggg
touchpoints	cffgggrfggfg
trade	fphffgfdeggg
trade show	fphffgfdeggg
traffic	dvgcffgefggg
traffic is	fpgdeggffggg
train	gngefggfgggg
training	tefdffgefggg
travel	f3dWcqeVfggg
trial	fegtdffefggg
turn	dZgefffmsggg
two	alfegfrfeffg
ugh	irfcdggfffgg
umbrella	ewfdbggffggg
under	ggfhggfjgggg
under us	egeggffngggg
under us, what's	egeggffngggg
unit	jlkdcffggfgf
units	pefgggfegggg
until	hqfcfggffggg
up C	ba2cffieeehg
up D	gfgfjgfdjggg
up for	ggYvdffffggg
up my	bfggggcfvfgg
up on	gcgdegggfggr
up or	fcdtfgggfggg
up or down	fcdtfgggfggg
up the	heffggggkggg
up to	dggggghkgggg
up to C	agggggfrggfg
up with	fggehglfgggg
up with D	gggclggggggg
update	ekTefffggygg
update on	pgagggfggfgg
update on C	pgagggfggfgg
upfront	btgfgegdgggg
ups	gcffpggggggg
us C	0fdggfcfggYf
us D	kfgggffggggg
us and	ccefffc1ffff
us on	feogffgfgggg
us, what's	egeggffngggg
us, what's my	egeggffngggg
user	ndggggfggggg
uses	lffggggggggg
uses it	neeffggggggg
using	brhegfgfgggg
value	fagrfggfgggg
vendor	lclddffkgggg
version	dSeaeep7efgg
visit	fjefifjfgggf
visiting	UYggdryeffff
vs	fcgpfggggggg
w	lfgggggfgggg
w 0	meggggfggfgg
w, 0	negggggegggg
w, C	mfggggffgfgg
w, R	jggggggfgggg
w, it	ucffggffgeeg
w,o	lggggggcgggg
waiting	mcmanfeffegg
waiting for	lesYifeffdgg
waiting on	rbddmgfgfefg
wake	dcgdegffeggy
wake me	dcgdegffeggy
walk	sefegfffgffg
walks	ofeggegggggg
want to	oefgggefgggg
wanted	oggggefefggg
wanted to	oggggefefggg
wanted to know	oggggefefggg
wants	ngfffgfffggg
wants 0	jjfggffggfgg
wants 0, off	mggggegegggg
wants a	kfgggggggggg
wants it	negfggfggfgg
wants to	megfggffgghg
wants to see	lfffgfffgfjg
was	jhgefgffjggg
was the	ffpffgefeggg
was the last	eftfffefeggg
way	cefffgiqfggg
way to	adffffjveggg
way to C	fgfgggngeggg
we	gegjfhgggggg
we agree	fcsVXfefzggf
we beat	gbdjfegqgggg
we beat R	gbdjfegqgggg
we can	jlgggcfggggg
we can't	ffgggggkgggg
we do	gdfxgggVgggg
we don't	pfgggcfggfgg
we drop	ggfggjgfgggg
we drop the	fgfgglgfgggg
we gonna	geemffgggggg
we gonna make	geemffgggggg
we haven't	ffggkggggggg
we haven't talked	ffggkggggggg
we hit	gegigkfggggg
we hit target	edgjfnfggggg
we hold	kfggghfggggg
we land	gggggjfggggg
we last	fekefgkffggg
we lose	fYfueggffggg
we lose C	ggjfgggggggg
we lose to	gfeqegfgeggg
we stand	ggjggfgggggg
we stand with	ggjggfgggggg
we still	dfhigkgggggg
we still hit	gdflgggggggg
we still make	Zggggpgggggg
we win	ggfkfggggggg
we're too	fggjffghgggg
we're too expensive	fggkefghgggg
website form	lgggggfgggeg
weds	neggggfggfgg
weekend	fpeefggfgggg
weeks	glgdhggggggg
welcome	dyfcfgfdfgfg
well	klfefgffgffg
went	kifdjgfggfgg
went to	nffggggggfgg
went to C	nffggggggfgg
went with	peffggfggffg
went with R	peffggfggffg
were	hgogggaggggg
what C	tcfgggdfgggg
what about	feisdfefeggg
what about C	ggoegfeggggg
what about D	gffmegggfggg
what are	cebefkwdeggg
what calls	gfgflgfgfggg
what calls do	gfgflgfgfggg
what did	feghiffflggg
what did P	ffmoeeeeeggg
what did i	gcca0fdfhggg
what did we	gfdkdfggmggg
what do	fffgggikfggg
what do i	ffefgfjmfggg
what does	ffffgpfffggg
what happened	eeldgefgoggg
what happened with	ggjfgfgggggg
what happens	kggggfffgggg
what happens if	sgeggaffgggg
what have	geehngfgfggg
what if	ggffgkgggggg
what if we	ggfgglfggggg
what should	ggfgfglfgggg
what should i	ggfgfglfgggg
what was	fcicefefuggg
what was the	eftfffefeggg
what would	ffcffsfffggg
what's C	ggkggffggggg
what's D	gggdkggggggg
what's P	edvpaeceeggg
what's a	gfdedgeufggg
what's a good	gfdedgeufggg
what's in	gZZ7bfefdggg
what's left	dcYce/bfffgg
what's likely	gffmegggfggg
what's likely to	gffmegggfggg
what's my	fgfiffflgggg
what's my answer	egeggffngggg
what's next	gdxbdfegeggg
what's on	gefdqgggfggg
what's on for	gdebugfgfggg
what's our	gneidgggfggg
what's overdue	ggcgoffggggg
what's overdue for	ggcgoffggggg
what's sitting	geeqfgfgdggg
what's sitting in	geeqfgfgdggg
what's the	fjhefgkgfggg
what's the story	fgnfgfeggggg
what's the total	gggdflgggggg
whats	dcfxegefeggg
when did	faueeggggggg
when did we	feoeggfggggg
when does	gdmfgggggggg
when is	gdmffggggggg
when is the	gcpfeggggggg
when the	lefggggggggg
when they	jfdggggjgggg
when's	femfggggfggg
when's the	femfggggfggg
when's the next	femfggggfggg
where	ffgjfjfggggg
where C	dcpuefcffefe
where are	fePlgzfggggg
where are we	fePlgzfggggg
where did	ffsdfefggggg
where did we	feucfeffgggg
where do	ghekfhgggggg
where's	fqfdgfgggggg
where's C	efnggegggggg
where's the	g1Waffgggggg
whether	vZgffgfegggg
which accounts	bfgmlfgfgggg
which customers	ggfflfgfgggg
which customers are	gggP1fgggggg
which customers mentioned	ggeqcfgggggg
which opportunities	gfgldggggggg
which opportunities will	gfgldggggggg
which stage	gegrbfgggggg
who decides	hfjggggggggg
who do i	glefgggggggg
who else	mehffgfggggg
who else uses	neeffggggggg
who has	gjihcggggggg
who has the	ffkjcgfggggg
who have	gdffmggggggg
who have i	gdffmggggggg
who is	elWYVf/ffggg
who knows	vceeefffgggg
who needs	gceeqggggggg
who needs a	geffmggggggg
who owns	gaxdbgfgfggg
who signs	pcledfgffggg
who signs off	hdsdcfgffggg
who took	gjfdbgfgpggg
who took my	gqffagggfggg
who wants	gxdcaggggggg
who's	fehkhfhggggg
who's got	gwdacggggggg
who's got the	grddeggggggg
who's on	fdjihgfggggg
who's our	da0fdedggggg
who's the	fcycaggggggg
who's the contact	gdueZggggggg
who's waiting	fXec0gfgfggg
who's who	ddefegtggggg
whole	ofdggggdgggg
why	ffhifffjgggg
why did	ggjggggggggg
wifi	eqeefgfffggg
will	khfifffffggg
will do	otYbdfeffggg
will land	gfgldggggggg
will land D	gfgldggggggg
will we	gfflffgggggg
will we hit	gfglfegggggg
wind	kfgggggggggg
wins	gdgmfggggggg
with 0	gaSce9gggggg
with C's	hfjgggeggggg
with D	gggclggggggg
with P	lbhdefpdgggg
with R	mffgggfggfgg
with no	fbfcwggffggg
with no activity	gfgYrggggggg
with the	gelfgggggggg
with them	femfggggfggg
without	cfeldlfkfgfg
without C	eeefgrfggggg
wk	rbgfgggegggg
won	ddZjgfgggtgg
word from	gfmefggfgggg
works	rheefefdgggg
worry	kggggggggggg
worth	dgjjfjgffggg
would	jdefgkfjgggg
write P	gggggggjfggg
write P a	gggggggjfggg
write up	gggggggVtggg
year	lfgggggggggg
yes	kdnfgefegggg
yet	jfifggfggggg
yet what	xbfggfcffgeg
you	erdcffghghgg
you D	fogeeggggggg
you bump	ggdggfggglgg
you bump C	ggdggfggglgg
you're	gogefggffggg
you're a	iogdfggefggf
your	fpgefffhfggg
yr	jgfgggfggggg
`;

export const INTENT_KINDS = `
about:all	-24 44 -33 64 4 -3 -8 -19 -9 -8 -7 -6
about:all+count	0 -1 -10 14 -2 1 0 0 0 0 0 0
about:all+customer	2 19 -13 8 -1 -4 -1 -2 0 -4 -3 -1
about:all+how	0 -5 -3 11 0 -2 0 -1 0 0 0 0
about:all+order	5 -4 -4 7 0 -1 -3 -1 3 -1 -1 0
about:all+what	0 -4 -6 13 -3 6 -2 -1 -2 0 0 0
about:all+who	1 -3 -1 -1 5 0 0 0 0 0 0 0
about:background	-40 -28 1 -28 -17 -4 113 -7 3 -23 9 -9
about:background+count	0 -3 -4 -5 -1 15 -1 0 0 0 0 0
about:background+customer	-34 -28 11 -10 -7 -12 91 -3 -3 -20 14 -3
about:background+how	-3 -6 4 -4 0 -3 -4 17 0 0 -1 0
about:background+order	-2 -7 -12 -3 -2 -1 40 -5 -3 -2 -2 -2
about:background+what	-1 5 0 -1 -5 -3 11 -3 1 -1 -1 -1
about:background+where	0 0 7 0 0 0 -6 0 0 0 0 0
about:background+whether	-1 1 -3 -1 5 -1 2 0 -1 0 0 0
about:background+which	0 0 6 0 0 0 -5 0 0 0 0 0
about:background+who	0 7 -4 -1 4 0 -2 0 -2 0 0 0
about:chatted	24 -50 -33 -28 -57 -34 12 7 139 4 -32 7
about:chatted+count	0 2 8 -10 -2 8 0 -1 -2 -1 -2 -1
about:chatted+customer	22 -9 -8 -15 -9 -22 30 18 -2 10 -16 8
about:chatted+how	-3 -12 1 4 -2 -6 3 29 -5 -2 -1 -2
about:chatted+order	-9 -16 -6 -7 -8 -4 22 -10 41 5 -3 -3
about:chatted+what	9 -17 -9 -23 -25 -5 2 12 63 -2 -2 -2
about:chatted+when	8 -5 -9 17 -1 -1 -1 -5 -2 0 0 0
about:chatted+where	-2 -1 1 -2 0 -1 6 0 -1 0 0 0
about:chatted+whether	1 -5 2 28 -6 -8 -3 -3 1 -2 -2 -2
about:chatted+which	-4 -4 -3 -3 8 -2 7 -2 5 -1 0 -1
about:chatted+who	-5 7 -7 1 -6 -2 -7 -3 23 -1 2 -1
about:deals	-70 -89 -65 92 81 -13 -37 -38 -41 33 23 -25
about:deals+count	22 7 -20 12 21 -5 -4 -4 -3 -6 -5 -2
about:deals+customer	-6 31 -24 26 -11 -28 -25 3 -7 32 25 -9
about:deals+how	-2 -5 -11 15 -3 19 -2 -7 0 -1 -1 -1
about:deals+order	-3 -7 -3 1 11 -3 -10 -7 -5 13 17 -3
about:deals+what	-2 5 -10 -3 -11 1 5 26 -6 -2 -1 -1
about:deals+when	0 6 -6 4 -1 -1 0 -1 0 0 0 0
about:deals+where	-2 -5 -7 25 -4 -1 -1 -1 -1 -2 -1 0
about:deals+whether	-1 2 6 1 0 -4 -1 -1 -1 -1 -1 0
about:deals+which	-12 -8 -11 14 29 12 -4 -6 -3 -4 -3 -2
about:deals+who	0 -1 -1 8 -5 0 0 0 0 0 0 0
about:deals+why	-2 -2 -7 18 -3 -1 0 -1 0 -1 0 0
about:enter	-27 -14 -7 -1 -8 -3 -7 -6 -2 -9 82 -2
about:enter+customer	-23 -5 -3 -2 -1 -2 -4 -2 -1 -7 52 -1
about:enter+order	0 -1 0 -1 -1 0 0 -1 0 -1 7 0
about:follow	-27 -59 -13 -61 97 -34 4 52 -9 -26 23 23
about:follow+count	0 -2 -2 -19 33 -5 -2 -1 0 -1 -2 -1
about:follow+customer	-3 -6 -8 15 -3 -17 8 -8 9 -19 22 13
about:follow+how	-5 -5 -7 11 -1 -2 -1 14 -1 0 -1 -1
about:follow+order	-3 1 3 -11 6 -3 7 -1 4 -2 0 0
about:follow+what	-5 -2 -3 -6 -4 -4 24 10 -6 -1 -1 -1
about:follow+when	0 -6 12 12 -7 -1 -2 -5 -1 0 0 0
about:follow+whether	0 -5 8 -4 -3 -2 4 -3 8 -1 -1 -1
about:follow+which	-3 3 1 -11 25 -4 1 -4 -1 -1 -1 -1
about:follow+who	-3 -8 9 -10 35 -3 2 -6 -7 -2 0 -3
about:if	-20 -44 -37 -58 -37 146 -29 17 -21 -15 -12 -11
about:if+count	-5 -1 -2 -7 -1 20 0 -1 0 0 0 0
about:if+customer	-12 -10 -30 -10 -4 72 -13 10 -4 -10 -7 -4
about:if+how	-4 -4 -6 -2 0 17 -1 1 0 0 0 0
about:if+what	-3 1 21 -11 -8 29 -10 -4 -9 -1 -1 -1
about:if+when	-2 7 -4 -1 0 -2 0 3 0 0 0 0
about:if+where	-1 0 -4 -1 0 7 0 0 0 0 0 0
about:if+whether	0 -5 -23 -11 -3 47 -1 1 -1 -1 -1 -1
about:if+which	-1 0 -2 -5 -4 13 0 -1 0 0 0 0
about:if+who	2 -5 -1 0 -2 9 -1 0 0 0 0 0
about:life	3 121 -62 -76 -49 -20 -2 1 -19 -13 -10 -5
about:life+customer	5 24 -8 -2 -2 -4 -2 -3 -1 -5 -2 3
about:life+how	1 12 -4 -3 -1 -2 0 -2 0 0 0 0
about:life+order	0 16 -5 -2 -2 -1 -3 -1 -1 0 0 0
about:life+what	-2 48 -16 -12 -9 -2 5 -3 -6 0 0 -1
about:life+where	0 5 -1 -2 0 0 0 0 0 0 0 0
about:life+whether	8 50 -26 -10 -6 -4 -3 -2 -2 -1 -1 -1
about:life+which	-2 11 -1 -4 0 -1 -1 -1 -1 0 0 0
about:life+who	-4 35 -8 -6 -11 -1 -1 -1 -1 0 0 0
about:minutes	-38 -66 -18 -28 -20 -9 33 -29 137 -11 -8 -8
about:minutes+count	-2 -1 -5 -2 0 -2 15 0 0 0 0 0
about:minutes+customer	-22 -6 -10 -3 -4 -5 33 -6 38 -7 -5 -4
about:minutes+order	12 -10 -4 -7 -6 -1 -3 -13 40 -2 -2 -3
about:minutes+what	-2 0 -1 -1 -3 0 -3 0 12 0 0 0
about:minutes+whether	-1 0 -1 -1 -1 0 -1 0 6 0 0 0
about:money	-1 -38 24 76 -46 8 -15 7 -15 -7 -7 -5
about:money+count	13 -8 17 -10 -3 5 -2 -3 -1 -2 -1 -1
about:money+customer	4 -4 25 -23 -1 11 -7 -1 -1 -1 -2 0
about:money+how	-2 -7 9 -15 -1 -4 -1 21 0 0 0 0
about:money+what	-2 -8 33 4 -8 -5 -5 -5 -3 0 0 0
about:money+whether	-5 -11 -2 12 -2 9 0 -1 0 1 0 0
about:money+who	-1 7 -11 21 -11 -1 -1 -1 -1 0 0 0
about:neglect	1 -107 -42 -106 168 -22 -30 -19 -15 -18 -23 -9
about:neglect+count	-5 -1 -6 7 8 1 -1 0 0 -1 0 -1
about:neglect+customer	29 -2 8 -7 2 7 -15 9 -14 -6 -11 2
about:neglect+how	-2 12 3 -1 -3 -3 -1 -4 0 -1 -1 0
about:neglect+order	12 21 -6 2 0 -2 -11 -3 -12 5 -2 -3
about:neglect+what	-7 -10 -11 -10 28 -4 0 14 5 -2 -1 -1
about:neglect+when	-4 -3 18 -1 -7 -1 0 0 0 0 0 0
about:neglect+where	0 0 -2 6 -3 1 0 0 0 0 0 0
about:neglect+whether	-3 -19 -19 -7 56 0 -2 -2 2 -1 -1 -1
about:neglect+which	0 6 -14 -40 60 -4 -1 -2 -1 -1 -1 -1
about:neglect+who	-1 -5 -4 -7 27 -1 -1 0 1 0 0 0
about:rank	-4 -61 -35 71 23 39 -2 -9 -11 -6 -5 -4
about:rank+count	1 -3 -6 -20 -2 31 -1 0 0 0 0 0
about:rank+customer	18 -3 -3 -31 -2 26 3 -3 -1 -2 -1 -1
about:rank+how	5 -3 -4 12 -1 -1 -1 -6 -1 0 0 0
about:rank+what	-3 -1 2 1 -2 -2 7 -1 0 0 0 0
about:rank+whether	0 -3 0 -3 -1 9 0 -1 0 0 0 0
about:rank+which	-2 -4 -10 31 -9 -3 -1 -1 -1 0 0 0
about:rank+who	-1 -22 -11 5 38 -3 -2 -1 -2 -1 0 -1
about:rate	-5 -42 -16 86 -16 4 -4 -8 -6 -4 -2 -2
about:rate+count	-1 -5 -10 22 -3 1 -1 -1 -1 0 0 0
about:rate+what	0 -1 -5 15 -3 -3 -1 0 -1 0 0 0
about:rate+when	-3 -5 -8 19 0 -1 0 0 0 0 0 0
about:rate+whether	-1 -2 7 0 -1 -2 0 0 0 0 0 0
about:remind	-39 -20 -3 -35 17 -8 -11 -12 -12 -7 -9 104
about:remind+customer	-17 -8 6 -3 -6 -4 -7 4 -4 -5 -5 49
about:remind+order	-6 -6 8 -4 -4 -1 2 -5 -4 -1 -1 23
about:remind+where	-1 -1 10 -1 0 0 -2 -1 -1 0 0 -2
about:remind+who	0 8 -4 -1 -1 0 0 0 0 0 0 0
about:stage	-51 -32 -19 -14 -9 -9 -15 -13 -9 120 -1 -5
about:stage+customer	-45 -16 -13 -9 -4 -6 -12 -6 -4 92 2 -3
about:stage+order	-3 -3 0 -4 -1 -1 -4 -3 -3 27 -3 -1
about:state	5 -6 61 7 -56 -1 -29 -2 -25 -9 13 5
about:state+count	-4 -4 26 9 -9 -11 -1 -1 -1 -1 -2 -1
about:state+customer	22 -28 42 -31 -14 7 -12 -9 -15 2 15 12
about:state+how	-23 -5 22 0 -4 21 -6 10 -3 -3 -4 -3
about:state+order	-1 2 -4 2 2 -3 -7 4 0 -2 1 4
about:state+what	-17 -4 17 26 -11 8 -9 -5 4 -2 -2 -1
about:state+when	-8 -8 25 -3 -1 -1 -1 -1 -1 -1 -1 0
about:state+where	-7 2 3 0 -5 11 3 -2 -1 -1 -1 -1
about:state+whether	-2 -28 59 -14 -1 -6 -2 -4 -1 0 -2 -1
about:state+which	-14 0 19 19 -24 6 4 -2 -1 -2 -2 -1
about:state+who	0 -1 14 -5 5 -4 -4 -3 1 -1 1 -1
about:stretch	-11 -59 -45 105 -28 37 -31 -4 -28 -21 -18 -15
about:stretch+count	-18 -8 21 20 7 -3 -2 -1 -1 -1 -1 -2
about:stretch+customer	16 21 6 -17 -15 36 -14 -3 -8 -12 -9 6
about:stretch+how	-4 -13 -15 27 -4 24 -1 -8 -1 -1 -1 -1
about:stretch+order	-1 7 -1 -3 6 -1 -4 1 -3 -1 -1 -2
about:stretch+what	2 -7 -10 24 5 -4 -4 0 -3 0 0 -1
about:stretch+when	7 -1 -4 0 0 0 0 0 0 0 0 0
about:stretch+whether	6 -6 -22 30 -10 6 -2 -1 3 -1 -1 -2
about:stretch+which	6 -3 -2 9 -7 -2 1 -1 -1 0 0 -1
about:stretch+who	-2 -15 4 12 10 -3 -1 -1 -1 0 0 -1
about:target	-23 7 -38 46 -19 35 0 1 5 -4 -5 -6
about:target+count	-7 -5 -4 26 -6 1 -1 -1 -1 0 0 -1
about:target+customer	-8 4 -12 -14 -4 45 4 -4 -2 -5 -3 -3
about:target+what	-1 -2 -1 0 -9 1 -2 -1 16 0 0 0
about:target+whether	-2 -21 -21 28 -9 33 -2 -2 -1 -1 -1 -1
about:them	60 -60 53 -28 -17 -25 -9 38 -17 -4 -4 -10
about:them+count	-1 -1 12 -9 2 -2 -1 0 0 0 0 0
about:them+customer	44 -1 5 -3 -3 -12 -12 -6 -3 1 -7 -4
about:them+how	-2 -3 -7 -2 0 -3 -1 23 -1 0 0 -1
about:them+order	-1 0 -2 0 -1 0 0 6 -1 0 -1 -1
about:them+what	-1 -5 18 -11 -7 -4 3 18 -7 -1 -2 -1
about:them+when	4 -9 10 -2 -2 -1 -1 2 -1 0 0 0
about:them+whether	-13 -7 33 -10 1 -4 -2 3 -1 0 0 -1
about:them+which	7 -2 -2 -2 4 -2 1 -1 -1 0 0 -1
about:them+who	-4 -1 6 -1 -2 -1 5 -2 0 0 0 0
about:them+why	1 -1 6 -3 -1 -1 0 -1 0 0 0 0
about:us	-9 -13 -54 -7 42 -7 28 20 6 -31 -23 88
about:us+count	2 -9 -2 41 -7 -7 -5 -10 1 -1 -1 -2
about:us+customer	9 6 17 -36 -41 34 45 -22 -11 -15 -4 31
about:us+how	-3 -14 -18 44 -9 -17 -8 41 -4 -2 -2 -4
about:us+order	-12 -9 -8 -9 -1 -16 30 19 -3 3 4 1
about:us+what	-5 -10 15 -2 6 -2 1 9 -2 -2 -2 -5
about:us+when	1 -4 14 -2 -2 -2 -3 1 -1 0 0 -1
about:us+where	-6 0 7 -1 -2 16 -4 -2 -1 -1 -1 -3
about:us+whether	0 26 -16 -8 9 8 -6 -3 -2 -2 -2 -4
about:us+which	2 -3 13 -7 -5 -4 -1 9 0 -1 -1 -2
about:us+who	-4 20 -13 -10 41 -2 -8 -7 -6 -2 -2 -5
about:us+why	-7 -5 5 8 -4 -2 -4 13 -2 -1 -1 -1
about:visit	-18 15 -34 -17 12 -12 93 -18 -25 -11 -10 -3
about:visit+customer	-12 2 -19 -5 6 -7 63 -5 -11 -9 -6 -2
about:visit+order	-1 -3 -1 -4 7 0 10 -1 -4 0 0 -1
about:visit+what	-4 -8 -11 -5 7 -3 34 -3 -3 -1 -1 -1
about:visit+where	-1 -1 -6 -2 0 0 11 0 0 0 0 0
about:visit+which	-2 -1 -6 4 -6 -1 12 0 0 0 0 0
about:visit+who	-2 11 -8 -7 5 -1 6 -1 -2 0 0 0
about:wording	-13 -62 -5 -36 -25 -27 -21 121 -7 -14 -9 -11
about:wording+count	7 -1 -3 0 0 0 0 -3 0 0 0 0
about:wording+customer	-2 -7 -4 -3 -2 -11 -6 54 0 -8 -4 -3
about:wording+how	4 -13 -8 -8 -1 -4 4 37 -3 -1 -1 -1
about:wording+order	-10 -8 -3 -4 -3 -1 -7 42 2 -2 -2 -2
about:wording+what	-5 -2 13 -5 -3 -7 -4 17 -3 0 0 0
about:wording+whether	0 -5 10 -4 -5 -3 -1 10 -1 0 0 0
after	-8 -8 36 -2 8 -4 -12 -2 -2 -4 -2 -1
amount	82 -56 -25 54 -20 15 -9 -13 -13 -7 -5 -6
asks	-65 9 56 52 37 12 -30 -32 -14 -36 -34 -37
asks:customer	21 2 32 -31 -34 57 16 -9 -26 -3 -24 -22
customer	78 -117 76 -100 -92 13 47 -45 -62 25 7 -39
day	54 20 -95 20 79 -14 -26 -56 16 -44 -38 90
first:0	5 -3 -4 -2 -1 22 0 -8 -5 -2 -1 -1
first:0 minutes	-1 0 0 0 0 0 18 0 -15 0 0 0
first:0 off	-33 -4 -6 -9 -3 72 -2 -4 -3 -3 -1 -1
first:@P	-6 39 10 -9 -3 -2 -13 -4 -8 -1 -1 -1
first:@b	15 -6 -1 -4 0 -1 0 -1 0 -1 0 0
first:@所	-3 20 -1 -8 -3 -1 -1 -1 -1 0 0 -1
first:C	18 -3 -2 -2 -1 -2 -2 -3 -1 4 -3 -1
first:C 	7 -3 -5 -2 -1 -2 0 -1 -1 2 3 1
first:C 's	36 -10 -4 -3 -1 -2 -3 -2 -1 1 -8 -1
first:C 0	10 -3 -1 0 0 -2 -1 0 0 -1 0 0
first:C C	15 -3 -1 -1 -1 -2 -3 -1 -1 -1 -1 -2
first:C P	13 -2 -5 0 0 0 -1 -2 0 0 -1 0
first:C ask	17 -3 -1 -1 0 -1 -4 -2 -1 -3 -2 0
first:C asked	31 -5 -3 -3 -1 -8 -3 -3 -1 -2 -1 -1
first:C at	12 0 0 0 -1 0 -2 -4 -2 0 0 -2
first:C came	17 -1 -2 -1 0 -8 0 -2 0 -2 -1 0
first:C contract	13 0 -1 0 0 -1 0 -8 0 -1 -1 0
first:C cut	42 -16 -4 -1 -1 -2 -3 -2 -1 -7 -3 -1
first:C hasn't	40 -4 -5 -1 -15 -2 -4 -4 -2 -2 -1 -1
first:C interested	7 -2 -1 0 0 0 -1 -1 0 -1 -1 0
first:C is	-12 -9 -39 -3 -2 -4 -2 -3 -2 81 -3 -2
first:C isn't	17 -2 -10 0 0 0 -1 -2 0 -1 0 0
first:C just	-31 66 -3 -3 -2 -2 -6 -3 -2 -7 -5 -1
first:C left	86 -23 -8 -6 -4 -4 -10 -4 -4 -13 -7 -2
first:C liked	28 -7 -3 -2 -1 -1 -5 -2 -1 -3 -2 -1
first:C lost	34 -4 -8 -5 -1 -2 -2 -3 -1 -7 -2 -1
first:C need	9 -3 0 0 0 0 -2 -1 0 -1 -1 0
first:C no	51 -8 -5 -3 -2 -2 -4 -14 -2 -7 -4 -1
first:C not	39 -9 -14 -4 -2 -2 -1 -2 -1 -1 -1 -1
first:C pushed	31 -6 -2 -5 -2 -3 -2 -2 -2 -4 -1 -1
first:C quoted	-8 -1 -7 0 0 -4 -5 27 -1 0 0 0
first:C said	37 -8 -5 -3 -2 -2 -4 -2 -2 -6 -3 -1
first:C says	24 -7 -2 -1 -1 -1 -2 -1 -1 -5 -2 0
first:C sent	5 -1 -1 0 0 -1 0 -1 0 -1 0 0
first:C signed	27 -3 -8 -2 0 -2 -1 -2 -1 -4 -2 -1
first:C thinks	-6 0 0 0 0 0 -1 10 0 0 -1 -1
first:C to	-89 -31 -14 -15 -7 -6 -15 -8 -6 203 -13 -2
first:C want	6 0 -1 0 0 0 -1 -1 0 -1 -1 0
first:C wants	27 -6 -3 -3 -1 -2 -3 -4 -1 -3 -2 -1
first:C went	19 -4 -2 -1 -1 -1 -2 -1 -1 -3 -2 0
first:C will	41 -14 -1 -2 -1 -1 -3 -1 -10 -4 -2 -1
first:C,	-5 52 -7 -2 -8 -6 -6 -2 -1 -7 -3 -4
first:C0	24 -8 0 -1 -1 -2 -3 -1 -1 -3 -4 -1
first:C:	49 -28 -5 -1 -1 -1 -3 -1 -1 -4 -3 -1
first:CC	14 -2 -2 -1 0 -1 -2 -1 0 -3 -2 0
first:CD	10 -3 13 -4 -2 -6 -2 -1 -1 -2 -1 -1
first:CP	1 -1 -4 0 0 -1 -2 11 0 -1 -2 0
first:C一	-7 -3 -3 -1 -1 4 17 -1 0 -3 -2 -1
first:C下	3 -14 36 -4 -1 -3 -3 -7 -1 -3 -2 -1
first:C不	-17 80 -30 -4 -2 -4 -4 -3 -2 -10 -4 -1
first:C丢	1 10 -9 11 -1 -2 -2 -4 -1 1 -3 -1
first:C两	-10 -3 20 -3 -2 8 -3 -1 -2 -2 -1 0
first:C中	14 -5 2 -2 -1 -2 -1 -1 0 -2 -1 -1
first:C为	-5 -3 20 -2 -1 -2 -3 -1 0 -1 -1 -1
first:C什	-4 -2 8 -1 0 -2 2 -1 0 0 0 0
first:C从	-1 -1 -8 -1 0 -2 15 -2 0 1 -1 0
first:C他	-7 0 16 -2 0 -4 0 0 0 0 0 0
first:C信	9 -2 -1 0 0 -2 -1 -1 0 -1 -1 0
first:C催	29 -5 -10 -1 -3 -2 -6 16 -1 -5 -5 -8
first:C关	-22 -16 -8 -4 -2 -3 -6 -3 -2 72 -5 -1
first:C再	-7 0 -8 0 0 16 0 0 0 0 0 0
first:C决	44 -9 -20 -2 -2 -2 -2 -1 -1 -1 -1 -1
first:C几	39 21 -2 -30 -4 -11 -3 -1 -1 -4 -2 -1
first:C到	-18 33 27 -3 -4 -4 -17 -5 -2 -4 -3 -2
first:C前	-13 -3 -4 -1 0 -1 51 -23 -4 -1 -1 0
first:C加	14 -1 -2 0 0 -1 -1 -3 -1 -2 -2 0
first:C升	-6 -6 -2 -1 0 -1 -2 -1 -1 22 -2 0
first:C卡	7 -1 -1 -1 0 -1 -1 0 0 -1 -1 0
first:C压	20 -4 -4 -1 0 -1 -2 -2 -1 -3 -1 -1
first:C又	-32 75 -8 -5 -2 -3 -6 -3 -2 -8 -4 -2
first:C发	15 -3 -3 -1 0 -1 -1 -1 0 -2 -1 -1
first:C取	1 -8 -7 -1 -1 30 -2 -2 -1 -4 -3 -2
first:C只	12 -4 -25 -1 0 25 -2 -1 0 -1 -1 0
first:C可	-8 -2 -1 -1 0 0 -2 -1 -1 18 -1 0
first:C合	2 -2 6 -1 0 -1 -1 -1 0 -1 -1 0
first:C同	42 -13 -12 -2 -1 -3 -3 -2 -1 -3 -1 -1
first:C后	-10 -7 48 -2 -9 -3 -2 -9 -1 -2 -1 -1
first:C和	-6 -1 -19 -1 0 37 -4 0 0 -3 -1 0
first:C啥	-3 -5 -36 -3 -2 -7 61 -1 -1 -2 -1 -1
first:C回	-7 -2 20 0 -1 -2 -3 -1 -1 -2 -1 -1
first:C在	1 -1 7 0 0 -1 -3 0 -1 -1 0 0
first:C坏	26 -4 -10 -1 0 -2 -1 -1 0 -3 -2 -1
first:C多	5 -4 -3 12 -15 15 -4 -1 -1 -2 -1 -1
first:C大	-11 -9 28 -1 0 -1 -1 -1 0 -1 -1 0
first:C如	-2 0 -2 0 0 5 0 0 0 0 0 0
first:C官	-10 -2 -7 0 0 -1 -1 -1 0 -1 25 -1
first:C定	24 -6 -4 -1 -1 -2 -2 -1 -1 -3 -2 -1
first:C对	-9 -4 33 -2 -2 -3 -4 -6 -1 -1 -1 -1
first:C尾	8 -1 -1 0 0 -1 0 -1 -1 -1 0 -1
first:C工	10 -4 -1 0 0 0 -1 -1 0 -1 -1 0
first:C已	19 -4 -4 -1 0 -1 -1 -4 0 -1 -1 -1
first:C归	49 -4 -39 -2 -9 -2 -7 -1 -1 19 -2 -2
first:C当	-5 -3 18 -1 0 -1 -4 -3 0 0 0 0
first:C往	4 -5 -5 -2 -1 -2 -2 -1 -1 16 -2 -1
first:C微	-4 0 -1 0 0 0 -1 12 -1 -1 -4 0
first:C怎	6 -14 6 -6 -2 -4 -5 28 -1 -4 -3 -1
first:C总	13 -2 -4 0 0 -1 -1 -1 0 -2 -1 0
first:C想	27 -2 -16 -1 0 -2 -3 -1 0 -1 -1 0
first:C意	-8 -2 -2 -1 -1 -1 -2 -1 -1 21 -2 -1
first:C成	49 -13 -1 -6 -2 -5 -5 -2 -1 -7 -4 -1
first:C我	-10 -4 14 -1 -1 -3 2 -2 -1 -1 -1 8
first:C打	-25 -16 34 -7 -2 -3 -3 -3 -1 31 -4 -1
first:C技	5 0 0 0 0 0 -1 -1 0 0 -1 0
first:C把	5 19 -8 -1 -1 -1 -5 -2 -1 -2 -2 -2
first:C投	-1 -2 5 0 0 -2 3 -1 0 -1 0 0
first:C报	-1 -1 -11 20 0 -2 -1 -1 0 -2 -1 0
first:C拖	26 -8 -10 -6 -11 25 -4 -2 -1 -6 -3 -1
first:C招	16 -4 -5 0 0 -1 -1 -1 0 -2 -1 -1
first:C拿	13 -3 -3 0 0 -1 -2 -1 0 -1 -1 0
first:C挪	-6 -1 -1 -1 0 0 -2 -1 -1 15 -1 0
first:C换	5 -2 4 -1 0 -1 -1 -1 0 -1 -1 0
first:C推	-3 0 -2 -4 0 4 0 0 0 8 -1 0
first:C提	-5 -1 -8 -12 0 23 -12 -1 -1 -2 -1 20
first:C改	12 11 -4 -2 -2 -2 -4 -2 -1 -2 -3 -1
first:C放	-2 -8 -2 -14 -1 -1 -3 -2 -1 40 -6 -1
first:C新	11 -3 -1 2 -1 -2 -1 -1 0 -2 -2 0
first:C方	5 -2 4 -1 0 -1 -1 -1 0 -2 -1 0
first:C是	-1 -4 9 -2 -1 -2 6 -2 0 -1 -1 0
first:C晚	-5 -5 -11 -1 0 25 -1 -1 0 -1 0 0
first:C最	-1 -1 10 -1 0 -2 -3 0 0 0 0 0
first:C有	14 -8 2 -4 -2 -6 -8 -3 25 -5 -3 -2
first:C来	27 -10 -4 -1 -1 -1 -3 -1 -1 -3 -2 0
first:C样	1 -2 10 -1 0 -2 0 -2 0 -1 -1 0
first:C欠	-9 0 19 -1 -1 -3 -1 -1 0 0 0 -1
first:C款	9 -1 -3 0 0 -1 0 -1 0 -1 -1 0
first:C没	-13 24 -2 -3 19 -3 -4 -2 -1 -7 -6 -1
first:C法	10 -2 -2 -1 0 -2 0 -1 0 -1 -1 0
first:C状	-5 -2 -1 0 0 0 -1 -1 -1 13 -1 0
first:C现	-1 -1 6 0 0 -1 -1 0 0 0 0 0
first:C用	10 -3 0 -1 0 -1 -1 -1 0 -1 -1 0
first:C的	0 -4 8 0 -1 -2 2 1 -1 -2 -2 -1
first:C目	10 -2 2 -1 -1 -1 -3 -1 0 -1 -2 0
first:C看	27 -12 -2 -1 0 -1 -3 -1 -2 -3 -1 0
first:C真	-7 -2 0 0 0 13 -1 -1 0 -1 0 0
first:C第	5 -1 -1 0 0 0 0 0 0 -1 0 0
first:C答	11 -4 -1 -1 -1 -1 -1 0 0 -1 -1 -1
first:C签	-28 -5 32 19 -1 -7 -3 -2 -1 -2 -2 -1
first:C算	-26 -12 27 -5 -2 -3 -6 -3 -2 40 -6 -1
first:C约	20 -5 5 -1 -1 -2 -12 0 0 -1 -1 -1
first:C给	-13 -2 -2 -1 -1 -2 -4 14 -1 16 -2 -2
first:C续	0 -7 25 5 -1 -5 -1 -10 -1 -3 -1 -1
first:C维	-5 0 16 -3 -2 -3 0 0 0 0 0 0
first:C老	14 -5 -1 -1 0 -1 -1 -1 0 -1 -1 -1
first:C能	-13 -5 42 -11 -1 -7 -1 -1 0 -1 0 -1
first:C被	19 -6 -6 -1 0 2 -1 -1 0 -3 -1 -1
first:C要	12 -5 0 -2 -1 1 0 -1 -1 -2 -1 -1
first:C让	29 -6 -5 -1 -1 -1 -3 -2 -1 -4 -2 -1
first:C试	5 -3 12 -1 -1 -4 -1 -3 0 -2 -1 -1
first:C说	-3 2 -4 -2 -1 -3 5 15 -3 -4 -2 -1
first:C谁	15 -5 0 -1 -1 -2 -2 -1 0 -2 -1 0
first:C谈	-15 -7 -4 -2 -1 -2 1 -3 -4 40 -2 -1
first:C跟	3 -5 7 -1 15 0 -5 -6 -1 -2 -4 -1
first:C转	-2 0 0 0 0 0 -1 0 -1 7 -1 0
first:C还	5 -6 18 -2 -2 -5 -2 -1 -1 -2 -1 -1
first:C这	-4 -6 14 -5 -1 -2 6 -1 -1 3 -2 -1
first:C进	11 -5 1 -1 -1 -2 -5 -4 -1 11 -4 -1
first:C退	15 -5 -3 -2 -1 -1 -2 -1 -1 3 -2 -1
first:C那	1 -2 9 -1 -1 -1 -2 -1 0 -1 -1 0
first:C都	6 -1 -1 0 0 -1 -1 0 -1 -1 0 0
first:C采	2 -1 8 0 0 -2 -4 -1 0 -1 -1 0
first:C问	20 -3 -12 -2 0 -3 -1 3 0 -1 -1 -1
first:C降	-33 -11 -18 -3 -2 34 -5 -2 -1 47 -4 -2
first:C项	32 -6 -2 -5 -2 -1 -2 -1 -1 -7 -4 -1
first:C验	11 -2 -1 -1 0 -2 -1 -1 0 -2 -1 0
first:C黄	6 -3 -7 -4 -1 7 -3 -2 -1 9 -1 -1
first:D	6 20 -13 -5 9 -4 -6 -3 -3 -2 -1 3
first:D 's	-25 -3 -14 -10 78 -3 -5 -5 -5 -1 -1 -6
first:DC	-27 -6 12 -1 -1 -3 2 -4 34 -2 -2 -3
first:D上	2 -20 -7 -5 -2 -1 52 -3 -10 -2 -1 -2
first:D丢	0 -2 -2 8 -3 -1 0 0 0 0 0 0
first:D例	-5 3 -1 -12 -6 -1 -1 -2 28 -1 -1 -1
first:D催	-6 -4 -4 -1 -5 0 -1 -1 -1 0 -1 25
first:D先	-2 -14 -5 -14 41 -2 -1 0 -1 0 0 -1
first:D冲	-1 11 -1 -1 -2 -4 0 0 -1 0 0 0
first:D别	-26 -2 -4 0 -3 -1 -1 -1 0 -1 -1 39
first:D到	-6 -28 -3 12 38 -2 -1 -2 -2 -1 -1 -4
first:D去	0 1 0 -1 -2 -1 7 -1 -1 -1 -1 -1
first:D叫	-5 -1 -1 -1 -2 -1 -1 -1 0 0 -1 14
first:D同	1 -8 -2 15 -3 -1 0 0 0 0 0 0
first:D呢	-1 -16 -2 30 -6 -3 0 0 -1 0 0 -1
first:D喊	-3 -24 0 -4 -7 -1 -1 -1 -1 0 0 43
first:D在	10 -3 0 0 -1 0 -1 -1 -1 -1 -1 -1
first:D大	-1 5 -1 2 -3 -1 -1 0 -1 0 0 0
first:D天	-1 29 -8 -10 -1 -4 0 -3 0 0 0 -1
first:D好	-3 13 0 -3 -3 0 0 -1 -1 0 0 -1
first:D开	-30 67 0 -20 -3 -2 -1 -2 -6 0 0 -1
first:D待	-1 -1 0 -1 6 0 0 -1 -1 0 0 -1
first:D快	0 10 -1 -2 -5 0 0 0 0 0 0 0
first:D成	-4 -11 4 19 -3 -2 0 -1 -1 0 0 -1
first:D我	0 -1 0 -2 5 0 0 -1 0 0 0 0
first:D拜	8 -13 -1 26 -8 -1 -3 -2 -2 0 -2 -1
first:D拿	0 0 -3 9 -1 -4 0 0 0 0 0 0
first:D排	-1 -12 -5 -27 51 -2 -1 0 -1 0 0 -1
first:D提	-4 -3 -1 -1 -2 0 -1 -1 0 0 0 14
first:D放	-2 34 -9 -8 -9 -2 0 -1 -1 0 0 -1
first:D新	-2 -6 -1 16 -4 -1 0 0 0 0 -1 0
first:D有	-2 -3 -2 0 13 -1 -2 -1 -2 0 0 0
first:D比	-2 -22 -5 39 -5 -2 0 0 -1 0 0 -1
first:D没	-5 -14 -1 -13 41 -1 0 -2 -1 0 0 -1
first:D的	-6 -22 -1 -1 25 -1 -3 -1 16 -1 -1 -1
first:D目	-1 -14 0 21 -2 -1 0 -1 -1 0 0 0
first:D社	-1 17 -4 -7 -3 -2 0 0 0 0 0 0
first:D签	0 0 -3 8 -2 -1 0 0 0 0 0 0
first:D约	21 -20 -4 -15 21 -2 11 -1 -2 -4 -3 -2
first:D给	1 -12 -3 -5 24 0 -2 -1 -1 0 0 -1
first:D综	-3 17 -1 -5 -3 -1 0 -1 -1 0 0 -1
first:D能	-2 -6 -3 25 -2 -9 0 0 0 0 0 0
first:D要	-2 -5 0 -17 28 0 -2 -1 0 0 0 -1
first:D见	-2 12 0 -4 -4 -1 5 -1 -1 0 0 -1
first:D记	-2 -2 0 0 0 -1 -1 0 0 0 0 8
first:D评	-1 -11 -9 -10 -9 -2 -2 -1 46 0 0 -1
first:D该	-1 -2 -1 -2 6 -1 0 0 0 0 0 0
first:D谁	-8 7 13 -3 -2 -2 -1 0 -1 0 0 -1
first:D赢	0 -2 -1 7 -2 -1 0 0 0 0 0 0
first:D跑	2 3 -5 -5 -8 -3 32 -2 -3 -4 -2 -4
first:D跟	-5 -7 -1 3 3 -1 11 -2 3 -1 -1 -1
first:D还	0 -2 -1 7 3 -4 0 0 0 0 0 0
first:D那	17 -20 -1 -8 -4 -1 -1 -2 22 0 0 -1
first:D预	0 0 -1 5 -1 -3 0 0 0 0 0 0
first:M以	-1 -1 -1 7 -2 -1 0 0 0 0 0 0
first:M往	-2 -7 -2 21 -2 -1 -1 -2 -2 -1 -1 0
first:P	55 -9 -5 -6 -5 -2 -4 -9 -3 -1 -3 -8
first:P 's	0 -5 -2 37 -9 -2 -5 -5 -2 -2 -3 -1
first:P asked	37 -8 -7 -6 -1 -1 -2 -6 -1 -1 -2 -1
first:P from	6 -1 0 0 0 0 -1 -1 0 0 -1 0
first:P said	52 -13 -5 -7 -10 -2 -4 -6 -2 -1 -2 -1
first:P says	65 -28 -3 -10 -3 -1 -3 -9 -3 -1 -2 -1
first:P wants	42 -17 -3 -8 -3 -3 -4 2 -3 -1 -2 -1
first:PD	-8 25 -12 22 -7 -3 -8 -2 -1 0 -1 -3
first:P上	-2 -2 39 -10 -1 -2 -3 -17 -2 0 0 0
first:P什	-8 -12 43 -8 -4 -2 9 -8 -6 -1 -3 -1
first:P名	-1 -2 -5 7 5 -3 0 0 -1 0 0 0
first:P呢	-3 -10 -29 53 -2 -3 -1 -2 -1 -1 -1 -1
first:P和	-1 -7 -8 28 -3 -2 -2 -2 -1 0 -1 0
first:P回	22 -11 12 -7 -2 -2 -1 -5 -2 -1 -1 -1
first:P嫌	34 -12 -7 -5 -1 -1 -2 -1 -1 -1 -1 -1
first:P手	-1 0 -2 8 -1 -2 0 0 0 0 0 0
first:P是	-15 -21 76 -12 -3 -2 -5 -8 -3 -1 -4 -1
first:P最	-1 -6 34 -13 -2 -4 -1 -6 0 0 -1 0
first:P有	-1 -1 -8 -6 18 -1 0 -1 0 0 0 0
first:P松	41 -19 8 -9 -4 -2 -2 -7 -2 -1 -2 -1
first:P欠	-11 -1 -3 -5 33 -1 -1 -6 0 -1 -1 -1
first:P生	-1 19 -2 -3 -2 -1 -2 -3 -1 -1 -1 -3
first:P电	16 -6 52 -39 -3 -8 -2 -4 -3 -1 -1 -1
first:P的	-7 -9 -9 22 4 -2 17 -7 -3 -1 -2 -3
first:P离	18 12 -5 -7 -2 -1 -2 -6 -2 -1 -3 -1
first:P答	13 -12 21 -7 -6 -2 -1 -3 -1 0 -1 -2
first:P说	25 -14 13 -6 -1 -2 -2 -3 -4 -1 -1 -1
first:P那	-9 -9 -4 29 7 -3 -2 -4 -1 -1 -1 -1
first:P问	25 -6 -8 -3 -1 -1 -2 -1 -1 0 -1 -1
first:R便	-1 0 -6 -23 0 30 0 1 0 0 0 0
first:R抢	0 -2 -4 20 -8 -2 0 -1 0 0 0 0
first:a	-17 -84 -6 -29 -12 -3 -4 175 -12 -3 -3 -2
first:accounts	-9 -31 -6 -66 132 -2 -2 -6 -3 -3 -2 -1
first:add	-5 -4 -2 -4 -2 -1 -2 -1 -1 -6 29 0
first:add C	-6 -6 -2 -7 -3 -1 -3 -2 -1 -10 43 -1
first:add a	-3 -2 -1 -1 0 0 -1 -1 0 -1 10 0
first:and	-1 -14 -4 11 -7 19 0 -1 -1 0 0 0
first:and C	-2 -2 20 -2 -1 -9 -1 0 0 -1 0 0
first:and D	-2 -28 -13 74 -18 -7 0 0 -1 0 0 -1
first:and if	0 -4 -6 -7 -4 24 0 0 0 0 0 0
first:and in	-1 -12 -20 43 -4 -3 0 0 -1 0 0 0
first:any	-1 -2 9 -2 0 -1 0 -1 0 0 0 0
first:any word	-2 -5 25 -7 -3 -2 -1 -3 -1 0 0 0
first:anyone	-8 16 -7 -6 19 -5 -1 -4 -2 -1 -1 -1
first:anyone have	-8 44 -6 -4 -8 -7 -2 -4 -2 -1 -1 0
first:anyone i've	-4 -51 -17 -13 104 -6 -4 -4 -3 -1 -1 -1
first:anyone know	-21 58 -2 -4 -2 -15 -1 -12 -1 0 0 -1
first:anyone up	-1 24 -4 -7 -6 -2 -1 -1 -1 0 0 0
first:anyone we	-6 -3 0 0 15 0 -1 -1 -2 0 0 -1
first:anything	-20 -42 24 49 22 -6 -3 -6 -10 -3 -3 -1
first:anything i	-6 -12 -8 -4 31 -3 11 -3 -2 -1 -1 -1
first:are	-2 -1 6 17 -9 -7 -1 -1 -1 0 0 -1
first:are they	-6 -20 56 -13 -7 -4 -1 -2 -1 -1 0 0
first:are we	-1 -13 2 35 -9 -9 -2 -1 -1 0 0 -1
first:are you	-1 62 -30 -15 -10 -3 0 -1 -1 0 0 0
first:asked	26 -6 -3 -1 -2 -1 -6 -2 -2 -1 -1 0
first:average	-5 -34 -2 62 -6 -1 -1 -4 -3 -1 -1 -1
first:average deal	-1 -5 0 13 -3 0 0 -1 -1 0 0 0
first:back	-4 37 -4 -19 16 -2 -6 -4 -10 -3 -1 0
first:best	-40 -27 -23 -26 -11 67 -2 69 -2 -1 -1 -1
first:biggest	-3 -6 0 20 -5 -1 0 -1 -1 -1 0 0
first:biggest 0	-4 -7 -1 20 -3 -1 0 -2 -1 -1 0 0
first:brb	-7 46 -3 -14 -6 -1 -2 -5 -4 -1 -1 -1
first:brb 	-6 50 -3 -17 -7 -1 -2 -5 -4 -2 -1 -1
first:bump	-10 0 0 0 0 0 0 0 0 12 0 0
first:bump C	-10 0 0 0 0 0 0 0 0 12 0 0
first:by	-8 -64 -5 108 -8 -2 -2 -9 -5 -2 -2 -1
first:call	-17 -4 -13 -1 -2 -1 69 -6 -9 -5 -6 -4
first:call with	-17 -4 -13 -1 -2 -1 69 -6 -9 -5 -6 -4
first:can	-1 17 -11 -1 -6 -4 -1 2 0 5 0 0
first:can someone	-1 35 -9 -9 -11 -2 -1 -1 -1 0 0 -1
first:can we	-1 40 -21 11 -14 -10 -1 -1 -1 0 0 -1
first:can you	0 -2 -9 -1 -1 -2 -2 5 2 11 0 0
first:close	-5 -4 -1 8 -1 -1 -1 -1 -1 8 -1 -1
first:close C	-2 -1 0 -1 0 0 -1 0 0 9 -1 0
first:close out	-8 0 0 0 0 -1 0 0 0 12 -1 0
first:congrats	-22 62 -5 -9 -3 -2 -5 -4 -2 -5 -3 -1
first:congrats C	-38 86 -7 -5 -3 -3 -7 -3 -3 -10 -6 -1
first:could we	-2 0 -1 -3 0 8 -1 0 0 0 0 0
first:could you	0 -2 3 6 -3 -2 -1 0 -1 0 0 0
first:create	-57 -25 -11 -11 -6 -5 -11 -7 -5 -16 158 -2
first:deals	-7 -22 -5 55 -3 -3 -1 -4 -3 -3 -2 -1
first:deals with	-3 -13 -2 19 10 -1 -1 -3 -2 -1 -1 -1
first:demo	35 -14 -1 -2 -2 -1 -1 -7 -2 -2 -1 -2
first:did	-2 -1 17 -5 -3 -3 -1 -1 0 0 0 0
first:did C	-1 -1 8 -1 -1 -2 0 0 0 0 0 0
first:did P	-3 -11 60 -12 -16 -4 -1 -9 -1 0 -1 -1
first:did anyone	-1 -2 10 0 -2 -1 -2 -1 0 0 0 0
first:did the	-3 -15 52 -20 -4 -6 0 -1 -1 -1 0 0
first:do	-1 -1 6 -1 0 -2 -1 0 0 0 0 0
first:does	-3 33 -14 -6 -3 -3 0 -2 -1 0 0 0
first:does anyone	-3 33 -14 -6 -3 -3 0 -2 -1 0 0 0
first:don't	16 19 -5 -11 -6 -2 -8 -6 -6 -2 -1 11
first:don't let	-9 -6 0 -1 -3 -1 -1 -1 -1 0 0 24
first:draft	-3 0 0 0 0 0 0 5 0 0 0 0
first:draft a	-3 0 0 0 0 0 0 5 0 0 0 0
first:finch	46 -59 109 -31 -13 -8 -3 -23 -8 -3 -2 -3
first:first	1 -2 -4 -1 -7 -8 37 -6 -5 -1 -1 -2
first:first call	14 0 0 -1 -2 0 2 -2 -6 -1 -1 -2
first:forecast	-1 53 -2 -17 -11 -9 -1 -2 -6 -1 0 -1
first:forecast for	0 -10 -1 28 -5 -9 0 0 -1 0 0 0
first:give	-1 11 -13 3 -7 -2 5 3 4 -1 -1 -1
first:give me	-1 11 -13 3 -7 -2 5 3 4 -1 -1 -1
first:good	-4 23 -1 -6 -3 -1 -1 -3 -2 -1 -1 0
first:good morning	-3 16 -1 -4 -2 0 -1 -2 -1 -1 0 0
first:got	2 45 -2 -17 -9 -1 -3 -5 -4 -2 -2 -1
first:ha	-2 15 -1 -4 -2 0 -1 -2 -1 -1 0 0
first:ha good	-2 15 -1 -4 -2 0 -1 -2 -1 -1 0 0
first:happy	-7 36 -1 -12 -7 -1 -1 -2 -3 -1 0 -1
first:happy D	-7 38 -1 -14 -8 -1 -1 -2 -3 -1 0 -1
first:has	-3 -4 20 -5 -2 -2 0 -1 0 0 0 0
first:has P	-12 -6 43 -9 -3 -4 -1 -5 0 0 -1 -1
first:has the	-1 -12 33 -11 -4 -3 0 -1 0 0 0 0
first:he	29 -12 0 -3 -1 -1 -1 -5 -1 0 -1 -3
first:heading	-9 -4 -1 -1 -1 -1 25 -1 -5 -1 -1 -1
first:heading into	-16 -8 -2 -1 -1 -1 46 -2 -9 -3 -2 -1
first:heading to	-3 0 0 0 0 0 5 0 0 0 0 0
first:heard	29 -6 -6 -1 0 -1 -4 -3 -4 -2 -2 0
first:heard from	11 -1 -1 0 0 0 -1 -1 -4 -1 -1 0
first:help	-13 -10 -1 -2 -2 -4 -1 39 -4 -1 0 -2
first:help me	-13 -10 -1 -2 -2 -4 -1 39 -4 -1 0 -2
first:how	-2 -1 2 9 -2 -5 -2 4 -1 -1 0 -1
first:how are	-4 10 -1 34 -5 -8 -4 -18 -2 -2 -1 -1
first:how big	0 -6 16 -4 -1 -4 0 -1 0 0 0 0
first:how did	-2 -22 65 -13 -3 -6 -2 -15 -1 -1 -1 0
first:how do	-1 16 -9 -18 -4 -5 -1 25 -1 0 0 -1
first:how far	-3 -1 9 7 0 -7 -1 -3 0 0 0 0
first:how is	-5 -9 44 3 -3 -8 -4 -13 -1 -1 -1 -1
first:how long	-7 -11 3 43 -2 -5 -3 -16 -2 -1 -1 -1
first:how many	-1 -1 -8 18 -1 -4 -1 -1 0 -1 0 0
first:how much	-1 -5 18 -5 -1 -4 0 -1 0 0 0 0
first:how's	-2 -28 -17 82 -6 -8 -2 -16 -1 -1 0 -1
first:i'm	-5 51 -2 -17 -10 -1 -2 -6 -4 -1 -1 -2
first:if	0 2 -3 -4 -2 18 -3 -3 -2 -1 -1 -1
first:if C	3 -2 -1 -1 -1 10 -2 -1 -1 -2 -1 -1
first:if we	2 -2 -2 0 -1 13 -3 -2 -1 -1 -1 -1
first:intro	6 0 0 0 0 0 -1 0 -2 -1 0 -1
first:intro call	9 0 0 0 -1 0 -2 -1 -2 -1 0 -1
first:is	-2 0 14 -5 1 -3 -1 -1 -1 -1 0 0
first:is C	-1 -1 10 -1 -1 -3 -1 0 0 -1 0 0
first:is P	-6 -15 18 -16 32 -4 -3 -2 -1 -1 -1 -1
first:is legal	-4 -12 28 -4 -2 -4 -1 -1 0 0 0 0
first:is the	-2 23 8 -14 -6 -4 -1 -1 -3 -1 0 0
first:just	-56 -44 -11 173 -10 -5 -9 -9 -7 -12 -7 -2
first:lead	-19 62 -1 -12 -10 -3 -2 -5 -3 -3 -2 -1
first:leads	-4 -26 -1 60 -9 -1 -1 -4 -8 -3 -1 -1
first:leads by	-4 -26 -1 60 -9 -1 -1 -4 -8 -3 -1 -1
first:list	13 -7 -6 0 3 -2 -6 -2 10 -1 -1 -1
first:log	-8 20 -1 -2 -8 -1 -3 -4 -2 -1 10 -1
first:lol	23 5 -5 -4 -2 -1 -2 -4 -2 -3 -2 -1
first:lol 	-6 29 -1 -7 -3 -1 -1 -4 -2 -1 -1 0
first:long	-6 48 -2 -15 -9 -1 -1 -4 -4 -1 -1 -1
first:long day	-6 48 -2 -15 -9 -1 -1 -4 -4 -1 -1 -1
first:lost	14 33 -5 -12 -9 -2 -2 -5 -3 -5 -2 -2
first:lost C	30 -5 -8 -4 0 -2 -1 -2 -1 -5 -1 -1
first:make	-15 -33 -3 -13 -11 -3 -4 51 3 -2 -2 32
first:make this	-4 -19 -3 -8 -4 -1 -1 50 -6 -1 -1 -1
first:mark	-7 -3 -1 -1 -1 -1 -2 -1 -1 20 -2 0
first:mark C	-7 -3 -1 -1 -1 -1 -2 -1 -1 20 -2 0
first:meeting	0 0 0 -1 0 0 13 -1 -9 0 0 -1
first:meeting P	0 0 0 -1 -1 0 19 -2 -13 0 0 -1
first:met	22 -2 -3 -1 0 -1 -6 -2 -1 -2 -3 0
first:met P	22 -2 -3 -1 0 -1 -6 -2 -1 -2 -3 0
first:minutes	-27 -5 -5 -3 -2 -2 -11 -3 69 -6 -3 -1
first:minutes for	-27 -5 -5 -3 -2 -2 -11 -3 69 -6 -3 -1
first:morning	-4 27 -1 -8 -3 -1 -1 -3 -2 -1 -1 0
first:morning all	-4 14 0 -3 -1 -1 -1 -2 -1 0 0 0
first:move	-1 -1 0 -1 0 0 -1 0 0 7 -1 0
first:move C	-1 -1 0 -1 0 0 -1 0 0 7 -1 0
first:my	-17 -46 -3 -35 137 -3 -4 -11 -8 -2 -2 -5
first:need	-4 -1 -1 -4 -5 -1 -3 27 -5 -1 -1 -1
first:need a	-6 7 -1 -3 -3 0 -2 12 -3 -1 -1 -1
first:never	-7 18 -12 -10 -5 -2 33 -6 -4 -1 -1 -1
first:never mind	-5 42 -2 -13 -6 -1 -2 -4 -4 -1 -1 -1
first:new	-15 -30 -3 51 -9 -1 -3 -3 -2 -2 19 -1
first:new inbound	-1 -1 -1 -1 -1 -1 -4 -1 -1 -2 16 -1
first:new lead	-3 0 0 -3 -1 0 -1 0 0 -3 12 0
first:nice	-5 40 -2 -14 -5 -1 -1 -4 -3 -1 -1 -1
first:nice one	-1 7 0 -2 -1 0 0 -1 -1 0 0 0
first:no	27 33 -6 -17 -8 -3 -4 -7 -4 -5 -4 -1
first:nobody	40 -9 -7 -2 -2 -2 -4 -2 -1 -6 -3 -1
first:notes	-38 -2 -1 0 -1 -1 -11 -3 63 -3 -2 -1
first:notes from	-24 -2 0 0 -1 0 -10 -2 44 -2 -1 -1
first:nudge	-11 -9 -2 -4 -6 -3 -3 31 -2 -1 -2 11
first:nudge me	-6 0 0 0 -2 0 -2 -2 -1 0 -1 16
first:number	-3 -2 -1 13 -2 -2 -1 -1 -1 -1 -1 0
first:number of	-3 -2 -1 13 -2 -2 -1 -1 -1 -1 -1 0
first:ok	-9 59 -4 -19 -8 -2 -2 -6 -5 -2 -1 -1
first:ok 	-9 59 -4 -19 -8 -2 -2 -6 -5 -2 -1 -1
first:on	-9 51 -6 -18 -8 -2 12 -6 -9 -2 -1 -1
first:on my	-5 -1 -5 0 0 -1 28 -2 -10 -1 -1 -1
first:onboarding	-9 49 -2 -16 -6 -1 -2 -4 -3 -1 -1 -2
first:only	18 -3 -3 -1 0 -4 -2 -1 0 -2 -1 0
first:ping	-5 -2 0 0 -2 0 -2 -2 -1 -1 -1 17
first:ping me	-5 -2 0 0 -2 0 -2 -2 -1 -1 -1 17
first:pipeline	0 -2 0 7 -3 -1 0 0 0 0 0 0
first:pipeline by	0 -2 0 6 -3 0 0 0 0 0 0 0
first:please	-7 55 -2 -22 -8 -1 -1 -5 -4 -1 -1 -2
first:prep	-5 -4 0 -2 -2 0 29 -4 -7 -1 -1 -1
first:prep me	-5 -5 0 -3 -2 0 25 -5 -1 -1 -1 -1
first:prepping	-18 -4 -5 -1 -2 -1 43 -3 -2 -2 -4 -1
first:prepping for	-18 -4 -5 -1 -2 -1 43 -3 -2 -2 -4 -1
first:pull	-2 -6 -1 -2 -1 0 -3 -3 21 -1 -1 0
first:pull the	-2 -6 -1 -2 -1 0 -3 -3 21 -1 -1 0
first:push	-1 0 0 -1 0 0 0 0 0 5 -1 0
first:push C	-1 0 0 -1 0 0 0 0 0 5 -1 0
first:put	-22 -6 -2 -6 -2 -1 -4 5 3 23 14 -1
first:put C	-24 -7 -2 -8 -3 -2 -5 -3 -1 36 22 -1
first:quick	-41 -16 76 -5 -3 -4 20 -4 -5 -10 -6 -2
first:recap	81 -1 -2 -1 -6 -2 -21 -3 -39 -2 -1 -3
first:remind	3 -3 10 -3 -5 -1 -5 -3 -3 -1 -1 12
first:remind me	-2 -3 11 -3 -3 -1 -6 -3 -3 -1 -1 14
first:reply	-30 -14 -5 -2 -4 -1 -2 65 -2 -1 -2 -1
first:reply to	-30 -14 -5 -2 -4 -1 -2 65 -2 -1 -2 -1
first:revenue	-3 -23 -1 36 -2 -1 0 -2 -2 -1 0 0
first:revenue booked	-3 -15 0 24 -2 -1 0 -1 -1 0 0 0
first:running	-9 57 -2 -12 -17 -1 -2 -6 -4 -2 -1 -1
first:same	-17 -30 -4 91 -9 -2 -4 -15 -4 -2 -3 -1
first:same for	-17 -30 -4 91 -9 -2 -4 -15 -4 -2 -3 -1
first:saw	-26 96 -9 -8 -4 -4 -13 -5 -4 -12 -7 -2
first:seeing	-2 -4 -6 -7 -8 -1 35 -2 -3 0 0 0
first:seeing P	-2 -4 -6 -7 -8 -1 35 -2 -3 0 0 0
first:sent	49 -5 -10 -22 0 -1 -1 -6 -1 0 -1 -1
first:sent C	22 -1 -11 -1 0 -1 -1 -1 0 -3 -1 -1
first:set	-7 -2 -1 -1 -2 -1 -2 -2 -2 3 1 15
first:set C	-2 0 0 0 0 0 -1 -1 0 8 -1 0
first:set a	-6 -6 0 -2 -5 0 -2 -3 -7 -1 -1 34
first:show	0 -1 0 9 -4 0 -1 0 -1 0 0 0
first:show me	0 -1 -1 12 -6 0 -1 -1 -1 0 0 0
first:so	2 33 -5 -13 -5 -1 -1 -4 -3 -1 -1 -1
first:sounds	-5 38 -3 -12 -5 -1 -1 -4 -3 -1 -1 -1
first:sounds good	-5 38 -3 -12 -5 -1 -1 -4 -3 -1 -1 -1
first:spent	18 -5 -1 -1 0 -1 -3 -1 -1 -2 -2 0
first:spent the	18 -5 -1 -1 0 -1 -3 -1 -1 -2 -2 0
first:status	-6 -1 30 -5 -1 -3 -4 0 0 -6 -2 0
first:sum	-6 -1 -1 -3 -3 0 -3 -1 21 -1 -1 -1
first:sum up	-6 -1 -1 -3 -3 0 -3 -1 21 -1 -1 -1
first:summarize	-1 0 0 0 0 0 -4 0 7 0 0 0
first:summarize the	0 0 -1 0 0 0 -6 0 9 0 0 0
first:suppose	-23 -4 -2 -3 -1 41 -1 -1 -1 -2 -1 -1
first:suppose C	-29 -4 -1 -4 -2 49 -1 -1 -1 -2 -1 -1
first:tell	-1 34 -28 -12 -5 -2 28 -5 -4 -1 -1 -2
first:tell me	-1 34 -28 -12 -5 -2 28 -5 -4 -1 -1 -2
first:thanks	-5 29 -1 -7 -3 -1 -1 -4 -3 -1 -1 0
first:thanks 	-4 23 -1 -6 -3 -1 -1 -3 -2 -1 -1 0
first:the	8 -7 -3 -3 -2 -2 23 -3 -2 -4 -3 -2
first:the C	12 -3 -3 0 0 0 -1 -1 0 -1 -1 0
first:they	4 -5 -9 -2 -3 -3 -5 28 -2 0 -1 -1
first:they say	-4 -2 -10 -2 -1 -5 -1 29 -2 0 0 0
first:tldr	16 -1 0 -1 0 -2 -7 -1 1 -3 -2 -1
first:tldr of	-14 0 0 0 0 0 -6 0 23 -1 0 -1
first:top	-1 -11 0 24 -6 -1 -1 -1 -1 -1 -1 0
first:total	-2 -17 0 32 -5 -1 -1 -2 -1 -1 -1 0
first:total pipeline	0 -5 0 13 -4 -1 0 0 -1 0 0 0
first:traffic	-5 34 -2 -11 -7 -1 -1 -3 -3 -1 -1 -1
first:traffic is	-5 34 -2 -11 -7 -1 -1 -3 -3 -1 -1 -1
first:turn	-4 -27 -3 -11 -5 -1 -5 -6 65 -1 -1 -1
first:turn my	-2 0 0 0 0 0 -3 0 7 0 0 0
first:ugh	9 44 -4 -17 -14 -2 -2 -3 -4 -4 -1 -2
first:update	37 0 -27 0 0 -2 -3 -1 0 -1 -2 0
first:wake	-11 -16 -1 -11 -8 -1 -6 -4 -7 -2 -1 70
first:wake me	-11 -16 -1 -11 -8 -1 -6 -4 -7 -2 -1 70
first:walking	-2 -1 0 0 0 0 6 0 0 0 0 0
first:walking into	-2 -1 0 0 0 0 6 0 0 0 0 0
first:welcome	-28 107 -7 -24 -9 -2 -5 -19 -5 -2 -4 -2
first:what	-3 -1 1 7 2 -1 -4 -3 4 -1 0 -1
first:what about	-3 -10 9 46 -11 -5 -10 -5 -7 -1 -1 -1
first:what calls	-1 -5 -1 -4 20 -1 -3 -1 -4 0 0 -1
first:what did	-3 -9 -1 4 8 -7 -8 -6 25 -1 -1 -1
first:what do	-1 -3 -5 -3 7 -2 0 10 -2 0 0 -1
first:what does	-5 -2 -3 -2 -1 26 -8 -2 -1 -1 0 0
first:what happened	-10 -4 41 -6 -2 -8 -5 -1 -3 -1 0 -1
first:what happens	-2 0 -4 0 0 10 -1 0 0 0 0 0
first:what have	-1 -9 -8 3 28 -2 -4 -1 -5 0 0 -1
first:what if	-1 -1 -4 -3 -2 15 -2 -1 -1 0 0 0
first:what share	0 -1 -1 8 -3 -1 -1 0 -1 0 0 0
first:what was	-5 -15 9 -16 -9 -4 -9 -4 56 -1 -1 -1
first:what would	-3 -6 -15 -5 -3 48 -6 -5 -3 -1 -1 -1
first:what's	-3 -2 16 5 5 -6 -6 -1 -7 -1 -1 -1
first:what's C	-2 -1 15 -1 -1 -3 -4 -1 -1 -1 0 0
first:what's D	0 0 -1 -11 17 -1 -1 0 -2 0 0 0
first:what's P	-7 -14 58 34 -23 -8 -18 -8 -10 -1 -2 -1
first:what's a	-2 -5 -13 -9 -13 -2 -8 56 -4 0 -1 -1
first:what's likely	-1 -5 -4 24 -7 -2 -1 -1 -3 0 0 0
first:what's next	-1 -11 68 -22 -12 -4 -8 -2 -7 -1 0 0
first:what's on	-1 -8 -6 -14 38 -1 -2 -1 -4 0 0 0
first:what's our	-1 30 -11 7 -14 -2 -2 -3 -3 0 0 -1
first:what's overdue	-1 0 -16 -1 30 -5 -4 -1 -1 -1 0 0
first:what's sitting	-2 -7 -8 40 -6 -2 -3 -1 -11 0 0 0
first:what's the	-5 19 10 -5 -6 -6 0 -2 -4 -1 0 0
first:whats	-11 -15 -4 66 -9 -2 -8 -4 -10 -1 -1 -1
first:when	-3 5 24 -14 -5 -2 -1 -1 -1 -1 0 0
first:when did	-4 -25 55 -10 -7 -1 -2 -2 -1 -1 -1 -1
first:when does	-2 -13 23 -5 -1 -1 0 -1 0 0 0 0
first:when is	-2 -11 25 -3 -5 -1 0 -1 -1 0 0 0
first:when's	-5 -9 24 -3 -1 -1 -1 -1 -3 0 0 0
first:when's the	-5 -9 24 -3 -1 -1 -1 -1 -3 0 0 0
first:where	-2 -1 4 10 -4 -1 -2 -1 -1 -1 -1 -1
first:where are	-1 -7 -9 40 -2 -17 0 -2 -1 0 0 -1
first:where did	-5 -6 49 -14 -3 -10 -5 -2 -1 -1 -1 -1
first:where do	-1 3 -8 16 -6 3 -2 -1 -1 -1 -1 -1
first:where does	-1 -1 -7 -3 0 16 -1 0 0 0 0 0
first:where's	-6 40 -6 -14 -2 -6 -1 -2 -1 -1 -1 0
first:where's C	-9 -5 28 -2 0 -7 -1 -1 0 -1 -1 0
first:where's the	-2 84 -40 -26 -3 -5 -1 -2 -2 -1 -1 -1
first:which	-5 -4 1 13 4 -3 -1 -2 -1 -1 -1 0
first:which accounts	-21 -6 -2 25 18 -3 -1 -5 -2 -2 -1 -1
first:which customers	-2 -1 -3 -3 20 -4 -1 -3 -1 -1 -1 0
first:which deals	0 0 -1 7 -4 -1 0 0 0 0 0 0
first:which of	0 -1 0 -1 5 0 0 0 0 0 0 0
first:which opportunities	-2 -3 0 20 -11 -2 0 0 0 0 0 0
first:which stage	-2 -9 0 42 -19 -4 -2 -1 -1 -2 -1 0
first:who	-3 0 -1 -7 6 -2 6 -1 3 -1 -1 -1
first:who do	-2 20 -10 -4 1 -2 -2 -1 -1 0 0 -1
first:who has	-2 12 8 5 -16 -2 -2 -1 -1 -1 0 0
first:who have	0 -11 -3 -5 23 -1 -1 0 -1 0 0 0
first:who is	-10 20 -41 -34 -46 -4 129 -4 -5 -2 -2 -1
first:who needs	-1 -16 -10 -9 41 -1 -1 -1 -2 0 0 0
first:who owns	-2 -23 69 -14 -21 -2 -3 -1 -3 -1 0 0
first:who took	-1 12 -6 -11 -22 -1 -3 -1 34 0 0 0
first:who wants	-2 66 -13 -17 -26 -1 -2 -1 -2 -1 0 0
first:who's	-6 -18 6 20 7 -3 1 -2 -2 -1 -1 -1
first:who's got	-2 82 -20 -30 -22 -2 -2 -1 -2 -1 -1 0
first:who's on	-3 -13 13 8 5 -2 -4 -1 -2 -1 0 -1
first:who's our	-13 -24 81 -6 -11 -7 -12 -2 -2 -2 -1 -2
first:who's the	-4 -18 70 -17 -23 -2 -1 -2 -2 -1 -1 0
first:who's waiting	-4 -35 -10 -18 79 -2 -4 -1 -3 0 0 -1
first:why	-2 -3 9 10 -6 -3 -2 -1 -1 -1 0 -1
first:why did	-2 -1 13 0 -2 -2 -2 -1 0 -1 0 -1
first:will	-1 45 -21 -4 -9 -6 0 -1 -1 0 0 0
first:will do	-2 96 -41 -28 -15 -5 -1 -1 -1 -1 0 0
first:will we	0 -6 -2 21 -4 -8 0 0 0 0 0 0
first:word	-3 -9 -1 -2 -1 -1 -1 24 -4 -1 -1 -1
first:write	-3 0 -1 -1 0 0 -2 -3 12 -1 -1 0
first:write P	-1 -1 -1 -1 0 0 -2 12 -4 -1 -1 0
first:write up	0 0 0 -1 -1 0 -2 -45 53 -1 0 -1
first:you're	-7 48 -3 -15 -6 -1 -2 -5 -4 -1 -1 -1
first:一个	-5 -22 -3 -3 41 -1 -1 -2 -1 -1 -1 -1
first:一会	-2 -2 -2 -1 -8 -1 11 -4 -1 0 -1 11
first:一共	29 -25 -1 4 -2 -2 0 -1 0 0 0 0
first:三点	-1 -13 -1 -2 -2 0 1 -2 -4 -1 -1 25
first:上次	-3 -8 33 -3 -13 -1 -2 -1 0 0 -1 0
first:上面	-5 -15 7 -8 -3 -1 -5 -3 37 -1 -1 -1
first:下次	-1 -16 32 -4 -6 -1 -2 -1 -1 0 0 0
first:下班	-3 17 -2 -2 -3 -1 -1 -2 -1 -1 -1 0
first:下雨	-2 15 -5 -2 -1 -1 0 -1 -1 0 0 0
first:不知	46 -5 -33 -1 0 -2 -3 0 0 -1 0 0
first:与R	-1 0 -1 5 0 -1 0 -2 0 0 0 0
first:业绩	0 -2 -2 11 -1 -4 0 0 0 0 0 0
first:丢了	2 -19 -8 27 -7 17 -2 -5 -1 -2 -1 -1
first:丢单	-3 -8 -7 28 -3 -2 0 -2 -1 -1 0 0
first:两台	18 -11 0 0 -3 -1 -1 -1 0 -1 -1 0
first:为什	0 -4 -18 34 -5 -2 -1 -2 -2 0 0 0
first:五天	-1 -2 -1 -2 7 -1 0 -1 0 0 0 0
first:交期	-52 53 26 -5 -2 -5 -3 -3 -1 -4 -2 -1
first:人在	-5 -1 -1 0 0 0 10 -1 -1 0 0 0
first:人家	-4 -2 5 -1 0 -1 -2 6 0 0 0 0
first:什么	-13 23 33 -21 -5 -4 -3 -3 -3 -1 -1 -1
first:从意	-4 -3 -2 11 0 -1 0 0 0 0 0 0
first:仓库	-14 33 -4 -4 -2 -2 -1 -3 -2 0 -1 -1
first:他们	12 -11 36 -23 -4 -4 -1 -3 -1 -1 -1 -1
first:他说	-7 -5 -7 -4 -3 -3 -6 49 -13 0 0 -1
first:付款	-14 -7 48 -15 -1 -4 -1 -3 -1 -1 -1 -1
first:会上	-2 -10 -5 -14 -16 -2 -7 -5 63 -1 -1 -1
first:会开	14 -4 -1 -1 -1 -1 -2 -1 -1 -1 -1 -1
first:会议	-3 16 -3 -7 -2 -2 -4 -3 10 -1 0 -1
first:佛山	23 -14 -1 -1 -1 -1 -1 -2 -1 0 -1 0
first:你会	-1 16 -8 -2 -1 -1 0 0 -1 0 0 0
first:你叫	-1 26 -6 -5 -3 -1 -3 -1 -2 0 0 0
first:你是	-1 25 -13 -4 -4 -1 0 0 0 0 0 0
first:你有	-2 49 -9 -10 -7 -1 -7 -5 -6 -1 -1 -1
first:你真	-2 11 -1 -2 -1 0 -1 -1 -1 0 0 0
first:你能	-2 59 -15 -14 -9 -4 -6 -2 -5 -1 -1 0
first:假如	-12 -2 0 -2 -1 19 0 -1 0 0 0 0
first:假设	-10 -15 -1 -20 -2 56 0 -3 -1 -1 0 -2
first:停在	-3 -22 -13 -4 53 -3 -1 -3 -1 -1 -1 -1
first:停车	-1 59 -29 -11 -11 -4 0 -1 -1 0 0 0
first:催C	-10 -1 -1 0 -1 -1 -2 18 0 -1 -1 -1
first:催款	-2 -5 -14 -3 -1 -2 0 26 0 0 0 0
first:入围	7 -1 -1 0 0 -1 -1 -1 0 -1 -2 0
first:全线	0 -2 -4 -18 -1 26 0 0 0 0 0 0
first:全组	-4 -2 -3 13 -1 -1 0 -1 0 0 0 0
first:公司	-1 23 -4 -5 -6 -1 -1 -1 -1 -1 -1 0
first:内部	-18 47 -7 -5 -1 -2 -1 -5 -4 -1 0 -1
first:写个	-6 -1 0 -1 0 0 0 10 0 0 -1 0
first:写段	-5 -7 -1 -1 -1 -1 -1 18 0 0 -1 -1
first:出差	-5 -17 -20 -10 72 -6 -3 -7 -2 -1 -1 -1
first:刚从	16 -1 -1 0 0 -1 -9 -1 0 -1 -1 0
first:刚才	3 -9 -4 -3 -5 0 -1 -1 22 0 0 0
first:刚接	-3 -7 -2 -1 -1 0 17 -1 -1 0 -1 0
first:刚跟	4 0 0 0 0 0 -12 -2 12 0 -1 -1
first:创建	-8 -5 -2 -2 -1 -1 -2 -1 -1 -3 26 0
first:到点	-3 -1 0 0 -3 0 -1 -4 0 0 0 13
first:加个	-4 -13 -6 -12 -6 -1 -1 -2 -1 -2 51 -1
first:半个	-2 -4 0 -4 21 -1 -3 -3 -2 -1 -1 -1
first:半年	-6 -13 -3 8 24 -2 -1 -4 -1 -1 -1 -1
first:华东	-1 -2 -1 15 -4 -1 -1 -1 -1 -1 0 -1
first:单子	-6 -3 -1 17 -2 -1 0 -1 0 -1 0 0
first:卡在	-2 -13 21 2 -2 -2 -1 -1 -1 -1 0 0
first:去C	-12 -7 -12 -6 -1 19 27 -1 -1 -2 -2 -1
first:参数	22 -13 0 -3 -1 -1 -1 -1 0 -1 0 -1
first:发了	22 -8 -2 -1 0 -1 -1 -5 -1 -1 -1 -1
first:发票	-11 23 8 -6 -5 -2 -1 -2 -1 0 -1 -1
first:只看	-15 -30 -5 78 -5 -3 -3 -7 -6 -2 -2 -1
first:只算	-2 -12 -1 26 -3 -1 -1 -2 -1 0 0 -1
first:可以	-3 25 -3 -7 -4 -1 -1 -2 -1 -1 -1 0
first:吃了	0 10 -5 -2 -1 -1 0 0 0 0 0 0
first:各人	0 -4 0 9 -2 -1 0 0 -2 0 0 0
first:各位	-5 51 -1 -7 -22 -1 -3 -5 -4 -1 -1 -2
first:各行	-1 -13 0 18 -1 -1 0 -1 -1 0 0 0
first:各阶	-1 -13 -2 21 -1 -1 0 -1 -1 0 0 0
first:合同	6 3 5 -5 -3 -2 -1 -1 -1 0 0 -1
first:同上	14 -7 -1 -1 -1 0 -1 -2 -1 0 -1 0
first:同行	3 20 -7 -2 -1 -4 -2 -3 -1 -1 -1 -1
first:听说	5 22 -2 -6 -3 -1 -2 -4 -5 -2 -1 -1
first:周会	-3 -2 -5 -15 -5 -1 -5 -4 47 -2 -2 -1
first:味知	-4 -29 46 -18 -11 -8 37 -4 -5 -2 -2 -1
first:咱们	-10 -3 24 5 -1 -4 -3 -1 0 -1 -3 -2
first:咱组	-5 -6 -6 34 -12 -2 -1 -1 -1 0 0 -1
first:咱跟	-5 -1 14 -2 -1 -1 -1 0 0 0 -1 -1
first:哈哈	0 11 -1 -2 -1 -1 -1 -1 -1 -1 -1 0
first:哦哦	-4 30 -3 -9 -4 -1 -1 -3 -2 -1 -1 -1
first:哪一	0 -3 -11 41 -23 -2 0 0 0 0 0 0
first:哪个	-5 9 -9 9 2 -2 -1 -1 0 0 0 0
first:哪些	-1 -1 -5 8 3 -2 0 -1 0 -1 0 0
first:哪几	0 -1 -5 -23 35 -4 0 0 0 0 0 0
first:哪家	-8 -9 -14 -9 52 -3 -1 -3 -3 -1 -1 -1
first:嗯嗯	-4 30 -3 -9 -4 -1 -1 -3 -2 -1 -1 -1
first:团建	-12 53 -11 -9 -6 -3 -2 -6 -2 -1 -2 -1
first:团队	0 -5 -1 12 -3 -2 0 -1 0 0 0 0
first:在谈	-1 -3 -8 24 -6 -3 -1 -1 -2 0 0 0
first:埃玛	-2 -1 -2 -3 -1 -1 -1 15 -2 -1 0 0
first:培训	-14 -10 44 -5 -2 -2 -2 -4 -1 -1 -1 -1
first:堵车	17 -9 -1 -1 -1 -1 -2 -1 -1 -1 -1 0
first:多少	0 -1 -12 16 4 -4 0 0 0 0 0 0
first:大单	0 -1 -8 25 -12 -2 0 0 0 0 0 0
first:大家	-6 19 0 -11 -2 -1 -1 -2 5 -1 0 -1
first:太长	-1 -2 -6 -3 -1 -1 -1 -1 15 0 0 0
first:头一	-1 0 -1 0 -1 -1 5 0 0 0 0 0
first:如果	-5 7 -1 -3 -1 7 0 -2 0 0 0 0
first:存个	-5 0 0 -1 0 0 -1 -1 0 -2 11 0
first:官网	-1 -1 -4 0 0 0 -5 -1 -1 -1 14 0
first:客户	-2 2 -2 -1 -1 -1 -1 9 -1 -1 -1 -1
first:对方	2 -17 18 -5 -2 -3 -1 10 -1 0 0 0
first:展会	4 5 -2 8 -5 -1 -1 -3 -1 -1 -2 -1
first:展位	9 14 -2 -7 -3 -1 -1 -3 -2 -1 -1 -1
first:工位	-5 42 -10 -7 -7 -2 -2 -5 -2 -1 -1 -1
first:工厂	-14 38 -1 -13 -2 -2 -1 -2 -1 0 0 -1
first:差多	0 -1 -2 12 -3 -5 0 0 0 0 0 0
first:差旅	-13 26 -6 -9 -5 20 -2 -7 -1 -2 -1 -1
first:帮忙	-1 -3 -1 -1 0 0 -1 2 8 -1 0 0
first:帮我	-4 -4 -2 -5 -1 -1 -6 14 1 2 4 3
first:平均	-2 -4 -5 16 -1 -2 0 -1 0 0 0 0
first:年会	-1 38 -21 -8 -3 -1 -1 0 -2 0 0 0
first:广交	9 0 0 0 0 0 -1 -1 0 0 -6 0
first:建个	-2 -13 -3 -15 -6 -2 -2 -5 -2 -2 52 -1
first:开工	8 5 -1 -4 -1 -1 0 -2 -2 -1 -1 -1
first:开标	24 -27 30 -11 -2 -2 -1 -5 -1 -1 -1 -2
first:开车	-45 75 -16 -3 -1 -7 22 -4 -4 -8 -8 -2
first:录一	-8 0 -1 -1 0 -1 -2 -1 0 -2 16 0
first:录入	-22 -11 -11 -5 -2 -1 -4 -6 -2 -2 66 -1
first:待会	-2 -5 -12 -3 19 -1 18 -2 -2 0 0 -9
first:待办	-2 -6 -2 -3 -3 -1 -4 -3 26 -1 -1 -1
first:快递	-9 37 -8 -7 -6 -1 -1 -2 -1 -1 0 0
first:怎么	-6 -6 -8 -4 -1 -2 -1 31 -1 -1 -1 -1
first:怎样	-10 -18 -25 -8 0 -5 -1 71 -2 -1 -1 -1
first:总共	0 -1 -6 18 -7 -3 0 0 0 0 0 0
first:总结	-4 -1 0 -1 0 0 -2 0 12 -1 -1 -1
first:恭喜	-4 16 0 -4 -1 -1 -1 -2 -1 0 -1 0
first:想个	-3 -13 -3 -4 -3 -2 -6 42 -2 -1 -3 -1
first:想跟	0 -1 -1 -1 0 0 0 5 0 0 -1 0
first:意向	-1 -5 -3 21 -7 -2 -1 -1 -1 -1 0 0
first:成交	-2 -15 -4 38 -10 -1 -1 -2 -1 -1 -1 0
first:成单	0 -1 -5 12 -4 -2 0 0 0 0 0 0
first:我D	-3 -5 -1 4 15 -2 -2 -2 -1 0 0 -1
first:我们	-6 -15 16 -5 -7 -7 -5 35 -1 -1 -1 -2
first:我在	-3 -3 -3 0 -1 -1 15 -1 0 -1 -1 -1
first:我要	-4 -3 -7 -4 -3 -3 38 -4 -7 -1 -1 -1
first:手上	-3 -9 -14 43 -8 -6 -1 -1 -1 0 0 0
first:手机	-4 24 -2 -7 -3 -1 -1 -2 -1 -1 -1 0
first:手里	-1 -3 -3 13 -1 -3 0 0 0 0 0 0
first:打不	45 1 -17 -9 -6 -4 -2 -3 -2 -1 -1 -1
first:打了	36 -21 -1 -2 -1 -1 -3 -3 -2 -1 -1 -1
first:打印	-1 12 -4 -2 -3 -1 -1 0 0 0 0 0
first:把C	-3 -2 -4 -1 -1 2 -3 -1 2 7 5 0
first:把D	-1 0 0 -2 -2 0 -1 0 6 0 0 0
first:把刚	-2 -1 -1 -1 -1 0 -2 -2 12 0 -1 0
first:把百	-2 -7 -3 -13 -7 -1 -3 -7 -4 23 25 -1
first:把这	-1 -8 -2 -5 -1 0 -2 -3 25 -1 -1 0
first:投影	-4 23 -4 -5 -4 -1 0 -1 -1 0 0 0
first:折扣	-11 18 15 -12 -2 -4 -1 -1 -1 0 -1 -1
first:报了	0 -7 -2 19 -4 -2 0 -1 -1 0 0 -1
first:报价	-2 -8 -11 21 -1 -3 -1 9 -1 -1 -1 -1
first:报销	-6 24 -6 -4 -4 -1 -1 -1 -1 0 0 0
first:拍板	-1 -7 19 -5 -3 -1 0 0 0 0 0 0
first:拓客	13 -14 26 -19 -12 -5 5 -2 -2 13 -2 -1
first:招标	-7 10 19 -9 -3 -3 0 -3 -1 -1 0 -1
first:拜访	1 10 -1 0 -1 0 -3 -2 -2 0 -1 0
first:按人	-3 -21 -3 38 -3 -1 -1 -3 -2 -1 -1 -1
first:按金	-1 -6 -3 16 -2 -1 0 -1 -1 0 0 0
first:换成	-8 -29 -11 7 -8 63 -2 -5 -2 -1 -2 -1
first:接了	-3 -1 -4 -1 0 0 13 -1 0 0 -1 -1
first:提醒	-4 -19 -2 -3 30 -1 -1 -3 -2 -1 -1 7
first:搞定	27 -14 -2 -6 -1 -1 0 -2 -1 0 0 0
first:收到	-9 37 -4 -9 -4 -1 -1 -3 -2 -1 -1 -1
first:放假	-1 39 -30 -8 12 -4 -3 -2 -3 0 0 0
first:教育	0 0 -4 9 0 -3 0 0 0 0 0 0
first:整个	-23 -13 -3 -5 19 -1 -2 -8 41 -1 -1 -2
first:整理	0 -1 0 -1 0 0 -1 -1 6 0 0 0
first:新增	-6 -3 -1 1 -1 -1 -2 -3 0 0 17 0
first:新客	-2 -2 -1 -1 -1 -1 -2 -1 0 -3 13 -1
first:新年	-3 17 -1 -5 -2 -1 -1 -2 -1 0 -1 0
first:新建	-13 0 -1 0 0 0 -1 -1 0 0 17 0
first:新来	-21 -4 -9 -5 -3 -3 21 -4 -3 -5 37 -1
first:新线	-8 -1 0 -1 -1 0 -1 -1 0 -3 16 0
first:方案	0 -18 29 2 -11 2 -1 -1 -1 -1 0 0
first:替我	-3 -3 -1 -1 -1 0 -4 16 -2 0 -1 -1
first:最大	0 -2 -1 9 -4 -1 0 0 0 0 0 0
first:最近	-2 6 -11 23 -3 -3 -2 -2 -2 -2 -1 -1
first:有个	-10 -2 -1 -1 -1 0 -4 -3 -1 -2 27 -1
first:有人	-1 23 -7 -4 -7 -2 0 0 0 0 0 0
first:有几	0 -1 -3 13 -4 -3 0 0 0 0 0 0
first:有没	-9 5 -16 2 22 -4 -2 5 -1 -1 -1 0
first:有谁	-1 -10 -17 -19 56 -2 -2 -1 -1 -1 -1 0
first:李雷	-6 -3 -4 14 8 -2 -1 -2 -1 -1 -1 -1
first:来个	-3 -32 -9 77 -5 -2 -5 -5 -11 -3 -2 -1
first:查一	-9 -22 66 -6 -2 -2 -9 -4 -3 -4 -3 -1
first:样品	15 -15 14 -7 -1 -2 0 -2 0 0 0 -1
first:根据	-1 -4 -2 -2 -27 -2 -1 -1 41 0 0 0
first:楼下	-7 26 -2 -4 -2 -4 -1 -3 -1 -1 -1 -1
first:欢迎	-9 38 -4 -8 -3 -1 -2 -5 -2 -1 -2 -1
first:没有	-3 -12 -16 14 10 15 -1 -4 -1 -1 -1 -1
first:法务	-14 4 28 -8 -1 -1 -1 -4 -2 -1 0 -1
first:测试	-12 62 -23 -9 -3 -3 -3 -3 -1 -2 -2 -1
first:涨价	-3 -10 -2 -8 -2 -2 0 31 -2 -1 0 -1
first:添加	-8 -20 -8 -6 -3 -2 -7 -4 -3 -3 63 -1
first:现在	-3 15 6 7 -15 -2 -1 -2 -2 -1 -1 -1
first:生日	-5 29 -3 -5 -3 -1 -1 -5 -1 -1 -2 -2
first:甲方	-13 27 -1 -3 -1 -1 -2 -1 -1 -2 -1 -1
first:电梯	15 -4 -1 -2 -1 -1 -1 -3 -1 -1 0 -1
first:电话	-2 -16 -5 -5 -1 -2 -3 38 -2 -1 -1 0
first:百万	0 0 -1 6 -3 -1 0 0 0 0 0 0
first:百川	32 -21 17 -15 -4 -6 6 -6 -3 3 -2 -1
first:目前	-1 -3 13 0 -4 -3 -1 -1 -1 0 0 0
first:看下	-1 -3 11 9 -4 -2 -5 -1 -1 -1 -1 0
first:看看	-3 39 -7 0 -4 -1 -4 -6 -7 -3 -2 -2
first:社保	-4 47 -8 -10 -2 -3 -1 -15 -2 -1 -1 -1
first:稍等	-3 32 -5 -10 -6 -2 -1 -2 -2 -1 -1 -1
first:空调	-2 12 -3 -1 -1 -2 0 -1 0 0 0 0
first:竞品	-1 -12 27 0 -9 -2 -1 -1 -1 0 0 0
first:第一	-5 -3 -12 -1 -1 -1 29 -3 -1 -1 -2 0
first:等下	-10 -6 -1 -1 -1 -1 26 -1 0 -2 -1 -1
first:答应	-2 -15 -17 -21 66 -6 -1 -1 -1 -1 -1 0
first:算了	-9 43 -5 -10 -4 -3 -1 -5 -2 -1 -1 -1
first:系统	-12 52 -9 -7 -5 -5 -1 -11 -1 -1 -1 -1
first:累瘫	-2 11 -1 -2 -1 0 -1 -1 -1 0 0 0
first:约到	10 -3 -1 0 0 0 -1 -1 0 0 -2 -1
first:线索	4 -4 -3 22 -13 -2 -1 -1 -1 -1 -1 0
first:给C	-8 -3 -2 -2 0 2 -2 16 -1 -2 4 -1
first:给P	-5 -13 -2 -3 -4 -1 -2 35 -1 -1 -2 -1
first:给个	-6 -53 -4 -12 -6 -2 -2 92 -3 -2 -1 -1
first:给我	-4 28 -1 -2 12 -1 -6 -10 -7 -3 -2 -4
first:统一	0 -2 -5 -34 -3 47 0 0 0 0 0 0
first:群里	-4 -2 -3 -2 -1 -1 -3 -4 21 0 0 -1
first:翻一	-9 -12 40 -5 -3 -2 -16 -2 18 -3 -4 -1
first:老客	18 -2 -1 5 -3 -1 -3 -1 0 -2 -9 0
first:联系	2 -5 20 -4 -9 -1 0 -1 0 0 -1 0
first:行吧	-2 30 -13 -6 -4 -1 -1 -1 -1 -1 -1 0
first:被R	3 -2 -9 15 -1 -4 0 0 0 -1 0 0
first:要是	-4 -1 -1 -3 -1 13 0 -2 0 0 0 0
first:要跟	-3 -3 -2 0 -1 0 24 -4 -5 -1 -1 -3
first:让我	1 24 -2 -7 -4 -1 -2 -4 -2 -1 -1 -1
first:记得	-1 -6 0 -1 -2 0 -1 -1 0 0 0 13
first:讲个	-8 50 -3 -12 -4 -1 -2 -6 -9 -2 -1 -1
first:试用	-9 -26 26 31 -3 -2 -1 -6 -4 -2 -1 -1
first:该催	0 -1 -2 -11 16 -1 0 0 0 0 0 0
first:说好	0 -30 -6 -26 82 -2 -2 -5 -8 -2 -1 -1
first:说说	-1 -6 35 -3 -1 -1 -10 -3 -8 -1 -1 -1
first:请给	-3 -4 -1 16 -2 -1 0 -2 -1 -1 0 -1
first:请问	-3 5 28 -4 -4 -1 -7 -5 -7 -1 -1 0
first:谁C	-7 47 -24 -3 -3 -2 -4 -1 -1 -1 -1 -1
first:谁D	-2 1 -3 24 -15 -1 -2 0 -1 0 0 -1
first:谁在	-1 -32 2 -4 41 -1 -2 0 -1 0 0 0
first:谁家	-2 -25 -23 22 37 -2 -1 -1 -1 -1 -1 -1
first:谁拿	-1 25 -5 -5 -8 -1 -2 0 -2 0 0 0
first:谁最	-2 -13 -2 -5 28 -1 -2 0 -1 -1 0 0
first:谁有	-4 39 -6 -9 -12 -1 -2 -2 -2 -1 -1 -1
first:谁的	-1 31 -7 -2 -16 -1 -1 0 -1 0 0 0
first:谁知	-2 42 -17 -9 -10 -1 -1 -1 -1 0 0 0
first:谁超	0 -1 -2 0 5 0 0 0 0 0 0 0
first:谈判	-2 -11 -5 5 -5 34 -3 -3 -7 -2 -1 -1
first:财务	-6 20 0 -7 -2 -1 0 -1 -1 0 0 -1
first:赢单	0 -3 -1 -21 -3 33 0 -2 -1 -1 -1 0
first:赢的	-1 -5 -5 15 -2 -1 0 0 0 0 0 0
first:超过	-2 -5 -1 -1 14 -1 -1 -1 -1 0 0 0
first:跟C	-2 -4 -12 22 6 -2 -6 -2 9 -3 -4 -1
first:跟P	30 -6 -6 -3 -2 -1 -5 1 -4 -1 -2 -1
first:跟R	-6 -9 -5 26 -12 -1 -1 12 -1 -1 -1 -1
first:跟我	-4 -2 34 -25 -7 -2 16 -4 -2 -1 -1 -2
first:路上	-6 26 -7 -10 -4 -1 12 -4 -2 -1 -1 -1
first:转:	-35 66 -1 -11 -3 -3 -1 -6 -2 -1 -1 -1
first:转介	7 -8 -6 30 -2 -4 -8 -2 -2 -1 -4 0
first:转化	0 -2 -3 12 -1 -3 0 -2 0 0 0 0
first:转发	25 -11 -4 -1 -3 -1 -1 -1 -1 0 -1 -1
first:输给	-1 -11 -5 30 -11 -1 -1 0 -1 0 0 0
first:辛苦	-2 9 -1 -2 -1 0 0 -1 -1 0 0 0
first:还是	16 -5 -4 0 -1 -1 -1 -1 0 -1 -1 0
first:还有	0 0 -1 6 -2 -2 0 0 0 0 0 0
first:这个	-5 24 -4 -11 -3 -2 -3 -8 14 -1 -1 -1
first:这单	-3 -19 32 -16 -5 -4 -1 -2 -1 22 -1 -1
first:这天	-4 27 -3 -7 -3 -1 -1 -3 -2 -1 -1 -1
first:这就	-8 -20 -23 -5 -2 -2 73 -3 -2 -4 -3 -1
first:这条	-3 20 -2 -6 -2 -1 -1 -1 -1 -1 -1 0
first:这段	-1 -5 0 -1 -1 0 -3 -1 15 0 0 -1
first:这破	-2 21 -6 -3 -1 -1 0 -5 0 0 0 0
first:逾期	-1 -2 -1 -4 13 -1 -1 -1 -1 -1 0 0
first:那C	-12 -5 37 -1 -1 -3 -3 -1 -1 -6 -3 -1
first:那D	-1 -12 -3 32 -10 -3 0 0 -1 0 0 -1
first:那P	-11 -23 -28 0 90 -8 -5 -8 -3 -2 -3 -2
first:那个	1 -9 35 -14 -8 -2 -1 0 0 0 0 0
first:那单	-9 -46 47 -67 -8 -8 -3 -7 -4 110 -2 -2
first:那家	12 -7 19 -10 -5 -2 -1 -1 -1 0 0 -1
first:那金	-1 -8 16 0 -2 -3 0 -1 -1 0 0 0
first:酒店	27 -1 -2 -10 -4 -1 -1 -2 -2 -1 -1 -1
first:金额	-2 -11 5 16 -2 -1 -1 -2 -1 -1 0 0
first:销售	-6 -4 -3 31 -6 -1 -1 -5 -2 -1 -1 -1
first:问了	15 0 -1 -8 -1 -1 -1 -1 0 0 -1 0
first:附近	-1 12 -1 -1 -1 0 -2 -3 -1 0 0 0
first:陌拜	7 -9 -9 -4 -1 -2 -1 22 -1 -1 -1 0
first:随便	-4 27 -3 -8 -3 -1 -1 -3 -2 -1 -1 -1
first:青禾	29 -23 23 -15 -7 3 -3 -5 -2 2 -1 -1
first:预测	-3 -20 0 32 -3 -2 0 -1 -1 0 0 -1
first:领导	-8 39 -12 -6 -2 -2 -1 -3 -3 -1 -1 -1
first:食堂	-8 23 -1 -3 -4 -1 -2 -1 -1 -1 -1 -1
first:马上	-4 10 -2 -1 -5 -1 12 -3 -2 -1 -1 -1
lang:en	42 45 0 41 -4 -25 -32 5 2 -24 -42 -51
lang:zh	33 62 34 9 -33 -10 -32 -11 -47 -33 -31 -38
last: @P	-28 -4 50 -2 0 -5 -2 -7 0 -1 -1 -1
last: C	-6 -4 -9 -3 -1 -3 -8 2 -1 -6 39 -1
last: D	15 -4 -1 -1 -1 -1 -2 -1 0 -1 -1 -2
last: D的	-1 0 -1 6 -1 -2 0 0 0 0 0 0
last: D给	12 -2 -1 -1 -1 -2 -2 0 -1 -1 -1 -1
last: M	34 -12 -1 -6 -1 -1 -1 -2 -1 -5 -3 0
last: P	-15 -3 -3 -1 -1 -1 1 -2 -1 -2 27 -1
last: 丢了	-32 -15 -8 -4 -3 -4 -6 -3 -2 82 -5 -1
last: 找P	-4 0 0 -1 0 0 -1 -1 0 -1 10 -1
last: 赢单	-7 -2 -1 -2 -1 -1 -1 -1 0 21 -4 0
last:,C	-29 66 -3 -10 -2 -7 -3 -3 -1 -4 -3 -3
last:,CP	-34 -5 -53 -4 -1 -4 -7 122 -1 -4 -8 -2
last:,D	66 -32 -4 -12 -8 -1 -1 -3 -2 -1 -1 -2
last:,D呢	-1 -16 -2 30 -6 -3 0 0 -1 0 0 -1
last:,M	48 -16 -8 -8 -1 -2 -3 -2 -1 -5 -2 -1
last:,P呢	-3 -10 -29 53 -2 -3 -1 -2 -1 -1 -1 -1
last:,冲	-4 43 -3 -17 -4 -2 -1 -4 -3 -1 -1 -1
last:,早	-5 39 -4 -12 -5 -1 -2 -4 -2 -1 -1 -1
last:,服了	-12 33 -2 -5 -3 -1 -1 -3 -2 -1 -1 -1
last:,稳	-6 58 -13 -15 -6 -2 -2 -5 -3 -2 -2 -1
last:,自取	-24 41 -1 -1 -1 -1 -3 -1 -3 -3 -1 -2
last:,行吧	-2 30 -13 -6 -4 -1 -1 -1 -1 -1 -1 0
last:,谁C	-7 53 -30 -3 -3 -2 -4 -1 -1 -2 -1 0
last:0	10 -5 -2 7 -1 -4 -2 -2 -2 -2 4 -1
last:0个点	17 -8 -1 -21 -2 26 -1 -5 -1 -1 -1 -1
last:0天	32 -14 -6 -1 -2 -1 -1 -3 -2 0 0 -1
last::C	-6 -2 -1 -3 -2 -1 -2 -1 -1 -6 24 -1
last:?	1 1 7 -2 -3 -1 -1 0 0 0 0 0
last:@P	-28 -4 50 -2 0 -5 -2 -7 0 -1 -1 -1
last:C	-10 6 -2 0 -1 -3 4 -1 -1 -4 10 1
last:C P	-28 -2 -4 -1 -1 -1 -4 -2 -1 -3 48 -1
last:CP	-34 -5 -53 -4 -1 -4 -7 122 -1 -4 -8 -2
last:C呢	-5 -1 16 -1 0 -3 -2 0 0 -3 -1 0
last:C多少	-15 -6 -35 32 -3 43 -6 -1 -1 -4 -2 -1
last:C意向	-8 -2 -2 -1 -1 -1 -2 -1 -1 21 -2 -1
last:C的P	9 -2 -4 -1 0 -1 -3 -1 0 -2 -3 8
last:C的款	-17 -1 -2 -1 -1 -1 -1 -1 0 0 -1 25
last:C说	-19 84 -15 -3 -1 -6 -19 -3 -4 -8 -4 -1
last:D	19 -2 -3 -3 -5 1 -2 -1 -1 -1 -1 -1
last:D了	60 -33 -2 -11 -2 -4 -1 -1 -1 -2 -2 -1
last:D再打	22 -9 -1 -1 -3 -1 -2 -1 -1 -2 -1 -2
last:D再看	15 -3 -1 -2 0 -1 -1 -1 -1 -1 -1 -1
last:D再约	29 -15 -2 -7 -6 -1 -1 -5 -2 -1 11 -2
last:D到	-21 -11 -3 -11 -4 -2 -1 60 -1 -1 -1 -4
last:D去C	9 -5 -1 -4 -2 -3 -8 -1 -1 -2 -3 21
last:D吃饭	1 -4 0 -1 0 0 -1 7 0 0 0 0
last:D呢	-1 -12 -2 21 -5 2 0 0 -1 0 0 -1
last:D回	8 -2 -1 0 0 0 -1 0 0 -1 -1 -1
last:D快乐	-3 13 0 -2 -2 0 0 -1 -1 0 0 -3
last:D比	-33 -9 -12 90 -9 -10 -5 -2 -1 -2 -3 -3
last:D的	-1 0 -1 6 -1 -2 0 0 0 0 0 0
last:D签	56 -12 -30 -3 -2 -4 -1 -1 0 -1 -1 -2
last:D给	12 -2 -1 -1 -1 -2 -2 0 -1 -1 -1 -1
last:D见	-5 25 -1 -7 -6 -1 -2 -1 -1 0 0 -1
last:M	38 -6 -8 -10 -2 -2 -2 -2 -2 -3 -2 -1
last:P	-6 -2 -2 -1 -1 -1 -3 4 1 -1 9 4
last:P不在	22 -3 -3 -1 0 -1 -4 -2 0 -2 -3 0
last:P值	-7 -3 -1 21 -1 -1 -1 -3 -1 -1 -1 0
last:P出来	-3 -2 -3 -2 0 -1 -1 15 -1 0 -1 0
last:P呢	-5 -16 -28 103 -38 -4 -2 -4 -2 -1 -1 -1
last:P的	-19 -22 -6 82 -5 -7 -4 -10 -3 -2 -3 -2
last:R	17 -4 -1 -1 -1 -1 -4 -1 0 -2 -1 0
last:e	14 -2 0 0 -6 0 -2 -1 -1 0 0 -1
last:n	2 16 -3 -3 -5 -3 -1 -1 -1 0 0 0
last:o	-3 22 -1 -2 -2 -1 -1 -2 -1 -1 -1 -6
last:po	-3 22 -1 -2 -2 -1 -1 -2 -1 -1 -1 -6
last:s	-9 -1 -1 0 0 0 -1 14 0 0 -1 0
last:t	-1 25 -7 -4 -8 -2 -1 0 -1 0 0 0
last:一下	-6 1 -3 6 -2 -1 2 1 3 -1 1 1
last:一下P	-1 -1 -1 -1 -1 0 -3 11 -1 0 -1 -1
last:一份	-2 -9 -6 7 -5 -2 5 8 8 -1 -1 -2
last:一半	16 -12 -1 -1 0 8 -3 -2 -1 -2 -2 -1
last:一半呢	-1 -10 -4 -15 -2 37 -1 -1 -2 -1 0 0
last:一单	0 -3 -6 12 -1 -1 0 0 0 0 0 0
last:一台	14 -7 -1 -1 -1 0 -1 -2 -1 0 -1 0
last:一周	14 0 -10 0 -1 0 -1 0 0 0 0 0
last:一声	-4 12 -1 -1 -4 0 -1 0 -1 0 0 0
last:一天	-12 36 -5 -6 -4 -1 -1 -2 -1 -1 -1 -1
last:一年	27 -5 -10 -1 -1 -1 -2 -1 -1 -3 -2 -1
last:一捋	-9 0 0 0 0 0 10 0 0 0 0 -1
last:一次	33 -3 -15 -1 0 -1 -3 -1 -2 -4 -2 -1
last:一步	0 -1 -7 11 -1 -1 0 0 0 0 0 0
last:一段	-2 -2 0 -1 -1 0 -5 14 -1 0 0 -1
last:一点	-11 -36 -4 -8 -5 -2 -2 76 -3 -1 -1 -1
last:一版	-20 -14 -2 -7 -3 -3 -15 27 45 -2 -3 -3
last:一遍	1 -3 -1 0 -1 -1 12 -1 -2 -1 -1 -1
last:一页纸	-9 -6 -2 -2 -1 -1 34 -2 -2 -3 -3 -1
last:三成	-16 43 -4 -5 -1 -3 -1 -6 -1 -3 -1 -1
last:三条	-2 -1 0 -1 0 0 -2 -2 10 0 -1 0
last:上	24 1 -7 -4 -1 -2 -4 -4 -2 -3 2 -1
last:上了	10 25 -6 -7 -14 -1 -1 -1 -2 -1 0 -1
last:上的	-6 -2 -2 23 -7 -3 0 -1 -1 0 0 0
last:上门	10 -1 0 0 -1 0 -5 0 -1 0 -1 -1
last:下	-6 1 -3 3 -2 -1 3 0 6 -1 0 0
last:下C	-25 -14 6 -4 -2 -4 66 -4 -2 -6 -8 -1
last:下P	-1 -1 -1 -1 -1 0 -3 11 -1 0 -1 -1
last:下单	-14 35 16 -10 -17 -2 -1 -3 -1 -1 -1 -1
last:下文	17 0 -14 0 0 -2 0 0 0 0 0 0
last:下来	-12 -11 11 9 -1 13 -2 -1 -1 -2 -1 -1
last:下来了	14 9 -8 -4 -1 -1 -1 -2 -1 -2 -1 -1
last:下滑了	0 -1 -3 7 -1 -1 0 0 0 0 0 0
last:下班	-15 28 -2 -2 -1 -1 -1 -1 -1 -1 -1 -1
last:下的	7 0 0 1 -1 0 0 0 0 0 -6 0
last:下聊	-4 -2 -1 0 0 -1 0 10 -1 0 0 0
last:不	-14 21 -13 -3 -3 18 -2 -1 -1 -1 -1 0
last:不上	52 19 -16 -7 -2 -4 -6 -19 -2 -7 -5 -1
last:不买	3 -3 5 0 0 -1 -2 -1 -1 0 0 0
last:不在	10 12 -7 -3 -2 -1 -2 -1 -1 -1 -3 0
last:不够	-6 -6 -11 4 -1 19 -1 5 -1 -1 -1 -1
last:不清楚	38 28 -42 -4 -3 -12 -1 -2 -1 -1 -1 -1
last:不用了	11 15 -5 -8 -3 -2 -1 -4 -1 -1 -1 -1
last:不知道	10 -1 6 0 -1 -1 -7 -3 -1 0 -2 0
last:不碍事	-4 -7 -7 -1 0 22 -1 -1 0 -1 0 0
last:不签	-6 -14 42 -11 -2 -3 -2 -2 -1 -1 -1 0
last:不行	-10 35 -3 -2 -1 -4 -2 -7 -1 -2 -2 -1
last:不要了	-15 -4 23 -1 0 -2 0 -1 0 -1 0 0
last:不错	4 12 -2 -2 -2 -1 -2 -3 -3 -1 -1 -1
last:业	16 -6 -3 59 -54 -2 -3 -1 -1 -2 -2 0
last:业绩	0 -1 -2 -5 0 9 0 0 0 0 0 0
last:丢了	-32 -15 -8 -4 -3 -4 -6 -3 -2 82 -5 -1
last:丢了呢	-9 -3 -29 -3 -1 59 -6 -1 -1 -5 -2 -1
last:丢单	-19 -6 -4 -9 -3 -2 -1 -2 -1 49 -2 -1
last:丢的	-4 -8 37 -7 -1 -3 -4 -6 -1 -2 -1 0
last:个	-1 0 -3 0 9 -2 -1 -1 -1 -1 -1 0
last:个单	-2 -12 -1 26 -5 -1 0 -1 -1 -1 0 0
last:个单子	-1 -6 -1 14 -2 -1 0 -1 0 0 0 0
last:个回复	0 -2 -1 0 5 0 0 0 0 0 0 0
last:个客户	-1 -6 -1 15 -7 -1 10 -1 -5 -1 -1 -1
last:个小结	-2 -9 -2 -3 -1 0 -3 -8 31 -1 -1 -1
last:个序	-3 -13 -2 11 13 -1 -1 -2 -1 -1 -1 -1
last:个方案	-4 15 0 -3 -2 -1 -1 -1 -1 -1 -1 -1
last:个机会	-1 -3 -3 13 -1 -3 0 0 0 0 0 0
last:个标	-2 -7 0 14 -3 0 0 0 0 0 0 -1
last:个清单	-1 -7 -3 28 -6 -1 -1 -3 -2 -2 -1 0
last:个点	5 -5 3 -22 -2 28 -1 -3 -1 -1 -1 -1
last:个纪要	-9 -9 -1 -3 -4 -1 -2 -1 33 -1 -1 -1
last:个要点	-6 -12 -3 -3 -3 -2 34 -3 2 -1 -1 -1
last:个重点	-2 -19 -2 -2 -1 -1 -4 -2 35 -1 0 0
last:中	7 16 -8 -7 -2 -2 -2 -4 -2 7 -2 -1
last:为丢单	-18 -1 0 -2 0 -1 0 0 0 25 -1 0
last:久	-1 -11 5 11 -1 -1 0 0 0 0 0 0
last:么	-8 -2 7 -1 -5 -2 5 1 8 -1 -1 0
last:么价	-1 0 7 -1 0 -2 -2 -2 0 0 0 0
last:么写	-2 -11 -6 -4 -1 -1 -1 28 -1 -1 -1 0
last:么办	-6 -7 -2 -27 -4 57 -1 -7 -1 -1 -2 -1
last:么名字	-1 10 -1 -1 -1 0 -2 -1 -1 0 0 0
last:么情况	0 -2 9 4 -2 -1 -6 0 -1 0 0 0
last:么掉了	0 0 -2 5 -1 -1 0 0 0 0 0 0
last:么措辞	-2 0 -1 -1 0 -1 0 5 0 0 0 0
last:么提	-4 42 -6 -7 -6 -2 -1 -12 -1 -1 -1 -1
last:么时候	-1 26 -12 -6 -2 -1 -2 0 -1 0 0 0
last:么来头	-2 -2 -21 -2 -1 -1 34 -2 -2 0 -1 0
last:么样	-1 -6 -2 18 -1 0 -1 -6 0 0 0 -1
last:么状态	-5 -4 37 -5 -2 -1 -12 -4 -2 -1 -1 -1
last:么看	-4 -2 -1 -2 0 13 0 -2 0 0 0 0
last:么答	-6 0 0 0 0 0 0 8 0 0 0 0
last:么讲	15 -8 -4 -3 0 -1 -1 7 -2 -1 0 -1
last:么说	-3 -4 6 -3 0 -2 -1 10 -1 -1 0 0
last:么请	0 7 -1 -1 -3 0 0 -1 0 0 0 0
last:乐	-12 14 -1 -3 -2 -1 -3 -2 -1 -1 -1 13
last:也装	8 -2 -1 0 0 0 -1 -1 0 -1 -1 0
last:书	16 -12 -9 -1 -1 -2 -3 -3 -1 -3 -2 20
last:了	5 10 -1 -6 1 -2 -2 -2 -1 -1 -1 -1
last:了,D	93 -48 -2 -17 -12 -2 -1 -4 -2 -1 -1 -2
last:了C	30 -10 -2 -1 0 -1 -5 -3 -2 -4 -2 -1
last:了D	14 -4 -1 -1 -1 0 -3 0 0 -1 -1 -1
last:了么	-11 -5 36 -4 -1 -2 -3 -2 -3 -4 -1 0
last:了几个	-4 -21 -2 43 -4 -2 -1 -3 -2 -2 -1 -1
last:了几单	0 -2 0 7 -4 -1 0 0 0 0 0 0
last:了几家	-1 -2 -1 13 -5 -2 0 -1 0 0 0 0
last:了吗	-3 4 7 -3 -2 -2 0 0 0 0 0 0
last:了吧	-24 -2 19 -1 -1 4 -1 -1 -1 11 -2 -1
last:了呢	-6 -8 -21 -5 -2 54 -4 -1 -1 -3 -1 -1
last:了啥	-6 -13 -11 -4 -3 -3 6 -1 37 -1 0 -1
last:了多少	-1 -1 -2 14 -2 -6 0 0 0 0 0 0
last:了微信	2 -3 0 0 0 0 -1 -2 0 0 6 0
last:了是吧	-16 -2 26 -1 0 -2 -1 -1 0 -1 0 0
last:了没	-2 8 7 -5 -3 -3 0 0 0 0 0 0
last:了没有	-2 -12 5 21 -3 -5 -1 -1 0 0 0 0
last:了的呢	-1 -11 -4 34 -10 -4 -1 -1 -1 -1 0 0
last:了算	-9 -3 20 -1 -1 -1 -1 -1 -2 -1 0 0
last:了谁	-2 -24 -4 -21 57 -1 -3 0 -1 0 0 -1
last:了资料	20 -2 -1 0 0 -1 -9 -1 0 -1 -4 0
last:事	-8 -2 -4 9 -1 2 -2 6 -2 -1 -1 3
last:事儿	5 -3 -11 -2 -1 -2 19 -2 0 -1 0 -1
last:五	-10 7 -2 16 -2 -2 -1 -2 -1 -1 -1 -1
last:些	-2 -8 -5 5 4 -2 1 9 -1 -1 0 -1
last:些客户	0 0 -4 -33 -7 47 0 -1 0 0 0 0
last:交	-33 -19 -19 8 -4 -4 -7 -4 -3 93 -7 -2
last:交了没	-2 0 5 0 0 -1 0 0 0 0 0 0
last:交期	-4 8 -3 48 -41 -3 -1 -2 -1 0 -1 0
last:交清单	-3 -4 -1 16 -2 -1 0 -2 -1 -1 0 -1
last:交货	50 -3 -36 -1 0 -3 -2 -1 0 -1 0 0
last:产品	-5 5 -13 -4 -2 -2 -8 34 -2 -1 -3 -1
last:人	5 4 3 -5 1 -1 -2 -1 -1 -1 -1 0
last:人P	-10 -4 -2 -1 -1 -1 -2 -4 0 0 26 -1
last:人是P	-5 -1 -6 0 0 0 -8 -4 0 0 27 -1
last:人是谁	-1 -9 24 -6 -6 -1 0 0 0 0 -1 0
last:什么	-8 -2 4 -1 -6 -2 7 1 9 -1 -1 0
last:什么价	-1 0 7 -1 0 -2 -2 -2 0 0 0 0
last:介绍的	-14 -2 9 -2 -2 -2 -18 -2 -1 -3 37 -1
last:他	-6 -2 -1 0 0 0 10 1 0 0 -1 0
last:他回	6 0 -1 -2 0 0 -1 -1 0 0 -1 0
last:付	-1 -4 13 -8 -1 -6 -3 -2 16 -2 -2 -1
last:付款	-4 -5 -2 -2 0 -1 0 17 -1 0 0 0
last:以的	-3 25 -3 -7 -4 -1 -1 -2 -1 -1 -1 0
last:们	8 -5 8 0 -1 -1 -3 -2 -1 -1 -1 -2
last:们0	13 -7 0 -2 -1 0 -1 -1 -1 0 0 0
last:们了吗	-2 -4 9 0 0 -2 -1 0 0 0 0 0
last:们的	-7 -4 25 -1 -1 -1 -5 -4 -1 0 -1 -1
last:件	3 -20 -3 -3 -9 -1 -1 39 -2 -1 -1 -1
last:件是啥	-1 -3 20 -5 -3 -1 -3 -1 -1 0 0 0
last:价	-1 -8 -4 16 -2 -2 -1 3 -1 1 -1 -1
last:任务	-2 -9 -2 10 2 -5 -1 -1 10 0 0 -1
last:份	-1 -8 -6 6 -4 -2 4 7 7 -1 -1 -2
last:份资料	-7 -3 -3 -1 -1 -1 -42 -2 -1 -4 66 -1
last:优惠	64 -11 -29 -11 -3 -3 -1 -3 -1 -1 -1 -1
last:会	-3 6 -1 -1 -2 -2 -3 -2 2 -1 -1 9
last:会怎样	-3 -23 -17 -22 -1 88 -1 -16 -1 -1 -2 -1
last:伞	0 18 -7 -3 -6 -1 0 0 0 0 0 0
last:伞了	-1 41 -11 -11 -14 -1 -1 0 -1 0 0 0
last:位	0 2 14 -3 -2 -1 -5 -2 -2 0 -1 0
last:低	10 0 -5 0 0 -3 -1 0 0 0 0 0
last:住价格	-3 -1 -2 0 0 -1 0 8 0 0 0 0
last:何	-16 -3 19 3 0 7 -1 -5 0 -1 -1 0
last:使	-13 40 -2 -6 -3 -1 -2 -7 -2 -1 -1 -1
last:例	-1 -7 -1 17 -2 -1 0 -1 -1 -3 -1 0
last:信	11 1 -1 -2 -2 0 -2 -4 -1 0 1 -1
last:候	-1 15 -4 -3 -1 -1 -3 0 -1 0 0 0
last:候签	35 -4 -24 -1 0 -1 -2 -1 -1 -1 0 0
last:候能结	-4 0 9 0 -1 -1 -1 0 0 0 0 0
last:值	-7 -3 -1 21 -1 -1 -1 -3 -1 -1 -1 0
last:值多少	-2 -1 17 -6 -1 -4 -2 0 0 -1 0 0
last:做	18 -21 -12 -9 15 18 -2 -13 -2 9 -1 -1
last:做了	19 -10 -1 -1 0 -1 -1 -2 0 0 -1 -1
last:做多少	-1 -5 -14 -30 -4 58 -2 0 -1 0 0 0
last:做的	-3 -9 -3 -4 29 -7 0 -1 -1 0 0 0
last:停了	50 -17 -2 -3 -2 -3 -8 -3 -1 -7 -4 -1
last:催合同	-4 -7 -9 -4 -1 -2 0 29 0 0 -1 -1
last:催得紧	29 -5 -3 -1 -4 -1 -4 -3 -1 -3 -4 -1
last:催款	-16 -1 -3 0 -1 0 -1 21 0 -1 -1 3
last:儿	5 -2 -9 -1 -1 -2 15 -2 0 -1 0 0
last:儿了	-2 -4 9 -5 -1 -1 6 0 0 0 0 0
last:共多少	0 -2 -6 16 -1 -5 0 0 0 0 0 0
last:关了	48 -18 20 -2 -1 -3 -9 -2 -1 -29 -2 -1
last:关掉	-15 -2 -8 -1 -1 -2 -5 -2 -1 41 -1 -2
last:关系	6 33 -3 -18 -4 -1 -3 -2 -1 -2 -3 -1
last:兴	6 6 -1 -2 -3 -1 -1 -1 -3 0 0 -1
last:内容	-1 -5 -1 -1 0 0 -2 -2 14 -1 0 0
last:册	15 -10 -1 -1 0 0 -1 -1 0 0 -1 0
last:再打	18 -7 -1 -1 -2 -1 -2 0 0 -1 -1 -1
last:再看	6 15 -2 -7 -2 -2 -1 -2 -1 -1 -1 -1
last:再约	29 -15 -2 -7 -6 -1 -1 -5 -2 -1 11 -2
last:再联系	5 -1 0 0 0 0 0 -1 0 0 0 -1
last:再说	13 7 -2 -3 -2 -1 -3 -2 -3 -2 -1 -1
last:写	-2 -12 -4 -5 -1 -1 -2 13 16 -1 -1 -1
last:写清楚	-6 26 0 -14 -1 -1 0 -2 -1 -1 0 0
last:写诗不	-1 5 -1 -1 -1 0 0 0 0 0 0 0
last:冠	-2 -17 -3 41 -14 -1 -1 -1 -1 0 0 0
last:冲	-3 25 -1 -10 -2 -1 -1 -2 -1 -1 -1 0
last:况	-2 -5 10 1 -2 -2 6 -2 -1 -1 -2 -1
last:冷落了	0 -7 -2 -1 11 0 0 0 0 0 0 0
last:净	-5 14 -1 -1 -2 -1 -1 -1 -1 -1 -1 -1
last:凉了	-4 -3 23 -2 -6 -4 0 -1 -1 -1 -1 0
last:几	-10 39 -15 15 -14 -6 -2 -1 -2 -1 -1 -2
last:几个	-1 -4 -3 2 10 -1 0 -1 -1 -1 0 0
last:几个标	-2 -7 0 14 -3 0 0 0 0 0 0 -1
last:几个点	-3 -3 7 -22 -3 29 -1 -1 0 -2 -1 0
last:几单	0 -2 0 7 -3 -1 0 0 0 0 0 0
last:几单了	0 0 -8 12 -1 -1 0 0 0 0 0 0
last:几台	22 -12 -1 -1 -1 -1 -1 -2 -3 0 0 0
last:几号	-9 -18 37 -3 -1 -1 -1 -1 -1 -1 -1 -1
last:几天	-13 -25 30 18 -1 -2 -1 -2 -2 -1 -1 -1
last:几家	-1 -1 -3 -6 0 13 0 0 0 0 0 0
last:几成	-14 -20 -15 57 -4 16 -6 -3 -4 -2 -2 -2
last:几成了	-38 -10 37 30 -1 -7 -2 -3 -2 -2 -1 -1
last:几条	-1 0 0 0 -1 -2 0 0 5 0 0 0
last:几点	-4 22 -7 -4 -2 -1 -1 -1 -1 -1 -1 -1
last:几版了	-6 -1 15 -1 0 -2 -1 0 0 -2 -1 0
last:出来	-3 -5 -4 2 5 -1 -3 0 13 -1 -2 -1
last:函	1 -1 -1 -1 -2 0 -1 6 -1 -1 0 2
last:分	30 -21 -1 -14 12 -1 -1 -2 -1 0 -1 0
last:分布	-1 -10 -1 15 -1 0 0 -1 0 0 0 0
last:分开	-9 -9 0 25 -3 -1 -1 -1 0 0 0 -1
last:列	-1 -9 -1 17 -10 -1 -1 -1 10 -1 -1 -1
last:列一下	-2 -1 -6 0 7 -2 9 -1 -2 -1 -1 0
last:列出来	0 -2 -7 -31 20 -2 -4 -4 31 -1 -1 -1
last:列列	-1 0 -1 -8 -3 -1 -1 -1 16 0 0 -1
last:列给我	-1 -12 -2 39 24 -9 -14 -6 -12 -3 -1 -3
last:判	-4 -3 -1 -1 0 0 -1 -2 -2 17 -1 0
last:判挪了	-9 -3 -2 -1 0 -1 -2 -1 -2 23 -1 0
last:判的	-4 -19 -2 42 -3 -3 -1 -2 -5 -2 -1 -1
last:判里头	-4 -6 -1 -5 0 -1 -2 -4 -7 31 -1 -1
last:判阶段	-1 0 -2 -1 0 0 -2 0 -1 9 0 0
last:利	-2 28 -1 -9 -6 -2 -1 -2 -2 -1 -1 -1
last:别	35 -3 -2 -1 -1 -1 -13 -10 -2 0 -1 -1
last:到	2 7 1 -8 -4 -1 -1 8 -2 -1 -1 -1
last:到C	-10 48 -17 17 -3 -6 -11 -4 -1 -7 -4 -1
last:到D	34 -13 -3 -6 -18 18 -2 -2 -2 -2 -2 -2
last:到了	18 -10 -15 -3 -1 -2 -1 18 -1 -2 -1 -1
last:到了没	-1 -12 20 -3 -1 -1 0 0 0 0 0 0
last:到哪	-5 -5 -21 -11 -2 4 44 -2 -1 0 -1 -1
last:到哪了	-1 0 13 -1 0 -1 -8 0 -1 0 0 0
last:到多少	-1 -1 0 -7 -1 12 0 0 0 0 0 0
last:到意向	-10 -5 -3 -2 -1 -3 -2 -1 -1 31 -2 0
last:到手的	-3 -27 -2 47 -6 -1 -2 -2 -1 -1 -1 -1
last:到方案	-9 -4 -3 -1 -1 -1 -3 -1 -1 26 -2 0
last:到期	-19 -2 29 0 -1 -2 -1 -1 0 -1 -1 0
last:到期了	-7 -12 -7 19 27 -2 -7 -5 -3 -1 -1 -1
last:到目标	0 -1 -1 6 -1 -2 0 0 0 0 0 0
last:到谈判	-5 -3 -1 -1 0 -1 -1 -5 -3 22 -1 0
last:剩多少	-3 -1 -10 -7 -1 26 -2 0 0 -1 0 0
last:办	-5 5 -5 -14 2 27 -1 -8 4 -1 -1 -1
last:功课	0 -1 0 -1 -1 0 6 -1 -1 0 0 -1
last:务	-3 7 -5 7 0 -4 -2 -1 6 -2 -1 -1
last:务够吗	-4 -1 -6 -1 -3 17 -1 0 0 0 0 0
last:动	3 -1 -3 57 -47 -3 -1 0 0 -2 -1 0
last:动了	14 -10 0 0 -1 0 0 0 0 0 0 0
last:动静	10 -2 2 -1 2 -2 -4 -1 0 -1 -1 -1
last:势	-25 -28 -3 42 -2 -1 -4 25 -2 -1 -1 -1
last:包	0 29 -4 -4 -2 -1 -3 -8 -1 -2 -3 -1
last:区别	35 -3 -2 -1 -1 -1 -13 -10 -2 0 -1 -1
last:十个单	-1 -8 -2 17 -1 -1 -1 -1 -1 0 0 0
last:十家	84 -53 -5 0 -7 -3 -2 -5 -3 -2 -2 -1
last:半	16 -12 -1 -1 0 8 -3 -2 -1 -2 -2 -1
last:半呢	-1 -10 -4 -15 -2 37 -1 -1 -2 -1 0 0
last:协议	15 -6 0 -1 -1 0 -2 -1 -1 0 0 -1
last:单	-7 -1 -1 -1 2 1 -2 1 -1 11 -1 -1
last:单了	10 -6 -8 12 -3 -2 -1 -1 0 1 -1 -1
last:单吗	-1 52 -18 -14 -12 -3 0 0 -1 0 0 -1
last:单吧	-2 0 -1 -1 0 0 0 0 0 7 -1 0
last:单处理	-14 -6 -2 -6 -2 -1 -1 -1 -1 40 -4 -1
last:单多	0 -2 -18 36 -9 -2 -1 -1 -1 -1 0 0
last:单多大	-1 -11 34 -12 -3 -5 -1 0 -1 -1 0 0
last:单子	-8 -9 -2 26 5 -1 -1 -1 -1 -4 -3 0
last:单最多	0 0 0 9 -8 0 0 0 0 0 0 0
last:单率	-5 -14 -2 37 -5 -3 0 -3 -1 -2 -1 -1
last:卷	10 7 -1 -4 -1 -1 -6 -1 -1 -1 -3 0
last:厉害	-1 -8 -13 21 7 -3 -1 -1 -1 -1 0 0
last:压我们	12 -6 -4 6 -2 -2 0 -2 0 0 0 -1
last:原因	-10 -4 -8 33 -2 -2 -1 -2 -1 -2 -2 -1
last:去	-10 6 -5 -3 -1 -2 -5 9 -3 18 -2 -2
last:去C	4 -3 -1 -2 -1 -2 -5 -1 -1 -2 -2 16
last:去了	5 19 -7 -6 -1 -2 -1 -2 -1 -1 -1 -1
last:去没	-1 -7 16 -3 -1 -1 0 0 0 0 0 0
last:去的	-5 -11 11 -5 24 -1 -2 -3 -4 -1 -1 -1
last:去趟C	-2 -1 0 0 0 -1 -1 0 0 0 0 7
last:又断了	-2 21 -6 -3 -1 -1 0 -5 0 0 0 0
last:又活了	43 -30 3 -3 -2 -2 -3 -2 -1 -1 -1 -1
last:发	8 19 -12 -6 -2 -1 -1 -1 -2 0 0 -1
last:发P	-18 -5 -3 -4 -1 -1 -2 -6 45 -1 -1 -1
last:发了吗	-5 14 0 -3 -1 -3 0 0 0 0 0 0
last:发合同	-2 -2 0 0 -1 0 0 -2 0 0 0 9
last:发我	4 -3 -1 7 -2 -2 0 -3 2 -1 -1 -1
last:发票	29 2 -9 -2 -1 -3 -2 -3 -2 -5 -2 -1
last:发货	17 -5 -6 -1 0 -1 -1 -1 0 -1 0 0
last:发过去	5 0 0 -1 0 0 0 -2 0 0 0 -1
last:发领导	-14 -1 0 0 -1 -1 -6 -4 32 -1 -1 -2
last:取	-18 34 -1 -2 -1 -1 -2 -1 -3 -2 -1 -1
last:取消	0 33 -1 -13 -4 -3 -1 -2 -8 -1 -1 -1
last:受	-7 0 -8 0 0 16 0 0 0 0 0 0
last:口	7 -5 -4 4 -1 -2 -1 3 0 0 0 0
last:口了	33 -2 -10 -5 -2 -1 -2 -5 -1 -2 -2 -1
last:口多大	-5 0 -3 -2 0 11 0 0 0 0 0 0
last:句	-38 12 -7 -10 -5 -2 76 -4 -7 -8 -4 -2
last:句话	4 -16 -2 -4 -4 -1 -2 29 -2 0 -1 -1
last:可以的	-3 25 -3 -7 -4 -1 -1 -2 -1 -1 -1 0
last:台	18 -1 0 -7 -2 -3 -2 3 -1 -2 -1 -1
last:号	-7 5 23 -4 -9 -1 -3 -1 -1 -1 -1 -1
last:吃饭	0 11 -4 -3 -5 -1 -1 4 0 0 0 0
last:各位	-1 9 -3 -2 -1 0 0 -1 0 0 0 0
last:合同	-6 -4 -5 10 -5 -1 0 3 0 0 0 11
last:合症	-3 17 -1 -5 -3 -1 0 -1 -1 0 0 -1
last:合适	4 -7 -4 -3 -5 -1 27 -2 -7 0 -1 -1
last:同	-6 -4 -5 10 -5 -1 0 3 0 0 0 11
last:同期呢	-1 -11 -2 22 -4 -2 0 0 -1 0 0 0
last:名	1 17 -3 0 -10 -1 -1 -1 -1 0 0 0
last:名单	0 -2 0 -2 9 0 0 -1 -1 -1 0 0
last:名字	7 3 -1 -1 -1 0 -2 -2 -2 0 0 0
last:名片	7 -3 0 0 0 0 -1 -1 -1 0 0 0
last:后来呢	-3 -8 34 -13 -3 -2 -1 -1 -1 -1 0 0
last:向	0 -7 -3 -1 -1 -2 -3 -1 -1 21 -2 -1
last:吗	-3 7 1 -3 -3 3 0 -1 0 0 0 0
last:吧	-13 6 6 -4 -2 2 -2 -2 -1 13 -1 -1
last:吨	6 -1 -1 0 0 0 -1 0 0 -1 -1 0
last:听	36 -17 -5 -2 -1 -2 -3 2 -1 -4 -3 -1
last:启	35 -5 -2 -8 -2 -4 -2 -1 -1 -6 -4 -1
last:吱一声	-4 12 -1 -1 -4 0 -1 0 -1 0 0 0
last:呀	-43 18 72 -10 -5 -3 -8 -5 -3 -6 -5 -1
last:呢	-4 -23 8 15 -1 15 -2 -2 -2 -1 -1 -1
last:周	14 0 -10 0 -1 0 -1 0 0 0 0 0
last:味知香	-4 -19 -4 -13 -7 -3 -3 19 -2 -2 32 5
last:咋办	-9 36 -13 -7 -6 25 -2 -18 -1 -1 -2 -2
last:咋开口	0 -1 -1 -1 0 0 0 5 0 0 -1 0
last:咋样	-2 3 2 2 -1 3 -1 -6 0 0 0 0
last:咋样了	-1 -1 11 -2 0 -3 -1 -1 0 -1 0 0
last:咋说	-8 -13 41 -10 -2 -5 -2 3 -3 -1 -1 -1
last:品	-4 3 -10 -3 -2 -1 -7 27 -1 -1 -2 2
last:哈	-14 18 5 -2 -1 -1 -1 -1 -1 0 0 -1
last:哈哈	-9 17 -1 -1 -1 0 -1 -2 -1 0 0 0
last:哈哈哈	-16 23 -1 -1 -1 0 0 -2 -1 0 0 0
last:响多大	0 -4 -5 -6 -1 16 0 0 0 0 0 0
last:哪	-11 14 1 -11 -10 -1 7 18 -2 -2 -2 -2
last:哪一步	0 -1 -7 11 -1 -1 0 0 0 0 0 0
last:哪个	-2 -16 4 -10 31 -2 -1 -1 -1 0 -1 -1
last:哪了	-1 0 11 -1 0 -1 -7 0 0 0 0 0
last:哪些	-1 -1 -4 4 5 -2 1 -1 0 0 0 0
last:哪位	0 -3 9 -2 -3 0 0 0 0 0 0 0
last:哪儿了	-2 -4 9 -5 -1 -1 6 0 0 0 0 0
last:哪几家	-1 -1 -3 -34 8 31 0 0 0 0 0 0
last:哪天	-7 -20 35 -3 -1 -1 -1 -1 0 -1 -1 0
last:哪家	75 -17 -13 -5 -16 -9 -4 -5 -2 -2 -2 -1
last:哪来的	-6 -9 17 25 -12 -2 -5 -2 -1 -2 -2 -1
last:商机	-1 -3 0 11 -3 -1 0 0 0 0 -1 0
last:啊	-7 14 7 -4 -2 -1 -1 -2 -2 -1 -1 0
last:啥丢的	0 0 5 -1 0 -1 -2 0 0 0 0 0
last:啥了	-1 -11 -9 -10 -9 -2 -2 -1 46 0 0 -1
last:啥动静	-1 -1 18 -1 0 -3 -10 0 0 -1 0 0
last:啥好	-4 -11 -13 -9 -6 -2 6 48 -6 0 -1 -1
last:啥忌讳	-8 -1 -3 0 0 -1 19 -3 -1 0 -1 0
last:啥情况	-3 -1 7 -1 -3 -1 5 -2 -1 0 0 0
last:啥时候	-1 7 1 -1 -1 -1 -3 0 0 0 0 0
last:啦	-19 39 -4 -12 -8 -2 -3 -3 -2 19 -3 -2
last:嘞	-12 30 21 -11 -5 -2 -3 -4 -3 -5 -3 -1
last:回	16 0 -8 -2 -1 -1 -2 -1 -1 -1 -1 1
last:回P	-6 -7 -1 -3 -2 -1 -11 23 -3 -1 -2 13
last:回事儿	-3 -3 -20 -2 -1 -4 39 -4 0 -1 -1 0
last:回去	-11 -25 -8 -12 -4 -3 -3 81 -6 -3 -1 -4
last:回意向	-4 0 -1 0 0 0 -1 0 0 9 -1 0
last:回我	8 17 -2 -5 -1 -1 -1 -12 -1 0 0 -1
last:回方案	-8 -7 -5 -2 -1 -2 -2 -2 -1 31 -1 -1
last:回来	13 -2 -3 -3 -1 -1 -1 1 -3 0 0 -1
last:回电话	-3 -1 0 0 -1 0 -1 -1 0 0 0 7
last:回线索	-28 -3 -7 -8 -2 -2 -1 -2 0 58 -6 -1
last:回话	8 -3 -1 -1 0 -1 -1 -3 0 0 -1 3
last:因	-10 -4 -8 33 -2 -2 -1 -2 -1 -2 -2 -1
last:图	43 -16 -5 -2 -1 -2 -4 -2 -1 -6 -3 -1
last:在	33 -1 -7 -9 -2 -3 -2 -1 -1 -2 -3 0
last:在不在	3 22 -10 -4 -3 -1 -1 -1 -1 -1 -3 0
last:在哪	-13 14 10 -11 -12 -3 -4 28 -2 -3 -2 -2
last:在法务	19 -3 -11 8 -5 -2 -1 -1 0 -2 -1 -1
last:在盯	-3 -1 27 -13 -2 -5 -1 0 0 -1 -1 0
last:在看	19 -19 71 -52 -9 -3 -1 -2 -1 -1 -1 -1
last:在谁那	-5 49 -19 -8 -5 -4 -2 -1 -1 -2 -1 -1
last:在谈	55 -1 -43 3 -1 -1 0 -9 -1 -1 0 0
last:在跟	0 -15 39 -4 -17 -1 -1 0 0 0 0 0
last:场	8 -13 -2 -3 -3 -1 -4 23 -1 -1 -1 -1
last:均几天	-10 -10 -12 39 -1 -1 -1 -1 -2 -1 0 -1
last:坏了	-7 29 -10 -3 -1 -2 0 -2 -1 -1 0 0
last:填	-2 51 -10 2 -17 -3 -1 -14 -1 -1 -1 -1
last:声	60 -18 -7 -10 -7 -2 -3 -7 -2 -1 -2 -1
last:处理	-14 -6 -2 -6 -2 -1 -1 -1 -1 40 -4 -1
last:备	7 -2 -1 0 0 0 -1 -1 0 0 -1 0
last:多	1 -1 -4 12 -5 -1 -1 0 0 0 0 0
last:多久	-1 -17 9 13 -1 -1 0 -1 0 0 0 0
last:多大	-2 -3 5 -4 -1 7 0 0 0 0 0 0
last:多少	-2 -1 0 0 -1 7 -1 0 0 0 0 0
last:多少个	0 -1 -13 19 -1 -3 0 0 0 0 0 0
last:多少了	-1 42 -11 -17 -2 -8 -1 -1 0 0 0 0
last:多少家	0 0 -1 7 -2 -3 0 0 0 0 -1 0
last:多少款	0 -1 -3 9 -1 -3 0 0 0 0 0 0
last:多少钱	-2 0 6 2 0 -4 0 0 0 -1 0 0
last:多高	-11 -5 -2 10 -1 14 -1 -1 -1 -1 -1 -1
last:够	-6 -6 -11 4 -1 19 -1 5 -1 -1 -1 -1
last:够不够	-3 -7 -11 5 -1 22 -1 -1 0 -1 -1 0
last:够吗	-3 -1 -4 0 -2 12 -1 0 0 0 0 0
last:大	-3 -3 8 0 -3 4 -1 -1 0 -1 0 0
last:大吗	-3 -2 -9 -3 0 20 -1 -1 0 -1 0 0
last:大客户	-8 -2 0 11 -5 -1 0 7 0 -1 -1 0
last:天	-1 -1 13 -1 -1 -1 -1 -2 -2 -1 -1 -1
last:天到C	-9 36 -6 -1 0 -2 -2 -11 -1 -1 -1 -1
last:失	-14 -1 -2 -2 -1 -3 -4 -2 -1 36 -2 -4
last:头	-5 -15 27 -10 -9 -2 10 0 -4 10 -1 -1
last:套	59 -7 -13 -22 -1 -5 -3 -1 -1 -3 -3 -1
last:好	-8 16 -5 1 -5 -3 -1 9 -3 -1 -1 -1
last:好了	-6 25 -1 -2 -2 -5 -1 -4 -1 -1 -1 0
last:好使	-13 40 -2 -6 -3 -1 -2 -7 -2 -1 -1 -1
last:好大	-3 22 -2 -6 -2 -1 -1 -2 -1 -1 -1 0
last:如何	-13 -2 23 3 0 -3 -1 -6 0 -1 0 0
last:嫌贵	28 -16 13 -2 -8 -3 -1 -5 -1 -1 -2 -1
last:子	-3 -6 -5 20 7 -1 -1 -2 -1 -3 -3 -1
last:子最多	0 -1 -1 13 -10 -1 0 0 0 0 0 0
last:子最大	0 -6 -5 35 -21 -1 0 0 0 0 0 0
last:字	14 -3 -1 -2 -1 -1 -1 -2 -1 0 -1 0
last:安排	-1 -4 -3 -2 17 0 -1 -1 -2 0 0 0
last:完	7 -5 -2 -2 10 -1 -2 -1 -1 -1 -1 -1
last:完成	-5 -1 -15 -20 0 44 -1 -1 0 -1 0 0
last:完成吗	0 -3 -3 -8 -1 17 0 0 0 0 0 0
last:完没	-12 -11 43 -7 -3 -5 -1 -1 -2 0 0 0
last:完没有	-3 -1 8 -1 0 -2 0 0 0 0 0 0
last:定	2 -10 14 -2 -1 -2 -2 -2 9 -2 -1 -1
last:定了	45 -12 -9 -3 -2 -2 -4 -2 -1 -4 -4 -1
last:定了没	-4 -25 42 -4 -2 -2 -1 0 0 0 0 -3
last:定金	-1 -4 -12 -2 0 -2 0 23 0 0 0 -1
last:审会	12 -4 -4 -3 -1 -3 -6 -2 16 -2 -1 -2
last:客户	-5 -17 -2 -2 26 3 2 -2 -2 -2 1 -1
last:客户?	0 -1 -1 0 -2 5 0 -1 0 0 0 0
last:客户C	-21 -13 -6 -4 -2 -2 -6 -2 -2 -6 67 -1
last:客户了	-1 0 -7 0 9 -1 0 0 0 0 0 0
last:客气点	-5 -37 -4 -11 -5 -2 -3 78 -7 -2 -1 -1
last:客气话	-10 -1 -1 0 -1 -1 -2 18 0 -1 -1 -1
last:客通	-11 -32 -9 -9 -6 -2 38 -5 -3 -3 39 3
last:室	10 -4 -1 0 0 -1 -1 -1 0 -1 -1 0
last:害	-1 -8 -13 21 7 -3 -1 -1 -1 -1 0 0
last:家	15 -6 -1 -3 -3 5 -1 -1 -1 -1 -2 0
last:家的	-5 -18 44 -8 -6 -2 -1 -2 -1 -1 0 0
last:容	0 -4 0 -1 0 0 -1 -2 10 -1 0 0
last:寄了	23 -3 -12 -1 0 -1 -1 -1 0 -2 -1 -1
last:寄样	-1 -3 0 -1 -2 0 0 -1 0 0 0 9
last:对手吗	-1 -2 6 -1 -1 -1 0 0 0 0 0 0
last:对接	-4 -2 13 -1 -1 -2 -1 -1 0 -1 0 0
last:对账	-2 0 0 0 -1 0 0 0 0 0 0 6
last:导	-9 -2 4 -1 -1 -1 -4 -3 21 -1 -1 -2
last:小心	-3 27 -2 -8 -4 -1 -2 -2 -2 -1 -1 -1
last:小结	-2 -8 -1 -2 -1 0 -2 -6 25 -1 -1 0
last:少	-2 -1 0 0 -1 7 -1 0 0 0 0 0
last:少业绩	-1 0 -2 -7 0 12 0 0 0 0 0 0
last:少个	0 -1 -13 19 -1 -3 0 0 0 0 0 0
last:少了	-1 31 -10 -9 -2 -6 0 0 0 0 0 0
last:少多少	-1 0 -1 -2 0 5 0 0 0 0 0 0
last:少客户	-1 -1 -3 23 -5 -10 -1 0 0 -1 -1 0
last:少家	0 0 -1 7 -2 -3 0 0 0 0 -1 0
last:少来着	0 -1 15 -10 -1 -2 0 0 0 0 0 0
last:少款	0 -1 -3 9 -1 -3 0 0 0 0 0 0
last:少没付	-4 -1 36 -15 0 -12 -1 -1 0 -1 -1 0
last:少钱	-2 0 6 2 0 -4 0 0 0 -1 0 0
last:就定	13 -1 -2 0 0 -4 -1 -2 -1 -2 0 0
last:就没了	25 -5 -2 -1 -1 -1 -3 -3 -1 0 -8 -1
last:就签	52 -13 -8 -8 -1 -2 -2 -8 -4 -1 -1 -1
last:就行	6 -4 0 10 -1 -2 -3 -1 -2 -1 -1 0
last:尾款	-3 -4 -2 -1 -1 -1 0 3 0 0 0 9
last:展	8 -7 3 -1 -1 0 0 -1 0 0 0 -1
last:川	8 -38 41 -13 -7 -6 -4 16 -7 -6 18 -2
last:工	-4 15 7 -4 -3 -3 -2 -3 -1 -1 -1 -1
last:工资吗	-1 13 -4 -3 -3 -1 0 0 0 0 0 0
last:己的	-2 -12 -1 26 -3 -1 -1 -2 -1 0 0 -1
last:已签约	-2 0 -1 0 0 0 0 0 0 6 -1 0
last:布	-1 -10 -1 15 -1 0 0 -1 0 0 0 0
last:干	-12 25 -1 -2 -1 -1 -1 -3 -1 -1 -1 -1
last:干啥	0 -11 -8 -8 37 -2 -16 -1 9 0 0 0
last:干完	-2 -5 -1 -3 20 -1 -2 -1 -2 0 0 -1
last:年	-19 -9 53 -4 -1 -3 -3 -3 -1 -6 -3 -1
last:年了	-4 -3 24 -2 -2 -2 -3 -2 -1 1 -4 -3
last:年好	-3 25 -2 -8 -3 -1 -1 -3 -1 -1 -1 0
last:序	-3 -13 -2 11 13 -1 -1 -2 -1 -1 -1 -1
last:底	-3 -3 -83 -2 -1 -5 101 -1 -1 -2 -1 -1
last:店	-9 14 -3 -4 -3 -1 -1 -2 -1 -1 12 0
last:度	0 -9 38 -9 -2 -2 -6 -4 -5 -1 -1 0
last:康	-3 9 -1 2 -12 -1 -2 -5 -2 20 -4 -1
last:开	-4 8 -2 6 -3 -1 -1 -2 -1 0 0 0
last:开会	-6 26 -3 -10 -5 -1 -4 -5 -12 -2 -1 24
last:异议	-2 0 5 0 0 -1 0 0 0 0 0 0
last:弄	10 11 -7 -5 -4 -1 -1 -2 -1 -1 0 0
last:式	17 -4 -4 0 -2 -1 -1 -2 0 -1 -1 0
last:引荐	1 -28 -2 -2 -1 -1 -4 41 -1 -1 -2 -1
last:强	-15 17 -5 20 -6 -2 -1 -3 -2 -1 -1 -1
last:录	-4 -9 10 -3 -2 -1 5 -2 14 -2 -4 -1
last:往	-3 -7 -2 -1 -1 0 17 -1 -1 0 -1 0
last:往上的	-6 -2 -2 23 -7 -3 0 -1 -1 0 0 0
last:往下聊	-4 -2 -1 0 0 -1 0 10 -1 0 0 0
last:待办	-1 -7 -1 -2 2 -1 -1 -1 16 -1 -1 -1
last:得	-4 -4 13 -1 0 -2 -1 0 0 0 0 0
last:得不错	8 22 -1 -1 -2 -1 -6 -7 -7 -1 -2 -1
last:得多	-1 -2 -4 18 -7 -1 -1 -1 0 0 0 0
last:得最久	0 -1 -3 7 0 -1 0 0 0 0 0 0
last:得最多	0 -1 -3 12 -5 -1 0 0 0 0 0 0
last:得紧	29 -5 -3 -1 -4 -1 -4 -3 -1 -3 -4 -1
last:得赚吗	-2 0 -11 0 0 15 0 -1 0 0 0 0
last:微信	12 5 -1 -2 -3 -1 -2 -7 -1 0 3 -1
last:心	2 13 -1 -4 -2 -1 -2 -2 -1 -1 -1 0
last:忌讳	-6 -1 -2 0 -1 -1 16 -2 -1 0 -1 0
last:忙	70 -15 -6 -2 -2 -2 -11 -12 -7 -8 -4 -1
last:快乐	-12 14 -1 -3 -2 -1 -3 -2 -1 -1 -1 13
last:态	-4 -4 26 -2 -1 -1 -7 -2 -1 2 -2 -1
last:态度	-10 -5 34 -8 -2 -1 -3 -2 -1 -1 -1 0
last:怎么写	-2 -11 -6 -4 -1 -1 -1 28 -1 -1 -1 0
last:怎么办	-6 -7 -2 -27 -4 57 -1 -7 -1 -1 -2 -1
last:怎么提	-4 42 -6 -7 -6 -2 -1 -12 -1 -1 -1 -1
last:怎么样	-1 -6 -2 18 -1 0 -1 -6 0 0 0 -1
last:怎么看	-4 -2 -1 -2 0 13 0 -2 0 0 0 0
last:怎么答	-6 0 0 0 0 0 0 8 0 0 0 0
last:怎么讲	15 -8 -4 -3 0 -1 -1 7 -2 -1 0 -1
last:怎么说	-3 -4 6 -3 0 -2 -1 10 -1 -1 0 0
last:怎么请	0 7 -1 -1 -3 0 0 -1 0 0 0 0
last:怎样	-12 -21 5 -19 -1 70 -1 -16 -1 -2 -2 -1
last:思	-13 39 -5 -7 -2 -1 -3 -4 -1 -1 -1 -1
last:急	-4 24 -24 -5 12 -2 -1 3 -1 0 -1 -1
last:总结下	-8 -29 -4 -10 -3 -1 -3 -5 69 -1 -2 -1
last:息	-3 15 -5 -7 10 -1 -1 -3 -2 -1 -1 -1
last:恳点	-1 0 0 0 0 0 -1 5 -1 0 0 0
last:悬	31 -9 -4 -2 -1 -2 -1 -3 -5 -2 -1 -1
last:情	-1 -1 -11 -2 0 -1 3 15 0 0 0 0
last:情不错	-2 7 0 -1 -1 0 0 0 0 0 0 0
last:情况	-1 -5 7 1 -2 -2 8 -2 -1 -1 -1 -1
last:惠	64 -11 -29 -11 -3 -3 -1 -3 -1 -1 -1 -1
last:想	-2 26 -1 -7 -4 -1 -2 -4 -2 -1 -1 -1
last:想想	-2 26 -1 -7 -4 -1 -2 -4 -2 -1 -1 -1
last:意	-26 37 11 -2 -1 -4 -4 -3 -1 -3 -2 -2
last:意向	0 -7 -3 -1 -1 -2 -3 -1 -1 21 -2 -1
last:意思	-13 39 -5 -7 -2 -1 -3 -4 -1 -1 -1 -1
last:意的	-1 0 0 0 -3 0 6 0 0 0 0 0
last:意见	-7 -6 39 -6 -1 -2 -6 -5 -2 -2 -2 -1
last:戏	26 -8 -10 4 -10 9 -2 -2 -1 -4 -2 -1
last:成	12 -11 -11 15 -4 14 -4 -4 -3 -2 -2 -1
last:成三条	-2 -1 0 -1 0 0 -2 -2 10 0 -1 0
last:成了	9 -15 17 18 -2 -6 -5 -3 -2 -6 -3 -1
last:成交	-43 -31 -22 11 -5 -5 -9 -5 -3 123 -9 -2
last:成任务	0 -2 -2 21 -9 -6 0 0 0 0 0 0
last:成吗	0 -3 -3 -8 -1 17 0 0 0 0 0 0
last:成纪要	0 -1 0 -1 0 0 -2 -1 7 0 0 0
last:成谈判	0 -5 -1 -2 -1 0 -1 -1 -3 16 0 0
last:成赢单	0 -1 -1 -2 -1 0 0 0 0 7 -1 0
last:我	0 8 -2 0 -2 -3 -1 -1 -2 -2 -2 8
last:我一份	7 -2 -7 30 -2 -1 -2 -11 -6 -1 -1 -3
last:我了	5 10 -1 -3 -2 -1 -3 -2 -1 -1 -1 -1
last:我们	8 -5 8 0 -1 -1 -3 -2 -1 -1 -1 -2
last:我们的	-7 -4 25 -1 -1 -1 -5 -4 -1 0 -1 -1
last:我关掉	-5 -2 -6 -1 -1 -2 -6 -2 -1 30 -1 -2
last:我列列	-1 0 -1 -8 -3 -1 -1 -1 16 0 0 -1
last:我寄样	-1 -4 -1 -1 -2 0 0 -1 0 0 0 11
last:我捋捋	-8 -2 -1 0 -1 -1 17 -1 -1 -1 -1 -2
last:我消息	-4 13 -11 -9 23 -1 -2 -4 -2 -1 -1 -2
last:我看看	-2 4 -3 5 0 -1 1 -2 -1 0 -1 -1
last:我说D	21 0 -15 0 0 -1 -2 0 -1 0 0 -1
last:户	-5 -17 -2 -2 26 3 2 -2 -2 -2 1 -1
last:户 C	-61 -36 -14 -7 -4 -5 -11 -5 -3 -14 163 -2
last:户?	0 -1 -1 0 -2 5 0 -1 0 0 0 0
last:户C	-21 -13 -6 -4 -2 -2 -6 -2 -2 -6 67 -1
last:户了	-1 0 -7 0 9 -1 0 0 0 0 0 0
last:户清单	-1 -1 0 -4 12 0 -1 -2 -1 0 0 -1
last:手吗	-1 -2 6 -1 -1 -1 0 0 0 0 0 0
last:手的	-3 -27 -2 47 -6 -1 -2 -2 -1 -1 -1 -1
last:打	14 -7 -1 -1 1 -1 -1 0 0 -1 -1 -1
last:打折	-5 16 -1 -1 0 -5 0 -1 0 0 0 0
last:打电话	-2 -3 -1 -3 3 0 -1 -2 0 0 0 9
last:打给P	-2 -4 0 -1 -7 0 -2 -2 -1 0 0 20
last:批	34 -7 -11 5 -3 -2 -3 -2 -1 -5 -3 -1
last:找P	-5 -6 -1 -4 -4 0 -4 -6 -3 -2 6 29
last:找谁	0 14 -5 -4 -3 -1 0 0 0 0 0 0
last:折	-25 4 -5 -2 -1 40 -2 -2 -1 -4 -2 -1
last:报	6 14 -3 -4 -1 -2 -1 -6 -1 -1 -1 0
last:报一下	-4 43 -2 4 -24 -1 -2 -5 -5 -1 -1 -2
last:报价	2 -1 -6 4 0 -2 -1 -1 0 7 -1 -1
last:拉出来	-7 -10 -8 36 10 -1 -3 -6 -5 -2 -1 -1
last:拍板	-57 -2 64 -1 0 -2 -1 -1 0 -1 -1 0
last:拎出来	-3 -4 -1 -2 -1 -1 -1 -1 24 -3 -7 -1
last:拓客通	-11 -32 -9 -9 -6 -2 38 -5 -3 -3 39 3
last:拖到D	44 -17 -4 -8 -23 24 -2 -3 -3 -3 -2 -3
last:拜访的	-2 -12 -3 -2 26 -1 -1 -3 -1 0 -1 0
last:拢了么	-11 -5 36 -4 -1 -2 -3 -2 -3 -4 -1 0
last:挣钱吗	-5 -1 -18 0 0 27 -1 -1 0 0 0 0
last:挪了	-9 -3 -2 -1 0 -1 -2 -1 -2 23 -1 0
last:挺聪明	-1 7 0 -1 -1 0 0 -1 0 0 0 0
last:捋	-7 -9 -1 -1 15 -1 6 0 -1 0 -1 -1
last:捋一捋	-9 0 0 0 0 0 10 0 0 0 0 -1
last:捋捋	-5 -15 -1 -1 25 -1 4 -1 -1 0 -1 -2
last:换	3 28 -2 -7 -6 -2 -4 -4 -1 -2 -2 -1
last:掉	-15 -2 -8 -1 -1 -2 -5 -2 -1 41 -1 -2
last:掉多少	-7 -1 -3 -3 -2 18 0 0 0 0 0 0
last:排	9 -6 -2 -2 11 -1 -1 -4 -2 0 0 -1
last:排一下	-2 -9 -3 28 -2 -1 -2 -3 -3 -2 -1 0
last:排个序	-3 -13 -2 11 13 -1 -1 -2 -1 -1 -1 -1
last:排名	-2 -3 0 12 -1 -1 0 -1 0 -1 0 0
last:接人P	-6 0 -1 0 0 0 -1 -1 0 0 10 0
last:接受	-7 0 -8 0 0 16 0 0 0 0 0 0
last:接口	15 -1 -8 -1 0 -1 -1 -2 0 0 -1 0
last:接吗	-6 -8 20 -4 -2 3 0 -1 0 0 0 0
last:接话	11 -5 -1 0 0 0 0 -2 0 0 0 -1
last:推	-5 -1 -1 -1 0 -1 -2 13 -1 -1 -1 -1
last:推迟呢	0 -9 -4 -5 -3 24 0 -1 -1 0 0 0
last:措辞	-2 0 -1 -1 0 -1 0 5 0 0 0 0
last:提	10 26 -6 -5 -4 -2 -3 -9 -1 -3 -3 -1
last:摸到C	-9 -2 -14 34 -1 -6 -1 0 0 0 0 -1
last:收	-1 -10 15 -9 -1 -6 -1 -2 19 -1 -1 -1
last:收到	43 -4 -5 -15 -5 -2 -2 -5 -3 -1 -1 -1
last:收多少	0 -2 -3 -6 -2 14 0 0 0 0 0 0
last:收工	2 24 -4 -6 -5 -2 -1 -4 -2 -1 -1 -1
last:改	20 -3 -2 -4 -1 -1 -1 -2 -3 -1 -1 -2
last:改下	11 -5 -2 -3 0 -1 -6 -2 -1 14 -1 -2
last:改丢单	-8 -16 -7 -16 -6 -2 -1 -4 -1 63 -1 -1
last:数	1 -34 -2 41 -4 -1 -1 -3 -2 -1 -1 7
last:整理下	0 0 0 0 0 0 -18 -1 21 0 0 0
last:文	17 0 -14 0 0 -2 0 0 0 0 0 0
last:文档	13 -5 -3 -1 0 -1 -2 -2 6 -2 -1 -1
last:斗	-5 -8 -3 36 -14 -2 -2 -4 -3 -2 -2 10
last:斗发我	-1 -4 -1 29 -10 -1 -2 -4 -3 -1 -1 -2
last:料	7 -2 -1 -1 -1 -1 -9 -1 -1 -3 14 -1
last:断了	-2 21 -6 -3 -1 -1 0 -5 0 0 0 0
last:新客户	-1 -6 -3 -12 -8 -1 -2 -3 -3 -8 47 -1
last:新年好	-3 25 -2 -8 -3 -1 -1 -3 -1 -1 -1 0
last:新线索	-3 -12 -2 35 -8 -4 0 -1 -1 -1 -1 -1
last:方式	17 -4 -4 0 -2 -1 -1 -2 0 -1 -1 0
last:方案	-2 -3 8 -2 -2 -1 -3 -2 -1 10 -2 0
last:日快乐	-20 11 -2 -3 -2 -1 -6 -3 -1 -1 -1 29
last:日期的	-11 -13 -4 -6 56 -1 -10 -3 -1 -3 -4 -1
last:旧	21 -9 -1 0 0 -1 -3 -1 0 -2 -2 0
last:时候	-1 15 -4 -3 -1 -1 -3 0 -1 0 0 0
last:时候签	35 -4 -24 -1 0 -1 -2 -1 -1 -1 0 0
last:时间	-2 -3 -2 8 -1 0 0 1 0 0 0 0
last:明	-1 7 0 -1 -1 0 0 -1 0 0 0 0
last:是P	-22 -2 -12 -1 -1 -1 -9 -5 -1 -2 57 -1
last:是什么	-5 13 17 -3 -10 -4 -3 -2 -2 -1 0 0
last:是几号	-9 -18 37 -3 -1 -1 -1 -1 -1 -1 -1 -1
last:是吧	-16 -2 26 -1 0 -2 -1 -1 0 -1 0 0
last:是哪个	-1 -7 31 -6 -12 -2 -1 -1 0 0 -1 0
last:是哪些	0 0 -1 5 -2 -1 0 0 0 0 0 0
last:是哪位	0 -3 9 -2 -3 0 0 0 0 0 0 0
last:是哪天	-8 -8 23 -2 -1 0 -1 -1 0 0 -1 0
last:是哪家	-9 -6 19 12 -1 -5 -2 -5 -1 -1 -1 -1
last:是啥	-1 -2 13 -2 -1 -1 -3 -1 -1 0 0 0
last:是多少	-4 -1 5 -5 -1 7 -1 -1 0 0 0 0
last:是少了	-1 -8 -6 20 -2 -1 0 0 0 0 0 0
last:是涨了	-1 17 -4 -7 -3 -2 0 0 0 0 0 0
last:是谁	-2 -12 22 10 -12 -2 -1 -1 -1 -1 -1 0
last:景	-16 -6 -8 -1 -2 -1 49 -2 -1 -2 -3 -7
last:最久	0 -1 -3 7 0 -1 0 0 0 0 0 0
last:最厉害	-1 -8 -13 21 7 -3 -1 -1 -1 -1 0 0
last:最多	0 -1 -1 8 -5 -1 0 0 0 0 0 0
last:最大	0 -6 -5 35 -21 -1 0 0 0 0 0 0
last:最好	0 -1 -1 9 -5 -1 0 0 0 0 0 0
last:有	-5 -2 8 4 1 -1 -1 -1 -1 -1 -1 0
last:有几个	0 0 -6 7 4 -2 0 0 0 0 0 0
last:有几家	-1 -1 -3 9 -2 -2 0 0 0 0 0 0
last:有哪些	0 -1 -5 7 4 -2 0 -1 -1 0 0 0
last:有啥	-1 17 -3 -6 19 -1 -5 -2 -15 -1 -1 -1
last:有多大	-2 -2 13 3 -2 -6 -1 0 0 -1 -1 0
last:有多少	-6 -3 -10 3 -1 20 -1 0 0 0 0 0
last:有异议	-2 0 5 0 0 -1 0 0 0 0 0 0
last:有戏	19 -7 -13 10 -15 15 -2 -1 -1 -3 -3 -1
last:有没有	-14 22 -12 -5 -4 15 0 -1 0 0 0 0
last:有谁	-3 -12 -17 31 11 -2 -3 -1 -2 -1 -1 0
last:服	-2 15 -2 -4 -2 -1 -1 -1 -1 -1 0 0
last:服了	-10 29 -2 -5 -3 -1 -1 -3 -1 -1 -1 -1
last:期	-2 -3 2 8 -8 10 -2 -2 -1 -1 -1 -1
last:期了	-3 -6 -3 3 17 -1 -3 -2 -1 0 0 0
last:期呢	-1 -11 -2 22 -4 -2 0 0 -1 0 0 0
last:期没管	-1 0 -3 -17 25 -3 0 0 0 0 -1 0
last:期的	-3 -6 -2 -3 22 -1 -3 -1 -1 -1 -1 0
last:本	-9 -53 -4 -12 -6 -2 -2 91 -3 -2 -2 3
last:术	-11 17 -8 -2 -1 -4 -1 13 -1 -1 -1 -1
last:机	-6 12 -5 5 -2 -1 -1 -1 0 0 -1 0
last:机会	-1 -3 -3 13 -1 -3 0 0 0 0 0 0
last:材料	-16 -8 -1 -1 -1 -1 47 -3 -1 -15 -1 -1
last:条	-3 -1 -1 0 -1 -1 -2 -1 10 -1 0 0
last:来	0 -6 0 2 2 2 -2 -1 6 -2 -2 -1
last:来一份	-14 -24 -7 -10 -4 -2 22 47 -3 -1 -2 -1
last:来了	14 12 -8 -5 -2 -1 -1 -2 -2 -2 -1 -1
last:来了吗	-3 0 5 0 0 -1 0 0 0 0 0 0
last:来人	12 -2 0 0 0 0 -7 0 0 0 -1 -1
last:来吗	-5 59 -21 -18 -9 -3 -1 -1 -1 0 0 -1
last:来呢	-3 -34 17 34 -5 -3 -1 -1 -1 -1 -1 0
last:来头	-2 -2 -21 -2 -1 -1 34 -2 -2 0 -1 0
last:来往	-3 -7 -2 -1 -1 0 17 -1 -1 0 -1 0
last:来没	-2 -10 22 -5 -2 -2 0 0 0 0 0 0
last:来没有	-1 -5 14 -5 -1 -1 0 0 0 0 0 0
last:来的	-3 6 11 1 -3 -2 -2 -1 -1 -2 -4 0
last:来着	-9 25 17 -15 -6 -5 -2 -1 -1 -1 -1 -1
last:松口	11 -4 -6 -1 0 -2 -1 7 0 -1 -1 0
last:松口了	57 -17 -15 -5 -2 -1 -3 -7 -2 -2 -2 -1
last:板	-11 5 23 -2 -3 -3 -3 -2 0 -2 -1 -1
last:果	-21 -7 -3 -2 -1 -2 49 -2 -1 -4 -5 0
last:柜	33 -20 -2 -3 -1 -1 -1 -2 -1 -1 -1 -1
last:标	1 -2 0 5 -1 -2 0 0 0 0 0 0
last:标吗	-1 -4 -12 16 -1 3 0 0 0 0 0 0
last:标咋办	-2 -3 0 -1 0 9 0 -1 0 0 0 -1
last:标缺口	-2 -22 0 32 -3 -1 0 -1 -1 0 0 -1
last:样	-3 -3 -1 4 -2 14 -1 -7 -1 -1 -1 1
last:样了	-3 -3 15 -2 0 -3 -1 -2 0 -1 -1 0
last:样册	15 -10 -1 -1 0 0 -1 -1 0 0 -1 0
last:样机	-17 42 -15 -1 -2 -3 -2 -1 0 0 0 0
last:格	-1 -6 -16 -8 -4 -2 39 0 -2 0 -1 0
last:案	-3 -4 6 -2 -2 -1 5 -2 -2 9 -2 0
last:案阶段	-1 0 -2 -1 0 0 -1 0 0 7 -1 0
last:档	7 -3 -2 -1 0 -1 -3 -1 3 -1 2 0
last:档案	-7 -19 -12 -8 -4 -2 73 -5 -5 -4 -6 -1
last:楚	16 27 -21 -9 -2 -6 -1 -2 -1 -1 0 -1
last:概要	-16 -7 -1 -1 -1 -2 38 -1 -2 -2 -2 -2
last:榜	-5 -35 -4 61 -4 -2 -1 -4 -2 -1 -1 -1
last:次	14 1 -4 -1 -1 -1 -2 -1 -1 -2 -1 -1
last:次跟C	-6 -9 58 -4 -7 -1 -13 -6 -3 -3 -6 -1
last:款	-5 -6 5 -1 -1 -2 -1 8 0 -1 -1 4
last:款了	28 -4 -14 -5 -3 -1 -1 -2 -1 7 -1 -2
last:款到了	71 -20 -28 -6 -1 -4 -1 -5 -1 -2 -1 -1
last:款方式	18 -7 -4 -1 0 -2 0 -2 0 0 0 0
last:步	-19 40 -5 -5 -4 -2 -1 -1 -1 -1 0 -1
last:死	-6 32 -1 -10 -7 -1 -1 -2 -2 -1 -1 -1
last:死了	-8 29 -2 -6 -3 -1 -1 -3 -2 -1 -1 -1
last:死我了	-4 19 -1 -4 -3 -1 -1 -2 -1 0 0 -1
last:段	-4 -2 12 -1 -1 -1 -3 1 -8 7 -1 0
last:比	38 -12 -12 16 -6 -10 -4 -2 -1 -3 -2 -1
last:比价	5 -1 -6 18 -11 -2 0 -1 0 -1 0 0
last:比例	-1 -7 -1 17 -2 -1 0 -1 -1 -3 -1 0
last:比呢	-6 -16 -15 55 -5 -4 -2 -4 -1 -1 -1 -1
last:比如何	-1 -1 -3 11 0 -2 0 -3 0 0 0 0
last:气	-7 5 -2 -2 -2 0 8 3 -1 -1 -1 0
last:气点	-5 -37 -4 -11 -5 -2 -3 78 -7 -2 -1 -1
last:气话	-10 -1 -1 0 -1 -1 -2 18 0 -1 -1 -1
last:水	-5 8 -1 0 0 0 0 0 0 -1 0 0
last:求	3 -1 37 -18 -8 -5 -2 -1 -1 -1 -4 0
last:没	-5 0 15 -2 -3 -3 0 0 0 0 0 0
last:没中	18 27 -11 -10 -3 -3 -2 -5 -2 -5 -2 -2
last:没了	32 -4 -2 -1 -1 -1 -2 -2 -1 -12 -6 -1
last:没付	-4 -1 36 -15 0 -12 -1 -1 0 -1 -1 0
last:没做的	-3 -9 -3 -4 29 -7 0 -1 -1 0 0 0
last:没动静	18 -4 -9 -1 3 -2 -1 -2 -1 -2 -1 -1
last:没各位	0 10 -5 -2 -1 -1 0 0 0 0 0 0
last:没回	20 7 -13 -4 -3 -3 -2 -4 -2 -1 -1 5
last:没定	9 -3 1 0 -1 -1 -1 0 -1 -1 -1 0
last:没干完	-2 -5 -1 -3 20 -1 -2 -1 -2 0 0 -1
last:没得	-4 -4 13 -1 0 -2 -1 0 0 0 0 0
last:没戏	58 -15 -6 -10 -2 -5 -2 -5 -1 -6 -2 -2
last:没有	-2 -5 4 5 2 -1 -1 -1 0 0 0 0
last:没有戏	-9 -5 -6 -12 -2 36 -1 -1 0 0 0 0
last:没松口	16 -2 -5 0 0 -4 -2 -1 0 0 0 0
last:没签	-21 -5 67 -7 -1 -3 -1 -25 0 -1 -1 -1
last:没签的	-6 -4 -3 19 -2 -2 0 -1 -1 -1 0 -1
last:没管	-1 0 -3 -17 25 -3 0 0 0 0 -1 0
last:没见C	40 -10 -5 -2 -2 -2 -8 -2 -1 -5 -4 -1
last:没说	16 -3 -1 0 0 0 -4 -1 -1 -2 -3 0
last:没跟	0 -6 -3 -2 17 -1 -1 -1 -1 0 0 0
last:沪川	34 -24 -15 -8 -3 -4 -4 41 -2 -7 -5 -1
last:法	-44 -20 16 -6 -2 -3 -11 91 -7 -8 -3 -2
last:法务	29 -7 -12 5 -3 -2 -1 -1 0 -3 -2 -1
last:注意的	-1 0 0 0 -3 0 6 0 0 0 0 0
last:活	-8 41 -25 -20 4 -2 -5 -3 22 -1 -1 -1
last:活了	43 -30 3 -3 -2 -2 -3 -2 -1 -1 -1 -1
last:流失	-14 -1 -2 -2 -1 -3 -4 -2 -1 36 -2 -4
last:流程	17 -5 -4 3 -4 -2 0 -2 -1 0 0 -1
last:消	0 33 -1 -13 -4 -3 -1 -2 -8 -1 -1 -1
last:消息	-3 8 -5 -6 15 -1 -1 -2 -1 -1 -1 -1
last:涨	-18 -45 -39 153 -13 -6 -6 -6 -3 -8 -6 -2
last:涨了	-1 17 -4 -7 -3 -2 0 0 0 0 0 0
last:涨价	-5 -2 -7 -1 0 -1 -1 20 -1 0 0 -1
last:清单	-2 -14 -2 5 28 -1 -2 -4 -4 -1 -1 -2
last:清楚	16 27 -21 -9 -2 -6 -1 -2 -1 -1 0 -1
last:滑了	0 -1 -3 7 -1 -1 0 0 0 0 0 0
last:满意	12 -16 32 -4 -2 -4 -5 -3 -1 -4 -2 -2
last:漏斗	-5 -8 -3 36 -14 -2 -2 -4 -3 -2 -2 10
last:点	0 -10 -3 -6 -2 3 9 9 4 -1 -1 -1
last:点啥	-4 10 -15 -8 -5 -4 16 -2 15 -1 -1 0
last:点啥好	-4 -11 -13 -9 -6 -2 6 48 -6 0 -1 -1
last:照旧	21 -9 -1 0 0 -1 -3 -1 0 -2 -2 0
last:片	14 -6 -1 0 0 0 -2 -1 -1 -1 -1 0
last:版	-8 -7 -1 -4 -1 -1 -8 13 22 -1 -2 -1
last:版了	-6 -1 15 -1 0 -2 -1 0 0 -2 -1 0
last:状态	-8 -3 24 -3 -1 -1 -9 -3 -2 8 -1 -1
last:率	-3 -9 -1 24 -3 -2 0 -2 -1 -1 -1 -1
last:率咋样	0 -1 -1 6 0 -3 0 0 0 0 0 0
last:率多少	0 0 -2 6 -1 -3 0 0 0 0 0 0
last:率如何	-1 0 -1 5 0 -1 0 -2 0 0 0 0
last:班	-10 30 -3 -4 -1 -1 -1 -5 -1 -1 -1 -1
last:球吗	-1 43 -15 -11 -10 -3 0 0 -1 0 0 0
last:理	-3 -4 -1 -14 8 -1 -5 -1 4 20 -2 -1
last:理一下	-12 50 -8 -1 -6 -2 -12 -4 1 -3 -2 -2
last:理一遍	0 -2 -1 -1 -1 0 14 -2 -3 -1 -1 -1
last:理下	0 0 0 0 0 0 -18 -1 21 0 0 0
last:理出来	-1 -4 -2 -2 -2 0 -4 -1 18 0 -1 0
last:用	25 9 -26 7 -5 -3 -1 -2 -1 -1 -1 0
last:用R	32 -3 -7 -1 -1 -1 -11 -2 -1 -3 -3 0
last:用了	5 14 -3 -6 -2 -1 -1 -3 -1 -1 -1 -1
last:电话	5 -4 -1 -2 1 0 -2 -1 0 -1 -1 6
last:电话会	-36 -3 -1 -1 -1 -1 -9 -1 5 -2 -1 51
last:症	-3 17 -1 -5 -3 -1 0 -1 -1 0 0 -1
last:白	-4 18 -3 -8 -4 -1 -2 11 -3 -1 -1 -1
last:百川	-18 -52 96 -18 -11 -8 -4 -10 -12 -4 42 -2
last:的	-5 -15 5 6 19 -2 0 -4 -2 -1 1 -1
last:的P	25 -3 -2 -1 0 -1 -3 -1 0 -2 -15 4
last:的P值	-7 -3 -1 21 -1 -1 -1 -3 -1 -1 -1 0
last:的事	-20 -14 -23 31 3 -2 -1 24 -1 -1 -1 5
last:的会	15 -4 -2 -1 -1 -6 -2 -1 8 -3 -1 -2
last:的内容	1 -2 0 -1 0 0 0 0 6 0 0 0
last:的单子	-11 -10 -3 31 8 -1 -2 -2 -1 -5 -4 -1
last:的合同	-32 -6 -9 19 -8 -2 -1 -2 -1 -1 -1 43
last:的呢	-4 -38 -22 33 49 -7 -2 -3 -3 -1 -1 -1
last:的啥	-1 -1 9 -2 -1 -1 -7 -1 6 0 0 0
last:的多	-1 -1 -6 12 -2 -1 0 -1 0 0 0 0
last:的客户	-6 -14 -2 -2 35 -1 -1 -3 -1 -2 -2 -1
last:的待办	-2 -11 -1 -2 30 -1 -1 -2 -7 -1 -1 -2
last:的情况	-1 -2 -15 0 -1 -1 23 -1 -2 0 0 -1
last:的是谁	0 0 -10 15 -3 -1 0 0 0 0 0 0
last:的有谁	-5 -16 -35 44 30 -3 -7 -1 -4 -2 -1 -1
last:的来往	-3 -7 -2 -1 -1 0 17 -1 -1 0 -1 0
last:的档案	-7 -19 -12 -8 -4 -2 73 -5 -5 -4 -6 -1
last:的款	-17 -1 -2 -1 -1 -1 -1 -1 0 0 -1 25
last:的比例	-1 -7 -1 17 -2 -1 0 -1 -1 -3 -1 0
last:的活	-10 67 -28 -22 13 -3 -5 -4 -5 -1 -2 -2
last:的电话	16 -5 -1 -4 -1 -1 -2 -3 -1 -1 3 0
last:的短信	-1 -3 0 -1 -1 0 0 8 0 0 0 0
last:的话	-31 -5 -6 -1 -1 -14 -3 73 -1 -5 -4 -1
last:的话术	-1 -2 -2 -2 -2 -5 0 16 -1 0 0 0
last:的说法	-3 -20 -3 -6 -1 -1 0 41 -4 -1 0 -1
last:的跟进	-6 -20 -1 -19 55 -1 -1 -3 -2 -1 -1 -2
last:的近况	-12 -3 34 -1 0 -1 -7 -1 -1 -3 -3 -1
last:目	-1 -6 -10 11 -1 -1 -1 -2 16 -2 -1 0
last:目录	21 -4 -6 -1 -1 -1 -1 -1 0 0 -5 0
last:目标	0 -1 -1 6 -1 -2 0 0 0 0 0 0
last:盯	-3 -1 27 -13 -2 -5 -1 0 0 -1 -1 0
last:看	0 -18 2 23 -1 0 -1 -1 -1 -1 -1 -1
last:看P	7 0 -2 0 0 0 -1 -1 0 0 -1 0
last:看再说	11 22 -2 -6 -3 -2 -3 -4 -6 -3 -2 -2
last:看漏斗	-1 -10 -1 12 -10 -1 -2 -3 -3 -2 -1 22
last:看看	-2 -7 -2 17 2 -1 0 -2 -1 -1 -1 -1
last:看资料	-7 0 0 0 0 0 -8 -1 0 0 17 0
last:着	5 15 10 -10 -5 -4 -2 -2 -1 -2 -2 -1
last:着呢	-7 -22 46 -14 7 -6 -1 -1 -1 -1 0 0
last:知道	9 -1 5 0 -1 -1 -6 -3 -1 0 -2 -1
last:知香	-4 -19 -4 -13 -7 -3 -3 19 -2 -2 32 5
last:短信	-1 -3 0 -1 -1 0 0 8 0 0 0 0
last:码	11 -5 -1 -1 -1 0 -1 -1 0 0 0 -1
last:码多少	-1 50 -8 -27 -2 -7 -2 0 -3 -1 0 0
last:确认	-4 0 0 0 0 0 -1 0 0 0 0 6
last:碍事	-4 -7 -7 -1 0 22 -1 -1 0 -1 0 0
last:示	16 -6 0 -1 -2 -1 -2 -1 -1 -1 -1 -1
last:票	1 25 -5 -5 -3 -1 -2 -5 -2 -2 -1 0
last:禾	-13 -42 -9 -13 -8 63 44 -9 -5 -3 -3 -2
last:程	17 -5 -4 3 -4 -2 0 -2 -1 0 0 -1
last:稳	-19 -4 68 -12 -6 -6 -4 -5 -3 -4 -3 -1
last:稳了吧	-7 -2 0 0 0 13 -1 -1 0 -1 0 0
last:等	16 7 -3 -4 -3 -1 -1 -3 -2 -3 -1 -1
last:等他回	6 0 -1 -2 0 0 -1 -1 0 0 -1 0
last:答	-6 0 0 0 0 0 0 8 0 0 0 0
last:答了	36 -3 -4 -11 -1 -7 -3 -1 0 -2 -2 -1
last:签	8 -11 12 7 -5 -2 -1 -5 -1 -1 -1 -1
last:签下来	-14 -12 15 23 -1 -7 -1 -1 -1 -1 -1 -1
last:签了	41 -27 -10 9 -4 -2 -1 -1 -1 -3 -1 -1
last:签了没	-1 -8 17 -4 -1 -1 0 0 0 0 0 0
last:签呢	-19 -49 -42 -43 -10 179 -2 -6 -3 -2 -2 -2
last:签多少	-1 0 -1 8 0 -4 0 0 0 0 0 0
last:签的	-4 -2 -3 16 -2 -1 0 -1 0 0 0 0
last:签的多	-1 -1 -6 12 -2 -1 0 -1 0 0 0 0
last:签约	-2 0 -1 0 0 0 0 0 0 6 -1 0
last:算	9 15 -9 7 -2 -4 -1 -7 -1 -3 -2 -1
last:算丢单	-2 -6 -1 -9 -3 -1 0 -1 -1 25 0 0
last:算了	17 10 -3 -5 -2 -4 -2 -6 -3 -1 -1 -1
last:算呢	-1 -11 -6 26 -3 -2 0 -1 -1 0 0 0
last:算多少	-2 -1 25 -17 0 -3 0 -1 0 0 0 0
last:管	0 8 3 -8 1 -1 -1 0 -1 0 0 0
last:管采购	-3 -9 0 -4 -2 -1 -4 -3 -2 -1 31 -1
last:箱	41 -9 -6 -3 -1 -2 -4 -2 -1 -8 -3 -1
last:系	3 7 0 -4 -1 0 -2 -1 0 -1 0 0
last:系P	-1 -2 0 -1 -4 0 0 -2 0 0 0 11
last:系了	-6 17 22 -6 -18 -2 -2 -2 -1 -1 -1 -1
last:系人	0 -1 27 -10 -10 -3 -1 0 0 -1 -1 0
last:系人P	-12 -5 -3 -1 -1 -1 -2 -5 0 0 31 -1
last:系统	7 17 -1 -8 -1 -1 -3 -1 0 0 -8 -1
last:索	-11 -10 -4 14 -6 -2 -4 -3 -1 15 15 -2
last:索 C	-1 0 0 -2 -1 0 0 0 0 -20 25 0
last:紧	20 -4 -3 -39 39 -2 -3 -2 -1 -2 -3 -1
last:约D	-7 36 -1 -11 -7 -1 -1 -2 -2 -1 -1 -1
last:约了D	20 -7 -1 -1 -2 -1 -4 0 0 -2 -1 -1
last:纪要	-4 -4 -1 -2 -2 0 -2 -1 16 -1 -1 0
last:纸	-8 10 -4 -4 -3 -1 20 -3 -2 -2 -2 -1
last:线	40 -12 -6 -7 -6 -2 -2 -2 1 -2 -1 -1
last:线索	-11 -10 -4 14 -6 -2 -4 -3 -1 15 15 -2
last:细说	11 -4 0 0 0 0 0 -3 -1 0 0 0
last:绍的	-14 -2 9 -2 -2 -2 -18 -2 -1 -3 37 -1
last:经过了	-3 0 -2 -8 21 -2 -2 -1 0 -1 -1 0
last:结	-3 -5 3 -1 -1 -1 -2 -4 15 -1 0 0
last:结下	-8 -29 -4 -10 -3 -1 -3 -5 69 -1 -2 -1
last:结果	-1 0 8 0 0 -1 -5 0 -1 0 0 0
last:给	12 -2 -3 -1 0 -2 -2 -1 -1 0 0 -1
last:给C	-25 -4 4 -1 -2 -2 37 1 -1 -3 -4 0
last:给P	-3 -5 -1 -1 -2 -1 -4 8 0 0 -1 10
last:给R	31 -11 -3 -1 -2 -2 -3 -1 -1 -5 -2 -1
last:给我	0 2 1 5 6 -2 -1 -3 -3 -1 -1 -2
last:给谁了	0 -5 -1 15 -7 -1 0 0 0 0 0 0
last:绝了	-3 14 0 -4 -3 0 0 -1 -1 0 0 -1
last:统	7 17 -1 -8 -1 -1 -3 -1 0 0 -8 -1
last:绩	0 -1 -2 -5 0 9 0 0 0 0 0 0
last:绩最好	0 -1 -1 10 -6 -1 0 0 0 0 0 0
last:续约	-16 0 0 0 0 0 0 15 0 0 0 2
last:综合症	-3 17 -1 -5 -3 -1 0 -1 -1 0 0 -1
last:缺口	-2 -22 0 32 -3 -1 0 -1 -1 0 0 -1
last:群里	-8 19 -2 -2 -1 -1 0 -2 -3 -1 0 -1
last:老客户	-4 -1 -1 -2 13 0 0 -1 0 -1 -2 0
last:考虑	44 -13 -8 -4 -1 -1 -2 -7 -4 -2 -1 -1
last:聊	6 12 -1 -4 -1 -1 -2 -1 -4 -1 -2 -1
last:聊过啥	-4 -1 -2 -1 -1 -1 13 0 -2 0 0 0
last:联系P	-1 -2 0 -1 -4 0 0 -2 0 0 0 11
last:联系了	-3 -1 33 -1 -21 -2 -1 -1 0 -1 -1 -1
last:联系人	0 -1 27 -10 -10 -3 -1 0 0 -1 -1 0
last:聪明	-1 7 0 -1 -1 0 0 -1 0 0 0 0
last:背景	-16 -6 -8 -1 -2 -1 49 -2 -1 -2 -3 -7
last:能完成	-5 -1 -15 -20 0 44 -1 -1 0 -1 0 0
last:能接受	-7 0 -8 0 0 16 0 0 0 0 0 0
last:能签	-3 -21 -3 50 -14 -3 -1 -1 -1 -1 0 -1
last:能结	-4 0 9 0 -1 -1 -1 0 0 0 0 0
last:能达标	-1 -1 -2 7 0 -2 0 0 0 0 0 0
last:自取	-18 34 -1 -2 -1 -1 -2 -1 -3 -2 -1 -1
last:自己的	-2 -12 -1 26 -3 -1 -1 -2 -1 0 0 -1
last:苦	-2 10 -1 -2 -1 0 0 -1 -1 0 0 0
last:苦了	-2 9 -1 -2 -1 0 0 -1 -1 0 0 0
last:苦辛苦	-2 10 -1 -2 -1 0 0 -1 -1 0 0 0
last:茶	-17 10 0 -10 -1 -1 -1 24 -2 0 0 -1
last:荐	-6 5 -2 -4 -2 -2 -4 23 -5 -2 -2 -1
last:落了	0 -7 -2 -1 11 0 0 0 0 0 0 0
last:虑	31 -11 -6 -3 -1 -1 -2 0 -3 -1 -1 -1
last:虑考虑	15 -3 -2 -1 0 -1 -1 -3 -1 -1 0 0
last:行	1 15 -3 1 -1 -3 -2 -3 -1 -2 -1 -1
last:行吧	-2 30 -13 -6 -4 -1 -1 -1 -1 -1 -1 0
last:补	-28 13 -6 -3 -1 -3 11 -5 -1 -4 30 -1
last:表	2 -42 -8 81 -5 -2 -5 -7 -7 -4 -3 -1
last:装	12 -22 23 -3 -4 -1 -1 -1 -1 -1 -1 0
last:要	-6 0 -1 -2 -2 -1 3 -1 12 -1 -1 -1
last:要一台	14 -7 -1 -1 -1 0 -1 -2 -1 0 -1 0
last:要了	-15 -4 23 -1 0 -2 0 -1 0 -1 0 0
last:要啥	19 -1 -5 0 0 -1 -8 -1 -2 0 0 0
last:要求	-5 -2 75 -36 -16 -9 -1 -1 -2 -1 -1 -1
last:要涨价	-11 -4 -17 -3 0 -3 -3 46 -2 -1 0 -2
last:要点	-5 -15 -2 -4 -3 -2 16 -3 22 -1 -1 -1
last:要签	0 0 0 10 -9 -1 0 0 0 0 0 0
last:要调	-40 11 -2 -3 -1 -1 -2 45 -2 -2 -1 -1
last:见	5 9 10 -6 -4 -2 -4 -2 -2 -2 -2 -1
last:见C	20 -5 -3 -1 -1 -1 -5 -1 -1 -3 -2 3
last:见面	29 -5 0 -1 -1 0 -3 -16 -1 -1 -1 -1
last:览	-4 -27 -6 44 -7 -2 24 -8 -7 -2 -2 -2
last:解一下	-19 34 -2 -1 -1 -1 -4 -1 -1 -1 -2 -1
last:解点啥	-1 0 -1 0 -1 -1 5 0 0 0 0 0
last:言	-7 -3 -1 0 0 -1 0 10 0 0 3 0
last:认	-4 0 0 0 0 0 -1 0 0 0 0 6
last:认识	16 -7 -1 -1 0 -1 -1 -2 -1 -1 -1 0
last:认识的	-10 -5 -12 -3 -2 -2 -7 -3 -3 -6 56 -1
last:议	6 -3 2 0 -1 -1 -1 -1 0 0 0 -1
last:议记录	-1 0 0 0 0 0 -9 0 11 0 0 0
last:记	-10 35 -3 -7 -3 -1 -1 -4 -3 -1 -1 -1
last:记录	-11 -11 14 -4 -3 -1 7 -2 18 -3 -4 -1
last:讲	11 -7 -3 -3 0 -1 2 6 -2 -1 -1 -1
last:讲一下	-5 -1 -1 0 0 0 10 -1 -1 0 0 0
last:讳	-6 -1 -2 0 -1 -1 16 -2 -1 0 -1 0
last:设备	10 -2 -2 0 0 0 -3 -1 0 0 -1 0
last:访的	-2 -12 -3 -2 26 -1 -1 -3 -1 0 -1 0
last:证书	14 -2 -7 0 0 -2 -1 -1 0 0 0 0
last:评审会	12 -4 -4 -3 -1 -3 -6 -2 16 -2 -1 -2
last:识	16 -7 -1 -1 0 -1 -1 -2 -1 -1 -1 0
last:识的	-10 -5 -12 -3 -2 -2 -7 -3 -3 -6 56 -1
last:试	14 -5 -1 0 0 -1 -2 -1 -2 -1 -1 0
last:试用	69 -2 -62 19 -11 -7 -1 -2 -1 -1 -1 0
last:诗不	-1 5 -1 -1 -1 0 0 0 0 0 0 0
last:诚恳点	-1 0 0 0 0 0 -1 5 -1 0 0 0
last:话	5 -5 -4 -2 0 -2 -2 9 -1 -1 -1 3
last:话了	0 0 -3 -12 18 -2 0 0 0 0 0 0
last:话会	-36 -3 -1 -1 -1 -1 -9 -1 5 -2 -1 51
last:话呢	-3 -37 -16 -22 27 63 -2 -3 -2 -1 -1 -1
last:话术	-2 -1 -1 -2 -2 -3 -1 16 -1 -1 -1 0
last:话的	-1 -20 -10 -10 44 -2 0 -1 0 0 0 0
last:说	3 11 8 -5 1 -2 -3 -2 -5 -2 -2 -1
last:说D	14 0 -9 0 0 -1 -1 0 -1 0 0 -1
last:说了算	-9 -3 20 -1 -1 -1 -1 -1 -2 -1 0 0
last:说几台	22 -12 -1 -1 -1 -1 -1 -2 -3 0 0 0
last:说法	-47 -21 -9 -5 -2 -2 -11 120 -8 -10 -4 -2
last:说的啥	-1 -2 -6 -3 -1 -1 -1 -1 15 0 0 0
last:说要啥	19 -1 -5 0 0 -1 -8 -1 -2 0 0 0
last:说说	-23 37 64 -6 -7 -2 -29 -7 -14 -7 -4 -3
last:请	-9 20 -2 -1 -2 -1 -1 -2 -2 0 0 0
last:课	-11 -15 -4 -3 -3 -1 52 -3 -4 -1 -2 -4
last:谁	1 -9 -2 7 8 0 -2 -1 -1 -1 0 0
last:谁C	-7 53 -30 -3 -3 -2 -4 -1 -1 -2 -1 0
last:谁了	0 -5 -1 15 -7 -1 0 0 0 0 0 0
last:谁去的	-1 -5 24 -3 -13 0 -2 0 0 0 0 0
last:谁在盯	-1 -2 6 0 0 -1 -1 0 0 0 0 0
last:谁在跟	0 -22 56 -7 -24 -1 -1 -1 -1 0 0 0
last:谁家的	-5 -18 44 -8 -6 -2 -1 -2 -1 -1 0 0
last:谁对接	-4 -2 13 -1 -1 -2 -1 -1 0 -1 0 0
last:谁管	1 65 -22 -15 -22 -2 -2 -1 -1 -1 -1 0
last:谁那	-5 49 -19 -8 -5 -4 -2 -1 -1 -2 -1 -1
last:调	-14 2 -1 -2 -1 -1 -1 21 -1 -1 -1 -1
last:谈	12 -2 -7 -1 -1 -1 -1 3 -1 -1 0 0
last:谈判	-4 -3 -1 -1 0 0 -1 -2 -2 17 -1 0
last:谈判的	-4 -19 -2 42 -3 -3 -1 -2 -5 -2 -1 -1
last:谱	-18 13 34 -9 -4 -4 -2 -4 -2 -2 -1 -1
last:负责	6 -19 32 -6 -7 -2 -1 0 -1 0 0 -1
last:责	6 -19 32 -6 -7 -2 -1 0 -1 0 0 -1
last:账	-2 0 0 0 -1 0 0 0 0 0 0 6
last:账期	13 2 -5 0 -1 -1 -1 -2 0 -2 -1 -1
last:货	19 18 -6 -6 -3 -3 -8 -4 -1 -1 -1 -3
last:购	-3 -18 26 -4 -3 -3 -3 -3 -2 -2 16 -1
last:贵	20 -12 9 5 -10 -3 -1 -4 -1 -1 -1 -1
last:资吗	-1 13 -4 -3 -3 -1 0 0 0 0 0 0
last:资料	10 -2 -1 0 -1 -1 -18 -1 -1 -1 16 -1
last:赚吗	-2 0 -11 0 0 15 0 -1 0 0 0 0
last:赚多少	-6 -1 -8 0 0 17 0 0 0 0 0 0
last:赢单	-3 -2 -2 -3 -4 -1 -2 -2 0 20 -2 -1
last:赢单吧	-1 -1 -1 -1 -1 0 0 0 0 8 -2 0
last:赢单率	0 -4 0 14 -3 -3 0 -1 -1 -1 -1 0
last:走	22 -6 27 -5 -2 -3 -14 -9 -2 -3 -4 -1
last:走了	8 2 -4 -2 -2 -1 -1 -2 0 3 -1 0
last:走合同	4 -2 -6 10 -1 -2 0 -1 0 0 0 -1
last:超期了	0 -1 -1 -7 11 -1 0 0 0 0 0 0
last:趟C	-2 -1 0 0 0 -1 -1 0 0 0 0 7
last:跑	-2 -17 -4 -13 16 23 -1 -1 -1 0 0 0
last:跟	-3 -9 9 -9 6 -1 -1 7 -1 0 2 0
last:跟C	-12 -7 27 -2 -4 -1 -7 -3 -2 -2 6 7
last:跟D比	-33 -9 -12 90 -9 -10 -5 -2 -1 -2 -3 -3
last:跟的	-4 -21 -6 0 35 -1 4 -2 -1 0 -1 -1
last:跟谁	0 -6 -1 -5 16 0 -1 0 -1 0 0 0
last:跟进	-10 -7 -1 -4 29 -1 -1 -2 -1 -1 -1 -1
last:车	1 23 -4 -5 -4 -1 -1 -1 -1 -1 -5 0
last:输给R	31 -11 -3 -1 -2 -2 -3 -1 -1 -5 -2 -1
last:辛苦	-2 10 -1 -2 -1 0 0 -1 -1 0 0 0
last:辛苦了	-2 9 -1 -2 -1 0 0 -1 -1 0 0 0
last:辞	-2 -9 -8 -4 -7 -2 0 34 0 0 0 0
last:达标	-1 -1 -2 7 0 -2 0 0 0 0 0 0
last:达标吗	-1 -2 -9 6 -1 8 0 0 0 0 0 0
last:过一遍	-2 -3 -1 0 0 -1 13 -1 -2 -1 -1 -1
last:过了	30 -3 -20 -4 8 -2 -2 -1 0 -4 -3 -1
last:过去	10 -2 -1 0 0 0 -2 -2 0 -1 -1 0
last:过啥	-4 -1 -2 -1 -1 -1 13 0 -2 0 0 0
last:迈康	-2 -4 -1 13 -15 -2 -2 -6 -3 31 -6 -1
last:近况	-12 -3 34 -1 0 -1 -7 -1 -1 -3 -3 -1
last:还没回	-5 28 -6 -5 -3 -1 -1 -4 -1 -1 -1 -1
last:这个	16 17 -12 -6 -2 -5 -2 -2 -1 -1 -1 -1
last:这样	-7 49 -9 -14 -4 -2 -1 -4 -2 -1 -2 -1
last:进	-10 -7 -1 -4 29 -1 -1 -2 -1 -1 -1 -1
last:进去	10 2 -2 -1 0 -1 -2 -2 -1 -2 -1 0
last:进展	8 -7 3 -1 -1 0 0 -1 0 0 0 -1
last:进度	-1 -5 24 -12 -1 -2 -1 -1 -1 0 0 0
last:迟呢	0 -9 -4 -5 -3 24 0 -1 -1 0 0 0
last:适	4 -7 -4 -3 -5 -1 27 -2 -7 0 -1 -1
last:透	-9 -3 -4 -1 -1 -1 31 -2 -2 -3 -3 -2
last:通	-8 -4 -5 -5 -3 -1 16 -3 -1 -2 16 1
last:速给C	-8 -5 -3 -1 -1 -1 24 -1 0 -2 -2 -1
last:速览	-5 -13 -5 -8 -3 -1 46 -3 -2 -2 -2 -1
last:逾期的	0 -4 -1 -2 9 0 0 -1 -1 0 0 0
last:遍	-2 12 -1 -4 -3 -1 10 -3 -3 -1 -1 -2
last:道	7 -1 9 0 -2 -1 -5 -2 -1 0 -2 0
last:那	-5 49 -19 -8 -5 -4 -2 -1 -1 -2 -1 -1
last:那C呢	-5 -1 16 -1 0 -3 -2 0 0 -3 -1 0
last:那D呢	-1 -11 -3 23 -4 -2 0 0 -1 0 0 0
last:那个	19 -17 0 -1 -1 -1 0 -1 0 0 0 3
last:邮件	-8 -26 -4 -5 -11 -1 -1 62 -2 -1 -2 -1
last:部门开	-1 13 -3 -1 -5 -1 0 -1 -1 0 0 0
last:都有谁	-1 -9 -8 25 -5 -1 -1 0 -1 0 0 0
last:都没有	18 -8 -34 -5 35 -2 -2 -1 0 0 0 0
last:都答了	36 -3 -4 -11 -1 -7 -3 -1 0 -2 -2 -1
last:采购	-3 -18 26 -4 -3 -3 -3 -3 -2 -2 16 -1
last:里	-2 5 -1 -1 0 -1 -2 -1 -3 8 -1 0
last:里了	-1 -17 49 -23 -3 -2 -1 -1 0 0 0 0
last:里头	-4 -6 -1 -5 0 -1 -2 -4 -7 31 -1 -1
last:重启	35 -5 -2 -8 -2 -4 -2 -1 -1 -6 -4 -1
last:重点	-6 -14 -9 -3 -1 -3 33 -2 8 -1 -1 -1
last:量	-7 -37 -2 71 -12 -1 -1 -4 -2 -1 -1 -1
last:金	-1 -4 -12 -2 0 -2 0 23 0 0 0 -1
last:金额	-2 -5 -1 15 -1 -1 0 -1 0 -1 0 0
last:金额呢	-1 -13 49 -26 -3 -2 -1 -1 -1 0 0 0
last:钱	12 -1 -5 1 -1 -5 0 0 0 -1 0 0
last:钱吗	-5 -1 -18 0 0 27 -1 -1 0 0 0 0
last:销冠	-2 -17 -3 41 -14 -1 -1 -1 -1 0 0 0
last:错	4 12 -2 -2 -2 -1 -2 -3 -3 -1 -1 -1
last:长	0 -1 -2 7 -2 -1 0 1 0 0 0 0
last:长时间	-3 -4 -2 12 -1 -1 0 0 0 0 0 0
last:门	2 18 -8 -2 -1 -1 -3 -1 -1 -1 -1 -1
last:门开	-1 13 -3 -1 -5 -1 0 -1 -1 0 0 0
last:问	7 3 -1 -1 -1 -1 -4 -1 0 0 -1 0
last:问了	6 5 0 -2 -3 -2 -1 -1 -1 -1 -1 -1
last:问我	-24 -11 50 0 -1 -4 -6 -1 -1 -1 0 -1
last:问题	-8 44 -8 -8 -7 -3 -3 -3 -1 -1 -2 -1
last:间	-2 -3 -2 8 -1 0 0 1 0 0 0 0
last:阶段	-4 -2 14 -1 -1 -1 -2 -1 -9 8 -1 0
last:降	-1 -25 -3 43 -3 -2 -1 -3 -2 -1 -1 -1
last:需求	12 0 0 0 0 0 -2 0 0 -1 -7 0
last:青禾	-13 -42 -9 -13 -8 63 44 -9 -5 -3 -3 -2
last:静	10 -2 2 -1 2 -2 -4 -1 0 -1 -1 -1
last:靠谱	-18 13 34 -9 -4 -4 -2 -4 -2 -2 -1 -1
last:面	14 -2 0 0 0 0 -1 -7 -1 0 0 0
last:页纸	-9 -6 -2 -2 -1 -1 34 -2 -2 -3 -3 -1
last:项目	-1 -1 -12 21 -1 -2 0 0 0 -2 -1 0
last:预算	29 -5 -28 21 -1 -6 -1 1 0 -5 -3 -1
last:领	-12 47 -6 -11 -4 -2 -1 -5 -2 -1 -1 -1
last:领导	-9 -2 4 -1 -1 -1 -4 -3 21 -1 -1 -2
last:题	-8 44 -8 -8 -7 -3 -3 -3 -1 -1 -2 -1
last:额	-3 -8 -1 20 -2 -1 0 -2 -1 -1 0 0
last:额呢	-1 -13 49 -26 -3 -2 -1 -1 -1 0 0 0
last:额算呢	0 -3 -3 9 -1 -1 0 0 0 0 0 0
last:饭	0 11 -4 -3 -5 -1 -1 4 0 0 0 0
last:香	-4 -19 -4 -13 -7 -3 -3 19 -2 -2 32 5
last:高	-8 -4 3 10 -3 8 -1 -2 -1 -1 0 0
last:高兴	6 6 -1 -2 -3 -1 -1 -1 -3 0 0 -1
last:黄了	66 -20 -12 -3 -1 -4 -3 -3 -1 -11 -3 -2
long:0	-41 59 52 47 25 -14 -38 -9 -29 -16 -39 -38
long:1	68 54 -49 -57 -28 4 21 25 -18 -41 -29 -41
long:2	100 3 -34 -24 -21 -17 -28 -15 -7 -11 -10 -14
long:3	27 -4 -7 -5 -4 -4 -2 -4 -4 0 10 -4
long:4	7 1 -3 -1 -1 -1 -3 -1 -1 0 2 -1
person	105 -143 2 -53 -74 -36 45 53 -54 -40 51 9
q:count	-12 -18 27 42 -9 43 -17 -38 -15 -23 -20 -18
q:count+customer	11 1 9 -8 -7 24 2 -9 -4 -8 -5 -3
q:count+customer+reported	6 0 -2 0 0 -1 -1 0 0 0 -1 0
q:how	-53 9 9 17 -52 26 -30 93 -29 -24 -24 -21
q:how+customer	-28 -14 34 11 -5 -8 -5 42 -4 -8 -6 -4
q:how+customer+reported	7 -1 -1 -2 0 -1 -1 -1 0 0 0 0
q:how+reported	7 -3 -2 -2 0 0 0 1 0 0 0 0
q:none	-37 99 -83 40 8 -25 -60 6 11 -43 -51 -22
q:none+customer	95 -68 -137 -73 -62 -36 -16 -57 -40 70 42 -13
q:order	-70 -10 -10 32 -9 -34 15 30 54 9 -6 -7
q:order+customer	-15 -13 27 -12 -17 -11 47 -14 -9 9 11 -7
q:what	-59 -24 15 23 24 -8 56 1 65 -29 -29 -28
q:what+customer	-16 -30 32 -19 -15 32 48 5 -14 -9 -8 -4
q:what+customer+reported	12 -1 -2 0 0 -5 -2 -1 0 0 0 0
q:what+reported	-1 -5 -1 -1 -1 0 -2 -1 13 0 0 0
q:when	-2 72 56 1 -32 -22 -21 -21 -16 -9 -7 -6
q:when+customer	4 -21 56 -4 -7 -5 -10 -3 -2 -3 -2 -1
q:when+customer+reported	5 -1 -2 0 0 0 0 0 0 0 0 0
q:when+reported	11 -3 -2 -2 0 0 0 -2 0 0 0 0
q:where	-16 2 29 28 -21 6 -4 -6 -4 -5 -3 -5
q:where+customer	-11 -7 7 8 -2 19 0 -2 -2 -3 -2 -3
q:whether	-38 33 71 10 25 17 -46 -37 -25 -30 -31 -28
q:whether+customer	-18 -48 87 -22 -18 29 -10 -14 -8 -10 -9 -6
q:whether+customer+reported	6 -1 14 -2 -1 -5 -3 -2 -1 -1 -2 -1
q:whether+reported	-11 2 14 -1 -1 -1 0 0 -1 0 0 0
q:which	-5 -15 -4 18 55 1 -12 -5 -9 -17 -16 -15
q:which+customer	-12 -7 42 7 -8 -9 4 -5 -2 -4 -3 -2
q:which+reported	-9 -3 -3 18 -5 -1 -1 -2 7 -1 0 0
q:who	-32 25 1 12 79 -38 1 -39 4 -24 -21 -23
q:who+customer	0 34 30 -14 -5 -15 -4 -7 -4 -6 -2 -5
q:who+customer+reported	8 -2 1 -1 -1 -2 -1 -1 -1 0 0 0
q:why	-20 -10 30 36 -12 -8 -8 5 -5 -4 -2 -2
q:why+customer	-14 -5 26 2 -2 -4 -5 8 -1 -3 -1 -1
reported	35 -1 -3 -10 -2 -4 -4 -5 -4 -1 2 -2
reported?	31 -15 16 8 -10 -15 -10 -10 17 -4 -6 -3
rule:ask_brief	-26 13 -7 -12 3 -5 252 -8 -6 -8 8 -6
rule:ask_deal_status	3 1 246 4 -8 -29 -2 -19 -14 6 -15 -12
rule:ask_funnel	-5 -33 -14 255 -4 26 -23 -26 -7 -19 -16 -15
rule:ask_overdue	-6 -15 -5 -6 241 -6 -4 -3 12 -2 -2 -3
rule:ask_whatif	2 -12 -12 -18 -8 264 -7 -6 -4 -2 -1 -1
rule:change_stage	-21 -9 -9 -8 -3 -4 -8 -5 -5 270 -7 -3
rule:create_lead	2 -5 -7 -7 0 -3 -16 -6 -3 -15 263 -3
rule:draft_talk_track	-32 -16 -13 -13 -6 -8 -9 281 -1 -4 -5 -4
rule:none	54 73 21 6 -24 -43 -36 -25 -43 -55 -55 -74
rule:set_reminder	-40 1 -4 -11 -21 -4 -3 -4 -9 -4 -5 286
rule:summarize_meeting	12 -12 -3 -5 -5 -2 -10 -5 241 -3 -2 -3
topics:0	-12 70 -57 -3 14 -51 24 6 18 -5 9 -38
topics:0?	-65 43 23 31 41 31 27 -43 -6 -22 -37 -37
topics:1	92 6 -18 -25 -48 -27 -64 25 -31 -17 -50 -1
topics:1?	-13 -25 65 15 -19 46 -39 13 -28 -20 -16 -19
topics:2	51 38 3 -20 -21 -4 -12 1 -23 -6 -2 -8
topics:2?	18 -18 -1 48 -18 -1 -8 -3 -7 -3 -3 -3
topics:3	27 -10 -5 -4 -2 -3 -2 7 -2 -1 -1 -2
topics:3?	11 -2 -5 5 -5 0 -1 -1 -1 0 0 -1
`;
