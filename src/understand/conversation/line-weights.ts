/** Written by `npm run train` from the talks of test/corpus; hundredths for theirs, ours, objects, technical, resources. Not edited by hand. */
/** What each piece of evidence adds to each. */
export const LINE_WEIGHTS = `
agreed	9 3 2 0 1
answers	1 -18 -14 -2 -7
asks	-19 -16 -19 -7 -8
bias	-261 -219 -200 -190 -208
buyerDeed	35 -3 2 -9 -6
chat:ours	-35 12 -40 0 0
chat:theirs	26 -32 34 0 0
chat:told	-21 -8 -13 0 0
compares	-5 -5 22 -5 -2
dated	15 82 -34 -27 3
dated+asks	-3 6 -6 0 -1
dated+buyerDeed	25 9 -12 -4 -1
dated+compares	3 5 2 0 0
dated+demands	-5 -4 9 -5 7
dated+figure	17 17 -16 -12 18
dated+iDo	9 28 -10 -9 -6
dated+iDoEn	2 14 -5 -2 -1
dated+if	9 -6 1 -1 1
dated+me	-2 16 -5 -5 -2
dated+noDeed	-3 -1 5 -3 7
dated+onceThen	8 2 -2 0 0
dated+others	7 -7 -6 0 1
dated+promises	17 29 -14 -11 -7
dated+refuses	-7 -2 12 -2 -1
dated+resources	-1 6 -5 -8 18
dated+sheWill	21 -6 -9 -2 1
dated+steps	3 53 -22 -12 -8
dated+takes	6 23 -10 -5 -8
dated+technical	3 9 -7 0 1
dated+thanks	4 23 -8 -2 -2
dated+told	22 -10 -9 0 0
dated+toldObjects	-8 0 16 -4 2
dated+toldPromises	15 2 -6 -3 -2
delivery+dated	-12 -1 -9 -9 21
delivery+demands	-4 -4 -8 -5 20
delivery+figure	-12 -12 -17 -14 41
delivery+iDo	-5 5 -3 -3 2
delivery+me	-4 -3 -3 -3 6
delivery+noDeed	-1 -4 -3 -2 8
delivery+promises	-6 7 -2 -3 3
delivery+refuses	-1 -1 -2 -1 5
delivery+resources	-9 -5 -13 -12 35
delivery+sheWill	-1 -1 -1 -1 5
delivery+steps	-7 7 -3 -4 4
delivery+technical	-2 1 -3 -2 6
delivery+toldObjects	-2 -4 -6 -3 10
demands	-23 -22 40 8 3
figure	-19 -30 21 -2 5
granted	3 5 -29 -5 -3
iDo	5 28 -17 -14 -13
iDoEn	6 13 -10 -3 -2
if	21 -12 -6 1 0
long:0	-39 -17 -55 -11 -9
long:1	-36 -7 -48 -28 -30
long:2	-37 -28 9 -11 -12
long:3	-18 -19 19 12 -7
me	-15 3 -20 -8 -5
meeting:delivery	-20 -8 -22 -20 44
meeting:sales	-29 8 -28 -31 -31
meeting:solution	-22 5 -30 50 -27
meeting:theirs	-27 -48 22 -38 -44
never	-4 -9 17 -1 -4
noDeed	-8 -8 9 0 5
noPromise	-15 -11 -3 -8 -5
noStep	-17 -5 -13 -9 -6
onceThen	10 -1 -5 0 0
others	10 -10 7 0 1
ours+buyerDeed	-5 -5 -4 0 0
ours+compares	-1 6 -2 0 0
ours+dated	-16 52 -7 0 0
ours+demands	-2 -6 -5 0 0
ours+figure	-9 12 -15 0 0
ours+iDo	-11 10 -6 0 0
ours+iDoEn	-2 6 -1 0 0
ours+me	-5 7 -3 0 0
ours+promises	-14 9 -6 0 0
ours+steps	-16 16 -7 0 0
ours+takes	-7 13 -3 0 0
ours+technical	-2 7 -2 0 0
ours+thanks	-5 -3 -3 0 0
ours+toldPromises	-3 6 -1 0 0
promises	22 20 -25 -15 -17
refuses	-29 -16 47 -2 -11
resources	-4 3 -7 -15 34
sales+asks	-2 -5 -3 -3 -3
sales+buyerDeed	-7 4 -4 -4 -4
sales+dated	-15 12 -8 -10 -11
sales+figure	-7 0 -7 -7 -8
sales+iDo	-11 13 -5 -6 -7
sales+me	-4 6 -2 -2 -3
sales+noPromise	-1 -5 -2 -2 -2
sales+promises	-13 16 -5 -7 -7
sales+steps	-14 17 -6 -7 -8
sales+takes	-8 13 -2 -3 -3
sales+thanks	-2 10 -1 -1 -2
sales+toldPromises	-6 6 -1 -1 -2
sheWill	22 1 2 -2 2
solution+dated	-6 17 -4 1 -4
solution+demands	-4 -5 -10 24 -6
solution+figure	-10 1 -17 37 -14
solution+iDo	-4 8 -3 2 -3
solution+noDeed	-1 -1 -3 5 0
solution+promises	-5 10 -3 3 -4
solution+refuses	-2 -1 -5 10 -2
solution+resources	-2 1 -4 7 0
solution+steps	-5 10 -3 2 -4
solution+technical	-7 -2 -12 31 -8
solution+thanks	-1 8 -2 0 -2
solution+toldObjects	-3 -3 -9 18 -4
steps	9 52 -36 -18 -15
takes	17 28 -14 -8 -11
technical	-12 -8 -3 28 -10
thanks	6 24 -24 -4 -6
theirs+agreed	6 0 5 -1 -1
theirs+answers	8 -7 -7 -2 -2
theirs+asks	-8 -6 0 -4 -6
theirs+buyerDeed	22 -7 16 -5 -4
theirs+compares	3 -5 22 -3 -4
theirs+dated	46 -32 8 -8 -2
theirs+demands	-12 -10 43 -8 -7
theirs+figure	18 -23 53 -18 -13
theirs+granted	12 -6 -18 -3 -3
theirs+iDo	42 -21 1 -6 -5
theirs+iDoEn	16 -7 -6 -1 -1
theirs+if	16 -6 -2 -1 -1
theirs+me	7 -16 2 -5 -6
theirs+never	-2 -3 21 0 -2
theirs+noDeed	-3 -6 11 -1 -1
theirs+noPromise	-8 -4 10 -5 -5
theirs+noStep	-8 -4 3 -4 -5
theirs+onceThen	5 -1 0 1 0
theirs+promises	59 -30 -6 -8 -8
theirs+refuses	-20 -10 39 -8 -11
theirs+resources	12 -7 3 -7 3
theirs+steps	61 -26 -8 -8 -6
theirs+takes	51 -21 -5 -3 -3
theirs+technical	4 -12 5 4 -3
theirs+thanks	15 -2 -10 -2 -1
theirs+threatens	-5 -2 12 -2 1
theirs+told	3 0 5 -1 -2
theirs+toldObjects	-8 -13 35 -11 -11
theirs+toldPromises	3 -6 2 -1 -1
threatens	-7 2 11 -2 1
told	22 -6 24 0 -1
told+asks	-5 -4 -11 0 0
told+buyerDeed	29 6 -3 0 0
told+compares	-5 -7 5 0 0
told+dated	20 39 -14 0 0
told+demands	1 1 21 0 0
told+figure	2 -8 24 0 0
told+granted	-3 8 -8 0 0
told+iDo	-5 13 -3 0 0
told+iDoEn	-4 8 -2 0 0
told+if	11 -3 1 0 0
told+me	-7 9 -13 0 0
told+noDeed	-1 5 6 0 0
told+noPromise	-3 3 -6 0 0
told+noStep	-4 -1 -8 0 0
told+onceThen	7 -1 -3 0 0
told+others	11 -9 9 0 0
told+promises	2 8 -3 0 0
told+refuses	-5 -2 18 0 0
told+resources	2 16 14 0 0
told+sheWill	29 2 7 0 0
told+steps	-10 31 -10 0 0
told+takes	-14 18 -3 0 0
told+technical	-3 1 12 0 0
told+thanks	-1 13 -8 0 0
told+told	22 -3 23 0 0
told+toldObjects	-6 5 26 0 0
told+toldPromises	30 -8 -1 0 0
toldObjects	-22 -11 41 1 -8
toldPromises	21 2 -2 -3 -3
who:delivery	-20 -8 -22 -20 44
who:ours	-35 12 -40 0 0
who:sales	-29 8 -28 -31 -31
who:solution	-22 5 -30 50 -27
who:theirs	-3 -80 50 -38 -44
who:told	-21 -8 -13 0 0
you	-6 -1 -3 -2 -1
`;

/** What each run adds to each, in Chinese and in English. */
export const LINE_RUNS_ZH = `
 0万	flmgg
 0万0	eolgg
 0号	igfgg
 0号都	fgegg
 0整	egggg
 0整数	egggg
 0月0	giggg
 b	jfjgg
 by	feigg
 byo	feigg
 d	iehgg
 e	faegg
 f	egjgg
 fa	egjgg
 fai	eglgg
 i	gflgg
 in	ffngg
 k	ffigg
 m	fehgg
 ma	fehgg
 r	fgigg
 re	fikgg
 s	felgg
 w	nifgg
 wa	nifgg
 wai	nifgg
 一万六	gggig
 一共	ejjgg
 一台	ggehg
 一台三	gfcgg
 一台顶	gggig
 一天	ggigg
 一天赔	ggigg
 一队	gfggi
 一队人	gfggi
 三	fmggg
 上	ggkgg
 下	gifgg
 下午	flggg
 下午给	flggg
 下周三	figgg
 不	igghg
 不改	gggig
 不改电	gggig
 两	khfgh
 两个	ggegk
 两个月	ggegk
 两天	gkggf
 书	gkggg
 书面	gkggg
 书面下	gkggg
 今	ifggg
 今晚	tabgg
 他	ijjgg
 他们	ifkgg
 他说	jeggg
 价	fhggg
 价钱	eiggg
 但	hgigg
 但是挤	ggggi
 但门	gggig
 但门诊	gggig
 你们材	ggegg
 你底	ggegg
 你底座	ggegg
 偏	ggegg
 偏心	ggegg
 偏心度	ggegg
 先顶	ghggf
 先顶上	ghggf
 八	lfggh
 八月	ngggh
 其	gegfg
 其余	gegfg
 其余0	gegfg
 写	ggigg
 写合	ggigg
 写合同	ggigg
 别	fgegg
 别再	gglgg
 别再提	gglgg
 到	ggggi
 到这	ggggi
 到这儿	ggggi
 前	jfhhg
 前两	qfggg
 前两批	qfggg
 前八	gggig
 前八位	gggig
 前提	gegig
 前提是	gegig
 十	igfgg
 十二	gggig
 十二位	gggig
 十分	ggegg
 十分钟	ggegg
 卡	gfigg
 去	eglgg
 去年	eglgg
 只认	ggfgg
 只认m	ggegg
 可以	geegg
 后	ihfgg
 后天	ihfgg
 周	higgg
 周六	kjggg
 周六前	fjggg
 周末	ggfgi
 周末行	ggfgi
 四	ggfig
 四吨	ggfig
 地	ggfgi
 地面	ggfgi
 地面承	ggfgi
 备件	ggggi
 备件紧	ggggi
 夏	gggig
 夏天	gggig
 夏天得	gggig
 多	gggig
 多十	gggig
 多十五	gggig
 天河	gggig
 天河南	gggig
 她	nadgg
 她说	nadgg
 好	lcdgg
 孙	gefgg
 孙姐	gefgg
 就是	gggig
 就是怕	ggfig
 差一	gfggi
 差一间	gfggi
 库	ggggi
 库存	ggggi
 库存就	ggggi
 当时七	ggfgg
 总	fdfgg
 总价	fefgg
 您那	ggfig
 您那条	ggfig
 成	ggjig
 成本	ggjig
 成本加	ggjig
 我两	gkgjg
 我两天	gkgjg
 我们	fgigg
 我们0	dfogg
 我们机	gggig
 我去	elfgg
 我去找	emggg
 我同	eifgg
 我四	ggfgg
 我四个	ggfgg
 我回	geggg
 我回去	geggg
 我寄	fdfgg
 我就	egggg
 我就签	egggg
 我看	egkgg
 我看你	ggigg
 我要	ggjgg
 我要连	ggjgg
 我让	kgggg
 我让鑫	ifggg
 我试	gggig
 我试过	gggig
 我问	giggf
 我问下	gifgg
 我问问	figgf
 才	ggigg
 才用	ggigg
 才用了	ggigg
 抓	ggggi
 抓拍	ggggi
 抓拍相	ggggi
 报	fgihg
 报告	ffjig
 报告可	gegig
 拍个	fdfgg
 明	giggg
 明天	gjggg
 明天答	gkggg
 明天给	figgf
 最	figgg
 最少	fgigg
 最少头	fgjgg
 有	fhigg
 没这	ggfgi
 没这个	ggfgi
 点	ggfig
 点表	ggfig
 点表得	ggfig
 物	ggegg
 物业	ggegg
 物业好	ggegg
 用	ggegg
 用了	fgegg
 用了再	fgegg
 甲	feegg
 空	gggig
 空调	gggig
 空调现	gggig
 立式图	gigfg
 立式是	gggig
 立式的	ggegg
 等	eglgg
 等你	dgngg
 等你们	dgngg
 老	iifgg
 老板	lkggg
 能	fghgg
 药	efegg
 行	pffgg
 要	fgigh
 要不	dfmgi
 要不水	ggggj
 要么	gggig
 要么挪	gggig
 要么预	gggig
 要挪	ggegk
 要挪得	ggegk
 订	ggggi
 订一	ggggi
 订一根	ggggi
 设	gggig
 设备	gggig
 设备发	gggig
 说	gfjgg
 质保期	ggigg
 赔	ggegg
 赔偿	ggegg
 赔偿条	ggegg
 走	mgghg
 起码十	ggegg
 达	kjggg
 达标	kjggg
 返	ggggi
 返厂	ggggi
 返厂要	ggggi
 还	fihgh
 还有	ejigg
 这钱	gggig
 这钱没	gggig
 送	ffpgg
 那我	cifgg
 都	ggfgg
 都得	ggegg
 都得有	ggegg
 重	ggfig
 重一	ggfig
 重一点	ggfig
 钱	ggdgg
 长两	ggfig
 长两米	ggfig
 门诊	gggig
 门诊得	gggig
 阿	ggegj
 阿m	ggegj
 阿ma	ggegj
 院	gfngg
 院里	gfngg
 除	gfggi
 除非	gfggi
 除非加	gfggi
,,	figgg
,0个	ggfih
,0个t	ggekg
,0个窗	ggghi
,0号	gkggg
,0号之	ikfgg
,0号前	ggigg
,0号寄	ifggg
,0号才	gfggi
,0号能	frggg
,0和	mgfgg
,0和0	mgfgg
,0小	fejgg
,0小时	fejgg
,0月底	gfigh
,0核	ggfgg
,0的	fgjhg
,0的托	gggig
,a	gghgi
,ap	ggigj
,ap少	ggigj
,e	gfigg
,f	fdfgg
,g	ffjhg
,gp	gffig
,gpu	gffig
,h	ggihg
,q	ggigg
,qp	ggigg
,qps	ggigg
,r	hgigg
,r0	ggegg
,r0不	ggegg
,re	kgmgg
,s	gggig
,si	gggig
,sip	gggig
,一万	ggfgj
,一万以	ggegk
,一个三	gggig
,一个在	gfggi
,一个是	fgigh
,一分不	fgigg
,一台	ggdhg
,一台贵	gggig
,一块	ggdgf
,一块儿	ggdgf
,一成质	gfggg
,一晚上	ggggi
,一月六	gfggh
,一期那	ggigg
,一百多	kgegg
,一般	mgdhi
,一般三	ggghj
,一间只	ggdkg
,一间才	ggigg
,一间教	ggfjg
,七	geggg
,七月底	ggfgg
,三个	gighg
,三个月	gghig
,三十	ggfgg
,三千	ggkgg
,三周	ggegg
,三周起	ggegg
,三家	gjgfg
,三家里	gjgfg
,三成	ggigg
,三期	fgigg
,三楼九	ggfjg
,三楼配	ggfjg
,上周	fgkhg
,上周一	gghig
,上次要	gfgig
,上线三	ggigg
,上面	ggejg
,上面有	ggejg
,下午	gighg
,下周三	jgfgg
,下周四	flggg
,下礼	gifgg
,下礼拜	gifgg
,不刷	ggigg
,不刷饭	ggigg
,不好	ggekg
,不好动	ggekg
,不支	ggeig
,不支持	ggeig
,不满	fehgg
,不满意	fehgg
,不然就	ggfig
,不然我	fgigg
,不然扣	ggigg
,不用	figgg
,不盖	ggdgg
,不盖章	ggdgg
,不能再	ggigg
,不能随	ggejg
,不行	gldgg
,不行就	gldgg
,不要	ggngg
,不超	fgdgg
,不超过	fgdgg
,专	ggmgg
,专家	ggmgg
,业委	kgegg
,业委会	kgegg
,两千	gggig
,两千只	gggig
,两台	gggig
,两台并	gggig
,两周	ggegk
,两毛	fgjgg
,两毛四	fgjgg
,主体我	igfgg
,之	ggigg
,之前	ggigg
,九月再	ggjgg
,也	jgfgg
,事	ggfig
,事后	ggfig
,事后再	ggfig
,五月都	ggggi
,人	ghigg
,人家	gglgh
,人家九	giggi
,今天过	figgg
,今年的	fgigg
,今年要	ggfig
,今晚	glfgg
,今晚就	gkggg
,今晚收	gjggf
,从	gfggg
,他	gfhgg
,他们现	iffgg
,他们那	ggfgg
,他没	fZbgg
,他要	diigg
,他要0	fflgg
,他要我	bkfgg
,他说	kdlgg
,他说要	pZfgg
,价	jgfgg
,价格	jgfgg
,会员日	ggigg
,传	ggdkg
,传不	ggdkg
,传不动	ggdkg
,但一共	giggi
,但一块	ggfig
,但单	kgkgg
,但单价	kgkgg
,但只	ggggi
,但只能	ggggi
,但是你	ggcgg
,但是外	gighg
,但是棚	ggfig
,但是要	ggehg
,但版	gfgig
,但版本	gfgig
,但节	ggfig
,但节拍	ggfig
,但要写	ggigg
,但要厂	fgegg
,但要我	ngdgg
,但证	ggffj
,但证要	ggffj
,你五	fgigg
,你五月	fgigg
,你们一	ggggi
,你们出	ggdgf
,你们厂	ggfgi
,你们去	ggiff
,你们哪	ggfgi
,你们把	higgg
,你们文	ggigg
,你们有	ggegg
,你们机	ggfig
,你们给	ggfgi
,你们绿	ggfig
,你们行	gggig
,你们西	fgigj
,你们跑	ggejg
,你周	bhggg
,你把	ggegg
,你把九	jgegg
,你自	ggegg
,你自己	ggegg
,你这	dgggg
,你这周	dgggg
,修	fglgh
,修要	ggfgi
,修要五	ggfgi
,借	gkggi
,借要	gkggi
,借要提	gkggi
,停	fgkgg
,先上	gregg
,先把	fffgg
,免	kgggg
,免费	kgggg
,全换	ggfgi
,全换要	ggfgi
,八万	gkggg
,八万你	ggkgg
,八十吨	ggfgi
,八月二	ggggk
,八月五	jeggg
,八月底	gfggg
,公	fgdgg
,再往	ggfig
,再往前	ggfig
,再送	ggegg
,减	ggigg
,减产	ggigg
,减产的	ggigg
,凭	ggigg
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
,别再	fijgg
,别拖	eghgg
,别拖到	fgigg
,别的	ggfhg
,别让	ggjgg
,别让社	ggjgg
,到	kgfgh
,到货	ggfgi
,到货再	ggfgi
,前提	ggfgj
,前提是	ggfgj
,剪彩	fgigg
,剪彩的	fgigg
,剪辑	ggfig
,剪辑能	ggfig
,办证要	ggfgi
,加一层	gffig
,加上	ggfgi
,加上双	ggfgi
,加两	ggigj
,加两个	ggigj
,加个	gighg
,加个玻	gighg
,加人	ggfgi
,加人也	ggfgi
,加拍	ggggi
,加拍照	ggggi
,加班	ggfgi
,加班费	ggfgi
,加盟两	gjggg
,动	ggfjg
,动环	gggig
,动环厂	gggig
,动要	ggekg
,动要报	ggekg
,十一	fgigg
,十一号	fgigg
,十二	ggfgi
,十二月	fgfgj
,十五六	gfgeg
,十六	gkghg
,十六号	gpggg
,十月	igfgg
,半年	ggigg
,半年内	ggigg
,单组	gggfg
,单组份	gggfg
,南线	gffgi
,南线只	gffgi
,占	gggig
,占地	gggig
,占地要	gggig
,压	ggclg
,压不	ggclg
,压不上	ggclg
,原始	gggig
,原始图	gggig
,原来那	ggfig
,去年0	gffeg
,去年两	ggekg
,又	ggigg
,又要	ggigg
,又要加	ggigg
,叉车撞	fgigg
,双十	ggekg
,双十一	ggekg
,反正	ggfgg
,反正手	ggfgg
,发票十	fgigg
,发货	gfggg
,发货前	gfggg
,口径	giggg
,口径我	giggg
,只剩	gggig
,只剩两	gggig
,只有二	ggegg
,只有国	ggfgg
,只能十	gffgi
,只能码	gggig
,只能给	ggigg
,只能靠	gggig
,叫	gflgg
,叫号	geggg
,叫号和	geggg
,可以	ghdgg
,可以先	glZgg
,可以换	gefgg
,司	gffgi
,司机	gffgi
,司机也	gffgi
,吃	gfgff
,吃饭	gfgff
,吃饭算	gfgff
,合同写	ggigg
,合同是	fgkgg
,合同都	fflgg
,合规不	ggigg
,合规部	hgegg
,吊不	gggig
,吊不起	gggig
,吊牌归	fgegg
,同	fjagg
,后	giggg
,后天	giggg
,后天到	giggg
,后天发	igfgg
,后门	igfgg
,后门要	igfgg
,含不	dgggg
,含不含	dgggg
,听说要	ggfgi
,周一给	figgg
,周三	fdfgg
,周三下	fgcgg
,周三到	gigge
,周三给	figgg
,周二	elfgg
,周五一	gdggg
,周四给	figgg
,咱这	gffgg
,咱这个	gffgg
,哪几	fdggg
,哪怕先	ggigg
,四台	feXgg
,回去	geggg
,回去请	geggg
,回门	ggfgg
,回门店	ggfgg
,国	gkfgh
,国庆	gkfgh
,图	fgfgg
,地	jffgh
,型	giggi
,型号	giggi
,型号差	giggi
,埋	ggfgi
,埋管	ggfgi
,埋管要	ggfgi
,城	geggg
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
,夜班排	gfggi
,大促	gggig
,大促会	gggig
,大家	geegg
,大户	lgdgg
,大概	iffhg
,大概0	jfegg
,大概十	kgegg
,她	hefgh
,她在	gfggh
,她在休	gfggh
,她说	idfgg
,孔	ggfig
,孔够	ggfig
,孔够不	ggfig
,安监	ggfgg
,安监局	ggfgg
,安装	ggfgi
,安装四	ggfgi
,实	gfggh
,审	ggjgg
,审计	ggjgg
,审计盯	ggjgg
,审计追	fgjgg
,客人	ggegg
,寄	ieegg
,寒	ggigg
,寒假	ggigg
,寒假前	ggigg
,对	fgehg
,封	ggdgg
,封路	ggdgg
,封路之	ggdgg
,小事	fgefg
,小年	gfggi
,小年跟	gfggi
,小样	ofegg
,少	igigg
,少一	kgjgg
,少一条	kgjgg
,就是	fgigh
,就是周	gjgff
,就是慢	ggggi
,就是贵	ggfig
,就这个	fgigg
,尾	igegg
,尾款	igegg
,工位	ggegg
,工位也	ggegg
,工作	gggig
,工作量	gggig
,工我	ggigg
,工我让	ggigg
,工期	ggggi
,工期会	ggggi
,工行	gfggg
,工行接	gfggg
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
,年前最	gfggi
,应	glggg
,应该	gqggg
,底线	gfegg
,延迟	ggfig
,延迟两	ggfig
,开	fgkgg
,当初讲	ggfgg
,当初说	ggjgg
,得他	giggg
,得他们	giggg
,得加	ggfig
,得加一	ggfig
,得多	gggig
,得多加	gggig
,得我	giggi
,得我们	giggi
,得放	ggfig
,得放喷	ggfig
,得整	ggdjg
,得整改	ggdjg
,得配六	ggfig
,必须先	ggjgg
,必须境	ggigg
,怎	ggigg
,怎么	ggigg
,怎么说	ggigg
,怕	gfehg
,总价别	ggigg
,总经	fgfgg
,总经理	fgfgg
,总部	fgfjg
,总部规	ggelg
,您	geggg
,您安	geggg
,您安排	geggg
,慢	ggggi
,成	glggg
,成本	glggg
,我下	giggg
,我下午	gjggg
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
,我们处	cqhgg
,我们就	gfggi
,我们库	ggigg
,我们核	ggeig
,我们没	gihfg
,我们补	gggig
,我们这	ggigh
,我们集	fgigg
,我先	egjgg
,我先说	fgjgg
,我出	ghgjg
,我出个	ghgjg
,我列	giggg
,我去	hjggg
,我去申	gjggg
,我去翻	igjgg
,我变	geggh
,我变不	geggh
,我叫	ibfgg
,我叫两	ggfgg
,我叫他	lffgf
,我周	ijngg
,我就说	ggegg
,我带	gigfg
,我带设	gigfg
,我得	hgfgg
,我得一	lffgg
,我得去	gjggg
,我打报	jgfgg
,我把	fpggg
,我报	flfgg
,我报修	fgfgg
,我拿去	egegg
,我按常	gggig
,我收	geggg
,我收到	geggg
,我明	higgg
,我明天	higgg
,我来报	kgfgg
,我来贴	jfggg
,我查	gdhhg
,我查了	gghig
,我看也	ggggi
,我等	fgigg
,我等于	fgigg
,我约	fjggg
,我线	ggjgg
,我线体	ggjgg
,我给	defgg
,我给你	cgggg
,我给您	gcfgg
,我翻	gfggh
,我翻了	gfggh
,我老	fglgg
,我老板	fglgg
,我被	ggegg
,我被老	ggegg
,我要图	ggfeg
,我要每	ggigg
,我要气	ggjgg
,我让他	gcfgg
,我让售	flggg
,我让库	igggg
,我让法	fkggg
,我让行	igfgg
,我试	ggfig
,我试了	ggfig
,我说回	fgfgg
,我跟	kifgg
,我跟你	fgigg
,我这周	giggg
,我这边	igfgh
,我那	ggfgi
,我那台	ggfgi
,我重	feggg
,我重新	giggg
,我问下	gjggj
,我问过	fgjgg
,所以	gggif
,所以最	gggif
,手	fgihg
,手机	ggjhg
,扔	ggegg
,扔了	ggegg
,扩	ggggj
,扩容	ggggj
,扩容谁	ggggj
,扫条	ggigg
,扫条码	ggigg
,批下	jgfgg
,批下来	jgfgg
,承	ggehg
,承重	ggehg
,技	nfhgg
,技术	nfhgg
,把样	gigfg
,把样本	gigfg
,护士抱	ggigg
,报	fgjhg
,报了	gghjg
,报了七	gghjg
,报表	ggngg
,报表十	giggg
,押	ffrgg
,押金	ffrgg
,抽	fgmfg
,拖	feigg
,拾	gggig
,拾音	gggig
,拾音距	gggig
,换大	ggfig
,换大一	ggfig
,换那	ggigg
,换那半	ggigg
,掉	jghgg
,排	ggggi
,排不	gfggi
,排不开	gfggi
,排期	ggggj
,排期至	ggggj
,接不	gggig
,接不了	gfglf
,接口我	ifggg
,接口文	ggghj
,推杆	ggjgg
,推杆会	ggjgg
,推送	gggjf
,推送改	gggjf
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
,效果	gggig
,效果差	gggig
,教室灯	ggfig
,数据稳	kgdgg
,料你	ggigg
,料你们	ggigg
,新版	ggfig
,新版最	ggfig
,新算	ggffg
,新算法	ggffg
,方案	ffggg
,方案下	cgggg
,无线信	gggig
,旧	fgkgg
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
,明天给	diggg
,明早	gjggf
,明早给	gkgge
,是你	gghig
,是你们	gghig
,是哪	feegg
,是给	giggi
,是给苏	giggi
,是走	gighg
,是走廊	gighg
,普	eefhg
,最多两	ggjgg
,最少	ggjgg
,最少两	ggjgg
,最快	ghggi
,最快七	ggigj
,最快下	iffgg
,最快明	ggegj
,最早	gfggi
,最早0	gfggi
,月底前	figgg
,有的	giggg
,有的话	gjggg
,本体先	ggfgi
,机手	gfggi
,机手就	gfggi
,材质	fjggg
,材质证	fjggg
,村	jgfgg
,村支	jgfgg
,村支书	jgfgg
,杜	giggg
,杜总	giggg
,杜总您	giggg
,来	faegg
,标书	gmhgg
,标准	fglgg
,标准零	ggigg
,标注没	ggegg
,标注要	gggjg
,校长那	ifggg
,样	gdggg
,检	ggegg
,检修	ggegg
,检修口	ggegg
,比	gfcgg
,水箱	gfgeg
,水箱做	gfgeg
,没人	fggig
,没人来	fgigg
,没人能	ggflg
,没得	jgfgg
,没得事	jgfgg
,没报	fgigg
,没报告	fgigg
,没有电	fgigg
,没有进	ggfkg
,没照	ggigg
,没照片	ggigg
,没空	fgfgg
,没空调	fgfgg
,没问	gpggf
,没问题	gpggf
,油	gggig
,油反	gggig
,油反光	gggig
,沾	ggigg
,沾了	ggigg
,沾了水	ggigg
,测	giggh
,测完	fmggg
,测试	gfggi
,测试环	gfggi
,满	iggfg
,满功	ggfeg
,满功率	ggfeg
,滤	ggfig
,滤网	ggfig
,滤网半	ggfig
,灌	ggegg
,灌装	ggegg
,灌装间	ggegg
,猪	ggigg
,猪肉	ggigg
,猪肉都	ggigg
,现在六	ggfgi
,现在就	gfggi
,现在排	mgegm
,现在现	ggfgi
,现在要	ggigg
,玻	fgkgg
,玻璃	fgkgg
,玻璃到	fgkgg
,用到	kgfgg
,用到二	kgfgg
,用早	ggfig
,用早强	ggfig
,申	egggg
,申请	egggg
,申请不	egggg
,电机	ggfig
,电机也	ggfig
,白天不	ggigg
,省得	gggig
,省得移	gggig
,看周	ggegg
,看周中	ggegg
,看看	egigg
,看能	ggegg
,看能不	ggegg
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
,第一	gffgi
,第一批	gffgi
,等	ogjgg
,筛	giggg
,筛一	giggg
,筛一遍	giggg
,算	gfegg
,管是	ggegg
,管是一	ggegg
,红	gighg
,红外	gighg
,红外漏	gighg
,约	jgfgg
,约好	jgfgg
,约好通	jgfgg
,绕	ggegg
,绕一	ggegg
,绕一下	ggegg
,给他	fkfgg
,缓	gggig
,缓存	gggig
,缓存五	gggig
,缺	ngggh
,缺六	ggfgi
,缺六个	ggfgi
,网络	gffhg
,老方	gigfg
,老方你	gigfg
,老早	igjgg
,老早的	igjgg
,老板	ggcgg
,考	ggkgg
,而且一	ggegg
,而且每	ggeig
,而且要	ggggj
,联	ffjgg
,联软	ffjgg
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
,草	gkggg
,草莓	gkggg
,草莓0	gkggg
,蒸	gjgfg
,蒸汽	gjgfg
,蒸汽一	gjgfg
,行	jgegg
,行吧	pgcgg
,表	igggg
,表格	igggg
,表格你	igggg
,被税	ggigg
,被税务	ggigg
,装之	ggigg
,装之前	ggigg
,装好	ggigg
,装好试	ggigg
,装要	gfggi
,装要三	gfggi
,装要停	ggfgi
,西	ggfgi
,西立	ggfgi
,西立面	ggfgi
,要0	ggigg
,要0g	ggfgi
,要一	ggigh
,要两	gggig
,要两张	gggig
,要么做	gfffg
,要么夜	gggig
,要么录	gffeg
,要么拉	ggfig
,要么限	gggig
,要他	ggfig
,要他们	ggfig
,要先做	gighg
,要开个	gggig
,要开发	ggghj
,要我	ggfgi
,要我们	ggfgi
,要扩	gffig
,要扩到	gffig
,要换	gggig
,要换七	ggfig
,要换灯	ggfig
,要提前	ggggi
,要缝	ggigg
,要缝也	ggigg
,见	feegg
,见的	feegg
,见的是	feegg
,解	ggfgg
,解释	ggfgg
,解释到	ggfgg
,让我	egggg
,训	gffig
,训练	gffig
,训练没	gffig
,讲完	fgfgg
,讲完我	fgfgg
,设	gjegg
,设备	gkgfg
,评审没	ggfgg
,评审过	egkgg
,识	fjigg
,识别	fjigg
,说	hfkgg
,请	gfggi
,请了	gfggi
,请了二	gfggi
,谁干	fgkgg
,调度	ggfgi
,调度只	ggfgi
,调试	giggh
,调试分	gkgfg
,谈	igfgg
,谈不	igfgg
,谈不下	igfgg
,贴	ggfig
,贴着	ggfig
,贴着线	ggfig
,费用我	giggg
,资料是	ggkgg
,赖	gdggg
,赖经	gdggg
,赖经理	gdggg
,走	ghegh
,走了	gfggi
,走了两	gfggi
,赶	gdggi
,赶不	ggigj
,赶不上	ggigj
,赶得	gbggi
,赶得上	gbggi
,起码	ighhg
,起码十	kgjgg
,超卖	gggig
,超卖率	gggig
,跌	ggfgg
,跌了	ggfgg
,跌了也	ggfgg
,跑不	ggfgi
,跑不动	ggfgi
,跑批	ggfig
,跑批窗	ggfig
,跟我	ggigg
,跟我闹	ggigg
,轮	fgegg
,轮不	fgegg
,轮不过	fgegg
,过杀	gigfg
,过杀我	gigfg
,运	hgfgg
,运营	igegg
,运营商	igegg
,返	ggfgi
,返工	ggfgi
,返工返	ggfgi
,还差	giggi
,还差五	giggi
,还得再	ggfgi
,还是	efagg
,还要	ggihg
,还要消	ggfig
,这个先	egkgg
,这个得	ggfig
,这个礼	igjgg
,这个谁	ggjgg
,这个适	ggigg
,这周五	figgg
,这周四	figgg
,这周给	heggg
,这是红	ggifg
,这次	giggg
,连	fgigh
,连着	ggggi
,连着上	ggggi
,避	ghggj
,避开	ghggj
,避开黄	ghggj
,那个	ggigh
,那我	ggigg
,那我买	ggjgg
,那空	gkggg
,那空压	gkggg
,邱	gigfg
,邱老	gigfg
,邱老师	gigfg
,都	ggcgg
,都是	ggcgg
,金检	gggig
,金检做	gggig
,钱	ggigg
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
,院	ggjgg
,院里	efqgg
,隔	ggkgg
,隔壁	ggkgg
,集	gijgg
,集团	gglgg
,集成	gkgfg
,零件	gggig
,零件进	gggig
,顾	figgg
,顾经	figgg
,顾经理	figgg
,预算	ggigg
,预算里	ggigg
,飞机自	ggfig
,食	igghh
,食堂	igghh
,食堂刷	jgfgg
,食堂窗	ggghi
,马	fnfgg
,驻	kkfgh
,驻场	kkfgh
,验证就	ggigg
,高三	gfffe
,高三那	gfffe
,高低	ggfgg
,高低差	ggfgg
,鲲	ggejg
,鲲鹏	ggejg
,鲲鹏加	ggejg
0,	khggg
0a	ggegg
0d	fdlgg
0k	ggdkg
0一	hehgg
0一台	jelgg
0万	ggigg
0万0	fhjgg
0万封	gfigg
0万封顶	gfigg
0万我	ghigg
0万我做	figgg
0万我得	giggg
0万说	ggigg
0万说好	ggigg
0万里没	ggcgg
0不得	egggg
0不让	ggegg
0不让用	ggegg
0个t	ggekg
0个工	gegfg
0个工厂	gegfg
0个有网	ggghi
0个窗	ggghi
0个窗口	ggghi
0也	ggihg
0也能	ggfig
0也能跑	ggfig
0人	gglgg
0人天	gglgg
0伏独	ggfig
0伏独立	ggfig
0你	ggjgg
0你们	ggjgg
0你们出	ggmgf
0兆	ggejg
0兆帕	ggejg
0公分	gfigg
0分贝	gggig
0到	fgihg
0到0	fgihg
0号七	gfggi
0号七晚	gfggi
0号上午	iefgg
0号下	mhegg
0号下午	gigfg
0号不	fgjgg
0号之	fifgg
0号之前	eifgg
0号之后	ikehg
0号了	ggigh
0号住	ggigg
0号住建	ggigg
0号到货	figgg
0号前上	gkgeg
0号前要	hihgg
0号可	gigfg
0号可以	gigfg
0号寄	ifggg
0号寄给	ifggg
0号就	figgg
0号就是	fgigg
0号开	ifggg
0号我	ugegg
0号才上	gggif
0号才回	gfggi
0号挂	lehgg
0号挂网	lehgg
0号来	fefgg
0号来得	fefgg
0号环	fgjgg
0号环保	fgjgg
0号给你	gkfgg
0号给豆	jffgg
0号考	gigge
0号能	frggg
0号车	gfigg
0号车间	gfigg
0号都	fgegg
0号都行	fgegg
0吨	kfggg
0和	mgfgg
0和0	mgfgg
0和0给	mgfgg
0天	figgg
0天有	dfjgg
0天有点	dfjgg
0套	femgg
0安	gggig
0小	fekgg
0小时	fekgg
0平	ggigh
0平米	ggigh
0年0	gfggg
0年0月	gfggg
0年以	ggigg
0年以后	ggigg
0年的	gighg
0年的保	gighg
0度以	gggeg
0度以内	gggeg
0度住	ggegg
0度住建	ggegg
0张	gekgg
0我	giegg
0我要	gkggg
0我要请	gkggg
0换	ggfig
0换成	ggfig
0换成0	ggfig
0掉	ggfig
0掉到	ggfig
0掉到0	ggfig
0整	egggg
0整数	egggg
0是	efjgg
0月底要	gkggg
0月的	fghfg
0月起	mfhgg
0月还	gefgh
0期	ggkgg
0核	ggfgg
0根	gkehg
0根多	ggegg
0根多少	ggegg
0毫秒	ffigg
0点	ejfgh
0点到	dmfgh
0版	gggig
0版本	gggig
0瓦以	gggig
0瓦以上	gggig
0瓦的	ggfgg
0的凭	ggfkg
0的凭证	ggfkg
0的托	gggig
0的托盘	gggig
0的话	edkgg
0秒	ghihg
0秒一	gggig
0秒一刷	gggig
0给	mgfgg
0给你	mgfgg
0给你们	mgfgg
0要	gighg
0要看	gggig
0要看产	gggig
0还	ggchg
0那台	gggjf
0那台服	gggjf
0都	efjgg
0采	ggegj
0采购	ggegj
0采购今	ggegj
0间要装	fgjgg
a0采	ggegj
a0采购	ggegj
ac	ihhgg
ace	ihhgg
ad	gfigg
adm	gfigg
adma	gfigg
af	ieegg
aft	ieegg
ail	eglgg
ain	fcigg
aine	fcigg
aiv	ihfgg
aive	ihfgg
al	feegg
am	efigg
an	ffigg
ap	gihgh
apa	frigg
ap少	ggigj
ap要	ggigj
ap要走	ggigj
as	gghig
ay	fcfgh
ay你	ggegj
ay你上	ggegj
a周	fkhgg
a备	ggfgi
a备货	ggfgi
a备货要	ggfgi
a总	mgdgg
a是	ggfig
a是安	ggfig
a是安卓	ggfig
bo	ighgg
bom	ighgg
br	jgigg
bre	jgigg
bren	jgigg
bu	gffhg
bus没	ggfig
ca	flhgg
cap	frigg
capa	frigg
ca周	fkhgg
ch	ikhgg
ck	fffgg
con	kgdgg
cpk	fhkgg
cpu的	ggfgg
cs	igfgg
da备	ggfgi
da备货	ggfgi
da是	ggfig
da是安	ggfig
dd	fgggg
ddp	fgggg
de	fmggg
dm	gfigg
dma	gfigg
dmap	gfigg
dp	fgggg
e0	efogg
ec	fekgg
el	eelgg
ela	fcigg
elai	fcigg
en	hgigg
enn	jgigg
enne	jgigg
eo	faigg
ep	fhdgg
eri	kefgg
erik	kefgg
er草	figgg
er草稿	figgg
ett	fifgg
ette	fifgg
evie	ffggg
ew	ffggg
ex	feegg
ey	ggigg
ey在新	ggigg
e我	dgjgg
fa	fiigg
fai	eglgg
fail	eglgg
fo	fglgg
ft	ieegg
gpu驱	gffig
gr	ihhgg
gra	ihhgg
grac	ihhgg
he	dejgg
his厂	ggigg
ho	fnfgg
id	gfggg
ida	gcghg
ie	ffggg
iew	ffggg
ik	kefgg
il	eglgg
ine	fcigg
ion的	gggif
ip验	gggig
ip验证	gggig
is厂	ggigg
is厂家	ggjhg
it	ggigg
iv	ihfgg
ive	ihfgg
iver	ihfgg
key	ggigg
kms要	gggif
la	gehhg
lai	fcigg
lain	fcigg
le	fgggg
let	fifgg
lett	fifgg
ll	dfjgg
ma	ffggh
man	ffigg
map	gfigg
may	feegi
may你	ggegj
mp	dfkgg
mq要	ggfig
mq要加	ggfig
ms要	gggif
ms要0	gggif
na	fgiig
nas	fgijg
nc	fgjgg
ne	heigg
ner	jgigg
nf	jfigg
nn	jgigg
nne	jgigg
nner	jgigg
no	fmfgg
nod	fqfgg
node	fqfgg
n的	gggif
n的k	gggif
n的km	gggif
oa	gfigg
oad	gfigg
oadm	gfigg
ode	fqfgg
ok	igggg
on	hgfhg
on的	gggif
on的k	gggif
pa	flfgg
pap	ghegg
pc	jgehg
pda备	ggfgi
pda是	ggfig
pk	fhkgg
po	igegg
ppa	ghegg
ppap	ghegg
ps	fgjgg
ps高	ggigg
ps高峰	ggigg
pt	feegg
pu的	ggfgg
pu的虚	ggfgg
pu驱	gffig
pu驱动	gffig
p少	ggigj
p要	fehgi
p要走	ggigj
p要走采	ggigj
p验	gggig
p验证	gggig
p验证四	gggig
qe	fglgg
qp	ggigg
qps	ggigg
qps高	ggigg
q要	ggfig
q要加	ggfig
q要加一	ggfig
r0	ggegg
r0a	ggegg
r0不	ggegg
r0不让	ggegg
rac	ihhgg
race	ihhgg
rc	fkhgg
rca	fkhgg
rca周	fkhgg
ren	jgigg
renn	jgigg
rev	ffggg
revi	ffggg
ri	ibfgg
rik	kefgg
rm	kgfgg
ro	gfjgg
roa	gfigg
road	gfigg
rt	gifhg
r草	figgg
r草稿	figgg
sa	egjhg
se	ffihg
sip	gggig
sip验	gggig
so	fpggg
sq	fgjgg
sqe	fglgg
s厂	ggigg
s厂商那	ggifg
s厂家	ggjhg
s厂家得	gfgig
s没	ggfig
s没问	ggfig
s没问题	ggfig
s的	ffogg
s要	gggif
s要0	gggif
s要0月	gggif
s高	ggigg
s高峰	ggigg
s高峰大	ggigg
t0	gggig
ta	fgigg
ter	fhfgg
ti	gfehg
tter	fifgg
u0	ggfjf
u0的	ggfkg
u0的凭	ggfkg
u0那	gggjf
u0那台	gggjf
up	fgigg
us没	ggfig
us没问	ggfig
u的	ggfgg
u的虚	ggfgg
u的虚机	ggfgg
u驱	gffig
u驱动	gffig
u驱动要	gffig
ver	ihfgg
ver草	figgg
vie	ffggg
view	ffggg
w	higgg
wa	ihfgg
wai	ihfgg
waiv	ihfgg
y你	ggegj
y你上	ggegj
y你上次	ggegj
y在新	ggigg
y在新加	ggigg
一万以	ggegk
一万以下	ggegk
一上	gmggg
一上会	gdggg
一下多	ggegg
一下多四	ggegg
一下轨	fgigg
一下轨道	fgigg
一个三万	giggg
一个三百	gggig
一个人一	gffgg
一个准	egghg
一个准话	cfggg
一个前	ggfgi
一个前端	ggfgi
一个办	ggfgi
一个办法	ggfgi
一个口子	fgegg
一个在	gfggi
一个在广	gfggi
一个坑	ggfgg
一个增	giggg
一个增压	giggg
一个旁	gggig
一个旁路	gggig
一个是	fgjgh
一个是测	ggfgi
一个月0	ffigg
一个月四	fgigg
一个月多	ggigg
一个百	ggdkg
一个百兆	ggdkg
一个礼	hgihg
一个礼拜	hgihg
一个适	ggfig
一个适配	ggfig
一之前要	ggjgg
一五	ggegg
一五年	ggegg
一五年走	ggegg
一人	ggggi
一人一	ggggi
一人一天	ggggi
一件	ggigg
一件都	ggigg
一件都抽	ggigg
一份审	ggfff
一份审批	ggfff
一会	fpggg
一会儿	fpggg
一你	gkfgg
一你来	gkfgg
一你来拿	gkfgg
一做	ggfgg
一公	ggohg
一公分	ggfig
一公分多	ggfig
一共0	fgkgg
一共一百	ggggi
一共要	giggi
一共要九	giggi
一再	fgigg
一再付	fgigg
一分	fgigg
一分不	fgigg
一分不多	fgigg
一分都	ggigg
一刷	gggig
一前全部	gfggi
一前是	efigg
一前是我	efigg
一前给	gfggg
一前给韩	gfggg
一区	ggfgg
一千	ggigg
一半我	giggg
一半我得	giggg
一单	fgmgg
一压	ggmhg
一发你	ifggg
一发你们	ifggg
一发给	figge
一发给大	figge
一口	efhgg
一口价	dgfgg
一口价报	egegg
一台三	gfcgg
一台三千	gfcgg
一台可	gjggj
一台可以	gjggj
一台增	gggig
一台增压	gggig
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
一台顶不	gggig
一号到	gehgg
一号到十	fgigg
一号去	gdggg
一号喷	ggfig
一号喷枪	ggfig
一号开	gfggi
一号开学	ggggk
一号我	fgigg
一号我跟	fgigg
一号来	foggg
一周不	ggjgg
一周不够	ggjgg
一周内	giggg
一周内出	giggg
一嘴	kdggh
一回	jcggg
一回您	figgg
一回来	kaggg
一场	ghfgg
一块儿可	ggegg
一块儿干	ggdgf
一块儿答	gjggg
一块报	gcggg
一块报上	gcggg
一块电	ggfig
一块电池	ggfig
一天能	ggggi
一天能给	ggggi
一天装	ggggi
一天装二	ggggi
一天赔	ggigg
一天赔两	ggigg
一季	ggggi
一季度	ggfgk
一季度才	ggfgk
一定要	igjgg
一定要上	ggigg
一家一家	ggfgg
一家不	fifhg
一家家	iffgh
一家家问	lffgg
一家解	ggfgg
一家解释	ggfgg
一宿	ggggi
一层缓	gffig
一层缓存	gffig
一年三	gefgg
一年三十	gffgg
一年才改	ggegg
一年的	gkggg
一并	gfgff
一并请	gfgff
一并请示	gfgff
一度	gfgig
一张	jfggg
一张映	ggfig
一张映射	ggfig
一怎	ggekg
一怎么	ggekg
一怎么办	ggekg
一成质	gfggg
一成质保	gfggg
一我	jfggg
一户	ggigg
一户一	ggigg
一户一拍	ggigg
一批0月	gffgi
一批五	gjgge
一批五个	gjgge
一批料	ggjgg
一批料三	ggjgg
一把	figgg
一拍	ggigg
一拍照	ggigg
一按	ggfgg
一按一	ggfgg
一按一个	ggfgg
一早	fkghg
一早上	fmggg
一早高	gghig
一早高峰	gghig
一是	ghlgg
一是按	giggg
一是按三	giggg
一晚上	ggggi
一晚上顶	ggggi
一月三	ggfgi
一月三号	ggfgi
一月上	ggggj
一月上冻	ggggj
一月底要	ggigj
一期就	ggjgg
一期就该	ggkgg
一期那	ggigg
一期那个	ggigg
一条我	kgjgg
一条我不	kgjgg
一条线	gxfgg
一样	ggigg
一根四	ggggi
一根四十	ggggi
一次性	ggjgg
一次我	ggjgg
一次我们	ggjgg
一次我就	fgkgg
一次最	ggegg
一次最多	ggegg
一次试	gggfg
一次试听	gggfg
一点到	ggfgi
一点到五	ggfgi
一点是	ggigg
一点是多	ggigg
一熏	gjgfg
一熏就	gjgfg
一熏就花	gjgfg
一百二	fgigg
一百二十	fgigg
一百八十	ggegg
一百六	fgigh
一百六十	fgjgh
一百多	igfhg
一百多根	kgegg
一百就	gggig
一百就够	gggig
一直	ffggg
一直没	fgigg
一直没交	fgigg
一秒自	ggfig
一秒自动	ggfig
一米	geghg
一级	gfkhg
一级初	ggfig
一级初效	ggfig
一组过	giggg
一组过来	giggg
一给严	ifggg
一给严工	ifggg
一给你	ehfgg
一给您	giggg
一给您回	gifgg
一给我	eghgg
一给我一	cfggg
一般	iffhh
一般三	ggghj
一般三到	ggghj
一起回	feggg
一起回您	gdggg
一起答	figgg
一起答复	figgg
一过	fgigg
一过就	fgigg
一过就装	fgigg
一远	figfg
一远程	figfg
一远程改	figfg
一送	giggg
一送到	gkggg
一遍今	giggg
一遍今天	giggg
一采	ggegg
一锅	efggg
一间只	ggdkg
一间只有	ggdkg
一间才	ggigg
一间才两	ggigg
一间教	ggfjg
一间教室	ggfjg
一队人	geggh
一队人得	gfggi
一队在	gffgi
一队在做	gffgi
一面	ggegg
一页	fkegg
一项	gfegg
丁	gefgg
七万	kfggg
七万二	meegg
七八个	ggfgg
七八个人	ggfgg
七八月	ggjgg
七八月旺	ggjgg
七十台又	ggigg
七千	gggig
七千瓦	gggig
七号才	gffgi
七号才空	gffgi
七块	ffigg
七天	fcmgg
七家支	ggfgf
七家支行	ggfgf
七层是	ggigj
七层是改	ggigj
七把	fUngg
七晚	gfggi
七月三	foggg
七月三十	foggg
七月中	ggfgi
七月二	gjggg
七月二十	gjggg
七月底前	ggfgg
七月来	ggegg
七月的	geggg
七月的抄	geggg
七次	gghjg
七次假	gghjg
七次假警	gghjg
七点二	gegig
七点自	ggigg
七点自动	ggigg
七秒	gghig
七间	gfggi
万0	fhjgg
万一	ggjgg
万一是	giggg
万一是按	giggg
万三	lghgg
万不	gfbgg
万九	egrgg
万五	gglgg
万五给	fgjgg
万五给我	fgjgg
万以	ghegh
万以下	ggegk
万以下科	ggegk
万以内	ghfgg
万你	ggjgg
万你们	ggjgg
万你们出	ggjgg
万六	ighhg
万分	gggig
万分之	gggig
万分之三	gggig
万吧	gfgeg
万四	geggg
万四千	fdggg
万封	gfigg
万封顶	gfigg
万就	fehgg
万并	ggekg
万并发	ggekg
万我做	figgg
万我做不	figgg
万的接	gggig
万的接口	gggig
万说	ggigg
万说好	ggigg
万说好全	ggigg
万里没	ggcgg
万里没有	ggcgg
三七	dgkgg
三万	hgigg
三万一是	giggg
三万四	gdfgg
三万的	gggig
三万的接	gggig
三下	fYegg
三下午	fgcgg
三个人	ggggi
三个人有	ggfgi
三个晚	ggggi
三个晚上	ggggi
三个月下	ggekg
三个月坏	fgjgg
三个月的	fgkgg
三个节	gffig
三个节点	gffig
三个问	gffeg
三个问题	gffeg
三个驻	ggggi
三个驻场	ggggi
三个高	gigig
三个高危	gigig
三之	ifggg
三之前	ifggg
三之前填	ifggg
三件	gflgg
三件事	gflgg
三分	fhigg
三到四	ggghj
三到四周	ggghj
三十个走	giggg
三十二天	ggggi
三十多万	ggigg
三千个	igigg
三千八太	ggjgg
三千多道	ggjgg
三台最	ggigg
三台最晚	ggigg
三号	gighh
三号什	fgfgj
三号什么	fgfgj
三周开	ggfig
三周开发	ggfig
三周起	ggegg
三块	gkgfg
三天做	kgfgg
三天做安	kgfgg
三天内	ghdgg
三天出	giggg
三天出第	gkggg
三天太	ggigg
三天太久	ggigg
三天才	ggegg
三天才补	ggegg
三天报	gkggi
三天没	ggigg
三天没毛	ggigg
三家比	gfkgg
三家里	gjgfg
三家里两	gjgfg
三层	ggfig
三层的	ggdjg
三层的埋	ggdjg
三年上	ffbgg
三年上门	ffbgg
三开	lffgg
三开好	ifggg
三张	ggigg
三成	fhigg
三批	jgjgh
三批就	ggggi
三批就要	ggggi
三方收	gkffg
三方收的	gkffg
三是	fgpgg
三晚	kkegg
三晚上	kkegg
三期	fgigg
三条	feegg
三楼	ggehh
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
三点前	gkggg
三点跑	ggeig
三点跑批	ggeig
三百二	ggfgi
三百克	gfgig
三百克以	gfgig
三百公	ggfjg
三百公斤	ggfjg
三百条我	iffgg
三的	ggjgg
三秒五	ggjgg
三箱	fjigg
三级	ggfig
三级的	ggfig
三级的测	ggfkg
三给您	figgg
三给您送	giggg
三给我	ekggg
三那	gfffe
三那两	gfffe
三那两间	gfffe
三间空	giggg
三间空房	giggg
上一	gijgg
上一家	ggigg
上七	gdhgg
上七点	gdhgg
上七点自	ggigg
上三	gfigh
上下	oeggg
上下班	oeggg
上下班前	oeggg
上两	fgagg
上九	gjehg
上九点	gjehg
上九点以	ffegg
上九点到	ggeig
上二	ffkgg
上二十	ffkgg
上人	ggggi
上人受	ggggi
上人受不	ggggi
上会	igfgg
上传	ggggi
上但	ggfgi
上但不	ggfgi
上但不能	ggfgi
上六个	ggggi
上六个重	ggggi
上六点就	gggjf
上冻	ggggj
上冻之	ggggj
上冻之前	ggggj
上切	gffgi
上切换	gffgi
上午	giggg
上午到	gkggg
上午十	ggggi
上午十点	ggggi
上午回	giggg
上午回你	giggg
上午我	fjggg
上单	gggig
上单独	gggig
上单独更	gggig
上双	ggfgi
上双模	ggfgi
上双模可	ggfgi
上发	fpggg
上周	ffkgg
上周一	gghig
上周一早	gghig
上就出	giggg
上就出名	giggg
上就得	ggigj
上就得等	ggigj
上山	gjfgh
上我去	jgfgg
上我去讲	jgfgg
上批狮	ggigg
上批狮子	ggigg
上挂	ggdjg
上有	glggf
上来的	ggegg
上来的那	ggegg
上来等	gjggf
上来等风	gjggf
上次换	ggegg
上次换系	ggegg
上次要	gfgig
上次要视	gfgig
上次试	ggkgg
上次话	ggegj
上次话只	ggegj
上次那份	ggfgj
上海r	gggif
上海re	gggif
上的	geigg
上看	gffeg
上看了	gffeg
上看了三	gffeg
上礼	ffjgg
上礼拜	ffjgg
上管	ggfig
上线三	ggigg
上线三成	fgigg
上线试	ggjgg
上线试运	ggjgg
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
下两	mfegh
下个	lfegh
下个月	lfegh
下个月0	hgfgi
下井	hifgg
下井要	ggegg
下井要有	ggegg
下井证	ggfgi
下井证我	ggfgi
下八	ggigg
下八度	ggigg
下午	giggg
下午三	gifgg
下午三点	gifgg
下午两	fkfgg
下午两点	fkfgg
下午写	gjggg
下午写个	gjggg
下午四	ggggi
下午四点	ggggi
下午就	giigg
下午就发	fmgff
下午就跟	gkfgg
下午急	ggigg
下午急着	ggigg
下午是	ggfgg
下午是缝	ggfgg
下午给	giggg
下午给我	igggg
下去	gjhgg
下可	gfgig
下可以	gfgig
下周一上	gdggg
下周一你	gkfgg
下周一到	gigfg
下周一前	gfggg
下周一回	kbggg
下周一远	figfg
下周一送	giggg
下周三之	ifggg
下周三前	figgg
下周三汇	ifggg
下周三给	gehgg
下周二	gifgg
下周二一	figgg
下周二之	giggf
下周二前	fjfgg
下周二我	gigfg
下周二才	fgfgg
下周二给	ifggg
下周四	giggg
下多	ggegg
下多四	ggegg
下多四十	ggegg
下室层	ggfgf
下室层高	ggfgf
下就	ggjgg
下工	giggh
下工期	giggh
下市	gjggj
下市场	gjggj
下市场部	gjggj
下排	gfggh
下排班	gfggh
下来八	gggge
下来八天	gggge
下来就	igfgg
下来就重	igfgg
下来怎	hefgg
下来怎么	hefgg
下来我	iffgg
下来我找	egggg
下来最	gdggi
下来最早	gdggi
下来的	fgrgg
下班前发	lhggg
下的国	gffgi
下的国庆	gffgi
下的排	ggfgi
下的排到	ggfgi
下的过	fgigg
下的过完	fgigg
下礼	fhigg
下礼拜一	gifgg
下礼拜二	egfgg
下科	ggegk
下科里	ggegk
下科里能	ggegk
下轨	fgigg
下轨道	fgigg
下轨道歪	fgigg
下雨停	ggfgi
下雨停了	ggfgi
不一	ffjhg
不上切	gffgi
不上切换	gffgi
不上去	ggfig
不上就	ggigj
不上就得	ggigj
不下来就	igfgg
不下来我	egggg
不严	ggigg
不了就	fgefg
不了就别	fgefg
不了网	ggfkg
不付	nglgg
不会再	ggigg
不会再加	ggigg
不会同	ggigg
不会同意	ggigg
不会换	ggfgg
不修	fgigg
不做	fgjgg
不全	ggifg
不准停	ggigg
不出行	ggjhg
不出行就	gggig
不到就	fgigg
不到就是	fgigg
不到我	ggigg
不到我就	ggigg
不刷	ggigg
不刷饭	ggigg
不刷饭卡	ggigg
不加	ggigg
不加钱	ggigg
不动0	ggdkg
不动0k	ggdkg
不动全	ggfgi
不动全量	ggfgi
不去	mgdgh
不及	ggegg
不及了	ggegg
不变	ieegg
不另	fgigg
不另外	fgigg
不另外付	fgigg
不可能再	fgigg
不在了	ggflg
不多快	ggigg
不多快了	ggigg
不够大	ggfeg
不够我	ggfig
不够我得	ggfig
不太好	igfgg
不太好说	igfgg
不好动	ggekg
不平	ggfgg
不开	heigh
不得	fgigg
不想换	efjgg
不懂	ggegg
不换	igqgg
不接	gihgg
不接受	gkhgg
不支持r	ggeig
不收	fghgg
不收钱	gfegg
不收钱的	ggegg
不改电	gggig
不改电会	gggig
不敢落	ggfgi
不敢落机	ggfgi
不是0	ffkgg
不是一	fgegg
不是一个	fgegg
不是不	ggigg
不是不知	ggigg
不是原	giggg
不是原来	giggg
不是我	ggigg
不是我们	fgjgg
不是来	ggegg
不是来不	ggegg
不是说	gefgg
不水	ggggj
不水冷	ggggj
不水冷管	ggggj
不满	fehgg
不满意	fehgg
不然就	ggfig
不然就走	ggfig
不然我	fgigg
不然我找	fgigg
不然扣	ggigg
不然扣0	ggigg
不盖	ffdgg
不盖章	ggdgg
不盖章不	ggdgg
不着	jfggg
不知道后	ggigg
不签	fgigg
不签字	ighgg
不签进	fgigg
不签进度	fgigg
不给	fglgg
不肯	fhigh
不能不	ggfgg
不能不让	ggfgg
不能先上	ggdgg
不能先用	ggegg
不能再	ggegh
不能再拖	ggfgi
不能再晚	ggigg
不能加一	jgegg
不能动	ggigg
不能半	gifgg
不能半价	gifgg
不能合	ggegg
不能合一	ggegg
不能我	ggegg
不能我们	ggegg
不能拖	ggigh
不能提	gfegg
不能提前	gfegg
不能撤	fgjgg
不能给	ggegg
不能给到	ggegg
不能连	ggeig
不能随	ggejg
不能随便	ggejg
不至	ggegg
不至于	ggegg
不行了	ggfig
不行就	gldgg
不裂	dgegg
不要	gfjgg
不要了	ffmgg
不认	ggigg
不让人	ggfgg
不让人结	ggfgg
不让用	ggegg
不让用了	ggegg
不许动	ggjgg
不起来	gggig
不过吊	ggfgi
不过吊篮	ggfgi
不过老	ggfig
不过老系	ggfig
不还	feegg
不还说	feegg
不锈钢夹	gggig
不验	ggigg
不验收	ggigg
专线	hjfgh
专线我	jgegg
专线我来	jgegg
且一	ggegg
且一次	ggegg
且一次最	ggegg
且新	gggig
且新车	gggig
且新车间	gggig
且每	ggeig
且每天	ggeig
且每天晚	ggeig
且要	ggggj
且要收	ggggj
且要收费	ggggj
业主方	fgigg
业主方给	fgigg
业好	ggegg
业好麻	ggegg
业好麻烦	ggegg
业委	ifdgg
业委会	ifdgg
业批	ggegg
业那	gfegg
东那	fgjgg
东那边	fgjgg
丢	gihgg
丢行	frigg
两万	jghhg
两万并	ggekg
两万并发	ggekg
两个a	ggigj
两个ap	ggigj
两个临	iffgg
两个临床	iffgg
两个人的	gigge
两个人配	jgggg
两个保	fgegg
两个保安	fgegg
两个小	ggggi
两个小时	ggggi
两个师	gfggi
两个师傅	gfggi
两个月	ggggi
两个月起	ggegk
两个老	ggfgg
两个老师	ggfgg
两个要重	ggffe
两个间	ggfgi
两个间隔	ggfgi
两公	ggejg
两公分	ggdjg
两公斤	ggfig
两公斤八	ggfig
两千一	ggigg
两千五	ggjgg
两千只里	gggig
两千张	gggjg
两千张带	gggjg
两单	egkgg
两只麦之	gggfg
两台并	gggig
两台并着	gggig
两块	fhugg
两天	ihegg
两天余	gggig
两天余量	gggig
两天出	gjgff
两天出转	gjgff
两天改	gkgjg
两天改完	gkgjg
两天的	ggfgi
两天的话	ggfgi
两家都说	gjgfg
两年了	fgfgg
两年我	ifggg
两年要	gkggg
两年要加	gkggg
两张a	gggig
两张a0	gggig
两成	gfigg
两成了	ggigg
两批	jgggg
两期	glhgg
两期不	ggjgg
两期不行	ggjgg
两格	ggfig
两格都	ggfig
两格都没	ggfig
两次修	fgigg
两次确	ggffg
两次确认	ggffg
两次装	ggigg
两百多家	gjggg
两百毫	ggfig
两百毫秒	ggfig
两米一	ggffg
两米八够	gfgeg
两边	fgegg
两边的	fgegg
两边的账	fgegg
两遍	ggjgg
两间房	gigfg
两间排	gfffe
两间排前	gfffe
两间是高	ggjgg
两颗	mgggg
严工	ifggg
个a	ggigj
个ap	ggigj
个ap要	ggigj
个p	ggigg
个pd	ggigg
个pda	ggigg
个t	ggfig
个三万	giggg
个三万一	giggg
个三百	gggig
个三百多	gggig
个临	hkfgg
个临床	hkfgg
个临床药	iffgg
个了	giggg
个人一	gffgg
个人一年	gffgg
个人的	gigge
个人的名	gjgge
个人的考	gigge
个人都	ggfgg
个人都听	ggfgg
个人配	jgggg
个人配合	jgggg
个他	nfggg
个价	ehhgg
个你	ggigg
个你们	ggigg
个保安陪	fgegg
个先	fgjgg
个先说	egkgg
个先说好	egkgg
个准	egghg
个准话	cfggg
个前	ggkgh
个前端	ggfgi
个办	fgegh
个办法	fgegh
个厂家一	ggegg
个去	ggfgg
个去考	ggfgg
个去考证	ggfgg
个变	gjggg
个变更	gjggg
个变更单	gjggg
个口子	fgegg
个口子出	fgegg
个回路是	gggig
个在	gfggi
个在广	gfggi
个在广西	gfggi
个坑	ggfgg
个增	giggg
个增压	giggg
个增压罐	giggg
个实施顾	gfggi
个工	hgfgh
个工人	ggfgi
个工作	hhegh
个工作日	hhegh
个工厂	gegfg
个工厂0	gegfg
个师	gfggi
个师傅	gfggi
个年	ggjgg
个开孔	igfgg
个开孔图	igfgg
个得您	ggfig
个得您那	ggfig
个我一	gfgff
个我一并	gfgff
个我不敢	ggfgi
个我得	geggg
个我得回	geggg
个我报	figgg
个我报给	figgg
个我来	jeggg
个我来定	jeggg
个我查	gighg
个我查日	gighg
个我真	geggg
个我真没	geggg
个我要	goggg
个技	ggfgg
个技师	ggfgg
个技师倒	ggfgg
个报	ggigg
个报价	ggigg
个报价里	ggigg
个换电	giggg
个换电机	giggg
个支	ggfig
个支架	ggfig
个支架卡	ggfig
个整	fgkgg
个旁	gggig
个旁路	gggig
个旁路电	gggig
个是测	ggfgi
个是测试	ggfgi
个最	fgjgg
个最要	fgjgg
个最要紧	fgjgg
个月0号	hgfgi
个月下	ggekg
个月下不	ggekg
个月四	fgigg
个月四成	fgigg
个月坏	fgjgg
个月坏两	fgjgg
个月多	ggigg
个月多跑	ggigg
个月底	jffgg
个月底给	jffgg
个月的	fkjgg
个月货	sefgg
个月货款	sefgg
个月起	ggegk
个有网	ggghi
个有网口	ggghi
个清单	hgegg
个漏	ggegg
个版	gggig
个版本	gggig
个玻	gighg
个玻璃	gighg
个玻璃廊	gighg
个电	fjfgg
个百	ggdkg
个百兆	ggdkg
个百兆口	ggdkg
个的是	gfggh
个的是小	gfggh
个的话	giggg
个的话单	giggg
个礼	hgihg
个礼拜	hgihg
个礼拜四	igjgg
个窗口只	ggghi
个立	gfgeg
个立方	gfgeg
个立方的	gfgeg
个简	gigfg
个简单	gigfg
个老	kfegg
个老师	ggfgg
个老师一	ggfgg
个节	gggig
个节点	gggig
个节点图	ghgjg
个要重	ggffe
个要重新	ggffe
个视	fifgg
个视频	fifgg
个词够	hgegg
个词够不	hgegg
个说	fjggg
个说明	gmfgg
个说法	djegg
个谁出	ggjgg
个谁核	ggefg
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
个间	ggfgi
个间隔	ggfgi
个项目批	fgigg
个驻	ggggi
个驻场	ggggi
个驻场的	ggggi
个高	gigig
个高危	gigig
个高危我	gkgkg
中了	gfcgh
中午之	fdggg
中午之前	fdggg
中午前	fgggg
中午前给	eeggg
中午发	fkggf
中午发湛	glggf
中大	fgigg
中大促	fgigg
中大促启	fgigg
中学	fehgg
中开	geggh
中开机	geggh
中心	ffegg
中心温	ggigg
中心温度	ggigg
中我	fgigg
中我们	fgigg
中我们有	fgigg
中继	ggfig
中能	ggegg
中能不	ggegg
中能不能	ggegg
丰	hffgg
串到	gighg
串到屋	gighg
串到屋里	gighg
临床	hkfgg
临床药	iffgg
临床药师	iffgg
主任很	ffegg
主任很想	ffegg
主任松	eeegg
主任松口	eeegg
主任讲	efegg
主任说	ffjgg
主任那	ffegg
主体	hfggg
主体不	ffmhg
主体不一	ffmhg
主体我	igfgg
主体我去	igfgg
主体要	ldbgg
主方	fgigg
主方给	fgigg
主方给这	fgigg
主板一	ggggi
主板一台	ggggi
主的	eelgg
主管	ffigg
主要是油	gggig
么也	jgfgg
么也要	jgfgg
么也要一	jgfgg
么你们白	fgigg
么做	gfffg
么做个	gfffg
么做个钢	gfffg
么割	fgfgj
么割接	fgfgj
么割接都	fgfgj
么办	ggihg
么加一	gggig
么加一个	gggig
么加千	gffeg
么加千兆	gffeg
么夜	gggig
么夜灯	gggig
么夜灯换	gggig
么小	ggigg
么小的	ggigg
么小的字	ggigg
么干	gggge
么干下	gggge
么干下来	gggge
么录	gffeg
么录完	gffeg
么录完夜	gffeg
么拉	ggfig
么拉网	ggfig
么拉网线	ggfig
么挪	gggig
么挪收	gggig
么挪收线	gggig
么时候到	fgegg
么时候能	igggg
么灌	gfffg
么灌实	gfffg
么装	ggfig
么装中	ggfig
么装中继	ggfig
么话	ggfff
么说的	fflgg
么都	gflgg
么限	gggig
么限购	gggig
么预	gggig
么预热	gggig
么预热段	gggig
之一	ggigg
之前一定	ggigg
之前填	ifggg
之前填好	ifggg
之前得	gglgi
之前得装	ggggj
之前排	gffgi
之前排不	gffgi
之前提	gjgge
之前提交	gjgge
之前给你	geggg
之前给您	figgg
之前给我	dghgg
之前落	giggf
之前落实	giggf
之前要	ggjgg
之前要上	ggjgg
之十了	ggigg
之后后	gggfg
之后后排	gggfg
之后才	gggif
之后才能	gggif
乐	ffegg
乙	feegg
九万	fejgg
九万八	ffkgg
九分	ggfig
九分钟	ggfig
九十九	ggjgg
九十九的	ggjgg
九十我	ggjgg
九十我接	ggjgg
九台	giggi
九天	gggig
九家的	jgegg
九家的名	jgegg
九成	geggg
九月一	igggh
九月一号	igggh
九月二	ggegg
九月二十	ggegg
九月再	ggjgg
九月再说	ggjgg
九月才	giggi
九月才用	giggi
九月迎	fgigg
九月迎峰	fgigg
九点	gjehg
九点以	ffegg
九点以后	ffegg
九点到	ggeig
九点到凌	ggeig
九间	ggfjg
九间带	ggfjg
九间带不	ggfjg
也一	gkfgg
也一起	gkfgg
也不	fighg
也不够	ggdkg
也不是	gmggg
也催	figgf
也只	ggegg
也只有	ggegg
也只有五	ggegg
也在	ggfgg
也在用	ggfgg
也在用气	ggfgg
也少	gfggi
也就十	ggggi
也就十八	ggggi
也得八号	ggigg
也得有	fgigg
也得有桩	fgigg
也得跟	ggfgg
也没	jfegg
也没写	gcggg
也没写我	gcggg
也没吊	ggfgi
也没吊篮	ggfgi
也缺	gffgi
也缺两	gffgi
也缺两个	gffgi
也能	ggfig
也能跑	ggfig
也行	gjfgg
也要一	jgfgg
也要一个	jgfgg
也要从	ggfig
也要从0	ggfig
也要说	ggfjg
也这么说	ffjgg
书	gihgg
书我	fmggg
书是	iffgg
书是我	jgfgg
书是我表	jgfgg
书面下	gkggg
书面下周	gkggg
买你	ggigg
买你干	ggigg
买你干啥	ggigg
买它	ggjgg
买它干	ggjgg
买它干嘛	ggjgg
买的	ggjgg
了0	ggjgg
了0毫	ggihg
了0毫米	ggihg
了0版	gggig
了0版本	gggig
了一下	fgigg
了一下轨	fgigg
了一个	gfggg
了一个月	heggg
了一台	ggfgi
了一周	fhigg
了一周内	giggg
了一百	fglgg
了一百二	fglgg
了七	ggiig
了七次	gghjg
了七次假	gghjg
了七秒	gghig
了三个月	gfgig
了三个问	gffeg
了三张	ggigg
了三成	fgigj
了下	fmggh
了下排	gfggh
了下排班	gfggh
了不	egfgg
了两公	ggdjg
了两公分	ggdjg
了两成	ggigg
了两成了	ggigg
了两格	ggfig
了两格都	ggfig
了个	ffkhg
了也	ggfgg
了也得	ggfgg
了也得跟	ggfgg
了事我	ggfgg
了事我担	ggfgg
了二	ggigg
了二十	ggigg
了二十天	ggjgh
了五遍	ggfgj
了他	gebgg
了你们免	ggigg
了八	ggfgh
了八千	ggegg
了八千多	ggegg
了八天	ggfgi
了六台	ggggi
了再付	cgmgg
了再批	fgkgg
了再结	fgegg
了再谈	kgfgg
了十天	ggfgi
了半	ggigg
了半年	ggigg
了反	ggfig
了反而	ggfig
了反而费	ggfig
了四公	ggfgi
了四公分	ggfgi
了四十	fgkgg
了四十亩	ggigg
了大	fglgg
了就别	fgefg
了就别做	fgefg
了总	gfggg
了我	kgfgg
了我就	ogegg
了我就把	pgcgg
了我当	kgfgg
了我当天	kgfgg
了我自	ggfgg
了我自己	ggfgg
了我跟	fgjgg
了我跟你	fgjgg
了我这	ogcgg
了我这边	ogcgg
了水	ggigg
了水就	ggigg
了水就不	ggigg
了没	eefgg
了算	ggigg
了网	ggfkg
了这	jfggg
了验	geggg
事别	efegg
事后	ggfig
事后再	ggfig
事后再审	ggfig
事我不	ggegg
事我不懂	ggegg
事我回	figfg
事我回去	figfg
事我担	ggfgg
事我担着	ggfgg
事散	gjggg
事散会	gjggg
事散会我	gjggg
二一	figgg
二一起	figgg
二一起答	figgg
二个工	ggfgi
二个工人	ggfgi
二之前排	gffgi
二之前落	giggf
二位	gggig
二前	fjfgg
二十七家	ggfgf
二十万	pgfgg
二十三	fgigh
二十个	ghfgg
二十个工	ggegg
二十个酱	iffgg
二十二	ghfgj
二十二个	ggfgi
二十二号	gjggk
二十五只	ggggi
二十八号	gjggg
二十八天	ggfig
二十六万	ffbgg
二十六家	ggigg
二十几	ggggi
二十几天	gfffj
二十号到	fgfgj
二十号老	ggggk
二十四号	kgfgg
二十天假	gfggi
二十天拉	ggggi
二十年	glggg
二十户	ghngg
二十把	ffigg
二十来万	ggigg
二十来个	gfgeg
二十米	ggggi
二发	eeggg
二台	hfegg
二台的	igdgg
二号就	gjggk
二号就得	gjggk
二号线	fffgg
二度	ggfig
二度要	ggfig
二度要加	ggfig
二我	iffgg
二我带	gigfg
二我带面	gigfg
二手	fifgg
二才	fgfgg
二才回	fgfgg
二才回国	fgfgg
二批	kgjgg
二批六	ggigg
二批六千	ggigg
二是	gmlgg
二是净	ggegg
二是净高	ggegg
二月二	gffgi
二月二十	gffgi
二月的	gffgi
二期的	gfegg
二给个	hgegg
二给个清	hgegg
二给你	lffgg
二给您回	fbggg
二轮	gjfgg
于十	ggfig
于十二	ggfig
于十二度	ggfig
于没	ggigg
于没客	ggigg
于没客人	ggigg
于白上	ggfgg
于白等	fgigg
于白等一	fgigg
云上	ggelg
云桌	ggjgg
云桌面	ggjgg
五一前全	gfggi
五一前是	efigg
五一块	flggg
五一块儿	flggg
五一起	gcggg
五一起回	gcggg
五万	fgjgg
五万五	fgjgg
五万五给	fgjgg
五万八	fifgg
五上	llegg
五下	ihjgg
五下午	jhmgg
五个人的	gjgge
五个工	qhbgg
五个工作	qhbgg
五中	fgfgg
五中午	fgggg
五中午前	fgggg
五公分	giggi
五六	gfgeg
五六万	gfgeg
五六万吧	gfgeg
五分	gfigg
五前	fhggg
五十	gfigg
五十五	gfkgh
五千	mefgg
五只	ggggi
五台	fgfgh
五台能	ggfgi
五台能跑	ggfgi
五号前	gihgg
五号前不	fgigg
五号前给	gkggg
五号周	ggegg
五号周日	ggegg
五号早	jfggg
五号早上	jfggg
五号端	fgigg
五号端午	fgigg
五号给你	giggg
五号要	fgigj
五号要拆	fgigj
五回	kffgg
五天的	geggg
五天的话	geggg
五天里	gggig
五天里面	gggig
五家哪	fgegg
五家哪五	fgegg
五家我	fgegg
五家我们	fgegg
五寄	ldggg
五层那	ggigg
五层那跟	ggigg
五年走	ggegg
五年走的	ggegg
五成	fnjgg
五成太	ggigg
五成太多	ggigg
五我不	ggkgg
五我不认	ggkgg
五月中	geggh
五月中开	geggh
五月初	gfggi
五月初全	gfggi
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
五给你	idggg
五给您	fighg
五给您信	figgg
五给您复	fggkg
五给您答	figgg
五给我做	fgjgg
五给我回	dgggg
五给方	giggg
五给方案	giggg
五给结	figfg
五给结论	figfg
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
交期	fflgg
交期0	fflgg
交货	fghgg
交钥	ggfgg
交钥匙	ggfgg
产c	ggfgg
产cp	ggfgg
产cpu	ggfgg
产品效	gggig
产品效应	gggig
产满	gffgi
产满了	gffgi
产的账	ggigg
产的账还	ggigg
产量	ggigg
产量掉	ggjgg
产量掉三	ggjgg
亲	egvgg
人一天	ggggi
人一天装	ggggi
人一年	gffgg
人一年三	gffgg
人上	gjggf
人上来	gjggf
人上来等	gjggf
人不能	fgjgg
人不能撤	fgjgg
人也	ggfgi
人也没	ggfgi
人也没吊	ggfgi
人了	egggg
人会	ggjgg
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
人天	ggjhg
人家0	ffdgg
人家九	giggi
人家九月	giggi
人家用	ggigg
人家用的	ggigg
人工补你	ggjgg
人开	geggg
人开外	geggg
人开外墙	geggg
人得七	gfggi
人得七间	gfggi
人我今	giggg
人我今天	giggg
人我从	gigge
人我从西	gigge
人手	giggg
人手我	giggg
人手我再	giggg
人投诉怎	ggjgg
人报	gjggk
人报给	gjggk
人报给您	gjggk
人整	jeggg
人整理	jeggg
人来	emggg
人的	giggf
人的事散	gjggg
人的名	gjgge
人的名单	gjgge
人的考	gigge
人的考试	gigge
人结	ggfgg
人能	ggflg
人能改	ggflg
人脸	ffegg
人说	fgbgg
人进	ifffg
人进厂	kgfgg
人进厂要	kgfgg
人都听	ggfgg
人都听着	ggfgg
人都定	fgigg
人都定了	fgigg
人配	jgggg
人配合	jgggg
什么割	fgfgj
什么割接	fgfgj
什么话	ggfff
什么都	gflgg
仇	fldgg
仇科	fldgg
仇科长	fldgg
今天下	fjggg
今天下午	fsfgg
今天下班	figgg
今天出	ehkgg
今天去	fdegg
今天又	edngg
今天发	gjggg
今天发起	igggg
今天回	dofgg
今天就发	geggg
今天就换	giggg
今天开	feggg
今天晚	giggg
今天晚上	giggg
今天来	fchgg
今天确	geggg
今天确认	geggg
今天过w	figgg
今年	fgigg
今年不	fgigg
今年不可	fgigg
今年没	ffigi
今年没指	ggegj
今年的	fgjgg
今年的账	fgigg
今年要	ggfig
今年要人	ggfig
今晚从	ghggf
今晚从宁	ghggf
今晚发	ghigg
今晚就	giggg
今晚就要	gkggg
今晚成	gkgge
今晚把	fkggg
今晚收	gjggf
今晚收工	gjggf
从0换	ggfig
从0换成	ggfig
从0月	ffggg
从二	ggggi
从二十	ggggi
从二十天	ggggi
从仓	giggg
从仓储	giggg
从仓储那	giggg
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
从每	ggfig
从每分	ggfig
从每分钟	ggfig
从苏	gkggi
从苏州	gkggi
从苏州组	gkggi
从西	gigge
从西区	gigge
从西区工	gigge
仓借	gigfg
仓借两	gigfg
仓借两个	gigfg
仓储	mgfgg
仓储费	nfdgg
仓储那	giggg
仓储那组	giggg
仓只	ggigg
仓只有	ggigg
仓只有零	ggigg
仔	fefgg
他0	ghdgg
他七	fkggh
他七月	fkggh
他七月三	foggg
他三	fZggg
他三十	fZggg
他三十一	fZggg
他不	ggjgh
他们0	iedgg
他们0月	jeegg
他们下	hgegg
他们下周	hgegg
他们出	lgdgg
他们同	ggfig
他们同意	ggfig
他们收三	fgegg
他们流	ggegk
他们流程	ggegk
他们现	ggegg
他们现在	ggegg
他们电	ftcgg
他们组	giggg
他们组长	giggg
他们要	ffkgg
他们要求	fflgg
他们那	ggfgg
他们那个	ggegg
他们采	ffegg
他们采购	ffegg
他发	lZfgg
他发个	lZfgg
他同	mfcgg
他同意	mfcgg
他带	olfgg
他手	fiegg
他没	facgg
他的复	ggggi
他的复审	ggggi
他要	hmigg
他要0	fflgg
他要我	bkfgg
他讲	geegg
他讲周	jefgg
他讲周六	jefgg
他说	jeigg
他说了	mfegg
他说要	pZfgg
他还	ilngg
他那	feggg
他那个	fehgg
他量	lffgf
他问	fflgg
付0	fcfgg
付一	gffgg
付一半	gffgg
付三	dglgg
付三成	dglgg
付定	jgigg
付定金	jgigg
付款我提	fgigg
付款方	ghbgg
付款方式	ghbgg
付钱	fgigg
代运营那	igfgg
以上	ggigg
以上的	ggjgg
以下可	gfgig
以下可以	gfgig
以下科	ggegk
以下科里	ggegk
以从	gjggj
以从展	gjggj
以从展会	gjggj
以做一	gggfg
以做一次	gggfg
以先	hifgg
以先放	geggf
以先放着	geggf
以先顶	giggi
以先顶上	giggi
以内都	gggeg
以内都认	gggeg
以到	ggngg
以到五	ggegg
以到五米	ggegg
以前	hgigg
以压返	gggig
以压返落	gggig
以去	giggi
以去商	giggi
以去商量	giggi
以双	gggig
以双通	gggig
以双通道	gggig
以后的旧	ggigg
以后让	ffegg
以后让走	ffegg
以后起	gggig
以后起码	gggig
以吧	gfggg
以在	gggig
以在老	gggig
以在老版	gggig
以开	fgegg
以最	gggif
以最快	gggif
以最快0	gggif
以用	ghgjg
以用转	ghgjg
以用转接	ghgjg
以给您	gegig
以自	ihfgg
以自己	ihfgg
以自己换	kgegg
以让	gffhg
以调	gkggg
以配	ggfff
以降	ffehg
以降速	gggig
仪	ggmgg
仪表	jgegg
仪表班	jgegg
仪表班看	jgegg
们0年	gighg
们0年的	gighg
们0月	jfggg
们0月0	kfggg
们c	fgjgg
们一共	ggggi
们一共一	ggggi
们一天能	ggggi
们一期	ggkgg
们一期就	ggkgg
们三毛	fgjgg
们三毛二	fgjgg
们上	ggigg
们下	ifhgg
们下午	igggg
们下午给	igggg
们下周	kfigg
们下周二	hgegg
们不	fgigg
们不收	fgjgg
们不认	ffjgg
们业	fgigg
们业主	fgigg
们业主方	fgigg
们主	eekgg
们五百	gfgig
们五百克	gfgig
们今天确	geggg
们从	ggffj
们从劳	ggffj
们从劳务	ggffj
们低	ggmhg
们做	hidgg
们免	ggigg
们免费	ggigg
们免费换	ggigg
们内	fgigg
们出一个	gfegg
们出一份	ggfff
们出一半	jghgg
们出了	gjggg
们出人	ggjgg
们出啊	gcggg
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
们周末	ggigg
们周末两	ggigg
们哪	ggggi
们哪天	ggfgi
们哪天能	ggfgi
们喷房墙	gggig
们喷房是	ggfgg
们回	ggigi
们回头	ggggj
们回头再	ggggj
们在	ggigg
们地面	ggfgg
们地面不	ggfgg
们处	cqhgg
们处长	cqhgg
们夜灯	ggfgg
们夜灯就	ggfgg
们定	hffgg
们实测	gegig
们实测七	gegig
们就两	gfggi
们就两个	gfggi
们就奔	gdggg
们就奔着	gdggg
们就走	jgfgg
们带	gglgg
们平台厂	ggfig
们年	kgkgg
们年中	fgigg
们年中大	fgigg
们库就	ggjgg
们库就那	ggjgg
们总监	ggfgi
们总监点	ggfgi
们总经	fgigg
们总经理	fgigg
们想五	geggh
们想五月	geggh
们打	dglgg
们找外	gjggg
们找外包	gjggg
们承	ghigg
们把型	gkggg
们把型号	gkggg
们护	fglgg
们护理	fglgg
们护理部	fglgg
们报	ggigg
们报0	ggigg
们报过	fgigg
们报过两	fgigg
们按0	giggg
们收三	fgegg
们收三万	fgegg
们收银	ggjgg
们改	fgigg
们整	egdgg
们整车	ggkgg
们整车拒	ggkgg
们文	ggigg
们文档	ggigg
们文档写	ggigg
们有几	ggegg
们有几个	ggegg
们有大	fgigg
们有大修	fgigg
们有权	ggigg
们有权无	ggigg
们有没	ggigg
们有没有	ggigg
们有进	gfggj
们有进站	gfggj
们机	gggig
们机器顶	gggig
们机房训	gggig
们机组	ggfjg
们机组加	ggfjg
们机要	gggig
们机要0	gggig
们材	ggegg
们材料	ggegg
们材料二	ggegg
们来	hjhgg
们来勘	ggigg
们来勘过	ggigg
们比	fglgg
们没	ggjgg
们没完	fgjgg
们没有	ghkgg
们没有利	gkffg
们没这	ggjfg
们没这笔	ggjfg
们没问	ggkgg
们法	fifgg
们法务	fifgg
们法务今	figgg
们派三	ggggi
们派三个	ggggi
们流	ggegk
们流程	ggegk
们现在是	gggig
们现在都	iffgg
们电	gkegh
们电工	foegh
们留	jfggg
们留两	gigfg
们留两间	gigfg
们白	fgigg
们白送	fgigg
们白送松	fgigg
们的	ggigg
们的p	ggfig
们的pd	ggfig
们的动	gggig
们的动环	gggig
们的型	fgigg
们的型材	fgigg
们的审	gghig
们的审方	gghig
们的接	ggifg
们的接口	ggifg
们的证	ggifg
们的证年	ggifg
们的酱	gggig
们的酱包	gggig
们的风	ggggi
们的风险	ggfgj
们研	fiigg
们研发	fiigg
们第	fgihg
们第一	fgihg
们签	jeegg
们组长	giggg
们组长放	giggg
们经	fgfgg
们经理	fgfgg
们给的	ggfgi
们给的那	ggfgi
们绿	ggfig
们绿化	ggfig
们绿化带	ggfig
们老板点	giggi
们自己做	ggegg
们自己取	ifggg
们自己想	ggigg
们自己跟	fgigg
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
们要求	gghig
们要求0	gggig
们视	gfgig
们视图	gfgig
们设	dgcgg
们设计	dgcgg
们说	eglgg
们质量有	ggigg
们质量的	ggegg
们跑	ggejg
们跑过	ggejg
们跑过没	ggejg
们这周	gjgig
们这周改	gkgkg
们适	gggig
们适配	gggig
们适配了	gggig
们避	ggfig
们避开	ggfig
们那个厂	ggegg
们那台	ggkgg
们那边只	ggfig
们那边沙	ggfig
们配	kgfgg
仲	pfkgg
件事	gfjgg
件偏	ggfig
件偏了	ggeih
件偏了两	ggdjg
件偏了四	ggfgi
件偏差	ghgjg
件偏差可	ghgjg
件写	fgjgg
件写的	fgjgg
件在n	ggekg
件在na	ggekg
件在沈	ggggi
件在沈阳	ggggi
件坏	ggfgg
件坏了	ggfgg
件坏了我	ggfgg
件才	jgigg
件才付	jgigg
件才付定	jgigg
件紧	ggggi
件紧张	ggggi
件要	ggjgg
件调	ghgjg
件进	gggig
件进来	gggig
件进来带	gggig
件都	ggigg
件都抽	ggigg
件都抽不	ggigg
价0	lhegg
价0万	kffgg
价一	gkggg
价不	gehgg
价二	gdfgg
价二十	gdfgg
价你	fgigg
价你们	fgjgg
价你们三	fgjgg
价别	ggigg
价别超	ggigg
价别超百	ggigg
价包	fgkgg
价包干	fgkgg
价多	gglgg
价多少	gglgg
价就	ghigg
价就不	giggg
价就不是	giggg
价得	fgjgg
价得降	ggigg
价报	egegg
价报给	egegg
价报给我	egegg
价格之	ggigg
价格之前	ggigg
价格呢	fefgg
价要	ifmgg
价里头	ggfgg
价里头可	ggfgg
价里没	ggigg
价里没有	ggigg
价锁	ggfgg
价锁的	ggfgg
价锁的是	ggfgg
任很	ffegg
任很想	ffegg
任很想要	ffegg
任松	eeegg
任松口	eeegg
任松口了	eeegg
任讲	efegg
任说	ffjgg
任那	ffegg
份会	gggjf
份会锁	gggjf
份会锁库	gggjf
份审	ggfff
份审批	ggfff
份审批权	ggfff
份我	ggfgj
份我改	ggfgj
份我改了	ggfgj
份报	pfdgg
份的	mfgfg
份能	gggfg
份能到	gggfg
份能到九	gggfg
份证	hlggg
企	ffjgg
企迈	ffmgg
伊	egggg
伊诺	egggg
伏独	ggfig
伏独立	ggfig
伏独立回	ggfig
伙	gefgg
伙人	hdhgg
会0	pgggg
会九	ggegg
会九月	ggegg
会九月二	ggegg
会从二	ggggi
会从二十	ggggi
会从四	gggig
会从四分	gggig
会从每	ggfig
会从每分	ggfig
会儿	fjfgg
会儿就	ggfgg
会儿就发	ggfgg
会再	ggigg
会再加	ggigg
会再加钱	ggigg
会同	ggigg
会同意	ggigg
会员日是	ggigg
会喷	ggggi
会喷涂	ggggi
会喷涂的	ggggi
会干	ggfig
会干扰	ggfig
会慢一个	gfgig
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
会议室那	ggegg
会讲	fnfgg
会跳	gggig
会跳闸	gggig
会远	gggig
会远一	gggig
会远一点	gggig
会锁	gggjf
会锁库	gggjf
会问	gfkgg
传上	ggigg
传上去	ggigg
传不	ggfig
传不动	ggdkg
传不动0	ggdkg
传可	ggeff
传可以	ggeff
估写	ggfgj
估写得	ggfgj
估写得像	ggfgj
估我	figfg
估我重	figfg
估我重写	figfg
但一共	giggi
但一共要	giggi
但一块	ggfig
但一块电	ggfig
但不	ggfgi
但不能	ggfgi
但不能再	ggfgi
但单	kgkgg
但单价	kgkgg
但只	ggggi
但只能	ggggi
但只能派	ggggi
但库存会	gggig
但是你	ggcgg
但是外	gighg
但是外墙	gighg
但是挤	ggggi
但是挤出	ggggi
但是棚	ggfig
但是棚里	ggfig
但是要	ggehg
但柜	ggfig
但柜子	ggfig
但柜子得	ggfig
但版	gfgig
但版本	gfgig
但版本升	gfgig
但节	ggfig
但节拍	ggfig
但节拍会	ggfig
但要	igggg
但要写	ggigg
但要写清	ggigg
但要厂	fgegg
但要厂商	fgegg
但要我	ngdgg
但要我们	ngdgg
但要求	ngqgg
但证	ggffj
但证要	ggffj
但证要你	ggffj
但这	hgrgg
但门	gggig
但门诊	gggig
但门诊没	gggig
位也	ggegg
位也只	ggegg
位也只有	ggegg
位是	gfghg
位是住	gggig
位是住院	gggig
低了	fehgg
低于十	ggfig
低于十二	ggfig
低安	ggfig
低安卓	ggfig
低安卓0	ggfig
低就	gffef
低就好	gffef
低差	ggfgg
低差有	ggfgg
低差有0	ggfgg
低过	ffrgg
低过0	ffrgg
住吗	ggegg
住宿	jgfgg
住宿我	jgfgg
住宿我安	jgfgg
住建局复	ggigg
住建局认	ggegg
住院号	gggig
体三	ggjgg
体三秒	ggjgg
体三秒五	ggjgg
体不	ffmhg
体不一	ffmhg
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
何	fdegg
何总	fdfgg
余0	gegfg
余0个	gegfg
余0个工	gegfg
作日	hhegh
作量	gggig
作量大	gggig
作量大概	gggig
佟	gffgg
你一	kgfgg
你一台	kgfgg
你上	ggegj
你上次	ggegj
你上次话	ggegj
你下	eefgg
你下周	eefgg
你下周一	eefgg
你了	efcgg
你五	fgigg
你五月	fgigg
你五月底	fgigg
你今	fifgg
你今晚	figgg
你今晚把	fkggg
你们0年	gighg
你们一共	ggggi
你们一天	ggggi
你们一期	ggkgg
你们三	fgjgg
你们三毛	fgjgg
你们上	fgigg
你们下	igggg
你们下午	igggg
你们五百	gfgig
你们免	ggigg
你们免费	ggigg
你们出	ggigg
你们出人	ggjgg
你们办	ggffj
你们厂	ggfgi
你们厂门	ggfgi
你们周末	ggigg
你们哪	ggfgi
你们哪天	ggfgi
你们喷	gggig
你们喷房	gggig
你们带	gglgg
你们开	ihggg
你们想五	geggh
你们承	fgkgg
你们承担	fgkgg
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
你们机	ggfig
你们机器	gggig
你们机房	gggig
你们机组	ggfjg
你们材	ggegg
你们材料	ggegg
你们来	hjhgg
你们来勘	ggigg
你们比	fglgg
你们没	fgkgg
你们没完	fgjgg
你们没问	ggkgg
你们留	jfggg
你们留两	gigfg
你们白	fgigg
你们白送	fgigg
你们的p	ggfig
你们的动	gggig
你们的型	fgigg
你们的审	gghig
你们的接	ggifg
你们的证	ggifg
你们的酱	gggig
你们的风	ggfgj
你们算	ggigg
你们给的	ggfgi
你们绿	ggfig
你们绿化	ggfig
你们行外	ggfgi
你们行里	gggig
你们西	fgigj
你们西立	fgigj
你们要五	gfggi
你们要国	ggigh
你们要求	ggclg
你们跑	ggejg
你们跑过	ggejg
你们那台	ggkgg
你信	figgf
你信儿	figgf
你再	fifgg
你再找	ggfgg
你再找几	ggfgg
你写	dkggg
你准	figgg
你准话	giggg
你加	ggeff
你加人	ggeff
你加人啊	ggeff
你去	fgegg
你名	jeggg
你名单	jeggg
你后	dkegg
你后天	dkegg
你周	defgg
你周四	dgfgg
你安	etfgg
你安排	etfgg
你家	fglgg
你对	igggg
你对接	igggg
你干	ggigg
你干啥	ggigg
你底	ehfgg
你底座	ggegg
你底座站	ggegg
你得	fgdgg
你把	fifgg
你把九	jgegg
你把九家	jgegg
你拉	fgjgg
你拉走	fgjgg
你攒	gkfgg
你来	gjfgg
你来拿	gkfgg
你留	gfggg
你留两	geggg
你留两组	geggg
你盯	flfgg
你看	gfdgg
你看对	igfgg
你看对不	igfgg
你签	egggg
你给	geggg
你给我	gdggg
你自己算	ggegg
你说几	ggffg
你说几号	ggffg
你跟	decgg
你这叫	ggfff
你这叫什	ggfff
你这周	egggg
你这周五	dgggg
你那	ggegg
你邮	cffgg
你邮箱	cffgg
例	ghigg
例会	fnfgg
例会讲	fnfgg
例要	ghjgg
侧装电	gggig
侧装电机	gggig
侯	fbjgg
侯总	fflgg
便打	ggejg
便打孔	ggejg
便把实	figgg
便把实施	figgg
促会	gggig
促会超	gggig
促会超卖	gggig
促启	fgigg
促启动	fgigg
促启动会	fgigg
保三级	ggfig
保三级的	ggfig
保养	dfigg
保原	gkggg
保原来	gkggg
保原来是	gkggg
保安	jgggh
保安只	fgegg
保安只有	fgegg
保安我	ggffj
保安我们	ggffj
保安陪	fgegg
保我	ngegg
保期要	ggigg
保期要给	ggigg
保检	fgjgg
保检查	fgjgg
保测	giggg
保测评	giggg
保测评是	gkffg
保温层	gighg
保的	dgggg
保的0	dgggg
保的0万	dgggg
保证	fifgg
保证压	gigfg
保证压到	gigfg
保证金	ekegg
保里	gglgg
信儿	nifgf
信创	ggfig
信创的	ggfig
信号是	gggig
信号是够	gggig
信号穿	gggig
信号穿不	gggig
信息	ffjgg
信息科	gfigg
信息科明	ifggg
信息科的	ggegg
修两	fgfgg
修两年	fgfgg
修两年了	fgfgg
修口	ggffg
修口够	ggfeg
修口够不	ggfeg
修口那	ggegg
修口那里	ggegg
修基	jgfgg
修基金	jgfgg
修好	hgkgg
修要	ggfgi
修要五	ggfgi
修要五天	ggfgi
修过	fglgg
倍你	fgkgg
倍你们	fgkgg
倍你们承	fgkgg
倍我	geggg
倍我要	geggg
倍我要去	geggg
倒不至	ggegg
倒不至于	ggegg
倒是	nfdgg
倒是帮	ffdgg
倒是帮我	ffdgg
倒班	ggfgg
倒装的我	giggg
候到	fgegg
候完	ggfff
候能	igggg
候能装	ggjgg
候能装好	ggjgg
借一	giggh
借一个	giggh
借一个人	gkggi
借一个前	ggfgi
借两	gigfg
借两个	gigfg
借你	kgfgg
借你一	kgfgg
借你一台	kgfgg
借四	ghggf
借四台	ghggf
借四台相	ghggf
借要	gkggi
借要提	gkggi
借要提前	gkggi
借道	igfgg
值0	gffcf
值0千	gffcf
值0千瓦	gffcf
假前	ggigg
假前我	ggigg
假前我要	ggigg
假期	ffegg
假期快	ffegg
假期快乐	ffegg
假统	ggfgg
假统一	ggfgg
假统一做	ggfgg
假警	gghjg
偏了0	ggihg
偏了0毫	ggihg
偏了两	ggdjg
偏了两公	ggdjg
偏了四	ggfgi
偏了四公	ggfgi
偏差	ghgjg
偏差可	ghgjg
偏差可以	ghgjg
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
做了	fgkgg
做别	gffgi
做别家	gffgi
做别家的	gffgi
做卧	gfgeg
做卧式	gfgeg
做卧式的	gfgeg
做多	ggffg
做多角	ggffg
做多角度	ggffg
做安	kgfgg
做安全	kgfgg
做安全培	kgfgg
做完	gjggg
做得	ggigh
做成	gggig
做成立	gggig
做成立式	gggig
做拉	gighg
做拉拔	gighg
做拉拔试	gighg
做没	gfgig
做没问	gfgig
做没问题	gfgig
做浮	ggfig
做浮置	ggfig
做浮置的	ggfig
做缓	ggegg
做缓存	ggegg
做背	ggfgi
做背景	ggfgi
做背景审	ggfgi
停一	ggdgg
停三	ggigg
停三天	ggigg
停三天太	ggigg
停两	ggfgi
停两个	ggfgi
停两个间	ggfgi
停了	ggigg
停了两	ggkgg
停了八	ggfgi
停了八天	ggfgi
停几	ggggi
停几台	ggggi
停吊两	ggggi
停吊两个	ggggi
停滞	fflgg
停线一	ggfgi
停线一天	ggfgi
健	fclgg
健身	fclgg
偿	figgg
偿条	gifgg
偿条款	gifgg
偿条款我	gjggg
傅	giggg
傅在	ftggg
储	jgfgg
储费	nfdgg
储那	giggg
储那组	giggg
储那组借	giggg
催	ihfgg
像划	gggig
像划痕	gggig
像医	fgnfg
像医院	fgnfg
像机	ggfig
像机会	ggfig
像机会闪	ggfig
像样	ggfgj
僻字要	ggfig
僻字要单	ggfig
儿一宿	ggggi
儿勉	ggfig
儿勉强	ggfig
儿勉强够	ggfig
儿可	ggegg
儿可以	ggegg
儿就	ggfgg
儿就发	ggfgg
儿干	ggdgf
儿我	hffgg
儿的	fgigj
儿的问	fgigj
儿的问题	fgigj
儿答	gjggg
儿答复	gjggg
充协	mgdgg
充协议	mgdgg
充条	elggg
充条款	elggg
充电	gjhhg
充电房	ggfig
充电房要	ggfig
兆	ggfig
兆交	gffeg
兆交换	gffeg
兆交换机	gffeg
兆口	ggdkg
兆帕	ggejg
先上	gjdgh
先上六	ggggi
先上六个	ggggi
先不	igjgg
先不付	nglgg
先付	ffigg
先付三	dglgg
先付三成	dglgg
先做不	ggegg
先做不收	ggegg
先做拉	gighg
先做拉拔	gighg
先停	dfrgg
先压	jghgg
先压着	jghgg
先备	gifgg
先定	jgdhg
先扩	ggggj
先扩容	ggggj
先把这	ejggg
先按	khghg
先换	ggegg
先换会	ggegg
先换会议	ggegg
先放一	egkgg
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
先看	fjfgg
先装两	mgmgg
先装灌	ggegg
先装灌装	ggegg
先记	geggg
先记着	geggg
先讲吧	fgfgg
先说好	fgigg
先问	fgjgg
先问个	fgjgg
先问个最	fgjgg
先顶	gmggg
先顶上	gmggg
光像	gggig
光像划	gggig
光像划痕	gggig
光反	gghjg
光反射	gghjg
光反射当	gghjg
光嘴	ggigg
光嘴说	ggigg
光嘴说没	ggigg
光是	ggfig
光是老	ggfig
光是老式	ggfig
光源	ggdhg
光灯	ggfig
光灯频	ggfig
光灯频闪	ggfig
光的	fejgg
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
免	ggigg
免谈	fgmgg
兑	giigg
兑我	gkggg
兑我回	gkggg
兑我回去	gkggg
入场要	ggfgi
入场要做	ggfgi
全县	gfggi
全县都	gfggi
全县都打	gfggi
全培	kgfgg
全培训	kgfgg
全换要	ggfgi
全换要三	ggfgi
全栅柜	jgegg
全栅柜子	jgegg
全程	ffegg
全部传	ggigg
全部传上	ggigg
全部切	gfggi
全部切换	gfggi
全量规	ggfgi
全量规则	ggfgi
八万	ggigg
八万以	gmagg
八万以内	gmagg
八万你	ggkgg
八万你们	ggkgg
八个人都	ggfgg
八个的	giggg
八个的话	giggg
八位	gggig
八位是	gggig
八位是住	gggig
八十台先	ggegg
八十吨	ggfgi
八十吨的	ggfgi
八十托	ggegg
八千多	ggegg
八千多个	ggegg
八号	giggg
八号一	ggfgg
八号一场	ggfgg
八号以	ggigg
八号以后	ggigg
八号关	fgigg
八号前	gjggg
八号前报	gjggg
八号带	gjggf
八号带人	gjggf
八号报	gffgi
八号报名	gffgi
八号给	gjggg
八块	ffjgg
八够	gfgeg
八天打	gggge
八天打不	gggge
八太	ggjgg
八太多	ggjgg
八年的	ggegg
八月中我	fgigg
八月二	ggggi
八月二十	ggggi
八月五	iffgh
八月五号	iffgh
八月底之	ggigg
八月底前	gfggg
八月旺	ggjgg
八月旺季	ggjgg
八百瓦	ggfjg
公会	ggegg
公会九	ggegg
公会九月	ggegg
公分多	ggfig
公司有	gfggi
公司有九	gfggi
公司要	gkfgg
公司要人	gkfgg
公斤八	ggfig
六万	gfdgg
六万不	ffXgg
六万八	ggZgg
六万吧	gfgeg
六个我	jeggg
六个我来	jeggg
六个重	ggggi
六个重点	ggggi
六人	gggig
六人天	gggig
六倍我	geggg
六倍我要	geggg
六前	fjggg
六前覆	gifgg
六十万	fgjgg
六十米	ggggi
六千五我	ggigg
六千只	ggigg
六台	hgfgh
六台车	ggfgi
六台车只	ggfgi
六号	giggh
六号前	gkggh
六号才回	gfggh
六家	ggigg
六家呢	ggigg
六成往	ggegg
六成往上	ggegg
六点	ggfhg
六点就	gggjf
六点就好	gggjf
六能	jifgg
六间已	lgfgg
六间已经	lgfgg
共0	fgkgg
共一百	ggggi
共一百六	ggggi
共就	ggjgg
共要	giggi
共要九	giggi
共要九台	giggi
关不严	ggigg
其他的复	ggggi
其余	gegfg
其余0	gegfg
其余0个	gegfg
具温	gegig
具温控	gegig
具温控在	gegig
典	ffggg
养	efggg
内不	gkcgg
内出	giggg
内堵	ggigg
内堵了	ggigg
内堵了你	ggigg
内存	ggfgj
内存只	ggfgi
内存只有	ggfgi
内存要	ggegk
内存要走	ggegk
内给	fnmgg
内都	gggeg
内都认	gggeg
册	kcfgg
再上	gjggi
再从	giggg
再从杭	giggg
再从杭州	giggg
再付	egjgg
再传	gffeg
再办	ggfgi
再办五	ggfgi
再办五个	ggfgi
再加钱	ggigg
再加钱吧	ggigg
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
再往	ggfig
再往前	ggfig
再往前的	ggfig
再批	fgjgg
再批了	fgigg
再找几	ggfgg
再找几个	ggfgg
再提	gglgg
再提钱	gglgg
再提钱了	gglgg
再有	ggjgg
再有一	ggjgg
再有一次	ggjgg
再来	fgigg
再来一	fgkgg
再来一次	fgkgg
再生	fefgg
再生料	fefgg
再结	fgegg
再给三	ggigg
再给三成	ggigg
再说隔	ggigg
再说隔壁	ggigg
再谈	hgegg
再送	ghegg
写一	gkggg
写个	hkfgg
写个变	gjggg
写个变更	gjggg
写个说	gmfgg
写个说明	gmfgg
写到	gfegg
写到0	gfggg
写到0年	gfggg
写合	fgqgg
写合同	fgqgg
写得	fghgi
写得像	ggfgj
写得像样	ggfgj
写我	fejgg
写我们	fejgg
写我们出	fejgg
写清	ffjgg
写清楚	ffjgg
写清楚逾	ggigg
写的	fgigg
写的0	ffjgg
写的0月	feigg
写的上	ggigg
写的上限	ggigg
写这	ggfgg
写这个	ggfgg
农机	giggg
农机补	gefgg
冬天	ggfgg
冬天三	ggegg
冬天三成	ggegg
冬天结	ggfgg
冬天结露	ggfgg
冯	lhfgg
冯部	vkdgg
冯部长	vkdgg
冲了	fgigg
决还	ggkgg
决还要	ggkgg
决还要费	ggkgg
冷机	ggfgi
冷机坏	ggfgi
冷机坏了	ggfgi
冷管	ggggj
冷管道	ggggj
冷管道没	ggggj
冻之	ggggj
冻之前	ggggj
冻之前得	ggggj
净高	ggegg
准件	ggfgg
准件坏	ggfgg
准件坏了	ggfgg
准信	fnggg
准停	ggigg
准版	ggehg
准证	fgpgg
准证书	fgpgg
准话	fhggg
准零	ggigg
准零下	ggigg
准零下十	ggigg
凌总这	geggg
凌总这个	geggg
凌晨一	ggfgi
凌晨一点	ggfgi
凌晨三	ggeig
凌晨三点	ggeig
减产	ggigg
减产的	ggigg
减产的账	ggigg
凑	ggcgg
几个人	ggegg
几个人有	ggegg
几个去	ggfgg
几个去考	ggfgg
几个学	ggegg
几个学校	ggegg
几个点	gdggg
几块	gigfg
几块我	gigfg
几块我清	gigfg
几点	geggf
几盏	ghigg
凭	glghg
凭啥	gqggg
凭证	ggfkg
凭证推	ggfkg
凭证推送	ggfkg
出一个人	gfegg
出一份审	ggfff
出一半	jghgg
出一版	gjggg
出一百	ggegg
出一百八	ggegg
出不	fflgg
出不来	fflgg
出个	fighg
出个换	giggg
出个换电	giggg
出个节	ghgjg
出个节点	ghgjg
出了事我	ggfgg
出名	giggg
出名单	giggg
出啊	gcggg
出来的	fgkgg
出的	fgegg
出稿	figgg
出第	gkggg
出第四	gkggg
出第四版	gkggg
出螺	ggggi
出螺杆	ggggi
出螺杆没	ggggi
出行	ggjgg
出行就	gggig
出行就得	gggig
出行里	ggjgg
出行里不	ggjgg
出转换	gjgff
出转换报	gjgff
出钱	ggmgg
函	figgg
刀	fijgg
刀版	dofgg
刀版图	dofgg
分一	fgjgg
分三块	gkgfg
分三批	ggggi
分三批就	ggggi
分不	fgigg
分不多	fgigg
分两年	hefgg
分两次	ggigg
分两次装	ggigg
分之一	ggigg
分之十了	ggigg
分公司有	gfggi
分多	ggfig
分开	gegff
分开列	gegff
分成比	ghigg
分成比例	ghigg
分档	gjggg
分流	ggfig
分流水	ggfig
分流水只	ggfig
分贝多	ggeff
分贝多少	ggeff
分都	ggigg
分钟0	ggfig
分钟0掉	ggfig
分钟一	ggfhg
分钟一采	ggegg
分钟变	gggig
分钟变成	gggig
分钟是	gggfg
分钟是双	gggfg
切割的	giggf
切割的机	giggf
切完可	gfggg
切完可以	gfggg
切换时	ffigh
切换时间	ffigh
划痕	gggig
划表我	figgf
划表我后	figgf
刘	ejkgg
则我	gggig
则我抓	gggig
则我抓过	gggig
刚从	feegg
刚封	ggigg
创的	ggfig
初全	gfggi
初全县	gfggi
初全县都	gfggi
初效	ggihg
初效加	gglgg
初效加上	gglgg
初稿	fpggg
初讲	ggfgg
初讲的	ggfgg
初讲的是	ggfgg
初说	fgigg
初说九	ggjgg
初说九十	ggjgg
判要	gifgg
判要有	gifgg
判要有高	gifgg
利润	gifgg
别人	ffmgh
别再	fijgg
别再提	gglgg
别再提钱	gglgg
别家的	gffgi
别家的年	gffgi
别急	gkfgg
别找	fgegg
别找我	fgegg
别找我啊	ggefg
别拖	efjgg
别拖到	fgkgg
别拖到十	fgigg
别没	ggfgg
别没印	ggfgg
别没印象	ggfgg
别的明	ggegg
别的明年	ggegg
别的组	ggfgi
别的组借	ggfgi
别答	fffgh
别答应	fffgh
别装	ffbgg
别让	ggjgg
别让社	ggjgg
别让社员	ggjgg
别超	ggigg
别超百	ggigg
别超百分	ggigg
别跟	fgjgg
别跟我	fgjgg
到0万	fgkgg
到0分	gggig
到0分贝	gggig
到0号	gfggi
到0号七	gfggi
到0天	gdfgg
到0年	gfggg
到0年0	gfggg
到0瓦	gggig
到0瓦以	gggig
到一月三	fgfgj
到一月底	geggf
到七月中	ggfgi
到三	gligg
到三个	gffig
到三个节	gffig
到三十二	ggggi
到下	ggggi
到下个	ggfgi
到下个月	ggfgi
到下午	ggggi
到下午四	ggggi
到两间	ggigg
到两间样	ggigg
到九十秒	gggfg
到了再	fgkgg
到了再批	fgkgg
到了我	kjfgg
到二十四	kgfgg
到五点	ggfgi
到五米	ggegg
到什	fefgg
到什么	fefgg
到仓	ggigg
到仓只	ggigg
到仓只有	ggigg
到凌	ggeig
到凌晨	ggeig
到凌晨三	ggeig
到十七	fgigg
到十七号	fgigg
到十间	ggegg
到千	gigfg
到千分	gigfg
到千分之	gigfg
到半	fgmgg
到半年	fgmgg
到嗓	ggfgg
到嗓子	ggfgg
到嗓子哑	ggfgg
到四周	ggghj
到场五	ggigg
到场五成	ggigg
到墙	ggffg
到墙两	ggffg
到墙两米	ggffg
到就	fgigg
到就是	fgigg
到就是明	fgigg
到屋	gighg
到屋里	gighg
到屋里来	gighg
到当	geggg
到当天	geggg
到当天就	geggg
到您	epfgg
到我	ggigg
到我就	ggigg
到我就按	ggigg
到我手	ggigg
到我手机	ggigg
到手	gkggg
到手我	gkggg
到手我三	gkggg
到新	giggg
到时	kgfgg
到时候	kgfgg
到明	ffihg
到明年	gfhig
到明年四	gfgjg
到期	fgggg
到样	gjgff
到样本	gjgff
到样本两	gjgff
到楼	ggejg
到楼板	ggejg
到楼板上	ggejg
到现	gafgh
到现在	ggfgi
到现在没	ggfgi
到现场	fUfgg
到补	igggg
到补贴	jgigg
到补贴目	jgigg
到账	dcfgg
到货了	ffkgg
到货再	ggfgi
到货再换	ggfgi
到这	ggggi
到这儿	ggggi
到这儿一	ggggi
制那	ggfgg
制那边	ggfgg
制那边也	ggfgg
刷我	jgfgg
刷我的	jgfgg
刷我的卡	jgfgg
刷饭	ggigg
刷饭卡	ggigg
刷饭卡等	ggigg
剂	gkfhg
前一周	egdgg
前一定	jflgg
前一定要	jflgg
前三天	iifgh
前三天做	kgfgg
前三天报	gkggi
前不到	fgigg
前不到就	fgigg
前两	lfggg
前两批	qfggg
前做	gjggg
前做完	gjggg
前全部	giggh
前全部切	gfggi
前八	gggig
前八位	gggig
前八位是	gggig
前六	gfggg
前六成	gfggg
前出	giggh
前切	gfggg
前切完	gfggg
前切完可	gfggg
前到0	gfegg
前到0月	gfegg
前十	ggggi
前十个	ggggi
前十个工	ggggi
前厅	gmjgg
前厅经	gmjgg
前厅经理	gmjgg
前去	gigfg
前去标	gigfg
前去标出	gigfg
前发	ijggg
前发你	jjggg
前发您	gmggg
前台	ffggg
前回	bhfgg
前填	ifggg
前填好	ifggg
前得	gglgi
前得装	ggggj
前得装完	ggggj
前必须上	ggfgg
前必须交	ggigg
前必须装	fgigg
前我只	ggigg
前我只给	ggigg
前我要	ggjgg
前我要用	fgjgg
前我要看	ggigg
前报的0	ggigg
前拿	figgg
前拿到	fjggg
前换	gjggf
前换好	gjggf
前排	gffgi
前排不	gffgi
前排不上	gffgi
前提交	gjgge
前提是你	ggfgj
前提是模	gegig
前是	ffigg
前是我	efigg
前是我定	efigg
前最	gfggi
前最多	gfggi
前最多五	gfggi
前没	ggghj
前没接	ggghj
前没接过	ggghj
前的对	ggfig
前的对不	ggfig
前的网	ggghi
前给你	ffggg
前给您准	gjggg
前给我	egggg
前给樊	gkggg
前给樊工	gkggg
前给韩	gfggg
前给韩冬	gfggg
前能	ggfgg
前能拉	ggfgg
前能拉完	ggfgg
前落	giggf
前落实	giggf
前装	gifgh
前装完	gqggg
前要	gihgg
前要上	ggjgg
前要上线	ggjgg
前要全	ggigg
前要全部	ggigg
前覆	giggg
前订	gffgi
前订单	gffgi
前订单多	gffgi
前那	fglgh
前那条	ggfgi
前那条道	ggfgi
前都排	ggegg
前都排满	ggegg
前面下	ggfgi
前面下雨	ggfgi
剩下的国	gffgi
剩下的排	ggfgi
剩下的过	fgigg
剩两台	ggggi
剩两天	gggig
剩两天余	gggig
剩半	ggfgi
剩半个	ggfgi
剩半个月	ggfgi
剩多	ggfig
剩多少	ggfig
剩多少地	ggfig
剪彩	fgigg
剪彩的	fgigg
剪彩的人	fgigg
剪辑	ggfig
剪辑能	ggfig
剪辑能看	ggfig
副主	fekgg
副主任	fekgg
割接都	fgfgj
割接都不	fgfgj
割的	giggf
割的机	giggf
割的机子	giggf
力切割的	giggf
力料是	gggig
力料是要	gggig
办五	ggfgi
办五个	ggfgi
办公	ghihg
办公会	ggegg
办公会九	ggegg
办证要	ggfgi
办证要半	ggfgi
功率肯	ggfeg
功率肯定	ggfeg
加0一	gflgg
加0万	gkggg
加0根	ggfig
加一个增	giggg
加一个旁	gggig
加一个适	ggfig
加一台	ghgig
加一台增	gggig
加一台排	gfgjg
加一层	gffig
加一层缓	gffig
加一点是	ggigg
加一级	ggfig
加一级初	ggfig
加上	ggigh
加上双	ggfgi
加上双模	ggfgi
加不	gglgg
加不加	gglgg
加不加钱	gglgg
加两	giggg
加两个	gmhgi
加两个a	ggigj
加个玻	gighg
加个玻璃	gighg
加了	iiggg
加人也	ggfgi
加人也没	ggfgi
加人啊	ggeff
加千	gffeg
加千兆	gffeg
加千兆交	gffeg
加固	ggfig
加固要	ggejg
加固要打	ggejg
加多	gfggi
加多一	gfggi
加多一队	gfggi
加密	ggkhg
加拍	ggggi
加拍照	ggggi
加拍照上	ggggi
加水	ggfjg
加水箱	ggfjg
加水箱超	ggfjg
加熔	ggfig
加熔断	ggfig
加班	ggfgi
加班费	ggfgi
加班费得	ggfgi
加盟两	gjggg
加盟两百	gjggg
加钱	ggjgg
加钱吧	ggigg
加预	ggfig
加预热	ggfig
加预热段	ggfig
加麒	ggejg
加麒麟	ggejg
务今天	fifgg
务器	ggfig
务器半	gggjf
务器半夜	gggjf
务器只	ggejg
务器只给	ggejg
务找	ggffj
务抢	lgfgg
务抢来	lgfgg
务抢来的	lgfgg
务改	eedgg
务磨	ggegg
务要	fifgh
务要看	ekfgg
务说	mgegg
务说回	fgfgg
务说回总	fgfgg
务那	ifdgg
务那边	kfcgg
务问	ggigg
务问了	ggigg
动0	ggdkg
动0k	ggdkg
动会	fgigg
动全	ggfgi
动全量	ggfgi
动全量规	ggfgi
动力	fejgg
动发到	ggigg
动发到我	ggigg
动发这	gigfg
动发这个	gigfg
动环	gggig
动环厂	gggig
动环厂家	gggig
动绕	ggfig
动绕开	ggfig
动绕开了	ggfig
动要	ggfig
动要报	ggekg
动要报消	ggekg
动要适	gffig
动要适配	gffig
助	giehg
劳	ggfgi
劳务	ggfgi
劳务找	ggffj
勘	gfggg
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
包干	fgkgg
包推	ggjgg
包推破	ggjgg
包样	iffgg
包样给	iffgg
包样给你	iffgg
化带那	ggfig
化带那儿	ggfig
化没	gfgig
化没问	gfgig
化没问题	gfgig
匹	fedgg
区域调	gjggg
区工	gigge
区工地	gigge
区工地调	gigge
医	fjigg
医生	fpggg
医院	ffjgg
十一再	fgigg
十一再付	fgigg
十一号到	fchgg
十一号去	gdggg
十一号来	foggg
十一怎	ggekg
十一怎么	ggekg
十一月	ggggi
十一月上	ggggj
十一月底	ggigj
十七号才	gffgi
十七家	ggfgf
十七家支	ggfgf
十三	gihgg
十三万	fgkgg
十三号	gmggh
十个工	ggfgh
十个工作	ggfgh
十个词够	hgegg
十个走	giggg
十个走的	giggg
十个酱	iffgg
十个酱包	iffgg
十九	gfjgg
十九万	fejgg
十九万八	ffkgg
十九的	ggjgg
十了	ggigg
十二个工	ggfgi
十二之	gffgi
十二之前	gffgi
十二位	gggig
十二号	gifgi
十二号就	gjggk
十二天	ggggi
十二度	ggfig
十二度要	ggfig
十二月	gffgi
十二月二	fgfgj
十二月的	gffgi
十二条	ighgg
十五万	fdggg
十五公	giggi
十五公分	giggi
十五六	gfgeg
十五六万	gfgeg
十五只	ggggi
十五号前	gihgg
十五号周	ggegg
十五号早	jfggg
十五号端	fgigg
十五号给	giggg
十五号要	fgigj
十五天里	gggig
十五层那	ggigg
十八个的	giggg
十八号一	ggfgg
十八号关	fgigg
十八号前	gjggg
十八号带	gjggf
十八号报	gffgi
十八号给	gjggg
十八天	ggfig
十六万	ffbgg
十六号	gkggg
十六家	ggigg
十六家呢	ggigg
十几天	gfffj
十分钟一	ggfhg
十千瓦那	ggigg
十台先	ggegg
十台先换	ggegg
十台又	ggigg
十台又是	ggigg
十台怎	ggegg
十台怎么	ggegg
十号到	ggggi
十号到一	fgfgj
十号前给	ggegg
十号老	ggggk
十号老师	ggggk
十吨的	ggfgi
十吨的进	ggfgi
十四号	igggg
十堰	ggggi
十多万	ggigg
十天假	gfggi
十天拉	ggggi
十天拉到	ggggi
十家店	egfgg
十年	glggg
十我	ggjgg
十我接	ggjgg
十我接受	ggjgg
十户	ghngg
十托	ggegg
十把	ffigg
十日	ggegg
十月份	mfegh
十月封	ggdgg
十来个	gfgeg
十来个立	gfgeg
十来秒	ggegg
十点	ihfgh
十点到下	ggggi
十米产	ggjgg
十米产量	ggjgg
十米开	ggfig
十米开外	ggfig
十间	ggegg
千三	fgigg
千个	igigg
千五我	ggigg
千五我不	ggkgg
千你	ggngf
千你们	ggngf
千你们出	ggngf
千兆	gffeg
千兆交	gffeg
千兆交换	gffeg
千八	gfigg
千八太	ggjgg
千八太多	ggjgg
千只里	gggig
千只里面	gggig
千多个	ggfgg
千多道	ggjgg
千张	gggjg
千张带	gggjg
千张带标	gggjg
千我	fgigg
千瓦那	ggigg
千瓦那叫	ggigg
升数	ggfgk
升数据	ggfgk
升数据库	ggfgk
升级会	gfgig
升级会慢	gfgig
午	giggg
午三	gifgg
午三点	gifgg
午三点前	gkggg
午两	fkfgg
午两点	fkfgg
午之	fdggg
午之前	fdggg
午之前给	fdggg
午写	gjggg
午写个	gjggg
午写个变	gjggg
午到	gkggg
午前我	fgjgg
午前我要	fgjgg
午前给	eeggg
午前给你	ecggg
午前给我	fgggg
午十	ggggi
午十点	ggggi
午十点到	ggggi
午发	hmggg
午发您	gjggg
午发湛	glggf
午发湛主	glggf
午四	ggggi
午四点	ggggi
午四点干	ggggi
午回	gjggg
午回你	giggg
午回您	gkggg
午就	giigg
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
午给	giggg
午给你	flggg
午给我	igggg
半个月就	ggfig
半价	gifgg
半夜备	gggjf
半夜备份	gggjf
半夜失	ggfkg
半夜失败	ggfkg
半天	ggigg
半天放	ggigg
半天放晚	ggigg
半小时就	ggggi
半就	ggigg
半就没	ggigg
半年	ggigg
半年内	ggigg
半年内堵	ggigg
半我	giggg
半我得	giggg
半我得请	giggg
半毫	fgjgg
半毫米	fgjgg
协议	igggg
协调不	fgefg
协调不了	fgefg
卓0	ggfig
单下	fmgff
单下午	fmgff
单下午就	fmgff
单价	hgigg
单价你	fgjgg
单价你们	fgjgg
单价就	giggg
单价就不	giggg
单价得	fgjgg
单价得降	ggigg
单价要	ifmgg
单先	fgjgg
单加	gggig
单加一	gggig
单加一台	gggig
单发	fjggg
单多	gffgi
单子就	fgigg
单子就开	fgigg
单库可	gggig
单库可以	gggig
单我	giggf
单我七	gjggg
单我七月	gjggg
单我中	glggf
单我中午	glggf
单独做	ggfig
单独做一	ggfig
单独更	gggig
单独更新	gggig
单组	gggfg
单组份	gggfg
单组份能	gggfg
单车	egdgg
单里	fgfgg
单集	gffig
单集群	gffig
单集群撑	gffig
卖率	gggig
卖率大	gggig
卖率大概	gggig
南线只	gffgi
南线只能	gffgi
南那	gggig
南那间	gggig
南那间铺	gggig
博	fehgg
卞	fifgg
占地	ggiig
占地要	gggig
占地要多	gggig
占道	ggggi
卡不	ggfig
卡不进	ggfig
卡不进去	ggfig
卡了	fglhg
卡了七	gghig
卡了七秒	gghig
卡器	ggigg
卡器你	gglgg
卡器你们	gglgg
卡等	ggigg
卡等于	ggigg
卡等于没	ggigg
卢	fllgg
卢总	fllgg
卤	gffgg
卧	gfgeg
卧式	gfgeg
卧式的	gfgeg
卫	gfjgg
卫生	gfjgg
卫生间	gfjgg
印机	ggegg
印机能	ggdgg
印机能不	ggdgg
危我	gkgkg
危我们	gkgkg
危我们这	gkgkg
卷	ggjgg
厂0	gegfg
厂0月	gegfg
厂0月0	gegfg
厂商出	fgegg
厂商出人	fgegg
厂商改	ggggj
厂商改接	ggggj
厂家一	ggegg
厂家一年	ggegg
厂家不	ffkjg
厂家不在	ggflg
厂家得	gfgig
厂家得给	gfgig
厂家有	ggfgi
厂家有现	ggfgi
厂家现	ggggi
厂家现在	ggggi
厂家给	ggfig
厂家要收	gggig
厂排	gffgi
厂排产	gffgi
厂排产满	gffgi
厂要三	ggggi
厂要三周	ggggi
厂要提	kgfgg
厂要提前	kgfgg
厂跑	figgf
厂跑一	figgf
厂跑一趟	figgf
厂里说	gfdgh
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
历	giegg
厉	ggjhg
厉害	ggjhg
压不	ggfig
压不上	ggclg
压不上去	ggclg
压不到	ggigg
压不到我	ggigg
压到千	gigfg
压到千分	gigfg
压只	ggclg
压只有	ggclg
压只有0	ggclg
压器	ggfig
压器要	ggekg
压器要报	ggekg
压机就	ggfgg
压机就那	ggfgg
压机我	gihgg
压机我自	gihgg
压机换	ggegg
压机换一	ggegg
压着	jghgg
压线那	gigfg
压线那几	gigfg
压罐	giggg
压返	gggig
压返落	gggig
压返落去	gggig
厚	fgihg
厚一	ggfig
厚一公	ggfig
厚一公分	ggfig
原件	iYrgg
原始图	gggig
原始图纸	gggig
原字	ggfig
原字给	ggfig
原字给我	ggfig
原料	geggg
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
去0	gggig
去一	efegg
去一趟	efegg
去上	egegg
去上会	egegg
去了	fffgg
去做	eifgg
去催	hgdgg
去升	igegg
去商	giggh
去商量	giggh
去商量挪	giggi
去年0	fflfg
去年0月	gffeg
去年两	ggekg
去年两万	ggekg
去年加	gggig
去年加的	gggig
去年打	ggigg
去年打药	ggigg
去年装	ggigg
去年装的	ggigg
去年那	ggigg
去找	fihgg
去找区	gjggg
去找区域	gjggg
去换	figgg
去掉	ifkgg
去查	gjggg
去查答	gjggg
去查答疑	gjggg
去标	gigfg
去标出	gigfg
去标出来	gigfg
去核	geggg
去热	figgf
去热处	figgf
去热处理	figgf
去现	iiggg
去现场	iiggg
去申请分	gjggg
去盯	fgfgg
去盯货	fgfgg
去看	cfngg
去租	giggf
去约	hjfgg
去约h	jgfgg
去约hi	jgfgg
去给	iafgg
去翻	igjgg
去考	ggfgg
去考证	ggfgg
去要一	gfggg
去要一下	gfggg
去讲	idfgg
去评	figfg
去评估	figfg
去说	jgdgg
去请	gdggg
去请示	gdggg
去请示一	fYggg
去谈	igfgg
去跟房	ggegg
去跟房务	ggegg
去跟老	giggg
去跟老板	giggg
去量	giggg
去量现	gjggg
去量现场	gjggg
去银	ifghg
去银行	ifghg
去问一	gjggg
去问一下	gjggg
去问财	gkggg
去问财务	gkggg
去问问	geggg
县的	fgkgg
县都	gfggi
县都打	gfggi
县都打药	gfggi
县里	ifggh
参数	fgfgg
又	ffigg
又不是不	ggigg
又是二	ggigg
又是二十	ggigg
又来	gglgg
又看	ffYgg
又要	ggigg
又要加	ggigg
又要加钱	ggigg
又跳	feigg
叉车撞	fgigg
叉车撞了	fgigg
及	gefgg
及了	ggegg
友	ffjgg
双倍	ggigg
双倍你	fgkgg
双倍你们	fgkgg
双十一再	fgigg
双十一怎	ggekg
双十二	gffgi
双十二之	gffgi
双层	gggig
双层消	gggig
双层消音	gggig
双模可	ggfgi
双模可能	ggfgi
双组	gggfg
双组份	gggfg
双组份的	gggfg
双轨	ggigg
双轨员	fgkgg
双轨员工	fgkgg
反光	gggig
反光像	gggig
反光像划	gggig
反射	gghjg
反射当	gghjg
反射当发	gghjg
反映	ggigg
反映跟	ggigg
反映跟踪	ggigg
反正	fgdgg
反正手	ggfgg
反正手一	ggfgg
反而	ggfig
反而费	ggfig
反而费电	ggfig
发个	jbfgg
发他	djggg
发你们	ifggg
发你邮	cffgg
发你邮箱	cffgg
发到我	ggigg
发到我手	ggigg
发您	flggg
发我一	gecgg
发我一份	gecgg
发来	imlgg
发湛	glggf
发湛主	glggf
发湛主任	glggf
发热	gghig
发热七	gggig
发热七千	gggig
发热点	gghjg
发的	gggig
发的资	gggig
发的资料	gggig
发票	fgjgg
发票十	fgigg
发票十五	fgigg
发票查	ggigg
发票查重	ggigg
发给大	figge
发给大家	figge
发给蔺	igfgg
发给蔺工	igfgg
发货前	gfggg
发货前六	gfggg
发货前我	ggigg
发过	klfgg
发过去	klfgg
发这	feffg
发这个	gigfg
发这个简	gigfg
发部	gigfg
发部长	gigfg
发顺	iffgg
发顺丰	iffgg
叔	gefgg
变不	geggh
变不出	geggh
变不出来	geggh
变压	ggfig
变压器	ggfig
变压器要	ggekg
变成六	gggig
变成六分	gggig
变更单	gjggg
变频	ggigg
变频器	ggigg
口也	ggdkg
口也不	ggdkg
口也不够	ggdkg
口了	mfggg
口价	dgfgg
口价报	egegg
口价报给	egegg
口只	ggfih
口只支	ggeig
口只支持	ggeig
口只有	ggghi
口只有0	ggghi
口够	gfjfg
口够不	ggfeg
口够不够	ggfeg
口头那	geggg
口头那个	geggg
口子出	fgegg
口子出的	fgegg
口径我	giggg
口径我改	giggg
口我们加	ggfig
口我们避	ggfig
口我来	cgigg
口我来讲	cgigg
口我让	ifggg
口我让信	ifggg
口文档不	ggifg
口文档得	ggghj
口文档麻	gfggg
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
口超	gggig
口超时	gggig
口超时没	gghig
口那条	ggfgi
口那条路	ggfgi
口那里	ggegg
口那里可	ggegg
句	fgigg
另一个是	ggfgi
另外0	egkgg
另外0月	egkgg
另外一	gfggi
另外一队	gffgi
另外二	ggfgf
另外二十	ggfgf
另外他	ggegg
另外他们	ggegg
另外付	fgigg
另外付钱	fgigg
另外你	fgjgh
另外你们	fgjgh
另外吊	ggfgi
另外吊车	ggfgi
另外后	gjgfg
另外后厨	gjgfg
另外教	ggfig
另外教室	ggfig
另外群	gggig
另外群控	gggig
另外要	fgkgg
只剩两	gggig
只剩两天	gggig
只在上	ggggi
只在上午	ggggi
只批凌	ggfgi
只批凌晨	ggfgi
只支	ggeig
只支持	ggeig
只支持m	ggeig
只有0g	ggfgi
只有0个	ggfgj
只有0兆	ggejg
只有三	ggfgh
只有三个	ggfgh
只有两个	ggigh
只有两台	ggfgi
只有两米	ggfgf
只有二	ggegg
只有二十	ggegg
只有五个	ggegg
只有五台	ggfgi
只有国	ggfgg
只有国产	ggfgg
只有照	ggfig
只有照明	ggfig
只有零	ggigg
只有零下	ggigg
只留	ggfig
只留两	ggfig
只留两年	ggfig
只给	fgfhg
只给信	ggejg
只给信创	ggejg
只给四	ggjgg
只给四成	ggigg
只能先上	ggggi
只能十	gffgi
只能十二	gffgi
只能派	ggggi
只能派一	ggggi
只能码	gggig
只能码七	gggig
只能给	ggigg
只能给你	ggigg
只能走	ggfig
只能走原	ggfig
只能隔	gffgi
只能隔天	gffgi
只能靠	gggig
只能靠x	gggig
只认m	ggegg
只认mo	ggegg
只里	gggig
只里面	gggig
只里面大	gggig
只飞	ggfig
只飞九	ggfig
只飞九分	ggfig
只麦之	gggfg
只麦之后	gggfg
叫	ifggg
叫上	ggegg
叫上报	ggegg
叫两	ggfgg
叫两个	ggfgg
叫两个老	ggfgg
叫什	ggfff
叫什么	ggfff
叫什么话	ggfff
叫他	mgfgg
叫他量	lffgf
叫号	geggg
叫号和	geggg
叫号和预	geggg
叫慢	ggigg
叫慢充	ggigg
可不同	ggigg
可不同意	ggigg
可以从	gjggj
可以从展	gjggj
可以做一	gggfg
可以先	hifgg
可以先放	geggf
可以先顶	giggi
可以到	ggngg
可以到五	ggegg
可以压返	gggig
可以去	giggi
可以去商	giggi
可以双	gggig
可以双通	gggig
可以吧	gfggg
可以在	gggig
可以在老	gggig
可以开	fgegg
可以用	ghgjg
可以用转	ghgjg
可以给您	gegig
可以自	ihfgg
可以自己	ihfgg
可以让	gffhg
可以调	gkggg
可以配	ggfff
可以降	ffehg
可以降速	gggig
可没	ggfgg
可没写	ggfgg
可没写这	ggfgg
可能再	fgigg
可能再批	fgigg
可能四	ggfgi
可能四周	ggfgi
台一	gefgg
台三	gfcgg
台三千	gfcgg
台主	ggehg
台先	ggegg
台先换	ggegg
台先换会	ggegg
台内	ggfgi
台内存	ggfgi
台内存只	ggfgi
台厂	ggfig
台厂家	ggfig
台厂家给	ggfig
台又	ggigg
台又是	ggigg
台又是二	ggigg
台可	gjggj
台可以	gjggj
台可以从	gjggj
台增	gggig
台增压	gggig
台增压泵	gggig
台多少	ggegg
台多少钱	ggegg
台并	gggig
台并着	gggig
台并着跑	gggig
台怎	ggegg
台怎么	ggegg
台怎么办	ggegg
台挖	ggfgi
台挖机	ggfgi
台挖机坏	ggfgi
台排	gfgjg
台排污	gfgjg
台排污泵	gfgjg
台旧	ggfgi
台旧款	ggfgi
台旧款的	ggfgi
台是鑫	ggegg
台是鑫控	ggegg
台最	fgigg
台最低	efjgg
台最晚	ggigg
台最晚0	ggigg
台服	gggjf
台服务	gggjf
台服务器	gggjf
台的事	ifegg
台的账	ifggg
台的账号	ifggg
台相	ghggf
台相机	ghggf
台相机过	ghggf
台老	ggfgg
台老的	ggfgg
台能	ggdgg
台能不	ggagg
台能不能	ggagg
台能筛	giggg
台能跑	ggfgi
台要停	ggggi
台要停吊	ggggi
台贵	gggig
台贵两	gggig
台贵两千	gggig
台车	ggfgi
台车只	ggfgi
台车只有	ggfgi
台顶不	gggig
台顶不住	gggig
台风季	ggegg
台风季七	ggegg
叶	fkggg
号一	ggfgg
号一场	ggfgg
号七	gfggi
号七晚	gfggi
号上午	iefgg
号上线试	ggjgg
号下	mhegg
号下午	gigfg
号下午五	gigfg
号不	fgihg
号之	fifgg
号之前	eiggg
号之前提	gjgge
号之前给	dhggg
号之后	ikehg
号之后才	gggif
号什	fgfgj
号什么	fgfgj
号什么割	fgfgj
号住	ggigg
号住建	ggigg
号住建局	ggigg
号关	fgigg
号到0号	gfggi
号到一	fgfgj
号到一月	fgfgj
号到十七	fgigg
号到期	egegh
号到货	figgg
号前上	gkgeg
号前上线	gkgeg
号前不	fgigg
号前不到	fgigg
号前做	gjggg
号前做完	gjggg
号前到	gdfgh
号前报	gjggg
号前给	fjfgg
号前给我	ggegg
号前给樊	gkggg
号前要	hihgg
号前要全	ggigg
号去	fhfgg
号发	gkggg
号发我	gkggg
号可	gigfg
号可以	gigfg
号可以吗	gfggg
号可以给	flgeg
号可以调	figfg
号和密	ifggg
号和密钥	ifggg
号和预	geggg
号和预审	geggg
号喷	ggfig
号喷枪	ggfig
号喷枪就	ggfig
号寄	ifggg
号寄给	ifggg
号寄给你	ifggg
号就	giggh
号就得	giggi
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
号开学	gghgi
号开学要	ggggk
号我	ngggg
号我跟	fgigg
号我跟招	fgigg
号才上	gggif
号才上线	gggif
号才空	gffgi
号才空出	gffgi
号报	gffgi
号报名	gffgi
号报名已	gffgi
号挂	lehgg
号挂网	lehgg
号早	jfggg
号早上	jfggg
号早上六	jfggg
号是	gggig
号是够	gggig
号是够了	gggig
号来	fifgg
号来得	fefgg
号来得及	fefgg
号环	fgjgg
号环保	fgjgg
号环保检	fgjgg
号穿	gggig
号穿不	gggig
号穿不过	gggig
号端	fgigg
号端午	fgigg
号端午的	fgigg
号线	fffgg
号给你	gjggg
号给豆	jffgg
号给豆豆	jffgg
号老	ggggk
号老师	ggggk
号老师培	ggggk
号考	gigge
号能	flggh
号要拆	fgigj
号要拆架	fgigj
号车	gfigg
号车间	gfigg
号进	gkggg
号进场	gmggh
号都	fgegg
号都行	fgegg
司有	gfggi
司有九	gfggi
司有九家	gfggi
司机也	gffgi
司机也缺	gffgi
司要	gkfgg
司要人	gkfgg
吃饭算哪	gfgff
吃饭算我	fgefg
合一	ggegg
合一块	ggegg
合一块儿	ggegg
合伙	hdhgg
合伙人	hdhgg
合同主	jbogg
合同主体	jbogg
合同我们	efdgg
合同扣	ggigg
合同扣百	ggigg
合同是总	fgkgg
合同的	keegg
合同都	fflgg
合同里	ffjgg
合同里没	ffjgg
合格	jfggg
合规	gffgg
合规不	ggigg
合规不会	ggigg
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
吊装	ggegh
吊装得	ggfgi
吊装得封	ggfgi
吊车	ggfgi
吊车要	ggfgi
吊车要八	ggfgi
吊车还	ggggi
吊车还得	ggggi
吊那	efmgg
吊顶刚	ggigg
吊顶刚封	ggigg
吊顶我	ggigg
吊顶我可	ggigg
同业	ggkhg
同主	jbogg
同主体	jbogg
同事	fgjgg
同写的0	feigg
同意	jgggg
同意挖	ggfig
同我们	efdgg
同我们法	efdgg
同扣	ggigg
同扣百	ggigg
同扣百分	ggigg
同是总	fgkgg
同是总价	fgkgg
同深	gigfg
同深圳	gigfg
同深圳仓	gigfg
同的	keegg
同都	fflgg
同里	ffjgg
同里没	ffjgg
同里没写	egngg
名单下	fmgff
名单下午	fmgff
名单库可	gggig
名单我	giggf
名单我七	gjggg
名单我中	glggf
名已	gffgi
名已经	gffgi
名已经截	gffgi
后三台最	ggigg
后上	ggigh
后上线	ggigh
后不	ggigg
后不行	ggigg
后两	mfegg
后做	gifgh
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
后天上	gkggg
后天上午	gkggg
后天几	geggf
后天几点	geggf
后天到	figgg
后天发	igfgg
后天发给	igfgg
后天就	elogg
后天我	dhfgg
后天早	fifgg
后天早上	fifgg
后天给您	giggg
后天给我	fhfgg
后头到	ggffg
后头到墙	ggffg
后头还	ggfig
后头还剩	ggfig
后我就	ggigg
后我就旺	ggigg
后才能	gggif
后才能切	gggif
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
否	dglgg
吨的	ggfgi
吨的进	ggfgi
吨的进不	ggfgi
含三	fgjgg
含三年	fgjgg
含不	fghgg
含不含	eghgg
含的	geggg
含盐	gggig
含盐高	gggig
含糊	fgigg
听定	gigfg
听定在	gigfg
听定在0	gigfg
听我的	ggfgg
听着	fgcgg
听着了	ggfgg
听说要	ggfgi
听说要三	ggfgi
吭	fnmgg
吭声	fnmgg
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
告	gihgg
告0	flgeg
告0月	flgeg
告0月0	flgeg
告一	fgigg
告一直	fgigg
告一直没	fgigg
告发	fhmgg
告可	gegig
告可以	gegig
告可以给	gegig
告我不	fgigg
告我不签	fgigg
告我到	ggfgi
告我到现	ggfgi
告明	gigfg
告明天	gigfg
告明天发	gigfg
告有	ghfjg
告有没	ggfkg
告有没有	ggfkg
告诉	ifggg
告这	giggg
告这周	giggg
告这周三	giggg
呗	fgkgg
员入	ggfgi
员入场	ggfgi
员入场要	ggfgi
员工	fgkgg
员工要	fgkgg
员工要录	fgkgg
员日是	ggigg
员日是0	ggigg
员背	ggjgg
员背药	ggjgg
员背药桶	ggjgg
呢个	gfgff
呢个我	gfgff
呢个我一	gfgff
周一上	gmggg
周一上会	gdggg
周一你	gkfgg
周一你来	gkfgg
周一前	gfggg
周一前给	gfggg
周一发你	ifggg
周一发给	figge
周一回	kbggg
周一回您	figgg
周一我	jfggg
周一早	gjghg
周一早上	fmggg
周一早高	gghig
周一给严	ifggg
周一给您	figgg
周一给我	cfggg
周一远	figfg
周一远程	figfg
周一送	giggg
周一送到	gkggg
周三下	fYegg
周三下午	fgcgg
周三之	ifggg
周三之前	ifggg
周三到	gigge
周三前	figgg
周三开	lffgg
周三开好	ifggg
周三晚	kkegg
周三晚上	kkegg
周三汇	ifggg
周三汇报	ifggg
周三给您	figgg
周三给我	ekggg
周不	ggjgg
周不够	ggjgg
周中	ggegg
周中能	ggegg
周中能不	ggegg
周二一	figgg
周二一起	figgg
周二之	giggf
周二之前	giggf
周二前	fjfgg
周二发	eeggg
周二我	gigfg
周二我带	gigfg
周二才	fgfgg
周二才回	fgfgg
周二给个	hgegg
周二给你	lffgg
周二给您	ffggg
周五一块	flggg
周五一起	gcggg
周五下	ihjgg
周五下午	jhmgg
周五中	fgggg
周五中午	fgggg
周五前	fhggg
周五回	kffgg
周五寄	ldggg
周五给你	idggg
周五给您	fighg
周五给我	hffgg
周五给方	giggg
周五给结	figfg
周做	gjgfg
周做完	gigfg
周六	giggg
周六前	fjggg
周六前覆	gifgg
周六能	jifgg
周内	giggg
周内出	giggg
周四不	fnagg
周四不行	fnagg
周四打	giggg
周四打过	giggg
周四有	efegg
周四给	higgg
周四给你	iffgg
周四给演	fjgfg
周定不	fgfgg
周定不了	fgfgg
周师	gnggg
周师傅	gnggg
周开	ggfig
周开发	ggfig
周才	ffkgh
周改	gjgjg
周改掉	gkgkg
周末两	ggigg
周末两天	ggigg
周末行	fgegh
周末行不	ggfgi
周给	heggg
周起	ggegg
味	ffjgg
味道	ffqgg
咋验	ggjgg
和0	jhggg
和0给	mgfgg
和0给你	mgfgg
和密	ifggg
和密钥	ifggg
和密钥我	ifggg
和预	geggg
和预审	geggg
和预审系	geggg
咱这个	gffgg
品效	gggig
品效应	gggig
品质	glggg
品质部	glggg
品部	ggdgf
品部出	ggdgf
品部出一	ggdgf
哈	jfegg
哈哈	efcgg
响	fgigg
哑	ggfgg
哦	gedgg
哪个版	gggig
哪个版本	gggig
哪个的	gfgff
哪五	fgegg
哪五家	fgegg
哪五家我	fgegg
哪六	jeggg
哪六个	jeggg
哪六个我	jeggg
哪几	fdggg
哪天能停	ggfgi
哪怕先	ggigg
哪怕先给	ggigg
哪擦	ggegg
哪擦得	ggegg
哪擦得干	ggegg
商出	fgegg
商出人	fgegg
商务那	lfdgg
商品	ggdgf
商品部	ggdgf
商品部出	ggdgf
商局	fgigg
商局的	fgigg
商局的领	fgigg
商改	ggggj
商改接	ggggj
商改接口	ggggj
商说	igegg
商说要	igegg
商说要两	igegg
商那边说	ggifg
商量	ifggg
商量下	hffgg
商量挪	giggi
商量挪过	giggi
啥时	fgfgg
啥时候	fgfgg
啥时候完	ggfff
啥用	ggeff
啦	gjggg
喜	eecgg
喷房墙	gggig
喷房墙是	gggig
喷房外	ggfig
喷房外面	ggfig
喷房是	ggfgg
喷房是一	ggfgg
喷是	ggfig
喷是地	ggfig
喷是地头	ggfig
喷枪就	ggfig
喷枪就不	ggfig
喷涂	ggggi
喷涂的	ggggi
喷涂的就	ggggi
嗓	ggfgg
嗓子	ggfgg
嗓子哑	ggfgg
嗯	dfegg
嘞	gefgg
嘢	gggig
嘢要	gggig
嘢要讲	gggig
嘢要讲清	gggig
嘴	hfjgg
嘴说	ggigg
嘴说没	ggigg
嘴说没用	ggigg
器不	ggfig
器不是	ggfig
器你	gglgg
器你们	gglgg
器你们带	gglgg
器半	gggjf
器半夜	gggjf
器半夜备	gggjf
器厂	ggfgi
器厂家	ggfgi
器厂家现	ggfgi
器只	ggejg
器只给	ggejg
器只给信	ggejg
器要	ggfig
器要报	ggekg
器要报省	ggekg
器顶	gggig
器顶盖	gggig
器顶盖打	gggig
噪	ggjgg
噪音	ggjgg
噪音客	ggjgg
噪音客人	ggjgg
四不	gjegg
四不行	fnagg
四个技	ggfgg
四个技师	ggfgg
四个点	ggegg
四公分	ggfgi
四分钟变	gggig
四分钟是	gggfg
四十亩	ggigg
四十分	ggihg
四十分钟	ggihg
四十台怎	ggegg
四十来	ggegg
四十来秒	ggegg
四十米产	ggjgg
四千	gfigg
四千你	ggngf
四千你们	ggngf
四千八	ffjgg
四台	ggegg
四台相	ghggf
四台相机	ghggf
四号	igggg
四吨	ggfig
四周	ggggi
四家	gdcgg
四家店	gdcgg
四打	giggg
四打过	giggg
四打过来	giggg
四月底	gfggi
四月底五	gfggi
四有	efegg
四楼那间	fgfgg
四点干	ggggi
四版	gkggg
四秒二不	ggjgg
四米二是	ggegg
四米六	gggig
四给你	ighgg
四给您回	figgg
四给演	fjgfg
四给演示	fjgfg
回了	ffrgg
回他	fhegg
回他0	ghdgg
回你	giggg
回写	ffkgg
回去商	figgg
回去商量	figgg
回去查	gjggg
回去查答	gjggg
回去核	geggg
回去盯	fgfgg
回去盯货	fgfgg
回去评	figfg
回去评估	figfg
回去请	gdggg
回去请示	gdggg
回去跟老	giggg
回去问一	gjggg
回去问财	gkggg
回去问问	geggg
回国	fgfgg
回头	ggggj
回头再	ggggj
回头再说	ggggj
回总	fgfgg
回总仓	fgfgg
回我	hejgg
回我了	gfngg
回来	hfhgg
回来了	ggmgg
回老家结	gfggi
回话	feggg
回路是	gggig
回路是你	gggig
回音	gifgg
因为	ggihg
团	ghigg
固要	ggejg
固要打	ggejg
固要打到	ggejg
国产c	ggfgg
国产cp	ggfgg
国庆前	fkfgg
国庆后上	ggigh
国庆后不	ggigg
国庆我满	ggigg
图上	gfgeg
图上没	gffdf
图上没有	gffdf
图到	gkggg
图到手	gkggg
图到手我	gkggg
图十	gigfg
图十五	gigfg
图十五号	gigfg
图可	fgegg
图可以	fgegg
图可以开	fgegg
图啥	ggfff
图啥时	ggfff
图啥时候	ggfff
图在	igjgg
图在基	igjgg
图在基建	igjgg
图是	ggegg
图是零	ggegg
图是零八	ggegg
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
图纸我让	ifggg
图要	ggdgg
图要盖	ggdgg
图要盖章	ggdgg
圈	ggigg
在0号下	gigfg
在0月	gighg
在0月0	gkggf
在n	ggekg
在na	ggekg
在nas	ggekg
在一台	gggig
在上午	ggggi
在上午十	ggggi
在下	giggg
在下周	giggg
在下周二	giggg
在了	ggflg
在休	gfggh
在休产	gfggh
在休产假	gfggh
在你们机	gggig
在做	gffgi
在做别	gffgi
在做别家	gffgi
在六	ggfgi
在六台	ggfgi
在六台车	ggfgi
在十	ggggi
在十堰	ggggi
在单	gffig
在单集	gffig
在单集群	gffig
在只	gfjhg
在只有	gfkhg
在哪	fffgg
在基建那	igjgg
在外	igfgh
在外地	igfgh
在就一	gcggh
在就一队	gcggh
在就四	gfggi
在就四个	gfggi
在广	gfggi
在广西	gfggi
在换	gggjg
在换月	gggjg
在换月底	gggjg
在排	igfgj
在排到	igfgj
在排到0	mgegm
在排到下	ggfgi
在方	gggig
在方案	gggig
在方案里	gggig
在是t	gggig
在是t0	gggig
在是哪	gggig
在是哪个	gggig
在是弱	ggghi
在是弱电	ggghi
在正	gfgig
在正负	gfgig
在正负一	gegig
在沈	ggggi
在沈阳	ggggi
在没	ggggi
在没看	ggfgi
在没看着	ggfgi
在涪	ggfgi
在涪江	ggfgi
在涪江那	ggfgi
在现场二	ggfgi
在用	fgegg
在用气	ggfgg
在病	iffgg
在病房	iffgg
在老版	gggig
在老版本	gggig
在要	ggigg
在要自	ggigg
在要自己	ggigg
在质	ggigg
在质保	ggigg
在质保里	gglgg
在那	ggkgg
在都在	iffgg
在都在病	iffgg
在都还	gfffj
在都还没	gfffj
地下室层	ggfgf
地头	ggfig
地头有	ggfig
地头有高	ggfig
地方	gfihg
地要	gggig
地要多	gggig
地要多两	gggig
地调	gigge
地调四	gigge
地调四个	gigge
地面不	ggfgg
地面不平	ggfgg
地面承	ggfgi
地面承重	ggfgi
圳仓	gigfg
圳仓借	gigfg
圳仓借两	gigfg
场一	kjfgg
场二	ggfgi
场二十	ggfgi
场二十二	ggfgi
场五	ggigg
场五成	ggigg
场五成太	ggigg
场延	gfgff
场延期	gfgff
场延期的	gfgff
场我	ffigg
场景我	kgjgg
场景我列	kgjgg
场测	kjggg
场的呀	ggigg
场的帮	ggggi
场的帮着	ggggi
场的气	ggclg
场的气压	ggclg
场要做	ggfgi
场要做背	ggfgi
场要背	ggegg
场要背景	ggegg
场部	gihgi
场长	fcfgg
坏两	fgjgg
坏两次	fgjgg
坏了一	ggfgi
坏了一台	ggfgi
坏了六	ggggi
坏了六台	ggggi
坏了我	ggfgg
坏了我自	ggfgg
坏六	ggigg
坏六台	ggigg
坏在	ggfgi
坏在涪	ggfgi
坏在涪江	ggfgi
坐	gfjgg
坑	ggfgg
块儿可	ggegg
块儿可以	ggegg
块儿干	ggdgf
块儿答	gjggg
块儿答复	gjggg
块我	gigfg
块我清	gigfg
块我清明	gigfg
块报	gcggg
块报上	gcggg
块报上去	gcggg
块电	ggfig
块电池	ggfig
块电池只	ggfig
块谁	ggegg
块谁买	ggegg
垄	gihgg
型号	gjggh
型号发	gkggg
型号发我	gkggg
型号差	giggi
型号差一	giggi
型材	fgigg
型材复	fgigg
型材复检	fgigg
型载	ggfig
型载重	ggfig
型载重0	ggfig
垛往	gjggg
垛往外	gjggg
垛往外挪	gjggg
垫	ggigg
埋件	ggfig
埋件偏	ggfig
埋件偏了	ggeih
埋件偏差	ghgjg
埋管	ggfgi
埋管要	ggfgi
埋管要挖	ggfgi
域控	gfgig
域控走	gfgig
域调	gjggg
培训安	gkggf
培训安排	gkggf
培训排	figge
培训排期	figge
培训还	ggfgg
培训还没	ggfgg
基建的	ggigg
基建的人	ggigg
基建那	igjgg
基建那边	igjgg
基金	jgfgg
堂刷	jgfgg
堂刷我	jgfgg
堂刷我的	jgfgg
堂窗	ggghi
堂窗口	ggghi
堂窗口现	ggghi
堵了你	ggigg
堵了你们	ggigg
堵了反	ggfig
堵了反而	ggfig
塑	fkggg
填	gmggg
填好	ifggg
境内	ggigg
境我去	gfegg
境我去催	gfegg
境我周	ifggg
境我周三	ifggg
境明	kfggg
境明天	kfggg
境明天开	kfggg
境现	gfffj
境现在	gfffj
境现在都	gfffj
境要	mgegm
境要排	mgegm
境要排队	mgegm
墙两	ggffg
墙两米	ggffg
墙两米一	ggffg
墙是	ghgig
墙是不	gggig
墙是不锈	gggig
墙是你	gighg
墙是你们	gighg
墙的	geggg
墙的门	geggg
墙走	gighg
增压罐	giggg
壁借	igfgg
壁借道	igfgg
壁县	fgkgg
壁县的	fgkgg
壁装	gggig
壁那家酒	ggigg
士抱	ggigg
士抱怨	ggigg
士抱怨重	ggigg
士长	gfigg
声	ihmgg
处方提	gghig
处方提交	gghig
处理厂跑	figgf
处长	gjggg
备件在沈	ggggi
备件紧	ggggi
备件紧张	ggggi
备份会	gggjf
备份会锁	gggjf
备发	gggig
备发热	gggig
备发热七	gggig
备好	glfgg
备机	egkgg
备机我	egdgg
备来	gigfg
备款	gfkgg
备注那	ggigg
备注那么	ggigg
备现	ggfgi
备现货	ggfgi
备现货有	ggfgi
备的	giggi
备着	ojggg
备货要	ggfgi
备货要三	ggfgi
复审完	ggggi
复审完再	ggggi
复查	ggigg
复检	fgjgg
复检报	fgigg
复检报告	fgigg
复测	fggkg
复盘	fnfgg
夏一	fgigg
夏一过	fgigg
夏一过就	fgigg
夏天一	ggegg
夏天一天	ggegg
夏天六	ggegg
夏天六成	ggegg
夏天得	gggig
夏天得停	gggig
外0	egkgg
外0月	egkgg
外一	gfggi
外一队	gffgi
外一队在	gffgi
外两个要	ggffe
外二	ggfgf
外二十	ggfgf
外二十七	ggfgf
外他	ggegg
外他们	ggegg
外付	fgigg
外付钱	fgigg
外你	fgjgh
外你们	fgjgh
外你们行	ggfgi
外判要	gifgg
外判要有	gifgg
外包人	ggfgi
外包人员	ggfgi
外吊	ggfgi
外吊车	ggfgi
外吊车要	ggfgi
外后	gjgfg
外后厨	gjgfg
外后厨屏	gjgfg
外地	igfgh
外墙是	gighg
外墙是你	gighg
外墙的	geggg
外墙的门	geggg
外墙走	gighg
外我们地	ggfgg
外把	gghjg
外把阳	gghjg
外把阳光	gghjg
外挪	gjggg
外教	ggfig
外教室	ggfig
外教室日	ggfig
外漏	gighg
外漏进	gighg
外漏进去	gighg
外网	ggekg
外网带	ggekg
外网带宽	ggekg
外群	gggig
外群控	gggig
外群控要	gggig
外要	fgkgg
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
多一	ggigg
多一分	ggigg
多一队	gfggi
多两千	ggjgg
多两千五	ggjgg
多两年	gkggg
多两年要	gkggg
多两米	gggig
多两米四	gggig
多久	ffdgg
多二	ggggi
多二十	ggggi
多二十米	ggggi
多五	gfggi
多五家	gfggi
多八	ffjhg
多八块	fengg
多八百	ggfjg
多八百瓦	ggfjg
多加0	ggfig
多加0根	ggfig
多加两	gggig
多加两只	gggig
多十	gggig
多十五	gggig
多十五天	gggig
多四	ffigg
多四十	ggegg
多四十来	ggegg
多少图	ggeff
多少地	ggfig
多少地方	ggfig
多少我	ggfgg
多少我不	ggfgg
多少钱	gfegg
多快了	ggigg
多批五个	ggegg
多根	kgegg
多根灯	kgegg
多根灯管	kgegg
多派	ggfgi
多派四	ggfgi
多派四个	ggfgi
多角	ggffg
多角度	ggffg
多角度复	ggffg
多跑八	ggigg
多跑八千	ggigg
多软	gffdf
多道	ggjgg
夜备	gggjf
夜备份	gggjf
夜备份会	gggjf
夜失	ggfkg
夜失败	ggfkg
夜灯就	ggfgg
夜灯就是	ggfgg
夜灯换	gggig
夜灯换到	gggig
夜班拿	ggigg
夜班拿着	ggigg
夜班排	gfggi
夜班排不	gfggi
夜里传	ggeff
夜里传可	ggeff
夜里再	gffeg
夜里再传	gffeg
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
大了	ggjgg
大促会	gggig
大促会超	gggig
大促启	fgigg
大促启动	fgigg
大家说	fdogg
大户	jgdgg
大概0	jfegg
大概万	gggig
大概万分	gggig
大概三周	ggfig
大概三百	ggigg
大概六人	gggig
大概十	kgegg
大概十天	kgegg
大概有	gggig
大概有四	gggig
大纲	fhigg
大货	ffjgg
天一天	gfdgg
天一天出	ggegg
天一早	flggg
天三成	ggegg
天上	fkggg
天上午	fkggg
天上午回	giggg
天上午我	fjggg
天下	figgg
天下午	fkfgg
天下班	fjggg
天下班前	fjggg
天不准	ggigg
天不准停	ggigg
天中	feggg
天中午	feggg
天中午前	fgggg
天余	gggig
天余量	gggig
天假	gfggi
天做	kgfgg
天做安	kgfgg
天做安全	kgfgg
天六	ggegg
天六成	ggegg
天六成往	ggegg
天内	gjegg
天几	geggf
天几点	geggf
天出一百	ggegg
天出第	gkggg
天出第四	gkggg
天出转	gjgff
天出转换	gjgff
天去	fifgg
天又	eekgg
天发	ihggg
天发给	igfgg
天发给蔺	igfgg
天发起	igggg
天发部	gigfg
天发部长	gigfg
天发顺	iffgg
天发顺丰	iffgg
天回	fkggg
天在	jefgg
天天	fgfgg
天天来	fgegg
天太	ffjgg
天太久	ffjgg
天导	ifggg
天导给	ifggg
天导给浩	ifggg
天就去热	figgf
天就去银	jdggg
天就发	geggg
天就发起	geggg
天就回	geggg
天就换	giggg
天开好	jeggg
天开工	ggigh
天开工都	ggigh
天开给	kfggg
天开给你	kfggg
天得停	gggig
天得停机	gggig
天您	gdggg
天才	ggegg
天才补	ggegg
天才补上	ggegg
天打	ifggf
天打不	gggge
天打不住	gggge
天拉	ggggi
天拉到	ggggi
天拉到三	ggggi
天改	glgig
天改完	gkgjg
天放	mfggg
天放晚	ggigg
天放晚上	ggigg
天早上七	ggigg
天早上八	fefgg
天晚	gjfhg
天晚上	gjfhg
天晚上九	ggeig
天晚上就	giggg
天有	dfjgg
天有点	dfjgg
天来	feggg
天没毛	ggigg
天没毛病	ggigg
天河南那	gggig
天的话给	geggg
天的话要	ggfgi
天看	gpegg
天确	geggg
天确认	geggg
天确认下	geggg
天答	gkggg
天答您	gkggg
天线的	gdggg
天线的钱	gdggg
天结	ggfgg
天结露	ggfgg
天给你信	figgf
天给你准	giggg
天给你名	jeggg
天给您	giggg
天给您信	giggg
天给您回	giggg
天给我	iefgg
天能	ghdgh
天能停	ggfgi
天能给	ggggi
天能给我	ggggi
天花我	igfgg
天花我这	igfgg
天装	fcggh
天装二	ggggi
天装二十	ggggi
天让	fkggg
天贴	feggg
天赔两	fgjgg
天赔两万	ggigg
天走	qldgg
天跟林	ifggg
天跟林工	ifggg
天过w	figgg
天过wa	figgg
天送不	ggjgg
天送不行	ggjgg
天里	gggig
天里面	gggig
天里面拆	gggig
天重	giggf
天问	giggg
天限	ggfgi
天限货	ggfgi
天限货车	ggfgi
太久	ffjgg
太好	gdfgg
太好了	gcfgg
太好说	igfgg
太好说话	igfgg
失败	gggig
头0	fgjgg
头0间	fgjgg
头0间要	fgjgg
头中	ggigg
头中心	ggigg
头中心温	ggigg
头也催	figgf
头再	fhggi
头再说	ggggj
头冬	ggfgg
头冬天	ggfgg
头冬天结	ggfgg
头到	ggffg
头到墙	ggffg
头到墙两	ggffg
头可没	ggfgg
头可没写	ggfgg
头文	ggegg
头文件	ggegg
头晃	ggigg
头晃得	ggigg
头晃得头	ggigg
头晕	ggigg
头有	ggfjg
头有消	ggekg
头有消防	ggekg
头有高	ggfig
头有高压	ggfig
头没	fefgg
头算	ggigh
头算要	ggigh
头算要0	ggigh
头还剩	ggfig
头还剩多	ggfig
头那	gefgg
头那个	geggg
头那个我	geggg
夹层里	ggfgg
夹层里头	ggfgg
夹芯板	gggig
奔	gdggg
奔着	gdggg
奔着十	gdggg
奔着十一	gdggg
套能	ggjgg
女	ffigg
她	ieigg
她在	gfggh
她在休	gfggh
她在休产	gfggh
她答	qXfgg
她答应	qXfgg
她要	cesgg
她说	jchgg
她说0	cajgg
她说0号	cajgg
她都	eglgh
好了	jfegg
好了我	lgdgg
好了我这	mgcgg
好以	gggig
好以后	gggig
好以后起	gggig
好全	ggigg
好全包	ggigg
好全包的	ggigg
好动	ggekg
好嘞	gefgg
好我	occgg
好的	glggg
好看	fgigg
好试	ggigg
好试三	ggigg
好试三天	ggigg
好说话	igfgg
好通	jgfgg
好通知	jgfgg
好通知你	jgfgg
好麻	ggegg
好麻烦	ggegg
如果	jgfgg
始冲	fgigg
始冲了	fgigg
始图	gggig
始图纸	gggig
始图纸上	gggig
姐	geggg
姓	fejgg
姜	fffgh
姜老	fedgg
姜老师	fedgg
娘	fdfgg
婚总	ggfgg
婚总不	ggfgg
婚总不能	ggfgg
媒的	ffehg
嫌	gfkgg
子信	gggig
子信号	gggig
子信号是	gggig
子出	fgegg
子出的	fgegg
子哑	ggfgg
子多	ggffg
子多少	ggffg
子多少钱	ggffg
子头	ggigg
子头中	ggigg
子头中心	ggigg
子就开	fgigg
子就开始	fgigg
子得	ggfig
子得离	ggfig
子得离楼	ggfig
子我	hifgg
子我得	giggf
子我得去	giggf
子我给	gkfgg
子我给你	gkfgg
子我让	jgegg
子我让仪	jgegg
子的	fghgg
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
存储	gjfhg
存只	ggfgi
存只有	ggfgi
存只有0	ggfgi
存就	ggggi
存就剩	ggggi
存就剩两	ggggi
存要	ggegk
存要走	ggegk
存要走采	ggegk
存那	ggfgi
存那台	ggfgi
存那台旧	ggfgi
孙	gffgg
孙姐	gffgg
季七	ggegg
季七月	ggegg
季七月来	ggegg
季不	ggjgg
季不许	ggjgg
季不许动	ggjgg
季了	ggigg
季度才	ggfgk
季度才有	ggfgk
学校店二	ggigg
学要	ggggk
学要用	ggggk
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
安卓	ggfig
安卓0	ggfig
安只	fgegg
安只有	fgegg
安只有三	fgegg
安我	ggffj
安我们	ggffj
安我们从	ggffj
安排人	fnfgg
安排人开	geggg
安排在	giggg
安排在0	giggg
安监	ggfgg
安监局	ggfgg
安监局每	ggfgg
安装四	ggfgi
安装四天	ggfgi
安陪	fgegg
完了	ggegg
完再上	ggggi
完双	fgigg
完双十	fgigg
完双十一	fgigg
完可	gfggg
完可以	gfggg
完可以吧	gfggg
完夜	gffeg
完夜里	gffeg
完夜里再	gffeg
完当	nqfgg
完我守	gigfg
完我守三	gigfg
完我得	fgfgg
完我得回	fgfgg
完才	ggdjg
完才能	ggdjg
完才能往	ggdjg
完没	ufdgg
完给	ogegg
完要	jfegg
完要换	ggegg
完要换r	ggegg
宏	qfggg
定一个	fgigg
定一个月	fgigg
定不	ggefg
定不了	fgfgg
定不行	ggfeg
定发	gefgg
定在	giggg
定在0	gigfg
定在0号	gigfg
定在下	giggg
定在下周	giggg
定是	ffehg
定要	igjgg
定要上	ggigg
定金	lffgg
实在	fffgg
实施排	figgg
实施排期	figgg
实施顾	gfggi
实施顾问	gfggi
实时拿	ggigg
实时拿库	ggigg
实测七	gegig
实测七点	gegig
实验	ffegg
实验室	ffegg
审完	ghggi
审完再	ggggi
审完再上	ggggi
审方	gghig
审方接	gghig
审方接口	gghig
审查	ggfgh
审没过	ggfgg
审没过这	ggfgg
审系	geggg
审系统	geggg
审系统的	geggg
审计	ggkgg
审计盯	ggjgg
审计盯着	ggjgg
审计追	ffmgg
审计追踪	ffmgg
审过	ighgg
审过了	ighgg
审过了再	egkgg
客人投	ggigg
客人投诉	ggigg
宣	fgegg
宣姐	fgegg
室多	ggfjg
室多八	ggfjg
室多八百	ggfjg
室层	ggfgf
室层高	ggfgf
室层高只	ggfgf
室日	ggfig
室日光	ggfig
室日光灯	ggfig
室灯	ggfig
室灯光	ggfig
室灯光是	ggfig
室那	ggegg
室那一	ggegg
室那一面	ggegg
宫	fhggg
宫工	fhggg
害	ggjhg
家0	fgegg
家一家	ggfgg
家一家解	ggfgg
家一年	ggegg
家一年才	ggegg
家不在	ggflg
家不在了	ggflg
家不太	igfgg
家不太好	igfgg
家九	giggi
家九月	giggi
家九月才	giggi
家哪	fgegg
家哪五	fgegg
家哪五家	fgegg
家备	giggi
家备的	giggi
家家	iffgh
家家问	lffgg
家就	fgdgg
家就是	fgdgg
家店先	fgbgg
家得	gfgig
家得给	gfgig
家得给我	gfgig
家我	fgegg
家我们	fgegg
家我们定	fgegg
家支	ggfgf
家支行	ggfgf
家支行的	ggfgf
家有	ggfgi
家有现	ggfgi
家有现货	ggfgi
家比	gfkgg
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
家说	gfjgg
家都说	gjgfg
家都说看	gjgfg
家酒	ggigg
家酒店	ggigg
家酒店人	ggigg
家里	gjgfg
家里两	gjgfg
家里两家	gjgfg
家长	fcjgg
家问	lffgg
容我定	giggg
容我定在	giggg
容谁	ggggj
容谁来	ggggj
容谁来做	ggggj
容走	jgfgg
容走维	jgfgg
容走维修	jgfgg
宽	gffhg
宽只	ggekg
宽只有	ggekg
宽只有0	ggekg
宽带	igegg
宽带我	igegg
宽带我让	igegg
宿我	jgfgg
宿我安	jgfgg
宿我安排	jgfgg
寄二	iffgg
寄二十	iffgg
寄二十个	iffgg
寄出	ekggg
寄给	igfgg
寄给你	ifggg
寄给您	figgg
寄过	rZegg
密封条车	gjggf
密钥	ifggg
密钥我	ifggg
密钥我下	ifggg
寒假前	ggigg
寒假前我	ggigg
对不出	ggfig
对不出来	ggfig
对不对	igfgg
对了	ggfgg
对半	ggigg
对半天	ggigg
对方	fifhg
对比	effgg
对比表	effgg
对齐	kfhgg
导给	ifggg
导给浩	ifggg
导给浩然	ifggg
导都	fgigg
导都请	fgigg
导都请好	fgigg
封条车	gjggf
封条车上	gjggf
封盘	ffngg
封网	fgfgj
封路	ggegh
封路之	ggdgg
封路之前	ggdgg
封门	ggfgi
封门前	ggfgi
封门前那	ggfgi
射	gggig
射当	gghjg
射当发	gghjg
射当发热	gghjg
射表	ggfig
小事	fgefg
小刘	elggg
小区	kgggg
小司	fdmgg
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
小样	jgfgg
小桂	ffegg
小的	ggigg
小的字	ggigg
小的字谁	ggigg
小程序要	ggigg
小纪	gfggh
少一	kgjgg
少一条	kgjgg
少一条我	kgjgg
少两	ggigh
少两个	ggggj
少两个月	ggggj
少两周	ggjgg
少二	ggegg
少二十	ggegg
少二十个	ggegg
少图	ggeff
少地	ggfig
少地方	ggfig
少头	fgjgg
少头0	fgjgg
少头0间	fgjgg
少我	ggfgg
少我不	ggfgg
少我不管	ggfgg
少钱	gfegg
尖	ggifg
尘	ggfig
尘大	ggfig
尚	eifgg
尚工	giggg
尚工出	giggg
尚工出个	giggg
就0月	ifegg
就一	ffigg
就一条	fgigg
就一队	gcggh
就一队人	gcggh
就三个	ggggi
就三个人	ggggi
就下	lfegg
就不	fgjgg
就不是	giggg
就不是原	giggg
就不行	ggfig
就不行了	ggfig
就不认	ggigg
就两	gfggi
就两个	gfggi
就两个实	gfggi
就两个师	gfggi
就从	gjghh
就从外	gighg
就从外墙	gighg
就从苏	gkggi
就从苏州	gkggi
就先	ggegg
就八个	gfggi
就出	giggg
就出名	giggg
就出名单	giggg
就剩	ggggi
就剩两	ggggi
就剩两台	ggggi
就剩半	ggfgi
就剩半个	ggfgi
就加	gjggg
就十五	jfggg
就十五号	jfggg
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
就周	fXfgg
就四个点	ggegg
就回	geggg
就多	ffrgg
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
就得等	gghii
就得等到	gfgjg
就得等开	ggigj
就想	fghgg
就把	lfegg
就按	fihgg
就按合	ggigg
就按合同	ggigg
就换	giggg
就改成	gggig
就改成壁	gggig
就旺	ggigg
就旺季	ggigg
就旺季了	ggigg
就是0瓦	ggfgg
就是一百	fgigg
就是周	gjgff
就是周五	gjgff
就是怕	ggfig
就是怕台	ggfig
就是慢	ggggi
就是明	fgigg
就是明年	fgigg
就是贵	ggfig
就是贵一	ggfig
就有	gglgg
就用	fgigi
就用静	ggggi
就用静力	ggggi
就看	ffggg
就看出	feigg
就看出来	feigg
就算	gdggg
就给	ggigg
就给承	fgkgg
就给承兑	fgkgg
就能	hhigg
就能到	gjfgg
就花	gjgfg
就行	fffgg
就补	ggigg
就补进	ggigg
就补进来	ggigg
就装	fgigg
就要三	ggggi
就要三个	ggggi
就讲	ggeff
就讲去	ggeff
就该	ggkgg
就该有	ggkgg
就该有的	ggkgg
就说我	ggegg
就说我车	ggegg
就走合	mgegg
就走合同	mgegg
就走架	ggfig
就走架空	ggfig
就超	ggjhg
就跟公	gkfgg
就跟公司	gkfgg
就这个	fgigg
就这个窗	fgigg
就那一	ggfgg
就那一台	ggfgg
就那么	ggjgg
就那么大	ggjgg
就重	igfgg
就重新	igfgg
就重新注	igfgg
就问	figgg
尹	hehgg
尹工	jehgg
尹工说	fdkgg
尺	ggihg
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
层不	ggigg
层不会	ggigg
层不会再	ggigg
层够	gggig
层够不	gggig
层够不着	gggig
层得	gggig
层得单	gggig
层得单加	gggig
层是	ggigj
层是改	ggigj
层是改造	ggigj
层消	gggig
层消音	gggig
层消音棉	gggig
层的	gfeig
层的埋	ggdjg
层的埋件	ggdjg
层缓	gffig
层缓存	gffig
层那跟	ggigg
层那跟我	ggigg
层里	ggfgg
层里头	ggfgg
层里头冬	ggfgg
层锅	figgg
层高只	ggfgf
层高只有	ggfgf
层高四	gggig
层高四米	gggig
屋里	gighg
屋里来	gighg
屋里来了	gighg
屋顶承	ggfjg
屋顶承重	ggfjg
屏厚	ggfig
屏厚一	ggfig
屏厚一公	ggfig
展	fiigh
展会	glggh
展会机	giggh
展会机里	gjggj
展厅有	giggi
展厅有一	giggi
展短十	giggi
展短十五	giggi
展短的	gggig
展短的话	gggig
山	gighh
山展	giggi
山展厅	giggi
山展厅有	giggi
峰值	ggffg
峰值0	gffcf
峰值0千	gffcf
峰处	gghig
峰处方	gghig
峰处方提	gghig
峰大	ggigg
峰大概	ggigg
峰大概三	ggigg
峰度	fgigg
峰度夏	fgigg
峰度夏一	fgigg
峰期	ggekg
峰期接	ggekg
峰期接口	ggekg
崔	gnegg
崔主	gnegg
崔主任	gnegg
州组	gkggi
州组借	gkggi
州组借一	gkggi
州调	giggg
州调一	giggg
州调一组	giggg
州那	giggi
州那家	giggi
州那家备	giggi
工业	gighg
工也	gfggi
工也少	gfggi
工人我从	gigge
工位	ggegg
工位也	ggegg
工位也只	ggegg
工作	hhfgh
工作日	hhegh
工作量	gggig
工作量大	gggig
工你看	igfgg
工你看对	igfgg
工出	gjggg
工出个	giggg
工出个换	giggg
工前	gjggf
工前换	gjggf
工前换好	gjggf
工厂0	gegfg
工厂0月	gegfg
工噪	ggjgg
工噪音	ggjgg
工噪音客	ggjgg
工地	gigge
工地调	gigge
工地调四	gigge
工我让	ggigg
工我让基	ggigg
工把	gflgg
工明	lffgf
工明天	lffgf
工明天在	lffgf
工期会	ggggi
工期会从	ggggi
工的	ifegh
工程	geggh
工程师	geggh
工程部	heggg
工程部要	ifggg
工行接	gfggg
工行接口	gfggg
工行目	ggghj
工行目前	ggghj
工补你	ggjgg
工补你们	ggjgg
工要两	fgegg
工要两个	fgegg
工要录	fgkgg
工要录两	fgkgg
工说	fdigg
工返	ggfgi
工返了	ggfgi
工返了十	ggfgi
工都到	ggigh
工都到0	ggigh
差一档	giggi
差一间	gfggi
差三	gggig
差三十	gggig
差三十公	gggig
差不多快	ggigg
差五	giggi
差五台	giggi
差价多	gglgg
差价多少	gglgg
差半	ggkgg
差可	gggig
差可以	gggig
差可以用	ghgjg
差在哪	fffgg
差太	fgjgg
差我	tecgg
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
己取	ifggg
己想	ggigg
己想办	fgigg
己想办法	fgigg
己换	kgegg
己登	ggigg
己登电	ggigg
己登电脑	ggigg
己的	ghehg
己的云	ggelg
己的云上	ggelg
己的小	ggigg
己的小程	ggigg
己算	ggegg
己跟	fgigg
已经截	gffgi
已经截了	gffgi
已经是	lgfgg
已经是跟	lgfgg
市	ggigh
市场	fhjgh
市场部	gihgi
市政	ggggi
市政批	ggggi
市政批占	ggggi
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
师倒	ggfgg
师倒班	ggfgg
师傅	giggg
师傅在	ftggg
师去	gfggg
师去要	gfggg
师去要一	gfggg
师反	ggigg
师反映	ggigg
师反映跟	ggigg
师培	ggfgi
师培训	ggfgi
师培训还	ggfgg
师您	gigfg
师您看	gigfg
师来	iffgg
师来看	iffgg
帕	ggejg
带上	fdegg
带不	ggfjg
带不动	ggfjg
带人	gjggf
带人上	gjggf
带人上来	gjggf
带宽	ggekg
带宽只	ggekg
带宽只有	ggekg
带我让	igegg
带我让行	igegg
带标	gggjg
带标注	gggjg
带标注的	gggjg
带着	kgdgg
带经	ggigg
带经常	ggigg
带经常扫	ggigg
带设	gigfg
带设备	gigfg
带设备来	gigfg
带载	jhfgg
带那	ggfig
带那儿	ggfig
带那儿勉	ggfig
带面	gigfg
带面板	gigfg
带面板过	gigfg
帮	ghfgg
帮人	fifgg
帮你	gifgg
帮你们	gifgg
帮忙	ijfgf
帮我	hccgg
帮我们	ffdgg
帮着	ggggi
帮着录	ggggi
常	gfihg
常扫	ggigg
常扫不	ggigg
常扫不上	ggigg
常规	gggig
常规0	gggig
常规0排	gggig
干下	gggge
干下来	gggge
干下来八	gggge
干净	gfegg
干啥	ggigg
干扰	gggig
平台厂	ggfig
平台厂家	ggfig
平台是	ggfhg
平台是鑫	ggegg
平台最	efjgg
平台最低	efjgg
平台的	ifggg
平台的账	ifggg
平米三	ggfjg
平米三百	ggfjg
年0	gfifg
年0月0	gfggg
年0月的	gffeg
年一	ggfgj
年一季	ggfgk
年一季度	ggfgk
年三十	gffgg
年上	ffbgg
年上门	ffbgg
年不	egggg
年不可	fgigg
年不可能	fgigg
年两	gggig
年两万	ggekg
年两万并	ggekg
年中	fgigg
年中大	fgigg
年中大促	fgigg
年二	fgigg
年二月	fgigg
年付	gfhgg
年以	ggigg
年以后	ggigg
年以后的	ggigg
年保	dfjgg
年保养	dfjgg
年内	fgjgg
年内堵	ggigg
年内堵了	ggigg
年再说	ffegg
年前最	gfggi
年前最多	gfggi
年前给	djegg
年加	gggig
年加的	gggig
年后我	ggigg
年后我就	ggigg
年四月	gfgjg
年多	gmghg
年底到	ggifg
年底到期	ggifg
年底前	ggigg
年底前必	ggigg
年底封	fgfgj
年底封网	fgfgj
年底盘	gffgi
年底盘点	gffgi
年才改	ggegg
年才改一	ggegg
年打	ggigg
年打药	ggigg
年打药漏	ggigg
年没指	ggegj
年没指标	ggegj
年的保	gighg
年的保温	gighg
年的账	fgigg
年的账十	fgigg
年维保原	gkggg
年耗	kgmgg
年耗材	kgmgg
年装	ggigg
年装的	ggigg
年要人	ggfig
年要人工	ggfig
年要加	gkggg
年要加0	gkggg
年走的	ggegg
年跟	gfggi
年跟阿	gfggi
年跟阿贵	gfggi
年那	ggigg
年降	kflgg
年降0	kflgg
年驻	ghigg
年驻场	ghigg
并	gggig
并发	ggekg
并口	gfglf
并口的	gfglf
并着	gggig
并着跑	gggig
并请	gfgff
并请示	gfgff
广东	fgjgg
广东那	fgjgg
广东那边	fgjgg
广西	gfggi
庆前	fkfgg
庆后上	ggigh
庆后上线	ggigh
庆后不	ggigg
庆后不行	ggigg
庆我满	ggigg
庆我满房	ggigg
床归	fgegg
床归裁	fgegg
床归裁床	fgegg
床药	iffgg
床药师	iffgg
床药师来	iffgg
序要	ggigg
序要实	ggigg
序要实时	ggigg
库可	gggig
库可以	gggig
库可以在	gggig
库存会	gggig
库存会有	gggig
库存就	ggggi
库存就剩	ggggi
库存那	ggfgi
库存那台	ggfgi
库就	ggjgg
库就那	ggjgg
库就那么	ggjgg
库我	ihfgg
库明	ggfgk
库明年	ggfgk
库明年一	ggfgk
库的	fgkgg
库管	igggg
库管小	igggg
库管小吴	igggg
应串	gighg
应串到	gighg
应串到屋	gighg
应了	vdegg
应用	gaggg
应该	fifgg
底之前一	ggigg
底五	gfggi
底五月	gfggi
底五月初	gfggi
底到	ggifg
底到期	ggifg
底前	giggg
底前出	ghggi
底前切	gfggg
底前切完	gfggg
底前拿	fjggg
底前拿到	fjggg
底前能	ggfgg
底前能拉	ggfgg
底回	gfggi
底回老	gfggi
底回老家	gfggi
底封	ggggi
底封网	fgfgj
底座站	ggegg
底座站得	ggegg
底才下	gfgig
底才下来	gfgig
底才来	fgigg
底盘	gffgi
底盘点	gffgi
底线	gfegg
底给	jffgg
底给你	jffgg
底给你们	jffgg
底要移	ggigj
底要移栽	ggigj
底要起	gkggg
底要起垄	gkggg
店二	ggigg
店二十	ggigg
店二十六	ggigg
店人	ggigg
店人家	ggigg
店人家用	ggigg
店先	fgbgg
店我	feggg
店里	dmhgg
店长	dkggg
府	gffgg
度以	gggeg
度以内	gggeg
度以内都	gggeg
度住	ggegg
度住建	ggegg
度住建局	ggegg
度到	ggigg
度到仓	ggigg
度到仓只	ggigg
度只	ggfgi
度只批	ggfgi
度只批凌	ggfgi
度复	ggffg
度复核	ggffg
度夏	fgigg
度夏一	fgigg
度夏一过	fgigg
度才	ggfgk
度才有	ggfgk
度才有窗	ggfgk
度报告明	gigfg
度探	fglgg
度探头	fglgg
度款	fgkgg
度款我	fgkgg
度款我先	fgkgg
度要加	ggfig
度要加预	ggfig
度调	gffef
度调低	gffef
度调低就	gffef
座站	ggegg
座站得	ggegg
座站得住	ggegg
康	feegg
康牧	fdegg
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
建那	igjgg
建那边	igjgg
开业	ffmgg
开个走	gggig
开个走线	gggig
开会	iffgg
开列	gegff
开外	gfghg
开外墙	geggg
开外墙的	geggg
开好	jeggg
开始冲	fgigg
开始冲了	fgigg
开孔	jgfgg
开孔图	igfgg
开孔要	kgfgg
开孔要消	kgfgg
开学	gghgi
开学要	ggggk
开学要用	ggggk
开完	dgggg
开工	ggigh
开工都	ggigh
开工都到	ggigh
开放	ggegg
开放接	ggegg
开放接口	ggegg
开春	ggigj
开标	feegg
开的	ggegg
开给	igggg
开给你	kfggg
开要	gggig
开要四	gggig
开要四米	gggig
开黄	ghggj
开黄金	ghggj
开黄金周	ghggj
弄好	ngfgg
式图	gigfg
式图十	gigfg
式图十五	gigfg
式是非	gggig
式是非标	gggig
式版	gfgig
式版跟	gfgig
式版跟域	gfgig
式的图	ggegg
式的日	ggfig
式的日光	ggfig
弟	gfigh
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
当发	gghjg
当发热	gghjg
当发热点	gghjg
当场	iiggg
当天	kgfgg
当天就	geggg
当天就回	geggg
当时0	ggigg
当时0万	ggigg
当时七	ggfgg
当时七八	ggfgg
当面	fefgg
录两	fgkgg
录两遍	fgkgg
录完	gffeg
录完夜	gffeg
录完夜里	gffeg
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
影	fgjgg
往上	ggeig
往上挂	ggdjg
往前	ggfig
往前的	ggfig
往前的对	ggfig
往后	fflgg
往外	gjggg
往外挪	gjggg
径我	giggg
径我改	giggg
很想	ffegg
很想要	ffegg
得0	gfghg
得0安	gggig
得一家	iffgh
得一家家	iffgh
得七	gfggi
得七间	gfggi
得上	gdigh
得上但	ggfgi
得上但不	ggfgi
得不	gglgg
得不得	gglgg
得了吗	ggfgg
得争	ggegg
得争取	ggegg
得事	jgfgg
得从	ggfgi
得从别	ggfgi
得从别的	ggfgi
得他	giggg
得他们	giggg
得他们组	giggg
得住吗	ggegg
得你	ggfig
得你们	ggfig
得你们平	ggfig
得做	ggigg
得做两	ggigg
得做两遍	ggigg
得停机	gggig
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
得单	gggig
得单加	gggig
得单加一	gggig
得去	gjggg
得去租	giggf
得去量	gjggg
得去量现	gjggg
得及	geggg
得回去核	geggg
得回去盯	fgfgg
得回去跟	giggg
得在你	gggig
得在你们	gggig
得多	gggig
得多加	gggig
得多加两	gggig
得太	fgigh
得头	ggigg
得头晕	ggigg
得好	lgcgg
得封	ggfgi
得封门	ggfgi
得封门前	ggfgi
得市	ggggi
得市政	ggggi
得市政批	ggggi
得干	ggegg
得干净	ggegg
得您	ggfig
得您那	ggfig
得您那边	ggfig
得我	ggkgh
得我们	ggkgh
得我们老	giggi
得手	ggihg
得手输	gggig
得找两	iffgg
得找两个	iffgg
得把	giggi
得把人	gjggk
得把人报	gjggk
得换防	ggfig
得换防雾	ggfig
得放	ggdhg
得放喷	ggfig
得放喷房	ggfig
得整	ggdjg
得整改	ggdjg
得整改完	ggdjg
得有0	ggegg
得有0米	ggegg
得有桩	fgigg
得有桩站	fgigg
得现场	ggfig
得现场看	ggfig
得用	ffdgg
得看	ggefg
得看检	ggfeg
得看检修	ggfeg
得离	ggfig
得离楼	ggfig
得离楼十	ggfig
得移	gggig
得移管	gggig
得等	gghii
得等到	gfgjg
得等到明	gfgjg
得等开	ggigj
得等开春	ggigj
得算进	ggfgi
得算进去	ggfgi
得给我们	gggig
得装	ggggj
得装完	ggggj
得见	ggigg
得请	giggg
得请示	giggg
得走	fgfgj
得走他	ggegk
得走他们	ggegk
得配六	ggfig
得配六块	ggfig
得银	ggghj
得银行	ggghj
得银行给	ggghj
得问	geggg
德	ffjgh
心厂商改	ggggj
心温	ggigg
心温度	ggigg
心温度到	ggigg
心系统接	ggeig
心里	jffgg
必须上	ggfgg
必须上来	ggdgg
必须交	ggigg
必须你	ggbfg
必须你们	ggbfg
必须先	ggjgg
必须先装	ggjgg
必须出	giggg
必须境	ggigg
必须境内	ggigg
必须换	ggegg
必须放	ggelg
必须放我	ggelg
必须装	fgigg
必须装完	fgigg
志了	gighg
忙	ijfgf
快七	ggigj
快七月	ggigj
快下	iffgg
快下周	iffgg
快下周四	iffgg
快乐	ffegg
快了	ggigg
快周	fdggg
快明	ggegj
快明年	ggegj
快明年一	ggegj
快点	efdgg
快的	ggfgj
快的话	ggfgj
快的话三	ggfgj
怀	fghgg
怀疑	fghgg
态	kffgg
怎么也	jgfgg
怎么也要	jgfgg
怎么办	ggihg
怕先	ggigg
怕先给	ggigg
怕先给一	ggigg
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
总价包	fgkgg
总价包干	fgkgg
总包	feegg
总工	fehgg
总您留	giggg
总您留三	giggg
总监	gffgg
总监点	ggfgi
总监点头	ggfgi
总私	kkfgg
总私下	kkfgg
总经	ggigg
总经理	ggigg
总经理下	fgfgg
总经理办	ggegg
总说	fgigg
总这	geggg
总这个	geggg
总这个我	geggg
总部规	ggelg
总部规定	ggelg
恒	eelgg
息	hehgg
息科	gfigg
息科明	ifggg
息科明天	ifggg
息科的	ggegg
您一	giggg
您信	giggg
您准	gjggg
您准话	gjggg
您别	gkfgg
您别急	gkfgg
您办	fmggg
您发	gigjg
您发我	gkgjg
您发的	gggig
您发的资	gggig
您回话	gdggg
您回音	gifgg
您复	fggkg
您复测	fggkg
您安排人	geggg
您把七	geggg
您把七月	geggg
您留	giggg
您留三	giggg
您留三间	giggg
您答	figgg
您答复	figgg
您结	gkgge
您结果	gkgge
您自	gcfgg
您自己	gcfgg
您送	giggg
您送过	giggg
您送过来	giggg
您那条	ggfig
您那条线	ggfig
您那边	gffgg
您那边把	ggfig
想五	geggh
想五月	geggh
想五月中	geggh
想换	ffggg
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
成一	ggchg
成一天	ggZhg
成六	gggig
成六分	gggig
成六分半	gggig
成壁	gggig
成壁装	gggig
成太	ggigg
成太多	ggigg
成往	ggegg
成往上	ggegg
成本上	gfggg
成本价	ggdgg
成本加	gfihg
成本加0	gfihg
成比	ghigg
成比例	ghigg
成比例要	ghjgg
成立	gggig
成立式	gggig
成质	gfggg
成质保	gfggg
成都那	figgg
成都那边	figgg
我0号	giggg
我0号之	gjggf
我0号前	ekgfg
我0号给	igfgg
我0月	fgggg
我0月0	fgggg
我一万	ggegg
我一万两	ggegg
我一个	fgggg
我一个准	cfggg
我一份	gfegg
我一块	gcggg
我一块报	gcggg
我一家一	ggfgg
我一并	gfgff
我一并请	gfgff
我一户	ggigg
我一户一	ggigg
我七	gjggg
我七月	gjggg
我七月二	gjggg
我三天	gidgg
我三天出	gkggg
我下午	giggg
我下午写	gjggg
我下午就	gifgg
我不加	ggigg
我不另	fgigg
我不另外	fgigg
我不懂	ggegg
我不敢	ggfgi
我不敢落	ggfgi
我不签字	ighgg
我不签进	fgigg
我不认	ggigg
我两天	gkgjg
我两天改	gkgjg
我两边	fgegg
我两边的	fgegg
我中	glggf
我中午	glggf
我中午发	glggf
我也一	gkfgg
我也一起	gkfgg
我买	ggigg
我买你	ggigg
我买你干	ggigg
我买它	ggjgg
我买它干	ggjgg
我了	gfjgh
我争	giggg
我争取	giggg
我二	fgigj
我二十	fgigj
我二十五	fgigj
我五	fgegg
我五点	fgegg
我五点还	fgegg
我今天就	geggg
我今年	fgigg
我今年不	fgigg
我今晚从	ghggf
我从仓	giggg
我从仓储	giggg
我从后	giggg
我从后台	giggg
我从西	gigge
我从西区	gigge
我们0	hfjgg
我们0月	jfhgg
我们c	fgjgg
我们三	giggh
我们下	kekgg
我们不	fgjgg
我们不收	fgjgg
我们业	fgigg
我们业主	fgigg
我们今	gfigg
我们今天	geggg
我们从	ggffj
我们从劳	ggffj
我们做	hidgg
我们公	gfggg
我们公司	gfggg
我们内	fgkgg
我们写	gkegg
我们出了	gjggg
我们出啊	gcggg
我们加	ggfig
我们加熔	ggfig
我们喷	ggfgg
我们喷房	ggfgg
我们回	ggigi
我们回头	ggggj
我们在	ggigg
我们地	ggfgg
我们地面	ggfgg
我们处	cqhgg
我们处长	cqhgg
我们夜灯	ggfgg
我们定	fgegg
我们实测	gegig
我们就两	gfggi
我们就奔	gdggg
我们就走	jgfgg
我们年	fgigg
我们年中	fgigg
我们库就	ggjgg
我们总监	ggfgi
我们总经	fgigg
我们找外	gjggg
我们承	giggg
我们承担	giggg
我们护	fglgg
我们护理	fglgg
我们报	fejgg
我们按	gifgg
我们整	egdgg
我们整车	ggkgg
我们有大	fgigg
我们有权	ggigg
我们有进	gfggj
我们机要	gggig
我们核	ggeig
我们核心	ggeig
我们没	ggigg
我们没有	gijgg
我们没这	ggjfg
我们法	fifgg
我们法务	fifgg
我们派三	ggggi
我们的	ggjgg
我们经	fgfgg
我们经理	fgfgg
我们补	gggig
我们补测	gggig
我们要求	ggjgg
我们视	gfgig
我们视图	gfgig
我们设	dgcgg
我们设计	dgcgg
我们说	fgjgg
我们这周	gjgig
我们适	gggig
我们适配	gggig
我们避	ggfig
我们避开	ggfig
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
我先压	fgigg
我先压着	fgigg
我先记	geggg
我先记着	geggg
我先讲吧	fgfgg
我先说	ggigg
我先问	fgjgg
我先问个	fgjgg
我再从	giggg
我再从杭	giggg
我再去	ggegg
我再去跟	ggegg
我再寄	iffgg
我再寄二	iffgg
我写	fdggg
我出个	ghgjg
我出个节	ghgjg
我列	ihhgg
我到	ggfgi
我到现	ggfgi
我到现在	ggfgi
我十	fikgg
我十八	gjggf
我十八号	gjggf
我去催	fhfgg
我去找	fjggg
我去找区	gjggg
我去申	giggg
我去申请	giggg
我去看	cfngg
我去约	jgfgg
我去约h	jgfgg
我去翻	igjgg
我去讲	idfgg
我去谈	igfgg
我去跟	igegg
我去问	fcgfe
我变	geggh
我变不	geggh
我变不出	geggh
我只给	ggigg
我只给四	ggigg
我叫两	ggfgg
我叫两个	ggfgg
我叫他	lffgf
我叫他量	lffgf
我可不同	ggigg
我可以做	gggfg
我可以去	giggi
我吃	feggg
我同	figgg
我同深	gigfg
我同深圳	gigfg
我后天给	figgf
我周一	igggg
我周三开	ifggg
我周五	jengg
我啊	ggefg
我四	ggfgg
我四个	ggfgg
我四个技	ggfgg
我回他	ghdgg
我回他0	ghdgg
我回去商	figgg
我回去查	gjggg
我回去评	figfg
我回去请	fYggg
我回去问	giggg
我回话	dgggg
我守	gigfg
我守三	gigfg
我守三天	gigfg
我安	jgfgg
我安排	jgfgg
我定在	giggg
我定在下	giggg
我定的	efigg
我寄	fffgg
我对	fgmgg
我对了	fgmgg
我就	igggg
我就把	pgcgg
我就按合	ggigg
我就旺	ggigg
我就旺季	ggigg
我就要	fgkgg
我就说我	ggegg
我带	hjggg
我带设	gigfg
我带设备	gigfg
我带面	gigfg
我带面板	gigfg
我延	ggigg
我延一	ggigg
我延一年	ggigg
我当	igggg
我当天	kgfgg
我得一	iffgg
我得一家	lffgg
我得去	gjggf
我得去租	giggf
我得去量	gjggg
我得找两	iffgg
我得现	ggfig
我得现场	ggfig
我得请	giggg
我得请示	giggg
我想	ggigh
我手机	ggigg
我手裁	ggigg
我手裁差	ggigg
我打	gefgg
我打报	jgfgg
我打报告	jgfgg
我找伊	egggg
我找伊诺	egggg
我找工	ifggg
我找工程	ifggg
我找隔	fgkgg
我找隔壁	fgkgg
我把	kifgg
我把两	gigge
我把两个	gigge
我抓	gggig
我抓过	gggig
我报	giggg
我报上	jeggg
我报上去	jeggg
我报修	fgfgg
我报修两	fgfgg
我报给财	figgg
我担着	ggfgg
我拿去上	egegg
我按常	gggig
我按常规	gggig
我换	gfkgg
我排	fkggh
我排下	gdggi
我排下来	gdggi
我接	ggjgg
我接受	ggjgg
我接受不	ggjgg
我提	hfigg
我提了	mcfgg
我提醒	fgigg
我提醒一	fgigg
我收到	geggg
我收到当	geggg
我改了	ggfgj
我改了五	ggfgj
我明天上	bpfgg
我明天导	ifggg
我明天跟	ejggg
我明天问	giggg
我最	egggg
我月	giggh
我月底	giggh
我月底前	ghggi
我来催	jfegg
我来定	ifggg
我来报	kgfgg
我来讲	cgigg
我来贴	jfggg
我来起	dhggg
我查了	gghig
我查日	gighg
我查日志	gighg
我桌	fcggg
我桌上	fcggg
我没	hihgg
我没敢	fedgg
我没法	ighgg
我清	gigfg
我清明	gigfg
我清明前	gigfg
我满	ggigg
我满房	ggigg
我现在就	ifggg
我用	ggigg
我电	ggigg
我电费	ggigg
我电费一	ggigg
我留	nhfgg
我的卡	jgfgg
我看也	ggggi
我看也就	ggggi
我看了	ggigg
我看你	ggigg
我看你们	ggigg
我真没	geggg
我真没印	geggg
我知	ffegg
我知道	ffegg
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
我给你们	odfgg
我给你攒	gkfgg
我给您	fcfgg
我翻	gfggh
我翻了	gfggh
我翻了下	gfggh
我老	fglgg
我老板	fglgg
我自己不	ggfgg
我自己买	gkggg
我自己想	fgigg
我表	jgfgg
我表哥	jgfgg
我被	ggegg
我被老	ggegg
我被老板	ggegg
我要去	geggg
我要去申	geggg
我要图	ggfeg
我要图纸	ggfeg
我要每	ggigg
我要每天	ggigg
我要气	ggjgg
我要气吹	ggjgg
我要用	fgjgg
我要请	gkggg
我要请示	gkggg
我要连	ggjgg
我要连续	ggjgg
我要问	gkfgg
我让人	jeggg
我让人整	jeggg
我让他	icfgg
我让他三	fZggg
我让仪	jgegg
我让仪表	jgegg
我让信	ifggg
我让信息	ifggg
我让售	flggg
我让基	ggigg
我让基建	ggigg
我让师	leggg
我让师傅	leggg
我让库	igggg
我让库管	igggg
我让机	jgggg
我让机电	jgggg
我让法	fkggg
我让法务	fkggg
我让行	kgfgg
我让行政	kgfgg
我让设	ifggg
我让设计	ifggg
我让鑫	ifggg
我让鑫控	ifggg
我讲了	kiggg
我试	gggig
我试了	ggfig
我试了两	ggfig
我试过	gggig
我试过可	gggig
我说了	dhdgg
我说回	fgfgg
我说回门	fgfgg
我说运	ggeig
我说运营	ggeig
我请	eefgg
我请示	giggg
我请示一	giggg
我跑	egcgg
我跟他	fjfgg
我跟他说	jgfgg
我跟你	fgjgg
我跟你们	fgjgg
我跟她	cdfgg
我跟成	figgg
我跟成都	figgg
我跟招	fgigg
我跟招商	fgigg
我跟领	figgg
我跟领导	figgg
我车	ggegg
我车间	ggegg
我过去	fhegg
我还	kgfgg
我这儿的	fgigj
我这周做	gjgfg
我这周四	giggg
我这边	igfgh
我这边两	kffgh
我这边会	ggggi
我这边保	fgegg
我这边先	ngfgg
我那	fgdgh
我那台	ggfgi
我那台挖	ggfgi
我重写	figfg
我重新	gjggg
我重新拆	gkgfg
我重新算	giggg
我问下市	gjggj
我问了	gflhg
我问过广	fgjgg
我问问	eiggg
我闹	ggigg
我闹怎	ggigg
我闹怎么	ggigg
我马	gYggg
我马上	gYggg
或者做浮	ggfig
或者用	ggfig
或者用无	ggfig
戚	gefgg
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
户那	jgdgg
户那边	jgdgg
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
房要	ggfig
房要0	ggfig
房要0伏	ggfig
房训	gggig
所以最	gggif
所以最快	gggif
所长您	gkfgg
所长您别	gkfgg
手	giggg
手一	ggfgg
手一按	ggfgg
手一按一	ggfgg
手头	ggegh
手就	gfggi
手就八	gfggi
手就八个	gfggi
手我	gjggg
手我三	gkggg
手我三天	gkggg
手我再	giggg
手我再从	giggg
手架	fgigj
手环	gvmgg
手裁	ggigg
手裁差	ggigg
手裁差不	ggigg
手酸	ggigg
手里	gifgh
才0	fgqgg
才上	gggif
才上线	gggif
才两	ggigg
才两千	ggigg
才两千一	ggigg
才付	jgigg
才付定	jgigg
才付定金	jgigg
才回国	fgfgg
才报	ggffg
才改	ggegg
才改一	ggegg
才改一次	ggegg
才有窗	ggfgk
才有窗口	ggfgk
才来	fgigg
才用了	ggigg
才用了半	ggigg
才空	gffgi
才空出	gffgi
才空出来	gffgi
才能	ggfig
才能切	gggif
才能往	ggdjg
才能往上	ggdjg
才补	ggegg
才补上	ggegg
才补上来	ggegg
才装	fgigj
才装了	fgigj
才装了三	fgigj
打一	fdfgg
打不住	gggge
打到	ggejg
打到楼	ggejg
打到楼板	ggejg
打印	ggegg
打印机	ggegg
打印机能	ggdgg
打压	ggggj
打完	fmggg
打开	gggig
打开要	gggig
打开要四	gggig
打报	jgfgg
打报告	jgfgg
打样	jejgg
打样费	mdkgg
打药漏	ggigg
打药漏了	ggigg
打过	giggg
打过来	giggg
扔	ggegg
扔了	ggegg
托盘您	gggig
托盘您发	gggig
扣款	rgigg
扣百	ggigg
扣百分	ggigg
扣百分之	ggigg
扩到	gffig
扩到三	gffig
扩到三个	gffig
扩容	hhfgi
扩容谁	ggggj
扩容谁来	ggggj
扩容走	jgfgg
扩容走维	jgfgg
扫	fgigg
扫不	ggigg
扫不上	ggigg
扫条	ggigg
扫条码	ggigg
扫条码还	ggigg
扫腕带经	ggigg
扰	gggig
批0月	gffgi
批0月0	gffgi
批下	jgfgg
批下来	jgfgg
批下来怎	jgfgg
批不	fgihg
批不能	ggeig
批不能连	ggeig
批六	ggigg
批六千	ggigg
批六千只	ggigg
批凌	ggfgi
批凌晨	ggfgi
批凌晨一	ggfgi
批占	ggggi
批占道	ggggi
批号	eflgg
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
批权限表	ggfff
批狮	ggigg
批狮子	ggigg
批狮子头	ggigg
批窗	ggfig
批窗口	ggfig
批窗口我	ggfig
找两	hfegg
找两个临	iffgg
找了	fengg
找伊	egggg
找伊诺	egggg
找几个	ggfgg
找几个去	ggfgg
找区	gjggg
找区域	gjggg
找区域调	gjggg
找外	giggg
找外包	giggg
找工	ifggg
找工程	ifggg
找工程部	ifggg
找我们	fgfgg
找我啊	ggefg
找物	ggegg
找物业	ggegg
找物业批	ggegg
找隔	fgkgg
找隔壁	fgkgg
找隔壁县	fgkgg
承兑	giigg
承兑我	gkggg
承兑我回	gkggg
承诺	fhigg
承重每	ggfjg
承重每平	ggfjg
技委	gddgg
技工	eeggg
技师	ggfgg
技师倒	ggfgg
技师倒班	ggfgg
技师培	ggfgg
技师培训	ggfgg
技术上看	gffeg
技术分	fddgg
技术标	fmggg
抄表发	geggg
抄表发我	geggg
把0	jhegg
把七	geggg
把七月	geggg
把七月的	geggg
把两	gigge
把两个	gigge
把两个人	gigge
把九	jgegg
把九家	jgegg
把九家的	jgegg
把人	nhfgi
把人报	gjggk
把人报给	gjggk
把分	egggg
把原字	ggfig
把原字给	ggfig
把型	gkggg
把型号	gkggg
把型号发	gkggg
把实	figgg
把实施	figgg
把实施排	figgg
把我	fUogg
把样	fjgfg
把样本	gigfg
把样本重	gigfg
把码垛往	gjggg
把试	ehmgg
把试用	ehmgg
把这	fifgg
把酱	ggjgg
把酱包	ggjgg
把酱包推	ggjgg
把阳	gghjg
把阳光	gghjg
把阳光反	gghjg
抓拍	ggggi
抓拍相	ggggi
抓拍相机	ggggi
抓紧抓	fgegg
抓紧抓紧	fgegg
抓过	gggig
投诉怎	ggjgg
投诉怎么	ggjgg
抢	igdgg
抢来	lgfgg
抢来的	lgfgg
护士抱	ggigg
护士抱怨	ggigg
护士长	gfigg
护理部	jfggg
护理部没	fglgg
报0	fgkgg
报0万	ggkgg
报一	gffgg
报一下	gffgg
报上	iejgg
报上去	iejgg
报两	ehhgg
报了七	gghjg
报了七次	gghjg
报价	giggg
报价0	jjegg
报价一	gnggg
报价里头	ggfgg
报价里没	ggigg
报修两	fgfgg
报修两年	fgfgg
报名	gffgi
报名已	gffgi
报名已经	gffgi
报告	gihgg
报告0	flgeg
报告0月	flgeg
报告一	fgigg
报告一直	fgigg
报告发	fhmgg
报告可	gegig
报告可以	gegig
报告我不	fgigg
报告我到	ggfgi
报告明	gigfg
报告明天	gigfg
报告有	ghfjg
报告有没	ggfkg
报告这	giggg
报告这周	giggg
报备	igggg
报消	ggekg
报消防	ggekg
报的	ggigg
报的0万	ggigg
报省	ggekg
报省局	ggekg
报给您	gkggi
报给财	figgg
报给财务	figgg
报表	ggjgg
报表十	giggg
报表十五	giggg
报表导	gesgg
报警	ggjgg
报过	fgigg
报过两	fgigg
报过两次	fgigg
抬	ffmhg
抱	gbggg
抱怨	ggigg
抱怨重	ggigg
抱歉	fYggg
押	jelgg
押金	jelgg
抽	ggigg
抽不	ggigg
抽不出	ggigg
抽不出来	ggigg
担心	ggjgg
担着	ggfgg
拆两期不	ggjgg
拆吊	ggigg
拆吊顶	ggigg
拆吊顶我	ggigg
拆架	fgigj
拆架子	fgigj
拆装要	gggig
拆装要九	gggig
拉专	foegh
拉专线	foegh
拉到	ggggi
拉到三	ggggi
拉到三十	ggggi
拉完	ggfgg
拉开	fddgg
拉拔试	gighg
拉拔试验	gighg
拉网线要	ggfig
拉走	fgigg
拍个	fefgg
拍会	ggfig
拍会从	ggfig
拍会从每	ggfig
拍照上	ggggi
拍照上传	ggggi
拍照行	ggggi
拍相	ggggi
拍相机	ggggi
拍相机坏	ggggi
拒	ggkgg
拒收	ggkgg
拔试	gighg
拔试验	gighg
拖	ffigg
拖一	feggg
拖一天	feggg
拖到	ffkgg
拖到0	felgg
拖到0月	felgg
招商	fgigg
招商局	fgigg
招商局的	fgigg
拜一	gifgg
拜一给	gifgg
拜一给您	gifgg
拜不	jfbgg
拜二	egfgg
拜五	tpjgg
拜四	igjgg
拜四给	igjgg
拜四给你	igjgg
拟	ffcgg
拟现	ffcgg
拟现实	ffcgg
拾	gggig
拾音	gggig
拾音距	gggig
拾音距离	gggig
拿去上	egegg
拿去上会	egegg
拿去给	iafgg
拿库	ggigg
拿库存	ggigg
拿掉	ffngg
拿着	ggigg
拿着手	ggigg
拿着手酸	ggigg
持r	ggeig
持re	ggeig
持res	ggeig
挂网	iiggg
指	fgfgh
指标	egegi
指标了	ggegj
按0	giggg
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
挖机	ggfgi
挖机坏	ggfgi
挖机坏在	ggfgi
挤出	ggggi
挤出螺	ggggi
挤出螺杆	ggggi
挪得	ggegk
挪得走	ggegk
挪得走他	ggegk
挪收	gggig
挪收线	gggig
挪收线架	gggig
挪过	giggi
挪过来	giggi
挺	fgfgg
损失	fgggg
换r	ggegg
换r0	ggegg
换r0a	ggegg
换一台	ggegg
换一台多	ggegg
换七	ggfig
换七十	ggfig
换七十台	ggfig
换不	ggihg
换个	ggkgg
换主板一	ggggi
换会	ggegg
换会议	ggegg
换会议室	ggegg
换侧	gggig
换侧装	gggig
换侧装电	gggig
换刀	ehmgg
换到0	gggig
换到0瓦	gggig
换变	ggekg
换变压	ggekg
换变压器	ggekg
换大	ggfig
换大一	ggfig
换大一号	ggfig
换好	ihhgg
换好了	ngagg
换成0	ggfig
换成0千	ggfig
换报	gjgff
换报告	gjgff
换掉	ijigg
换新	gchgg
换时	ffigh
换时间	ffigh
换月	gggjg
换月底	gggjg
换月底才	gggjg
换灯我	kgegg
换灯我们	kgegg
换灯管谁	ggjfg
换电	ghjgg
换电机	ghjgg
换电机加	gglgg
换电机的	giggg
换的	fgegg
换的时	fgegg
换的时候	fgegg
换盖	gggig
换盖子	gggig
换盖子信	gggig
换系	ggdgg
换系统	ggdgg
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
据不	ggmfg
据不出	ggmfg
据不出行	ggmfg
据库	ggggi
据库明	ggfgk
据库明年	ggfgk
据必	ggfig
据必须	ggfig
据必须放	ggelg
据我明	ifggg
据我明天	ifggg
据稳	kgdgg
据稳了	kgdgg
捷	fjngg
掉三	ggjgg
掉三成	ggjgg
掉两	ignhg
掉了	gfkgg
掉到0	gggig
掉线	kgkgg
掏	fgjgg
排一	gjggg
排下	geggi
排下来	geggi
排下来最	gdggi
排不	gfggi
排不上	gfggi
排不上切	gffgi
排不开	gfggi
排产	ffegi
排产满	gffgi
排产满了	gffgi
排人	fnfgg
排人开	geggg
排人开外	geggg
排到	hgggi
排到0	jgfgj
排到0月	jgfgj
排到七	ggfgi
排到七月	ggfgi
排到下	ggfgi
排到下个	ggfgi
排前	gfffe
排前面	gfffe
排呢	ggfgg
排在	giggg
排在0	giggg
排在0月	gkggf
排期对	figgg
排期对一	figgg
排期至	ggggj
排期至少	ggggj
排期表	giggh
排期表我	giggh
排水沟	ggfhg
排水沟离	ggegg
排污	gfgjg
排污泵	gfgjg
排没	gggfg
排没问	gggfg
排没问题	gggfg
排班	gfggh
接不	gjfig
接不了	gfglf
接件	ghgjg
接件调	ghgjg
接受不	ggjgg
接受不了	ggjgg
接口只	ggeig
接口只支	ggeig
接口我来	cgigg
接口我让	ifggg
接口费	fgihg
接口费合	egngg
接口超	gggig
接口超时	gggig
接过	ggghj
接都	fgfgj
接都不	fgfgj
接都不批	fgfgj
控下	ifggg
控下周	ifggg
控下周三	ifggg
控在	gfgig
控在正	gegig
控在正负	gegig
控要	gggig
控要接	gggig
控要接你	gggig
控走	gfgig
推杆	ggjgg
推杆会	ggjgg
推杆会把	ggjgg
推理	gffig
推理跑	gffig
推理跑过	gffig
推破	ggjgg
推送	ggfjf
推送改	gggjf
推送改到	gggjf
推送老	ggfkg
推送老是	ggfkg
提一	jdggg
提了	mcfgg
提交卡	gghig
提交卡了	gghig
提前	ghegh
提前一	egdgg
提前一周	egdgg
提前三	iifgh
提前三天	iifgh
提前到	gfegg
提前到0	gfegg
提前十	ggggi
提前十个	ggggi
提是你	ggfgj
提是你们	ggfgj
提是模	gegig
提是模具	gegig
提醒一	fgigg
提醒一句	fgigg
提钱	gglgg
提钱了	gglgg
搬完	ggegg
搬完要	ggegg
搬完要换	ggegg
摄	ggfig
摄像	ggfig
摄像机	ggfig
摄像机会	ggfig
撑	gnihg
撑八	gffig
撑八千	gffig
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
攒	gighg
攒二	gkfgg
攒二十	gkfgg
攒二十个	gkfgg
支书	jgfgg
支书是	jgfgg
支书是我	jgfgg
支持r	ggeig
支持re	ggeig
支架你	fgigg
支架你们	fgigg
支架卡	ggfig
支架卡不	ggfig
支行的录	ggfgf
收三万的	gggig
收到当	geggg
收到当天	geggg
收到样	gjgff
收到样本	gjgff
收咋验	ggjgg
收多	ggefg
收多少	ggefg
收工	giggf
收工前	gjggf
收工前换	gjggf
收的	gkffg
收线	gggig
收线架	gggig
收货	ffjgg
收钱	gfegg
收钱的	ggegg
收钱的先	ggegg
收钱的那	ggegg
改一次	ggegg
改不	fgghg
改不了	fgghg
改了五	ggfgj
改了五遍	ggfgj
改到早	gggjf
改到早上	gggjf
改合	eiggg
改合同	eiggg
改好	hjegg
改完才	ggdjg
改完才能	ggdjg
改完给	mgegg
改成壁	gggig
改成壁装	gggig
改报告	fhjgg
改掉	gkgkg
改电会	gggig
改电会跳	gggig
改电要	ggegg
改电要找	ggegg
改的话	ggfig
改的话辊	ggfig
改缝谁	ggegg
改缝谁缝	ggegg
改造前	ggghi
改造前的	ggghi
改造定	gffgg
改造过	ggigj
改造过的	ggigj
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
放心	gjfgg
放我	fefig
放我们	ggelg
放我们自	ggelg
放我桌	fcggg
放我桌上	fcggg
放接	ggegg
放接口	ggegg
放晚	ggigg
放晚上	ggigg
放款	mfggg
政去	igegg
政去升	igegg
政去谈	igfgg
政批	ggggi
政批占	ggggi
政批占道	ggggi
故障	ggegg
效加	gglgg
效加上	gglgg
效应	gggig
敏度调	gffef
敏度调低	gffef
教务	ffegg
教器	ggfig
教器不	ggfig
教器不是	ggfig
教室多	ggfjg
教室多八	ggfjg
教室日	ggfig
教室日光	ggfig
教室灯	ggfig
教室灯光	ggfig
敢应	ggfgg
敢落	ggfgi
敢落机	ggfgi
敢落机架	ggfgi
敢说	gfegg
散会	gjggg
散会我	gjggg
散会我去	gjggg
数据不	ggmfg
数据不出	ggmfg
数据库	ggggi
数据库明	ggfgk
数据必	ggfig
数据必须	ggfig
数据我明	ifggg
数据稳	kgdgg
数据稳了	kgdgg
整改完	ggdjg
整改完才	ggdjg
整改报	fhjgg
整改报告	fhjgg
整数	egggg
整机	dghgg
整理一	giggg
整车	ggkgg
整车拒	ggkgg
整车拒收	ggkgg
文件	hgigg
文件才	jgigg
文件才付	jgigg
文小	geggg
文小戴	geggg
文小戴今	geggg
文档不	ggifg
文档不全	ggifg
文档写	ggigg
文档写的	ggigg
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
料二	ggfhg
料二十	ggfhg
料二十八	ggfig
料二十号	ggegg
料你	ggigg
料你们	ggigg
料你们出	ggigg
料到场五	ggigg
料我	figgg
料是	ggihg
料是你	ggkgg
料是你们	ggkgg
料是要	gggig
料是要先	gggig
料这	jefgg
料这周	jefgg
料里	gggig
料里没	gggig
料里没写	gggig
斤八	ggfig
断我	gkgeg
断我0	gkgeg
断我0号	gkgeg
新打	foggg
新拆	gkgfg
新料	ffegg
新机型	ggfig
新机型载	ggfig
新标一	gigfg
新标一遍	gigfg
新注	igfgg
新注册	igfgg
新版就	gfgjg
新版就得	gfgjg
新版最	ggfig
新版最低	ggfig
新版的	ggigg
新版的0	ggigg
新的	glfgg
新算一	giggg
新算一下	giggg
新算法	ggffg
新算法两	ggffg
新考	ggffe
新证	figig
新证在	gggjg
新证在换	gggjg
新车	gggig
新车间	gggig
新车间层	gggig
新风	ggfig
方你	gigfg
方你们	gigfg
方你们留	gigfg
方式	ghbgg
方接	gghig
方接口	gghig
方接口超	gghig
方提	gghig
方提交	gghig
方提交卡	gghig
方收	gkffg
方收的	gkffg
方案一	fgfgg
方案下	cgggg
方案下周	cgggg
方案我等	giggg
方案里	gggig
方案饶	gkggg
方案饶工	gkggg
方给	fgigg
方给这	fgigg
方给这个	fgigg
施工噪	ggjgg
施工噪音	ggjgg
施工要	fgegg
施工要两	fgegg
施排	figgg
施排期	figgg
施排期对	figgg
施顾	gfggi
施顾问	gfggi
旁路电	gggig
旁路电容	gggig
无线信	gggig
无线信号	gggig
无线的	ggfig
无线的辅	ggfig
无责	ggigg
无责终	ggigg
无责终止	ggigg
日光	ggfig
日光灯	ggfig
日光灯频	ggfig
日子	fefgg
日志了	gighg
日是	ggigg
日是0	ggigg
日是0月	ggigg
日期写	gfggg
日期写到	gfggg
旧机	fgjgg
旧款	ggfgi
旧款的	ggfgi
旧款的顶	ggfgi
旧的	gfeig
旧的是	gfglf
旧的是并	gfglf
旧证	ggigg
旧证我	ggigg
旧证我们	ggigg
旧门	fgjgg
旧门你	fgjgg
旧门你拉	fgjgg
早0	gfggi
早0月	gfggi
早0月0	gfggi
早上七	ggigg
早上七点	ggigg
早上八	fefgg
早上八点	fefgg
早十	figgh
早十点	flggg
早强的	ggfig
早强的一	ggfig
早的	igjgg
早的纸	igjgg
早的纸图	igjgg
早给	gkgge
早给您	gkgge
早给您结	gkgge
早高	gghig
早高峰	gghig
早高峰处	gghig
时0	ggigg
时0万	ggigg
时0万说	ggigg
时七	ggfgg
时七八	ggfgg
时七八个	ggfgg
时候到	fgegg
时候完	ggfff
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
旺	ggfgg
旺季	ggfgg
旺季不	ggjgg
旺季不许	ggjgg
旺季了	ggigg
昆	giggi
昆山	giggi
昆山展	giggi
昆山展厅	giggi
昌图啥	ggfff
昌图啥时	ggfff
明前	hgigg
明前去	gigfg
明前去标	gigfg
明回	ggfig
明回路	ggfig
明天上	ekggg
明天上午	ekggg
明天下	figgg
明天下午	fgfgg
明天下班	fjggg
明天中	feggg
明天中午	feggg
明天去	fkfgg
明天发	igggg
明天发部	gigfg
明天发顺	iffgg
明天在	lffgf
明天导	ifggg
明天导给	ifggg
明天就	giggg
明天开	ifggg
明天开好	jeggg
明天开工	ggigh
明天开给	kfggg
明天把	imggg
明天晚	fnggg
明天晚上	fnggg
明天答	gkggg
明天答您	gkggg
明天给	ieggg
明天给你	fjfgf
明天让	fkggg
明天跟林	ifggg
明天过	jhggg
明天重	giggf
明天问	giggg
明年一	ggfgk
明年一季	ggfgk
明年了	fgigg
明年二	fgigg
明年二月	fgigg
明年再	ggegg
明年再说	ggegg
明年四	gfgjg
明年四月	gfgjg
明年的	kffgg
明德	felgg
明早	fjggf
明早十	flggg
明早十点	flggg
明早给	gkgge
明早给您	gkgge
明白	figgg
明线	ffgff
明线槽	gfgdf
明细	giggg
明细我	gkgfg
明细我重	gkgfg
星	hiigg
星期	ijggg
星颜	ggmgg
映射	ggfig
映射表	ggfig
映跟	ggigg
映跟踪	ggigg
映跟踪镜	ggigg
春节前订	gffgi
春节前都	ggegg
昨晚	ggigg
是0万	ggigg
是0天	fgcgh
是0瓦	ggfgg
是0瓦的	ggfgg
是t	gggig
是t0	gggig
是一个口	fgegg
是一五	ggegg
是一五年	ggegg
是一区	ggfgg
是一年	giggg
是一年的	gkggg
是一百	fgigg
是一百八	fgigg
是三	ggegg
是不知	ggigg
是不知道	ggigg
是二十来	ggigg
是二号门	fgigg
是交	ggfgg
是交钥	ggfgg
是交钥匙	ggfgg
是住	gggig
是住院	gggig
是住院号	gggig
是你们0	gighg
是你们一	ggkgg
是你们去	gggig
是你们没	ggkgg
是供	ggmgg
是信	ggegg
是信息	ggegg
是信息科	ggegg
是八	ffggg
是六	ggjhg
是净	ggegg
是净高	ggegg
是半夜	ggfkg
是半夜失	ggfkg
是原	giggg
是原来	giggg
是原来那	giggg
是双	gggfg
是双组	gggfg
是双组份	gggfg
是只	gfkhg
是周	gjgff
是周五	gjgff
是哪个	gggig
是哪个版	gggig
是地	ggfig
是地头	ggfig
是地头有	ggfig
是外	gighg
是外墙	gighg
是外墙是	gighg
是够	gggig
是够了	gggig
是嫌	ggkgg
是安卓	ggfig
是安卓0	ggfig
是小	gfdgh
是小纪	gfggh
是帮	ffdgg
是帮我	ffdgg
是帮我们	ffdgg
是并	gfglf
是并口	gfglf
是并口的	gfglf
是弱电	ggghi
是弱电改	ggghi
是怕	ggfig
是怕台	ggfig
是怕台风	ggfig
是总价	fgkgg
是总价包	fgkgg
是慢	ggggi
是我们年	fgigg
是我们的	gjfgg
是我定	efigg
是我定的	efigg
是我表	jgfgg
是我表哥	jgfgg
是按三	giggg
是按三十	giggg
是挤	ggggi
是挤出	ggggi
是挤出螺	ggggi
是改的	fgfgg
是改造	ggigj
是改造过	ggigj
是明	fgigg
是明年	fgigg
是明年了	fgigg
是明年二	fgigg
是来	ggegg
是来不	ggegg
是来不及	ggegg
是棚	ggfig
是棚里	ggfig
是棚里没	ggfig
是模	gegig
是模具	gegig
是模具温	gegig
是没做	ggffg
是没做多	ggffg
是油	gggig
是油污	gggig
是测	ggfgi
是测试	ggfgi
是测试服	ggfgi
是涨	ggfgg
是演	gfgig
是演示	gfgig
是演示版	gfgig
是的	fdfgg
是移	ggegk
是移动	ggegk
是移动的	ggegk
是第	gifgg
是第三	gifgg
是第三方	gkffg
是签	mfigg
是红	ggifg
是红头	ggegg
是红头文	ggegg
是红线	ggmfg
是给	giggi
是给苏	giggi
是给苏州	giggi
是缝	ggfgg
是缝制	ggfgg
是缝制那	ggfgg
是老式	ggfig
是老式的	ggfig
是脚	fgigj
是脚手	fgigj
是脚手架	fgigj
是自	ffggg
是表	offgg
是裂	ffkgg
是要先	gggig
是要先松	gggig
是说	gfjgg
是谈	hffgg
是贵	ggfig
是贵一	ggfig
是贵一点	ggfig
是走廊	gighg
是走廊的	gighg
是跟	lgfgg
是跟房	lgfgg
是跟房务	lgfgg
是跨	ggigg
是跨境	ggigg
是这么	ehggg
是进	geggg
是鑫	ggegg
是鑫控	ggegg
是鑫控的	ggegg
是防	ggfig
是防爆	ggfig
是防爆的	ggfig
是零八	ggegg
是零八年	ggegg
是非	gggig
是非标	gggig
是高三	ggjgg
是高三的	ggjgg
晃	ggigg
晃得	ggigg
晃得头	ggigg
晃得头晕	ggigg
晓	egfgg
晓得	egfgg
晕	ggigg
晚0号	ggigg
晚上下	oeggg
晚上下班	oeggg
晚上九	ggehg
晚上九点	ggehg
晚上发	figgg
晚上就	giggg
晚上就出	giggg
晚上顶	ggggi
晚上顶多	ggggi
晚从	ghggf
晚从宁	ghggf
晚从宁波	ghggf
晚发	ghigg
晚就	giggg
晚就要	gkggg
晚成	gkgge
晚把	fkggg
晚收	gjggf
晚收工	gjggf
晚收工前	gjggf
晚给	fjggg
晟	fflgg
晨一	ggfgi
晨一点	ggfgi
晨一点到	ggfgi
晨三	ggeig
晨三点	ggeig
晨三点跑	ggeig
普通	gggig
普通料	ggfig
普通料二	ggfig
景审	ggfgh
景审查	ggfgh
景我	kgjgg
景我列	kgjgg
智慧	gffgg
暑假统	ggfgg
暑假统一	ggfgg
更单	gjggg
最上	gggig
最上面	gggig
最上面那	gggig
最低安	ggfig
最低安卓	ggfig
最多两千	ggjgg
最多五	gfggi
最多五家	gfggi
最少	ggigg
最少两	ggjgg
最少两周	ggjgg
最少头	fgjgg
最少头0	fgjgg
最快七	ggigj
最快七月	ggigj
最快下	iffgg
最快下周	iffgg
最快周	fdggg
最快明	ggegj
最快明年	ggegj
最早	gfggi
最早0	gfggi
最早0月	gfggi
最晚0	ggigg
最晚0号	ggigg
最终	dhggg
最终价	bhggg
最要	fgjgg
最要紧	fgjgg
最要紧的	fgjgg
月0号上	iehgg
月0号不	fgigg
月0号之	gighg
月0号了	ggigh
月0号住	ggigg
月0号可	gigfg
月0号开	jfggg
月0号才	ggfhh
月0号挂	lehgg
月0号环	fgjgg
月0号给	gifgh
月0号考	gigge
月一号开	gfggi
月一号我	fgigg
月三	figgh
月三十	fkggg
月三十一	foggg
月三号	ggfgi
月三号什	fgfgj
月上	ggggi
月上冻	ggggj
月上冻之	ggggj
月下不	ggekg
月下不来	ggekg
月中开	geggh
月中开机	geggh
月中我	fgigg
月中我们	fgigg
月二十八	gjggg
月二十号	fghgi
月五	iffgh
月五号	iffgh
月五号给	jeggg
月份	mffgg
月再说	ggjgg
月初全	gfggi
月初全县	gfggi
月四	fgigg
月四成	fgigg
月坏	fgjgg
月坏两	fgjgg
月坏两次	fgjgg
月多	ggigg
月多跑	ggigg
月多跑八	ggigg
月封	ggdgg
月底五	gfggi
月底五月	gfggi
月底前	giggg
月底前出	ghggi
月底前切	gfggg
月底前拿	fjggg
月底前能	ggfgg
月底回	gfggi
月底回老	gfggi
月底才下	gfgig
月底才来	fgigg
月底给	jffgg
月底给你	jffgg
月底要	gihgi
月底要移	ggigj
月底要起	gkggg
月才	fgkgg
月才用	giggi
月旺	ggjgg
月旺季	ggjgg
月旺季不	ggjgg
月来	ggegg
月的	giigg
月的抄	geggg
月的抄表	geggg
月结	gjggg
月结可	gjggg
月结可以	gjggg
月货	sefgg
月货款	sefgg
月起	jfggi
月迎	fgigg
月迎峰	fgigg
月迎峰度	fgigg
月还	gefgh
月进	gflgg
月都	ggggi
月都在	ggggi
月都在十	ggggi
有0g	ggfgi
有0万	ffngg
有0个	ggfgj
有0个有	ggghi
有0兆	ggejg
有0兆帕	ggejg
有0米	ggegg
有g	ggfgg
有gp	ggfgg
有gpu	ggfgg
有u	ggfkg
有u0	ggfkg
有u0的	ggfkg
有一个办	ggfgi
有一个百	ggdkg
有一台	giggh
有一台样	giggi
有一家	fifhg
有一条	ggigg
有一次	ggjgg
有一次我	ggjgg
有七	fgkgg
有三个	ggfgh
有三个人	ggfgi
有下	egjgh
有不	gjggg
有两台	gfggi
有两米	ggfgf
有两米八	ggfgf
有个问	ggfig
有个问题	ggfig
有九家	gfggi
有二十五	ggegg
有五个	ggegg
有五台	ggfgi
有五台能	ggfgi
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
有化	gfgig
有化没	gfgig
有化没问	gfgig
有吗	gffgg
有啊	ggigg
有四百	gggig
有四百个	gggig
有国产c	ggfgg
有大	fgigg
有大修	fgigg
有就	fgjgg
有就补	ggigg
有就补进	ggigg
有尾	egkgg
有尾款	egkgg
有性	gghig
有性能	gghig
有扫	ggigg
有扫腕	ggigg
有扫腕带	ggigg
有报	ggigg
有报表	ggigg
有新	ggfig
有新风	ggfig
有机	gggig
有机房	gggig
有权	ggigg
有权无	ggigg
有权无责	ggigg
有样	gggig
有样嘢	gggig
有样嘢要	gggig
有桩	fgigg
有桩站	fgigg
有桩站那	fgigg
有没有数	gffdf
有消	fgeih
有消防	fgejg
有消防管	ggekg
有消音	ggegj
有消音箱	ggegj
有点	elhgg
有照	ggfig
有照明	ggfig
有照明回	ggfig
有现	ggfgi
有现货	ggfgi
有现货八	ggfgi
有电也	fgigg
有电也得	fgigg
有的是	ggjgg
有的话	gjggg
有的话我	gjggg
有空	fifgg
有窗	ggfgk
有窗口	ggfgk
有网	ggghi
有网口	ggghi
有腕	gggig
有腕带	gggig
有蒸	ggigg
有蒸汽	ggigg
有调	ggggi
有调试	ggggi
有调试的	ggggi
有资	fgigg
有资料	fgigg
有进	ggfih
有进不	ggfkg
有进不了	ggfkg
有进站	gfggj
有进站证	gfggj
有问	ggigg
有问题	ggigg
有防爆证	ggifg
有降	gghig
有降级	gghig
有限	ggegg
有限空	ggegg
有限空间	ggegg
有雨	gfgge
有零下	ggigg
有零下八	ggigg
有预	fgjgg
有高压	ggfig
有高压线	ggfig
有高空	gifgg
有高空证	gifgg
服务器	ggfig
服务器半	gggjf
服务器只	ggejg
期0	ffigg
期不	ggjgg
期不行	ggjgg
期会	ggggi
期会从	ggggi
期会从二	ggggi
期写	gfggg
期写到	gfggg
期写到0	gfggg
期对	figgg
期对一	figgg
期对一下	figgg
期就	ggigg
期就该	ggkgg
期就该有	ggkgg
期快	ffegg
期快乐	ffegg
期我们有	ggigg
期接	ggekg
期接口	ggekg
期接口超	ggekg
期的费	gfgff
期的费用	gfgff
期至	ggggj
期至少	ggggj
期至少两	ggggj
期表	giggh
期表我	giggh
期表我下	figge
期表我月	ghggj
期要	ggigg
期要给	ggigg
期要给我	ggigg
期那个	ggigg
期那个p	ggigg
木工	egdgg
末两	ggigg
末两天	ggigg
末行	fgegh
末行不	ggfgi
末行不行	ggfgi
本上单	gggig
本上单独	gggig
本两	gjgff
本两天	gjgff
本两天出	gjgff
本价	ggdgg
本体先	ggfgi
本体先用	ggfgi
本体是	ggfig
本体是防	ggfig
本加	gfihg
本加0	gfihg
本加0一	gflgg
本升	gfgig
本升级	gfgig
本升级会	gfgig
本数	ifggg
本数据	ifggg
本数据我	ifggg
本身	ggkhg
本里	fgehg
本重	gigfg
本重新	gigfg
本重新标	gigfg
术上看	gffeg
术上看了	gffeg
术分	fddgg
术标	fmggg
机也缺	gffgi
机也缺两	gffgi
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
机坏了一	ggfgi
机坏了六	ggggi
机坏在	ggfgi
机坏在涪	ggfgi
机型载	ggfig
机型载重	ggfig
机子我	giggf
机子我得	giggf
机就那	ggfgg
机就那一	ggfgg
机我们	geggg
机我自	gihgg
机我自己	gihgg
机房训	gggig
机手	gfggi
机手就	gfggi
机手就八	gfggi
机换	ggegg
机换一	ggegg
机换一台	ggegg
机昨	ffpgg
机昨天	ffpgg
机架	ggfgi
机没	egggg
机电队	jgggg
机电队派	jgggg
机的清	giggg
机的清单	giggg
机组	ggfig
机组加	ggfjg
机组加水	ggfjg
机自	ggfig
机自动	ggfig
机自动绕	ggfig
机补	gefgg
机要	gfehh
机要0	gggig
机要0安	gggig
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
权	jfggg
权无	ggigg
权无责	ggigg
权无责终	ggigg
权限	ifggg
权限我	jeggg
权限我明	jeggg
权限表	iffgf
权限表我	keggg
杆会	ggjgg
杆会把	ggjgg
杆会把酱	ggjgg
杆没	ggggi
杆没有	ggggi
杆没有库	ggggi
材复	fgigg
材复检	fgigg
材复检报	fgigg
材料二	ggegg
材料二十	ggegg
材料我	figgg
材质	fimgg
材质证	fimgg
材质证明	fimgg
村上	igfhg
村上我	jgfgg
村上我去	jgfgg
村上管	ggfig
村支	jgfgg
村支书	jgfgg
村支书是	jgfgg
杜总您	giggg
杜总您留	giggg
条我	ieggg
条我一	gcggg
条我一块	gcggg
条我不	kgjgg
条我不签	kgjgg
条我得	iffgg
条我得找	iffgg
条款	figgg
条款我	giggg
条款我十	gjggg
条没	fdfgg
条码是	ggfgg
条码是信	ggegg
条码还	ggigg
条码还要	ggigg
条线	glghg
条线后	ggfig
条线后头	ggfig
条老	hefgg
条路白	ggfgi
条路白天	ggfgi
条车	gjggf
条车上	gjggf
条车上有	gjggf
条过	ifdgg
条道一	ggfgi
条道一天	ggfgi
来0	gfkgg
来一个三	giggg
来一人	ggggi
来一人一	ggggi
来一次	fgkgg
来一次我	fgkgg
来不及	ggegg
来不及了	ggegg
来个	gfgeg
来个立	gfgeg
来个立方	gfgeg
来了一	giggg
来了一周	giggg
来做	ggggj
来催	jfhgg
来八	gggge
来八天	gggge
来八天打	gggge
来勘	ggigg
来勘过	ggigg
来勘过现	ggigg
来定	ifggg
来就重	igfgg
来就重新	igfgg
来带油	gggig
来得	geggg
来得及	geggg
来怎	hefgg
来怎么	hefgg
来怎么也	jgfgg
来我找	egggg
来我找伊	egggg
来报	kgfgg
来拿	gkfgg
来是一	gkggg
来是一年	gkggg
来最	gdggi
来最早	gdggi
来最早0	gdggi
来检	fgjgg
来检查	fgjgg
来电	gdmgg
来的电	ggfig
来的电缆	ggfig
来的那	ggegg
来的那还	ggegg
来真	ffjgg
来真的	ffjgg
来秒	ggegg
来等	gjggf
来等风	gjggf
来讲	cgigg
来说	ggigg
来贴	jfggg
来起	dhggg
来那	ghehg
来那个了	giggg
来那个支	ggfig
来那家	fgbgg
杭州调	giggg
杭州调一	giggg
杯调得	ggfgg
杯调得了	ggfgg
松口	lfggg
松口了	mfggg
松布的	gggig
板一	ggggi
板一台	ggggi
板一台要	ggggi
板上	ggejg
板不	fglgg
板合	giggg
板合计	giggg
板回	gjjgg
板娘	fdfgg
板子	relgg
板点	giggi
板点头	giggi
板说	iifgg
板过	gigfg
板过来	gigfg
板间	gjggg
板间下	gigfg
板间下周	gigfg
板骂	ggegg
板骂了	ggegg
板骂了一	ggegg
构图	ifggg
构图纸	ifggg
构图纸我	ifggg
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
架子	gghgi
架空	ggfig
架跨	gfffg
架跨过	gfffg
架跨过去	gfffg
柜子得	ggfig
柜子得离	ggfig
柜子我	jgegg
柜子我让	jgegg
柜的	fgmhg
查了	gghig
查日	gighg
查日志	gighg
查日志了	gighg
查答	gjggg
查答疑	gjggg
查答疑记	gjggg
查重	ggigg
查重漏	ggigg
查重漏了	ggigg
栅柜	jgegg
栅柜子	jgegg
栅柜子我	jgegg
标一	gigfg
标一遍	gigfg
标书	fnggg
标准件	ggfgg
标准件坏	ggfgg
标准版	ggehg
标准零	ggigg
标准零下	ggigg
标出	gigfg
标出来	gigfg
标文	fijgg
标文件	fijgg
标注	gifhg
标注我	gjggg
标注我们	gjggg
标注没	ggegg
标注没人	ggegg
标注的	gggjg
标注要	gggjg
标注要懂	gggjg
标配	geghg
栋	ifggg
校准	fgjgg
校准证	fgpgg
校准证书	fgpgg
校店二	ggigg
校店二十	ggigg
校长那	ifggg
校长那边	ifggg
样一	gbfgh
样书	efngg
样到	lmegg
样品	gehgg
样嘢	gggig
样嘢要	gggig
样嘢要讲	gggig
样我们	hfigg
样我们自	ifggg
样本两	gjgff
样本两天	gjgff
样本数	ifggg
样本数据	ifggg
样本重	gigfg
样本重新	gigfg
样板间	gjggg
样板间下	gigfg
样片	ejlgg
样砖	epggg
样给	iffgg
样给你	iffgg
样给你们	iffgg
样费	mdkgg
核这	gfggh
核这个	gfggh
核这个的	gfggh
根四	ggggi
根四十	ggggi
根四十天	ggggi
根多	ggegg
根多少	ggegg
根多少钱	ggegg
根灯	kgegg
根灯管	kgegg
格之	ggigg
格之前	ggigg
格之前报	ggigg
格你们	igggg
格你们下	igggg
格呢	fefgg
格都	ggfig
格都没	ggfig
格都没有	ggfig
栽	gghgi
桂	ffegg
框	jkegg
案一	fgfgg
案下	cgggg
案下周	cgggg
案下周三	cgggg
案例	gemgg
案我等	giggg
案我等视	giggg
案里	gggig
案饶	gkggg
案饶工	gkggg
案饶工出	gkggg
桌	fehgg
桌上	fcggg
档不	ggifg
档不全	ggifg
档写	ggigg
档写的	ggigg
档写的上	ggigg
档得	ggghj
档得银	ggghj
档得银行	ggghj
档麻	gfggg
档麻烦	gfggg
档麻烦马	gfggg
桶	ggjgg
梁	fedgg
梅	ggegg
梦我	gggig
梦我们	gggig
梦我们适	gggig
梯	fgehg
检修口	ggffg
检修口够	ggfeg
检修口那	ggegg
检做	gggig
检做不	gggig
检做不到	gggig
检报	fgigg
检报告	fgigg
检报告一	fgigg
检查	fgigg
检测	igigg
检测报	fkjgg
检测报告	fkjgg
检测是	ggkgg
检测是你	ggkgg
检的事	geggg
检过	fhfgg
棚里没	ggfig
棚里没信	ggfig
植	gfdgg
植保	gfdgg
楚	ffigg
楚逾	ggigg
楚逾期	ggigg
楚逾期我	ggigg
楼九	ggfjg
楼九间	ggfjg
楼九间带	ggfjg
楼十	ggfig
楼十米	ggfig
楼十米开	ggfig
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
概0	jfegg
概万	gggig
概万分	gggig
概万分之	gggig
概三周	ggfig
概三周开	ggfig
概三百	ggigg
概六人	gggig
概六人天	gggig
概十	kgegg
概十天	kgegg
概有	gggig
概有四	gggig
概有四百	gggig
樊工	gkggg
模具温	gegig
模具温控	gegig
模可	ggfgi
模可能	ggfgi
模可能四	ggfgi
模块	gfjgg
模块谁	ggegg
模块谁买	ggegg
模板	fgihg
次修	fgigg
次假	gghjg
次假警	gghjg
次性	ggjgg
次我	ggigg
次我们	ggjgg
次我们整	ggkgg
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
次测	geegg
次测的	geegg
次演示红	gghjg
次确	ggffg
次确认	ggffg
次确认才	ggffg
次装	ggigg
次要视	gfgig
次要视图	gfgig
次试	ggjgg
次试听	gggfg
次话	ggegj
次话只	ggegj
次话只有	ggegj
次那份	ggfgj
次那份我	ggfgj
款你	fgigg
款你们	fgigg
款发	dgggg
款吹	gfgig
款吹不	gfgig
款吹不动	gfgig
款我先	fgkgg
款我先压	fgkgg
款我十	gjggg
款我十八	gjggg
款我提	fgigg
款我提醒	fgigg
款新	gggjg
款新证	gggjg
款新证在	gggjg
款方	ghbgg
款方式	ghbgg
款的顶	ggfgi
款要	ffmhg
款那	jfegg
歉	gcggg
止日期写	gfggg
正式版	gfgig
正式版跟	gfgig
正手	ggfgg
正手一	ggfgg
正手一按	ggfgg
正负一	gegig
正负一度	gegig
步机	efhgg
歪	fgigg
歪了	fgigg
死的	ffhgg
段做	gggig
段做成	gggig
段做成立	gggig
段归	ggfig
段归村	ggfig
段归村上	ggfig
段表	gkgjg
段表您	gkgjg
段表您发	gkgjg
每个月	ggfgg
每个月十	ggfgg
每分	ggfig
每分钟	ggfig
每分钟0	ggfig
每天早	ggigg
每天早上	ggigg
每天晚	ggeig
每天晚上	ggeig
每平	ggfjg
每平米	ggfjg
每平米三	ggfjg
每年	gnhgg
毒	fglhg
比价	ngigg
比例	ghigg
比例要	ghjgg
比表	effgg
比选	ndkgg
毛二	fgjgg
毛病	igfgg
毛病再	ggigg
毛病再给	ggigg
民	fffgh
气压	ggejg
气压只	ggclg
气压只有	ggclg
气吹三	gfgig
气吹三百	gfgig
气吹的	ggjgg
水冷	ggggj
水冷管	ggggj
水冷管道	ggggj
水务	fedgg
水只	ggfig
水只留	ggfig
水只留两	ggfig
水回	fedgg
水回收	fedgg
水就	ggigg
水就不	ggigg
水就不认	ggigg
水样我	ifggg
水样我们	ifggg
水沟	ggfhg
水沟离	ggegg
水沟离得	ggegg
水箱做	gfgeg
水箱做卧	gfgeg
水箱超	ggfjg
水箱超了	ggfjg
水质	giggg
水费的	giggg
水费的钱	giggg
水都	ggegg
水都漏	ggegg
水都漏完	ggegg
求	ghigg
求0月	ggigg
求0月0	ggigg
求我们今	geggg
汇报一	gffgg
汇报一下	gffgg
江那	ggfgi
江那边	ggfgi
池只	ggfig
池只飞	ggfig
池只飞九	ggfig
污	gfgjg
污泵	gfgjg
汽一	gjgfg
汽一熏	gjgfg
汽一熏就	gjgfg
沈主	gfegg
沈主任	gfegg
沈阳	ggggi
沙	ffehg
沙尘	ggfig
沙尘大	ggfig
沟离	ggegg
沟离得	ggegg
沟离得有	ggegg
没交	fgigg
没人来	fgigg
没人能	ggflg
没人能改	ggflg
没做多	ggffg
没做多角	ggffg
没写	fiigg
没写我	fejgg
没写我们	fejgg
没写这	ggfgg
没写这个	ggfgg
没办	gffgg
没办法	gffgg
没吊	ggfgi
没吊篮	ggfgi
没吊篮用	ggfgi
没吭	fnmgg
没吭声	fnmgg
没在	gggig
没在方	gggig
没在方案	gggig
没地	gfkhg
没地方	gfkhg
没完	fgjgg
没客	ggigg
没客人	ggigg
没开	figgg
没得	ggfgg
没得争	ggegg
没得争取	ggegg
没得事	jgfgg
没意	igggg
没意见	igggg
没报告	fgigg
没报告我	fgigg
没指	ggegj
没指标	ggegj
没指标了	ggegj
没排	ggfgg
没排呢	ggfgg
没接	ggghj
没接过	ggghj
没敢	fedgg
没数	ggfgg
没有g	ggfgg
没有gp	ggfgg
没有利	gkffg
没有利润	gkffg
没有啊	ggigg
没有就	fgigg
没有就补	ggigg
没有库	ggggi
没有库存	ggggi
没有数	gffdf
没有电	fgigg
没有电也	fgigg
没有腕	gggig
没有腕带	gggig
没有进	ggfkg
没有进不	ggfkg
没有降	gghig
没有降级	gghig
没毛	ggigg
没毛病	ggigg
没毛病再	ggigg
没法对	ggifg
没法打	ggggj
没法打压	ggggj
没照	ggigg
没照片	ggigg
没照片的	ggigg
没用	jgegg
没看着	ggfgi
没空	fgfgg
没空调	fgfgg
没给	gfffj
没给我	gfffj
没给我们	gfffj
没解	ggkgg
没解决	ggkgg
没解决还	ggkgg
没跑	gffig
没跑过	gffig
没跟	ggigg
没跟你	ggigg
没跟你们	ggigg
没过这	ggfgg
没过这系	ggfgg
没这个	ggfgi
没这个我	ggfgi
没这笔	fgigg
没这笔钱	fgigg
没钱	fglgg
没钱的	fglgg
没锁	gfgig
没问题的	gefgg
河	gfehg
河南那	gggig
河南那间	gggig
油	gfihg
油反	gggig
油反光	gggig
油反光像	gggig
油污	gggig
沾了	ggigg
沾了水	ggigg
沾了水就	ggigg
法两	ggffg
法两次	ggffg
法两次确	ggffg
法务	fjfgg
法务今	fkggg
法务今天	fkggg
法务改	eedgg
法务要	ekfgg
法务要看	ekfgg
法对	ggifg
法打	ggggj
法打压	ggggj
波	ghggf
波借	ghggf
波借四	ghggf
波借四台	ghggf
注册	lbfgg
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
洗要钱	ggdgg
洗要钱吗	ggdgg
洗设备现	ggfgi
活	ffggg
派一	ggggi
派一周	ggggi
派三	ggggi
派三个	ggggi
派三个驻	ggggi
派四	ggfgi
派四个	ggfgi
派四个人	ggfgi
流水	ggfig
流水只	ggfig
流水只留	ggfig
流程	iiegh
流程至	ggegg
流程至少	ggegg
测一	giggg
测七	gegig
测七点	gegig
测七点二	gegig
测完	fmggg
测报	fkjgg
测报告	fkjgg
测是	ggkgg
测是你	ggkgg
测是你们	ggkgg
测评报	ggfkg
测评报告	ggfkg
测评是	gkffg
测评是第	gkffg
测试服	ggfgi
测试服务	ggfgi
测试环	iffgi
测试环境	iffgi
测过	mgghg
浓	fedgg
浓水	fedgg
浓水回	fedgg
浓水回收	fedgg
浩洋	ffjgg
浩然	ifggg
浮置	ggfig
浮置的	ggfig
浮置的底	ggfig
海r	gggif
海re	gggif
海reg	gggif
海光	fejgg
海光的	fejgg
涂的	ggggi
涂的就	ggggi
涂的就两	ggggi
消息	idggg
消防报	kgfgg
消防报备	kgfgg
消防管	ggekg
消防那	ggfig
消防那边	ggfig
消音棉	gggig
消音箱库	ggegj
润	gifgg
涨了	fefgg
涨价	fgigg
涩	ffpgg
涪	ggfgi
涪江	ggfgi
涪江那	ggfgi
涪江那边	ggfgi
深圳仓	gigfg
深圳仓借	gigfg
清单	ghegg
清明前	hgigg
清明前去	gigfg
清楚	ffigg
清楚逾	ggigg
清楚逾期	ggigg
温层	gighg
温度到	ggigg
温度到仓	ggigg
温度探	fglgg
温度探头	fglgg
温控	ffehg
温控在	gegig
温控在正	gegig
温科	ffngg
港	ifdgh
港务	ldbgg
游	fgehg
湛	giggf
湛主	giggf
湛主任	giggf
源	ggehg
溪	fkdgg
滑	fdlgg
滑轨	fdlgg
滞	fflgg
满功	ggfeg
满功率	ggfeg
满功率肯	ggfeg
满意	ifigg
满房	ffigg
满载	flggg
滤	fgfgg
滤器厂	ggfgi
滤器厂家	ggfgi
滤网	ffehg
滤网半	ggfig
滤网半个	ggfig
滤芯	gfegg
滴灌	ffegg
漂	ggigg
漏了三	ggigg
漏了三张	ggigg
漏了四	ggigg
漏了四十	ggigg
漏喷	ggfig
漏喷是	ggfig
漏喷是地	ggfig
漏完	ggegg
漏完了	ggegg
漏水	ggegg
漏水都	ggegg
漏水都漏	ggegg
漏进	gighg
漏进去	gighg
漏进去的	gighg
演示版	gfgig
演示版本	gfgig
演示红	gghjg
演示红外	gghjg
灌实	gfffg
灌装间	ggegg
灌装间就	ggegg
灯光	gffig
灯光是	ggfig
灯光是老	ggfig
灯就	ggfgg
灯就是	ggfgg
灯就是0	ggfgg
灯我	kgegg
灯我们	kgegg
灯我们可	kgegg
灯换	gggig
灯换到	gggig
灯换到0	gggig
灯管谁	ggjfg
灯管谁出	ggjfg
灯管钱	gjggg
灯管钱我	gjggg
灯频	ggfig
灯频闪	ggfig
灯频闪会	ggfig
灵敏度调	gffef
炒	dcegg
点二	gegig
点以	ffegg
点以后	ffegg
点以后让	ffegg
点六倍我	geggg
点到下	ggggi
点到下午	ggggi
点到五	ggfgi
点到五点	ggfgi
点到凌	ggeig
点到凌晨	ggeig
点前	fjggg
点前发	flggg
点半	glggh
点名	ggfgg
点后	geggg
点图	ghgjg
点就好	gggjf
点我	nfegg
点是	ggigg
点是多	ggigg
点是多少	ggigg
点病	ggggi
点病区	ggggi
点的	fglgg
点自	ggigg
点自动	ggigg
点自动发	ggigg
点表得	ggfig
点表得你	ggfig
点跑批	ggeig
点跑批不	ggeig
点还	fgegg
点还有	fgegg
点还有会	fgegg
烟	ggkgg
烦马	gfggg
烦马老	gfggg
烦马老师	gfggg
烫	ggihg
热七	gggig
热七千	gggig
热七千瓦	gggig
热段	gggig
热段做	gggig
热段做成	gggig
热点	gghjg
焊	fgigh
焊工也	gfggi
焊工也少	gfggi
焦	fgigg
然就	ggfig
然就走	ggfig
然就走架	ggfig
然我	fgigg
然我找	fgigg
然我找隔	fgkgg
然扣	ggigg
然扣0	ggigg
煤	pfcgg
照上	ggggi
照上传	ggggi
照明	ggfig
照明回	ggfig
照明回路	ggfig
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
版下	fjgfg
版下周	fjgfg
版下周四	fjgfg
版图	dofgg
版就	gfgjg
版就得	gfgjg
版就得等	gfgjg
版最	ggfig
版最低	ggfig
版最低安	ggfig
版本	gggig
版本上	gggig
版本上单	gggig
版本升	gfgig
版本升级	gfgig
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
牧	fdegg
物业好	ggegg
物业好麻	ggegg
物业批	ggegg
特	felgg
特别	ffngg
独做	ggfig
独做一	ggfig
独做一张	ggfig
独更	gggig
独更新	gggig
独立卫	gfjgg
独立卫生	gfjgg
独立回	ggfig
独立回路	ggfig
狮	ggigg
狮子	ggigg
狮子头	ggigg
狮子头中	ggigg
猪	ggigg
猪肉	ggigg
猪肉都	ggigg
猪肉都跌	ggigg
率大概万	gggig
率肯	ggfeg
率肯定	ggfeg
率肯定不	ggfeg
环保检	fgjgg
环保检查	fgjgg
环厂	gggig
环厂家	gggig
环厂家要	gggig
环境我去	gfegg
环境我周	ifggg
环境明	kfggg
环境明天	kfggg
环境现	gfffj
环境现在	gfffj
环境要	mgegm
环境要排	mgegm
现在一台	gggig
现在六	ggfgi
现在六台	ggfgi
现在单	gffig
现在单集	gffig
现在只	gfjhg
现在只有	gfkhg
现在就一	gcggh
现在就四	gfggi
现在排	igfgj
现在排到	igfgj
现在是t	gggig
现在是哪	gggig
现在是弱	ggghi
现在没	ggggi
现在没看	ggfgi
现在现	ggfgi
现在现场	ggfgi
现在的	ggihg
现在要	ggigg
现在要自	ggigg
现在都在	iffgg
现在都还	gfffj
现场二	ggfgi
现场二十	ggfgi
现场我	ffjgg
现场测	kjggg
现场的呀	ggigg
现场的气	ggclg
现实	ffcgg
现货	ggggi
现货八	ggfgi
现货八十	ggfgi
现货有	ggggi
玻璃什	ggfff
玻璃什么	ggfff
玻璃到	fgkgg
玻璃到了	fgkgg
玻璃厂排	gffgi
玻璃廊	gighg
班前发	lhggg
班前发你	lhggg
班前给您	gfggg
班前给我	figgg
班拿	ggigg
班拿着	ggigg
班拿着手	ggigg
班排	gfggi
班排不	gfggi
班排不上	gfggi
班看	jgegg
班看看	jgegg
班看看能	jgegg
班费	ggfgi
班费得	ggfgi
班费得算	ggfgi
班长您	geggg
班长您把	geggg
班长说	ggfeg
班长说得	ggfeg
球	gehgg
球机	gdggg
理一	giggg
理下	fgfgg
理下周	fgfgg
理下周二	fgfgg
理不	ffegg
理办	ggegg
理办公	ggegg
理办公会	ggegg
理厂跑	figgf
理厂跑一	figgf
理说	efagg
理赔拖	fgigg
理赔拖了	fgigg
理跑	gffig
理跑过	gffig
理部	jfggg
理部没	fglgg
理部没钱	fglgg
璃什	ggfff
璃什么	ggfff
璃什么时	ggfff
璃到	fgkgg
璃到了	fgkgg
璃到了再	fgkgg
璃厂排	gffgi
璃厂排产	gffgi
璃廊	gighg
瓦以	gggig
瓦以上	gggig
瓦那	ggigg
瓦那叫	ggigg
瓦那叫慢	ggigg
生僻字要	ggfig
生料	fefgg
生间	gfjgg
用一	ffjgg
用一个	ffmgg
用一个月	ffmgg
用不	ffggg
用了再	fgegg
用了再结	fgegg
用了半	ggigg
用了半年	ggigg
用他	ffehg
用他们	gfehg
用到	ifigg
用到二	kgfgg
用到二十	kgfgg
用协	ehfgg
用协议	ehfgg
用双	gggig
用双层	gggig
用双层消	gggig
用周	figgg
用周五	figgg
用周五给	figgg
用库	ggfgi
用库存	ggfgi
用库存那	ggfgi
用我们出	giggg
用户名	jffgg
用户名单	jffgg
用报	fligg
用无	ggfig
用无线	ggfig
用无线的	ggfig
用旧	ggdgg
用旧的	ggdgg
用早	ggfig
用早强	ggfig
用早强的	ggfig
用气	ggfgg
用电	fgkhg
用的莱	ggigg
用的莱屿	ggigg
用的那	ffegg
用的那家	ffegg
用算	ggggj
用算谁	ggggj
用算谁的	ggggj
用翻	ggfgg
用翻板	ggfgg
用转	ghgjg
用转接	ghgjg
用转接件	ghgjg
用静	ggggi
用静力	ggggi
用静力切	ggggi
申请一	ffggg
申请一下	ffggg
申请不	egggg
申请不下	egggg
申请分	gjggg
申请分档	gjggg
申请去	egggg
电也得	fgigg
电也得有	fgigg
电也要	ggfjg
电也要说	ggfjg
电会	gggig
电会跳	gggig
电会跳闸	gggig
电容我定	giggg
电工	hifgg
电工明	lffgf
电工明天	lffgf
电房要	ggfig
电房要0	ggfig
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
电池只	ggfig
电池只飞	ggfig
电箱	ggfig
电箱得	gggig
电箱得0	gggig
电箱满	ggfjg
电箱满了	ggfjg
电缆图到	gkggg
电缆图在	igjgg
电脑	ggigg
电脑导	ggigg
电要找	ggegg
电要找物	ggegg
电话	fhjgg
电费	fgigg
电费一	ggigg
电费一个	ggigg
电队	jgggg
电队派	jgggg
电队派两	jgggg
画个	igfgg
画个开	igfgg
画个开孔	igfgg
界	egcgg
界面	egcgg
留三间	giggg
留三间空	giggg
留两年	ggfig
留两组	geggg
留两间	gigfg
留两间房	gigfg
疑函	fjfgg
疑记	gjggg
疑记录	gjggg
病	ighgh
病人	lgkgg
病再	ggigg
病再给	ggigg
病再给三	ggigg
病区	ggggi
病房	iffgg
痕	gggig
登电	ggigg
登电脑	ggigg
登电脑导	ggigg
白上	ggfgg
白天不	ggigg
白天不准	ggigg
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
百二十	fgigg
百兆	ggdkg
百兆口	ggdkg
百克以	gfgig
百克以下	gfgig
百克的	ggfgg
百克的用	ggfgg
百克那	gfgig
百克那款	gfgig
百八十	ggegg
百八十托	ggegg
百公	ggfjg
百公斤	ggfjg
百六十	fgigh
百六十万	fgkgg
百六十米	ggggi
百分之一	ggigg
百多家	gjggg
百多根	kgegg
百多根灯	kgegg
百就	gggig
百就够	gggig
百就够了	gggig
百条我	iffgg
百条我得	iffgg
百毫	ggfig
百毫秒	ggfig
百瓦	ggfjg
的0万里	ggcgg
的0年	ggigg
的0年以	ggigg
的0月	ffhgg
的0月0	feigg
的k	gggif
的km	gggif
的kms	gggif
的p	ffehg
的pd	ggfig
的pda	ggfig
的po	ffegg
的s	exjgg
的v	ggigg
的一个礼	ggfig
的上	ggigg
的上限	ggigg
的上限是	ggigg
的不验	ggigg
的不验收	ggigg
的两	ggigg
的事别	efegg
的事我不	ggegg
的事我回	figfg
的事散	gjggg
的事散会	gjggg
的二	ffjgg
的云	ggelg
的云上	ggelg
的人体	gighg
的人体感	gighg
的人干	ggigg
的人进	kgfgg
的人进厂	kgfgg
的人都	fgigg
的人都定	fgigg
的价格	fhigg
的保	gighg
的保温	gighg
的保温层	gighg
的像	fgnfg
的像医	fgnfg
的像医院	fgnfg
的先	ggegg
的先放	ggegg
的先放着	ggegg
的冷	ggfgi
的冷机	ggfgi
的冷机坏	ggfgi
的凭	ggfkg
的凭证	ggfkg
的凭证推	ggfkg
的动	gggig
的动环	gggig
的包	ggjgg
的单子就	fgigg
的卡	jgfgg
的厂	ggfgi
的厂家	ggfgi
的厂家有	ggfgi
的合	hmdgg
的合同	hmdgg
的名	hifgf
的名单	hifgf
的名单我	gjgge
的名单给	jgegg
的吗	gefgg
的含	eekgg
的呀	ggigg
的国	gffgi
的国庆	gffgi
的国庆后	gffgi
的型	fgigg
的型材	fgigg
的型材复	fgigg
的埋	ggdjg
的埋件	ggdjg
的埋件偏	ggdjg
的复	ggggi
的复审	ggggi
的复审完	ggggi
的字谁	ggigg
的字谁看	ggigg
的审方	gghig
的审方接	gghig
的对	ggfig
的对不	ggfig
的对不出	ggfig
的小	hefgg
的小程	ggigg
的小程序	ggigg
的就三	gfggj
的就三个	gfggj
的就两	ggggi
的就两个	ggggi
的就是一	fgigg
的屏	ggfig
的屏厚	ggfig
的屏厚一	ggfig
的帮	ggggi
的帮着	ggggi
的帮着录	ggggi
的年	gffgi
的年底	gffgi
的年底盘	gffgi
的底	ggfig
的底座	ggfig
的录音	ggfgf
的录音盒	ggfgf
的总	ggigg
的我从	giggg
的我从后	giggg
的我们回	ggggj
的托	gggig
的托盘	gggig
的托盘您	gggig
的抄	geggg
的抄表	geggg
的抄表发	geggg
的报	gifgg
的报价	gjegg
的换	fglgg
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
的时	ggfgg
的时候	ggegg
的明	ggegg
的明年	ggegg
的明年再	ggegg
的是交	ggfgg
的是交钥	ggfgg
的是小	gfggh
的是小纪	gfggh
的是并	gfglf
的是并口	gfglf
的是涨	ggfgg
的机子	giggf
的机子我	giggf
的样	fijgg
的样板	flggg
的样板间	flggg
的气	ggeig
的气压	ggclg
的气压只	ggclg
的测	ggfig
的测评	ggfkg
的测评报	ggfkg
的清	giggg
的清单	giggg
的用	ggfgg
的用翻	ggfgg
的用翻板	ggfgg
的电缆孔	ggfig
的积	ggihg
的积分流	ggfig
的箱	gfjhg
的纸图	igjgg
的组	ggfgi
的组借	ggfgi
的组借一	ggfgi
的网	ggghi
的老	gdggg
的老板	fdegg
的考	fhhgf
的考试	gigge
的考试报	gigge
的莱	ggigg
的莱屿	ggigg
的虚	ggfgg
的虚机	ggfgg
的计	fgjgg
的计划	fgjgg
的证	ggigg
的证年	ggifg
的证年底	ggifg
的话一百	gggig
的话三	ggfgj
的话三周	ggfgj
的话单价	giggg
的话我们	gjggg
的话最	gggig
的话最上	gggig
的话给	geggg
的话给你	geggg
的话要多	ggfgi
的话辊	ggfig
的话辊子	ggfig
的账不	fgegg
的账不是	fgegg
的账十	fgigg
的账十八	fgigg
的账号	ifggg
的账号和	ifggg
的账还	ggigg
的账还没	ggigg
的费	fifgg
的费用	fifgg
的费用周	figgg
的资	jefhg
的资料	jefhg
的资料里	gggig
的辅	ggfig
的辅助	ggfig
的辅助摄	ggfig
的过	fgigg
的过完	fgigg
的过完双	fgigg
的运营	gfegh
的进	ggfgi
的进不	ggfgi
的进不来	ggfgi
的那台	ggfgi
的那台内	ggfgi
的那家	ffjgg
的那还	ggegg
的那还叫	ggegg
的部	fffgg
的酱	gggig
的酱包	gggig
的酱包含	gggig
的钱我们	gdggg
的钱我这	giggg
的门	geggg
的问题是	fgigj
的顶	ggfgi
的领	jgggg
的领导	jgggg
的领导都	fgigg
的风	ggggi
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
盖子	gggig
盖子信	gggig
盖子信号	gggig
盖打	gggig
盖打开	gggig
盖打开要	gggig
盖章	hfigg
盖章不	ggdgg
盖章不认	ggdgg
盘您	gggig
盘您发	gggig
盘您发的	gggig
盛	fbjgg
盟两	gjggg
盟两百	gjggg
盟两百多	gjggg
目前没	ggghj
目前没接	ggghj
目录的	jgigg
目录的文	jgigg
目批	fgigg
目批的	fgigg
目批的就	fgigg
盯	figgg
盯死	giggg
盯着	giggg
盯货	fgfgg
盲测	igigg
直接	ighhg
直没	fgigg
直没交	fgigg
相机坏	ggggi
相机坏了	ggggi
相机过	ghggf
相机过来	ghggf
省厅批	geggg
省厅批文	geggg
省局	ggekg
省平	efjgg
省平台	efjgg
省平台最	efjgg
省得	gggig
省得移	gggig
省得移管	gggig
看下	fjegg
看也	ggggi
看也就	ggggi
看也就十	ggggi
看了	fgigg
看了一	feagg
看了三	gffeg
看了三个	gffeg
看产	gggig
看产品	gggig
看产品效	gggig
看你	eglgg
看你们	eglgg
看你们质	ggigg
看出来了	feigg
看到两	ggigg
看到两间	ggigg
看到补	jgigg
看到补贴	jgigg
看周	ggegg
看周中	ggegg
看周中能	ggegg
看完	ihdgg
看完了	fgbgg
看对	igfgg
看对不	igfgg
看对不对	igfgg
看得见	ggigg
看检	ggfeg
看检修	ggfeg
看检修口	ggfeg
看的	gfdgg
看看能	hgfgg
看看能不	hgfgg
看负	giggg
看负流	giggg
看负流量	giggg
真不	ffigg
真急	giggi
真急可	giggi
真急可以	giggi
真没	geggg
真没印	geggg
真没印象	geggg
真的	ffjgg
真空	ffmgg
真送	gifgg
真送不	gifgg
真送不起	gifgg
眼睛	fgjgg
着上	ggggi
着上人	ggggi
着上人受	ggggi
着不	oecgg
着了	ggfgg
着十	gdggg
着十一	gdggg
着十一号	gdggg
着录	ggggi
着手	ggigg
着手酸	ggigg
着线	ggfig
着走	ggigg
着跑	gggig
睛	fgjgg
睡	ggigg
督	fgfgg
督导	fgfgg
知你	jgfgg
知你们	jgfgg
知道后	ggigg
知道后厨	ggigg
短十	giggi
短十五	giggi
短十五公	giggi
短的	gggig
短的话	gggig
短的话最	gggig
矿长	ighgg
码七	gggig
码七层	gggig
码十	igggg
码十二	kgjgg
码十二条	kgjgg
码十日	ggegg
码垛往	gjggg
码垛往外	gjggg
码放	gggig
码放八	gggig
码放八个	gggig
码是	ggegg
码是信	ggegg
码是信息	ggegg
码还	ggigg
码还要	ggigg
码还要对	ggigg
砍	gfigg
砍到	ggmgg
研经	ffkgg
研经费	ffkgg
砖	elfgg
破碎	fgigh
破碎机	fgigh
确认下	geggg
确认我	fbggg
确认才	ggffg
确认才报	ggffg
碎	fgigh
碎机	fgigh
碧	feegg
碰	gfggg
示一	gdggg
示一下	gdggg
示教	ggfig
示教器	ggfig
示教器不	ggfig
示版	gfgig
示版本	gfgig
示红	gghjg
示红外	gghjg
示红外把	gghjg
礼	hhigg
礼拜一	gifgg
礼拜一给	gifgg
礼拜不	jfbgg
礼拜二	egfgg
礼拜五	tpjgg
礼拜四	igjgg
礼拜四给	igjgg
礼盒	gfmgg
礼盒量	fgjgg
礼盒量大	fgjgg
社	ggigg
社员	ggjgg
社员背	ggjgg
社员背药	ggjgg
社里	gkfgg
社长	gfggg
票十	fgigg
票十五	fgigg
票十五号	fgigg
票查	ggigg
票查重	ggigg
票查重漏	ggigg
禁	ffigg
离会	gggig
离会远	gggig
离会远一	gggig
离得	ggegg
离得有	ggegg
离得有0	ggegg
离楼	ggfig
离楼十	ggfig
离楼十米	ggfig
离线	ghfgg
离线库	ghfgg
禾	ifggg
私	ggfhg
私下	hhegg
私有	gfgig
私有化	gfgig
私有化没	gfgig
种	ieigg
科技	gefgg
科技委	gddgg
科明	ifggg
科明天	ifggg
科明天跟	ifggg
科的	kbegg
科研	ffkgg
科研经	ffkgg
科研经费	ffkgg
科里	kfdgj
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
积分流	ggfig
积分流水	ggfig
移动的	ggegk
移栽	ggigj
程师	geggh
程序要	ggigg
程序要实	ggigg
程我	fnigg
程改	figfg
程改好	figfg
程至	ggegg
程至少	ggegg
程至少二	ggegg
程部	heggg
程部要	ifggg
税务	ggigg
税务问	ggigg
税务问了	ggigg
稳了	kgdgg
稳定	fgigg
稳定一	fgigg
稳定一个	fgigg
稿我	jfkgg
空出	gffgi
空出来	gffgi
空压机就	ggfgg
空压机我	gihgg
空压机换	ggegg
空房	giggg
空证	gifgg
空调现	gggig
空调现在	gggig
空载	ngggg
空间	ggegg
空间作	ggegg
空间作业	ggegg
穿不过	gggig
穿不过去	gggig
窗口只	ggghi
窗口只有	ggghi
窗口我	ggfig
窗口我们	ggfig
窗口现	ggghi
窗口现在	ggghi
立卫	gfjgg
立卫生	gfjgg
立卫生间	gfjgg
立回	ggfig
立回路	ggfig
立式图	gigfg
立式图十	gigfg
立式是	gggig
立式是非	gggig
立式的	ggegg
立式的图	ggegg
立方	gfgeg
立方的	gfgeg
立面	gghgi
立面才	fgigj
立面才装	fgigj
立面的	ggfgi
立面的龙	ggfgi
站得	ggegg
站得住	ggegg
站得住吗	ggegg
站要	ggifg
站要有	ggifg
站要有防	ggifg
站证	gfggj
站证的	gfggj
站证的就	gfggj
章	hfigg
章不	ggdgg
章不认	ggdgg
章的	efhgg
端午	ggigg
端午前	fgjgg
端午前我	fgjgg
端午的	fgigg
端午的单	fgigg
端午礼	fgjgg
端午礼盒	fgjgg
竺	femgg
竺工	femgg
笔	fgigg
笔钱	fgigg
第一个	jgggg
第一单	fgmgg
第一批0	gffgi
第一批五	gjgge
第三批	nghgg
第三方	gkffg
第三方收	gkffg
第二个	ggigg
第二台	igdgg
第二台的	igdgg
第二批	kgjgg
第二批六	ggigg
第二条	fdfgg
第四	giggg
第四版	gkggg
等一	fgigg
等一季	fgigg
等了	ggkhg
等了三	gfgig
等了三个	gfgig
等于没	ggigg
等于没客	ggigg
等于白上	ggfgg
等于白等	fgigg
等会	ggfgg
等会儿	ggfgg
等会儿就	ggfgg
等你	dgngg
等你们	dgngg
等保三	ggfig
等保三级	ggfig
等保测	giggg
等保测评	giggg
等保的	dgggg
等保的0	dgggg
等到	gfhig
等到明	gfhig
等到明年	gfhig
等开	ggigj
等开春	ggigj
等着	egigg
等视	giggg
等视图	giggg
等视图来	giggg
等风	gjggf
答应	kefgg
答您	gkggg
答疑记	gjggg
答疑记录	gjggg
筛一	giggg
筛一遍	giggg
筛一遍今	giggg
签字	kfhgg
签完	ffkgg
签的	egjgg
签试	dgfgg
签试用	dgfgg
签试用协	dgfgg
签进	fgigg
签进度	fgigg
签进度款	fgigg
简	fifgg
算0	fchgg
算0万	fglgg
算0月	fZegg
算一	figgg
算一下	figgg
算了	gffgg
算哪	gfgff
算哪个	gfgff
算哪个的	gfgff
算在	fgjgg
算在质	gglgg
算在质保	gglgg
算我	gffgg
算我的	gefgg
算法	ggffg
算法两	ggffg
算法两次	ggffg
算要	ggigh
算要0	ggigh
算要0天	ggigh
算谁的我	ggggj
算里	ggigg
算里没	ggigg
算里没有	ggigg
管井	ggfjg
管井里	ggekg
管井里头	ggekg
管小	igggg
管小吴	igggg
管小吴跟	igggg
管是一	ggegg
管是一五	ggegg
管要挖	ggfgi
管要挖机	ggfgi
管谁	ggjfg
管谁出	ggjfg
管谁出钱	ggjfg
管道	ggghi
管道没	ggggj
管道没法	ggggj
管钱我	gjggg
管钱我们	gjggg
箱做	gfgeg
箱做卧	gfgeg
箱做卧式	gfgeg
箱子我	gkfgg
箱子我给	gkfgg
箱库	ggegj
箱库存	ggegj
箱得	gfjhg
箱得0	gggig
箱得0安	gggig
箱满	ggfjg
箱满了	ggfjg
箱超	ggfjg
箱超了	ggfjg
篮	igfgh
篮只	ggfgi
篮只有	ggfgi
篮只有两	ggfgi
篮我	kgfgg
篮我借	kgfgg
篮我借你	kgfgg
篮用	ggfgi
米一	ggffg
米三	ggfjg
米三百	ggfjg
米三百公	ggfjg
米二是	ggegg
米二是净	ggegg
米产	ggjgg
米产量	ggjgg
米产量掉	ggjgg
米八够	gfgeg
米六	gggig
米多	gfggg
米就	ffjhg
米开	ggfig
米开外	ggfig
米的厂	ggfgi
米的厂家	ggfgi
粘	efngg
粪	fgjhg
糊	fgigg
系0	efkgg
系统厂	ggflg
系统厂家	ggflg
系统接	ggeig
系统接口	ggeig
系统的积	ggfig
系统的需	geggg
系统等	ggfgg
系统等于	ggfgg
系统错	ggegg
系统错了	ggegg
紧张	ggggi
紧抓	fgegg
紧抓紧	fgegg
紧的	fgjgg
红外把	gghjg
红外把阳	gghjg
红外漏	gighg
红外漏进	gighg
红外那	gggjg
红外那款	gggjg
红头	ggegg
红头文	ggegg
红头文件	ggegg
红线	fgkgg
约h	jgfgg
约hi	jgfgg
约his	jgfgg
约了	fofgg
约好	jgfgg
约好通	jgfgg
约好通知	jgfgg
级会	gfgig
级会慢	gfgig
级会慢一	gfgig
级初	ggfig
级初效	ggfig
级用户名	jffgg
级的	ggfig
级的测	ggfkg
级的测评	ggfkg
纪	gfggh
纲	fhigg
纸上没	gggig
纸上没有	gggig
纸图	igjgg
纸我	ifggg
纸我找	ifggg
纸我找工	ifggg
纸我让	ifggg
纸我让设	ifggg
线一天	ggfgi
线三成	fgigg
线体	ggjgg
线体三	ggjgg
线体三秒	ggjgg
线信号穿	gggig
线只	gffgi
线只能	gffgi
线只能隔	gffgi
线后	ggfig
线后头	ggfig
线后头还	ggfig
线孔	gggig
线库	ghfgg
线我	ihfgg
线我来	jgegg
线我来催	jgegg
线拆吊	ggigg
线拆吊顶	ggigg
线架	gggig
线槽	gfgdf
线的辅	ggfig
线的辅助	ggfig
线的钱	gdggg
线的钱我	gdggg
线要么	ggfig
线要么装	ggfig
线试	ggjgg
线试运	ggjgg
线试运行	ggjgg
线那	gigfg
线那几	gigfg
线那几块	gigfg
练没	gffig
练没跑	gffig
练没跑过	gffig
组份	gggfg
组份的	gggfg
组份能	gggfg
组份能到	gggfg
组借一	giggh
组借一个	giggh
组加	ggfjg
组加水	ggfjg
组加水箱	ggfjg
组过	giggg
组过来	giggg
组长放	giggg
组长放人	giggg
细我	gkgfg
细我重	gkgfg
细我重新	gkgfg
终价	bhggg
经常	ggkgg
经常扫	ggigg
经常扫不	ggigg
经截	gffgi
经截了	gffgi
经是	lgfgg
经是跟	lgfgg
经是跟房	lgfgg
经理下	fgfgg
经理下周	fgfgg
经理不	ffegg
经理办	ggegg
经理办公	ggegg
经费	ffkgg
结可	gjggg
结可以	gjggg
结可以谈	gjggg
结婚总	ggfgg
结婚总不	ggfgg
结构图	ifggg
结构图纸	ifggg
结露	ggfgg
绕一	ggegg
绕一下	ggegg
绕一下多	ggegg
绕开	ggfig
绕开了	ggfig
给一台可	gjggj
给三	gdhgg
给三成	ggigg
给严	ifggg
给严工	ifggg
给个清	hgegg
给个清单	hgegg
给他们	ggfgg
给你们	jfggg
给你们周	ggigg
给你们测	iffgg
给你信	figgf
给你信儿	figgf
给你准	giggg
给你准话	giggg
给你名	jeggg
给你名单	jeggg
给你攒	gkfgg
给你留	gfggg
给你留两	geggg
给你签	cgggg
给信	lhfhg
给信儿	vjegg
给信创	ggejg
给信创的	ggejg
给到十	ggegg
给到十间	ggegg
给四	ggjgg
给四成	ggigg
给大家	figge
给她	ejggg
给您信	giggg
给您准	gjggg
给您准话	gjggg
给您回话	gdggg
给您回音	gifgg
给您复	fggkg
给您复测	fggkg
给您答	figgg
给您答复	figgg
给您结	gkgge
给您结果	gkgge
给您送	giggg
给您送过	giggg
给我一	fgggg
给我一个	egggg
给我一户	ggigg
给我们	ihfhg
给我们视	gfgig
给我做	fgjgg
给我做了	fgjgg
给我停	ggggi
给我停几	ggggi
给我回	dgggg
给我回话	dgggg
给我延	ggigg
给我延一	ggigg
给我换	gglgg
给我看	fgggg
给承	fgkgg
给承兑	fgkgg
给方	giggg
给方案	giggg
给樊	gkggg
给樊工	gkggg
给浩	ifggg
给浩然	ifggg
给演	fjgfg
给演示	fjgfg
给的那	ggfgi
给的那台	ggfgi
给结	figfg
给结论	figfg
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
给韩	gfggg
给韩冬	gfggg
统一	ggigg
统一做	ggfgg
统厂	ggflg
统厂家	ggflg
统厂家不	ggflg
统接	ggeig
统接口	ggeig
统接口只	ggeig
统的积	ggfig
统的积分	ggfig
统的需	geggg
统的需求	geggg
统等	ggfgg
统等于	ggfgg
统等于白	ggfgg
统错	ggegg
统错了	ggegg
统错了八	ggegg
继	ggfig
续签	dgigg
续费	feegg
续跑	ggjgg
续跑七	ggjgg
续跑七十	ggjgg
维	igggg
维保	ihggg
维保原	gkggg
维保原来	gkggg
维修	lgegg
维修基	jgfgg
维修基金	jgfgg
绿净	gfigg
绿化带那	ggfig
缆图到	gkggg
缆图到手	gkggg
缆图在	igjgg
缆图在基	igjgg
缆是	gffgi
缆是移	ggegk
缆是移动	ggegk
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
缺	hihgh
缺两	gffgi
缺两个	gffgi
缺六	ggfgi
缺六个	ggfgi
罐子	ggffg
罐子多	ggffg
罐子多少	ggffg
网上	ffmgg
网半	ggfig
网半个	ggfig
网半个月	ggfig
网口也	ggdkg
网口也不	ggdkg
网口暑	ggfgg
网口暑假	ggfgg
网带	ggekg
网带宽	ggekg
网带宽只	ggekg
网线要	ggfig
网线要么	ggfig
网页版下	fjgfg
罚款	fgigg
置的	ggfig
置的底	ggfig
置的底座	ggfig
群控	gggig
群控要	gggig
群控要接	gggig
群撑	gffig
群撑八	gffig
群撑八千	gffig
群里	ffjgg
羽	fdfhg
翟	ggfgi
翟经	ggfgi
翟经理	ggfgi
翻了	gfggh
翻了下	gfggh
翻了下排	gfggh
翻板	ggfgg
老化	feihg
老家结	gfggi
老家结婚	gfggi
老师一	ggfgg
老师一起	ggfgg
老师去	gfggg
老师去要	gfggg
老师反	ggigg
老师反映	ggigg
老师培	ggggk
老师培训	ggggk
老师您	gigfg
老师您看	gigfg
老式	ggfig
老式的	ggfig
老式的日	ggfig
老方	gigfg
老方你	gigfg
老方你们	gigfg
老早	igjgg
老早的	igjgg
老早的纸	igjgg
老是	ggfkg
老是半	ggfkg
老是半夜	ggfkg
老板合	giggg
老板合计	giggg
老板回	gjjgg
老板娘	fdfgg
老板点	giggi
老板点头	giggi
老板说	iifgg
老板骂	ggegg
老板骂了	ggegg
老楼试	giggg
老楼试电	giggg
老版本上	gggig
老系统厂	ggflg
老系统的	ggfig
老郝	lmdgg
老齐	ehfgg
考勤	gfkgg
考勤不	gfkgg
考勤不要	gfkgg
考核	fgigg
考证	ggfgg
考试	gigge
考试报	gigge
考试报了	gigge
者做浮	ggfig
者做浮置	ggfig
者用	ggfig
者用无	ggfig
者用无线	ggfig
而且一	ggegg
而且一次	ggegg
而且新	gggig
而且新车	gggig
而且每	ggeig
而且每天	ggeig
而且要	ggggj
而且要收	ggggj
而费	ggfig
而费电	ggfig
耐	gfkhg
耗材	igkgg
聊	feggg
联系	fdegg
联软	ffjgg
聚	gffgg
肉	fgigg
肉都	ggigg
肉都跌	ggigg
肉都跌了	ggigg
肯定不	ggefg
肯定不行	ggfeg
背景	fgegh
背景审	ggfgh
背景审查	ggfgh
背药	ggjgg
背药桶	ggjgg
胸	fhigg
胸径	fhigg
能下来	gffgg
能不能加	jgegg
能不能半	gifgg
能不能我	ggegg
能不能提	gfegg
能不能给	ggegg
能不让	ggfgg
能不让人	ggfgg
能买	ggegk
能先上	ggegh
能先上六	ggggi
能先用	ggegg
能先用旧	ggdgg
能免	ggkgg
能再批	fgigg
能再批了	fgigg
能再拖	ggfgi
能再晚	ggigg
能出	fmhgg
能切	gggif
能到0	fifgg
能到九	gggfg
能到九十	gggfg
能加一	jgegg
能加一个	jgegg
能十	gffgi
能十二	gffgi
能十二月	gffgi
能半价	gifgg
能压	ggZgg
能去	gighg
能合	ggegg
能合一	ggegg
能合一块	ggegg
能四	ggfgi
能四周	ggfgi
能导	ffkgg
能导出	ffkgg
能往	ggehg
能往上	ggdjg
能往上挂	ggdjg
能我	ggegg
能我们	ggegg
能我们自	ggegg
能拉完	ggfgg
能拖	ggigh
能提	gmcgg
能提前	gmcgg
能提前到	gfegg
能撤	fgjgg
能核	gfggh
能核这	gfggh
能核这个	gfggh
能派	ggggi
能派一	ggggi
能派一周	ggggi
能盖	iefgg
能盖章	kbfgg
能看	ggfig
能看出	ggfig
能看出来	ggfig
能码	gggig
能码七	gggig
能码七层	gggig
能筛	giggg
能签	mghgg
能给你	ggigg
能给你们	ggigg
能给到	ggegg
能给到十	ggegg
能给我	ggggi
能给我停	ggggi
能行	ggbgg
能装好	ggjgg
能要	gnjgg
能走原	ggfig
能走原来	ggfig
能连	ggfig
能随	ggejg
能随便	ggejg
能随便打	ggejg
能隔	gffgi
能隔天	gffgi
能隔天送	gffgi
能靠	gggig
能靠x	gggig
能靠x光	gggig
脑	ggigg
脑导	ggigg
脚手	fgigj
脚手架	fgigj
脚杯调得	ggfgg
腊	jfkgh
腊月	jfkgh
腊月二	jfkgh
腊月二十	jfkgh
腕带经	ggigg
腕带经常	ggigg
腾	jgegh
膜	fftgg
臂展短十	giggi
臂展短的	gggig
自动发到	ggigg
自动发这	gigfg
自动绕	ggfig
自动绕开	ggfig
自己不	ggfgg
自己不会	ggfgg
自己买	gkggg
自己做	ggegg
自己做缓	ggegg
自己取	ifggg
自己想	ggigg
自己想办	fgigg
自己换	kgegg
自己登	ggigg
自己登电	ggigg
自己的	ghehg
自己的云	ggelg
自己的小	ggigg
自己算	ggegg
自己跟	fgigg
至于	ggegg
至少两	ggggj
至少两个	ggggj
至少二	ggegg
至少二十	ggegg
舟	fjegg
般	iffhh
般三	ggghj
般三到	ggghj
般三到四	ggghj
节前订	gffgi
节前订单	gffgi
节前都	ggegg
节前都排	ggegg
节后	ffmgg
节拍会	ggfig
节拍会从	ggfig
节点	ggihg
节点图	ghgjg
芮	ggigg
芯板	gggig
花我	igfgg
花我这	igfgg
花我这边	igfgg
芳	gfigg
芳姐	gfigg
苏	gjggi
苏州	gjggi
苏州组	gkggi
苏州组借	gkggi
苏州那	giggi
苏州那家	giggi
苗	ggigg
苗总	ffkgg
苗木	fhigg
苦	gdggg
草一	ggigg
草一件	ggigg
草一件都	ggigg
草稿	ihggg
草莓	giggg
草莓0	gkggg
草莓0月	gkggg
药师	iffgg
药师来	iffgg
药师来看	iffgg
药桶	ggjgg
药漏	ggigg
药漏了	ggigg
药漏了四	ggigg
药钱顶	ggeff
药钱顶啥	ggeff
莓	giggg
莓0	gkggg
莓0月	gkggg
莓0月底	gkggg
营业	gkggg
营商说	igegg
营商说要	igegg
营总	eedgg
营总监	eedgg
营的	ggeig
营那	igfgg
营那家	igfgg
营那家不	igfgg
落去	gggig
落去0	gggig
落机	ggfgi
落机架	ggfgi
葛	fphgg
蒲	mhfgg
蒲主	pdfgg
蒲主任	pdfgg
蒸	fhigg
蒸汽一	gjgfg
蒸汽一熏	gjgfg
蓝	gffgg
蔺工	igfgg
蔺工你	igfgg
蔺工你看	igfgg
薄	ffigg
薪	gfrgg
薪酬	gfrgg
虚	gfdgg
虚拟	ffcgg
虚拟现	ffcgg
虚拟现实	ffcgg
虚机	ggfgg
螺杆没	ggggi
螺杆没有	ggggi
行了	ggfig
行吗	fcegg
行吧	jfhgg
行外	ggfgi
行外包	ggfgi
行外包人	ggfgi
行就	kifhg
行就得	gggig
行就得在	gggig
行我	qgggg
行我现	qgggg
行我现在	qgggg
行接	gfggg
行接口	gfggg
行接口文	gfggg
行政	kgfgg
行政去	igegg
行政去升	igegg
行政去谈	igfgg
行的人	gggjg
行的录	ggfgf
行的录音	ggfgf
行目	ggghj
行目前	ggghj
行目前没	ggghj
行里不	ggjgg
行里不行	ggjgg
行里现	gggig
行里现在	gggig
街	ffigg
街道	ffigg
补上	ggegg
补上来	ggegg
补上来的	ggegg
补你	ggjgg
补你们	ggjgg
补你们出	ggjgg
补做	fjdgg
补充	ihfgg
补充协	mgdgg
补充协议	mgdgg
补充条	elggg
补充条款	elggg
补水	giggg
补水费	giggg
补水费的	giggg
补测	ieghg
补贴目	jgigg
补贴目录	jgigg
补贴能	gffgg
补贴能下	gffgg
补进	ggigg
补进来	ggigg
表十	giggg
表十五	giggg
表十五号	giggg
表发	geggg
表发我	geggg
表哥	jgfgg
表导	gesgg
表得	ggfig
表得你	ggfig
表得你们	ggfig
表您	gkgjg
表您发	gkgjg
表您发我	gkgjg
表我下	figge
表我下周	figge
表我后	figgf
表我后天	figgf
表我月	ghggj
表我月底	ghggj
表格你	igggg
表格你们	igggg
表班	jgegg
表班看	jgegg
表班看看	jgegg
衬	fgihg
袁主	fejgg
袁主任	fejgg
袋	fglgg
被税	ggigg
被税务	ggigg
被税务问	ggigg
被老	ggegg
被老板	ggegg
被老板骂	ggegg
裁差	ggigg
裁差不	ggigg
裁差不多	ggigg
裁床归	fgegg
裁床归裁	fgegg
裂	efhgg
裂的	dglgg
装两	jgjgh
装两个	kgggh
装中	ggfig
装中继	ggfig
装之	ggigg
装之前	ggigg
装之前给	ggigg
装了	fffgh
装了三	fgigj
装了三成	fgigj
装二	ggggi
装二十	ggggi
装二十五	ggggi
装四	ggggi
装四天	ggfgi
装好	hgjgg
装好试	ggigg
装好试三	ggigg
装完	giggh
装完我	gigfg
装完我守	gigfg
装得	ggfgi
装得封	ggfgi
装得封门	ggfgi
装机	gfhgi
装机要	ggfgi
装机要吊	ggfgi
装灌	ggegg
装灌装	ggegg
装灌装间	ggegg
装电	gggig
装电机	gggig
装的我	giggg
装的我从	giggg
装要三	gfggi
装要三天	gfggi
装要九	gggig
装要九天	gggig
装要停两	ggfgi
装间	ggfgg
装间就	ggegg
装间就四	ggegg
西区	gigge
西区工	gigge
西区工地	gigge
西立	gghgi
西立面	gghgi
西立面才	fgigj
西立面的	ggfgi
要0g	ggfgi
要0伏	ggfig
要0伏独	ggfig
要0天	fnlgh
要0安	gggig
要0小	fengg
要0小时	fengg
要一下	gfggg
要一个月	jgfgg
要三个晚	ggggi
要三周	ggfgi
要三百	ggfgi
要三百二	ggfgi
要上线	ggjgg
要不	emigh
要不水	ggggj
要不水冷	ggggj
要两个	ggfgg
要两个保	fgegg
要两周	igegg
要两张	gggig
要两张a	gggig
要么做	gfffg
要么做个	gfffg
要么加一	gggig
要么加千	gffeg
要么夜	gggig
要么夜灯	gggig
要么录	gffeg
要么录完	gffeg
要么拉	ggfig
要么拉网	ggfig
要么挪	gggig
要么挪收	gggig
要么灌	gfffg
要么灌实	gfffg
要么装	ggfig
要么装中	ggfig
要么限	gggig
要么限购	gggig
要么预	gggig
要么预热	gggig
要九台	giggi
要九天	gggig
要了	ffmgg
要五一	gfggi
要五一前	gfggi
要人工	ggfig
要人工补	ggfig
要从0	ggfig
要从0换	ggfig
要他们同	ggfig
要你们出	ggfff
要你们办	ggffj
要做背	ggfgi
要做背景	ggfgi
要停两	ggfgi
要停两个	ggfgi
要停吊	ggggi
要停吊两	ggggi
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
要六台	ggdhg
要到	hfigg
要加0	gjggg
要加0万	gkggg
要加一台	gfgjg
要加钱	ggigg
要加预	ggfig
要加预热	ggfig
要单独做	ggfig
要厂	fgegg
要厂商	fgegg
要厂商出	fgegg
要压	ggjhg
要原	efngg
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
要多两	gggig
要多两米	gggig
要多久	egegg
要多加	ggfig
要多加0	ggfig
要多少	ffegg
要多少图	ggeff
要多派	ggfgi
要多派四	ggfgi
要实	ggigg
要实时	ggigg
要实时拿	ggigg
要对	ighhg
要对半	ggigg
要对半天	ggigg
要开个	gggig
要开个走	gggig
要开发	ggghj
要录	fgkgg
要录两	fgkgg
要录两遍	fgkgg
要懂	gggjg
要懂行	gggjg
要懂行的	gggjg
要我们出	ehggg
要我们总	ggfgi
要打	ggfig
要打到	ggejg
要打到楼	ggejg
要扣	ogigg
要扩	gffig
要扩到	gffig
要扩到三	gffig
要找物	ggegg
要找物业	ggegg
要把码	gjggg
要把码垛	gjggg
要报	ggekg
要报消	ggekg
要报消防	ggekg
要报省	ggekg
要报省局	ggekg
要拆	gghgi
要拆架	fgigj
要拆架子	fgigj
要拉	foehg
要拖	gdmgg
要拖到	gdmgg
要挖	ggfgi
要挖机	ggfgi
要挪	ggegk
要挪得	ggegk
要挪得走	ggegk
要换r	ggegg
要换r0	ggegg
要换七	ggfig
要换七十	ggfig
要换灯	ggfig
要换灯管	ggfig
要排	igfgj
要排队	mgegm
要接	gggig
要接你	gggig
要接你们	gggig
要提	ghegh
要提前	ghegh
要提前三	iifgh
要提前十	ggggi
要收	gfihh
要收三	gggig
要收三万	gggig
要收费	ggggj
要新	ggigg
要新版	ggigg
要新版的	ggigg
要是油	gggig
要是油污	gggig
要是谈	ifggg
要有防	ggifg
要有防爆	ggifg
要有限	ggegg
要有限空	ggegg
要有高	gifgg
要有高空	gifgg
要来看	ggjgg
要每	ggigg
要每天	ggigg
要每天早	ggigg
要气	ggjgg
要气吹	ggjgg
要气吹的	ggjgg
要求	ghjgg
要求0月	ggigg
要消	igfhg
要消防	igfhg
要消防报	kgfgg
要消防那	ggfig
要用	fgigi
要的	fjhhg
要盖	ggdgg
要盖章	ggdgg
要看产	gggig
要看产品	gggig
要看到两	ggigg
要看到补	jgigg
要移	gghhi
要移栽	ggigj
要紧	fgjgg
要紧的	fgjgg
要给我	igigg
要给我延	ggigg
要缝	ggigg
要缝也	ggigg
要缝也得	ggigg
要背	ggegg
要背景	ggegg
要背景审	ggegg
要能	gnmhg
要自己登	ggigg
要装好	fgjgg
要视	gfgig
要视图	gfgig
要视图等	gfgig
要讲清	gggig
要讲清楚	gggig
要说	ggfjg
要请	jhfgg
要请示	jhfgg
要费	ggkgg
要费用	ggkgg
要走	gghgi
要走采	ggggj
要走采购	ggggj
要起	gkggg
要起垄	gkggg
要跟隔	igfgg
要跟隔壁	igfgg
要连	ggjgg
要连续	ggjgg
要连续跑	ggjgg
要适	gffig
要适配	gffig
要重做	ngegg
要重新考	ggffe
要问	gkfgg
覆	fikgg
覆您	fkggg
观	fifgg
规0	gggig
规0排	gggig
规0排的	gggig
规不	ggigg
规不会	ggigg
规不会同	ggigg
规则我	gggig
规则我抓	gggig
规定	ffdig
规部	hgegg
规部说	hgegg
规部说了	hgegg
视图可	fgegg
视图可以	fgegg
视图来	giggg
视图来了	giggg
视图等	gfgig
视图等了	gfgig
觉	ggigg
觉得	fgkgg
觉得我	gfogg
觉得我们	gfogg
角度复	ggffg
角度复核	ggffg
解决	igjgg
解决还	ggkgg
解决还要	ggkgg
解释到	ggfgg
解释到嗓	ggfgg
警	ggihg
计划表我	figgf
计总	fgagg
计总监	fgagg
计盯	ggjgg
计盯着	ggjgg
计追	ffmgg
计追踪	ffmgg
计院	higgg
计院下	ifggg
计院下周	ifggg
订	giggh
订一	ggggi
订一根	ggggi
订一根四	ggggi
订单多	gffgi
认m	ggegg
认mo	ggegg
认mod	ggegg
认一批料	ggjgg
认下	geggg
认不认	ggegg
认了	pdegg
认可	fehgg
认我	fbggg
认才	ggffg
认才报	ggffg
让人整	jeggg
让人整理	jeggg
让人结	ggfgg
让他七	foggg
让他七月	foggg
让他三	fZggg
让他三十	fZggg
让他们下	hgegg
让他发	lZfgg
让他发个	lZfgg
让仪	jgegg
让仪表	jgegg
让仪表班	jgegg
让信	ifggg
让信息	ifggg
让信息科	ifggg
让售	fmfgg
让售后	fkfgg
让基	ggigg
让基建	ggigg
让基建的	ggigg
让小	dkggg
让师	leggg
让师傅	leggg
让库	igggg
让库管	igggg
让库管小	igggg
让我	ejhgg
让我们	fpegg
让技	eiggg
让机	jgggg
让机电	jgggg
让机电队	jgggg
让法	fkggg
让法务	fkggg
让用	ggegg
让用了	ggegg
让研	flfgg
让研发	flfgg
让社	ggjgg
让社员	ggjgg
让社员背	ggjgg
让行	kgfgg
让行政	kgfgg
让行政去	igegg
让设	ifggg
让设计	ifggg
让设计院	ifggg
让走	ffegg
让鑫	ifggg
让鑫控	ifggg
让鑫控下	ifggg
训安	gkggf
训安排	gkggf
训安排在	gkggf
训排	figge
训排期	figge
训排期表	figge
训练没	gffig
训练没跑	gffig
训还	ggfgg
训还没	ggfgg
训还没排	ggfgg
议室那	ggegg
议室那一	ggegg
记着	gefgg
讲了	ihegg
讲去	ggeff
讲吧	fgfgg
讲周	jefgg
讲周六	jefgg
讲完	fgfgg
讲完我	fgfgg
讲完我得	fgfgg
讲标	difgg
讲的是交	ggfgg
讲这	celgg
许动	ggjgg
设备发	gggig
设备发热	gggig
设备来	gigfg
设备款	gfkgg
设备现	ggfgi
设备现货	ggfgi
设计总	fgagg
设计总监	fgagg
设计院	higgg
设计院下	ifggg
证三	ygcfg
证三天	ygcfg
证书	fhigg
证压	gigfg
证压到	gigfg
证压到千	gigfg
证四	gggig
证四天	gggig
证在	gggjg
证在换	gggjg
证在换月	gggjg
证就	ggigg
证就得	ggigg
证就得做	ggigg
证年	ggifg
证年底	ggifg
证年底到	ggifg
证我们不	ggigg
证我们只	ggfgi
证推	ggfkg
证推送	ggfkg
证推送老	ggfkg
证明	fimgg
证的就	gfggj
证的就三	gfggj
证要	ggggi
证要你	ggffj
证要你们	ggffj
证要半	ggfgi
证要半个	ggfgi
证要新	ggigg
证要新版	ggigg
证金	ekegg
评估	hifgh
评估写	ggfgj
评估写得	ggfgj
评估我	figfg
评估我重	figfg
评审没过	ggfgg
评审过	ighgg
评审过了	ighgg
评报	ggfkg
评报告	ggfkg
评报告有	ggfkg
评是	gkffg
评是第	gkffg
评是第三	gkffg
识	ggigg
识别	ggigg
诉怎	ggjgg
诉怎么	ggjgg
诉怎么办	ggjgg
诊得	gggig
诊得手	gggig
诊得手输	gggig
诊没	gggig
诊没有	gggig
诊没有腕	gggig
词够	hgegg
词够不	hgegg
词够不够	hgegg
试三	jghgg
试三天	ggigg
试三天没	ggigg
试了	fgmhg
试了两	ggfig
试了两格	ggfig
试分	gkgfg
试分三	gkgfg
试分三块	gkgfg
试听定	gigfg
试听定在	gigfg
试报了	gigge
试服	ggfgi
试服务	ggfgi
试服务器	ggfgi
试机	fblgg
试环	iffgi
试环境	iffgi
试环境明	kfggg
试环境现	gfffj
试环境要	mgegm
试用	egkgg
试用协	ehfgg
试用协议	ehfgg
试电	giggg
试电容	giggg
试电容我	giggg
试的	ggggi
试的人	ggggi
试过	fggig
试过可	gggig
试过可以	gggig
试运	ggjgg
试运行	ggjgg
试验	gighg
话一百	gggig
话一百就	gggig
话三	ggfgj
话三周	ggfgj
话单价	giggg
话单价就	giggg
话只	ggegj
话只有	ggegj
话只有0	ggegj
话我们	gjggg
话我们承	gjggg
话最	gggig
话最上	gggig
话最上面	gggig
话给	geggg
话给你	geggg
话给你留	geggg
话要多	ggfgi
话要多派	ggfgi
话辊	ggfig
话辊子	ggfig
话辊子要	ggfig
该有	ggkgg
该有的	ggkgg
说0	edhgg
说0号	dbhgg
说0月	fccgg
说0月0	fccgg
说三	ggigg
说下工	gkggg
说下工期	gkggg
说不	fgigg
说九	ggjgg
说九十	ggjgg
说九十九	ggjgg
说了	igfgg
说了算	ggigg
说五	geegg
说五月	geegg
说他	dfggg
说价	ifhgg
说价格	jfggg
说先	hhkgg
说几	ggffg
说几号	ggffg
说十	ogcgh
说可	ngdgg
说可以	ngdgg
说吊	fgjgg
说吊牌	fgjgg
说四	ffcgg
说回	fgfgg
说回总	fgfgg
说回总仓	fgfgg
说回门	fgfgg
说回门店	fgfgg
说好	egigg
说好全	ggigg
说好全包	ggigg
说得	ifffg
说我	fflgg
说我们	eetgg
说我们的	feqgg
说我车	ggegg
说我车间	ggegg
说收	pfagg
说明年	fgjgg
说最	gffgg
说没	ggjgg
说没法	ggifg
说没法对	ggifg
说没用	ggigg
说清	hfigg
说清楚	fgjgg
说现	felgg
说现在	felgg
说看	jjggg
说看不	gjgfg
说看不清	gjgfg
说装	ggfgi
说装机	ggfgi
说要	kefgh
说要三	ggfgi
说要三周	ggfgi
说要两	igegg
说要两周	igegg
说话	hgcgg
说运	ggeig
说运营	ggeig
说运营的	ggeig
说这	iehgg
说这个	mddgg
说那	ffggg
说那你	deggg
说隔	ggigg
说隔壁	ggigg
说隔壁那	ggigg
请一	ffggg
请一下	ffggg
请不	egggg
请不下	egggg
请不下来	egggg
请了	geggh
请了二	gfggi
请了二十	gfggi
请假	fffgh
请分	gjggg
请分档	gjggg
请去	egggg
请好	fgigg
请好了	fgigg
请示一	gdggg
请示一下	gdggg
读卡器	ggigg
读卡器你	gglgg
谁买	ggegg
谁出	ggjgg
谁出钱	ggmgg
谁干	fgkgg
谁来	ggggj
谁来做	ggggj
谁核	ggefg
谁的我	ggggj
谁的我们	ggggj
谁看	ggigg
谁看得	ggigg
谁看得见	ggigg
谁缝	ggegg
调一组	giggg
调一组过	giggg
调不	fgefg
调不了	fgefg
调不了就	fgefg
调了	fgegg
调低	gffef
调低就	gffef
调低就好	gffef
调度只	ggfgi
调度只批	ggfgi
调得	ggfgg
调得了	ggfgg
调得了吗	ggfgg
调现	gggig
调现在	gggig
调现在一	gggig
调试分	gkgfg
调试分三	gkgfg
调试的	ggggi
调试的人	ggggi
谈好	jedgg
谈的	fefgg
谢	heigg
谢总	fgqgg
谢谢	idfgg
豆豆	jffgg
贝多	ggeff
贝多少	ggeff
负0度住	ggegg
负一	gegig
负一度	gegig
负流	giggg
负流量	giggg
负责	ggigg
财务说	mgegg
财务说回	fgfgg
责	ggigg
责任	ggigg
责终	ggigg
责终止	ggigg
败	gggig
账不	fgegg
账不是	fgegg
账不是一	fgegg
账十	fgigg
账十八	fgigg
账十八号	fgigg
账号	ifggg
账号和	ifggg
账号和密	ifggg
账期	hkggg
账还	ggigg
账还没	ggigg
账还没跟	ggigg
货0	ffggg
货不能	egggg
货了	ffkgg
货八	ggfgi
货八十	ggfgi
货八十台	ggfgi
货再	ggfgi
货再换	ggfgi
货前	gfggg
货前六	gfggg
货前六成	gfggg
货前我	ggigg
货前我只	ggigg
货有	ggggi
货款	sefgg
货要三	ggfgi
货要三周	ggfgi
货车	ggfgi
质保期要	ggigg
质保里	gglgg
质疑	fgdgg
质证	fimgg
质证明	fimgg
质部	glggg
质量有	ggigg
质量有问	ggigg
质量的	ggegg
质量的事	ggegg
质量部	ilmgg
购今	ggegj
购今年	ggegj
购今年没	ggegj
购谈	dghgg
贴目	jgigg
贴目录	jgigg
贴目录的	jgigg
贴着	ggfig
贴着线	ggfig
贴能	gffgg
贴能下	gffgg
贴能下来	gffgg
贵0	ggehg
贵0万	fgfgg
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
费得	ggfgi
费得算	ggfgi
费得算进	ggfgi
费用他	fedgg
费用周	figgg
费用周五	figgg
费用我们	giggg
费用算	ggggj
费用算谁	ggggj
费电	ggfig
费的钱	giggg
费的钱我	giggg
资料是	ggkgg
资料是你	ggkgg
资料里	gggig
资料里没	gggig
资金	femgg
赔两	fgjgg
赔两万	ggigg
赔付	ffggg
赔偿	figgg
赔偿条	gifgg
赔偿条款	gifgg
赔拖	fgigg
赔拖了	fgigg
赖	geggg
赖经	geggg
赖经理	geggg
走了两	gfggi
走了两个	gfggi
走他	ggegk
走他们	ggegk
走他们流	ggegk
走原	ggfig
走原来	ggfig
走原来的	ggfig
走合	mgdgg
走合同	mgdgg
走完	iffgg
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
走维	jgfgg
走维修	jgfgg
走维修基	jgfgg
走采	ggggj
走采购	ggggj
赶不	ffggi
赶不上	ffggi
赶不上就	ggigj
赶得	gbggi
赶得上	gbggi
赶得上但	ggfgi
赶紧	ejegg
起回	feggg
起回您	gdggg
起垄	gihgg
起来	ffjhg
起码十	igggg
起码十二	kgjgg
起码十日	ggegg
起码放	gggig
起码放八	gggig
起答	figgg
起答复	figgg
起答复您	figgg
起草	ejfgg
超卖率	gggig
超卖率大	gggig
超时	gggig
超时没	gghig
超时没有	gghig
超百	ggigg
超百分	ggigg
超百分之	ggigg
超过一秒	ggfig
跌了两	ggigg
跌了两成	ggigg
跌了也	ggfgg
跌了也得	ggfgg
跑一个	dgmgg
跑一趟	giggg
跑七	ggjgg
跑七十	ggjgg
跑七十二	ggjgg
跑不动	ggfgi
跑不动全	ggfgi
跑八	ggigg
跑八千	ggigg
跑批	ggfig
跑批不	ggeig
跑批不能	ggeig
跑批窗	ggfig
跑批窗口	ggfig
跑步	efhgg
跑步机	efhgg
跑满	jfdgg
跑过	ggfjg
跑过没	ggejg
距离	gggig
距离会	gggig
距离会远	gggig
跟他	gifgg
跟他要	kpggg
跟他讲	cfdgg
跟他说了	jgfgg
跟你们报	fgigg
跟你们没	fgjgg
跟你们算	ggigg
跟你对	igggg
跟你对接	igggg
跟公	giggg
跟公司	giggg
跟公司要	gkfgg
跟厂	ejggg
跟域	gfgig
跟域控	gfgig
跟域控走	gfgig
跟大	fdkgg
跟大家	fdkgg
跟大家说	fdogg
跟她	cdfgg
跟您	giggg
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
跟踪	ggigg
跟踪镜	ggigg
跟踪镜头	ggigg
跟采	dghgg
跟采购	dghgg
跟采购谈	dghgg
跟阿	gfggi
跟阿贵	gfggi
跟隔	igfgg
跟隔壁	igfgg
跟隔壁借	igfgg
跟领	figgg
跟领导	figgg
跨境	ggigg
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
路电	gggig
路电容	gggig
路白	ggfgi
路白天	ggfgi
路白天限	ggfgi
路那	ggfig
路那段	ggfig
路那段归	ggfig
跳	gfihg
跳闸	gfihg
踪	ggjgg
踪镜	ggigg
踪镜头	ggigg
踪镜头晃	ggigg
身	gihgg
身份	hlggg
身份证	hlggg
躲	fjfhg
车上	gjggf
车上有	gjggf
车只	ggfgi
车只有	ggfgi
车只有五	ggfgi
车拒	ggkgg
车拒收	ggkgg
车撞	fgigg
车撞了	fgigg
车撞了一	fgigg
车牌	gfhgg
车的冷	ggfgi
车的冷机	ggfgi
车要	fgegh
车要八	ggfgi
车要八十	ggfgi
车还	ggggi
车还得	ggggi
车还得市	ggggi
车间层	gggig
车间层高	gggig
车间有	ggihg
轨员	fgkgg
轨员工	fgkgg
轨员工要	fgkgg
轨道歪	fgigg
轨道歪了	fgigg
转	igghg
转换报	gjgff
转换报告	gjgff
转接件	ghgjg
转接件调	ghgjg
轮	gifgg
轮不	fgegg
轮不过	fgegg
轮不过来	fgegg
轴	ggihg
轻	gfigg
载重0	ggfig
载重0公	ggfig
辅	hifhg
辊子要	ggfig
辊子要多	ggfig
辑	ggfig
辑能	ggfig
辑能看	ggfig
辑能看出	ggfig
辛	fbfgg
辛苦	fbfgg
边一	igfhg
边两	iffgh
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
边只	gggig
边只有	ggfig
边只有照	ggfig
边就两	gfggi
边就两个	gfggi
边我	jedgg
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
边点	ggfig
边点头	ggfig
边的账	fgegg
边的账不	fgegg
边能	gdghg
边说没	ggifg
边说没法	ggifg
达标	iiggg
达梦我	gggig
达梦我们	gggig
过0	ggjhg
过w	figgg
过wa	figgg
过wai	figgg
过一秒	ggfig
过一秒自	ggfig
过两次	fgigg
过两次修	fgigg
过了	jgggg
过了再	kgigg
过了再付	egkgg
过了我	ngdgg
过了我就	ngfgg
过去	giggg
过可	gggig
过可以	gggig
过可以压	gggig
过吊	ggfgi
过吊篮	ggfgi
过吊篮只	ggfgi
过完	ffggg
过完双	fgigg
过完双十	fgigg
过就	fgigg
过就是	fgigg
过就是明	fgigg
过就装	fgigg
过广	fgjgg
过广东	fgjgg
过广东那	fgjgg
过期	hihgg
过杀主	gggig
过杀主要	gggig
过杀我	gigfg
过杀我保	gigfg
过没	ggejg
过滤器厂	ggfgi
过现场的	ggigg
过老	ggfig
过老系	ggfig
过老系统	ggfig
过路	ggfig
过路那	ggfig
过路那段	ggfig
过这	ggfgg
过这系	ggfgg
过这系统	ggfgg
迈	ffmgg
迎	fgigg
迎峰	fgigg
迎峰度	fgigg
迎峰度夏	fgigg
运营	ggfhg
运营商说	igegg
运营总	eedgg
运营总监	eedgg
运营的	ggeig
运营那	igfgg
运营那家	igfgg
返了	ggfgi
返了十	ggfgi
返了十天	ggfgi
返厂	ggggi
返厂要	ggggi
返厂要三	ggggi
返工返	ggfgi
返工返了	ggfgi
返落	gggig
返落去	gggig
返落去0	gggig
还剩	ggfig
还剩多	ggfig
还剩多少	ggfig
还叫	ggegg
还叫上	ggegg
还叫上报	ggegg
还差	ggegh
还差五	giggi
还差五台	giggi
还得再	ggfgi
还得再办	ggfgi
还得市	ggggi
还得市政	ggggi
还是0	eeagg
还有0	eghgg
还有u	ggfkg
还有u0	ggfkg
还有一条	ggigg
还有两	ggdgh
还有他	fgegg
还有会	fgegg
还有冷	ggegg
还有冷媒	ggegg
还有尾	egkgg
还有尾款	egkgg
还有性	gghig
还有性能	gghig
还有扫	ggigg
还有扫腕	ggigg
还有报	ggigg
还有报表	ggigg
还有新	ggfig
还有新风	ggfig
还有机	gggig
还有机房	gggig
还有消	ggegj
还有消音	ggegj
还有调	ggggi
还有调试	ggggi
还有资	fgigg
还有资料	fgigg
还有雨	gfgge
还没	fgegh
还没排	ggfgg
还没排呢	ggfgg
还没给	gfffj
还没给我	gfffj
还没跟	ggigg
还没跟你	ggigg
还要	ghigg
还要对	ggigg
还要对半	ggigg
还要我	fgpgg
还要我们	fgpgg
还要消	ggfig
还要消防	ggfig
还要费	ggkgg
还要费用	ggkgg
还说	hehgg
这三	ighgg
这个他	nfggg
这个先	egkgg
这个先说	egkgg
这个得您	ggfig
这个我得	geggg
这个我报	figgg
这个我查	gighg
这个我要	goggg
这个报	ggigg
这个报价	ggigg
这个月十	gffgi
这个月底	jffgg
这个月的	fhigg
这个的	gfggh
这个的是	gfggh
这个礼	igjgg
这个礼拜	igjgg
这个窗	fgigg
这个窗口	fgigg
这个简	gigfg
这个简单	gigfg
这个谁出	ggjgg
这个谁核	ggefg
这个适	ggigg
这个适配	ggigg
这么干	gggge
这么干下	gggge
这么说	ffjgg
这么说的	fflgg
这事	fedgg
这儿一	ggggi
这儿一宿	ggggi
这儿的	fgigj
这儿的问	fgigj
这叫	ggfff
这叫什	ggfff
这叫什么	ggfff
这周三	giggg
这周三给	giggg
这周做	gjgfg
这周做完	gigfg
这周四	iiggg
这周四打	giggg
这周四给	jjggg
这周定不	fgfgg
这周改	gkgkg
这周改掉	gkgkg
这周末	iefgg
这周给	heggg
这回	fgigg
这是红	ggifg
这是红头	ggegg
这是红线	ggmfg
这月	fddgg
这条我	gcggg
这条我一	gcggg
这样可	fgegf
这样可以	fgegf
这次	ggigg
这次我	iifgg
这次我来	jffgg
这笔	fgigg
这笔钱	fgigg
这系	ggfgg
这系统	ggfgg
这系统等	ggfgg
这边两	iffgh
这边会	ggggi
这边会喷	ggggi
这边保	fgegg
这边保安	fgegg
这边先	ngfgg
这边先画	igfgg
这边就两	gfggi
这钱	ggjgg
这钱没	gggig
这钱没在	gggig
进不	igfhh
进不了	ggfkg
进不了网	ggfkg
进不去	lgegh
进不来	ggfgi
进厂	kgfgg
进厂要	kgfgg
进厂要提	kgfgg
进场要	ggegg
进场要背	ggegg
进度	gfigg
进度款	fgkgg
进度款我	fgkgg
进来带	gggig
进来带油	gggig
进站要	ggifg
进站要有	ggifg
进站证	gfggj
进站证的	gfggj
远一	gggig
远一点	gggig
远程改	figfg
远程改好	figfg
违	fgkgg
违约	fgkgg
连着	ggggi
连着上	ggggi
连着上人	ggggi
连续	fgmgg
连续跑	ggjgg
连续跑七	ggjgg
迟	feghg
迟一	fehgg
迟两	ggfig
迟两百	ggfig
迟两百毫	ggfig
追	ffmgg
追踪	ffmgg
退回	ggmgg
退回来	ggmgg
退回来了	ggmgg
送一	gihgg
送一个	gfegg
送一年	gnmgg
送不行	ggjgg
送不起	gifgg
送两	dgkgg
送到	hofgg
送改	gggjf
送改到	gggjf
送改到早	gggjf
送松	fgigg
送松布	fgigg
送松布机	fgigg
送真	gifgg
送真送	gifgg
送真送不	gifgg
送老	ggfkg
送老是	ggfkg
送老是半	ggfkg
送过来	giggg
适配了	gggig
适配了0	gggig
适配层不	ggigg
适配的	figfg
适配的事	figfg
选	ifhgg
递	kjfgg
递上	okfgg
递上去	okfgg
通料	ggfig
通料二	ggfig
通料二十	ggfig
通知你	jgfgg
通知你们	jgfgg
造前	ggghi
造前的	ggghi
造前的网	ggghi
造定	gffgg
造过	ggigj
造过的	ggigj
逾	fgigg
逾期	fgigg
逾期我	ggigg
逾期我们	ggigg
遍今	giggg
遍今天	giggg
遍今天晚	giggg
道一	ggfgi
道一天	ggfgi
道后	ggigg
道后厨	ggigg
道后厨有	ggigg
道歪	fgigg
道歪了	fgigg
道没	ggghi
道没法	ggggj
道没法打	ggggj
道的	ffkgg
避开黄	ghggj
避开黄金	ghggj
邢老	fekgg
邢老板	fekgg
那0你	ggmgf
那0你们	ggmgf
那0台	gffgh
那一	ghegg
那一台	ggfgg
那一台老	ggfgg
那一面	ggegg
那三	fgigi
那三楼	ggggj
那三楼得	ggggj
那不	ggjgg
那不是	ggegg
那不是来	ggegg
那不行	ggmgg
那两间排	gfffe
那两间是	ggjgg
那个p	ggigg
那个pd	ggigg
那个了	giggg
那个厂	ggegg
那个厂家	ggegg
那个回	gggig
那个回路	gggig
那个年	ggjgg
那个我真	geggg
那个支	ggfig
那个支架	ggfig
那个是	gfggg
那个漏	ggegg
那么	ggigg
那么大	ggjgg
那么小	ggigg
那么小的	ggigg
那二	ghhgj
那二十	ghhgj
那二十二	gjggk
那二十几	gfffj
那今	gdfgg
那份	ifhgh
那份我	ggfgj
那份我改	ggfgj
那你	ghfgg
那你今	fifgg
那你今晚	fifgg
那你加	ggeff
那你加人	ggeff
那你把	infgg
那你给	leggg
那你给我	leggg
那你说	ggffg
那你说几	ggffg
那儿勉	ggfig
那儿勉强	ggfig
那先装	ggegg
那先装灌	ggegg
那几个学	ggegg
那几块	gigfg
那几块我	gigfg
那半	ggigg
那半天	ggigg
那半天放	ggigg
那单	ffegg
那只有	ggfgi
那只有一	ggfgi
那只能先	ggggi
那只能走	ggfig
那叫	egggg
那叫慢	ggigg
那叫慢充	ggigg
那台内	ggfgi
那台内存	ggfgi
那台挖	ggfgi
那台挖机	ggfgi
那台旧	ggfgi
那台旧款	ggfgi
那台服	gggjf
那台服务	gggjf
那四十台	ggegg
那天	ifggg
那天花	igfgg
那天花我	igfgg
那头也催	figgf
那套能	ggjgg
那家不	hgegg
那家不太	igfgg
那家备	giggi
那家备的	giggi
那家酒	ggigg
那家酒店	ggigg
那尚	giggg
那尚工	giggg
那尚工出	giggg
那就从	gjghh
那就从外	gighg
那就从苏	gkggi
那就剩	ggfgi
那就剩半	ggfgi
那就十五	jfggg
那就吹	ggkgg
那就吹洗	ggkgg
那就周	fXfgg
那就改	gggig
那就改成	gggig
那就用	ggggi
那就用静	ggggi
那就给	fgkgg
那就给承	fgkgg
那就讲	ggeff
那就讲去	ggeff
那层	gggig
那层够	gggig
那层够不	gggig
那差三	gggig
那差三十	gggig
那帮	fifgg
那帮人	fifgg
那得从	ggfgi
那得从别	ggfgi
那得看	ggfeg
那得看检	ggfeg
那必	ggcfg
那必须	ggcfg
那必须你	ggbfg
那必须换	ggegg
那我买	ggjgg
那我买它	ggjgg
那我今晚	ghggf
那我从仓	giggg
那我们就	gdggg
那我先	khdgg
那我十	gjggf
那我十八	gjggf
那我去	fcgfe
那我去问	fcgfe
那我明	ejggg
那我明天	ejggg
那我跟	ciggg
那批	heigg
那换侧	gggig
那换侧装	gggig
那新	gfgjg
那新版	gfgjg
那新版就	gfgjg
那是没	ggffg
那是没做	ggffg
那是演	gfgig
那是演示	gfgig
那是跨	ggigg
那是跨境	ggigg
那条线后	ggfig
那条路	ggfgi
那条路白	ggfgi
那条道	ggfgi
那条道一	ggfgi
那款	ggiig
那款吹	gfgig
那款吹不	gfgig
那款新	gggjg
那款新证	gggjg
那步	ffggg
那段	ggfig
那段归	ggfig
那段归村	ggfig
那空	gkggg
那空压	gkggg
那空压机	gkggg
那组	giggg
那组借	giggg
那组借一	giggg
那能	ggegg
那能不	ggegg
那能不能	ggegg
那要么加	gggig
那要么灌	gfffg
那要加	ghgig
那要加一	ghgig
那要把	gjggg
那要把码	gjggg
那走明	gfgdf
那走明线	gfgdf
那跟	ggigg
那跟我	ggigg
那跟我手	ggigg
那边也在	ggfgg
那边只	gggig
那边只有	ggfig
那边我	jedgg
那边我下	ifggg
那边把	ggfig
那边把原	ggfig
那边沙	ggfig
那边沙尘	ggfig
那边沟	figgg
那边沟通	figgg
那边点	ggfig
那边点头	ggfig
那边能	gdghg
那边说没	ggifg
那还	ggegg
那还叫	ggegg
那还叫上	ggegg
那里	ggegg
那里可	ggegg
那里可以	ggegg
那间是	fgfgg
那间是改	fgfgg
那间铺	gggig
那间铺电	gggig
那高	gggig
那高层	gggig
那高层得	gggig
邮件	ihigg
邮箱	dgfgg
邱	fgfgg
邱老	fgfgg
邱老师	gigfg
邱老师您	gigfg
邵工	gfigg
郝	iifgg
部不	fgjgg
部传	ggigg
部传上	ggigg
部传上去	ggigg
部出	ggdgf
部出一	ggdgf
部出一个	ggdgf
部分	ggkgg
部切	gfggi
部切换	gfggi
部批	kfegg
部没	fglgg
部没钱	fglgg
部没钱的	fglgg
部规	ggelg
部规定	ggelg
部说	mgdgg
部说了	hgegg
部说了算	hgegg
都不批	fgfgj
都不能拖	ggigh
都到	ggigh
都到0	ggigh
都到0月	ggigh
都听	ggfgg
都听着	ggfgg
都听着了	ggfgg
都在十	ggggi
都在十堰	ggggi
都在病	iffgg
都在病房	iffgg
都定了	fgigg
都得	ggegg
都得有	ggegg
都打药	gfggi
都抽	ggigg
都抽不	ggigg
都抽不出	ggigg
都换	ggdgg
都排	ggegg
都排满	ggegg
都排满了	ggegg
都是	fgegg
都有	efigg
都没有	ggfig
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
都跌	ggigg
都跌了	ggigg
都跌了两	ggigg
都还	gfffj
都还没	gfffj
都还没给	gfffj
都那	figgg
都那边	figgg
都那边沟	figgg
配一	lgfhg
配了	gggig
配了0	gggig
配了0版	gggig
配六	ggfig
配六块	ggfig
配层不	ggigg
配层不会	ggigg
配电箱	ggfjg
配电箱满	ggfjg
配的	figfg
配的事	figfg
配的事我	figfg
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
醒一	fgigg
醒一句	fgigg
采购今	ggegj
采购今年	ggegj
采购谈	dghgg
释到	ggfgg
释到嗓	ggfgg
释到嗓子	ggfgg
里三	fgfgg
里不行	ggjgg
里两	gjgfg
里两家	gjgfg
里两家都	gjgfg
里传	ggeff
里传可	ggeff
里传可以	ggeff
里再	gffeg
里再传	gffeg
里写	ggfgg
里只	gfihg
里可	ggegg
里可以	ggegg
里可以到	ggegg
里头冬	ggfgg
里头冬天	ggfgg
里头可	ggfgg
里头可没	ggfgg
里头有	ggekg
里头有消	ggekg
里挪	gjggj
里施	fgegg
里施工	fgegg
里施工要	fgegg
里有一	gighg
里来	fgjhg
里来了	gighg
里没信	ggfig
里没信号	ggfig
里没写	fmihg
里没写我	egngg
里没有啊	ggigg
里现在是	gggig
里能	ggegk
里能买	ggegk
里要	ghigg
里要来	ggjgg
里要来看	ggjgg
里说这	mdngg
里面大	gggig
里面大概	gggig
里面拆	gggig
里面拆装	gggig
重0	ggfig
重0公	ggfig
重0公斤	ggfig
重一	ggfig
重一点	ggfig
重做	jhfhg
重做没	gfgig
重做没问	gfgig
重写	fhdfg
重报告我	ggfgi
重新打	foggg
重新拆	gkgfg
重新标	gigfg
重新标一	gigfg
重新注	igfgg
重新注册	igfgg
重新算	giggg
重新算一	giggg
重新考	ggffe
重每	ggfjg
重每平	ggfjg
重每平米	ggfjg
重漏	ggigg
重漏了	ggigg
重漏了三	ggigg
重点	ggggi
重点病	ggggi
重点病区	ggggi
量0	ffjgg
量可	fgigg
量可以	fgigg
量大概	gggig
量大概六	gggig
量挪	giggi
量挪过	giggi
量挪过来	giggi
量掉三	ggjgg
量掉三成	ggjgg
量有	ggigg
量有问	ggigg
量有问题	ggigg
量现	gjggg
量现场	gjggg
量的	gfegg
量的事	ggegg
量的事我	ggegg
量规	ggfgi
量规则	ggfgi
量部	ilmgg
金0	igegg
金0万	igegg
金周	ghggi
金检	gggig
金检做	gggig
金检做不	gggig
金转	fofgg
金那	flggg
鑫控下	ifggg
鑫控下周	ifggg
鑫控的	ggegg
钉	fcfgg
钟0	ggfig
钟0掉	ggfig
钟0掉到	ggfig
钟一	ggfhg
钟一采	ggegg
钟变	gggig
钟变成	gggig
钟变成六	gggig
钟头算	ggigh
钟头算要	ggigh
钟局	geggg
钟是	gggfg
钟是双	gggfg
钟是双组	gggfg
钢夹	gggig
钢夹芯	gggig
钢夹芯板	gggig
钢架跨	gfffg
钢架跨过	gfffg
钥我	ifggg
钥我下	ifggg
钥我下周	ifggg
钱不能合	ggegg
钱了	ggjgg
钱吧	ggigg
钱得	ffsgg
钱我这	giggg
钱我这周	giggg
钱没	gggig
钱没在	gggig
钱没在方	gggig
钱的先	ggegg
钱的先放	ggegg
钱的那	ggegg
钱的那几	ggegg
钱算	ggjgg
钱算在	gglgg
钱算在质	gglgg
钱算谁	ggigg
钱算谁的	ggigg
钱顶	ggeff
钱顶啥	ggeff
钱顶啥用	ggeff
铺好	gggig
铺好以	gggig
铺好以后	gggig
铺电	gggig
铺电箱	gggig
铺电箱得	gggig
链条	fifgg
销	fgigg
锁价锁	ggfgg
锁价锁的	ggfgg
锁库	gggjf
锁的	ggfgg
锁的是	ggfgg
锁的是涨	ggfgg
锅了	ffegg
锈钢夹	gggig
锈钢夹芯	gggig
错了	ffegg
错了八	ggegg
错了八千	ggegg
错过	fgigg
错过就	fgigg
错过就是	fgigg
镀	fgkhg
镜	ggigg
镜头	ggigg
镜头晃	ggigg
镜头晃得	ggigg
长两	ggfig
长两米	ggfig
长两米四	ggfig
长今	fnfgg
长今天	fnfgg
长太	fcfgg
长您	giggg
长您别	gkfgg
长您别急	gkfgg
长您把	geggg
长您把七	geggg
长想	foZgg
长放	giggg
长放人	giggg
长早	fkggg
长答	jkfgg
长答应	mndgg
长要	fkkhg
长要的	flghg
长讲	ejigg
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
门前	ggfgi
门前那	ggfgi
门前那条	ggfgi
门口那	ggfgi
门口那条	ggfgi
门可	igfgg
门可以	igfgg
门禁	ffigg
门缝	gighg
门缝大	gighg
门要	igfgg
门要跟	igfgg
门要跟隔	igfgg
门诊得	gggig
门诊得手	gggig
门诊没	gggig
门诊没有	gggig
门限	ggfgi
门限高	ggfgi
门限高四	ggfgi
闪会	ggfig
闪会干	ggfig
闪会干扰	ggfig
问一下	giggg
问下	ghigh
问下市	gjggj
问下市场	gjggj
问个	fglgg
问个最	fgjgg
问个最要	fgjgg
问了	gglgg
问我	ggjgg
问研	fbfgg
问研发	fbfgg
问能	ffagg
问能不	gfZgg
问能不能	gfZgg
问财	gkggg
问财务	gkggg
问过广	fgjgg
问过广东	fgjgg
问题我	nfdgg
问题我们	nfdgg
问题是	fgigj
问题是脚	fgigj
问题没	ggkgg
问题没解	ggkgg
问题的	gefgg
间下	gigfg
间下周	gigfg
间下周二	gigfg
间会从	gggig
间会从四	gggig
间作	ggegg
间作业	ggegg
间作业证	ggegg
间只	ggdkg
间只有	ggdkg
间只有一	ggdkg
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
间排前	gfffe
间排前面	gfffe
间教室多	ggfjg
间是改	fgfgg
间是改的	fgfgg
间是高	ggjgg
间是高三	ggjgg
间有	ggihg
间没锁	gfgig
间的	igfgg
间空	giggg
间空房	giggg
间要装	fgjgg
间要装好	fgjgg
间铺电	gggig
间铺电箱	gggig
间隔	gfggi
闸	fgigg
闸机	eflgg
闹	fgkgg
闹怎	ggigg
闹怎么	ggigg
闹怎么办	ggigg
队人	geggh
队人得	gfggi
队人得七	gfggi
队在	gffgi
队在做	gffgi
队在做别	gffgi
队派	jgggg
队派两	jgggg
队派两个	jgggg
防报	kgfgg
防报备	kgfgg
防爆呢	ggfgg
防爆的	ggfig
防爆证要	ggigg
防管	ggekg
防那	ggfig
防那边	ggfig
防那边点	ggfig
防雾	ggfig
防雾的	ggfig
防雾的屏	ggfig
阳光	gghjg
阳光反	gghjg
阳光反射	gghjg
阿m	ffegi
阿ma	ffegi
阿may	ffegi
阿贵月	gfggi
阿贵月底	gfggi
附	ffhig
附件	ggfig
附件在	ggfig
附件在n	ggekg
降到	gihhg
降到0分	gggig
降级	gghig
限我	jeggg
限我明	jeggg
限我明天	jeggg
限是	ggigg
限是一	ggigg
限是一百	ggigg
限空	ggegg
限空间	ggegg
限空间作	ggegg
限表	iffgf
限表我	keggg
限表我周	keggg
限货	ggfgi
限货车	ggfgi
限购	gggig
限高	ggfgi
限高四	ggfgi
限高四米	ggfgi
院	ggigg
院下	ifggg
院下周	ifggg
院下周一	ifggg
院号	gggig
院里	ffogg
院长的	ggfgg
院长的意	ggfgg
除非	ggggi
除非加	gfggi
除非加多	gfggi
险评估写	ggfgj
险评估我	figfg
陪	jfdgg
随便	gfeig
随便打	ggejg
随便打孔	ggejg
隔三	ggegg
隔三天	ggegg
隔三天才	ggegg
隔壁	ggigg
隔壁借	igfgg
隔壁借道	igfgg
隔壁县	fgkgg
隔壁县的	fgkgg
隔天送不	ggjgg
障	ggegg
集团	ghigg
集成	gkgfg
集群	gffig
集群撑	gffig
集群撑八	gffig
雨停	ggfgi
雨停了	ggfgi
雨停了八	ggfgi
零下八	ggigg
零下八度	ggigg
零件	gggig
零件进	gggig
零件进来	gggig
零八	ggegg
零八年	ggegg
零八年的	ggegg
零头	fehgg
雾的	ggfig
雾的屏	ggfig
雾的屏厚	ggfig
需	geggg
霍	ffegg
霍主	ffegg
霍主任	ffegg
露	fgjgg
非加	gfggi
非加多	gfggi
非加多一	gfggi
非标	gggig
靠x	gggig
靠x光	gggig
面下	gifgh
面下周	gkggg
面下周一	gkggg
面下雨	ggfgi
面下雨停	ggfgi
面不平	ggfgg
面大	gggig
面大概	gggig
面大概有	gggig
面才	fgigj
面才装	fgigj
面才装了	fgigj
面承	ggfgi
面承重	ggfgi
面承重报	ggfgi
面拆	gggig
面拆装	gggig
面拆装要	gggig
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
面那层	gggig
面那层够	gggig
韦	ffigg
韦主	efkgg
韦主任	efkgg
韩	gfjgg
音客	ggjgg
音客人	ggjgg
音客人投	ggjgg
音有	ggjgg
音有的	ggjgg
音有的是	ggjgg
音棉	gggig
音盒	ggfgf
音箱库	ggegj
音箱库存	ggegj
音距	gggig
音距离	gggig
音距离会	gggig
页版下	fjgfg
页版下周	fjgfg
顶上	gjggg
顶刚	ggigg
顶刚封	ggigg
顶啥	ggeff
顶啥用	ggeff
顶多二	ggggi
顶多二十	ggggi
顶我	ggigg
顶我可	ggigg
顶我可不	ggigg
顶承	ggfjg
顶承重	ggfjg
顶承重每	ggfjg
顶盖	gggig
顶盖打	gggig
顶盖打开	gggig
项目批	fgigg
项目批的	fgigg
顺丰	iffgg
顺便把实	figgg
须上	ggfgg
须上来	ggdgg
须交	ggigg
须你	ggbfg
须你们	ggbfg
须你们出	ggbfg
须先	ggjgg
须先装	ggjgg
须出	giggg
须境	ggigg
须境内	ggigg
须换	ggegg
须放	ggelg
须放我	ggelg
须放我们	ggelg
须装	fgigg
须装完	fgigg
顾经	figgg
顾经理	figgg
顾问	gfggi
预埋件	ggfgi
预埋件偏	ggfgi
预审系	geggg
预审系统	geggg
预热	gggig
预热段	gggig
预热段做	gggig
预算	fgjgg
预算0	fglgg
预算0万	fglgg
预算里	ggigg
预算里没	ggigg
领导都	fgigg
领导都请	fgigg
频器	ggigg
频闪	ggfig
频闪会	ggfig
频闪会干	ggfig
颗	ihggg
题我	nfdgg
题我们	nfdgg
题是	fgigj
题是脚	fgigj
题是脚手	fgigj
题没	ggkgg
题没解	ggkgg
题没解决	ggkgg
题的	gefgg
颜工	gggig
额	igggg
风季	ggegg
风季七	ggegg
风季七月	ggegg
飘	eflgg
飞九	ggfig
飞九分	ggfig
飞九分钟	ggfig
飞机自	ggfig
飞机自动	ggfig
飞检	fengg
食堂刷	jgfgg
食堂刷我	jgfgg
食堂窗	ggghi
食堂窗口	ggghi
餐	edfgg
饭卡等	ggigg
饭卡等于	ggigg
饭算哪	gfgff
饭算哪个	gfgff
饭算我	fgefg
饭算我的	fgefg
饶	gkggg
饶工	gkggg
饶工出	gkggg
馆	lnjgg
馆长	lnjgg
首	fkjgg
首付	fpkgg
马老师去	gfggg
驱动要	gffig
驱动要适	gffig
驻场一	kjfgg
驻场延	gfgff
驻场延期	gfgff
驻场的帮	ggggi
骂了	ggegg
骂了一	ggegg
骂了一个	ggegg
骂倒	ggegg
骂倒不	ggegg
骂倒不至	ggegg
验室	ffegg
验收咋验	ggjgg
验证四	gggig
验证四天	gggig
验证就	ggigg
验证就得	ggigg
骨	gfggi
骨预	ggfgi
骨预埋	ggfgi
骨预埋件	ggfgi
高三的	ggjgg
高三那	gfffe
高三那两	gfffe
高低	ggfgg
高低差	ggfgg
高低差有	ggfgg
高危我	gkgkg
高危我们	gkgkg
高压线那	gigfg
高只	ggfgf
高只有	ggfgf
高只有两	ggfgf
高四米二	gggig
高层得	gggig
高层得单	gggig
高峰处	gghig
高峰处方	gghig
高峰大	ggigg
高峰大概	ggigg
高峰期	ggekg
高峰期接	ggekg
高温	ggjhg
高空	gifgg
高空证	gifgg
鲍	feggg
鲍工	fdggg
鲍经	gdfgg
鲍经理	gdfgg
鲲	gghig
鲲鹏	gghig
鲲鹏加	ggejg
鲲鹏加麒	ggejg
鹏	gghig
鹏加	ggejg
鹏加麒	ggejg
鹏加麒麟	ggejg
鹿	fdegg
鹿姐	fdfgg
麒	ggejg
麒麟	ggejg
麟	ggejg
麦主	ffagg
麦主任	ffagg
麦之	gggfg
麦之后	gggfg
麦之后后	gggfg
麦的	figgg
麦的费	figgg
麦的费用	figgg
麻	gfigg
麻烦马	gfggg
麻烦马老	gfggg
黄了	fefgg
黄金	ghggi
黄金周	ghggi
黑	ggegg
齐	igfgg
齐了	gfdgg
龙门	fgkhg
龙骨	ggfgi
龙骨预	ggfgi
龙骨预埋	ggfgi
`;
export const LINE_RUNS_EN = `
0 a	hfjgg
0 a month	ifkgg
0 an	ggigg
0 an hour	ggigg
0 and	hfbgg
0 and 0	fgdgg
0 are	gggig
0 are out	gggig
0 between	ggemg
0 between the	ggemg
0 centimeters	ggfig
0 centimeters out	ggfig
0 covers	fgcff
0 covers us	fgcff
0 date	giggg
0 date in	giggg
0 days	gfigg
0 days is	ggigg
0 decibels	ggfig
0 decibels quieter	ggfig
0 guests	ggjgg
0 is	feigh
0 is the	ffngg
0 is what	gdfgk
0 kilos	ggdgg
0 kilos heavier	ggdgg
0 kilowatt	ggfke
0 kilowatt unit	ggfke
0 kilowatts	ggfjg
0 loaners	fgZgg
0 meters	ggfig
0 milliseconds	ggfig
0 milliseconds, but	ggfig
0 minutes	ggegg
0 opened	ggfig
0 opened on	ggfig
0 percent	ggigg
0 percent and	ggigg
0 percent from	ggifg
0 percent in	gggig
0 percent over	ggigg
0 percent up	fgigg
0 percent with	ggigg
0 percent, that's	fgkfg
0 thousand	ggigg
0 thousand a	ggigg
0 times	ggfig
0 times three	ggfig
0 units	ggjgh
0 units before	gfggi
0 was	fgkfg
0 was for	fgkfg
0 weeks	eepgg
0 with	ifhhg
0 with the	fgehg
0 works	gsfgg
0 years	kgigg
0, 0	fgdgg
0, bag	ggfig
0, bag is	ggfig
0, below	fgmgg
0, innsight	fgigg
0, innsight shuts	fgigg
0, is	ffigg
0, is 0	ffigg
0, no	ggfgg
0, no rest	ggfgg
0, of	gfglf
0, of records	gfglf
0, the	gggig
0, the string	gggig
0, you're	gffig
0, you're on	gffig
0,0	hgkgg
0,0 guests	ggjgg
0k and	fglgg
0k for	egfgg
0nd	gefgh
0st works	gfggi
0th if	jelgg
0x	ggjgg
0x fees	fgkgg
a 0	ifkgh
a change	ggegk
a change control	ggegk
a clamp	ggegg
a clamp gripper	ggegg
a dollar	ggigg
a dollar more	ggigg
a fifteen	gfgig
a fifteen minute	gfgig
a gateway	ggfil
a gateway box	ggfil
a loaner	gjggi
a loaner i	gjggi
a middleware	ggfig
a middleware box	ggfig
a month	ifkgg
a new	gggih
a new hire	gggfi
a new historian	ggfig
a new location	gggkg
a price	ehggg
a protocol	ggfig
a protocol converter	ggfig
a revised number	figgg
a roll	jfggg
a roll of	jfggg
a root	ghigg
a root cause	ghigg
a screen	ggifg
a screen with	ggifg
a second	gfehg
a second ssid	ggfig
a security	gggkg
a security review	gggkg
a service	gfgig
a service account	gfgig
a test	jeggg
a test okta	jeggg
a third	fghfn
a trial	gjggg
a waste	ggigg
a week	jghgg
a weekend	gfggi
a weekend and	gfggi
a wider	ggfig
a wider pad	ggfig
a year and	fghgg
about 0, of	gfglf
about the last	ggifg
about the lead	fgcff
about two	gffeg
about two seconds	gffeg
acceptable	ggigg
acceptable for	ggigg
acceptable for us	ggigg
account	ifghg
account by	keggg
account by monday	keggg
accounts	ggffh
accounts this	ggegf
accounts this week	ggegf
accounts took	ggffj
accounts took five	ggffj
adds	gffeg
adds about	gffeg
adds about two	gffeg
after i	gffef
after i get	gffef
afternoon	fkfgf
again	efngg
agenda for	ifggg
agenda for september	ifggg
agree	nffhg
agree to	ggfig
agree to a	ggfig
aisle	iffgg
aisle this	keggg
aisle this week	keggg
aisles	gffjf
aisles nine	gffjf
aisles nine to	gffjf
aled	gggfi
aled, who	gggfi
aled, who runs	gggfi
all	iffgg
already	ffhgg
also	ggigh
also door	fgdff
also door locks	fgdff
also only	ggggi
also only have	ggggi
also the	ggjih
also the floor	gfgng
also the resistive	ggfgj
also wants	eiggg
also your	gggfi
also your competitor	ggigg
also your vpn	ggffj
amazing	fdegg
an answer	fpfgg
an fda	fgkgg
an fda inspection	fgkgg
an hour	fgegg
an hour, i	ggigg
an hsm	gggig
an hsm slot	gggig
an inverter	ggigg
an old	ggegg
an old manhattan	ggfgg
an old vingcard	ggegg
an outsourcing	gggkg
an outsourcing notification	gggkg
analytics, take	gglfg
analytics, take it	gglfg
and 0	fgdgg
and aled	gggfi
and aled, who	gggfi
and august	ggfgi
and august they	ggfgi
and come	ggegg
and come back	ggegg
and dates	gnfff
and firewall	ggfig
and firewall port	ggfig
and he	fgqgg
and i only	gfggi
and i'll	ihfgg
and i'll hold	figgg
and it costs	gggig
and it was	ggigg
and nobody	ggigg
and nobody told	ggigg
and not	ggigg
and not a	ggigg
and one	ggggi
and one is	ggggi
and please	dfkgg
and scada	ggfig
and scada, we	ggfig
and send	fjggg
and send it	fjggg
and sharpen	ggjfg
and sharpen the	ggjfg
and the backfill	gfffj
and the casters	gffjf
and the exit	gihgg
and the fence	ggfig
and the old	ggigg
and the other	gfggi
and the price	fgdfg
and the wall	ggemg
and there	gffjf
and there are	gffjf
and they	ffcgg
and thirty	ggkfg
and thirty percent	ggkfg
and training	ggigg
and training must	ggigg
and who	ggkgg
and who pays	ggkgg
and you're	ggigg
and you're at	ggigg
and your	ggigg
and your inverters	ggifg
and your simulation	ggigg
annual	fgogg
answer	fofgg
anyone	ggefg
anyone eating	ggefg
anyone eating these	ggefg
anything	gfihg
api, only	ggfgg
api, only flat	ggfgg
approved	feegg
are 0	ggfig
are 0 decibels	ggfig
are at	ggfig
are at 0	ggfig
are booked	gffgl
are booked through	gffgl
are closed	ggfgi
are fine	ggegg
are fourteen	ggffl
are fourteen weeks	ggffl
are in	gfggi
are in rotterdam	gfggi
are not	ggdgg
are not upgrading	ggdgg
are on	ggggi
are on eight	ggfgj
are on site	gfggi
are out	gggig
are out of	gggig
are refurbished	gggig
are ten	ggfig
are ten percent	ggfig
are wifi	gffjf
are wifi dead	gffjf
as	kfbgg
ask	fkfgg
ask him	epfgg
asked	ffigg
asked for	gglfg
asked for analytics	gglfg
at 0k	dgdgg
at least	ggegk
at least eight	ggegk
at our	ggfjg
at our end	ggfjg
at the	fgkgg
at the leeds	ggigg
aug	hfbgg
aug 0	hfbgg
august they	ggfgi
august they are	ggfgi
availability	ggigg
availability guarantee	ggigg
availability guarantee is	ggigg
away	geggg
azure	ggegg
back by	gmcgg
back from	ehdgg
back on	fhigg
back on the	ghkgg
back the	ggjfg
back the last	ggjfg
back to	fhigg
back to long	gffeg
back to you	fjggg
backfill	gfffj
backfill starts	gfffj
backfill starts in	gfffj
bad	eemgg
bag	ggfig
bag is	ggfig
bag is 0	ggfig
bags are	ggfig
bags are ten	ggfig
banking	gfggi
banking, she	gfggi
banking, she is	gfggi
batch	gfehg
batch, not	gfgig
batch, not per	gfgig
be before	fgigg
be before dec	fgigg
be live at	ggigg
be on	ggigg
be on site	ggigg
be the split	ggfjg
because my	ggigg
because my budget	ggigg
because the	ggigg
because the gripper	ggigg
before dec	fgigg
before dec 0	fgigg
before peak, that's	ggigg
before peak, the	gfggi
before signing	fgagg
before that	ggegg
before that, don't	ggegg
before the	jhfgg
behind	gffjf
behind aisles	gffjf
behind aisles nine	gffjf
below	fgjhg
below minus	gggjg
below minus ten	gggjg
best	gfgig
best i	gfgig
best i can	gfgig
between	ggemg
between the	ggemg
between the fence	ggemg
biscuits	ggefg
bites is	ggigg
bites is i	ggigg
blocks	gggig
blocks us	ggigg
blocks us is	ggigg
blocks websockets	ggelg
blocks websockets, so	ggelg
board never	ggelg
board never loads	ggelg
board saw	ggigg
board's	ifggg
board's agenda	ifggg
board's agenda for	ifggg
booked	gfggi
booked through	gffgl
booked through october	gffgl
booked until july	gfggi
boss	fgpgg
both	hkfgg
bother	ggegg
bother coming	ggegg
bother coming until	ggegg
bothers	fgffg
bothers me	fgffg
box	ggfih
box on	ggfig
box on your	ggfig
box per	ggfil
box per site	ggfil
box still	ggfig
box still pushes	ggfig
branch	ggifg
branch screens	ggifg
branch screens must	ggifg
break	medgg
break it	geggg
break it down	geggg
budget	ffigg
budget is	fgjgg
budget is 0	fgjgg
build	ggegg
build from	ggfgg
build from 0	ggfgg
but	gfjhg
but only	mgihg
but only if	mgihg
but saml	ggegg
but saml has	ggegg
but the	gdngg
but then	ggfig
but then the	ggfig
but they	ggfig
but they need	ggfig
but we	fgkgg
but your	ggfig
but your security	ggfig
by aug	hfegg
by aug 0	hfegg
by end	ggjgg
by end of	ggjgg
by friday	gjggg
by friday, with	glfff
by june 0	gfggi
by next tuesday	jeggg
by the	kfegg
by thursday	figgg
called	feogg
callum	mdcgg
came	fgpgg
can break	geggg
can break it	geggg
can change	ggfig
can change the	ggfig
can commit	fgggg
can commit to	fgggg
can do	gfggi
can do 0	gfggi
can do is	gfgig
can fall	gffeg
can fall back	gffeg
can hold	fbggg
can hold two	gjggg
can see	ggigg
can see production	ggigg
can ship	gjggi
can ship thursday	gjggi
can switch	ggfjg
can switch on	ggfjg
can't go	ggbgg
can't go backwards	ggbgg
can't lose	fgjgg
can't lose those	fgjgg
can't speed	fgegg
can't speed that	fgegg
can't use	fgmgg
can't use a	ggifg
cap	fgegg
capacitive	gggjg
capacitive panel	gggjg
capacitive panel won't	gggjg
capex	gdmgg
carbon clamp is	ggfgi
carry	ggefg
carry it	ggefg
casters	gffjf
casters catch	gffjf
catch	ffeig
cause	ghigg
center	gggkg
center without	gggkg
center without a	gggkg
centimeters	ggfig
centimeters out	ggfig
certification	gggfi
certification for	gggfi
certification for a	gggfi
cfo	fgmgg
cfo only	ggngg
change control	hffgi
change control this	jfggg
change control, that's	ggegk
change the scanner	ggfig
changed the	ggfig
changed the film	ggfig
changes	jgfgg
changes go	mgegg
changes go through	mgegg
chargers	ggffl
chargers are	ggffl
chargers are fourteen	ggffl
chase	flfgg
check	gjfgg
check if	gjggg
check if we	gjggg
ciso	eikgg
clamp gripper	ggegg
clamp gripper is	ggdgg
clamp is	ggfgi
clamp is six	ggfgi
clamp we	ggfig
clamp we are	ggfig
clause	fikgg
clause on	gkggg
clause on june	gkggg
clause, 0	ggigg
clause, 0 days	ggigg
closed	ggfgi
coffee	ffjgg
come back	gifgg
come back on	gkggg
coming	ggegg
coming until	ggegg
coming until february	ggegg
commissioning	ggggi
commissioning, is	gggfi
commissioning, is off	gggfi
commit	fgggg
commit to	fgggg
competitor	ggigg
competitor labnest	ggigg
competitor labnest quoted	ggigg
complained	fgogg
complained about	ggifg
complained about the	ggifg
confirm the	giggg
confirm the 0	giggg
consultant	gfggi
consultant who	gfggi
consultant who knows	gfggi
contract said	ggigg
contract said 0	ggigg
control	hffgi
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
cost	fgegg
costs	gggig
costs about	gggig
costs about 0	gggig
could	gffgg
could hang	ggfig
could hang our	ggfig
cover	gdgfg
cover the	gdgfg
cover the heater	gdgfg
covers	gfegg
covers us	fgcff
cradle	kecgg
credit	gkggg
credit and	gkggg
credit and the	gkggg
crew nine	ggigg
crew nine days	ggigg
crews	gffgj
crews are	gffgl
crews are booked	gffgl
crews for	ggfgi
crews for eleven	ggfgi
csv	gggig
csv, no	gfgig
csv, no guest	gfgig
customer,managed	ggfjg
customer,managed keys	ggfjg
cutover	fgigg
cutover has	fgigg
cutover has to	fgigg
d	fjggg
data	gfjhg
data center	gggkg
data center without	gggkg
data entry	ggigg
data entry in	ggigg
data sits	ggfig
data sits in	ggfig
database	gfgig
database, read	gfgig
database, read only	gfgig
date in	giggg
date in writing	giggg
dates	fiffg
day	jffgg
days	gfigg
days a	ggjgg
days a week	fglff
days is	ggigg
days is too	ggigg
days to	ggigg
days to replace	ggigg
dead	fflig
dead spots	gffjf
dead spots behind	gffjf
deadline	fgkgf
deadline, november	fgkgf
deadline, november 0	fgkgf
dec	ffegg
dec 0	ffegg
dec 0, innsight	fgigg
decibels	ggfig
decibels quieter	ggfig
decibels quieter, but	ggfig
demo	gkdgg
demo time	gefff
desk won't	ggigg
desk won't do	ggigg
did remote	ggigg
did remote last	ggigg
distance	ggfig
distance grows	ggfig
distance grows and	ggfig
do 0	gfdgh
do 0 units	gfggi
do data	ggigg
do data entry	ggigg
do is	gfgig
do is a	gfgig
do the	eiggg
do, because	ggigg
do, because my	ggigg
dock	ffdif
dock, needs	ggfke
dock, needs the	ggfke
does	gffgg
does that	gffgg
does that change	gffgg
does the	ggefg
does the robot	ggefg
dollar	ggigg
dollar more	ggigg
don't bother	ggegg
don't bother coming	ggegg
don't use	ggbfg
don't use nfc	ggbfg
done	fkagg
door	fgeif
door is	fgelg
door is open	fgelg
door locks	fgdff
down	kgfgg
dr	feegg
draft	fjggg
drifts	fgelg
drifts when	fgelg
drifts when the	fgelg
drop	feegg
drop the	fcfgg
dropped bags	ggigg
dropped it	ggdff
dropped it quietly	ggdff
drops	ggfjg
drops to	ggfjg
drops to 0	ggfjg
dry run is	ggigg
dry run result	ggegg
dublin	gggig
dublin is	gggkg
dublin is a	gggkg
dublin region	ggfig
dublin region, not	ggfig
each	fglhg
earliest	gffgl
earliest install	gffgl
earliest install is	gffgl
eating	ggefg
eating these	ggefg
eating these biscuits	ggefg
eight	ggfhi
eight millimetres	gffjf
eight millimetres and	gffjf
eight weeks	ggfgi
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
email	lgfhg
email plus	gfgig
email plus phone	gfgig
end	geihg
end of	fdjgg
end of may	ggjgg
end of this	figgg
end reads	ggfjg
end reads anything	ggfjg
engineer free	gfggi
engineer free before	gfggi
engineer free in	gfggi
entry	ggigg
entry in	ggigg
entry in october	ggigg
erp	ggehg
erp this	ggdgg
erp this year	ggdgg
every 0	ggfgg
every 0 minutes	ggfgg
every joint	jeggg
every joint measured	jeggg
every test	ggigg
every test is	ggigg
exit	gihgg
exit clause	gihgg
exit clause on	gkggg
exit clause, 0	ggigg
explanation	ggigg
export	ifghg
export is	gfgig
export is flat	gfgig
export on	keggg
export on monday	keggg
extend	fdbgg
extruder	ggegg
fair	fdfgg
fall	gffeg
fall back	gffeg
fall back to	gffeg
fda	fgkgg
fda inspection	fgkgg
fda inspection in	fgkgg
february	fbfgh
fees	fgkgg
fence	ggfkg
fence and	ggemg
fence and the	ggemg
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
files every	ggfgg
files every 0	ggfgg
files work	gffjg
files work for	gffjg
filler	jfjgg
film tomorrow	jfggg
filter	ggfig
filter to	ggfig
filter to 0	ggfig
final	mfegg
finance	hikgg
fine	ghegg
fine with	fefgg
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
five	ggfgh
five weeks	ggegi
five weeks is	fgegg
five weeks last	ggffj
fixed	oddgg
flat	ggfig
flat csv	gfgig
flat csv, no	gfgig
flat files every	ggfgg
flat files work	gffjg
floor	ggfhg
floor is	ggegg
floor is vibrating	ggegg
for 0	ighgg
for 0 units	ggigg
for a new	gggfi
for a trial	gjggg
for a year	lfdgg
for analytics	gglfg
for analytics, take	gglfg
for eleven	ggfgi
for eleven sites	ggfgi
for live	gffjg
for live picking	gffjg
for picking	ggfig
for picking we	ggfig
for putaway	gffjg
for putaway, not	gffjg
for q	gegff
for q0	gegff
for september	ifggg
for september 0	ifggg
for six	ggifg
for six hotels	fgkfg
for that	fjdgg
for the carbon	ggkgg
for the demo	gefff
for three	fdggg
for us	ggigg
for us, every	ggigg
for you	epfgg
for your	igfhf
for your dock	ggfke
forty robots	ggigg
forty robots and	ggigg
forty,six	ggigg
four	gffgg
four hotels	ggegg
four hotels run	ggegg
fourteen	ggfhi
fourteen weeks	ggffl
fourteen weeks out	ggffl
frankfurt	ggfig
free before	gfggi
free before april	gfggi
free in	gfggi
free in june	gfggi
freeze	ghlgg
friday	gkfgg
friday, with	glfff
friday, with something	glfff
from 0 are	gggig
from 0 to	fgkfg
from 0, no	ggfgg
from italy	ggfgi
from italy, and	ggfgi
from march	ggifg
from march and	ggifg
from me	fjggg
from oct	ggggi
from oct 0	ggggi
from stock	gjggg
from stock for	gjggg
from the eighth	gggfi
from the extruder	ggegg
from version	gffjg
from version 0	gffjg
front desk won't	ggigg
full	hfefg
full export	keggg
full export on	keggg
full house	fgeff
full stop	fgeff
gate	mgggg
gateway	ggfii
gateway box	ggfil
gateway box per	ggfil
gateways	gfggi
gateways are	gfggi
gateways are on	gfggi
get 0	ggfig
get 0 with	ggfig
get it on	ifggg
get it, so	gffef
get the	ficgg
get you	jeggg
get you a	jeggg
get you the	keggg
gets	gegjg
gets installed	gggkg
gets installed in	gggkg
gloves on	ggifg
glue	fgelg
glue temperature	fgelg
glue temperature drifts	fgelg
go	hffgg
go backwards	ggbgg
go through corporate	mgegg
goes	fkggg
goes out	fpggg
goes out tomorrow	gkfgf
going	efggg
good	ffegg
good news	fecgg
got	ffegg
got eleven	gfffe
got eleven, you	gfffe
got the	ffcgg
great, i'll	ekggg
gripper dropped	ggigg
gripper dropped bags	ggigg
gripper is	ggdgg
gripper is 0	ggdgg
gripper won't	ggfgg
gripper won't hold	ggfgg
grows	ggfig
grows and	ggfig
grows and the	ggfig
guarantee	ggigg
guarantee is	ggigg
guarantee is 0	ggigg
guest ids	gfgig
guest ids, so	gfgig
guests	ggjgg
guy	kfigg
haha	fcfgg
handle	fgegg
handle it	fgegg
hang	ggfig
hang our	ggfig
hang our own	ggfig
happens	egmgg
has to work	ggegg
have 0	ggekg
have 0 between	ggemg
have a	figgh
have a loaner	gjggi
have a revised	figgg
have an	fgjgg
have an fda	fgkgg
have every	jeggg
have every joint	jeggg
have helio	ggjfg
have helio at	ggjfg
have neither	gfglf
have one	gfggi
have one engineer	gfggi
have one onboarding	gfggi
have one robot	ggggi
have that	igggg
have that write	igggg
have the	iifgg
have to be	ggigg
have two	ggggi
have two crews	ggfgi
have two onboarders	ggggi
he	ggigg
he also	fidgg
he also wants	ejagg
he is	ggggi
he is on	ggggi
he said	hehgg
he wants	fgfgg
he wants a	fgagg
he'd	seegg
he'll	oddgg
hear from	fjggg
hear from me	fjggg
heater is	ghfig
heater is six	gjggi
heater is undersized	ggfke
heavier	ggdgg
helio	ggjfg
helio at	ggjfg
helio at 0	ggjfg
her	fgggg
hi	fehgg
high	gggfi
high voltage	gggfi
high voltage certification	gggfi
him	ejfgg
him on	fkegg
hire takes	gggfi
hire takes ten	gggfi
historian	ggfig
historian in	ggfig
historian in may	ggfig
history, so nobody	ggigg
hm	feegg
hold	geegg
hold the	hgdgg
hold the november	figgg
hold two	gjggg
hold two resistive	gjggg
hold, we	ggfgg
hold, we need	ggfgg
holding	ggjfg
holding back	ggjfg
holding back the	ggjfg
hotels including	fgkfg
hotels including training	fgkfg
hotels run	ggegg
hotels run salto	ggegg
hour	fgegg
hour, i	ggigg
hour, i need	ggigg
house	fgeff
hsm slot	gggig
hsm slot on	gggig
hum	ggifg
hum, the	ggifg
hum, the neighbors	ggifg
i also only	ggggi
i can	ffggh
i can break	geggg
i can commit	fgggg
i can do	geghj
i can ship	gjggi
i can't lose	fgjgg
i can't speed	fgegg
i come	gkggg
i come back	gkggg
i have a	gjggi
i have one	gfggi
i have that	igggg
i have two	ggggi
i need 0	ggigg
i need a	ggfgl
i only	gfggi
i only have	gfggi
i told	flfgg
i told him	flfgg
i want it	ggigg
i want the	ggcgg
i was	ggigg
i was told	ggigg
i'd	foggg
i'll ask	figgg
i'll chase	flfgg
i'll check	gjggg
i'll check if	gjggg
i'll confirm the	giggg
i'll file	igggg
i'll file the	igggg
i'll get it	giggg
i'll get you	jeggg
i'll have a	figgg
i'll have every	jeggg
i'll measure	keggg
i'll measure the	keggg
i'll open	jfggg
i'll open the	jfggg
i'll release	jefgg
i'll ring	fjgge
i'll ring leeds	fjgge
i'll run	ojggg
i'll run the	ojggg
i'll send you	figgf
i'll ship	jfggg
i'll ship you	jfggg
i'll take	gkggg
i'll take that	gmfgg
i'm	fgjgg
i'm holding	ggjfg
i'm holding back	ggjfg
i'm not	gglgg
i'm not paying	ggigg
i've	gffgg
i've got	gffgg
i've got eleven	gfffe
ids	gfgig
ids, so	gfgig
ids, so we	gfgig
if i can	figgg
if it	gfkgg
if it happens	egmgg
if it's	jfegg
if it's not	ggegg
if the data	ggfig
if the gateways	gfggi
if we	igjgg
if we can	hhigg
in august	geigh
in by	ggjgg
in by end	ggjgg
in february	gfggi
in it	glfff
in january	efggg
in july	gegfg
in june and	gfggi
in manila	ggigg
in manila can	ggigg
in may and	gfffj
in may, it	ggfig
in october	ggigg
in our	gggig
in our data	gggkg
in query	gggig
in query latency	gggig
in rotterdam	gfggi
in rotterdam until	gfggi
in september	kfhgg
in the	fgigg
in the dublin	ggfig
in the lab	ggfig
in writing next	giggg
in your	fnfgg
in your inbox	fnfgg
inbox	fnfgg
inbox by	fnfgg
incentive	fgkgf
incentive deadline	fgkgf
incentive deadline, november	fgkgf
including	fgkfg
including training	fgkfg
innsight lost	ggigg
innsight lost two	ggigg
innsight shuts	fgigg
innsight shuts off	fgigg
inspection	fgkgg
inspection in	fgkgg
inspection in september	fgkgg
install	ffmgj
install is	gffgl
install is november	gffgl
installed	gggkg
installed in	gggkg
installed in our	gggkg
inverter	ggigg
inverters from	gggig
inverters from 0	gggig
inverters hum	ggifg
inverters hum, the	ggifg
invoice	fjhgg
is 0 kilos	ggdgg
is 0 percent	ggigg
is 0 times	ggfig
is 0, bag	ggfig
is 0,0	ggjgg
is 0k	ggigg
is a fifteen	gfgig
is a new	gggkg
is electronic	gfgig
is electronic signatures	gfgig
is fine	feegg
is flat	gfgig
is flat csv	gfgig
is i	ggigg
is i was	ggigg
is native	gffgf
is not	ggefg
is not what	ggdfg
is november	gffgl
is november 0	gffgl
is off	gggfi
is off six	gggfi
is on leave	ggggi
is on paternity	ggggi
is open	fgelg
is our	fgegg
is our it	fgegg
is signed	ggigg
is six	ghggi
is six weeks	ghggi
is supported	gffjg
is supported from	gffjg
is that your	ggigg
is the floor	ggcfg
is the price	ggmfg
is the wms	ggfgg
is too long	ggigg
is undersized	ggfke
is undersized for	ggfke
is vibrating	ggegg
is vibrating from	ggegg
is what	gdfgk
is what i	fcggn
isn't	ggigg
issue	kfigg
issue is	ggmfg
issue is the	ggmfg
it adds	gffeg
it adds about	gffeg
it costs	gggig
it costs about	gggig
it down	geggg
it happens	egmgg
it in by	ggjgg
it in the	gfdgg
it needs	gggig
it needs an	gggig
it on	kefgg
it on the	ieggg
it only	ggfig
it only speaks	ggfig
it out	gglfg
it quietly	ggdff
it to	feggg
it to him	fcfgg
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
it, so	gffef
it, so september	gffef
italy	ggfgi
italy, and	ggfgi
italy, and august	ggfgi
its	mebgg
january	efggg
joint	ifigg
joint measured	jeggg
joint measured by	jeggg
july	gfggh
july 0	gfggi
july 0 is	fcggn
june and	gfggi
june and the	gfggi
just	fffgg
just off	ffegg
just off the	ffegg
k and	fglgg
k and not	ggigg
k for	egfgg
k for 0	ggigg
keep	nfkgg
keep it	ieigg
keeps	ffegg
keeps tripping	ggegg
keeps tripping too	ggegg
keys	ggfig
keys on	ggfig
keys on, but	ggfig
keys, then	ggfjg
keys, then nobody	ggfjg
kills	fengg
kilos	ggdgg
kilos heavier	ggdgg
kilowatt	ggfke
kilowatt unit	ggfke
kilowatts	ggfjg
kit	epggg
know	fgngg
knows	fffgh
knows core	gfggi
knows core banking	gfggi
lab we	ggfig
lab we get	ggfig
labnest	ggigg
labnest quoted	ggigg
labnest quoted 0	ggigg
land	hffgg
lands	jbfgg
lands by	jbfgg
last 0	ggjfg
last 0 percent	ggjfg
last night	efhgg
last ones	ggifg
last summer	ggigg
last summer it	ggigg
last time and	ggigg
last week because	ggigg
last year	ffdgg
latency matters	ggifg
latency matters to	ggifg
lead	ffhgh
least	ggegk
least eight	ggegk
least eight weeks	ggegk
leave	ifegi
leave from	ggggi
leave from oct	ggggi
leave until	ggggi
leave until april	ggggi
leeds first	gegfg
leeds first then	gegfg
leeds may	gggfd
leeds may lend	gggfd
leeds site	ggigg
leeds site before	ggigg
leeds this	fjgge
leeds this afternoon	fjgge
left	ffegi
left in	gfffj
left in may	gfffj
legal	ehcgg
legal won't	ffcgg
lend	gggfd
lend me	gggfd
lend me three	gggfd
let me	fifgg
let me see	figgg
let me start	fgffg
let me take	geggg
let's	jhefg
let's settle	gnfff
let's settle migration	gnfff
letter	ciggg
liability	fgkgg
liability cap	fgkgg
limit	gfgig
limit is	gfgig
limit is electronic	gfgig
live at	ggigg
live at the	ggigg
live board	ggelg
live board never	ggelg
live picking	gffjg
live with	fgbgg
load	ggngg
load under	ggifg
load under two	ggifg
loads	ggelg
loaner	gjggi
loaner i	gjggi
loaner i can	gjggi
loaners	ehbgg
location	gggkg
location, that	gggkg
location, that means	gggkg
lock	dfjgg
locks	fgdff
logs	fgkgg
long polling	gffeg
long polling, it	gffeg
long, we	ggigg
long, we want	ggigg
lose	fgigg
lose those	fgjgg
lost	fgigg
lost two	ggigg
lost two shifts	ggigg
lost two years	ggigg
love	feggg
love the	ffhgg
managed	ggfjg
managed keys	ggfjg
managed keys, then	ggfjg
manhattan	ggfgg
manhattan build	ggfgg
manhattan build from	ggfgg
manila	ggigg
manila can	ggigg
manila can see	ggigg
march	igfgg
march and	ggifg
march and nobody	ggifg
margin	lgegg
match	iedhg
match 0	kdbgg
match on	gfgig
match on email	gfgig
matteo	fdagg
matters	ggifg
matters to	ggifg
matters to us	ggifg
max	efmgg
may 0	fkfgh
may and	gfffj
may and the	gfffj
may lend	gggfd
may lend me	gggfd
may, it	ggfig
may, it only	ggfig
me see	figgg
me see if	figgg
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
measure	keggg
measure the	keggg
measure the aisle	keggg
measured	jeggg
measured by	jeggg
measured by next	jeggg
menu	fhegg
met	fecgg
meters	ggfig
mid	lffgh
mid november	ggggi
mid november, and	ggggi
middleware box	ggfig
middleware box on	ggfig
migration	fhjfg
migration first	fgdff
migration, price	gnfff
migration, price and	gnfff
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
minutes	ggegg
modbus	ggfig
model	fifgg
monday	iifgg
monday, once	igggg
monday, once i	igggg
money	fgmgg
month	hfigg
months	nghgg
more slippery	ggfig
more slippery than	ggfig
morning	ffdgg
move	gefhg
move 0	ggfig
move 0 centimeters	ggfig
msa	djagg
much	ggigg
must agree	ggfig
must agree to	ggfig
must be	ggigg
must be on	ggigg
must load	ggifg
must load under	ggifg
must move	ggfig
must move 0	ggfig
my budget	ggigg
my budget is	ggigg
my front	ggigg
my front desk	ggigg
my issue	ggmfg
my issue is	ggmfg
my pickers	ggifg
my pickers can't	ggifg
my problem	ggfgg
my problem is	ggfgg
my worry	ggcfg
my worry is	ggcfg
names	fnfgf
names on	figgf
names on thursday	figgf
native	gffgf
nd	gefgh
need 0	ggigg
need 0,0	ggigg
need a clamp	ggfgg
need a middleware	ggfig
need a protocol	ggfig
need a service	gfgig
need a third	ggffr
need a wider	ggfig
need it	fghgg
need sixteen	gfffe
need sub	ggfig
need sub,second	ggfig
need to	ffjgg
needs	ggfih
needs a	ggehk
needs a change	ggegk
needs a gateway	ggfil
needs an hsm	gggig
needs the	ggfke
needs the 0	ggfke
neighbors	ggifg
neighbors complained	ggifg
neighbors complained about	ggifg
neither	ffgjg
net	ffkgg
net 0	ffkgg
network	ggfig
network, but	ggfig
network, but your	ggfig
never	fffhg
never asked	gglfg
never asked for	gglfg
never loads	ggelg
new hire	gggfi
new hire takes	gggfi
new historian	ggfig
new historian in	ggfig
new location	gggkg
new location, that	gggkg
new ones	ggfig
new ones are	ggfig
new price	ggcgg
new price sheet	ggcgg
news	fecgg
next	ihggg
next monday, once	igggg
next thursday	xbegg
next tuesday	kefgg
nfc	ggdgg
nfc, fine	ggbfg
night	efhgg
nine days	ggigg
nine days to	ggigg
nine to	gffjf
nine to fourteen	gffjf
no explanation	ggigg
no guest	gfgig
no guest ids	gfgig
no rest	ggfgg
no rest api	ggfgg
nobody	ggjgg
nobody at	ggfjg
nobody at our	ggfjg
nobody signs	ggigg
nobody signs until	ggigg
nobody told	ggigg
nobody told us	ggigg
noon	flfgg
not a	ggigg
not a dollar	ggigg
not acceptable	ggigg
not acceptable for	ggigg
not azure	ggegg
not for	gffjg
not for live	gffjg
not frankfurt	ggfig
not going	efggg
not paying	ggigg
not per	gfgig
not per test	gfgig
not stable	ggegg
not stable before	ggegg
not upgrading	ggdgg
not upgrading the	ggdgg
not what	ggdfg
not what you	ggdfg
noted	fcfgg
nothing	fegig
nothing gets	gggkg
nothing gets installed	gggkg
notification next	igggg
notification next monday	igggg
notification to	gggkg
notification to the	gggkg
november	ighgh
november 0	ffigh
november 0st	fgkgf
november 0th	gfigi
november team	figgg
november team until	figgg
november, and	ggggi
november, and one	ggggi
now says	ggigg
now says forty	ggigg
number monday	figgg
oat	nfagg
oat one	nfagg
oct	ggggi
oct 0	ggggi
oct 0 to	ggggi
october	gfkgh
october, earliest	gffgl
october, earliest install	gffgl
of	gfigg
of 0	fgmgg
of film	jfggg
of film tomorrow	jfggg
of march	gggfi
of may	ggigg
of october	ggigg
of production	gggig
of production, so	gggig
of records	gfglf
of records have	gfglf
of this	figgg
of this month	figgg
off on	jgjgg
off on the	fgigg
off six	gggfi
off six weeks	gggfi
off the	ffegg
off the phone	ffegg
ok	figgg
okta is	gffjg
okta is supported	gffjg
okta tenant	jeggg
okta tenant tomorrow	jeggg
okta, not	ggegg
okta, not azure	ggegg
old contract	ggigg
old contract said	ggigg
old manhattan	ggfgg
old manhattan build	ggfgg
old vingcard	ggegg
old vingcard that	ggegg
on 0	ighig
on 0, the	gggig
on both	fnfgg
on customer	ggfjg
on customer,managed	ggfjg
on eight	ggfgj
on eight weeks	ggfgj
on email	gfgig
on email plus	gfgig
on leave	ggggi
on leave from	ggggi
on paternity	ggggi
on paternity leave	ggggi
on people	ggggi
on people, i	ggggi
on price	nffgg
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
on the 0	mihgg
on the credit	gkggg
on the database	gfgig
on the review	ifggg
on thursday	figgf
on, but	ggfig
on, but only	ggfig
onboarders	ggggi
onboarders till	ggggi
onboarders till mid	ggggi
onboarding	gfggi
onboarding consultant	gfggi
onboarding consultant who	gfggi
once	jgggg
one engineer	gfggi
one engineer free	gfggi
one is	egdgh
one is on	ggggi
one left	gfffj
one left in	gfffj
one onboarding	gfggi
one onboarding consultant	gfggi
one page	gkfgf
one robot	ggggi
one robot programmer	ggggi
one signature	gfgig
one signature per	gfgig
one that	ggigg
one that blocks	ggigg
ones are	ggfig
ones are 0	ggfig
only flat	ggfgg
only flat files	ggfgg
only have	ggfih
only have 0	ggemg
only have one	ggggi
only if	jghhh
only speaks	ggfig
only speaks opc	ggfig
only talks	ggegg
only talks serial	ggegg
only two people	fgegg
only, and	gfgig
only, and i	gfgig
opc	ggfig
opc ua	ggfig
opc ua, your	ggfig
open	ifghg
open the	jfggg
open the change	jfggg
opened	gffhg
opened on	ggfig
opened on your	ggfig
ops	fjegg
option	ffkgg
or	ffigg
order the	ggegf
order the vpn	ggegf
other	ifhgh
other 0	gfigg
other one	gfffj
other one left	gfffj
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
our proxy	ggelg
our proxy blocks	ggelg
our safety	ggegg
our safety scanner	ggegg
ours	didgg
out of production	gggig
out tomorrow	gkfgf
out tomorrow, one	gkfgf
out, i	gjggi
out, i have	gjggi
output	ggfjg
output drops	ggfjg
output drops to	ggfjg
outsourcing	gggkg
outsourcing notification	gggkg
outsourcing notification to	gggkg
over eight	gffjf
over eight millimetres	gffjf
over what	ggigg
over what the	ggigg
own	kffhg
own network	ggfig
own network, but	ggfig
pad	ggfig
pad, 0	ggfig
pad, 0 meters	ggfig
page	gkfgf
panel	gffig
panel won't	gggjg
panel won't work	gggjg
part	fglgg
past	fgjgg
past the	fgjgg
past the incentive	fgkgf
paternity	ggggi
paternity leave	ggggi
paternity leave until	ggggi
pavel	ehegg
payload	ggfig
payload is	ggfig
payload is 0	ggfig
pays for that	fgbff
pays for the	ggkgg
pcs	ggfhi
pcs needs	ggegk
pcs needs a	ggegk
peak	ggigh
peak starts	fglgg
peak starts november	fglgg
peak, that's	ggigg
peak, that's the	ggigg
peak, the	gfggi
peak, the rest	gfggi
people handle	fgegg
people handle it	fgegg
people must	ggfig
people must agree	ggfig
people, i	ggggi
people, i have	ggggi
per batch	gfgig
per batch, not	gfgig
per pick means	ggigg
per site	ggfil
per site, six	ggfil
per test	gfgig
percent	ggigg
percent and	ggigg
percent and the	ggigg
percent from	ggifg
percent from march	ggifg
percent in	gggig
percent in query	gggig
percent more	ggfig
percent more slippery	ggfig
percent on	ggkfg
percent on signature	ggkfg
percent over	ggigg
percent over what	ggigg
percent up	fgigg
percent up and	fgigg
percent with	ggigg
percent with no	ggigg
percent, that's	fgkfg
percent, that's backwards	fgkfg
phase	fffgg
phase 0	efigg
phase 0 is	eedgg
phone with	ffegg
pick means	ggigg
pick means 0	ggigg
pickers	ggifg
pickers can't	ggifg
pickers can't use	ggifg
picking	ggfig
picking we	ggfig
picking we need	ggfig
piece	efjgg
planned	qffgg
plant	femgg
please	eghgg
please do	ffggg
please do, because	ggigg
plus phone	gfgig
po	kefgg
po until	odigg
point	ggihg
poll	gfgig
poll on	gfgig
poll on the	gfgig
polling	gffeg
polling, it	gffeg
polling, it adds	gffeg
port	ggfig
port 0	ggfig
port 0 opened	ggfig
price and	gnfff
price and dates	gnfff
price is	ggfgg
price is not	ggegg
price lock	dgmgg
price sheet	ggcgg
price sheet this	ggcgg
price went	ggigg
price went up	ggigg
price, 0	fecgg
price, 0k	fecgg
price, we	ggjfg
price, we have	ggjfg
pricing	ggfgg
priya	fddgg
problem is	ggfgg
problem is the	ggfgg
procurement	oYkgg
prod	fdpgg
production data	ggigg
production, so	gggig
production, so spares	gggig
programmer, he	ggggi
programmer, he is	ggggi
promised	kfjgg
proposal	fhfgg
protocol	ggfig
protocol converter	ggfig
protocol converter and	ggfig
proxy	ggelg
proxy blocks	ggelg
proxy blocks websockets	ggelg
pulled	fdjgg
pushes	ggfig
pushes modbus	ggfig
put	kgfgg
putaway	gffjg
putaway, not	gffjg
putaway, not for	gffjg
q	feggg
q0	feggg
query	gggig
query latency	gggig
quick	ffegg
quieter	ggfig
quieter, but	ggfig
quieter, but they	ggfig
quietly	ggdff
quote	fgigg
quote is	fgmgg
quote is 0	fgigg
quote went	ggifg
quote went up	ggifg
quoted	ggigg
quoted 0	ggigg
quoted 0 thousand	ggigg
r	fjggg
r,d	fjggg
raise	kefgg
raise the	kefgg
rate	mglgg
rate went	fgkfg
rate went from	fgkfg
read	ffehg
read only	gfgig
read only, and	gfgig
reads anything	ggfjg
recap	fddgg
records	gfglf
records have	gfglf
records have neither	gfglf
redlines	nYbgg
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
reject	fgkfg
reject rate	fgkfg
reject rate went	fgkfg
release	hffgg
remote	ggigg
remote last	ggigg
remote last time	ggigg
renewal quote	fgigg
renewal quote is	fgigg
replace	ggigg
replace an	ggigg
replace an inverter	ggigg
replacements	fhkgg
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
rest api	ggfgg
rest api, only	ggfgg
rest in	gfggi
rest in february	gfggi
review board's	ifggg
review board's agenda	ifggg
revised	fjggg
revised number	figgg
revised number monday	figgg
ring	fjgge
ring leeds	fjgge
ring leeds this	fjgge
roadmap for q	gegff
robot carry	ggefg
robot carry it	ggefg
robot programmer	ggggi
robot programmer, he	ggggi
robots and	ggigg
robots and your	ggigg
robots are	ggegg
robots are fine	ggegg
roll	jfggg
roll of	jfggg
roll of film	jfggg
rollout, i	gfggi
rollout, i have	gfggi
root	ghigg
root cause	ghigg
rotterdam	gfggi
rotterdam until	gfggi
rotterdam until july	gfggi
run an	ggegg
run an old	ggegg
run is	ggigg
run is clean	ggigg
run result	ggegg
run salto	ggegg
run salto, two	ggegg
run the	khggg
runs commissioning	gggfi
runs commissioning, is	gggfi
runs i'm	ggjfg
runs i'm holding	ggjfg
safety	ggegg
safety scanner	ggegg
safety scanner keeps	ggegg
said	leggg
said 0	fglgg
said he'd	yedgg
said she'd	mekgg
salto	gffgf
salto is	gffgf
salto is native	gffgf
salto, two	ggegg
salto, two run	ggegg
sam	fgfgg
sam, when's	ggegg
sam, when's the	ggegg
same	jfcgg
saml	ggegg
saml has	ggegg
saml has to	ggegg
sample, the	ggfig
sample, the supplier	ggfig
sandbox	mfngg
saw	ggigg
say	ofggg
says	ffmgg
says forty	ggigg
says forty,six	ggigg
says the	fftgg
scada	ggfig
scada, we	ggfig
scada, we switched	ggfig
scanner filter	ggfig
scanner filter to	ggfig
scanner keeps	ggegg
scanner keeps tripping	ggegg
scanners	efsgg
screen	ggifg
screen with	ggifg
screen with gloves	ggifg
screens	ggifg
screens must	ggifg
screens must load	ggifg
second ssid	ggfig
second updates	ggfig
second updates, so	ggfig
second, the	ggigg
second, the price	ggigg
seconds is	fgdff
seconds is fine	fgdff
security first	fgdff
security people	ggfig
security people must	ggfig
security review	gggkg
see if i	figgg
see production	ggigg
see production data	ggigg
send it	fjggg
send the	jeggg
send the full	keggg
send you	figgf
send you a	figgg
send you the	figgf
sending	fZegg
sending the	geegg
senn	ebegg
september	hejgg
september 0	gflfg
september 0th	igfgg
serial needs	ggfil
serial needs a	ggfil
service account	gfgig
settle	gnfff
settle migration	gnfff
settle migration, price	gnfff
seven	fglff
seven days	fglff
seven days a	fglff
sharpen	ggjfg
sharpen the	ggjfg
sharpen the price	ggjfg
she	hfigg
she also	ffsgg
she didn't	fedgg
she is	gfggi
she is booked	gfggi
she said	mekgg
she said she'd	mekgg
she says	demgg
she'd	keigg
sheet	ggefg
sheet this	ggcgg
sheet this friday	ggcgg
shifts	ggigg
shifts last	ggigg
shifts last week	ggigg
ship seven	fglff
ship seven days	fglff
ship thursday	gjggi
ship you	jfggg
ship you a	jfggg
shuts	fgigg
shuts off	fgigg
shuts off on	fgigg
side and	gggig
side and it	gggig
sign	jfggg
sign the	mflgg
signature	ggigg
signature per	gfgig
signature per batch	gfgig
signature, no	ggkfg
signatures	gfgig
signatures, today	gfgig
signatures, today it's	gfgig
signed	jgggg
signed by	ghegg
signing	lfdgg
signs	ggigg
signs until	ggigg
signs until the	ggigg
simulation	ggigg
simulation now	ggigg
simulation now says	ggigg
site before	ggigg
site before peak	ggigg
site by	gfggi
site by june	gfggi
site, six	ggfil
site, six weeks	ggfil
site, we	ggigg
site, we did	ggigg
sits	ggfig
sits in	ggfig
sits in the	ggfig
six hotels	fgkfg
six hotels including	fgkfg
six months	rgdgg
six weeks	ggfgi
six weeks from	ggggi
six weeks out	gjggi
six weeks to	ggfil
sixteen	gfffe
slippery	ggfig
slippery than	ggfig
slippery than the	ggfig
slot	gggig
slot on	gggig
slot on your	gggig
so 0	ffmgg
so nobody	ggigg
so nobody signs	ggigg
so september	gffef
so september 0	gffef
so spares	gggig
so spares are	gggig
so the	ggfig
so the live	ggelg
so we	kffhg
so we match	gfgig
so we'd	ggfig
so we'd need	ggfig
so with	ggfig
so with the	ggfig
sold	ggdfg
sold me	ggdfg
something	glfff
something in	glfff
something in it	glfff
sorry	fdfgg
source	ggfil
spanish is	gegff
spanish is on	gegff
spares	gggig
spares are	gggig
spares are refurbished	gggig
speaks	ggfig
speaks opc	ggfig
speaks opc ua	ggfig
speed	fgegg
speed that	fgegg
speed that up	fgegg
split	ggdhg
split unit	ggfjg
split unit, output	ggfjg
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
starting	mfegh
starts	ffigi
starts in	gfffj
starts in august	gfffj
starts november	fglgg
starts november 0	fglgg
still	ffkhg
still pushes	ggfig
still pushes modbus	ggfig
stock	fhjhg
stock for	gjggg
stock for a	gjggg
stop	ffegg
stopping	ggfig
stopping distance	ggfig
stopping distance grows	ggfig
storage	fgegg
store	egsgg
string	gggig
string inverters	gggig
string inverters from	gggig
sub	ggfig
sub,second	ggfig
sub,second updates	ggfig
summer	ggigg
summer it	ggigg
summer it took	ggigg
supplier	ggfig
supplier changed	ggfig
supplier changed the	ggfig
support	ggigg
support team	ggigg
support team in	ggigg
supported	gffjg
supported from	gffjg
supported from version	gffjg
swap	figgg
switch	ggfjg
switch on	ggfjg
switch on customer	ggfjg
switched	ggfig
switched to	ggfig
switched to a	ggfig
take it out	gglfg
take it to	ggegg
take that	gmfgg
take that to	gmfgg
take this	geggg
take this away	geggg
takes	ggjgi
takes a	gfggi
takes a weekend	gfggi
takes ten	gggfi
takes ten weeks	gggfi
talks	ggegg
talks serial	ggegg
team in	ggigg
team in manila	ggigg
team until	figgg
team until the	figgg
tell	fdggg
tell her	fYfgg
temperature	fgelg
temperature drifts	fgelg
temperature drifts when	fgelg
ten percent	ggfig
ten percent more	ggfig
ten weeks	gggfi
ten with	gggjg
ten with gloves	gggjg
tenant	jeggg
tenant tomorrow	jeggg
terms	eihgg
test is	ggigg
test is signed	ggigg
test okta	jeggg
test okta tenant	jeggg
th if	jelgg
than the	ggfig
than the sample	ggfig
thanks both	gefff
thanks for	gffff
thanks for the	gefff
that blocks	ggigg
that blocks us	ggigg
that change	gffgg
that change the	gffgg
that is	ggdfg
that is not	ggdfg
that means	gggkg
that means an	gggkg
that one	gefgg
that only	ggegg
that only talks	ggegg
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
that's backwards	fgkfg
that's not	ggigg
that's not acceptable	ggigg
that's past	fgkgf
that's past the	fgkgf
that's six	ggcgg
that's six weeks	ggcgg
that's the first	ggigg
that, don't	ggegg
that, don't bother	ggegg
the 0	igggg
the 0 date	giggg
the 0 kilowatt	ggfke
the 0k	dfdgg
the 0st	fgigg
the 0th	liegg
the account	keggg
the account by	keggg
the aisle	keggg
the aisle this	keggg
the backfill	gfffj
the backfill starts	gfffj
the bags	ggfig
the bags are	ggfig
the best	gfgig
the best i	gfgig
the board	gfjgg
the board saw	ggigg
the branch	ggifg
the branch screens	ggifg
the capacitive	gggjg
the capacitive panel	gggjg
the carbon	ggigh
the carbon clamp	ggigh
the casters	gffjf
the casters catch	gffjf
the change	jfggg
the change control	jfggg
the clamp	ggfig
the clamp we	ggfig
the credit	gkggg
the credit and	gkggg
the data	ggfig
the data sits	ggfig
the database	gfgig
the database, read	gfgig
the demo	gmffg
the demo time	gefff
the door	fgelg
the door is	fgelg
the dublin	ggfig
the dublin region	ggfig
the eighth	gggfi
the eighth of	gggfi
the erp	ggdgg
the erp this	ggdgg
the exit	gihgg
the exit clause	gihgg
the extruder	ggegg
the fence	ggfkg
the fence and	ggemg
the fence must	ggfig
the film	ggfig
the final	mfegg
the first of	ggigg
the floor	fgehg
the floor is	ggegg
the full	keggg
the full export	keggg
the gate	mgggg
the gateways	gfggi
the gateways are	gfggi
the glue	fgelg
the glue temperature	fgelg
the gripper	ggigg
the gripper dropped	ggigg
the heater	gefif
the heater is	ggfke
the incentive	fgkgf
the incentive deadline	fgkgf
the keys	ggfig
the keys on	ggfig
the lab	fighg
the lab we	ggfig
the last 0	ggjfg
the last ones	ggifg
the lead	fgcff
the lead time	fgcff
the leeds	ggigg
the leeds site	ggigg
the limit	gfgig
the limit is	gfgig
the live	ggelg
the live board	ggelg
the margin	rhdgg
the menu	fhegg
the names	figgf
the names on	figgf
the neighbors	ggifg
the neighbors complained	ggifg
the new	ggehg
the new ones	ggfig
the new price	ggcgg
the notification next	igggg
the november	figgg
the november team	figgg
the oat	nfagg
the oat one	nfagg
the old	ggigg
the old contract	ggigg
the one	gfjgg
the one that	ggigg
the other	jffgh
the other 0	gfigg
the other one	gfffj
the other two	gfggi
the phone	ffegg
the phone with	ffegg
the po	jeegg
the price is	ggegg
the price went	ggigg
the price, we	ggjfg
the regulator	gggkg
the regulator, thirty	gggkg
the renewal quote	fgigg
the report	hjfgg
the resistive units	ggfgj
the rest in	gfggi
the review board's	ifggg
the robot	ggefg
the robot carry	ggefg
the robots	ggegg
the robots are	ggegg
the rollout	fgifg
the sample, the	ggfig
the scanner	ggfig
the scanner filter	ggfig
the split	ggfjg
the split unit	ggfjg
the stopping	ggfig
the stopping distance	ggfig
the string	gggig
the string inverters	gggig
the supplier	ggfig
the supplier changed	ggfig
the vpn	ggegf
the vpn accounts	ggegf
the wall	ggemg
the wms	ggfgg
the wms, we	ggfgg
their	gejgg
their cfo	fftgg
their it	feegg
their plant	femgg
then	gfegg
then nobody	ggfjg
then nobody at	ggfjg
then order	ggegf
then order the	ggegf
then the	gggig
then the best	gfgig
then the stopping	ggfig
then we	gfggi
then we can	gfggi
then, in	gegfg
then, in july	gegfg
there	fffhg
there are	gffjf
there are wifi	gffjf
there's	fgigg
these	ggefg
these biscuits	ggefg
they are	ggfgi
they are closed	ggfgi
they need	ggfig
they need a	ggfig
they want	ffegg
third	fgigk
third time	egmgg
third, last	ggigg
third, last summer	ggigg
thirty	ggihg
thirty days	gggkg
thirty percent	ggkfg
thirty percent on	ggkfg
this afternoon	fkfgf
this away	geggg
this friday	ggcgg
this month	igggg
this runs	ggjfg
this runs i'm	ggjfg
this year	gglgg
those	kgdgh
those pcs	ggegk
those pcs needs	ggegk
thousand	ggigg
thousand a	ggigg
thousand a year	ggigg
three	ifegg
three weeks	jeegg
three, so	ggfig
three, so with	ggfig
through	gefgg
through corporate	mgegg
through corporate, figure	mgegg
through october	gffgl
through october, earliest	gffgl
thurs	fnfgg
thursday	ihfgg
till	fefgh
till mid	ggggi
till mid november	ggggi
time and	ggigg
time and it	ggigg
time, i	ggfgi
time, i have	ggfgi
times	ggfig
times three	ggfig
times three, so	ggfig
timing	fgkgh
to 0 kilowatts	ggfjg
to 0 milliseconds	ggfig
to 0 percent	fgkfg
to a new	ggfig
to a second	ggfig
to be before	fgigg
to finance	fkkgg
to fourteen	gffjf
to him	fcfgg
to long	gffeg
to long polling	gffeg
to replace	ggigg
to replace an	ggigg
to source	ggfil
to the	hfgig
to the board	iemgg
to the regulator	gggkg
to their	ffigg
to us	ggifg
to us, the	ggifg
to work	ggegg
to work with	ggegg
to you	fjggg
to you by	figgg
today	fifgg
today it's	gfgig
today it's one	gfgig
told forty	ggigg
told forty robots	ggigg
told him	flfgg
told us	ggigg
told us why	ggigg
tomorrow	gjfgg
tomorrow, one	gkfgf
tomorrow, one page	gkfgf
tonight	pkggg
too long	ggigg
too long, we	ggigg
too much	ggigg
too, the	ggegg
too, the floor	ggegg
took	gggfi
took five	ggffj
took five weeks	ggffj
took your	ggigg
took your crew	ggigg
training must	ggigg
training must be	ggigg
trenching	dgwgg
tripping	ggegg
tripping too	ggegg
tripping too, the	ggegg
tuesday	iifgg
two are	gfggi
two are in	gfggi
two crews	ggfgi
two crews for	ggfgi
two of	egkgg
two of the	egkgg
two onboarders	ggggi
two onboarders till	ggggi
two people	ggegg
two people handle	fgegg
two resistive	gjggg
two resistive units	gjggg
two run	ggegg
two run an	ggegg
two seconds is	fgdff
two shifts	ggigg
two shifts last	ggigg
two weeks	ffjff
two weeks after	gffef
two years	ggigg
two years of	ggigg
ua	ggfig
ua, your	ggfig
ua, your box	ggfig
ugh	fdegg
under	hgigg
under two	ggifg
under two seconds	ggifg
undersized	ggfke
undersized for	ggfke
undersized for your	ggfke
understood	fefgg
unit	ggfif
unit, output	ggfjg
unit, output drops	ggfjg
units are	ggfgj
units are on	ggfgj
units before	gfggi
units before peak	gfggi
units from	gjggg
units from stock	gjggg
units is about	ggigg
until april	ggggi
until april 0	ggggi
until february	ggegg
until july	gfggi
until july 0	gfggi
until the	fgkgg
until the dry	ggigg
until the end	figgg
until then	egWgg
until this	ggjfg
until this runs	ggjfg
up 0 percent	ggigg
up and	fgigg
up and nobody	fgigg
up, only	fgegg
up, only two	fgegg
update	fgbgg
updates	ggfig
updates, so	ggfig
updates, so we'd	ggfig
upgrade	gfggi
upgrade takes	gfggi
upgrade takes a	gfggi
upgrading	ggdgg
upgrading the	ggdgg
upgrading the erp	ggdgg
us is	ggigg
us is that	ggigg
us why	ggigg
us, every	ggigg
us, every test	ggigg
us, the	ggifg
us, the branch	ggifg
use a	ggifg
use a screen	ggifg
use nfc	ggbfg
use nfc, fine	ggbfg
vacuum	ggfgg
vacuum gripper	ggfgg
vacuum gripper won't	ggfgg
version	gffig
version 0	gffig
version 0, you're	gffig
vibrating	ggegg
vibrating from	ggegg
vibrating from the	ggegg
vingcard	ggfhi
vingcard serial	ggfil
vingcard serial needs	ggfil
vingcard that	ggegg
vingcard that only	ggegg
voltage	gggfi
voltage certification	gggfi
voltage certification for	gggfi
voss	kejgg
vp	fffgg
vpn	ggffh
vpn accounts	ggffh
vpn accounts this	ggegf
vpn accounts took	ggffj
wall	ggemg
want 0	ggjgg
want it	ggigg
want it in	ggjgg
want the	ggdgg
want the new	ggcgg
wants	fgjgg
wants the	fengg
warehouse	ffcfg
was a	ggigg
was a waste	ggigg
was for	fgkfg
was for six	fgkfg
was told	ggigg
was told forty	ggigg
waste	ggigg
we are	ggehg
we are at	ggfig
we are not	ggdgg
we can change	ggfig
we can fall	gffeg
we can hold	gjggg
we can switch	ggfjg
we can't	ggbgg
we can't go	ggbgg
we could	ggfig
we could hang	ggfig
we did	ggigg
we did remote	ggigg
we don't	ggbfg
we don't use	ggbfg
we get	kfehg
we get 0	ggfig
we have	ggigg
we have an	fgkgg
we have helio	ggjfg
we lost	ggigg
we lost two	ggigg
we match	gfgig
we match on	gfgig
we need sub	ggfig
we never	gglfg
we never asked	gglfg
we only	ggemg
we only have	ggemg
we pulled	fdjgg
we run	ggfgg
we run an	ggfgg
we ship	fglff
we ship seven	fglff
we switched	ggfig
we switched to	ggfig
we want	ggigg
we want 0	ggigg
we'd need a	ggfig
we'll cover	gdgfg
we'll cover the	gdgfg
we're	efhgg
websockets	ggelg
websockets, so	ggelg
websockets, so the	ggelg
week because	ggigg
week because the	ggigg
weekend and	gfggi
weekend and i	gfggi
weeks	ggggi
weeks after	gffef
weeks after i	gffef
weeks from	ggggi
weeks from italy	ggfgi
weeks from the	gggfi
weeks is	fgegg
weeks is our	fgegg
weeks last	ggffj
weeks last time	ggffj
weeks lead	ggfgj
weeks lead time	ggfgj
weeks out	giffk
weeks out, i	gjggi
weeks to	ggfil
weeks to source	ggfil
went from 0	fgkfg
went up	ggigg
went up 0	ggigg
what	ffegg
what about	ffdgg
what about the	ffdgg
what bites is	ggigg
what bothers	fgffg
what bothers me	fgffg
what i	fdfgk
what i can	fcggn
what the	ggigg
what the board	ggigg
what you	ggdfg
what you sold	ggdfg
what's	fecgg
what's the	fecgg
when	fffjg
when the	fgelg
when the door	fgelg
when's	ggegg
when's the	ggegg
when's the dry	ggegg
who knows	gfggi
who knows core	gfggi
who runs	gggfi
who runs commissioning	gggfi
who's	fvdgg
why	ffjgg
wider	ggfig
wider pad	ggfig
wider pad, 0	ggfig
wifi	gffjf
wifi dead	gffjf
wifi dead spots	gffjf
will	ppegg
will do	xsfgg
with gloves on	ggifg
with it	ffhgg
with no	ggigg
with no explanation	ggigg
with okta	ggegg
with okta, not	ggegg
with something	glfff
with something in	glfff
with the	gffhg
with the clamp	ggfig
with the keys	ggfig
with what	fgffg
with what bothers	fgffg
without a	gggig
without a security	gggkg
wms	ggfgg
wms, we	ggfgg
wms, we run	ggfgg
won't do	ggigg
won't do data	ggigg
won't hold	ggfgg
won't hold, we	ggfgg
won't sign	fgkgg
won't work below	gggjg
work below	gggjg
work below minus	gggjg
work for	gffjg
work for putaway	gffjg
work with	ggegg
work with okta	ggegg
works	gifgg
works only	gfggi
works only if	gfggi
worry	ggcfg
worry is	ggcfg
worry is the	ggcfg
write,up	igggg
writing next	giggg
writing next monday	giggg
x	ggjgg
x fees	fgkgg
year and	fghgg
year and you're	ggigg
years	igigg
yep	fgdgg
yes	fgegg
yesterday	gfcgg
you a	igggg
you a roll	jfggg
you a test	jeggg
you dropped	ggdff
you dropped it	ggdff
you need	gfffe
you need sixteen	gfffe
you on	fpfgg
you sold	ggdfg
you sold me	ggdfg
you the account	keggg
you the names	figgf
you'll	fkggg
you'll have	fmggg
you'll hear	fjggg
you'll hear from	fjggg
you're at	ggigg
you're at 0	ggigg
you're on	gffig
you're on 0	gffig
your availability	ggigg
your availability guarantee	ggigg
your box	ggfig
your box still	ggfig
your competitor	ggigg
your competitor labnest	ggigg
your crew	ggigg
your crew nine	ggigg
your dock	ggfke
your dock, needs	ggfke
your export	gfgig
your export is	gfgig
your inbox	fnfgg
your inbox by	fnfgg
your inverters	ggifg
your inverters hum	ggifg
your quote	ggifg
your quote went	ggifg
your security	ggfig
your security people	ggfig
your side and	gggig
your simulation	ggigg
your simulation now	ggigg
your support	ggigg
your support team	ggigg
your vpn	ggffj
your vpn accounts	ggffj
`;
