/** Written by `npm run train` from test/corpus; hundredths for log_followup, smalltalk, ask_deal_status, ask_funnel, ask_overdue, ask_whatif, ask_brief, draft_talk_track, summarize_meeting, change_stage, create_lead, set_reminder. Not edited by hand. */
export const INTENT_RUNS_ZH = `
 C	fjeggffggfkg
 C来	eeZfgdygfggg
 D再	pfffeffggfgg
 D还	afddfvgggggg
 P	dgegggffgfpg
 上	fgcgegkglggg
 上面	ggfgdgggnggg
 上面说	ggffggggjggg
 下	deffggfqgggg
 丢	bdefgfefgyeg
 丢了	bdefgfefgyeg
 之	ggegfglggggg
 之前	ggegfglggggg
 了	ngggggcgggfg
 从	fffeggobjggg
 从头	effgggxWfggg
 他	kgfggghefggg
 他什	ggfgggkfgggg
 他什么	ggfgggkfgggg
 他说	xffffgdaegfg
 你改	fgggggfggkgg
 先	ehggggmfggge
 先了	cgfgggofgggg
 先了解	cgfgggofgggg
 全	fgdcgpgggggg
 全年	fgdcgpgggggg
 关	dfcggfigfsfg
 出	efggggffogfg
 出一	dfggggffqgfg
 到	deffgfffgtfg
 反	qfdgggfggffg
 回	dgfgggcmfmfg
 对	dgfgggggggmg
 对方	cgegggffggpg
 帮	fffffglejhgf
 帮我	fffffglekhgf
 帮我关	fgfgggfggngg
 影	egbggrgggfgg
 影响	egbggrgggfgg
 怎么拒	fgfggggjgggg
 总	gafdegffwggg
 总结	gafdegffwggg
 我咋	fgfggggkgggg
 我回	kgfgggfggggg
 我怎	eggggggkgggg
 我怎么	eggggggkgggg
 拓	gbfffghffdug
 拓客	gbfffghffdug
 拓客通	gbfffghffdug
 提	fgffgfngeggg
 改	emgfdgfggigg
 新	kgfffgcfgeng
 新客	fgfefgeffesg
 新客户	fgfefgeffesg
 有	ebdesfmffggg
 有什	efegfgsfeggg
 有什么	efegfgsfeggg
 有啥	dcgfpflefffg
 理	ggggfgdgnggg
 理一	ggggfgdgnggg
 电	cgggggfggfog
 电话	cgggggfggfog
 给	egffggmggggg
 给C	Yfegggwfgfeh
 给我	gggfggjgfggg
 给我列	gggeggggkggg
 聊	hffgfgngeggg
 联	fgfggggfgglg
 联系	fgfggggfgglg
 联系人	fgfggggfgglg
 要	ifeggfeggfng
 说	jefgggfgjggg
 说D	kgggggfggggg
 说说	ggefgggglggg
 谈	cfggggfgfrfg
 谈判	cfggggfgfrfg
 输	qdffgffgggfg
 输给	qdffgffgggfg
 输给R	qdffgffgggfg
 还	fgdfhlgggggg
 速	egfgggmggggg
 速给	egfgggmggggg
 速给C	egfgggmggggg
 都	pefffgffgggg
 门	kgfgggfggggg
 青	bYdefffeef0n
 青禾	bYdefffeef0n
,	jifggggggggg
,,	jifggggggggg
,CD	ggqbgdgggggg
,CD买	fgndgegggggg
,CD有	ffkggggggggg
,CD能	egepgdgggggg
,CP	ggegggglgggg
,C下	ldrfffedgefg
,C不	Z0fffeefgefg
,C丢了	rodegeeegdfg
,C丢单	dgemgggggigg
,C两	egmffifggfgg
,C中	mfhfgfgggfgg
,C为	fgkgggfggggg
,C为何	eesfgfffgfgg
,C交	ggfggfjggggg
,C从C	gffgggocgggg
,C催	pgdgfgekgffd
,C关	bcefffefg0eg
,C决	pedggfgggggg
,C决定	pedggfgggggg
,C几	ufkXfdfggfgg
,C到	fengffgggggg
,C到C	fdqffffggggg
,C又	hwdffeeffdfg
,C后	ngegggfggfgg
,C哪	tdcfgfgfgfgg
,C啥	gfZfgetggggg
,C回	eglggggggggg
,C多	fffmckfggggg
,C多少	efanglfggggg
,C定	lghggfeggggg
,C对	dgngfffggggg
,C对我	dgmggggggggg
,C尾	jggggggggggg
,C尾款	jggggggggggg
,C归	eggfggggglgg
,C当	fglgggefgggg
,C当初	fglgggefgggg
,C怎	jcjeffengffg
,C怎么	jcjeffengffg
,C想	qgcgfffggffg
,C想了	lgggggefggfg
,C我	fghgggdgggfk
,C打	fcsfgfffgfgg
,C把	kgfggffggggg
,C把我	mgfggffggggg
,C招	lgfggfgggggg
,C招标	lgfggfgggggg
,C按	egdefkfggofg
,C换供	fgkggfgfgggg
,C提	bekcficffrfj
,C新	mfghgffggffg
,C是	ffhfffmggggg
,C是谁	ggkgggeggggg
,C晚	ffegglgggggg
,C晚两	ffegglgggggg
,C最	ggkgggfggggg
,C最后	hgkggffggggg
,C有	jfhffeeflfgg
,C有没	pgdfgdgggggg
,C有点	odafffYe2eff
,C来	lffggggggfgg
,C来厂	pefgggfggffg
,C样	eglggfgfgggg
,C样品	egnggfgfgggg
,C欠	egkggfgggggg
,C款	jgfggggggggg
,C款到	jgfggggggggg
,C没	hfffoffggefg
,C没联	fgggjggggggg
,C没跟	Ygcgvggggggg
,C的P	kghgggffgggg
,C的单	dffvfffggdeg
,C的客	fgdeWgd3gffg
,C的标	pgeggfffgfgf
,C的档	efegggpggffg
,C的阶	egfgggfggnfg
,C答	kgfggggggggg
,C答应	kgfggggggggg
,C签	fgelgfggghgg
,C签了	fgcqgdggghgg
,C算	cdrfgfefgleg
,C约	ggjggggggggg
,C线	dffcfgfggsgg
,C线索	dffcfgfggsgg
,C续	ffpigfgbgfgg
,C续约	egnngfgYgggg
,C维	fgkgffgggggg
,C维保	fgkgffgggggg
,C能	egoegegggggg
,C要我	lgfggffggggg
,C要求	ogfggdgggfgg
,C让	lgfggfgggggf
,C让我	lgfggfgggggf
,C试	hfnggegegggg
,C试用	ifnfgegegfgg
,C说	hfgfgfilffgg
,C说要	kggggegggggg
,C谁	oegggffggffg
,C谁拍	ogbggfgggggg
,C跟	fghglgfggggg
,C跟进	cffgtgdggffg
,C还	fglggegggggg
,C还在	bfqggfgfgggg
,C还没	lgbogefggggf
,C这	efjfgfkgghgg
,C这单	fekgggfggigg
,C进	cfsfgfefgieg
,C退	fffggggggmgg
,C通	egkggggggggg
,C那台	cfmggggggggg
,C那边	jgfggggfgggg
,C都	efcggpqZffgg
,C问	pgaggfgigggg
,C问得	refggfffgefg
,C问我	jgfggfgggggg
,C降	ceffgffggtfg
,C项	ogffgggggefg
,C项目	ogffgggggefg
,C验	lgfggfgggfgg
,C验收	ngdggfgggfgg
,C黄	fgeegjfggkgg
,C黄了	fgfgggfggngg
,DC	dfgggggfpfff
,D催	fgggfggggggl
,D催我	fgggfggggggl
,D先	gefcpggggggg
,D先跟	gfgdlggggggg
,D到	fcfiofgggggf
,D到期	fgfoefgggggf
,D去了	kgggggfggggg
,D同	geglfggggggg
,D同期	geglfggggggg
,D呢	gegnefgggggg
,D喊	gdgfeggggggp
,D喊我	gdgfeggggggp
,D回	iffhggfffgkg
,D天	gmfdgfgggggg
,D天气	gmfdgfgggggg
,D好	gjgffggggggg
,D好热	gjgffggggggg
,D成	geglfggggggg
,D成了	gdgnfggggggg
,D我需	gggfjggggggg
,D打	gdgclgggglgf
,D拜	gfgmeghggggg
,D拜访	gfgmeghggggg
,D排	gefarggggggg
,D排了	gefarggggggg
,D提示	fgggfgfggggl
,D新建	gegmdggggggg
,D有	gfggkggggggg
,D有什	gdfeugegeggg
,D比	gcfpfggggggg
,D比D	gcfpfggggggg
,D没	gfgcoggggggg
,D的	gefemgfgjggg
,D的会	fbgecgcf0ggf
,D的成	ggflfgggfggg
,D的拜	bffgtgfggfff
,D的活	gafV3gggeggg
,D社	glfefggggggg
,D社保	glfefggggggg
,D约	wXfajfiffggf
,D约了	cegbqgkggggg
,D能	gffkgfgggggg
,D能不	fgcogfgggggg
,D能做	gggkgdgggggg
,D能落	fbgpfggggggg
,D要	gfgfkggggggg
,D要跟	gegflggggggg
,D见	gmgeeggggggg
,D评	gdeddgfgtggg
,D评审	gdeddgfgtggg
,D谁	fmgfdgfggggg
,D跑	kefgffngffff
,D跑了	nfghfgfggfgg
,D跟	dffihgkggggg
,D跟D	Xgf0efeggfff
,D跟P	effgfgpgeggg
,D那	gggeggggkggg
,D那个	gggeggggkggg
,M往	gfglggggfggg
,M往上	gfglggggfggg
,P	iejffghfgggg
,PD	flblefgggggg
,P上	ggqeggfbgggg
,P上次	ggqfgggZgggg
,P什	eeqefgjeegfg
,P什么	eeqefgjeegfg
,P呢	geYugfgggggg
,P和	gedofggggggg
,P是	ecwefgeeggfg
,P有	ggefkggggggg
,P有没	ggegjggggggg
,P松	rckefffeggfg
,P松口	rckefffeggfg
,P的	ffenggjefgff
,P要	offggaiggggg
,P让	kgggggffggfg
,P说	pcjfggfffggg
,P那	ecZujfffgggg
,P那边	ecZujfffgggg
,P问	qfefggffgggg
,R	ffigelgfgggg
,R抢了	ggfkffgggggg
,一	hefhjgifgggg
,一个	gbffqggfgggg
,一会	ggggfgffgggk
,一会儿	ggggfgffgggk
,一年	qgeggfcfgggg
,三点	gfgfgghfeggl
,上	gejffgfgkggg
,上次	iekfggfggggg
,上面	fdjefgffoggg
,下	ggkffggggggg
,下次	gcreegfggggg
,不	hmcdfkffgggg
,不知	vfWfgffggggg
,不知道	vfWfgffggggg
,业	jfglgffggffg
,业绩	ffgngfgggggg
,丢	geflfigfgggg
,丢了	gbenelgfgggg
,丢了的	gdfpefgggggg
,丢单	fffmfggggggg
,为	ggfjgggggggg
,为什	ggdmfggggggg
,为什么	ggdmfggggggg
,五	gggjgggggggg
,从	gffmgfgggggg
,他们	jfkdgggggggg
,他们要	gfpagfgggggg
,他说	fgffgffscggg
,会	gifcfiffkggg
,会上	gffddgeftggg
,会议	gkffggffiggg
,会议室	gofdfffgfggg
,你	gmeffggggggg
,你们	kgeggggggggg
,你会	gjfggggggggg
,你叫	gmfffgfgfggg
,你是	gleffggggggg
,你真	gjgfgggggggg
,假	efgefogggggg
,假如	egggflgggggg
,假如C	dgggfmgggggg
,假设	efgbgrgfgggg
,停	fmXU0fgfgggg
,催	fgfggggkgggg
,催款	ggefgggmgggg
,先	gheengfffggg
,全	ggejghgggggg
,全年	gffkgfgggggg
,全线	ggfcgmgggggg
,全线0	ggfcgmgggggg
,公	hkgffggggggg
,再	dYfdfkfvfggg
,写	fVfdfgf0fggg
,写段	gfgggggkgggg
,出	fbZduelggggg
,列	fXe0fgffeffg
,刚才	gfffeggglggg
,刚跟	igggggdgjggg
,刚跟P	igggggdgjggg
,创	fbfefgfffgvg
,创建	fbfefgfffgvg
,到	ghffdgmffggi
,到时	hfgfgggfgggk
,到时候	hfgfgggfgggk
,前台	kgggggffgfgg
,加	elegfffeggng
,加个	fbdefgffggwg
,加个新	fbdefgffggwg
,半	gegfmggfgggg
,华东	gggkfggggggg
,单	gWdzefgggggg
,卡	gdmggggggggg
,卡在	gdmggggggggg
,卡在谈	gfflggggfggg
,去	kfcfglhggffg
,去C	hfcegmiggggg
,去C之	gfdgggmggggg
,发	gkeggggggggg
,只	hefjelfffggg
,只看	fbfwfffeeggg
,只算	gegmfggfgggg
,只算我	gegmfggfgggg
,各	gfgkgggggggg
,各阶	gfgkgggggggg
,各阶段	gfgkgggggggg
,同	wccjfffcfgfg
,味	obldffiffggg
,味知	obldffiffggg
,味知香	obldffiffggg
,咋	glffgggfgggg
,咱	gfjjfgffgggg
,咱们	ifqgffddfggf
,咱组	gcfqdggggggg
,咱跟	fgjggggggggg
,咱跟C	fgjggggggggg
,哈	gjgggggggggg
,哪一	gfeqbggggggg
,哪一步	gfeqbggggggg
,哪个渠	ggemdggggggg
,哪个行	gffkfggggggg
,哪些在	ggdnefgggggg
,哪些客	ggfkffgggggg
,哪几	ggfapfgggggg
,哪几个	ggfaqfgggggg
,哪家	feeerfgffggg
,哪家快	feeerfgffggg
,嗯	gofefggfgggg
,嗯嗯	gofefggfgggg
,回	egdiegfreggg
,团	fjfhfggggggg
,团建	eudeefgfgggg
,团队D	gggkefgggggg
,在	guccefgggggg
,在不	gmeffggggggg
,在不在	gmeffggggggg
,在谈	gfelffgggggg
,在谈的	gfelffgggggg
,多少钱	ggdlgfgggggg
,大	fWfydggfgggg
,太长	ggffggggjggg
,太长不	ggffggggjggg
,好	fwfbeffefggg
,它	gelefgfgfkgg
,客户要	fggggfgkgggg
,对	gemfffghgggg
,对方说	kfffgggjfggg
,小	geedqfgggggg
,工	fxbddgfegggg
,差	gjfffjgfgggg
,差旅	gkfeflgegggg
,差旅费	gfgdfogggggg
,已	vdcfffgefggg
,帮忙归	ggggggffkggg
,帮我C	ggleffdfgbrf
,帮我写	ggggggfkfggg
,帮我回	gefefgY0dgff
,帮我建	ggfgggfegglg
,帮我把	fgffegeifpff
,平	ggfjgggggggg
,平均	ggfjgggggggg
,年	kobegffggggg
,年会	gsZdfggggggg
,应	ffdogbglfggg
,建	dgfgggfggfog
,开	R6YdedXeec4f
,录	dfegggffgftg
,录入	dgdgggfggfqg
,待	geffkgifigge
,待会	gfffmgjgfgge
,待会儿	gddesgegfggg
,待办	gdgghggfnggg
,快	fgfmeggfgggg
,快到	gbgpfggggggg
,怎	feffgggngggg
,怎么	geffgggngggg
,怎么让	efcfgffqgggg
,怎样	eedegfgqgggg
,总共	ggfkffgggggg
,恭	gmgfgggfgggg
,恭喜	gmgfgggfgggg
,想个	defggfetgffg
,想个理	defggfetgffg
,想了	fgjgggeggghg
,想了解	fgjgggeggghg
,想看	fgkggfggggfg
,想看看	fgkggfggggfg
,意	gfflfggggggg
,意向	gfflfggggggg
,成	gegmeggggggg
,成交	gegneggggggg
,我D还	gfgfkgfgfggg
,我们	hfhfggfkgggg
,我先	gkggfggfgggg
,我在	egfgggmggggg
,我没	jgfgdffgkggg
,我要	fgefffqfeggg
,我跟	ggjgggfggggg
,手	gjfkefgggggg
,手上	gffneegggggg
,手里	ggfjgfgggggg
,打	hqefffgegggg
,把味	fgfefgfffmkg
,把味知	fgfefgfffmkg
,投	eofidfgfgggg
,报了	gfgkgggggggg
,报了价	gfgkgggggggg
,报价	fgeigfgkgggg
,报价发	ffdggfgogggg
,报销	gkfffggggggg
,报销单	gjffgggggggg
,拍	gflffggggggg
,拍板	gflffggggggg
,拍板的	gflffggggggg
,拓	pcldfffffggg
,拓客	pcldfffffggg
,拓客通	pcldfffffggg
,拜	jgggggfggggg
,拜访	jgggggfggggg
,拜访C	jgggggfggggg
,拟	fffgggfpgffg
,拿	ffBcg/ffgggg
,按	gXeyeffffggg
,按金	gffkfggggggg
,按金额	gffkfggggggg
,换	fZdeexfgfggg
,换成	fYded3ffgggg
,换成P	fefufbfegggg
,推	Xmfefufegffg
,提醒	gdgfnggfgggi
,提醒我	ggggeggggggj
,收	gnfefggfgggg
,收到	gnfefggfgggg
,放	gnbfjffgfggg
,放假	gnbfjffgfggg
,教我	gfgfggflgggg
,整	fffkggghhggg
,新	fhfgggfggflg
,新增	fgfggggfggmg
,新客	fggggggggfkg
,新客户	fggggggggfkg
,新年	gpfdfggfgggg
,新来	ceefffkffevg
,方	gfejfhgggggg
,方案	gfejfhgggggg
,无	f3ebeffbdfgg
,早	gpfefggfgggg
,早上	gmfefggfgggg
,晚	fmcZetfefggg
,替	ggggggflgggg
,替我	ggggggflgggg
,最	gffhgjgggggg
,最近	geenffgggggg
,最近一	gdjmfggfgfgg
,最近三	ggekgfgggggg
,有	gfegkfghgggg
,有人	gkfgfggggggg
,有什	fffepgfffggg
,有什么	fffepgfffggg
,有没	gfefkfgigggg
,有没有	gfefkfgigggg
,有谁	gcdcsggggggg
,李	gefjifgggggg
,李雷	gefjifgggggg
,李雷D	gffZrfgggggg
,来	fkeoegfedfgg
,来个	gZexfgffdfgg
,查	ferffgefgfgg
,查一	fdrfggefgfgg
,样	mgfegfgfgggg
,根	ggggagggoggg
,根据	ggggagggoggg
,每	ebfrfggfgggi
,比	foeffggfgggg
,汇	feodgmbggffg
,没	gjeffgffjggg
,没有	ifdjhigfgggg
,没有下	fdfmigfegggg
,测	c0Wefiffgggg
,涨	eDU/aefpffgf
,添	cgfgggfgggog
,漏	geflhgggfggg
,牛	fvfcegfdfggg
,现在	ghhjdggggggg
,现在几	gmefgggggggg
,生	fmgfgggfgggg
,生日	fmgfgggfgggg
,生日快	fmgfgggfgggg
,电	emedgfflgggg
,电话	gbffggfrgggg
,百	hcpdefjefghg
,百川	hbqcefkdfgig
,看下C	ggkgggeggggg
,看看	gggkggggfggg
,离	ggfkgfgggggg
,第	hgdggglfgggg
,第一	hgdggglfgggg
,第一次	fgcgggpfgggg
,签	ggYdgtgggggg
,算	ereaepfefggg
,约了	ggggegkggggg
,线	gggldggggggg
,线索	gggldggggggg
,给	fhffgggkfggg
,给C再	fgcggngggggg
,给C报	jgndgdfegggg
,给C的	ZfeggYe7geeg
,给P	eefffgfrgggg
,给个	fZfefggvgggg
,给我	gnggigeeeggf
,统	ggfWgsgggggg
,统一	ggfWgsgggggg
,翻	ffrfffbgjffg
,翻一	ffrfffbgjffg
,翻一下	ffrfffbgjffg
,老	ogghggeggfcg
,老客	ugghfgeggfYg
,老客户	ugghfgeggfYg
,聊	ggggbgifnggg
,联系人	ggjffggggghg
,能	ggfneegggggg
,行	fzabdfgffggg
,被R	ggekgfgggggg
,被R抢	ggekgfgggggg
,见	mefffghfgggg
,见了	tcfffffefggg
,让	ggeggkgggggg
,讲	fpeefgkfdggg
,讲个	fufcfgfedggg
,该	gffdnggggggg
,该催	ggfdlggggggg
,语	gcgffggpgggg
,语气	gcgffggpgggg
,说	gekfjgfffghg
,说说	gfkggghgfggg
,说说C	gfkggghgfggg
,请给	fggjgggggggg
,请给出	fggjgggggggg
,请问	gjkffgeffggg
,请问发	gkggfggggggg
,谁	gkfggggggggg
,谁C	fuZffgfggggg
,谁D	figmbgfggggg
,谁在	gcfepggggggg
,谁家	gbannfgggggg
,谁最	geielggggggg
,谁最后	gesebgfggggg
,谁最近	gfaeqggggggg
,谁有	fqfedgfggggg
,谁的	gmfgdggggggg
,谈	gffffnggfggg
,谈判	gffefpggfggg
,谈判的	gfeUgygggggg
,谈判阶	gffoffgfffgg
,谢	erfffgfdgggg
,财	kgeggggggggg
,赢	gffidkgggggg
,赢单	gfgafpgggggg
,赢单率	gfgafpgggggg
,跟C	igejhgfgiffg
,跟C的	dgfpdgffkffg
,跟C约	ofggegeggggg
,跟P	offfggeffggg
,跟R	fffleggjgggg
,跟R正	eefpfggegggg
,跟进	ggeXsggggggg
,转化	gffjgfgggggg
,转化率	gffjgfgggggg
,转发	lgdgggfggggg
,输	geeoefgggggg
,输给	gefodggggggg
,输给R	gefodggggggg
,过	gbferggfgggg
,还	mfbfgjgggggg
,还有	ffdfgngggggg
,这个	gnfcfgfekggg
,这个群	geggfgfgmggg
,这单	jdkcffgfglgg
,这单多	gdpdgfgggggg
,这天	gmfffggfgggg
,这就	eeXfgf0ffffg
,这段	gfggggfgkggg
,这段录	gfggggfgkggg
,这破	gmffgggfgggg
,这破网	gmffgggfgggg
,逾	gggfjggggggg
,逾期	gggfjggggggg
,那	garefggfgigg
,那C	efpggffggefg
,那D	gefndfgggggg
,那D呢	geflffgggggg
,那P	faYh2eeegggg
,那个	gfndeggggggg
,那单	fWrQeefef7gg
,那家	ghndefgggggg
,那边	gfkffggggggg
,那金	gfjggfgggggg
,那金额	gfjggfgggggg
,都	gffbgpgfgggg
,金	geikgggggggg
,金额	geikgggggggg
,金额前	fcfqffgfgggg
,金额靠	gfgkgggggggg
,问	mgeggegggggg
,问了	kgdggggggggg
,陌	jeefgggmgfgg
,陌拜	jeefgggmgfgg
,陪	efcfgfxfgeeg
,随	gofefggfgggg
,随便	gofefggfgggg
,青	fcmefgkffhgg
,青禾	fcmefgkffhgg
,青禾是	ffcegfsgfggg
,青禾的	fbldffsefffg
,预	jffcfmgggggg
,预测	geglfggggggg
,预测一	geglfggggggg
,预算	jgcSexgggggg
,领	lleegfgefggg
,领导	lleegfgefggg
,马上C	fgfgggmfggfg
0万	mgffgefggggg
0个点	ggfdgmgggggg
0台	ngfggbgggghg
0吨	lgeggfgggggg
0天	jfffhggggggg
0天没动	gggflggggggg
0折	gggegjgggggg
CD	ggncfggggggg
CD买	fgndgegggggg
CD买了	fgndgegggggg
CD有	ffkggggggggg
CD签	mgffejfggfgf
CD能	egepgdgggggg
CD能签	egepgdgggggg
CP	ggegggglgggg
C一	cgfgglkfgffg
C下	ldrfffedgefg
C不	brkfffefgefg
C丢了	kjffggffgfgg
C丢了怎	erdfggfegggg
C丢单	dgemgggggigg
C丢单处	eggfggggglgg
C两	dgjfdikggfgg
C两个	ggegfkgggggg
C两个都	ggegfkgggggg
C中	mfhfgfgggfgg
C为	efjfgfffgnfg
C为何	eesfgfffgfgg
C之	gfdgggmggggg
C之前	gfdgggmggggg
C也	dg1gggXffeff
C了	jgggggeggggg
C交	ggfggfjggggg
C从C	gffgggocgggg
C从C怎	gffgggocgggg
C会	ggSggvigfggg
C会议	fgggggkgeggg
C会议室	fgggggkgeggg
C催	kgegffjigffe
C催款	Zgfgggnlgggg
C关	bcefffefg0eg
C再	fgeggkgggggg
C决	pedggfgggggg
C决定	pedggfgggggg
C几	ufkXfdfggfgg
C到	fflggggggggg
C到C	fdqffffggggg
C又	hwdffeeffdfg
C合同签	ogcggfgggfgg
C后	ngegggfggfgg
C呢	egqggefggegg
C和	ggfggkgggggg
C和C	ggfggkgggggg
C和C都	ggfggkgggggg
C哪	tdcfgfgfgfgg
C啥	ggbfgerggggg
C回	egjggggggggg
C多	effncjfggggg
C多少	efapgjfggggg
C定	lghggfeggggg
C对	egkgfggggggg
C对我	dgmggggggggg
C对我们	dgmggggggggg
C尾	jggggggggggg
C尾款	jggggggggggg
C已经过	fgfelggggggg
C建	bgcgggefgfwg
C建个	bgcgggefgfwg
C开会	ggggggjgeggg
C归	eggfggggglgg
C当	fglgggefgggg
C当初	fglgggefgggg
C当初是	fglgggefgggg
C怎	idifffhkgffg
C怎么	idifffhkgffg
C怎么回	gffgggocgggg
C想	qgcgfffggffg
C想了	lgggggefggfg
C想了解	lgggggefggfg
C我	fghgggdgggfk
C把	mgfggffggggg
C把我	mgfggffggggg
C报了	mgeggggegggg
C报了个	mgeggggegggg
C拖	fgdfdlefgpfg
C拖到	fgdfdlefgpfg
C拖到D	egeffogggggg
C招	lgfggfgggggg
C招标	lgfggfgggggg
C按	egdefkfggofg
C挪	fgfgggfgglgg
C换供	fgkggfgfgggg
C换供应	fgkggfgfgggg
C提	bekcficffrfj
C放	igfgggegengg
C新	mfghgffggffg
C是	ffhfffmggggg
C是谁	ggkgggeggggg
C晚	ffegglgggggg
C晚两	ffegglgggggg
C晚两周	ffegglgggggg
C最	ggkgggfggggg
C最后	hgkggffggggg
C有	lfhffeefkffg
C有没	pgdfgdgggggg
C有没有	pgdfgdgggggg
C有点	necfffaeveff
C来	ifdggfmgffgg
C来厂	pefgggfggffg
C标	fgfgggggghgk
C样	eglggfgfgggg
C样品	egnggfgfgggg
C楼	ggggggjgfggg
C楼下	ggggggjgfggg
C楼下了	fgggggkgfggg
C欠	egkggfgggggg
C款	jgfggggggggg
C款到	jgfggggggggg
C款到了	jgfggggggggg
C没	hfgfmgfggffg
C没跟	Ygcgvggggggg
C现	fgjgggegiggg
C现在	ggkgggfggggg
C现在是	ggkegggggggg
C现场	dggggfcfrgfg
C的价	fgpegdgggggg
C的单	cffzdfffgceg
C的单子	cffzdfffgceg
C的合	cgfgfggggggo
C的合同	cgfgfggggggo
C的客	fgdeWgd3gffg
C的客户	fgdeWgd3gffg
C的情	fgngggdggggg
C的情况	fgngggdggggg
C的标	mgfggfffgfgg
C的档	efegggpggffg
C的档案	efegggpggffg
C的电	ggfgggfgkggg
C的电话	ggfgggfgkggg
C的门	dfdggfweeffg
C的阶	egfgggfgglgg
C的阶段	egfgggfgglgg
C目	ffpgggcfgggg
C目前	ffpgggcfgggg
C看	ofYdgrefgffg
C答	kgfggggggggg
C答应	kgfggggggggg
C签	fgejggggghgg
C签了	fgcqgdggghgg
C算	cdrfgfefgleg
C约	kfhgfgfggggg
C约了	lfhgfgfggggg
C约了D	ofggegeggggg
C线	dffcfgfggsgg
C线索	dffcfgfggsgg
C给	cgfggfgfgqgf
C给我	cgfggfgfgqgf
C续	ffpigfgbgfgg
C续约	egnngfgYgggg
C维	fgkgffgggggg
C维保	fgkgffgggggg
C能	egoegegggggg
C要我	lgfggffggggg
C要我们	lgfggffggggg
C要求	ogfggdgggfgg
C让	lgfggfgggggf
C让我	lgfggfgggggf
C让我们	lgfggfgggggf
C试	hfnggegegggg
C试用	ifnfgegegfgg
C说	emefgfhkfefg
C说要	kggggegggggg
C说要是	kggggegggggg
C谁	oegggffggffg
C谁拍	ogbggfgggggg
C谁拍板	ogbggfgggggg
C谈到	lghgggffffgg
C跟	fghglgfggggg
C跟进	cffgtgdggffg
C还	fgkggfgggggg
C还在	bfqggfgfgggg
C还没	lgbogefggggf
C这	efifggkgfhgg
C这个	ggmdgekgeggg
C这个客	ggmdgekgeggg
C这单	ffjggggggigg
C进	dfofgfdfghkf
C退	fffggggggmgg
C通	egkggggggggg
C那个项	eglgggggggfg
C那台	cfmggggggggg
C那边定	kgfggggggfgg
C都	fgegglkdgfgg
C都签	fgefgmgggggg
C问	pgaggfgigggg
C问得	refggfffgefg
C问我	jgfggfgggggg
C问我们	jgfggfgggggg
C降	effgggfggngg
C项	ogffgggggefg
C项目	ogffgggggefg
C预	ggcngfgggggg
C预算	ggcngfgggggg
C飞	efeegqfggggg
C飞了	efeegqfggggg
C验	lgfggfgggfgg
C验收	ngdggfgggfgg
C黄	ggffgifggjgg
C黄了	ggfgggfggkgg
DC	dfgggggfpfff
D上	pfgggfcgggfg
D不	begcfwgfgggf
D买	fgndgegggggg
D买了	fgndgegggggg
D买了多	fgndgegggggg
D了	kfgggggggggg
D付	kgfggggggggg
D催	fgggfggggggk
D催我	fgggfggggggk
D先	gefcpggggggg
D先跟	gfgdlggggggg
D再	lgggfgfggggg
D再打	sfffefeggfff
D到	gdfimfgggggf
D到期	fgfoefgggggf
D到期的	fgfoefgggggf
D去了	kgggggfggggg
D发	lifffefggggg
D吃	grfddgfhfggg
D同期呢	geglfggggggg
D呢	geflfggggggg
D和	fggjgggghggg
D喊	gdgfeggggggp
D喊我	gdgfeggggggp
D多	geelfggggggg
D天	gmfdgfgggggg
D天气	gmfdgfgggggg
D好	gjgffggggggg
D好热	gjgffggggggg
D干	ffgmeggggggg
D干了	ffgmeggggggg
D开	jecnffgggggg
D必	iceepggfgggg
D必须	iceepggfgggg
D快	gqgddggggggg
D快乐	gqgddggggggg
D成	ffglffgggggg
D成了	fegmfggggggg
D成了几	fdgofggggggg
D成交清	fggjgggggggg
D我需	gggfjggggggg
D我需要	gggfjggggggg
D打	gegdjggggkgh
D打给	gdgflggggggi
D拜	gfgmeghggggg
D拜访	gfgmeghggggg
D拜访C	fgggfgkggggg
D排	gefarggggggg
D排了	gefarggggggg
D提示	fgggfgfggggl
D提示我	fgggfgfggggl
D新	gfgjfggggggg
D新建	gegmdggggggg
D新建了	gegmdggggggg
D新录	gggjfggggggg
D新录了	gggjfggggggg
D有什	geffqgfgeggg
D有什么	geffqgfgeggg
D有哪几	gggejggggggg
D有啥	flhdhgfggggg
D有啥要	gbgfogfghggg
D比	cefsfffggggg
D比D	gcfpfggggggg
D没	gfgdlggggggg
D的	fehelgfghggh
D的会	gcgfdgdguggg
D的成	ggflfgggfggg
D的拜	bffgtgfggfff
D的拜访	bffgtgfggfff
D的活	gafV3gggeggg
D目标缺	geglfggggggg
D看	lfggfgfggggg
D社	glfefggggggg
D社保	glfefggggggg
D社保是	glfefggggggg
D祝	fgggggfkgggg
D祝福	fgggggfkgggg
D签下	egmggegggggg
D签下来	egmggegggggg
D约	qbfdighgfggg
D约了	efgelgjggggg
D约了C	egggggkggggg
D给	jfffigfggggg
D群	gffcggggpggg
D群里	gffcggggpggg
D能不	hgekgfgggggg
D能不能	hgekgfgggggg
D能做	gggkgdgggggg
D能做多	gggngagggggg
D能签哪	fggkgfgggggg
D能落	fbgpfggggggg
D要	gfgfjggggggg
D要跟	gegflggggggg
D见	gjgffggggggg
D评	gdeddgfgtggg
D评审	gdeddgfgtggg
D谁	fngfdggggggg
D跑	kefgffngffff
D跑了	nfghfgfggfgg
D跟C开	ggggggkgdggg
D跟D	Xgf0efeggfff
D跟P	effgfgpgeggg
D跟P喝	gfggggkgfggg
D还差	fffdkjgggggg
D还差多	fgehekgggggg
D还有	lfZdimgggggg
D还有什	gfgfkgfgfggg
D进	ifgmefgggggg
D那个	gggeggggkggg
D那个对	gggeggggkggg
M往	gfglggggfggg
M往上	gfglggggfggg
M往上的	gfglggggfggg
M的	hYguefffgggg
M还	igbdgogggggg
PD	gjdjfggggggg
P上	ggoegggcgggg
P上次	ggofgggbgggg
P什	eeqefgjeegfg
P什么	eeqefgjeegfg
P值	fgglgggfgggg
P写条	eggggggjgggg
P加	vgegggdcgfeg
P吃	effgfgogeggg
P吃饭	defffgsgeggg
P呢	fcY6Xfffgggg
P和	gedofggggggg
P喝	gfggggkgfggg
P喝早	gfggggkgfggg
P喝早茶	gfggggkgfggg
P在	egkgggfggggg
P姓	cgpgggcfggig
P换	egjggggggggg
P提	gfkfggfggggg
P是	ddsefgeeggjg
P是P	acseefddgfsg
P是哪	fenffggggggg
P有	ggefkggggggg
P有没	ggegjggggggg
P有没有	ggegjggggggg
P松	nciefffhgggg
P松口	nciefffhgggg
P松口了	rckefffeggfg
P生	fkgffgffgggi
P生日	fkgffgffgggi
P的	fghhlfgfggfg
P的通	ggggggegjggg
P的通话	ggggggegjggg
P离	tceefhfeggfg
P离职	tceefhfeggfg
P管	dgdgggfggfpg
P要	lgfggdhggggg
P让	kgggggffggfg
P说	lehfggfggggg
P谁	ggemeggggggg
P谁做	ggepcggggggg
P谁做得	ggepcggggggg
P走	ggebgogggggg
P走了	ggebgogggggg
P还	gWzeefffgggg
P通	jgfggghfgggg
P通了	ngggggfdfggg
P通电	fgegggkggggg
P通电话	fgegggkggggg
P那	eefoiffdgggg
P那边	edfqiffcgggg
P那边有	ffjZofgggggg
P问	ofefggffgggg
R截	dgohgfgdgggg
R截胡	dgohgfgdgggg
R抢	ggfjfggggggg
R抢了	ggfkffgggggg
R抢了我	ggfkffgggggg
R正	eefpfggegggg
R正面	eefpfggegggg
R比	fdkldffigggg
R比我	feofdgfjfggg
R比我们	feofdgfjfggg
ce	hnffcggggggg
cel	grfeaggggggg
e	hjfgeggggghg
el	grfeaggggggg
f	ijfegggggggg
o	iehkffgfgggg
po	kflggcgfgfgg
pp	gvddbfgggggg
ppt	gvddbfgggggg
pt	gvddbfgggggg
w	ijfegfgggfhg
一下C	aejfgiqffefg
一下C的	dgoggffggffh
一下拓	ebmeffueegeg
一下拓客	ebmeffueegeg
一个客	cffgggfggfqg
一个客户	cffgggfggfqg
一个月	jeeigjgfgggg
一份	ffgffgeikgjg
一会	ggggfgffgggk
一会儿	ggggfgffgggk
一半	fefdfqgfgggg
一半呢	gefefngggggg
一单	gfekgggggggg
一句	eofdfgfifggg
一句怎	efggggglgggg
一句怎么	efggggglgggg
一周	ieffmgffgggg
一声	fqgfcgegfggh
一家	jfffgfefgfmg
一年	pgdggfefgfgg
一条记	gfdepgeggggg
一条记录	gfdepgeggggg
一次跟	gfjfgggggggg
一段	gfgggggjgggg
一点	fbgffgftgggg
一版	efgdggelmggg
一眼	ddfghfrfgffg
一般	fddogfgggggg
一起	gqgecgfggggg
一页	ffggggofgffg
一页纸	ffggggofgffg
三个单	gegneggggggg
三个单子	gdgqdggggggg
三周的	gfflggggfggg
三家	nfggggfggfgg
三年	fgfggggkgggg
三成	mgffghgggfgg
三条	jgeggggghggg
三次	dgmgggggggfg
三点	gfggggggfggk
上C	fgfgggmfggfg
上了	fnefcgjggggg
上去了	kgfggfgggggg
上回	ggkeggfggggg
上次	ggjgfghegggg
上次说	hgYgggoggggg
上的	gfglffgggggg
上的单	gggkfggggggg
上的单子	gggkfggggggg
上看	gfdgffoggghg
上面	gfhffgfgmggg
上面说	fedffgggrggg
上面说的	ggffggggjggg
下C	dfgggklfgffg
下C的	egmggffgggfh
下一	eenidgfhgfgg
下一步	eepjcgfggfgg
下了	fgsZgdjggggg
下单	mkgedfffgfgg
下味	ebrafsffeffg
下味知	ebrafsffeffg
下味知香	ebrafsffeffg
下拓	edicflpefgfg
下拓客	edicflpefgfg
下拓客通	edicflpefgfg
下文	gfgkgggggggg
下文的	gfgkgggggggg
下文的单	gfgkgggggggg
下方	fgglgggfgggg
下方案	fgglgggfgggg
下方案阶	fgglgggfgggg
下来了	lgfgggfggggg
下次	felfhgfhgggg
下次跟	fflekgffgggg
下次跟进	gfhdnggfgggg
下班	gkgggggggggg
下这	gfggggfhjggg
下高	gtecegfffggg
下高铁	gtecegfffggg
不C	0eNcesfggfgg
不上	pqcegffbgefg
不买	beqggfgggggg
不亏	Zffggugdgggg
不到	gjgfgggggggg
不在	gmeffggggggg
不够	ffdhgmgggggg
不好	vpcdffdcedef
不急	meggfggggfgg
不是涨	glfefggggggg
不是涨了	glfefggggggg
不看	ggffggggjggg
不知	rgZfgffggggg
不知道	rgZfgffggggg
不碍	ffegglgggggg
不碍事	ffegglgggggg
不签	dejefngggggg
不续	kelggfefgggg
不能	kgdgghgggggg
不能先	mgcggfgggggg
不能分	mfefgfgggggg
不能完	ggdgengggggg
不能完成	ggdgengggggg
不能开	kgeggggggggg
不能摸	fgcogfgggggg
不能摸到	fgcogfgggggg
不行	Xsbggmffgfgg
不要	jfgggggggggg
不要了	cfmggggggggg
不说	kueeffdecggg
不错	jhgfgggggggg
不需	fgffgffscggg
不需要	fgffgffscggg
世	gxUcefmgfggg
业	hffleggggggg
业绩	gffkgggggggg
东	eggifgggggkg
丢了几	gegneggggggg
丢了几个	gegneggggggg
丢了呢	efYfgweggfgg
丢了怎	erdfggfegggg
丢了怎么	erdfggfegggg
丢了的	gdfpefgggggg
丢了的呢	gdfpefgggggg
丢几	ggfWgtgggggg
丢单	egfifggggkgg
丢单处	eggfggggglgg
丢单处理	eggfggggglgg
丢单的	dgeqgggggegg
丢的	gagtcfffgggg
丢的都	gfbpffgggggg
丢的都是	gfbpffgggggg
丢给	ggfjgggggggg
丢给R	ggfjgggggggg
丢给R的	ggfjgggggggg
两	fgffgjiggggg
两个	ggcgfngggggg
两个都	ggegfkgggggg
两个都成	ggegfkgggggg
两句	cffgggqhffgg
两周签	ffegglgggggg
两周签碍	ffegglgggggg
两成	gfgbgnghgggg
两点	igggcfofgffg
个D	dgegggfigggn
个D祝	fgggggfkgggg
个D祝福	fgggggfkgggg
个人	oeoYfgffgggg
个什	ggfgggoffgdg
个什么	ggfgggoffgdg
个会	fgggggfgkggg
个区	lednefgegggg
个在	ggfjgfgggggg
个客	ffgggfgggflg
个客户	ffgggfgggglg
个客户C	Zfefgfefgfyg
个客户到	ggfcnfgggggg
个对接	gggeggggkggg
个对接会	gggeggggkggg
个小	gfggggfelggg
个小结	gfggggfdoggg
个序	fdghmggfgggg
个新	hdfgfgffggog
个新客	fgffgggggfkg
个新客户	fgffgggggfkg
个新的	ecfffgffggtg
个最	ggedofgggggg
个月的	gdgohgffgfgg
个机	ggfjgfgggggg
个机会	ggfjgfgggggg
个条	ggncggfgfggg
个条件	ggncggfgfggg
个清	gffmfggffggg
个清单	gffmfggffggg
个渠	ggkhefgggggg
个渠道	ggkhefgggggg
个渠道来	ggmfffgggggg
个点	fgefgmgggggg
个点能	fgbggogggggg
个点能不	fgbggogggggg
个理	defggfetgffg
个理由	defggfetgffg
个纪	fgggggggjggg
个纪要	fgggggggjggg
个群	geggfgfgmggg
个群D	geggfgfgmggg
个行	gffkfggggggg
个行业	gffkfggggggg
个表	fidvfffceffg
个要	ffffffmgiggg
个要点	ffffffmgiggg
个部门开	gkggfggggggg
个都	ggegfkgggggg
个都成	ggegfkgggggg
个都成了	ggegfkgggggg
个重	gcggggfgnggg
个重点	gcggggfgnggg
个项	egjggggggggg
个项目	egjggggggggg
中	ifeigffggjfg
为丢	eggfggggglgg
为丢单	eggfggggglgg
为何	ceuegffegfgg
为啥丢	ggkegggggggg
为啥丢的	ggkegggggggg
为赢	gggefggggmgf
为赢单	gggefggggmgf
主	hgelggeggfhg
主要	dgavfggggegg
久	gfhfkggggggg
久没	gglgdggggggg
久的	fgfelggggggg
久的是	fgfelggggggg
么丢	gcqifffdgggg
么价	fglfggfggggg
么写	geffgggngggg
么办	ffgZftgfgggg
么区	mgggggeegggg
么区别	mgggggeegggg
么回事	gffgggocgggg
么回事儿	gffgggocgggg
么好	cleddgevcggg
么安	feuggffafggg
么安排	feuggffafggg
么开	gfgggggkgggg
么打	faeegfgugggg
么时	kgffggfggggg
么时候	kgffggfggggg
么时候能	ogbggggggggg
么来	ggUgfgxffggg
么样的	gfZfggtgfggg
么没	gfgfkgfgfggg
么没干	gfgfkgfgfggg
么没干完	gfgfkgfgfggg
么要	gdfeqgfgeggg
么让	efcfgffqgggg
么讲	ffffggjkfggg
么说	ggffgggjgggg
么谈	feefgfvbfggg
么跟	fgffgggkgggg
么都	jgfggggggggg
么都不	jgfggggggggg
么降	gfgjgggfgggg
么降了	gfgjgggfgggg
之前的	gfggggjggggg
之前的来	gfggggjggggg
乐	fngffggfgggg
九	ggecgmgggggh
九五	ggdZgsgggggg
九五折	ggdZgsgggggg
也	pciifhdefffg
也不	hffggmfegggg
书	ggffgfgjgggi
买	hflfgffggggg
买了	cfqegegggggg
买了多	fgndgegggggg
买了多少	fgndgegggggg
了0	jgggggfggggg
了C的	egfggggggggl
了P	ogfgggefgffg
了R	kgggggfggfgg
了一	qeefkfefgfdg
了三	pfegggfggfgg
了下	kgdggggggggg
了两	kgeggggggggg
了个	kffggggfgghg
了么	efpfggfggfgg
了什	gfgecgffrggg
了什么	gfgecgffrggg
了价	gfgkgggggggg
了会	gfecevgdgggg
了几	gfgkfggggggg
了几个	gfglfggggggg
了几个单	gfgkfggggggg
了几个客	gfgleggggggg
了吧	chkgfggggjgg
了呢	ffcfgpfggfgg
了哪	ffjbifggnfgg
了哪些	edmZkeffofgg
了哪几	gggeggggkggg
了哪几条	gggeggggkggg
了啥	geefggggnggg
了多少个	ggejgggggggg
了多少钱	ggekgfgggggg
了影	gecYgwgggggg
了影响	gecYgwgggggg
了影响多	gecYgwgggggg
了怎	fnefgggfgggg
了怎么	fnefgggfgggg
了我	fjegflffgggg
了我们	ffeifmfggggg
了是	egjagngggggg
了是吧	dglggggggggg
了没有	gfgkffgggggg
了的	gfcjlgfggggg
了的呢	gdfpefgggggg
了的有	ffVjvfeggggg
了的有谁	ffQd7fdggggg
了算	Ufyfgfgffggg
了解	ggggggkfgggg
了解下	fgggggjfgghg
了解我	lgggggefggfg
了解我们	lgggggefggfg
了谁	fhecnggggggg
了趟	lgfgggfgggfg
了趟C	lgfgggfgggfg
了还	eehhglfggggg
了还是	fekigffggggg
了还是少	gffkgggggggg
争对	kggggffggggg
争对手	kggggffggggg
争的	ffgmfggfgggg
事儿	ggggggkegggg
亏	Zffggugdgggg
五	ggfeflgghggg
五家	hgfQb3gggggg
五折	ggecgogggggg
些单子金	gggldggggggg
些合	ggfpaggggggg
些合同	ggfpaggggggg
些商机的	fgfelggggggg
些在	ggdnefgggggg
些客户C	ggbnhfgggggg
些客户晾	gggbmggggggg
些客户没	gggpZggggggg
些客户要	gggldggggggg
交付	cgggggefpggg
交期	hfjjcggggggg
交清	fggjgggggggg
交清单	fggjgggggggg
交的	gfhjffgggggg
交的客	gfglfggggggg
交的客户	gfglfggggggg
交货	mgdggfgggggg
交额	fdfqfggffggg
产	igegggekgggg
产品	efbggfdvggfg
人了	dglggggggggg
人了是	dglggggggggg
人了是吧	dglggggggggg
人在	fgpYgghggggg
人是	gfkffggfggig
人是P	ggfgggfeggng
人是哪	gfmfdggggggg
人是谁	gdpdfggggggg
人理	gggbmggggggg
什么价	fglfggfggggg
什么区	mgggggeegggg
什么区别	mgggggeegggg
什么好	cleddgevcggg
什么时	kgffggfggggg
什么时候	kgffggfggggg
什么来	ggUgfgxffggg
什么样	gfZfggtgfggg
什么样的	gfZfggtgfggg
什么没	gfgfkgfgfggg
什么没干	gfgfkgfgfggg
什么要	gdfeqgfgeggg
介	jeefgghlgffg
介绍	jeefgghlgffg
介绍的	gghgggdgggkg
从C	hgfggglegggg
从C怎	gffgggocgggg
从C怎么	gffgggocgggg
从头	iffjggnbgffg
从方	effqgdfgfggg
从方案	effqgdfgfggg
他什	ggfgggkfgggg
他什么	ggfgggkfgggg
他们想	lfegfggggggg
他们要	gfpagfgggggg
他们预	ggkegfgggggg
他们预算	ggkegfgggggg
他家	fgegggkggggg
他家啥	fgegggkggggg
他家啥情	fgegggkggggg
他说	offffgejdggg
付定	gfefgfgngggg
付定金	gfefgfgngggg
付款	ifckeggigggg
代	gfeffdwfgeff
以上的	gggkfggggggg
以上的单	gggkfggggggg
以往	feffggfgfogg
以往谈	feffggfgfogg
以往谈判	feffggfgfogg
们几	ggtWffgggggg
们几个	ggtWffgggggg
们只	kggggffggggg
们和R	kggggffggggg
们哪	dgljffgggggg
们差	heufdgfbgggg
们怎	lgegggffgggg
们怎么	lgegggffgggg
们想	lfegfggggggg
们有	mgghfgeegggg
们比	eZdedgf1gggg
们的	hfjffgfhgggg
们给	ogkffeefgffe
们能	jgfggggggggg
们能不	kgfggfgggggg
们能不能	kgfggfgggggg
们补	mgfggffggggg
们要	ffmbgfgjgggg
们跟	gfrffgedggff
们还	eehefqffgggg
们还剩	efeegqfggggg
们预	ggkegfgggggg
们预算	ggkegfgggggg
们预算多	ggldgfgggggg
件	hfhffgfjgggg
件是	ggmdggfggggg
件是啥	ggmdggfggggg
价到	fgelgggggggg
价发	ffeggfglgggg
价多	g6ZUgcgggggg
价多少	g6ZUgcgggggg
价是	egpegdgggggg
价是多	egpegdgggggg
价是多少	egpegdgggggg
价格	offfgefggggg
价的	fffgggglgggg
任务够	ggegfkgggggg
任务够吗	ggegfkgggggg
份	fffgfgehjgig
份资	hgggggXfgfsg
份资料	hgggggXfgfsg
休	gkfXlsecfffg
休了	kaffyebdffeg
优	kfffgggggggg
优惠	tdbeffgggggg
会	ggffgigfjggg
会上	gfffegfgnghg
会丢	ggfWgtgggggg
会丢几	ggfWgtgggggg
会儿	gffflgfggggi
会出	ebfedgffyfgg
会前	ffggfgoffggg
会少	ggfdglgggggg
会少收	ggfcgmgggggg
会少收多	ggfcgmgggggg
会帮	mgggggfdgggg
会帮忙	mgggggfdgggg
会怎	gcebgwgdgggg
会怎样	gbdagzgdgggg
会整	cgggggefpggg
会整理	cgggggefpggg
会的	ffgffgegoggg
会的纪	edfeegefugfg
会的纪要	edfeegefugfg
会议内	ggggggfflggg
会议内容	ggggggfflggg
会议室	glfffghgfggg
会议室的	fpffeffgfggg
会议要	ffggggfflggg
会议要点	ffggggfflggg
会记	egggggcfrgfg
会记录	egggggcfrgfg
会都	gggeggggkggg
会都定	gggeggggkggg
会都定了	gggeggggkggg
伞	grdecggggggg
伞了	guedaggggggg
估	ndeeengfgegg
估计	pcddeqffgefg
住	gggZngghgggg
体面	ggffgggkgggg
何	gflgghgegggg
作	dfoffjfegggg
你	gmfffgfggggg
你们	kgeggggggggg
你会	gjfggggggggg
你叫	gmfffgfgfggg
你是	gleffggggggg
你真	gjgfgggggggg
使	fnfefigfgggg
例	fVgdcgff4ggf
供应商的	fgkggfgfgggg
便宜M	fgcdgpgggggg
保是	glfefggggggg
保是不	glfefggggggg
保是不是	glfefggggggg
信怎	gefgggglgggg
信怎么	gefgggglgggg
俩	fffjgjggfggg
俩月	fffjgjggfggg
修	glggfgfgfggg
倒	qWV7Zfffgefg
候开	ffmfggffgggg
候给	ggmgggchgggg
候能	mgdggggggggg
候能签	egjggggggggg
值多	ggjfgggggggg
值多少	ggjfgggggggg
假	eifchogfgggg
假如	egggflgggggg
假如C	dgggfmgggggg
假设	efgbgrgfgggg
做多	gfdbgsgggggg
做多少	gfdbgsgggggg
做得	efgidoffgggg
做的	gfffmegggggg
停	iiedlggggggg
停了	lggfggfggfgg
催C	eggggggjgggh
催合	ffffgggmgggg
催合同	ffffgggmgggg
催我	lgfgfgffgggi
催百	dgggggglgggh
催百川	dgggggglgggh
像	geefggpffgfg
儿	fejcmghfgggg
儿了	ffhfggkggggg
儿没	fYsSwfgfgggg
先不	esfadpfedggg
先了	cgfgggofgggg
先了解	cgfgggofgggg
先了解下	cgfgggofgggg
先付	ffefgfgngggg
先保	gfggfkgggggg
先发	jgggggffgggg
先发份	jgggggffggfg
先发份资	jgggggffggfg
先干	gbcb1fcgfggg
先睡	gngffgffgggg
先跟	fdcdifrggggg
先跟哪	geccufgggggg
先跟谁	fdcfXf2fgggg
克的	kgfggggggggg
克的价	kgfggggggggg
全	hgeggjgggggg
全年	gfeggkgggggg
全线	ggfcgmgggggg
全线0	ggfcgmgggggg
全线0折	ggfcgmgggggg
八	ddeefvgegggg
八五	gfgggjgggggg
八五折	gfgggjgggggg
八折	cbccf3gegggg
公	ikeffgiggggg
公司	jidffgkggffg
关	gggfgfgfglfg
关了	efiggffggmfg
关单	gggggggggkgg
关掉	dgeggffggqgg
关系	mgjggeefgffg
关键	egjgggkgfggg
关键人	egkggfiggggg
内	gggggggfjggg
内容	gfggggffkggg
再	jffgghgigggg
再打	ofggfgfggfgf
再让	egfggkgfgggg
再说	0adefgfedfgg
再降	kgfggfgggggg
再降0	lgfggegggggg
写	fcgffggnjggg
写个小	gfggggfdoggg
写个小结	gfggggfdoggg
写几	fZggggfsgggg
写几句	fZggggfsgggg
写封	gfggfgglgggg
写条	fggggggkgggg
写段	gfgggggjgggg
冠	gkekdfgggggg
冲多	egghgjgggggg
决	iffgggggjggg
决定	jedffgggmggg
决定要	ofdggggggggg
决定要不	ofdggggggggg
况	ggkfghffgggg
况给	ggfggglffggg
况给我	ggfggglffggg
冷了	fimfgffggfgg
冻	gofefggfgggg
准	igcggglggggg
准备	egfgggmggggg
准备一	agfggfrfgffg
准备一下	agfggfrfgffg
减	gffXevgggggg
几个在	ggfjgfgggggg
几个最	ggedofgggggg
几句	gdggggilggge
几号	Qa7fggffgggg
几天	fefkjgggfggg
几家	iggdhigggggg
几家要	gggejggggggg
几家要打	gggejggggggg
几年	XZ/cefeafgff
几成	dccxfiefffgg
几时	Vb2fgfffgfgg
几条	ggegffjghggg
几点	fqcegggggggg
几版	fgjggggggggg
几版了	fgjggggggggg
出D	fggjgggggggg
出D成	fggjgggggggg
出D成交	fggjgggggggg
出一	fegffgffpggg
出一份	gdgfegggpggg
出一版	dfggggbftgfg
出个	fgggggggjggg
出个纪	fgggggggjggg
出个纪要	fgggggggjggg
出了	lkcfffgggggg
出差	haZc2eeggggg
分	jZepfhifgffg
分两	cgYggxfggegg
分开	hdfegggfnggg
分期	nfefgfgggggg
划	gfgemgkgcggf
列一	ggggjggggggg
列一下	ggfekggggggg
列个	iXe0fgeeeffg
列出	ggfchgggmggg
列出来	ggfalggflggg
列列	gggeggggkggg
刚刚	lgffgfffhffg
刚才	ggggfgggkggg
刚跟	igggggdgjggg
刚跟P	igggggdgjggg
创	fbfefgfffgvg
创建	fbfefgfffgvg
初	fglgggefgggg
初是	fglgggefgggg
判	fffighggfkgg
判挪	feffggfgfogg
判挪了	feffggfgfogg
判的	fdejfpffefgg
判超	gfflggggfggg
判超过	gfflggggfggg
判超过三	gfflggggfggg
判阶	gfflfgggfhgg
判阶段	gfflfgggfhgg
利	ggdegmgggggg
利润	gfdegngggggg
别家	hfkfggffgggg
到0	jeZcfugfgggg
到C	fkhhgfeggfgg
到C不	ffkggggggggg
到C了	lgggggdggggg
到D了	legggggggggg
到M	bebce2ffgggg
到了	lhefefifgggg
到什	fgogggdffggg
到什么	fgogggdffggg
到哪了	gglgggcggggg
到哪儿	fgbgggoggggg
到哪儿了	fgbgggoggggg
到多	ggfggjgggggg
到多少	ggfggjgggggg
到意	effgggfggngg
到意向	effgggfggngg
到成	ngcigfffgggg
到我们	fglgggefgggg
到我们的	fglgggefgggg
到手	gcfpffgggggg
到手的	gbgqfgfggggg
到报	ggrfgggXgggg
到报价	ggrfgggXgggg
到方	ggfgggfgglgg
到方案	ggfgggfgglgg
到时	hfgfgggfgggk
到时候	hfgfgggfgggk
到期了	fffkkgeffggg
到期没	gghdkfgggggg
到期没管	ggfcnfgggggg
到期的	fgfmeggggggf
到期的合	gggpbggggggf
到期的跟	fggfkggggggg
到点	fRfY/gfefggh
到第	fgnggffggefg
到第几	fgnggffggefg
到第几版	fgjggggggggg
到签	ffflgfgggggg
到签约	ggfkgfgggggg
到谈	effjgffgfngg
到谈判	effjgffgfngg
前三	gefmffgggggg
前五	gefnfggggggg
前什	ggmdgfgggggg
前什么	ggmdgfgggggg
前台	kgggggffgfgg
前情	gggfgglffggg
前推	efkgggehgjgg
前推一	ffggggffgmgg
前的准	egggggkggggg
前的准备	egggggkggggg
前的十	gfgkgggggggg
前的十个	gfgkgggggggg
前的来	gfggggjggggg
前的来往	gfggggjggggg
前看	dcdfffyggefg
前签	ggbiglgggggg
前给	gfggggnffggg
前给我	gfggggnffggg
前聊过啥	fgggggjggggg
前要	mggggfeggggg
剩	fgfehlgggggg
剩多	fgfegmgggggg
剩多少	fgfegmgggggg
剩谁	gffelggggggg
办	fggdhkgfiggg
加	gjfgfgffggkg
加一	Zgeigfefgfsg
加个	fjeecgfffgrg
加个新	fbdefgffggwg
加班	greeffgcgggg
加起	gbeqffgggggg
加起来	gbeqffgggggg
务够	ggegfkgggggg
务够吗	ggegfkgggggg
务谈	fgggggfggkgg
务谈判	fgggggfggkgg
动的	fegfoggggfgg
动的单	fggemggggfgg
动的单子	fggemggggfgg
助	gqfcfggfgggg
势	fYdwffffgggg
包	imffgffegggg
化率怎	gfgkgfgfgggg
化率怎么	gfgkgfgfgggg
区别	mgggggeegggg
区域	gffleggggggg
十	hfejfjgggggg
十个	gfgmfggffggg
十个单	gfgkgggggggg
升	ffgkgggggggg
半	iefdhmgfgggg
半呢	gefefngggggg
半年	heegnggfgggg
半能	6YbYeleefffg
华东	gggkfggggggg
单了	lfcjfggggggg
单价	fedqgfgfgggg
单吗	gscddfgggggg
单处	eggefggggpfg
单处理	eggefggggpfg
单多	gfleffgggggg
单多大	gemegfgggggg
单多少	ggqZgfgggggg
单多少钱	ggqZgfgggggg
单子在	gggkeggggggg
单子拉	gggkgggffggg
单子拉出	gggkgggffggg
单子拎	gggfmggggfeg
单子拎出	gggfmggggfeg
单子最	gggmbggggggg
单子有多	ggmegfgggggg
单子金	gggldggggggg
单子金额	gggldggggggg
单改	fefbeggfgvgg
单数	gYdxefgggggg
单最	ggfjfggggggg
单有	gggkeggggggg
单标	fWadeffef9gg
单的	egengggggfgg
单金	ffflgfgfgggg
单金额	ffflgfgfgggg
卖	ffeffgfpgggg
占	gffmffgggggg
卡	gkhfffgfgggg
卡了	c1adffgdgggg
卡哪	gdodfggggggg
卡哪儿	gdodfggggggg
卡哪儿了	gdodfggggggg
卡在哪	gemdgggggggg
卡在谈	gfflggggfggg
卡在谈判	gfflggggfggg
印	fjifffgggggg
印通	fglggfgggfgh
厂	kgggggfggggg
厉	gkeigggfgggg
厉害	gkeigggfgggg
压	hffggffhkggg
压价	ifffgfgkgggg
压我	kgfggggggggg
压缩	decfffYe4fff
去C	ggfgghkggggh
去C之	gfdgggmggggg
去C之前	gfdgggmggggg
去C碰	kgggggfggggg
去了	khffggffgfgg
去了C	rffgggeffefg
去了趟	lgfgggfgggfg
去了趟C	lgfgggfgggfg
去哪	fofYcpgggggg
去的	fYlcwgfedggg
又	inefgfffgfgg
又不	lefgfggjgfgg
又断	gmffgggfgggg
又断了	gmffgggfgggg
又问	kjefffgfgggg
友	fgffggckffng
双	jgggggfggggg
反	kgifgfffgggg
反应	fglggffggggg
反馈	lfhfgfgfgggg
反馈不	ofeegggfgggg
反馈不错	ofeegggfgggg
发了	meffgggfgggg
发份	jgggggffggfg
发份资	jgggggffggfg
发份资料	jgggggffggfg
发票	hjegfggggggg
发票该	gkggfggggggg
发票该找	gkggfggggggg
发给	gggfggflfgfg
发资	ggggggdggggl
发资料	ggggggdggggl
发资料给	ggggggdggggl
发过	ffdfgggogggg
发过去	ffdfgggogggg
取	eiefgmgggfgg
口	icgffggmgggg
口了	rckefffeggfg
句	egffggjkgggf
句话	gfefggfngggg
只	hefiflgfgggg
只看	fbfwfffeeggg
只签	ceffgsgfgggg
只签一	ceffgsgfgggg
只签一半	ceffgsgfgggg
只算	gegmfggfgggg
只算我	gegmfggfgggg
只算我自	gegmfggfgggg
只能	kgfQb2fggggg
叫我一	gfggggfggggk
叫我一下	gfgggggfgggl
可	gjfffggggigg
可以	flfefggffjgg
可以往	feffggfgfogg
可以往谈	feffggfgfogg
台	kfhfghfhgggg
号	Yduggggggggg
司	jidffgkggffg
吃	gkfffgigfggg
吃了没	gkeggggggggg
吃饭	ehfffgmhfggg
各位	gkfffggggggg
各阶段金	gfgkgggggggg
合作	cfqffjfeggfg
合同发	vdcdgfgegggg
合同签	kfhfgfgggggg
合同签了	kfhfgfgggggg
合适	3ZcdeZpddggf
同事	fqgcegfehggg
同发	vdcdgfgegggg
同期呢	geglfggggggg
同比	gddqfffggggg
同签	kfhfgfgggggg
同签了	kfhfgfgggggg
同签了没	gfkfgggggggg
名下方	fgglgggfgggg
名下方案	fgglgggfgggg
名片	egggggegggmg
后一	ggmgfgeggggg
后怎	pekdgfgcgggg
后怎么	pekdgfgcgggg
后推	qedffggfgggg
后来	ffnfgggegggg
后来呢	feoefggggggg
后来怎	efuggfgYgggg
后续	kghggfgfgfgg
向客	gejjfggggggg
向客户	gejjfggggggg
向的	gfgleggggggg
向的有	gdfsaggggggg
向的比	gfgjgggggggg
向的比例	gfgjgggggggg
否	dfrdgegggggg
吧	djhffhgfgjgg
吨	lgeggfgggggg
听	nffgggfggffg
启	pggegffggefg
告	fggfggglgggg
呢	fdiigjfggggg
周的	gfflggggfggg
周签	ffegglgggggg
周签碍	ffegglgggggg
周签碍不	ffegglgggggg
味	jckdfhhffhig
味知	jckdfhhffhig
味知香	jckdfhhffhig
咋办	fpeffhgdgggg
咋样	ghdhgjgfgggg
咋样了	ggjggegggggg
咋说	eemegfgigggg
和C都	ggfggkgggggg
和C都签	fgefgmgggggg
和R	heemgfgggggg
咱们	hgmhfgeegggg
咱组	gcfqdggggggg
咱跟	ngeggfffgggg
咱跟C	fgjggggggggg
响	ffdegpgggggg
响多	ggfeglgggggg
响多大	ggffgjgggggg
响大	dcVff4ffgfgg
哪一	ggfleggggggg
哪一步	ggfleggggggg
哪个渠	ggkhefgggggg
哪个渠道	ggkhefgggggg
哪个行	gffkfggggggg
哪个行业	gffkfggggggg
哪了	ggjgggdggggg
哪些合	ggfpaggggggg
哪些合同	ggfpaggggggg
哪些在	ggdnefgggggg
哪位	gfkffggggggg
哪儿了	ffhfggkggggg
哪几	gghcjhgggggg
哪几个	ggfekggggggg
哪几个最	ggedofgggggg
哪几家	fgiZjkgggggg
哪几家要	gggejggggggg
哪天	iekfgggggggg
哪家	qeXhkefggggg
哪家快	feeerfgffggg
售	jcfngggfgggg
售后	ofefgggegggg
商务谈	fgggggfggkgg
商务谈判	fgggggfggkgg
商机的	fgfelggggggg
商机的跟	fgfelggggggg
商的	fgkggfgfgggg
商的事	fgkggfgfgggg
啊	gkhfggggfggg
啥丢	ggkegggggggg
啥丢的	ggkegggggggg
啥好	gfggggkgfggg
啥情	fgrgggYggggg
啥情况	fgrgggYggggg
啥来	ggWcgfzgfggg
啥没	gfgglgfggggg
啥结	ggjgfgcgmggg
啥要	gdgfmggghggg
喊	gegfeggggggo
喊我	gegfeggggggo
喜	gmgfgggfgggg
喝早	gfggggkgfggg
喝早茶	gfggggkgfggg
嗯	gofefggfgggg
嗯嗯	gofefggfgggg
嘛	cb3edfeegffg
嘞	eoldfffffffg
器	ikhffdgggggg
器人	gogefggfgggg
回P	ggggggekggfi
回事	gffgggocgggg
回事儿	gffgggocgggg
回去	fdiefgeqfggg
回头	ggggggegggkg
回意	fgggggggglfg
回意向	fgggggggglfg
回来	idefpfgfgggg
回款多	ggdlgfgggggg
回款多少	ggdlgfgggggg
回消	gfjfgggggggg
回消息	gfjfgggggggg
回访	fgffiggjfggg
回访的	ggeeofgffggg
回话	geeepfgggggg
因为	ggdlgggggggg
团	gkfgfggggggg
团建	euedcggfgggg
团队D	gggkefgggggg
园	kggggggfgfgg
国	lfgggggffggg
在C	dgkgggjggggg
在D	fgnegegggggg
在不	gmeffggggggg
在不在	gmeffggggggg
在什	gfofggdggggg
在什么	gfofggdggggg
在什么情	gfmefgfggggg
在几	gmefgggggggg
在几点	gmefgggggggg
在哪	fikeeggigggg
在是	ggkegggggggg
在比	xgabeegggggg
在犹	jfkggggegggg
在犹豫	jfkggggegggg
在用	mgjgggcfggfg
在盯	fgpdfegggggg
在看	fc3Tefgggggg
在等	gcbjqfgggggg
在谁	feqgcggggggg
在谈	kgcjgggfgggg
在谈判	gfflggggfggg
在谈判超	gfflggggfggg
在谈的	ggflfggggggg
在跟	gfmgdggggggg
在跟C	ggkgeggggggg
地催	gfeegggngggg
场	hjefegfihggg
场白	gfgggggkgggg
均	fefngggggggg
均几	eefngggggggg
均几天	eefngggggggg
坏	gldafnffgggg
坏了	gnfffffffggg
埃	gefmgfgigggg
埃玛	gefmgfgigggg
域	gffleggggggg
堵	fogeeggggggg
堵死	fpgdegggfggg
填	gofqUfgegggg
增多	ggejgfgggggg
增多少	ggejgfgggggg
增客户多	gggjgfgggggg
增线	fggffgffggmg
增线索	fggffgffggmg
声	fffdrgfffggg
处理	fggfjffggjfg
处理的	dffgsfffgefg
备	fggggglggggg
备一	agfggfrfgffg
备一下	agfggfrfgffg
复	feeggfufgefg
多久	gfjidggggggg
多了	gffkgggggggg
多了还	gffkgggggggg
多了还是	gffkgggggggg
多少业	ggfegjgggggg
多少业绩	ggfegjgggggg
多少个机	ggfjgfgggggg
多少了	fqecgegggggg
多少在	ggelffgggggg
多少条	ggfpZggggggg
多少来	gglcgfgggggg
多少来着	gglcgfgggggg
多少没	fgpdgdgggggg
多少没付	fgpdgdgggggg
多少钱	jgfhgfgggggg
多长	ffgjgggggggg
多长时	ffgkgggggggg
多长时间	ffgkgggggggg
多高	ffgjgigggggg
够	ggehgkgggggg
够不	ffdhgmgggggg
够不够	ffdhgmgggggg
够吗	ggfgfjgggggg
大单	fmgidfffgggg
大吗	ggdgglgggggg
大客	gggkeggggggg
大客户	gggkeggggggg
大家	gngedgfghggg
大概	hflggffggggg
大概M	mggggffggggg
天气	glfegfgggggg
天没动	gggflggggggg
天记	ggggcgggmggg
天记录	ggggcgggmggg
天里	ggggUgffxggg
太累	fegfggffoggg
太长	ggffgfgijggg
太长不	ggffggggjggg
太长不看	ggffggggjggg
失	cceqffffgngf
头的	fgfjgfgggggg
套	xfZfgeffgffg
奶	fyccbfffgggg
奶茶	fyccbfffgggg
好热	gjgffggggggg
好用	gmefffgggggg
好的	gkeedggmgggg
如C	dgggfmgggggg
始	djjfgggggggg
姓	cgpgggcfggig
子在	gggkeggggggg
子拉	gggkgggffggg
子拉出	gggkgggffggg
子拉出来	gggkgggffggg
子拎	gggfmggggfeg
子拎出	gggfmggggfeg
子拎出来	gggfmggggfeg
子最	gggmcggggggg
子最大	gffobggggggg
子有多大	egkigegggggg
子没	aguffegfgegg
子的	eaqcpffffffg
子给	ffeffewegdef
子金	gggldggggggg
子金额	gggldggggggg
它	gelefgfgfkgg
守	gdfeepgggggg
安	flmefffcfggg
安排	ffpgggfcfggg
完成任	ggfndegggggg
完成任务	ggfndegggggg
完成吗	ggffgjgggggg
完没	dfscffgggggg
完的	amgfkgffiggg
官网	fgggggggggkg
官网留	dgggggfgggmg
定下	geieegfgmggg
定下来	gfkggggggggg
定个	bgdggfeegggu
定了哪	gggeggggkggg
定了哪几	gggeggggkggg
定了没	fcqdffgggggg
定日	fZfdwgfffggg
定要	kfegggghgggg
定要不	ofdggggggggg
定要不要	ofdggggggggg
定金	gfffgfgkgggg
宜M	fgcdgpgggggg
审	iffgefggkggg
审会	lgffgfgggggg
客单	fedqgfgfgggg
客单价	fedqgfgfgggg
客户列	gfglfggggggg
客户列一	gfglfggggggg
客户到	ggfcnfgggggg
客户到期	ggfcnfgggggg
客户多少	gggjgfgggggg
客户拉	gffmfggffggg
客户拉个	gffmfggffggg
客户是	ffogegfggggg
客户是哪	ffogegfggggg
客户晾	gggbmggggggg
客户有	ggfhfgfkgggg
客户有几	ggfkgfgggggg
客户有没	ggefkggggggg
客户没	ggfkeggggggg
客户没人	gggYqggggggg
客户清	gggfjggggggg
客户清单	gggfjggggggg
客户说	egfhfgglfggg
客气	ecgffgfsgggg
客气点	fYfefgfwfggg
客气话	cgggggfoggfg
客通	jdkeegjffgig
客通是	gfjfggmffgdg
室	glfffghgfggg
室的	gmffegfgfggg
害	gkeigggfgggg
家到	ffkgggfggggg
家到C	ffkgggfggggg
家后	geoeffgggggg
家后来	geoeffgggggg
家啥	fgegggkggggg
家啥情	fgegggkggggg
家啥情况	fgegggkggggg
家在	hgpbfdgggggg
家客	Yfehffqffenf
家客户	Yfehffqffenf
家快	feeerfgffggg
家的	hdnffggggggg
家装	depegfiegggg
家要	gggejggggggg
家要打	gggejggggggg
家要打电	gggejggggggg
容	gfggggffkggg
寄出	mgeggggggfgg
寄出了	pfcggfgggfgg
密	gqebgfgggggg
密码	gqebgfgggggg
密码多	gqebgfgggggg
密码多少	gqebgfgggggg
对我	dgmggggggggg
对我们	dgmggggggggg
对手	idsbeffggggg
对接会	gggeggggkggg
对接会都	gggeggggkggg
对方P	agfgggfgggpg
对方说	jffggggifggg
导	lhfegfhggggg
封	hfggfggjgggg
小结	gfggggfemggg
少业	ggfegjgggggg
少业绩	ggfegjgggggg
少个机	ggfjgfgggggg
少个机会	ggfjgfgggggg
少了	gnefgegggggg
少在	ggelffgggggg
少收	ggfcgmgggggg
少收多	ggfcgmgggggg
少收多少	ggfcgmgggggg
少条	ggfpZggggggg
少来	gglcgfgggggg
少来着	gglcgfgggggg
少没	fgpdgdgggggg
少没付	fgpdgdgggggg
少钱	jgfhgfgggggg
就定	jggggfgggggg
就这	fvdcfffefggg
就这样	fvdcfffefggg
局	ogeggfffgffg
屏	gmffegffjggg
展	fgkggggggfgg
山	egggggfggfmg
川	idkefghgggig
川打	ecffgsgfgggg
川打八	ecffgsgfgggg
川的	gfhffgffkggh
工	hlgffffggggg
工程	gfofgefggggg
工资	gkfffggggggg
工资吗	gkfffggggggg
差旅	gkfeflgegggg
差旅费	gfgdfogggggg
己	gcfiggfngggg
己的	gegmfggfgggg
已经过	fgfelggggggg
已经过了	fgfelggggggg
市	fcgddg+Zagfe
带	glffegghgggg
带伞	godeeggggggg
席	jgeggggggggg
席位	jgeggggggggg
帮我C	ggleffdfgbrf
帮我关	fgfgggfggngg
帮我关掉	fgfgggfggngg
帮我写	ggggggfkfggg
帮我回	fcgcdgvpaffe
帮我建	ggfgggffgglg
帮我把	fgffegeifpff
帮我把C	ggefcgefgtfg
帮我拟	ffgbgggrfggf
帮我拟一	ffgbgggrfggf
干	fdkfmgfffggg
干了	gfgkfggggggg
干嘛	cb3edfeegffg
干完	gfgfkgfgfggg
平均	gffkgggggggg
平均几	eefngggggggg
平均几天	eefngggggggg
年会	gsZdfggggggg
序	fdghmggfgggg
应了	gdcerfgghggg
应了没	gbZdxfgggggg
应商的	fgkggfgfgggg
应商的事	fgkggfgfgggg
应对	gggfgfgkgggg
底	bgYfgftgglfg
店	ijgffgffgghg
度	ggkfggfggggg
康	icegdgepfkfg
延	cgfggnghgggg
延期	agefgpgigfgg
延期的	ggefgggkgggg
建	fhfgfgffgfmg
建一	efegggeegftg
建一下	cedfgfcdfe4g
建个	egfgggfgggmg
建了	gegmdggggggg
建了几	gegmdggggggg
建了几个	gegmdggggggg
建档	cgfgggefgfrg
开了	kgfhfgfggggg
开场	geffgggogggg
开场白	gfgggggkgggg
开始	djjfgggggggg
张	ddbreffgggjg
弱	keffgfflgggg
强	fmfjeffffggg
归	ffgfggfflhgg
归档	eggfggffkkfg
归纳	gefbfgeevggg
当	ggmfggffgggg
当初	fglgggefgggg
当初是	fglgggefgggg
录一	efffggfggfrg
录个	edffgfefgeug
录了	gggjfggggggg
录了几	gggjfggggggg
录了几个	gggjfggggggg
录入	egegggfggfng
录整	ggggggegjggg
录整理	ggggggegjggg
彩	fglggfgggfgh
彩印	fglggfgggfgh
彩印通	fglggfgggfgh
影	fhdegogggggg
影响	ffcegqgggggg
影响多	ggfeglgggggg
影响多大	ggffgjgggggg
影响大	dcVff4ffgfgg
往上	gfglggggfggg
往上的	gfglggggfggg
往前	egggggfigkgg
往前推	egggggfigkgg
往前推一	ffggggffgmgg
往后	kfefggffgjgg
往后推	qedffggfgggg
往来	fddefgvffggg
往谈	feffggfgfogg
往谈判	feffggfgfogg
往谈判挪	feffggfgfogg
待会	gfffmgjgfgge
待会儿	gddesgegfggg
待办	geggfggfnggg
得不	kgggggeggggg
得不错	kgggggeggggg
得多	ggfkeggggggg
得最	gffjgggggggg
得最厉	gedlifgggggg
得最厉害	gedlifgggggg
微	jgfgggfggggg
微信	jgfgggfggggg
心	mjefgfgegggg
心售	uecegfgcgggg
心售后	uecegfgcgggg
心情	gmffgfgggggg
必	iefflggggggg
必须	iefflggggggg
忘	ekffifgegggk
忘了	dnffeegegggm
快乐	fogefgffgggg
快到	geflhgfggggg
快到手	gbgqfgfggggg
快到手的	gbgqfgfggggg
快到期	fffkkgeffggg
快到期了	fffkkgeffggg
快要	eefscggfgggg
态	hfkfggffghgg
态度	efpeggfggggg
怎么写	geffgggngggg
怎么办	ffgZftgfgggg
怎么回事	gffgggocgggg
怎么开	gfgggggkgggg
怎么打	faeegfgugggg
怎么样	gggkgfgfgggg
怎么让	efcfgffqgggg
怎么讲	gfffggglgggg
怎么说	ggffgggjgggg
怎么谈	feefgfvbfggg
怎么跟	fgffgggkgggg
怎样	edidgnghgggg
急	iefelggggggg
急的	gfearggggggg
总	hcflfhgfiggg
总结	gfgfgghgkggg
总结下	fafdfgffwggg
总部	kgggfgfggggg
怼	fefdfggsfggf
怼回	fefdfggsfggf
怼回去	fefdfggsfggf
恭	gmgfgggfgggg
恭喜	gmgfgggfgggg
息了	Ygugffgfgegg
情况	ggkfgiffgggg
情况给	ggfggglffggg
情况给我	ggfggglffggg
惠	tdbeffgggggg
想个	effgggerfffg
想个理	defggfetgffg
想个理由	defggfetgffg
想了解我	lgggggefggfg
想做	dgggggfgggmg
想先	nggfggffgggg
想看	pgbggfgggggg
想看看	pgbggfgggggg
想知	gfggggjggggg
想知道	gfggggjggggg
想知道之	gfggggjggggg
意向客	gejjfggggggg
意向客户	gejjfggggggg
意向的	gfgleggggggg
意向的有	gdfsaggggggg
意向的比	gfgjgggggggg
感	fcfggggogggg
感谢	faggggfrgggg
懂	gvecbgfffggg
戏	hgehehgggkgg
成P	fefufbfegggg
成P的	fefufbfegggg
成一	gffcgpgggggg
成一半	gefZftgggggg
成了	fffjfjgggggg
成了几	fegnfggggggg
成了几个	fggkfggggggg
成交	ffgkfggggjgg
成交清	fggjgggggggg
成交清单	fggjgggggggg
成交的	gfhjffgggggg
成交的客	gfglfggggggg
成交额	fdfqfggffggg
成任	ggfndegggggg
成任务	ggfndegggggg
成几	eeepgegggggg
成单	ggfkeggggggg
成吗	ggffgjgggggg
成谈	gfgfggggflgg
成谈判	gfgfggggflgg
成输	gggegggfgoeg
成输单	gggegggfgoeg
我C	ggifgggfgdlg
我C的	ggoggfgggdfg
我D	hfggkgggfggg
我D的	fWfa9gfecgge
我D还	gfgfkgfgfggg
我D还有	gfgfkgfgfggg
我一	fjgfegfgfggl
我一下	efgggggffggo
我个	gYf0egedeggg
我交	beffefxffefi
我们和R	kggggffggggg
我们哪	dgljffgggggg
我们差	heufdgfbgggg
我们有	mgghfgeegggg
我们比	eZdedgf1gggg
我们的	hfkffffhgggg
我们给	ogkffeefgffe
我们能	kgfggggggggg
我们补	mgfggffggggg
我们还	efddfvffgggg
我们还剩	efeegqfggggg
我先	gkggfggfgggg
我关	fgfgggfggngg
我关掉	fgfgggfggngg
我写	ggggggfkfggg
我几	ggggggmfgggb
我几句	ggggggmfgggb
我出	gfggggfgkggg
我出个	gfggggfgkggg
我列	gggdgggglggg
我列列	gggeggggkggg
我去C	egggggkfgggh
我发	fgggggeggggk
我咋	fgfggggkgggg
我回	gdfeifljeggg
我回话	gbceufgggggg
我在	egfgggmggggg
我建	ggfgggffgglg
我忘	Ygefifgfgggu
我怎	fggfggflgggg
我怎么	fggfggflgggg
我想	fgggggflgggg
我想个	fgfgggdpfgfg
我把	fgffegfifmfg
我把C	ggefcgefgtfg
我拟	ffgdgggogggg
我拟一	ffgdgggogggg
我排	gacrldfggggg
我改	ggegggefgogg
我没	jgfgdffgkggg
我润	gggggggkfggg
我的	gpfdggffeggg
我看看	gglgggdggggg
我看看C	ggngggcfgggg
我给P打	ggggegffgggm
我自	gegmfggfgggg
我自己	gegmfggfgggg
我自己的	gegmfggfgggg
我补	gggfggkffggg
我补补	gggfggkffggg
我要	fgfgggmgfggg
我记	ffhffgfefgfr
我说说	ggfggglffggg
我跟进	fgggfgfggggl
我跟进C	fgggfgfggggl
我还	fgfhgffodggg
我需要拜	gggfjggggggg
截	efjkgfgegggg
截胡	dgohgfgdgggg
户列	gfglfggggggg
户列一	gfglfggggggg
户到	ggfcnfgggggg
户到期	ggfcnfgggggg
户到期没	ggfcnfgggggg
户多少	gggjgfgggggg
户多少家	gggjgfgggggg
户拉	gffmfggffggg
户拉个	gffmfggffggg
户拉个清	gffmfggffggg
户是	ffogegfggggg
户是哪	ffogegfggggg
户晾	gggbmggggggg
户有	ggfhfgfkgggg
户有几	ggfkgfgggggg
户有没	ggefkggggggg
户有没有	ggefkggggggg
户没	ggfkeggggggg
户没人	gggYqggggggg
户清	gggfjggggggg
户清单	gggfjggggggg
户说	egfhfgglfggg
房	fvcYgfgggggg
所	fddcfhvffggg
所有	fddcfhvffggg
手上	ggfjfghggggg
手机	fsfcegfffggg
手的	gdgnfggggggg
打九	hgebgngggggg
打九五	ggeWgtgggggg
打九五折	ggeWgtgggggg
打八	fcddfugfgggg
打八五	gfgggjgggggg
打八五折	gfgggjgggggg
打印	fnffeggggggg
打算	ecsfggfggfgg
打给	gbeeqggggggi
打给P	ggggfggggggk
打给谁	gWcc1gfggggg
扫	fgggggdggglg
找P	ffgffgfffghm
找到	fglgggefgggg
找到我	fglgggefgggg
找到我们	fglgggefgggg
找哪	gkggfggggggg
找哪个	gkggfggggggg
找哪个部	gkggfggggggg
找谁	elhegggggggg
技	lfldffgfggfg
技术	memcffffggfg
把味	fgfefgfffmkg
把味知	fgfefgfffmkg
把味知香	fgfefgfffmkg
把我	lgfggffggggg
投	gkggffgggggg
投影	eufdfffffggg
折	gffegngggggg
抢了	ggfkffgggggg
抢了我	ggfkffgggggg
抢了我们	ggfkffgggggg
护	jgggggeggggg
报一	efukffZffffg
报一下	efukffZffffg
报了个	mgeggggegggg
报了价	gfgkgggggggg
报价发	ffeggfglgggg
报修	glggfgfgfggg
报名	ewddcggfgggg
报的	fgodgefggggg
报的什	ggkfgggggggg
报的什么	ggkfgggggggg
报销	glfffggggggg
报销单	gkffgggggggg
拆	fOe/dffdeffg
拉个	gffmfggffggg
拉个清	gffmfggffggg
拉个清单	gffmfggffggg
拉出	gggkgggffggg
拉出来	gggkgggffggg
拍	jfgfgggggggg
拍板	jfgfgggggggg
拍板的	gfkffggggggg
拍板的是	gfkffggggggg
拎	ggggdggfogfg
拎出	ggggggggmfeg
拎出来	ggggggggmfeg
拓	jdkeegjffgig
拓客	jdkeegjffgig
拓客通	jdkeegjffgig
拓客通是	gfjfggmffgdg
拖到	kgefcjffgmfg
拖到D	lgefdkgggfgg
拖得	gffcoggggggg
拖得最	gffcoggggggg
招	ifdfXfnpgfgg
招标	lgfggfgggggg
拜访的	gfgflggfgggg
拜访的客	gggfjggggggg
拟	gfffgkflgffg
拟一	cfgegofkgffg
拢	fgkggggggggg
拢了	efpfggfggfgg
拢了么	efpfggfggfgg
括	ggggggffkggg
拼	gyabafgggggg
拿	hjcffkfggghg
拿下	fifegkgggggg
拿了	ejggfgegggkg
拿英	jgfggfghgggg
拿英泰	jgfggfghgggg
拿英泰克	jgfggfghgggg
拿销	grddefgggggg
拿销冠	grddefgggggg
指	gfflgfgggggg
指标	fffmgfgggggg
按	gaerfgffghgg
按金	gffkfggggggg
按金额	gffkfggggggg
挡	foeddfgkgggg
挪	fffgggggglgg
挪了	feffggfgfogg
挺	kgfggggggfgg
捏	ggfjgfgggggg
捏着	ggfjgfgggggg
捏着多	ggfjgfgggggg
捏着多少	ggfjgfgggggg
换	jehffjfgggfg
换了	qfffggefgffg
换了个	uceefgffggfg
换人	dglggggggggg
换人了	dglggggggggg
换人了是	dglggggggggg
换供	fgkggfgfgggg
换供应	fgkggfgfgggg
换供应商	fgkggfgfgggg
换成	fYded3ffgggg
换成P	fefufbfegggg
换成P的	fefufbfegggg
据	hgfgdgggkggg
掉	ededmlfgghgg
掉链	geWbzggggggg
掉链子	geWbzggggggg
排一	gfgmggggfggg
排一下	gfgmggggfggg
排个	fZfrjggffggg
排个序	fdghmggfgggg
排了	gefarggggggg
排第	hdepfegggggg
接会	gggeggggkggg
接会都	gggeggggkggg
接会都定	gggeggggkggg
接触	gemgdggggggg
推一	beZfgffygjfg
推到	jfgegigggggg
推到D	legdgjgggggg
推进	ggkgggeggggg
推进到	ggkgggeggggg
推迟呢	geffflgggggg
提了	jgmefefggfgg
提炼	gegfggggmggg
提的	gglfggfggggg
提示	fgggfgfggggl
提示我	fgggfgfggggl
提示我跟	fgggfgfggggl
提醒	fggfhggggggj
提醒我	gggggggggggj
提醒我D	ggggeggggggj
提醒我看	gggefggggggm
摸	ogWjgfgggggg
摸到	fgcogfgggggg
摸到C	fgcogfgggggg
摸清	2gMggggggggg
支	lggggffggggg
收到	ijkegggcgggg
收多	ggfegjgggggg
收多少	ggfegjgggggg
改下	fgfgggefgngg
改丢	defbefgfgxgg
改丢单	defbefgfgxgg
改到第	fgjggggggggg
改到第几	fgjggggggggg
改完	fqhfcgfgfggg
改成谈	gegfgggffngg
改成谈判	gegfgggffngg
改造	jgggggfggggg
放	gmdegffggjgg
放假	gzYbdfgggggg
政	hgggggegggkg
教我	gfgfgggjgggg
数	gZdveggfgggg
数量	gcfofggggggg
整体	hccrgfgfgggg
整理一	dgggggegnggg
整理一份	cgggggefpggg
文档	pedfgggfhggg
文的	gfgkgggggggg
文的单	gfgkgggggggg
文的单子	gfgkgggggggg
斗	gfeqdgfffggh
斗发	gggoeggffggf
斗发我	gggoeggffggf
料	ggggggfgggjh
料给	ggggggdggggl
断	gfdXwfgfgggg
断了	gmffgggfgggg
新增多	ggejgfgggggg
新增多少	ggejgfgggggg
新增线	fggffgffggmg
新增线索	fggffgffggmg
新客	fggggggggfkg
新客户	fggggggggfkg
新年	gpfdfggfgggg
新建	gfgjfggggghg
新建了	gegmdggggggg
新建了几	gegmdggggggg
新录	gggjfggggggg
新录了	gggjfggggggg
新录了几	gggjfggggggg
新来	hfeggfgfffng
新来的	ngegggkffgcg
新的单	gggfmggggfeg
新的单子	gggfmggggfeg
新签	fdgpdggggggg
新进展	ffjggggggggg
方P	agfgggfgggpg
方案过	jgggggfggggg
方要	jggggggggggg
方说	jffggggifggg
旅	gkfeflgegggg
旅费	gfgdfogggggg
无	gpgefggefggg
日	ffffogfffggg
日子	fafewgfefggg
日快	fnfffgffgggg
日快乐	fnfffgffgggg
日期	fbfeygefffgg
日期的	edfftgdfgffg
早	gmgefghffggg
早上	gmfefggfgggg
早点	ftfdcffffggg
早茶	gfggggkgfggg
时候	jggfggfggggg
时候开	ffmfggffgggg
时候能	mgdggggggggg
时候能签	egjggggggggg
时间	fffhkggggggg
时间了	efdetfeggggg
明	gkgfgggfgggg
是CD	dggggkgggggg
是C推	fggfgkgggggg
是P	ffifggffgglg
是不是涨	glfefggggggg
是个	ggfgggoffgdg
是个什	ggfgggoffgdg
是个什么	ggfgggoffgdg
是什	fhjfgghggggg
是什么	fhjfgghggggg
是做	ecSeff+ffffg
是吧	dglggggggggg
是哪	fflggggggggg
是哪个	gfmeeggggggg
是哪位	gfkffggggggg
是哪天	fflfgggggggg
是哪家	feenhfgggggg
是啥	ggleggfggggg
是少	gffkfggggggg
是少了	gffkgggggggg
是怎	fcvdgffcgggg
是怎么	fcvdgffcgggg
是推	hfgdgkgggggg
是涨	glfefggggggg
是涨了	glfefggggggg
是能	kggggegggggg
是谁	gdnhdgfggggg
晚	fndceofefggg
晚一	gedfgqgegggg
晚一个	gedfgqgegggg
晚一个月	gedfgqgegggg
晚两	ffegglgggggg
晚两周	ffegglgggggg
晚两周签	ffegglgggggg
景	ffegggqfgffe
晾	ggfZpfgggggg
晾着	ggfYsfgggggg
更	fffghggggkfg
更新	ffffhgfgglfg
更新的	ggggkgggggfg
更新的单	gggfmggggfeg
替	ggggggekhggg
替我	ggggggekhggg
最久	gdfZtggggggg
最久的	fgfelggggggg
最久的是	fgfelggggggg
最厉	gedlifgggggg
最厉害	gedlifgggggg
最后	gfnfegfggggg
最后一	ggmgfgeggggg
最大	gffmdggggggg
最近一	gdejlggggfgg
最近三次	dgmgggggggfg
月	hefgjhgfgggg
月没	gcgfoggggggg
月的	gdgohgffgfgg
月签	ggdgglgfgggg
有C	jgcgglfggggg
有下	fdfmigfegggg
有人	glffeggggggg
有什么区	mgggggeegggg
有什么没	gfgfkgfgfggg
有什么要	gdfeqgfgeggg
有几个在	ggfjgfgggggg
有几个客	ggfcnfgggggg
有哪几个	gggkeggggggg
有哪几家	fgmakegggggg
有啥	eggflfhfhggg
有啥要	gdgfmggghggg
有回	fdofeggggggg
有多少在	ggelffgggggg
有好	gicecfgqgggg
有快	gcdeqggggggg
有戏	hgfjdjgggggg
有打	foffegfggggg
有打印	foffegfggggg
有望	gfgjfggggggg
有望落	gfgjfggggggg
有望落袋	gfgjfggggggg
有没	ifefkfghgggg
有没有	ifefkfghgggg
有没有人	gnefdggggggg
有没有回	fdofeggggggg
有没有好	gicecfgqgggg
有没有快	gcdeqggggggg
有没有漏	ggegjggggggg
有漏	ggegjggggggg
有漏跟	ggegjggggggg
有点	kgefffdfnffg
有谁	geejkggggggg
朋	fgffggckffng
朋友	fgffggckffng
服	gjffgggigggg
服了	frfdfgfffggg
望落	gfgjfggggggg
望落袋	gfgjfggggggg
望落袋的	gfgjfggggggg
期了	ggggkggggggg
期呢	geglfggggggg
期没	gghejggggggg
期没管	ggfcnfgggggg
期的合	gggpbggggggf
期的合同	gggpbggggggf
期的跟	fggfkggggggg
期的跟进	fggfkggggggg
期能	mfdgffgggggg
期能不	nfdgffgggggg
期能不能	nfdgffgggggg
本	pWadeeezfggg
机会	ggfjgfgggggg
机器	dlkefggfgggg
机器人	gogefggfgggg
机的跟	fgfelggggggg
机的跟C	fgfelggggggg
李雷D	gffZrfgggggg
李雷的	fZfuegjefggg
材	egggggmggfgg
材料	Zgfggftfgffg
条件	ggmeggfggggg
条件是	ggmdggfggggg
条件是啥	ggmdggfggggg
条意	mgdggggggggg
条意见	mgdggggggggg
条记	gfdepgeggggg
条记录	gfdepgeggggg
来一	deffffhlgfmg
来一份	ddeeffmqgffg
来一段	gggggggjgggg
来个	gcfsfggfeggg
来几	ffbggesgfggg
来几条	feZggdxgfggg
来厂	pefgggfggffg
来吗	f0Zadfgggggg
来呢	gZknffgggggg
来往	gfggggjggggg
来怎	efuggfgYgggg
来源	gdgoeggggggg
来的线	ggekfggggggg
来的线索	ggekfggggggg
来着	glkcefgggggg
来路	ggOgff3ggggg
杯	gwZddfgggggg
松	jeffgifggggg
松口	lehfggfhgggg
松口了	rckefffeggfg
板	khffgfgggggg
板的	gfkffggggggg
板的是	gfkffggggggg
板的是哪	gflffggggggg
架	khgggffggggg
查	glkeffeegggg
查C	fdxffgdffffg
查一	fdrfggefgfgg
查下	gpidffeffggg
标书	egeggfgkgggj
标了	mbXxedgggfgg
标完	edeqgegggggg
标完成	edeqgegggggg
标成	fgggggggglgg
标缺	geglfggggggg
标缺口	geglfggggggg
标赢	fWaeeffef7gg
样了	fflggfgfgggg
样板	rfcggefggfgg
样的	gfZfggtgfggg
根	ggggagggoggg
根据	ggggagggoggg
格	mebefeofghgg
框	lgggggeggggg
框架	lgggggeggggg
案过	jgggggfggggg
档	geefgggfhgmg
档案	faeffgifgfsg
检	kgggggffggfg
楚	0gUggcfggfgg
楼	fefggghgjghg
楼下	fgggggkgfggg
楼下了	fgggggkgfggg
概M	mggggffggggg
概括	ggggggffkggg
概要	gfggggnffggg
榜	fYfwfggffggg
模	hieffnffgffg
模拟	jedgfwdegdeg
次	gfjfgggfgggg
次怎	gerfgffdgggg
次怎么	gerfgffdgggg
次拜	fgjfagofgggg
次拜访	fgjfagofgggg
次见	ffmgggfggggg
次说	hgYgggoggggg
次跟	gfkfigffgggg
次跟C	ffogfgefggfg
次跟进	gfjdkggfgggg
次跟进是	gelfgggggggg
款了	mgedffgfgkgf
款到	lgeggfgggfgg
款到了	ngeggfgggfgg
款多	ggdlgfgggggg
款多少	ggdlgfgggggg
款的	geaudfgggggg
止	ggdmffgggggg
正	hfglfgffgggg
正面	eefpfggegggg
步	eemiefffghfg
死	gmgffggggggg
死了	gnfefggfgggg
死我	gmgffggfgggg
死我了	gmgffggfgggg
段	gdkifgfhfhgg
段了	ggfgggdfgngg
段录	gfggggfgkggg
段录音	gfggggfgkggg
段往	egggggffgofg
段改成	gggfgggggkgg
段的P	fggkgggfgggg
段的P值	fgglgggfgggg
段话	edeeegfwggfg
段都	geeodggggggg
段都有	geeodggggggg
段金	gfgkgggggggg
段金额	gfgkgggggggg
每	ecfpfggfgggi
每单	cVe5ffgdfggg
比	hgfjffghgggg
比D	gdfofggggggg
比D多	geelfggggggg
比例	gfgjgggggggg
比呢	fcctffffgggg
比我	feofdgfjfggg
比我们	feofdgfjfggg
气	gggfggglgggg
气点	fYfefgfwfggg
气话	cgggggfoggfg
求	kghfgfgggggg
求0	lgfggggggfgg
汇	hdihghegjggg
汇总	gaemfgffpfgg
汇报	igngggbgggfg
池	fgfsTfgggofg
沟	ffgfggffnggg
沟通	ffgfggffnggg
没下文	gfgkgggggggg
没下文的	gfgkgggggggg
没人	idgarggggggg
没人理	gggbmggggggg
没付	fgpdgdgggggg
没做	gcferfgggggg
没做的	gfffmegggggg
没动的	fegfoggggfgg
没动的单	fggemggggfgg
没去	fcfesggffggg
没填	ggf0Oggggggg
没声	fUfb7ffefggg
没处	ggegofffgefg
没处理	ggegofffgefg
没处理的	dffgsfffgefg
没干	gfgfkgfgfggg
没干完	gfgfkgfgfggg
没戏	hgeegfffgofg
没打	gfgfjggggggg
没报	gnffcggggggg
没收	fgqegZgggggg
没更新的	ggggkgggggfg
没有下	fdfmigfegggg
没有人	gnefdggggggg
没有回	fdofeggggggg
没有好	gicecfgqgggg
没有快	gcdeqggggggg
没有漏	ggegjggggggg
没有漏跟	ggegjggggggg
没签	efljgfgdgggg
没签的	ggelgfgggggg
没签的有	ffasgeggfggg
没管	ggfaqfgggggg
没约	9VeeZffffggf
没联系了	ggngbggggggg
没联系的	ffgglggfgggg
没见	lgggggegggfg
没见到	kgggggfgggfg
没见着	mgggggegggfg
没让	jggggggfgfgg
没让进	jggggggfgfgg
没说	0gPggggggggg
没跟	fgfgjggghggg
没跟的	ggegjggggggg
没问	gmfffggfgggg
没问题	gmfffggfgggg
沪	kdffggfmgfgg
沪川	kdffggfmgfgg
法	heffggfoffgg
法务	lffggggfgggg
注	ggdggglggggg
注意	ggdggglggggg
泰克的	kgfggggggggg
泰克的价	kgfggggggggg
活	hdibmgfgiggg
活了	jghgggfggggg
流	efgkgggfgjgg
流失	cceqffffgngf
测	ekhhfggggggg
测一	geglfggggggg
测一下	geglfggggggg
测一下D	geglfggggggg
测试	cukbeeffgfgg
消息	ffjfjfgggggg
消息了	Ygugffgfgegg
润	ggeegmghgggg
润色	gggggggkfggg
涨	fcdmfjgjgggg
涨了	gieefkgggggg
涨价	fggegggngggg
添	cgfgggfgggog
清	neahkfggfggg
清单	gdghnggffggg
清楚	0gUggcfggfgg
渠	ggkhfgfggggg
渠道	ggkhfgfggggg
渠道来	ggmfffgggggg
渠道来的	ggmfffgggggg
温	iggjggffgggg
源	geglfggggggg
满	joefdffggfgg
满意	lekfgfffgffg
漏	gfenfgggfggh
漏了	gdefogfggggg
漏斗	gfeqdgfffggh
漏斗发	gggoeggffggf
漏斗发我	gggoeggffggf
漏跟	ggegjggggggg
演	cgfggqffgfgg
点前	lgggggdggggg
点啥	feegfgkgjggg
点啥好	gfggggkgfggg
点给	ffeegmgggggh
点能	fgbggogggggg
点能不	fgbggogggggg
点能不能	fgbggogggggg
炼	gegfggggmggg
热	fhkggffggggg
爬	gaefggegvggg
爬楼	gaefggegvggg
片	ggggggegggkg
版	fcgefgfpjggg
版了	fgjggggggggg
牛	fvfcegfdfggg
犹	eeefgffsgfgg
犹豫	eeefgffsgfgg
率多	ggfjgfgggggg
率怎	gfgkgfgfgggg
率怎么	gfgkgfgfgggg
玛	gefmgfgigggg
环比	ggfjgfgggggg
现	ghjgfgfggggg
现在	ggkhfgfgfggg
现在什	gfofggdggggg
现在什么	gfofggdggggg
现在几	gmefgggggggg
现在几点	gmefgggggggg
现在是	ggkegggggggg
现在谁	fdveaggggggg
现场	hlgfdgdgkggg
班	gpfeeggegggg
球	hmdffggggggg
球赛	gvadefgggggg
理一	fgggggeglggg
理一份	egggggegmggg
理出	ggggfgfgkggg
理出来	ggggfgfgkggg
理由	defggfetgffg
理的	fgfgngfggfgg
生	fjffggjfgggh
生日	flgffgffgggh
生日快	fnfffgffgggg
生日快乐	fnfffgffgggg
用	kifgfffggggg
用R	ngfgggdgggfg
用了	a0fbffgdfggg
用的	jkegfgefgggg
由	efggggfpgffg
申	jgggfggggggg
申请	jgggfggggggg
电	ghjchggggghh
电话	gfkchgghgghh
电话会	cgggggfffgfr
画	geefggpffgfg
画像	geefggpffgfg
留	fgggggfggglg
登	cpfegfgdgfkg
登记	fgggggfggflg
百	idkefhhfhgig
百川	icldehheggig
百川打	ecffgsgfgggg
百川打八	ecffgsgfgggg
百川的	gfhffgffkggh
的C	jggggggggggg
的P值	fgglgggfgggg
的P加	vgegggdcgfeg
的p	flkffcgfgggg
的三	gehkfggggggg
的三个	gehkfggggggg
的三个单	gdgpeggfgggg
的人	gfgfkggggggg
的什	ggjfgggggggg
的什么	ggjfgggggggg
的什么价	ggkfgggggggg
的价	hgkfgegggggg
的会	gfgffgffnggg
的准	egggggkggggg
的准备	egggggkggggg
的几	lcrafegfgggg
的几个	ugcafegggggg
的列	ggefmgggfggg
的前	fcYffg1feffg
的加	ggejgfgggggg
的十	gfgkgggggggg
的十个	gfgkgggggggg
的十个单	gfgkgggggggg
的单	ffgkiggggffg
的单子	ffgkhggggffg
的单子拉	gggkgggffggg
的单子拎	gggfmggggfeg
的合	dgjfefgggggk
的合同	dgjfefgggggk
的呢	gYaoreffgggg
的多	fgmfgegggggg
的多少	efucgcfggggg
的客	gfgfkgghgggg
的客户	gfgfkgghgggg
的客户列	gfglfggggggg
的客户有	ggfgfgfngggg
的客户清	gggfjggggggg
的小	jggggggggggg
的小单	jggggggggggg
的往	fddefgvffggg
的往来	fddefgvffggg
的待	geggigfemggf
的待办	geggigfemggf
的情	fgkggggggggg
的情况	fgkggggggggg
的成	geflfjggffgg
的成交	gdfseggfffgg
的投	klfffffffggg
的拜	bffgtgfggfff
的拜访	bffgtgfggfff
的是哪	fflckfgggggg
的是哪位	gflffggggggg
的最	devegfefgffg
的最近	devegfefgffg
的有	gfekhfgggggg
的有几	ggfkffgggggg
的有多	fgbpgegggggg
的有多少	fgbpgegggggg
的有谁	fdYpnffgfggg
的条	ggkfggfggggg
的条件	ggkfggfggggg
的条件是	ggkfggfggggg
的来往	gfggggjggggg
的标	kggggfgggggg
的档	efegggpggffg
的档案	efegggpggffg
的概	gfhggfkffggg
的比例	gfgjgggggggg
的沟	ffgfggffnggg
的沟通	ffgfggffnggg
的活	gafV3gggeggg
的电	gdfengffggjf
的电话	gdfengffggjf
的盘	geeogdgggggg
的盘子	geeogdgggggg
的纪	edfeegefugfg
的纪要	edfeegefugfg
的联	ffrgfgdfggff
的联系	ffrgfgdfggff
的话	ffgffigkgggg
的话术	ggggfegkgggg
的说	gdeeeggsfggg
的说法	fegegggnfggg
的跟	ffhdmggggggg
的跟C	fgfelggggggg
的跟C已	fgfelggggggg
的跟进	ffhdmggggggg
的近	ffsfgfcffggg
的近况	ffsfgfcffggg
的还	eaneogffggfg
的通	ggggggegjggg
的通话	ggggggegjggg
的那	fgneffgggggg
的那几	ggkfggfggggg
的都是	gfbpffgggggg
的都有	gfgkfggggggg
的都有谁	gffkfggggggg
的门	dfdggfweeffg
的阶	fgggggfgglgg
的阶段	fgggggfgglgg
的项目有	ggfkfggggggg
盖	hkefffgigggg
盖章	cgggggfoggfg
盘	ggelgegggggg
盘子	gfdogegggggg
目有	ggfkfggggggg
目有哪	ggfkfggggggg
目有哪些	ggeneggggggg
目标	gfgjgfgggggg
目标缺	geglfggggggg
目标缺口	geglfggggggg
盯	fgpdfegggggg
直	dggfgggggogg
直接	Tgfdffffg3fg
看	jefjfggfgggg
看C	fgmgggeggggg
看P	fefpggffgggg
看下C	ggkgggeggggg
看了	moZefffggfgg
看漏	gfgieggffggl
看漏斗	gfgieggffggl
看看	ledighfffggg
看看C	egogggdfgggg
看线	hegnegfggggg
看谁	icpefffggggg
眼	ddfghfrfgffg
着D	fffffgfefgfs
着呢	ffleiffggggg
着多少个	ggfjgfgggggg
着我	fdjfnefggggg
着没	ggfdmggggggg
着的	eZgc2feefggg
睡	gkgdiggfgggg
知道	ikefefjggggg
知道之	gfggggjggggg
知道之前	gfggggjggggg
知香	jckdfhhffhig
短	gfggghgjgggg
短一	fggfgigjgggg
短信	gfgggggjgggg
码	hnfdgffggggg
码多	gqebgfgggggg
码多少	gqebgfgggggg
砍	gggcfmgggggg
破	gmffgggfgggg
破网	gmffgggfgggg
碍	ffegglgggggg
碍不	ffegglgggggg
碍不碍	ffegglgggggg
碍不碍事	ffegglgggggg
碍事	ffegglgggggg
碰	ggghkgfggffg
示我	fgggfgfggggl
示我跟	fgggfgfggggl
示我跟进	fgggfgfggggl
社	gqedffgdgggg
社保	gqedffgdgggg
社保是	glfefggggggg
社保是不	glfefggggggg
祝福	fgggggfkgggg
票	hnefeggggggg
票该	gkggfggggggg
票该找	gkggfggggggg
票该找哪	gkggfggggggg
福	fgggggfkgggg
离	nefhgggfgggg
离职	tceefhfeggfg
禾	iZpcegiffgjh
禾是	ffhffgnffggg
禾的	fcjefftefgfg
科	kgggggfggggg
积	fagfyfeefggg
程	gfoggfefgggg
稳	fO2gghfggggg
窗	gggefgggglgf
竞	hffleggfgggg
竞争对	kggggffggggg
竞争对手	kggggffggggg
竞争的	ffgmfggfgggg
竞品	feevagggfggg
章	hlefffgjgggg
笑	gmgffggffggg
笑死	gkgffggfgggg
笑死我	gmgffggfgggg
笑死我了	gmgffggfgggg
笔	fdhlfggggggg
第	heflffgggfgg
第一	hedmeghggggg
第一次	fgcgggpfgggg
第二	ngfggfffgfgf
第几	feknfefggefg
第几版	fgjggggggggg
第几版了	fgjggggggggg
等	igfelgfggggg
等下	lgggggdggggg
等我	gbadxggggggg
等等	leggfgfifggg
答	jegekfgggggg
答了	ugcZgegggggg
答应	hdhelfgggggg
答应了	gdcerfgghggg
答应了没	gbZdxfgggggg
签一	defggogfgggg
签一半	ceffgsgfgggg
签下	fffhgjgggggg
签了多	ggelgfgggggg
签了多少	ggelgfgggggg
签了没	gfkfgggggggg
签呢	bXWZf/ffgefg
签哪	fggkgfgggggg
签哪几	fggkgfgggggg
签的	ffhjgfgggggg
签的有	ggdmgfgggggg
签的有哪	ggemefgggggg
签碍	ffegglgggggg
签碍不	ffegglgggggg
签碍不碍	ffegglgggggg
签约	fgflfggggggg
签约的	eefvafgffggg
签约额	ggelgggggggg
算呢	gefmfggggggg
算多	ggldgfgggggg
算多少	ggldgfgggggg
算意	cd0fffffgbfg
算意向	cd0fffffgbfg
算我	gegmfggfgggg
算我自	gegmfggfgggg
算我自己	gegmfggfgggg
算算	fcfhfpgfgggf
管	fgleggfgggig
管采	dffgggfggfpg
管采购	dffgggfggfpg
系了	igkgdggggggg
系人P	fgfgggggggjg
系人是	ggiffggfggkg
系人是哪	gfmfdggggggg
系的	fegfnggfgggg
系统	glffgggfgggg
索池	fgfsTfgggofg
紧	fgfZqggigggg
紧盖	cgggggfoggfg
紧盖章	cgggggfoggfg
约P	geffgggngggg
约了C	dgggegoggggg
约了D	lgggfgfggggg
约定	fZfdwgfffggg
约定日	fZfdwgfffggg
约的	ffjleggdgggg
约额	ggelgggggggg
级	fffggggggkgg
纪	gegffgggnggg
纪要	gegffgggnggg
纳	gefbfgeevggg
纸	ihffffjggggg
线0	ggfcgmgggggg
线0折	ggfcgmgggggg
线索池	fgfsTfgggofg
组	fjdkfffhgggg
组织	hggfgfenfgfg
组谁	cvUtbeffgggg
细	refggfffgefg
织	hggfgfenfgfg
绍	jeefgghlgffg
绍的	gghgggdgggkg
经过	fgfelggggggg
经过了	fgfelggggggg
结下	fafdfgffwggg
结论	ggggggegkggg
给C再	fgdgglgggggg
给C报	jgndgdfegggg
给C报了	mgeggggegggg
给C的	egifgdfngfgh
给P	ffggfggjgggh
给R的	gffkfggggggg
给个	gbgefggqgggg
给出	fggjgggggggg
给出D	fggjgggggggg
给出D成	fggjgggggggg
给我个	gYf0egedeggg
给我列	gggeggggkggg
给我列列	gggeggggkggg
给我看	ggngggcfgggg
给我看看	ggngggcfgggg
给方	tfegfgdejffd
给方案	tfegfgdejffd
给谁	gYdcygfggggg
绝了	gjgffgghgggg
统	gjfeghgfgggg
统一	ggfZgogggggg
绩	gffkgggggggg
续了	pgeggffggfgg
续签	dgljffgegggg
综	gqgcegggfggg
综合	gqgcegggfggg
缩	efefghcfuggg
网留	dgggggfgggmg
罪	ggfggggjgggg
群	gfgfggfglggh
群D	geggfgfgmggg
群里的	gfffgggglggg
翻	ffrfffbgjffg
翻一	ffrfffbgjffg
翻一下	ffrfffbgjffg
老	jgfhgffiggeg
老客	jgfhgffjfgeg
老客户	jgfhgffjfgeg
老客户C	zgemfddfgeVg
考	johccffgfggg
考虑	keldffghfggg
耗	kgggggeggggg
耗材	kgggggeggggg
聊了	nfeffgdekggg
聊了啥	ggefggegnggg
聊天	ghfgbgggnggg
聊天记	ggggcgggmggg
聊天记录	ggggcgggmggg
聊天里	ggggUgffxggg
聊得	kgggggeggggg
聊得不	kgggggeggggg
聊得不错	kgggggeggggg
聊点	gfggggkgfggg
聊点啥	gfggggkgfggg
聊点啥好	gfggggkgfggg
聊过啥	fgggggjggggg
职	ocrefgZefgfg
联系了	igkgdggggggg
联系人P	fgfgggggggjg
联系人是	ggiffggfggkg
联系的	fegfnggfgggg
背	ffegggqfgffe
背景	ffegggqfgffe
胡	dgohgfgdgggg
能不	kgdgghgggggg
能不能	kgdgghgggggg
能不能先	mgcggfgggggg
能不能分	mfefgfgggggg
能不能完	ggdgengggggg
能不能开	kgeggggggggg
能不能摸	fgcogfgggggg
能交	qjYfffgggggg
能做	hgdegmgggggg
能做多	gfdbgsgggggg
能做多少	gfdbgsgggggg
能先	mgcggfgggggg
能分	lffggfgggggg
能分期	nfefgfgggggg
能到	ggcegogggggg
能到多	ggadgqgggggg
能到多少	ggadgqgggggg
能回	tfWggffggggg
能完	ggehfjgggggg
能完成	ggehfjgggggg
能完成吗	ggffgjgggggg
能定	efljeggggggg
能定下	ceoggggggggg
能定下来	ceoggggggggg
能开	kgeggggggggg
能成	yacffffffggg
能摸	fgcogfgggggg
能摸到	fgcogfgggggg
能摸到C	fgcogfgggggg
能有	ggfVgugggggg
能有多	ggfVgugggggg
能有多少	ggfVgugggggg
能签	fffmffgggggg
能签哪	fggkgfgggggg
能签哪几	fggkgfgggggg
能落	gcgnfggggggg
能落地	fbgreggggggg
能跟	gugdZgeggggg
自	gfghggfkgggg
自己	gcfiggfngggg
自己的	gegmfggfgggg
般	fddogfgggggg
色	gggggggkfggg
英	hfggfggkgggg
英文	fdffeggqgggg
英泰克的	kgfggggggggg
茶	gpeedgigfggg
草	eYfU2ffnfffg
荐	fffefffrgggg
落	gjhheggggggg
落了	gdlfhggggggg
落地	fnfjegfffggg
落袋	gfgjfggggggg
落袋的	gfgjfggggggg
落袋的单	gfgjfggggggg
虑	ifmdfffhfggg
行业	gffocggggggg
行政	hgggggdfgfmg
补	hhffiegfgfkg
补补	gggfggkffggg
表	mfenfffdegfg
表态	tcfffffefggg
袋的	gfgjfggggggg
袋的单	gfgjfggggggg
袋的单子	gfgjfggggggg
被R	fgjjgfgegggg
被R截	dgohgfgdgggg
被R截胡	dgohgfgdgggg
被R抢	ggekgfgggggg
被R抢走	ggekgfgggggg
被我	gfgfkggggggg
装	gfjfgghggggg
要0	ogfggbgggghg
要0台	pgfggagggghg
要一	uceeffScffyg
要上	kffggggggggg
要不	kffggfgggggg
要不要	kffggfgggggg
要了	cfmggggggggg
要再	sfegggfffffg
要到期	fggkfggggggg
要十	lbaffxefgeeg
要去C	fgfgggkgfggg
要多	gfmegfgggggg
要我	jggggggggggg
要我们	jggggggggggg
要我们补	mgfggffggggg
要打	gggejggggggg
要打电	gggejggggggg
要打电话	gggejggggggg
要拜	gggfjggggggg
要拜访	gggfjggggggg
要拜访的	gggfjggggggg
要换	kgdgggfggggg
要是CD	dggggkgggggg
要是C推	fggfgkgggggg
要是推	gffcfngggggg
要是能	kggggegggggg
要求	jgifgfgggfgg
要求0	lgfggggggfgg
要点	gefefghfoggg
要的	ffmggggggggg
要的是	efpfgfffgggg
要签	ffgmdggggggg
要紧	gggRwgggiggg
要考	odrZeefeeggg
要考虑	odrZeefeeggg
要见	gegfiglfgggg
要见P	ffffggnffggg
要跑	ggfmefgggggg
要跟	gfgfkggggggg
见C	dgfgggngggfg
见C的	fgegggkggggg
见C的P	fgegggkggggg
见P	gfggggkfgggg
见了	qeffggffggfg
见到	kgggggfgggfg
见我	focecffmgggg
见着	mgggggegggfg
视	ifgfffiflffg
视频	cffgfflengfg
视频会	cffgfflengfg
览	faftfgkeegfg
觉	hneeffgggggg
觉得	iqcdefgggggg
解下	fgggggjfgghg
解我	lgggggefggfg
解我们	lgggggefggfg
触	gemgdggggggg
言	fgggggemgggg
计	kffehifggfgg
订	gpiedgfggegg
订单	ggoggffggdfg
认识	ffdfggefgfrg
认识的	ffdfggefgfrg
让C	dgbggofkgggg
让P	efffggdsfgfg
让我	ggfggffggggl
让我们	kgfgggfggggf
让进	jggggggfgfgg
议内	ggggggfflggg
议内容	ggggggfflggg
议室	glfffghgfggg
议室的	fpffeffgfggg
议要	ffggggfflggg
议要点	ffggggfflggg
记录	ffhfgggglggg
记录整	ggggggegjggg
记录整理	ggggggegjggg
记着	fffffgfefgfs
记着D	fffffgfefgfs
讲	fhfffgjhhggg
讲C	ffegggngeggg
讲个	fufcfgfedggg
讲了	gdYebgff2ggg
讲讲	fffgggmgfggg
讲讲C	ffegggngeggg
论	ggggggfgjggg
设	hfhegkgggggg
设计	qgffgfdggffg
访的	gfffmggfgggg
访的客	gggfjggggggg
访的客户	gggfjggggggg
评	jffeffggmggg
评审	jeedeffgpggg
评审会	lgffgfgggggg
识	ffdfggefgfrg
识的	ffdfggefgfrg
试用	mfghfegfgggg
话会	cgggggfffgfr
话呢	fXcbmxffgggg
话术	gggggfgkgggg
话的	gffelggggggg
话给	ffmgggeiggff
话给P	feggggglgggg
该催	gggekggggggg
该回	ggfemgggfggg
该回访	ggfemgggfggg
该找哪	gkggfggggggg
该找哪个	gkggfggggggg
该找谁	gdffmggggggg
该给	ggfekggggggg
语	fXfbefe5fgfg
语气	gdgfgggngggg
说C的情	ggmgggcggggg
说D再	lggfgggggggg
说不	rcefggeieggg
说不需	fgffgffscggg
说不需要	fgffgffscggg
说两	bdfgggwffefg
说两句	Ycfggf4eedfg
说了	bhkffgfflggg
说了算	Ufyfgfgffggg
说什	1gPgggfggggg
说什么	1gPgggfggggg
说再	egfgggglgggg
说到	eeYsbgogfggg
说好	gYed2gfedggg
说已	kgggggfggfgg
说已经	kgggggfggfgg
说服	gfffggglgggg
说沪	mffgggfiffgg
说沪川	mffgggfiffgg
说法	Ydffggd3edfg
说的啥	ggffggggjggg
说看	8fTefeedfggg
说等	legggggggfgg
说要	igkfffgggggg
说要是	kggggegggggg
说要是能	kggggegggggg
说说	eglggggggfgg
说领	kgfgggfhgfgg
说领导	kgfgggfhgfgg
请给	fggjgggggggg
请给出	fggjgggggggg
请给出D	fggjgggggggg
请问	gjkffgeffggg
请问发	gkggfggggggg
请问发票	gkggfggggggg
课	fffgggogfggf
谁C	fuZffgfggggg
谁D	figmbgfggggg
谁做	ggepcggggggg
谁做得	ggepcggggggg
谁去	gjmfZggggggg
谁在	fikeggfggggg
谁在跟	gerfbggggggg
谁家	hdgijgfggggg
谁家的	hdnffggggggg
谁对	fgjggggggggg
谁对接	fgjggggggggg
谁懂	hqeeaggggggg
谁打	ecbeaf2fgggg
谁拍	ogbggfgggggg
谁拍板	ogbggfgggggg
谁拿	gsedcggggggg
谁最	gcgkiggggggg
谁最后	gesebgfggggg
谁最近	gfaeqggggggg
谁有	fqfedgfggggg
谁没	gfgelggggggg
谁的	gkffgggggggg
谁知	grdddggggggg
谁知道	grdddggggggg
谁签	ggfjfggggggg
谁签得	gggjfggggggg
谁签的	ggfjfggggggg
谁管	guddaggggggg
谁订	gybbZggggggg
谁说	egmggfggfggg
谁说了	egmggfggfggg
谁说了算	egmggfggfggg
谁负	ggheggggjggg
谁负责	ggheggggjggg
谁还	gogecggggggg
谁还没	gogecggggggg
谈判	fffighggfkgg
谈判挪	feffggfgfogg
谈判挪了	feffggfgfogg
谈判的	fdejfpffefgg
谈判超	gfflggggfggg
谈判超过	gfflggggfggg
谈判阶	gfflfgggfhgg
谈判阶段	gfflfgggfhgg
谈拢	efpfggfggfgg
谈拢了	efpfggfggfgg
谈拢了么	efpfggfggfgg
谈的	ffejffobgggg
谢	figfggfkgggg
谢P	ehfffgepggfg
谱	djmeffgfgggg
象	depegfiegggg
象家	depegfiegggg
象家装	depegfiegggg
豫	eeefgffsgfgg
负	ielefggghggg
负责	ielefggghggg
负责人	jekefggggggg
负责人P	lgegggfgggfg
财	hfefgggkgggg
财务	hfefgggkgggg
责	ielefggghggg
责人	jekefggggggg
责人P	lgegggfgggfg
账期	nfeffegjgggg
质	jgfggggggggg
贴	sheggXgggggg
费	lhfefiffgggg
资	ggggggegggkg
资吗	gkfffggggggg
资料	ggggggdggglh
资料给	ggggggdggggl
赚	fgeggkgggggg
赚多	fgdgglgggggg
赚多少	fgdgglgggggg
赛	gvadefgggggg
赢	gffhfhgggkgg
赢了	gggkdhgggggg
赢单	gggffhgggkgg
走了	ggebgogggggg
走到	fgijgfgggfgg
赶	dffcofgkgggg
赶紧	dffcofgkgggg
赶紧盖	cgggggfoggfg
赶紧盖章	cgggggfoggfg
起来	gcfnffgggggh
超过三	gfflggggfggg
超过三周	gfflggggfggg
趟C	jgggggfggggh
跑	hefdgmifgggg
跑一	hcefgsfdgggg
跑了	nfghfgfggfgg
跟C已	fgfelggggggg
跟C已经	fgfelggggggg
跟C开	ggggggkgeggg
跟C开会	ggggggkgeggg
跟C的	egglfgfgjffg
跟C的电	ggfgggfgkggg
跟C约	ofggegeggggg
跟C约了	ofggegeggggg
跟C谈	fgkgggfggggg
跟D	cggpfgfggggg
跟D比	aggueffggfff
跟P喝	gfggggkgfggg
跟P喝早	gfggggkgfggg
跟P的	ggggggegjggg
跟P的通	ggggggegjggg
跟P谁	ggepcggggggg
跟P谁做	ggepcggggggg
跟P通	lgfgggiegggg
跟R正	eefpfggegggg
跟R正面	eefpfggegggg
跟R比	edsecgfkfggf
跟R比我	edsecgfkfggf
跟哪	gfeenggggggg
跟哪几	gggejggggggg
跟我	imhfdfffgggg
跟我们	mgjggfedgggg
跟的	fdefoghggggg
跟谁	gffffgnggggg
跟进	gfgekggggggg
跟进C	fgggfgfggggl
跟进是	gfmffgfggggg
跟进是哪	gelfgggggggg
路	fiafffqggggg
路上	ffeggfnggggg
身	emkdffgggggg
车	ezbeddfggffg
转化率怎	gfgkgfgfgggg
转发	lgdgggfggggg
输	hfeifggggjgg
输了	ggekgggggggg
输单	gggfgggfgmfg
输给	kefjfggggggg
输给R	kefjfggggggg
输给R的	gefleggggggg
辞	gdefdfgrgggg
边回	gfkffggggggg
边回了	gfkffggggggg
边回了没	gfkffggggggg
边定	kgfggggggfgg
边定了	kgfggggggfgg
边有	ffkblggggggg
达	gfdlgggggggg
达标	gfdmfhgggggg
过一	gffghglggggg
过三	gfflggggfggg
过三周	gfflggggfggg
过三周的	gfflggggfggg
过了	idgemfgggggg
过什	gdrffgegfggg
过什么	gdrffgegfggg
过去	hfefggflgggg
过啥	fgggggjggggg
过来	ggfgggggggkg
迈	icegdgepfkfg
迈康	icegdgepfkfg
近一	gdejlggggfgg
近三次	dgmgggggggfg
近况	efofgfiffgfg
返	gecdfqgigggg
返点	edacfugjgggg
还不	9fMgfbfggggg
还剩	fggehmgggggg
还剩多	fggeglgggggg
还剩多少	fggeglgggggg
还剩谁	gffelggggggg
还在	lfhggggegggg
还在犹	jfkggggegggg
还在犹豫	jfkggggegggg
还够	egefgngggggg
还够不	dfcdgugggggg
还够不够	dfcdgugggggg
还是	eephffffgffg
还是少	gffkfggggggg
还是少了	gffkgggggggg
还有什	gfgfkgfgfggg
还有什么	gfgfkgfgfggg
还有多	bfcmgmgggggg
还有多少	bfcmgmgggggg
还有没	ogafgggggggg
还有没有	ogafgggggggg
还没	lfehiffegggg
还没做	gbeetegggggg
还没签	cfqlgfgagggg
还没签的	ffcogfgggggg
还能完	gffegkgggggg
还能完成	gffegkgggggg
还能达	ggeggjgggggg
还能达标	ggeggjgggggg
还行	nfdggggggfgg
还要	reffggfffffg
还赚	fgcggngggggg
还赚多	fgcggngggggg
还赚多少	fgcggngggggg
这	fghefgkfghgg
这个	gkidgfhfhggg
这个客	ggmdgekgeggg
这个客户	ggmdgekgeggg
这个群	geggfgfgmggg
这个群D	geggfgfgmggg
这单	hejefggggjgg
这单多	gemegfgggggg
这单多大	gemegfgggggg
这句	gggggggjgggg
这天	fufcegfefggg
这客	ffmfegjggggg
这客户	ffmfegjggggg
这家	aapddfxffeff
这就	eeXfgf0ffffg
这样	fvdcfffefggg
这段录	gfggggfgkggg
这段录音	gfggggfgkggg
这破	gmffgggfgggg
这破网	gmffgggfgggg
进C	fgggfgfggggl
进了	gfgkfggggggg
进展	efpggfgggefg
进度	ggndgfgggggg
进是	gfmffgfggggg
进是哪	gelfgggggggg
进是哪天	gelfgggggggg
进谈	dffgggfgfpfg
进谈判	dffgggfgfpfg
进门	ddfffgvfgffg
迟	eogfghdggffg
迟到	a7efffXfgdeg
迟呢	geffflgggggg
退	hffgggfggkfg
适	3ZcdeZpddggf
选	nfgfgfffgggg
递	hjffffgggggg
递上去了	kgfggfgggggg
通了	kggggggegggg
通是	gfjfggmffgdg
通的	ffpfggdffggh
通知	hieeffdmgfgj
通话	gfggggeflggg
速	ffefggpfgfgg
速给	egfgggmggggg
速给C	egfgggmggggg
速览	ffffggoggggg
逼	gdecfffufggg
逼单	gSedgfg3gggg
道之	gfggggjggggg
道之前	gfggggjggggg
道之前的	gfggggjggggg
道来	ggmfffgggggg
道来的	ggmfffgggggg
道的	eggffgnggggg
道能	mfefgfgggggg
道能不	mfefgfgggggg
道能不能	mfefgfgggggg
那	gelfgggfgggg
那C	efpggffggefg
那D	gefndfgggggg
那D呢	geflffgggggg
那P	faYh2eeegggg
那个	fhkefggghggg
那个会	fgggfgegnggg
那个单	feybcffggffg
那个单子	feybcffggffg
那个对	gggeggggkggg
那个对接	gggeggggkggg
那个项	eglgggggggfg
那个项目	eglgggggggfg
那事	jgfggggggggh
那几	ggkfggfggggg
那单	gdiefggggmgg
那台	cfmggggggggg
那头	feregfgegggg
那家	ggwdfffgYggg
那家后	geoeffgggggg
那家后来	geoeffgggggg
那边回	gfkffggggggg
那边回了	gfkffggggggg
那边定	kgfggggggfgg
那边定了	kgfggggggfgg
那边有	ffkblggggggg
那金	gfjggfgggggg
那金额	gfjggfgggggg
那金额呢	geqafggggggg
邮	gffffggmgggg
邮件	fefffggngggg
部门开	gkggfggggggg
都	kfefgigfhggg
都不	wddfgfefgdfg
都丢	fgahgqfggfgg
都在	4gXXfdfggfgg
都定	gefdegfgrggg
都定了	gggeggggkggg
都定了哪	gggeggggkggg
都成	ggegfkgggggg
都成了	ggegfkgggggg
都是	ggelfggggggg
都有哪	gggdlfgggggg
都有哪些	gggdlfgggggg
都有谁	gefmeggggggg
都没	ledfkggfgggg
都答	ugcZgegggggg
都答了	ugcZgegggggg
都签	ggeZgrgggggg
都签了	ggcWgwgggggg
酒	grfdeggfgggg
酒店	ftfceffefggg
醒	fggfhggggggj
醒我	gggggggggggj
醒我D	ggggeggggggj
醒我看	gggefggggggm
里了	gcrbgggggggg
里有	gggjeggggggg
里的	iffgegfflggg
重	jfefgfkghggg
重启	pggegffggefg
重新	rgeggfdfgfeg
重点	geeggfmghggg
量	idfnefejfggg
金额	gfhjfggggggg
金额前	fcfqffgfgggg
金额呢	geqafggggggg
金额排	gfgkfggggggg
金额靠	gfgkgggggggg
金额靠前	gfgkgggggggg
钟	Zedfff1ffedj
钱	kgeggfgggggg
铁	ioedfffffggg
银	kgfgggeggggg
链	gfbdpggggggg
链子	geWbzggggggg
销	ggflfggggggg
销冠	gkekdfgggggg
销单	gkffgggggggg
销售	fZftgggffggg
键人	egkggfiggggg
长	feehjffgjggg
长不	ggffggggjggg
长不看	ggffggggjggg
长时	ffgkgggggggg
长时间	ffgkgggggggg
门	ghffggjfgggg
门开	gkggfggggggg
闭	kedfffefgqfg
问	kgefgfghgggg
问C	cflggfbeffgq
问什	qgYggggggggg
问什么	qgYggggggggg
问什么时	qgYggggggggg
问发票该	gkggfggggggg
问咱	mgfggefggggg
问得	refggfffgefg
问题	njecffgggggg
间了	efdetfeggggg
间的	hgfdnggfgggg
闹	bggffffeegfv
队	gbfgoggggggg
队D	gggkefgggggg
阶	gclifgfgfhgg
阶段	gclifgggfigg
阶段了	ggfgggdfgngg
阶段往	egggggffgofg
阶段改成	gggfgggggkgg
阶段的P	fggkgggfgggg
阶段都	geeodggggggg
阶段都有	geeodggggggg
阶段金	gfgkgggggggg
阶段金额	gfgkgggggggg
阿	hmgffgffgggg
附	fqffegfefggg
附近	fqffegfefggg
陌	ieffgggkgggg
陌拜	ieffgggkgggg
降了	gfgjgggfgggg
院	sdfgfffdfgfg
险	cajuefgegfgg
陪	ffeggfqfgffg
陪C	qfdggefggfgg
随	gofefggfgggg
随便	gofefggfgggg
隔	mgfgggeggggg
集团	kgfgggfggggg
雨	gmefgggggggg
雷D	gffZrfgggggg
雷的	fZfuegjefggg
需求	lfffggfggggg
需要拜	gggfjggggggg
需要拜访	gggfjggggggg
青	iZpcegiffgjh
青禾	iZpcegiffgjh
青禾是	ffhffgnffggg
青禾的	fcjefftefgfg
靠	eikhffgfgggg
靠前	gfgkgggggggg
靠前的	gfgkgggggggg
靠前的十	gfgkgggggggg
靠谱	clodffffgggg
面	gfggfgfgjggg
面说	fedffgggrggg
面说的	ggffggggjggg
面说的啥	ggffggggjggg
页	ffggggofgffg
页纸	ffggggofgffg
项目有	ggfkfggggggg
项目有哪	ggfkfggggggg
须	iefflggggggg
顾	fglfgffhgggg
顾虑	dgnfgefhgggg
预付	nfffgfgggfgg
预测	gfgkgfgggggg
预测一	geglfggggggg
预测一下	geglfggggggg
预算多	ggldgfgggggg
预算多少	ggldgfgggggg
领	jhfeffhgiggg
领了	geeeagefyggg
领导	khfegfiggggg
频	cffgfflengfg
频会	cffgfflengfg
题	njecffgggggg
额前	fcfqffgfgggg
额呢	geqafggggggg
额多	fgvUgfgggggg
额多少	fgvUgfgggggg
额多少来	ggobgfgggggg
额排	gfgkfggggggg
额是	ggbmgggggggg
额是多	ggbmgggggggg
额是多少	ggbmgggggggg
额靠	gfgkgggggggg
额靠前	gfgkgggggggg
额靠前的	gfgkgggggggg
风	cajuefgegfgg
风险	cajuefgegfgg
飞	ffifgjgfgggg
飞了	fgffgnfggggg
飞象	depegfiegggg
飞象家	depegfiegggg
飞象家装	depegfiegggg
餐	hmfefgfggggg
饭	fgggfgjhfggg
馈	lfhfgfgfgggg
馈不	ofeegggfgggg
馈不错	ofeegggfgggg
首	mgdggfgggfgh
香	jckdfhhffhig
马上C	fgfgggmfggfg
验收	kgfggggggggg
高铁	gtecegfffggg
黄了	ffffkgfggjgg
黑	kgfggggggggg
`;

export const INTENT_RUNS_EN = `
's	hdigkfefggfg
's contract	ggkggfeggggg
's renewal	dgjggfgggggj
0	hgfggjgggggg
0 deals on	fggkfggggggg
0 minutes	ggggggkgdggg
0 minutes till	ggggggkgdggg
0, discount	gggggkgfgggg
0, off	hecefsgfgfgg
0, under	fgfggfflgggg
0, under us	fgfggfflgggg
C , signed	fgjggfgggggg
C , signed or	fgjggfgggggg
C D	fgnfgffgfggg
C about	agfggff0gffZ
C about the	agfggff0gffZ
C and	efXeg2effffg
C and C	eeTcf/ceeffg
C as a	fggfgggggflg
C asked	1eedfbeefefg
C at	gfjggfhggggg
C back	dffefgfggtdg
C bails	ggefgkgggggg
C before	egggggkggggg
C call	dggggghfiggi
C call, give	ggggggkgdggg
C deal	lgjegfgfgefg
C demo	aghggfgfffgq
C do	ggegglfggggg
C for	eapeedaydfff
C go	ggjgeggggggg
C hasn't	wgegbfeefffg
C in	fghggflfgfjd
C is	leYfgfefgvfg
C looking	ffmffffggggg
C on	ufdfgffffeff
C picked	ueegffeffefg
C picked up	ueegffeffefg
C pushed	tffefffgfefg
C quoted	fgfggfflgggg
C quoted 0	fgfggfflgggg
C signed	tgbfgfgfgefg
C signs	fgfggpdfgfgg
C signs D	mggggbgggggg
C the	kgegggfggggi
C the quote	pgbfgfgfgfgh
C to	efffgggggmig
C to negotiation	Zdefffeff2eg
C to the	dffefgfggcwg
C to won	ggfggggggjgg
C up	gglfgfegghgg
C want	fgmfgefggggg
C wants	pgfggffegfgg
C wants to	pgfggffegfgg
C went	offgfgfggffg
C went with	offgfgfggffg
C will	3defgfZeeffg
C's	jfhggffgghgg
C's contract	ggkggfeggggg
C's renewal	dgjggfgggggj
C, contact	Zgbgggffgfyg
C, contact P	Xgagggeegf4g
C, i'm	dgdgfgqggggg
C, where	fgHfg+fggggg
D to	fegkfgfggggi
D's	edgfngffjggg
D, their	qfgffggbfggg
M	gdfregggfggg
P D	cgggfgpfdggi
P a	gggggggkfggg
P is	gfefgfYdgd1g
P on	chpccfecdggu
P say	gfuefeeeeggg
P to	ebfZgff2eggg
P's	cZpjvecdeffg
P, what's	dgXcef5efggg
P, what's the	dgXcef5efggg
R	iffkfffhfggg
R D	fggleggggggg
a	fheiegfkffig
a 0	gggggkgfgggg
a 0, discount	gggggkgfgggg
a follow	dgggggfnggfg
a follow up	dgggggfnggfg
a good	gfceegeufggg
a lead	dggfggdfgZxg
a new	ggggggggggjg
a nudge	fffflgfgeggl
a reminder	gfgffggggggm
a reminder for	gfgffggggggm
a short	egggggfmfggg
about D	ggflegggfggg
about the	egqZgffnfgge
about the price	eg0Tgfgffggg
about to	fggfjghggggg
about to go	ffgflggfgggg
above	fdcqbfeeqggg
above M	ggglggggdggg
accounts	efgcrggfgggg
action	gggfggffnggg
action items	gggfggffnggg
add	eggffgfggepg
add C	dffefgfggcwg
add C to	dffefgfggcwg
after	rghfgddefggg
after the	rghfgddefggg
again	fmmcfgfffggg
against	gdfqfefgfggg
against R	gcfsfefgfggg
agreed	gbYXZfeg/ggg
ahead	gefpcfgggggg
all	glgfgggfgggg
all, freezing	gngeggfffggg
all, freezing out	gngeggfffggg
already	gfgegfgmgggg
amount	gcuecfggfggg
an	dgggfggkfggk
and	geeifmejffgg
and C	ffcegvefffgg
and D	gcdwbegggggg
and if	gffffkgggggg
and in	gdbqffgggggg
and in dollars	gdbqffgggggg
and why	gfcteggfcggg
answer	fgffgffmgggg
anyone	fjeemfgegggg
anything	cZfopfhfeffg
anything i	afffjfqfgggf
anything i should	Xgfgfgvfgggf
are they	ebpdefoffggg
are things	fgnfgfffgggg
are we	gednfjgfgggg
are we gonna	gfemfggggggg
are you	g6ZUefgegggg
as	fgggggfgggkg
as a	eggfggefgbsg
as a lead	dggfggdfgZxg
ask	fmWcaef2gggg
asked	wdeldceefffg
asked for	gef5Xfedfdfg
asked how	5ccZggecfgfg
at	gfkfffgggggh
at 0	ggggggggfggj
at C	hfnfffgggfgg
at C D	fgnfgffgfggg
average	gafuefgffggg
average deal size	gfgkfggggggg
back	lhgegefhfifg
back in	bpfZdfeefycg
back to	fglggfgfgggg
back to us	efpffegfgggg
bad	hgcggmgfgggg
bad is	ggaggpgfgggg
bad is it	ggaggpgfgggg
bails	ggefgkgggggg
beat	gefigfglgggg
beat R	gbdjfegpgggg
became	fggkgggggggg
became proposals	fggkgggggggg
been	gahdqfgggggg
before	egfgggqfeffg
before C	dgegff0eaeeg
behind	gfPf1ggggggg
behind on	ggHg7fgggggg
being	ddfefffwfgff
best	eddicngmgggg
big is	gejggfgggggg
big is that	gelegggggggg
biggest	gggkeggggggg
biggest 0	fggkfggggggg
biggest 0 deals	fggkfggggggg
biggest deal	gggmbggggggg
board	kbiqbffffegg
book	gnfggfgdgggg
booked	gqegbggggggg
booked so	gfgmeggggggg
booked so far	gfgmeggggggg
bot	gseceggffggg
brb	fufcegfefggg
break	fZen0fceYggg
bring	ggfeffmhfggg
bring up	fgeeefpifggg
budget	hgfhefgmgffg
bump	ggeggggggjgg
bump C	ggeggggggjgg
bump C to	ggeggfggglgg
by	gcgpeifffggg
by 0	gefgfqefgggg
by industry	gagwdgfefggg
by rep	fVg2dgfeefgg
by value	gbgqfggffggg
call P	dgggegfddggt
call with	kggggggggggg
call with C	mgggggeggfgg
call with P	ggggggkgfggg
call, give	ggggggkgdggg
call, give me	ggggggkgdggg
called	fgggggefgcpg
calls	fPgY/gffdggf
calls do	gggfkgfgfggg
calls do i	gggfkgfgfggg
came	oefodafgffhg
came in	gdevbgfgdggg
came in D	gdevbgfgdggg
can	jjdgfgfgghgg
can we	eednfnefgfgg
can you	ggeggggigjgg
can you bump	ggeggfggglgg
case	fXdWc/fdeggg
change	bcgdffdef4fg
channel	gegpeggfeggg
chase	ifeffffngggh
chasing	feefkggjgggg
chasing the	fgggeggkgggg
cheaper	fgbffeexeggg
cheaper, what	fgbffeexeggg
check	Yb/eeeUcabdf
cheers	gmgffggfgggg
close	ffZsfgfgfjgg
close D	ggflfgggfggg
close rate	gfgkgggggggg
closed	gbfvbggggggg
closed the	gdfuYggggggg
closed the most	gdfuYggggggg
closes	gggbgpfffggg
closing	mggggfgfgfgg
coffee	glfffggggggg
come	fgigfffkfggg
come back	egkffffmfggg
coming	tdYydfdedebg
compare	oWeycfedefgf
congrats	eyfaegfefgfg
congrats P	eveefgedfgfg
contact	cgifegffggpg
contact P	Xgagggeegf4g
contract	fflegffggggh
conversion	fffregfffggg
conversion from	fegueffefffg
create	Zcddeecefb/g
customers	gfgfnfgffggg
customers are	ggfXsfgggggg
customers do	gggdlggggggg
cycle	fWgzegfffggg
day	fxYXqffedggg
days	gagpiggffggg
dead	cpgcefeefsff
deal	hfgjefiggfgg
deal size	gfgkfggggggg
deals	fefnifgfgggg
deals on	fggkfggggggg
deals on the	fggkfggggggg
deals with	gefofggffggg
deals with no	gefofggffggg
decide	jceWaffg3fgg
decide D	jceWaffg3fgg
decided	tfefbfdejfgg
decision	ffrcefgfgggg
decision maker	ffrcefgfgggg
decisions	gfgZegefwggf
decisions from	gfgZegefwggf
delivery	cgggggefpfgg
demo	jggggfheffgj
did	gfjhgfffiggg
did C	fgfngeffgggg
did C go	ggjgeggggggg
did P	gewceffdfggg
did P say	gfuefeeeeggg
did i	gdiaufdffggg
did i miss	gfebqgefiggg
did january	gfcogfgfgggg
did january end	gfcogfgfgggg
did the	gegacffgwggg
did they	gfqfgfgcgggg
did they say	gfqfgfgcgggg
did we	gfigefggkggg
did we last	gggffgnefggg
did we lose	ggfoegggeggg
discussion	eVfbegfd9fgg
do i	gkfdgfgigggg
do i ask	fwecYffifggg
do i follow	gggclggggggg
do i have	gggfkgggfggg
do i need	fgfgfeqegggg
do to	ggdfgqfffggg
do we beat	gbdjfegpgggg
do we still	aggggpfggggg
does	effkglefgggg
does C	fgjjgefggggg
does C want	fgoffefggggg
does D	gdcqfggggggg
does it	ggdggmfggggg
does that	agefgycfffgg
doing	gXb9eefYgggg
dollars	gdbqffgggggg
don't	rffggfceffgi
don't let	eggggggggggl
don't let me	eggggggggggl
done	gghgjgfggggg
down	hWejcfffyggf
down on	fedrfgggeggg
draft	fgfggggkgggg
drop	fgeigkgggggg
else	rdgffgfgffgg
email	fgggeggkgggg
email to	fgggeggkgggg
email to P	fgggeggkgggg
end	gfelgggggggg
end up	gfcogfgfgggg
everything	gfcnejfgfggg
everything in	ggghejgggggg
everything in negotiation	gggefkgggggg
expensive	gggkefgggggg
far	gfgkfggggggg
far D	gfgmeggggggg
file	Srdaffadff6g
fine	qgggfZgggggg
first	jdecsfhefggg
first call	fgdugfiaeggg
five	fjfncgoefffa
follow	ffgflgghgggg
follow up to	dgggggfnggfg
follow ups	gcedugfffggg
for 0	gggelggggggg
for C	Zeekgjffedsg
for D	gafesgggfggh
for P	ecddfghvfgfg
for a	febncffsfffg
for lunch	gydcefefeggg
for me	eSsXbfaZ/ffi
for my	fgffmggegggg
for the	effffkfhjegj
for the C	Ugfggfefsefq
for the quarter	fZffd0fdeggg
forecast for	gfgkffgggggg
forget	ereaofeecggi
free	ulbeffeffcfg
freezing	gngeggfffggg
freezing out	gngeggfffggg
freezing out there	gngeggfffggg
from	ffhhgfffkggg
from C	gepeefegkfgg
from D	dfgffgdfsggf
from the	dggdggffqggg
from the C	cgggggefnggg
get	bwXYdrclffgg
gist	gggcgggfmggg
give me	gfdkffjhgggg
give me a	gggggggkdggg
give me the	gebnffmehggg
go	gdnegghfgggg
gone	fhZdgwefffgg
gonna	gfemfggggggg
gonna make	gfemfggggggg
gonna make the	gfemfggggggg
good	gpfcegfifggg
good morning	glgfgggfgggg
good point	gjgfgggggggg
got	fscjbfnedeff
ha	gjgfgggggggg
ha, good	gjgfgggggggg
ha, good point	gjgfgggggggg
half	abc0dseebefg
half of	ggffgmfffggg
handle	gfgdgfgngggg
hanging	gdffnggggggg
happened	ffkbgeefqggg
happens	mggggeffgggg
happens if	pgfggbfggggg
happy	friddfegfggg
happy D	fogdegghfggg
has	ghkffggggggg
has P	efrdffgegggg
has the	geogcfgggggg
hasn't	qgfgdgffgfgg
have	ggggjffhfggg
have i	gefdpgfgfggg
have i left	gdffnggggggg
have lined	gggfkgfgfggg
have lined up	gggfkgfgfggg
have we	fgnjdffegggg
haven't	gdgfpggffggg
heading	efggggogefgg
heading into	efggggogefgg
heading into C	efggggogefgg
help	fggggfglfggg
help me	fggggfglfggg
high	ffffgggngggg
history	efZfgfxgfffg
history with	ggWggftggggg
history with C	ggWggftggggg
hit	fffmfjfggggg
hit target	eggiflffgggg
how are	gigofefcgggg
how are things	fgnfgfffgggg
how bad	ggaggpgfgggg
how bad is	ggaggpgfgggg
how big	gejggfgggggg
how big is	gejggfgggggg
how did	gZzcffgdgggg
how did january	gfcogfgfgggg
how do	giecgfgngggg
how do i	glfcgfgigggg
how do we	gccZffgzgggg
how is	ffhlgfgfgggg
how long	lcfpgffcgggg
how many deals	ggfjgfgggggg
how much	gfkfgfgggggg
how much is	gbyXgegfgggg
how to	enRcfcf3gfgg
i	fgfekghgfggh
i ask	fwecYffifggg
i bring	fgeeefpifggg
i bring up	fgeeefpifggg
i call	dggffgfcdggu
i follow	gggclggggggg
i follow up	gggclggggggg
i have	gggfkgggfggg
i have lined	gggfkgfgfggg
i left	gdffnggggggg
i left hanging	gdffnggggggg
i miss	gfebqgefiggg
i need	fgfgfeqegggg
i should	agdgfgtfgggg
i should know	agdgfgtfgggg
i'm	egegggmggggg
i've	VQbb9e3deeef
if	hgffglfggggg
if C	egfggngggfgg
if C bails	ggefgkgggggg
if half	ggffgmfffggg
if half of	ggffgmfffggg
if it	gfffflgggggg
if it slips	gfffflgggggg
in	ggekfggfhggf
in D	gffmegggfggg
in dollars	gdbqffgggggg
in five	frfcfgweeffU
in negotiation	gedsegfgfggg
in proposal	gfcsegfgeggg
in the	ggefffiflggg
in the meeting	gdfeegegsggg
in there	gccadffg0ggg
increase	egffgggogggg
industry	gagwdgfefggg
intent	Wcdeffdff+eg
into C	fgggggmgfggg
into minutes	gcgefgfftggg
invoice	eelefffpgfgd
is C in	gglfgfgggggg
is C looking	ffmffffggggg
is P	fYhfcfwfgggg
is in	pzccafaffegg
is it	gsgYehgffggg
is that one	gelegggggggg
is the	cjheffefggog
is there	fgfggjgggggg
is too	ffffgggngggg
is too high	ffffgggngggg
isn't	ngdggggfgggg
it	fikbeiehflgg
it out	dcffgeeefyff
it slips	gfffflgggggg
items	gggfggffnggg
january	gfcogfgfgggg
january end	gfcogfgfgggg
january end up	gfcogfgfgggg
just	dRe/cfeceffg
key	fWfbdgca/fgf
kickoff	Ygfggfefzdgf
know	kiffgfiegggg
land D	gggldggggggg
land if	ggefgkgggggg
land if C	ggefgkgggggg
last	fgmieffffggg
last thing	ggrfffdfdggg
last time	ggmfgffffggg
late	egTU/fdedggg
lately	Wfff4gdfcggg
lead	ffgjfgffgemg
leads	effjfgfgfjig
leads by	fdgseggfefgg
leads that	fggkgggggggg
leads that became	fggkgggggggg
leave	glkdigfdfggg
left	ifafhqefgffg
left hanging	gdffnggggggg
legal	rfgggdfggefg
let	fmcanffgeggi
let me	eqddcfgggggj
let me forget	eggggggggggl
like	efZfflrefggg
likely	ggflfgggfggg
likely to	ggflfgggfggg
line	lggffgfieggg
line for	dgggfgfrdgfg
lined	gggfkgfgfggg
lined up	gggfkgfgfggg
lined up D	gggfkgfgfggg
list	gegcngggjggg
list the	gggbfgggpggg
long	jidjfffckggg
look	ea0jeiaeeefg
looking	fgnfgfffgggg
lose	gggkfgggfggg
lose to	gfesegfgcggg
lose to R	gfesegfgcggg
losing	gfdmdkfggggg
lost	gffifgfggkfg
lost C	ogefgfgfgfgg
lunch	qicddfjffggg
lunch with	6Mbfefoeggff
lunch with P	6Mbfefoeggff
make	dcfffjfmfggk
make it	TWfcewe1ffgf
make the number	gffkfggggggg
maker	ffrcefgfgggg
many deals	ggfjgfgggggg
margin	fgfggjgggggg
mark	ceffggffgtfg
me D	fgggggfgfggk
me a	gmgefgfieggg
me about	ggZgggmggggk
me about C	ggZgggmggggk
me at	fgggggfffggn
me at 0	fgggggfffggn
me for	gfgggglfgggg
me forget	eggggggggggl
me in	gwcbbfmgaggg
me the	gecmefkfiggg
me the gist	gggcgggfmggg
me up	gfgefgggfggn
me up on	gfgdeggffggq
me where	gfqfggdfggge
me where C	gfwegfbfffgd
meeting	fifffggfkggg
meeting with C	dgggggfgmggg
meeting with them	fflfggggfggg
met	kfcffgmfffgg
met P	kfcffgmfffgg
met P at	offgggdfgfgg
might	ggfxTfggfggg
minutes	cegfggkepffg
minutes till	ggggggkgdggg
minutes till my	ggggggkgdggg
miss	gfebqgefiggg
month	gadyehgbfggg
morning	gmgfgggffggg
morning all	gngeggfffggg
morning all, freezing	gngeggfffggg
most	geflifgggggg
much	gfkfgfgggggg
much is	gbyXgegfgggg
my	fefikgifhggg
my C	ggggggkgdggg
my C call	ggggggkgdggg
my answer	fgfggfflgggg
my notes	egggggbgrfgg
my notes from	egggggbgrfgg
my way	ggdgggkggggg
need	fggfefjmeggg
needs	jeefngffgfgg
needs a	gffflggggggg
negotiation	eeenegeffnfg
never	etbbdfqdeggg
new	gejleeffgfjg
new prospect	fgggggfggglg
new prospect C	fgggggfggglg
news	kgfggfgfgggg
news from	mgeggegggggg
news from C	mgeggegggggg
next	dekhjflefffg
next meeting	fflfggggfggg
next meeting with	fflfggggfggg
next step	fbflqegdfffg
nice	gmgffggfgggg
nicely	aXebeed/cfff
no	giidjffhfggg
nobody	reePzfeffefg
not	medffecqffff
note	fggggggjfggg
note to	fggggggjfggg
notes	dgggggfgnfgg
notes for	bgggggkflfgg
notes from	dgggggcgrfgg
nothing	kgggggfhgegf
now	dgfggfejgnfg
nudge	efffhgfmfggj
nudge me	eggggggggggj
number	gfenefgggggg
number of leads	fggkgggggggg
of	fffkehifhhgf
of C	cfffgfmffmfg
of leads	fggkgggggggg
of leads that	fggkgggggggg
of open	gfgmfgffgggg
of the	feeocglfkfgb
of them	ggfffofffggg
off	hfefgmgggggg
office	gpefefgggggg
on C	efiggfmfgffg
on C before	egggggjggggg
on D	gffZYgfewggn
on for	gceYxgfgeggg
on for D	gceYxgfgeggg
on my way	ggdgggkggggg
on the	fmifgffefggg
on the board	fggkfggggggg
one	ceoddgpeffhg
only	hgggglfffggg
open	deenefifggmd
opener	gfcfegfteggg
opener for	gfcfegfteggg
opportunities will	gggldggggggg
opportunities will land	gggldggggggg
or	feljfffgfggg
or down	fedrfgggeggg
or down on	fedrfgggeggg
or not	fgjggfgggggg
order	fUfiygfefggg
our	ggiffgfkgggg
out	egaefpdfhlgg
out there	gngeggfffggg
over	geelkfffeggg
over M	gcdsdfgggggg
overdue for	ggcgmggggggg
pays	0ffaffgafggf
picked	qffgfgffgefg
picked up	ueegffeffefg
pilot	jenefegfgfgg
ping	gggggggfgggj
pipeline	gggleggggggg
please	bRmdeflzieeg
po	jghggggggfgg
point	gjgfgggggggg
points	fZfbefpjwffY
polite	eefecggufggg
prep	fgggggnfeggg
prep me	gfgggglfgggg
prep me for	gfgggglfgggg
price	gfoZgefkgggg
price increase	egffgggogggg
price is	ffffgggngggg
price is too	ffffgggngggg
price on	egqfgedfgggg
price on C	egqfgedfgggg
proposal	geenfgfffigg
proposals	ggglfggggggg
prospect	fgggggfggglg
prospect C	fgggggfggglg
pushed	tffefffgfefg
pushy	defeefexfgff
put	dgffggfghljg
put C	dfgefgefgnkg
put C in	egggggefgdpg
quarter	fefffpgffggg
quick	dfqggghffefg
quoted	fgfggfflgggg
quoted 0	fgfggfflgggg
quoted 0, under	fgfggfflgggg
real	goeeefgggggg
remind me D	ggggggfgfggk
remind me where	ffvfgfcfffgd
reminder	dfggfgfqgfgf
reminder for	gfgffggggggm
reminder for D	gfgffggggggm
renewal	efenffggfggh
rep	fXf2bgffffgg
reply	fgifggfkgggg
reply to	egeffgfqfggg
revenue	geglgggggggg
revenue booked	geglgggggggg
revenue booked so	geglgggggggg
room	g/UUYffgfggg
running	e4gdZfecegfg
said	8Yedafdefffg
same	bde5ffeffddg
same for	bde5ffeffddg
say	igmffdfgfggg
say R	fgeggfgmgggg
say about	ggldgefmeggg
say we're	gggpcegfgggg
say we're too	gggpcegfgggg
says	5bffffdffYeg
see	jihegfgffggg
see you	fqgdegggfggg
see you D	fqgdegggfggg
seeing	egdffgrffggg
seeing P	ggfffgnefggg
seeing P at	ggfffgnefggg
sent	vfdfgfffgdfg
set	fgggggggfhgk
set a	ffggfgggeggn
set a reminder	gfgffggggggm
shelved	sfefgffegefg
shelved the	sfefgffegefg
short	fggfefkhjfgg
shorter	fNeYcfe/dfff
should	egffhglggggg
should know	agdgfgtfgggg
sign	hcoegggfgggg
signature	fedtgfgefggg
signed	idkkffggfggg
signed or	fgjggfgggggg
signed or not	fgjggfgggggg
signs	mfdffodfgfgg
signs D	mggggbgggggg
sitting	gffofffgeggg
sitting in	gfeqfgfgdggg
sitting in proposal	gfeqfgfgdggg
size	gfgkfggggggg
slipped	hgfR2fggdggg
slips a	gggfgkgggggg
slips a month	gggfgkgggggg
so far	gfgmeggggggg
so far D	gfgmeggggggg
sold	gffpaggggggg
sold the	gffpaggggggg
sold the most	gffpaggggggg
someone	gwdbbfgggggg
something	ggecgefteggg
sound	fYfcegf4cggg
source	gdftbfgggggg
stage	fehjeffgglgg
stage is	fgofffeggggg
stage is C	fgofffeggggg
stage of	bggggfdfgtfg
stage of C	bggggfdfgtfg
status	Vf/egeedfadg
step	fbflqegdfffg
still	iehjfjfefggg
still make	aggggpfggggg
story	fggggfjggggg
story with	fgoggfaggggg
story with C	fgoggfaggggg
stuck	gfdoffggfggg
stuck in	geYxeffffggg
suppose	bggggogggggg
suppose C	aggfgqgggfgg
sure	udZedffbdfgu
take	eZrcZ1Zeefgg
takes	ucedghfegggg
talk	efhggglggfgg
talk to	efhggglggfgg
talked	xdedpgdabgff
talked to	xdedpgdabgff
target	eggiflffgggg
team	gggekggggggg
tell	sjdbcfhheggf
tell me	gmcefgkffggg
terms	ffofffgggggg
thanks	gogefggffggg
that	ebodckefnggg
that became	fggkgggggggg
that became proposals	fggkgggggggg
that one	gU/ZXffgfggg
the C	dghgggfflfgj
the C call	agggggefofgl
the C deal	lgjegfgfgefg
the C demo	aghggfgfffgq
the amount	gZ9Rdffgfggg
the board	ldcvbfgffdgg
the call	gggbfgfjlggg
the contact	gfqebggggggg
the discussion	eVfbegfd9fgg
the gist	gggcgggfmggg
the invoice	ccqdfefwgffZ
the last	fqmcefeedggg
the last thing	ggrfffdfdggg
the lost	gagseggffggg
the meeting	fkcefgfeoggg
the most	geesaggggggg
the next	fflfggggfggg
the next meeting	fflfggggfggg
the number	gfenffgggggg
the office	gpefefgggggg
the pipeline	ggfkfggggggg
the price	fgoaghghgggg
the price increase	egffgggogggg
the quarter	fefffpgffggg
the quote	kgffgggggggh
the short	dfefgdyefefg
the stage	gcgdfggffrgg
the story	fggggfjggggg
the story with	fgoggfaggggg
the thread	gggcggdfqggg
their	igfamggjfggg
them	fejffijgfggg
there	ehiddlgfjggg
they	jekefegifggg
they say	mfidffgffggg
they say R	fgeggfgmgggg
thing	ggnfggefeggg
things	fgnfgfffgggg
this	eSfadgeo1ffi
thread	gggcggdfqggg
three	Zfaefdc/dfff
through	fgegggmfffig
till	ggggggkgdggg
till my	ggggggkgdggg
till my C	ggggggkgdggg
time	gyabfffffggg
to C	lfegffhkgeff
to C about	agfggff0gffZ
to D	iggfgofeffgf
to P	pfffdgfhfggg
to R	kfflegffeggg
to R D	fggleggggggg
to book	gufeffgafggg
to call	gggggggffggj
to call P	gggggggffggj
to chase	defeeggqgggh
to close	gagsfggffggg
to go	ffgflggfgggg
to intent	Wcdeffdff+eg
to know	pggfgeeefggg
to negotiation	befggfeffvfg
to proposal	gegkfggfflgg
to see	mgfggfgefggg
to the	egnegffdfflg
to the quarter	fgffgngffggg
to us	fglffiffgggg
told	ggrfffdfdggg
told us	ggrfffdfdggg
too	ggfgffghjggg
too expensive	gggkefgggggg
too high	ffffgggngggg
took	gleeagfgoggg
top	gfgpbggggggg
top D	gggwSggggggg
touched	gggYqggggggg
touched D	fggVuggggggg
travel	f/dVcpdRfggg
trial	ggf5Yddbegfg
turn	ecgefffkpggg
two	cgdggfxfcffg
under	ggfhggfkgggg
under us	fgfggfflgggg
under us, what's	fgfggfflgggg
up C	cczcffjeeegg
up D	gggfkgfgfggg
up for	fiYxcfffdggg
up on	gfgdeggffggq
up or	fedrfgggeggg
up or down	fedrfgggeggg
up the	gggfgggdmggg
up to	fggggggjgggg
up to C	dgggggfnggfg
up with	gggehgkfgggg
up with D	gggclggggggg
update	dgQggeggg4gg
ups	gefeogggfggg
us	hgifejcjffhg
us, what's	fgfggfflgggg
us, what's my	fgfggfflgggg
value	gcgqfggffggg
vendor	tfeebfekffgg
version	fWebdel3efgg
visit	fgfejfkfhggg
visiting	Xdfgeo2beeef
waiting	legdpfeffegg
waiting for	ofhekfeegcgg
wake	ffgdegffdggv
wake me	ffgdegffdggv
want	fgjfffflfggg
wants	pifffdffgfgg
wants a	mgfggfgggfgg
wants to	ogfggffegggg
wants to see	wfefgedcgffg
was	geidffefpggg
was the	ggnffgefeggg
was the last	ggrfffdfdggg
way	efeeffipgggg
way to	dfdeffitfggg
we beat	gbdjfegpgggg
we beat R	gbdjfegpgggg
we can	qggggcffgfgg
we do	gbe6ffgQgggg
we gonna	gfemfggggggg
we gonna make	gfemfggggggg
we hit	eggiflffgggg
we hit target	eggiflffgggg
we last	gggffgnefggg
we lose	gggkfgggfggg
we lose to	gfesegfgcggg
we still	cfgjglgggggg
we still make	aggggpfggggg
we win	ggfkfggggggg
we're	gggjffgggggg
we're too	gggjffgggggg
we're too expensive	gggkefgggggg
well	oyeZdfcdefeg
went	2ddMyfcffceg
went with	offgfgfggffg
went with R	offgfgfggffg
what about	gehtdfdfeggg
what about C	ggodgfeggggg
what about D	ggflegggfggg
what are	efcffisefggg
what calls	gggfkgfgfggg
what calls do	gggfkgfgfggg
what did	fffjheeenggg
what did C	dgF/fUcaefgg
what did P	gfuefeeeeggg
what did i	gfeZzfdfeggg
what did we	gfhfZfgfsggg
what do	ggeggghkfggg
what do i	fgdfgfineggg
what does	gghfgmeffggg
what happened	ffkbgeefqggg
what happens	mggggeffgggg
what happens if	pgfggbfggggg
what have	gdddxfefdggg
what if	ggffgjgggggg
what if we	gggggkfgfggg
what should	ggfgfglffggg
what should i	ggfgfglffggg
what was	geidefefrggg
what was the	ggrfffdfdggg
what would	ggdfgqfffggg
what's C	gglggffggggg
what's D	gggekgggfggg
what's a	gfceegeufggg
what's a good	gfceegeufggg
what's left	eeMef/bfffgg
what's likely	ggflfgggfggg
what's likely to	ggflfgggfggg
what's my	ggfifgfkgggg
what's my answer	fgfggfflgggg
what's next	gfrdefegfggg
what's on	gfecqgfgeggg
what's our	ggfkeggggggg
what's overdue	ggcgmggggggg
what's overdue for	ggcgmggggggg
what's sitting	gfeqfgfgdggg
what's sitting in	gfeqfgfgdggg
what's the	flgeffjffggg
what's the story	fgoggfaggggg
when	hekfggghgggg
when did	gcqefggggggg
when they	jgcggggjgggg
when's	fflfggggfggg
when's the	fflfggggfggg
when's the next	fflfggggfggg
where	fggjfifggggg
where C	eentefcffefe
where are	gfPlgxfggggg
where are we	gfPlgxfggggg
where did	fetcfeffgggg
where did we	feucfeefgggg
where do	gifjffgggggg
where does	ggeggkgggggg
where's	g3ZXfegggggg
which accounts	bggdsfgfgggg
which customers	gggflfgfgggg
which customers are	ggfRzfgggggg
which deals	gggkeggggggg
which deals did	gggjeggggggg
which opportunities	gggldggggggg
which opportunities will	gggldggggggg
which stage	gegrbfgggggg
who	ifhdhghggggg
who do	glfeejffgggg
who do i	gnfefggfgggg
who else	rdgffgfgffgg
who has	gmfibggggggg
who have	gefflggggggg
who have i	gefflggggggg
who is	eiXaWf8ffggg
who needs	gdeepggggggg
who needs a	gffflggggggg
who took	gleeagfgoggg
who's	fbgmjfggfggg
who's got	g0dYZgfggggg
who's on	gegkhggggggg
who's our	eewfdfdggggg
who's the	fewcafgggggg
who's the contact	gftdZggggggg
who's waiting	gbebygegfggg
why	ffgjffemfggg
will	ligheffffggg
will do	zzVZceZeeffg
will land	gggldggggggg
will land D	gggldggggggg
will we	gffkffgggggg
will we hit	gfgkffgggggg
wins	gfgkfggggggg
with	hekehhifgggg
with C	gglfgffggggg
with C's	fgjggffggggg
with D	gggclggggggg
with P	nahdefpefggg
with R	offgfgfggffg
with no	fcfcvggfffgg
with them	fflfggggfggg
without	deeoclelfffg
without C	egefgrefgggg
won	ffZigfgggrgg
worth	bcimfmfffggg
would	gfeegmfjfggg
write	gggggggekggg
write P	gggggggkfggg
write P a	gggggggkfggg
year	yfeegfedgdfg
yet	ofgggfefgggg
you	gsdbefggfhgg
you D	fqgdegggfggg
you bump	ggeggfggglgg
you bump C	ggeggfggglgg
you're	fufbegfefggg
your	ffffgggngggg
`;

export const INTENT_KINDS = `
about:all	-7 -16 -36 79 -5 0 3 -14 -5 -5 -4 -4
about:all+count	-2 -1 -10 18 -2 0 -1 0 0 0 0 0
about:all+customer	0 0 -8 14 0 -4 0 0 0 -1 -1 0
about:all+how	0 -4 -3 12 0 -2 0 -1 0 0 0 0
about:all+order	0 -1 -5 6 -1 -1 -1 -1 7 -1 -1 0
about:all+what	0 -2 -9 11 -2 8 -2 -1 -2 0 0 0
about:background	-24 -53 -13 -37 -18 -3 114 -7 10 -28 9 -11
about:background+customer	-27 -16 24 -11 -9 -17 79 -5 -4 -25 -2 -2
about:background+how	-2 -6 -7 -2 0 -2 -4 24 0 0 -1 0
about:background+order	-4 -3 -24 -2 -1 -1 52 -4 -6 -2 -2 -2
about:background+what	-3 -3 8 -1 -4 -4 13 -3 2 -1 -1 -1
about:background+where	0 0 5 0 0 0 -4 0 0 0 0 0
about:background+whether	0 -1 -6 -2 8 0 3 0 -1 0 0 0
about:background+who	0 -1 -3 -2 9 0 -2 0 0 0 0 0
about:chatted	40 -76 -27 -23 -63 -41 -9 -4 142 5 -35 15
about:chatted+count	-3 3 -2 -5 -2 10 3 -1 -1 -2 -1 -1
about:chatted+customer	29 24 -35 -18 -12 -28 34 18 -4 11 -18 -1
about:chatted+how	-8 -13 -3 -1 -1 -7 9 37 -5 -2 -1 -2
about:chatted+order	-6 -5 -4 -22 -4 -2 14 -12 43 5 -3 -2
about:chatted+what	-8 -18 -2 -28 -28 -5 4 17 74 -2 -1 -2
about:chatted+when	16 -3 -15 16 -1 -1 -1 -6 -2 -1 0 -1
about:chatted+whether	-11 0 14 31 -12 -10 -3 -6 3 -3 -2 -2
about:chatted+which	-5 -4 -4 3 5 -3 1 -2 9 -1 0 -1
about:chatted+who	-9 -3 1 2 5 -3 -10 -3 24 -1 -1 -1
about:deals	-37 -136 -75 96 85 -17 -46 -50 -52 28 18 -27
about:deals+count	36 -6 -17 20 11 -11 0 -4 -4 -6 -5 -2
about:deals+customer	14 -12 -3 35 -8 -38 -29 3 -9 32 23 -7
about:deals+how	-4 -8 -6 6 -3 29 -1 -6 0 -1 -1 -1
about:deals+order	-3 -2 -4 12 -4 -3 -9 -8 -6 11 19 -3
about:deals+what	-4 -1 -8 -4 -11 3 4 33 -8 -2 -1 -1
about:deals+when	0 -6 -6 16 -1 -1 0 -1 0 0 0 0
about:deals+where	-3 -6 -10 34 -5 -2 -1 -1 -1 -3 -1 0
about:deals+whether	-3 -2 12 1 -1 -3 -1 -1 -1 -1 -1 0
about:deals+which	-21 -5 -7 -3 47 14 -3 -8 -3 -4 -4 -2
about:deals+who	0 -1 -1 13 -9 -1 0 0 0 0 0 0
about:deals+why	-3 -1 -9 22 -4 -1 0 -1 0 -2 0 0
about:enter	-23 -13 -10 1 -10 -5 -12 -8 -4 -14 91 -2
about:enter+customer	-20 -5 -7 -2 -2 -4 -9 -4 -1 -11 65 -1
about:enter+order	-1 0 -1 -2 -1 0 -1 -1 -1 -2 10 0
about:follow	-1 -99 6 -54 96 -39 -7 53 -22 -30 9 26
about:follow+count	-2 0 -4 -9 22 -4 0 -1 0 0 0 0
about:follow+customer	8 -8 -14 20 12 -17 -8 -8 9 -21 18 11
about:follow+how	-4 -3 -11 7 -1 -3 -1 20 -1 0 -1 -1
about:follow+order	-4 -2 8 -15 10 -1 1 3 -1 -2 3 0
about:follow+what	-9 -9 2 -9 -4 -4 30 12 -6 -1 -1 -2
about:follow+when	1 -6 24 8 -12 -2 -3 -7 -2 0 -1 -1
about:follow+whether	7 -3 9 -4 -6 -2 3 -4 4 -1 -1 -1
about:follow+which	-5 -5 8 -21 34 -5 4 -6 -1 -1 -1 -1
about:follow+who	-11 -18 9 -12 44 -3 14 -6 -7 -1 -2 -2
about:if	5 -65 -56 -74 -48 151 -39 16 -27 -24 -18 -13
about:if+count	-5 0 -4 -7 0 22 -1 -1 0 0 0 0
about:if+customer	-7 -10 -29 -17 -6 87 -20 0 -5 -19 -11 -5
about:if+how	-3 -1 -6 -1 0 16 -1 -2 0 0 0 0
about:if+order	0 0 -1 -3 0 -2 -1 10 -2 0 0 0
about:if+what	1 -2 19 -11 -6 38 -13 -9 -10 -1 -1 -1
about:if+whether	16 -10 -33 -14 -4 52 -2 2 -1 -1 -1 -1
about:if+which	-1 0 -1 -6 -6 16 0 -2 0 0 0 0
about:if+who	-1 -4 0 0 -3 12 -2 -1 -1 0 0 0
about:life	-10 148 -70 -92 -64 -26 -10 -22 -25 -13 -11 -6
about:life+customer	-5 13 3 -1 -1 -3 -2 -2 0 -3 -2 4
about:life+how	-1 11 2 -4 -1 -5 0 -2 0 0 0 0
about:life+order	0 14 -1 -3 -3 -1 -2 -2 -2 0 0 0
about:life+what	-4 73 -21 -17 -13 -3 3 -3 -11 -1 -1 -1
about:life+whether	27 44 -29 -12 -10 -3 -4 -2 -2 -1 -1 -1
about:life+which	-2 18 -2 -5 -2 -1 -1 -1 -1 0 0 0
about:life+who	-1 50 -13 -8 -17 -2 -2 -1 -2 -1 0 0
about:minutes	-42 -68 -23 -41 -23 -12 23 -40 156 -15 -11 -9
about:minutes+count	-2 -2 -8 -4 -1 -3 21 0 1 -1 0 0
about:minutes+customer	-35 -3 -13 -3 -4 -6 44 -6 48 -9 -6 -4
about:minutes+order	-2 -9 -5 -13 -4 -1 7 -17 53 -2 -3 -2
about:money	2 -61 39 83 -50 2 -20 2 -17 -11 -9 -4
about:money+count	21 -9 2 1 -2 3 -3 -2 -1 -2 -1 -1
about:money+customer	21 -1 22 -25 -1 8 -8 -7 -1 -4 -3 1
about:money+how	0 -7 9 -20 0 -5 -1 26 0 0 0 0
about:money+what	-5 -4 54 3 -11 -12 -6 -11 -6 -1 -1 -1
about:money+whether	1 -12 1 12 -5 7 -1 -1 -1 0 0 0
about:money+who	0 19 -5 -4 -7 -1 -1 0 0 0 0 0
about:neglect	-43 -119 -44 -128 168 -28 -34 -31 -12 -22 -25 -8
about:neglect+count	-5 -1 -9 8 11 0 -1 0 0 -1 -1 -1
about:neglect+customer	-20 -7 20 -9 30 6 -7 7 -5 -8 -12 6
about:neglect+how	-1 15 9 -2 -5 -3 -1 -9 -1 -1 -1 -1
about:neglect+order	-1 2 -5 5 4 -2 -3 -1 -5 10 -2 -2
about:neglect+what	-4 -5 -14 -11 31 -5 -9 17 5 -2 -1 -1
about:neglect+when	-3 0 16 0 -9 -1 -1 0 0 0 0 0
about:neglect+whether	-3 -12 -36 -5 62 -3 -3 -2 4 -1 -1 -1
about:neglect+which	9 0 -12 -50 68 -7 -3 -3 -2 -1 -1 -1
about:neglect+who	-1 -12 -2 -8 35 -2 -2 -1 -1 0 0 -1
about:rank	2 -76 -37 79 19 50 -3 -17 -14 -8 -6 -4
about:rank+count	-1 -4 -7 -26 -2 42 -1 0 0 0 0 0
about:rank+customer	17 -2 -1 -41 -2 39 4 -6 -1 -2 -1 -1
about:rank+how	12 -1 -4 11 -1 -3 -3 -9 -1 -1 -1 0
about:rank+what	-4 0 5 1 -3 -3 7 -2 -1 0 0 0
about:rank+whether	-2 -2 3 -4 -2 9 -1 0 0 0 0 0
about:rank+which	-2 -7 -9 38 -13 -4 -1 -1 -1 0 0 0
about:rank+who	-2 -25 -12 8 44 -4 -3 -1 -2 -1 0 -1
about:rate	-10 -40 -23 93 -22 8 -6 -12 -9 -4 -3 -3
about:rate+count	-1 -6 -12 27 -3 2 -1 -1 -2 -1 0 0
about:rate+how	0 -1 -1 -2 0 7 0 -2 0 0 0 0
about:rate+what	0 -1 -5 20 -3 -5 -2 -1 -3 0 0 0
about:rate+when	-3 -6 -7 19 0 -1 0 0 0 0 0 0
about:remind	-23 -40 0 -36 18 -10 -12 -10 -17 -10 -10 106
about:remind+customer	-16 -3 5 -3 -5 -6 -9 6 -5 -8 -6 51
about:remind+order	-5 -3 8 -4 -4 -2 4 -7 -6 -2 -2 24
about:remind+where	-1 -1 13 -1 0 -1 -3 -1 -1 -1 0 -3
about:stage	-41 -22 -18 -15 -10 -12 -20 -14 -10 111 -3 -5
about:stage+customer	-39 -13 -14 -10 -5 -9 -18 -9 -6 91 1 -3
about:stage+order	-2 -1 3 -4 -1 -1 -4 -3 -2 19 -4 -1
about:state	-11 -44 71 23 -67 16 -46 -4 -23 -11 4 8
about:state+count	-6 -2 22 15 -7 -17 -1 -1 -1 -1 -1 -1
about:state+customer	12 -27 48 -34 -14 13 -31 3 -14 -2 11 16
about:state+how	-15 1 -9 -6 -4 35 -8 23 -3 -4 -4 -3
about:state+order	-6 0 4 2 -1 -2 -10 -1 2 -1 5 8
about:state+what	-11 -14 15 27 -11 17 -9 -7 4 -3 -2 -2
about:state+when	-10 -6 32 -5 -1 -2 -2 -1 -1 -1 -1 -1
about:state+where	-4 11 -7 -1 -7 15 0 -2 -1 -1 -1 -1
about:state+whether	7 -21 53 -25 1 -8 -2 -3 -1 -2 -1 -1
about:state+which	-10 -11 25 23 -25 6 0 -1 -1 -2 -2 -1
about:state+who	5 -18 32 2 -10 -4 -3 -2 2 -1 -1 -1
about:stretch	18 -117 -35 108 -44 33 -30 -36 -38 -22 -19 -9
about:stretch+count	-23 -4 27 32 -10 -7 -2 -1 -1 -1 -1 -2
about:stretch+customer	22 -10 25 -19 -16 38 -12 -6 -4 -12 -8 5
about:stretch+how	-6 -8 -11 19 -4 27 -2 -8 -1 -1 -1 -2
about:stretch+order	-1 -1 -1 5 2 0 -1 0 -2 0 0 -1
about:stretch+what	-1 -2 -9 26 8 -4 -3 -1 -9 0 0 -1
about:stretch+whether	12 -13 -15 45 -11 -7 -2 -1 -2 -1 -1 -2
about:stretch+which	24 -1 -3 2 -10 -5 3 -4 -2 0 -1 -3
about:stretch+who	-3 -14 -4 18 11 -2 -2 0 -1 0 0 -1
about:target	-18 -33 -37 62 -14 29 2 9 10 -7 -5 -6
about:target+count	-6 -4 -6 29 -5 -3 -2 -1 -1 -1 0 -1
about:target+customer	-10 -3 -13 -13 -4 50 7 -5 -2 -5 -3 -2
about:target+how	-1 -5 -2 -4 0 0 -1 13 0 0 0 0
about:target+what	0 -1 -1 0 -11 0 -3 -1 18 0 0 0
about:target+whether	-4 -11 -30 35 -11 30 -3 -2 -1 -1 -1 -1
about:target+which	-1 0 -1 7 -3 -2 0 0 0 0 0 0
about:them	83 -47 55 -48 -18 -28 -12 34 -20 -10 2 -9
about:them+count	-2 -1 26 -21 2 -3 0 0 0 0 0 0
about:them+customer	48 -3 3 -2 -3 -12 -13 -16 -2 -6 8 -2
about:them+how	7 -3 -11 -3 0 -4 -1 22 -1 -1 -1 -1
about:them+what	-1 -2 8 -8 -6 -5 2 25 -9 -1 -1 -1
about:them+when	4 -12 20 -7 -2 -1 -1 2 -1 0 0 0
about:them+whether	2 -12 33 -13 1 -5 -2 -1 -1 0 -1 -1
about:them+which	25 -1 -3 -8 2 -3 -2 -4 -2 -1 -1 -2
about:them+who	-7 -1 2 0 -1 -1 8 0 0 0 0 0
about:us	-21 -61 -53 -11 34 -6 30 38 15 -36 -27 101
about:us+count	6 -12 -5 48 -7 -7 -5 -13 1 -1 -1 -2
about:us+customer	10 -27 26 -41 -37 34 59 -23 -11 -18 -7 28
about:us+how	-1 -25 -24 60 -11 -20 -11 47 -5 -2 -2 -5
about:us+order	-22 18 -9 -11 -12 -18 37 15 -6 6 2 -1
about:us+what	-2 -15 2 -11 17 1 -14 16 16 -2 -2 -6
about:us+when	0 -5 19 -4 -3 -2 -4 1 -1 0 0 -1
about:us+where	-6 5 7 -3 -3 19 -7 -3 -2 -1 -1 -4
about:us+whether	14 -9 0 3 12 4 -7 -9 2 -2 -2 -5
about:us+which	23 -10 12 -6 -13 -5 -4 8 0 -1 -1 -3
about:us+who	-5 35 -3 -20 29 1 -10 -8 -7 -2 -1 -5
about:us+why	-8 -3 2 14 -5 -4 -12 27 -5 -2 -2 -2
about:visit	-13 36 -37 -15 17 -17 76 -20 -28 -15 -13 -1
about:visit+count	1 5 -3 0 -3 -2 5 0 -2 0 0 0
about:visit+customer	-5 11 -25 -8 5 -12 65 -8 -15 -14 -10 1
about:visit+order	-1 -1 -1 0 0 0 16 -1 -9 0 0 -1
about:visit+what	-4 -6 -15 -6 15 -4 32 -4 -4 -1 -1 -1
about:visit+whether	-1 -3 -1 -1 2 -1 5 0 0 0 0 0
about:visit+which	-3 0 -1 9 -8 -1 5 0 0 0 0 0
about:visit+who	-5 16 -11 -11 15 -2 2 -1 -2 0 0 -1
about:wording	-18 -58 3 -47 -31 -40 -16 120 -16 -14 -15 -13
about:wording+customer	-17 -4 -10 -5 -2 -19 7 69 -3 -8 -7 -2
about:wording+how	-8 -15 -15 -13 -2 -5 16 48 -3 -2 -1 -1
about:wording+order	-3 -3 -4 -7 -4 -2 -7 38 2 -2 -3 -3
about:wording+what	-4 -2 28 -7 -4 -14 -6 15 -4 0 -1 0
about:wording+whether	-1 -6 10 -4 -8 -4 -1 14 0 0 0 0
about:wording+which	0 0 0 7 -3 -1 0 -1 0 0 0 0
after	-9 -7 37 -2 11 -6 -10 -2 -2 -5 -2 -1
amount	18 -35 -24 76 -17 16 -11 -9 -7 -3 -3 -2
asks	-77 12 46 56 32 17 -26 -38 -15 -35 -35 -39
asks:customer	19 0 40 -44 -24 52 10 -6 -34 -13 -29 -25
customer	81 -121 80 -101 -89 30 65 -32 -60 55 23 -35
day	54 -1 -91 30 82 -17 -33 -82 32 -42 -38 107
first:0	-22 0 -3 -4 -1 39 7 -3 -9 -2 -1 -1
first:0 minutes	0 0 -1 0 0 0 16 0 -14 0 0 0
first:0 off	-43 -1 -5 -8 -1 79 -2 -6 -4 -4 -2 -1
first:C	35 -8 -4 -5 -4 -6 -6 -5 -3 13 -5 -2
first:C 	-5 -6 -18 -3 -2 -7 5 -3 -3 20 16 6
first:C 's	46 -12 -5 -5 -3 -5 -7 -5 -3 8 -6 -1
first:C asked	83 -8 -10 -11 -3 -21 -8 -7 -3 -7 -3 -1
first:C hasn't	62 -2 -7 -1 -22 -3 -9 -7 -3 -4 -3 -1
first:C is	1 -6 -47 -4 -2 -7 -4 -3 -2 80 -4 -2
first:C pushed	50 -3 -3 -8 -3 -5 -4 -2 -6 -9 -3 -2
first:C quoted	-3 0 -6 0 0 -3 -6 21 -1 0 0 0
first:C signed	29 -1 -7 -3 0 -5 -1 -3 -1 -6 -2 -1
first:C thinks	-2 0 0 0 0 0 -2 7 0 0 -1 -1
first:C wants	34 -2 -4 -2 -1 -5 -5 -7 -1 -3 -2 -1
first:C went	31 -4 -4 -1 -3 -2 -4 -2 -1 -6 -3 0
first:C0	6 0 0 0 0 0 -3 -2 0 0 0 0
first:CD	-2 -1 41 -21 -1 -12 -1 0 0 -1 0 -1
first:CP	-2 -1 -10 -1 0 -2 -1 21 0 -1 -2 -1
first:C上	-1 0 6 0 0 -1 -2 0 -1 0 0 0
first:C下	21 -14 45 -5 -6 -6 -7 -11 -2 -9 -4 -1
first:C不	-30 81 -4 -5 -5 -7 -8 -4 -2 -9 -5 -1
first:C丢	8 11 -10 10 -2 -4 -4 -5 -1 0 -3 -1
first:C两	-10 -1 25 -4 -3 7 -5 -2 -2 -3 -1 0
first:C中	22 -3 3 -5 -2 -4 -2 -1 -1 -4 -1 -2
first:C为	-3 -2 17 -2 -1 -2 -3 -2 0 -1 -1 -1
first:C交	-2 -1 -4 0 0 -3 13 -1 0 0 0 0
first:C什	-6 -1 11 -1 -1 -2 1 -1 0 0 0 0
first:C从	1 -2 7 -6 -1 -2 9 -5 0 0 -1 0
first:C他	-4 0 9 -1 0 -3 0 0 0 0 0 0
first:C催	37 -1 -11 -1 -5 -2 -10 15 -1 -5 -5 -12
first:C关	-21 -16 -10 -4 -3 -5 -9 -4 -2 81 -7 -1
first:C再	-3 0 -7 0 0 11 0 0 0 0 0 0
first:C决	35 -7 -14 -2 -2 -3 -2 -1 -1 -2 -1 -1
first:C几	56 -6 17 -38 -4 -11 -4 -2 -1 -4 -2 -1
first:C到	-4 -9 27 -2 -3 -3 -2 -1 -1 -1 -1 0
first:C又	2 64 -12 -5 -4 -8 -9 -4 -3 -12 -6 -2
first:C可	-7 0 0 0 0 0 -1 0 0 10 -1 0
first:C合	10 -1 0 -1 0 -2 -1 -1 0 -2 -1 -1
first:C后	28 -2 -8 -1 0 -2 -3 -2 -2 -6 -2 -1
first:C哪	53 -12 -18 -5 -1 -3 -2 -4 -1 -3 -2 -1
first:C啥	-2 -3 -30 -3 -2 -7 52 -1 -1 -2 -1 0
first:C回	-10 0 18 0 -1 -2 -2 -1 0 -1 -1 0
first:C在	-1 -1 10 -1 -1 -2 -3 0 0 0 0 0
first:C多	-6 -3 -3 22 -17 16 -4 -1 -1 -2 -1 -1
first:C嫌	-2 0 5 -1 0 -1 -1 2 -1 -1 0 0
first:C定	18 0 2 -2 0 -4 -7 -2 -1 -2 -2 -1
first:C对	-11 -1 28 -1 -6 -3 -3 -1 0 0 0 -1
first:C尾	12 -1 -2 -1 0 -1 -1 -1 -1 -2 0 -2
first:C归	-8 0 -1 -3 -1 -1 0 -1 0 19 -2 0
first:C当	-3 -1 20 0 0 -2 -7 -5 -1 0 -1 -1
first:C怎	12 -15 12 -7 -6 -5 -7 27 -1 -6 -3 -1
first:C想	41 -1 -16 -1 -4 -4 -6 -2 -1 -3 -3 -1
first:C我	-4 0 3 0 0 -2 -11 -1 0 -1 -3 17
first:C打	-3 -18 46 -4 -2 -3 -5 -4 -2 -6 1 -2
first:C把	17 0 -3 0 -1 -3 -3 -1 0 -1 -1 -2
first:C投	-3 -1 7 0 0 -2 2 -1 0 -1 0 0
first:C招	18 -1 -5 -1 0 -3 -1 -2 0 -2 -1 -1
first:C按	-10 -2 -12 -10 -4 17 -3 -2 -1 32 -5 -1
first:C换	9 -1 8 -1 0 -2 -6 -3 0 -1 -3 -1
first:C推	-1 0 -1 -4 0 5 0 0 0 3 0 0
first:C提	-22 -7 14 -15 -3 6 -15 -4 -4 42 -3 12
first:C改	6 -1 -2 0 0 -1 -1 -1 0 1 -2 0
first:C新	23 -4 -2 3 -1 -5 -3 -1 -1 -4 -4 -1
first:C方	-3 -1 7 -1 -1 -2 -2 -1 0 5 -2 0
first:C是	-5 -5 3 -3 -3 -4 23 -2 -1 -2 -1 0
first:C晚	-3 -6 -8 -1 -1 20 -1 -1 0 -1 0 0
first:C最	-2 -1 16 -1 -2 -2 -5 -1 0 -1 -1 0
first:C有	10 -3 5 -3 -3 -7 -8 -3 19 -4 -2 -1
first:C来	34 -8 -5 -2 -1 -2 -5 -2 -1 -5 -3 -1
first:C样	-7 -1 19 -1 0 -3 0 -4 0 -1 0 0
first:C欠	-7 0 17 -1 -2 -4 -1 -1 0 0 0 -1
first:C款	13 -1 -4 -1 0 -2 -1 -1 0 -2 -1 0
first:C没	4 -5 -6 -3 33 -3 -3 -2 -1 -7 -5 -1
first:C法	10 -1 -2 -1 0 -3 0 -1 0 -1 -1 0
first:C现	-2 -1 9 -2 0 -1 -1 0 0 0 0 0
first:C的	6 -1 1 2 -1 -3 0 1 -1 -1 -2 -1
first:C真	-5 0 0 0 0 9 -1 0 0 -1 -1 0
first:C砍	-6 0 -2 0 0 8 0 0 0 0 0 0
first:C答	17 -2 -3 -2 -2 -1 -1 -1 -1 -2 -1 -1
first:C签	-4 0 -10 19 0 -4 -1 -1 0 2 -1 0
first:C算	-18 -12 44 -4 -2 -5 -9 -3 -2 18 -7 -1
first:C约	-2 -2 12 -1 -1 -2 -2 0 0 -1 0 0
first:C线	-13 -3 -4 -16 -3 -2 -4 -2 -1 49 -1 -1
first:C续	-4 -4 34 7 -1 -6 -2 -19 -1 -3 -1 -1
first:C维	-6 0 17 -2 -5 -3 0 0 0 0 0 0
first:C能	-9 -1 32 -9 -1 -7 -1 0 0 -1 0 -1
first:C要	7 -4 -2 -2 -1 10 0 -2 -1 -2 -1 -1
first:C让	21 0 -6 -1 0 -3 -2 -2 0 -2 -1 -3
first:C试	4 -3 26 -2 0 -9 -2 -7 0 -2 -1 -1
first:C说	2 -5 -2 -3 -1 -4 7 18 -3 -6 -2 -1
first:C谁	30 -7 -1 -2 -2 -4 -4 -2 -1 -5 -3 -1
first:C谈	11 -1 -3 -1 0 -2 5 -1 -1 -5 -1 -1
first:C货	-1 0 5 0 0 -2 0 0 0 0 0 0
first:C跟	-6 -1 2 -1 19 0 -5 -2 0 -2 -2 -1
first:C转	-1 0 0 0 0 0 -1 0 0 6 -1 0
first:C还	-4 -2 21 1 -1 -9 -1 -1 0 -1 -1 -1
first:C这	-9 -6 13 -4 -2 -3 16 -2 -2 4 -2 -1
first:C进	-15 -4 48 -3 -1 -5 -10 -5 -2 9 -9 -2
first:C退	-6 -4 -3 -2 -1 -1 -2 -1 0 23 -2 0
first:C通	-8 -1 14 -1 0 -1 0 -1 0 0 0 0
first:C那	4 -1 5 -1 -1 -1 -1 -2 1 -1 -1 0
first:C都	-10 -4 -18 -2 -1 35 38 -27 -3 -5 -2 -1
first:C问	34 -2 -26 -2 -1 -5 -2 8 0 -2 -1 -1
first:C降	-15 -8 -6 -3 -2 -3 -6 -2 -1 51 -4 -1
first:C项	30 -2 -3 -6 -2 -1 -2 -1 0 -8 -4 -1
first:C验	18 -2 -4 -1 -1 -3 -1 -1 0 -3 -1 -1
first:C黄	-3 -1 -8 -7 -1 12 -4 -2 -1 17 -1 -1
first:D	-5 -24 -2 -13 58 -1 -12 -5 -7 -1 -1 14
first:DC	-13 -3 -1 0 -1 -2 -1 -4 34 -3 -3 -3
first:D个	-2 1 -1 -2 6 0 0 0 -1 0 0 0
first:D催	-4 -1 -2 -1 -5 -1 -1 -1 -1 0 0 18
first:D先	-1 -10 -5 -15 36 -2 -2 0 -1 0 0 0
first:D到	-3 -18 -4 8 31 -3 -1 -2 -2 -1 -1 -5
first:D去	4 5 -1 -1 -4 -1 2 -1 0 -1 -1 -1
first:D叫	-2 0 0 -1 -2 -1 -2 -1 0 0 -1 10
first:D同	-1 -7 -2 18 -5 -2 0 0 -1 0 0 0
first:D呢	-1 -10 -2 27 -7 -3 0 0 -1 0 0 -1
first:D喊	-2 -14 -1 -6 -8 -1 -1 -2 -2 0 0 37
first:D天	0 25 -4 -11 -1 -4 0 -2 0 0 0 0
first:D好	-2 13 0 -3 -3 0 -1 -1 -1 0 0 -1
first:D成	-2 -8 0 19 -4 -1 -1 -1 -1 0 0 -1
first:D我	0 0 0 -3 7 0 -1 -1 0 0 0 -1
first:D拜	-5 -7 -2 29 -12 -1 6 -2 -2 0 0 -2
first:D拿	0 0 -3 7 0 -3 0 0 0 0 0 0
first:D排	-1 -9 -4 -26 44 -2 0 0 -1 0 0 -1
first:D提	-3 -1 0 -1 -2 0 -1 -1 0 0 0 10
first:D新	0 -2 0 8 -3 -1 0 0 0 0 -1 0
first:D有	-1 -5 -2 0 15 -1 -2 -1 -2 0 0 -1
first:D比	-2 -16 -6 34 -6 -2 0 0 0 0 0 -1
first:D没	0 -5 -1 -17 31 -1 -2 -2 -1 0 0 -1
first:D的	-5 -11 -2 -8 24 -1 -5 -2 13 -1 -1 -2
first:D目	-1 -5 0 14 -2 -1 0 -1 -1 0 0 -1
first:D社	0 19 -3 -9 -4 -2 0 0 0 0 0 0
first:D签	0 0 -6 10 -2 -1 0 0 0 0 0 0
first:D约	65 -35 -6 -24 10 -3 8 -3 -5 -2 -2 -4
first:D能	-2 -4 -4 23 -2 -9 0 0 0 0 0 0
first:D要	-1 -6 -1 -4 16 -1 -1 -1 -1 0 0 -1
first:D见	-1 23 -1 -7 -7 -1 1 -2 -2 -1 -1 -2
first:D记	-1 0 0 -1 -1 -1 -1 -1 0 0 0 6
first:D评	-1 -11 -8 -13 -12 -2 -4 -1 51 0 0 -1
first:D该	0 -2 -1 -2 7 -1 0 0 0 0 0 0
first:D谁	-3 25 -1 -3 -11 -1 -3 -1 -2 0 -1 -1
first:D赢	0 -1 0 5 -1 -1 0 0 0 0 0 -1
first:D跑	15 -7 -6 0 -6 -3 26 -2 -4 -5 -3 -4
first:D跟	-11 -3 -3 9 4 -1 14 -2 -2 -1 -2 -2
first:D还	0 -3 -1 8 1 -3 0 0 0 0 0 0
first:D那	0 0 -1 -8 -2 -2 -1 0 15 0 0 -1
first:M以	0 -1 -1 5 -1 -1 0 0 0 0 0 0
first:M往	-1 -6 -2 19 -2 -1 -1 -2 -3 -1 -1 0
first:P	105 -23 -12 0 -17 -6 -14 -11 -5 -4 -11 -2
first:PD	-4 18 -19 20 -8 -4 -1 0 0 0 -1 -1
first:P上	-1 -1 39 -10 0 -2 -3 -20 -1 0 0 0
first:P什	-8 -9 41 -8 -5 -2 11 -8 -7 -1 -3 -1
first:P名	0 -1 -4 6 5 -3 0 -1 -1 0 0 0
first:P呢	-2 -9 -33 55 -2 -3 -2 -2 -1 0 -1 -1
first:P和	-2 -8 -11 31 -3 -2 -2 -2 0 0 -1 0
first:P手	-1 0 -3 8 -1 -2 -1 0 0 0 0 0
first:P是	-8 -16 65 -10 -4 -2 -8 -8 -2 -1 -4 -1
first:P最	-1 -2 10 -3 -3 -1 0 0 0 0 0 0
first:P有	-1 -1 -8 -5 17 -1 0 0 0 0 0 0
first:P松	42 -18 16 -9 -6 -3 -5 -10 -2 -1 -3 -1
first:P的	-4 -4 -8 27 -1 -2 10 -7 -3 -1 -3 -3
first:P说	52 -32 26 -10 -3 -2 -7 -8 -8 -2 -3 -3
first:P那	-8 -15 -27 54 11 -5 -3 -4 -1 -1 -1 -1
first:P问	39 -6 -10 -6 -2 -2 -4 -6 -1 0 -1 -1
first:R抢	0 -2 -3 9 -4 2 0 0 0 0 0 0
first:a	-14 -120 -7 -45 -19 -4 -10 245 -18 -4 -4 -2
first:accounts	-5 -17 -5 -62 111 -2 -2 -7 -4 -3 -2 -1
first:add	-8 -2 -2 -5 -3 -1 -3 -1 -1 -10 37 0
first:add C	-14 -3 -4 -10 -5 -2 -5 -2 -1 -18 65 -1
first:add a	-2 -1 -1 0 0 0 -1 -1 0 -2 8 0
first:and	-1 -12 -1 6 -8 20 0 -1 -1 0 0 0
first:and C	-1 -1 20 -1 -2 -11 -1 0 0 -1 0 0
first:and D	-1 -16 -14 62 -19 -7 0 0 -1 0 0 -1
first:and if	0 -3 -4 -3 -4 16 0 0 0 0 0 0
first:and in	0 -11 -20 41 -5 -4 0 0 0 0 0 0
first:any movement	-1 -1 8 -1 -1 -2 -1 0 0 -1 0 0
first:anyone	-3 14 -10 -11 33 -4 -3 -10 -3 -1 -1 -1
first:anyone we	-5 0 0 0 11 0 -1 -1 -2 0 0 -1
first:anything	-12 -31 15 40 24 -7 -4 -6 -11 -4 -3 -1
first:anything i	-2 -3 -7 -3 17 -4 11 -3 -2 -1 -1 -1
first:are	-2 3 10 9 -10 -6 -1 -1 -1 0 0 0
first:are they	-6 -26 73 -16 -11 -7 -1 -3 -1 0 -1 0
first:are we	-1 -5 1 24 -10 -6 -1 0 -1 0 0 -1
first:are you	0 56 -27 -13 -11 -3 0 0 -1 0 0 0
first:average	-2 -27 -2 55 -7 -1 -2 -5 -4 -1 -1 -1
first:average deal	-1 -3 0 11 -3 0 0 -1 -1 -1 0 0
first:back	-2 42 -4 -20 16 -2 -8 -6 -11 -3 -1 0
first:best	-11 -11 -16 -23 -10 45 -2 34 -2 -1 -1 -1
first:biggest	-3 -2 0 17 -5 -1 0 -1 -1 -1 0 0
first:biggest 0	-4 -2 -1 16 -4 -1 0 -2 -1 0 0 0
first:brb	-3 56 -3 -18 -9 -2 -3 -8 -6 -2 -1 -1
first:by	-4 -45 -5 95 -8 -2 -4 -13 -7 -2 -2 -1
first:can	-1 21 -17 5 -11 -6 -1 4 -1 7 0 0
first:can you	0 -2 -9 -2 -1 -2 -1 7 -1 12 0 0
first:close	-2 -2 -1 8 -1 -1 -1 -2 -1 4 -1 -1
first:close C	-1 0 0 -1 0 0 -1 0 0 7 -2 0
first:congrats	-7 73 -6 -24 -7 -2 -6 -10 -5 -2 -3 -2
first:congrats P	-9 58 -7 -9 -5 -1 -7 -11 -3 -1 -3 -2
first:could you	0 -1 2 5 -3 -1 -1 0 -1 0 0 0
first:create	-29 -18 -11 -12 -7 -7 -15 -9 -5 -21 136 -2
first:deals	-5 -12 -5 48 -3 -3 -2 -5 -3 -4 -2 -1
first:deals with	-2 -8 -3 33 -6 -1 -2 -4 -3 -2 -2 -1
first:demo	66 -5 -2 -6 -5 -3 -3 -21 -7 -4 -3 -5
first:did	-2 1 13 -2 -5 -3 -1 -1 0 0 0 0
first:did C	-1 -1 10 -1 -2 -3 0 0 0 -1 0 0
first:did anyone	-3 0 9 0 -3 -1 -1 0 0 0 0 0
first:don't	44 -8 -5 -3 -3 -3 -20 -6 -4 -2 -2 11
first:don't let	-10 -2 0 -1 -2 -1 -1 -1 0 0 0 18
first:draft	-4 0 -1 -1 0 0 -1 10 -1 0 -1 -1
first:draft a	-4 0 -1 -1 0 0 -1 10 -1 0 -1 -1
first:first	-6 0 -6 -1 -7 -8 46 -10 -5 0 -1 -1
first:forecast	0 -3 -1 15 -4 -5 0 0 -1 0 0 0
first:forecast for	0 -3 -1 15 -4 -5 0 0 -1 0 0 0
first:give	-1 -8 -16 20 -6 -3 6 9 2 -1 -1 -1
first:give me	-1 -8 -16 20 -6 -3 6 9 2 -1 -1 -1
first:good	-1 23 -1 -6 -3 -1 -2 -4 -2 -1 -1 0
first:good morning	-1 18 -1 -5 -2 -1 -1 -3 -2 -1 0 0
first:ha	-1 13 -1 -3 -2 0 -1 -2 -2 -1 0 0
first:ha good	-1 13 -1 -3 -2 0 -1 -2 -2 -1 0 0
first:happy	-3 38 -1 -13 -8 -1 -1 -3 -4 -1 -1 -1
first:happy D	-3 45 -1 -16 -11 -1 -1 -3 -5 -1 -1 -2
first:has	-3 -2 20 -6 -2 -3 0 -2 0 0 0 0
first:has C	-2 0 5 0 0 -2 0 0 0 0 0 0
first:has P	-7 -3 43 -12 -4 -6 -1 -7 -1 0 -1 -1
first:heading	-8 -3 -2 -1 -1 -1 31 -2 -8 -3 -2 -1
first:heading into	-8 -3 -2 -1 -1 -1 31 -2 -8 -3 -2 -1
first:help	-7 -1 0 -3 -1 -5 -1 26 -4 0 0 -2
first:help me	-7 -1 0 -3 -1 -5 -1 26 -4 0 0 -2
first:how	-1 -2 3 6 -2 -4 -1 4 -1 -1 0 0
first:how are	-2 9 -1 31 -4 -8 -3 -18 -2 -1 -1 -1
first:how big	0 -7 12 -2 -1 -3 0 0 0 0 0 0
first:how did	-1 -30 74 -16 -3 -6 -2 -13 -1 -1 -1 0
first:how do	-1 11 -8 -21 -3 -4 -1 31 -1 0 0 -1
first:how far	0 -2 -3 10 0 -4 0 -1 0 0 0 0
first:how is	-3 -4 5 19 -2 -6 -2 -5 -1 -1 -1 -1
first:how long	-4 -14 -1 52 -1 -7 -3 -17 -2 -1 -1 -1
first:how many	0 0 -2 8 0 -3 0 -1 0 0 0 0
first:how much	0 -5 16 -5 0 -3 0 -1 0 0 0 0
first:if	-3 -3 -4 -4 -2 31 -5 -3 -2 -2 -1 -1
first:if C	-15 -3 -2 -2 -1 41 -3 -3 -1 -6 -3 -1
first:if we	-4 0 -3 0 0 14 -2 -2 -1 0 0 0
first:is	-1 0 8 -5 6 -4 -1 -1 -1 -1 0 0
first:is C	-1 -1 -8 -1 17 -3 -1 0 0 -1 0 0
first:is P	-3 -20 65 -21 -10 -4 -3 -1 -1 0 -1 -1
first:is the	-1 25 8 -15 -7 -4 0 -1 -3 -1 0 0
first:just	-11 -59 -9 137 -16 -3 -7 -16 -8 -3 -4 -2
first:leads	-3 -13 -1 49 -10 -1 -2 -4 -9 -3 -1 -1
first:leads by	-3 -13 -1 49 -10 -1 -2 -4 -9 -3 -1 -1
first:list	0 -2 -2 -12 0 -1 -1 -2 23 -1 -1 0
first:lost	32 -1 -7 -1 -2 -3 -2 -4 -1 -7 -3 -1
first:lost C	32 -1 -9 -3 -1 -3 -2 -4 -1 -5 -2 -1
first:make	-13 -38 -5 -17 -15 -4 -6 72 -10 -3 -2 41
first:mark	-1 0 0 0 0 0 -1 0 0 5 -1 0
first:mark C	-1 0 0 0 0 0 -1 0 0 5 -1 0
first:meeting	0 0 -1 0 0 0 24 0 -22 0 0 -1
first:morning	-2 29 -1 -7 -2 -2 -3 -5 -4 -1 -1 -1
first:morning all	-2 29 -1 -7 -2 -2 -3 -5 -4 -1 -1 -1
first:move	-1 0 0 0 0 0 -1 0 0 5 -1 0
first:move C	-1 0 0 0 0 0 -1 0 0 5 -1 0
first:my	-6 -76 -2 -49 180 -3 -7 -14 -14 -2 -2 -8
first:need	-3 -5 -1 -7 -13 -1 -5 50 -10 -1 -2 -1
first:never	-10 51 -19 -21 -11 -4 41 -13 -8 -2 -2 -1
first:new	-12 -22 -7 54 -17 -2 -4 -4 -4 -3 25 -2
first:new lead	-1 0 0 -4 -1 0 0 0 0 -3 11 0
first:nice	-1 10 -1 -2 -1 0 -1 -2 -1 0 0 0
first:nice one	-1 10 -1 -2 -1 0 -1 -2 -1 0 0 0
first:no	19 71 -12 -24 -14 -8 -5 -11 -7 -3 -3 -3
first:notes	-32 0 -1 0 -1 -1 -13 -4 60 -3 -2 -2
first:nudge	-13 -7 -3 -5 -7 -4 -4 42 -2 -1 -3 7
first:nudge me	-7 0 0 0 0 0 -1 -1 0 0 -1 13
first:number	-2 -1 -1 11 -1 -2 -1 -1 -1 -1 -1 0
first:number of	-2 -1 -1 11 -1 -2 -1 -1 -1 -1 -1 0
first:on	-3 64 -16 -21 -11 -3 13 -9 -7 -2 -1 -1
first:ping	-3 0 0 0 -1 0 -1 -2 -1 0 -1 11
first:ping me	-3 0 0 0 -1 0 -1 -2 -1 0 -1 11
first:pipeline	0 -1 0 6 -3 -1 0 0 0 0 0 0
first:prep	-2 -2 0 -2 -2 -1 27 -5 -9 -2 -2 -2
first:prep me	-2 -3 0 -2 -2 -1 21 -6 -1 -1 -1 -2
first:put	-13 -2 -3 -5 -2 -1 -6 1 2 18 11 -1
first:put C	-14 -3 -2 -7 -3 -2 -7 -3 -1 28 16 -1
first:quick	-28 -11 79 -4 -4 -5 9 -5 -6 -14 -8 -2
first:remind	-1 -2 12 -3 -2 -1 -7 -2 -3 -1 -1 12
first:remind me	-1 -2 12 -3 -2 -1 -7 -2 -3 -1 -1 12
first:revenue	-2 -8 0 18 -2 -1 0 -1 -1 0 0 -1
first:revenue booked	-2 -8 0 18 -2 -1 0 -1 -1 0 0 -1
first:running	-7 94 -2 -13 -29 -3 -8 -17 -8 -2 -3 -1
first:same	-19 -13 -8 98 -6 -5 -10 -5 -4 -13 -11 -1
first:same for	-19 -13 -8 98 -6 -5 -10 -5 -4 -13 -11 -1
first:seeing	-1 -1 -4 -4 -3 -1 28 -8 -6 0 0 0
first:seeing P	-1 -1 -4 -4 -3 -1 28 -8 -6 0 0 0
first:set	-7 -1 -1 -1 -2 -1 -2 -2 -3 2 0 18
first:set C	-1 0 0 0 0 0 -1 -1 0 7 -1 0
first:set a	-4 -3 0 -2 -5 0 -2 -2 -7 -1 -1 28
first:show	0 0 0 6 -2 0 0 0 -1 0 0 0
first:show me	0 0 0 7 -3 0 -1 0 -1 0 0 0
first:status	-4 0 22 -4 -1 -4 -1 0 0 -5 -2 0
first:sum	-1 -1 0 0 0 0 -1 0 8 -2 0 0
first:sum up	-1 -1 0 0 0 0 -1 0 8 -2 0 0
first:summarize	-1 0 -1 0 -1 0 -3 0 7 0 0 0
first:suppose	-19 -1 -2 -2 -1 33 -1 -1 -1 -2 -1 -1
first:suppose C	-24 -1 -1 -3 -1 39 -2 -1 -1 -3 -1 -1
first:tell	-1 37 -30 -12 -4 -2 27 -5 -5 -1 -1 -2
first:tell me	-1 37 -30 -12 -4 -2 27 -5 -5 -1 -1 -2
first:thanks	-2 32 -2 -7 -4 -1 -2 -5 -4 -1 -1 -1
first:they	-4 -1 -15 -4 -4 -5 -6 46 -6 0 0 0
first:they say	-3 0 -9 -1 -1 -5 -2 25 -2 0 0 0
first:top	-1 -7 0 24 -8 -1 -1 -2 -1 -1 -1 0
first:total	-1 -3 0 20 -5 -1 -2 -3 -2 -1 -1 0
first:total pipeline	0 -2 0 10 -4 0 0 -1 -1 0 0 0
first:turn	-2 -18 -2 -8 -5 -1 -5 -6 50 -1 -1 -1
first:turn my	-1 0 0 0 0 0 -4 0 6 0 0 0
first:wake	-5 -5 -1 -14 -10 -1 -5 -4 -11 -2 -1 60
first:wake me	-5 -5 -1 -14 -10 -1 -5 -4 -11 -2 -1 60
first:what	-2 2 -6 10 3 -1 -6 -3 5 -1 0 -1
first:what about	-2 -8 3 51 -11 -5 -13 -4 -8 -1 -1 -1
first:what calls	0 -1 -1 -4 17 -1 -4 -1 -5 0 0 -1
first:what did	-3 -7 -5 16 0 -11 -12 -9 33 -1 -1 -1
first:what do	-1 -1 -6 -3 6 -2 -3 16 -5 0 0 -1
first:what does	-3 -1 6 -3 -1 18 -10 -2 -1 -1 0 0
first:what happened	-6 -3 46 -8 -2 -10 -7 -1 -5 -1 -1 -1
first:what happens	-2 0 -3 0 0 7 -1 0 0 0 0 0
first:what have	-1 -13 -14 -11 69 -3 -8 -3 -14 0 0 -1
first:what if	0 0 -3 -3 -1 13 -2 -1 -2 0 0 0
first:what share	0 0 -1 7 -2 -1 -1 0 -1 0 0 0
first:what was	-2 -8 8 -14 -8 -3 -10 -4 42 0 -1 -1
first:what would	-2 -1 -11 -5 -2 40 -6 -5 -5 0 0 0
first:what's	-2 -3 20 6 3 -6 -9 0 -9 -1 0 0
first:what's C	-2 -1 19 -2 -2 -4 -4 -1 -1 -1 0 0
first:what's D	0 0 -1 -10 16 -1 -1 0 -3 0 0 0
first:what's a	-1 -3 -18 -7 -9 -1 -9 54 -4 0 0 0
first:what's likely	-1 -2 -3 20 -6 -2 -1 0 -3 0 0 0
first:what's next	-1 -5 45 -14 -7 -3 -8 -1 -6 -1 0 0
first:what's on	0 -6 -7 -15 41 -1 -3 -1 -7 0 0 0
first:what's our	0 0 -3 18 -9 -1 -1 0 -2 0 0 0
first:what's overdue	0 0 -15 -1 25 -2 -2 -1 -1 0 0 0
first:what's sitting	0 -6 -8 40 -5 -1 -4 -1 -13 0 0 0
first:what's the	-3 28 8 -6 -6 -8 -4 -3 -5 -1 0 0
first:when	-4 -14 34 -8 -2 -1 -1 -1 -1 -1 0 0
first:when did	-2 -18 41 -8 -6 -1 -2 -1 -1 0 0 -1
first:when does	-2 0 6 -1 0 -1 0 0 0 0 0 0
first:when's	-3 -4 19 -4 0 -1 -1 -1 -3 0 0 0
first:when's the	-3 -4 19 -4 0 -1 -1 -1 -3 0 0 0
first:where	-1 1 7 8 -4 -4 -2 -2 -1 -1 -1 -1
first:where are	-1 -4 -6 35 -1 -18 0 -2 -1 0 0 -1
first:where did	-3 -7 50 -15 -3 -9 -6 -3 -1 -1 -1 -1
first:where do	-1 9 -7 16 -8 -4 -1 -1 -1 -1 -1 -1
first:where does	-2 0 -8 -4 0 17 -1 0 0 0 0 0
first:where's	-2 93 -30 -38 -4 -9 -2 -2 -2 -2 -1 -1
first:which	-5 -2 -1 9 7 -3 -1 -2 -1 -1 0 0
first:which accounts	-19 -1 -2 -13 48 -3 -1 -5 -2 -1 -1 -1
first:which customers	-1 0 -2 -5 20 -5 -1 -3 -1 0 -1 -1
first:which deals	0 0 -1 14 -9 -2 0 0 0 0 0 0
first:which opportunities	-2 0 0 18 -12 -2 0 0 0 0 0 0
first:which stage	-2 -10 -1 43 -19 -4 -2 -1 -1 -1 0 0
first:who	-2 1 7 -14 3 -2 6 -1 3 -1 0 -1
first:who do	-1 26 -3 -8 -6 -1 -1 -3 -1 0 0 -1
first:who has	-1 22 -5 9 -21 -1 -1 0 -1 0 0 0
first:who have	0 -9 -3 -4 19 -1 -1 0 -1 0 0 0
first:who is	-8 8 -36 -26 -39 -3 113 -3 -3 -1 -2 -1
first:who needs	-1 -11 -10 -7 35 -1 -2 -1 -1 0 0 0
first:who took	-1 19 -7 -10 -25 -1 -5 -1 32 0 0 0
first:who's	-5 -21 1 24 13 -3 -1 -2 -3 -1 -1 -1
first:who's got	-1 79 -11 -32 -29 -1 -3 -1 -1 0 0 0
first:who's on	-1 -9 -2 14 2 -1 -1 0 -1 0 0 0
first:who's our	-9 -8 63 -4 -14 -6 -14 -2 -1 -1 -1 -2
first:who's the	-3 -7 63 -18 -24 -3 -2 -2 -2 -1 -1 0
first:who's waiting	-2 -21 -8 -21 70 -2 -7 -2 -4 0 0 -1
first:why	-1 -1 6 8 -5 -2 -1 -2 0 -1 0 -1
first:why did	-1 -1 10 1 -2 -2 -1 -1 0 -1 0 -1
first:will	-1 55 -26 -7 -13 -6 0 0 -1 0 0 0
first:will we	0 -3 -2 15 -4 -6 0 0 0 0 0 0
first:word	-2 -4 -1 -2 -1 0 -2 19 -2 -1 -1 -1
first:write	-1 -1 -1 -1 0 0 -2 -7 14 0 -1 0
first:write P	-1 -1 -1 -1 0 0 -2 15 -5 -1 -2 -1
first:you're	-3 57 -3 -19 -8 -2 -3 -9 -5 -2 -1 -1
first:一个	-2 -20 -3 -4 40 -1 -2 -3 -2 -1 -1 -1
first:一会	-1 -2 0 -1 -3 0 -4 -4 0 0 -1 16
first:三点	-1 -4 -1 -3 -2 -1 2 -4 -7 -1 -1 21
first:上次	-3 -11 29 -4 0 -1 -6 -1 -1 0 -1 0
first:上面	-4 -11 10 -9 -4 -1 -5 -3 31 -1 -1 -1
first:下次	-1 -18 45 -9 -9 -1 -3 -1 -2 0 0 0
first:不知	60 -4 -40 -4 -1 -5 -4 -1 0 -1 0 -1
first:业绩	0 -2 -3 10 -1 -3 0 -1 0 0 0 0
first:丢了	-1 -19 -7 27 -8 20 -1 -6 -1 -1 -1 0
first:丢单	-3 -3 -6 22 -3 -2 0 -2 -1 -1 0 0
first:为什	0 -1 -13 24 -3 -1 -1 -1 -2 0 0 0
first:五天	0 -1 -1 -2 6 -1 0 -1 0 0 0 0
first:人在	-3 0 -1 0 0 0 8 -1 -2 0 0 0
first:人家	-2 -1 5 -1 0 -1 -2 4 -1 0 0 0
first:从意	-3 -1 -2 8 0 -1 0 0 0 0 0 0
first:他们	3 -7 36 -22 -4 -4 0 -1 0 0 0 0
first:他说	-5 -1 -5 -4 -2 -4 -6 47 -18 0 0 -1
first:会上	-1 -5 -3 -12 -14 -2 -7 -5 50 -1 -1 -1
first:会议	-2 15 -3 -6 -2 -2 -3 -3 7 0 0 -1
first:你会	-1 13 -6 -2 -1 -1 0 0 -1 0 0 0
first:你叫	0 22 -5 -4 -3 -1 -4 -1 -3 0 0 0
first:你是	0 18 -7 -3 -4 -1 -1 0 0 0 0 0
first:你真	-1 12 -1 -3 -1 -1 -1 -2 -1 0 0 0
first:假如	-9 0 -1 0 -4 19 -1 0 0 -1 -1 -1
first:假设	-9 -5 -1 -21 -2 45 0 -3 -1 0 0 -2
first:催款	-2 -2 -10 -4 0 -2 0 23 0 0 0 0
first:全线	0 -1 -3 -18 0 24 0 0 0 0 0 0
first:写个	-1 -1 -1 -1 0 0 0 6 0 0 -1 0
first:写段	-2 -6 -1 -1 0 -1 -1 15 0 0 -1 -1
first:刚C	-1 0 -1 0 0 0 5 0 0 0 0 0
first:刚才	0 -3 -4 -3 -7 0 -2 0 20 0 0 0
first:刚接	1 -4 -2 -1 -1 -1 11 -1 -1 0 0 0
first:刚跟	8 0 0 0 0 0 -13 -2 11 0 -2 -1
first:创建	-3 -22 -5 -10 -5 -2 -3 -6 -3 -1 59 -1
first:加个	-3 -21 -11 -10 -6 -2 -3 -4 -2 -2 64 -1
first:半个	0 -2 0 -3 10 -1 0 -1 -1 -1 0 0
first:华东	0 -1 -1 14 -4 -1 -1 -2 -2 -1 -1 -1
first:卡在	-1 -14 25 -1 -2 -2 -1 -1 -2 -1 0 0
first:去C	3 -4 -17 -7 -1 24 7 -1 -1 -2 -1 0
first:只看	-9 -33 -7 96 -8 -6 -6 -10 -10 -3 -3 -2
first:只算	-1 -7 -1 23 -3 -1 -1 -4 -1 0 0 -1
first:吃了	0 9 -5 -1 -1 -1 0 0 0 0 0 0
first:各阶	-1 -5 -2 14 -1 -1 -1 -1 -1 0 0 0
first:味知	31 -22 19 -11 -6 -6 7 -6 -3 -2 -2 -1
first:咱们	-9 -5 63 -1 -6 -5 -8 -17 -3 -1 -3 -4
first:咱组	-1 -16 -6 40 -12 -2 -1 -1 -1 0 0 -1
first:咱跟	-4 0 12 -2 -1 -1 -1 -1 0 0 0 -1
first:哈哈	-1 11 0 -2 -1 -1 -1 -2 -1 0 0 0
first:哪一	0 -4 -10 38 -20 -2 0 0 0 0 0 0
first:哪个	0 -4 -5 11 1 -2 0 0 0 0 0 0
first:哪些	-1 -1 -5 10 0 -3 0 0 0 0 0 0
first:哪几	0 -1 -6 -23 36 -5 0 0 0 0 0 0
first:哪家	-5 -8 -10 -10 45 -3 -1 -3 -3 -1 0 0
first:嗯嗯	-2 33 -3 -10 -5 -1 -2 -5 -2 -1 -1 -1
first:团建	-10 54 -12 -9 -7 -3 -2 -6 -2 -1 -1 -1
first:团队	0 -1 0 8 -3 -2 0 -1 0 0 0 -1
first:在谈	-1 -3 -7 21 -5 -3 -1 0 -2 0 0 0
first:多少	0 -1 -11 12 6 -5 0 0 0 0 0 0
first:太长	0 -1 -4 -3 -1 -1 -1 -1 12 0 0 0
first:如果	11 -5 -2 -5 -1 8 -1 -2 -1 0 0 0
first:存个	-4 0 0 -1 0 0 -1 0 0 -2 10 0
first:客户	-2 -1 -1 0 0 -1 0 8 0 0 0 0
first:对方	3 -3 3 -4 -1 -2 -1 8 -2 0 0 0
first:差多	0 -1 -3 11 -2 -5 0 0 0 0 0 0
first:差旅	-1 16 -5 -10 -5 18 -1 -8 -1 -1 -1 0
first:帮忙	-1 -1 -1 -2 -1 0 -2 2 6 -1 3 0
first:帮我	-2 0 -2 -5 -1 -1 -7 11 -1 1 3 4
first:平均	-1 -2 -5 12 0 -2 0 -1 0 0 0 0
first:年会	-1 49 -28 -11 -3 -1 -2 0 -2 0 0 0
first:建个	-1 0 0 -1 0 0 0 0 0 -2 6 0
first:录入	-12 -1 -12 -1 -1 -1 -5 -2 0 -4 39 -1
first:待会	-1 -5 -5 -4 23 -1 10 -2 -3 0 0 -10
first:待办	-1 -14 -1 -2 2 -1 -2 -3 27 -1 -1 -1
first:快到	-1 -21 -1 34 -4 -1 -1 -2 -1 -1 -1 0
first:怎么	-3 -12 -6 -4 -1 -2 -1 31 0 0 -1 -1
first:怎样	-10 -10 -16 -12 0 -6 0 60 -2 -1 -1 -1
first:总共	0 -1 -6 14 -4 -3 0 0 0 0 0 0
first:总结	-2 0 0 -1 0 0 -2 0 9 -1 -1 -1
first:恭喜	-2 22 0 -6 -2 -2 -2 -3 -1 -1 -1 0
first:想个	-11 -7 -5 -2 -2 -3 -7 51 -2 -6 -4 -1
first:想跟	0 -1 -1 -1 0 0 0 5 0 0 -1 0
first:意向	0 -5 -3 21 -7 -2 -1 -1 -1 -1 0 0
first:成交	-1 -10 -2 29 -8 -1 -1 -2 -1 -1 -1 0
first:成单	0 -1 -2 11 -5 -2 0 0 0 0 0 0
first:我D	-1 -3 -1 2 11 -2 -1 -1 -2 0 0 -1
first:我们	-8 -15 19 -8 -8 -8 -6 39 -2 -1 -1 -2
first:我在	-7 -2 -4 0 -1 -2 25 -2 -1 -2 -2 -1
first:我要	-6 -2 -7 -4 -3 -3 39 -3 -9 -1 -1 -1
first:我还	0 -1 -4 7 3 -3 -1 0 0 0 0 0
first:手上	-2 -6 -6 29 -8 -7 0 0 0 0 0 0
first:手里	0 -2 -5 12 -1 -3 0 0 0 0 0 0
first:把C	-1 -1 -5 -2 -1 3 -3 -1 -2 6 7 0
first:把D	0 0 0 -5 0 0 0 0 6 0 0 0
first:把味	-3 -2 -3 -9 -4 -2 -4 -6 -4 22 16 -1
first:报了	-1 -3 -2 14 -2 -1 0 -2 0 0 0 0
first:报价	-3 -2 -8 7 -1 -4 0 14 0 0 0 0
first:报销	-1 17 -5 -4 -4 0 -1 -1 -1 0 0 0
first:拍板	-2 -6 21 -6 -4 -1 0 0 0 0 0 0
first:拓客	37 -16 20 -13 -6 -4 -5 -5 -5 -1 -1 -1
first:拜访	12 0 -1 0 -1 0 -5 -1 0 -1 -2 0
first:按金	-1 -5 -3 16 -4 -1 -1 -1 -1 0 0 0
first:换成	-5 -34 -14 -8 -11 90 -4 -6 -2 -1 -2 -1
first:提醒	-2 -13 -2 -3 26 -1 -2 -4 -2 -1 -1 6
first:收到	-2 28 -3 -9 -4 -1 -2 -3 -2 -1 -1 -1
first:放假	0 28 -21 -6 11 -3 -3 -1 -3 0 0 0
first:教育	0 -1 -4 8 0 -3 0 0 0 0 0 0
first:新增	-6 -1 -3 -1 -2 -1 -2 -4 0 -1 22 -1
first:新客	-3 0 -1 -1 -1 -1 -2 -1 0 -4 15 -1
first:新年	-2 37 -3 -12 -5 -1 -2 -5 -2 -1 -1 -1
first:新建	-3 0 -1 0 0 0 -1 -1 0 0 7 0
first:新来	-18 -10 -10 -5 -4 -5 15 -5 -5 -9 58 -1
first:新线	-3 0 0 -1 -1 0 -1 -1 0 -3 9 0
first:方案	-1 -4 -9 16 -4 5 -1 0 -1 0 0 0
first:早上	-1 24 -3 -8 -3 -1 -2 -3 -2 -1 -1 0
first:替我	-2 -1 -1 -1 -1 0 -6 19 -2 0 -2 -1
first:最大	0 -1 -1 8 -3 -1 0 0 0 0 0 0
first:最近	-1 -7 -7 28 -3 -3 -1 -2 -1 -2 -1 0
first:有人	-1 17 -6 -2 -4 -2 0 0 0 0 0 0
first:有没	-1 -4 -10 -4 17 -3 0 6 0 0 0 0
first:有谁	-1 -15 -12 -16 49 -2 -2 -1 -1 0 0 0
first:李雷	-2 -8 -3 13 8 -3 -1 -2 -1 0 -1 0
first:来个	-2 -27 -7 69 -5 -1 -4 -4 -13 -3 -2 -1
first:查一	-4 -12 44 -4 -2 -2 -9 -3 -2 -4 -2 -1
first:根据	0 -2 -2 -1 -23 -1 -1 -1 33 0 0 0
first:没有	-2 -7 -12 16 6 11 -2 -5 -1 -1 -1 -1
first:添加	-1 -1 -1 0 0 -1 -1 0 0 -2 9 0
first:现在	-1 4 6 17 -18 -2 -2 -1 -2 -1 0 0
first:生日	-3 22 -2 -4 -2 -1 -2 -4 -1 -1 -1 -1
first:电话	-1 -22 -6 -5 -1 -2 -3 44 -2 -1 -1 0
first:百万	0 0 -1 5 -2 -1 0 0 0 0 0 0
first:百川	4 -17 45 -15 -10 -4 15 -12 -3 -1 -2 -1
first:目前	0 -2 15 -3 -3 -3 -1 -1 -1 0 0 0
first:看下	0 -1 8 8 -4 -2 -5 -1 -1 -1 0 0
first:看看	0 -2 -1 16 -2 -1 -1 -2 -4 -1 -1 -1
first:第一	-5 0 -18 -1 -2 -1 34 -3 -1 0 -1 0
first:线索	0 -1 -2 22 -14 -2 0 0 -1 -1 0 0
first:给C	-5 -2 -4 -3 -1 4 -3 11 0 -2 5 0
first:给P	-7 -10 -5 -5 -6 -1 -4 44 -1 -1 -2 -2
first:给个	-6 -61 -5 -19 -10 -3 -4 119 -5 -2 -2 -1
first:给我	-2 38 0 0 12 -2 -9 -13 -14 -3 -3 -4
first:统一	-1 -1 -4 -40 -2 49 0 0 0 0 0 0
first:群里	0 0 0 0 0 0 -3 -2 9 0 0 0
first:翻一	-5 -6 42 -4 -3 -3 -22 -2 12 -4 -4 -1
first:老客	54 -1 -1 2 -4 -2 -8 -2 -1 -5 -31 -1
first:联系	4 -2 14 -4 -8 -1 0 -1 0 0 -1 0
first:被R	0 -1 -9 16 -1 -4 0 0 0 0 0 0
first:要是	-3 -2 -1 -3 -1 11 0 0 0 0 0 0
first:见了	50 -15 -4 -5 -4 -3 -6 -7 -3 -1 -2 -1
first:记得	-1 0 0 -1 -1 0 -1 -1 0 0 0 6
first:讲个	-5 56 -4 -15 -5 -2 -4 -8 -11 -2 -1 -1
first:该催	0 0 -3 -13 19 -2 0 0 0 0 0 0
first:说说	-2 -3 14 -1 0 -1 2 -1 -5 -1 -1 0
first:请给	-4 -1 -1 13 -2 -1 0 -1 -2 0 0 -1
first:请问	-2 13 14 -3 -4 -1 -8 -3 -3 -1 -1 0
first:谁C	-6 55 -29 -3 -4 -2 -5 -1 -1 -2 -1 0
first:谁D	-3 9 -2 24 -19 -1 -3 0 -1 0 0 -1
first:谁在	-2 -16 -4 -9 37 -2 -2 -1 -1 0 0 -1
first:谁家	-2 -21 -23 26 28 -3 -2 -2 -1 -1 -1 0
first:谁最	-1 -10 6 -8 18 -1 -2 0 -1 0 -1 0
first:谁有	-3 40 -5 -8 -14 -1 -3 -2 -2 -1 -1 0
first:谁的	0 22 -5 -1 -13 -1 -1 0 0 0 0 0
first:谈判	-1 -6 -6 -8 -4 34 -1 -2 -3 -2 -1 0
first:赢单	0 -3 -1 -24 -3 36 0 -2 -1 -1 -1 0
first:超过	-1 -4 -1 1 10 -1 0 -1 -1 0 0 0
first:跟C	7 -1 -10 12 4 -2 -4 -2 6 -3 -4 -2
first:跟P	33 -3 -5 -3 -2 -1 -7 -3 -4 0 -2 -1
first:跟R	-4 -5 -5 19 -8 -1 -2 11 -2 0 -1 -1
first:跟我	-2 0 -2 0 0 0 8 0 -1 -1 -1 -1
first:跟进	1 -1 -8 -35 49 -2 -1 -1 0 0 -1 -1
first:转化	0 -3 -3 12 -1 -3 0 -2 0 0 0 0
first:输给	-1 -10 -4 30 -12 -1 -1 0 0 0 0 0
first:辛苦	-1 10 -1 -2 -1 0 -1 -2 -1 0 0 0
first:还有	0 0 -1 6 -1 -2 0 0 0 0 0 0
first:这个	-2 26 -5 -15 -3 -1 -3 -8 14 -1 -1 -1
first:这单	-2 -14 24 -18 -6 -4 -1 -2 -1 26 -1 -1
first:这天	-2 25 -3 -6 -4 -1 -2 -3 -2 -1 -1 -1
first:这就	-8 -9 -36 -5 -2 -3 78 -4 -3 -4 -3 -1
first:这段	-1 -4 0 -2 -1 0 -4 -2 16 0 0 -1
first:这破	-1 24 -6 -5 -2 -1 -1 -6 -1 0 0 0
first:逾期	0 -1 -1 -3 13 -1 -2 -2 -1 0 0 -1
first:那C	-8 -3 36 -1 -1 -3 -4 -1 -1 -9 -4 -1
first:那D	-1 -7 -4 29 -11 -3 0 0 -1 0 0 -1
first:那P	-6 -23 -34 4 88 -8 -7 -7 -2 -1 -2 -2
first:那个	1 -5 27 -12 -9 -2 0 0 0 0 0 0
first:那单	-5 -41 45 -66 -9 -9 -4 -9 -5 106 -2 -2
first:那家	0 4 26 -13 -7 -4 -2 -1 -1 0 0 -1
first:那边	0 -6 15 -5 -4 -1 0 0 0 0 0 0
first:那金	0 -6 13 0 -2 -3 0 -1 0 0 0 0
first:金额	-2 -10 7 15 -2 -2 -1 -2 -1 -1 -1 0
first:陌拜	12 -10 -7 -6 -1 -2 -2 22 -2 -3 0 -1
first:随便	-2 33 -3 -10 -5 -2 -2 -5 -2 -1 -1 -1
first:青禾	-4 -18 23 -9 -5 1 15 -3 -3 4 -1 -1
first:预测	-2 -9 0 21 -3 -2 -1 -1 -2 0 0 -1
first:马上	-3 11 -2 1 -5 -1 8 -3 -1 -1 -2 0
lang:en	22 26 3 42 12 -21 -24 21 13 -21 -38 -44
lang:zh	21 54 40 24 -11 8 -18 9 -45 -32 -30 -38
last: C	-8 16 -11 -3 -1 -2 -4 1 -1 -4 17 -1
last: P	-11 -2 -3 -1 0 -1 0 -2 -1 -2 24 -1
last: 丢了	-19 -13 -7 -4 -2 -5 -9 -3 -2 72 -7 -1
last: 找P	-3 0 0 0 0 0 -1 0 0 -1 7 0
last: 青禾	-13 -45 -19 -9 -5 -3 -7 -6 -3 -8 119 -2
last:,CP	-18 -4 -44 -2 -1 -5 -9 100 -1 -5 -9 -1
last:,D呢	-1 -10 -2 27 -7 -3 0 0 -1 0 0 -1
last:,P呢	-2 -9 -33 55 -2 -3 -2 -2 -1 0 -1 -1
last:,早	-3 46 -4 -14 -6 -2 -3 -6 -3 -1 -1 -1
last:,谁C	-6 55 -29 -3 -4 -2 -5 -1 -1 -2 -1 0
last:0	18 -18 -5 36 -3 -15 -2 -5 -2 -2 -1 -1
last::C	-4 -1 -1 -3 -2 -1 -2 -1 -1 -8 26 -1
last:?	5 6 1 -3 -5 -1 -2 0 0 0 0 0
last:C	-9 4 -3 -1 0 0 12 0 -1 -6 2 2
last:C P	-14 -2 -4 -1 0 -1 -6 -2 0 -3 33 -1
last:CP	-18 -4 -44 -2 -1 -5 -9 100 -1 -5 -9 -1
last:C呢	-9 -2 40 -2 -1 -10 -4 -1 0 -7 -2 -1
last:C多少	-10 -5 -50 43 -2 36 -5 -1 -1 -3 -1 -1
last:C没	-1 -1 6 0 -1 -2 0 0 0 0 0 0
last:D	10 -2 -1 0 -3 3 -2 -1 -1 -2 -1 -1
last:D了	46 -19 -2 -4 -2 -6 -3 -1 -1 -3 -2 -2
last:D再打	46 -6 -3 -3 -9 -3 -7 -1 -2 -5 -3 -4
last:D呢	-1 -7 -3 18 -5 1 0 0 -1 0 0 -1
last:D见	-3 34 -1 -10 -10 -1 -3 -1 -2 0 -1 -2
last:M	36 -3 -2 2 -2 -6 -16 -1 -1 -3 -3 -1
last:P	-4 -1 -4 -1 -1 -1 -4 5 -1 -1 8 4
last:P值	-5 -1 -1 20 -1 -1 -2 -4 0 -1 -2 0
last:P呢	-3 -15 -32 105 -38 -5 -4 -4 -1 -1 -1 -1
last:P的	-11 -17 -7 88 -6 -17 -7 -11 -2 -2 -4 -2
last:R	29 -5 -2 -2 -1 -2 -7 -2 -1 -5 -3 0
last:一下	-4 -11 1 8 -1 -2 -1 1 9 -3 3 0
last:一下P	-1 -1 -1 -1 -1 0 -3 12 -1 0 -1 -1
last:一份	-9 -9 -5 -5 -4 -2 15 26 -1 -2 -3 -1
last:一半呢	-1 -7 -4 -9 -3 28 -1 -1 -2 0 0 0
last:一单	0 -3 -5 10 0 -1 0 0 0 0 0 0
last:一年	52 -3 -19 -2 -1 -4 -7 -3 -1 -6 -4 -1
last:一步	0 -1 -4 8 -1 -2 0 0 0 0 0 0
last:一段	-1 0 0 0 0 0 -3 7 -1 0 0 -1
last:一点	-6 -20 -2 -6 -4 -1 -4 50 -2 -1 -1 -2
last:一版	-8 -4 -2 -14 -2 -3 -12 26 26 -2 -3 -2
last:一遍	-1 -1 -4 0 0 0 8 -1 -1 0 -1 0
last:一页纸	-5 -5 -2 -2 -1 -2 31 -3 -2 -4 -4 -1
last:上	39 11 -10 -9 -8 -3 -6 -8 -2 -3 1 -2
last:上门	15 -1 0 0 -2 -1 -5 -1 -1 -1 -2 -1
last:下	-4 -11 0 4 -1 -2 1 0 15 -1 1 0
last:下C	-22 -17 -1 -6 -4 -9 91 -5 -3 -14 -9 -2
last:下P	-1 -1 -1 -1 -1 0 -3 12 -1 0 -1 -1
last:下单	-31 43 41 -15 -21 -4 -3 -4 -2 -2 -1 -1
last:下来	-12 -9 10 1 -3 22 -2 -3 -1 -1 -1 -1
last:下来了	28 -2 -10 -1 0 -3 -1 -3 0 -3 -2 -1
last:下滑了	0 -1 -2 6 -1 -1 0 0 0 0 0 0
last:下班	-1 12 -1 -2 -1 0 -1 -2 -1 0 0 0
last:下聊	-2 0 -1 -1 0 -1 -1 6 -1 0 0 0
last:不	-10 35 -27 -3 -3 15 -2 -2 -1 -2 -1 0
last:不上	51 60 -23 -15 -3 -9 -9 -31 -2 -10 -7 -2
last:不在	-2 22 -7 -4 -4 -1 -1 -1 -1 0 0 0
last:不够	-6 -4 -13 4 -1 25 -1 -1 -1 -1 -1 0
last:不碍事	-3 -6 -8 -1 -1 20 -1 -1 0 -1 0 0
last:不签	-4 -4 21 -3 -1 -3 -1 -1 0 -2 -1 0
last:不要了	-16 -3 25 -1 -1 -2 0 -1 0 -1 0 0
last:不错	12 4 -4 -1 -1 -1 -4 -1 -1 -2 -1 -1
last:业绩	0 0 -4 -7 0 12 0 0 0 0 0 0
last:丢了	-19 -13 -7 -4 -2 -5 -9 -3 -2 72 -7 -1
last:丢了呢	-7 -3 -31 -3 -2 62 -8 -1 0 -6 -2 -1
last:丢单	-21 -3 -3 -11 -3 -2 -1 -2 -1 52 -3 -1
last:丢的	-1 -11 43 -13 -2 -2 -3 -7 -1 -1 -1 0
last:个	-1 -3 -2 6 4 -1 0 -1 -1 0 0 0
last:个单	0 -4 -1 11 -1 -1 -1 -1 -1 0 0 0
last:个单子	-1 -4 -1 12 -3 -1 0 -1 0 0 0 0
last:个客户	-1 -3 -3 13 -6 -1 7 -1 -4 0 -1 -1
last:个小结	-1 -5 -1 -2 -1 0 -4 -11 30 -1 -1 -1
last:个序	-3 -12 -2 4 25 -1 -1 -3 -2 -1 -1 -2
last:个机会	0 -2 -5 12 -1 -3 0 0 0 0 0 0
last:个标	-3 -1 0 10 -3 0 0 0 0 0 0 -1
last:个清单	-1 -4 -3 22 -4 0 -2 -3 -3 -2 -1 0
last:个点	-3 -3 -1 -29 -2 46 0 -3 -1 -1 0 -1
last:个纪要	-5 0 -2 0 0 -1 -1 -1 12 -2 -1 0
last:个要点	-6 -5 -5 -4 -3 -3 23 -2 7 -2 -1 -1
last:个重点	-1 -16 -1 -1 -1 0 -3 -1 27 0 0 0
last:为丢单	-7 0 -2 -3 -1 -1 0 -1 0 18 -2 0
last:久	0 -3 -6 12 -1 -1 0 0 0 0 0 0
last:么	-6 -2 8 -1 -5 -2 3 -2 9 -1 -1 0
last:么价	-2 -1 15 -4 -1 -2 -2 -1 -1 0 0 0
last:么写	-2 -10 -5 -4 -1 -2 -1 27 -1 0 0 0
last:么办	-6 -4 -2 -27 -4 53 -1 -5 0 -1 -2 -1
last:么名字	0 9 -1 -1 -1 0 -2 -1 -2 0 0 0
last:么情况	0 -2 9 4 -2 -2 -6 0 -1 0 0 0
last:么时候	-1 19 3 -9 -2 -2 -6 -1 -2 0 0 0
last:么样	0 -2 -2 17 -1 -6 0 -4 0 0 0 -1
last:么看	-3 0 -1 -2 0 10 -1 -2 0 0 0 0
last:么讲	-1 -7 -3 -4 0 -1 -1 20 -2 0 0 0
last:么说	-2 -4 -12 -4 0 -2 -1 28 -1 0 0 0
last:乐	-3 22 -2 -5 -3 -1 -2 -3 -1 -1 -1 -1
last:买	-5 -2 8 0 0 0 -1 2 -1 0 0 0
last:了	4 15 0 -8 2 -3 -3 -3 -1 0 -1 -1
last:了R	5 -1 2 -1 0 -2 -1 -1 0 -1 0 0
last:了么	-10 -3 34 -5 -2 -2 -4 -2 -2 -3 -1 0
last:了几个	-4 -11 -1 34 -2 -3 -1 -4 -3 -3 -1 -2
last:了几单	0 0 0 6 -3 -1 0 0 0 0 0 0
last:了几家	-1 -1 -1 10 -4 -2 0 0 0 0 0 0
last:了吗	-2 7 7 -3 -5 -3 -1 0 0 0 0 0
last:了吧	-16 2 14 -2 -3 1 -2 -2 -1 12 -2 -1
last:了呢	-5 -4 -21 -4 -2 50 -5 -1 -1 -4 -1 -1
last:了啥	-3 -6 -8 -4 -2 -3 1 -1 27 0 0 -1
last:了多少	-1 -1 -5 16 -1 -6 0 0 0 0 0 0
last:了是吧	-11 -2 21 -1 -1 -2 -1 -2 0 -1 0 0
last:了没	-4 3 13 -5 -3 -3 0 0 0 0 0 0
last:了没得	-1 0 5 0 0 -2 0 0 0 0 0 0
last:了没有	-2 -7 1 19 -4 -5 -1 0 0 0 0 0
last:了的呢	0 -12 -4 34 -10 -4 -1 -1 -1 0 0 0
last:了算	-9 -2 22 -1 -1 -3 -1 -1 -3 -1 0 0
last:了谁	-6 -16 -3 -21 52 -1 -3 0 -1 0 0 0
last:事	-17 -6 5 7 7 1 -3 11 -2 -1 -2 0
last:事儿	-2 -3 -6 -1 -1 -1 32 -15 0 -1 -1 0
last:些	-2 -10 -5 2 2 -2 2 15 -1 -1 0 0
last:些客户	-1 0 -2 -30 -4 38 0 0 0 0 0 0
last:交	-19 -13 -14 12 -5 -6 -10 -5 -3 71 -7 -1
last:交清单	-4 -1 -1 13 -2 -1 0 -1 -2 0 0 -1
last:交货	32 -1 -21 -1 0 -3 -2 -1 0 -1 0 0
last:产品	-10 -3 -19 -2 -2 -3 -14 58 0 -1 -3 -1
last:人	12 2 1 -3 -3 -2 -2 -3 -1 -1 -1 0
last:人P	-5 0 -3 0 0 0 -1 -1 0 -1 12 0
last:人是P	-2 0 -6 0 0 0 -4 -10 -1 0 27 -2
last:人是谁	-1 -11 34 -12 -6 -1 -1 0 0 0 0 0
last:什么	-6 -2 5 -1 -6 -2 4 -2 10 0 -1 0
last:什么价	-2 -1 15 -4 -1 -2 -2 -1 -1 0 0 0
last:介绍的	-3 -1 7 -1 -1 -1 -14 -2 -1 -3 22 -1
last:付	-1 0 9 -5 0 -5 -3 -2 11 -1 -1 -1
last:付款	-5 -3 3 -5 0 -2 0 14 -1 0 0 1
last:们	23 -3 18 -2 -1 -3 -13 -6 -1 -3 -5 -2
last:们了吗	-2 0 6 0 0 -2 -1 0 0 0 0 0
last:们的	-3 -1 20 0 0 -2 -7 -5 -1 0 -1 -1
last:件	-4 -13 -3 -4 -9 -1 -2 42 -2 -1 -1 -1
last:件是啥	-1 -2 17 -3 -2 -1 -4 -1 -1 0 0 0
last:价	-2 -7 -1 17 -2 -2 -1 1 -1 0 0 -1
last:任务	-1 -5 -2 9 0 -5 -2 -2 10 0 0 -1
last:份	-9 -9 -5 -5 -4 -2 15 26 -1 -2 -3 -1
last:份资料	3 -1 -2 -1 -1 -1 -38 -3 -1 -3 48 -1
last:优惠	51 -11 -19 -10 -3 -4 -1 -1 0 0 -1 0
last:会	2 -2 -3 1 -2 -3 -2 -2 -1 -1 -1 15
last:会怎样	-1 -19 -12 -23 -1 74 -1 -14 -1 -1 -1 -1
last:会来的	0 0 -1 5 -1 -2 0 0 0 0 0 0
last:伞了	-1 54 -10 -12 -26 -1 -2 -1 -1 0 0 0
last:位	-3 3 26 -4 -3 -1 -13 -2 -2 0 -1 0
last:住价格	-1 0 -1 0 0 -1 -1 6 0 0 0 0
last:何	-12 -1 18 1 0 6 -1 -7 0 -2 -1 -1
last:例	0 -3 0 13 -2 -1 0 -1 -1 -2 -1 0
last:信	-1 -1 0 0 0 0 -2 5 -1 0 2 0
last:候	-1 21 4 -8 -3 -1 -6 -2 -2 0 0 0
last:候能结	-2 0 6 0 -1 -1 -1 0 0 0 0 0
last:值	-5 -1 -1 20 -1 -1 -2 -4 0 -1 -2 0
last:值多少	-1 0 12 -4 0 -2 -2 0 0 0 0 0
last:做	35 -18 -31 -9 24 22 -4 -16 -1 -1 -1 -1
last:做多少	0 -5 -13 -22 -2 46 -2 0 -1 0 0 0
last:做的	-2 -4 -3 -6 25 -8 0 -1 0 0 0 0
last:停了	28 -2 -2 -3 -1 -2 -5 -2 -1 -6 -3 0
last:催合同	-3 -3 -6 -6 0 -2 0 23 0 0 0 -1
last:催款	-15 0 -3 -1 -2 -1 0 21 0 -1 -1 3
last:儿	-2 -3 -6 -1 -1 -1 32 -15 0 -1 -1 0
last:儿了	-3 -6 5 -6 -1 -2 15 0 0 0 0 0
last:关掉	-11 -2 -8 -1 -1 -3 -5 -2 -1 39 -1 -1
last:内容	1 -2 -1 -1 -1 -1 -2 -3 12 -1 -1 -1
last:再打	46 -6 -3 -3 -9 -3 -7 -1 -2 -5 -3 -4
last:再说	81 -23 -13 -9 -5 -2 -5 -7 -11 -3 -2 -2
last:写	-2 -14 -4 -7 -2 -2 -1 16 19 -1 -1 -1
last:冠	-1 -17 -3 36 -12 -1 -1 0 -1 0 0 0
last:况	1 -2 12 0 -2 -2 1 -3 -2 -1 -1 -1
last:冷落了	0 -6 -1 0 9 0 0 0 0 0 0 0
last:凉了	-1 -1 5 -1 3 -3 0 0 0 0 0 0
last:几	-12 98 -26 -1 -20 -19 -5 -2 -5 -2 -2 -3
last:几个	-1 -2 -2 8 1 -1 0 -1 -1 0 0 0
last:几个标	-3 -1 0 10 -3 0 0 0 0 0 0 -1
last:几单	0 0 0 5 -3 -1 0 0 0 0 0 0
last:几单了	0 0 -6 9 -1 -1 0 0 0 0 0 0
last:几天	-9 -8 -5 27 0 -1 0 -1 -1 -1 0 -1
last:几家	-2 -1 -4 -8 1 16 0 0 0 0 0 0
last:几成	-14 -17 -16 65 -4 13 -9 -5 -5 -4 -2 -2
last:几条	-1 0 0 -3 -1 -2 0 0 8 0 0 0
last:几点	-4 35 -9 -10 -3 -1 -1 -1 -2 -1 -1 -1
last:几版了	-5 -1 13 -1 0 -2 -1 0 0 -2 -1 0
last:出来	-1 -2 -3 -4 4 -1 -2 1 13 -1 -2 0
last:分布	-1 -4 -1 10 -1 -1 0 -1 0 0 0 0
last:列	-1 -4 -1 7 -5 -1 -1 -1 9 -1 -1 -1
last:列一下	0 -1 -3 -9 19 -1 0 0 -3 0 0 0
last:列出来	0 0 -6 -24 21 -2 -2 -3 19 0 0 -1
last:列列	0 0 -1 -8 -2 -2 -1 0 15 0 0 -1
last:判	-2 -2 -1 -1 0 0 -1 -1 -2 14 -1 0
last:判挪了	-3 -8 -5 -3 -1 -1 -3 -2 -4 32 -1 -1
last:判阶段	0 0 -3 -1 0 0 -1 0 -1 9 0 0
last:别	36 0 -2 -1 -1 -1 -15 -11 -2 0 -1 -1
last:到	4 41 -4 -11 -7 -3 -4 -7 -3 -1 -2 -2
last:到C	-16 54 -9 14 -3 -6 -20 -2 -1 -7 -4 -1
last:到D	30 -1 -1 -2 -9 -6 -2 -1 -1 -4 -2 -2
last:到D了	46 -19 -2 -4 -2 -6 -3 -1 -1 -3 -2 -2
last:到了	40 -3 -17 -2 0 -4 -1 -3 0 -5 -3 -1
last:到哪了	-1 0 18 0 0 -1 -15 0 0 0 0 0
last:到多少	-1 -1 -11 -3 0 16 0 0 0 0 0 0
last:到意向	-10 -5 -5 -2 -1 -2 -4 -2 -1 35 -3 -1
last:到手的	-1 -21 -2 39 -6 -1 -3 -2 -1 -1 -1 0
last:到方案	-2 -2 -2 -1 -1 -1 -2 -2 -1 15 -2 0
last:到期	-11 -1 23 -1 -2 -3 -1 -1 0 -1 -1 -1
last:到期了	-4 -5 -5 16 17 -2 -7 -4 -4 -1 0 -1
last:到谈判	-1 0 0 0 0 0 -1 -1 -1 6 0 0
last:剩多少	-4 -1 -13 -6 -1 29 -2 0 0 -1 0 0
last:办	-4 9 -4 -13 -2 23 -2 -7 3 -1 -1 -1
last:功课	0 0 0 0 0 0 5 -1 -1 0 0 -1
last:务	14 -6 -6 6 -1 -5 -2 -3 7 -1 -1 -2
last:务够吗	-2 0 -7 -1 -5 17 -2 -1 0 0 0 0
last:动静	-1 -1 5 -1 5 -2 -3 -1 0 0 0 0
last:势	-4 -29 -5 52 -3 -2 -5 1 -2 -1 -1 -1
last:区别	36 0 -2 -1 -1 -1 -15 -11 -2 0 -1 -1
last:十个单	-1 -6 -2 16 -1 -1 -1 -2 -1 0 0 0
last:半呢	-1 -7 -4 -9 -3 28 -1 -1 -2 0 0 0
last:单	-6 -4 4 -3 2 0 -2 2 -1 10 -1 -1
last:单了	21 -4 -15 11 -4 -2 -1 -1 -1 -2 -1 -1
last:单吗	-1 47 -15 -14 -13 -3 0 0 0 0 0 0
last:单处理	-10 -1 -2 -8 -3 -2 -2 -1 -1 35 -4 0
last:单多	0 -1 -14 28 -9 -2 -1 -1 -1 0 0 0
last:单多大	-1 -12 34 -11 -2 -5 -1 0 0 -1 0 0
last:单子	-6 -6 -3 24 5 -1 -2 -2 -1 -5 -3 -1
last:单最多	0 0 0 7 -7 0 0 0 0 0 0 0
last:单率	-4 -6 -1 29 -5 -4 -1 -3 -1 -2 -1 -1
last:厉害	-1 -9 -12 21 6 -3 -1 -1 -1 0 0 0
last:去	-10 -9 -8 -6 -2 -4 -8 21 -6 38 -3 -4
last:去C	-12 -1 -1 -2 -2 -5 -5 -1 -1 -5 -3 40
last:去了	5 30 -7 -9 -2 -3 -2 -5 -2 -2 -1 -1
last:去的	-6 -32 20 -15 63 -2 -4 -8 -11 -2 -1 -2
last:去趟C	-2 0 0 0 0 -1 -1 0 0 -1 0 7
last:又断了	-1 24 -6 -5 -2 -1 -1 -6 -1 0 0 0
last:发了没	-1 0 5 0 0 -2 0 0 0 0 0 0
last:发我	6 -1 -1 8 -2 -3 -1 -2 0 -1 -1 -1
last:发货	14 -2 -2 -1 0 -1 -2 -2 -1 -1 0 0
last:受	-3 0 -7 0 0 11 0 0 0 0 0 0
last:口多大	-1 0 -2 -2 0 6 0 0 0 0 0 0
last:句	-24 24 -7 -13 -6 -3 60 -7 -8 -10 -4 -2
last:句话	-3 -4 -9 -5 -4 -1 -4 36 -2 0 -1 -2
last:台	37 -14 20 -23 -4 -5 -10 11 -5 -1 -5 -2
last:吃饭	-1 10 -3 -3 -4 -1 -1 5 0 0 0 -1
last:各位	-1 13 -4 -3 -2 -1 0 -1 -1 0 0 0
last:合同	-10 -1 -7 11 -6 -2 -1 4 -1 -1 0 13
last:同	-10 -1 -7 11 -6 -2 -1 4 -1 -1 0 13
last:同期呢	-1 -7 -2 18 -5 -2 0 0 -1 0 0 0
last:名	-1 19 -2 -1 -11 -1 -1 -1 -1 0 0 0
last:名字	0 9 -1 -1 -1 0 -2 -1 -2 0 0 0
last:后来呢	-3 -10 31 -10 -3 -2 -1 -1 0 -1 0 0
last:向	1 -5 -4 -1 -1 -2 -4 -1 -1 23 -3 -1
last:吗	-3 10 1 -4 -5 3 0 0 0 0 0 0
last:吧	-11 11 2 -4 -4 3 -2 -3 -1 13 -2 -1
last:启	36 -2 -2 -8 -2 -4 -3 -1 -1 -8 -4 0
last:呢	-3 -19 11 8 -2 14 -2 -2 -1 -1 -1 -1
last:味知香	-10 -22 69 -10 -7 -9 -5 -7 -10 -3 18 -2
last:咋办	-3 35 -9 -5 -4 5 -1 -13 -1 -1 -1 -1
last:咋开口	0 -1 -1 -1 0 0 0 5 0 0 -1 0
last:咋样	-1 6 -20 3 0 18 -1 -3 0 0 0 0
last:咋样了	-1 0 13 -2 0 -7 0 -2 0 -1 0 0
last:咋说	-7 -7 24 -8 -1 -4 -2 7 -2 -1 0 -1
last:品	-7 -2 -13 -2 -1 -2 -10 38 0 -1 -2 1
last:哈	1 7 -1 -2 -1 0 -1 -1 -1 0 0 0
last:哈哈	1 7 -1 -2 -1 0 -1 -1 -1 0 0 0
last:响多大	0 -3 -4 -7 -1 15 0 0 0 0 0 0
last:哪	-10 23 15 -13 -16 -3 -3 14 -2 -3 -2 -1
last:哪一步	0 -1 -4 8 -1 -2 0 0 0 0 0 0
last:哪个	-2 -10 2 -10 26 -2 -1 -1 -1 0 0 0
last:哪了	-1 0 13 0 0 -1 -11 0 0 0 0 0
last:哪些	-1 -1 -5 5 3 -2 3 0 0 0 0 0
last:哪位	-1 -3 11 -3 -3 -1 0 0 0 0 0 0
last:哪儿了	-3 -6 5 -6 -1 -2 15 0 0 0 0 0
last:哪几家	-2 -1 -4 -34 9 33 0 0 0 0 0 0
last:哪天	-5 -6 20 -4 -1 -1 0 -1 0 0 -1 0
last:哪家	68 -7 -52 16 -2 -12 -4 -2 -1 -2 -1 -1
last:商机	-1 -2 0 7 -3 0 0 0 0 0 -1 0
last:啊	-4 19 5 -6 -3 -2 -2 -3 -3 -1 -1 -1
last:啥	-2 5 1 -6 1 -2 -1 2 4 0 0 -1
last:啥丢的	0 -1 15 -9 -1 -1 -2 0 -1 0 0 0
last:啥动静	-1 0 11 -1 0 -3 -5 0 0 0 0 0
last:啥好	-1 -3 -1 -1 -1 0 14 -1 -5 0 0 -1
last:啥时候	-1 22 4 -7 -4 -1 -7 -3 -2 0 0 0
last:嘞	-7 32 18 -12 -5 -3 -4 -5 -3 -6 -3 -1
last:回	14 -1 -10 0 0 -1 -1 1 0 0 0 0
last:回P	-2 -2 -1 -2 -2 -1 -9 16 -2 -1 -3 9
last:回事儿	-2 -3 -6 -1 -1 -1 32 -15 0 -1 -1 0
last:回去	-9 -12 -6 -12 -3 -4 -3 63 -6 -3 -1 -4
last:回意向	-5 -1 -2 -1 -1 -1 -2 -1 -1 18 -3 -1
last:回来	21 -4 0 -1 -2 0 -2 -5 -5 0 -1 -1
last:回电话	-1 0 0 0 0 0 -3 0 0 0 -1 6
last:在	58 14 -28 -23 -5 -7 -2 -1 -1 -2 -1 0
last:在不在	-2 22 -7 -4 -4 -1 -1 -1 -1 0 0 0
last:在哪	-11 20 18 -13 -16 -3 -3 18 -2 -3 -2 -2
last:在盯	-6 -1 37 -14 -3 -7 -2 0 0 -1 -1 0
last:在谈	61 -1 -43 2 -1 -2 0 -14 -1 -1 0 0
last:在跟	-1 -9 35 -5 -17 -1 -1 0 0 0 0 0
last:场	15 -7 -4 -3 -4 -2 -5 17 -1 -1 -2 -2
last:均几天	-9 -8 -5 27 0 -1 0 -1 -1 -1 0 -1
last:坏了	-9 40 -3 -10 -3 -4 -1 -6 -2 -1 -1 -1
last:填	-1 46 -7 -6 -13 -3 -1 -12 -1 -1 -1 0
last:处理	-10 -1 -2 -8 -3 -2 -2 -1 -1 35 -4 0
last:多	2 -1 -4 12 -5 -1 -1 0 0 0 0 0
last:多久	0 -6 -8 17 -1 -1 0 0 0 0 0 0
last:多大	-2 -3 5 -2 -1 5 0 0 0 0 0 0
last:多少	-2 -1 2 -2 -1 7 -1 0 0 0 0 0
last:多少个	0 -1 -9 15 0 -3 0 0 0 0 0 0
last:多少了	-3 39 -8 -15 -1 -9 -1 -1 -1 -1 0 0
last:多少家	-1 0 -1 7 -1 -2 0 0 0 0 -1 0
last:多少款	0 0 -4 7 0 -2 0 0 0 0 0 0
last:多少钱	-2 0 8 0 0 -4 0 0 0 0 0 0
last:多高	-6 -3 -2 12 -1 6 -2 -1 -1 -1 -1 0
last:够	-6 -4 -13 4 -1 25 -1 -1 -1 -1 -1 0
last:够不够	-6 -4 -13 4 -1 25 -1 -1 -1 -1 -1 0
last:够吗	-1 0 -5 0 -3 12 -1 0 0 0 0 0
last:大	-2 -4 10 1 -4 3 -1 -1 0 -1 0 0
last:大吗	-2 -2 -11 -2 -1 21 -1 -1 0 -1 0 0
last:天	0 6 6 -1 -3 -1 -1 -2 -1 -1 -1 -1
last:套	123 -4 -84 -4 -1 -10 -7 -2 -1 -5 -4 -1
last:好	-5 18 -5 3 -6 -2 -1 6 -3 -2 -1 -1
last:如何	-11 -1 24 2 0 -4 -1 -7 0 -1 0 0
last:子	-6 -3 -6 20 10 -2 -2 -2 -1 -4 -3 -1
last:子最多	0 0 -1 11 -9 0 0 0 0 0 0 0
last:子最大	0 -3 -4 32 -22 -1 0 0 0 0 0 0
last:字	0 6 -1 -1 -1 0 -2 0 -1 0 0 0
last:安排	-1 -3 -4 -1 16 0 -2 0 -3 0 0 0
last:完	-1 -3 -1 -3 17 -1 -3 -1 -4 0 0 -1
last:完成	-3 0 -16 -22 0 46 0 -1 0 -2 0 0
last:完成吗	0 -2 -3 -5 -1 13 0 0 0 0 0 0
last:完没有	-3 0 8 0 0 -3 0 0 0 0 0 0
last:定	3 -8 8 -3 -2 -5 -2 -2 14 -2 -1 -1
last:定了没	-4 -22 57 -17 -6 -5 0 -1 0 0 0 -2
last:客户	-3 -11 -2 -4 24 2 1 -3 -2 -2 0 -1
last:客户了	0 0 -6 0 8 -1 0 0 0 0 0 0
last:客气点	-3 -31 -3 -10 -6 -2 -3 65 -3 -1 -1 -1
last:客气话	-18 0 -2 0 -2 -2 -4 33 0 -2 -3 -1
last:客通	-3 -23 -8 -7 -4 -3 21 -7 -3 -9 48 -1
last:害	-1 -9 -12 21 6 -3 -1 -1 -1 0 0 0
last:家	12 -2 -6 -2 0 6 -2 -1 0 -1 -4 0
last:家的	8 -14 28 -6 -8 -2 -2 -2 -1 0 0 0
last:容	1 -2 -1 -1 -1 -1 -2 -3 12 -1 -1 -1
last:寄样	-1 -1 -1 -1 -3 -1 0 -1 0 0 0 10
last:对手吗	-1 -2 7 -1 -1 -1 0 0 0 0 0 0
last:对接	-3 -1 12 -1 -1 -2 -1 -1 0 -1 0 0
last:导	6 -3 4 -3 -2 -1 0 0 0 0 0 0
last:小结	-1 -5 -1 -2 -1 0 -3 -8 23 -1 -1 -1
last:少	-2 -1 1 -2 -1 6 -1 0 0 0 0 0
last:少业绩	0 0 -4 -7 0 12 0 0 0 0 0 0
last:少个	0 -1 -9 15 0 -3 0 0 0 0 0 0
last:少了	-2 27 -7 -6 -2 -7 -1 0 -1 0 0 0
last:少多少	-1 0 -1 -4 0 6 0 0 0 0 0 0
last:少客户	-1 0 -5 20 -3 -8 -1 0 0 -1 0 0
last:少家	-1 0 -1 7 -1 -2 0 0 0 0 -1 0
last:少来着	0 -1 20 -15 -1 -3 0 0 0 0 0 0
last:少款	0 0 -4 7 0 -2 0 0 0 0 0 0
last:少没付	-4 -1 34 -14 0 -12 -1 -1 0 -1 0 0
last:少钱	-2 0 8 0 0 -4 0 0 0 0 0 0
last:就定	12 0 -1 0 0 -6 -1 -2 -1 -1 0 0
last:尾款	-2 -1 -2 -1 0 0 0 5 0 0 0 2
last:川	-3 -33 -8 -11 -5 -3 -3 21 -3 -2 50 1
last:工资吗	0 14 -5 -3 -3 -1 0 0 0 0 0 0
last:差多少	-2 -1 -4 2 -2 7 0 0 0 0 0 0
last:己的	-1 -7 -1 23 -3 -1 -1 -4 -1 0 0 -1
last:已签约	-2 0 -1 0 0 -1 0 0 0 6 -1 0
last:布	-1 -4 -1 10 -1 -1 0 -1 0 0 0 0
last:干完	-1 -3 -1 -3 17 -1 -3 -1 -4 0 0 -1
last:年	13 -13 30 -7 -2 -3 -5 -4 -2 -4 -3 -1
last:序	-3 -12 -2 4 25 -1 -1 -3 -2 -1 -1 -2
last:应	6 0 10 -2 -1 -7 -4 -1 0 -1 0 -1
last:底	-2 -2 -80 -2 -1 -5 97 -1 -1 -2 -1 -1
last:店	-12 29 -3 -7 -6 -2 -3 -5 -2 -3 15 -1
last:度	-4 -3 38 -10 -2 -2 -8 -3 -2 -1 -1 0
last:康	-2 -1 -2 10 -15 -2 -2 -6 -3 31 -7 0
last:开	1 8 -1 -1 -3 -1 0 -1 -1 0 0 0
last:异议	-2 0 5 0 0 -1 0 0 0 0 0 0
last:强	-4 23 -6 10 -8 -3 -3 -4 -3 -1 -1 -1
last:录	-6 -11 14 -6 -4 -2 7 -2 15 -2 -3 -1
last:往	-1 -4 -2 -1 -1 0 13 -1 -1 0 -1 0
last:往下聊	-2 0 -1 -1 0 -1 -1 6 -1 0 0 0
last:待办	0 -6 -1 -2 3 -2 -2 -2 15 -1 -1 -2
last:得	-1 0 5 0 0 -2 0 0 0 0 0 0
last:得多	-1 -2 -5 17 -7 -1 -1 0 0 0 0 0
last:得最久	0 -1 -4 7 0 -1 0 0 0 0 0 0
last:得最多	0 -1 -2 9 -4 -1 0 0 0 0 0 0
last:得赚吗	-2 0 -6 0 0 10 0 -1 0 0 0 0
last:微信	-3 0 0 0 0 0 -4 2 0 0 6 0
last:快乐	-3 22 -2 -5 -3 -1 -2 -3 -1 -1 -1 -1
last:态	21 -13 33 -7 -3 -3 -17 -7 -3 2 -2 -1
last:态度	-8 -4 36 -10 -2 -2 -3 -2 -2 -1 -1 0
last:怎么写	-2 -10 -5 -4 -1 -2 -1 27 -1 0 0 0
last:怎么办	-6 -4 -2 -27 -4 53 -1 -5 0 -1 -2 -1
last:怎么样	0 -2 -2 17 -1 -6 0 -4 0 0 0 -1
last:怎么看	-3 0 -1 -2 0 10 -1 -2 0 0 0 0
last:怎么讲	-1 -7 -3 -4 0 -1 -1 20 -2 0 0 0
last:怎么说	-2 -4 -12 -4 0 -2 -1 28 -1 0 0 0
last:怎样	-10 -17 10 -20 -1 58 -1 -15 -1 -1 -1 -1
last:急	0 -11 -8 -4 26 -1 -1 0 0 0 0 0
last:息	-2 6 -11 -10 26 -2 -2 -3 -2 -1 -1 -1
last:情	0 -1 -7 -5 -1 -1 15 7 -3 -1 -1 -1
last:情不错	-2 9 0 -2 -2 0 0 -1 -1 0 0 -1
last:情况	1 -1 5 1 -2 -2 4 -3 -2 -1 -1 -1
last:惠	51 -11 -19 -10 -3 -4 -1 -1 0 0 -1 0
last:意	19 -9 17 -3 -1 -3 -6 -3 -1 -5 -3 -1
last:意向	1 -5 -4 -1 -1 -2 -4 -1 -1 23 -3 -1
last:意见	13 -3 24 -7 -1 -2 -10 -5 -3 -2 -2 -1
last:戏	27 -3 -14 13 -18 10 -3 -2 -1 -6 -2 -1
last:成	31 -16 -17 15 -4 13 -6 -5 -3 -5 -2 -2
last:成交	-29 -27 -17 20 -8 -8 -14 -8 -4 106 -11 -2
last:成任务	0 -2 -3 29 -14 -9 0 0 0 0 0 0
last:成吗	0 -2 -3 -5 -1 13 0 0 0 0 0 0
last:成谈判	0 -5 -1 -4 -1 -1 -1 -2 -4 20 -1 -1
last:成赢单	0 0 0 -2 -1 0 0 0 0 7 0 0
last:我	1 -6 2 1 -5 -2 0 0 -1 -1 -1 12
last:我了	-1 22 -1 -5 -4 -1 -2 -4 -2 -1 0 -1
last:我们	23 -3 18 -2 -1 -3 -13 -6 -1 -3 -5 -2
last:我们的	-3 -1 20 0 0 -2 -7 -5 -1 0 -1 -1
last:我关掉	-3 -1 -6 -1 -1 -2 -6 -2 -1 26 -1 -2
last:我列列	0 0 -1 -8 -2 -2 -1 0 15 0 0 -1
last:我寄样	-1 -1 -1 -1 -3 -1 0 -1 0 0 0 10
last:户	-3 -11 -2 -4 24 2 1 -3 -2 -2 0 -1
last:户 C	-10 -11 -6 -4 -2 -3 -7 -3 -1 -7 58 -1
last:户了	0 0 -6 0 8 -1 0 0 0 0 0 0
last:户清单	-1 0 0 -6 13 0 -1 -2 -1 0 -1 -1
last:手吗	-1 -2 7 -1 -1 -1 0 0 0 0 0 0
last:手的	-1 -21 -2 39 -6 -1 -3 -2 -1 -1 -1 0
last:打	23 -5 -2 -2 -1 -2 -4 -1 -1 -2 -1 -2
last:打电话	-2 -2 -1 -3 4 -1 -2 -2 0 0 -1 10
last:打给P	-1 -2 0 -1 -6 0 -2 -2 0 0 0 15
last:找P	-3 -3 -2 -3 -3 0 -4 -5 -3 -1 4 23
last:找谁	-1 5 -4 -4 7 -1 -1 0 0 0 0 0
last:折	-5 -12 -3 -4 -2 32 -1 -3 -1 -1 -1 -1
last:报	5 20 -4 -4 -1 -3 -2 -8 -1 -1 -1 0
last:报价	8 0 -6 4 0 -3 -1 -1 0 1 -1 -1
last:拉出来	-1 -2 -1 16 1 -1 -2 -3 -4 -2 -2 0
last:拎出来	-1 -2 -1 -2 -2 -1 -1 -2 22 -3 -7 -1
last:拓客通	-3 -23 -8 -7 -4 -3 21 -7 -3 -9 48 -1
last:拜访的	-1 -7 -2 -2 21 -1 -1 -4 -1 0 -1 -1
last:拢了么	-10 -3 34 -5 -2 -2 -4 -2 -2 -3 -1 0
last:挪了	-3 -8 -5 -3 -1 -1 -3 -2 -4 32 -1 -1
last:挺聪明	-1 6 0 -1 -1 0 -1 -1 0 0 0 0
last:捋	-4 0 -1 0 0 -1 9 -1 0 0 -1 -1
last:掉	-11 -2 -8 -1 -1 -3 -5 -2 -1 39 -1 -1
last:排	-1 -3 -4 -1 16 0 -2 0 -3 0 0 0
last:排一下	-1 -6 -2 23 -2 -1 -2 -2 -4 -1 -1 0
last:排个序	-3 -12 -2 4 25 -1 -1 -3 -2 -1 -1 -2
last:排名	-1 -2 0 8 -1 -1 0 -1 0 0 0 0
last:接	-2 -1 5 0 0 -1 0 0 0 0 0 0
last:接人P	-3 0 -1 0 0 0 -1 -1 0 0 7 0
last:接受	-3 0 -7 0 0 11 0 0 0 0 0 0
last:推迟呢	0 -7 -3 -4 -3 21 0 -1 -1 0 0 0
last:摸到C	-6 -1 -17 33 -1 -6 0 0 0 0 0 0
last:收多少	0 -1 -3 -7 -1 13 0 0 0 0 0 0
last:改下	2 0 -8 0 0 -1 -11 -3 -1 26 -2 -2
last:改丢单	-13 -10 -5 -20 -7 -3 -1 -5 -2 68 -1 -1
last:数	-4 -69 -5 111 -10 -3 -1 -9 -5 -2 -2 -1
last:数量	0 -1 0 6 -2 0 0 -1 0 0 0 0
last:整理下	0 0 0 0 0 0 -15 -1 17 0 0 0
last:文档	37 -10 -11 -5 -2 -2 -2 -5 3 -1 -1 -1
last:斗	-2 -4 -4 35 -16 -2 -3 -5 -4 -2 -2 7
last:斗发我	0 -2 -1 30 -9 -1 -2 -4 -5 -1 -1 -3
last:料	-8 -1 -2 0 0 -1 -1 -2 -1 -2 19 -1
last:断了	-1 24 -6 -5 -2 -1 -1 -6 -1 0 0 0
last:新客户	-2 -1 -2 -6 -4 -1 -3 -3 -3 -7 32 0
last:方案	5 -3 11 -2 -3 -2 -6 -4 -1 8 -3 0
last:日快乐	-3 21 -2 -4 -2 -1 -2 -3 -1 -1 -1 -1
last:日期的	-8 -12 -4 -6 53 -1 -11 -3 -1 -3 -3 -1
last:时候	-1 21 4 -8 -3 -1 -6 -2 -2 0 0 0
last:时间	-2 -1 -2 6 -1 -1 0 2 0 0 0 0
last:明	-1 6 0 -1 -1 0 -1 -1 0 0 0 0
last:是P	-12 -1 -13 -1 -1 -1 -8 -10 -1 -3 53 -2
last:是什么	-7 11 17 -3 -4 -4 -5 -1 -1 -1 0 0
last:是吧	-11 -2 21 -1 -1 -2 -1 -2 0 -1 0 0
last:是哪个	-2 -3 29 -6 -12 -2 -1 -1 0 0 -1 0
last:是哪些	0 -1 -2 9 -4 -2 0 0 0 0 0 0
last:是哪位	-1 -3 11 -3 -3 -1 0 0 0 0 0 0
last:是哪天	-6 -6 21 -4 -1 -1 -1 -1 0 0 -1 0
last:是哪家	-5 -7 -9 27 3 -5 -1 -1 -1 -1 0 0
last:是啥	-1 -2 19 -5 -2 -2 -4 -1 -1 0 0 0
last:是多少	-2 0 1 -1 0 5 0 0 0 0 0 0
last:是少了	-1 -5 -4 15 -2 -1 0 0 0 0 0 0
last:是涨了	0 19 -3 -9 -4 -2 0 0 0 0 0 0
last:是谁	-2 -20 38 10 -19 -2 -2 -1 -1 -1 0 0
last:景	-6 -3 -8 -1 -1 -1 39 -3 -1 -3 -3 -8
last:最久	0 -1 -4 7 0 -1 0 0 0 0 0 0
last:最厉害	-1 -9 -12 21 6 -3 -1 -1 -1 0 0 0
last:最多	0 0 -1 7 -5 -1 0 0 0 0 0 0
last:最大	0 -3 -4 32 -22 -1 0 0 0 0 0 0
last:最好	0 -1 -1 10 -6 -1 0 0 0 0 0 0
last:有	-2 -4 0 6 4 -2 0 0 0 0 0 0
last:有几个	0 0 -4 5 2 -2 0 0 0 0 0 0
last:有几家	-1 0 -2 8 -1 -3 0 0 0 0 0 0
last:有吗	0 -3 8 -1 -3 -1 0 0 0 0 0 0
last:有哪些	0 -1 -4 8 1 -2 0 0 0 0 0 0
last:有啥	-5 53 -3 -19 4 -2 -3 -5 -11 -2 -2 -3
last:有多大	-5 -1 7 10 -1 -6 -1 -1 0 -1 -1 0
last:有多少	-7 -2 -10 5 -1 17 -1 0 0 0 0 0
last:有异议	-2 0 5 0 0 -1 0 0 0 0 0 0
last:有戏	4 -2 -13 20 -24 20 -2 -1 0 -1 -1 0
last:有没有	-6 0 -2 -1 2 7 0 0 0 0 0 0
last:有谁	-4 -11 -14 30 9 -2 -3 -1 -2 -1 0 0
last:服	-1 22 -2 -5 -4 -1 -2 -3 -2 -1 -1 0
last:服了	-3 43 -4 -13 -6 -2 -3 -6 -3 -1 -1 -1
last:期	-2 -3 0 15 -15 14 -2 -2 -1 -2 -1 -1
last:期了	-2 -3 -3 3 13 -1 -3 -2 -2 0 0 0
last:期呢	-1 -7 -2 18 -5 -2 0 0 -1 0 0 0
last:期没管	-1 0 -3 -18 27 -3 0 0 0 0 -1 0
last:期的	-2 -5 -2 -3 20 -1 -3 -1 -1 -1 -1 0
last:术	-1 -1 -1 -1 -2 -5 -1 16 0 -1 -1 0
last:机	-1 -1 0 5 -2 0 0 0 0 0 0 0
last:机会	0 -2 -5 12 -1 -3 0 0 0 0 0 0
last:材料	-29 -1 -4 -1 0 -4 52 -4 -1 -4 -3 -1
last:条	-1 -1 -1 -1 -1 -1 -1 -1 10 0 0 0
last:来	1 -4 1 -3 1 5 -3 -1 7 -2 -2 -1
last:来一份	-13 -14 -7 -7 -6 -3 23 39 -2 -3 -5 -1
last:来了	16 34 -9 -15 -5 -3 -3 -6 -2 -3 -2 -1
last:来吗	-4 81 -30 -25 -14 -4 -1 0 0 0 0 -1
last:来呢	-2 -27 15 28 -5 -3 -1 -1 -1 -1 -1 0
last:来往	-1 -4 -2 -1 -1 0 13 -1 -1 0 -1 0
last:来没	-1 0 5 0 0 -2 0 0 0 0 0 0
last:来的	-4 -3 21 -5 -3 -2 -3 -1 -1 -1 2 0
last:来着	-2 24 16 -20 -8 -5 -1 0 -1 0 0 -1
last:松口	4 -3 -4 -1 0 -1 -1 10 0 -1 -1 0
last:板	-13 13 27 -4 -4 -7 -3 -3 -1 -3 -2 -1
last:果	-4 -12 -12 -5 -4 -3 53 -4 -4 -2 -2 -1
last:标	-1 -3 7 4 -3 -2 0 0 0 0 0 -1
last:标吗	-1 -1 -7 8 -1 2 0 0 0 0 0 0
last:标咋办	-2 0 0 -1 0 7 -1 -2 0 0 0 -1
last:标缺口	-2 -8 0 21 -3 -1 -1 -1 -1 0 0 -1
last:样	-3 0 -8 4 -2 17 -1 -6 -1 -1 0 0
last:样了	-3 -3 20 -2 0 -6 -1 -3 0 -1 -1 0
last:格	-2 -11 -55 -20 -10 -4 110 -1 -4 -1 -1 -1
last:案	3 -3 7 -2 -3 -2 2 -3 -1 6 -4 0
last:档	25 -7 -8 -4 -1 -1 -2 -4 2 -1 0 -1
last:档案	-7 -3 -8 -2 -1 -2 35 -2 -1 -4 -6 0
last:榜	-3 -32 -5 62 -6 -2 -2 -6 -3 -1 -1 -1
last:次	15 5 -1 -1 -2 -2 -3 -2 -2 -4 -2 -1
last:次跟C	-3 -3 31 -2 -5 -1 -7 -3 -1 -2 -3 -1
last:款	-6 -2 5 -1 -1 -2 -1 8 0 -1 -1 2
last:款了	24 -1 -10 -11 -3 -3 -1 -3 -2 16 -1 -4
last:款到了	40 -3 -17 -2 0 -4 -1 -3 0 -5 -3 -1
last:步	0 -1 -4 8 -1 -2 0 0 0 0 0 0
last:死	-3 37 -1 -13 -9 -1 -1 -2 -3 -1 -1 -2
last:死了	-2 27 -3 -8 -4 -1 -2 -4 -2 -1 -1 -1
last:死我了	-1 22 -1 -5 -4 -1 -2 -4 -2 -1 0 -1
last:段	-2 -1 23 -5 -1 -1 -3 1 -15 5 -1 0
last:比	29 -7 -17 25 -6 -7 -6 -2 -1 -3 -3 -2
last:比例	0 -3 0 13 -2 -1 0 -1 -1 -2 -1 0
last:比呢	-3 -15 -16 51 -5 -4 -3 -3 -1 0 -1 -1
last:比如何	-1 0 -2 8 0 -3 0 -2 0 0 0 0
last:气	-2 12 -3 -3 -3 -1 11 -5 -3 -1 -1 -1
last:气点	-3 -31 -3 -10 -6 -2 -3 65 -3 -1 -1 -1
last:气话	-18 0 -2 0 -2 -2 -4 33 0 -2 -3 -1
last:求	2 -3 50 -14 -5 -11 -7 -2 -1 -6 -1 -1
last:没	-5 0 17 -2 -4 -3 0 0 0 0 0 0
last:没付	-4 -1 34 -14 0 -12 -1 -1 0 -1 0 0
last:没做的	-2 -4 -3 -6 25 -8 0 -1 0 0 0 0
last:没动静	-2 -1 -1 -2 11 -1 0 -2 -1 0 0 -1
last:没各位	0 9 -5 -1 -1 -1 0 0 0 0 0 0
last:没干完	-1 -3 -1 -3 17 -1 -3 -1 -4 0 0 -1
last:没得	-1 0 5 0 0 -2 0 0 0 0 0 0
last:没有	-2 -4 0 6 4 -2 0 0 0 0 0 0
last:没签的	-2 -2 -2 12 -1 -2 0 -1 -1 0 0 0
last:没管	-1 0 -3 -18 27 -3 0 0 0 0 -1 0
last:没跟	0 -4 -5 -2 20 -1 -2 -1 -2 0 0 0
last:没问题	1 23 -4 -6 -4 -2 -1 -3 -2 -1 -1 -1
last:法	-31 -12 -6 -5 -2 -2 -12 93 -7 -11 -4 -1
last:法务	57 -11 -18 -3 -6 -4 -1 -8 -2 -1 -1 -2
last:活	-3 -30 -8 -8 25 -1 -4 -2 32 -1 0 -1
last:消息	-1 -16 -14 -9 45 -1 -1 -1 -1 0 0 0
last:涨了	0 19 -3 -9 -4 -2 0 0 0 0 0 0
last:涨价	-4 -1 -2 -2 0 -1 -1 12 0 0 0 -1
last:清单	-2 -11 -2 4 26 -1 -2 -3 -5 -1 -1 -2
last:滑了	0 -1 -2 6 -1 -1 0 0 0 0 0 0
last:满意	19 -9 17 -3 -1 -3 -6 -3 -1 -5 -3 -1
last:漏斗	-2 -4 -4 35 -16 -2 -3 -5 -4 -2 -2 7
last:点	-2 -5 -4 -5 -2 1 8 8 5 -1 -1 -1
last:点啥	-4 -8 -12 -3 -3 -3 15 -3 23 -1 -1 0
last:点啥好	-1 -3 -1 -1 -1 0 14 -1 -5 0 0 -1
last:版	-4 -3 -1 -11 -2 -2 -9 19 20 -2 -2 -2
last:版了	-5 -1 13 -1 0 -2 -1 0 0 -2 -1 0
last:状态	-5 -1 27 -1 0 -1 -18 -3 -2 7 -1 -1
last:率	-2 -4 -1 19 -3 -2 -1 -2 -1 -1 -1 -1
last:率咋样	0 0 0 5 0 -4 0 0 0 0 0 0
last:率多少	0 -1 -2 7 0 -3 0 0 0 0 0 0
last:班	-1 27 -4 -6 -1 -2 -1 -8 -1 -1 -1 0
last:理	-7 -2 -1 -17 9 -2 -6 -1 10 21 -3 -1
last:理下	0 0 0 0 0 0 -15 -1 17 0 0 0
last:理出来	0 -1 -2 -1 -3 0 -4 -1 14 0 -1 0
last:用	50 -1 -48 17 -8 -6 0 -1 -1 -1 0 0
last:用R	42 -2 -8 -1 -1 -1 -17 -3 -1 -3 -4 0
last:电话	-1 -2 -1 -3 2 -1 -3 -3 0 -1 5 7
last:电话会	-17 -1 -1 -2 -2 -2 -4 -6 -3 -1 -3 42
last:白	-2 23 -2 -9 -4 -1 -2 5 -3 -1 -1 -1
last:百川	-3 -27 -6 -10 -6 -2 -3 -6 -3 -2 68 2
last:的	-5 -14 5 5 22 -3 0 -6 -3 -1 1 -1
last:的P值	-5 -1 -1 20 -1 -1 -2 -4 0 -1 -2 0
last:的事	-27 -21 -43 38 28 -4 -1 34 -1 -1 -1 -1
last:的单子	-8 -7 -3 29 8 -2 -2 -2 -1 -6 -4 -1
last:的合同	-26 -1 -8 15 -11 -4 -2 -2 -1 -1 -1 41
last:的呢	-2 -32 -24 31 45 -8 -3 -3 -2 -1 -1 -1
last:的啥	-1 -1 7 -2 -1 -1 -5 -1 5 0 0 0
last:的多	-1 -1 -5 11 -2 -1 -1 0 0 0 0 0
last:的客户	-4 -8 -2 -7 35 -2 -2 -4 -1 -3 -2 -1
last:的情况	-1 0 -2 0 0 0 6 0 -1 -1 0 0
last:的是谁	0 0 -4 8 -2 -1 0 0 0 0 0 0
last:的有谁	-4 -13 -32 37 26 -3 -5 -1 -3 -1 -1 -1
last:的来往	-1 -4 -2 -1 -1 0 13 -1 -1 0 -1 0
last:的档案	-7 -3 -8 -2 -1 -2 35 -2 -1 -4 -6 0
last:的比例	0 -3 0 13 -2 -1 0 -1 -1 -2 -1 0
last:的电话	5 -3 -2 -6 -5 -2 -7 -11 -2 -4 38 -1
last:的短信	0 -3 0 -1 -1 0 -1 8 0 0 0 0
last:的话术	-1 -1 -1 -2 -3 -7 0 15 -1 0 0 0
last:的说法	-4 -8 -2 -7 -1 -1 -1 29 -4 0 0 -1
last:的跟进	-6 -8 -1 -25 52 -2 -1 -3 -2 0 -1 -3
last:的近况	-4 -6 48 -5 -1 -3 -16 -3 -4 -2 -2 -1
last:目	-1 0 -19 27 0 -2 0 0 0 -2 -1 0
last:盯	-6 -1 37 -14 -3 -7 -2 0 0 -1 -1 0
last:看	-2 -42 5 60 -6 -1 -4 -2 -4 -2 -2 -1
last:看漏斗	0 -3 -1 8 -10 -1 -1 -3 -4 -1 -1 18
last:看看	-3 -18 -2 42 -6 -3 -2 -3 -2 -1 -1 -1
last:着	-2 21 14 -17 -8 -5 -1 0 -1 0 0 0
last:着呢	-3 -4 19 -8 9 -5 -3 0 0 -2 -1 0
last:知香	-10 -22 69 -10 -7 -9 -5 -7 -10 -3 18 -2
last:短信	0 -3 0 -1 -1 0 -1 8 0 0 0 0
last:码多少	0 40 -7 -21 -1 -6 -1 0 -2 0 0 0
last:碍事	-3 -6 -8 -1 -1 20 -1 -1 0 -1 0 0
last:票	6 23 -10 -8 -3 -1 -2 -3 -2 -1 -1 1
last:禾	-9 -36 14 -11 -14 -3 -6 -4 -2 -6 79 -2
last:稳了吧	-5 0 0 0 0 9 -1 0 0 -1 -1 0
last:等	16 56 -7 -20 -13 -3 -5 -10 -5 -5 -2 -2
last:等D	7 0 -2 0 0 -1 -1 0 0 0 0 -1
last:答了	57 0 -15 -27 -2 -8 -2 -1 -1 -1 -1 -1
last:签	15 -9 17 9 -7 -7 -3 -10 -1 -2 -1 -1
last:签下来	-9 -8 12 15 -1 -7 -1 -1 0 -1 0 -1
last:签了	18 -10 -14 25 -8 -3 -1 -1 -1 -2 -1 -1
last:签了没	-1 -7 22 -8 -2 -3 0 0 0 0 0 0
last:签呢	-19 -37 -39 -27 -6 150 -4 -5 -2 -7 -3 -1
last:签多少	-2 0 -3 9 0 -4 0 0 0 0 0 0
last:签的	-1 -2 -4 12 -2 -1 0 -1 0 0 0 0
last:签的多	-1 -1 -5 11 -2 -1 -1 0 0 0 0 0
last:签约	-2 0 -1 0 0 -1 0 0 0 7 -1 0
last:简报	-1 0 0 0 0 0 5 0 0 -1 -1 0
last:算	-4 15 -1 8 -2 -4 -1 -6 -1 -1 -1 -1
last:算呢	0 -10 -6 24 -3 -2 -1 -1 -1 0 0 0
last:算多少	-1 0 20 -14 0 -3 0 0 0 0 0 0
last:管	-1 34 -11 -15 0 -2 -1 0 -1 0 -1 0
last:管采购	-14 -3 -4 -1 -1 -2 -5 -2 0 -3 37 -1
last:系	14 -1 2 -1 -2 -1 -5 -2 0 -2 -2 -1
last:系P	-1 0 0 -1 -3 0 -1 -1 0 0 0 8
last:系了	-1 0 28 0 -22 -1 -1 0 0 0 0 0
last:系人	-3 0 4 6 -4 -1 0 0 0 0 -1 0
last:系人P	-6 0 -4 0 0 0 -1 -1 0 -1 15 0
last:索	-5 -5 -5 11 -6 -2 -4 -2 -1 13 9 -1
last:约	-5 0 -1 -1 0 -1 0 3 0 4 -1 2
last:纪要	-2 0 -1 0 -1 0 -2 0 9 -1 -1 0
last:纸	-4 5 -3 -3 -4 -1 20 -2 -2 -3 -3 -1
last:线	0 22 -3 -5 -8 -1 -2 -1 -1 -1 -1 0
last:线索	-5 -5 -5 11 -6 -2 -4 -2 -1 13 9 -1
last:绍的	-3 -1 7 -1 -1 -1 -14 -2 -1 -3 22 -1
last:经过了	-3 0 -3 -7 18 -2 -1 -1 0 -1 -1 0
last:结	-1 -3 2 -1 -1 -1 -2 -5 14 0 0 0
last:给C	-17 -3 1 -1 -1 -2 30 4 -1 -5 -5 0
last:给P	-2 -3 -1 -1 -2 -1 -4 5 0 0 -1 8
last:给我	-2 -1 8 0 -1 0 3 -2 -2 -1 -1 -2
last:绝了	-2 20 0 -6 -5 -1 -1 -1 -2 0 0 -1
last:绩	0 0 -4 -7 0 12 0 0 0 0 0 0
last:绩最好	0 -1 -1 10 -6 -1 0 0 0 0 0 0
last:续约	-9 0 0 -3 -1 0 0 8 0 0 0 5
last:缺口	-2 -8 0 21 -3 -1 -1 -1 -1 0 0 -1
last:老客户	-2 0 0 -2 8 0 0 0 0 -1 -1 0
last:考虑	55 -9 -24 -2 -1 -1 -3 -7 -4 -1 -2 -1
last:聊过啥	-3 -1 -2 -2 -2 0 12 0 -2 0 0 0
last:联系P	-1 0 0 -1 -3 0 -1 -1 0 0 0 8
last:联系了	-1 0 28 0 -22 -1 -1 0 0 0 0 0
last:联系人	-3 0 4 6 -4 -1 0 0 0 0 -1 0
last:聪明	-1 6 0 -1 -1 0 -1 -1 0 0 0 0
last:背景	-6 -3 -8 -1 -1 -1 39 -3 -1 -3 -3 -8
last:能完成	-3 0 -16 -22 0 46 0 -1 0 -2 0 0
last:能接受	-3 0 -7 0 0 11 0 0 0 0 0 0
last:能签	-5 -13 0 37 -11 -3 -1 -1 -1 0 0 -1
last:能结	-2 0 6 0 -1 -1 -1 0 0 0 0 0
last:自己的	-1 -7 -1 23 -3 -1 -1 -4 -1 0 0 -1
last:苦	-1 9 -1 -2 -1 0 -1 -1 -1 0 0 0
last:苦了	-1 8 -1 -2 -1 0 -1 -1 -1 0 0 0
last:苦辛苦	-1 9 -1 -2 -1 0 -1 -1 -1 0 0 0
last:落了	0 -6 -1 0 9 0 0 0 0 0 0 0
last:虑	35 -6 -16 -2 -1 -1 -3 -1 -3 -1 -1 -1
last:行	-3 34 -11 -2 -1 -3 -2 -2 -1 -5 -2 -1
last:补	-23 28 -8 -4 -1 -4 -8 -8 -1 -5 36 -1
last:要	-2 -1 -1 -1 -1 -1 3 -1 7 -1 -1 -1
last:要了	-16 -3 25 -1 -1 -2 0 -1 0 -1 0 0
last:要点	-4 -8 -3 -4 -2 -2 7 -3 22 -1 -1 -1
last:要签	-1 0 0 9 -7 0 0 0 0 0 0 0
last:见	31 4 6 -7 -5 -3 -9 -4 -2 -6 -4 -1
last:览	-4 -23 -6 50 -6 -2 14 -8 -7 -2 -3 -2
last:议记录	-1 0 0 0 0 0 -8 0 10 0 0 0
last:记录	-6 -11 14 -6 -4 -2 7 -2 15 -2 -3 -1
last:讲	-1 -4 -2 -3 0 0 1 13 -1 0 0 0
last:讲一下	-3 0 -1 0 0 0 8 -1 -2 0 0 0
last:访	7 0 -2 0 1 0 -2 -1 0 0 -2 -1
last:访的	-1 -7 -2 -2 21 -1 -1 -4 -1 0 -1 -1
last:试用	50 -1 -48 17 -8 -6 0 -1 -1 -1 0 0
last:话	2 -1 -6 -3 0 -4 -3 11 -1 -2 2 4
last:话了	-1 0 -3 -7 14 -2 0 0 0 0 0 0
last:话会	-17 -1 -1 -2 -2 -2 -4 -6 -3 -1 -3 42
last:话呢	-3 -37 -16 -21 23 66 -3 -4 -2 -1 -1 -1
last:话术	-1 -1 -1 -1 -2 -5 -1 16 0 -1 -1 0
last:话的	0 -6 -7 -7 24 -2 0 0 0 0 0 0
last:该找谁	0 -13 -3 -3 23 0 -1 0 -1 0 0 0
last:说	10 13 -1 -7 3 -5 0 1 -5 -4 -3 -1
last:说D	6 0 0 0 0 -1 -1 -1 -1 -1 0 -1
last:说了算	-9 -2 22 -1 -1 -3 -1 -1 -3 -1 0 0
last:说法	-31 -12 -6 -5 -2 -2 -12 93 -7 -11 -4 -1
last:说的啥	0 -1 -4 -3 -1 -1 -1 -1 12 0 0 0
last:说说	-25 -2 80 -3 -2 -2 -13 -6 -8 -10 -5 -3
last:课	-6 -4 -5 -2 -2 -1 33 -2 -4 -1 -1 -4
last:谁	-2 -11 3 7 9 -1 -2 -1 -1 0 0 0
last:谁C	-6 55 -29 -3 -4 -2 -5 -1 -1 -2 -1 0
last:谁在盯	-2 -1 8 0 -1 -1 -2 0 0 0 0 0
last:谁在跟	-1 -13 49 -8 -23 -1 -2 -1 0 0 0 0
last:谁家的	8 -14 28 -6 -8 -2 -2 -2 -1 0 0 0
last:谁对接	-3 -1 12 -1 -1 -2 -1 -1 0 -1 0 0
last:谈	18 -2 -7 -1 -1 -1 -3 1 -1 -1 -1 -1
last:谈判	-2 -2 -1 -1 0 0 -1 -1 -2 14 -1 0
last:谱	-16 20 33 -11 -5 -5 -3 -5 -2 -2 -1 -1
last:负责	-1 -20 48 -11 -9 -1 -2 0 -1 0 0 0
last:责	-1 -20 48 -11 -9 -1 -2 0 -1 0 0 0
last:货	16 -1 -5 -3 0 -3 -1 -1 0 -1 0 0
last:购	-16 -14 38 -3 -7 -5 -6 -3 -1 -4 22 -1
last:资吗	0 14 -5 -3 -3 -1 0 0 0 0 0 0
last:资料	-2 -1 -1 0 0 -1 -16 -2 -1 -2 26 -1
last:赚吗	-2 0 -6 0 0 10 0 -1 0 0 0 0
last:赚多少	-4 -1 -12 0 0 19 -1 -1 0 0 0 0
last:赢单	-1 -1 -3 -3 -5 -1 -3 -2 -1 22 -2 -1
last:赢单率	0 -2 0 15 -3 -4 0 -1 -1 -1 -1 0
last:走	7 -18 62 -6 -2 -5 -15 -14 -1 -4 -2 -2
last:超期了	0 -1 -1 -6 10 -1 0 0 0 0 0 0
last:趟C	-2 0 0 0 0 -1 -1 0 0 -1 0 7
last:跑	-1 -8 -4 -9 7 18 -1 -1 -1 0 0 0
last:跟	-2 -7 12 -10 7 -1 -1 5 -1 0 0 0
last:跟C	-3 -3 31 -2 -5 -1 -7 -3 -1 -2 -3 -1
last:跟的	-4 -19 -6 -5 42 -1 3 -4 -2 -1 -1 -2
last:跟谁	0 -4 -1 -6 16 0 -2 0 -1 0 0 -1
last:跟进	-4 -3 -1 -6 20 -1 -1 -1 -1 -1 -1 -2
last:跟进C	-5 -2 -1 0 -3 -1 -3 -1 0 -1 -1 20
last:车	-2 45 -11 -11 -12 -2 -1 -3 -1 -1 -1 0
last:辛苦	-1 9 -1 -2 -1 0 -1 -1 -1 0 0 0
last:辛苦了	-1 8 -1 -2 -1 0 -1 -1 -1 0 0 0
last:辞	-2 -13 -10 -4 -11 -3 0 45 0 0 0 0
last:达标吗	-1 -1 -7 3 -1 6 0 0 0 0 0 0
last:过一遍	-1 -1 -5 0 0 -1 12 -1 -1 0 -1 0
last:过了	18 -1 -12 -5 12 -3 -1 -2 0 -3 -2 -1
last:过啥	-3 -1 -2 -2 -2 0 12 0 -2 0 0 0
last:迈康	-2 -1 -2 10 -15 -2 -2 -6 -3 31 -7 0
last:近况	-4 -6 48 -5 -1 -3 -16 -3 -4 -2 -2 -1
last:进	-4 -3 -1 -6 20 -1 -1 -1 -1 -1 -1 -2
last:进C	-5 -2 -1 0 -3 -1 -3 -1 0 -1 -1 20
last:进度	0 -2 26 -14 -1 -3 -1 -1 -2 0 0 0
last:迟呢	0 -7 -3 -4 -3 21 0 -1 -1 0 0 0
last:选了R	5 -1 2 -1 0 -2 -1 -1 0 -1 0 0
last:通	-3 -19 -7 -6 -3 -3 17 -5 -2 -7 39 -1
last:速给C	-7 -2 -4 0 -1 -2 25 -2 -1 -2 -2 -1
last:速览	-4 -4 -5 -6 -2 -1 32 -2 -2 -1 -2 -1
last:逾期的	0 -2 -1 -1 7 0 0 -1 -1 0 0 0
last:遍	-1 -1 -4 0 0 0 8 -1 -1 0 -1 0
last:道	2 0 6 -1 -3 -1 -2 -1 0 0 0 0
last:那D呢	-1 -7 -4 21 -5 -3 0 0 -1 0 0 -1
last:邮件	-4 -13 -3 -4 -9 -1 -2 42 -2 -1 -1 -1
last:部门开	-1 16 -2 -1 -6 -1 -1 -2 -1 0 0 0
last:都有谁	-1 -10 -6 30 -10 -1 -1 0 0 0 0 0
last:都答了	57 0 -15 -27 -2 -8 -2 -1 -1 -1 -1 -1
last:采购	-16 -14 38 -3 -7 -5 -6 -3 -1 -4 22 -1
last:里	-2 -1 0 -1 0 -1 -3 -1 -4 14 -1 0
last:里了	-1 -15 43 -21 -2 -2 0 0 0 0 0 0
last:重启	36 -2 -2 -8 -2 -4 -3 -1 -1 -8 -4 0
last:重点	-2 -8 -8 -2 -1 -3 24 -1 4 -1 -1 -1
last:量	3 -15 -2 46 -13 -2 -4 -5 -2 -2 -2 -2
last:金额	-2 -2 0 9 -1 -1 0 -1 -1 -1 0 0
last:金额呢	0 -10 46 -27 -3 -2 -1 -1 -1 0 0 0
last:钱	7 0 1 0 0 -4 0 0 0 -1 0 0
last:销冠	-1 -17 -3 36 -12 -1 -1 0 -1 0 0 0
last:错	12 4 -4 -1 -1 -1 -4 -1 -1 -2 -1 -1
last:长	0 -1 -2 9 -3 -1 0 0 0 0 0 0
last:长时间	-2 -1 -2 9 -1 -1 0 0 0 0 0 0
last:门	2 29 -13 -4 -2 -1 -4 -2 -1 -1 -2 -1
last:门开	-1 16 -2 -1 -6 -1 -1 -2 -1 0 0 0
last:问	-1 9 -2 -5 -2 -2 -1 8 -1 0 -1 -1
last:问题	1 23 -4 -6 -4 -2 -1 -3 -2 -1 -1 -1
last:间	-2 -1 -2 6 -1 -1 0 2 0 0 0 0
last:阶段	-2 -2 30 -7 -1 -1 -3 -1 -19 7 -1 0
last:青禾	-9 -36 14 -11 -14 -3 -6 -4 -2 -6 79 -2
last:静	-1 -1 5 -1 5 -2 -3 -1 0 0 0 0
last:靠谱	-16 20 33 -11 -5 -5 -3 -5 -2 -2 -1 -1
last:页纸	-5 -5 -2 -2 -1 -2 31 -3 -2 -4 -4 -1
last:项目	-1 0 -19 27 0 -2 0 0 0 -2 -1 0
last:预算	-3 0 -17 28 -1 -5 0 1 0 -1 -1 -1
last:题	1 23 -4 -6 -4 -2 -1 -3 -2 -1 -1 -1
last:额	-3 -2 -1 12 -2 -1 0 -1 -1 -1 0 0
last:额呢	0 -10 46 -27 -3 -2 -1 -1 -1 0 0 0
last:额算呢	0 -3 -3 8 -1 -1 0 0 0 0 0 0
last:饭	-1 10 -3 -3 -4 -1 -1 5 0 0 0 -1
last:香	-10 -22 69 -10 -7 -9 -5 -7 -10 -3 18 -2
last:高	-3 -3 -2 11 -3 3 -1 0 -1 -1 -1 0
long:0	-50 60 42 42 17 -20 -51 -24 -30 -24 -50 -43
long:1	26 -31 -35 -30 -32 27 54 58 1 -29 4 -32
long:2	60 -2 -20 -4 -3 -9 -14 -7 -3 -8 7 -7
person	115 -119 38 -56 -72 -34 67 51 -73 -40 73 26
q:count	-1 2 35 33 -27 46 -19 -43 -17 -25 -21 -21
q:count+customer	27 -10 23 -32 -6 21 8 -5 -5 -8 -4 -4
q:how	-56 30 -2 21 -61 21 -37 89 -34 -28 -28 -26
q:how+customer	-22 -16 30 -13 -7 7 1 49 -4 -9 -7 -4
q:how+reported	12 -4 -2 -3 0 0 -1 -1 0 0 0 0
q:none	-48 85 -98 49 14 -16 -39 27 20 -48 -47 -7
q:none+customer	81 -64 -117 -60 -46 1 -1 -41 -23 94 69 1
q:order	-58 -14 -16 35 -13 -37 -1 18 66 4 2 -8
q:order+customer	-23 -24 53 -16 -15 -12 52 -24 -11 14 9 -6
q:what	-47 -35 9 18 22 -11 64 -1 84 -32 -33 -31
q:what+customer	-8 -26 27 17 -26 22 49 -3 -22 -14 -9 -5
q:what+customer+reported	11 0 -2 0 0 -7 0 -1 0 0 0 0
q:what+reported	-1 -4 -3 -2 -1 0 -2 -1 16 0 0 0
q:when	0 77 54 15 -37 -24 -29 -23 -19 -9 -7 -6
q:when+customer	19 -16 53 -7 -11 -8 -12 -6 -2 -4 -2 -2
q:when+reported	14 -4 -2 -3 0 0 -1 -2 0 0 0 0
q:where	-14 26 23 31 -28 4 -10 -8 -5 -7 -4 -6
q:where+customer	-11 -5 8 11 -3 22 -5 -3 -2 -5 -2 -4
q:whether	-24 47 66 15 40 24 -58 -51 -30 -34 -34 -31
q:whether+customer	-11 -47 93 -40 -13 10 -15 -20 -11 -15 -12 -9
q:whether+customer+reported	11 -3 4 -2 -1 -3 -1 -2 -1 -1 -1 -1
q:whether+reported	-14 2 19 -2 -1 -1 -1 -1 -1 0 0 0
q:which	8 -4 -6 14 56 -2 -20 -14 -10 -21 -19 -20
q:which+customer	13 -7 42 -7 -10 -18 5 -5 -2 -6 -3 -2
q:which+reported	-12 -3 -3 22 -8 -1 -1 -3 11 -1 -1 0
q:who	-6 29 -16 3 79 -46 6 -49 -2 -27 -26 -27
q:who+customer	5 17 37 -13 2 -14 -10 -7 -3 -6 -3 -3
q:who+customer+reported	8 -3 2 -1 -1 -1 -1 -1 -1 -1 0 0
q:why	-25 -5 41 49 -16 -13 -17 8 -12 -5 -3 -3
q:why+customer	-19 -4 39 2 -3 -7 -13 15 -2 -4 -2 -2
reported	19 10 -2 -4 -2 -5 -3 -3 -4 -4 -2 -1
reported?	27 -14 13 8 -12 -13 -8 -12 22 -4 -3 -3
rule:ask_brief	-19 -8 -12 -8 -8 -6 267 -10 -6 -7 9 -6
rule:ask_deal_status	25 -31 242 6 5 -17 -19 -11 -19 2 -18 -14
rule:ask_funnel	-5 -37 -5 255 -10 16 -30 -31 -8 -24 -20 -19
rule:ask_overdue	-3 -17 -6 -8 245 -9 -5 -4 13 -3 -3 -4
rule:ask_whatif	12 -10 -14 -22 -9 263 -12 -9 -7 -2 -2 -2
rule:change_stage	-13 -9 -11 -11 -4 -6 -11 -7 -7 273 -9 -4
rule:create_lead	0 -3 -9 -8 0 -4 -18 -6 -3 -20 269 -3
rule:draft_talk_track	-29 -13 -15 -17 -8 -8 -14 279 -3 -6 -7 -5
rule:none	56 81 35 22 -5 -30 -7 -10 -35 -52 -53 -75
rule:set_reminder	-29 -9 -5 -11 -20 -6 -2 0 -12 -8 -7 286
rule:summarize_meeting	-4 -11 -2 -6 -4 -2 -6 -6 252 -3 -2 -2
topics:0	-50 67 -54 -12 10 -54 41 13 23 14 24 -34
topics:0?	-83 50 42 33 43 23 28 -46 -20 -26 -40 -41
topics:1	108 -27 -24 -1 -46 -22 -54 38 -17 -17 -41 10
topics:1?	-12 -45 53 36 -25 58 -42 15 -22 -23 -18 -18
topics:2	2 -11 10 0 -11 8 -5 25 -5 -3 -4 -5
topics:2?	24 -2 -25 57 -20 -5 -10 0 -8 -4 -3 -3
topics:3	5 0 -5 -1 0 -1 0 2 0 0 0 0
topics:3?	10 -2 -3 8 -6 -1 -2 -1 -1 0 0 -1
`;
