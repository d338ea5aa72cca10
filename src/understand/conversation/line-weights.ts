/** Written by `npm run train` from the talks of test/corpus; hundredths for theirs, ours, objects, technical, resources. Not edited by hand. */
/** What each piece of evidence adds to each. */
export const LINE_WEIGHTS = `
agreed	6 3 2 0 1
answers	-2 -19 -18 -2 -8
asks	-18 -14 -14 -10 -8
bias	-260 -212 -200 -189 -208
chat:ours	-32 12 -31 0 0
chat:theirs	26 -25 38 0 0
chat:told	-18 -7 -12 0 0
compares	-8 -4 22 -7 -2
dated	13 77 -30 -27 4
dated+asks	-3 5 -6 -1 0
dated+compares	-1 5 3 -1 0
dated+demands	-4 -5 13 -4 7
dated+figure	19 14 -13 -12 19
dated+iDo	10 27 -10 -10 -4
dated+iDoEn	4 13 -6 -2 -1
dated+if	12 -4 -4 -1 1
dated+me	0 15 -7 -6 -2
dated+noDeed	-7 1 3 -3 7
dated+others	9 -8 -3 0 0
dated+promises	24 22 -13 -10 -5
dated+refuses	-4 0 7 -1 1
dated+resources	2 5 -6 -7 18
dated+steps	8 54 -21 -12 -7
dated+takes	7 26 -9 -6 -9
dated+technical	1 10 -6 -1 0
dated+thanks	12 20 -10 -2 -3
dated+threatens	-3 -3 5 -1 2
dated+told	31 -13 -8 0 1
dated+toldObjects	-7 -3 12 -4 3
dated+toldPromises	20 -4 -5 -2 -2
dated+you	-1 8 -3 0 1
delivery+compares	-1 1 -2 -2 5
delivery+dated	-14 -1 -9 -10 21
delivery+demands	-3 -4 -7 -5 18
delivery+figure	-12 -10 -16 -14 42
delivery+iDo	-6 4 -3 -4 3
delivery+me	-5 -4 -3 -3 2
delivery+noDeed	-1 -3 -2 -2 8
delivery+promises	-8 8 -3 -4 2
delivery+resources	-10 -4 -13 -11 36
delivery+steps	-8 5 -3 -4 4
delivery+takes	-5 3 -1 -2 -4
delivery+technical	-2 0 -3 -3 8
delivery+toldObjects	-2 -4 -5 -3 9
demands	-22 -21 49 6 0
figure	-18 -26 23 -4 6
granted	6 10 -30 -4 -3
iDo	4 29 -17 -15 -13
iDoEn	4 12 -9 -2 -2
if	18 -12 -9 1 0
long:0	-39 -21 -54 -10 -9
long:1	-33 -12 -51 -23 -30
long:2	-32 -19 16 -16 -14
long:3	-21 -18 20 11 -5
me	-13 3 -16 -9 -9
meeting:delivery	-22 -8 -22 -21 43
meeting:sales	-28 8 -26 -29 -30
meeting:solution	-22 2 -30 54 -27
meeting:theirs	-27 -51 15 -42 -43
never	-13 -11 9 -2 -4
noDeed	-12 -5 9 -3 5
noPromise	-17 -12 -5 -8 -5
noStep	-19 -2 -14 -11 -8
others	18 -10 4 0 0
ours+compares	-1 6 -1 0 0
ours+dated	-16 42 -6 0 0
ours+figure	-8 4 -9 0 0
ours+granted	-4 5 -2 0 0
ours+iDo	-11 23 -6 0 0
ours+iDoEn	-2 5 -1 0 0
ours+me	-5 13 -3 0 0
ours+promises	-14 17 -6 0 0
ours+steps	-16 17 -6 0 0
ours+takes	-8 20 -3 0 0
ours+technical	-2 5 -1 0 0
ours+thanks	-4 -9 -3 0 0
ours+toldPromises	-3 5 -1 0 0
promises	24 19 -22 -16 -17
refuses	-26 -15 44 0 -12
resources	0 1 -4 -13 35
sales+asks	-2 -5 -3 -3 -3
sales+dated	-15 9 -9 -10 -11
sales+figure	-7 0 -8 -7 -9
sales+iDo	-11 12 -5 -6 -6
sales+iDoEn	-1 5 -1 -1 -1
sales+me	-4 6 -2 -2 -2
sales+noPromise	-1 -5 -3 -3 -3
sales+promises	-13 16 -4 -6 -7
sales+steps	-14 15 -6 -7 -8
sales+takes	-7 11 -2 -3 -3
sales+thanks	-2 13 -1 -2 -2
sales+toldPromises	-6 8 -1 -2 -2
solution+dated	-5 19 -4 1 -3
solution+demands	-5 -7 -12 26 -8
solution+figure	-10 4 -18 38 -14
solution+iDo	-3 7 -3 2 -3
solution+if	-1 -1 -2 6 -2
solution+noStep	-1 5 -1 -2 -1
solution+promises	-4 7 -2 3 -3
solution+refuses	-2 -3 -6 11 -3
solution+resources	-2 4 -4 8 0
solution+steps	-5 9 -3 4 -4
solution+takes	-2 5 -1 -1 -1
solution+technical	-7 0 -13 33 -9
solution+thanks	-1 12 -1 -1 -2
solution+toldObjects	-3 -5 -11 20 -5
steps	14 48 -36 -16 -15
takes	14 29 -15 -9 -12
technical	-10 -4 -4 27 -10
thanks	3 24 -24 -5 -6
theirs+agreed	6 2 4 -1 -1
theirs+answers	7 -6 -7 -2 -2
theirs+asks	-8 -7 3 -6 -6
theirs+compares	5 -5 20 -5 -5
theirs+dated	44 -27 10 -8 -2
theirs+demands	-12 -11 46 -12 -6
theirs+figure	15 -24 51 -20 -13
theirs+granted	19 -4 -18 -2 -2
theirs+iDo	43 -21 2 -6 -5
theirs+iDoEn	15 -8 -5 -1 -1
theirs+if	12 -5 0 -3 -1
theirs+me	8 -17 6 -7 -6
theirs+never	-6 -2 10 0 -2
theirs+noDeed	-5 -6 11 -4 -2
theirs+noPromise	-10 -6 11 -5 -6
theirs+noStep	-10 -5 2 -5 -6
theirs+promises	56 -29 2 -9 -9
theirs+refuses	-19 -11 34 -7 -11
theirs+resources	14 -10 5 -7 3
theirs+steps	60 -26 -7 -8 -6
theirs+takes	46 -20 -4 -3 -4
theirs+technical	5 -11 4 1 -4
theirs+thanks	12 -6 -9 -2 -2
theirs+threatens	-5 -3 15 -2 0
theirs+told	6 0 3 -1 -2
theirs+toldObjects	-3 -13 34 -13 -10
theirs+toldPromises	-2 -5 6 -1 -1
threatens	-7 -1 13 -1 1
told	35 -4 23 0 0
told+answers	-3 -5 -4 0 0
told+asks	-5 -1 -10 0 0
told+compares	-9 -4 7 0 0
told+dated	20 40 -11 0 0
told+demands	2 4 25 0 0
told+figure	3 0 23 0 0
told+granted	-6 8 -8 0 0
told+iDo	-7 5 -4 0 0
told+iDoEn	-4 7 -2 0 0
told+if	11 -2 -4 0 0
told+me	-4 4 -12 0 0
told+noDeed	-3 7 6 0 0
told+noPromise	-2 5 -8 0 0
told+noStep	-4 -1 -8 0 0
told+others	19 -9 3 0 0
told+promises	7 0 -9 0 0
told+refuses	-3 0 21 0 0
told+resources	4 13 14 0 0
told+steps	-4 27 -11 0 0
told+takes	-11 10 -5 0 0
told+technical	-1 4 12 0 0
told+thanks	-2 17 -10 0 0
told+told	31 -2 24 0 0
told+toldObjects	-5 6 35 0 0
told+toldPromises	40 -14 -6 0 0
told+you	-2 6 -1 0 0
toldObjects	-16 -10 47 1 -11
toldPromises	26 -4 -2 -2 -3
who:delivery	-22 -8 -22 -21 43
who:ours	-32 12 -31 0 0
who:sales	-28 8 -26 -29 -30
who:solution	-22 2 -30 54 -27
who:theirs	-3 -76 49 -42 -43
who:told	-18 -7 -12 0 0
you	-5 6 -3 -2 -1
`;

/** What each run adds to each, in Chinese and in English. */
export const LINE_RUNS_ZH = `
 0号	lhfgg
 e	fafgg
 一	fgjgg
 一共	ejigg
 一台	gfcgg
 一台三	gfcgg
 下	fifgg
 下午	fmfgg
 下午给	fmfgg
 下周三	eiggg
 不	lgghg
 两	pgfgj
 两个	fgegk
 两个月	fgegk
 今	fghgg
 今天	fghgg
 他	hikgg
 他们	jfkgg
 他说	hehgg
 价	dhggg
 但	tglgg
 你们	ghigg
 你底	ggegg
 你底座	ggegg
 先付	gfffg
 先付一	gfffg
 先顶	ghggf
 先顶上	ghggf
 别	efagg
 只	fgigg
 可	fedgg
 可以	fedgg
 后	lgfgg
 后天	lgfgg
 周	higgg
 周六	lkggg
 四	ggfig
 四吨	ggfig
 备件	ggggi
 备件紧	ggggi
 大	jgfgg
 好	ncdgg
 就	ggfig
 就是	ggfig
 就是怕	ggfig
 库	ggggi
 库存	ggggi
 库存就	ggggi
 总	fcfgg
 我0	eiggg
 我两	gkgjg
 我两天	gkgjg
 我们	fgigg
 我们0	efngg
 我看	ggigg
 我看你	ggigg
 我让	kiggg
 才	ggigg
 才用	ggigg
 才用了	ggigg
 抓	ggggi
 抓拍	ggggi
 抓拍相	ggggi
 换	ffggg
 明	hlggg
 明天	hlggg
 最	fmggg
 甲	feegg
 行	rgggg
 要	eflgh
 要挪	fgegk
 要挪得	fgegk
 说	fengg
 质	ggigg
 质保	ggigg
 质保期	ggigg
 返	ggggi
 返厂	ggggi
 返厂要	ggggi
 还	ejigg
 还有	ejigg
 重	ggfig
 重一	ggfig
 重一点	ggfig
 问	fffgg
,0个	ggfih
,0个t	ggekg
,0个窗	ggghi
,0号	gkggg
,0号之	jkegg
,0号前	ggigg
,0号才	gffgi
,0号能	eqggg
,0和	mgfgg
,0和0	mgfgg
,0核	ggfgg
,0的	fgkhg
,0的托	gggig
,a	ggggi
,ap	ggigj
,ap少	ggigj
,e	gfjgg
,q	ggigg
,qp	ggigg
,qps	ggigg
,r0	ggegg
,r0不	ggegg
,一万	ggfgj
,一万以	ggegk
,一个三	ggfig
,一个在	gffgi
,一个是	ggigh
,一分不	fgigg
,一台贵	gggig
,一块	ggdgf
,一块儿	ggdgf
,一月六	gfggh
,一期那	ggigg
,一百	jgfgh
,一百多	kgegg
,一般	ggfhj
,一般三	ggfhj
,一间才	ggigg
,一间教	ggfjg
,七月底	ggfgg
,三个	gjghg
,三个月	gghig
,三周	ggegg
,三家	gjgfg
,三家里	gjgfg
,三成	ggjgg
,三期	fgigg
,三楼九	ggfjg
,三楼配	ggfjg
,上周	fgkhg
,上周一	gghig
,上次要	gggig
,上面	ggejg
,上面有	ggejg
,下礼	gifgg
,下礼拜	gifgg
,不刷	ggigg
,不刷饭	ggigg
,不好	ggekg
,不好动	ggekg
,不满	fehgg
,不满意	fehgg
,不然就	ggfig
,不然我	fgigg
,不然扣	ggigg
,不能再	ggigg
,不能随	ggejg
,不要	ggmgg
,不超	fgdgg
,不超过	fgdgg
,业委	lgdgg
,业委会	lgdgg
,两千	ggfig
,两千只	ggfig
,两台	gfgig
,两台并	gfgig
,两周	ggegk
,两毛	fgjgg
,两毛四	fgjgg
,主体我	igfgg
,之	ggjgg
,之前	ggjgg
,也	jgfgg
,事	ggfig
,事后	ggfig
,事后再	ggfig
,五月都	ggggi
,人家	ggkgh
,人家九	giggi
,今年	ggigg
,今年的	ggigg
,今晚	gkfgg
,今晚就	gkggg
,今晚收	gjggf
,从	geggg
,他	geigg
,他们现	igfgg
,他们那	ggfgg
,他要	dijgg
,他说	kblgg
,他说要	qaegg
,价	jgfgg
,价格	jgfgg
,但一	giggi
,但一共	giggi
,但是外	gighg
,但是棚	gggig
,但是要	ggehg
,但要	jgghg
,但证	ggffj
,但证要	ggffj
,你五	fgigg
,你五月	fgigg
,你们一	ggggi
,你们出	ggdgf
,你们厂	ggfgi
,你们去	ggigf
,你们哪	ggfgi
,你们把	higgg
,你们文	ggigg
,你们有	ggegg
,你们机	gggig
,你们绿	gggig
,你们行	gggig
,你们西	fgigj
,你把	hhegg
,你把九	jgegg
,你自	ggegg
,你自己	ggegg
,你这	dgggg
,你这周	dgggg
,借	gkfgi
,借要	gkfgi
,借要提	gkfgi
,停	ggjgg
,先	giggg
,先把	fefgg
,免	jgggg
,免费	jgggg
,全换	ggfgi
,全换要	ggfgi
,八万	gkggg
,八万你	ggkgg
,八十吨	ggfgi
,八月二	fgggk
,八月五	jffgg
,公	fgdgg
,再往	gggig
,再往前	gggig
,写	fffgg
,写好	fffgg
,写好发	fffgg
,凭	ggigg
,出了	ggfgg
,出了事	ggfgg
,出行	ggjgg
,出行里	ggjgg
,分	ggigg
,分三	ggggi
,分三批	ggggi
,分开	gfgff
,分开列	gfgff
,分成	fgjgg
,分成比	fgjgg
,别再	fiigg
,别拖	dfggg
,别的	ggfhg
,到	kgfgh
,到货	ggfgi
,到货再	ggfgi
,前提	ggfgj
,前提是	ggfgj
,剩	ggigh
,剩下	ggigh
,剪彩	fgigg
,剪彩的	fgigg
,剪辑	ggfig
,剪辑能	ggfig
,办证要	ggfgi
,加两	ggigj
,加两个	ggigj
,加个	gighg
,加个玻	gighg
,加人	ggfgi
,加人也	ggfgi
,加拍	ggggi
,加拍照	ggggi
,加盟两	gjggg
,动	ggfjg
,动环	gggig
,动环厂	gggig
,动要	ggekg
,动要报	ggekg
,十一	fgigg
,十一号	fgigg
,十二	ggfgi
,十二月	ggfgj
,十五六	gggeg
,十六	gkghg
,十六号	gpggg
,十月	jgfgg
,半年内	ggigg
,单价	igggg
,单组	gfgfg
,单组份	gfgfg
,占	gfgig
,占地	gfgig
,占地要	gfgig
,厂里说	gjfgh
,原始	gggig
,原始图	gggig
,原来那	ggfig
,去年0	gffeg
,又要	ggigg
,又要加	ggigg
,叉车撞	fgigg
,反正	ggfgg
,反正手	ggfgg
,发票十	ggigg
,口	figgg
,口径	figgg
,口径我	figgg
,只有二	ggegg
,只有国	ggfgg
,只能十	gffgi
,只能码	gggig
,只能靠	gggig
,叫	gflgg
,叫号	gfggg
,叫号和	gfggg
,可以	gidgg
,可以先	glZgg
,吃	gfgff
,吃饭	gfgff
,吃饭算	gfgff
,合同是	ggkgg
,合同都	fflgg
,合规	hfdgg
,合规部	hgegg
,吊不	gggig
,吊不起	gggig
,吊牌归	fgegg
,后天到	giggg
,后天发	igfgg
,后门	igfgg
,后门要	igfgg
,含不	dgggg
,含不含	dgggg
,听说要	ggfgi
,周一	heggg
,周一给	giggg
,周三	fcfgg
,周三下	fgcgg
,周三给	figgg
,周二	djfgg
,周五	hhfhg
,周五一	geggg
,周五给	fighg
,周四	fifgg
,周四给	figgg
,周末值	giggg
,哪几	fdggg
,回去	gfgfg
,回去请	gfgfg
,回门	ggfgg
,回门店	ggfgg
,国	gkfgh
,国庆	gkfgh
,图	fgfgg
,地	jffgh
,型	giggi
,型号	giggi
,型号差	giggi
,城	gfggg
,堵	ggfig
,堵了	ggfig
,堵了反	ggfig
,夏天一	ggegg
,夏天六	ggegg
,外网	ggekg
,外网带	ggekg
,多一分	ggigg
,多两	gkggg
,多两年	gkggg
,夜班拿	ggigg
,夜班排	gffgi
,大促	gggig
,大促会	gggig
,大家	geegg
,大户	lgcgg
,大概	igfgg
,大概十	kgegg
,她	iefgh
,她在	gfggh
,她在休	gfggh
,她说	kdfgg
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
,客	ggjgg
,寒	ggigg
,寒假	ggigg
,寒假前	ggigg
,对	fgehg
,封	ggcgg
,封路	ggcgg
,封路之	ggcgg
,小事	fgffg
,小年	gfggi
,小年跟	gfggi
,少	igigg
,少一	kgigg
,少一条	kgigg
,就是	ggigh
,就是周	gjgff
,就是慢	ggggi
,就是贵	ggfig
,就这	ggfgg
,就这个	fgigg
,尾	ihdgg
,尾款	ihdgg
,工位	ggegg
,工位也	ggegg
,工我	ggigg
,工我让	ggigg
,已	gjggg
,已经	gjggg
,市	ggigg
,市里	ggjgg
,市里要	ggjgg
,布	ggigg
,布线	ggigg
,布线拆	ggigg
,布草	ggigg
,布草一	ggigg
,带	fmggg
,应	glggg
,应该	gqggg
,底线	ffegg
,延迟	ggfig
,延迟两	ggfig
,开	ggkgg
,当初讲	ggfgg
,当初说	ggjgg
,得加	ggfig
,得加一	ggfig
,得多	gggig
,得多加	gggig
,得我	giggi
,得我们	giggi
,得放	ggfig
,得放喷	ggfig
,怎	ggigg
,怎么	ggigg
,怎么说	ggigg
,怕	gfehg
,总价别	ggigg
,总经	fgfgg
,总经理	fgfgg
,您安	geggg
,您安排	geggg
,慢	ggggi
,成	gkggg
,成本	gkggg
,我下	giffg
,我下午	gkfgg
,我不加	ggigg
,我不另	fgigg
,我两边	fgegg
,我买	ggigg
,我买你	ggigg
,我二	fgigj
,我二十	fgigj
,我五	fgegg
,我五点	fgegg
,我们喷	ggfgg
,我们处	drggg
,我们没	gkffg
,我们补	gggig
,我们这	ggjgh
,我们集	ggigg
,我先	ggigg
,我先说	fgjgg
,我列	fjggg
,我去	hjggg
,我去申	gkggg
,我去翻	hgjgg
,我变	geggh
,我变不	geggh
,我叫	icfgg
,我叫两	ggfgg
,我叫他	mffgf
,我周	hjmgg
,我回	giggg
,我回去	giggg
,我就说	ggegg
,我带	gigfg
,我带设	gigfg
,我得一	kfegg
,我手里	gjfgh
,我打报	jgegg
,我报	fkfgg
,我报修	fgfgg
,我按常	gggig
,我收	geggg
,我收到	geggg
,我明	higgg
,我明天	higgg
,我来报	kgfgg
,我来贴	jffgg
,我查	gdhhg
,我查了	gghig
,我看	gifgg
,我看也	ggggi
,我看看	gifgg
,我等	fgigg
,我等于	fgigg
,我约	fkggg
,我线	ggjgg
,我线体	ggjgg
,我给	defgg
,我给你	dgfgg
,我翻	gfggh
,我翻了	gfggh
,我被	ggegg
,我被老	ggegg
,我要图	ggfeg
,我要气	ggjgg
,我让他	gcfgg
,我让售	flggg
,我让库	igggg
,我让行	igfgg
,我试	gggig
,我试了	gggig
,我说回	fgfgg
,我跟	igfgg
,我跟你	fgigg
,我这周	giggg
,我这边	igegh
,我问下	gjggj
,我问过	fgjgg
,手	fgigg
,手机	ggjhg
,扔	ggegg
,扔了	ggegg
,扩	ggggj
,扩容	ggggj
,扩容谁	ggggj
,扫	ggigg
,扫条	ggigg
,扫条码	ggigg
,批下	jgegg
,批下来	jgegg
,承	ggehg
,承重	ggehg
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
,押	ffqgg
,押金	ffqgg
,抽	fgmfg
,拖	ffhgg
,拾	gggig
,拾音	gggig
,拾音距	gggig
,换大	ggfig
,换大一	ggfig
,换那	ggigg
,换那半	ggigg
,掉	kghgg
,排	ggggi
,排期	ggggj
,排期至	ggggj
,接不	gggig
,接不了	gfglg
,接口我	ifggg
,接口文	ggfhj
,推	ggjgg
,推杆	ggjgg
,推杆会	ggjgg
,搬完	ggegg
,搬完要	ggegg
,摄	ggfig
,摄像	ggfig
,摄像机	ggfig
,撤	fgjgg
,撤了	fgjgg
,撤了我	fgjgg
,擦	ggegg
,擦哪	ggegg
,擦哪擦	ggegg
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
,效果	gggig
,效果差	gggig
,教室灯	ggfig
,整	gffgg
,整理	gffgg
,整理完	gffgg
,料你	ggigg
,料你们	ggigg
,方	fgggg
,方案	efggg
,方案下	bgggg
,无人	gffgg
,无人机	gffgg
,无线信	gggig
,旧	fglgg
,旧门	fgjgg
,旧门你	fgjgg
,时	gfgig
,时间	gfgig
,时间会	gggig
,时间没	gfgig
,明天上	giggg
,明天下	figgg
,明天发	ifggg
,明天开	ggigh
,明天给	cjfgg
,明早	ggggf
,明早给	ggggf
,是你	gghig
,是你们	gghig
,是给	giggi
,是给苏	giggi
,是走	gighg
,是走廊	gighg
,普	fefhg
,最多	ggigg
,最多两	ggigg
,最快	ghggi
,最快七	ggigj
,最快下	igfgg
,最快明	ggfgj
,月底前	fjggg
,本体先	ggfgi
,材质	fjggg
,材质证	fjggg
,村	jgfgg
,村支	jgfgg
,村支书	jgfgg
,杜	giggg
,杜总	giggg
,杜总您	giggg
,来	ffdgg
,标	gighg
,标书	gmhgg
,标注没	ggegg
,标注要	gggjg
,校长那	ifggg
,样	fdggg
,检	ggegg
,检修	ggegg
,检修口	ggegg
,比	ggdgg
,没人	fghig
,没人来	fgigg
,没人能	ggfkg
,没得	jgfgg
,没得事	jgfgg
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
,现在就	gffgi
,用到	kgfgg
,用到二	kgfgg
,用早	ggfig
,用早强	ggfig
,申	fgggg
,申请	fgggg
,申请不	fgggg
,电机	ggfig
,电机也	ggfig
,白天不	ggigg
,省得	gggig
,省得移	gggig
,看周	ggegg
,看周中	ggegg
,看看	egjgg
,看负	giggg
,看负流	giggg
,真急	giggi
,真急可	giggi
,示	ggfig
,示教	ggfig
,示教器	ggfig
,租	gfigg
,租户	ggigg
,租户下	ggigg
,稳定	fgigg
,稳定一	fgigg
,空	igggg
,端	fgjgg
,端午	fgjgg
,端午礼	fgjgg
,筛	giggg
,筛一	giggg
,筛一遍	giggg
,管是	ggfgg
,管是一	ggfgg
,红	gighg
,红外	gighg
,红外漏	gighg
,线缆是	gffgg
,绕	ggegg
,绕一	ggegg
,绕一下	ggegg
,给	fifgg
,给他	fnegg
,缓	gggig
,缓存	gggig
,缓存五	gggig
,缺	rfhgg
,网络	gffhg
,老方	gigfg
,老方你	gigfg
,老早	hgjgg
,老早的	hgjgg
,老板	ggdgg
,考	ggkgg
,而且一	ggegg
,而且要	ggggj
,能核	gfggh
,能核这	gfggh
,脚	ggfgg
,脚杯	ggfgg
,脚杯调	ggfgg
,臂	giggi
,臂展	giggi
,臂展短	giggi
,苗	gfigg
,苗总	ffkgg
,草	glggg
,草莓	glggg
,草莓0	glggg
,蒸	gjgfg
,蒸汽	gjgfg
,蒸汽一	gjgfg
,行	kgegg
,行吧	qgcgg
,表	igggg
,表格	igggg
,表格你	igggg
,装之	ggigg
,装之前	ggigg
,装要	gffgi
,装要三	gffgi
,装要停	ggfgi
,西	ggfgi
,西立	ggfgi
,西立面	ggfgi
,要0	ggigg
,要一	ggigh
,要两	gggig
,要两张	gggig
,要么做	gfffg
,要么拉	gggig
,要么限	gggig
,要他	ggfig
,要他们	ggfig
,要先做	gighg
,要开个	gggig
,要开发	ggfhj
,要我	ggfgi
,要我们	ggfgi
,要缝	ggigg
,要缝也	ggigg
,见	feegg
,见的	feegg
,见的是	feegg
,解	ggfgg
,解释	ggfgg
,解释到	ggfgg
,让	egfgg
,让他	gffgg
,讲	fgfgg
,讲完	fgfgg
,讲完我	fgfgg
,设	giegg
,设备	gkggg
,评审没	ggfgg
,评审过	fgjgg
,说	hflgg
,请	gfggi
,请了	gfggi
,请了二	gfggi
,调	giggh
,调试	giggh
,调试分	gkggg
,谈	igfgg
,谈不	igfgg
,谈不下	igfgg
,贴	ggfig
,贴着	ggfig
,贴着线	ggfig
,费	giggg
,费用	giggg
,费用我	giggg
,资料是	ggkgg
,赖	gdggg
,赖经	gdggg
,赖经理	gdggg
,走	giegh
,走了	gffgi
,走了两	gffgi
,赶	gdggi
,赶不	gghgj
,赶不上	gghgj
,赶得	gbfgi
,赶得上	gbfgi
,起码	ighhg
,起码十	kgigg
,超卖	gggig
,超卖率	gggig
,跟我	ggigg
,跟我闹	ggigg
,轮	fgegg
,轮不	fgegg
,轮不过	fgegg
,过杀	gigfg
,过杀我	gigfg
,运	igegg
,运营	igegg
,运营商	igegg
,返	ggfgi
,返工	ggfgi
,返工返	ggfgi
,还差	giggi
,还差五	giggi
,还得再	ggfgi
,还要消	gggig
,这个先	fgjgg
,这个得	ggfig
,这个礼	hgjgg
,这个谁	ggjgg
,这周四	figgg
,这周给	heggg
,这是红	ggegg
,这次	giggg
,连	ggigh
,连着	ggggi
,连着上	ggggi
,避	giggj
,避开	giggj
,避开黄	giggj
,那	ggigg
,那个	ggigh
,那我	ggigg
,那我买	ggjgg
,那空	gkggg
,那空压	gkggg
,邱	gigfg
,邱老	gigfg
,邱老师	gigfg
,金检	gggig
,金检做	gggig
,钱不能	ggegg
,钱算	ggjgg
,钱算在	gglgg
,钱算谁	ggigg
,铺	gggig
,铺好	gggig
,铺好以	gggig
,错	fgigg
,错过	fgigg
,错过就	fgigg
,门关	ggigg
,门关不	ggigg
,门缝	gighg
,门缝大	gighg
,防	ggfig
,防雾	ggfig
,防雾的	ggfig
,降到	gggig
,降到0	gggig
,院	hhjgg
,院长	ihggg
,集	gilgg
,集成	gkggg
,零件	gggig
,零件进	gggig
,食	igghh
,食堂	igghh
,食堂刷	jgfgg
,食堂窗	ggghi
,马	fnfgg
,驻	klfgh
,驻场	klfgh
,验证就	ggigg
,高低	ggfgg
,高低差	ggfgg
0a	ggegg
0d	edkgg
0一	heggg
0万0	ffigg
0万封	ggjgg
0万封顶	ggjgg
0万我	ghigg
0万我做	giggg
0万我得	giggg
0万说	ggigg
0万说好	ggigg
0万里没	ggcgg
0不让	ggegg
0不让用	ggegg
0个t	ggekg
0个有	ggghi
0个有网	ggghi
0个窗	ggghi
0个窗口	ggghi
0人	gglgg
0人天	gglgg
0兆	ggfjg
0公	gehgg
0公分	gfigg
0分贝	gggig
0到	fgihg
0到0	fgihg
0号上	iefgg
0号上午	iefgg
0号下	gigfg
0号下午	gigfg
0号之	fifgg
0号之前	ehggg
0号了	ggigh
0号住	ggigg
0号住建	ggigg
0号前上	gkgeg
0号前要	higgg
0号就	fkfgg
0号就是	fgigg
0号开	igfgg
0号我	vgegg
0号才回	gfggi
0号来	fdegg
0号来得	fdegg
0号给你	fjggg
0号给豆	jffgg
0号能	eqggg
0和	mgfgg
0和0	mgfgg
0和0给	mgfgg
0天	fihgg
0天有	efigg
0天有点	efigg
0套	gdlgg
0小	fejgg
0小时	fejgg
0平	ggigh
0平米	ggigh
0年以	ggigg
0年以后	ggigg
0年的	gighg
0年的保	gighg
0度以	gggeg
0度以内	gggeg
0度住	ggegg
0度住建	ggegg
0张	gejgg
0换	ggfig
0换成	ggfig
0换成0	ggfig
0是	feggg
0月底要	glggg
0月的	gffeg
0月起	lfhgg
0期	ggjgg
0核	ggfgg
0根	ggfhg
0根多	ggegg
0根多少	ggegg
0点	dmfgh
0点到	dmfgh
0版	gggig
0版本	gggig
0瓦的	ggfgg
0的托	gggig
0的托盘	gggig
0的话	fcmgg
0秒	fgihg
0秒一	gggig
0秒一刷	gggig
0给	mgfgg
0给你	mgfgg
0给你们	mgfgg
0要	gighg
0要看	gggig
0要看产	gggig
0还	ggchg
0那	kgegg
0都	ffjgg
0采	ggfgj
0采购	ggfgj
0采购今	ggfgj
a0采	ggfgj
a0采购	ggfgj
ai	fdigg
ain	fdigg
aine	fdigg
al	efegg
am	ffigg
an	gfjgg
ap少	ggigj
ap要	ggigj
ap要走	ggigj
as	ggfig
ay	fYfgg
a周	fkhgg
bo	fgjgg
bom	fgjgg
ca	fjggg
ca周	fkhgg
ce	ggjgg
co	igegg
cpk	fhkgg
cpu的	ggfgg
cs	igfgg
da	gfggg
de	fpfgg
e0	efogg
el	eekgg
ela	fdigg
elai	fdigg
eri	leegg
erik	leegg
evie	ffggg
ew	ffggg
e我	dgjgg
f	hefgg
fi	igfgg
he	eejgg
his厂	gggig
id	geghg
ida	gcghg
ie	ffggg
iew	ffggg
ik	leegg
ine	fdigg
is厂	gggig
is厂家	gggig
la	fehhg
lai	fdigg
lain	fdigg
le	ffhgg
ll	dfjgg
ma	gehgg
man	gfjgg
na	ggekg
nas	ggekg
nd	gfigg
ne	fdigg
no	fmegg
nod	fpfgg
node	fpfgg
od	fifgg
ode	fpfgg
ok	fihgg
om	fgigg
on	jgehg
op	feggg
or	ggigg
pa	ghegg
pap	ghegg
pk	fhkgg
po	redgg
ppa	ghegg
ppap	ghegg
ps	ggigg
ps高	ggigg
ps高峰	ggigg
pu的	ggfgg
pu的虚	ggfgg
p少	ggigj
p要	fehgi
p要走	ggigj
p要走采	ggigj
qe	eflgg
qp	ggigg
qps	ggigg
qps高	ggigg
r0	ggegg
r0a	ggegg
r0不	ggegg
r0不让	ggegg
rc	fkhgg
rca	fkhgg
rca周	fkhgg
rev	ffggg
revi	ffggg
ri	jbfgg
rik	leegg
rm	lgggg
ro	ggkgg
sa	fgjhg
so	fsfgg
sq	fgjgg
sqe	eflgg
s厂	gggig
s厂家	gggig
s厂家得	gggig
s高	ggigg
s高峰	ggigg
s高峰大	ggigg
t0	gggig
u的	ggfgg
u的虚	ggfgg
u的虚机	ggfgg
ve	ggjgg
vie	ffggg
view	ffggg
w	fkhgg
y	gehgg
一万以	ggegk
一万以下	ggegk
一上	gmggg
一上会	gdggg
一下多	ggegg
一下多四	ggegg
一下轨	fgigg
一下轨道	fgigg
一个三万	giggg
一个三百	ggfig
一个人一	gffgg
一个准	egghg
一个准话	dfggg
一个前	ggfgi
一个前端	ggfgi
一个办	ggfgi
一个办法	ggfgi
一个口子	fgegg
一个在	gffgi
一个在广	gffgi
一个坑	ggfgg
一个是	ggigh
一个月0	ffigg
一个月四	fgigg
一个月多	ggigg
一个礼	ifeig
一个礼拜	ifeig
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
一做	ggfgg
一公	ggnhg
一公分	ggfig
一公分多	ggfig
一共0	fgjgg
一共一百	ggggi
一共十	gjfgh
一共十五	gjfgh
一共要	giggi
一共要九	giggi
一再	fgigg
一再付	fgigg
一分不	fgigg
一分不多	fgigg
一分都	ggigg
一刷	gggig
一前全部	gfggi
一前是	efigg
一前是我	efigg
一区	ggfgg
一千	ggigg
一半我	giggg
一半我得	giggg
一单	fflgg
一压	gglhg
一发	figgf
一发给	figgf
一发给大	figgf
一口	bemgg
一台三	gfcgg
一台三千	gfcgg
一台可	gjggj
一台可以	gjggj
一台多少	ggegg
一台排	gfgjg
一台排污	gfgjg
一台样	giggi
一台样机	giggi
一台老	ggfgg
一台老的	ggfgg
一台要	ggggi
一台要停	ggggi
一台贵	gggig
一台贵两	gggig
一号到	fehgg
一号到十	fgigg
一号去	gdggg
一号喷	ggfig
一号喷枪	ggfig
一号开	ggggi
一号开学	fgggk
一号我	fgigg
一号我跟	fgigg
一号来	eoggg
一周内	giggg
一周内出	giggg
一嘴	leggh
一回	icggg
一回您	figgg
一回来	kaggg
一场	ggegg
一块儿可	ggegg
一块儿干	ggdgf
一块儿答	gjggg
一块报	fcggg
一块报上	fcggg
一天能	ggggi
一天能给	ggggi
一天装	ggggi
一天装二	ggggi
一套	igfgg
一季	ggggi
一季度	ggfgj
一季度才	ggfgk
一定要	hgigg
一家一家	ggfgg
一家不	fifhg
一家家	igfgh
一家家问	kfegg
一家解	ggfgg
一家解释	ggfgg
一年三	gefgg
一年三十	gffgg
一年才改	ggegg
一年的	gkggg
一张	jfggg
一张映	ggfig
一张映射	ggfig
一我	jfggg
一户	ggigg
一户一	ggigg
一户一拍	ggigg
一批五	gjgge
一批五个	gjgge
一批料	ggjgg
一批料三	ggjgg
一拍	ggigg
一拍照	ggigg
一按	ggfgg
一按一	ggfgg
一按一个	ggfgg
一早	fkghg
一早上	fnggg
一早高	gghig
一早高峰	gghig
一时	giggg
一时间	giggg
一是	ghlgg
一是按	giggg
一是按三	giggg
一晚上顶	ggggi
一月三	ghfgi
一月三号	ghfgi
一月底要	gghgj
一期那	ggigg
一期那个	ggigg
一本	hhegg
一条	gihgg
一条我	kgigg
一条我不	kgigg
一条线	gwfgg
一次性	ggjgg
一次我	fgigg
一次我就	fgkgg
一次最	ggegg
一次最多	ggegg
一次试	gggfg
一次试听	gggfg
一点是	ggigg
一点是多	ggigg
一熏	gjgfg
一熏就	gjgfg
一熏就花	gjgfg
一百八十	ggegg
一百六	ggggi
一百六十	ggggi
一百多	igfhg
一百多根	kgegg
一百就	gggig
一百就够	gggig
一直	feggg
一直没	ggigg
一直没交	ggigg
一秒自	ggfig
一秒自动	ggfig
一米	geghg
一级	gfjhg
一级初	ggfig
一级初效	ggfig
一组过	giggg
一组过来	giggg
一给您	giggg
一给您回	gifgg
一给我	egggg
一给我一	dfggg
一般三	ggfhj
一般三到	ggfhj
一起	gfggg
一起回	geggg
一起回您	fcggg
一起答	giggg
一起答复	giggg
一趟	figgg
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
一项	gfegg
丁	geagg
七号才	gffgi
七号才空	gffgi
七天	fbngg
七家支	ggfgf
七家支行	ggfgf
七层是	ggigj
七层是改	ggigj
七月三	eoggg
七月三十	eoggg
七月中	ggfgi
七月二	gjggg
七月二十	gjggg
七月底前	ggfgg
七月来	ggegg
七月的	gfggg
七月的抄	gfggg
七秒	gghig
万0	ffigg
万一	ggjgg
万一是	giggg
万一是按	giggg
万三	lghgg
万不	gfcgg
万二	ggigg
万五	ggmgg
万五给	fgjgg
万五给我	fgjgg
万以	giegh
万以下	ggegk
万以下科	ggegk
万以内	giegg
万你	fgjgg
万你们	fgjgg
万你们出	fgjgg
万分	gggig
万分之	gggig
万分之三	gggig
万吧	gggeg
万封	ggjgg
万封顶	ggjgg
万我做	giggg
万我做不	giggg
万我得	giggg
万我得回	giggg
万的接	gggig
万的接口	gggig
万说	ggigg
万说好	ggigg
万说好全	ggigg
万里没	ggcgg
万里没有	ggcgg
三万	hgjgg
三万一是	giggg
三万的	gggig
三万的接	gggig
三下	fZegg
三下午	fgcgg
三个人有	ggfgi
三个晚	ggggi
三个晚上	ggggi
三个月下	ggekg
三个月坏	ffjgg
三个月的	fgkgg
三个问	gffeg
三个问题	gffeg
三个高	gigig
三个高危	gigig
三件	gflgg
三件事	gflgg
三分	fhigg
三到	ggfhj
三到四	ggfhj
三到四周	ggfhj
三十个走	giggg
三十多万	ggigg
三千个	jghgg
三千八太	ggigg
三千多道	fgjgg
三台最	ggigg
三台最晚	ggigg
三号	gifgh
三号什	ggfgj
三号什么	ggfgj
三号才	gjfgh
三号才有	gjfgh
三周	ggfgi
三块	gkggg
三天做	kgfgg
三天做安	kgfgg
三天出	giggg
三天出第	gkggg
三天才	ggegg
三天才补	ggegg
三天报	gkfgi
三家里	gjgfg
三家里两	gjgfg
三年上	febgg
三年上门	febgg
三年的	figgg
三开	ifggg
三开好	ifggg
三成	ghigg
三批就	ggggi
三批就要	ggggi
三方	giggg
三方收	gkffg
三方收的	gkffg
三晚	lldgg
三晚上	lldgg
三期	fgigg
三楼九	ggfjg
三楼九间	ggfjg
三楼得	ggggj
三楼得先	ggggj
三楼配	ggfjg
三楼配电	ggfjg
三毛	fgjgg
三毛二	fgjgg
三汇	ifggg
三汇报	ifggg
三百二	ggfgi
三百克	gfgig
三百克以	gfgig
三百条我	igfgg
三秒五	ggjgg
三箱	fiigg
三给您	figgg
三给您送	figgg
三给我	dkggg
三间空	giggg
三间空房	giggg
上一	gijgg
上一家	ggigg
上下	oeggg
上下班	oeggg
上下班前	oeggg
上两	ffagg
上九	flegg
上九点	flegg
上九点以	ffegg
上人	ggggi
上人受	ggggi
上人受不	ggggi
上会	jeggg
上传	ggggi
上但	ggfgi
上但不	ggfgi
上但不能	ggfgi
上八	feggg
上八点	feggg
上六个	ggggi
上六个重	ggggi
上午	gifgg
上午回	giggg
上午回你	giggg
上发	foggg
上周	fflhg
上周一	gghig
上周一早	gghig
上回	ggegg
上就出	giggg
上就出名	giggg
上就得	gghgj
上就得等	gghgj
上山	gifgh
上我	jgfgg
上我去	jgfgg
上我去讲	jgfgg
上有	glggf
上来	ghegg
上来的	ggegg
上来的那	ggegg
上来等	gjggf
上来等风	gjggf
上次换	ggegg
上次换系	ggegg
上次要	gggig
上次要视	gggig
上次那份	ggfgj
上的	geigg
上看	gffeg
上看了	gffeg
上看了三	gffeg
上礼	ffjgg
上礼拜	ffjgg
上管	ggfig
上线三成	fgigg
上门	gfdgg
上限	ggigg
上限是	ggigg
上限是一	ggigg
上面	ggfig
上面有	ggfig
上面有消	ggejg
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
下午	giggg
下午就	gihgg
下午就发	fmgff
下午就跟	gkfgg
下午急	ggigg
下午急着	ggigg
下午是	ggfgg
下午是缝	ggfgg
下午给	gjggg
下午给我	igggg
下去	gkhgg
下可	gfgig
下可以	gfgig
下周一上	gdggg
下周一你	gkfgg
下周一发	figgf
下周一回	kbggg
下周一远	figfg
下周三汇	ifggg
下周三给	ffhgg
下周二一	giggg
下周二之	giggf
下周二前	flegg
下周二我	gigfg
下周二才	fgfgg
下周四	hjfgg
下周四给	igfgg
下多	ggegg
下多四	ggegg
下多四十	ggegg
下工	giggh
下工期	giggh
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
下来我找	fgggg
下来最	geggi
下来最早	geggi
下来的	fgrgg
下班前发	liggg
下班前给	ffggg
下的排	ggfgi
下的排到	ggfgi
下的过	fgigg
下的过完	fgigg
下礼拜一	gifgg
下礼拜二	egfgg
下科	ggegk
下科里	ggegk
下科里能	ggegk
下轨	fgigg
下轨道	fgigg
下轨道歪	fgigg
下雨	ffigg
不上就	gghgj
不上就得	gghgj
不下来就	igfgg
不下来我	fgggg
不严	ggigg
不了就	fgffg
不了就别	fgffg
不会换	ggfgg
不准停	ggigg
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
不去	mgdgh
不及	ggegg
不及了	ggegg
不变	kedgg
不另	fgigg
不另外	fgigg
不另外付	fgigg
不可能再	fgigg
不同	ggigg
不同意	ggigg
不在了	ggfkg
不多快	ggigg
不多快了	ggigg
不够大	ggfeg
不够我	ggfig
不够我得	ggfig
不太	igfgg
不太好	igfgg
不太好说	igfgg
不好	fffhg
不好动	ggekg
不平	ggfgg
不开	hejgh
不懂	ggegg
不换	jgpgg
不接	fkggg
不接受	foggg
不支	ggigg
不支持	ggigg
不收钱	ggegg
不收钱的	ggegg
不是0	ffkgg
不是一	fgegg
不是一个	fgegg
不是不	ggigg
不是不知	ggigg
不是原	giggg
不是原来	giggg
不是我	fgigg
不是我们	fgigg
不是来	ggegg
不是来不	ggegg
不是说	fdfgg
不来	ggfih
不满	fehgg
不满意	fehgg
不然就	ggfig
不然就走	ggfig
不然我	fgigg
不然扣	ggigg
不然扣0	ggigg
不用	giegg
不着	jfggg
不知道后	ggigg
不签字	ighgg
不签进	ggigg
不签进度	ggigg
不肯	fifgh
不能不	ggfgg
不能不让	ggfgg
不能先上	ggcgg
不能先用	ggfgg
不能再拖	ggfgi
不能再晚	ggigg
不能加一	jgegg
不能半	gifgg
不能半价	gifgg
不能合	ggegg
不能合一	ggegg
不能我	ggegg
不能我们	ggegg
不能拖	ggigh
不能撤	fgjgg
不能给	ggegg
不能给到	ggegg
不能随	ggejg
不能随便	ggejg
不至	ggegg
不至于	ggegg
不行了	ggfig
不裂	egegg
不要	gfjgg
不让人	ggfgg
不让人结	ggfgg
不让用	ggegg
不让用了	ggegg
不起来	gggig
不过吊	ggfgi
不过吊篮	ggfgi
不过老	gggig
不过老系	gggig
不还	feegg
不还说	feegg
不锈钢夹	gggig
不验	ggigg
不验收	ggigg
专线	gjfgh
专线我	jgegg
专线我来	jgegg
且一	ggegg
且一次	ggegg
且一次最	ggegg
且新	gggig
且新车	gggig
且新车间	gggig
且要	ggggj
且要收	ggggj
且要收费	ggggj
业主方	fgigg
业主方给	fgigg
业委	jfdgg
业委会	jfdgg
业那	ffegg
东那	fgjgg
东那边	fgjgg
两万	jfjgg
两个a	ggigj
两个ap	ggigj
两个临	igfgg
两个临床	igfgg
两个人配	igggg
两个保	fgegg
两个保安	fgegg
两个小	ggggi
两个小时	ggggi
两个师	gffgi
两个师傅	gffgi
两个月	ggggi
两个月起	fgegk
两个老	ggfgg
两个老师	ggfgg
两公	ggfig
两公斤	ggfig
两公斤八	ggfig
两千一	ggigg
两千五	ggigg
两千只里	ggfig
两千张	gggjg
两千张带	gggjg
两单	efjgg
两只麦之	gggfg
两台并	gfgig
两台并着	gfgig
两块	ehtgg
两天	hifhg
两天出	gjgff
两天出转	gjgff
两天改	gkgjg
两天改完	gkgjg
两家都说	gjgfg
两年了	fgfgg
两年我	ieggg
两年要	gkggg
两年要加	gkggg
两张a	gggig
两张a0	gggig
两成	gfigg
两格	gggig
两格都	gggig
两格都没	gggig
两次修	fgigg
两次装	ggigg
两百多家	gjggg
两百毫	ggfig
两百毫秒	ggfig
两边	fgegg
两边的	fgegg
两边的账	fgegg
两遍	ggigg
两间房	gigfg
个a	ggigj
个ap	ggigj
个ap要	ggigj
个p	ggigg
个pd	ggigg
个pda	ggigg
个t	ggfig
个三万	giggg
个三万一	giggg
个三百	ggfig
个三百多	ggfig
个不	jgfgg
个临	hkfgg
个临床	hkfgg
个临床药	igfgg
个了	giggg
个人一	gffgg
个人一年	gffgg
个人的	gjgge
个人的名	gjgge
个人配	igggg
个人配合	igggg
个他	mfggg
个你	fgigg
个你们	fgigg
个保安陪	fgegg
个先	fgigg
个先说	fgjgg
个先说好	fgjgg
个准	egghg
个准话	dfggg
个前	ggkgh
个前端	ggfgi
个厂家一	ggegg
个去	ggfgg
个去考	ggfgg
个去考证	ggfgg
个口子	fgegg
个口子出	fgegg
个回路是	gggig
个在	gffgi
个在广	gffgi
个在广西	gffgi
个坑	ggfgg
个多	ffggg
个字	fgigg
个工	ihegg
个工作	iidgg
个工作日	iidgg
个师	gfggi
个师傅	gfggi
个年	ggjgg
个开孔	igfgg
个开孔图	igfgg
个得您	ggfig
个得您那	ggfig
个我回	figgg
个我回去	figgg
个我得	gefgg
个我得回	gfggg
个我报	figgg
个我报给	figgg
个我来	jfggg
个我来定	jfggg
个我查	gighg
个我查日	gighg
个我要	fnggg
个我要跟	giggg
个报	ggigg
个报价	ggigg
个报价里	ggigg
个换电	giggg
个换电机	giggg
个支	ggfig
个支架	ggfig
个支架卡	ggfig
个整	fgkgg
个最	fgkgg
个最要	fgkgg
个最要紧	fgkgg
个月0号	igfgi
个月下	ggekg
个月下不	ggekg
个月四	fgigg
个月四成	fgigg
个月坏	ffjgg
个月坏两	ffjgg
个月多	ggigg
个月多跑	ggigg
个月底	jffgg
个月底给	jffgg
个月的	fkjgg
个月起	fgegk
个有网	ggghi
个有网口	ggghi
个清单	hgegg
个漏	fgegg
个版	gggig
个版本	gggig
个玻	gighg
个玻璃	gighg
个玻璃廊	gighg
个电	fkggg
个的是	gfggh
个的是小	gfggh
个的话	giggg
个的话单	giggg
个礼拜四	hgjgg
个窗口只	ggghi
个立	gggeg
个立方	gggeg
个立方的	gggeg
个简	gigfg
个简单	gigfg
个老	kfegg
个老师	ggfgg
个老师一	ggfgg
个词够	hgegg
个词够不	hgegg
个说	fmfgg
个说明	gmfgg
个谁出	ggjgg
个谁核	ggffg
个费用算	ggggj
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
个钟头算	ggigh
个钢	gfffg
个钢架	gfffg
个钢架跨	gfffg
个项目批	fgigg
个高	gigig
个高危	gigig
个高危我	gkgkg
中午之	fdggg
中午之前	fdggg
中午前	egggg
中午前给	egggg
中午发	fkggf
中午发湛	glggf
中大	fgigg
中大促	fgigg
中大促启	fgigg
中学	fehgg
中开	geggh
中开机	geggh
中心	egggg
中我	fgigg
中我们	fgigg
中我们有	fgigg
中继	gggig
中能	ggegg
中能不	ggegg
中能不能	ggegg
丰	hffgg
串到	gighg
串到屋	gighg
串到屋里	gighg
临床	hkfgg
临床药	igfgg
临床药师	igfgg
主任讲	ffdgg
主任说	ffigg
主体	ifegg
主体我	igfgg
主体我去	igfgg
主体要	lcbgg
主方	fgigg
主方给	fgigg
主方给这	fgigg
主板一	ggggi
主板一台	ggggi
主的	eelgg
主管	egmgg
主要是油	gggig
么也	jgegg
么也要	jgegg
么也要一	jgegg
么你们白	fgigg
么做	gfffg
么做个	gfffg
么做个钢	gfffg
么割	ggfgj
么割接	ggfgj
么割接都	ggfgj
么办	fgjgg
么小	ggigg
么小的	ggigg
么小的字	ggigg
么干	ggfge
么干下	ggfge
么干下来	ggfge
么拉	gggig
么拉网	gggig
么拉网线	gggig
么时候能	igggg
么灌	gfffg
么灌实	gfffg
么装	gggig
么装中	gggig
么装中继	gggig
么话	ggfff
么说的	ffjgg
么都	gfkgg
么限	gggig
么限购	gggig
之一	ggigg
之五	ghigg
之前提	gjgge
之前提交	gjgge
之前给	egggg
之前给你	geggg
之前给您	fjggg
之前给我	aghgg
之前落	giggf
之前落实	giggf
之前要	ggjgg
之前要上	ggjgg
之十了	ggigg
之后后	gggfg
之后后排	gggfg
乐	ffegg
九十九	ggjgg
九十九的	ggjgg
九十我	ggjgg
九十我接	ggjgg
九台	giggi
九家	igfgh
九家的	jgegg
九家的名	jgegg
九月才	giggi
九月才用	giggi
九点	flegg
九点以	ffegg
九点以后	ffegg
九的	ggjgg
九间	ggfjg
九间带	ggfjg
九间带不	ggfjg
也不	fjggg
也不是	gmhgg
也只	ggegg
也只有	ggegg
也只有五	ggegg
也在	ggfgg
也在用	ggfgg
也在用气	ggfgg
也少	gffgi
也就十	ggggi
也就十八	ggggi
也得八	ggigg
也得八号	ggigg
也得有	fgigg
也得有桩	fgigg
也没	jfegg
也没写	gdggg
也没写我	gdggg
也没吊	ggfgi
也没吊篮	ggfgi
也行	ggegg
也要一	jgegg
也要一个	jgegg
也要从	ggfig
也要从0	ggfig
也要说	ggfjg
也跟	efggg
也这	ffigg
也这么	ffigg
也这么说	ffjgg
书	fihgg
书我	fnggg
书是	jgfgg
书是我	jgfgg
书是我表	jgfgg
买你	ggigg
买你干	ggigg
买你干啥	ggigg
买它	ggjgg
买它干	ggjgg
买它干嘛	ggjgg
买的	gfkgg
了0	gfigg
了0版	gggig
了0版本	gggig
了一下	fgigg
了一下轨	fgigg
了一个	gfggg
了一个月	heggg
了一周	ghigg
了一周内	giggg
了七	ggihg
了七秒	gghig
了三个月	gggig
了三个问	gffeg
了三成	fgigj
了下	gfggh
了下排	gfggh
了下排班	gfggh
了不	dgegg
了两格	gggig
了两格都	gggig
了个	femgg
了事我	ggfgg
了事我担	ggfgg
了二	ggigg
了二十	ggigg
了二十天	ggjgh
了五遍	ggfgj
了你们免	ggigg
了八	ggegg
了八千	ggegg
了八千多	ggegg
了六	ggggi
了六台	ggggi
了再付	fgjgg
了十天	ggfgi
了半	ggigg
了半年	ggigg
了反	ggfig
了反而	ggfig
了反而费	ggfig
了发	ggegg
了四公	ggfgi
了四公分	ggfgi
了就	hgfgg
了就别	fgffg
了就别做	fgffg
了我	kgfgg
了我就	pgegg
了我自	ggfgg
了我自己	ggfgg
了我跟	fgjgg
了我跟你	fgjgg
了我这	qgbgg
了我这边	qgbgg
了算	ggigg
了这	kfggg
了验	geggg
事别	efegg
事后	ggfig
事后再	ggfig
事后再审	ggfig
事我不	ggegg
事我不懂	ggegg
事我担	ggfgg
事我担着	ggfgg
事散	gjggg
事散会	gjggg
事散会我	gjggg
二一	giggg
二一起	giggg
二一起答	giggg
二之	giggf
二之前	giggf
二之前落	giggf
二前	flegg
二十七家	ggfgf
二十个工	ggegg
二十个酱	iffgg
二十二	gjggk
二十二号	gjggk
二十五只	ggggi
二十八号	gjggg
二十八天	ggfig
二十六家	ggigg
二十几	ggggi
二十几天	gfffj
二十号到	ggfgj
二十号老	fgggk
二十四号	kgfgg
二十天假	gfggi
二十户	gipgg
二十来个	gggeg
二十米	ggggi
二发	ddfgg
二台	igdgg
二台的	igdgg
二号就	gjggk
二号就得	gjggk
二我带	gigfg
二我带面	gigfg
二手	ehfgg
二才	fgfgg
二才回	fgfgg
二才回国	fgfgg
二批六	ggigg
二批六千	ggigg
二是	goigg
二是净	ggegg
二是净高	ggegg
二月二	gffgi
二月二十	gffgi
二月的	gffgi
二条	ighgg
二给个	hgegg
二给个清	hgegg
二给你	kfegg
二给您回	fdggg
二轮	hjegg
于没	ggigg
于没客	ggigg
于没客人	ggigg
于白上	ggfgg
于白等	fgigg
于白等一	fgigg
云桌	fgjgg
云桌面	fgjgg
五一前全	gfggi
五一前是	efigg
五一块	glggg
五一块儿	glggg
五一起	fcggg
五一起回	fcggg
五万五	fgjgg
五万五给	fgjgg
五下	ihjgg
五下午	jhlgg
五个	igfgg
五个人的	gjgge
五中	egggg
五中午	egggg
五中午前	egggg
五公分	giggi
五六	gggeg
五六万	gggeg
五六万吧	gggeg
五分	gfjgg
五前	figgg
五十	gfjgg
五十五	fengg
五千	oefgg
五只	ggggi
五台	giggh
五号前	gihgg
五号前不	ggigg
五号前给	gkggg
五号周	ggegg
五号周日	ggegg
五号早	jffgg
五号早上	jffgg
五号端	fgigg
五号端午	fgigg
五号给你	figgg
五号要	fgigj
五号要拆	fgigj
五层那	ggigg
五层那跟	ggigg
五年走	ggfgg
五年走的	ggfgg
五成	gmjgg
五成太	ggjgg
五成太多	ggjgg
五我不	ggkgg
五我不认	ggkgg
五月中	geggh
五月中开	geggh
五月底	ffhgg
五月底才	ffhgg
五月都	ggggi
五月都在	ggggi
五点还	fgegg
五点还有	fgegg
五百克的	ggfgg
五百克那	gfgig
五秒	gggig
五秒的	gggig
五秒的话	gggig
五秒的误	gggig
五米	ggegg
五给您信	giggg
五给您复	fggkg
五给您答	figgg
五给我做	fgjgg
五给我回	dgggg
五遍	ggfgj
井要	ggegg
井要有	ggegg
井要有限	ggegg
井证	ggfgi
井证我	ggfgi
井证我们	ggfgi
井里	ggekg
井里头	ggekg
井里头有	ggekg
交卡	gghig
交卡了	gghig
交卡了七	gghig
交货	eghgg
交钥	ggfgg
交钥匙	ggfgg
产c	ggfgg
产cp	ggfgg
产cpu	ggfgg
产品	gjfhg
产品效	gggig
产品效应	gggig
产量	ggigg
产量掉	ggjgg
产量掉三	ggjgg
亲	efwgg
人一天	ggggi
人一天装	ggggi
人一年	gffgg
人一年三	gffgg
人上	gjggf
人上来	gjggf
人上来等	gjggf
人不	fgigg
人不能	fgjgg
人不能撤	fgjgg
人也	ggfgi
人也没	ggfgi
人也没吊	ggfgi
人体	gighg
人体感	gighg
人体感应	gighg
人保	ggigg
人受	ggggi
人受不	ggggi
人受不了	ggggi
人员入	ggfgi
人员入场	ggfgi
人啊	ggeff
人天	ggihg
人家0	ffdgg
人家九	giggi
人家九月	giggi
人家用	ggigg
人家用的	ggigg
人开	geggg
人开外	geggg
人开外墙	geggg
人我今	figgg
人我今天	figgg
人手	giggg
人手我	giggg
人手我再	giggg
人报	gjggk
人报给	gjggk
人报给您	gjggk
人整	jffgg
人整理	jffgg
人机	gffgg
人的	giggf
人的事散	gjggg
人的名	gjgge
人的名单	gjgge
人结	ggfgg
人能	ggfkg
人能改	ggfkg
人脸	fffgg
人说	fgbgg
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
什么都	gfkgg
仇	fldgg
仇科	fldgg
仇科长	fldgg
今天下	fjggg
今天下班	fjggg
今天发	hlggg
今天发起	igggg
今天就	gjggg
今天就发	geggg
今天就换	figgg
今天开	feggg
今天晚	giggg
今天晚上	giggg
今天来	fchgg
今天确	gfggg
今天确认	gfggg
今年	fgigg
今年不	fgigg
今年不可	fgigg
今年没	gffgi
今年没指	ggfgj
今年的	fgkgg
今年的账	ggigg
今晚从	ghggf
今晚从宁	ghggf
今晚发	fikgg
今晚就	giggg
今晚就要	gkggg
今晚成	ggggf
今晚把	fkggg
今晚收	gjggf
今晚收工	gjggf
从0换	ggfig
从0换成	ggfig
从0月	ffggg
从别的组	ggfgi
从劳	ggffj
从劳务	ggffj
从劳务找	ggffj
从后	giggg
从后台	giggg
从后台能	giggg
从四	gggig
从四分	gggig
从四分钟	gggig
从外墙	gighg
从外墙走	gighg
从宁	ghggf
从宁波	ghggf
从宁波借	ghggf
从展	gjggj
从展会	gjggj
从展会机	gjggj
从杭	giggg
从杭州	giggg
从杭州调	giggg
从苏	gkfgi
从苏州	gkfgi
从苏州组	gkfgi
仓储	lffgg
仓储费	mfdgg
他0	fhdgg
他七	fkggh
他七月	fkggh
他七月三	eoggg
他三	fZggg
他三十	fZggg
他三十一	fZggg
他们0	eeegg
他们0月	eeegg
他们下	hgegg
他们下周	hgegg
他们出	kfcgg
他们同	ggfig
他们同意	ggfig
他们流	fgegk
他们流程	fgegk
他们现	ggegg
他们现在	ggegg
他们电	ftcgg
他们要	fekgg
他们那	ggfgg
他们那个	ggegg
他们采	ffegg
他们采购	ffegg
他带	lkfgg
他手	fiegg
他没	fXegg
他的复	ggggi
他的复审	ggggi
他看	fifgg
他要	jmhgg
他讲周	kefgg
他讲周六	kefgg
他说	jdhgg
他说了	jifgg
他说要	qaegg
他还	ikngg
他那	ffigg
他那个	ffigg
他量	mffgf
他问	fflgg
付0	hcfgg
付一半行	gfffg
付定	jgigg
付定金	jgigg
付款我提	ggigg
付钱	fgigg
代运营那	igfgg
以上	ggjgg
以上的	ggjgg
以下	ggfhi
以下可	gfgig
以下可以	gfgig
以下科	ggegk
以下科里	ggegk
以从	gjggj
以从展	gjggj
以从展会	gjggj
以做一	gggfg
以做一次	gggfg
以先	giegg
以先放	geggf
以先放着	geggf
以先顶	giggi
以先顶上	giggi
以内都	gggeg
以内都认	gggeg
以到	ggngg
以到五	ggegg
以到五米	ggegg
以前	igigg
以去	giggi
以去商	giggi
以去商量	giggi
以双	gfgig
以双通	gfgig
以双通道	gfgig
以后的旧	ggigg
以后让	ffegg
以后让走	ffegg
以后起	gggig
以后起码	gggig
以自	ihfgg
以自己	ihfgg
以自己换	kgegg
以让	gffhg
以调	fjggg
以谈	gjggg
以降	gggig
以降速	gggig
仪	ggngg
仪表	jgegg
仪表班	jgegg
仪表班看	jgegg
们0	fgigg
们0年	gighg
们0年的	gighg
们0月	eeggg
们0月0	dfigg
们一共	ggggi
们一共一	ggggi
们一天能	ggggi
们三毛	fgjgg
们三毛二	fgjgg
们上	ggigg
们下	ifggg
们下午	igggg
们下午给	igggg
们下周	kfigg
们下周二	hgegg
们不收	fgigg
们业	fgigg
们业主	fgigg
们业主方	fgigg
们五百	gfgig
们五百克	gfgig
们今天确	gfggg
们从	ggffj
们从劳	ggffj
们从劳务	ggffj
们低	gglhg
们做	jkefg
们免	ggigg
们免费	ggigg
们免费换	ggigg
们写	giggg
们出一个	gfegg
们出一半	ighgg
们出啊	gdggg
们办	ggffj
们加	ggfig
们加熔	ggfig
们加熔断	ggfig
们十	figgg
们厂	ggfgi
们厂门	ggfgi
们厂门口	ggfgi
们厂门限	ggfgi
们去年加	gggig
们去年装	ggigg
们只有三	ggfgi
们可以自	kgegg
们同	ggfig
们同意	ggfig
们同意挖	ggfig
们哪	ggggi
们哪天	ggfgi
们哪天能	ggfgi
们喷房墙	gggig
们喷房是	ggfgg
们回	ggjgi
们回头	ggggj
们回头再	ggggj
们地面	ggfgg
们地面不	ggfgg
们处	drggg
们处长	drggg
们夜灯	ggfgg
们夜灯就	ggfgg
们就奔	gdggg
们就奔着	gdggg
们年	lgkgg
们年中	fgigg
们年中大	fgigg
们总监	ggfgi
们总监点	ggfgi
们总经	fgigg
们总经理	fgigg
们想五	geggh
们想五月	geggh
们打	dglgg
们找外	gjggg
们找外包	gjggg
们承	ggigg
们承担	ggigg
们把型	gkggg
们把型号	gkggg
们护	fglgg
们护理	fglgg
们护理部	fglgg
们报	ggigg
们报0	ggigg
们报过	fgigg
们报过两	fgigg
们收银	ggjgg
们改	fgigg
们文	ggigg
们文档	ggigg
们文档写	ggigg
们有几	ggegg
们有几个	ggegg
们有大	fgigg
们有大修	fgigg
们有没	ggigg
们有没有	ggigg
们机器顶	gggig
们机房训	gggig
们来	hihgg
们来勘	ggigg
们来勘过	ggigg
们比	eglgg
们没	ggigg
们没完	fgjgg
们没有	giigg
们没有利	gkffg
们没问	ggkgg
们流	fgegk
们流程	fgegk
们现在都	igfgg
们电	fmegh
们电工	foegh
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
们的审	gghig
们的审方	gghig
们的酱	gggig
们的酱包	gggig
们的风	gghgi
们的风险	ggfgj
们研	fiigg
们研发	fiigg
们第	fgihg
们第一	fgihg
们绿	gggig
们绿化	gggig
们绿化带	gggig
们老板点	giggi
们自己做	ggegg
们自己想	ggigg
们行外	ggfgi
们行外包	ggfgi
们行里	gggig
们行里现	gggig
们补测	gggig
们西	fgigj
们西立	fgigj
们西立面	fgigj
们要五	gfggi
们要五一	gfggi
们要国	ggigh
们要国庆	ggigh
们视	gggig
们视图	gggig
们设	cgcgg
们设计	cgcgg
们说	dfrgg
们财	fgfhg
们财务	fgfhg
们质量有	ggigg
们质量的	ggegg
们这周	gjgig
们这周改	gkgkg
们适	gggig
们适配	gggig
们适配了	gggig
们那个厂	ggegg
们那台	ggkgg
们那边沙	ggfig
们配	ngegg
件事	gfjgg
件偏	ggfgi
件偏了	ggfgi
件偏了四	ggfgi
件在	ggfig
件在n	ggekg
件在na	ggekg
件坏	ggfgg
件坏了	ggfgg
件坏了我	ggfgg
件才	jgigg
件才付	jgigg
件才付定	jgigg
件紧	ggggi
件紧张	ggggi
件要	ggigg
件进	gggig
件进来	gggig
件进来带	gggig
件都	ggigg
件都抽	ggigg
件都抽不	ggigg
价0	jhfgg
价你	fgjgg
价你们	fgjgg
价你们三	fgjgg
价别	ggigg
价别超	ggigg
价别超百	ggigg
价包	ggkgg
价包干	ggkgg
价多	gglgg
价多少	gglgg
价就	ghigg
价就不	giggg
价就不是	giggg
价格	igggg
价里头	ggfgg
价里头可	ggfgg
价里没	ggigg
价里没有	ggigg
价钱	eiggg
任讲	ffdgg
任说	ffigg
份	ihfgg
份我	ggfgj
份我改	ggfgj
份我改了	ggfgj
份报	pfdgg
份的	lfgfg
份能	gfgfg
份能到	gfgfg
份能到九	gfgfg
份证	ilfgg
伊	fgggg
伊诺	fgggg
伏	gffgh
伙	heggg
伙人	heggg
会从	gggig
会从四	gggig
会从四分	gggig
会儿	fgfgg
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
会有	gggig
会有五	gggig
会有五秒	gggig
会机	giggh
会机里	gjggj
会机里挪	gjggj
会议室那	ggfgg
会远	gggig
会远一	gggig
会远一点	gggig
会问	ffmgg
传上	ggigg
传上去	ggigg
估写	ggfgj
估写得	ggfgj
估写得像	ggfgj
估我	figfg
估我重	figfg
估我重写	figfg
但一共	giggi
但一共要	giggi
但不	ggfgi
但不能	ggfgi
但不能再	ggfgi
但库存会	gggig
但是外	gighg
但是外墙	gighg
但是棚	gggig
但是棚里	gggig
但是要	ggehg
但柜	gggig
但柜子	gggig
但柜子得	gggig
但要	lghhg
但要求	ogogg
但证	ggffj
但证要	ggffj
但证要你	ggffj
但这	jgpgg
位也	ggegg
位也只	ggegg
位也只有	ggegg
低差	ggfgg
低差有	ggfgg
低差有0	ggfgg
住了	gfigg
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
你今晚	fifgg
你今晚把	fkggg
你们0年	gighg
你们一	ggggi
你们一共	ggggi
你们一天	ggggi
你们三	fgjgg
你们三毛	fgjgg
你们上	fgigg
你们下	igggg
你们下午	igggg
你们五百	gfgig
你们免	ggigg
你们免费	ggigg
你们办	ggffj
你们厂	ggfgi
你们厂门	ggfgi
你们哪	ggfgi
你们哪天	ggfgi
你们喷	gggig
你们喷房	gggig
你们想五	geggh
你们承	fgkgg
你们承担	ggkgg
你们把型	gkggg
你们报	ggigg
你们报0	ggigg
你们报价	ggfgg
你们报过	fgigg
你们收	ggjgg
你们收银	ggjgg
你们改	fgigg
你们文	ggigg
你们文档	ggigg
你们有几	ggegg
你们机	gggig
你们机器	gggig
你们机房	gggig
你们来	hihgg
你们来勘	ggigg
你们比	eglgg
你们没	fglgg
你们没完	fgjgg
你们没问	ggkgg
你们留	jfggg
你们留两	gigfg
你们白	fgigg
你们白送	fgigg
你们的动	gggig
你们的型	ggigg
你们的审	gghig
你们的酱	gggig
你们的风	ggfgj
你们绿	gggig
你们绿化	gggig
你们自	fgjgg
你们自己	fgjgg
你们行外	ggfgi
你们行里	gggig
你们西	fgigj
你们西立	fgigj
你们要五	gfggi
你们要国	ggigh
你们那台	ggkgg
你先	hifgh
你再	fifgg
你再找	ggfgg
你再找几	ggfgg
你准	fjggg
你准话	giggg
你加	ggeff
你加人	ggeff
你加人啊	ggeff
你去	egdgg
你名	jfggg
你名单	jfggg
你周	fffgg
你对	igggg
你对接	igggg
你干	ggigg
你干啥	ggigg
你底座	ggegg
你底座站	ggegg
你得	fgdgg
你把	gjegg
你把九	jgegg
你把九家	jgegg
你拉	fgjgg
你拉走	fgjgg
你攒	gkfgg
你来	gjfgg
你来拿	gkfgg
你盯	flegg
你看	igfgg
你看对	igfgg
你看对不	igfgg
你自己算	ggegg
你说几	ggfgg
你说几号	ggfgg
你这	fgfgg
你这叫	ggfff
你这叫什	ggfff
你这周	egggg
你这周五	dgggg
你邮	fffgg
你邮箱	fffgg
例	ghigg
侧装电	gggig
侧装电机	gggig
侯	ffkgg
侯总	ffkgg
便宜	ggigg
便打	ggejg
便打孔	ggejg
促会	gggig
促会超	gggig
促会超卖	gggig
促启	fgigg
促启动	fgigg
促启动会	fgigg
保单我	figgg
保单我明	figgg
保原	gkggg
保原来	gkggg
保原来是	gkggg
保安只	fgegg
保安只有	fgegg
保安我	ggffj
保安我们	ggffj
保安陪	fgegg
保我	ngegg
保期要	ggigg
保期要给	ggigg
保测	giggg
保测评	giggg
保测评是	gkffg
保温层	gighg
保的	dgggg
保的0	dgggg
保的0万	dgggg
保证	eiefg
保证压	gigfg
保证压到	gigfg
保里	gglgg
信号是	ggfig
信号是够	ggfig
信号穿	gggig
信号穿不	gggig
信息科明	ifggg
信息科的	ggegg
俩	gfggi
修两	fgfgg
修两年	fgfgg
修两年了	fgfgg
修口	ggffg
修口够	ggfeg
修口够不	ggfeg
修口那	ggegg
修口那里	ggegg
修基	jgegg
修基金	jgegg
修好	ffkgg
修过	fglgg
倍你	ggkgg
倍你们	ggkgg
倍你们承	ggkgg
倍我	geggg
倍我要	geggg
倍我要去	geggg
倒不至	ggegg
倒不至于	ggegg
倒是	oedgg
倒装的我	giggg
候能	igggg
候能装	ggjgg
候能装好	ggjgg
借一	gifgh
借一个	gifgh
借一个人	gkfgi
借一个前	ggfgi
借你	kgfgg
借你一	kgfgg
借你一台	kgfgg
借四	ghggf
借四台	ghggf
借四台相	ghggf
借要	gkfgi
借要提	gkfgi
借要提前	gkfgi
借道	igfgg
值班我	giggg
值班我先	giggg
假前	ggigg
假前我	ggigg
假前我要	ggigg
假期	ffegg
假期快	ffegg
假期快乐	ffegg
假统	ggfgg
假统一	ggfgg
假统一做	ggfgg
偏了四	ggfgi
偏了四公	ggfgi
做一张	ggfig
做一张映	ggfig
做一次	gggfg
做一次试	gggfg
做不到	gggig
做不收	ggegg
做不收钱	ggegg
做两	ngfgg
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
做得	ggigh
做拉	gighg
做拉拔	gighg
做拉拔试	gighg
做没	gggig
做没问	gggig
做没问题	gggig
做浮	ggfig
做浮置	ggfig
做浮置的	ggfig
做缓	ggegg
做缓存	ggegg
做背	ggfgi
做背景	ggfgi
做背景审	ggfgi
停了	gfjgg
停了两	ggkgg
停几	ggggi
停几台	ggggi
停吊两	ggggi
停吊两个	ggggi
停滞	ffkgg
停线	ggfgi
停线一	ggfgi
停线一天	ggfgi
健	fclgg
健身	fclgg
偿	fjigg
傅	gjggh
傅在	fuggg
储	jhfgg
储费	mfdgg
催	jhfgg
像划	gggig
像划痕	gggig
像医	ggnfg
像医院	ggnfg
像机	ggfig
像机会	ggfig
像机会闪	ggfig
像样	ggfgj
僻字要	ggfig
僻字要单	ggfig
儿勉	gggig
儿勉强	gggig
儿勉强够	gggig
儿可	ggegg
儿可以	ggegg
儿就	ggfgg
儿就发	ggfgg
儿干	ggdgf
儿我	ifegg
儿的	fgigj
儿的问	fgigj
儿的问题	fgigj
儿答	gjggg
儿答复	gjggg
充协	ngdgg
充协议	ngdgg
充电	gkhgg
先上	gldgh
先上六	ggggi
先上六个	ggggi
先不	fgjgg
先付一	gfffg
先付一半	gfffg
先做不	ggegg
先做不收	ggegg
先做拉	gighg
先做拉拔	gighg
先停	detgg
先压	mgfgg
先压着	mgfgg
先备	gifgg
先定	jgdhg
先应	giggg
先应下	giggg
先扩	ggggj
先扩容	ggggj
先把这	elggg
先换	ggfgg
先换会	ggfgg
先换会议	ggfgg
先放一	efkgg
先放着	gffgg
先松	gggig
先松布	gggig
先松布的	gggig
先用库	ggfgi
先用库存	ggfgi
先用旧	ggdgg
先用旧的	ggdgg
先画	igfgg
先画个	igfgg
先画个开	igfgg
先看	fkegg
先装	igigg
先装两	lglgg
先装灌	ggegg
先装灌装	ggegg
先记	gfgfg
先记着	gfgfg
先讲吧	fgfgg
先说好	fgigg
先问	fgkgg
先问个	fgkgg
先问个最	fgkgg
先顶	giggg
先顶上	giggg
光像	gggig
光像划	gggig
光像划痕	gggig
光是	ggfig
光是老	ggfig
光是老式	ggfig
光灯	ggfig
光的	fejgg
光缆	ggfhi
光缆是	fgegk
光缆是移	fgegk
克以	gfgig
克以下	gfgig
克以下可	gfgig
克的	ggfgg
克的用	ggfgg
克的用翻	ggfgg
克那	gfgig
克那款	gfgig
克那款吹	gfgig
免	ggigg
免谈	fgmgg
兑	fiigg
兑我	gkggg
兑我回	gkggg
兑我回去	gkggg
入场要	ggfgi
入场要做	ggfgi
全包	ggigg
全包的	ggigg
全培	kgfgg
全培训	kgfgg
全换要	ggfgi
全换要三	ggfgi
全栅柜	jgegg
全栅柜子	jgegg
全部传	ggigg
全部传上	ggigg
全部切	gfggi
全部切换	gfggi
八万	giggg
八万以	gmagg
八万以内	gmagg
八万你	ggkgg
八万你们	ggkgg
八个的	giggg
八个的话	giggg
八十台先	ggfgg
八十吨	ggfgi
八十吨的	ggfgi
八十托	ggegg
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
八块	femgg
八天打	ggfge
八天打不	ggfge
八太	ggigg
八太多	ggigg
八年的	ggfgg
八月中我	fgigg
八月二	fgggk
八月二十	fgggk
八百瓦	ggfjg
公分多	ggfig
公司要	gkfgg
公司要人	gkfgg
公差	fffgg
公斤	ggihg
公斤八	ggfig
六万	gfegg
六万吧	gggeg
六个我	jfggg
六个我来	jfggg
六个重	ggggi
六个重点	ggggi
六倍我	geggg
六倍我要	geggg
六十米	ggggi
六千五我	ghigg
六千只	ggigg
六台	hgegg
六号	gjggg
六号前	gkggh
六号才	gfggh
六号才回	gfggh
六块	ffigg
六家	ggigg
六家呢	ggigg
六成往	ggegg
六成往上	ggegg
六月	ggigh
六能	lifgg
六间已	lgfgg
六间已经	lgfgg
共0	fgjgg
共一百	ggggi
共一百六	ggggi
共十	gjfgh
共十五	gjfgh
共十五台	gjfgh
共就	ggjgg
共要	giggi
共要九	giggi
共要九台	giggi
关不严	ggigg
其他的复	ggggi
养	efigg
内出	giggg
内堵	ggigg
内堵了	ggigg
内堵了你	ggigg
内存	ggfgj
内存要	ggegk
内存要走	ggegk
内给	fplgg
内都	gggeg
内都认	gggeg
册	kcegg
再上	gifgi
再从	giggg
再从杭	giggg
再从杭州	giggg
再付	fgigg
再办	ggfgi
再办五	ggfgi
再办五个	ggfgi
再压	ggigg
再压不	ggigg
再压不到	ggigg
再去	hjjgg
再去跟	ggegg
再去跟房	ggegg
再审	ggfig
再寄	iffgg
再寄二	iffgg
再寄二十	iffgg
再往	gggig
再往前	gggig
再往前的	gggig
再批	fgigg
再批了	fgigg
再找几	ggfgg
再找几个	ggfgg
再来	fgigg
再来一	fgkgg
再来一次	fgkgg
再生	fefgg
再生料	fefgg
再说隔	ggigg
再说隔壁	ggigg
写一	gjggg
写个	jkfgg
写个说	gmfgg
写个说明	gmfgg
写好发	fffgg
写好发你	fffgg
写得	gghgi
写得像	ggfgj
写得像样	ggfgj
写我	fejgg
写我们	fejgg
写我们出	fejgg
写清	fgigg
写清楚	fgigg
写的0	dekgg
写的上	ggigg
写的上限	ggigg
写这	ggfgg
写这个	ggfgg
写进	egggg
农商	gffhg
农商行	gffhg
农机	giggg
冬天	ggfgg
冬天三	ggegg
冬天三成	ggegg
冯	khfgg
冯部	ukcgg
冯部长	ukcgg
冲了	fgigg
决	igigg
决还	ggkgg
决还要	ggkgg
决还要费	ggkgg
净高	ggegg
准件	ggfgg
准件坏	ggfgg
准件坏了	ggfgg
准停	ggigg
准版	ggehg
准话	fhggg
凌总这	gfggg
凌总这个	gfggg
凑	ggcgg
几个人	ggegg
几个人有	ggegg
几个去	ggfgg
几个去考	ggfgg
几个学	ggegg
几个学校	ggegg
几个点	gdfgg
几点	geggf
几盏	ggigg
凭	ggigg
出一个	ggfgh
出一个人	gfegg
出一半	ighgg
出一百	ggegg
出一百八	ggegg
出个	fihgg
出个换	giggg
出个换电	giggg
出了	ffigg
出了事我	ggfgg
出名	giggg
出名单	giggg
出啊	gdggg
出来的	ggkgg
出的	fgegg
出第	gkggg
出第四	gkggg
出第四版	gkggg
出行	ggihg
出行就	gggig
出行就得	gggig
出行里	ggjgg
出行里不	ggjgg
出转换	gjgff
出转换报	gjgff
出钱	fgngg
函	eiggg
刀	ejkgg
刀版	doegg
刀版图	doegg
分一	gfjgg
分三块	gkggg
分三批	ggggi
分三批就	ggggi
分不	fgigg
分不多	fgigg
分两年	hefgg
分两次	ggigg
分两次装	ggigg
分之一	ggigg
分之五	ghigg
分之十了	ggigg
分多	ggfig
分开	gfgff
分开列	gfgff
分成	fgigg
分成比	fgjgg
分成比例	fgjgg
分档	gjggg
分流	gggig
分流水	gggig
分流水只	gggig
分贝	gggig
分都	ggigg
分钟变	gggig
分钟变成	gggig
分钟是	gfgfg
分钟是双	gfgfg
切割的	giggf
切割的机	giggf
划痕	gggig
划表我	figgf
划表我后	figgf
刚从	feegg
刚封	ggigg
初效	ggihg
初效加	gglgg
初效加上	gglgg
初稿	fqggg
初讲	ggfgg
初讲的	ggfgg
初讲的是	ggfgg
初说	fgigg
初说九	ggjgg
初说九十	ggjgg
利	gkffg
利润	gkffg
别再	fiigg
别家的	gffgi
别家的年	gffgi
别急	gkfgg
别找	fgegg
别找我	fgegg
别找我啊	ggffg
别拖	dfggg
别的明	ggegg
别的明年	ggegg
别的组	ggfgi
别的组借	ggfgi
别答	fffgh
别答应	fffgh
别超	ggigg
别超百	ggigg
别超百分	ggigg
别跟	egjgg
别跟我	egjgg
到0万	fgkgg
到0分	gggig
到0分贝	gggig
到0天	fdfgg
到一月三	ggfgj
到一月底	geggf
到七月中	ggfgi
到三	frkgg
到下	ggfgi
到下个	ggfgi
到下个月	ggfgi
到两间	ggigg
到两间样	ggigg
到九十秒	gfgfg
到了我	fmggg
到二十四	kgfgg
到五	ggigh
到五米	ggegg
到什	fefgg
到什么	fefgg
到十七	fgigg
到十七号	fgigg
到十间	ggegg
到千	gigfg
到千分	gigfg
到千分之	gigfg
到嗓	ggfgg
到嗓子	ggfgg
到嗓子哑	ggfgg
到四周	ggfhj
到场五	ggjgg
到场五成	ggjgg
到就	ggigg
到就是	ggigg
到就是明	ggigg
到屋	gighg
到屋里	gighg
到屋里来	gighg
到当	geggg
到当天	geggg
到当天就	geggg
到您	epfgg
到我就	ggigg
到我就按	ggigg
到手	gkggg
到手我	gkggg
到手我三	gkggg
到新	gjggg
到时	mgegg
到时候	mgegg
到明年四	gfgjg
到样	gjgff
到样本	gjgff
到样本两	gjgff
到楼	ggejg
到楼板	ggejg
到楼板上	ggejg
到补	igfgg
到补贴	jgigg
到补贴目	jgigg
到货再	ggfgi
到货再换	ggfgi
制那	ggfgg
制那边	ggfgg
制那边也	ggfgg
刷我	jgfgg
刷我的	jgfgg
刷我的卡	jgfgg
刷饭	ggigg
刷饭卡	ggigg
刷饭卡等	ggigg
剂	gkehg
前一定	ifkgg
前一定要	ifkgg
前三天	iifgh
前三天做	kgfgg
前三天报	gkfgi
前不到	ggigg
前不到就	ggigg
前做	gjggg
前做完	gjggg
前全部切	gfggi
前出	figgi
前厅	gmjgg
前厅经	gmjgg
前厅经理	gmjgg
前发	ijggg
前发你	jkggg
前必须上	ggfgg
前必须交	ggigg
前我要	ggigg
前我要用	fgjgg
前我要看	ggigg
前拿	fkfgg
前换	gjggf
前换好	gjggf
前提交	gjgge
前提是	ggfgj
前提是你	ggfgj
前是我	efigg
前是我定	efigg
前没	ggfhj
前没接	ggfhj
前没接过	ggfhj
前的对	gggig
前的对不	gggig
前的网	ggghi
前给我	ehggg
前给樊	gkggg
前给樊工	gkggg
前能	ggfgg
前能拉	ggfgg
前能拉完	ggfgg
前落	giggf
前落实	giggf
前要	gihgg
前要上	ggjgg
前要上线	ggjgg
前要全	ggigg
前要全部	ggigg
前都排	ggegg
前都排满	ggegg
剩下	ggigh
剩下的排	ggfgi
剩下的过	fgigg
剩两台	ggggi
剪彩	fgigg
剪彩的	fgigg
剪彩的人	fgigg
剪辑	ggfig
剪辑能	ggfig
剪辑能看	ggfig
副	gffgg
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
办公	gjghg
办证要	ggfgi
办证要半	ggfgi
功率肯	ggfeg
功率肯定	ggfeg
加0万	gkggg
加0根	ggfig
加一台	gigig
加一台排	gfgjg
加一点是	ggigg
加一级	ggfig
加一级初	ggfig
加上	gglgg
加不	gglgg
加不加	gglgg
加不加钱	gglgg
加两	giggg
加两个	gmhgi
加两个a	ggigj
加个玻	gighg
加个玻璃	gighg
加人也	ggfgi
加人也没	ggfgi
加人啊	ggeff
加固	ggfig
加固要	ggejg
加固要打	ggejg
加密	ggkhg
加拍	ggggi
加拍照	ggggi
加拍照上	ggggi
加熔	ggfig
加熔断	ggfig
加盟两	gjggg
加盟两百	gjggg
加钱	ggigg
务找	ggffj
务抢	lgfgg
务抢来	lgfgg
务抢来的	lgfgg
务磨	ggegg
务要	eiegh
务要看	dlfgg
务说	mgegg
务说回	fgfgg
务说回总	fgfgg
务那	jfdgg
动会	fgigg
动发这	gigfg
动发这个	gigfg
动环	gggig
动环厂	gggig
动环厂家	gggig
动要	ggfjg
动要报	ggekg
动要报消	ggekg
助	giehg
劳	ggfgi
劳务	ggfgi
劳务找	ggffj
勘过	ggigg
勘过现	ggigg
勘过现场	ggigg
勤	gfkgg
勤不	gfkgg
勤不要	gfkgg
包人	ggfgi
包人员	ggfgi
包人员入	ggfgi
包含	gggig
包含盐	gggig
包含盐高	gggig
包干	ggkgg
包推	ggjgg
包推破	ggjgg
包样	iffgg
包样给	iffgg
包样给你	iffgg
化带那	gggig
化带那儿	gggig
区域	giggg
区域调	gjggg
医	fijgg
医院	ffkgg
十一再	fgigg
十一再付	fgigg
十一号到	fdhgg
十一号去	gdggg
十一号来	eoggg
十一月	ghggi
十一月三	gjfgh
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
十九的	ggjgg
十了	ggigg
十二号	gifgi
十二号就	gjggk
十二月	ggfgj
十二月二	ggfgj
十二月的	gffgi
十二条	ighgg
十五公	giggi
十五公分	giggi
十五六	gggeg
十五六万	gggeg
十五只	ggggi
十五台	gjfgh
十五号前	gihgg
十五号周	ggegg
十五号早	jffgg
十五号端	fgigg
十五号给	figgg
十五号要	fgigj
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
十千瓦那	ggigg
十台先	ggfgg
十台先换	ggfgg
十台怎	ggegg
十台怎么	ggegg
十号到	ggggi
十号到一	ggfgj
十号老	fgggk
十号老师	fgggk
十吨的	ggfgi
十吨的进	ggfgi
十四号	igggg
十堰	ggggi
十多万	ggigg
十天假	gfggi
十我	ggjgg
十我接	ggjgg
十我接受	ggjgg
十户	gipgg
十托	ggegg
十月封	ggcgg
十来个	gggeg
十来个立	gggeg
十来秒	ggegg
十米产	ggjgg
十米产量	ggjgg
十米开	gggig
十米开外	gggig
十间	ggegg
千个	jghgg
千五我	ghigg
千五我不	ggkgg
千你	ggngf
千你们	ggngf
千你们出	ggngf
千八	gfjgg
千八太	ggigg
千八太多	ggigg
千分之五	ghigg
千只里	ggfig
千只里面	ggfig
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
午前我	fgjgg
午前我要	fgjgg
午前给	egggg
午前给你	efggg
午前给我	egggg
午发	infgg
午发湛	glggf
午发湛主	glggf
午回	giggg
午回你	giggg
午就	gihgg
午就发	fmgff
午就发您	fmgff
午就跟	gkfgg
午就跟公	gkfgg
午急	ggigg
午急着	ggigg
午急着走	ggigg
午是缝	ggfgg
午是缝制	ggfgg
午的	fgigg
午的单	fgigg
午的单子	fgigg
午礼	fgjgg
午礼盒	fgjgg
午礼盒量	fgjgg
午给	gjggg
午给我	igggg
半个月就	ggfig
半价	gifgg
半天放	ggigg
半天放晚	ggigg
半小时就	ggggi
半就	ggigg
半就没	ggigg
半年	fgjgg
半年内	ggigg
半年内堵	ggigg
半我	giggg
半我得	giggg
半我得请	giggg
半毫	fgjgg
半毫米	fgjgg
协调不	fgffg
协调不了	fgffg
单下	fmgff
单下午	fmgff
单下午就	fmgff
单价你	fgjgg
单价你们	fgjgg
单价就	giggg
单价就不	giggg
单子就	fgigg
单子就开	fgigg
单我	giggf
单我七	gjggg
单我七月	gjggg
单我中	glggf
单我中午	glggf
单我明	figgg
单我明天	figgg
单独做	ggfig
单独做一	ggfig
单组	gfgfg
单组份	gfgfg
单组份能	gfgfg
卖率	gggig
卖率大	gggig
卖率大概	gggig
博	fehgg
卞	fifgg
占地	gfiig
占地要	gfgig
占地要多	gfgig
卡不	ggfig
卡不进	ggfig
卡不进去	ggfig
卡了	gghig
卡了七	gghig
卡了七秒	gghig
卡住	ffigg
卡住了	ffigg
卡等	ggigg
卡等于	ggigg
卡等于没	ggigg
卢	flkgg
卢总	flkgg
卤	fffgg
卫	gfjgg
卫生	gfjgg
卫生间	gfjgg
印	ihggg
印机	ghegg
印机缺	gjfgh
印机缺货	gjfgh
印机能	ggdgg
印机能不	ggdgg
危我	gkgkg
危我们	gkgkg
危我们这	gkgkg
厂商改	ggggj
厂商改接	ggggj
厂家一	ggegg
厂家一年	ggegg
厂家不	ggfkg
厂家不在	ggfkg
厂家得	gggig
厂家得给	gggig
厂家有	ggfgi
厂家有现	ggfgi
厂家现	ggggi
厂家现在	ggggi
厂家要	gggig
厂家要收	gggig
厂要	igfgh
厂要三	ggggi
厂要三周	ggggi
厂要提	kgfgg
厂要提前	kgfgg
厂跑	figgf
厂跑一	figgf
厂跑一趟	figgf
厂里	gifgh
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
厅有	giggi
厅有一	giggi
厅有一台	giggi
厅经	gmjgg
厅经理	gmjgg
历	fgegg
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
压机就	ggfgg
压机就那	ggfgg
压机我	gihgg
压机我自	gihgg
压机换	ggegg
压机换一	ggegg
压着	mgfgg
厚	fgihg
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
原来是	giggg
原来是一	gkggg
原来的	ggfig
原来的电	ggfig
原来那	ghehg
原来那家	fgbgg
厨屏	gjgfg
厨有	ggigg
厨有蒸	ggigg
厨有蒸汽	ggigg
去争	giggg
去争取	giggg
去做	fifgg
去升	igegg
去商	giggh
去商量	giggh
去商量挪	giggi
去年0	gffeg
去年0月	gffeg
去年加	gggig
去年加的	gggig
去年装	ggigg
去年装的	ggigg
去找区	gjggg
去找区域	gjggg
去换	figgg
去核	gfggg
去热	figgf
去热处	figgf
去热处理	figgf
去申请分	gjggg
去盯	fgfgg
去盯货	fgfgg
去看	cfngg
去租	giggf
去算	figgg
去算算	figgg
去翻	hgjgg
去考	ggfgg
去考证	ggfgg
去要	hffgg
去讲	jgfgg
去说	jgdgg
去请	gcggg
去请示	gcggg
去请示一	faggg
去谈	igfgg
去跟房	ggegg
去跟房务	ggegg
去跟老	giggg
去跟老板	giggg
去银	hfghg
去银行	hfghg
去问一	gjggg
去问一下	gjggg
去问财	gkggg
去问财务	gkggg
县	hfggh
县里	hfggh
参数	gfegg
又	fgigg
又不是不	ggigg
又来	fgkgg
又要	ggigg
又要加	ggigg
又要加钱	ggigg
又跳	feigg
叉车撞	fgigg
叉车撞了	fgigg
及了	ggegg
友	efjgg
双倍	ggigg
双倍你	ggkgg
双倍你们	ggkgg
双十一再	fgigg
双组	gfgfg
双组份	gfgfg
双组份的	gfgfg
反光	gggig
反光像	gggig
反光像划	gggig
反正	fgdgg
反正手	ggfgg
反正手一	ggfgg
反而	ggfig
反而费	ggfig
反而费电	ggfig
发个	mYfgg
发他	cjggg
发你邮	fffgg
发你邮箱	fffgg
发到	fihgg
发您	flggg
发来	kmkgg
发湛	glggf
发湛主	glggf
发湛主任	glggf
发的	gggig
发的资	gggig
发的资料	gggig
发票十	ggigg
发票十五	ggigg
发给大	figgf
发给大家	figgf
发给蔺	igfgg
发给蔺工	igfgg
发过	elfgg
发过去	elfgg
发这	gigfg
发这个	gigfg
发这个简	gigfg
发顺	iffgg
发顺丰	iffgg
受不	ggigh
受不了	ggigh
受得	ggigg
受得了	ggigg
变不	geggh
变不出	geggh
变不出来	geggh
变压	ggfig
变压器	ggfig
变压器要	ggekg
变成六	gggig
变成六分	gggig
变更	ggigg
口了	nefgg
口只	ggghi
口只有	ggghi
口只有0	ggghi
口够	ggfeg
口够不	ggfeg
口够不够	ggfeg
口子出	fgegg
口子出的	fgegg
口径我	figgg
口径我改	figgg
口我们加	ggfig
口我来	cgigg
口我来讲	cgigg
口我让	ifggg
口我让信	ifggg
口文档得	ggfhj
口方案我	giggg
口暑	ggfgg
口暑假	ggfgg
口暑假统	ggfgg
口现	ggghi
口现在	ggghi
口现在是	ggghi
口费	fgihg
口费合	egngg
口费合同	egngg
口超时没	gghig
口那条	ggfgi
口那条路	ggfgi
口那里	ggegg
口那里可	ggegg
句	fgigg
另外一	gfggi
另外一队	gffgi
另外二	ggfgf
另外二十	ggfgf
另外他	fgegg
另外他们	fgegg
另外付	fgigg
另外付钱	fgigg
另外吊	ggfgi
另外吊车	ggfgi
另外后	gjgfg
另外后厨	gjgfg
另外我	ggfgg
另外我们	ggfgg
另外群	gggig
另外群控	gggig
另外要	egkgg
只有0个	ggghi
只有0兆	ggfjg
只有三	ggfgh
只有三个	ggfgh
只有两台	ggfgi
只有二	ggegg
只有二十	ggegg
只有五	ggfgg
只有五个	ggegg
只有国	ggfgg
只有国产	ggfgg
只留	gggig
只留两	gggig
只留两年	gggig
只给四	fgigg
只能先上	ggggi
只能十	gffgi
只能十二	gffgi
只能码	gggig
只能码七	gggig
只能走	ggfig
只能走原	ggfig
只能靠	gggig
只能靠x	gggig
只里	ggfig
只里面	ggfig
只里面大	ggfig
只麦之	gggfg
只麦之后	gggfg
叫上	ggegg
叫上报	ggegg
叫两	ggfgg
叫两个	ggfgg
叫两个老	ggfgg
叫什	ggfff
叫什么	ggfff
叫什么话	ggfff
叫他	lgfgg
叫他量	mffgf
叫号	gfggg
叫号和	gfggg
叫号和预	gfggg
叫慢	ggigg
叫慢充	ggigg
可不同	ggigg
可不同意	ggigg
可以从	gjggj
可以从展	gjggj
可以做一	gggfg
可以先	giegg
可以先放	geggf
可以先顶	giggi
可以到	ggngg
可以到五	ggegg
可以去	giggi
可以去商	giggi
可以双	gfgig
可以双通	gfgig
可以自	ihfgg
可以自己	ihfgg
可以让	gffhg
可以调	fjggg
可以谈	gjggg
可以降	gggig
可以降速	gggig
可没	ggfgg
可没写	ggfgg
可没写这	ggfgg
可能再	fgigg
可能再批	fgigg
台三	gfcgg
台三千	gfcgg
台主	gfehg
台先	ggfgg
台先换	ggfgg
台先换会	ggfgg
台可	gjggj
台可以	gjggj
台可以从	gjggj
台多少	ggegg
台多少钱	ggegg
台并	gfgig
台并着	gfgig
台并着跑	gfgig
台怎	ggegg
台怎么	ggegg
台怎么办	ggegg
台排	gfgjg
台排污	gfgjg
台排污泵	gfgjg
台旧	ggfgi
台旧款	ggfgi
台旧款的	ggfgi
台最	gfigg
台最低	ffigg
台最晚	ggigg
台最晚0	ggigg
台相	ghggf
台相机	ghggf
台相机过	ghggf
台老	ggfgg
台老的	ggfgg
台能	giggg
台能筛	giggg
台要停	ggggi
台要停吊	ggggi
台贵	gggig
台贵两	gggig
台贵两千	gggig
台风季	ggegg
台风季七	ggegg
叶	fjggg
号一	ggfgg
号一场	ggfgg
号上	iefgg
号上午	iefgg
号下	gigfg
号下午	gigfg
号下午五	gigfg
号之前	egggg
号之前提	gjgge
号之前给	dhggg
号什	ggfgj
号什么	ggfgj
号什么割	ggfgj
号住	ggigg
号住建	ggigg
号住建局	ggigg
号关	ggigg
号到一	ggfgj
号到一月	ggfgj
号到十七	fgigg
号前	giggg
号前上	gkgeg
号前上线	gkgeg
号前不	ggigg
号前不到	ggigg
号前做	gjggg
号前做完	gjggg
号前报	gjggg
号前给	gkggg
号前给樊	gkggg
号前要	higgg
号前要全	ggigg
号发	gkggg
号发我	gkggg
号可	figfg
号可以	figfg
号可以调	figfg
号和预	gfggg
号和预审	gfggg
号喷	ggfig
号喷枪	ggfig
号喷枪就	ggfig
号就	fjfgh
号就得	gjggk
号就得把	gjggk
号就是	fgigg
号就是我	fgigg
号左	flfgg
号左右	flfgg
号差	giggi
号差一	giggi
号差一档	giggi
号带	gjggf
号带人	gjggf
号带人上	gjggf
号开学	fgggi
号开学要	fgggk
号我	ngggg
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
号是	ggfig
号是够	ggfig
号是够了	ggfig
号来	fifgg
号来得	fdegg
号来得及	fdegg
号穿	gggig
号穿不	gggig
号穿不过	gggig
号端	fgigg
号端午	fgigg
号端午的	fgigg
号给你	fjggg
号给豆	jffgg
号给豆豆	jffgg
号老	fgggk
号老师	fgggk
号老师培	fgggk
号能	fkggh
号要拆	fgigj
号要拆架	fgigj
号进	gmggg
司要	gkfgg
司要人	gkfgg
吃饭算哪	gfgff
吃饭算我	fgffg
合一	ggegg
合一块	ggegg
合一块儿	ggegg
合伙	heggg
合伙人	heggg
合同写的	ffhgg
合同我	fhegg
合同我们	efdgg
合同扣	ggigg
合同扣百	ggigg
合同是总	ggkgg
合同的	kefgg
合同都	fflgg
合同里	fgigg
合同里没	ffjgg
合规	gffgg
合规部	hgegg
合规部说	hgegg
合计	giggg
吊不	gggig
吊不起	gggig
吊不起来	gggig
吊两	ggggi
吊两个	ggggi
吊两个小	ggggi
吊牌归	fgegg
吊牌归吊	fgegg
吊篮	igfgh
吊篮只	ggfgi
吊篮只有	ggfgi
吊篮我	kgfgg
吊篮我借	kgfgg
吊篮用	ggfgi
吊车	ggfgi
吊车要	ggfgi
吊车要八	ggfgi
吊那	efmgg
吊顶刚	ggigg
吊顶刚封	ggigg
吊顶我	ggigg
吊顶我可	ggigg
同事	fgjgg
同写的	ffhgg
同意	lghhg
同意挖	ggfig
同我	fhegg
同我们	efdgg
同我们法	efdgg
同扣	ggigg
同扣百	ggigg
同扣百分	ggigg
同是总	ggkgg
同是总价	ggkgg
同的	kefgg
同都	fflgg
同里	fgigg
同里没	ffjgg
同里没写	egngg
名单下	fmgff
名单下午	fmgff
名单我	giggf
名单我七	gjggg
名单我中	glggf
名已	gffgi
名已经	gffgi
名已经截	gffgi
后三台最	ggigg
后上	ggigh
后上线	ggigh
后再	ggfig
后再审	ggfig
后厨屏	gjgfg
后厨有	ggigg
后厨有蒸	ggigg
后台能	giggg
后台能筛	giggg
后后	gggfg
后后排	gggfg
后后排没	gggfg
后天	giggg
后天几	geggf
后天几点	geggf
后天到	giggg
后天发	igfgg
后天发给	igfgg
后天就	dlmgg
后天早	fjfgg
后天早上	fjfgg
后天给您	figgf
后天给话	giggg
后排没	gggfg
后排没问	gggfg
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
吨的	ggfgi
吨的进	ggfgi
吨的进不	ggfgi
含三	fgjgg
含三年	fgjgg
含不	fghgg
含不含	dgggg
含的	gefgg
含盐	gggig
含盐高	gggig
含糊	fgigg
听定	gigfg
听定在	gigfg
听定在0	gigfg
听我的	ggfgg
听说要	ggfgi
听说要三	ggfgi
吭	fnlgg
吭声	fnlgg
启	kfggg
启动	lfhgg
启动会	fgigg
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
告一	ggigg
告一直	ggigg
告一直没	ggigg
告发	fimgg
告我	gihgg
告我不	ggigg
告我不签	ggigg
告诉	iefgg
告这	figgg
告这周	figgg
告这周三	figgg
呗	ehfgg
员入	ggfgi
员入场	ggfgi
员入场要	ggfgi
周一上	gmggg
周一上会	gdggg
周一你	gkfgg
周一你来	gkfgg
周一发	figgf
周一发给	figgf
周一回	kbggg
周一回您	figgg
周一我	jfggg
周一早	fjghg
周一早上	fnggg
周一早高	gghig
周一给您	giggg
周一给我	dfggg
周一远	figfg
周一远程	figfg
周三下	fZegg
周三下午	fgcgg
周三开	ifggg
周三开好	ifggg
周三晚	lldgg
周三晚上	lldgg
周三汇	ifggg
周三汇报	ifggg
周三给您	figgg
周三给我	dkggg
周中	ggegg
周中能	ggegg
周中能不	ggegg
周二一	giggg
周二一起	giggg
周二之	giggf
周二之前	giggf
周二前	flegg
周二发	ddfgg
周二我	gigfg
周二我带	gigfg
周二才	fgfgg
周二才回	fgfgg
周二给个	hgegg
周二给你	kfegg
周五一块	glggg
周五一起	fcggg
周五下	ihjgg
周五下午	jhlgg
周五中	egggg
周五中午	egggg
周五前	figgg
周五给我	hfggg
周做	gjgfg
周做完	gigfg
周六	giggg
周六能	lifgg
周内	giggg
周内出	giggg
周四	gifgg
周四不	fnagg
周四不行	fnagg
周四打	figgg
周四打过	figgg
周四给	higgg
周四给你	igfgg
周定不	fgfgg
周定不了	fgfgg
周改	gjgjg
周改掉	gkgkg
周末值	giggg
周末值班	giggg
周末吧	fffgg
周给	heggg
味	ffjgg
味道	ffqgg
咋	eedgg
和0	jhggg
和0给	mgfgg
和0给你	mgfgg
和预	gfggg
和预审	gfggg
和预审系	gfggg
品效	gggig
品效应	gggig
品部	ggdgf
品部出	ggdgf
品部出一	ggdgf
哈	mfcgg
哈哈	dfagg
响	fgigg
响应	fjhgg
哑	ggfgg
哦	gddgg
哪个版	gggig
哪个版本	gggig
哪个的	gfgff
哪六	jfggg
哪六个	jfggg
哪六个我	jfggg
哪几	fdggg
哪天能停	ggfgi
哪擦	ggegg
哪擦得	ggegg
哪擦得干	ggegg
商务那	lfegg
商品	ggdgf
商品部	ggdgf
商品部出	ggdgf
商局	fgigg
商局的	fgigg
商局的领	fgigg
商改	ggggj
商改接	ggggj
商改接口	ggggj
商行	gffhg
商说	igegg
商说要	igegg
商说要两	igegg
商量	jfggg
商量挪	giggi
商量挪过	giggi
啥	ffigg
喷房墙	gggig
喷房墙是	gggig
喷房外	ggfig
喷房外面	ggfig
喷房是	ggfgg
喷房是一	ggfgg
喷枪就	ggfig
喷枪就不	ggfig
喷涂	ggggi
喷涂的	ggggi
喷涂的就	ggggi
嗓	ggfgg
嗓子	ggfgg
嗓子哑	ggfgg
嗯	dfegg
嘴	jfghg
器不	ggfig
器不是	ggfig
器厂	ggfgi
器厂家	ggfgi
器厂家现	ggfgi
器要	ggfig
器要报	ggekg
器要报省	ggekg
器顶	gggig
器顶盖	gggig
器顶盖打	gggig
四万	ggigg
四不	fjegg
四不行	fnagg
四个点	ggegg
四公分	ggfgi
四分钟变	gggig
四分钟是	gfgfg
四十台怎	ggegg
四十来	ggegg
四十来秒	ggegg
四十米产	ggjgg
四千	ggjgg
四千你	ggngf
四千你们	ggngf
四千八	femgg
四台相	ghggf
四台相机	ghggf
四号	igggg
四吨	ggfig
四周	ggggi
四打	figgg
四打过	figgg
四打过来	figgg
四楼那间	fgfgg
四版	gkggg
四秒二不	ggjgg
四米二是	ggegg
四米六	gggig
四给	higgg
四给你	ighgg
四给您回	figgg
回他	fhdgg
回他0	fhdgg
回你	giggg
回写	gfkgg
回去争	giggg
回去争取	giggg
回去商	giggg
回去商量	giggg
回去核	gfggg
回去盯	fgfgg
回去盯货	fgfgg
回去算	figgg
回去算算	figgg
回去请	gcggg
回去请示	gcggg
回去跟老	giggg
回去问	giggg
回去问一	gjggg
回去问财	gkggg
回国	fgfgg
回头	ggggj
回头再	ggggj
回头再说	ggggj
回总	fgfgg
回总仓	fgfgg
回我	idkgg
回我了	gfngg
回收	fgkgg
回来	gfhgg
回来了	fgmgg
回老家结	gfggi
回话	ffggg
回路是	gggig
回路是你	gggig
回音	gifgg
因为	ggihg
团	ghigg
固	ggfig
固要	ggejg
固要打	ggejg
固要打到	ggejg
国产	fgigg
国产c	ggfgg
国产cp	ggfgg
国庆前	fkegg
国庆后	ggigh
国庆后上	ggigh
国庆我满	ggigg
图上	gfgeg
图上没	gffcf
图上没有	gffcf
图到	gkggg
图到手	gkggg
图到手我	gkggg
图在	hgjgg
图在基	hgjgg
图在基建	hgjgg
图是	ggfgg
图是零	ggfgg
图是零八	ggfgg
图有	ggegg
图来	giggg
图来了	giggg
图来了一	giggg
图等	gggig
图等了	gggig
图等了三	gggig
图纸上	gggig
图纸上没	gggig
图纸我	ifggg
图纸我找	ifggg
圈	ggigg
在0号下	gigfg
在n	ggekg
在na	ggekg
在nas	ggekg
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
在哪	fffgg
在基	hgjgg
在基建	hgjgg
在基建那	hgjgg
在外	iffgg
在外地	iffgg
在就一	fdggh
在就一队	fdggh
在就四	gffgi
在就四个	gffgi
在广	gfggi
在广西	gfggi
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
在用	gfegg
在用气	ggfgg
在病	igfgg
在病房	igfgg
在质	ggigg
在质保	ggigg
在质保里	gglgg
在都在	igfgg
在都在病	igfgg
在都还	gfffj
在都还没	gfffj
地方	gfigg
地要	gfgig
地要多	gfgig
地要多两	gfgig
地面不	ggfgg
地面不平	ggfgg
场一	kkfgg
场五	ggjgg
场五成	ggjgg
场五成太	ggjgg
场延	gfgff
场延期	gfgff
场延期的	gfgff
场我	fgigg
场景我	kgigg
场景我列	kgigg
场的呀	ggigg
场要做	ggfgi
场要做背	ggfgi
场部	gihgi
场长	fdegg
坏两	ffjgg
坏两次	ffjgg
坏了六	ggggi
坏了六台	ggggi
坏了我	ggfgg
坏了我自	ggfgg
坏六	ggigg
坏六台	ggigg
坑	ggfgg
块儿可	ggegg
块儿可以	ggegg
块儿干	ggdgf
块儿答	gjggg
块儿答复	gjggg
块报	fcggg
块报上	fcggg
块报上去	fcggg
块谁	ggegg
块谁买	ggegg
垄	gihgg
型号	gjggh
型号发	gkggg
型号发我	gkggg
型号差	giggi
型号差一	giggi
型材	ggigg
型材复	ggigg
型材复检	ggigg
埋件	ggfgi
埋件偏	ggfgi
埋件偏了	ggfgi
域控	gfgig
域控走	gfgig
域调	gjggg
培训排	figgf
培训排期	figgf
基建	hgigg
基建的	ggigg
基建的人	ggigg
基建那	hgjgg
基建那边	hgjgg
基金	jgegg
堂刷	jgfgg
堂刷我	jgfgg
堂刷我的	jgfgg
堂窗	ggghi
堂窗口	ggghi
堂窗口现	ggghi
堰	gffgh
堵了你	ggigg
堵了你们	ggigg
堵了反	ggfig
堵了反而	ggfig
塑	fjggg
填	eqggg
境我	ifggg
境我周	ifggg
境我周三	ifggg
境明	kffgg
境明天	kffgg
境明天开	kffgg
境现	gfffj
境现在	gfffj
境现在都	gfffj
墙是不	gggig
墙是不锈	gggig
墙是你	gighg
墙是你们	gighg
墙的	geggg
墙的门	geggg
墙走	gighg
壁借	igfgg
壁借道	igfgg
壁装	gggig
壁那家酒	ggigg
士抱	ggigg
士抱怨	ggigg
士抱怨重	ggigg
士长	ffigg
声	finhg
处方提	gghig
处方提交	gghig
处理厂跑	figgf
处长	gjhgg
备件紧	ggggi
备件紧张	ggggi
备份	egggg
备好	gmfgg
备来	gigfg
备注那	ggigg
备注那么	ggigg
备现	ggfgi
备现货	ggfgi
备现货有	ggfgi
备的	giggi
备着	ljggg
复审完	ggggi
复审完再	ggggi
复查	ggigg
复检	fgjgg
复检报	ggigg
复检报告	ggigg
复测	fggkg
夏天一	ggegg
夏天一天	ggegg
夏天六	ggegg
夏天六成	ggegg
外一	gfggi
外一队	gffgi
外一队在	gffgi
外二	ggfgf
外二十	ggfgf
外二十七	ggfgf
外他	fgegg
外他们	fgegg
外付	fgigg
外付钱	fgigg
外你们行	ggfgi
外包人	ggfgi
外包人员	ggfgi
外吊	ggfgi
外吊车	ggfgi
外吊车要	ggfgi
外后	gjgfg
外后厨	gjgfg
外后厨屏	gjgfg
外地	iffgg
外墙是	gighg
外墙是你	gighg
外墙的	geggg
外墙的门	geggg
外墙走	gighg
外我们地	ggfgg
外漏	gighg
外漏进	gighg
外漏进去	gighg
外网	ggekg
外网带	ggekg
外网带宽	ggekg
外群	gggig
外群控	gggig
外群控要	gggig
外要	egkgg
外那	gggjg
外那款	gggjg
外那款新	gggjg
外面用	ggfig
外面用无	ggfig
外面的	kgfgg
外面的人	kgfgg
多0	gjfgg
多0根	ggegg
多0根多	ggegg
多一	ggjgg
多一分	ggigg
多两千	ggigg
多两千五	ggigg
多两年	gkggg
多两年要	gkggg
多两米	gfgig
多两米四	gfgig
多久	ffegg
多二	ggggi
多二十	ggggi
多二十米	ggggi
多八	ffihg
多八块	femgg
多八百	ggfjg
多八百瓦	ggfjg
多加0	ggfig
多加0根	ggfig
多加两	gggig
多加两只	gggig
多四	fgjgg
多四十	ggegg
多四十来	ggegg
多少图	ggeff
多少我	ggfgg
多少我不	ggfgg
多少钱	ggegg
多快	gihgg
多快了	ggigg
多批	ggegg
多批五	ggegg
多批五个	ggegg
多根	kgegg
多根灯	kgegg
多根灯管	kgegg
多跑八	ggigg
多跑八千	ggigg
多软	gffdf
多道	fgjgg
夜灯就	ggfgg
夜灯就是	ggfgg
夜班拿	ggigg
夜班拿着	ggigg
夜班排	gffgi
夜班排不	gffgi
夜里施	fgegg
夜里施工	fgegg
夜间可	gggig
夜间可以	gggig
够不够大	ggfeg
够不够我	ggfig
够不着	gggig
够大	ggfeg
够我	ggfig
够我得	ggfig
够我得现	ggfig
大一号	ggfig
大一号喷	ggfig
大促会	gggig
大促会超	gggig
大促启	fgigg
大促启动	fgigg
大家说	fdngg
大屏	ffggg
大户	kfcgg
大概万	gggig
大概万分	gggig
大概三百	ggigg
大概十	kgegg
大概十天	kgegg
大概有	ggfig
大概有四	ggfig
天一天	ggegg
天一天出	ggegg
天一早	fmggg
天三成	ggegg
天上	fjggg
天上午	fjggg
天上午回	giggg
天下	figgg
天下班	fjggg
天下班前	fjggg
天不准	ggigg
天不准停	ggigg
天中	fcggg
天中午	fcggg
天中午前	efggg
天假	gfggi
天做	kgfgg
天做安	kgfgg
天做安全	kgfgg
天六	ggegg
天六成	ggegg
天六成往	ggegg
天几	geggf
天几点	geggf
天出一百	ggegg
天出第	gkggg
天出第四	gkggg
天出转	gjgff
天出转换	gjgff
天去	fhfgg
天又	efjgg
天发	higgg
天发给	igfgg
天发给蔺	igfgg
天发起	igggg
天发顺	iffgg
天发顺丰	iffgg
天在	jefgg
天太	fgigg
天太久	fgigg
天导	ifggg
天导给	ifggg
天导给浩	ifggg
天就	giggg
天就去热	figgf
天就去银	jdggg
天就发	geggg
天就发起	geggg
天就回	geggg
天就换	figgg
天开	ifggg
天开工	ggigh
天开工都	ggigh
天开给	kffgg
天开给你	kffgg
天您	gdggg
天我	gffgg
天才	ggegg
天才补	ggegg
天才补上	ggegg
天打不	ggfge
天打不住	ggfge
天改	glgig
天改完	gkgjg
天放	ggigg
天放晚	ggigg
天放晚上	ggigg
天晚	fkggg
天晚上	fkggg
天晚上就	giggg
天有	efigg
天有点	efigg
天来	fdhgg
天确	gfggg
天确认	gfggg
天确认下	gfggg
天线的	gdggg
天线的钱	gdggg
天给你准	giggg
天给你名	jfggg
天给您	figgg
天给您回	giggg
天给我	mdfgg
天给话	giggg
天能停	ggfgi
天能给	ggggi
天能给我	ggggi
天花我	igfgg
天花我这	igfgg
天装	ggggi
天装二	ggggi
天装二十	ggggi
天贴	feggg
天走	slcgg
天跟林	ifggg
天跟林工	ifggg
天重	gjggf
天限	ggfgi
天限货	ggfgi
天限货车	ggfgi
太久	fgigg
太好	hefgg
太好了	gcfgg
太好说	igfgg
太好说话	igfgg
失	ggihg
头再	ehggi
头再说	ggggj
头可没	ggfgg
头可没写	ggfgg
头文	ggegg
头文件	ggegg
头有	ggekg
头有消	ggekg
头有消防	ggekg
头算	ggigh
头算要	ggigh
头算要0	ggigh
夹芯板	gggig
奔	gdggg
奔着	gdggg
奔着十	gdggg
奔着十一	gdggg
她	ieggh
她在	gfggh
她在休	gfggh
她在休产	gfggh
她答	qZfgg
她答应	qZfgg
她说	mbfgg
好了	kfegg
好了我	lgcgg
好以	gggig
好以后	gggig
好以后起	gggig
好全	ggigg
好全包	ggigg
好全包的	ggigg
好动	ggekg
好发	fffgg
好发你	fffgg
好发你邮	fffgg
好的	glggg
好看	fgigg
好说话	igfgg
如果	jgfgg
始冲	fgigg
始冲了	fgigg
始图	gggig
始图纸	gggig
始图纸上	gggig
姓	feigg
委	hfegg
委会	ifegg
婚总	ggfgg
婚总不	ggfgg
婚总不能	ggfgg
嫌	fgjgg
子信	ggfig
子信号	ggfig
子信号是	ggfig
子出	fgegg
子出的	fgegg
子哑	ggfgg
子多	ggfgg
子多少	ggfgg
子多少钱	ggfgg
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
子我让	jgegg
子我让仪	jgegg
子的	fgogg
子要多	ggfig
子要多加	ggfig
孔图	igfgg
孔够	ggfig
孔够不	ggfig
孔够不够	ggfig
孔要	igggg
孔要消	kgfgg
孔要消防	kgfgg
字号	figfg
字号可	figfg
字号可以	figfg
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
存五	gggig
存五秒	gggig
存五秒的	gggig
存会	gggig
存会有	gggig
存会有五	gggig
存就	ggggi
存就剩	ggggi
存就剩两	ggggi
存要	ggegk
存要走	ggegk
存要走采	ggegk
存那	ggfgi
存那台	ggfgi
存那台旧	ggfgi
季七	ggegg
季七月	ggegg
季七月来	ggegg
季度才	ggfgk
季度才有	ggfgk
学校店二	ggigg
学要	fgggk
学要用	fgggk
宁波	ghggf
宁波借	ghggf
宁波借四	ghggf
它干	ggjgg
它干嘛	ggjgg
守	gigfg
守三	gigfg
守三天	gigfg
安全培	kgfgg
安全培训	kgfgg
安全栅柜	jgegg
安只	fgegg
安只有	fgegg
安只有三	fgegg
安我	ggffj
安我们	ggffj
安我们从	ggffj
安排人	geggg
安排人开	geggg
安监	ggfgg
安监局	ggfgg
安监局每	ggfgg
安装	ggfgi
安装四	ggfgi
安装四天	ggfgi
安陪	fgegg
完不	fgegg
完再上	ggggi
完双	fgigg
完双十	fgigg
完双十一	fgigg
完就	gffgg
完就能	gffgg
完就能到	gffgg
完我守	gigfg
完我守三	gigfg
完我得	fgfgg
完我得回	fgfgg
完给	ngdgg
完要	ggegg
完要换	ggegg
完要换r	ggegg
定一个	fgigg
定一个月	fgigg
定不了	fgfgg
定不行	ggfeg
定在	giggg
定在0	gigfg
定在0号	gigfg
定在下	giggg
定在下周	giggg
定要	hgigg
定金	kgggg
宜	ggigg
实时拿	ggigg
实时拿库	ggigg
审完	ghggi
审完再	ggggi
审完再上	ggggi
审方	gghig
审方接	gghig
审方接口	gghig
审查	ggfgi
审没过	ggfgg
审没过这	ggfgg
审系	gfggg
审系统	gfggg
审系统的	gfggg
审计	ggigg
审计追	fgkgg
审计追踪	fgkgg
审过	fgjgg
审过了	fgjgg
审过了再	fgjgg
室多	ggfjg
室多八	ggfjg
室多八百	ggfjg
室灯	ggfig
室灯光	ggfig
室灯光是	ggfig
室那	ggfgg
室那一	ggfgg
室那一面	ggfgg
害	ggjhg
家0	ffegg
家一家	ggfgg
家一家解	ggfgg
家一年	ggegg
家一年才	ggegg
家不在	ggfkg
家不在了	ggfkg
家不太	igfgg
家不太好	igfgg
家九	giggi
家九月	giggi
家九月才	giggi
家呢	ggigg
家备	giggi
家备的	giggi
家家	igfgh
家家问	kfegg
家就	fgdgg
家就是	fgdgg
家得	gggig
家得给	gggig
家得给我	gggig
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
家要收三	gggig
家解	ggfgg
家解释	ggfgg
家说	gfigg
家都说	gjgfg
家都说看	gjgfg
家酒	ggigg
家酒店	ggigg
家酒店人	ggigg
家里	gjgfg
家里两	gjgfg
家里两家	gjgfg
家长	gchgg
家问	kfegg
容我定	giggg
容我定在	giggg
容谁	ggggj
容谁来	ggggj
容谁来做	ggggj
容走	jgegg
容走维	jgegg
容走维修	jgegg
宽	gffhg
宽只	ggekg
宽只有	ggekg
宽只有0	ggekg
宽带	igegg
宽带我	igegg
宽带我让	igegg
宿	jgfgg
宿我	jgfgg
宿我安	jgfgg
宿我安排	jgfgg
寄	igfgg
寄二	iffgg
寄二十	iffgg
寄二十个	iffgg
寄出	ekggg
寄给	jhfgg
寄给您	fjggg
寄过	qZegg
密封条车	gjggf
寒假前	ggigg
寒假前我	ggigg
对不出	gggig
对不出来	gggig
对不对	igfgg
对半	ggigg
对半天	ggigg
对接	igggg
对比	cjfgg
对比表	cjfgg
导给	ifggg
导给浩	ifggg
导给浩然	ifggg
导请	giggg
导请示	giggg
导都	fgigg
导都请	fgigg
导都请好	fgigg
封条车	gjggf
封条车上	gjggf
封盘	ffmgg
封网	ggfgj
封路	ggegh
封路之	ggcgg
封路之前	ggcgg
封顶	ggjgg
射	ggfig
射表	ggfig
小事	fgffg
小区	jghgg
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
小样	iiggg
小桂	fiegg
小的	ggigg
小的字	ggigg
小的字谁	ggigg
小程序要	ggigg
小纪	gfggh
少一	kgigg
少一条	kgigg
少一条我	kgigg
少两	ggggj
少两个	ggggj
少两个月	ggggj
少二	ggegg
少二十	ggegg
少二十个	ggegg
少图	ggeff
少我	ggfgg
少我不	ggfgg
少我不管	ggfgg
少钱	ggegg
尖	gfifg
尘	ggfig
尘大	ggfig
尚	eifgg
尚工	giggg
尚工出	giggg
尚工出个	giggg
就0	ffjgg
就一	geggg
就一队	fdggh
就一队人	fdggh
就下	jfegg
就不是	giggg
就不是原	giggg
就不行	ggfig
就不行了	ggfig
就两	ggggi
就两个	gfggi
就两个师	gffgi
就从	gjggh
就从外	gighg
就从外墙	gighg
就从苏	gkfgi
就从苏州	gkfgi
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
就去热	figgf
就去热处	figgf
就去银	jdggg
就去银行	jdggg
就发您	fmgff
就发起	geggg
就吹	ggkgg
就吹洗	ggkgg
就周	fYfgg
就四个点	ggegg
就回	geggg
就多	ffqgg
就够了	gggig
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
就得把	gjggk
就得把人	gjggk
就得等	ggghi
就得等到	gfgjg
就得等开	gghgj
就把	jfegg
就按	fihgg
就按合	ggigg
就按合同	ggigg
就换	figgg
就改成	gggig
就改成壁	gggig
就是0瓦	ggfgg
就是一百	fgigg
就是周	gjgff
就是周五	gjgff
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
就签	jgggg
就给	ggigg
就给承	fgkgg
就给承兑	fgkgg
就能	hjjgg
就能到	glfgg
就花	gjgfg
就行	fhehg
就补	ggigg
就补进	ggigg
就补进来	ggigg
就要三	ggggi
就要三个	ggggi
就讲	fgeff
就讲去	fgeff
就说我	ggegg
就说我车	ggegg
就走架	ggfig
就走架空	ggfig
就跟公	gkfgg
就跟公司	gkfgg
就这个	fgigg
就这个窗	fgigg
就那	ggfgg
就那一	ggfgg
就那一台	ggfgg
就重	igfgg
就重新	igfgg
就重新注	igfgg
就问	figgg
尹	hehgg
尹工	iehgg
尹工说	fdkgg
尺	ggihg
尾款	ighgg
尾款那	pebgg
局复	ggigg
局复查	ggigg
局每	ggfgg
局每个	ggfgg
局每个月	ggfgg
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
层锅	figgg
层高	gggig
层高四	gggig
层高四米	gggig
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
展厅有	giggi
展厅有一	giggi
展短十	giggi
展短十五	giggi
展短的	gggig
展短的话	gggig
山	giggh
山展	giggi
山展厅	giggi
山展厅有	giggi
峰处	gghig
峰处方	gghig
峰处方提	gghig
峰大	ggigg
峰大概	ggigg
峰大概三	ggigg
崔	fmegg
崔主	fmegg
崔主任	fmegg
州组	gkfgi
州组借	gkfgi
州组借一	gkfgi
州调	giggg
州调一	giggg
州调一组	giggg
州那	giggi
州那家	giggi
州那家备	giggi
巡	gffgg
巡检	gffgg
工业	gighg
工也	gffgi
工也少	gffgi
工位	ggegg
工位也	ggegg
工位也只	ggegg
工作	ihegg
工作日	iidgg
工你看	igfgg
工你看对	igfgg
工出	gjggg
工出个	giggg
工出个换	giggg
工前	gjggf
工前换	gjggf
工前换好	gjggf
工我让	ggigg
工我让基	ggigg
工把	gfkgg
工明	mffgf
工明天	mffgf
工明天在	mffgf
工的	jgegh
工程	gefgg
工程师	gdfgh
工程部	hefgg
工程部要	ifggg
工行目	ggfhj
工行目前	ggfhj
工要两	fgegg
工要两个	fgegg
工说	fdhgg
工返	ggfgi
工返了	ggfgi
工返了十	ggfgi
工都	ggigh
工都到	ggigh
工都到0	ggigh
差一档	giggi
差不	ggigg
差不多	ggigg
差不多快	ggigg
差五	giggi
差五台	giggi
差价多	gglgg
差价多少	gglgg
差在哪	fffgg
差有	ggfgg
差有0	ggfgg
差有0毫	ggfgg
己不	ggfgg
己不会	ggfgg
己不会换	ggfgg
己买	gkggg
己做	ggegg
己做缓	ggegg
己做缓存	ggegg
己想	ggigg
己想办	fgigg
己想办法	fgigg
己换	kgegg
己的	ghegg
己的小	ggigg
己的小程	ggigg
己算	ggegg
已经截	gffgi
已经截了	gffgi
已经是	lgfgg
已经是跟	lgfgg
市	fgigh
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
师一	ggfgg
师一起	ggfgg
师傅	gjggh
师傅在	fuggg
师培	fgggk
师培训	fgggk
师您	gigfg
师您看	gigfg
师来	igfgg
师来看	igfgg
带上	egdgg
带不	ggfjg
带不动	ggfjg
带人	gjggf
带人上	gjggf
带人上来	gjggf
带回	giggg
带回去	giggg
带宽	ggekg
带宽只	ggekg
带宽只有	ggekg
带我让	igegg
带我让行	igegg
带标	gggjg
带标注	gggjg
带标注的	gggjg
带设	gigfg
带设备	gigfg
带设备来	gigfg
带载	kiggg
带那	gggig
带那儿	gggig
带那儿勉	gggig
带面	gigfg
带面板	gigfg
带面板过	gigfg
帮	ghegg
帮人	fifgg
帮你	ggfgg
帮忙	ikfgf
帮我	hbbgg
常	ffjhg
常规	gggig
常规0	gggig
常规0排	gggig
干下	ggfge
干下来	ggfge
干下来八	ggfge
干净	ggegg
干啥	ggigg
平台最	ffigg
平台最低	ffigg
平米	ggigh
年0月	gffeg
年0月的	gffeg
年一	gffgj
年一季	ggfgj
年一季度	ggfgj
年三十	gffgg
年上	febgg
年上门	febgg
年不	ffggg
年不可	fgigg
年不可能	fgigg
年中	fgigg
年中大	fgigg
年中大促	fgigg
年二	fgigg
年二月	fgigg
年付	gfggg
年以	ggigg
年以后	ggigg
年以后的	ggigg
年内	fgjgg
年内堵	ggigg
年内堵了	ggigg
年再	ggegg
年再说	ggegg
年加	gggig
年加的	gggig
年四	gfgjg
年四月	gfgjg
年多	gmghg
年底前	ggigg
年底前必	ggigg
年底封	ggfgj
年底封网	ggfgj
年底盘	gffgi
年底盘点	gffgi
年才改	ggegg
年才改一	ggegg
年没指	ggfgj
年没指标	ggfgj
年的保	gighg
年的保温	gighg
年的账	ggigg
年的账十	ggigg
年维保原	gkggg
年装	ggigg
年装的	ggigg
年要	giggg
年要加	gkggg
年要加0	gkggg
年走的	ggfgg
年跟	gfggi
年跟阿	gfggi
年跟阿贵	gfggi
年驻	ghigg
年驻场	ghigg
并	gggig
并口	gfglg
并口的	gfglg
并着	gfgig
并着跑	gfgig
广东	fgjgg
广东那	fgjgg
广东那边	fgjgg
广西	gfggi
庆前	fkegg
庆后	ggigh
庆后上	ggigh
庆后上线	ggigh
庆我满	ggigg
庆我满房	ggigg
床归	fgegg
床归裁	fgegg
床归裁床	fgegg
床药	igfgg
床药师	igfgg
床药师来	igfgg
序要	ggigg
序要实	ggigg
序要实时	ggigg
库不	ffhgg
库存会	gggig
库存会有	gggig
库存就	ggggi
库存就剩	ggggi
库存那	ggfgi
库存那台	ggfgi
库明	ggfgk
库明年	ggfgk
库明年一	ggfgk
库的	fhjgg
库管	igggg
库管小	igggg
库管小吴	igggg
应下	giggg
应串	gighg
应串到	gighg
应串到屋	gighg
应了	udegg
应用	fXggg
应该	gjfhg
底前出	giggj
底前能	ggfgg
底前能拉	ggfgg
底回	gfggi
底回老	gfggi
底回老家	gfggi
底封	ggfgj
底封网	ggfgj
底座站	ggegg
底座站得	ggegg
底才下	gfgig
底才下来	gfgig
底才来	fgigg
底盘	gffgi
底盘点	gffgi
底线	ffegg
底给	jffgg
底给你	jffgg
底给你们	jffgg
底要移	gghgj
底要移栽	gghgj
底要起	glggg
底要起垄	glggg
店二	ggigg
店二十	ggigg
店二十六	ggigg
店人	ggigg
店人家	ggigg
店人家用	ggigg
店里	dnhgg
店长	ekggg
府	geegg
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
庾	jjegg
庾总	jjegg
廊	gighg
廊的	gighg
廊的人	gighg
廊的人体	gighg
延期	gfgff
延期的	gfgff
延期的费	gfgff
延迟	ggfig
延迟两	ggfig
延迟两百	ggfig
建局复	ggigg
建局复查	ggigg
建局认	ggegg
建局认不	ggegg
建的人	ggigg
建的人干	ggigg
建那	hgjgg
建那边	hgjgg
开业	hflgg
开个走	gggig
开个走线	gggig
开列	gfgff
开外墙	geggg
开外墙的	geggg
开好	jeggg
开始冲	fgigg
开始冲了	fgigg
开孔	jgfgg
开孔图	igfgg
开孔要	kgfgg
开孔要消	kgfgg
开学	fgggi
开学要	fgggk
开学要用	fgggk
开工	ggigh
开工都	ggigh
开工都到	ggigh
开放	ggegg
开放接	ggegg
开放接口	ggegg
开春	gghgj
开机	geggh
开标	edegg
开给	igggg
开给你	kffgg
开要	gggig
开要四	gggig
开要四米	gggig
开黄	giggj
开黄金	giggj
开黄金周	giggj
弄	igfgg
弄好	ngfgg
式版	gfgig
式版跟	gfgig
式版跟域	gfgig
式的	ggfig
式的日	ggfig
式的日光	ggfig
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
归吊	fgegg
归吊牌	fgegg
归村	ggfig
归村上	ggfig
归村上管	ggfig
归裁	fgegg
归裁床	fgegg
当初讲	ggfgg
当初讲的	ggfgg
当初说	fgigg
当初说九	ggjgg
当场	jfggg
当天	ifggg
当天就	geggg
当天就回	geggg
当时	ggigg
当时0	ggigg
当时0万	ggigg
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
彭	ffegg
往上	ggegg
往前	gggig
往前的	gggig
往前的对	gggig
往后	eepgg
径我	figgg
径我改	figgg
得一家	igfgh
得一家家	igfgh
得上	gejgh
得上但	ggfgi
得上但不	ggfgi
得了吗	ggfgg
得争	ggegg
得争取	ggegg
得事	jgfgg
得从	ggfgi
得从别	ggfgi
得从别的	ggfgi
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
得去	giggg
得去租	giggf
得及	gffgh
得回去核	gfggg
得回去盯	fgfgg
得回去跟	giggg
得在你	gggig
得在你们	gggig
得多	gggig
得多加	gggig
得多加两	gggig
得好	lfbgg
得干	ggegg
得干净	ggegg
得您	ggfig
得您那	ggfig
得您那边	ggfig
得我	ghigh
得我们	ghigh
得我们老	giggi
得找两	igfgg
得找两个	igfgg
得把	giggi
得把人	gjggk
得把人报	gjggk
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
得移	gggig
得移管	gggig
得等	ggghi
得等到	gfgjg
得等到明	gfgjg
得等开	gghgj
得等开春	gghgj
得见	ggigg
得请	giggg
得请示	giggg
得走	fgfgj
得走他	fgegk
得走他们	fgegk
得银	ggfhj
得银行	ggfhj
得银行给	ggfhj
得问	geggg
德	ffjgh
心厂商改	ggggj
心里	jffgg
必须上	ggfgg
必须上来	ggcgg
必须交	ggigg
必须你	ggbfg
必须你们	ggbfg
必须换	ggegg
志了	gighg
忙	ikfgf
快七	ggigj
快七月	ggigj
快下	igfgg
快下周	igfgg
快下周四	igfgg
快乐	ffegg
快了	ggigg
快周	feggg
快明	ggfgj
快明年	ggfgj
快明年一	ggfgj
快点	dedgg
快的	ggfgj
快的话	ggfgj
快的话三	ggfgj
态	oeegg
怎么也	jgegg
怎么也要	jgegg
怎么办	fgjgg
怕台	ggfig
怕台风	ggfig
思普	fgjgg
急可	giggi
急可以	giggi
急可以先	giggi
急着	ggigg
急着走	ggigg
性	ggjhg
性能	gghig
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
总包	feegg
总您	giggg
总您留	giggg
总您留三	giggg
总监	fgfgg
总监点	ggfgi
总监点头	ggfgi
总经	fgjgg
总经理	fgjgg
总经理下	fgfgg
总说	egkgg
总这	gfggg
总这个	gfggg
总这个我	gfggg
息	heggg
息科明	ifggg
息科明天	ifggg
息科的	ggegg
您别	gkfgg
您别急	gkfgg
您发	gigjg
您发我	gkgjg
您发的	gggig
您发的资	gggig
您回话	geggg
您回音	gifgg
您复	fggkg
您复测	fggkg
您安排人	geggg
您把七	gfggg
您把七月	gfggg
您留	giggg
您留三	giggg
您留三间	giggg
您答	figgg
您答复	figgg
您结	ggggf
您结果	ggggf
您送	figgg
您送过	figgg
您送过来	figgg
您那	gffgg
您那边	gffgg
您那边把	ggfig
想五	geggh
想五月	geggh
想五月中	geggh
想要	fffgg
意了	lefgg
意挖	ggfig
感应串	gighg
感应串到	gighg
慢充	ggigg
懂	ggfhg
懂行	gggjg
懂行的	gggjg
懂行的人	gggjg
成0	ggfig
成0千	ggfig
成0千瓦	ggfig
成六	gggig
成六分	gggig
成六分半	gggig
成壁	gggig
成壁装	gggig
成太	ggjgg
成太多	ggjgg
成往	ggegg
成往上	ggegg
成本	ghigg
成比	fgjgg
成比例	fgjgg
成都那	figgg
成都那边	figgg
我0	giggg
我0号	giggg
我0号之	gjggf
我0号前	gkgeg
我0号给	igfgg
我0月	ehggg
我0月0	ehggg
我一万	ggegg
我一万两	ggegg
我一个准	dfggg
我一份	ggdgg
我一块	fcggg
我一块报	fcggg
我一家一	ggfgg
我一户	ggigg
我一户一	ggigg
我七	gjggg
我七月	gjggg
我七月二	gjggg
我三	giggg
我三天	gkggg
我三天出	gkggg
我下午	gifgg
我下午就	gifgg
我下周三	ieggg
我不加	ggigg
我不另	fgigg
我不另外	fgigg
我不懂	ggegg
我不签字	ighgg
我不签进	ggigg
我不认	ggigg
我两天	gkgjg
我两天改	gkgjg
我两边	fgegg
我两边的	fgegg
我中	glggf
我中午	glggf
我中午发	glggf
我也这	ffigg
我也这么	ffigg
我买	ggigg
我买你	ggigg
我买你干	ggigg
我买它	ggjgg
我买它干	ggjgg
我了	gfjgh
我二	fgigj
我二十	fgigj
我二十五	fgigj
我五	fgegg
我五点	fgegg
我五点还	fgegg
我今天	figgg
我今天发	igggg
我今天就	giggg
我今年	fgigg
我今年不	fgigg
我今晚从	ghggf
我从后	giggg
我从后台	giggg
我们0	ffkgg
我们三	giggh
我们下	kejgg
我们不	fgigg
我们不收	fgigg
我们业	fgigg
我们业主	fgigg
我们今	ffigg
我们今天	gfggg
我们从	ggffj
我们从劳	ggffj
我们做	jkefg
我们写	gjegg
我们出啊	gdggg
我们加	ggfig
我们加熔	ggfig
我们喷	ggfgg
我们喷房	ggfgg
我们回	ggjgi
我们回头	ggggj
我们地	ggfgg
我们地面	ggfgg
我们处	drggg
我们处长	drggg
我们夜灯	ggfgg
我们就奔	gdggg
我们年	fgigg
我们年中	fgigg
我们总监	ggfgi
我们总经	fgigg
我们找外	gjggg
我们护	fglgg
我们护理	fglgg
我们有大	fgigg
我们没有	gifgg
我们用	ffggg
我们的	ggjgg
我们补	gggig
我们补测	gggig
我们视	gggig
我们视图	gggig
我们设	cgcgg
我们设计	cgcgg
我们这周	gjgig
我们适	gggig
我们适配	gggig
我保	gigfg
我保证	gigfg
我保证压	gigfg
我借	kgfgg
我借你	kgfgg
我借你一	kgfgg
我做了	fgjgg
我停	ggggi
我停几	ggggi
我停几台	ggggi
我先应	giggg
我先应下	giggg
我先记	gfgfg
我先记着	gfgfg
我先讲吧	fgfgg
我先说	ggigg
我先问	fgkgg
我先问个	fgkgg
我再从	giggg
我再从杭	giggg
我再去	ggegg
我再去跟	ggegg
我再寄	iffgg
我再寄二	iffgg
我写	fdggg
我列	ihhgg
我十	gjggf
我十八	gjggf
我十八号	gjggf
我去找	figgg
我去找区	gjggg
我去申	giggg
我去申请	giggg
我去看	cfngg
我去翻	hgjgg
我去讲	jgfgg
我去谈	igfgg
我去跟	jfegg
我去问	fcgfe
我变	geggh
我变不	geggh
我变不出	geggh
我叫	hefgg
我叫两	ggfgg
我叫两个	ggfgg
我叫他	mffgf
我叫他量	mffgf
我可不同	ggigg
我可以做	gggfg
我可以去	giggi
我吃	feggg
我后天给	figgf
我周一	iiggg
我周三开	ifggg
我周五	jgpgg
我啊	ggffg
我回他	fhdgg
我回他0	fhdgg
我回去争	giggg
我回去商	giggg
我回去算	figgg
我回去请	faggg
我回去问	gjggg
我回话	dgggg
我守	gigfg
我守三	gigfg
我守三天	gigfg
我安	igggg
我安排	igggg
我定在	giggg
我定在下	giggg
我定的	efigg
我寄	diggg
我对	fglgg
我对了	fglgg
我就按合	ggigg
我就签	jgggg
我就要	fgkgg
我就说我	ggegg
我带	hjggg
我带回	giggg
我带回去	giggg
我带设	gigfg
我带设备	gigfg
我带面	gigfg
我带面板	gigfg
我延	ggigg
我延一	ggigg
我延一年	ggigg
我得一	kfegg
我得一家	kfegg
我得去租	giggf
我得找两	igfgg
我得现	ggfig
我得现场	ggfig
我得请	giggg
我得请示	giggg
我想	ggigh
我手裁	ggigg
我手裁差	ggigg
我手里	gjfgh
我手里一	gjfgh
我打报	jgegg
我打报告	jgegg
我找	ighgg
我找伊	fgggg
我找伊诺	fgggg
我找工	ifggg
我找工程	ifggg
我报	fjggg
我报修	fgfgg
我报修两	fgfgg
我报给财	figgg
我担着	ggfgg
我按常	gggig
我按常规	gggig
我换	hfjgg
我排	fkggh
我排下	geggi
我排下来	geggi
我接	ggjgg
我接受	ggjgg
我接受不	ggjgg
我提	ifigg
我提了	ndfgg
我提醒	ggigg
我提醒一	ggigg
我收	geggg
我收到	geggg
我收到当	geggg
我改了	ggfgj
我改了五	ggfgj
我明	giggg
我明天	giggg
我明天发	figgg
我明天导	ifggg
我月	giggi
我月底	giggi
我月底前	giggj
我来催	jfegg
我来报	kgfgg
我来讲	cgigg
我来贴	jffgg
我来起	diggg
我查了	gghig
我查日	gighg
我查日志	gighg
我没	hihgg
我没敢	fecgg
我没法	jghgg
我满	ggigg
我满房	ggigg
我现在就	jgggh
我用	ggigg
我电	ggigg
我电费	ggigg
我电费一	ggigg
我留	mhfgg
我的卡	jgfgg
我看也	ggggi
我看也就	ggggi
我看你	ggigg
我看你们	ggigg
我看看能	gifgg
我真	ggegg
我等于	fgigg
我等于白	fgigg
我等视	giggg
我等视图	giggg
我约	ikggg
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
我自己买	gkggg
我自己想	fgigg
我表	jgfgg
我表哥	jgfgg
我被	ggegg
我被老	ggegg
我被老板	ggegg
我装	jgggg
我要去	geggg
我要去申	geggg
我要图	ggfeg
我要图纸	ggfeg
我要气	ggjgg
我要气吹	ggjgg
我要用	fgjgg
我要看	igigg
我要看到	igigg
我要跟	giggg
我要跟领	giggg
我让人	jffgg
我让人整	jffgg
我让他	icfgg
我让他三	fZggg
我让仪	jgegg
我让仪表	jgegg
我让信	ifggg
我让信息	ifggg
我让售	flggg
我让基	ggigg
我让基建	ggigg
我让师	lhggg
我让师傅	lhggg
我让库	igggg
我让库管	igggg
我让机	igggg
我让机电	igggg
我让行	kgegg
我让行政	kgegg
我试	gggig
我试了	gggig
我试了两	gggig
我说回	fgfgg
我说回门	fgfgg
我跑	egbgg
我跟他说	jifgg
我跟你	fgjgg
我跟你们	fgjgg
我跟成	figgg
我跟成都	figgg
我跟招	fgigg
我跟招商	fgigg
我跟领	figgg
我跟领导	figgg
我车	ggegg
我车间	ggegg
我还	kgfgg
我这儿的	fgigj
我这周	giggg
我这周做	gjgfg
我这周四	figgg
我这边	igfgh
我这边会	ggggi
我这边保	fgegg
我这边先	ngfgg
我这边就	gfggi
我那	egdgh
我重	fjgfg
我重写	figfg
我重新	gkggg
我重新拆	gkggg
我问	ghigg
我问下	gjigh
我问下市	gjggj
我问了	gfkhg
我问过广	fgjgg
我问问	elfgg
我闹	ggigg
我闹怎	ggigg
我闹怎么	ggigg
我马	fbfgg
我马上	fbfgg
或者做	ggfig
或者做浮	ggfig
或者用	ggfig
或者用无	ggfig
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
户名	jffgg
户名单	jffgg
户名单我	jffgg
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
房是	ggfgg
房是一	ggfgg
房是一区	ggfgg
房训	gggig
所长您	gkfgg
所长您别	gkfgg
手	giggg
手一	ggfgg
手一按	ggfgg
手一按一	ggfgg
手头	gfegh
手我	gjggg
手我三	gkggg
手我三天	gkggg
手我再	giggg
手我再从	giggg
手架	fgigj
手环	ftlgg
手裁	ggigg
手裁差	ggigg
手裁差不	ggigg
手酸	ggigg
手里	gkfgh
手里一	gjfgh
手里一共	gjfgh
才0	ffjgg
才两	ggigg
才两千	ggigg
才两千一	ggigg
才付	jgigg
才付定	jgigg
才付定金	jgigg
才回国	fgfgg
才改	ggegg
才改一	ggegg
才改一次	ggegg
才有	ghggi
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
打不住	ggfge
打到	ggejg
打到楼	ggejg
打到楼板	ggejg
打印	ghdgg
打印机	ghegg
打印机缺	gjfgh
打印机能	ggdgg
打开	gggig
打开要	gggig
打开要四	gggig
打报	jgegg
打报告	jgegg
打样	jejgg
打样费	ldkgg
打过	figgg
打过来	figgg
扔	ggegg
扔了	ggegg
托盘您	gggig
托盘您发	gggig
扣0	ffhgg
扣百	ggigg
扣百分	ggigg
扣百分之	ggigg
扣钱	giggg
扣钱的	giggg
扣钱的条	giggg
扩	hgfgi
扩容	hgfgi
扩容谁	ggggj
扩容谁来	ggggj
扩容走	jgegg
扩容走维	jgegg
扫条	ggigg
扫条码	ggigg
扫条码还	ggigg
批下	jgegg
批下来	jgegg
批下来怎	jgegg
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
找两个临	igfgg
找了	fengg
找伊	fgggg
找伊诺	fgggg
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
承兑	fiigg
承兑我	gkggg
承兑我回	gkggg
承诺	ehhgg
承诺书	ehggg
承重	ggehg
技委	gddgg
技工	efggg
技术	ifhgg
技术上	gffeg
技术上看	gffeg
抄表发	gfggg
抄表发我	gfggg
把0	khdgg
把七	gfggg
把七月	gfggg
把七月的	gfggg
把九	jgegg
把九家	jgegg
把九家的	jgegg
把人	higgi
把人报	gjggk
把人报给	gjggk
把原	egfhg
把原字	ggfig
把原字给	ggfig
把型	gkggg
把型号	gkggg
把型号发	gkggg
把样	ejgfg
把样本	gigfg
把样本重	gigfg
把试	fgmgg
把试用	fgmgg
把这	emfgg
把酱	ggjgg
把酱包	ggjgg
把酱包推	ggjgg
抓拍	ggggi
抓拍相	ggggi
抓拍相机	ggggi
抓紧抓	fgegg
抓紧抓紧	fgegg
抢	ifegg
抢来	lgfgg
抢来的	lgfgg
护士	ggigg
护士抱	ggigg
护士抱怨	ggigg
护士长	ffigg
护理	ifggg
护理部	jfggg
护理部没	fglgg
报0	ggigg
报上	iemgg
报上去	iemgg
报价0	jkegg
报价我	fifgg
报价里头	ggfgg
报价里没	ggigg
报修两	fgfgg
报修两年	fgfgg
报名	gffgi
报名已	gffgi
报名已经	gffgi
报告	hihgg
报告一	ggigg
报告一直	ggigg
报告发	fimgg
报告我	gihgg
报告我不	ggigg
报告这	figgg
报告这周	figgg
报备	igggg
报消	ggekg
报消防	ggekg
报的	ggigg
报的0万	ggigg
报省	ggekg
报省局	ggekg
报给您	gjggk
报给财	figgg
报给财务	figgg
报表十	figgg
报表十五	figgg
报警	ggmgg
报过	fgigg
报过两	fgigg
报过两次	fgigg
抱	gdggg
抱怨	ggigg
抱怨重	ggigg
抱歉	fbggg
押	jfkgg
押金	jfkgg
抽	ggigg
抽不	ggigg
抽不出	ggigg
抽不出来	ggigg
抽样	ihggg
担心	ggjgg
担着	ggfgg
拆吊	ggigg
拆吊顶	ggigg
拆吊顶我	ggigg
拆架	fgigj
拆架子	fgigj
拉专	foegh
拉专线	foegh
拉完	ggfgg
拉拔试	gighg
拉拔试验	gighg
拉网线要	gggig
拉走	fgigg
拍个	fdfgg
拍照上	ggggi
拍照上传	ggggi
拍照行	ggggi
拍相	ggggi
拍相机	ggggi
拍相机坏	ggggi
拔试	gighg
拔试验	gighg
拖到	gfjgg
招商	fgigg
招商局	fgigg
招商局的	fgigg
招标	ggdgg
拜一	gifgg
拜一给	gifgg
拜一给您	gifgg
拜不	jfcgg
拜二	egfgg
拜四	hgjgg
拜四给	hgjgg
拜四给你	hgjgg
拾	gggig
拾音	gggig
拾音距	gggig
拾音距离	gggig
拿库	ggigg
拿库存	ggigg
拿掉	ffmgg
拿着	ggigg
拿着手	ggigg
拿着手酸	ggigg
挂网	gjhgg
指	fgfgi
指标	ggfgj
指标了	ggfgj
按一	ggfgg
按一个	ggfgg
按一个坑	ggfgg
按七	ggigh
按七个	ggigh
按七个钟	ggigh
按三十	giggg
按三十个	giggg
按合	fgigg
按合同	fgigg
按合同扣	ggigg
按小	fgigg
按小时	fgigg
按常	gggig
按常规	gggig
按常规0	gggig
按月	gjggg
按月结	gjggg
按月结可	gjggg
挪得	fgegk
挪得走	fgegk
挪得走他	fgegk
挪过	giggi
挪过来	giggi
损失	fglgg
换r	ggegg
换r0	ggegg
换r0a	ggegg
换一台	ggegg
换一台多	ggegg
换不	ggihg
换个	fgjgg
换主	ggfgh
换主板一	ggggi
换会	ggfgg
换会议	ggfgg
换会议室	ggfgg
换侧	gggig
换侧装	gggig
换侧装电	gggig
换刀	ehkgg
换变	ggekg
换变压	ggekg
换变压器	ggekg
换大	ggfig
换大一	ggfig
换大一号	ggfig
换好	ihhgg
换好了	mfagg
换成0	ggfig
换成0千	ggfig
换报	gjgff
换报告	gjgff
换掉	kihgg
换月	gggjg
换月底	gggjg
换月底才	gggjg
换灯	igfgg
换灯我	kgegg
换灯我们	kgegg
换电	ghigg
换电机	ghigg
换电机加	gglgg
换电机的	giggg
换盖	ggfig
换盖子	ggfig
换盖子信	ggfig
换系	ggegg
换系统	ggegg
换系统错	ggegg
换要	ggfgi
换要三	ggfgi
换要三百	ggfgi
换那	ggigg
换那半	ggigg
换那半天	ggigg
换防	ggfig
换防雾	ggfig
换防雾的	ggfig
据库	ggggi
据库明	ggfgk
据库明年	ggfgk
据我明	ifggg
据我明天	ifggg
掉三	ggjgg
掉三成	ggjgg
掉两	igmhg
掉了	ffkgg
掉线	lgkgg
掏	fgjgg
排一	gjggg
排下	gfggi
排下来	gfggi
排下来最	geggi
排不	gffgi
排不上	gffgi
排人	geggg
排人开	geggg
排人开外	geggg
排到七	ggfgi
排到七月	ggfgi
排到下	ggfgi
排到下个	ggfgi
排期至	ggggj
排期至少	ggggj
排期表	figgh
排期表我	figgh
排水沟	ggfhg
排水沟离	ggegg
排污	gfgjg
排污泵	gfgjg
排没	gggfg
排没问	gggfg
排没问题	gggfg
排班	gfggh
接不	gjfig
接不了	gfglg
接你	gggig
接你们	gggig
接你们的	gggig
接受	gihgg
接受不	ggjgg
接受不了	ggjgg
接口我来	cgigg
接口我让	ifggg
接口费	fgihg
接口费合	egngg
接过	ggfhj
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
提了	ndfgg
提交卡	gghig
提交卡了	gghig
提前	giegh
提前三	iifgh
提前三天	iifgh
提是	ggfgj
提是你	ggfgj
提是你们	ggfgj
提醒	ggigg
提醒一	ggigg
提醒一句	ggigg
搬完	ggegg
搬完要	ggegg
搬完要换	ggegg
摄	ggfig
摄像	ggfig
摄像机	ggfig
摄像机会	ggfig
撑	ftlgg
撞了	fgigg
撞了一	fgigg
撞了一下	fgigg
撤	fgigh
撤了	fgjgg
撤了我	fgjgg
撤了我跟	fgjgg
擦哪	ggegg
擦哪擦	ggegg
擦哪擦得	ggegg
擦得	ggegg
擦得干	ggegg
擦得干净	ggegg
攒	gifhg
攒二	gkfgg
攒二十	gkfgg
攒二十个	gkfgg
支书	jgfgg
支书是	jgfgg
支书是我	jgfgg
支架你	fgigg
支架你们	fgigg
支架卡	ggfig
支架卡不	ggfig
支行的录	ggfgf
收三	gggig
收三万	gggig
收三万的	gggig
收到了	ffjgg
收到当	geggg
收到当天	geggg
收到样	gjgff
收到样本	gjgff
收多	ggefg
收多少	ggefg
收工	giggf
收工前	gjggf
收工前换	gjggf
收的	gkffg
收货	ffkgg
收钱	ggegg
收钱的	ggegg
收钱的先	ggegg
收钱的那	ggegg
改一次	ggegg
改不	fgghg
改不了	fgghg
改了五	ggfgj
改了五遍	ggfgj
改合	eiggg
改合同	eiggg
改好	imfgg
改完给	mhegg
改成壁	gggig
改成壁装	gggig
改报告	fgjgg
改掉	gkgkg
改的话	ggfig
改的话辊	ggfig
改缝谁	ggegg
改缝谁缝	ggegg
改造前	ggghi
改造前的	ggghi
改造过	ggigj
改造过的	ggigj
放八	gggig
放八个	gggig
放八个钟	gggig
放到	geggf
放到一	geggf
放到一月	geggf
放喷	ggfig
放喷房	ggfig
放喷房外	ggfig
放接	ggegg
放接口	ggegg
放晚	ggigg
放晚上	ggigg
放款	ggigg
放着	iffgg
政	igggg
政去	igegg
政去升	igegg
政去谈	igfgg
故障	ggegg
效加	gglgg
效加上	gglgg
效应	gggig
教器	ggfig
教器不	ggfig
教器不是	ggfig
教室多	ggfjg
教室多八	ggfjg
教室灯	ggfig
教室灯光	ggfig
敢应	ggfgg
敢说	gfegg
散会	gjggg
散会我	gjggg
散会我去	gjggg
数据库	ggggi
数据库明	ggfgk
数据我明	ifggg
整改报	fgjgg
整改报告	fgjgg
整机	egogg
整理一	giggg
整理完	gffgg
整理完就	gffgg
文件	ghigg
文件才	jgigg
文件才付	jgigg
文小	geggg
文小戴	geggg
文小戴今	geggg
文档写	ggigg
文档写的	ggigg
文档得	ggfhj
文档得银	ggfhj
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
料到场五	ggjgg
料我	figgg
料是	ggihg
料是你	ggkgg
料是你们	ggkgg
料是要	gggig
料是要先	gggig
料这	jdfgg
料这周	jdfgg
料里	gggig
料里没	gggig
料里没写	gggig
斤	ggihg
斤八	ggfig
断我	gkgeg
断我0	gkgeg
断我0号	gkgeg
新拆	gkggg
新料	ffegg
新标一	gigfg
新标一遍	gigfg
新注	igfgg
新注册	igfgg
新版就	gfgjg
新版就得	gfgjg
新版的	ggigg
新版的0	ggigg
新的	gnfgg
新证	gjgig
新证在	gggjg
新证在换	gggjg
新车	gggig
新车间	gggig
新车间层	gggig
新项	fffgg
新项目	fffgg
新风	ggfig
方你	gigfg
方你们	gigfg
方你们留	gigfg
方接	gghig
方接口	gghig
方接口超	gghig
方提	gghig
方提交	gghig
方提交卡	gghig
方收	gkffg
方收的	gkffg
方案下	bgggg
方案下周	bgggg
方案我	figgg
方案我等	giggg
方案饶	gkggg
方案饶工	gkggg
方给	fgigg
方给这	fgigg
方给这个	fgigg
施工要	fgegg
施工要两	fgegg
无人机	gffgg
无线信	gggig
无线信号	gggig
无线的	ggfig
无线的辅	ggfig
日光	ggfig
日光灯	ggfig
日子	fffgg
日志了	gighg
旧机	fgkgg
旧款	ggfgi
旧款的	ggfgi
旧款的顶	ggfgi
旧的	ggfig
旧的是	gfglg
旧的是并	gfglg
旧证	ggigg
旧证我	ggigg
旧证我们	ggigg
旧门	fgjgg
旧门你	fgjgg
旧门你拉	fgjgg
早0	geggi
早0月	geggi
早0月0	geggi
早强的	ggfig
早强的一	ggfig
早的	hgjgg
早的纸	hgjgg
早的纸图	hgjgg
早给	ggggf
早给您	ggggf
早给您结	ggggf
早高	gghig
早高峰	gghig
早高峰处	gghig
时0	ggigg
时0万	ggigg
时0万说	ggigg
时候能	igggg
时候能装	ggjgg
时就	ggggi
时就得	ggggi
时就得分	ggggi
时拿	ggigg
时拿库	ggigg
时拿库存	ggigg
时没	gghig
时没有	gghig
时没有降	gghig
时间会	gggig
时间会从	gggig
时间没	gfgig
时间没锁	gfgig
昆	giggi
昆山	giggi
昆山展	giggi
昆山展厅	giggi
明天上	ekfgg
明天上午	ekfgg
明天下	figgg
明天下班	figgg
明天中	fcggg
明天中午	fcggg
明天发顺	iffgg
明天在	mffgf
明天导	ifggg
明天导给	ifggg
明天就	giggg
明天开工	ggigh
明天开给	kffgg
明天把	ikggg
明天晚	fnggg
明天晚上	fnggg
明天给	ieggg
明天跟林	ifggg
明天重	gjggf
明年一	ggfgj
明年一季	ggfgj
明年了	ggigg
明年二	fgigg
明年二月	fgigg
明年再	ggegg
明年再说	ggegg
明年四	gfgjg
明年四月	gfgjg
明年的	kffgg
明德	felgg
明早	fjggf
明早给	ggggf
明早给您	ggggf
明白	figgg
明线	ffgff
明线槽	gfgdf
明细	giggg
明细我	gkggg
明细我重	gkggg
映射	ggfig
映射表	ggfig
春节	gfigh
春节前都	ggegg
昨晚	fgigg
是0瓦	ggfgg
是0瓦的	ggfgg
是t	gggig
是t0	gggig
是一个口	fgegg
是一五	ggfgg
是一五年	ggfgg
是一区	ggfgg
是一年	giggg
是一年的	gkggg
是一百	ggigg
是一百八	fgigg
是三	ggegg
是不知	ggigg
是不知道	ggigg
是二号门	fgigg
是交	ggfgg
是交钥	ggfgg
是交钥匙	ggfgg
是他	ffihg
是你们0	gighg
是你们去	gggig
是你们没	ggkgg
是信	ggegg
是信息	ggegg
是信息科	ggegg
是六	ggjhg
是净	ggegg
是净高	ggegg
是原	giggg
是原来	giggg
是原来那	giggg
是双	gfgfg
是双组	gfgfg
是双组份	gfgfg
是只	gfkhg
是周	gjgff
是周五	gjgff
是哪个	gggig
是哪个版	gggig
是外	gighg
是外墙	gighg
是外墙是	gighg
是多	gffgg
是多少	gffgg
是够	ggfig
是够了	ggfig
是小	gfggh
是小纪	gfggh
是并	gfglg
是并口	gfglg
是并口的	gfglg
是弱电	ggghi
是弱电改	ggghi
是怕	ggfig
是怕台	ggfig
是怕台风	ggfig
是总	ggigg
是总价	ggkgg
是总价包	ggkgg
是慢	ggggi
是我们年	fgigg
是我们的	gifgg
是我定	efigg
是我定的	efigg
是我表	jgfgg
是我表哥	jgfgg
是按三	giggg
是按三十	giggg
是改的	fgfgg
是改造	ggigj
是改造过	ggigj
是明	ggigg
是明年	ggigg
是明年了	ggigg
是明年二	fgigg
是来	ggegg
是来不	ggegg
是来不及	ggegg
是棚	gggig
是棚里	gggig
是棚里没	gggig
是油	gggig
是油污	gggig
是演	gfgig
是演示	gfgig
是演示版	gfgig
是的	fdfgg
是移	fgegk
是移动	fgegk
是移动的	fgegk
是第三方	gkffg
是签	nfhgg
是红	ggegg
是红头	ggegg
是红头文	ggegg
是给	giggi
是给苏	giggi
是给苏州	giggi
是缝	ggfgg
是缝制	ggfgg
是缝制那	ggfgg
是老	gighg
是老式	ggfig
是老式的	ggfig
是脚	fgigj
是脚手	fgigj
是脚手架	fgigj
是表	mffgg
是裂	fejgg
是要先	gggig
是要先松	gggig
是说	gfjgg
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
晚0	ggigg
晚0号	ggigg
晚上下	oeggg
晚上下班	oeggg
晚上九	ffegg
晚上九点	ffegg
晚上发	figgg
晚上就	giggg
晚上就出	giggg
晚上顶	ggggi
晚上顶多	ggggi
晚从	ghggf
晚从宁	ghggf
晚从宁波	ghggf
晚发	fikgg
晚就	giggg
晚就要	gkggg
晚成	ggggf
晚把	fkggg
晚收	gjggf
晚收工	gjggf
晚收工前	gjggf
普通料	ggfig
普通料二	ggfig
景审	ggfgi
景审查	ggfgi
景我	kgigg
景我列	kgigg
暑假统	ggfgg
暑假统一	ggfgg
曲	ieggg
替	ggigh
最上	gggig
最上面	gggig
最上面那	gggig
最多两千	ggigg
最多批	ggegg
最多批五	ggegg
最快七	ggigj
最快七月	ggigj
最快下	igfgg
最快下周	igfgg
最快周	feggg
最快明	ggfgj
最快明年	ggfgj
最早	geggi
最早0	geggi
最早0月	geggi
最晚0	ggigg
最晚0号	ggigg
最要	fgkgg
最要紧	fgkgg
最要紧的	fgkgg
月0号上	jefgg
月0号之	feggg
月0号了	ggigh
月0号住	ggigg
月0号就	fgigg
月0号开	jgggg
月一号开	ggggi
月一号我	fgigg
月三	fjggh
月三十	fkggg
月三十一	eoggg
月三号	ghfgi
月三号什	ggfgj
月三号才	gjfgh
月下	ggfih
月下不	ggekg
月下不来	ggekg
月中开	geggh
月中开机	geggh
月中我	fgigg
月中我们	fgigg
月二十五	fgigg
月二十八	gjggg
月二十号	fgigi
月五号给	jffgg
月份	pffgg
月六号才	gfggh
月四	fgigg
月四成	fgigg
月坏	ffjgg
月坏两	ffjgg
月坏两次	ffjgg
月多	ggigg
月多跑	ggigg
月多跑八	ggigg
月封	ggcgg
月底前出	giggj
月底前能	ggfgg
月底回	gfggi
月底回老	gfggi
月底才下	gfgig
月底才来	fgigg
月底给	jffgg
月底给你	jffgg
月底要	gihgi
月底要移	gghgj
月底要起	glggg
月才用	giggi
月来	ggegg
月的抄	gfggg
月的抄表	gfggg
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
有0兆	ggfjg
有0米	ggegg
有g	ggfgg
有gp	ggfgg
有gpu	ggfgg
有一个办	ggfgi
有一台	giggi
有一台样	giggi
有一家	fifhg
有一条	ggigg
有三个	ggfgh
有三个人	ggfgi
有下	egjgh
有不	gjggg
有两台	ggfgi
有二十五	ggegg
有五个	ggegg
有五秒	gggig
有五秒的	gggig
有他	fgegg
有会	fgegg
有冷	ggegg
有冷媒	ggegg
有几个	ggegg
有几个人	ggegg
有利	gkffg
有利润	gkffg
有吗	gfegg
有啊	ggigg
有四百	ggfig
有四百个	ggfig
有国产c	ggfgg
有大	fgigg
有大修	fgigg
有就	ggjgg
有就补	ggigg
有就补进	ggigg
有尾	fgjgg
有尾款	fgjgg
有性	gghig
有性能	gghig
有新	ggfig
有新风	ggfig
有桩	fgigg
有桩站	fgigg
有桩站那	fgigg
有没有数	gffdf
有消	ggejg
有消防	ggekg
有消防管	ggekg
有点	fohgg
有现	ggfgi
有现货	ggfgi
有现货八	ggfgi
有电也	fgigg
有电也得	fgigg
有的是	ggjgg
有空	gifgg
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
有降	gghig
有降级	gghig
有限	ggegg
有限空	ggegg
有限空间	ggegg
有雨	gffge
有预	fgjgg
期快	ffegg
期快乐	ffegg
期的费	gfgff
期的费用	gfgff
期至	ggggj
期至少	ggggj
期至少两	ggggj
期表	figgh
期表我	figgh
期表我下	figgf
期表我月	giggj
期要	ggigg
期要给	ggigg
期要给我	ggigg
期那个	ggigg
期那个p	ggigg
木工	fgdgg
末值	giggg
末值班	giggg
末值班我	giggg
末吧	fffgg
本两	gjgff
本两天	gjgff
本两天出	gjgff
本体先	ggfgi
本体先用	ggfgi
本体是	ggfig
本体是防	ggfig
本数	ifggg
本数据	ifggg
本数据我	ifggg
本重	gigfg
本重新	gigfg
本重新标	gigfg
术	ifhgg
术上	gffeg
术上看	gffeg
术上看了	gffeg
机也	ffghg
机也要	ggfig
机也要从	ggfig
机了	ffsgg
机会	ggfig
机会闪	ggfig
机加	gglgg
机加不	gglgg
机加不加	gglgg
机十	ggfgi
机十牛	ggfgi
机十牛米	ggfgi
机器顶	gggig
机器顶盖	gggig
机坏	ggggi
机坏了	ggggi
机坏了六	ggggi
机子我	giggf
机子我得	giggf
机就那	ggfgg
机就那一	ggfgg
机我们	feggg
机我自	gihgg
机我自己	gihgg
机房训	gggig
机换	ggegg
机换一	ggegg
机换一台	ggegg
机电队	igggg
机电队派	igggg
机的清	giggg
机的清单	giggg
机缺	gjfgh
机缺货	gjfgh
机要	gfcgh
机要吊	ggfgi
机要吊车	ggfgi
机过	ghggf
机过来	ghggf
机里	gjggj
机里挪	gjggj
杀主	gggig
杀主要	gggig
杀主要是	gggig
杀我	gigfg
杀我保	gigfg
杀我保证	gigfg
权	ofggg
杆会	ggjgg
杆会把	ggjgg
杆会把酱	ggjgg
材复	ggigg
材复检	ggigg
材复检报	ggigg
材料我	figgg
材质	fimgg
材质证	fimgg
材质证明	fimgg
村上我	jgfgg
村上我去	jgfgg
村上管	ggfig
村支	jgfgg
村支书	jgfgg
村支书是	jgfgg
杜总您	giggg
杜总您留	giggg
条我	ifggg
条我一	fcggg
条我一块	fcggg
条我不	kgigg
条我不签	kgigg
条我得	igfgg
条我得找	igfgg
条款	eiggg
条款我	giggg
条款我带	giggg
条码是	ggegg
条码是信	ggegg
条码还	ggigg
条码还要	ggigg
条线	gmggg
条路白	ggfgi
条路白天	ggfgi
条车	gjggf
条车上	gjggf
条车上有	gjggf
条过	ifdgg
来一个三	giggg
来一人	ggggi
来一人一	ggggi
来一次	fgkgg
来一次我	fgkgg
来万	gffgg
来不	ggegg
来不及	ggegg
来不及了	ggegg
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
来就重	igfgg
来就重新	igfgg
来带	gggig
来带油	gggig
来得及	gffgh
来怎	hefgg
来怎么	hefgg
来怎么也	jgegg
来我	iifgg
来我找	fgggg
来我找伊	fgggg
来报	kgfgg
来拿	gkfgg
来是一	gkggg
来是一年	gkggg
来最	geggi
来最早	geggi
来最早0	geggi
来电	gdmgg
来的电	ggfig
来的电缆	ggfig
来的那	ggegg
来的那还	ggegg
来看	gfigg
来真	ffjgg
来真的	ffjgg
来秒	ggegg
来等	gjggf
来等风	gjggf
来讲	cgigg
来说	ggigg
来贴	jffgg
来起	diggg
来那	ghehg
来那个了	giggg
来那个支	ggfig
来那家	fgbgg
杭州调	giggg
杭州调一	giggg
杯调得	ggfgg
杯调得了	ggfgg
松口	lfggg
松口了	nefgg
松布的	gggig
板一	ggggi
板一台	ggggi
板一台要	ggggi
板上	ggejg
板合	giggg
板合计	giggg
板回	gjigg
板点	giggi
板点头	giggi
板过	gigfg
板过来	gigfg
板间	giggg
板间下	gigfg
板间下周	gigfg
板骂	ggegg
板骂了	ggegg
板骂了一	ggegg
林工	ifggg
林工对	ifggg
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
架空	ggfig
架跨	gfffg
架跨过	gfffg
架跨过去	gfffg
柜子得	gggig
柜子得离	gggig
柜子我	jgegg
柜子我让	jgegg
查了	gghig
查日	gighg
查日志	gighg
查日志了	gighg
栅柜	jgegg
栅柜子	jgegg
栅柜子我	jgegg
标一	gigfg
标一遍	gigfg
标书	ejhgg
标了	fgfgi
标准件	ggfgg
标准件坏	ggfgg
标准版	ggehg
标注我	gjggg
标注我们	gjggg
标注没	ggegg
标注没人	ggegg
标注的	gggjg
标注要	gggjg
标注要懂	gggjg
标配	geghg
栋	jgggg
校准	fgjgg
校店二	ggigg
校店二十	ggigg
校长那	ifggg
校长那边	ifggg
样可	igfgg
样可以	igfgg
样我们	hfigg
样本两	gjgff
样本两天	gjgff
样本数	ifggg
样本数据	ifggg
样本重	gigfg
样本重新	gigfg
样板间	giggg
样板间下	gigfg
样砖	eoggg
样给	iffgg
样给你	iffgg
样给你们	iffgg
样费	ldkgg
核这	gfggh
核这个	gfggh
核这个的	gfggh
根多	ggegg
根多少	ggegg
根多少钱	ggegg
根灯	kgegg
根灯管	kgegg
格你	igggg
格你们	igggg
格你们下	igggg
格都	gggig
格都没	gggig
格都没有	gggig
栽	gghgi
桂	fiegg
案下	bgggg
案下周	bgggg
案下周三	bgggg
案我	figgg
案我等	giggg
案我等视	giggg
案饶	gkggg
案饶工	gkggg
案饶工出	gkggg
桌	fgigg
桌面	fgjgg
档写	ggigg
档写的	ggigg
档写的上	ggigg
档得	ggfhj
档得银	ggfhj
档得银行	ggfhj
梁	fedgg
梦我	gggig
梦我们	gggig
梦我们适	gggig
检修口	ggffg
检修口够	ggfeg
检修口那	ggegg
检做	gggig
检做不	gggig
检做不到	gggig
检报	ggigg
检报告	ggigg
检报告一	ggigg
检测报	fkjgg
检测报告	fkjgg
检过	fhfgg
棚里没	gggig
棚里没信	gggig
椅	ifkgg
楚	fgigg
楼九	ggfjg
楼九间	ggfjg
楼九间带	ggfjg
楼十	gggig
楼十米	gggig
楼十米开	gggig
楼得	ggggj
楼得先	ggggj
楼得先扩	ggggj
楼板	ggejg
楼板上	ggejg
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
概三百	ggigg
概十	kgegg
概十天	kgegg
概有	ggfig
概有四	ggfig
概有四百	ggfig
樊工	gkggg
模具	giggh
模块谁	ggegg
模块谁买	ggegg
次修	fgigg
次性	ggjgg
次我就	fgkgg
次我就要	fgkgg
次我来	jffgg
次我来催	jffgg
次换	ggegg
次换系	ggegg
次换系统	ggegg
次是我	giggg
次是我们	giggg
次最	ggegg
次最多	ggegg
次最多批	ggegg
次装	ggigg
次要视	gggig
次要视图	gggig
次试听	gggfg
次那份	ggfgj
次那份我	ggfgj
款吹	gfgig
款吹不	gfgig
款吹不动	gfgig
款我带	giggg
款我带回	giggg
款我提	ggigg
款我提醒	ggigg
款新	gggjg
款新证	gggjg
款新证在	gggjg
款的顶	ggfgi
款要	ffmhg
款那	lfdgg
歉	geggg
正式版	gfgig
正式版跟	gfgig
正手	ggfgg
正手一	ggfgg
正手一按	ggfgg
歪	fgigg
歪了	fgigg
段归	ggfig
段归村	ggfig
段归村上	ggfig
段表	gkgjg
段表您	gkgjg
段表您发	gkgjg
每个月	ggfgg
每个月十	ggfgg
每年	gmggg
毒	fgkhg
比价	lfigg
比例	fgjgg
比表	cjfgg
毛二	fgjgg
毛病	igfgg
毫秒	ggfig
民	fffgh
气吹三	gfgig
气吹三百	gfgig
气吹的	ggjgg
水只	gggig
水只留	gggig
水只留两	gggig
水沟	ggfhg
水沟离	ggegg
水沟离得	ggegg
水质	gjggg
水费的	figgg
水费的钱	figgg
水都	ggegg
水都漏	ggegg
水都漏完	ggegg
求	ghigg
求0	ffggg
求我	gfggg
求我们	gfggg
求我们今	gfggg
江	efhgh
池	fgigg
污	gggjg
污泵	gfgjg
汽一	gjgfg
汽一熏	gjgfg
汽一熏就	gjgfg
沈	gffgg
沈主	gffgg
沈主任	gffgg
沙	ffehg
沙尘	ggfig
沙尘大	ggfig
沟离	ggegg
沟离得	ggegg
沟离得有	ggegg
没交	ggigg
没人来	fgigg
没人能	ggfkg
没人能改	ggfkg
没写我	fejgg
没写我们	fejgg
没写这	ggfgg
没写这个	ggfgg
没办	ggfgg
没办法	ggfgg
没吊	ggfgi
没吊篮	ggfgi
没吊篮用	ggfgi
没吭	fnlgg
没吭声	fnlgg
没地	gfjhg
没地方	gfjhg
没完	fgjgg
没客	ggigg
没客人	ggigg
没得	ggfgg
没得争	ggegg
没得争取	ggegg
没得事	jgfgg
没报告	ggigg
没报告我	ggigg
没指	ggfgj
没指标	ggfgj
没指标了	ggfgj
没接	ggfhj
没接过	ggfhj
没敢	fecgg
没数	ggfgg
没有g	ggfgg
没有gp	ggfgg
没有利	gkffg
没有利润	gkffg
没有啊	ggigg
没有就	ggigg
没有就补	ggigg
没有数	gffdf
没有电	fgigg
没有电也	fgigg
没有降	gghig
没有降级	gghig
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
没过这	ggfgg
没过这系	ggfgg
没钱	fglgg
没钱的	fglgg
没锁	gfgig
没问题的	hefgg
河	fecgg
油反	gggig
油反光	gggig
油反光像	gggig
油污	gggig
法务	ejfgg
法务要	dlfgg
法务要看	dlfgg
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
洋	ffjgg
洗要	ggdgg
洗要钱	ggdgg
洗要钱吗	ggdgg
洗设备现	ggfgi
派	ggigg
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
测报	fkjgg
测报告	fkjgg
测的	fgkgg
测评	giggg
测评是	gkffg
测评是第	gkffg
测试环	ifggh
测试环境	ifggh
浩洋	ffjgg
浩然	ifggg
浮置	ggfig
浮置的	ggfig
浮置的底	ggfig
海光	fejgg
海光的	fejgg
涂的	ggggi
涂的就	ggggi
涂的就两	ggggi
消息	ieggg
消防报	kgfgg
消防报备	kgfgg
消防管	ggekg
消防那	gggig
消防那边	gggig
润	gkffg
涩	fepgg
清楚	fgigg
温层	gighg
温度	fijgg
湛	giggf
湛主	giggf
湛主任	giggf
溪	ffdgg
滑	fdkgg
滑轨	fdkgg
滞	ffkgg
满功	ggfeg
满功率	ggfeg
满功率肯	ggfeg
满意	ifigg
满载	fkggg
滤	fgfhg
滤器厂	ggfgi
滤器厂家	ggfgi
滤网	ffehg
滤网半	ggfig
滤网半个	ggfig
滤芯	gedgg
漏完	ggegg
漏完了	ggegg
漏损	fgfgg
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
灯光	ggfig
灯光是	ggfig
灯光是老	ggfig
灯就	ggfgg
灯就是	ggfgg
灯就是0	ggfgg
灯我	kgegg
灯我们	kgegg
灯我们可	kgegg
灯管	kgegg
炒	ccegg
点以	ffegg
点以后	ffegg
点以后让	ffegg
点六倍我	geggg
点前	fkggg
点前发	foggg
点名	ggfgg
点是	ggigg
点是多	ggigg
点是多少	ggigg
点病	ggggi
点病区	ggggi
点的	fglgg
点还	fgegg
点还有	fgegg
点还有会	fgegg
烦	ggigg
烫	ggihg
焊	fglgh
焊工	gffgi
焊工也	gffgi
焊工也少	gffgi
焦	fgigg
焦总	egfgg
然就	ggfig
然就走	ggfig
然就走架	ggfig
然我	fgigg
然扣	ggigg
然扣0	ggigg
煤	pfbgg
照	igggg
照上	ggggi
照上传	ggggi
照片	ggigg
照片的	ggigg
照片的不	ggigg
照行	ggggi
熏	gjgfg
熏就	gjgfg
熏就花	gjgfg
熔	giggg
熔断	giggg
熔断我	gkgeg
熔断我0	gkgeg
爆呢	ggfgg
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
牌归	fgegg
牌归吊	fgegg
牌归吊牌	fgegg
牙	ihhgg
牛米的厂	ggfgi
牧	fddgg
物	hffgg
物业	hefgg
特	fdkgg
特别	femgg
独做	ggfig
独做一	ggfig
独做一张	ggfig
独立卫	gfjgg
独立卫生	gfjgg
率大概万	gggig
率肯	ggfeg
率肯定	ggfeg
率肯定不	ggfeg
环保	gfdgh
环厂	gggig
环厂家	gggig
环厂家要	gggig
环境我	ifggg
环境我周	ifggg
环境明	kffgg
环境明天	kffgg
环境现	gfffj
环境现在	gfffj
现在就一	fdggh
现在就四	gffgi
现在排	ggggi
现在排到	ggggi
现在是t	gggig
现在是哪	gggig
现在是弱	ggghi
现在的	ggihg
现在都在	igfgg
现在都还	gfffj
现场我	fgjgg
现场的呀	ggigg
现货	ggggi
现货八	ggfgi
现货八十	ggfgi
现货有	ggggi
玻	gighg
玻璃	gighg
玻璃廊	gighg
班前发	liggg
班前发你	liggg
班前给	ffggg
班前给您	gaggg
班前给我	figgg
班我	giggg
班我先	giggg
班我先应	giggg
班拿	ggigg
班拿着	ggigg
班拿着手	ggigg
班排	gffgi
班排不	gffgi
班排不上	gffgi
班看	jgegg
班看看	jgegg
班看看能	jgegg
班长您	gfggg
班长您把	gfggg
班长说	ggfeg
班长说得	ggfeg
球	fdggg
球机	fdggg
理一	giggg
理下	fgfgg
理下周	fgfgg
理下周二	fgfgg
理厂跑	figgf
理厂跑一	figgf
理完	gffgg
理完就	gffgg
理完就能	gffgg
理部	jfggg
理部没	fglgg
理部没钱	fglgg
璃	gighg
璃廊	gighg
瓦那	ggigg
瓦那叫	ggigg
瓦那叫慢	ggigg
生僻字要	ggfig
生料	fefgg
生间	gfjgg
用一	fflgg
用一个	fflgg
用一个月	fflgg
用了半	ggigg
用了半年	ggigg
用到	kgfgg
用到二	kgfgg
用到二十	kgfgg
用协	dkggg
用协议	dkggg
用周	figgg
用周五	figgg
用周五给	figgg
用库	ggfgi
用库存	ggfgi
用库存那	ggfgi
用我	giggg
用我们	giggg
用我们出	giggg
用户名	jffgg
用户名单	jffgg
用报	gkigg
用无	ggfig
用无线	ggfig
用无线的	ggfig
用旧	ggdgg
用旧的	ggdgg
用早	ggfig
用早强	ggfig
用早强的	ggfig
用气	ggfgg
用电	fgjhg
用的莱	ggigg
用的莱屿	ggigg
用的那	ffegg
用的那家	ffegg
用算	ggggj
用算谁	ggggj
用算谁的	ggggj
用翻	ggfgg
用翻板	ggfgg
用静	ggggi
用静力	ggggi
用静力切	ggggi
申请不	fgggg
申请不下	fgggg
申请分	gjggg
申请分档	gjggg
申请去	fgggg
电也得	fgigg
电也得有	fgigg
电也要	ggfjg
电也要说	ggfjg
电子	fglgg
电容我定	giggg
电工	hifgg
电工明	mffgf
电工明天	mffgf
电改	ggghi
电改造	ggghi
电改造前	ggghi
电机也	ggfig
电机也要	ggfig
电机加	gglgg
电机加不	gglgg
电机十	ggfgi
电机十牛	ggfgi
电机的	giggg
电机的清	giggg
电池	fgigg
电箱	ggfjg
电箱满	ggfjg
电箱满了	ggfjg
电缆图到	gkggg
电缆图在	hgjgg
电话	fgigg
电费	fgigg
电费一	ggigg
电费一个	ggigg
电队	igggg
电队派	igggg
电队派两	igggg
画个	igfgg
画个开	igfgg
画个开孔	igfgg
界	fgdgg
界面	fgdgg
留三间	giggg
留三间空	giggg
留两年	gggig
留两间	gigfg
留两间房	gigfg
疑	fhfgg
疑函	ekggg
疼	ffggg
病	ighgh
病人	mgjgg
病区	ggggi
病房	igfgg
痕	gggig
白上	ggfgg
白天不	ggigg
白天不准	ggigg
白天限	ggfgi
白天限货	ggfgi
白的	ggjfg
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
百八十	ggegg
百八十托	ggegg
百六十米	ggggi
百分之一	ggigg
百多家	gjggg
百多根	kgegg
百多根灯	kgegg
百就	gggig
百就够	gggig
百就够了	gggig
百条我	igfgg
百条我得	igfgg
百毫	ggfig
百毫秒	ggfig
百瓦	ggfjg
的0万里	ggcgg
的0年	ggigg
的0年以	ggigg
的0月	eeggg
的s	evjgg
的v	ggigg
的一个礼	ggfig
的上	ggigg
的上限	ggigg
的上限是	ggigg
的不验	ggigg
的不验收	ggigg
的两	fgigg
的事别	efegg
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
的价	fhigg
的价格	fhigg
的保	gighg
的保温	gighg
的保温层	gighg
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
的名单我	gjgge
的名单给	jgegg
的吗	gefgg
的含	dekgg
的呀	ggigg
的型	ggigg
的型材	ggigg
的型材复	ggigg
的复	ggggi
的复审	ggggi
的复审完	ggggi
的字谁	ggigg
的字谁看	ggigg
的审	gghig
的审方	gghig
的审方接	gghig
的对	gggig
的对不	gggig
的对不出	gggig
的小	heggg
的小程	ggigg
的小程序	ggigg
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
的我们回	ggggj
的托	gggig
的托盘	gggig
的托盘您	gggig
的抄	gfggg
的抄表	gfggg
的抄表发	gfggg
的报	gifgg
的报价	fjfgg
的报价我	fifgg
的换	fgkgg
的排到	ggfgi
的排到七	ggfgi
的接口费	gggig
的数	igggg
的数据	igggg
的文	jgigg
的文件	jgigg
的文件才	jgigg
的日	ggfig
的日光	ggfig
的日光灯	ggfig
的旧证	ggigg
的旧证我	ggigg
的时候	ggfgg
的明	ggegg
的明年	ggegg
的明年再	ggegg
的是交	ggfgg
的是交钥	ggfgg
的是小	gfggh
的是小纪	gfggh
的是并	gfglg
的是并口	gfglg
的机子	giggf
的机子我	giggf
的条款	giggg
的条款我	giggg
的样	fijgg
的样板	flggg
的样板间	flggg
的清	giggg
的清单	giggg
的用	ggfgg
的用翻	ggfgg
的用翻板	ggfgg
的申	figgg
的电缆孔	ggfig
的积分流	gggig
的箱	gfjhg
的纸图	hgjgg
的组	ggfgi
的组借	ggfgi
的组借一	ggfgi
的网	ggghi
的老板	fdegg
的莱	ggigg
的莱屿	ggigg
的虚	ggfgg
的虚机	ggfgg
的计	fgigg
的计划	fgigg
的话一百	gggig
的话三	ggfgj
的话三周	ggfgj
的话单价	giggg
的话最	gggig
的话最上	gggig
的话要	gffgh
的话辊	ggfig
的话辊子	ggfig
的账不	fgegg
的账不是	fgegg
的账十	ggigg
的账十八	ggigg
的费	gjegg
的费用	gjegg
的费用周	figgg
的资	jdghg
的资料	jdghg
的资料里	gggig
的辅	ggfig
的辅助	ggfig
的辅助摄	ggfig
的过	fgigg
的过完	fgigg
的过完双	fgigg
的进	ggfgi
的进不	ggfgi
的进不来	ggfgi
的那几	ggigg
的那几个	ggigg
的那家	ffjgg
的那还	ggegg
的那还叫	ggegg
的部	fffgg
的酱	gggig
的酱包	gggig
的酱包含	gggig
的量	ihfgg
的钱我们	gdggg
的钱我这	figgg
的门	geggg
的问题是	fgigj
的需	gfggg
的需求	gfggg
的需求我	gfggg
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
监点	ggfgi
监点头	ggfgi
盒的	ggkgg
盒的事	ggkgg
盒量	fgjgg
盒量大	fgjgg
盖子	ggfig
盖子信	ggfig
盖子信号	ggfig
盖打	gggig
盖打开	gggig
盖打开要	gggig
盖章	gehgg
盘您	gggig
盘您发	gggig
盘您发的	gggig
盟两	gjggg
盟两百	gjggg
盟两百多	gjggg
目前	ggghi
目前没	ggfhj
目前没接	ggfhj
目录	ighgg
目录的	jgigg
目录的文	jgigg
目批	fgigg
目批的	fgigg
目批的就	fgigg
盯死	giggg
盯着	fjfgg
盯货	fgfgg
盲测	igigg
直接	jghgg
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
省得	gggig
省得移	gggig
省得移管	gggig
看也	ggggi
看也就	ggggi
看也就十	ggggi
看了一	feagg
看了三	gffeg
看了三个	gffeg
看产	gggig
看产品	gggig
看产品效	gggig
看你	eglgg
看你们	eglgg
看你们质	ggigg
看出	ggihg
看出来	ggihg
看到	igigg
看到两	ggigg
看到两间	ggigg
看到补	jgigg
看到补贴	jgigg
看周	ggegg
看周中	ggegg
看周中能	ggegg
看完	ficgg
看完了	fgZgg
看对	igfgg
看对不	igfgg
看对不对	igfgg
看得见	ggigg
看检	ggfeg
看检修	ggfeg
看检修口	ggfeg
看看能	hhfgg
看看能不	hhfgg
看负	giggg
看负流	giggg
看负流量	giggg
真急	giggi
真急可	giggi
真急可以	giggi
真的	ffjgg
真空	ffmgg
真送	gifgg
真送不	gifgg
真送不起	gifgg
着上	ggggi
着上人	ggggi
着上人受	ggggi
着不	oecgg
着十	gdggg
着十一	gdggg
着十一号	gdggg
着手	ggigg
着手酸	ggigg
着线	ggfig
着走	ggigg
着跑	gfgig
睡	ggigg
督	fgegg
督导	fgegg
知道	ggigg
知道后	ggigg
知道后厨	ggigg
短十	giggi
短十五	giggi
短十五公	giggi
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
码是	ggehg
码是信	ggegg
码是信息	ggegg
码还	ggigg
码还要	ggigg
码还要对	ggigg
砍	gfjgg
砍到	gflgg
砖	elfgg
确认下	gfggg
碰	geggg
示一	faggg
示一下	faggg
示教	ggfig
示教器	ggfig
示教器不	ggfig
示版	gfgig
示版本	gfgig
礼拜一	gifgg
礼拜一给	gifgg
礼拜不	jfcgg
礼拜二	egfgg
礼拜四	hgjgg
礼拜四给	hgjgg
礼盒	gfmgg
礼盒量	fgjgg
礼盒量大	fgjgg
社里	fjfgg
社长	gffgg
票十	ggigg
票十五	ggigg
票十五号	ggigg
禁	feegg
离会	gggig
离会远	gggig
离会远一	gggig
离得	ggegg
离得有	ggegg
离得有0	ggegg
离楼	gggig
离楼十	gggig
离楼十米	gggig
私	hhdgg
私下	hhdgg
种	iehgg
科技	feggg
科技委	gddgg
科明	ifggg
科明天	ifggg
科明天跟	ifggg
科的	jcfgg
科里	kfegj
科里能	ggegk
科里能买	ggegk
秒一	gggig
秒一刷	gggig
秒二不	ggjgg
秒二不行	ggjgg
秒五	ggjgg
秒的	gggig
秒的话	gggig
秒的话一	gggig
秒的误	gggig
秒的误差	gggig
秒自	ggfig
秒自动	ggfig
秒自动放	ggfig
租户	ggigg
租户下	ggigg
租户下午	ggigg
租赁	fgfgg
积分流	gggig
积分流水	gggig
移动	ggfgi
移动的	fgegk
移栽	gghgj
程师	gdfgh
程序要	ggigg
程序要实	ggigg
程改	figfg
程改好	figfg
程至	ggegg
程至少	ggegg
程至少二	ggegg
程部	hefgg
程部要	ifggg
稳定	fgigg
稳定一	fgigg
稳定一个	fgigg
稿	gjhgg
空出	gffgi
空出来	gffgi
空压机就	ggfgg
空压机我	gihgg
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
立面才	fgigj
立面才装	fgigj
立面的	ggfgi
立面的龙	ggfgi
站得	ggegg
站得住	ggegg
站得住吗	ggegg
章	gfhgg
端午前	fgjgg
端午前我	fgjgg
端午的	fgigg
端午的单	fgigg
端午礼	fgjgg
端午礼盒	fgjgg
竺	femgg
竺工	femgg
笔	ggigg
第一个	jgggg
第一单	fflgg
第一批五	gjgge
第一时	giggg
第一时间	giggg
第三方	gkffg
第三方收	gkffg
第二台	igdgg
第二台的	igdgg
第二批六	ggigg
第四	gihgg
第四版	gkggg
等一	fgigg
等一季	fgigg
等了	ggjhg
等了三	gggig
等了三个	gggig
等于没	ggigg
等于没客	ggigg
等于白上	ggfgg
等于白等	fgigg
等会	ggfgg
等会儿	ggfgg
等会儿就	ggfgg
等保测	giggg
等保测评	giggg
等保的	dgggg
等保的0	dgggg
等开	gghgj
等开春	gghgj
等着	dgjgg
等视	giggg
等视图	giggg
等视图来	giggg
等风	gjggf
答复	giggg
答应	lefgg
答疑	eiggg
筛一	giggg
筛一遍	giggg
筛一遍今	giggg
签字	lghgg
签完	ffkgg
签的	egjgg
签进	ggigg
签进度	ggigg
签进度款	ggigg
算哪	gfgff
算哪个	gfgff
算哪个的	gfgff
算在	fgjgg
算在质	gglgg
算在质保	gglgg
算我的	fgffg
算算	figgg
算要	ggigh
算要0	ggigh
算要0天	ggigh
算谁的我	ggggj
管井	ggfjg
管井里	ggekg
管井里头	ggekg
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
米二是	ggegg
米二是净	ggegg
米产	ggjgg
米产量	ggjgg
米产量掉	ggjgg
米六	gggig
米多	gfggg
米就	ffihg
米开	gggig
米开外	gggig
米的厂	ggfgi
米的厂家	ggfgi
粪	fgihg
糊	fgigg
系统厂	ggfkg
系统厂家	ggfkg
系统的积	gggig
系统的需	gfggg
系统等	ggfgg
系统等于	ggfgg
系统错	ggegg
系统错了	ggegg
紧张	ggggi
紧抓	fgegg
紧抓紧	fgegg
紧的	fgkgg
红外漏	gighg
红外漏进	gighg
红外那	gggjg
红外那款	gggjg
红头	ggegg
红头文	ggegg
红头文件	ggegg
红线	fgigg
约	giggg
级初	ggfig
级初效	ggfig
级用户名	jffgg
纪	gfggh
纸上	gggig
纸上没	gggig
纸上没有	gggig
纸图	hgjgg
纸我	ifggg
纸我找	ifggg
纸我找工	ifggg
线一天	ggfgi
线三成	fgigg
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
线缆是	gffgg
线缆是你	gffgg
线要么	gggig
线要么装	gggig
组份	gfgfg
组份的	gfgfg
组份能	gfgfg
组份能到	gfgfg
组借	gifgh
组借一	gifgh
组借一个	gifgh
组过	giggg
组过来	giggg
细我	gkggg
细我重	gkggg
细我重新	gkggg
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
绕一	ggegg
绕一下	ggegg
绕一下多	ggegg
给一台可	gjggj
给三	gdhgg
给个清	hgegg
给个清单	hgegg
给他	ejfgg
给他看	fifgg
给你们	jffgg
给你们测	iffgg
给你准	giggg
给你准话	giggg
给你名	jfggg
给你名单	jfggg
给你攒	gkfgg
给你签	dgggg
给信	rmggg
给到十	ggegg
给到十间	ggegg
给四	fgigg
给大	figgf
给大家	figgf
给您回话	geggg
给您回音	gifgg
给您复	fggkg
给您复测	fggkg
给您答	figgg
给您答复	figgg
给您结	ggggf
给您结果	ggggf
给您送	figgg
给您送过	figgg
给我一个	egggg
给我一户	ggigg
给我们	ihfhg
给我们视	gggig
给我做	fgjgg
给我做了	fgjgg
给我停	ggggi
给我停几	ggggi
给我回	dgggg
给我回话	dgggg
给我延	ggigg
给我延一	ggigg
给我换	hgkgg
给我看	egggg
给我装	jgggg
给承	fgkgg
给承兑	fgkgg
给樊	gkggg
给樊工	gkggg
给浩	ifggg
给浩然	ifggg
给苏	giggi
给苏州	giggi
给苏州那	giggi
给蔺	igfgg
给蔺工	igfgg
给蔺工你	igfgg
给豆	jffgg
给豆豆	jffgg
给财	figgg
给财务	figgg
给这	fgigg
给这个	fgigg
给这个项	fgigg
统一做	ggfgg
统厂	ggfkg
统厂家	ggfkg
统厂家不	ggfkg
统的积	gggig
统的积分	gggig
统的需	gfggg
统的需求	gfggg
统等	ggfgg
统等于	ggfgg
统等于白	ggfgg
统错	ggegg
统错了	ggegg
统错了八	ggegg
继	gggig
续	ghigg
续签	dglgg
维	jhggg
维保	ihggg
维保原	gkggg
维保原来	gkggg
维修	mgegg
维修基	jgegg
维修基金	jgegg
绿化带那	gggig
缆图到	gkggg
缆图到手	gkggg
缆图在	hgjgg
缆图在基	hgjgg
缆是	gffgi
缆是你	gffgg
缆是你们	gffgg
缆是移	fgegk
缆是移动	fgegk
缓存0	gggig
缓存0秒	gggig
缓存五	gggig
缓存五秒	gggig
缝也	ggigg
缝也得	ggigg
缝也得八	ggigg
缝制	ggfgg
缝制那	ggfgg
缝制那边	ggfgg
缝大	gighg
缝谁	ggegg
缝谁缝	ggegg
缺	hjhgg
缺货	gjfgh
罐子	ggfgg
罐子多	ggfgg
罐子多少	ggfgg
网上	fengg
网半	ggfig
网半个	ggfig
网半个月	ggfig
网口暑	ggfgg
网口暑假	ggfgg
网带	ggekg
网带宽	ggekg
网带宽只	ggekg
网线要	gggig
网线要么	gggig
置的	ggfig
置的底	ggfig
置的底座	ggfig
群	gfigg
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
老家结	gfggi
老家结婚	gfggi
老师一	ggfgg
老师一起	ggfgg
老师培	fgggk
老师培训	fgggk
老师您	gigfg
老师您看	gigfg
老式	ggfig
老式的	ggfig
老式的日	ggfig
老方	gigfg
老方你	gigfg
老方你们	gigfg
老早	hgjgg
老早的	hgjgg
老早的纸	hgjgg
老板合	giggg
老板合计	giggg
老板回	gjigg
老板点	giggi
老板点头	giggi
老板骂	ggegg
老板骂了	ggegg
老楼试	giggg
老楼试电	giggg
老系统厂	ggfkg
老系统的	gggig
考勤	gfkgg
考勤不	gfkgg
考勤不要	gfkgg
考核	egigg
考证	ggfgg
者做	ggfig
者做浮	ggfig
者做浮置	ggfig
者用	ggfig
者用无	ggfig
者用无线	ggfig
而且一	ggegg
而且一次	ggegg
而且新	gggig
而且新车	gggig
而且要	ggggj
而且要收	ggggj
而费	ggfig
而费电	ggfig
耐	gfkhg
联系	ecegg
聚	gffgg
肯定不	gfgfg
肯定不行	ggfeg
背	ggfgi
背景	ggfgi
背景审	ggfgi
背景审查	ggfgi
胸	fhigg
胸径	fhigg
能不能加	jgegg
能不能半	gifgg
能不能我	ggegg
能不能给	ggegg
能不让	ggfgg
能不让人	ggfgg
能买	ggegk
能先上	ggegh
能先上六	ggggi
能先用	ggfgg
能先用旧	ggdgg
能免	ggkgg
能再批	fgigg
能再批了	fgigg
能再拖	ggfgi
能再晚	ggigg
能出	fqggg
能到	giggg
能到九	gfgfg
能到九十	gfgfg
能加一	jgegg
能加一个	jgegg
能十	gffgi
能十二	gffgi
能十二月	gffgi
能半价	gifgg
能合	ggegg
能合一	ggegg
能合一块	ggegg
能我	ggegg
能我们	ggegg
能我们自	ggegg
能拉完	ggfgg
能拖	ggigh
能撤	fgjgg
能核	gfggh
能核这	gfggh
能核这个	gfggh
能盖	gdggg
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
能装好	ggjgg
能要	gmigg
能走	ggfig
能走原	ggfig
能走原来	ggfig
能连	gggig
能随	ggejg
能随便	ggejg
能随便打	ggejg
能靠	gggig
能靠x	gggig
能靠x光	gggig
脚手	fgigj
脚手架	fgigj
脚杯调得	ggfgg
腊	jfjgh
腊月	jfjgh
腊月二	jfjgh
腊月二十	jfjgh
腾	kgfgh
臂展短十	giggi
臂展短的	gggig
自动发这	gigfg
自己不	ggfgg
自己不会	ggfgg
自己买	gkggg
自己做	ggegg
自己做缓	ggegg
自己想	ggigg
自己想办	fgigg
自己换	kgegg
自己的	ghegg
自己的小	ggigg
自己算	ggegg
至于	ggegg
至少两	ggggj
至少两个	ggggj
至少二	ggegg
至少二十	ggegg
舟	flegg
般三	ggfhj
般三到	ggfhj
般三到四	ggfhj
节前都	ggegg
节前都排	ggegg
节后	fgmgg
芮	ggigg
芯板	gggig
花我	igfgg
花我这	igfgg
花我这边	igfgg
苏	gjggi
苏州	gjggi
苏州组	gkfgi
苏州组借	gkfgi
苏州那	giggi
苏州那家	giggi
苗	fgigg
苗总	ffkgg
苗木	fiigg
苦	gdggg
草一	ggigg
草一件	ggigg
草一件都	ggigg
草莓	giggg
草莓0	glggg
草莓0月	glggg
药师	igfgg
药师来	igfgg
药师来看	igfgg
莓	giggg
莓0	glggg
莓0月	glggg
莓0月底	glggg
营业	fjggg
营商	hgfgh
营商说	igegg
营商说要	igegg
营那	igfgg
营那家	igfgg
营那家不	igfgg
葛	fqggg
蒲	lgegg
蒲主	pdfgg
蒲主任	pdfgg
蒸汽一	gjgfg
蒸汽一熏	gjgfg
蓝	gefgg
蔺工	igfgg
蔺工你	igfgg
蔺工你看	igfgg
蔺经	gfffg
蔺经理	gfffg
薪	gfrgg
薪酬	gfrgg
虚	ggdgg
虚机	ggfgg
行不	gjggg
行了	ggfig
行吧	jffgg
行外	ggfgi
行外包	ggfgi
行外包人	ggfgi
行就	ljghg
行就得	gggig
行就得在	gggig
行我	rgggg
行我现	niggg
行我现在	niggg
行政	kgegg
行政去	igegg
行政去升	igegg
行政去谈	igfgg
行的人	gggjg
行的录	ggfgf
行的录音	ggfgf
行目	ggfhj
行目前	ggfhj
行目前没	ggfhj
行里不	ggjgg
行里不行	ggjgg
行里现	gggig
行里现在	gggig
补上	ggegg
补上来	ggegg
补上来的	ggegg
补充	igfgg
补充协	ngdgg
补充协议	ngdgg
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
表发	gfggg
表发我	gfggg
表哥	jgfgg
表您	gkgjg
表您发	gkgjg
表您发我	gkgjg
表我	figgg
表我下	figgf
表我下周	figgf
表我后	figgf
表我后天	figgf
表我月	giggj
表我月底	giggj
表格你	igggg
表格你们	igggg
表班	jgegg
表班看	jgegg
表班看看	jgegg
袋	fgpgg
被老	ggegg
被老板	ggegg
被老板骂	ggegg
裁差	ggigg
裁差不	ggigg
裁差不多	ggigg
裁床归	fgegg
裁床归裁	fgegg
裂	ffhgg
裂的	eglgg
装上	igfgg
装两	jgigh
装两个	kgggh
装中	gggig
装中继	gggig
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
装好	jgjgg
装完我	gigfg
装完我守	gigfg
装机	ggfgi
装机要	ggfgi
装机要吊	ggfgi
装灌	ggegg
装灌装	ggegg
装灌装间	ggegg
装电	gggig
装电机	gggig
装的我	giggg
装的我从	giggg
装要三	gffgi
装要三天	gffgi
装要停	ggfgi
装要停线	ggfgi
装间	ggfgg
装间就	ggegg
装间就四	ggegg
裴	ffhgg
裴总	ffhgg
西立	ggggi
西立面	ggggi
西立面才	fgigj
西立面的	ggfgi
要0天	fnlgh
要0小	fengg
要0小时	fengg
要一个月	jgegg
要三个晚	ggggi
要三周	ggggi
要三百	ggfgi
要三百二	ggfgi
要上线	ggjgg
要下来	igfgg
要不	dmlfg
要两个	ggegg
要两个保	fgegg
要两周	igegg
要两张	gggig
要两张a	gggig
要个	eiggg
要么做	gfffg
要么做个	gfffg
要么拉	gggig
要么拉网	gggig
要么灌	gfffg
要么灌实	gfffg
要么装	gggig
要么装中	gggig
要么限	gggig
要么限购	gggig
要九台	giggi
要五一	gfggi
要五一前	gfggi
要人	gifgg
要从0	ggfig
要从0换	ggfig
要他们同	ggfig
要你	ggggi
要你们	ggggi
要你们办	ggffj
要做背	ggfgi
要做背景	ggfgi
要停吊	ggggi
要停吊两	ggggi
要停线	ggfgi
要停线一	ggfgi
要先做	gighg
要先做拉	gighg
要先松	gggig
要先松布	gggig
要全	ggigg
要全部	ggigg
要全部传	ggigg
要八十	ggfgi
要八十吨	ggfgi
要六台	gfdhg
要写	fgegg
要到	hfigg
要加0	giggg
要加0万	gkggg
要加一台	gfgjg
要加钱	ggigg
要单独做	ggfig
要压	fgkhg
要去	gfggg
要去申	geggg
要去申请	geggg
要吊	ggggi
要吊车	ggfgi
要四米	gggig
要四米六	gggig
要国庆	ggigh
要国庆后	ggigh
要图	ggfeg
要图纸	ggfeg
要多两	gfgig
要多两米	gfgig
要多加	ggfig
要多加0	ggfig
要多少	ggeff
要多少图	ggeff
要实	ggigg
要实时	ggigg
要实时拿	ggigg
要对	ggigg
要对半	ggigg
要对半天	ggigg
要开个	gggig
要开个走	gggig
要开发	ggfhj
要懂	gggjg
要懂行	gggjg
要懂行的	gggjg
要我	ihggh
要我们	ihggh
要我们出	ehggg
要我们总	ggfgi
要打	ggfig
要打到	ggejg
要打到楼	ggejg
要报	ggekg
要报消	ggekg
要报消防	ggekg
要报省	ggekg
要报省局	ggekg
要拆	ggggi
要拆架	fgigj
要拆架子	fgigj
要拉	fofhg
要拖	gdmgg
要拖到	gdmgg
要按	ggigg
要挪	fgegk
要挪得	fgegk
要挪得走	fgegk
要换r	ggegg
要换r0	ggegg
要接	gggig
要接你	gggig
要接你们	gggig
要提前三	iifgh
要收	gfihh
要收三	gggig
要收三万	gggig
要收费	ggggj
要新	ggigg
要新版	ggigg
要新版的	ggigg
要是油	gggig
要是油污	gggig
要有限	ggegg
要有限空	ggegg
要来看	ggjgg
要气	ggjgg
要气吹	ggjgg
要气吹的	ggjgg
要求	ghjgg
要求0	ffggg
要消	igfhg
要消防	igfhg
要消防报	kgfgg
要消防那	gggig
要用	fgigi
要的	fihhg
要看产	gggig
要看产品	gggig
要看到	igigg
要看到两	ggigg
要看到补	jgigg
要移	gghhi
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
要视	gggig
要视图	gggig
要视图等	gggig
要说	ggfjg
要费	ggkgg
要费用	ggkgg
要走	ggggi
要走采	ggggj
要走采购	ggggj
要起	glggg
要起垄	glggg
要跟隔	igfgg
要跟隔壁	igfgg
要跟领	giggg
要跟领导	giggg
要重做	mgegg
观	fifgg
规0	gggig
规0排	gggig
规0排的	gggig
规部	hgegg
规部说	hgegg
规部说了	hgegg
视图来	giggg
视图来了	giggg
视图等	gggig
视图等了	gggig
觉得	fgigg
解决	jgjgg
解决还	ggkgg
解决还要	ggkgg
解释到	ggfgg
解释到嗓	ggfgg
警	ggjgg
计划表我	figgf
计总	fgagg
计总监	fgagg
计追	fgkgg
计追踪	fgkgg
订	gjggg
认一批料	ggjgg
认下	gfggg
认不认	ggegg
让人整	jffgg
让人整理	jffgg
让人结	ggfgg
让他七	eoggg
让他七月	eoggg
让他三	fZggg
让他三十	fZggg
让他们下	hgegg
让仪	jgegg
让仪表	jgegg
让仪表班	jgegg
让信	ifggg
让信息	ifggg
让信息科	ifggg
让售	flfgg
让售后	fkegg
让基	ggigg
让基建	ggigg
让基建的	ggigg
让师	lhggg
让师傅	lhggg
让库	igggg
让库管	igggg
让库管小	igggg
让我	fjhgg
让我们	fpegg
让技	ejggg
让机	igggg
让机电	igggg
让机电队	igggg
让用	ggegg
让用了	ggegg
让行	kgegg
让行政	kgegg
让行政去	igegg
让走	ffegg
训排	figgf
训排期	figgf
训排期表	figgf
议室那	ggfgg
议室那一	ggfgg
记着	gfgfg
讲了	deegg
讲去	fgeff
讲吧	fgfgg
讲周	kefgg
讲周六	kefgg
讲完	fgfgg
讲完我	fgfgg
讲完我得	fgfgg
讲标	difgg
讲的是交	ggfgg
讲这	demgg
设备来	gigfg
设备现	ggfgi
设备现货	ggfgi
设计总	fgagg
设计总监	fgagg
证三	ygcfg
证三天	ygcfg
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
证要	ggggi
证要你	ggffj
证要你们	ggffj
证要半	ggfgi
证要半个	ggfgi
证要新	ggigg
证要新版	ggigg
评估	iiegh
评估写	ggfgj
评估写得	ggfgj
评估我	figfg
评估我重	figfg
评审没过	ggfgg
评审过	fgjgg
评审过了	fgjgg
评是	gkffg
评是第	gkffg
评是第三	gkffg
词够	hgegg
词够不	hgegg
词够不够	hgegg
试三	jghgg
试了	gggig
试了两	gggig
试了两格	gggig
试分	gkggg
试分三	gkggg
试分三块	gkggg
试听定	gigfg
试听定在	gigfg
试环	ifggh
试环境	ifggh
试环境我	ifggg
试环境明	kffgg
试环境现	gfffj
试用	fgmgg
试用协	dkggg
试用协议	dkggg
试电	giggg
试电容	giggg
试电容我	giggg
试的	ggggi
试的人	ggggi
试验	gighg
话一百	gggig
话一百就	gggig
话三	ggfgj
话三周	ggfgj
话单价	giggg
话单价就	giggg
话最	gggig
话最上	gggig
话最上面	gggig
话要	gffgh
话辊	ggfig
话辊子	ggfig
话辊子要	ggfig
该	gjfhg
说0	fdigg
说三	fgjgg
说下工	glggg
说下工期	glggg
说不	ffjgg
说九	ggjgg
说九十	ggjgg
说九十九	ggjgg
说了算	ggigg
说五	geegg
说五月	geegg
说他	efggg
说先	hijgg
说几	ggfgg
说几号	ggfgg
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
说好	fgjgg
说好全	ggigg
说好全包	ggigg
说我	gfjgg
说我们	fdpgg
说我们的	fdpgg
说我车	ggegg
说我车间	ggegg
说最	gffgg
说没	gfkgg
说法	figgg
说清	hfjgg
说清楚	ffkgg
说现	fflgg
说现在	fflgg
说看	fjgfg
说看不	gjgfg
说看不清	gjgfg
说要	kefgh
说要三	ggfgi
说要三周	ggfgi
说要两	igegg
说要两周	igegg
说话	hgcgg
说这	mdegg
说这个	mdegg
说那	effgg
说隔	ggigg
说隔壁	ggigg
说隔壁那	ggigg
请不	fgggg
请不下	fgggg
请不下来	fgggg
请了	gfggi
请了二	gfggi
请了二十	gfggi
请分	gjggg
请分档	gjggg
请去	fgggg
请好	fgigg
请好了	fgigg
请示	hfggg
请示一	faggg
请示一下	faggg
诺	ehhgg
诺书	ehggg
谁买	ggegg
谁出	ggjgg
谁出钱	fgngg
谁受	ggigg
谁受得	ggigg
谁受得了	ggigg
谁来	ggggj
谁来做	ggggj
谁核	ggffg
谁的我	ggggj
谁的我们	ggggj
谁看	ggigg
谁看得	ggigg
谁看得见	ggigg
谁缝	ggegg
调一组	giggg
调一组过	giggg
调不	fgffg
调不了	fgffg
调不了就	fgffg
调得	ggfgg
调得了	ggfgg
调得了吗	ggfgg
调试分	gkggg
调试分三	gkggg
调试的	ggggi
调试的人	ggggi
谈的	fefgg
谢	hfigg
谢总	ffpgg
谢谢	jdfgg
豆豆	jffgg
贝	gggig
负0度住	ggegg
负流	giggg
负流量	giggg
负责	fgigg
财务说	mgegg
财务说回	fgfgg
责	ggigg
责任	ggigg
账不	fgegg
账不是	fgegg
账不是一	fgegg
账十	ggigg
账十八	ggigg
账十八号	ggigg
账期	ilhgg
货不能	egggg
货八	ggfgi
货八十	ggfgi
货八十台	ggfgi
货再	ggfgi
货再换	ggfgi
货有	ggggi
货车	ggfgi
质保期要	ggigg
质保里	gglgg
质检	giggg
质疑	fgdgg
质证	fimgg
质证明	fimgg
质量有	ggigg
质量有问	ggigg
质量的	ggegg
质量的事	ggegg
质量部	jmmgg
购今	ggfgj
购今年	ggfgj
购今年没	ggfgj
贴目	jgigg
贴目录	jgigg
贴目录的	jgigg
贴着	ggfig
贴着线	ggfig
贵0	ggehg
贵一点	ggfig
贵两	gggig
贵两千	gggig
贵多	ggfgg
贵多少	ggfgg
贵多少我	ggfgg
贵月	gfggi
贵月底	gfggi
贵月底回	gfggi
费一	ggigg
费一个	ggigg
费一个月	ggigg
费合	egngg
费合同	egngg
费合同里	egngg
费我	ifhgg
费用周	figgg
费用周五	figgg
费用我	giggg
费用我们	giggg
费用算	ggggj
费用算谁	ggggj
费电	ggfig
费的	igfgg
费的钱	figgg
费的钱我	figgg
赁	fgfgg
资料是	ggkgg
资料是你	ggkgg
资料里	gggig
资料里没	gggig
赔偿	fjigg
赖	geggg
赖经	geggg
赖经理	geggg
走了两	gffgi
走了两个	gffgi
走他	fgegk
走他们	fgegk
走他们流	fgegk
走原	ggfig
走原来	ggfig
走原来的	ggfig
走合	ngegg
走合同	ngegg
走完	kffgg
走廊	gighg
走廊的	gighg
走廊的人	gighg
走明	gfgfg
走明线	gfgdf
走明线槽	gfgdf
走架	ggfig
走架空	ggfig
走流	ggegg
走流程	ggegg
走流程至	ggegg
走的量	giggg
走线	gggig
走线孔	gggig
走维	jgegg
走维修	jgegg
走维修基	jgegg
走采	ggggj
走采购	ggggj
赶不	gfggi
赶不上	gfggi
赶不上就	gghgj
赶得	gbfgi
赶得上	gbfgi
赶得上但	ggfgi
赶紧	dkdgg
起回	geggg
起回您	fcggg
起垄	gihgg
起来	ffkhg
起码十	kgigg
起码十二	kgigg
起码放	gggig
起码放八	gggig
起答	giggg
起答复	giggg
起答复您	giggg
起草	dkfgg
超卖率	gggig
超卖率大	gggig
超时没	gghig
超时没有	gghig
超百	ggigg
超百分	ggigg
超百分之	ggigg
超过一秒	ggfig
趟	figgg
跑八	ggigg
跑八千	ggigg
跑满	ifegg
距离	gggig
距离会	gggig
距离会远	gggig
跟他说了	jifgg
跟你们报	fgigg
跟你们没	fgjgg
跟你对	igggg
跟你对接	igggg
跟公	giggg
跟公司	giggg
跟公司要	gkfgg
跟厂	fjggg
跟域	gfgig
跟域控	gfgig
跟域控走	gfgig
跟大	fdkgg
跟大家	fdkgg
跟大家说	fdngg
跟成	figgg
跟成都	figgg
跟成都那	figgg
跟我	giigg
跟我手	ggigg
跟我手裁	ggigg
跟我讲	inigg
跟我闹	ggigg
跟我闹怎	ggigg
跟房	jgegg
跟房务	jgegg
跟房务抢	lgfgg
跟房务磨	ggegg
跟招	fgigg
跟招商	fgigg
跟招商局	fgigg
跟林	ifggg
跟林工	ifggg
跟林工对	ifggg
跟老板合	giggg
跟财	jdfgg
跟财务	jdfgg
跟阿	gfggi
跟阿贵	gfggi
跟隔	igfgg
跟隔壁	igfgg
跟隔壁借	igfgg
跟领	figgg
跟领导	figgg
跟领导请	giggg
跨	gfffg
跨过	gfffg
跨过去	gfffg
路之	ggcgg
路之前	ggcgg
路之前必	ggcgg
路十	ggcgg
路十月	ggcgg
路十月封	ggcgg
路是	gggig
路是你	gggig
路是你们	gggig
路白	ggfgi
路白天	ggfgi
路白天限	ggfgi
路那	ggfig
路那段	ggfig
路那段归	ggfig
踪	ggigg
身	giggg
身份	ilfgg
身份证	ilfgg
躲	gkfhg
车上	gjggf
车上有	gjggf
车撞	fgigg
车撞了	fgigg
车撞了一	fgigg
车牌	ffjgg
车要	ggfgi
车要八	ggfgi
车要八十	ggfgi
车间层	gggig
车间层高	gggig
车间有	ggihg
轨道歪	fgigg
轨道歪了	fgigg
转换报	gjgff
转换报告	gjgff
轮不	fgegg
轮不过	fgegg
轮不过来	fgegg
轴	ggihg
载	highg
辅	iiehg
辊子要	ggfig
辊子要多	ggfig
辑	ggfig
辑能	ggfig
辑能看	ggfig
辑能看出	ggfig
辛	fbfgg
辛苦	fbfgg
边两	kffgh
边也	ggfgg
边也在	ggfgg
边也在用	ggfgg
边会	ggggi
边会喷	ggggi
边会喷涂	ggggi
边保	fgegg
边保安	fgegg
边保安只	fgegg
边先	lffgg
边先画	igfgg
边先画个	igfgg
边就两	gffgi
边就两个	gffgi
边我	kecgg
边我下	ifggg
边我下周	ifggg
边把	ggfig
边把原	ggfig
边把原字	ggfig
边月	fffgg
边沙	ggfig
边沙尘	ggfig
边沙尘大	ggfig
边沟	figgg
边沟通	figgg
边点	gggig
边点头	gggig
边的账	fgegg
边的账不	fgegg
边能	gdghg
达梦我	gggig
达梦我们	gggig
过一秒	ggfig
过一秒自	ggfig
过两次	fgigg
过两次修	fgigg
过了	igggg
过了再	fgjgg
过了再付	fgjgg
过了我	lgcgg
过去	giggg
过吊	ggfgi
过吊篮	ggfgi
过吊篮只	ggfgi
过完	fgigg
过完双	fgigg
过完双十	fgigg
过就	fgigg
过就是	fgigg
过就是明	fgigg
过广	fgjgg
过广东	fgjgg
过广东那	fgjgg
过期	hjjgg
过杀主	gggig
过杀主要	gggig
过杀我	gigfg
过杀我保	gigfg
过滤器厂	ggfgi
过现场的	ggigg
过老	gggig
过老系	gggig
过老系统	gggig
过路	ggfig
过路那	ggfig
过路那段	ggfig
过这	ggfgg
过这系	ggfgg
过这系统	ggfgg
运营商	hgfgh
运营商说	igegg
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
还差五	giggi
还差五台	giggi
还得再	ggfgi
还得再办	ggfgi
还是	jfggg
还有0	egigg
还有一条	ggigg
还有他	fgegg
还有会	fgegg
还有冷	ggegg
还有冷媒	ggegg
还有尾	fgjgg
还有尾款	fgjgg
还有性	gghig
还有性能	gghig
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
这三	kjhgg
这个他	mfggg
这个先	fgjgg
这个先说	fgjgg
这个得	ggfig
这个得您	ggfig
这个我回	figgg
这个我得	gefgg
这个我报	figgg
这个我查	gighg
这个我要	fnggg
这个报	ggigg
这个报价	ggigg
这个月十	gffgi
这个月底	jffgg
这个月的	ehigg
这个的	gfggh
这个的是	gfggh
这个礼	hgjgg
这个礼拜	hgjgg
这个窗	fgigg
这个窗口	fgigg
这个简	gigfg
这个简单	gigfg
这个谁出	ggjgg
这个谁核	ggffg
这么干	ggfge
这么干下	ggfge
这么说	ffjgg
这么说的	ffjgg
这儿的	fgigj
这儿的问	fgigj
这叫	ggfff
这叫什	ggfff
这叫什么	ggfff
这周三	figgg
这周三给	figgg
这周做	gjgfg
这周做完	gigfg
这周四	jjggg
这周四打	figgg
这周四给	ljggg
这周定不	fgfgg
这周改	gkgkg
这周改掉	gkgkg
这周末	fffgg
这周末吧	fffgg
这周给	heggg
这是红	ggegg
这是红头	ggegg
这条我	fcggg
这条我一	fcggg
这样可	fgegf
这样可以	fgegf
这次我	ihfgg
这次我来	jffgg
这系	ggfgg
这系统	ggfgg
这系统等	ggfgg
这边两	kffgh
这边会	ggggi
这边会喷	ggggi
这边保	fgegg
这边保安	fgegg
这边先	ngfgg
这边先画	igfgg
这边就两	gffgi
进不	igfgh
进不去	kgegh
进不来	ggfgi
进厂	kgfgg
进厂要	kgfgg
进厂要提	kgfgg
进场	fnmgg
进度	gfigg
进度款	gfjgg
进来带	gggig
进来带油	gggig
远一	gggig
远一点	gggig
远程改	figfg
远程改好	figfg
连着	ggggi
连着上	ggggi
连着上人	ggggi
迟	feghg
迟一	fehgg
迟两	ggfig
迟两百	ggfig
迟两百毫	ggfig
追	fgkgg
追踪	fgkgg
退回	fgmgg
退回来	fgmgg
退回来了	fgmgg
送一	gjegg
送一个	gfdgg
送不起	gifgg
送到	fqggg
送松	fgigg
送松布	fgigg
送松布机	fgigg
送真	gifgg
送真送	gifgg
送真送不	gifgg
送过来	figgg
适配	ggihg
适配了	gggig
适配了0	gggig
选	kgehg
递	niegg
递上	qkegg
递上去	qkegg
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
道歪	fgigg
道歪了	fgigg
避	ghggi
避开	ghggi
避开黄	giggj
避开黄金	giggj
邢老	ffkgg
邢老板	ffkgg
那0台	gffgh
那一	ghegg
那一台	ggfgg
那一台老	ggfgg
那一面	ggfgg
那三	ggggj
那三楼	ggggj
那三楼得	ggggj
那不是	ggegg
那不是来	ggegg
那个p	ggigg
那个pd	ggigg
那个了	giggg
那个厂	ggegg
那个厂家	ggegg
那个回	gggig
那个回路	gggig
那个年	ggjgg
那个支	ggfig
那个支架	ggfig
那个是	geggg
那个漏	fgegg
那么小	ggigg
那么小的	ggigg
那二	ghhgj
那二十	ghhgj
那二十二	gjggk
那二十几	gfffj
那今	gdfgg
那份我	ggfgj
那份我改	ggfgj
那你今	fifgg
那你今晚	fifgg
那你加	ggeff
那你加人	ggeff
那你给	keggg
那你给我	keggg
那你说	ggfgg
那你说几	ggfgg
那儿勉	gggig
那儿勉强	gggig
那先装	ggegg
那先装灌	ggegg
那几个	ggigg
那几个学	ggegg
那半	ggigg
那半天	ggigg
那半天放	ggigg
那单	ffegg
那只有	ggfgi
那只有一	ggfgi
那只能先	ggggi
那只能走	ggfig
那叫慢	ggigg
那叫慢充	ggigg
那台旧	ggfgi
那台旧款	ggfgi
那四十台	ggegg
那天花	igfgg
那天花我	igfgg
那家不太	igfgg
那家备	giggi
那家备的	giggi
那家酒	ggigg
那家酒店	ggigg
那尚	giggg
那尚工	giggg
那尚工出	giggg
那就从	gjggh
那就从外	gighg
那就从苏	gkfgi
那就十五	jffgg
那就吹	ggkgg
那就吹洗	ggkgg
那就周	fYfgg
那就改	gggig
那就改成	gggig
那就用	ggggi
那就用静	ggggi
那就给	fgkgg
那就给承	fgkgg
那就讲	fgeff
那就讲去	fgeff
那层	gggig
那层够	gggig
那层够不	gggig
那帮	fifgg
那帮人	fifgg
那得从	ggfgi
那得从别	ggfgi
那得看	ggfeg
那得看检	ggfeg
那必	ggcgg
那必须	ggcgg
那必须你	ggbfg
那必须换	ggegg
那我买	ggjgg
那我买它	ggjgg
那我今晚	ghggf
那我们就	gdggg
那我先	lhdgg
那我十	gjggf
那我十八	gjggf
那我去	fcgfe
那我去问	fcgfe
那我明	ckggg
那我明天	ckggg
那我跟	bgggg
那批	jfjgg
那换侧	gggig
那换侧装	gggig
那新	gfgjg
那新版	gfgjg
那新版就	gfgjg
那是演	gfgig
那是演示	gfgig
那条路	ggfgi
那条路白	ggfgi
那款	ghgig
那款吹	gfgig
那款吹不	gfgig
那款新	gggjg
那款新证	gggjg
那段	ggfig
那段归	ggfig
那段归村	ggfig
那空	gkggg
那空压	gkggg
那空压机	gkggg
那能	ggegg
那能不	ggegg
那能不能	ggegg
那要么灌	gfffg
那要加	gfgjg
那要加一	gfgjg
那走	gfgfg
那走明	gfgdf
那走明线	gfgdf
那跟	ggigg
那跟我	ggigg
那跟我手	ggigg
那边也	ggfgg
那边也在	ggfgg
那边我	kecgg
那边我下	ifggg
那边把	ggfig
那边把原	ggfig
那边沙	ggfig
那边沙尘	ggfig
那边沟	figgg
那边沟通	figgg
那边点	gggig
那边点头	gggig
那边能	gdghg
那还	ggegg
那还叫	ggegg
那还叫上	ggegg
那里	ggegg
那里可	ggegg
那里可以	ggegg
那间	fgfgg
那间是	fgfgg
那间是改	fgfgg
邮	ihhgg
邮件	lhjgg
邮箱	fhfgg
邱	fgfgg
邱老	fgfgg
邱老师	gigfg
邱老师您	gigfg
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
部切	gfggi
部切换	gfggi
部没	fglgg
部没钱	fglgg
部没钱的	fglgg
部说	mgdgg
部说了	hgegg
部说了算	hgegg
都不批	ggfgj
都不能拖	ggigh
都到	ggigh
都到0	ggigh
都到0月	ggigh
都在十	ggggi
都在十堰	ggggi
都在病	igfgg
都在病房	igfgg
都定了	fgigg
都抽	ggigg
都抽不	ggigg
都抽不出	ggigg
都排	ggegg
都排满	ggegg
都排满了	ggegg
都是	fgigg
都有	efigg
都没有	gggig
都漏	ggegg
都漏完	ggegg
都漏完了	ggegg
都看	fgegg
都认	gggeg
都说	gjgfg
都说看	gjgfg
都说看不	gjgfg
都请好	fgigg
都请好了	fgigg
都还	gfffj
都还没	gfffj
都还没给	gfffj
都那	figgg
都那边	figgg
都那边沟	figgg
配一	ngehg
配了	gggig
配了0	gggig
配了0版	gggig
配电箱	ggfjg
配电箱满	ggfjg
酒店人	ggigg
酒店人家	ggigg
酬	gfrgg
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
释到	ggfgg
释到嗓	ggfgg
释到嗓子	ggfgg
里一共十	gjfgh
里不行	ggjgg
里两	gjgfg
里两家	gjgfg
里两家都	gjgfg
里只	gfihg
里可	ggegg
里可以	ggegg
里可以到	ggegg
里头可	ggfgg
里头可没	ggfgg
里头有	ggekg
里头有消	ggekg
里挪	gjggj
里施	fgegg
里施工	fgegg
里施工要	fgegg
里有一	gighg
里来	gighg
里来了	gighg
里没信	gggig
里没信号	gggig
里没写	fgjhg
里没写我	egngg
里没有啊	ggigg
里现在是	gggig
里能	ggegk
里能买	ggegk
里要来	ggjgg
里要来看	ggjgg
里说	kgfgh
里说十	gjfgh
里说十一	gjfgh
里面大	ggfig
里面大概	ggfig
重一	ggfig
重一点	ggfig
重做	jhfhg
重做没	gggig
重做没问	gggig
重写	figfg
重新拆	gkggg
重新标	gigfg
重新标一	gigfg
重新注	igfgg
重新注册	igfgg
重点	ggggi
重点病	ggggi
重点病区	ggggi
量下	iefhg
量可	fgigg
量可以	fgigg
量大	ggihg
量挪	giggi
量挪过	giggi
量挪过来	giggi
量掉三	ggjgg
量掉三成	ggjgg
量有	ggigg
量有问	ggigg
量有问题	ggigg
量的	ggegg
量的事	ggegg
量的事我	ggegg
量部	jmmgg
金周	ghggi
金检	gggig
金检做	gggig
金检做不	gggig
钉	fcfgg
钟变	gggig
钟变成	gggig
钟变成六	gggig
钟头算	ggigh
钟头算要	ggigh
钟局	gfggg
钟是	gfgfg
钟是双	gfgfg
钟是双组	gfgfg
钢夹	gggig
钢夹芯	gggig
钢夹芯板	gggig
钢架跨	gfffg
钢架跨过	gfffg
钱不能合	ggegg
钱我们	gdggg
钱我们出	gdggg
钱我这	figgg
钱我这周	figgg
钱的先	ggegg
钱的先放	ggegg
钱的条	giggg
钱的条款	giggg
钱的那	ggegg
钱的那几	ggegg
钱算	ggjgg
钱算在	gglgg
钱算在质	gglgg
钱算谁	ggigg
钱算谁的	ggigg
铺	giggg
铺好	gggig
铺好以	gggig
铺好以后	gggig
销	fgjgg
锅	effgg
锅了	ffegg
锈钢夹	gggig
锈钢夹芯	gggig
错了	ggegg
错了八	ggegg
错了八千	ggegg
错过	fgigg
错过就	fgigg
错过就是	fgigg
长今	fmfgg
长今天	fmfgg
长太	gcfgg
长您	giggg
长您别	gkfgg
长您别急	gkfgg
长您把	gfggg
长您把七	gfggg
长答	kkegg
长答应	ondgg
长要	flghg
长要的	flghg
长讲	fjjgg
长说得	ggfeg
长说得对	ggfeg
长那	ifggg
长那边	ifggg
长那边我	ifggg
门你	fgjgg
门你拉	fgjgg
门你拉走	fgjgg
门关	ggigg
门关不	ggigg
门关不严	ggigg
门口那	ggfgi
门口那条	ggfgi
门可	igfgg
门可以	igfgg
门禁	feegg
门缝	gighg
门缝大	gighg
门要	igfgg
门要跟	igfgg
门要跟隔	igfgg
门限	ggfgi
门限高	ggfgi
门限高四	ggfgi
问一下	giggg
问下	gijgh
问下市	gjggj
问下市场	gjggj
问个	fgkgg
问个最	fgkgg
问个最要	fgkgg
问了	ghlhg
问我	gglgg
问能	ffagg
问能不	gfZgg
问能不能	gfZgg
问财	gkggg
问财务	gkggg
问过广	fgjgg
问过广东	fgjgg
问问	figgg
问题是	fgigj
问题是脚	fgigj
问题没	ggkgg
问题没解	ggkgg
问题的	hefgg
间下	gigfg
间下周	gigfg
间下周二	gigfg
间会从	gggig
间会从四	gggig
间作	ggegg
间作业	ggegg
间作业证	ggegg
间可	gggig
间可以	gggig
间可以降	gggig
间就	ggegg
间就四	ggegg
间就四个	ggegg
间层	gggig
间层高	gggig
间层高四	gggig
间已	lgfgg
间已经	lgfgg
间已经是	lgfgg
间带	ggfjg
间带不	ggfjg
间带不动	ggfjg
间才	ggigg
间才两	ggigg
间才两千	ggigg
间教	ggfig
间教室	ggfig
间教室多	ggfjg
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
防报	kgfgg
防报备	kgfgg
防爆呢	ggfgg
防爆的	ggfig
防爆证要	ggigg
防管	ggekg
防那	gggig
防那边	gggig
防那边点	gggig
防雾	ggfig
防雾的	ggfig
防雾的屏	ggfig
阿贵月	gfggi
阿贵月底	gfggi
附	gfiig
附件	ggfig
附件在	ggfig
附件在n	ggekg
降0	jgggg
降到	gihhg
降到0分	gggig
降级	gghig
限是	ggigg
限是一	ggigg
限是一百	ggigg
限空	ggegg
限空间	ggegg
限空间作	ggegg
限货	ggfgi
限货车	ggfgi
限购	gggig
限高	ggfgi
限高四	ggfgi
限高四米	ggfgi
院	ggigg
院长的	ggfgg
院长的意	ggfgg
险评估写	ggfgj
险评估我	figfg
陪	kfegg
随便	gfeig
随便打	ggejg
随便打孔	ggejg
隔三	ggegg
隔三天	ggegg
隔三天才	ggegg
隔壁借	igfgg
隔壁借道	igfgg
障	ggegg
集团	ghigg
集成	gkggg
零件	gggig
零件进	gggig
零件进来	gggig
零八	ggfgg
零八年	ggfgg
零八年的	ggfgg
雾的	ggfig
雾的屏	ggfig
雾的屏厚	ggfig
需求我	gfggg
需求我们	gfggg
露	fgjgg
非	gdggh
靠x	gggig
靠x光	gggig
面不平	ggfgg
面大	ggfig
面大概	ggfig
面大概有	ggfig
面才	fgigj
面才装	fgigj
面才装了	fgigj
面有消	ggejg
面有消防	ggejg
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
韦主	ffjgg
韦主任	ffjgg
韩	gfigg
音有	ggjgg
音有的	ggjgg
音有的是	ggjgg
音盒	ggfgf
音距	gggig
音距离	gggig
音距离会	gggig
页	giggg
顶刚	ggigg
顶刚封	ggigg
顶多二	ggggi
顶多二十	ggggi
顶我	ggigg
顶我可	ggigg
顶我可不	ggigg
顶盖	gggig
顶盖打	gggig
顶盖打开	gggig
项目批	fgigg
项目批的	fgigg
顺丰	iffgg
须上	ggfgg
须上来	ggcgg
须交	ggigg
须你	ggbfg
须你们	ggbfg
须你们出	ggbfg
须换	ggegg
预埋件	ggfgi
预埋件偏	ggfgi
预审系	gfggg
预审系统	gfggg
预算	fgkgg
领导请	giggg
领导请示	giggg
领导都	fgigg
领导都请	fgigg
颗	kgfgg
题是	fgigj
题是脚	fgigj
题是脚手	fgigj
题没	ggkgg
题没解	ggkgg
题没解决	ggkgg
题的	hefgg
颜工	gggig
风季	ggegg
风季七	ggegg
风季七月	ggegg
飘	eflgg
飞	giggg
飞检	femgg
食堂刷	jgfgg
食堂刷我	jgfgg
食堂窗	ggghi
食堂窗口	ggghi
餐	ddfgg
饭卡等	ggigg
饭卡等于	ggigg
饭算哪	gfgff
饭算哪个	gfgff
饭算我	fgffg
饭算我的	fgffg
饶	gkggg
饶工	gkggg
饶工出	gkggg
馆	nqjgg
馆长	nqjgg
首	gjigg
首付	gojgg
马上	figgg
驻场一	kkfgg
驻场延	gfgff
驻场延期	gfgff
骂了	ggegg
骂了一	ggegg
骂了一个	ggegg
骂倒	ggegg
骂倒不	ggegg
骂倒不至	ggegg
验证	ggigg
验证就	ggigg
验证就得	ggigg
骨	ggfgi
骨预	ggfgi
骨预埋	ggfgi
骨预埋件	ggfgi
高低	ggfgg
高低差	ggfgg
高低差有	ggfgg
高危我	gkgkg
高危我们	gkgkg
高四米二	gggig
高峰处	gghig
高峰处方	gghig
高峰大	ggigg
高峰大概	ggigg
鲍	fdggg
鲍工	fbggg
鲍经	gdfgg
鲍经理	gdfgg
麦主	ffZgg
麦主任	ffZgg
麦之	gggfg
麦之后	gggfg
麦之后后	gggfg
麦的	figgg
麦的费	figgg
麦的费用	figgg
麻	gfjgg
麻烦	gfigg
黄金	ghggi
黄金周	ghggi
黑	ggegg
齐	gfcgg
龙门	fgkhg
龙骨	ggfgi
龙骨预	ggfgi
龙骨预埋	ggfgi
`;
export const LINE_RUNS_EN = `
0 a	hfkgg
0 a month	ifjgg
0 an	ggigg
0 an hour	ggigg
0 and	fgcgg
0 and 0	fgcgg
0 are	gggig
0 are out	gggig
0 centimeters	ggfig
0 centimeters out	ggfig
0 date	giggg
0 date in	giggg
0 days	feigg
0 days is	ggigg
0 if	gfggg
0 if we	gfggg
0 is	fdigj
0 is the	eekgg
0 is what	fdggm
0 kilos	ggdgg
0 kilos heavier	ggdgg
0 loaners	efYgg
0 milliseconds	ggfig
0 milliseconds, but	ggfig
0 minutes	fgegg
0 opened	ggfig
0 opened on	ggfig
0 percent	ggigg
0 percent and	ggigg
0 percent from	ggigg
0 percent in	gggig
0 percent over	ggigg
0 percent with	ggigg
0 thousand	ggigg
0 thousand a	ggigg
0 times	ggfig
0 times three	ggfig
0 units	fgjgh
0 units before	gfggi
0 with	kfihg
0 with the	ggfig
0, 0	fgdgg
0, bag	ggfig
0, bag is	ggfig
0, the	gggig
0, the string	gggig
0,0	hgkgg
0k	gfigg
0k a	fffgg
0k and	fglgg
0nd	gefgh
0st works	gfggi
0th	igggg
0th if	ielgg
0x	fgigg
0x fees	fgjgg
a 0	ifkgh
a change	ggegk
a change control	ggegk
a clamp	ggegg
a clamp gripper	ggegg
a fifteen	gfgig
a fifteen minute	gfgig
a month	ifjgg
a new	gggih
a new hire	gggfi
a new historian	ggfjg
a new location	gggkg
a protocol	ggfig
a protocol converter	ggfig
a roll	jffgg
a roll of	jffgg
a screen	ggjfg
a screen with	ggjfg
a second	gfehg
a second ssid	ggfig
a security	gggkg
a security review	gggkg
a service	gfgig
a service account	gfgig
a side	figgg
a side by	figgg
a trial	gjggg
a waste	ggigg
a week	fgigg
a year and	ggigg
about the	geigg
acceptable	ggigg
acceptable for	ggigg
acceptable for us	ggigg
account	iffhg
account by	kefgg
account by monday	kefgg
accounts	ggffh
accounts this	ggeff
accounts this week	ggeff
accounts took	ggffj
accounts took five	ggffj
afternoon	fjfgg
again	efngg
agenda for	ifggg
agenda for september	ifggg
agree	ggfig
agree to	ggfig
agree to a	ggfig
aisle	iffgg
aisle this	jefgg
aisle this week	jefgg
aisles	gffjf
aisles nine	gffjf
aisles nine to	gffjf
aled	ggggi
aled, who	ggggi
aled, who runs	ggggi
already	ffjgg
also	ggihh
also only	ggfgi
also only have	ggfgi
also the	ggjih
also the floor	gfgng
also the resistive	ggfgj
also wants	dgegg
also your	ggggi
also your competitor	ggigg
also your vpn	ggffj
an answer	fpfgg
an fda	fgkgg
an fda inspection	fgkgg
an hour	ggigg
an hour, i	ggigg
an hsm	gggig
an hsm slot	gggig
an inverter	ggigg
an outsourcing	gggkg
an outsourcing notification	gggkg
and 0	fgcgg
and aled	ggggi
and aled, who	ggggi
and august	ggfgi
and august they	ggfgi
and come	ggegg
and come back	ggegg
and firewall	ggfig
and firewall port	ggfig
and he	efqgg
and i'll hold	figgg
and it costs	gggig
and it was	ggigg
and nobody	ggigg
and nobody told	ggigg
and scada	ggfjg
and scada, we	ggfjg
and send	fkggg
and send it	fkggg
and the backfill	gffgj
and the casters	gffjf
and the exit	gihgg
and the fence	ggfig
and the old	ggigg
and the other	gfggi
and there	gffjf
and there are	gffjf
and thirty	ggkfg
and thirty percent	ggkfg
and training	ggigg
and training must	ggigg
and who	ggkgg
and who pays	ggkgg
and you're	ggigg
and you're at	ggigg
and your	ggigg
and your simulation	ggigg
annual	fgogg
answer	fpfgg
anyone	ggefg
anyone eating	ggefg
anyone eating these	ggefg
anything	ffhhg
are at	ggfig
are at 0	ggfig
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
are ten	gffig
are ten percent	gffig
are wifi	gffjf
are wifi dead	gffjf
as	mfcgg
ask	fmfgg
at	ffjgg
at 0	ffkgg
at least	ggegk
at least eight	ggegk
at our	ggfjg
at our end	ggfjg
at the	fgkgg
at the leeds	ggigg
aug	jfegg
aug 0	jfegg
august they	ggfgi
august they are	ggfgi
availability	ggigg
availability guarantee	ggigg
availability guarantee is	ggigg
away	geggg
back	fgigg
back on the	ghjgg
back the	ggjfg
back the last	ggjfg
back to	fhjgg
back to you	figgg
backfill	gffgj
backfill starts	gffgj
backfill starts in	gffgj
backwards	ggbgg
bag	ggfig
bag is	ggfig
bag is 0	ggfig
bags are	gffig
bags are ten	gffig
banking	gfggi
banking, she	gfggi
banking, she is	gfggi
batch	gfehg
batch, not	gfgig
batch, not per	gfgig
be live at	ggigg
be on	ggigg
be on site	ggigg
because the	ggigg
because the gripper	ggigg
before	hgfgg
before peak, that's	ggigg
before peak, the	gfggi
before that	ggegg
before that, don't	ggegg
before the	lhfgg
behind	gffjf
behind aisles	gffjf
behind aisles nine	gffjf
below	gggjg
below minus	gggjg
below minus ten	gggjg
best	gfgig
best i	gfgig
best i can	gfgig
biscuits	ggefg
bites is	ggigg
bites is i	ggigg
blocks	ggigg
blocks us	ggigg
blocks us is	ggigg
board	gfjgg
board saw	ggigg
board's	ifggg
board's agenda	ifggg
board's agenda for	ifggg
booked until july	gfggi
boss	fgpgg
both	flfgg
bother	ggegg
bother coming	ggegg
bother coming until	ggegg
bothers	fgffg
bothers me	fgffg
box	ggfig
box still	ggfjg
box still pushes	ggfjg
branch	ggifg
branch screens	ggifg
branch screens must	ggifg
break	neegg
break it	geggg
break it down	geggg
budget	ggigg
budget is	fgigg
budget is 0	fgigg
build	ggfgg
but	ffkgg
but only	ggfig
but only if	ggfig
but the	fdlgg
but then	ggfig
but then the	ggfig
but we	fgkgg
but your	ggfig
but your security	ggfig
by aug	jfegg
by aug 0	jfegg
by end	ggjgg
by end of	ggjgg
by friday	hjfgg
by friday, with	glfff
by june	gfggi
by june 0	gfggi
by monday	giggg
by next	igggg
by next tuesday	jffgg
by side	figgg
by side by	figgg
by the	neegg
by thursday	figgg
call	ekggg
called	fftgg
callum	pdcgg
came	egngg
can break	geggg
can break it	geggg
can change	ggfig
can change the	ggfig
can commit	fjggg
can commit to	fjggg
can do	gefgi
can do 0	gfggi
can do is	gfgig
can hold	gjggg
can hold two	gjggg
can see	ggigg
can see production	ggigg
can switch	ggfjg
can switch on	ggfjg
can't go	ggbgg
can't go backwards	ggbgg
can't speed	fgegg
can't speed that	fgegg
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
cfo	ggigg
change control	hgfgi
change control this	jfggg
change control, that's	ggegk
change the scanner	ggfig
changed the	gffig
changed the film	gffig
changes	mgegg
changes go	mgegg
changes go through	mgegg
chargers	ggffl
chargers are	ggffl
chargers are fourteen	ggffl
check	gjggg
check if	gjggg
check if we	gjggg
ciso	dikgg
clamp gripper	ggegg
clamp gripper is	ggdgg
clamp is	ggfgi
clamp is six	ggfgi
clamp we	ggfig
clamp we are	ggfig
clause	fikgg
clause on	gkggf
clause on june	gkggf
clause, 0	ggigg
clause, 0 days	ggigg
closed	ggfgi
coffee	fffgg
come	gifgg
come back	gifgg
come back on	gkggf
come back to	giggg
coming	ggegg
coming until	ggegg
coming until february	ggegg
commissioning	ggggi
commissioning, is	ggggi
commissioning, is off	ggggi
commit	fjggg
commit to	fjggg
commit to 0	gfggg
competitor	ggigg
competitor labnest	ggigg
competitor labnest quoted	ggigg
complained	fftgg
confirm	igfgg
confirm the	giggg
confirm the 0	giggg
consultant	gfggi
consultant who	gfggi
consultant who knows	gfggi
contract said	ggigg
contract said 0	ggigg
control	hgfgi
control this	jfggg
control this week	jfggg
control, that's	ggegk
control, that's at	ggegk
converter and	ggfig
converter and firewall	ggfig
core	gfggi
core banking	gfggi
core banking, she	gfggi
corporate	mgegg
corporate, figure	mgegg
corporate, figure three	mgegg
costs	gggig
costs about	gggig
costs about 0	gggig
could	gffgg
could hang	ggfig
could hang our	ggfig
cradle	lebgg
credit	gkggf
credit and	gkggf
credit and the	gkggf
crew	ggigg
crew nine	ggigg
crew nine days	ggigg
crews	ggfgi
crews for	ggfgi
crews for eleven	ggfgi
customer,managed	ggfjg
customer,managed keys	ggfjg
data center	gggkg
data center without	gggkg
data sits	ggfig
data sits in	ggfig
database	gfgig
database, read	gfgig
database, read only	gfgig
date in	giggg
date in writing	giggg
day	kffgg
days a	gglgf
days a week	gglgf
days is	ggigg
days is too	ggigg
days to	ggigg
days to replace	ggigg
dead	fflig
dead spots	gffjf
dead spots behind	gffjf
demo	fpegg
did remote	ggigg
did remote last	ggigg
director and	giggg
director and come	giggg
distance	ggfig
distance grows	ggfig
distance grows and	ggfig
do 0	gfggi
do 0 units	gfggi
do is	gfgig
do is a	gfgig
does	ggegg
does the	ggegg
does the robot	ggegg
don't bother	ggegg
don't bother coming	ggegg
don't use	ggbgg
don't use nfc	ggbgg
done	flagg
down	geggg
dr	fedgg
draft	fifgg
drop	feegg
drop the	fcegg
dropped bags	ggigg
dropped it	fgdff
dropped it quietly	fgdff
dublin	gggjg
dublin is	gggkg
dublin is a	gggkg
dublin region	ggfig
dublin region, not	ggfig
each	ffmhg
eating	ggefg
eating these	ggefg
eating these biscuits	ggefg
eight	ggfhi
eight millimetres	gffjf
eight millimetres and	gffjf
eight weeks	ggegj
eight weeks lead	ggfgj
eighth	ggggi
eighth of	ggggi
eighth of march	ggggi
electronic	gfgig
electronic signatures	gfgig
electronic signatures, today	gfgig
eleven sites	ggfgi
eleven, you	gfffe
eleven, you need	gfffe
end	ggihg
end of	ggjgg
end of may	ggjgg
end of this	figgg
end reads	ggfjg
end reads anything	ggfjg
engineer free	gfggi
engineer free in	gfggi
erp	ggehg
erp this	ggegg
erp this year	ggegg
every joint	jffgg
every joint measured	jffgg
every test	ggigg
every test is	ggigg
exit	gihgg
exit clause	gihgg
exit clause on	gkggf
exit clause, 0	ggigg
explanation	ggigg
extra	gffff
extra warehouse	gffff
extra warehouse licences	gffff
extruder	ggegg
fair	fdfgg
fda	fgkgg
fda inspection	fgkgg
fda inspection in	fgkgg
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
file the	igggg
file the notification	igggg
files work	gffjg
files work for	gffjg
filler	kfigg
film tomorrow	jffgg
filter	ggfig
filter to	ggfig
filter to 0	ggfig
final	ngegg
finance	ekjgg
fine	hfegg
fine, i'll	ifggg
fine, i'll get	ifggg
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
five	fgfgh
five weeks	ggegi
five weeks is	fgegg
five weeks last	ggffj
fixed	pdcgg
flat files work	gffjg
floor	fgfhg
floor is	ggegg
floor is vibrating	ggegg
for 0 units	ggigg
for a new	gggfi
for a trial	gjggg
for eleven	ggfgi
for eleven sites	ggfgi
for having	gffff
for having us	gffff
for live	gffjg
for live picking	gffjg
for making	gffff
for making time	gffff
for putaway	gffjg
for putaway, not	gffjg
for september	ifggg
for september 0	ifggg
for that	epcgg
for the	fhegg
for the carbon	ggkgg
for three	edggg
for us	ggigg
for us, every	ggigg
for you	epfgg
forty oldest	gfggg
forty robots	ggigg
forty robots and	ggigg
forty,six	ggigg
fourteen	ggfhi
fourteen weeks	ggffl
fourteen weeks out	ggffl
frankfurt	ggfig
free in	gfggi
free in june	gfggi
freeze	fhkgg
friday	hkfgg
friday, with	glfff
friday, with something	glfff
from 0 are	gggig
from italy	ggfgi
from italy, and	ggfgi
from march	ggigg
from march and	ggigg
from me	fjggg
from stock	gjggg
from stock for	gjggg
from the eighth	ggggi
from the extruder	ggegg
full	fgeff
full stop	fgeff
gateways	gfggi
gateways are	gfggi
gateways are on	gfggi
get 0	ggfig
get 0 with	ggfig
get it	fhfgg
get it on	ifggg
get you	kefgg
get you the	kefgg
gets	gefjg
gets installed	gggkg
gets installed in	gggkg
gloves on	ggjfg
go	ifegg
go backwards	ggbgg
go through	iffgg
go through corporate	mgegg
goes	fkggg
goes out	eoggg
goes out tomorrow	gkfgf
going	efggg
good	ffegg
got	ffegg
got eleven	gfffe
got eleven, you	gfffe
got the	ffcgg
great	fhfgg
great, i'll	ekggg
gripper dropped	ggigg
gripper dropped bags	ggigg
gripper is	ggdgg
gripper is 0	ggdgg
gripper won't	gfegg
gripper won't hold	gfegg
grows	ggfig
grows and	ggfig
grows and the	ggfig
guarantee	ggigg
guarantee is	ggigg
guarantee is 0	ggigg
handle	fgegg
handle it	fgegg
hang	ggfig
hang our	ggfig
hang our own	ggfig
has	ggfgg
have an	fgjgg
have an fda	fgkgg
have every	jffgg
have every joint	jffgg
have one	ggggi
have one engineer	gfggi
have one onboarding	gfggi
have one robot	ggfgi
have that	igggg
have that write	igggg
have the	jiegg
have to be	ggigg
have two	ggfgi
have two crews	ggfgi
having	gffff
having us	gffff
he	gfkgh
he also	egbgg
he is	ggfgi
he is on	ggfgi
he said	oehgg
he'd	qeegg
he'll	lecgg
hear from	fjggg
hear from me	fjggg
heavier	ggdgg
her	fhggg
hi	feggg
high	gggfi
high voltage	gggfi
high voltage certification	gggfi
him	ekfgg
hire takes	gggfi
hire takes ten	gggfi
historian	ggfjg
historian in	ggfjg
historian in may	ggfjg
hold the november	figgg
hold two	gjggg
hold two resistive	gjggg
hold, we	gfegg
hold, we need	gfegg
holding	ggjfg
holding back	ggjfg
holding back the	ggjfg
hour	ggigg
hour, i	ggigg
hour, i need	ggigg
hsm slot	gggig
hsm slot on	gggig
i also only	ggfgi
i can break	geggg
i can commit	fjggg
i can do	geghj
i can't	fgegg
i can't speed	fgegg
i come	gkggf
i come back	gkggf
i have one	gfggi
i have that	igggg
i have two	ggfgi
i need	giggg
i need 0	ggigg
i need a	gfgig
i want it	ggigg
i was	ggigg
i was told	ggigg
i'll check	gjggg
i'll check if	gjggg
i'll confirm	igfgg
i'll confirm the	giggg
i'll file	igggg
i'll file the	igggg
i'll get it	giggg
i'll get you	kefgg
i'll have every	jffgg
i'll measure	jefgg
i'll measure the	jefgg
i'll open	jfggg
i'll open the	jfggg
i'll ring	fjggf
i'll ring leeds	fjggf
i'll run	mkggg
i'll run the	mkggg
i'll send	figgg
i'll send you	figgf
i'll ship	jffgg
i'll ship you	jffgg
i'll take	gkggg
i'll take it	giggg
i'll take that	gmfgg
i'm	ggjgg
i'm holding	ggjfg
i'm holding back	ggjfg
i'm not	fglgg
i'm not paying	ggigg
i've	gffgg
i've got	gffgg
i've got eleven	gfffe
if	ifggg
if i	figgg
if i can	figgg
if it	jekgg
if it's	kfegg
if it's not	ggegg
if the data	ggfig
if the gateways	gfggi
if we can	hhkgg
if we swap	gfggg
in august	gehgh
in by	ggjgg
in by end	ggjgg
in february	gfggi
in it	glfff
in july	gegfg
in june and	gfggi
in manila	ggigg
in manila can	ggigg
in may and	gffgj
in may, it	ggfjg
in our	gggig
in our data	gggkg
in query	gggig
in query latency	gggig
in rotterdam	gfggi
in rotterdam until	gfggi
in september	lfhgg
in the	fgjgg
in the dublin	ggfig
in the lab	ggfig
in writing next	giggg
in your	flegg
in your inbox	flegg
inbox	flegg
inbox by	flegg
inspection	fgkgg
inspection in	fgkgg
inspection in september	fgkgg
installed	gggkg
installed in	gggkg
installed in our	gggkg
inverter	ggigg
inverters	gggig
inverters from	gggig
inverters from 0	gggig
invoice	fkhgg
is 0 kilos	ggdgg
is 0 percent	ggigg
is 0 times	ggfig
is 0, bag	ggfig
is a	ggfig
is a fifteen	gfgig
is a new	gggkg
is electronic	gfgig
is electronic signatures	gfgig
is i	ggigg
is i was	ggigg
is not	ggegg
is not what	ggdfg
is off	ggggi
is off six	ggggi
is on paternity	ggfgi
is our	fgegg
is our it	fgegg
is signed	ggigg
is six	ggfgi
is six weeks	ggfgi
is that your	ggigg
is the floor	ggcfg
is the price	ggmfg
is too	ggigg
is too long	ggigg
is vibrating	ggegg
is vibrating from	ggegg
is what	fdggm
is what i	fdggm
issue	mfhgg
issue is	ggmfg
issue is the	ggmfg
it costs	gggig
it costs about	gggig
it down	geggg
it in by	ggjgg
it needs	gggig
it needs an	gggig
it on	lffgg
it only	ggfjg
it only speaks	ggfjg
it quietly	fgdff
it to	feggg
it to him	fbfgg
it to my	giggg
it took	ggigg
it took your	ggigg
it was	ggigg
it was a	ggigg
it's	hfegg
it's not	ggegg
it's not stable	ggegg
it's one	gfgig
it's one signature	gfgig
it, i	fgegg
it, i can't	fgegg
italy	ggfgi
italy, and	ggfgi
italy, and august	ggfgi
its	oeagg
joint	ifigg
joint measured	jffgg
joint measured by	jffgg
july	geggi
july 0	gfggi
july 0 is	fdggm
june and	gfggi
june and the	gfggi
just off	ffegg
just off the	ffegg
k	gfigg
k a	fffgg
k a year	fffgg
k and	fglgg
k for 0	ggigg
keeps	ffegg
keeps tripping	ggegg
keeps tripping too	ggegg
keys	ggfig
keys on	ggfig
keys on, but	ggfig
keys, then	ggfjg
keys, then nobody	ggfjg
kilos	ggdgg
kilos heavier	ggdgg
kit	eoggg
know	ffmgg
knows	fffgh
knows core	gfggi
knows core banking	gfggi
lab	fighg
lab we	ggfig
lab we get	ggfig
labnest	ggigg
labnest quoted	ggigg
labnest quoted 0	ggigg
land	ggegg
lands	kcfgg
lands by	kcfgg
last 0	ggjfg
last 0 percent	ggjfg
last summer	ggigg
last summer it	ggigg
last time and	ggigg
last week	ggigg
last week because	ggigg
last year	ffdgg
latency matters	ggifg
latency matters to	ggifg
lead	gffgi
lead time	gffgi
least	ggegk
least eight	ggegk
least eight weeks	ggegk
leave	ggfgi
leave until	ggfgi
leave until april	ggfgi
leeds first	gegfg
leeds first then	gegfg
leeds may	gggfd
leeds may lend	gggfd
leeds site	ggigg
leeds site before	ggigg
leeds this	fjggf
leeds this afternoon	fjggf
left	gffgj
left in	gffgj
left in may	gffgj
legal	ffcgg
lend	gggfd
lend me	gggfd
lend me three	gggfd
let me start	fgffg
let me take	geggg
let's	lfegg
liability	fgjgg
liability cap	fgjgg
licences	gffff
limit	gfgig
limit is	gfgig
limit is electronic	gfgig
live at	ggigg
live at the	ggigg
live picking	gffjg
live with	fgbgg
load	fgmgg
load under	ggifg
load under two	ggifg
loaners	ehbgg
location	gggkg
location, that	gggkg
location, that means	gggkg
lock	ddjgg
logs	fgkgg
long	ggigg
long, we	ggigg
long, we want	ggigg
lost	fgkgg
lost two	ggigg
lost two shifts	ggigg
making	gffff
making time	gffff
managed	ggfjg
managed keys	ggfjg
managed keys, then	ggfjg
manila	ggigg
manila can	ggigg
manila can see	ggigg
march and	ggigg
march and nobody	ggigg
margin	lgegg
matters	ggifg
matters to	ggifg
matters to us	ggifg
may and	gffgj
may and the	gffgj
may lend	gggfd
may lend me	gggfd
may, it	ggfjg
may, it only	ggfjg
me start	fgffg
me start with	fgffg
me take	geggg
me take this	geggg
me three	gggfd
means	gghig
means 0	ggigg
means 0 an	ggigg
means an	gggkg
means an outsourcing	gggkg
measure	jefgg
measure the	jefgg
measure the aisle	jefgg
measured	jffgg
measured by	jffgg
measured by next	jffgg
menu	fhegg
mid	mffgh
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
minutes	fgegg
modbus	ggfjg
model	fifgg
monday, once	igggg
monday, once i	igggg
month	ifhgg
months	pgdgg
more	ggjhg
more slippery	gffig
more slippery than	gffig
morning	eecgg
move	ggfig
move 0	ggfig
move 0 centimeters	ggfig
must agree	ggfig
must agree to	ggfig
must be	ggigg
must be on	ggigg
must load	ggifg
must load under	ggifg
must move	ggfig
must move 0	ggfig
my director and	giggg
my issue	ggmfg
my issue is	ggmfg
my pickers	ggjfg
my pickers can't	ggjfg
my worry	ggcfg
my worry is	ggcfg
names	fnfgf
names on	figgf
names on thursday	figgf
nd	gefgh
need 0	ggigg
need 0,0	ggigg
need a clamp	gfegg
need a protocol	ggfig
need a service	gfgig
need sixteen	gfffe
need to	ffjgg
needs a	ggegk
needs a change	ggegk
needs an hsm	gggig
network	ggfig
network, but	ggfig
network, but your	ggfig
new	gggih
new hire	gggfi
new hire takes	gggfi
new historian	ggfjg
new historian in	ggfjg
new location	gggkg
new location, that	gggkg
next	higgg
next monday, once	igggg
next tuesday	kefgg
nfc	ggdgg
nfc, fine	ggbgg
nine days	ggigg
nine days to	ggigg
nine to	gffjf
nine to fourteen	gffjf
no explanation	ggigg
nobody	ggjhg
nobody at	ggfjg
nobody at our	ggfjg
nobody told	ggigg
nobody told us	ggigg
not acceptable	ggigg
not acceptable for	ggigg
not for	gffjg
not for live	gffjg
not frankfurt	ggfig
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
nothing	fegig
nothing gets	gggkg
nothing gets installed	gggkg
notification next	igggg
notification next monday	igggg
notification to	gggkg
notification to the	gggkg
november	jgggg
november 0	ggigh
november 0th	fgkgg
november team	figgg
november team until	figgg
now says	ggigg
now says forty	ggigg
october	gemgg
of	ggigg
of 0	fgigg
of film	jffgg
of film tomorrow	jffgg
of march	ggggi
of may	ggigg
of october	ggigg
of production	gggig
of production, so	gggig
of this	figgg
of this month	figgg
off six	ggggi
off six weeks	ggggi
off the	ffegg
off the phone	ffegg
ok	figgg
old contract	ggigg
old contract said	ggigg
oldest	gfggg
on 0, the	gggig
on both	fmfgg
on customer	ggfjg
on customer,managed	ggfjg
on eight	ggfgj
on eight weeks	ggfgj
on june	giggg
on june 0	giggg
on paternity	ggfgi
on paternity leave	ggfgi
on response	ggfgi
on response time	ggfgi
on rollout	gfggi
on rollout, i	gfggi
on signature	ggkfg
on signature, no	ggkfg
on site by	gfggi
on site, we	ggigg
on staffing	gfggi
on staffing, i	gfggi
on that	fcdgg
on the 0	nkhgg
on the credit	gkggf
on the database	gfgig
on the review	ifggg
on the roadmap	fgigg
on thursday	figgf
on your	gggig
on your side	gggig
on, but	ggfig
on, but only	ggfig
onboarding	gfggi
onboarding consultant	gfggi
onboarding consultant who	gfggi
one engineer	gfggi
one engineer free	gfggi
one left	gffgj
one left in	gffgj
one onboarding	gfggi
one onboarding consultant	gfggi
one page	gkfgf
one robot	ggfgi
one robot programmer	ggfgi
one signature	gfgig
one signature per	gfgig
one that	ggigg
one that blocks	ggigg
only have	ggfgi
only have one	ggfgi
only speaks	ggfjg
only speaks opc	ggfjg
only two people	fgegg
only, and	gfgig
only, and i	gfgig
opc	ggfjg
opc ua	ggfjg
opc ua, your	ggfjg
open	hfkgg
open the	jfggg
open the change	jfggg
opened on	ggfig
opened on your	ggfig
or	ffigg
order	gffgg
order the	ggeff
order the vpn	ggeff
other	jfggh
other one	gffgj
other one left	gffgj
other two	gfggi
other two are	gfggi
our data	gggkg
our data center	gggkg
our end	ggfjg
our end reads	ggfjg
our it	fgegg
our it, i	fgegg
our own	ggfig
our own network	ggfig
our safety	ggegg
our safety scanner	ggegg
out	figgg
out of production	gggig
out tomorrow	gkfgf
out tomorrow, one	gkfgf
outsourcing	gggkg
outsourcing notification	gggkg
outsourcing notification to	gggkg
over eight	gffjf
over eight millimetres	gffjf
over what	ggigg
over what the	ggigg
own	nfehg
own network	ggfig
own network, but	ggfig
page	gkfgf
panel	fffig
panel won't	gggjg
panel won't work	gggjg
part	fglgg
paternity	ggfgi
paternity leave	ggfgi
paternity leave until	ggfgi
payload	ggfig
payload is	ggfig
payload is 0	ggfig
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
people	ggfhg
people handle	fgegg
people handle it	fgegg
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
percent in	gggig
percent in query	gggig
percent more	gffig
percent more slippery	gffig
percent on	ggkfg
percent on signature	ggkfg
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
planned	pfegg
plant	felgg
please do	efggg
po	kefgg
poll	gfgig
poll on	gfgig
poll on the	gfgig
port	ggfig
port 0	ggfig
port 0 opened	ggfig
price is	ggfgg
price is not	ggegg
price went	ggigg
price went up	ggigg
pricing	ggfgg
prod	fdngg
production data	ggigg
production, so	gggig
production, so spares	gggig
programmer, he	ggfgi
programmer, he is	ggfgi
promised	nffgg
proposal	fhegg
protocol	ggfig
protocol converter	ggfig
protocol converter and	ggfig
pulled	fdigg
pushes	ggfjg
pushes modbus	ggfjg
putaway	gffjg
putaway, not	gffjg
putaway, not for	gffjg
query	gggig
query latency	gggig
quick	ffegg
quietly	fgdff
quote	ehkgg
quote went	ggigg
quote went up	ggigg
quoted	ggigg
quoted 0	ggigg
quoted 0 thousand	ggigg
read	gfgig
read only	gfgig
read only, and	gfgig
reads	ggfjg
reads anything	ggfjg
redlines	nZagg
redraft	glfff
redraft by	glfff
redraft by friday	glfff
refurbished	gggig
region	ggfig
region, not	ggfig
region, not frankfurt	ggfig
regulator	gggkg
regulator, thirty	gggkg
regulator, thirty days	gggkg
release	kefgg
remote	ggigg
remote last	ggigg
remote last time	ggigg
renewal	jfegg
replace	ggigg
replace an	ggigg
replace an inverter	ggigg
replacing	ggegk
replacing those	ggegk
replacing those pcs	ggegk
report	giggg
request	gkfgf
request goes	gkfgf
request goes out	gkfgf
resistive units	gifgh
resistive units are	ggfgj
resistive units from	gjggg
response	ggfgi
response time	ggfgi
response time, i	ggfgi
rest in	gfggi
rest in february	gfggi
review board's	ifggg
review board's agenda	ifggg
revised	ekggg
ring	fjggf
ring leeds	fjggf
ring leeds this	fjggf
roadmap	fjigg
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
run	ihfgg
run the	jiggg
runs commissioning	ggggi
runs commissioning, is	ggggi
runs i'm	ggjfg
runs i'm holding	ggjfg
safety	ggegg
safety scanner	ggegg
safety scanner keeps	ggegg
said	nehgg
said 0	fglgg
said she'd	nekgg
sample, the	gffig
sample, the supplier	gffig
sandbox	qemgg
saw	ggigg
say	rfbgg
says	efogg
says forty	ggigg
says forty,six	ggigg
says the	ffrgg
scada	ggfjg
scada, we	ggfjg
scada, we switched	ggfjg
scanner filter	ggfig
scanner filter to	ggfig
scanner keeps	ggegg
scanner keeps tripping	ggegg
screen	ggjfg
screen with	ggjfg
screen with gloves	ggjfg
screens	ggifg
screens must	ggifg
screens must load	ggifg
second ssid	ggfig
second, the	ggigg
second, the price	ggigg
seconds	ggifg
security first	fgeff
security people	ggfig
security people must	ggfig
security review	gggkg
see	fhigg
see if	figgg
see if i	figgg
see production	ggigg
see production data	ggigg
send	giggg
send it	fkggg
send the	jeggg
send you	figgf
send you a	figgg
send you the	figgf
senn	fbdgg
september	ifggg
september 0	igggg
september 0th	igggg
service account	gfgig
seven	gglgf
seven days	gglgf
seven days a	gglgf
she	heigg
she also	efqgg
she didn't	fecgg
she is	gfggi
she is booked	gfggi
she said	nekgg
she said she'd	nekgg
she says	cemgg
she'd	leigg
shifts	ggigg
shifts last	ggigg
shifts last week	ggigg
ship	hfigg
ship seven	gglgf
ship seven days	gglgf
ship you	jffgg
ship you a	jffgg
side and	gggig
side and it	gggig
side by	figgg
side by side	figgg
side by thursday	figgg
sign	ifggg
sign the	nfkgg
signature	ggigg
signature per	gfgig
signature per batch	gfgig
signature, no	ggkfg
signatures	gfgig
signatures, today	gfgig
signatures, today it's	gfgig
signed	jfggg
simulation	ggigg
simulation now	ggigg
simulation now says	ggigg
site before	ggigg
site before peak	ggigg
site by	gfggi
site by june	gfggi
site, we	ggigg
site, we did	ggigg
sits	ggfig
sits in	ggfig
sits in the	ggfig
six months	pgdgg
six weeks	ggfgi
six weeks from	ggggi
sixteen	gfffe
slippery	gffig
slippery than	gffig
slippery than the	gffig
slot	gggig
slot on	gggig
slot on your	gggig
so spares	gggig
so spares are	gggig
so with	ggfig
so with the	ggfig
sold	ggdfg
sold me	ggdfg
something	glfff
something in	glfff
something in it	glfff
sorry	gdfgg
spares	gggig
spares are	gggig
spares are refurbished	gggig
speaks	ggfjg
speaks opc	ggfjg
speaks opc ua	ggfjg
speed	fgegg
speed that	fgegg
speed that up	fgegg
spots	gffjf
spots behind	gffjf
spots behind aisles	gffjf
ssid	gifhf
ssid request	gkfgf
ssid request goes	gkfgf
st works	gfggi
st works only	gfggi
stable	ggegg
stable before	ggegg
stable before that	ggegg
staffing, i	gfggi
staffing, i have	gfggi
start with what	fgffg
starts	ffigh
starts in	gffgj
starts in august	gffgj
starts november	fgkgg
starts november 0	fgkgg
still pushes	ggfjg
still pushes modbus	ggfjg
stock for	gjggg
stock for a	gjggg
stop	fffgg
stopping	ggfig
stopping distance	ggfig
stopping distance grows	ggfig
storage	fgegg
string	gggig
string inverters	gggig
string inverters from	gggig
summer	ggigg
summer it	ggigg
summer it took	ggigg
supplier	gffig
supplier changed	gffig
supplier changed the	gffig
support	ggigg
support team	ggigg
support team in	ggigg
swap	figgg
swap the	gfggg
swap the forty	gfggg
switch	ggfjg
switch on	ggfjg
switch on customer	ggfjg
switched	ggfjg
switched to	ggfjg
switched to a	ggfjg
take it	ggegg
take it to	ggegg
take that	gmfgg
take that to	gmfgg
take this	geggg
take this away	geggg
takes	gglgi
takes ten	gggfi
takes ten weeks	gggfi
talk	ghigg
talk to	ghigg
team in	ggigg
team in manila	ggigg
team until	figgg
team until the	figgg
tell	ebfgg
tell her	fZfgg
ten percent	gffig
ten percent more	gffig
ten weeks	gggfi
ten with	gggjg
ten with gloves	gggjg
terms	eihgg
test is	ggigg
test is signed	ggigg
th	igggg
th if	ielgg
than the	gffig
than the sample	gffig
thanks both	gefff
thanks for	gffff
thanks for having	gffff
thanks for making	gffff
that blocks	ggigg
that blocks us	ggigg
that is	ggdfg
that is not	ggdfg
that means	gggkg
that means an	gggkg
that one	gefgg
that to	gmfgg
that to finance	gmfgg
that up	fgegg
that up, only	fgegg
that write	igggg
that write,up	igggg
that your	fgjgg
that your support	ggigg
that's at	ggegk
that's at least	ggegk
that's not	ggigg
that's not acceptable	ggigg
that's six	ggdgg
that's six weeks	ggdgg
that's the extra	gffff
that's the first	ggigg
that, don't	ggegg
that, don't bother	ggegg
the 0	jhhgg
the 0 date	giggg
the 0th	miggg
the account	kefgg
the account by	kefgg
the aisle	jefgg
the aisle this	jefgg
the backfill	gffgj
the backfill starts	gffgj
the bags	gffig
the bags are	gffig
the best	gfgig
the best i	gfgig
the board	gfkgg
the board saw	ggigg
the branch	ggifg
the branch screens	ggifg
the capacitive	gggjg
the capacitive panel	gggjg
the casters	gffjf
the casters catch	gffjf
the change	jfggg
the change control	jfggg
the clamp	ggfig
the clamp we	ggfig
the credit	gkggf
the credit and	gkggf
the data	ggfig
the data sits	ggfig
the database	gfgig
the database, read	gfgig
the demo	grfgg
the dublin	ggfig
the dublin region	ggfig
the eighth	ggggi
the eighth of	ggggi
the erp	ggegg
the erp this	ggegg
the exit	gihgg
the exit clause	gihgg
the extra	gffff
the extra warehouse	gffff
the extruder	ggegg
the fence	ggfig
the fence must	ggfig
the film	gffig
the final	ngegg
the first of	ggigg
the floor	fgehg
the floor is	ggegg
the forty	gfggg
the forty oldest	gfggg
the gateways	gfggi
the gateways are	gfggi
the gripper	ggigg
the gripper dropped	ggigg
the keys	ggfig
the keys on	ggfig
the lab	fighg
the lab we	ggfig
the last	ggjfg
the last 0	ggjfg
the leeds	ggigg
the leeds site	ggigg
the limit	gfgig
the limit is	gfgig
the margin	pgegg
the menu	fhegg
the names	figgf
the names on	figgf
the notification next	igggg
the november	figgg
the november team	figgg
the old	ggigg
the old contract	ggigg
the one	ffjgg
the one that	ggigg
the other	jfegi
the other one	gffgj
the other two	gfggi
the phone	ffegg
the phone with	ffegg
the po	kfegg
the price is	ggegg
the price went	ggigg
the regulator	gggkg
the regulator, thirty	gggkg
the renewal	jfegg
the report	ijfgg
the resistive units	ggfgj
the rest	gfggi
the rest in	gfggi
the review board's	ifggg
the roadmap	fgigg
the robot	ggegg
the robot carry	ggegg
the robots	ggegg
the robots are	ggegg
the rollout	fgjfg
the sample	fifhg
the sample, the	gffig
the scanner	ggfig
the scanner filter	ggfig
the stopping	ggfig
the stopping distance	ggfig
the string	gggig
the string inverters	gggig
the supplier	gffig
the supplier changed	gffig
the vpn	ggeff
the vpn accounts	ggeff
their	heigg
their plant	felgg
them	egigg
then	gefgg
then nobody	ggfjg
then nobody at	ggfjg
then order	ggeff
then order the	ggeff
then the	ggfig
then the best	gfgig
then the stopping	ggfig
then we	gfggi
then we can	gfggi
then, in	gegfg
then, in july	gegfg
there	gffjf
there are	gffjf
there are wifi	gffjf
there's	fgkgg
these	ggefg
these biscuits	ggefg
they are	ggfgi
they are closed	ggfgi
they want	fghgg
third	fgjgg
third, last	ggigg
third, last summer	ggigg
thirty	ggihg
thirty days	gggkg
thirty percent	ggkfg
thirty percent on	ggkfg
this afternoon	fjfgg
this away	geggg
this month	jgfgg
this runs	ggjfg
this runs i'm	ggjfg
this year	ggegg
those	mgagi
those pcs	ggegk
those pcs needs	ggegk
thousand	ggigg
thousand a	ggigg
thousand a year	ggigg
three	hfegg
three weeks	jeegg
three, so	ggfig
three, so with	ggfig
through corporate	mgegg
through corporate, figure	mgegg
thurs	fnfgg
time and	ggigg
time and it	ggigg
time, i	ggfgi
time, i have	ggfgi
times	ggfig
times three	ggfig
times three, so	ggfig
timing	ffkgh
to 0 if	gfggg
to 0 milliseconds	ggfig
to a	gffig
to a new	ggfjg
to a second	ggfig
to finance	fjkgg
to fourteen	gffjf
to him	fbfgg
to replace	ggigg
to replace an	ggigg
to the	hfjig
to the board	iemgg
to the regulator	gggkg
to their	feigg
to us	ggifg
to us, the	ggifg
to you	figgg
to you by	figgg
today it's	gfgig
today it's one	gfgig
told forty	ggigg
told forty robots	ggigg
told us	ggigg
told us why	ggigg
tomorrow	gjfgg
tomorrow, one	gkfgf
tomorrow, one page	gkfgf
tonight	nkggg
too long	ggigg
too long, we	ggigg
too, the	ggegg
too, the floor	ggegg
took	ggggi
took five	ggffj
took five weeks	ggffj
took your	ggigg
took your crew	ggigg
training must	ggigg
training must be	ggigg
trial	gihgg
tripping	ggegg
tripping too	ggegg
tripping too, the	ggegg
tuesday	igfgg
two are	gfggi
two are in	gfggi
two crews	ggfgi
two crews for	ggfgi
two people	fgegg
two people handle	fgegg
two resistive	gjggg
two resistive units	gjggg
two seconds	ggifg
two shifts	ggigg
two shifts last	ggigg
ua	ggfjg
ua, your	ggfjg
ua, your box	ggfjg
under	hgjgg
under two	ggifg
under two seconds	ggifg
understood	fcfgg
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
until the	fglgg
until the end	figgg
until this	ggjfg
until this runs	ggjfg
up 0 percent	ggigg
up, only	fgegg
up, only two	fgegg
upgrading	ggegg
upgrading the	ggegg
upgrading the erp	ggegg
us is	ggigg
us is that	ggigg
us why	ggigg
us, every	ggigg
us, every test	ggigg
us, the	ggifg
us, the branch	ggifg
use a	ggjfg
use a screen	ggjfg
use nfc	ggbgg
use nfc, fine	ggbgg
vacuum	gfegg
vacuum gripper	gfegg
vacuum gripper won't	gfegg
vibrating	ggegg
vibrating from	ggegg
vibrating from the	ggegg
voltage	gggfi
voltage certification	gggfi
voltage certification for	gggfi
vp	eeegg
vpn	ggffh
vpn accounts	ggffh
vpn accounts this	ggeff
vpn accounts took	ggffj
want 0	fgigg
want it	ggigg
want it in	ggjgg
wants	ffkgg
wants a	fgigg
wants the	fdpgg
warehouse	ffbfg
warehouse licences	gffff
was a	ggigg
was a waste	ggigg
was told	ggigg
was told forty	ggigg
waste	ggigg
we are	ggehg
we are at	ggfig
we are not	ggegg
we can	igghg
we can change	ggfig
we can hold	gjggg
we can switch	ggfjg
we can't	ggbgg
we can't go	ggbgg
we could	ggfig
we could hang	ggfig
we did	ggigg
we did remote	ggigg
we don't	ggbgg
we don't use	ggbgg
we get	igehg
we get 0	ggfig
we have an	fgkgg
we lost	ggigg
we lost two	ggigg
we pulled	fdigg
we ship	gglgf
we ship seven	gglgf
we swap	gfggg
we swap the	gfggg
we switched	ggfjg
we switched to	ggfjg
we want	ggigg
we want 0	ggigg
we'll	hjfgg
we're	fejgg
week because	ggigg
week because the	ggigg
weeks	ggfgi
weeks from	ggggi
weeks from italy	ggfgi
weeks from the	ggggi
weeks is	fgegg
weeks is our	fgegg
weeks last	ggffj
weeks last time	ggffj
weeks lead	ggfgj
weeks lead time	ggfgj
weeks out	ggffl
went up	ggigg
went up 0	ggigg
what	fffgg
what bites is	ggigg
what bothers	fgffg
what bothers me	fgffg
what i	fdggm
what i can	fdggm
what the	ggigg
what the board	ggigg
what you	ggdfg
what you sold	ggdfg
when	fefgg
who knows	gfggi
who knows core	gfggi
who pays	ggkgg
who pays for	ggkgg
who runs	ggggi
who runs commissioning	ggggi
why	ggigg
wifi	gffjf
wifi dead	gffjf
wifi dead spots	gffjf
will	jmegg
with gloves on	ggjfg
with it	ffhgg
with no	ggigg
with no explanation	ggigg
with something	glfff
with something in	glfff
with the clamp	ggfig
with the keys	ggfig
with what	fgffg
with what bothers	fgffg
without	gggig
without a	gggig
without a security	gggkg
won't	gfjhg
won't hold	gfegg
won't hold, we	gfegg
won't sign	fgkgg
won't work	gggjg
won't work below	gggjg
work	gffig
work below	gggjg
work below minus	gggjg
work for	gffjg
work for putaway	gffjg
works	fffgg
works only	gfggi
works only if	gfggi
worry	ggcfg
worry is	ggcfg
worry is the	ggcfg
write,up	igggg
writing next	giggg
writing next monday	giggg
x	fgigg
x fees	fgjgg
year and	ggigg
year and you're	ggigg
years	egigg
yep	efdgg
yes	ggdgg
yesterday	ffbgg
you a roll	jffgg
you a side	figgg
you by	figgg
you by tuesday	giggg
you dropped	fgdff
you dropped it	fgdff
you need	gfffe
you need sixteen	gfffe
you on	fpfgg
you sold	ggdfg
you sold me	ggdfg
you the	igggf
you the account	kefgg
you the names	figgf
you'll	fkggg
you'll hear	fjggg
you'll hear from	fjggg
you're at	ggigg
you're at 0	ggigg
your availability	ggigg
your availability guarantee	ggigg
your box	ggfjg
your box still	ggfjg
your competitor	ggigg
your competitor labnest	ggigg
your crew	ggigg
your crew nine	ggigg
your inbox	flegg
your inbox by	flegg
your quote	ggigg
your quote went	ggigg
your security	ggfig
your security people	ggfig
your side	gggig
your side and	gggig
your simulation	ggigg
your simulation now	ggigg
your support	ggigg
your support team	ggigg
your vpn	ggffj
your vpn accounts	ggffj
`;
