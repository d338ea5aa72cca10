/** Written by `npm run train` from test/corpus; hundredths for log_followup, smalltalk, ask_deal_status, ask_funnel, ask_overdue, ask_whatif, ask_brief, draft_talk_track, summarize_meeting, change_stage, create_lead, set_reminder. Not edited by hand. */
export const INTENT_RUNS_ZH = `
 C	ekeggffggfkg
 C来	eeZfgdygfggg
 D	hhfffjfggggh
 D再	ofgfffgggfgg
 D还	afddfvgggggg
 P	egegggffgfpg
 上	fgcgdgkgmggg
 上面	ggfgcgfgnggg
 上面说	ggffggggjggg
 下	deffggfqgggg
 丢	bdefgfefgyeg
 丢了	bdefgfefgyeg
 之	ggegfglggggg
 之前	ggegfglggggg
 从	fffeggobjggg
 从头	efegggyWfggg
 他	lgfgggiefggg
 他什	ggfgggkfgggg
 他什么	ggfgggkfgggg
 他说	xffffgdaegfg
 你改	fgggggfggkgg
 先	fhggggmfggge
 先了	cgfgggofgggg
 先了解	cgfgggofgggg
 全	ggddgpgggggg
 全年	ggddgpgggggg
 关	dfcggfigfsfg
 出	efgggggfngfg
 出一	efggggffqgfg
 到	deffgfefgtfg
 反	qfdgggfggffg
 回	dgfgggcmfmfg
 对	cgfgggfgggog
 帮	fffffgmejhgf
 帮我	fffffgnekhgf
 帮我关	fgfgggeggngg
 影	egbggqgggfgg
 影响	egbggqgggfgg
 怎么拒	ggfggggjgggg
 总	gafdegffwggg
 总结	gafdegffwggg
 我们	jgfgghfggggg
 我咋	fgfggggkgggg
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
 有	dbcevemffggg
 有什	ffegfgrfeggg
 有什么	ffegfgrfeggg
 有啥	cbgfqflefffg
 理	ggggfgcgoggg
 理一	ggggfgcgoggg
 电	dgggggfggfog
 电话	dgggggfggfog
 给	eggfggmggggg
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
 谈	cfggggfgfqfg
 谈判	cfggggfgfqfg
 输	qdffgffgggfg
 输给	qdffgffgggfg
 输给R	qdffgffgggfg
 还	fgdfhlgggggg
 速	fgfgggmggggg
 速给	fgfgggmggggg
 速给C	fgfgggmggggg
 都	qdfffgfffggg
 青	bZdefffeef0n
 青禾	bZdefffeef0n
,	jjfffggggggg
,,	jjfffggggggg
,CD	ggrbgdgggggg
,CD买	fgndgegggggg
,CD有	ffkggggggggg
,CD能	egepgcgggggg
,CP	fgdggggnggfg
,C下	ldrfffedgefg
,C不	Z0fffeefgefg
,C丢了	rodegeeegdfg
,C丢单	dgemgggggigg
,C两	egmffifggfgg
,C中	lfhfgfgggfgg
,C为	fgkgggfggggg
,C为何	eesfgfffgfgg
,C交	ggfggfjggggg
,C从C	ggbggfpfgggg
,C催	pgdgfgekgffd
,C关	bcefgfefg0eg
,C决	rebggfgggggg
,C决定	rebggfgggggg
,C几	ufkXfdfggfgg
,C到	fenggfgggggg
,C到C	fdqffffggggg
,C又	ixdffedffdef
,C后	ngegggfggfgg
,C哪	tdcfgfgfgfgg
,C啥	ggZfgetggggg
,C回	egkggggggggg
,C多	fffmckfggggg
,C多少	efanglfggggg
,C定	lghggfeggggg
,C对	egngfffggggg
,C对我	dgmggggggggg
,C尾	jgfggggggggg
,C尾款	jgfggggggggg
,C归	eggfggggglgg
,C当	gglgggefgggg
,C当初	gglgggefgggg
,C怎	jckefffngffg
,C怎么	jckefffngffg
,C想	rgcgfffggffg
,C想了	lgggggefggfg
,C我	fghgggegggfk
,C打	fbufgfffgfhg
,C把	kgfggffggggg
,C把我	mgfggffggggg
,C招	lgfggfgggggg
,C招标	lgfggfgggggg
,C按	egdefkfggofg
,C换供	fgkggfgfgggg
,C提	bekdfhdffqfj
,C新	mfghgffggffg
,C是	ffhfffmggggg
,C是谁	ggjgggeggggg
,C晚	gfegglgggggg
,C晚两	gfegglgggggg
,C最	ggjgggfggggg
,C最后	hgkggffggggg
,C有	ififfeefmfgg
,C有没	ogdfgdgggggg
,C有点	ndZfffWe5dff
,C来	lffggggggfgg
,C来厂	oefgggfggffg
,C样	eglggfgfgggg
,C样品	dgnggfgfgggg
,C欠	egkggfgggggg
,C款	jgfggggggggg
,C款到	jgfggggggggg
,C没	ifefoffggefg
,C没联	fgggjggggggg
,C的P	lgigggeeggfg
,C的单	dffveffggceg
,C的客	fgdeWgd3gffg
,C的标	qgeggfffgfgf
,C的档	efegggpggffg
,C的阶	dgfgggfggnfg
,C答	kgfggggggggg
,C答应	kgfggggggggg
,C签	fgelgfggghgg
,C签了	fgcqgdggghgg
,C算	cdrfgfefgleg
,C约	ggjggggggggg
,C线	dffcfgfggsgg
,C线索	dffcfgfggsgg
,C续	ffoigfgbgggg
,C续约	egnngfgYgggg
,C维	fgkgffgggggg
,C维保	fgkgffgggggg
,C能	egpegegggggg
,C要我	lgfggffggggg
,C要求	ogfggdgggfgg
,C让	mgfggfgggggf
,C让我	mgfggfgggggf
,C试	hfmggegegggg
,C试用	hfnggegegfgg
,C说	hfffgfilffgg
,C说要	kggggegggggg
,C谁	ofgggffggffg
,C谁拍	pgaggfgggggg
,C跟	fghglgfggggg
,C跟进	cffgtgdggffg
,C还	fglggegggggg
,C还在	cfoggfgfgggg
,C还没	lgbogefggggf
,C这	eekfgfkgghgg
,C这单	eelgggfggjgg
,C进	cfsfgfefgieg
,C退	fffggggggmgg
,C通	egkggggggggg
,C那个	ggjggggghggg
,C那台	cgmggggggggg
,C那边	jgfggggfgggg
,C都	efcggpqZffgg
,C问	pgaggfgigggg
,C问得	refggfffgefg
,C问我	kgfggfgggggg
,C降	ceffgffggtfg
,C项	pgfefgfggefg
,C项目	pgfefgfggefg
,C验	kgfggfgggfgg
,C验收	ngdggfgggfgg
,C黄	fgeegjfggkgg
,C黄了	fgfgggeggngg
,DC	dggggggfofff
,D催	fgggfggggggl
,D催我	fgggfggggggl
,D先	gefdpfgggggg
,D先跟	gfgemggggggg
,D到	fcfiofgggggf
,D到期	fgfoefgggggf
,D去了	mfggggegggfg
,D同	geglfggggggg
,D同期	geglfggggggg
,D呢	gegnefgggggg
,D喊	gdgfeggggggp
,D喊我	gdgfeggggggp
,D回	iffhggfffgjg
,D天	gnfdgfgggggg
,D天气	gnfdgfgggggg
,D好	gjgffggggggg
,D好热	gjgffggggggg
,D成	geglfggggggg
,D成了	gdgnfggggggg
,D我需	gggfjggggggg
,D打	gdgclgggglgf
,D拜	gffmeghggggg
,D拜访	gffmeghggggg
,D排	gefarggggggg
,D排了	gefarggggggg
,D提示	fgggfgfggggl
,D新建	gegmdggggggg
,D有	gfggkggggggg
,D有什	gdfeugegeggg
,D比	gcfpfggggggg
,D比D	gcfpfggggggg
,D没	ffgcpggggggg
,D没跟	ffggmggggggg
,D的	fegemgfgjggg
,D的会	fbgecgcf0ggf
,D的成	ggflfgggfggg
,D的拜	bffgtgfggfff
,D的活	gafV2gggeggg
,D社	glfefggggggg
,D社保	glfefggggggg
,D约	wXfajfiffggf
,D约了	cegbqgkggggg
,D能	gffkgfgggggg
,D能不	egcogfgggggg
,D能做	gggkgdgggggg
,D能落	fbgpfggggggg
,D要	gfgfkggggggg
,D要跟	gegflggggggg
,D见	fogeeghgfggg
,D评	geeddgfgtggg
,D评审	geeddgfgtggg
,D谁	fmgfegfggggg
,D跑	jefgffmgffgf
,D跑了	mfghfgfggfgg
,D跟	dffjhgjggggg
,D跟D	Xgf0efeggfff
,D跟P	effgfgpgeggg
,D那	gggeggggkggg
,D那个	gggeggggkggg
,M往	gfglggggfggg
,M往上	gfglggggfggg
,P	iejffghfgggg
,PD	flclefgggggg
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
,P说	pbkeggfffggg
,P那	edZujfffgggg
,P那边	edZujfffgggg
,P问	qfefggffgggg
,R	ffifemgfgggg
,R抢了	ggfkffgggggg
,一	gdfhjgifgggh
,一个	gbffqggfgggg
,一会	ggggfgffgggk
,一会儿	ggggfgffgggk
,三点	gfgfgghfeggl
,上	gejffgfgkggg
,上次	iekfggfggggg
,上面	fdjefgffoggg
,下	ggkffggggggg
,下次	gcreegfggggg
,不	hnbcflffgggg
,不知	vfWfgffggggg
,不知道	vfWfgffggggg
,业	jfglgffggffg
,业绩	ffgngfgggggg
,丢	geflfigfgggg
,丢了	gbenelgfgggg
,丢了的	gdfpdfgggggg
,丢单	fffmfggggggg
,为	ggejgggggggg
,为什	ggdmfggggggg
,为什么	ggdmfggggggg
,五	gggjgggggggg
,人还	jgfgggfgggfg
,从	fffmgfgggggg
,他	jfkdfgghfggg
,他们	kelcffgfgggg
,他说	fgffgffscggg
,会	gifcfiffkggg
,会上	gffddgefsggg
,会议	gkffggfgiggg
,会议室	gofefffgfggg
,你	gneefggggggg
,你会	gjfggggggggg
,你叫	glfffgfggggg
,你是	gkeffggggggg
,假	eggegogggggg
,假如	egggflgggggg
,假如C	dgggfmgggggg
,假设	efgbgrgfgggg
,停	fmYU0fgfgggg
,催	fgfggggkgggg
,催款	ggefgggmgggg
,先	ghddpgfffggg
,全	ggejghgggggg
,全年	gffkgfgggggg
,全线	ggfcgmgggggg
,全线0	ggfcgmgggggg
,公	glfffggggggg
,其	jggggfgggggg
,再	dYfefkfvfggg
,写	fVfdfgf0fggg
,写段	gfgggggkgggg
,出	fZYdzdlggggg
,列	fXe1fgffeffg
,刚才	gfffeggglggg
,刚跟	igggggdgjggg
,刚跟P	igggggdgjggg
,创	fbfefgfffgvg
,创建	fbfefgfffgvg
,到	fhffdgmffggj
,加	elegfffeggng
,加个	fbdefgffggwg
,加个新	fbdefgffggwg
,半	geffnggfgggg
,华东	gggkfggggggg
,单	gWdyefgggggg
,卡	gdmggggggggg
,卡在	gdmggggggggg
,卡在谈	gfflggggfggg
,去	jfdfglhggggg
,去C	hfcegmiggggg
,去C之	gfdgggmggggg
,发	gkeggggggggg
,只	hdfidnfffggg
,只看	eZf1effeefgg
,只算	gegmfggfgggg
,只算我	gegmfggfgggg
,各	gfgkgggggggg
,各阶	gfgjgggggggg
,各阶段	gfgjgggggggg
,同	vdcjfffcfgfg
,味	obldffiffggg
,味知	obldffiffggg
,味知香	obldffiffggg
,咋	glffgggfgggg
,咱	fekkfggfgggg
,咱们	efvgffecfgff
,咱组	gcfqdggggggg
,咱跟	fgjggggggggg
,咱跟C	fgjggggggggg
,哈	gjgggggggggg
,哎	jghgggfggggg
,哪一	gfeqbggggggg
,哪一步	gfeqbggggggg
,哪个渠	ggemdggggggg
,哪个行	gffkfggggggg
,哪些在	ggdnefgggggg
,哪些客	ggfkffgggggg
,哪几	ggfbpfgggggg
,哪几个	ggfapfgggggg
,哪家	feeerfgffggg
,哪家快	feeerfgffggg
,嗯	gofefggfgggg
,嗯嗯	gofefggfgggg
,回	egdifgfqeggg
,团	fjfhfggggggg
,团建	eudeefgfgggg
,团队D	gggkefgggggg
,在	guccefgggggg
,在不	gleffggggggg
,在不在	gleffggggggg
,在谈	gfemffgggggg
,在谈的	gfemffgggggg
,多少钱	ggdlgfgggggg
,大	fWfydfgfgggg
,太长	ggffggggjggg
,太长不	ggffggggjggg
,好	fwfbegfefggg
,它	gelefgfgfkgg
,客户要	fggggfgkgggg
,对	gemfffghgggg
,对方说	kfffgggjfggg
,小	geedqfgggggg
,就	figfgjgfgggg
,工	fxbddffegggg
,差	gjfffjgfgggg
,差旅	gkfefkgegggg
,差旅费	gfgdfngggggg
,已	udcfffgefggg
,帮忙归	ggggggffkggg
,帮我C	ggmeffdfgbrf
,帮我写	ggggggfkfggg
,帮我回	gfgefgW1dgff
,帮我建	ggfgggfegglg
,帮我把	fgffegeifpff
,平	ggfjgggggggg
,平均	ggfjgggggggg
,年	kobegefggggg
,年会	gsZdfggggggg
,应	ffdogbglfggg
,建	dgfgggfggfog
,开	S5YdedYeed4f
,录	dfegggffgftg
,录入	dgdgggfggfrg
,待	geffkgifigge
,待会	gfffmgjgfgge
,待会儿	gddesgegfggg
,待办	gdgggggfnggg
,快	fgfmeggggggg
,快到	gbgpfggggggg
,怎	feffgggngggg
,怎么	geffgggngggg
,怎么让	ffcfgffqgggg
,怎样	eedegfgqgggg
,总共	ggfkffgggggg
,恭	gmgfgggfgggg
,恭喜	gmgfgggfgggg
,想个	defggfetgffg
,想个理	defggfetgffg
,想了	fgjgggeggghg
,想了解	fgjgggeggghg
,想看	ggkggfggggfg
,想看看	ggkggfggggfg
,意	gffleggggggg
,意向	gffleggggggg
,成	gegmeggggggg
,成交	gegneggggggg
,我D还	gfgfkgfgfggg
,我们	hfhffgemfggg
,我先	gkggfggfgggg
,我在	fgfgggmggggg
,我要	fgefffqfeggg
,手	gjfkefgggggg
,手上	gffneegggggg
,手里	ggfjgfgggggg
,打	hsdefegdgggg
,把味	fgfefgfffmkg
,把味知	fgfefgfffmkg
,投	eofidfgfgggg
,报了	gffkgggggggg
,报了价	gffkgggggggg
,报价	fgeigfgjgggg
,报价发	ffdggfgogggg
,报销	gkfffggggggg
,报销单	gjffgggggggg
,拍	gflffggggggg
,拍板	gflffggggggg
,拍板的	gflffggggggg
,拓	qcldfffffggg
,拓客	qcldfffffggg
,拓客通	qcldfffffggg
,拜	jgggggfggggg
,拜访	jgggggfggggg
,拜访C	jgggggfggggg
,拟	fffgggfpgffg
,拿	ffCcg/ffgggg
,按	fXezeffffggg
,按金	gffkfggggggg
,按金额	gffkfggggggg
,换	fZdeexfgfggg
,换成	fYded2ffgggg
,换成P	fefufbfeggfg
,推	Ymfeftfegffg
,提醒	gdgfmggfgggi
,提醒我	ggggeggggggj
,收	gnfefggfgggg
,收到	gnfefggfgggg
,放	gnbfjffgfggg
,放假	gnbfjffgfggg
,教我	gfgfggflgggg
,整	fefkggghhggg
,新	fhfgggfggflg
,新增	egfgfgffggmg
,新客	fggggggggfkg
,新客户	fggggggggfkg
,新年	gpfdfggfgggg
,新来	ceefffkffeug
,方	gfekfhgggggg
,方案	gfekfhgggggg
,无	f2fbeffcdfgg
,早	fufceffefggg
,晚	fmdZesfefggg
,替	ggggggelgggg
,替我	ggggggelgggg
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
,有谁	gedcsggggggg
,李	gefjifgggggg
,李雷	gefjifgggggg
,李雷D	gffZrfgggggg
,来	fkeoegfedfgg
,来个	gZexfgffdfgg
,查	ferffgdfgfgg
,查一	fdrfggefgfgg
,根	ggggbgggoggg
,根据	ggggbgggoggg
,每	ebfrfggfgggi
,比	fqeffffffggg
,汇	feodgmcggffg
,没	gkeffgffjggg
,没有	hfdjhigfgggg
,没有下	gdfmigfegggg
,测	c0Wefiffgggg
,涨	eDU/aefoefgf
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
,百川	hbqdefkdfgig
,目	ggkfffgggggg
,目前	ggkfffgggggg
,看下C	ggkgggeggggg
,看看	gggkggggfggg
,离	ggfkgfgggggg
,第	igdggglfgggg
,第一	igdggglfgggg
,第一次	fgcgggpfgggg
,签	ggYdgtgggggg
,算	erebdpfefggg
,约了	ggggeglggggg
,线	gggldggggggg
,线索	gggldggggggg
,给	ehgfgggkfggg
,给C	eggfghgjgghg
,给C再	fgcggmgggggg
,给C的	ZfeggYe6geeg
,给P	eefffgfrggfg
,给个	fZgefggtgggg
,给我	gnggigeeeggf
,统	ggfXgsgggggg
,统一	ggfXgsgggggg
,翻	ffqfffbgjffg
,翻一	ffqfffbgjffg
,翻一下	ffqfffbgjffg
,老	qggifgdfgfbg
,老客	wgghffefgfXg
,老客户	wgghffefgfXg
,聊	ggggbghfnggg
,联系人	ggjffggggghg
,能	ggfneegggggg
,行	fzabdfgffggg
,被R	ggekgfgggggg
,被R抢	ggekgfgggggg
,见	qdfffghffggg
,让	ggeggkgggggg
,讲	fpeefgkfdggg
,讲个	fufcfgfedggg
,该	gffdnggggggg
,该催	ggfdlggggggg
,语	gcgffggpgggg
,语气	gcgffggpgggg
,说	gdlflfffeghg
,说说	gfjggghgfggg
,说说C	gfjggghgfggg
,请给	fggjgggggggg
,请给出	fggjgggggggg
,请问	gjjgfgeffggg
,请问发	gkggfggggggg
,谁	gkfggggggggg
,谁C	fuZffgfggggg
,谁D	figmcgfggggg
,谁在	gcfepggggggg
,谁家	gbbnnfgggggg
,谁最	gehelggggggg
,谁最后	gesebgfggggg
,谁最近	gfafpggggggg
,谁有	fqfecgfggggg
,谁的	glfgdggggggg
,谈	gffffnggfggg
,谈判	gffefoggfggg
,谈判的	gfeUgygggggg
,谈判阶	gffoffggffgg
,谢	fqfffgfdgggg
,财	lgdggggggggg
,赢	gffidkgggggg
,赢单	gggafpgggggg
,赢单率	gggafpgggggg
,跟C	igdjigffiffg
,跟C的	Zgfvbgefoeeg
,跟C约	nfggfgfggggg
,跟P	offfggeffggg
,跟R	fffleggjgggg
,跟R正	eefpfggegggg
,转化	gffjgfgggggg
,转化率	gffjgfgggggg
,输	geeoefgggggg
,输给	gefodggggggg
,输给R	gefodggggggg
,过	gbferggfgggg
,还	mfaffkgggggg
,还有	gfdfgogggggg
,这个	gnfcfgfekggg
,这个群	geggfgfgmggg
,这单	jdkcffgfglgg
,这单多	gdpdgfgggggg
,这天	gmgffggfgggg
,这就	eeXfgf0ffffg
,这段	gfggggfgkggg
,这段录	gfggggfgkggg
,这破	gmffgggfgggg
,这破网	gmffgggfgggg
,逾	gggfjggggggg
,逾期	gggfjggggggg
,那	gasefggfgigg
,那C	efpggffggefg
,那D	gefndfgggggg
,那D呢	geflffgggggg
,那P	faYh2eeegggg
,那个	gfndeggggggg
,那单	fWrQeefef7gg
,那家	ghndefgggggg
,那金	gfjggfgggggg
,那金额	gfjggfgggggg
,都	gffbgpgggggg
,金	geikgggggggg
,金额	geikgggggggg
,金额前	gcfqffgfgggg
,金额靠	gegkgggggggg
,问	qfdggbgggggg
,陌	keefgfflgfgg
,陌拜	keefgfflgfgg
,陪	gfbfgewfgeeg
,随	gofefggfgggg
,随便	gofefggfgggg
,青	fcmefgkffhgg
,青禾	fcmefgkffhgg
,青禾是	ffdegfsgfggg
,青禾的	fbldffsefffg
,预	iffafpgggggg
,预测	gegmfggggggg
,预测一	gegmfggggggg
,领	lleegfgefggg
,领导	lleegfgefggg
,马上C	fgfgggmfggfg
0个	iggegjgggggg
0个点	ggfdglgggggg
0台	ngfggcgggghg
0天	kfffhggggggg
0天没动	gggflggggggg
0家	ggggggfgggjg
0家店	ggggggfgggjg
0折	gggdglgggggg
CD	ggncfggggggg
CD买	fgndgegggggg
CD买了	fgndgegggggg
CD有	ffkggggggggg
CD签	mgfffifggfgf
CD能	egepgcgggggg
CD能签	egepgcgggggg
CP	fgeggggmgggg
C一	dgfggkkfgffg
C下	ldrfffedgefg
C不	brkfffefgefg
C丢了	kjefggffgfgg
C丢了怎	erdfggfegggg
C丢单	dgemgggggigg
C丢单处	eggfggggglgg
C两	dgjgdikggfgg
C两个	ggfgfkgggggg
C两个都	ggfgfkgggggg
C中	lfhfgfgggfgg
C为	efjfgfffgnfg
C为何	eesfgfffgfgg
C之	gfdgggmggggg
C之前	gfdgggmggggg
C了	jgggggeggggg
C交	ggfggfjggggg
C从C	ggbggfpfgggg
C从C怎	ggbggfpfgggg
C会	ggTggvigfggg
C会议	ggggggkgeggg
C会议室	ggggggkgeggg
C催	kgegffjigffe
C催款	Zgfgggnlgggg
C关	bcefgfefg0eg
C再	fgeggkgggggg
C决	rebggfgggggg
C决定	rebggfgggggg
C几	ufkXfdfggfgg
C到	felggggggggg
C到C	fdqffffggggg
C又	ixdffedffdef
C合同签	ogcggfgggfgg
C后	ngegggfggfgg
C呢	egqggdfggegg
C和	ggfggjgggggg
C和C	ggfggjgggggg
C和C都	ggfggjgggggg
C哪	tdcfgfgfgfgg
C啥	ggbfgfqggggg
C回	egjggggggggg
C多	effndjfggggg
C多少	efapgjfggggg
C定	lghggfeggggg
C对	egkgfggggggg
C对我	dgmggggggggg
C对我们	dgmggggggggg
C尾	jgfggggggggg
C尾款	jgfggggggggg
C已经过	ggfflggggggg
C建	bgcgggefgfwg
C建个	bgcgggefgfwg
C开会	ggggggjgeggg
C归	eggfggggglgg
C当	gglgggefgggg
C当初	gglgggefgggg
C当初是	gglgggefgggg
C怎	idhfffhlgffg
C怎么	idhfffhlgffg
C怎么回	ggbggfpfgggg
C想	rgcgfffggffg
C想了	lgggggefggfg
C想了解	lgggggefggfg
C我	fghgggegggfk
C打	ffjggggggggh
C把	mgfggffggggg
C把我	mgfggffggggg
C报	ffpigbfggfgg
C拖	fgdfdlefgpfg
C拖到	fgdfdlefgpfg
C拖到D	egeffogggggg
C招	lgfggfgggggg
C招标	lgfggfgggggg
C按	egdefkfggofg
C挪	fgfgggfgglgg
C换供	fgkggfgfgggg
C换供应	fgkggfgfgggg
C提	bekdfhdffqfj
C放	igfgggegengg
C新	mfghgffggffg
C是	ffhfffmggggg
C是谁	ggjgggeggggg
C晚	gfegglgggggg
C晚两	gfegglgggggg
C晚两周	gfegglgggggg
C最	ggjgggfggggg
C最后	hgkggffggggg
C有	kfhffeefkffg
C有没	ogdfgdgggggg
C有没有	ogdfgdgggggg
C有点	nebfffZexeff
C来	ifdggfmgffgg
C来厂	oefgggfggffg
C标	fgfgggggghgk
C样	eglggfgfgggg
C样品	dgnggfgfgggg
C楼	ggggggjgfggg
C楼下	ggggggjgfggg
C楼下了	ggggggkgfggg
C欠	egkggfgggggg
C款	jgfggggggggg
C款到	jgfggggggggg
C款到了	jgfggggggggg
C没	hfgfmffggffg
C现在	ggjgggfggggg
C现场	eggggfcfqgfg
C的单	cffydfffgceg
C的单子	cffydfffgceg
C的合	cgfggggggggo
C的合同	cgfggggggggo
C的客	fgdeWgd3gffg
C的客户	fgdeWgd3gffg
C的情	fgngggdggggg
C的情况	fgngggdggggg
C的标	ngfggfffgfgg
C的标书	jgfggggggggg
C的档	efegggpggffg
C的档案	efegggpggffg
C的电	ggfgggfgkggg
C的电话	ggfgggfgkggg
C的门	dfdggfveeffg
C的阶	egfgggfgglgg
C的阶段	egfgggfgglgg
C目	ggogggdfgggg
C目前	ggogggdfgggg
C看	rfWdgrefgefg
C答	kgfggggggggg
C答应	kgfggggggggg
C签	ggejggggghgg
C签了	fgcqgdggghgg
C算	cdrfgfefgleg
C约	jfhgfgfggggg
C约了	lfhgfgfggggg
C约了D	nfggfgfggggg
C线	dffcfgfggsgg
C线索	dffcfgfggsgg
C给	cgfggfgfgqgf
C给我	cgfggfgfgqgf
C续	ffoigfgbgggg
C续约	egnngfgYgggg
C维	fgkgffgggggg
C维保	fgkgffgggggg
C能	egpegegggggg
C要我	lgfggffggggg
C要我们	lgfggffggggg
C要求	ogfggdgggfgg
C让	mgfggfgggggf
C让我	mgfggfgggggf
C让我们	mgfggfgggggf
C试	hfmggegegggg
C试用	hfnggegegfgg
C说	emefgfhkfefg
C说要	kggggegggggg
C说要是	kggggegggggg
C谁	ofgggffggffg
C谁拍	pgaggfgggggg
C谁拍板	pgaggfgggggg
C谈到	lgggggffffgg
C跟	fghglgfggggg
C跟进	cffgtgdggffg
C还	fgkggfgggggg
C还在	cfoggfgfgggg
C还没	lgbogefggggf
C这	efifggkgfhgg
C这个	ggmdgekgeggg
C这个客	ggmdgekgeggg
C这单	fekgggfggigg
C进	dfofgfdfghkf
C退	fffggggggmgg
C通	egkggggggggg
C那个	fgjgggggiggg
C那个项	eglgggggggfg
C那台	cgmggggggggg
C那边定	kgfggggggggg
C都	fgdggmldgfgg
C都签	fgefglgggggg
C问	pgaggfgigggg
C问得	refggfffgefg
C问我	kgfggfgggggg
C问我们	kgfggfgggggg
C降	effgggfggmgg
C项	pgfefgfggefg
C项目	pgfefgfggefg
C预	ggcngfgggggg
C预算	ggcngfgggggg
C飞	efeegqfggggg
C飞了	efeegqfggggg
C验	kgfggfgggfgg
C验收	ngdggfgggfgg
C黄	fgffgifggjgg
C黄了	ggfgggfggkgg
DC	dggggggfofff
D上	pfgggfcgggfg
D不	begcfwgfgggf
D买	fgndgegggggg
D买了	fgndgegggggg
D买了多	fgndgegggggg
D了	ndgfgfgggggg
D付	kgfggggggggg
D催	fgggfggggggk
D催我	fgggfggggggk
D先	gefdpfgggggg
D先跟	gfgemggggggg
D再	mggffffggggf
D再打	rfgfefeggfff
D到	gdfimfgggggf
D到期	fgfoefgggggf
D到期的	fgfoefgggggf
D去了	mfggggegggfg
D发	nifffdfggggg
D吃	grfddgfhfggg
D同期呢	geglfggggggg
D呢	geflfggggggg
D喊	gdgfeggggggp
D喊我	gdgfeggggggp
D多	geelfggggggg
D天	gnfdgfgggggg
D天气	gnfdgfgggggg
D好	gjgffggggggg
D好热	gjgffggggggg
D干	ffgmeggggggg
D干了	ffgmeggggggg
D开	jebqefgggggg
D必	icdeqggfgggf
D必须	icdeqggfgggf
D快	gqgddgfggggg
D快乐	gqgddgfggggg
D成	ffglffgggggg
D成了	fegmfggggggg
D成了几	fdgofggggggg
D成交清	fggjgggggggg
D我需	gggfjggggggg
D我需要	gggfjggggggg
D打	gegdjggggkgh
D打给	gdgflggggggi
D拜	gffmeghggggg
D拜访	gffmeghggggg
D拜访C	fgggfgjggggg
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
D没	ffgdoggggggg
D没跟	ffggmggggggg
D的	fehelgfghggh
D的会	gcgfdgdguggg
D的成	ggflfgggfggg
D的拜	bffgtgfggfff
D的拜访	bffgtgfggfff
D的活	gafV2gggeggg
D目标缺	geglfggggggg
D看	nfggffeggggg
D社	glfefggggggg
D社保	glfefggggggg
D社保是	glfefggggggg
D祝	fgggggfkgggg
D祝福	fgggggfkgggg
D签下	egnggegggggg
D签下来	egnggegggggg
D约	qbfdighgfggg
D约了	efgelgiggggg
D约了C	egggggkggggg
D给	jfffigfggggg
D群	gffcggggoggg
D群里	gffcggggoggg
D能不	hgdlffgggggg
D能不能	hgdlffgggggg
D能做	gggkgdgggggg
D能做多	gggngagggggg
D能签哪	fgfkgfgggggg
D能落	fbgpfggggggg
D要	gfgfkggggggg
D要跟	gegflggggggg
D见	gkgffggggggg
D评	geeddgfgtggg
D评审	geeddgfgtggg
D谁	fngfdgfggggg
D跑	jefgffmgffgf
D跑了	mfghfgfggfgg
D跟C开	ggggggkgdggg
D跟D	Xgf0efeggfff
D跟P	effgfgpgeggg
D跟P喝	gfggggkgfggg
D还差	fffdkjgggggg
D还差多	fgehekgggggg
D还有	mfZdimfggggg
D还有什	gfgfkgfgfggg
D进	ifglefgggggg
D那个	gggeggggkggg
D那个对	gggeggggkggg
M	hefkfifggggg
M往	gfglggggfggg
M往上	gfglggggfggg
M往上的	gfglggggfggg
M的	iYguefffgggg
PD	fjdjffgggggg
P上	ggoegggcgggg
P上次	ggofgggbgggg
P什	eeqefgjeegfg
P什么	eeqefgjeegfg
P值	fgglgggfgggg
P写条	eggggggjgggg
P加	vgegggdcgfeg
P吃	defffgrgeggg
P吃饭	defffgrgeggg
P呢	fcY6Xfffgggg
P和	gedofggggggg
P喝	gfggggkgfggg
P喝早	gfggggkgfggg
P喝早茶	gfggggkgfggg
P在	egkgggfggggg
P姓	dgogggcfggig
P换	egjggggggggg
P提	ggkfggfggggg
P是	edrefgeeggjg
P是P	acseefddgfrg
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
P要	lgfggdhggggg
P说	mdifggfgfggg
P谁	ggemeggggggg
P谁做	ggepcggggggg
P谁做得	ggepcggggggg
P走	ggebgogggggg
P走了	ggebgogggggg
P还	dT6defffggfg
P通	kgfggghegggg
P通电	fgegggkggggg
P通电话	fgegggkggggg
P那	fefoiffdgggg
P那边	edfqiffcgggg
P那边有	ffjZnggggggg
P问	pfeffgffgggg
R截	dgohgfgcgggg
R截胡	dgohgfgcgggg
R抢	ggfjfggggggg
R抢了	ggfkffgggggg
R抢了我	ggfkffgggggg
R正	eefpfggegggg
R正面	eefpfggegggg
R比	fdkldffigggg
R比我	feofdgfjfggg
R比我们	feofdgfjfggg
a	kggggggggggg
c	hlifdegggggg
ce	iuedXggggggg
e	imffcggggghg
h	jggggggggggg
l	imffcggggggg
o	jdhkfegfgggg
po	kflggcgfgfgg
pp	gvddcfgggggg
ppt	gvddcfgggggg
pt	gvddcfgggggg
u	kgfggggggggg
w	jjeegfgggfhg
一下C	aejfghqffefg
一下C的	dgoggffggffh
一下拓	ebmeffudegeg
一下拓客	ebmeffudegeg
一个客	cffgggfggfqg
一个客户	cffgggfggfqg
一个月	keeigjgfgggg
一份	ffgffgeikgjg
一会	ggggfgffgggk
一会儿	ggggfgffgggk
一半	fdfdftgfgggg
一半呢	gefefngggggg
一单	gfekgggggggg
一句	eofdfgfifggg
一句怎	efggggglgggg
一句怎么	efggggglgggg
一周	idffogffgggg
一声	fqgfcgegfggh
一家	ifffgfefgfng
一年	rgdggfefgffg
一条	ggfgjgfggghg
一条记	gfdepgeggggg
一条记录	gfdepgeggggg
一次跟	gfjfgggggggg
一段	gfgggggjgggg
一点	fbgffgftgggg
一版	efgdgfdloggg
一眼	ddfghfrfgffg
一般	fedogfgggggg
一起	gugdageggggg
一页	ffggggofgffg
一页纸	ffggggofgffg
三个	jefifhffgggg
三个单	gegneggggggg
三个单子	gdgqdggggggg
三周的	gfflggggfggg
三家	pfgfggeggefg
三成	lgffgggggfgg
三次	dgmgggggggfg
三点	gfggggggfggk
上C	fgfgggmfggfg
上了	gnefcgjggggg
上去	jgfggggggggg
上回	ggkeggfggggg
上次	hgjgfghegggg
上次说	igXgggoggggg
上的	gfglffgggggg
上的单	gggkfggggggg
上的单子	gggkfggggggg
上看	gfdgffoggghg
上门	jggggggggggg
上面	gfhffgfgmggg
上面说	fedffgggqggg
上面说的	ggffggggjggg
下C	dfgggklfgffg
下C的	egmggffgggfh
下一	eenidgfhgfgg
下一步	eepjcgfggfgg
下了	egtYgdjggggg
下单	nkgedfffgfgg
下味	ebrafrffeffg
下味知	ebrafrffeffg
下味知香	ebrafrffeffg
下拓	fdicflpefgfg
下拓客	fdicflpefgfg
下拓客通	fdicflpefgfg
下文	gffkgggggggg
下文的	gffkgggggggg
下文的单	gffkgggggggg
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
不C	xePcerfggfgg
不上	pqcegffbgefg
不买	beqggfgggggg
不亏	Zffggugegggg
不在	gleffggggggg
不够	ffdhgmgggggg
不好	vqceffdceeef
不是涨	glfefggggggg
不是涨了	glfefggggggg
不看	ggffggggjggg
不知	rgZfgffggggg
不知道	rgZfgffggggg
不碍	gfegglgggggg
不碍事	gfegglgggggg
不签	dejegngggggg
不续	kelggfefgggg
不能	lfdgghgggggg
不能先	ogbggfgggggg
不能再	kgfffggggggg
不能完	fgdgemgggggg
不能完成	fgdgemgggggg
不能开	jgeggggggggg
不能摸	egcogfgggggg
不能摸到	egcogfgggggg
不行	Xsbggmffgfgg
不要了	cgmggggggggg
不说	kteeefdecggg
不错	khffggfggggg
不需	fgffgffscggg
不需要	fgffgffscggg
世	gwUcefmgfggg
业	hffleggggggg
业绩	gffkgggggggg
东	eggifggggfkg
丢了几	gdgneggggggg
丢了几个	gdgneggggggg
丢了呢	efZfgveggfgg
丢了怎	erdfggfegggg
丢了怎么	erdfggfegggg
丢了的	gdfpdfgggggg
丢了的呢	gdfpdfgggggg
丢几	ggfXgsgggggg
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
两	fgffgkiggggg
两个	fgbgfpfggggg
两个都	ggfgfkgggggg
两个都成	ggfgfkgggggg
两句	cffgggqhffgg
两周签	gfegglgggggg
两周签碍	gfegglgggggg
两成	gfgbgmghgggg
两点	igggcfnfgffg
个D	dgegggfigggn
个D祝	fgggggfkgggg
个D祝福	fgggggfkgggg
个人	pdoYfgfffggg
个什	ggfgggnffgdg
个什么	ggfgggnffgdg
个会	fgggggfgkggg
个在	ggfjffgggggg
个客	ffgggfgggflg
个客户	ffgggfgggglg
个客户C	Yfefgfefgfzg
个客户到	ggfcnfgggggg
个对接	gggeggggkggg
个对接会	gggeggggkggg
个小	gfggggfenggg
个小结	gfggggfenggg
个序	fdghmggfgggg
个新	idfgfgffggog
个新客	fggfgggggfkg
个新客户	fggfgggggfkg
个新的	ecfffgffggtg
个最	ggedoegggggg
个月的	gdgnhgffgfgg
个机	ggfjgfgggggg
个机会	ggfjgfgggggg
个条	ggncggfggggg
个条件	ggncggfggggg
个清	gffmfggfgggg
个清单	gffmfggfgggg
个渠	ggkhefgggggg
个渠道	ggkhefgggggg
个渠道来	ggmffffggggg
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
个都	ggfgfkgggggg
个都成	ggfgfkgggggg
个都成了	ggfgfkgggggg
个重	gcggggfgnggg
个重点	gcggggfgnggg
个项	egjggggggggg
个项目	egjggggggggg
中	ifeigffggjfg
为丢	eggfggggglgg
为丢单	eggfggggglgg
为何	deuegffegfgg
为啥丢	ggkegggggggg
为啥丢的	ggkegggggggg
为赢	gggefgggglgf
为赢单	gggefgggglgf
主	hgelggeggfig
主要	dgaufggggegg
久	gfhekggggggg
久没	gglgdggggggg
久的	ggfelggggggg
久的是	ggfelggggggg
么丢	gcqifffdgggg
么价	fgkfggfggggg
么写	geffgggngggg
么办	ffgZftgfgggg
么区	ngggggeegggg
么区别	ngggggeegggg
么回事	ggbggfpfgggg
么回事儿	ggbggfpfgggg
么好	cleddgeucggg
么安	feuggffafggg
么安排	feuggffafggg
么开	gfgggggjgggg
么打	faeegfgugggg
么时	kgffggfggggg
么时候	kgffggfggggg
么时候能	ogbggggggggg
么来	ggUgfgwffggg
么样	ggejgfjfgggg
么样的	gfZfggtgfggg
么没	gfgfkgfgfggg
么没干	gfgfkgfgfggg
么没干完	gfgfkgfgfggg
么要	gdfeqgfgeggg
么让	ffcfgffqgggg
么讲	gfffggjjfggg
么说	ggffgggjgggg
么谈	feefgfwbfggg
么跟	fgfggggkgggg
么都	jgfggggggggg
么都不	jgfggggggggg
么降	gfgjgggfgggg
么降了	gfgjgggfgggg
之前的	gfggggkggggg
之前的来	gfggggkggggg
乐	fmgffggfgggg
九	ggecgmgggggh
九五	ggdZgsgggggg
九五折	ggdZgsgggggg
也	pckificefefg
也不	hffggmfegggg
书	fgefgfgkgggj
书递上	jgfggggggggg
书递上去	jgfggggggggg
买	gfmfgffggggg
买了	cfqegegggggg
买了多	fgndgegggggg
买了多少	fgndgegggggg
了0	kgggggfggggg
了C的	egfggggggggn
了P	pgfgggdfgffg
了R	kgggggfggfgg
了一	vcdenfeeffcg
了三	uedfgfeggefg
了个	keffggffhgig
了么	efpfggfggfgg
了什	gggfbgffrggg
了什么	gggfbgffrggg
了价	gffkgggggggg
了会	gfeceugdgggg
了几	gfgkfggggggg
了几个	gfglfggggggg
了几个单	gfgkfggggggg
了几个客	gfgleggggggg
了吧	chkgfggggjgg
了呢	ffcfgpfggfgg
了哪	ffjbifggmfgg
了哪些	eemZkeffofgg
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
了是	egiagngggggg
了是吧	eglggggggggg
了没有	gehlffgggggg
了的	gfcjlgfggggg
了的呢	gdfpdfgggggg
了的有	ffVkufeggggg
了的有谁	ffQd7fdggggg
了算	Ufyfgfgffggg
了解	ggggggkfgggg
了解下	fgggggjfgghg
了解我	lgggggefggfg
了解我们	lgggggefggfg
了谁	fhfcnggggggg
了趟	mgfgggfggffg
了趟C	mgfgggfggffg
了还	eehhglfggggg
了还是	fekigffggggg
了还是少	gffkgggggggg
争对	kggggfffgggg
争对手	kggggfffgggg
争的	ffgmfggfgggg
事儿	ggfggfkfgggg
二	lgfgggfggggg
亏	Zffggugegggg
五	gffefmgghggg
五折	ggecgogggggg
些单子金	gggldggggggg
些合	ggfpaggggggg
些合同	ggfpaggggggg
些商机的	ggfflggggggg
些在	ggdnefgggggg
些客户C	ggbnhfgggggg
些客户晾	gggbmggggggg
些客户没	gggpZggggggg
些客户要	gggldggggggg
交付	dgggggefoggg
交期	hfjjcggggggg
交清	fggjgggggggg
交清单	fggjgggggggg
交的	gfhjffgggggg
交的客	gfglfggggggg
交的客户	gfglfggggggg
交货	ogbggfgggggg
交额	fdfqfggffggg
产	jgegggekgfgg
产品	egbggfcuggfg
人了	eglggggggggg
人了是	eglggggggggg
人了是吧	eglggggggggg
人在	fgoZgghggggg
人是	gfkffggfggig
人是P	ggfgggfeggng
人是哪	gfnfdggggggg
人是谁	genefggggggg
人理	gggbmggggggg
人还	jgfgggfgggfg
什么价	fgkfggfggggg
什么区	ngggggeegggg
什么区别	ngggggeegggg
什么好	cleddgeucggg
什么时	kgffggfggggg
什么时候	kgffggfggggg
什么来	ggUgfgwffggg
什么样	gfZfggtgfggg
什么样的	gfZfggtgfggg
什么没	gfgfkgfgfggg
什么没干	gfgfkgfgfggg
什么要	gdfeqgfgeggg
介	jeefffhlgffg
介绍	jeefffhlgffg
介绍的	fgjgggcfgfng
从C	igcggflfgggg
从C怎	ggbggfpfgggg
从C怎么	ggbggfpfgggg
从头	iffiggobfffg
从方	effqgdfffggg
从方案	effqgdfffggg
他什	ggfgggkfgggg
他什么	ggfgggkfgggg
他们预	ggkegfgggggg
他们预算	ggkegfgggggg
他家	fgegggkggggg
他家啥	fgegggkggggg
他家啥情	fgegggkggggg
他说	offffgejdggg
付定	gfefgfgmgggg
付定金	gfefgfgmgggg
付款	ifckeggigggg
代	hfeffcvffeff
以上的	gggkfggggggg
以上的单	gggkfggggggg
以往	feffggfgfogg
以往谈	feffggfgfogg
以往谈判	feffggfgfogg
们几	ggsWffgggggg
们几个	ggsWffgggggg
们只	kggggffggggg
们和	kggggffggggg
们和R	kggggffggggg
们哪	dgljffgggggg
们差	ietfdgfbgggg
们有	ngghfgeegggg
们比	eZdeegf1gggg
们的	hfjffgfhgggg
们给	rgnefddegffd
们补	lgfggffggggg
们要	efrXgegkgggg
们跟	hfqffgedgggf
们还	fehefqffgggg
们还剩	efeegqfggggg
们预	ggkegfgggggg
们预算	ggkegfgggggg
们预算多	ggldgfgggggg
件	hfhffffjgggg
件是	ggmdggfggggg
件是啥	ggmdggfggggg
价到	fgelgggggggg
价发	ffeggfglgggg
价多	g4ZVgcgggggg
价多少	g4ZVgcgggggg
价是	egpegdgggggg
价是多	egpegdgggggg
价是多少	egpegdgggggg
价格	qeffgdffgggg
价的	fffgggglfggg
任务够	ggfgfkgggggg
任务够吗	ggfgfkgggggg
份资	hgggggXfgfsg
份资料	hgggggXfgfsg
休	gkfXlsddfffg
休了	kZffzebdffeg
优	kfffgggggggg
优惠	tdceffgggggg
会	ggffgigfjggg
会上	gfffegfgnghg
会丢	ggfXgsgggggg
会丢几	ggfXgsgggggg
会儿	gffflgfggggi
会出	ebfedgffyfgg
会前	ffggfgoffggg
会少	gggdgkgggggg
会少收	ggfcgmgggggg
会少收多	ggfcgmgggggg
会帮	ngggggfdgggg
会帮忙	ngggggfdgggg
会怎	gcebgwgdgggg
会怎样	gbdagzgcgggg
会整	cgggggefpggg
会整理	cgggggefpggg
会的	fegffgegpggg
会的纪	edfeegefvgfg
会的纪要	edfeegefvgfg
会议内	ggggggfflggg
会议内容	ggggggfflggg
会议室	glfffghgfggg
会议室的	fpffeffgfggg
会议要	gfggggfflggg
会议要点	gfggggfflggg
会记	egggggcfqgfg
会记录	egggggcfqgfg
会都	gggeggggkggg
会都定	gggeggggkggg
会都定了	gggeggggkggg
伞	grdecggggggg
伞了	guedaggggggg
估	ndeeengfgfgg
估计	pcddeqffgefg
住	gggZogghgggg
体	geekgfghgggg
体面	ggffgggkgggg
何	gfkgghgegggg
作	dfoffjffgggg
你	gmeffgfggggg
你会	gjfggggggggg
你叫	glfffgfggggg
你是	gkeffggggggg
使	fnfefigfgggg
例	fVgdcgff4ggf
供应商的	fgkggfgfgggg
便宜M	fgcdgpgggggg
保是	glfefggggggg
保是不	glfefggggggg
保是不是	glfefggggggg
信怎	gegggggkgggg
信怎么	gegggggkgggg
俩	fffjgjggfggg
俩月	fffjgjggfggg
倒	pXW5Zfffgdfg
候开	ffmfggffgggg
候给	ggmgggchgggg
候能	mgdggggggggg
候能签	fgjggggggggg
值多	ggjfgggggggg
值多少	ggjfgggggggg
假	eifchogfgggg
假如	egggflgggggg
假如C	dgggfmgggggg
假设	efgbgrgfgggg
做多	gfdbgrgggggg
做多少	gfdbgrgggggg
做得	efgidoffgggg
做的	gfffmegggggg
停	ihedlggggggg
停了	lgggggfggfgg
催	hgfgfggjgggg
催C	eggggggjgggh
催合	ffffgggmgggg
催合同	ffffgggmgggg
催我	kgfgfgffgggi
催百	dgggggglgggh
催百川	dgggggglgggh
像	geefggpffgfg
儿	feicmfhfgggg
儿了	ffifggkggggg
儿没	fYsSwfgfgggg
先	hgedijhggggg
先不	esfbdpfedggg
先了	cgfgggofgggg
先了解	cgfgggofgggg
先了解下	cgfgggofgggg
先付	ffefgfgngggg
先保	gfggfkgggggg
先发	jgggggffgggg
先发份	kgggggffggfg
先发份资	kgggggffggfg
先干	gbcb1fcgfggg
先睡	gngffgffgggg
先跟	feceifrggggg
先跟哪	gecctfgggggg
先跟谁	fdcfXf2fgggg
克的	kgfggggggggg
克的价	kgfggggggggg
入	hgfgggfgggkg
全	hgeggjgggggg
全年	gfeggkgggggg
全线	ggfcgmgggggg
全线0	ggfcgmgggggg
全线0折	ggfcgmgggggg
八	edeefvgfgggg
八折	cbccf3gegggg
公	ildefgiggggg
公司	jidffgkggffg
关	hggfgfgfglfg
关了	efiggffggmfg
关单	gggggggggkgg
关掉	dgeggffggqgg
关系	ngjggedfgffg
关键	egigggkgfggg
关键人	egjggfiggggg
内	ggggggffkggg
内容	ggggggffkggg
再	kfffghgigggg
再打	nfggfgfggfgf
再让	egfggkgfgggg
再说	0bdefgfedggg
再降	jgfggfgggggg
再降0	lgfggfgggggg
写	fcgffggmjggg
写个小	gfggggfenggg
写个小结	gfggggfenggg
写几	fZggggfrgggg
写几句	fZggggfrgggg
写封	gfggfgglgggg
写条	fggggggkgggg
写段	gfgggggjgggg
冠	gldkdfgggggg
冲多	egghgjgggggg
决	jeeffggglggg
决定	mdbffgffoggg
况	ggkfghffgggg
况给	ggfgggmffggg
况给我	ggfgggmffggg
冷了	fimfgffggfgg
冻	gofefggfgggg
准	igcggglggggg
准备	egfgggmggggg
准备一	agfggfrfggfg
准备一下	agfggfrfggfg
减	gffWewgggggg
几个在	ggfjffgggggg
几个最	ggedoegggggg
几句	gdggggilggge
几号	Qa7fgggfgggg
几天	fefkjgggfggg
几家	iggdhjgggggg
几家要	gggejggggggg
几家要打	gggejggggggg
几年	Ya/cefebfgff
几成	dccxfiefffgg
几时	Wb1fgfffgfgg
几条	ggegffjghggg
几点	fqdegggggggg
几版	fgjggggggggg
几版了	fgjggggggggg
出D	fggjgggggggg
出D成	fggjgggggggg
出D成交	fggjgggggggg
出一	fegffgffpggg
出一份	gdgfegfgpggg
出一版	dfggggcftgfg
出个	fgggggggjggg
出个纪	fgggggggjggg
出个纪要	fgggggggjggg
出了	lkcfffgggggg
分	jXdrfiiegffg
分期	nfefgfgggggg
划	hfgdnglfbggf
列一	ggggjggggggg
列一下	gggekggggggg
列个	iXe0fgefeffg
列出	ggfchgggmggg
列出来	ggfalgfflggg
列列	gggeggggkggg
刚刚	lgffgfffhffg
刚才	ggggfgggkggg
刚跟	igggggdgjggg
刚跟P	igggggdgjggg
创	fbfefgfffgvg
创建	fbfefgfffgvg
初	gglgggefgggg
初是	gglgggefgggg
判	fffighggfkgg
判挪	feffggfgfogg
判挪了	feffggfgfogg
判的	fdeifpffeggg
判超	gfflggggfggg
判超过	gfflggggfggg
判超过三	gfflggggfggg
判阶	gfflfgggfhgg
判阶段	gfflfgggfhgg
利	ggdegogggggg
利润	ffcdgqgggggg
别	igifggffgfgj
到C	fkhhgfeggfgg
到C不	ffkggggggggg
到C了	lgggggdggggg
到D	jfgffigggggg
到D了	pcgfgfgggggg
到M	cebce1ffgggg
到了	mhefefifgggg
到什	fgrgggcffggg
到什么	fgrgggcffggg
到哪了	ggkgggcggggg
到哪儿	fgbgggoggggg
到哪儿了	fgbgggoggggg
到多	ggfggjgggggg
到多少	ggfggjgggggg
到意	effgggfggngg
到意向	effgggfggngg
到成	ngcigfffgggg
到我们	gglgggefgggg
到我们的	gglgggefgggg
到手	gcfpffgggggg
到手的	gbgqfgfggggg
到报	ggrfgggXgggg
到报价	ggrfgggXgggg
到方	ggfgggfgglgg
到方案	ggfgggfgglgg
到期了	fffkkgeffggg
到期没	gghdkfgggggg
到期没管	ggfcnfgggggg
到期的	fgfmfggggggf
到期的合	gggpbggggggf
到期的跟	fggfkggggggg
到点	fRfZ+gfefggh
到第	fgoggffggdfg
到第几	fgoggffggdfg
到第几版	fgjggggggggg
到签	ffflgfgggggg
到签约	ggfkgfgggggg
到谈	effjgffgfngg
到谈判	effjgffgfngg
前三	gefmffgggggg
前五	gefnfggggggg
前什	ggmdgfgggggg
前什么	ggmdgfgggggg
前情	gggfgglffggg
前推	egkgggehgjgg
前推一	fgggggffgmgg
前的准	egggggkggggg
前的准备	egggggkggggg
前的十	gegkgggggggg
前的十个	gegkgggggggg
前的来	gfggggkggggg
前的来往	gfggggkggggg
前看	dcdfffyggefg
前签	ggbiglgggggg
前给	gfggfgnffggg
前给我	gfggfgnffggg
剩	fgfehmgggggg
剩多	fgfegmgggggg
剩多少	fgfegmgggggg
剩谁	gffelggggggg
办	fggdhkgfiggg
加	gjfgfgffggkg
加一	Zgeigfefgfsg
加个	fjeecgfffgrg
加个新	fbdefgffggwg
加班	greeffgdgggg
加起	gbeqffgggggg
加起来	gbeqffgggggg
务够	ggfgfkgggggg
务够吗	ggfgfkgggggg
务谈	fgggggfggkgg
务谈判	fgggggfggkgg
动的	fegfoggggfgg
动的单	fggemggggfgg
动的单子	fggemggggfgg
势	gYdyffffgggg
包	joffgefdggfg
化率怎	gfgkgfgfgggg
化率怎么	gfgkgfgfgggg
区别	mgggggeegggg
区域	geeodfgggggg
十	hfejfjgggggg
十个	gfgmfggffggg
十个单	gegkgggggggg
升	ffglgggggggg
半	iefchngfgggg
半呢	gefefngggggg
半能	6YbZekeefffg
华东	gggkfggggggg
单了	lfcjfggggggg
单价	fedqgfgfgggg
单吗	gsdddfgggggg
单处	eggefggggpfg
单处理	eggefggggpfg
单多	gfleffgggggg
单多大	gemegfgggggg
单多少	ggqZgfgggggg
单多少钱	ggqZgfgggggg
单子在	gggkeggggggg
单子拉	gggkgggffggg
单子拉出	gggkgggffggg
单子拎	ggggmggggfeg
单子拎出	ggggmggggfeg
单子最	gggmbggggggg
单子有哪	gggjeggggggg
单子有多	ggmegfgggggg
单子金	gggldggggggg
单子金额	gggldggggggg
单改	fefbeggfgvgg
单数	gYdwefgggggg
单最	ggfjfggggggg
单有	gggkdggggggg
单标	fWadeffef9gg
单的	egfngggggfgg
单金	ffglgfgfgggg
单金额	ffglgfgfgggg
卖	ffeffgfpgggg
占	gffmffgggggg
卡	gkhfffgfgggg
卡了	c1bdffgdgggg
卡哪	gdodffgggggg
卡哪儿	gdodffgggggg
卡哪儿了	gdodffgggggg
卡在哪	gemegggggggg
卡在谈	gfflggggfggg
卡在谈判	gfflggggfggg
印	fjifffgggggg
印通	fglggfgggfgh
厂	lffgggfggggg
厉	gkeigfgfgggg
厉害	gkeigfgfgggg
压	gfffgfehnggg
压价	ffgfgfgmfggg
压我	kgfggggggggg
去C	ggfgghkggggh
去C之	gfdgggmggggg
去C之前	gfdgggmggggg
去C碰	kgggggfggggg
去了	kiffggffgfgg
去了C	rffgggeffefg
去了趟	mgfgggfggffg
去了趟C	mgfgggfggffg
去哪	fofXbrgggggg
去的	eWlc0gfedfgg
又	hofeffffgfgg
又不	lefgfggjgfgg
又断	gmffgggfgggg
又断了	gmffgggfgggg
又问	kjefffgfgggg
友	fgffggdkffmg
双	kgggggfggggg
反	kfifgfffgggg
反馈	lfhfgfgfgggg
反馈不	ofeegfgfgggg
反馈不错	ofeegfgfgggg
发了	mfffgggfgggg
发份	kgggggffggfg
发份资	kgggggffggfg
发份资料	kgggggffggfg
发票	hjegfggggggg
发票该	gkggfggggggg
发票该找	gkggfggggggg
发给	gggfggflfggg
发资	ggggggdgggfk
发资料	ggggggdgggfk
发资料给	ggggggdgggfk
发过	ffefgggogggg
发过去	ffefgggogggg
取	eiefgmgggfgg
口	icgffggmgggg
口了	rckefffeggfg
句	egffggjkgggf
句话	gfeffgfngggg
只	hefhemffgggg
只看	eZf1effeefgg
只签	ceffgrgfgggg
只签一	ceffgrgfgggg
只签一半	ceffgrgfgggg
只算	gegmfggfgggg
只算我	gegmfggfgggg
只算我自	gegmfggfgggg
只能	kgfMa7fggggg
叫我	gggggggggggj
叫我一	gfggggffgggm
叫我一下	gegffgffgggn
可	gkfffggggigg
可以	flfefggffjgg
可以往	feffggfgfogg
可以往谈	feffggfgfogg
台	leheghfhgggg
号	Yduggggggggg
司	jidffgkggffg
吃	flfffgigfggg
吃了	gkeggggggggg
吃了没	gkeggggggggg
吃饭	fhfffgmhfggg
各位	gkfffggggggg
各阶段金	gfgjgggggggg
合作	cfpffjfeggfg
合同发	vdcdgfgegggg
合同签	kfhfgfgggggg
合同签了	kfhfgfgggggg
合适	3ZddeZoddggf
同事	fqgcegfehggg
同发	vdcdgfgegggg
同期呢	geglfggggggg
同比	gddqfffggggg
同签	kfhfgfgggggg
同签了	kfhfgfgggggg
同签了没	gfkfgggggggg
名下方	fgglgggfgggg
名下方案	fgglgggfgggg
名片	dgggggegggmg
后一	ggmgfgeggggg
后怎	pekdgfgcgggg
后怎么	pekdgfgcgggg
后来	ffnfgfgegggg
后来呢	feoefggggggg
后来怎	efuggfgYgggg
后续	kghggfgfgfgg
向客	gejjfggggggg
向客户	gejjfggggggg
向的	gfgleggggggg
向的有	gdfraggggggg
向的比	gfgjgggggggg
向的比例	gfgjgggggggg
否	dfsdgegggggg
吧	djhffhgfgjgg
听	nffgggfggffg
启	oggegfgggefg
告	fggfggglgggg
呢	fdjigjfggggg
周的	gfflggggfggg
周签	gfegglgggggg
周签碍	gfegglgggggg
周签碍不	gfegglgggggg
味	jckdfhhffhig
味知	jckdfhhffhig
味知香	jckdfhhffhig
咋办	fpeffhgdgggg
咋样	ghdhgjgfgggg
咋样了	ggkggegggggg
咋说	eemegfgigggg
和C都	ggfggjgggggg
和C都签	fgefglgggggg
和R	heemgfgggggg
咱们	ggnhfffegggg
咱组	gcfqdggggggg
咱跟	ngeggfffgggg
咱跟C	fgjggggggggg
哈	gjgggggggggg
响	ffdegqgggggg
响多	ggfeglgggggg
响多大	ggffgjgggggg
响大	dcVff4ffgfgg
哎	jghgggfggggg
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
哪儿了	ffifggkggggg
哪几	gghcjigggggg
哪几个	ggfekggggggg
哪几个最	ggedoegggggg
哪几家	fgiZilgggggg
哪几家要	gggejggggggg
哪天	ielfgggggggg
哪家	peYikegggggg
哪家快	feeerfgffggg
售	jbfogggfgggg
售后	pfefgfgegggg
商务谈	fgggggfggkgg
商务谈判	fgggggfggkgg
商机的	ggfflggggggg
商机的跟	ggfflggggggg
商的	fgkggfgfgggg
商的事	fgkggfgfgggg
啊	flhffggffggg
啥丢	ggkegggggggg
啥丢的	ggkegggggggg
啥好	gfggggkgfggg
啥情	fgrgggYggggg
啥情况	fgrgggYggggg
啥来	ggVcgfzgfggg
啥没	gfgglgfgfggg
啥结	ggjgfgcgmggg
啥要	gdgfmggghggg
喊	gegfeggggggn
喊我	gegfeggggggn
喜	gmgfgggfgggg
喝早	gfggggkgfggg
喝早茶	gfggggkgfggg
嗯	gofefggfgggg
嗯嗯	gofefggfgggg
嘛	cb3edfeegffg
嘞	eokdfffffffg
器	ikhffdgggggg
器人	gogefggfgggg
回P	ggggggekggfi
回了没	gflffggggggg
回事	ggbggfpfgggg
回事儿	ggbggfpfgggg
回去	fdifggdqfggg
回头	ggggggegggkg
回意	fgggggggglfg
回意向	fgggggggglfg
回来	icdesfffgggg
回款	eghjgfgggggg
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
国	mfggggfffggg
在C	dgjgggjggggg
在不	gleffggggggg
在不在	gleffggggggg
在什	gfofggdggggg
在什么	gfofggdggggg
在什么情	gfmefgfggggg
在几	gmefgggggggg
在几点	gmefgggggggg
在哪	fikeeggigggg
在比	xgbbeegggggg
在犹	ifmggffdgfgg
在犹豫	ifmggffdgfgg
在用	mgigggbfggfg
在盯	fgqcfegggggg
在看	fc2Uefgggggg
在等	gcbjqfgggggg
在谁	feqgcggggggg
在谈	kgdjgggfgggg
在谈判	gfflggggfggg
在谈判超	gfflggggfggg
在谈的	ggflfggggggg
在跟	gfmgdggggggg
在跟C	ggkgeggggggg
地催	gfeegggngggg
场	hkefegfjiggg
场白	gfgggggkgggg
均	fefngggggggg
均几	eefngggggggg
均几天	eefngggggggg
坏	fmeZfofffggg
坏了	fpffffgffggg
埃	gefmgfgigggg
埃玛	gefmgfgigggg
域	geeodfgggggg
堵	fogeeggggggg
堵死	fpgdegggfggg
填	gofqUfgegggg
增多	ggejgfgggggg
增多少	ggejgfgggggg
增线	fggffgffggmg
增线索	fggffgffggmg
声	fffdrgfffggg
处理	fggfjffggjfg
处理的	dffgtfffgefg
备	fggggglggggg
备一	agfggfrfggfg
备一下	agfggfrfggfg
复	eddfgewfgefg
外	gjgfgggggggg
多久	gfjjcggggggg
多了	gffkgggggggg
多了还	gffkgggggggg
多了还是	gffkgggggggg
多少业	ggfegjgggggg
多少业绩	ggfegjgggggg
多少个机	ggfjgfgggggg
多少了	fpedgegggggg
多少在	ggelffgggggg
多少条	ggfpZggggggg
多少来	ggldgfgggggg
多少来着	ggldgfgggggg
多少没	fgpdgdgggggg
多少没付	fgpdgdgggggg
多少钱	jgfggfgggggg
多长	ffgjgggggggg
多长时	ffgkgggggggg
多长时间	ffgkgggggggg
够	fgehglgggggg
够不	ffdhgmgggggg
够不够	ffdhgmgggggg
大单	gmgidfffgggg
大吗	ggdgglgggggg
大客	gggkeggggggg
大客户	gggkeggggggg
大家	gngedgfghggg
大概	hfmggffggggg
大概M	pgfggeefgffg
天气	glfegfgggggg
天没动	gggflggggggg
天记	ggggcgggmggg
天记录	ggggcgggmggg
天里	ggggUgffxggg
太	hgffgffhjggg
太累	fegffgffoggg
太长不	ggffggggjggg
太长不看	ggffggggjggg
失	cceqffffgngf
头的	fgfjgfgggggg
套	xfZfgeefgffg
奶	fyccbfffgggg
奶茶	fyccbfffgggg
好	hjffggfifggg
好热	gjgffggggggg
好的	gkeedggmgggg
如C	dgggfmgggggg
姓	dgogggcfggig
子在	gggkeggggggg
子拉	gggkgggffggg
子拉出	gggkgggffggg
子拉出来	gggkgggffggg
子拎	ggggmggggfeg
子拎出	ggggmggggfeg
子拎出来	ggggmggggfeg
子最	ggglcggggggg
子最大	gffobggggggg
子有哪	gggjeggggggg
子有哪些	gggjeggggggg
子有多大	fgkigegggggg
子没	aguffegfgegg
子的	eapcpffffffg
子给	gfeffewegdef
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
完的	emgfggffiggg
官网	fgggggggggkg
官网留	egggggfgggmg
定下	edkeegfgoggg
定下来	denggggggggg
定个	bgdggfeegggu
定了哪	gggeggggkggg
定了哪几	gggeggggkggg
定了没	fdqdffgggggg
定日	fZfdwgfffggg
定要	mfdgggghgggg
定金	gfffgfgkgggg
宜M	fgcdgpgggggg
审	iffgefggkggg
审会	lgffgfgggggg
客单	fedqgfgfgggg
客单价	fedqgfgfgggg
客户C	hgejgffggfjg
客户列	gfglfggggggg
客户列一	gfglfggggggg
客户到	ggfcnfgggggg
客户到期	ggfcnfgggggg
客户拉	gffmfggfgggg
客户拉个	gffmfggfgggg
客户是	ffogdgfggggg
客户是哪	ffogdgfggggg
客户晾	gggbmggggggg
客户有	ggfhfgfkgggg
客户有几	ggfkgegggggg
客户有没	ggefkggggggg
客户没	ggfkeggggggg
客户没人	gggYqggggggg
客户清	gggfjggggggg
客户清单	gggfjggggggg
客户说	egfhfgglfggg
客气	ecgffgfsgggg
客气点	fYfefgfwfggg
客气话	cgggggfoggfg
客通	jdjeegjffgig
客通是	gfjfggmffgdg
室	glfffghgfggg
室的	fpffeffgfggg
害	gkeigfgfgggg
家到	fgkgggfggggg
家到C	fgkgggfggggg
家后	geoeffgggggg
家后来	geoeffgggggg
家啥	fgegggkggggg
家啥情	fgegggkggggg
家啥情况	fgegggkggggg
家客	Yfehffqffenf
家客户	Yfehffqffenf
家快	feeerfgffggg
家的	fcseefgfgggg
家装	depegfiegggg
家要	gggejggggggg
家要打	gggejggggggg
家要打电	gggejggggggg
容	ggggggffkggg
寄出	mgeggggggfgg
寄出了	pfcggfgggfgg
密	gqebgfgggggg
密码	gqebgfgggggg
密码多	gqebgfgggggg
密码多少	gqebgfgggggg
对我	dgmggggggggg
对我们	dgmggggggggg
对手	icuadffggggg
对接会	gggeggggkggg
对接会都	gggeggggkggg
对方P	agfgggfgggqg
对方说	kfffgggjfggg
导	mhfegfhggfgg
封	hfggfggjgggg
小结	gfggggfemggg
少业	ggfegjgggggg
少业绩	ggfegjgggggg
少个机	ggfjgfgggggg
少个机会	ggfjgfgggggg
少了	gmefgegggggg
少在	ggelffgggggg
少收	ggfcgmgggggg
少收多	ggfcgmgggggg
少收多少	ggfcgmgggggg
少条	ggfpZggggggg
少来	ggldgfgggggg
少来着	ggldgfgggggg
少没	fgpdgdgggggg
少没付	fgpdgdgggggg
少钱	jgfggfgggggg
就	jhefggifgggg
就定	jggggfgggggg
就这	fvdcfffffggg
就这样	fvdcfffffggg
局	pgfggeffgffg
屏	gnffegefjggg
展	fgkggggggfgg
川	idkefghgggig
川打	ecffgsgfgggg
川打八	ecffgsgfgggg
川的	gfhffgffkggh
工	hlgffffggggg
工程	ffofgefggggg
工资	gkfffggggggg
工资吗	gkfffggggggg
差旅	gkfefkgegggg
差旅费	gfgdfngggggg
己	gcfiggfngggg
己的	gegmfggfgggg
已	jfgghggggggg
已经过	ggfflggggggg
已经过了	ggfflggggggg
带	fmefegghgggg
带伞	godeeggggggg
帮我C	ggmeffdfgbrf
帮我关	fgfgggeggngg
帮我关掉	fgfgggeggngg
帮我写	ggggggfkfggg
帮我回	fcfccg1nYffd
帮我建	ggfgggffgglg
帮我把	fgffegeifpff
帮我把C	ggefcgefgtfg
帮我拟	ffgbgggqfggf
帮我拟一	ffgbgggqfggf
干	fdkfmgfffggg
干了	gfgkfggggggg
干嘛	cb3edfeegffg
干完	gfgfkgfgfggg
平	gffkgggggggg
平均	gffkgggggggg
平均几	eefngggggggg
平均几天	eefngggggggg
年会	gsZdfggggggg
序	fdghmggfgggg
应了	gdcerfgghggg
应了没	gbZdwfgggggg
应商的	fgkggfgfgggg
应商的事	fgkggfgfgggg
应对	gggfgfgkgggg
底	bfXfgfuggmfg
店	ikgffgffgfhg
度	ggkfggfggggg
康	icegdgeofkfg
延	cgfggmghgggg
延期	agefgpgigfgg
延期的	ggefgggkgggg
建	fhfgfgffgfng
建一	efegggeegfsg
建一下	cedfgfcdfe3g
建个	egfgggfgggmg
建了	gegmdggggggg
建了几	gegmdggggggg
建了几个	gegmdggggggg
建档	cgfgggefgfrg
开了	kgfhggfggggg
开场	geffgggogggg
开场白	gfgggggkgggg
张	decrfffgggkg
弱	keffgfflgggg
强	fnfieffffggg
归	ffgfggfflhgg
归档	eggfggffkkfg
归纳	gefbfgeevggg
当	ggmfggffgggg
当初	gglgggefgggg
当初是	gglgggefgggg
录一	efffggfggfqg
录个	edffgfefgeug
录了	gggjfggggggg
录了几	gggjfggggggg
录了几个	gggjfggggggg
录入	egegggfggfog
录整	ggggggegjggg
录整理	ggggggegjggg
彩	fglggfgggfgh
彩印	fglggfgggfgh
彩印通	fglggfgggfgh
影	fhdegogggggg
影响	ffdegqgggggg
影响多	ggfeglgggggg
影响多大	ggffgjgggggg
影响大	dcVff4ffgfgg
往上	gfglggggfggg
往上的	gfglggggfggg
往前	egggggfigkgg
往前推	egggggfigkgg
往前推一	fgggggffgmgg
往后	nedfffffgkgg
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
心	ljefgfgegggg
心售	uedegfgcgggg
心售后	uedegfgcgggg
心情	gmffgfgggggg
必	idefnggfgggg
必须	idefnggfgggg
忘	ekffifgegggk
忘了	dngfeegegggm
快乐	fogefgffgggg
快到	heflhgfggggg
快到手	gbgqfgfggggg
快到手的	gbgqfgfggggg
快到期	fffkkgeffggg
快到期了	fffkkgeffggg
快要	eefscggfgggg
态	ifkfggffghgg
态度	efpeggfggggg
怎么写	geffgggngggg
怎么办	ffgZftgfgggg
怎么回事	ggbggfpfgggg
怎么开	gfgggggjgggg
怎么打	faeegfgugggg
怎么样	gggkgfgfgggg
怎么让	ffcfgffqgggg
怎么讲	gfffggglgggg
怎么说	ggffgggjgggg
怎么谈	feefgfwbfggg
怎么跟	fgfggggkgggg
怎样	edidgoghgggg
急	jeeemggggggg
急的	gfebrggggggg
总	hcflfhgfiggg
总结	gfgfgghgkggg
总结下	fafdfgffwggg
总部	lggffgffgggg
怼	fefdfgfsfggf
怼回	fefdfgfsfggf
怼回去	fefdfgfsfggf
恭	gmgfgggfgggg
恭喜	gmgfgggfgggg
息了	Ygugffgggegg
情况	ggkfgifggggg
情况给	ggfgggmffggg
情况给我	ggfgggmffggg
惠	tdceffgggggg
想个	effgggerfffg
想个理	defggfetgffg
想个理由	defggfetgffg
想了解我	lgggggefggfg
想做	egggggfgggmg
想先	pfgegfffgffg
想看	ogbggfgggggg
想看看	ogbggfgggggg
想知	gfggggkggggg
想知道	gfggggkggggg
想知道之	gfggggkggggg
意向客	gejjfggggggg
意向客户	gejjfggggggg
意向的	gfgleggggggg
意向的有	gdfraggggggg
意向的比	gfgjgggggggg
感	fbfggggpgggg
感谢	faggggfrgggg
懂	f3dbXgfffggg
戏	hgehehgggkgg
成P	fefufbfeggfg
成P的	fefufbfeggfg
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
成输	gggeggffgoeg
成输单	gggeggffgoeg
我C	ggjfgggfgdlg
我C的	ggoggfgfgcfg
我D	hfggkgfgfggg
我D的	fXga9geecgge
我D还	gfgfkgfgfggg
我D还有	gfgfkgfgfggg
我一	fjgfegfgfggm
我一下	efgffggffggp
我个	gYf0egeeeggg
我交	beffefwffefi
我们D	jgfggggggggg
我们和	kggggffggggg
我们和R	kggggffggggg
我们哪	dgljffgggggg
我们差	ietfdgfbgggg
我们有	ngghfgeegggg
我们比	eZdeegf1gggg
我们的	ifkffffhgggg
我们给	rgnefddegffd
我们补	lgfggffggggg
我们还	efddfvffgggg
我们还剩	efeegqfggggg
我先	gkggfggfgggg
我关	fgfgggeggngg
我关掉	fgfgggeggngg
我写	ggggggfkfggg
我几	ggggggmfgggb
我几句	ggggggmfgggb
我出	gfggggfgkggg
我出个	gfggggfgkggg
我列	gggdgggglggg
我列列	gggeggggkggg
我去C	egfgggkfgggh
我发	fgggggeggggk
我咋	fgfggggkgggg
我回	gdfdifojdgfg
我回话	gbdeuffggggg
我在	fgfgggmggggg
我建	ggfgggffgglg
我忘	Ygefifgfgggt
我怎	fggfggflgggg
我怎么	fggfggflgggg
我想	fgggggelgggg
我想个	fgfgggdpfgfg
我把	fgffegfifmfg
我把C	ggefcgefgtfg
我拟	ffgdgggnfggg
我拟一	ffgdgggnfggg
我排	gabtldfgfggg
我改	ggegggdfgogg
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
我要	fgfggglgfggg
我记	ffhffgeefgfr
我说	hgfgggjggggg
我说说	ggfggglffggg
我跟进	fgggfgfggggl
我跟进C	fgggfgfggggl
我还	fgfhgffodggg
我需要拜	gggfjggggggg
截	efkkgfgegggg
截胡	dgohgfgcgggg
户C	hgejgffggfjg
户列	gfglfggggggg
户列一	gfglfggggggg
户到	ggfcnfgggggg
户到期	ggfcnfgggggg
户到期没	ggfcnfgggggg
户拉	gffmfggfgggg
户拉个	gffmfggfgggg
户拉个清	gffmfggfgggg
户是	ffogdgfggggg
户是哪	ffogdgfggggg
户晾	gggbmggggggg
户有	ggfhfgfkgggg
户有几	ggfkgegggggg
户有没	ggefkggggggg
户有没有	ggefkggggggg
户没	ggfkeggggggg
户没人	gggYqggggggg
户清	gggfjggggggg
户清单	gggfjggggggg
户说	egfhfgglfggg
房	e3bUgegggggg
所	fddcfivffggg
所有	fddcfivffggg
手上	ggfjfggggggg
手机	fsfcegfffggg
手的	gdgnfggggggg
打九	hgebgngggggg
打九五	ggeWgtgggggg
打九五折	ggeWgtgggggg
打八	fcddfugfgggg
打印	fnffeggggggg
打给	gbeeqggggggi
打给P	ggggfggggggk
打给谁	gWdc1gfggggg
找P	ffgffgfffghm
找到	gglgggefgggg
找到我	gglgggefgggg
找到我们	gglgggefgggg
找哪	gkggfggggggg
找哪个	gkggfggggggg
找哪个部	gkggfggggggg
找谁	flgegggggggg
技	lfldffgfggfg
技术	memcffffggfg
把味	fgfefgfffmkg
把味知	fgfefgfffmkg
把味知香	fgfefgfffmkg
把我	lgfggfffgggg
投	gkggffgggggg
投影	etfefffffggg
折	gfeegngggggg
抢了	ggfkffgggggg
抢了我	ggfkffgggggg
抢了我们	ggfkffgggggg
护	jgggggeggggg
报一	eftkffZgfffg
报一下	eftkffZgfffg
报了价	gffkgggggggg
报价发	ffeggfglgggg
报名	ewddcggfgggg
报的	ggpdgefggggg
报的什	ggkfgggggggg
报的什么	ggkfgggggggg
报销	glfffggggggg
报销单	gkffgggggggg
拆	fPe/dffdefgg
拉个	gffmfggfgggg
拉个清	gffmfggfgggg
拉个清单	gffmfggfgggg
拉出	gggkgggffggg
拉出来	gggkgggffggg
拍	kfgfgggggggg
拍板	kfgfgggggggg
拍板的	gflffggggggg
拍板的是	gflffggggggg
拎	ggggdggfogfg
拎出	ggggggggmfeg
拎出来	ggggggggmfeg
拓	jdjeegjffgig
拓客	jdjeegjffgig
拓客通	jdjeegjffgig
拓客通是	gfjfggmffgdg
拖到	jgefcjffgmfg
拖到D	lgefdkgggfgg
拖得	gffcoggggggg
拖得最	gffcoggggggg
招	ifdfXfnpgfgg
招标	lgfggfgggggg
拜访了	jgghfgfggggg
拜访的	gfgflggfgggg
拜访的客	gggfjggggggg
拟	gfffgjflgffg
拟一	dfgegofkgffg
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
拿销	gtccefgggggg
拿销冠	gtccefgggggg
指	gfflgffggggg
指标	fffmgfgggggg
按	gaetegfffhgg
按金	gffkfggggggg
按金额	gffkfggggggg
挡	foeddfgjgggg
挪	fffgggggglgg
挪了	feffggfgfogg
挺	kgfggggggfgg
捏	ggfjgfgggggg
捏着	ggfjgfgggggg
捏着多	ggfjgfgggggg
捏着多少	ggfjgfgggggg
换	jdiffkfgggfg
换了	reffggdfgffg
换了个	uceefgffggfg
换人	eglggggggggg
换人了	eglggggggggg
换人了是	eglggggggggg
换供	fgkggfgfgggg
换供应	fgkggfgfgggg
换供应商	fgkggfgfgggg
换成	fYded2ffgggg
换成P	fefufbfeggfg
换成P的	fefufbfeggfg
据	ggggbgggoggg
掉	edednlfgghgg
掉链	geXbyggggggg
掉链子	geXbyggggggg
排	gehjifgfgggg
排一	gffmgggffggg
排一下	gffmgggffggg
排个	fZfqjggffggg
排个序	fdghmggfgggg
排了	gefarggggggg
接会	gggeggggkggg
接会都	gggeggggkggg
接会都定	gggeggggkggg
接触	gemgdggggggg
推一	beZfgffwgkgg
推到	ldgegigggggg
推到D	ocgdgjgggggg
推进	ggkgggeggggg
推进到	ggkgggeggggg
推迟呢	geffflgggggg
提了	jgmefegggfgg
提炼	gegfggggmggg
提的	gglfggfggggg
提示	fgggfgfggggl
提示我	fgggfgfggggl
提示我跟	fgggfgfggggl
提醒	fggfhggggggj
提醒我D	ggggeggggggj
提醒我看	gggefggggggm
摸	xgMlgfgggggg
摸到	egcogfgggggg
摸到C	egcogfgggggg
支	lgfggefggggg
收到	ijkegggcgggg
收多	ggfegjgggggg
收多少	ggfegjgggggg
改	gggfggfggjgg
改下	ggfgggefgngg
改丢	defbefgfgxgg
改丢单	defbefgfgxgg
改到第	fgjggggggggg
改到第几	fgjggggggggg
改完	eqhfcgfgfggg
改成谈	gegfgggffngg
改成谈判	gegfgggffngg
改造	lgfgggdgggfg
放	gmdegffgfjgg
放假	gzZbdfgggggg
政	igggggefgfkg
教我	gfgfgggjgggg
数	gYeweggfgggg
数量	gdfnfggggggg
整理一	egggggegmggg
整理一份	cgggggefoggg
文档	peefgggfhggg
文的	gffkgggggggg
文的单	gffkgggggggg
文的单子	gffkgggggggg
斗	gfeqdgfffggh
斗发	gggnegfffggg
斗发我	gggnegfffggg
料	ggggggfgggkh
料给	ggggggdgggfk
断	gfcWyfgfgggg
断了	gmffgggfgggg
新增多	ggejgfgggggg
新增多少	ggejgfgggggg
新增线	fggffgffggmg
新增线索	fggffgffggmg
新客	gggggggggfkg
新客户	gggggggggfkg
新年	gpfdfggfgggg
新建	gfgjfggggghg
新建了	gegmdggggggg
新建了几	gegmdggggggg
新录	gggjfggggggg
新录了	gggjfggggggg
新录了几	gggjfggggggg
新来	hfeggfgfffmg
新来的	ngegggkffgcg
新的单	ggggmggggfeg
新的单子	ggggmggggfeg
新签	fdgpdggggggg
新进展	ffjggggggggg
方P	agfgggfgggqg
方说	kfffgggjfggg
旅	gkfefkgegggg
旅费	gfgdfngggggg
无	grfdfgfefggg
日	fffepgfffggg
日子	fafevgfefggg
日快	fnfffgffgggg
日快乐	fnfffgffgggg
日期	eaed0gefefgg
日期的	edfftgefgffg
早	gofeeghffggg
早点	fsfdcfffgggg
早茶	gfggggkgfggg
时候	jggfggfggggh
时候开	ffmfggffgggg
时候能	mgdggggggggg
时候能签	fgjggggggggg
时间	ffehkgfggggg
时间了	ffdetfeggggg
明	gkgfgggfgggg
是CD	eggggkgggggg
是C推	fggggkgggggg
是P	eekffgeeggng
是不是涨	glfefggggggg
是个	ggfgggnffgdg
是个什	ggfgggnffgdg
是个什么	ggfgggnffgdg
是什	fhjfgghggggg
是什么	fhjfgghggggg
是做	ecSeff+ffffg
是吧	eglggggggggg
是哪	ffkggggggggg
是哪个	gflfeggggggg
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
是谁	genhdgfggggg
晚	fmecenfefggg
晚一	gedfgqgegggg
晚一个	gedfgqgegggg
晚一个月	gedfgqgegggg
晚两	gfegglgggggg
晚两周	gfegglgggggg
晚两周签	gfegglgggggg
景	ffegggqfgffe
晾	ggfZpfgggggg
晾着	ggfYsfgggggg
暂	jgggggfggggg
更	fffghggggkfg
更新	fffghgfgglfg
更新的	ggggkgggggfg
更新的单	ggggmggggfeg
替	ggggggekhggg
替我	ggggggekhggg
最久	gefZtggggggg
最久的	ggfelggggggg
最久的是	ggfelggggggg
最厉	gedlifgggggg
最厉害	gedlifgggggg
最后	gfnfegfggggg
最后一	ggmgfgeggggg
最大	gffmdggggggg
最近一	gdejlggggfgg
最近三次	dgmgggggggfg
月	hefgjhgfgggg
月没	gdgfoggggggg
月的	gdgnhgffgfgg
月签	ggdgglgfgggg
有C	jgcggkfggggg
有下	gdfmigfegggg
有人	glffeggggggg
有什么区	ngggggeegggg
有什么没	gfgfkgfgfggg
有什么要	gdfeqgfgeggg
有几个在	ggfjffgggggg
有几个客	ggfcnfgggggg
有哪几	ggjehfgggggg
有哪几个	gggkeggggggg
有哪几家	fgmakegggggg
有啥	eggflfhfhggg
有啥要	gdgfmggghggg
有回	fdofeggggggg
有多少在	ggelffgggggg
有好	gjcecfgqgggg
有快	gcdfqggggggg
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
有没有好	gjcecfgqgggg
有没有快	gcdfqggggggg
有没有漏	ggegjggggggg
有漏	ggegjggggggg
有漏跟	ggegjggggggg
有点	mgdfffcfqfff
有谁	geejkggggggg
朋	fgffggdkffmg
朋友	fgffggdkffmg
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
期能	reagffgggggg
本	qTZceee5fgfg
机会	ggfjgfgggggg
机器	dlkefggfgggg
机器人	gogefggfgggg
机的跟	ggfflggggggg
机的跟C	ggfflggggggg
李雷D	gffZrfgggggg
李雷的	fZfuegjefggg
材	eggggfnfgffg
材料	Zgfggftfgffg
条件	ggmeggfggggg
条件是	ggmdggfggggg
条件是啥	ggmdggfggggg
条意	lgdggggggggg
条意见	lgdggggggggg
条记	gfdepgeggggg
条记录	gfdepgeggggg
来一	deffffhlgfmg
来一份	ddeeffmqgffg
来个	gcfsfgffeggg
来几	ffbggergfggg
来几条	feZggdxgfggg
来厂	oefgggfggffg
来吗	f0Zadfgggggg
来呢	gZknffgggggg
来往	gfggggkggggg
来怎	efuggfgYgggg
来源	gdgpeggfgggg
来的线	ggekfggggggg
来的线索	ggekfggggggg
来着	gllcefgggggg
来路	ggOgff3ggggg
杯	gvaddfgggggg
松	jeffgjfggggg
松口	mdhffgfhgggg
松口了	rckefffeggfg
板	nhefffgggggg
板的	gflffggggggg
板的是	gflffggggggg
板的是哪	gflffggggggg
构	jggfgfgggggg
构调	jggfgfgggggg
构调整	jggfgfgggggg
架	khgggffggggg
架构	jggfgfgggggg
架构调	jggfgfgggggg
架构调整	jggfgfgggggg
查	glkeffeegggg
查C	fdxffgdffffg
查一	fdrfggefgfgg
查下	gpidffeffggg
标书	egeggfgkgggj
标书递上	jgfggggggggg
标了	lbXxedgggfgg
标完	eeeqgegggggg
标完成	eeeqgegggggg
标成	fgggggggglgg
标缺	geglfggggggg
标缺口	geglfggggggg
标赢	fWaeeffef7gg
样了	fflggfgfgggg
样的	gfZfggtgfggg
根	ggggbgggoggg
根据	ggggbgggoggg
格	neadfeqfghgg
框	lgggggeggfgg
框架	lgggggeggfgg
档	geffgggfhgmg
档案	faeffgifgfsg
检	kgggggffggfg
楚	zgVggcfggfgg
楼	fefggghgjghg
楼下	fgggggkgfggg
楼下了	fgggggkgfggg
概	gfjggfhfgggg
概M	pgfggeefgffg
概括	ggggggffkggg
概要	gfggfgnffggg
榜	fYfwfggffggg
模	hjdffpeegefg
模拟	iedggvdegdeg
次怎	gerfgffcgggg
次怎么	gerfgffcgggg
次拜	fgjgZgofgggg
次拜访	fgjgZgofgggg
次见	fflgggfggggg
次说	igXgggoggggg
次跟	gfkfigffgggg
次跟C	ffogfgefggfg
次跟进	gfjdkggfgggg
次跟进是	gelffggggggg
款了	mgedffgfgkgf
款到	lgeggfgggfgg
款到了	mgeggfgggfgg
款多	ggdlgfgggggg
款多少	ggdlgfgggggg
款的	geaudfgggggg
止	ggdmffgggggg
正	hfgmfgffgggg
正面	eefpfggegggg
步	eemiefffghfg
死	gmgffggggggg
死了	gnfefggfgggg
死我	gmgffggfgggg
死我了	gmgffggfgggg
段	fdkifgfhfhgg
段了	ggfgggdfgngg
段录	gfggggfgkggg
段录音	gfggggfgkggg
段往	dgggggffgofg
段改成	gggfgggggkgg
段的P	fggkgggfgggg
段的P值	fgglgggfgggg
段话	eceeegfwggfg
段都	geeodggggggg
段都有	geeodggggggg
段金	gfgjgggggggg
段金额	gfgjgggggggg
每	ecfpfggfgggi
每单	cVe5ffgdfggg
比	hgfjffghgggg
比D	gcfofggggggg
比D多	geelfggggggg
比例	gfgjgggggggg
比呢	fcctffffgggg
比我	feofdgfjfggg
比我们	feofdgfjfggg
气	gggfggglgggg
气点	fYfefgfwfggg
气话	cgggggfoggfg
求	kfhfgfgggggg
汇	hehhghegjggg
汇总	gaemfgffpfgg
汇报	igngggbgggfg
池	fgfsTfgggofg
沟	fggfggffnggg
沟通	fggfggffnggg
没下文	gffkgggggggg
没下文的	gffkgggggggg
没人	idgarggggggg
没人理	gggbmggggggg
没付	fgpdgdgggggg
没做	gdfeqfgggggg
没做的	gfffmegggggg
没动的	fegfoggggfgg
没动的单	fggemggggfgg
没去	fbfeuggfeggg
没填	ggf0Oggggggg
没声	fUfb7ffefggg
没处	ggegofffgefg
没处理	ggegofffgefg
没处理的	dffgtfffgefg
没干	gfgfkgfgfggg
没干完	gfgfkgfgfggg
没戏	hgeegfffgofg
没打	gfgfjggggggg
没报	gnffcggggggg
没收	fgregZgggggg
没更新的	ggggkgggggfg
没有下	gdfmigfegggg
没有人	gnefdggggggg
没有回	fdofeggggggg
没有好	gjcecfgqgggg
没有快	gcdfqggggggg
没有漏	ggegjggggggg
没有漏跟	ggegjggggggg
没签	efljgfgdgggg
没签的	ggelgfgggggg
没签的有	ffasgeggfggg
没管	ggfaqfgggggg
没约	8Veeaffffggf
没联系了	ggngbggggggg
没联系的	ffggmggfgggg
没见	pffgggeggffg
没说	0gPggggggggg
没跟的	ggdgkggggggg
沪	kdffggfmgfgg
沪川	kdffggfmgfgg
法	geffggfoffgg
法务	lffggggfgggg
注	ggdggglggggg
注意	ggdggglggggg
泰克的	kgfggggggggg
泰克的价	kgfggggggggg
活	hdibmgfgiggg
活了	jghgggfggfgg
流	efgkgggggjgg
流失	cceqffffgngf
测	ekhhfggggggg
测一	gegmfggggggg
测一下	gegmfggggggg
测一下D	gegmfggggggg
测试	cujbeeffgfgg
消息	ffjfifgggggg
消息了	Ygugffgggegg
润	ffdegnghgggg
润色	gggggggkfggg
涨	fcdmfjgigggg
涨了	gieefkgggggg
涨价	fggegggmgggg
添	cgfgggfgggog
清	peYhlffffggg
清单	geghngfffggg
清楚	zgVggcfggfgg
渠	ggkhfffggggg
渠道	ggkhfffggggg
渠道来	ggmffffggggg
渠道来的	ggmffffggggg
温	jgfjggffgggg
源	gegmfggggggg
满	jnefeffggfgg
满意	lekfgfffgffg
漏	gfenfgggfggh
漏了	gdefogfggggg
漏斗	gfeqdgfffggh
漏斗发	gggnegfffggg
漏斗发我	gggnegfffggg
漏跟	ggegjggggggg
演	affgfuffgfgg
点前	mgggggdggggg
点啥	ffegfgkgjggg
点啥好	gfggggkgfggg
点给	ffdegngggggh
点能	fgbggogggggg
点能不	fgbggogggggg
点能不能	fgbggogggggg
炼	gegfggggmggg
热	fhkggffggggg
爬	gaefggegvggg
爬楼	gaefggegvggg
片	hgggggegggkg
版	fchdffeqjggg
版了	fgjggggggggg
牛	fvfcegfdfggg
犹	eeefgefugfgg
犹豫	eeefgefugfgg
率多	ggfjgfgggggg
率怎	gfgkgfgfgggg
率怎么	gfgkgfgfgggg
玛	gefmgfgigggg
环比	ggfjgfgggggg
现	ghjhfgfggggg
现在	ggkhfgfgfggg
现在什	gfofggdggggg
现在什么	gfofggdggggg
现在几	gmefgggggggg
现在几点	gmefgggggggg
现在谁	fdveaggggggg
现场	hmgecgdglggg
班	gpfeeggegggg
球	hndffggggggg
球赛	guadefgggggg
理一	fgggggeglggg
理一份	egggggeglggg
理出	ggggfgfgjggg
理出来	ggggfgfgjggg
理由	defggfetgffg
理的	egfgngfggfgg
生	fjffggjfgggh
生日	flgffgffgggh
生日快	fnfffgffgggg
生日快乐	fnfffgffgggg
用	kiggfffggggg
用R	rgegggcfgffg
用了	a0fbffgefggg
用的	gmefffgggggg
由	efggggfpgffg
电	ghjchggggghh
电话	gfkchgghgghh
电话会	cgggggfffgfq
画	geefggpffgfg
画像	geefggpffgfg
留	fgfgggfggfmg
登	cofegffegfkg
登记	fgggggfggflg
百	idkefhhfhgig
百川	icldehheggig
百川打	ecffgsgfgggg
百川打八	ecffgsgfgggg
百川的	gfhffgffkggh
的C	lgfgggffgfgg
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
的价	hglegegggggg
的会	gfgffgffnggg
的准	egggggkggggg
的准备	egggggkggggg
的几	ldrafegfgggg
的几个	ugcafegggggg
的列	ggefmgggfggg
的前	fcYffg1fefgg
的加	ggejgfgggggg
的十	gegkgggggggg
的十个	gegkgggggggg
的十个单	gegkgggggggg
的单	ffgkiggggffg
的单子	ffgkhggggffg
的单子拉	gggkgggffggg
的单子拎	ggggmggggfeg
的合	egjfffgggggk
的合同	egjfffgggggk
的呢	gYaoreffgggg
的多	fgnfgegggggg
的多少	efwagbfggggg
的客	ffgfkgghgggg
的客户	ffgfkgghgggg
的客户列	gfglfggggggg
的客户有	ggfgegfngggg
的客户清	gggfjggggggg
的小	kggfgggggggg
的小单	kggfgggggggg
的往	fddefgvffggg
的往来	fddefgvffggg
的待	gegghgfemggf
的待办	gegghgfemggf
的情	fgkggggggggg
的情况	fgkggggggggg
的成	geflfjggffgg
的成交	gdfseggfffgg
的投	jlfffffffggg
的拜	bffgtgfggfff
的拜访	bffgtgfggfff
的是	gfjfhfgggggg
的是哪	ffmckfgggggg
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
的来往	gfggggkggggg
的标	lgfggfgggggg
的档	efegggpggffg
的档案	efegggpggffg
的概	gfhggfkffggg
的比例	gfgjgggggggg
的沟	fggfggffnggg
的沟通	fggfggffnggg
的活	gafV2gggeggg
的电	hdfeogeegfjf
的电话	hdfeogeegfjf
的盘	geeogdgggggg
的盘子	geeogdgggggg
的纪	edfeegefvgfg
的纪要	edfeegefvgfg
的联	ffrgfgdfggff
的联系	ffrgfgdfggff
的话	fffffigkgggg
的话术	ggggfegkgggg
的说	gdeeeggsfggg
的说法	fegegggnfggg
的跟	ffhdmggggggg
的跟C	ggfflggggggg
的跟C已	ggfflggggggg
的跟进	ffhdmggggggg
的近	ffsfgfcffggg
的近况	ffsfgfcffggg
的还	ebleqgffggfg
的通	ggggggegjggg
的通话	ggggggegjggg
的那	egneffgggggg
的那几	ggkfggfggggg
的都是	gfbpffgggggg
的都有	gfgkfggggggg
的都有谁	gffkfggggggg
的门	dfdggfveeffg
的阶	fgggggfgglgg
的阶段	fgggggfgglgg
的项目有	ggfkfggggggg
盖	hkefffgigggg
盖章	cgggggfoggfg
盘	gfemgegggggg
盘子	gfdngegggggg
目前	ggjhgffggggg
目有	ggfkfggggggg
目有哪	ggfkfggggggg
目有哪些	ggeneggggggg
目标	gfgjgfgggggg
目标缺	geglfggggggg
目标缺口	geglfggggggg
盯	fgqcfegggggg
直	dgffgggggogg
直接	Ugfdffffg3fg
看	jefjfggfgggg
看C	fgmgggeggggg
看P	fefoggffgggg
看下C	ggkgggeggggg
看了	pqYdfffggffg
看漏	gfgieggffggl
看漏斗	gfgieggffggl
看看	ledighfffggg
看看C	egogggdfgggg
看谁	icpfeffggggg
真	gjgfghgggggg
眼	ddfghfrfgffg
着D	fffffgeefgfs
着呢	ffleiffggggg
着多少个	ggfjgfgggggg
着我	gdjfnefggggg
着没	ggfdlggggggg
着的	eZgc3feefggg
睡	gkgdiggfgggg
知道	ikdfefiggggg
知道之	gfggggkggggg
知道之前	gfggggkggggg
知香	jckdfhhffhig
短	gfggghgjgggg
短一	fggfgifjgggg
短信	gfgggggjgggg
码	gqebgfgggggg
码多	gqebgfgggggg
码多少	gqebgfgggggg
砍	gggbfogggggg
破	gmffgggfgggg
破网	gmffgggfgggg
碍	gfegglgggggg
碍不	gfegglgggggg
碍不碍	gfegglgggggg
碍不碍事	gfegglgggggg
碍事	gfegglgggggg
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
科	lgggggfggggg
程	gfoggfefgggg
稳	fO2gghfggggg
窗	gggefgggglgf
竞	hffleggfgggg
竞争对	kggggfffgggg
竞争对手	kggggfffgggg
竞争的	ffgmfggfgggg
竞品	feeuagggfggg
章	hlefffgjgggg
笑	gmgffggffggg
笑死	gkgffggggggg
笑死我	gmgffggfgggg
笑死我了	gmgffggfgggg
笔	fdhlfggggggg
第	hefnffgggfgg
第一	hdcnegiggggg
第一次	fgcgggpfgggg
第几	fekofefggefg
第几版	fgjggggggggg
第几版了	fgjggggggggg
等	igfemgfggggg
等下	lgggggdggggg
等我	gbadwggggggg
等等	leggfgfhfggg
答	iehekfgggggg
答了	ugcagegggggg
答应	hciemfgggggg
答应了	gdcerfgghggg
答应了没	gbZdwfgggggg
签一	dffggngfgggg
签一半	ceffgrgfgggg
签了多	ggelgfgggggg
签了多少	ggelgfgggggg
签了没	gfkfgggggggg
签呢	aXUaf/ffgefg
签哪	fgfkgfgggggg
签哪几	fgfkgfgggggg
签的	ffhjffgggggg
签的有	ggdmgfgggggg
签的有哪	ggemefgggggg
签碍	gfegglgggggg
签碍不	gfegglgggggg
签碍不碍	gfegglgggggg
签约	fgflfggggggg
签约的	eefvafgffggg
签约额	ggelgggggggg
算呢	gefmfggggggg
算多	ggldgfgggggg
算多少	ggldgfgggggg
算意	cd0ffffggbfg
算意向	cd0ffffggbfg
算我	gegmfggfgggg
算我自	gegmfggfgggg
算我自己	gegmfggfgggg
算算	fcfhfpgfgggf
管	fgleggfgggig
管采	cffgggfggfqg
管采购	cffgggfggfqg
系了	hglgcggggggg
系人是	ggifegffggkg
系人是哪	gfnfdggggggg
系的	fegfoggfgggg
系统	gmffgggfgggg
索池	fgfsTfgggofg
紧	fgfYrfgigggg
紧盖	cgggggfoggfg
紧盖章	cgggggfoggfg
约P	geffgggngggg
约了C	dgggegoggggg
约了D	kgggfgfggggg
约定	fZfdwgfffggg
约定日	fZfdwgfffggg
约的	ffkmeggcgggg
约额	ggelgggggggg
级	fffgggfgglgg
纪	gegffgggnggg
纪要	gegffgggnggg
纳	gefbfgeevggg
纸	jhffffjggfgg
线0	ggfcgmgggggg
线0折	ggfcgmgggggg
线索池	fgfsTfgggofg
组	fjdkfffhgggg
组织	iggfgfdnfgfg
组谁	cvUtbeefgggg
细	refggfffgefg
织	iggfgfdnfgfg
绍	jeefffhlgffg
绍的	fgjgggcfgfng
经过	ggfflggggggg
经过了	ggfflggggggg
结	gfggggfgjggg
结下	fafdfgffwggg
结果	gfkgggfggggg
结论	ggggggegkggg
给C再	fgdgglgggggg
给C的	egifgdfmgfgh
给P	gfggfggjgggh
给R的	gffkfggggggg
给个	gbgefggrgggg
给出	fggjgggggggg
给出D	fggjgggggggg
给出D成	fggjgggggggg
给我个	gYf0egeeeggg
给我列	gggeggggkggg
给我列列	gggeggggkggg
给我看	ggngggcfgggg
给我看看	ggngggcfgggg
给方	sfegfgeejffd
给方案	sfegfgeejffd
给谁	gYddygfggggg
绝了	gjgffgghgggg
统	gkfegigfgggg
统一	ggfXgsgggggg
绩	gffkgggggggg
续了	ogeggffggggg
续签	cgnkefgegggg
综	gsgcdgfffggf
综合	gsgcdgfffggf
缩	dfdffhZe1fff
网留	egggggfgggmg
罪	ggfggggjgggg
群	gfgfggfgmggh
群D	geggfgfgmggg
群里	gggfggfgjggh
群里的	gfffgggglggg
翻	ffqfffbgjffg
翻一	ffqfffbgjffg
翻一下	ffqfffbgjffg
老客	igfhgffjfgeg
老客户	igfhgffjfgeg
老客户C	vgemfdefgeXg
考	kphbbffhfggg
考虑	lemcfffhfggg
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
职	ocrefgZefgfg
联系了	hglgcggggggg
联系人是	ggifegffggkg
联系的	fegfoggfgggg
背	ffegggqfgffe
背景	ffegggqfgffe
胡	dgohgfgcgggg
能不	lfdgghgggggg
能不能	lfdgghgggggg
能不能先	ogbggfgggggg
能不能再	kgfffggggggg
能不能完	fgdgemgggggg
能不能开	jgeggggggggg
能不能摸	egcogfgggggg
能交	qjYfffgggggg
能做	hgdegngggggg
能做多	gfdbgrgggggg
能做多少	gfdbgrgggggg
能先	ogbggfgggggg
能再	kgfffggggggg
能分	nfefgfgggggg
能分期	nfefgfgggggg
能到	ggadgqgggggg
能到多	ggadgqgggggg
能到多少	ggadgqgggggg
能回	tfWggffggggg
能完	ggfhfjgggggg
能完成	ggfhfjgggggg
能完成吗	ggffgjgggggg
能定	efljeggggggg
能定下	denggggggggg
能定下来	denggggggggg
能开	jgeggggggggg
能成	yacffffffggg
能摸	egcogfgggggg
能摸到	egcogfgggggg
能摸到C	egcogfgggggg
能有	ggfVgugggggg
能有多	ggfVgugggggg
能有多少	ggfVgugggggg
能签	fffmffgggggg
能签哪	fgfkgfgggggg
能签哪几	fgfkgfgggggg
能落	gdgnfggggggg
能落地	fbgreggggggg
能跟	gtgdageggggg
自	gffhggfkgggg
自己	gcfiggfngggg
自己的	gegmfggfgggg
般	fedogfgggggg
色	gggggggkfggg
英	hfggfggkgggg
英文	fdffeggqgggg
英泰克的	kgfggggggggg
茶	gpeedgigfggg
草	eYfU1ffnfffg
荐	fffefgfqgggg
落	gjhheggggggg
落了	gdlfhggggggg
落地	fnfjdffffggg
落袋	gfgjfggggggg
落袋的	gfgjfggggggg
落袋的单	gfgjfggggggg
虑	ifndfffhfggg
行业	gffocggggggg
行政	igggggdfgfmg
补	hhffiegfgfkg
补补	gggfggkffggg
表	nfenffedeffg
表态	vcffffeefgfg
袋的	gfgjfggggggg
袋的单	gfgjfggggggg
袋的单子	gfgjfggggggg
被R	fgjjgfgegggg
被R截	dgohgfgcgggg
被R截胡	dgohgfgcgggg
被R抢	ggekgfgggggg
被R抢走	ggekgfgggggg
被我	gfgfkggggggg
装	ffkfgghfgggg
要0	ogeggcgggfhg
要0台	ogfggagggghg
要一	tceeffTcffyg
要上	qebggfhggggg
要不	mehggfgggggg
要不要	mehggfgggggg
要了	cgmggggggggg
要再	sfegggfffffg
要到期	fggkfggggggg
要十	lbaffxefgeeg
要去C	fgfgggkgfggg
要多	ffocgfgggggg
要我	lgfggffggggg
要我们	lgfggffggggg
要我们补	lgfggffggggg
要打	gggejggggggg
要打电	gggejggggggg
要打电话	gggejggggggg
要拜	gggfjggggggg
要拜访	gggfjggggggg
要拜访的	gggfjggggggg
要是CD	eggggkgggggg
要是C推	fggggkgggggg
要是推	gffdfngggggg
要是能	kggggegggggg
要求	kgifgegggfgg
要点	gefefghfoggg
要的	efqfgfffgggg
要签	ffgmdggggggg
要紧	gggSwfggiggg
要考	pdqZeefeeggg
要考虑	pdqZeefeeggg
要见	gegfigkfgggg
要见P	ffffggnffggg
要跑	ggfmeegggggg
要跟	gfgfkggggggg
见C	dgfgggngggfg
见C的	fgegggjggggg
见C的P	fgegggjggggg
见P	gfggggkggggg
见了	zbefffdefffg
见我	focecffmgggg
视	jfgfffiflffg
视频	cfgffglengfg
视频会	cfgffglengfg
览	faftfgjeegfg
解下	fgggggjfgghg
解我	lgggggefggfg
解我们	lgggggefggfg
触	gemgdggggggg
言	fgggggemgggg
计	kfffhifggfgg
订	gsjdcffggefg
认	jgfgggegggjg
认识	ffefggefgfrg
认识的	ffefggefgfrg
让C	dgbggofkgggg
让P	efffggdsfgfg
让我	fgeggfgggggm
让我们	kgfggggggggf
议内	ggggggfflggg
议内容	ggggggfflggg
议室	glfffghgfggg
议室的	fpffeffgfggg
议要	gfggggfflggg
议要点	gfggggfflggg
记录	ffhfgggglggg
记录整	ggggggegjggg
记录整理	ggggggegjggg
记着	fffffgeefgfs
记着D	fffffgeefgfs
讲	fhfffgjhhggg
讲C	ffegggngeggg
讲个	fufcfgfedggg
讲了	gdYeagff2ggg
讲讲	fffgggmgfggg
讲讲C	ffegggngeggg
论	ggggggfgjggg
设	hfhegkfggggg
设备	hfjggfgfgggg
设计	qgffgfdggffg
访了	jgghfgfggggg
访的	gfffmggfgggg
访的客	gggfjggggggg
访的客户	gggfjggggggg
证	kgfggggggggg
评	jffeffggmggg
评审	jeedeffgoggg
评审会	lgffgfgggggg
识	ffefggefgfrg
识的	ffefggefgfrg
试用	lfghfegfgggg
话会	cgggggfffgfq
话呢	fXcbmxffgggg
话术	gggggfgkgggg
话的	gffflggggggg
话给	fflgggeiggff
话给P	fegggggkgggg
该催	gggekggggggg
该回	ggfemgggfggg
该回访	ggfemgggfggg
该找哪	gkggfggggggg
该找哪个	gkggfggggggg
该找谁	gdffmggggggg
该给	ggfekggggggg
语	fXfbefe5fgfg
语气	gdgfgggngggg
说C的情	gglgggcggggg
说D再	kggfgggggggg
说不	scefgfejeggg
说不需	fgffgffscggg
说不需要	fgffgffscggg
说两	befgggwffefg
说两句	Xcfggf4eedfg
说了	bhkffgffmggg
说了算	Ufyfgfgffggg
说什	1gPgggfggggg
说什么	1gPgggfggggg
说再	cgfggggngggg
说到	eeYsbgogfggg
说服	ffffggglgggg
说沪	mffgggfiffgg
说沪川	mffgggfiffgg
说法	Ydffggd3edfg
说的	hgiegggdjggg
说的啥	ggffggggjggg
说看	8fSefeedfggg
说等	megggggggfgg
说要	igkfffggfggg
说要是	kggggegggggg
说要是能	kggggegggggg
说说	egngggfggfgg
说领	kgfgggfhgfgg
说领导	kgfgggfhgfgg
请给	fggjgggggggg
请给出	fggjgggggggg
请给出D	fggjgggggggg
请问	gjjgfgeffggg
请问发	gkggfggggggg
请问发票	gkggfggggggg
课	fffgggogfggf
谁C	fuZffgfggggg
谁D	figmcgfggggg
谁做	ggepcggggggg
谁做得	ggepcggggggg
谁去	gjnfZggggggg
谁在	fikeggfggggg
谁在跟	gerfbggggggg
谁家	hdgjjffggggg
谁家的	fcseefgfgggg
谁对	fgjggggggggg
谁对接	fgjggggggggg
谁打	ecbeaf2fgggg
谁拍	pgaggfgggggg
谁拍板	pgaggfgggggg
谁拿	gseddggggggg
谁最	gcgjjggggggg
谁最后	gesebgfggggg
谁最近	gfafpggggggg
谁有	fqfecgfggggg
谁没	gfgelggggggg
谁的	gkfggggggggg
谁知	grdddggggggg
谁知道	grdddggggggg
谁签	ggfjfggggggg
谁签得	gggjfggggggg
谁签的	ggfjfggggggg
谁管	guedaggggggg
谁订	gxbcaggggggg
谁说	egmggfggfggg
谁说了	egmggfggfggg
谁说了算	egmggfggfggg
谁还	gngecggggggg
谁还没	gngecggggggg
谈判	fffighggfkgg
谈判挪	feffggfgfogg
谈判挪了	feffggfgfogg
谈判的	fdeifpffeggg
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
豫	eeefgefugfgg
负	ielefgfghggg
负责	ielefgfghggg
负责人	kemefgfgggfg
财	hfefgggkgggg
财务	hfefgggkgggg
责	ielefgfghggg
责人	kemefgfgggfg
账期	ofdffegjgggg
货	jggggggggggg
质	jgfggggggggg
贴	sheggXgggggg
费	lhfefiffgggg
资	ggggggegggkg
资吗	gkfffggggggg
资料	ggggggcggglh
资料给	ggggggdgggfk
赚	fgeggkgggggg
赚多	fgdgglgggggg
赚多少	fgdgglgggggg
赛	guadefgggggg
赢	gffhfggggkgg
赢了	gggkdhgggggg
赢单	gggffhgggkgg
走了	ggebgogggggg
走到	fgjjgfgggfgg
赶	dffcofgkgggg
赶紧	dffcofgkgggg
赶紧盖	cgggggfoggfg
赶紧盖章	cgggggfoggfg
起	gifjegfhgggg
起来	gcfnffgggggh
超	gfgghgkffggg
超过三	gfflggggfggg
超过三周	gfflggggfggg
趟	jgggggfggggh
趟C	jgggggfggggh
跑	hefcgoifgggg
跑了	mfghfgfggfgg
跟C已	ggfflggggggg
跟C已经	ggfflggggggg
跟C开	ggggggkgeggg
跟C开会	ggggggkgeggg
跟C的	dgfmegfflffg
跟C的电	ggfgggfgkggg
跟C约	nfggfgfggggg
跟C约了	nfggfgfggggg
跟C谈	fgkgggfggggg
跟D	cggpfgfggggg
跟D比	aggueffggfff
跟P喝	gfggggkgfggg
跟P喝早	gfggggkgfggg
跟P的	ggggggegjggg
跟P的通	ggggggegjggg
跟P谁	ggepcggggggg
跟P谁做	ggepcggggggg
跟P通	mgfgggiefggg
跟R正	eefpfggegggg
跟R正面	eefpfggegggg
跟R比	edsecgfkfggf
跟R比我	edsecgfkfggf
跟哪	gfeenggggggg
跟哪几	gggejggggggg
跟我	ilhfdfffgggg
跟我们	mgjggfedgggg
跟的	gdefoghggggg
跟谁	gffeggnggggg
跟进	ffgekggggggg
跟进C	fgggfgfggggl
跟进是	gfmffgfggggg
跟进是哪	gelffggggggg
路	giafffqggggg
路上	ffeggfnggggg
身	ekldfegggggg
车	e2becdeggffg
转化率怎	gfgkgfgfgggg
输	hfeifggggjgg
输了	ggekgggggggg
输单	gggfgggfgmfg
输给	kefjfggggggg
输给R	kefjfggggggg
输给R的	gefleggggggg
辞	gdefdfgrgggg
边回	gflffggggggg
边回了	gflffggggggg
边回了没	gflffggggggg
边定	kgfggggggggg
边定了	kgfggggggggg
边有	ffkblggggggg
达	gfdlgggggggg
达标	gfdmfhgggggg
过一	gffghglggggg
过三	gfflggggfggg
过三周	gfflggggfggg
过三周的	gfflggggfggg
过了	idgenfgggggg
过什	gdrffgegfggg
过什么	gdrffgegfggg
过去	ffefgggogggg
过来	egggggfggglg
迈	icegdgeofkfg
迈康	icegdgeofkfg
近一	gdejlggggfgg
近三次	dgmgggggggfg
近况	efofgfhffgfg
返	hebcfrgigggg
返点	edZbfwgjgggg
还不	/fGffZfggfgg
还剩	fggdhmgggggg
还剩多	fggdglgggggg
还剩多少	fggdglgggggg
还剩谁	gffelggggggg
还在	meiggfgegggg
还在犹	ifmggffdgfgg
还在犹豫	ifmggffdgfgg
还够	egefgngggggg
还够不	dfcdgugggggg
还够不够	dfcdgugggggg
还是	eeqhffffgefg
还是少	gffkfggggggg
还是少了	gffkgggggggg
还有什	gfgfkgfgfggg
还有什么	gfgfkgfgfggg
还有几	ggchkggggggg
还有几个	ggchkggggggg
还有多	bfclgmgggggg
还有多少	bfclgmgggggg
还有没	pgafgggggggg
还有没有	pgafgggggggg
还没	lfehiffegggg
还没做	gbeesegggggg
还没签	bfrlgfgZgggg
还没签的	ffcogfgggggg
还能完	gffegkgggggg
还能完成	gffegkgggggg
还能达	ggeggjgggggg
还能达标	ggeggjgggggg
还行	nfdggggggfgg
还要	seefggfefffg
还赚	fgcggngggggg
还赚多	fgcggngggggg
还赚多少	fgcggngggggg
这	gghefgkfghgg
这个	gkidgfhfhggg
这个客	ggmdgekgeggg
这个客户	ggmdgekgeggg
这个群	geggfgfgmggg
这个群D	geggfgfgmggg
这单	gekefggggjgg
这单多	gemegfgggggg
这单多大	gemegfgggggg
这句	gggggggjgggg
这天	fufcegfefggg
这客	ffmfegjggggg
这客户	ffmfegjggggg
这家	bapdefwfeeff
这就	eeXfgf0ffffg
这样	fvdcfffffggg
这段录	gfggggfgkggg
这段录音	gfggggfgkggg
这破	gmffgggfgggg
这破网	gmffgggfgggg
进C	fgggfgfggggl
进了	gfgkfggggggg
进展	efpggfgggefg
进度	ggndgfgggggg
进是	gfmffgfggggg
进是哪	gelffggggggg
进是哪天	gelffggggggg
进谈	dffgggfgfpfg
进谈判	dffgggfgfpfg
进门	ddfffgufgffg
迟	eogfghdggffg
迟到	a7efffXfgdeg
迟呢	geffflgggggg
退	iffgggfggkfg
适	3ZddeZoddggf
选	mfhfgfffgggg
递	hkfffggggggg
递上	jgfggggggggg
递上去	jgfggggggggg
通了	ngggggfdfggg
通是	gfjfggmffgdg
通的	ffpfggeffggh
通知	hieeffdlgfgj
通话	gfggggeflggg
速	ffefggpfgfgg
速给	fgfgggmggggg
速给C	fgfgggmggggg
速览	ffffggoggggg
造	kggifgeggggg
逼	gdecfffufggg
逼单	gSedgfg3gggg
道之	gfggggkggggg
道之前	gfggggkggggg
道之前的	gfggggkggggg
道来	ggmffffggggg
道来的	ggmffffggggg
道的	eggffgnggggg
道能	nfdfgfgggggg
道能不	nfdfgfgggggg
道能不能	nfdfgfgggggg
那	gelfgggfgggg
那C	efpggffggefg
那D	gefndfgggggg
那D呢	geflffgggggg
那P	faYh2eeegggg
那个	fhkefggghggg
那个会	fgggfgfgnggg
那个单	feybcfgggffg
那个单子	feybcfgggffg
那个对	gggeggggkggg
那个对接	gggeggggkggg
那个项	eglgggggggfg
那个项目	eglgggggggfg
那事	jgfggggggggh
那几	ggkfggfggggg
那单	gdiefggggmgg
那台	cgmggggggggg
那头	feregfgegggg
那家	ggwdfffgYggg
那家后	geoeffgggggg
那家后来	geoeffgggggg
那边回	gflffggggggg
那边回了	gflffggggggg
那边定	kgfggggggggg
那边定了	kgfggggggggg
那边有	ffkblggggggg
那金	gfjggfgggggg
那金额	gfjggfgggggg
那金额呢	geqafggggggg
邮	gffffggmgggg
邮件	fefffggngggg
部的P	jgggggefgggg
部门开	gkggfggggggg
都	kfdfgigfhggg
都不	wdefgfefgefg
都丢	fgahgpfggfgg
都在	4gYYfdfggfgg
都定	gefdegfgrggg
都定了	gggeggggkggg
都定了哪	gggeggggkggg
都成	ggfgfkgggggg
都成了	ggfgfkgggggg
都是	ggelfggggggg
都有哪	gggbofgggggg
都有哪些	gggbofgggggg
都有谁	gefmeggggggg
都没	nddfkgffgggg
都答	ugcagegggggg
都答了	ugcagegggggg
都签	ggeZgrgggggg
都签了	ggcWgwgggggg
酒	gqfdeggfgggg
酒店	ftfceffefggg
醒	fggfhggggggj
醒我D	ggggeggggggj
醒我看	gggefggggggm
里了	gcrbgfgggggg
里有	gggjeggggggg
里的	jffgegfflfgg
重	jfefgfkghggg
重启	oggegfgggefg
重新	rgeggfdfgfeg
重点	geeggfmghggg
量	idfnefejfggg
金额	gfhjfggggggg
金额前	gcfqffgfgggg
金额呢	geqafggggggg
金额排	gfgjfggggggg
金额靠	gegkgggggggg
金额靠前	gegkgggggggg
钟	Zedfff1fgedj
钱	kgeggfgggggg
铁	ioeefffffggg
链	gfadsggggggg
链子	geXbyggggggg
销	ggflfggggggg
销冠	gldkdfgggggg
销单	gkffgggggggg
销售	fafsgggffggg
错	jhgfggfggggg
键	egigggkgfggg
键人	egjggfiggggg
长	feehjffgkggg
长不	ggffggggjggg
长不看	ggffggggjggg
长时	ffgkgggggggg
长时间	ffgkgggggggg
门	fhfffglffhgg
门开	gkggfggggggg
闭	ldcfffefgueg
问	lhefgffhgggh
问C	cglggfcefggq
问什	qgYggggggggg
问什么	qgYggggggggg
问什么时	qgYggggggggg
问发票该	gkggfggggggg
问得	refggfffgefg
问题	oodafffffggg
间	ffehkgfggggg
间了	ffdetfeggggg
闹	bgggfffeegfu
队	gafgpggggggg
队D	gggkefgggggg
阶	gclifgfgfigg
阶段	gclifgfffigg
阶段了	ggfgggdfgngg
阶段往	dgggggffgofg
阶段改成	gggfgggggkgg
阶段的P	fggkgggfgggg
阶段都	geeodggggggg
阶段都有	geeodggggggg
阶段金	gfgjgggggggg
阶段金额	gfgjgggggggg
阿	hngffgffgggg
附	fqffegfffggg
附近	fqffegfffggg
陌	jeffggfkgfgg
陌拜	jeffggfkgfgg
降了	gfgjgggfgggg
院	tefgffedfgfg
险	cajuefgegfgg
陪	gfdggfsfgeeg
随	gofefggfgggg
随便	gofefggfgggg
集	jgfgggfggggg
集团	lgfgggfggfgg
雨	gmefgggggggg
雷D	gffZrfgggggg
雷的	fZfuegjefggg
需求	nfffggffgggg
需要拜	gggfjggggggg
需要拜访	gggfjggggggg
青	iZpcegiffgjh
青禾	iZpcegiffgjh
青禾是	ffhffgnffggg
青禾的	fcjefftefgfg
靠	eikhffgfgggg
靠前	gegkgggggggg
靠前的	gegkgggggggg
靠前的十	gegkgggggggg
靠谱	clodffffgggg
面	gfggfgfgjggg
面说	fedffgggqggg
面说的	ggffggggjggg
面说的啥	ggffggggjggg
页	ffggggofgffg
页纸	ffggggofgffg
项目有	ggfkfggggggg
项目有哪	ggfkfggggggg
须	idefnggfgggg
顾	fglfgffhgggg
顾虑	dgnfgefhgggg
预付	nfffgfgggfgg
预测	gfgkgfgggggg
预测一	gegmfggggggg
预测一下	gegmfggggggg
预算多	ggldgfgggggg
预算多少	ggldgfgggggg
领	kheeffhgiggg
领了	geeeagefxggg
领导	lhfegfiggggg
频	cfgffglengfg
频会	cfgffglengfg
题	oodafffffggg
额前	gcfqffgfgggg
额呢	geqafggggggg
额多	fgvUgfgggggg
额多少	fgvUgfgggggg
额多少来	ggnbgfgggggg
额排	gfgjfggggggg
额是	ggbmgggggggg
额是多	ggbmgggggggg
额是多少	ggbmgggggggg
额靠	gegkgggggggg
额靠前	gegkgggggggg
额靠前的	gegkgggggggg
风	cajuefgegfgg
风险	cajuefgegfgg
飞	efjfgkgfgggg
飞了	fgffgnfggggg
飞象	depegfiegggg
飞象家	depegfiegggg
飞象家装	depegfiegggg
饭	fgfgfgkhfggg
馈	lfhfgfgfgggg
馈不	ofeegfgfgggg
馈不错	ofeegfgfgggg
首	mgdggfgggfgh
香	jckdfhhffhig
马上C	fgfgggmfggfg
验	jgfggggggggg
验收	lgeggggggggg
高铁	gtecegfffggg
黄了	ffffkgfggjgg
`;

export const INTENT_RUNS_EN = `
's	hdigkfffggfg
's contract	ggkggfeggggg
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
C and C	eeTcf/deeffg
C as a	fggfgggggflg
C asked	1eedfbeefefg
C at	gfkggfhggggg
C back	dffefgfggtdg
C bails	ggefgkgggggg
C before	egggggkggggg
C call	dggggghfiggi
C call, give	ggggggkgdggg
C deal	lgjegfgfgefg
C demo	aghggfffffgq
C do	ggegglfggggg
C for	eapeedaydfff
C go	ggjgeggggggg
C hasn't	vgegbfeefffg
C in	fghggflfgfjd
C is	keYfgfefgvfg
C looking	ffmffffggggg
C on	tfdfgffffeff
C picked	ueegffeffefg
C picked up	ueegffeffefg
C pushed	tffefffgfefg
C quoted	fgfggfflgggg
C quoted 0	fgfggfflgggg
C signed	sgbfgfgfgefg
C signs	fgfggpcfgfgg
C signs D	mggggbgggggg
C the	jgegggfggggi
C the quote	pgbfgfgfgfgh
C to	efffgggggmig
C to negotiation	Ydefffeff2eg
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
C, contact	Zgcgggffgfyg
C, contact P	Wgagggeegf4g
C, i'm	dgdgfgpggggg
C, where	fgIfg+fggggg
D to	fegkfgfggggi
D's	edgfngffjggg
D, their	qfgffggbfggg
M	gdfregggfggg
P D	cgggfgogdggi
P a	gggggggkfggg
P is	gfefgfYdgd1g
P on	chpccfecdggu
P say	gfuefeeeeggg
P to	ebfZgff2eggg
P's	cZojvecdeffg
P, what's	dgXcef4efggg
P, what's the	dgXcef4efggg
R	iffkfffhfggg
R D	eggleggggggg
a	fheiegfkffig
a 0	gggggkgfgggg
a 0, discount	gggggkgfgggg
a follow	dgggggfnggfg
a follow up	dgggggfnggfg
a good	gfceegeufggg
a lead	dggfggdfgZwg
a new	ggggggggggjg
a nudge	fffflgfgeggl
a reminder	gfgffggggggm
a reminder for	gfgffggggggm
a short	egggggfmfggg
about D	ggflegggfggg
about the	dgqZgffnfgge
about the price	eg0Sgfgffggg
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
all, freezing	gngefgfffggg
all, freezing out	gngefgfffggg
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
anyone	fjfemfgegggg
anything	cZfopfhfeffg
anything i	afffifqfgggf
anything i should	Ygfgfgvfgggf
are they	ebpdefoffggg
are things	fgnfgfffgggg
are we	gednfjgfgggg
are we gonna	gfemfggggggg
are you	g6ZUefgegggg
as	fgggggfgggkg
as a	eggfggefgbsg
as a lead	dggfggdfgZwg
ask	fmWcbef2gggg
asked	wdeldceefffg
asked for	gef5Xfedfdfg
asked how	5bcZggecfgfg
at	gfkfffgggggh
at 0	ggggggggfggj
at C	hfnfffgggfgg
at C D	fgnfgffgfggg
average	gafuefgffggg
average deal size	gfgkfggggggg
back	lhgegefhfifg
back in	bpfZdfeefybg
back to	fglggfgfgggg
back to us	ffpffegfgggg
bad	hgcggmgfgggg
bad is	ggaggpgfgggg
bad is it	ggaggpgfgggg
bails	ggefgkgggggg
beat	gefigfglgggg
beat R	gbdifegpgggg
became	fggkgggggggg
became proposals	fggkgggggggg
been	gahdqfgggggg
before	egfgggqfeffg
before C	dgegff0ebeeg
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
board	kbiqbfffgegg
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
by 0	gefgfpefgggg
by industry	gagwdgfefggg
by rep	fVg1dgfeefgg
by value	gbgqfggffggg
call P	dgggegfddggt
call with	kggggggggggg
call with C	mgggggeggfgg
call with P	ggggggjgfggg
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
check	Yb/eeeVcabdf
cheers	gmgffggfgggg
close	efZsfgfgfjgg
close D	ggflfgggfggg
close rate	gfgkgggggggg
closed	gbfvaggggggg
closed the	gdfuYggggggg
closed the most	gdfuYggggggg
closes	gggbgpfffggg
closing	mggggfffgegg
coffee	glfffggggggg
come	fgigfffkfggg
come back	fgkffffmfggg
coming	tdYydfdedebg
compare	oWeycfedefgf
congrats	eyfaegfefgfg
congrats P	eueefgedfgfg
contact	cgifegffggpg
contact P	Wgagggeegf4g
contract	fflegffggggh
conversion	fffregfffggg
conversion from	fegudffefffg
create	Zcddfedefb/g
customers	gfgfnfgffggg
customers are	ggfXsfgggggg
customers do	gggdlggggggg
cycle	fWgzegfffggg
day	fxYXqffedggg
days	gagpiggffggg
dead	cpgcefeefsff
deal	hfgjefiggfgg
deal size	gfgkfggggggg
deals	fefnhfgfgggg
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
did P	gewdeffdfggg
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
do we beat	gbdifegpgggg
do we still	aggggpfggggg
does	effkglefgggg
does C	fgjjgefggggg
does C want	fgoffefggggg
does D	gdcqfggggggg
does it	ggdggmeggggg
does that	bgefgxbfffgg
doing	gXb9eefYgggg
dollars	gdbqffgggggg
don't	sffggfceffgi
don't let	eggggggggggl
don't let me	eggggggggggl
done	gghgjgfggggg
down	hWejcfffyggf
down on	fedrfgggeggg
draft	fgfggggkgggg
drop	fgeigjgggggg
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
file	Trdaffadgf6g
fine	qgggfZgggggg
first	jdecsfhefggg
first call	fgdugfiaeggg
five	fjfncgoefffa
follow	ffgflgghgggg
follow up to	dgggggfnggfg
follow ups	gcedugfffggg
for 0	gggelggggggg
for C	Zeekgjffedsg
for D	gafetgggfggh
for P	ecddfghvfgfg
for a	ffbncffsfffg
for lunch	gydcefefeggg
for me	eSsXbfaZ/ffi
for my	ggffmggegggg
for the	effffkfhjegj
for the C	Ugfggfefsefq
for the quarter	fZffd1fdeggg
forecast for	gfgkffgggggg
forget	erfaofeecggi
free	ulbeffeffcfg
freezing	gngefgfffggg
freezing out	gngefgfffggg
freezing out there	gngefgfffggg
from	ffhhgfffkggg
from C	geoeffefkfgg
from D	dfgffgdfsggf
from the	dggdggffqggg
from the C	cgggggefnggg
get	cwXZcrclffgg
gist	gggcgggfmggg
give me	gfdkffjigggg
give me a	gggggggkdggg
give me the	gebnfflehggg
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
happy	friddgegfggg
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
have we	fgnjdfeegggg
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
how are	gjgofefcgggg
how are things	fgnfgfffgggg
how bad	ggaggpgfgggg
how bad is	ggaggpgfgggg
how big	gejggfgggggg
how big is	gejggfgggggg
how did	gZzcffgdgggg
how did january	gfcogfgfgggg
how do	giebgfgngggg
how do i	glfcgfgigggg
how do we	gccZffgzgggg
how is	ffhlgfffgggg
how long	lcfpgffcgggg
how many deals	ggfjgfgggggg
how much	gfkfgfgggggg
how much is	gbyXgegfgggg
how to	enRcfcf3gfgg
i	fhfekghgfggh
i ask	fwecYffifggg
i bring	fgeeefpifggg
i bring up	fgeeefpifggg
i call	dggffgfddggu
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
i'm	egegfgmggggg
i've	VPbb9d3deeef
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
in the meeting	gdeeegegsggg
in there	gccadffg0ggg
increase	egffgggogggg
industry	gagwdgfefggg
intent	Wcdfffdff+eg
into C	fgggggmgfggg
into minutes	gcgefgffsggg
invoice	eelefffpgfgd
is C in	gglfgfgggggg
is C looking	ffmffffggggg
is P	fYhfcfwfgggg
is in	ozccafaffegg
is it	gsgYehgffggg
is that one	gelegggggggg
is the	ckheffefggng
is there	fgfggjgggggg
is too	ffffgggngggg
is too high	ffffgggngggg
isn't	ngdggggfgggg
it	fikbeiehflgg
it out	ddffgeeefyff
it slips	gfffflgggggg
items	gggfggffnggg
january	gfcogfgfgggg
january end	gfcogfgfgggg
january end up	gfcogfgfgggg
just	dRe/cfeceffg
key	fWfbdgcb/fgf
kickoff	Ygfggfefzdgf
know	kiffgfiegggg
land D	gggldggggggg
land if	ggefgkgggggg
land if C	ggefgkgggggg
last	fgmieffffggg
last thing	ggrfffdfdggg
last time	ggmfgffffggg
late	egTV/fdedggg
lately	Wfff4gdfcggg
lead	ffgjfgffgemg
leads	effjfgggfjig
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
like	efZfflqefggg
likely	ggflfgggfggg
likely to	ggflfgggfggg
line	kggffgfieggg
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
make it	UWfcewe1ffgf
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
me in	gwcbbfmgbggg
me the	gecmffkfiggg
me the gist	gggcgggfmggg
me up	gfgefgggfggn
me up on	gfgdeggffggq
me where	gfqfggdfggge
me where C	gfwfgfbfffgd
meeting	fifffggfkggg
meeting with C	dgggggfgmggg
meeting with them	fflfgggggggg
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
morning all	gngefgfffggg
morning all, freezing	gngefgfffggg
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
negotiation	eeenegfffnfg
never	etbbdfqdeggg
new	geileeffgfjg
new prospect	fgggggfggglg
new prospect C	fgggggfggglg
news	kgfggfgfgggg
news from	mgeggegggggg
news from C	mgeggegggggg
next	dekhjflefffg
next meeting	fflfgggggggg
next meeting with	fflfgggggggg
next step	fbflqegdfffg
nice	gmgffggfgggg
nicely	aXebeed/cfff
no	giidjffhfggg
nobody	reePzfeffefg
not	medffecqffff
note	fggggggjfggg
note to	fggggggjfggg
notes	dgggggfgnfgg
notes for	agggggkflffg
notes from	dgggggcgrfgg
nothing	lgggggfhgegf
now	dgfggfejgnfg
nudge	efffhgflfggj
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
off	gfefgmgggggg
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
opener	gfcfdgfteggg
opener for	gfcfdgfteggg
opportunities will	gggldggggggg
opportunities will land	gggldggggggg
or	feljfffgfggg
or down	fedrfgggeggg
or down on	fedrfgggeggg
or not	fgjggfgggggg
order	fUfiygfefggg
our	ggiffgfkgggg
out	egaefpdfhlgg
out there	gngefgfffggg
over	geelkfffeggg
over M	gcdtdfgggggg
overdue for	ggcgmggggggg
pays	zffaffgafggf
picked	qffgfgffgefg
picked up	ueegffeffefg
pilot	jenefegfgfgg
ping	gggggggfgggj
pipeline	gggleggggggg
please	bRmdefl0ieeg
point	gjgfgggggggg
points	fZfbefpjwffY
polite	defecggufggg
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
pushy	ddfeeffxfgff
put	dgffggfghljg
put C	dfgefgefgnkg
put C in	egggggefgdog
quarter	fefffpgffggg
quick	cfqggghffefg
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
reply to	egegfgfqfggg
revenue	geglgggggggg
revenue booked	geglgggggggg
revenue booked so	geglgggggggg
room	g/UUYffgfggg
running	e4gdZfecegfg
said	8Yedbfdefffg
same	bde5ffeffddg
same for	bde5ffeffddg
say	igmffdfgfggg
say R	fgeggfgmgggg
say about	ggldgefmeggg
say we're	gggpcegfgggg
say we're too	gggpcegfgggg
says	4cffffdffYeg
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
status	Uf/egeedfadg
step	fbflqegdfffg
still	iehjejfefggg
still make	aggggpfggggg
story	gggggfjggggg
story with	fgoggfaggggg
story with C	fgoggfaggggg
stuck	gfdoffggfggg
stuck in	geYxeffffggg
suppose	bggggogggggg
suppose C	aggfgqgggfgg
sure	tdZedffbdfgu
take	eZqcZ1Zeefgg
takes	ucedghfegggg
talk	efhggglggfgg
talk to	efhggglggfgg
talked	xdedogdZbgff
talked to	xdedogdZbgff
target	eggiflffgggg
team	gggekggggggg
tell	sjdbcfhheggf
tell me	gmcefgkffggg
terms	ffofffgggggg
thanks	gogefggffggg
that	ebodckefnggg
that became	fggkgggggggg
that became proposals	fggkgggggggg
that one	gU/ZWffgfggg
the C	dghgggfflfgj
the C call	agggggefofgl
the C deal	lgjegfgfgefg
the C demo	aghggfffffgq
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
the most	geesafgggggg
the next	fflfgggggggg
the next meeting	fflfgggggggg
the number	gfenffgggggg
the office	gpefefgggggg
the pipeline	ggfkfggggggg
the price	fgoaghghgggg
the price increase	egffgggogggg
the quarter	fefffpgffggg
the quote	kgffgggggggh
the short	dfefgeyefefg
the stage	gcgdfggffrgg
the story	gggggfjggggg
the story with	fgoggfaggggg
the thread	gggcggdfqggg
their	igfamggjfggg
them	fejffiigfggg
there	ehiddlgfjggg
they	jekefegifggg
they say	mfieffgfgggg
they say R	fgeggfgmgggg
thing	ggnfggefeggg
things	fgnfgfffgggg
this	eSfadgeo1ffi
thread	gggcggdfqggg
three	afaefdc/dfff
through	fgegggmfffig
till	ggggggkgdggg
till my	ggggggkgdggg
till my C	ggggggkgdggg
time	gyabfffffggg
to C	lfegffhkgeff
to C about	agfggff0gffZ
to D	iggfgofeffgf
to P	pfffegfhfggg
to R	kfflegffeggg
to R D	eggleggggggg
to book	gufeffgafggg
to call	gggggggffggj
to call P	gggggggffggj
to chase	defeeggqgggh
to close	gagsfggffggg
to go	ffgflggfgggg
to intent	Wcdfffdff+eg
to know	pggfgeeefggg
to negotiation	befggfeffvfg
to proposal	gegkfggfflgg
to see	ngfggfgefggg
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
touched	fggYqggggggg
touched D	fggVuggggggg
travel	f/dVcpdRfggg
trial	ggf5Yddbegfg
turn	ecgefffkoggg
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
visiting	Xdfgdo2beeef
waiting	kegdpfeffegg
waiting for	ofiekfeegcgg
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
we beat	gbdifegpgggg
we beat R	gbdifegpgggg
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
we're	gggkffgggggg
we're too	gggkffgggggg
we're too expensive	gggkefgggggg
well	oyeZdfcdefeg
went	2ddMyfdffceg
went with	offgfgfggffg
went with R	offgfgfggffg
what about	gehtdfdfeggg
what about C	ggodgfeggggg
what about D	ggflegggfggg
what are	efcffisefggg
what calls	gggfkgfgfggg
what calls do	gggfkgfgfggg
what did	gffjheeenggg
what did C	egF/fUcaefgg
what did P	gfuefeeeeggg
what did i	gfeZzfdfeggg
what did we	gfhfafffsggg
what do	ggeggghkfggg
what do i	fgdfgfineggg
what does	gghfgmeffggg
what happened	ffkbgeefqggg
what happens	mggggeffgggg
what happens if	pgfggbfggggg
what have	gdddxfefdggg
what if	ggffgkgggggg
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
what's my	ggfifffkgggg
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
when's	fflfgggggggg
when's the	fflfgggggggg
when's the next	fflfgggggggg
where	fggjfifggggg
where C	eentefcffefe
where are	gfPlgxfggggg
where are we	gfPlgxfggggg
where did	fetcfeffgggg
where did we	feucfeefgggg
where do	gifjffgggggg
where does	ggeggkgggggg
where's	g3ZWfegggggg
which accounts	bggdsfgfgggg
which customers	gggflfgfgggg
which customers are	ggfRzfgggggg
which deals	gggkefgggggg
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
who's waiting	gbebxgegfggg
why	ffgjffemfggg
will	ligheffffggg
will do	zzVZceZeeffg
will land	gggldggggggg
will land D	gggldggggggg
will we	gffkffgggggg
will we hit	gfgkffgggggg
wins	gfgkfggggggg
with	hekehhhfgggg
with C	gglfgffggggg
with C's	ggjggffggggg
with D	gggclggggggg
with P	nZhdefpefggg
with R	offgfgfggffg
with no	fcfcvggfffgg
with them	fflfgggggggg
without	deeoclelfffg
without C	egefgrefgggg
won	ffZigfgggrgg
worth	bdimfmfffggg
would	gfeegmfjfggg
write	gggggggekggg
write P	gggggggkfggg
write P a	gggggggkfggg
year	xfefgfedgdfg
yet	ofgggfdfgggg
you	gsdbefggfhgg
you D	fqgdegggfggg
you bump	ggeggfggglgg
you bump C	ggeggfggglgg
you're	fufbegfefggg
your	ffffgggngggg
`;

export const INTENT_KINDS = `
about:all	-9 -17 -37 80 -5 1 3 -15 -5 -5 -4 -4
about:all+count	-2 -1 -10 18 -2 0 -1 0 0 0 0 0
about:all+customer	-1 0 -8 15 0 -3 0 0 0 -1 0 0
about:all+how	0 -5 -4 14 0 -3 0 -2 0 0 0 0
about:all+order	0 -1 -5 6 -1 -1 -1 -1 7 -1 -1 0
about:all+what	0 -2 -9 11 -2 9 -2 -1 -2 0 0 0
about:background	-27 -53 -11 -37 -18 -3 114 -8 9 -28 9 -11
about:background+customer	-29 -16 27 -11 -8 -18 79 -6 -5 -25 -2 -2
about:background+how	-2 -6 -6 -2 0 -2 -4 23 0 0 -1 0
about:background+order	-3 -3 -25 -2 -1 -1 52 -4 -6 -2 -2 -2
about:background+what	-3 -3 8 -1 -4 -4 13 -3 2 -1 -1 -1
about:background+where	0 0 5 0 0 0 -4 0 0 0 0 0
about:background+whether	0 -1 -7 -2 8 0 3 0 -1 0 0 0
about:background+who	0 -1 -3 -2 8 0 -2 0 0 0 0 0
about:chatted	40 -77 -25 -23 -61 -40 -10 -4 142 5 -35 16
about:chatted+count	-2 3 -2 -5 -2 10 2 -1 -1 -2 -1 -1
about:chatted+customer	23 24 -32 -17 -11 -27 35 18 -3 10 -18 0
about:chatted+how	-7 -13 -5 -1 -2 -7 10 37 -5 -2 -1 -2
about:chatted+order	-6 -5 -5 -22 -4 -2 13 -12 44 5 -3 -2
about:chatted+what	-11 -18 -1 -28 -29 -5 6 17 76 -2 -1 -2
about:chatted+when	15 -3 -15 16 -1 -1 -1 -6 -2 -1 0 0
about:chatted+whether	-11 0 14 32 -14 -10 -3 -6 4 -3 -2 -2
about:chatted+which	-4 -4 -4 4 5 -3 1 -2 9 -1 0 -1
about:chatted+who	-11 -3 2 2 5 -3 -10 -3 24 -1 -1 -1
about:deals	-39 -136 -76 96 84 -16 -47 -51 -52 28 18 -28
about:deals+count	37 -6 -18 19 12 -10 0 -4 -5 -6 -5 -2
about:deals+customer	11 -12 -3 35 -4 -40 -29 3 -9 32 23 -7
about:deals+how	-4 -8 -6 7 -3 29 -2 -6 0 -1 -1 -1
about:deals+order	-3 -2 -3 12 -4 -3 -10 -8 -6 11 19 -3
about:deals+what	-4 -1 -8 -4 -11 3 4 33 -8 -2 -1 -1
about:deals+when	0 -6 -6 16 -1 -1 0 -1 0 0 0 0
about:deals+where	-3 -6 -10 35 -6 -2 -1 -1 -1 -3 -2 0
about:deals+whether	-3 -2 13 1 -1 -3 -1 -1 -1 -1 -1 0
about:deals+which	-20 -5 -7 -4 45 17 -3 -8 -3 -4 -4 -2
about:deals+who	0 -1 -1 13 -9 -1 0 0 0 0 0 0
about:deals+why	-3 -1 -9 23 -4 -1 0 -1 0 -2 0 0
about:enter	-23 -13 -10 2 -10 -6 -12 -8 -4 -14 91 -2
about:enter+customer	-20 -5 -7 -2 -2 -4 -9 -4 -1 -11 64 -1
about:enter+order	-1 0 -1 -2 -1 0 -1 -1 -1 -2 11 0
about:follow	1 -99 5 -57 96 -40 -8 54 -22 -29 9 27
about:follow+count	-2 0 -7 -8 25 -4 0 -1 0 0 -1 0
about:follow+customer	8 -8 -14 19 9 -17 -7 -7 8 -21 19 12
about:follow+how	-5 -3 -11 7 -1 -3 -1 20 -1 0 -1 -1
about:follow+order	-4 -2 8 -15 11 -1 1 3 -1 -2 3 0
about:follow+what	-8 -9 1 -9 -5 -4 29 12 -5 -1 -1 -2
about:follow+when	1 -6 23 8 -12 -2 -3 -7 -2 0 -1 -1
about:follow+whether	8 -3 9 -4 -7 -2 3 -5 5 -1 -1 -1
about:follow+which	-5 -5 8 -24 38 -6 4 -6 -1 -1 -1 -2
about:follow+who	-14 -18 12 -12 44 -3 14 -5 -7 -1 -2 -2
about:if	4 -65 -56 -76 -48 151 -39 16 -27 -25 -18 -13
about:if+count	-4 0 -4 -7 0 22 -1 -1 0 0 0 0
about:if+customer	-7 -10 -29 -17 -6 86 -20 0 -5 -19 -11 -5
about:if+how	-3 -1 -7 -1 0 17 -1 -2 0 0 0 0
about:if+order	0 0 -1 -3 0 -2 -1 10 -2 0 0 0
about:if+what	2 -2 19 -11 -6 38 -13 -9 -11 -1 -1 -1
about:if+where	0 0 -3 -1 0 5 0 0 0 0 0 0
about:if+whether	16 -11 -33 -14 -5 52 -2 2 -1 -1 -1 -1
about:if+which	-1 0 -1 -8 -6 18 0 -2 0 0 0 0
about:if+who	-1 -4 0 0 -3 12 -2 -1 -1 0 0 0
about:life	-13 147 -70 -92 -65 -26 -10 -22 -25 -12 -11 -5
about:life+customer	-8 14 3 -1 -1 -3 -2 -2 0 -2 -2 4
about:life+how	-1 11 3 -4 -1 -5 0 -2 0 0 0 0
about:life+order	0 15 -1 -3 -3 -1 -2 -2 -2 0 0 0
about:life+what	-4 74 -22 -17 -13 -3 3 -3 -11 -1 -1 -1
about:life+whether	28 43 -29 -12 -11 -3 -4 -2 -2 -1 -1 -1
about:life+which	-2 18 -2 -5 -2 -1 -1 -1 -1 0 0 0
about:life+who	-1 50 -13 -8 -17 -2 -2 -1 -2 -1 0 0
about:minutes	-42 -69 -23 -42 -24 -12 23 -40 156 -15 -11 -10
about:minutes+count	-2 -2 -8 -4 -1 -3 21 0 1 -1 0 0
about:minutes+customer	-35 -3 -13 -3 -4 -6 45 -6 48 -9 -6 -4
about:minutes+order	-2 -9 -5 -13 -4 -1 6 -17 53 -2 -3 -2
about:money	0 -62 40 83 -50 4 -20 3 -17 -11 -9 -4
about:money+count	22 -8 1 1 -2 3 -4 -2 -1 -2 -1 -1
about:money+customer	19 -1 23 -25 -1 8 -8 -7 -1 -4 -3 1
about:money+how	0 -7 9 -21 0 -5 -1 26 0 0 0 0
about:money+what	-5 -4 54 3 -11 -13 -6 -12 -6 -1 -1 -1
about:money+whether	-2 -12 2 12 -6 9 0 -1 -1 0 0 0
about:money+who	0 19 -5 -4 -8 -1 -1 0 0 0 0 0
about:neglect	-42 -120 -46 -128 168 -29 -34 -32 -12 -22 -26 -8
about:neglect+count	-5 -1 -11 8 14 -1 -1 0 0 -1 -1 -1
about:neglect+customer	-16 -7 18 -9 27 5 -7 7 -5 -8 -12 6
about:neglect+how	-1 15 10 -2 -5 -3 -1 -9 -1 -1 -1 -1
about:neglect+order	-1 2 -5 5 4 -2 -3 -1 -5 10 -2 -2
about:neglect+what	-4 -5 -14 -11 31 -5 -9 17 5 -2 -1 -1
about:neglect+when	-3 0 16 0 -9 -1 -1 0 0 0 0 0
about:neglect+whether	-3 -12 -35 -5 61 -3 -3 -2 5 -1 -1 -1
about:neglect+which	10 0 -12 -49 67 -8 -3 -3 -2 -1 -1 -1
about:neglect+who	-1 -12 -2 -8 37 -2 -2 -1 -1 0 0 -1
about:rank	1 -77 -37 80 19 51 -4 -18 -14 -8 -6 -3
about:rank+count	-1 -5 -8 -25 -2 43 -1 0 0 0 0 0
about:rank+customer	15 -2 -1 -42 -2 40 4 -6 -1 -2 -1 -1
about:rank+how	13 -1 -5 11 -1 -3 -3 -9 -1 -1 -1 0
about:rank+what	-3 0 5 1 -3 -3 7 -2 -1 0 0 0
about:rank+whether	-2 -2 4 -4 -2 9 -1 0 0 0 0 0
about:rank+which	-2 -7 -9 39 -14 -4 -1 -1 -1 0 0 0
about:rank+who	-2 -25 -12 8 44 -4 -3 -1 -2 -1 0 -1
about:rate	-10 -41 -23 93 -22 8 -6 -12 -10 -4 -3 -3
about:rate+count	-1 -6 -13 28 -3 2 -1 -1 -2 -1 0 0
about:rate+how	0 -1 -1 -2 0 6 0 -1 0 0 0 0
about:rate+what	0 -1 -5 20 -3 -5 -2 -1 -3 0 0 0
about:rate+when	-3 -6 -7 19 0 -1 0 0 0 0 0 0
about:remind	-23 -40 -1 -41 23 -10 -13 -10 -18 -10 -10 106
about:remind+customer	-16 -2 5 -3 -5 -6 -9 6 -5 -8 -6 50
about:remind+order	-5 -3 8 -4 -4 -2 4 -7 -6 -2 -2 24
about:remind+where	-1 -1 13 -1 0 -1 -3 -1 -1 -1 0 -3
about:stage	-41 -22 -17 -15 -10 -12 -21 -14 -10 111 -3 -5
about:stage+customer	-39 -13 -14 -10 -5 -9 -19 -9 -6 91 0 -3
about:stage+order	-1 -1 4 -4 -1 -2 -4 -3 -2 19 -4 -1
about:state	-10 -45 70 23 -68 17 -47 -4 -23 -11 4 8
about:state+count	-5 -2 22 15 -7 -18 -1 -1 -1 -1 -1 -1
about:state+customer	12 -27 49 -34 -14 13 -31 2 -14 -2 11 16
about:state+how	-14 0 -10 -5 -4 36 -8 22 -3 -4 -4 -3
about:state+order	-5 0 4 2 -1 -2 -11 -1 2 -1 5 8
about:state+what	-10 -14 15 27 -11 17 -9 -7 4 -3 -2 -2
about:state+when	-10 -6 32 -5 -1 -2 -2 -1 -1 -1 -1 -1
about:state+where	-4 11 -7 -1 -7 15 0 -2 -1 -1 -1 -1
about:state+whether	3 -21 55 -25 1 -8 -2 -3 -1 -2 -1 -1
about:state+which	-10 -11 26 22 -26 7 0 -1 -1 -2 -2 -1
about:state+who	4 -18 32 2 -10 -4 -3 -2 2 -1 -1 -1
about:stretch	13 -120 -34 108 -45 34 -30 -35 -38 -22 -19 -9
about:stretch+count	-22 -4 25 33 -10 -7 -2 -1 -1 -1 -1 -3
about:stretch+customer	16 -12 26 -18 -15 40 -11 -6 -4 -12 -8 5
about:stretch+how	-5 -8 -11 19 -4 27 -2 -8 -1 -1 -1 -2
about:stretch+order	-1 -1 -1 5 2 0 -1 1 -2 0 0 -1
about:stretch+what	-1 -2 -9 26 9 -4 -3 -1 -9 0 0 -1
about:stretch+whether	7 -13 -13 45 -11 -6 -2 -1 -2 -1 -1 -2
about:stretch+which	25 -1 -3 4 -11 -6 2 -4 -2 0 -1 -3
about:stretch+who	-3 -14 -3 18 12 -2 -2 0 -1 0 0 -1
about:target	-16 -33 -37 62 -15 29 1 10 10 -7 -5 -6
about:target+count	-6 -4 -6 30 -5 -3 -2 -1 -1 -1 0 -1
about:target+customer	-9 -3 -13 -14 -4 49 7 -5 -3 -5 -3 -2
about:target+how	-1 -5 -2 -4 0 0 -1 13 0 0 0 0
about:target+order	5 0 -4 -1 0 1 3 -1 -1 0 0 -1
about:target+what	0 -1 -1 0 -11 0 -3 -1 18 0 0 0
about:target+whether	-2 -11 -30 36 -11 29 -3 -2 -1 -1 -1 -1
about:target+which	-1 0 -1 7 -3 -2 0 0 0 0 0 0
about:them	85 -47 56 -48 -19 -28 -12 36 -20 -9 4 -9
about:them+count	-2 -1 27 -22 2 -4 0 0 0 0 0 0
about:them+customer	45 -3 4 -2 -3 -12 -14 -14 -2 -6 9 -2
about:them+how	3 -2 -9 -3 0 -4 -1 23 -1 -1 -1 -1
about:them+what	0 -2 7 -8 -6 -5 2 25 -9 -1 -1 -1
about:them+when	4 -12 20 -7 -2 -1 -1 2 -1 0 0 0
about:them+whether	1 -13 35 -13 0 -4 -2 -1 -1 0 -1 -1
about:them+which	26 -1 -3 -8 2 -3 -2 -4 -2 -1 -1 -2
about:them+who	-6 -1 2 0 -1 -1 8 0 0 0 0 0
about:us	-22 -61 -53 -10 34 -5 32 38 16 -36 -27 102
about:us+count	6 -13 -5 50 -7 -8 -6 -13 1 -1 -1 -2
about:us+customer	6 -27 28 -41 -37 35 57 -23 -9 -18 -7 28
about:us+how	0 -25 -24 59 -11 -20 -12 47 -5 -2 -2 -5
about:us+order	-21 18 -9 -12 -13 -19 39 15 -5 5 2 -1
about:us+what	-5 -15 2 -11 16 1 -13 16 17 -2 -2 -6
about:us+when	0 -5 19 -4 -3 -2 -4 1 -1 0 0 -1
about:us+where	-6 5 7 -3 -3 19 -7 -3 -2 -1 -1 -4
about:us+whether	11 -7 1 3 10 5 -7 -9 3 -2 -2 -5
about:us+which	23 -10 12 -5 -14 -5 -4 8 0 -1 -1 -3
about:us+who	-5 35 -3 -21 29 1 -11 -8 -7 -2 -1 -5
about:us+why	-8 -3 1 14 -5 -4 -12 28 -5 -2 -2 -2
about:visit	-12 35 -37 -14 18 -17 76 -20 -28 -15 -13 -1
about:visit+count	1 5 -3 0 -3 -2 4 0 -2 0 0 0
about:visit+customer	-4 12 -25 -8 4 -12 64 -8 -15 -14 -10 1
about:visit+order	-1 0 -1 0 0 0 16 -1 -9 0 0 -1
about:visit+what	-4 -6 -15 -6 15 -4 32 -4 -4 -1 -1 -1
about:visit+whether	-1 -3 -1 -1 2 -1 5 0 0 0 0 0
about:visit+which	-3 0 -1 9 -8 -1 5 0 0 0 0 0
about:visit+who	-5 15 -11 -11 15 -2 3 -1 -2 0 0 -1
about:wording	-17 -58 4 -47 -31 -41 -21 120 -16 -14 -15 -13
about:wording+customer	-15 -4 -9 -5 -1 -19 2 71 -2 -7 -7 -2
about:wording+how	-7 -14 -14 -13 -1 -5 10 49 -3 -2 -1 -1
about:wording+order	-4 -3 -4 -7 -4 -2 -8 38 2 -2 -2 -3
about:wording+what	-4 -2 28 -8 -4 -14 -6 15 -4 0 -1 0
about:wording+whether	-1 -6 10 -4 -8 -4 -1 14 0 0 0 0
about:wording+which	0 0 0 8 -3 -2 0 -1 0 0 0 0
after	-10 -7 42 -2 11 -7 -13 -2 -2 -6 -3 -1
amount	9 -35 -20 77 -18 18 -11 -7 -7 -3 -3 -2
asks	-78 11 46 56 32 17 -27 -38 -15 -35 -35 -40
asks:customer	10 -1 39 -44 -23 52 14 -7 -34 -14 -30 -25
customer	85 -122 80 -102 -91 30 64 -32 -60 56 25 -35
day	57 -2 -91 30 79 -17 -27 -83 31 -42 -38 107
first:0	-22 0 -3 -4 -1 39 7 -3 -9 -2 -1 -1
first:0 minutes	0 0 -1 0 0 0 16 0 -14 0 0 0
first:0 off	-44 -1 -5 -8 -1 79 -2 -6 -4 -4 -2 -1
first:C	34 -8 -4 -5 -4 -6 -6 -5 -3 13 -5 -2
first:C 	-6 -6 -20 -3 -2 -7 6 -4 -3 22 17 7
first:C 's	44 -12 -5 -5 -3 -5 -7 -5 -3 8 -6 -1
first:C asked	83 -8 -10 -11 -3 -21 -8 -7 -3 -7 -3 -1
first:C hasn't	60 -2 -7 -1 -22 -3 -9 -7 -3 -4 -3 -1
first:C is	0 -6 -47 -4 -2 -7 -4 -3 -2 80 -4 -2
first:C pushed	50 -3 -3 -9 -3 -6 -4 -2 -6 -9 -3 -2
first:C quoted	-3 0 -6 0 0 -3 -6 21 -1 0 0 0
first:C signed	28 -1 -7 -3 0 -5 -1 -3 -1 -5 -2 -1
first:C thinks	-2 0 0 0 0 0 -2 6 0 0 -1 -1
first:C wants	34 -2 -4 -2 -1 -5 -5 -7 -1 -3 -2 -1
first:C went	31 -4 -4 -1 -3 -2 -4 -2 -1 -6 -3 0
first:C0	8 0 0 0 0 0 -4 -2 0 0 0 0
first:CD	-1 -1 42 -22 -1 -13 -1 0 0 -1 0 -1
first:CP	-6 -1 -11 -1 0 -2 1 26 0 -2 -3 -1
first:C上	-1 0 6 0 0 -1 -2 0 0 0 0 0
first:C下	20 -14 45 -5 -6 -6 -7 -11 -2 -9 -4 -1
first:C不	-30 81 -4 -5 -5 -7 -8 -4 -2 -9 -5 -1
first:C丢	8 11 -10 10 -2 -4 -4 -5 -1 0 -3 -1
first:C两	-9 -1 24 -4 -3 7 -5 -2 -2 -3 -2 0
first:C中	21 -3 4 -5 -2 -4 -2 -1 -1 -4 -1 -2
first:C为	-3 -2 17 -2 -1 -2 -3 -2 0 -1 -1 -1
first:C交	-2 -1 -4 0 0 -3 12 -1 0 0 0 0
first:C什	-6 -1 10 -1 -1 -2 1 -1 0 0 0 0
first:C从	2 -1 3 -6 -1 -3 10 -2 0 0 -1 0
first:C他	-4 0 9 -1 0 -3 0 0 0 0 0 0
first:C催	35 -1 -12 -1 -4 -2 -9 16 -1 -5 -5 -11
first:C关	-21 -15 -9 -3 -2 -5 -9 -3 -2 78 -7 -1
first:C再	-3 0 -7 0 0 11 0 0 0 0 0 0
first:C决	42 -7 -19 -2 -2 -3 -2 -1 -1 -2 -1 -1
first:C几	56 -6 16 -38 -4 -11 -4 -2 -1 -4 -2 -1
first:C到	-4 -9 27 -2 -2 -3 -2 -1 -1 -1 -1 0
first:C又	6 69 -11 -6 -5 -9 -11 -5 -3 -14 -8 -3
first:C可	-6 0 0 0 0 0 -1 0 0 10 -1 0
first:C合	10 -1 0 -1 0 -2 0 -1 0 -2 -1 -1
first:C后	28 -2 -8 -1 0 -2 -3 -2 -2 -6 -2 -1
first:C哪	52 -12 -18 -5 -1 -3 -2 -3 -1 -3 -2 -1
first:C啥	-2 -2 -30 -3 -2 -7 51 -1 -1 -2 -1 0
first:C回	-9 0 17 0 -1 -2 -2 -1 0 -1 -1 0
first:C在	-1 -1 10 -1 -1 -2 -3 0 0 0 0 0
first:C多	-6 -3 -3 22 -17 16 -4 -1 -1 -2 -1 -1
first:C嫌	-1 0 5 -1 0 -2 -1 2 -1 -1 0 0
first:C定	20 0 2 -2 0 -4 -7 -2 -1 -2 -2 -1
first:C对	-10 -1 28 -1 -6 -3 -3 -1 0 0 0 -1
first:C尾	12 -1 -3 -1 0 -1 -1 -1 -1 -2 0 -2
first:C归	-8 0 -1 -3 -1 -1 0 -1 0 19 -2 0
first:C当	-2 0 19 0 0 -2 -7 -5 -1 0 -1 -1
first:C怎	11 -15 14 -7 -6 -5 -6 26 -1 -6 -3 -1
first:C想	42 -1 -15 -1 -4 -5 -6 -2 -1 -3 -3 -1
first:C我	-3 0 3 0 0 -2 -10 -1 0 -1 -3 17
first:C打	-4 -22 54 -4 -2 -4 -6 -4 -2 -6 2 -2
first:C把	17 0 -3 0 -1 -3 -3 -1 0 -1 -1 -2
first:C投	-2 -1 7 0 0 -2 2 -1 0 -1 0 0
first:C招	18 -1 -5 -1 0 -3 -1 -2 0 -2 -1 -1
first:C按	-9 -2 -12 -10 -4 16 -3 -2 -1 32 -5 -1
first:C换	9 -1 8 -1 0 -2 -6 -3 0 -1 -3 -1
first:C推	-1 0 -1 -4 0 5 0 0 0 3 0 0
first:C提	-21 -7 14 -14 -3 5 -14 -4 -4 41 -3 12
first:C改	7 -1 -2 0 0 -1 -2 -1 0 1 -2 0
first:C新	22 -4 -2 3 -1 -5 -3 -1 -1 -4 -4 -1
first:C方	-3 -1 7 -1 -1 -2 -2 -1 0 5 -2 0
first:C是	-4 -5 3 -3 -3 -4 23 -2 -1 -2 -1 0
first:C晚	-2 -6 -8 -1 -1 20 -1 -1 0 -1 0 0
first:C最	-2 -1 16 -1 -2 -2 -5 -1 0 -1 -1 0
first:C有	9 -3 6 -3 -3 -7 -9 -3 22 -4 -2 -1
first:C来	33 -8 -5 -2 -1 -2 -5 -2 -1 -5 -3 -1
first:C样	-7 -1 19 -1 0 -3 0 -4 0 -1 0 0
first:C欠	-7 0 17 -1 -2 -4 -1 -1 0 0 0 -1
first:C款	13 -1 -4 -1 0 -2 -1 -1 0 -2 -1 0
first:C没	8 -5 -8 -3 32 -3 -3 -2 -1 -8 -6 -1
first:C法	9 -1 -1 -1 0 -3 0 -1 0 -1 -1 0
first:C现	-2 -1 7 -1 0 -1 -1 0 0 0 0 0
first:C的	6 -2 1 3 -1 -3 0 1 -1 -2 -2 -1
first:C真	-5 0 0 0 0 9 -1 0 0 -1 -1 0
first:C砍	-4 0 -1 0 0 6 0 0 0 0 0 0
first:C答	16 -2 -3 -2 -2 -1 -1 -1 -1 -2 -1 -1
first:C签	-3 0 -10 19 0 -4 -1 -1 0 2 -1 0
first:C算	-17 -11 43 -4 -2 -5 -8 -3 -2 18 -7 -1
first:C约	-2 -2 12 -1 -1 -2 -2 0 0 0 0 0
first:C线	-13 -3 -4 -16 -3 -2 -4 -2 -1 49 -2 -1
first:C续	-4 -4 33 7 -1 -6 -1 -19 -1 -2 -1 -1
first:C维	-5 0 17 -2 -5 -3 0 0 0 0 0 0
first:C能	-9 -1 34 -10 -1 -8 -1 0 0 -1 0 -1
first:C要	7 -4 -1 -2 -1 10 0 -2 -1 -2 -1 -1
first:C让	22 0 -6 -1 0 -3 -2 -2 -1 -2 -1 -4
first:C试	3 -3 25 -2 0 -10 -2 -7 0 -2 -1 -1
first:C说	4 -5 -4 -3 -1 -4 7 18 -3 -6 -2 -1
first:C谁	30 -6 -2 -2 -2 -4 -4 -2 -1 -5 -3 -1
first:C谈	11 -1 -3 -1 0 -2 5 -1 -1 -5 -1 -1
first:C货	-1 0 5 0 0 -2 0 0 0 0 0 0
first:C跟	-6 -1 2 -1 19 0 -5 -2 -1 -2 -2 -1
first:C转	-1 0 0 0 0 0 -1 0 0 6 -1 0
first:C还	-4 -2 20 1 -1 -9 -1 -1 0 -1 -1 -1
first:C这	-10 -7 14 -4 -2 -3 17 -2 -2 4 -2 -1
first:C进	-15 -4 48 -3 -1 -5 -10 -5 -2 9 -9 -2
first:C退	-6 -3 -3 -1 -1 -1 -2 -1 0 23 -2 0
first:C通	-8 -1 14 -1 0 -1 0 -1 0 0 0 0
first:C那	4 -1 5 -1 -1 -1 -1 -2 1 -1 -1 0
first:C都	-10 -4 -18 -2 -2 35 39 -27 -3 -5 -2 -1
first:C问	35 -2 -26 -2 -1 -5 -2 8 0 -2 -1 -1
first:C降	-15 -8 -6 -3 -2 -3 -6 -2 -1 51 -4 -1
first:C项	36 -2 -3 -7 -3 -2 -3 -2 -1 -9 -5 -1
first:C验	17 -1 -4 -1 -1 -3 -1 -1 0 -3 -1 -1
first:C黄	-3 -1 -8 -7 -1 12 -5 -2 -1 17 -1 -1
first:D	-5 -25 -2 -13 58 -1 -12 -5 -7 -1 -1 14
first:DC	-11 -2 -1 0 -1 -2 -1 -4 32 -3 -3 -3
first:D个	-2 2 -1 -2 6 0 0 0 -1 0 0 0
first:D催	-4 -1 -2 -1 -5 -1 -1 -1 -1 0 -1 18
first:D先	-1 -10 -5 -14 37 -3 -2 0 -1 0 0 0
first:D到	-3 -18 -4 8 30 -3 -1 -2 -2 -1 -1 -5
first:D去	5 6 -1 -1 -4 -2 2 -1 -1 -1 -2 -1
first:D叫	-1 0 0 -1 -2 -1 -2 -1 0 0 -1 10
first:D同	-1 -7 -2 18 -5 -2 0 0 -1 0 0 -1
first:D呢	-1 -10 -2 27 -7 -3 0 0 -1 0 0 -1
first:D喊	-2 -14 0 -6 -8 -1 -1 -2 -2 0 0 37
first:D天	0 26 -4 -12 -1 -5 0 -2 0 0 0 0
first:D好	-2 13 0 -3 -3 0 -1 -1 -1 0 0 -1
first:D成	-2 -8 0 19 -4 -1 -1 -1 -1 0 0 -1
first:D我	0 0 0 -3 7 0 -1 -1 0 0 0 -1
first:D拜	-6 -7 -2 30 -12 -1 5 -2 -2 0 0 -2
first:D拿	0 0 -3 7 0 -3 0 0 0 0 0 0
first:D排	-1 -9 -4 -26 44 -2 0 0 -1 0 0 -1
first:D提	-3 -1 0 -1 -2 0 -1 -1 0 0 0 10
first:D新	0 -2 0 8 -3 -1 0 0 0 0 -1 0
first:D有	-1 -4 -2 0 15 -1 -2 -1 -2 0 0 -1
first:D比	-2 -17 -6 35 -6 -2 0 0 -1 0 0 -1
first:D没	-4 -5 -1 -16 35 -1 -1 -2 -2 0 0 -2
first:D的	-5 -10 -2 -7 24 -1 -5 -2 13 -1 -1 -2
first:D目	-1 -5 0 14 -2 -1 0 -1 -1 0 0 -1
first:D社	0 19 -3 -9 -4 -2 0 0 0 0 0 0
first:D签	0 0 -6 11 -2 -1 0 0 0 0 0 0
first:D约	64 -35 -6 -24 11 -3 8 -3 -4 -2 -2 -4
first:D能	-2 -4 -4 22 -2 -9 0 0 0 0 0 0
first:D要	-1 -6 -1 -4 16 -1 -1 -1 -1 0 0 -1
first:D见	-4 30 -1 -10 -9 -1 2 -2 -3 -1 -1 -2
first:D记	-1 0 0 -1 -1 -1 -1 0 0 0 0 6
first:D评	-1 -10 -8 -12 -12 -2 -4 0 51 0 0 -1
first:D该	0 -2 -1 -2 7 -1 0 0 0 0 0 0
first:D谁	-4 25 -1 -3 -10 -1 -3 -1 -2 0 -1 -1
first:D赢	0 -1 0 5 -1 -1 0 0 0 0 0 -1
first:D跑	13 -7 -5 0 -6 -3 24 -2 -4 -5 -2 -4
first:D跟	-11 -3 -3 10 3 -1 13 -2 -2 -1 -2 -2
first:D还	0 -3 -1 8 1 -3 0 0 0 0 0 0
first:D那	0 0 -1 -8 -2 -2 -1 0 15 0 0 -1
first:M以	0 -1 -1 5 -1 -1 0 0 0 0 0 0
first:M往	-1 -5 -2 19 -2 -1 -1 -2 -3 -1 -1 0
first:P	105 -23 -12 0 -17 -6 -14 -11 -5 -4 -11 -2
first:PD	-4 18 -18 19 -7 -4 -1 0 0 0 -1 -1
first:P上	-1 -1 39 -10 0 -2 -3 -20 -1 0 0 0
first:P什	-8 -9 40 -8 -5 -2 11 -8 -7 -1 -3 -1
first:P名	0 -1 -4 6 5 -3 0 -1 -1 0 0 0
first:P呢	-2 -9 -33 56 -2 -3 -2 -2 -1 0 -1 -1
first:P和	-2 -8 -11 31 -3 -2 -2 -2 0 0 -1 0
first:P手	-1 0 -3 8 -1 -2 -1 0 0 0 0 0
first:P是	-8 -16 65 -10 -4 -2 -8 -8 -2 -1 -4 -1
first:P最	-1 -2 10 -2 -3 -1 0 0 0 0 0 0
first:P有	-1 -1 -8 -5 17 -1 0 0 0 0 0 0
first:P松	42 -18 16 -9 -6 -3 -5 -10 -2 -1 -3 -1
first:P的	-4 -4 -9 27 -2 -2 11 -7 -3 -1 -3 -3
first:P说	54 -30 22 -10 -3 -2 -7 -9 -8 -2 -3 -3
first:P那	-8 -14 -27 55 10 -4 -3 -4 -1 -1 -1 -1
first:P问	39 -6 -10 -6 -2 -2 -4 -6 -1 0 -1 -1
first:R抢	0 -2 -3 9 -4 2 0 0 0 0 0 0
first:a	-14 -120 -7 -45 -19 -4 -10 246 -18 -4 -4 -2
first:accounts	-5 -17 -5 -62 111 -2 -2 -7 -4 -3 -2 -1
first:add	-8 -2 -2 -5 -3 -1 -3 -2 -1 -10 36 0
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
first:anything	-11 -31 15 40 24 -7 -4 -6 -11 -4 -3 -1
first:anything i	-2 -3 -7 -3 16 -4 11 -3 -2 -1 -1 -1
first:are	-2 3 10 9 -10 -6 -1 -1 -1 0 0 0
first:are they	-6 -26 73 -16 -12 -7 -1 -3 -1 0 -1 0
first:are we	-1 -5 1 24 -10 -6 -1 0 -1 0 0 -1
first:are you	0 55 -27 -13 -11 -3 0 0 -1 0 0 0
first:average	-2 -27 -2 55 -7 -1 -2 -5 -4 -1 -1 -1
first:average deal	-1 -3 0 11 -3 0 0 -1 -1 -1 0 0
first:back	-2 41 -4 -20 16 -2 -8 -6 -11 -3 -1 0
first:best	-11 -11 -16 -22 -10 45 -2 33 -2 -1 -1 -1
first:biggest	-3 -2 0 17 -5 -1 0 -1 -1 -1 0 0
first:biggest 0	-4 -2 -1 16 -3 -1 0 -2 -1 0 0 0
first:brb	-3 56 -3 -18 -9 -2 -3 -8 -6 -2 -1 -1
first:by	-4 -45 -5 95 -8 -2 -4 -13 -7 -2 -2 -1
first:can	-1 21 -17 5 -11 -6 -1 4 -1 7 0 0
first:can you	0 -2 -9 -2 -1 -2 -1 7 -1 12 0 0
first:close	-2 -2 -1 8 -1 -1 -1 -2 -1 4 -1 -1
first:close C	-1 0 0 -1 0 0 -1 0 0 7 -1 0
first:congrats	-7 73 -6 -24 -7 -2 -6 -10 -5 -2 -3 -2
first:congrats P	-9 57 -7 -8 -5 -1 -7 -11 -3 -1 -3 -2
first:could you	0 -1 2 5 -3 -1 -1 0 -1 0 0 0
first:create	-30 -18 -11 -12 -6 -7 -14 -9 -5 -21 136 -2
first:deals	-5 -12 -5 48 -3 -4 -2 -5 -3 -4 -2 -1
first:deals with	-2 -8 -3 33 -6 -1 -2 -4 -3 -2 -2 -1
first:demo	64 -5 -2 -6 -4 -3 -3 -20 -7 -4 -2 -5
first:did	-2 1 13 -2 -5 -3 -1 -1 0 0 0 0
first:did C	-1 -1 10 -1 -2 -3 -1 0 0 -1 0 0
first:did anyone	-3 0 9 0 -3 -1 -1 0 0 0 0 0
first:don't	45 -8 -5 -3 -3 -3 -20 -6 -4 -2 -2 11
first:don't let	-9 -2 0 -1 -2 -1 -1 -1 0 0 0 18
first:draft	-4 0 -1 -1 0 0 -1 10 -1 0 -1 -1
first:draft a	-4 0 -1 -1 0 0 -1 10 -1 0 -1 -1
first:first	-6 0 -6 -1 -7 -8 45 -10 -5 0 -1 -1
first:forecast	0 -3 -1 15 -4 -5 0 0 -1 0 0 0
first:forecast for	0 -3 -1 15 -4 -5 0 0 -1 0 0 0
first:give	-1 -8 -16 20 -6 -3 6 9 2 -1 -1 -1
first:give me	-1 -8 -16 20 -6 -3 6 9 2 -1 -1 -1
first:good	-1 23 -1 -6 -3 -1 -2 -4 -2 -1 -1 0
first:good morning	-1 18 -1 -5 -2 -1 -1 -3 -2 -1 0 0
first:ha	-1 13 -1 -3 -2 0 -1 -2 -2 -1 0 0
first:ha good	-1 13 -1 -3 -2 0 -1 -2 -2 -1 0 0
first:happy	-3 38 -1 -13 -8 -1 -1 -3 -4 -1 -1 -1
first:happy D	-4 45 -1 -16 -11 -1 -1 -3 -5 -1 -1 -2
first:has	-3 -2 20 -6 -2 -3 0 -2 0 0 0 0
first:has P	-7 -3 42 -12 -4 -6 -1 -7 -1 0 -1 -1
first:heading	-8 -3 -2 -1 -1 -1 32 -2 -8 -3 -2 -1
first:heading into	-8 -3 -2 -1 -1 -1 32 -2 -8 -3 -2 -1
first:help	-7 -1 0 -3 -1 -5 -1 26 -4 0 0 -2
first:help me	-7 -1 0 -3 -1 -5 -1 26 -4 0 0 -2
first:how	-1 -2 3 6 -2 -4 -1 4 -1 -1 0 0
first:how are	-2 10 0 31 -5 -8 -4 -18 -2 -1 -1 -1
first:how big	0 -7 12 -2 -1 -3 0 0 0 0 0 0
first:how did	-1 -30 74 -16 -3 -6 -2 -13 -1 -1 -1 0
first:how do	-1 11 -8 -21 -3 -4 -1 31 -1 0 0 -1
first:how far	0 -2 -3 10 0 -4 0 -1 0 0 0 0
first:how is	-3 -4 5 19 -2 -6 -3 -5 -1 -1 -1 -1
first:how long	-4 -14 -1 52 -1 -7 -4 -17 -2 -1 -1 -1
first:how many	0 0 -2 8 0 -3 0 -1 0 0 0 0
first:how much	0 -5 16 -5 0 -3 0 -1 0 0 0 0
first:if	-3 -3 -4 -4 -2 31 -5 -3 -2 -2 -1 -1
first:if C	-16 -3 -2 -2 -1 42 -3 -3 -1 -6 -3 -1
first:if we	-3 0 -3 0 0 13 -2 -2 -1 0 0 0
first:is	-1 0 8 -5 6 -4 -1 -1 -1 -1 0 0
first:is C	-1 -1 -7 -1 17 -3 -1 0 0 -1 0 0
first:is P	-3 -20 65 -21 -10 -4 -3 -1 0 0 -1 -1
first:is the	-1 25 8 -15 -7 -4 0 -1 -3 -1 0 0
first:just	-11 -59 -9 137 -16 -3 -7 -16 -8 -3 -4 -2
first:leads	-3 -13 -1 49 -10 -1 -2 -4 -9 -3 -1 -1
first:leads by	-3 -13 -1 49 -10 -1 -2 -4 -9 -3 -1 -1
first:list	0 -2 -2 -12 0 -1 -1 -2 23 -1 -1 0
first:lost	32 -1 -7 -1 -2 -3 -2 -4 -1 -7 -3 -1
first:lost C	32 -1 -9 -3 -1 -3 -2 -4 -1 -5 -2 -1
first:make	-13 -38 -5 -17 -15 -3 -6 72 -10 -3 -2 41
first:mark	-1 0 0 0 0 0 -1 0 0 5 -1 0
first:mark C	-1 0 0 0 0 0 -1 0 0 5 -1 0
first:meeting	0 0 -1 0 0 0 23 0 -21 0 0 -1
first:morning	-2 29 0 -7 -3 -2 -3 -5 -4 -1 -1 -1
first:morning all	-2 29 0 -7 -3 -2 -3 -5 -4 -1 -1 -1
first:move	-1 0 0 0 0 0 -1 0 0 5 -1 0
first:move C	-1 0 0 0 0 0 -1 0 0 5 -1 0
first:my	-6 -76 -2 -49 181 -3 -7 -14 -15 -2 -2 -8
first:need	-3 -5 -1 -7 -13 -1 -5 50 -10 -1 -2 -1
first:never	-10 51 -19 -21 -11 -4 41 -13 -8 -2 -2 -1
first:new	-13 -22 -7 53 -17 -2 -4 -4 -4 -3 25 -2
first:new lead	-1 0 0 -3 -1 0 0 0 0 -3 11 0
first:nice	-1 10 -1 -2 -1 0 -1 -2 -1 0 0 0
first:nice one	-1 10 -1 -2 -1 0 -1 -2 -1 0 0 0
first:no	20 71 -12 -24 -14 -9 -5 -11 -7 -3 -3 -3
first:notes	-32 0 -1 0 -1 -1 -13 -4 61 -3 -2 -2
first:nudge	-13 -7 -3 -5 -7 -4 -4 42 -2 -1 -3 6
first:nudge me	-7 0 0 0 0 0 -1 -1 0 0 -1 13
first:number	-2 -1 -1 11 -1 -2 -1 -1 -1 -1 -1 0
first:number of	-2 -1 -1 11 -1 -2 -1 -1 -1 -1 -1 0
first:on	-3 64 -16 -21 -11 -3 13 -9 -7 -2 -1 -1
first:ping	-3 0 0 0 -1 0 -1 -2 -1 0 -1 11
first:ping me	-3 0 0 0 -1 0 -1 -2 -1 0 -1 11
first:pipeline	0 -1 0 6 -3 -1 0 0 0 0 0 0
first:prep	-2 -2 0 -2 -2 -1 27 -5 -9 -2 -2 -2
first:prep me	-2 -3 0 -2 -2 -1 21 -6 -1 -1 -1 -2
first:put	-12 -2 -3 -5 -2 -1 -6 1 2 18 11 -1
first:put C	-14 -3 -2 -7 -3 -2 -7 -3 -1 28 16 -1
first:quick	-29 -11 79 -4 -4 -5 9 -5 -6 -14 -8 -2
first:remind	-1 -2 12 -3 -2 -1 -7 -2 -3 -1 -1 12
first:remind me	-1 -2 12 -3 -2 -1 -7 -2 -3 -1 -1 12
first:revenue	-2 -8 0 18 -2 -1 0 -1 -1 0 0 -1
first:revenue booked	-2 -8 0 18 -2 -1 0 -1 -1 0 0 -1
first:running	-7 94 -2 -13 -29 -3 -8 -17 -8 -2 -3 -1
first:same	-19 -13 -8 98 -6 -5 -10 -5 -4 -13 -12 -1
first:same for	-19 -13 -8 98 -6 -5 -10 -5 -4 -13 -12 -1
first:seeing	-1 -1 -4 -4 -3 -1 28 -8 -6 0 0 0
first:seeing P	-1 -1 -4 -4 -3 -1 28 -8 -6 0 0 0
first:set	-7 -1 -1 -1 -2 -1 -2 -2 -3 2 0 18
first:set C	-1 0 0 0 0 0 -1 -1 0 7 -1 0
first:set a	-3 -3 0 -2 -5 0 -2 -2 -7 -1 -1 28
first:show	0 0 0 6 -2 0 0 0 -1 0 0 0
first:show me	0 0 0 7 -3 0 -1 0 -1 0 0 0
first:status	-4 0 22 -4 -1 -4 -1 0 0 -5 -2 0
first:sum	-1 -1 0 0 0 0 -1 0 7 -2 0 0
first:sum up	-1 -1 0 0 0 0 -1 0 7 -2 0 0
first:summarize	-1 0 -1 0 -1 0 -3 0 6 0 0 0
first:suppose	-19 -1 -2 -2 -1 33 -1 -1 -1 -2 -1 -1
first:suppose C	-23 -1 -1 -3 -1 39 -2 -1 -1 -3 -1 -1
first:tell	-1 38 -30 -12 -4 -2 26 -5 -5 -1 -1 -2
first:tell me	-1 38 -30 -12 -4 -2 26 -5 -5 -1 -1 -2
first:thanks	-2 32 -1 -7 -4 -1 -2 -5 -4 -1 -1 -1
first:they	-4 -1 -15 -4 -4 -5 -6 46 -6 0 0 0
first:they say	-3 0 -9 -1 -1 -5 -2 25 -2 0 0 0
first:top	-1 -7 0 24 -8 -1 -1 -2 -1 -1 -1 0
first:total	-1 -3 0 20 -5 -1 -2 -3 -2 -1 -1 0
first:total pipeline	0 -2 0 9 -4 0 0 -1 -1 0 0 0
first:turn	-2 -18 -2 -8 -5 -1 -5 -6 49 -1 -1 -1
first:turn my	-1 0 0 0 0 0 -4 0 6 0 0 0
first:wake	-5 -4 -1 -14 -10 -1 -5 -4 -11 -1 -1 59
first:wake me	-5 -4 -1 -14 -10 -1 -5 -4 -11 -1 -1 59
first:what	-2 2 -6 10 3 -1 -6 -3 5 -1 0 -1
first:what about	-2 -8 3 51 -11 -5 -13 -4 -7 -1 -1 -1
first:what calls	0 -1 -1 -4 17 -1 -4 -1 -5 0 0 -1
first:what did	-3 -7 -5 16 0 -11 -12 -9 32 -1 -1 -1
first:what do	-1 -1 -7 -3 6 -2 -3 16 -5 0 0 -1
first:what does	-3 -1 6 -3 -1 19 -10 -2 -1 -1 0 0
first:what happened	-6 -3 46 -8 -2 -10 -7 -1 -5 -1 -1 -1
first:what happens	-2 0 -3 0 0 7 -1 0 0 0 0 0
first:what have	-1 -13 -14 -11 69 -3 -8 -3 -14 0 0 -1
first:what if	0 0 -3 -3 -1 14 -2 -1 -2 0 0 0
first:what share	0 0 -1 7 -2 -1 -1 0 -1 0 0 0
first:what was	-1 -8 8 -14 -8 -3 -10 -4 42 0 -1 0
first:what would	-2 -1 -11 -5 -2 40 -6 -5 -5 0 0 0
first:what's	-2 -3 20 6 3 -6 -9 0 -9 -1 0 0
first:what's C	-2 -1 19 -2 -2 -4 -4 -1 -1 -1 0 0
first:what's D	0 0 -1 -10 16 -1 -1 0 -3 0 0 0
first:what's a	-1 -3 -18 -7 -9 -1 -9 54 -4 0 0 0
first:what's likely	-1 -1 -3 19 -6 -2 -1 0 -3 0 0 0
first:what's next	-1 -5 45 -14 -7 -3 -8 -1 -6 -1 0 0
first:what's on	0 -6 -7 -15 41 -1 -3 -1 -7 0 0 0
first:what's our	0 0 -3 18 -9 -1 -1 0 -2 0 0 0
first:what's overdue	0 0 -15 -1 25 -2 -2 -1 -1 0 0 0
first:what's sitting	0 -6 -8 40 -5 -1 -4 -1 -13 0 0 0
first:what's the	-3 28 8 -6 -6 -8 -4 -3 -5 -1 0 0
first:when	-3 -14 33 -8 -2 -1 -1 -1 -1 0 0 0
first:when did	-2 -18 41 -8 -6 -1 -2 -1 -1 0 0 -1
first:when does	-2 0 6 -1 0 -1 0 0 0 0 0 0
first:when's	-3 -4 19 -4 0 -1 -1 -1 -2 0 0 0
first:when's the	-3 -4 19 -4 0 -1 -1 -1 -2 0 0 0
first:where	-1 1 8 8 -4 -4 -2 -2 -1 -1 -1 -1
first:where are	-1 -4 -6 34 -1 -18 0 -2 -1 0 0 -1
first:where did	-3 -7 50 -15 -3 -9 -6 -3 -1 -1 -1 -1
first:where do	-1 9 -6 15 -8 -4 -1 -1 -1 -1 -1 -1
first:where does	-2 0 -8 -4 0 17 -1 0 0 0 0 0
first:where's	-2 93 -30 -39 -4 -9 -2 -2 -2 -2 -1 -1
first:which	-5 -2 -1 9 7 -4 -1 -2 -1 -1 0 0
first:which accounts	-19 -1 -2 -13 48 -3 -1 -5 -1 -1 -1 -1
first:which customers	-1 0 -2 -4 20 -6 -1 -3 -1 0 -1 -1
first:which deals	0 0 -1 14 -9 -3 0 0 0 0 0 0
first:which opportunities	-2 0 0 18 -12 -2 0 0 0 0 0 0
first:which stage	-2 -10 -1 43 -20 -4 -2 -1 -1 -1 0 0
first:who	-2 1 8 -14 3 -2 6 -1 3 -1 0 -1
first:who do	-1 26 -3 -8 -6 -1 -1 -3 -1 0 0 -1
first:who has	-1 22 -5 9 -21 -1 -1 0 -1 0 0 0
first:who have	0 -9 -3 -4 19 -1 -1 0 -1 0 0 0
first:who is	-8 8 -36 -26 -39 -3 113 -3 -3 -1 -2 -1
first:who needs	-1 -11 -10 -7 35 -1 -2 -1 -1 0 0 0
first:who took	-1 19 -7 -10 -25 -1 -5 -1 32 0 0 0
first:who's	-5 -21 1 24 13 -3 -1 -2 -3 -1 -1 -1
first:who's got	-1 79 -11 -32 -29 -1 -3 -1 -1 0 0 0
first:who's on	-1 -9 -2 14 2 -1 -1 0 -1 0 0 0
first:who's our	-8 -8 62 -4 -13 -6 -14 -2 -1 -1 -1 -2
first:who's the	-3 -7 63 -18 -24 -3 -2 -2 -2 -1 -1 0
first:who's waiting	-2 -21 -8 -21 69 -2 -7 -2 -3 0 0 -1
first:why	-1 -1 6 8 -5 -2 -1 -1 0 -1 0 -1
first:why did	-1 -1 10 1 -2 -2 -1 -1 0 -1 0 -1
first:will	-1 55 -26 -7 -13 -6 0 0 -1 0 0 0
first:will we	0 -3 -2 15 -4 -6 0 0 0 0 0 0
first:word	-2 -4 -1 -2 -1 0 -2 19 -2 -1 -1 -1
first:write	-1 -1 -1 -1 0 0 -2 -7 14 0 -1 0
first:write P	-1 -1 -1 -1 0 0 -2 15 -5 -1 -2 -1
first:you're	-3 57 -3 -19 -8 -2 -3 -9 -5 -2 -1 -1
first:一个	-2 -20 -3 -4 39 -1 -2 -3 -2 -1 -1 -1
first:一会	0 -2 0 -1 -3 0 -4 -4 0 0 -1 16
first:三点	-1 -4 -1 -3 -2 -1 2 -3 -7 -1 -1 21
first:上次	-3 -11 29 -4 0 -1 -6 -1 -1 0 -1 0
first:上面	-4 -11 10 -9 -4 -1 -5 -3 30 -1 -1 -1
first:下次	-1 -18 45 -9 -9 -1 -3 -1 -2 0 0 0
first:不知	60 -4 -40 -4 -1 -6 -4 -1 0 -1 0 -1
first:业绩	0 -2 -3 10 -1 -3 0 -1 0 0 0 0
first:丢了	-1 -19 -7 28 -8 19 -1 -6 -1 -1 -1 0
first:丢单	-3 -3 -6 22 -3 -2 0 -2 0 -1 0 0
first:为什	0 -1 -13 24 -3 -1 -1 -1 -2 0 0 0
first:五天	0 -1 -1 -2 6 -1 0 -1 0 0 0 0
first:人在	-3 0 -1 0 0 0 8 -1 -2 0 0 0
first:人家	-2 -1 5 -1 0 -1 -2 4 -1 0 0 0
first:从意	-3 -1 -2 8 0 -1 0 0 0 0 0 0
first:他们	5 -7 36 -23 -4 -4 -1 -1 0 0 0 0
first:他说	-5 -1 -5 -4 -2 -4 -6 46 -18 0 0 -1
first:会上	-1 -5 -3 -12 -13 -2 -7 -5 49 -1 -1 -1
first:会议	-1 15 -3 -6 -2 -2 -3 -2 6 0 0 -1
first:你会	0 13 -6 -2 -1 -1 0 0 -1 0 0 0
first:你叫	0 21 -5 -4 -3 -1 -4 -1 -2 0 0 0
first:你是	0 17 -7 -3 -4 -1 -1 0 0 0 0 0
first:你真	-1 11 -1 -2 -1 -1 -1 -2 -1 0 0 0
first:假如	-9 0 -1 0 -3 18 -1 0 0 -1 -1 -1
first:假设	-9 -5 -1 -21 -2 45 0 -3 -1 0 0 -2
first:催款	-2 -2 -10 -4 0 -2 0 23 0 0 0 0
first:全线	0 -1 -3 -18 0 24 0 0 0 0 0 0
first:写个	-1 -1 -1 -1 0 0 0 6 0 0 -1 0
first:写段	-2 -6 -1 -1 0 -1 -1 15 0 0 -1 -1
first:刚C	-1 0 -1 0 0 0 5 0 0 0 0 0
first:刚才	0 -3 -4 -3 -7 0 -2 0 20 0 0 0
first:刚跟	9 0 0 0 0 0 -14 -2 11 0 -2 -1
first:创建	-3 -22 -5 -10 -5 -2 -3 -6 -3 -1 59 -1
first:加个	-3 -21 -11 -10 -6 -2 -3 -4 -2 -2 64 -1
first:半个	0 -2 0 -2 9 -1 0 -1 -1 -1 0 0
first:华东	0 -1 -1 14 -4 -1 -1 -1 -2 -1 -1 -1
first:卡在	-1 -14 25 -1 -2 -2 -1 -1 -2 -1 0 0
first:去C	3 -4 -16 -7 -1 24 7 -1 -1 -2 -1 0
first:只看	-8 -28 -6 84 -7 -6 -5 -9 -9 -3 -2 -2
first:只算	-1 -7 -1 23 -3 -1 -1 -4 -1 0 0 -1
first:吃了	0 9 -5 -1 -1 -1 0 0 0 0 0 0
first:各阶	-1 -5 -2 13 -1 -1 -1 -1 -1 0 0 0
first:味知	31 -22 20 -11 -6 -6 7 -6 -3 -2 -2 -1
first:咱们	-7 -5 58 -1 -6 -5 -8 -16 -3 -1 -3 -4
first:咱组	-1 -15 -6 40 -12 -2 -1 -1 -1 0 0 -1
first:咱跟	-4 0 12 -2 -2 -1 -1 -1 0 0 0 -1
first:哈哈	-1 11 0 -2 -1 -1 -1 -2 -1 0 0 0
first:哪一	0 -4 -10 38 -20 -2 0 0 0 0 0 0
first:哪个	0 -4 -4 11 0 -2 0 0 0 0 0 0
first:哪些	-1 -1 -5 11 0 -3 0 0 0 0 0 0
first:哪几	0 -1 -6 -22 35 -5 0 0 0 0 0 0
first:哪家	-5 -8 -10 -10 44 -3 -1 -3 -3 -1 0 0
first:嗯嗯	-2 33 -3 -10 -5 -1 -2 -5 -2 -1 -1 -1
first:团建	-10 54 -12 -9 -7 -3 -2 -5 -2 -1 -1 -1
first:团队	0 -1 0 8 -3 -2 0 -1 0 0 0 -1
first:在谈	-1 -3 -7 22 -5 -3 -1 0 -2 0 0 0
first:多少	0 -1 -11 12 6 -5 0 0 0 0 0 0
first:太长	0 -1 -4 -3 -1 -1 -1 -1 12 0 0 0
first:如果	11 -5 -2 -4 -1 8 -1 -2 -1 0 0 0
first:存个	-4 0 0 -1 0 0 -1 0 0 -2 9 0
first:客户	-2 -1 -2 0 0 -1 0 8 0 0 0 0
first:对方	3 -2 3 -4 -1 -2 -1 7 -2 0 0 0
first:差多	0 0 -3 10 -2 -4 0 0 0 0 0 0
first:差旅	-1 16 -5 -10 -5 17 -1 -8 -1 -1 -1 0
first:帮忙	-1 -1 -1 -2 -1 0 -2 2 6 -1 3 0
first:帮我	-2 0 -2 -5 -1 -1 -8 11 -1 1 3 4
first:平均	-1 -2 -5 13 0 -2 0 -1 0 0 0 0
first:年会	-1 49 -28 -11 -3 -1 -2 0 -2 0 0 0
first:建个	-1 0 0 -1 0 0 0 0 0 -2 6 0
first:录入	-13 -1 -14 -1 -1 -1 -5 -2 0 -4 42 -1
first:待会	-1 -5 -5 -4 23 -1 10 -2 -3 0 0 -10
first:待办	-1 -14 -1 -2 1 -1 -2 -3 27 -1 -1 -1
first:快到	-1 -21 -1 34 -4 -1 -1 -2 -1 -1 -1 0
first:怎么	-2 -12 -6 -4 -1 -2 -1 31 0 0 -1 -1
first:怎样	-10 -10 -16 -13 0 -7 0 60 -2 -1 -1 -1
first:总共	0 -1 -5 14 -4 -3 0 0 0 0 0 0
first:总结	-2 0 0 -1 0 0 -2 0 9 -1 -1 -1
first:恭喜	-2 22 0 -5 -2 -2 -2 -3 -1 -1 -1 0
first:想个	-11 -7 -5 -2 -2 -3 -7 51 -2 -6 -4 -1
first:想跟	0 -1 -1 -1 0 0 0 5 0 0 -1 0
first:意向	0 -5 -3 21 -7 -2 -1 -1 -1 -1 0 0
first:成交	-1 -10 -2 29 -8 -1 -1 -2 -1 -1 -1 0
first:成单	0 -1 -2 11 -5 -2 0 0 0 0 0 0
first:我D	-1 -3 -1 1 11 -2 -1 -1 -2 0 0 -1
first:我们	-8 -15 19 -8 -8 -8 -5 39 -2 -1 -1 -2
first:我在	-6 -2 -4 0 -1 -2 25 -2 -1 -2 -2 -1
first:我要	-6 -2 -7 -4 -3 -3 39 -3 -9 -1 -1 -1
first:我还	0 -1 -3 7 3 -3 -1 0 0 0 0 0
first:手上	-1 -6 -6 29 -8 -7 0 0 0 0 0 0
first:手里	0 -2 -5 12 -1 -3 0 0 0 0 0 0
first:把C	-1 -1 -5 -2 -1 3 -3 -1 -2 6 7 0
first:把D	0 0 0 -5 0 0 0 0 6 0 0 0
first:把味	-3 -2 -3 -9 -4 -1 -4 -6 -4 22 16 -1
first:报了	-1 -3 -3 14 -2 -1 0 -2 0 0 0 0
first:报价	-3 -2 -8 7 -1 -5 0 13 0 0 0 0
first:报销	-1 16 -5 -4 -4 0 -1 -1 -1 0 0 0
first:拍板	-2 -5 19 -6 -4 -1 0 0 0 0 0 0
first:拓客	38 -17 20 -13 -6 -4 -5 -5 -5 -1 -1 -1
first:拜访	13 0 -1 0 -1 0 -5 -1 0 -1 -2 0
first:按金	-1 -4 -3 16 -4 -1 -1 -1 -1 0 0 0
first:换成	-5 -34 -14 -8 -11 89 -4 -6 -2 -1 -2 -1
first:提醒	-2 -13 -2 -3 24 -1 -2 -3 -2 -1 -1 6
first:收到	-2 27 -3 -8 -4 -1 -2 -3 -2 -1 -1 -1
first:放假	0 28 -21 -6 10 -3 -3 -1 -3 0 0 0
first:教育	0 -1 -4 8 0 -3 0 0 0 0 0 0
first:新增	-7 -1 -3 -1 -3 -1 -3 -4 -1 -1 25 -1
first:新客	-3 0 -1 -1 -1 -1 -2 -1 0 -4 14 -1
first:新年	-2 36 -3 -11 -5 -1 -2 -5 -2 -1 -1 -1
first:新建	-3 0 -1 0 0 0 -1 -1 0 0 6 0
first:新来	-18 -9 -10 -5 -4 -5 15 -5 -5 -9 57 -1
first:新线	-2 0 0 0 -1 0 -1 -1 0 -3 9 0
first:方案	-1 -4 -9 15 -4 5 -1 0 -1 0 0 0
first:替我	-2 -1 -1 -1 -1 0 -7 19 -2 0 -1 -1
first:最大	0 -1 -1 8 -3 -1 0 0 0 0 0 0
first:最近	-1 -7 -7 28 -3 -3 -1 -2 -1 -2 -1 0
first:有人	-1 17 -6 -2 -4 -2 0 0 0 0 0 0
first:有没	-1 -4 -10 -4 16 -3 0 6 0 0 0 0
first:有谁	-1 -10 -13 -16 46 -2 -2 -1 -1 0 0 0
first:李雷	-2 -8 -3 13 8 -3 -1 -2 -1 0 -1 0
first:来个	-2 -27 -7 69 -5 -1 -4 -4 -13 -3 -2 -1
first:查一	-4 -12 44 -4 -2 -2 -9 -3 -2 -4 -2 -1
first:根据	0 -2 -2 -1 -22 -1 -1 -1 31 0 0 0
first:没有	-2 -7 -12 16 6 11 -2 -5 -1 -1 -1 -1
first:添加	-1 -1 -1 0 0 -1 -1 0 0 -2 8 0
first:现在	-1 4 7 17 -19 -2 -2 -1 -2 -1 0 0
first:生日	-3 22 -2 -4 -2 -1 -2 -4 -1 -1 -1 -1
first:电话	-1 -21 -5 -5 -1 -2 -3 43 -1 -1 -1 0
first:百万	0 0 -1 5 -2 -1 0 0 0 0 0 0
first:百川	4 -17 45 -15 -10 -4 16 -12 -3 -1 -2 -1
first:目前	0 -2 14 -3 -3 -3 -1 -1 -1 0 0 0
first:看下	0 -1 8 8 -4 -2 -5 -1 -1 -1 0 0
first:看看	0 -2 -1 15 -2 -1 -1 -2 -3 -1 -1 -1
first:第一	-5 0 -18 -1 -1 -1 34 -3 -1 0 -1 0
first:线索	0 -1 -2 22 -14 -2 0 0 0 -1 0 0
first:给C	-8 -2 -3 -3 -1 4 -3 13 0 -2 5 0
first:给P	-7 -10 -5 -5 -6 -1 -5 44 -1 -1 -3 -2
first:给个	-6 -53 -4 -17 -10 -3 -4 106 -5 -2 -2 -1
first:给我	-2 39 0 0 12 -2 -10 -12 -14 -3 -3 -4
first:统一	-1 -1 -4 -38 -2 46 0 0 0 0 0 0
first:群里	0 0 0 0 0 0 -3 -2 9 0 0 0
first:翻一	-5 -6 41 -4 -3 -3 -22 -2 12 -3 -4 -1
first:老客	65 -1 -2 4 -5 -3 -9 -3 -1 -6 -37 -1
first:联系	5 -2 14 -4 -9 -1 0 -1 0 0 -1 0
first:被R	0 -1 -9 16 -1 -4 0 0 0 0 0 0
first:要是	-2 -2 -1 -3 -1 11 0 0 0 0 0 0
first:记得	-1 0 0 -1 -1 0 -1 -1 0 0 0 6
first:讲个	-4 56 -4 -15 -5 -2 -4 -8 -11 -2 -1 -1
first:该催	0 0 -3 -12 18 -2 0 0 0 0 0 0
first:说说	-2 -3 12 -1 0 -1 2 -1 -5 -1 -1 0
first:请给	-4 -1 -1 13 -2 -1 0 -1 -2 0 0 -1
first:请问	-2 13 13 -2 -4 -1 -7 -3 -3 -1 -1 0
first:谁C	-5 55 -29 -3 -4 -2 -5 -1 -1 -2 -1 0
first:谁D	-3 7 -2 24 -18 -1 -3 0 -1 0 0 -1
first:谁在	-2 -16 -4 -9 37 -2 -2 -1 -1 0 0 -1
first:谁家	-2 -20 -22 26 26 -3 -2 -2 -1 -1 0 0
first:谁最	-1 -10 5 -8 19 -1 -2 0 -1 0 -1 0
first:谁有	-3 41 -5 -8 -15 -1 -3 -2 -2 -1 -1 0
first:谁的	0 21 -5 -1 -12 -1 -1 0 0 0 0 0
first:谈判	-1 -6 -6 -8 -4 33 -1 -2 -3 -2 -1 0
first:赢单	0 -2 -1 -23 -3 35 0 -2 -1 -1 -1 0
first:超过	-1 -4 -1 1 10 -1 0 -1 -1 0 0 0
first:跟C	8 -2 -14 13 6 -2 -4 -3 8 -4 -4 -2
first:跟P	33 -3 -5 -3 -2 -1 -7 -4 -4 0 -2 -1
first:跟R	-5 -4 -5 19 -9 -1 -2 11 -2 0 -1 -1
first:跟我	-2 0 -2 0 0 0 8 0 -1 -1 -1 -1
first:转化	0 -3 -3 12 -1 -3 0 -2 0 0 0 0
first:输给	-1 -10 -4 30 -12 -1 -1 0 0 0 0 0
first:辛苦	-1 10 -1 -2 -1 0 -1 -2 -1 0 0 0
first:还有	0 0 -1 6 -2 -2 0 0 0 0 0 0
first:这个	-2 26 -5 -15 -3 -1 -3 -8 14 -1 -1 -1
first:这单	-2 -14 24 -18 -5 -4 -1 -2 -1 26 -1 -1
first:这天	-2 24 -2 -6 -4 -1 -2 -3 -2 -1 -1 -1
first:这就	-8 -9 -36 -5 -2 -3 78 -4 -3 -4 -3 -1
first:这段	-1 -4 0 -2 -1 0 -4 -2 16 0 0 -1
first:这破	-1 24 -6 -5 -2 -1 -1 -6 -1 0 0 0
first:逾期	0 -1 -1 -3 13 -1 -2 -1 -1 0 0 -1
first:那C	-8 -3 35 -1 -1 -3 -4 -1 -1 -8 -4 -1
first:那D	-1 -7 -4 29 -11 -3 0 0 -1 0 0 -1
first:那P	-6 -23 -34 4 88 -8 -7 -7 -2 -1 -2 -2
first:那个	1 -5 27 -12 -9 -2 0 0 0 0 0 0
first:那单	-5 -41 44 -66 -9 -9 -4 -9 -5 106 -2 -2
first:那家	0 4 26 -13 -7 -4 -2 -1 -1 0 0 -1
first:那金	0 -6 13 0 -2 -3 0 -1 0 0 0 0
first:金额	-2 -10 7 15 -2 -2 -1 -2 -1 -1 -1 0
first:陌拜	17 -10 -8 -6 -2 -3 -3 21 -2 -4 1 -1
first:随便	-2 33 -3 -10 -5 -1 -2 -5 -2 -1 -1 -1
first:青禾	-4 -18 23 -9 -5 1 15 -3 -3 4 -1 -1
first:预测	-2 -9 0 22 -3 -2 -1 -1 -2 0 0 -1
first:马上	-3 11 -2 1 -5 -2 8 -3 -1 -1 -2 0
lang:en	19 27 4 42 13 -21 -24 22 13 -21 -38 -45
lang:zh	14 54 39 24 -10 9 -17 9 -45 -32 -30 -38
last: C	-8 18 -12 -4 -2 -2 -6 2 -1 -4 19 -1
last: P	-10 -2 -3 -1 0 -1 0 -2 -1 -2 23 -1
last: 丢了	-19 -13 -7 -4 -2 -5 -9 -3 -2 71 -7 -1
last: 找P	-2 0 0 0 0 0 -1 0 0 -1 7 0
last: 青禾	-13 -44 -19 -9 -5 -3 -7 -6 -3 -8 118 -2
last:,CP	-16 -4 -43 -2 -1 -5 -9 96 -1 -5 -9 -1
last:,D呢	-1 -10 -2 27 -7 -3 0 0 -1 0 0 -1
last:,P呢	-2 -9 -33 56 -2 -3 -2 -2 -1 0 -1 -1
last:,早	-2 39 -3 -12 -6 -2 -3 -5 -3 -1 -1 -1
last:,谁C	-5 55 -29 -3 -4 -2 -5 -1 -1 -2 -1 0
last:0	16 -18 -5 35 -3 -15 -2 -4 -2 -2 -1 -1
last::C	-4 -1 -1 -3 -2 -2 -2 -1 -1 -8 26 -1
last:?	5 6 1 -3 -5 -1 -2 0 0 0 0 0
last:C	-9 4 -2 -1 0 0 11 0 -1 -6 1 2
last:C P	-13 -2 -4 -1 0 -1 -5 -2 0 -3 32 -1
last:CP	-16 -4 -43 -2 -1 -5 -9 96 -1 -5 -9 -1
last:C呢	-9 -2 40 -2 -1 -11 -5 -1 0 -7 -2 -1
last:C多少	-9 -5 -49 42 -3 36 -5 -1 -1 -3 -2 -1
last:C没	-1 -1 6 0 -1 -2 0 0 0 0 0 0
last:D	11 -2 -1 1 -4 4 -2 -1 -1 -2 -1 -2
last:D再打	43 -5 -2 -3 -8 -3 -7 -1 -2 -4 -3 -4
last:D呢	-1 -7 -3 18 -5 1 0 0 -1 0 0 -1
last:D见	-3 30 -1 -9 -8 -1 -3 -1 -2 0 -1 -1
last:M	37 -3 -2 2 -2 -7 -17 -1 -1 -3 -3 -1
last:P	-4 -1 -4 -1 -1 -1 -4 5 -1 -1 8 4
last:P值	-5 -1 -1 19 -1 -1 -2 -4 0 -1 -2 0
last:P呢	-3 -15 -32 105 -38 -5 -4 -4 -1 -1 -1 -1
last:P的	-10 -16 -7 84 -6 -18 -7 -11 -2 -2 -4 -2
last:R	29 -4 -3 -2 -1 -2 -8 -2 -1 -5 -3 0
last:一下	-4 -10 1 7 -1 -2 -2 1 9 -3 3 0
last:一下P	-1 -1 -1 -1 -1 0 -4 13 -1 0 -1 -1
last:一份	-9 -9 -5 -5 -4 -2 15 26 -1 -2 -3 -1
last:一半呢	-1 -7 -3 -9 -3 27 -1 -1 -2 0 0 0
last:一单	0 -2 -4 9 0 -1 0 0 0 0 0 0
last:一年	45 -3 -17 -2 -1 -3 -6 -2 -1 -5 -3 -1
last:一步	0 -1 -4 8 -1 -2 0 0 0 0 0 0
last:一段	-1 0 0 0 0 0 -3 8 -1 0 0 -1
last:一点	-6 -20 -2 -6 -4 -1 -4 50 -2 -1 -1 -2
last:一版	-13 -5 -2 -19 -3 -4 -17 35 36 -2 -3 -3
last:一遍	-1 0 -3 0 0 0 8 -1 -1 0 -1 0
last:一页纸	-5 -5 -2 -2 -1 -2 31 -3 -2 -5 -4 -1
last:上	49 13 -13 -11 -10 -4 -7 -10 -3 -4 1 -2
last:下	-5 -11 0 4 -1 -2 0 0 15 -1 1 0
last:下C	-21 -16 -1 -6 -3 -9 88 -5 -2 -14 -9 -2
last:下P	-1 -1 -1 -1 -1 0 -4 13 -1 0 -1 -1
last:下单	-31 43 41 -15 -20 -4 -3 -4 -2 -2 -1 -1
last:下来	-11 -8 9 1 -3 21 -2 -3 -1 -1 -1 -1
last:下来了	27 -2 -10 -1 0 -3 -1 -3 0 -3 -2 -1
last:下滑了	0 -1 -2 6 -1 -1 0 0 0 0 0 0
last:下班	-1 12 -1 -2 -1 0 -1 -2 -1 0 0 0
last:下聊	-2 0 -1 -1 0 -1 -1 6 -1 0 0 0
last:不	-9 35 -28 -2 -3 15 -2 -2 -1 -2 -1 0
last:不上	49 58 -23 -14 -2 -9 -8 -30 -2 -10 -6 -2
last:不在	-2 21 -7 -4 -4 -1 -1 -1 -1 0 0 0
last:不够	-6 -4 -12 4 -1 25 -1 -1 -1 -1 -1 0
last:不碍事	-2 -6 -8 -1 -1 20 -1 -1 0 -1 0 0
last:不签	-4 -4 21 -3 -1 -4 -1 -1 0 -2 -1 0
last:不要了	-17 -2 24 -1 -1 -2 0 -1 0 0 0 0
last:不错	11 4 -3 -1 -1 -1 -4 -1 -1 -2 -1 -1
last:业绩	0 0 -4 -7 0 12 0 0 0 0 0 0
last:丢了	-19 -13 -7 -4 -2 -5 -9 -3 -2 71 -7 -1
last:丢了呢	-7 -3 -30 -3 -2 61 -8 -1 0 -6 -2 -1
last:丢单	-21 -3 -3 -11 -3 -2 -1 -2 -1 51 -3 -1
last:丢的	-1 -11 43 -13 -2 -2 -3 -7 -1 -1 -1 0
last:个	-1 -3 -2 6 4 -1 0 -1 -1 0 0 0
last:个单	0 -4 -1 11 -1 -1 -1 -1 -1 0 0 0
last:个单子	0 -4 -1 12 -3 -1 0 -1 0 0 0 0
last:个客户	-1 -3 -3 13 -6 -1 7 -1 -4 0 -1 -1
last:个小结	-1 -5 -1 -2 -1 0 -5 -10 29 -1 -1 -1
last:个序	-3 -12 -2 4 24 -1 -1 -3 -2 -1 -1 -2
last:个机会	0 -2 -5 12 -1 -3 0 0 0 0 0 0
last:个标	-3 -1 0 9 -2 -1 0 0 0 0 0 -1
last:个清单	-1 -4 -3 22 -3 0 -2 -3 -2 -2 -1 0
last:个点	-3 -3 -1 -28 -2 44 0 -3 -1 -1 0 -1
last:个纪要	-5 0 -2 0 0 -1 -1 -1 12 -2 -1 0
last:个要点	-5 -5 -5 -4 -3 -3 23 -2 7 -2 -1 -1
last:个重点	-1 -16 -1 -1 -1 0 -3 -1 26 0 0 0
last:为丢单	-7 0 -2 -3 -1 -1 0 -1 0 18 -2 0
last:久	0 -3 -5 11 0 -1 0 0 0 0 0 0
last:么	-6 -2 8 -1 -6 -2 4 -2 9 -1 -1 0
last:么价	-2 -1 15 -4 -1 -2 -2 -1 -1 0 0 0
last:么写	-2 -10 -5 -4 -1 -2 -1 28 -1 0 0 0
last:么办	-6 -4 -2 -27 -4 53 -1 -5 0 -1 -2 -1
last:么名字	0 9 -1 -1 -1 0 -2 -1 -2 0 0 0
last:么情况	0 -2 9 4 -2 -2 -7 0 -1 0 0 0
last:么时候	-1 19 3 -9 -2 -2 -6 -1 -2 0 0 0
last:么样	0 -2 -3 19 -1 -7 0 -4 0 0 0 -1
last:么看	-3 0 -1 -2 0 10 -1 -2 0 0 0 0
last:么讲	-1 -6 -3 -4 0 -1 -1 20 -2 0 0 0
last:么说	-2 -4 -13 -4 0 -2 -1 28 -1 0 0 0
last:乐	-3 22 -2 -5 -3 -1 -2 -3 -1 -1 -1 -1
last:买	-4 -2 7 0 0 0 -1 2 -1 0 0 0
last:了	4 14 0 -8 2 -3 -3 -3 -1 0 -1 -1
last:了R	5 -1 2 -1 0 -2 -1 -1 0 -1 0 0
last:了么	-9 -3 34 -5 -2 -2 -4 -2 -2 -3 -1 0
last:了几个	-3 -11 -1 34 -2 -3 -1 -4 -3 -3 -1 -2
last:了几单	0 0 0 6 -3 -1 0 0 0 0 0 0
last:了几家	-1 -1 -1 10 -4 -2 0 0 0 0 0 0
last:了吗	-2 7 7 -3 -5 -3 -1 0 0 0 0 0
last:了吧	-16 2 14 -2 -3 1 -2 -2 -1 12 -2 -1
last:了呢	-5 -4 -21 -4 -2 49 -6 -1 -1 -4 -1 -1
last:了啥	-2 -6 -8 -4 -2 -3 1 -1 26 0 0 -1
last:了多少	-1 -1 -5 16 -1 -6 0 0 0 0 0 0
last:了是吧	-10 -2 21 -1 -1 -2 -1 -2 0 -1 0 0
last:了没	-4 3 13 -5 -3 -3 0 0 0 0 0 0
last:了没得	-1 0 5 0 0 -2 0 0 0 0 0 0
last:了没有	-2 -7 2 19 -4 -5 -1 0 0 0 0 0
last:了的呢	0 -12 -4 34 -11 -4 -1 -1 -1 0 0 0
last:了算	-8 -2 22 -1 -1 -3 -1 -1 -3 -1 0 0
last:了谁	-5 -16 -3 -21 52 -1 -3 0 -1 0 0 0
last:事	-16 -5 1 7 7 1 -3 11 -2 -1 -2 0
last:事儿	-1 -2 -19 -1 -1 -4 34 -4 0 -1 0 0
last:些	-2 -10 -5 2 3 -2 2 15 -1 -1 0 -1
last:些客户	0 0 -2 -35 -4 44 0 0 0 0 0 0
last:交	-20 -13 -14 12 -5 -6 -9 -5 -3 71 -7 -1
last:交清单	-4 -1 -1 13 -2 -1 0 -1 -2 0 0 -1
last:交货	31 -1 -20 -1 0 -3 -2 -1 0 -1 0 0
last:产品	-7 -2 -20 -2 -2 -3 -15 54 0 -1 -3 -1
last:人	10 3 2 -3 -3 -2 -1 -3 -1 -1 -1 0
last:人P	-5 0 -3 0 0 0 -1 -1 0 -1 12 0
last:人是P	-1 0 -6 0 0 0 -4 -10 -1 0 27 -2
last:人是谁	-1 -10 29 -10 -6 -1 -1 0 0 0 0 0
last:什么	-5 -2 4 -1 -6 -2 5 -2 10 0 -1 0
last:什么价	-2 -1 15 -4 -1 -2 -2 -1 -1 0 0 0
last:介绍的	-4 -1 10 -1 -2 -2 -17 -3 -1 -4 26 -1
last:付	-3 -1 15 -8 -1 -7 -4 -2 16 -2 -1 -1
last:付款	-5 -3 3 -5 0 -2 0 14 -1 0 0 1
last:们	24 -3 17 -2 -1 -3 -13 -6 -1 -3 -5 -2
last:们了吗	-1 0 6 0 0 -2 -1 0 0 0 0 0
last:们的	-2 0 19 0 0 -2 -7 -5 -1 0 -1 -1
last:件	-4 -14 -3 -4 -9 -1 -1 42 -2 -1 -1 -1
last:件是啥	-1 -2 17 -3 -2 -1 -4 -1 -1 0 0 0
last:价	-2 -8 -1 19 -3 -3 -1 1 -1 0 -1 -1
last:任务	-1 -5 -2 9 1 -5 -2 -2 9 0 0 -2
last:份	-9 -9 -5 -5 -4 -2 15 26 -1 -2 -3 -1
last:份资料	5 -1 -2 -1 -1 -1 -37 -4 -1 -3 47 -1
last:优惠	50 -11 -18 -10 -3 -4 -1 -1 0 0 -1 0
last:会	1 -2 -3 1 -2 -2 -2 -2 -1 -1 -1 15
last:会怎样	-1 -19 -12 -23 -1 76 -1 -15 -1 -1 -1 -1
last:会来的	0 0 -1 5 -1 -2 0 0 0 0 0 0
last:伞了	-1 54 -9 -12 -26 -1 -2 -1 -1 0 0 0
last:位	-2 3 26 -4 -3 -1 -13 -2 -2 0 -1 0
last:住价格	-1 0 -1 0 0 -1 -1 5 0 0 0 0
last:何	-12 -1 18 1 0 6 -1 -7 0 -2 -1 -1
last:例	0 -3 0 13 -2 -1 0 -1 -1 -2 -1 0
last:信	-1 -1 0 0 0 0 -2 5 -1 0 2 0
last:候	-1 21 3 -8 -3 -1 -6 -2 -2 0 0 0
last:候能结	-2 0 6 0 -1 -1 -1 0 0 0 0 0
last:值	-5 -1 -1 19 -1 -1 -2 -4 0 -1 -2 0
last:值多少	-1 0 12 -4 0 -2 -2 0 0 0 0 0
last:做	35 -17 -29 -9 23 21 -4 -15 -1 -1 -1 -1
last:做多少	0 -5 -13 -21 -2 45 -1 0 -1 0 0 0
last:做的	-2 -4 -3 -6 25 -8 0 -1 0 0 0 0
last:停了	25 -2 -2 -3 -1 -2 -5 -2 -1 -5 -3 0
last:催合同	-3 -3 -6 -6 0 -2 0 23 0 0 0 -1
last:催款	-15 0 -3 -1 -2 -1 0 21 0 -1 -1 3
last:儿	-1 -2 -19 -1 -1 -4 34 -4 0 -1 0 0
last:儿了	-3 -6 6 -6 -1 -2 15 0 0 0 0 0
last:关掉	-11 -1 -9 -1 -1 -3 -6 -2 -1 39 -1 -1
last:内容	1 -2 -1 -1 -1 -1 -2 -3 12 -1 -1 -1
last:再打	43 -5 -2 -3 -8 -3 -7 -1 -2 -4 -3 -4
last:再说	78 -22 -13 -9 -5 -2 -5 -7 -11 -2 -2 -2
last:写	-2 -15 -5 -8 -2 -2 -1 16 21 -1 -1 -1
last:冠	-1 -19 -2 38 -12 -1 -1 0 -1 0 0 0
last:况	1 -2 11 0 -2 -2 1 -3 -2 -1 -1 -1
last:冷落了	0 -6 -1 0 9 0 0 0 0 0 0 0
last:凉了	-1 -1 5 -1 3 -3 0 0 0 0 0 0
last:几	-13 98 -29 4 -20 -20 -5 -2 -5 -2 -2 -3
last:几个	-1 -2 -3 8 2 -1 0 -1 -1 0 0 0
last:几个标	-3 -1 0 9 -2 -1 0 0 0 0 0 -1
last:几单	0 0 0 5 -3 -1 0 0 0 0 0 0
last:几单了	0 0 -6 9 -1 -1 0 0 0 0 0 0
last:几天	-8 -7 -5 26 0 -1 0 -1 -1 -1 0 -1
last:几家	-2 -1 -4 -9 1 17 0 0 0 0 0 0
last:几成	-14 -17 -17 65 -4 13 -9 -5 -5 -4 -2 -2
last:几条	-1 0 0 -3 -1 -2 0 0 8 0 0 0
last:几点	-5 41 -10 -12 -4 -1 -2 -1 -2 -1 -1 -1
last:几版了	-4 0 13 -1 0 -2 -1 0 0 -2 -1 0
last:出来	-1 -2 -3 -4 4 -1 -3 1 13 -1 -2 0
last:分布	-1 -3 -1 9 -1 -1 0 -1 0 0 0 0
last:列	-1 -4 -1 7 -5 -2 -1 -1 9 -1 -1 -1
last:列一下	0 -1 -3 -9 18 -1 0 0 -3 0 0 0
last:列出来	0 0 -5 -24 20 -1 -3 -3 18 0 0 -1
last:列列	0 0 -1 -8 -2 -2 -1 0 15 0 0 -1
last:判	-2 -2 -1 -1 0 0 -1 -1 -2 14 -1 0
last:判挪了	-3 -8 -5 -3 -2 -1 -3 -2 -4 32 -1 -1
last:判阶段	0 0 -3 -1 0 0 -1 0 -1 9 0 0
last:别	36 0 -2 -1 -1 -1 -15 -11 -2 0 -1 -1
last:到	4 46 -4 -13 -8 -3 -5 -8 -3 -2 -2 -2
last:到C	-17 54 -7 13 -3 -6 -19 -2 -1 -7 -4 -1
last:到D	38 -1 -1 -2 -11 -8 -3 -1 -1 -5 -2 -3
last:到了	39 -3 -16 -2 0 -4 -1 -3 0 -5 -3 -1
last:到哪了	-1 0 17 0 0 -1 -15 0 0 0 0 0
last:到多少	-1 -1 -10 -3 0 15 0 0 0 0 0 0
last:到意向	-10 -5 -4 -2 -1 -2 -4 -2 -1 35 -3 -1
last:到手的	-1 -21 -2 39 -6 -1 -3 -2 -1 -1 -1 0
last:到方案	-2 -1 -2 -1 -1 -1 -2 -2 -1 15 -2 0
last:到期	-10 -1 22 -1 -2 -3 -1 -1 0 -1 -1 -1
last:到期了	-4 -5 -5 16 17 -2 -7 -4 -4 -1 0 -1
last:到谈判	-1 0 0 0 0 0 -1 -1 -1 6 0 0
last:剩多少	-4 -1 -13 -6 -1 28 -2 0 0 -1 0 0
last:办	-3 9 -4 -13 -2 23 -2 -7 3 -1 -1 -1
last:务	13 -6 -6 6 -1 -5 -2 -3 7 -1 -1 -2
last:务够吗	-2 0 -6 -1 -5 17 -2 -1 0 0 0 0
last:动静	-1 -1 5 -1 5 -2 -3 -1 0 0 0 0
last:势	-4 -29 -4 52 -3 -2 -5 0 -2 -1 -1 -1
last:区别	36 0 -2 -1 -1 -1 -15 -11 -2 0 -1 -1
last:十个单	-1 -7 -2 16 -1 -1 -1 -2 -1 0 0 0
last:半呢	-1 -7 -3 -9 -3 27 -1 -1 -2 0 0 0
last:单	-6 -4 4 -3 2 0 -2 2 -1 9 -1 -1
last:单了	20 -4 -15 11 -4 -2 -1 -1 -1 -2 -1 -1
last:单吗	-1 47 -14 -14 -13 -3 0 0 0 0 0 0
last:单处理	-10 -1 -2 -8 -3 -2 -2 -1 -1 35 -4 0
last:单多	0 -1 -14 28 -9 -2 -1 -1 -1 0 0 0
last:单多大	-1 -12 34 -11 -2 -5 -1 0 0 -1 0 0
last:单子	-6 -6 -3 24 5 -1 -2 -2 -1 -5 -3 0
last:单最多	0 0 0 7 -6 0 0 0 0 0 0 0
last:单率	-4 -6 -1 28 -5 -4 -1 -3 -1 -2 -1 -1
last:厉害	-1 -9 -12 21 6 -3 -1 -1 -1 0 0 0
last:去	-15 -11 -10 -7 -2 -5 -9 27 -7 46 -4 -3
last:去C	-11 -1 -1 -2 -2 -5 -5 -1 -1 -5 -3 38
last:去了	6 31 -7 -9 -3 -3 -2 -5 -2 -2 -1 -1
last:去的	-7 -39 21 -17 79 -2 -5 -10 -14 -3 -2 -2
last:去趟C	-2 0 0 0 0 -1 -1 0 0 -1 0 7
last:又断了	-1 24 -6 -5 -2 -1 -1 -6 -1 0 0 0
last:发了没	-1 0 5 0 0 -2 0 0 0 0 0 0
last:发我	7 -1 -1 7 -2 -3 -2 -2 0 -1 -1 -2
last:发货	12 -2 -1 -1 0 -1 -2 -2 -1 -1 0 0
last:受	-3 0 -7 0 0 11 0 0 0 0 0 0
last:口	0 -3 -2 4 -1 -1 -1 5 0 0 0 0
last:口多大	-2 0 -2 -2 0 6 0 0 0 0 0 0
last:句	-24 24 -7 -13 -6 -3 60 -7 -8 -10 -4 -2
last:句话	-3 -4 -9 -5 -4 -1 -5 36 -2 0 -1 -2
last:台	35 -13 25 -27 -4 -6 -10 12 -5 -1 -5 -2
last:吃饭	-1 10 -3 -3 -4 -1 -1 5 0 0 0 -1
last:各位	-1 13 -4 -3 -2 -1 0 -1 -1 0 0 0
last:合同	-9 -1 -6 11 -6 -2 -1 4 -1 -1 0 13
last:同	-9 -1 -6 11 -6 -2 -1 4 -1 -1 0 13
last:同期呢	-1 -7 -2 18 -5 -2 0 0 -1 0 0 -1
last:名	-1 19 -2 -1 -11 -1 -1 -1 -1 0 0 0
last:名字	0 9 -1 -1 -1 0 -2 -1 -2 0 0 0
last:后来呢	-3 -9 31 -10 -3 -2 -1 -1 0 -1 0 0
last:向	1 -4 -4 -1 -1 -2 -4 -1 -1 23 -3 -1
last:吗	-3 10 1 -4 -5 3 0 0 0 0 0 0
last:吧	-12 11 2 -5 -4 3 -3 -3 -1 13 -2 -1
last:启	33 -2 -2 -8 -2 -4 -2 -1 0 -7 -4 0
last:呢	-3 -19 11 7 -2 15 -2 -2 -1 -1 -1 -1
last:味知香	-10 -22 68 -10 -8 -9 -4 -7 -10 -3 18 -2
last:咋办	-3 34 -9 -5 -4 5 -2 -12 -1 -1 -1 -1
last:咋开口	0 -1 -1 -1 0 0 0 5 0 0 -1 0
last:咋样	-1 6 -20 3 0 18 -1 -3 0 0 0 0
last:咋样了	-1 0 14 -2 0 -7 0 -2 0 -1 0 0
last:咋说	-7 -7 24 -8 -1 -4 -2 7 -2 -1 0 -1
last:品	-5 -2 -13 -2 -1 -2 -10 36 0 -1 -2 1
last:响多大	0 -3 -4 -7 -1 15 0 0 0 0 0 0
last:哪	-9 23 14 -12 -15 -3 -3 14 -2 -3 -2 -1
last:哪一步	0 -1 -4 8 -1 -2 0 0 0 0 0 0
last:哪个	-2 -10 3 -9 24 -2 -1 -1 -1 0 0 0
last:哪了	-1 0 13 0 0 -1 -11 0 0 0 0 0
last:哪些	-1 -1 -5 4 4 -2 3 0 0 0 0 0
last:哪位	-1 -2 10 -3 -3 0 0 0 0 0 0 0
last:哪儿了	-3 -6 6 -6 -1 -2 15 0 0 0 0 0
last:哪几家	-2 -1 -5 -38 8 39 0 0 0 0 0 0
last:哪天	-5 -6 20 -4 -1 -1 0 -1 0 0 -1 0
last:哪家	61 -7 -47 16 -1 -12 -4 -1 -1 -2 -1 -1
last:商机	-1 -1 0 7 -2 0 0 0 0 0 -1 0
last:啊	-4 18 5 -6 -3 -2 -1 -3 -3 -1 -1 -1
last:啥	-2 5 1 -6 1 -2 -1 2 4 0 0 -1
last:啥丢的	0 -1 15 -9 -1 -1 -2 0 -1 0 0 0
last:啥动静	-1 0 11 -1 0 -3 -5 0 0 0 0 0
last:啥好	-1 -3 -1 -1 -1 0 14 -1 -5 0 0 -1
last:啥时候	-1 22 3 -6 -4 -1 -7 -3 -2 0 0 0
last:嘞	-7 32 17 -11 -5 -3 -4 -5 -3 -6 -3 -1
last:回	14 -1 -10 0 0 -1 -1 1 0 0 0 0
last:回P	-2 -2 -1 -2 -2 -1 -10 16 -2 -1 -3 9
last:回事儿	-1 -2 -19 -1 -1 -4 34 -4 0 -1 0 0
last:回去	-8 -11 -6 -12 -3 -4 -3 61 -6 -3 -1 -4
last:回意向	-5 -1 -2 -1 -1 -1 -2 -1 -1 18 -3 -1
last:回来	20 -4 0 -1 -2 0 -2 -5 -4 0 -1 -1
last:回电话	-1 0 0 0 0 0 -3 0 0 0 -1 6
last:在	56 13 -27 -22 -5 -7 -2 -1 -1 -2 -1 0
last:在不在	-2 21 -7 -4 -4 -1 -1 -1 -1 0 0 0
last:在哪	-10 20 18 -13 -16 -3 -3 17 -2 -3 -2 -2
last:在盯	-6 -1 41 -16 -4 -9 -2 0 0 -1 -1 0
last:在谈	61 0 -44 2 -1 -2 0 -13 -1 -1 0 0
last:在跟	-1 -9 35 -5 -17 -1 -1 0 0 0 0 0
last:场	18 -10 -5 -5 -5 -2 -7 24 -2 -2 -2 -2
last:均几天	-8 -7 -5 26 0 -1 0 -1 -1 -1 0 -1
last:坏了	-8 38 -3 -9 -3 -3 -1 -6 -2 -1 -1 -1
last:填	-1 46 -7 -6 -13 -3 -1 -12 -1 -1 -1 0
last:处理	-10 -1 -2 -8 -3 -2 -2 -1 -1 35 -4 0
last:多	0 -1 -4 13 -5 -1 0 0 0 0 0 0
last:多久	0 -6 -8 17 -1 -1 0 0 0 0 0 0
last:多大	-2 -3 5 -2 -1 5 0 0 0 0 0 0
last:多少	-2 -1 2 -2 -1 6 -1 0 0 0 0 0
last:多少个	0 -1 -8 14 0 -3 0 0 0 0 0 0
last:多少了	-3 37 -8 -13 -1 -9 -1 -1 -1 -1 0 0
last:多少家	-1 0 -1 7 -1 -2 0 0 0 0 -1 0
last:多少款	0 0 -4 7 0 -2 0 0 0 0 0 0
last:多少钱	-2 0 8 0 0 -4 0 0 0 0 0 0
last:多高	-6 -3 -2 11 -1 6 -2 -1 -1 -1 -1 0
last:够	-6 -4 -12 4 -1 25 -1 -1 -1 -1 -1 0
last:够不够	-6 -4 -12 4 -1 25 -1 -1 -1 -1 -1 0
last:够吗	-1 0 -4 0 -3 11 -1 0 0 0 0 0
last:大	-2 -4 9 1 -4 3 -1 -1 0 -1 0 0
last:大吗	-2 -2 -11 -2 -1 21 -1 -1 0 -1 0 0
last:天	1 5 5 -1 -3 -1 -1 -2 -1 -1 -1 -1
last:套	124 -4 -83 -4 -1 -10 -8 -2 -1 -5 -5 -1
last:好	-5 18 -5 4 -6 -2 -1 6 -3 -2 -1 -1
last:如何	-11 -1 24 2 0 -4 -1 -7 0 -1 0 0
last:子	-5 -3 -6 20 10 -2 -2 -2 -1 -4 -3 -1
last:子最多	0 0 -1 11 -9 0 0 0 0 0 0 0
last:子最大	0 -3 -4 32 -22 -1 0 0 0 0 0 0
last:字	0 6 -1 -1 -1 0 -1 0 -1 0 0 0
last:安排	-1 -3 -4 -1 16 0 -2 0 -3 0 0 0
last:完	-1 -3 -1 -3 17 -1 -3 -1 -4 0 0 -1
last:完成	-4 0 -15 -22 0 45 0 -1 0 -2 0 0
last:完成吗	0 -2 -3 -5 -1 12 0 0 0 0 0 0
last:完没有	-2 0 8 0 0 -3 0 0 0 0 0 0
last:定	-2 -11 15 -3 -2 -4 -3 -2 15 -2 -1 -1
last:定了没	-3 -22 57 -17 -6 -6 0 -1 0 0 0 -2
last:客户	-3 -11 -2 -4 24 3 1 -3 -2 -2 0 -1
last:客户了	0 0 -6 0 8 -1 0 0 0 0 0 0
last:客气点	-3 -31 -3 -10 -6 -2 -3 65 -3 -1 -1 -1
last:客气话	-18 0 -2 0 -2 -2 -4 33 0 -2 -3 -1
last:客通	-3 -23 -8 -7 -4 -3 21 -7 -3 -9 48 -1
last:害	-1 -9 -12 21 6 -3 -1 -1 -1 0 0 0
last:家	10 -2 -5 -3 0 8 -2 -1 0 -1 -3 0
last:容	1 -2 -1 -1 -1 -1 -2 -3 12 -1 -1 -1
last:寄样	-1 -1 0 -1 -3 -1 0 -1 0 0 0 9
last:对手吗	-2 -2 6 -1 -1 -1 0 0 0 0 0 0
last:对接	-3 -1 13 -1 -1 -2 -1 -1 0 -1 0 0
last:小结	-1 -5 -1 -2 -1 0 -3 -7 23 -1 -1 -1
last:少	-2 -1 2 -2 -1 6 -1 0 0 0 0 0
last:少业绩	0 0 -4 -7 0 12 0 0 0 0 0 0
last:少个	0 -1 -8 14 0 -3 0 0 0 0 0 0
last:少了	-2 25 -7 -5 -1 -7 -1 0 0 0 0 0
last:少多少	-1 0 -1 -3 0 5 0 0 0 0 0 0
last:少客户	-1 0 -5 20 -3 -8 -1 0 0 -1 0 0
last:少家	-1 0 -1 7 -1 -2 0 0 0 0 -1 0
last:少来着	0 -1 20 -14 -1 -3 0 0 0 0 0 0
last:少款	0 0 -4 7 0 -2 0 0 0 0 0 0
last:少没付	-4 -1 34 -14 0 -12 -1 -1 0 -1 0 0
last:少钱	-2 0 8 0 0 -4 0 0 0 0 0 0
last:就定	12 0 -1 0 0 -6 -1 -1 -1 -1 0 0
last:尾款	-2 -1 -2 -1 0 0 0 5 0 0 0 2
last:展	5 0 -2 0 0 0 0 -1 0 0 0 0
last:川	-3 -33 -8 -11 -5 -3 -3 21 -3 -2 50 1
last:工资吗	0 14 -5 -3 -3 -1 0 0 0 0 0 0
last:差多少	-2 -1 -4 2 -2 7 0 0 0 0 0 0
last:己的	-1 -7 -1 23 -3 -1 -1 -4 -1 0 0 -1
last:已签约	-2 0 -1 0 0 -1 0 0 0 6 -1 0
last:布	-1 -3 -1 9 -1 -1 0 -1 0 0 0 0
last:干完	-1 -3 -1 -3 17 -1 -3 -1 -4 0 0 -1
last:年	12 -16 41 -9 -3 -4 -5 -5 -2 -4 -3 -1
last:序	-3 -12 -2 4 24 -1 -1 -3 -2 -1 -1 -2
last:应	-6 0 22 -2 -1 -5 -5 -1 0 -1 0 0
last:底	-2 -2 -78 -2 -1 -5 94 -1 -1 -1 -1 -1
last:店	-11 28 -3 -7 -6 -2 -3 -4 -2 -3 15 -1
last:度	-4 -3 37 -10 -2 -2 -7 -3 -2 -1 -1 0
last:康	-2 -1 -2 10 -15 -2 -3 -6 -2 30 -7 0
last:开	1 10 -2 -1 -4 -1 -1 -1 -1 0 0 0
last:异议	-2 0 5 0 0 -2 0 0 0 0 0 0
last:强	-4 29 -6 8 -9 -3 -3 -5 -3 -1 -1 -1
last:录	-5 -11 14 -6 -5 -2 7 -2 15 -2 -3 -1
last:往	-1 -4 -2 -1 -1 0 14 -1 -1 0 -1 0
last:往下聊	-2 0 -1 -1 0 -1 -1 6 -1 0 0 0
last:待办	0 -6 -1 -2 3 -2 -2 -2 14 -1 -1 -2
last:得	-1 0 5 0 0 -2 0 0 0 0 0 0
last:得多	-1 -2 -5 17 -7 -1 -1 0 0 0 0 0
last:得最久	0 -1 -3 5 0 -1 0 0 0 0 0 0
last:得最多	0 -1 -2 9 -4 -1 0 0 0 0 0 0
last:得赚吗	-2 0 -6 0 0 9 0 -1 0 0 0 0
last:微信	-3 0 0 0 0 0 -4 2 0 0 6 0
last:快乐	-3 22 -2 -5 -3 -1 -2 -3 -1 -1 -1 -1
last:态	25 -14 33 -7 -4 -3 -17 -7 -4 2 -3 -1
last:态度	-8 -4 36 -10 -2 -2 -3 -2 -2 -1 -1 0
last:怎么写	-2 -10 -5 -4 -1 -2 -1 28 -1 0 0 0
last:怎么办	-6 -4 -2 -27 -4 53 -1 -5 0 -1 -2 -1
last:怎么样	0 -2 -3 19 -1 -7 0 -4 0 0 0 -1
last:怎么看	-3 0 -1 -2 0 10 -1 -2 0 0 0 0
last:怎么讲	-1 -6 -3 -4 0 -1 -1 20 -2 0 0 0
last:怎么说	-2 -4 -13 -4 0 -2 -1 28 -1 0 0 0
last:怎样	-10 -17 10 -20 -1 59 -1 -16 -1 -1 -1 -1
last:息	-1 4 -11 -9 26 -2 -2 -2 -1 -1 -1 -1
last:情	0 -1 -7 -5 -1 -1 14 7 -3 -1 -1 -1
last:情不错	-2 9 0 -2 -2 0 0 0 -1 0 0 -1
last:情况	1 -1 5 1 -2 -2 4 -3 -1 -1 -1 -1
last:惠	50 -11 -18 -10 -3 -4 -1 -1 0 0 -1 0
last:意	18 -9 17 -3 -1 -3 -6 -3 -1 -5 -3 -1
last:意向	1 -4 -4 -1 -1 -2 -4 -1 -1 23 -3 -1
last:意见	12 -3 24 -7 -1 -2 -10 -5 -3 -2 -2 -1
last:戏	27 -3 -14 13 -18 10 -3 -2 -1 -6 -2 -1
last:成	31 -16 -16 15 -4 13 -6 -5 -3 -5 -2 -2
last:成交	-29 -27 -17 20 -7 -8 -14 -8 -4 106 -11 -2
last:成任务	0 -2 -3 28 -14 -9 0 0 0 0 0 0
last:成吗	0 -2 -3 -5 -1 12 0 0 0 0 0 0
last:成谈判	0 -5 -1 -4 -1 -1 -1 -2 -4 20 -1 -1
last:成赢单	0 0 0 -2 -1 0 0 0 0 6 0 0
last:我	1 -6 1 1 -5 -2 0 0 -1 -1 -1 12
last:我了	-1 22 -1 -5 -4 -1 -2 -4 -2 -1 0 -1
last:我们	24 -3 17 -2 -1 -3 -13 -6 -1 -3 -5 -2
last:我们的	-2 0 19 0 0 -2 -7 -5 -1 0 -1 -1
last:我关掉	-3 -1 -6 -1 -1 -2 -7 -2 -1 26 -1 -2
last:我列列	0 0 -1 -8 -2 -2 -1 0 15 0 0 -1
last:我寄样	-1 -1 0 -1 -3 -1 0 -1 0 0 0 9
last:户	-3 -11 -2 -4 24 3 1 -3 -2 -2 0 -1
last:户 C	-10 -11 -6 -4 -2 -3 -7 -3 -1 -7 56 -1
last:户了	0 0 -6 0 8 -1 0 0 0 0 0 0
last:户清单	-1 0 0 -6 13 0 -2 -2 -1 0 -1 -1
last:手吗	-2 -2 6 -1 -1 -1 0 0 0 0 0 0
last:手的	-1 -21 -2 39 -6 -1 -3 -2 -1 -1 -1 0
last:打	22 -5 -2 -2 0 -2 -4 -1 -1 -2 -1 -2
last:打电话	-2 -2 -1 -3 4 -1 -2 -2 0 0 -1 10
last:打给P	-1 -2 0 -1 -6 0 -2 -2 0 0 0 14
last:找P	-3 -3 -2 -3 -3 0 -4 -4 -3 -1 4 23
last:找谁	-1 4 -4 -4 7 -1 -1 0 0 0 0 0
last:折	-5 -12 -3 -4 -2 32 -1 -3 -1 -1 -1 -1
last:报	5 20 -4 -4 -1 -3 -2 -8 -1 -1 -1 0
last:报价	11 0 -9 6 0 -4 -1 -1 0 1 -1 -1
last:拉出来	-1 -2 -1 16 1 -1 -2 -3 -4 -2 -2 0
last:拎出来	-2 -2 -1 -2 -2 -1 -1 -2 22 -3 -7 -1
last:拓客通	-3 -23 -8 -7 -4 -3 21 -7 -3 -9 48 -1
last:拜访的	-1 -7 -2 -2 21 -1 -1 -4 -1 0 -1 -1
last:拢了么	-9 -3 34 -5 -2 -2 -4 -2 -2 -3 -1 0
last:挪了	-3 -8 -5 -3 -2 -1 -3 -2 -4 32 -1 -1
last:挺聪明	-1 6 0 -1 -1 0 0 -1 0 0 0 0
last:捋	-3 0 -2 0 0 -1 9 -1 0 0 -1 -1
last:掉	-11 -1 -9 -1 -1 -3 -6 -2 -1 39 -1 -1
last:排	-1 -3 -4 -1 16 0 -2 0 -3 0 0 0
last:排一下	-1 -6 -3 22 -2 -1 -2 -3 -4 -1 -1 0
last:排个序	-3 -12 -2 4 24 -1 -1 -3 -2 -1 -1 -2
last:排名	-1 -2 0 8 -1 -1 0 -1 0 0 0 0
last:接	-1 -1 5 0 0 -1 0 0 0 0 0 0
last:接人P	-2 0 -1 0 0 0 -1 -1 0 0 7 0
last:接受	-3 0 -7 0 0 11 0 0 0 0 0 0
last:推迟呢	0 -7 -3 -4 -3 21 0 -1 -1 0 0 0
last:摸到C	-7 -1 -15 31 -1 -6 0 0 0 0 0 -1
last:收多少	0 -1 -3 -7 -1 13 0 0 0 0 0 0
last:改下	2 0 -8 0 0 -1 -11 -3 -1 26 -2 -2
last:改丢单	-13 -10 -5 -20 -7 -3 -1 -5 -1 68 -1 -1
last:数	-4 -67 -5 108 -9 -3 -1 -9 -5 -2 -2 -1
last:数量	0 -1 0 6 -2 0 0 -1 0 0 0 0
last:整理下	0 0 0 0 0 0 -15 -1 17 0 0 0
last:文档	34 -9 -10 -5 -2 -1 -2 -5 3 -1 -1 -1
last:斗	-2 -4 -3 35 -16 -2 -3 -4 -4 -2 -2 7
last:斗发我	0 -2 -1 29 -9 -1 -3 -4 -5 -1 -1 -2
last:料	-7 -1 -2 0 0 -1 -1 -2 -1 -2 19 -1
last:断了	-1 24 -6 -5 -2 -1 -1 -6 -1 0 0 0
last:新客户	-2 -1 -2 -6 -4 -1 -3 -3 -3 -7 32 0
last:方案	4 -3 11 -2 -3 -2 -6 -4 -1 8 -3 0
last:日快乐	-3 21 -2 -4 -2 -1 -2 -3 -1 -1 -1 -1
last:日期的	-8 -11 -4 -6 51 -1 -10 -3 -1 -3 -3 -1
last:时候	-1 21 3 -8 -3 -1 -6 -2 -2 0 0 0
last:时间	-2 -1 -2 6 -1 -1 0 2 0 0 0 0
last:明	-1 6 0 -1 -1 0 0 -1 0 0 0 0
last:是P	-11 -1 -14 -1 -1 -1 -8 -9 -1 -3 52 -2
last:是什么	-7 11 17 -3 -4 -4 -5 -2 -1 -1 -1 0
last:是吧	-10 -2 21 -1 -1 -2 -1 -2 0 -1 0 0
last:是哪个	-2 -3 29 -6 -12 -2 -1 -1 0 0 -1 0
last:是哪些	0 -1 -2 9 -4 -2 0 0 0 0 0 0
last:是哪位	-1 -2 10 -3 -3 0 0 0 0 0 0 0
last:是哪天	-6 -6 21 -4 -1 -1 -1 -1 0 0 -1 0
last:是哪家	-4 -7 -10 27 3 -5 -1 -1 -1 -1 0 0
last:是啥	-1 -2 19 -5 -2 -2 -4 -1 -1 0 0 0
last:是多少	-3 0 1 -1 0 5 0 0 0 0 0 0
last:是少了	-1 -5 -4 15 -2 -1 0 0 0 0 0 0
last:是涨了	0 19 -3 -9 -4 -2 0 0 0 0 0 0
last:是谁	-2 -19 37 10 -18 -2 -2 -1 -1 -1 0 0
last:景	-6 -3 -8 -1 -1 -1 39 -3 -1 -3 -3 -8
last:最久	0 -1 -3 5 0 -1 0 0 0 0 0 0
last:最厉害	-1 -9 -12 21 6 -3 -1 -1 -1 0 0 0
last:最多	0 0 -1 7 -5 -1 0 0 0 0 0 0
last:最大	0 -3 -4 32 -22 -1 0 0 0 0 0 0
last:最好	0 -1 -1 10 -6 -1 0 0 0 0 0 0
last:有	-2 -4 1 6 4 -2 -1 0 0 0 0 0
last:有几个	0 0 -6 5 4 -2 0 0 0 0 0 0
last:有几家	-1 0 -2 9 -1 -3 0 0 0 0 0 0
last:有吗	0 -3 8 -1 -3 -1 0 0 0 0 0 0
last:有哪些	0 -1 -4 7 2 -2 0 0 0 0 0 0
last:有啥	-5 53 -3 -19 3 -2 -3 -5 -11 -2 -2 -3
last:有多大	-4 -1 7 10 -2 -6 -1 -1 0 -1 -1 0
last:有多少	-6 -2 -10 5 -1 16 -1 0 0 0 0 0
last:有异议	-2 0 5 0 0 -2 0 0 0 0 0 0
last:有戏	4 -2 -14 19 -23 20 -2 -1 0 -1 -1 0
last:有没有	-4 0 -1 -1 2 5 0 0 0 0 0 0
last:有谁	-4 -10 -14 30 8 -2 -3 -1 -2 -1 0 0
last:服	-1 22 -2 -5 -4 -1 -2 -3 -2 -1 -1 0
last:服了	-3 43 -4 -13 -6 -2 -3 -6 -3 -1 -1 -1
last:期	0 -3 -1 15 -15 12 -2 -2 -1 -3 -1 -1
last:期了	-2 -3 -3 3 13 -1 -3 -2 -2 0 0 0
last:期呢	-1 -7 -2 18 -5 -2 0 0 -1 0 0 -1
last:期没管	-1 0 -3 -18 27 -3 0 0 0 0 -1 0
last:期的	-2 -5 -2 -2 19 -1 -3 -1 -1 -1 -1 0
last:术	-1 -1 -1 -1 -2 -5 -1 15 0 -1 -1 0
last:机	-1 -1 0 5 -2 0 0 0 0 0 0 0
last:机会	0 -2 -5 12 -1 -3 0 0 0 0 0 0
last:材料	-29 -1 -4 -1 0 -4 51 -4 -1 -4 -3 -1
last:条	-1 -1 -1 -1 -1 -1 -1 -1 10 0 0 0
last:来	1 -4 1 -3 1 5 -3 -1 7 -2 -2 -1
last:来一份	-13 -14 -7 -8 -5 -3 22 39 -2 -3 -4 -1
last:来了	15 34 -9 -15 -5 -3 -2 -6 -2 -3 -2 -1
last:来吗	-4 80 -30 -25 -14 -4 -1 0 0 0 0 -1
last:来呢	-2 -27 15 27 -5 -3 -1 -1 -1 -1 -1 0
last:来往	-1 -4 -2 -1 -1 0 14 -1 -1 0 -1 0
last:来没	-1 0 5 0 0 -2 0 0 0 0 0 0
last:来的	-3 -3 21 -5 -3 -2 -3 -1 -1 -1 1 0
last:来着	-2 24 16 -20 -8 -5 -1 0 -1 0 0 -1
last:松口	3 -4 -6 -2 0 -1 -1 14 0 -1 -1 0
last:板	-16 13 37 -4 -4 -9 -4 -4 -1 -4 -2 -1
last:果	-3 -12 -13 -5 -4 -3 53 -4 -4 -2 -2 -1
last:标	-1 -3 7 4 -3 -2 0 0 0 0 0 -1
last:标吗	-1 -1 -7 8 -1 2 0 0 0 0 0 0
last:标咋办	-1 0 0 -1 0 7 -1 -2 0 0 0 -1
last:标缺口	-2 -8 0 21 -3 -1 -1 -1 -1 0 0 -1
last:样	-3 0 -8 4 -2 17 -1 -6 -1 -1 0 0
last:样了	-3 -3 20 -2 0 -6 -1 -3 0 -1 -1 0
last:格	-2 -11 -54 -20 -9 -4 107 -1 -4 -1 -1 -1
last:案	2 -3 7 -2 -3 -2 2 -3 -1 6 -4 0
last:档	22 -6 -7 -3 -1 -1 -2 -3 2 -1 0 -1
last:档案	-7 -3 -8 -2 -1 -2 35 -2 -1 -4 -6 0
last:榜	-3 -32 -5 62 -6 -2 -2 -6 -3 -1 -1 -1
last:次	16 5 -2 -1 -2 -2 -3 -2 -2 -4 -2 -1
last:次跟C	-3 -3 31 -2 -5 -1 -7 -3 -1 -2 -3 -1
last:款	-6 -2 5 -2 -1 -2 -1 8 0 -1 -1 2
last:款了	24 -1 -10 -11 -3 -3 -1 -3 -2 16 -1 -4
last:款到了	39 -3 -16 -2 0 -4 -1 -3 0 -5 -3 -1
last:步	0 -1 -4 8 -1 -2 0 0 0 0 0 0
last:死	-3 37 -1 -13 -9 -1 -2 -2 -3 -1 -1 -2
last:死了	-2 27 -3 -8 -4 -1 -2 -4 -2 -1 -1 -1
last:死我了	-1 22 -1 -5 -4 -1 -2 -4 -2 -1 0 -1
last:段	-2 -1 21 -4 -1 -1 -3 1 -15 5 -1 0
last:比	29 -7 -17 25 -6 -7 -6 -2 -1 -3 -3 -2
last:比例	0 -3 0 13 -2 -1 0 -1 -1 -2 -1 0
last:比呢	-3 -15 -16 51 -5 -4 -3 -3 -1 0 -1 -1
last:比如何	-1 0 -2 8 0 -3 0 -2 0 0 0 0
last:气	-2 12 -3 -3 -3 -1 11 -5 -3 -1 -1 -1
last:气点	-3 -31 -3 -10 -6 -2 -3 65 -3 -1 -1 -1
last:气话	-18 0 -2 0 -2 -2 -4 33 0 -2 -3 -1
last:求	1 -3 49 -14 -5 -11 -7 -2 -1 -6 -1 -1
last:没	-5 0 16 -2 -4 -3 0 0 0 0 0 0
last:没付	-4 -1 34 -14 0 -12 -1 -1 0 -1 0 0
last:没做的	-2 -4 -3 -6 25 -8 0 -1 0 0 0 0
last:没动静	-2 -1 -1 -2 11 -1 0 -2 -1 0 0 -1
last:没各位	0 9 -5 -1 -1 -1 0 0 0 0 0 0
last:没干完	-1 -3 -1 -3 17 -1 -3 -1 -4 0 0 -1
last:没得	-1 0 5 0 0 -2 0 0 0 0 0 0
last:没有	-2 -4 1 6 4 -2 -1 0 0 0 0 0
last:没签的	-2 -2 -2 12 -1 -2 0 -1 0 0 0 0
last:没管	-1 0 -3 -18 27 -3 0 0 0 0 -1 0
last:没跟	0 -4 -5 -2 20 -1 -2 -1 -2 0 0 0
last:法	-31 -12 -6 -5 -2 -2 -12 93 -7 -11 -4 -1
last:法务	57 -11 -18 -3 -6 -4 -1 -8 -2 -1 -1 -2
last:活	-3 -29 -8 -8 25 -1 -4 -2 32 -1 0 -1
last:消息	-1 -16 -14 -9 44 -1 -1 0 -1 0 0 0
last:涨了	0 19 -3 -9 -4 -2 0 0 0 0 0 0
last:涨价	-4 -1 -2 -2 0 -1 -1 12 0 0 0 -1
last:清单	-2 -10 -2 4 26 -1 -3 -3 -4 -1 -1 -2
last:滑了	0 -1 -2 6 -1 -1 0 0 0 0 0 0
last:满意	18 -9 17 -3 -1 -3 -6 -3 -1 -5 -3 -1
last:漏斗	-2 -4 -3 35 -16 -2 -3 -4 -4 -2 -2 7
last:点	-1 -5 -5 -5 -2 1 8 8 4 -1 -1 -1
last:点啥	-3 -8 -11 -3 -4 -3 15 -2 23 -1 -1 0
last:点啥好	-1 -3 -1 -1 -1 0 14 -1 -5 0 0 -1
last:版	-13 -5 -2 -19 -3 -4 -17 35 36 -2 -3 -3
last:版了	-4 0 13 -1 0 -2 -1 0 0 -2 -1 0
last:状态	-5 -1 27 -1 0 -1 -19 -3 -2 7 -1 -1
last:率	-2 -4 -1 18 -3 -2 -1 -2 -1 -1 -1 -1
last:率咋样	0 0 0 5 0 -4 0 0 0 0 0 0
last:率多少	0 -1 -2 7 0 -3 0 0 0 0 0 0
last:班	-1 27 -4 -6 -1 -1 -1 -8 -1 -1 -1 0
last:理	-6 -2 -1 -17 9 -2 -6 -1 10 21 -3 -1
last:理下	0 0 0 0 0 0 -15 -1 17 0 0 0
last:理出来	0 -1 -2 -1 -3 0 -4 -1 13 0 -1 0
last:用	45 -1 -44 17 -8 -6 0 -1 -1 -1 0 0
last:用R	42 -2 -8 -1 -1 -1 -18 -3 -1 -3 -4 0
last:电话	0 -2 -1 -2 2 -1 -3 -3 0 -1 5 7
last:电话会	-16 -1 -1 -2 -2 -2 -4 -6 -3 -1 -3 41
last:白	-2 23 -2 -9 -5 -1 -2 5 -3 -1 -1 -1
last:百川	-3 -27 -6 -10 -6 -2 -3 -6 -3 -2 68 2
last:的	-5 -15 6 5 22 -3 1 -6 -3 -1 0 -1
last:的P值	-5 -1 -1 19 -1 -1 -2 -4 0 -1 -2 0
last:的事	-27 -21 -42 37 28 -4 -1 34 -1 -1 -1 -1
last:的单子	-8 -7 -3 28 8 -2 -2 -2 -1 -6 -4 -1
last:的合同	-25 -1 -8 15 -10 -4 -2 -2 -1 -1 -1 40
last:的呢	-2 -32 -24 32 44 -7 -3 -3 -2 -1 -1 -1
last:的啥	-1 -1 7 -2 -1 -1 -5 -1 5 0 0 0
last:的多	-1 -1 -5 11 -2 -1 -1 0 0 0 0 0
last:的客户	-4 -8 -2 -7 36 -2 -2 -4 -1 -3 -2 -1
last:的情况	-1 0 -2 0 0 0 6 0 -1 -1 0 0
last:的是谁	0 0 -4 8 -3 -1 0 0 0 0 0 0
last:的有谁	-4 -13 -31 37 26 -3 -5 -1 -3 -1 -1 -1
last:的来往	-1 -4 -2 -1 -1 0 14 -1 -1 0 -1 0
last:的档案	-7 -3 -8 -2 -1 -2 35 -2 -1 -4 -6 0
last:的比例	0 -3 0 13 -2 -1 0 -1 -1 -2 -1 0
last:的电话	11 -3 -3 -6 -6 -3 -7 -11 -2 -5 37 -1
last:的短信	0 -3 0 -1 -1 0 -1 8 0 0 0 0
last:的话术	-1 -1 -1 -2 -3 -7 0 15 -1 0 0 0
last:的说法	-3 -8 -2 -7 -1 -1 -1 28 -4 0 0 -1
last:的跟进	-5 -7 -1 -23 49 -2 -1 -3 -2 0 -1 -3
last:的近况	-4 -6 48 -5 -1 -3 -16 -3 -4 -2 -2 -1
last:目	-1 0 -20 27 0 -2 0 0 0 -2 -1 0
last:盯	-6 -1 41 -16 -4 -9 -2 0 0 -1 -1 0
last:看	-2 -40 5 58 -6 -1 -4 -2 -4 -2 -2 -1
last:看漏斗	0 -3 -1 8 -10 -1 -1 -3 -4 -1 -1 18
last:看看	-3 -18 -2 42 -6 -3 -2 -3 -2 -1 -1 -1
last:着	-2 21 14 -17 -8 -5 -1 0 -1 0 0 0
last:着呢	-3 -4 19 -9 9 -5 -3 0 0 -2 -1 0
last:知香	-10 -22 68 -10 -8 -9 -4 -7 -10 -3 18 -2
last:短信	0 -3 0 -1 -1 0 -1 8 0 0 0 0
last:码多少	0 38 -7 -20 -1 -5 -1 0 -2 0 0 0
last:碍事	-2 -6 -8 -1 -1 20 -1 -1 0 -1 0 0
last:票	5 24 -10 -8 -3 -1 -2 -3 -2 -1 -1 1
last:禾	-9 -35 14 -11 -14 -3 -6 -4 -2 -6 78 -2
last:稳了吧	-5 0 0 0 0 9 -1 0 0 -1 -1 0
last:等	17 55 -6 -20 -13 -3 -5 -10 -5 -4 -2 -2
last:答了	56 0 -15 -26 -2 -8 -2 -1 -1 -1 -1 -1
last:签	14 -9 17 9 -7 -7 -3 -10 -1 -2 -1 -1
last:签下来	-8 -7 13 14 -1 -7 -1 -1 0 -1 0 -1
last:签了	18 -10 -14 24 -8 -3 -1 -1 -1 -2 -1 -1
last:签了没	-1 -7 22 -8 -2 -3 0 0 0 0 0 0
last:签呢	-23 -35 -48 -26 -5 161 -5 -4 -2 -9 -3 -2
last:签多少	-1 0 -3 9 0 -4 0 0 0 0 0 0
last:签的	-1 -1 -4 12 -2 -2 0 -1 0 0 0 0
last:签的多	-1 -1 -5 11 -2 -1 -1 0 0 0 0 0
last:签约	-2 0 -1 0 0 -1 0 0 0 7 -1 0
last:简报	-1 0 0 0 0 0 5 0 0 -1 -1 0
last:算	-4 15 -1 8 -2 -4 -1 -6 -1 -1 -1 -1
last:算呢	0 -9 -6 22 -3 -2 -1 -1 0 0 0 0
last:算多少	-1 0 19 -14 0 -3 0 0 0 0 0 0
last:管	-1 33 -11 -15 0 -2 -1 0 -1 0 -1 0
last:管采购	-15 -3 -5 -1 -1 -2 -6 -2 0 -3 40 -1
last:系	15 -1 2 -1 -2 -1 -5 -2 0 -2 -2 -1
last:系P	-1 0 0 -1 -3 0 -1 -1 0 0 0 8
last:系了	-1 0 27 0 -21 -1 -1 0 0 0 0 0
last:系人	-3 0 4 6 -4 -1 0 0 0 0 -1 0
last:系人P	-6 0 -4 0 0 0 -1 -1 0 -1 14 0
last:索	-5 -6 -5 12 -7 -2 -4 -2 -1 13 8 -1
last:约	-5 0 -1 -1 0 -1 0 3 0 4 -1 2
last:纪要	-2 0 -1 0 -1 0 -2 0 8 -1 -1 0
last:纸	-4 5 -2 -3 -4 -1 20 -2 -2 -3 -3 -1
last:线索	-5 -6 -5 12 -7 -2 -4 -2 -1 13 8 -1
last:绍的	-4 -1 10 -1 -2 -2 -17 -3 -1 -4 26 -1
last:经过了	-2 0 -3 -6 18 -2 -1 -1 0 -1 -1 0
last:结	-1 -3 2 -1 -1 -1 -2 -4 13 0 0 0
last:给C	-17 -3 1 -1 -1 -2 29 4 -1 -4 -5 0
last:给P	-1 -2 -1 0 -2 -1 -3 5 0 0 -1 8
last:给我	-2 -1 8 0 -1 0 3 -2 -1 -1 -1 -2
last:绝了	-2 20 0 -6 -5 -1 -1 -1 -2 0 0 -1
last:绩	0 0 -4 -7 0 12 0 0 0 0 0 0
last:绩最好	0 -1 -1 10 -6 -1 0 0 0 0 0 0
last:续约	-8 0 0 -2 -1 0 0 8 0 0 0 5
last:缺口	-2 -8 0 21 -3 -1 -1 -1 -1 0 0 -1
last:老客户	-3 0 0 -2 8 0 0 0 0 -1 -1 0
last:聊	-2 0 -1 -1 0 -1 -1 6 -1 0 0 0
last:聊过啥	-3 -1 -2 -2 -2 0 11 0 -2 0 0 0
last:联系P	-1 0 0 -1 -3 0 -1 -1 0 0 0 8
last:联系了	-1 0 27 0 -21 -1 -1 0 0 0 0 0
last:联系人	-3 0 4 6 -4 -1 0 0 0 0 -1 0
last:聪明	-1 6 0 -1 -1 0 0 -1 0 0 0 0
last:背景	-6 -3 -8 -1 -1 -1 39 -3 -1 -3 -3 -8
last:能完成	-4 0 -15 -22 0 45 0 -1 0 -2 0 0
last:能接受	-3 0 -7 0 0 11 0 0 0 0 0 0
last:能签	-5 -12 -1 37 -11 -3 -1 -1 -1 0 0 -1
last:能结	-2 0 6 0 -1 -1 -1 0 0 0 0 0
last:自己的	-1 -7 -1 23 -3 -1 -1 -4 -1 0 0 -1
last:苦	-1 9 -1 -2 -1 0 -1 -1 -1 0 0 0
last:苦了	-1 8 -1 -2 -1 0 -1 -1 -1 0 0 0
last:苦辛苦	-1 9 -1 -2 -1 0 -1 -1 -1 0 0 0
last:落了	0 -6 -1 0 9 0 0 0 0 0 0 0
last:虑	55 -10 -25 -3 -1 -2 -4 -3 -4 -1 -2 -1
last:行	-4 35 -11 -2 -1 -3 -2 -2 -1 -5 -2 -1
last:补	-23 28 -8 -4 -1 -5 -8 -8 -1 -5 36 -1
last:要	-2 -1 -1 -1 -1 0 3 -1 7 -1 -1 -1
last:要了	-17 -2 24 -1 -1 -2 0 -1 0 0 0 0
last:要点	-3 -8 -3 -4 -3 -2 7 -3 21 -1 -1 -1
last:要签	0 0 0 8 -7 0 0 0 0 0 0 0
last:见	30 3 6 -7 -4 -3 -9 -4 -2 -5 -3 -1
last:览	-3 -23 -6 50 -6 -2 13 -8 -7 -2 -3 -2
last:议记录	-1 0 0 0 0 0 -8 0 10 0 0 0
last:记录	-5 -11 14 -6 -5 -2 7 -2 15 -2 -3 -1
last:讲	-1 -5 -3 -3 0 -1 1 15 -1 0 0 0
last:讲一下	-3 0 -1 0 0 0 8 -1 -2 0 0 0
last:访	9 0 -3 0 1 0 -2 -1 0 0 -2 -1
last:访的	-1 -7 -2 -2 21 -1 -1 -4 -1 0 -1 -1
last:试用	45 -1 -44 17 -8 -6 0 -1 -1 -1 0 0
last:话	2 -1 -6 -3 0 -4 -3 11 -1 -2 2 4
last:话了	-1 0 -3 -7 14 -2 0 0 0 0 0 0
last:话会	-16 -1 -1 -2 -2 -2 -4 -6 -3 -1 -3 41
last:话呢	-3 -37 -16 -20 22 66 -3 -4 -2 -1 -1 -1
last:话术	-1 -1 -1 -1 -2 -5 -1 15 0 -1 -1 0
last:话的	0 -6 -7 -7 23 -2 0 0 0 0 0 0
last:该找谁	0 -13 -3 -3 23 0 -1 0 -1 0 0 0
last:说	9 13 1 -7 3 -5 -1 1 -5 -4 -3 -1
last:说D	6 0 -1 0 0 -1 -1 -1 -1 -1 0 -1
last:说了算	-8 -2 22 -1 -1 -3 -1 -1 -3 -1 0 0
last:说法	-31 -12 -6 -5 -2 -2 -12 93 -7 -11 -4 -1
last:说的啥	0 -1 -4 -3 -1 -1 -1 -1 12 0 0 0
last:说说	-30 -3 104 -3 -2 -2 -26 -7 -9 -12 -6 -4
last:课	-5 -4 -5 -2 -2 -1 30 -2 -3 -1 -1 -4
last:谁	-2 -11 3 7 9 -1 -2 -1 -1 0 0 0
last:谁C	-5 55 -29 -3 -4 -2 -5 -1 -1 -2 -1 0
last:谁在盯	-1 -1 7 0 -1 -1 -2 0 0 0 0 0
last:谁在跟	-1 -13 49 -8 -23 -1 -2 -1 0 0 0 0
last:谁对接	-3 -1 13 -1 -1 -2 -1 -1 0 -1 0 0
last:谈	19 -2 -10 -1 -1 -1 -2 1 -1 -1 0 -1
last:谈判	-2 -2 -1 -1 0 0 -1 -1 -2 14 -1 0
last:谱	-16 19 33 -11 -5 -5 -3 -5 -2 -2 -1 -1
last:负责	-1 -20 47 -10 -9 -1 -2 0 -1 0 0 0
last:责	-1 -20 47 -10 -9 -1 -2 0 -1 0 0 0
last:货	17 -1 -6 -3 0 -3 -2 -1 0 -1 0 0
last:购	-17 -13 37 -3 -7 -5 -6 -3 -1 -4 24 -1
last:资吗	0 14 -5 -3 -3 -1 0 0 0 0 0 0
last:资料	-1 -1 -1 0 0 -1 -16 -2 -1 -2 26 -1
last:赚吗	-2 0 -6 0 0 9 0 -1 0 0 0 0
last:赚多少	-4 -1 -12 0 0 19 -1 -1 0 0 0 0
last:赢单	-1 -1 -2 -3 -5 -1 -3 -2 -1 22 -2 -1
last:赢单率	0 -2 0 15 -3 -4 0 -1 -1 -1 -1 0
last:走	9 -18 62 -5 -2 -5 -16 -14 -1 -4 -2 -2
last:超期了	0 -1 -1 -6 10 -1 0 0 0 0 0 0
last:趟C	-2 0 0 0 0 -1 -1 0 0 -1 0 7
last:跑	-1 -7 -4 -7 7 16 -1 -1 -1 0 0 0
last:跟	-1 -7 12 -10 6 -1 -1 5 -1 0 0 0
last:跟C	-3 -3 31 -2 -5 -1 -7 -3 -1 -2 -3 -1
last:跟的	-3 -17 -6 -4 37 -1 3 -3 -2 -1 -1 -2
last:跟谁	0 -4 -1 -7 16 0 -2 0 -1 0 0 -1
last:跟进	-4 -3 -1 -5 20 -1 -1 -1 -1 -1 -1 -2
last:跟进C	-5 -2 -1 0 -3 -1 -4 -1 0 -1 -1 19
last:车	-1 41 -10 -10 -11 -2 -1 -2 -1 -1 -1 0
last:辛苦	-1 9 -1 -2 -1 0 -1 -1 -1 0 0 0
last:辛苦了	-1 8 -1 -2 -1 0 -1 -1 -1 0 0 0
last:辞	-2 -14 -10 -4 -11 -3 0 45 0 0 0 0
last:达标吗	-1 -1 -7 3 -1 6 0 0 0 0 0 0
last:过一遍	-1 -1 -5 0 0 -1 12 -1 -1 0 -1 0
last:过了	17 -1 -11 -5 11 -3 -1 -2 0 -3 -2 -1
last:过啥	-3 -1 -2 -2 -2 0 11 0 -2 0 0 0
last:迈康	-2 -1 -2 10 -15 -2 -3 -6 -2 30 -7 0
last:近况	-4 -6 48 -5 -1 -3 -16 -3 -4 -2 -2 -1
last:进	-4 -3 -1 -5 20 -1 -1 -1 -1 -1 -1 -2
last:进C	-5 -2 -1 0 -3 -1 -4 -1 0 -1 -1 19
last:进展	5 0 -2 0 0 0 0 -1 0 0 0 0
last:进度	0 -2 26 -14 -1 -3 -1 -1 -2 0 0 0
last:迟呢	0 -7 -3 -4 -3 21 0 -1 -1 0 0 0
last:选了R	5 -1 2 -1 0 -2 -1 -1 0 -1 0 0
last:通	-3 -19 -6 -6 -3 -2 16 -5 -2 -7 39 -1
last:速给C	-6 -2 -4 0 -1 -2 25 -2 -1 -2 -2 -1
last:速览	-4 -4 -5 -6 -2 -1 32 -2 -2 -1 -2 -1
last:逾期的	0 -2 -1 -1 7 0 0 -1 -1 0 0 0
last:遍	-1 0 -3 0 0 0 8 -1 -1 0 -1 0
last:道	3 0 6 -1 -3 -1 -2 -1 0 0 0 0
last:那D呢	-1 -7 -4 21 -5 -3 0 0 -1 0 0 -1
last:邮件	-4 -14 -3 -4 -9 -1 -1 42 -2 -1 -1 -1
last:部门开	-1 16 -2 -1 -6 -1 -1 -2 -1 0 0 0
last:都有谁	-1 -10 -5 30 -11 -1 -1 0 0 0 0 0
last:都答了	56 0 -15 -26 -2 -8 -2 -1 -1 -1 -1 -1
last:采购	-17 -13 37 -3 -7 -5 -6 -3 -1 -4 24 -1
last:里	-2 -1 0 -1 0 -1 -3 -1 -4 14 -1 0
last:里了	-1 -15 43 -21 -2 -3 0 0 0 0 0 0
last:重启	33 -2 -2 -8 -2 -4 -2 -1 0 -7 -4 0
last:重点	-2 -8 -8 -2 -1 -3 24 -1 4 -1 -1 -1
last:量	4 -15 -3 46 -13 -3 -4 -5 -2 -2 -2 -2
last:金额	-2 -2 0 9 -1 -1 0 -1 -1 -1 0 0
last:金额呢	0 -10 46 -27 -3 -2 -1 -1 -1 0 0 0
last:钱	7 0 1 -1 0 -4 0 0 0 -1 0 0
last:销冠	-1 -19 -2 38 -12 -1 -1 0 -1 0 0 0
last:错	11 4 -3 -1 -1 -1 -4 -1 -1 -2 -1 -1
last:长	0 -1 -2 9 -4 -1 0 0 0 0 0 0
last:长时间	-2 -1 -2 9 -1 -1 0 0 0 0 0 0
last:门	4 34 -15 -4 -3 -1 -5 -2 -1 -2 -2 -1
last:门开	-1 16 -2 -1 -6 -1 -1 -2 -1 0 0 0
last:问	-1 9 -2 -5 -2 -3 -1 8 -1 0 -1 -1
last:间	-2 -1 -2 6 -1 -1 0 2 0 0 0 0
last:阶段	-2 -1 27 -5 -1 -1 -3 -1 -19 7 -1 0
last:青禾	-9 -35 14 -11 -14 -3 -6 -4 -2 -6 78 -2
last:静	-1 -1 5 -1 5 -2 -3 -1 0 0 0 0
last:靠谱	-16 19 33 -11 -5 -5 -3 -5 -2 -2 -1 -1
last:页纸	-5 -5 -2 -2 -1 -2 31 -3 -2 -5 -4 -1
last:项目	-1 0 -20 27 0 -2 0 0 0 -2 -1 0
last:预算	-3 0 -17 28 -1 -6 0 1 0 -1 -1 -1
last:额	-3 -2 -1 12 -2 -1 0 -1 -1 -1 0 0
last:额呢	0 -10 46 -27 -3 -2 -1 -1 -1 0 0 0
last:额算呢	0 -3 -3 8 -1 -1 0 0 0 0 0 0
last:饭	-1 10 -3 -3 -4 -1 -1 5 0 0 0 -1
last:香	-10 -22 68 -10 -8 -9 -4 -7 -10 -3 18 -2
last:高	-5 -3 -2 14 -3 4 -1 -1 -1 -1 -1 0
long:0	-43 60 41 42 16 -20 -52 -24 -30 -24 -50 -43
long:1	28 -32 -37 -30 -29 27 55 58 0 -29 4 -32
long:2	52 -2 -11 -3 -3 -8 -10 -6 -3 -8 8 -6
person	112 -117 42 -55 -71 -31 70 52 -73 -39 76 27
q:count	0 2 36 33 -29 46 -20 -43 -17 -25 -21 -21
q:count+customer	29 -9 22 -33 -4 20 7 -6 -5 -8 -5 -4
q:how	-56 29 -2 21 -62 22 -37 89 -34 -29 -28 -26
q:how+customer	-24 -16 30 -13 -7 6 2 49 -4 -10 -6 -4
q:how+reported	12 -4 -2 -3 0 0 -1 -1 0 0 0 0
q:none	-46 85 -98 48 15 -17 -39 26 21 -48 -47 -7
q:none+customer	83 -64 -114 -59 -48 4 1 -40 -23 94 71 2
q:order	-57 -15 -17 35 -14 -37 3 18 66 4 2 -9
q:order+customer	-22 -24 53 -16 -15 -12 50 -24 -9 14 9 -7
q:what	-48 -34 10 18 22 -10 64 -1 84 -32 -33 -31
q:what+customer	-11 -26 29 18 -26 23 50 -2 -22 -14 -9 -5
q:what+customer+reported	12 0 -3 0 0 -7 0 -1 0 0 0 0
q:what+reported	-1 -4 -3 -2 -1 0 -2 -1 16 0 0 0
q:when	-1 77 55 15 -38 -24 -29 -23 -19 -9 -7 -6
q:when+customer	16 -16 55 -7 -11 -8 -11 -6 -2 -4 -2 -2
q:when+reported	14 -4 -2 -3 0 0 -1 -2 0 0 0 0
q:where	-14 27 22 32 -29 4 -10 -8 -5 -7 -4 -6
q:where+customer	-10 -5 6 13 -3 22 -5 -3 -2 -5 -2 -4
q:whether	-25 47 65 14 41 24 -59 -51 -30 -35 -34 -31
q:whether+customer	-14 -48 94 -40 -13 10 -15 -20 -11 -16 -12 -9
q:whether+customer+reported	7 -3 6 -2 -1 -3 -1 -2 -1 -1 0 -1
q:whether+reported	-14 2 19 -2 -1 -1 -1 -1 -1 0 0 0
q:which	9 -5 -5 13 56 1 -21 -14 -10 -22 -19 -20
q:which+customer	12 -7 44 -6 -10 -18 4 -5 -2 -6 -4 -2
q:which+reported	-12 -3 -3 22 -8 -1 -1 -3 10 -1 -1 0
q:who	-7 30 -16 3 78 -46 6 -49 -2 -27 -26 -27
q:who+customer	4 17 38 -13 2 -14 -10 -7 -3 -6 -3 -3
q:who+customer+reported	8 -3 2 -1 -1 -1 -1 -1 -1 -1 0 0
q:why	-25 -5 42 49 -16 -13 -18 8 -12 -5 -3 -3
q:why+customer	-19 -4 40 2 -3 -7 -13 15 -2 -4 -2 -2
reported	20 10 -2 -4 -2 -5 -3 -3 -4 -4 -2 -1
reported?	25 -14 14 9 -13 -13 -8 -12 22 -4 -3 -3
rule:ask_brief	-19 -8 -13 -8 -8 -6 267 -10 -6 -8 8 -6
rule:ask_deal_status	25 -31 241 6 7 -16 -18 -13 -19 0 -19 -14
rule:ask_funnel	-5 -38 -5 255 -10 16 -30 -31 -8 -24 -20 -19
rule:ask_overdue	-4 -17 -7 -7 245 -9 -6 -4 13 -3 -3 -4
rule:ask_whatif	13 -10 -14 -22 -10 263 -12 -9 -7 -2 -2 -2
rule:change_stage	-14 -9 -11 -11 -4 -6 -11 -7 -7 273 -9 -4
rule:create_lead	-2 -2 -9 -7 0 -4 -17 -6 -3 -20 270 -3
rule:draft_talk_track	-30 -13 -16 -17 -8 -8 -14 280 -3 -6 -7 -5
rule:none	56 81 36 22 -5 -31 -6 -10 -35 -52 -53 -75
rule:set_reminder	-29 -9 -5 -10 -21 -7 -2 0 -12 -8 -7 287
rule:summarize_meeting	-4 -11 -2 -6 -4 -2 -6 -6 252 -3 -2 -2
topics:0	-52 68 -55 -13 10 -55 40 13 24 14 24 -34
topics:0?	-81 50 42 32 44 22 28 -46 -20 -26 -40 -41
topics:1	111 -27 -25 0 -48 -22 -53 38 -18 -16 -40 11
topics:1?	-11 -46 53 36 -26 57 -43 15 -22 -24 -18 -18
topics:2	-5 -10 13 1 -11 9 -4 27 -5 -3 -4 -5
topics:2?	14 -2 -24 57 -20 0 -8 1 -7 -4 -3 -3
topics:3?	12 -2 -4 8 -7 -2 -2 -1 -1 0 0 -1
`;
