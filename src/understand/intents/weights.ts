/** Written by `npm run train` from test/corpus; hundredths for log_followup, smalltalk, ask_deal_status, ask_funnel, ask_overdue, ask_whatif, ask_brief, draft_talk_track, summarize_meeting, change_stage, create_lead, set_reminder. Not edited by hand. */
export const INTENT_RUNS_ZH = `
 0开	dgfggggggglg
 0开头	dgfggggggglg
 C	ggfggggggfkg
 C一	ocfgggfggggg
 C给	jfgggggggggg
 C说	bxdggfegfffg
 C问	qfdggdgggggg
 D再	kfgggggggggg
 D再打	kegggggggggg
 D去	ieffgfdggffp
 D去C	ieffgfdggffp
 D就	leggfggggggg
 D签	kegfgggggggg
 D能	dggfglgggggg
 D还	Zfbde1gggggg
 M	ndgfgggggggg
 P是	abefffedgg3g
 P留的	jfgfgggfggig
 P问	kgfgggfggggg
 一个	jgfggfgggggg
 三	jfgggggggggg
 上	ggfgeghgkggg
 上面	ggfgdgfgnggg
 上面说	ggffggggkggg
 下	edffggfpgggg
 下次	gcffggfpgggg
 不	meggggfggggf
 丢	Ycefffegg1fg
 丢了	Ycefffegg1fg
 主	ndggfggggggg
 主动	ocgggggggggg
 之	ggdggglggggg
 之前	ggdggglggggg
 九	eggggggggggk
 从	egfegglejggg
 从头	bffgggvafggg
 他什	fgffggmfgggg
 他什么	fgffggmfgggg
 他说	qeggfgfdfggg
 但是	fggggggjfggg
 你	fggggggggjgg
 你改	bggggggggngg
 做	nfgfggggggcg
 先了	agfgggqfggfg
 先了解	agfgggqfggfg
 全	gfbfgogggggg
 全年	egYfgrgggggg
 关	bdegggjgfsfg
 出	degggghfpgfg
 出一	begfgghfsgfg
 分	odgfggfggfgg
 到	adefgfefgzfg
 前台	kfggggfggggg
 单	mdgfgggggggg
 单价	mdgfgggggggg
 原	hfggggfggkfg
 反	mfeggggggggg
 只	jgfgggfgggfg
 可	jgggfggggggg
 合	kegfgggggggg
 合同	kegfgggggggg
 名字	jgfgfggggggg
 味	efgffhefgfpg
 味知	efgffhefgfpg
 味知香	efgffhefgfpg
 咱	mffggggggggg
 咱的	kegggggggggg
 回了	mffggggfgggg
 大	kgehggfggggg
 大概	ngcgggeggggg
 安	jggggffggggg
 完	nefgggfggggg
 宏	kfgggggfgggg
 官网来	egggggggggjg
 定金	jfgggggggggg
 对	dffgggffggpg
 小	mdggggfggggg
 就	jfgggggggggg
 就没	jgfgggggggfg
 工	mcgggggggggg
 已	kfgggggggggg
 帮	fdfffgnejhhf
 帮我	ecfffgoekhhf
 帮我关	fgfgggfggngg
 影	eaeggtgfgggg
 影响	eaeggtgfgggg
 快	ekddfgsfeffg
 怎么拒	egfggggkgggg
 总	gagefgfgsggg
 总结	fXgeegffyggg
 想问	egfgggfggglg
 我D	gmeggffggggf
 我们0	jegggggggggg
 我咋	egfgggglgggg
 我怎	cggggggmgggg
 我怎么	cggggggmgggg
 我还	hfffeffrcggg
 手	gggegjgggggg
 换	oagfgggifggg
 换了	tXgfgggfgggg
 提	ggffgfngeggg
 改	lcggggggghgg
 放	effgggfggngg
 教	jfggfggggggg
 数	kegggggggggg
 数据	ldgggggggggg
 新	hgggggfgggkg
 新客	ggfffgdggfqg
 新客户	ggfffgdggfqg
 是	ogggggggggZg
 有	daefnfoffggg
 有什	efdgfgtfeggg
 有什么	efdgfgtfeggg
 有啥	YZffpgtfgffg
 朋	fgggggegggmg
 朋友	fgggggegggmg
 每	kegfgggggggg
 没	kffgggggggfg
 没见	jgggggfggggg
 没说	kffggggggggg
 没说几	ldggggggfggg
 没说要	kgegggggggfg
 现	jfggfggggggg
 现在	kfggfggggggg
 理	feggfgdgpggg
 理一	feggfgdgpggg
 电	gdffffffggpg
 电话	gdffffffggpg
 留了	jfgggggggggg
 留了电	kggggggfggfg
 留的	fgfgggggggjg
 百	feffgfhffgog
 百川	ddgeffiffgsg
 直	Tffeffffg3fg
 签	jggggggggggg
 签了	jggggggggggg
 给	dgggggmggggg
 给C	Wffgggwfgffh
 给我列	gggeggggkggg
 聊	iffgggjgfggg
 聊得	lfggggfggggg
 联	fgfgggfggglg
 联系	fgfgggfggglg
 联系人	fgfgggfggglg
 要	kfegggfggfjg
 见	lfggggfgggfg
 见了	lfggggfgggfg
 话	egggggglfggg
 语	kgdgggghgggg
 说等	legggggggggg
 说说	edeffgqfiggg
 谁	jffgggfgggig
 谈	fggggggggjgg
 谈判	egggggggglgg
 输	ndffggfgghgg
 输给	ndffggfgghgg
 输给R	ndffggfgghgg
 还没	kdgggggggggg
 还没聊	ldggggggfggg
 速	effgggmggggg
 速给	effgggmggggg
 速给C	effgggmggggg
 邮	offgggeegggg
 邮件	nffggggegggg
 都	jfgggggggggg
 问了	kgfgggggggfg
 问了句	jggggggfggfg
 阿	qfdgfgfgggfg
 顺	egggggfkgggg
,C0	lfggggggggfg
,CC	kggggggggggg
,CD	iflcfifggggg
,CD买	fgqcgdgggggg
,CD开	kfgggfgggggg
,CD有	efnggfgggggg
,CD能	fgfpgcgggggg
,CPD	dgYvgfgggggg
,CP那	dgmggggdgggg
,C下	helggggggfgg
,C下一	bgqgfgfggfgg
,C下单	oeeggggggfgg
,C不	bvdffhffgefg
,C丢	hkdlgfffgffg
,C丢了	mpdegffegefg
,C丢单	ceesfggfggfg
,C中	mffggggggfgg
,C为	efngggfggggg
,C从	gghegfkggggg
,C从C	ggbggfpfgggg
,C他	egkggfgggggg
,C他们	egkggfgggggg
,C催	nfegfgfkgffe
,C关	feffggfggqfg
,C再	fgeggkgggggg
,C再便	fgeggkgggggg
,C决	rebggfgggggg
,C决定	rebggfgggggg
,C几	selYfefggfgg
,C到	bwigffbffffg
,C前	cgfgggtafggg
,C加	dggggggggglg
,C加了	jggggggggggg
,C压	lffggggggggg
,C又	Yyefgfffgefg
,C发	kffggggggggg
,C发了	kffggggggggg
,C可	dgggggggglgg
,C可以	dgggggggglgg
,C同	pdeggffggfgg
,C后	ifogeffegfgg
,C和	fgdggmgggggg
,C和C	fgdggmgggggg
,C哪	ocgfgfgfgggg
,C啥	ffXfgfuggggg
,C回	egkggggggggg
,C在	lgdggfgggggg
,C坏	mfeggggggfgg
,C多	lebjfkfggffg
,C多少	hfbkflfggfgg
,C大	ddoggggggggg
,C大概	ddoggggggggg
,C官	dgfgggggggmg
,C官网	dgfgggggggmg
,C定	mfggggfggfgg
,C定了	oefgggfggffg
,C对	eglggggggggg
,C对我	dfnggfgggggg
,C尾	kgfggggggggg
,C尾款	kgfggggggggg
,C已	lffggggfgggg
,C归	pgbgfgfgghgg
,C归谁	ufZgeffggggg
,C当	fglgggffgggg
,C当初	efmgggffgggg
,C往	hffggggggkgg
,C往后	iefgggfgglfg
,C怎	hclegffmgffg
,C怎么	hclegffmgffg
,C总	kgfggggggggg
,C想	ngdggffggggg
,C想了	jgggggegggfg
,C成	sdgfgffggefg
,C我	efgggfhggggk
,C打	fcmfgfffglfg
,C把	hlegggfggggg
,C报	ggfjgggggggg
,C报价	ggdlgggggggg
,C招	kffggggggggg
,C招标	kffggggggggg
,C拿	nffgggfggggg
,C挪	dffgggfggngg
,C换	hfkggggggggg
,C换人	megggfgggfgg
,C换供	egkggggggggg
,C提	Zeddgkdffufk
,C放	ffgdggfggqfg
,C是	eeifgfmfgggg
,C是否	egkggggggggg
,C是谁	ggkgggdggggg
,C晚	feeggngggggg
,C最	ggjgggfggggg
,C有	lfffgfegmffg
,C有没	ngffgegggggg
,C有点	fcbfffZe6fff
,C来	kffggggggggg
,C来厂	mefgggfggfgg
,C样	gfjggggfgggg
,C样品	gfkggfgfgggg
,C欠	agjgnfgggffg
,C款	kffggggggggg
,C款到	kffggggggggg
,C没	dmgfkffggefg
,C没动	jfdfnfgggefg
,C没联	egogdggggffg
,C没说	pfaggggggggg
,C没过	rddggggggffg
,C状	fggggggggkgg
,C状态	fggggggggkgg
,C用	jfgggggggggg
,C的P	hgjgggffgggg
,C的单	cffwfffggdfg
,C的合	ggoagfgggggg
,C的客	gfdfYffzgffg
,C的标	mfeggggggggg
,C的款	egjggggggggg
,C的联	ffpgggefggff
,C的阶	cffgggfggogg
,C看	ndfgggfggfgg
,C砍	dggggkgggggg
,C签	Zfolgffggggg
,C签了	hgZqgeggghgg
,C算	Ydueffefgneg
,C约	kfhgggdggggg
,C约了	mfhgggdggggg
,C给	dfggggigglgg
,C给我	afgggfkggngf
,C续	geohgfgcgfgg
,C续了	ofefgfgggfgg
,C续约	egongegWgggg
,C维	fgkffggggggg
,C维保	fgkffggggggg
,C行	dgggggfgggkg
,C行政	dgggggfgggkg
,C被	kffggggggggg
,C被R	jffgghgggggg
,C要我	jgfggggggggg
,C要是	eggggkgggggg
,C要求	kffggfgggggg
,C让	oefgggfggffg
,C让我	jgfggggggggg
,C试	hfkggfgfgggg
,C试用	hflggegfgggg
,C说	hhfggffkgfgg
,C说不	lffgggfggggg
,C说要	lggggegggggg
,C谁	kfggggfggggg
,C谁拍	sgYggfgggggg
,C谁都	pdfgggfggffg
,C跟	hfigkgffggfg
,C跟进	Xffgxgdggffg
,C还	hfkggegggggg
,C还在	kdlfgfffgffg
,C还有	gglegfgggggg
,C还没	jfdmgffggggg
,C这	fekfggjgghgg
,C这单	gejgggfggigg
,C这客	fflffgiggggg
,C进	lfegggffgkfg
,C进到	kffggfefglgg
,C退	kffgggggghgg
,C那台	cfnggggggggg
,C那头	ggkggggfgggg
,C问	kfeggfghgggg
,C降	Zfdggufggggg
,C项	offfgggggefg
,C项目	offfgggggefg
,C验	kgfggggggggg
,C验收	kgfggggggggg
,C黄了	jffggffggkgg
,DC	afiggggfnggg
,D一起	gkfffggggggg
,D上	kdgggggggggg
,D例	ehgcegggqggg
,D例会	ehgcegggqggg
,D催	ffggfggggggl
,D催我	ffggfggggggl
,D先	gdfdpggggggg
,D先跟	gfgelggggggg
,D再	xZgdeggfgggg
,D冲	gjgfgfgggggg
,D到	fZfjpgggfggf
,D到期	eefrdfgggggg
,D去了	kfggggfggggg
,D叫	fggggggggggk
,D叫我	fggggggggggk
,D同	gegkfggggggg
,D同期	gdglfggggggg
,D呢	gcgoefgggggg
,D喊	fagfeggggggr
,D喊我	fagfeggggggr
,D回	ghfgfgggggkg
,D大家	fkgfgggggggg
,D天	gnfdgfgfgggg
,D天气	gnfdgfgfgggg
,D好	fjgffggggggg
,D好热	fjgffggggggg
,D必	fagesggfgggg
,D必须	fagesggfgggg
,D快	gjgffggggggg
,D快乐	gjgffggggggg
,D成	fdhlfggggggg
,D成了	fbgofggggggg
,D我需	gggfkggggggg
,D打	gcfdnggggjgg
,D拜	gdgmeghggggg
,D拜访	gdgmeghggggg
,D排	gdfZtggggggg
,D排了	gdfZtggggggg
,D提	ffgggggggggj
,D提示	efggfggggggm
,D提醒	ffgggggggggj
,D新建	gegneggggggg
,D有	gfggkggggggg
,D有什	fceevgefeggg
,D比	gbfqfggggggg
,D比D	gbfqfggggggg
,D没	fdgdqggggggg
,D没跟	eeggnggggggg
,D的	eaggngfgkggg
,D的会	fYgdbgdf4ggf
,D的成	gegmggggfggg
,D的拜	affftgfgggfg
,D的活	fLgY/gggfggg
,D目	gegkgggggggg
,D目标	gegkgggggggg
,D看	ipddefgggggg
,D社	gkfefggggggg
,D社保	gkfefggggggg
,D约	lcfcmgiggfgg
,D约了	ecgbqgkggggg
,D给	gdffmggggggg
,D综	fkgffggggggg
,D综合	fkgffggggggg
,D聚	fkgfgggggggg
,D聚餐	fkgfgggggggg
,D能	gfflgfgggggg
,D能不	egcpgfgggggg
,D能做	gggkgdgggggg
,D能落	fZgrfggggggg
,D能达	gfgkgfgggggg
,D要	gegfkggggggg
,D要跟	gdgfmggggggg
,D评	geedegfgrggg
,D评审	geedegfgrggg
,D谁	eijfgggggggg
,D起	crgcfggggggg
,D跑	igfeegqfefgf
,D跑了	jlgfegfggfgg
,D跟D	afgsfgfgggfg
,D跟P	fefffgqfeggg
,D还差	gggkefgggggg
,D那	ncgefgggjggg
,D那个	gggeggggkggg
,M往	gegmggggfggg
,M往上	gegmggggfggg
,PD	eneejfeggggf
,P上	ggsdgggagggg
,P上次	gftfgggYgggg
,P什	ddsdfgkeegfg
,P什么	ddsdfgkeegfg
,P和	gefmfggggggg
,P和P	fdeqffgggggg
,P回	mdkefggffggg
,P嫌	ndffgggggggg
,P嫌贵	ndffgggggggg
,P是	dbzdfgfeggfg
,P最	gfkffggggggg
,P最近	gfkffggggggg
,P有	ggfekggggggg
,P有几	gggclggggggg
,P有没	ggegjggggggg
,P松	nbndefffgggg
,P松口	nbndefffgggg
,P没	2Xfdegfeggfg
,P点	pdgfgggfgggg
,P点头	pdgfgggfgggg
,P生	fkgfgggggggg
,P生日	fkgfgggggggg
,P电	kfuWfegfgggg
,P电话	kfuWfegfgggg
,P的	aXe2dgkdfgff
,P离	ljfefggfggfg
,P离职	ljfefggfggfg
,P答	kdmeeggfgggg
,P答应	kdmeeggfgggg
,P要	jfgggejggggg
,P说	ncjfgggffggg
,P跟	ggfocggggggg
,P那	edephfgfgggg
,P那边	edephfgfgggg
,P问	mffggggfgggg
,R便	ggfbgngggggg
,R便宜	ggfbgngggggg
,R抢	hgfjfggggggg
,R抢了	ggflefgggggg
,bo	kegfgggggggg
,bot	kegfgggggggg
,h	ldgggggggggg
,w	gkgegfgggggg
,一	gcfhkgiggggg
,一个	eZffuggfgggg
,一会	gfggfgffgggl
,一会儿	gfggfgffgggl
,一共	lcgggggggggg
,三	fdgfigggjggj
,三点	gcgfgghgfggn
,上	fehfgggglggg
,上面	fdhefgffqggg
,下	gjjefggggggg
,下次	gcpffggggggg
,下雨	gkffgggggggg
,不	hjffgifggggg
,不用	jjgefggfgggg
,不用了	jjgefggfgggg
,不知	vZefgfeggggg
,不知道	vZefgfeggggg
,业	idgmgffggfgg
,业绩	ecgpgfgggggg
,丢	fdelfigfgjgg
,丢了	hcfnelgfgggg
,丢了的	gdgpcfgggggg
,丢单	eedmffgfgmgg
,两	hfegggkggggg
,两台	kdgggggggggg
,为什	fgckfggkgggg
,为什么	fgckfggkgggg
,之	obggggggghgg
,之前	obggggggghgg
,二	sagfdggfgggg
,云	qagfgggfgggg
,五个	dgggggggggkg
,交	fjnefeffgffg
,交期	fjnefeffgffg
,产	gpfefegfgggg
,人在	fgggggkgfggg
,人在路	fgggggkgfggg
,什	hmeeggggfggg
,什么	hmeeggggfggg
,什么时	hmeeggggfggg
,从	hdgmgfgggggg
,仓	cpgffggggggg
,仓库	cpgffggggggg
,他们	jejegggggggg
,他们分	kegggggggggg
,他们家	ffkggggggggg
,他们要	gftXgegggggg
,他们预	rcfdgfgfgggg
,他说	jeggggfkfggg
,以	a4dfefdfgedg
,以后	a4dfefdfgedg
,价	mggfgfgfgggg
,价格	migfffgegggg
,会	gigdfifgjggg
,会上	gefdcgefvggg
,会开	kfgggggggggg
,会开完	kfgggggggggg
,会议	fkgeggffiggg
,会议室	fofdgfggfggg
,佛	jkfefggfgggg
,佛山	mdgggggggggg
,你	hmeffggggggg
,你们	qdfffdgggggg
,你会	gkffgggggggg
,你叫	gnfffgfgfggg
,你是	gmeffggggggg
,佰	mdgggggffggg
,保	gafcdwgggggg
,借	foefegfggggg
,借我	foefegfggggg
,假	efgegogggggg
,假如	dggggkgggggg
,假如C	dggggkgggggg
,假设	edgbgugfgggg
,做	gmgdfggfhghg
,停	fkcYsfgggggg
,停车	gtbecfgggggg
,催C	dgggggglgggg
,催C赶	dgggggglgggg
,催款	gfefgggmgggg
,先	eleekgggfggg
,全年	gffkgfgggggg
,全线	ggfcgmgggggg
,全线0	ggfcgmgggggg
,全组	fgfkgggggggg
,全组手	fgfkgggggggg
,公	fmfffggfgggg
,公司	eofefggggggg
,内	csefgfgffggg
,内部	csefgfgffggg
,再	fbgffigngggg
,再不	kfgggggfgggg
,写	eagffggshggg
,写个	egggggfhkggg
,写段	feggggglgggg
,凯	ifgffggggjgg
,出	fhdemfjfgggg
,出差	fccdxefegggg
,分	cQd/dffafffg
,列	gZfvfgfffggg
,刚从	kgggggeggggg
,刚才	hefffggglggg
,刚接	gegggglggggg
,刚接手	gegggglggggg
,刚跟	hgggggdgjggg
,刚跟P	hgggggdgjggg
,创	deffggfggfqg
,创建	deffggfggfqg
,别记	gnfefggfgggg
,到	djefgglffggj
,到点	fgggfggfgggj
,到点喊	fgggfggfgggj
,前台	jgggggeggggg
,加	ckfhfgfeggmg
,加个	ffgggggggflg
,加个新	ffgggggggflg
,劳	jfgggggggggg
,劳务	jfgggggggggg
,半	heggjggggggg
,半个	gfgfjggggggg
,半个月	gfgfjggggggg
,半年	fegilggfgggg
,华东	gfgkfggggggg
,单	jafqffgggfgg
,单子	lggfgggggfgg
,卡	gcogffgggggg
,卡在	gcogffgggggg
,卡在谈	fefmgggggggg
,原	elgegggggjgg
,原因	gfgfgggggkgg
,去	gfdcfmmggggg
,去C	gfggggkggggg
,参	legggggggggg
,参数	mdgfgggggggg
,又	ikgfgggfgggg
,发了	legggggfgggg
,发票	fnegfggggggg
,只	kdeiekgggggg
,只看	dXf2effeefgg
,只算	fdgnfggfgggg
,只算我	fdgnfggfgggg
,可	fmgefggggggg
,可以	fmgefggggggg
,可以的	fmgefggggggg
,各	dmgifggfgggg
,各位	btgfdgffgggg
,各阶	gdgmgggggggg
,各阶段	gdgmgggggggg
,同上	kegggggggggg
,同行	gkfggfgfgggg
,名片	glgffggggggg
,后	kfgggggfgggg
,听	jlgffgfffggg
,听说	jlgffgfffggg
,周	iefefgffoggg
,周会	fgfdfgffrggg
,味	fbldffgfgpgg
,味知	fZndefgfgqgg
,味知香	fZndefgfgqgg
,咋	gmfegggfgggg
,咱们	fgjhgfgggggg
,咱组	fefpdggggggg
,咱组D	ekgegggggggg
,咱跟	fgjggggggggg
,咱跟C	fgjggggggggg
,哈	gjgggggggggg
,哈哈C	hkfgggfggffg
,哦	fngefggfgggg
,哦哦	fngefggfgggg
,哪一	gfeqbggggggg
,哪一步	gfeqbggggggg
,哪个渠	ggeleggggggg
,哪个行	gffjfggggggg
,哪些在	gfeoefgggggg
,哪些客	ggfjhfgggggg
,哪几	ggfapfgggggg
,哪几个	ggfaqfgggggg
,哪家	feeesfgffggg
,哪家快	feeesfgffggg
,售	cpfffggfgggg
,售前	cqefgggfgggg
,售后	dofgfggggggg
,嗯	fngefggfgggg
,嗯嗯	fngefggfgggg
,回	eieffgfpeggg
,回头	gpgefggeeggg
,团	fkfhfggggggg
,团建	eteeffgfgggg
,团队D	gegleggggggg
,在	hpfdfffggggg
,在不	fodffggggggg
,在不在	fodffggggggg
,在谈	gffmffgggggg
,在谈的	gffmffgggggg
,堵	kegggggggggg
,堵车	kegggggggggg
,堵车堵	kegggggggggg
,多少钱	ggelgfgggggg
,大	cjglfgfggggg
,大单	ggendggggggg
,大家	bpgeggfggggg
,大家注	ekgggggggggg
,太长	ggffggggkggg
,太长不	ggffggggkggg
,头	lefggggggggg
,她	kgggfggggggg
,好	frfdfggfgggg
,好家	hkgffggfgggg
,好家伙	hkgffggfgggg
,存	fgggggggggjg
,存个	fgggggggggjg
,存个新	fgggggggggjg
,孩	gmgfggggfggg
,孩子	gmgfggggfggg
,它	gdmdfgfgflgg
,官	ggfgggfgggkg
,官网	ggfgggfgggkg
,定	fggggggggggk
,客户要	efggggglgggg
,对	fgkgfgghgggg
,对手	hV8Xafgggggg
,对方说	jdffgggjfggg
,小	gffdofgggggg
,展会上	egggggfgggjg
,工	fnfefggggggg
,工位	freeeggfgggg
,工厂	emgegggggggg
,差	elfffkgfgggg
,差旅	dmfeflgegggg
,差旅费	gdgdeqgggggg
,已	leeigggggggg
,帮忙归	gfggggffkggg
,帮我	ffgfggfjghhh
,帮我C	fgleffdfgbsf
,帮我写	gfggggfkgggg
,帮我回	ecgffgZzeggf
,帮我建	ggfgggfgggkg
,帮我把	eeffdfekfqff
,平	gffkgggggggg
,平均	gffkgggggggg
,年	jmdfgfgggggg
,年会	gpcefggggggg
,应	gceogbgmfggg
,建	agfgggfggfrg
,开	Vjceffcffe6g
,录	Zbeefgdfgf4g
,录入	Ufegggefgf0g
,彩	Yrmeffffgfgg
,待	feefkgjgiggf
,待会	ffdfnglgggge
,待会儿	fdeetfdgfggg
,待办	fdgfgggfoggg
,快	fffnfggfgggg
,快递	eofffggggggg
,怎	feffgggngggg
,怎么	feffgggmgggg
,怎么让	dfcfgffsgggg
,怎样	eddfgfgsgggg
,总共	ggfkffgggggg
,恭	fkgfgggggggg
,恭喜	fkgfgggggggg
,恭喜P	fkgfgggggggg
,想	dhhfgggiggjg
,想个	cefgggesgffg
,想个理	cefgggesgffg
,想了	dgjgggegggkg
,想了解	dgjgggegggkg
,想看	dgngggggggfg
,想看看	dgngggggggfg
,意	gffleggggggg
,意向	gffmeggggggg
,意向阶	gggjfggggggg
,成	gegmfggggggg
,成交	gcgpeggggggg
,我D还	ffgflgfgfggg
,我们	hehfggfkgggg
,我先	gjfggggggggg
,我列	gggdmgggfggg
,我咋	efkggggigggg
,我在	gffgggkggggg
,我在C	gffgggkggggg
,我没	jgfgeggfjggg
,我看	dogffggffggg
,我要	egefffrfeggg
,我说	jgfggggggggg
,我说D	mgdggggggggg
,所	flgefggggggg
,所有	flgefggggggg
,所有人	flgefggggggg
,手	ggflffgggggg
,手上	gefpefgggggg
,手机	fmgefggggggg
,手里	gffjgfgggggg
,打	kkefffhegggg
,打不	qhdeefgfgggg
,打了	pbggggffgggg
,打印	gjggfggggggg
,打印机	gjggfggggggg
,把C的	fffgggfglggg
,把D群	gggdggggkggg
,把刚	fgggggggjggg
,把刚才	fgggggggjggg
,投	enghdggfgggg
,投影	flfffggggggg
,投影仪	flfffggggggg
,报了	kedigggggggg
,报了M	pfbfgggggggg
,报了价	feglgggggggg
,报价	gffhgfgjgggg
,报价单	kegfggghgggg
,报价发	gedggfgogggg
,报销	flfffggggggg
,报销单	fkgggggggggg
,拉	gggejggggggg
,拉个	gggdkggggggg
,拍	gemffggggggg
,拍板	gemffggggggg
,拍板的	gemffggggggg
,拓	kbobegfffkgg
,拓客	kbobegfffkgg
,拓客通	kbobegfffkgg
,拖	ggffkggggggg
,拟	dffgggfrgffg
,拿	gfQfg0gggggg
,拿不	ifPggzgfgggg
,按	fVfyffgfgggg
,按人	fbgphggfgggg
,按金	gfgkfggggggg
,按金额	gfgkfggggggg
,换	fdfhfpghfggg
,换成	eZehevgfgggg
,换成P	edfsfegfgggg
,排	gafpfggfgggg
,接	idggggiggggg
,接了	idggggiggggg
,推	cmfefpdefggg
,推荐	dtgeffgefggg
,提醒	fcggnggfgggi
,提醒我	ggggeggggggj
,搞	qdgeggfggggf
,收	eogffggfgggg
,收到	fmgffggfgggg
,改	gmffggggfhgg
,放	fqcdhffffggg
,放假	goaejffgfggg
,教我	gegfgggmgggg
,数	kgfggfgggggg
,整	edfkgggglggg
,新	gffgggfgggmg
,新增	dgggggggggkg
,新增客	egfhggggggkg
,新年	flgefggggggg
,新年好	fmgefggggggg
,新来	fbfeffkefgtg
,新来的	hhfffgmfggeg
,新线	ddgefggfggsg
,新线索	ddgefggfggsg
,方案阶	gfejfigggggg
,无	mreceffeeffg
,早	frfdeggfgggg
,早点	glgffggggggg
,是	2Rhdfggffggg
,晚	flfcfngfgggg
,晚点	fmgffggggggg
,替	fgggggfkgggg
,替我	fgggggfkgggg
,替我想	efggggepfggg
,最后	lggggggcgggg
,最近	fhelffgggggg
,最近一	fbjnfggggggg
,最近三	ggekgfgggggg
,有	ggegkfgggggg
,有个	ggggggfggfkg
,有人	gmffeggggggg
,有什	heffogfffggg
,有什么	heffogfffggg
,有没	gfeflfghgggg
,有没有	gfeflfghgggg
,有谁	gddctggggggg
,朋	jjgffggfgggg
,朋友	jjgffggfgggg
,服	dogffggfgggg
,服了	dogffggfgggg
,机	gxdccggdgggg
,李	ehfkhggfgggg
,李雷	ehfkhggfgggg
,李雷D	gafpfggggggg
,来	fjfmfgfffggg
,来个	fYe0fgffdffg
,查	fevffgcffffg
,查一	fdyefgbfffeg
,样	jkdffggggggg
,样品	mdgfgggggggg
,根	gfggZgggqggg
,根据	gfggZgggqggg
,楼	ikfggegfgggg
,欢	epfefggfgggg
,欢迎	epfefggfgggg
,正	jggfgggggggg
,每	dXfvfggfgggj
,比	dnfifggfgggg
,水	peeggdgggggg
,汇	edpeglbgggfg
,沙	jfgggggfgggg
,没有	gdfihkgfgggg
,没有下	fbgojggfgggg
,没见	pefgggfggffg
,没说	kgfgggfgfggg
,没谈	mefggggfgggg
,测	drcffhffgggg
,测试	dvbeffffggfg
,海	flgggggfgggg
,涨	eHZ/cfgsfggf
,添	bffgggfeggtg
,漏	gefligfffggg
,烦	kgeggggggggg
,牛	mnceffgfgffg
,现在几	flefgggggggg
,生	flgfgggfgggg
,生日	fmgffggfgggg
,生日快	fmgffggfgggg
,甲	gngefggfgggg
,甲方	gngefggfgggg
,电	ghffgggkgggg
,电梯	kegggggfgggg
,电话	ffffgggngggg
,登	ajggggggggmg
,百	kcleffifggfg
,百川	kbndefiffgfg
,百川在	gfpeffegfggg
,目	gfkgffgggggg
,目前	gfkgffgggggg
,看下	gghjfgfggggg
,看完	jffggggggggg
,看看	gfglggggfggg
,社	fsedfggdgggg
,社保	fsedfggdgggg
,稍	fofeeggggggg
,稍等	fofeeggggggg
,第	ggegggkggggg
,第一	ggegggkggggg
,第一次	ggegggmggggg
,等	gkggeggggggg
,签	fgcegpgggggg
,签下	fgacgtgggggg
,算	Wmedfwfffefg
,红	elggggggfggg
,约	fgggfgkggggg
,约了	dgggdgqggggg
,线	hfgkeggggggg
,线索	hfgkeggggggg
,给C再	egegglgggggg
,给C的	dghggggkgggg
,给P	edgffggqgggg
,给个	fYgefggugggg
,给我	fkggigfffggf
,给我个	gZfzegdeeggg
,统	ggfXfsgggggg
,统一	ggfXfsgggggg
,续	dcfffggsgggg
,翻	fcoefgffkggg
,翻一	fcoefgffkggg
,翻一下	fcoefgffkggg
,老	jggiggfgggfg
,老客	lgghfgfgggeg
,老客户	lgghfgfgggeg
,聊	ifggegggjggg
,聊天	gfggbgffpggg
,联系人	ffkfegggggig
,能	ihfkfdgggggg
,能不	elfjdegggggg
,能不能	elfjdegggggg
,能的	neggfdgggggg
,能的话	neggfdgggggg
,自	aqggggggfggg
,自取	aqggggfgfggg
,英	fqebfgfjfggg
,英泰	fqebfgfjfggg
,英泰克	fqebfgfjfggg
,行	fteffgdfgggg
,行吧	godffggggggg
,被R	hgfjgfgggggg
,被R抢	ggekgfgggggg
,要在	jfgggggfgggg
,要在D	jfgggggfgggg
,要是	fggfgjgggggg
,见了	jgggggfggggg
,记	gleffggggggi
,记得	gndeeggggggi
,讲	fjfefgofcggg
,讲个	esfdfgffeggg
,设	legggggggggg
,设备	leggggfggggg
,试	mgeggfgggggg
,该	gffenggggggg
,该催	ggfekggggggg
,语	fdgfgggngggg
,语气	fcgfgggogggg
,说	gekgigfgfggg
,说可	jfgggggggggg
,说可以	jfgggggggggg
,说好	gZfeuggfeggg
,说是D	kfggggggfggg
,说说	gflgggfgfggg
,说说C	gflgggfgfggg
,请	fjhffgffghhg
,请给	ffgkgggggggg
,请给出	ffgkgggggggg
,请问	ginffgefeggg
,请问发	gjggfggggggg
,谁	glfgfggggggg
,谁C	etaffffggggg
,谁D	fggncggggggg
,谁会	gpeedggggggg
,谁去	hkffeggggggg
,谁在	gYhfqggggggg
,谁家	gaclofgggggg
,谁最	gegfmggggggg
,谁最后	ffngegfggggg
,谁最近	gebfpggggggg
,谁有	eoffeggggghg
,谁有投	fnffeggfgggg
,谁有空	dhggggggggkg
,谁的	gmfgdggggggg
,谁知	gpdeeggggggg
,谁知道	gpdeeggggggg
,谈	geffgnggfggg
,谈判	gefefpggfggg
,谈判的	geeUgygggggg
,谈判阶	gdgpffggffgg
,谢	mfgfgggfgggg
,负	demffgggggjg
,负责	demffgggggjg
,负责人	demffgggggjg
,资	eogefgffgggg
,赢	gffjckgggggg
,赢单	gfgbfpgggggg
,赢单率	gfgbfpgggggg
,超	gfggjggggggg
,超过	gfggkggggggg
,超过0	ffggjggggggg
,跟C	gfdkigfgjffg
,跟C的	bffscgefmfeg
,跟C约	neggfgfggggg
,跟D	fgelffgggggg
,跟D比	ffenffgggggg
,跟P	nffffgfgfggg
,跟R	eegleggjgggg
,跟R正	edfrfggegggg
,跟我	fgfgggjggggg
,跟我说	fgfgggjggggg
,路	hffggglgggfg
,转介	lggifgegggfg
,转介绍	lggifgegggfg
,转化	ggfjgfgggggg
,转化率	ggfjgfgggggg
,转发	mefgfggggggg
,输	geeoefgggggg
,输给	gefndggggggg
,输给R	gefndggggggg
,过	fafetggfgggg
,还	mfcggigggggg
,还是	megfgggggggg
,还是老	pdfegggfgggg
,还有	feefgngggggg
,还有得	fgeggjgggggg
,这个	fnfdfgfejggg
,这个群	fdggfgfgnggg
,这单	jdldffgfgjgg
,这单多	gdqdfegggggg
,这天	fmgffggggggg
,这就	ecafggzfgffg
,这条	flgffggggggg
,这段	geggggggkggg
,这段录	geggggggkggg
,这破	glffgggfgggg
,这破网	glffgggfgggg
,通	hegggggflggg
,逾	gggfjggggggg
,逾期	gggfjggggggg
,那	gZqdhgggghgg
,那C	dfpgggfggffg
,那C呢	fgjggggggggg
,那D	gdgpcfgggggg
,那D呢	geglfggggggg
,那个	gfmefggggggg
,那单	eVtQeefef6gg
,那家	jemdffgggggg
,那边	hekffggggggg
,那金	gelgffgggggg
,那金额	gelgffgggggg
,都	gffcgogfgggg
,酒	pfgdfggggggg
,酒店	pfgdfggggggg
,金	gehkgggggggg
,金额	fdikgggggggg
,金额前	fafsfggfgggg
,金额靠	geglgggggggg
,销	ifglfggffggg
,销售	ifglfggffggg
,长	hVgW6ggfgfgg
,门	wcfggggggZeg
,问问	etfdeggffggg
,陌	ieffgggkgggg
,陌拜	ieffgggkgggg
,陪	Yecfgf2fgeeg
,随	fpgdfggfgggg
,随便	fngefggfgggg
,集	jggfgggggggg
,青	jckcegjfgigg
,青禾	jblcehjfgigg
,预	hefcfpgggggg
,预测	fdflgigggggg
,预测一	fcgnfggggggg
,领	fljfgffffggg
,领导	fljfgffffggg
,食	elggfggggggg
,食堂	elggfggggggg
,食堂D	elggfggggggg
,首	kfgfggggfggg
,首付	kfgfggggfggg
,马上C	cfggggnfggfg
,马上进	geggggkggggg
0k	legggggggggg
0万	kgfggfgggggg
0个点	hffeglgggggg
0个点能	fgeggkgggggg
0台	jggggfgggggg
0天没动	ffgflggggggg
0家	egggggggggjg
0家店	dgggggggggkg
0开	dgfggggggglg
0开头	dgfggggggglg
0开头那	dgfggggggglg
0折	gggdglgggggg
0毛	rdfgggfggfeg
0的	fkfggggggggg
0米	lffgggfggggg
C0	kfggggggggfg
CC	kggggggggggg
CD	hfkdfifggggg
CD买	fgqcgdgggggg
CD买了	fgqcgdgggggg
CD开	kfgggfgggggg
CD有	efnggfgggggg
CD签	Zeregjgggggg
CD能	fgfpgcgggggg
CD能签	fgfpgcgggggg
CPD	dgYvgfgggggg
CP发	kgfgggfggggg
CP那	dgmggggdgggg
CP那个	dgkgggghgggg
C三	ieeggkgggggg
C三个	hfdggmfggggg
C下	helggggggfgg
C下一	bgqgfgfggfgg
C下一步	bgqgfgfggfgg
C下单	oeeggggggfgg
C不	brgfghfggefg
C不签	eYvfgfgggggg
C丢	kheiggffgffg
C丢了	miefggffgffg
C丢了怎	esdfggfeggfg
C丢单	ceesfggfggfg
C两	egkffjgggggg
C两个	fgfgfkgggggg
C两个都	fgfgfkgggggg
C中	mffggggggfgg
C为	efngggfggggg
C什么情	gglgggcggggg
C什么时	fgjggggggggg
C介	rfgfggeggfdg
C介绍	rfgfggeggfdg
C从	gghegfkggggg
C从C	ggbggfpfgggg
C从C怎	ggbggfpfgggg
C他们预	egkggfgggggg
C会	gfYggqjgfggg
C会议	gfggggkgfggg
C会议室	feggggngeggg
C催款	Vgfgggooggfg
C先	ffYgdgvggggg
C关	fffgggfggmfg
C再	fgfggjgggggg
C再便	fgeggkgggggg
C再便宜	fgeggkgggggg
C再让	egfggkgggggg
C再让0	egfggkgggggg
C再降0	fgeggjgggggg
C决	rebggfgggggg
C决定	rebggfgggggg
C几	selYfefggfgg
C到	drigffdfgfgg
C前	fggggglegggg
C加	eggggggggglg
C加了	jggggggggggg
C压	lffggggggggg
C又	Zwefgfffgffg
C又推	tYgfgfgggggg
C发	fffggefpgffg
C发了	kffggggggggg
C发了需	kffggggggggg
C只	dfgggofggfgg
C可	dgggggggglgg
C可以	dgggggggglgg
C可以往	efgggggggmgg
C合作	cfpgggfgggfg
C合同签	lgdggggggggg
C同	pdeggffggfgg
C后	hfmgfgffgggg
C呢	dgqfgffggfgg
C和	fgdggngggggg
C和C	fgdggngggggg
C和C都	fgdggogggfgg
C哪	ocgfgfgfgggg
C啥	ggZggfsggggg
C回	fgjggggggggg
C在	kmaggfgggggg
C坏	mfeggggggfgg
C多	kfblfifggffg
C多少	gfbmfjfggfgg
C多少钱	oggfgbgggggg
C大	ddoggggggggg
C大概	ddoggggggggg
C官	dgfgggggggmg
C官网	dgfgggggggmg
C官网留	dgfgggggggmg
C定	mfggggfggfgg
C定了	oefgggfggffg
C对	ggjggggggggg
C对我	dfnggfgggggg
C对我们	dfnggfgggggg
C尾	jgfggggggggg
C尾款	jgfggggggggg
C已	jfffhggfgggg
C已经过	fggelggggggg
C开	fgfggglgfggg
C开会	egegggngeggg
C归	pgbgfgfgghgg
C归谁	ufZgeffggggg
C当	fgkgggfggggg
C当初	efmgggffgggg
C当初是	efmgggffgggg
C往	hffggggggkgg
C往后	iefgggfgglfg
C怎	hdjfgfhkgffg
C怎么	hdjfgfhkgffg
C怎么回	ggbggfpfgggg
C总	jffggggggggg
C想	ngdggffggggg
C想了	kgggggegggfg
C想了解	kgggggegggfg
C成	ldffgffggnfg
C成交	behfgffggtfg
C我们	efgggfgmgggg
C打九折	ggefgkgggggg
C打八	Zffggugggfgg
C打八五	eggggkgggggg
C把	hkegggfggggg
C报	fgmggegggggg
C报价	ggdlgggggggg
C报的	ffubgcfggggg
C拖	jfegdkffglfg
C拖到	bffgelffgogg
C拖到D	aggggogggggg
C招	kffggggggggg
C招标	kffggggggggg
C拜	hgggffjggggg
C拜访	hgggffjggggg
C拿	nffgggfggggg
C换	hfkggggggggg
C换人	megggfgggfgg
C换人了	megggfgggfgg
C换供	egkggggggggg
C换供应	egkggggggggg
C提	Zeddgkdffufk
C改	jhfgggfggggg
C改了	axefffefgefg
C放	gffeggfgfnfg
C是	efifgfmfgggg
C是什	ffbgggrggggg
C是什么	ffbgggrggggg
C是否	egkggggggggg
C是谁	ggkgggdggggg
C晚	feeggngggggg
C最	ggjgggfggggg
C有	meffgfeglffg
C有没	ngffgegggggg
C有没有	ngffgegggggg
C有点	hddfffafxfff
C来	ifcfgfnhfggg
C来厂	mefgggfggfgg
C标	egggggggghgj
C样	gfjggggfgggg
C样品	gfkggfgfgggg
C样品寄	kgeggggggggg
C楼	fgggggkggggg
C楼下	fgggggkggggg
C楼下了	fffgggkggggg
C欠	agjgnfgggffg
C款	kffggggggggg
C款到	kffggggggggg
C款到了	kffggggggggg
C没	ekhgjffggffg
C没动	jfdfnfgggefg
C没联	fglgfggggggg
C没联系	fglgfggggggg
C没说	pfaggggggggg
C没过	rddggggggffg
C法	lfeggggggggh
C法务	kefggggggggh
C状	fggggggggkgg
C状态	fggggggggkgg
C状态更	eggggggggkgg
C现场	cfggggcfsgfg
C用	jfgggggggggg
C的P写	dggggggkgggg
C的P加	ogfgggfeggfg
C的P问	lgdggggggggg
C的会	ggggggfgkggg
C的前	bdbfgg0ffffg
C的单	bff0dffggdeg
C的单子	bff0dffggdeg
C的合	ggoagfgggggg
C的合同	ggoagfgggggg
C的客	gfdfYffzgffg
C的客户	gfdfYffzgffg
C的情	eeogggegggfg
C的情况	eeogggegggfg
C的标	kffggggggggg
C的标书	jffggggggggg
C的款	dgiggggggggj
C的沟	effgggegpggg
C的沟通	effgggegpggg
C的电	ggggggfgkggf
C的电话	ggggggfgkggf
C的联	ffpgggefggff
C的联系	ffpgggefggff
C的订	igmfggffgdfg
C的订单	igmfggffgdfg
C的近	dfpgggeggffg
C的近况	dfpgggeggffg
C的门	aedgggyeeffg
C的阶	dggggggggmgg
C的阶段	dggggggggmgg
C看	qdegggfggfgg
C砍	dggggkgggggg
C碰	jfggggfggggg
C签	gcljgfgggggg
C签了	oacmgfgggggg
C算	Ydueffefgneg
C约	lfhgggeggggg
C约了	mehgfgdggggg
C约了D	oeggfgeggggg
C线	gggggggggbmg
C给我	bgggggjgglgg
C续	gfnhgfgdgggg
C续了	ofefgfgggfgg
C续约	egllgfgagggh
C维	fgkffggggggg
C维保	fgkffggggggg
C能	fgccgtfggggg
C行	dgggggfgggkg
C行政	dgggggfgggkg
C被	kffggggggggg
C被R	jffgghgggggg
C要我	jgfggggggggg
C要我们	jgfggggggggg
C要是	eggggkgggggg
C要求	kgfggfgggggg
C让	oefgggfggffg
C让我	jgfggggggggg
C让我们	jgfggggggggg
C试	hfkggfgfgggg
C试用	hflggegfgggg
C说不	lffgggfggggg
C说再	jggggggfgggg
C说要	ggkggegggggg
C说要是	lggggegggggg
C谁	kfgggggggggg
C谁拍	sgYggfgggggg
C谁拍板	sgYggfgggggg
C谁都	pdfgggfggffg
C赶	dgggggglgggg
C赶紧	dgggggglgggg
C赶紧盖	dgggggglgggg
C跟	hfigkgffggfg
C跟进	Xffgxgdggffg
C还	hgjggfgggggg
C还在	kdlfgfffgffg
C还有	gglegfgggggg
C还没	kfdkgfgggggg
C这个	ffncgemgegfg
C这个客	ffncgemgegfg
C这客	fflffgiggggg
C这客户	fflffgiggggg
C进	kfefggefgjjg
C进到	kffggfefglgg
C退了	mffgghfggfgg
C选	6fQffdfggfgg
C那个项	eglgggggggfg
C那单要	fggggjgggggg
C那台	cfnggggggggg
C那头	ggkggggfgggg
C那边定	jgfggggggggg
C都	hfeggkgggggg
C都签	ffegglgggggg
C问	lfeggfghgggg
C问的	tfcegdfggggg
C降	dfeggngggggg
C项	offfgggggefg
C项目	offfgggggefg
C预	ggdlgfgggggg
C预算	ggdngfgggggg
C飞	ffeegofggggg
C飞了	ffeegofggggg
C验	kgfggggggggg
C验收	kgfggggggggg
DC	cfigggggmggg
D一起	gkfffggggggg
D上	ncgfgggggggg
D上线	vXgefggfgggg
D不	ebgefugfgggg
D丢的	gfgmdggggggg
D丢的单	gfgmdggggggg
D买	fglegfgggggg
D买了	fgndgegggggg
D买了多	fgqcgdgggggg
D了	megfgggggggg
D例	ehgcegggqggg
D例会	ehgcegggqggg
D催	gfggfggggggl
D催我	gfggfggggggl
D先	gdfdpggggggg
D先跟	gfgelggggggg
D再	lfgggggggggg
D再打	legggggggggg
D再看	jggggggggggg
D冲	gjgfgfgggggg
D别	deggfggfgggq
D到	fcghlggjgggf
D到期	fffoeggggggg
D到期的	eefrdfgggggg
D去了	kfggggfggggg
D去了C	mfgfggfgfggg
D叫	fggggggggggk
D叫我	fggggggggggk
D吃	gpfddgfhfggg
D同期	gfgjfggggggg
D同期呢	gdglfggggggg
D呢	gdglfhgggggg
D咋	fdgjgkgfgggg
D和	eegkgggghggg
D喊	fagfeggggggr
D喊我	fagfeggggggr
D回来	mdgggggffggg
D多	gdfmfggggggg
D大家	fkgfgggggggg
D天	gnfdgfgfgggg
D天气	gnfdgfgfgggg
D好	fjgffggggggg
D好热	fjgffggggggg
D安	ikgefggggggg
D就稳	efggglgggggg
D就稳了	efggglgggggg
D干	gegmeggggggg
D干了	fdgoeggggggg
D开	iefjfggggggg
D必	gegflggggggg
D必须	gegflggggggg
D成	geglfggggggg
D成了	fcgofggggggg
D成了几	fbgqeggggggg
D成交清	ffgkgggggggg
D我需	gggfkggggggg
D我需要	gggfkggggggg
D打给	gcfemggggggi
D把	fkgfgggggggg
D拜	ghgldghffggg
D拜访	ghgldghffggg
D指	Zsgegggggggg
D指标	Zsgegggggggg
D排	figbmggggggg
D排了	gdfZtggggggg
D提前	apgggggggggg
D提示	efggfggggggm
D提示我	efggfggggggm
D提醒	ffgggggggggj
D提醒我	ffgggggggggj
D放	gucccfgggggg
D数	fggggjgggggg
D数字	fggggjgggggg
D数字怎	fggggjgggggg
D新	gfgjfggggggg
D新建	gegneggggggg
D新建了	gegneggggggg
D新录	gfgkfggggggg
D新录了	gfgkfggggggg
D有什	fefeqgfgfggg
D有什么	fefeqgfgfggg
D有哪几	gggdkggggggg
D有啥	edifkggghggg
D有啥要	fagfpgfgiggg
D来	fsdedggggggg
D比	dcfsffgggggg
D比D	gbfqfggggggg
D没	gegemggggggg
D没跟	eeggnggggggg
D的	fcghlgfgiggh
D的会	ibgfegegsggg
D的成	gegmggggfggg
D的拜	affftgfgggfg
D的拜访	affftgfgggfg
D的活	fLgY/gggfggg
D目	gegkgggggggg
D目标	gegkgggggggg
D目标缺	fcgnfggggggg
D看	kleeegfggggg
D社	gkfefggggggg
D社保	gkfefggggggg
D社保是	gkfefggggggg
D祝	efggggglgggg
D祝福	efggggglgggg
D签下	dfqggdgggggg
D签下来	dfqggdgggggg
D约	jdgekghggggg
D约了	fegdlgiggggg
D约了C	fgggggjggggg
D综	fkgffggggggg
D综合	fkgffggggggg
D综合症	fkgffggggggg
D群	gfgeggggnggg
D群里	gfgeggggnggg
D聚	fkgfgggggggg
D聚餐	fkgfgggggggg
D能不	hgekffgggggg
D能不能	hgekffgggggg
D能做	gggkgdgggggg
D能做多	gggngagggggg
D能冲	dfghgkgggggg
D能签哪	gggkgegggggg
D能落	fZgrfggggggg
D能达	gfgkgfgggggg
D能达标	gfgkgfgggggg
D行	cngfgggggggg
D行情	cngfgggggggg
D要	gfgfjgghgggg
D要跟	gdgfmggggggg
D见C	jegggghggggg
D评	geedegfgrggg
D评审	geedegfgrggg
D说	geggggggjggg
D谁值	gjgffggggggg
D谁值班	gjgffggggggg
D谁能	fjggfggggggg
D谁能加	fjggfggggggg
D调	aygcdggefggg
D走	megfgggggggg
D起	engdgggggggg
D跑	igfeegqfefgf
D跑了	jlgfegfggfgg
D跟C开	ggggggjgeggg
D跟C那	cgigegfgnggg
D跟D	afgsfgfgggfg
D跟P	fefffgqfeggg
D跟P喝	ffgggglgfggg
D还差	eddcolgggggg
D还差多	egdhengggggg
D还有	qeVdimfggggg
D还有什	ffgflgfgfggg
D还没	hggdkggggggg
D进	iegjfggggggg
D进场	jfgggggggggg
D通	hgggfggfgggk
D那	legfffgghggg
D那个	gggeggggkggg
D那个对	gggeggggkggg
D顺	gngeeggggggg
M	jefhghgggggg
M一台	jfgggggggggg
M往	gegmggggfggg
M往上	gegmggggfggg
M往上的	gegmggggfggg
M的	eWgxeggfgggg
PD	fkehigfggggg
P上	ggqegggbgggg
P上次	fgqfgggagggg
P上次提	fgjfgggggggg
P不	jgggggfggggg
P不在	kgggggfggggg
P什	ddsdfgkeegfg
P什么	ddsdfgkeegfg
P介	fgYggfbxggfg
P介绍	fgYggfbxggfg
P你	dpffgggfgggg
P值	efglgggfgggg
P写条	bggggggngggg
P出	ocgffgghgggg
P出差	wZgeeggfgggg
P出来	fggggggkgggg
P加	kgggggffgggg
P原	nefggggfgggg
P原话	nefggggfgggg
P吃	fefffgpgeggg
P吃饭	eeffegufdggg
P和	hfflfggggggg
P和P	fdeqffgggggg
P喝早	ffgggglgfggg
P喝早茶	ffgggglgfggg
P回了	oeffgggegggg
P姓	Zgpgggcfggmg
P嫌	meffgggggggg
P嫌贵	ndffgggggggg
P想	kgdggggggggg
P把	ldgggggggggg
P换	hfjggggfgggg
P提	ifkffgfggggg
P是	dcsefgfeggkg
P是P	UWyddfecff1f
P是哪	fdqefggggggg
P最	gfkffggggggg
P最近	gfkffggggggg
P最近有	gfkffggggggg
P有	ggfekggggggg
P有几	gggclggggggg
P有几个	gggclggggggg
P有没	ggegjggggggg
P有没有	ggegjggggggg
P松	kckefggigggg
P松口	kckefggigggg
P松口了	nbndefffgggg
P没	2Xfdegfeggfg
P点	pdgfgggfgggg
P点头	pdgfgggfgggg
P点头了	pdgfgggfgggg
P电	jfqYffgfgggg
P电话	jfqYffgfgggg
P电话里	nffggggffggg
P留的	jfgfgggfggig
P留的电	jfgfgggfggig
P的	fhgglfgfggfg
P的话	ragggfgfgggg
P的通	ggggggdgkggg
P的通话	ggggggdgkggg
P盘	fgfkgggggggg
P盘子	fgfkgggggggg
P离	jiffghgfgggg
P离职	jiffghgfgggg
P离职了	ljfefggfggfg
P答	kdmeeggfgggg
P答应	kdmeeggfgggg
P给	nefggggdgggg
P聊	veffegedfggg
P要	kfeggfhggggg
P说	kehggggggggg
P说什	kgffgggggggg
P说什么	kgffgggggggg
P请	drgefggfgggg
P谁	ggendggggggg
P跟	ggfocggggggg
P还	daxeegffgggg
P通电	fgfgfgkggggg
P通电话	fgfgfgkggggg
P那	fehkhggfgggg
P那个	dgkgggghgggg
P那边	eegnhfgegggg
P那边有	ffiapfgggggg
P问	kgfggggggggg
P问能	jgfggggggggg
P问能不	jgfggggggggg
R便	ggfbgngggggg
R便宜	ggfbgngggggg
R截	hflhgggegggg
R截胡	cfrhgfgcgggg
R抢	ggfjfggggggg
R抢了	ggflefgggggg
R抢了我	ggflefgggggg
R正	edfrfggegggg
R正面	edfrfggegggg
R比	gekgfgfjgggg
R比我	ddmfegfmgggg
R比我们	ddmfegfmgggg
al	jfgggggggggg
ap	jgggggggfggg
bot	kegfgggggggg
ce	hmffdggggggg
cn	kgggfggggggg
el	hueeXggggggg
ex	kkffcggggggg
fi	gkfegfgggggg
gr	kffggggggggg
h	kegggggggggg
ho	jgggfggggggg
hr	kffggggggggg
id	kffggggggggg
ik	kffggggggggg
il	leggfggggggg
in	jfgggggggggg
ing	jffggggggggg
len	jgggfggggggg
lin	jegggggggggg
mes	dgggggggggkg
ns	emeggggfgggg
n的	kgggfggggggg
op	fafsfggfgggg
ot	jfgfgggggggg
p0	fafsfggfgggg
pe	kgggggggfggg
po	mdifgfgggggg
pp	greedfgggggg
ppt	greedfgggggg
pt	greedfgggggg
ri	jfgggggggggg
rid	kffggggggggg
se	fkfhgggggggg
v	jggggggggggg
vi	kffgggggggfg
wi	gkgegfgggggg
x	jjffdggggggg
一下C	beigggpfffgg
一下C的	cfoggghggffg
一下味	fepffgffeggh
一下味知	fepffgffeggh
一下拓	dYeefmvefffg
一下拓客	dYeefmvefffg
一个学	ngfggfeggggg
一个学生	ngfggfeggggg
一个客	befgggffggtg
一个客户	befgggffggtg
一份	eeggfgehkgjg
一会	gfggfgffgggl
一会儿	gfggfgffgggl
一体	mfegggfggggg
一体机	mfegggfggggg
一共输	gegkfggggggg
一共输了	gegkfggggggg
一分	habeef2ffgeg
一半	hdfefpgfgggg
一半呢	gegefogggggg
一单	iefjgggggggg
一句怎	cfgggggngggg
一句怎么	cfgggggngggg
一台	jfgggggggggg
一周	iefgkggggggg
一大	bpgfgfgghggg
一天三	pcggggeggggf
一套	teYfgfgggggg
一家	edffggffgfrg
一年	lefggggggggg
一成	fffggngfgggg
一批	kfgggggggggg
一条记	geefpgeggggg
一条记录	geefpgeggggg
一样	rlZgffffgfeg
一次跟	gfjfgghggggg
一步	efijeggggigg
一段	ffggggflgggg
一点	dagffggtgggg
一版	ddgeggemnggg
一百	nfdgggfggggg
一眼	bdfghgsggffg
一般	jdelgggggggg
一起	glgfeggggggg
一轮	ndggggfggggg
一页	efggggoggffg
一页纸	efggggoggffg
七	kfgggfgggggg
七天	lfgggegggggg
万套	egnfgggggggg
三个单	gdgoeggggggg
三个单子	gcgqdggggggg
三个点	egdggngggggg
三十	hgejgfgggggg
三句	edgffggrgggg
三句话	edgffggrgggg
三台	qgbggfgggggg
三周没	eggfmggggggg
三周的	fefmgggggggg
三天	jgfggggggggg
三家	qdggggeggfeg
三方	gdgfggggnggg
三次	dgmgggggggfg
三点	gegggghgfggl
三趟	mfggggeggggf
上C	cfggggnfggfg
上一条	mffggggggfgg
上到	glgefgfggggg
上去	cqggggffgggg
上机	jffggggggggg
上来	cgggggegggof
上次报	fgkggggggggg
上次报的	fglgggfggggg
上次提	fgjfgggggggg
上次提的	fgjfgggggggg
上次说	ggagggoggggg
上次说到	egYgggrggggg
上的	gfglfggggggg
上的单	gfgkfggggggg
上的单子	gfgkfggggggg
上看	gfcgffpggfhg
上线	sZgffggfgggg
上能	nfdjeegggggg
上要	gkgegggggggg
上见	kfggggfgggfg
上认识的	dgggggggggkg
上进	geggggkggggg
上面	fehffgfgnggg
上面说	eedffgggrggg
上面说的	ggffggggkggg
下C	bekfgljfffgg
下C的	dfmggghggggg
下C的近	dfpgggeggffg
下一	eeljeggigggg
下一步	eenkdggggggg
下了	eexWgbmgeggg
下单	jjhfeggggggg
下味	femggghgfggh
下味知	femggghgfggh
下味知香	femggghgfggh
下回	filfgggfgggg
下大	fjgggggggggg
下大单	fjgggggggggg
下拓	dYeefmvefffg
下拓客	dYeefmvefffg
下拓客通	dYeefmvefffg
下文的	feglgggggggg
下文的单	feglgggggggg
下方	efglgggfgggg
下方案	efglgggfgggg
下方案阶	efglgggfgggg
下来的	fgjggggggggg
下次	gdmfhgfhgggg
下次什	gcnffggggggg
下次什么	gcnffggggggg
下次跟	feoekgffggfg
下次跟进	feidnggfgggg
下班	flgggggggggg
下的话	efggglgggggg
下的话D	efggglgggggg
下要	apggggigfggg
下这	gfggggfikggg
下雨	gkffgggggggg
下高	fsedfgfffggg
下高铁	fsedfgfffggg
不C	xeObfteggfgg
不一	fmeggggfgggg
不上	lmdfggfdgfgg
不下	igVegtgggggg
不买	fenggggggfgg
不了	fmggfggggggg
不亏	Xffggugfgggg
不到	flgffggggggg
不回	ikffgggegfgg
不多	legggggfgggg
不够	ehdhglgggggg
不大	gasffffggffg
不好	omffffdefffg
不干	wcfggfgggagg
不开	kfggggfggggg
不归他管	jgggggeggggg
不急	mefggggfgfgg
不打	pagggfgggggg
不是	megfgggggggg
不是一	kegggfgfgggg
不是不	gfkfgggggggg
不是不要	gfkfgggggggg
不是涨	gkfefggggggg
不是涨了	gkfefggggggg
不来	megggggfgggg
不清	njaggegggggg
不清楚	njaggegggggg
不然	lffggggggggg
不用	hkgffggfgggg
不用了	jjgefggfgggg
不看	ggffggggkggg
不着	uZdfffgggggg
不知	peegggffgggg
不知道	peegggffgggg
不碍	eZafgzfggggg
不碍事	eZafgzfggggg
不签	dYnefqgfgggg
不管	gZxdeffffggg
不给	gjfggggggggg
不续	gdmggffggggg
不肯	mfffgggegggg
不肯降	pfffgggcgggg
不能	kgeggggggggg
不能便	jffggggggggg
不能便宜	jffggggggggg
不能做	kdeffmgggggg
不能先	lhcggggggggg
不能完	fgegfngggggg
不能完成	fgegfngggggg
不能开	jgfggggggggg
不能接受	fgeggkgggggg
不能摸	egcpgfgggggg
不能摸到	egcpgfgggggg
不行	elfgghgfgggg
不要	dphffffggffg
不要了	ceqfgfgggggg
不让	kgggfggggggg
不说	hqfefgffdggg
不通	gogffggegggg
不错	hjgggggfgggg
不需	efffgffscggg
不需要	efffgffscggg
世	gtWdefmgfggg
业	hffkfggggggg
业占	gdgkgggggggg
业绩	feflghgggggg
东家	legggggggggg
东西	nfgggeggfggg
丢了几	gdgmfggggggg
丢了几个	gdgmfggggggg
丢了呢	efbfgtfggfgg
丢了怎	esdfggfeggfg
丢了怎么	esdfggfeggfg
丢了的	gdgpcfgggggg
丢了的呢	gdgpcfgggggg
丢几	ggfXfsgggggg
丢单	effifgggglgg
丢单的	dfetfggfgegg
丢的	fdhsbfgfgggg
丢的单子	engffggggggg
丢的都	gebrffgggggg
丢的都是	gebrffgggggg
丢给	gffkfggggggg
丢给R	ggekgggggggg
丢给R的	ggekgggggggg
丢给谁	gfgkeggggggg
丢给谁了	gfgkeggggggg
两万	gfnfggfgfggg
两个都	fgfgfkgggggg
两个都成	fgfgfkgggggg
两公	obgggggggggg
两句	cffgggnigfgg
两句客	dgggggglgggg
两句客气	dgggggglgggg
两天	dmgggggfgggg
两成	gfgcgnghgggg
两点	ffcgggpffggg
个D	bffgggfigggn
个D祝	efggggglgggg
个D祝福	efggggglgggg
个人	igmbgggggggg
个什	dffgggqfggeg
个什么	dffgggqfggeg
个会	efggggfgnggg
个会议	cegfgggfsggg
个口	ngcggffggggg
个号	fgfgggggggkg
个同	ggogaggggggg
个同事	ggogaggggggg
个名	hgfdjggggggg
个学	ngfggfeggggg
个学生	ngfggfeggggg
个客	eegggfgfggng
个客户	eegggfgfggng
个客户到	gggclggggggg
个对接	gggeggggkggg
个对接会	gggeggggkggg
个小	fhggggffkggg
个小时	flfggggggggg
个小结	feggggfeoggg
个序	fcginggfgggg
个微	fggggggjgggg
个微信	fggggggjgggg
个总	cZfzegcdmggf
个新	gdfhfgeggfng
个新客	fggfgggggflg
个新客户	fggfgggggflg
个新的	afggggfggfrg
个方	fkgfgggggggg
个方案	fkgfgggggggg
个最	ggfemegggggg
个月的	fcgnhggfgggg
个机会	gffjgfgggggg
个条	ggobggfgfggg
个条件	ggobggfgfggg
个校	hegfggggggjg
个校区	hegfggggggjg
个档	dgfgggggggng
个清	gffofggfgggg
个清单	gffofggfgggg
个渠	ggjhefgggggg
个渠道	ggjhefgggggg
个渠道来	fgmffffggggg
个点	gfffglgggggg
个点能	eedffqgggggg
个点能不	eedffqgggggg
个班	fjgffggggggg
个理	effgggfogffg
个理由	effgggfogffg
个理由约	cefgggfrgffg
个电	jegggggggggg
个电话	jegggggggggg
个纪	fgggggggkggg
个纪要	fgggggggkggg
个群	fdggfgfgnggg
个群D	fdggfgfgnggg
个联	ggjfgggggggg
个联系	ggjfgggggggg
个行	gffjfggggggg
个行业	gffjfggggggg
个表	fjdwffebeffg
个要点	feffgfmgiggg
个跟	Zgjgqgffgffg
个道	affggdfugffg
个道歉	affggdfugffg
个部门开	gjggfggggggg
个都	fgfgfkgggggg
个都成	fgfgfkgggggg
个都成了	fgfgfkgggggg
个重	gbggggfgoggg
个重点	gbggggfgoggg
个钱	eelggggggggg
个问	gmffeggggggg
个问题	gmffeggggggg
个项	fgkggggggggg
个项目	fgkggggggggg
中	mehfggfggggg
中了	vYkdfffggffg
中的	ggdmgggggggg
为丢	eefdfggfgtgg
为丢单	eefdfggfgtgg
为什么D	fgdhgggmgggg
为何	Xb5effeegfff
为赢	gfgfgggggjgg
为赢单	gfgfgggggjgg
主P	jegggggggggg
主动	ldgggggggggg
主管P	dggggggggglg
主要	ffdogggggfgg
久	geffmggggggg
久的	ggfekggggggg
久的是	ggfekggggggg
么D	fgdhgggmgggg
么不	gmgfgggdgggg
么丢	fdqjffeegfgg
么写	fdffgggogggg
么办	eefbfugfgggg
么区	jgggggffgggg
么区别	jgggggffgggg
么回事	igcggfmegggg
么回事儿	ggbggfpfgggg
么好	gieeegescggg
么安	ceufhffefggg
么安排	ceufhffefggg
么开	feggggglgggg
么打	eafegggugggg
么拒	fgfggggjgggg
么提	fqfefggdgggg
么时	jjffggfggggg
么时候	jjffggfggggg
么时候签	pfaggggggggg
么时候能	oidegffggggg
么来	fgVffgxfgggg
么样	gfekgfifgggg
么样的	efafggsfgggg
么没	ffgflgfgfggg
么没干	ffgflgfgfggg
么没干完	ffgflgfgfggg
么看	fggggjgggggg
么要	fdfeqgggfggg
么让	dfcfgffsgggg
么讲	geffggjjfggg
么说	ggffgggkgggg
么谈	hfffggodfggg
么跟	ffegggglgggg
么都	jgfggggggggg
么都不	kgffgggggggg
么都不肯	kgffgggggggg
么降	gfgjgggfgggg
么降了	gfgjgggfgggg
之	ggffggjggggg
之前	hgffggkggggg
之前的	ffggggkggggg
之前的来	ffggggkggggg
之前那	oifdfgfffggg
之前那个	oifdfgfffggg
乐	fkgffggggggg
乐,	fjgggggggggg
乐,,	fjgggggggggg
九	ghfdgkgggggh
九五	ggeYgtgggggg
九五折	ggeYgtgggggg
九折	fkffghgggggg
也	jeiiggefgggg
也不	keggghgfgggg
也没	jffggggggggg
也没啥	lefggggggggg
也要	kegggggggggg
也要一	kegggggggggg
也要一台	kegggggggggg
习	ejfdeXyfffgg
书的	Vffgggfwgggf
书递上	jfgggggggggg
书递上去	jfgggggggggg
买不	hdnggggggfgg
买不买	hdnggggggfgg
买了	ggmegfgggggg
买了多	fgqcgdgggggg
买了多少	fgqcgdgggggg
买过	gfmgggeggggg
了C三	meggggfggggg
了D	jfggggfggggg
了M	hpddfggggggg
了P	lffgggggggfg
了R	kehfgggggggg
了一	lefgigggggfg
了一个	nefggggggfgg
了一个月	qdffgfgfgegg
了一周	gXdfzgfffggg
了三	lffgggfggggg
了下	lgfgggggggfg
了两	mefggggggggg
了两台	ldgggggggggg
了么	dfpfggfgfggg
了二	legggggggggg
了五	mdgfgggggggg
了五分	kfgfgggggggg
了五分钟	kfgfgggggggg
了五台	pbffgggggggg
了什	gfffcgefsggg
了什么	gfffcgefsggg
了他	hgkeggfggggg
了他们	hgkeggfggggg
了价	feglgggggggg
了会	jeedfrgegggg
了几	geglgggggggg
了几个	fegmgggggggg
了几个单	gegkfggggggg
了几个客	gegleggggggg
了几个标	gegkfggggggg
了几家	gggjfggggggg
了几条	gggjeggggggg
了句	kggggggfggfg
了名	jgggggfgggeg
了名片	jgggggfgggeg
了吧	Zfogfhfggkfg
了呢	ffdfgpgggggg
了哪	ffkaifggnggg
了哪些	ednXkeggoggg
了哪几	gggeggggkggg
了哪几条	gggeggggkggg
了啊	fkgfgggggggg
了啥	feefggggnggg
了多少个	ggejgfgggggg
了多少钱	ggekgfgggggg
了影	gecWgxgggggg
了影响	gecWgxgggggg
了影响多	gecWgxgggggg
了怎	eoefgggggggg
了怎么	eoefgggggggg
了我们	gffhfkgggggg
了新	brggggdggggg
了是	dgkZgogggggg
了是吧	cfnggggggggg
了来	etfceggffggg
了样	pdegggfggggg
了样册	ldgggggggggg
了没得	eflggggggggg
了没有	fdjlffgggggg
了的	gfcjlgfggggg
了的呢	gdgpcfgggggg
了的有	ffVjwfeggggg
了的有谁	ffRb9fcggggg
了第	qcfgggfggffg
了算	Te1fgggffggg
了能	gifagngggggg
了解	ggggggjggggg
了解一	ekigggfgggfg
了解一下	ekigggfgggfg
了解下	efggggkggghg
了解我	jgggggegggfg
了解我们	jgggggegggfg
了谁	gffdoggggggg
了资	lgggggegggfg
了资料	lgggggegggfg
了趟	kgggggfgggfg
了趟C	kgggggfgggfg
了还	gdihglfgfggg
了还是	eemjgffggggg
了还是少	geflgggggggg
了需	kffggggggggg
了需求	kffggggggggg
争对	jfhfgfgggggg
争对手	jfhfgfgggggg
争的	ffgmfggfgggg
事会	kehgfggggggg
事会过	kehgfggggggg
事会过了	kehgfggggggg
事儿	fgfggflfgggg
事处	fgjggggggggg
二	jfgggggggggg
二期	kegggggggggg
于	gTg0fggfgggg
亏	Xffggugfgggg
云	legggggggggg
互	mdgggggggggg
五个校	hegfggggggjg
五个校区	hegfggggggjg
五分	kfgfgggggggg
五分钟	kfgfgggggggg
五十	bnglfgfffggg
五台	pbffgggggggg
五家	nafPb4gggggg
五折	fgfcgogggggg
五条	effgggegoggg
些单子金	gggmcggggggg
些合	gggqZggggggg
些合同	gggqZggggggg
些商机的	fggelggggggg
些在	gfeoefgggggg
些客户C	fgZqiegggggg
些客户晾	gggbmggggggg
些客户没	gggoaggggggg
些客户要	gggmcggggggg
交付	efggggfgnggg
交会	jgggggggggeg
交多	ggfjfggggggg
交期不	qagggfgggggg
交清	ffgkgggggggg
交清单	ffgkgggggggg
交的	gfijfggggggg
交的客	gdgneggggggg
交的客户	gdgneggggggg
交货	rfZggffggggg
交额	fafsfgggfggg
产品	fkefggfkgggg
享	d0fZfggcfggg
亮	jeegggflfggg
人P	fgfgggggggjg
人了是	cfnggggggggg
人了是吧	cfnggggggggg
人在	fgqYggigfggg
人在路	fgggggkgfggg
人在路上	fgggggkgfggg
人头	ieflffgggggg
人怎	flffgggggggg
人怎么	flffgggggggg
人手	dlfhfggggggg
人拼	grdecfgggggg
人接	pdfgggfggffg
人是	efjffgggggjg
人是P	fgfgggefgglg
人是哪	gfnfdggggggg
人是谁	genffggggggg
人理	gggbnggggggg
人看	gkfffggggggg
人能	jffgghgggggg
人驻	kgggggggfggg
什么D	fgdhgggmgggg
什么区	jgggggffgggg
什么区别	jgggggffgggg
什么好	gieeegescggg
什么时	jjffggfggggg
什么时候	jjffggfggggg
什么来	fgVffgxfgggg
什么样	efafggsfgggg
什么样的	efafggsfgggg
什么没	ffgflgfgfggg
什么没干	ffgflgfgfggg
什么要	fdfeqgggfggg
什么都	jggfgggggggg
什么都不	kgffgggggggg
介	ieegggikgggg
介绍	ieegggikgggg
介绍了	tggfggeggfYg
介绍的	kfigggcgggjg
从C	hgdgggkggggg
从C怎	ggbggfpfgggg
从C怎么	ggbggfpfgggg
从哪	kgkdgffggggg
从哪个	kgkdgffggggg
从头	gefjggndfffg
仓	gogffgefgggf
仓库	dxgeegcffggf
他什	fgffggmfgggg
他什么	fgffggmfgggg
他们分	kegggggggggg
他们分院	kegggggggggg
他们厂	jgggggggggfg
他们在	kgggggeggggg
他们家	ffkggggggggg
他们想	jffggggggggg
他们要	ggpagfgggggg
他们预	keiegfgggggg
他们预算	keiegfgggggg
他家	Xpfgggiggggg
他家啥	fgfgfgkggggg
他家啥情	fgfgfgkggggg
他管	jgggggeggggg
他说	lffgggfhfggg
付三	jfgggggggggg
付三成	kfgggggggggg
付定	ffefgggmgggg
付定金	ffefgggmgggg
付款0	kfggggggfggg
付款方	kegggggggggg
付款方式	kegggggggggg
代	iefgfflggggg
以上的	gfgkfggggggg
以上的单	gfgkfggggggg
以下	dkghgggggggg
以先	kfggggggfggg
以前	efmggghggggg
以后	fofgfgffggfg
以往	efgggggggmgg
以往谈	efgggggggmgg
以往谈判	efgggggggmgg
以的	fmgefggggggg
仨	ldgggggggggg
仨月	ldgggggggggg
仪	glgffgfggggg
们0	jegggggggggg
们D去	kegggggggggg
们几	gguVffgggggg
们几个	gguVffgggggg
们分	kegggggggggg
们分院	kegggggggggg
们分院也	kegggggggggg
们厂	jgggggggggfg
们哪	efkiffgggggg
们在	kgggggeggggg
们多	ggjggfgggggg
们多少	ggjggfgggggg
们差	gfqgegfcgggg
们得	lgdgggfggggg
们怎	lgggggfegggg
们怎么	lgggggfegggg
们怎么讲	lgggggfegggg
们想	kffggggggggg
们比	dYdddff5fggg
们第二	kggggggggggg
们给	mfmefeffggge
们补	jfgggggggggg
们要	hfkcffgigggg
们跟C	dgmgggfggggg
们跟R比	jgggggfggggg
们还	eeiffnfggggg
们还剩	efeegsfggggg
们这	nffggegggggg
们预	keiegfgggggg
们预算	keiegfgggggg
们预算多	ggncgfgggggg
件是	ggndggfgfggg
件是啥	ggndggfgfggg
件返	jggggggggggg
价了	cogfgggfgggg
价到	cfelgigggggg
价发	geeggggmgggg
价多	gycWgdgggggg
价多少	gycWgdgggggg
价是	hfnegdgfgggg
价是多	egrdgdgggggg
价是多少	egrdgdgggggg
价格	jgfggggggggg
价的	geggggglgggg
价给	egggggjggggh
价表	augegggegggf
任何	jggggggegggg
任务够	fgfgfkgggggg
任务够吗	fgfgfkgggggg
份资	fgfgggVggfwg
份资料	fgfgggVggfwg
休	emgdlgfefggg
休了	fWgfzgeffgfg
优惠	pedfgggfgggg
会上	hfgffgfgkggg
会上认	dgggggggggkg
会上认识	dgggggggggkg
会丢	ggfXfsgggggg
会丢几	ggfXfsgggggg
会儿	heffkgfggggi
会出	cZfedgff2fgg
会前	ffggggmggggg
会少	gggegkgggggg
会少收	ggfcgmgggggg
会少收多	ggfcgmgggggg
会帮	kfgggggegggg
会帮忙	kfgggggegggg
会开	lffgggfggggg
会开完	lffgggfggggg
会开完了	lffgggfggggg
会怎	fbdbgzgdgggg
会怎样	facag2gcgggg
会整	cgggggfgnggg
会整理	cgggggfgnggg
会的	ffgffgfgnggg
会的纪	ecfffgffugfg
会的纪要	ecfffgffugfg
会纪	gWgffgggtggg
会纪要	gWgffgggtggg
会给	gggggglghggc
会议	figffgggjggg
会议内	feggggffnggg
会议内容	feggggffnggg
会议室	fofedghgfggg
会议室的	foffegfgfggg
会议结	gfggggfgkggg
会议结论	gfggggfgkggg
会议要	feggggffnggg
会议要点	feggggffnggg
会记	cfggggcfsgfg
会记录	cfggggcfsgfg
会过	kehgfggggggg
会过了	kehgfggggggg
会都	gggeggggkggg
会都定	gggeggggkggg
会都定了	gggeggggkggg
伞	gseeaggggggg
伞了	gqeddggggggg
传	dngggggfgggg
估	ifffflgggfgg
估计	iffefmgggfgg
位上	ldgggggggggg
位图	ocfgggfggggg
位多	clgggggggggg
位多喝	clgggggggggg
位多喝水	clgggggggggg
位拿	kgggggeggggg
低	jgfggfgggggg
住	figblggggggg
住宿	Wugggegggfgg
体机	mfegggfggggg
体需	egfggggggglg
体需求	egfggggggglg
体面	gfffgggkgggg
何	felggigegggg
何回	jggggggegggg
何回应	jggggggegggg
余	nfggggfgeggg
佛	jkfefggfgggg
佛山	mdgggggggggg
作	dhjfgjgfgggg
你	glfffggggggg
你们	lffggfgggggg
你会	gkffgggggggg
你叫	gnfffgfgfggg
你改	dgggggggglgg
你是	gmeffggggggg
佰	mdgggggffggg
使	fmfefigfgggg
例会	ehgcegggqggg
供应商大	jegggggggggg
供应商的	egkggggggggg
供应链	jgggggfggggg
便宜0个	fgeggkgggggg
便宜M	ggfbgngggggg
便宜点	jffggggggggg
便说	gpfffgffeggg
保是	gkfefggggggg
保是不	gkfefggggggg
保是不是	gkfefggggggg
保管	jgggggfggggg
保证	kgeggggggggg
信怎	feggggglgggg
信怎么	feggggglgggg
俩	icfigjgggggg
俩月	fdfjglggfggg
修	kegggggggggg
倒	kdeneggggfgg
候开	ffkgggfggggg
候签	pfaggggggggg
候给	gfogggahgggg
候能	mhefgffggggg
候能签	epgdgfgggggg
借	ftcedffggggg
借我	foefegfggggg
值多	ggkegggggggg
值多少	ggkegggggggg
假	eifehkgggggg
假如	dggggkgggggg
假如C	dggggkgggggg
假设	edgbgugfgggg
做不	fbcgguffgggg
做多	gfdafsgggggg
做多少	gfdafsgggggg
做得	cffkemgggggg
做的	gfgfkfgggggg
做过	fqdfeffggggg
停	lfffigfggggg
停了	oefgggfgffgg
停车	gtbecfgggggg
健	glfegggggggg
储	mcgggggggggg
催C	dggggggigggj
催C的	dggggggggggl
催C的款	bgfggggggggn
催C赶	dgggggglgggg
催C赶紧	dgggggglgggg
催了	lfegggggfggg
催合	ffffgggmgggg
催合同	ffffgggmgggg
催得	lfggfgfgggfg
催得紧	nffgfgffggfg
催我	kffgfgffgggi
催我们	sfegfgefgffd
催款	dgffhgijgggg
催款的	ggfdkggggggg
催货	qefgggfegffg
儿	gdidlghfgggg
儿没	fYsUufgfgggg
充	lhffeggggggg
充电	nkfebggggggg
先不	coeceogfeggg
先了	agfgggqfggfg
先了解	agfgggqfggfg
先了解下	agfgggqfggfg
先付	ffefgggmgggg
先保	geggfmgggggg
先发	kegggggggggg
先干	gadb4fbgfggg
先打	jXdcwggggggg
先睡	flgffggggggg
先给	kegfggiggggg
先试	0fSggfggfggg
先跟	hebelfmggggg
先跟哪	gddcufgggggg
先跟谁	feXgfgvggggg
先过	Szdfgfmfgffg
克的	jdgggggjgggg
入	fhgfggfggglg
全年	ffchglgggggg
全是	mfeggggggggg
全款	Y0ggfbgdgggg
全线	ggfcgmgggggg
全线0	ggfcgmgggggg
全线0折	ggfcgmgggggg
全组	fgfkgggggggg
全组手	fgfkgggggggg
全组手头	fgfkgggggggg
八	idffgnfggfgg
八五	eggggkgggggg
八五折	eggggkgggggg
八折	Xbdcf8gfgffg
公司那	gkfffggggggg
公告	mcgggggggggg
公室P	fgfgggggggjg
公积	kifegggegggg
公积金	kifegggegggg
六十	jgfggggggggg
共输	gegkfggggggg
共输了	gegkfggggggg
共输了几	gegkfggggggg
关	hffeffgfgngg
关了	idgdffffgrfg
关单	befgggfggtfg
关掉	efffggfggogg
关掉算	gfgefggggmgg
关掉算丢	gfgefggggmgg
关系	hmidffffgggg
关键	deigggmgfggg
关键人	dgjgggiggggg
具体需	egfggggggglg
具体需求	egfggggggglg
养	mfgffggfggfg
内容	ffggggfflggg
内部	fmffgfgfgggg
册	glegggfggggg
再不	kfgggggfgggg
再便宜0	fgeggkgggggg
再去	jgggggfggggg
再打	jfgggggggggg
再看	hjgfgggggggg
再等	hdggggglfggg
再等等	hdggggglfggg
再给	leggfggggggg
再聊	kggggggffggg
再让	gffggkgfgggg
再让0	jffgghgfgggg
再让0个	jffgghgfgggg
再降	kgfggggggggg
再降0	lgeggggggggg
写	fegfgggkhggg
写个	ffggggfhkggg
写个小	feggggfeoggg
写个小结	feggggfeoggg
写个微	fggggggjgggg
写个微信	fggggggjgggg
写了	jgfggggggggg
写几	ebgggggpgggg
写几句	ebgggggpgggg
写封	feggfggngggg
写得	dFfZdff/fffg
写条	dfgggggmgggg
写段	fffgggglgggg
写清	fngcgggggggg
写清楚	fngcgggggggg
写的	ifjgggefgggg
农	ldgggggggggg
冠	igfjeggggggg
冰	obgfgggggggg
冲刺	hjgegggggggg
冲多	cfghgmgggggg
决	jeefgggglggg
决定	mdbffgggoggg
况	gfkfghgfgggg
况了	ggqgggXggggg
况给	fggfggmggggg
况给我	fggfggmggggg
冷了	dhmggffggfgg
冷库	kfeggfgggggg
冷库能	kfeggfgggggg
冷柜	ldgggggggggg
冻	hkgefgggfggg
准	fiegggkgghgg
准备	egfgggmgggfg
准备一	Zffgggsggggg
准备一下	Zffgggsggggg
凉的	gfgfjggggggg
减	pedZerfggffg
几个最	ggfemegggggg
几个标	gegkfggggggg
几句	gegggghkgggf
几句话	fggggggjfggg
几号	Na+fggffgggg
几天	fefkifgggggg
几家	iggdhigggggg
几家要	gggdkggggggg
几家要打	gggdkggggggg
几年	Te4fgfffgffg
几成	badyfiffffgg
几时	Zbwggggggggg
几条	fgegffkghggg
几点	fmefgggggggg
几版	fgkggggggggg
几版了	fgkggggggggg
凤	kfgggggggggg
凤凰	kfgggggggggg
凯	ifgffggggjgg
凰	kfgggggggggg
出D	ffgkgggggggg
出D成	ffgkgggggggg
出D成交	ffgkgggggggg
出一	edgffggfrggg
出一份	gcgeegggrggg
出一版	beggggcfwgfg
出个	ffggggggkggg
出个纪	egggggggkggg
出个纪要	egggggggkggg
出了	jkdffggggggg
出国	mdgggggffggg
出差	nbednfgfgggg
分	hdfkghhfgggg
分三	jfgggggggggg
分布	gegkgggggggg
分开	fdgifgggkggg
分开写	gdgfggggoggg
分钟	hcfffgqffgfg
分院	kegggggggggg
分院也	kegggggggggg
分院也要	kegggggggggg
切	ldgggggggggg
划	fkgekgjfdggf
列个	gZeufggffggg
列出	ggfcigffmggg
列出来	ggfangffkggg
列列	gggeggggkggg
刚从	kgggggeggggg
刚刚	heggggggjggg
刚开	hgggggffkggg
刚才	gfggfgggjggg
刚接	hfggggjggggg
刚接手	gegggglggggg
刚跟P	hgggggdgjggg
创	ffggggghgglg
创建	deffggfggfqg
初	hfkgggffgggg
初是	efmgggffgggg
判	effighggfkgg
判中	efghggggfkgg
判了	eggggggggjgg
判挪	efgggggggmgg
判挪了	efgggggggmgg
判的	dffkfnffefgg
判超	fefmgggggggg
判超过	fefmgggggggg
判超过三	fefmgggggggg
判里	ffffggffeogg
判里头	ffgfgggffngg
判阶	geflfgggfjgg
判阶段	geflfgggfjgg
利	fheegmgggggg
利润	efedgpgggggg
别让	ceggfggggggq
别记	gnfefggfgggg
到0	ieffgkgggggg
到C	glgggffggfgg
到C不	edmggggggggg
到C没	efnggfgggggg
到D了	ncgggggggggg
到M	deeggpgggggg
到一	kffggggfgggg
到一个	jgfggggggggg
到个	kffggggggggg
到了C	gfYgdguggggg
到什	fexfggbedggg
到什么	fexfggbedggg
到他	kfggggeggggg
到他们	kfggggeggggg
到哪儿	fgegggkggggg
到哪儿了	fgegggkggggg
到多	fggggjgggggg
到多少	fggggjgggggg
到底	cepggffggggg
到意	befgggfggtfg
到意向	befgggfggtfg
到成	lfcigfgggggg
到我	fgkgggffgggg
到我们	fgkgggffgggg
到我们的	efmgggffgggg
到手	gbfqffgggggg
到手的	fZgsfggggggg
到方	fffgggfgglgg
到方案	fffgggfgglgg
到期了	fleiifefgggg
到期没	gghejggggggg
到期没管	gggclggggggg
到期的	fffoeggggggg
到期的合	fegrbggggggg
到期的跟	ffgfkggggggg
到点	eQgb7ggffggh
到点喊	fgggfggfgggj
到点喊我	fgggfggfgggj
到第	fgngggfggefg
到第几	fgngggfggefg
到第几版	fgkggggggggg
到签	fffmgfgggggg
到签约	gffkgfgggggg
到谈	dffjgffgfngg
到谈判	dffjgffgfngg
到谈判里	ffffggffeogg
到账	gngcffgggggg
到账了	gtdaffgggggg
到门	lcgggggggggg
刷	hfggggffjggg
刺	hjgegggggggg
前三	gdfnffgggggg
前五	gdfofggggggg
前什	gfmdgfhggggg
前什么	gfmdgfhggggg
前十	gggjfggggggg
前十大	gggjfggggggg
前情	egfggglggggg
前推	dfnfggeifhgg
前的准	egggggkggggg
前的准备	egggggkggggg
前的十	geglgggggggg
前的十个	geglgggggggg
前的来	ffggggkggggg
前的来往	ffggggkggggg
前看	bYZeef/gfffg
前签	gfchglgggfgg
前给	fgggggkggggg
前给我	ffggggmggggg
前聊的	egggggkggggg
前要	mffggffggggg
前谁	fkdffgkggggg
前那	oifdfgfffggg
前那个	oifdfgfffggg
前面	cgfgggrahggg
剩	gggdglgggggg
剩几	efeggpfggggg
剩多	fghbgngggggg
剩多少	fghbgngggggg
剩谁	gefelggggggg
力	kfgggggggggg
办公室P	fgfgggggggjg
加一	Wffigffgggug
加上	mgfgggfeggfg
加个新	ffgggggggflg
加个班	fjggfggggggg
加了五	pbffgggggggg
加了五台	pbffgggggggg
加班	gtecffgcgggg
加的	kegggggggggg
加盟	hdgggggggglg
加盟商	hdgggggggglg
加起	gZfsffgggggg
加起来	gZfsffgggggg
务员	kfggfggggggg
务够	fgfgfkgggggg
务够吗	fgfgfkgggggg
务的	kfggggggfggg
务说	gkgggggffggg
务谈	dgggggggglgg
务谈判	dgggggggglgg
动了没	egjggggggggg
动的	fdgfoggggggg
动的单	dggfnggggfgg
动的单子	dggfnggggfgg
动静的	gggdmgggfggg
动静的单	gggdmgggfggg
助	kjgefggfgggg
劳	legggggggggg
劳务	jfgggggggggg
势	cWdygfgjgggg
勤	joeecggggggg
化率怎	gfgjgggfgggg
化率怎么	gfgjgggfgggg
北	mffffggggggg
区别	kgggggffgggg
区域	geepdfgggggg
医	hlfgefgfgggg
医院	dqehefgggggg
十	kefgghgfgggg
十个	gegnfggggggg
十个单	geglgggggggg
十二	jgfggggggggg
十八	nefggffggfgg
十台	gdcggqgggggg
十大	gggjfggggggg
十来	rggggggXgggg
十里	kfgggggggggg
千	jkfefgffgggg
升	fdgmgggggggg
半	iefehlgfgggg
半个	gggfjggggggg
半个月	gggfjggggggg
半个月没	gggfkggggggg
半呢	gegefogggggg
半年	jcghiggfgggg
半能	tdfZglfggefg
华东	gfgkfggggggg
单一	engegggggggg
单上	legfgggggggg
单卡	gelhffgggggg
单吗	gsccdfgggggg
单吧	ffefgggggofg
单处	eefefggggrfg
单处理	eefefggggrfg
单多	gfmeffgggggg
单多大	genegfgggggg
单多少	ggqYgfgggggg
单多少钱	ggqYgfgggggg
单子拉	gfglgggffggg
单子拉出	gfglgggffggg
单子拎	ffggnggggfeg
单子拎出	ffggnggggfeg
单子最	gggmbggggggg
单子有	gglfffgggggg
单子有哪	gggjeggggggg
单子有多	ggsafefggggg
单子给	hggelgfggggg
单子金	gggmcggggggg
单子金额	gggmcggggggg
单改	fcfdfggfgtgg
单数	gTe2dfgggggg
单有	gggkeggggggg
单标	eUceeffef8gg
单的	fffmgggggfgg
单要是	fggggjgggggg
单要是延	fggggjgggggg
单都丢	gffkfggggggg
单金	gefmgggfgggg
单金额	gefmgggfgggg
卖	lfdfffgjgggg
南	jegggggggggg
占了	gkgfggggfggg
卡了	dnehgfgfgggg
卡哪	gendffgggggg
卡哪儿	gendffgggggg
卡哪儿了	gendffgggggg
卡在哪	gfkfgggggggg
卡在法	kfeifggggggg
卡在法务	kfeifggggggg
卡在谈	fefmgggggggg
卡在谈判	fefmgggggggg
印	hjhffggggggg
印机	gjggfggggggg
印通	efnfgffggfgh
卸	leggggfggggg
卸车	leggggfggggg
厂排	fngdfggggggg
厂里	mfffgggggggg
压价	ghgfgggjgggg
压我	oefgggfggggg
压我们	mffggfgfgggg
压缩	cedgggbfyggg
原厂	jfggggfggggg
原话	nefggggfgggg
去C	fffgggkggggh
去了	jhgfgggggggg
去了C	nfggggfggfgg
去了趟	kgggggfgggfg
去了趟C	kgggggfgggfg
去哪	fpfYcpgfgggg
去是	fdnggggggggg
去现	hmgfdgfggggg
去现场	hmgfdgfggggg
去的	eekemfggfggg
去看	ifgfjgfggggg
去看看	ifgfkgfggggg
去脉讲	fgggggkgfggg
去脉讲一	fgggggkgfggg
去见C	fgfgggjggggg
去递	kgggggfgggeg
去递了	kgggggfgggeg
参	hjgfgggfgggg
参数	legfgggggggg
又	fnffgggggggg
又不	kdfggggjgggg
又加	nkfdgggdgggg
又卡	crfegggfgggg
又卡了	crfegggfgggg
又堵	doffgggggggg
又推	pagggggggggg
又断	glffgggfgggg
又断了	glffgggfgggg
又活	rZhfggfggggg
又活了	rZhfggfggggg
又涨	S3feggffgffg
又黄	sbfgggfggffg
友圈	ejgfggflfggg
友推	meggfggggggg
友推的	meggfggggggg
双	jffggggggggg
反	kfiggfgfgggg
反馈	leiggfgfgfgg
反馈不	meffgggggggg
反馈不错	meffgggggggg
发P	efgfgggfnggg
发个	cfgggefsgfgg
发了新	brggggdggggg
发了没	egkggggggggg
发了需	kffggggggggg
发了需求	kffggggggggg
发来	lfgggggggggg
发来的	leggggfggggg
发票该	gjggfggggggg
发票该找	gjggfggggggg
发给	gfggggfkgggg
发货	ldgggggggggg
发资	hgggggdgggfk
发资料	hgggggdgggfk
发资料给	fgggggdggggm
发过	gfefggglgggg
发过去	gfefggglgggg
发领	cgggggffoggg
发领导	cgggggffoggg
取	engffjegfggf
取消	iggefmgffggg
取消了	negfgggggggf
口了	kfjffggfgggg
口要	legggggggggg
句客	dgggggglgggg
句客气	dgggggglgggg
句客气话	dgggggglgggg
句怎	eggggggjgggg
句怎么	eggggggjgggg
句话	geggggglgggg
只	jffhgigggggg
只有	neeggfgggggg
只有0	jfgggggggggg
只有D	kfgggegggggg
只看	dXf2effeefgg
只签	bfgggogggggg
只签一	bfgggogggggg
只签一半	bfgggogggggg
只算	fdgnfggfgggg
只算我	fdgnfggfgggg
只算我自	fdgnfggfgggg
只能	iggZeqgggggg
叫我	ffgggggggggl
叫我一	gdgggggggggm
叫我一下	gcgggggggggo
可以先	kfggggggfggg
可以往	efgggggggmgg
可以往谈	efgggggggmgg
可以的	fmgefggggggg
号	gekggggggghg
司那	gkfffggggggg
吃	gkfffghgfggg
吃了	gkefgggggggg
吃了没	gkefgggggggg
吃的	hkggggffgggg
吃饭	fgfffglhfggg
各	ekghfggghggg
各位	engffggggggg
各位多	clgggggggggg
各位多喝	clgggggggggg
各阶	gegkgggggggg
各阶段	gegkgggggggg
各阶段金	gdgmgggggggg
合作	edkggkgggggg
合同D	kegggggggggg
合同发	ndeggggggggg
合同条	kgeggggggggg
合同条款	kgeggggggggg
合症	fkgffggggggg
合适	hffffgngeggg
吊	kegggggggggg
吊装	kffggggfgggg
同D	kegggggggggg
同上	kegggggggggg
同事	fkifeggghggg
同发	ndeggggggggg
同意	ndfggfgfgggg
同期	gfgjfggggggg
同期呢	gdglfggggggg
同条	kgeggggggggg
同条款	kgeggggggggg
同步	fauefggfgggg
同步一	fauefggfgggg
同步一下	fauefggfgggg
同比	fcdrfgfggggg
同签了没	gelfgggggggg
同行	gkfggfgfgggg
名下方	efglgggfgggg
名下方案	efglgggfgggg
后一	ggjgfgfggggg
后一个	fhkfeggggggg
后怎	pdmegfgagggg
后怎么	pdmegfgagggg
后来	ffmfgggfgggg
后来呢	gdqcffgggggg
后来怎	efsggfgbgggg
后续	jggggggggggg
后还	lgeegkgcgggg
向客	feikfggggggg
向客户	feikfggggggg
向的	gegleggggggg
向的有	gdfqbggggggg
向的比	gfgkgggggfgg
向的比例	gfgkgggggfgg
吧	ehhffhgggkgg
听	lggggggfgggg
听完	jgfggfgggggg
听我	rggggggXgggg
听我们	rggggggXgggg
听说	jlgffgfffggg
启动	egjggggggggg
吱	fjggfggggggg
吱一	fjggfggggggg
吱一声	fjggfggggggg
呢	fchkgjgggggg
周会	fghefgffoggg
周没	gggfjggggggg
周的	gffkgggggggg
味	gdjefggffkhh
味知	eckefggffkhh
味知香	eckefggffkhh
味知香的	edkffgiffggl
呼	ifYgcgvggggg
咋办	fqdffjgdgggg
咋样了	ggkfgfgggggg
和C都	fgdggogggfgg
和C都签	ffegglgggggg
和P	fefmfggfhggg
咖	gkggffgggggg
咖啡	gkggffgggggg
咗	kfgggggggggg
咱们跟	dgmgggfggggg
咱们跟C	dgmgggfggggg
咱的	kegggggggggg
咱组	fefpdggggggg
咱组D	ekgegggggggg
咱跟	lgfggffggggg
咱跟C	fgjggggggggg
品寄	jgfggggggggg
品寄了	mfdggggggggg
哈	fjgggggggggg
哈C	hkfgggfggffg
哈哈C	hkfgggfggffg
响	fdeegqgggggg
响多	ggfdglgggggg
响大	bbXff5fggggg
哦	fngefggfgggg
哦哦	fngefggfgggg
哪一	ggfleggggggg
哪一步	ggfleggggggg
哪个同	ggogaggggggg
哪个同事	ggogaggggggg
哪个渠	ggjhefgggggg
哪个渠道	ggjhefgggggg
哪个行	gffjfggggggg
哪个行业	gffjfggggggg
哪些合	gggqZggggggg
哪些合同	gggqZggggggg
哪些在	gfeoefgggggg
哪位	gfjffggggggg
哪儿	ffkfgghggggg
哪几	gghcjhgggggg
哪几个	gggdkfgggggg
哪几个最	ggfemegggggg
哪几家	ggiZjkgggggg
哪几家要	gggdkggggggg
哪天	gdnggggggggg
哪天签	ueXggggggggg
哪家	peYilefggggg
哪家快	feeesfgffggg
售	hefnfggfgggg
售前	cqefgggfgggg
售后	liefgggfgggg
商P	mdgggggggggg
商务	eggggggggjgg
商务谈	dgggggggglgg
商务谈判	dgggggggglgg
商机	gegkgggggggg
商机的	fggelggggggg
商机的跟	fggelggggggg
商的	egkggggggggg
商的事	egkggggggggg
啊	ekhfgggggggg
啡	gkggffgggggg
啥也没	jfgggggggggg
啥了	gefdegfgrggg
啥动	ggkgggeggggg
啥动静	ggkgggeggggg
啥好	fmfdfgjffggg
啥情	gglgggdggggg
啥情况	gglgggdggggg
啥情况了	ggqgggXggggg
啥时候能	jggggggggggg
啥来	ggXcgfygfggg
啥没	gfhgkgfggggg
啥结	feigfgcgoggg
啥要	geggjggghggg
啦	eqgdeggggggg
喊	gcgffggggggn
喊我	gcgffggggggn
喜P	fkgfgggggggg
喜P拿	fkgfgggggggg
喝	fkgffghggggg
喝早	ffgggglgfggg
喝早茶	ffgggglgfggg
喝水	clgggggggggg
嗯	fngefggfgggg
嗯嗯	fngefggfgggg
嘛	cb0degfegffg
嘞	dnmdfgffgffg
嘴	odgggfgfgggg
器人	hmfefggegggg
四	sZgegggggggg
回P	efggggemgggi
回了句	kggggggfgggg
回了没	gfkffggggggg
回事	igcggfmegggg
回事儿	ggbggfpfgggg
回传	ldgfgggggggg
回单	jfggggfggggg
回去	fehffgepfggg
回复	dfgefggpgggg
回头	fjgfggfffgkg
回应	jggggggegggg
回意	egggggggglgg
回意向	egggggggglgg
回我	hjgfgggegggg
回款	dfjkgfgggggg
回款多	gfcmgfgggggg
回款多少	gfcmgfgggggg
回消	gfkfgggggggg
回消息	gfkfgggggggg
回电	dgggggggggji
回线	Zffcgfgggyeg
回线索	Zffcgfgggyeg
回访	ggffiggjfggg
回访的	ggffmfgffggg
回话	hdfenfgggggg
回话了	jffekfgggggg
因为	oadkfggggggg
团	hjfgffgggggg
团建	eueddggfgggg
团队D	gegleggggggg
园	kfgggggggggg
固	legffggffigg
国	megggggggggg
图	leggggfggggg
土	kegggggggggg
在C楼	effgggmggggg
在C楼下	effgggmggggg
在不	hleffgggggfg
在不在	hleffgggggfg
在什	gfofggdggggg
在什么	gfofggdggggg
在什么情	gfnefgfggggg
在做	fpgdffgggggg
在几	flefgggggggg
在几点	flefgggggggg
在哪	fhjfeggjgggg
在啥	gfzdfgfgVggg
在外	coggfggggggg
在外面	coggfggfgggg
在客	eogefggfgggg
在客户	eogefggfgggg
在就	ldgggggggggg
在手	kgghggdggggg
在推	kgegggfggggg
在比	vgcbeegggggg
在比价	gghkeggggggg
在法	kfeifggggggg
在法务	kfeifggggggg
在犹	heoggfgdgfgg
在犹豫	heoggfgdgfgg
在用R	kgggggfggggg
在盯	fgpcfegggggg
在看	jbuZefgggggg
在等	pacilfffgffg
在等我	jXefrggfgggg
在群	elgggggggggg
在谁	dpggdfgggggg
在谁那	a+Pffefggggg
在谈	kfckgggfgggg
在谈判	fefmgggggggg
在谈判超	fefmgggggggg
在谈的	ggfkffgggggg
在跟	feogcggggggg
在问	qgYggfgggggg
地	jffggggggggg
地催	feefgggngggg
地址	kgggggfggggg
地方	lfeggfgggggg
场白	fogcfgghfggg
址	kgggggfggggg
均	fcfpgggggggg
均几	edfpgggggggg
均几天	edfpgggggggg
坊	negfgggfgggg
坏	iiedgkgggggg
坏了	fkfggggggggg
坐	jfgggggggggg
坚	ndgggggfgggg
坚持	ndgggggfgggg
坛	kfggggfggggg
埃玛的价	lffggggggggg
城	zTgffggfgggg
域	gffmeggggggg
培	flgfgggggggg
培训	flgfgggggggg
基	lfgfgggfgggg
基本	pcgegggfgggg
堂	fkgffggggggg
堂D	elggfggggggg
堂D有	cpgffggggggg
堵	gkgffggggggg
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
增多	ggejgfgggggg
增多少	ggejgfgggggg
声	mbfemgffgggg
声音	qfffegffgfgg
处理	ckgfjgffgkfg
处理的	Zdegxgfggefg
备	hfggggkggggg
备一	Zffgggsggggg
备一下	Zffgggsggggg
复	fggffejjgggg
外	dngggggggggg
外头	dmgggggggggg
外面	coggfggfgggg
多久	gffkgggggggg
多了还	geflgggggggg
多了还是	geflgggggggg
多喝	clgggggggggg
多喝水	clgggggggggg
多少业	ggfegkgggggg
多少业绩	ggfegkgggggg
多少个机	gffjgfgggggg
多少了	grebgegggggg
多少在	ggelffgggggg
多少客	ggfjgfgggggg
多少客户	ggfjgfgggggg
多少条	gggnaggggggg
多少来	ggkdgggggggg
多少来着	ggkdgggggggg
多少没	ggragegggggg
多少没付	ggragegggggg
多长	ffgkgggggggg
多长时	feglgggggggg
多长时间	feglgggggggg
多高	dfgjgkgggggg
够	fgehgkgggggg
够不	fedigmgggggg
够不够	fedigmgggggg
够吗	fgfgfjgggggg
大单	flfhfggggggg
大吗	fggggjgggggg
大客	gggkeggggggg
大客户	gggkeggggggg
大家	dngegggggggg
大家了	bqggggdggggg
大家注	fjgggggggggg
大家注意	fjgggggggggg
天三	pcggggeggggf
天了	nfcggggggggg
天再	tWgfgggfgggg
天到	dfnggggggggg
天气	gmfegggggggg
天签	ueXggggggggg
天记	hgggdgfgmggg
天记录	hgggdgfgmggg
天里	ffggUggfzggg
太累	fdgffgffqggg
太长	fffggfgikggg
太长不	ggffggggkggg
太长不看	ggffggggkggg
失	dafrffffgkgg
头了	megfgggfgggg
头回	odfgggfgggfg
头没	fflfgffghggg
头的P	fgfkgggggggg
头的P盘	fgfkgggggggg
头说	dgfgggtafggg
头那	dgfggggggglg
头那个	dgfggggggglg
夸	gpgdfgffgggg
奖	g2aWefgggggg
套	lfhgggfggggg
奶	freddggggggg
奶茶	eveccggggggg
好了	elifgfgfgggg
好家	hkgffggfgggg
好家伙	hkgffggfgggg
好热	fjgffggggggg
好用的	gkfgfggggggg
如C	dggggkgggggg
妹	dmgggggggggg
始	ehjggggggggg
姐又	nbgfgggggggg
姓	cgmgggegggkg
委婉	gfgggggjgggg
威	meffgggggggg
婉	gfgggggjgggg
嫌贵	kfggffgggggg
子了	gfgekggggggg
子拉	gfglgggffggg
子拉出	gfglgggffggg
子拉出来	gfglgggffggg
子拎	ffggnggggfeg
子拎出	ffggnggggfeg
子拎出来	ffggnggggfeg
子最	gffmcggggggg
子最大	gefqaggggggg
子有	ggkgffgggggg
子有哪	gggjeggggggg
子有哪些	gggjeggggggg
子有多	ggodffgggggg
子有多大	fgsbfefggggg
子没	mfefgfgggggg
子的	eZqcqffffffg
子给	fbfeigsffggf
子给我	eZfcjfyefggf
子里	jgflcggggggg
子金	gggmcggggggg
子金额	gggmcggggggg
字一	jgfggfgggggg
字怎	fggggjgggggg
字怎么	fggggjgggggg
字怎么看	fggggjgggggg
存个	fgggggggggjg
存个新	fgggggggggjg
存个新客	fgggggggggjg
季	fgfhgjgggggg
季度	fgfhgjgggggg
学	kggfggfggggg
学生	ngfggfeggggg
孩	gmgfggggfggg
孩子	gmgfggggfggg
宁	jfggggfggggg
它	gekefgfgfjgg
守	fdfefoghgggg
安排	gfkggggfgggg
完了	jfgggggggggg
完成任	ggfmdegggggg
完成任务	ggfmdegggggg
完成吗	gfffgkgggggg
完成率	gfgjgfgggggg
完没	efmfgfgggggg
完没有	gflfgfgggggg
完的吱	fjggfggggggg
完的吱一	fjggfggggggg
宏	legggggfgggg
官网留	egfggggggglg
定D	jgggfggggggg
定下	ddkefgfgnggg
定下来	ceoggggggggg
定个	Yffgggffgggu
定了	jehfgggghggg
定了R	kgfgggfggggg
定了哪	gggeggggkggg
定了哪几	gggeggggkggg
定了没	faqfgggggggg
定日	eXfdyggffggg
定的	hggjeggggggg
定要	medgggghgggg
宜0个	fgeggkgggggg
宜0个点	fgeggkgggggg
宜M	ggfbgngggggg
宜点	jffggggggggg
宝	ljffeggegggg
实	jffggggggggg
审	hffhfgggkggg
客单	ecdtgegfgggg
客单价	ecdtgegfgggg
客户C介	pggfggfggfcg
客户到	gggclggggggg
客户到期	gggclggggggg
客户拉	gfgkigffgggg
客户拉个	gfgkigffgggg
客户是	ffnhfgfggggg
客户是哪	ffnhfgfggggg
客户晾	gggbmggggggg
客户有	ggfhffflgggg
客户有几	ggfkgfgggggg
客户有没	gfgelggggggg
客户没	hgfjfggggggg
客户没人	gfgYrggggggg
客户清	gggfkggggggg
客户清单	gggfkggggggg
客户说	egfhfggmfggg
客户超过	gggdjggggggg
客户都	eqgeffgfgggg
客服	kffggggggggg
客气	fcgffggqgggg
客气点	eWfdegg0fggg
客气话	dgggggglgggg
客通	hbkdekiefihg
宣	cqgfgggfgggg
室的	glfffgfgfggg
家D	fngeeggggggg
家了	bqggggdggggg
家伙	hkgffggfgggg
家做	safffggggggg
家到	eflgggfggggg
家到C	eflgggfggggg
家后	fdrcffgggggg
家后来	fdrcffgggggg
家啥情	fgfgfgkggggg
家啥情况	fgfgfgkggggg
家客	Veehffpfffpg
家客户	Veehffpfffpg
家店	qafffggfgghg
家快	feeesfgffggg
家报	Vwgggggfgggg
家提	gcbzZfgggggg
家注	fjgggggggggg
家注意	fjgggggggggg
家的	fdoffggggggg
家装	bdrfgfifgggg
家要	gggdkggggggg
家要打	gggdkggggggg
家要打电	gggdkggggggg
家都	9hXTfdfggfgg
容	gfggggfgkggg
宿	bqgggffgggfg
寄出	lfeggggggggg
寄出了	nfdggggggfgg
密	hlfdgfgggggg
密码	gpfcgfgggggg
密码多	gsfZgegggggg
密码多少	gsfZgegggggg
对上	fbftffgggggg
对我	fflggggggggg
对我们	fflggggggggg
对手	idpdefgggggg
对接会	gggeggggkggg
对接会都	gggeggggkggg
对方P	Zefgggfeggwg
对方说	jdffgggjfggg
导不	kfgggggfgggg
导都	2gZYfefggfgg
小心	fogefggfgggg
小时	gkfggggggggg
小结	geggggffnggg
少业	ggfegkgggggg
少业绩	ggfegkgggggg
少个机	gffjgfgggggg
少个机会	gffjgfgggggg
少了	goeegegggggg
少在	ggelffgggggg
少客	ggfjgfgggggg
少客户	ggfjgfgggggg
少收	ggfcgmgggggg
少收多	ggfcgmgggggg
少收多少	ggfcgmgggggg
少条	gggnaggggggg
少来	ggkdgggggggg
少来着	ggkdgggggggg
少没	ggragegggggg
少没付	ggragegggggg
就定	jggggfgggggg
就得	mfgdgggggggg
就是想	kgeggggggggg
就没	jggggggggggg
就稳	efggglgggggg
就稳了	efggglgggggg
就稳了吧	efggglgggggg
就签	sdfegggefggg
就算	gfgggkgfgggg
就算了	lfgggfgfgggg
就这	fqfdfggfgggg
就这样	fqfdfggfgggg
就退货	legggggfgggg
局	kfgggggggggg
局上	kfggggggggfg
局上见	kfggggggggfg
居	kfgggggggggg
屏	lhfffgffiffg
屏了	gfggggfflggg
展会上	egggggfgggjg
展位上	ldgggggggggg
山	heggggggggjg
川	ibhdfijgfhjg
川在	gfpeffegfggg
川的	eZfeegzffggf
川还	gfhcgngggggg
州	lgggggggggdg
州的	ogggggggggZg
工	hjgfgggggggg
工位	gneffggfgggg
工厂	gkgegggggggg
工厂排	fngdfggggggg
工资	gleffggggggg
工资吗	gkfffggggggg
差旅	dmfeflgegggg
差旅费	gdgdeqgggggg
己	gfghgggjgggg
己的	gegkgggggggg
已经过	fggelggggggg
已经过了	fggelggggggg
市	lkfefgffggfg
希	ilfcgggggggg
希望	gogbgggggggg
带	hjfgfgghgggg
带两	fzZggfcfgfff
带伞	gqdedggggggg
帮人	kfgggggggggg
帮忙归	gfggggggjggg
帮我C	fgleffdfgbsf
帮我关	fgfgggfggngg
帮我关掉	fgfgggfggngg
帮我写	gfggggfkgggg
帮我回	eZfddgwrcffe
帮我建	ggfgggegggng
帮我把	dhffegfjfogf
帮我把C	ffefcfeegwfg
帮我拟	fdgegggpfggg
帮我拟一	ecgdffgufggf
帮我查	doiefgfffggg
帮我编	fgggggflfggg
干	hejfjgfggfgg
干了	ocfjfggggdgg
干嘛	YY/ddffefffg
干完	ffgflgfgfggg
干的	ehgcpgggfggg
平均	ffflgggggggg
平均几	edfpgggggggg
平均几天	edfpgggggggg
年了	fglgggfggggg
年会	gpcefggggggg
年好	fmgefggggggg
年框	kggfgggggggg
年的	jfgggggggggg
年续	pbgfgggggggg
年续上	pbgfgggggggg
年维	egfggggkgggg
年维保	egfggggkgggg
并	kfgggggggggg
广	kefgggggggfg
广告	mbgggggggggg
庄	ldgggggggggg
床	oedfgggggggg
序	fcginggfgggg
库	idfofgffgggg
库能	kfeggfgggggg
应D	neffgggggggg
应了	hedeofgfhggg
应了没	gcbdufgggggg
应商大	jegggggggggg
应商大会	jegggggggggg
应商的	egkggggggggg
应商的事	egkggggggggg
应对	gfgggfglgggg
应我	fenfeggggggg
应我们	fenfeggggggg
应链	jgggggfggggg
底	dfefffoggjgg
店	mffffggggggg
店主	jegggggggggg
店主P	jegggggggggg
康	ifffgggjgggg
延	dkfggkfggggg
延到	Zqfgghgggggg
延期	edffgqeigggg
延期的	fgffgggkgggg
建	egfgfgffggng
建一	dbfeffffggxg
建一下	bVedffedff/f
建个	dffgggffggpg
建个档	dgfgggggggng
建了	gegneggggggg
建了几	gegneggggggg
建了几个	gegneggggggg
建档	Xffgggffgfwg
建行	jfggggfggggg
开业	odfggfgggggg
开个	ajeeffXfef2g
开了	kfgggggggggg
开了一	megfgggggggg
开了一个	megfgggggggg
开会	fiffggkgeggh
开写	gdgfggggoggg
开发	dlgggggggggg
开场	fifcfggofggg
开场白	fogcfgghfggg
开头	egfgggghggjg
开头那	dgfggggggglg
开头那个	dgfggggggglg
开始	ehjggggggggg
开完	kfggggffiggg
开完了	lffgggfggggg
开工	fhjfgggggggg
开张	emfiefgggggg
开标	rcfegggfgggg
开车	cwdggfegfffg
弄	kgffgggggggg
引	hbgggggngggg
引荐	gZgfggfqgggg
张	emggfggfgghg
弱	gcgggggmgggg
弹	ragffgggfggg
弹簧	ragffgggfggg
强	ckfleggfgggg
归他管	jgggggeggggg
归档	edfdffffksfg
归纳	gcfcfgdd0ggf
归谁	ufZgeffggggg
当初	efmgggffgggg
当初是	efmgggffgggg
录	ffggggfgigkg
录一	dffgggfggfpg
录个	fXddefdfff6g
录了几	gfgkfggggggg
录了几个	gfgkfggggggg
录入	Yfffggefgfyg
录写	dojgfgdffggg
录整	ggggggdgkggg
录整理	ggggggdgkggg
录音	gfggggfgjggg
彩印	efnfgffggfgh
彩印通	efnfgffggfgh
影	gfeegngggggg
影仪	flfffggggggg
影响	fdeegrgggggg
影响多	ggfdglgggggg
影响大	bbXff5fggggg
往上	gegmggggfggg
往上的	gegmggggfggg
往前	dggggggjgigg
往前推	dggggggjgigg
往后	fffgggfggmfg
往来	efafggvgfffg
往谈	efgggggggmgg
往谈判	efgggggggmgg
往谈判挪	efgggggggmgg
径	Vzeggfffgffg
待会	ffdfnglgggge
待会儿	fdeetfdgfggg
待办	feggfggfoggg
待的	mfffggfgfggg
很	neffgggggggg
律	emgdgggggggg
得不错	ijggggfffggg
得多	egasffgggggg
得好	jefmdggggggg
得很	peefgggfgggg
得我	fleffgghgggg
得最厉	gedlifgggggg
得最厉害	gedlifgggggg
得紧	nffgfgffggfg
得赚	fgeggjgggggg
得赚吗	fgeggjgggggg
得还	gsbeeggggggg
得重	lfggggfggggg
得重新	lfggggfggggg
微信怎	efgggggjgggg
微信怎么	efgggggjgggg
德	lfggggfgggfg
心售	vddegfgcgggg
心售后	vddegfgcgggg
心情	gmefgggggggg
必	geggjggggggg
必须	geggjggggggg
忘	emffhfgegggj
忘了	dngfefgdgggl
忙归	gfggggggjggg
快D	engdgggggggg
快乐	flgffggggggg
快乐,	fjgggggggggg
快乐,,	fjgggggggggg
快到	hdfmigffgggg
快到了	lgegggfggggg
快到手	fZgsfggggggg
快到手的	fZgsfggggggg
快到期	eeflngeffggg
快到期了	eeflngeffggg
快就	fmgggfgfgggg
快要	fbgucggfgggg
快递	fmfffggggggg
快逾	gfggjggggggg
快逾期	gfggjggggggg
快逾期的	gfggjggggggg
态	ffkgggfgghgg
态度	dfrdggfggggg
怎么写	fdffgggogggg
怎么办	eefbfugfgggg
怎么回事	igcggfmegggg
怎么开	feggggglgggg
怎么打	eafegggugggg
怎么拒	fgfggggjgggg
怎么提	fqfefggdgggg
怎么样	gfglgfgfgggg
怎么看	fggggjgggggg
怎么让	dfcfgffsgggg
怎么讲	hegfgggkgggg
怎么说	ggffgggkgggg
怎么谈	hfffggodfggg
怎么跟	ffegggglgggg
怎样	dcidgpghgggg
急得	jfggfggggggg
急的	gedYvfgggggg
急着	meggeggggggg
急着要	odggeggggggg
性	cdbZdf9ffggg
总	gdfkggggiggg
总结	fegggghgmggg
总结一	ggfgggjggggg
总结一下	ggfgggjggggg
总结下	fXgefgffxggg
怼	fcfffgftfggf
怼回	fcfffgftfggf
怼回去	fcfffgftfggf
恭	fkgfgggggggg
恭喜	fkgfgggggggg
恭喜P	fkgfgggggggg
恭喜P拿	fkgfgggggggg
息了	Sf1gffgggegg
您	kfggggfggggg
悬	sdeggfgffffg
情况	hfkfghffgggg
情况了	ggqgggXggggg
情况给	fggfggmggggg
情况给我	fggfggmggggg
惠	lfffgggfgggh
想个	effgggfpgggg
想个理	effgggfogffg
想个理由	effgggfogffg
想了解一	hgjgggegggfg
想了解我	jgggggegggfg
想做	cggggggggglg
想先	megfgggggggg
想再	jfgggggggggg
想开	agggggggggog
想把	kgfgggfggggg
想换	fuddffgegggg
想看	ogcggfgggggg
想看看	ogcggfgggggg
想看看C	cgngggggggfg
想知道之	ffggggkggggg
想要	dgggggggggkg
想问	egfgggfggglg
意向客	feikfggggggg
意向客户	feikfggggggg
意向的	gegleggggggg
意向的有	gdfqbggggggg
意向的比	gfgkgggggfgg
意思	fkgfgggggggg
意的	gflffggggggg
感	fhfefggmgggg
感谢	eZgfgggtgggg
愿	dndeeffngggg
慢点	fmgefggfgggg
懂	f1ebXggfgggg
成P	edfsfegfgggg
成P的	edfsfegfgggg
成R	gYeWe5gggggg
成一	gefcgqgggggg
成一半	gefYfugggggg
成了几	fcgpeggggggg
成了几个	ffgleggggggg
成交	fegkfgggghgg
成交多	ggfjfggggggg
成交清	ffgkgggggggg
成交清单	ffgkgggggggg
成交的	gfijfggggggg
成交的客	gdgneggggggg
成交额	fafsfgggfggg
成任	ggfmdegggggg
成任务	ggfmdegggggg
成几	edfpgfgggggg
成单	ggfkeggggggg
成吗	gfffgkgggggg
成率	gfgjgfgggggg
成谈	gegfggggflgg
成谈判	gegfggggflgg
成输	eggfggfggofg
成输单	eggfggfggofg
我C	efifggifgdmg
我C的	efmggflggdfg
我D	ggggjggggggg
我D再	leggggfggggg
我D的	eRfa/geedgge
我D还	ffgflgfgfggg
我D还有	ffgflgfgfggg
我一	eggffggggggm
我一下	bdgggggggggs
我个	ecgqfgiffggg
我也	fngffggegggg
我也不	fngffggegggg
我交	dYfecfzefggk
我们0	jegggggggggg
我们D去	kegggggggggg
我们哪	efkiffgggggg
我们多	ggjggfgggggg
我们多少	ggjggfgggggg
我们差	gfqgegfcgggg
我们得	lgdgggfggggg
我们怎	lgggggfegggg
我们怎么	lgggggfegggg
我们想	lfffgggfgggg
我们比	dYdddff5fggg
我们第二	kggggggggggg
我们给	mfmefeffggge
我们补	jfgggggggggg
我们要	ifegfggmgggg
我们还	dfefgqfggggg
我们还剩	efeegsfggggg
我们这	jgfggggggggg
我催	eggggggggggk
我催C	dggggggggggl
我催C的	dggggggggggl
我关	fgfgggfggngg
我关掉	fgfgggfggngg
我写	hfgggggjgggg
我几	ggggggmggggc
我几句	ggggggmggggc
我出	ffggggfgmggg
我出个	geggggggkggg
我列出	ggfbmgffjggg
我列出来	ggfbmgffjggg
我列列	gggeggggkggg
我去C	cggggglggggh
我发	dghgggegjggj
我发领	cgggggffoggg
我发领导	cgggggffoggg
我咋	efiggggjgggg
我回	faeejfnleggg
我回P	ffggfgfggggk
我回话	gZcdyefggggg
我在	hffgggjggggg
我在C	gffgggkggggg
我在C楼	effgggmggggg
我寄	gfgggggggggj
我寄样	gfgggggggggj
我就	gpfffgefeggg
我建	ggfgggegggng
我忘	ccgfkggfgggq
我怎	efgfgggmgggg
我怎么	efgfgggmgggg
我想	figfggfkgggg
我想个	efggggfngggg
我想想	fngffggfgggg
我手上	fffggfkggggg
我找	jffggggggggg
我把	dhfgfgfiglgh
我把C	ffefcfeegwfg
我拟	fegegggngggg
我拟一	fdgegggqfggg
我排	gadsldfgfggg
我改	ggggggfggkgg
我是	jjgefgffgggg
我晚	gngffgffgggg
我晚点	gngffgffgggg
我查	fmhefgfggggg
我没	jgfgeggfjggg
我消	fjeemggfgggg
我消息	fjeemggfgggg
我润	ggggggfkfggg
我的	flfeiggffggg
我看看	fjjgggeggggg
我看看C	ffrgggbfgggg
我给P打	ggggeggfgggm
我编	fgggggflfggg
我自	fdgnfggfgggg
我自己	fdgnfggfgggg
我自己的	fdgnfggfgggg
我要	fgffggnffggg
我记	edhfegeefggu
我讲	bfdgggvfffff
我说D	jgeggggggggg
我说说	ffffggnffggg
我说说C	fgfgggjggggg
我跟进	efggfggggggm
我跟进C	efggfggggggm
我还	gggggggkfggg
我还能	efffgffscggg
我需要拜	gggfkggggggg
截	elihgfgfgggg
截胡	egmhgggdgggg
户C介	pggfggfggfcg
户C介绍	pggfggfggfcg
户列一下	gggdkggggggg
户到	gggclggggggg
户到期	gggclggggggg
户到期没	gggclggggggg
户拉	gfgkigffgggg
户拉个	gfgkigffgggg
户拉个清	gffofggfgggg
户是	ffnhfgfggggg
户是哪	ffnhfgfggggg
户晾	gggbmggggggg
户有	ggfhffflgggg
户有几	ggfkgfgggggg
户有没	gfgelggggggg
户有没有	gfgelggggggg
户没	hgfjfggggggg
户没人	gfgYrggggggg
户清	gggfkggggggg
户清单	gggfkggggggg
户说	egfhfggmfggg
户超过	gggdjggggggg
户都	eqgeffgfgggg
房	fteZgfgggggg
所	jfeeghkggggg
所有	gheeghlggggg
所有人	flgefggggggg
手头的	fgfkgggggggg
手头的P	fgfkgggggggg
手术	kgggggdggggg
手的	gcgpfggggggg
打不	kmeeffgfgggg
打九	hgecgngggggg
打九五	ggeVgugggggg
打九五折	ggeVgugggggg
打了	jfgggggggggg
打八	acedf0gfgfgg
打八五	eggggkgggggg
打八五折	eggggkgggggg
打到	pgbggffggggg
打印	fmfffggggggg
打印机	gjggfggggggg
打折	elgggfgggggg
打款	sbdfgfgfghgg
打给	ibfengfggggi
打给P	hfggfgfggggj
打给谁	gVdb3ggggggg
扣	mhffffgegggg
扩	jfgggggggggg
扩产	legggggggggg
扫	fkggggffgghg
扫了	jegggggggggg
扫码	jggggggggggg
批下来了	glgffggggggg
批发	kegggggggggg
找	elgffgfggggh
找P	ffgffgfffgin
找到	jfjgggefgggg
找到我	efmgggffgggg
找到我们	efmgggffgggg
找哪	gjggfggggggg
找哪个	gjggfggggggg
找哪个部	gjggfggggggg
找我	V6gcdffggffe
找谁	fkgfhggggggg
承	mefggggfgggg
技	hjjefggfgggg
技术	hgkffggggggg
把C的	ggfgggfgkggg
把D群	gggdggggkggg
把D群里	gggdggggkggg
把刚	fgggggggjggg
把刚才	fgggggggjggg
把合	Zyefgfgdgfff
把合同	Zyefgfgdgfff
把样	Zzaggfdfgffj
投了	gfjggggggggg
投了没	gfjggggggggg
投了没得	gfjggggggggg
投影	fmgffggggggg
投影仪	flfffggggggg
投标	gmgffgffgggg
抖	jggggggggggg
折	ggfegmgggggg
折扣	mhffffgegggg
抢了	ggflefgggggg
抢了我	ggflefgggggg
抢了我们	ggflefgggggg
护理	mfdgggfggggg
报一	enqibfaffffg
报一下	enqibfaffffg
报了	jffigggggggg
报了M	pfbfgggggggg
报了价	feglgggggggg
报价发	geeggggmgggg
报价给	egggggjggggh
报名	jnfedggfgggg
报的	ggmegfgggggg
报的什	fgjggggggggg
报的什么	fgjggggggggg
报销	flfffggggggg
报销单	fkfggggggggg
抹	ggeggkgggggg
抽	jifffggggggg
拆	eRf3fggffggg
拆一	fbgqfggfgggg
拆一下	fbgqfggfgggg
拉个	gfghjgfggggg
拉个清	gffofggfgggg
拉个清单	gffofggfgggg
拉出	gfgjgggggggg
拉出来	gfgjgggggggg
拉回	effgggfggofg
拍	kffggggggggg
拍板	lfffgggggggg
拍板的	gemffggggggg
拍板的是	gemffggggggg
拎	ffggeggfpgfg
拎出	ffggggggmfeg
拎出来	ffggggggmfeg
拓	hbkdekiefihg
拓客	hbkdekiefihg
拓客通	hbkdekiefihg
拖到	fffgejffgkgg
拖到D	fgfgfkgggggg
拖得	gffboggggggg
拖得最	gffboggggggg
拖着	qfegegfggffg
招	hhdfdgimgggg
招呼	ifYgcgvggggg
拜访的	gegflggfgggg
拜访的客	gggfkggggggg
拟	hegfgjfjgggg
拟一	ebfefoflfggg
拟个	dgfgggfpgffg
拟器	lggggefggggg
拢	hfjggggggggg
拢了	dfpfggfgfggg
拢了么	dfpfggfgfggg
括	feggggffmggg
拼	gsddcfgggggg
拾	fmffgggfgggg
拿下	fgeggkgggggg
拿下大	fjgggggggggg
拿下大单	fjgggggggggg
拿下的	efggglgggggg
拿下的话	efggglgggggg
拿不	ifPggzgfgggg
拿了样	ldgggggggggg
拿了样册	ldgggggggggg
拿埃	jfgggfghgggg
拿埃玛	jfgggfghgggg
拿销	fqedfggggggg
拿销冠	fqedfggggggg
持	kfgggggggggg
挂着	kggggggggggg
指	dkfkgfgggggg
指标	clflgfgggggg
按	gagqfggfgggg
按人	hcfmhfgggggg
按人头	ieflffgggggg
按金	gfgkfggggggg
按金额	gfgkfggggggg
挡	ereccfglgggg
挪	gfgggggggkgg
挪了	efgggggggmgg
挪到谈	ffgfgggffngg
挪到谈判	ffgfgggffngg
捏	gffjgfgggggg
捏着	gffjgfgggggg
捏着多	gffjgfgggggg
捏着多少	gffjgfgggggg
换个	iegggggjgggg
换了	leggggggggfg
换了个	tXgfgggfgggg
换了名	lgggggggggdg
换了名片	lgggggggggdg
换人了是	cfnggggggggg
换供	egkggggggggg
换供应	egkggggggggg
换供应商	egkggggggggg
换成	fcfhfpgfgggg
换成P	edfsfegfgggg
换成P的	edfsfegfgggg
换成R	gYeWe5gggggg
换新	cogggggfgggg
换的	kggggggfggfg
捷	lffgggfggggg
授	lkffgfgfgffg
授权	lkffgfgfgffg
授权书	lkffgfgfgffg
掉	fceclmfggjgg
掉到	ifeagogggggg
掉算	gfgefggggmgg
掉算丢	gfgefggggmgg
掉算丢单	gfgefggggmgg
掉链	feVb0ggggggg
掉链子	feVb0ggggggg
排一	gfglggfggggg
排一下	gfglggfggggg
排个	fYfrkggfgggg
排个序	fcginggfgggg
排了	hfgdmggggggg
排产	kegggggggggg
排期	fnfdfggggggg
排第	kfemeegfgggg
排课	dgggggggggkg
探	lgdggggggggg
探头	lgdggggggggg
接了	idggggiggggg
接会	gggeggggkggg
接会都	gggeggggkggg
接会都定	gggeggggkggg
接吗	felfgggggggg
接待	mfffggfgfggg
接待的	mfffggfgfggg
接手	gegggglggggg
接的	egmgfggggggg
接话	kfgggggfgggg
推一	ZdXfgef4gigg
推了	lfggggfggfgg
推到	jegegigggggg
推到D	mcgdgkgggggg
推的	jbgbrggggggg
推荐	fngfgggffggg
推进	gfnfggeffigg
推进到	gfnfggeffigg
推进到谈	ggffgggggjgg
推迟呢	gegffmgggggg
推销	jfgggggggggg
提了	jfldffgggggg
提了三	lfeggggggggg
提到	Zefgggfffwfg
提炼	gcgffgggpggg
提的	ffmfggfggggg
提示	efggfggggggm
提示我	efggfggggggm
提示我跟	efggfggggggm
提过	gcbzZfgggggg
提醒	ffgfhggggggk
提醒我	ffgggggggggk
提醒我D	ggggeggggggj
提醒我寄	gfgggggggggj
提醒我看	gfgefggggggm
提醒我问	ffgggggggggk
搞	legfggfggggg
搞定	ndhegggggggg
搭	negggggdgggg
摸	ugRkgfgggggg
摸到	egcpgfgggggg
摸到C	egcpgfgggggg
支	kggggggggggg
支持	jggggggggggg
支架	lgfggfgggggg
支行	jfggggfggggg
收了	lfggggfggggg
收了资	lgggggegggfg
收了资料	lgggggegggfg
收到	lfifgggdgggg
收到了	legfgggggggg
收回	Zphggggggggg
收多	ggfegkgggggg
收多少	ggfegkgggggg
收工	hlgffggfgggg
收拾	ekgggggggggg
改D	rbfffgfggffg
改下	gfggggfgglgg
改丢	ecfdfggfgugg
改丢单	ecfdfggfgugg
改了	axefffefgefg
改到第	fgkggggggggg
改到第几	fgkggggggggg
改天	lmfdfggfeggg
改天再	tWgfgggfgggg
改完的	fjggfggggggg
改完的吱	fjggfggggggg
改成谈	gegfggggfngg
改成谈判	gegfggggfngg
放	gjffgggggigg
放假	guacffgggggg
政	hkfgggeggghg
敏	jfgggggggggg
救	kffggggggggg
教务	gfggfgggggkg
教我	gfgfgggkgggg
数	hbfofggggggg
数字	fggggjgggggg
数字怎	fggggjgggggg
数字怎么	fggggjgggggg
数第	gZb0bggggggg
数第一	gZb0bggggggg
数要	kggefggggggg
数量	gbfpffgggggg
敲	kggggggfgggg
整两	dgggggglgggg
整两句	dgggggglgggg
整两句客	dgggggglgggg
整个	efgfggffoggg
整理	fgggggfgjggg
整理一	dgggggfgoggg
整理一份	bgggggffqggg
整理下	ggggggegjggg
文件	flgfgggfgggg
文的	feglgggggggg
文的单	feglgggggggg
文的单子	feglgggggggg
斗	gfepdggffggh
斗发	gfgpegfffggg
斗发我	gfgpegfffggg
料给	fgggggdggggm
断	fhdYufgfgggg
断了	epfffggfgggg
斯	lffggggggggg
新增多	ggejgfgggggg
新增多少	ggejgfgggggg
新客	gggggggggfjg
新客户	gggggggggfjg
新年	flgefggggggg
新年好	fmgefggggggg
新店	pfggggffcggg
新建	ffgjfggggghg
新建了	gegneggggggg
新建了几	gegneggggggg
新录	gfgkfggggggg
新录了	gfgkfggggggg
新录了几	gfgkfggggggg
新来	gffffgifggmg
新的单	ffggnggggfeg
新的单子	ffggnggggfeg
新签	fbgrdggggggg
新线	fegifggggglg
新线索	edgjeggfggmg
新装	jfggfggfgggg
新装的	jfggfggfgggg
新进展	efmggggggggg
方P	Zefgggfeggwg
方式	hfkgfgfggggg
方案递	lffgggfggggg
方案递了	lffgggfggggg
方没	kfggggfggggg
方说	jdffgggjfggg
旅	flfefkgfgggg
旅费	gdgdeqgggggg
无	jnfefgfffffg
日	gfgfmgfggggg
日子	eYfeyggffggg
日快	engffggfgggg
日快乐	engffggfgggg
日期	eZfeygeffggg
日期的	ddffugdfggfg
日问	gfgggggjgggg
日问候	gfgggggjgggg
旧	kieggfgggggg
旧的	elggggfggggg
早	glgefghfgggg
早点	glgffggggggg
早茶	gfggggkgfggg
时候开	ffkgggfggggg
时候签	pfaggggggggg
时候能	mhefgffggggg
时候能签	epgdgfgggggg
时间了	ldedogeggggg
明白	fmgefggfgggg
星	gweZefgegggg
星期	gweZefgegggg
春	megfgggfgggg
是CD	cgggglgggggg
是C推	ffgfglgggggg
是P	fekffgffggmg
是P的	gbxeegffggeg
是一	kegggfgfgggg
是不是涨	gkfefggggggg
是不要	gfkfgggggggg
是个	dffgggqfggeg
是个什	dffgggqfggeg
是个什么	dffgggqfggeg
是什	fhjffghggggg
是什么	fhjffghggggg
是做	cbReff/ffffg
是否	egkggggggggg
是吧	cfnggggggggg
是哪	ffmggggggggg
是哪个	gfofcggggggg
是哪位	gfkffggggggg
是哪天	edofgggggggg
是哪家	feeogfgggggg
是啥	gglfggfggggg
是少	gefkfggggggg
是少了	geflgggggggg
是延	fggggjgggggg
是延到	fggggjgggggg
是延到D	fggggjgggggg
是怎	edwegfedgggg
是怎么	edwegfedgggg
是想	kgeggggggggg
是我	pgbgfgfggggg
是按	jmeggggbgggg
是换	tZdfffgggggg
是推	hfgdflgggggg
是没	kffggggggggg
是涨	gkfefggggggg
是涨了	gkfefggggggg
是老	megfgggfgggg
是能	lggggegggggg
是谁	geliegfggggg
晚	fjfeflgfgggg
晚一	fdefgqgegggg
晚一个	fdefgqgegggg
晚一个月	fdefgqgegggg
晚点	glgffggfgggg
晚点再	glgfggfggggg
普	kffggggggggg
景	fceffgtfggge
晾	ggfZqfgggggg
晾着	ggfXtfgggggg
曲	kfggfggggggg
更新	ejgfhggggifg
更新的	ggggkgggggfg
更新的单	ffggnggggfeg
替我	ffggggfjhggg
替我想	efggggepfggg
替我想个	efggggepfggg
最久	gdfatggggggg
最久的	ggfekggggggg
最久的是	ggfekggggggg
最厉	gedlifgggggg
最厉害	gedlifgggggg
最后一	ggjgfgfggggg
最后一个	fhkfeggggggg
最大	ffhmdfgggggg
最快	flgegggggggg
最快D	engdgggggggg
最近一	gdfijggggggg
最近一个	gcgngggggggg
最近一次	gfjggggggggg
最近三	dgjigggggggg
最近三次	bgpgggggggfg
最近有	flidfggggggg
最近有没	gfkffggggggg
最高	gfgjfggggggg
月没	gdgfnggggggg
月的	fcgnhggfgggg
月饼	fmgffggfgggg
有D	kfgggegggggg
有三	legggggfgggg
有下	fdgliggfgggg
有两	gngefggfgggg
有人	gkgffggggggg
有人拼	grdecfgggggg
有什	gfffjghkfggg
有什么	gfffjghkfggg
有什么区	jgggggffgggg
有什么好	ikgffgfffggg
有什么没	ffgflgfgfggg
有什么要	fdfeqgggfggg
有几个客	gggclggggggg
有哪几个	gggjeggggggg
有哪几家	ggmajfgggggg
有啥	dehflgjfhggg
有啥要	gdgglggghggg
有回	ffkggggggggg
有多大	gfnefegggggg
有多少在	ggelffgggggg
有好	ghdecfgqgggg
有得	fgeggjgggggg
有得赚	fgeggjgggggg
有得赚吗	fgeggjgggggg
有快	gbderggggggg
有打	fofeeggggggg
有打印	fofeeggggggg
有投	fnffeggfgggg
有望	gegkfggggggg
有望落	gegkfggggggg
有望落袋	gegkfggggggg
有没	igefjggggggg
有没有	igefjggggggg
有没有人	gnefdggggggg
有没有回	ffkggggggggg
有没有好	ghdecfgqgggg
有没有快	gbderggggggg
有没有戏	egbfgqgggggg
有没有漏	ggegjggggggg
有漏	ggegjggggggg
有漏跟	ggegjggggggg
有点	hfeffgdfqffg
有空帮	clgggggggggg
有空帮我	clgggggggggg
有谁	geejkggggggg
朋友圈	ejgfggflfggg
服了	engffggfgggg
望	gkgffggggggg
望落	gegkfggggggg
望落袋	gegkfggggggg
望落袋的	gegkfggggggg
期不	qagggfgggggg
期呢	gdglfggggggg
期太	ggggfeglgggg
期太长	ggggfeglgggg
期没管	gggclggggggg
期的合	fegrbggggggg
期的合同	fegrbggggggg
期的跟	ffgfkggggggg
期的跟进	ffgfkggggggg
期能	lfeggggggggg
期能不	mfeggfgggggg
期能不能	mfeggfgggggg
木	kfgggggfgggg
未	dgcgggqffggg
本	ijdffgfkfggg
机D	adgeeggvgggf
机器人	hmfefggegggg
机场	bpgffggggggh
机的跟	fggelggggggg
机的跟C	fggelggggggg
权	hkffgggfgggg
权书	lkffgfgfgffg
李	fgfkgggggggg
李雷	fgfkgggggggg
李雷D	gafpfggggggg
李雷呢	gYeuefgggggg
李雷谁	ggfjfggggggg
材料	bkffggmfgggg
条件	ggndggfggggg
条件是	ggndggfgfggg
条件是啥	ggndggfgfggg
条意	kgeggggggggg
条意见	kgeggggggggg
条记	geefpgeggggg
条记录	geefpgeggggg
来一	dcffgghjggng
来一个	fggggggfggjg
来一份	abfefgnrggfg
来一条	ggfgggfgggkg
来一段	eggggggmgggg
来个	gcfqggfgfggg
来人	lfggggfggggg
来几	efaggevgfggg
来几条	dfXfgd2geggg
来厂	lffggggggggg
来厂里	oeffggfggfgg
来压	kegggggggggg
来压我	kegggggggggg
来吗	fvcdcfgggggg
来呢	gXmoefgggggg
来就	mfgdgggggggg
来就得	mfgdgggggggg
来往	ffggggkggggg
来怎	efsggfgbgggg
来没	gfjfgggggggg
来源	fagseggfgfgg
来的线	ggfkfggggggg
来的线索	ggfkfggggggg
来的询	ndggggggggfg
来的询盘	ndggggggggfg
来着	ekmcffgggggg
来越	eogfgggfgggg
来路	ggPgff2ggggg
来问	kgfggfgggggg
杯	hodeeggggggg
松口	kehfggghgggg
松口了	mdkefggfgggg
板的	gemffggggggg
板的是	gemffggggggg
板的是哪	gemffggggggg
构调	jgffgfgggggg
构调整	jgffgfgggggg
果然	kegggggggggg
架	jgfggggggggg
架构调	jgffgfgggggg
架构调整	jgffgfgggggg
柜	meggggggfggg
查	gikffgffgggg
查一	ghsefgcffgfg
查一下	gkgffggggggg
查下	gngefgfffggg
标书	dffggggkgggj
标书递上	jfgggggggggg
标了	oZYufegfgggg
标准	Wtgfgeffflgg
标完	ecfrgfgggggg
标完成	ecfrgfgggggg
标成	fggggggggjgg
标缺	fcgnfggggggg
标缺口	fcgnfggggggg
标赢	eUbddffef/fg
标还	bpghgegggggg
标还差	bpghgegggggg
样了	fglggfgfgggg
样册	gmegggfggggg
样品寄	jgfggggggggg
样品寄了	mfdggggggggg
样子	oeffgggfgggg
样机	cleefgglgggg
样机D	Xcfcegg2gggf
样板	nfegggfggfgg
样的	efafggsfgggg
根	ggggdggglggg
根据	gfggZgggqggg
格	kfffggjggggg
案递	lffgggfggggg
案递了	lffgggfggggg
档	efffgggfhhmg
档案	ddefggjfgfqg
梦	exgZdfgfgfgg
梯广	mbgggggggggg
梯广告	mbgggggggggg
检查	fjgggggggggg
楚	kkdfgfgggggg
楼下	ehgggfmgeggg
楼下了	eefgggqgdggg
概括	feggggffmggg
概要	dfggggmggggg
榜	fXfwfggfgggg
模拟	jcfffpefgggg
模拟器	lggggefggggg
模板	asfffggfgggg
欠	eghflggggggg
次什	gcnffggggggg
次什么	gcnffggggggg
次什么时	gcnffggggggg
次怎	ecuegfgdgggg
次怎么	ecuegfgdgggg
次报	fgkggggggggg
次报的	fglgggfggggg
次报的什	fglgggfggggg
次拜	dfcgfgrfgggg
次拜访	dfcgfgrfgggg
次提	fgjfgggggggg
次提的	fgjfgggggggg
次见	feogggfggggg
次说	ggagggoggggg
次说到	egYgggrggggg
次说到哪	egYgggrggggg
次跟	felfiggfgggg
次跟C	fergfgefggfg
次跟进	fejelggfgggg
次跟进是	gelffggggggg
欢	epfefggfggfg
欢迎	epfefggfggfg
欧	obgggggggggg
款0	kfgggggggggg
款又	jfeggggjgggg
款多	gfcmgfgggggg
款多少	gfcmgfgggggg
款方	kegggggggggg
款方式	kegggggggggg
款的	geenfggggggg
歉	fggggfglgggg
止	gfemfegggggg
正式	kffggfgggggg
正面	edfrfggegggg
步一	fauefggfgggg
步一下	fauefggfgggg
死了	eogffggfgggg
死我	flgffggggggg
死我了	flgffggggggg
段	fdjhfggighgg
段了	ggggggeggkgg
段录	geggggggkggg
段录音	geggggggkggg
段往	bfggggffgqfg
段改成	gfgggggggkgg
段的P	fggkgggggggg
段的P值	efglgggfgggg
段话	edfffgfsggfg
段都	dkfmdggggggg
段都有	gceqdggggggg
段金	gdgmgggggggg
段金额	gdgmgggggggg
每	gdgmfggfgggh
每单	bPe/ffgeffgg
比D	gcfnfggggggg
比D多	gdfmfggggggg
比一	lgfgggfggggg
比呢	fdfpffgggggg
比我	eelffgfkgggg
比我们	eelffgfkgggg
毛	lhfffhgggggg
毛病	gpfdfggfgggg
民	mefggggfgggg
气	hfgfgggkgggg
气点	eWfdegg0fggg
气话	dgggggglgggg
水	gnfggffggfgg
水果	qcgffdgggggg
求先	ncgggfgggggg
汇总	faepfgffmggg
汇报	gfmgggdggggg
池	gffnYfgggmfg
沙	jfgggggggggg
沟	effgggegpggg
沟通	effgggegpggg
没下文	ifekgggggggg
没下文的	feglgggggggg
没丢	kegfgggggggg
没中	lmeeffgfgfgg
没人	iefdmggggggg
没人接	leggggfggggg
没人理	gggbnggggggg
没付	ggragegggggg
没做	fbfetfgggggg
没做的	fefeoegggggg
没到	ggjggggggggg
没办	gaZc0fgggggg
没动的	edgfpggggggg
没动的单	dggfnggggfgg
没动静的	gggdmgggfggg
没去	fbffsggffggg
没啥	kffggggggggg
没填	ggf0Pfgggggg
没声	kUfc1ffffffg
没声音	qfffegffgfgg
没处	cefgrgfggfgg
没处理	cefgrgfggfgg
没处理的	Zdegxgfggefg
没干	hfggkggggggg
没干完	ffgflgfgfggg
没得	efmggggggggg
没戏	heffgfgggnfg
没报	gmffdggggggg
没收	egrfgagggggg
没更新的	ggggkgggggfg
没有三	legggggfgggg
没有下	fdgliggfgggg
没有人	gnefdggggggg
没有回	ffkggggggggg
没有好	ghdecfgqgggg
没有快	gbderggggggg
没有戏	egbfgqgggggg
没有漏	ggegjggggggg
没有漏跟	ggegjggggggg
没松口	jgfggfgggggg
没法	dngggfgfgggg
没电	fmgefggggggg
没电了	fmgefggggggg
没看	Xoedffefvffg
没碰	affezgefgefg
没空	ldfffgegkggg
没签	efjkgfgegggg
没签的	ffemgfgggggg
没签的有	ffbsgeggfggg
没管	ggfaqfgggggg
没约	pdfhegfggfgg
没联系了	ggngaggggggg
没联系的	ffgfnggggggg
没表	kfggggfggggg
没表态	kfggggfggggg
没见	lfggggfggggg
没见C	qefgggeggffg
没说	jgfggggggggg
没说什	pfaggggggggg
没说什么	pfaggggggggg
没说几	ldggggggfggg
没说几台	ldggggggfggg
没说要	kgfgggfggggg
没说要啥	lgfgggeggggg
没谈	kfgggggfgggg
没跟	ggfgjggghggg
没跟的	ggdglggggggg
没过	peeggggggffg
没进	kgggggfggggg
沪	ncegdfenghfg
沪川	ncegdfenghfg
油	gqfcfggffggg
法	fhfgggglgggg
泡	jfggggfggggg
泰克的	jdgggggjgggg
泽	tfgggggWgggg
洗碗	kegfgggggggg
洲	ldggfggggggg
活	iigdhggghggg
活了	obggggfggggg
活儿	kdgZpggggggg
派人	kgggggggfggg
流失	dafrffffgkgg
流程	kfgggggggggg
流量	jgfgggggggfg
流量计	jgfgggggggfg
测一	fcgnfggggggg
测一下	fcgnfggggggg
测一下D	fcgnfggggggg
测试	ereeffffgggg
海	khgfgggggggg
海报	Ztggggffffgg
消了	negfgggggggf
消息	eglfhggggggg
消息了	Sf1gffgggegg
消防	hkgffgggfggg
润	hffegmgfgggg
润色	ggggggfkfggg
涨	dieifhgigggg
涨0	kdfXfrgggggg
涨了	Zqefgjgggggg
涨价	diffggglgggg
添	cfggggffggqg
清	kgcgjggggggg
清单	gdgimgfffggg
清楚	kkdfgfgggggg
渠	hfjhfgfggggg
渠道	hfjhfgfggggg
渠道来	fgmffffggggg
渠道来的	fgmffffggggg
港	kfggfggggggg
游	mdgfgggggggg
溪	mdgggggggggg
溶	lgdggggggggg
满了	gmfefggggggg
满意	jekgggfggggg
漏	gfenfggggggh
漏了	gdefpgggfggg
漏斗	gfepdggffggh
漏斗发	gfgpegfffggg
漏斗发我	gfgpegfffggg
漏跟	ggegjggggggg
演	fsYefnefgggg
演示	i1Qffffggfgg
火	crgeeggfgggg
炉	kfggggfggggg
点了	fkffgggggggg
点位	ocfgggfggggg
点位图	ocfgggfggggg
点再	glgfggfggggg
点到	eliffggfgggg
点啥	feeggglgjggg
点啥好	ffgggglgfggg
点喊	fgggfggfgggj
点喊我	fgggfggfgggj
点头	keifgfgfgggg
点头了	megfgggfgggg
点开	fqeefggfgggg
点给	feffgmgggggh
点能	eedffqgggggg
点能不	eedffqgggggg
点能不能	eedffqgggggg
炼	gdgfggggmggg
热	hgjgggfggggg
然	kffggggggggg
照	ekgghggggggg
照旧	leggggfggggg
照片	Uwggggfggggg
熟	mfegggfggggg
爆	legggggggggg
爬	fZeefgdgyggg
爬楼	fZeefgdgyggg
爸	hmgefggfgggg
版	fggfggfkiggg
版了	bmiggggggggg
版本	dhedffgsfggg
牌	imfefgffffgg
牛	guddffgegffg
牛啊	X0fdfggegggg
物流	Znlfgggfgggg
特	mefgggfggggg
犹	cdffgffvgfgg
犹豫	cdffgffvgfgg
猫	fpgeeggfgggg
率怎	gfgjgggfgggg
率怎么	gfgjgggfgggg
玛的价	lffggggggggg
玩	flgfeggggggg
环比	ggfjgfgggggg
现在什	gfofggdggggg
现在什么	gfofggdggggg
现在做	fpgdffgggggg
现在几	flefgggggggg
现在几点	flefgggggggg
现在啥	gfzdfgfgVggg
现在就	ldgggggggggg
现在谁	fayeaggggggg
现场	higffgegjggg
现货	fmgffggggggg
班	glffgggfgggg
球	hneefggggggg
球吗	gqdddfgggggg
球赛	fuadefgggggg
理一	ekggfgeglggg
理一下	byfgffafhffg
理一份	dgggggegmggg
理下	ggggggegjggg
理出	gfggfgfglggg
理出来	gfggfgfglggg
理由	effgggfogffg
理由约	cefgggfrgffg
理的	defgqggggfgg
瓦	yWdfffgggggg
生了	dofeeflffggg
生日	fkgffggfgggh
生日快	engffggfgggg
生日快乐	engffggfgggg
用R	kgfgggfggggg
用到	kgdggggggggg
用到期	kgdggggggggg
用到期了	kgdggggggggg
用得	efnggegfgggg
用量	lgfggffggggg
由	efggggfmgggg
由约	cefgggfrgffg
甲	gngefggfgggg
甲方	gngefggfgggg
申	fngffggfgggg
申请	fngffggfgggg
电了	fmgefggggggg
电梯广	mbgggggggggg
电梯广告	mbgggggggggg
电话会	Zgggggfghggp
电话打	emgfgggfgggg
电话里	kaeeggfqfggg
电话里说	nffggggffggg
画	jefgggjfgggg
画像	egfgggofgffg
留了	jgggggfggggg
留了电	kggggggfggfg
留了电话	kggggggfggfg
留的电	jfgfgggfggig
留的电话	jfgfgggfggig
留言	efgggggjgghg
留资	lgggggdgggfg
病	gpfdfggfgggg
症	fkgffggggggg
登	fiffgggfggkg
登不	Zzedgfgbgggg
登录	jgeggggggggg
登记	bgfgggfggfqg
登记一	cefgggfggfsg
登记一家	cefgggfggfsg
登门	nbgggggggggg
白	ikgeggfggggg
白忙	nfggggffggfg
百	idgefiifggig
百万	lefhfggggggg
百川	gaicfjlfeglg
百川在	gfpeffegfggg
百川的	eZfeegzffggf
百川还	gfhcgngggggg
的M	4Sgbfggfgggg
的P值	efglgggfgggg
的P写	dggggggkgggg
的P加	mgfgggffggfg
的P在	lgegggfggggg
的P盘	fgfkgggggggg
的P盘子	fgfkgggggggg
的P问	lgdggggggggg
的l	emeggggfgggg
的三	kfejffgggggg
的三个	gehlfggggggg
的三个单	gbgqeggggggg
的事儿	fgjggggggggg
的什	ggjggggggggg
的什么	ggjggggggggg
的什么价	fgkgggfggggg
的价	jflfgegfgggg
的会	geggfgfgmggg
的伞	guffWgggfggg
的公	gfagggrgggfg
的准	egggggkggggg
的准备	egggggkggggg
的几	afvegffggffg
的几个	ngfegegggggg
的列	ggefnggffggg
的前	bdbfgg0ffffg
的加	ggekgfgggggg
的十	geglgggggggg
的十个	geglgggggggg
的十个单	geglgggggggg
的单	ffgkiggggfgg
的单子	ffgkhggggfgg
的单子拉	gfglgggffggg
的单子拎	ffggnggggfeg
的合	ffkffggggggi
的合同	ffkffggggggi
的同	hngefgfffggg
的同事	frfdfgffggfg
的吱	fjggfggggggg
的吱一	fjggfggggggg
的吱一声	fjggfggggggg
的呢	fVblzefffggg
的多	fgnfgegggggg
的多少	ffvagcfggggg
的客	eigfkgghgggg
的客户	eigfkgghgggg
的客户拉	ggghkgffgggg
的客户有	fffgegfpgggg
的客户清	gggfkggggggg
的往	efafggvgfffg
的往来	efafggvgfffg
的待	fdggiggfnggf
的待办	fdggiggfnggf
的微	megggggdgggg
的微信	megggggdgggg
的情	fflfgghggggg
的情况	fflfgghggggg
的成	gcflfkggfggg
的成交	fafsfggffggg
的拜	affftgfgggfg
的拜访	affftgfgggfg
的提	Yjfgggffgggq
的时	ifefmgfggggg
的时候	kfgggggfgggg
的时间	gfaeugdggggg
的是	ffjfhggggggg
的是哪	dfnckfgggggg
的是哪位	gemffggggggg
的最	bgpggggggffg
的最近	Yfuggggggffg
的有	gfelhfgggggg
的有几	fgflffgggggg
的有多	fgbpgegggggg
的有多少	fgbpgegggggg
的有谁	fcZqnfegfggg
的条	gflffgfggggg
的条件	gflffgfggggg
的条件是	gflffgfggggg
的来往	ffggggkggggg
的案	glegggfggggg
的案例	glegggfggggg
的档	deefggwfffeg
的档案	deefggwfffeg
的概	ffhhgfkggggg
的沟	effgggegpggg
的沟通	effgggegpggg
的没	ocgffggggggg
的活	hnebkgfgfggg
的活儿	kdgZpggggggg
的版	fQfdegg7fggg
的电	hegflgffhggg
的电话	hegflgffhggg
的电话会	ggggggggjggf
的盘	gcerfegggggg
的盘子	gcerfegggggg
的章	ccwffeeggggg
的红	engffggfgggg
的纪	ecfffgffugfg
的纪要	ecfffgffugfg
的老客	fgggkggggggg
的老客户	fgggkggggggg
的联	ffpgggefggff
的联系	ffpgggefggff
的订	igmfggffgdfg
的订单	igmfggffgdfg
的话D	ffgggkgggggg
的话D就	efggglgggggg
的话术	gggggfgkgggg
的询	leggggggggfg
的询盘	ndggggggggfg
的说	efeffggqgggg
的说法	ehffgggmfggg
的货	kfgggggggggg
的资料	gffggglfgggg
的跟	feielgfggggg
的跟C	fggelggggggg
的跟C已	fggelggggggg
的跟进	feielgfggggg
的近	dfpgggeggffg
的近况	dfpgggeggffg
的还	gakeqgffggfg
的通话	ggggggdgkggg
的那个	cgmggffghggg
的那几	ggldgggggggg
的都是	gebrffgggggg
的都有	gfgkfggggggg
的都有谁	gfgkfggggggg
的金	ggekgggggggg
的金额	ggekgggggggg
的门	aedgggyeeffg
的阶	djgfgggggkgg
的阶段	djgfgggggkgg
的项目有	ggfkfggggggg
的预	feglfggggggg
盒	eogegggfgggg
盖了	eenggffggggg
盖了没	cepggffggggg
盖章	ckgggggjgggg
盘	hgfjgfgggggg
盘子	geengegggggg
盟	idggfgggggkg
盟商	hdgggggggglg
目前	hfkhgffgfggg
目录	lffgggggggfg
目有	ggfkfggggggg
目有哪	ggfkfggggggg
目有哪些	ggenefgggggg
目标缺	fcgnfggggggg
目标缺口	fcgnfggggggg
盯	ggndffgggggg
直接	dfgfgggggofg
省	obgggggggggg
看C	efmgggeggggg
看P的	fefnfgffgggg
看一	cefgggsggffg
看下	gghkegfggggg
看了	llbffggggggg
看了没	huYdefgggggg
看再	jlfffgffffgg
看再说	jlfffgffffgg
看完没	hfkfgggggggg
看漏	gfgjdggffggl
看漏斗	gfgjdggffggl
看看C	efngggeggggg
看看再	jlfffgffffgg
看看再说	jlfffgffffgg
看看资	fgggggegggkg
看看资料	fgggggegggkg
看见	aveffffggffg
看见我	glffeggggggg
看见我的	glffeggggggg
看谁	hcpeffgggggg
看资	fgggggegggkg
看资料	fgggggegggkg
真	fkgfghgggggg
真不	bugcfggfgggg
真拿	efggglgggggg
真拿下	efggglgggggg
真拿下的	efggglgggggg
眼	degghgnggffg
着D	fdffegeefggv
着呢	gfmdiffggggg
着多少个	gffjgfgggggg
着我	eejfmffggggg
着没	gggejggggggg
着的	dWga5ffffggg
着要	sbgffggfgggg
睡	gjgcjggggggg
知我	jfggfggfgggi
知我们	lfggggfggggf
知道之	ffggggkggggg
知道之前	ffggggkggggg
知道能	veXfgfgggggg
知道能不	veXfgfgggggg
知香	eckefggffkhh
知香的	edkffgiffggl
知香的合	ceggfggfgggr
短	gfgfghgjgggg
短一	efgfgigkgggg
石	hfgfgggggkgg
石材	hfgfgggggkgg
码多	gsfZgegggggg
码多少	gsfZgegggggg
砍	fffafqgggggg
研	hmffgggffggg
研发	gseefggeeggg
破	glffgggfgggg
破网	glffgggfgggg
硬	gdgfgggogggg
碍	eZafgzfggggg
碍事	eZafgzfggggg
碗	kegfgggggggg
碰	ggggjgfggggg
示	gmcggggggggi
示我	efggfggggggm
示我跟	efggfggggggm
示我跟进	efggfggggggm
社	kiffffgfgggg
社保	gnfegggfgggg
社保是	gkfefggggggg
社保是不	gkfefggggggg
祝福	ehgggggjgggg
票	glfffggfgggg
票该	gjggfggggggg
票该找	gjggfggggggg
票该找哪	gjggfggggggg
离职	jiffghgfgggg
离职了	ljfefggfggfg
禾	kZjcegoefhig
秀	jkgefggfgggg
种	jgfgggghgggg
科	kfggggfggggg
秒	kgdggggggggg
租	lfgggggggggg
积	hcgfpgffgggg
积金	kifegggegggg
稍	fofeeggggggg
稍等	fofeeggggggg
稳	fenffhffgggg
稳了	efggglgggggg
稳了吧	efggglgggggg
稻	qagffggfgggg
稿	fdgfgggogggg
空	mffffgfghggg
空帮	clgggggggggg
空帮我	clgggggggggg
窑	kfggfgfggggg
窗口	jfgggegggggg
立	kdjfgggggggg
站	mdgggggggggg
站P	mgfgggfggffg
竞	hegmeggggggg
竞争对	jfhfgfgggggg
竞争对手	jfhfgfgggggg
竞争的	ffgmfggfgggg
竞品	fdetbghgfggg
章盖	gfkgfggggggg
章盖了没	egjgfggggggg
笑	gjgfgggggggg
笑死我	flgffggggggg
笑死我了	flgffggggggg
笔	fdhlfggggggg
第一批	legggggggggg
第一次	ggegggkggggg
第三	mffggggfggfg
第几	feknfefggegg
第几版	fgkggggggggg
第几版了	fgkggggggggg
第四	vYffgggfgfgg
等P	oeffgggefggg
等P回	oeffgggefggg
等了	gkfggggggggg
等我	hheelggfgggg
等我消	fjeemggfgggg
等我消息	fjeemggfgggg
等等	kdgggggjfggg
答	hegfjggggggg
答了	ogfegffggggg
答应	hegfkggggggg
答应D	neffgggggggg
答应了	gddeqfgghggg
答应了没	gcbdufgggggg
答应我	fenfeggggggg
答应我们	fenfeggggggg
签一	Zofggkgfgggg
签一半	bfgggogggggg
签下来	ffijgfgggggg
签了多	ggdmgfgggggg
签了多少	ggdmgfgggggg
签了没	gelfgggggggg
签单	fkggfggggggg
签呢	dTYWd/gfffgg
签哪	gggkgegggggg
签哪几	gggkgegggggg
签得	egcpffgggggg
签的	efjjffgggggg
签的有	gfenffgggggg
签的有哪	gfenefgggggg
签的都	gggjeggggggg
签的都有	gggjeggggggg
签约	ffflfggggggg
签约的	fbfxbfgfgggg
签约额	geemgggggggg
简	befgggpfifgg
算丢	dfffgggggogg
算丢单	gfgefggggmgg
算了	ikgeffgfgggg
算呢	gdfmfggggggg
算多	ggncgfgggggg
算多少	ggncgfgggggg
算意	ad1fgffggbfg
算意向	ad1fgffggbfg
算我	fdgnfggfgggg
算我自	fdgnfggfgggg
算我自己	fdgnfggfgggg
算算	Xdejfxffgffg
算给	cggggngggggg
算给C	cggggngggggg
管P	gfggggggggkg
管这	faweegfffggg
箱	odfgggfggggg
簧	ragffgggfggg
米	lefggggggggg
粮	qfggfgffcggg
精	djffggefofgg
系了	fjkfcggggggg
系人P	fgfgggggggkg
系人是	ffjfegfgggkg
系人是哪	gfnfdggggggg
系方	efqgegffggfg
系方式	efqgegffggfg
系的	fegepggggggg
系的客	gggekggggggg
系的客户	gggekggggggg
系统	hjgfgggfgggg
系统D	fkggfggggggg
索池	dffrVfgggqfg
紧	iffaogghgggg
紧盖	dgggggglgggg
紧盖章	dgggggglgggg
红	gkgfgggfgggg
红包	fngfgggefggg
约C	mbefefeqgefg
约D	flgefgfhgggg
约P	ffgggggkgggg
约P出	fggggggkgggg
约P出来	fggggggkgggg
约下	gflgffgggggg
约下次	gengefgggfgg
约了C	dgggdgpggggg
约了D	lfggggfggggg
约定	haferggfgggg
约定日	eXfdyggffggg
约的	fekneggcgggg
约额	geemgggggggg
纪	ffggggggkggg
纪要	ffggggggkggg
纳	gcfcfgdd0ggf
线0	ggfcgmgggggg
线0折	ggfcgmgggggg
线索池	dffrVfgggqfg
练	jnfefcgggggg
组	fjeifffhgggg
组D	fkgfgggggggg
组手	fgfkgggggggg
组手头	fgfkgggggggg
组手头的	fgfkgggggggg
组织	fegfgfdsfgff
组谁	cnXyafffggfg
细	ubdfffgfgfgg
织	gfgfggeofggg
绍	ieegggikgggg
绍了	tggfggeggfYg
绍的	kfigggcgggjg
经过	fggelggggggg
经过了	fggelggggggg
结	ffgggghgjhgg
结一	ggfgggjggggg
结一下	ggfgggjggggg
结下	fXgefgffxggg
结果	gfkgggfggggg
结论	gfggggeglggg
给C再	egeggkgggggg
给C再让	egfggkgggggg
给C再降	fgeggjgggggg
给R	iefjfggggggg
给R的	gfflfggggggg
给个	fagfgggrgggg
给了	mfggggfggfgg
给出D	ffgkgggggggg
给出D成	ffgkgggggggg
给到	gbcdfvgfgggg
给到0	gbcdfvgfgggg
给客	ejfgggfjgggg
给客户	dkegggflfggg
给我个	ecgqfgiffggg
给我出	eeggggfgoggg
给我列列	gggeggggkggg
给我看	ggkgggeggggg
给我看看	ffngggdfgggg
给方	peegfgefjffe
给方案	peegfgefjffe
给的	lifggggdggfg
给谁	gbffpggggggg
给谁了	gfgkeggggggg
给领	befgggsfggfg
给领导	befgggsfggfg
统	gkgfghgggggg
统D	fkggfggggggg
统一	Xteagngggfgg
绩	geflgggggggg
续上	pbgfgggggggg
续了	ofeggffggfgg
续签	dgljffgfgggg
续费	kfegghgggggg
维护	ejgggggggggg
综合症	fkgffggggggg
绿	gmgefggfgggg
缘	fngefggfgggg
缩	eeefghdftggg
网留	egfggggggglg
罪	gffggggjgggg
置	zZdefffegfgg
群	ghgfggfgjggh
群D	fdggfgfgnggg
群里加	legggggggggg
群里加的	legggggggggg
群里的	feffggggnggg
翻	fcoefgffkggg
翻一	fcoefgffkggg
翻一下	fcoefgffkggg
老客户C	lgfjgefggfeg
老样	qdfegggfgggg
老样子	qdfegggfgggg
考	ilgefggggggg
考虑	kehfgggggggg
而	imfffgefgggg
而已	imfffgefgggg
耐	ldfggggggggg
耗	jgggggfggggg
耗材	jgggggfggggg
聊了	kffgggffiggg
聊了五	kfgfgggggggg
聊了五分	kfgfgggggggg
聊了啥	ggefggdgpggg
聊天	ggggcgfgnggg
聊天记	hgggdgfgmggg
聊天记录	hgggdgfgmggg
聊天里	ffggUggfzggg
聊得不	hlggggfffggg
聊得不错	hlggggfffggg
聊点	ffgggglgfggg
聊点啥	ffgggglgfggg
聊点啥好	ffgggglgfggg
职	hinefgdefggg
职了	ljfefggfggfg
联系了	ggmgcggggggg
联系人P	fgfgggggggkg
联系人是	ffjfegfgggkg
联系方	efqgegffggfg
联系方式	efqgegffggfg
联系的	fegepggggggg
联系的客	gggekggggggg
聚	fkgfgggggggg
聚餐	fkgfgggggggg
股	eqgdfggfgggg
肥	gcgoeggggggg
肯	lffggggegggg
肯降	pfffgggcgggg
背	fceffgtfggge
背景	fceffgtfggge
胡	egmhgggdgggg
能上	kfeggfgggggg
能不	kgeggggggggg
能不能	kgeggggggggg
能不能便	jffggggggggg
能不能做	kdeffmgggggg
能不能先	lhcggggggggg
能不能再	kgfggfgggggg
能不能完	fgegfngggggg
能不能开	jgfggggggggg
能不能摸	egcpgfgggggg
能交	thWgffgggggg
能便宜点	jffggggggggg
能做	hffeglgggggg
能做多	gfdafsgggggg
能做多少	gfdafsgggggg
能先	lhcggggggggg
能到	ggefglgggggg
能到多	fgdegogggggg
能到多少	fgdegogggggg
能剩	fgfeglgggggg
能剩多	fgfeglgggggg
能剩多少	fgfeglgggggg
能加	fjggfggggggg
能加个	fjggfggggggg
能加个班	fjggfggggggg
能回	uZeggfeggggg
能完	gfehfjgggggg
能完成	gfehfjgggggg
能完成吗	gfffgkgggggg
能定	eflifggggggg
能定下	ceoggggggggg
能定下来	ceoggggggggg
能开	hnfbgggggggg
能成	pefggffggffg
能接受	fgeggkgggggg
能摸	egcpgfgggggg
能摸到	egcpgfgggggg
能摸到C	egcpgfgggggg
能有	ggfVgugggggg
能有多	ggfVgugggggg
能有多少	ggfVgugggggg
能的	legggfgggggg
能的话	neggfdgggggg
能签	fgfmffgggggg
能签哪	gggkgegggggg
能签哪几	gggkgegggggg
能落	fbgpfggggggg
能落地	fZgteggggggg
能装	ogcggffggggg
能跑	mfdVcvfggggg
能跟	gqgebgfggggg
脉讲	fgggggkgfggg
脉讲一	fgggggkgfggg
脉讲一下	fgggggkgfggg
腾	kfgggggggggg
自取	bogggggggggg
自己	gfghgggjgggg
自己的	gegkgggggggg
致	Tzfggffggffg
航	gjgfgggfgggg
般	jdelgggggggg
节	dkggggghgggg
节日	gfgggggjgggg
节日问	gfgggggjgggg
节日问候	gfgggggjgggg
芒	lgggfggggggg
若	ebgggrgfgggg
英	ggfifggjgggg
英文	faffdggvgggg
英泰克的	jdgggggjgggg
茂	ogggggggggZg
茶	gkfffghggggg
草	gafbqgglfggg
莱	neggfggfgggg
落地	elgjeggfgggg
落袋	jefjfggggfgg
落袋的	gegkfggggggg
落袋的单	gegkfggggggg
董	kehgfggggggg
董事	kehgfggggggg
董事会	kehgfggggggg
董事会过	kehgfggggggg
蒙	kfggggfgggfg
虾	cogggggggggg
血	lgggggfgggfg
行不	ffdggmgggggg
行不行	ffdggmgggggg
行业	eegodgghgggg
行业占	gdgkgggggggg
行吧	godffggggggg
行情	cngfgggggggg
行政	dpfgfgdfgfig
补	ggffhfgfggkg
补贴	mgfggdgggggg
表态	jgggggfggggg
袋的	gegkfggggggg
袋的单	gegkfggggggg
袋的单子	gegkfggggggg
被R截	hflhgggegggg
被R截胡	cfrhgfgcgggg
被占	gkgfggggfggg
被占了	gkgfggggfggg
被我	gegflggggggg
装的	kffggggggggg
西	kggggfgggggg
西北	eogfgggfgggg
要0	jggggfgggggg
要0台	kggggegggghg
要一	hfggggZggfqg
要一台	jfgggggggggg
要上	lfdggghggggg
要不	mdhggfgggggg
要不要	mdhggfgggggg
要了	fflggggggggg
要再	mefggggggggg
要到期	fggkfggggggg
要十	rZafftefgeeg
要去C	ggfgggkgfggg
要发	jcffggffqffg
要啥	lgfgggeggggg
要在	jfgggggfgggg
要在D	jfgggggfgggg
要多	hfmdgfgggggg
要多少	jfsXgeggggfg
要开	jnffggefegfg
要我	lfgggfgggggg
要我们	lfgggfgggggg
要我们补	jfgggggggggg
要打	gggdkggggggg
要打电	gggdkggggggg
要打电话	gggdkggggggg
要拜	gggfkggggggg
要拜访	gggfkggggggg
要拜访的	gggfkggggggg
要按	ngegffgggggg
要是CD	cgggglgggggg
要是C推	ffgfglgggggg
要是延	fggggjgggggg
要是延到	fggggjgggggg
要是推	gfgcfogggggg
要是能	lggggegggggg
要求先	ncgggfgggggg
要注	ggegggjggggg
要注意	ggegggjggggg
要涨	dfcfgffsgggg
要涨价	dfcfgffsgggg
要点	gdgfgghgnggg
要的	eepfggfgggfg
要签	gegndggggggg
要紧	gggSvfggiggg
要考	nclegffffggg
要考虑	nclegffffggg
要能	lffggffggggg
要见	feffignffggg
要见P	eefffgqefggg
要跑	ggfmdegggggg
要跟	gegfkggggggg
要返	geggggglgggg
要返点	geggggglgggg
要问	nkafggffgggg
见C	fffggglgggfg
见CP	fgeggglggggg
见P	ffhfgglfgggg
见了	kfggggfggggg
见到	kegggggggggg
见完	odfeggifgggg
见我	fjdffgglgggg
见我的	glffeggggggg
规模	lgfggfgfgggg
视	hfgfgghgjffg
视频	cffgggjgmgfg
视频会	Zefgggkfpgfg
览	gcfpfghffggg
觉	hkfffggggggg
觉得	hkfffggggggg
觉得我	gneefggggggg
解一	ekigggfgggfg
解一下	ekigggfgggfg
解下	efggggkggghg
解我	jgggggegggfg
解我们	jgggggegggfg
言	ffggggengggg
计划	dngbogfefggf
订	fqheegffgfgg
订单	igkgggfggegg
认识	kefgggffggjg
认识了	sZgfgggfgggg
认识的	ffegggefgfqg
让0	jffgghgfgggg
让0个	jffgghgfgggg
让0个点	jffgghgfgggg
让C	afbggpflgggg
让P	deffggetfggg
让到	kegfgggggggg
让发	0Zdeffeegffg
让我们D	kfgggggggggg
让我们跟	kgfgggfggggg
让我找	jffggggggggg
训	flgfgggggggg
议内	feggggffnggg
议内容	feggggffnggg
议室	fofedghgfggg
议室的	foffegfgfggg
议的	gffjfgggjggg
议结	gfggggfgkggg
议结论	gfggggfgkggg
议要	feggggffnggg
议要点	feggggffnggg
记一	cefgggfggfsg
记一家	cefgggfggfsg
记了	gggjeggggggg
记录	eghfgggglggg
记录写	dojgfgdffggg
记录整	ggggggdgkggg
记录整理	ggggggdgkggg
记得	dlgggggggggh
记成	fgffggffgnfg
记着	hegffgfefgfq
记着D	fdffegeefggv
讲一下	fgggggkgfggg
讲个	esfdfgffeggg
讲了	gdafcgffxggg
讲的	dmmbggggfggg
讲讲	fdffggwfbggg
论	gfggggfgkggg
设计	kfgggggggggg
访没	fdgfoggfgggg
访的	gfgflggfgggg
访的客	gggfkggggggg
访的客户	gggfkggggggg
证书	kffggggggggg
评	hffffgfglggg
评审	hefefffgnggg
识	kefgggffggjg
识了	sZgfgggfgggg
识的	ffegggefgfqg
诊	egfggggggglg
试用	lfghffgfgggg
试用到	kgdggggggggg
试用到期	kgdggggggggg
话D就	efggglgggggg
话D就稳	efggglgggggg
话会	Zgggggfghggp
话催	cZfdcgf3ggfg
话呢	gXdamvffgggg
话回	cdgefggifgsf
话打	emgfgggfgggg
话术	fggggfgkgggg
话的	geeenggggggg
话给	edmgggekggfg
话给P	edgggggogggg
话里	kaeeggfqfggg
话里说	nffggggffggg
询	jegggggggggg
询盘	mdggggggggfg
该催	gggejggggggg
该回	ggfelggggggg
该回访	ggfelggggggg
该找哪	gjggfggggggg
该找哪个	gjggfggggggg
该找谁	gcgfnggggggg
该给	ggfekggggggg
该跟	gfggjggggggg
语	fcfefgfufggg
语气	fdgfgggngggg
语音	kgeggggggggg
误	ccdeyfgfgggg
说C的情	ggngggbggggg
说D再	kfgggggggggg
说D给	kfgggggggggg
说一	ggkgggfggggg
说下	Sj/effaeddfg
说不	ocffggfifggg
说不续	jffgggfggggg
说不需	efffgffscggg
说不需要	efffgffscggg
说两	Ydegggygfefg
说两句	Tcefgg7geefg
说了	agmffgffmggg
说了算	Te1fgggffggg
说什	nfcfgggggggg
说什么	nfcfgggggggg
说什么时	pfaggggggggg
说什么都	kgffgggggggg
说以	gkggggfggggg
说以后	gkggggfggggg
说再	fggggggjgggg
说几	ldggggggfggg
说几台	ldggggggfggg
说到	fdarbgngfggg
说到哪	egYgggrggggg
说可以先	kfggggggfggg
说合	legggggfgggg
说啥	gfgfggfodggg
说好	hcgfoggffggg
说好的	jfgggggggggg
说忙	pefgggffffgg
说我	kgeggfgggggg
说我们	kgeggfgggggg
说是	kgggggfggggg
说是D	kfggggggfggg
说是要	lgggggegggfg
说有	lgggggggggdg
说服	ffffggglgggg
说样	ekgggggggggg
说样机	ekgggggggggg
说没	jfgggggggggg
说法	Weefgge3fffg
说的啥	ggffggggkggg
说看	6eSefefefggg
说等	kfgggggfgggg
说自	dfgggggmgggg
说自己	dfgggggmgggg
说要啥	lgfgggeggggg
说要是	lggggegggggg
说要是能	lggggegggggg
说话	kgfgggfgggfg
说说	dgnfgghfffgg
说迈	jffggggigggg
说迈康	jffggggigggg
说领	lfdggggjgfgg
说领导	lfdggggjgfgg
请	flgffgffgggg
请客	dsfefggfgggg
请给	ffgkgggggggg
请给出	ffgkgggggggg
请给出D	ffgkgggggggg
请问	ginffgefeggg
请问发	gjggfggggggg
请问发票	gjggfggggggg
诺	legggggggggg
课	gegffgmgfghg
谁C	etaffffggggg
谁D	fggncggggggg
谁也	lgfgfggggggg
谁了	gfgkeggggggg
谁会	gpeedggggggg
谁值	gjgffggggggg
谁值班	gjgffggggggg
谁做	ggfocggggggg
谁做得	ggfocggggggg
谁先	hcfenggggggg
谁去	ghjffggggggg
谁去的	ffnfffgggggg
谁在	ffnfggfggggg
谁在跟	fdrfcggfgggg
谁家	gdhhjggggggg
谁家的	fdoffggggggg
谁对	fgkggggggggg
谁对接	fgkggggggggg
谁帮	djkgfggggggg
谁帮我	djkgfggggggg
谁打	fdXfjgvggggg
谁把	fgjggggggggg
谁拍	sgYggfgggggg
谁拍板	sgYggfgggggg
谁拿	gpfedgggfggg
谁最	gbgmjggggggg
谁最后	ffngegfggggg
谁最近	gebfpggggggg
谁有	dmjfegfggggg
谁有投	fnffeggfgggg
谁有空	dkgggggggghg
谁有空帮	clgggggggggg
谁来	egmgfgfghggg
谁没	gdfcpggggggg
谁的	gkfffggggggg
谁知	gmfffggggggg
谁知道	gmfffggggggg
谁签	fgcofggggggg
谁签得	cgYxffgggggg
谁管	gngedggggggg
谁能	cofffggggggg
谁能加	fjggfggggggg
谁能加个	fjggfggggggg
谁订	gsddcggggggg
谁说	eflggggggggg
谁说了	eflggggggggg
谁说了算	eflggggggggg
谁负	ffjdggggjggg
谁负责	ffjdggggjggg
谁跟	pgXgegigggjg
谁还	gmgedggggggg
谁还没	gpfebggggggg
谁那	c2Uffffggggg
谁都	pdfgggfggffg
调	gjfgggfgghgg
调走	wfcgggZggfeg
谈了	kcfjggggfggg
谈判	effighggfkgg
谈判中	efghggggfkgg
谈判了	eggggggggjgg
谈判挪	efgggggggmgg
谈判挪了	efgggggggmgg
谈判的	dffkfnffefgg
谈判超	fefmgggggggg
谈判超过	fefmgggggggg
谈判里	ffffggffeogg
谈判里头	ffgfgggffngg
谈判阶	geflfgggfjgg
谈判阶段	geflfgggfjgg
谈拢	hemfgggffggg
谈拢了	dfpfggfgfggg
谈拢了么	dfpfggfgfggg
谈的	effjfgmdfggg
谢	hegfggglgggg
谢P	bhgffgfqgggg
谱	hfmfffffgggg
象	ibnfgghfgggg
象家	bdrfgfifgggg
象家装	bdrfgfifgggg
豫	hbffgfgrgfgg
负	gekegggghggg
负责	gelegggghghg
负责人是	demffgggggjg
责	gelegggghggg
责人是	demffgggggjg
账了	gtdaffgggggg
账期	lffggfghgggg
账期能	mfeggfgggggg
账期能不	mfeggfgggggg
货架	qfagggfggggg
贴	kggggegggggg
贵	jfgggfgggggg
资吗	gkfffggggggg
资料	hgggggdgggjh
资料给	fgggggdggggm
资质	hnfeffffgfgg
赚	fgeggkgggggg
赚吗	fgeggjgggggg
赚多	fgeggkgggggg
赚多少	fgeggkgggggg
赛	fuadefgggggg
赢	gefhfgggglgg
赢了	hggjdhfggggg
赢单	fffffhggglgg
赢单吧	efdffgfggsfg
赢率	gfgjfggggggg
走了	ikedfjgggggg
走到	ffikgfgggfgg
赶	jefdlgghgggg
赶不	dlgggggggggg
赶紧	effbqfgigggg
赶紧盖	dgggggglgggg
赶紧盖章	dgggggglgggg
起来	hdfkgggggggh
超过0	ffggjggggggg
超过0天	ffggjggggggg
超过三	fefmgggggggg
超过三周	fefmgggggggg
超过半	gggfkgfggggg
超过半个	gggfkgfggggg
越	crgefggfgggg
越来	eogfgggfgggg
越来越	eogfgggfgggg
跌	brfgggfggffg
跑	hffdhkifgggg
跟C合	cfpgggfgggfg
跟C合作	cfpgggfgggfg
跟C已	fggelggggggg
跟C已经	fggelggggggg
跟C开	egegggogeggg
跟C开会	egegggogeggg
跟C的	fggjfgfgjgfg
跟C的电	ggggggfgkggf
跟C约	neggfgfggggg
跟C约了	neggfgfggggg
跟C那	cgigegfgnggg
跟D	dffoffgggggg
跟D比	cferffgggggg
跟P喝	ffgggglgfggg
跟P喝早	ffgggglgfggg
跟P的	ggggggdgkggg
跟P的通	ggggggdgkggg
跟R正	edfrfggegggg
跟R正面	edfrfggegggg
跟R比	gelgegfjgggg
跟R比我	ccqfdgfnfggf
跟上	tebgagefnfeg
跟哪	geeenggggggg
跟哪几	gggejggggggg
跟我	hjgfeghfgggg
跟我们	jgjggffegggg
跟我说	fgfgggjggggg
跟我说说	fgfgggjggggg
跟的	fdefoghggggg
跟谁	gfdfiglggggg
跟进	fegelgghgggg
跟进C	efggfggggggm
跟进是	fepgegfggggg
跟进是哪	gelffggggggg
路	ghdffgmggggg
路上	efegggnggggg
躺	emfndfgffegg
车	hmfffggggggg
车堵	kegggggggggg
转了	ggfkgfgggggg
转化率怎	gfgjgggfgggg
转发	kffggggggggg
转过	lgfgggfgggeg
转过来	lgfgggfgggeg
转过来一	ggfgggfgggkg
轮	kfgggggggggg
软	fggggggkgggg
轴	mdgggggfgggg
辆	csefefgggggg
输了	coekgffggfgg
输了几	gegkfggggggg
输了几个	gegkfggggggg
输单	fggfggfggmfg
输给R的	gegleggggggg
辞	fdefefgrgggg
边回	gfkffggggggg
边回了	gfkffggggggg
边回了没	gfkffggggggg
边定	jgfggggggggg
边定了	jgfggggggggg
边有	felblfgggggg
边的	jegggggggggg
达	heekggggghgg
达标	gdcnfhggghgg
迅	ldgggggggggg
过0	ffggjggggggg
过0天	ffggjggggggg
过0天没	ffggjggggggg
过一	gfggggkggggg
过三	fefmgggggggg
过三周	fefmgggggggg
过三周的	fefmgggggggg
过了	jeeflggggggg
过什	eeqggfdggggg
过什么	eeqggfdggggg
过半	gggfkgfggggg
过半个	gggfkgfggggg
过半个月	gggfkgfggggg
过期	jfgggggggggg
过来一	egfgggfggglg
过来一条	ggfgggfgggkg
迈	idffgggmgggg
迈康	idffgggmgggg
迎	epfefggfggfg
近一	gdfijggggggg
近一个	gcgngggggggg
近一个月	gcgngggggggg
近一次	gfjggggggggg
近三	dgjigggggggg
近三次	bgpgggggggfg
近况	cflgggkggffg
近有	fmhefggfgggg
近有没	gfkffggggggg
近有没有	gfkffggggggg
返	heffgkghgggg
返点	fcdefqgjgggg
还不	wfXggefgggfg
还不清	tgXggdgggggg
还不清楚	tgXggdgggggg
还剩	ffgchngggggg
还剩几	efeggpfggggg
还剩多	gghagogggggg
还剩多少	gghagogggggg
还剩谁	gefelggggggg
还在	lfhggggfgggg
还在外	clgggggggggg
还在犹	heoggfgdgfgg
还在犹豫	heoggfgdgfgg
还够	efefgogggggg
还够不	bebegwgggggg
还够不够	bebegwgggggg
还是	ifjgfgffgfgg
还是少	gefkfggggggg
还是少了	geflgggggggg
还是按	jmeggggbgggg
还是老	pdfegggfgggg
还有什	ffgflgfgfggg
还有什么	ffgflgfgfggg
还有几	ficgkggggggg
还有几个	ggbhmggggggg
还有多	bfdlgngggggg
还有多少	bfdlgngggggg
还有得	fgeggjgggggg
还有得赚	fgeggjgggggg
还有没	qjYffggggggg
还有没有	qjYffggggggg
还没	jfegiggfgggg
还没做	gZeeuegggggg
还没回	ikfffggfgggg
还没签	dfmlgfgcgggg
还没签的	ffcogfgggggg
还没聊	kegggggggggg
还没联	jggdjggfgggg
还没联系	jggdjggfgggg
还能不	fgfeglgggggg
还能不能	fgfeglgggggg
还能完	gffeglgggggg
还能完成	gffeglgggggg
还能达	gffeglgggggg
还能达标	gffeglgggggg
还行	lfeggggggggg
还要	megfgggfgggg
还要再	ngcggggggfgg
还赚	egdggngggggg
还赚多	egdggngggggg
还赚多少	egdggngggggg
这个客	fhkdgekgeggg
这个客户	fhkdgekgeggg
这个群	fdggfgfgnggg
这个群D	fdggfgfgnggg
这个要	gkgfgggfgggg
这人	fdXZdf9ffggg
这单	hejfgggggigg
这单多	genegfgggggg
这单多大	genegfgggggg
这句	ggggggfjgggg
这天	frfdfggffggg
这客	fflffgiggggg
这客户	fflffgiggggg
这家	aXtddfufffff
这就	ecafggzfgffg
这条	flgffggggggg
这样	fpfefggfgggg
这次	gfgggggfkggg
这段	gfggggggjggg
这段录	geggggggkggg
这段录音	geggggggkggg
这破	glffgggfgggg
这破网	glffgggfgggg
这种	lgfggggggggg
进C	efggfggggggm
进了	geglfggggggg
进到	hfkfggeffjgg
进到谈	ggffgggggjgg
进到谈判	ggffgggggjgg
进展	jdlfgggggfgg
进度	gfndgggggggg
进是	fepgegfggggg
进是哪	gelffggggggg
进是哪天	gelffggggggg
进谈	cffgggfgfpgg
进谈判	cffgggfgfpgg
进门	geggggmggggg
迟	eoffgheggfgg
迟到	X4fffgagfffg
迟呢	gegffmgggggg
追	zXfefggeggfg
退了	ndfggggggfgg
退货	legggggfgggg
适	hffffglgfggg
选	mdjfgfffgggg
选了	mdjfgggggggg
选了R	ncjegggggggg
透	fffgggmgggfg
递上	jfgggggggggg
递上去	jfgggggggggg
递了	kgggggfgggfg
通了	kggggggfgggg
通的	gffgggjggggh
通知	ghfffgfkgfgh
通知我	jfggfggfgggi
通知我们	lfggggfggggf
通话	gfggggefmggg
通道	jgfggggggggg
速	fffgggmggggg
速给	effgggmggggg
速给C	effgggmggggg
速览	fggggglgggfg
逼	fefdfggqgggg
逼单	fTebgfg6gggg
道之	ffggggkggggg
道之前	ffggggkggggg
道之前的	ffggggkggggg
道来	fgmffffggggg
道来的	fgmffffggggg
道歉	efgggegpgfgg
道的	dgffegqggggg
道能	qfaggfgggggg
道能不	qfaggfgggggg
道能不能	qfaggfgggggg
那C	dfpgggfggffg
那C呢	fgjggggggggg
那D	gdgpcfgggggg
那D呢	geglfggggggg
那个会	fgggfgfgmggg
那个单	fc0abfgfgffg
那个单子	fc0abfgfgffg
那个对	gggeggggkggg
那个对接	gggeggggkggg
那个项	eglgggggggfg
那个项目	eglgggggggfg
那儿	gbgauggggggg
那几	ggldgggggggg
那单	heiffggggjgg
那单要	fggggjgggggg
那单要是	fggggjgggggg
那台	egjggggggggg
那头	ggkggggfgggg
那套	gfkggggfgggg
那家	jfmefgggeggg
那家后	fdrcffgggggg
那家后来	fdrcffgggggg
那帮	kfgggggggggg
那帮人	kfgggggggggg
那辆	csefefgggggg
那边回	gfkffggggggg
那边回了	gfkffggggggg
那边定	jgfggggggggg
那边定了	jgfggggggggg
那边有	felblfgggggg
那金	gelgffgggggg
那金额	gelgffgggggg
那金额呢	gdsZfggggggg
邮	heggggfkgggg
邮件	gegffggmgggg
邮箱	kfggggfggggg
邻	meggfggggggg
部门开	gjggfggggggg
都不	qfcfgfgfgggg
都不肯	mgffgggdgggg
都不肯降	pfffgggcgggg
都丢	ffeifkgggggg
都丢给	gfgkeggggggg
都丢给谁	gfgkeggggggg
都停	qegfggffcggg
都停了	qegfggffcggg
都在	sicbfffggggg
都定	gefdegggqggg
都定了	gggeggggkggg
都定了哪	gggeggggkggg
都想	ewgZefgfgfgg
都成	fgfgfkgggggg
都成了	fgfgfkgggggg
都是	hffkfggggggg
都有哪	ggfbpfgggggg
都有哪些	ggfbpfgggggg
都有谁	gefneggggggg
都没有	keYfpggggggg
都答	mgfegfgggggg
都答了	ogfegffggggg
都签	gfeZgsgggggg
都签了	gfdVgxgggggg
都能	Y0ggfbgdgggg
都说	gffgggfgmggg
配	lefggggggggg
酒店	klgdfggfgggg
酸	ocfggfgggggg
醒	ffgfhggggggk
醒我	ffgggggggggk
醒我D	ggggeggggggj
醒我寄	gfgggggggggj
醒我寄样	gfgggggggggj
醒我看	gfgefggggggm
醒我问	ffgggggggggk
里了	bmocffggfggg
里加	legggggggggg
里加的	legggggggggg
里发	ggggggdggegm
里有谁	glefgggfgggg
里的	figfeggglggg
里看	odfgggfggfgg
里说	lffegggfiggg
里说的	gggdggggjggg
重	iffgggkggggg
重启	mfffgggggfgg
重新	jggggggggggg
重点	feefgfoghggg
量	hcfmfgfjgggg
量计	jgfgggggggfg
金额	gehkfggggggg
金额前	fafsfggfgggg
金额呢	gdsZfggggggg
金额多	ggqYgfgggggg
金额多少	ggqYgfgggggg
金额排	gfgkfggggggg
金额靠	geglgggggggg
金额靠前	geglgggggggg
鑫	mbgffggggkgg
钟	gdfffgofggfh
钢	dqgggggdgggg
铁	gnfffggggggg
铸	jehfgggggggg
链	hfdfmggggggg
链子	feVb0ggggggg
销	gfflfggggggg
销冠	gjeldggggggg
销单	fkfggggggggg
销售	gXfufggfgggg
锅	gngffgffgggf
键	deigggmgfggg
键人	dgjgggiggggg
镇	kfgggggfgggg
长P	mgcgggfggggg
长不	ggffggggkggg
长不看	ggffggggkggg
长时	feglgggggggg
长时间	feglgggggggg
门头	kgfggfgggggg
门店	kegggggggggg
门开	gjggfggggggg
门的	gglffggggggg
闪	kfgggggfgggg
闭	oPXcdffdf/ef
问C	cgfgggffgggo
问D	lffgfggggggg
问D能	kfggfggggggg
问D能不	kfggfggggggg
问了下	kgegggggggfg
问了句	jgggggggggfg
问什	tfWggggggggg
问什么	tfWggggggggg
问什么时	tfWggggggggg
问价	lgeggfgggggg
问价格	lgeggfgggggg
问候	dfggggglgggg
问发票该	gjggfggggggg
问咱	lgfggffggggg
问多	wgTfgfgggggg
问多少	wgTfgfgggggg
问多少钱	wgTfgfgggggg
问得	+VZeeefffefg
问怎	lfgggggegggg
问怎么	lfgggggegggg
问有	ngdggegggggg
问有没	ngdggegggggg
问有没有	ngdggegggggg
问的	mgefgegggggg
问账	mfeggfgggggg
问账期	mfeggfgggggg
问账期能	mfeggfgggggg
问问	flgffggggggh
间了	ldedogeggggg
间的	ffgdnggfgggg
闸	kffggggggggg
闸机	mffgfggfgggg
闹	Yeggggfffggv
队	hcfglggggggg
队D	gegleggggggg
队长	jffggggggggg
阶	fclhfgggfigg
阶段	fclifgggfigg
阶段了	ggggggeggkgg
阶段往	bfggggffgqfg
阶段改成	gfgggggggkgg
阶段的P	fggkgggggggg
阶段都	dkfmdggggggg
阶段都有	gceqdggggggg
阶段金	gdgmgggggggg
阶段金额	gdgmgggggggg
阿	mffgggggggeg
阿里	keggggggggfg
附	fpfffgffgggg
附近	fpfffgffgggg
陌拜	hegfgggkgggg
降了	gfgjgggfgggg
降价	ejgggggggggg
降到	Qtcggsffgffg
限	cogggggggggg
院	lgggggfggggg
院也	kegggggggggg
院也要	kegggggggggg
院也要一	kegggggggggg
险	bVk1efgeffgg
陪	afdgggwfgfeg
随	gnfefgfffggg
随便	fqfefgfffggg
难	hgneeggfffgg
雅	odggggffgggf
集	jfgggggggggg
雨	gkffgggggggg
雪	hjgfgggggggg
雷	fgfkgggggggg
雷D	gafpfggggggg
雷呢	gYeuefgggggg
雷谁	ggfjfggggggg
需要拜	gggfkggggggg
需要拜访	gggfkggggggg
青	kZjcegoffhig
青禾	kYjcdgqefhig
静的	gggdmgggfggg
静的单	gggdmgggfggg
静的单子	gggdmgggfggg
非	fgfggggkgggg
靠	ejlffggfgggg
靠前	geglgggggggg
靠前的	geglgggggggg
靠前的十	geglgggggggg
靠谱	dgtdffgffggg
面说	eedffgggrggg
面说的	ggffggggkggg
面说的啥	ggffggggkggg
面都	bdefggrapggg
音的	egghlfgggggg
页	efggggoggffg
页纸	efggggoggffg
顶	cpfgfggggggg
项目有	ggfkfggggggg
项目有哪	ggfkfggggggg
顺带	bggggggmgggg
须	geggjggggggg
顾虑	dfmfgffigggg
预测	dkfjgggggggg
预测一	fcgnfggggggg
预测一下	fcgnfggggggg
预算多	ggncgfgggggg
预算多少	ggncgfgggggg
预约	gogeeggggggg
领了	faddagef3ggg
领导都	2gZYfefggfgg
频	cffgggjgmgfg
频会	Zefgggkfpgfg
额前	fafsfggfgggg
额呢	gdsZfggggggg
额多	ggtWgfgggggg
额多少	ggtWgfgggggg
额多少来	ggnbgfgggggg
额排	gfgkfggggggg
额是	ggbmgfgggggg
额是多	ggbmgfgggggg
额是多少	ggbmgfgggggg
额还	fngefggfgggg
额靠	geglgggggggg
额靠前	geglgggggggg
额靠前的	geglgggggggg
风	ffhmfggfgggg
风险	bVk1efgeffgg
飞了	fgffglgggggg
飞象	bdrfgfifgggg
飞象家	bdrfgfifgggg
飞象家装	bdrfgfifgggg
食	gjggfggggggg
食堂	elgffggggggg
食堂D	elggfggggggg
食堂D有	cpgffggggggg
餐	legfgggggggg
饭局	kfgggggggggg
饭局上	kfggggggggfg
饭局上见	kfggggggggfg
饮	lfggggeggggg
饼	fmgffggfgggg
馆	mfgfggfgggfg
馈	leiggfgfgfgg
馈不	meffgggggggg
馈不错	meffgggggggg
首付款0	kfggggggfggg
香	gdjefggggjhh
香的	edkffgiffggl
香的合	ceggfggfgggr
香的合同	ceggfggfgggr
马上C	cfggggnfggfg
马上到	glgefgfggggg
马上进	geggggkggggg
驻	kgggggggfggg
验	jfgggggggggh
高铁	gofeeggfgggg
鲜	jfgggggggggg
鸿	kfgggggggggg
麻	gjgfgggfgggg
麻烦	gkgfgggfgggg
黄了	keffjgfgghgg
黑	kegggggggggg
龙去脉讲	fgggggkgfggg
`;

export const INTENT_RUNS_EN = `
's call with	fgggggfgjggg
's contract	fglggfeggggg
's po	oehfgfgggfgg
0 deals	ffgkfggggggg
0 deals on	feglfggggggg
0 hrs	fygeZfgefggf
0 minutes	gggggglgcggg
0 minutes till	gggggglgcggg
0 month	mggggggcgggg
0 sites	pgggggfgbfgg
0 to	gfggggffgggl
0 units	oefgggfegggg
0 users	jfgggggggggg
0 weeks	gogcgggfgggg
0, discount	gggfgkgggggg
0, off	efefgqgfgggg
0, under	egfggffngggg
0, under us	egfggffngggg
0rd	kggggggegggg
C , signed	egkggfgggggg
C , signed or	egkggfgggggg
C 0	gncggggggggg
C D	gfkfgfgggggg
C about	Xgfggff3gffY
C about the	Xgfggff3gffY
C and	febfgueffggg
C and C	ZeXeg8dffffg
C as a	ffffgggggfmg
C ask	kgggggfggggg
C asked	nfffgefggggg
C asked for	lfgggggggggg
C asked how	rfedggfegggg
C asked if	lfgggegggggg
C back	defefgfggvdg
C bails	ggefgkgggggg
C before	cgggggngfggg
C call	cggggghgkggi
C call, give	gggggglgcggg
C came	oefggegfgggg
C came back	oefggegfgggg
C can	Pygfgqeefefg
C cancelled	ofggggegffgg
C cut	rcfgggfggffg
C deal	igkfgggggefg
C demo	cghggggggggn
C demo D	bfgggggggggq
C do	fgeggmfggggg
C done	kfggggfggggg
C drops	ndffgmfffefg
C for	fclefecwdfgg
C from	ifcggfmfggfg
C gone	ldUee6defefg
C hasn't	qffgcgffgggg
C in	eghggflfgfjd
C is	kebggffffqfg
C is a	mgggggfgdggg
C is dead	pbffffeffmfg
C is in	ndggggfggfgg
C isn't	kgeggggggggg
C just	Yxffggeggffg
C liked	nffgggfggfgg
C looking	hfndgfffgggg
C lost	pfefgggfgfgg
C needs	jggggggggfgg
C not	rddfffgggggg
C on	ohefggfggffg
C passed	kfgggggggggg
C picked	nffgggfggfgg
C picked up	nffgggfggfgg
C pushed	pfffgffgffgg
C pushed to	negfgfgggfgg
C qbr	cffgfgrfggfg
C quoted	egfggffngggg
C quoted 0	egfggffngggg
C renewed	teefgfffgefg
C said	mfggggfggfgg
C said no	qdgfgffggffg
C says	kffggggggggg
C signed	ofdggggggfgg
C signs	dffggqeggggg
C signs D	mggggcgggggg
C tender	mfgfggffgggg
C to	cfffgggggnig
C to negotiation	Vdefffefg4fg
C to proposal	fgfggggggjgg
C to the	Yefdfgffgb3g
C up	eeuffecffhgg
C w	mfgggffggfgg
C walks	ofeggefggggg
C want	feofgffggggg
C wants	mfggggffgfgg
C wants 0	sdffggffgefg
C wants a	mffgggfggffg
C wants it	oegfggfggfgg
C wants to	lfggggffgggg
C went	nffgggfggfgg
C went with	oefgggfggffg
C will	tcfgggeeffgg
C's	ehgmgffgggfg
C's contract	fglggfeggggg
C's po	oehfgfgggfgg
C, C	nggggefgggfg
C, P	gfdgggfgggng
C, P is	Sefgggefgf3g
C, contact	Wgdgggefgfzg
C, contact P	Ugcgggeegf3g
C, i'm	bedgggsggggg
C, no	reegggeegffg
C, where	fgHeg/fggggg
D about	eggggggggggk
D about C	ffggfgfggggk
D about the	dggggggggggk
D at	cfgggffggggq
D to	ecgmfgffgggj
D's	ebgfogfgjggg
D, C	kgfgfggggggg
D, M	qcgfgggdgggg
D, their	pagggggegggg
M	keflfgfffggg
P D	cfggfgofeggi
P a	ggggggfkfggg
P about	efgggggmgggg
P about the	efgggggmgggg
P asked	oefefgffiggg
P at 0	gfffegmggggg
P called	pZfefgedfavg
P chasing	fgggeggjgggg
P chasing the	fgggeggjgggg
P close	gfV0egegeggg
P has	tgZggefggfgg
P is	axffegeegfoX
P left	offfggfggffg
P on	egleegfefggn
P on D	begfdgfbdgg1
P said	tdffdgffgggg
P say	fgzbfefdeggg
P says	rbgffggfgggg
P to	dhfbfffufggg
P told	leteefeecggf
P wants	scfefgfegggg
P wants to	scfefgfegggg
P's	fduZnfdeegfg
P, what's	bfaadf7efggg
P, what's the	bfaadf7efggg
R D	efgmeggggggg
R is	hgfggfglfggg
a 0, discount	gggfgkgggggg
a charger	fnffeggggggg
a fit	kggggggggfgg
a follow	agggggfrggfg
a follow up	agggggfrggfg
a go	mgggggfgdggg
a good	gfdeegeufggg
a lead	ZggfggfggZyg
a line	gggggggkeggg
a line for	gggggggkeggg
a month	fdgkfjgggggg
a name	peegfgffgffg
a new	Vwfgggefffjg
a new customer	ffggggggggkg
a nudge	eefflgfgdggm
a partner	mfeggggggggg
a pilot	kggggggggggg
a polite email	fgggeggjgggg
a reminder	gegffggfgggn
a reminder for	gegffggfgggn
a second	mffgggffggfg
a short	egggggflfggg
a year	lfgfgggggggg
a yes	pcgggggegggg
about D	gffmegggfggg
about the	dfnbgggmfggf
about the C	dggggggggggk
about the delay	dfgfggfpgggg
about the price	df3Sffggfggg
about to	gfggjggggggg
about to go	fegfnggfgggg
above	eZdscfefqggg
above M	gggkggggeggg
accept	kehggggggggg
accounts	eegfoggfgggg
accounts went	ggfA/fgggggg
action	fegfggefqggg
action items	fegfggefqggg
activity	gggYqggggggg
add	ffgfggfggeog
add C	fffffgfggdrg
add C to	Yefdfgffgb3g
add a	fgggggggggjg
add a new	fgggggggggjg
after	gdgfgffofggg
after the	ddhfgffsfggg
again	njidfdffffgg
against	fbftfeggfggg
against R	fafwfdfgfggg
agreed	gaXVZfef/ggg
ahead	gbftcfgggggg
all, freezing	fkgfgggggggg
all, freezing out	fkgfgggggggg
already	gegfgggmgggg
am	gafuffgcgggg
amount	gbuhbffffggg
an	efggfggkfggj
and C	efefgqfggggg
and D	gZdycfgggggg
and a	lffgggfggggg
and if	gffffmgggggg
and in	gdbrffgggggg
and in dollars	gdbrffgggggg
and the	hdsaffgggggg
and why	gfaxegffbggg
annual	tYgfgggfgggg
answer	ieffgffmgggg
answer to	icgfgggmgggg
anyone	fkfekfgfgggg
anyone have	erffeegfgggg
anyone know	dtfegdgegggg
anyone know how	gqeeffgdgggg
anyone up	gnfeeggggggg
anyone up for	gnfeeggggggg
anyone we	fgggkggggggg
anyone we haven't	fgggkggggggg
anything	bYipmfhfeggg
anything i	Ydfflgsfgggg
anything i should	Vefgfgzfgggg
are	fjfgghhfgggg
are they	cboceftefggg
are things	ffpfgfffgggg
are we	fcdofjgfgggg
are we gonna	geemfggggggg
are you	g6aTefgegggg
around	jgggggfggggg
as a	bggfggfggbug
as a lead	ZggfggfggZyg
ask	giYeffftgggg
ask about	e0Xfdfffgggg
asked	mffiffffgggg
asked for	gfgmegffhggg
asked for a	degucggfgggg
asked how	teedggfegggg
asked how we	qfedggfegggg
asked if	lfgggegggggg
asked if we	lfgggffggggg
asked who	nfegfgfggggg
asked who else	nfegfgfggggg
asking	rcgfgfgfgggg
asking for	mggfgegggggg
asking for a	cqgggcgggggg
at 0 to	gfggggffgggl
at 0, C	kfggggfggggg
at C	ifjggggggggg
at C D	hfnfgffggggg
at C picked	pefgfgffgffg
at C, nothing	kfggggfggggg
at D	rbfffggggggg
at noon	fpddffgffjgg
at risk	gfhjfggggggg
average	fZfwffgffggg
average deal	gfgjfggggggg
average deal size	geglfggggggg
award	offfgggfgfgf
back by	frgcfggffggg
back from	gfgfmgfgeggg
back in	anfadfeff0cg
back to	ifkfgfgfgggg
back to us	dfrfffgfgggg
back with	hfefffereggg
bad	ggbggngfgggg
bad is	ggYggrgfgggg
bad is it	ggYggrgfgggg
bails	ggefgkgggggg
ball	fagbugfggggg
beat	gefigfgkgggg
beat R	gbejfegpgggg
became	fggkgggggggg
became proposals	fggkgggggggg
been	gYhesgfggggg
beers	s1aXVffefggg
before	dhgggfogfggg
before C	Ueegff+faefg
before the	fgggggkggggg
behind	gcbfsggggggg
behind on	gfWfvggggggg
being	cbfdeef0fgfg
best	fcdidlfogggg
better	d4gUdggffggg
big is	gfjfgfgggggg
big is that	gfmdgfgggggg
big one	epffggffgggg
biggest	gfgleggggggg
biggest 0	feglfggggggg
biggest 0 deals	feglfggggggg
biggest deal	gggmcggggggg
biggest first	gfgkfgfggggg
billing	tYgfgggfgggg
birthday	fkgfgggggggg
board	ighldfgfgfgg
booked	fseedggffggg
booked so	gdgnfggggggg
booked so far	gdgnfggggggg
booth	azfffgeefffg
boss	Vffggf0fffff
bot	gpcefghggggg
brb	fqgdfggffggg
break	fVep2fdeYggg
bring	gffffgmifggg
bring up	ededefrjeggg
broken	eyYdefgfgggg
budget	ffghfggkgggg
budget frozen	eggggggggjgg
bullets	efggggffnggg
bump	ggeggggggjgg
bump C	ggeggggggjgg
bump C to	ggeggggggkgg
but	kfgggggfgggg
by	gcgnfhgfgggg
by 0	djfeeofffggg
by C	oeggggfggffg
by industry	fUg1dggffggg
by rep	fRg3eggffggg
by value	fagrfggfgggg
cake	fmgefggfgggg
cake in	fmgefggfgggg
cake in the	fmgefggfgggg
call C	hgggggegdggm
call P	efggfgfeeggq
call P on	begfdgfbdgg1
call, give	gggggglgcggg
call, give me	gggggglgcggg
called	legfggffgekg
calling	lgggggffggfg
calls	dRgb9gffeggg
calls do	gfgflgfgfggg
calls do i	gfgflgfgfggg
came	jefkffgffghg
came back	nffggfgfgggg
came in	gbexbffgdggg
came in D	gbexbffgdggg
can	glegfgggghgg
can someone	grdddfgggggg
can we	ekdidmfggggg
can you	aoeggfghgigg
can you bump	ggdggfggglgg
can't	fpcdefgigggg
cancel	tggggXgfgggg
cancelled	ofggggegffgg
cancels	ldfggjfggggg
case	edcXc+fefggg
change	Uagdffeff9fg
changes	vceffgefgdfg
channel	geglfggggggg
charger	fnffeggggggg
chase	gefffggngggh
chasing	feffkggigggg
chasing the	fgggfggjgggg
chat	grgefgffdggg
cheaper	dfcffeezeggg
cheaper, what	dfcffeezeggg
check	Vb/effYdbdef
cheers	flgfgggggggg
close	ceenfgfgflgg
close D	gffnefggfggg
close out	eggggggggjgg
close out C	eggggggggjgg
close rate	fegngggfgggg
closed	lcescffffefg
closed the	gdevYggggggg
closed the most	gdevYggggggg
closes	gggbgqfffggg
coffee	fmgggfgggggg
cold call	feggdggpeggg
come back	demffffnfggg
coming	obZxefefeffg
commit	gafbgfgvgggg
compare	kSf0dgfefggg
congrats	bvfefgfffffg
congrats C	X2efffeffefg
contact	ffhffgffggng
contact P	Ugcgggeegf3g
contract draft	oggggggagggg
conversion	fbfueggffggg
conversion from	eZgzegffffgg
cost	kgffgkegfggg
count	kfgggggfgggg
cover	fpfecggggggg
cover my	fpfecggggggg
cover my D	fpfecggggggg
crane	kgggeggggggg
create	Tadeffdefc/g
crm	avfefggffggg
crossed	fufbeggffggg
customer	ffggggggggkg
customers	flgclfgffggg
customers are	gggWufgggggg
customers do	gggdlggggggg
cut	nafgfoeggfgg
cycle	fUgzfggffggg
date	megZnffhgfgg
day	gmcbpffffggg
dead	hjfefffffmfg
deal size	geglfggggggg
deals	fcfojfgfgggg
deals on	feglfggggggg
deals on the	feglfggggggg
deals with	fdgliggfgggg
deals with no	fdgliggfgggg
decide	macXafeg4fgg
decide D	macXafeg4fgg
decided	peffdgefjggg
decides	hfkgggfggggg
decision	fdpefggggggg
decision maker	fcudefgggggg
decisions	fdgZegefzggf
decisions from	fdgZegefzggf
deck	Yyfefgfefggg
delay	dfgfggfpgggg
delayed	Wsgebsfefggf
delivery	Zgggggffrggg
demo D	bfgggggggggq
demo kit	R2gggffegffg
dentist	jogdfgeffgfg
deposit	offggggggfgg
did	gfkfgfgfiggg
did C	ggkggfgggggg
did P	fexgdffceggg
did P close	gfV0egegeggg
did P say	fgzbfefdeggg
did i	fajbvfeffggg
did i miss	gedcrfefjggg
did it	haxaffgegggg
did january	gedogfgfgggg
did january end	gedogfgfgggg
did the	fegcdffgtggg
did the C	fgkggfgggggg
did they	ffregegcfggg
did they say	ffregegcfggg
did we	gfigefggkggg
did we last	fggffgmfeggg
did we lose	gffpegfgdggg
didn't	geccgfffuggg
direct	mfggggffgfgg
director	kggggfgfgggg
discount	eefighgkfggg
discussion	dQfcegfe/fgg
do i	fkfdhfgigggg
do i ask	eraeeffmgggg
do i follow	gggclggggggg
do i have	gfgflgggfggg
do i need	dgfgeesegggg
do to	ffdfgrfffggg
do we beat	gbejfegpgggg
do we land	ggcggmgggggg
do we still	aggggogggggg
docs	gxXgffffgggg
does	dfgigmfggggg
does C	feofgffggggg
does C want	eduffeeggggg
does D	gdenfhgfgggg
does it	fgdggnfggggg
does that	Ufefg3dgfggg
does the	egfggkgggggg
does the quarter	egfggkgggggg
doing	faS/fdfcgggg
dollars	gdbrffgggggg
don't count	kfgggggfgggg
don't have	mggggdgggggg
don't let	eeggfggggggm
don't let me	eeggfggggggm
done	kfggigffgggg
down	iYfiefggrfgg
down again	pofbffgcegfg
down on	efepfgggfggg
dr	hZgdfgffvggg
drop the	ggfggjgfgggg
drop the price	fgfgglgfgggg
dropped	jXcZ2gfgfggg
drops	ndffgmfffefg
else	ocggggfggggg
else uses	nfegfgfggggg
else uses it	nfegfgfggggg
email to	efggfggmgggg
email to P	efggfggmgggg
end	gfelgggggggg
end up	gedogfgfgggg
every	cwgdfgfeeggg
everyone	csgefegfgggg
everything	hedmfifggggg
everything in negotiation	ggggfkfggggg
expenses	f0fcYfgffggg
expensive	fggkefghgggg
fair	irfcegeffggg
far	iefjgggggggg
far D	gdgnfggggggg
file	Qmfcffefgf3g
finance	hpfefgfefggg
fine	njgfgdffgfgg
first	icedrfhefggg
first call	heesgggafggg
fit	kggggggggfgg
five	fhfocgqfffgZ
follow	fdgfmgghgggg
follow up	eghfhggkgggg
follow up to	agggggfrggfg
follow ups	fYedzgfffggg
for C	ceefhkgfffpg
for D	fWfgtggggggh
for P	cZeieghvegfg
for a	fgdkeffngfgg
for it	lfgggggfgggg
for lunch	f0cbdfefeggg
for me	bHvYbfaa/ffi
for my	efggkggfiggg
for my 0	dgggggfglggg
for the C	Wffgggifofgl
for the quarter	eSfid5feefgg
for two	imeegfgggggg
for us	gfkgfgehgggg
forecast	gogeefggfggg
forecast for	gdgnfegggggg
forecast for D	gfgjfggggggg
forget	enfaqfeecggj
found	ggggggfgggkg
free	jleffgggffgg
freezing	fkgfgggggggg
freezing out	fkgfgggggggg
freezing out there	fkgfgggggggg
from D	bdggfgefvggf
from P	egcgggpggggg
from the	amgeggffnggg
from the C	cgggggegoggg
front	jrfcegffffgg
gave	ngegggeggggg
get	Wmdcfudkfggg
get a	c5Ybdegfgggg
gist	gfgdgggfnggg
give me a	gsfbegeheggg
give me everything	gfgkfgfggggg
give me the	fdblffnfiggg
go	hgkegghffggg
go cold	ffifjggfgggg
goes	ddfffgeffxff
goes to	bbeeffeff5ff
going	epgcgggfgggg
gone	hgdfgnffgfgg
gone quiet	ogefgfgggffg
gonna	hffkfggggggg
gonna make	geemfggggggg
gonna make the	geemfggggggg
good	glfefggigggg
good morning	gkgfgggggggg
good point	gkgfgggggggg
got	fleiegjffggg
got C	Pefgef9fffff
got a	fweabggggggg
got the	gpedeggggggg
great	greceggfgggg
guy	lfggggfggggg
ha	gkgfgggggggg
ha, good	gkgfgggggggg
ha, good point	gkgfgggggggg
had	0Wdffgdfgggg
haha	hjgfgggggggg
half	bZdyfnffdggg
half of	ggffgnfffggg
half the	Ufefg0ffgffg
handle	gcgdgggqgggg
hanging	gcffoggggggg
happened	eeldgffgnggg
happens	lggggfffgggg
happens if	rgeggafggggg
happens to the	eggggjgggggg
happy	mkhdegeffggg
happy D	eogeegghfggg
happy with	fdpfffgggggg
has P	detdffgfgggg
has a	hlffeggggggg
has it	3aYefgfegffg
has the	ifjgffgggggg
hasn't	nffgegfggggg
have a	fmeeffgkgggg
have i	geffmggggggg
have i left	gcffoggggggg
have i let	gefdrgfgfggg
have lined	gfgflgfgfggg
have lined up	gfgflgfgfggg
have to	ifgfmgfgfggg
have we	efoiefffgggg
haven't	fbgfqggfgggg
haven't talked	fgggkggggggg
haven't talked to	fgggkggggggg
he	neggggffgggf
head	nfggggffgfgg
heading	efggggmgfggg
heading into	ceggggrgeggg
heading into C	ceggggrgeggg
heard	kfhgggeggggg
help	efgggfgngggg
help me	efgggfgngggg
hi	jhgfgggfgggg
high	dcgfgggqgggg
him	kgggfggggggg
history	dfVggfzggffg
history with	ggRgggxggggg
history with C	ggRgggxggggg
hit	gkdhfigggggg
hit target	edgjfmfggggg
holding	geuffecfgfgg
host	c4cZdcgggggg
hotline	kgfgggfggfgg
how are	fjhofefbgggg
how are things	ffpfgfffgggg
how bad	ggYggrgfgggg
how bad is	ggYggrgfgggg
how big	gfjfgfgggggg
how big is	gfjfgfgggggg
how did	gazbffgcgggg
how did january	gedogfgfgggg
how do	gjebffgngggg
how do i	gnfbffgigggg
how do we	gZdbffg0gggg
how is	ffbugdffgggg
how is C	ffbugdffgggg
how long	kagqgffbgggg
how many	ggekgfgggggg
how much	ifjfgfgfgggg
how much is	ldpbgegdgggg
how to	ffSdfdf7gfgg
how we	qfedggfegggg
hrs	fygeZfgefggf
i	fgfekghgfggg
i ask	eraeeffmgggg
i ask about	e0Xfdfffgggg
i bring	ededefrjeggg
i bring up	ededefrjeggg
i call	dfgffggdeggu
i follow	gggclggggggg
i follow up	gggclggggggg
i have	gfgflgggfggg
i have lined	gfgflgfgfggg
i left	gcffoggggggg
i left hanging	gcffoggggggg
i let	gefdrgfgfggg
i let slide	gefdrgfgfggg
i miss	gedcrfefjggg
i need	dgfgeesegggg
i should	Zedgfgvfgggg
i should know	Zedgfgvfgggg
i'm	enfeegkfgggg
i've	LIac/f8eefff
idea	nffggfffggfg
if	hhffgjgggggg
if C	ggfggkgggggg
if C bails	ggefgkgggggg
if C drops	ndffgmfffefg
if C walks	ggeggkgggggg
if half	ggffgnfffggg
if half of	ggffgnfffggg
if it	ggffgkgggggg
if it slips	gffefmgggggg
if we can	jogfgafggfgg
if we drop	ggfggjgfgggg
in C	gflgfgfggggg
in D	hfglfgggfggg
in dollars	gdbrffgggggg
in five	epfdfg0eeffS
in negotiation	gddrehfgfggg
in negotiation, biggest	gfgkfgfggggg
in proposal	gecsegfgeggg
in the	glffffhfiggg
in the C	gpgfgcffgggg
in the kitchen	fmgefggfgggg
in the meeting	gbedegfgvggg
in there	heddfffgsggg
inbound	fgggggfgggkg
increase	deffgggqgggg
industry	fUg1dggffggg
info	rbgffggfgggg
instead	h5gecgfffggS
intent	Yeffggfggxfg
interested	jfjffgfggggg
into C	efggggmgfggg
into minutes	fagefgffvggg
intro	kfggggfggggg
invoice	dclffggpggge
invoices	Zwgddggffggg
is	gkfefgggfhgg
is C	gghjgffggggg
is C in	ggkfgfgggggg
is C looking	ffrcgfffgggg
is D	degfgggofggg
is P	gYhcffufgggg
is a	kgggggfhdggg
is a go	mgggggfgdggg
is dead	ncffggefglfg
is down	gpgefggefggg
is fine	kogegbgegggg
is in	jqfeegdfffgg
is in the	etfeggfefffg
is it	irhXehfefggg
is on	crgefggffggg
is that one	gfmdgfgggggg
is the	clgefffggglg
is the office	gkfffggggggg
is there	dgfgglgggggg
is too	dcgfgggqgggg
is too high	dcgfgggqgggg
isn't	kgeggggggggg
it	ggidfhfgfkgg
it down	jbgpeggegfgg
it out	Kdffgfffg/fg
it slips	gffefmgggggg
it to	ndfgggfggggg
it was	jgggggfggggg
it with	getcffffggfg
it's	jtfbegfdfggg
items	fegfggefqggg
its	kfgggggfgggg
january	gedogfgfgggg
january end	gedogfgfgggg
january end up	gedogfgfgggg
just	cefyffeefefg
keep	fdggflfjgggg
keep it	degfgggofggg
keeps	uXgfgggegggg
key	fUfcegec+ggg
kickoff	Vfegggdf5efg
kit	R2gggffegffg
kitchen	fmgefggfgggg
knock	fggggkfffggg
know how	gqeeffgdgggg
know what	sgffgeedfggg
knows	vcefdfffgggg
land D	gfgmdggggggg
land if	ggcfgngggggg
land if C	ggcfgngggggg
last	hdkifghffggg
last 0	kfeggghggggg
last thing	efufffefdggg
last time	fgmfgfgffggg
late	fdWW/gefeggg
lately	Xbff5gefcggg
later	e1fZdgfeefgg
lead	djghfgffgelg
lead, C	fggfgggggfkg
leads	ddfjfgfgfjkg
leads by	fagveggfefgg
leads that	fggkgggggggg
leads that became	fggkgggggggg
leave	fhleigfffggg
leaving	vaegggdfgffg
left	iidfgmefffgg
left hanging	gcffoggggggg
legal	njfffefffffg
let	fieejgggfggi
let me	fleeeggggggk
let me forget	eeggfggggggm
let slide	gefdrgfgfggg
letter	mfgggffggggg
letter of	lffggggggfgg
like	gfdfgimffggg
liked	nffgggfggfgg
likely	gffmfgggfggg
likely to	gffmfgggfggg
line for	cgggggfqeggg
lined	gfgflgfgfggg
lined up	gfgflgfgfggg
lined up D	gfgflgfgfggg
lines	aeeggfdxgggg
list	jdfemgffhggg
list the	gfgbfgffqggg
live	atgdfggggggg
local	oefgggfggfgg
log	cwgddgfeegig
logs	lfggggfggggg
lol	fqefggffgffg
long	iffkfffdjggg
long day	frgdeggffggg
look	cY1kejaeeefg
looking	hjleffffgfgg
looking at	eridegffffgg
looking for	lgggggffgfgg
looking for a	lgggggffgfgg
lose	ggflfhggfggg
lose it	gffffkgggggg
lose to	gfetegfgbggg
lose to R	gfetegfgbggg
losing	gfdodkfggggg
lost	hffhfgffgkfg
lost C	nfeggggggfgg
lost to	jefleggfgfgg
lost to R	jefleggfgfgg
loved	udefgfffgefg
lunch	niddegkffggg
lunch with	yPceegsefgff
lunch with P	yPceegsefgff
mail	jgggggfggggg
make	ccfgfjfmgggj
make it	RVfceyf1ffgf
make the	gffjgggggggg
make the number	gffkfggggggg
maker	fcudefgggggg
many	ggekgfgggggg
margin	egfgglgggggg
mark	Zeffggfggwfg
mark C	ffggggggglgg
may	reehgffgdffg
maybe	lffgggfggggg
maybe next	mfffggfggfgg
maybe next spring	oeffggfggfgg
me D	fgggggfgfggl
me D about	eggggggggggk
me D to	fgggggffgggk
me a	gtfbegegeggg
me a line	gggggggkeggg
me about	gfZggglggggm
me about C	gfZggglggggm
me at	ffggggfffggo
me at 0	ffggggfffggo
me everything	gfgkfgfggggg
me everything in	gfgkfgfggggg
me for	ffgfggnfgggg
me forget	eeggfggggggm
me in	gpdddgigeggg
me the	hddkffkfjggg
me the gist	gfgdgggfnggg
me to	ggggggfgfggj
me to call	ggggggfgfggj
me up	gegffghgfggm
me up on	gcgdegggfggs
me where	ffpfggegggge
me where C	feyegfbffggd
meeting	fhfffggflggg
meeting P	ggggggkgdggg
meeting P D	ggggggkgdggg
meeting with	dfjgggggjggg
meeting with C	bgggggggnggg
meeting with them	fenfggggfggg
met	igefggkfgggg
met P	hfefggnffghg
met P at	kffgggeggfig
might	gffuZfggfggg
min	hufbegeeeggg
mind	fqgdfgfffggg
minutes	Ydfffgnerffg
minutes till	gggggglgcggg
minutes till my	gggggglgcggg
miss	gedcrfefjggg
module	dgggggfgggmg
mon	jggggggfgggg
money	lgfgggfggggg
month	hbetfggcgggg
more	kOecfgf7fffg
morning all	fkgfgggggggg
morning all, freezing	fkgfgggggggg
most	gdemjfgggggg
move the	cfggggfqeggg
moved	oqgWeggffggg
moved to	psgUefgeeggg
moved to R	qZgggggggggg
much	ifjfgfgfgggg
much is	ldpbgegdgggg
much is it	raxUgdgagggg
my 0	dgggggfglggg
my 0,0	dgggggfglggg
my C	gggggglgcggg
my C call	gggggglgcggg
my D	glgfeggggggg
my answer	egfggffngggg
my notes	cgggggdgqggg
my notes from	cgggggdgqggg
my way	ggdgggkggggg
name	sfdgffefggfg
need	fjfffghifggg
need a polite	fgggeggjgggg
needs	heffmggggggg
needs a	geffmggggggg
negotiation	ceemfgfffogg
negotiation, biggest	gfgkfgfggggg
negotiation, biggest first	gfgkfgfggggg
net	f7aXcfegdggg
net 0	f7aXcfegdggg
never	fkdefgoffggg
never mind	fqgdfgfffggg
new	dhgmffffgfig
new P	lfggggfgggfg
new customer	ffggggggggkg
new inbound	ggggggfgggkg
new lead	fggfgggggfkg
new lead, C	fggfgggggfkg
new prospect	efggggfggglg
new prospect C	efggggfggglg
next	gbihifkfffgg
next meeting	fenfggggfggg
next meeting with	fenfggggfggg
next spring	oeffggfggfgg
next step	fXfosegefffg
nice	eogdfgghfggg
nicely	ZVfbeee/dfff
no	kggfhgfggfgg
no activity	gggYqggggggg
no contact	qfdggfdfgggg
no idea	nffggfffggfg
no money	mgffggeggggg
no other	rbgffggfgggg
no project	lgfgggeggggg
nobody	ldfWtgffgfgg
noon	fpddffgffjgg
not sure	uccfffffgfgg
note	ffgggggkfggg
note to	ffggggglfggg
note to P	fggggggjgggg
notes	bgggggggoggg
notes for	Ygggggkfnfgg
notes from	bgggggdgqggg
notes from the	fgggggfgjggg
nothing	jgggggfggggg
now	gjfffffhfkgg
nudge	eegfggflfggj
nudge me	eggggggggggk
nudge me D	fggggggfgggk
number	gefnfggggggg
number of	fggjgggggggg
number of leads	fggkgggggggg
numbers	iZf1egcfdggg
o	lggggggcgggg
of	hefjfghfhhgf
of C	bffgggmgfmfg
of leads	fggkgggggggg
of leads that	fggkgggggggg
of open	fbgpfggfgggg
of the	gbepdgjfjggc
of the C	egkfggfgjfgg
of them	ggeefpfffggg
off	gffgglgggggg
off the	kggggggfggfg
office	hkfffggggggg
office open	gkfffggggggg
oh	fqgdfggffggg
oh well	fqgdfggffggg
ok	mjgdfggffggg
old	fvebffgdfggg
on C	dfjgggmggffg
on D	idfccgffqggk
on board	iawbdfffgggg
on for	gbeYzgfgfggg
on for D	gbeYzgfgfggg
on my way	ggdgggkggggg
on price	nfeggggggfgg
on test	kfgggggggggg
on the big	epffggffgggg
on the board	feglfggggggg
on why	Xddfgfc5fgff
onboarding	ergdeggffggg
one	dfleegmfffhg
one, C	cfdgggefgfvg
only	gkfgggffgggg
open	dedqffjffgje
open deals	fgWygeffgfgg
opener	eeeedgfweggg
opener for	eeeedgfweggg
opportunities will	gggldggggggg
opportunities will land	gggldggggggg
option	tegddgfffggf
or down	fbdtfgggfggg
or down on	fbdtfgggfggg
or not	egkggfgggggg
order	hYghqggfgggg
other	ocgggggfgggg
ours	meggggfggggg
out	ijedfjffgjge
out C as	eggggggggjgg
out D	/tgaYgfcegfK
out of	legfggffkgfg
out there	fkgfgggggggg
out, C	kggggfgggggg
over	eifmifffeggg
over 0	R/fdffeafgff
over M	ecdvegfgfggg
overdue	ggffkgghgggg
overdue for	ggbgoffggggg
overdue for C	ggbgoffggggg
owner	Weggggafgf2g
page	Vefggf0ffffg
paid	nhjegegegffg
paper	mggggdgggggg
parking	fqfdfggffggg
partner	ogfgggfgggcg
parts	jggggggggggg
passed	kfgggggggggg
password	g+cXeffWfggg
payment	gcfffggqgggg
pays	3bfafggZfggf
per	hbgqdggfgggg
phase	uWgegggfgggg
phase 0	uWgegggfgggg
phone at	kffggggggggg
picked	lffgggfggfgg
picked up	nffgggfggfgg
pilot	iekfgfgggggg
ping	ctgfegffggge
ping me	bvgfegffgggd
ping me D	eggggggggggk
pipeline	gfgkfggggggg
please	XWmdeflvjffg
pls don't	cqgggcgggggg
point	gkgfgggggggg
points	eTfaefsm1ffW
polite	ffggfgglgggg
polite email	fgggeggjgggg
polite email to	fgggeggjgggg
post	refgggdfffgg
ppl	ngggggcgggfg
prep	gfggggmffggg
prep me	ffgfggnfgggg
prep me for	ffgfggnfgggg
prepping	cffgfgrfggfg
prepping for	cffgfgrfggfg
prepping for the	cffgfgrfggfg
price	gglbgffkgggg
price for	egegglgggggg
price increase	deffgggqgggg
price is	dcgfgggqgggg
price is too	dcgfgggqgggg
price list	jmgcfggffggg
price on	bftggfdfgggg
price on C	bftggfdfgggg
prices	XkY/Wffdfggg
prob	mfggggeggggg
product	Ytraeefffggg
project	nffgggfggfgg
proposal	geemfgggfigg
proposals	fegmfggggggg
prospect	efggggfggglg
prospect C	efggggfggglg
pushed	pfffgffgffgg
pushed to	negfgfgggfgg
pushed to D	negfgfgggfgg
pushy	cbfedff0fgfg
put	dfgfggfghkjg
put C	afgefgfggplg
put C in	cgggggfggdqg
q	nffggffggggg
qbr	cffgfgrfggfg
quarter	fffffpgffggg
quick	cepgggiggffg
quiet	lggggfgggfgg
quote	kggegggggggh
quoted	ggfgggfjgggg
quoted 0	fgfggffkgggg
quoted 0, under	egfggffngggg
quotes	flgifgfffggg
rate	gfgjgggggggg
rd	kggggggegggg
read	N/daffddoeeg
real	hkfffggggggg
recap	zgfgfgcfXggg
references	qeffggfggffg
remind me D	gfggfgfffggm
remind me to	ggggggfgfggj
remind me where	fesfggefggge
reminder	cegffgfsgfgf
reminder for	gegffggfgggn
reminder for D	gegffggfgggn
renewal	ffeoffggfggh
renewed	teefgfffgefg
rep	fUg1dggffggg
reply	ffifgggjgggg
reply to	efggfggogggg
reps	crgeeggffggg
revenue	fcgngggggggg
revenue booked	fcgngggggggg
revenue booked so	fcgngggggggg
risk	gfhjfggggggg
room	h6ZZbfffeggg
roughly	lgfgggeggggg
round	ndggggfggfgg
run	heegggmfgggg
running	eugebggffggg
runs it	kfggggfggggg
said	lfggfgfggggg
said no	negfggfggfgg
salt	jgggggfggggg
same	fhgmfggfgggg
same for	cYf3egfcfgfg
sat	nfggggefggfg
saw	a4deffdffdeg
say	jflffeggfggg
say R	fgeggfgofggg
say about	ffmfgefjeggg
say we're	gggpcegfgggg
say we're too	gggpcegfgggg
says	kggfgggggggg
says C	rdfgggfggefg
says C is	rdfgggfggefg
seats	Yeffgzefgffg
second	mfggggffgggg
see the	eldffgggggkg
see you	fngeeggggggg
see you D	fngeeggggggg
seeing	deeffgsffggg
seeing P	gfffegoffggg
seeing P at	gfffegoffggg
send	dgggggfjhggh
send me	ckgffgeeoggf
sent	mfffgggggggg
sent C	mgdggggggggg
session	jogdfgffffgg
set	egggggggfhgk
set a	ffgffgggeggp
set a reminder	gegffggfgggn
shelved	nffggggfgfgg
shelved the	offggggfgfgg
ship	kehggfgggggg
short	efgfegkjiggg
shorter	eIeYcfe/dfff
should	ffffhglggggg
should know	Zedgfgvfgggg
show me	gggjfggggggg
side	ebSb/gffgggg
sign	jbmfgggfgggg
signature	dadvffghfggg
signed	icjkffggfggg
signed or	egkggfgggggg
signed or not	egkggfgggggg
signs	heeggneggggg
signs D	mggggcgggggg
signup	meggggfggfgg
since	pcgffggggggg
since D	pcgffggggggg
sites	mkffgffgdggg
sitting	ffYyfeffeggg
sitting in	gffnfgggeggg
sitting in proposal	gffqfgfgdggg
size	geglfggggggg
slide	gefdrgfgfggg
slipped	wfeWufdfWggg
slips a	gggfgkgggggg
slips a month	gggfgkgggggg
slot	pbggggeggggg
so far	iefkfggggggg
so far D	gdgnfggggggg
soft	kfggggeigggg
sold	gffqaggggggg
sold the	gffqaggggggg
sold the most	gffqaggggggg
someone	glfffggggggg
something	beffgfftfggg
something to	Ubfefff6fggg
sorry	cufcfgfkbfgg
sound	eUfcegf8dfgg
sounds	fpgdfggffggg
sounds good	fpgdfggffggg
source	gcevbfgggggg
spent	kfggggfggggg
spent the	kfggggfggggg
spring	lfgggggggggg
sso	qdggggfdgggg
st	mfgggggegggg
stage	eehjeffggmgg
stage is	ggoegfeggggg
stage is C	ggoegfeggggg
stage of	Ueggggefg0fg
stage of C	Ueggggefg0fg
standup	dugddggffggg
starts	hqgafggggggg
starts D	fvgZefgggggg
status	Md/egfeefceg
step	fZfmpegfffgg
still	jdhjfjffeggg
still hit	gafqffgggggg
still make	Zggggqgggggg
still waiting	qceenfeefffg
story with	egqggfaggggg
story with C	egqggfaggggg
stuck	eidpffgffggg
stuck in	djZweffefggg
sum	fggfgggglggg
sum up	fggfgggglggg
support	mdgfgffjfggg
suppose	afgfgqgggggg
suppose C	Zfgfgsgggggg
sure	nddfegfdeggq
swap	scfffgfggffg
tacos	gydbafgggggg
take	gbndcucffggg
takes	peeeghffgggg
talk	fjgffgjggggg
talk to	deggggnggggg
talked	qZffrgeccggg
talked to	qZffrgeccggg
talking	hbgdfgfueggg
target	lbgifkfggfgg
team	fmfcjggffggg
tech	ffgggggmgggg
tech is	degfgggofggg
tech is D	degfgggofggg
tell	lieefgigfggg
tell me	hkdfggjggggg
template	Y2dcgfgefggg
tender	jggggggggggg
term	jggggggggggg
terms	mZmfffghgggg
test	mfggggfggffg
than 0	lfgfiffggggg
than the	flgffggggggg
thanks	fngffggffggg
that	eamedkffnggg
that became	fggkgggggggg
that became proposals	fggkgggggggg
that one	gU/YWffgfggg
that's	bwgbfggffggg
thats	pgeggefegggg
the C call	Zgggggefpggk
the C deal	igkfgggggefg
the C demo	Yghggggggggq
the C qbr	cffgfgrfggfg
the amount	ga9Reffgfggg
the ball	fagbugfggggg
the big	epffggffgggg
the big one	epffggffgggg
the board	hhcubffffegg
the bot	guXdefiggggg
the call	gggcfgfimggg
the contact	geseaggggggg
the contract	hdndffgggggg
the delay	dfgfggfpgggg
the demo	Zmffgfhofefg
the discussion	dQfcegfe/fgg
the gist	gfgdgggfnggg
the invoice	capegfftgfgb
the kitchen	fmgefggfgggg
the last	igkfggfffggg
the last thing	efufffefdggg
the lost	gTg0eggffggg
the meeting	ekcdfgferggg
the most	geesafgggggg
the nda	gmfegfgggggg
the new	igoggcgegggg
the next	fenfggggfggg
the next meeting	fenfggggfggg
the number	gdfnfggggggg
the numbers	iZf1egcfdggg
the office	gleffggggggg
the office open	gkfffggggggg
the phone	lefggggggggg
the phone at	lefggggggggg
the pipeline	geglfggggggg
the price	ffnbghghgggg
the price increase	deffgggqgggg
the quarter	ecfgfqgffggg
the short	adffge1efffg
the stage	hegfgggggmgg
the story with	egqggfaggggg
the team	fhfdoggegggg
the thread	gfgdggdfqggg
the total	gggdgkgggggg
the trade	fqhffgfdeggg
the trade show	fqhffgfdeggg
the website	ggggggfgggjg
the website form	lgggggfgggeg
the whole	ogdggggdgggg
then	keafgvdffffg
there	dfieelhfjggg
they need	mefggggfgggg
they say	oejdfegffggg
they say R	fgeggfgofggg
they still	gdoefggggggg
they want	ifdffferegeg
they'll	qegeegffgggg
they'll tell	vdgddgfffggf
they're	legggggfgggg
thing	Zrkfggegfffg
things	ffpfgfffgggg
think	qcfeegfjfggg
thinking	82fHYfeZcfff
this	dWfbegfnxfgh
this channel	egggggggjggg
this yr	lgfgggeggggg
thread	ffgeggdgpggg
three	deefgfhsfggg
through	cfeggglfgglg
through the	bgggggfgggog
through the website	bgggggfgggog
till my	gggggglgcggg
till my C	gggggglgcggg
time	hneefgfgfggg
times	dugbffgfgggg
tldr	kgggggfggggg
tldr of	dgggggfglggg
to 0	p1fQdfffeffg
to C	hffggghjgfgf
to C about	Xgfggff3gffY
to D	eegfgoffgggg
to P	ifggfggjfggg
to P about	dfgfgggngggg
to P chasing	fgggeggjgggg
to R	mdfkfgfffggg
to R D	efgmeggggggg
to R, they	jegggggggggg
to book	gkgggggffggg
to call	gggggggffggk
to call P	gggggggffggk
to chase	dcgfeggqgggi
to close	fYfweggffggg
to go	fegfnggfgggg
to intent	Udefffeff6fg
to know	kgggggffgggg
to know what	sgffgeedfggg
to negotiation	Yefgggffgyfg
to proposal	fdfkfgggglgg
to see	kfgggggffghg
to see the	dgggggfgggmg
to send	cfggggflgggi
to sign	ndfffggggggg
to the	fhiffhfegflg
to the quarter	efffgpgffggg
to us	efmffiffgggg
told me	ofgffgfffggf
told us	gfpffgefeggg
too expensive	fggkefghgggg
too high	dcgfgggqgggg
took	ihffegfgjggg
took my	ioffcgfgfggg
top	gegqbggggggg
top D	gffxTggggggg
total	gegjfigggggg
total pipeline	gfgjfggggggg
touched	gfgYrggggggg
touched D	gegWuggggggg
touchpoints	cffgfgrfggfg
trade	fqhffgfdeggg
trade show	fqhffgfdeggg
traffic	b2gadffdfggg
train	gmgefggfgggg
training	segdffgdfggg
travel	f4eWcqeTfggg
trial	fegucffefggg
turn	dZgefffmqggg
two	bmeegfqfeffg
ugh	jrfccggfffgg
under	ggfhggfjgggg
under us	egfggffngggg
under us, what's	egfggffngggg
unit	omecdgfgfffg
units	oefgggfegggg
until	hpgdfggffggg
up C	aa1dffieeehg
up D	gfgflgfgfggg
up for	ghbsdfffeggg
up my	bffgggcfufgg
up on	gcgdegggfggs
up or	fbdtfgggfggg
up or down	fbdtfgggfggg
up the	ieffgggdnggg
up to	dgggggglghgg
up to C	agggggfrggfg
up with	fghehglffggg
up with D	gggclggggggg
update	ejTffffggzgg
update on	qgagggfggfgg
update on C	qgagggfggfgg
upfront	bugfgegdgggg
ups	gbffrgggfggg
us C	zfdggfdfggYg
us D	kfgggffggggg
us and	bcdfgec4ffff
us on	eeqfffgfgggg
us, what's	egfggffngggg
us, what's my	egfggffngggg
used	jgfggggggggg
user	ndggggfggggg
uses	nfegfgfggggg
uses it	nfegfgfggggg
value	fagsfggfgggg
vendor	leffegfkgggg
version	dRebdeo7efgg
visit	geffjfkfgggg
visiting	UZfgeryeffff
voted	kggggggggfgg
w	lfgggggfgggg
w 0	mfggggfggggg
w, 0	negggggegggg
w, C	lfggggffgfgg
w, it	vcffggefgeeg
w,o	lggggggcgggg
waiting	mbgdpfeffegg
waiting for	meielfefgdgg
waiting on	rbedmgegfffg
wake	ecgdegffeggy
wake me	ecgdegffeggy
walk	sefegfefgffg
walks	ofeggefggggg
want to	nffgggefgggg
wanted	oggggefefggg
wanted to	oggggefefggg
wanted to know	oggggefefggg
wants	mhfffgfffggg
wants 0	hpffgffeffgg
wants 0, off	nggggdgfgggg
wants a	kfgggggggggg
wants it	oegfggfggfgg
wants to	mfgfggffgghg
wants to see	lfffgfffgfjg
was	kggefgffjggg
was the	ffpffgefeggg
was the last	efufffefdggg
way	ceffffhqgggg
way to	Zcefffiygggg
we beat	gbejfegpgggg
we beat R	gbejfegpgggg
we can	jlgggcfggggg
we can't	efgggggkgggg
we do	gdfxgggVgggg
we don't	ofgggdfggfgg
we drop	ggfggjgfgggg
we drop the	fgfgglgfgggg
we gonna	geemfggggggg
we gonna make	geemfggggggg
we haven't	fgggkggggggg
we haven't talked	fgggkggggggg
we hit	gegigkfggggg
we hit target	edgjfmfggggg
we hold	jfggghfggggg
we land	ggfggjgggggg
we last	fggffgmfeggg
we lose	gfflfhggeggg
we lose to	gfetegfgbggg
we still	cegjglgggggg
we still hit	gafqffgggggg
we still make	Zggggqgggggg
we win	ggfkffggfggg
we're too	fggkffghgggg
we're too expensive	fggkefghgggg
website form	lgggggfgggeg
weds	neggggeggfgg
weeks	gmgdhggfgggg
welcome	dxfcegfdfgfg
well	klfefgffggfg
went	lhfbkgfgggfg
went out	hfeggggggjgg
went to	rdffggffgffg
went to C	rdffggffgffg
went with	oefgggfggffg
went with R	oefgggfggffg
were	hgngggbggggg
what C	scfgggdffggg
what about	fejsdfdfeggg
what about C	ggnegfeggggg
what about D	gffmegggfggg
what are	bfbefjzdeggg
what calls	gfgflgfgfggg
what calls do	gfgflgfgfggg
what did	fdighefenggg
what did P	fflqeeeedggg
what did i	gdda0fdffggg
what did we	fdghafffsggg
what do	fgffggijfggg
what do i	efefhfjmfggg
what does	fggfgnegfggg
what happened	eeldgffgnggg
what happens	lggggfffgggg
what happens if	rgeggafggggg
what have	geehogfgeggg
what if	ggffgkgggggg
what if we	ggfggkfgfggg
what should	fgfffgmffggg
what should i	fgfffgmffggg
what was	fdjcefeftggg
what was the	efufffefdggg
what would	ffdfgrfffggg
what's C	gglggffggggg
what's D	gggdlggggggg
what's a	gfdeegeufggg
what's a good	gfdeegeufggg
what's left	ccJef/Zfffgg
what's likely	gffmfgggfggg
what's likely to	gffmfgggfggg
what's my	fgfifffkgggg
what's my answer	egfggffngggg
what's next	gfscffegfggg
what's on	geecrgfgfggg
what's our	gneidgfffggg
what's overdue	ggbgoffggggg
what's overdue for	ggbgoffggggg
what's sitting	gffqfgfgdggg
what's sitting in	gffqfgfgdggg
what's the	fkhefgkgfggg
what's the story	egqggfaggggg
what's the total	gggdgkgggggg
whats	ddfxegefdggg
when	hgjegggggggg
when did	fZueeggggggg
when they	jfdggfgkgggg
when's	fenfggggfggg
when's the	fenfggggfggg
when's the next	fenfggggfggg
where	ffgjfjfggggg
where C	dcovefcffefe
where are	fePmgyfggggg
where are we	fePmgyfggggg
where did	fftdfeffgggg
where did we	fewcfeefgggg
where do	ghfjfhgggggg
where's	fsecgfgggggg
where's the	gyZaffgggggg
whether	vagffgfegggg
which accounts	bffjofgfgggg
which customers	ggfflfgfgggg
which customers are	ggfQ1fgggggg
which deals	gggjeggggggg
which opportunities	gggldggggggg
which opportunities will	gggldggggggg
which stage	gegrbfgggggg
who decides	hfkgggfggggg
who do	fkdfgjfggggg
who do i	gmdfhggggggg
who else	meggfgfggggg
who else uses	nfegfgfggggg
who has	gjihcgfggggg
who has the	gfkjcgfggggg
who have	gdffmggggggg
who have i	gdffmggggggg
who is	ekYYUf/ffggg
who knows	vcefdfffgggg
who needs	gceeqggggggg
who needs a	geffmggggggg
who took	gkedagfgqggg
who wants	gvddaggggggg
who's	fcilgfhggggg
who's got	guebcggggggg
who's got the	gpedeggggggg
who's our	dcyfefdggggg
who's the	fcycbfgggggg
who's the contact	geteaggggggg
who's waiting	fXeb1gfgfggg
who's who	dedfegtggggg
whole	ogdggggdgggg
why	ffgjfffjfggg
wifi	eqeefgfgfggg
will	kfiheffffggg
will do	otZbdfeffggg
will land	gggldggggggg
will land D	gggldggggggg
will we	gfflffgggggg
will we hit	gfflffgggggg
win	ggfjgggggggg
wind	kfggggfggggg
wins	gdgmfggggggg
with 0	gZXbe5gggggg
with C's	hgkgggeggggg
with D	gggclggggggg
with P	mahdefpefggg
with R	nffgggfggfgg
with no	fbfdvggfffgg
with no activity	gggYqggggggg
with the	fdofffgggggg
with them	fenfggggfggg
without	cfenclflfffg
without C	deefgtefgggg
wk	rbgfgggegggg
won	cdZjgffggugg
works	qkddfefdgggg
worth	agijfmfffggg
would	jdeegkfjfggg
write	gggggggekggg
write P	ggggggfkfggg
write P a	ggggggfkfggg
year	lfgggggggggg
yes	kdmfgfffgggg
yet	jhgffgfggggg
yet what	wcfggfcffgeg
you	erecffghghgg
you D	fngeeggggggg
you bump	ggdggfggglgg
you bump C	ggdggfggglgg
you're	ingefggffggg
you're a	jogdfggefggf
your	epgefffhfggg
yr	jgggggfggggg
`;

export const INTENT_KINDS = `
about:all	-24 51 -34 61 -2 -5 -7 -19 -6 -9 -8 -6
about:all+count	0 -2 -11 15 -2 1 0 0 0 0 0 0
about:all+customer	-1 25 -15 9 -1 -4 0 -2 0 -4 -4 -1
about:all+how	0 -6 -3 12 0 -1 0 -1 0 0 0 0
about:all+order	6 -3 -4 7 -2 -1 -3 -1 4 -1 -1 0
about:all+what	-1 -3 -7 12 -2 5 -1 -1 -2 0 0 0
about:all+who	1 -3 -1 -1 6 0 0 0 0 0 0 0
about:background	-38 -33 1 -34 -16 -6 118 -7 4 -21 8 -9
about:background+count	1 -1 -2 -10 0 14 -1 0 0 0 0 0
about:background+customer	-31 -20 6 -8 -6 -11 76 -1 0 -17 14 -2
about:background+how	-4 -6 6 -4 0 -4 -4 18 0 -1 -1 0
about:background+order	-2 -9 -16 -3 -2 -1 51 -5 -6 -2 -3 -2
about:background+what	-2 -2 -1 -1 -3 -3 15 -3 2 -1 -1 -1
about:background+where	0 0 5 0 0 0 -4 0 0 0 0 0
about:background+whether	-1 2 -5 -2 5 -1 3 0 -1 0 0 0
about:background+who	0 -1 -1 -1 6 0 -2 0 0 0 0 0
about:chatted	26 -48 -24 -29 -60 -34 5 2 142 1 -34 8
about:chatted+count	2 1 -2 -1 -1 5 1 -1 -2 -1 -1 -1
about:chatted+customer	20 -4 8 -15 -10 -23 16 18 4 7 -19 8
about:chatted+how	-3 -10 -12 2 -1 -5 5 36 -5 -2 -1 -1
about:chatted+order	-10 -14 -5 -15 -4 -2 22 -12 41 8 -3 -2
about:chatted+what	9 -21 -10 -21 -22 -5 2 16 60 -2 -2 -2
about:chatted+when	8 -6 -5 15 -1 -1 -1 -6 -2 0 0 -1
about:chatted+whether	-6 -5 1 31 -6 -7 -2 -5 4 -2 -1 -2
about:chatted+which	-4 -4 -2 3 4 -2 2 -1 6 -1 0 -1
about:chatted+who	-7 1 -3 2 -3 -2 -6 -3 21 -1 2 -1
about:deals	-74 -100 -63 98 81 -19 -36 -38 -43 43 14 -25
about:deals+count	27 -6 -8 15 13 -9 -2 -4 -3 -6 -4 -2
about:deals+customer	-8 19 -25 21 1 -16 -26 1 -8 34 24 -9
about:deals+how	-3 -8 -12 15 -2 21 -2 -4 0 -2 -1 -1
about:deals+order	-3 -6 -3 8 5 -3 -8 -6 -4 9 15 -2
about:deals+what	-3 5 -9 -6 -11 1 5 28 -7 -2 -1 -1
about:deals+when	-1 2 -5 8 -1 -1 0 -1 0 0 0 0
about:deals+where	-2 -5 -7 26 -4 -2 -1 -1 -1 -2 -1 0
about:deals+whether	-1 2 8 0 0 -5 -1 -1 -1 -1 -1 0
about:deals+which	-11 -7 -8 2 37 12 -3 -7 -3 -4 -3 -2
about:deals+who	0 -1 -1 9 -6 0 0 0 0 0 0 0
about:deals+why	-2 -2 -7 19 -3 -1 0 -1 0 -1 0 0
about:enter	-28 -12 -7 2 -6 -3 -8 -4 -2 -9 76 -2
about:enter+customer	-27 -5 -5 -2 -2 -2 -5 -2 -1 -8 59 -1
about:enter+order	0 -1 0 -1 -1 0 -1 -1 0 -1 6 0
about:follow	-23 -67 0 -55 99 -32 -2 60 -14 -27 10 20
about:follow+count	0 -1 -8 -2 20 -4 -1 -1 0 0 -1 0
about:follow+customer	-3 -6 -13 12 10 -15 7 -11 9 -19 21 15
about:follow+how	-6 -5 -4 8 -1 -2 -1 15 -1 0 -1 -1
about:follow+order	-5 4 2 -13 5 -2 5 3 1 -1 0 1
about:follow+what	-6 -9 0 -6 -3 -4 25 11 -5 -1 -1 -1
about:follow+when	0 -6 15 10 -9 -1 -1 -6 -1 0 0 0
about:follow+whether	0 -4 14 -4 -6 -1 5 -4 3 0 -1 -1
about:follow+which	-3 -5 8 -22 32 -4 1 -4 -1 -1 -1 -1
about:follow+who	-5 -22 13 -10 39 -3 5 -6 -5 -1 1 -2
about:if	-14 -50 -41 -62 -39 153 -30 9 -22 -15 -13 -11
about:if+count	-6 -1 -3 -7 0 21 0 -1 0 0 0 0
about:if+customer	-11 -9 -28 -10 -3 78 -14 -2 -4 -9 -6 -4
about:if+how	-3 -2 -5 -1 0 14 0 -1 0 0 0 0
about:if+what	-1 -3 9 -8 -5 34 -9 -2 -8 -1 -1 -1
about:if+where	-1 0 -5 -1 0 8 0 0 0 0 0 0
about:if+whether	1 -6 -19 -12 -4 46 -1 2 -1 -1 -1 -1
about:if+which	-1 0 -2 -7 -5 17 0 -1 0 0 0 0
about:if+who	2 -5 -1 0 -2 9 -1 0 0 0 0 0
about:life	-6 128 -57 -73 -49 -21 -6 -14 -18 -13 -12 -5
about:life+customer	15 18 -3 -2 -2 -4 -6 -4 -1 -5 -4 2
about:life+how	1 12 -2 -4 -1 -2 0 -2 0 0 0 0
about:life+order	0 11 -1 -2 -2 0 -2 -1 -1 0 0 0
about:life+what	-3 54 -15 -15 -10 -3 4 -3 -8 -1 0 -1
about:life+whether	15 44 -25 -11 -7 -4 -4 -2 -2 -1 -1 -1
about:life+which	-2 13 -2 -4 -1 -1 -1 -1 -1 0 0 0
about:life+who	-1 34 -10 -6 -11 -1 -1 -1 -1 0 0 0
about:minutes	-43 -68 -19 -26 -16 -9 29 -32 145 -11 -9 -8
about:minutes+count	-2 -1 -6 -3 -1 -3 17 0 0 -1 0 0
about:minutes+customer	-27 -5 -12 -3 -4 -6 39 -6 41 -6 -5 -4
about:minutes+order	11 -10 -5 -7 -4 -2 -3 -15 44 -2 -2 -3
about:minutes+what	-1 0 0 -1 -1 0 -2 0 6 0 0 0
about:money	-4 -37 40 71 -44 7 -17 4 -16 -9 -8 -4
about:money+count	11 -8 16 -5 -3 0 -3 -2 -1 -2 -1 -1
about:money+customer	7 -4 24 -17 -1 9 -8 -3 -2 -2 -3 1
about:money+how	-1 -8 7 -14 -1 -4 -1 21 0 0 0 0
about:money+what	-3 -8 37 7 -8 -7 -6 -6 -5 -1 0 -1
about:money+whether	-4 -14 -1 14 -3 8 0 -1 0 2 0 0
about:money+who	0 15 -4 -3 -6 -1 0 0 0 0 0 0
about:neglect	-4 -112 -37 -112 171 -22 -27 -19 -15 -21 -24 -9
about:neglect+count	-4 -1 -12 8 11 2 -1 0 0 -1 0 -1
about:neglect+customer	32 -6 15 -8 6 7 -8 9 -15 -8 -14 -6
about:neglect+how	-3 12 6 -2 -3 -2 -1 -5 0 -1 -1 0
about:neglect+order	12 20 -6 0 4 -3 -11 -3 -15 8 -2 -3
about:neglect+what	-6 -7 -11 -11 29 -4 -7 16 5 -2 -1 -1
about:neglect+when	-4 -1 14 0 -8 -1 0 0 0 0 0 0
about:neglect+where	0 -1 -2 6 -3 1 0 0 0 0 0 0
about:neglect+whether	-1 -14 -20 -7 50 -1 -3 -2 3 -1 -1 -1
about:neglect+which	4 -1 -9 -42 60 -4 -1 -2 -1 -1 -1 -1
about:neglect+who	-2 -6 -2 -7 29 -2 -2 -1 -1 0 0 -1
about:rank	3 -74 -28 70 21 42 -3 -9 -11 -7 -5 -4
about:rank+count	1 -3 -5 -22 -2 33 -1 0 0 0 0 0
about:rank+customer	17 -2 -2 -32 -2 29 2 -3 -1 -2 -1 -1
about:rank+how	5 -3 -2 10 -1 -1 -1 -6 -1 0 0 0
about:rank+what	-3 0 2 1 -2 -2 7 -1 0 0 0 0
about:rank+whether	0 -3 1 -4 -2 9 -1 -1 0 0 0 0
about:rank+which	-1 -4 -6 29 -10 -3 -1 -1 -1 0 0 0
about:rank+who	-1 -23 -10 6 38 -3 -2 -1 -2 -1 0 -1
about:rate	-5 -46 -16 91 -16 5 -4 -8 -7 -5 -2 -2
about:rate+count	-1 -5 -9 21 -2 1 -1 -1 -1 0 0 0
about:rate+how	0 -1 0 -2 0 5 0 -1 0 0 0 0
about:rate+what	0 -1 -3 14 -2 -4 -1 0 -2 0 0 0
about:rate+when	-3 -6 -4 16 0 -1 0 0 0 0 0 0
about:remind	-41 -19 -1 -33 17 -8 -10 -11 -13 -8 -8 105
about:remind+customer	-17 -7 6 -3 -6 -4 -6 5 -4 -5 -5 47
about:remind+order	-7 -6 8 -3 -3 -1 4 -6 -5 -1 -1 22
about:remind+where	-1 -2 11 -1 0 0 -2 -1 -1 0 0 -2
about:remind+who	0 7 -2 -1 -1 0 0 0 0 0 0 0
about:stage	-53 -32 -19 -17 -10 -10 -16 -11 -9 128 -1 -5
about:stage+customer	-47 -18 -14 -8 -4 -6 -14 -7 -5 100 1 -3
about:stage+order	-3 -2 1 -3 -1 -1 -4 -2 -3 20 -2 -1
about:state	9 -9 67 6 -60 11 -35 1 -27 -7 3 5
about:state+count	-5 -3 21 12 -7 -13 -1 -1 -1 -1 -1 -1
about:state+customer	29 -29 40 -29 -15 4 -19 -5 -14 6 17 5
about:state+how	-22 -5 8 -1 -4 26 -6 18 -3 -4 -4 -3
about:state+order	-1 7 -3 -3 3 -3 -4 2 0 -2 1 4
about:state+what	-16 -17 18 32 -9 9 -7 -5 3 -2 -2 -1
about:state+when	-10 -6 24 -2 -1 -1 -1 -1 -1 -1 -1 0
about:state+where	-5 4 -2 2 -6 13 0 -2 -1 -1 -1 -1
about:state+whether	-3 -25 57 -14 0 -6 -2 -3 -1 0 -1 -1
about:state+which	-14 -5 21 19 -22 8 1 -2 -1 -2 -2 -1
about:state+who	1 -7 20 -3 -3 -4 -3 -2 2 -1 2 -1
about:stretch	-5 -60 -35 110 -32 28 -30 -18 -36 -22 -19 -15
about:stretch+count	-20 -7 30 27 -11 -6 -2 -1 -1 -1 -1 -2
about:stretch+customer	12 22 13 -24 -19 50 -16 -4 -9 -13 -10 6
about:stretch+how	-5 -11 -15 23 -3 22 -1 -5 -1 -1 -1 -1
about:stretch+order	0 7 -1 1 -1 0 -2 0 -2 0 0 -1
about:stretch+what	1 -6 -11 23 9 -4 -3 2 -8 0 0 -1
about:stretch+when	6 -1 -3 0 0 -1 0 0 0 0 0 0
about:stretch+whether	6 -3 -16 32 -7 -5 -2 -1 -1 -1 -1 -2
about:stretch+which	6 -3 -3 8 -5 -2 2 -1 -1 0 0 -1
about:stretch+who	-6 -20 -1 21 16 -3 -2 -1 -1 0 -1 -1
about:target	-21 5 -38 44 -18 29 -1 9 5 -4 -6 -6
about:target+count	-7 -5 -3 24 -6 2 -1 -1 -1 0 0 -1
about:target+customer	-9 10 -16 -12 -5 45 4 -4 -3 -6 -4 -3
about:target+how	-1 -4 -1 -2 0 0 0 9 0 0 0 0
about:target+what	-1 -2 -1 0 -9 0 -2 -1 16 0 0 0
about:target+where	-1 -1 0 -1 0 5 -1 0 0 0 0 0
about:target+whether	-1 -20 -24 36 -7 24 -2 -2 -1 -1 -1 -1
about:target+which	-1 0 -1 5 -2 0 0 0 0 0 0 0
about:them	64 -61 61 -36 -16 -26 -7 31 -18 -10 -2 -10
about:them+count	-1 -1 23 -17 1 -3 -1 0 0 0 0 0
about:them+customer	47 2 4 -3 -3 -10 -11 -10 -2 -5 -6 -3
about:them+how	-2 -4 -6 -2 0 -2 -1 21 -1 0 -1 -1
about:them+what	-3 -4 10 -8 -6 -4 5 21 -8 -1 -2 -1
about:them+when	3 -18 26 -5 -2 -1 -1 2 -1 0 0 0
about:them+whether	-8 -9 34 -9 2 -3 -2 -1 -1 0 0 -1
about:them+which	8 -2 -2 -2 5 -2 -1 -1 -1 0 0 -1
about:them+who	-4 3 3 -1 -3 -1 5 -2 -1 0 -1 0
about:us	-2 -13 -51 -22 33 -9 31 26 16 -32 -27 87
about:us+count	4 -10 -1 36 -5 -5 -4 -10 1 -1 -1 -2
about:us+customer	13 1 28 -38 -37 40 34 -21 -13 -14 -5 26
about:us+how	-4 -23 -13 46 -10 -13 -8 40 -5 -2 -2 -4
about:us+order	-15 -2 -7 -14 -6 -15 33 21 -3 3 2 1
about:us+what	-10 -7 -3 -2 6 1 -3 12 14 -2 -2 -5
about:us+when	-1 -2 13 -2 -2 -2 -3 2 -1 0 0 -1
about:us+where	-6 -1 8 -1 -2 17 -5 -2 -2 -1 -1 -3
about:us+whether	-1 4 -1 4 15 -1 -7 -6 0 -2 -2 -5
about:us+which	3 -4 6 -1 -4 -4 -3 10 1 -1 -1 -2
about:us+who	-4 9 -3 -8 33 -1 -5 -7 -5 -2 -2 -4
about:us+why	-9 -6 5 12 -4 -2 -5 15 -4 -1 -1 -1
about:visit	-24 20 -33 -14 9 -12 91 -14 -24 -11 -9 -1
about:visit+count	1 5 -2 -1 -2 -2 3 0 -1 0 0 0
about:visit+customer	-18 3 -21 -5 4 -7 70 -5 -11 -9 -7 -1
about:visit+order	-2 -3 -1 0 0 0 13 -1 -5 0 0 -1
about:visit+what	-2 -9 -13 -6 11 -3 33 -3 -4 -1 -1 -1
about:visit+where	-1 0 -3 0 0 0 5 0 0 0 0 0
about:visit+whether	0 -5 -3 -1 1 -1 11 0 -1 0 0 0
about:visit+which	-1 0 -4 6 -6 -1 7 0 0 0 0 0
about:visit+who	-3 12 -8 -9 7 -1 6 -1 -2 -1 0 -1
about:wording	-4 -64 -2 -40 -27 -27 -21 120 -7 -13 -12 -11
about:wording+count	7 0 -3 0 0 0 0 -3 0 0 0 0
about:wording+customer	5 -5 -16 -3 -2 -10 -4 51 1 -7 -5 -3
about:wording+how	3 -14 -14 -9 -1 -4 5 44 -3 -1 -1 -1
about:wording+order	-9 -8 -3 -4 -3 -1 -7 37 4 -1 -1 -2
about:wording+what	-5 -2 15 -5 -3 -9 -4 19 -4 0 0 0
about:wording+whether	1 -5 11 -4 -7 -3 -1 9 -1 0 0 0
about:wording+which	0 0 0 5 -2 -1 0 -1 0 0 0 0
about:wording+why	-1 -1 1 -1 0 -1 -1 5 0 0 0 0
after	-10 -11 13 36 3 -5 -13 -3 -2 -4 -2 -1
amount	78 -54 -24 57 -19 6 -10 -11 -11 -6 -5 -5
asks	-73 17 29 61 38 24 -33 -37 -13 -37 -34 -36
asks:customer	22 -4 38 -46 -27 45 21 -1 -29 0 -25 -22
customer	78 -126 81 -105 -93 14 48 -50 -63 17 7 -42
day	51 20 -82 22 75 -21 -27 -61 16 -44 -39 87
first:0	-2 -3 -3 -2 -1 26 3 -8 -5 -2 -2 -1
first:0 minutes	-1 0 -1 0 0 0 19 0 -16 0 0 0
first:0 off	-67 -4 -7 -7 -2 109 -2 -4 -4 -5 -3 -1
first:@b	14 -7 0 -4 0 -1 0 -1 0 0 0 0
first:@所	-3 19 0 -8 -3 -1 -1 -1 -1 0 0 0
first:C	16 -4 -3 -2 -2 -2 1 -3 -2 4 -3 -1
first:C 	9 -4 -8 -2 -1 -3 1 -1 -1 10 0 1
first:C 's	25 -13 -4 -4 -2 -3 -5 -3 -2 16 -4 -1
first:C 0	9 -2 -1 0 0 -1 -1 0 0 -1 -1 0
first:C C	15 -2 -1 -1 -1 -2 -3 -1 -1 -1 -1 -2
first:C P	13 -2 -4 0 0 0 -1 -2 0 0 -2 0
first:C ask	16 -2 -1 -1 0 -1 -4 -2 -1 -2 -2 0
first:C asked	29 -4 -3 -3 -1 -8 -3 -2 -1 -2 -1 -1
first:C at	11 0 0 0 -1 0 -2 -3 -2 0 0 -2
first:C came	21 -2 -1 -1 0 -10 -1 -1 0 -2 -1 0
first:C contract	12 0 -2 0 0 -1 0 -7 0 -1 -1 0
first:C cut	43 -16 -5 -1 -1 -2 -4 -2 -1 -6 -3 -1
first:C hasn't	39 -4 -5 0 -15 -2 -4 -4 -2 -1 -1 -1
first:C interested	6 -1 -1 0 0 0 -1 0 0 -1 -1 0
first:C is	6 -11 -51 -4 -2 -5 -7 -3 -2 84 -4 -1
first:C isn't	17 -2 -9 0 -1 0 -1 -2 0 0 0 0
first:C just	-32 66 -4 -3 -2 -2 -7 -2 -2 -6 -5 -1
first:C left	88 -23 -10 -5 -4 -4 -12 -4 -4 -12 -7 -1
first:C liked	27 -6 -3 -1 -1 -1 -6 -2 -1 -3 -2 -1
first:C lost	34 -5 -7 -4 -1 -2 -2 -3 -1 -6 -2 -1
first:C need	8 -1 0 0 0 0 -2 -1 0 -1 -1 0
first:C no	49 -8 -5 -2 -2 -1 -5 -13 -2 -6 -3 -1
first:C not	42 -11 -12 -4 -3 -3 -2 -2 -1 -2 -1 -1
first:C pushed	37 -6 -3 -5 -2 -3 -3 -2 -6 -4 -2 -1
first:C quoted	-8 -1 -5 0 0 -3 -5 26 -1 0 0 0
first:C said	37 -8 -5 -2 -2 -2 -5 -2 -2 -5 -3 -1
first:C says	23 -7 -2 -1 -1 -1 -3 -1 -1 -4 -2 0
first:C sent	5 -1 -1 0 0 -1 0 -1 0 -1 0 0
first:C signed	23 -3 -6 -2 0 -3 -1 -2 -1 -4 -2 -1
first:C thinks	-6 0 0 0 0 0 -1 10 0 0 -1 -1
first:C want	6 0 -1 0 0 0 -1 -1 0 -1 -1 0
first:C wants	28 -6 -3 -2 -1 -2 -3 -4 -1 -3 -2 -1
first:C went	19 -4 -3 -1 -1 -1 -3 -1 -1 -3 -2 0
first:C will	42 -15 -2 -2 -2 -1 -4 -1 -8 -4 -2 -1
first:C,	-7 54 -8 -2 -7 -6 -6 -2 -1 -7 -3 -4
first:C0	23 -6 -3 -1 -1 -1 -3 -1 -1 -3 -4 0
first:C:	47 -27 -5 -1 -1 -1 -3 -1 -1 -3 -3 -1
first:CC	14 -2 -2 -1 0 -1 -2 -1 0 -2 -2 0
first:CD	6 -5 22 -16 -3 7 -3 -1 -1 -2 -2 -1
first:CP	-1 -1 -5 4 0 -1 -2 11 0 -1 -2 0
first:C一	-4 -2 -2 -1 0 4 10 -1 0 -2 -2 0
first:C上	-1 0 6 0 0 -1 -2 0 0 0 0 0
first:C下	3 -8 19 -1 -2 -2 -2 -1 -1 -3 -2 -1
first:C不	-23 63 -14 -4 -3 4 -5 -3 -2 -9 -4 -1
first:C丢	4 14 -11 18 -2 -4 -3 -5 -1 -3 -4 -1
first:C中	22 -6 -3 -2 -1 -1 -2 -1 -1 -3 -2 -1
first:C为	-8 -4 26 -2 -1 -2 -4 -2 -1 -1 -1 -1
first:C什	-2 -1 8 -1 0 -1 0 -1 0 0 0 0
first:C从	-2 -2 3 -8 -1 -3 17 -2 0 -1 -1 0
first:C他	-8 0 14 -2 0 -3 0 0 0 0 0 0
first:C信	9 -2 0 0 0 -3 -1 -1 0 -1 0 0
first:C催	27 -5 -9 -1 -4 -2 -6 17 -1 -4 -5 -7
first:C关	-5 -8 -5 -3 -2 -2 -4 -2 -1 38 -5 -1
first:C再	-4 0 -8 0 0 14 0 0 0 0 0 0
first:C决	43 -10 -20 -2 -2 -3 -2 -1 -1 -1 -1 -1
first:C几	47 -9 21 -33 -4 -10 -3 -2 -1 -4 -2 -1
first:C到	-20 64 6 -1 -5 -4 -21 -6 -3 -4 -3 -2
first:C前	-15 -2 -3 -1 0 -1 52 -23 -4 -1 -1 0
first:C加	12 -1 -2 0 0 -1 -1 -2 -1 -2 -2 0
first:C卡	6 -1 0 -1 0 -1 0 0 0 -1 -1 0
first:C压	19 -4 -4 -1 0 -1 -2 -1 -2 -2 -1 -1
first:C又	-32 73 -8 -5 -2 -4 -6 -3 -2 -7 -5 -1
first:C发	15 -4 -3 -1 0 -1 -1 -1 0 -2 -1 0
first:C可	-11 -2 -1 -1 0 0 -2 -1 -1 21 -1 0
first:C同	36 -11 -8 -2 -1 -3 -3 -2 -1 -3 -2 -1
first:C后	7 -6 30 -2 -8 -3 -3 -7 -1 -3 -2 -1
first:C和	-5 -1 -11 -1 -1 25 -2 0 0 -2 -1 0
first:C哪	33 -16 1 -4 -1 -3 -2 -3 -1 -2 -2 -1
first:C啥	-3 -3 -36 -3 -1 -6 57 -1 -1 -2 -1 0
first:C回	-7 -1 17 0 0 -1 -2 -1 0 -1 -1 -1
first:C在	21 -1 -16 -1 0 -2 -1 0 0 0 0 0
first:C坏	25 -4 -9 -1 0 -2 -1 -1 0 -3 -2 -1
first:C多	19 -7 -20 12 -3 15 -6 -2 -1 -4 -3 -1
first:C大	-11 -12 32 -1 0 -1 -1 -1 0 -1 -1 0
first:C官	-12 -1 -6 0 0 -1 -1 -1 0 -1 25 -1
first:C定	24 -7 -2 -1 -1 -2 -3 -1 -1 -3 -2 0
first:C对	-8 -2 21 -1 -2 -2 -2 -1 0 -1 0 -1
first:C尾	7 -1 -1 0 0 -1 0 0 -1 -1 0 -1
first:C工	9 -3 -1 0 0 0 -1 -1 0 -1 -1 0
first:C已	19 -4 -3 -1 0 -2 -1 -4 0 -1 -1 -1
first:C归	34 -2 -19 -1 -6 -2 -4 -1 0 3 -1 -1
first:C当	-5 -2 18 -1 0 -1 -4 -3 -1 0 0 -1
first:C往	5 -5 -4 -2 -1 -2 -2 -1 -1 15 -2 -1
first:C怎	5 -18 20 -7 -2 -5 -6 24 -2 -4 -3 -1
first:C总	14 -2 -5 0 0 -1 -1 -1 0 -1 -2 0
first:C想	28 -2 -13 -1 -2 -3 -3 -1 0 -1 -1 -1
first:C成	47 -12 0 -6 -2 -4 -6 -2 -1 -8 -4 -1
first:C我	-9 -3 1 0 -1 -4 5 -1 -1 -1 -2 15
first:C打	-22 -18 37 -6 -2 -3 -3 -3 -1 25 -4 -1
first:C把	3 19 -8 -1 -1 -1 -5 -2 -1 -1 -1 -1
first:C投	-3 -2 6 0 0 -2 5 -1 0 -1 -1 -1
first:C报	-1 -1 -6 13 0 -2 -1 0 0 -1 -1 0
first:C招	15 -4 -4 -1 0 -2 -1 -1 0 -2 -1 -1
first:C拿	10 -2 -2 0 0 -1 -1 -1 0 -1 -1 0
first:C挪	-11 -3 -3 -1 0 -1 -3 -1 -2 28 -2 -1
first:C换	2 -6 15 -1 -1 -2 -2 -1 0 -1 -1 -1
first:C推	-1 0 -1 -6 0 7 0 0 0 3 0 0
first:C提	-30 -10 -11 -11 -1 15 -13 -3 -5 56 -3 15
first:C改	11 10 -3 -2 -2 -2 -4 -1 -1 -2 -3 -1
first:C放	-5 -6 -2 -13 -1 -1 -3 -1 -1 38 -5 0
first:C是	-7 -7 7 -4 -2 -4 25 -3 -1 -2 -2 -1
first:C晚	-6 -7 -10 0 0 28 -1 -1 0 -1 0 0
first:C最	-2 -2 14 -1 0 -2 -4 -1 0 -1 0 0
first:C有	18 -6 -5 -4 -2 -6 -8 -2 22 -3 -3 -1
first:C来	24 -8 -4 -1 -1 -1 -3 -1 -1 -3 -2 0
first:C样	-1 -3 13 -1 0 -2 0 -3 0 -1 -1 0
first:C欠	-23 0 11 -2 29 -3 -2 -2 0 -4 -3 -1
first:C款	15 -3 -5 -1 0 -1 -1 -1 0 -2 -1 0
first:C没	-12 23 0 -3 15 -3 -4 -2 -1 -7 -5 -1
first:C法	11 -2 -3 -1 0 -2 -1 -1 0 -1 -1 0
first:C状	-5 -2 -2 0 0 0 -1 -1 -1 14 -1 0
first:C现	-1 -1 6 -1 0 -1 -1 0 0 0 0 0
first:C用	13 -4 -1 -1 0 -1 -1 -1 0 -1 -1 0
first:C的	1 -3 5 1 -1 -2 1 1 -1 -1 -2 -1
first:C目	9 -2 2 -1 -1 -1 -3 -1 0 -1 -1 0
first:C看	27 -12 -3 -1 0 -1 -3 -1 -2 -3 -1 0
first:C砍	-13 0 -2 0 0 17 0 0 0 0 0 0
first:C答	9 -2 -1 -1 -1 -1 -1 0 0 -1 -1 -1
first:C签	-29 -5 33 21 -1 -6 -3 -2 -1 -2 -2 -1
first:C算	-31 -14 55 -9 -4 -4 -7 -3 -2 28 -8 -1
first:C约	17 -5 5 -1 -1 -1 -11 0 0 -1 -1 -1
first:C给	-2 -3 -2 -1 -1 -3 -6 -2 -1 25 -2 -2
first:C续	0 -7 30 5 -1 -5 -2 -15 -1 -3 -1 -1
first:C维	-4 0 14 -3 -3 -2 0 0 0 0 0 0
first:C老	11 -4 -1 -1 0 -1 -1 -1 0 -1 -1 -1
first:C被	17 -5 -5 -1 0 1 -1 -1 0 -2 -1 -1
first:C要	11 -5 1 -1 -1 0 0 -1 -1 -2 -1 -1
first:C让	30 -7 -5 -1 -1 -2 -4 -2 -1 -3 -3 -1
first:C试	4 -4 17 -1 -1 -6 -1 -4 0 -2 -1 -1
first:C说	1 3 -4 -2 -1 -3 -3 16 -2 -3 -1 -1
first:C谁	17 -5 1 -2 -1 -2 -3 -1 0 -2 -1 0
first:C谈	2 -2 2 -1 0 -1 7 -1 -1 -3 -1 -1
first:C跟	2 -4 7 -1 15 1 -6 -6 -1 -2 -4 -1
first:C转	-3 -1 -1 0 0 0 -1 0 -1 9 -1 0
first:C还	4 -4 16 0 -2 -7 -2 -1 0 -2 -1 -1
first:C这	-6 -7 15 -4 -2 -2 10 -2 -1 3 -2 -1
first:C进	20 -5 -9 -1 -1 -2 -6 -4 -1 15 -4 -1
first:C退	16 -5 -3 -1 -1 -1 -2 -1 -1 2 -2 0
first:C那	4 -3 6 -1 -1 -1 -1 -2 0 -1 -1 0
first:C采	2 -1 9 -1 0 -1 -4 -1 0 -1 -1 0
first:C问	16 -2 -10 -2 0 -3 -1 5 0 -1 -1 -1
first:C降	-27 -6 -14 -1 -1 55 -3 -1 0 0 -1 -1
first:C项	33 -5 -3 -5 -2 -1 -2 -1 -1 -7 -4 -1
first:C验	14 -2 -4 -1 0 -2 -1 -1 0 -2 -1 0
first:C黄	7 -4 -7 -4 -1 7 -4 -2 -1 11 -1 -1
first:D	20 12 -15 -25 25 -4 -9 -4 -4 -3 -2 9
first:DC	-23 -5 8 -1 1 -2 1 -3 29 -1 -2 -2
first:D丢	0 -2 -2 8 -2 -1 0 0 0 0 0 0
first:D个	-2 -1 -1 -2 8 0 0 0 0 0 0 0
first:D例	-7 2 -1 -16 -8 -2 -1 -2 40 -1 -1 -2
first:D催	-3 -5 -1 -1 -6 0 -1 -2 -1 0 0 21
first:D先	-1 -13 -4 -14 37 -2 -1 0 -1 0 0 -1
first:D冲	-1 12 -1 -3 -2 -4 0 0 -1 0 0 0
first:D到	-6 -31 -4 12 41 -2 -1 -2 -2 -1 -1 -4
first:D叫	-6 -1 -1 -1 -2 -1 -1 -1 0 0 -1 15
first:D同	1 -7 -2 14 -3 -1 0 0 0 0 0 0
first:D呢	-1 -17 -1 30 -7 -3 0 0 -1 0 0 0
first:D喊	-3 -25 0 -4 -7 -1 -1 -1 -1 0 0 44
first:D在	9 -2 0 0 -1 0 -2 0 -1 -1 -1 -1
first:D大	-1 6 0 0 -2 -1 -1 0 -1 0 0 0
first:D天	-1 29 -5 -14 -1 -3 0 -3 0 0 0 -1
first:D好	-3 12 0 -3 -3 0 0 -1 -1 0 0 -1
first:D快	-1 12 -1 -3 -6 0 0 0 0 0 0 0
first:D成	-3 -11 3 18 -3 -2 0 -1 -1 0 0 0
first:D我	0 -1 0 -3 8 0 -1 -1 0 0 0 -1
first:D拜	-2 -16 -1 29 -9 -1 5 -2 -2 0 -1 -1
first:D拿	0 0 -3 8 0 -3 0 0 0 0 0 0
first:D排	-1 -12 -5 -28 51 -2 -1 0 -1 0 0 -1
first:D提	-4 -3 0 -1 -1 0 -1 -1 0 0 0 13
first:D新	0 -2 0 9 -3 -1 0 0 0 0 -1 0
first:D有	-2 -5 -2 -1 16 -1 -1 -1 -2 0 0 -1
first:D比	-2 -22 -5 38 -5 -2 0 0 0 0 0 0
first:D没	-5 -13 0 -13 39 -1 0 -2 -1 0 0 -1
first:D的	-7 -23 -1 -1 27 -1 -3 -1 14 -1 -1 -1
first:D目	-2 -10 0 18 -2 -1 0 -1 -1 0 0 0
first:D社	0 16 -3 -8 -3 -2 0 0 0 0 0 0
first:D签	0 -1 -4 10 -3 -1 0 0 0 0 0 0
first:D约	19 -18 -3 -15 23 -2 7 -1 -1 -3 -2 -2
first:D给	1 -11 -3 -5 22 0 -2 0 -1 0 0 -1
first:D综	-3 16 0 -5 -4 0 0 -1 -1 0 0 -1
first:D能	-2 -7 -4 26 -2 -9 0 0 0 0 0 0
first:D要	-1 -9 -1 -4 18 -1 0 -1 -1 0 0 -1
first:D见	-2 11 0 -4 -4 -1 4 -1 -1 0 0 -1
first:D记	-2 -2 0 0 0 -1 -1 0 0 0 0 8
first:D评	-1 -10 -7 -11 -9 -2 -3 -1 45 0 0 -1
first:D该	-1 -3 -1 -2 9 -1 0 0 0 0 0 0
first:D谁	-9 8 15 -5 -3 -2 -1 0 0 0 0 -1
first:D赢	0 -2 -1 7 -1 -1 0 0 0 0 0 0
first:D跑	6 0 -3 -8 -10 -2 38 -4 -7 -4 -2 -4
first:D跟	-6 -6 0 4 4 -1 10 -1 0 -1 -1 -1
first:D还	0 -2 -1 5 5 -6 0 0 0 0 0 0
first:D那	27 -17 -1 -9 -5 -2 -1 -1 10 0 0 -1
first:M以	-1 -1 -1 7 -1 -1 0 0 0 0 0 0
first:M往	-2 -7 -2 24 -2 -1 -2 -2 -3 -1 -1 0
first:P	61 -12 -4 -6 -7 -2 -4 -10 -3 -2 -3 -8
first:P 's	-1 -4 -2 35 -11 -1 -4 -5 -2 -2 -3 -1
first:P asked	47 -11 -8 -11 -1 -1 -3 -6 -1 -2 -2 -1
first:P from	6 -1 0 0 0 0 -2 -1 0 0 -1 0
first:P said	52 -13 -5 -6 -11 -2 -4 -5 -2 -1 -2 -1
first:P says	65 -30 -2 -9 -4 -1 -3 -9 -3 -1 -2 -1
first:P wants	59 -24 -3 -10 -4 -1 -3 -9 -2 -1 -2 -1
first:PD	-8 30 -8 -10 15 -3 -8 -2 -1 -1 -1 -3
first:P上	-2 -2 49 -12 -1 -2 -2 -25 -2 0 0 0
first:P什	-11 -12 49 -11 -6 -2 14 -8 -7 -1 -3 -1
first:P名	-1 -2 -3 7 4 -2 0 -1 -1 0 0 0
first:P和	0 -7 -5 23 -4 -2 -2 -1 -1 0 -1 0
first:P回	23 -14 16 -9 -3 -2 -1 -5 -3 -1 -1 -1
first:P嫌	29 -12 -3 -6 -1 -1 -2 0 -1 -1 -1 -1
first:P手	-1 0 -1 7 -1 -2 0 0 0 -1 0 0
first:P是	-14 -19 74 -12 -5 -2 -5 -7 -2 -1 -5 -1
first:P最	-1 -5 15 -3 -4 -1 0 0 0 0 0 0
first:P有	-1 -1 -5 -8 17 -1 0 0 0 0 0 0
first:P松	29 -20 26 -11 -7 -3 -3 -6 -1 -1 -2 -1
first:P生	-4 16 -1 -3 -2 0 -1 -2 -1 0 -1 -1
first:P电	16 -6 54 -42 -3 -8 -2 -4 -2 -1 -1 -1
first:P的	-24 -35 -7 89 -11 -2 14 -11 -5 -2 -4 -3
first:P离	18 11 -4 -7 -3 -1 -2 -5 -1 -1 -3 -1
first:P答	15 -12 23 -8 -8 -2 -1 -3 -1 0 -1 -2
first:P说	42 -28 19 -9 -3 -2 -3 -5 -6 -1 -2 -2
first:P跟	-1 -2 -6 31 -17 -1 -2 -1 0 0 -1 0
first:P那	-6 -13 -13 41 5 -4 -2 -4 -1 -1 -1 -1
first:P问	23 -5 -4 -2 -1 -1 -2 -5 -1 0 -1 -1
first:R便	-1 0 -5 -19 0 26 0 1 0 0 0 0
first:R抢	0 -2 -4 18 -7 -3 0 -1 0 0 0 0
first:a	-26 -145 -6 -41 -19 -4 -6 271 -17 -5 -4 -2
first:accounts	-8 -31 -4 -64 129 -2 -2 -7 -3 -4 -2 -1
first:add	-5 -4 -2 -5 -2 -1 -3 -1 -1 -8 32 0
first:add C	-5 -4 -3 -6 -3 -1 -4 -2 -1 -11 42 -1
first:add a	-4 -2 -1 -1 0 -1 -1 -1 -1 -2 13 0
first:and	-1 -15 -2 11 -7 17 -1 -1 -1 0 0 0
first:and C	-1 -1 17 -2 -1 -7 -2 0 0 -1 0 0
first:and D	-1 -29 -13 71 -18 -6 0 0 -1 0 0 -1
first:and if	0 -5 -6 -5 -4 22 0 0 0 0 0 0
first:and in	0 -13 -19 43 -5 -3 0 0 -1 0 0 0
first:any movement	-1 -1 8 -1 -1 -2 -1 0 0 -1 0 0
first:any word	-1 0 8 -1 0 -2 -1 -2 0 0 0 0
first:anyone	-7 15 -7 -8 23 -5 -3 -4 -2 -1 -1 -1
first:anyone have	-8 44 -6 -4 -8 -7 -2 -4 -2 -1 -1 0
first:anyone know	-19 55 -2 -4 -2 -15 -1 -10 -1 0 0 -1
first:anyone up	-1 28 -4 -10 -7 -2 -1 -1 -1 0 0 0
first:anyone we	-6 -2 -1 0 15 0 -1 -1 -2 0 0 -1
first:anything	-19 -40 20 49 24 -6 -4 -6 -11 -3 -3 -1
first:anything i	-7 -10 -8 -4 32 -3 10 -3 -2 -1 -1 -1
first:are	-2 -1 9 13 -9 -5 -1 -1 -1 0 0 0
first:are they	-8 -25 68 -14 -9 -5 -2 -2 -1 -1 -1 0
first:are we	-1 -12 2 31 -9 -6 -2 0 -1 0 0 -1
first:are you	-1 59 -28 -14 -10 -3 -1 -1 -1 0 0 0
first:asked	24 -6 -2 -1 -1 -1 -6 -2 -2 -1 -1 0
first:average	-5 -35 -2 64 -7 -1 -1 -4 -3 -2 -1 -1
first:average deal	-1 -5 0 12 -3 0 0 -1 -1 -1 0 0
first:back	-4 35 -3 -17 17 -2 -6 -5 -10 -3 -1 0
first:best	-38 -24 -20 -25 -11 63 -2 62 -2 -1 -1 -1
first:biggest	-3 -6 0 20 -5 -1 0 -2 -1 -1 0 0
first:biggest 0	-4 -7 0 21 -4 -1 0 -2 -1 -1 0 0
first:brb	-5 40 -2 -12 -6 -1 -2 -5 -4 -1 -1 -1
first:brb 	-6 52 -3 -17 -8 -2 -2 -6 -5 -2 -1 -1
first:by	-7 -66 -5 110 -8 -2 -3 -9 -6 -2 -2 -1
first:can	-1 19 -13 0 -8 -4 -1 3 -1 7 0 0
first:can someone	-1 43 -12 -12 -13 -3 -1 -1 -1 0 0 -1
first:can we	-1 35 -20 16 -16 -9 -1 -1 -2 0 0 -1
first:can you	-1 -2 -11 -2 -1 -2 -1 6 -1 14 0 0
first:close	-5 -4 -1 9 -1 -1 -1 -2 -1 8 -1 -1
first:close C	-2 -1 -1 -1 0 0 -1 0 0 8 -1 0
first:close out	-9 0 0 0 0 -1 0 -1 0 12 -1 0
first:congrats	-21 61 -6 -8 -3 -2 -5 -4 -3 -5 -3 -1
first:congrats C	-38 88 -9 -4 -3 -3 -9 -3 -3 -9 -6 -1
first:could you	0 -1 2 5 -2 -1 -1 0 -1 0 0 0
first:create	-54 -24 -12 -10 -6 -5 -13 -7 -5 -15 155 -2
first:deals	-7 -23 -5 53 2 -3 -2 -5 -3 -4 -2 -1
first:deals with	-3 -12 -2 21 6 -1 -1 -3 -2 -2 -1 -1
first:demo	39 -15 -1 -2 -2 -1 -1 -7 -2 -2 -1 -2
first:did	-2 1 14 -3 -4 -3 -1 -2 0 0 0 0
first:did C	-1 -1 8 -1 -1 -2 -1 0 0 0 0 0
first:did anyone	-1 -1 9 0 -2 -1 -1 -1 0 0 0 0
first:did the	-6 -1 14 -1 0 -3 -1 -1 -1 -1 0 0
first:don't	16 18 -4 -9 -6 -2 -8 -6 -6 -2 -1 11
first:don't let	-9 -7 0 -1 -3 -1 -1 -1 -1 0 0 24
first:draft	-4 0 0 0 0 0 -1 7 -1 0 0 0
first:draft a	-4 0 0 0 0 0 -1 7 -1 0 0 0
first:first	-1 -1 -4 -1 -6 -6 33 -7 -4 -1 -1 -2
first:first call	10 0 0 -1 -1 0 2 -2 -4 -1 -1 -1
first:forecast	-1 49 -2 -16 -10 -8 -1 -2 -6 -1 0 -1
first:forecast for	0 -12 -1 28 -5 -8 0 0 -1 0 0 0
first:give	-1 10 -14 6 -6 -2 3 4 3 -1 -1 -1
first:give me	-1 10 -14 6 -6 -2 3 4 3 -1 -1 -1
first:good	-3 21 -1 -5 -3 -1 -1 -3 -2 -1 -1 0
first:good morning	-2 15 0 -4 -2 0 -1 -2 -1 -1 0 0
first:got	2 47 -2 -16 -10 -1 -4 -6 -4 -2 -2 -1
first:ha	-2 14 -1 -3 -2 0 -1 -2 -1 -1 0 0
first:ha good	-2 14 -1 -3 -2 0 -1 -2 -1 -1 0 0
first:happy	-6 35 -1 -11 -8 -1 -1 -2 -3 -1 0 -1
first:happy D	-7 38 -1 -13 -9 -1 -1 -2 -3 -1 0 -1
first:has	-4 -4 20 -5 -2 -2 -1 -1 0 0 0 0
first:has C	-1 0 5 0 0 -1 0 0 0 0 0 0
first:has P	-14 -7 53 -12 -5 -5 -1 -5 -1 0 -1 -1
first:has the	-1 -10 31 -11 -4 -3 0 -1 0 0 0 0
first:he	33 -15 0 -3 -2 -1 -1 -6 -2 0 -1 -3
first:heading	-9 -4 -1 0 -1 -1 24 -1 -5 -1 -1 -1
first:heading into	-15 -7 -2 -1 -1 -1 44 -2 -10 -2 -2 -1
first:heading to	-3 0 0 0 0 0 5 0 0 0 0 0
first:heard	26 -5 -6 -1 0 -1 -3 -3 -3 -2 -2 0
first:heard from	11 -1 -1 0 0 0 -1 -1 -4 -1 -1 0
first:help	-13 -11 0 -2 -2 -5 -1 39 -4 0 0 -2
first:help me	-13 -11 0 -2 -2 -5 -1 39 -4 0 0 -2
first:how	-2 -2 2 7 -2 -4 -2 5 -1 -1 0 0
first:how are	-3 10 3 31 -5 -8 -4 -19 -2 -2 -1 -1
first:how big	0 -4 13 -5 -1 -3 0 0 0 0 0 0
first:how did	-2 -23 77 -21 -4 -5 -2 -16 -1 -1 -1 -1
first:how do	-2 15 -8 -22 -4 -4 -2 29 -1 -1 0 -1
first:how far	0 -1 -2 9 0 -4 0 -1 0 0 0 0
first:how is	-5 -4 -19 55 -2 -11 -4 -5 -1 -2 -1 -1
first:how long	-7 -21 5 58 -2 -6 -3 -20 -2 -1 -1 -1
first:how many	-1 0 -7 14 0 -3 -1 -1 0 0 0 0
first:how much	0 -5 18 -7 0 -4 0 -1 0 0 0 0
first:i'm	-6 52 -1 -14 -11 -1 -1 -7 -5 -1 -1 -2
first:if	0 3 -3 -4 -2 17 -3 -3 -2 -1 -1 -1
first:if C	3 -2 -1 -1 -1 10 -2 -1 -1 -2 -1 0
first:if we	0 -1 -2 0 0 13 -3 -2 -2 0 0 -1
first:is	-2 1 15 -6 0 -3 -1 -1 -1 -1 0 0
first:is C	-1 -1 8 -1 0 -2 -1 0 0 -1 0 0
first:is P	-4 -17 31 -19 24 -5 -4 -2 -1 -1 -1 -1
first:is the	-1 32 1 -15 -7 -4 -1 -1 -3 -1 0 0
first:just	-52 -46 -12 175 -11 -5 -11 -10 -8 -12 -7 -2
first:leads	-4 -26 -1 61 -9 -1 -1 -4 -9 -3 -1 -1
first:leads by	-4 -26 -1 61 -9 -1 -1 -4 -9 -3 -1 -1
first:list	18 -7 -7 -4 -1 -2 -7 -3 18 -1 -1 -1
first:log	-15 39 -1 -5 -12 -2 -3 -6 -3 -2 11 -1
first:lol	32 -4 -7 -4 -2 -2 -1 -3 -2 -3 -2 -1
first:lol 	-5 26 -1 -6 -3 -1 -1 -3 -2 -1 -1 0
first:long	-6 45 -2 -14 -9 -1 -2 -4 -4 -2 -1 -1
first:long day	-6 45 -2 -14 -9 -1 -2 -4 -4 -2 -1 -1
first:lost	13 31 -4 -9 -9 -2 -2 -6 -4 -5 -2 -2
first:lost C	27 -5 -7 -2 0 -2 -2 -2 -1 -4 -1 -1
first:make	-16 -49 -4 -17 -15 -4 -5 80 -2 -3 -2 39
first:mark	-7 -3 -2 -1 -1 -1 -2 -1 -1 21 -2 0
first:mark C	-7 -3 -2 -1 -1 -1 -2 -1 -1 21 -2 0
first:meeting	0 0 -1 0 0 0 11 -1 -8 0 0 -1
first:meeting P	0 0 0 0 0 0 16 -1 -12 0 0 -1
first:met	22 -2 -3 -1 -1 -1 -7 -2 -1 -2 -3 0
first:met P	22 -2 -3 -1 -1 -1 -7 -2 -1 -2 -3 0
first:morning	-5 17 0 -4 -1 -1 -1 -2 -2 -1 0 0
first:morning all	-5 17 0 -4 -1 -1 -1 -2 -2 -1 0 0
first:move	-1 0 -1 0 0 0 -1 0 0 6 -1 0
first:move C	-1 0 -1 0 0 0 -1 0 0 6 -1 0
first:my	-18 -91 -3 -35 188 -4 -4 -14 -11 -3 -2 -6
first:need	-4 0 -1 -4 -5 -1 -3 26 -6 -1 -1 -1
first:need a	-5 8 -1 -3 -3 0 -3 11 -3 -1 -1 -1
first:never	-9 17 -12 -11 -6 -3 38 -7 -5 -1 -1 -1
first:never mind	-5 40 -2 -12 -6 -1 -3 -4 -3 -2 -1 -1
first:new	-14 -29 -3 52 -9 -1 -3 -3 -2 -2 17 -1
first:new P	7 -1 -1 0 0 0 -1 -1 0 0 -2 0
first:new inbound	-1 -1 -2 -1 -1 -1 -4 -1 -2 -1 16 -1
first:new lead	-4 0 0 -4 -1 0 -1 0 0 -3 15 0
first:nice	-4 39 -2 -13 -6 -1 -1 -5 -3 -1 -1 -1
first:nice one	-1 7 0 -1 -1 0 0 -1 -1 0 0 0
first:no	26 31 -6 -15 -9 -3 -5 -7 -4 -5 -3 -1
first:nobody	39 -8 -7 -2 -2 -2 -5 -2 -2 -5 -3 -1
first:notes	-35 -1 -1 0 -1 -1 -9 -3 56 -2 -2 -1
first:notes from	-22 -1 -1 0 -1 0 -9 -2 40 -2 -1 -1
first:nudge	-13 -10 -2 -5 -7 -3 -3 37 -2 -1 -2 11
first:nudge me	-8 0 0 0 -2 0 -1 -2 -1 0 -1 17
first:number	-3 -2 -1 12 -1 -1 -1 -1 -1 -1 -1 0
first:number of	-3 -2 -1 12 -1 -1 -1 -1 -1 -1 -1 0
first:ok	-8 57 -3 -17 -9 -2 -2 -6 -5 -2 -1 -1
first:ok 	-8 57 -3 -17 -9 -2 -2 -6 -5 -2 -1 -1
first:on	-7 60 -10 -19 -10 -2 7 -7 -5 -2 -1 -1
first:onboarding	-8 45 -1 -14 -7 -1 -1 -4 -4 -1 -1 -2
first:only	17 -3 -2 -1 0 -3 -3 -1 0 -2 -1 0
first:ping	-6 -3 0 0 -2 0 -2 -2 -1 0 -1 18
first:ping me	-6 -3 0 0 -2 0 -2 -2 -1 0 -1 18
first:pipeline	0 -2 0 6 -2 -1 0 0 0 0 0 0
first:pipeline by	0 -2 0 6 -2 0 0 0 0 0 0 0
first:please	-7 50 -1 -18 -8 -1 -1 -6 -4 -1 -1 -2
first:prep	-4 -5 0 -2 -2 -1 31 -5 -8 -1 -1 -1
first:prep me	-5 -6 0 -3 -2 -1 27 -6 -1 -1 -1 -1
first:prepping	-17 -3 -6 -1 -3 -1 43 -3 -2 -2 -3 -1
first:prepping for	-17 -3 -6 -1 -3 -1 43 -3 -2 -2 -3 -1
first:put	-21 -5 -2 -5 -2 -1 -4 4 3 22 14 -1
first:put C	-23 -6 -2 -7 -3 -2 -6 -2 -1 34 21 -1
first:quick	-39 -16 77 -4 -3 -4 16 -4 -5 -9 -6 -2
first:recap	75 -1 -3 -1 -5 -2 -18 -3 -38 -1 -1 -2
first:remind	4 -4 10 -2 -5 -1 -7 -3 -3 -1 -1 13
first:remind me	-2 -4 11 -2 -2 -1 -7 -3 -3 -1 -1 15
first:reply	-30 -13 -4 -2 -4 -1 -2 62 -2 -1 -1 -1
first:reply to	-30 -13 -4 -2 -4 -1 -2 62 -2 -1 -1 -1
first:revenue	-3 -16 0 26 -2 -1 0 -1 -1 0 0 -1
first:revenue booked	-3 -16 0 26 -2 -1 0 -1 -1 0 0 -1
first:running	-8 55 -1 -10 -19 -1 -2 -6 -4 -2 -1 -1
first:same	-15 -32 -3 92 -10 -2 -4 -16 -4 -2 -3 -1
first:same for	-15 -32 -3 92 -10 -2 -4 -16 -4 -2 -3 -1
first:saw	-24 94 -11 -7 -4 -4 -14 -5 -4 -12 -7 -2
first:seeing	-2 -3 -3 -6 -7 -1 33 -3 -6 0 0 0
first:seeing P	-2 -3 -3 -6 -7 -1 33 -3 -6 0 0 0
first:sent	49 -6 -9 -22 -1 -2 -1 -7 -1 2 -2 -1
first:sent C	22 -1 -11 -1 0 -1 -1 -1 0 -2 -1 -1
first:set	-10 -3 -1 -1 -2 -1 -2 -1 -3 2 2 20
first:set C	-2 0 0 0 0 0 -1 -1 0 8 -1 0
first:set a	-5 -6 0 -3 -5 0 -2 -2 -8 -1 -1 34
first:show	0 -1 -1 9 -3 0 -1 -1 -1 0 0 0
first:show me	0 -1 -1 12 -5 -1 -1 -1 -2 0 0 0
first:so	10 17 -5 -7 -4 -2 -1 -4 -2 -1 -1 0
first:sounds	-4 36 -2 -11 -6 -1 -1 -4 -3 -1 -1 -1
first:sounds good	-4 36 -2 -11 -6 -1 -1 -4 -3 -1 -1 -1
first:spent	17 -4 -1 0 0 -1 -3 -1 -1 -2 -2 0
first:spent the	17 -4 -1 0 0 -1 -3 -1 -1 -2 -2 0
first:status	-5 -1 21 -4 -1 -2 -2 0 0 -5 -1 0
first:sum	-6 -1 -1 -3 -2 0 -2 -1 19 -1 -1 -1
first:sum up	-6 -1 -1 -3 -2 0 -2 -1 19 -1 -1 -1
first:summarize	-1 0 -1 0 0 0 -3 0 6 0 0 0
first:suppose	-23 -3 -2 -3 -1 40 -1 -1 -1 -2 -1 -1
first:suppose C	-28 -4 -1 -3 -1 47 -2 -1 -1 -2 -1 -1
first:tell	-1 33 -29 -8 -4 -2 25 -4 -5 -1 -1 -2
first:tell me	-1 33 -29 -8 -4 -2 25 -4 -5 -1 -1 -2
first:thanks	-4 26 -1 -6 -3 -1 -1 -3 -3 -1 -1 0
first:thanks 	-3 21 -1 -5 -3 -1 -1 -3 -2 -1 -1 0
first:the	9 -7 -2 -3 -2 -2 21 -3 -2 -4 -3 -3
first:the C	10 -3 -2 0 0 0 -1 -1 0 0 -1 0
first:they	4 -6 -7 -3 -3 -4 -4 28 -4 0 -1 -1
first:they say	-6 -1 -8 -2 -1 -6 -2 31 -3 0 0 0
first:tldr	16 -1 0 -1 0 -2 -6 -1 0 -2 -1 -1
first:tldr of	-13 0 0 0 0 0 -4 0 21 0 0 -1
first:top	-1 -11 0 27 -8 -1 -1 -2 -1 -1 -1 0
first:total	-2 -16 0 31 -5 -1 -1 -2 -1 -1 -1 0
first:total pipeline	0 -5 0 13 -4 0 0 0 -1 -1 0 0
first:turn	-3 -25 -2 -9 -5 -1 -5 -5 60 -1 -1 -1
first:turn my	-2 0 0 0 0 0 -3 0 7 0 0 0
first:ugh	10 42 -4 -15 -15 -2 -2 -3 -4 -3 -2 -2
first:update	41 0 -29 0 0 -1 -3 -1 0 -3 -2 0
first:wake	-10 -18 -2 -12 -9 -1 -6 -4 -9 -1 -1 72
first:wake me	-10 -18 -2 -12 -9 -1 -6 -4 -9 -1 -1 72
first:welcome	-26 102 -5 -22 -11 -2 -6 -17 -5 -2 -4 -2
first:what	-3 0 -3 7 2 0 -5 -3 7 -1 0 -1
first:what about	-3 -9 11 46 -12 -5 -11 -5 -9 -1 -1 -1
first:what calls	-1 -4 -1 -4 21 -1 -3 -1 -4 0 0 -1
first:what did	-3 -11 8 -1 1 -8 -10 -7 35 -1 -1 -1
first:what do	-1 -3 -5 -3 8 -2 -1 12 -4 0 0 -1
first:what does	-5 -1 -1 -2 -1 24 -9 -2 -1 -1 0 0
first:what happened	-9 -3 34 -5 -2 -6 -5 -1 -2 -1 0 -1
first:what happens	-2 0 -4 0 0 10 -2 0 0 0 0 0
first:what have	-1 -9 -7 3 31 -2 -4 -2 -7 0 0 -1
first:what if	-1 -1 -3 -3 -1 15 -2 -1 -2 0 0 0
first:what share	0 0 -1 7 -2 -1 -1 0 -1 0 0 0
first:what was	-5 -13 12 -18 -9 -4 -9 -4 51 -1 -1 -1
first:what would	-4 -4 -11 -5 -2 44 -6 -5 -5 -1 -1 0
first:what's	-3 -1 18 5 5 -6 -7 -1 -9 -1 -1 -1
first:what's C	-2 -1 19 -2 -2 -3 -6 -1 -1 -1 0 0
first:what's D	0 0 -1 -12 19 -1 -1 0 -2 0 0 0
first:what's a	-2 -3 -13 -9 -10 -2 -7 54 -5 0 -1 -1
first:what's likely	-1 -4 -3 22 -6 -2 -1 -1 -3 0 0 0
first:what's next	-1 -6 49 -16 -6 -3 -8 -1 -6 -1 0 0
first:what's on	-1 -7 -7 -16 44 -2 -3 -1 -6 0 0 -1
first:what's our	-1 34 -10 7 -13 -3 -3 -3 -6 0 0 -1
first:what's overdue	-1 0 -19 0 32 -4 -4 -1 -1 -1 0 0
first:what's sitting	-2 -6 -6 38 -5 -2 -3 -1 -13 0 0 0
first:what's the	-5 20 11 -7 -5 -6 0 -2 -4 -1 0 0
first:whats	-13 -12 -5 66 -7 -2 -9 -4 -12 -1 -1 -1
first:when	-5 -2 37 -17 -4 -2 -1 -2 -1 -1 -1 0
first:when did	-3 -30 56 -7 -8 -1 -2 -2 -1 -1 0 -1
first:when does	-1 -1 5 -1 0 -1 0 0 0 0 0 0
first:when's	-5 -10 26 -3 -1 -1 -1 -1 -3 0 0 0
first:when's the	-5 -10 26 -3 -1 -1 -1 -1 -3 0 0 0
first:where	-2 -1 7 9 -4 -1 -2 -2 -1 -1 -1 -1
first:where are	-1 -9 -5 42 -2 -20 0 -2 -1 0 0 -1
first:where did	-5 -6 53 -14 -4 -10 -6 -3 -2 -1 -1 -1
first:where do	-1 3 -8 15 -6 3 -2 -1 -1 -1 -1 -1
first:where does	-1 -1 -7 -4 0 16 -1 0 0 0 0 0
first:where's	-3 46 -10 -18 -2 -6 -2 -2 -1 -1 -1 -1
first:where's the	-2 72 -29 -26 -3 -5 -1 -2 -2 -1 -1 -1
first:which	-5 -4 1 12 5 -4 -1 -2 -1 -1 -1 0
first:which accounts	-20 -6 -3 12 33 -3 -1 -6 -2 -2 -1 -1
first:which customers	-1 -1 -3 -3 21 -6 -1 -4 -1 -1 -1 -1
first:which deals	0 0 -1 13 -7 -2 0 -1 0 0 0 0
first:which opportunities	-1 -2 0 19 -12 -2 0 0 0 0 0 0
first:which stage	-2 -9 -1 44 -19 -5 -2 -1 -2 -1 -1 0
first:who	-2 0 6 -14 6 -2 6 -1 3 -1 -1 -1
first:who do	-2 24 -12 -4 2 -2 -2 -2 -1 -1 0 -1
first:who has	-2 11 7 5 -15 -1 -3 -1 -1 -1 0 0
first:who have	0 -11 -3 -4 22 -1 -1 0 -1 0 0 0
first:who is	-8 16 -34 -31 -48 -4 123 -4 -5 -2 -2 -1
first:who needs	-1 -15 -10 -7 39 -1 -1 -1 -2 0 0 0
first:who took	-1 15 -8 -12 -26 -1 -4 -1 39 0 0 0
first:who wants	-1 60 -11 -14 -25 -1 -2 -1 -2 -1 0 0
first:who's	-6 -17 8 23 2 -3 0 -2 -3 -1 -1 -1
first:who's got	-2 75 -15 -28 -22 -2 -2 -1 -2 -1 -1 0
first:who's on	-2 -11 11 7 5 -2 -4 -1 -1 -1 0 0
first:who's our	-12 -18 70 -4 -9 -6 -13 -2 -1 -1 -1 -1
first:who's the	-4 -17 70 -15 -22 -3 -2 -2 -2 -1 -1 -1
first:who's waiting	-4 -35 -8 -20 82 -2 -5 -2 -4 -1 -1 -1
first:why	-2 -3 8 10 -5 -2 -2 -1 -1 -1 0 -1
first:why did	-2 -1 11 1 -2 -2 -2 -1 0 -1 0 0
first:will	-1 44 -20 -5 -10 -6 -1 -1 -1 0 0 0
first:will do	-2 94 -38 -28 -16 -5 -1 -1 -1 -1 0 0
first:will we	0 -5 -3 20 -4 -6 0 0 0 0 0 0
first:word	-4 -5 -1 -3 -2 -1 -1 24 -3 -1 -1 -1
first:write	-4 0 -1 -1 0 0 -2 -7 18 0 -1 0
first:write P	-1 -1 -1 -1 -1 0 -3 15 -5 -1 -1 0
first:you're	-7 46 -2 -14 -6 -1 -2 -5 -4 -2 -1 -1
first:一个	-7 -29 -3 -5 54 -2 -1 -3 -2 -1 -1 -1
first:一会	-1 -3 0 -1 -3 0 -3 -5 0 0 -1 18
first:一共	29 -24 -1 2 -2 -2 0 -1 0 0 0 0
first:三点	-1 -15 -1 -3 -2 -1 4 -2 -5 -1 -1 27
first:上次	-5 -11 24 -2 0 -1 -2 -1 0 0 -1 0
first:上面	-5 -13 5 -9 -4 -1 -6 -3 39 -1 -1 -1
first:下次	-1 -18 36 -5 -6 -1 -2 -1 -1 0 0 0
first:下雨	-1 14 -4 -3 -2 -1 0 -1 -1 0 0 0
first:不知	60 -30 -10 -4 -1 -3 -8 -1 -2 0 0 0
first:业绩	0 -3 -2 11 -1 -3 0 -1 0 0 0 0
first:丢了	2 -18 -6 26 -9 18 -2 -6 -1 -2 -1 -1
first:丢单	-3 -9 -8 32 -4 -2 0 -2 -1 -2 -1 0
first:两台	17 -11 0 0 -2 0 -1 -1 0 0 0 0
first:为什	0 -3 -12 26 -4 -1 -1 -2 -1 0 0 0
first:五天	-1 -2 -1 -2 7 -1 0 -1 0 0 0 0
first:交期	-53 43 43 -8 -4 -6 -3 -3 -1 -3 -3 -1
first:人在	-4 -1 -1 0 0 0 14 -2 -4 0 -1 0
first:人家	-4 -2 5 -1 0 -1 -2 6 0 0 0 0
first:从意	-3 -3 -1 10 0 -1 0 0 0 0 0 0
first:仓库	-16 37 -2 -6 -3 -2 -1 -2 -2 0 -1 -1
first:他们	14 -12 35 -22 -4 -6 -1 -2 -1 -1 -1 0
first:他说	-9 -4 -3 -4 -2 -3 -5 46 -15 0 0 -1
first:会上	-2 -8 -4 -12 -15 -2 -7 -5 58 -1 -1 -1
first:会开	14 -4 -2 -1 -1 -1 -2 -1 -1 -1 -1 -1
first:会议	-3 15 -2 -7 -1 -2 -4 -3 9 -1 0 -1
first:佛山	23 -13 0 -2 -1 -1 -1 -2 -1 0 -1 0
first:你会	-1 15 -6 -3 -2 -1 0 0 -1 0 0 0
first:你叫	-1 28 -6 -6 -3 -2 -4 -1 -3 0 0 0
first:你是	-1 22 -8 -4 -4 -1 0 0 0 0 0 0
first:你真	-2 11 0 -2 -1 0 -1 -1 -1 0 0 0
first:假如	-11 0 0 0 -1 14 0 0 0 -1 0 0
first:假设	-10 -14 -1 -20 -2 54 0 -3 -1 -1 0 -2
first:停车	-1 51 -19 -10 -15 -4 -1 0 0 0 0 0
first:催C	-11 -1 -1 0 -1 -1 -2 19 0 -1 -1 -1
first:催款	-2 -6 -9 -4 -1 -2 0 25 -1 0 0 0
first:入围	6 -1 0 0 0 -1 -1 -1 0 -1 -1 0
first:全线	0 -2 -3 -18 -1 25 0 0 0 0 0 0
first:全组	-3 -2 -3 14 -1 -1 0 -1 0 0 0 0
first:公司	-1 23 -4 -5 -7 -1 -1 -1 -1 -1 -1 0
first:内部	-17 47 -8 -4 -1 -3 -1 -6 -4 -1 0 -1
first:写个	-2 -2 -1 -1 -1 0 0 9 -1 0 -1 0
first:写段	-6 -7 -1 -1 -1 -1 -1 20 0 0 -1 -1
first:出差	-5 -15 -15 -12 68 -7 -3 -7 -1 -1 -1 -1
first:刚从	15 -1 -1 0 0 -1 -8 -1 0 0 -1 0
first:刚才	4 -9 -3 -4 -5 -1 -2 -1 21 0 0 0
first:刚接	-1 -9 -2 -1 -1 0 20 -2 -2 0 -1 0
first:刚跟	4 0 0 0 0 0 -12 -1 13 0 -1 -1
first:创建	-13 -7 -4 -3 -1 -1 -3 -1 -1 -3 39 -1
first:到点	-3 -1 0 0 -4 0 -1 -3 0 0 0 13
first:加个	-6 -3 -2 -1 -1 -1 -2 -1 -1 -3 20 0
first:半个	-1 -5 0 -3 13 -1 0 -1 -1 -1 0 0
first:半年	-4 -10 -2 8 18 -2 -1 -3 -1 -1 -1 -1
first:华东	-1 -3 -1 17 -4 -1 -2 -2 -2 -1 -1 -1
first:卡在	-2 -17 32 -2 -3 -3 -1 -1 -2 -1 0 0
first:去C	-1 -4 -1 0 0 -1 14 -1 -1 -2 -2 -1
first:参数	22 -13 0 -3 -1 -1 -1 -1 0 0 0 -1
first:发了	21 -9 -1 -1 0 -1 -1 -4 -1 -1 -1 -1
first:发票	-11 39 -12 -3 -4 -1 -1 -2 -2 0 -1 -1
first:只看	-14 -37 -3 88 -7 -4 -3 -7 -7 -3 -2 -1
first:只算	-3 -12 -1 26 -3 -1 -1 -3 -1 -1 0 -1
first:可以	-3 24 -2 -7 -4 -1 -1 -2 -1 -1 -1 0
first:吃了	0 9 -5 -2 -1 -1 0 0 0 0 0 0
first:各人	0 -4 0 10 -1 -1 -1 0 -2 0 0 0
first:各位	-5 51 -1 -8 -19 -1 -4 -5 -3 -1 -1 -2
first:各阶	-1 -14 -2 22 -1 -1 0 -1 -1 0 0 0
first:合同	2 10 4 -5 -4 -2 -1 -2 -1 0 -1 -1
first:同上	14 -7 -1 -1 -1 0 0 -2 -1 0 -1 0
first:同行	1 17 -6 -2 -1 -4 -1 -3 -1 -1 -1 -1
first:听说	11 19 -2 -6 -4 -1 -3 -5 -5 -2 -1 -1
first:周会	-3 -2 -5 -14 -5 -1 -6 -4 45 -2 -2 -1
first:味知	-6 -27 26 -12 -7 -4 -2 -3 -2 40 -2 -1
first:咱们	-11 -3 24 6 -1 -5 -3 -1 0 -1 -2 -2
first:咱组	-6 -7 -4 34 -11 -2 -1 -1 -1 0 0 -1
first:咱跟	-5 -1 13 -2 -1 -1 -1 0 0 0 0 -1
first:哈哈	-1 11 -1 -2 -1 -1 -1 -1 -1 -1 -1 0
first:哦哦	-4 29 -2 -9 -4 -1 -1 -3 -2 -1 -1 -1
first:哪一	0 -4 -9 39 -22 -2 0 0 0 0 0 0
first:哪个	-3 1 -5 10 1 -2 0 0 0 0 0 0
first:哪些	-1 -1 -5 9 2 -3 0 -1 0 -1 0 0
first:哪几	0 -1 -5 -25 37 -5 0 0 0 0 0 0
first:哪家	-6 -10 -9 -10 47 -4 -1 -3 -4 -1 -1 -1
first:嗯嗯	-4 29 -2 -9 -4 -1 -1 -3 -2 -1 -1 -1
first:团建	-10 51 -10 -8 -6 -3 -2 -6 -2 -1 -2 -1
first:团队	0 -5 0 11 -3 -1 0 -1 0 0 0 0
first:在谈	-1 -3 -6 22 -5 -3 -1 0 -2 0 0 0
first:堵车	17 -9 0 -1 -1 -1 -2 -1 0 -1 -1 0
first:多少	0 -1 -10 11 6 -5 0 0 0 0 0 0
first:大单	0 -1 -10 27 -12 -2 0 0 0 0 0 0
first:大家	-5 19 0 -12 -2 -1 -1 -2 6 -1 -1 -1
first:太长	-1 -2 -4 -4 -1 -1 -1 -1 14 0 0 0
first:头一	-1 0 -1 0 -1 -1 5 0 0 0 0 0
first:如果	-6 7 -1 -3 -1 8 0 -1 0 0 0 0
first:存个	-6 0 -1 -1 -1 0 -1 -1 0 -2 13 0
first:官网	-2 -1 -4 0 0 0 -5 -1 -1 0 14 0
first:客户	-1 1 -2 -1 -1 -1 -1 8 -1 -1 -1 0
first:对方	4 -6 4 -4 -1 -1 -1 8 -1 0 0 0
first:展会	5 12 -2 -3 -3 -2 -1 -3 -1 -1 -2 0
first:展位	10 9 -2 -6 -3 -1 -1 -3 -1 -1 -1 -1
first:工位	-4 45 -10 -8 -8 -2 -2 -5 -2 -1 -1 -1
first:工厂	-14 38 -1 -14 -3 -2 -1 -2 -1 0 0 -1
first:差多	0 -1 -2 11 -2 -6 0 0 0 0 0 0
first:差旅	-12 25 -4 -10 -5 20 -1 -7 -1 -1 -1 -1
first:帮忙	-1 -3 -1 -1 0 0 -2 2 8 -1 0 0
first:帮我	-5 -5 -1 -4 -1 -1 -7 15 1 2 3 4
first:平均	-2 -5 -4 16 -1 -2 0 -1 0 0 0 0
first:年会	-1 34 -16 -9 -3 -1 -1 -1 -2 0 0 0
first:广交	8 0 0 0 0 0 -1 -1 0 0 -6 0
first:建个	-2 0 0 -1 0 0 0 0 0 -2 7 0
first:开工	7 10 -1 -5 -1 -1 0 -2 -3 -1 -1 -1
first:录入	-47 -4 -7 -2 -1 -2 -7 -3 -1 -4 79 -1
first:待会	-3 -6 -14 -5 26 -2 20 -2 -2 -1 -1 -9
first:待办	-3 -12 -1 -3 -2 -1 -2 -3 31 -2 -1 -1
first:快递	-8 31 -4 -6 -6 -1 -1 -2 -1 -1 0 0
first:怎么	-4 -12 -6 -5 -1 -2 -1 33 0 -1 -1 -1
first:怎样	-11 -19 -16 -9 0 -5 -1 66 -2 -1 -1 -1
first:总共	0 -1 -5 16 -5 -3 0 0 0 0 0 0
first:总结	-3 -1 0 -1 0 0 -2 0 10 -1 0 -2
first:恭喜	-4 14 0 -3 -1 0 -1 -2 -1 0 -1 0
first:想个	-15 -7 -4 -2 -2 -2 -7 49 -1 -4 -4 -1
first:想跟	0 -1 -1 -1 0 0 0 5 0 0 -1 0
first:意向	-1 -5 -3 22 -8 -2 -1 -1 -1 -1 0 0
first:成交	-2 -15 -2 34 -9 -1 -1 -2 -1 -1 -1 0
first:成单	0 -1 -2 10 -4 -2 0 0 0 0 0 0
first:我D	-3 -2 -1 2 11 -1 0 -2 -2 0 0 -1
first:我们	-7 -14 14 -6 -7 -7 -5 38 -1 -1 -1 -2
first:我在	-2 -3 -5 0 0 -1 16 -1 0 -1 -1 -1
first:我要	-7 -2 -8 -4 -3 -3 45 -5 -9 -2 -1 -1
first:我还	0 -3 -2 5 4 -2 0 0 0 0 0 0
first:手上	-2 -9 -6 34 -8 -6 -1 -1 0 0 0 0
first:手机	-5 24 -1 -7 -3 -1 -1 -2 -1 -1 -1 0
first:手里	-1 -3 -3 12 -1 -3 0 0 0 0 0 0
first:打不	39 2 -12 -9 -7 -4 -2 -3 -2 -1 -1 -1
first:打了	34 -20 -1 -2 -1 -1 -3 -3 -2 -1 -1 -1
first:打印	-1 13 -2 -2 -3 -1 0 -1 0 0 0 0
first:把C	-4 -2 -5 -2 -1 1 -4 -1 2 7 9 0
first:把D	-1 0 0 -2 0 0 -1 0 5 0 0 0
first:把刚	-3 -1 -1 -1 -1 0 -2 -2 13 0 -1 0
first:投影	-4 21 -3 -5 -4 -1 0 -2 -1 0 0 0
first:报了	4 -10 -1 13 -2 -1 0 -1 -1 -1 0 -1
first:报价	-1 -6 -7 6 -1 -4 0 16 0 0 -1 -1
first:报销	-5 19 -3 -3 -4 0 -1 -1 -1 0 0 0
first:拍板	-1 -8 22 -5 -4 -1 0 0 -1 0 0 0
first:拓客	17 -19 30 -19 -9 1 -4 -6 -3 16 -2 -1
first:拜访	1 10 -1 0 -1 0 -3 -2 -2 0 -1 0
first:按金	-1 -6 -2 17 -5 -1 0 -1 -1 0 0 0
first:换成	-7 -30 -7 5 -9 61 -2 -5 -2 -1 -2 -1
first:提醒	-4 -18 -1 -2 26 -1 -1 -3 -1 -1 -1 8
first:收到	-10 37 -3 -9 -5 -1 -1 -3 -2 -1 -1 -1
first:放假	-1 31 -23 -8 12 -4 -3 -2 -3 0 0 0
first:教育	0 -1 -3 7 0 -3 0 0 0 0 0 0
first:整理	0 -1 0 -1 0 0 -1 -1 6 0 0 0
first:新增	-11 0 -2 1 -1 -1 -1 -1 0 -1 16 0
first:新客	7 -1 -1 -2 -1 -1 -2 -1 0 -4 6 -1
first:新年	-4 21 -1 -7 -3 -1 -1 -2 -1 -1 -1 0
first:新建	-8 0 0 0 0 0 0 0 0 0 9 0
first:新来	-19 -21 -8 -12 -6 -5 21 -9 -4 -3 68 -2
first:新线	-14 -11 0 -8 -3 -2 -1 -5 -1 -2 48 -1
first:方案	0 -4 -5 10 -3 4 0 0 -1 -1 0 0
first:替我	-3 -2 -1 -1 -1 0 -4 16 -2 0 -1 -1
first:最大	0 -2 -1 10 -4 -1 0 0 0 0 0 0
first:最近	-3 4 -7 20 -3 -3 -1 -2 -2 -1 -1 -1
first:有个	-1 -1 -1 -1 -1 0 -4 -1 0 -3 14 0
first:有人	-1 23 -6 -4 -8 -2 0 0 0 0 0 0
first:有没	-2 -3 -11 -5 21 -4 -1 6 0 0 0 0
first:有谁	-1 -14 -12 -18 53 -2 -2 -1 -1 -1 -1 0
first:李雷	-9 4 -3 14 2 -2 -1 -3 -1 0 0 -1
first:来个	-3 -31 -9 78 -5 -2 -6 -4 -11 -3 -3 -1
first:查一	-3 -12 71 -8 -3 -1 -21 -5 -6 -3 -8 -1
first:样品	23 -13 -1 -3 -1 -1 0 -2 0 -1 0 -1
first:根据	0 -4 -1 -2 -28 -2 -1 -1 40 0 0 0
first:欢迎	-9 36 -3 -8 -4 -1 -2 -5 -1 -1 -2 -1
first:没有	-3 -16 -6 12 6 18 -1 -4 -1 -2 -1 -1
first:测试	-12 59 -19 -8 -4 -3 -3 -3 -1 -2 -3 -1
first:添加	-4 -1 -1 0 0 -1 -1 0 0 -1 11 0
first:现在	-3 15 7 6 -15 -2 -1 -2 -2 -1 -1 -1
first:生日	-6 25 -2 -5 -3 -1 -1 -4 -1 -1 -1 -1
first:电梯	17 -7 -1 -2 -1 -1 0 -3 -1 -1 0 -1
first:电话	-2 -14 -4 -6 -1 -1 -3 35 -2 -1 -1 0
first:百万	0 0 -1 6 -3 -1 0 0 0 0 0 0
first:百川	17 -20 29 -13 -7 -5 8 -3 -3 1 -4 -1
first:目前	-1 -3 16 -1 -3 -4 -1 -1 -1 0 0 0
first:看下	0 -2 4 12 -5 -2 -3 -1 -1 -1 0 0
first:看看	-1 -4 -2 21 -2 -1 -2 -2 -3 -1 -1 -2
first:社保	-5 48 -7 -11 -3 -2 -1 -13 -1 -1 -1 -1
first:稍等	-3 31 -3 -10 -7 -2 -1 -2 -1 -1 -1 -1
first:空调	-2 11 -2 -1 -1 -2 0 -1 0 0 0 0
first:第一	-6 -2 -12 -1 -2 -2 32 -3 -1 0 -1 0
first:约到	9 -2 -1 0 0 0 -2 -1 0 0 -1 -1
first:线索	5 -3 -1 18 -12 -2 0 -1 0 -1 -1 0
first:给C	-5 -2 0 -3 0 3 -2 12 0 -1 -1 0
first:给P	-10 -11 -2 -4 -5 -1 -2 40 -1 -1 -2 -1
first:给个	-7 -64 -3 -14 -8 -2 -2 108 -3 -2 -2 -1
first:给我	-6 26 1 3 14 -2 -7 -10 -9 -3 -3 -4
first:统一	0 -2 -4 -36 -3 46 0 0 0 -1 0 0
first:群里	-2 8 -4 -2 -1 -1 -3 -3 9 0 0 0
first:翻一	-4 -17 33 -7 -4 -2 -6 -3 16 -2 -2 -2
first:老客	19 -1 -1 4 -3 -1 -3 -1 0 -2 -9 0
first:联系	1 -4 19 -4 -9 -1 0 -1 0 0 -1 0
first:行吧	-2 30 -12 -6 -4 -2 -1 -1 -1 -1 -1 0
first:被R	2 -2 -6 13 -1 -4 0 0 0 0 0 0
first:要是	-4 0 -1 -5 -1 13 0 -1 0 0 0 0
first:让利	-2 0 -1 0 0 5 0 0 0 0 0 0
first:让我	0 24 -1 -6 -4 -1 -2 -4 -2 -1 -1 -1
first:记得	-2 -4 0 -1 -1 0 -1 -1 0 0 0 11
first:讲个	-8 49 -3 -12 -4 -1 -3 -5 -8 -2 -1 -1
first:该催	0 0 -3 -10 16 -2 0 0 0 0 0 0
first:说好	0 -42 -4 -11 84 -2 -2 -6 -10 -2 -1 -2
first:说说	-2 -3 18 -1 0 0 -6 -1 -4 -1 -1 0
first:请给	-3 -5 -1 17 -2 -1 -1 -1 -1 -1 0 -1
first:请问	-2 8 26 -3 -4 -2 -8 -4 -7 -1 -1 0
first:谁C	-7 50 -26 -3 -3 -3 -4 -1 -1 -1 -1 -1
first:谁D	-3 -2 -2 29 -16 -1 -2 0 -1 0 0 -1
first:谁在	-1 -33 2 -4 41 -1 -2 -1 -1 0 0 0
first:谁家	-2 -25 -16 19 32 -3 -1 -1 -1 -1 -1 -1
first:谁最	-2 -10 0 -5 22 -1 -2 0 -1 -1 0 0
first:谁有	-4 38 -5 -7 -12 -1 -2 -2 -2 -1 -1 -1
first:谁的	-1 28 -5 -2 -15 -1 -1 0 -1 0 0 0
first:谁知	-1 37 -11 -9 -10 -2 -1 -1 -1 0 0 0
first:谁超	0 -1 -2 0 5 0 0 0 0 0 0 0
first:谈判	-1 -9 -5 -8 -3 35 -1 -1 -3 -2 -1 0
first:财务	-5 21 0 -9 -2 -1 0 -1 -1 0 0 -1
first:赢单	0 -3 -1 -22 -3 34 0 -2 -1 -2 -1 0
first:超过	-2 -5 -1 0 15 -1 -2 -2 -1 0 0 0
first:跟C	-1 -4 -12 16 9 -1 -5 -2 10 -3 -4 -1
first:跟P	29 -6 -3 -4 -3 -1 -5 -1 -3 -1 -1 -1
first:跟R	-7 -10 -2 21 -9 -1 -1 13 -1 -1 -1 -1
first:跟我	-4 0 -4 0 0 0 13 0 -1 -1 -1 -1
first:转:	-34 62 -1 -10 -3 -2 -1 -6 -2 -1 -1 -1
first:转介	18 -2 -2 6 -3 -1 -9 -1 -2 0 -4 0
first:转化	0 -2 -3 12 -1 -3 0 -2 0 0 0 0
first:转发	24 -10 -4 -1 -3 -1 -1 -1 -1 0 -1 -1
first:输给	-1 -10 -4 29 -11 -1 -1 0 -1 0 0 0
first:辛苦	-1 8 0 -2 -1 0 0 -1 0 0 0 0
first:还是	12 -4 -1 0 0 -1 -1 -1 0 -1 -1 0
first:还有	0 0 -1 5 -2 -2 0 0 0 0 0 0
first:这个	-5 29 -4 -14 -3 -1 -3 -9 13 -1 -1 -1
first:这单	-2 -15 26 -16 -5 -4 -1 -2 -1 22 -1 -1
first:这天	-3 22 -2 -5 -4 -1 -1 -2 -1 -1 -1 0
first:这就	-10 -18 -25 -4 -2 -2 75 -3 -2 -4 -3 -1
first:这条	-3 19 -2 -6 -3 -1 -1 -1 -1 -1 -1 0
first:这段	-1 -7 0 -2 -1 0 -2 -2 17 0 0 -1
first:这破	-2 20 -5 -4 -1 -1 0 -5 0 0 0 0
first:逾期	-1 -2 -1 -3 13 -1 -1 -1 -1 -1 0 0
first:那C	-12 -4 36 -2 -1 -2 -4 -1 -1 -6 -3 -1
first:那D	-1 -11 -2 35 -16 -3 0 0 -1 0 0 0
first:那个	0 -9 37 -15 -10 -2 0 0 0 0 0 0
first:那单	-9 -46 53 -66 -9 -9 -3 -7 -4 103 -2 -2
first:那家	12 -8 24 -12 -6 -3 -1 -1 -1 -1 0 -2
first:那金	0 -8 20 -2 -3 -4 0 -1 -1 0 0 0
first:酒店	34 -6 -2 -12 -5 -1 -1 -2 -2 -1 -1 -1
first:金额	-3 -12 6 17 -2 -2 -1 -2 -1 -1 -1 0
first:销售	-6 -3 -3 31 -7 -2 -1 -5 -2 -1 -1 -1
first:问了	16 0 0 -10 -1 -1 -1 0 0 0 -1 0
first:陌拜	6 -7 -3 -4 -1 -1 -1 14 -1 -1 -1 0
first:随便	-4 26 -2 -8 -4 -1 -1 -3 -1 -1 -1 -1
first:青禾	12 -19 20 -18 -9 2 13 -4 -2 8 -2 -1
first:预测	-3 -18 0 29 -3 -2 0 -1 -1 0 0 -1
first:领导	-9 46 -9 -9 -2 -3 -1 -4 -5 -1 -1 -1
first:食堂	-9 21 -1 -2 -3 -1 -1 -1 -1 -1 -1 -1
first:马上	-6 11 -2 -1 -5 -1 9 -2 -1 -1 -1 0
lang:en	35 45 3 36 -10 -28 -23 8 8 -23 -43 -51
lang:zh	34 64 20 17 -31 -9 -33 -12 -50 -33 -28 -38
last: C	-12 -7 -9 -3 -2 -2 -8 -1 -1 -7 53 -1
last: D	12 -3 -1 -1 -1 -1 -1 0 0 -1 -1 -1
last: D给	11 -2 -2 -1 0 -1 -2 0 0 0 -1 -1
last: M	45 -15 -1 -9 -2 -1 -2 -2 -1 -7 -4 -1
last: P	-16 -2 -3 -1 -1 -1 -4 -2 0 -2 32 -1
last: 丢了	-32 -15 -8 -4 -3 -4 -7 -2 -2 83 -6 -1
last: 找P	-4 0 0 -1 0 0 -1 -1 0 -2 9 0
last:,C	-30 68 -3 -9 -2 -7 -3 -3 -1 -4 -3 -3
last:,CP	-37 -5 -46 -4 -1 -4 -7 121 -1 -4 -9 -1
last:,D	75 -39 -5 -13 -10 -1 -1 -2 -1 -1 -1 -2
last:,D呢	-1 -17 -1 30 -7 -3 0 0 -1 0 0 0
last:,M	48 -16 -6 -9 -2 -2 -3 -2 -1 -4 -2 -1
last:,冲	-5 44 -2 -17 -5 -2 -2 -5 -2 -1 -1 -1
last:,早	-5 36 -2 -11 -5 -1 -1 -4 -2 -1 -1 -1
last:,服了	-12 31 -1 -5 -3 -1 -1 -3 -1 -1 -1 -1
last:,稳	-6 56 -9 -15 -7 -2 -2 -5 -3 -2 -2 -1
last:,自取	-25 41 -2 -1 -1 -1 -3 -1 -3 -2 -1 -1
last:,行吧	-2 30 -12 -6 -4 -2 -1 -1 -1 -1 -1 0
last:,谁C	-6 56 -32 -3 -3 -2 -4 -1 -1 -2 -1 0
last:0	11 -5 -2 9 -1 -4 -2 -1 -1 -2 -1 0
last:0个点	22 -11 -1 -31 -2 36 -1 -7 -2 -1 -1 -2
last:0天	30 -15 -4 -2 -2 -1 -1 -3 -2 0 0 -1
last::C	-9 -4 -3 -3 -2 -2 -3 -1 -1 -6 34 -1
last:?	2 3 5 -4 -3 -1 -1 0 0 0 0 0
last:C	-11 4 1 -2 -1 -3 2 0 -1 -5 13 2
last:C P	-26 -2 -4 -1 -1 -1 -4 -2 0 -3 45 -1
last:CP	-37 -5 -46 -4 -1 -4 -7 121 -1 -4 -9 -1
last:C不签	-10 -31 60 -4 -1 -5 -2 -2 -1 -2 -2 -1
last:C呢	-12 -2 39 -3 -1 -6 -5 -1 0 -6 -2 -1
last:C多少	-19 -5 -36 36 -4 45 -7 -2 -1 -4 -3 -1
last:C没	0 -2 6 0 -1 -2 -1 0 0 0 0 0
last:C的P	-12 0 0 0 0 0 -1 0 0 0 0 13
last:C的款	-19 -1 -3 -1 -1 -2 -1 -1 0 0 -1 28
last:C说	-41 127 -26 -4 -2 -9 -13 -4 -6 -10 -10 -2
last:D	16 -1 -2 -3 -4 1 -2 -1 -1 -1 -1 -1
last:D了	62 -33 -2 -13 -3 -4 -2 -1 -1 -2 -1 -1
last:D再打	21 -8 -1 -1 -2 -1 -2 0 -1 -1 -1 -1
last:D再看	12 -2 -1 -2 0 -1 -1 -1 -1 -1 -1 -1
last:D到	-20 -11 -2 -12 -5 -2 -1 59 -1 -1 -1 -3
last:D去C	6 -5 -2 -3 -1 -3 -7 -1 -1 -2 -3 23
last:D吃饭	1 -5 0 -1 0 0 -1 9 0 0 0 -1
last:D呢	-1 -12 -1 18 -5 2 0 0 0 0 0 0
last:D回	6 -1 -1 0 0 0 -1 0 0 0 -1 0
last:D比	-32 -7 -14 86 -9 -9 -5 -2 -1 -2 -3 -3
last:D签	58 -7 -36 -3 -2 -4 -1 -1 0 -1 -1 -1
last:D给	11 -2 -2 -1 0 -1 -2 0 0 0 -1 -1
last:D见	-3 22 0 -7 -6 0 -2 -1 -1 0 0 -1
last:M	36 -10 -9 -5 -1 -2 -2 -2 -1 -3 -2 0
last:P	-8 -2 -3 -2 -2 -1 -4 5 1 -1 12 4
last:P不在	21 -3 -3 -1 0 -1 -4 -2 0 -2 -3 0
last:P值	-7 -3 -1 21 -2 -1 -1 -3 0 -1 -1 0
last:P出来	-4 -2 -2 -2 0 0 -1 15 0 0 -1 0
last:P的	-17 -19 -4 76 -7 -7 -4 -8 -2 -2 -3 -1
last:R	20 -5 5 -5 -1 -1 -5 -1 -1 -3 -2 0
last:一下	-5 -2 -1 6 -2 -1 1 1 3 -1 3 1
last:一下P	-1 -1 -1 -1 -1 0 -4 12 -1 0 -1 -1
last:一份	-5 -5 -2 -4 -2 -1 10 16 -2 -1 -2 -1
last:一半	12 -12 -1 -1 0 13 -3 -2 -1 -2 -2 -1
last:一半呢	-1 -10 -2 -10 -3 31 -1 -1 -2 -1 0 0
last:一单	0 -4 -3 10 -1 -1 0 0 0 0 0 0
last:一台	14 -7 -1 -1 -1 0 0 -2 -1 0 -1 0
last:一周	14 0 -12 0 -1 0 0 0 0 0 0 0
last:一声	-4 13 0 -2 -4 0 -1 0 -1 0 0 0
last:一天	-21 49 -5 -6 -5 -1 -2 -3 -2 -1 -1 -1
last:一年	30 -5 -12 -1 -1 -1 -3 -1 -1 -3 -2 -1
last:一捋	-10 0 0 0 0 0 11 0 0 0 0 -1
last:一次	28 -2 -16 -1 0 -1 -2 -1 -1 -3 -1 -1
last:一步	0 -1 -4 9 -1 -2 0 0 0 0 0 0
last:一段	-3 -2 0 0 -1 0 -5 13 -1 0 0 -1
last:一点	-12 -34 -2 -8 -5 -2 -2 74 -3 -1 -2 -1
last:一版	-22 -20 -2 -14 -4 -4 -16 48 44 -2 -4 -4
last:一遍	0 -3 0 0 0 -1 8 -1 -1 0 -1 -1
last:一页纸	-9 -5 -2 -2 -1 -1 31 -2 -2 -3 -3 -1
last:三成	-13 40 -3 -5 -1 -3 -1 -6 -1 -3 -2 -1
last:三条	-3 -1 0 -1 0 0 -2 -2 11 0 -1 0
last:上	29 5 -9 -5 -4 -2 -5 -6 -1 -3 3 -1
last:上了	10 22 -4 -7 -14 -1 -1 -1 -2 -1 0 -1
last:上门	10 0 0 0 -1 0 -5 0 -1 0 -1 -1
last:下	-5 -2 -2 3 -2 -1 2 0 6 0 2 0
last:下C	-59 -23 87 -5 -3 -6 49 -7 -7 -13 -11 -2
last:下P	-1 -1 -1 -1 -1 0 -4 12 -1 0 -1 -1
last:下单	-14 45 18 -12 -24 -3 -2 -3 -2 -2 -1 -1
last:下文	15 0 -12 0 0 -2 0 0 0 0 0 0
last:下来	-13 -11 12 9 -1 11 -2 -1 -1 -1 -1 -1
last:下来了	11 11 -6 -4 -2 -2 -1 -2 -1 -2 -1 -1
last:下滑了	0 -1 -2 6 -1 -1 0 0 0 0 0 0
last:下班	-19 30 -1 -2 -1 -1 -1 -1 -1 -1 -1 -1
last:下聊	-4 -2 -1 0 0 -1 0 9 -1 0 0 0
last:不	-18 36 -21 -3 -3 17 -2 -2 -1 -1 -1 -1
last:不上	49 45 -24 -12 -3 -5 -7 -26 -2 -7 -6 -2
last:不买	1 -3 7 0 0 -1 -1 -1 0 0 0 0
last:不在	10 11 -6 -3 -2 -1 -2 -1 -1 -1 -3 0
last:不够	-3 -9 -11 7 -1 22 -1 -1 -1 -1 -1 0
last:不清楚	36 26 -37 -4 -3 -12 -1 -2 -1 -1 -1 -1
last:不用了	10 13 -2 -7 -3 -2 -1 -4 -1 -1 -1 -1
last:不知道	8 0 7 0 -1 -1 -6 -3 -1 0 -2 0
last:不碍事	-8 -28 -24 -3 -2 75 -3 -2 -1 -2 -2 -1
last:不签	-10 -31 60 -4 -1 -5 -2 -2 -1 -2 -2 -1
last:不行	-16 40 -3 -2 -1 -5 -2 -5 -1 -2 -2 -1
last:不要了	-17 -10 39 -3 -2 -3 -1 -1 0 -1 0 0
last:不错	4 14 -2 -2 -2 -1 -3 -2 -2 -1 -1 -1
last:业	13 -5 -2 58 -53 -2 -3 -1 -1 -2 -2 0
last:业绩	0 -1 -3 -10 0 16 0 0 0 0 0 0
last:丢了	-32 -15 -8 -4 -3 -4 -7 -2 -2 83 -6 -1
last:丢了呢	-9 -3 -21 -4 -1 50 -4 -1 -1 -4 -1 -1
last:丢单	-19 -9 -6 -13 -5 -3 -1 -3 -1 64 -2 -1
last:丢的	-4 -7 37 -7 -1 -3 -6 -6 -1 -2 -1 0
last:个	-1 0 -3 4 5 -2 -1 -1 -1 -1 0 0
last:个单	-1 -6 -1 13 -1 -1 0 -1 -1 0 0 0
last:个单子	-1 -6 -1 12 -2 -1 0 -1 0 0 0 0
last:个客户	-1 -5 -3 14 -6 -1 11 -1 -4 -1 -2 -1
last:个小结	-3 -8 -1 -2 -1 0 -5 -9 33 -1 -1 -1
last:个序	-4 -18 -2 7 26 -1 -1 -3 -2 -1 -1 -1
last:个方案	-4 14 0 -3 -2 -1 -1 -1 -1 -1 -1 -1
last:个机会	-1 -3 -3 12 -1 -3 0 0 0 0 0 0
last:个标	-2 -7 0 15 -3 0 0 0 0 0 0 -1
last:个清单	-1 -6 -3 30 -6 -1 -2 -3 -2 -2 -1 0
last:个点	15 -8 -1 -17 -2 22 -1 -5 -1 -1 -1 -1
last:个纪要	-8 -1 -2 0 0 -1 -1 -1 16 -1 -1 0
last:个要点	-3 -7 -5 -5 -2 -3 23 -2 8 -2 -1 -1
last:个重点	-2 -19 -1 -2 -1 0 -3 -1 31 0 0 0
last:中	7 14 -7 -6 -3 -2 -2 -4 -2 8 -2 -1
last:为丢单	-8 -7 -4 -11 -5 -2 -2 -3 -2 50 -2 -1
last:久	0 -4 -4 12 -1 -1 0 0 0 0 0 0
last:么	-9 -5 7 0 -6 -3 11 -2 10 -1 -1 0
last:么价	-1 0 8 -1 0 -2 -2 -1 0 0 0 0
last:么写	-3 -12 -5 -4 -1 -1 -1 30 -1 -1 -1 0
last:么办	-8 -7 -6 -22 -4 56 -1 -3 -1 -2 -1 -1
last:么名字	-1 11 -1 -1 -1 0 -2 -1 -2 0 0 0
last:么情况	0 -2 10 4 -2 -2 -6 0 -1 0 0 0
last:么提	-4 41 -5 -8 -5 -2 -1 -12 -1 -1 -1 -1
last:么时候	-1 20 -7 -6 -2 -1 -2 0 -1 0 0 0
last:么样	-1 -7 -3 23 -1 -5 -1 -5 0 0 0 -1
last:么看	-5 -2 -1 -2 0 12 0 -2 0 0 0 0
last:么讲	14 -10 -2 -3 0 -1 -1 8 -2 -1 0 0
last:么说	-4 -4 -15 -4 0 -2 -1 34 -1 -1 0 0
last:么请	0 7 -1 -2 -3 0 0 -1 0 0 0 0
last:乐	-4 16 -1 -3 -2 0 -1 -2 -1 0 -1 0
last:也装	8 -3 -1 0 0 0 -1 -1 0 -1 -1 0
last:书	14 -11 -8 -1 -1 -2 -3 -3 -1 -2 -2 20
last:了	5 11 -1 -5 1 -2 -2 -2 -1 -1 -1 -1
last:了,D	106 -58 -1 -20 -14 -2 -1 -3 -2 -1 -1 -2
last:了C	32 -10 -3 -1 0 -1 -5 -3 -2 -3 -2 -1
last:了D	23 -8 -1 -1 -2 -1 -6 0 0 -2 -1 -1
last:了R	3 -1 17 -9 -2 -1 -2 -1 -1 -2 0 0
last:了么	-12 -4 35 -4 -2 -2 -3 -2 -3 -2 -1 0
last:了几个	-4 -19 -1 42 -2 -2 -1 -3 -3 -4 -1 -1
last:了几单	0 -1 0 7 -4 -1 0 0 0 0 0 0
last:了几家	0 -2 -1 11 -5 -2 0 0 0 0 0 0
last:了吗	-2 6 4 -2 -2 -2 0 0 0 0 0 0
last:了吧	-30 -5 30 -2 -3 5 -3 -2 -1 14 -3 -1
last:了呢	-6 -8 -15 -6 -2 46 -3 -1 -1 -3 -1 -1
last:了啥	-7 -10 -9 -4 -3 -3 5 -1 34 -1 0 -1
last:了多少	-1 -2 -6 17 -1 -6 0 0 0 0 0 0
last:了微信	1 -2 0 0 0 0 -1 -2 0 0 5 0
last:了是吧	-17 -3 27 -1 0 -2 -1 -1 0 -1 -1 0
last:了没	-3 8 8 -6 -3 -2 0 0 0 0 0 0
last:了没得	0 -4 12 -2 -2 -1 0 0 0 -1 0 0
last:了没有	-3 -17 12 25 -7 -6 -1 -1 0 -1 0 0
last:了的呢	-1 -11 -2 37 -16 -4 -1 -1 -1 -1 0 0
last:了算	-8 -3 19 -1 -1 -1 -1 -1 -2 -1 0 0
last:了谁	-1 -23 -3 -22 55 -1 -3 0 -1 0 0 0
last:了资料	21 -2 -1 0 0 -1 -10 -1 0 -1 -4 0
last:事	-12 -16 -3 6 7 10 -1 10 -1 -1 -1 3
last:事儿	-2 -2 -21 -2 -1 -3 36 -3 0 -1 -1 0
last:五	-11 11 -1 11 -2 -2 -1 -2 -1 -1 -1 -1
last:些	-1 -8 -4 2 4 -2 1 11 -1 -1 0 -1
last:些客户	0 0 -3 -42 -7 54 0 0 0 0 0 0
last:交	-13 -12 -7 15 -3 -2 -3 -2 -1 32 -3 -1
last:交了没	-2 0 5 0 0 -1 0 0 0 0 0 0
last:交期	-4 8 -3 50 -43 -3 -1 -2 -1 0 -1 0
last:交清单	-3 -5 -1 17 -2 -1 -1 -1 -1 -1 0 -1
last:交货	44 -4 -29 -1 0 -3 -3 -1 0 -1 0 0
last:产品	-6 4 -10 -4 -2 -2 -8 33 -1 -1 -2 -1
last:人	7 2 2 -4 1 -1 -2 -2 -1 -1 -1 0
last:人P	-11 0 -3 0 0 0 -1 -1 0 -1 19 0
last:人是P	-5 0 -5 0 0 0 -7 -3 0 0 21 -1
last:人是谁	-1 -10 26 -6 -6 -1 0 0 0 0 -1 0
last:什么	-9 -5 3 0 -7 -3 12 -2 12 -1 -1 0
last:什么价	-1 0 8 -1 0 -2 -2 -1 0 0 0 0
last:介绍的	-13 -1 15 -1 -1 -1 -18 -1 0 -2 24 0
last:他	-5 -2 -1 0 0 0 9 1 0 0 -1 0
last:他回	5 0 0 -1 0 0 -1 -1 0 0 -1 0
last:付	1 -4 16 -12 -1 -5 -3 -2 15 -1 -2 -1
last:付款	-7 -5 4 -2 0 -2 0 15 -1 0 0 0
last:以的	-3 24 -2 -7 -4 -1 -1 -2 -1 -1 -1 0
last:们	7 -5 11 -1 -1 -2 -3 -2 -1 -1 -1 -2
last:们0	12 -7 0 -2 -1 0 -1 -1 -1 0 0 0
last:们了吗	-2 -3 8 0 0 -2 -1 0 0 0 0 0
last:们的	-7 -3 25 -1 0 -2 -5 -4 -1 0 -1 -1
last:件	3 -18 -2 -4 -10 -1 -1 38 -2 -1 -1 -1
last:件是啥	-1 -3 21 -5 -3 -1 -4 -1 -2 0 0 0
last:价	-1 -8 -2 17 -2 -2 -1 3 -1 0 -1 -1
last:任务	-2 -10 -2 11 3 -7 -2 -1 11 0 0 -1
last:份	-3 -5 -2 -3 -2 -1 8 13 -2 -1 -2 -1
last:份资料	-6 -2 -3 -1 -1 -1 -44 -2 -1 -3 65 -1
last:优惠	37 -10 -12 -4 -2 -2 -1 -3 -1 -1 -1 -1
last:会	-7 8 -1 -2 -2 -2 -3 -2 0 -1 -1 13
last:会怎样	-3 -23 -15 -24 -1 89 -1 -17 -1 -1 -1 -1
last:会来的	0 0 -1 5 -1 -2 0 0 0 0 0 0
last:伞了	-1 38 -7 -11 -14 -1 -1 0 -1 0 0 0
last:位	-1 2 23 -4 -3 -1 -10 -2 -3 0 -1 0
last:低	8 0 -4 0 0 -2 -1 0 0 0 0 0
last:住价格	-3 -1 -1 0 0 -1 0 8 0 0 0 0
last:何	-17 -10 25 1 0 13 -1 -7 -1 -1 -1 -1
last:例	-1 -6 0 16 -2 0 0 -1 -1 -3 -1 0
last:信	9 2 -1 -2 -3 0 -2 -2 -1 0 2 -1
last:候	-1 13 -2 -4 -1 -1 -3 -1 -1 0 0 0
last:候签	36 -4 -26 -1 0 -1 -2 -1 -1 -1 0 0
last:候能结	-5 0 10 0 -2 -1 -1 -1 0 0 0 0
last:值	-7 -3 -1 21 -2 -1 -1 -3 0 -1 -1 0
last:值多少	-1 -1 14 -7 -1 0 -2 0 0 0 0 0
last:做	29 -23 -15 -10 19 20 -2 -13 -1 -1 -1 -1
last:做多少	0 -5 -11 -24 -3 47 -2 0 -1 0 0 0
last:做的	-3 -9 -3 -7 31 -7 0 -1 -1 0 0 0
last:停了	49 -16 -3 -3 -2 -2 -8 -2 -1 -6 -4 -1
last:催合同	-3 -6 -6 -5 -1 -1 0 25 0 0 0 -1
last:催得紧	28 -4 -3 -1 -5 -1 -4 -3 -1 -2 -4 -1
last:催款	-17 -1 -2 0 -1 0 -1 22 0 -1 -1 4
last:儿	0 -2 -14 -1 -1 -2 24 -2 0 -1 -1 0
last:儿了	-2 -5 10 -6 -1 -2 8 0 0 0 0 0
last:关了	52 -15 22 -2 -1 -3 -5 -3 -1 -38 -5 -2
last:关掉	-14 -2 -6 -1 -1 -2 -5 -2 -1 37 -1 -1
last:关系	6 34 -2 -19 -5 -1 -3 -2 -1 -3 -3 -1
last:兴	6 7 -1 -2 -3 -1 -1 -1 -3 0 0 -1
last:内容	-1 -5 -1 -1 0 0 -2 -2 14 -1 -1 0
last:册	14 -9 0 -1 0 0 0 -1 0 0 -1 0
last:再打	17 -7 -1 -1 -2 -1 -2 0 0 -1 -1 -1
last:再看	5 12 -2 -5 -2 -2 -1 -2 -1 -1 -1 -1
last:再说	10 9 -2 -3 -2 -1 -2 -2 -3 -2 -1 -1
last:写	-2 -13 -3 -5 -2 -1 -2 13 17 -1 -1 -1
last:写清楚	-5 26 0 -15 -1 -1 0 -2 -1 -1 0 0
last:写诗不	-1 5 -1 -1 -1 0 0 0 0 0 0 0
last:冠	-3 -15 -2 37 -12 -1 -1 -1 -1 0 -1 0
last:冲	-4 27 -1 -11 -3 -1 -1 -2 -1 -1 -1 0
last:况	-2 -3 11 1 -2 -2 3 -3 -2 -1 -1 -1
last:冷落了	0 -7 -1 -1 10 0 0 0 0 0 0 0
last:净	-4 11 -1 -1 -1 -1 -1 -1 -1 0 -1 0
last:凉了	-2 -1 4 -1 5 -2 0 -1 0 0 0 0
last:几	-13 46 -18 30 -16 -17 -3 -2 -3 -1 -1 -2
last:几个	-1 -3 -3 8 3 -1 0 -1 0 -1 0 0
last:几个标	-2 -7 0 15 -3 0 0 0 0 0 0 -1
last:几单	0 -1 0 6 -3 -1 0 0 0 0 0 0
last:几单了	0 0 -6 9 -1 -1 0 0 0 0 0 0
last:几台	20 -11 0 -1 -1 0 -1 -2 -3 0 0 0
last:几天	-9 -13 -5 34 -1 -1 -1 -1 -2 -1 0 -1
last:几家	-1 -1 -4 -7 1 15 0 0 0 0 0 0
last:几成	-21 -27 -13 74 -4 16 -7 -4 -6 -4 -2 -2
last:几条	-1 0 0 -2 -1 -2 0 0 6 0 0 0
last:几点	-4 20 -5 -4 -2 0 -1 -1 -1 -1 -1 -1
last:几版了	-6 -1 15 -1 0 -2 -1 0 0 -2 -1 0
last:出来	-2 -3 -3 -4 3 -1 -3 0 15 -1 -2 0
last:函	1 -1 -2 -1 0 0 -1 9 -2 -1 -1 0
last:分	28 -20 -1 -14 12 -1 -1 -2 -1 0 -1 0
last:分布	-1 -8 -1 14 -1 0 0 -1 0 -1 0 0
last:分开	-8 -8 0 21 -3 -1 -1 -1 2 0 0 -1
last:列	-1 -8 -1 13 -7 -2 -1 -1 11 -1 -1 -1
last:列一下	-3 -1 -6 -5 11 -1 11 -1 -2 -1 -1 0
last:列出来	0 -1 -7 -24 20 -2 -5 -4 25 -1 -1 -1
last:列列	-1 0 -1 -8 -2 -2 -1 -1 17 0 0 -1
last:判	-3 -3 -1 -1 0 0 -1 -1 -2 15 -1 0
last:判挪了	-9 -4 -2 -1 0 -1 -2 -1 -2 23 -1 0
last:判里头	-3 -5 0 -4 0 -1 -2 -4 -6 26 -1 -1
last:判阶段	-1 -2 -6 -7 -1 -1 -3 -2 -8 32 -1 -1
last:利	-2 27 -1 -9 -7 -1 -1 -2 -2 -1 -1 -1
last:别	23 -2 -1 -1 -1 0 -9 -5 -1 0 -1 -1
last:到	3 6 1 -9 -4 -1 -1 10 -2 -1 -1 -2
last:到C	1 51 -12 3 -3 -6 -15 -2 -1 -7 -7 -1
last:到D	0 -3 -1 -1 -5 18 -1 -1 0 -2 -1 -1
last:到了	18 -3 -6 -1 0 -1 -1 -1 0 -2 -1 0
last:到哪了	-2 0 7 -1 0 -1 -1 0 0 0 0 0
last:到多少	-2 -1 -7 -1 0 14 -1 -1 0 0 0 0
last:到意向	-27 -10 -6 -3 -1 -2 -5 -2 -1 61 -4 -1
last:到手的	-3 -27 -2 47 -6 -1 -2 -2 -1 -1 -1 -1
last:到方案	-7 -3 -3 -1 -1 -1 -2 -1 -1 23 -2 0
last:到期	-21 -3 31 0 -1 -2 -1 -1 0 -1 -1 0
last:到期了	-8 -10 -5 20 26 -2 -8 -6 -4 -1 -1 -1
last:到目标	0 -1 -1 7 -1 -3 0 0 0 0 0 0
last:到谈判	-3 0 -1 0 0 0 -1 -2 -1 10 -1 0
last:剩多少	-1 -2 -9 -25 -2 41 -1 0 0 0 0 0
last:办	-5 8 -7 -12 -3 26 -1 -6 4 -1 -1 -1
last:务	-2 6 -4 7 1 -5 -2 -2 6 -2 -1 -1
last:务够吗	-5 -1 -5 -1 -4 17 -1 0 0 0 0 0
last:动	2 -1 -3 55 -45 -4 -1 0 0 -2 -1 0
last:动了	14 -10 0 0 -1 0 0 -1 0 0 0 0
last:动静	9 -2 2 -1 2 -2 -4 -1 0 -1 -1 -1
last:势	-26 -29 -3 43 -2 -1 -3 24 -2 -1 -1 -1
last:包	1 27 -4 -4 -2 -1 -3 -7 -1 -2 -2 -1
last:区别	23 -2 -1 -1 -1 0 -9 -5 -1 0 -1 -1
last:十个单	-2 -8 -2 18 -1 -1 -1 -1 -1 -1 0 0
last:半	12 -12 -1 -1 0 13 -3 -2 -1 -2 -2 -1
last:半呢	-1 -10 -2 -10 -3 31 -1 -1 -2 -1 0 0
last:协议	13 -5 0 -1 -1 0 -3 -1 -1 0 0 -1
last:单	-5 -4 4 -5 2 -1 -2 1 -1 14 -1 -1
last:单了	9 -7 -5 11 -5 -2 -1 -1 -1 5 -1 -1
last:单吗	-1 49 -15 -15 -13 -3 0 0 0 0 0 0
last:单吧	-6 -3 -10 -4 -2 -1 -2 -1 0 33 -3 0
last:单处理	-18 -8 -3 -8 -4 -2 -3 -2 -1 55 -6 -1
last:单多	0 -2 -13 30 -9 -2 -1 -2 -1 -1 0 0
last:单多大	-1 -12 40 -14 -3 -7 -1 0 -1 -1 0 0
last:单子	-8 -9 -2 27 5 -1 -2 -2 -1 -4 -3 -1
last:单最多	0 0 0 8 -7 0 0 0 0 0 0 0
last:单率	-4 -13 -1 36 -5 -3 0 -3 -1 -3 -1 -1
last:卷	8 7 -1 -3 -1 -1 -5 -1 -1 -1 -2 0
last:厉害	-1 -8 -11 20 6 -3 -1 -1 -1 -1 0 0
last:去	-11 10 -4 -3 -1 -2 -3 7 -2 12 -2 -2
last:去C	3 -3 -1 -2 -1 -2 -5 -1 0 -2 -2 16
last:去了	4 17 -4 -7 -1 -1 -1 -2 -1 -1 -1 -1
last:去的	-8 -13 -2 -9 50 -2 -2 -4 -6 -1 -1 -1
last:去趟C	-3 -1 0 0 0 -1 -1 0 0 0 0 8
last:又断了	-2 20 -5 -4 -1 -1 0 -5 0 0 0 0
last:又活了	44 -30 2 -3 -2 -1 -4 -2 -1 -1 -1 0
last:发	7 38 -20 -12 -3 -2 -2 -1 -3 -1 0 -1
last:发P	-25 -9 -2 -6 -1 -1 -2 -8 59 -1 -1 -2
last:发了吗	-4 11 2 -4 -1 -3 0 0 0 0 0 0
last:发了没	-1 -1 5 0 0 -2 0 0 0 0 0 0
last:发合同	-3 -3 0 0 -1 0 0 -2 0 0 0 10
last:发我	4 -3 -2 9 -2 -2 -1 -3 2 -1 -1 -1
last:发票	29 -2 -6 -2 -1 -3 -2 -3 -2 -5 -3 -1
last:发货	16 -6 -4 -1 0 -1 -1 -1 0 -1 0 0
last:发领导	-16 -1 0 0 0 -1 -6 -4 32 -1 -1 -2
last:取	-19 33 -2 -2 -1 -1 -2 -1 -2 -2 -1 -1
last:取消	0 38 -1 -12 -4 -3 -1 -1 -13 -1 -1 -1
last:受	-4 0 -8 0 0 14 0 0 0 0 0 0
last:口	6 -4 -4 3 -1 -1 -1 3 0 0 0 0
last:口了	31 -1 -10 -4 -2 -1 -2 -5 -1 -1 -2 -1
last:口多大	-2 0 -2 -2 0 7 0 0 0 0 0 0
last:句	-36 13 -8 -10 -5 -3 72 -1 -8 -8 -4 -2
last:句话	5 -16 -1 -3 -4 -1 -2 27 -2 0 -1 -1
last:可以的	-3 24 -2 -7 -4 -1 -1 -2 -1 -1 -1 0
last:台	15 1 1 -8 -2 -4 -3 3 -1 -1 -1 -1
last:吃饭	0 8 -2 -3 -5 -1 -1 6 0 0 0 0
last:各位	-2 11 -3 -2 -1 -1 0 -1 0 0 0 0
last:合同	-4 -6 -3 9 -5 -1 0 2 0 0 0 9
last:合症	-3 16 0 -5 -4 0 0 -1 -1 0 0 -1
last:合适	4 -6 -5 -4 -6 -1 29 -2 -8 0 -1 -1
last:同	-4 -6 -3 9 -5 -1 0 2 0 0 0 9
last:同期呢	-1 -11 -1 21 -5 -2 0 0 0 0 0 0
last:名	1 16 -3 1 -10 -1 -1 -1 -1 0 0 0
last:名单	0 -1 0 -2 9 0 -1 -1 -1 -1 0 0
last:名字	7 3 -1 -1 -1 0 -2 -2 -2 0 0 0
last:后来呢	-2 -11 40 -16 -5 -3 -1 -1 -1 -1 0 0
last:向	-5 -8 -4 -1 -1 -1 -4 -1 -1 29 -3 -1
last:吗	-4 8 2 -4 -4 3 0 0 0 0 0 0
last:吧	-12 3 3 -5 -4 2 -2 -3 -1 21 -2 -1
last:吨	5 -2 0 0 0 0 -1 0 0 -1 -1 0
last:听	36 -16 -5 -2 -1 -2 -3 2 -1 -4 -3 -1
last:启	34 -4 -2 -8 -2 -4 -2 -1 -1 -6 -4 0
last:吱一声	-4 13 0 -2 -4 0 -1 0 -1 0 0 0
last:呢	-4 -23 5 17 1 14 -2 -2 -1 -2 -1 -1
last:周	14 0 -12 0 -1 0 0 0 0 0 0 0
last:味知香	-3 -6 -3 -6 -2 -1 5 -4 -3 -3 27 -1
last:咋办	-6 38 -11 -6 -5 10 -1 -14 -1 -1 -1 -1
last:咋开口	0 -1 -1 -1 0 0 0 5 0 0 -1 0
last:咋样	-2 3 -5 5 -1 8 -1 -6 0 -1 -1 0
last:咋样了	-2 -1 14 -3 0 -5 -1 -2 0 -1 -1 0
last:咋说	-6 -2 6 -3 0 -2 -1 11 -1 -1 0 0
last:品	-5 3 -8 -3 -2 -2 -6 26 -1 -1 -2 1
last:哈	-11 12 6 -1 -1 -1 -2 -1 -1 0 0 0
last:哈哈	-2 12 0 -2 -2 -1 -1 -1 -1 0 0 0
last:响多大	0 -3 -4 -5 -1 13 0 0 0 0 0 0
last:哪	-11 17 9 -9 -12 0 -3 18 -2 -2 -2 -2
last:哪一步	0 -1 -4 9 -1 -2 0 0 0 0 0 0
last:哪个	-1 -14 5 -10 28 -3 -1 -1 -1 -1 -1 -1
last:哪了	-2 0 6 0 0 -1 -1 0 0 0 0 0
last:哪些	-1 -1 -4 4 5 -2 2 -1 0 0 0 0
last:哪位	-1 -4 13 -3 -4 -1 0 0 0 0 0 0
last:哪儿了	-2 -5 10 -6 -1 -2 8 0 0 0 0 0
last:哪几个	0 0 -1 -4 7 -1 0 0 0 0 0 0
last:哪几家	-1 -1 -4 -35 9 33 0 0 0 0 0 0
last:哪天	-8 -10 25 -2 -1 -1 -1 -1 0 -1 -1 0
last:哪家	63 -7 -49 17 -2 -11 -4 -2 -1 -2 -1 -1
last:商机	0 -4 0 10 -3 0 0 0 0 0 0 0
last:啊	-6 13 7 -4 -2 -1 -1 -2 -2 -1 -1 0
last:啥	-1 2 1 -5 2 -2 0 2 4 0 0 0
last:啥了	-2 -10 -6 -11 -9 -2 -3 -1 44 0 0 -1
last:啥动静	-1 0 17 -1 0 -2 -10 0 0 -1 0 0
last:啥好	-3 -6 -1 -1 -2 0 21 -1 -5 0 0 -1
last:啥时候	-1 9 1 -2 -1 -1 -3 -1 -1 0 0 0
last:嘞	-13 28 24 -12 -5 -2 -4 -4 -2 -5 -3 -1
last:回	13 0 -3 -2 -1 -1 -2 -1 -1 -1 -1 0
last:回P	-7 -7 -1 -2 -3 -1 -10 28 -3 -1 -3 10
last:回事儿	-2 -2 -21 -2 -1 -3 36 -3 0 -1 -1 0
last:回去	-11 -23 -6 -7 -3 -2 -4 70 -6 -2 -2 -4
last:回意向	-7 -2 -2 -1 0 -1 -2 -1 0 18 -2 0
last:回我	8 19 -2 -6 -1 -1 -1 -13 -1 0 0 -1
last:回来	15 1 -2 -2 -1 -1 -1 -4 -3 -1 -1 -1
last:回电话	-3 -1 0 0 -1 0 -1 -1 0 0 0 7
last:回线索	-33 -3 -8 -10 -2 -3 -2 -2 -1 71 -7 -1
last:回访	-1 0 -2 -2 7 -1 0 0 0 0 0 0
last:回话	7 -3 0 -1 0 -1 -1 -3 0 0 0 3
last:图	39 -14 -5 -2 -1 -2 -4 -2 -1 -5 -3 -1
last:在	36 6 -14 -11 -3 -4 -3 -1 -1 -2 -3 0
last:在不在	2 21 -8 -4 -3 -1 -1 -1 -1 -1 -3 0
last:在哪	-13 14 16 -11 -14 -3 -4 24 -2 -3 -2 -2
last:在法务	15 -3 -8 8 -5 -2 -1 -1 0 -2 -1 -1
last:在盯	-4 -1 37 -16 -4 -7 -2 0 0 -1 -1 0
last:在看	19 -15 56 -49 -4 -4 -1 -1 -1 -1 -1 0
last:在谈	71 -1 -56 6 -1 -2 -1 -13 -1 -1 0 0
last:在跟	0 -16 58 -6 -31 -1 -2 -1 -1 0 0 0
last:场	8 -12 -3 -4 -4 -1 -4 24 -1 -1 -1 -1
last:均几天	-9 -13 -5 34 -1 -1 -1 -1 -2 -1 0 -1
last:坏了	-7 24 -5 -3 -2 -2 0 -2 -1 -1 0 0
last:填	-2 51 -8 -1 -18 -3 -1 -14 -1 -1 -1 -1
last:声	54 -16 -3 -10 -8 -1 -3 -6 -2 -1 -2 -1
last:处理	-18 -8 -3 -8 -4 -2 -3 -2 -1 55 -6 -1
last:备	5 -1 -2 0 0 0 0 0 0 0 0 0
last:多	-1 -1 -6 15 -4 -1 -1 -1 0 0 0 0
last:多久	0 -8 -5 17 -1 -1 0 0 0 0 0 0
last:多大	-1 -4 10 -6 -2 4 -1 0 0 0 0 0
last:多少	-2 -1 -1 0 -1 8 -1 0 0 0 0 0
last:多少个	0 -1 -8 15 -1 -4 0 0 0 0 0 0
last:多少了	-2 44 -8 -20 -2 -9 -1 -1 -1 -1 0 0
last:多少家	0 0 -1 6 -1 -2 0 0 0 0 -1 0
last:多少款	0 -1 -4 8 0 -2 0 0 0 0 0 0
last:多少钱	-1 -1 7 1 -1 -4 0 0 0 -1 0 0
last:多高	-12 -4 -2 10 -1 14 -1 -1 -1 -1 -1 -1
last:够	-3 -9 -11 7 -1 22 -1 -1 -1 -1 -1 0
last:够不够	-3 -9 -11 7 -1 22 -1 -1 -1 -1 -1 0
last:够吗	-3 -1 -3 0 -3 12 -1 0 0 0 0 0
last:大	-2 -5 13 -1 -4 3 -1 0 0 -1 0 0
last:大吗	-5 -1 -1 -2 0 13 -1 -1 0 -1 0 0
last:天	-2 4 5 1 -2 -1 -1 -2 -1 -1 -1 0
last:失	-16 -1 -2 -1 0 -3 -5 -1 -1 35 -2 -3
last:头	-4 -5 -23 -4 -1 -1 32 -4 -5 17 -1 -1
last:套	62 -10 -25 -3 -1 -5 -5 -2 -1 -5 -4 -1
last:好	-12 22 -4 3 -5 -3 0 5 -3 -1 -1 -1
last:好了	-8 26 0 -2 -2 -6 -1 -4 -1 -1 -1 0
last:如何	-17 -2 29 2 0 -3 -1 -6 0 -1 -1 0
last:嫌贵	45 -18 -5 7 -12 -2 -2 -7 -1 -1 -2 -1
last:子	-2 -7 -6 20 9 -1 -2 -2 -1 -4 -3 -1
last:子最多	0 -1 -1 11 -9 0 0 0 0 0 0 0
last:子最大	0 -7 -4 39 -24 -1 0 0 0 0 0 0
last:字	13 -3 -1 -2 -1 -1 -1 -2 -1 0 -1 0
last:安排	-1 -3 -4 -2 17 0 -2 -1 -2 0 0 0
last:完	7 -5 -2 -2 10 -1 -2 -1 -2 -1 -1 -1
last:完成	-4 -1 -14 -21 0 45 -1 -1 0 -3 0 0
last:完成吗	0 -3 -4 -6 -1 15 0 0 0 0 0 0
last:完没有	-2 -4 21 -5 -2 -3 0 -1 0 -2 0 0
last:定	2 -11 15 -2 -1 -2 -2 -2 8 -2 -1 -1
last:定了	44 -11 -8 -3 -2 -2 -4 -2 -1 -4 -5 -1
last:定了没	-4 -35 57 -8 -3 -3 0 0 0 0 0 -2
last:定金	1 -5 -11 -3 0 -2 0 22 0 0 0 -1
last:审会	9 -3 -3 -2 -1 -3 -5 -1 14 -1 -1 -2
last:客户	-5 -16 -2 -2 27 4 3 -2 -2 -2 -1 -1
last:客户C	-14 -9 -4 -3 -2 -2 -4 -2 -1 -4 45 -1
last:客户了	-1 0 -5 0 8 -1 0 0 0 0 0 0
last:客气点	-7 -39 -3 -12 -7 -2 -2 79 -3 -2 -2 -1
last:客气话	-11 -1 -1 0 -1 -1 -2 19 0 -1 -1 -1
last:客通	-9 -34 -7 -10 -7 46 43 -8 -4 -4 -3 -2
last:室	9 -3 -1 0 0 -1 -1 -1 0 -1 -1 0
last:害	-1 -8 -11 20 6 -3 -1 -1 -1 -1 0 0
last:家	21 -10 -5 -3 -1 6 -1 -1 -1 -1 -3 0
last:家的	-6 -22 54 -10 -8 -3 -1 -2 -1 -1 -1 0
last:容	0 -4 0 -1 0 0 -1 -2 11 -1 0 0
last:寄了	21 -3 -10 -1 0 -1 -1 -1 0 -2 -1 -1
last:寄样	-1 -4 0 -1 -2 -1 0 -1 0 0 0 12
last:对手吗	-1 -3 8 -2 -1 -1 0 0 0 0 0 0
last:对接	-5 -2 15 -1 -1 -2 -1 -1 0 -1 -1 0
last:导	-11 -3 8 -2 -2 -1 -4 -3 21 -1 -1 -1
last:小心	-4 32 -2 -10 -5 -1 -2 -3 -2 -1 -1 -1
last:小结	-2 -8 -1 -2 -1 0 -3 -6 26 -1 -1 -1
last:少	-2 -1 -1 0 -1 8 -1 0 0 0 0 0
last:少业绩	0 -1 -3 -10 0 16 0 0 0 0 0 0
last:少个	0 -1 -8 15 -1 -4 0 0 0 0 0 0
last:少了	-2 31 -7 -10 -2 -7 -1 0 -1 -1 0 0
last:少多少	-2 0 0 -2 0 5 0 0 0 0 0 0
last:少客户	-2 0 -4 24 -5 -10 -1 0 0 -1 -1 0
last:少家	0 0 -1 6 -1 -2 0 0 0 0 -1 0
last:少来着	0 -1 16 -12 0 -2 0 0 0 0 0 0
last:少款	0 -1 -4 8 0 -2 0 0 0 0 0 0
last:少没付	-1 -1 43 -26 -1 -10 -1 0 -1 0 0 0
last:少钱	-1 -1 7 1 -1 -4 0 0 0 -1 0 0
last:就定	13 -1 -1 0 0 -5 -1 -1 -1 -1 0 0
last:就没了	19 -6 -1 -1 -1 0 -3 -2 -1 0 -4 -1
last:就签	47 -13 -6 -8 -1 -1 -2 -7 -4 -1 -1 -1
last:就行	11 -4 -1 0 0 -2 -2 0 0 -1 -1 0
last:尾款	-3 -1 -2 -1 0 0 0 5 0 0 0 3
last:展	7 -4 1 -1 0 0 0 0 0 0 0 -1
last:川	19 -15 -8 3 -10 -3 38 -6 -17 7 -6 -1
last:工	-6 13 12 -4 -3 -3 -2 -3 -1 -1 -1 -1
last:工资吗	0 15 -6 -3 -3 -1 0 0 0 0 0 0
last:差多少	-3 -1 -5 4 -4 10 0 0 0 0 0 0
last:己的	-3 -12 -1 26 -3 -1 -1 -3 -1 -1 0 -1
last:已签约	-2 0 -1 0 0 0 0 0 0 6 -1 0
last:布	-1 -8 -1 14 -1 0 0 -1 0 -1 0 0
last:干	-14 28 -1 -2 -2 -2 -1 -3 -1 0 -1 -1
last:干完	-3 -5 -1 -3 21 -1 -3 -1 -3 0 0 -1
last:年	-19 -9 55 -4 -1 -3 -3 -3 -1 -6 -3 -2
last:序	-4 -18 -2 7 26 -1 -1 -3 -2 -1 -1 -1
last:应	0 -1 5 0 0 -1 -2 0 0 0 0 0
last:底	-5 -2 -79 -2 -1 -4 98 -1 -1 -2 -1 -1
last:店	-10 13 -2 -3 -3 -1 -1 -1 -1 -1 12 0
last:度	-1 -7 41 -10 -2 -2 -7 -3 -5 -1 -1 0
last:康	-5 -4 -5 -16 -5 -2 -1 44 -2 -1 -1 -1
last:开	-4 9 -1 5 -4 -1 -1 -2 0 0 -1 0
last:开会	-9 37 -3 -14 -6 -2 -5 -7 -14 -2 -2 26
last:异议	-3 0 7 0 0 -1 -1 0 0 0 0 0
last:弄	10 9 -5 -5 -4 -1 -1 -2 0 -1 0 0
last:式	16 -4 -3 -1 -2 -1 -2 -2 0 -1 -1 0
last:引荐	0 -28 -1 -3 -1 -1 -3 41 -1 -1 -2 -1
last:强	-15 17 -4 20 -7 -2 -2 -3 -2 -1 -1 -1
last:录	-3 -11 8 -4 -3 -1 9 -2 15 -2 -4 -1
last:往	-4 -5 -2 -1 -1 0 15 -1 0 0 -1 0
last:往下聊	-4 -2 -1 0 0 -1 0 9 -1 0 0 0
last:待办	-1 -9 -1 -2 3 -2 -2 -2 20 -1 -1 -1
last:得	-5 -7 22 -2 -2 -2 -1 0 0 -1 0 0
last:得不错	5 27 -2 -1 -2 -1 -8 -6 -6 -2 -2 -1
last:得多	-10 -2 -23 48 -5 -3 -1 -1 0 -1 -1 -1
last:得最久	0 -1 -3 7 0 -1 0 0 0 0 0 0
last:得最多	0 -1 -1 7 -3 -1 0 0 0 0 0 0
last:得紧	28 -4 -3 -1 -5 -1 -4 -3 -1 -2 -4 -1
last:得赚吗	-3 0 -8 0 0 13 0 0 0 0 0 0
last:微信	8 6 0 -3 -3 0 -2 -5 -1 0 3 -1
last:心	1 16 -1 -5 -3 -1 -2 -2 -1 -1 -1 0
last:忙	66 -15 -7 -2 -2 -2 -8 -11 -7 -7 -4 -1
last:快乐	-4 16 -1 -3 -2 0 -1 -2 -1 0 -1 0
last:态	-6 -6 33 -1 -1 -2 -12 -3 -2 2 -3 -1
last:态度	-12 -5 44 -12 -2 -2 -3 -2 -2 -1 -1 0
last:怎么写	-3 -12 -5 -4 -1 -1 -1 30 -1 -1 -1 0
last:怎么办	-8 -7 -6 -22 -4 56 -1 -3 -1 -2 -1 -1
last:怎么提	-4 41 -5 -8 -5 -2 -1 -12 -1 -1 -1 -1
last:怎么样	-1 -7 -3 23 -1 -5 -1 -5 0 0 0 -1
last:怎么看	-5 -2 -1 -2 0 12 0 -2 0 0 0 0
last:怎么讲	14 -10 -2 -3 0 -1 -1 8 -2 -1 0 0
last:怎么说	-4 -4 -15 -4 0 -2 -1 34 -1 -1 0 0
last:怎么请	0 7 -1 -2 -3 0 0 -1 0 0 0 0
last:怎样	-15 -21 13 -21 -1 69 -1 -17 -1 -2 -2 -1
last:思	-13 35 -3 -6 -2 -1 -2 -3 -1 -1 -1 -1
last:急	-6 -13 -8 -5 30 -1 -1 7 -1 0 0 -1
last:息	-4 14 -3 -7 10 -1 -1 -3 -1 -1 -1 -1
last:恳点	-2 0 0 0 0 0 -2 6 -1 0 0 0
last:悬	32 -9 -3 -2 -1 -2 -1 -3 -6 -2 -2 -1
last:情	-5 -1 -7 -2 0 -1 9 10 -1 0 -1 -1
last:情不错	-2 7 0 -1 -2 0 0 0 0 0 0 0
last:情况	0 -3 8 1 -2 -2 5 -3 -2 -1 -1 -1
last:惠	37 -10 -12 -4 -2 -2 -1 -3 -1 -1 -1 -1
last:想	-2 25 -1 -6 -4 -1 -2 -4 -2 -1 -1 -1
last:想想	-2 25 -1 -6 -4 -1 -2 -4 -2 -1 -1 -1
last:意	-26 37 8 -2 -1 -3 -3 -3 -1 -3 -2 -1
last:意向	-5 -8 -4 -1 -1 -1 -4 -1 -1 29 -3 -1
last:意思	-13 35 -3 -6 -2 -1 -2 -3 -1 -1 -1 -1
last:意见	7 -6 32 -8 -1 -2 -8 -5 -3 -2 -2 -1
last:戏	27 -8 -11 8 -10 7 -2 -2 -1 -3 -2 -1
last:成	1 -3 -8 18 -2 13 -4 -3 -3 -4 -2 -1
last:成三条	-3 -1 0 -1 0 0 -2 -2 11 0 -1 0
last:成了	40 -24 -12 31 -3 -8 -6 -3 -2 -8 -5 -1
last:成交	-20 -23 -7 25 -4 -3 -4 -3 -2 49 -5 -1
last:成任务	0 -2 -3 25 -11 -8 0 0 0 0 0 0
last:成吗	0 -3 -4 -6 -1 15 0 0 0 0 0 0
last:成纪要	0 -1 -1 -1 0 0 -3 -1 8 0 0 0
last:成谈判	-1 -7 -1 -3 -1 -1 -1 -2 -3 21 -1 -1
last:成赢单	0 -1 0 -2 -1 0 0 0 0 6 0 0
last:我	-3 13 -1 -3 -4 -3 -2 -2 -1 -2 -2 10
last:我一份	11 7 -1 -3 -1 0 -2 -4 -4 0 0 -2
last:我了	4 10 -1 -3 -2 -1 -2 -2 -1 -1 -1 -1
last:我们	7 -5 11 -1 -1 -2 -3 -2 -1 -1 -1 -2
last:我们的	-7 -3 25 -1 0 -2 -5 -4 -1 0 -1 -1
last:我关掉	-6 -2 -5 -1 -1 -2 -6 -2 -1 29 -1 -2
last:我列列	-1 0 -1 -8 -2 -2 -1 -1 17 0 0 -1
last:我去C	-2 -1 0 0 0 0 -3 0 0 0 0 7
last:我寄样	-1 -6 -1 -1 -3 -1 0 -1 0 0 0 15
last:我消息	-4 12 -10 -9 24 -2 -2 -4 -2 -1 -1 -2
last:我看看	-2 10 -3 0 0 -1 -1 0 0 0 0 0
last:我说D	23 0 -14 0 0 -2 -2 -1 -2 0 0 -1
last:户	-5 -16 -2 -2 27 4 3 -2 -2 -2 -1 -1
last:户C	-14 -9 -4 -3 -2 -2 -4 -2 -1 -4 45 -1
last:户了	-1 0 -5 0 8 -1 0 0 0 0 0 0
last:户清单	-1 -1 0 -5 14 0 -2 -2 -1 0 0 -1
last:手吗	-1 -3 8 -2 -1 -1 0 0 0 0 0 0
last:手的	-3 -27 -2 47 -6 -1 -2 -2 -1 -1 -1 -1
last:打	13 -7 -1 -1 1 -1 -1 0 0 -1 -1 -1
last:打折	-7 20 -1 -1 -1 -6 0 -1 -1 -1 0 -1
last:打电话	-2 -3 -1 -3 4 0 -1 -1 0 0 0 9
last:打给P	-1 -5 0 -1 -8 0 -1 -2 -1 0 0 21
last:批	28 1 -10 4 -4 -3 -4 -2 -1 -4 -3 -1
last:找P	-5 -6 -2 -3 -4 0 -5 -6 -3 -2 6 28
last:找谁	-1 4 -4 -5 8 -1 -1 0 -1 0 0 0
last:折	-25 5 -4 -2 -1 38 -2 -2 -1 -4 -2 -1
last:报	5 14 -2 -4 -1 -2 -1 -6 -1 -1 -1 0
last:报一下	-5 53 -3 11 -30 -1 -4 -7 -6 -1 -2 -3
last:拉出来	-2 -5 -1 20 1 -1 -2 -3 -3 -2 -2 0
last:拍板	-58 -1 65 -1 0 -2 -1 -1 0 -1 -1 0
last:拎出来	-4 -4 -1 -2 0 -1 -1 -1 24 -3 -7 -1
last:拓客通	-9 -34 -7 -10 -7 46 43 -8 -4 -4 -3 -2
last:拖到D	-2 -3 -1 -2 -7 24 -2 -1 -1 -3 -1 -1
last:拜访的	-2 -10 -1 -2 22 -1 -1 -3 -1 0 0 0
last:拢了么	-12 -4 35 -4 -2 -2 -3 -2 -3 -2 -1 0
last:挪了	-9 -4 -2 -1 0 -1 -2 -1 -2 23 -1 0
last:挺聪明	-1 6 0 -1 -1 0 0 -1 0 0 0 0
last:捋	-11 0 -1 0 0 0 15 0 0 0 -1 -1
last:捋一捋	-10 0 0 0 0 0 11 0 0 0 0 -1
last:换	3 27 -1 -7 -7 -2 -3 -4 -1 -2 -2 -1
last:掉	-14 -2 -6 -1 -1 -2 -5 -2 -1 37 -1 -1
last:掉多少	-2 0 -1 0 0 5 0 0 0 0 0 0
last:排	8 -5 -3 -2 11 -1 -1 -4 -2 0 0 -1
last:排一下	-3 -8 -3 30 -2 -1 -3 -3 -3 -2 -1 -1
last:排个序	-4 -18 -2 7 26 -1 -1 -3 -2 -1 -1 -1
last:排名	-2 -3 0 11 -1 -1 0 -1 0 -1 0 0
last:接人P	-6 0 0 0 0 0 -1 -1 0 0 9 0
last:接受	-4 0 -8 0 0 14 0 0 0 0 0 0
last:接口	12 -1 -6 0 0 -1 -1 -1 0 0 -1 0
last:接吗	-4 -7 18 -3 -2 0 0 0 0 -1 0 0
last:接话	14 -4 -1 -1 0 0 -1 -5 0 0 0 -1
last:推	-7 -1 -1 -1 0 -1 -1 14 -1 -1 -1 0
last:推迟呢	0 -9 -2 -5 -3 22 0 -1 -1 0 0 0
last:提	11 26 -5 -6 -4 -2 -3 -9 -1 -3 -3 -1
last:摸到C	-9 -2 -16 34 -1 -5 -1 0 0 0 0 0
last:收	0 -1 26 -3 0 -18 -1 -1 0 -1 -1 0
last:收到	54 -13 -3 -17 -6 -2 -2 -5 -2 -2 -2 -1
last:收多少	0 -2 -3 -7 -1 14 0 0 0 0 0 0
last:收工	3 21 -2 -6 -5 -2 -1 -4 -2 -1 -1 -1
last:改	37 -10 -8 -3 -1 -2 -2 -2 -2 -3 -3 -1
last:改下	11 -5 -2 -3 0 -1 -6 -3 -1 14 -1 -1
last:改丢单	-10 -15 -3 -13 -5 -2 -1 -3 -1 57 -1 -1
last:数	-1 -69 -3 94 -6 -2 0 -5 -3 -2 -2 -1
last:数量	0 -3 0 8 -2 0 0 -1 0 -1 0 0
last:整理下	0 0 0 0 0 0 -19 -1 22 0 0 0
last:文	15 0 -12 0 0 -2 0 0 0 0 0 0
last:文档	13 -4 -3 -1 0 -1 -2 -2 5 -2 -2 -1
last:斗	-2 -5 -3 24 -12 -1 -2 -3 -3 -1 -1 9
last:斗发我	-1 -5 -1 35 -10 -1 -4 -4 -4 -1 -1 -2
last:料	-2 -2 -2 -1 -1 -1 -1 -2 -1 -2 14 -1
last:断了	-2 20 -5 -4 -1 -1 0 -5 0 0 0 0
last:新客户	0 0 -1 -2 -1 0 -1 0 0 -2 7 0
last:方式	16 -4 -3 -1 -2 -1 -2 -2 0 -1 -1 0
last:方案	-2 -3 6 -2 -2 -1 -3 -2 -1 11 -2 1
last:日快乐	-5 19 -1 -4 -2 -1 -1 -2 -1 -1 -1 -1
last:日期的	-11 -13 -4 -5 55 -1 -11 -3 -1 -2 -3 -1
last:旧	19 -8 -1 0 0 -1 -3 -1 0 -2 -2 0
last:时候	-1 13 -2 -4 -1 -1 -3 -1 -1 0 0 0
last:时候签	36 -4 -26 -1 0 -1 -2 -1 -1 -1 0 0
last:时间	-2 -2 -1 6 -1 0 0 1 0 0 0 0
last:明	-1 6 0 -1 -1 0 0 -1 0 0 0 0
last:是P	-24 -13 -8 -3 -2 -2 -9 -10 -2 -1 75 -2
last:是什么	-6 8 22 -2 -6 -4 -6 -2 -2 -1 -1 0
last:是吧	-17 -3 27 -1 0 -2 -1 -1 0 -1 -1 0
last:是哪个	-1 -5 31 -6 -12 -2 -1 -1 0 -1 -1 0
last:是哪些	0 0 -2 7 -2 -1 0 0 0 0 0 0
last:是哪位	-1 -4 13 -3 -4 -1 0 0 0 0 0 0
last:是哪天	-10 -12 31 -3 -1 -1 -1 -1 0 -1 -1 0
last:是哪家	-5 -7 -9 30 0 -5 -1 -1 -1 -1 -1 0
last:是啥	-1 -3 20 -5 -3 -2 -4 -1 -2 0 0 0
last:是多少	-4 -1 4 -2 -1 6 -1 0 0 0 0 0
last:是少了	-1 -9 -3 18 -2 -1 0 0 0 0 0 0
last:是涨了	0 16 -3 -8 -3 -2 0 0 0 0 0 0
last:是谁	-2 -16 28 12 -16 -2 -1 -1 -1 -1 -1 0
last:景	-5 -15 -8 -3 -3 -1 50 -3 -2 -1 -1 -8
last:最久	0 -1 -3 7 0 -1 0 0 0 0 0 0
last:最厉害	-1 -8 -11 20 6 -3 -1 -1 -1 -1 0 0
last:最多	0 0 -1 6 -4 0 0 0 0 0 0 0
last:最大	0 -7 -4 39 -24 -1 0 0 0 0 0 0
last:最好	0 -2 -1 11 -6 -1 0 0 0 0 0 0
last:有	-4 -1 8 5 0 -2 -1 -2 -1 -1 -1 0
last:有几个	0 0 -7 5 6 -2 0 0 0 0 0 0
last:有几家	-1 -1 -1 9 -1 -3 0 0 0 0 0 0
last:有哪些	0 -1 -4 6 4 -2 0 -1 0 0 0 0
last:有啥	-2 -2 -1 -4 24 -1 -1 -2 -7 -1 -1 -1
last:有多大	-2 -3 26 -7 -4 -7 -2 0 0 -1 -1 0
last:有多少	-7 -2 -8 4 -1 17 -1 0 0 0 0 0
last:有异议	-3 0 7 0 0 -1 -1 0 0 0 0 0
last:有戏	18 -5 -17 17 -16 12 -2 -1 -1 -3 -3 -1
last:有没有	-10 19 -7 -5 -5 9 0 0 0 0 0 0
last:有谁	-4 -14 -13 33 9 -2 -4 -1 -2 -1 -1 0
last:服	-3 19 -2 -5 -3 -1 -1 -2 -1 -1 -1 0
last:服了	-10 28 -1 -5 -3 -1 -1 -3 -1 -1 -1 -1
last:期	-2 -2 3 9 -9 10 -4 -2 -1 -1 -1 -1
last:期了	-3 -5 -3 4 17 -1 -3 -2 -2 0 0 0
last:期呢	-1 -11 -1 21 -5 -2 0 0 0 0 0 0
last:期没管	-1 0 -2 -15 21 -2 0 0 0 0 -1 0
last:期的	-3 -5 -2 -3 21 -1 -3 -1 -1 -1 -1 0
last:术	-3 -1 -1 -2 -2 -4 -1 18 -1 -1 -1 0
last:机	-6 8 -2 5 -2 -1 0 0 0 0 0 0
last:机会	-1 -3 -3 12 -1 -3 0 0 0 0 0 0
last:李雷呢	-1 -31 -7 56 -9 -4 -1 -1 -1 -1 0 0
last:材料	-35 -5 -4 -1 0 -3 59 -3 -1 -4 -3 -1
last:条	-3 -1 -1 0 -1 -1 -2 -1 11 -1 0 0
last:来	1 -5 1 0 1 2 -2 -1 7 -1 -2 -1
last:来一份	-23 -21 -5 -7 -4 -2 28 44 -2 -2 -4 -1
last:来了	9 15 -5 -6 -2 -1 -1 -2 -2 -1 -1 -1
last:来了吗	-4 0 6 0 0 -1 0 0 0 0 0 0
last:来人	9 -1 0 0 0 0 -6 0 0 0 -1 0
last:来吗	-3 58 -18 -14 -17 -3 -1 -1 -1 0 0 -1
last:来呢	-2 -36 23 31 -7 -4 -1 -1 -1 -1 -1 0
last:来往	-4 -5 -2 -1 -1 0 15 -1 0 0 -1 0
last:来没	-2 -6 20 -4 -3 -3 -1 0 0 0 0 0
last:来的	0 -2 17 -3 -1 -2 -3 -1 -1 -1 -2 0
last:来着	-5 16 20 -17 -6 -4 -1 -1 -1 0 0 0
last:松口	9 -3 -6 -2 0 -3 -1 7 0 -1 -1 0
last:松口了	54 -15 -15 -5 -3 -1 -2 -6 -1 -2 -2 -1
last:板	-13 5 25 -2 -2 -3 -3 -2 0 -2 -2 -1
last:果	-22 -8 2 -2 -1 -2 49 -2 -2 -5 -5 -1
last:柜	32 -21 -1 -3 -1 -1 -1 -2 -1 -1 -1 -1
last:标吗	-1 -6 -6 10 -2 6 0 0 0 0 0 0
last:标咋办	-2 -3 0 -1 0 9 0 -1 0 0 0 -1
last:标缺口	-3 -15 0 26 -3 -1 0 -1 -1 0 0 -1
last:样	-4 -3 -2 5 -2 15 -1 -7 -1 -1 -1 1
last:样了	-4 -2 20 -2 0 -5 -1 -3 0 -1 -1 0
last:样册	14 -9 0 -1 0 0 0 -1 0 0 -1 0
last:样机	-17 30 -6 -1 -1 -2 -1 -1 0 0 0 0
last:格	-2 -5 -13 -10 -4 -2 38 1 -2 0 -1 0
last:案	-4 -3 5 -2 -2 -1 4 -2 -1 9 -3 1
last:档	7 -2 -1 -1 0 -1 -2 -1 3 -1 1 0
last:档案	-14 -10 -10 -4 -2 -2 63 -3 -3 -4 -8 -1
last:楚	15 26 -19 -9 -2 -6 -1 -2 -1 -1 0 -1
last:概要	-25 -9 -2 -1 -1 -2 50 -1 -2 -3 -2 -2
last:榜	-5 -37 -3 63 -5 -2 -1 -4 -2 -1 -1 -1
last:次	12 -3 6 -4 -4 -2 -1 -1 -1 -3 -1 0
last:次跟C	-5 -7 45 -2 -6 -1 -9 -4 -2 -2 -5 -1
last:款	-6 -5 5 -1 -1 -2 -1 9 0 -1 -1 4
last:款了	11 -4 -5 -4 -2 -1 -1 -2 -1 11 -1 -2
last:款到了	24 -4 -9 -1 0 -2 -1 -1 0 -3 -2 -1
last:款方式	17 -7 -2 -1 0 -2 -1 -2 0 -1 -1 0
last:步	-19 39 -3 -6 -4 -2 -2 -1 -1 -1 0 -1
last:死	-5 32 -1 -10 -7 -1 -1 -2 -2 -1 -1 -1
last:死了	-7 27 -1 -6 -3 -1 -1 -3 -1 -1 -1 0
last:死我了	-3 18 -1 -4 -3 -1 -1 -2 -1 0 0 -1
last:段	-5 -2 12 -1 -1 -1 -3 1 -10 11 -1 0
last:比	29 -12 -17 25 -5 -8 -4 -2 -1 -2 -2 -1
last:比价	3 -1 -2 14 -10 -1 0 -1 0 0 0 0
last:比例	-1 -6 0 16 -2 0 0 -1 -1 -3 -1 0
last:比呢	-3 -13 -5 36 -6 -3 -1 -2 -1 0 -1 -1
last:比如何	-1 -1 -2 9 0 -2 0 -2 0 0 0 0
last:气	-7 10 -3 -4 -3 -1 19 -6 -2 -1 -1 -1
last:气点	-7 -39 -3 -12 -7 -2 -2 79 -3 -2 -2 -1
last:气话	-11 -1 -1 0 -1 -1 -2 19 0 -1 -1 -1
last:水	-5 7 -1 0 0 0 0 0 0 0 0 0
last:求	5 -1 27 -13 -6 -5 -2 -1 -1 -1 -3 0
last:没	-5 2 14 -3 -3 -2 -1 0 0 0 0 0
last:没中	18 24 -8 -9 -4 -3 -2 -6 -2 -4 -2 -2
last:没了	22 -4 -1 -1 -1 -1 -2 -2 -1 -5 -3 -1
last:没付	-1 -1 43 -26 -1 -10 -1 0 -1 0 0 0
last:没做的	-3 -9 -3 -7 31 -7 0 -1 -1 0 0 0
last:没动静	16 -3 -7 -1 3 -2 -1 -2 -1 -2 -1 -1
last:没各位	0 9 -5 -2 -1 -1 0 0 0 0 0 0
last:没回	-6 32 -3 -7 -4 -1 -1 -5 -2 -1 -1 -1
last:没回访	-1 0 -3 0 6 -1 0 0 0 0 0 0
last:没定	8 -2 0 0 -1 -1 -1 0 -1 -1 -1 0
last:没干完	-3 -5 -1 -3 21 -1 -3 -1 -3 0 0 -1
last:没得	-5 -7 22 -2 -2 -2 -1 0 0 -1 0 0
last:没戏	61 -20 -4 -9 -2 -5 -2 -6 -1 -5 -3 -2
last:没有	-2 -5 4 6 1 -2 -1 0 0 -1 0 0
last:没有戏	-10 -2 -21 -3 0 39 -1 0 0 -1 0 0
last:没松口	16 -1 -6 0 0 -4 -1 -1 0 0 0 0
last:没签	-19 -4 69 -6 -1 -3 -2 -30 -1 -1 -1 -1
last:没签的	-5 -4 -1 17 -2 -1 0 -1 -1 -1 0 -1
last:没管	-1 0 -2 -15 21 -2 0 0 0 0 -1 0
last:没见C	40 -10 -5 -2 -2 -2 -8 -2 -1 -4 -4 -1
last:没说	13 -2 -1 0 0 0 -3 -1 -1 -2 -2 0
last:没跟	0 -5 -4 -3 19 -1 -2 -1 -2 0 0 0
last:沪川	28 -8 -5 8 -12 -3 -8 -4 -1 12 -6 -1
last:法	-46 -22 -8 -5 -2 -2 -8 114 -7 -8 -4 -2
last:法务	29 -10 -10 5 -3 -2 -1 -1 0 -3 -2 -1
last:活	-7 41 -19 -22 -1 -2 -5 -3 21 -1 -1 -1
last:活了	44 -30 2 -3 -2 -1 -4 -2 -1 -1 -1 0
last:流失	-16 -1 -2 -1 0 -3 -5 -1 -1 35 -2 -3
last:流程	18 -6 -3 2 -4 -2 0 -2 -1 0 0 -1
last:消	0 38 -1 -12 -4 -3 -1 -1 -13 -1 -1 -1
last:消息	-3 6 -3 -7 15 -1 -1 -3 -1 -1 -1 -1
last:涨	-18 -34 -34 136 -14 -6 -7 -7 -3 -7 -6 -2
last:涨了	0 16 -3 -8 -3 -2 0 0 0 0 0 0
last:涨价	-5 -1 -7 -2 0 -2 -1 20 -1 0 0 -1
last:清单	-3 -14 -2 7 29 -1 -4 -4 -4 -1 -1 -2
last:清楚	15 26 -19 -9 -2 -6 -1 -2 -1 -1 0 -1
last:滑了	0 -1 -2 6 -1 -1 0 0 0 0 0 0
last:满意	11 -12 23 -3 -1 -3 -4 -2 -1 -3 -2 -1
last:漏斗	-2 -5 -3 24 -12 -1 -2 -3 -3 -1 -1 9
last:点	0 -9 -4 -4 -2 0 9 9 4 -1 -1 -1
last:点啥	-5 -8 -12 -3 -2 -3 17 -2 18 -1 -1 0
last:点啥好	-3 -6 -1 -1 -2 0 21 -1 -5 0 0 -1
last:照旧	19 -8 -1 0 0 -1 -3 -1 0 -2 -2 0
last:片	11 -5 -1 0 0 -1 -2 -1 -1 -1 0 0
last:版	-9 -10 -1 -7 -2 -2 -9 23 22 -1 -2 -2
last:版了	-6 -1 15 -1 0 -2 -1 0 0 -2 -1 0
last:状态	-12 -6 41 -1 -1 -2 -20 -4 -3 11 -2 -1
last:率	-3 -9 0 25 -4 -2 0 -2 -1 -2 -1 -1
last:率多少	0 -1 -2 7 0 -3 0 0 0 0 0 0
last:班	-11 31 -3 -5 -1 -1 -1 -5 -1 -1 -1 -1
last:球吗	-1 41 -13 -12 -11 -3 0 0 0 0 0 0
last:理	-6 -7 -2 -14 6 -2 -5 -2 8 27 -3 -1
last:理一下	-19 71 -6 -1 -5 -3 -24 -6 3 -4 -3 -2
last:理下	0 0 0 0 0 0 -19 -1 22 0 0 0
last:理出来	-2 -3 -2 -1 -3 0 -5 -1 18 0 -1 0
last:用	21 13 -24 7 -6 -3 -1 -2 -1 -1 -1 0
last:用R	29 -3 -7 -1 -1 -1 -11 -1 0 -2 -3 0
last:用了	10 13 -2 -7 -3 -2 -1 -4 -1 -1 -1 -1
last:电话	4 -4 -1 -2 1 0 -2 -1 0 -1 0 5
last:电话会	-56 -5 -2 -1 -1 -2 -6 -2 2 -2 -1 75
last:症	-3 16 0 -5 -4 0 0 -1 -1 0 0 -1
last:白	-4 15 -2 -7 -4 -1 -2 12 -3 -1 -1 -1
last:的	-6 -19 6 6 22 -2 2 -4 -2 -1 0 -1
last:的P	17 -1 0 0 0 0 -2 0 0 -1 -17 6
last:的P值	-7 -3 -1 21 -2 -1 -1 -3 0 -1 -1 0
last:的事	-26 -19 -22 22 21 -4 -1 29 -1 -1 -1 4
last:的会	17 -6 -2 -1 -1 -2 -2 -1 6 -3 -2 -2
last:的内容	0 -2 0 -1 0 0 0 0 5 0 0 0
last:的单子	-11 -11 -3 33 8 -2 -2 -2 -1 -6 -4 -1
last:的合同	-15 -11 -2 20 -12 -2 -1 -3 -1 -1 -1 28
last:的呢	-5 -44 -21 20 75 -10 -3 -5 -3 -2 -2 -1
last:的啥	-1 -1 8 -2 -1 -1 -6 -1 6 0 0 0
last:的多	-1 -1 -4 11 -3 -1 0 0 0 0 0 0
last:的客户	-6 -13 -2 -3 36 -1 -1 -3 -1 -3 -2 -1
last:的情况	-3 0 -4 0 0 0 10 0 -1 0 0 0
last:的是谁	0 -1 -4 9 -3 -1 0 0 0 0 0 0
last:的有谁	-4 -17 -30 40 28 -3 -7 -1 -4 -1 -1 -1
last:的来往	-4 -5 -2 -1 -1 0 15 -1 0 0 -1 0
last:的档案	-14 -10 -10 -4 -2 -2 63 -3 -3 -4 -8 -1
last:的款	-19 -1 -3 -1 -1 -2 -1 -1 0 0 -1 28
last:的比例	-1 -6 0 16 -2 0 0 -1 -1 -3 -1 0
last:的活	-9 66 -20 -23 6 -3 -4 -3 -4 -1 -2 -2
last:的电话	11 -4 0 -4 -2 -1 -1 -2 -1 -1 6 0
last:的短信	-1 -3 0 -1 -1 0 0 9 0 0 0 0
last:的话	-19 -3 -2 -1 -1 -8 -2 43 -1 -3 -2 -1
last:的话术	-1 -1 -1 -2 -2 -6 0 17 -1 0 0 0
last:的说法	-2 -20 -1 -6 -1 -1 0 38 -4 -1 0 -1
last:的资料	0 -3 -3 -1 -1 0 19 -3 -2 -1 -2 -2
last:的跟进	-5 -19 -1 -18 52 -1 -1 -3 -1 0 -1 -2
last:的近况	-12 -3 34 -1 0 -1 -8 -1 -1 -3 -3 -1
last:目	-1 -1 -12 22 -1 -2 -1 -1 0 -2 -1 0
last:目录	20 -4 -4 -2 -1 -1 -1 -1 0 0 -5 0
last:目标	0 -1 -1 7 -1 -3 0 0 0 0 0 0
last:盯	-4 -1 37 -16 -4 -7 -2 0 0 -1 -1 0
last:看	-1 -20 2 30 -3 -1 -2 -1 -2 -1 -1 -1
last:看P	12 0 -3 0 -1 0 -4 -1 0 0 -1 0
last:看再说	12 20 -3 -5 -3 -1 -3 -4 -6 -3 -1 -2
last:看漏斗	-1 -6 -2 13 -11 -1 -2 -3 -3 -2 -1 20
last:看看	-7 -7 -3 29 -2 -1 -2 -3 -1 -1 -1 -1
last:看资料	-5 0 0 0 0 0 -8 -1 0 0 15 0
last:着	10 9 11 -10 -6 -3 -2 -1 -1 -2 -2 -1
last:着呢	-10 -4 29 -9 9 -4 -5 -1 0 -3 -1 0
last:知道	8 -1 5 0 0 -1 -5 -2 -1 0 -2 0
last:知香	-3 -6 -3 -6 -2 -1 5 -4 -3 -3 27 -1
last:短信	-1 -3 0 -1 -1 0 0 9 0 0 0 0
last:码	11 -5 -1 -1 -1 0 -1 -1 0 0 0 -1
last:码多少	0 48 -6 -27 -1 -7 -1 0 -2 0 0 0
last:碍事	-8 -28 -24 -3 -2 75 -3 -2 -1 -2 -2 -1
last:示	16 -6 0 -1 -2 -1 -2 -1 -1 -1 -1 -1
last:票	2 27 -5 -5 -3 -2 -3 -5 -2 -2 -2 -1
last:禾	-14 -48 32 -20 -12 -4 35 -10 -8 -5 57 -2
last:程	18 -6 -3 2 -4 -2 0 -2 -1 0 0 -1
last:稳	-19 -6 72 -12 -7 -7 -5 -5 -3 -3 -3 -1
last:稳了吧	-7 -4 0 -2 -1 19 -2 -1 -1 -1 0 -1
last:等	17 6 -3 -4 -3 -1 -2 -3 -2 -2 -1 -1
last:等他回	5 0 0 -1 0 0 -1 -1 0 0 -1 0
last:答了	33 -2 -4 -10 -1 -6 -3 -1 0 -2 -2 -1
last:签	6 -12 14 8 -5 -3 -1 -4 -1 -1 -1 -1
last:签下来	-14 -14 20 23 -1 -9 -1 -1 -1 -1 -1 -1
last:签了	39 -31 -8 17 -6 -2 -1 -1 -1 -3 -2 -1
last:签了没	-1 -13 26 -7 -2 -2 0 0 0 0 0 0
last:签呢	-12 -53 -32 -40 -12 167 -2 -5 -3 -4 -2 -2
last:签多少	-2 0 -2 9 0 -4 0 0 0 0 0 0
last:签的	-3 -3 -2 15 -2 -1 0 -1 0 0 0 0
last:签的多	-1 -1 -4 11 -3 -1 0 0 0 0 0 0
last:签约	-3 0 -1 0 0 0 0 0 0 7 -1 0
last:算	9 14 -8 7 -2 -4 -2 -7 -1 -3 -2 -1
last:算丢单	-2 -6 -1 -7 -3 -1 0 -1 -1 23 0 0
last:算了	11 26 -3 -10 -5 -5 -2 -6 -3 -1 -1 -1
last:算呢	-1 -11 -4 23 -3 -2 0 -1 -1 0 0 0
last:算多少	-2 -1 27 -18 0 -4 0 0 0 0 0 0
last:管	0 12 -4 -7 2 -1 -1 0 0 0 0 0
last:管采购	7 -4 7 -2 -1 -1 -2 -1 -2 -1 0 0
last:箱	39 -10 -6 -2 -1 -2 -4 -2 -1 -6 -3 -1
last:系	3 8 2 -5 -2 -1 -2 -1 0 -1 0 0
last:系C	-1 0 0 0 -1 0 -1 0 0 0 0 5
last:系P	-1 -2 0 -1 -4 0 0 -2 0 0 0 11
last:系了	-4 16 20 -5 -19 -1 -1 -2 -1 -1 -1 -1
last:系人	-2 0 8 5 -5 -2 -1 0 0 -1 -1 0
last:系人P	-14 0 -4 0 -1 0 -2 -1 0 -1 25 0
last:系统	2 25 -1 -11 -1 -1 -2 -1 0 -1 -8 -1
last:索	-11 -11 -5 17 -7 -2 -3 -3 -1 17 11 -1
last:索 C	-1 0 0 -1 -1 0 0 0 0 -20 24 0
last:紧	19 -3 -3 -38 38 -2 -3 -2 -1 -2 -3 -1
last:约	12 -8 -1 -3 -3 -1 -1 5 -1 2 -1 0
last:约D	-7 32 -1 -10 -7 -1 -1 -2 -2 -1 -1 -1
last:约了D	23 -8 -1 -1 -2 -1 -6 0 0 -2 -1 -1
last:纪要	-3 -1 -1 -1 -1 0 -2 -1 11 -1 -1 0
last:纸	-7 3 -3 -3 -3 -1 23 -2 -2 -2 -2 -1
last:线	41 -13 -5 -7 -6 -2 -2 -2 1 -2 -2 -1
last:线索	-11 -11 -5 17 -7 -2 -3 -3 -1 17 11 -1
last:细说	10 -3 0 0 0 0 0 -3 -1 0 0 0
last:绍的	-13 -1 15 -1 -1 -1 -18 -1 0 -2 24 0
last:经过了	-3 0 -2 -7 19 -2 -1 -1 0 -1 -1 0
last:结	-3 -5 4 -1 -1 -1 -3 -4 15 -1 0 0
last:给	10 -2 -2 0 0 -1 -1 0 -1 0 0 -1
last:给C	-27 -4 3 -1 -2 -2 36 7 -1 -4 -5 0
last:给P	-4 -5 -1 -1 -2 -1 -4 9 0 0 -1 11
last:给我	-2 9 1 -2 2 -1 2 -3 -2 -1 -1 -2
last:给谁了	0 -5 -1 14 -7 0 0 0 0 0 0 0
last:绝了	-3 15 0 -4 -3 0 0 -1 -1 0 0 -1
last:统	2 25 -1 -11 -1 -1 -2 -1 0 -1 -8 -1
last:绩	0 -1 -3 -10 0 16 0 0 0 0 0 0
last:绩最好	0 -2 -1 11 -6 -1 0 0 0 0 0 0
last:续约	-24 0 0 0 0 0 0 23 0 0 0 3
last:综合症	-3 16 0 -5 -4 0 0 -1 -1 0 0 -1
last:缺口	-3 -15 0 26 -3 -1 0 -1 -1 0 0 -1
last:群里	-9 20 -1 -2 -1 -1 0 -2 -2 -1 -1 -1
last:老客户	-5 -1 -2 -2 15 0 -1 -1 0 -2 -2 0
last:考虑	40 -12 -5 -5 -2 -1 -2 -6 -4 -2 -1 -1
last:聊	5 11 -1 -4 -1 -1 -2 -1 -4 -1 -2 -1
last:聊过啥	-2 -1 -2 -1 -1 -1 11 0 -2 0 0 0
last:联系C	-1 0 0 0 -1 0 -1 0 0 0 0 5
last:联系P	-1 -2 0 -1 -4 0 0 -2 0 0 0 11
last:联系了	-1 -1 29 0 -23 -1 -1 0 0 0 0 0
last:联系人	-2 0 8 5 -5 -2 -1 0 0 -1 -1 0
last:聪明	-1 6 0 -1 -1 0 0 -1 0 0 0 0
last:背景	-5 -15 -8 -3 -3 -1 50 -3 -2 -1 -1 -8
last:能完成	-4 -1 -14 -21 0 45 -1 -1 0 -3 0 0
last:能接受	-4 0 -8 0 0 14 0 0 0 0 0 0
last:能签	-3 -22 1 47 -14 -4 -2 -1 -1 -1 -1 -1
last:能结	-5 0 10 0 -2 -1 -1 -1 0 0 0 0
last:自取	-19 33 -2 -2 -1 -1 -2 -1 -2 -2 -1 -1
last:自己的	-3 -12 -1 26 -3 -1 -1 -3 -1 -1 0 -1
last:苦	-2 9 0 -2 -1 0 0 -1 -1 0 0 0
last:苦了	-2 8 0 -2 -1 0 0 -1 -1 0 0 0
last:苦辛苦	-2 9 0 -2 -1 0 0 -1 -1 0 0 0
last:荐	-7 5 -1 -4 -2 -2 -3 23 -4 -1 -2 -1
last:落了	0 -7 -1 -1 10 0 0 0 0 0 0 0
last:虑	28 -10 -4 -4 -1 -1 -2 0 -3 -1 -1 -1
last:虑考虑	15 -3 -2 -2 -1 -1 -1 -3 -1 -1 0 0
last:行	0 19 -3 -3 -1 -3 -2 -3 -1 -2 -1 -1
last:行吧	-2 30 -12 -6 -4 -2 -1 -1 -1 -1 -1 0
last:补	-29 15 -6 -7 -2 -4 -4 -7 -2 -3 50 -1
last:表	1 -42 -8 86 -5 -2 -7 -7 -8 -3 -3 -1
last:装	18 -8 0 -1 -5 -1 -1 -1 -1 0 -1 0
last:要	-7 1 -1 -1 -1 -1 5 -1 8 -1 -1 -1
last:要一台	14 -7 -1 -1 -1 0 0 -2 -1 0 -1 0
last:要了	-17 -10 39 -3 -2 -3 -1 -1 0 -1 0 0
last:要啥	18 0 -5 0 0 -1 -7 -1 -2 0 0 0
last:要求	-1 -2 55 -25 -12 -10 -1 -1 -1 -2 -1 -1
last:要涨价	-11 -3 -17 -3 0 -4 -3 46 -2 -1 0 -2
last:要点	-4 -14 -2 -4 -3 -2 9 -2 26 -1 -1 -1
last:要签	0 0 0 9 -8 0 0 0 0 0 0 0
last:见	8 13 5 -6 -4 -2 -4 -2 -2 -2 -2 -1
last:见C	19 -5 -3 -1 -1 -1 -5 -1 -1 -2 -2 4
last:览	-4 -20 -4 50 -5 -1 4 -6 -6 -3 -3 -2
last:解一下	-20 35 -1 -1 -1 -1 -2 -2 -2 -1 -2 -1
last:解点啥	-1 0 -1 0 -1 -1 5 0 0 0 0 0
last:认识	15 -7 0 -1 0 -1 -1 -2 -1 0 -1 0
last:议	5 -2 3 0 0 -1 -2 -1 0 0 0 -1
last:议记录	-1 0 0 0 0 0 -9 0 11 0 0 0
last:记	-10 34 -2 -6 -3 -1 -1 -4 -3 -1 -1 -1
last:记录	-10 -13 12 -5 -4 -1 11 -2 19 -3 -3 -1
last:讲	10 -9 -2 -3 0 -1 2 7 -2 -1 0 0
last:讲一下	-4 -1 -1 0 0 0 14 -2 -4 0 -1 0
last:设备	8 -1 -2 0 0 0 -2 0 0 0 -1 0
last:访	2 0 -2 -2 5 -1 -1 0 0 0 -1 0
last:访的	-2 -10 -1 -2 22 -1 -1 -3 -1 0 0 0
last:证书	13 -1 -7 0 0 -2 -2 -1 0 0 0 0
last:评审会	9 -3 -3 -2 -1 -3 -5 -1 14 -1 -1 -2
last:识	15 -7 0 -1 0 -1 -1 -2 -1 0 -1 0
last:试	15 -5 -1 0 0 -1 -1 -1 -2 -1 -1 -1
last:试用	68 -2 -59 19 -12 -7 -1 -2 -1 -1 -1 0
last:诗不	-1 5 -1 -1 -1 0 0 0 0 0 0 0
last:诚恳点	-2 0 0 0 0 0 -2 6 -1 0 0 0
last:话	5 -4 -3 -2 0 -1 -2 5 -1 -1 -1 3
last:话了	0 0 -3 -10 16 -2 0 0 0 0 0 0
last:话会	-56 -5 -2 -1 -1 -2 -6 -2 2 -2 -1 75
last:话呢	-2 -38 -11 -23 25 60 -3 -3 -2 -1 -1 -1
last:话术	-3 -1 -1 -2 -2 -4 -1 18 -1 -1 -1 0
last:话的	-1 -15 -9 -9 37 -2 -1 -1 0 0 0 0
last:该找谁	-1 -17 -2 -4 27 -1 0 0 -1 0 0 0
last:说	5 9 2 -5 1 -2 -2 2 -5 -2 -2 -1
last:说D	13 0 -7 0 0 -1 -1 -1 -1 0 0 -1
last:说了算	-8 -3 19 -1 -1 -1 -1 -1 -2 -1 0 0
last:说几台	20 -11 0 -1 -1 0 -1 -2 -3 0 0 0
last:说法	-46 -22 -8 -5 -2 -2 -8 114 -7 -8 -4 -2
last:说的啥	-1 -2 -4 -4 -1 -1 -1 -1 14 0 0 0
last:说要啥	18 0 -5 0 0 -1 -7 -1 -2 0 0 0
last:说说	-24 10 72 -8 -3 -2 -17 -6 -10 -6 -4 -3
last:请	-10 20 -1 -2 -2 -1 0 -3 -2 0 0 0
last:课	-4 -20 -2 -6 -6 -1 56 -4 -8 -1 -1 -4
last:谁	0 -12 0 7 9 0 -2 -1 -1 -1 0 0
last:谁C	-6 56 -32 -3 -3 -2 -4 -1 -1 -2 -1 0
last:谁了	0 -5 -1 14 -7 0 0 0 0 0 0 0
last:谁在盯	-2 -2 8 0 -1 -1 -2 0 0 0 0 0
last:谁在跟	0 -23 58 -7 -23 -1 -1 -1 -1 0 0 0
last:谁家的	-6 -22 54 -10 -8 -3 -1 -2 -1 -1 -1 0
last:谁对接	-5 -2 15 -1 -1 -2 -1 -1 0 -1 -1 0
last:谁管	1 59 -15 -15 -23 -2 -2 -1 -1 -1 0 0
last:谁负责	-10 0 13 0 0 -1 0 0 0 0 0 0
last:调	6 5 -1 -3 -1 -1 -1 -2 -1 0 -1 0
last:谈	18 -3 -12 0 -1 -1 -1 2 -1 -1 0 0
last:谈判	-3 -3 -1 -1 0 0 -1 -1 -2 15 -1 0
last:谱	-13 -1 51 -12 -6 -5 -2 -5 -3 -2 -2 -1
last:负责	-7 -21 49 -7 -8 -1 -1 0 -1 -1 0 0
last:责	-7 -21 49 -7 -8 -1 -1 0 -1 -1 0 0
last:账期	16 2 -5 -2 0 -2 -2 -2 -1 -3 -2 -1
last:货	18 17 -6 -5 -4 -3 -8 -4 -1 -1 -1 -3
last:购	0 -10 24 -2 -2 -3 -2 -1 -1 -1 -1 0
last:贵	45 -18 -5 7 -12 -2 -2 -7 -1 -1 -2 -1
last:资吗	0 15 -6 -3 -3 -1 0 0 0 0 0 0
last:资料	3 -2 -1 -1 -1 -1 -11 -1 -1 -1 17 -1
last:赚吗	-3 0 -8 0 0 13 0 0 0 0 0 0
last:赚多少	-6 -1 -8 0 0 17 0 0 0 0 0 0
last:赢单	-2 -2 -2 -2 -5 -1 -3 -2 -1 22 -1 -1
last:赢单吧	-8 -5 -14 -6 -3 -2 -3 -1 -1 48 -5 -1
last:赢单率	0 -3 0 14 -3 -3 0 -1 -1 -1 -1 0
last:走	14 -3 45 -4 -3 -3 -13 -24 -2 -2 -4 -1
last:走了	11 5 -4 -2 -4 -1 -1 -2 0 -1 -1 0
last:走合同	4 -2 -6 9 -1 -2 0 -1 0 0 0 -1
last:超期了	0 -1 -1 -7 11 -1 0 0 0 0 0 0
last:趟C	-3 -1 0 0 0 -1 -1 0 0 0 0 8
last:跑	-4 -24 -6 -18 31 26 -2 -1 -1 -1 -1 -1
last:跟	-2 -11 15 -11 5 -1 -1 8 -1 0 0 0
last:跟C	-12 -5 28 -1 -4 -1 -6 -3 -1 -1 9 -1
last:跟D比	-32 -7 -14 86 -9 -9 -5 -2 -1 -2 -3 -3
last:跟的	-4 -25 -5 -3 44 -1 3 -3 -2 -1 -1 -1
last:跟谁	0 -6 -1 -5 16 0 -1 -1 -1 0 0 -1
last:跟进	-12 -6 -1 -4 31 -1 -1 -2 -1 -1 -1 -1
last:跟进C	-7 -6 -1 0 -3 0 -2 -1 0 -1 -1 23
last:车	2 21 -4 -5 -4 -1 -1 -1 -1 -1 -6 0
last:辛苦	-2 9 0 -2 -1 0 0 -1 -1 0 0 0
last:辛苦了	-2 8 0 -2 -1 0 0 -1 -1 0 0 0
last:辞	-3 -11 -10 -5 -10 -3 0 45 0 0 0 0
last:达标吗	-1 -4 -4 1 -2 10 0 0 0 0 0 0
last:过一遍	-3 -3 0 0 0 -1 12 -1 -1 0 -1 -1
last:过了	24 -4 -10 -4 7 -2 -2 -1 0 -4 -3 -1
last:过去	9 -1 0 0 0 0 -2 -1 0 -1 -1 0
last:过啥	-2 -1 -2 -1 -1 -1 11 0 -2 0 0 0
last:近况	-12 -3 34 -1 0 -1 -8 -1 -1 -3 -3 -1
last:还没回	-6 32 -3 -7 -4 -1 -1 -5 -2 -1 -1 -1
last:这个	10 16 -7 -6 -3 -4 -1 -2 -1 -1 -1 -1
last:这样	-7 47 -7 -14 -4 -3 -1 -4 -2 -2 -1 -1
last:进	-12 -6 -1 -4 31 -1 -1 -2 -1 -1 -1 -1
last:进C	-7 -6 -1 0 -3 0 -2 -1 0 -1 -1 23
last:进去	9 3 -1 -1 0 -1 -2 -2 -1 -1 -2 0
last:进展	7 -4 1 -1 0 0 0 0 0 0 0 -1
last:进度	-1 -5 29 -14 -2 -2 -1 -1 -2 0 0 0
last:迟呢	0 -9 -2 -5 -3 22 0 -1 -1 0 0 0
last:适	4 -6 -5 -4 -6 -1 29 -2 -8 0 -1 -1
last:选了R	3 -1 17 -9 -2 -1 -2 -1 -1 -2 0 0
last:透	-21 -5 -10 -1 -1 -2 59 -3 -4 -5 -5 -3
last:通	-8 -5 -4 -6 -4 19 18 -5 -1 -2 -2 -1
last:速给C	-9 -4 -4 0 -1 -1 25 -1 0 -2 -1 -1
last:速览	-5 -1 -2 -1 0 -1 18 -1 -1 -2 -3 0
last:逾期的	0 -3 -1 -2 9 0 0 -1 -1 0 0 0
last:遍	-2 13 -1 -4 -3 -1 7 -3 -2 -1 -1 -1
last:道	6 -1 10 0 -3 -1 -5 -2 -1 0 -2 0
last:那C呢	-3 0 12 -1 0 -2 -2 0 0 -2 -1 0
last:那D呢	-1 -10 -1 21 -4 -2 0 0 0 0 0 0
last:那个	19 -16 0 -1 -1 -1 0 -1 0 0 0 3
last:邮件	-8 -24 -3 -5 -12 -1 -1 61 -2 -1 -1 -1
last:部门开	-1 13 -2 -1 -5 -1 0 -1 -1 0 0 0
last:都有谁	-1 -13 -6 33 -11 -1 -1 0 -1 0 0 0
last:都没有	14 -8 -31 -6 35 -2 -1 -1 0 0 0 0
last:都答了	33 -2 -4 -10 -1 -6 -3 -1 0 -2 -2 -1
last:采购	0 -10 24 -2 -2 -3 -2 -1 -1 -1 -1 0
last:里	-3 5 0 -1 0 -1 -2 -1 -2 8 -1 0
last:里了	-1 -18 53 -25 -3 -4 0 -1 0 0 0 0
last:里头	-3 -5 0 -4 0 -1 -2 -4 -6 26 -1 -1
last:重启	34 -4 -2 -8 -2 -4 -2 -1 -1 -6 -4 0
last:重点	-6 -12 -10 -3 -2 -4 37 -2 4 -1 -1 -1
last:量	-5 -35 -2 67 -13 -1 -1 -4 -2 -2 -1 -1
last:金	1 -5 -11 -3 0 -2 0 22 0 0 0 -1
last:金额	-2 -5 0 14 -1 -1 0 -1 0 -1 0 0
last:金额呢	-1 -14 51 -26 -4 -3 -1 -1 -1 -1 0 0
last:钱	12 -1 -4 0 -1 -5 0 0 0 -1 0 0
last:销冠	-3 -15 -2 37 -12 -1 -1 -1 -1 0 -1 0
last:错	4 14 -2 -2 -2 -1 -3 -2 -2 -1 -1 -1
last:长	0 -1 -2 8 -3 -1 0 0 0 0 0 0
last:长时间	-3 -3 -1 10 -1 -1 0 0 0 0 0 0
last:门	2 14 -4 -2 -1 -1 -3 -1 -1 -1 -1 -1
last:门开	-1 13 -2 -1 -5 -1 0 -1 -1 0 0 0
last:问	3 2 -2 -2 -1 -1 -4 6 -1 0 -1 0
last:问了	4 6 0 -2 -3 -2 -1 0 -1 0 0 -1
last:问我	-26 -12 54 -1 -1 -5 -7 -1 -1 -1 0 -1
last:问题	-8 42 -6 -8 -8 -3 -2 -3 -1 -1 -2 -1
last:间	-2 -2 -1 6 -1 0 0 1 0 0 0 0
last:阶段	-5 -2 14 -1 -2 -1 -3 -1 -12 14 -1 0
last:降	-2 -23 -2 39 -2 -2 -1 -2 -2 0 -1 -1
last:雷呢	-1 -31 -7 56 -9 -4 -1 -1 -1 -1 0 0
last:需求	11 0 0 0 0 0 -2 0 0 -1 -6 0
last:青禾	-14 -48 32 -20 -12 -4 35 -10 -8 -5 57 -2
last:静	9 -2 2 -1 2 -2 -4 -1 0 -1 -1 -1
last:靠谱	-13 -1 51 -12 -6 -5 -2 -5 -3 -2 -2 -1
last:页纸	-9 -5 -2 -2 -1 -1 31 -2 -2 -3 -3 -1
last:项目	-1 -1 -12 22 -1 -2 -1 -1 0 -2 -1 0
last:预算	24 -5 -25 25 -2 -8 -1 1 0 -5 -3 -1
last:领	-11 46 -5 -10 -4 -2 -1 -5 -3 -1 -1 -1
last:领导	-11 -3 8 -2 -2 -1 -4 -3 21 -1 -1 -1
last:题	-8 42 -6 -8 -8 -3 -2 -3 -1 -1 -2 -1
last:额	-3 -8 -1 20 -2 -1 0 -2 -1 -1 0 0
last:额呢	-1 -14 51 -26 -4 -3 -1 -1 -1 -1 0 0
last:额算呢	0 -3 -2 8 -1 -1 0 0 0 0 0 0
last:饭	0 8 -2 -3 -5 -1 -1 6 0 0 0 0
last:香	-3 -6 -3 -6 -2 -1 5 -4 -3 -3 27 -1
last:高	-9 -4 -2 13 -3 10 -1 -1 -1 -1 -1 0
last:高兴	6 7 -1 -2 -3 -1 -1 -1 -3 0 0 -1
last:黄了	62 -20 -9 -2 -2 -4 -3 -3 -1 -10 -4 -1
long:0	-43 66 53 46 26 -12 -34 -7 -25 -12 -38 -40
long:1	74 49 -68 -46 -39 0 10 27 -22 -45 -23 -40
long:2	105 -34 -26 -21 -15 -14 -28 -18 -11 -13 -11 -13
long:3	29 -2 -6 -4 -4 -4 -2 -5 -3 -1 4 -3
long:4	5 3 -4 -1 -1 -1 -2 -1 -1 0 3 -1
person	101 -141 2 -45 -55 -47 41 45 -59 -41 48 6
q:count	-12 -19 30 41 -21 50 -15 -37 -15 -22 -18 -17
q:count+customer	22 -11 18 -13 -3 12 5 -8 -4 -7 -5 -3
q:count+customer+reported	6 0 -2 0 0 -1 0 0 0 0 -1 0
q:how	-51 6 4 31 -52 9 -30 95 -29 -25 -24 -21
q:how+customer	-29 -24 32 -3 -7 22 -5 42 -5 -9 -7 -4
q:how+customer+reported	7 -1 -1 -2 0 0 -1 -2 0 0 0 0
q:how+reported	8 -2 -2 -2 0 0 0 0 0 0 0 0
q:none	-38 101 -112 42 20 -20 -61 12 10 -34 -47 -20
q:none+customer	94 -70 -127 -72 -65 -41 -11 -62 -41 60 40 -19
q:order	-67 -18 -2 22 -14 -33 32 26 56 3 -6 -7
q:order+customer	-12 -8 23 -12 -13 -11 35 -18 -9 14 16 -6
q:what	-49 -41 20 21 15 -9 58 0 73 -30 -29 -27
q:what+customer	-20 -25 27 -18 -15 28 55 9 -15 -9 -9 -4
q:what+customer+reported	12 0 -2 0 0 -6 -2 -1 0 0 0 0
q:what+reported	0 -4 -2 -2 -1 0 -2 -1 13 0 0 0
q:when	-2 86 43 2 -32 -20 -23 -18 -18 -8 -7 -5
q:when+customer	-3 -21 68 -5 -9 -6 -10 -4 -2 -3 -2 -2
q:when+customer+reported	5 -1 -2 0 0 0 0 0 0 0 0 0
q:when+reported	9 -2 -2 -2 0 0 0 -1 0 0 0 0
q:where	-13 4 24 32 -22 7 -7 -6 -4 -5 -3 -5
q:where+customer	-10 -6 5 10 -3 22 -4 -3 -2 -3 -2 -3
q:whether	-37 36 75 14 32 17 -36 -38 -24 -31 -30 -27
q:whether+customer	-19 -43 92 -32 -19 32 -14 -15 -9 -9 -10 -7
q:whether+customer+reported	5 -1 15 -2 -2 -5 -3 -2 -1 -1 -2 -1
q:whether+reported	-5 -2 15 -2 -1 -1 -1 -1 -1 0 0 0
q:which	-19 -18 6 15 56 5 -15 -3 -6 -17 -15 -14
q:which+customer	2 -5 39 -2 -6 -11 0 -6 -2 -4 -3 -2
q:which+reported	-9 -4 -2 21 -7 -1 -1 -2 7 -1 -1 0
q:who	-30 27 -1 7 79 -40 4 -39 2 -24 -20 -23
q:who+customer	0 28 25 -6 -2 -14 -5 -8 -4 -7 -2 -4
q:who+customer+reported	9 -3 1 -1 -1 -2 -1 -1 -1 0 0 0
q:why	-23 -13 35 44 -13 -9 -10 9 -10 -5 -3 -3
q:why+customer	-17 -9 31 3 -2 -4 -6 13 -1 -3 -2 -1
reported	47 -12 -2 -6 -2 -4 -4 -5 -3 -3 -2 -1
reported?	34 -17 18 9 -12 -16 -11 -11 17 -4 -5 -3
rule:ask_brief	-27 15 -9 -7 -9 -4 253 -8 -3 -6 9 -6
rule:ask_deal_status	3 -15 236 32 -9 -27 1 -9 -16 9 -16 -12
rule:ask_funnel	-10 -25 -5 254 -7 19 -23 -26 -6 -19 -15 -14
rule:ask_overdue	-5 -15 -4 -8 241 -6 -4 -3 11 -2 -2 -2
rule:ask_whatif	2 -12 -11 -21 -8 267 -8 -7 -5 -2 -1 -1
rule:change_stage	-18 -9 -10 -8 -3 -4 -8 -5 -6 270 -6 -3
rule:create_lead	0 -5 -8 -7 0 -3 -15 -5 -3 -14 264 -3
rule:draft_talk_track	-30 -16 -12 -14 -6 -6 -10 279 0 -4 -5 -4
rule:none	50 75 5 0 -17 -43 -35 -30 -43 -56 -53 -74
rule:set_reminder	-42 3 -4 -9 -20 -4 -1 -2 -9 -5 -5 284
rule:summarize_meeting	13 -13 -3 -5 -5 -2 -12 -6 244 -3 -2 -3
topics:0	-7 67 -45 -3 10 -50 24 5 12 -5 5 -37
topics:0?	-73 33 33 36 39 29 23 -39 -15 -21 -38 -37
topics:1	90 7 -40 -32 -55 -26 -63 30 -24 -21 -39 -1
topics:1?	-12 -20 48 27 -12 48 -38 10 -20 -20 -15 -17
topics:2	47 50 14 -26 -22 -7 -12 3 -24 -7 -9 -11
topics:2?	18 -4 -18 45 -13 -5 -7 -1 -7 -3 -3 -3
topics:3	30 -12 -2 -4 -2 -2 -1 0 -2 -1 -1 -2
topics:3?	12 -2 -5 5 -5 -1 -1 -1 -1 0 0 -1
`;
