/** Written by `npm run train` from the talks of test/corpus; hundredths for theirs, ours, objects, technical, resources. Not edited by hand. */
/** What each piece of evidence adds to each. */
export const LINE_WEIGHTS = `
answers	6 -20 -16 -4 -8
asks	-16 -23 -10 -10 -7
bias	-263 -221 -203 -191 -208
chat:ours	-32 16 -33 0 0
chat:theirs	23 -32 36 0 0
chat:told	-16 -9 -12 0 0
compares	-9 -2 31 -6 -4
dated	11 79 -26 -23 5
dated+asks	-2 -1 -7 -1 -1
dated+demands	-5 -6 16 -3 8
dated+figure	19 15 -7 -9 19
dated+iDo	11 31 -12 -9 -1
dated+iDoEn	5 14 -6 -2 -2
dated+if	7 0 -1 -1 1
dated+me	3 19 -7 -6 -1
dated+never	-4 -5 3 -2 -1
dated+noDeed	-7 6 1 -3 8
dated+noPromise	-4 -5 -3 -1 0
dated+noStep	-1 -7 -3 -1 -1
dated+others	5 -8 3 0 0
dated+promises	27 21 -15 -9 -4
dated+refuses	-5 0 5 -1 2
dated+resources	-2 13 -2 -6 21
dated+steps	14 55 -24 -11 -9
dated+takes	11 18 -12 -6 -8
dated+technical	-1 6 -6 0 3
dated+thanks	13 18 -10 -1 -3
dated+threatens	-4 -3 8 -2 2
dated+told	25 -15 -1 -1 1
dated+toldObjects	-9 -7 12 -4 4
dated+toldPromises	24 -10 -6 -1 -1
dated+you	-4 6 -2 0 0
delivery+dated	-12 -2 -9 -8 20
delivery+demands	-4 -4 -6 -4 18
delivery+figure	-11 -8 -15 -14 37
delivery+iDo	-6 1 -2 -3 4
delivery+me	-5 -7 -3 -3 1
delivery+noDeed	-1 -3 -3 -2 7
delivery+promises	-8 7 -3 -4 4
delivery+refuses	-1 -1 -2 -1 5
delivery+resources	-9 -4 -12 -10 34
delivery+steps	-8 4 -3 -4 2
delivery+technical	-2 0 -3 -3 10
delivery+toldObjects	-2 -3 -5 -3 9
demands	-16 -26 44 8 2
figure	-16 -33 14 -3 3
granted	5 18 -29 -4 -3
iDo	-2 31 -13 -16 -12
iDoEn	6 12 -9 -2 -3
if	20 -9 -4 -3 0
long:0	-45 -18 -55 -12 -10
long:1	-30 -30 -63 -20 -28
long:2	-32 -8 18 -17 -16
long:3	-19 -18 30 10 -3
me	-14 7 -11 -10 -10
meeting:delivery	-21 -10 -21 -21 41
meeting:sales	-28 11 -25 -29 -29
meeting:solution	-24 -5 -30 52 -27
meeting:theirs	-27 -45 16 -42 -42
never	-12 -11 7 -2 -4
noDeed	-13 3 9 -4 8
noPromise	-16 -22 -2 -8 -5
noStep	-19 -17 -8 -12 -8
others	17 -12 0 0 0
ours+answers	-1 -6 -1 0 0
ours+asks	-3 -3 -5 0 0
ours+compares	-1 8 -1 0 0
ours+dated	-16 55 -7 0 0
ours+figure	-8 -2 -10 0 0
ours+granted	-3 8 -2 0 0
ours+iDo	-10 16 -6 0 0
ours+iDoEn	-3 5 -1 0 0
ours+me	-6 16 -3 0 0
ours+noPromise	-2 -7 -4 0 0
ours+noStep	-2 -8 -5 0 0
ours+promises	-13 23 -5 0 0
ours+resources	-4 11 -4 0 0
ours+steps	-15 17 -6 0 0
ours+takes	-8 16 -3 0 0
ours+toldObjects	-1 -3 -5 0 0
promises	35 22 -24 -16 -16
refuses	-30 -8 46 -2 -10
resources	-7 2 6 -9 35
sales+asks	-2 -5 -3 -4 -3
sales+dated	-15 9 -8 -9 -10
sales+figure	-6 -2 -6 -6 -7
sales+iDo	-11 12 -5 -6 -6
sales+me	-5 6 -2 -2 -2
sales+noPromise	-2 -5 -3 -4 -3
sales+promises	-13 17 -4 -6 -6
sales+steps	-14 15 -6 -7 -7
sales+takes	-7 13 -2 -2 -3
sales+thanks	-3 19 -1 -2 -3
sales+toldPromises	-6 9 -1 -1 -2
solution+dated	-6 17 -4 4 -3
solution+demands	-6 -7 -11 25 -7
solution+figure	-9 1 -17 39 -12
solution+iDo	-4 7 -2 1 -4
solution+promises	-5 7 -2 3 -4
solution+refuses	-2 -2 -6 10 -2
solution+resources	-2 2 -4 10 2
solution+steps	-6 12 -3 5 -5
solution+takes	-3 6 -1 -1 -1
solution+technical	-8 1 -13 37 -9
solution+toldObjects	-3 -4 -10 18 -3
steps	13 55 -34 -14 -16
takes	13 19 -19 -9 -11
technical	-7 -7 -6 30 -8
thanks	4 23 -22 -5 -7
theirs+agreed	-2 -1 7 -1 0
theirs+answers	14 -7 -2 -4 -4
theirs+asks	-5 -5 9 -5 -5
theirs+compares	3 -6 24 -5 -6
theirs+dated	43 -32 6 -8 -1
theirs+demands	-6 -9 42 -9 -5
theirs+figure	11 -22 40 -20 -14
theirs+granted	18 -5 -18 -3 -3
theirs+iDo	34 -20 4 -6 -5
theirs+iDoEn	16 -7 -5 -1 -1
theirs+if	14 -4 -1 -2 -2
theirs+me	6 -18 8 -6 -6
theirs+never	-6 -3 6 -1 -2
theirs+noDeed	-8 -5 10 -4 1
theirs+noPromise	-9 -4 14 -5 -5
theirs+noStep	-8 -3 9 -4 -5
theirs+promises	65 -31 -4 -8 -9
theirs+refuses	-18 -11 34 -9 -11
theirs+resources	10 -10 8 -5 4
theirs+steps	59 -30 -6 -8 -5
theirs+takes	43 -24 -8 -3 -3
theirs+technical	7 -10 1 1 -4
theirs+thanks	15 -8 -3 -2 -2
theirs+threatens	-7 -2 19 -2 0
theirs+told	2 -3 8 -2 -2
theirs+toldObjects	-7 -11 33 -11 -10
theirs+toldPromises	4 -5 5 -1 -1
theirs+you	-7 -3 -2 -2 -2
threatens	-8 -5 17 -3 2
told	32 -17 22 -2 0
told+answers	-1 -1 -6 0 0
told+asks	-5 -8 -10 0 0
told+compares	-7 -3 12 0 0
told+dated	18 35 -4 0 0
told+demands	4 -3 22 0 0
told+figure	9 0 22 0 0
told+granted	-7 11 -8 0 0
told+iDo	-5 13 -2 0 0
told+iDoEn	-2 6 -2 0 0
told+if	11 0 -1 0 0
told+me	0 6 -10 0 0
told+noDeed	-2 9 8 0 0
told+noPromise	-1 -1 -7 0 0
told+noStep	-5 -8 -8 0 0
told+others	17 -12 0 0 0
told+promises	10 -2 -6 0 0
told+refuses	-7 6 25 0 0
told+resources	0 6 20 0 0
told+steps	-3 36 -11 0 0
told+takes	-8 7 -5 0 0
told+technical	0 2 12 0 0
told+thanks	-3 18 -13 0 0
told+told	32 -12 17 0 0
told+toldObjects	-2 -1 35 0 0
told+toldPromises	40 -16 -5 0 0
told+you	-2 10 -2 0 0
toldObjects	-17 -22 47 1 -7
toldPromises	31 -10 -3 -2 -2
who:delivery	-21 -10 -21 -21 41
who:ours	-32 16 -33 0 0
who:sales	-28 11 -25 -29 -29
who:solution	-24 -5 -30 52 -27
who:theirs	-5 -77 47 -42 -42
who:told	-16 -9 -12 0 0
you	-10 5 -4 -2 -1
`;

/** What each run adds to each, in Chinese and in English. */
export const LINE_RUNS_ZH = `
 一	ekhgg
 下	figgg
 下周	figgg
 下周三	figfg
 两	ggegk
 两个	ggegk
 两个月	ggegk
 他	hhigg
 他们	ffjgg
 他说	kgfgg
 你们	ggjgg
 你底	ggegg
 你底座	ggegg
 先顶	ghggf
 先顶上	ghggf
 后	neegg
 后天	neegg
 周	bjggg
 四	ggfig
 四吨	ggfig
 备	ggggi
 备件	ggggi
 备件紧	ggggi
 大	kgfgg
 就	ggfig
 就是	ggfig
 就是怕	ggfig
 库	ggggi
 库存	ggggi
 库存就	ggggi
 我两	glgjg
 我两天	glgjg
 我们	ffigg
 我看	ggigg
 我看你	ggigg
 才	ggigg
 才用	ggigg
 才用了	ggigg
 抓	ggggi
 抓拍	ggggi
 抓拍相	ggggi
 有	fiffg
 没	iffgg
 要	dfngi
 要挪	ggegk
 要挪得	ggegk
 质	ggigg
 质保	ggigg
 质保期	ggigg
 返	ggggi
 返厂	ggggi
 返厂要	ggggi
 重	ggfig
 重一	ggfig
 重一点	ggfig
,0个	ggghi
,0个窗	ggghi
,0号	gmggg
,0号前	ggigg
,0和	mgfgg
,0和0	mgfgg
,0月底	gfigg
,a	ggigj
,ap	ggigj
,ap少	ggigj
,一个三	gggig
,一个月	ggigg
,一分	fgigg
,一分不	fgigg
,一块	ggdgf
,一块儿	ggdgf
,一晚上	ggggi
,一月六	gfggh
,一期那	ggigg
,一般	ggfhj
,一般三	ggfhj
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
,下周二	gifgg
,下礼	gifgg
,下礼拜	gifgg
,不刷	ggigg
,不刷饭	ggigg
,不是	fffgg
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
,之	ggkgg
,之前	ggkgg
,也	jgfgg
,五月	ggggi
,五月都	ggggi
,人家	ggjgh
,今晚	fjegg
,从	gfggg
,他	heigg
,他说	lbigg
,他说要	pbegg
,价	kgggg
,价格	kgggg
,但要	ogigg
,你五	fgigg
,你五月	fgigg
,你们一	ggggi
,你们出	ggdgf
,你们厂	ggfgi
,你们有	ggegg
,你们绿	gggig
,你们行	gggig
,你们西	fgigj
,你把	gifgg
,你把九	jgegg
,你自	ggfgg
,你自己	ggfgg
,停	fgjgg
,先付	ggigg
,先付三	ggigg
,全换	ggfgi
,全换要	ggfgi
,八月二	ggggj
,八月五	jfggg
,公	fgdgg
,六	igggh
,其	ggggi
,其他	ggggi
,其他的	ggggi
,再往	gggig
,再往前	gggig
,写	fffgg
,写好	fffgg
,写好发	fffgg
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
,到	jgegh
,到货	ggfgi
,到货再	ggfgi
,剩	ggigh
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
,十一	ggigg
,十一号	ggigg
,十五六	gggeg
,十六	gkghg
,十六号	gpggg
,十月	jgfgg
,单价	lgggg
,单组	gfgfg
,单组份	gfgfg
,占	ggfig
,占地	ggfig
,占地要	ggfig
,厂里说	gifgh
,原始	gggig
,原始图	gggig
,原来那	ggfig
,去年0	gggeg
,又要	ggigg
,又要加	ggigg
,发	fffgg
,口	figgg
,口径	figgg
,口径我	figgg
,只能十	gffgi
,只能码	gggig
,只能靠	gggig
,叫	gflgg
,叫号	geggg
,叫号和	geggg
,可以	gidgg
,可以先	glagg
,合同是	ggkgg
,合同都	fglgg
,合规	hfdgg
,合规部	hgegg
,吊牌归	fgfgg
,后天到	giggg
,后天发	igfgg
,听	gffgg
,周一	heggg
,周三	fhfgg
,周三下	fgdgg
,周三给	figgg
,周五	iiehg
,周五给	ehgjg
,周四	fiegg
,哪几	fdggg
,哪怕先	ggigg
,回去	gegfg
,回去请	gegfg
,国	gjfgh
,国庆	gjfgh
,地	jefgh
,型	giggh
,型号	giggh
,型号差	giggh
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
,小年	gfggi
,小年跟	gfggi
,少	igigg
,少一	kgigg
,少一条	kgigg
,就是	ggihh
,就是慢	ggggi
,就是贵	ggfig
,就这	fgdgg
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
,底线	ffegg
,延	ggfig
,延迟	ggfig
,延迟两	ggfig
,开	gfpgh
,当初讲	ggegg
,当初说	ggjgg
,得他	giggg
,得他们	giggg
,得我	giggh
,得我们	giggh
,得放	ggfig
,得放喷	ggfig
,怕	gfehg
,总价别	ggigg
,总经	fgfgg
,总经理	fgfgg
,慢	ggggi
,成	gfggg
,成本	gfggg
,我下	gigfg
,我下午	gjfgg
,我不另	fgigg
,我两	fgfgg
,我两边	fgfgg
,我买	ggigg
,我买你	ggigg
,我二	fgigj
,我二十	fgigj
,我今天	igggg
,我们补	gggig
,我们这	ggjgg
,我们集	fgjgg
,我列	fjggg
,我去	hjfgg
,我变	gfggh
,我变不	gfggh
,我回	giggg
,我回去	giggg
,我就说	ggegg
,我得一	kffgg
,我手里	gifgh
,我打报	igfgg
,我报	fgfgg
,我报修	fgfgg
,我收	gfggg
,我收到	gfggg
,我来	jfggg
,我来报	jgfgg
,我来贴	ifggg
,我看	gifgh
,我看也	ggggi
,我看看	gifgg
,我等	fgigg
,我等于	fgigg
,我约	fjggg
,我给	dgggg
,我给你	dgggg
,我翻	gfggh
,我翻了	gfggh
,我被	ggegg
,我被老	ggegg
,我要	ggigg
,我要每	ggigg
,我要气	ggigg
,我让	gffgg
,我让他	gdfgg
,我让库	igggg
,我跟	ggegg
,我这周	giggg
,我这边	kgfgh
,我问下	gjggj
,我问过	fgjgg
,扔	ggfgg
,扔了	ggfgg
,扩	ggggj
,扩容	ggggj
,扩容谁	ggggj
,扫	ggigg
,扫条	ggigg
,扫条码	ggigg
,批下	igfgg
,批下来	igfgg
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
,接口	ggfhj
,接口文	ggfhj
,推	ggigg
,推杆	ggigg
,推杆会	ggigg
,撤	fgjgg
,撤了	fgjgg
,撤了我	fgjgg
,攒	gighg
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
,无线信	gggig
,时	gfgig
,时间	gfgig
,时间没	gfgig
,明天下	figgg
,明天发	iffgg
,明早	ggggf
,明早给	ggggf
,是走	gighg
,是走廊	gighg
,普	fffhg
,最快	giggi
,最快七	ggigj
,最快明	ggfgj
,月	fifgg
,月底	fifgg
,月底前	flfgg
,本体	ggggi
,本体先	ggfgi
,材	figgg
,材质	fjggg
,材质证	fjggg
,杜	giggg
,杜总	giggg
,杜总您	giggg
,来	ffdgg
,标	gnhgg
,标书	gnhgg
,样	fdggg
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
,测试	gfffj
,测试环	gfffj
,满	iggfg
,满功	ggfeg
,满功率	ggfeg
,灌	ggegg
,灌装	ggfgg
,灌装间	ggfgg
,现在要	ggigg
,用到	kgfgg
,用到二	kgfgg
,用早	ggfig
,用早强	ggfig
,省	fgjgg
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
,筛	giggg
,筛一	giggg
,筛一遍	giggg
,红	gighg
,红外	gighg
,红外漏	gighg
,绕	ggfgg
,绕一	ggfgg
,绕一下	ggfgg
,给	fjfgg
,给他	fnegg
,老板	ggegg
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
,行	kgegg
,表	igggg
,表格	igggg
,表格你	igggg
,装之	ggigg
,装之前	ggigg
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
,要开发	ggfhj
,要我	ggfgi
,要我们	ggfgi
,要缝	ggigg
,要缝也	ggigg
,让	fgfgg
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
,赖	geggg
,赖经	geggg
,赖经理	geggg
,走	gkegg
,赶	gdggi
,赶不	gghgj
,赶不上	gghgj
,赶得	fcfgi
,赶得上	fcfgi
,起	ighhg
,起码	ighhg
,起码十	kgigg
,超卖	gggig
,超卖率	gggig
,跟我	ggigg
,跟我闹	ggigg
,返	ggfgi
,返工	ggfgi
,返工返	ggfgi
,还得再	ggfgi
,还要消	gggig
,这不	ggigg
,这不又	ggigg
,这个得	ggfig
,这是红	ggfgg
,连	ggjgh
,连着	ggggi
,连着上	ggggi
,避	giggj
,避开	giggj
,避开黄	giggj
,那	ggigg
,那个	ggigh
,那我	ggigg
,那我买	ggigg
,金检	gggig
,金检做	gggig
,钱不能	ggfgg
,钱算	ggigg
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
,集	gilgg
,集成	gjggg
,食	ggghi
,食堂	ggghi
,食堂窗	ggghi
,马	fnfgg
,验	ggigg
,验证	ggigg
,验证就	ggigg
0d	eekgg
0一	hefgg
0万0	ffigg
0不	fgigg
0个有	ggghi
0个有网	ggghi
0个窗	ggghi
0个窗口	ggghi
0人	gglgg
0人天	gglgg
0公	gfhgg
0公分	gfigg
0分	feigg
0号之	hifgg
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
0套	gdlgg
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
0张	gejgg
0月的	gggeg
0月起	lfhgg
0期	ggjgg
0版	gggig
0版本	gggig
0的	fehgg
0秒一	gggig
0秒一刷	gggig
0给	mgfgg
0给你	mgfgg
0给你们	mgfgg
0要看	gggig
0要看产	gggig
0采	ggfgj
0采购	ggfgj
0采购今	ggfgj
a0采	ggfgj
a0采购	ggfgj
ap少	ggigj
ap要	ggigj
ap要走	ggigj
bo	fgkgg
bom	fgkgg
cpk	fhkgg
er	iffhg
eri	lefgg
erik	lefgg
his厂	gfgig
ik	lefgg
is厂	gfgig
is厂家	gfgig
om	fgigg
pa	ghegg
pap	ghegg
pk	fhkgg
pp	ghegg
ppa	ghegg
ppap	ghegg
p少	ggigj
p要	fehgi
p要走	ggigj
p要走采	ggigj
q	fhigg
qe	eglgg
ri	lefgg
rik	lefgg
sq	eglgg
sqe	eglgg
s厂	gfgig
s厂家	gfgig
s厂家得	gfgig
t0	gggig
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
一共一	ggggi
一共一百	ggggi
一共十	gifgh
一共十五	gifgh
一再	ggigg
一再付	ggigg
一分不	fgigg
一分不多	fgigg
一刷	gggig
一前给	gfggg
一前给韩	gfggg
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
一号到	fdhgg
一号到十	ggigg
一号去	gdggg
一号喷	ggfig
一号喷枪	ggfig
一号开	ggggi
一号开学	ggggj
一号我	fgigg
一号我跟	fgigg
一号来	eoggg
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
一套	igfgg
一季	ggggi
一季度	ggfgj
一季度才	ggfgk
一定要	hgigg
一家不	fjfhg
一家家	iffgh
一家家问	kffgg
一张	jfggg
一张映	ggfig
一张映射	ggfig
一户	ggigg
一户一	ggigg
一户一拍	ggigg
一拍	ggigg
一拍照	ggigg
一是	ghlgg
一是按	giggg
一是按三	giggg
一晚上	ggggi
一晚上顶	ggggi
一月三	gifgh
一月三号	gifgh
一月底要	gghgj
一期那	ggigg
一期那个	ggigg
一本	hhfgg
一条我	kgigg
一条我不	kgigg
一次性	ggjgg
一点是	ggigg
一点是多	ggigg
一熏	gjgfg
一熏就	gjgfg
一熏就花	gjgfg
一百八十	ggfgg
一百六	ggggi
一百六十	ggggi
一直	feggg
一直没	ggigg
一直没交	ggigg
一组	giggg
一组过	giggg
一组过来	giggg
一给您	giggg
一给您回	gifgg
一给我	eghgg
一给我一	dfggg
一般三	ggfhj
一般三到	ggfhj
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
七天	fdogg
七家支	ggfgf
七家支行	ggfgf
七层是	ggigj
七层是改	ggigj
七月三	eoggg
七月三十	eoggg
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
万分	gggig
万分之	gggig
万分之三	gggig
万吧	gggeg
三万一是	giggg
三下	fgdgg
三下午	fgdgg
三个人有	ggfgi
三个晚	ggggi
三个晚上	ggggi
三个月下	ggekg
三个月坏	fgjgg
三个高	gigig
三个高危	gigig
三件	gfkgg
三件事	gfkgg
三分	fhigg
三到	ggfhj
三到四	ggfhj
三到四周	ggfhj
三十一	fhggg
三十一号	fhggg
三十个走	giggg
三千多道	fgjgg
三号	glfgh
三号才	gifgh
三号才有	gifgh
三周	ggggi
三块	gjggg
三天才	ggegg
三天才补	ggegg
三家里	gjgfg
三家里两	gjgfg
三年上	ffcgg
三年上门	ffcgg
三年的	giggg
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
三点前	giggg
三点前给	giggg
三百二	ggfgi
三百克	gfgig
三百克以	gfgig
三给书	figfg
三给书面	figfg
三给您	figgg
三给您送	figgg
三间空	giggg
三间空房	giggg
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
上发	frggg
上周	ffmgg
上回	ggegg
上就出	giggg
上就出名	giggg
上就得	gghgj
上就得等	gghgj
上来	ggegg
上来的	ggegg
上来的那	ggegg
上次换	ggegg
上次换系	ggegg
上次要	gfgig
上次要视	gfgig
上的	fdigg
上礼	ffkgg
上礼拜	ffkgg
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
下井要	ggegg
下井要有	ggegg
下井证	ggfgi
下井证我	ggfgi
下午就	giggg
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
下周三给	idigg
下周二之	giggf
下周二前	flegg
下周二才	fgfgg
下多	ggfgg
下多四	ggfgg
下多四十	ggfgg
下市	gjggj
下市场	gjggj
下市场部	gjggj
下排	gfggh
下排班	gfggh
下来八	gggge
下来八天	gggge
下来就	igfgg
下来就重	igfgg
下来怎	igfgg
下来怎么	igfgg
下来我	igfgg
下来的	fgrgg
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
不了主	gffgg
不会换	ggfgg
不出行	gggig
不出行就	gggig
不刷	ggigg
不刷饭	ggigg
不刷饭卡	ggigg
不加钱	ggigg
不动	gggig
不去	pfbgg
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
不在	ggfig
不在了	ggfkg
不多快	ggigg
不多快了	ggigg
不够我	ggfig
不够我得	ggfig
不太	igfgg
不太好	igfgg
不太好说	igfgg
不好	ggegg
不对	hihgg
不开	ieggh
不懂	fgdgg
不接	fkggg
不接受	foggg
不支	ggigg
不支持	ggigg
不收钱	ggegg
不收钱的	ggegg
不是0	fflgg
不是一	fgfgg
不是一个	fgfgg
不是不	ggigg
不是不知	ggigg
不是原	giggg
不是原来	giggg
不是我	fgigg
不是我们	fgjgg
不来	ggekg
不满	feggg
不满意	feggg
不然我	fgigg
不然扣	ggigg
不然扣0	ggigg
不用	giegg
不着	kfghg
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
不能加	igfgg
不能加一	igfgg
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
不要	ggjgg
不让人	ggfgg
不让人结	ggfgg
不起	gifgg
不超	ggdgg
不超过	ggdgg
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
业主方	fgigg
业主方给	fgigg
业委	jfdgg
业委会	jfdgg
业那	fefgg
东那	fgjgg
东那边	fgjgg
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
两台并	ggfig
两台并着	ggfig
两天	hifhg
两天改	glgjg
两天改完	glgjg
两家都	gjgfg
两家都说	gjgfg
两年了	fgfgg
两张a	gggig
两张a0	gggig
两成	ggkgg
两次装	ggigg
两百多	gjggg
两百多家	gjggg
两百毫	ggfig
两百毫秒	ggfig
两边	fgfgg
两边的	fgfgg
两边的账	fgfgg
两遍	ggigg
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
个办	ggfgi
个办法	ggfgi
个去	ggfgg
个去考	ggfgg
个去考证	ggfgg
个口子	fgfgg
个口子出	fgfgg
个回路是	gggig
个多	ffggg
个工	ihegg
个工作	ihegg
个工作日	ihegg
个年	ggjgg
个开孔	igfgg
个开孔图	igfgg
个得您	ggfig
个得您那	ggfig
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
个是	fgigg
个最	fgkgg
个最要	fgkgg
个最要紧	fgkgg
个月0号	igfgi
个月下	ggekg
个月下不	ggekg
个月四	ggigg
个月四成	ggigg
个月坏	fgjgg
个月坏两	fgjgg
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
个说明	gmfgg
个谁	ggffg
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
个项	fgigg
个项目	fgigg
个项目批	fgigg
个高	gigig
个高危	gigig
个高危我	glgjg
中午之	fdggg
中午之前	fdggg
中午前	efggg
中午前给	efggg
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
主体要	kdcgg
主方	fgigg
主方给	fgigg
主方给这	fgigg
主板一	ggggi
主板一台	ggggi
主的	eekgg
久	fgegg
么也	igfgg
么也要	igfgg
么也要一	igfgg
么你们白	fgigg
么做	gfffg
么做个	gfffg
么做个钢	gfffg
么小	ggigg
么小的	ggigg
么小的字	ggigg
么干	gggge
么干下	gggge
么干下来	gggge
么时	iffgg
么时候	iffgg
么时候能	kgggg
么灌	gfffg
么灌实	gfffg
么话	ggfff
么说	ffggg
么说的	ffjgg
么限	gggig
么限购	gggig
之一	ggigg
之前给你	gaggf
之前给您	figgg
之前给我	ggigg
之前落	giggf
之前落实	giggf
之前要	ggjgg
之前要上	ggjgg
乐	ffegg
九十九	ggjgg
九十九的	ggjgg
九十我	ggjgg
九十我接	ggjgg
九家	igfgh
九家的	jgegg
九家的名	jgegg
九点	flfgg
九点以	ffegg
九点以后	ffegg
九的	ggjgg
九间	ggfjg
九间带	ggfjg
九间带不	ggfjg
也不	gmigg
也不是	gmigg
也就十	ggggi
也就十八	ggggi
也得八	ggigg
也得八号	ggigg
也得有	fgigg
也得有桩	fgigg
也没	kgdgh
也没吊	ggfgi
也没吊篮	ggfgi
也要一	igfgg
也要一个	igfgg
也要说	ggfjg
也跟	efggg
也这	ffigg
也这么	ffigg
也这么说	ffjgg
书	fihgg
书面的	figfg
买	ggigg
买你	ggigg
买你干	ggigg
买你干啥	ggigg
买它	ggigg
买它干	ggigg
买它干嘛	ggigg
了0	gfjgg
了0版	gggig
了0版本	gggig
了一个	gfggg
了一个月	gfggg
了一周	giggg
了一周内	giggg
了三个	gfgig
了三个月	gfgig
了三成	fgigj
了下	gfggh
了下排	gfggh
了下排班	gfggh
了个	fdlgg
了主	gffgg
了二十天	gfggi
了八	ggegg
了八千	ggegg
了八千多	ggegg
了六	ggggi
了六台	ggggi
了再	kgggg
了十天	ggfgi
了半	ggigg
了半年	ggigg
了发	ggfgg
了四公	ggfgi
了四公分	ggfgi
了我	khfgg
了我就	qgegg
了我自	ggfgg
了我自己	ggfgg
了我跟	fgjgg
了我跟你	fgjgg
了我这	pgcgg
了我这边	pgcgg
了算	ggigg
了这	kfggg
事我不	ggegg
事我不懂	ggegg
事散	gjggg
事散会	gjggg
事散会我	gjggg
二之	giggf
二之前	giggf
二之前落	giggf
二前	flegg
二十七家	ggfgf
二十个工	ggegg
二十个酱	iffgg
二十五只	ggggi
二十五号	fgigh
二十八号	gjggg
二十八天	ggfig
二十六家	ggigg
二十几	ggggi
二十几天	gfffj
二十号	ggigh
二十号老	ggggj
二十四号	kgfgg
二十天假	gfggi
二十户	fingg
二十来个	gggeg
二十米	ggggi
二台	igdgg
二台的	igdgg
二手	ehfgg
二才	fgfgg
二才回	fgfgg
二才回国	fgfgg
二批六	ggigg
二批六千	ggigg
二月的	gffgi
二期我要	ggigg
二条	ighgg
二给个	hgegg
二给个清	hgegg
二给你	kffgg
二轮	gkfgg
于	ggigg
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
五下午	iifgg
五个	jgegh
五中	egggg
五中午	egggg
五中午前	egggg
五公	giggh
五公分	giggh
五六	gggeg
五六万	gggeg
五六万吧	gggeg
五前	figgg
五十	gfjgg
五十五	ffngg
五只	ggggi
五台	giggh
五号早	ifggg
五号早上	ifggg
五号端	fgigg
五号端午	fgigg
五号给你	figgg
五号要	fgigj
五号要拆	fgigj
五层那	ggigg
五层那跟	ggigg
五月中	gfggh
五月中开	gfggh
五月底	fgigg
五月底才	fgigg
五月都	ggggi
五月都在	ggggi
五百克那	gfgig
五给您	fggjg
五给您复	fggjg
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
人一天	ggggi
人一天装	ggggi
人不	fgigg
人不能	fgjgg
人不能撤	fgjgg
人也	ggfgi
人也没	ggfgi
人也没吊	ggfgi
人体	gighg
人体感	gighg
人体感应	gighg
人受	ggggi
人受不	ggggi
人受不了	ggggi
人啊	ggfff
人天	ggjhg
人家用	ggigg
人家用的	ggigg
人我今	figgg
人我今天	figgg
人手	giggg
人手我	giggg
人手我再	giggg
人整	jfggg
人整理	jfggg
人的事散	gjggg
人结	ggfgg
人能	ggfkg
人能改	ggfkg
人脸	ffegg
人说	fgcgg
人都定	fgigg
人都定了	fgigg
人配	igggg
人配合	igggg
什么时	iffgg
什么时候	iffgg
什么话	ggfff
今天下班	ehggg
今天发	hlggg
今天发起	igggg
今天就	gkggg
今天就发	geggg
今天开	feggg
今天晚	giggg
今天晚上	giggg
今天来	fdigg
今天确	geggg
今天确认	geggg
今年	ggigg
今年不	fgigg
今年不可	fgigg
今年没	gffgi
今年没指	ggfgj
今年的	ffmgg
今晚从	ghggf
今晚从宁	ghggf
今晚发	fjkgg
今晚成	ggggf
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
仓储费	mfegg
仓储那	giggg
仓储那组	giggg
他0	fjdgg
他七	fkggh
他七月	fkggh
他七月三	eoggg
他三	faggg
他三十	faggg
他三十一	faggg
他们0	ffegg
他们0月	ffegg
他们下	hgegg
他们下周	hgegg
他们出	kfdgg
他们流	ggegk
他们流程	ggegk
他们组	giggg
他们组长	giggg
他们要	ffmgg
他的复	ggggi
他的复审	ggggi
他要	piegg
他说	keggg
他说了	iifgg
他说要	pbegg
他还	kcmgg
他那	ffigg
他那个	ffigg
付三	ggigg
付三成	ggigg
付定	jgigg
付定金	jgigg
付费	ggigg
付钱	fgigg
代运营那	igfgg
以上	ggjgg
以上的	ggjgg
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
以内	ghfgg
以内都	gggeg
以内都认	gggeg
以前	ifjhg
以双	ggfig
以双通	ggfig
以双通道	ggfig
以后的旧	ggigg
以后让	ffegg
以后让走	ffegg
以后起	gggig
以后起码	gggig
以谈	gjggg
仪	hglgg
仪表	igfgg
仪表班	igfgg
仪表班看	igfgg
们0	ffggg
们0月	efhgg
们0月0	dfjgg
们一共	ggggi
们一共一	ggggi
们一天能	ggggi
们三毛	fgjgg
们三毛二	fgjgg
们下	ifggg
们下午	igggg
们下午给	igggg
们下周	jfigg
们下周二	hgegg
们不	ggigg
们不收	fgkgg
们业	fgigg
们业主	fgigg
们业主方	fgigg
们五百	gfgig
们五百克	gfgig
们今天确	geggg
们低	gglhg
们做	ikefg
们写	gkggg
们出一	ifegg
们出一个	gffgg
们厂	ggfgi
们厂门	ggfgi
们厂门口	ggfgi
们去年	gggig
们去年加	gggig
们只有	ggfgi
们只有三	ggfgi
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
们承	ggjgg
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
们机房训	gggig
们来勘	ggigg
们来勘过	ggigg
们没	ggigg
们没完	fgjgg
们没有	ggkgg
们法	fgfgg
们法务	fgfgg
们流	ggegk
们流程	ggegk
们留	jfggg
们白	fgigg
们白送	fgigg
们白送松	fgigg
们的型	ggigg
们的型材	ggigg
们的酱	gggig
们的酱包	gggig
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
们西	fgigj
们西立	fgigj
们西立面	fgigj
们要0	fgigg
们视	gfgig
们视图	gfgig
们设	dgcgg
们设计	dgcgg
们质量有	ggigg
们质量的	ggegg
们这	fhihg
们这周	gjgig
们这周改	glgjg
们适	gggig
们适配	gggig
们适配了	gggig
们那台	ggkgg
们配	lgegg
们集	ggigg
们集团	ggigg
件事	gfigg
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
份	igfgg
份报	ogdgg
份的	lfgfg
份能	gfgfg
份能到	gfgfg
份能到九	gfgfg
伏	ggfgh
休	gfggh
休产	gfggh
休产假	gfggh
伙	gehgg
伙人	gehgg
会喷	ggggi
会喷涂	ggggi
会喷涂的	ggggi
会我	gjggg
会我去	gjggg
会我去找	gjggg
会把	ggigg
会把酱	ggigg
会把酱包	ggigg
会换	ggfgg
会机	giggh
会机里	gjggj
会机里挪	gjggj
会议室那	ggfgg
传上	ggigg
传上去	ggigg
估	jgdgg
但不	ggfgi
但不能	ggfgi
但不能再	ggfgi
但柜	gggig
但柜子	gggig
但柜子得	gggig
但要	ogigg
低	ggigg
住了	ggjgg
住吗	ggegg
住建局复	ggigg
住建局认	ggegg
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
作日	ihegg
你一	kgfgg
你一台	kgfgg
你了	jfegg
你五	fgigg
你五月	fgigg
你五月底	fgigg
你今	fjfgg
你们一	ggggi
你们一共	ggggi
你们一天	ggggi
你们三	fgjgg
你们三毛	fgjgg
你们下	igggg
你们下午	igggg
你们五百	gfgig
你们出一	ggdgf
你们厂	ggfgi
你们厂门	ggfgi
你们去年	gggig
你们喷	gggig
你们喷房	gggig
你们想五	gfggh
你们承	fglgg
你们承担	ggkgg
你们报	ggjgg
你们报价	ggegg
你们收	ggjgg
你们收银	ggjgg
你们改	fgigg
你们有几	ggegg
你们机	gggig
你们机房	gggig
你们来勘	ggigg
你们没	fglgg
你们没完	fgjgg
你们留	jfggg
你们白	fgigg
你们白送	fgigg
你们的型	ggigg
你们的酱	gggig
你们绿	gggig
你们绿化	gggig
你们自	fgjgg
你们自己	fgjgg
你们行	gggig
你们行里	gggig
你们西	fgigj
你们西立	fgigj
你们那台	ggkgg
你再	fifgg
你再找	ggfgg
你再找几	ggfgg
你加	ggfff
你加人	ggfff
你加人啊	ggfff
你名	ifggg
你名单	ifggg
你周	fifgg
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
你签	fgfgg
你自己算	ggfgg
你这	fgfgg
你这叫	ggfff
你这叫什	ggfff
你邮	fffgg
你邮箱	fffgg
例	ghigg
侯	ffkgg
侯总	ffkgg
便宜	ggigg
保我	ngfgg
保期	ggigg
保期要	ggigg
保期要给	ggigg
信号是	gggig
信号是够	gggig
信号穿	gggig
信号穿不	gggig
信息	egjgg
俩	gfggi
修两	fgfgg
修两年	fgfgg
修两年了	fgfgg
修基	igfgg
修基金	igfgg
修好	ffjgg
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
倒是	pedgg
倒装的我	giggg
候能	kgggg
借一个前	ggfgi
借你	kgfgg
借你一	kgfgg
借你一台	kgfgg
借四	ghggf
借四台	ghggf
借四台相	ghggf
值班	ggegg
假前	ggigg
假前我	ggigg
假前我要	ggigg
假期	ffegg
假期快	ffegg
假期快乐	ffegg
偏	fgigh
偏了	ggigh
偏了四	ggfgi
偏了四公	ggfgi
做一张	ggfig
做一张映	ggfig
做不了	gffgg
做不了主	gffgg
做不到	gggig
做不收	ggegg
做不收钱	ggegg
做两	mgfgg
做两遍	ggigg
做个钢	gfffg
做个钢架	gfffg
做主	edfgg
做别	gffgi
做别家	gffgi
做别家的	gffgi
做完	gjggg
做没	gfgig
做没问	gfgig
做没问题	gfgig
做浮	ggfig
做浮置	ggfig
做浮置的	ggfig
停了	ggigg
停了两	ggkgg
停几	ggggi
停几台	ggggi
停吊两	ggggi
停吊两个	ggggi
停滞	fflgg
健	fdlgg
健身	fdlgg
傅	fjggg
储	kgfgg
储费	mfegg
储那	giggg
储那组	giggg
储那组借	giggg
催	jgfgg
像	ggjgg
像医	fgnfg
像医院	fgnfg
僻字要	ggfig
僻字要单	ggfig
儿勉	gggig
儿勉强	gggig
儿勉强够	gggig
儿可	ggfgg
儿可以	ggfgg
儿干	ggdgf
儿我	ifegg
儿的	fgigj
儿的问	fgigj
儿的问题	fgigj
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
先定	kgdhg
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
先装灌	ggfgg
先装灌装	ggfgg
先记	gegfg
先记着	gegfg
先讲吧	fgfgg
先问	fgkgg
先问个	fgkgg
先问个最	fgkgg
先顶	giggg
先顶上	giggg
光缆	ggfhi
光缆是	ggegk
光缆是移	ggegk
克以	gfgig
克以下	gfgig
克以下可	gfgig
克那	gfgig
克那款	gfgig
克那款吹	gfgig
免	hgigg
免费	ighgg
全换要	ggfgi
全换要三	ggfgi
全栅柜	igfgg
全栅柜子	igfgg
全部	fhigg
全部传	ggigg
全部传上	ggigg
八万	gmbgg
八万以	gmbgg
八万以内	gmbgg
八个的	giggg
八个的话	giggg
八十台先	ggfgg
八十托	ggfgg
八千多	ggegg
八千多个	ggegg
八号	giggh
八号一	ggfgg
八号一场	ggfgg
八号以	ggigg
八号以后	ggigg
八号前	gjggg
八号前报	gjggg
八号报	gffgi
八号报名	gffgi
八天打	gggge
八天打不	gggge
八月中我	ggigg
八月二	ggggj
八月二十	ggggj
八点	feggg
八百瓦	ggfjg
公分多	ggfig
公司要	gjfgg
公司要人	gjfgg
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
共一	ggggi
共一百	ggggi
共一百六	ggggi
共十	gifgh
共十五	gifgh
共十五台	gifgh
其	ggjgh
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
再去	fjegg
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
再说隔	ggigg
再说隔壁	ggigg
再谈	hgegg
写	giggg
写个	ikfgg
写个说	gmfgg
写个说明	gmfgg
写好	fffgg
写好发	fffgg
写好发你	fffgg
写清	fgigg
写清楚	fgigg
写这	ggegg
写这个	ggegg
写进	eiggg
农商	gffhg
农商行	gffhg
农机	giggg
冬天三	ggfgg
冬天三成	ggfgg
冯	khfgg
冯部	ukcgg
冯部长	ukcgg
冲了	fgigg
决	ggkgg
决还	ggkgg
决还要	ggkgg
决还要费	ggkgg
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
几台	gffgh
几天	gffgh
几点	geggf
几盏	ggigg
出一个	gffgg
出一个人	gffgg
出一百	ggfgg
出一百八	ggfgg
出个	giggg
出个换	giggg
出个换电	giggg
出了	ffigg
出名	giggg
出名单	giggg
出来的	ggkgg
出的	fgfgg
出行	ggihg
出行就	gggig
出行就得	gggig
出行里	ggjgg
出行里不	ggjgg
函	figgg
刀	dkkgg
刀版	dnegg
刀版图	dnegg
分一	ggjgg
分三块	gjggg
分三批	ggggi
分三批就	ggggi
分不	fgigg
分不多	fgigg
分两次	ggigg
分两次装	ggigg
分之一	ggigg
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
分钟是	gfgfg
分钟是双	gfgfg
切割的	giggf
切割的机	giggf
刚从	fedgg
刚封	ggigg
初	figgg
初稿	eqggg
初讲	ggegg
初讲的	ggegg
初讲的是	ggegg
初说	ggjgg
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
别的明	ggfgg
别的明年	ggfgg
别的组	ggfgi
别的组借	ggfgi
别超	ggigg
别超百	ggigg
别超百分	ggigg
别跟	egjgg
别跟我	egjgg
到0天	gefgg
到0月	ffggg
到一月	geggf
到一月底	geggf
到七月	gfggi
到七月中	ggfgi
到下	ggfgi
到下个	ggfgi
到下个月	ggfgi
到两间	ggigg
到两间样	ggigg
到九十秒	gfgfg
到了	figgg
到二十四	kgfgg
到五	gflgh
到什	fefgg
到什么	fefgg
到十七	ggigg
到十七号	ggigg
到十间	ggegg
到四周	ggfhj
到屋	gighg
到屋里	gighg
到屋里来	gighg
到当	gfggg
到当天	gfggg
到当天就	gfggg
到您	fnggg
到我手	ggigg
到我手机	ggigg
到新	giggg
到时	mgegg
到时候	mgegg
到明年四	gfgjg
到补	igggg
到补贴	jgigg
到补贴目	jgigg
到货再	ggfgi
到货再换	ggfgi
刷饭	ggigg
刷饭卡	ggigg
刷饭卡等	ggigg
前一	hgigg
前一定	ifkgg
前一定要	ifkgg
前做	gjggg
前做完	gjggg
前出	figgi
前厅	gmjgg
前厅经	gmjgg
前厅经理	gmjgg
前发	iiggg
前发你	kjggg
前必须交	ggigg
前我要	ggigg
前我要看	ggigg
前没	ggfhj
前没接	ggfhj
前没接过	ggfhj
前的对	gggig
前的对不	gggig
前的网	ggghi
前给你	ffggg
前给您	figgg
前给韩	gfggg
前给韩冬	gfggg
前落	giggf
前落实	giggf
前要	gihgg
前要上	ggjgg
前要上线	ggjgg
前要全	ggigg
前要全部	ggigg
剩下	ggigh
剩下的排	ggfgi
剩下的看	ggigg
剩下的过	ggigg
剩两	ggggi
剩两台	ggggi
剪彩	fgigg
剪彩的	fgigg
剪彩的人	fgigg
剪辑	ggfig
剪辑能	ggfig
剪辑能看	ggfig
副	fefgg
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
加一台	gggig
加一台排	gggjg
加一点是	ggigg
加不	gglgg
加不加	gglgg
加不加钱	gglgg
加两个	ggigj
加两个a	ggigj
加人也	ggfgi
加人也没	ggfgi
加人啊	ggfff
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
务说	ngbgg
务那	igdgg
动发到	ggigg
动发到我	ggigg
动发这	gigfg
动发这个	gigfg
动的	ggfgi
助	ghfhg
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
包推	ggigg
包推破	ggigg
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
十一号来	eoggg
十一月	ghggi
十一月三	gifgh
十一月底	gghgj
十七号才	gffgi
十七家	ggfgf
十七家支	ggfgf
十三	giggg
十三号	gmggh
十个工	ggegg
十个工作	ggegg
十个词够	hgegg
十个走	giggg
十个走的	giggg
十个酱	iffgg
十个酱包	iffgg
十九	ggjgg
十九的	ggjgg
十二月	gffgi
十二月的	gffgi
十二条	ighgg
十五公	giggh
十五公分	giggh
十五六	gggeg
十五六万	gggeg
十五只	ggggi
十五台	gifgh
十五号早	ifggg
十五号端	fgigg
十五号给	figgg
十五号要	fgigj
十五层那	ggigg
十八个的	giggg
十八号一	ggfgg
十八号前	gjggg
十八号报	gffgi
十八天	ggfig
十六号	gkggg
十六家	ggigg
十六家呢	ggigg
十几天	gfffj
十千瓦那	ggigg
十台先	ggfgg
十台先换	ggfgg
十台怎	ggfgg
十台怎么	ggfgg
十号老	ggggj
十号老师	ggggj
十四号	igggg
十堰	ggggi
十天假	gfggi
十我	ggjgg
十我接	ggjgg
十我接受	ggjgg
十户	fingg
十托	ggfgg
十月	igggg
十来个	gggeg
十来个立	gggeg
十来秒	ggfgg
十点	figgh
十米产	ggigg
十米产量	ggigg
十米开	gggig
十米开外	gggig
十间	ggegg
千只里	gggig
千只里面	gggig
千多个	ggfgg
千多道	fgjgg
千瓦那	ggigg
千瓦那叫	ggigg
升数	ggfgk
升数据	ggfgk
升数据库	ggfgk
午三点前	giggg
午之	fdggg
午之前	fdggg
午之前给	fdggg
午前	efggg
午前给	efggg
午前给你	efggg
午前给我	egggg
午就	giggg
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
半价	gifgg
半小时就	ggggi
半就	ggigg
半就没	ggigg
半年	egkgg
半毫	fgjgg
半毫米	fgjgg
单下	fmgff
单下午	fmgff
单下午就	fmgff
单价你	fgjgg
单价你们	fgjgg
单价就	giggg
单价就不	giggg
单子就	fgigg
单子就开	fgigg
单我	gjggg
单我七	gjggg
单我七月	gjggg
单独做	ggfig
单独做一	ggfig
单组	gfgfg
单组份	gfgfg
单组份能	gfgfg
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
卡等	ggigg
卡等于	ggigg
卡等于没	ggigg
卢	fljgg
卢总	fljgg
卫	gfjgg
卫生	gfjgg
卫生间	gfjgg
印	ihggg
印机	ghegg
印机缺	gifgh
印机缺货	gifgh
印机能	ggdgg
印机能不	ggdgg
危	gigig
危我	glgjg
危我们	glgjg
危我们这	glgjg
厂家不	ggfkg
厂家不在	ggfkg
厂家得	gfgig
厂家得给	gfgig
厂家有	ggfgi
厂家有现	ggfgi
厂家现	ggggi
厂家现在	ggggi
厂要	ggggi
厂要三	ggggi
厂要三周	ggggi
厂里	giggh
厂里说	gifgh
厂里说十	gifgh
厂门	ggfgi
厂门口	ggfgi
厂门口那	ggfgi
厅批	geggg
厅批文	geggg
厅批文小	geggg
厅有	giggh
厅有一	giggh
厅有一台	giggh
厅经	gmjgg
厅经理	gmjgg
厉	fgjhg
厉害	fgjhg
压到	fgigg
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
去做	ejfgg
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
去看	dgogg
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
去跟	hiegg
去跟房	ggegg
去跟房务	ggegg
去问一	gjggg
去问一下	gjggg
参数	ggegg
又	ggigg
又不是不	ggigg
又是柜	ggigg
又是泵	ggigg
又是泵又	ggigg
又来	fgkgg
又要	ggigg
又要加	ggigg
又要加钱	ggigg
及	gffgg
友	efjgg
双倍	ggigg
双倍你	ggkgg
双倍你们	ggkgg
双十一再	ggigg
双组	gfgfg
双组份	gfgfg
双组份的	gfgfg
反正	fgegg
发个	lafgg
发你邮	fffgg
发你邮箱	fffgg
发到	fihgg
发到我	ggigg
发到我手	ggigg
发您	fkggg
发我	gffhg
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
口了	nefgg
口只	ggghi
口只有	ggghi
口只有0	ggghi
口子出	fgfgg
口子出的	fgfgg
口径我	figgg
口径我改	figgg
口文档得	ggfhj
口文档麻	gfggg
口方案我	giggg
口现	ggghi
口现在	ggghi
口现在是	ggghi
口那	ggfgi
口那条	ggfgi
口那条路	ggfgi
另外一	gffgi
另外一队	gffgi
另外二	ggfgf
另外二十	ggfgf
另外付	fgigg
另外付钱	fgigg
另外后	gjgfg
另外后厨	gjgfg
只有0个	ggghi
只有三	ggfgi
只有三个	ggfgi
只有两台	ggfgi
只留	gggig
只留两	gggig
只留两年	gggig
只能先	ggggi
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
叫	gfhgg
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
台怎	ggfgg
台怎么	ggfgg
台怎么办	ggfgg
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
右	flggg
叶	fjggg
号一	ggfgg
号一场	ggfgg
号住	ggigg
号住建	ggigg
号住建局	ggigg
号到十七	ggigg
号前	giggg
号前做	gjggg
号前做完	gjggg
号前报	gjggg
号前要全	ggigg
号去	fhfgg
号可	figfg
号可以	figfg
号可以调	figfg
号和预	geggg
号和预审	geggg
号喷	ggfig
号喷枪	ggfig
号喷枪就	ggfig
号差	giggh
号差一	giggh
号差一档	giggh
号开学	ggggj
号开学要	ggggj
号我	fgigg
号我跟	fgigg
号我跟招	fgigg
号才有	gifgh
号才空	gffgi
号才空出	gffgi
号报	gffgi
号报名	gffgi
号报名已	gffgi
号早	ifggg
号早上	ifggg
号早上六	ifggg
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
号要拆	fgigj
号要拆架	fgigj
司要	gjfgg
司要人	gjfgg
合一	ggfgg
合一块	ggfgg
合一块儿	ggfgg
合伙	gehgg
合伙人	gehgg
合同我	fhegg
合同我们	efdgg
合同是	ggkgg
合同是总	ggkgg
合同的	keegg
合同都	fglgg
合规	hfdgg
合规部	hgegg
合规部说	hgegg
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
吊那	eflgg
吊顶刚	ggigg
吊顶刚封	ggigg
吊顶我	ggigg
吊顶我可	ggigg
同意	kghgg
同我	fhegg
同我们	efdgg
同我们法	efdgg
同是	ggkgg
同是总	ggkgg
同是总价	ggkgg
同的	keegg
同都	fglgg
名单下	fmgff
名单下午	fmgff
名单我	gjggg
名单我七	gjggg
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
后天就	elngg
后天早	fjfgg
后天早上	fjfgg
后天给	ihggg
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
含的	gefgg
含盐	gggig
含盐高	gggig
含糊	fgigg
吴	igjgg
吴跟	igggg
吴跟你	igggg
吴跟你对	igggg
吹三	gfgig
吹三百	gfgig
吹三百克	gfgig
吹不	gfgig
吹不动	gfgig
吹的	ggigg
告	gihgg
告一	ggigg
告一直	ggigg
告一直没	ggigg
告我	fihgg
告我不	ggigg
告我不签	ggigg
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
周二才	fgfgg
周二才回	fgfgg
周二给个	hgegg
周二给你	kffgg
周五一	glggg
周五一块	glggg
周五下午	iifgg
周五中	egggg
周五中午	egggg
周五前	figgg
周五给您	fggjg
周做	gigfg
周做完	gigfg
周内	giggg
周内出	giggg
周四	fifgg
周四不	fnagg
周四不行	fnagg
周四打	giggg
周四打过	giggg
周定不	fgfgg
周定不了	fgfgg
周改	gjgig
周改掉	glgjg
周末吧	fffgg
味	gfigg
咋	efdgg
和0	mgfgg
和0给	mgfgg
和0给你	mgfgg
和预	geggg
和预审	geggg
和预审系	geggg
咱这	geggg
品效	gggig
品效应	gggig
品部	ggdgf
品部出	ggdgf
品部出一	ggdgf
哈	efbgg
哈哈	efbgg
响	ggigg
响应	fjhgg
哥	fefgg
哦	gecgg
哪个版	gggig
哪个版本	gggig
哪六	ifggg
哪六个	ifggg
哪六个我	ifggg
哪几	fdggg
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
商量	lfggh
啥	egjgg
喷房墙	gggig
喷房墙是	gggig
喷房外	ggfig
喷房外面	ggfig
喷枪就	ggfig
喷枪就不	ggfig
喷涂	ggggi
喷涂的	ggggi
喷涂的就	ggggi
嘴	ifghg
器不	ggfig
器不是	ggfig
器厂	ggfgi
器厂家	ggfgi
器厂家现	ggfgi
器要	ggfig
器要报	ggekg
器要报省	ggekg
四不	fkegg
四不行	fnagg
四个点	ggfgg
四公分	ggfgi
四分钟是	gfgfg
四十台怎	ggfgg
四十来	ggfgg
四十来秒	ggfgg
四十米产	ggigg
四台相	ghggf
四台相机	ghggf
四号	igggg
四吨	ggfig
四周	ggggi
四天	ggggi
四打	giggg
四打过	giggg
四打过来	giggg
四月	gfgjg
四楼那间	fgfgg
回他	fjdgg
回他0	fjdgg
回写	gfkgg
回去核	gfggg
回去盯	fgfgg
回去盯货	fgfgg
回去请	gegfg
回去请示	gegfg
回去问一	gjggg
回国	fgfgg
回您	figgg
回我	hdkgg
回我了	ffmgg
回收	fglgg
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
图来	giggg
图来了	giggg
图来了一	giggg
图等	gfgig
图等了	gfgig
图等了三	gfgig
图纸上	gggig
图纸上没	gggig
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
在外	jafgg
在外地	jafgg
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
在都	ggfgi
在都还	gfffj
在都还没	gfffj
地方	gfihg
地要	ggfig
地要多	ggfig
地要多两	ggfig
场景我	kgigg
场景我列	kgigg
场的呀	ggigg
场部	gihgi
场长	fdfgg
坏两	fgjgg
坏两次	fgjgg
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
型	ggigg
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
堂窗	ggghi
堂窗口	ggghi
堂窗口现	ggghi
堰	fffgh
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
备好	gmfgg
备注那	ggigg
备注那么	ggigg
复审完	ggggi
复审完再	ggggi
复查	ggigg
复检	ggigg
复检报	ggigg
复检报告	ggigg
复测	fggjg
复购率	ggigg
夏天一	ggfgg
夏天一天	ggfgg
夏天六	ggfgg
夏天六成	ggfgg
外一	gffgi
外一队	gffgi
外一队在	gffgi
外二	ggfgf
外二十	ggfgf
外二十七	ggfgf
外付	fgigg
外付钱	fgigg
外后	gjgfg
外后厨	gjgfg
外后厨屏	gjgfg
外地	jafgg
外漏	gighg
外漏进	gighg
外漏进去	gighg
外那	gggjg
外那款	gggjg
外那款新	gggjg
外面	ggfig
外面用	ggfig
外面用无	ggfig
多两米	ggfig
多两米四	ggfig
多二	ggggi
多二十	ggggi
多二十米	ggggi
多八	ggfjg
多八百	ggfjg
多八百瓦	ggfjg
多四	ggfgg
多四十	ggfgg
多四十来	ggfgg
多少我	ggegg
多少我不	ggegg
多少钱	gfegg
多快	gihgg
多快了	ggigg
多软	gfgef
多道	fgjgg
夜班拿	ggigg
夜班拿着	ggigg
够不够我	ggfig
够不着	gggig
够我	ggfig
够我得	ggfig
够我得现	ggfig
大一号	ggfig
大一号喷	ggfig
大家	ffhgg
大屏	ffggg
大户	kfdgg
大概万	gggig
大概万分	gggig
大概有	gggig
大概有四	gggig
天一天	ggfgg
天一天出	ggfgg
天三	ggfgg
天三成	ggfgg
天下班	figgg
天下班前	figgg
天中	efggg
天中午	efggg
天中午前	efggg
天假	gfggi
天六	ggfgg
天六成	ggfgg
天六成往	ggfgg
天几	geggf
天几点	geggf
天出	ffhgg
天出一	ggfgg
天出一百	ggfgg
天发	hifgg
天发给	igfgg
天发给蔺	igfgg
天发起	igggg
天发顺	iffgg
天发顺丰	iffgg
天就	gihgg
天就去银	ieggg
天就发	geggg
天就发起	geggg
天就回	gfggg
天开	iffgg
天开给	kfggg
天开给你	kfggg
天您	geggg
天才	ggegg
天才补	ggegg
天才补上	ggegg
天打不	gggge
天打不住	gggge
天改	glgig
天改完	glgjg
天早上七	ggigg
天晚	gmfgg
天晚上	gmfgg
天晚上就	giggg
天有	efjgg
天有点	efjgg
天来	fehgg
天确	geggg
天确认	geggg
天确认下	geggg
天线的	geggg
天线的钱	geggg
天给	ifggg
天给你	ifggg
天给你名	ifggg
天给您	giggg
天给我	obegg
天能	giggh
天能给	ggggi
天能给我	ggggi
天花我	igfgg
天花我这	igfgg
天装	ggggi
天装二	ggggi
天装二十	ggggi
天贴	feggg
天走	tgdgg
天重	fjggf
天问	giggg
天限	ggfgi
天限货	ggfgi
天限货车	ggfgi
太好	hefgg
太好了	gdfgg
太好说	igfgg
太好说话	igfgg
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
好了我	lgdgg
好以	gggig
好以后	gggig
好以后起	gggig
好发	fffgg
好发你	fffgg
好发你邮	fffgg
好的	fkggg
好说话	igfgg
如	igfgg
如果	kgfgg
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
子我让	igfgg
子我让仪	igfgg
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
字段表	glgjg
字段表您	glgjg
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
安全栅柜	igfgg
安监	ggfgg
安监局	ggfgg
安监局每	ggfgg
安装	ggfgi
安装四	ggfgi
安装四天	ggfgi
完不	fgfgg
完再上	ggggi
完双	ggigg
完双十	ggigg
完双十一	ggigg
完我得	fgfgg
完我得回	fgfgg
完给	mgegg
定一个	ggigg
定一个月	ggigg
定不	ggffg
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
害	fgjhg
家不	ghfig
家不在	ggfkg
家不在了	ggfkg
家不太	igfgg
家不太好	igfgg
家呢	ggigg
家家	iffgh
家家问	kffgg
家得	gfgig
家得给	gfgig
家得给我	gfgig
家支	ggfgf
家支行	ggfgf
家支行的	ggfgf
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
寄	jgfgg
寄二	iffgg
寄二十	iffgg
寄二十个	iffgg
寄给	lhfgg
寄过	obegg
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
封	ggigg
封盘	ffmgg
射	ggfig
射表	ggfig
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
小样	ihfgg
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
少我	ggegg
少我不	ggegg
少我不管	ggegg
少钱	gfegg
尖	ggifg
尚	fgfgg
尚工	giggg
尚工出	giggg
尚工出个	giggg
就一	fdggh
就一队	fdggh
就一队人	fdggh
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
就十五	ifggg
就十五号	ifggg
就十八	ggggi
就十八九	ggggi
就去银	ieggg
就去银行	ieggg
就发	ihfgg
就发您	fmgff
就发起	geggg
就周	fYfgg
就四个点	ggfgg
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
就得等到	gfgjg
就得等开	gghgj
就按	figgg
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
就花	gjgfg
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
就这	fgegg
就这个	ggigg
就这个窗	ggigg
就重	igfgg
就重新	igfgg
就重新注	igfgg
就问	figgg
尹工	ifhgg
尹工说	eekgg
尺	ggihg
尾	ifhgg
尾款	mekgg
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
山	gnfgh
山展	giggh
山展厅	giggh
山展厅有	giggh
崔	fmdgg
崔主	fmdgg
崔主任	fmdgg
州调	giggg
州调一	giggg
州调一组	giggg
工作	ihegg
工作日	ihegg
工你看	igfgg
工你看对	igfgg
工出	giggg
工出个	giggg
工出个换	giggg
工我让	ggigg
工我让基	ggigg
工的	jgfgh
工行接	gfggg
工行接口	gfggg
工行目	ggfhj
工行目前	ggfhj
工说	fdigg
工返	ggfgi
工返了	ggfgi
工返了十	ggfgi
左	flggg
左右	flggg
差一	giggh
差一档	giggh
差不	ggigg
差不多	ggigg
差不多快	ggigg
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
带不	ggfjg
带不动	ggfjg
带那	gggig
带那儿	gggig
带那儿勉	gggig
帮	ggegg
帮人	fifgg
帮我	gcbgg
干下	gggge
干下来	gggge
干下来八	gggge
干啥	ggigg
平台最	ffigg
平台最低	ffigg
平米	ggigh
年0月	gggeg
年0月的	gggeg
年一	ggfgj
年一季	ggfgj
年一季度	ggfgj
年上	ffcgg
年上门	ffcgg
年不	fgigg
年不可	fgigg
年不可能	fgigg
年二	ggigg
年二月	ggigg
年以	ggigg
年以后	ggigg
年以后的	ggigg
年再	ggfgg
年再说	ggfgg
年加	gggig
年加的	gggig
年后我	ggigg
年后我就	ggigg
年四	gfgjg
年四月	gfgjg
年底前	ggigg
年底前必	ggigg
年底盘	gffgi
年底盘点	gffgi
年没指	ggfgj
年没指标	ggfgj
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
库管	igggg
库管小	igggg
库管小吴	igggg
应串	gighg
应串到	gighg
应串到屋	gighg
应了	tdegg
底前出	giggj
底回	gfggi
底回老	gfggi
底回老家	gfggi
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
店里	fhjgg
度以	gggeg
度以内	gggeg
度以内都	gggeg
度住	ggegg
度住建	ggegg
度住建局	ggegg
度才	ggfgk
度才有	ggfgk
度才有窗	ggfgk
座站	ggegg
座站得	ggegg
座站得住	ggegg
康	feegg
康牧	eddgg
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
开好	jfggg
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
开黄	giggj
开黄金	giggj
开黄金周	giggj
弄	lgegg
式版	gfgig
式版跟	gfgig
式版跟域	gfgig
张a	gggig
张a0	gggig
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
当初说	ggjgg
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
录音盒	ggfgf
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
得先扩	ggggj
得先扩容	ggggj
得八号	ggigg
得八号以	ggigg
得再办	ggfgi
得再办五	ggfgi
得分	ggggi
得分三	ggggi
得分三批	ggggi
得去租	giggf
得及	gffgg
得回去核	gfggg
得回去盯	fgfgg
得在你	gggig
得在你们	gggig
得好	lfbgg
得您	ggfig
得您那	ggfig
得您那边	ggfig
得我	ghigh
得我们	ghigh
得我们老	giggh
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
得离	gggig
得离楼	gggig
得离楼十	gggig
得等到	gfgjg
得等到明	gfgjg
得等开	gghgj
得等开春	gghgj
得见	ggigg
得走	fgfgi
得走他	ggegk
得走他们	ggegk
得银	ggfhj
得银行	ggfhj
得银行给	ggfhj
心里	jgfgg
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
态	pdegg
怎么也	igfgg
怎么也要	igfgg
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
性	ggjgg
怨	ggigg
怨重	ggigg
总不	ggfgg
总不能	ggfgg
总不能不	ggfgg
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
您发	glgjg
您发我	glgjg
您回	giggg
您回音	gifgg
您复	fggjg
您复测	fggjg
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
意了	lefgg
感应串	gighg
感应串到	gighg
慢充	ggigg
慧	gffgg
懂	fgdgg
成往	ggfgg
成往上	ggfgg
成比	fgkgg
成比例	fgkgg
我一万	ggegg
我一万两	ggegg
我一个准	dfggg
我一份	ggdgg
我一户	ggigg
我一户一	ggigg
我七	gjggg
我七月	gjggg
我七月二	gjggg
我下午	gifgg
我下午三	giggg
我下午就	gifgg
我下周三	ifggg
我不另	fgigg
我不另外	fgigg
我不懂	ggegg
我不签	igigg
我不签字	kgigg
我不签进	ggigg
我两天	glgjg
我两天改	glgjg
我两边	fgfgg
我两边的	fgfgg
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
我二	fgigj
我二十	fgigj
我二十五	fgigj
我今天	giggg
我今天下	figgg
我今天发	igggg
我今天就	giggg
我今年不	fgigg
我今晚	fhggf
我今晚从	ghggf
我从仓	giggg
我从仓储	giggg
我从后	giggg
我从后台	giggg
我们0	fgigg
我们下	jeigg
我们不	fgkgg
我们不收	fgkgg
我们业	fgigg
我们业主	fgigg
我们今	geggg
我们今天	geggg
我们做	ikefg
我们出一	gfggh
我们只有	ggfgi
我们就奔	gdggg
我们总监	ggfgi
我们总经	fgigg
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
我们设	dgcgg
我们设计	dgcgg
我们这周	gjgig
我们适	gggig
我们适配	gggig
我们集	ggigg
我们集团	ggigg
我借	kgfgg
我借你	kgfgg
我借你一	kgfgg
我做	fdggg
我做不	geggg
我做不了	geggg
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
我去找	figgg
我去找区	gjggg
我去看	dgogg
我去谈	igfgg
我去跟	igfgg
我去问	gdgfe
我变	gfggh
我变不	gfggh
我变不出	gfggh
我可不同	ggigg
我周三	ifggg
我周三开	ifggg
我啊	ggffg
我回	gifgg
我回他	fjdgg
我回他0	fjdgg
我回去	giggg
我回去问	gjggg
我定	giggg
我定在	giggg
我定在下	giggg
我就旺	ggigg
我就旺季	ggigg
我就说我	ggegg
我带	gkggg
我延	ggigg
我延一	ggigg
我延一年	ggigg
我得一	kffgg
我得一家	kffgg
我得去租	giggf
我得现	ggfig
我得现场	ggfig
我手机	ggigg
我手裁	ggigg
我手裁差	ggigg
我手里	gifgh
我手里一	gifgh
我打报	igfgg
我打报告	igfgg
我报	fhggg
我报修	fgfgg
我报修两	fgfgg
我报给	figgg
我报给财	figgg
我换	ffpgg
我接	ggjgg
我接受	ggjgg
我接受不	ggjgg
我提	kekgg
我收	gfggg
我收到	gfggg
我收到当	gfggg
我改	figgg
我明天就	ieggg
我明天问	giggg
我月	fhggi
我月底	fhggi
我月底前	giggj
我来催	jgfgg
我来定	ifggg
我来报	jgfgg
我来贴	ifggg
我来起	ciggg
我查日	gighg
我查日志	gighg
我没敢	ffdgg
我满	ggigg
我满房	ggigg
我现在就	igggh
我用	ggigg
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
我要按	ggigg
我要按效	ggigg
我要每	ggigg
我要每天	ggigg
我要气	ggigg
我要气吹	ggigg
我要看	hgigg
我要看到	hgigg
我让人	jfggg
我让人整	jfggg
我让他	hdfgg
我让他三	faggg
我让仪	igfgg
我让仪表	igfgg
我让基	ggigg
我让基建	ggigg
我让库	igggg
我让库管	igggg
我让机	igggg
我让机电	igggg
我让结	figfg
我让结构	figfg
我跑	egbgg
我跟他	hhfgg
我跟他说	iifgg
我跟你	fgjgg
我跟你们	fgjgg
我跟招	fgigg
我跟招商	fgigg
我跟领	figgg
我跟领导	figgg
我车	ggegg
我车间	ggegg
我还	ngfgg
我这儿	fgigj
我这儿的	fgigj
我这周	giggg
我这周做	gigfg
我这周四	giggg
我这边	igfgh
我这边会	ggggi
我这边先	igfgg
我重	gjggg
我重新	gjggg
我重新拆	gjggg
我问	ggigg
我问下	gijgi
我问下市	gjggj
我问了	gfkhg
我问过广	fgjgg
我问问	fkfgg
我闹	ggigg
我闹怎	ggigg
我闹怎么	ggigg
我马	fafgg
我马上	fafgg
或者做	ggfig
或者做浮	ggfig
或者用	ggfig
或者用无	ggfig
截	fgfgh
截了	gffgi
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
手	giggh
手头	ggfgh
手我	giggg
手我再	giggg
手我再从	giggg
手架	fgigj
手环	ftlgg
手裁	ggigg
手裁差	ggigg
手裁差不	ggigg
手酸	ggigg
手里	gkfgh
手里一	gifgh
手里一共	gifgh
才0	ffjgg
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
才装	fgigj
才装了	fgigj
才装了三	fgigj
打一	fjfgg
打不住	gggge
打印	ghdgg
打印机	ghegg
打印机缺	gifgh
打印机能	ggdgg
打报	igfgg
打报告	igfgg
打样	jfjgg
打样费	lejgg
打过	giggg
打过来	giggg
扔	ggfgg
扔了	ggfgg
扣0	ggigg
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
批的就	fgigg
批的就是	fgigg
找了	ffngg
找几个	ggfgg
找几个去	ggfgg
找区	gjggg
找区域	gjggg
找区域调	gjggg
找我啊	ggffg
承	fgigg
承担	ggigg
技工	egggg
技术	kffgg
把0	kidgg
把九	jgegg
把九家	jgegg
把九家的	jgegg
把原	fgfhg
把原字	ggfig
把原字给	ggfig
把这	elfgg
把酱	ggigg
把酱包	ggigg
把酱包推	ggigg
抓拍	ggggi
抓拍相	ggggi
抓拍相机	ggggi
抢	igegg
抢来	lgfgg
抢来的	lgfgg
护士	gfigg
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
报告我	fihgg
报告我不	ggigg
报告这	figgg
报告这周	figgg
报备	jgfgg
报的	ggigg
报的0	ggjgg
报的0万	ggkgg
报省	ggekg
报省局	ggekg
报给财	figgg
报给财务	figgg
报表十	figgg
报表十五	figgg
报警	ggmgg
抱	gehgg
抱怨	ggigg
抱怨重	ggigg
抱歉	fdggg
押	gelgg
押金	gelgg
抽	ggigg
抽不	ggigg
抽不出	ggigg
抽不出来	ggigg
担心	ggjgg
拆吊	ggigg
拆吊顶	ggigg
拆吊顶我	ggigg
拆架	fgigj
拆架子	fgigj
拍照上	ggggi
拍照上传	ggggi
拍照行	ggggi
拍相	ggggi
拍相机	ggggi
拍相机坏	ggggi
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
指	fgfgi
指标	ggfgj
指标了	ggfgj
按三十	giggg
按三十个	giggg
按小	fgigg
按小时	fgigg
按月	gjggg
按月结	gjggg
按月结可	gjggg
挪得	ggegk
挪得走	ggegk
挪得走他	ggegk
换一台	ggegg
换一台多	ggegg
换主	ggfgh
换主板一	ggggi
换会	ggfgg
换会议	ggfgg
换会议室	ggfgg
换变	ggekg
换变压	ggekg
换变压器	ggekg
换大	ggfig
换大一	ggfig
换大一号	ggfig
换好	mgcgg
换好了	mgcgg
换成	hfggg
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
掉了	ffkgg
掏	fgjgg
排一	gjfgg
排到七	ggfgi
排到七月	ggfgi
排到下	ggfgi
排到下个	ggfgi
排期表	giggj
排期表我	giggj
排水沟离	ggegg
排污	gggjg
排污泵	gggjg
排班	gfggh
接不	gjfig
接不了	gfglf
接受	gjhgg
接受不	ggjgg
接受不了	ggjgg
接过	ggfhj
控走	gfgig
推	ffigg
推杆	ggigg
推杆会	ggigg
推杆会把	ggigg
推破	ggigg
撑	ftlgg
撤	fgigh
撤了	fgjgg
撤了我	fgjgg
撤了我跟	fgjgg
攒	gighg
攒二	gkfgg
攒二十	gkfgg
攒二十个	gkfgg
支架你	fgigg
支架你们	fgigg
支架卡	ggfig
支架卡不	ggfig
支行的录	ggfgf
收到了	ffjgg
收到当	gfggg
收到当天	gfggg
收多	ggefg
收多少	ggefg
收钱	ggegg
收钱的	ggegg
收钱的先	ggegg
收钱的那	ggegg
改好	fjgfg
改完	ihghg
改完给	mhegg
改掉	glgjg
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
整机	egpgg
文件	ghigg
文件才	jgigg
文件才付	jgigg
文小	geggg
文小戴	geggg
文小戴今	geggg
文档得	ggfhj
文档得银	ggfhj
文档麻	gfggg
文档麻烦	gfggg
文走	ggegg
文走流	ggegg
文走流程	ggegg
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
新拆	gjggg
新注	igfgg
新注册	igfgg
新版就	gfgjg
新版就得	gfgjg
新版的	ggigg
新版的0	ggigg
新证	gigig
新证在	gggjg
新证在换	gggjg
方案我	figgg
方案我等	giggg
方的	gggeg
方给	fgigg
方给这	fgigg
方给这个	fgigg
无人	gfegg
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
时候能	kgggg
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
明天下	figgg
明天下班	figgg
明天中	efggg
明天中午	efggg
明天发	iffgg
明天发顺	iffgg
明天就	hfggg
明天就去	ieggg
明天开	kfggg
明天开给	kfggg
明天给	idggg
明天重	fjggf
明天问	giggg
明年一	ggfgj
明年一季	ggfgj
明年二	ggigg
明年二月	ggigg
明年再	ggfgg
明年再说	ggfgg
明年四	gfgjg
明年四月	gfgjg
明年的	kffgg
明早	fjggf
明早给	ggggf
明早给您	ggggf
明白	figgg
明线	ffgff
明线槽	gfgef
明细	giggg
明细我	gjggg
明细我重	gjggg
映射	ggfig
映射表	ggfig
昨晚	ggigg
是0号	fhigg
是t	gggig
是t0	gggig
是一个口	fgfgg
是一百	fgigg
是一百八	fgigg
是不知	ggigg
是不知道	ggigg
是不锈	gggig
是不锈钢	gggig
是二	gffgg
是交	ggegg
是交钥	ggegg
是交钥匙	ggegg
是你们去	gggig
是六	ggjhg
是原	giggg
是原来	giggg
是原来那	giggg
是双	gfgfg
是双组	gfgfg
是双组份	gfgfg
是只	gfkhg
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
是我们	fiigg
是我们的	gjfgg
是按三	giggg
是按三十	giggg
是改的	fgfgg
是改造	ggigj
是改造过	ggigj
是明	ggigg
是明年	ggigg
是明年二	ggigg
是柜	ggigg
是泵	ggigg
是泵又	ggigg
是泵又是	ggigg
是演	gfgig
是演示	gfgig
是演示版	gfgig
是移	ggegk
是移动	ggegk
是移动的	ggegk
是签	mfhgg
是红	ggfgg
是红头	ggfgg
是红头文	ggfgg
是脚	fgigj
是脚手	fgigj
是脚手架	fgigj
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
晚发	fjkgg
晚成	ggggf
普通	gggig
普通料	ggfig
普通料二	ggfig
景我	kgigg
景我列	kgigg
智慧	gffgg
曲	heggg
最上	gggig
最上面	gggig
最上面那	gggig
最快	ghggi
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
月三	fjggg
月三十	fkggg
月三十一	eoggg
月三号	gifgh
月三号才	gifgh
月下	ggekg
月下不	ggekg
月下不来	ggekg
月中开	gfggh
月中开机	gfggh
月中我	ggigg
月中我们	ggigg
月二十五	fgigg
月二十八	gjggg
月二十号	fgjgh
月五号给	jfggg
月份	offgg
月六号才	gfggh
月四	ggigg
月四成	ggigg
月坏	fgjgg
月坏两	fgjgg
月坏两次	fgjgg
月底前出	giggj
月底回	gfggi
月底回老	gfggi
月底才下	gggjg
月底才来	fgigg
月底给	jffgg
月底给你	jffgg
月底要	gghgj
月底要移	gghgj
月来	ggegg
月的	gihgg
月结	gjggg
月结可	gjggg
月结可以	gjggg
月起	jfggh
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
有一家	fjfhg
有三个	ggfgi
有三个人	ggfgi
有两个	ggigh
有两台	ggfgi
有他	fgdgg
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
有雨	gfgge
期快	ffegg
期快乐	ffegg
期我要	ggigg
期我要按	ggigg
期表	giggj
期表我	giggj
期表我月	giggj
期要	ggigg
期要给	ggigg
期要给我	ggigg
期那	ggigg
期那个	ggigg
期那个p	ggigg
木	fihgg
末吧	fffgg
本体先	ggfgi
本体先用	ggfgi
本体是	ggfig
本体是防	ggfig
术	kffgg
机了	ffsgg
机加	gglgg
机加不	gglgg
机加不加	gglgg
机十	ggfgi
机十牛	ggfgi
机十牛米	ggfgi
机坏	ggggi
机坏了	ggggi
机坏了六	ggggi
机子	giggf
机子我	giggf
机子我得	giggf
机我	ggigg
机我自	fgigg
机我自己	fgigg
机房训	gggig
机换	ggegg
机换一	ggegg
机换一台	ggegg
机电队	igggg
机电队派	igggg
机的清	giggg
机的清单	giggg
机缺	gifgh
机缺货	gifgh
机要	ggfgi
机要吊	ggfgi
机要吊车	ggfgi
机过	ghggf
机过来	ghggf
机那个	ggfgg
机里	gjggj
机里挪	gjggj
杆	ggigg
杆会	ggigg
杆会把	ggigg
杆会把酱	ggigg
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
来一个三	giggg
来一人	ggggi
来一人一	ggggi
来万	feegg
来个	gggeg
来个立	gggeg
来个立方	gggeg
来了一	giggg
来了一周	giggg
来做	ggggj
来催	ighgg
来八	gggge
来八天	gggge
来八天打	gggge
来勘	ggigg
来勘过	ggigg
来勘过现	ggigg
来定	ifggg
来就重	igfgg
来就重新	igfgg
来得及	gffgg
来怎	igfgg
来怎么	igfgg
来怎么也	igfgg
来报	jgfgg
来拿	gkfgg
来的	ggigg
来的电	ggfig
来的电缆	ggfig
来的那	ggegg
来的那还	ggegg
来看	fgmgg
来真	ffigg
来真的	ffigg
来秒	ggfgg
来说	ggigg
来贴	ifggg
来起	ciggg
来那个了	giggg
来那个支	ggfig
杭	giggg
杭州	giggg
杭州调	giggg
杭州调一	giggg
松口	nefgg
松口了	nefgg
松布的	gggig
板一	ggggi
板一台	ggggi
板一台要	ggggi
板点	giggh
板点头	giggh
板骂	ggegg
板骂了	ggegg
板骂了一	ggegg
构	figfg
构算	figfg
构算一	figfg
构算一下	figfg
果付费	ggigg
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
柜子我	igfgg
柜子我让	igfgg
查日	gighg
查日志	gighg
查日志了	gighg
栅柜	igfgg
栅柜子	igfgg
栅柜子我	igfgg
标书	fjhgg
标了	fgfgi
标准件	ggfgg
标准件坏	ggfgg
栋	jgggg
校准	fgkgg
校店二	ggigg
校店二十	ggigg
样我们	hfigg
样给	iffgg
样给你	iffgg
样给你们	iffgg
样费	lejgg
核这	gfggh
核这个	gfggh
核这个的	gfggh
格	igggg
格你	igggg
格你们	igggg
格你们下	igggg
格我下	giggg
格我下午	giggg
栽	gghgi
桂	fiegg
案我	figgg
案我等	giggg
案我等视	giggg
桌	fgigg
桌面	fgjgg
档得	ggfhj
档得银	ggfhj
档得银行	ggfhj
档麻	gfggg
档麻烦	gfggg
档麻烦马	gfggg
梁	fedgg
梦我	gggig
梦我们	gggig
梦我们适	gggig
检做	gggig
检做不	gggig
检做不到	gggig
检报	ggigg
检报告	ggigg
检报告一	ggigg
检测报	fkkgg
检测报告	fkkgg
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
模块谁	ggegg
模块谁买	ggegg
次性	ggjgg
次我来	jffgg
次我来催	jffgg
次换	ggegg
次换系	ggegg
次换系统	ggegg
次是	gifhg
次装	ggigg
次要视	gfgig
次要视图	gfgig
款吹	gfgig
款吹不	gfgig
款吹不动	gfgig
款新	gggjg
款新证	gggjg
款新证在	gggjg
款的	ggfgi
款的顶	ggfgi
款要	fgjhg
款那	kffgg
歉	fdggg
正式版	gfgig
正式版跟	gfgig
死	fgjgg
段表	glgjg
段表您	glgjg
段表您发	glgjg
每个月	ggfgg
每个月十	ggfgg
每天	ggigg
每天早	ggigg
每天早上	ggigg
比价	ggjgg
比例	fgkgg
毛二	fgjgg
毫秒	ggfig
毫米	ggigg
民	ffegh
气吹三	gfgig
气吹三百	gfgig
气吹的	ggigg
水只	gggig
水只留	gggig
水只留两	gggig
水沟离	ggegg
水沟离得	ggegg
水质	gjggg
水费的	giggg
水费的钱	giggg
水都	ggegg
水都漏	ggegg
水都漏完	ggegg
求	gfigg
求我	geggg
求我们	geggg
求我们今	geggg
江	dfigg
池	ggigg
污	gggjg
污泵	gggjg
汽一	gjgfg
汽一熏	gjgfg
汽一熏就	gjgfg
沈	gffgg
沈主	gffgg
沈主任	gffgg
沟离	ggegg
沟离得	ggegg
沟离得有	ggegg
没交	ggigg
没人	gggig
没人能	ggfkg
没人能改	ggfkg
没写	ggegg
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
没得争	ggfgg
没得争取	ggfgg
没报告	ggigg
没报告我	ggigg
没指	ggfgj
没指标	ggfgj
没指标了	ggfgj
没接	ggfhj
没接过	ggfhj
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
没用	lgchg
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
法务	fhfgg
波	ghggf
波借	ghggf
波借四	ghggf
波借四台	ghggf
注册	kcfgg
注那	ggigg
注那么	ggigg
注那么小	ggigg
泵又	ggigg
泵又是	ggigg
泵又是柜	ggigg
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
测了	ggigg
测报	fkkgg
测报告	fkkgg
测试环	ifggh
测试环境	ifggh
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
温度	fglgg
溪	fedgg
滑	fdkgg
滑轨	fdkgg
滞	fflgg
满两	gfggg
满了	ggfjg
满功	ggfeg
满功率	ggfeg
满功率肯	ggfeg
满意	ifigg
满载	fmggg
滤	ggegh
滤器	ggfgi
滤器厂	ggfgi
滤器厂家	ggfgi
漏完	ggegg
漏完了	ggegg
漏损	ggfgg
漏水	ggegg
漏水都	ggegg
漏水都漏	ggegg
漏进	gighg
漏进去	gighg
漏进去的	gighg
演示版	gfgig
演示版本	gfgig
灌实	gfffg
灌装	ggfgg
灌装间	ggfgg
灌装间就	ggfgg
点以	ffegg
点以后	ffegg
点以后让	ffegg
点六倍我	geggg
点前	fkggg
点前发	fnggg
点前给	giggg
点前给你	giggg
点是	ggigg
点是多	ggigg
点是多少	ggigg
点病	ggggi
点病区	ggggi
点自	ggigg
点自动	ggigg
点自动发	ggigg
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
煤	ofbgg
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
版图	dnegg
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
牧	eddgg
物	hefgg
物业	hefgg
特	fejgg
特别	fflgg
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
环	higgh
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
现场的呀	ggigg
现货	ggggi
现货八	ggfgi
现货八十	ggfgi
班前发	nfggg
班前发你	nfggg
班前给	figgg
班拿	ggigg
班拿着	ggigg
班拿着手	ggigg
班看	igfgg
班看看	igfgg
班看看能	igfgg
班长说	ggfeg
班长说得	ggfeg
理下	fgfgg
理下周	fgfgg
理下周二	fgfgg
理解	gffgg
理部	fgigg
理部没	ggkgg
理部没钱	ggkgg
瓦那	ggigg
瓦那叫	ggigg
瓦那叫慢	ggigg
生僻字要	ggfig
生间	gfjgg
用一	ffpgg
用一个	ffpgg
用一个月	ffpgg
用了半	ggigg
用了半年	ggigg
用到	kgfgg
用到二	kgfgg
用到二十	kgfgg
用协	dkggg
用协议	dkggg
用库	ggfgi
用库存	ggfgi
用库存那	ggfgi
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
用静	ggggi
用静力	ggggi
用静力切	ggggi
甲	ggigg
申请分	gjggg
申请分档	gjggg
电也得	fgigg
电也得有	fgigg
电也要	ggfjg
电也要说	ggfjg
电子	fgkgg
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
电费	fgjgg
电队	igggg
电队派	igggg
电队派两	igggg
画个	igfgg
画个开	igfgg
画个开孔	igfgg
留三间	giggg
留三间空	giggg
留两年	gggig
疑	ehegg
疑函	ekfgg
病区	ggggi
登电	ggigg
登电脑	ggigg
登电脑导	ggigg
白天限	ggfgi
白天限货	ggfgi
白的	ggjgg
白的像	fgnfg
白的像医	fgnfg
白等	fgigg
白等一	fgigg
白等一季	fgigg
白送松	fgigg
白送松布	fgigg
白送真	gifgg
白送真送	gifgg
百克以	gfgig
百克以下	gfgig
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
的0万	ifjgg
的0年	ggigg
的0年以	ggigg
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
的人都	fgigg
的人都定	fgigg
的像	fgnfg
的像医	fgnfg
的像医院	fgnfg
的先	ggegg
的先放	ggegg
的先放着	ggegg
的单子就	fgigg
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
的录音	ggfgf
的录音盒	ggfgf
的总	fgigg
的我从	giggg
的我从后	giggg
的我们	fgjgg
的排到	ggfgi
的排到七	ggfgi
的文	jgigg
的文件	jgigg
的文件才	jgigg
的旧	ggigg
的旧证	ggigg
的旧证我	ggigg
的明	ggfgg
的明年	ggfgg
的明年再	ggfgg
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
的话单价	giggg
的话最	gggig
的话最上	gggig
的账不	fgfgg
的账不是	fgfgg
的费	gjegg
的费用	gjegg
的辅	ggfig
的辅助	ggfig
的辅助摄	ggfig
的过	ggigg
的过完	ggigg
的过完双	ggigg
的那	fgjgg
的那几	ggigg
的那几个	ggigg
的那家	fgmgg
的那还	ggegg
的那还叫	ggegg
的酱	gggig
的酱包	gggig
的酱包含	gggig
的量	ihfgg
的钱我们	geggg
的钱我这	giggg
的问题是	fgigj
的需	geggg
的需求	geggg
的需求我	geggg
的顶	ggfgi
的领	igggg
的领导	igggg
的领导都	fgigg
的龙骨	ggfgi
的龙骨预	ggfgi
盏	fgigg
盐	gggig
盐高	gggig
监局	ggfgg
监局每	ggfgg
监局每个	ggfgg
监测	ggegg
监点	ggfgi
监点头	ggfgi
盒的	ggjgg
盒的事	ggjgg
盖子	gggig
盖子信	gggig
盖子信号	gggig
盖章	gefgg
盟两	gjggg
盟两百	gjggg
盟两百多	gjggg
目前	ggghi
目前没	ggfhj
目前没接	ggfhj
目录的	jgigg
目录的文	jgigg
目批	fgigg
目批的	fgigg
目批的就	fgigg
盯	fifgg
盯着	fjfgg
盯货	fgfgg
盲	igigg
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
看完	fiegg
看对	igfgg
看对不	igfgg
看对不对	igfgg
看得见	ggigg
看负	giggg
看负流	giggg
看负流量	giggg
真急	giggh
真急可	giggh
真急可以	giggh
真的	ffigg
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
研	jfggg
研发	fhggg
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
票	jffgg
禁	feegg
离得	ggegg
离得有	ggegg
离得有0	ggegg
离楼	gggig
离楼十	gggig
离楼十米	gggig
种	hehgg
科	ieggg
科技	ffigg
秒一	gggig
秒一刷	gggig
租户	ggigg
租户下	ggigg
租户下午	ggigg
租赁	fgfgg
积分流	gggig
积分流水	gggig
移动	ggfgi
移动的	ggegk
移栽	gghgj
程改	figfg
程改好	figfg
程至	ggegg
程至少	ggegg
程至少二	ggegg
稳定	ggigg
稳定一	ggigg
稳定一个	ggigg
稿	gihgg
空出	gffgi
空出来	gffgi
空压机我	fgigg
空压机换	ggegg
空房	giggg
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
立面才	fgigj
立面才装	fgigj
立面的	ggfgi
立面的龙	ggfgi
站得	ggegg
站得住	ggegg
站得住吗	ggegg
章	hfhgg
端午的	fgigg
端午的单	fgigg
第一个	igggg
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
等开	gghgj
等开春	gghgj
等视	giggg
等视图	giggg
等视图来	giggg
答应	lffgg
答疑	eiggg
筛	giggg
筛一	giggg
筛一遍	giggg
筛一遍今	giggg
签字	kgigg
签完	ffkgg
签的	fgjgg
签进	ggigg
签进度	ggigg
签进度款	ggigg
算一	figfg
算一下	figfg
算谁	ggigg
算谁的	ggigg
管小	igggg
管小吴	igggg
管小吴跟	igggg
箱变	fdjgg
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
紧的	fgkgg
红外漏	gighg
红外漏进	gighg
红外那	gggjg
红外那款	gggjg
红头	ggfgg
红头文	ggfgg
红头文件	ggfgg
红线	fgjgg
约	gifgg
纪	gfggh
纸上	gggig
纸上没	gggig
纸上没有	gggig
线三成	ggigg
线信号穿	gggig
线孔	gggig
线我	jgegg
线我来	jgegg
线我来催	jgegg
线拆吊	ggigg
线拆吊顶	ggigg
线槽	gfgef
线的辅	ggfig
线的辅助	ggfig
线的钱	geggg
线的钱我	geggg
组份	gfgfg
组份的	gfgfg
组份能	gfgfg
组份能到	gfgfg
组过	giggg
组过来	giggg
组长	giggg
组长放	giggg
组长放人	giggg
细我	gjggg
细我重	gjggg
细我重新	gjggg
终	gflgg
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
给他	ekggg
给你们	jffgg
给你们测	iffgg
给你名	ifggg
给你名单	ifggg
给你攒	gkfgg
给到十	ggegg
给到十间	ggegg
给您回	giggg
给您回音	gifgg
给您复	fggjg
给您复测	fggjg
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
给我看	biggg
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
续	fgigg
续签	cgkgg
维	ngegg
维修	ngdgg
维修基	igfgg
维修基金	igfgg
绿化带那	gggig
缆是	ggegk
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
缺货	gifgh
置的	ggfig
置的底	ggfig
置的底座	ggfig
群	fgigg
群里	ffjgg
羽	fefhg
翟	ggfgi
翟经	ggfgi
翟经理	ggfgi
翻了	gfggh
翻了下	gfggh
翻了下排	gfggh
翼	geigg
翼农	geigg
老家结	gfggi
老家结婚	gfggi
老师去	gfggg
老师去要	gfggg
老师培	ggggj
老师培训	ggggj
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
聊	fffgg
联系	ecegg
肯定不	ggfeg
肯定不行	ggfeg
胸	fhigg
胸径	fhigg
能不能加	igfgg
能不能半	gifgg
能不能给	ggegg
能不让	ggfgg
能不让人	ggfgg
能先上	ggggi
能先上六	ggggi
能先用	ggegg
能先用旧	ggdgg
能免	ggjgg
能再批	fgigg
能再批了	fgigg
能再拖	ggfgi
能到九	gfgfg
能到九十	gfgfg
能加	igfgg
能加一	igfgg
能加一个	igfgg
能十	gffgi
能十二	gffgi
能十二月	gffgi
能半	gifgg
能半价	gifgg
能合	ggfgg
能合一	ggfgg
能合一块	ggfgg
能撤	fgjgg
能改	gggig
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
能要	gpjgg
能走	ggfig
能走原	ggfig
能走原来	ggfig
能靠	gggig
能靠x	gggig
能靠x光	gggig
脑	ggigg
脑导	ggigg
脚	gghgi
脚手	fgigj
脚手架	fgigj
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
般三	ggfhj
般三到	ggfhj
般三到四	ggfhj
芯板	gggig
花我	igfgg
花我这	igfgg
花我这边	igfgg
苗	fgjgg
苗总	ffjgg
苗木	fiigg
苦	gdggg
草一	ggigg
草一件	ggigg
草一件都	ggigg
药	gfjgg
莱	gfhgg
营业	gkggg
营那	igfgg
营那家	igfgg
营那家不	igfgg
落	giggf
落实	giggf
蒲	lgegg
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
行不	gmfgg
行了	ggfig
行吧	hfegg
行就	gggig
行就得	gggig
行就得在	gggig
行我	miggg
行我现	miggg
行我现在	miggg
行接	gfggg
行接口	gfggg
行接口文	gfggg
行的录	ggfgf
行的录音	ggfgf
行目	ggfhj
行目前	ggfhj
行目前没	ggfhj
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
补水	giggg
补水费	giggg
补水费的	giggg
补贴	gifgg
补贴目	jgigg
补贴目录	jgigg
补进	ggigg
补进来	ggigg
表十	figgg
表十五	figgg
表十五号	figgg
表您	glgjg
表您发	glgjg
表您发我	glgjg
表我月	giggj
表我月底	giggj
表格你	igggg
表格你们	igggg
表格我	giggg
表格我下	giggg
表班	igfgg
表班看	igfgg
表班看看	igfgg
被老	ggegg
被老板	ggegg
被老板骂	ggegg
裁差	ggigg
裁差不	ggigg
裁差不多	ggigg
裁床归	fgfgg
裁床归裁	fgfgg
装上	jgfgg
装两	jgigh
装两个	kgggh
装之	ggigg
装之前	ggigg
装之前给	ggigg
装了	fgigj
装了三	fgigj
装了三成	fgigj
装二	ggggi
装二十	ggggi
装二十五	ggggi
装四	ggfgi
装四天	ggfgi
装机	ggfgi
装机要	ggfgi
装机要吊	ggfgi
装灌	ggfgg
装灌装	ggfgg
装灌装间	ggfgg
装的我	giggg
装的我从	giggg
装间	ggfgg
装间就	ggfgg
装间就四	ggfgg
西立	ggggi
西立面	ggggi
西立面才	fgigj
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
要不	dfnfg
要两张	gggig
要两张a	gggig
要个	eiggg
要么做	gfffg
要么做个	gfffg
要么灌	gfffg
要么灌实	gfffg
要么限	gggig
要么限购	gggig
要人	gifgg
要停吊	ggggi
要停吊两	ggggi
要先松	gggig
要先松布	gggig
要全	ggigg
要全部	ggigg
要全部传	ggigg
要写	gfagg
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
要吊	ggfgi
要吊车	ggfgi
要多两	ggfig
要多两米	ggfig
要对	ggigg
要对半	ggigg
要对半天	ggigg
要开个	gggig
要开个走	gggig
要开发	ggfhj
要我	igggh
要我们	igggh
要我们总	ggfgi
要报	ggekg
要报省	ggekg
要报省局	ggekg
要拆	ggggi
要拆架	fgigj
要拆架子	fgigj
要按	fgigg
要按效	ggigg
要按效果	ggigg
要挪	ggegk
要挪得	ggegk
要挪得走	ggegk
要提	fgfgg
要提前	fgfgg
要收	gflhg
要新	ggigg
要新版	ggigg
要新版的	ggigg
要有限	ggegg
要有限空	ggegg
要来看	ggjgg
要每	ggigg
要每天	ggigg
要每天早	ggigg
要气	ggigg
要气吹	ggigg
要气吹的	ggigg
要求	ffkgg
要消	igghg
要消防	igghg
要消防报	jgfgg
要消防那	gggig
要用	ggggj
要看产	gggig
要看产品	gggig
要看到	hgigg
要看到两	ggigg
要看到补	jgigg
要移	gghgj
要移栽	gghgj
要紧	fgkgg
要紧的	fgkgg
要给我	ggigg
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
要走	ggigj
要走采	ggigj
要走采购	ggigj
要跟	heggg
要重	igggg
要重做	mgegg
观	ejfgg
规部	hgegg
规部说	hgegg
规部说了	hgegg
视图来	giggg
视图来了	giggg
视图等	gfgig
视图等了	gfgig
觉	fgigg
觉得	fgigg
解决	ggkgg
解决还	ggkgg
解决还要	ggkgg
警	ggkgg
计划	ihhgg
计总	fgagg
计总监	fgagg
计追	fgkgg
计追踪	fgkgg
订	fnggg
认下	geggg
认不认	ggegg
让人整	jfggg
让人整理	jfggg
让人结	ggfgg
让他七	eoggg
让他七月	eoggg
让他三	faggg
让他三十	faggg
让他们下	hgegg
让仪	igfgg
让仪表	igfgg
让仪表班	igfgg
让售	fkegg
让售后	fkegg
让基	ggigg
让基建	ggigg
让基建的	ggigg
让库	igggg
让库管	igggg
让库管小	igggg
让我	fjhgg
让我们	eqegg
让技	ejggg
让机	igggg
让机电	igggg
让机电队	igggg
让结	figfg
让结构	figfg
让结构算	figfg
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
讲这	cdlgg
设备	higgg
设计总	fgagg
设计总监	fgagg
证书	fiigg
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
评	igfgg
评估	lidgg
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
试用协	dkggg
试用协议	dkggg
试电	giggg
试电容	giggg
试电容我	giggg
试的	ggggi
试的人	ggggi
话单价	giggg
话单价就	giggg
话最	gggig
话最上	gggig
话最上面	gggig
说0	eeggg
说三	fgjgg
说下	ifggg
说九	ggjgg
说九十	ggjgg
说九十九	ggjgg
说了算	ggigg
说五	ffegg
说五月	ffegg
说他	efggg
说先	ejjgg
说十	ohcgh
说十一	gifgh
说十一月	gifgh
说吊	fgjgg
说吊牌	fgjgg
说好	dgmgg
说我	ffjgg
说我们	feogg
说我们的	feogg
说我车	ggegg
说我车间	ggegg
说没	gfkgg
说清	iffgg
说看	fjgfg
说看不	gjgfg
说看不清	gjgfg
说要	pbegg
说话	hgcgg
说这	nedgg
说这个	nedgg
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
请示	kefgg
诺	fgigg
谁买	ggegg
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
调试分	gjggg
调试分三	gjggg
调试的	ggggi
调试的人	ggggi
谈的	fefgg
谢	ifjgg
谢总	fgogg
谢谢	keggg
负0度住	ggegg
负流	giggg
负流量	giggg
财务说	ngbgg
账不	fgfgg
账不是	fgfgg
账不是一	fgfgg
账期	igfgg
货八	ggfgi
货八十	ggfgi
货八十台	ggfgi
货再	ggfgi
货再换	ggfgi
货车	ggfgi
质保期	ggigg
质保期要	ggigg
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
费我	ifigg
费的	igfgg
费的钱	giggg
费的钱我	giggg
赁	fgfgg
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
走完	kffgg
走廊	gighg
走廊的	gighg
走廊的人	gighg
走明	gfgef
走明线	gfgef
走明线槽	gfgef
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
赶得	fcfgi
赶得上	fcfgi
赶得上但	ggfgi
赶紧	djdgg
起来	ffmgg
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
跟你们	ggihg
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
跟我讲	gmkgg
跟我闹	ggigg
跟我闹怎	ggigg
跟房	jgegg
跟房务	jgegg
跟房务抢	lgfgg
跟房务磨	ggegg
跟招	fgigg
跟招商	fgigg
跟招商局	fgigg
跟阿	gfggi
跟阿贵	gfggi
跟领	figgg
跟领导	figgg
跨	gfffg
跨过	gfffg
跨过去	gfffg
路是	gggig
路是你	gggig
路是你们	gggig
路白	ggfgi
路白天	ggfgi
路白天限	ggfgi
踪	ggigg
身	fijgg
车牌	ffjgg
车间有	ggihg
轨	fdkgg
轮	gifgh
载	gighg
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
边我	jedgg
边把	ggfig
边把原	ggfig
边把原字	ggfig
边点	gggig
边点头	gggig
边的账	fgfgg
边的账不	fgfgg
边能	geghg
边还	fgggg
边还有	fgggg
达梦我	gggig
达梦我们	gggig
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
过期	hjjgg
过滤器	ggfgi
过滤器厂	ggfgi
过现	ggigg
过现场	ggigg
过现场的	ggigg
过老	gggig
过老系	gggig
过老系统	gggig
运营那	igfgg
运营那家	igfgg
返	ggggi
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
还得再	ggfgi
还得再办	ggfgi
还是	jgggg
还有0	egigg
还有一	ihfhh
还有他	fgdgg
还有报	ggigg
还有报表	ggigg
还有调	ggggi
还有调试	ggggi
还有资	ggigg
还有资料	ggigg
还有雨	gfgge
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
这不	ggigg
这不又	ggigg
这不又要	ggigg
这两	gfggh
这个得	ggfig
这个得您	ggfig
这个我报	figgg
这个我查	gighg
这个报	ggigg
这个报价	ggigg
这个月十	gffgi
这个月底	jffgg
这个月的	fhigg
这个的	gfggh
这个的是	gfggh
这个窗	ggigg
这个窗口	ggigg
这个简	gigfg
这个简单	gigfg
这个谁	ggffg
这个谁核	ggffg
这个项	fgigg
这个项目	fgigg
这么干	gggge
这么干下	gggge
这么说	ffjgg
这么说的	ffjgg
这儿的	fgigj
这儿的问	fgigj
这叫	ggfff
这叫什	ggfff
这叫什么	ggfff
这周三	figgg
这周三给	figgg
这周五	ifggg
这周做	gigfg
这周做完	gigfg
这周四打	giggg
这周定不	fgfgg
这周改	glgjg
这周改掉	glgjg
这周末	fffgg
这周末吧	fffgg
这是红	ggfgg
这是红头	ggfgg
这次	ghigg
这次我	iifgg
这次我来	jffgg
这边会	ggggi
这边会喷	ggggi
这边先	igfgg
这边先画	igfgg
进场	fnlgg
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
送一	gfdgg
送一个	gfdgg
送不起	gifgg
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
道后	ggigg
道后厨	ggigg
道后厨有	ggigg
避开黄	giggj
避开黄金	giggj
邢老	fgkgg
邢老板	fgkgg
那0台	gffgh
那一	giegg
那一面	ggfgg
那三	ggggj
那三楼	ggggj
那三楼得	ggggj
那个p	ggigg
那个pd	ggigg
那个了	giggg
那个回	gggig
那个回路	gggig
那个年	ggjgg
那个支	ggfig
那个支架	ggfig
那个是	gfggg
那么小	ggigg
那么小的	ggigg
那二	ggigi
那二十	ggigi
那二十几	gfffj
那今	gefgg
那你加	ggfff
那你加人	ggfff
那儿勉	gggig
那儿勉强	gggig
那先装	ggfgg
那先装灌	ggfgg
那几	ggigg
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
那四	ggfgg
那四十	ggfgg
那四十台	ggfgg
那天花	igfgg
那天花我	igfgg
那家	ggigg
那家不	igfgg
那家不太	igfgg
那家酒	ggigg
那家酒店	ggigg
那尚	giggg
那尚工	giggg
那尚工出	giggg
那就十五	ifggg
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
那得	ggfgi
那得从	ggfgi
那得从别	ggfgi
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
那我去	gdgfe
那我去问	gdgfe
那我明	ckggg
那我明天	ckggg
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
那走	gfgef
那走明	gfgef
那走明线	gfgef
那跟	ggigg
那跟我	ggigg
那跟我手	ggigg
那边我	jedgg
那边把	ggfig
那边把原	ggfig
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
部分	fglgg
部没	ggkgg
部没钱	ggkgg
部没钱的	ggkgg
部说	hgegg
部说了	hgegg
部说了算	hgegg
部长	igfgg
都在	ggggi
都在十	ggggi
都在十堰	ggggi
都定了	fgigg
都抽	ggigg
都抽不	ggigg
都抽不出	ggigg
都是	fgigg
都漏	ggegg
都漏完	ggegg
都漏完了	ggegg
都看	ggfgg
都认	gggeg
都说	gjgfg
都说看	gjgfg
都说看不	gjgfg
都请	fgigg
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
酱包推	ggigg
酱包推破	ggigg
酱包样	iffgg
酱包样给	iffgg
酸	ggigg
采购今	ggfgj
采购今年	ggfgj
里一共	gifgh
里一共十	gifgh
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
里没有啊	ggigg
里现	gggig
里现在	gggig
里现在是	gggig
里要	ghigg
里要来	ggjgg
里要来看	ggjgg
里说	khegh
里说十	gifgh
里说十一	gifgh
里面大	gggig
里面大概	gggig
重一	ggfig
重一点	ggfig
重做	ihfhg
重做没	gfgig
重做没问	gfgig
重新拆	gjggg
重新注	igfgg
重新注册	igfgg
重点	ggggi
重点病	ggggi
重点病区	ggggi
量可	fgigg
量可以	fgigg
量掉	ggigg
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
钟是	gfgfg
钟是双	gfgfg
钟是双组	gfgfg
钢夹	gggig
钢夹芯	gggig
钢夹芯板	gggig
钢架跨	gfffg
钢架跨过	gfffg
钱不能合	ggfgg
钱嘛	ggigg
钱我们	geggg
钱我们出	geggg
钱我这	giggg
钱我这周	giggg
钱的先	ggegg
钱的先放	ggegg
钱的那	ggegg
钱的那几	ggegg
钱算	ggigg
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
长您别	gjfgg
长您别急	gjfgg
长放	giggg
长放人	giggg
长答	nndgg
长答应	nndgg
长讲	clkgg
长说	igefg
长说得	ggfeg
长说得对	ggfeg
门口那	ggfgi
门口那条	ggfgi
门禁	feegg
门缝	gighg
门缝大	gighg
问一	giggg
问一下	gjggg
问下	gijgi
问下市	gjggj
问下市场	gjggj
问个	fglgg
问个最	fgkgg
问个最要	fgkgg
问了	gfkhg
问能	egcgg
问过广	fgjgg
问过广东	fgjgg
问问	figgg
问题是	fgigj
问题是脚	fgigj
问题没	ggkgg
问题没解	ggkgg
间作	ggegg
间作业	ggegg
间作业证	ggegg
间就	ggfgg
间就四	ggfgg
间就四个	ggfgg
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
闸机	fflgg
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
院	ggjgg
院长	ihhgg
随	gffgg
隔三	ggegg
隔三天	ggegg
隔三天才	ggegg
隔壁那	ggigg
隔壁那家	ggigg
集团	ghjgg
集成	gjggg
雾	ggfig
雾的	ggfig
雾的屏	ggfig
雾的屏厚	ggfig
需	gfggg
需求	gfggg
需求我	geggg
需求我们	geggg
露	fgigg
靠x	gggig
靠x光	gggig
面大	gggig
面大概	gggig
面大概有	gggig
面才	fgigj
面才装	fgigj
面才装了	fgigj
面用	ggfig
面用无	ggfig
面用无线	ggfig
面的龙	ggfgi
面的龙骨	ggfgi
面那	gggig
面那层	gggig
面那层够	gggig
韦主	ffjgg
韦主任	ffjgg
韩	gfigg
音有	ggjgg
音有的	ggjgg
音有的是	ggjgg
音盒	ggfgf
顶上	giggg
顶刚	ggigg
顶刚封	ggigg
顶多二	ggggi
顶多二十	ggggi
顶我	ggigg
顶我可	ggigg
顶我可不	ggigg
项目批	fgigg
项目批的	fgigg
顺丰	iffgg
须交	ggigg
须你	ggcfg
须你们	ggcfg
须你们出	ggcfg
预埋件	ggfgi
预埋件偏	ggfgi
预审系	geggg
预审系统	geggg
预算	fgkgg
领导都	fgigg
领导都请	fgigg
颗	mgegg
题是	fgigj
题是脚	fgigj
题是脚手	fgigj
题没	ggkgg
题没解	ggkgg
题没解决	ggkgg
风季	ggegg
风季七	ggegg
风季七月	ggegg
飘	fflgg
飞	giggg
飞检	fengg
食堂窗	ggghi
食堂窗口	ggghi
餐	edfgg
饭卡等	ggigg
饭卡等于	ggigg
马上	fjfgg
马老师去	gfggg
骂了	ggegg
骂了一	ggegg
骂了一个	ggegg
骂倒	ggfgg
骂倒不	ggfgg
骂倒不至	ggfgg
验	ggigg
验证	ggjgg
验证就	ggigg
验证就得	ggigg
骨	ggfgi
骨预	ggfgi
骨预埋	ggfgi
骨预埋件	ggfgi
高危	gigig
高危我	glgjg
高危我们	glgjg
鲍	fdggg
鲍工	fbggg
麦	ffagg
麦主	ffagg
麦主任	ffagg
麻	gfkgg
麻烦	gfigg
麻烦马	gfggg
麻烦马老	gfggg
黑	gffgg
齐	gfdgg
龙门	fgkhg
龙骨	ggfgi
龙骨预	ggfgi
龙骨预埋	ggfgi
`;
export const LINE_RUNS_EN = `
0 a	ifkgg
0 a month	jfjgg
0 an	ggigg
0 an hour	ggigg
0 are	gggig
0 are out	gggig
0 centimeters	ggfig
0 centimeters out	ggfig
0 date	figgg
0 date in	figgg
0 kilos	ggdgg
0 kilos heavier	ggdgg
0 milliseconds	ggfig
0 milliseconds, but	ggfig
0 opened	ggfig
0 opened on	ggfig
0 percent	ggigg
0 percent and	ggigg
0 percent over	ggigg
0 percent with	ggigg
0 thousand	ggigg
0 thousand a	ggigg
0 times	gggig
0 times three	gggig
0 units before	gfggi
0, bag	gggig
0, bag is	gggig
0, the	gggig
0, the string	gggig
0,0	hgjgg
0k	ffjgg
0st works	gfggi
0th	igggg
0th if	kekgg
a 0	ifjgh
a change	ggegk
a change control	ggegk
a clamp	ggegg
a clamp gripper	ggegg
a month	jfjgg
a new hire	gggfi
a new historian	ggfig
a protocol	ggfig
a protocol converter	ggfig
a roll	jffgg
a roll of	jffgg
a second	ggfig
a second ssid	ggfig
a security	gggkg
a security review	gggkg
a week	fgigg
a year	geggg
a year and	ggigg
about	gfigg
about 0 percent	ggigg
about the	gelgg
acceptable	ggigg
acceptable for	ggigg
acceptable for us	ggigg
afternoon	fnfgf
again	egsgg
agree	ggfig
agree to	ggfig
agree to a	ggfig
aisle	iffgg
aisle this	jefgg
aisle this week	jefgg
aisles	gffjf
aisles nine	gffjf
aisles nine to	gffjf
aled	gggfi
aled, who	gggfi
aled, who runs	gggfi
also	fglhg
also only	ggfgi
also only have	ggfgi
also the	fgkjg
also the floor	gfgmg
also your	ggigg
also your competitor	ggigg
an fda	ggkgg
an fda inspection	ggkgg
an hour	ggigg
an hour, i	ggigg
an inverter	ggigg
and aled	gggfi
and aled, who	gggfi
and august	ggfgj
and august they	ggfgj
and come	ggfgg
and come back	ggfgg
and firewall	ggfig
and firewall port	ggfig
and i'll	figgg
and i'll hold	figgg
and scada	ggfig
and scada, we	ggfig
and the casters	gffjf
and the fence	ggfig
and the old	ggigg
and there	gffjf
and there are	gffjf
and thirty	fgkfg
and thirty percent	fgkfg
and who	ggjgf
and who pays	ggjgf
and you're	ggigg
and you're at	ggigg
and your	ggigg
and your simulation	ggigg
anyone	ggefg
anyone eating	ggefg
anyone eating these	ggefg
anything	gfigg
are at	gggig
are at 0	gggig
are closed	ggfgj
are fine	ggegg
are fourteen	ggffl
are fourteen weeks	ggffl
are on site	gfggi
are out	gggig
are out of	gggig
are refurbished	gggig
are ten	ggfig
are ten percent	ggfig
are wifi	gffjf
are wifi dead	gffjf
as	mgdgg
ask	fhggg
at least	ggegk
at least eight	ggegk
august they	ggfgj
august they are	ggfgj
availability	ggigg
availability guarantee	ggigg
availability guarantee is	ggigg
away	geggg
back	fgjgg
back the	ggjgg
back the last	ggjgg
back to	fhigg
back to you	figgg
backwards	ggbgg
bag	gggig
bag is	gggig
bag is 0	gggig
bags are	ggfig
bags are ten	ggfig
batch	gfehg
batch, not	gfgig
batch, not per	gfgig
because the	ggigg
because the gripper	ggigg
before peak	gfggi
before peak, the	gfggi
before that	ggegg
before that, don't	ggegg
behind	gffjf
behind aisles	gffjf
behind aisles nine	gffjf
biscuits	ggefg
bites is	ggigg
bites is i	ggigg
board	hfkgg
board saw	ggigg
bother	ggegg
bother coming	ggegg
bother coming until	ggegg
box	ggfig
box still	ggfig
box still pushes	ggfig
break	geggg
break it	geggg
break it down	geggg
budget	fgjgg
build	ggfgg
but	gfjhg
but the	gdkgg
but then	ggfig
but then the	ggfig
but we	fgkgg
but your	ggfig
but your security	ggfig
by end	ggjgg
by end of	ggjgg
by friday	ijfgg
by friday, with	glfff
by june	gfggi
by june 0	gfggi
by next	igggg
by next tuesday	jffgg
by thursday	figgg
callum	pdcgg
can break	geggg
can break it	geggg
can change	ggfig
can change the	ggfig
can do 0	gfggi
can't	ggegh
can't go	ggbgg
can't go backwards	ggbgg
carbon clamp is	ggfgj
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
cfo	fgigg
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
clamp gripper	ggegg
clamp gripper is	ggdgg
clamp is	ggfgj
clamp is six	ggfgj
clamp we	gggig
clamp we are	gggig
closed	ggfgj
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
crew	ggigg
crew nine	ggigg
crew nine days	ggigg
crews	ggfgi
crews for	ggfgi
crews for eleven	ggfgi
data	nffjg
data center	gggkg
data center without	gggkg
date in	figgg
date in writing	figgg
days	ggigg
days a	gglgf
days a week	gglgf
days to	ggigg
days to replace	ggigg
dead	gffjf
dead spots	gffjf
dead spots behind	gffjf
did	ggegg
didn't	ffegg
distance	ggfig
distance grows	ggfig
distance grows and	ggfig
do	fgegh
do 0	gfggi
do 0 units	gfggi
does	ggegg
does the	ggegg
does the robot	ggegg
don't	fgigg
don't bother	ggegg
don't bother coming	ggegg
done	foagg
down	geggg
dr	fefgg
draft	ejfgg
drop	ffegg
dropped bags	ggigg
dropped it	ggeff
dropped it quietly	ggeff
eating	ggefg
eating these	ggefg
eating these biscuits	ggefg
eight	ggeii
eight millimetres	gffjf
eight millimetres and	gffjf
eight weeks	ggegk
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
fence	ggfig
fence must	ggfig
fence must move	ggfig
figure	jedgg
figure three	mgegg
figure three weeks	mgegg
files work	ggfjg
files work for	ggfjg
film tomorrow	jffgg
filter	ggfig
filter to	ggfig
filter to 0	ggfig
finance	djjgg
fine, the	ggeff
firewall	igfhg
firewall changes	mgegg
firewall changes go	mgegg
firewall port	ggfig
firewall port 0	ggfig
first, your	ggigg
first, your availability	ggigg
flat files work	ggfjg
floor is	ggegg
floor is vibrating	ggegg
for 0 units	ggigg
for a	gggfi
for a new	gggfi
for eleven	ggfgi
for eleven sites	ggfgi
for having	gffff
for having us	gffff
for live	ggfjg
for live picking	ggfjg
for putaway	ggfjg
for putaway, not	ggfjg
for the carbon	ggjgf
for three	edhgg
for us	ggigg
for us, every	ggigg
forty robots	ggigg
forty robots and	ggigg
forty,six	ggigg
fourteen	ggfhi
fourteen weeks	ggffl
fourteen weeks out	ggffl
freeze	fhjgg
friday	ijfgg
friday, with	glfff
friday, with something	glfff
from 0 are	gggig
from italy	ggfgj
from italy, and	ggfgj
from the eighth	gggfi
from the extruder	ggegg
gateways	gfggi
gateways are	gfggi
gateways are on	gfggi
get it	hfegg
get tom	figgg
get tom the	figgg
gets	gggkg
gets installed	gggkg
gets installed in	gggkg
go	ifegg
go backwards	ggbgg
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
have an	ggkgg
have an fda	ggkgg
have every	jffgg
have every joint	jffgg
have one	ggfgi
have one robot	ggfgi
have the	gjggg
have two	ggfgi
have two crews	ggfgi
having	gffff
having us	gffff
he	fgngh
he is	ggfgi
he is on	ggfgi
he'd	qedgg
heavier	ggdgg
her	egjgg
hi	ffhgg
high	gggfi
high voltage	gggfi
high voltage certification	gggfi
hire takes	gggfi
hire takes ten	gggfi
historian	ggfig
historian in	ggfig
historian in may	ggfig
hold the november	figgg
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
i have two	ggfgi
i need 0	ggigg
i want it	ggjgg
i was	ggigg
i was told	ggigg
i'll confirm	igfgg
i'll confirm the	figgg
i'll get tom	figgg
i'll have every	jffgg
i'll measure	jefgg
i'll measure the	jefgg
i'll open	ifggg
i'll open the	ifggg
i'll ring	figgf
i'll ring leeds	figgf
i'll run	lkggg
i'll run the	lkggg
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
if it's	kfegg
if it's not	ggegg
if the gateways	gfggi
in august	gfigg
in by	ggjgg
in by end	ggjgg
in february	gfggi
in it	glfff
in may	ggfig
in may, it	ggfig
in our	gggig
in our data	gggkg
in september	ggkgg
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
invoice	fmggg
is 0 kilos	ggdgg
is 0 percent	ggigg
is 0 times	gggig
is 0, bag	gggig
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
is six	ggfgj
is six weeks	ggfgj
is the	gfegg
is the floor	ggcfg
is vibrating	ggegg
is vibrating from	ggegg
it down	geggg
it in by	ggjgg
it on	oefgg
it only	ggfig
it only speaks	ggfig
it quietly	ggeff
it to	fhegg
it took	ggigg
it took your	ggigg
it's	hfegg
it's not	ggegg
it's not stable	ggegg
it's one	gfgig
it's one signature	gfgig
italy	ggfgj
italy, and	ggfgj
italy, and august	ggfgj
joint	ifigg
joint measured	jffgg
joint measured by	jffgg
june	ggigg
k	ffjgg
k for 0	ggigg
keeps	ggegg
keeps tripping	ggegg
keeps tripping too	ggegg
kilos	ggdgg
kilos heavier	ggdgg
labnest	ggigg
labnest quoted	ggigg
labnest quoted 0	ggigg
land	ggegg
last	ggigg
last 0	ggjgg
last 0 percent	ggjgg
last summer	ggigg
last summer it	ggigg
last week	ggigg
last week because	ggigg
least	ggegk
least eight	ggegk
least eight weeks	ggegk
leave	ggfgi
leave until	ggfgi
leave until april	ggfgi
leeds	fhgfe
leeds may	gggfe
leeds may lend	gggfe
leeds this	figgf
leeds this afternoon	figgf
lend	gggfe
lend me	gggfe
lend me three	gggfe
let	fdigg
let me take	geggg
let's	kfegg
limit	gfgig
limit is	gfgig
limit is electronic	gfgig
live	ggehg
live picking	ggfjg
live with	fgcgg
lock	dejgg
lost	fgjgg
lost two	ggigg
lost two shifts	ggigg
manager	gfigg
march	gggfi
margin	mhfgg
may lend	gggfe
may lend me	gggfe
may, it	ggfig
may, it only	ggfig
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
modbus	ggfig
monday	fjggg
month	ggigg
months	qhdgg
more	gfkhg
more slippery	ggfig
more slippery than	ggfig
move	ggfig
move 0	ggfig
move 0 centimeters	ggfig
must	ggfig
must agree	ggfig
must agree to	ggfig
must move	ggfig
must move 0	ggfig
my worry	ggcfg
my worry is	ggcfg
need 0	ggigg
need 0,0	ggigg
need a clamp	ggegg
need a protocol	ggfig
need sixteen	gfffe
need to	ffkgg
needs	ggfhi
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
next tuesday	jffgg
nine days	ggigg
nine days to	ggigg
nine to	gffjf
nine to fourteen	gffjf
no explanation	ggigg
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
of	ggigg
of film	jffgg
of film tomorrow	jffgg
of march	gggfi
of may	ggigg
of production	gggig
of production, so	gggig
of the	fgjgg
of this	figgg
of this month	figgg
off	ggfgi
off six	gggfi
off six weeks	gggfi
ok	fjfgg
old contract	ggigg
old contract said	ggigg
on 0	gggig
on 0, the	gggig
on monday	fjggg
on paternity	ggfgi
on paternity leave	ggfgi
on response	ggfgi
on response time	ggfgi
on signature	fgkfg
on signature, no	fgkfg
on site	gfggi
on site by	gfggi
on the 0	rfigg
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
opc	ggfig
opc ua	ggfig
opc ua, your	ggfig
open	ifggg
open the	ifggg
open the change	ifggg
opened on	ggfig
opened on your	ggfig
other	ofcgg
our data	gggkg
our data center	gggkg
our own	ggfig
our own network	ggfig
our safety	ggegg
our safety scanner	ggegg
out of	gggig
out of production	gggig
out tomorrow	glfgf
out tomorrow, one	glfgf
over eight	gffjf
over eight millimetres	gffjf
over what	ggigg
over what the	ggigg
own	nfehg
own network	ggfig
own network, but	ggfig
page	glfgf
part	fglgg
paternity	ggfgi
paternity leave	ggfgi
paternity leave until	ggfgi
payload	gggig
payload is	gggig
payload is 0	gggig
pays	ggjgf
pays for	ggjgf
pays for the	ggjgf
pcs	ggfhi
pcs needs	ggegk
pcs needs a	ggegk
peak	gfigh
peak starts	fgkgg
peak starts november	fgkgg
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
percent more	ggfig
percent more slippery	ggfig
percent on	fgkfg
percent on signature	fgkfg
percent over	ggigg
percent over what	ggigg
percent with	ggigg
percent with no	ggigg
pick means	ggigg
pick means 0	ggigg
picking	ggfig
pilot	fgjgg
planned	mffgg
please	ejegg
po	jfhgg
port	ggfig
port 0	ggfig
port 0 opened	ggfig
price is	ggegg
price is not	ggegg
price went	ggigg
price went up	ggigg
prod	fdmgg
production	gggig
production, so	gggig
production, so spares	gggig
programmer, he	ggfgi
programmer, he is	ggfgi
proposal	fhegg
protocol	ggfig
protocol converter	ggfig
protocol converter and	ggfig
pulled	fehgg
pushes	ggfig
pushes modbus	ggfig
putaway	ggfjg
putaway, not	ggfjg
putaway, not for	ggfjg
quietly	ggeff
quoted	ggigg
quoted 0	ggigg
quoted 0 thousand	ggigg
redraft	glfff
redraft by	glfff
redraft by friday	glfff
refurbished	gggig
release	kefgg
replace	ggigg
replace an	ggigg
replace an inverter	ggigg
replacing	ggegk
replacing those	ggegk
replacing those pcs	ggegk
report	giggg
request	glfgf
request goes	glfgf
request goes out	glfgf
response	ggfgi
response time	ggfgi
response time, i	ggfgi
rest in	gfggi
rest in february	gfggi
revised	fmfgg
ring	figgf
ring leeds	figgf
ring leeds this	figgf
robot	ggegh
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
run	jifgg
run the	lkggg
runs commissioning	gggfi
runs commissioning, is	gggfi
runs i'm	ggjgg
runs i'm holding	ggjgg
safety	ggegg
safety scanner	ggegg
safety scanner keeps	ggegg
said	lfjgg
said 0	ggigg
sample, the	ggfig
sample, the supplier	ggfig
saw	ggigg
say	rfbgg
says	ffkgg
says forty	ggigg
says forty,six	ggigg
scada	ggfig
scada, we	ggfig
scada, we switched	ggfig
scanner filter	ggfig
scanner filter to	ggfig
scanner keeps	ggegg
scanner keeps tripping	ggegg
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
send the	ieggg
september 0	igfgg
september 0th	igfgg
seven	gglgf
seven days	gglgf
seven days a	gglgf
she	fejgg
she didn't	fecgg
she'd	kekgg
shifts	ggigg
shifts last	ggigg
shifts last week	ggigg
ship	hfigg
ship seven	gglgf
ship seven days	gglgf
ship you	jffgg
ship you a	jffgg
sign	ggjgg
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
site by	gfggi
site by june	gfggi
sites	ggfgi
six months	qhdgg
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
sorry	gdfgg
spares	gggig
spares are	gggig
spares are refurbished	gggig
speaks	ggfig
speaks opc	ggfig
speaks opc ua	ggfig
spec tomorrow	figgg
spots	gffjf
spots behind	gffjf
spots behind aisles	gffjf
ssid	gjfhf
ssid request	glfgf
ssid request goes	glfgf
st works	gfggi
st works only	gfggi
stable	ggegg
stable before	ggegg
stable before that	ggegg
starts	fgkgg
starts november	fgkgg
starts november 0	fgkgg
still	fgkig
still pushes	ggfig
still pushes modbus	ggfig
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
talk	gfkgg
talk to	gfkgg
team until	figgg
team until the	figgg
tell	ebfgg
ten percent	ggfig
ten percent more	ggfig
ten weeks	gggfi
terms	ejhgg
test is	ggigg
test is signed	ggigg
th	igggg
th if	kekgg
than the	ggfig
than the sample	ggfig
thanks	gffff
thanks for	gffff
thanks for having	gffff
that is	ggdfg
that is not	ggdfg
that to	glfgg
that to finance	glfgg
that's	ggegh
that's at	ggegk
that's at least	ggegk
that's not	ggigg
that's not acceptable	ggigg
that's six	ggdgg
that's six weeks	ggdgg
that, don't	ggegg
that, don't bother	ggegg
the 0	kghgg
the 0 date	figgg
the 0th	qgggg
the aisle	jefgg
the aisle this	jefgg
the bags	ggfig
the bags are	ggfig
the board	hfkgg
the board saw	ggigg
the casters	gffjf
the casters catch	gffjf
the change	ifggg
the change control	ifggg
the clamp	gggig
the clamp we	gggig
the converter	figgg
the converter spec	figgg
the eighth	gggfi
the eighth of	gggfi
the end	figgg
the end of	figgg
the extruder	ggegg
the fence	ggfig
the fence must	ggfig
the film	ggfig
the floor	ggfhg
the floor is	ggegg
the gateways	gfggi
the gateways are	gfggi
the gripper	ggigg
the gripper dropped	ggigg
the last	ggjgg
the last 0	ggjgg
the limit	gfgig
the limit is	gfgig
the menu	fhdgg
the november	figgg
the november team	figgg
the old	ggigg
the old contract	ggigg
the one	feigg
the other	ofcgg
the pilot	fgjgg
the price is	ggegg
the price went	ggigg
the report	iifgg
the rest	gfggi
the rest in	gfggi
the robot	ggegg
the robot carry	ggegg
the robots	ggegg
the robots are	ggegg
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
them	fidgg
then the	ggfig
then the stopping	ggfig
then we	gfggi
then we can	gfggi
there	gffjf
there are	gffjf
there are wifi	gffjf
there's	fgkgg
these	ggefg
these biscuits	ggefg
they	fgigh
they are	ggfgj
they are closed	ggfgj
third	fgjgg
third, last	ggigg
third, last summer	ggigg
thirty	fgkfg
thirty percent	fgkfg
thirty percent on	fgkfg
this afternoon	fnfgf
this away	geggg
this runs	ggjgg
this runs i'm	ggjgg
this week	iffgg
those	mgagi
those pcs	ggegk
those pcs needs	ggegk
thousand	ggigg
thousand a	ggigg
thousand a year	ggigg
three	hffgg
three weeks	jedgg
three, so	gggig
three, so with	gggig
through corporate	mgegg
through corporate, figure	mgegg
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
to fourteen	gffjf
to replace	ggigg
to replace an	ggigg
to the	jflgg
to the board	jflgg
to you	figgg
to you by	figgg
today it's	gfgig
today it's one	gfgig
told forty	ggigg
told forty robots	ggigg
tom	figgg
tom the	figgg
tom the converter	figgg
tomorrow	gifgg
tomorrow, one	glfgf
tomorrow, one page	glfgf
too, the	ggegg
too, the floor	ggegg
took	ggigg
took your	ggigg
took your crew	ggigg
tripping	ggegg
tripping too	ggegg
tripping too, the	ggegg
two crews	ggfgi
two crews for	ggfgi
two shifts	ggigg
two shifts last	ggigg
ua	ggfig
ua, your	ggfig
ua, your box	ggfig
under	ifjgg
units before	gfggi
units before peak	gfggi
units is about	ggigg
until	ggigh
until april	ggfgi
until april 0	ggfgi
until february	ggegg
until the	fgkgg
until the end	figgg
until this	ggjgg
until this runs	ggjgg
up 0 percent	ggigg
us	jfggg
us, every	ggigg
us, every test	ggigg
vacuum	ggegg
vacuum gripper	ggegg
vacuum gripper won't	ggegg
vibrating	ggegg
vibrating from	ggegg
vibrating from the	ggegg
voltage	gggfi
voltage certification	gggfi
voltage certification for	gggfi
want it	ggjgg
want it in	ggjgg
wants	ffmgg
wants a	fgigg
wants the	fepgg
was	ffhgg
was told	ggigg
was told forty	ggigg
we are	gggig
we are at	gggig
we can	ifggg
we can change	ggfig
we can't	ggbgg
we can't go	ggbgg
we could	ggfig
we could hang	ggfig
we have an	ggkgg
we lost	ggigg
we lost two	ggigg
we pulled	fehgg
we ship	gglgf
we ship seven	gglgf
we switched	ggfig
we switched to	ggfig
we'll	hjfgg
week because	ggigg
week because the	ggigg
weeks	ggggi
weeks from	ggggi
weeks from italy	ggfgj
weeks from the	gggfi
weeks out	ggffl
went up	ggigg
went up 0	ggigg
what	gfegg
what bites is	ggigg
what the	ggigg
what the board	ggigg
what you	ggdfg
what you sold	ggdfg
when	fffgg
who pays	ggjgf
who pays for	ggjgf
who runs	gggfi
who runs commissioning	gggfi
wifi	gffjf
wifi dead	gffjf
wifi dead spots	gffjf
will	nafgg
with no	ggigg
with no explanation	ggigg
with something	glfff
with something in	glfff
with the clamp	gggig
without	gggig
without a	gggig
without a security	gggkg
won't	ffkgg
won't hold	ggegg
won't hold, we	ggegg
won't sign	fglgg
work	gffig
work for	ggfjg
work for putaway	ggfjg
works only	gfggi
works only if	gfggi
worry	ggcfg
worry is	ggcfg
worry is the	ggcfg
writing next	figgg
writing next monday	figgg
year and	ggigg
year and you're	ggigg
yes	ggbgg
you a	jffgg
you a roll	jffgg
you by	figgg
you dropped	ggeff
you dropped it	ggeff
you need	gfffe
you need sixteen	gfffe
you sold	ggdfg
you sold me	ggdfg
you'll	figgg
you're	ggigg
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
your security	ggfig
your security people	ggfig
your simulation	ggigg
your simulation now	ggigg
`;
