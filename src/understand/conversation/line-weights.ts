/** Written by `npm run train` from the talks of test/corpus; hundredths for theirs, ours, objects, technical, resources. Not edited by hand. */
/** What each piece of evidence adds to each. */
export const LINE_WEIGHTS = `
answers	5 -16 -16 -3 -6
asks	-17 -23 -12 -9 -7
bias	-264 -223 -201 -191 -208
chat:ours	-33 12 -34 0 0
chat:theirs	19 -30 40 0 0
chat:told	-14 -8 -11 0 0
compares	-8 -3 29 -6 -4
dated	10 78 -26 -25 6
dated+asks	-3 -1 -8 -1 -1
dated+demands	-3 -5 13 -4 9
dated+figure	16 14 -10 -9 19
dated+iDo	11 30 -9 -10 -2
dated+iDoEn	4 13 -7 -2 -2
dated+if	8 -1 -1 -1 1
dated+me	1 15 -6 -6 -2
dated+noDeed	-4 7 0 -3 7
dated+noStep	-1 -6 -2 -1 -1
dated+others	8 -8 -3 0 0
dated+promises	27 25 -13 -9 -5
dated+refuses	-1 1 5 -1 1
dated+resources	2 11 -3 -6 20
dated+steps	16 62 -22 -12 -8
dated+takes	9 20 -10 -6 -8
dated+technical	0 4 -6 0 2
dated+thanks	14 16 -11 -1 -2
dated+threatens	-2 -4 7 -2 2
dated+told	29 -16 -6 0 1
dated+toldObjects	-8 -7 11 -4 3
dated+toldPromises	21 -7 -5 -1 -1
dated+you	-2 8 -3 0 0
delivery+dated	-12 -2 -10 -9 21
delivery+demands	-4 -3 -7 -5 19
delivery+figure	-11 -9 -16 -14 38
delivery+iDo	-6 3 -3 -4 3
delivery+me	-5 -4 -3 -3 1
delivery+noDeed	-1 -2 -3 -2 7
delivery+promises	-8 9 -3 -4 2
delivery+resources	-9 -5 -13 -10 35
delivery+steps	-8 5 -3 -4 3
delivery+takes	-5 0 -1 -2 -3
delivery+technical	-2 0 -2 -2 8
delivery+toldObjects	-2 -3 -5 -3 8
demands	-18 -26 43 6 2
figure	-19 -34 17 0 5
granted	3 16 -31 -4 -3
iDo	1 28 -12 -16 -13
iDoEn	4 12 -11 -2 -4
if	20 -8 -9 -1 0
long:0	-42 -17 -54 -12 -10
long:1	-35 -26 -56 -21 -29
long:2	-30 -14 15 -17 -14
long:3	-21 -18 25 9 -5
me	-14 7 -17 -10 -10
meeting:delivery	-21 -8 -22 -21 42
meeting:sales	-29 11 -26 -29 -30
meeting:solution	-23 -5 -30 53 -27
meeting:theirs	-25 -47 14 -43 -42
never	-12 -9 9 -2 -3
noDeed	-11 5 10 -4 7
noPromise	-15 -21 -2 -7 -5
noStep	-17 -16 -10 -11 -7
others	17 -12 1 0 0
ours+compares	-1 8 -1 0 0
ours+dated	-16 54 -7 0 0
ours+figure	-8 -2 -10 0 0
ours+granted	-4 6 -2 0 0
ours+iDo	-11 12 -7 0 0
ours+iDoEn	-3 5 -1 0 0
ours+me	-7 14 -4 0 0
ours+noDeed	-1 6 -1 0 0
ours+noPromise	-2 -7 -4 0 0
ours+noStep	-2 -8 -5 0 0
ours+promises	-14 21 -6 0 0
ours+resources	-4 9 -3 0 0
ours+steps	-16 17 -6 0 0
ours+takes	-9 18 -3 0 0
ours+toldObjects	-2 0 -5 0 0
promises	35 23 -24 -16 -18
refuses	-26 -7 42 -1 -11
resources	-4 1 0 -10 35
sales+asks	-2 -5 -3 -3 -3
sales+dated	-16 10 -9 -10 -11
sales+figure	-5 -2 -6 -6 -7
sales+iDo	-12 13 -5 -6 -7
sales+iDoEn	-2 5 -1 -1 -1
sales+me	-4 7 -2 -2 -2
sales+noPromise	-2 -5 -3 -3 -3
sales+promises	-14 17 -5 -6 -7
sales+steps	-15 15 -7 -7 -8
sales+takes	-8 14 -2 -3 -3
sales+thanks	-3 17 -1 -2 -2
sales+toldPromises	-6 9 -1 -1 -2
solution+dated	-6 16 -4 3 -3
solution+demands	-5 -7 -12 25 -7
solution+figure	-9 1 -17 40 -13
solution+iDo	-4 7 -2 0 -3
solution+promises	-5 7 -2 3 -3
solution+refuses	-2 -2 -6 10 -3
solution+resources	-2 3 -5 9 2
solution+steps	-5 11 -3 5 -5
solution+takes	-2 6 0 -1 -1
solution+technical	-8 1 -13 35 -9
solution+toldObjects	-3 -5 -11 18 -5
steps	17 57 -36 -15 -15
takes	9 23 -15 -10 -12
technical	-6 -9 -4 29 -9
thanks	4 20 -23 -4 -6
theirs+agreed	-2 -1 5 -1 -1
theirs+answers	12 -7 -4 -3 -2
theirs+asks	-7 -5 6 -5 -5
theirs+compares	4 -6 21 -5 -6
theirs+dated	42 -30 9 -8 0
theirs+demands	-7 -10 45 -10 -6
theirs+figure	6 -20 48 -20 -12
theirs+granted	17 -3 -20 -2 -2
theirs+iDo	39 -19 6 -6 -5
theirs+iDoEn	17 -9 -6 -1 -1
theirs+if	16 -6 -5 -2 -1
theirs+me	7 -18 2 -6 -6
theirs+never	-7 -3 8 -1 -2
theirs+noDeed	-6 -5 10 -5 0
theirs+noPromise	-9 -4 13 -4 -5
theirs+noStep	-8 -3 7 -4 -5
theirs+promises	67 -32 -3 -8 -9
theirs+refuses	-19 -11 32 -8 -10
theirs+resources	10 -10 5 -6 3
theirs+steps	63 -27 -7 -8 -5
theirs+takes	42 -22 -3 -4 -4
theirs+technical	7 -10 4 1 -4
theirs+thanks	15 -6 -6 -2 -2
theirs+threatens	-5 -3 18 -2 0
theirs+told	6 -3 8 -1 -1
theirs+toldObjects	-3 -12 32 -12 -10
theirs+toldPromises	0 -5 4 -1 -1
threatens	-7 -6 16 -2 1
told	34 -19 21 -1 0
told+answers	-2 -2 -6 0 0
told+asks	-5 -8 -10 0 0
told+compares	-7 -5 13 0 0
told+dated	19 33 -5 0 0
told+demands	3 -2 19 0 0
told+figure	9 -3 18 0 0
told+granted	-8 10 -8 0 0
told+iDo	-6 11 -2 0 0
told+iDoEn	-5 7 -2 0 0
told+if	9 0 0 0 0
told+me	-2 6 -9 0 0
told+noDeed	-2 7 8 0 0
told+noPromise	-1 -2 -7 0 0
told+noStep	-5 -7 -8 0 0
told+others	18 -12 -1 0 0
told+promises	10 0 -5 0 0
told+refuses	-2 5 22 0 0
told+resources	3 5 18 0 0
told+steps	-1 36 -10 0 0
told+takes	-9 7 -5 0 0
told+technical	0 2 11 0 0
told+thanks	-3 17 -12 0 0
told+told	31 -13 16 0 0
told+toldObjects	-3 -2 34 0 0
told+toldPromises	39 -13 -4 0 0
told+you	-2 9 -1 0 0
toldObjects	-14 -22 44 1 -9
toldPromises	26 -4 -2 -3 -2
who:delivery	-21 -8 -22 -21 42
who:ours	-33 12 -34 0 0
who:sales	-29 11 -26 -29 -30
who:solution	-23 -5 -30 53 -27
who:theirs	-7 -77 49 -43 -42
who:told	-14 -8 -11 0 0
you	-6 7 -3 -2 -2
`;

/** What each run adds to each, in Chinese and in English. */
export const LINE_RUNS_ZH = `
 0	hfigg
 一	eiigg
 一共	ekigg
 上	ggdgg
 下周一	ggfgg
 下周三	figfg
 不	kghhg
 两	ggegk
 两个	ggegk
 两个月	ggegk
 他们	fgkgg
 他说	kffgg
 你们	hiigg
 你底	ggegg
 你底座	ggegg
 先顶	ghggf
 先顶上	ghggf
 别	efagg
 后	ndegg
 后天	ndegg
 周	ciggg
 四	ggfig
 四吨	ggfig
 备	fgfgh
 备件	ggggi
 备件紧	ggggi
 大	jgfgg
 就	ggfig
 就是	ggfig
 就是怕	ggfig
 库	ggggi
 库存	ggggi
 库存就	ggggi
 我两	gkgjg
 我两天	gkgjg
 我们	ffigg
 我们0	efjgg
 我看	ggigg
 我看你	ggigg
 才	ggigg
 才用	ggigg
 才用了	ggigg
 抓	ggggi
 抓拍	ggggi
 抓拍相	ggggi
 有	fiffg
 要	dfmgi
 要挪	ggegk
 要挪得	ggegk
 质	ggigg
 质保	ggigg
 质保期	ggigg
 返	ggggi
 返厂	ggggi
 返厂要	ggggi
 还	ekigg
 还有	ekigg
 重	ggfig
 重一	ggfig
 重一点	ggfig
,0万	jgfgg
,0个	ggghi
,0个窗	ggghi
,0号	hmggg
,0号前	ggigg
,0和	mgfgg
,0和0	mgfgg
,0月	ifggg
,0月底	ggigg
,a	ggggi
,ap	ggigj
,ap少	ggigj
,r0	ggfgg
,r0不	ggfgg
,一个三	gggig
,一个月	ggigg
,一分	fgigg
,一分不	fgigg
,一块	ggdgf
,一块儿	ggdgf
,一月六	gfggh
,一期	ggigg
,一期那	ggigg
,一般	ggghj
,一般三	ggghj
,一间才	ggigg
,一间教	ggfjg
,三个	gkfig
,三个月	ggekg
,三家	gjgfg
,三家里	gjgfg
,三期	ggigg
,三楼九	ggfjg
,三楼配	ggfjg
,上周	fglgg
,上次要	gfgig
,下周二	figgg
,下礼	gifgg
,下礼拜	gifgg
,不刷	ggigg
,不刷饭	ggigg
,不是	fgfgg
,不满	feggg
,不满意	feggg
,不然我	fgigg
,不然扣	ggigg
,不要	ggngg
,业委	lgdgg
,业委会	lgdgg
,两千	gggig
,两千只	gggig
,两台	ggfig
,两台并	ggfig
,两毛	fgjgg
,两毛四	fgjgg
,主体我	igfgg
,之	gglgg
,之前	gglgg
,也	jgfgg
,五月	ggggi
,五月都	ggggi
,人家	ggjgh
,人家九	ghggi
,今年	ggigg
,今年的	ggigg
,今晚	fjegg
,从	gfggg
,他	heigg
,他说	lbjgg
,他说要	obegg
,价	jgggg
,价格	jgggg
,但一	ghggi
,但一共	ghggi
,但要	ogigg
,你五	fgigg
,你五月	fgigg
,你们一	ggggi
,你们出	ggdgf
,你们厂	ggfgi
,你们哪	ggfgi
,你们有	ggegg
,你们机	ggfig
,你们绿	gggig
,你们行	gggig
,你们西	ffigj
,你把	ghfgg
,你把九	jgegg
,你自	ggfgg
,你自己	ggfgg
,停	fgjgg
,先付	ggigg
,先付三	ggigg
,全换	ggfgi
,全换要	ggfgi
,八万	gkhgg
,八万你	ggkgg
,八十	ggjgh
,八十吨	ggfgi
,八月二	ggggj
,八月五	jfggg
,公	fgdgg
,其	ggggi
,其他	ggggi
,其他的	ggggi
,再往	gggig
,再往前	gggig
,写	fffgg
,写好	fffgg
,写好发	fffgg
,出了	ggfgg
,出了事	ggfgg
,出行	ggjgg
,出行里	ggjgg
,分	ggigg
,分三	ggggi
,分三批	ggggi
,分开	gegff
,分开列	gegff
,分成	fgkgg
,分成比	fgkgg
,别再	fiigg
,别拖	dfggg
,到	kgfgh
,到货	ggfgi
,到货再	ggfgi
,前	gkdgi
,前提	ggfgj
,前提是	ggfgj
,剩	ggigg
,剩下	ggigh
,剪彩	fgigg
,剪彩的	fgigg
,剪辑	ggfig
,剪辑能	ggfig
,办证要	ggfgi
,加两	ggigj
,加两个	ggigj
,加人	ggfgi
,加人也	ggfgi
,加拍	ggggi
,加拍照	ggggi
,加盟两	gjggg
,动	gggig
,动环	gggig
,动环厂	gggig
,十一	ggigg
,十一号	ggigg
,十二	ggfgi
,十二月	ggfgj
,十五六	gggeg
,十六	gkghg
,十六号	gpggg
,十月	iffgg
,单价	lgggg
,单组	gggfg
,单组份	gggfg
,占	ggfig
,占地	ggfig
,占地要	ggfig
,厂里说	gjfgh
,原始	gggig
,原始图	gggig
,原来那	ggfig
,去年0	gggeg
,又要	ggigg
,又要加	ggigg
,发票	ggigg
,发票十	ggigg
,口	figgg
,口径	figgg
,口径我	figgg
,只有	ggfgg
,只有二	ggfgg
,只能十	gffgi
,只能码	gggig
,只能靠	gggig
,叫	gfkgg
,叫号	geggg
,叫号和	geggg
,可以	gidgg
,可以先	glagg
,合同是	ggkgg
,合同都	fglgg
,合规	hfdgg
,合规部	hgegg
,吊不	ggfig
,吊不起	ggfig
,吊牌归	fgfgg
,后天到	giggg
,后天发	igfgg
,后门	igfgg
,后门要	igfgg
,听	gffgg
,周一	hdggg
,周三	fhfgg
,周三下	fgdgg
,周三给	figgg
,周五	hiehg
,周五给	fhgig
,周四	fiegg
,哪几	fdggg
,哪怕先	ggigg
,回去	gegfg
,回去请	gegfg
,回门	ggfgg
,回门店	ggfgg
,国	gkfgh
,国庆	gkfgh
,地	jefgh
,型	giggh
,型号	giggh
,型号差	giggh
,堵	ggfig
,堵了	ggfig
,堵了反	ggfig
,夏天一	ggfgg
,夏天六	ggfgg
,夜班拿	ggigg
,大户	lgdgg
,她	iefgh
,她在	gfggh
,她在休	gfggh
,她说	jeegg
,孔	ggfig
,孔够	ggfig
,孔够不	ggfig
,安监	ggfgg
,安监局	ggfgg
,安装	ggfgi
,安装四	ggfgi
,审	fgkgg
,审计	fgkgg
,审计追	fgkgg
,客	ggigg
,寒	ggigg
,寒假	ggigg
,寒假前	ggigg
,对	fgehg
,封	ggdgg
,封路	ggdgg
,封路之	ggdgg
,小年	gfggi
,小年跟	gfggi
,少	igigg
,少一	kgigg
,少一条	kgigg
,就是	fgihh
,就是慢	ggggi
,就是贵	ggfig
,就这	fgegg
,就这个	ggigg
,工我	ggigg
,工我让	ggigg
,工行	gfggg
,工行接	gfggg
,市	ggigg
,市里	ggjgg
,市里要	ggjgg
,布	ggigg
,布线	ggigg
,布线拆	ggigg
,布草	ggigg
,布草一	ggigg
,带	flggg
,底线	ffegg
,延	ggfig
,延迟	ggfig
,延迟两	ggfig
,开	gfpgh
,当初讲	ggegg
,当初说	ggjgg
,得他	giggg
,得他们	giggg
,得加	ggfig
,得加一	ggfig
,得我	giggh
,得我们	giggh
,得放	ggfig
,得放喷	ggfig
,怕	gfehg
,总价别	ggigg
,总经	fgfgg
,总经理	fgfgg
,慢	ggggi
,我下	giffg
,我下午	gjfgg
,我不另	fgigg
,我两边	fgfgg
,我买	ggigg
,我买你	ggigg
,我二	ffigj
,我二十	ffigj
,我五	fgfgg
,我五点	fgfgg
,我今天	igggg
,我们补	gggig
,我们这	ggjgg
,我们集	fgjgg
,我列	figgg
,我去	hifgg
,我变	gfggh
,我变不	gfggh
,我可	ghggi
,我可以	ghggi
,我周	jgpgg
,我回	giggg
,我回去	giggg
,我就说	ggegg
,我得一	kffgg
,我手里	gjfgh
,我打报	igfgg
,我报	fgfgg
,我报修	fgfgg
,我收	gfggg
,我收到	gfggg
,我来	igfgg
,我来报	jgfgg
,我来贴	jffgg
,我看	gifgh
,我看也	ggggi
,我看看	gifgg
,我等	fgigg
,我等于	fgigg
,我约	fjggg
,我线	ggjgg
,我线体	ggjgg
,我给	deggg
,我给你	dgggg
,我翻	gfggh
,我翻了	gfggh
,我被	ggegg
,我被老	ggegg
,我要图	ggfeg
,我要每	ggigg
,我要气	ggjgg
,我让他	gcfgg
,我让售	flggg
,我让库	igggg
,我让行	igfgg
,我说回	fgfgg
,我跟	ggegg
,我这周	giggg
,我这边	kgfgh
,我问下	gjggj
,我问过	fgjgg
,扔	ggegg
,扔了	ggegg
,扩	ggggj
,扩容	ggggj
,扩容谁	ggggj
,扫	ggigg
,扫条	ggigg
,扫条码	ggigg
,批下	igfgg
,批下来	igfgg
,技	ofjgg
,技术	ofjgg
,把样	gigfg
,把样本	gigfg
,护	ggigg
,护士	ggigg
,护士抱	ggigg
,报	figgg
,报表	figgg
,报表十	figgg
,押	gfogg
,押金	gfogg
,抽	fglfg
,换大	ggfig
,换大一	ggfig
,接	gggih
,接不	gggig
,接不了	gfglf
,接口	ggghj
,接口文	ggghj
,推	ggjgg
,推杆	ggjgg
,推杆会	ggjgg
,搬完	ggfgg
,搬完要	ggfgg
,撤	fgjgg
,撤了	fgjgg
,撤了我	fgjgg
,攒	gifhg
,攒二	gkfgg
,攒二十	gkfgg
,收钱	ggegg
,收钱的	ggegg
,改不	gfgig
,改不了	gfgig
,放	geggf
,放到	geggf
,放到一	geggf
,数	ighgg
,数据	jgfgg
,料你	ggigg
,料你们	ggigg
,新	gfggg
,方案	gfggg
,方案卓	gfggg
,无人	gfegg
,无人机	gfegg
,无线信	gggig
,时	gfgig
,时间	gfgig
,时间没	gfgig
,明天上	giggg
,明天下	figgg
,明天发	ifggg
,明天给	djggg
,明早	ggggf
,明早给	ggggf
,是给	ghggi
,是给苏	ghggi
,是走	gighg
,是走廊	gighg
,普	fffhg
,最快	giggi
,最快七	ggigj
,最快明	ggfgj
,月底前	fjggg
,本体先	ggfgi
,材	figgg
,材质	fjggg
,材质证	fjggg
,杜	giggg
,杜总	giggg
,杜总您	giggg
,来	ffdgg
,标	gighg
,标书	gnhgg
,标注没	ggegg
,标注要	gggjg
,样	fdggg
,模	ggihg
,没人	ggfkg
,没人能	ggfkg
,没报	ggigg
,没报告	ggigg
,没有电	fgigg
,没照	ggigg
,没照片	ggigg
,没空	fgfgg
,没空调	fgfgg
,没问	gpggf
,没问题	gpggf
,油	gggig
,油反	gggig
,油反光	gggig
,测试	gfffj
,测试环	gfffj
,满	iggfg
,满功	ggfeg
,满功率	ggfeg
,滤	ggfig
,滤网	ggfig
,滤网半	ggfig
,灌	ggegg
,灌装	ggegg
,灌装间	ggegg
,现在要	ggigg
,用到	kgfgg
,用到二	kgfgg
,用早	ggfig
,用早强	ggfig
,省	ggigg
,看周	ggegg
,看周中	ggegg
,看负	giggg
,看负流	giggg
,真急	giggh
,真急可	giggh
,示	ggfig
,示教	ggfig
,示教器	ggfig
,租户	ggigg
,租户下	ggigg
,稳定	ggigg
,稳定一	ggigg
,空	igggg
,筛	giggg
,筛一	giggg
,筛一遍	giggg
,管是	ggfgg
,管是一	ggfgg
,红	gighg
,红外	gighg
,红外漏	gighg
,绕	ggfgg
,绕一	ggfgg
,绕一下	ggfgg
,给	fifgg
,给他	fnegg
,老方	gigfg
,老方你	gigfg
,老板	ggdgg
,考	ggkgg
,能核	gfggh
,能核这	gfggh
,臂	giggh
,臂展	giggh
,臂展短	giggh
,苗	ffjgg
,苗总	ffjgg
,蒸	gjgfg
,蒸汽	gjgfg
,蒸汽一	gjgfg
,行	jgegg
,表	igggg
,表格	igggg
,表格你	igggg
,装之	ggigg
,装之前	ggigg
,装要	ggfgi
,装要停	ggfgi
,西	ggfgi
,西立	ggfgi
,西立面	ggfgi
,要0	gfkgg
,要一	ggigh
,要两	gggig
,要两张	gggig
,要么做	gfffg
,要么限	gggig
,要开个	gggig
,要开发	ggghj
,要我	ggfgi
,要我们	ggfgi
,要缝	ggigg
,要缝也	ggigg
,见	feegg
,见的	feegg
,见的是	feegg
,让	egfgg
,让他	ggfgg
,讲	fgfgg
,讲完	fgfgg
,讲完我	fgfgg
,设	giegg
,设备	gjggg
,说	iflgg
,请	gfggi
,请了	gfggi
,请了二	gfggi
,调	giggh
,调试	giggh
,调试分	gjggg
,谈	igfgg
,谈不	igfgg
,谈不下	igfgg
,贴	ggfig
,贴着	ggfig
,贴着线	ggfig
,费	giggg
,费用	giggg
,费用我	giggg
,赖	gdggg
,赖经	gdggg
,赖经理	gdggg
,走	gkegg
,赶	gdggi
,赶不	gghgj
,赶不上	gghgj
,赶得	fbfgi
,赶得上	fbfgi
,起	ighhg
,起码	ighhg
,起码十	kgigg
,超卖	gggig
,超卖率	gggig
,跟我	ggigg
,跟我闹	ggigg
,过杀	gigfg
,过杀我	gigfg
,返	ggfgi
,返工	ggfgi
,返工返	ggfgi
,还差	ghggi
,还差五	ghggi
,还得再	ggfgi
,还要消	gggig
,这不	ggigg
,这不又	ggigg
,这个得	ggfig
,这个谁	ggjgg
,这周给	hfggg
,这是红	ggfgg
,这样	egigg
,这次	gjggg
,连	ggjgh
,连着	ggggi
,连着上	ggggi
,避	ghggj
,避开	ghggj
,避开黄	ghggj
,那	ggigg
,那我	ggigg
,那我买	ggigg
,金检	gggig
,金检做	gggig
,钱不能	ggfgg
,钱算	ggjgg
,钱算在	ggkgg
,钱算谁	ggigg
,铺	gggig
,铺好	gggig
,铺好以	gggig
,错	ggigg
,错过	ggigg
,错过就	ggigg
,门缝	gighg
,门缝大	gighg
,防	ggfig
,防雾	ggfig
,防雾的	ggfig
,隔	ggigg
,隔壁	ggigg
,集	gikgg
,集成	gjggg
,零件	gggig
,零件进	gggig
,食堂刷	jgfgg
,食堂窗	ggghi
,马	fnfgg
,验证就	ggigg
0a	ggfgg
0d	eekgg
0一	hffgg
0万	ggigg
0万0	ffigg
0不让	ggfgg
0不让用	ggfgg
0个有	ggghi
0个有网	ggghi
0个窗	ggghi
0个窗口	ggghi
0人	gglgg
0人天	gglgg
0公	gfhgg
0公分	gfigg
0分	ffhgg
0到	fgjhg
0到0	fgjhg
0号之	eifgg
0号之前	cgggg
0号住	ggigg
0号住建	ggigg
0号开	fgfgg
0号来	feegg
0号来得	feegg
0和	mgfgg
0和0	mgfgg
0和0给	mgfgg
0天有	efjgg
0天有点	efjgg
0套	gelgg
0小	fejgg
0小时	fejgg
0平	ggigh
0平米	ggigh
0年	ggigg
0年以	ggigg
0年以后	ggigg
0度以	gggeg
0度以内	gggeg
0度住	ggegg
0度住建	ggegg
0张	gekgg
0月底	fgigg
0月的	gggeg
0月起	lfhgg
0期	ggjgg
0点	emfgh
0点到	emfgh
0版	gggig
0版本	gggig
0的	gehgg
0秒	fgihg
0秒一	gggig
0秒一刷	gggig
0给	mgfgg
0给你	mgfgg
0给你们	mgfgg
0要看	gggig
0要看产	gggig
0还	ggchg
0那	kgegg
0都	egjgg
0采	ggfgj
0采购	ggfgj
0采购今	ggfgj
a0采	ggfgj
a0采购	ggfgj
am	ffjgg
ap少	ggigj
ap要	ggigj
ap要走	ggigj
bo	fgjgg
bom	fgjgg
co	kgdgg
cpk	fhkgg
cs	igfgg
e	ggigg
e0	ffogg
er	iffgg
eri	keegg
erik	keegg
fi	igfgg
he	eejgg
his厂	gfgig
ik	keegg
is厂	gfgig
is厂家	gfgig
le	fgigg
ll	dfjgg
ma	fdfgg
ok	ggigg
on	jgehg
pa	ghegg
pap	ghegg
pk	fhkgg
po	qedgg
pp	ghfgg
ppa	ghegg
ppap	ghegg
p少	ggigj
p要	ffhgi
p要走	ggigj
p要走采	ggigj
q	fhigg
qe	eglgg
r0	ggfgg
r0a	ggfgg
r0不	ggfgg
r0不让	ggfgg
ri	keegg
rik	keegg
sa	fgjhg
sq	eglgg
sqe	eglgg
s厂	gfgig
s厂家	gfgig
s厂家得	gfgig
t0	gggig
w	ggkhg
y	gfhgg
一上	glggg
一上会	gdggg
一下多	ggfgg
一下多四	ggfgg
一个三万	giggg
一个三百	gggig
一个准	dfggg
一个准话	dfggg
一个前	ggfgi
一个前端	ggfgi
一个办	ggfgi
一个办法	ggfgi
一个口	fgfgg
一个口子	fgfgg
一个是	fgngg
一个月0	ffigg
一个月四	ggigg
一个礼	igeig
一个礼拜	igeig
一之前要	ggjgg
一五	ggfgg
一五年	ggfgg
一五年走	ggfgg
一人	ggggi
一人一	ggggi
一人一天	ggggi
一件	ggigg
一件都	ggigg
一件都抽	ggigg
一你	gkfgg
一你来	gkfgg
一你来拿	gkfgg
一公	ggfig
一公分	ggfig
一公分多	ggfig
一共0	fgkgg
一共一	gfggi
一共一百	gfggi
一共十	gjfgh
一共十五	gjfgh
一共要	ghggi
一共要九	ghggi
一再	ggigg
一再付	ggigg
一分不	fgigg
一分不多	fgigg
一刷	gggig
一前给	gfggg
一前给韩	gfggg
一半我	giggg
一半我得	giggg
一单	fglgg
一压	gglhg
一口	belgg
一台可	gjggj
一台可以	gjggj
一台多	ggegg
一台多少	ggegg
一台排	gggjg
一台排污	gggjg
一台样	giggh
一台样机	giggh
一台要	ggggi
一台要停	ggggi
一号到	gehgg
一号到十	ggigg
一号去	gdggg
一号喷	ggfig
一号喷枪	ggfig
一号开	ggggi
一号开学	ggggj
一号我	fgigg
一号我跟	fgigg
一号来	foggg
一周内	giggg
一周内出	giggg
一嘴	keggh
一回	idggg
一回您	figgg
一回来	jbggg
一场	ggegg
一块	gifgg
一块儿可	ggfgg
一块儿干	ggdgf
一块儿答	gjggg
一天出	ggfgg
一天出一	ggfgg
一天能	ggggi
一天能给	ggggi
一天装	ggggi
一天装二	ggggi
一套	igggg
一季	ggggi
一季度	ggfgj
一季度才	ggfgk
一定要	hgigg
一家不	fifhg
一家家	iffgh
一家家问	kffgg
一张	jfggg
一张映	ggfig
一张映射	ggfig
一户	ggigg
一户一	ggigg
一户一拍	ggigg
一批料	ggjgg
一批料三	ggjgg
一拍	ggigg
一拍照	ggigg
一早	foggg
一早上	fmggg
一是	ghlgg
一是按	giggg
一是按三	giggg
一晚上顶	ggggi
一月三	ghfgi
一月三号	ghfgi
一月底要	gghgj
一期那	ggigg
一期那个	ggigg
一本	hhfgg
一条我	kgigg
一条我不	kgigg
一次性	ggjgg
一次我	ggigg
一次我就	fgkgg
一点是	ggigg
一点是多	ggigg
一熏	gjgfg
一熏就	gjgfg
一熏就花	gjgfg
一百八十	ggfgg
一百六	ggggi
一百六十	ggggi
一直	ffggg
一直没	ggigg
一直没交	ggigg
一级	ggfig
一级初	ggfig
一级初效	ggfig
一组过	giggg
一组过来	giggg
一给您	giggg
一给您回	gifgg
一给我	eghgg
一给我一	dfggg
一般三	ggghj
一般三到	ggghj
一趟	dlegg
一远	figfg
一远程	figfg
一远程改	figfg
一遍今	giggg
一遍今天	giggg
一间才	ggigg
一间才两	ggigg
一间教	ggfjg
一间教室	ggfjg
一队	gfggh
一队人	fdggh
一队在	gffgi
一队在做	gffgi
一面	ggfgg
一项	ffegg
丁	gfbgg
七号才	gffgi
七号才空	gffgi
七天	fcngg
七家支	ggfff
七家支行	ggfff
七层是	ggigj
七层是改	ggigj
七月三	foggg
七月三十	foggg
七月中	ggfgi
七月二	gjggg
七月二十	gjggg
七月来	ggegg
七点	ggigg
七点自	ggigg
七点自动	ggigg
万0	ffigg
万一是	giggg
万一是按	giggg
万不	ggdgg
万以	gjdgg
万以内	gjdgg
万你	ggkgg
万你们	ggkgg
万你们出	ggkgg
万分	gggig
万分之	gggig
万分之三	gggig
万吧	gggeg
万的接	gggig
万的接口	gggig
三万一是	giggg
三万的	gggig
三万的接	gggig
三下	fgdgg
三下午	fgdgg
三个人有	ggfgi
三个晚	ggggi
三个晚上	ggggi
三个月下	ggekg
三个月坏	fgkgg
三个高	gigig
三个高危	gigig
三件	gfkgg
三件事	gfkgg
三分	fhigg
三到	ggghj
三到四	ggghj
三到四周	ggghj
三十个走	giggg
三十多万	ggjgg
三千个	lgigg
三千多道	fgjgg
三号	gjfgh
三号什	ggfgj
三号什么	ggfgj
三号才	gjfgh
三号才有	gjfgh
三周	ggfgi
三块	gjggg
三天做	kgfgg
三天做安	kgfgg
三天才	ggegg
三天才补	ggegg
三家里	gjgfg
三家里两	gjgfg
三年上	ffbgg
三年上门	ffbgg
三年的	figgg
三开	ifggg
三开好	ifggg
三批就	ggggi
三批就要	ggggi
三晚	lmdgg
三晚上	lmdgg
三期	ggigg
三楼九	ggfjg
三楼九间	ggfjg
三楼得	ggggj
三楼得先	ggggj
三楼配	ggfjg
三楼配电	ggfjg
三毛	fgjgg
三毛二	fgjgg
三百二	ggfgi
三百克	gfgig
三百克以	gfgig
三秒	ggigg
三秒五	ggjgg
三给书	figfg
三给书面	figfg
三给您	figgg
三给您送	figgg
三间空	giggg
三间空房	giggg
上一	ggjgg
上七	ggigg
上七点	ggigg
上七点自	ggigg
上下	nfggg
上下班	nfggg
上下班前	nfggg
上九	flfgg
上九点	flfgg
上九点以	ffegg
上人	ggggi
上人受	ggggi
上人受不	ggggi
上会	jeggg
上传	ggggi
上但	ggfgi
上但不	ggfgi
上但不能	ggfgi
上六个	ggggi
上六个重	ggggi
上午	gifgg
上午回	giggg
上午回你	giggg
上发	fsggg
上周	ffmgg
上回	ggegg
上就出	giggg
上就出名	giggg
上就得	gghgj
上就得等	gghgj
上山	gifgh
上来	ghegg
上来的	ggegg
上来的那	ggegg
上来等	gjggf
上来等风	gjggf
上次换	ggegg
上次换系	ggegg
上次要	gfgig
上次要视	gfgig
上次那份	ggfgj
上的	fcjgg
上礼	ffjgg
上礼拜	ffjgg
上线三成	ggigg
上门	gfdgg
上面	gggig
上面那	gggig
上面那层	gggig
上顶	ggggi
上顶多	ggggi
上顶多二	ggggi
下0	ggihg
下不	ggekg
下不来	ggekg
下个	igfgi
下个月	igfgi
下个月0	igfgi
下井	hifgg
下井要	ggegg
下井要有	ggegg
下井证	ggfgi
下井证我	ggfgi
下午就	gihgg
下午就发	fmgff
下午就跟	gjfgg
下午急	ggigg
下午急着	ggigg
下午给我	igggg
下可	gfgig
下可以	gfgig
下周一上	gdggg
下周一你	gkfgg
下周一前	gfggg
下周一回	jcggg
下周一远	figfg
下周三	ifhgg
下周三给	idigg
下周二之	giggf
下周二前	flegg
下周二我	gigfg
下周二才	fgfgg
下多	ggfgg
下多四	ggfgg
下多四十	ggfgg
下市	gjggj
下市场	gjggj
下市场部	gjggj
下排	gfggh
下排班	gfggh
下来八	ggfge
下来八天	ggfge
下来就	igfgg
下来就重	igfgg
下来怎	hefgg
下来怎么	hefgg
下来的	fgqgg
下班前发	nfggg
下班前给	figgg
下的排	ggfgi
下的排到	ggfgi
下的看	ggigg
下的看复	ggigg
下的过	ggigg
下的过完	ggigg
下礼拜一	gifgg
下礼拜二	egfgg
下雨	ffigg
不上就	gghgj
不上就得	gghgj
不下来就	igfgg
不了就	fgffg
不了就别	fgffg
不会换	ggfgg
不出行	gggig
不出行就	gggig
不到就	ggigg
不到就是	ggigg
不到我	ggigg
不到我就	ggigg
不刷	ggigg
不刷饭	ggigg
不刷饭卡	ggigg
不加钱	ggigg
不动	gggig
不去	mgdgh
不又	ggigg
不又要	ggigg
不又要加	ggigg
不变	kedgg
不另	fgigg
不另外	fgigg
不另外付	fgigg
不可能再	fgigg
不同	ggigg
不同意	ggigg
不在	fgfig
不在了	ggfkg
不多快	ggigg
不多快了	ggigg
不够大	ggfeg
不够我	ggfig
不够我得	ggfig
不太	igfgg
不太好	igfgg
不太好说	igfgg
不好	ggegg
不对	hiigg
不开	hejgh
不懂	fgdgg
不接	fkggg
不接受	foggg
不收钱	ggegg
不收钱的	ggegg
不是0	ffkgg
不是一	fgfgg
不是一个	fgfgg
不是不	ggigg
不是不知	ggigg
不是原	giggg
不是原来	giggg
不是我	fgigg
不是我们	fgjgg
不来	ggfih
不清	ghigg
不满	feggg
不满意	feggg
不然我	fgigg
不然扣	ggigg
不然扣0	ggigg
不用	gifgg
不着	jfghg
不知道后	ggigg
不签	ggigg
不签字	kgigg
不签进	ggigg
不签进度	ggigg
不肯	fjfgh
不能不	ggfgg
不能不让	ggfgg
不能先用	ggegg
不能再拖	ggfgi
不能加	igegg
不能加一	igegg
不能半	gifgg
不能半价	gifgg
不能合	ggfgg
不能合一	ggfgg
不能撤	fgjgg
不能给	ggegg
不能给到	ggegg
不至	ggfgg
不至于	ggfgg
不行了	ggfig
不裂	egegg
不要	ggjgg
不让人	ggfgg
不让人结	ggfgg
不让用	ggfgg
不让用了	ggfgg
不起来	ggfig
不超	ggegg
不超过	ggegg
不过吊	ggfgi
不过吊篮	ggfgi
不过老	gggig
不过老系	gggig
不还	ffegg
不还说	ffegg
不锈钢夹	gggig
不验	ggigg
不验收	ggigg
专线我	jgegg
专线我来	jgegg
且新	ggfig
且新车	ggfig
且新车间	ggfig
业主方	fgigg
业主方给	fgigg
业委	jfdgg
业委会	jfdgg
业那	ffegg
东那	fgjgg
东那边	fgjgg
两万	gfihg
两个a	ggigj
两个ap	ggigj
两个人配	igggg
两个小	ggggi
两个小时	ggggi
两个月起	ggegk
两公	ggfig
两公斤	ggfig
两公斤八	ggfig
两千一	ggigg
两千只里	gggig
两千张	gggjg
两千张带	gggjg
两单	ffkgg
两台并	ggfig
两台并着	ggfig
两块	fitgg
两天改	gkgjg
两天改完	gkgjg
两家都	gjgfg
两家都说	gjgfg
两年了	fgfgg
两年我	ifggg
两张a	gggig
两张a0	gggig
两成	gfjgg
两次装	ggigg
两百多家	gjggg
两百毫	ggfig
两百毫秒	ggfig
两边	fgfgg
两边的	fgfgg
两边的账	fgfgg
两遍	ggigg
两间房	gigfg
个a	ggigj
个ap	ggigj
个ap要	ggigj
个p	ggigg
个pd	ggigg
个pda	ggigg
个三万	giggg
个三万一	giggg
个三百	gggig
个三百多	gggig
个了	giggg
个人配	igggg
个人配合	igggg
个你	fgigg
个你们	fgigg
个准	dgggg
个准话	dfggg
个前	ggjgh
个前端	ggfgi
个去	ggfgg
个去考	ggfgg
个去考证	ggfgg
个口子	fgfgg
个口子出	fgfgg
个回路是	gggig
个多	ffggg
个工	ihegg
个工作	iidgg
个工作日	iidgg
个年	ggigg
个开孔	igfgg
个开孔图	igfgg
个得您	ggfig
个得您那	ggfig
个我得	geggg
个我得回	gfggg
个我报	figgg
个我报给	figgg
个我来	ifggg
个我来定	ifggg
个我查	gighg
个我查日	gighg
个报	ggigg
个报价	ggigg
个报价里	ggigg
个换电	giggg
个换电机	giggg
个支	ggfig
个支架	ggfig
个支架卡	ggfig
个是	ggigg
个最	fgkgg
个最要	fgkgg
个最要紧	fgkgg
个月0号	igfgi
个月下	ggekg
个月下不	ggekg
个月四	ggigg
个月四成	ggigg
个月坏	fgkgg
个月坏两	fgkgg
个月底	jffgg
个月底给	jffgg
个月的	flihg
个月起	ggegk
个有网	ggghi
个有网口	ggghi
个清	hgegg
个清单	hgegg
个版	gggig
个版本	gggig
个的是	gfggh
个的是小	gfggh
个的话	giggg
个的话单	giggg
个窗口只	ggghi
个立	gggeg
个立方	gggeg
个立方的	gggeg
个简	gigfg
个简单	gigfg
个词够	hgegg
个词够不	hgegg
个说	fmfgg
个说明	gmggg
个谁出	ggjgg
个谁核	ggffg
个走的	giggg
个走的量	giggg
个走线	gggig
个走线孔	gggig
个酱	iffgg
个酱包	iffgg
个酱包样	iffgg
个重	ggggi
个重点	ggggi
个重点病	ggggi
个钢	gfffg
个钢架	gfffg
个钢架跨	gfffg
个问	ggigh
个问题	ggigh
个项目批	fgigg
个高	gigig
个高危	gigig
个高危我	glgkg
中午之	fdggg
中午之前	fdggg
中午前	egggg
中午前给	egggg
中午发	glggf
中午发湛	glggf
中开	gfggh
中开机	gfggh
中我	ggigg
中我们	ggigg
中我们有	ggigg
中能	ggegg
中能不	ggegg
中能不能	ggegg
丰	iffgg
串到	gighg
串到屋	gighg
串到屋里	gighg
临时	gfjhg
主任讲	ffdgg
主体	ifegg
主体我	igfgg
主体我去	igfgg
主体要	kccgg
主方	fgigg
主方给	fgigg
主方给这	fgigg
主板一	ggggi
主板一台	ggggi
主的	eekgg
主要是油	gggig
么也	igfgg
么也要	igfgg
么也要一	igfgg
么你们白	fgigg
么做	gfffg
么做个	gfffg
么做个钢	gfffg
么割	ggfgj
么割接	ggfgj
么割接都	ggfgj
么办	fgigg
么小	ggigg
么小的	ggigg
么小的字	ggigg
么干	ggfge
么干下	ggfge
么干下来	ggfge
么时候能	jgfgg
么灌	gfffg
么灌实	gfffg
么话	ggfff
么说的	ffjgg
么限	gggig
么限购	gggig
之一	ggigg
之前给	egggg
之前给你	gdggg
之前给您	figgg
之前给我	bghgg
之前落	giggf
之前落实	giggf
之前要	ggjgg
之前要上	ggjgg
之十了	ggigg
之后	hihgg
乐	ffegg
九十九	ggjgg
九十九的	ggjgg
九十我	ggjgg
九十我接	ggjgg
九台	ghggi
九家	igfgh
九家的	jgegg
九家的名	jgegg
九月才	ghggi
九月才用	ghggi
九点	flfgg
九点以	ffegg
九点以后	ffegg
九的	ggjgg
九间	ggfjg
九间带	ggfjg
九间带不	ggfjg
也不	gmhgg
也不是	gmhgg
也就十	ggggi
也就十八	ggggi
也得八	ggigg
也得八号	ggigg
也得有	fgigg
也得有桩	fgigg
也没	jfdgh
也没写	gdggg
也没写我	gdggg
也没吊	ggfgi
也没吊篮	ggfgi
也要一	igfgg
也要一个	igfgg
也要说	ggfjg
也跟	efggg
也这	ffigg
也这么	ffigg
也这么说	ffjgg
书	figgg
书面的	figfg
买	ggigg
买你	ggigg
买你干	ggigg
买你干啥	ggigg
买它	ggigg
买它干	ggigg
买它干嘛	ggigg
了0	gfigg
了0版	gggig
了0版本	gggig
了一个	gfggg
了一个月	gfggg
了一周	giggg
了一周内	giggg
了三个	gfgig
了三个月	gfgig
了三成	ffigj
了下	gfggh
了下排	gfggh
了下排班	gfggh
了个	fengg
了事	ggfgg
了事我	ggfgg
了事我担	ggfgg
了二十天	gfggi
了五遍	ggfgj
了八	ggegg
了八千	ggegg
了八千多	ggegg
了六	ggggi
了六台	ggggi
了再	kgggg
了十天	ggfgi
了半	ggigg
了半年	ggigg
了反	ggfig
了反而	ggfig
了反而费	ggfig
了发	ggfgg
了四公	ggfgi
了四公分	ggfgi
了就别	fgffg
了就别做	fgffg
了我	khfgg
了我就	qgdgg
了我自	ggfgg
了我自己	ggfgg
了我跟	fgjgg
了我跟你	fgjgg
了我这	pgcgg
了我这边	pgcgg
了算	ggigg
了这	jfggg
了验	geggg
事我不	ggegg
事我不懂	ggegg
事我担	ggfgg
事我担着	ggfgg
事散	gjggg
事散会	gjggg
事散会我	gjggg
二之	giggf
二之前	giggf
二之前落	giggf
二前	flegg
二十七家	ggfff
二十个工	ggegg
二十个酱	iffgg
二十二	gjggj
二十二号	gjggj
二十五只	ggggi
二十八号	gjggg
二十八天	ggfig
二十六家	ggigg
二十几	ggggi
二十几天	gfffj
二十号到	ggfgj
二十号老	ggggj
二十四号	kgfgg
二十天假	gfggi
二十户	fiogg
二十来个	gggeg
二十米	ggggi
二台	igdgg
二台的	igdgg
二号就	gjggj
二号就得	gjggj
二我带	gigfg
二我带面	gigfg
二手	eifgg
二才	fgfgg
二才回	fgfgg
二才回国	fgfgg
二批六	ggigg
二批六千	ggigg
二是	goigg
二月的	gffgi
二期我要	ggigg
二条	ighgg
二给个	hgegg
二给个清	hgegg
二给你	kffgg
二给您	figfg
二轮	gkegg
于没	ggigg
于没客	ggigg
于没客人	ggigg
于白	fgigg
于白等	fgigg
于白等一	fgigg
云桌	fgjgg
云桌面	fgjgg
五一块	glggg
五一块儿	glggg
五万	fihgg
五下	ihjgg
五下午	jhlgg
五个	jgegh
五中	egggg
五中午	egggg
五中午前	egggg
五公	giggh
五公分	giggh
五六	gggeg
五六万	gggeg
五六万吧	gggeg
五分	gfmgg
五前	figgg
五十	gfjgg
五十五	ffngg
五只	ggggi
五台	giggh
五号前	gihgg
五号前不	ggigg
五号前给	gkggg
五号周	ggfgg
五号周日	ggfgg
五号早	jffgg
五号早上	jffgg
五号端	fgigg
五号端午	fgigg
五号给你	figgg
五号要	ffigj
五号要拆	ffigj
五层那	ggigg
五层那跟	ggigg
五年走	ggfgg
五年走的	ggfgg
五月中	gfggh
五月中开	gfggh
五月底	fgigg
五月底才	fgigg
五月都	ggggi
五月都在	ggggi
五点	fhegg
五点还	fgfgg
五点还有	fgfgg
五百克的	ggfgg
五百克那	gfgig
五给您	fhgig
五给您复	fggkg
五遍	ggfgj
井要	ggegg
井要有	ggegg
井要有限	ggegg
井证	ggfgi
井证我	ggfgi
井证我们	ggfgi
交货	eghgg
交钥	ggegg
交钥匙	ggegg
产假	gfggh
产品效	gggig
产品效应	gggig
产量	ggigg
产量掉	ggigg
产量掉三	ggigg
亲	egvgg
人一天	ggggi
人一天装	ggggi
人上	gjggf
人上来	gjggf
人上来等	gjggf
人不	fgigg
人不能	fgjgg
人不能撤	fgjgg
人也	ggfgi
人也没	ggfgi
人也没吊	ggfgi
人了	fgggg
人体	gighg
人体感	gighg
人体感应	gighg
人受	ggggi
人受不	ggggi
人受不了	ggggi
人啊	ggfff
人天	ggihg
人家九	ghggi
人家九月	ghggi
人家用	ggigg
人家用的	ggigg
人我今	figgg
人我今天	figgg
人手	giggg
人手我	giggg
人手我再	giggg
人报	gjggj
人报给	gjggj
人报给您	gjggj
人整	jfggg
人整理	jfggg
人机	gfegg
人的事散	gjggg
人结	ggfgg
人能	ggfkg
人能改	ggfkg
人脸	ffegg
人说	fgcgg
人进	kgfgg
人进厂	kgfgg
人进厂要	kgfgg
人都定	fgigg
人都定了	fgigg
人配	igggg
人配合	igggg
什么割	ggfgj
什么割接	ggfgj
什么话	ggfff
仇	fldgg
仇科	fldgg
仇科长	fldgg
今天下班	figgg
今天发	hlggg
今天发起	igggg
今天就	gkggg
今天就发	geggg
今天开	feggg
今天是冻	gfggg
今天晚	giggg
今天晚上	giggg
今天来	fcjgg
今天确	geggg
今天确认	geggg
今年	fgigg
今年不	fgigg
今年不可	fgigg
今年没	gffgi
今年没指	ggfgj
今年的	fgkgg
今年的账	ggigg
今晚从	ghggf
今晚从宁	ghggf
今晚发	filgg
今晚成	ggggf
从0	ffghg
从仓	giggg
从仓储	giggg
从仓储那	giggg
从别	ggfgi
从别的	ggfgi
从别的组	ggfgi
从后	giggg
从后台	giggg
从后台能	giggg
从宁	ghggf
从宁波	ghggf
从宁波借	ghggf
从展	gjggj
从展会	gjggj
从展会机	gjggj
从杭	giggg
从杭州	giggg
从杭州调	giggg
仓储	lgfgg
仓储费	mfdgg
仓储那	giggg
仓储那组	giggg
他0	fjegg
他七	fkggh
他七月	fkggh
他七月三	foggg
他三	fZggg
他三十	fZggg
他三十一	fZggg
他们0	efegg
他们0月	efegg
他们下	hgegg
他们下周	hgegg
他们出	kfdgg
他们流	ggegk
他们流程	ggegk
他们组	giggg
他们组长	giggg
他们要	ffmgg
他手	fiegg
他的复	ggggi
他的复审	ggggi
他要	qiegg
他说	jeggg
他说了	iifgg
他说要	obegg
他还	kcmgg
他那	ffigg
他那个	ffigg
他问	ffjgg
付0	gdfgg
付三	ggigg
付三成	ggigg
付定	jgigg
付定金	jgigg
付款我提	ggigg
付费	ggigg
付钱	fgigg
代运营那	igfgg
以上	ggjgg
以上的	ggkgg
以下	gfgig
以下可	gfgig
以下可以	gfgig
以二	ggigg
以二期	ggigg
以二期我	ggigg
以从	gjggj
以从展	gjggj
以从展会	gjggj
以先	giegg
以先放	geggf
以先放着	geggf
以先顶	giggh
以先顶上	giggh
以内都	gggeg
以内都认	gggeg
以前	hgigg
以去	ghggi
以去商	ghggi
以去商量	ghggi
以双	ggfig
以双通	ggfig
以双通道	ggfig
以后的旧	ggigg
以后让	ffegg
以后让走	ffegg
以后起	gggig
以后起码	gggig
以谈	gjggg
仪	ggngg
仪表	igegg
仪表班	igegg
仪表班看	igegg
们0	ffggg
们0月	efhgg
们0月0	dfjgg
们一共	ggggi
们一共一	ggggi
们一天能	ggggi
们三毛	fgjgg
们三毛二	fgjgg
们上	fgjgg
们下	ifggg
们下午	igggg
们下午给	igggg
们下周	jfigg
们下周二	hgegg
们不收	fgigg
们业	fgigg
们业主	fgigg
们业主方	fgigg
们五百	gfgig
们五百克	gfgig
们今天确	geggg
们低	gglhg
们做	jkefg
们写	giggg
们写的	gfggg
们出一	ifggg
们出一个	gfegg
们出一半	kghgg
们出啊	gdggg
们十	figgg
们厂	ggfgi
们厂门	ggfgi
们厂门口	ggfgi
们厂门限	ggfgi
们去年	gggig
们去年加	gggig
们只有	ggfgi
们只有三	ggfgi
们哪	ggggi
们哪天	ggfgi
们哪天能	ggfgi
们喷房墙	gggig
们就奔	gdggg
们就奔着	gdggg
们总监	ggfgi
们总监点	ggfgi
们总经	fgigg
们总经理	fgigg
们想五	gfggh
们想五月	gfggh
们打	dgkgg
们找外	gjggg
们找外包	gjggg
们承	ggigg
们承担	ggigg
们护	ggkgg
们护理	ggkgg
们护理部	ggkgg
们报	ggjgg
们收	ggigg
们收银	ggjgg
们改	fgigg
们有几	ggegg
们有几个	ggegg
们有大	ggigg
们有大修	ggigg
们机器顶	ggfig
们机房训	gggig
们来	hihgg
们来勘	ggigg
们来勘过	ggigg
们比	eglgg
们没	ggigg
们没完	fgjgg
们没有	ggkgg
们法	fgfgg
们法务	fgfgg
们流	ggegk
们流程	ggegk
们留	jfggg
们留两	gigfg
们留两间	gigfg
们白	fgigg
们白送	fgigg
们白送松	fgigg
们的动	gggig
们的动环	gggig
们的型	ggigg
们的型材	ggigg
们的酱	gggig
们的酱包	gggig
们的风	gghgi
们的风险	ggfgj
们看	ggfgg
们第	fgihg
们第一	fgihg
们组	giggg
们组长	giggg
们组长放	giggg
们绿	gggig
们绿化	gggig
们绿化带	gggig
们老板	giggh
们老板点	giggh
们自己想	ggigg
们行	gggig
们行里	gggig
们行里现	gggig
们补测	gggig
们西	ffigj
们西立	ffigj
们西立面	ffigj
们要	ggigg
们要0	fgigg
们视	gfgig
们视图	gfgig
们设	cgcgg
们设计	cgcgg
们质量有	ggigg
们质量的	ggegg
们这	fhihg
们这周	gjgig
们这周改	glgkg
们适	gggig
们适配	gggig
们适配了	gggig
们那个	ggegg
们那台	ggkgg
们那边沙	ggfig
们配	lgegg
们集	ggigg
们集团	ggigg
件事	gfjgg
件偏	ggfgi
件偏了	ggfgi
件偏了四	ggfgi
件坏	ggfgg
件坏了	ggfgg
件坏了我	ggfgg
件才	jgigg
件才付	jgigg
件才付定	jgigg
件紧	ggggi
件紧张	ggggi
件进	gggig
件进来	gggig
件进来带	gggig
件都	ggigg
件都抽	ggigg
件都抽不	ggigg
价0	lfdgg
价你	fgjgg
价你们	fgjgg
价你们三	fgjgg
价别	ggigg
价别超	ggigg
价别超百	ggigg
价包	ggkgg
价包干	ggkgg
价多	ggkgg
价多少	ggkgg
价就	ghjgg
价就不	giggg
价就不是	giggg
价格	igggg
价里头	ggegg
价里头可	ggegg
价里没	ggigg
价里没有	ggigg
任讲	ffdgg
份	ihfgg
份我	ggfgj
份我改	ggfgj
份我改了	ggfgj
份报	pgdgg
份的	lfgfg
份能	gggfg
份能到	gggfg
份能到九	gggfg
份证	imfgg
伏	ggfgh
休	gfggh
休产	gfggh
休产假	gfggh
伙	hehgg
伙人	hehgg
会儿就	ggfgg
会儿就发	ggfgg
会喷	ggggi
会喷涂	ggggi
会喷涂的	ggggi
会我	gjggg
会我去	gjggg
会我去找	gjggg
会把	ggjgg
会把酱	ggjgg
会把酱包	ggjgg
会换	ggfgg
会机	giggh
会机里	gjggj
会机里挪	gjggj
会议室那	ggfgg
会问	fgmgg
传上	ggigg
传上去	ggigg
估	hhegh
估写	ggfgj
估写得	ggfgj
估写得像	ggfgj
估我	figfg
估我重	figfg
估我重写	figfg
但一共	ghggi
但一共要	ghggi
但不	ggfgi
但不能	ggfgi
但不能再	ggfgi
但柜	gggig
但柜子	gggig
但柜子得	gggig
但要	ogigg
但这	kgpgg
低	ggigg
住了	ggigg
住吗	ggegg
住宿	jgfgg
住宿我	jgfgg
住宿我安	jgfgg
住建局复	ggigg
住建局认	ggegg
体三	ggjgg
体三秒	ggjgg
体三秒五	ggjgg
体先	ggfgi
体先用	ggfgi
体先用库	ggfgi
体感	gighg
体感应	gighg
体感应串	gighg
体我	igfgg
体我去	igfgg
体我去谈	igfgg
体是	ggfig
体是防	ggfig
体是防爆	ggfig
体要	ieegh
作日	iidgg
你一	kgfgg
你一台	kgfgg
你了	kfdgg
你五	fgigg
你五月	fgigg
你五月底	fgigg
你今	fjfgg
你们一	ggggi
你们一共	ggggi
你们一天	ggggi
你们三	fgjgg
你们三毛	fgjgg
你们上	fgjgg
你们下	igggg
你们下午	igggg
你们五百	gfgig
你们厂	ggfgi
你们厂门	ggfgi
你们去年	gggig
你们哪	ggfgi
你们哪天	ggfgi
你们喷	gggig
你们喷房	gggig
你们想五	gfggh
你们承	fgkgg
你们承担	ggkgg
你们报	ggjgg
你们报价	ggegg
你们收	ggjgg
你们收银	ggjgg
你们改	fgigg
你们有几	ggegg
你们机	gggig
你们机器	ggfig
你们机房	gggig
你们来	hihgg
你们来勘	ggigg
你们比	eglgg
你们没	fglgg
你们没完	fgjgg
你们留	jfggg
你们留两	gigfg
你们白	fgigg
你们白送	fgigg
你们的动	gggig
你们的型	ggigg
你们的酱	gggig
你们的风	ggfgj
你们绿	gggig
你们绿化	gggig
你们自	fgjgg
你们自己	fgjgg
你们行	gggig
你们行里	gggig
你们西	ffigj
你们西立	ffigj
你们那个	ggegg
你们那台	ggkgg
你再	fifgg
你再找	ggfgg
你再找几	ggfgg
你加	ggfff
你加人	ggfff
你加人啊	ggfff
你去	egdgg
你名	ifggg
你名单	ifggg
你对	igggg
你对接	igggg
你干	ggigg
你干啥	ggigg
你底座	ggegg
你底座站	ggegg
你得	fgdgg
你把	eifgg
你把九	jgegg
你把九家	jgegg
你攒	gkfgg
你来	gjfgg
你来拿	gkfgg
你盯	flfgg
你看	igfgg
你看对	igfgg
你看对不	igfgg
你签	egfgg
你给	kgggg
你给我	kgggg
你自己算	ggfgg
你这	fgfgg
你这叫	ggfff
你这叫什	ggfff
你邮	fffgg
你邮箱	fffgg
例	ghigg
侯	fflgg
侯总	fflgg
便宜	ggigg
保我	ngfgg
保期	ggigg
保期要	ggigg
保期要给	ggigg
保证	eiffg
保证压	gigfg
保证压到	gigfg
保里	ggkgg
信号是	gggig
信号是够	gggig
信号穿	gggig
信号穿不	gggig
信息	egkgg
俩	gfggi
修两	fgfgg
修两年	fgfgg
修两年了	fgfgg
修口够	ggfeg
修口够不	ggfeg
修基	igfgg
修基金	igfgg
修好	ffkgg
修过	fgkgg
倍你	ggkgg
倍你们	ggkgg
倍你们承	ggkgg
倍我	geggg
倍我要	geggg
倍我要去	geggg
倒	igfgg
倒不至	ggfgg
倒不至于	ggfgg
倒是	oedgg
倒装的我	giggg
候能	jgfgg
借一个前	ggfgi
借你	kgfgg
借你一	kgfgg
借你一台	kgfgg
借四	ghggf
借四台	ghggf
借四台相	ghggf
借道	igfgg
值班	ggfgg
假前	ggigg
假前我	ggigg
假前我要	ggigg
假期	ffegg
假期快	ffegg
假期快乐	ffegg
偏了	ggigh
偏了四	ggfgi
偏了四公	ggfgi
做一张	ggfig
做一张映	ggfig
做不到	gggig
做不收	ggegg
做不收钱	ggegg
做两	mgfgg
做两遍	ggigg
做个钢	gfffg
做个钢架	gfffg
做主	edegg
做别	gffgi
做别家	gffgi
做别家的	gffgi
做安	kgfgg
做安全	kgfgg
做安全培	kgfgg
做完	gjggg
做没	gfgig
做没问	gfgig
做没问题	gfgig
做浮	ggfig
做浮置	ggfig
做浮置的	ggfig
停了	gfjgg
停了两	ggkgg
停几	ggggi
停几台	ggggi
停吊两	ggggi
停吊两个	ggggi
停滞	fflgg
停线	ggfgi
停线一	ggfgi
停线一天	ggfgi
健	edlgg
健身	edlgg
傅	fjggg
储	jhfgg
储费	mfdgg
储那	giggg
储那组	giggg
储那组借	giggg
催	jgfgg
像	ggihg
像划	gggig
像划痕	gggig
像医	ggnfg
像医院	ggnfg
像样	ggfgj
僻字要	ggfig
僻字要单	ggfig
儿勉	gggig
儿勉强	gggig
儿勉强够	gggig
儿可	ggfgg
儿可以	ggfgg
儿就	ggfgg
儿就发	ggfgg
儿干	ggdgf
儿我	hfegg
儿的	ffigj
儿的问	ffigj
儿的问题	ffigj
儿答	gjggg
儿答复	gjggg
充协	mgegg
充协议	mgegg
充电	gkhgg
先上	gkegh
先上六	ggggi
先上六个	ggggi
先不	egjgg
先付三	ggigg
先付三成	ggigg
先做不	ggegg
先做不收	ggegg
先备	gifgg
先定	jgdhg
先扩	ggggj
先扩容	ggggj
先把这	ekggg
先换	ggfgg
先换会	ggfgg
先换会议	ggfgg
先放一	fgjgg
先松	gggig
先松布	gggig
先松布的	gggig
先用	ggfgg
先用库	ggfgi
先用库存	ggfgi
先用旧	ggdgg
先用旧的	ggdgg
先画	igfgg
先画个	igfgg
先画个开	igfgg
先装	jgigg
先装两	lglgg
先装灌	ggegg
先装灌装	ggegg
先记	gegfg
先记着	gegfg
先讲吧	fgfgg
先问	fgkgg
先问个	fgkgg
先问个最	fgkgg
先顶	giggg
先顶上	giggg
光像	gggig
光像划	gggig
光像划痕	gggig
光缆	ggfhi
光缆是	ggegk
光缆是移	ggegk
克以	gfgig
克以下	gfgig
克以下可	gfgig
克的	ggfgg
克的用	ggfgg
克的用翻	ggfgg
克那	gfgig
克那款	gfgig
克那款吹	gfgig
免	hgigg
免费	ighgg
全培	kgfgg
全培训	kgfgg
全换要	ggfgi
全换要三	ggfgi
全栅柜	igegg
全栅柜子	igegg
全部	giigg
全部传	ggigg
全部传上	ggigg
八万以	gmbgg
八万以内	gmbgg
八万你	ggkgg
八万你们	ggkgg
八个的	giggg
八个的话	giggg
八十台先	ggfgg
八十吨	ggfgi
八十吨的	ggfgi
八十托	ggfgg
八千多	ggegg
八千多个	ggegg
八号一	ggfgg
八号一场	ggfgg
八号以	ggigg
八号以后	ggigg
八号关	ggigg
八号前	gjggg
八号前报	gjggg
八号带	gjggf
八号带人	gjggf
八号报	gffgi
八号报名	gffgi
八天打	ggfge
八天打不	ggfge
八年的	ggfgg
八月中我	ggigg
八月二	ggggj
八月二十	ggggj
八点	feggg
八百瓦	ggfjg
公分多	ggfig
公司要	gjfgg
公司要人	gjfgg
公差	fefgg
公斤八	ggfig
六万	ggegg
六万吧	gggeg
六个我	ifggg
六个我来	ifggg
六个重	ggggi
六个重点	ggggi
六倍我	geggg
六倍我要	geggg
六十米	ggggi
六千	ggigg
六千只	ggigg
六号	gjggg
六号前	gkggh
六号才	gfggh
六号才回	gfggh
六块	ffigg
六家	ggigg
六家呢	ggigg
六成	ggfgg
六成往	ggfgg
六成往上	ggfgg
六月	ggigh
六间已	lgfgg
六间已经	lgfgg
共0	fgkgg
共一	gfggi
共一百	gfggi
共一百六	ggggi
共十	gjfgh
共十五	gjfgh
共十五台	gjfgh
共就	ggjgg
共要	ghggi
共要九	ghggi
共要九台	ghggi
其	ggigh
其他	ggggi
其他的	ggggi
其他的复	ggggi
养	efigg
内出	giggg
内给	fokgg
内都	gggeg
内都认	gggeg
册	kcfgg
再上	gifgh
再从	giggg
再从杭	giggg
再从杭州	giggg
再办	ggfgi
再办五	ggfgi
再办五个	ggfgi
再压	ggigg
再压不	ggigg
再压不到	ggigg
再去	hjjgg
再去跟	ggegg
再去跟房	ggegg
再寄	iffgg
再寄二	iffgg
再寄二十	iffgg
再往	gggig
再往前	gggig
再往前的	gggig
再批	fgigg
再批了	fgigg
再找	ggfgg
再找几	ggfgg
再找几个	ggfgg
再换	ggfgi
再来	fgigg
再来一	fgkgg
再来一次	fgkgg
再生	fefgg
再生料	fefgg
再说隔	ggigg
再说隔壁	ggigg
写个	ikfgg
写个说	gmggg
写个说明	gmggg
写好	fffgg
写好发	fffgg
写好发你	fffgg
写得	fghgi
写得像	ggfgj
写得像样	ggfgj
写我	fejgg
写我们	fejgg
写我们出	fejgg
写清	fgigg
写清楚	fgigg
写的0	dfkgg
写这	ggegg
写这个	ggegg
写进	ehggg
农商	gffhg
农商行	gffhg
农机	giggg
冬天	ggfgg
冬天三	ggfgg
冬天三成	ggfgg
冯	khfgg
冯部	tkcgg
冯部长	tkcgg
冲了	fgigg
决	ggigg
决还	ggkgg
决还要	ggkgg
决还要费	ggkgg
冻干机	gfggg
冻干机搬	gfggg
准件	ggfgg
准件坏	ggfgg
准件坏了	ggfgg
准话	egggg
凌总这	gfggg
凌总这个	gfggg
凑	ggdgg
几个人	ggegg
几个人有	ggegg
几个去	ggfgg
几个去考	ggfgg
几个学	ggegg
几个学校	ggegg
几个点	gdggg
几点	geggf
几盏	ggigg
出一个	gfegg
出一个人	gfegg
出一半	kghgg
出一百	ggfgg
出一百八	ggfgg
出个	giggg
出个换	giggg
出个换电	giggg
出了	ffigg
出了事	ggfgg
出了事我	ggfgg
出名	giggg
出名单	giggg
出啊	gdggg
出来的	ggkgg
出的	fgfgg
出行	ggihg
出行就	gggig
出行就得	gggig
出行里	ggjgg
出行里不	ggjgg
函	figgg
刀	ejkgg
刀版	doegg
刀版图	doegg
分一	fgjgg
分三块	gjggg
分三批	ggggi
分三批就	ggggi
分不	fgigg
分不多	fgigg
分两年	hffgg
分两次	ggigg
分两次装	ggigg
分之一	ggigg
分之十了	ggigg
分多	ggfig
分开	gegff
分开列	gegff
分成	fgigg
分成比	fgkgg
分成比例	fgkgg
分档	gjggg
分流	gggig
分流水	gggig
分流水只	gggig
分钟是	gggfg
分钟是双	gggfg
切割的	giggf
切割的机	giggf
划痕	gggig
刚从	feegg
刚封	ggigg
初效	ggihg
初效加	ggkgg
初效加上	ggkgg
初稿	eqggg
初讲	ggegg
初讲的	ggegg
初讲的是	ggegg
初说	fgigg
初说九	ggjgg
初说九十	ggjgg
别再	fiigg
别家的	gffgi
别家的年	gffgi
别急	gjfgg
别找	ggffg
别找我	ggffg
别找我啊	ggffg
别拖	dfggg
别的明	ggegg
别的明年	ggegg
别的组	ggfgi
别的组借	ggfgi
别超	ggigg
别超百	ggigg
别超百分	ggigg
别跟	fgjgg
别跟我	fgjgg
到0天	gefgg
到0月	ffggg
到一月三	ggfgj
到一月底	geggf
到七月中	ggfgi
到下	ggfgi
到下个	ggfgi
到下个月	ggfgi
到两间	ggigg
到两间样	ggigg
到九十秒	gggfg
到了	fihgg
到二十四	kgfgg
到五	gfigg
到什	fefgg
到什么	fefgg
到十七	ggigg
到十七号	ggigg
到十间	ggegg
到千	gigfg
到千分	gigfg
到千分之	gigfg
到四周	ggghj
到就	ggigg
到就是	ggigg
到就是明	ggigg
到屋	gighg
到屋里	gighg
到屋里来	gighg
到当	gfggg
到当天	gfggg
到当天就	gfggg
到您	epfgg
到我就	ggigg
到我就按	ggigg
到我手	ggigg
到我手机	ggigg
到新	giggg
到时	mgegg
到时候	mgegg
到明年四	gfgjg
到补	igfgg
到补贴	jgigg
到补贴目	jgigg
到货再	ggfgi
到货再换	ggfgi
刷我	jgfgg
刷我的	jgfgg
刷我的卡	jgfgg
刷饭	ggigg
刷饭卡	ggigg
刷饭卡等	ggigg
前一定	ifkgg
前一定要	ifkgg
前三	igfgg
前三天	kgfgg
前三天做	kgfgg
前不到	ggigg
前不到就	ggigg
前做	gjggg
前做完	gjggg
前出	figgi
前厅	gmjgg
前厅经	gmjgg
前厅经理	gmjgg
前发	iiggg
前发你	kiggg
前必须上	ggdgg
前必须交	ggigg
前我要	ggigg
前我要看	ggigg
前提	ggfgj
前提是	ggfgj
前提是你	ggfgj
前没	ggghj
前没接	ggghj
前没接过	ggghj
前的对	gggig
前的对不	gggig
前的网	ggghi
前给您	figgg
前给我	ehggg
前给樊	gkggg
前给樊工	gkggg
前给韩	gfggg
前给韩冬	gfggg
前落	giggf
前落实	giggf
前要	hihgg
前要上	ggjgg
前要上线	ggjgg
前要全	ggigg
前要全部	ggigg
前都排	ggfgg
前都排满	ggfgg
剩下	ggigh
剩下的排	ggfgi
剩下的看	ggigg
剩下的过	ggigg
剩两台	ggggi
剪彩	fgigg
剪彩的	fgigg
剪彩的人	fgigg
剪辑	ggfig
剪辑能	ggfig
剪辑能看	ggfig
副	fefgg
割接都	ggfgj
割接都不	ggfgj
割的	giggf
割的机	giggf
割的机子	giggf
力切割的	giggf
力料是	gggig
力料是要	gggig
办五	ggfgi
办五个	ggfgi
办证要	ggfgi
办证要半	ggfgi
功率肯	ggfeg
功率肯定	ggfeg
加一台	gigig
加一台排	gggjg
加一点是	ggigg
加一级	ggfig
加一级初	ggfig
加上	ggkgg
加不	gglgg
加不加	gglgg
加不加钱	gglgg
加两个	ggigj
加两个a	ggigj
加人也	ggfgi
加人也没	ggfgi
加人啊	ggfff
加密	ggjhg
加拍	ggggi
加拍照	ggggi
加拍照上	ggggi
加盟两	gjggg
加盟两百	gjggg
加钱	ggigg
加钱嘛	ggigg
务抢	lgfgg
务抢来	lgfgg
务抢来的	lgfgg
务磨	ggegg
务说	ngegg
务说回	fgfgg
务说回总	fgfgg
务那	igdgg
动发到	ggigg
动发到我	ggigg
动发这	gigfg
动发这个	gigfg
动环	gggig
动环厂	gggig
动环厂家	gggig
动的	ggfgi
助	gifhg
勘过	ggigg
勘过现	ggigg
勘过现场	ggigg
勤	gfkgg
勤不	gfkgg
勤不要	gfkgg
包含	gggig
包含盐	gggig
包含盐高	gggig
包干	ggkgg
包推	ggjgg
包推破	ggjgg
包样	iffgg
包样给	iffgg
包样给你	iffgg
包装	feegg
化带那	gggig
化带那儿	gggig
区域	figgg
区域调	gjggg
医	ffkgg
医院	ffkgg
十一再	ggigg
十一再付	ggigg
十一号到	fdhgg
十一号去	gdggg
十一号来	foggg
十一月	ghggi
十一月三	gjfgh
十一月底	gghgj
十七号才	gffgi
十七家	ggfff
十七家支	ggfff
十三	giggg
十三号	gnggh
十个工	ggegg
十个工作	ggegg
十个词够	hgegg
十个走	giggg
十个走的	giggg
十个酱	iffgg
十个酱包	iffgg
十九	ggjgg
十九的	ggjgg
十了	ggigg
十二号	gifgi
十二号就	gjggj
十二月	ggfgj
十二月二	ggfgj
十二月的	gffgi
十二条	ighgg
十五公	giggh
十五公分	giggh
十五六	gggeg
十五六万	gggeg
十五只	ggggi
十五台	gjfgh
十五号前	gihgg
十五号周	ggfgg
十五号早	jffgg
十五号端	fgigg
十五号给	figgg
十五号要	ffigj
十五层那	ggigg
十八个的	giggg
十八号一	ggfgg
十八号关	ggigg
十八号前	gjggg
十八号带	gjggf
十八号报	gffgi
十八天	ggfig
十六号	glggg
十六家	ggigg
十六家呢	ggigg
十几天	gfffj
十分	ggihg
十分钟	ggihg
十千瓦那	ggigg
十台先	ggfgg
十台先换	ggfgg
十台怎	ggegg
十台怎么	ggegg
十号到	ggggi
十号到一	ggfgj
十号老	ggggj
十号老师	ggggj
十吨的	ggfgi
十吨的进	ggfgi
十四号	igggg
十堰	ggggi
十多万	ggjgg
十天假	gfggi
十我	ggjgg
十我接	ggjgg
十我接受	ggjgg
十户	fiogg
十托	ggfgg
十月封	ggdgg
十来个	gggeg
十来个立	gggeg
十来秒	ggfgg
十点	figgh
十米产	ggigg
十米产量	ggigg
十米开	gggig
十米开外	gggig
十间	ggegg
千个	lgigg
千只里	gggig
千只里面	gggig
千多个	ggfgg
千多道	fgjgg
千张	gggjg
千张带	gggjg
千张带标	gggjg
千瓦那	ggigg
千瓦那叫	ggigg
升数	ggfgk
升数据	ggfgk
升数据库	ggfgk
午之	fdggg
午之前	fdggg
午之前给	fdggg
午前	egggg
午前给	egggg
午前给你	efggg
午前给我	egggg
午发	glggf
午发湛	glggf
午发湛主	glggf
午回	giggg
午回你	giggg
午就	gihgg
午就发	fmgff
午就发您	fmgff
午就跟	gjfgg
午就跟公	gjfgg
午急	ggigg
午急着	ggigg
午急着走	ggigg
午的	fgigg
午的单	fgigg
午的单子	fgigg
午给我	igggg
半个月就	ggfig
半价	gifgg
半天	ggfgg
半小时就	ggggi
半就	ggigg
半就没	ggigg
半年	egkgg
半我	giggg
半我得	giggg
半我得请	giggg
半毫	fgjgg
半毫米	fgjgg
协调不	fgffg
协调不了	fgffg
卓工	gfggg
卓工更	gfggg
卓工更新	gfggg
单下	fmgff
单下午	fmgff
单下午就	fmgff
单价	hgigg
单价你	fgjgg
单价你们	fgjgg
单价就	giggg
单价就不	giggg
单子	fgggg
单子就	fgigg
单子就开	fgigg
单我	giggg
单我七	gjggg
单我七月	gjggg
单我中	glggf
单我中午	glggf
单独做	ggfig
单独做一	ggfig
单组	gggfg
单组份	gggfg
单组份能	gggfg
卖率	gggig
卖率大	gggig
卖率大概	gggig
博	fehgg
卞	ggegg
占地	ggiig
占地要	ggfig
占地要多	ggfig
卡不	ggfig
卡不进	ggfig
卡不进去	ggfig
卡住	gfigg
卡住了	gfigg
卡等	ggigg
卡等于	ggigg
卡等于没	ggigg
卢	fmkgg
卢总	fmkgg
卫	gfjgg
卫生	gfjgg
卫生间	gfjgg
印	ihggg
印机	ghegg
印机缺	gjfgh
印机缺货	gjfgh
印机能	ggdgg
印机能不	ggdgg
危	gigig
危我	glgkg
危我们	glgkg
危我们这	glgkg
厂家不	ggfkg
厂家不在	ggfkg
厂家得	gfgig
厂家得给	gfgig
厂家有	ggfgi
厂家有现	ggfgi
厂家现	ggggi
厂家现在	ggggi
厂家要	gggig
厂家要收	gggig
厂房	fgfgg
厂要	igfgh
厂要三	ggggi
厂要三周	ggggi
厂要提	kgfgg
厂要提前	kgfgg
厂里	giggh
厂里说	gjfgh
厂里说十	gjfgh
厂门	ggfgi
厂门口	ggfgi
厂门口那	ggfgi
厂门限	ggfgi
厂门限高	ggfgi
厅批	geggg
厅批文	geggg
厅批文小	geggg
厅有	giggh
厅有一	giggh
厅有一台	giggh
厅经	gmjgg
厅经理	gmjgg
厉	ggjhg
厉害	ggjhg
压不	ggigg
压不到	ggigg
压不到我	ggigg
压到	ghigg
压到千	gigfg
压到千分	gigfg
压器	ggfig
压器要	ggekg
压器要报	ggekg
压机我	fgigg
压机我自	fgigg
压机换	ggegg
压机换一	ggegg
厚	ggfig
厚一	ggfig
厚一公	ggfig
厚一公分	ggfig
原始图	gggig
原始图纸	gggig
原字	ggfig
原字给	ggfig
原字给我	ggfig
原来一个	giggg
原来一人	ggggi
原来的	ggfig
原来的电	ggfig
厨屏	gjgfg
厨有	ggigg
厨有蒸	ggigg
厨有蒸汽	ggigg
去做	fifgg
去商量挪	ghggi
去年0	gggeg
去年0月	gggeg
去年加	gggig
去年加的	gggig
去找区	gjggg
去找区域	gjggg
去核	gfggg
去申请分	gjggg
去盯	fgfgg
去盯货	fgfgg
去看	cfngg
去租	giggf
去考	ggfgg
去考证	ggfgg
去要	iffgg
去要一	gfggg
去要一下	gfggg
去说	jgdgg
去请	gegfg
去请示	gegfg
去谈	igfgg
去跟	ihegg
去跟房	ggegg
去跟房务	ggegg
去问一	gjggg
去问一下	gjggg
县	hfggh
县里	hfggh
参数	gfegg
又	fgigg
又不是不	ggigg
又是柜	ggigg
又是泵	ggigg
又是泵又	ggigg
又来	fglgg
又要	ggigg
又要加	ggigg
又要加钱	ggigg
又跳	feigg
友	ffkgg
双倍	ggigg
双倍你	ggkgg
双倍你们	ggkgg
双十一再	ggigg
双组	gggfg
双组份	gggfg
双组份的	gggfg
反光	gggig
反光像	gggig
反光像划	gggig
反正	fgdgg
反而	ggfig
反而费	ggfig
反而费电	ggfig
发个	lafgg
发你邮	fffgg
发你邮箱	fffgg
发到	fihgg
发到我	ggigg
发到我手	ggigg
发您	flggg
发我	hhfhg
发湛	glggf
发湛主	glggf
发湛主任	glggf
发票十	ggigg
发票十五	ggigg
发给蔺	igfgg
发给蔺工	igfgg
发货	fgigh
发过	emfgg
发过去	emfgg
发这	gigfg
发这个	gigfg
发这个简	gigfg
发顺	iffgg
发顺丰	iffgg
受不	ggigh
受不了	ggigh
变不	gfggh
变不出	gfggh
变不出来	gfggh
变压	ggfig
变压器	ggfig
变压器要	ggekg
变更	ggigg
口了	offgg
口只	ggghi
口只有	ggghi
口只有0	ggghi
口够	ggfeg
口够不	ggfeg
口够不够	ggfeg
口子出	fgfgg
口子出的	fgfgg
口径我	figgg
口径我改	figgg
口文档得	ggghj
口文档麻	gfggg
口方	giggg
口方案	giggg
口方案我	giggg
口现	ggghi
口现在	ggghi
口现在是	ggghi
口费	fgihg
口费合	egmgg
口费合同	egmgg
口那条	ggfgi
口那条路	ggfgi
另外一	gffgi
另外一队	gffgi
另外二	ggfff
另外二十	ggfff
另外付	fgigg
另外付钱	fgigg
另外吊	ggfgi
另外吊车	ggfgi
另外后	gjgfg
另外后厨	gjgfg
另外群	gggig
另外群控	gggig
只有0个	ggghi
只有三	ggfgi
只有三个	ggfgi
只有两台	ggfgi
只有二	ggfgg
只有二十	ggfgg
只留	gggig
只留两	gggig
只留两年	gggig
只能先上	ggggi
只能十	gffgi
只能十二	gffgi
只能码	gggig
只能码七	gggig
只能走	ggfig
只能走原	ggfig
只能靠	gggig
只能靠x	gggig
只里	gggig
只里面	gggig
只里面大	gggig
叫	gdhgg
叫上	ggegg
叫上报	ggegg
叫什	ggfff
叫什么	ggfff
叫什么话	ggfff
叫号	geggg
叫号和	geggg
叫号和预	geggg
叫慢	ggigg
叫慢充	ggigg
可不同	ggigg
可不同意	ggigg
可以从	gjggj
可以从展	gjggj
可以先	giegg
可以先放	geggf
可以先顶	giggh
可以去	ghggi
可以去商	ghggi
可以双	ggfig
可以双通	ggfig
可以谈	gjggg
可没	ggegg
可没写	ggegg
可没写这	ggegg
可能再	fgigg
可能再批	fgigg
台先	ggfgg
台先换	ggfgg
台先换会	ggfgg
台可	gjggj
台可以	gjggj
台可以从	gjggj
台多	ggegg
台多少	ggegg
台多少钱	ggegg
台并	ggfig
台并着	ggfig
台并着跑	ggfig
台怎	ggegg
台怎么	ggegg
台怎么办	ggegg
台排	gggjg
台排污	gggjg
台排污泵	gggjg
台旧	ggfgi
台旧款	ggfgi
台旧款的	ggfgi
台最	ffigg
台最低	ffigg
台相	ghggf
台相机	ghggf
台相机过	ghggf
台能	giggg
台能筛	giggg
台要停	ggggi
台要停吊	ggggi
台风季	ggegg
台风季七	ggegg
右	giggg
叶	fjggg
号一	ggfgg
号一场	ggfgg
号之	figgg
号之前	dgggg
号之前给	chggg
号什	ggfgj
号什么	ggfgj
号什么割	ggfgj
号住	ggigg
号住建	ggigg
号住建局	ggigg
号关	ggigg
号到一	ggfgj
号到一月	ggfgj
号到十七	ggigg
号前不	ggigg
号前不到	ggigg
号前做	gjggg
号前做完	gjggg
号前报	gjggg
号前给	gkggg
号前给樊	gkggg
号前要全	ggigg
号可	figfg
号可以	figfg
号可以调	figfg
号周	ggfgg
号周日	ggfgg
号和预	geggg
号和预审	geggg
号喷	ggfig
号喷枪	ggfig
号喷枪就	ggfig
号就	giegi
号就得	gjggj
号就得把	gjggj
号左	fmfgg
号左右	fmfgg
号差	giggh
号差一	giggh
号差一档	giggh
号带	gjggf
号带人	gjggf
号带人上	gjggf
号开学	ggggj
号开学要	ggggj
号我	fgigg
号我跟	fgigg
号我跟招	fgigg
号才有	gjfgh
号才空	gffgi
号才空出	gffgi
号报	gffgi
号报名	gffgi
号报名已	gffgi
号早	jffgg
号早上	jffgg
号早上六	jffgg
号是	gggig
号是够	gggig
号是够了	gggig
号来	fifgg
号来得	feegg
号来得及	feegg
号穿	gggig
号穿不	gggig
号穿不过	gggig
号端	fgigg
号端午	fgigg
号端午的	fgigg
号给你	figgg
号老	ggggj
号老师	ggggj
号老师培	ggggj
号能	fmggh
号要拆	ffigj
号要拆架	ffigj
司要	gjfgg
司要人	gjfgg
合一	ggfgg
合一块	ggfgg
合一块儿	ggfgg
合伙	hehgg
合伙人	hehgg
合同写的	ffhgg
合同我	fhegg
合同我们	efegg
合同扣	ggigg
合同扣百	ggigg
合同是	ggkgg
合同是总	ggkgg
合同的	jfegg
合同都	fglgg
合同里	fgigg
合同里没	fgjgg
合规	hfdgg
合规部	hgegg
合规部说	hgegg
吊不	ggfig
吊不起	ggfig
吊不起来	ggfig
吊两	ggggi
吊两个	ggggi
吊两个小	ggggi
吊牌归	fgfgg
吊牌归吊	fgfgg
吊篮	igfgh
吊篮只	ggfgi
吊篮只有	ggfgi
吊篮我	kgfgg
吊篮我借	kgfgg
吊篮用	ggfgi
吊车	ggfgi
吊车要	ggfgi
吊车要八	ggfgi
吊那	eflgg
吊顶刚	ggigg
吊顶刚封	ggigg
吊顶我	ggigg
吊顶我可	ggigg
同写的	ffhgg
同意	kghgg
同我	fhegg
同我们	efegg
同我们法	efegg
同扣	ggigg
同扣百	ggigg
同扣百分	ggigg
同是	ggkgg
同是总	ggkgg
同是总价	ggkgg
同步	fgfgg
同的	jfegg
同都	fglgg
同里	fgigg
同里没	fgjgg
同里没写	egmgg
名单下	fmgff
名单下午	fmgff
名单我	gkggg
名单我七	gjggg
名单我中	glggf
名已	gffgi
名已经	gffgi
名已经截	gffgi
后厨屏	gjgfg
后厨有	ggigg
后厨有蒸	ggigg
后台能	giggg
后台能筛	giggg
后天	giggg
后天几	geggf
后天几点	geggf
后天到	giggg
后天发	igfgg
后天发给	igfgg
后天就	dmlgg
后天早	fjfgg
后天早上	fjfgg
后天给	ihfgg
后天给你	ifggg
后天给您	giggg
后我就	ggigg
后我就旺	ggigg
后的旧	ggigg
后的旧证	ggigg
后让	ffegg
后让走	ffegg
后起	gggig
后起码	gggig
后起码放	gggig
后门	igfgg
后门可	igfgg
后门可以	igfgg
后门要	igfgg
后门要跟	igfgg
吧你	igfgg
吨的	ggfgi
吨的进	ggfgi
吨的进不	ggfgi
含的	gefgg
含盐	gggig
含盐高	gggig
含糊	fgigg
听我	ggfgg
听我的	ggfgg
吴	ifjgg
吴跟	igggg
吴跟你	igggg
吴跟你对	igggg
吹三	gfgig
吹三百	gfgig
吹三百克	gfgig
吹不	gfgig
吹不动	gfgig
吹洗要	ggdgg
吹洗要钱	ggdgg
吹的	ggjgg
告	gihgg
告一	ggigg
告一直	ggigg
告一直没	ggigg
告我	fiigg
告我不	ggigg
告我不签	ggigg
告诉	ifggg
告这	figgg
告这周	figgg
告这周三	figgg
周一上	glggg
周一上会	gdggg
周一你	gkfgg
周一你来	gkfgg
周一前	gfggg
周一前给	gfggg
周一回	jcggg
周一回您	figgg
周一早	fmggg
周一早上	fmggg
周一给我	dfggg
周一远	figfg
周一远程	figfg
周三下	fgdgg
周三下午	fgdgg
周三开	ifggg
周三开好	ifggg
周三晚	lmdgg
周三晚上	lmdgg
周三给书	figfg
周三给您	figgg
周中	ggegg
周中能	ggegg
周中能不	ggegg
周二之	giggf
周二之前	giggf
周二前	flegg
周二我	gigfg
周二我带	gigfg
周二才	fgfgg
周二才回	fgfgg
周二给个	hgegg
周二给你	kffgg
周二给您	figfg
周五一	glggg
周五一块	glggg
周五下	ihjgg
周五下午	jhlgg
周五中	egggg
周五中午	egggg
周五前	figgg
周五给您	fhgig
周做	gigfg
周做完	gigfg
周内	giggg
周内出	giggg
周四	gifgg
周四不	fnagg
周四不行	fnagg
周四打	figgg
周四打过	figgg
周四给	iiggg
周定不	fgfgg
周定不了	fgfgg
周改	gjgig
周改掉	glgkg
周末吧	fffgg
周给	hfggg
味	fflgg
味道	ffrgg
咋	efdgg
和0	mgfgg
和0给	mgfgg
和0给你	mgfgg
和预	geggg
和预审	geggg
和预审系	geggg
咱这	gfggg
品效	gggig
品效应	gggig
品部	ggdgf
品部出	ggdgf
品部出一	ggdgf
哈	efagg
哈哈	efagg
响	ggigg
响应	fjhgg
哥	fefgg
哦	gedgg
哪个版	gggig
哪个版本	gggig
哪六	ifggg
哪六个	ifggg
哪六个我	ifggg
哪几	fdggg
哪天能停	ggfgi
哪怕先	ggigg
哪怕先给	ggigg
商务那	kfegg
商品	ggdgf
商品部	ggdgf
商品部出	ggdgf
商局	fgigg
商局的	fgigg
商局的领	fgigg
商行	gffhg
商量	jffgg
商量挪	ghggi
商量挪过	ghggi
啥	efjgg
喷房墙	gggig
喷房墙是	gggig
喷房外	ggfig
喷房外面	ggfig
喷枪就	ggfig
喷枪就不	ggfig
喷涂	ggggi
喷涂的	ggggi
喷涂的就	ggggi
嗯	efegg
嘴	jfghg
器不	ggfig
器不是	ggfig
器厂	ggfgi
器厂家	ggfgi
器厂家现	ggfgi
器要	ggfig
器要报	ggekg
器要报省	ggekg
器顶	ggfig
器顶盖	ggfig
器顶盖打	ggfig
四不	fjegg
四不行	fnagg
四个点	ggegg
四公分	ggfgi
四分钟是	gggfg
四十台怎	ggegg
四十来	ggfgg
四十来秒	ggfgg
四十米产	ggigg
四台相	ghggf
四台相机	ghggf
四号	igggg
四吨	ggfig
四周	ggggi
四打	figgg
四打过	figgg
四打过来	figgg
四月	gfgjg
四楼那间	fgfgg
四秒	ggigg
四秒二	ggigg
四秒二不	ggjgg
四米六	ggfig
四给	iiggg
四给您回	figgg
回他	fjegg
回他0	fjegg
回你	giggg
回写	gfkgg
回去核	gfggg
回去盯	fgfgg
回去盯货	fgfgg
回去请	gegfg
回去请示	gegfg
回去问一	gjggg
回国	fgfgg
回总	fgfgg
回总仓	fgfgg
回您	fjggg
回我	hdkgg
回我了	ffngg
回收	fglgg
回来	gfhgg
回来了	fgmgg
回老家结	gfggi
回路是	gggig
回路是你	gggig
回音	gifgg
因	gfihg
因为	gfihg
团	ghjgg
国庆我满	ggigg
图上	gfgeg
图上没	gffdf
图上没有	gffdf
图是	ggfgg
图是零	ggfgg
图是零八	ggfgg
图有	ggegg
图来	giggg
图来了	giggg
图来了一	giggg
图等	gfgig
图等了	gfgig
图等了三	gfgig
图纸上	gggig
图纸上没	gggig
图纸我	ifggg
图纸我找	ifggg
圈	ggigg
在下	giggg
在下周	giggg
在下周二	giggg
在了	ggfkg
在休	gfggh
在休产	gfggh
在休产假	gfggh
在你们机	gggig
在做	gffgi
在做别	gffgi
在做别家	gffgi
在十	ggggi
在十堰	ggggi
在外	jZfgg
在外地	jZfgg
在就	igggh
在就一	fdggh
在就一队	fdggh
在换	gggjg
在换月	gggjg
在换月底	gggjg
在排	ggggi
在排到	ggggi
在排到下	ggfgi
在是t	gggig
在是t0	gggig
在是哪	gggig
在是哪个	gggig
在是弱	ggghi
在是弱电	ggghi
在要	ggigg
在要自	ggigg
在要自己	ggigg
在质	ggkgg
在质保	ggkgg
在质保里	ggkgg
在都	ggfgi
在都还	gfffj
在都还没	gfffj
地方	gfigg
地要	ggfig
地要多	ggfig
地要多两	ggfig
场我	ffigg
场景我	kgigg
场景我列	kgigg
场的呀	ggigg
场部	gihgi
场长	fdfgg
坏两	fgkgg
坏两次	fgkgg
坏了	ggegh
坏了六	ggggi
坏了六台	ggggi
坏了我	ggfgg
坏了我自	ggfgg
坏六	ggigg
坏六台	ggigg
块儿可	ggfgg
块儿可以	ggfgg
块儿干	ggdgf
块儿答	gjggg
块儿答复	gjggg
块谁	ggegg
块谁买	ggegg
型	ggihg
型号	giggh
型号差	giggh
型号差一	giggh
型材	ggigg
型材复	ggigg
型材复检	ggigg
埋件	ggfgi
埋件偏	ggfgi
埋件偏了	ggfgi
域控	gfgig
域控走	gfgig
域调	gjggg
基建	ggigg
基建的	ggigg
基建的人	ggigg
基金	igfgg
堂刷	jgfgg
堂刷我	jgfgg
堂刷我的	jgfgg
堂窗	ggghi
堂窗口	ggghi
堂窗口现	ggghi
堰	fffgh
堵了反	ggfig
堵了反而	ggfig
填	dudgg
境我	ifggg
境我周	ifggg
境我周三	ifggg
境明	kfggg
境明天	kfggg
境明天开	kfggg
境现	gfffj
境现在	gfffj
境现在都	gfffj
墙是	gggig
墙是不	gggig
墙是不锈	gggig
壁借	igfgg
壁借道	igfgg
壁那	ggigg
壁那家	ggigg
壁那家酒	ggigg
士抱	ggigg
士抱怨	ggigg
士抱怨重	ggigg
士长	ffigg
声	fdmhg
处理	cglgg
备件紧	ggggi
备件紧张	ggggi
备份	egggg
备好	gmfgg
备注那	ggigg
备注那么	ggigg
备现	ggfgi
备现货	ggfgi
备现货有	ggfgi
备的	ghggi
复审完	ggggi
复审完再	ggggi
复查	ggigg
复检	ggigg
复检报	ggigg
复检报告	ggigg
复测	fggkg
复购率	ggigg
夏天一	ggfgg
夏天一天	ggfgg
夏天六	ggfgg
夏天六成	ggfgg
外一	gffgi
外一队	gffgi
外一队在	gffgi
外二	ggfff
外二十	ggfff
外二十七	ggfff
外付	fgigg
外付钱	fgigg
外包	giggg
外吊	ggfgi
外吊车	ggfgi
外吊车要	ggfgi
外后	gjgfg
外后厨	gjgfg
外后厨屏	gjgfg
外地	jZfgg
外漏	gighg
外漏进	gighg
外漏进去	gighg
外群	gggig
外群控	gggig
外群控要	gggig
外那	gggjg
外那款	gggjg
外那款新	gggjg
外面用	ggfig
外面用无	ggfig
外面的	kgfgg
外面的人	kgfgg
多万	ggjgg
多两米	ggfig
多两米四	ggfig
多久	ffegg
多了	ggigg
多二	ggggi
多二十	ggggi
多二十米	ggggi
多八	ggfjg
多八百	ggfjg
多八百瓦	ggfjg
多四	ggfgg
多四十	ggfgg
多四十来	ggfgg
多少图	ggeff
多少我	ggegg
多少我不	ggegg
多少钱	gfegg
多快	fihgg
多快了	ggigg
多软	gfgef
多道	fgjgg
夜班	ggigg
夜班拿	ggigg
夜班拿着	ggigg
够不够大	ggfeg
够不够我	ggfig
够不着	gggig
够大	ggfeg
够我	ggfig
够我得	ggfig
够我得现	ggfig
大一号	ggfig
大一号喷	ggfig
大家	ffhgg
大户	kgcgg
大概万	gggig
大概万分	gggig
大概有	gggig
大概有四	gggig
天一天	ggfgg
天一天出	ggfgg
天三成	ggfgg
天上	fkggg
天上午	fkggg
天上午回	giggg
天下班	figgg
天下班前	figgg
天中	fcggg
天中午	fcggg
天中午前	efggg
天假	gfggi
天做	kgfgg
天做安	kgfgg
天做安全	kgfgg
天六	ggfgg
天六成	ggfgg
天六成往	ggfgg
天几	geggf
天几点	geggf
天出一	ggfgg
天出一百	ggfgg
天去	ehfgg
天又	efkgg
天发给	igfgg
天发给蔺	igfgg
天发起	igggg
天发顺	iffgg
天发顺丰	iffgg
天就	giggg
天就去银	ieggg
天就发	geggg
天就发起	geggg
天就回	gfggg
天开	ifggg
天开给	kfggg
天开给你	kfggg
天您	geggg
天才	ggegg
天才补	ggegg
天才补上	ggegg
天打不	ggfge
天打不住	ggfge
天改	glgig
天改完	gkgjg
天早上七	ggigg
天是冻	gfggg
天是冻干	gfggg
天晚	gmfgg
天晚上	gmfgg
天晚上就	giggg
天有	efjgg
天有点	efjgg
天来	feigg
天确	geggg
天确认	geggg
天确认下	geggg
天线的	gdggg
天线的钱	gdggg
天给	ifggg
天给你	ifggg
天给你名	ifggg
天给您	figgg
天给我	ldfgg
天能	giggh
天能停	ggfgi
天能给	ggggi
天能给我	ggggi
天花我	igfgg
天花我这	igfgg
天装	ggggi
天装二	ggggi
天装二十	ggggi
天贴	feggg
天走	tgdgg
天重	giggf
天问	giggg
天限	ggfgi
天限货	ggfgi
天限货车	ggfgi
太好	hefgg
太好了	gdfgg
太好说	igfgg
太好说话	igfgg
失	ggihg
头可没	ggegg
头可没写	ggegg
头文	ggfgg
头文件	ggfgg
夹芯板	gggig
奔	gdggg
奔着	gdggg
奔着十	gdggg
奔着十一	gdggg
她	ieggh
她在	gfggh
她在休	gfggh
她在休产	gfggh
她答	pafgg
她答应	pafgg
她说	lcfgg
好了	kfegg
好了我	lgcgg
好以	gggig
好以后	gggig
好以后起	gggig
好发	fffgg
好发你	fffgg
好发你邮	fffgg
好的	fkggg
好说话	igfgg
如果	jgfgg
始冲	fgigg
始冲了	fgigg
始图	gggig
始图纸	gggig
始图纸上	gggig
委	ifegg
委会	ifegg
婚总	ggfgg
婚总不	ggfgg
婚总不能	ggfgg
子信	gggig
子信号	gggig
子信号是	gggig
子出	fgfgg
子出的	fgfgg
子就开	fgigg
子就开始	fgigg
子得	gggig
子得离	gggig
子得离楼	gggig
子我	hifgg
子我得	giggf
子我得去	giggf
子我给	gkfgg
子我给你	gkfgg
子我让	igegg
子我让仪	igegg
子的	fgogg
孔图	igfgg
孔够	ggfig
孔够不	ggfig
孔够不够	ggfig
孔要	jgfgg
孔要消	jgfgg
孔要消防	jgfgg
字号	figfg
字号可	figfg
字号可以	figfg
字段	gifig
字段表	gkgjg
字段表您	gkgjg
字给	ggfig
字给我	ggfig
字给我们	ggfig
字要	ggfig
字要单	ggfig
字要单独	ggfig
字谁	ggigg
字谁看	ggigg
字谁看得	ggigg
存0	gggig
存0秒	gggig
存0秒一	gggig
存就	ggggi
存就剩	ggggi
存就剩两	ggggi
存那	ggfgi
存那台	ggfgi
存那台旧	ggfgi
季七	ggegg
季七月	ggegg
季七月来	ggegg
季了	ggigg
季度	ggggi
季度才	ggfgk
季度才有	ggfgk
学校店二	ggigg
学要	ggggj
学要用	ggggj
宁波	ghggf
宁波借	ghggf
宁波借四	ghggf
它干	ggigg
它干嘛	ggigg
守	gigfg
守三	gigfg
守三天	gigfg
安全培	kgfgg
安全培训	kgfgg
安全栅柜	igegg
安监	ggfgg
安监局	ggfgg
安监局每	ggfgg
安装	ggfgi
安装四	ggfgi
安装四天	ggfgi
完不	fgfgg
完了	ggegg
完再上	ggggi
完双	ggigg
完双十	ggigg
完双十一	ggigg
完我守	gigfg
完我守三	gigfg
完我得	fgfgg
完我得回	fgfgg
完给	ngegg
完要	ggfgg
完要换	ggfgg
完要换r	ggfgg
定一个	ggigg
定一个月	ggigg
定不了	fgfgg
定不行	ggfeg
定在	giggg
定在下	giggg
定在下周	giggg
定要	hgigg
定金	jgggg
宜	ggigg
审完	ggggi
审完再	ggggi
审完再上	ggggi
审系	geggg
审系统	geggg
审系统的	geggg
审计	ggigg
审计追	fgkgg
审计追踪	fgkgg
室多	ggfjg
室多八	ggfjg
室多八百	ggfjg
室那	ggfgg
室那一	ggfgg
室那一面	ggfgg
害	ggjhg
家不	ghfig
家不在	ggfkg
家不在了	ggfkg
家不太	igfgg
家不太好	igfgg
家九	ghggi
家九月	ghggi
家九月才	ghggi
家呢	ggigg
家备	ghggi
家备的	ghggi
家家	iffgh
家家问	kffgg
家得	gfgig
家得给	gfgig
家得给我	gfgig
家支	ggfff
家支行	ggfff
家支行的	ggfff
家有	ggfgi
家有现	ggfgi
家有现货	ggfgi
家现	ggggi
家现在	ggggi
家现在排	ggggi
家用	ggigg
家用的	ggigg
家用的莱	ggigg
家的名	jgegg
家的名单	jgegg
家的年	gffgi
家的年底	gffgi
家结	gfggi
家结婚	gfggi
家要收三	gggig
家说	ggjgg
家都说	gjgfg
家都说看	gjgfg
家酒	ggigg
家酒店	ggigg
家酒店人	ggigg
家里	gjgfg
家里两	gjgfg
家里两家	gjgfg
家长	gchgg
家问	kffgg
容我定	giggg
容我定在	giggg
容谁	ggggj
容谁来	ggggj
容谁来做	ggggj
容走	igfgg
容走维	igfgg
容走维修	igfgg
宽	feegg
宿	jgfgg
宿我	jgfgg
宿我安	jgfgg
宿我安排	jgfgg
寄	jgfgg
寄二	iffgg
寄二十	iffgg
寄二十个	iffgg
寄给	jhfgg
寄给您	figgg
寄过	paegg
密	ggigg
寒假前	ggigg
寒假前我	ggigg
对不出	gggig
对不出来	gggig
对不对	igfgg
对半	ggigg
对半天	ggigg
对接	igggg
导都	fgigg
导都请	fgigg
导都请好	fgigg
封盘	ffmgg
封网	ggfgj
封路	ggegh
封路之	ggdgg
封路之前	ggdgg
射	ggfig
射表	ggfig
小司	fdlgg
小吴	igggg
小吴跟	igggg
小吴跟你	igggg
小年	gfggi
小年跟	gfggi
小年跟阿	gfggi
小戴	geggg
小戴今	geggg
小戴今天	geggg
小时就	ggggi
小时就得	ggggi
小样	iifgg
小桂	fiegg
小的	ggigg
小的字	ggigg
小的字谁	ggigg
小纪	gfggh
少一	kgigg
少一条	kgigg
少一条我	kgigg
少二	ggegg
少二十	ggegg
少二十个	ggegg
少图	ggeff
少我	ggegg
少我不	ggegg
少我不管	ggegg
少钱	gfegg
尖	ggifg
尘	ggfig
尘大	ggfig
尚	fgfgg
尚工	giggg
尚工出	giggg
尚工出个	giggg
就0	ffigg
就一	fdggh
就一队	fdggh
就一队人	fdggh
就下	jffgg
就不是	giggg
就不是原	giggg
就不行	ggfig
就不行了	ggfig
就两个	ggggi
就俩	gfggi
就出	giggg
就出名	giggg
就出名单	giggg
就剩	ggggi
就剩两	ggggi
就剩两台	ggggi
就加	gjggg
就十五	jffgg
就十五号	jffgg
就十八	ggggi
就十八九	ggggi
就去银	ieggg
就去银行	ieggg
就发您	fmgff
就发起	geggg
就吹	ggkgg
就吹洗	ggkgg
就周	fYfgg
就四个点	ggegg
就回	gfggg
就奔	gdggg
就奔着	gdggg
就奔着十	gdggg
就开始冲	fgigg
就得做	ggigg
就得做两	ggigg
就得分	ggggi
就得分三	ggggi
就得在	gggig
就得在你	gggig
就得把	gjggj
就得把人	gjggj
就得等到	gfgjg
就得等开	gghgj
就按合	ggigg
就按合同	ggigg
就旺	ggigg
就旺季	ggigg
就旺季了	ggigg
就是一百	fgigg
就是怕	ggfig
就是怕台	ggfig
就是慢	ggggi
就是明	ggigg
就是明年	ggigg
就是贵	ggfig
就是贵一	ggfig
就用	ggggi
就用静	ggggi
就用静力	ggggi
就看	ffigg
就能	hfkgg
就花	gjgfg
就行	ejegg
就补	ggigg
就补进	ggigg
就补进来	ggigg
就要三	ggggi
就要三个	ggggi
就讲	ggeff
就讲去	ggeff
就说我	ggegg
就说我车	ggegg
就跟	iiggg
就跟公	gjfgg
就跟公司	gjfgg
就这	fgfgg
就这个	ggigg
就这个窗	ggigg
就重	igfgg
就重新	igfgg
就重新注	igfgg
就问	figgg
尹工	ifhgg
尹工说	fekgg
尺	ggihg
尾	ifggg
尾款	lfggg
尾款那	peagg
局复	ggigg
局复查	ggigg
局每	ggfgg
局每个	ggfgg
局每个月	ggfgg
局的	fgigg
局的领	fgigg
局的领导	fgigg
局认	ggegg
局认不	ggegg
局认不认	ggegg
层够	gggig
层够不	gggig
层够不着	gggig
层是	ggigj
层是改	ggigj
层是改造	ggigj
层那	ggigg
层那跟	ggigg
层那跟我	ggigg
层高	ggfig
层高四	ggfig
层高四米	ggfig
屋	gighg
屋里	gighg
屋里来	gighg
屋里来了	gighg
屏厚	ggfig
屏厚一	ggfig
屏厚一公	ggfig
展会	giggh
展会机	giggh
展会机里	gjggj
展厅有	giggh
展厅有一	giggh
展短十	giggh
展短十五	giggh
展短的	gggig
展短的话	gggig
山	gjggh
山展	giggh
山展厅	giggh
山展厅有	giggh
崔	fmdgg
崔主	fmdgg
崔主任	fmdgg
州调	giggg
州调一	giggg
州调一组	giggg
州那	ghggi
州那家	ghggi
州那家备	ghggi
巡	gffgg
巡检	gffgg
工业	gighg
工作	ihegg
工作日	iidgg
工你看	igfgg
工你看对	igfgg
工出	gjggg
工出个	giggg
工出个换	giggg
工我让	ggigg
工我让基	ggigg
工更	gfggg
工更新	gfggg
工更新了	gfggg
工的	jgfgh
工程	gefgg
工程师	gdggh
工程部	hffgg
工程部要	ifggg
工行接	gfggg
工行接口	gfggg
工行目	ggghj
工行目前	ggghj
工说	fdigg
工返	ggfgi
工返了	ggfgi
工返了十	ggfgi
左	giggg
左右	giggg
差一档	giggh
差不	ggigg
差不多	ggigg
差不多快	ggigg
差五	ghggi
差五台	ghggi
差价	ggigg
差价多	ggkgg
差价多少	ggkgg
己不	ggfgg
己不会	ggfgg
己不会换	ggfgg
己想	ggigg
己想办	fgigg
己想办法	fgigg
己登	ggigg
己登电	ggigg
己登电脑	ggigg
己的	ghdgg
己算	ggfgg
已经截	gffgi
已经截了	gffgi
已经是	lgfgg
已经是跟	lgfgg
市	ggigh
市场	fhigh
市场部	gihgi
市里	ggjgg
市里要	ggjgg
市里要来	ggjgg
布线	ggigg
布线拆	ggigg
布线拆吊	ggigg
布草一	ggigg
布草一件	ggigg
师傅	fjggg
师去	gfggg
师去要	gfggg
师去要一	gfggg
师培	ggggj
师培训	ggggj
带上	egdgg
带不	ggfjg
带不动	ggfjg
带人	gjggf
带人上	gjggf
带人上来	gjggf
带标	gggjg
带标注	gggjg
带标注的	gggjg
带载	jiggg
带那	gggig
带那儿	gggig
带那儿勉	gggig
带面	gigfg
带面板	gigfg
带面板过	gigfg
帮	ggegg
帮人	fifgg
帮我	gcbgg
干下	ggfge
干下来	ggfge
干下来八	ggfge
干啥	ggigg
干机	gfggg
干机搬	gfggg
干机搬迁	gfggg
平台最	ffigg
平台最低	ffigg
平米	ggigh
年0月	gggeg
年0月的	gggeg
年一	ggfgj
年一季	ggfgj
年一季度	ggfgj
年上	ffbgg
年上门	ffbgg
年不	ffggg
年不可	fgigg
年不可能	fgigg
年二	ggigg
年二月	ggigg
年以	ggigg
年以后	ggigg
年以后的	ggigg
年再	ggegg
年再说	ggegg
年加	gggig
年加的	gggig
年后我	ggigg
年后我就	ggigg
年四	gfgjg
年四月	gfgjg
年底前	ggigg
年底前必	ggigg
年底封	ggfgj
年底封网	ggfgj
年底盘	gffgi
年底盘点	gffgi
年没指	ggfgj
年没指标	ggfgj
年的账	ggigg
年的账十	ggigg
年走的	ggfgg
年跟	gfggi
年跟阿	gfggi
年跟阿贵	gfggi
并	gggig
并口	gfglf
并口的	gfglf
并着	ggfig
并着跑	ggfig
广东	fgjgg
广东那	fgjgg
广东那边	fgjgg
庆我满	ggigg
庆我满房	ggigg
床	ghigg
床归	fgfgg
床归裁	fgfgg
床归裁床	fgfgg
库存就	ggggi
库存就剩	ggggi
库存那	ggfgi
库存那台	ggfgi
库明	ggfgk
库明年	ggfgk
库明年一	ggfgk
库的	fgjgg
库管	igggg
库管小	igggg
库管小吴	igggg
应串	gighg
应串到	gighg
应串到屋	gighg
应了	udfgg
应用	fWggg
底前出	ghggj
底回	gfggi
底回老	gfggi
底回老家	gfggi
底封	ggfgj
底封网	ggfgj
底座站	ggegg
底座站得	ggegg
底才下	gggjg
底才下来	gggjg
底才来	fgigg
底盘	gffgi
底盘点	gffgi
底线	ffegg
底给	jffgg
底给你	jffgg
底给你们	jffgg
底要	gghgi
底要移	gghgj
底要移栽	gghgj
店二	ggigg
店二十	ggigg
店二十六	ggigg
店人	ggigg
店人家	ggigg
店人家用	ggigg
店里	dnhgg
店长	elggg
府	gfegg
度以	gggeg
度以内	gggeg
度以内都	gggeg
度住	ggegg
度住建	ggegg
度住建局	ggegg
度才	ggfgk
度才有	ggfgk
度才有窗	ggfgk
度款	gfjgg
座站	ggegg
座站得	ggegg
座站得住	ggegg
康	feegg
康牧	fddgg
廊	gighg
廊的	gighg
廊的人	gighg
廊的人体	gighg
延迟	ggfig
延迟两	ggfig
延迟两百	ggfig
建局复	ggigg
建局复查	ggigg
建局认	ggegg
建局认不	ggegg
建的人	ggigg
建的人干	ggigg
开业	hflgg
开个走	gggig
开个走线	gggig
开列	gegff
开外	gggig
开好	jeggg
开始冲	fgigg
开始冲了	fgigg
开孔	jgfgg
开孔图	igfgg
开孔要	jgfgg
开孔要消	jgfgg
开学	ggggj
开学要	ggggj
开学要用	ggggj
开春	gghgj
开机	gfggh
开标	fdegg
开给	igggg
开给你	kfggg
开要	ggfig
开要四	ggfig
开要四米	ggfig
开黄	ghggj
开黄金	ghggj
开黄金周	ghggj
弄	lgegg
式版	gfgig
式版跟	gfgig
式版跟域	gfgig
张a	gggig
张a0	gggig
张带	gggjg
张带标	gggjg
张带标注	gggjg
张映	ggfig
张映射	ggfig
张映射表	ggfig
弱电改	ggghi
弱电改造	ggghi
弹力料是	gggig
强的	ggfig
强的一	ggfig
强的一个	ggfig
归吊	fgfgg
归吊牌	fgfgg
归裁	fgfgg
归裁床	fgfgg
当初讲	ggegg
当初讲的	ggegg
当初说	fgigg
当初说九	ggjgg
当天	iffgg
当天就	gfggg
当天就回	gfggg
当面	fhfgg
录的	jgigg
录的文	jgigg
录的文件	jgigg
录音有	ggjgg
录音有的	ggjgg
录音盒	ggfff
彩	fgigg
彩的	fgigg
彩的人	fgigg
彩的人都	fgigg
彭	fffgg
往上	ggfgg
往前	gggig
往前的	gggig
往前的对	gggig
往后	eepgg
径我	figgg
径我改	figgg
得一家	iffgh
得一家家	iffgh
得上	geigh
得上但	ggfgi
得上但不	ggfgi
得争	ggfgg
得争取	ggfgg
得从	ggfgi
得从别	ggfgi
得从别的	ggfgi
得他	giggg
得他们	giggg
得他们组	giggg
得住吗	ggegg
得做	ggigg
得做两	ggigg
得做两遍	ggigg
得像	ggfgj
得像样	ggfgj
得先扩	ggggj
得先扩容	ggggj
得八号	ggigg
得八号以	ggigg
得再办	ggfgi
得再办五	ggfgi
得分	ggggi
得分三	ggggi
得分三批	ggggi
得加一	ggfig
得加一级	ggfig
得去租	giggf
得回去核	gfggg
得回去盯	fgfgg
得在你	gggig
得在你们	gggig
得好	lgbgg
得您	ggfig
得您那	ggfig
得您那边	ggfig
得我	ghigh
得我们	ghigh
得我们老	giggh
得把	giggi
得把人	gjggj
得把人报	gjggj
得换防	ggfig
得换防雾	ggfig
得放	ggfig
得放喷	ggfig
得放喷房	ggfig
得有0	ggegg
得有0米	ggegg
得有桩	fgigg
得有桩站	fgigg
得现场	ggfig
得现场看	ggfig
得看	ggfeg
得看检	ggfeg
得看检修	ggfeg
得离	gggig
得离楼	gggig
得离楼十	gggig
得等到	gfgjg
得等到明	gfgjg
得等开	gghgj
得等开春	gghgj
得见	ggigg
得请	giggg
得请示	giggg
得走	fgfgi
得走他	ggegk
得走他们	ggegk
得银	ggghj
得银行	ggghj
得银行给	ggghj
得问	geggg
心里	jgfgg
必须上	ggdgg
必须上来	ggdgg
必须交	ggigg
必须你	ggcfg
必须你们	ggcfg
志了	gighg
快七	ggigj
快七月	ggigj
快乐	ffegg
快了	ggigg
快明	ggfgj
快明年	ggfgj
快明年一	ggfgj
快点	eecgg
快的	ggfgj
快的话	ggfgj
快的话三	ggfgj
态	oeegg
怎么也	igfgg
怎么也要	igfgg
怎么办	fgigg
怎么说	gffgg
怕先	ggigg
怕先给	ggigg
怕先给一	ggigg
怕台	ggfig
怕台风	ggfig
急可	giggh
急可以	giggh
急可以先	giggh
急着	ggigg
急着走	ggigg
性	ggkgg
怨	ggigg
怨重	ggigg
总不	ggfgg
总不能	ggfgg
总不能不	ggfgg
总仓	fgfgg
总价别	ggigg
总价别超	ggigg
总价包	ggkgg
总价包干	ggkgg
总您	giggg
总您留	giggg
总您留三	giggg
总监点	ggfgi
总监点头	ggfgi
总经	fgjgg
总经理	fgjgg
总经理下	fgfgg
总说	egjgg
总这	gfggg
总这个	gfggg
总这个我	gfggg
息	hehgg
您别	gjfgg
您别急	gjfgg
您发	gkgjg
您发我	gkgjg
您回	giggg
您回音	gifgg
您复	fggkg
您复测	fggkg
您留	giggg
您留三	giggg
您留三间	giggg
您结	ggggf
您结果	ggggf
您送	figgg
您送过	figgg
您送过来	figgg
您那	gefhg
您那边	gefhg
您那边把	ggfig
想五	gfggh
想五月	gfggh
想五月中	gfggh
想要	ffggg
意了	lffgg
感应串	gighg
感应串到	gighg
慢充	ggigg
慧	gffgg
懂	ggehg
懂行	gggjg
懂行的	gggjg
懂行的人	gggjg
成往	ggfgg
成往上	ggfgg
成比	fgkgg
成比例	fgkgg
我0号	giggg
我一万	ggegg
我一万两	ggegg
我一个	fgggg
我一个准	dfggg
我一份	ggdgg
我一户	ggigg
我一户一	ggigg
我七	gjggg
我七月	gjggg
我七月二	gjggg
我下午	gifgg
我下午就	gifgg
我下周三	ieggg
我不另	fgigg
我不另外	fgigg
我不懂	ggegg
我不签	igigg
我不签字	kgigg
我不签进	ggigg
我两天	gkgjg
我两天改	gkgjg
我两边	fgfgg
我两边的	fgfgg
我中	glggf
我中午	glggf
我中午发	glggf
我也这	ffigg
我也这么	ffigg
我买	ggigg
我买你	ggigg
我买你干	ggigg
我买它	ggigg
我买它干	ggigg
我了	gfjgh
我争	giggg
我争取	giggg
我二	ffigj
我二十	ffigj
我二十五	ffigj
我五	fgfgg
我五点	fgfgg
我五点还	fgfgg
我今天	giggg
我今天下	figgg
我今天发	igggg
我今天就	giggg
我今年不	fgigg
我今晚从	ghggf
我从仓	giggg
我从仓储	giggg
我从后	giggg
我从后台	giggg
我们0	fghgg
我们下	jejgg
我们不	fgigg
我们不收	fgigg
我们业	fgigg
我们业主	fgigg
我们今	gfigg
我们今天	geggg
我们做	jkefg
我们写	gjegg
我们出一	gfggh
我们出啊	gdggg
我们只有	ggfgi
我们就奔	gdggg
我们总监	ggfgi
我们总经	fgigg
我们找外	gjggg
我们护	ggkgg
我们护理	ggkgg
我们有大	ggigg
我们法	fgfgg
我们法务	fgfgg
我们的	fgjgg
我们老板	giggh
我们补	gggig
我们补测	gggig
我们视	gfgig
我们视图	gfgig
我们设	cgcgg
我们设计	cgcgg
我们这周	gjgig
我们适	gggig
我们适配	gggig
我们集	ggigg
我们集团	ggigg
我保	gigfg
我保证	gigfg
我保证压	gigfg
我借	kgfgg
我借你	kgfgg
我借你一	kgfgg
我做	geggg
我停	ggggi
我停几	ggggi
我停几台	ggggi
我先记	gegfg
我先记着	gegfg
我先讲	fgfgg
我先讲吧	fgfgg
我先问	fgkgg
我先问个	fgkgg
我再从	giggg
我再从杭	giggg
我再去	ggegg
我再去跟	ggegg
我再寄	iffgg
我再寄二	iffgg
我十	gjggf
我十八	gjggf
我十八号	gjggf
我去找	figgg
我去找区	gjggg
我去看	cfngg
我去谈	igfgg
我去跟	jfegg
我去问	fcgfe
我变	gfggh
我变不	gfggh
我变不出	gfggh
我可不同	ggigg
我可以	ghggi
我可以去	ghggi
我周三开	ifggg
我周五	jhpgg
我啊	ggffg
我回	giggg
我回他	fjegg
我回他0	fjegg
我回去问	gjggg
我守	gigfg
我守三	gigfg
我守三天	gigfg
我安	jgfgg
我安排	jgfgg
我定	giggg
我定在	giggg
我定在下	giggg
我对	fglgg
我对了	fglgg
我就按合	ggigg
我就旺	ggigg
我就旺季	ggigg
我就要	fgkgg
我就说我	ggegg
我带	hjfgg
我带面	gigfg
我带面板	gigfg
我延	ggigg
我延一	ggigg
我延一年	ggigg
我得一	kffgg
我得一家	kffgg
我得去租	giggf
我得现	ggfig
我得现场	ggfig
我得请	giggg
我得请示	giggg
我手机	ggigg
我手裁	ggigg
我手裁差	ggigg
我手里	gjfgh
我手里一	gjfgh
我打报	igfgg
我打报告	igfgg
我找工	ifggg
我找工程	ifggg
我报	fhggg
我报修	fgfgg
我报修两	fgfgg
我报给财	figgg
我担着	ggfgg
我换	ifmgg
我接	ggjgg
我接受	ggjgg
我接受不	ggjgg
我提	hfigg
我提了	mdfgg
我提醒	ggigg
我提醒一	ggigg
我收	gfggg
我收到	gfggg
我收到当	gfggg
我改了	ggfgj
我改了五	ggfgj
我明	giggg
我明天	giggg
我明天就	ieggg
我明天问	giggg
我月	figgi
我月底	figgi
我月底前	ghggj
我来催	jfegg
我来定	ifggg
我来报	jgfgg
我来贴	jffgg
我来起	ciggg
我查日	gighg
我查日志	gighg
我没敢	ffdgg
我没法	jghgg
我满	ggigg
我满房	ggigg
我现在就	igggh
我用	ggigg
我的卡	jgfgg
我看也	ggggi
我看也就	ggggi
我看你	ggigg
我看你们	ggigg
我看看	gifgg
我看看能	gifgg
我真	ggfgg
我等于	fgigg
我等于白	fgigg
我等视	giggg
我等视图	giggg
我约	hjggg
我线	ggjgg
我线体	ggjgg
我线体三	ggjgg
我给	igfgg
我给你	ihfgg
我给你攒	gkfgg
我翻	gfggh
我翻了	gfggh
我翻了下	gfggh
我自己不	ggfgg
我自己想	fgigg
我被	ggegg
我被老	ggegg
我被老板	ggegg
我要去	geggg
我要去申	geggg
我要图	ggfeg
我要图纸	ggfeg
我要按	ggigg
我要按效	ggigg
我要每	ggigg
我要每天	ggigg
我要气	ggjgg
我要气吹	ggjgg
我要看	hgigg
我要看到	hgigg
我让人	jfggg
我让人整	jfggg
我让他	hcfgg
我让他三	fZggg
我让仪	igegg
我让仪表	igegg
我让售	flggg
我让基	ggigg
我让基建	ggigg
我让库	igggg
我让库管	igggg
我让机	igggg
我让机电	igggg
我让结	figfg
我让结构	figfg
我让行	igfgg
我让行政	igfgg
我说回	fgfgg
我说回门	fgfgg
我跑	egbgg
我跟他	hgfgg
我跟他说	iifgg
我跟你	fgjgg
我跟你们	fgjgg
我跟招	fgigg
我跟招商	fgigg
我跟领	figgg
我跟领导	figgg
我车	ggegg
我车间	ggegg
我还	kgggg
我这儿	ffigj
我这儿的	ffigj
我这周	giggg
我这周做	gigfg
我这周四	figgg
我这边	igfgh
我这边会	ggggi
我这边先	igfgg
我重	fjgfg
我重写	figfg
我重新	gjggg
我重新拆	gjggg
我问	ggigg
我问下	gikgi
我问下市	gjggj
我问了	gfkhg
我问过广	fgjgg
我问问	ekfgg
我闹	ggigg
我闹怎	ggigg
我闹怎么	ggigg
我马	faggg
我马上	faggg
或者做	ggfig
或者做浮	ggfig
或者用	ggfig
或者用无	ggfig
截	fgfgh
截了	gffgi
截止	fhfgg
戴今	geggg
戴今天	geggg
戴今天就	geggg
户一	ggigg
户一拍	ggigg
户一拍照	ggigg
户下	ggigg
户下午	ggigg
户下午急	ggigg
房务	jgegg
房务抢	lgfgg
房务抢来	lgfgg
房务磨	ggegg
房墙	gggig
房墙是	gggig
房墙是不	gggig
房外	ggfig
房外面	ggfig
房外面用	ggfig
房训	gggig
所以	ggigg
所以二	ggigg
所以二期	ggigg
所长您	gjfgg
所长您别	gjfgg
手	giggg
手头	ggfgh
手我	giggg
手我再	giggg
手我再从	giggg
手架	ffigj
手环	ftlgg
手裁	ggigg
手裁差	ggigg
手裁差不	ggigg
手酸	ggigg
手里	gkfgh
手里一	gjfgh
手里一共	gjfgh
才0	fgjgg
才两	ggigg
才两千	ggigg
才两千一	ggigg
才付	jgigg
才付定	jgigg
才付定金	jgigg
才回国	fgfgg
才有窗	ggfgk
才有窗口	ggfgk
才来	fgigg
才用了	ggigg
才用了半	ggigg
才空	gffgi
才空出	gffgi
才空出来	gffgi
才补	ggegg
才补上	ggegg
才补上来	ggegg
才装	ffigj
才装了	ffigj
才装了三	ffigj
打一	fifgg
打不住	ggfge
打印	ghegg
打印机	ghegg
打印机缺	gjfgh
打印机能	ggdgg
打开	ggfig
打开要	ggfig
打开要四	ggfig
打报	igfgg
打报告	igfgg
打样	jfjgg
打样费	mekgg
打过	figgg
打过来	figgg
扔	ggegg
扔了	ggegg
扣0	ggigg
扣百	ggigg
扣百分	ggigg
扣百分之	ggigg
扩	hgfgi
扩容	hgfgi
扩容谁	ggggj
扩容谁来	ggggj
扩容走	igfgg
扩容走维	igfgg
扫条	ggigg
扫条码	ggigg
扫条码还	ggigg
批下	igfgg
批下来	igfgg
批下来怎	igfgg
批六	ggigg
批六千	ggigg
批六千只	ggigg
批就	ggggi
批就要	ggggi
批就要三	ggggi
批文小	geggg
批文小戴	geggg
批文走	ggegg
批文走流	ggegg
批料	ggjgg
批料三	ggjgg
批料三十	ggjgg
批的就	fgigg
批的就是	fgigg
找了	ffngg
找几个	ggfgg
找几个去	ggfgg
找区	gjggg
找区域	gjggg
找区域调	gjggg
找外	gjggg
找外包	gjggg
找工	ifggg
找工程	ifggg
找工程部	ifggg
找我啊	ggffg
承担	ggigg
承诺	ehigg
承诺书	dhggg
技工	egggg
技术	ifhgg
把0	kidgg
把九	jgegg
把九家	jgegg
把九家的	jgegg
把人	higgi
把人报	gjggj
把人报给	gjggj
把原	fgfhg
把原字	ggfig
把原字给	ggfig
把样	gigfg
把样本	gigfg
把样本重	gigfg
把这	elfgg
把酱	ggjgg
把酱包	ggjgg
把酱包推	ggjgg
抓拍	ggggi
抓拍相	ggggi
抓拍相机	ggggi
抓紧抓	fgfgg
抓紧抓紧	fgfgg
抢	jgegg
抢来	lgfgg
抢来的	lgfgg
护士	ggigg
护士抱	ggigg
护士抱怨	ggigg
护士长	ffigg
护理部	fgigg
护理部没	ggkgg
报价里头	ggegg
报价里没	ggigg
报修	fhegg
报修两	fgfgg
报修两年	fgfgg
报名	gffgi
报名已	gffgi
报名已经	gffgi
报告	gihgg
报告一	ggigg
报告一直	ggigg
报告我	fiigg
报告我不	ggigg
报告这	figgg
报告这周	figgg
报备	jgfgg
报的0	ggjgg
报的0万	ggkgg
报省	ggekg
报省局	ggekg
报给您	gjggj
报给财	figgg
报给财务	figgg
报表十	figgg
报表十五	figgg
报警	gglgg
抱	gdggg
抱怨	ggigg
抱怨重	ggigg
抱歉	fbggg
押	gelgg
押金	gelgg
抽	hgigg
抽不	ggigg
抽不出	ggigg
抽不出来	ggigg
抽样	igggg
担心	ggjgg
担着	ggfgg
拆吊	ggigg
拆吊顶	ggigg
拆吊顶我	ggigg
拆架	ffigj
拆架子	ffigj
拍照上	ggggi
拍照上传	ggggi
拍照行	ggggi
拍相	ggggi
拍相机	ggggi
拍相机坏	ggggi
拖	ffigg
拖到	gflgg
招商	fgigg
招商局	fgigg
招商局的	fgigg
招标	fgdgg
拜一	gifgg
拜一给	gifgg
拜一给您	gifgg
拜不	jfdgg
拜二	egfgg
拿掉	ffngg
拿着	ggigg
拿着手	ggigg
拿着手酸	ggigg
挂网	fmhgg
指标	ggfgj
指标了	ggfgj
按三十	giggg
按三十个	giggg
按合	ggigg
按合同	ggigg
按合同扣	ggigg
按小	fgigg
按小时	fgigg
按月	gjggg
按月结	gjggg
按月结可	gjggg
挪得	ggegk
挪得走	ggegk
挪得走他	ggegk
挪过	ghggi
挪过来	ghggi
换r	ggfgg
换r0	ggfgg
换r0a	ggfgg
换一台	ggegg
换一台多	ggegg
换主	ggfgh
换主板一	ggggi
换会	ggfgg
换会议	ggfgg
换会议室	ggfgg
换刀	ehkgg
换变	ggekg
换变压	ggekg
换变压器	ggekg
换大	ggfig
换大一	ggfig
换大一号	ggfig
换好	mgbgg
换好了	mgbgg
换掉	ljhgg
换月	gggjg
换月底	gggjg
换月底才	gggjg
换电	ghigg
换电机	ghigg
换电机加	gglgg
换电机的	giggg
换盖	gggig
换盖子	gggig
换盖子信	gggig
换系	ggegg
换系统	ggegg
换系统错	ggegg
换要	ggfgi
换要三	ggfgi
换要三百	ggfgi
换防	ggfig
换防雾	ggfig
换防雾的	ggfig
据库	ggggi
据库明	ggfgk
据库明年	ggfgk
掉三	ggigg
掉三成	ggigg
掉两	igmhg
掉了	ffkgg
掏	fgjgg
排一	gjggg
排到七	ggfgi
排到七月	ggfgi
排到下	ggfgi
排到下个	ggfgi
排期表	ghggj
排期表我	ghggj
排水沟离	ggegg
排污	gggjg
排污泵	gggjg
排满	ggfgg
排满了	ggfgg
排班	gfggh
接不	gjfig
接不了	gfglf
接你	gggig
接你们	gggig
接你们的	gggig
接受	gjhgg
接受不	ggjgg
接受不了	ggjgg
接口方	giggg
接口方案	giggg
接口费	fgihg
接口费合	egmgg
接过	ggghj
接都	ggfgj
接都不	ggfgj
接都不批	ggfgj
控要	gggig
控要接	gggig
控要接你	gggig
控走	gfgig
推	ffigg
推杆	ggjgg
推杆会	ggjgg
推杆会把	ggjgg
推破	ggjgg
提了	mdfgg
提前三	kgfgg
提前三天	kgfgg
提是	ggfgj
提是你	ggfgj
提是你们	ggfgj
提醒	ggigg
提醒一	ggigg
提醒一句	ggigg
搬完	ggfgg
搬完要	ggfgg
搬完要换	ggfgg
搬迁的	gfggg
搬迁的碰	gfggg
撑	ftlgg
撤	fgigh
撤了	fgjgg
撤了我	fgjgg
撤了我跟	fgjgg
攒	gifhg
攒二	gkfgg
攒二十	gkfgg
攒二十个	gkfgg
支架你	fgigg
支架你们	fgigg
支架卡	ggfig
支架卡不	ggfig
支行的录	ggfff
收三	gggig
收三万	gggig
收三万的	gggig
收到了	ffjgg
收到当	gfggg
收到当天	gfggg
收多	ggefg
收多少	ggefg
收货	fejgg
收钱	ggegg
收钱的	ggegg
收钱的先	ggegg
收钱的那	ggegg
改不	fgghg
改不了	fgghg
改了五	ggfgj
改了五遍	ggfgj
改好	fjgfg
改完	ihfhg
改完给	mhegg
改掉	glgkg
改的	fffgg
改缝谁	ggegg
改缝谁缝	ggegg
改造前	ggghi
改造前的	ggghi
改造过	ggigj
改造过的	ggigj
放一	fgigg
放人	giggg
放八	gggig
放八个	gggig
放八个钟	gggig
放到	geggf
放到一	geggf
放到一月	geggf
放喷	ggfig
放喷房	ggfig
放喷房外	ggfig
放着	jffgg
政去	igfgg
政去谈	igfgg
故障	ggegg
效加	ggkgg
效加上	ggkgg
效应	gggig
效果付费	ggigg
教器	ggfig
教器不	ggfig
教器不是	ggfig
教室多	ggfjg
教室多八	ggfjg
敢应	ggfgg
敢说	gfegg
散会	gjggg
散会我	gjggg
散会我去	gjggg
数据库	ggggi
数据库明	ggfgk
整机	egngg
文件	ghigg
文件才	jgigg
文件才付	jgigg
文小	geggg
文小戴	geggg
文小戴今	geggg
文档得	ggghj
文档得银	ggghj
文档麻	gfggg
文档麻烦	gfggg
文走	ggegg
文走流	ggegg
文走流程	ggegg
料三	ggjgg
料三十	ggjgg
料三十多	ggjgg
料二	ggfig
料二十	ggfig
料二十八	ggfig
料你	ggigg
料你们	ggigg
料你们出	ggigg
料我	figgg
料是	gggig
料是要	gggig
料是要先	gggig
料这	jefgg
料这周	jefgg
斤八	ggfig
新了	gfggg
新了一	gfggg
新了一版	gfggg
新拆	gjggg
新料	ffegg
新标一	gigfg
新标一遍	gigfg
新注	igfgg
新注册	igfgg
新版就	gfgjg
新版就得	gfgjg
新版的	ggigg
新版的0	ggigg
新证	gjgig
新证在	gggjg
新证在换	gggjg
新车	ggfig
新车间	ggfig
新车间层	ggfig
新风	ggfig
方你	gigfg
方你们	gigfg
方你们留	gigfg
方案卓	gfggg
方案卓工	gfggg
方案我	figgg
方案我等	giggg
方案饶	gkggg
方案饶工	gkggg
方给	fgigg
方给这	fgigg
方给这个	fgigg
无人机	gfegg
无线信	gggig
无线信号	gggig
无线的	ggfig
无线的辅	ggfig
日子	effgg
日志了	gighg
旧机	fglgg
旧款	ggfgi
旧款的	ggfgi
旧款的顶	ggfgi
旧的	ggeig
旧的是	gfglf
旧的是并	gfglf
旧证	ggigg
旧证我	ggigg
旧证我们	ggigg
早上七	ggigg
早上七点	ggigg
早强的	ggfig
早强的一	ggfig
早给	ggggf
早给您	ggggf
早给您结	ggggf
时候能	jgfgg
时就	ggggi
时就得	ggggi
时就得分	ggggi
时间没	gfgig
时间没锁	gfgig
旺	ggigg
旺季	ggigg
旺季了	ggigg
昆	giggh
昆山	giggh
昆山展	giggh
昆山展厅	giggh
明天上	fkfgg
明天上午	fkfgg
明天下	figgg
明天下班	figgg
明天中	fcggg
明天中午	fcggg
明天发顺	iffgg
明天就	heggg
明天就去	ieggg
明天开	igggg
明天开给	kfggg
明天把	ilggg
明天给	idggg
明天重	giggf
明天问	giggg
明年一	ggfgj
明年一季	ggfgj
明年了	ggigg
明年二	ggigg
明年二月	ggigg
明年再	ggegg
明年再说	ggegg
明年四	gfgjg
明年四月	gfgjg
明年的	kffgg
明早	fjggf
明早给	ggggf
明早给您	ggggf
明线	ffgff
明线槽	gfgdf
明细	giggg
明细我	gjggg
明细我重	gjggg
映射	ggfig
映射表	ggfig
春节	gfigh
春节前都	ggfgg
昨晚	ggigg
是0号	fhigg
是t	gggig
是t0	gggig
是一个口	fgfgg
是一五	ggfgg
是一五年	ggfgg
是一百	fgigg
是一百八	fgigg
是不知	ggigg
是不知道	ggigg
是不锈	gggig
是不锈钢	gggig
是交	ggegg
是交钥	ggegg
是交钥匙	ggegg
是他	ffihg
是你们去	gggig
是六	ggjhg
是冻	gfggg
是冻干	gfggg
是冻干机	gfggg
是原	giggg
是原来	giggg
是原来那	giggg
是双	gggfg
是双组	gggfg
是双组份	gggfg
是只	ggkhg
是哪个	gggig
是哪个版	gggig
是够	gggig
是够了	gggig
是小	gfggh
是小纪	gfggh
是并	gfglf
是并口	gfglf
是并口的	gfglf
是弱电	ggghi
是弱电改	ggghi
是怕	ggfig
是怕台	ggfig
是怕台风	ggfig
是总	ggigg
是总价	ggkgg
是总价包	ggkgg
是慢	ggggi
是我们的	gjfgg
是按三	giggg
是按三十	giggg
是改的	fgfgg
是改造	ggigj
是改造过	ggigj
是明	ggigg
是明年	ggigg
是明年了	ggigg
是明年二	ggigg
是柜	ggigg
是油	gggig
是油污	gggig
是泵	ggigg
是泵又	ggigg
是泵又是	ggigg
是演	gfgig
是演示	gfgig
是演示版	gfgig
是移	ggegk
是移动	ggegk
是移动的	ggegk
是签	nfhgg
是红	ggfgg
是红头	ggfgg
是红头文	ggfgg
是给	ghggi
是给苏	ghggi
是给苏州	ghggi
是脚	ffigj
是脚手	ffigj
是脚手架	ffigj
是表	mffgg
是要先	gggig
是要先松	gggig
是说	ggjgg
是贵	ggfig
是贵一	ggfig
是贵一点	ggfig
是走	gighg
是走廊	gighg
是走廊的	gighg
是跟	lgfgg
是跟房	lgfgg
是跟房务	lgfgg
是防	ggfig
是防爆	ggfig
是防爆的	ggfig
是零八	ggfgg
是零八年	ggfgg
晓	dgegg
晓得	dgegg
晚上下	nfggg
晚上下班	nfggg
晚上九	ffegg
晚上九点	ffegg
晚上就	giggg
晚上就出	giggg
晚上顶	ggggi
晚上顶多	ggggi
晚从	ghggf
晚从宁	ghggf
晚从宁波	ghggf
晚发	filgg
晚成	ggggf
普通	gggig
普通料	ggfig
普通料二	ggfig
景我	kgigg
景我列	kgigg
智慧	gffgg
曲	heggg
更新了	gfggg
更新了一	gfggg
最上	gggig
最上面	gggig
最上面那	gggig
最快	giggi
最快七	ggigj
最快七月	ggigj
最快明	ggfgj
最快明年	ggfgj
最要	fgkgg
最要紧	fgkgg
最要紧的	fgkgg
月0号住	ggigg
月0号开	egegg
月一号开	ggggi
月一号我	fgigg
月三	figgh
月三十	fkggg
月三十一	foggg
月三号	ghfgi
月三号什	ggfgj
月三号才	gjfgh
月下	ggfih
月下不	ggekg
月下不来	ggekg
月中开	gfggh
月中开机	gfggh
月中我	ggigg
月中我们	ggigg
月二十五	fgigg
月二十八	gjggg
月二十号	ggigi
月五号给	jfggg
月份	offgg
月六号才	gfggh
月四	ggigg
月四成	ggigg
月坏	fgkgg
月坏两	fgkgg
月坏两次	fgkgg
月封	ggdgg
月底前出	ghggj
月底回	gfggi
月底回老	gfggi
月底才下	gggjg
月底才来	fgigg
月底给	jffgg
月底给你	jffgg
月底要	gghgj
月底要移	gghgj
月才用	ghggi
月来	ggegg
月的	gihgg
月结	gjggg
月结可	gjggg
月结可以	gjggg
月起	jgggh
月进	gfkgg
月都	ggggi
月都在	ggggi
月都在十	ggggi
有0个	ggghi
有0个有	ggghi
有0米	ggegg
有一个办	ggfgi
有一台	giggh
有一台样	giggh
有一家	fifhg
有三个	ggfgi
有三个人	ggfgi
有不	gjggg
有两个	ggigh
有两台	ggfgi
有二十五	ggfgg
有他	fgdgg
有会	fgfgg
有冷	ggfgg
有冷媒	ggfgg
有几个	ggegg
有几个人	ggegg
有啊	ggigg
有四百	gggig
有四百个	gggig
有大	ggigg
有大修	ggigg
有就	ggjgg
有就补	ggigg
有就补进	ggigg
有报	ggigg
有报表	ggigg
有新	ggfig
有新风	ggfig
有桩	fgigg
有桩站	fgigg
有桩站那	fgigg
有没有数	gfgef
有点	efjgg
有现	ggfgi
有现货	ggfgi
有现货八	ggfgi
有电也	fgigg
有电也得	fgigg
有的是	ggjgg
有空	gjfgg
有窗	ggfgk
有窗口	ggfgk
有网	ggghi
有网口	ggghi
有蒸	ggigg
有蒸汽	ggigg
有调	ggggi
有调试	ggggi
有调试的	ggggi
有资	ggigg
有资料	ggigg
有问	ggigg
有问题	ggigg
有限	ggegg
有限空	ggegg
有限空间	ggegg
有雨	gffge
期快	ffegg
期快乐	ffegg
期我要	ggigg
期我要按	ggigg
期表	ghggj
期表我	ghggj
期表我月	ghggj
期要	ggigg
期要给	ggigg
期要给我	ggigg
期那个	ggigg
期那个p	ggigg
木	fihgg
末吧	fffgg
本体先	ggfgi
本体先用	ggfgi
本体是	ggfig
本体是防	ggfig
本重	gigfg
本重新	gigfg
本重新标	gigfg
术	ifhgg
机了	ffsgg
机加	gglgg
机加不	gglgg
机加不加	gglgg
机十	ggfgi
机十牛	ggfgi
机十牛米	ggfgi
机器顶	ggfig
机器顶盖	ggfig
机坏	ggggi
机坏了	ggggi
机坏了六	ggggi
机子	giggf
机子我	giggf
机子我得	giggf
机我自	fgigg
机我自己	fgigg
机房训	gggig
机换	ggegg
机换一	ggegg
机换一台	ggegg
机搬	gfggg
机搬迁	gfggg
机搬迁的	gfggg
机电队	igggg
机电队派	igggg
机的清	giggg
机的清单	giggg
机缺	gjfgh
机缺货	gjfgh
机要	ggfgi
机要吊	ggfgi
机要吊车	ggfgi
机过	ghggf
机过来	ghggf
机那个	ggfgg
机里	gjggj
机里挪	gjggj
杀主	gggig
杀主要	gggig
杀主要是	gggig
杀我	gigfg
杀我保	gigfg
杀我保证	gigfg
杆	ggjgg
杆会	ggjgg
杆会把	ggjgg
杆会把酱	ggjgg
材	fhigg
材复	ggigg
材复检	ggigg
材复检报	ggigg
材料我	figgg
材质	fimgg
材质证	fimgg
材质证明	fimgg
杜总您	giggg
杜总您留	giggg
条我	kgigg
条我不	kgigg
条我不签	kgigg
条款	diggg
条码	ggigg
条码还	ggigg
条码还要	ggigg
条线	giggg
条路	ggfgi
条路白	ggfgi
条路白天	ggfgi
条过	ifdgg
来一个三	giggg
来一人	ggggi
来一人一	ggggi
来一次	fgkgg
来一次我	fgkgg
来万	feegg
来个	gggeg
来个立	gggeg
来个立方	gggeg
来了一	giggg
来了一周	giggg
来做	ggggj
来催	ifhgg
来八	ggfge
来八天	ggfge
来八天打	ggfge
来勘	ggigg
来勘过	ggigg
来勘过现	ggigg
来定	ifggg
来就重	igfgg
来就重新	igfgg
来带	gggig
来带油	gggig
来怎	hefgg
来怎么	hefgg
来怎么也	igfgg
来我	iifgg
来报	jgfgg
来拿	gkfgg
来的电	ggfig
来的电缆	ggfig
来的那	ggegg
来的那还	ggegg
来看	ggkgg
来真	ffjgg
来真的	ffjgg
来秒	ggfgg
来等	gjggf
来等风	gjggf
来说	ggigg
来贴	jffgg
来起	ciggg
来那个了	giggg
来那个支	ggfig
杭	giggg
杭州	giggg
杭州调	giggg
杭州调一	giggg
松口	offgg
松口了	offgg
松布的	gggig
板一	ggggi
板一台	ggggi
板一台要	ggggi
板回	fjigg
板点	giggh
板点头	giggh
板过	gigfg
板过来	gigfg
板间下	gigfg
板间下周	gigfg
板骂	ggegg
板骂了	ggegg
板骂了一	ggegg
构	figfg
构算	figfg
构算一	figfg
构算一下	figfg
果付费	ggigg
枪	giggg
枪就	ggfig
枪就不	ggfig
枪就不行	ggfig
架你	fgigg
架你们	fgigg
架你们改	fgigg
架卡	ggfig
架卡不	ggfig
架卡不进	ggfig
架跨	gfffg
架跨过	gfffg
架跨过去	gfffg
柜子得	gggig
柜子得离	gggig
柜子我	igegg
柜子我让	igegg
查日	gighg
查日志	gighg
查日志了	gighg
栅柜	igegg
栅柜子	igegg
栅柜子我	igegg
标一	gigfg
标一遍	gigfg
标书	fkhgg
标了	fgfgi
标准件	ggfgg
标准件坏	ggfgg
标注我	gjggg
标注我们	gjggg
标注没	ggegg
标注没人	ggegg
标注的	gggjg
标注要	gggjg
标注要懂	gggjg
栋	jgggg
校准	fgjgg
校店二	ggigg
校店二十	ggigg
样我们	hfigg
样本	gigfg
样本重	gigfg
样本重新	gigfg
样板间下	gigfg
样给	iffgg
样给你	iffgg
样给你们	iffgg
样费	mekgg
核这	gfggh
核这个	gfggh
核这个的	gfggh
格	igggg
格你	igggg
格你们	igggg
格你们下	igggg
栽	gghgi
桂	fiegg
案卓	gfggg
案卓工	gfggg
案卓工更	gfggg
案我	figgg
案我等	giggg
案我等视	giggg
案饶	gkggg
案饶工	gkggg
案饶工出	gkggg
桌	fgigg
桌面	fgjgg
档得	ggghj
档得银	ggghj
档得银行	ggghj
档麻	gfggg
档麻烦	gfggg
档麻烦马	gfggg
梁	fedgg
梦我	gggig
梦我们	gggig
梦我们适	gggig
检修口够	ggfeg
检做	gggig
检做不	gggig
检做不到	gggig
检报	ggigg
检报告	ggigg
检报告一	ggigg
检测报	fkjgg
检测报告	fkjgg
检过	fhegg
椅	igkgg
楼九	ggfjg
楼九间	ggfjg
楼九间带	ggfjg
楼十	gggig
楼十米	gggig
楼十米开	gggig
楼得	ggggj
楼得先	ggggj
楼得先扩	ggggj
楼试	giggg
楼试电	giggg
楼试电容	giggg
楼那间	fgfgg
楼那间是	fgfgg
楼配	ggfjg
楼配电	ggfjg
楼配电箱	ggfjg
概万	gggig
概万分	gggig
概万分之	gggig
概有	gggig
概有四	gggig
概有四百	gggig
樊	gkggg
樊工	gkggg
模块谁	ggegg
模块谁买	ggegg
次性	ggjgg
次我就	fgkgg
次我就要	fgkgg
次我来	jffgg
次我来催	jffgg
次换	ggegg
次换系	ggegg
次换系统	ggegg
次是	gighg
次装	ggigg
次要视	gfgig
次要视图	gfgig
次那份	ggfgj
次那份我	ggfgj
款吹	gfgig
款吹不	gfgig
款吹不动	gfgig
款我提	ggigg
款我提醒	ggigg
款新	gggjg
款新证	gggjg
款新证在	gggjg
款的	ggfgi
款的顶	ggfgi
款要	ffmhg
款那	kfdgg
歉	fdggg
正式版	gfgig
正式版跟	gfgig
死	ggigg
段表	gkgjg
段表您	gkgjg
段表您发	gkgjg
每个月	ggfgg
每个月十	ggfgg
每天	ggigg
每天早	ggigg
每天早上	ggigg
毒	ggkhg
比	ggigg
比价	ggjgg
比例	fgkgg
毛二	fgjgg
毫秒	ggfig
毫米	ggigg
民	fffgh
气吹三	gfgig
气吹三百	gfgig
气吹的	ggjgg
水只	gggig
水只留	gggig
水只留两	gggig
水沟离	ggegg
水沟离得	ggegg
水质	gjggg
水费的	figgg
水费的钱	figgg
水都	ggegg
水都漏	ggegg
水都漏完	ggegg
求	gfigg
求我	geggg
求我们	geggg
求我们今	geggg
江	dfhgg
池	ggigg
污	gggjg
污泵	gggjg
汽一	gjgfg
汽一熏	gjgfg
汽一熏就	gjgfg
沈	gffgg
沈主	gffgg
沈主任	gffgg
沙	ggfig
沙尘	ggfig
沙尘大	ggfig
沟离	ggegg
沟离得	ggegg
沟离得有	ggegg
没交	ggigg
没人能	ggfkg
没人能改	ggfkg
没写我	fejgg
没写我们	fejgg
没写这	ggegg
没写这个	ggegg
没吊	ggfgi
没吊篮	ggfgi
没吊篮用	ggfgi
没地	gfjhg
没地方	gfjhg
没完	fgjgg
没客	ggigg
没客人	ggigg
没得	ggegg
没得争	ggfgg
没得争取	ggfgg
没报告	ggigg
没报告我	ggigg
没指	ggfgj
没指标	ggfgj
没指标了	ggfgj
没接	ggghj
没接过	ggghj
没敢	ffdgg
没有啊	ggigg
没有就	ggigg
没有就补	ggigg
没有数	gfgef
没有电	fgigg
没有电也	fgigg
没照	ggigg
没照片	ggigg
没照片的	ggigg
没用	kgdhg
没空	fgfgg
没空调	fgfgg
没给	gfffj
没给我	gfffj
没给我们	gfffj
没解	ggkgg
没解决	ggkgg
没解决还	ggkgg
没过	ffggg
没钱	ggkgg
没钱的	ggkgg
没锁	gfgig
没问题的	hefgg
油反	gggig
油反光	gggig
油反光像	gggig
油污	gggig
法务	fhfgg
波	ghggf
波借	ghggf
波借四	ghggf
波借四台	ghggf
注册	kcfgg
注我	gjggg
注我们	gjggg
注我们找	gjggg
注没	ggegg
注没人	ggegg
注的	gggjg
注要	gggjg
注要懂	gggjg
注要懂行	gggjg
注那	ggigg
注那么	ggigg
注那么小	ggigg
泵又	ggigg
泵又是	ggigg
泵又是柜	ggigg
洋	ffjgg
洗要	ggdgg
洗要钱	ggdgg
洗要钱吗	ggdgg
洗设备现	ggfgi
派	hgjgg
派两	igggg
派两个	igggg
派两个人	igggg
流水	gggig
流水只	gggig
流水只留	gggig
流程	jgegh
流程至	ggegg
流程至少	ggegg
测一	gkggg
测了	ggigg
测报	fkjgg
测报告	fkjgg
测的	fgkgg
测试环	ifggh
测试环境	ifggh
浩	ffjgg
浩洋	ffjgg
浮置	ggfig
浮置的	ggfig
浮置的底	ggfig
涂的	ggggi
涂的就	ggggi
涂的就两	ggggi
消息	idggg
消防报	jgfgg
消防报备	jgfgg
消防那	gggig
消防那边	gggig
涩	ffpgg
温度	fgkgg
湛	giggf
湛主	giggf
湛主任	giggf
溪	fedgg
滑	fdkgg
滑轨	fdkgg
滞	fflgg
满两	gfggg
满了	ggfhg
满功	ggfeg
满功率	ggfeg
满功率肯	ggfeg
满意	ifigg
满载	fnggg
滤	fgehg
滤器	ggfgi
滤器厂	ggfgi
滤器厂家	ggfgi
滤网	ffehg
滤网半	ggfig
滤网半个	ggfig
滤芯	gfdgg
漏完	ggegg
漏完了	ggegg
漏损	ggfgg
漏水	ggegg
漏水都	ggegg
漏水都漏	ggegg
漏进	gighg
漏进去	gighg
漏进去的	gighg
演	fgfgg
演示	fgfgg
演示版	gfgig
演示版本	gfgig
灌实	gfffg
灌装间	ggegg
灌装间就	ggegg
点以	ffegg
点以后	ffegg
点以后让	ffegg
点六倍我	geggg
点到	fjfgh
点前	fkggg
点前发	fnggg
点名	ggfgg
点是	ggigg
点是多	ggigg
点是多少	ggigg
点病	ggggi
点病区	ggggi
点自	ggigg
点自动	ggigg
点自动发	ggigg
点还	fgfgg
点还有	fgfgg
点还有会	fgfgg
烦	gfigg
烦马	gfggg
烦马老	gfggg
烦马老师	gfggg
烫	ggihg
焦	fgigg
焦总	egfgg
然我	fgigg
然扣	ggigg
然扣0	ggigg
煤	pfbgg
照上	ggggi
照上传	ggggi
照片	ggigg
照片的	ggigg
照片的不	ggigg
照行	ggggi
熏	gjgfg
熏就	gjgfg
熏就花	gjgfg
爆的	ggfig
爆证要	ggigg
爆证要新	ggigg
片的	ggigg
片的不	ggigg
片的不验	ggigg
版图	doegg
版就	gfgjg
版就得	gfgjg
版就得等	gfgjg
版本	gggig
版的0	ggigg
版的0年	ggigg
版跟	gfgig
版跟域	gfgig
版跟域控	gfgig
牌归	fgfgg
牌归吊	fgfgg
牌归吊牌	fgfgg
牙	ihhgg
牛米的厂	ggfgi
牧	fddgg
物	hefgg
物业	hefgg
特	fekgg
特别	ffmgg
独做	ggfig
独做一	ggfig
独做一张	ggfig
独立	gfjgg
独立卫	gfjgg
独立卫生	gfjgg
率大概万	gggig
率肯	ggfeg
率肯定	ggfeg
率肯定不	ggfeg
环厂	gggig
环厂家	gggig
环厂家要	gggig
环境我	ifggg
环境我周	ifggg
环境明	kfggg
环境明天	kfggg
环境现	gfffj
环境现在	gfffj
现在就	igggh
现在就一	fdggh
现在排	ggggi
现在排到	ggggi
现在是t	gggig
现在是哪	gggig
现在是弱	ggghi
现在要	ggigg
现在要自	ggigg
现在都	ggfgi
现在都还	gfffj
现场我	ffjgg
现场的呀	ggigg
现货	ggggi
现货八	ggfgi
现货八十	ggfgi
现货有	ggfgi
班前发	nfggg
班前发你	nfggg
班前给	figgg
班拿	ggigg
班拿着	ggigg
班拿着手	ggigg
班看	igegg
班看看	igegg
班看看能	igegg
班长说	ggfeg
班长说得	ggfeg
球	fdggg
球机	fdggg
理下	fgfgg
理下周	fgfgg
理下周二	fgfgg
理部	fgigg
理部没	ggkgg
理部没钱	ggkgg
瓦那	ggigg
瓦那叫	ggigg
瓦那叫慢	ggigg
生僻字要	ggfig
生料	fefgg
生间	gfjgg
用一	ffqgg
用一个	ffqgg
用一个月	ffqgg
用了半	ggigg
用了半年	ggigg
用到	kgfgg
用到二	kgfgg
用到二十	kgfgg
用协	djggg
用协议	djggg
用库	ggfgi
用库存	ggfgi
用库存那	ggfgi
用我	giggg
用我们	giggg
用我们出	giggg
用无	ggfig
用无线	ggfig
用无线的	ggfig
用旧	ggdgg
用旧的	ggdgg
用早	ggfig
用早强	ggfig
用早强的	ggfig
用电	fgjhg
用的莱	ggigg
用的莱屿	ggigg
用翻	ggfgg
用翻板	ggfgg
用静	ggggi
用静力	ggggi
用静力切	ggggi
申请分	gjggg
申请分档	gjggg
电也得	fgigg
电也得有	fgigg
电也要	ggfjg
电也要说	ggfjg
电子	fglgg
电容我定	giggg
电改	ggghi
电改造	ggghi
电改造前	ggghi
电机加	gglgg
电机加不	gglgg
电机十	ggfgi
电机十牛	ggfgi
电机的	giggg
电机的清	giggg
电池	ggigg
电箱	ggfjg
电箱满	ggfjg
电箱满了	ggfjg
电脑	ggigg
电脑导	ggigg
电话	fgigg
电费	fgigg
电队	igggg
电队派	igggg
电队派两	igggg
画个	igfgg
画个开	igfgg
画个开孔	igfgg
留三间	giggg
留三间空	giggg
留两年	gggig
留两间	gigfg
留两间房	gigfg
疑	ehegg
疑函	ejggg
疑截	fhfgg
疑截止	fhfgg
病区	ggggi
痕	gggig
登电	ggigg
登电脑	ggigg
登电脑导	ggigg
白天限	ggfgi
白天限货	ggfgi
白的	ggjgg
白的像	ggnfg
白的像医	ggnfg
白等	fgigg
白等一	fgigg
白等一季	fgigg
白送松	fgigg
白送松布	fgigg
白送真	gifgg
白送真送	gifgg
百克以	gfgig
百克以下	gfgig
百克的	ggfgg
百克的用	ggfgg
百克那	gfgig
百克那款	gfgig
百八十	ggfgg
百八十托	ggfgg
百六十米	ggggi
百分之一	ggigg
百多家	gjggg
百毫	ggfig
百毫秒	ggfig
百瓦	ggfjg
的0	gfigg
的0万	ifjgg
的0年	ggigg
的0年以	ggigg
的0月	efggg
的一个礼	ggfig
的不验	ggigg
的不验收	ggigg
的两	ggegg
的事我不	ggegg
的事散	gjggg
的事散会	gjggg
的人体	gighg
的人体感	gighg
的人干	ggigg
的人进	kgfgg
的人进厂	kgfgg
的人都	fgigg
的人都定	fgigg
的像	ggnfg
的像医	ggnfg
的像医院	ggnfg
的先	ggegg
的先放	ggegg
的先放着	ggegg
的动	gggig
的动环	gggig
的单子就	fgigg
的卡	jgfgg
的厂	ggfgi
的厂家	ggfgi
的厂家有	ggfgi
的名	jgegg
的名单	jgegg
的名单给	jgegg
的吗	gffgg
的含	delgg
的呀	ggigg
的型	ggigg
的型材	ggigg
的型材复	ggigg
的复	ggggi
的复审	ggggi
的复审完	ggggi
的字谁	ggigg
的字谁看	ggigg
的对	gggig
的对不	gggig
的对不出	gggig
的小	icghg
的就两	ggggi
的就两个	ggggi
的就是一	fgigg
的屏	ggfig
的屏厚	ggfig
的屏厚一	ggfig
的年	gffgi
的年底	gffgi
的年底盘	gffgi
的底	ggfig
的底座	ggfig
的录音	ggfff
的录音盒	ggfff
的总	fgigg
的我从	giggg
的我从后	giggg
的我们	fgjgg
的换	fgkgg
的排到	ggfgi
的排到七	ggfgi
的接口费	gggig
的文	jgigg
的文件	jgigg
的文件才	jgigg
的旧	ggigg
的旧证	ggigg
的旧证我	ggigg
的时候	ggfgg
的明	ggegg
的明年	ggegg
的明年再	ggegg
的是交	ggegg
的是交钥	ggegg
的是小	gfggh
的是小纪	gfggh
的是并	gfglf
的是并口	gfglf
的机子	giggf
的机子我	giggf
的样	gfkgg
的清	giggg
的清单	giggg
的用	ggfgg
的用翻	ggfgg
的用翻板	ggfgg
的电缆	ggfig
的电缆孔	ggfig
的看复	ggigg
的看复购	ggigg
的积分流	gggig
的箱	gfihg
的组	ggfgi
的组借	ggfgi
的组借一	ggfgi
的网	ggghi
的老	gffhg
的老板	fdegg
的莱	ggigg
的莱屿	ggigg
的计	fglgg
的计划	fglgg
的话三	ggfgj
的话三周	ggfgj
的话单价	giggg
的话最	gggig
的话最上	gggig
的账不	fgfgg
的账不是	fgfgg
的账十	ggigg
的账十八	ggigg
的费	gjegg
的费用	gjegg
的辅	ggfig
的辅助	ggfig
的辅助摄	ggfig
的过	ggigg
的过完	ggigg
的过完双	ggigg
的进	ggfgi
的进不	ggfgi
的进不来	ggfgi
的那	ggigg
的那几	ggigg
的那几个	ggigg
的那家	fgmgg
的那还	ggegg
的那还叫	ggegg
的酱	gggig
的酱包	gggig
的酱包含	gggig
的量	ihfgg
的钱我们	gdggg
的钱我这	figgg
的问题是	ffigj
的需	geggg
的需求	geggg
的需求我	geggg
的顶	ggfgi
的领	jgggg
的领导	jgggg
的领导都	fgigg
的风	gghgi
的风险	ggfgj
的风险评	ggfgj
的龙骨	ggfgi
的龙骨预	ggfgi
皮	ffigg
皮带	ffigg
盏	fgigg
盐	gggig
盐高	gggig
监局	ggfgg
监局每	ggfgg
监局每个	ggfgg
监测	ggegg
监点	ggfgi
监点头	ggfgi
盒的	ggkgg
盒的事	ggkgg
盖子	gggig
盖子信	gggig
盖子信号	gggig
盖打	ggfig
盖打开	ggfig
盖打开要	ggfig
盖章	gefgg
盘	fgigg
盟两	gjggg
盟两百	gjggg
盟两百多	gjggg
目前	ggghi
目前没	ggghj
目前没接	ggghj
目录的	jgigg
目录的文	jgigg
目批	fgigg
目批的	fgigg
目批的就	fgigg
盯死	giggg
盯着	fjfgg
盯货	fgfgg
盲测	igigg
直没	ggigg
直没交	ggigg
相机坏	ggggi
相机坏了	ggggi
相机过	ghggf
相机过来	ghggf
省厅批	geggg
省厅批文	geggg
省局	ggekg
省平	ffigg
省平台	ffigg
省平台最	ffigg
看一	ffegg
看也	ggggi
看也就	ggggi
看也就十	ggggi
看了一	feagg
看产	gggig
看产品	gggig
看产品效	gggig
看你	dgkgg
看你们	dgkgg
看你们质	ggigg
看出	ggihg
看出来	ggihg
看到	hgigg
看到两	ggigg
看到两间	ggigg
看到补	jgigg
看到补贴	jgigg
看周	ggegg
看周中	ggegg
看周中能	ggegg
看复	ggigg
看复购	ggigg
看复购率	ggigg
看完	ficgg
看完了	fgZgg
看对	igfgg
看对不	igfgg
看对不对	igfgg
看得见	ggigg
看检	ggfeg
看检修	ggfeg
看检修口	ggfeg
看负	giggg
看负流	giggg
看负流量	giggg
真急	giggh
真急可	giggh
真急可以	giggh
真的	ffjgg
真送	gifgg
真送不	gifgg
真送不起	gifgg
着上	ggggi
着上人	ggggi
着上人受	ggggi
着十	gdggg
着十一	gdggg
着十一号	gdggg
着手	ggigg
着手酸	ggigg
着线	ggfig
着走	ggigg
着跑	ggfig
督	fgegg
督导	fgegg
知道	ggigg
知道后	ggigg
知道后厨	ggigg
短十	giggh
短十五	giggh
短十五公	giggh
短的	gggig
短的话	gggig
短的话最	gggig
矿	jgigg
矿长	jgigg
码七	gggig
码七层	gggig
码十	kgigg
码十二	kgigg
码十二条	kgigg
码放	gggig
码放八	gggig
码放八个	gggig
码还	ggigg
码还要	ggigg
码还要对	ggigg
砍	ggjgg
砍到	gglgg
研	ifggg
研发	ffggg
硬	ffjgg
确认下	geggg
碰	geggg
示教	ggfig
示教器	ggfig
示教器不	ggfig
示版	gfgig
示版本	gfgig
礼拜一	gifgg
礼拜一给	gifgg
礼拜不	jfdgg
礼拜二	egfgg
票十	ggigg
票十五	ggigg
票十五号	ggigg
禁	fefgg
离得	ggegg
离得有	ggegg
离得有0	ggegg
离楼	gggig
离楼十	gggig
离楼十米	gggig
种	hehgg
科技	ffigg
科长	giegg
秒一	gggig
秒一刷	gggig
秒二	ggigg
秒二不	ggjgg
秒二不行	ggjgg
秒五	ggjgg
租户	ggigg
租户下	ggigg
租户下午	ggigg
租赁	fgfgg
积分流	gggig
积分流水	gggig
移动	ggfgi
移动的	ggegk
移栽	gghgj
程师	gdggh
程改	figfg
程改好	figfg
程至	ggegg
程至少	ggegg
程至少二	ggegg
程部	hffgg
程部要	ifggg
稳定	ggigg
稳定一	ggigg
稳定一个	ggigg
稿	gihgg
空出	gffgi
空出来	gffgi
空压机我	fgigg
空压机换	ggegg
空房	giggg
空调	fhigg
空载	mgggg
空间	ggegg
空间作	ggegg
空间作业	ggegg
穿不过	gggig
穿不过去	gggig
窗口只	ggghi
窗口只有	ggghi
窗口现	ggghi
窗口现在	ggghi
立卫	gfjgg
立卫生	gfjgg
立卫生间	gfjgg
立方	gggeg
立方的	gggeg
立面	ggggi
立面才	ffigj
立面才装	ffigj
立面的	ggfgi
立面的龙	ggfgi
站得	ggegg
站得住	ggegg
站得住吗	ggegg
章的	effgg
端午的	fgigg
端午的单	fgigg
第一个	jgggg
第一单	fglgg
第二台	igdgg
第二台的	igdgg
第二批六	ggigg
等一	fgigg
等一季	fgigg
等了	gfgig
等了三	gfgig
等了三个	gfgig
等于	ggigg
等于没	ggigg
等于没客	ggigg
等于白	fgigg
等于白等	fgigg
等会	ggfgg
等会儿	ggfgg
等会儿就	ggfgg
等开	gghgj
等开春	gghgj
等视	giggg
等视图	giggg
等视图来	giggg
等风	gjggf
答应	lffgg
答疑	ehggg
答疑截	fhfgg
答疑截止	fhfgg
筛	giggg
筛一	giggg
筛一遍	giggg
筛一遍今	giggg
签字	ngigg
签完	ffkgg
签的	fgjgg
签进	ggigg
签进度	ggigg
签进度款	ggigg
算一	figfg
算一下	figfg
算在	ggjgg
算在质	ggkgg
算在质保	ggkgg
算谁	ggigg
算谁的	ggigg
管小	igggg
管小吴	igggg
管小吴跟	igggg
管是一	ggfgg
管是一五	ggfgg
箱子我	gkfgg
箱子我给	gkfgg
箱满	ggfjg
箱满了	ggfjg
篮	igfgh
篮只	ggfgi
篮只有	ggfgi
篮只有两	ggfgi
篮我	kgfgg
篮我借	kgfgg
篮我借你	kgfgg
篮用	ggfgi
米产	ggigg
米产量	ggigg
米产量掉	ggigg
米六	ggfig
米开	gggig
米开外	gggig
米的厂	ggfgi
米的厂家	ggfgi
糊	fgigg
系统厂	ggfkg
系统厂家	ggfkg
系统的积	gggig
系统的需	geggg
系统错	ggegg
系统错了	ggegg
紧张	ggggi
紧抓	fgfgg
紧抓紧	fgfgg
紧的	fgkgg
红外漏	gighg
红外漏进	gighg
红外那	gggjg
红外那款	gggjg
红头	ggfgg
红头文	ggfgg
红头文件	ggfgg
红线	fgigg
约	gifgg
级初	ggfig
级初效	ggfig
纪	gfggh
纸上	gggig
纸上没	gggig
纸上没有	gggig
纸我	ifggg
纸我找	ifggg
纸我找工	ifggg
线一天	ggfgi
线三成	ggigg
线体	ggjgg
线体三	ggjgg
线体三秒	ggjgg
线信号穿	gggig
线孔	gggig
线我	jgegg
线我来	jgegg
线我来催	jgegg
线拆吊	ggigg
线拆吊顶	ggigg
线槽	gfgdf
线的辅	ggfig
线的辅助	ggfig
线的钱	gdggg
线的钱我	gdggg
组份	gggfg
组份的	gggfg
组份能	gggfg
组份能到	gggfg
组过	giggg
组过来	giggg
组长	giggg
组长放	giggg
组长放人	giggg
细我	gjggg
细我重	gjggg
细我重新	gjggg
经截	gffgi
经截了	gffgi
经是	lgfgg
经是跟	lgfgg
经是跟房	lgfgg
经理下	fgfgg
经理下周	fgfgg
经费	ffigg
结可	gjggg
结可以	gjggg
结可以谈	gjggg
结婚总	ggfgg
结婚总不	ggfgg
结构	figfg
结构算	figfg
结构算一	figfg
绕一	ggfgg
绕一下	ggfgg
绕一下多	ggfgg
给一台可	gjggj
给个清	hgegg
给个清单	hgegg
给书面的	figfg
给他	ejggg
给你	igfgg
给你们	jffgg
给你们测	iffgg
给你名	ifggg
给你名单	ifggg
给你攒	gkfgg
给信	qlggg
给到十	ggegg
给到十间	ggegg
给您回	giggg
给您回音	gifgg
给您复	fggkg
给您复测	fggkg
给您结	ggggf
给您结果	ggggf
给您送	figgg
给您送过	figgg
给我一个	egggg
给我一户	ggigg
给我们	ihfhg
给我们视	gfgig
给我停	ggggi
给我停几	ggggi
给我延	ggigg
给我延一	ggigg
给我换	kgpgg
给我看	dhhgg
给樊	gkggg
给樊工	gkggg
给苏	ghggi
给苏州	ghggi
给苏州那	ghggi
给蔺	igfgg
给蔺工	igfgg
给蔺工你	igfgg
给财	figgg
给财务	figgg
给这	fgigg
给这个	fgigg
给这个项	fgigg
给韩	gfggg
给韩冬	gfggg
统一	ggihg
统厂	ggfkg
统厂家	ggfkg
统厂家不	ggfkg
统的积	gggig
统的积分	gggig
统的需	geggg
统的需求	geggg
统错	ggegg
统错了	ggegg
统错了八	ggegg
续	fhigg
续签	cgkgg
维	ngegg
维修	ngdgg
维修基	igfgg
维修基金	igfgg
绿化带那	gggig
缆是	gffgi
缆是移	ggegk
缆是移动	ggegk
缓存0	gggig
缓存0秒	gggig
缝也	ggigg
缝也得	ggigg
缝也得八	ggigg
缝大	gighg
缝谁	ggegg
缝谁缝	ggegg
缺	ghigg
缺货	gjfgh
网半	ggfig
网半个	ggfig
网半个月	ggfig
置的	ggfig
置的底	ggfig
置的底座	ggfig
群	ggigg
群控	gggig
群控要	gggig
群控要接	gggig
群里	ffjgg
羽	fefhg
翟	ggfgi
翟经	ggfgi
翟经理	ggfgi
翻了	gfggh
翻了下	gfggh
翻了下排	gfggh
翻板	ggfgg
翼	gfigg
翼农	gfigg
老家结	gfggi
老家结婚	gfggi
老师去	gfggg
老师去要	gfggg
老师培	ggggj
老师培训	ggggj
老方	gigfg
老方你	gigfg
老方你们	gigfg
老板回	fjigg
老板点	giggh
老板点头	giggh
老板骂	ggegg
老板骂了	ggegg
老楼试	giggg
老楼试电	giggg
老系	ggfig
老系统	ggfig
老系统厂	ggfkg
老系统的	gggig
考勤	gfkgg
考勤不	gfkgg
考勤不要	gfkgg
考核	fgigg
考证	ggfgg
者做	ggfig
者做浮	ggfig
者做浮置	ggfig
者用	ggfig
者用无	ggfig
者用无线	ggfig
而且新	ggfig
而且新车	ggfig
而费	ggfig
而费电	ggfig
聊	fffgg
联系	ecegg
肯定不	ggfeg
肯定不行	ggfeg
胸	fhigg
胸径	fhigg
能不能加	igegg
能不能半	gifgg
能不能给	ggegg
能不让	ggfgg
能不让人	ggfgg
能先上	ggggi
能先上六	ggggi
能先用	ggegg
能先用旧	ggdgg
能免	ggkgg
能再批	fgigg
能再批了	fgigg
能再拖	ggfgi
能到九	gggfg
能到九十	gggfg
能加	igegg
能加一	igegg
能加一个	igegg
能十	gffgi
能十二	gffgi
能十二月	gffgi
能半	gifgg
能半价	gifgg
能合	ggfgg
能合一	ggfgg
能合一块	ggfgg
能撤	fgjgg
能核	gfggh
能核这	gfggh
能核这个	gfggh
能盖	geggg
能看	ggfig
能看出	ggfig
能看出来	ggfig
能码	gggig
能码七	gggig
能码七层	gggig
能筛	giggg
能给到	ggegg
能给到十	ggegg
能给我	ggggi
能给我停	ggggi
能要	gojgg
能走	ggfig
能走原	ggfig
能走原来	ggfig
能靠	gggig
能靠x	gggig
能靠x光	gggig
脑	ggigg
脑导	ggigg
脚	gghgi
脚手	ffigj
脚手架	ffigj
腊	ifjgh
腊月	ifjgh
腊月二	ifjgh
腊月二十	ifjgh
腾	kgfgh
臂展短十	giggh
臂展短的	gggig
自动发到	ggigg
自动发这	gigfg
自己不	ggfgg
自己不会	ggfgg
自己想	ggigg
自己想办	fgigg
自己登	ggigg
自己登电	ggigg
自己的	ghdgg
自己算	ggfgg
至于	ggfgg
至少二	ggegg
至少二十	ggegg
般三	ggghj
般三到	ggghj
般三到四	ggghj
节前都	ggfgg
节前都排	ggfgg
节后	fgmgg
芮	ggigg
芯板	gggig
花我	igfgg
花我这	igfgg
花我这边	igfgg
苏	ghggi
苏州	ghggi
苏州那	ghggi
苏州那家	ghggi
苗	fgjgg
苗总	ffjgg
苗木	fiigg
苦	geggg
荀	gfggg
荀总	gfggg
荀总监	gfggg
草一	ggigg
草一件	ggigg
草一件都	ggigg
药	gfjgg
莱	gfhgg
营业	gjggg
营那	igfgg
营那家	igfgg
营那家不	igfgg
落	giggf
落实	giggf
蒲	lgfgg
蒲主	odfgg
蒲主任	odfgg
蒸汽一	gjgfg
蒸汽一熏	gjgfg
蓝	gffgg
蔺工	igfgg
蔺工你	igfgg
蔺工你看	igfgg
薪	ffrgg
薪酬	ffrgg
虚	ggdgg
行不	gnfgg
行了	ggfig
行吧	hfegg
行就	gjghg
行就得	gggig
行就得在	gggig
行我	miggg
行我现	miggg
行我现在	miggg
行接	gfggg
行接口	gfggg
行接口文	gfggg
行政	igfgg
行政去	igfgg
行政去谈	igfgg
行的人	gggjg
行的录	ggfff
行的录音	ggfff
行目	ggghj
行目前	ggghj
行目前没	ggghj
行里	ggihg
行里不	ggjgg
行里不行	ggjgg
行里现	gggig
行里现在	gggig
补上	ggegg
补上来	ggegg
补上来的	ggegg
补充	igfgg
补充协	mgegg
补充协议	mgegg
补水	figgg
补水费	figgg
补水费的	figgg
补测	geghg
补贴目	jgigg
补贴目录	jgigg
补进	ggigg
补进来	ggigg
表十	figgg
表十五	figgg
表十五号	figgg
表您	gkgjg
表您发	gkgjg
表您发我	gkgjg
表我月	ghggj
表我月底	ghggj
表格你	igggg
表格你们	igggg
表班	igegg
表班看	igegg
表班看看	igegg
袋	fgqgg
被老	ggegg
被老板	ggegg
被老板骂	ggegg
裁差	ggigg
裁差不	ggigg
裁差不多	ggigg
裁床归	fgfgg
裁床归裁	fgfgg
裂	efegg
装上	jgfgg
装两	jgigh
装两个	kgggh
装之	ggigg
装之前	ggigg
装之前给	ggigg
装了	ffigj
装了三	ffigj
装了三成	ffigj
装二	ggggi
装二十	ggggi
装二十五	ggggi
装四	ggfgi
装四天	ggfgi
装完我	gigfg
装完我守	gigfg
装机	ggfgi
装机要	ggfgi
装机要吊	ggfgi
装灌	ggegg
装灌装	ggegg
装灌装间	ggegg
装的我	giggg
装的我从	giggg
装要停	ggfgi
装要停线	ggfgi
装间	ggfgg
装间就	ggegg
装间就四	ggegg
西立	ggggi
西立面	ggggi
西立面才	ffigj
西立面的	ggfgi
要0小	femgg
要0小时	femgg
要一下	gfggg
要一个	igfgg
要一个月	igfgg
要三个晚	ggggi
要三周	ggggi
要三百	ggfgi
要三百二	ggfgi
要上	ighgg
要上线	ggjgg
要下来	igfgg
要不	dfmfg
要两张	gggig
要两张a	gggig
要个	eiggg
要么做	gfffg
要么做个	gfffg
要么灌	gfffg
要么灌实	gfffg
要么限	gggig
要么限购	gggig
要九台	ghggi
要人	gifgg
要停	ggggi
要停吊	ggggi
要停吊两	ggggi
要停线	ggfgi
要停线一	ggfgi
要先松	gggig
要先松布	gggig
要全	ggigg
要全部	ggigg
要全部传	ggigg
要八十	ggfgi
要八十吨	ggfgi
要写	ggagg
要分	ggigg
要到	hfigg
要加一台	gggjg
要加钱	ggigg
要加钱嘛	ggigg
要单	ggfig
要单独	ggfig
要单独做	ggfig
要压	fgkhg
要去	geggg
要去申	geggg
要去申请	geggg
要吊	ggggi
要吊车	ggfgi
要四米	ggfig
要四米六	ggfig
要图	ggfeg
要图纸	ggfeg
要多两	ggfig
要多两米	ggfig
要多少	ggeff
要多少图	ggeff
要对	ggigg
要对半	ggigg
要对半天	ggigg
要开个	gggig
要开个走	gggig
要开发	ggghj
要懂	gggjg
要懂行	gggjg
要懂行的	gggjg
要我	igggh
要我们	igggh
要我们总	ggfgi
要报	ggekg
要报省	ggekg
要报省局	ggekg
要拆	ggggi
要拆架	ffigj
要拆架子	ffigj
要按	ggigg
要按效	ggigg
要按效果	ggigg
要挪	ggegk
要挪得	ggegk
要挪得走	ggegk
要换r	ggfgg
要换r0	ggfgg
要接	gggig
要接你	gggig
要接你们	gggig
要提	ggfgg
要提前	hgfgg
要提前三	kgfgg
要收	gfjhg
要收三	gggig
要收三万	gggig
要新	ggigg
要新版	ggigg
要新版的	ggigg
要是油	gggig
要是油污	gggig
要有限	ggegg
要有限空	ggegg
要来看	ggjgg
要每	ggigg
要每天	ggigg
要每天早	ggigg
要气	ggjgg
要气吹	ggjgg
要气吹的	ggjgg
要求	ffkgg
要消	igfhg
要消防	igfhg
要消防报	jgfgg
要消防那	gggig
要用	ggggj
要的	ggihg
要看产	gggig
要看产品	gggig
要看到	hgigg
要看到两	ggigg
要看到补	jgigg
要移	gghgj
要移栽	gghgj
要紧	fgkgg
要紧的	fgkgg
要给	ighgg
要给我	jgigg
要给我延	ggigg
要缝	ggigg
要缝也	ggigg
要缝也得	ggigg
要能	gojhg
要自己登	ggigg
要视	gfgig
要视图	gfgig
要视图等	gfgig
要说	ggfjg
要费	ggkgg
要费用	ggkgg
要走采	ggigj
要走采购	ggigj
要跟	ifggg
要跟隔	igfgg
要跟隔壁	igfgg
要重	igghg
要重做	mgegg
观	eifgg
规部	hgegg
规部说	hgegg
规部说了	hgegg
视图来	giggg
视图来了	giggg
视图等	gfgig
视图等了	gfgig
解决	ggkgg
解决还	ggkgg
解决还要	ggkgg
警	ggjgg
计划	ihhgg
计总	fgagg
计总监	fgagg
计追	fgkgg
计追踪	fgkgg
订	fnggg
认一批料	ggjgg
认下	geggg
认不认	ggegg
让人整	jfggg
让人整理	jfggg
让人结	ggfgg
让他七	foggg
让他七月	foggg
让他三	fZggg
让他三十	fZggg
让他们下	hgegg
让仪	igegg
让仪表	igegg
让仪表班	igegg
让售	flfgg
让售后	fjfgg
让基	ggigg
让基建	ggigg
让基建的	ggigg
让库	igggg
让库管	igggg
让库管小	igggg
让我	fjhgg
让我们	fpegg
让技	ejfgg
让机	igggg
让机电	igggg
让机电队	igggg
让用	ggfgg
让用了	ggfgg
让结	figfg
让结构	figfg
让结构算	figfg
让行	igfgg
让行政	igfgg
让行政去	igfgg
让走	ffegg
议室那	ggfgg
议室那一	ggfgg
记着	gegfg
讲去	ggeff
讲吧	fgfgg
讲完	fgfgg
讲完我	fgfgg
讲完我得	fgfgg
讲标	djfgg
讲的是交	ggegg
讲这	celgg
设备现	ggfgi
设备现货	ggfgi
设计总	fgagg
设计总监	fgagg
证书	fhigg
证压	gigfg
证压到	gigfg
证压到千	gigfg
证在	gggjg
证在换	gggjg
证在换月	gggjg
证就	ggigg
证就得	ggigg
证就得做	ggigg
证我们不	ggigg
证我们只	ggfgi
证明	fimgg
证的	heggg
证要半	ggfgi
证要半个	ggfgi
证要新	ggigg
证要新版	ggigg
评估	ihfgh
评估写	ggfgj
评估写得	ggfgj
评估我	figfg
评估我重	figfg
词够	hgegg
词够不	hgegg
词够不够	hgegg
试分	gjggg
试分三	gjggg
试分三块	gjggg
试环	ifggh
试环境	ifggh
试环境我	ifggg
试环境明	kfggg
试环境现	gfffj
试用	eilgg
试用协	djggg
试用协议	djggg
试电	giggg
试电容	giggg
试电容我	giggg
试的	ggggi
试的人	ggggi
话三	ggfgj
话三周	ggfgj
话单价	giggg
话单价就	giggg
话最	gggig
话最上	gggig
话最上面	gggig
说0	eeggg
说三	fgjgg
说九	ggjgg
说九十	ggjgg
说九十九	ggjgg
说了算	ggigg
说五	ffegg
说五月	ffegg
说他	efggg
说先	iijgg
说十	oicgh
说十一	gjfgh
说十一月	gjfgh
说吊	fgjgg
说吊牌	fgjgg
说回	fgfgg
说回总	fgfgg
说回总仓	fgfgg
说回门	fgfgg
说回门店	fgfgg
说好	dgmgg
说我	ffjgg
说我们	feogg
说我们的	feogg
说我车	ggegg
说我车间	ggegg
说没	gfkgg
说法	figgg
说清	iffgg
说看	fjgfg
说看不	gjgfg
说看不清	gjgfg
说要	obegg
说话	hgcgg
说这	meegg
说这个	meegg
说隔	ggigg
说隔壁	ggigg
说隔壁那	ggigg
请了	gfggi
请了二	gfggi
请了二十	gfggi
请分	gjggg
请分档	gjggg
请好	fgigg
请好了	fgigg
请示	ifggg
诺	eghgg
诺书	dhggg
谁买	ggegg
谁出	ggmgg
谁来	ggggj
谁来做	ggggj
谁核	ggffg
谁的	ggigg
谁看	ggigg
谁看得	ggigg
谁看得见	ggigg
谁缝	ggegg
调一组	giggg
调一组过	giggg
调不	fgffg
调不了	fgffg
调不了就	fgffg
调试分	gjggg
调试分三	gjggg
调试的	ggggi
调试的人	ggggi
谈的	fefgg
谢	ieigg
谢总	fgogg
谢谢	jefgg
负0度住	ggegg
负流	giggg
负流量	giggg
财务说	ngegg
财务说回	fgfgg
账不	fgfgg
账不是	fgfgg
账不是一	fgfgg
账十	ggigg
账十八	ggigg
账十八号	ggigg
账期	igfgg
货八	ggfgi
货八十	ggfgi
货八十台	ggfgi
货再	ggfgi
货再换	ggfgi
货有	ggfgi
货车	ggfgi
质保期	ggigg
质保期要	ggigg
质保里	ggkgg
质疑	fgdgg
质证	fimgg
质证明	fimgg
质量有	ggigg
质量有问	ggigg
质量的	ggegg
质量的事	ggegg
质量部	jmlgg
购今	ggfgj
购今年	ggfgj
购今年没	ggfgj
购率	ggigg
贴目	jgigg
贴目录	jgigg
贴目录的	jgigg
贴着	ggfig
贴着线	ggfig
贵0	ggehg
贵一点	ggfig
贵多	ggegg
贵多少	ggegg
贵多少我	ggegg
贵月	gfggi
贵月底	gfggi
贵月底回	gfggi
费合	egmgg
费合同	egmgg
费合同里	egmgg
费我	ifhgg
费用我	giggg
费用我们	giggg
费电	ggfig
费的	igfgg
费的钱	figgg
费的钱我	figgg
赁	fgfgg
资料	hgfgg
赖	geggg
赖经	geggg
赖经理	geggg
走他	ggegk
走他们	ggegk
走他们流	ggegk
走原	ggfig
走原来	ggfig
走原来的	ggfig
走合	ngegg
走合同	ngegg
走完	lffgg
走廊	gighg
走廊的	gighg
走廊的人	gighg
走明	gfgfg
走明线	gfgdf
走明线槽	gfgdf
走流	ggegg
走流程	ggegg
走流程至	ggegg
走的量	giggg
走线	gggig
走线孔	gggig
走维	igfgg
走维修	igfgg
走维修基	igfgg
走采	ggigj
走采购	ggigj
赶不	gfggi
赶不上	gfggi
赶不上就	gghgj
赶得	fbfgi
赶得上	fbfgi
赶得上但	ggfgi
赶紧	dkdgg
起来	ffkhg
起码十	kgigg
起码十二	kgigg
起码放	gggig
起码放八	gggig
起草	ejggg
超卖率	gggig
超卖率大	gggig
超百	ggigg
超百分	ggigg
超百分之	ggigg
趟	dlegg
跑满	ifegg
跟他	ihfgg
跟他说了	iifgg
跟你们	fgihg
跟你们没	fgjgg
跟你对	igggg
跟你对接	igggg
跟公	gjfgg
跟公司	gjfgg
跟公司要	gjfgg
跟厂	fjggg
跟域	gfgig
跟域控	gfgig
跟域控走	gfgig
跟大	fengg
跟大家	fengg
跟我	fhjgg
跟我手	ggigg
跟我手裁	ggigg
跟我讲	gmjgg
跟我闹	ggigg
跟我闹怎	ggigg
跟房	jgegg
跟房务	jgegg
跟房务抢	lgfgg
跟房务磨	ggegg
跟招	fgigg
跟招商	fgigg
跟招商局	fgigg
跟老	hfhgg
跟老板	hfhgg
跟财	jdfgg
跟财务	jdfgg
跟阿	gfggi
跟阿贵	gfggi
跟隔	igfgg
跟隔壁	igfgg
跟隔壁借	igfgg
跟领	figgg
跟领导	figgg
跨	gfffg
跨过	gfffg
跨过去	gfffg
路之	ggdgg
路之前	ggdgg
路之前必	ggdgg
路十	ggdgg
路十月	ggdgg
路十月封	ggdgg
路是	gggig
路是你	gggig
路是你们	gggig
路白	ggfgi
路白天	ggfgi
路白天限	ggfgi
踪	ggigg
身	giggg
身份	imfgg
身份证	imfgg
车牌	ffjgg
车要	ggfgi
车要八	ggfgi
车要八十	ggfgi
车间层	ggfig
车间层高	ggfig
车间有	ggihg
轨	fdkgg
轴	ggihg
载	highg
辅	iiehg
辑	ggfig
辑能	ggfig
辑能看	ggfig
辑能看出	ggfig
辛	fbegg
辛苦	fbegg
边会	ggggi
边会喷	ggggi
边会喷涂	ggggi
边先画	igfgg
边先画个	igfgg
边我	kecgg
边把	ggfig
边把原	ggfig
边把原字	ggfig
边沙	ggfig
边沙尘	ggfig
边沙尘大	ggfig
边点	gggig
边点头	gggig
边的账	fgfgg
边的账不	fgfgg
边能	geghg
边还	fgggg
边还有	fgggg
达梦我	gggig
达梦我们	gggig
迁的	gfggg
迁的碰	gfggg
迁的碰头	gfggg
过了我	lgcgg
过去	fifgg
过吊	ggfgi
过吊篮	ggfgi
过吊篮只	ggfgi
过完	ggigg
过完双	ggigg
过完双十	ggigg
过就	ggigg
过就是	ggigg
过就是明	ggigg
过广	fgjgg
过广东	fgjgg
过广东那	fgjgg
过期	hjigg
过杀主	gggig
过杀主要	gggig
过杀我	gigfg
过杀我保	gigfg
过滤器	ggfgi
过滤器厂	ggfgi
过现场的	ggigg
过老	gggig
过老系	gggig
过老系统	gggig
运营那	igfgg
运营那家	igfgg
返了	ggfgi
返了十	ggfgi
返了十天	ggfgi
返厂	ggggi
返厂要	ggggi
返厂要三	ggggi
返工	ggfgi
返工返	ggfgi
返工返了	ggfgi
还叫	ggegg
还叫上	ggegg
还叫上报	ggegg
还差五	ghggi
还差五台	ghggi
还得再	ggfgi
还得再办	ggfgi
还是	jgfgg
还有0	egigg
还有一	ihfhh
还有他	fgdgg
还有会	fgfgg
还有冷	ggfgg
还有冷媒	ggfgg
还有报	ggigg
还有报表	ggigg
还有新	ggfig
还有新风	ggfig
还有调	ggggi
还有调试	ggggi
还有资	ggigg
还有资料	ggigg
还有雨	gffge
还没	fgcgi
还没给	gfffj
还没给我	gfffj
还要对	ggigg
还要对半	ggigg
还要消	gggig
还要消防	gggig
还要费	ggkgg
还要费用	ggkgg
还说	hehgg
这三	ljhgg
这不	ggigg
这不又	ggigg
这不又要	ggigg
这个得	ggfig
这个得您	ggfig
这个我得	geggg
这个我报	figgg
这个我查	gighg
这个报	ggigg
这个报价	ggigg
这个月	ifhgh
这个月十	gffgi
这个月底	jffgg
这个月的	ehigg
这个的	gfggh
这个的是	gfggh
这个窗	ggigg
这个窗口	ggigg
这个简	gigfg
这个简单	gigfg
这个谁出	ggjgg
这个谁核	ggffg
这么干	ggfge
这么干下	ggfge
这么说	ffjgg
这么说的	ffjgg
这儿的	ffigj
这儿的问	ffigj
这叫	ggfff
这叫什	ggfff
这叫什么	ggfff
这周三	figgg
这周三给	figgg
这周做	gigfg
这周做完	gigfg
这周四	jjggg
这周四打	figgg
这周四给	kjggg
这周定不	fgfgg
这周改	glgkg
这周改掉	glgkg
这周末	fffgg
这周末吧	fffgg
这周给	hfggg
这是红	ggfgg
这是红头	ggfgg
这次我	iifgg
这次我来	jffgg
这边会	ggggi
这边会喷	ggggi
这边先	igfgg
这边先画	igfgg
进不	igfgh
进不去	kgegh
进不来	ggfgi
进厂	kgfgg
进厂要	kgfgg
进厂要提	kgfgg
进场	folgg
进度	gfjgg
进度款	gfjgg
进来带	gggig
进来带油	gggig
远程	figfg
远程改	figfg
远程改好	figfg
连着	ggggi
连着上	ggggi
连着上人	ggggi
迟	fefhg
迟两	ggfig
迟两百	ggfig
迟两百毫	ggfig
追	fgkgg
追踪	fgkgg
退回	fgmgg
退回来	fgmgg
退回来了	fgmgg
送一	gfegg
送一个	gfegg
送不起	gifgg
送到	fqggg
送松	fgigg
送松布	fgigg
送松布机	fgigg
送真	gifgg
送真送	gifgg
送真送不	gifgg
送过	figgg
送过来	figgg
适配	gggig
适配了	gggig
适配了0	gggig
选	kgehg
递	ofegg
通料	ggfig
通料二	ggfig
通料二十	ggfig
造前	ggghi
造前的	ggghi
造前的网	ggghi
造过	ggigj
造过的	ggigj
遍今	giggg
遍今天	giggg
遍今天晚	giggg
道	ggigg
道后	ggigg
道后厨	ggigg
道后厨有	ggigg
避开黄	ghggj
避开黄金	ghggj
邢老	ffkgg
邢老板	ffkgg
那0台	gffgh
那一	ghfgg
那一面	ggfgg
那三	ggggj
那三楼	ggggj
那三楼得	ggggj
那个p	ggigg
那个pd	ggigg
那个了	giggg
那个回	gggig
那个回路	gggig
那个年	ggigg
那个支	ggfig
那个支架	ggfig
那么小	ggigg
那么小的	ggigg
那二	ghhgj
那二十	ghhgj
那二十二	gjggj
那二十几	gfffj
那今	gefgg
那份我	ggfgj
那份我改	ggfgj
那你加	ggfff
那你加人	ggfff
那儿勉	gggig
那儿勉强	gggig
那先装	ggegg
那先装灌	ggegg
那几个	ggigg
那几个学	ggegg
那只有	ggfgi
那只有一	ggfgi
那只能先	ggggi
那只能走	ggfig
那叫	ggigg
那叫慢	ggigg
那叫慢充	ggigg
那台旧	ggfgi
那台旧款	ggfgi
那四十台	ggegg
那天花	igfgg
那天花我	igfgg
那套	gfigg
那家	ggigg
那家不	igfgg
那家不太	igfgg
那家备	ghggi
那家备的	ghggi
那家酒	ggigg
那家酒店	ggigg
那尚	giggg
那尚工	giggg
那尚工出	giggg
那就十五	jffgg
那就吹	ggkgg
那就吹洗	ggkgg
那就周	fYfgg
那就用	ggggi
那就用静	ggggi
那就讲	ggeff
那就讲去	ggeff
那层	gggig
那层够	gggig
那层够不	gggig
那帮	fifgg
那帮人	fifgg
那得从	ggfgi
那得从别	ggfgi
那得看	ggfeg
那得看检	ggfeg
那必	ggcfg
那必须	ggcfg
那必须你	ggcfg
那我买	ggigg
那我买它	ggigg
那我今晚	ghggf
那我从	giggg
那我从仓	giggg
那我们	fffgg
那我们就	gdggg
那我先	khegg
那我十	gjggf
那我十八	gjggf
那我去	fcgfe
那我去问	fcgfe
那我明	cjggg
那我明天	cjggg
那批	ffigg
那换	giggg
那新	gfgjg
那新版	gfgjg
那新版就	gfgjg
那是演	gfgig
那是演示	gfgig
那条路	ggfgi
那条路白	ggfgi
那款	gggig
那款吹	gfgig
那款吹不	gfgig
那款新	gggjg
那款新证	gggjg
那组	giggg
那组借	giggg
那组借一	giggg
那要么灌	gfffg
那要加	gggjg
那要加一	gggjg
那走	gfgdf
那走明	gfgdf
那走明线	gfgdf
那跟	ggigg
那跟我	ggigg
那跟我手	ggigg
那边我	kecgg
那边把	ggfig
那边把原	ggfig
那边沙	ggfig
那边沙尘	ggfig
那边点	gggig
那边点头	gggig
那边能	geghg
那还	ggegg
那还叫	ggegg
那还叫上	ggegg
那间	fgfgg
那间是	fgfgg
那间是改	fgfgg
邮件	kijgg
邮箱	fhfgg
邵	ggigg
邵工	ffkgg
部不	fgjgg
部传	ggigg
部传上	ggigg
部传上去	ggigg
部出	ggdgf
部出一	ggdgf
部出一个	ggdgf
部分	fgmgg
部没	ggkgg
部没钱	ggkgg
部没钱的	ggkgg
部说	hgegg
部说了	hgegg
部说了算	hgegg
部长	igfgg
都不批	ggfgj
都在	ggggi
都在十	ggggi
都在十堰	ggggi
都定了	fgigg
都抽	ggigg
都抽不	ggigg
都抽不出	ggigg
都排	ggfgg
都排满	ggfgg
都排满了	ggfgg
都是	fgigg
都有	egigg
都漏	ggegg
都漏完	ggegg
都漏完了	ggegg
都看	ggfgg
都认	gggeg
都说	gjgfg
都说看	gjgfg
都说看不	gjgfg
都请好	fgigg
都请好了	fgigg
都还	gfffj
都还没	gfffj
都还没给	gfffj
配了	gggig
配了0	gggig
配了0版	gggig
配电箱	ggfjg
配电箱满	ggfjg
酒店人	ggigg
酒店人家	ggigg
酬	ffrgg
酱包含	gggig
酱包含盐	gggig
酱包推	ggjgg
酱包推破	ggjgg
酱包样	iffgg
酱包样给	iffgg
酸	ggigg
醒	ggigg
醒一	ggigg
醒一句	ggigg
采购今	ggfgj
采购今年	ggfgj
里一共	gjfgh
里一共十	gjfgh
里不	gfigg
里不行	ggjgg
里两	gjgfg
里两家	gjgfg
里两家都	gjgfg
里只	ggihg
里头可	ggegg
里头可没	ggegg
里挪	gjggj
里有	fgihg
里来	gighg
里来了	gighg
里没写	egmgg
里没写我	egmgg
里没有啊	ggigg
里现	gggig
里现在	gggig
里现在是	gggig
里要	ghigg
里要来	ggjgg
里要来看	ggjgg
里说	khfgh
里说十	gjfgh
里说十一	gjfgh
里面大	gggig
里面大概	gggig
重一	ggfig
重一点	ggfig
重做	jhfhg
重做没	gfgig
重做没问	gfgig
重写	figfg
重新拆	gjggg
重新标	gigfg
重新标一	gigfg
重新注	igfgg
重新注册	igfgg
重点	ggggi
重点病	ggggi
重点病区	ggggi
量可	fgigg
量可以	fgigg
量挪	ghggi
量挪过	ghggi
量挪过来	ghggi
量掉三	ggigg
量掉三成	ggigg
量有	ggigg
量有问	ggigg
量有问题	ggigg
量的	ggegg
量的事	ggegg
量的事我	ggegg
量部	jmlgg
金检	gggig
金检做	gggig
金检做不	gggig
钉	fdfgg
钟局	geggg
钟是	gggfg
钟是双	gggfg
钟是双组	gggfg
钢夹	gggig
钢夹芯	gggig
钢夹芯板	gggig
钢架跨	gfffg
钢架跨过	gfffg
钱不能合	ggfgg
钱嘛	ggigg
钱我们	gdggg
钱我们出	gdggg
钱我这	figgg
钱我这周	figgg
钱的先	ggegg
钱的先放	ggegg
钱的那	ggegg
钱的那几	ggegg
钱算	ggjgg
钱算在	ggkgg
钱算在质	ggkgg
钱算谁	ggigg
钱算谁的	ggigg
铺好	gggig
铺好以	gggig
铺好以后	gggig
链条	fifgg
锈钢夹	gggig
锈钢夹芯	gggig
错了	ggegg
错了八	ggegg
错了八千	ggegg
错过	ggigg
错过就	ggigg
错过就是	ggigg
长太	gefgg
长您	giggg
长您别	gjfgg
长您别急	gjfgg
长放	giggg
长放人	giggg
长答	nodgg
长答应	nodgg
长讲	cmkgg
长说	igefg
长说得	ggfeg
长说得对	ggfeg
门口那	ggfgi
门口那条	ggfgi
门可	igfgg
门可以	igfgg
门禁	fefgg
门缝	gighg
门缝大	gighg
门要	igfgg
门要跟	igfgg
门要跟隔	igfgg
门限	ggfgi
门限高	ggfgi
门限高四	ggfgi
问一下	giggg
问下	gikgi
问下市	gjggj
问下市场	gjggj
问个	fglgg
问个最	fgkgg
问个最要	fgkgg
问了	ggkhg
问我	ggkgg
问能	egcgg
问过广	fgjgg
问过广东	fgjgg
问问	figgg
问题是	ffigj
问题是脚	ffigj
问题没	ggkgg
问题没解	ggkgg
问题的	hefgg
间下	gigfg
间下周	gigfg
间下周二	gigfg
间作	ggegg
间作业	ggegg
间作业证	ggegg
间就	ggegg
间就四	ggegg
间就四个	ggegg
间层	ggfig
间层高	ggfig
间层高四	ggfig
间已	lgfgg
间已经	lgfgg
间已经是	lgfgg
间带	ggfjg
间带不	ggfjg
间带不动	ggfjg
间才	ggigg
间才两	ggigg
间才两千	ggigg
间教	ggfjg
间教室	ggfjg
间教室多	ggfjg
间是	fgfgg
间是改	fgfgg
间是改的	fgfgg
间有	ggihg
间没锁	gfgig
间的	jgegg
间空	giggg
间空房	giggg
闸机	eflgg
闹	ggigg
闹怎	ggigg
闹怎么	ggigg
闹怎么办	ggigg
队人	fdggh
队在	gffgi
队在做	gffgi
队在做别	gffgi
队派	igggg
队派两	igggg
队派两个	igggg
防报	jgfgg
防报备	jgfgg
防爆的	ggfig
防爆证要	ggigg
防那	gggig
防那边	gggig
防那边点	gggig
防雾	ggfig
防雾的	ggfig
防雾的屏	ggfig
阿贵月	gfggi
阿贵月底	gfggi
降0	jgggg
限空	ggegg
限空间	ggegg
限空间作	ggegg
限货	ggfgi
限货车	ggfgi
限购	gggig
限高	ggfgi
限高四	ggfgi
限高四米	ggfgi
院	ggjgg
险评估写	ggfgj
险评估我	figfg
随	gffgg
隔三	ggegg
隔三天	ggegg
隔三天才	ggegg
隔壁借	igfgg
隔壁借道	igfgg
隔壁那	ggigg
隔壁那家	ggigg
障	ggegg
集团	ghjgg
集成	gjggg
零件	gggig
零件进	gggig
零件进来	gggig
零八	ggfgg
零八年	ggfgg
零八年的	ggfgg
雾	ggfig
雾的	ggfig
雾的屏	ggfig
雾的屏厚	ggfig
需求我	geggg
需求我们	geggg
露	fgigg
靠x	gggig
靠x光	gggig
面大	gggig
面大概	gggig
面大概有	gggig
面才	ffigj
面才装	ffigj
面才装了	ffigj
面板过	gigfg
面板过来	gigfg
面用	ggfig
面用无	ggfig
面用无线	ggfig
面的人	kgfgg
面的人进	kgfgg
面的龙	ggfgi
面的龙骨	ggfgi
面那	gggig
面那层	gggig
面那层够	gggig
韦	gfigg
韦主	ffkgg
韦主任	ffkgg
韩	gfigg
音有	ggjgg
音有的	ggjgg
音有的是	ggjgg
音盒	ggfff
页	gjggg
顶刚	ggigg
顶刚封	ggigg
顶多二	ggggi
顶多二十	ggggi
顶我	ggigg
顶我可	ggigg
顶我可不	ggigg
顶盖	ggfig
顶盖打	ggfig
顶盖打开	ggfig
项目批	fgigg
项目批的	fgigg
顺丰	iffgg
须上	ggdgg
须上来	ggdgg
须交	ggigg
须你	ggcfg
须你们	ggcfg
须你们出	ggcfg
预埋件	ggfgi
预埋件偏	ggfgi
预审系	geggg
预审系统	geggg
预算	fgjgg
领导都	fgigg
领导都请	fgigg
颗	kgfgg
题是	ffigj
题是脚	ffigj
题是脚手	ffigj
题没	ggkgg
题没解	ggkgg
题没解决	ggkgg
题的	hefgg
风季	ggegg
风季七	ggegg
风季七月	ggegg
飘	efmgg
飞检	fengg
食堂刷	jgfgg
食堂刷我	jgfgg
食堂窗	ggghi
食堂窗口	ggghi
餐	edfgg
饭卡等	ggigg
饭卡等于	ggigg
饶	gkggg
饶工	gkggg
饶工出	gkggg
马上	figgg
马老师去	gfggg
骂了	ggegg
骂了一	ggegg
骂了一个	ggegg
骂倒	ggfgg
骂倒不	ggfgg
骂倒不至	ggfgg
验证	ggigg
验证就	ggigg
验证就得	ggigg
骨	ggfgi
骨预	ggfgi
骨预埋	ggfgi
骨预埋件	ggfgi
高危	gigig
高危我	glgkg
高危我们	glgkg
高四米二	ggfig
鲍	fdfgg
鲍工	fbggg
鲍经	gdfgg
鲍经理	gdfgg
麦	ffagg
麦主	ffagg
麦主任	ffagg
麻	gfkgg
麻烦	gfigg
麻烦马	gfggg
麻烦马老	gfggg
黑	ggfgg
齐	gfdgg
龙	ggihg
龙门	fgkhg
龙骨	ggfgi
龙骨预	ggfgi
龙骨预埋	ggfgi
`;
export const LINE_RUNS_EN = `
0 a	hgkgg
0 a month	jfjgg
0 an	ggigg
0 an hour	ggigg
0 and	fgdgg
0 and 0	fgdgg
0 are	gggig
0 are out	gggig
0 centimeters	ggfig
0 centimeters out	ggfig
0 date	figgg
0 date in	figgg
0 days	fcigg
0 kilos	ggdgg
0 kilos heavier	ggdgg
0 loaners	egYgg
0 milliseconds	ggfig
0 milliseconds, but	ggfig
0 opened	ggfig
0 opened on	ggfig
0 percent	ggigg
0 percent and	ggigg
0 percent from	ggigg
0 percent over	ggigg
0 percent with	ggigg
0 thousand	ggigg
0 thousand a	ggigg
0 times	gggig
0 times three	gggig
0 units	fgjgh
0 units before	gfggi
0, bag	gggig
0, bag is	gggig
0, the	gggig
0, the string	gggig
0,0	hgkgg
0k	ffjgg
0k and	ggigg
0k for	fgfgg
0st works	gfggi
0th	igggg
0th if	jelgg
0x	fgigg
0x fees	fgjgg
a 0	ifkgh
a change	ggegk
a change control	ggegk
a clamp	ggegg
a clamp gripper	ggegg
a dollar	ggigg
a dollar more	ggigg
a fifteen	gfgig
a fifteen minute	gfgig
a month	jfjgg
a new hire	gggfi
a new historian	ggfig
a protocol	ggfig
a protocol converter	ggfig
a roll	jffgg
a roll of	jffgg
a screen	ggjfg
a screen with	ggjfg
a second	ggfig
a second ssid	ggfig
a security	gggkg
a security review	gggkg
a service	gfgig
a service account	gfgig
a trial	gjggg
a waste	ggigg
a week	fgigg
a year	gfggg
a year and	ggigg
about	gfigg
about 0 percent	ggigg
about the	gekgg
acceptable	ggigg
acceptable for	ggigg
acceptable for us	ggigg
account	ifghg
account by	jefgg
account by monday	jefgg
afternoon	fnfgf
again	egsgg
agree	ggfig
agree to	ggfig
agree to a	ggfig
aisle	iffgg
aisle this	jefgg
aisle this week	jefgg
aisles	ggfjf
aisles nine	ggfjf
aisles nine to	ggfjf
aled	gggfi
aled, who	gggfi
aled, who runs	gggfi
also	fgjhh
also only	ggfgi
also only have	ggfgi
also the	ggjih
also the floor	gfgmg
also the resistive	ggfgj
also your	ggigg
also your competitor	ggigg
an fda	ggkgg
an fda inspection	ggkgg
an hour	ggigg
an hour, i	ggigg
an inverter	ggigg
and 0	fgdgg
and aled	gggfi
and aled, who	gggfi
and august	ggfgi
and august they	ggfgi
and come	ggfgg
and come back	ggfgg
and firewall	ggfig
and firewall port	ggfig
and i'll hold	figgg
and it was	ggigg
and nobody	ggigg
and nobody told	ggigg
and not	ggigg
and not a	ggigg
and scada	ggfig
and scada, we	ggfig
and send	fjggg
and send it	fjggg
and the casters	gffjf
and the fence	ggfig
and the old	ggigg
and the other	gfggi
and there	ggfjf
and there are	ggfjf
and thirty	fgkfg
and thirty percent	fgkfg
and training	ggigg
and training must	ggigg
and who	ggkgg
and who pays	ggkgg
and you're	ggigg
and you're at	ggigg
and your	ggigg
and your simulation	ggigg
anyone	ggefg
anyone eating	ggefg
anyone eating these	ggefg
anything	gfjgg
are at	gggig
are at 0	gggig
are closed	ggfgi
are fine	ggegg
are fourteen	ggffl
are fourteen weeks	ggffl
are in	gfggi
are in rotterdam	gfggi
are not	ggegg
are not upgrading	ggegg
are on	ggggi
are on eight	ggfgj
are on site	gfggi
are out	gggig
are out of	gggig
are refurbished	gggig
are ten	ggfig
are ten percent	ggfig
are wifi	ggfjf
are wifi dead	ggfjf
as	ogcgg
at least	ggegk
at least eight	ggegk
at the	ggkgg
at the leeds	ggigg
august they	ggfgi
august they are	ggfgi
availability	ggigg
availability guarantee	ggigg
availability guarantee is	ggigg
away	geggg
back	fgjgg
back the	ggjgg
back the last	ggjgg
back to	fhjgg
back to you	figgg
backwards	ggcgg
bag	gggig
bag is	gggig
bag is 0	gggig
bags are	ggfig
bags are ten	ggfig
batch	gfehg
batch, not	gfgig
batch, not per	gfgig
be live at	ggigg
be on	ggigg
be on site	ggigg
because my	ggigg
because my budget	ggigg
because the	ggigg
because the gripper	ggigg
before peak, that's	ggigg
before peak, the	gfggi
before that	ggegg
before that, don't	ggegg
behind	ggfjf
behind aisles	ggfjf
behind aisles nine	ggfjf
below	gggjg
below minus	gggjg
below minus ten	gggjg
best	gfgig
best i	gfgig
best i can	gfgig
biscuits	ggefg
bites is	ggigg
bites is i	ggigg
board	hfkgg
board saw	ggigg
bother	ggegg
bother coming	ggegg
bother coming until	ggegg
bothers	fgffg
bothers me	fgffg
box	ggfig
box still	ggfig
box still pushes	ggfig
break	geggg
break it	geggg
break it down	geggg
budget	ggigg
budget is	fgjgg
budget is 0	fgjgg
build	ggfgg
but	ffkhg
but the	gdkgg
but then	ggfig
but then the	ggfig
but we	fgkgg
but your	ggfig
but your security	ggfig
by end	ggjgg
by end of	ggjgg
by friday	hjfgg
by friday, with	glfff
by june	gfggi
by june 0	gfggi
by next	ifggg
by next tuesday	jffgg
by the	meegg
by thursday	figgg
callum	odcgg
can break	geggg
can break it	geggg
can change	ggfig
can change the	ggfig
can do 0	gfggi
can do is	gfgig
can hold	gjggg
can hold two	gjggg
can't go	ggcgg
can't go backwards	ggcgg
can't use	ggjfg
can't use a	ggjfg
cap	fgigg
capacitive	gggjg
capacitive panel	gggjg
capacitive panel won't	gggjg
carbon clamp is	ggfgi
carry	ggegg
carry it	ggegg
casters	gffjf
casters catch	gffjf
catch	gffjf
center	gggkg
center without	gggkg
center without a	gggkg
centimeters	ggfig
centimeters out	ggfig
certification	gggfi
certification for	gggfi
certification for a	gggfi
cfo	fgjgg
change control	hffgi
change control this	ifggg
change control, that's	ggegk
change the scanner	ggfig
changed the	ggfig
changed the film	ggfig
changes	mgegg
changes go	mgegg
changes go through	mgegg
chargers	ggffl
chargers are	ggffl
chargers are fourteen	ggffl
check	gjggg
check if	gjggg
check if we	gjggg
clamp gripper	ggegg
clamp gripper is	ggdgg
clamp is	ggfgi
clamp is six	ggfgi
clamp we	gggig
clamp we are	gggig
closed	ggfgi
coffee	fffgg
come	ggfgg
come back	ggfgg
coming	ggegg
coming until	ggegg
coming until february	ggegg
commissioning	ggggi
commissioning, is	gggfi
commissioning, is off	gggfi
competitor	ggigg
competitor labnest	ggigg
competitor labnest quoted	ggigg
confirm	igfgg
confirm the	figgg
confirm the 0	figgg
contract said	ggigg
contract said 0	ggigg
control	hffgi
control this	ifggg
control this week	ifggg
control, that's	ggegk
control, that's at	ggegk
converter and	ggfig
converter and firewall	ggfig
converter spec	figgg
converter spec tomorrow	figgg
corporate	mgegg
corporate, figure	mgegg
corporate, figure three	mgegg
could	gfehg
could hang	ggfig
could hang our	ggfig
cradle	mebgg
crew	ggigg
crew nine	ggigg
crew nine days	ggigg
crews	ggfgi
crews for	ggfgi
crews for eleven	ggfgi
data	jfgig
data center	gggkg
data center without	gggkg
database	gfgig
database, read	gfgig
database, read only	gfgig
date in	figgg
date in writing	figgg
day	mfggg
days	gfigg
days a	gglgf
days a week	gglgf
days to	ggigg
days to replace	ggigg
dead	ffmig
dead spots	ggfjf
dead spots behind	ggfjf
demo	grfgg
did remote	ggigg
did remote last	ggigg
didn't	fffgg
distance	ggfig
distance grows	ggfig
distance grows and	ggfig
do 0	gfggi
do 0 units	gfggi
do is	gfgig
do is a	gfgig
do, because	ggigg
do, because my	ggigg
does	ggegg
does the	ggegg
does the robot	ggegg
dollar	ggigg
dollar more	ggigg
don't bother	ggegg
don't bother coming	ggegg
don't use	ggcgg
don't use nfc	ggcgg
done	fpagg
down	geggg
dr	fefgg
draft	figgg
drop	ffegg
dropped bags	ggigg
dropped it	ggeff
dropped it quietly	ggeff
each	fgmhg
eating	ggefg
eating these	ggefg
eating these biscuits	ggefg
eight	ggfhi
eight millimetres	gffjf
eight millimetres and	gffjf
eight weeks	ggegj
eight weeks lead	ggfgj
eighth	gggfi
eighth of	gggfi
eighth of march	gggfi
electronic	gfgig
electronic signatures	gfgig
electronic signatures, today	gfgig
eleven sites	ggfgi
eleven, you	gfffe
eleven, you need	gfffe
end	ggjgg
end of	ggjgg
end of may	ggjgg
end of this	figgg
engineer free	gfggi
engineer free in	gfggi
erp	ggfhg
erp this	ggegg
erp this year	ggegg
eu	fehgg
every joint	jffgg
every joint measured	jffgg
every test	ggigg
every test is	ggigg
explanation	ggigg
extruder	ggegg
fair	fdfgg
fda	ggkgg
fda inspection	ggkgg
fda inspection in	ggkgg
fees	fgjgg
fence	ggfig
fence must	ggfig
fence must move	ggfig
fifteen	gfgig
fifteen minute	gfgig
fifteen minute poll	gfgig
figure	jeegg
figure three	mgegg
figure three weeks	mgegg
files work	ggfjg
files work for	ggfjg
film tomorrow	jffgg
filter	ggfig
filter to	ggfig
filter to 0	ggfig
finance	djjgg
fine	ifegg
fine, the	ggeff
firewall	igfhg
firewall changes	mgegg
firewall changes go	mgegg
firewall port	ggfig
firewall port 0	ggfig
first of	ggigg
first of october	ggigg
first then	gegfg
first then, in	gegfg
first, your	ggigg
first, your availability	ggigg
flat files work	ggfjg
floor is	ggegg
floor is vibrating	ggegg
for 0 units	ggigg
for a new	gggfi
for a trial	gjggg
for eleven	ggfgi
for eleven sites	ggfgi
for having	gffff
for having us	gffff
for live	ggfjg
for live picking	ggfjg
for making	gffff
for making time	gffff
for putaway	ggfjg
for putaway, not	ggfjg
for the	fhegg
for the carbon	ggkgg
for three	eeigg
for us	ggigg
for us, every	ggigg
forty robots	ggigg
forty robots and	ggigg
forty,six	ggigg
fourteen	ggfhi
fourteen weeks	ggffl
fourteen weeks out	ggffl
free in	gfggi
free in june	gfggi
freeze	fhkgg
friday	hjfgg
friday, with	glfff
friday, with something	glfff
from 0 are	gggig
from italy	ggfgi
from italy, and	ggfgi
from march	ggigg
from march and	ggigg
from stock	gjggg
from stock for	gjggg
from the eighth	gggfi
from the extruder	ggegg
full	fgeff
full stop	fgeff
gateways	gfggi
gateways are	gfggi
gateways are on	gfggi
get it	hfegg
get tom	figgg
get tom the	figgg
get you	jefgg
get you the	jefgg
gets	gggkg
gets installed	gggkg
gets installed in	gggkg
gloves on	ggjfg
go	ifegg
go backwards	ggcgg
go through	iffgg
go through corporate	mgegg
goes	figgg
goes out	glfgf
goes out tomorrow	glfgf
going	efggg
good	ffdgg
got	ggegg
got eleven	gfffe
got eleven, you	gfffe
great	ehfgg
great, i'll	dkggg
gripper dropped	ggigg
gripper dropped bags	ggigg
gripper is	ggdgg
gripper is 0	ggdgg
gripper won't	ggegg
gripper won't hold	ggegg
grows	ggfig
grows and	ggfig
grows and the	ggfig
guarantee	ggigg
guarantee is	ggigg
guarantee is 0	ggigg
hang	ggfig
hang our	ggfig
hang our own	ggfig
has	ggfgg
have an	fhjgg
have an fda	ggkgg
have every	jffgg
have every joint	jffgg
have one	ggfgi
have one engineer	gfggi
have one robot	ggfgi
have the	gjggg
have to be	ggigg
have two	ggfgi
have two crews	ggfgi
having	gffff
having us	gffff
he	hfkgh
he also	egbgg
he is	ggfgi
he is on	ggfgi
he'd	qeegg
he'll	qfcgg
heavier	ggdgg
her	efjgg
high	gggfi
high voltage	gggfi
high voltage certification	gggfi
him	dlfgg
hire takes	gggfi
hire takes ten	gggfi
historian	ggfig
historian in	ggfig
historian in may	ggfig
hold the november	figgg
hold two	gjggg
hold two resistive	gjggg
hold, we	ggegg
hold, we need	ggegg
holding	ggjgg
holding back	ggjgg
holding back the	ggjgg
hour	ggigg
hour, i	ggigg
hour, i need	ggigg
i also only	ggfgi
i can break	geggg
i can do	gfgig
i have one	gfggi
i have two	ggfgi
i need 0	ggigg
i need a	gfgig
i want	ggigg
i want it	ggjgg
i was	ggigg
i was told	ggigg
i'll check	gjggg
i'll check if	gjggg
i'll confirm	igfgg
i'll confirm the	figgg
i'll get tom	figgg
i'll get you	jefgg
i'll have every	jffgg
i'll measure	jefgg
i'll measure the	jefgg
i'll open	ifggg
i'll open the	ifggg
i'll ring	figgf
i'll ring leeds	figgf
i'll run	ljggg
i'll run the	ljggg
i'll send	figgg
i'll ship	jffgg
i'll ship you	jffgg
i'll take	gjggg
i'll take that	glfgg
i'm	ggjgg
i'm holding	ggjgg
i'm holding back	ggjgg
i'm not	ggkgg
i'm not paying	ggigg
i've got eleven	gfffe
if i	figgg
if i can	figgg
if it	jejgg
if it's	kfegg
if it's not	ggegg
if the gateways	gfggi
if we can	ihkgg
in august	gfigg
in by	ggjgg
in by end	ggjgg
in february	gfggi
in it	glfff
in july	gegfg
in june and	gfggi
in may	ggfig
in may, it	ggfig
in our	gggig
in our data	gggkg
in rotterdam	gfggi
in rotterdam until	gfggi
in september	ggkgg
in the	ggigg
in writing next	figgg
inspection	ggkgg
inspection in	ggkgg
inspection in september	ggkgg
installed	gggkg
installed in	gggkg
installed in our	gggkg
inverter	ggigg
inverters	gggig
inverters from	gggig
inverters from 0	gggig
invoice	fmhgg
is 0 kilos	ggdgg
is 0 percent	ggigg
is 0 times	gggig
is 0, bag	gggig
is 0k	ggigg
is a fifteen	gfgig
is electronic	gfgig
is electronic signatures	gfgig
is i	ggigg
is i was	ggigg
is not	ggegg
is not what	ggdfg
is off	gggfi
is off six	gggfi
is on paternity	ggfgi
is signed	ggigg
is six	ggfgi
is six weeks	ggfgi
is the	gfegg
is the floor	ggcfg
is vibrating	ggegg
is vibrating from	ggegg
it down	geggg
it in by	ggjgg
it on	nffgg
it only	ggfig
it only speaks	ggfig
it quietly	ggeff
it to	fgfgg
it took	ggigg
it took your	ggigg
it was	ggigg
it was a	ggigg
it's	hfegg
it's not	ggegg
it's not stable	ggegg
it's one	gfgig
it's one signature	gfgig
italy	ggfgi
italy, and	ggfgi
italy, and august	ggfgi
joint	ifigg
joint measured	jffgg
joint measured by	jffgg
june and	gfggi
june and the	gfggi
just off	ffegg
just off the	ffegg
k	ffjgg
k and	ggigg
k and not	ggigg
k for	fgfgg
k for 0	ggigg
keeps	ggegg
keeps tripping	ggegg
keeps tripping too	ggegg
kilos	ggdgg
kilos heavier	ggdgg
know	fgmgg
lab	ejggg
labnest	ggigg
labnest quoted	ggigg
labnest quoted 0	ggigg
land	ggegg
last	ggigg
last 0	ggjgg
last 0 percent	ggjgg
last summer	ggigg
last summer it	ggigg
last time	ggigg
last time and	ggigg
last week	ggigg
last week because	ggigg
lead	ggfgi
lead time	ggfgi
least	ggegk
least eight	ggegk
least eight weeks	ggegk
leave	ggfgi
leave until	ggfgi
leave until april	ggfgi
leeds first	gegfg
leeds first then	gegfg
leeds may	gggfe
leeds may lend	gggfe
leeds site	ggigg
leeds site before	ggigg
leeds this	figgf
leeds this afternoon	figgf
legal	ffcgg
lend	gggfe
lend me	gggfe
lend me three	gggfe
let	fehgg
let me start	fgffg
let me take	geggg
let's	lfegg
liability	fgjgg
liability cap	fgjgg
limit	gfgig
limit is	gfgig
limit is electronic	gfgig
live at	ggigg
live at the	ggigg
live picking	ggfjg
live with	fgcgg
loaners	dhbgg
lock	dejgg
lost	fgkgg
lost two	ggigg
lost two shifts	ggigg
making	gffff
making time	gffff
manager	gfigg
march and	ggigg
march and nobody	ggigg
margin	kgegg
may lend	gggfe
may lend me	gggfe
may, it	ggfig
may, it only	ggfig
me start	fgffg
me start with	fgffg
me take	geggg
me take this	geggg
me three	gggfe
means	ggigg
means 0	ggigg
means 0 an	ggigg
measure	jefgg
measure the	jefgg
measure the aisle	jefgg
measured	jffgg
measured by	jffgg
measured by next	jffgg
menu	fhdgg
mid	ogegh
millimetres	gffjf
millimetres and	gffjf
millimetres and the	gffjf
milliseconds	ggfig
milliseconds, but	ggfig
milliseconds, but then	ggfig
minus	gggjg
minus ten	gggjg
minus ten with	gggjg
minute	gfgig
minute poll	gfgig
minute poll on	gfgig
modbus	ggfig
model	fifgg
monday	gifgg
month	ighgg
months	phdgg
more	ggjhg
more slippery	ggfig
more slippery than	ggfig
morning	fecgg
move	ggfig
move 0	ggfig
move 0 centimeters	ggfig
must agree	ggfig
must agree to	ggfig
must be	ggigg
must be on	ggigg
must move	ggfig
must move 0	ggfig
my budget	ggigg
my budget is	ggigg
my pickers	ggjfg
my pickers can't	ggjfg
my worry	ggcfg
my worry is	ggcfg
need 0	ggigg
need 0,0	ggigg
need a clamp	ggegg
need a protocol	ggfig
need a service	gfgig
need sixteen	gfffe
need to	fgjgg
needs a	ggegk
needs a change	ggegk
network	ggfig
network, but	ggfig
network, but your	ggfig
new hire	gggfi
new hire takes	gggfi
new historian	ggfig
new historian in	ggfig
next monday	figgg
next tuesday	kefgg
nfc	ggdgg
nfc, fine	ggcgg
nine days	ggigg
nine days to	ggigg
nine to	ggfjf
nine to fourteen	ggfjf
no explanation	ggigg
nobody	fgogg
nobody told	ggigg
nobody told us	ggigg
not a	ggigg
not a dollar	ggigg
not acceptable	ggigg
not acceptable for	ggigg
not for	ggfjg
not for live	ggfjg
not going	efggg
not paying	ggigg
not per	gfgig
not per test	gfgig
not stable	ggegg
not stable before	ggegg
not upgrading	ggegg
not upgrading the	ggegg
not what	ggdfg
not what you	ggdfg
nothing	ffgig
nothing gets	gggkg
nothing gets installed	gggkg
november	jgggg
november 0	ggigh
november 0th	fgkgg
november team	figgg
november team until	figgg
now says	ggigg
now says forty	ggigg
october	gfmgg
of	ggigg
of film	jffgg
of film tomorrow	jffgg
of march	gggfi
of may	ggigg
of october	ggigg
of production	gggig
of production, so	gggig
of this	figgg
of this month	figgg
off six	gggfi
off six weeks	gggfi
off the	ffegg
off the phone	ffegg
ok	gifgg
old contract	ggigg
old contract said	ggigg
on 0, the	gggig
on eight	ggfgj
on eight weeks	ggfgj
on monday	figgg
on paternity	ggfgi
on paternity leave	ggfgi
on response	ggfgi
on response time	ggfgi
on rollout	gfggi
on rollout, i	gfggi
on signature	fgkfg
on signature, no	fgkfg
on site by	gfggi
on site, we	ggigg
on the 0	sfigg
on the database	gfgig
on your	ggfig
on your side	ggfig
one engineer	gfggi
one engineer free	gfggi
one page	glfgf
one robot	ggfgi
one robot programmer	ggfgi
one signature	gfgig
one signature per	gfgig
only have	ggfgi
only have one	ggfgi
only if	gfggi
only if the	gfggi
only speaks	ggfig
only speaks opc	ggfig
only, and	gfgig
only, and i	gfgig
opc	ggfig
opc ua	ggfig
opc ua, your	ggfig
open	ifggg
open the	ifggg
open the change	ifggg
opened on	ggfig
opened on your	ggfig
other	lfdgh
other two	gfggi
other two are	gfggi
our data	gggkg
our data center	gggkg
our own	ggfig
our own network	ggfig
our safety	ggegg
our safety scanner	ggegg
out of	fhghg
out of production	gggig
out tomorrow	glfgf
out tomorrow, one	glfgf
over eight	gffjf
over eight millimetres	gffjf
over what	ggigg
over what the	ggigg
own	mfehg
own network	ggfig
own network, but	ggfig
page	glfgf
panel	gggjg
panel won't	gggjg
panel won't work	gggjg
part	fglgg
paternity	ggfgi
paternity leave	ggfgi
paternity leave until	ggfgi
payload	gggig
payload is	gggig
payload is 0	gggig
pays	ggkgg
pays for	ggkgg
pays for the	ggkgg
pcs	ggfhi
pcs needs	ggegk
pcs needs a	ggegk
peak	ggigh
peak starts	fgkgg
peak starts november	fgkgg
peak, that's	ggigg
peak, that's the	ggigg
peak, the	gfggi
peak, the rest	gfggi
people	ggfig
people must	ggfig
people must agree	ggfig
per batch	gfgig
per batch, not	gfgig
per pick means	ggigg
per test	gfgig
percent	ggigg
percent and	ggigg
percent and the	ggigg
percent from	ggigg
percent from march	ggigg
percent more	ggfig
percent more slippery	ggfig
percent on	fgkfg
percent on signature	fgkfg
percent over	ggigg
percent over what	ggigg
percent with	ggigg
percent with no	ggigg
phone	ffegg
phone with	ffegg
pick means	ggigg
pick means 0	ggigg
pickers	ggjfg
pickers can't	ggjfg
pickers can't use	ggjfg
picking	ggfig
pilot	fgjgg
planned	ofegg
please do	ffggg
please do, because	ggigg
po	mefgg
poll	gfgig
poll on	gfgig
poll on the	gfgig
port	ggfig
port 0	ggfig
port 0 opened	ggfig
price is	ggegg
price is not	ggegg
price went	ggigg
price went up	ggigg
prod	fdngg
production	gggig
production, so	gggig
production, so spares	gggig
programmer, he	ggfgi
programmer, he is	ggfgi
proposal	fhegg
protocol	ggfig
protocol converter	ggfig
protocol converter and	ggfig
pulled	feigg
pushes	ggfig
pushes modbus	ggfig
putaway	ggfjg
putaway, not	ggfjg
putaway, not for	ggfjg
quietly	ggeff
quote	fhhgg
quote went	ggigg
quote went up	ggigg
quoted	ggigg
quoted 0	ggigg
quoted 0 thousand	ggigg
read	gfgig
read only	gfgig
read only, and	gfgig
redlines	maagg
redraft	glfff
redraft by	glfff
redraft by friday	glfff
refurbished	gggig
release	jefgg
remote	ggigg
remote last	ggigg
remote last time	ggigg
replace	ggigg
replace an	ggigg
replace an inverter	ggigg
replacing	ggegk
replacing those	ggegk
replacing those pcs	ggegk
report	gihgg
request	glfgf
request goes	glfgf
request goes out	glfgf
resistive units	gifgh
resistive units are	ggfgj
resistive units from	gjggg
response	ggfgi
response time	ggfgi
response time, i	ggfgi
rest in	gfggi
rest in february	gfggi
revised	emfgg
ring	figgf
ring leeds	figgf
ring leeds this	figgf
robot	ggfgh
robot carry	ggegg
robot carry it	ggegg
robot programmer	ggfgi
robot programmer, he	ggfgi
robots and	ggigg
robots and your	ggigg
robots are	ggegg
robots are fine	ggegg
roll	jffgg
roll of	jffgg
roll of film	jffgg
rollout	fgigg
rollout, i	gfggi
rollout, i have	gfggi
rotterdam	gfggi
rotterdam until	gfggi
rotterdam until july	gfggi
run	iifgg
run the	ljggg
runs commissioning	gggfi
runs commissioning, is	gggfi
runs i'm	ggjgg
runs i'm holding	ggjgg
safety	ggegg
safety scanner	ggegg
safety scanner keeps	ggegg
said	nfhgg
said 0	ggigg
sample, the	ggfig
sample, the supplier	ggfig
saw	ggigg
say	sfbgg
says	efngg
says forty	ggigg
says forty,six	ggigg
scada	ggfig
scada, we	ggfig
scada, we switched	ggfig
scanner filter	ggfig
scanner filter to	ggfig
scanner keeps	ggegg
scanner keeps tripping	ggegg
screen	ggjfg
screen with	ggjfg
screen with gloves	ggjfg
second ssid	ggfig
second, the	ggigg
second, the price	ggigg
security	gggig
security people	ggfig
security people must	ggfig
security review	gggkg
see	fihgg
see if	figgg
see if i	figgg
send it	fjggg
send the	ieggg
september 0	igggg
september 0th	igggg
service	gifhg
service account	gfgig
seven	gglgf
seven days	gglgf
seven days a	gglgf
she	fekgg
she didn't	fecgg
she'd	jelgg
shifts	ggigg
shifts last	ggigg
shifts last week	ggigg
ship	hfigg
ship seven	gglgf
ship seven days	gglgf
ship you	jffgg
ship you a	jffgg
sign	hfigg
signature	ggigg
signature per	gfgig
signature per batch	gfgig
signature, no	fgkfg
signatures	gfgig
signatures, today	gfgig
signatures, today it's	gfgig
signed	ggigg
simulation	ggigg
simulation now	ggigg
simulation now says	ggigg
site before	ggigg
site before peak	ggigg
site by	gfggi
site by june	gfggi
site, we	ggigg
site, we did	ggigg
six months	phdgg
six weeks	ggfgi
six weeks from	ggggi
sixteen	gfffe
slippery	ggfig
slippery than	ggfig
slippery than the	ggfig
so spares	gggig
so spares are	gggig
so with	gggig
so with the	gggig
sold	ggdfg
sold me	ggdfg
something	glfff
something in	glfff
something in it	glfff
sorry	gefgg
spares	gggig
spares are	gggig
spares are refurbished	gggig
speaks	ggfig
speaks opc	ggfig
speaks opc ua	ggfig
spec tomorrow	figgg
spots	ggfjf
spots behind	ggfjf
spots behind aisles	ggfjf
ssid	gjfhf
ssid request	glfgf
ssid request goes	glfgf
st works	gfggi
st works only	gfggi
stable	ggegg
stable before	ggegg
stable before that	ggegg
start with what	fgffg
starts	fgkgg
starts november	fgkgg
starts november 0	fgkgg
still	fglig
still pushes	ggfig
still pushes modbus	ggfig
stock for	gjggg
stock for a	gjggg
stop	fffgg
stopping	ggfig
stopping distance	ggfig
stopping distance grows	ggfig
string	gggig
string inverters	gggig
string inverters from	gggig
summer	ggigg
summer it	ggigg
summer it took	ggigg
supplier	ggfig
supplier changed	ggfig
supplier changed the	ggfig
swap	figgg
switched	ggfig
switched to	ggfig
switched to a	ggfig
take it	ggfgg
take it to	ggfgg
take that	glfgg
take that to	glfgg
take this	geggg
take this away	geggg
takes	gggfi
takes ten	gggfi
takes ten weeks	gggfi
talk	hfkgg
talk to	hfkgg
team until	figgg
team until the	figgg
tell	eafgg
ten percent	ggfig
ten percent more	ggfig
ten weeks	gggfi
ten with	gggjg
ten with gloves	gggjg
terms	ejhgg
test is	ggigg
test is signed	ggigg
th	igggg
th if	jelgg
than the	ggfig
than the sample	ggfig
thanks for	gffff
thanks for having	gffff
thanks for making	gffff
that is	ggdfg
that is not	ggdfg
that to	glfgg
that to finance	glfgg
that's at	ggegk
that's at least	ggegk
that's not	ggigg
that's not acceptable	ggigg
that's six	ggdgg
that's six weeks	ggdgg
that's the first	ggigg
that, don't	ggegg
that, don't bother	ggegg
the 0	kghgg
the 0 date	figgg
the 0th	qgggg
the account	jefgg
the account by	jefgg
the aisle	jefgg
the aisle this	jefgg
the bags	ggfig
the bags are	ggfig
the best	gfgig
the best i	gfgig
the board	hfkgg
the board saw	ggigg
the capacitive	gggjg
the capacitive panel	gggjg
the casters	gffjf
the casters catch	gffjf
the change	ifggg
the change control	ifggg
the clamp	gggig
the clamp we	gggig
the converter	figgg
the converter spec	figgg
the database	gfgig
the database, read	gfgig
the demo	grfgg
the eighth	gggfi
the eighth of	gggfi
the erp	ggegg
the erp this	ggegg
the extruder	ggegg
the fence	ggfig
the fence must	ggfig
the film	ggfig
the first of	ggigg
the floor	ggfhg
the floor is	ggegg
the gateways	gfggi
the gateways are	gfggi
the gripper	ggigg
the gripper dropped	ggigg
the lab	ejggg
the last	ggjgg
the last 0	ggjgg
the leeds	ggigg
the leeds site	ggigg
the limit	gfgig
the limit is	gfgig
the margin	pgegg
the menu	fhdgg
the november	figgg
the november team	figgg
the old	ggigg
the old contract	ggigg
the one	fejgg
the other	lfdgh
the other two	gfggi
the phone	ffegg
the phone with	ffegg
the pilot	fgjgg
the po	mfdgg
the price is	ggegg
the price went	ggigg
the report	hjfgg
the resistive units	ggfgj
the rest	gfggi
the rest in	gfggi
the robot	ggegg
the robot carry	ggegg
the robots	ggegg
the robots are	ggegg
the rollout	fgjfg
the sample	fifhg
the sample, the	ggfig
the scanner	ggfig
the scanner filter	ggfig
the stopping	ggfig
the stopping distance	ggfig
the string	gggig
the string inverters	gggig
the supplier	ggfig
the supplier changed	ggfig
their	ieggg
them	ehkgg
then the	gggig
then the best	gfgig
then the stopping	ggfig
then we	gfggi
then we can	gfggi
then, in	gegfg
then, in july	gegfg
there	ggfjf
there are	ggfjf
there are wifi	ggfjf
there's	fgkgg
these	ggefg
these biscuits	ggefg
they	ffkgh
they are	ggfgi
they are closed	ggfgi
third	fgjgg
third, last	ggigg
third, last summer	ggigg
thirty	fgkfg
thirty percent	fgkfg
thirty percent on	fgkfg
this afternoon	fnfgf
this away	geggg
this month	kgfgg
this runs	ggjgg
this runs i'm	ggjgg
this week	iffgg
this year	ggegg
those	mgagi
those pcs	ggegk
those pcs needs	ggegk
thousand	ggigg
thousand a	ggigg
thousand a year	ggigg
three	hgegg
three weeks	jeegg
three, so	gggig
three, so with	gggig
through corporate	mgegg
through corporate, figure	mgegg
time and	ggigg
time and it	ggigg
time, i	ggfgi
time, i have	ggfgi
times	gggig
times three	gggig
times three, so	gggig
timing	ffkgh
to 0 milliseconds	ggfig
to a	gffig
to a new	ggfig
to a second	ggfig
to finance	fjkgg
to fourteen	ggfjf
to replace	ggigg
to replace an	ggigg
to the	ifmgg
to the board	ifmgg
to you	figgg
to you by	figgg
today it's	gfgig
today it's one	gfgig
told forty	ggigg
told forty robots	ggigg
told us	ggigg
told us why	ggigg
tom	figgg
tom the	figgg
tom the converter	figgg
tomorrow	gifgg
tomorrow, one	glfgf
tomorrow, one page	glfgf
tonight	mkggg
too, the	ggegg
too, the floor	ggegg
took	ggigg
took your	ggigg
took your crew	ggigg
training must	ggigg
training must be	ggigg
trial	giigg
tripping	ggegg
tripping too	ggegg
tripping too, the	ggegg
tuesday	igfgg
two are	gfggi
two are in	gfggi
two crews	ggfgi
two crews for	ggfgi
two resistive	gjggg
two resistive units	gjggg
two shifts	ggigg
two shifts last	ggigg
ua	ggfig
ua, your	ggfig
ua, your box	ggfig
under	ifjgg
understood	fdfgg
units are	ggfgj
units are on	ggfgj
units before	gfggi
units before peak	gfggi
units from	gjggg
units from stock	gjggg
units is about	ggigg
until	ggigh
until april	ggfgi
until april 0	ggfgi
until february	ggegg
until july	gfggi
until july 0	gfggi
until the	fgkgg
until the end	figgg
until this	ggjgg
until this runs	ggjgg
up 0 percent	ggigg
upgrading	ggegg
upgrading the	ggegg
upgrading the erp	ggegg
us	ifhgg
us why	ggigg
us, every	ggigg
us, every test	ggigg
use a	ggjfg
use a screen	ggjfg
use nfc	ggcgg
use nfc, fine	ggcgg
vacuum	ggegg
vacuum gripper	ggegg
vacuum gripper won't	ggegg
vibrating	ggegg
vibrating from	ggegg
vibrating from the	ggegg
voltage	gggfi
voltage certification	gggfi
voltage certification for	gggfi
want 0	fgjgg
want it	ggjgg
want it in	ggjgg
wants	ffkgg
wants a	fgjgg
wants the	feqgg
warehouse	ffbfg
was a	ggigg
was a waste	ggigg
was told	ggigg
was told forty	ggigg
waste	ggigg
we are	ggfhg
we are at	gggig
we are not	ggegg
we can	ifggg
we can change	ggfig
we can hold	gjggg
we can't	ggcgg
we can't go	ggcgg
we could	ggfig
we could hang	ggfig
we did	ggigg
we did remote	ggigg
we don't	ggcgg
we don't use	ggcgg
we have an	ggkgg
we lost	ggigg
we lost two	ggigg
we pulled	feigg
we ship	gglgf
we ship seven	gglgf
we switched	ggfig
we switched to	ggfig
we'll	hjfgg
week because	ggigg
week because the	ggigg
weeks	ggggi
weeks from	ggggi
weeks from italy	ggfgi
weeks from the	gggfi
weeks lead	ggfgj
weeks lead time	ggfgj
weeks out	ggffl
went up	ggigg
went up 0	ggigg
what	ffegg
what bites is	ggigg
what bothers	fgffg
what bothers me	fgffg
what the	ggigg
what the board	ggigg
what you	ggdfg
what you sold	ggdfg
who pays	ggkgg
who pays for	ggkgg
who runs	gggfi
who runs commissioning	gggfi
why	ggigg
wifi	ggfjf
wifi dead	ggfjf
wifi dead spots	ggfjf
will	nafgg
with gloves on	ggjfg
with no	ggigg
with no explanation	ggigg
with something	glfff
with something in	glfff
with the clamp	gggig
with what	fgffg
with what bothers	fgffg
without	gggig
without a	gggig
without a security	gggkg
won't	gfjhg
won't hold	ggegg
won't hold, we	ggegg
won't sign	ggkgg
won't work	gggjg
won't work below	gggjg
work	gffig
work below	gggjg
work below minus	gggjg
work for	ggfjg
work for putaway	ggfjg
works only	gfggi
works only if	gfggi
worry	ggcfg
worry is	ggcfg
worry is the	ggcfg
writing next	figgg
writing next monday	figgg
x	fgigg
x fees	fgjgg
year and	ggigg
year and you're	ggigg
yes	ggbgg
you a roll	jffgg
you by	figgg
you dropped	ggeff
you dropped it	ggeff
you need	gfffe
you need sixteen	gfffe
you sold	ggdfg
you sold me	ggdfg
you the	jefgg
you the account	jefgg
you'll	fjggg
you're at	ggigg
you're at 0	ggigg
your availability	ggigg
your availability guarantee	ggigg
your box	ggfig
your box still	ggfig
your competitor	ggigg
your competitor labnest	ggigg
your crew	ggigg
your crew nine	ggigg
your quote	ggigg
your quote went	ggigg
your security	ggfig
your security people	ggfig
your side	ggfig
your simulation	ggigg
your simulation now	ggigg
`;
