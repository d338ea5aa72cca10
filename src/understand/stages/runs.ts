/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative, price, contract, competitor, budget, decision_maker, delivery, payment, objection, signing_time, churn_risk, bidding, trial, technical, service, renewal. Not edited by hand. */
export const RUNS_ZH = `
 0	bhfhhcbfkbiffekcofabcalhb
 C	gbchgdidjghlefdegdchdgbgi
 D	ehcggfegggiighcmbafgdiicg
 M	fbhekdZmcbkkadeegZccYbjcd
 P	kcfefbhidfejfhjbgfjfecfee
 a	gfdgiffhfhegdgjadeehgdhhd
 c	gdigiedbmdigaejYifgdehgjg
 d	efigghdamdicjeeddhhfehcdi
 de	fejgdifbkfidhfedeihcfhdeg
 f	idgidfdblgihcfbciefdehdfb
 l	fdfifhhdhibhfceehkghfecgh
 p	digfjeZhfeelbZdgZahbfhkbb
 po	ecegjfcjecgkdbfkbbhdhhfec
 r	ffhdfeihfhahgidiedeefilec
 s	fdhegehcmcfgbhfgdahbegkdh
 t	hchfigchggkhhgdfhdecedcfe
 u	edmcbecbiijehdkiigcfemccj
 w	fegcfkhfgghdhgggfafdeihee
 wi	feddfkhffhkdheggfafdeegee
 说	iccckfcjgdgjeebefajffcfce
,	dihagbjfcjmggkfigmfibinke
,,	eibeieehcjghjidijmhecejmc
,,C	chajkbhZmdgdYZZjlfaZbZbee
,,D	ekechdefjcaebldcdhdegecch
,,你	gfhfhdfcejhhZghYgkkeehjle
,,你们	dedfjfhcekbhchhahmehehcme
,0	fgejgZahhdpkceghifadfgngc
,0,	dalheagfiblbedaZjgbZiljhf
,0个	dZkhadicldbhfhZijicbcYhcZ
,0兆	ejZjgfcjeeijedlhdcdfccfee
,0分	eddhkhebhhgdkddcgheefdZke
,0台	edhdlebldcilcbbhbcdccadda
,0吨	chghbdfbmfkccbcifbidccaec
,0套	gjjbfebfjdgehddhcaehhbbdk
,0家	hkcibfZjdekechaadcheebbec
,0毫	fkdcfgddjfbfiffbbdgffjned
,0的	eiddcejdhigeihdbdifgdeeed
,0米	fhgcdfgghebeddeidcfefinee
,0间	eigehebdkdgjchhbdbfdaikjh
,C	iedbhhgghefffgfhhgfeiihhh
,C0	dffdebhkdbjddeaedcbekgdcm
,CC	elflcbadlcheldejeiccbkfch
,CD	cgdcggkifebgekZeigdgeeeik
,CD到	dbjhjbbifgdoZceemYcicicak
,CD的	diffdekajggdajacfdcgehhci
,CD签	eddembZkdadpfcccidlbaedbc
,CD那	fkdeffdkdeefgaddffdeebgck
,CM	bahhfbgjchkccZfZlabbccbce
,CP	ahfgedidjckddihcfffedefkc
,CPD	ablcfbfjfdebgabfhccefjbdc
,CP发	eeehjfaiegfiddddicfifedmh
,CP口	ghfjegcghfaiejcdgekfefgdf
,CP同	ggfjdgfjdgcZfedhmglgegfff
,CP定	fefffiefjdheidpigeefeehdj
,CP对	eibhdddfejjefekdglfdfghce
,CP微	fhejdfcdkegneedeedldfecdf
,CP想	ejcfffeahiefckfgbleaeficc
,CP把	fgigfichehehcdeeeZeiegjce
,CP要	dehihdXgkbgibcakidebfckif
,CP觉	ffjiefdddkhfdfcehnfefdgfe
,CP让	cdeccckehhedeccbcgjddjiee
,CP讲	ghegifehegdfbfahdkideggfd
,CP说	bhdfffggjbjhhgcckgibiZbig
,CP那	dcbhhhfdmbdbadjbkibcbeaia
,CP问	eigfaeacmclkcgibeZhdcbicb
,Cp	feheifcbmdjmggejgadceiecf
,Cpo	feheifcbmddlggejgadceiecf
,C一	ZmgcgcaggfhajhbZjdafbdhem
,C一期	ekcdefejeegghjdcggfedejcl
,C三	edigidcmeciklccfdabgijjhh
,C三个	gfhfhfgfhfffefgjfcghfiajf
,C下	ehlchdacleeicafeciicifgfi
,C不	gcdgZhjVkfggcgfgaebfYbaYd
,C业	idcgehdfieieidaegfffdedfe
,C丢	ffdefkdeghkcmcfficeecdbdd
,C丢了	ffdefkdeghkcmcfficeecdbdd
,C两	dfhgfdiggegdgedhdcehfhhka
,C中	bZdhoZZfjZajgeYadgjepfcba
,C中了	caaanbbembbdjbbebbZgrbecc
,C中标	efciicdficckchbafildgeedd
,C了	kZcfiiYbmdjclbZjdbccbggbc
,C二	cbeglbdigcgmadaebhcaeYhem
,C二期	dcgfkcfjfcdmbfbabdecbbfan
,C从	eggcfdkdkciceedjdaecddbde
,C付	gfegifebndcaicbeobeddcded
,C付款	ggfifgfeiffegebdldfffefff
,C价	fbgjecdcghebcbhedhhddefeb
,C价格	fbgjecdcghgccbhedhgeeefeb
,C会	ecijddfcgifdheedhlgekdcid
,C信	bnhgZbZjeaZbeamaebdbhjogl
,C信息	djjecdbdmbbcgbhccXedjaohd
,C停	cefhchjbhgghgeidkWhhcheZh
,C催	fdejgeegmbcicfdddZgbddcjc
,C出	ZedZlZkdfibaZcecficagZmkd
,C刚	oYcagadblcbekbgacdbdbcbbl
,C到	fegdckeffiffddideafmfihci
,C加	iedghebcmcfbceefjddbdebcf
,C包	ggdeidhddjefgedbgleehfble
,C包装	ggdeidhddjefgedbgleehfble
,C十	edjddfdejfeeijececfimdffc
,C压	gedjffdekcdeeeenibfcedbfe
,C又	bXaklZghakcbgdeagkegfZbjh
,C反	fcdcfekddjcddfegdleefcdod
,C反映	fcdcfekddjcddfegdleefcdod
,C发	ieicidbdiicedddjjZdjncZbe
,C发了	jghfcddeifdfeeeedbehneadf
,C只	bicicibembdhcfdmecdeedndc
,C合	dcbhhhYejfboeglcdhdfeddbd
,C合同	dcbhhhYeifZoeglcchfffedcc
,C同	edjibedcmehcjcbemZfeclaca
,C同意	geeldgfdkfieedcgnaheddddb
,C同时	eelddedekebdkeeceedfembee
,C商	hjchgechdiandeccejhcegjcd
,C商务	ggejfggfdjenefdfehiffhfff
,C在	lbalcZeZnbkcjedhZXecagifc
,C坚	edckcddehfbegeecnjfdfddee
,C基	dchjdcbjgdddccgedblfheidc
,C大	cihcghabgheegmdadcccjkaid
,C嫌	befgYjdZgjebacXlgkcYcddYd
,C嫌贵	eeaadncfclqeZgbfdgfcecbei
,C学	ehiegfefifefhdeefkfgffneg
,C安	bbabhcicmcdgfdcifaeeeZiag
,C官	kdffceiekdegcegdebgfeheae
,C官网	kdffceiekdegcegdebgfeheae
,C定	beYbilgfifZajZaZiZcaYcfZY
,C定了	dhdeglbdkfbdhccbcdgdccadc
,C定金	fefekeeigbcbfccbmacdeddde
,C实	egcbcejckfceecgheddfecadf
,C对	ffcheifdijchfedbknfefhade
,C就	chigbfcblcfkafkgfbiecdffd
,C尾	fefbjehbhjbfeeddlddbeeebg
,C尾款	fefbjehbhjbfeeddlddbeeebg
,C工	dhfagbhhffbifheekecegdgdc
,C工程	cggbedhhefddfighegegbghfd
,C已	dihZbdibkfchfgcicZgbhlabc
,C年	eibfkfacmccfekccfgcegabib
,C废	febeemeeekjgedgfedgfnejdd
,C开	bidhZghaoacbddcchdfckhibb
,C开标	fcdicicdmdbeggfdddfbnhZed
,C录	cbbdldjdejeecddcejecddaoe
,C很	ejicdfenhZbdedccdYecehdcc
,C总	afYgYijffhgjfkhhfdceebkbe
,C总价	fccfdejbmdnkfedeiadededed
,C总经	cdbdchiichaegdgkekefjeide
,C想	dpYebdZelaehfdZfebiddkgea
,C想先	dlcddechgeccfedZdbagckYgb
,C想要	fkeefgfcjeeedhegehebelgfe
,C我	ddjcbjcefijbgdaeficejkide
,C我们	ddjcbjcefijbgdaeficejkide
,C打	jfhajeadmdjehdebdadkdgajf
,C批	gjfhfffgfieehiaieejkeebge
,C技	efjecfcgiegijegfekchbepcd
,C技术	ehhecfdclehijdhgejdhbemdd
,C把	bhhedicfdjcbicZcdgbcZhikb
,C把我	eghedffgehbfjdedhjegeibkd
,C投	fdjfjchdhhffaciddpeabdcnd
,C投诉	ggffifggdjfgfgfefnheffckf
,C报	fbkhcdbaigmchdgbeiahabceb
,C报价	fcjhddcaignchefcejahabccb
,C担	ekgddeeeihfdffhefjeefenge
,C担心	ekgddeeeihfdffhefjeefenge
,C招	edhggbhkecegedfgifddjeeem
,C拿	camibdcagjlihddddneffnidc
,C挂	cbgbadjejededcddeieelfcde
,C换	eYegbjiclcabcagbdVcXbgbli
,C换了	dciflcgckddeddhedbfefhfnd
,C提	ejahidgekeYdeedkhaeddbmid
,C改	gejdbfedmcfeiigkcahcggdcd
,C新	ccgfhdiclddgddbidbdgdkhcb
,C方	dbkbeeiajhcgjakldgckfaXbd
,C方案	dbkbeeiajhcgjakldgckfaXbd
,C明	ggfffjfgeiehdfgffngmfefek
,C明确	ggfffjfgeiehdfgffngmfefek
,C是	ghdfeehckefcjcbccdecddked
,C最	ccggggifdkeehdcihiejabbca
,C最后	echfhhbgggcegedjbffbbcedd
,C服	egjciedcghcfdedighdcihghb
,C机	ajfigcYajhafeiglcdiecbfjb
,C样	ebmedfeajhidgecaflhhihmcd
,C样品	fdkfgfechgjecedffddijpgid
,C检	ifiedfdfiegdedeegZeeciagk
,C检测	ififdfdfheheedfegbefdfbhk
,C模	fccjeibdhgncdchhgafegeide
,C正	gfdekffdkedigfehkdfegfade
,C没	VghecfhejefdghfdhYbimgnal
,C没中	eddeenbeficdibibccfaqdZdb
,C没过	feefejegghdekeeehcggelode
,C法	fffkefecldcobfeedfffegcdd
,C法务	fffkefecldcobfeedfffegcdd
,C物	giidecccldbdhcfhgbbhkhfdd
,C现	elefhecdmbjemchheZddfhfib
,C现在	elffeeddlbjenchgeZddfhfib
,C生	hgdejfeejedfdebkegedfakjf
,C用	cjfdidckddbhddhZffffccago
,C电	lZkhXbiZnaeibcbacjibiciaa
,C的	dafhiYeiegfhghiikjdgofghg
,C的P	ghbgfYiffffichiekiehafeef
,C的p	ielffeafibchbcbecaccbikbc
,C的合	edeffeibmeehbehhfedbkjfdc
,C的样	fdkgegffiefhlfhcfgghfnkef
,C的询	ffkeefeejfmedeeceeefndied
,C的采	degebgieghcebedhfadhkdhdc
,C看	ebjbeiegdkigcbbddmgfhfiff
,C看了	ghidgeggifgecddfeffddjagg
,C看完	gcgefifhckjhgdcdelhhiclfg
,C确	ccidhhcjchbhdcfjdadldjccd
,C第	fiedjaahiZceZcajkgeYcfdaq
,C第二	ddihhecghcggddbklggbddbdm
,C等	gdhfiideificceiedZjcfddme
,C签	bZYbkZggidgoaabgbjihZaYbX
,C签了	ffdZfbkelaXhbcbjdibcbdbda
,C签啦	gggdlgekdeanedhcbbcfdeedc
,C算	ibZjcjabhhklecaccdecedhde
,C约	ecjggdcbmefcbebiicleemgde
,C经	idieehcdkddebhdeeZdbiiiee
,C给	aekdYlYZgikdngZZZZegkleba
,C续	cabgjcbhibigfdgbZfdgdaZXs
,C续了	eeccmbdjgajgaefffZeaedddl
,C续签	fcedkdegjcfjbcidcaededdbk
,C续约	feejfhcdjhgfjdcedfejeecfp
,C续费	eefkfeifgijhhgedckeggeehl
,C老	hhciedahgbididhicZicebZci
,C行	ddddfhlckgbibkfcddckedbfi
,C补	fchblebaldcfddehgigddbecj
,C被	dhdcdjbidincglccdZfgacbbc
,C装	djibgcefhffdbigkcidabghfj
,C要	bkgiacacjehdZgejghedgglig
,C要0	bfcfacjbmdYidbbejadccdnca
,C要三	gifefgfejfhfeeeefaffgkiff
,C要做	jfahdfdjeeZfhicgiddfcbjcb
,C要我	fZgicdicjfmfeedegjebgagde
,C要换	dmdccfcdledefkgYbXeedcmba
,C要求	cZmjagZYgiZcifgighfbkhfdd
,C要的	fhbjhdeffhgfcecZeifcdhchf
,C订	geeamgfgheboeedngceeefded
,C订单	geeamgfgheboeedngceeefded
,C让	dgchgiYehhieijgigdgfbckgf
,C让我	efdgkcdekdifhbcjhghcefbhf
,C试	cdkdcZfgfhcdbchedbegfmoca
,C试用	eZiebbhefigdddiffefhfhieb
,C说	Xgfhbicbgimahihbepkkfeded
,C说D	cfcefjihbkXgieafaollcYfbg
,C说R	eekgdaddnceencdeijdZclabb
,C说不	hlcdeebefiaebacbdkcmdccbf
,C说再	fajaibjfjeigkeedfgfgfjbke
,C说好	cfanaaZbjifbifkZchjhcbbcb
,C说我	eaidcideckaeffggejdfkhebe
,C说要	dkdgccbdlbjebnmdcYdbiggdd
,C谈	bfggcahcldkmadfgjZjcecacb
,C财	efdhfhaejeddhiddlceaedgkc
,C财务	fhdhgeaeigddiheeldecedgkc
,C货	fedcmfcdgiabcddmbmdddZbYc
,C走	bideckbbjhdgkcbcjceekgdlc
,C跟	bdegaiiccllfncibbfdibcaei
,C跟R	eiedeheeclmfkeddcjfjdfdhj
,C还	afdfjaicldkdhbgifcdbfbgig
,C这	efZgfiecgkakidhaiehhdbbbl
,C这个	ehdgeichfgejhfbegijbgeafj
,C这单	cfaihgXZkkabhbchabbacdjbd
,C进	gddejfgdkdedgdcghbddeffjc
,C追	ddcclddejdajdcgicdddedjeo
,C追加	ddcclddejdajdcgicdddedjeo
,C退	dbbbjkhcdkcdcddbghfbeacmc
,C通	hgjbZiabjjfbigkgdbbjkcacb
,C那	efgfgdhdejfceZehflfkfeffa
,C那个	ejedfegfjehbeaYYdYigeadae
,C那台	gedflheheiecfdekciecdbcmb
,C那批	gdeihfghgggeeeenejgifhadd
,C那边	gehfediedkfffcjeekfjdhfee
,C采	djfhhaXZhghefjehbekehacjf
,C采购	didiiaXZghifggeiaehehacjg
,C门	kbfchhaclcoehbdbbbedcdcgc
,C问	fndWcadblehZedajgabcbclea
,C问我	dlfeffdfjechkefafbededkfd
,C问能	edibhehclecediegkZcedbidc
,C项	gfdhedgdjdfgejcfhcgikcade
,C项目	gfdhedgdjdfgejcfhcgikcade
,C预	flcbddjiffiehlfjgbgjdebde
,C预算	fmdffecifgjehlfcccgjdebfe
,C首	fedhhfbblddaeehhgagdecded
,C黄	gffhfiffdjjihcaeeaedefbef
,C黄了	gffhfiffdjjihcaeeaedefbef
,D	fdehfZiihbikefeoggmgghecj
,DC	dcfdieiifbaebgikcaeefeeeZ
,DC的	eegejfdifedddhelfeegfffhf
,DP	igbfehcgejhckgjZdkejdcdah
,D一	gahfhdgdkdgkfcbZjdghckjcc
,D上	bhdhhebkdaghagfkgYgcahXdi
,D下	diYjedbghcjfcdjffencgfida
,D不	gceiiffcckfehffdhdgofdlgc
,D买	dkdcefdkecdedgfceacdecbdm
,D他	ffhigeehheihbdcifgjhdgged
,D先	hhgfbcacmdccfbbjcbclcgbcc
,D公	edghgcdfiedkdekdefbenegfe
,D公示	edghgcdfiedkdekdefbenegfe
,D再	fgekdZdejeibffcXhlZhcWXaf
,D再打	icjcdfdelcefhfcddedYecded
,D出	dilfbdadkdfhghccefabbilfe
,D到	ceZggbgejdbhhbfqXUchahgeh
,D到期	gibgacjdifaejfecdYejfifdj
,D去	hhgbgcdakfkgdedehdeZlYfha
,D去C	cffdigghehhigfcgfgccbcifc
,D去了	bkiecdfgidfdbihicZhcbecdd
,D又	hefhehaeggcihgdbbgfkeeccj
,D发	digehfZdifggfhZghdbfhZdha
,D回	ebbbgelfjfagfcZcdYgahbcgg
,D在	jdffhfghfgieeegeffddeehef
,D在C	hdfgiffhehheeegfggdceehfd
,D定	deigbdidkdlbgdaadamcbhidd
,D就	cfdifcfheghhbYflhjlegbhfb
,D带	didkaceigbgjfcfcdelcdhidd
,D开	bkhdfgWZqZeiekhjbiYYlYdbf
,D开标	ecqfbbZcldgedcXbigcdmcbdc
,D必	ejfeffbhegachjcdefmfjdhhh
,D必须	ejfeffbhegachjcdefmfjdhhh
,D我	gdedbckakhebedakbhagdgkfc
,D才	hfadcekdfjbfgjZbcgZcfafcd
,D才回	bgbedfjejeehddcddabddccdd
,D打	mfYifdXbnbaXfdaflWfZZXjZk
,D打款	ecdkmfbghfeeeddgocceddbdl
,D把	deejcdhbncljhfgccfogccfgg
,D拜	hfhbdegcleddficdccfdgdgdf
,D拜访	hfhbdegcleddficdccfdgdgdf
,D没	ceagZflaejaeegambgbibeXei
,D没钱	fmeefddfdjefemdfgmfeffeee
,D的	cdbmhcfaodjgeigZjhiXcbfbj
,D签	deZdgbkfiZelgeiebescmadab
,D签合	gffhjfbkcdelccbadfmfkgffd
,D签的	fddanebiedbpbedjecledeheb
,D给	fdifedgehgdaegbiijgafleff
,D给他	gfhifgddkegfbecbcccdebacc
,D能	fghkdgcfdjbnacZchjmcgjefb
,D落	eddhjdalbcdoceccdeiddeiee
,D补	efihffdckcaedceigblgjghaa
,D要	ckdifcWffgichhblbfihYgjdb
,D见	gdhgceidjekeadfbdgdbbefdc
,D跑	eeaggemchhfedddfdgedgchge
,D跟	aihdbjebnedcfhfefhahggicc
,D跟C	biidchfcleadggeagjahggicd
,D过	dgjkZeihjcihecdacdicdabdc
,D过去	ebjjaekclccjddabebgcdbbdc
,D还	efegkehhhbgjhdfbdifeffbck
,D进	fdjilfcclcjhcddobbedcecce
,D进场	fdjilfcclcjhcddobbedcecce
,D送	cfeikcgjhbiabbZnddZbcgcaj
,D那	dcghfcjcmbjhaebccckadcchk
,D预	eldeffdbmcchdncbeaeddcbec
,D预算	eldeffdbmcchdncbeaeddcbec
,M	bdYbpZgjjYfncfbeiadWgebXe
,M一	daZZhcndlcdjjgcjofgfecbec
,P	gffiehbhfdgcihndehkgcjfhf
,PD	dbedhhlamdbdkejeadbabadlb
,PD去	bZjaicjcnccchcZbgddjechke
,PD回	edglcedficgkZeidbadadhfcc
,P一	ZegbhigdekhcbgcajkalhZfgc
,P一直	ffifffffckjgehddgdfnhehhf
,P不	hieeefcaelYfiomgblbbggbaa
,P不在	kdcjebeelbdcecieeZdcefdef
,P亲	bebhifXhefcjaccbeamccaeab
,P亲口	ecdhbjceejcbdgfcddncedcce
,P亲自	dfchjZZigadlbbcdgbhfccgdc
,P你	cbgafhmbkeaefcacfbefcafaf
,P你别	edgcffjgjeafjfeifcecfdgdf
,P做	fjefgfegjeifgemffcdeffdhg
,P做不	fjefgfegjeifgemffcdeffdhg
,P原	eigjcbZfeikgjjZgfkigejjbe
,P原话	eihicbZfejlhjkadflhhekkbf
,P又	fgjfgecejecdfbfcgmgbeckae
,P反	dgicdbihciffefnfekfifdige
,P发	ieaejfchcifhjfhhgghhdjbef
,P只	jdjbhaccmabdbboedbcbkegag
,P同	hggdifdfhfgliddicceficccd
,P同意	eigdifdfhfhlhddiccefidccd
,P听	cjiceddigbgffecegbdbdbfdh
,P回	bhegdgffhdedecjgfikcccafc
,P回了	ediefiefiggfhfgffbffeecee
,P在	XgieedkhheidbZkckaggedjng
,P在C	fccfifkckffidejeechdeenne
,P在电	eieieffkcghgifdchefhhhdbf
,P在群	fehddfihejlfgdceglfdigake
,P嫌	cediZgichgffedkabigedgjXc
,P就	hfdedejiibedeedidajcedkce
,P已	dfhdhcgaldgecgiZdeajajhib
,P带	bgeaibkhibbdicXbgdaadicmb
,P帮	ccdefflekdjihdZedbccidcdf
,P当	ddiejdhifckhhdkahZdhdiZkd
,P当场	feiggfejedliiekagadidiabe
,P很	egdjhedgheilebfjkdcefahie
,P急	djdaifbgfhbiaidhcZhbenbjb
,P想	cgfiaeajfcijfhjbkifheglak
,P手	egeechjdkejdjakdhaeceeade
,P把	gbejdjbYijfijfccggcecdjed
,P拍	fedggjelcgmfcdiehZjchdbed
,P拿	dhjcdcbkdaafaegfhZeddjbdf
,P挺	djegdddlbghhajaccjfddghcd
,P换	dkjlchaejedfgdmfgcfhffcee
,P提	edebkfdhgdbfedckdcjefcdfd
,P最	giifeeceieiememgecedeeeie
,P没	dkZhebgifcabdfZibXbicedbd
,P没说	bhaidcjekdbffhadeZekedgdf
,P点了	ecgkcecidifofekcdjjeeegef
,P电	chgdghbeghffgegefhfjegfge
,P电话	chgdghbeghffgegefhfjegfge
,P的	hbfgdicdldfdigjieehchfide
,P直	dhchgbhgamdmfdaheoeifecge
,P直接	fefhheihckemgedielfhfedhf
,P看	dkfchcdmeYegZaXdiaigddgab
,P看了	eiheicelcbfidcagfadieZgcc
,P看完	fjddfffjfcdebdcdefjcfhfdf
,P答	fhdfgfdkdfaefefdccjdegddc
,P答应	fhdfgfdkdfaefefdccjdegddc
,P签	cffZmbaigbadghlhZfZcbajli
,P给	kjahacZahhefdmZccZhiddcec
,P要	cegncbZckdnhgdngfaaZfZaic
,P要我	fbcledgcjekekemedbfbfcYgc
,P要求	fcfjhdddgihkbeghkkcbhfWmb
,P觉	diheddcdiflbhckcejdcfcade
,P觉得	diheddcdiflbhckcejdcfcade
,P让	fefgfiahhefdehabekhedfhki
,P让我	hfceeifigdffgicbhfdZddgfi
,P讲	dgekcdcdiegegdaghhhffhhdg
,P话	bhZmaaZkddkcmdlbdcmbibcdd
,P说	hkhZfgbfiehafkeZeilcgicgl
,P说D	gckfgcdfhgkbhcgXcgjfYhagg
,P说不	fcdgejdecligZbidjghffecdj
,P说了	cbchhckifcciebndeekdfcbjc
,P说他	leegdicbmcbhfchfdkcamdabb
,P说先	flegbbcfmdffbebcgYdbflZff
,P说再	bgfjiaZdjffeedacjhbiefgkZ
,P说报	fefdjefeekhfedgdfeeelcimh
,P说比	fgffidejdhgcedadefjeefZdc
,P说等	dkhdcffejddddjjigliciegee
,P说要	difbldcbfkafdeedciicgacjd
,P说还	ieggdedhgdheicfddbbcegfgl
,P说这	hfiefeejdddgegfggYdjfihce
,P说钱	eifefjekaicfdnccebbbeeicf
,P跟	eiegieacleZldhhddajddebbd
,P还	gZbhhhghffiegbWXgXjabbcZe
,P还是	habfbcjbmcfdfdYccbccecbba
,P连	dddhkecmZddblemaeaedehjbg
,P透	ejgcccbbihbchmjdfcdidcbfe
,P那	gfifdicejflkceceibeaedieh
,P那边	gfifdicejflkceceibeaedieh
,P问	ifhhdcZfiefcfcfkcfdedekhg
,R	WcnfXkZeieodzcXhdXfdgbaaa
,RD	dbhhebiiehainfcbeadcdgfed
,RM	dcjmcccejenfmfecdcfdgdgce
,RR	edledcdejdbdiigceefeofcff
,R也	fblffddekdkfodccdejahideb
,R报	cckfabfihbodleckfemehaYdd
,R报了	eefdcfieihmfdhdlebfdiddde
,R最	ebihecgdlglgmgafhcfeehdfe
,R的	bfegihhlZkkehddcfkeldccfd
,R给	febiehddejbeoeddkggbdcbeh
,R那	fffieddkedigmhedfbgcedgdg
,R那边	gdgieeeeghfhlhfefefbeeafh
,c	gfebibcidgbebddhdahiedheh
,d	ffkeeeedjegfeeggfkghekffd
,de	fgkeeefehgedffhgghbhfjffd
,dem	fghefgfekdefcgigebcefkafe
,e	geeejfekeegmdibhcbdeehdfe
,l	hdfdihdehhdehfhkdfccffedf
,o	cfhfbcjbmcahaibficdccggdc
,p	efebigghggfkgegdecfgdicae
,po	ebcdkggigffkdcdbcefbcjdcf
,poc	eceeeiihdhdeffcdfgeeeoeef
,pr	fgjfegfehigggehdebhhffffe
,r	febekfgifehhdfefddfbfebgl
,s	hdidecddigcdhdecedfhbgbfh
,t	cgfcecidkdidbkedcZfdcckhc
,一	bidfifakchrhgdfijohXfhggZ
,一个	gchjeaXigajfgdfifgdecjhca
,一个月	ggifheadjeieidgfcffdeiege
,一共	dghdigaiefkegdfhhckdkakce
,一共M	ejkddfcdjfjcegidiegfbcibc
,一口	fhincbdhfimeaebbieidecddg
,一台	ecfgbejahhmeeihajhbdchaea
,一天	gjdefdecjfacdeeidgdcfckje
,一小	ekdecfeghecfdcdjebffecnbd
,一小时	ekdecfeghecfdcdjebffecnbd
,一年	dgfcnaahejekfbcdkkigfbZgb
,一年M	ghffieffihjlfeediejfeffae
,一式	eddekecejedmdededdfeedcde
,一式四	eddekecejedmdededdfeedcde
,一期	fhiggdacmZjfcicjfgddhbebk
,一次	efdjdfdlebkbfddhiaiddceaf
,一直	akYideabhidihbjbdkcbdbdde
,七	egghedbekeelbeldeaddfjaec
,三	hhfehYdkfZangefhgYifghjhi
,三个	jdidebfhjZgfjdmibYihdhfaa
,三十	ccgheeghffdbdbfclhbcegfcf
,三家	fbkfcbcbobikiicdiebeifbhh
,三年	ediblhcifgZraffcbeiggdchg
,三期	eieZideihbdebccbdadbccnbo
,三百	ihdhjeckcebhdhbidcddcaigi
,上	edeZggkZleaddcjefdckeikhg
,上头	cehfdlbdghcfehmeeafleibdd
,上批	ebdblekeeiffedadfpfffgoof
,上次	cgfdffidhhficcdccdgighbZe
,上线	dcbfldbclcchdedokagcdbmbh
,上门	hckfkeajgbehcfcdebfefkfmh
,上面	ckgedigdjfhchYndgddifgcai
,下	dZkhbbkelagkbZmlcdgefikdb
,下一	fdlddfeghfejhejgehhehjjge
,下一步	fdlddfeggffjhejgehheijgge
,下面	fcfkdeddkedjfcmdeidfffeef
,不	aefhVkiXelecidfWenclfcidg
,不买	fkijeddgejdfZdidenfeeeddd
,不做	ddddelbdclaecZjddkfqdegec
,不做了	fffeflefclbecacdekfqdeged
,不再	dcabemddkfjfefefbdgenefee
,不合	fdhceiedclcedfcfepfefbjef
,不太	fihgeeeddjefdegffmfdfhbdf
,不接	efkldbbfZngcedcbiofbedZcd
,不接受	fifnebcgblhedeecjmgdfeddd
,不是	ZabifekbjedfghkiebebcgiYc
,不然	efeihZbadllfjeaVbneiefgjl
,不然不	fdgjceddejeehfecenebfifhc
,不给	fchkebcfbmhdjdddeodnehhja
,不肯	fijicdcdeicgcfefhqedfmacg
,不行	fgfggcfejddfdhfhhcdffhbid
,不要	eegZdijdhhchidddegieicidd
,不过	djldccbaobhfjelfgbcbgfibb
,专	dikbhcbgiabgiggidhgchijdh
,专家	ecldeeedmcdhiekefiififlff
,业	giiiZhWcjgffdcadbgfajdibc
,业主	bjgibiacihffadeeehfeidgcd
,东	ehgchebdldecdmfgamefedjkf
,东西	fjidcfcejfedemggamegeecef
,丢	dcacanbbiglfjbbgebcbafXea
,丢单	fdcddkdcldegkddhcfdgbhZec
,两	XiieicZdidemjbjehhedaoiic
,两个	cgeicccajgbgfcmccfeageXcc
,两台	egjdeedhgdhbgddfgbfddkhae
,两家	eciddhedncadodYcieicboddd
,两边	cgghhccdigkmeckdfidcebjdf
,中	eZcgiidkZjcjgbecbgfgqaeae
,中了	ddcdlcciecdfcfdbddgendbdc
,中标	dcahgjflYjhifcecdgefkdace
,主	cghdchdflbbefdihaYgbbbndd
,主任	cgcaebjalieecbljfkeeedgcf
,主动	ZiagdjZjjbaadfaicZdZcdhec
,主要	icjfedbeldegheececiddbled
,之	heeiciaeiffhdiiZhefkehicd
,之前	fgficibfhgfheiiahegkehide
,也	dlkdceaancadffYggaafdiaag
,也没	eibfehfelcagZhcffeecedbdg
,二	hkidcZVehejicflYcfbgkdZgp
,二十	ffiffdbffhijeefbdigjigZec
,二期	cjkcdbYfiajfZghZdebagcfht
,二期的	egjdeedghdjddheciffdihYdn
,云	ekcefhddfigfeclcfkfedcmfe
,五	bgjhfbakdbifbgglbcbbimjdc
,交	dgdgehhcnafkdccqeWgbebhcc
,交期	fibidhfckeghedeoeagbbbfcb
,交货	fehhhddflbilfffojZjfheied
,产	ebhilcgcfidgggbdegejgjmke
,产品	fcjeffheejehhedgfgfjgkmef
,人	egfeTmeZdmeehfahekdhfbiZa
,人家	kecdYlUcbmiejefhglgcebgdc
,人都	decceiibfiddbcachkfodhfcd
,什	dhhiacgaihcccZhhcbeleejeb
,什么	dhhiacgaihcccZhhcbeleejeb
,什么时	eeiiccfagidedaglccelfedeb
,从	jiYffbghhbhhlabcZYegbehee
,仓	bbddjckgeidgfechlhfdcbZdd
,仓库	ccbdhcmefjehdcdiljeadbYbb
,仓库P	ffedjehdkggeggemejfefebdd
,他	bgdiadkfidjehgkchfggdcici
,他们	bgdcceofhefggifdhhbgealdj
,他们D	gmaaccgZjgZcdkXicgeicdfaZ
,他们P	dgkideYjeffkWZijeaffdjkfb
,他们同	gehieddfjenieegdeadddeifk
,他们在	dleceebdldaenfbdkcfcdbZce
,他们嫌	ghbjeccfblldghbbcofcecafa
,他们家	biaaijefckhcfacjfhebiebca
,他们想	dfgfbdhkeaafcajejZgaejiif
,他们把	ebhdchhbhhcelfdbfaekfcfbd
,他们现	fjfeefdfhghflibffifeficgh
,他们的	dfeZgdkffhefblafjfciddeec
,他们自	fdccigjcgjbekcdbfZelfckce
,他们要	dgehchecnanjYbbdfcegdeeig
,他们说	dihhjcZcigddeceaiihmdadia
,他们还	dcjfdehcmcjelededZebedjfc
,他们那	jhiXjdaidhXdceZfkibinceek
,他们采	deadddldmbccgdhbeZfadhefc
,他们问	dedfcflbmdbdbddeeedcefadd
,他家	hbZcielalgbXaYZZeddibgkdk
,他家要	dfgceigdkddecdddfaeeebpcd
,他把	ehdhfeeifdjeedaeehecdddee
,他要	fbfncdbdlckeaihefahchcebc
,他让	fghgdfdcmciggehdfbeeegfde
,他让我	fegidedcldigdehdfbedegede
,他说	ihfidaYggfiekiidhikccggfb
,他说D	ffigegdfidkfgcdhhaeddfdec
,他说他	hfdfedgfgfidiifdbhkbddhdd
,付	ejelZedcmcfddgfgiecafakcb
,付款	ejflZeecmcfdegfdhecafakcb
,代	dibhigdfkdeehfcgebfdkeche
,代理	dfchigdfkdgehccgebfdkedhe
,以	ddfafemghecZbhifiedhhebfb
,以后	cddaffmghecZbhhgifdhhbbfb
,价	bedhhidigbqjcaocddhbdcikg
,价格	dgchajfgidlfccmeegidfekjf
,价钱	cecdlZanbappeciceXfcddbej
,会	gXbeegkedjddcbednafhdagda
,会计	dbbbhejaekcfdcaapccdddcec
,会计P	fcdbgfjbdkbffccbkadfffefe
,估	feikhdefghhhgZjhecjhiageg
,估计	efjlhdbfgghhgakhfejgebdeg
,估计D	fhejbfaigbgidbnfhZkaddebb
,估计没	hcjkefbddkfeefdfebfnjfhee
,但	cjaiiXffkYkgjmlgkjgajfjem
,但P	fkhbfeedkeehjilgigfeechei
,但是	bdeleahekZmgjjhhjghiefddl
,但是要	egghdfchhemeccefgafcbaegb
,但要	eidiafcZndihbghhkYfdhfgkf
,余	eekgefcamfjaeedgiihedmccf
,你	dicfgZeeeikfgiecilkjeekld
,你们	ZfdfkciddkmgigegjlZlefimb
,你们这	dhicichafjbedccigkeifeZkd
,供	dbjdgghbmdjgkdeehdchffeci
,供应	fckdeheckfjhjebghadihgcdi
,供应链	fcgdhjgfghjdbfdifafdehdeh
,便	fdggejddkfmhhdhkbicdceidd
,便宜	fdfgfjdfifmgidhkdjceccied
,保	kXkaddieiddgaZagadadfYXnb
,保安	nccedeafjedbcddceceicecgh
,保证	fejbffdenbdegffgcafeheeee
,保证金	fejbffdenbdegffgcafeheeee
,信	fffgibfdhgdeegfcjjfibfihg
,信息	chgeicdfghgfeidffiegdihie
,信息部	djefhddgfhcefhdjeiedfhidb
,修	ebickdeikbgehccccZdcedalj
,修好	fdeejfgjicegieeeeZedfeekk
,值	haecleebihceghgefkeghcboc
,做	ocabfgUckdfcdeZceXciddYaa
,停	cfWbhkfcfjbdZkjkggflchjac
,催	caainbbYkfehZYcgomkfbaaja
,催了	cddekdgdfigjdbceolehfddkc
,催款	ggfekfdcmeccdffbmZebefebd
,僵	feekfddchjlfbcacdoecdfbbe
,先	ljbaZXcapcedckfdbfhhdecaf
,先付	gffkegedkfbefedjmdohedgfe
,先发	ihcgiebekdjfddhjdaececfdd
,先放	ehiadchdfjbdfadgdiemejbdb
,先试	fiffgfgfkccfgheffbfdhkafh
,先问	ekcaifbdkenheegfdfgcdccdi
,入	dZkbkbahhbcjhZamedcgobagc
,入围	edkchccblddchdcjffdfodceb
,入围了	femdbeddkeeededeefehneefe
,全	bebfkkZfghkfihbZhYfiaZkgj
,全款	ffekhfegidlccddfibggedcbZ
,全部	fdehihchgcbhnebcdbildebcm
,八	clcjcaZghejeaaghcecjabmbb
,公	eaciikaleddbdgWfiXbiseicc
,公司	hZbfdkfahibgdgaclaelbahdc
,公告	dcbeljbcldbckcdcddecpegfe
,公示	dcajkecnbZfccdaebccfocecf
,六	efegjdcfkehdedbbdbefecgcc
,关	cdafelegeikdbckjcZcieclac
,其	gffdfbiblddkaegfhcdadaiha
,其他	hdggddiamdhlcbedgedbdcdhb
,其他没	hdejbfidjejmddablafefeddd
,其余	ghcefegbmdaiddidfZhehdidf
,具	gjcYdcghhdbdeigggbdcdffgf
,具体	gjcYdcghhdbdeigggbdcdffgf
,内	eejeebicfjbdlcZZcghhbiefc
,内部	cfkeabhddlcekcZbdhhibjfbd
,再	bdamkXhgfhidYgafamhmechhg
,再降	gfflfffdblkfcfdfendafgefc
,写	fdhjbeicncmlgcZeddgdcjfcc
,写进	gfiiffefkeikbebfcgefdleae
,写进合	ggfjfgfejfjlefbfcgeffecae
,冷	jcjgecaefjggacdhbYbbkbibY
,准	ehijbcYcoabhbibfdciafceca
,准备	ehijbcYcoabhbibfdciafceca
,几	ifagfbccfikdgddiejfiddmie
,出	dfhbhcigejehghcikjghceZie
,分	dejdfhZeifkjkdkhiacjmagbb
,分三	fedhiedekdgmccdYlbdcfcgfb
,分两	dbjgkcbaoabcdccocafcccbde
,分差	ffeefifeckcekfidedfdnecfe
,刚	jefgfeebhgdlfjgZgaebecfgZ
,刚开	ekagcdhekdadhfcdjdidccche
,刚才	egcedfkhhdZddffddgfgedkce
,刚盖	dddekedhjdgodedeeegeeeged
,刚盖好	dddekedhjdgodedeeegeeeged
,初	lcicacZcmcbdehhcdcdbdhbdd
,别	dZXhXdoZkegeZfXYcfcdffgdd
,别再	cdccdmfgbkZfgcddfaeeecjdi
,别的	iddlcdddldblfbfdeeiZhifee
,别的没	eedkddgekedlddfedigafcgec
,到	YaceVmmXglfckdefbidmdkZbh
,到期	debjXlVddjddjcdacbeldfdal
,到货	eecbheiddkcdbeegbngbfddhc
,前	oeeeYeafhekaedggcdfffXabd
,前台	mgbdceXbldccfbcaddcbfbabf
,前台说	lceedgZdjegeheddehdfdeddd
,前提	fgckafcahjodegfifijgdbcih
,前提是	fgckafcahjodegfifijgdbcih
,前面	ckfcfahckdedicdjcddkbcgbc
,剩	dZigidbbjgafcdjihdghhiccZ
,剩下	dZhfjdcdgibfdciigehhdibca
,副	fibjccchfficfdjdihcdedbhd
,副总	fiakccchgcjcgdgdieceedchd
,办	jheegfbfhfgfhglfeeeehdcdc
,功	fgnbccccmbbfhhfhffffdfhie
,加	lafdcbjekaggfahlegcalcmbc
,加上	mfddhebekedjecfcddedeebgi
,加了	nbidbcfYpbffccbcdjgaffkbX
,加了微	lffffgeekechfebgddhdgcdce
,加我	ffiffffdjfigifegikcfneeid
,加我们	ffiffffdjfigifegikcfneeid
,区	kegdcfhhfhcdgkgcfhjghgade
,十	gdgZkbabmcbkhedmbjiahhfej
,半	baejjaghiccekfafjYdicahia
,华	ejehdfdggfdjedbffagdgdice
,协	idaldecjfcjpcdecabfdeebbc
,协议	febleedjecjqcdecbcfdeecdc
,单	bVdghlhleZrjiaYkdbgceiadh
,单一	feeihcdfhdgkccaeedeedeefh
,单一来	feeihcdfhdgkccaeedeedeefh
,单价	dYfiffekfaqgibZkfeichjZdh
,单价M	feifheZhhdpcgcdlebbgecffd
,单子	dbZejoVjgddjgeiheXXgedgfe
,卡	dZfodbcbekdncdkbcnefcafYk
,卡在	dccmddbdgifiadkcdifhddbck
,厂	cicgcejcfihegidiehebjcfgb
,压	fbldgfbfdjdfdgdbikgdeiddd
,原	bfehcgcZkegjgbkZfchfhafYg
,原来	cgfiZegblcfgiblbhbgeibhbi
,原来的	gchkbibehghhieZdidekjddfi
,去	XjZZejjffiegmaYafedZcbXih
,参	fgkbbbXbnbdchZdgcfdZpgfde
,参数	cfkcccZcmcddhZdcdaeaqkhdd
,参数发	fhhfefegifffeekffhffblngf
,又	gcafkhajfedibaZYcfZjbdcgm
,又加	edeekffkceedeffedgfefhcdn
,又加了	edeekffkceedeffedgfefhcdn
,友	bffhfajdghfgpifgifghgdkie
,友商	bffhfajdghfgpifgifghgdkie
,友商R	cfdggbkefifhliggjhhihekie
,双	cjffegceldjlhhbhbachcbkbc
,反	cgjhbbakebcfedicfhkdcadfh
,反馈	dZnbcdcjeddccciccgdcecdcc
,发	edicgahWihcaYdablecebbfeZ
,发了	kgcXfbfajgbdbefeebehaadge
,发票	efdcjfeefidbfdecoldgdgece
,发票抬	fgfejgffdjfgffffjmfifggeg
,发给	ecjfafhcldgeccbfbZeegbkcc
,口	dgcjhcchehacaiZjaicjcdibg
,另	ddjhcbeggfggkihehffddgibd
,另一	edjiebddkdlcmeiffffeeeced
,另一家	edjiebddkdlcmeiffffeeeced
,只	jdiiafcZmdfigffhedcccbggZ
,只要	egdiffddjfjgheiedYhiebikd
,只说	jgkbddcekcbdkeihebecedkgc
,叫	jdeidgZcifhijcZcdlgXhfhje
,叫C	kddeededjecgaecefdfeddgde
,叫我	ffdidhbbifjjmdaeeihZidaed
,可	ekhZkaYghggghlhbhgaZaldZg
,可以	dfibldZkdaeghibdiZdddjede
,各	bcgicckiehbcacdfifcbghecc
,合	gjYigfXfggfsnchkehejdbjbh
,合同	ihZghfaghedpjchgggejdbgci
,合同D	ekcdgdZgibggicbcfffhjdibm
,合同也	gggdkgflbfdmdfefkdcgjffef
,合同到	kieaZjZafjeYqfcdebdneehei
,合同压	gefmceddjfhmcdjdedelffdee
,合同在	fdendfccmcdpceiccghcdfced
,合同没	hdfbjdkaihcZjgdffjcifefhe
,合同编	eefdhfjifeendfegceeefehfd
,合同都	fffhgicdeibpfecahhdcfeheh
,合同里	gdfhaejejejgdhdhcbdefgcic
,合约	ejckafbejfgkjfchdbceecdeg
,同	kahkcaXekajgggfaglaaeiWij
,同意	eblhcdeghcjabceicadgjhbdb
,名	ifdabfebiffggceffecYYdcac
,名单	jiZcchadkecdkdfeececacbcc
,名片	hbdeecidghgibddgggdZdbfcd
,后	ehgYibegdhcaekggcjcegfhjl
,后勤	ejgcidbcghddekijildcjddci
,后面	aggageikeddbfZZibacZcbYYj
,含	cbnbfbfemaogeZaYgTdceZYcd
,含税	ddeehdkdlclheddbhadcecbed
,听	hfZdbejXjicapabciedmdhgZb
,听说	hZchdfkZiiXboYcgkXaifkfac
,听说C	hccaibjfdkdfcbdcgafleccei
,听说R	fffdfcifkcdfjfdffafeideef
,和	cfhehcgjdhceebaegigddihie
,和C	cbhgggghfgbeddcZhbhcdihge
,咱	cUejbgjamchingejjcfbfcfVX
,咱们	cddhgcifggcdhiYgfeggifdba
,咱的	baffcgncmcbbdbekjeeZcZmab
,品	fhgcdcghfgdfgkcbffhZfkhfd
,品控	dhjccdccfjfdhdebekfdgmfdf
,品牌	gecfgdihhbeggjcfeahcggbde
,哈	hifgheejffdicecgheedeeiac
,哈哈	hifgheejffdicecgheedeeiac
,哎	gfidjggehjfeihhdfaecehjef
,售	dggdjdagffhfhgcbdjdfeckoc
,售后	eegekdcgefhghfecdkefedhod
,商	jdhgdeZdihgleebgeheikjgfc
,商务	cajgdedalgihfcehegfjleige
,四	fbgfjdbheggiiffbcehdhgeic
,回	fchdehgehfgcfZmhkWhjdZdeb
,回了	ieadbdhfkddedefddcfdefcde
,回头	ffcdfeighchccdahgccbdcefc
,回来	ddkfdcgakhfhjcqehcjlecfcb
,回来就	cfkfccZblecfleocedkjfeecf
,因	fjgcegcgfihgghcekfljdgdhe
,因为	figeegcgfihgggdekfmjegdhe
,国	fejhefdfiflhjfiijedfkeZff
,图	ggldccbbmdbddcafeiecdjqbc
,图纸	ggldccbbmdbddcafeiecdjqbc
,在	dkebbdjYmfgbheZeeabagaZhe
,地	jegcghebmdibgjkfbffcgbadh
,垫	dbcnibbdkdeeddcdodejedddd
,培	edidkebgdkebjfdfckdiegjke
,培训	edidkebgdkebjfdfckdiegjke
,基	dgchghgkchecjhiicibhjdhbd
,复	edkaeheggekcgdgdffehchcgm
,外	dihcfcidmceeiecbnkfcdhhdc
,多	clbhdcadmacfamcbeedbddali
,大	YedjYZljeagehgdgbdnfdjgdb
,大家	baccecnekcahkeaahfagcbbbd
,大概	dibjZdhigZdffifiacnbgfebd
,大概D	ebckaejhgdbddYkkbhmcgbbde
,太	ffigfeffieeihedjemhdedmdd
,太贵	ggkegffffikfdfeefofdffdfe
,头	jdbcddihhcegeffeeadbedegi
,套	dajbaekcledehfeaedffejhee
,她	hiddhgcgffeehjiYiffcdkXce
,她说	gigcgechiaddgfcbjedeeigdc
,好	gfhffgbiehgjhcdghjcfeligd
,姓	mfddbdcdlefdccccffegccgcd
,嫌	ckhjabSdghffiYgZdscbcfaed
,嫌我	fhkdcdcfdjifaddcemgifdibe
,嫌我们	fhkdcdcfdjifaddcemgifdibe
,学	djdfdegghegfgjbcfgefegdef
,学校	djdfdegdjfgffjbcfideegcee
,安	ehjddegdlZdgZegkidccdklab
,安全	fgjhcfdejeghddcdggfedilcd
,官	lceeeecekefdfdfdedebdedcd
,官网	lceeeecekefdfdfdedebdedcd
,定	afahglYgejfliZVdocelfdiee
,定了	dbcgjibiehhljfahgcibcecdd
,定金	feehekcegiejcbccpdcmcchgb
,实	cgfifciaigdffdhgdggheihhd
,审	adYlgbhaihblfdiZldccbcbZc
,审计	beZjicjbhiblgfbbldddcdcbd
,客	decfkgafejijhecgamcjddend
,客人	cceeldkecldffffeemfifeemd
,客户	bfcfjhageiikgfbiaicjebfma
,客户原	dkcbbggjgehcfcjZefdcggjcc
,客户说	edicichghehggeegdZeffhged
,客服	kdcchcecnaddcfhcebegecbgc
,客诉	gefejdgfckffhfgdfnghfefne
,家	bfagibgeghdicabackcbcdela
,寄	bYkadbkbnaddfbbcdWffbkYja
,对	dffheddfjdhinbeejfbgjbdgd
,对公	eddfhdhfjddffgefnbeddeefe
,对我	dkfbdednZbhcaeZddZeddebdf
,对我们	dkfbdednZbhcaeZddZeddebdf
,对手	cdggaibZigifueZgdadekfgcf
,对手R	fhddehgehgkglgehcafbibjfe
,对接	bdgbkaicclcffdZfdgflefgme
,对接人	dckdgcdfeiehheeffZflfhdkb
,对方	iicgZYfhgciigdjeifdbdaefg
,对方说	igdfcchhhaeadfhfcihacdach
,导	ekjeccidjdcfcdbdeggbeinbe
,封	efididibighgfccjcehedagjc
,小	jWjdfhhamdkfeajYbgcfcfckX
,少	ficikebaifhbaddjadejhcZdY
,少发	gfffjffddkeeeffefkgeeedod
,少发了	gfffjffddkeeeffefkgeeedod
,就	kcblVgekiYecekghgbdcbfbfi
,就C	kfcdeedifdbffdcfdbhdedfcc
,就一	khdbdeddkdbgchefddgfdgbee
,就剩	edcncdcbmbbffcmahcgdccbgd
,就剩P	eefkdedcldebedocddbdfeedg
,就差	dcdmbfahjZkeghheecbacZgea
,就是	hggfccfgkbfgclYgigfbcicgj
,就是没	dkfedbdbhlcibmbccgcbfgfdg
,就是要	dgdjfebjgdjddcdjiadcfccik
,就看	cbmdccbdmccebdqcdccbddacf
,就等	dfgjbcaigZggigedfYfbcdffh
,就问	jefdeegifddeddcdebdceeafe
,尾	ebbigdghgehjecbhpddiceceb
,尾款	fecjhfXiefjjedckqedjcedZb
,尾款M	gffbngdehgcfegelmbemdegbd
,展	ndgdaeaZocdddfaiddefbhdfb
,展会	lcbedffckfccdbbjebdhciddc
,巡	fdeclfchhceegdgeebfeeednj
,巡检	fdeclfchhceegdgeebfeeednj
,工	YgffeajdkdeejiboXhddbcbba
,工厂	ddaghejcmcbcbdelfadcfdcde
,工地	eicgcfidkfhhheemebgjebhcc
,工期	eebjjcZclehgcjelahebdbcgc
,工程	bijbeeeWjhefjiahageddhdef
,工程部	ffmebheZnekghddefYfedhXZg
,工艺	efkcffcejeeejhbhfjfefegcd
,左	fflfdecckehgjgdchfdddmbid
,左边	gdkeefddkebhkhdcicdfenaid
,差	deZiakfZgijgmbafeljZcefgZ
,差M	ggfiggfgghndhgiddehdaeeee
,已	aifZgkZbhggdfhcjbhfgcchfg
,已发	ejgdbfcekekbddecdafeidmfd
,已经	cjcbelYdfiggjjegalbhabZhg
,师	ebhdkeeifecebffkdfedhjimc
,师傅	ebhdkeeifecebffkdfedhjimc
,带	ZmcgZbgfjbjidbYcfhjgceobd
,帮	eZjabclhhbZaccYbaYbagbXac
,帮我	fbjbcchigbbbcdabdZcbecYac
,平	hggaddihiccfbbhechgaeehbd
,平台	higaecdhicdjddkhecccfdacg
,年	ehdficbhicdgeeffeajXfajgj
,年度	fdgckegjfcfcghdchbidjfckl
,年框	feegjdfjehafhgidfhlddefdf
,并	efheceidldbdcddjcYedeemcg
,并发	eiedeeidkddeddeceafeefpeh
,床	dejeiceicghigcclhhdcdlfdb
,库	dlcdhecdmbhfeejlebfchegcd
,应	cfiabdickddgdcdbbbgbjbcac
,店	iigbbkahcjkhfabbcbkjcbhbc
,店主	hjccgddhgcmibedfedmfdcfeb
,店主P	hjccgddhgcmibedfedmfdcfeb
,废	ebdbcmccejbdhcbeececqdadd
,废标	ebebdlcceidefddffaeeoebee
,废标了	edZdendcblefgedffdffnecee
,延	ffkgdfbelchkedeifafefhggc
,开	gUbdljidejijgdbclmcajjYjc
,开业	fZdimdgdejecddefdmgddfbih
,开了	cbdblbhcnafmcgcciXebchakg
,开标	dbebZoZXdlhbiccbfiecofccd
,张	echkcedcfimdfdedgkdbeijeg
,当	egicieckYjckbaYdkknecflZb
,当场	fcidjfdlagdkdcadljnddgjbc
,彻	fdfeejdfekdgcidefaeiheeed
,彻底	fdfeejdfekdgcidefaeiheeed
,很	fledafbjgdYafaYaaicfbaYfZ
,得	fkiedZdambbZYdnifddfekgXi
,微	hidccbhbjgbeagchmdfedbagc
,微信	hidccbhbjgbeagchmdfedbagc
,快	gjhaabcbbmlegdfbcdeqhbaad
,态	dkhhbbaieibcaccbdhhedbdac
,态度	dkhhbbaieibcaccbdhhedbdac
,怕	cljaebhahgbfiYafdjdgdldck
,怕是	ebhdidlgclgfecdffZfofecgk
,急	alYkcadifakchbcqZbedcdjhc
,急单	fgdlcfcckfmddddobfefedced
,总	hbjhgeSghffiabkbfeehhhdhf
,总价	ecnehdYcmchiebdfhaidedhkd
,总务	fdiieebiggibdfjediejhefih
,总部	geejchbhgeZcddlgdedagffcc
,悬	fdhhidhfalcdchkcdcgnjdZfg
,想	knYfYWaijaaaijYcagaYefjfm
,想了	ifeeffdejfedcgcgeceegebed
,想了解	ifeeffdejfedcgcgeceegebed
,想做	hfdiggeejgefihifeicfdeafd
,想先	coZeffedkegedbckfiidfmjdd
,想再	dkdibfdlbdadgidaeaegeakco
,想找	flcceccZoabekhcfehfceahja
,想把	didgeeekdgjfhdddeiebecibo
,想换	dmfeeedfheceghcceYegedkjZ
,想看	hkebfebekcZebaaddiedfildb
,想要	hdgifebhdkfcdhcchldejebfd
,想让	fjfedfdafjeeadifeiffdakdc
,想让我	fkdedfdafjeebdcfeiffdahdc
,意	cjbifdahehjgbfYihjbcfcddd
,意向	dhZigebhgdkhedccibcecehee
,感	fgjjccbedjfkhddciadndgbed
,感觉	fgkjccbddkfihddedadndgced
,成	cfZarZWkeZfcZhkYcYbZgddfZ
,成了	cdZcobYmbaZhcZhabajbbfgcb
,成交	fddbmedejckddcZaaebeifdcc
,成本	gieiefeigdcidkfdibeegefif
,我	hXglbfkXiiodkdejkiglgecdc
,我D	ifhifefckejifgaieZikcggfe
,我们	aZjcdlhaihgblgkdidfjkcfbb
,我们0	eaijebcdifnepcjchideiaeed
,我们D	dceljcidifdfgbdhcZdcdehge
,我们M	gdahfjdehgkeldffdbfedfede
,我们不	fbmddbcfdkkkgdgcflfbkeZcc
,我们公	jceeedgfkdefafffcdffcgfgf
,我们出	ffeeendfcldcdcjddcejcfade
,我们只	fhbibiaeghcdabafiidgeeabe
,我们和	fdekfcdfkdidoedcgbjcgchee
,我们底	fdbhcdiekdkdhicedgfdcfced
,我们报	dicccejdfihedahefeehmflfd
,我们是	degfgbidfifijdcefdflldbgf
,我们最	fhgdejccigiebgikcifgbdbec
,我们的	cdicjgfidgYfjbdmbedidfhdh
,我们第	egfahhdfeifejlfdbddaegjed
,我们要	fhdgdibcleahmdkckfidecYdd
,我们跟	edkeedefiefdbfegfdgedmeff
,我们这	dlcbcbiidhbkcgcdfiifedilc
,我先	kceciddchghhddahgefZeifgd
,我感	ddijdecfdjffkfhffggmgigef
,我感觉	ddijdecfdjffkfhffggmgigef
,我把	fdkfediekeihcfeeegfejdafd
,我报	dcgehfiejfkebcdcdieeddack
,我没	ffcidefckfgejdegijgedfhhf
,我看	dZenfffdcmkcjcahchiodbZdi
,我给	gfcleeadhgmdZckcchdedcdeb
,我觉	effhdeiifeejfhdjbcfihfgjd
,我觉得	effhdeiifeejfhdjbcfihfgjd
,我让	bejiidZigecgbgjcebfchcngd
,我让P	ebkggedbmcfjfgiceZgehdiif
,我说	ggbjbZeXjhofhcaglfgYdgbfc
,我说M	dghifdcekcmedggdiekdfgbdi
,我说最	fcagcckefihdadhcghddedbid
,我跟	edhiggabldpgadclbgegdhejg
,我这	ceefefjcmcbfhdchcfifcefdc
,我这边	dfefefjdlcbffddhcfifcffec
,所	djfgedhchgeghjbcdfgldcadd
,手	figdddffiehcgjbehecfcefab
,打	kedcZdiYlegbcZagebehaicga
,打了	jheiXZXZnbgadecaaadcelfZc
,打了个	meffdfddkdgefeheghfdhehee
,打听	iecddcjdnbdfdchieagadebdd
,打回	eglfeeefejifedfehmfieejef
,打回来	eglffeefejifdeceeoffeejde
,打样	eZgccjcghfafbedeecfcgpkcd
,打电	ehiaddhedkfhffcdkgfiehfee
,打电话	ehiaddhedkfhffcdkgfiehfee
,打过	jceegehffieffgddgbfgbdddg
,打过去	jceegehffieffgddgbfgbdddg
,扫	kefdfeccifjfgbchbfcfchfdg
,批	embccebhhbbgdoggbZhZcbYdg
,找	hjebZidfggZcmbhmaYghbcdZh
,找我	cjcdbcgbldcemejlebhdedgbb
,找我们	cjcdbcgbldcemejlebhdedgbb
,承	gdendfcelbfjegfejcjeffgee
,技	cjjcbfYdhgfcddhadhegjhsbc
,技术	cjkccgYdghfcddhcaiegjhsbc
,技术部	gghffhfcghcedgZefbefekfeg
,把	edgjaedkcfgighYaZhgeZclff
,把我	ddkfbiZhefdbYdcedgdkdZlec
,把我们	edjecidifdecZeefeaefealgd
,投	ldiZfgWahidfcfdZYfchiaXjh
,投标	icgdcibcfieeddddZdeegeeef
,投诉	gdeemedfclehcfedepfceebod
,抖	kceedecejegedcdcfcefdcgdb
,抖音	kceedecejegedcdcfcefdcgdb
,报	baoebdeehdvehclhdfeijbhba
,报了	fijcddYcmdmbeddhccbcmcbda
,报价	ebidbghgegsfecmedhehbbhda
,报价M	edehcehcldldkZmfdjccfggcf
,报价单	gflcfdbdlcmbchfdfbegbgche
,报价发	fgjefedgfimfeffjfifjgfeed
,报名	dcneedZdldafceceehedqdbdf
,报给	feldcecejfnehdciciedecbdd
,报警	gfffjggjgbegfgeefZgdggmgg
,抱歉	eeedfkeehhhfgidffafgffeef
,押	edhffjaclelhcddglcdedhdge
,押金	edehfjadlelhcddghcdeeidgf
,拍	cicafdjajhfechlddgccgcihd
,拖	bccmgcadjecdfafcqbjjcbcce
,拖到	dcakicddjefgccebmdlbedded
,招	gegiccdghbddefYegfbkjbjec
,招标	gdihcdYghaegffachfbcicjfd
,招标代	edleegdekegedecffbgenfcff
,拿	fcjfiYXigekdlYdZaibYbpjeZ
,拿下	ecdbocdoZdljabbbbebecfcha
,拿下了	feecmdenZeahafdcdccefcebc
,挂	iikbbbhbncfeddgdddiclhbcd
,按	cXoecfVejcmdZbdkaXcYgbcYg
,挺	eihdeielceadbkcghZddcfaca
,换	iheafmYbclfhnZicfhdhdddid
,换了	jeehdfeefhcebbmbfdcedablb
,换成	edbejlbddkhnfebehdfeffife
,据	ghhdffeejfaeldjeeciegefee
,排	cehbkibhdiaaeecbgfcgnaYfb
,接	hZeckfidkdgfZfcefZbnbeief
,接口	abfZlZifkaecYcbcebelcejfd
,控	fjjbddbekebedjcdddeekkjef
,控制	fjjbddbekebedjcdddeekkjef
,控制价	gdmceddejfcedddeeeeelddff
,提	aibbicghfhbigcZeaihabdmag
,提了	cmggbebcfjcecebcckedcfmdk
,搞	jYYYpYdifcZmbZiXdfdYbaZhb
,搞定	baaZobZghYZcabaZfbbaccbcc
,搞掂	eddbldcldbanddccdbededcde
,支	ddacgelamdbddcbecbfdccmdb
,收	fddcfgmfhfbfdadjkbdhcdZlc
,收到	dfecfcmghbchcedhibeidccbd
,改	fZdiccmdlXipXbYliWaaeagXb
,改D	bcaeedobmbaabbapbabZbeYcb
,改了	eddlefcfiefneeeeecififbff
,改到	dcZZjfidkdbdbcehceagdbYdd
,改到D	ddaZjfhekebeccehceagdbZde
,改天	gbaabcjcldccccdacaddddaed
,改完	cdgkcdbclglleehdhgdeefoef
,改成	gdfecdlelclidfbalYhfedccf
,放	fdiddiddeiddffdeekfkdinee
,教	eaeZkaljgabccgfbcdccZginh
,教务	ghgcjfejeeedeeifdffedhmji
,数	gdiieceamdimYbjigjceffkfZ
,数字	dclccedhidmeffdheZfdficfg
,数据	hfgjgdaYkfanYcjZbldfgfmga
,文	hdbhjdcifcdkdekleadejdace
,断	jjcceecgifafcfdifjgdedjcf
,新	jYebeggalfadbnngaZcldaaZe
,新P	gZbfalfcghdbdimccZclcdbce
,新客	mdeecdaejdceccdbdaebecZbb
,新来	efidcdjdjfbhfcmcddciddZZc
,新来的	efidcdjdjgbhgcmcdeciedZZc
,新线	idedcicfigeggleaeeeegfaed
,新线索	jeffeeefifeggeeefeeegfaee
,方	dZqYdebffhaabdnbfddgbekie
,方案	dYqYdebffhaacenbfddgbekie
,方案里	gejfffffiedddfeieZhffejle
,旧	dgcglebeldhebcckkZeddbica
,早	gbbifchfhehfecacgbiefcddc
,时	lfechfeifeehcfbjhdebdbcci
,时间	kffdfffekefddgcigffbdcade
,明	daachmbfifbecjmgmXdecccdc
,是	gVbgjbiZnabfaaeWeZeZfeakg
,是C	fcfiieeelbgmbbhccZgbcgacf
,是D	feggeflekdbkedcafcgbccdgc
,是M	ccbbbdocnahbbZabZZcZbbYZa
,是他	dbchkgdejdffjhfghheddcgme
,是他们	dddgkgcejegfjhgghhfdecgmf
,是我	cddeggihhdbccegeeaehkecbl
,晚	hccjddgdmbegdediedibgccbg
,更	fdiibeidkdcncccabcgbccZdb
,最	ZgdgfkdfierhhedfdiYfgglfe
,最后	agbgiibjefqgfcfbfeXhhflbg
,最后一	fhdkchacghjaedZdggbjkgcdc
,最快D	fgjbffjeieecdecZfbjefkhfe
,最终	dddlfeadmcklidgbcabagcacc
,月	eggigeZhfgmddbbffgegfeYgg
,月租	gekiefdeienidefhiceeehcid
,有	hhdbYahfhfjfggbbdeefehdce
,有没	jjdedecejegfmceeebfeeekid
,有没有	jjdedecejegfmceeebfeeekid
,有点	ciheebicbmceaeccdgdndcbbg
,有需	gjcddebekcdeicbceafdddbdd
,朋	ndedceagheddgdeedadidfded
,朋友	ndedceagheddgdeedadidfded
,朋友圈	kffeefcbifedieegfcfjdgdee
,服	dhbeicjclckfhdbhdedahbcjb
,服务	dhbeicjclckfhdbhdedahbcjb
,本	dkdfajbedlhahgjfdljeddbch
,本来	djefajbedlhahdhgdljeddZch
,机	gdfcgchcejgcfajdhlehcgckg
,机器	ddhdjeceejbgdeheekcceiZkc
,材	bgifbbhbghhjdckdciggcccYc
,材料	beigcbidfiijddkdcjggddbac
,条	fcbnbdbgiaancdeggajcdbadi
,条款	fedlcechhbeqcefbfajcedcdb
,来	kYcihcfbnbbbZbZjakcZbZjmd
,标	aelaajXZmeeZlZkZaYYauadYb
,标书	ecndcbcboaYcdbgbcabdoagdd
,校	gegdfhbaigbffjigdcgcfddai
,样	aejfeddghdggYbijbafeaskYd
,样件	ecnececcmcededcYdbdccnnde
,样品	ebmiccbghelfaddmZbigfpgdd
,样机	chbahihdjfcdaflgdfdbfrcbd
,样板	caieidcmbdbfdechkceeddYce
,框	ebhhhbbkdacnbebcfdjcjecdn
,框架	ebhhhbbkdacnbebcfdjcjecdn
,框架续	gffdjffjdednegefehddffefn
,欠	feecndZZikabadddoldlcdgab
,款	cccdmcZbnacdecddoYgbddbbi
,正	fighdcekhdckebeZcZYdZhkcb
,正在	dghghdZcnccgcdihcddddcjcd
,正式	eZbkfiaiehapbeaZbaaibjjbb
,每	cdfhdgjcejoeabimkibgdZlid
,每次	egcciekeficjehefmjdhfdhce
,比	cXmVndXfmYhlkYXZdTgdjfcbn
,比D	feedkfegjfeldeebcdidcdfen
,比我	fdhedhfdhfldmddffcfdggcge
,比我们	fdhedhfdhfldmddffcfdggcge
,水	hheajeZbnbababadbfebakjgc
,没	leeXZmcYleeejdccbgcXicfXc
,没下	kgZcfcbflckfbdedfcfZeeZdf
,没下文	kgZcfcbflckfbdedfcfZeeZdf
,没中	ggffekfdieddleeehhfZkfdee
,没人	heofZbchibiecdhcdZehjeZZd
,没回	ifiefedgkcjfgfeeecgcifaee
,没戏	eecdekceiggdfbjfeceejfdfc
,没提	igjeefcdkdeedeZggfdfdcmcg
,没有	ffbhbgjekcdfecZafdgcgbncd
,没法	ecbjdjccckmhfecdjmecfdedf
,没聊	bgdeddkbldddfdcddddedaaee
,没见	oddeedZdkcfffdddfffcjecee
,没见到	mfffffbgifffhfeefgfejfeff
,没说	lgeYgadboabaXdbhfbcebaefb
,没谈	icfcddjbldddbdeaijfcecidc
,法	gcbjajafeieqfceebgeeedece
,法务	fcbkajafeieqfceebgeeedece
,法务P	geegdidicjckgebbcihgeeddc
,流	ddhiffbhheblhhjeiccakebcg
,测	eepbeZcgicfgfcabidgcbhhdd
,测试	fcpfgaegidcgfdacjcgdbdgfe
,海	dgekbdbdlclejeemdbfcffgde
,消	dkhdbaghehcffcchfigidhnad
,消防	fkhcbedhfgdeeddgfjgddhnbe
,演	fbmddedeihceedffehebdpebf
,演示	fbmddedeihceedffehebdpebf
,然	balebcmbkdhiggielaecieedg
,然后	balebcmbkdhiggielaecieedg
,物	egdhiegjdfgdfcakgdfdfcagd
,环	higcehbejdkdgiiaegehbbnfj
,环保	eihceedejdhecgibegfieenfj
,现	dieeiZbbkehegfhijkehiccag
,现在	fgfffbechhhiffiffmgikeZbd
,现在就	eehjdehembcifgicgadchfece
,现在用	djjdeedekdcejhggfgeechYdb
,现场	cdjajcdfieabddclfkcbcYkeg
,现款	feegjecglbihbggamZfbdchfe
,现用	gjeeedfekcefmfdeegfdfdgdb
,现用R	gjeeedfekcefmfdeegfdfdgdb
,现货	fcjijdbejdkeahfoccfedehfe
,生	igiefbcbmeeejjkmdZjacffah
,生产	ghhfgcbbleeejjlmeZjbccfai
,用	cdejhbfeeiYYbcekbjfgcgimq
,用了	dhbZjgfakgZakcajcfcheZhlm
,用了四	fiddegeeggdflfddfaflfdegk
,用得	gedcjdiifefdedheeeegefain
,用的	fdhkccccfjdfhedehifgfhaeg
,甲	dgdkgdfheijgfihgglcbbfiga
,甲方	egfjcdafejlggihcfmddbbfhc
,电	kccadejehgfajdYhiVkgdcibf
,电商	fiedghfhgefchfecebndfekfe
,电梯	fdcfkegkebehceejibeeidYdi
,电话	iZgZZcjWjgccgZZfZYejadgcZ
,电话里	heccbeiaejcebdcjdZecdbiad
,留	nbcccfbcldgddbabdhdcccbbd
,留了	mbcdcfbclegdebbbeidbcaccd
,白	bgfZZjibjedZgdggcXbckimfd
,监	bfkhbcacjibdddcafgfbehodf
,监理	dbkibdcdjiceeedagdfeehoef
,目	hjfgcabelbgdiabZghcdedhgd
,目前	hjgfdbbfjdcdjabaghededdgd
,直	idaaelYgdjZdbiaZhkdkebhah
,直接	jZaaflZhbkbecjbbdmdkfcbci
,看	ijbbWffembbgebibdYdXhdeaa
,看到	hYhcbdidkeeejcgbecedkjadd
,真	hgbebjfcghiZhikddfefeceed
,眼	cgifcegifgdfhfeeaafiegkdf
,砍	dZbmdiagffpbZcgdckbadhefa
,研	cfhcghcjfcdiedeicfgcdpphb
,研发	cZidhhehhceicdejdeecenohb
,研发P	ebjggedhgcfieefkdZedfliie
,研发说	dccbjjhekceedeebfegffdncc
,磨	ecaihgcffjcicccikfcbdafcb
,礼	hdbdddkclceddeedddfdeZcde
,科	cehbdlcjeihdkhaeeefcdijcd
,租	iieajcfbmbbehccZdcdZcYjca
,立	fmdfdebhgfeddmZdhifjhfgej
,立项	fmceeechffddenadigfjhghfj
,竞	aejhcfcfggncocbfegcaifXdb
,竞争	dfkgffbgiekemeejhcddgcdde
,竞品	ceiidbfekdldpdccgeecehXfc
,竞品R	efihecefjekekeddgbfdfiZge
,章	dcbanbamadbodcbbbchdcdfcb
,第	kbWeggghgfjfheemaZahjeacd
,第一	meYdhfehfggfkfgmdbcekbbdb
,第一名	cddgfjccekkanejdcdebmfbhd
,第一批	dddcledkfaglebeogcffebbab
,第一次	obdbadbbmcdcegcadfdacdZgb
,第三	dfhdcbjcldghcegagdcicjgdd
,第二	bZcfiihhehjeedhfaedeieejg
,等	ZZoiaXcdleffYeYgffegkkgdg
,等P	cbneZcdZobggbbjagXhcclgac
,等不	fccheidfdkefdeenffhlfedeh
,等不了	fccheidfdkefdeenffhlfedeh
,等他	cXjfgcfapcccafdejcagbgZcg
,等他们	dZkfhdZboebcbggfgcchdhZdi
,等保	fhjcdfcifeeeehhcfgfedkocc
,等发	cdkibccdkdecgdbdedfdnhhee
,等回	bbimacXclbmmabcabbcbZaYci
,等我	ecddfekfjdhghccfeeeaefdff
,答	haambchgkaZZYcYXdYbYaabic
,答应	iabnbdchjaaZZcYZdZcZbbbic
,签	ccaepeZficbnfbVibeiZkgdkb
,签了	ddbaqZYdlYdobbYhZcZbZighc
,算	kccgcmeZginbdaagbbhgcdiia
,算了	echcdldeihmdbbccddegffZdd
,管	gefdibjidhjcbhhbdgckccfbb
,精	diidgeclccgdjccheYefclnbd
,精度	ejhdceclcdhdjdcchYefdknbd
,系	ecegkdaZgkhkbdijaedbedbgd
,系统	ecegkdaZgkhkbdijaedbedbgd
,约	ijbdcWgkfYggZbcYebfcbedhd
,约了	jideVXegichddefZdedhacfha
,约了D	liccYdehhahcffgadidYbccgc
,约好	cgbdjeikdcdjdecadfhcdjbje
,终	edfdldeekdfgjfenhccefhiif
,经	jeiacefbifdgbkeffifflgacb
,经费	biZadfidficienbedkeccdbdb
,结	ceegbihajkicighgkekkjghac
,结果	cffdZjhbhlgfjdkZgYkkkbhcd
,给	ibhfdYgclbkebbdbdfibahhlb
,给C	iclfdccejcmecbeebafcciljf
,给C寄	heieeedhfddfefecebeeflfdh
,给C打	ldgfcecejeaiheecgceefjdbd
,给C报	fegiegdejfndaddhddffdceed
,给C的	cckajeddiggfeehjdfgifcjmc
,给了	hZngbfYfjblhhgiciiibdhccc
,给我	jhdefeddkddehfceeaebedbef
,续	bXamdidZhjgYiZbcZihhceefv
,续签	fdelXkcZjmecceZedjbjedbbn
,续约	ccgjdhgcfinbeeddcjkedfejk
,续费	ecbncfadekgejbceaigjdccZq
,维	ebbilcbbncdhgedbfYdbdbamd
,维保	fdcjjdadlddhgfecbZececbjd
,编	dcdeidiekdcmafcgdgedeaidh
,编号	ffffifdgjedndfehdhfefccdi
,网	kcZidhdbigcbhcbgcXebbbnac
,群	jcccffhgjcgdhcdfddeffedbh
,群里	jcdcefhdlcfehcdgdaffefebi
,老	jffchXhjiYiffekdiXeYbccdn
,老客	jfkfebZlebjfcdafiZiefebZo
,老客户	jfkfebZlebjfcdafiZiefebZo
,聊	flahbZenZfkfghcffhhbfaiad
,聊了	jjccccadlcehbhddddgfedeeg
,聊得	giccdehlccdbcgecgddcheacd
,联	hgdfaZleigcbYcZebafefcbbd
,联系	hgdfaZleigdbYcZebadegcbbd
,联系人	hccedcjfkdcdadagcbeZhddcf
,股	flheffdfjdefeelfeaeeeeddg
,股东	flheffdfjdefeelfeaeeeeddg
,能	ejckedaZjgihZhichjhZfhnZg
,脸	ffffifhffhefieeeeYedfcdie
,自	gjbehgeZgideagXhakdicflbf
,自动	idhckbbbmcchhbdbcafbeclej
,自己	fkafehgdeigcahZidkeiegfbe
,药	djcbkbbclcdchdfndZdcbfife
,行	jkcgcdajecigdcdbccjfbcofe
,补	cdiedckgkbYkdecgZidbampha
,表	fhegjgfmbdbjgeihdfjdiedfe
,被	bfgYambYgjglrYcXgabaibbgY
,被R	gjhefgcedkZlkdecjcfbadced
,被别	dccdcmbdgledpcfeeeedlfddd
,装	ceddkbiigccadbfjZcfjgejia
,装好	fcjheedZoeeedeiagcfeejdke
,装完	gfffkgglbegbheeobZjdddjZe
,装完了	gfffkgglbegbheeobZjdddjZe
,装的	fgefiffcjeefbedleZfifdjad
,要	YnhgeWcdekegbnhhaodhfipkg
,要0	dcdidcggcljbdYYfimbbhhfgg
,要D	fjdgecbeiiceenddgldfedbcd
,要P	fldcdfcbmchbdmmceZcdecZcf
,要c	fkeffgedjegfgggefcfefenef
,要ce	fkeffgedjegfgggefcfefenef
,要两	flbicfbihccdhhbceajcekcgd
,要个	dhZiibhZhjkecfbbckeadhfga
,要先	eejidebdmddddeghkjdbgicdd
,要再	ejbgfedilbeecccdeYhcfbiel
,要咱	ebdcmdicbldedeebemfeecYod
,要我	eedhjceZfjigdaYgemdjbigad
,要我们	eegfjbfaejhidcYgfldjbjiad
,要求	dfhclaZcelaieefkckdhcajjg
,要求D	fcgekfeghfckdeclhjaibcgki
,要求换	gcedlegfdkdedeeadffffbflc
,要等	ejcfeedelchcgknchXeagcecd
,要能	flddegfdkeffbccfebgejbpbc
,要说	gefekfffejeidfekfngefecdd
,要说法	gefekfffejeidfekfngefecdd
,要退	fcedleedbldfeffdbogdfeamf
,要重	egiidcbemcikcbgeefeikebdj
,要重新	egiidcbemcikcbgeefeikebdj
,见	gidaccjkdegchibchcebeYada
,见面	gfbcccllagcfhjddkbececfed
,规	ihfdefeekebddbbggfeihjkdc
,觉	chglgXYYhjgcZZdggpceeiWYf
,觉得	chglgXYYhjgcZZdggpceeiWYf
,计	cfhhcgaakebmffhhdkefidbcc
,计划	cjiZcdbcnabgffiidYegjgadd
,计财	fedjeedfejfmigefhnfdfehcc
,订	eabfmfaocahpdZhhggZYcbbbh
,订单	eaagmfamdbYqbahiYhaYdcfcg
,认	mbgiZbZanbhgabdcbZcbbliac
,让	gkheccXieffdefffdiibdgjgh
,让D	jaiaiechdhhfegbidjiedgbji
,让P	cbgdjdhfgggfhdcjehfhdgdfe
,让他	kejbcebfjeddcdZcdedieihfc
,让先	fjfffgfejeifbhbgfehddcfdd
,让再	eiifbddehhdcdedhgmhddhkbb
,让出	deijbcabmehjgbdddijeechch
,让发	diaeidbjfdbefcibdaegecadk
,让咱	fefigdedihdhdmhhfeeeeeYid
,让我	hmcfcdWhhcfghhfffdhdgYief
,让我D	jhhdceajeegeggdccdhbiggca
,让我们	cjdghcZdghhhgighggfhhbgig
,让我先	ekdfdgeejeigfheifbfffekef
,让我别	igcbdjddlbbdmdhfefdaeeddf
,让我去	jfdfeedejebfhbicibgheebce
,让把	ebhkchcjeecccidcibmlcciej
,让重	fdjefefefjehiedejjeeecadf
,记	cebbbdmboaadaeaZcadZdZrac
,记一	dbdddfldlcbdccccdcecebpcd
,记一下	ecddefkdlccedddddZecfcncd
,讲	dbjjbbcgeiffehYaehiflbbfb
,设	fdfbkgdgfhYaagimehalhcjgi
,设备	befajieegiXaaginfhbldaghj
,设备科	hcgdjhbdjgcecjhgcihdhdclg
,设计	kcefgbYifbiffbfaghdbgfkcd
,评	cZidgfgfhfgfkZjcdddbmfcfc
,评标	dbgehZigicieecfeecedoeahe
,试	YWlchkXfejchZedcbjbYZwdgY
,试一	fejfcfeckebfdfdcecfeekZde
,试了	bfkabZadmcddegcdceeZfmfic
,试吃	ddidhcdjdecdfdcdccccemdcc
,试完	eZciamdYhljchdbfgbeeenadd
,试点	dYihiaZYijhcaihfcjecdjXme
,试用	dXiakbfegifhbeeicgefdlada
,试用期	gclegffgggejgjgdeZgdflbkc
,询	hcnadcbeldehcdcdgaecjdfed
,说	medfdeagXpgeedjdiqggbhcle
,说C	cidicebelbjljggfdafcehafd
,说D	ggdhhfXfidddZghghjfgcelch
,说D要	fjebjeejffbgccgbjZfbeddde
,说R	gjbjebcddkcjkdadfjgjfcekc
,说不	bedkcjYgcleeihabbfdodfaZj
,说人	fefjfgefejhelhhieifdgeeed
,说人家	fefjfgefejhelhhieifdgeeed
,说他	maheededjeefcfgdhffghdbed
,说他们	kdbhedfgffegegaeigfhhdbfe
,说先	eghgbdcfjdfdddbhkfdaeiicc
,说再	aachgaiebmldgddbdofkfbhkb
,说可	jhcebecbmddcjdcddhiddeecf
,说可以	iidebecblddcjdcdeiideegcf
,说同	daihdcdedjoekfdfelfdfgedd
,说回	jgeeefdhgcdgdflcdbececffd
,说回去	gifgggeifeehegmeedfdfeihf
,说太	fdijeaeeekchbdbdiogbfbZee
,说好	bdbghbigejcnebYliiegeZkYg
,说好D	dbchgchdihdnbdbnjlbcgccad
,说就	cfkbecclbccfcgcdeaebfokce
,说想	jgfcefeclcbdbdfmeecdhecch
,说我	hhYiggaZihifdcdfdkffdbgdd
,说我们	dhYiggbagihgcddfelfgcbgfe
,说新	ekcdeeeiefefcfedfggegddml
,说是	hghcjcfckeeigfeihdjacdccf
,说没	hakjagajciifceocckgbdbaYd
,说等	jgfhbbggiddejfggfXdhefebd
,说要	djefZjXjdglhgclgdfYlefcci
,说还	aakbcibaigddgbefdZefeofcd
,说这	djeghdbcigkffegefhfcfbkhe
,请	hdfeihdfieekfdkhfbfdfejjg
,谁	cfWZbYrYqYgZkacbabdWaddXa
,谁也	fdfkedcfcknecedednfcfeeee
,谁也不	fdfkedcfcknecedednfcfeeee
,谁有	fbddbelekcdcgcegbadccccab
,调	kaZejdhbgideccckdZekdZdbe
,谈	hcbhcibfdjmcedZbdmcebccaZ
,谈到最	ffehegegfhZggheeekfeefefe
,谢	fddddkegekdfcfdegoeifhfde
,谢谢	fddddkegekdfcfdegoeifhfde
,财	cicfhdfefjYhdkgckifbgggce
,财务	dfdfibgfghYheihdkigdeggcf
,财务P	egbegcihgfbffhagmlcedcYfg
,财务说	fdejhfadifddececkhccedfdg
,财政	dmbdbiaccledepcegjbciccee
,账	fjciagcbekegbgfcjeeiedgcj
,账期	gedmefdbgifgcedcpffbeegdd
,货	fcfbmcehkZhceedraYcaahoaf
,货到	ffefjfbanbkceffhcaefeckcj
,货架	hejcbdhjfccicdehcbedelpdd
,质	dbjihbbfghhecefkijhadgkfY
,质保	fegjgeaZjfggghcmlegddcffa
,质保金	gfejgfcbghcfdfenngieedacf
,质检	ecjggdghggjdcedhdljdcimdd
,质量	ffhfkebdekehhejdeheeehjld
,资	jhiaZhXXfjbaZibabgcancYbc
,资料	lefddcZdkddcbddcegecieccd
,资格	ddidehedhgefcefddgeelfZee
,资格预	eejefdffiefgcdgdehffkgafe
,资金	coadcZcacmeeglddfkebdckff
,走	cfgihZfdlXZjZiZgkWeYiafjb
,超	ejcfcdhbgjeddkhgdnddceece
,跑	jdgajbZbkedbfecmgeebbigkb
,跑了	iccdkdcdhggeehdeghfdedime
,跟	hhbdhahgiceedhjfkjgeacdel
,跟C	gidhdafifejgcehdjiigbdddc
,跟C的	jidfbbgjecgeddbghdkachefb
,跟P	cjecbdibmdceghhbchdbehhcd
,跟上	ebccmfikddheffedkcdcfcden
,跟我	gkjdaZfblcgcjcabfcdaddeaf
,路	iiYbdbfblcccgecdcbcfcfYbc
,车	hdichhaZjffdjadicfdecfVab
,转	kfegaiagidjffgfigibYfhYee
,输	fefchkeddkkkpdchfdddbbhjb
,输给	ffedfkefdklkoecifadcacZcc
,输给R	gffefjefghkcmfejfcedadZdd
,过	dfiegdddkbbfefojddicifafg
,过了	efjefdYejdadbenbfakbhheef
,过了就	ebjidfeckfchcbnbddkecbceh
,运	bejbhhbfeicefbglfididhgcg
,运营	dbjggfhgeigeecifjkcafkdke
,运营P	dekgchcghegeghedgfdafkajh
,返	fcfhfibdfindiedcbjdceebdi
,还	neYggfYhgdjdegdgjgfgiehfj
,还在	geelccZZhhmebaYdndcaacbhZ
,还差	daijfdadkbeidchegbgdefkdc
,还得	ekecdfdclefecihigfechgpcc
,还是	agbhgiejfcljhcdchdhfbhYjk
,还有	cigcidedmcbglhkmigdehffie
,还没	sadfYaWZqZdbccYYaVdekdfaf
,还没打	ldfddfdeiecebeedcbhdhfcda
,还没聊	lefedfcejefegegdgffhgdece
,还要	ecfhjeihgejcgehhcbbddghgk
,还要再	fhheefeigecfheehfdfffiahj
,还谈	gbbbclcdfjdekdedeagkebdee
,这	afjeWhfbfjkhjffcbhbogegeX
,这个	cbhjckYcdkhebeddhjijdgecd
,这事	ciigdbfclcbecdndejeafdeff
,这单	ddjechZchgceigaagefibcfdb
,这回	ihgffedhgdihidceehebeehda
,这条	hgekcfgeghmkbcciaddlekckd
,这次	ekdddhcdifcgmdeeehebfddbe
,进	ibYcighfgggiXZdffiedbaiab
,进去	fdeecejejeeedfgdgffdeeaef
,进度	eddgmdcbmcddddeljeedegbdc
,远	eceejfefhgggfedifheehekmf
,远程	eceejfefhgggfedifheehekmf
,连	ddddfkghckjejcejdedljdicm
,追	dadekddgkechcccghacdccacn
,退	fddhkibbjecfgddbhhgjddelk
,送	icigcbhcmcefYfblcdjbahjbc
,送了	idhebchcmcZgbdbgeeicbikbd
,送到	gfiffehgifjfbihnffgeegggf
,递	mdcddeddlccecgddddeddddeg
,递了	mdcddeddlccecgddddeddddeg
,通	habbkcgcldgibfaddfccjcacc
,通过	idedieeclfekdhbceceecdbdc
,那	cgajahfafjeellfimgghcckla
,那个	egfggdfgggagegicjigeghlie
,那边	dicibffZmdkcklakiidkbbfkd
,那边的	effdhhjbhiiedeaedhghihdfe
,都	gdiageeXnfhahZdZiidebcYaZ
,都是	gjgfccaekciffdffddefhkbec
,配	dlgebebbmbkcdbcdeadcedpcc
,酒	edgbcdkbmcbbddcacacchhhcb
,酒店	eegbcdkclccbedbacbcchhZcc
,采	fbhdfhefhfjjehihbjfdgfcdh
,采购	fbhdfhefhfijehihajfdgfcdh
,采购P	bhjZgfgejeifgcbhbfbcZfhce
,采购部	hbgfhfbgefdifcjgfdgcedael
,重	dhoccbYejekcbbibdejbbjicb
,量	ejbfebhdlZbkbhcbbYZZafdcf
,金	gdgfgfhhgcaifadfZbecchgdd
,金额	fchggfhgheajeaffZcfcchgdd
,钉	iaabacjbmbbdcgbbdadhdacbd
,钉钉	iaabacjbmbbdcgbbdadhdacbd
,钱	anadigTeiecaatgbgkjjbbfeg
,门	mfcbbbjZpbaefcbYgbdbbgddb
,门卫	jchgdeddhgedcfdedbfiegbee
,门口	kecbddgekcdhifidfbfbfdbge
,门都	jhdbdZhcmdddcddddffccfbdd
,门都没	jhdbdZhcmdddcddddffccfbdd
,问	gqccZZZlgaieffdfdfehbdjcd
,问了	hhegaadfjaebfajfgdcdbZYbd
,问了一	hlcdefbbmdceicjbggegebjec
,问咱	dnbbdcadjeddnidbgdfbfblgc
,问就	dchdhfkdclcheeeddgeofhcee
,问就是	dchdhfkdclcheeeddgeofhcee
,问我	bkfbebhjgaigiddjfbgbchgge
,问我们	clfbccfjgchgheejfbgdchhga
,问有	flbddeaclddeafeidieaeifZd
,问有没	flbddeaclddeafeidieaeifZd
,问能	djfgceaieeidbhbXfkecdffcg
,问能不	djfgceaieeidbhbXfkecdffcg
,防	cjjcbdbhiccdigeideecekobg
,阿	kdacihcggghhjbZighkbgZglb
,阿里	kfdfffdfifefhefggcgeecabf
,陌	ncceddadmbdgdegdecfdedaee
,院	hhfgeddejedgjgkeebeeefdje
,除	dhkfcacahhldjgeggldiibjcc
,除非	ekcidcdcgifdihhhcoeigeicd
,隔	ahbjbZjhhdhdndedehdcdbccj
,隔壁	bdbjbbjhhcidndeeegdfdcccj
,集	dcffaigbghehflgeeafcfeggb
,集团	eechdjcbfidhbmidcabecffdc
,需	elfccdbekbachfjccdccbaebc
,需求	fkdcdecejdbeihjddZddcbgcc
,非	ecfmgbcccmghfdbYhlddecekg
,非要	fefnccddbnfieecYjkdbecffh
,非要我	ffhkefefejkeffebenfdfehhf
,面	fehajjbiegmbldcehibdjebjg
,项	dkebdiZffjddbjhidcfjacbdc
,项目	dkebdiZffjddbjhidcfjacbdc
,项目取	gffggigfZndfebfdfbfoefegf
,项目部	dhehhehgieeedbcogadedefdh
,顺	ieeZfalhjbchdicebccbbcZol
,顺便	ghebedkjeedgbffcdaddecehj
,顺带	dcdelfkblefeeffcihdffeeog
,预	Zgfbkcgkdfefflflkddfkhleb
,预付	eedgkfchehfjdbcjnkcfkcfde
,预算	ahjcafcfkcebimghgXceielcb
,预算M	dghhefbghdbdmsafjbgeiaged
,预计	ffbckdikddheaefjdbicighee
,预计D	ffbfieijeefhbgfjddjdkhifb
,领	fgdceZhcldgffhcgedgeagfcc
,领导	chedfZidkegfehcgfegfbgfbc
,额	dlbdcdcafjdddojdckcdddadc
,额度	dlbdcdcafjdddojdckcdddadc
,风	eikgdecgckeekgdifdfmhiiee
,首	eaihiaUgjXlkdfjikZhddgXaZ
,首付	fdeiieZdlbgjehlakgkfghded
,首批	ebiggcbclbijdccpgZdgccbbb
,首款	ffejffdkddkkeedZnceedeeff
,骂	dccdlcbebmcebdcbeieadgblc
,验	cZjjhbacjheeghfokjgcbaiYc
,验收	fcZjieccmZeeiigokggddbaZc
,高	fgkdeeekfbmcgcfbdYfeaihbb
,黄	hcdjehdefkckbbaddgkjffcdd
,黄了	gedhgifgamdedcbeeifkeeced
0	behhebkjfdtgchfklhcdfgudk
0,	cckbgckdjfpdfkdeigbjgkmdd
0,C	ffkdeeddkflgjcdkgbefibjde
0,P	fddmefeekcnccejddbedfdadd
0d	efeamigdejkeaddddhfgfgdld
0g	gfjggggjeeficefeffefhfmgg
0k	dlgccfbifddeiihedaecbgmec
0l	ekgcdedcldijbdbbcafdeaobc
0m	ekdiddehhblielcaeajdeckbc
0一	eciccfidkdgcffjddZedkibdd
0万	geagjefjedhfgfbffZehhbeca
0个	dfgehcekeddgfiggdgigeccgn
0个点	eZfefejahhlggcifekelgjegb
0个账	fhhicfehgedjgegafajdfeeek
0个账号	fhhicfehgedjgegafajdfeeek
0人	dfaheehifdkiccbbbiedecjbc
0以	cjbecefdlebcddbccggcdepae
0以上	dheeffheigdfgeedfjhffenfg
0件	fdhfjfdhfdjdfecbbfddciick
0分	egidigbghdeahgZgfegblkijb
0台	YcgfdakjedmjdhibegYfYcUbg
0吨	agcegcihicjaZfZjhaeceigbj
0块	dadikjZbaolgjeckcjdbgeaYZ
0天	cZlnZddfhfYfccboqcghieZad
0天交	gejgcddhfhdlkdcnbhecgdggd
0套	deiZgckifbihgealcecefddfg
0家	djgfbbfghaifWiZhaWfZbhXcl
0家店	jjhfafchgdkgcabgcaeccibda
0寸	dhcdcejaldcefbhjdbedecogc
0小	fakieiccifZjadbjceeidhdjg
0小时	fZkibibekdZjadbjcbeididjg
0就	feiibddcghncgddcbjjhecicb
0平	debfhdiifekdccdfcacekcfch
0度	emdcdfbdkebdccddchhddfnbc
0张	gehfheejhdfieddbfcbeejhfk
0成	geihiffhgfmnifhbgifjffied
0折	fcdndfcdlcoicbdfcYlbgcfda
0支	iiZbiddhhcfcdabYdZcdeZjlj
0改	gejfefdekdjieihclbefefgfd
0是	eccldfeejemdbecccfecdcZec
0条	fdldffdcldcejdcbimfffhmbd
0毫	ehhddfbejeaegeeabcfdfgnfc
0的	bjgabcjYndbcgiabbbedfbneY
0米	cicZZdkdkbXbafbaaZebcfsaZ
0米0	egeccejcldcddgdedbedebndb
0间	dfccidgkdceiahhZgYedahmjj
C	jddafgjhhefffgfhgfeehiggf
C0	deeefahjeZiddeagdcadkgfcm
CC	elflcbadlcheldejeiccbkfch
CD	eedcgikhfebgelZeigdjgdehk
CD到	dbjhjbbifgdoZceemYcicicak
CD到期	fcjjhcfagifecefdebfkfcdbn
CD到的	feidgfdfkefncefhjdfdfjfed
CD的	diffdekajggdajacfdcgehhci
CD签	eddembZkdadpfcccidlbaedbc
CD签了	fffcnccjfcgoheefifhddggcd
CD那	fkdeffdkdeefgaddffdeebgck
CM	bahhfbgjchkccZfZlabbccbce
CP	bhegddjdjdkddihcegeddegjd
CPD	ablcfbfjfdebgabfhccefjbdc
CP发	dddhjfehfgdhchcdgbehecdlh
CP口	ghfjegcghfaiejcdgekfefgdf
CP口头	ghfjegcghfaiejcdgekfefgdf
CP同	ggfjdgfjdgcZfedhmglgegfff
CP同意	ggfjdgfjdgcZfedhmglgegfff
CP定	fefffiefjdheidpigeefeehdj
CP对	eibhdddfejjefekdglfdfghce
CP微	hgejcfcclegmdecdggldhdgdd
CP微信	hgejcfcclegmdecdggldhdgdd
CP想	ekbfefedgidfckfgbldaehicc
CP想换	gjgggffdejhfcladcmfbfeade
CP把	fgigfichehehcdeeeZeiegjce
CP最	higgggfejfghgfjcjbefgfdgf
CP要	dehihdXgkbgibcakidebfckif
CP觉	ffjiefdddkhfdfcehnfefdgfe
CP觉得	ffjiefdddkhfdfcehnfefdgfe
CP让	cdeccckehhedeccbcgjddjiee
CP讲	ghegifehegdfbfahdkideggfd
CP说	bhdfeffgjbjghgcekgjbiYdii
CP说D	ekafadZfhejdcjcciinbhccfe
CP说R	ffZldddclcdileffjdfcedbcd
CP说我	gddhdjeifglebhfccZfdefcdh
CP说要	dkfddfdcleeffdenfcfeielfe
CP那	chahhhecnacdZdkbkjagbeaic
CP问	djgfaeacmckkcgibeZgdcbhbb
Cp	feheifcbmdjmggejgadceiecf
Cpo	feheifcbmddlggejgadceiecf
C一	YkgbjbdifehajhbZibYfbcgen
C一期	ekcdefejeegghjdcggfedejcl
C三	edjgidcmecgllccfddcgikjhh
C三个	gfhfhfgfhfffefgjfcghfiajf
C上	ibfhabhejeekbecfecgfdkccd
C下	cjkbgcZcleeibZedchichekei
C不	eachahlVihjfgfeeagadYaaec
C不是	cfeecblbldcccfabijdbdglba
C业	hcfiegcflchejcddgbeddefed
C丢	hedeekdeghkcmcfficedccbdd
C丢了	ffdefkdeghkcmcfficeecdbdd
C两	dfhgfdiggegdgedhdcehfhhka
C中	bZdhoZZfjZajgeYadgjepfcba
C中了	caaanbbembbdjbbebbZgrbecc
C中标	efciicdficckchbafildgeedd
C也	fijcbfkfidacbccfcccdecddi
C了	jbhfggbYqZcfiddnebbXgbYYj
C二	bagglbdhhbgmZdZebgbZehfdl
C二期	dcgfkcfjfcdmbfbabdecbbfan
C从	eggcfdkdkciceedjdaecddbde
C仓	febibdjcmdhddbcicadbdeaan
C付	gfegifebndcaicbeobeddcded
C付款	ggfifgfeiffegebdldfffefff
C价	fbgjecdcghebcbhedhhddefeb
C价格	fbgjecdcghgccbhedhgeeefeb
C会	ecijddfcgifdheedhlgekdcid
C信	amhfZadjeaZbeamaebdbhjogl
C信息	biidbcfdmbbcgbhccXedjaohd
C做	gbidgejfjccgedbZccedehimg
C停	cefhchjbhgghgeidkWhhcheZh
C催	fdejgeegmbcicfdddZgbddcjc
C出	dghajZjhfgedYffbehbagfiib
C出来	ghidhccihegfbghddhedihjbc
C刚	oYcagadblcbekbgacdbdbcbbl
C到	fegcckeffiehcdideafmfkgci
C加	ihdfgdbihbebbedficcaddibf
C加盟	hfefieekededddegiaededbeh
C包	ggdeidhddjefgedbgleehfble
C包装	ggdeidhddjefgedbgleehfble
C十	edjddfdejfeeijececfimdffc
C单	eeakgebffhhmifchendcedjec
C压	feckdeddkdbdeecnhffbedZci
C又	ZbZklZeiajjdhceZlmeffdcih
C反	fcdcfekddjcddfegdleefcdod
C反映	fcdcfekddjcddfegdleefcdod
C发	lcebgcfdjgbddcchjWchkaYah
C发了	leeeadaejdcedeedcZegncZci
C只	hicibiZdmbchbedmdbdddcncb
C合	ebfhhgYdjffodflbdgdfecdbf
C合同	dcbhhhYeifcofglccgfffedcf
C合同D	gffejehgggilhfbiiajjeefgi
C合同到	fegmcdddkdemcenfdcgffiiee
C合同签	ggganffggeblifbioeafdffee
C同	edjibedcmehcjcbemZfeclaca
C同意	geeldgfdkfieedcgnaheddddb
C同时	eelddedekebdkeeceedfembee
C后	eehehehelcddeigdeafciddgg
C和	ekccgdbdkccenccidccadgZje
C商	hkdifecgeiamcdbbcigceglcc
C商务	ggejfggfdjenefdfehiffhfff
C在	mYaldYfYnbkcidbhZXehafiea
C坚	edambdbejdncfdecifffejcde
C坚持	edblcdcelbncgeedhdfhfjbde
C基	dchjdcbjgdddccgedblfheidc
C大	ghibfgYahhfdfmckdcbbikZid
C嫌	bdghYidYgjdaZcXnglcYcdcYd
C嫌贵	eeaadncfclqeZgbfdgfcecbei
C学	ehiegfefifefhdeefkfgffneg
C安	bagafcihibcgfecefedeejlZf
C官	kdffceiekdegcegdebgfeheae
C官网	kdffceiekdegcegdebgfeheae
C定	beYbilgfifZajZaZiZcaYcfZY
C定了	dhdeglbdkfbdhccbcdgdccadc
C定了R	ecdedldckhdgofdddeedddbfd
C定金	fefekeeigbcbfccbmacdeddde
C实	fgbbcejckfcedcfheddfecacf
C客	cjjabcickdceejebdiefekbcc
C寄	heieeedhfddfefecebeeflfdh
C寄了	hfifeeddkddfeffdebfefkZdh
C对	cfahfijcikafhcbZlmdbgfZdc
C就	chjgbgcblcfkakjffahdcdeed
C尾	fefbjehbhjbfeeddlddbeeebg
C尾款	fefbjehbhjbfeeddlddbeeebg
C工	eheaiafghdbifgejjdcdhcfcb
C工程	gffbechhefddgihhegefgfhed
C工程部	iicciedigbddiejkfheghccce
C已	cjgeZcheiefheebhcYfbgkbab
C年	eibfkfacmccfekccfgcegabib
C废	febeemeeekjgedgfedgfnejdd
C开	bgfgZggapabbcfcbhdfbijkde
C开了	ddkedehemceechchhafcikjbh
C开标	fcdicicdmdbeggfdddfbnhZed
C录	cbbdldjdejeecddcejecddaoe
C很	djhcdfekgZfcddccdXecdfdcc
C总	ZfYebjihegfkfkpgebbcdaiZd
C总价	fccfdejbmdnkfedeiadededed
C总经	bfbcbhiidfZegeljdjdfidhde
C总部	eddcdlbcejcfhloddcecedbch
C想	dqYeadZfkadgfdYedciddngeb
C想做	fkeedffckgefeaehdgeeecfdk
C想先	dlcddechgeccfedZdbagckYgb
C想要	ekeefgfjgededgdfehdbeoffd
C我	fdjcbjcdfijbgdaeficdjkice
C我们	ddjcbjcefijbgdaeficejkide
C手	hejdedcigbfdhcbfgedccefgd
C打	lefZhdabobhgfbccdXcjchcgd
C打了	jddcjecfkdeigeediafgedehd
C批	gjfhfffgfieehiaieejkeebge
C技	gfjecfcgieghkegfekchbdmcd
C技术	hhgecfdbldhhjdggeidhbejdd
C把	aggdgibeehedibZcddgbahklb
C把我	eghedffgehbfjdedhjegeibkd
C投	fdjfjchdhhffaciddpeabdcnd
C投诉	ggffifggdjfgfgfefnheffckf
C报	ebliadaajflbicfcdhagZacdb
C报价	fcjhddcaignchefcejahabccb
C担	ekgddeeeihfdffhefjeefenge
C担心	ekgddeeeihfdffhefjeefenge
C招	edhggbhkecegedfgifddjeeem
C拿	cYlgicaahilgcaccandedmicb
C挂	eagbacjejedeecddegeelfcce
C换	dXdgdjibmcabcagbdUcXbfZmi
C换了	cbhfmchcldddcdhedafdegcpc
C提	ejahidgekeYdeedkhaeddbmid
C改	fekeafecmcdghhfkbafbhfgbc
C数	cbcchcndjhiedfckejgdccdjc
C数据	febcjelehijeegdkfkgdccZke
C新	ccgfhdiclddgddbidbdgdkhcb
C方	dhhbeeiZlggfiakkdfcjfZWad
C方案	dhhbeeiZlggfiakkdfcjfZWad
C明	ggfffjfgeiehdfgffngmfefek
C明确	ggfffjfgeiehdfgffngmfefek
C是	ghdfeehckefcjcbccdecddked
C最	ccggggifdkeehdcihiejabbca
C最后	echfhhbgggcegedjbffbbcedd
C有	fncfccZckdjdgcabcdcbdcZec
C服	egjciedcghcfdedighdcihghb
C机	bihifcXdhgeeeigmcdhebafjb
C样	ebmedfeajhidgecaflhhihmcd
C样品	fdkfgfechgjecedffddijpgid
C检	hhfedfdfiegdededfZegckbgk
C检测	ihfedfdfheheedfegbegcibgk
C模	fccjeibdhgncdchhgafegeide
C欠	fedclfjcfkbeddecnkdlfeddd
C正	gfdekffdkedigfehkdfegfade
C毛	ebbblegdgkdfcgdldnedfdekc
C没	VfhdbgjdifgaihfchYdkkgnam
C没中	eddeenbeficdibibccfaqdZdb
C没续	dcfcblcaclhbpfdefdhqdfceo
C没过	feefejegghdekeeehcggelode
C法	eednbdbamcbpcedcdffedgcdd
C法务	ffdmcedbldcpcfdddffeegcdd
C物	gjhdecccmccdgdjifdfhihgdd
C现	cjddeeicmbjdnihhaecdegehb
C现在	cgefeejcmbjenchgeZddfgfib
C生	hgdejfeejedfdebkegedfakjf
C用	cjfdidckddbhddhZffffccago
C电	lZkhXbiZnaeibcbacjibiciaa
C的	hZfghbhjdfiigghjliffoeghe
C的P	jgcgeahfgffhdfiejhfhcfede
C的PD	eaclhcfidejjdahdkcihdabce
C的P说	aledddedjfhdilibbebbgcjgj
C的p	hdlffeafibbhccbdcfcbailac
C的事	eheddfkeghbdiibefidZfeddc
C的人	ebbfaldchicdjdjbdchhdcdbd
C的合	ffdfeegdkedhadfgiecbkiedd
C的合同	ecegfehbmeehbehgiecbkjeed
C的报	fdfbefichhmffebieadkcfdgb
C的报价	fdfbefichhmffebieadkcfdgb
C的招	gifdeddejedefcddideeihafe
C的样	fdkgegffiefhlfhcfgghfnkef
C的询	igjeefcejelecedbdfeendihd
C的采	dcfgbfjcigcdbdigeabgjehcc
C的采购	dcfgbfjcigcdbdigeabgjehcc
C的项	dfjfbbieeichcZkfdfekgddde
C的项目	dfjfbbieeichcZkfdfekgddde
C看	deibeidgdkjgdbbedljfhfmhf
C看了	ejfdfefejfhedddeeeicdjlhg
C看完	gcgefifhckjhgdcdelhhiclfg
C确	cbicjhbidhbhccekbabldjccc
C第	fjddjZahiZceYcajkgeYcfdaq
C第二	ddihhecghcggddbklggbddbdm
C第二年	fgfhgffggffgffceajefffffl
C等	gdhfiideificceiedZjcfddme
C签	aYYdkYefjcerYbZcbhhgXZfaW
C签了	fecYgbjelZVjabaiehZcbcadZ
C签啦	gggdlgekdeanedhcbbcfdeedc
C算	ibZjcjabhhklecaccdecedhde
C管	idjcffcekecgefedgbeejdege
C约	ghigfcaZnddbacahhbjcdlfcd
C约了	hiicccbblecebdbcdbfddlade
C终	eceehkcejhcfdccahcjjdffgc
C给	cdjcXmYXgijdngZbZYfglkdbY
C续	cabfjcdihbihfdgbZfdgdaZXp
C续了	edcbnbdkfZjjaedffZdaecddm
C续签	fcedkdegjcfjbcidcaededdbk
C续费	eefkfeifgijhhgedckeggeehl
C维	egjbggdbhgedgdbdjdfdediih
C维保	fdiaihfchgfdhecejegeeedgh
C老	hhbiedahgbididhhbYibeaYdi
C聊	dhhgdgdidhifgcedfkilefacg
C自	ibelbbcgkchebfcblaehebacd
C行	eccdfhkckgahbkfcgdckedbfh
C行政	edddffkdkfbhcidcgdckedcfi
C补	fchblebaldcfddehgigddbecj
C被	cjdfdigidhmcelcccehhacbbc
C装	chgbibicfiddgigkbidibfgfi
C要	djgicdZbjfjdYgelhfeggfkig
C要0	bfcfacjamdYedbaelZdccdnba
C要三	gifefgfejfhfeeeefaffgkiff
C要做	jfahdfdjeeZfhicgiddfcbjcb
C要我	fZgicdicjfmfeedegjebgagde
C要我们	fZgicdicjfmfeedegjebgagde
C要换	dmdccfcdledefkgYbXeedcmba
C要求	cZmjagZYgigchfgkghfbkhgdd
C要求D	eghjZcccnbdbmifmaYhddaica
C要的	fhbjhdeffhgfcecZeifcdhchf
C订	iddalfefhebneedngdceefcgd
C订单	geeamgfgheboeedngceeefded
C让	egchfiYdhhheilfggegeackff
C让我	egdgjcddkdgfgjcihhhbefbhe
C让我们	egdgjcddkdgggjdihhebcfbhe
C设	ejgidgcfhgihgffffbdbdchji
C设备	eifiegcgggiihcfgfcebdcfkj
C试	cckcbZfgehcdachedeegfmoca
C试用	eZjecbhdfjgdcdiffhfhfiieb
C说	Xgfhbicahimahihbeqkkfeded
C说D	cfbefjihckWgihafaoklcXfbg
C说R	eekgdaddnceencdeijdZclabb
C说R报	gfkdgeffiehgleffjZffdedff
C说不	hlcdeebefiaebacbdkcmdccbf
C说再	fajaibjfjeigkeedfgfgfjbke
C说再不	fcgdidkgghcgffeffngggidkf
C说好	cfanaaZbjifbifkZchjhcbbcb
C说好D	fcelcdcfighachgcebmdfdeed
C说我	eaidcideckaeffggejdfkhebe
C说我们	eaidcideckaeffggejdfkhebe
C说要	dkdgccbdlbjebnmdcYdbiggdd
C谈	bcfjbafbjfnhcceflcjcecZec
C财	efdhfhaejeddhiddlceaedgkc
C财务	fhdhgeaeigddiheeldecedgkc
C财务P	fcejgebgggfdgdeelfeeedgde
C货	fedcmfcdgiabcddmbmdddZbYc
C走	beghakabjhcgkagciabckfclb
C跟	beegaiicekmfmchedfdibchdi
C跟R	eiedeheeclmfkeddcjfjdfdhj
C还	cefgiagbmdjcgagjgedefbfhg
C这	debegiichjZihchbidhhddbck
C这个	dhdffichffekhfaegijbgeafj
C这单	cfehhgXZkjbchbciddbbcgjdd
C进	gddejfgdkdedgdcghbddeffjc
C连	dcdehjidckghieeeddfkecajf
C追	ddcclddejdajdcgicdddedjeo
C追加	ddcclddejdajdcgicdddedjeo
C退	dbbbjkhcdkcdcddbghfbeacmc
C通	hgjbZiabjjfbigkgdbbjkcacb
C那	dhgdgdhhehhfdeghhjdkgdeeb
C那个	eicbegielcjgeeaefZhfgbdZd
C那台	gedflheheiecfdekciecdbcmb
C那批	gdeihfghgggeeeenejgifhadd
C那边	fgieddifdjhgedidfjdkcffce
C都	dgjhacacfibgaZigbgcbdbdae
C采	ciehhabZhghgfkghfekehfbif
C采购	dhdihabZghhhgihigehehfcjf
C采购P	fegjccbdghjagcahdfjcgedbj
C采购部	jfZjbgdbifgdhfagdgghicfdd
C门	kcfchhaclcoehbddgbdccdcgc
C问	godWbadalefZedajfabcbcldf
C问D	dkedefcdlddfeeekddedfdbam
C问我	ekfeffdfjechkefafceeedkgd
C问我们	ekfeffdfjechkefafceeedkgd
C问能	edibhehclecediegkZcedbidc
C问能不	edibhehclecediegkZcedbidc
C项	fecghcgekdfgejcfhcfilcade
C项目	fecghcgekdfgejcfhcfilcade
C预	flcbddjiffiehlfjgbgjdebde
C预算	fmdffecifgjehlfcccgjdebfe
C首	fedhhfbblddaeehhgagdecded
C黄	gffhfiffdjjihcaeeaedefbef
C黄了	gffhfiffdjjihcaeeaedefbef
D	dfdficjigdfefiengfohhhafk
DC	bYhdibkifceeZfkmbdddhbZiZ
DD	dgbhieaceldhcdghkkicecgcf
DP	iebffhbgejhckeladkdjgccah
DR	dhlfchcbhigdnejfhedgfgggd
D一	edaijgggffefhlagigjgZhbgh
D一分	fhecciedckbednbdcoedeedee
D一定	feakgfcghadfkdciealcbbcca
D一起	hhfcgbfelaiibldZkchbcjfcc
D上	aldhgbYifcdgdghlffdZghcgf
D上线	doabcfbbghaddhclajfebgYdZ
D上门	dkgcjfbblddgddebecddefbid
D下	cffkfbXhiYkbeeegdfrZdbfcY
D下单	figjYeYhibkaagZZdgsbcbfdb
D下的	eebbmebifddkfddkiffdecceb
D下订	gfemafbejfklfffaienfefffc
D下订单	gfemafbejfklfffaienfefffc
D不	cedgdkeccnedjhaYcjkrbajha
D也	ikdcebddkffglcgfhedhbmidc
D买	dnbbbbbkfbefghhcdebbeaacn
D了	ffkkbbcZigZcebjcfbjnaZfZa
D交	cdmggeXfjedeYaglfZeekYYag
D交货	gggejgghgfcffefogecfcfgfe
D从	heedjfgeifejhehnddfehegff
D付	dfaZhchhibWegdefpZeYaZdad
D做	cccbldhblcbfdcbleecbdcalj
D停	elbbdheffibhcdgfddeieenhj
D先	iggeaedgjcdeiechbZclghfcd
D全	caccihjhehbeihbojebdbfade
D全部	gedejfhblefehhemffgbdcdgg
D再	igehedfdkdgcfhfbfhbiaeeab
D再打	laicbddcmbdehdZdbYaXdebec
D再来	algabehbmedfdicdeZjfejidY
D再看	ekdceidckgdebhiddjekeedea
D再联	jecdefidjfcedegbdddbefgdd
D再联系	jecdefidjfcedegbdddbefgdd
D再进	gedckgcfhfeeffhoedfjffefh
D再进场	gedckgcfhfeeffhoedfjffefh
D出	cdjdkdYgiafgfeaedffcgonee
D出结	fgkddgcdkeheecddfbccjkgff
D出结果	fgkddgcdkeheecddfbccjkgff
D切	dbbemeldkdeccddobbddccbbc
D到	bgealZeficbjjbZpjbVgdfbel
D到期	fjdbeaigheeijfbYadcidfcbj
D到的	eeidifbejdfnbdekhjebejdcc
D到账	gffdlgckdddhfcfflhdcbeedk
D到货	fcdjigdghceeddimdbfdeecbi
D加	ldchdedefiggfedadeehdcbkg
D去	ihiehabanbiifgedeegcjYfha
D去C	bhfdigehehhihfbgfgccbcigc
D去了	ckifecefiegdaghidehbbecbd
D去看	fjeecggfjdefdgeefcddgehad
D又	fcdjfgbhfgciigfbdgekdgcbh
D发	egickeZdkdigcdYrfdfgkbcge
D发货	gfdcogbhkcbgdcemfZcbcdcab
D后	icdbbdldkbedcccldaecdcccb
D回	cYhjaeidkbfidZiXccnUdbZce
D回来	dchdbfificicadhbdXkaggddc
D在	jbdhcdiggfibfbdcggecfcgdd
D在C	hdfgiffhehheeegeggdceehgd
D多	gffbmefkddbkddeeddjddegel
D头	igdcifbekecjecilgeededagc
D安	gihdggdcmcbdejekfaceegdkd
D定	cdglZagZpZjagbUWbdmjfgjdY
D寄	dggjcehdhhZfedceijjZkibdf
D封	cgnaddaekddbccbdbebdobcci
D就	Zmahcddkeekhghaifjreggiki
D就下	gjiccfaifdeceecaidlfelhga
D就下单	gjiccfaifdeceecbjekfeliga
D就来	feeiggfichgkcdbaigkbicjic
D就盖	gefjdgejdeeneggehfleffffd
D就签	gfgkfgehgdmajbYgaameddeic
D已	edhfhhdffhdcldfdfafjgeief
D带	agflebcidhckfcgYbgphbkfib
D开	cifdfeebmeefgjhncfeileXfc
D开会	fahhhedcjhjlhelcfeghecfhd
D开始	dcffkehgghidgggjeefkgkdhd
D开工	ficcjfbdkedfeeendbefecdde
D开春	hlecbdhckidfedgdeoeheeeda
D开春再	hlecbdhckidfedgdeoeheeeda
D开标	dZicZaicmdgegbWaifbcmbacb
D得	fmjabebcmchcejiefYccebiba
D必	effhhdaefiiaijbecfofhdhig
D必须	effhhdaefiiaijbecfofhdhig
D想	dkdfdfdigcejfecbcdjhdbadm
D我	efedbcldjecfcefkafhfdgjdc
D截	gfkfffefifdecegeieeflfdff
D才	ifbhaaiZgjbickdZiebefZdcd
D才回	hdZgcdidlcdlbbecbegbbdecb
D才回来	ibbhdeiejedjccfdceZcceedd
D才有	dmgcgebcekhddlfddmddcdchg
D才能	feifjgcdghedecjdfZhiihdff
D打	mgXfhcZamdccdadeqcdWbXjfi
D打款	ebdlmfadlddceccfiabedbbcl
D技	fjdheeckddceblececcedenfe
D技改	glcdffclbfbedlfdeddfeemff
D把	cdkhehbghflkdeeeihjfhhdde
D报	edjafejjfgkbanbWifbficckj
D招	kggceebhgddechefebdfnibff
D招标	kggceebhgddechefebdfnibff
D拜	hfhbdegcleddficdccfdgdgdf
D拜访	hfhbdegcleddficdccfdgdgdf
D拿	ejgdiedhhcdaglbcdfgcigZdd
D挂	fjicbebhgeadcidbdcbendjdh
D挂网	ffledeefjebedjedeccfkeaei
D排	eecaefjdkdbeeddgibccdddbc
D收	dcfdjehhjdijgdjedZcejdgdf
D改	daaeifjbghjZbcbiaedZacgga
D有	fhdgddiamdYijmdibhZebeecf
D来	jfchhebkcgcdecfdeggghbbib
D没	fdecXilXigbchjaiZjZgbYdbi
D没钱	enddedbdfhfejkdefkebgeeec
D派	geekdfejffjbdfndelmjeeede
D派人	geekdfejffjbdfndelmjeeede
D生	cfddfekdkefcdbbjhcicfcfec
D用	fefjdfdfifbpcdbdcfleehged
D用印	fefjdfdfifbpcdbdcfleehged
D的	ZhfciegdigjfaoYdhgidccZbr
D的单	ebcjjdfghdjdbZekggmfdebdj
D的量	dcckgfbeigdkdeefhhfdfeefn
D的钱	dmedcfbclefddocddaccedhdc
D看	eijZZgYhfffgcfYbZeYibmZba
D第	efdfifggeidicdgcbcfhedeib
D答	giidfgeejffjjhgefaekigieh
D签	cYgigcgigbjjhbfhcYrejbfcb
D签了	fffcndcjfcgoieeejfgddggcc
D签合	gffhjfbkcdelccbadfmfkgffd
D签合同	gffhjfbkcdelccbadfmfkgffd
D签的	eccbobYgidWrgcZmYcgcfcede
D签约	fdebmfbghcZpefechdkejdffe
D线	ehfeceijfccecedecceeieacc
D线上	figeaejifddedfdZcdeeifccd
D结	dcdlddcjgdhefhebnbedejddj
D给	cgiggdfcihiWgdbhkiegbijhf
D给C	hkddhdciedfefedcefdcejbkd
D给他	ffkhffcbmdheZdhbfebceghcc
D续	fcdfjdfiedjnejdeggfgffghl
D聊	ejcfheeghgeegfahdgchebcdj
D肯	bfahiajldZabbbfbbdmccbfcl
D肯定	bfahiajldZabbbfbbdmccbfcl
D能	ckcicdeiegckfhdncfnedddge
D能不	dkfceffhfhefcgakffcheccfg
D能不能	dkfceffhfhefcgakffcheccfg
D能签	gfgkfgefhegihdfbgdogegidc
D落	bYYmkZXoZZYpiciYbboaabgeb
D补	eejiedcamcafbbcjjXleighdj
D装	bgYhldYfjbiddfbohXZZfXXif
D装完	fgbigfcZndldacfoZbbehcbjb
D要	Zodcebbhgdjcgnhmdblefeidd
D要定	fidgdffijddgcecfecndeedde
D要换	fcebfflekdegifnhefcdeedde
D要签	gndacgddkfaeekebfelfkfdec
D见	fdehXakckehdZheaYehmaabYe
D订	dkdgcefcghfebidacllifedec
D讲	dejdfeedejceiehahjeeicgei
D试	dfmiedachhbgfdbielccdmlbc
D说	eheidghcfifbgcYfffdiedecc
D走	fegdkfdjddihfhfflZedhihgc
D起	cccbiejfidehkddgeeacefddd
D跑	eedffelchgeddddfdfddghhjd
D跟	aigeckeanddaihcdfhbhghicb
D跟C	biidchfcleadggeagjahggicd
D跟CP	dgccddkfjeeffcbddadZehade
D转	heedkegdkdgededbnhdhffece
D过	ccfjfdidighhgcfceaieceZgd
D过去	dafifehakegiheYdfZhadfahd
D还	ahgckdfigbhifhacjfbcdeall
D进	daffqdeghbgifaavZfZbabVYa
D进场	daffqdeggcgifbavZfZbabVYa
D送	afhegbgjgZjjYbemgbXZheeYh
D送到	eekfgfbifchldehfhbdeibici
D递	ddjiddddkdfdbbigdeaclejcd
D通	ieedifekdhgjecgfgdcdaeefe
D那	bicelbdmbfehcfZceajhcegiq
D那批	egbekebjcigdiedfieedeagjl
D都	degekdhblcegedgjcldihbcbd
D重	dlihacZdkeibhjZYcfcaekhcb
D重新	fhfidgcejfjcikbaegdbfchec
D预	dkachdfdmcbgcpabcfcaigYdd
D预算	dkachdfdmcbgcpabcfcaigYdd
M	acdgkalihc0kfreenehchebdc
M,	gbmfbdbclcnhgjiecegcecZef
MD	edddneeggfcgebcencghiccbg
M一	cYhdfbldhfrgbccelkffadWde
M一个	fdfejfcfmblcdhednaecffdhe
M一台	edjeceicgikefccijkeicabea
M一吨	dZigbbhgfgnbYgghgggdZabfc
M上	elddefhfidbdfjgcdbhehgfeh
M上下	fmfcffbghdbdekccdbieheffh
M不	cdelbdfekdnecabbZhichbkbc
M了	egcjbcicjgdjlccddbddmhfdc
M以	bffiYbhandlcfkqfacjbhhffc
M以上	chebcdidjeadglocdecdhdche
M以内	dggkadZbmdmefiigbdkcghgcd
M就	ggclbebhcioddceZcimhfhicc
M左	fegjhfefhgdfeligdgegighei
M左右	fegjhfefhgdfeligdgegighei
M已	edfdhcibfideecjapkcdgdged
M没	fgdjefedlcodhhbhchhdedbdc
M的	difehcdbghfldlbbgeaieighh
M的盘	figcdecdkeacelehdbeedejgi
M的盘子	figcdecdkeacelehdbeedejgi
M能	dggjcfbekdndcbcedgfeficdi
M还	dceicekbbmhcfahcohdceddfb
M还没	ddefdflccmcddbdcojedeefed
P	jgdedfkjeehdfgrdfgifdgfje
PD	ecffjciiffdgkgfdidceYfYjd
PD去	bZjaicjcnccchcZbgddjechke
PD回	echlcecficgkZdjbbagadhbcc
PD把	dbbbjkajakbdiegkmcecdccce
PD签	geebmedjddcfjemcddadfefck
PP	khcbhbefieagfkjdehddfhjlg
P一	cheZckhcekhechldgldifefkb
P一个	didjecacgifdddleibfjeeedf
P一句	bggbcmadigdgcdjcdkfbedccf
P一直	fgjdheehbklhehddggfnheigf
P上	dgdgegiedjfhaZhdeiehdccjd
P不	hggafffXgkdcekkhhpfbdbjZZ
P不同	gfiegfgffifhgeehimiggfeff
P不同意	gfiegfgffifhgeehimiggfeff
P不在	nbafeZhclceecagccdaYccaac
P不接	dfjbfhhfbmhgccbifneaidhdc
P不接受	gdkcbjdgclchdedkdofaiehbf
P不认	cdgbjjeddkdcdcfikmekfchbe
P主	hiehdecjecdgdedgfdddedibk
P主动	hidheecjecegefaffeddeeeal
P也	cbiffejcejchjggbcedfdcbcg
P了	dbncXjdfkakeiejbabbZbccZc
P亲	ehZeghcgfgfiddfgeclafacae
P亲口	ecdhbjceejcbdgfcddncedcce
P亲自	fiZdhedggcgkedfhfdfdgbddb
P人	iddbfjffjefidflegefggeedf
P从	ifidehbbobgfediccbmgefcfd
P们	ejefifcigcihheibedicdjeid
P你	cbgafhlbkeaefhacfbefgbiaf
P你别	edgcffjgjeafjfeifcecfdgdf
P做	fhhegeeekdgehemeebdffdfjf
P做不	fjefgfegjeifgemffcdeffdhg
P做不了	fjefgfegjeifgemffcdeffdhg
P催	dlibddcgidgdbjfgfgkajdifc
P先	gggfgddhehfffedecjgcjlegh
P写	edikdfcbmbehieccebkblghcd
P出	igifddeigcffdccbcdjhgfacf
P出国	hhgeeejjeediddYcdhhigdcde
P出差	igjheeZdldhffdfddZjbgedee
P列	dlbecfecmdcfebcggZiegcncc
P列了	dkcedfecleceeccaecfegcncd
P刚	bejdficjecmgibZebhhbgehdh
P加	ecccdelcmcebabcccbcZdcbbb
P卡	dZckagiegheegcbeeljcecnbd
P原	difheecefjlfhjifemidejigd
P原话	dhhhfaeedkmghjZdeohdfkjhd
P去	bhdffgieeieehbikhiggfakgd
P去C	eicceejembdfdeedeZddhfkde
P去看	gfhfdgjgckeeefhffmfgggcfg
P又	cifcjdbgkcgcaafejiffcfiZf
P反	dcfZlZhfeibbcdlacldhehjhc
P反馈	fffblecgehcccecbdjeiehlgd
P发	fcXiigfgeiffihejgifjeadlh
P发了	adcckhkjdgcchebihlegddikf
P发来	fealdefakfbcggaifdcgdchhi
P发火	fhedhegfdjdgeffhinghgfcfj
P口	cifhbdhhgcfkajhceZkbfbdji
P口头	cifgbdhigceicjhceakbgcdjh
P只	hgkbfZcblcbdfencbcaajdeZg
P吃	agdhhbghegffhfdcdafhdhcbg
P同	hfefhechgedgghdkefhehebcc
P同意	eifggfdhgefdhhdjeghehebcc
P听	bihgbgakdchfdaecefdZffcZg
P听完	fhifgffhgdifhebffbeedhddf
P和	bjjbacfficgccjlbcggbeglfe
P和P	dkjbbdcghdgcfjicefcddhlhf
P咬	fecleedelcdkfedngZededade
P喝	dbgighfhfehiicgcdbhjecbdh
P回	djjdbfefjbgfdekgfihZgZgha
P回了	ediefiefiggfhfgffbffeecee
P回我	fldcfdciffeeceadgkdcfddgd
P回来	eijgeebblciggdkhgiideedid
P在	fejdhcgjdgibdalchdffdilqf
P在C	fccfifkckffidejeechdeenne
P在看	fcjeifgdkddfiehbcZddeccli
P在群	fehddfiheklhfddeflfbigake
P在群里	fehddfiheklhfddeflfbigake
P坚	gffjdgfekcaeegfcjcffggdbe
P坚持	gffjdgfekcaeegfcjcffggdbe
P夸	cjebecjlcbdcfdbcegfceigmk
P嫌	beeibfjXjgldabhaeodceejXg
P嫌贵	gddlfefcgjmfdgmcdnegfeaed
P定	fhcgehaZobieiZqigibbcfggi
P对	bjefgaeggfghabgYeihcfajZg
P对我	dfjjcccchijdgecdglfdedmce
P对我们	dfjjcccchijdgecdglfdedmce
P对接	ghceifebmbcddeddfcfeeheej
P就	ggibZehfdjhaidfbfjhgdbhbc
P已	cegfhdgfghfeigiZdeflcjiic
P已经	efegheghfjefiikbefhledjhg
P带	ZggYfhifjccdjbjcgfZZciflb
P帮	cegdffkffhijldcddgccihhch
P开	ahgbhbffieggfdhgeebabhbac
P当	cggghcfidhlkedledkfggjfje
P当场	fghhgediehmkfekeejdhgkgde
P很	dhickbajfddiZaeijdYddmefd
P微	ifchfcediffleddceckdgbdfe
P微信	ifchfcediffleddceckdgbdfe
P急	biZcebhdghYfehcldccedmkja
P急着	fkecdffgheadgjblgbcgfafbe
P急着要	fkfcegfejffdefflgfahgfhef
P想	alZiacdghegfdigcgifdcjiZd
P想先	cfahceihgeijcdefeZddfkeec
P想把	eidiffdggfhgafcdedddeffdk
P想换	emefffcaigdfhkcfbnecfcdab
P手	bldcaggYnegdhfnbhXdjddhcc
P打	XZWgjhjbhgcdffhlahfhhcdli
P打电	baaghfjhkcgecfiicdfadbZmi
P打电话	baaghfjhkcgecfiicdfadbZmi
P批	ddhfcggZkfhefdoccZbfddZcd
P批了	efifdhccigddffidecegecbdg
P把	ccefijYeblbijdecjfdgfgogg
P把我	fbgiiegbdkcgidbjdjdkceehe
P投	ffdemfcfckefcfedhcfcfhbmf
P投诉	ffdemfcfckefcfedhcfcfhbmf
P报	ecdfjfhckededeedededechnd
P报修	ecdfgfhcjeefdeeeeeeefedne
P拉	ideehcgigadfeeccecfceebce
P拍	hdifghZgiemcdaofiadafffaa
P拍板	idjddiZakgecfaoggcbbbbYcb
P拿	cggjebaiegkfeccgeddbehgbd
P拿R	ebgleddehglemegeeZeecdhee
P拿R的	ebgleddehglemegeeZeecdhee
P挺	igffefbkdeeeghdgbhebffghb
P换	gdeghdhcghedccmceheldcbhh
P接	lfbbgdeigZadegZgdYdcdcjbc
P提	ecgfjebhhbhecfcjkZidhgbeb
P支	edkdeeejiZdeddnedZeefdjcc
P收	fbkbedhaoadcgdcicadadjYgc
P放	dbalfbhebmmhadbYcjgoibfje
P放话	eccldbhebmmfdddacjdnjcfff
P是	gjcaZZkZpabfmdhgeabZgeiZa
P最	higfdhbcjfjhjdmeiddcedchd
P最后	gehgfidfgilikdngjgddfebdd
P来	ccegihgdifdkbfghgeYkbbgdc
P来电	gcgiiedeghekfgdcgecddcgbf
P松	fejjZebggbgabajidabdcigdd
P松口	fejjZebggbgabajidabdcigdd
P桌	eekiefcdlccdhdmcedgcdeede
P桌上	eekiefcdlccdhdmcedgcdeede
P每	fejifgecfigidfjdgiffficmf
P没	dgfegheghelejjaidZbhaeffb
P没说	bhaidcjekdefghfgeZejedgdf
P点	bgbgjaehgcefZatmdfiadcYYZ
P点头	djcecchghbggZbtfdfgcfeZZZ
P现	efldcdcheiadieciemkjgcmef
P电	gehfdgffeicieefekgcidgbfd
P电话	gehfcgfcgidgefgelgdiehbfd
P留	icdfjebdkeeeiccedfecebble
P的	leZZdehflYZiifligZeXegefc
P盯	dbkcifafjedeeeeiecehekbcd
P直	fhbfgfedejfifcggdjdgdcijg
P直接	fbbggifedkhihdiheiegfdfjd
P看	Zhidcbgmceghfklbcgggeejha
P看了	bfidhcgmccffflifddbfcdeib
P看了说	fbbhkgjdjfbjiceigaefebckd
P看完	fhhdeefkchgicggchmifglfed
P私	ehbeiijeghkfhghhgdekigceg
P答	fhcfifchfeidfdfhjfjddfcbb
P答应	fhcfifchfeidfdfhjfjddfcbb
P答应D	fbehigdggfjefedhidledfddc
P签	ZihffYdfidafejqjahccbjekh
P签了	ggfiggfeifecgggdehcefhgme
P签字	cjaidahdifcdaioidfWbcdhhg
P签的	eeedkedlbeehfebdggcgfdddl
P算	fajjdiagjbjjdmcdgggeedgac
P约	efigffcghccffcbaaakcckhhd
P约我	dkiddfcghedececdecbcdkice
P给	ifagdfdfhggfekjYdfgiecfhb
P给了	ghZcbcheiffgdkgachihfcgfd
P给我	cgckhdbhggjgdihcefgigffid
P聊	hgccbcickgdhehjgcghceglcd
P聊了	icedddjfjfdhfiigfbfefhlff
P能	hkbjgdbfghdmegjdhhgidfjef
P自	aidchfaiidhfelndddjgbffde
P自己	aidchfaiidhfelndddjgbffde
P被	dehgbhicdlbaihieaaiibdcjf
P装	cbmcadbckddededadbedeobde
P要	YgfihYfciejeebklfgacchnlc
P要0	egehifZdkdhhhfcagadgeccgc
P要再	dhfibdciiZcecgnedcedejddh
P要我	dZffibjZjfhbhchfefcZdgllZ
P要我们	dZfhjbhZjficicifefdZdgllc
P要求	ddhiidbgfiklbcfhhhebgcemg
P要的	cjficebdkegcceakcbfedckdd
P觉	ciidbfZchijaeZmZflcacdgdb
P觉得	cjhdcfZchijaeZlZflcacdddb
P认	cjigbcbandkceblchkfbdbmgc
P让	cegdfefhgffhdjchejhgighhi
P让D	eegcjdaichebccZmdhgdlhiib
P让先	fgjbefddihghfbcffhikeicdi
P让我	effedgjfggclfjdfjefcffcdi
P让我D	gidbddkghdcedikdeYdcgbbdd
P让我们	edfhhidggiemjjZihefehfggf
P让我先	igecefeekfceeedddaffdcbdj
P让把	filccbbckegedceecbdmdhfbc
P让补	ffiefgffifjfjffbfaffedjif
P讲	gjcfchcjefhaifhcciihedhed
P讲D	figgeedbmdgdekabhakigbbef
P讲得	fiffffgdgheiahdegifefegfd
P讲得很	fiffffgdgheiahdegifefegfd
P试	eigeeedkdfgejeddhhdhemcde
P话	ajZlZaZghdjclckacbmaiabdc
P说	fkhcffbigfhdilfcghmehfdgm
P说C	gahhbcjbjhchicaedichdjadh
P说D	efhfeecfhhgYfleWdgpegebhj
P说D上	eblkcdeejddejaneebcdhhdcc
P说D肯	dgcZkdjkeddheccfebjefdcej
P说D要	fkeecgeclfffelddifofhfegg
P说P	ehecijccclecjdhbhjdjjffdg
P说R	eZmfbibaldkfqfcbhYceebYbb
P说R的	gfjedceekfiingefddeeeeddd
P说一	ihdfefefhfeijhhZgaieeeceh
P说下	ehfddejejdceegecfbdedckej
P说不	ebfjciabghjiaaglgihdejZch
P说业	fhiefefgfhihicfihdiejeZei
P说了	hebgfahhgcgkhajddfjfdghkb
P说了算	jbbbddkejfdfhcmffceeffjce
P说他	ifebbfjZobdegdicbhfbkdcba
P说他们	cfeZdgkamcebhfcabhhcleecb
P说以	edeciggieccddacgkeehfddce
P说以后	edeciggieccddacgkeehfddce
P说价	gdekggfjhdnbdiijchgiedgde
P说价格	gdekggfjhdnbdiijchgiedgde
P说会	hjfcdgcehgccjedefcccfddcm
P说先	ijegbbbendfebdabfYdbekYgh
P说再	bhelhaXckekgecYgigaecffjc
P说可	embcffeejddighdbdgdgihcdi
P说可以	embcffeejddighdbdgdgihcdi
P说合	ebiggdddkeeegdcddeigdegeb
P说得	eghhdeecmdbojdiefdiehckhf
P说想	fjhffffegicgdkddemecgiahc
P说我	dhegegagckgffeeZefffbehbf
P说我们	dhegegagckgffeeZefffbehbf
P说报	fefcjefefjieecfdeedelchmh
P说改	gefkdgdejffdfgffffnffgfef
P说最	fgfhgeddlebibiddeehghhgge
P说比	fffgidejdgibedjcejgeefZdb
P说现	jjddcfbcjfiejdbhdjeddgkgc
P说用	dfedgjbggdehjcmeeZdcdijbd
P说的	ffihcdhcmdgfdbcdgmhdfgbbh
P说看	elhadebclcceakcddhhffacbc
P说等	igdgbieahhbcZeikhkhfhcfce
P说要	blgdhbeYlfdeggijZeididjhd
P说要等	fkdgffefjeefbkjdfYbjdbbdd
P说还	iefheecgibggjegbgedbdefij
P说这	iefjdcdifcdighjegadggffbh
P说钱	ehehdjdkaibddmagbbgbedhce
P说集	eghdegdeggfeehacfhehdhffe
P说集团	eehfegdegheeehbcfhehehffe
P请	dcefedmelcbhegfeddaaeddbg
P负	eggfhfdbmdcjhgcgdbeehfbfc
P负责	eggfhfdbmdcjhgcgdbeehfbfc
P走	cecfjbkbnbdebhejddejggbdc
P跑	bacfijfbZpcibbcjmaejebccc
P跟	gcafdjgafjeihffeccihcddeb
P跟R	eghfghegjeffmejfghfegfcff
P跟我	ieafabiejediehfeedjdeegfd
P车	dcdedekclcddiedeecedgcZee
P转	hejdefcghfheehdfchgdegkbe
P过	cchjjdacmcgmggeiiihddekke
P还	ebbijfhkecjfdbcghelceZefj
P还是	hbbibcjbigkdedYcficbecbga
P这	iffgfddajffccdbgjcieiedjc
P连	dbegldclafdbkdledWeddjkif
P连夜	gegekceidgddcekeeYedeiljd
P退	hehefcidfifddcdcdlfmdffic
P送	jegchjdjcjfiefigkaddfdddh
P透	elecccajefaefohceadhhcedd
P透露	fldeedcjecbeanfceddbidfee
P通	idjehiceiffgjcgeeghleffdl
P通了	kgdiefechghebfiedfccfhhee
P通知	edhdiichhfdijcfghcjlfecem
P那	aahjdjcXlejnebqckieakeeec
P那边	feifbigdifjjcdhbiicZkiefg
P都	jggedbbhgddbejjbfbcgbhaef
P问	dlfgZaZcoXiefccbdVdchcogj
P问我	gghabchcmcafffccdZgckbdhh
P问我们	gghabchcmcafffccdZgckbdhh
P问能	dahleddcldgdgbckideddcace
P问能不	dahleddcldgdgbckideddcace
P骂	gdeflegdanfecdeedqfbfdhjd
R	ghhdWpXcihjb/dccbcehigibf
R0	gdjbfiefiejelfkeieedkhbge
RD	hfhfcagghfZipcegdXfackddc
RD涨	gicbfdkfkeYikgeegbhefeffe
RM	dbgkbhbdkdoeneeccZfcfdfcd
RR	eclddbdekcafjifcebfdoebef
R一	gdhhecddkedhehcdggddekbee
R也	aajieZgcnalfqgedecichgeci
R也报	gegcheigiemfkfgfhffedegfi
R了	aaUbYoiWdlickabeZfeljZchm
R交	fediffjfkcaflgeffbfgdgdff
R做	fhejeaedlcfhofdhhchcdfjde
R写	fhjdgdegifefnfefffgclelef
R写的	fhiegdegieefnfeffbgelelef
R合	jkddcabhkceelfffgjeagegec
R和	femceaahhacfnhZedefgicXed
R和R	ehlceabghbdemeafdfggidZfd
R在	fggfhbhchhbdncjcdZdieaZdf
R家	iifhgefeifefmfefehghggihf
R截	dheabjbbkghbnccbibedababg
R抢	ecgcihekbhfaccdbdbebahbig
R报	dckcidgjfcndldcjgblhhafdi
R报M	fdlefeedkdjfneddiifeccbfe
R报了	eeeechhdihleegdleafdiddde
R报了一	feefddjekdmgZffefeffbecdg
R拿	maYaalZameXbqdeddeehibabd
R断	emdcbbcdjddfndeiecfdeedee
R最	dbihecidmeifmgafgbedefdee
R来	fidgfffbjgcimedeeecggcdih
R比	gdhfeidcejehldadfkhfhcjgf
R的	dmhfXacdkefdyccdcgdidifbe
R的人	alcgfaeagigepgacgfdjcbbhc
R的合	gdejedgdighgffdfhhdafgdde
R的合同	eefjeegdhgifigdfhhdbfgede
R的报	fbfkfccefimfeejffiegbdbed
R的报价	fcdkgeeefilglfcfgifheecfd
R的方	fhhdgffekdgflgaefdgcebYdc
R的方案	fhhdgffekdgflgaefdgcebYdc
R的机	fdgfddjdiffiieegfffcfaffd
R的货	hfhdhdejebchnfhgeifbfjbcd
R第	fcffcidcfigemeheeefedelhe
R签	hgccbmcZigebpdecccehdddhb
R签了	iecebjdbijidnegbdcdddeecb
R给	eddjbiYXijidoedgkffhbZZdg
R能	fhgfghfgggfgmgfhffgegglgg
R说	fbihfeefkddfkihkehhcifife
R走	gZZablgcghkdkibdbcelcdbdk
R还	fekhfefcbmghgedffnfegjbef
R进	ghfhbiaegideneeackfmddice
R那	chhgcZgiefiopdfddfiebfjbc
R那边	ehghdbcgeigllehedihiedcdd
R都	cekjbZbcjfggngbbihgbqaeef
R降	fcanedeclcpffgekddecgcedc
R降到	gedlfffehgnffgfkddfdhdfde
a	fihgcZdfggfkfhlddkgjgkmce
a0	ejkcbdcdfkbehjhZflgdfkkde
ac	glcfcebdhhbjddbegfcgfejdc
ad	gbegfdhehhfjifffhigkfgegh
ag	gkZfgecjegaeffkcdceiejZdi
agv	gkadeecjeeafggkdecfdejZee
al	kcdlefbgehlfjfgihegiebafg
all	ldgcedddkdddedcddeececded
am	dgibiefgfhcgdgdidZcjfjbdi
an	ifdihfdckgffbhfijfgcehcgd
ap	fgiegechgeiehihgdfhhhilgg
api	eijgeedheeccicehfiehecnag
ar	hgjbifahgddiggfeiXccdhhde
ase	fgehhheeghhjhgeifcihfdbfe
at	fekhdcbbiijeiejjgkdfdjfgf
b	fieZkefggeafijliabcdgfgmg
bo	hfhgegfggfggffghebddefdee
bu	egbdlegifcccekffeacchhgmh
c	eigdcehhegfbhhccgggfgkkfe
ca	iefgfefekecbghdghbceehgih
ce	gfehdicdejefigefgefgejcdh
ch	gbekidgbclkclgggelckgfgeh
ci	bffdfchgjbeahedbifhcdficd
ck	hhhchedffihfgddfhgefegbif
co	fhiibdedjehgdfdYgfjedbhig
con	gdelffhiegcmdhdchjideccie
cp	djeddecdkedheedbccfdebnhe
cr	ekgcdddfjbbbckdehagdeiccj
cs	geZikdcdkedfdgcegddeebkjg
ct	gjeffeegidihhifkeeffbZghb
cu	fjifefcggggihfheehjgffgeb
c环	ddgbdeififeefefbecdffncde
c环境	ddgbdeififeefefbecdffncde
d	fgfhfbcigdfkfheefefhfgife
da	eihhdebfhgblegbjhefdehieb
de	idgjafaeigjhibhehgifdncge
dem	dgieddcigfahgdjfffgfdpdec
demo	dgieddcigfaggdjfffegdpeec
di	hfeidffcjgihejccgggehbghi
dm	fhheeejcldeeegdhegefjhede
e	fgdgehbfhfghgegfffceggkee
ea	ccfjhggdihljjegehjgjebcgh
ead	edfhiehffjdhhdhfikajgefhh
ec	jghfdecfidiecfefeeidedide
ed	fgZjiabifeZheffbgcffdegig
ee	iidhcdceifehfiigigcheiceg
el	decfijbfeighfgejdihbejbce
em	diifdccgheaiffjfebggcobdb
emo	dgieddcigfaggdjfffegdpeec
en	degeiidgfhihgdhehgegdYffi
ent	dgiehedggggfhgihjbfgfbfeb
ep	jcigcdbdkeiheffhhedhkhihh
er	jgkgcgZalgifjiffhhcbehgda
es	effhfcfghhhehfiigedhhhlgh
et	ehegiebifcbeckihjgdbhgfgh
ex	dhbbckebhggddicbddebehhdd
f	egiggbddighghgfiigjdcghhe
fe	eigfgefdhijajccgiidbfghed
fo	jelbddceigchihkhdgicdggeb
g	cjbgfibicidhciheelkjgejkg
ge	fihegeehehdbckigfdcihhgei
gn	eegkcecghdcedhcghindeifhg
gps	fjefefdclgcfedfeeZfjeided
gv	gkadeecjeeafggkdecfdejZee
h	cbdffgmYgjecfdbeckbjaglhd
ha	gihagddcghfefhfghbdjdfleh
he	dfiecejekedcbeiefeedghlde
hi	ieedhfdejefcaddhegedeffdf
ho	dfdhhejckfbcidddegckbcckd
hr	eaibgejdfjbhecbdclgcfifig
i	hefecdgeghcgjibfemhidfiff
ia	iihgfeeehhdhcdcfeghdelfed
ic	ehijedegfihiideehdcgegfii
ick	eekcjedgfighfieeeeegfhbje
id	eggidgbehidigidhhjgchhigi
ig	edgkchcgfgbehigghjncehghg
ign	eegkcecghdcedhcghindeifhg
im	fihcigeghfchdgegegceggmef
in	kdehbgdalfhjfgefhehfhgdfh
io	gbeafcjggjhcdgfmefhjegcdh
is	efhhgddfgghicbcagkhhbdidf
it	digbdfhegiaegldeeihehhgkg
iv	igchficdhhfjddcfchgeefXeb
ive	fhdgficfjfgifedfchdefeZeb
k	ieigfabidfhhgiecffhcfkjhd
ke	jdehgddgfghdbgeedgecffbif
l	hhZhfhYeeihiffcggkgjbejee
lc	edekdddekcbedeegndfffcfdg
le	fedhihchfgeliidfgjhfegfgh
lea	gfdiigeejefkbgffhhhdfdahh
li	hhegbcfggfehffckchfhbfcci
ll	jdefggdgeiidjddfdjdaebddf
lo	didfihageghfggfgghcadegfc
los	cbcdkibkbffgjcecfcfcecZdd
m	dkegbeahfeigfihhfgcbhhidf
ma	ifghbedcfikdjfdgdkehlhibd
me	fhefhdceifegffhifgcehdjdg
mes	fidgfeefkdhcfdhhebechdkgh
mo	cgiegibkdgcihgjieiecdnfde
ms	fighacbficggikeghgeZcdkba
n	ieefcgeeigfgedeggfhffcheh
na	eiehcecamghjfefcigidebjhf
nd	ffijdegdkfgnegeghZgefgjdd
nda	fgiidfdejeclhdccibdefbkef
ne	hdcifecehfeiffcgjefiehbfi
ng	diifeedehhgfffjbhicdhfigh
nt	ffgghecfgehhgfgjjaegeaddb
o	dahfhdhjgefldehieikhcmhdf
oD	eedflfcjfdhncdebcdfddbbed
oa	dgihZchfjbgkbgigbdhedhjbe
oc	dbihYgihegfdegceeiieeoghd
oc环	ddgbdeififeefefbecdffncde
oc环境	ddgbdeififeefefbecdffncde
od	hkfdefchgcgcbdebcfdcfgkcg
ok	dbgjdcgifdhjefiaifkbhkejd
on	deghicgidkfggheihfhldgcjj
oo	hgcafjkgheiccfeegcbdefbdc
op	dffgdfhbkhccdeihhgcgegchh
or	hdgefhdgeidhhiehhghgbideh
os	bdfhihdkcgghidgeebhhefafc
ost	eedgdkhcfjcckdeefdeifdage
ot	eegfddiejchhagdfeZigdhijc
o已	ffedjfdifdemgefbedfdfcddd
o收	ggfelgeejdgnghefccedddcee
o收到	ggfelgeejdgnghefccedddcee
p	cghbgffhibeigfbeddjifjlce
p0	emdbhfdbjfbddggadafdfblkc
pa	fgieffddkdhgbgcihagegjkde
pc	fghfgcYclckfdafgdaecldkde
pe	hiebdidbmcjdfighhceceghdf
pi	gjidedchcjbgigbedgdlcgkcg
pm	ghgdiefdlcccjdchegcZedddc
pms	gjefffhejeefjedgggdafedfc
po	eadflffigffmdadgffkddledg
poD	eedflfcjfdhncdebcdfddbbed
poc	dbhfahigfggZbfZddiabgpgcf
poc环	ddgbdeififeefefbecdffncde
po已	ffedjfdifdemgefbedfdfcddd
po收	ggfelgeejdgnghefccedddcee
po收到	ggfelgeejdgnghefccedddcee
pp	bfjefdegfhiefghddjghhhkgh
ppt	cfjccdfdkfbdeecbekeddaiah
pr	fgkiccbgfjhekiidggghgjifh
pro	fgihadceghfeegifgehhgiigi
ps	dgffeegfiechcedbhddjeiagh
pt	feiccdedkebdedbbejeddaiah
q	cbgfeigbkggfbbdciliebeklg
r	egfdeggfhfcjhjhdfhifdhjhi
rd	ffekeheeifbiggihidiefhdef
re	bggiefdefjikkhhhfifldgfgi
ri	gfhiegccfkghjegbgjfhehddf
rm	eiciedhigabfglahjcjcegahj
ro	ghffegaeggffbikggfigghgfi
rp	fhhdfhdckdfejjddibfdeelde
rt	hglbfeddkefcggdhdhecbhhfe
s	chgffbbghdheffagdehkcgkec
sa	idihegcZjhZgfdgZheglehgcg
se	behfiecjdgjjhhhggghidfcgj
sea	feichfegjdifheeeefffedaej
seat	feichfegjdifheeeefffedaej
sh	efieieehhdecggeihicZbgeee
si	efekbibifdgehidehincdffhg
sig	eegkcechgdcedgcchindeefhg
sign	eegkcechgdcedgcchindeefhg
sl	ggejfgffjefmefeegehhfecge
sla	ggejfgffjefmefeegehhfecge
sm	fdfihffeifgeeaefheegecakh
so	ddjheccbgjiigbehgkhjfcicf
ss	feihhefiehfihedbekhifigfe
st	dcfigihgfidejdhciiggbcbfd
t	cgiebehdjfgdejghejdecimie
t0	eehegeidlchecabbhgddddmcd
tc	fcdkfefedklemgfefmdkfdgef
tch	fcdkgeffdkkemggefmdjgdhef
te	gfihddedlchiceheiehfeigif
ter	fhigdfeejffeededjidefiafc
th	eejbdjfehggbfefdeYecghnad
ti	figdjecfjdejffijcjbaffeib
tr	igeiefdeighhfeegibdhfiZeh
u	geiefbdfidkfhifegghggikkg
ud	fjhdfgdifedcemigfeddhhieh
un	fedggehejdhhfdeidafffdked
us	fcdkfiehehdhdgedcgjhfgadh
v	ehghcedggeghchiifghdfdkeg
v0	ecledfdcleffdefbecgdfclde
ve	eicgeichgefgeiihcghdhfgdg
via	jdghffeejeeheeedebhdejbfe
w	hehgehdgdjlhkhdggkcgdfkfh
x	ifaadjfajefdcgcffddcdgfif
y	hegfcfgidjchflgdgfghehkhe
一	ggegfedkdgkgighfhhfeejjjj
一D	ehigfeghehjebdibbjhecfljb
一上来	ehedeejiegjffdbgdkddifdgf
一上来就	ehedeejiegjffdbgdkddifdgf
一下	iWifYamgiefhgedegddfahgha
一个	ghieadZggdnfggfhjedkckjjb
一个人	cechdiichhidfdjdedghdffif
一个半	ijeecebjddficfcgdcfjfclbe
一个多	hggchceedlfebdedhhemefchd
一个多月	hggchceedlfebdedfhekefcfd
一个月	cgldicdejdmbibgkdcghembjh
一个月了	glgbeebedkhhhfddfgfmfgfbf
一个月没	beddkcjgejbedgdddjfmffhnd
一个月看	dakjeeddjefedffkddfcfjael
一个样	ejcefffehhefmeedehfdfgedg
一个礼	chkfcdajchdfigfgijfgholfe
一个礼拜	chkfcdajchdfigfgijfgholfe
一件	hfchahebkgjihdnbedhiecgcd
一份	gfjafdfglYeikgedhbcbifgdj
一体	efjcfdgbmdffgejgebbdfidgf
一倍	dgcflhblchgbbdcdcddcdbidm
一共	ffhchgcifeicfgiggakejbifc
一共M	diieffcdjgihdhgdhdhgbbhgb
一关	fbjdedkejdcfdbneedefeefeh
一分	fgXhjfYfdihjekebflcYgdbdc
一分没	efcambckcgfldmfckidcddcdd
一分钱	dhcibgcbejgdgfhibjdcidcdd
一切	bbcbcjkeggbccdkebZeddeaib
一千	ehifbdcfiejijgeheZechhjbb
一半	YdfjdhdWfmnemheiljcjcfaem
一单	cbcekchmcaaehcdbbachccbbh
一口	dahgZjgclcqbicdZdegabZbbd
一口价	fcegajhdmboZkbeaeZgdbbbda
一口价M	fdafceieigkejecfddegfeeed
一句	idZkaicZfjjhfglidmceidiZa
一句话	aideejYchgbefcligdeaggddd
一只	fffiggdejfkihfdbeZfffdlee
一台	ZifccblfggmbgebhgefiakfYn
一台M	eegefejfigndehkehccedbced
一名	cdbhhibdfijlmdibgdfalhclc
一吨	cefeZgidiflgbfefejfbjZida
一听	jfajabZZdlmebfagcngZdadab
一周	ddicnZbkecdfcbYjaeibdlhge
一回	kfaeiaacjfcdfeeedodffbglY
一圈	iiiYaafijbeciggceYccbhhjc
一块	ciiaejacghhbjdeggYdiegkja
一堆	djedgdgbgjcdafeednecdffje
一声	hbfchdhfghidabackjcbddeec
一大	hdjaegdgblgeecgefjeeefgee
一天	ggebkcbfhfajeeakfhgfgcjle
一天就	eeifjdekceddhefleZghfdhbe
一天罚	gfekdgfdfidmefbpbgeeeecbe
一套	cmhgdcXjecgfZgcYeZceejmfn
一定	chdkgYbdkecdeedffhmfcfcbf
一定要	gjeeeffifdhejjdchgneeggff
一家	iehgbcackdYfoegeZcjbhbcgb
一小	dlddbedjfdYeigbicZecdbocg
一小时	dlddbedjfdYeigbicZecdbocg
一层	geedlfgdfjdfeefhjlfefdcja
一平	dbfhbdibhhodgcbcdmdccfZdb
一年	beelgbbkeeibeebXhdkecbdho
一年M	ggiehddehgjigcfcgaijdddde
一年的	dfckgechgccbefbeafmceefan
一式	eddekecejedmdededdfeedcde
一式四	eddekecejedmdededdfeedcde
一式四份	eddekecejedmdededdfeedcde
一张	fdjegeedfjhhifddhcdbdfcdc
一成	fagfffiddjhhkefdjZddhfhjd
一截	edgiecdkdfkeZfffeihdelcee
一批	chdZmYdjfdXgbZgrgjadbdbnn
一批货	dabaocfkcfbjeddkijebddbkc
一拖	fjcghfghffbjgcccjacjfblhc
一放	dgiefdcebmefgdcedifmfdcee
一期	dkjcccadlZiedkeddgdcjcfbq
一条	ifcfdhgbkfflbfggbdeeebibb
一条线	ZhgZcdkfmbabcgjacYddcfbdh
一来	cfigfeaggaeifefcdadcjdbcf
一来源	cfigfeaggaeifefcdadcjdbcf
一样	eiabkcfkebZgjdiihfbddgfbt
一样的	dmcbdeckdeagicifefefdhico
一次	kibihYUhheidgehjmfikcglmc
一次付	echieeefjelddedeofedheedd
一次就	eggdifghggefgfeehihhfhbld
一次性	cjegfebhgbkcgcchgadcdekbg
一次机	gihegefeghedngeeebdmffeei
一次机会	gihegefeghedngeeebdmffeei
一步	cbmhbhafgghmgfkffifcfiefc
一点	beffamahegebhffbgbbdkgied
一片	fdegdjedfifjdecedaecfgdef
一版	ecqeacXeiekfcihYdibccjnbb
一百	dgdjfacfjdlghjZeafjgacjbe
一百五	fjddfefekccfdkcdgaefeebeh
一直	kjdYiXbgejccneffdjbhfcbfW
一直没	ffigjbYbhjcifejdgcckeddid
一直用	ihaddccbgjgdpdcefjdcebccf
一直用的	lebfeddeejhgnedefhfdfdfdh
一看	dakcciccjifefedcdhdglcgde
一礼	fcgjdfigiekgdeendcfcfgbee
一礼拜	fcgjdfigiekgdeendcfcfgbee
一票	dcjbckadlccdaaqedbebmhfbe
一票否	edfcckbdlccecboeeafceecce
一笔	jecgedejddecgleelddeeZfdc
一箱	cdgfmdegdjlcjcbhbndadcVbZ
一米	dfdgbbkblcicgbedabddegmcb
一般	gegeaclbgiZdhidfchhdcgibg
一起	bhgddgdjiZeihgfegaiaepgee
一趟	ehbffbhehfbhagegdeafeedhd
一车	dhdfjdgfdjbfbgcjgkebdbhkl
一轮	fffjbaccncjifccaffhZmhbdk
一通	kdedhdecihdhfjdcieeddcfbf
一遍	cikddbcgkYgjfflecYgedjkfh
一键	fdldefbgkddejeddgdfcfjmee
一面	mecfefeekedffegdedfecedde
一页	dkdbggddkebececidaedjcocd
七	ccijcedcignjgcegjcbiikhea
七个	ehiffdZfichkffkbcghgljabf
七个人	eijdfdcdkdfdhejefcidhlaef
七天	cilacdbfhfhefeckdbefckmbh
七成	fcagldieejajccdZjYfldaZhb
万	feYglddigbkifbekdfkfeggcb
万个	fjefegfcigdfgfeffgkifcmff
万只	edefjedhgdjjaebbfdidchahh
万套	fhdejfcdkdcicefkecdefdacc
三	cfhggeZidglnhggmjhffnlkjj
三个	eejicedghghhjejifdeidjjgg
三个人	bifbcdhiefcdafahdaegdjjYe
三个月	hZgjfhedgjgbfhbdiefieiaih
三个点	fbiicecZobnhhegjdecZcehbg
三个礼	ffhhggedgiifffijegflffeee
三个礼拜	ffhhggedgiifffijegflffeee
三十	bjekeZdgmYiadjdqmdgYcZjZb
三十五	diZihddihddfbicnbddbfbidc
三千	alcdjbYjcffffkfgiifeYihiZ
三台	bmgbgdafgfhaehbdZfihaXlij
三号	hiefggehgfeiheekfdfgcigfm
三周	cYckihfadmcfgdbmfhjjdffif
三回	dggdlacichbfbeccdnhidcbnj
三回了	dchfkddfckdebfeeemgkfddmc
三块	dieedehcldhebdcheaeceoigd
三天	cbgejffYmeeagbZkfjejbihjY
三天没	fedffjdfdjffcffdhngcfecne
三套	fgjedgeckdbehffjeaefeebde
三家	ggiYfckggdihfjgafgaYqeZfl
三家报	gfmdgcddlengmelejiadkedic
三家比	eajidcccnbelgidddZeejeced
三家比价	gegiffffkeelaheefbefkgeff
三家里	gfkefdfifcmfifbfidgfZfeff
三年	fZeiihWigflphggdeegZkfanl
三年约	fffdkefjedcpjhfdeidddeibi
三年维	gegghfeejddjcghhcbhdefeni
三年维保	gegghfeejddjcghhcbhdefeni
三成	eecjffbhehkibaZgnfifkbXZh
三批	echdlecjhcejfccljbccbhbcd
三折	fhggdidcifnefeeedadeehcfd
三方	hfhfZgaZjgikififclfbighbf
三期	dhdiebahiZgcZcfejacdbgmag
三期付	fedmbfdbmefgfddimbeeedffZ
三条	eekgdfdfkcchdhdjdadcjgfcd
三档	fdmabebejdodcddccdfcccajc
三次	kggakaWgejaihabfemdhgbcif
三次了	gffkgfekbiemdcdfhnehfedcg
三款	gekdefffkdjedffedbfeelnde
三版	fbjfeeddgihcedecchefimfdd
三百	fddfkalmbdgifijfcihcfdkij
三百箱	dbdcndkjhbacbccceaebddkbn
三笔	eeecmefefidngceYnkehecidd
三级	fhggeedejefidfhhiefeecnae
三轮	ebhoaaZdhgkkjbgbhibgefZei
上	kifbeedhegffgjjhbigfeegjk
上0	edkcjebckfjgdkdideekdcYeb
上P	jggegfdejedifedggeieefbee
上一	bmbdcfdjedZccfidhccafdfeo
上下	emecefaghbbbdkccdYkehbiei
上两	fjfeggfiefdhgdfeebfhfflel
上了	jeiahedfhealggaecfbbeihgc
上人	khficbYefjeffccdeaejkdgcd
上任	eiccdicekdgddioffcgbeeddc
上会	ckchcdbficichgibcZkbbcfbe
上加	ldedbeadlddeedbbebedddedc
上去	gcmacbbegfjcdfnYfbbffdeeg
上去了	dkhbfechiciefhnbgcdegfdgi
上回	jdcikeiheifdiegcahclecckl
上头	bdhfdkbdfigfegmdebfkeiadd
上批	ebdblekeeiffedadfpfffgoof
上有	hbjacbjcmcdckgbfhfdacaicc
上机	cgkfcdZghbdbbbbkbbbbapeXZ
上机试	dekecedclddefeeeeefeenhbd
上来	ghbZkbkefidcgaZaclfefbejd
上来就	ehedeejiegjffdbgdkddifdgf
上楼	ddhjhdfefhfedeencfejedddd
上次	chccggifdjefZeaajjdmdcZim
上次那	effeiheeifgddcdddgdldhchj
上没	flfddfdcdkcginceZfhbfefdc
上没钱	fkfcegeddkdgekdfaghcfeded
上海	hZfhbdibkgebebZkfefbdZecf
上班	gcafchkamdficacacaibcbZea
上的	gelZcbhfiedfgafZegkehjbfg
上碰	lcfgggefjefeceddededeceff
上线	ifbifYXjgcffafZnegeZZeice
上线了	kchccccahhdeeegddjfcfibjd
上聊	icegedjelcdffbefgafgfgeee
上见	hhdedfkckedaaeadeddgegcde
上说	cagmhecgfhieidbhdhchedcjd
上门	fibimaTgkabefYbhbgeibabqe
上限	dieicecefiilckccdldbefacg
上面	aijagheYkhgbdkhahicgfdeei
下	ehdffbjghehfdjdhagpidiihg
下一	cbileebgggkgedhdhfmhegiih
下一步	fdmddeeghecjhejgegheeihgd
下三	egfkbfhihdakdidhedcdechdc
下两	fidhffflbdeiedegeaidfbbel
下了	agcXlggleVahfbdlbVlafdabh
下单	dpjZbbahjZfVceWjbcrZbifdf
下单了	fcdapbZigbbkcddkbZbdddddi
下去	fZdlhgeehhledfciilefgedcf
下文	jigfbZaehgiiacbedaeecgXfd
下来	Zmggbfaeghihkqfdajiidffdg
下来了	cicbiiggejhmikgfegidhbeie
下来再	elddeebcldcedlZcdWagebade
下来就	dgiibdacmbidejgbhWkldcgcc
下来的	chddfdigieghpddefgdgfdfca
下次	faZgaflbjfabcbeebdaZgdccc
下的	eafdmdZggebhebdhgebgdgdcf
下订	gfemafbejfklfffaienfefffc
下订单	gfemafbejfklfffaienfefffc
下说	cdbcjlhdifdedmgcjhekigbbe
下雨	egedffjejdcdecdmfccdekied
下面	ceflbdbghfaieambdhbefgeab
不	bfajcliZbqidghgghrfpedjhh
不一	hdgghcfbhidcggicheciggcei
不上	feedgjdbekgedZXgajcjedfiY
不下	acelaebZelncdffaelnmbcfaa
不下来	ceekdgZccmldehgbdfmoceYdd
不下来就	efeieebdjeZffihceYmmfdcee
不买	ejdiahXZgihgelfebkcgbkadb
不买了	eidhdhceghfhimgZcneibddcZ
不了	dbfmXkeXkhcfiXiibibefbmZb
不了主	ihgfdaeiibiedbledbcaggZee
不付	fffhieeejhfaecddmkedfeeee
不会	bggfldYdhgefdYbgjgidcbomg
不住	bjbfgheYighcobZZbmclbacYZ
不信	cndcdbadcldebebeepebedabd
不做	eYbkZlcbejnbYmhZhabgcaiYa
不做了	ecdbdpcehghbalZabdceebjac
不再	cbZddnccfjidbdcgbfeiodeeb
不准	dhjbdagfifefedbbdmefejpdf
不出	aheakhjacmdffibhbobegbkkb
不出来	eicbihicfjgffjcedidbddekd
不到	ddfgihbZbmmcgZbidnfmccljZ
不到就	fdehiefdejhhhdbefihhefbhc
不办	efebeijdjgcccfcaecijhdcdd
不加	fcdhjffdjegdfeflfdeefdcak
不动	fecjaiaghfnffaaeigfibcYkj
不去	dahbjehfeifdgaZlbhdadalkf
不及	cchkfhdeifdeegfnfddffebdd
不变	ddjghcejebfcbhbhcZhajbcci
不合	dbchZmaZdlhdaahagkdkfekYZ
不合作	eecdbldcanbccdbegkfodjhcc
不合格	gehgegedejdkdfdclefchZlce
不同	djehdfbffhchfbfclnfbcfbce
不同意	eeiidgbbfidhebgclngccfcce
不含	cejfdcifmcmcgdcgcehbedhdc
不回	hdgYiaicangcdacfkZdpdfbdc
不在	lYYbdeoYldbcZZfbdccdbdbda
不多	ciggbfabobedffbbhbjbcbbck
不够	ameWgfXjgcXedmbiafdagalcj
不大	hgiaicbblebdheabcgdkegfbe
不太	cmbfdccflcgggijfghebhgkde
不好	biedhdgeeidfhfefcgiiehikg
不好意	eghdeghcjeieihfceZfefhjge
不好意思	eghdeghcjeieihfceZfefhjge
不如	ecicgieeiihfieccenfdffhid
不定	gefigfffkdkggeddfalggeeff
不对	cagekYkZclZeXZYiZlbjbaliZ
不小	eljhddcdekefjedfimfeifdcf
不干	hedjdeccfjmekebddkfgfdadi
不开	baaadlgfdmcecaghcgemcabfa
不开了	cbbcaldcfkcdddgccYfndbdbb
不急	kjaeccZdmdchkagZdmbifaYfa
不想	hjbgdecidgZefglbedlcgkWaf
不愿	ggfnddcbbmfeeehelkgdeebcd
不愿意	ggfnddcbbmfeeehelkgdeebcd
不懂	ehhbiddedjcfbeheehgiiigje
不打	ebcjgjbeeihdfgbijhdlecbce
不批	dhZacmaddkcdbqgcdccmdecbc
不拢	dcijbcbjfdmhdefdmejaelacd
不换	jXXgikgjhcadclacbickcbafi
不换了	dbcbZnbdghafdmcgcofkfegad
不接	ddnfdbhcdkghgddgelcgffcja
不接受	eciibfadjdcjYbfjcjdXhefgd
不支	ihccdhcdghdfgdceejgcefpaf
不支持	ihccdhcdghdfgdceejgcefpaf
不改	gdidkfkecldieddfgpfmijmbf
不放	bcfoXgcchhemcjaXdpgXbijab
不放心	ffjkdbbchhcibcgdekdcejicg
不敢	ddldcecbhiekcekieleckbYec
不是	ZXebYgsckcecZfhacZefafkVb
不是0	dcbcdcmembZbbcbfabefdanbd
不是D	eegiceidkdajbdaheafacbbbb
不是M	eeeeefjekdiddecccadcdcpdf
不是一	eecicdkcifgccfkcceececmfc
不是不	ebikebedigcgfgideafZikcdc
不是问	gjdgfefigchfdkieeagdfdbdc
不是问题	gjdgfefigchfdkieeagdfdbdc
不来	dgdfigdfghhehfhgcfgeedhhg
不松	ddenbebbjhkcbdgdgaegfddgb
不松口	gdgldeebihfccdhdhaegfddgc
不清	kfeeedbfkdceekfeeafcheZdg
不清楚	kfeeedbfkdceekfeeafcheZdg
不满	ciifabbaelfehcdbehgghkmdd
不满意	ciicbdbbfkddjdacchdhelidf
不满足	gekgfeffghggdefehiheienee
不然	efdiiZYZdljfiecedpfiegfkk
不然不	fdgkbeddejegheeddnhbehfhc
不理	caiabfkcanadgcabcjemcdaac
不用	afbccoeehglfgfeagjdjebmgc
不用了	fkbbcjYjhcjfhcbdgiedeblba
不用再	ecddelecclkjedcdhnhlibicc
不看	cgfedhhbfifdhcgaemgkfffie
不着	ciddahhcghghhbbggdffehefc
不知	ieeaZghaigedfkkafZdkdgcab
不知道	ifedZhdaiheehkkacYdldgcab
不符	ebibdjdefkbdddddeogclchie
不签	gedkececclhgahihamgggdhgi
不算	dhbhefecmbchiYmdbcbafcecg
不管	hibccdhdlcheabiceahbeeZjd
不给	bZclladYWshalZZcprfqcdfbW
不续	cebgckdbghecgfeYehbhcfZft
不续了	defabjhbanddgYcbgidqcgbcp
不考	ekbZdhaeclfedgcheeehgdicd
不考虑	ekbZdhaeclfedgcheeehgdicd
不考虑了	eibaehbfclgeahceeceiedZdd
不耐	hjhhecdibihefecijeeceiace
不肯	chhjfYcWgkihghYihdcZfkfXj
不肯付	feifidcddkcdceebhqfcfiedf
不能	bkhgbafhhdhgfhgjjedddkigj
不能做	fldeffeggffhhddgfdfdfbcZf
不能先	eeiidfcbjffecgdfkhdgejbea
不能再	ffeghfhhgdkedfigbfhdgachj
不能出	fmfccfdehhbecdgfcgecgddbd
不能开	dccejejcldZdcbcclaedeegcb
不能接	eiheefehhefhgdccifhbfejgm
不行	bjifaXefmbZjedcidWecglngf
不行就	fiiidacfhfdddhfhhcdheibbd
不要	debdemiZfjeficagaiekgfZej
不要了	ecagcnbeckjdjbahcidjegacb
不见	higehbcegigiifbfgjfjeccde
不认	eWhhcflYhigdeckfkmcegjccc
不认可	dehheheddlbdcefdjmfcfcgbf
不让	gadmefgfggljbigkgrcYbefZd
不让谁	fdfkedcfcknecedednfcfeeee
不让进	kbdjehibnbfgdcejbidccbjbd
不谈	dfdkdceehfdhcjbhdgdgefbjb
不起	caZkhhhfdjeebbinlfdjcZiak
不超	fgfhffedleghgiighbffhihfg
不跟	fffkgdcchhjigeccdfaifcgif
不过	cjmabiZZpbidkdnefbaaieiaZ
不采	dhbaclcbkjbccibacmclbbacc
不错	cfgegbgleYchafYafZbcdiZjn
不降	fbembcadejndhdfadidkgcZbb
不顺	dhccjedjcifdfedcehffhhakd
不高	fecjjbbcapiiZcehdkcaegbed
不高兴	fffgkcccdmgjadeidkdafdbed
专	cjgbZYkhkZfdZnildacbddjeg
专家	daigcbiXrZfieZmedgfdgdhdb
专门	ejfdeefjeedcehcfjegddgbdd
专项	flZZYbiYpbdcdqfjZbccffhge
专项资	fkeefeeeldedfldmecdedecfe
专项资金	fkeefeeeldedfldmecdedecfe
业	hhgeXegcjfdcfiifcghZobkZd
业主	YfjjdfXdhgdgYmkgfgganbebd
业务	hfgbbggakhegidhbbdgigcabi
业委	heZidfhifdkeicbcfjcbdeadg
业委会	heZidfhifdkeicbcfjcbdeadg
业绩	cejeZiZaghcefffcagjcrejbc
业绩证	gfhefhgfeiefhhgdfgfgmicff
业绩证明	gfhefhgfeiefhhgdfgfgmicff
东	cicecbigheXbcgidZldfdZifi
东西	emfbcZcfhgccbkdaXoffgdieb
丝	ihdYjbcfkaZcbaYlhYcfcZnfg
丢	bfdccjgakflckacbebbcYefiZ
丢了	bcdaeiiZgimcmddagdcdddYhZ
丢单	dhbccjfblbcfjachbbccbgida
两	bckekcdigeffggglgddfhoiji
两个	Zhfjgdcdhglhcbegfeehflgjk
两个人	edeflecggghgfdjofhhbehbnh
两个月	cgehfgdbdmccibadleemdaYfa
两个点	deejZibgejldbbZkbgfageddf
两公	ajjaddadjecfiddcddfcdnoed
两千	diblbddckelhdggefkedhhhgb
两句	mbbbddhahiahjbebdYececcbf
两台	bjgbihXlfajegdakgbfYglibl
两周	ZeicgZhfhfbaebbmcZehdpWed
两周了	fekfdfdjedefdfieecgdgmcee
两回	jeffmfbddkegffdchifgfefid
两处	feigggfjdefgiejhdcgfeemke
两天	cYdamekeigZgfdciaifhffbhf
两套	edejjecfhehcgbbgebeddhhce
两家	eYnakfakdfZfmiicdajfhlYhg
两家店	fbhckhbjdghfccdedYflfgcdk
两小	fejedggfighfgfdbedffeckYg
两小时	fejedggfighfgfdbedffeckYg
两年	hfedhfffkZggegdbfebXcfcim
两成	cfgkbcghiejejhhfjikYahfaj
两手	ejeegeddfjdddjdfjofjeffeh
两批	edckgdfbfjceecbnhkdecbabb
两条	ddkkdebgidejggeggZeehadae
两次	edhihgdefjegkbegiiijhcelZ
两点	dchfhfeckfhbcedgidgcecach
两百	djafjagkdejifpfijhggdbehc
两百个	fkeefgfkcgdgimiifgghfhdff
两箱	dkbckccdfkdbcdblZieaekYid
两轮	efeffjiehhcdhdbcfZegfijdf
两边	cdghhbfcifhkfcmcfhgbdbjef
两遍	hdidfefdjffgcebefkehidilc
个	ihgdZfegffiffggfgfdhemifg
个C	ifchfabcgkjighcbjlggffeac
个C的	fidggfdiegbhdigdkhjbhfgde
个M	chgkccZgibkdagbbfedcifche
个P	ghgefcdhgdacdekcehdhcmffd
个p	dfkcdfaclfcgdhcgdedeflcgd
个不	eheeeeikcffeddgdeZfcflhec
个事	debhejhefifeigekeheiegicd
个人	Xdjejegeggedhcplcfgdfkcog
个价	dcglfbbckenfggefgdcbbdgce
个做	jgciebdefihhidcbgefhgefcg
个公	jccfeegfjddddbaegbffdcdfe
个公司	jbcgfegclddedcbfgbfcddeef
个功	fgdjfeffhekeceedfegfednee
个功能	fgdjfeffhekeceedfegfednee
个半	ijddedbjedeichcjdbfihcnhc
个厂	hfdbdkddfjgnjccdhdedfdggm
个发	gfedkgegieegfiffmeeefdghf
个口	eiicffdekcehiiijedebfibgh
个号	kbdciddghgcfdddcfcfceabif
个同	fedleffdkclegfnedffegdded
个同意	fedleffdkclegfnedffegdded
个多	jfgbgeddfjgdededhhemefdhc
个多月	jfgcgeddfjgdededfhekefdec
个大	clhbgcejedgfgdfcgbecghchd
个大概	emecfedcififcfddfdefhdaee
个好	fjcdhddhehcfiideejfbfaZli
个字	gblgbccdieagdiiifndfeejcg
个学	fdhaiegeghiegcdcdhfieckid
个客	eecefjhdhgeedcchbdgeecZef
个客户	efcddjhdhgeedcchcdgggcade
个小	giZdkibdjfcjgfddgadeddkff
个工	ijgebgajechfdcfchffhcfaam
个店	cmgddbcbmcghZdlcchhcfiZdd
个意	iggiddcdkdbjfhfddaeekejff
个报	fbcheijdhfgedgbihbfccgddg
个招	iZfcgdhdmdchcdbfefdeebecd
个招呼	iZfcgdhdmdchcdbfefdeebecd
个数	ejffeebeiffdeiZbcdddcbmdf
个新	hjehcchigdfdcbhhcgefecbag
个方	dfgiefdgicjhifiiiafcdhfdj
个方案	dfgiefdgicjhifiiiafcdhfdj
个是	difjddbbhhdjfaigkkgdfmdcd
个月	cdjeidddekhbfbdhkhfkdnYhf
个月不	difgeefeiggijffeeefnfedde
个月了	ejcaebjbclfeheaYggekdfcYe
个月再	fehjdffdjecfieedkafbfkfeg
个月就	fidfhcdehggfhfdeflfahigef
个月没	addckZldamadahcbagfqecfnh
个月的	eegcikdheiaifhgdhnfefgdhe
个月看	dcjjeecdjedgfedkddfefkZel
个条	fdmcefdejggbffejjhkgffmfd
个标	fdhegfheficddddeeadefefef
个校	giaigddcjijhhlbghhhfehdgf
个校区	giaigddcjijhhlbghhhfehdgf
个样	cihbcdcfggbdlhbfbkdafkYbi
个没	delbechggfdgbdcecfhcilddg
个点	fZdjchhcjgofjcekeggidglbg
个点位	dfhddeihgfbddddhchgdehjci
个班	egieffhihbbddhagdZebdhbcl
个电	iedjedeandheefcibcdccebee
个电话	iedjedfbndhedecgbcdccebee
个礼	bkifcdfifgdeifgihhekgpked
个礼拜	bkifcdfifgdeifgihhekgpked
个空	nbbccafblcddccaccbecccccd
个章	fffmdeccnbbpeebdhdZgefhfe
个签	edcecjgbdkdaddjdddcekhhdg
个红	ccacicljfbecddcbeZfdclcce
个老	jbjdgeecmciegegcdaebfmfde
个老师	eckecfeckeffhfhefeedfmfee
个能	elcfefchgecedjhcegdeeclgd
个脸	occdddZdlccghcadfcfceecde
个脸熟	mdeddecekdeekdddfdfeeddee
个自	diieffdkdccdfdccheecfjndg
个自动	diieffdkccdefdcchefcfjndg
个表	iZcefdjhhfaecedidaehfcikd
个账	clbggcajedfigbeaeaiaeiZdl
个账号	dlbhedbhidfigcfaebjbejZdl
个部	fjghcbbhjcddbckddhdcdcZee
个部门	fjghcbbhjcddbckddhdcdcZee
个问	egkgfedhgdgeieabedgeegghe
个问题	egkgfedhgdgeieabedgeegghe
中	cgjdhgcmcdejkfmhdgjZzfgag
中了	ZhWYqdUjfZaiiefjadndxXfdY
中了第	gfefkffiieclZfeddejinfded
中心	fjjcdfejeecgbfnhecddolgck
中心P	fjgfdhdhgfejfekggaghkgkdf
中心的	jfgeggedjeedcebhfgeegdfge
中标	baXglhfkcggnheaecihbldabc
中标了	febcnbcmbbeZeeddeicemfefe
中标公	ffdfjcdifceldfchdghfleeee
中标公示	ffefjcdifdeldgccdghfleeee
中标通	ffddmeejdeckdgcbdjjegedfe
中标通知	ffddmeejdeckdgcbdjjegedfe
中的	ebegdkfbdldeccccebfcmefed
中间	dckggbadkehikfidijdcdfbch
丰	dcjafcianccffbejZZjcdlZjZ
串	jjecccfbjffeagaifeeddilec
串口	fjdddcgeifdfbfchhdfdfknfd
临	ddekbjdchhgjhhiahbgbdhibc
为	Zfaadnccekfekjgghjjocicfd
为止	dcccclcdclddgcgfejfmedbde
主	fhdfdeajeedgfklhhYgZhfhkf
主P	gifbfddhhclibkbeebmdecgdb
主任	hkYbegfidjedhhnbchecaifdh
主任P	djfebfgifceeifjaddedfgddd
主动	ejbhciYkfabfceZjgYhXbfcbj
主动打	dgfhegeifegifhdfgbgefdcge
主机	cbehiegcjfdhchhnheedehcmc
主板	ccdemdjdkddeddddkcfgedbne
主管	iedbdifkdffeegdceceedigii
主管P	hZdcfihiegdechfefbfeehghi
主要	idkecdZcjgffgdbddahchaoec
举	emdbgdahjcadhdheiaedecked
久	dnZibeYghefbiZZnbhghcemjZ
么	Yjeiedbhdihjeikedhefecjfd
么价	fldcefebkepecffdedcdfeaek
么多	fdhkhdccelkifhdbdlfcfdZde
么时	cfheibhiegcdadihiahlecZdg
么时候	cfheibhiegcdadihiahlecZdg
么说	cjgdhecakfbefggchggdhhcke
么都	dfeifcfdjhglfdibenfgfdjde
义	gicehigbkhkffccZcbdegdgce
义乌	heffigfclglfdddacfdfefdef
之	ggciYjfcjddjlghieakfgijfd
之前	cgcjYhgghbdkfgjjgdhfefkbg
之前R	fjedgegdjedfmhdficdegdchf
之后	kZgbgjgchgccafddcfekgnimc
之间	dkegcdbdkcfemhbfeZkdgajbc
乌	geddefjfidlechcabecccdedd
九	cbdkgdfkdfndhaaegijiegfgi
九五	fdcjhccigbpjadbdgdihdcdee
九五折	fdcjhccigbpjadbdgdihdcdee
九十	efhiaehdjeckeeeckbidfiicd
九折	fcbpccdbiioefddckngefabdj
也	ckdhdeeigddhniedjdhhgfZgr
也不	gbkdcegYekjfhkdaYjbmejdfa
也不接	gdhdhefgdkheieeeeZfnehhkc
也不用	ffheiiddblcfgcedepgmfgcgd
也不让	fdeledcfdjnhcededpfcfeeee
也不让谁	fdfkedcfcknecedednfcfeeee
也交	dfhdidehfegggedddhddelchl
也别	idegihefdkggfmlfjjglfefge
也到	gggclgffiejmffecmgehefffe
也到了	gggclgffiejldfecmhdheffff
也去	bkdbebjckcaeldbddceffehde
也叫	dgkjeecbmfdhnidhecfdedbfl
也在	YgkkahWboadfpiebehdZejffa
也在里	dbhdfldfiffffkbdflffjiffe
也就	ekcgbhbblcffdgbkbcccbcidb
也得	hlfdfbbbmdgeelcdjgcdbbkdb
也想	docccfejfbbgcYfefYdbdZado
也报	ehibgdhejfmemeffgefdbdedg
也没	fbeffhhajfhedehhedkehefeb
也没说	edjcgiffkdhgcikedfecfjdhf
也给	ekadghdiggeeiidghcfbecbkl
也要	ckghibaigcmbcZafcfdhcZZbr
也要装	ffdkleeekdefedeggcgeddcfo
习	fhcedfialddeicchdeheddged
习惯	diddfghcifdeidaeedidedjef
乡	heicbiegeiaebZVZdacdhhbce
书	fbmddfcdkdbhiYjZdafZlfgia
书D	fcmfhfefjdbaZcefdgbcnabcd
书买	fdmececejecdcdcdedceneede
书拿	fffdkfejdffmbcdeddddgedfe
书拿到	fffdkfejdffmbcdeddddgedfe
书面	fegjfegcgjkiedifdedciciie
买	difeajadgiibhkjeZjjgjaZcg
买一	dbjcgdkefjefcidgbjfhebfdh
买了	acjdekabihahmjddamckicYjf
乱	eecaldkddjegcdccfkhkebhkd
了	fagaknfkcgdhhgfgehdifgdfe
了,	fgddjegeckiiahfccleZhddke
了0	bfkieXZjdfbefghgYkacclijk
了0个	dgkfedcfhecjbccfchccjkhik
了C	iglcafdflYbdfgdfaafcahZeY
了C的	kggedeefjeddihfdcYfddfcdc
了C的P	jhjdeeablefeiachcaddedbee
了D	jkcebZdfkZecYiffZelagfehc
了D签	gefldfbckeceddYcgemfdeeef
了D给	djeeffdifddidfeffhiefneef
了M	bkegbggdkcnohqffhXadhcdZj
了M一	gelcfeaekeleZgejecdfcfcfi
了M的	emcajdZdldaoeiacidddddjdh
了P	gZecljbifegjejllfifdlgdek
了R	WaaXWuYTgkegxgeddgacfXfah
了R的	bgfZalZcjfceocgchedZcbjcf
了一	jekdfbdhgeiefcfighddckjhk
了一D	geighbbgfhkgaefcckafcdomb
了一下	kdhfddeaihhggbbgciffdheac
了一个	dffffhfgdjkcgcfghoedbhhdf
了一个月	efggiicddkbdebjjjnfcejcdi
了一份	edgehhgclebimfihibgdicaga
了一半	cfZigcjciichddfliackebeZf
了一句	iafkehaejefhjfclhhedieied
了一周	edkegedihbffdfdhfhgdfkaad
了一圈	ijgZaagjibdcifgcfZcabeecc
了一堆	cjedgdgddkceadafenecegije
了一声	jehdeedblcifdebddZfdeehfd
了一天	idfcieeehgbecgfaegfcidhhf
了一年	eicbgfcmcagjhdeeebhdegicp
了一次	dchdlefbmbcddedekbfeeield
了一版	gfjhgedeldngcedeebfhcdaff
了一遍	gilcaecgibefggfhfZfcegmch
了七	bghfccggieddidcbdYeedljhf
了三	hdgclbciakifgfbbendhamlki
了三个	fdnbfdZhehgddcdgclegdcnhc
了三回	fhffhghehhegigefemgegfhih
了三家	ihdZiZjigakcelebfjdZaYegj
了三年	iidbiddeifdgkddZiabaddchk
了三档	felcbebfjdodbedcdcdcccbjc
了三次	khdcicadelcgfddecfenicfgg
了三轮	ebinccafghihdcicihbcdbcfb
了下	ifgefjealeigbkYfegjaedjhe
了不	dfYfcjibifjfcWkZdcbedcdgb
了不算	ejcgdZfclcfefZjedacaedadd
了两	iaidifXidgfhggdbgeegfglih
了两个	cgghcjZdghfkfggghecfhjpZf
了两句	mddfdfcdkdeghefdecfefdacg
了两台	gdifjffdjedfhdfejbddehbii
了两天	ddkdhdeegiehdedbcmfifemfd
了两年	ikbcgeaghabehhhffagadchbm
了两次	edgbjhfbejahjdggdljidailc
了两箱	dccdmdddgigceecmbaebdgZlg
了两遍	hdidfefdjffgcebefkehidilc
了个	lbWcdelggcfgefYYcccaiZWcc
了个大	dkibhdfjefgecceeeeedhgbje
了个电	ecdigehelchdfcdebcebdcehd
了个电话	ecdigehelchdfcdebcebdcehd
了中	cbidkdbflcejbdcgcZfdmbZcc
了主	ihgfdaeiibiedbledbcaggZee
了九	fggdjgclccicjedhcbcceedhc
了二	fgfcjgbgicegfiZbeedbdijge
了二十	ghackfdjfcfifjaceedcedghf
了二十个	gibchedehgbedkebbiecebhgh
了五	jWjfjdbcejWefZefimdhnklie
了五个	jafbjeigdjeffchdjkfhideeh
了五台	eedekffjgeefeeegehedehadn
了五家	fejffffclddffdfhheffogiee
了人	ghZcfndYgickilbdeZedighhc
了他	fdffgjccfkebjdfieidijgjni
了他们	gfeefidYijXcefbjfaeiheige
了付	dgejdffiffdggjiimdeffgdff
了价	ekgdedcdkeoegcceegddeeffd
了份	eeicabldmdjZbbheeYfdabZeh
了会	iebeeehejeeebhggebfcgdafe
了俩	ddhbicigkcjeceaeekdafgkji
了八	kebdjcadjgffdhbajidgeefjg
了六	bdgZmafcgiZfadfoglgcchbke
了六个	dfccleiblgdgcgdfkehgdggjg
了六天	geehkfefckegfffoaigcfecbe
了再	fjhgbcbaoccegigffhddekfdh
了再说	fjedgfefjeghgjcjfgfZffeij
了几	hhieehacihffddddgggcfgfge
了别	cccicidchgikrcadfZefbcbdg
了别家	dccidjZcghjkpdcdebeicdcdh
了十	dghcigceeidgichgglddclggf
了十几	fgjeffefghffgfeefgfffhlef
了半	eegghdWjechdgegeefdegibhg
了半天	fjdigcZffgldfghbcheYcbYjh
了半年	dehchhcjebbdkefehbegihdgf
了单	ejfcefeemdecfecleddehedkc
了句	jhccbYebldhdghggeddfccZdh
了另	dcdbdmdbZnbnneddedfceebee
了名	lgddcdbigcfdagbccceedfaag
了名片	ldeedebeldfdahbdccecefbah
了咱	ejiddgbehgcejfcfijddljcid
了四	eleYifdeeiZdhjigfigldkcig
了四个	ehfbjiecfldfeekdiofeefclg
了四十	ebddidjckfdfdeddeeegfjdie
了四年	ejdddgedggdfmfddfZfkfddgj
了坐	glcdcdackedeceeeeceehddde
了块	ccdeldgdkeefcddcdcfgedboe
了大	geddligjedilhghfdcdegegjj
了头	ecglcfcggiiiidmccijikdgde
了好	fkeiedhcfjbijfdehefhedacd
了字	gfieigfggefYfggljbcffhjgf
了封	jedfgheehgfeffeeeihgebbhd
了就	fchjddbXocjghdkhfekbbjhlb
了底	ejcidddehggdakjeegebjeded
了张	jgecbhddifefgedbddeddeief
了微	qcefefadldchddddcdgbedbee
了微信	qcefefadldchddddcdgbedbee
了快	fhgfhefeiihihfhfiaiefggbj
了我	jbefjfdgeidficeZflgmhhhka
了我们	fdffhgdihcfcfegedecnifidd
了我们的	cfeZhihhchcdggdhccemjfkfg
了才	dflabdhckeecfahfifeiiknbc
了技	gjeeeffifdcddjkgfcfddeZef
了报	fdkgcbYkfbpgbffcdZjiZabdc
了报价	fejgecakebpddgieeZdibcdde
了接	ffiffgfjeeffdgddgcgggench
了新	ichjghadjeikaemeeceahjigd
了样	jajgbbbcmbcbkfbbhecbbkXfc
了样册	kddfffdejfffeeeffdeefaeee
了没	cdiggegcnbgeYficabcegcfke
了没人	fdjkfcceldehbdieebfhfgijc
了现	dkifbbbghedhbehidjdbhmhbe
了现场	egjddddggeefaffgfheeglhdf
了电	jfbdficbkfbcechcfdcbddchc
了电话	khcdcibbjfbcedgcfdcbdeebc
了百	fegfehdehgmefffeicffhedfh
了百分	fegfehdehgmefffeicffhedfh
了百分之	fegfehdehgmefffeicffhedfh
了碗	hgedeicejecgbjgdfgfefiehh
了第	gcehkcbhicZlkcaafcjimgjgb
了第二	ffeglfffieckaedbdcjimeiic
了算	ghfbbbgdldbdfZpjeYdcgdjbc
了续	ffdfmdYghbbejgeffcddfffkn
了聊	flddcdbckdegcddddcededgee
了自	ddeeelceblddmcleececedlde
了自己	ddeeelceblddmcleececedlde
了要	ehghkccekdelhgebeiebgbifi
了解	jiZXZeeZobYccceedZcfeaZac
了说	dafjhdhhggffffbhijbbdjaid
了谁	ejhedecfieegdfededfefffne
了资	ndcdehadldedhbbfdfecgdfeb
了资料	neddeeadldeejbbfdfecddfeb
了趟	jifabgaeiffbgceigbhdfcddd
了趟C	jggdcdbfjdfcddbigcdddcedd
了还	hdehjWaYhhkghiYhmojefeYgb
了还没	jeidddcdkdgehedcecfdghbed
了这	iicbeeicldcffhgceZebkfbef
了采	jdieeebgheifkdggdffdefbge
了采购	idifefchheifkeggeffeffbge
了问	iidekecejfhfdeffeafjffaih
了顿	kecgedbhgchhfdhdedhchgcdf
争	eefmadchhchlcjeiebmahfbeb
争取	eiekbeeifdgjdjfhbckeedded
争对	hefieehhhfidggcjgdkddhdhe
争对手	hefieehhhfidggcjgdkddhdhe
争对手R	hffifcghidjdghdggdlecifhe
争性	eigfddcfjehcahddedgenedfg
争议	ecdmdcbbieemdedfeffdeeede
事	efccbgmZocZeZcrabiahZgddh
事会	cfehikYgggbfccrYaaefciZae
事先	dedbddlfjfefccbeeaflfdcee
事处	ebgdjdgekedeigZdefebddcoi
事的	hiieecafjedibckehdffffdde
二	cfgghcblddkhggegjZfkhihhq
二包	fdfdkifejedjiggcdeeipdadc
二十	djfgecZhciiifhegdafnhjbic
二十个	egiegdbfhedgekbaggcedjhhi
二十台	ehciffdfidcghflgeZjddbbdk
二十多	fdhgfgeeclgifeedfbgnefdcd
二十多天	fejeffffbligbeeefbhofecdd
二十天	bXlkZZegcimgabemZddmfffYe
二台	efhcjffcldjlcefYbefdccabn
二名	eeahflcgamgemefecfffmefhe
二天	kfcibcbhgebfdechbhfahdace
二家	cbbbickgiegihfdefhgfihbfd
二年	eeckfebkdajeadbckgdccedio
二年的	ffefjfejedbfefddlieffeefm
二手	eecgclackeiiohbdegffddhdc
二批	dicghcaiffjbecddehedbchhj
二期	agkbhabihXhkYieWbdabfbegt
二期也	ficejeelcchjeefdddedefeim
二期的	egjdeedghdjcdhdciefdihYdn
二期要	fkefeggblghffdfeffgfffnfk
二期要加	fkefeggblghffdfeffgfffnfk
二次	ehghhdacldigbcfgdehbndgeb
二次报	gfgieedekdnfbdghffidofhed
二次报价	gfgieedekdnfbdghffidofhed
二版	edndaebgggbegcaXaebaZlpcb
二笔	edddlefejcbdcccinbecddcda
二车	dcdenehamddegdcmkcelgeadi
二选	gebmfefdkdghcdddmakdbecfc
二选一	gebmfefdkdghcdddmakdbecfc
于	gjcejaakcZfheeiahYjaccjfa
于签	fefghfeieegnifjcedmffffef
云	eiaZXmjbclcXqdjZbcelfZjgh
互	lcdfeeddkeddefbedefddedfe
五	cgiicdXjgcifighmfdfcjjkfg
五个	faghegeffheeiflghebdicjZg
五个人	eanbcddfkaddkcnceafdmdbbe
五个点	fkdheffjechedhdjhZecedkek
五分	hcfhdidcfibcegccckihlckce
五分钟	hdhgedddhgdcgeddeiihldade
五十	bkccffbigbmfbhhjhbdagacai
五十个	dgifedddkcbedieafafeejack
五千	ehaZhgibfjgggcglbfbbdajcZ
五台	feicidbigcfdccdcebdbdlYbm
五天	bigficZboZgegcknbedefkYge
五家	dhnbdbbdmZcehiahfbcckjfcg
五年	gfiidfcgjcfhndddbhgcfegii
五成	ghdlceeehhaiijhhmleiebjdf
五折	dbfkfabghfuhbgZbhjgacbcce
五百	efgkedejfcicgedgbYkdfghck
五轴	fjgfdffdjffffgkfgggfcdnhc
五金	idhfgffekdhjfdekegfdegcha
交	halhedXcleediegpZZedkddee
交上	fbobceecmciffcjaebdgfhghi
交上去	fbobceecmciffcjaebdgfhghi
交上去了	femcfffeldjgfdkdfbeggiahi
交了	cbnahcZbnbgciakbfYfcfkggf
交付	efcihefdjgeifhhlbdcbbdbeg
交期	efcmaeeZihcfbbbqdifceaeYY
交流	dhjceeddldedhhacdhcdZbjed
交给	dfhdejdgckgehfjdffchecdgl
交货	cZidiiahjcemicbtdaefcbgaZ
产	hgiadhfeggdddhghggibddiga
产中	gdifjffghfeigfeakjffeebef
产了	eccfilbbifeeeicldafeddebe
产假	ddddhelfiefdeecafbddfdcfe
产品	jfhcbcegggegiacfgdfjflkea
产的	hlabceafhgZeZflheleegdhdf
产线	chfehhbfdjafbedggkcbecgjd
亩	dlffbeckdbdebecacbicdkjdc
亮	fhgZjebkeffdbfajbebZhejha
亮灯	edfcjfcjedeedeenecedjdbcf
亲	bhjdfiYkebchdbkebYjXdkXYc
亲口	ecdhbjceejcbdgfcddncedcce
亲自	diidgdZifafkgckhebebfgaba
人	hdcdefieejfcjcodejfhgfdpe
人D	dgcghdihgdfehdbhdYecjcfbe
人P	ihhfccchgddbkfggbckfdiicb
人P说	efkifedjeedehfchcbldhjgfe
人不	bgbgciicigeeabjdgecZgjcgd
人也	aelghbffifdecechdcfkjcckc
人了	fecfdclcjefbXcihfidgdgdad
人事	hfeigefancfhcegddcbcdechd
人做	dceicibffioijcccdmljighbd
人写	hehiefcfejgibedeegeehfZcf
人到	edeelfhicjeffeebfmedfddme
人去	aebajjggZnafadecikejcegfe
人在	bhhficehkbdhbbifcdbZddelc
人天	bhaeaiedhgjildbcehfbdcdce
人头	dbihfchclbnddbaalbdedciaa
人家	icagZoScZpkhldedgnecdecfj
人家的	ckbeeldhbldmjhcbdfiddlhgi
人家签	gfeddkeedjidofcgfZdbdecdd
人家说	idcldcdkbifkjeccefifcgecf
人很	cbmceedfhcddeelefheegkbdd
人投	fejacicdhgcfefdeimgjkidee
人接	jfdZcaibmcaecadbbddeibZcg
人敢	dijjdcbekddccdmeehdhfgbef
人是	dgccgdjifcccbdbcdfdciecbd
人机	djfgceccmdifcdbhdaidigobe
人来	dcgejbjcflhdfghbhehkdiakg
人没	akfiedkfkdcegekefcfdffdee
人的	eefhhgidigbflfdeeifbedejd
人管	cifkeebdigffkebiefkdgcbje
人脸	diidddcejdccfiZgejedhgmbc
人认	lhdcdffdldeeididdZfcecaai
人说	eghdhedcmbkgaahdcYdkcbZYe
人还	hfhfhfhdghdhheadegedeiffg
人都	cfjYejgggghdcghegmepeehdh
人都找	fefeiidedjehcddejkgnffedd
人都找不	fefeiidedjehcddejkgnffedd
人问	kgecefdhgeddceifdbigfffef
人驻	difldcachgfdheieghgahbknf
什	dheedffigeegfcjeeeehdahaf
什么	dieedfdiegegffkeefehdahaf
什么价	fldcefeckepedfgdfccefeaei
什么时	cfheibhiegcdadihiahlecZdg
什么时候	cfheibhiegcdadihiahlecZdg
什么都	dfeifcfdjhglfdibenfgfdjde
介	qfbZZfXeoWccgdZadcbbdaeYa
介绍	qfbaZdYflZdcbeaadabbdaeZa
介绍的	kfcdcebdmcheefbfcZccccfbd
从	ijfegafcgjghjfilidhmfekha
从0	cijbccibjjfhdifdgfgldijfg
从D	feadjcjbghceeebhcffldefhd
从M	dagocdYgghpkXZXhchfYbbgjd
从R	lcbZkbaigbZhpefddbdZcbcdd
从一	ekagcfdifdhdijchdZedgeikb
从头	gglaabaclhcedbYcdcedcdibf
仓	ecbchYmidgdccdbpjdbaZbfbn
仓储	idgifcciefecgfdafchfdffgn
仓库	fcebdancficgdcaijkeacffcZ
仓库P	ffedjehdkggeggemejfefebdd
他	fffjcdhhhejikglffhigeigfh
他D	kecgiddfifeliegcgeljfdbeh
他不	ibhgicfdlcccaiiichhddbdcc
他也	fgfehhbfghhghbiefhedidced
他了	dbmbfcccmdnebecffZccebdbb
他们	fgfedejiffeikighfiehdjlfg
他们D	fldZccfYkgYccmWgchdhbedaZ
他们P	fgiidhahgeeifalicefgchjfa
他们P说	ffhchdiiffgiZcijhfdheicag
他们i	eflchcddfjefggdehjebhblbg
他们一	hhedigfieefgfkhdfehbechig
他们了	cbdbelibfjeakccddhcidbddd
他们公	gcbhdjgcejeejdhefiehfbbgf
他们公司	gcbhdjgcejeejdhefiehfbbgf
他们内	efigdefifdciecdcjebdfbadf
他们内部	efigdefifdciecdcjebdfcaef
他们出	gcljeecdkdiebefdfbfdgkYfe
他们分	bnghceZelbddaggcdbechcggl
他们厂	bbhfhihcejecgfghcedddggdf
他们同	gehieddfjenieegdeadddeifk
他们在	ijeecdfchhcdmdabidggcdbfa
他们在看	cldceecfjejdnddekcheecadf
他们嫌	ghbjeccfblldghbbcofcecafa
他们家	biaaikefckhcfbfkfgedifbce
他们就	degkfbedigkhbbckgjegfgdjd
他们开	dbckjdgbcleghdmiekehdbddc
他们想	cfifadhjfaZgacidhcgZdnjjh
他们想先	ejibfeZhgddiZdjjdbfefogcc
他们把	ebhdchhbhhcelfdbfaekfcfbd
他们新	dhcckdbcghdediibdjdiedcgd
他们没	daaidhhcejmeadaddnfkedhed
他们法	ffejefdekeglghheigfbegade
他们法务	ffejefdekeglghheigfbegade
他们现	igggeebhffgehgfffhedhijfg
他们现在	ifggefchfgfeghggfhedhijhh
他们用	cfbgcclcmcbjZfccdhdbeZkcb
他们的	ekebaehidhdfhkddhaacdgjdf
他们老	cgjbdhckeeceicjbefgceljdj
他们自	bdeeiggehhZiggZhdghjcglld
他们自己	bdeeiggehgZihgZhdehjcglld
他们要	djegagcekcllcfdheegibhgfe
他们要0	fgejdfcdlejkchchhZgbebbbh
他们要求	gehldfeekdmkeefddgdjfgmhf
他们要的	fekcejddiideaefcdhejejcee
他们设	icgiefccldgeichhejdhdhgac
他们说	chggggbbjgcfhcdZiigldZded
他们财	gbeeihidiigcefcblicgehgfd
他们车	hddcggjefiifhddkeieiebecd
他们还	ecjehehbmbfekedecYebedjdc
他们选	ebfcelbcekddncchdcecccjed
他们那	khfdicdhfgdicfeflfhjlagcj
他们那边	kefdjddiefcieeZfleeklceek
他们采	deaggdlembhjidgidcficgefc
他们采购	deaggdlembhjidgidcficgefc
他们问	dedfcflbmdbdbddeeedcefadd
他们预	fkiefdbaekfecjbeenfdddhde
他做	dhigfcdflcjfeemjfbfefecef
他做不	dhigfcdflcjfeenffbfefecef
他做不了	dhigfcdflcjfeenffbfefecef
他去	decceekcjgcdceibdiefebbfe
他回	gdgedeidldfdcdhbkcchdbfdc
他家	gcaggdkckfahdbaYdfdhggkcj
他家要	dfgceigdkddecdddfaeeebpcd
他就	egdmdddjefidlehfdjkjghhhc
他想	gjdifgehgehgfidcfbiffegdd
他把	gibgdddjedhefcgefjefdcddf
他没	gdhkadgcjehmgejekhefedcce
他老	dccldjghgdkgecjefhegedbdg
他要	eacoafbdlcmedheeiZhbhadbb
他让	eghfhfcigciggdjdgadddgfde
他让我	ffgidfccldigcdkdfbedegede
他说	hheieaYhfhjfkhjdgkjffiggb
他说他	hiceedgiefhdijghcgkbeghfd
他还	ghehffeclcfeddidfeffhfbhl
他那	diefdgicihbffghcdgfdegldf
他都	ehcgheefiealhhcdhgddffike
付	eXdsfaaekcdhZcff2gdcdgYWX
付0	fidjdedcmecfddcjnbdddhdfe
付M	gechhgdjeffiecdbohlhcefgd
付一	ecdjieafjbfddcceoZbceicdc
付三	fdgkdeZcnbjcecahpakdgdbdd
付三成	gfeihfccmcfdeeaindlehfefe
付两	gggjegehfgfbfecdmcmfedgge
付两成	gggjegehfgfbfecdmcmfedgge
付了	eceaodXkfYZkebhipYcebdYaZ
付到	ffdgjfbhhdbchedbmbdfddcdg
付款	efckdchcldelcbdgmbfdibead
付款方	dgciifdghecgeebbngedhccee
付款方式	ehdlbfcggfccefccoieehddee
付清	fehfgfdbldgcgeecoeeihcfde
付的	eejdddijeeiifgfihehbdjdfe
代	elcgdeffifgdkegjeecakbccg
代理	aeffjefdlddkkfeibidanddgf
代表	fggjdeedfjffddgfdmdfhebid
代运	bjZfghcgeikcgcefhefccfZcd
代运营	bjZfghcgeikcgcefhefccfZcd
以	hgedXighiZfdijihgfjhgjiec
以上	ZljZZbgYpcdedjmkbfdbhdncb
以下	fbhddfkdlcadjdmddZdddgjcc
以先	hiceegejeegdiddchdhdflidh
以内	cgflYbYZpcmdhigfegkfehjec
以前	kcgfahdfejaccbagilckecZfd
以前的	hdkibibgdiicfdchijdkffdhe
以后	fccZfkkeghcdaihfiibhefdeg
以后不	dddccmbdcleecdfhgmfnecccf
以后不合	gffedlffckefdedfhngnfeede
以后有	ehceejcbejefidhdeigjfihef
仨	befXhgkbhibeaegZjjghcckki
仨月	befZfgkbhibgafbZklheccgki
仪	keecijfjchfideghbildkddff
仪式	eccejhbkbicjbcchcjnakdfcc
们	bfgfhfgjcifgnffieiehihhjg
们0	eahjbgacfiohqcifeiddjdeec
们C	bgaZkZngfghfhcaachdjghafc
们D	bkeegcceigaigjeldeeieddeg
们D去	fgfidfddldbkeehadbkcdhdbc
们D就	fjdbhfcclbbgfcemibgcedjbd
们D把	ggleegfdkdkcgegbihchihfZc
们M	egYhgghchgobmdbafcgedbdcc
们P	ffiiegahhegifZnhceegcgjhZ
们P说	ffhchdiiffgiZcijhfdheicag
们i	eflchcddfjefggdehjebhblbg
们一	eidegiZbkfoejiebddfahddgh
们三	bcigacicghiemdiaflejgbccd
们上	egmidegdfigdbjcbchehdiaji
们下	fajefgbejfbgbbbghbhbfeckg
们不	eaffelbcbmkkjbegiehllckai
们之	elcbdedelbeeodcdfbfdgecdd
们也	fhegdgeZjfehnefcggbZccffb
们了	aZaZllficibZlbhcbdbhdZZbf
们低	fcfecjdcejocmdcefhdegchgd
们保	iZdjhcejfdkecdcgdhgbddaih
们做	fgfheiYjedcgedgeeadefdiho
们做不	gdafekceeiagfehgfefheehde
们做了	dZdijcejeejfdfefedfdgedbd
们先	dhfdjdagjbcgcdeehccgjijgj
们公	jfZecgfafjddecedcigfcacie
们公司	jfZecgfafjddecedcigfcacie
们内	efihddfihcbjcgdejebdhdddf
们内部	efihddfihcbjcgdejebdhdddf
们再	echjfbefehffhfZeghcjdgehg
们写	edfhgegihdhecebjbcecfiflb
们凭	fbjgddeefkmemdfgehfdfdbfg
们出	eagidigbldiiZigdgTjheehdb
们出个	fddgcfjflceldfdbhYfdebhce
们出局	ffdeendfamecdcjddcejbfade
们分	ajfhbcfhehacbfkbcigbhbeek
们分管	cgecfeickedfehmdfcedifhhf
们别	gafhcjebhhihjiddeleoggcdb
们厂	bedighgZfkceeefflecbcfebe
们去	dgdbjelifdagdfafhlddbgkld
们发	fcedjhglcfjgdeeihZeheeebl
们只	dhbkakbcfifeZaYeifgfigaaf
们同	gehieddfjenieegdeadddeifk
们和	feigdbbfjcbdpfgZedjcglich
们和R	dgjfdbcgicdfnfaZedgcglgdh
们售	fcedldeieefdaedgddegfcblc
们售后	fcedldeieefdaedgddegfcblc
们在	hkdeddebigYeieYfjehgfdeka
们在看	cldceecfjejdnddekcheecadf
们嫌	ghfkbdbfblldggbbcqfdefafa
们家	ZjaZijdfckfhfafkehgchface
们对	fkddffiifffdleddejfeedYdd
们就	cfjhdgeehgkhecgkeehldffic
们工	ibafaflcifeefecffidafejdc
们底	fdbhcdidldkdhhbfdgfchfbed
们开	dachmcefelcffcmehkegdceZc
们当	fedjgffdkecijfbeddcdffefg
们得	ejkdebadlcifldjgdfddddgcd
们怎	fiheheZckfienfdegeeddddgd
们怎么	fiheheZckfienfdegeeddddgd
们想	chifacghiZefbcjdhdgbdnjjh
们想先	ejibfeZhgddiZdjjdbfefogcc
们成	geejgffeclefdifgfoffffeff
们打	fildegcblegelebndbgikjcdc
们把	dbjkcfedifehhedhjdifchkhi
们报	djcfcchhehgfacfdebfenfkhc
们报了	fbebffjffiiecacfebfdkhmdf
们报的	gdifehceejlgbehfhieejeded
们拿	fgigfeegggbdfcdcejfdikhig
们排	ddiieccdlcedfebefgjcgfcdd
们排第	deeleefelbefgecggfecffded
们提	fjhcbedcldeechhbggfdgdhde
们新	dhcckddggfdediibdhdgegcdd
们方	fcicfiecifjehledfffjegbee
们方案	fcicfiecifjehledfffjegbee
们是	hefdfhebejefgcYbfdgllcbfd
们最	fefididhhebbffgkbfhhbcZea
们有	hjbajbYhicZcfcbahgdfjglbc
们没	fegdakeYdmhbjeihercggbfZe
们法	feehdehcmcejfhgdgjgaegacd
们法务	feehdehcmcejfhgdgjgaegacd
们派	fghehffchhdededbeeebeigie
们派人	fggbifgehfcffeccedfcehhje
们用	cfbgcclcmcbjZfccdhdbeZkcb
们用的是	ecdeffkfifdfZfgffdfffelff
们的	agheefelecdgiiegicghdljfe
们的人	igeeeegihcfgbfccfcfahkdhf
们的方	fdfjfdeficjfggfddgjcdaZdd
们的方案	fdfjfdeficjfggfddgjcdaZdd
们的标	gfehdjedcmgifegffgedkeice
们看	diifadbfifgidiiehhggfihbb
们第	eghZhhceeigdjkecdZfZdgidc
们第二	fdnadaecnaeeogdfgbfddhlfe
们管	cibaleadhiafddciegfafgfoe
们精	fckeedefkfdfkeeefjfdecohe
们给	efegfheheggggccZjjdhcffif
们老	cgjbdhckeeceicjbefgceljdj
们能	dgaledcZlgdhmefdjdeddaijd
们能不	dgdifddaihbijccdkdfcebhke
们能不能	dgdifddaihbijccdkdfcebhke
们自	acdchgjdigcdeeYkcghieckld
们自己	bcdchfjdifcdeeZkcehieckld
们自己的	ehdghgecfifjbgegfifieikjh
们补	fgibhdebmbfghdeceeedgdhdf
们要	difgZibdlchmiefgfghidghed
们要0	fgekdeccmdjlbhihgYgadbZbg
们要求	gdekeeeejfmjeeechgdheflhf
们要的	fekcejddiideaefcgkejejbee
们让	faegjdjfhhlfiZdigifbfdcki
们讲	ejgdfgfhhddghedffafdffgdg
们设	iafhhchchhfeibhgekchchfic
们说	chigffbehgeghbccjigkcfdgg
们财	fbfgiggcfkjcddbanjbgggfdd
们财务	fcfgigdcekkcdccanjeghgfed
们贵	eibiddfdmaiepfeddefeecefh
们赔	ecbgmdjcdkfedcdbdqefddgpd
们跟	eegkbYaZncfdmeaiecgYfidbe
们跟R	cekfcZbblcfchgbjeYeadjfff
们车	ffdcggiheiiffdgkfkeiebdbd
们还	bYkigaeflbhckdjdebdcfbhcc
们这	alebdgghakcfiecfcleiecdkd
们这个	ffggffhfheedccgjfadbbedbd
们这行	emccdcadejcfmeedemfafdcke
们进	eledfeehdifelegdeafddecef
们选	ebfcelbcekddncchdcecccjed
们那	kffdicdheibhcibdkfgmlZkei
们那个	hefehecfehbddgcdhjdidchgf
们那台	eifffiffifgfejcdfagfffkee
们那边	kefdjddiefcieeZfleeklceek
们都	defijehjdcdehedefhfdihbme
们采	deaggdlembhjidgidcficgefc
们采购	deaggdlembhjidgidcficgefc
们重	dflcfcgffhdlefdnjmefdgYZc
们重新	dghhdehdfiglegecjjehegaed
们问	bjbdbdiancacjcaiddfcdecca
们预	fifhedbfekhefkcddoededgde
件	gbleiZagjccjbdffefdejlmge
件D	dchhdebckdcdcecYfdcdmcZic
件事	iigdfiZejdbjdelbefcfekedh
件到	iebclfefclaihegidkgegdbcd
件升	fcbdjeidlcdcefeddafdfakoe
件和	gdkdggefjenfeicefcfgeemff
件收	ffedkfelcdemdedbdddedhcee
件收到	ffedkfelcdemdedbdddedhcee
件清	fdjgcfeekdfhihhbgbeefhmke
件清单	fdjgcfeekdfhihhbgbeefhmke
件的	jebkcdbggfekdeffelfiegide
价	bdkjceeeietdjchceiffkebdk
价,	icfhfeiekdffcfdefefceenfe
价0	ffZhdhhakgnbiiigkWfcccYdf
价C	ggjieeefhhmelfeeemfdefdeg
价D	fenceeedigodadZfddfhfgaej
价M	ebiegZfdkdjeiijjdidbjdfae
价一	fflcffefhglehgfhedfhldhke
价不	eedhieceifmhdeaidfdehgcke
价中	feccdlcdekmcpgehdgdfnfffe
价了	ffcgejcdfhgegecieZeedecec
价从	fccnfdbgdlmebcajZmhabbfib
价从M	fccmgebgejmfbcbjcnhbccgjd
价位	elajdbadhhhdhmgeeiccbdaeb
价到	deijedfcldlgafkfdeicjgefd
价单	fflgZbdZjfjacfbacfcgmcdhc
价压	fbfeebjehieeZeachhdclbZfc
价发	cdidZahahgmbfdbdceejabfej
价发过	efgcceiejfndefccfggifefdi
价发过去	efgcceiejfndefccfggifefdi
价就	dckhecacihpgedabdaamcffaj
价差	ebZcanZamjqdleZbdlcfbcdeb
价已	gfnbcfacmdkbccabcZefacbec
价已发	gfnbcfacmdjbccacdZedadbfc
价我	fegleecfjbldaejigccghddej
价才	gbgkdeccdlfhfdbdemfkgcbbl
价打	gecidjbcdjjilfhfemefffbie
价按	ddihgeaieemjdedicdiccdcej
价是	ecfigggckeihfhgcbZcdieadb
价格	cffjZgaggepahckffhicddehi
价格上	fdhfehdeggndiebcfieeddkgj
价格不	fgdjedeelbdegejgcZgchfbjm
价格基	gfdjgffcmejeeeihfehfffffe
价格基本	gfdjgffcmejeeeihfehfffffe
价格差	ggfdgjggeineefdefcfcdfdfd
价格没	dccdddlgfiZbcfZddhdceffef
价格要	gbjfeedejemededidZhdjjlec
价格谈	gfflfffjedlicdgegaffdeeec
价比	fcfkecdchhmehibefjdeachec
价没	feffjedjdhoedegibiccgdbci
价涨	eifcccidkehcfjdedfdaedkfh
价的	gboeedaZjedcaigeeicdjcded
价给	dgoabbabkemdiciddedicdacg
价表	edlbhedckdoijecdecidcdbeg
价要	dcijdccbmbmhcdcdibdegdfel
价说	gdgeecimadliefcdfcejedcff
价谈	gffkfgfejfnjefddjdggffdfd
价走	fgagjddghbidcjdacajdefcne
价跟	fdhifdeclbmfhfeffeecejied
价过	difcjffhegmggfdceffkicfdk
价过去	difcjffhegmggfdceffkicfdk
价还	dchgbdhffioagcbZZpdccccec
价都	fcheifciichcgdkbdbhcbdhee
价钱	bcbhlcXnYhjokYhibghbbbfek
价高	gfdfekdedjmfagddikedijbff
任	eicZcigfclZfeioZZfffafggg
任P	djfebfgifceeifjaddedfgddd
份	hejbcbicmbgelgeaeWigiaaah
份资	jjaccdaflbchhcccgZhdgccfi
份资料	jjaccdaflbchhcccgZhdgccfi
企	jeggccchhdZficgbccdafahab
企业	lcdddfcdhhcceebcdgfcgdfde
伏	fiedeidhfhegdjiddYfffebdk
休	eabacaqanbfcYYeXaYZfbaZad
休假	ddddddldkchcbdhcddagddeec
优	bfikcfaidhihmcggbmkieghZj
伙	ehfggecfichfgfgcggfafhihb
会	hggeaeifjbeddcodfZgbgefgc
会P	fickdebdkegmcdledcegijbdd
会上	nccjbbYelaXcgbfccZmbgdaad
会了	efYegilhdjcjeihccfcZhZclb
会儿	ihechegeejedceaddihifehig
会再	hfhhfecdjfhdidlgefeieebfd
会员	fggagfgkedbcjcghbYdbeahki
会员系	heheffdfifhdhdhgfegfgeafe
会员系统	heheffdfifhdhdhgfegfgeafe
会定	eijedfbZndhbjiqiccbbhebcd
会开	ebljbddhgehifebecfhihcieg
会才	elcdffedkfeeeemdfZeecabee
会批	gkhcggdeifhfmiofeZeehicee
会没	ffhbdnaefiddbaocebdgdddcc
会用	fbedlfbekcdeeedgjafgibfnc
会的	jabcedkdkefebdcchhecddefd
会签	feegdidaejfdfecfibjehffdj
会计	eafhfdhafjgccbaeqegdcccbb
会计P	fcdbhficejbdeccalZdeefced
会议	bbfgccjjedbicacaffkhcbZfe
会过	dhghgdaigcekdbnacegbebigb
传	hgddiafhiZdkceafhgdedelde
估	eeigeeggeihfebhfegklhdigl
估计	efjiffefehggfZjfehlkebfdh
估计D	fhejbfaigbgidbnfhZkaddebb
估计没	hhihejcddjddeecddgemifhdh
估计要	fgfeffidlcehedbddajbedhhc
但	cibhgdfelYlhjlmjkjkakfjel
但P	fkhbfeedigdgiljfhjedebhdi
但他	dheheddghbkdkcjehiddeddgg
但是	bdgieggdmZmhiiikjhggihdek
但是要	eiggdfdhheldcejfiafceffgb
但要	eidiafcZndihbghhkYfdhfgkf
位	hjdeeXfgkdYcfhXieedgaaiaf
位一	diehcehbmbjeghdfecededjfc
低	dajgYidWgkucoaZZblccjdiab
低0	efcicjbcdkndjcccdlcbdbeec
低M	fdgfcibdfimbibgbcbfbcdcdd
低了	fcfdejhdgimeidcffjeehhggc
低价	fgjcbjbahhfelecfihfdlgcfb
低价中	feccdlcdekmcpgehdgdfnfffe
低我	gffffkeegipelddedhfeeeeeg
低我们	gffffkeegipelddedhfeeeeeg
低的	fcikdccelcmeidcfehejkeffc
住	ZdamihdgcjkhkYbcfgemfZcgj
住了	cidkfcXjgcihhcibjfgegbeZi
体	gggdeZgjgbgfdifieeeecfkZe
体的	hggffgedkfffcdfcgbfeheaeh
体验	ebnebediiZcededdcaedeeYei
何	bjbacjhcclbchcZdecikedhde
余	djhegbbfjbebakgdjigdeniZf
余款	ffegjfbjecjaeedgmfgidcfdd
佛	ghabhbfejdbdfcZjcgdbeaYag
作	gaheijcjeehhbgjZdhYlgghgi
作十	hkedecffhgefmfgffmfegfdee
作十年	ekeeecefhhefkfgffmgbgfeed
作十年了	ekeeecefhhefkfgffmgbgfeed
作社	heiheddfkdjdbejciddeffcdi
你	fgcgdbiicihfihedhmiiedgji
你们	cedihcegalkflfdfjpelefdkj
你们再	edehjfggeideeeegelfmfffje
你们的	daekeeghehjheihhimfhghfjf
你们跟R	ekcefeedjfcfkffkfZgcfbhdg
你们这	ckgaghdZdlZdhbahfoeheechc
你别	dfffbcjbmbZghkkfdYkZebcbd
你看	fjdjdfcclceffidciYecfecdd
你说	ejfgfdddjhhgieiffnddfegef
你那	dfgdfeiekdehfgdbgbdcfdidg
佢	hgbibbhbmbkcadlbcZcbdaabb
佣	ebdigihdejmhfekehlgdedbcc
使	agfdgibeghabicdhflefdlhki
使用	deifhcgalfgecehifffjfjekb
例	fjifbYdclecgcdddijfciihZa
供	ehgbdfedicbficjcejcgkZgbh
供应	effafigdfgedhdifeieiiaaeg
供应商	efgbhhddhgdbiciefkfjiZcfg
供应链	hffcgieiehidehfheaedefbfg
供货	ecelhbbjecdfidgafidhgccal
便	ehfgageehfqdkbjecggeaeegf
便宜	ccgidiXegisdmckfgiheaceef
便宜M	fcigefedjfngkgdfeahegecfe
便宜一	eZfgjiebanodiffddndjccfgg
便宜一半	ecicjiheammflfdfflejegfef
便宜四	gddifhfefilhdeadeefcfejfd
便宜点	ehfgfgefjchedekdcadfgjgff
便宜的	fdigdgbcjeleodldeafdddhch
保	cYfmddghgeejeeehhgddifepi
保三	fheidfddkdgjcfhhgfeedelfd
保三级	fhehefdejeeidfhhiffeedmZe
保住	eceilcckdbcecedeeaebefjdj
保住了	eceilcckdbcecedeeaebefjdj
保修	efcdledigcddddedkbfcedahf
保养	bgbaidkhjbcdcdcebZdddbamh
保安	ocbddeZfjecgfdgbdbehbcbfh
保密	fdiibeddlbcqbedecjgdedabc
保证	eaifeiZbkebdebghgZgdjabcb
保证金	dcjZghbdigcffcchgehdjddcd
保金	gfejgfabjfciedcmrhgcdcdab
保金D	ggfdlgcclcfZhffnmaeffffcg
信	liZbcfgggfbhfeibjffgcgjdh
信了	bdhjdbihdieibeidbehkddbcd
信创	embdejbehhfdaggceXffcioei
信息	dhgdeffghefdeigedeecgfmfb
信息化	cibdchghgdbdhmYhdchcddbdd
信息安	eklcfddfjededemffagefeohf
信息安全	eklcfddfjededemffagefeohf
信息科	djfehedhhcffahbcceebdhnff
信息部	dgjegcbgghfdhghidhecegjcb
信息部P	dgjehdbdlcfehghidbecebhcb
信我	kdefddcehgefcedffheeeeafe
信用	cjfjicbkcbcjbblalhkbclccm
俩	ehdcfdhdledfeeXgdcehcekhj
俩月	fmbYhfZfjfigdbZdgcdifalgf
修	dicTjfggheXegkeWdgefcUapb
修P	dcedkedjfdegdfddidffgeene
修三	dfcbibjekddgedcccifaedfic
修不	fbdcndiddjcfbddcdpdhffcoc
修不好	fcdcmdhfejcfddeddodhffcod
修不好就	fdeeledffiefdeeddmdgfgdmd
修了	ddbdkcmgladdkccdkZfbcbgib
修好	eddanddhehdbgccYijcacbdqg
修好了	fgeckfeigafdhedcfXecfcbod
倍	dgghigajdhdaafaccdccchjcm
倒	difdaefcihjdhhmdeiejcfYjg
倒了	gjddedhhegefdcebeehbedZgb
倒是	fighccabjfhggjlfeiehefekg
候	bhbggblifebdfhfjhbhgfffdl
候能	eifibeajfahedhdhcdeaecadk
候选	dcdkgacfjbchZddbedcdmeded
借	djgcicfcnaaddgbYbadbdqcih
借一	ekeffehgiedfgdeeedfefkZec
借了	daidkebbmcffcdebebfdeoglb
债	efeefhhfjdhednhcfaffeedeg
值	eZeckblcgiddefcackceddfqg
值P	cbbdlegehhcfdcdhdicddbbod
倾	halfYZhdlamdgefejfeibehcb
倾向	dckidaZfkbgehfgcjffjbbidc
倾向R	fdhieeffkdigeebfmcficecfe
假	ggYYZaqelbbbXifibdeahgbac
假里	fjedggdfjfghcdenibddkdjgd
偏	ablfhecddkddnekfbmfefepla
做	kghebhTehehbdegfeedddhlig
做一	ehjdffffjecfgidjejedfhlde
做不	jdZhZjZfggmdjZhadccjffhZd
做不了	hdcdambghejekbiacbehgdjac
做不了主	ihgfdaeiibiedbledbcaggZee
做个	docdeeefjceiedebejedceibg
做了	beiZildcmbkcfjYehaceefnfc
做到	cichcjdjefeijcchedhcjekgb
做完	ccndhcbgffaYcdbedchelkjmd
做完了	cZlbjdcieecbeedcedgfmkhlf
做得	dicghgdidiaeffbdgkbdedebl
做的	cgjfcebhfdjifedcejhdibjgl
做过	flgeeedeihdfbdhdeifefdZeh
停	ahhWcmfVhkbdbigfbfdkdbjgh
停业	ejddegcfkceggccmgffcegjbd
停了	ZeebjlfZficcZngWkidiccbki
停产	cnadfbbdjfdehcjfcdededidg
停工	fbfcfdldiecechbnglfZffcbd
停机	egaheiYedkdidchdeleiedgbb
停车	jeifegbcigifiiegdhicdhfce
偿	fhcfhegiffcliedcdgedhcffe
偿上	gffjefffejekefedeneeieddg
偿上限	gffjefffejekefedeneeieddg
傅	cciXkddjchedfcfacjcZenfpf
傅们	fcldcfeghfdfcfjcehfeinjbe
储	gZkfkgZgdjibdgdheihhibkdl
储能	fclaiiaaihldfdbhffehkbied
催	aceilXcZmdabcdfjlkjdgYfiX
催了	cdfbnbbbcldgbbabqmbghcdjZ
催得	ciambcZckdadjbcmfdefccmZb
催得紧	dhcmbdadkcbekcdkcZfbdcibc
催款	gffdledbihbecfdaohebdedaf
像	egedibhefibagfcbgmcchgmmX
僵	dbfmcbaajekdablbdldbccbcd
儿	bigbeXjehfZfhagbkgjkghice
儿不	ihedjfdjeccffibfmadcfdade
儿子	dhchccifhechfckecicdecbbc
兄	igcedkdhfffekeajfkfffecef
兄弟	igcedkdhfffekeajfkfffecef
充	fdejcchfhgjkdhbfjfgddehhf
充协	fdckefdckehpdfdhkeddgfajg
充协议	fdckefdckehpdfdhkeddgfajg
充电	gfcfdcifhficgfdgekgdfeahc
兆	ekchgfcifeligblhcddebfghd
兆瓦时	fhhdfgefifhedehifgffffmhe
先	kodbYaYfkcdegifgefgpfrbcd
先上	akfjcfYghdiejkkiccffbjYaZ
先不	dmfbbfYfemcafibfblcscagea
先付	fdghigdameaddfeinhogdgcec
先做	bmiceccfiecidkfdcleahgicd
先做个	emeeffffifdgdibehmfeffnee
先出	fhgdeffgidiheggidadddbgcj
先出个	fhgefggghdehfhhidbeddehfj
先别	aieddelelcfibgikebefdffdh
先到	feldefdejeidnhhdegggejeef
先压	ecbmfedeckkceffehnfjdelee
先去	khdfddafjcdfgibfcbiZdZYZh
先去量	fifffgfejffghkfefdhffeZgi
先去量尺	fifffgfejffghkfefdhffeZgi
先发	khbiddaelchebcfifYgacZcee
先备	eajegddkddggecdmebjdfdddd
先定	djkbeedejfidZemeebcdehgdf
先寄	jiaeffeejffffeedebfgfiief
先开	fdejhfcdkcihcedbmZededced
先打	jhbcfecbnbbccfcbhZgfgmccj
先把	ihbhddgbjhddagadfjgggiddb
先报	cghacdidlcjhkhkefXhabZddi
先拿	ZmgfZdakgbfefgiakgcbeohbb
先拿一	cfjcfedfidggfdjedfegeofdd
先按	fjgedfdejfahdlkdheddeeifi
先搁	djdfcbkdekbedcccgbhndcced
先放	hiiZbchcigaiefeffkcmcfccb
先放一	dhiefdcgblffgceefgflfegee
先来	cjdbbeiiffbebcbcdddbjmhci
先混	jfffffffiffeleeefegffdfff
先混个	jfffffffiffeleeefegffdfff
先混个脸	jfffffffiffeleeefegffdfff
先用	bfckZkYgdlbgghZaZkejejfei
先用R	ejdefhdjdheidecdahgdgmhec
先看	ilabeecbmdafcfdhfhddfigec
先看看	iiccffcejeaeddceedddfhbgd
先签	edZlalbbikZooiechgfdcfhhb
先给	bnagaeabmbcfdcdahccahiibg
先装	dikddfcgiddeedjacfgbeldbe
先认	mbcceecdkecdcdbdcbcgdecgd
先让	ddZkhcfjdgkfghddehdddcgie
先记	ldeecebdjedfhedccafcecbde
先试	chieecaflZfceebkgWbZgqffh
先问	dlbahfbdkdnhdegfdegcdcchi
光	dkbWhlYiegfgYhcfeeakhgkdi
光了	ceacblcZdnbcciachjenccbab
免	edijagZafjkinfeabihiclgca
免谈	gjagdcdceikdbkkdglgfedbae
免费	edkechcciggjmbadbeemcmihY
兑	ebbmieaafjZaefbaqifedccbc
党	ebjcbckghdYechpbdeackecbc
党委	bcgdcdkdkeadeaqddccdifbdd
党委会	bcgcddldkeacfbqddcddjgbdd
入	YelYhicejcbfdkaikbdbhdhch
入围	caobeXYZobZffaZfcbadpfYbi
入围了	femdbccdldcdgeceefdgoeefd
入库	elgbeecbmdfchaaidgbfefegi
入账	edhckdfckdheecdcndedddkdd
全	cefcjgegejceifejdgZodejie
全年	eggbkidieganaaZbcZdbhibcd
全换	bhbhjfZhjeidebhkceccdhfka
全换掉	eigieebfkcifhfclfceafdbde
全是	gjdehebZgichmdadfjhcjcjle
全是R	gjcdcfdakefdmdbeefeaccehd
全款	ebdikeakeakZeabanbbecaaaX
全部	beWdnfheghZefdfoikdnecdlj
全部换	fjcdjddkcecdliikehfaffbcb
八	giZggcbefhschecmegegfalfe
八个	hefbiihbignggcgchhgaeejbf
八八	fdccmbdhdhnbcecddhcceebie
八八折	fdccmbdhdhnbcecddhcceebie
八十	ikfbcebgjbbbdhbjdZbdeekdc
八千	fcdjdheeldmiidcceadhgdghc
八成	bfeigahcaoikifgclhdndffck
八折	cYYilZZhansaabbbanaicbahg
八百	dgbkfhgggfledgglfmddcchfd
公	fjdeeeehibdgegldjbfeqjibd
公会	cghhdecghcffcgmdhfdchhhhc
公分	beibcdhdkedidedddcfegioeg
公司	hfbefggdhgeffcdbmddhbacdd
公司不	gegjgfgfjdejgecgmbffgffgg
公司的	icihdfdfkdhjaheeehedhfjhh
公司签	gegjegdjdfhdfffefgmfffgeg
公告	fhfagfeaobbafdcdgdcarbfcb
公室	jhcdfdiejffeeeledfeghaYde
公室P	lhdegfbfifffhemfdffehbbfd
公布	ddieedhfkdbdkgcdedfflkefe
公开	akhZbZcfhfcbZifdcjdakkele
公开招	elecddbdldedcgeeecednegif
公开招标	ekecddcekeeddafeefeeldhhg
公斤	bicdhdgfibgcijcihYebamjdi
公示	dYfgkhWmcbhjebhdcbecpbbec
公示出	ffbeiifhggighedeefehlecei
公示出来	ffbeiifhggighedeefehlecei
公示期	fefmfcegjcifggdedcfcledhe
公章	eddnbeZdkdcjgddbecoccddbc
六	aejifdahgfldedfnhchchcjhi
六个	bhejfcfehfcfheZclbhebghkj
六十	ffgdicbgfidehgadiligdadhb
六千	dckgkdbcldmiaddbhZdddbjeb
六台	efhdhecghbdccddjcZiekcebk
六周	eaeickddejcdgeepdjhcegfed
六天	geejgfddejeiffjoaifceecbe
六家	gihgcdbigaeeaedieafdjclid
六成	gcimbehjecmlhdjdidifdgeee
六折	gfigedecnaocgdkccadceeddn
共	fegbjeejeckffihehalcfagid
共0	cedbidijedheadZgefedccfga
共0个	fgfbkeajdfjfdeZhciffdeged
共M	chifgfYfiejkgfidhcggZafjg
关	dbgcemiZgiffaflfecakZdike
关了	dhabZkdaelbdakbcdjekdchjb
关心	fhidefedjeeeiehgeZedebcke
关机	ggighgeehigfffeffgfmgccgg
关系	hYdfZelfggbedcfbdcdZddeda
兴	eiageXijaidhgZgabgfadgadc
兴趣	flcYZZhibidbabaabfbcbiZaZ
其	hfhedbgfjZbkgehfhgaZbZgfa
其中	eihiccegibabZjZbfZedddhec
其他	gciicdgZncgnhdedidbbdcchb
其他没	hdejbfidjejmddZbjZfefdddd
其余	ghcefegbmdaiddidfZhehdidf
其实	dfidighhgeididlihjdcfdfde
具	gkcfdeajgbifcebfdfgdZlgag
具体	gkcYdcggiccfdhgfgcdcfeggf
养	giaagejgjbaddkeecccddealg
兼	fmiedfadledffdedfgffehncd
兼容	fmiedfadledffdedfgffehncd
内	ddifffcajghbkhjehhgjieigZ
内定	cZkZbkbadkadmbZccacimdade
内部	ZekeYYjgjdcheegbifbfggfce
册	nieYZaefhgabbZbcaedZbdZbb
册子	jhkcbcZbejdcicbbehdZedfde
再	eeelcdfghgjZbgfbfkdmciggn
再上	ckhceebkdccgccgjeZefgdfbn
再不	edchjZgecljefcZgeibkhhdjc
再付	ebdmceddjfcgdecYpeececfbd
再便	fddmceeiegmcadjfhfkcfcddb
再便宜	fddmceeiegmcadjfhfkcfcddb
再修	fefdkdigfidfdeeeemfnfddme
再修不	fefdkdigfidfdeeeemfnfddme
再修不好	fefdkdigfidfdeeeemfnfddme
再出	fbjcjfccighebbcdchdldadlc
再加	gcfliebieeZedZbbdaegdeZij
再去	gbiiechhicjgbgfghjbbbfhib
再少	fdamdddbjingaclcdidcgdaec
再开	dgdhkdckddhicjhcdgecdjdeo
再弄	ekdeefegjdgeelceeZhefcbck
再想	dajjdcabihpdffadcdcfdeacc
再想想	dajjdcabihpdffadcdcfdeacc
再打	lZihcidbmfgbgdYcbkeefgebd
再找	jadZicgieggebgaehaeijcbac
再报	ghkdefedjfigiblkgiecdcfdd
再抹	fbancdaclcohccdeddefddccc
再拖	fdcgjdedflaihddiidemfdfdc
再招	fkbecidckhhehichbdfenfefe
再改	fchiheddfiahhehidjckfcidg
再有	fdedleefclggefgfinhngfdmc
再有一	gdedkfgfejggefgfilhmgfdlc
再来	glZZgegekceeZiYdaigZbfkga
再来一	ZheiicXjfbZcahbibdcbdhgjh
再来了	ckdacgcbfljdbbdcdpeedgbdY
再添	dndbbfclcccebZcbeaiddbcbp
再看	aigXediZmcffcfiacedieedbi
再看看	bggZabickdnifffeededgccce
再签	gdihfecijcfegfhcaccjfjeje
再约	fkdbddlffhbcgabacgaZffgbb
再给	fbhjdgcagjcdfccamlcjedZch
再考	cfbjciZckejfcjabcjbcdcebg
再考虑	cfbjciZckejfcjabcjbcdcebg
再聊	gjfZddedkcefhjbdfbdadeade
再联	icfcdjfcihgegceadddgdeecc
再联系	icfcdjfcihgegceadddgdeecc
再让	fdgmcdbddkobedhblmjjeZZiZ
再试	jbjcedgalidhcdifemfchlmkc
再试一	fejefgefhhghdehdflgeilmge
再说	ikdbZceasZYefgciZhdgcjhca
再调	fdldeeedhhbefgecfjfedmjdf
再谈	biefejaehgphbedcjfkYeccdh
再进	fhdckgcjefdcffhnedijfdefk
再进场	gedckgcfhfeeffhoedfjffefh
再送	edgdhigfhfgdgdcahlgdhehdi
再配	embdcebkdccfgfededfcfcabm
再降	gfekfcdbdkkbkdefcnegcdada
冒	meZjbcZehgebcbZeekdbcaZae
写	fbijdbiekcmpedfgghgWhhgnf
写三	gfflcgdfkddndfeebaefffdme
写三年	gfflcgdfkddndfeebaefffdme
写个	dhheefdifefffdckfbegfjdhe
写了	ichbhffgjcdgibddhbedfbckb
写得	efgdgidffigbcfbeeiheddedd
写死	fehjdeeejebihedlcdhchejce
写的	gdiaiedbkdhgjbciffdanbcif
写的是	ddidhhbglbjgkedhddfcmfdif
写进	efdmZdZhjbhmdheejgfcgieki
写进去	fdekdecdkdglheddhihcfeafk
写进合	gefkbgecmchkdhffjebfdhdbe
写进合同	gefkbgecmchkdhffjebfdhdbe
写错	dcgbcbmancnYcaaYebaaaciYd
写错了	dcebbcmbmcnZaaaZZYbabciYe
农	hfghfbadjhYdbeeZgnjahZmhb
冰	fhZalaijgabcebZkeibZbXeai
冰箱	dibddekdkcgeihcceZeddbZeb
冲	fYcjkgcagjfcibcXegmagedle
决	Yhfefjcegheecdnabickdbjjh
决定	ddcfbmcdhjffagmecleffdfcj
况	dlfbffaeifeebccfZfhjbalfd
冷	fkfdgfUgbjccfbZndhfegfhfk
冷库	gjchdeadmceebddmcZidgbjcb
冷柜	ciadhiblcggfhgcfiebhfafjk
冻	clcfccjdeiaeZjgifdfjeamaa
冻结	dkcfdckbfibccjiahhcjbcfdb
冻结了	eladgbkdifeedibcgjfedeced
净	gffaggfjdggdggfffhdggdjdh
准	dkgiVdbfggffgjicdkjkghgYg
准不	fhideddggeffdddefhfefmmdg
准不准	fjdeffehgeggdeeefeffgmleg
准备	fihhYgbcficbflcfcefljedde
凉	dciheggcbmdbgcebcginedbfc
凉了	fhiehfffdkhfdeddebffgeehe
减	cdggideicjfiikYeafclcikhd
减速	feefigfdfjgiheegeifhegaie
减速机	feefigfdfjgiheegeifhegaie
凑	bkdiagdYmfekhjihbhchlaccf
几	ifeeccfhffgchbckagdZfgjfa
几个	cfgjfgejciaegbhZdighdjegd
几个点	eZboeebeckkfefeedlfefdaei
几个问	fhhehgeifecfifcdfahffgeef
几个问题	fhhehgeifecfifcdfahffgeef
几天	diedbciaobicafYlaTcYfgcgb
几年	lfbbccbdlcaioedegZecddeec
几条	dlddbeccghgfgedcehfeeenee
凭	eZildZadblmgmcdcghfcghbcb
凭什	fahjdbcedjjflddbhegdhgccd
凭什么	fahjdbcedjjflddbhegdhgccd
凭啥	fdhkecceclmhkffgepfdeccfc
出	bhidegceifffficffigkifnjc
出M	gfdehjdeiglhhjchbaddcdbed
出一	efhhgdaeifghjbZcbebkcegdZ
出个	dgicbdghhahjehffgVdedZiah
出了	dejhfeZfggchfadcdgfZjbdfc
出价	gcjieecdkeohifjdfafedebee
出去	cefcgjiadkeeffYeeghqgface
出去了	dciggiebgiffddahbfdnhfecf
出口	iibeedcdkddebdcehefcfdldd
出合	fdhldedmfbjhaeaebbZddfcec
出合同	fdhldedmfbjhaeaebbZddfcec
出国	eeceZcmghcaiddjbddekeaabc
出图	fbkeefcdkdcegddmfbdfdZpee
出局	febddnddbndbdbicdbdjkebcd
出差	iggecdfboagedbeadVidfdYbc
出库	eiabieddjeddefecfeficbjhd
出来	eihdggXjeggbjeahflifkfjhd
出来了	fgiYjeXkeccfehZbfhfdlgiZf
出结	fgmddebdkdhdedddfabbjmfef
出结果	fglddfcdkdheecddfbccjkgff
函	acnefYfakehhhcZadiecpdgic
刀	eaidkdcbmcicibhdgbcebgXmZ
分	dbkhcjYegjiiijnkkjegolkee
分三	eedjgdafjZalbhhokccabgacY
分三批	fddejfeigddkeddnjdeedgdee
分三期	fhdkbfdbmeegefhijbeeeddfZ
分三期付	fedmbfdbmefgfddimbeeedffZ
分不	eckffcdhcjdhfdedkmfffilcj
分两	ebklebZghffhchZqhkccffWaa
分两批	eddmedccfiefedcndkefddccc
分之	eehgdhfbgjiekcgeedfcfgacf
分四	gefjefefhgocddbijcffeecde
分差	eeZdemedbmeeidicdffcocZfd
分成	deijeceifgodgchZkjgfdfYbe
分期	ffbkeffcjhadddedjdeifcifc
分没	dfcZmdbkbhelbmfajidakcccc
分第	edidchecekbcedaddbfjhdaeg
分管	biggcchfibhgchmgfeihfdidf
分管P	difhcdfbmcghdhkdgciigehcg
分钟	ieibfgbgdiafgdecejgfjjikd
分钱	dhbgajbbdkheffehchfaidcdd
切	ZfcfkigidfcbhYgmYdaibfekh
划	ebldZgcffhjebgfkfgbbjZfed
列	hlXddYcbhhekcqfdciebfcjZb
列了	dkbdgcbgjbbcekbZdbebfbibh
则	dgifebebhibfeemfbghheakgd
刚	ldfaifbhhdbjlheagacbgcdfh
刚发	ffhghidkbhdiiddgdihegdbkd
刚开	ikZfbbgbmcfcifcaicicbbdgc
刚才	egfddekhhdaddffddffgedkce
刚接	ifefheeeifgffjihfbfhedgif
刚盖	dcdbmdcikcepedgddcddddfdm
刚盖好	dddekedhjdgodedeeegeeeged
刚盖好张	dddekedhjdgodedeeegeeeged
刚跟	hfhgcecehhihlhgffijigiedg
刚通	jffhfffekeeiefcehbgeffeee
创	fkafgjZckgecYhdecWjengkdg
初	makcZYbXqYZeaeebbhicghfad
初稿	bbledcbbmdfcbcbgfabdjccdf
删	cdjkcefbdldgbficchdmedbcd
删了	cfggcfidfjdhbficcnfjdecdd
判	gfggbgbcihhkdeicgYbalbkdj
利	bjdoZZYhehhajfZXllfdcXjff
利息	ecdlbecggggeedednjddfeced
利润	fccnedacdkpdbddedoeceebeb
别	acbhWioehfaechfdbjfiedjad
别人	ZefiaicicjhfffddgjbfffZdk
别人了	feeheiefhhgfaeejhmfjfggde
别人家	ehhigabjefkefddaegdgfidik
别再	dfZbaocbZpfcfhcadmcebdhad
别再来	ckdacgcbfljdbbdcdpeedgbdY
别再来了	ckdacgcbfljdbbdcdpeedgbdY
别发	cggddcmelabicdbldYdcfbhbd
别家	WhgidjZYdlidjYWcdlclhggga
别家了	ddecflgfdkcaoecdedeifeigd
别家的	bghgiebeghfdfedefjehccekZ
别打	ebbZbbnbmbdfbiZbgccaeaebh
别找	dZddehmcgidcdjmcgbddjfbed
别浪	gcfcfjdedkefhiiffnfjeedee
别浪费	gcfcfjdedkefhiiffnfjeedee
别浪费时	gcfcfjdedkefhiiffnfjeedee
别率	dgidiebdldeeheedeheddgfge
别的	jcfhZhcdigbkdfcgdeehhijed
别的没	iddjddfdkddlcceedhfaechef
别跟	bgajbefceldhcYZdcddkbbaZb
到	iccfieffehffkdemhididgiig
到0	adcjdehhehiecbchjegjcjkhg
到0,	ebgfgfkdgieccfkdeacmfjceg
到0个	fdiihgegfhhjiffdfhidffaei
到0天	fdakdjcbmbYghddmmXdcebefZ
到C	jYgeZejcifbfehZicacjhifed
到C了	gffejcegjbcfgdalcZdchcZbc
到D	eekhZYffnYZefafdYbleeleaf
到D了	bajlcccclddbhcjhafiacafcc
到D再	dhfbiefckfdcfggicacideacf
到D再进	gedckgcfhfeeffhoedfjffefh
到D见	eecbdflfiedgddbcehcaedced
到M	ddgiXZjdmZofbagYdflfkfjjZ
到M就	ghdiffedfinegcfbegnjehide
到P	iggidgYagjfhgcoekggajecdg
到R	cbcldhbchhbenecdfidmddhdm
到一	hjbfgeecclfdiifhifcedajka
到一个	lgeedeebncchcfccdaeheckec
到三	efigdedhhbccehcohWijfcfib
到九	fcejgecehfhgfedbcZkheejgh
到了	gYecmYhgjbemffdjibZgaegaj
到了M	ffdgdekdjfgbigghicggeeege
到五	feghehfhehlcgdigghfefeiec
到他	bhdfhdeflbiffeZjdhddfjlgd
到他们	ajbhhcegkbfegfajchegefmhe
到位	bjdkdcaghelcagZljgccbehga
到六	dhhjbdcembhjdidcjZgdechbd
到四	fdbjeegeifjbggghhihdddkZd
到场	fgdfiecbmdakhdbkaefdfachb
到就	fgediefeejffhdbjghageeahc
到底	dfZghjcbfjjfldcdendfecdeb
到我	cbghkcabelecgccZcohdffdmc
到手	eddZgbipXahmZcbZdbbblcbeb
到最	dbifegdifdhmfcdZaeakdccej
到最后	cbejegZifeimfcdbbfbhicdci
到最后一	dcfkffahhcinfegbcacijeddj
到期	diZdfigdifdckfYVaebidgbgj
到期不	ehdcffhggghdhdeehkehehfaj
到期不续	ejdcafhhgghdieeeeifgehedl
到期了	eddhhahdmcbeccddefgaflfli
到期前	ehbhdafdlchdgffdeceafdddf
到期没	edccbnafdjfeiecddafnfdfcl
到此	dcccclcdclddgcgfejfmedbde
到此为	dcccclcdclddgcgfejfmedbde
到此为止	dcccclcdclddgcgfejfmedbde
到每	gedocecelckkfdajdgchcdbhe
到现	fgfYiheeclcfdcbchgdmiddkj
到现在	gghZjdfacmdgYcbeijdneechj
到现场	efcdgjbhgdeeledbdafcjceje
到的	mZfdhbZakeblefgkfcggchaba
到第	cambhadZndcieggiiefbjelac
到第三	dcidjcfdhifjeegjkheeibicd
到财	fdjehfedkeffhahehefhffhgi
到财政	fdjehfeejfffgahfhefhffhgi
到账	fiddidZfjYedcgfbkgfaZbfei
到账了	gffflfdfjcdcgdfjkaeddeedl
到货	bbelhadeclehidfjjlghcchbe
制	fleddedifdccfkbgdZcgmjeej
制价	fghdehddkfaecjgeecdemeefe
刷	dabfjkgcghafdcZjgdhhfgjfa
刷卡	edcgjcegnacbddblhadcdbdbb
刺	fdiihdegdjdhdeediddiheade
剂	egifhbdffgZeicfZeicZekhii
前	mhdfcfbhgcdehhemfhoihdjch
前R	ijedfdgdjedfofdehddehdaie
前一	gdfiecidfijbjfejejkbgbacc
前三	cagcikedejccaeccdddendcdi
前付	gffhggffifgggffakheifehfe
前全	ffcjffdfkehfgcimhdecfgcfd
前到	eafjhfdfifhldeimcdheddhed
前台	qcZbdbZYjhdcebbachdffbYfc
前台说	kcfddfecldfehdcddgcjcbccd
前必	djeegdcehgbgdjckchkgedehd
前必须	djeegdcehgbgdjckchkgedehd
前把	egjcfeehffdbcihidfldbdhbc
前提	ffclafcdgjodegfjfijfdbcig
前提是	ffclafcdgjodegfjfijfdbcig
前的	gcigckaickggebbeghcmeebeh
前要	dgedifbcmcfdcdbigdfcbckah
前那	ehheeeehiddeecdfgehefblek
前面	bkhbeZghibcfjiaicccgddebf
剩	dckjfYZcmaWdhflegXhihffZi
剩M	eldhefdcldfefkbbdYbiededb
剩P	eefkdedcldebedocddbdfeedg
剩下	dbgekdbfghbfcbiiheggdhbbj
剩下的	fchfieccihddecccgfbiehgec
副	dhdlaadfjdhgbcoigidacbddb
副总	ejYkabefjbggdcofgaabccdfc
割	bdfbihgifecbdbZgcaccchbki
力	bkadjhdgdifefhfbgibfdgkjf
办	fefegfffghghckmdejehkfblf
办P	defhfcfjakjkiggegjcjaihjg
办事	eefcicfekedfhfddgfeaddcni
办事处	ebgdjdgekedeigZdefebddcoi
办公	hggfcdhfjaffcfocgdechgceg
办公会	cghhdecghcffcgmdhfdchhhhc
办公室	jhcdfdiejffeeeledfeghaYde
办公室P	lhdegfbfifffhemfdffehbbfd
办法	ehdcekcgdjihbkcfdiibffibe
功	ccjdlcdkbgahggahhjgdcdanh
功能	cdgfiegaikecfiZfgmbabfZog
加	qWfibZeimWlfabeldZbZdbhcf
加0	dijdfeZjdfcbebdiZadedaffj
加一	hfifdddbigcldbbggecfgbkfa
加一条	eifkdfecghbnfedihgddfeabc
加上	obZadbcdkbaefbZYbaddaedbk
加上了	nbceceZbkeedbcdcebfddfedd
加两	heffjdaghccfdccjdbfcdefhk
加个	ehjhcfciffbfdhedmljfehici
加了	mYghcbeeoYdgaddgeedbdeljZ
加了C	meeedfbdkefddfdeggfdhggfb
加了五台	eedekffjgeefeeegehedehadn
加了他们	dgdccejekdeedefcedfcecZdf
加了微	neffffeekedgdeegccgcfdbde
加了微信	neffffeekedgdeegccgcfdbde
加到	heckdeedkdnhdgdbidgdfddlZ
加急	efalaecbmcobacfncaccgaZbb
加急费	gddlcfedkepccddndddedcbed
加我	ibhdeehbmcffgdZefhbbnbbgc
加我们	ffiffffdjfigifegikcfneeid
加的	nabcfcYcjgababeiaacfaibbg
加盟	ifhggebjfeeccfbhijcddcgdh
加订	ebfihedldejjcfeaedhfeebel
务	eeehgdghhegjdejgnfeeegehj
务D	fbdligfhfhgfdejahhhcehdei
务P	cghdgfgfhecmehcfjgdcebhgi
务P说	efehgcfjfdclgccajZffgejhc
务不	gffjgfdbdkZbcecdimggfbbaf
务会	ffkeggghgeiffdliecedbhbhe
务员	fjbggdbdhgheiefgdhdcedjhb
务在	cdbmddbghadkddaggbccdgfdd
务处	idgjeeafidheddkcfedehgchh
务处P	jdghefbifejefdkefeeedjdki
务把	eidfbejclfehiijfelfdeedge
务改	gffleffdfiemdigciheffhafe
务要	geifcehdkelfgdcdiaddfdkde
务说	fddmedZbiheiabedkkbegdcdf
务说D	feehnfadifddececmhcdeefdf
务费	fdfiidcjeggdZcicmgcdiccWl
务过	gfcmegfjedgnfdjjdjdfcfcgf
务部	gbjbjeeckeijcdbfebededbic
务部P	gbkajeecmcijbdbfecddddbjc
动	dlfecbehjZghhiahbgcghgoik
动了	fhidecchfebfcddicaclcbaci
动打	dgfhegeifegiegdegagefdggd
动的	ghdcefgclehgihdcbefeebjdf
动静	ehjddcgchfchfcdheegldafdb
助	ccihhckchgcgdhagdffcbhghf
劲	fgjcZcYkcghcebgccgcjdcice
劳	djcdackbkfbehdcijZdcegiba
勘	emicZcabneededdeecdgbklfc
勤	jficiZabkebfkjfffidajcech
勤P	hgcejfcekddccfdjeaeeddegj
包	jficbidfiekhhhggbcheldflc
包一	dichdjYejgkdibgcdfjeedddb
包价	cgiicbcelbhfacbbbbfdcecgg
包装	hgbdkdfbgiehjcjbfidcfdhnh
化	YfjXfggifcgefmihagedaloXa
化部	chhaafhgichddefbeefiehkef
北	fdhgcbjjefcagfclcecbijiad
区	giddZiihdhZgangbccigefedj
区里	hfegdfjiehchdmjbdkkdhdcce
医	gcfjdgeghejhfihfhjfeghebe
十	cjgehaZghdifhgbpifegijkeh
十一	egigdgZfidjiigkedckblcmbc
十七	ehjgefbghfgifhbgceejgigff
十个	cfgegfYifccgakbVhgcbcnlei
十二	dgbhjfcggfhhbbaehgeZechfm
十二台	fgddkfgekdildefZcffedcabl
十五	efjecbadmZccghclbajgkgjbg
十五天	dfjehebekebfgdgjdedfeiZee
十件	fgeeiefdekeecdejemfcecfge
十八	djfgedagidodhbakgahbidhjd
十六	ehihaebhgejdbdehgakdkiica
十几	idgdgehcjfcdmbbbdeecdfhhc
十分	fgfcjffedkfhhffbgldeeehmf
十分钟	fgfcjffedkfhhffbgldeeehmf
十台	cjZdicaflcZhdijkbhfcaXgeh
十四	fidjghbcijfgledldjeiedfhj
十多	ehfgegedckghfddddegleefdc
十多天	fejeffffbligbeeefbhofecdd
十天	bVnicecbfijebdflnhdkdhfeb
十套	fgidhfdclejkcdeljfgfhchgf
十家	ghcdcdikfdcegididcfdeabej
十家店	ghcccdijgdcfhidifbfdebcbi
十年	fnccaZcdlcbcmcecdmdZfbiah
十年了	hlcccadejeceoefeelfbfcadb
十来	iehfddfcnbgeihgcfaejedfdd
千	alegedXeifmjffbhejceiijfc
千二	dedikdajdcjbhkgilbebcbacb
千八	dijfcdbghcndjeeceafgedZdh
千六	ealffdbcnbldfbagdifhgbccf
千平	fgjaifdhheegdcfgbddekiedi
升	cecblbigieXcgigacZddcdela
升级	ddddkbhfghbcgjhbceefcZaoc
半	Zddkfefcdkjckeggjkcldfgmk
半个	ceiddZhhhdffccdhZceiekfYa
半个月	afibeZhhhdffcceiYceiekfZa
半天	efckjbceejpcdfgeYkdUcbWnh
半小	deddmchjeeagbggdchdbhfike
半小时	deddmchjeeagbggdchdbhfike
半年	ddchgggefhXcibeZleflfbigh
华	bgajfagficZleafgdefaehged
协	iaendcWfjbipdeWghadeecfjj
协会	lecddeccleeebeZcdbddbcccd
协议	cbeodcXgiciqbfZchcdffcgkj
协议签	feigfdegicgkcfdkZggechgbg
协议签了	ffehgeehgchhdfflbhgfehicg
单	abhekffleckigdfmfhmgcfhbl
单D	fdkagfehegheffeejfldgdefg
单P	eeegeejhdidbfehkckfcecZgd
单一	cehehdhggbdidefbcgcejdcjf
单一来	cfigfeaggaeifefcdadcjdbcf
单一来源	cfigfeaggaeifefcdadcjdbcf
单下	fjfcheclcdcldicfganfefcdc
单下了	ffhbledkdednfidgecjefgdec
单不	ejffcccddknececlcmfceeced
单了	daaasgdigZalbbcjaXbaaahbk
单价	cbgjfcdigcvgfaYlgggZficci
单价M	fdighcZhehpbfccmeebeecded
单价从	gddlgfdhdjjgddfkdiidgdaed
单发	fahdldYdldecbbejmadfccagd
单子	acdifjfgfhhiiiiffcdmcabdi
单子下	gjfeffehgbglddhdgakcfeedd
单子给了	fffefjfeckeekfiefdeahfdee
单已	feeanedifedjfedgfcdeffefd
单机	fejefedkbdefdchefhecfdodc
单没	dccdhjieekchdfbejcegdcjeb
单没了	ffeffjegejdgdccdiafeecked
单点	ehdddeidkehdbfcbgaeddbgac
单给	dchaifjfiefbcgcbdedcicdif
单还	edckdegcifgkfhkhdaehfehjh
单里	iiadchaekdddkcbgfbecbcbge
卖	jkZgfgVhZmjehaYacmZgekZeg
南	ZaaeffmandehchakbYfZceehb
博	kbhbddhhgehhdeechZgddbcch
占	dkfbaYhdhfZbblcddecdjecZf
占一	clabachdjebeflhadaehicaci
占一半	clabadhdjebfgldadaeidcaci
卡	cYgngadcfidfZbmjgkdebkgjh
卡了	ebcfhcjbdmbjcedbeqfbefakg
卡住	fdgkbhcchihmbfjckbhkidach
卡住了	fdgkbhcdgjhjcfjdkchkiecci
卡在	badofeVZneghbfjjckhcdfZdg
卡着	ddalebddkgjdaajjflcafajab
卫	lhdcabdhfdfeijhbeYclcdbbc
印	dgfjbhabnbkmlceadVkacelhd
印机	dfedlfgejecfghhdeffifdjme
卷	fegchcgZoacdZabeggaZjhhfk
卸	aZZdijhZjgacgdbmladgcbbZZ
卸车	eedeleiekcfgdeenhbfcecdcd
厂	gjdebfffggedjfgigccfdbhdc
厂了	dbgkecadkddejfcjcafbeejbe
厂价	fhhddcidlcnfiheadZfdeeced
厂子	fmedcicdgihfZibjedfdefcff
厂家	fkadggZefjbkhjacbigbjahib
厂房	dnbcbdahgcccemcafecndchbb
厂的	bhcccdkigebegbgfeghdgbdhf
厂要	eheeefibmdceffcbededehkej
厂说	cZahgihejdbdidllgccdecged
厂里	heghbbgifchfibfhiYbicbhed
厅	akffdfkjchcZfgZhZfggcfcfh
历	hgaggdhhhdgegffhdfidddhed
压	beekcdfahhajecehejbdbikfe
压不	fdccjjgdglieheemeafffdkde
压了	gfdeijeeejbfehbdjeehkekdc
压价	fdfmffdblenchefdfbccdedfd
压到	ddbiZdkeldcjbbdjdggdcbhZj
压到0	figjefadmbadieejdWdbeejdd
压到M	fbeddemdjfolbddegihjiecfg
压力	ekagicdgdibdeccZdjfddcikc
压在	fccmcdbclcimbcmhdYcheibdd
压我	dccneccchhjepeaddkecbcfde
压机	ejgdefgekefeiedjfafefiied
压着	dcfkibgbfjedeajfglejcdhcf
厚	ckbaecfbhhfbecbaeiecgdqhd
厚0	ckbbbcfclcbdeddccbfddcode
原	Yfggggakdejjdflgggicgjjdk
原件	eckYncbkfbbkedaghfbekgZhb
原价	gejjeebdlckdaedckbeiceefh
原因	ehhcghdchhcgbkbeejbcbhhid
原来	beeigffhichjhbncgchdhjfdk
原来的	fefgihZggghhhefdhgfjjiihl
原话	akcgbdejeflefhiickfbejjce
厨	fffcgeighefehdjhdmebeeqeb
去	jdfdcckdjegggggbfegfegcid
去C	djacfcjcjfdjhcafdegZckjkb
去一	ejhfefbdlcfjehchabchfggge
去一趟	fjdfgfeekdchehdibdcgfgejf
去三	eekegedfghjgefdffdglifdfg
去不	dffehejgckehfggehjgjfhbeg
去了	cihdbihcihfggefefabffffbf
去了趟	gjhbcibffjgchdfjgdhcdgaee
去了趟C	hijdcdchgfgdddcjgedeehbee
去修	egdffjdffifecmedeeeceddfd
去催	ffffjgdefifdeffnilcffffdf
去再	ehiegfeidgbfgfcffneffegek
去坐	geddgfjejeggbdcdeefdgfddh
去找	kdaiedcbgjiefchccfcnfccfc
去拜	icghbefafjchifccdgafccafe
去拜访	icghbefafjdhifccdgafccbfe
去用	debkdgbciijhidceehenehcei
去的	cdgcchkgfhijgfbgcheddijff
去看	ciYfebjdhecddfcdbfafdfahi
去看现	fgeggfjchgdedghffededcahe
去看现场	fgeggfjchgdedghffededcahe
去看看	fhbbbekchhcddgbedjdcgZehc
去签	feejefbclednbekbddkefffde
去讲	eifbfehhgdZdmjlfdbcccdkcc
去量	ehcefggffhdfgjfffhhfedYgi
去量尺	ehcefggffhdfgjfffhhfedYgi
去量尺寸	fhdefggchhefgjfhfhhffdYgi
去问	hecjfedeghldhcmffegedeafi
县	ehdieccdiffghnidcihjgjfjb
县里	figifidejdehhnjedcidgjhde
参	ekgZYcfhiZeeiceZdYegsbibd
参加	dgjfeghejffehibeefhfgkZef
参数	dhhZZdggibfciceZeXehtblcc
参数发	eigeefdjedceedjeeffdZkpfe
参数发了	fhhfefegifffeekffhffblngf
参数已	fdkggfdfjeegdhegfcidkfnff
参观	glaecdcjdbfhdbgcgXdacfYch
又	ZdXincfiXoddZcZcmohjadZko
又下	fffglfdkebcddffdebedeecco
又下了	fffglfdkebcddffdebedeecco
又不	fcdjdhcdfjoehgbjceddedcca
又卡	geehigeeghjefedejZdheecje
又打	aeghfdffhgkedcciffeifgdea
又拖	fhfgbckddkebjhdcgdjhffddd
又来	albajcZgehheZcdcjekaefdje
又签	fffckfeiiccncehfdfhfeddeo
又续	eefdkeekeadifeffcbgcefdak
又补	ebcbndbmcabgccdaYXdbdaZfr
又补了	ebcbndbmcabgccdaYXdbdaZfr
又要	cYbiobZedjgebccbmncZdfZcZ
又说	ecfkhccaflaebabalmimfhffb
又问	ijcdhebidigeefddgYfceeccj
叉	dkdagdfgidcfgdhebdejdbkic
叉车	eiebjdghhedggehgcdfjecfjd
及	fcighffieeeggdcmdbhbfgchh
友	naddfggeffgjlfdfeYfgdgdeb
友商	hcgfffeajfjnsgfhfdgefihgb
友商R	iddfgehcjfjjohfigfgfgiihc
友商R的	fghgedbghfljmgffeceiekjdd
友圈	jeecgggfeiceidaehdgkeeZed
双	ajebjfajiaeleeafZgaebirha
双方	dadhkhZiedkqcfabZacibbZbb
双方都	gffejfehfefmfeffcdceeecde
双签	gggejgglcgemfgighicfffcee
反	ZfgehagiakXeYchefpieelimh
反对	agljZdWXcneabamcbqcbdbWZf
反映	ebaagjjcdkbcgdegdohdekYoc
反馈	cbkdkaZjcgViaceafhdhdlkjf
反馈不错	gejghgfjdegefffeeagffhajd
发	gXedmbhejgfheecpjibiehfif
发P	bbmdfcdjedfhhedldgdfdjghd
发P了	dfjdcegdkegchgeieefeebdce
发一	dbejfefdkdchbihpgdegdhiaa
发个	keedgfchehcfgdhegidfedeeg
发了	kbkZgdZehffaegbheiZgifYjg
发了一	lcccededjecdjdeaiiffdcdic
发了三	jcjbfedfhfldeedbcXdfdcbbj
发了个	dgcghcjkdehebbcbedehckfhd
发他	dgjefcffjbkbahfdhggchchdd
发出	fdlfbfedfjeedeeZeifgfmbbe
发完	femehecfdjjhdedlejhjeccce
发我	eheafgiakeifdbdZmWeagchde
发我了	chddidbcmcfdcdcbmbedgemeh
发来	geckgdddhfkcbefgfdbhgajkf
发来的	jcebkedeejehddcchiehgdejd
发消	jaegcdgeghefieededgkhfdee
发消息	jaegcdgeghefieededgkhfdee
发火	bjffjcaeanZhbedggsfbedZhj
发火了	ehddjedgejbffffihngefedfh
发现	debdjbjeejdfhcemdffkecgdf
发电	dicdkeejdggkifcgbgdbedZbg
发的	cfkcidigdjhhehdidmehfhinh
发票	cbbglbeXiieadabanifccibga
发票开	fgecnebehgdcefeclifdecedf
发给	cflcccfZpachbcXgeeZZcZlej
发给C	ffjfhfbdldheggciggedceiil
发给他	fhhjcddcldaibeddgaecfbcdd
发说	dbdajigdjedddedaegfeefmic
发货	dZalibdbnahffdajoTaZaZagY
发货前	geffigfejfgggffendefffhff
发资	igcdddcekddeedcdeahdccgcd
发资料	igcdddcekddeedcdeahdccgcd
发走	fehelcacnZbdbcfqcdfZbfdbb
发走了	ffdfncbdmabaccgocafacdecd
发车	eabamfddlcbgeddqbcddcadfb
发过	iddiebfeifmkcdaechiidffce
发过去	gdejdcfajgmjcdbbeigieffcf
发过去了	ZddkebgbnchkedZcfXdZbZadh
发邮	kccdbfidjecdceedcbeffcceg
取	ccegclegfhdcZnalfdikedbdc
取消	dafeblegggdZamYmggbkebead
取消了	edeedmdcgihbajaiikekdehcf
受	bddmWjXbifiiffgmehcZdidbZ
变	ZdkgdchfejceibWccgdojcjag
变了	dflhdcecbldfmedhdjfoheZdd
变频	elcddfdblehegeegfdfefeoeh
口	dfggdZfeifoaichgdhffbfnfd
口了	gedmcgdfifjiidbggihfedcee
口价	fbfgajhdmbpZkbeaeagdceada
口价M	fdafceieigkejecfddegfeeed
口只	ejZgieefjdefeeekdcgdeelde
口头	bhdkdbehfeeeaiiaccihhbbij
口头说	ekckeeZgkbdiekfccYhchdagi
口对	fjidchbfkcefceedfaebfencd
口就	gdghgbeZdlkdkhgcdldiciibj
口文	fgjdeeddjgdjfgcdeiedecmdf
口文档	fgjdeeddjgdjfgcdeiedecmdf
口的	jlebcdbchfddcdkcehfcdehcc
口要	dkdfecbhhehebdddgiecggndc
句	ndbhXgdVhjifgelicjccgccWe
句话	aidfejYcejhdfclihkeaggddd
另	daghbhhggffkjhgggedeZfnci
另一	gchhbhcYhjdjrclbcfdbbbgbi
另一家	cbjidccbjfeeqbmbedbccdcdi
另外	dcghgheidhcififhhefZbgegj
另外一	edgjffedifbkndcedcedcdcdc
另外一家	edgjffedifbkndcedcedcdcdc
另外两	fighfdfkchiekgcefhfefabdi
另算	eeicccjejfmeaedhedfeedldd
只	jbekbgeamdgkhbjhgigafajhd
只是	chckbbheoZahZagadXbZcbZba
只有	adiackiXgjbedgcibgcglhoZg
只有0	dbjchejcfjfcgechdgebljkdc
只有M	flideebdgkfecldedkejegZfd
只有一	eakfbbidkdficggcdbfamglcg
只肯	mcbkadZbnZejZbYbiicbdbdbc
只能	cgYheejanbidebjhkhjceYghZ
只能D	dhcgbehdkdddidgncaiddchbe
只要	ibZkiebggfgkmbcfcaghcbimd
只认	jeffgdbgckiifecihndcfeahe
只说	kgkbddbekcbcjdiicbdcdckge
只问	eZemdehdjejegflkdccefbYdb
叫	hdhgcagfkajfffbeahdihYiif
叫C	jccdddidkdbfZeddebedccdcd
叫R	kchefgefeieedfcffifjhebgc
叫R的	jcheghefeiegafcffifjhebee
叫了	efkjeecblfienddfhefeidbej
叫停	dipecccehfdeabdegbfkkebbc
叫我	fgdkefZajeijiecddggaiebcc
叫我们	dhfkebbcjdijifdeechdiibcd
可	jjehZdYjfbigehhdgfibdliea
可以	ihgiaaXkfWigjgdheckdgligc
可以先	hiceegejeegdiddchdhdflidh
可惜	fgfdfhefejdfdmcdfbdjeeeff
可能	lcgegfhafjekabdfekbffabac
可能要	kccdieidkeejYcfigdcdeddde
台	jhhThbflgaefdgbibbcdjjjfp
台0	fmcdcfcckeademdcddefebmdb
台M	ddiheeibmeoccgkcheccaaYcb
台一	jdjdfebcgkiebdgdgpecdaikb
台了	kdacfdiejfeeifejggfeeeddf
台便	ffgifffheggffgeefagdfihfd
台机	fehifeddlchgcdcagdecelZic
台用	elbdefchfecffbbdgiedefhdm
台看	igcdhebcjfhddeddfZffecgkc
台试	edhfcdicmcjefebZeYebdhddc
台试用	ffffdeidkddfhffafbfdfeged
台说	kcfddfecldfehdcddgcjcbccd
右	dfgkddbfidgeijgcehhggkegf
右边	gcleeeddkdahkgdcifdedoZid
号	mcfXgaffjeZfdccccZcdegfhl
号0	edfdeejckdbjcecebeedicadd
号不	chfbidgieeedccedcfedeeijj
号了	baechbkbejbcbdakckffdcZcd
号已	ecgficbcmeciddcaddcdjfceh
号开	fejfdfehfgffZeifedgjfkaee
号码	oabdbdZckcdebdbcdaeZdcacd
号要	fhkcgebdldhbaedcjbeefenee
司	heceeggdhgefgcdamddhbccdc
司不	gegjgfgfjdejgecgmbffgffgg
司的	icihdfdfkdhjaheeehedhfjhh
司签	gegjegdjdfhdfffefgmfffgeg
吃	gddegehkcgciggfbfdggcjcff
吃了	gibehgbggfajihidddcgegfke
吃饭	hcdcieigeiiheidfghikeedfg
各	bdgifZjfjbgfldkjeZeefddcd
各位	caffbelcmcdgbbfjhgechcbdd
各让	ecglcdcclcmcceidgaddedcce
各让一	ecglcdddkdndceidebedeecee
合	dgbiegdjdfgqidfegfhhgeieg
合作	heafjiYkcgggfahaekZjchbal
合作十	hkedecffhgefmfgffmfegfdee
合作十年	ekeeecefhhefkfgffmgbgfeed
合作社	heiheddfkdjdbejciddeffcdi
合分	fegdhheeggceeeheedecmebee
合同	eeZhfehhgffqhffeheifgeefh
合同D	embchcaghbhdkfXcgchihdggm
合同D到	fkecgeefidiclhbdecbgeehih
合同D签	gddigedfjdbgdedlifhdjefgc
合同也	gggdkgflbfdmdfefkdcgjffef
合同到	kkcbahcfghlcpdjbbXcjbeigk
合同到D	lieabcaclecbnfdeecbheejfc
合同到期	fjedeehdjeogiebeebdaeecik
合同卡	gggiggffifdmeggfhhfeffgee
合同压	gefmceddjfhmcdjdedelffdee
合同原	fghYlhdkddejedcgicbfgdchg
合同原件	fghZmddldccjedchigbfgdcid
合同发	efflcfdckecmeficfddceeefh
合同发过	efflcfdckecmeficfddceeefh
合同回	ffegkfbgicfmdechhfcddehed
合同回来	gggclgflddgldfeiigeeefhfe
合同在	fdeocfccnbdjcdgbegjcdeccd
合同定	gffkdfecmebldfadjdgdheeff
合同已	eddihfbiefdoefZegjlegehed
合同条	gfgldffbmdbmcegdiccheefhf
合同条款	gfgldffbmdbmcegdiccheefhf
合同没	gcfehcjajgbcieaedihieddgd
合同盖	feehgecdkdhndibigcdeceecc
合同第	ggfkcffdkeeldihcdiehfffde
合同签	effejcalcaalddikiagcjddle
合同签了	effhhdbhfcbqedfbhcidkdelf
合同走	fefjefdjedineiahccjebfgee
合同都	fffgelcbdjchkeaahhbcfeheh
合同里	fbemYeighfeneecfifhdeedkZ
合同里写	gfgifggiffbmhfffffifegckf
合格	feifhgdgdiddcfajkcgchcndc
合约	ijaifbbgidgjkdahbgZcedafk
合约部	gffldeebihhmdfdhfidfefdff
合规	cghlccadghdmbdddcjibchnad
合计	fdkhgedamckhbdbkdciccjbcg
合适	ekfYZjZkddiaaceacdckgijec
吉	egefheheifckbdccdflgeebee
吊	cZgbkcjcmabfdhapiYcebegdd
吊装	fgjbhfddkdeecidjfaddebkbe
吊车	ddbfjehdlcdedeeodcfdfcadf
同	hccifcefhgioiehgghiefgdfi
同D	embbicaghbhekfXdgchihdggm
同D到	fkecgeefidiclhbdecbgeehih
同D签	gddigedfjdbgdedlifhdjefgc
同D签的	gfgejgfhieemdffmdfefjfgge
同一	eaghmeflchdmbdcYiidhifZlg
同也	gggdkgflbfdmdfefkdcgjffef
同事	madcfdfjdhbcddYcdfdgeZdch
同价	gddlefedhglmefdhibgceecde
同到	kkcbahcfghlcpdjbbXcjbeigk
同到D	lieabcaclecbnfdeecbheejfc
同到期	fjedeehdjeogiebeebdaeecik
同卡	gggiggffifdmeggfhhfeffgee
同压	gefmceddjfhmcdjdedelffdee
同原	fghYlhdkddejedcgicbfgdchg
同原件	fghZmddldccjedchigbfgdcid
同发	efflcfdckecmeficfddceeefh
同发过	efflcfdckecmeficfddceeefh
同发过去	efflcfdckecmeficfddceeefh
同回	ffegkfbgicfmdechhfcddehed
同回来	gggclgflddgldfeiigeeefhfe
同回来了	gggclgflddgldfeiigeeefhfe
同在	fdeocfccnbdjcdgbegjcdeccd
同学	nbbbieYekdbgfbYifdccdafcf
同定	gffkdfecmebldfadjdgdheeff
同已	eddihfbiefdoefZegjlegehed
同意	bfeoZcXclcjeacngmifaebcZe
同意了	dediiccifbegbbjkdfcddcica
同时	dfnadcabmcicobegdZbdZphcb
同时在	fflededdkebdoeddedddclbed
同时在试	gfkeefeejfddmfeeeededmdee
同条	gfgldffbmdbmcegdiccheefhf
同条款	gfgldffbmdbmcegdiccheefhf
同样	dghhdcdgeimknedgeoejgfehh
同样的	ehbkddeidiliieegglfkhfhhh
同没	gcfehcjajgbcieaedihieddgd
同盖	feehgecdkdhndibigcdeceecc
同第	ggfkcffdkeeldihcdiehfffde
同签	effejcalcaalddikiagcjddle
同签了	effhhdbhfcbqedfbhcidkdelf
同行	kddjcgZcldfjbaZcbjdabaaea
同走	fefjefdjedineiahccjebfgee
同都	fffgelcbdjchkeaahhbcfeheh
同里	fbemYeighfeneecfifhdeedkZ
同里写	gfgifggiffbmhfffffifegckf
名	nccYbfiehfYeeaZYdcbchbgib
名了	chgcdcjdlcddedbgebhcjdifc
名单	jegcagaaoabbibccfddeeefgb
名单里	hiadciaejddeldchfcfdbdbge
名字	jbgbdchcldfcgbafcegcdgbdf
名片	mabdbcfbmddeadbceddacebae
名的	dcafeikcfiffgdhefdeeaicef
后	fbbgeiifjeheefigkfhlffhlf
后D	femhcdccjffebeccdhkdiigdd
后P	fgdbfiiibidegdifcldffdkje
后一	gbdhggedieiheggmhZemlejdi
后一条	ffhfeidgamjebjifgmgjfedff
后一次	gijdeeeeeigdjfdghbcnhhfef
后一轮	fedldbcdmbladeaedZfZncbfb
后不	dddccmbdcleecdfhgmfnecccf
后不合	gffedlffckefdedfhngnfeede
后不合作	gffedlffckefdedfhngnfeede
后付	fccnceackhbgcecdomdddbbdd
后再	hgfibaebmdchfdfbjgfaebbfc
后勤	eihdjcbchgecgjhihjdcjceei
后勤P	ggcekfdekdecdfekfbeedefgj
后厨	ejfeheedifigjedefmfcfhofb
后台	kbbbideddkefchibcZfldbilf
后定	gemgffcffihdmekgebffdicfe
后就	cbggcdlbmcheccacbXkgehagd
后挪	dlehacbcmbecgbbbcZkledfcc
后有	ehceejcbejefidhdeigjfihef
后说	cdkchcjiefefkdabheigeimde
后还	dgiddibdjfcfefhgehedddgdd
后还是	fejgdfcejfbgggihdieddegdd
后面	deidedhjfccgagckebfZdhYek
向	ZkljcVUeicgghifcefbihYcae
向R	ebjjddefkcffgejelbfhcdced
吗	iefjbcdiffeidhhjgffaficeb
否	begfekbifebbiZlcahdkfacdb
否了	caZfamajafZcjbicdgdjdcaad
吧	hhcgdhbeggeaekadkgfhgjiee
吨	YhbdfkfhhepgebWfefeagfjWk
吨水	fdbcelcdblndlfeddlfdcdbfd
吨的	fkgddfelfcegigefiafeejlce
含	cZnecahfoZpggZZgfagfcihfc
含税	cbhggciemcmjdbdegZcbbfcdc
含运	eckibcbembldjecabbeidkedc
含运费	fdmebcbflbmdjfebbcfieicdd
听	jhbiWdebelibmboefjdjagYdY
听P	ibddcjhanbcdeZhdeZibdbadb
听了	bdjjdbbedjmeibcidleiekgdd
听到	hdcjccecldieicgbdkgbecadd
听听	gjeeeeediggflgidgeeeeedee
听完	emcccdajfcgdedkbcddbdegbb
听我	elcceeehhbfflfcdfbebebded
听我们	fkddefeckfffmfcegdededbed
听着	gjfcfecckddfcebedjeggcbhd
听说	fbdhahkagjbaoZhbjbahgjhge
听说C	hccaibjfdkdfcbdcgafleccei
听说R	deijeahffidfkfceeafdhdcef
启	dihbehgbmcgeeihacadfdjagi
启动	efgcjcickecfbkZbdddhdeWij
吵	feggjffidhhhhdjgeafhffjge
吸	djkceebhjdifZcadfedbegedf
告	geiddccejcacjbicgidenloag
告出	ecigjehkdccdggdhiZdkijief
告出来	ecjghehlcdcdggeiibdkijiff
告出来了	fbmffffkcdcfdgeiibfiijiff
告诉	gdhgcibdjgdcmeheebbbeccee
告诉我	gdigcibdjhbclfieebbbdccee
员	hagcbclfheghicjbcicdchcki
员P	gfhhccecighlgcgeglgdecghh
员会	cgjhdeacleheffjfficbfkjcc
员系	heheffdfifhdhdhgfegfgeafe
员系统	heheffdfifhdhdhgfegfgeafe
呢	iYgmdbealfbleheYjlahchabc
周	ZamcjcehgfZfeZZrbghjbngjc
周了	dcnfgefkdhdhcdgedfhhekibe
周没	difkadeefjbilfcdfdfnfhbih
味	gjcdcdgfifddecbfidfcdlhdd
呼	hgfagfejjZdfeajhZafbfjghi
呼叫	dfhdgfdcldiddhchccghdenkd
命	dfificaheghlcicdhjecdjicd
咋	dhhebdiajfbcgdaZbfcajdlca
和	aimdbXfgiZefphfgdYhcjgnfa
和C	fegghfehfggfZffcgcfabfgde
和P	djjaedgghceeejhidggdehngd
和R	celhbWYgiafepgXacdgejkbdf
和我	dihdcchcmbcfmbhadceaehgad
和我们	ejhcdcbbmbcdmcicdcdbehgad
和面	fcgdkefidjdfddfbekedfhame
和面机	fcgdkefidjdfddfbekedfhame
咖	lhcbfeblbccigebdebcbehbbf
咗	aWehkjXmbaXoncaZcambbeZda
咬	aZdtYYVdggmmddcgZkgdZZgba
咬死	ecYnbcZdkdembgdjbheadbicd
咬死了	fedkedcfjegmdegeflgceeZee
咬着	cdilcdaeeimjfddecifcedged
咱	cecggjekdejgqjhffkfbgiimf
咱一	fcdfejcfhgjfnfdefkgdhdaed
咱们	dhdfgggidgdehihffgighjega
咱们的	bihbbgeieeeegdbcefdhengde
咱报	gccjfjcfkdnfibjefhfiecaff
咱的	aifgbdlkhZccjaZigccdbjoZi
咱跟	cbjhhbddkehhkgfdfcjdhhhfg
咱这	bhfjfbbkgbjeciadfbeadeYei
品	gchdaclchhgjjhcffihegnjcc
品R	jfecifhdigifnfeegdhfejggi
品R的	jefcfgfejedhlefgfgibfgihe
品寄	cblccchfiebcadcacgdeckZcd
品控	cihcddidifecgcdaeifeenfce
品控P	difcddjehgecgddbdkfffmede
品控P说	eckedeeeejfeiefffmfehmaef
品牌	hdgcfhfieebeiibfdehchfdfg
品费	fdhidfdekdoddegedhfhflafe
哈	gfgbkahigdbeaeYadfbebchiZ
哈哈	gieeidgjeedgdgbffbcbdbgha
响	ZfhhfcdjhbgidhjWggcgbgeoj
响应	bjffgaekjagjgcZYagcYcgdof
哎	gfidjggehjfeihhdfaecehjef
哥	nYggddaejchdhciedbddedadg
哪	ildcbefdlbedgkmcehcggYiZd
哪个	fkdgffddkdjggihfigekebadc
哭	edfgkfgeckhfehcdeoeefdejg
售	dkaalddhcjdaibYcZbcbbcbub
售后	ahbcldfhdiebkcaZabdcdZYwd
售后P	fefegfidejdehfffeleggeeke
唱	ebjbbhaahgmeedccdbcdndbed
唱标	ebocbbabnblegdccdcddmdced
商	jfhdfgZifejghcggdhlkhhkeh
商P	ehcfhgfkdgdbhdcdjhddeefdm
商R	igddedibjejfmgfiheeegiiih
商R的	fghgedfghflhfgffhdehekjdd
商务	dfihbgbjegjkebhfcgjhhmiec
商的	bjgdhhaifbbfffdfefecdddej
商量	eglbddadghifZbidgifgcdffe
啊	cdbkffibdkjjgffejjejdegib
啥	kjabdfeYiikbmbYXelagbgddb
啥也	jibedccdjjddadbccmdbdkdhd
啥价	dkbedebclcpfmddZdgedebodb
啥时	bjbafheibicdchcaecebecadk
啥时候	bjbafheibicdchcaecebecadk
啦	efbilegjgcgibcdjkhaebbgbb
喂	ighcdgcigbbickfddafcelcdd
喇	dbbakkadlfbkkebdeefdddcdc
喜	gcggiagkeYegebhefabahhabj
喜欢	bdihbchfibjcfcjedWcbcjbcb
喝	kacefgfldZefhjbbcbeiebace
喝了	kccidddgibdiehgeceiahgadb
喝茶	hbedegkblghffleegcdhecgeh
喷	efdfhhgiehdiiahbdefadlfkc
嗯	ehhhffdhhcjgcifehbhcegmed
嘛	dghdgdigidfdmfbcdmdfhckhc
嘴	hdehgXejiccdefagfddfbiXee
器	ehgXhcgdghhcgddkhndcfjnmh
器要	fdddkfdhgefheegmmbeeecdlg
四	bideldaiffijhgjmhhifffqjh
四个	cgickfZagjcdbdniioeahcgle
四个月	fgddgkgehhghZfihhmfcedbce
四份	eddekecejedmdededdfeedcde
四十	cifegfcfjcgffhgjjgfcfipfa
四十个	fddeijefejjededcjhfdfgldf
四千	fefiicefifibacaiefgfbcgci
四台	efieifdejdbkhddhgeeddjbhi
四天	fcfdhfjkcecehfemgffhehade
四家	didajfakechckbdbjaehfbbbk
四小	ghfhdeedjfekiffdedffffbof
四小时	ghfhdeedjfekiffdedffffbof
四小时到	ghfhdeedjfekiffdedffffbof
四年	djcchfdcjfcfkeccdZekeccfk
四成	ggglbdddkfejfkkgkdieefjec
四次	bibghbbhdimhddceifejedhgg
四百	eibfjcejefbgiidiedcdgcihd
回	jaheceecgjgiccgcihllgcche
回了	jYjcfeebejibacZdihfciXbfe
回了一	edcecjhcldlfhidabedfddccg
回了个	dbjdfdgekdgdfdfccgdaccbci
回去	ekggZaWdkdjhZhgfegfigkdde
回去再	gejfgggfhhbggheggnffffgef
回复	cejiadeYlgkedaabbgbYhakfZ
回头	heZaeckgiajbabYhfYcacbbeb
回我	hjddbgbgfhhcgcXbfiaiffbfa
回来	bbjjecddhgfkhcoehfogffZcb
回来了	cYgelgYkfdblbgbikhYgfjfff
回来再	cjgacdhdkcgdeeZgdabaddecc
回来就	cfkgccZggebkkdmcdgmiiedce
回来就签	feelegchfdclbelddhmcieeef
回来才	gejgfgeckdkfbekihakddeddd
回来签	gefkefddkecfefoeeekeefgde
回来签字	gggiggffifdgffkfffmffggef
回来重	fehihecfghimgfbehjhdedide
回款	fddhhegbhhYYhdciljcacefZc
回签	dcelfcZcmeboedecaahccddad
回绝	aZZbXpYbanaccbhddfdneddad
回访	eebcldflcbdhfdhfdbfcfdfll
回话	fflfbfbckejgaddgficdbbabh
回音	feicbciddkiebfaccadnccXbc
因	cfgZcmbchiigfffgiijheghie
因为	dhdbamcfekjfgfghjhljdfhhf
团	bfceeigffgbhajmdifhcZfYfb
团P	ehdhdgdbhgfgcanfecdeeidge
团副	gfeffeiekdhgfemcgeeefieef
团副总	gfeffeiekdhgfemcgeeefieef
园	ggZahdjigccccgcZcYcdbcfal
围	cbobeYYbnbdfgcffcZacpgcgi
围了	femdbccdldcdgeceefdgoeefd
固	gidbkabZnbfglbgfkYibbiqla
固件	dbbcmdfdkdeffdcjebfbeimme
固定	jecjddcdldmjhebencjeecbdd
国	fhhcVdkekcfgdepadahkfWjab
国产	hkgdadXdkddgbfhffigafbjcc
国产的	hlabceafhgZdZekhelecgdedf
国密	feeefkedeieeddcefcffjhnee
国资	bbidbckclcekgbmcdbdjhdbee
图	ZerZWadgibdacdeiabbfahwWb
图改	eeledgcfifeeffgffegfhfode
图纸	ebpaZcegjbeefghdfadccjpYe
圈	jgjbZcgifffgkfjafWehdfdib
土	hdkaaegidjiccZabjhccdfiah
在	iffhaZhcldeelhjhgdiidifge
在0	fdjhefcfiejjbhgdebgfejjge
在C	jadfibiffibggcjkfcchfeeib
在D	bgjdfbecoXciXkikiYlYggbhh
在M	cjcgcbhfiefdgmbidZecclbdc
在P	ddgigebgehkjgdmcdggdehjgk
在R	kgcdefgejdeeoebdeZeddccld
在三	heehfefdhhgdgcabeighdekij
在他	bbfkZjgaihcmjdibbbdhdhdac
在他们	bbfkZjgaihcmjdibbbdhdhdac
在价	ghceejdeejldmeddfheggeegc
在价格	gfdffjeeamldmedefjegfefhd
在价格上	gfdffjeeamldmedefjegfefhd
在做	dggkZiYaobZjjbiZcfcffefbb
在哪	hghcddidmbcfkebdedhbgchce
在审	chklcdcdlcfkdemdchecdgkee
在就	edihedhdkdihifghgehbfeche
在开	hcaafcibmbbdacZieccagbddf
在开会	facbddkdlbceacZgdedbhcgeg
在忙	gjgbbcddhggebebccbdiefccc
在扩	ncdbceadkefeabccdcdbeebdZ
在找	igbbgfghgcehihegdYecdbYee
在是	gefdddjekecccdgdfgecgheca
在查	fceekdfdejeggfcefYgeelkmf
在比	demfddacmcfhkcZcebfdbYmdc
在犹	eeelcgecgifebfjeeofigfdeh
在犹豫	eeelcgecgifebfjeeofigfdeh
在用	kkfZbdbikaeZodbccbebefkbY
在用R	mjbcccadlcZdrcfceZdbdfjfb
在用R的	flfdffefkdcgmehffbfefhgee
在用的	gihbcgfgjdiakecfddccfdhde
在用的是	iijdbeZekdiboddccbcfgcied
在电	dfchjeegdjgcfdfeekgffgbke
在电话	bfchjefgdjgcfefefkgfggckf
在电话里	bfchjefgdjgcfefefkgfggckf
在的	gjdhaddghefflfcacfdcgflgd
在看	cmfchbeZncehjeheecdhahggl
在看R	dlhbhdcekeigifjidbfdcagdd
在看R的	djiffebejejeldigecgeechdd
在等	dceiieheldidaeclebedeceie
在等我	dcgikeiekdfeafelfcededgie
在算	dahmbdbclfffdbcdlechibbhj
在线	ihfeffehffeegfdcefegfjmhb
在群	ebeegckgbligbicegqefgfZnd
在群里	ebeegckgbligbicegqefgfZnd
在试	dhhbfcfcmdedmcabcfckhqYcc
在调	edhfjebekdeeeecllafegimbe
在谈	ebkmccafhgZcmblcefeidceff
在走	dbimbdadjffhabfehZfhidabh
在跟	ejgfdbegicfdfddcfeeadckih
在路	fcjdiedbkdegkeebfffgghkid
在路上	fcjdiedbkdegkeebfffgghkid
在这	ecjleeacleghjcacdffbddbdc
在选	jjeceeafjfkeccceddfeddZif
在那	efckghcckgelgbiigfcgeejie
在里	iakbeibcmcdehjacgjecihgdd
在里面	iaibeibdldeehjacgjfcgihde
在高	fcedifiekdhfcegflcgdfffbd
在高铁	fcedifiekdhfcegflcgdfffbd
地	efgadhgigbcgeehndhdahfhhf
地址	hhdebdkhibddcdcghadacdbbg
地的	ccifagZcldiejbbbfgehheZid
场	dgealcgigchicceijdhdgdjka
场地	ejedceiifefcjedidddedfacd
场就	fgeiggdehicidfkceogdhcjce
场签	fedemecmbcfoecZajcpfddecd
场说	dfkabdcjedmdhecidfecegefe
场费	gedmcddfhhoicffZgnffefcif
场转	fffejfelddhieedhmbmefecdi
场部	jcgdefjekhfhidgffdiedhbdf
址	ifcdbdkhjbddacjghZdZccddf
均	biihfdbhhchcehacbXcacdghb
坊	jebcgiddfijebkbdeidbdicgd
坏	ejdXgegciedZicafcofadhUlZ
坏了	clfYdehckcdahcbdejdbeiXga
坏了三	fbeeijddblefbfedelfdfccng
坏了谁	ejhedecfieegdfededfefffne
坐	nkeXZeVhhbceigYdabbYggefe
坐一	mbhccdackdcdadYbdceddbZdh
坐了	dkgdbddghdfdedfdeeecihecf
坐了坐	glcdcdackedeceeeeceehddde
坐坐	mgdcffcifdggbcddcbcbeebbh
坑	dkibeedbgjdffdbehgjaedifd
块	hffgfeZUjhlafmaiajcffgmmd
块先	ghgggggfigfffffgfegffkahj
块大	efbfjfbelcgddfdldadidcZcd
坚	dbapacabnbjgedcaleddegbac
坚持	dcZpacabnajgddcalcdeegaac
型	dldcgcfggfffelefdifacdeZg
型号	fecblcgididdckikejecgcXbj
垫	cYifiiZfckdhgefemggjbjalZ
垫资	fcciaiccfjagidZcmjdkcccge
城	iYhfZhkdiflecYjkbfbbhafae
域	jghfdebcghceeffbfidfgejbd
培	dZeclbkejcfbdeZhedefcZgnd
培训	dZeclbkejcfbdeZhedefcZgnd
培训做	fddfkgfggdebhgchfehgfdcof
培训做完	fddfkgfggdebhgchfehgfdcof
基	eahhfggifdjbihgkmciggcgbf
基本	dcglbhdifbjdibhhbbikhchcb
基础	dddhieidifhfcicimacaedcbk
堂	fjgZgeglcbheeeeggYbdkdjec
堆	bkcfmbbbihcdgddealdZcbeib
堵	bgdbhepZfkZbecbadibZdbYjb
塑	jddchcgekefiidaehbedddkfb
塔	dgZchiggfhciicbkbdebjamba
塔吊	hegfeeiekdfkiefkchfddcadb
塞	fhfcfbhhgbddbgdcdbebjbjed
塞进	fjgddfbckeeegifcfdfekdodf
填	gdigbefekdlkehbedhdhmciaf
境	igdidcgclhelfdbfejceejbdc
增	hckehcYhhcbhfcdhcefcfffbe
墨	fggcgehfkceggdefgaedehjki
壁	bdbjcZkgehkdkdaacgihcafdk
士	eeaaijdcgjccceifemdcelile
声	dciffcgfhfkebfYeigbnadahf
声音	dmgffbgdfjdeddedddendecgd
处	gZgfjffefhficjjdckgdkddoe
处P	jfhdabfhhdegbiieeelbhgehh
处P说	kaeidebekegifdhgecjgidbdf
处处	dhkbhedhgeciceleehcdjdabd
处理	ccZalldcejfdbchhcjdihbdpe
处的	cicdlebdejgcfhjcgfeeidcmd
处长	deheieiiiaedfildgdbdifhff
备	fhdcedfdhhchenglfeglgfikf
备件	eejfgcZdigkkhhhfggeecgkjg
备件清	fdjgcfeekdfhihhbgbeefhmke
备件清单	fdjgcfeekdfhihhbgbeefhmke
备注	iedfdfifjfhbgfffhhfffgded
备科	fgehihedhhfefhjfegichekjf
备科P	hfgfigcegidfedgfghhfiehkf
备进	eabchdihicedeckilbdcheeae
备部	ifhfedcahhdfbdikdieaddleh
备部P	dghfhddcgifdcccldkfbedmfj
备都	ffcdclbedkegidcjeafkeedde
复	agihibfigdlgeZaZYjbfeajin
复购	aZgZlbZghckabffacYdcccdbq
外	cheeeegjeecfiikhkfdhfjhii
外一家	edgjffedifbkndcedcedcdcdc
外两	fighfdfkchiekgcefhfefabdi
外包	hgbbeifhhbhfhgbflkechclab
外贸	ghheefehffeeiddfikffegaed
多	fjcjcfXcfjohhmbiefhicakfh
多M	fbgkcgcclcnfgfddcggfdekcd
多一	ckgefcbchggdejjdfgeeecfhg
多久	bmchbcbZobZchableggedgkia
多了	bgefhicjfdecflaghgbajifbl
多出	ebfijdibihgcldahcgedghYlc
多多	kfeeffdbfificdjfehffhebcj
多天	fejeffffbligbeeefbhofecdd
多少	dkeebadcmbnfekgfeadaeanec
多少钱	gjfadcffkajgfiabdXcgfdgfg
多少钱一	ehgiefcekeniicecgcfjddffd
多月	jfgcgeddfjgdededfhekefdec
夜	bckdmaejchaeecjjffcjgjiof
夜班	dejdifegheffffdkeffdfkdlh
够	ZqdXdfWjfdXfdnZkbicdgdkZj
够用	elccdddihcchbjecebefhbicj
大	djfdhcgkcdeibmiedfidhgngc
大会	kgbedefcmdcecgcgecedcfede
大会上	kgceefddkefeegegfbfeefaff
大修	dobccdbihbbgkkcdebdaeegge
大家	ZbZdigmiibijgjXchiZddZbdc
大家都	efekheehfgmhfgdgihfeffcdf
大屏	camihcagjacbakfjcbcbldhah
大概	cobgacchiahebliiZakbfhjdb
大概D	dchiaeighdhccXjnbglbehgcd
大概M	foecfdaghebddmebcdbehgjdd
大海	dflddddedkfdefedebfneicde
大货	diiabdfbmccegddabageekjfe
天	cbhgjbgcejgehbcskjfndhfmd
天三	hdgigeedifgdZfejcheceigje
天不	eibdlcefjdcdceelcZfcfgjjd
天了	edfibdhfggiibeiZkfemfedae
天交	dbgdiickbhcljcbqbbdcgcffd
天再	fbccddlekdddcdceddedeeade
天到	efbeifiiffdmcgdedZfhdfaZj
天发	eeffifjcejdghffgedgmfgbee
天天	cicckgbcckecpecdegencecjg
天就	dagkhbbhhdcchcfjkXkiecdZa
天没	ibfbkiacclffcdcbfmhjeaZoh
天没人	iedefjcffifedeedglfbfddki
天罚	gfekdgfdfidmefbpbgeeeecbe
天能	dnfYbebekdicgfeocZcdibgac
太	ZgiiYiZeeihgiffgdkgaegkad
太多	ffgebifkbejcffabhhicfeXcd
太大	gdfdfijdhghggcgbedejfdfdh
太慢	ecgjiadckdabigclfmgfdbnig
太贵	effgajbdjgncdacZbhcYcZXaY
太长	falfZbbefhcegfcjdldcejibd
太高	fdejbichcmmfcbacdmkaddbab
夫	ihbhZecbiifigcjcefgjdkZcd
央	hhfffffdkffgimdbffeeeiggd
失	aZhZfiiZdmmbaZcbgZdricbkZ
头	iedfdZhghcibafjejgddfekii
头一	mhbbgdbghbajhhagjdcbcahei
头上	egemddhddkjkddabcmeefecdc
头了	fcgmdeajdhiidbbfdfkeecchg
头回	mfacbcdcmcacfchccagbdbkeb
头开	fgfejgffdjfgffffjmfifggeg
头开错	fgfejgffdjfgffffjmfifggeg
头开错了	fgfejgffdjfgffffjmfifggeg
头得	diddefhjeecfbdcjfefffdoek
头才	fhdifgeejfeehfjeejffegZef
头没	fdekgecghfdhcfcghnfbgeded
头说	fhfidddelbdidicebbgbgcieh
头跟	fdjcejecgimdjfdedaedfkced
夸	ZidZjYildeZceZXZaZhiaeino
夸咱	cZccmcjmaccdbcbcdXebdaZng
夸我	fjddffdlccccbccccZjccdcjk
夸我们	fjddffelccdbbdcddZjccdcjl
夹	fkgebdbbmdgghffegiehcdmdb
夹具	gjeeegedjfdgceggfhfiffldd
套	aljafZgnbafhcddkdheYegpdo
套M	fhdcbekhffkjgjdgfdfegfidf
女	jicfcedekehddbgaddkcdcjfd
奶	fddfjeggfgghhbcZjjecdcalh
她	hgcicbghcilehfqffhiiahbag
她们	gibgfidheiaefhddhjdefdaee
她说	fhjcgechiafdhfcbjedeeifdc
好	djgdibdncceihedggdgbgndjj
好D	dkdeffhgfgdggfbjhgjbdjcgf
好D到	fcecmehefigdceejdmechddke
好D签	fcdghiZhfgbjceabaaicddeed
好了	bZgikbbihXfjbeghcVecZnelb
好再	fdjeigfhfdicedjcdbfefidja
好几	hjdfechdejbihfediffhedace
好好	ciehchbafjdiidfbdrbkecdcc
好好的	dffichdbfjgfifgeeofkfedec
好就	ejbdkddkciZefgjciickeiihc
好张	dddekedhjdgodedeeegeeeged
好意	eghdeghcjeieihfceZfefhjge
好意思	eghdeghcjeieihfceZfefhjge
好用	ckecigblbecdhfYcbXcgdifah
好的	biaijddahkZjdfhddoikegdhX
如	ebifhgdchghghcbeghekediib
妥	fddcldckdaehdbcbbdebbchcb
妥了	ffffifelcdimddbdbcgededeb
妹	hcicffddkeggfeddddfedladg
始	hfefjZchgdhajhelgfggdiZeZ
姐	eiegjbbbejecccnegdghccimg
姐姐	hffhieddfihfgekieldcefhdc
姓	nedbbdbcmcedcbYbeddfcchac
委	bcmeYeedjdhhhircbggbiidce
委会	efldZdhekajahgmbbZiegceeg
委员	bejicdZfieglfimfejcbejhbc
委员会	cgjhdeacleheffjfficbfkjcc
威	jiejddfehhbeedfccbdmfdbbd
娘	heeegciejeeghdcfeheaecdid
媒	ghhicebjdebkmkceejkccecbc
嫌	bdilVfdajfiadaifdtZXbjcbe
嫌R	fnbadbdgkcdfnhececfefdkhd
嫌咱	fcffdkcfejfedeeffnfdfecce
嫌我	dlhbadZcemedjbbegnddcegjg
嫌我们	dlhbadZcemedjbbegnddcegjg
嫌报	gfkefefegijfdfeegngefibde
嫌贵	gdifgjZidhmgZdpcZhccffYfd
嫌高	geeiefdefjgehedegnfdedeee
子	fegdggegehZmjmmhfiihcdece
子上	gdgdcdiigceeigcgdadceijfd
子下	gjfeffehgbglddhdgakcfeedd
子会	egikdfcckedfdcpeedjefddde
子合	efeihfdifffnefdfegjfffhfj
子合同	efeihfdifffnefdfegjfffhfj
子在	gfgkegYeldijjchcebideedff
子归	ecefehkejeefgfZgehfhffdfe
子版	ggfkeggieeemefeffdkfgghef
子给了	fffefjfeckeekfiefdeahfdee
子说	djZledchgfkfcdjecifceceef
子都	caccemgcdlggjkfiebfbehabe
字	eddjdbgghdidblskegibccieb
字了	ddckfcbjebcoiemffbfcfdebe
字化	ciccccihhdhebkgdeedhekgge
字还	bbclddhejdcdcchfdZhdbebdd
存	ckZeheicmcbdjfbfgYcjdbmig
季	bgfgbfiYmdbebebnlhhhddegi
季付	fchibdcdkddhegddofdddddee
季度	fbeigdibkebcccdakfhhedgjg
学	lbgcdbggicbgffZihickfhfih
学前	dicheefcihcbdbbhchffdfdbd
学期	dbkehbffidcijbaelbfjikZbj
学校	cideefghgfehgieafkghdkfhd
学生	ddjebchidhjighcjgfeeegkah
孩	jbgebehalgacagiacefbeaZad
孩子	jbgebehalgacagiacefbeaZad
宁	fccchcibnbicldgYlYcfcagcc
守	dcbcjdjekcfjbfemgZkdkdakc
安	gehdhXfcjghijbemafhachkld
安全	bhicWZgckfehdhiadgdbbgpab
安排	dfffleadggbeidZkifbhcggoe
安装	delfeZdeghoffcZjegfZfhaje
完	cekdjeXmdeggcehqigmjgfkhd
完D	chicdicdghdedidbfjddmifbe
完了	adkfidYiiYejYdjhfhhckhggi
完他们	gehjdffefkdfdgckdmdcfehhf
完会	ciZfcckdkebcbagbcbhcbafgd
完再	gejhccbdlcdbcbbblbdddfigd
完就	dkbiciaifccfgiYZfcnjdefed
完成	eaZdpdaldaZjggZkaccZdaZgi
完才	fhjfcecclddkdjndeldedicde
完报	gdkakddeeinffcaeimgffacdf
完报价	dencfehfdjpgfebfemhgfeceg
完方	fbneffehckbfddeadkekfedbe
完方案	fbneffehckbfddeadkekfedbe
完没	fiicifdejddggdcjkahffcbce
官	nbadaicapabdibdcbbecbfbYa
官网	nbbdadfboacedcebdbfccfcYd
官网留	ldeeefdfjedecdddeedbdffdf
定	ahckflUjfdhildqhheqhhigbf
定D签	fefjffeejfdgefdahhkfdgefe
定一	fkddfffijedfhcddgcneeecee
定一家	fldcfgfijddfgddcfdneeecee
定下	ekicfeYejdfchhYbadkdZaecZ
定下来	ekjcbeaeidfchiYbadkdabfdb
定不	eghjdhbalefgggejeXlmgdbdf
定了	aYaleoXibklhoXflcfihbagaa
定了D	giegdedcleddaeabfdnfefffh
定了R	dcdbcmcajffeqdiabidcbcfdb
定位	elbeeffdkffddidbehffkhiee
定制	gfahaaiZpbjebechcbddbkcee
定在	geiejbafjbdgcZdhgaiahmfjg
定在D	dfjakcbekcagaafhgahaihajh
定的	gdgcihbibjkliajgaebdhghci
定稿	gejhcfekddamddWcigeciecgg
定稿了	ggfkeffamednffaekeaehfffg
定给	ebhbljgakjcdjhcflceicejdb
定续	gccledegfhcefeifflffefgfn
定要	emccdhcjdfgdhhfbgeodgfdeb
定金	ebblcjZjdgZfbaZcvbjlaaegb
定金到	gffdldfgicdefedbmcededede
宜	ccfhdjWegisdnckegiheaceef
宜M	fcigefedjfngkgdfeahegecfe
宜一	eZfgjiebanodiffddndjccfgg
宜一半	ecicjiheammflfdfflejegfef
宜四	gddifhfefilhdeadeefcfejfd
宜点	ehfgfgefjchedekdcadfgjgff
宜的	fdigdgbcjeleodldeafdddhch
宝	lbebhcdigZhghgZhhacbdeZae
实	fjaYffjiegdehihhgjiedhked
实习	eieecejclcedhdbiegeceddfd
实在	giedgheeggggekffhkldgecee
实施	dZgfeikgicbfgechhiefdeZke
实测	ffbdlfedjfedgfeeedffealeg
实训	hlidbebgfhbichebiffdhdjaf
实验	hhfccdggjbgcbcdbddhfdmpbi
实验室	hgfedehhgcfefdedecgdeimdi
审	dYllaeaYihaoeclcflfeibieg
审批	edckdcfcmabdcZdbdkhbeckhb
审核	jdfededfhgedgeeefeghkeafe
审计	bcelfbhYfkanefjZkkbhdbefj
客	iecdghffghhggfdffigffihji
客人	ZZkZfgibfjkdcdcahlcgdkalc
客户	febffgghgfhhcfchegfheggii
客户C	gkbZhgbifdbecddbjhhchfbel
客户原	cjcfbgijheicefjidfdcggicc
客户原话	cjcfbgijheicefjidfdcggicc
客户又	dgjcheajhdfdfefcgckdfeidm
客户群	fddgmfbegiegdefhefhcfdbne
客户要	cadmcdghfhiieccicjeccbejh
客房	dZjbbdififjchhdciafjechgh
客控	efacgdjefhdfdgbheifeejjjf
客服	lfaaefddkeabiagdegdbcaYef
客气	jdbdgjbdghbfjgbgfghcdijZc
客诉	gefejdgfckffhfgdfnghfefne
宣	idddblbdgiddldcddedjdfajh
室	iajccfhghdiffdmidcgcjhlfe
室P	gdgdgiXcigdejckddZeagfqcc
室的	iZkccedejdgeedbchiedgnYee
家	hdgbbjehdidisghdZgcdmfcei
家C	hbZZYbohffgebidbfccdddhee
家D	ekbcfigckehcdggieigjdddha
家P	glZdffadkeebeceeedccckdih
家R	ggjggeefhgjfmeghfcehhfkjd
家一	hheefhfckdgeldhdhgicdhiee
家也	cjieacackebcobbefeegafbch
家了	befdgndiclgZmchjdhciedegk
家供	ejfgdbbjfeihgfZehfeaefedb
家供应	elffdbbeifhehfZdifeaefedc
家供应商	elffdbbeifhehfZdifeaefedc
家便	djchdfacfipeohadehdcgddeg
家便宜	djchdfacfipeohadehdcgddeg
家具	idkbcebckffgdfekebeeebadb
家店	ihdcgebleagdbkaibbchcjcfh
家店试	fdlddffifdhddcfghefdglbee
家报	ghgbgichhdifnfkcighdjcggc
家报价	giidgefhgdfelgkdiihekdjid
家是	igjcecdiebddkgleebeelcbde
家比	eZhldabbkfgkiiecdgedjdbeb
家比价	gegiffffkeelaheefbefkgeff
家用	aZiidkhceieeneiefmeadbbed
家的	hjdehhXdclahmcdfblgfhigfc
家签	feeadmdcbljdpecfeXchdebbh
家要	bieafggZpZfbZagciVdbhhkab
家说	gbajcifidikkijZgebheffdbf
家选	fededkecclielfddfaffijbff
家都	cehijcbfeikhgdbdfmeceiejb
家里	cjgbcYhhiXjddadZfddZYaZbb
家里有	ecddefkejeefacceebecdcccd
家里有事	ecddefkejeefacceebecdcccd
家长	egafiebhdhcidhYZdnbbbeiji
家长委	fidefhfeejffeiZfgmfdfgeff
家长委员	fidefhfeejffeiZfgmfdfgeff
家门	eihdfedjedffchdhecedehigb
家门店	ehhefedjedefcfehededehigb
家问	fhieefddjhghkcdegmheheaif
容	fkfcijZcigbeiZbebbbZgfqgk
宽	efadddkdkdcjcbdcddeeecpfe
宿	fbiadjbhheedhjdifaedekeic
寄	hYkiYYjboZWgbbbcfahahqdea
寄了	dZjZXakYoaacfbbZbabZcnbZf
寄出	dbjmbdacldcocdaiibddfidbc
寄到	dcgeeekfjdcgbegghXebhfejc
寄回	egijefbhhcbedhbafclfldbdg
寄的	edjeefdhffefefegeedeenhde
寄过	eegkieaeieckefcekgecdifde
寄过去	eegkieaeieckefcekgecdifde
密	cgggZiiakgjidcbacfgblgjec
密封	eigebeidjgjffeddfegdlgjhe
寒	eldcbeijececcdcjdegbekdhi
察	ghjbbcfdkedclceidbijedjbc
寸	dlfcdadcldZbdffkbafbbfmbg
对	acigfdhgfgejjbechkddggiec
对R	ejdfeicijdneodbeemecehadd
对上	hfhbddihgabbbhbcjWcfefgac
对上了	egibaejghcbdehdfhYeefhbef
对不	cbchihfcleiddbebdddbeZgje
对不上	ddddjggdkcjgbccedYfcecejd
对了	ddihbcebmdgfcdbkhgicdajce
对了一	eelfadcblebddebhhibefdkdg
对家	dbkicgaigedbqeaccZgacafbd
对我	ehigcgdlbdieecfbilfeebkZc
对我们	agigcgdkbfiefdfcjlgfebkZc
对手	fZhfdjdefiijrfWhdYgbkkbdf
对手R	hedfffhhgelejfZgcbjbejfgg
对手是	dahhecbekdehngdeigdfdhcff
对接	YddZlbkYgjgeaccebgdkbffke
对接人	cbjeichdghcggdcdddfmegbkb
对接的	ccgddejdghfecebffbfhfhaci
对方	hhamWYegjbjmfchbhegadacef
对方要	chdjdfcdldeghdcbmcdddeahg
对方说	ihdfdchhhaeadfhfchhafdZch
对比	dgiacbgaoccdlbgddYddahmcc
对比表	dfhcddhdleYekcgeebfeebkdd
对面	eefifffdldjhjdideZidkccec
导	cegbghfdejgeggfhghfkZiehf
导出	dZdbjhibgiadddbacebjedhjj
寿	dgiicdbhfghjdkcbeefcejide
寿命	dgjhcdbigchjdkcbegfcekjde
封	deleefbdhgfghfYfhejgoddig
封边	gfdehfgfghcdieefdZededghg
封顶	ehbkafcejdhhdldZhddeedecj
小	jehbgechhccdhbkccdbedkjnb
小P	jbehhgcbifbhddjeeehcebigd
小单	fdhhjeadihZlbdbZfbdddkced
小妹	hcicffddkeggfeddddfedladg
小时	Zjicfdciiachffdicbdfggpmf
小时0	elcdcedkdceefidkdbffecobd
小时到	fhfibegdkeiihfdhdbfefdild
小样	gekcbccfjZhcedacdeccdlfZb
小程	jbbgdhicdkdchgicjkeddbfik
小程序	jbbgdhicdkdchgicjkeddbfik
小舅	edcihhgfejjfefmehiflefdgd
小舅子	edcihhgfejjfefmehiflefdgd
少	cifgcfcZgjlggjihdggmkdjbj
少一	jcflgdabmcjiaedjeaebhfhce
少两	feicleccckgdieimbmgiheccb
少了	fceehkbcjggihfggcXiljZYfg
少五	ghfheffdckfhdjbfhnedffffe
少钱	gjfadcffkajgfiabdXcgfdgfg
少钱一	ehgiefcekeniicecgcfjddffd
尔	jebccfidlccgidfjfbibeeZbd
尘	fjdgdgeigfgecjbggcegdfkdb
就	eecnedbjYlochigkjopqchgjf
就C	kibdacbigbeffdhfcYgdecebc
就D	ebflhebcmblceabgdXmldbckb
就M	egfeiicdldhcikdajcadebcfe
就一	kfZgcfgZiggjfgbhbjfcbdgZb
就一个	hicfciccfiZkfhfkdkdgebjdf
就一句	jddhecdejdifhfbcegibdhdee
就下	fihbgeiheghYcbgfhemkdjfdY
就下单	fjjdZfZigafZdchgiZkdekgfa
就不	efdlhbafhfldchcjgjggeecei
就不续	fhigeeffckhegeeeemfhhhfhk
就付	gddgigdhhdidhfikmdcdfecee
就全	efcdlchhdjaeddfffndoehbia
就剩	ecfobbcapZbeibldhajcebdfc
就剩P	eefkdedcldebedocddbdfeedg
就卡	ecclefebighdbcehficbefZkd
就卡在	fcclcfcclchdcdigdedcfgaie
就回	dbgkdccicjnbeidehnhkgeced
就坏	fgddkcheejdghffeemfahdejd
就定	efekcfaejdecbigecjmcdjifc
就岔	eldcefddjhcjcedddncefdddf
就岔开	eldcefddjhcjcedddncefdddf
就差	caaobfZgjZkmhgiddbZadYfda
就得	ekchbdabldcghkhfhchbceidf
就想	elddfeeigbhifaglgadbeccdc
就打	dabgichkdchkbbejncibehhff
就找	feekcfdfdkgdhfehdmfkfefce
就找别	ffekcfdfckfddfehdmfmfegde
就找别人	ffekcfdfckfddfehdmfmfegde
就把	chbjhebfggkkhhljefkmddbfb
就把单	fkeeeediehafjdjedbkkfcece
就挂	eadhbdlbdkjeccdccmbbjcadc
就挂了	fbbbcclbfjbeadcecldbdccdd
就按	fdhmbfckfdmjbjcZgciafeike
就换	dicodXXgZnijibabhlZocbefi
就换R	fddkfccgclaelefhememfdgeg
就换人	cccoebZfclpdZcaajgamccgeg
就摇	eelbfdeddlkgfccefnfdfedef
就摇头	eelbfdeddlkgfccefnfdfedef
就是	gfiedcgehfefeidiihhhdihdh
就是D	chbjcdfcldfgdcbjbfjaecfcc
就是R	bhdddghggdgfndiefkedecfdc
就是想	fjgfedebleecjfhdjYdheched
就是没	dkfedbdbhlcibmbccgcbfgfdg
就是要	dhdjfebkfdkhdcciiadcffchk
就来	feeiggfichgkcdbaigkbicjic
就没	jfebceicghcffcbdejcledbgd
就用	dbkdeigiefjjgeheeaehfkede
就盖	fdejffdkcdepeffdidncedeeb
就看	acmZjaZjjabceboffbaZbahac
就等	deflbcahgedfhggdfegbbdeeh
就等P	gedleedhgdgmiefcdckeeeece
就签	fabnecZgghmXiXidhemigdbfc
就算	egfdbjhccmdeaidceijjekfdc
就算了	fggcdhidfjffcieeedjgflded
就给	fbalfgddjejjkcglhfmcefeja
就能	feikZhaaoZbhdckZdbibicZac
就行	eiceiaikfZigffekhadXgYccm
就要	dgeghfbgdhibdhYibnhcehijf
就认	edjfibeleagklfddeZdbeddbe
就让	dddjgcgemdnfbabeeclbdehbe
就说	igffgciaejeeidgdiifekceif
就走	eadjhbjgfiljbbfcfkbleecjc
就跟	gcdgdjcdhhhilddcddgiihcle
就这	dgahejceclhekgifbmgldbiah
就这样	fjagdfdcijkdafbddmhafdkcg
就退	egfbjicehgefceeiZldffkckd
就问	iggXcbjkhbddhbZicZbbgiecc
就问了	hifbedgekddeddcfededeedge
尺	clfbgacigcgZdgZjebfaaflZg
尺寸	ekgcebYeieacdhaicdfcagiah
尽	eihcfeajebfhbihYifcciZgcb
尽快	fifbhebjdcbccjiajffddadcd
尽快出	figedfehfedeeihegheeeaedd
尾	cedekacfggbdaZYjwcXgcccfd
尾数	dbcbnecifbchcdghocfbddcdb
尾款	eechibbgghcfcaZiuechcdafe
尾款D	fjfefgdkeaedgefikbefeeecj
尾款M	feeZlfddihZedeejlfbkcdfac
尾款拖	gfgfigeffifegffhidgaffffi
尾款拖了	gfgfigeffifegffhidgaffffi
局	ikiaYcegjacbilqZcVgiddfba
局上	liedeecigcegZdddfcgbfgbee
局里	dgicfdddkecegghdfaejdhffd
层	eheZfbiZhiZecghggkdceZkgY
居	hghfgdcbhghefgajihhdcfeii
屋	jchfadgcldddZgZoaabaddjag
屋里	hZjibdadlcgecbemdaecdbadd
屋顶	fffdcgjfggdichclcdccefkah
屏	XgieiZgZfjeZggbhajaYjenph
展	rdcZcffhjYdZdcWhfcceebbbX
展会	lfbdhdccmcabeaajiZdgcfbcc
展位	ledfefcckedheddfddecdcfge
展厅	dhiidehkcdfedccjdgdcfgabe
展台	mZhcccaggdgdcgcbdYeccdacd
展收	kdcfefeejfffhffffigefZcff
展收了	kdcfefeejfffhffffigefZcff
属	fdheiicbfidhfcdddmdecjgkd
山	jgaadbiekadefbajgcdfZcfbe
岔	dldbddhdkfcjbedddnceedcdc
岔开	eldcefddjhcjcedddncefdddf
岗	ihhccchikccdedhcaafdbhbbg
岩	iidhgehbmefeehckeheeifcge
峰	fggcaejblgZeidabgiegeakbc
崩	cccjfgeghelhgaZialgaeifcb
崩了	cdcjfgfcifkhfbaicjhYcggcc
川	ijacbcbcmbbfggeddaebebkbc
州	ffYcdfndlafaecYjfgcbbagZZ
巡	hicaieZhibZbgbbbdddbefieh
巡检	ehebifbfjcabebdbdeecedjei
工	ffiZfckhicbgeiZpbjdZehkfe
工P	cbdeiejfjdeiccjcdaeefhdjd
工作	hbkfbcfbmcgdeihaehddeglfe
工况	fjlfdecifdhfeecdfcffddocf
工单	eibeghihffeehejegiiheaaij
工厂	jeZfhfgghcbdgbejcchaciXab
工地	ghbffcfaoaeffaboecehbeeah
工期	dfobfbYZkebfahatYidYibjfa
工程	fhhXefegcjedhjcjZheZdighc
工程P	egbekfccckdefehkfngfgedee
工程部	gihbgebiegiehbficgddfgfif
工程部P	gikdagchgaieideddfdddhdfg
工艺	fejeffcdiffgjgcffjecdegbd
工队	edbbnfhdfichdddnaieeecdce
左	dfgkddbfidheijgcehhggjfgf
左右	dgfkfdcgheidijgdbiighdgdg
左边	gdkeefddkebhkhdcicdfenaid
差	aXdibpdYhjghlYedeieXgdmfc
差0	dahgakZaaoecmcgabngblejdb
差M	fcakihaZlejYigcaehdbaeYcZ
差P	ffelcedamejmdemdcbZgeegch
差一	eecdilbYfjbkhfagjedbjancb
差一点	ffdZdldcdkaebidfdjfelbnee
差不	dhggcfafmbfdgfcbibkbdcbcl
差不多	dhggcfafmbfdgfcbibkbdcbcl
差两	fbggghcfjffebcdidfdghekbc
差了	ificficcekfdmdebeccbdkhcb
己	dechehdfhfgcdkhjggghbjied
己做	iedbcieddkadhagbdieldcYbc
己的	gedeghegggahYhhgfcdedhgjf
己说	gcfifcfejdafmfeegghedfcgf
已	bfealgbhiedjhhiiiehkghhhg
已付	geddkgelbekgfdegncfecedci
已发	dheggcefhgihcZijahgadYkhf
已经	ahdfgjdheggjklkegffkgcfij
已经在	hbbikZiieicdjddcefejedcgh
已经打	ffighegifcfhccbdmfgdfeehk
已经批	gnedadcdkddcemfdbgegfdndc
已经给	fdgkcgdbfihibjhfeehjggfed
已经跟	edggckdfdkcknechiaclfdebg
已读	gjedZbfffigeeebccefjdcaae
已读不	gibebbifdkbefeddcffkfddcg
已读不回	gibebbifdkbefeddcffkfddcg
巴	iecfhdddghbffdbkcjebdcakd
市	hdeYYgkbjgebgekfdhgbkbdad
市场	hgdbdhheghggjgecfjhaicede
市场部	jcgdefjekhfhidgffdiedhbdf
布	cihdefceieiegdhibdaehjogk
布草	hbfbhhghhehidccfceefhgffg
师	gYkdjhZefgegdcebghfefmhrb
师P	kdheddbcjghffffbdffedfgde
师傅	cciXkddjchedfcfacjcZenfpf
师傅们	fcldcfeghfdfcfjcehfeinjbe
希	geghdefifgfhicggddelddZhg
希望	geghdefifgfhicggddelddZhg
帘	giiecedgfiidgeddfafgejbim
带	Zfegahkghegchedfeanfdilod
带一	ghghggffghdjeefdgaiefeigf
带两	cdegeemgiccdbdiffbicddbhd
带公	fcemceaclecjdefcddoeddebe
带公章	fcemceaclecjdefcddoeddebe
带我	djgdhecjfdeeidcifhicffhbh
带技	dfcihfkifhfdegfefgbeeddhh
带技术	dfcihfkifhfdegfefgbeeddhh
带着	edlabidafkeakgcbefcigjghe
席	dcbmhcegdjhjgbacgWblcZZcg
席位	cccmhdeZfjifgbbcgXcldZZcj
帮	gbgdbemfieegkafhdhaZhcfbc
帮忙	eecdhejclcghdchgbgccjbeff
帮我	halZabkjgYYfbbeYdYacbZgcc
帮我们	bembdcbmbbbgddidgcfgddkff
帮着	flgededgfhgeghddeihfjhjae
常	giYdhXhanaibdhhkcacicdcla
幅	figdfgedkegehbdjbZfegdoef
幕	dhedkecceiedefbfdgeddgkkd
干	bdakhgbeifaflZeiikcgcdgjf
干嘛	eggbhdieledfnecedmeefbbic
干脆	dagcikbjakgfeecdjhfjegdde
平	bdeggdhfjbieeedfbeeYlhnfk
平台	fkeYhfcigbaicgjbcWgbmZogj
年	egcgldaijaekjhcaiefbgdejr
年M	fdmcdcadigmlfadfcZhiajbie
年了	hnacfacfigbemgedhmegfbcbl
年付	fbflbdbekcghejhcldcdcibeb
年免	gfdeekfcjfncidddccddeeddc
年免费	gfdeekfcjfncidddccddeeddc
年单	edegkddfjdioheeeeefefedde
年度	dhedkcchjbegdmbhdaebjhbii
年才	hgghffdfdjiegeeffnhdfecfc
年框	fcdiicdjfgcgfggcffhbbdeaZ
年框架	ggffiffiffZnefcehdcfdffeb
年检	ebddnedcmbdeceebcZddeaajh
年的	bdZijiZkdbdeebkflgligchZp
年约	fffdkefjedcpjhfdeidddeibi
年维	ecekbeihhckeffggbhgcdeaqf
年维保	ecemdebhhckiffghahgcdebpf
年耗	fcgigddhfijdneehhmedefddd
年耗材	fcgigddhfijdneehhmedefddd
年费	ffcihcdejcagaaaakXabebdbi
年轻	ejededdfhhefeeefemfefgdde
年驻	gefifggdjefececdebfeeebmd
并	ajjdYhbghdbcglegdicjakmYd
并发	eidgdcichheegddaekfdeihcg
并排	eckdcedcldfgjggbigddemjcg
广	iYfhfdijfbhbgacfhdefdddaj
广州	cbdfchkbmcdZeebefgfbecccd
床	fidfjbYnbfdhehhfegecblcgh
床垫	gbjffddidgkdicdgebidflgbc
序	iamecegbjfcbhehbiidanbegj
库	cgcbhXjdifbdaafpfefdgdjfg
库P	fgddiehckffeggemegeefdfbc
库存	djbdeejdmcedhfceeZckecmch
应	dgdgeeehfefbfajdijihibcmg
应D	fadiifcfkdgcdcbejclcccgab
应D下	gdfkegeigfkceecbidnfecfed
应D下单	gdfkegeigfkceecbidnfecfed
应了	dbbehdkmbccZadZcbYebcdcZj
应商	efgbhhddhgdbiciefkfjiZcfg
应该	dfecgdjbghdigcddhhiidddbc
应链	hffcgieiehidehfheaedefbfg
底	heZhYjdahjnfjhceYnagehccZ
底了	cibjeefbejddbibeclelecadh
底价	dccnccacghpcgjkcdhdhcchcb
底料	ideifeeeifkfifefhjghfhaef
底线	fefgbeibmcoadaadbfccjeaeb
店	ijbackaidhgbdgeidfjhbladj
店M	gdimcfZiefmfbddceekefhfge
店主	hjccgddhgcmibedfedmfdcfeb
店主P	hjccgddhgcmibedfedmfdcfeb
店的	ghhehddfjdedcecjdecceeheg
店试	efjddfeghdgdcckghdecglaed
店里	gieafchjebddbagbhdeadlYbd
店长	dldhfgdifeihidcildigfdfee
店长P	dldhegehffihiecafejhfeghg
府	dejidfaggfdegjlieficjchbc
废	bdcbdnZZdlffhhjbaccfodghh
废了	fddegkebcnhdhcfdefgdmdjhd
废了我	gfefekfedlgefdgffdedneice
废了我们	gfefekfedlgefdgffdedneice
废标	dZdcalaadkfdcaYdaYcclfdcb
度	dkiagYaefjccikbfhhdfdmwje
度0	cijcadbgiYedbfabfbdhclqab
度不	eicdieffifdedeeidiiaedkjd
度款	gefdmgdfibcdgfffmdccdfgea
度要	ehfedidekddfdeddeafffhlce
度赢	fblfedegjdcflehefdedddnde
度超	ejdegfchfheefccddgeefenid
座	oZggZbZdlcjfdadbgbibiddYb
座机	nbbccccbldceecbeedhcifZbd
康	fgcdjfhcdjddiebhehfkedahf
延	bbfiiZgbkgcmedanemeefckbj
延迟	ffihdddghggihdegfnihfdigf
建	fgebbjddjfgXelmfffhkdcfbV
建议	fghebeiclehagjmcchchfcZhc
开	cgdcigghffdgfhhgiibflidhg
开0	ffghdffgheZjcjbdgbkdddlei
开业	gmhaaadZlghccceecjcbZdhee
开了	cajajicghfcigfdaeZdjflffl
开会	efhfabiajfdkgfkcbdcgdeffd
开会定	ekifedbdkfgdieneedcddeefe
开发	jeehdicggeedjdiccgcfdakcf
开口	hfckccacmhlehhkcckdhcjZdc
开好	fdhdlecbmcgiadjcmbhglhbed
开始	hfdelZdhgdhbjgfljbegejZfZ
开学	bffkgccagiabcaclZkejcdcgc
开学前	dicheefcihcbdbbhchffdfdbd
开完	cZhjabjghahgabjbbeiaeaifb
开工	efZfkdZgfhdfbccdchdciaajc
开招	elecddbdldedcgeeecednegif
开招标	ekecddcekeeddafeefeeldhhg
开放	ibebkefjfdfefdcefffeffngf
开春	gmdbacfhfhdefcgdenehdcddg
开春再	gmdbacfhfhdefcgdenehdcddg
开机	decekffidggdcdcncfhjdcbce
开标	bXhcVlhZjhdbjccYifbbseXaZ
开的	cieeeichehggjhjfgeffedbfj
开票	dcadfclamfdfabcbmehageZgZ
开课	dfjcedghffcbbdbmdjccdldjc
开车	heagcejghchdcdfbecdbdaZbd
开通	edmccebjddcghfeZggddlgedb
开错	fiedkgeedjiehfeejmfhfffdf
开错了	fgfejgffdjfgffffjmfifggeg
开门	ebdhkeddkeeebddobgdddhcgd
异	edYhlbcjeeecddbfcddbmebih
异议	edaiicckdbddbecbdbddoecec
弃	dccibkacekbbdbajcddnfdhac
弄	biXgjZdjebgiclglaghbdgoki
弄好	ddehlcadkdjfgcceeghcehkjd
式	bccfkgfhicijddhaeehelmifd
式四	eddekecejedmdededdfeedcde
式四份	eddekecejedmdededdfeedcde
引	ngbbjdaanccdfghacZcbcZhjg
引荐	mbcdddbcldcfhdbcdcddccbdc
弟	lfhdcjcghefdjgfkfgeegedcd
张	fffdkcZhcjlkfdYgflagceieh
张名	kecfdfedkefdefeddheddbdee
张名片	kecfdfedkefdefeddheddbdee
弯	dhcbhckjeebgfcgdddccdeiib
弱	enbabdadkcaeekiieZfdbclci
弱电	eoZabdadkcbebkiieZfdbdkci
强	chhgdceiegeghhfieldefkjaf
归	gdXdfhlbigYjbbeadjaefdecf
归谁	cgdjddidkebmbceeejehehZcd
当	fddgjhWkaijlhcfcjmkefghkc
当地	fhdebjdckegibebdcfdfhgbjd
当场	cehekcZnZfmndbffmikfdigde
当场就	gegfihfeiedjffkbflgdhekef
当场签	fedemedlccfnfdacjcnfdddde
当场说	dfkabdckecldiebgddecegege
当场转	fffejfelddhieedhmbmefecdi
当天	ddchjdigjbaicdeXhalZhcamb
当天就	gffifffhgdcfefjahdkbgcfde
当面	edeiidcaiigcibghdjdicfedj
录	fdgflbachieggbfgdffmkenqd
录播	efdeieecmegeibakcedbkeklf
录里	iiceekbffideaeceeZfbdglgf
形	cbfhbckggeccefcjeddegendi
彩	ffjehhbdkfefgeehgdlfffhie
影	bbghgdiiblahcgkfijcjbhhjj
影响	ddeiegegeicidimaijdjcbhfc
彻	fcfefjdfclcfaideegeghedfc
彻底	fcfefjdfclcfaideegeghedfc
往	cjifZddbfjedbZhcflglecadg
往上	ggkfdecflcngefkfehcegcddb
往下	hdjjbbZddlbfcbicfmfedihiZ
往后	bmabZbhanaaacZaefhiidaaYa
往后挪	dlehacbcmbecgbbbcZkledfcc
径	dkhceecdjffddfcYiehdeblie
待	lcekXZcfggakhgjZYddadcjbb
很	chiejaYoXjhmeZdebmcfcjehh
很不	djbjZaacelhmadjfiqegecYfd
很冲	jdcckdeacmgefeccdedcfbckg
很大	cjlehcbhamaggbabehdddjZgd
很好	gieefffkdbkicdhccgdgfcbbf
很想	ejheffdanfefdbjfejedfdadc
很满	dfdelffjdfeddeckcbhefdejd
很满意	dfdelffjdfeddeckcbhefdejd
很爽	fbdlcddmdbhjddcgkbbfecdbe
很认	ekeceeeldcddbdhddZcefhjce
很认可	fiefgggmbddededeeadefijde
律	iecghdhcficjgceZgljbefjkd
律不	fifgfgfeeifheeccfngegekef
得	codcccciffejhhmjekfechkfl
得D	fdaheelcmbfddjgbibbcecddd
得P	hhgdYZhYobaZhfuahdaabhahb
得上	chaibggcmcedaWpcddcabbggZ
得不	fhhZhdhjgddcheZfcecggegil
得不行	fkfcfecjiddekeegeZedidjgi
得不错	efddieikcfbddgddebegfbail
得先	fngdffefifcekhiehbfehddie
得去	giibebafkcfekdcehcfdndkff
得及	gdkihebjeefhgedkdbicfgahh
得太	fjhgeeecekeegegcgiedhcnfe
得好	bmabhhblZibagcaadgagelYYq
得很	dhfeigbibghkghbdbifjfgjfi
得我	efbjcjbcdkgibejdemheeccdd
得我们	ggdkdadedkjiafjeemhefddee
得找	ejccfchelceiiekeeaibhfged
得挺	jhbbffekceggfhhcgcdggddhi
得换	eeeefejeigggjdedeifdfdmeg
得有	dlceeecejdcfbecchbgceboce
得等	cjbnZcYbmdanedbfbnmbbaebb
得紧	dhcmbdadkcbekcdkcZfbdcibc
得要	ddecmeciYmdfeecleifgebbhf
得谈	gefjdffecklgefbdjoedffgfd
得走	flbaedicmbaffkmceafbcdedd
得跟	ekfefecandggddheefeegdgbd
得过	fjfdehfdkffehjjafdfeedjce
得还	chkcdecfhcdjfcahgahddkZdg
得重	jigedchgffhgaaYfccehhbkbh
得重新	jiffdchhhdhhacbgdcfidcidh
微	iebeafhdjffkfcaaibgicgddd
微信	icbeaeidiggkfccZicghcgbdd
微信了	adijdbihdificfidbehleebcd
德	ZihedZggjaeamdgfbfaYcaXeZ
德邦	ebkbfcbdkeecceemcjfddcbae
心	cngdcfckdfdgiikhdpfgjigci
心P	fjgfdhdhgfejfekggaghkgkdf
心理	eeihdbacejkekjacejeicbcec
心的	iifdhfbZmcdjecXhchdafaafd
心的是	gfiggggdkggeeechfjfgffZfh
心里	ejfhdcbdhhcgbmZdendabeddg
必	bifgddbchghbfjfmcflehcife
必要	dfjdejdddkffdcieeiedfeadf
必须	bjfhdbbdhfgbfjemcemehdjge
必须定	fgjgeeeejdcfjicbdanccdaeb
志	cfhbjfbekddgfedceafiebnme
忙	hfeYaiibjhedfafbZgbemeZdZ
快	diddkaelbhdhaibjeehjcgfgi
快D	hdijcdedjfeebcdlccihcjgdc
快D了	khfddfcfeiefefcddfcnehgff
快一	ejdgidgdekbehdceeaenedfid
快一个	ejdgidgdekbehdceeaenedfid
快一个月	ejdgidgdekbegdceaaenedfid
快二	echcdchffinfgfddefflfeedg
快二十	echcdchffinfgfddefflfeedg
快二十天	echcdchffinfgfddefflfeedg
快出	figedfehfedeeihegheeeaedd
快到	fjdfidfelceZglebebdZeihki
快到期	gedikdafkdcZhffffbeafjikm
态	ZlaedchfckedhZdcbjebcZefa
态度	ajcgeZjfblcehbaecifbeaaha
怎	aldcgZfhgefdfchfaagffehfe
怎么	aldcgZfhgefdfchfaagffehfe
怕	amffdZgchhcdgceacicldmdeh
怕是	eaffjcmfclgfdafedYeqfcbik
思	cmdeccdlddgejjcghhgZghlea
思是	fhfiddbhffdhiiekjlkahgfdb
思路	ejfefffkdcchajfcebeedfmee
急	cnagfTdfgghcedcsZgYecgfjZ
急了	cZakeZjfejjflgeleffbeeicd
急单	efdjbfhckfldcddndeefedced
急得	efhgieccejgdgebldgdcgehjb
急着	hiadhdahhbZegiapgbbefdaeb
急着要	flecegedlededddnheZgedgce
急费	gddlcfedkepccddndddedcbed
性	hjfhbYcghdhaccZdeecahjoac
怨	diabjajcgiYdlcbihieZdhdhg
总	gchchgfhegijaemdhbchbbdhe
总P	ifdghcbdhhfkceamhhdbdcfee
总价	eZkbicigjajjfaacidjcbegjc
总价M	fdddkfbhgedhgbfgjahecejed
总共	fefdkffhffhjigfeifieffagi
总务	jgjfdcZhhehbceiabgcggdejg
总包	iggfdcddjeeiadgdeZddZdccd
总监	cghfebhahhefijicfhhighgch
总监P	ggeegdiakeehikdbgghghhZeh
总算	hbiZnccmbfimdbecibbbdilbb
总经	beehagghfehchdmhchcefcfbh
总经办	ddbicbibmchfhfkeebeddedci
总部	eebjclYdfkdeehiicdehcaZjf
怼	idfghbgdckcfiiddeogcefekg
恒	eihidgfadmhdnefadicmebfdd
息	fegdcejfhfceggefiecgggkda
息化	cibdchghgdbdhmYhdchcddbdd
息安	eklcfddfjededemffagefeohf
息安全	eklcfddfjededemffagefeohf
息科	djfehedhhcffahbcceebdhnff
息部	dgjegcbgghfdhghidhecegjcb
息部P	dgjehdbdlcfehghidbecebhcb
悬	aXhmfXkabmbegildfbapghbed
情	elfZZiechihecfigejgocYfXc
情况	clecgfbZkgeeccegbgijdbige
惜	ffecfjdefkiebmbdebdjedgfe
惨	ejchheehbkhgcdaefjdcedhff
惨了	ejchheehbkhgcdaefjdcedhff
惯	fhfdefghgdcegcZeefhbdfgcd
惯了	fihefcbhgcchhdbeehdcegacd
想	fvXiUYZmfYdchihbdgfVdlkco
想D	gidhdgdjdedeaeefieldddfdc
想上	giecgfegehifbghbdldcdXmem
想买	egcedckbmfmcdiobbgdehfXbd
想了	jfcedebcleidcdfffchdfcbcf
想了解	jfcdeebcleeccdffedddfcbdd
想做	eiehdfbdkfegfcigblcdbcibh
想先	ambfbcfgibgjYZgjebfdcsgcY
想先拿	ekcgffegheehfdkejZdffkbee
想先拿一	fmbfgfeejedheekfebeffkbfe
想先试	egidffdckffeeddkgbceflaie
想再	bmZjZcambdcfgebYbchddfgds
想再上	fkeeffejdedhfdfeedfgfehdm
想加	eldadfchfecedcedgbhfedhcn
想听	ekddeeedjfgfmfhegdeeeecee
想听听	fjeeeeediggflgiegefffedfe
想在	fmbcfgeifdbhfegjecidffadb
想弄	ekfddgeiefahdkcacbhiedmde
想想	cdjjccablepegdgbhajgedcbe
想打	gefkceeeifnfchfgebfbgfffk
想扩	dmecefeghdbgjecddedcecZcm
想找	emcbdcbemacemjceedebeaikg
想把	cmaeaebjgdhdfgaafdccdcnZp
想拿	enZbccdhgcbeedccciedemYcc
想按	gbfneecblgkchccdejdeeddfb
想换	drbZcaXiibYaikgcbhjVdYiee
想换R	fmfdgeekcdbfckheeleZfdlca
想搞	cmecefcandeebeedejeddcjea
想法	eldcffdgjdeedhceekfeefaej
想看	iifaedYihbacdabcfhccekldb
想看看	hkdbffajddcdicedggddeiied
想知	cigjidcbkdleeaceeadbgdimb
想知道	cigjidcbkdleeaceeadbgdimb
想给	ihdedfdjedffciddfcedfiYgl
想装	gledfgfghfaecbdkfideeafbd
想要	ffeieeZgggdbchddgkccjhffi
想要一	igddfgfkddadccegdaeeeigdl
想让	ekcfbdcgfhdehbiccheheljbd
想让我	ekcfcedeghcffbdcegdceigbf
想让我们	ekcfcedeghcffbdcegdceigbf
想试	fjefefegidefdjdfddeiendef
意	cfhmadZhibhedfnfkfhXjgice
意了	dediiccifbegbbjkdfcddcica
意向	bjggeaWdkbhhcfdZfZdalbZce
意思	blefddejeehelhcgiihahihfa
意思是	fhfiddbhffdhiiekjlkahgfdb
意见	edmjfcWXjibibanchhfcfhmig
意见不	ehbjedddnacdhdnddcececadd
意见很	egkhdfedbmbieedefpeefibcf
意见很大	egkhdfedbmbieedefpeefibcf
感	egkddZakbgffdbecchblcrjgb
感兴	jjdcccakddgecbbcdkeeejedd
感兴趣	jjdcccakddgecbbcdkeeejedd
感觉	cekjbbbcclhiihfddbdpdjedd
感谢	dceelecmaddieecggdddfccmd
愿	jhblabYcjfkhhafdhcgbbaceh
愿意	jccmbcacjgliibgdhcgbcbceh
慌	cbbbidnbdkcejedeeafmececg
慢	defjjbZeeiefhgZneqhcfgnke
慢了	gfkcefgelccfgffkfjgegindf
慧	ejebgiZdejdhbliigegcheggf
慧教	ekddgfdjeeccekgbieffedhei
慧教室	ekddgfdjeeccekgbieffedhei
懂	cgighcacejajgejghihghfhie
懂的	dlhbefefghcehedigkfijeebe
戏	ghebbjaahjhfjYhddihikcecf
戏了	ebhfeidehhjdhZbfcbiigddfb
成	Xbbkieijgemiefjcmcdigbjee
成0	eaegcckcigbjcccgheehedkbe
成D	febbeenbmcgdabadlfdaabZee
成M	eadiackamcdcdZbcabecccadc
成三	geijefcejemcdhfjhafdegfje
成了	baZaqfaleYVhfelbZbiaebccZ
成交	fbbfocafjakdfZgYYbchldZaY
成他	dccgjibdhgdmhegegddchfbef
成他们	eccgjhbdhgdnhecegddchfbee
成功	ececmecnZcbiddemffihfcgef
成国	gddkecdekdjhafbhfbfeffmef
成国产	gddkecdekdjhafbhfbfeffmef
成本	fhejbfafghffclfZgicbedYgc
成的	eegehiegggdgiefeeeeeeeahf
成都	bbajcdjcldbdhcalcddacbddd
我	gdejeeiidhjekefgglgigdehe
我D	jheicdfiedigghgdfegheedba
我D再	ifegdfgbjgcehhfdceigefeec
我D去	djigefZhfdddghbbdhbadgfce
我一	cccbfikbldahbbbdeddgejYfb
我了	hhbcjcccnahgfbcblaccecice
我们	ahghhhYibiggpghififgifhjg
我们0	eahidgcdifnhpcjiejddidegd
我们C	dibbkaigeghgZdbcehdkgiaad
我们D	afggieeehgeliaimfagifffgh
我们D去	fgfidfddldbkeehadbkcdhdbc
我们D把	ggleegfdkdkcgegbihchihfZc
我们M	fdaihjccjfocmbdbfZdbcdbcc
我们P	ecflgcfcifjeaembffdfecjje
我们一	bhegciZZlgpclbZbecdbieXeg
我们三	ddjhcdcefiifneibflejhdded
我们不	ebgbclbcbmkjhcdbgjdgmclab
我们也	fhdgcgcajfbhocbdgicafcefb
我们了	dcbbmealcdccicjdcZefddZcg
我们低	fcfecjdcejocmdcefhdegchgd
我们做	ZhfgdjZjdedgecgebcdffeiho
我们做了	dZdijcejeejfdfefedfdgedbd
我们先	digdfechhdchdeefhdchjdjaj
我们公	jidddafdjfdebecechhcceehe
我们公司	jidddafdjfdebecechhcceehe
我们再	fciiecdffhggigZdhccgdgeeh
我们写	fcghfehhhdhecebjbcedfiekc
我们凭	gcleedfehilfmefgegffgfbgg
我们出	ebfidjhckeijaigehTjhecjdc
我们出个	fddgcfjflceldfdbhYfdebhce
我们出局	ffdeendfamecdcjddcejbfade
我们别	gafhcjebhhihjiddeleoggcdb
我们去	dgdaiekifdagdeafelddbhkld
我们只	egbibkZdejbdaaaeigdgjgbbe
我们和	feigdbbbmcbdrcgZedjcglich
我们和R	dgjfdbcblcdfocaZedgdglgdh
我们在	eidhhfcekdZecgchibfffeild
我们就	fhicdiefhghghfhecbhldehgd
我们底	fdbhcdidldkdhhbfdgfchfbed
我们得	femefdcekejfjekgdhdiedhde
我们想	fjhfdffancidghhfhfegffhge
我们成	geejgffeclefdifgfoffffeff
我们把	edjkdeZeifehceeijeidchkjj
我们报	djcfccihfgggbcfdfbfflfkhc
我们报了	fbebfcjfjemecbcffbfejhmfg
我们排	ddijbccdmbedfebfffjcgfcdd
我们排第	deeleefelbefgecggfecffded
我们方	fdgcfiedifiehlfdfefjegcee
我们方案	fdgcfiedifiehlfdfefjegcee
我们是	fegehfgdfighhdadecellddge
我们最	fggdeichfejddghjcgfgbdadc
我们有	dkZbjbZeifbcebbahieijbicc
我们没	gfbcckebdkfckgjifmdahdbbh
我们派	fghehffchhdededbeeebeigie
我们派人	fggbifgehfcffeccedfcehhje
我们的	aekcghbkfbdeiedghZiidihff
我们的方	gegigegghdhfhdhefcjcdbadd
我们的标	gfehdjedcmgifegffgedkeice
我们第	eghZhhceeihdilecdZfZdgidc
我们第二	ednadaednaffmgdfgcfddilfe
我们给	ggegfhagffghfdbajieccbgfg
我们能	dhcjcdcakhbimefajceeecgjb
我们能不	dhehddcbihaijcdekcfdecgkc
我们自	fdcdggkdjfefceejehgdfcahf
我们自己	fdcdggkdjfefceejehgdfcahf
我们补	fgibhdebmbfghdeceeedgdhdf
我们要	fgfhcibaleYjldidkghfgdfdc
我们贵	fkcgdegdkcheoffedeffedZfi
我们赔	ecbgmdjcdkfedcdbdqefddgpd
我们跟	cZhmcYbamcjcjfacdegZcjcaa
我们跟R	calgdabdkdheehbdfcebdkecd
我们这	dledcbilcfdigceachgjcchkh
我们那	ichbjechelcdbhZdelehhdggf
我们那个	ichdhededjcecddedlfgeeehg
我们重	eemchdcdgheldgcnfmebffZZc
我们重新	eghheecdfigmghccfkfdghbee
我们问	dmdebdadkeeemeckeeheeegbc
我先	lgcdgdcbjfifcfdfedeefehgh
我先把	jecgdfhfjfffbeeefficfjfee
我别	fdYicjdbfiZbmbhfejfedbacf
我到	hhceeelhgecibeZfedddediee
我去	hedidZhflaacgaebgZhbdefYg
我去看	dhehjecjhcegideefafcfddcl
我发	ihghbafbfijimfdcdieigefdg
我回	heebhgihieiecddgdcecedefd
我在	dldedgcfieeiedddfcedfkbeb
我就	cacmgcgdighdaecmdpcqdgchb
我带	bfalcefgfgZckcfhgkjidbgbj
我帮	fhchddicjfjcgdddchedecYde
我感	cejidddedjjfifgfffgmghgef
我感觉	cejidddedjjfifgfffgmghgef
我打	fcfgfgiehgiiieiceehigfdgh
我找	jcedffichhgebdbdcifeiffec
我把	fgibebhjgakfYgdhgffbjhabg
我报	ceggfegclcccdcaadicbbbkbj
我拉	ddeeekgeekeebedeenekgdccd
我拉黑	deeeekgeekbebedeenfkedccd
我按	fdlcffddkelfeedcegigedcff
我没	ffcidefbkfgejdegikgedfhhf
我没敢应	fhhhefcekefedfehjafefeagj
我留	jccdfdjdjeedlddeffeiefcge
我的	iffebefhhbcffbiddkcYddZcb
我看	ZcenedfbdlkficaghniphYfef
我看了	egggbgbgfighjffgiiecjcfhe
我等	ffdcidkgggchhgdbikfcddaki
我给	fgdkbceakfnccZmYhjiecgebh
我自	icgkedcehgnkjdbedYececZbi
我自己	icgkedcehgnkjdbedYececZbi
我要	eggfefgfjeachgiknbddddkhd
我觉	dfhgdeihfeejfhcibdfkhfejd
我觉得	dfhgdeihfeejfhcibdfkhfejd
我让	bejiidZigecgagjbecfchdngd
我让P	ebkggedbmcfjfgiceZgehdiif
我讲	djdeckbijahehckeifbcgcdbe
我说	hgfibfdejeqfjbdfjhfbdgbea
我说M	dghifdcekcmedggdiekdfgbdi
我说最	fcagcckefihdadhcghddedbid
我跟	adgjefffkbqjiddkcifheidjf
我还	hiefdbebhhbgicZcchchcfbgc
我这	bdbifdhbfidegdcgelidddcia
我这边	ddcheejdlcffffdhcfifceedc
我问	kfgeZeegjdacjebggacgeceZf
我问了	jjfdcdbjiccdigeihZedfffbd
战	degeejbedkfenfkefcfedeede
戚	hibddiacldcdddigdafbdbhdg
截	bbjgZjeecljdhYdYehcghhVad
截图	dcejdhhcdkjejefccggjhfbed
截胡	ehhcefhdihceneccibehbbbcd
截走	fdeeemcfbmakndcedcgabeddc
户	fgaffggigeihciefefghdggii
户C	gkbZhgbifdbecddbjhhchfbel
户原	cjcfbgijheicefjidfdcggicc
户原话	cjcfbgijheicefjidfdcggicc
户又	dgjcheajhdfdfefcgckdfeidm
户群	fddgmfbegiegdefhefhcfdbne
户要	cadmcdghfhiieccicjeccbejh
房	djiVbZhgjcaedihjfgbkcinfh
所	biggbhgddkeeejjgbkgmgbhba
所以	fkdgfegbnbgfjicedegffebhe
所有	afigdggbdkfebjmbclgnbfkcb
手	bidbehiobdfkmkgfcdedhggbd
手R	gedfgfhhgeleffZgcbjbejfgg
手上	fggfbdhbncgejibeeeiacbecb
手上有	geheeehekedgjhegiZecddfee
手感	ciicbgciegddgedgececfnede
手是	dahhecbekdehngdeigdfdhcff
手术	gficedffhfddbcijecdcbggeh
手机	eehYegjdkeecjdkbiecidaeeZ
手里	fjfcehahfdahoniXcfbeidfcc
手里有	hjhbdeejeZZdgmfZebeficfde
才	gffiYZiSjkbihjragmbbhmhgd
才M	gfgkgddfeilejecffnfdfeaff
才回	kbYfackcnackZZdZabfZabcah
才回来	ibbhdeiejedjccfdceZcceedd
才有	clfbcdiaijfdehkefnbcbcaje
才有钱	djbdbeicfkeffgkfgmcedbced
才知	fkdcffdfjeafgldfhedeefifd
才知道	fkdcffdfjeafgldfhedeefifd
才签	fccgcdiahihlcfkiekkebeedd
才肯	dcjmbcabifcjhbjbbgcacnmfc
才能	cjjbhadalfhdbnpchecdmefag
才能动	fjeefgfeiffefnldedfeeggfh
才行	ejhdegeckfbfecmcdbffehkde
打	jbdfgbefheidgdedlfcgciegi
打不	bgedcgkbfijgjdfccleYcfhfb
打个	gaeefdjdnbhicccfebdgdaach
打个招	gagcheidldcicdcgcddfdbbcc
打个招呼	gagcheidldcicdcgcddfdbbcc
打九	geeoafckdcpbbchccZcieceam
打了	mfabjVcihbeebkcfldbedgede
打了三	ihaideZekciffdecdZeheiaad
打了个	jhahfcWbiikfcjfchcebgbdbd
打分	ceqbcZbbmcZgkbiacihecnldc
打到	cgcfiggdfjddjdgcdjjgccdjb
打包	ceihagfdkekgcbgibadbdbYdg
打印	bhbehidZjgjgjdjcbaddfbilb
打印机	dfedlfgejecfghhdeffifdjme
打听	jeYgcajZiggadfcldVdibacdd
打听到	iZdkdcgdkdbfjdhcebhcfebee
打回	eemhdcdeekjedcieeoegfekhd
打回来	eemhdcdeekjeccieboecfekgd
打回来了	gekheegeekffeedfcoedfejdf
打完	iedeifgckeeffidjccefehbee
打折	gheifgfdfjnechefdleefeegd
打来	bgbighfeclkbadcbbmekgcbla
打样	dfhhahYgfifdhccbagdgclmab
打款	dabimdXapaYdcZbhmYZbcZZal
打电	ccheiggifgghgejhdfggjdcih
打电话	ccheiggifgghgejhdfggjdcih
打电话就	efdhefhfhgcgdfeekYfdgefef
打电话来	cfghiecifehiggflcifiledbd
打电话说	cfjfkeaejekihecjdehiegdfi
打算	dfeYkjYggeddeebacfchcbYio
打给	iddjgedjeffhadZdfkddecddc
打过	kabaihfbkfZfieggmcidhbbgj
打过去	laeefdgeficeffbciaegecccf
打过来	gfecmfddkbcgcgcbndjfdefhk
打过来了	fffdlfdficcfdbccmbffdeefl
打通	kkcebdbiiaddehedeXiebhfcg
打错	hcdabdmdmciccabcebdccbjba
打错了	iddedeiekdjdcbbdabdbdcZbc
扔	dgelebdbclmebdcdgnckdhcdd
托	liXWhgdgeheggbabdYfgkidZf
托人	keedeeeehhhhgfddfbfeffeeg
托盘	bkachahhfgfledbdcggfkkabZ
托管	ifbbichhibbcgebfgbeggcfcl
扛	egcedjdcfjciddcbglcgeejcc
扣	dZfhiYjcbncfcaalemgfdaZje
扣款	gfehjfecekcfgefmcjedhebjh
扣着	ebeijeedckdfdffdmmfbeeche
执	gdhfedheejfegcicdjcdhdcdb
扩	ohYefaXjfZedbkXecbeefZehg
扩一	dmcdefcifddgekeghcedeeifi
扩到	dgeiefejediececddadcedccg
扩容	ceefndfgibdiacbjdcccidjkn
扫	ocgXibdifeYdacadekaeehjgd
扫楼	jfggggfejfgeicedegeiidbgj
扫码	kfcYgcfiefcacbZeficfbghib
扬	dchcjcfjedjeddcgdcdcbcknc
扯	dddnaaYagjpeeemdjpcjcadbe
扰	dibbcdkbkdcebdcddgdbdZgbd
批	ajdghcagcjZfZtkqfhdhbgjlh
批0	eghegebhgdjgdddmZfecfZaik
批D	fkegeebdncfefjjldacedcdhd
批下	dhfehdbjgegicohjdfgkfafbd
批下来	dhfehdbjgefibohjbfgkfafbd
批下来了	egfbiccldaciekgkfdiehbhdb
批不	dgfhccZdlceeclkcccjaebicc
批了	dncdafZfjcUfeocdbbdcdegbf
批了M	fnfddebhgdZbdnceegddghhdh
批到	ejcgedbbmdcadjcmibedfeica
批发	ghejdfdgfhdfgcdjhbhkdfdfb
批复	flahceckfZbjdidcddgchgfdd
批的	ejaggbclfbhceckglbebdfdal
批货	dYZZmagjdiaicbcmemdYcaYnZ
批量	hckgbchekbhdabcccchbconbc
找	njWacgehiZbakkdhfZckaYcfl
找P	hdddhejggeibedZbcfdheedhc
找R	gicjehechiiendccdlfkjecij
找一	gjffggffjeefnedfgegeffgie
找不	fefeiideejehdddeihgnffdid
找了	afghckZadljeijeiebehZcabh
找了三	edneebcdlckfnehfhafdbedfd
找了三家	edneebcdlckfnehfhafdbedfd
找人	fgdcidjehggeddadelegecZjb
找你	gkecefdjedgefdddgcddffdem
找别	edbjehheficdZcdjhhegfddec
找别人	ebcidiidamfdaddihkfjfdebc
找到	kadbicfchgbeZdffbjeadbhkd
找我	biededjhibidjjhidaeccbhbm
找我们	ckdfeefgjcedjkhidcfbdbhck
找我们问	dmdebdadkeeemeckeeheeegbc
找的	hjheddccldcfcfZbdcdbfeeed
承	dafigidXdlddgdYejjfbeakma
承兑	ebbmieaafjZaefbaqifedccbc
承诺	ebhiefcdcmifgdchgkgdgelkc
技	chghbhbgehehhkjbdgffgdsdd
技改	enbbdeblbgbccpgceeccdfiee
技术	dfhgcicbhiffheicdiefgdrce
技术上	ekkbddcdkeecgdkhfmeefeoee
技术交	fekeffdejefffedcfdeeddmef
技术交流	fekeffdejefffedcfdeeddmef
技术分	fdacdmdcdlfdkfheceghjdjfg
技术协	dfgigcbbkgedbibdceecbeobb
技术协议	dfgigcbbkgedbibdceecbeobb
技术的	cmhgeddclfefccoffmeeedled
技术那	fjddffejdddedfafecfdeelee
技术部	iffddigeifdfdegfgedcdjcbf
技部	fiehfgefjfeihhgefbjehgjfg
抄	kciedgcbgiiijfacdjcehchcf
把	ZgigdjZkaihhhhghgfoifhmjk
把C	ccgadhidkckhgaYYZaaadYhZg
把C的	dbfbcelcldkcadaadbbbccZbb
把D	eeagihdhgcihbbbkidiZdeaci
把D的	fgbdjhfhgdbhcddkidibdfcdi
把R	feggjcehcjdfnifhfgdieecei
把三	fhhfgfdfibdbcjhidZdchhhjj
把他	hifefffidheeehaeffeefeehe
把价	ebfkeeaejZrdZdfYeZbhfhkca
把价格	ecbmfdeghcmebehbddgdedked
把单	ejchdgcgcleejfiadmlkdecbb
把单子	ficiegdfdlffkbiddkkkdedcc
把参	fekcchehfgecihhbhbddedode
把参数	fekcchehfgecihhbhbddedode
把双	eccfjfiejefffgdegahefelnf
把合	fddledbjfckkedecchkcddedf
把合同	fddledbjfckkedecchkcddedf
把合同签	fffjefflbegndegcddnfffgde
把地	hbicjdgbkfiebddlimeeedcfa
把我	bbhiaicfbkefiageemdmchifd
把我们	beigahZgcjdggbhcfgeldilcf
把我们的	dekebbchfcebZdjeeXdXcgnde
把我拉	deeeekgeekbebedeenfkedccd
把我拉黑	deeeekgeekbebedeenfkedccd
把方	ejebdjdefijefkcidecbceidi
把方案	eheddjdfejkeficieffbdfjdi
把订	ghghdggiffdefgedhdnfffdff
把订单	ghghdggiffdefgedhdnfffdff
把订单下	ghghdggiffdefgedhdnfffdff
把资	hfhdehfeifcdcfhdgbdllccdd
把钱	flfcbibbldbdenlebbefefeed
抓	ekfcedcdkfeecakhiiljdbecc
投	efiVejdefhYgenlbcccdmZZhf
投了	dcjbckbbekidacngeiicjggdd
投入	ekdedhdfhgdfenffgdgfffdee
投委	dgldfcbfiefffcmgfbdidedge
投委会	dgldfcbfiefffcmgfbdidedge
投标	fabcZiiahicgaaccdbdbacdec
投票	dcfjdjbgicdkinnehaicdface
投诉	efgajZicjeaeZcZZcddfhdcjZ
投诉了	feeenedfcldedfffeofefedoc
投诉到	ggffjfegeifgfggggngfffekg
投资	jhcdcecchgadejhdcheagceci
投资人	ihcbeZfeldcegcgeeiecfdfde
抖	jiYbddehidfdccdddZgdbfeYg
抖音	jhacbdegjdfdccadeZddcffYg
折	badneeZgfi0hbhYWdoiXcgXah
折扣	dbgiaajejejheccdbehbgebcb
折腾	glidbcafhhbefkgcenebemYac
抠	egdlZdYaneYhgibbflbbdijgi
抢	agdeijamXkfhhgYdccaaYfbhk
护	ejdcggddiecZabbgehabdhimh
护士	ecbbikdcgjdeceffekedflgle
护理	egegjcbhfgedZgeigkcecggji
护理床	ehfhhdcfggefbgffgjeefcgji
报	abqccbgflavcfglacchdjhjif
报0	fbgiiiebgipehkgdejfgfbajf
报M	dbjibchbnbnbkaYajjihgbXda
报M一	fcmdeeZdkdnffccdjgdfhgafc
报P	ffckfeedkdhhihodfaecedbdd
报一	fhicechdjffghebcgfgdfbmfj
报一版	gfjdfgcejdmdcibeeYefgeofd
报上	dgffceicjecfhilcffdbccdad
报个	blhagdcgibffdebhcXdcekgfj
报个价	ffkbgfgfkdldcidceZeecifck
报了	fakgZeaXmetaddeiacbYkYfeg
报了M	dbhhZgcalesYdgchbccaiaabi
报了M一	gelcfeaekeleZgejecdfcfcfi
报了一	eefhccjelcmfZfeefdfebecdf
报了个	jgcidfZdgiedjcceeigcmcbcc
报价	dYmdYfhchfqbhajbdeffgdcef
报价D	gfnaefcelcoefeagebhcdeaek
报价M	ebfgadfaignbjbnfckbccfebd
报价单	fgkhZbdZigjadfcbcfcghcahd
报价发	degebdicghkdgdcedfekbdgfk
报价发过	egfddfjghgmffgddfggjgfgdj
报价已	gfnbcfacmdkbccabcZefacbec
报价已发	gfnbcfacmdjbccacdZedadbfc
报价比	gelbgefejdkfljdfgaffcdbfe
报价给	gekdfedeghmeidieebficcafd
报价都	gfhefhfekelfiejffegdcdied
报修	chZcjchaifZeidbecbdbdccqb
报名	bfhcchfaihceecbcdfbcifhed
报告	chigdacggfafedidekfgfnqdf
报喜	gggjefegggenggcejfeiffdff
报完	dalfdbbghcmcbbcccYckefbbd
报得	gcfekdghakmhkfdfekhidebil
报的	dfpcadYbldqdfegecefehYdcd
报的是	fehiidedghleebefefedgdddd
报给	eijbbbhdmdlfgiiicehaghabc
报表	ecaeodeehgeiifhacbdgefqlg
报警	fefdkehgfgaebfdceceedgigf
报过	fdmcefedkenefebjigdghccdd
报过去	gcmcefedkdmefecjigdghdcdd
报销	eaabielaldbcclbfkebcebedc
报错	deicjcgboaZcdcdcdYebecekb
抬	edecedkaigdegefcmhgfdffbe
抬头	edecedkaigcbhefdmhgfdffbe
抬头开	fgfejgffdjfgffffjmfifggeg
抬头开错	fgfejgffdjfgffffjmfifggeg
抱	efZehlcbelidmfigefdgebchg
抱怨	dhcdkbhdcmbdhccihiebdceih
抱歉	daaabnachikckicbcZeeddcbd
抵	ecamhcbdkenibcciicegdlaag
抹	gYYneaebnbhgbZXZbXbdaaZba
抹掉	geeiggffifeigffaffghffcge
押	dbigeiebobhlgbafmbdbchcgc
押金	dciefiebmcigccbgicdcdibgd
抽	fckabgfZgijchfidcldipgfhc
担	dndddadfdjddabcicrgZceneg
担心	eodcbcbahjcbbbdadrdacfncb
拆	dblaffhgdjnfbfkmhjegbijkc
拉	eegehhdkfbkccYcaggbeemfgd
拉了	difhibZjgceegddgeafciihee
拉着	ieheefdjebhjefcdfafdfgjdh
拍	egbeldhfiejbfbnafbjgjdidf
拍板	gifbffebleeZgbodcdiacbdZY
拒	ecaiiaibcnchbcdmdteabcZib
拒收	ecaambjdcmccbcdmcpfacdaic
拓	efegeeiidgefifbjlcfaeekff
拖	ZccflWfahiXfgeafvljdcYhXe
拖一	dacijccgiechgddkldfjeeedd
拖一天	dccjhccgiecdiceilagieecdd
拖了	cheZicgadlcdihcfkkccdbbbg
拖了一	edeejeeeifdfheeiijeZfeadh
拖到	dbhjicdcjfbeZadfnhmcdcacc
拖到D	ecikfccckeceaadfgdmddcbdc
拖着	fedjjecciffigeicjYdkffefe
招	lhdcdfedfhcceijhefdgpZhdh
招呼	hacbihhblcbhgcgicdgciacdc
招商	lcfeffcieebbchcfggejbcbdl
招标	fkfebbbelccddihchfeYkcige
招标代	edmeefdekeeffdffeifemffef
招标代理	edmeefdekeeffdffeifemffef
招标公	gkcecdcdkfdfdgdeidfeddaff
招标公告	gkcecdcdkfdfdgdeidfeddaff
招标办	eeihgeeckfiihgdeijbfhfdhe
招标文	edjgdedeldffefcehagemeidf
招标文件	edjgdedeldffefcehagemeidf
招采	ejdjhddifcebccdhedfkncled
拜	kfdbXZiehfbdecefcecgdkgbb
拜了	egehddibjffebdieeahjfehce
拜访	kfdZYbgdhgbefeXZdfacdYdcd
拜访了	cjiaceabhiddhdeffgeiidhbe
拟	gkcjbiZcigglbfbecbcbdbYZg
拟器	gjeeffchjcfeddefeefdfcabi
拢	cZfoZaZigemhecghmhjddjZbd
拦	hgdheedbmkcegcoeenededmdc
拦着	hgdheedbmkcegcoeenededmdc
拨	miaYdhbYmfcbemgbcdZfdbhbh
拼	jdffdhbafkdeegigdediidabi
拼多	kfeeffdbfificdjfehffhebcj
拼多多	kfeeffdbfificdjfehffhebcj
拿	gjiebeWhhdkjlieWfkdghniZc
拿R	dedldccdifmfmefddeebcfhcd
拿R的	dedldccdifmfmefddeebcfhcd
拿一	cfigdedjfafidcjecdcfeofcd
拿一个	cghdefekcbbdaekfecfdfmade
拿下	abXZmkXbmZjlgYcXXfYajcYeb
拿下了	caaaikbfjbXhkdaabbbeiacZa
拿两	ekgceedjdheeedebhhfefnfee
拿了	kbgaghZghdjhjichjblgiifcf
拿他	eigedfdifdggbdeefgfeglmcg
拿他们	eigedfdifdggbdeefgfeglmcg
拿出	fghigeeeghjfihdfegfnfdcgf
拿到	gaeinbakcfeigflgahdihdbac
拿到了	fadjneajfbalbZbdaaccbefda
拿去	ehldeecdkdjecjkedZidcikdd
拿我	ekfdecebmdbeldceeZecdcfed
拿我们	ekfdecebmdbeldceeZecdcfed
拿着	dkehdedidhmikedeeldfcdfdd
拿货	labhcccbmcaejedellehecbed
拿走	habcgflcgjalbccddcehjddck
持	eggjbhXgjbifbehdkcdbcdoeg
挂	hdiZddiegfdbbgcafiejrccgb
挂了	kXZbcigZflZccaeZiebfcZZbc
挂出	gbiehdcbmdeibdeddaedldjde
挂出来	gbiehdcbmdeibdeddaedldjde
挂出来了	gbiehdcbmdeibdeddaedldjde
挂网	aihcbaicigfccfbacjeipcddf
挂网了	ecmeidbekdcdbcceeiddndacj
指	akdifgZjcgecbggfdndidiffh
指定	bhajijbjcicdcafcdkcldbjdl
指标	fhiffdfcgiffijdedmgieeehd
按	YaqiaaYjeeyfZhcegcgcgbegh
按0	ebnjZdableocebaiYhibahdjY
按D	fdkddfblcelecijcccfdfeddm
按M	fidkdecmcchidjhbdXicieZee
按人	cegfbciejdndicccccdeddjcb
按人头	ecjhdebekcndfcdcccdfedjcb
按他	eejicfdbmdbicdhedaeeedhdc
按他们	eejicfdbmdbicdhedaeeedhdc
按老	ehZjfdcjdgicdgdhbgdbddgdl
按老价	efZkfdcjdgicdgahcgebddgcl
按这	gfhlbgeifdmgeffagdfeffgke
按这个	gfflbgeifdnheffbgefefgfke
挑	fgiagZfcigZcahfecjcbehhne
挑了	gflfbdcbkgfdbdcgefefdhcad
挖	kbjfbfddldcejeclhefedkZde
挪	fhciZjdagjcedmkabbjmcccbb
挪去	faefelcfejfeenlefaedffece
挺	idjeZeboaZbegjgdeecbckYci
挺好	hfiZdggifdfdfgjddhcddgggk
挺我	ddkfeddckdcijdndebedeegej
挺我们	ddkfeddckdcijdndebedeegej
挺有	ekfeggfhgedhdecdfafeficef
损	gdeclfgebmcdfhfahofieecme
换	fgVamdfckdbbjhgfalecbZhof
换R	cZfgjgihfebhfjcccfbibdnhf
换一	dnhdbdcfiekbjeccdgddhddga
换一家	eliceeechgdfjeedfhfgffake
换下	djefcdgekdfgndeefefefdjcb
换下来	djefcdgekdfgndeefefefdjcb
换下来的	diefddhejefhndfegefdfegcb
换两	elefdfeeifhfcaccgfddeeZed
换了	hddZhgfblccZYgfbbeckebWsc
换了个	ejgfkcfbnbdeddiefafffdekf
换了块	cddekdgejeefddddedfgeebnf
换了新	jbhjgeadjehkbeleecechjigd
换人	eZdiibjchgpcWaiYhjaZfggji
换人了	hgfffbidlbdbbejddceZegdaf
换供	cgZflZkkaiceddadjkghbefgi
换供应	cgZflZkkaiceddadjkghbefgi
换供应商	cgZflZkkaiceddadjkghbefgi
换别	dffhiebcamcfebedfifoeehlc
换别家	edddjgddbmdfeceefkfnefilc
换号	dccdbcmdlbddbebccdfaddcbd
换完	ejacjdcdkeeciebmgdgffcmdf
换成	aZdfiighfghmggjbhdeigcoch
换成国	gddkecdekdjhafbhfbfeffmef
换成国产	gddkecdekdjhafbhfbfeffmef
换掉	cjcgeedcjejejgfkeZhbeaYZk
换新	djdghddadkbeZceecifiedcfd
换的	gkeeefddkgdehdbbeididcccg
换系	dldcfcecjdcemaaeeoefefbjc
换系统	dldcfcecjdcemaaeeoefefbjc
据	chhefdeffibjibkechfkcilgf
捷	cacdclgckhcfodfeefffgccde
掂	dccglfdjbifmgeaachdgdeccc
授	efcecjgfdjdfghfegcgdkgiee
授权	edcfcjggcjefgdbegcgdkhgdf
掉	XhbfjfaZeliggnYgXkifeihjf
掉了	cgZagkibejdgembfahdfbYelf
掉线	ecidibbchgbdgdcegjegegmda
掏	fkdiceebldbfelecgideffhid
排	YblggeeggeadiZgkjfbekigod
排上	fjadhehbmbccchjdbYbceablj
排产	ddidddjhgeacfaahmdfbYbaec
排到	dabljediegcihchidfjcbfbjb
排到D	eaclhebifbciichidZjcbfbhb
排在	eblgfcZcmbcghcilgabbiekcc
排在D	fcjfheadkceibejlhbdchdkfd
排期	ggkgafdbmebigedlgiceegbcc
排的	gfiffggfifefgfekfegffeZhf
排第	bZgjcjaifeicicYddbdjmcZbb
排第一	cdcngbemcdhfffdgdgeghfeee
排第三	fddbbmccfiidieddgcfdnecde
排队	ehbfddjeifdjfdkggiddedkji
探	mdefedbgkafdZchbgceZddlch
探头	eldcefdigcdfadcchdedednfi
接	jcbegghfcjefdfhdficidfkfg
接了	kfcbedcigcdefdcieafbhdihd
接人	cbjeichdghcggdcdddfmegbkb
接他	fjddeidcgidegfedebfdfdndi
接他们	fjddeidcgidegfedebfdfdndi
接受	cafoXdWYndkiZggnfkaZehfda
接口	affdiejfhfiddbbeacdjbboec
接口文	fgjdeeddjgdjfgcdeiedecmdf
接口文档	fgjdeeddjgdjfgcdeiedecmdf
接手	biefedjcldddfcgeejffdeajh
接把	dcefikdffijefebdfnicfejeg
接把我	ddeefkefejehdfeefnhgffhee
接电	gfcdidifejhhegcchkdcddfld
接电话	gfcdidifejhhegcchkdcddfld
接的	lZefecgifeeefddfeeefegbah
接着	cahdkcjkebfeacabcedadaefr
接给	idijcbejechkaijibceakebfd
接触	nedcbZYcmbbcjjjcfjcajbbcb
接说	fbgdblbeclhegdcbgiegfdade
控	cgjdfccehfbgejhdgicclmlfb
控P	difcddjehgecgddbdkfffmede
控P说	eckedeeeejfeiefffmfehmaef
控制	elgccgbcmdcdglfcdbddlihcc
控制价	fghdehddkfaecjgeecdemeefe
推	nkfeTbXgdjcdbZoecjdgcacXa
推了	fhgdciaangegcejdheecidafd
推的	mbicddahgddegdbeeeccdcgeb
推荐	jjgcbeafjddddelcfeccggccj
推迟	aljgeabbjfccbgYfbgadgfdac
推销	lgccccbcdlfeedciejhceccde
推销的	jefggfefeigfgeefgmfdffeff
掰	djgidedchhngnckcclefefadd
掰扯	gefkegfeghohdejcdifgfddee
提	egdkfYfgkbibddeficgclYlce
提了	ameiZecZkghcegbahhdebdofj
提了三	diifcecdkehedfdddgeeefnhe
提供	fjgcceefkcfegedbeieemdmce
提前	aZehjchiehegdegigekfgZgab
提前一	ecbjhfcfdkjccddmdjheddZdb
提是	ffclafcdgjodegfjfijfdbcig
提货	gccelecejdlacbeYifchcdbca
提醒	dbgbjckclccdfccceddbjebdj
插	dfbjedgcgkddcdjfbhehdflcg
握	hfbblgaijccgfjdcdbecgdgdd
搁	ckjaaZhaflbcegXafYgpbfZbb
搁着	bfjecbjdelbeiebccadjecced
搁置	elfdecdehidediZdicindheee
搞	fjbXledifgekegdjZjbjfakfa
搞定	bbaeobXichdikaccddambaYhg
搞定了	feeiggbhajhblgechdflfedeh
搞掂	dcdbkhbkdeandcbbdbedddccd
搞错	fddfefjfifeffhfffgffffnff
搬	gifbbdhghfebahXecXbibbgag
搬完	dgjfeddidjdfdeebeZemfdced
搭	kgkZahVeghebWYecacbkgmdZd
搭理	hkjhcbbffiegdddefbfnefdee
搭理我	dlkidcbfejegedeegcfnefeef
摆	ffjhXYclcfgahedfbefXbpaff
摆着	gbcgefjdldccmfgegcfefccee
摇	diiecbcgkdhejcabejfedblgc
摇头	dijZcbchjegfibbbenececlbe
摊	eiffbfhggffdehdhdkejcdddk
摔	cgbkhbabclgiabbncoeadkbca
摸	kldaZZfZkfcbfYjbaabjdlZag
摸一	ejdddfidldedifceefedhmcdd
摸清	bkigdeadfidedbmfecfjeehee
撂	dijgcbcdhgieccgdkhdlejhac
撑	elebdecckhcebdcaekebebpbc
撤	dfcgbkidihZkhhcbdZfmhfdbh
撬	dfaZhmchbkgincebdacdcbZcg
播	hehdhdcaoeickfWgdgaZjggjc
操	dfbhgigfkbcbcjbigYbchaajb
操作	ddcdkehhhcddcdcecYccebdmb
支	dleVhfahibgbbedghYcYZgrhi
支持	fjgXaiZhefccefgfedebccrfd
支架	eiebgbgZoblcbccaaacbcfocZ
收	deedmeaeifelficlhieghfZjc
收了	kXeakdWejeghcZalidcgYXZZc
收到	eakamcchiadmicXdgWdghfbbc
收到了	cdmeieadlcjjYcddbXbaijedb
收后	fdhkbebbmfecefcdmljehddbe
收回	ehbdhihghfbgflffaYkbhebdd
收完了	ggedlgfdjdiciefogcfeeffjf
收标	gdekegffjffogekbfhiejegfe
收标准	gdekegffifcogfibfiieeegff
收费	hiifeYaZoeiaWicaZndaglcla
收过	ggfdlgfjgcfbffdmjeddfeege
收过了	ggfdlgfjgcfbffdmjeddfeege
收钱	ejjacccejedbkceeaedgfjbke
收银	eheeecgiegdejdacegdffgegb
改	ZajgYZmbkeelejegeeacdatab
改0	gekajfidifkiddZfnbddfejdc
改D	ZaYahcoanaZXaZYocZZYZcWaa
改一	dalhbdaghdZbbeeYhlcccknbc
改两	feigfgffifdhiehdfdgfeemfe
改了	daimZdfegghlcgcafaigefjcc
改了两	edclefdjdeeneidcedefhfbfh
改了两个	edclefdgifenfidefeefifbfh
改了第	efjgffdejedhdeeeeZeedhlfe
改到	ZXleecgZpbacaahdbagcaXjYa
改到D	ZWifgdgancabYajfacfdaXZZc
改到D了	dbkZcfefjefdcekZecacechef
改到D再	gedckgcfhfeeffhoedfjffefh
改到D见	eecbdflfiedgddbcehcaedced
改到第	fdlcdfcekefehegeecifeemdd
改天	ibaabcjcmdaeecdccZddddaed
改好	eagkefbcfidkbcchdifkfboac
改完	ccfnadaZofjoccfcheccccpgc
改成	ddhgadjWrZiigbcfjagZhZjkk
改成D	gfbcbembmdZYbbaZbbebccZeh
改成他	ecdmdhbdhhdnhfcecdddhfcee
改成他们	ecdmdhbdhhdnhfcecdddhfcee
改的	ddceghlhgdfehhdigaeggebdf
改造	eijbbgadlbebdmilZcgeifibb
放	dbfgcbmXfkkmhgbecqdndjocb
放一	cijcccZceicejccddielfjkfj
放一放	dgiefdcebmefgdcedifmfdcee
放到	ehedcijdkdgebdmjdadefgZde
放在	hhjkaeafkdgkdgdiiahgccejh
放弃	fccacmbdclccfbbkdfenfdhbd
放心	fehlcbbcihcjbcfcekicejicg
放话	ebclebhdammecdcaildpicfff
政	jfcdafjgheZedgiXgahZiYhcc
政P	gegchfhhfghefecbebdieeegf
政府	feihdhdhgeeehjghfbidkejed
政批	fhheegefkdefgggeeaecifaee
政策	jgccdcgfjeeebcafceeeifhef
故	ebcihcgggeafedcedjecdbbjl
故障	fdcdldigeidgdeegdjehdcdmf
效	aelgZgXjdffkedXgbdhairZbg
效果	bflhYZYidgejgfYfaejdapcch
敏	ajgaiabZihZbbaaYbXcabinmh
救	ggackdihgdedggeadbbdkcbkb
教	ZfdfhbhikWigglffZZealfgsi
教他	fbddmfgckdfgcedeebfefcand
教务	fgibhegifdedeghedeedcgkhh
教务P	gfhcheghfgddchaccefeedghj
教室	afhfgbgfjdkciggifdfbmekhi
教育	ejcgacjclddgelcdabheeejdd
敢	gfnhYabYjfbhcanigkbeihfdh
敢应	fhhhefcekdfecfehjZeefeagj
散	Zdegakbbgijchhfechdmdcfbh
数	afjdebgfidfgheifjbdkrjnhc
数发	eigeefdjedceedjeeffdZkpfe
数发了	fhhfefegifffeekffhffblngf
数字	aiehZahghfmdfkfdcidgdidce
数字化	ciccccihhdhebkgdeedhekgge
数已	fdkggfdfjeegdhegfcidkfnff
数据	dghfddegdickebgebiekcjlhg
数的	edghdihcmdcjccjedZdjcchde
数量	igedcejdkedchedhjdeddfXfd
敲	jbZhjaZgjdjkeaYgchjcdcegY
敲定	dabelbamcaimbbZibZdbccdda
整	ffjcibeZfkibfjaebjcjfjlgf
整体	eghfifdehgffcjccdccjegiaf
整改	gggbjfaefldcdijhdofddbkhc
整理	fhfiefecldabggddgbhchkdde
文	ghlcabbekaakZafebbebqdleb
文件	ZdnfYedclbbhddfadccasbkbd
文本	ecdmcecghccoddkdddjeeebff
文档	cfkcedffjcfhcdafdhdZdZlbg
料	ohfYWZhdmbcejdfYahdciheia
斤	afbgkbgeghibfhahhecgglijh
断	ggbdlhWZmddafkgbdhcbbZkna
断了	jgdZkfbbkeacakbZeifecfVob
断网	eldddfdejgdfdechfmfdfdoee
新	ggabdeldjdbedjkecccicahgl
新P	deYfdleZhiccajqaiabkbcYZd
新加	kehcddacmeddcchgececghZce
新厂	fmcacdebndebbkdegcegegidd
新客	mdeecdaekdcebbdbdaeadbZbb
新店	elafdbdghachckZkeigYbZYcn
新开	cidhgdbifdfhhlccecfeecadm
新报	edhjfdfdldnchdbffkdbbcoeb
新招	eaikdccffhhedejefnfijfeec
新机	ejefhfcfgghfhcdcemfgfdgie
新来	ebgccfldjfdigbmbdbciedccf
新来的	ebgccfldigdigbmbdcciedccf
新来的P	fcgcdhjdlgeeidmdeiefdefbe
新版	ecfeeejejfcjfdafgZdcejfgd
新的	eibaeakfidfakhagfYbefbfdb
新线	ihdbbibekddggleidcdcfeicd
新线索	jeffeeefifeggeeefeeegfaee
新领	bfddkfZfeiefdiefejhieeccd
新领导	bfddkfZfeiefdiefejhieeccd
方	felfcdaggfihghkiikffagnff
方向	fnaZdedemabccihhdZbaeciee
方式	hggiacdejejceehcmjdcjkfgd
方案	cdrZbdZfgghcfijhdghjbfnhg
方案D	fdmeffdidifehdgfgkdgfdddk
方案P	gjefgggdkddfdmnegbddedfdf
方案P看	gekfgggckddfdmnfgcfdeebef
方案交	fgjffffehgZeheadedfgecefl
方案交了	fhigffgehhaeiebdeefhecegi
方案他们	geffgjgefjhdcdcffneeebiff
方案发	defeeejdkdfdfdbbiedhebdbg
方案得	gekffffehgcfecbfeefdfendf
方案改	fejefffekeeegdgfebhfdened
方案比我	gejegfgfhhagkifffkhfgfeff
方案第	gfkgdggdkegeheccdcfddejcb
方案讲	fcleffffggbecekgglebedddf
方案过	fdleefebmcdcbckgdccbhbdcd
方案过了	fejffffdlcddcdlgedechcede
方案里	eZqbcechibebZbfkdYgdehnlc
方比	gdmeffeeifkeedfeggeflcafe
方没	eaabdgndejbgafhapghbfgdbc
方要	cjhhcdacmbcgfbZZlZbceaife
方说	ihdfdchhhbebdfhfcihafdZch
方都	gffejfehfefmfeffcdceeecde
施	baifehgcifZfeaejeiddacgfa
施工	cejffgaZigZfbaZkcfcbacjYa
施工队	edbbnfhdfichdddnaieeecdce
旁	hcgdifdfhfdghgdkfffcfejid
旅	cfdafcldjfefcciecfedhdcje
旗	dcccndjkcdcecddedceeecdne
无	blgecbbheigefaehdefkjfnZa
无人	dlefcebghchfedbldZicihpad
无人机	djfgceccmdifcdbhdaidigobe
日	bcehhahWmeehecagYfmfacold
日子	dbbldefbihdicccadiojeeccd
日志	cfhbjfbekddgfedceafiebnme
日期	edbjgihcihaecdejbkgaddefh
旧	ffXeiYjihabdkZejjdbbaZgZj
旧的	dhbfiebclddcidckbadccdgbh
早	cdXZlijhcjaejieggjfdgeabi
早上	hcefjfehehgchdbdhejchehde
早就	cjbZikbibkcgligieehgdfdcc
时	cjhcedfegfcdffcnebhielnif
时0	ekcgbedjecgedidkcbeeeenbd
时不	ihccccihfgbegkcicjcaecada
时候	dheeheihegbchhfjjcigdgeel
时候能	eifibeajfahedhdhcdeaecadk
时到	dgbjgiecfihhgediefeihcjjd
时在	fflededdkebdoeddedddclbed
时在试	gfkeefeejfddmfeeeededmdee
时间	fjigWffYmdZedcdjcghghgahY
旺	jdcfedhbmcdigbhigbdbdeYfb
旺季	dedgdejcmdeihbhghcdbefZcb
明	eaceeldbhhffedjfgceikchfc
明白	jcfbhhZhcjhhedkeehhcedjfd
明确	eeebdmcejgjgdiebdjdmddbck
星	hbihecfidfdjcdfhffghiejee
映	eaaZhjjcclacidehbohgdkgpc
春	gkdhafffhfeedhekcmggfZgcg
春再	gmdbacfhfhdefcgdenehdcddg
是	hfcdbbnZlfgdkfjfhhgfgeihg
是0	aXfhWaoXkgicXZXbddbbedoeX
是C	hgcgbbgaqZegbiehcfcaechab
是C的	kcgckdbgifehihddghfgfidge
是D	ZgglYcgYkfjjfcaifakidZXZb
是M	bXefcZnejbmcdbdddechcXeig
是P	eiedcXjXsXZebgqbdZbZdYVfb
是R	kkbcXdeflaccvcacaefYfbZcX
是R的	iiagadfekcecsecfdifadcdfc
是一	bfihbdhcldeehcjaeffdbjgek
是三	gffdihfjdggnefddeidiedfdj
是不	fagkeZjabmakcfgidgfjfgfde
是不想	iedhfdfeeicgegjffafdifceh
是不是	bfgdfclefibegefdejfkebeeg
是个	leeedebejeedhfjdeffcefehe
是他	ghfdhfaembhggcmafggZiheke
是他们	hfdgihbgjdhhgejbgigcgigle
是价	eaffekchallediegkjdeekddd
是别	ciidbkYZdlddidbcdldclceea
是咱	cccgkbgigbfiYecfcegllccdj
是坏	dcdemdbcaneebfefepfbfedoc
是她	dledefdejdifiikeiZfffddee
是嫌	eijddeddficfheaedpecehfki
是得	eijedcahhcbhehgcdfkdedhej
是想	fifgdddZjgcckgidjgcfcdgdb
是我	ffddggihididcefdfXdchfZii
是我们	fgffihcjffgedgeigbeeigaki
是没	Zjfbdkaahjdgkihfebcldhcbl
是用	cebbdkhafjciYbfdeaedeohdb
是真	cjehdcchgcdgghceeigZecaeZ
是竞	kegedeffjebgfffgfehdhigid
是给	eckffedefiZgidchfigbmeide
是续	fdhckefcjjdghegecfcbfhbak
是老	kehbegXieggficeYihcZkcaaj
是能	ehcjefeclffeheZihhhadghcf
是要	dgakeciigemeZfhgiYchccfej
是要求	gefkegfgjemcefdbnafeffeeh
是让	dfhfaekdleiegcgfffgddcafa
是谁	kckdddbfifdehggedYhehdddh
是这	efgjfecdldieghfhgdibhhefe
是那	jddhddfchhfdddadgddbeefga
是问	fgdfeeiiibhfckiedZgbfdbbc
是问题	gjdgfefigchfdkieeagdfdbdc
是陪	ebkeefcfjdffkigffcfdnfcff
显	egjjfbbjffZifggdihcgfcjbd
晓	giaadghdmbfegkidcbccegfde
晚	hZXdmceXjjZicdYobjiWdZWec
晚了	edcengbcfkbbifdgjkeacccZc
晚到	feeclegeckddceembmfccecae
晚点	hcdcbdjdkcfdcecaeeebhddbg
景	ihefggfdkfejehdigdfffeafe
智	hkedegWkakffZlkkfffafhjbj
智慧	ckebgiZeekdhcliigfgciegef
智慧教	ekddgfdjeeccekgbieffedhei
智慧教室	ekddgfdjeeccekgbieffedhei
智能	iiejbcambbjbaYigfhbcakcdk
暂	ggkghXYcgmagdcYicdcledafb
暂停	demgeaadglchccabebdlfcbgd
暑	ckcecfjegfaebhelehhiiZfZg
暑假	dlecddgbmbXechemgihfjagaa
暗	ecmccddhficecebcdnhcfjmeg
更	bcgiahheekhjleabdggmkZZic
替	bhbZafmgiadfibZjdYaYfbiac
替代	emddccchgddfjdelgdfdeehdd
最	beegcjgehhkhkeilfhikhbfeb
最低	edgibgdYiincjeecfieglfWeb
最低价	fhbdckccekkemfdgiigelhefb
最低价中	feccdlcdekmcpgehdgdfnfffe
最关	gjgeefeeiecfgfbefaeefcelf
最关心	gjgeefeeiecfgfbefaeefcelf
最后	abbgjjehegmjgbmgefikgdjbg
最后一	dccidhgeifjiecfkgcfmmeYbh
最后一次	gihhfeffdjcdlfdedccnfheef
最后一轮	fedldbcdmbladeaedZfZncbfb
最后说	edkchddjdiehefcdeejefimef
最后还	dgiddibdjfcfefhgehedddgdd
最后还是	fejgdfcejfbgggihdieddegdd
最多	fgcjcgbcjfjfdjeajbebdbdib
最快	bgejbgecledecacpcfhdcieab
最快D	ddijcegdkdefccelccjbdjgdc
最终	dfckdeZfjekkibfYaWebeaXbb
最近	deddhakefhcdmcYaffdogeZcc
最近在	ebcdhcldkdffnedfedfkgfdde
月	dfgcjbhchhhgdZefqgblbjcjc
月不	difgeefeiggijffeeefnfedde
月了	ihcYeZiaaobdecaXkjdnddcYb
月付	fccmdebckfkedeaeoecddebdd
月再	fehjdffdjecfieedkafbfkfeg
月就	fgdejchdghfffeddemeYghfkf
月没	checjZjcckYgZgbaZeetdbeng
月没人	djifhdefejeieiecebfnfgdbk
月的	eegchkdheicfhhgdhlfefgehe
月看	dcjjeecdjedgfedkddfefkZel
月租	egjhdfZekdlgcddgmbdcdeghc
月结	eZZfhcjYlfcjfcdZkeeYdYYag
月结0	fedgggjcgjjdhdcbojhdgdaec
月饼	bbZafbnckdcccdcebabbdadic
有	ejhZbbkcfjZbgogccmckgenge
有0	cehbjeiedkfccicfdgehkilch
有C	dgdddekdledfcjdbdffbeebde
有M	djffecWgehfddsegcjdgbcdbi
有R	ZmfecgadmbegnbkdgZdkZagcc
有R的	clebfdbekeiifdjehbdlcbjdd
有一	cZjdifgifffgddiadmfiieile
有一家	fdlcfddekdiejdghfbefhecee
有七	egdghfifjdeihecnecededgde
有三	gefdiibegifficijcjfZdafgd
有两	ccjfjdhfkZdgdhfifghdngfga
有两家	fdleeffcldeembdefcfelddfe
有个	mciXccebnaebceibcddabgaeh
有事	cadcdendldbeYfabcabZcaacf
有人	kgeefYcgheffbchaeifacdemh
有六	hfgfhegggghehbegkhffiegee
有兴	dndcffceiedcegdceadgefZdc
有兴趣	dndcffceiedcegdceadgefZdc
有几	hceghfhfjefigefhgciefeahe
有变	ecenfefejielcfbddbglfedfh
有意	ckhdeebiehkifacccicfijfcd
有效	dbidcjcehfjgbcbiecebllbdc
有新	ddZlbjceeidgcjdbdoeidilde
有机	fefbcjgafjeeiccffheiihefd
有机会	fefbcjgafjeeiccffheiihefd
有没	hkaeZbhfmacdegdggdeeacihb
有没有	hkaeZbhflacdegdggdeeacihb
有没有现	dfeedfjifedfbcfgddehffehc
有点	bejdkYedYoegdjebipinclkad
有现	cegbbkhhfgZekbfhcfdfeddgb
有现货	dcgabjjgfgaekddidgecedbdc
有的	dcdcehkhffdfgndiedeeedhdd
有空	jbeeddkjecdgddejceebdbccd
有钱	gnacacfbijddemjfgpbcdZbcb
有问	cdjajcgbghidaccdfleaidbdc
有问题	cdjajcgbghidaccdfleaidbdc
有需	jgbbddafjbddhbdedZefcdZcf
有需求	dmcddebhgddedceffbfddeadd
有需要	lcddfeddkdffieceebffeeddg
朋	labcgfhjcgbehcZdfcfidcbdd
朋友	labcgfhjcgbehcZdfcfidcbdd
朋友圈	jeecgggfeiceidaehdgkeeZed
服	iefefcdfieekhchdghcbgfYjn
服务	deedkdgieggfdbggiieegfblo
服务费	fdfiidcjeggdZcicmgcdiccWl
望	fhegfefgggdffajecZcmfXXge
期	behiecefiddhfhanigeeggfgn
期0	egffgdfidhaebfahfiZbcgbcj
期0天	fdckefgcgidfdbcjkkbcgdedb
期一	fihjefefkcgffddldbidicbbb
期不	ihcdefhehgehhbeefjhhdghai
期不续	ejdcafhhgghdieeeeifgehedl
期也	fibdkcdmafmicdegjidcdejhl
期了	dbajkYlamfbeabbhjjeYckekh
期付	fedmbfdbmefgfddimbeeedffZ
期内	fegcmfcfkchddeeedZedeccme
期写	ffdhgeidkeemcegkcbgccebcd
期到	ebmhfdcekhdddieddafbfldcd
期前	ehbhdafcmchciheggbgaedcdf
期多	ejhddeddjedgedeiedfeidndj
期太	fbkibbcfeidegfckdodhedbdd
期太长	fbkhabcfeidehfckenfeedbde
期就	dbibfkaiefbfececdZehfjceg
期报	fdihddebkemdcfddcheeieeck
期是	ebhjfeifejiedehidifejeZdj
期没	hbZddlfdbmjchdbgheeogcebl
期的	ehibgccficgbZfcagfdbjffgk
期能	eeeldgbigdadbcdfhZecdclbg
期要	cmZdecZbkgZbgZbkefcZdbraj
期要加	fkefeggblghffdfeffgfffnfk
期长	gccmfdefclbfceemfofbfecde
期间	fdfeefidkdhffdieedfeffcpf
期限	ffhjfffdhgckdeiddbijfhbhe
木	gZedehkhfgjemcfdeegbcigjc
本	fegkVfeegjhjhgffamkggaega
本地	bhjeagYdjgdkldcgdnfficflb
本地的	cdihceadldhfjcbdfeeihdZjd
本定	ffeldddkdbfgbgbdfclcdfhfe
本来	bieecjhddkgcghhhcjicccZae
本没	ecdleiddjgilhcjcdahjkfcei
术	efhedhccghffgdjddheefdqfe
术上	ekkbddcdkeecgdkhfmeefeoee
术交	fekeffdejefffedcfdeeddmef
术交流	fekeffdejefffedcfdeeddmef
术分	fdacdmdcdlfdkfheceghjdjfg
术协	dfgigcbbkgedbibdceecbeobb
术协议	dfgigcbbkgedbibdceecbeobb
术的	cmhgeddclfefccoffmeeedled
术那	fjddffejdddedfafecfdeelee
术部	ididdifeifdfddifgedbcjebf
机	fgfcjedhegefiegkgjcgdkkld
机0	ejgafibcjfjkibiXgXbidaXjg
机D	dalcjgcblecdlcbidccfcjcdb
机D装	fegekgdbleefefdnhceeffbbe
机一	cjeehecgfgjdiebmbedbcbfhb
机一台	ekddegddjfkdhdeifZfcedhfg
机不	fejeigddgicecjdbeqebfgbke
机了	eeghedjffhceidbbcgdmdgbfc
机会	ekbZZjhZfiZckbYdehchgfXdh
机又	ebdemeiaclahcddddjdeecbnc
机号	lddeeeddlcfeeddgdafcedbce
机器	gefYiefgfhfcigeijjdeejijc
机型	ejgddedejedefffdfcgffdnff
机房	cdiccdjamfZfbffkbhdZeXkha
机放	edlfdebddkffdgddfmgdgnaee
机柜	ffdhhghffihidffjfbfggehef
机械	ehgfjedgidceffgikfegedafe
机电	hkdfdfefghdfhkaehifefeehh
机的	igfceidgiccbcdedhXbdgcgfj
机组	fgjfdfegkdjfgcdgfdddgdgai
机试	chjdaebkfacddccbcZddcpgZc
机跑	ehhfcfejedfehdfdfefdfkmbi
杀	cZhijYcfhfZflhbahkcabcdli
权	aahcXmfcejhdcimbeefogfbYc
权限	ebihdjbceljbbYmcdlhmdgcdd
材	jcgdfegggggjahficicgidegd
材料	hbjiZagbigdmefkccgefjaTcb
材要	claghebfjeeebecghbdcdbodi
材质	ehehbjZcghcgdedgeiededoae
村	hifcghZfhhkibmabclhaffgbf
束	efgcghhhibggiciecZfijfcbf
条	fdfnZeadigcsebYfijdcfejef
条C	gfdjefedldndfidfadghfkkfe
条件	dcekgcbhicbehcbkkkfcbbYcj
条款	eZglcfbdfjZpdccdgjgadeagf
条码	fkdhcdbdjfkccefcchgfecncd
条线	ejdcdhijgadedehfbachbdebk
条还	ejdgefegkcdkcdcedZfffebfi
来	hlbgfbdkefdgijgeikkhegfhe
来一	lcakjYXghedeeeieciccddWkl
来三	ebhhkdkcfihhZbcjdkdbffmaj
来不	ceejcmagghadfeeldlhnfcadd
来个	eighdddaihdbgpceeicbefgdf
来了	YigYpfYlaiandiefklccljhif
来人	cZcapdjbZnaebdcZctbagZerc
来公	eidheffjdcgbcdcddchbddeeg
来公司	eidheffjdcgbcdcddchbddeeg
来再	docWabgaocZddmWbbfYgbZbaZ
来再说	hmcacdcblgZfbiaadhbhdbbdb
来压	dbhkcccahhkepebedmebbdedc
来压我	dccmedccifienecedkedbceee
来就	bhlfadbggfkejgkZegmkibfib
来得	gdjiiebjeefhgdckdbhbfgZih
来得及	gdkihebjeefhgedkdbicfgahh
来我	fjegjfdlcfgicecaejeifmbjd
来我们	flfhgfclcehidfdcegeefmbee
来才	ehifefdcjfjegljhfjjcccchf
来源	ichgfcfghZeheffbcXcbjcabe
来电	fbefkidhehfjggcbhfchcbefd
来的	rXbYffdZkfchmaiYcaciheaeh
来的P	fcgcdhjdlgeeidmdeiefdefbe
来看	ekidddZhhbceogdjbXibhilik
来签	eccobeZjfZdeebrZcZnagceYb
来签字	gggiggffifdgffkfffmffggef
来自	kcdfefdejfggfefdfcfeeeZgf
来要	fddjifdgdjhgaibhikhgdiabd
来说	eeihcfbafjmgaehfcoijedjfb
来那	dikeebfihdfeidifdafeeifcc
来都	ffejdgeddkcbiigehheeffehi
来重	fehihecfghimgfbehjhdedide
来问	anbdeegifcdgcbbambkfdfbeg
杭	eebjbciclcgfbbafcjbcdebbe
松	bchmdfZfifkfeYgakcbhcheaa
松口	edhkddcfifideYhbidcedggbZ
板	djabkddekcfegemolffdefmgb
板P	hbbiiddcigdkhcfbnZcdecbcb
板子	fhefhfgeghhdhedkdlfefcmbe
板的	cidebciclekgcciddafdddhdc
板间	efbhmedcmdjeggdlkgeefifbf
构	eckdafhbkfdbgddlcmdicZdYg
析	ddlffdbgdjfeccbcdcebfmije
果	Ygjeckbffgeggafgacgkjoiee
果出	gfdejhfhibbfaedegefdjccff
果出来	gfdejhfhibbfaedegefdjccff
架	efgZjhbhfgfniedfamZhhindg
架协	fccjgedihdbpgcddecfdcebdg
架协议	fccjgedihdbpgcddecfdcebdg
架构	fclcbgbcjhZcgeeceneddbcag
架续	gffdjffjdednegefehddffefn
柜	dgeciifkdfkiefcpgcegcclbi
柜体	dbfchejbmcefdddkibedddndd
柜子	geehghbgdibiidhjeeehefhdg
查	bdeZlhgfdjZadbedgidagkmne
查收	fffblfeifbeihegehbfgeehde
柱	dgbfjeehchdegddkdZedeckbe
标	bbjbejeidhdgifgacdgaubhdc
标D	ffldddcbncddefcchacelddge
标书	dZlceagdifZcgZccgeedjeegd
标书D	gemfefedkfcebefgegefndgee
标书买	fdmececejecdcdcdedceneede
标了	bjfZgiXfgfbakhdfbdaYibbba
标代	edmeefdekeeffdffeifemffef
标代理	edmeefdekeeffdffeifemffef
标保	eeiebicdfiedddechdfemeeff
标保证	eeiebicdfiedddechdfemeeff
标保证金	eeiebicdfiedddechdfemeeff
标公	gjbeibbhhcckbfaggfgffcbee
标公示	ffefjcdifdeldgccdghfleeee
标准	cghiaZhfghhmhijbckicahfec
标办	ddjggddbleihgfcdhibejeche
标我	edchkhcieeacacckdbcdmcgcd
标文	edkgdecdlcefefcchagemdide
标文件	edkgdecdlcefefcchagemdide
标段	ckbhchZjcfjigddccjjfbeadk
标的	ccgfbiifdkhiiedifdelceeff
标通	ffddmeejdeckdgcbdjjegedfe
标通知	ffddmeejdeckdgcbdjjegedfe
标通知书	ffdemeejdedieccbdifefedfe
栋	dhadkegmabbiahdldZdceZebn
栋也	ekddcfdkccefbdfefbfdfcbdo
校	ejehegbfehdgdlibdghjcfchk
校区	emZedibbfjhgfmYdgcgkbgZgk
校长	cejeghdbmedfdbkiebhcfdead
样	elmbbZXigcebjcbYdidfaxkbl
样件	eclecedcmccccdbfdhgcblncc
样册	hibbdeffhgcfZceceYffedacd
样品	dflfYfbdgilcabZjckhfiojdd
样品寄	edmfeccggfcebeecehefdlade
样品费	fdhidfdekdoddegedhfhflafe
样寄	dcmdcfcclehfdeecfgedfogce
样寄了	ddkecfddjeefdefefhfefndde
样布	ejejdfbekdbleehceaddemedc
样本	jdfcddhdkfficgccejedebhhe
样机	bhgfhfcejcXclfhYddhdbfeXc
样机D	fclfdfdbmdefkfeZehehencef
样板	bgjehcZkeaidghZfkhgcdhcZd
样板间	efbhmedcmdjeggdlkgeefifbf
样的	cmYiebbkchbgkchhejhjfhido
核	jalecafdlcjggaZacageiclha
核一	fdiffehekejiiceffbfeifkee
根	jahcjeZdbljdibfhchddfffjj
根本	heieegecfjfglbgdfjefffedi
格	bfhjagZffemcgbjhgfibgbjfi
格上	fdhfehdeggndiebcfieeddkgj
格不	fgdjedeelbdegejgcZgchfbjm
格基	gfdjgffcmejeeeihfehfffffe
格基本	gfdjgffcmejeeeihfehfffffe
格差	ggfdgjggeineefdefcfcdfdfd
格没	decdddmffiZbcfgddhdceffef
格要	ffkeddcdkdmdcedhdZgciimeb
格谈	gfflfffjedlicdgegaffdeeec
格预	eejefdfejdgfccedeheelfcfe
格预审	eejefdfejdgfccedeheelfcfe
框	ddffjfZjgcckfdeZcefZgfdZe
框架	dfffigajhbbohagYdZeahecbh
框架协	fccjgedihdbpgcddecfdcebdg
框架协议	fccjgedihdbpgcddecfdcebdg
框架续	gffdjffjdednegefehddffefn
案	bfqZbdXfgggcfhjgdjhifemig
案D	fdmeffdidifehdgfgkdgfdddk
案P	gjefgggdkddfdmnegbddedfdf
案P看	gekfgggckddfdmnfgcfdeebef
案P看了	gekfgggckddfdmnfgcfdeebef
案交	fgjffffehgZeheadedfgecefl
案交了	fhigffgehhaeiebdeefhecegi
案他们	geffgjgefjhdcdcffneeebiff
案例	hlcabbZiefbbdeeccidbiYgbb
案发	defeeejdkdfdfdbbiedhebdbg
案得	gekffffehgcfecbfeefdfendf
案改	fejefffekeeegdgfebhfdened
案比我	gejegfgfhhagkifffkhfgfeff
案比我们	gejegfgfhhagkifffkhfgfeff
案第	gfkgdggdkegeheccdcfddejcb
案讲	fcleffffggbecekgglebedddf
案过	fdleefebmcdcbckgdccbhbdcd
案过了	fejffffdlcddcdlgedechcede
案里	eZqbcechibebZbfkdYgdehnlc
桌	kXifdaifghicmZkhegdfaegge
桌上	hbljecYfhglenbmfggfccfcae
档	gbnXgcebmcjgdaXZfffgcXhkc
桥	hebiZcjcmbddfggccgeddfmae
桩	gcbcjajigeibicZifhgabceeZ
桶	dicjedcfggkfgZaZclkbcmfcb
梦	dehideddghgfcehceaekekhde
梯	cfbieYikfYjhadhdfcbfeckXf
械	fehfhedghehhegehkihficifd
检	eeicjYffhedgaegddmeahmodk
检修	ddhhcelflcdiickeccibgdjYc
检测	hjcchbgficfibfcdgkcefgfbl
检测报	ejcfddhfjdfhbcbffkdgejndc
检测报告	ejcfddhfjdfhbcbffkdgejndc
检验	hchdjeffhgeibegjdifegiedj
棉	iidgfffggfddecdgdieedcogc
棚	hjcdhedekeefecbgdefdeffif
椅	bXldcbjgidieccghehdadlefa
椅子	edjdgfehgekecfidffecfiafe
植	icdgbhjhhfgececgjaddeehcd
楚	jfegacghfeefkijeffeiffihd
楼	iaZcejhcfjZdihbfcXfeeafgf
楼下	cebeZhjajfbckaYZcYbdcaeae
概	bpagaccgjagdbkiiZakbfgkdb
概D	dchiaeighdhccXjnbglbehgcd
概M	foecfdaghebddmebcdbehgjdd
模	fcclcdggjcjgddYdchdcddfah
模具	defkccabkfmhcbbaefifbjjdh
模块	eefiecagjbjdgfdegcgdgbgek
模块先	ghgggggfigfffffgfegffkahj
模拟	gjeeffchjcfeddefeefdfcabi
模拟器	gjeeffchjcfeddefeefdfcabi
模板	cbdhegjekdfhffafedcgbffcc
横	gfgdkfgedkfffffeknddjffmf
欠	bXYZoakaZqUYbWZdtkZhaZdbd
欠了	fccclcjdckefdccflpflfdfee
欠的	ddcblffeclabcbccpZcddcddh
欠着	feecnfdbhhbedeecmiekeeedd
次	keceicfeejfefcefnigmecgnf
次了	ebhjidjkZjbmhbcffodigcagh
次付	ecijcedfkdpbdccaoedcgdebc
次就	eggdifghggefgfeehihhfhbld
次性	cjegfebhgbkcgcchgadcdekbg
次打	fifieedfkdihjffeeZfcgfecf
次报	fefhifceifmfadggehhbneejf
次报价	gffhegdekdnfbdgheehdoffed
次机	gihehefeghedngeeiddnffdii
次机会	gihegefeghedngeeebdmffeei
次没	idfeehddejeeeegddbgjegcbd
次见	mbdeefbfiegjedhdedegecbcg
次还	dchdldccbldfdfefenfcfhdlf
次那	effeiheeifgddcdddgdldhchj
次都	clgbeZgZbmajdcfbfkhmdcZZd
次都说	cicdibaedjcjddegilfefedce
欢	cdigbchgiajcfciccZcbcjabb
款	bcbjkadhicgkehWcuibbefheg
款0	fcdihfbghccfbchgnZjddfbdb
款D	eieZkfcjfYZfeccjnXddfchbg
款D付	fffbjfddkebegeenjcgeeegfd
款M	eeddleagigdddibhmeakbcddd
款也	feeceekgeifheffenegggfdgf
款了	eedendZhibacdedcpadcddebc
款催	gggelfdgfhddeffckaecfffce
款催了	gggelfdgfhddeffckaecfffce
款到	edcffeifjcibhbegmYecccada
款到了	ggebdgkjecbeeefmldfddedde
款到账	gffcmgddkdbceefembdfeeefc
款又	fdfbdekdejedfihbkefkfejee
款已	feddnedifdcieddengfdddcbd
款打	dejdjdaanbfeccdbfadhcdedb
款拖	gfgekfdcfkedfeffljfZfehch
款拖了	gfgfigeffifegffhidgaffffi
款方	dgciifdghecgeebbngedhccee
款方式	ehdlbfcggfccefccoieehddee
款没	fihecfdejgfigkcccbdjhiede
款还	dbcanffcjhYfhfcdgegcedhcb
歉	bbbZgnecfilahhiecfdgfgXmb
止	cZebbnXXdkbbdffddfarfgcaf
正	ejecjaehmYfgcdhffZhchlhcZ
正事	lbdacciifdgjcdacfZdceabdf
正在	gjgedcabjfZegghffdciedjec
正好	hmdcdcckiccdhiegececjkieg
正常	cYbhkbhdlbgdcecodgeaefhjd
正式	ZYegigfekchhdfdbdbeiileeb
此	ecceblccclcffcgegjemedbgd
此为	dcccclcdclddgcgfejfmedbde
此为止	dcccclcdclddgcgfejfmedbde
步	hbjgfdXelcgjcfhccifadhhig
死	adfmdbgXgiijlfdhdjffdejdX
死了	dbfkgcidkdemfceedldYgdhfc
死机	fhhaidachgefgddbdffgfhffc
死活	egbkdfceblijeibhkicgedcae
死活不	ehdjdddefidifjcfjpdcfedbe
段	digbYggiechhgdWladhafhjbh
每	afhjadhYhjqffehljiefdhhnf
每个	efceddjddkddcddbckicejabe
每台	fffjdfbbkhjcfbcbfYfdcbhcb
每吨	gffkdfffdjlgceabcjhdeebeh
每周	feldcfdbldgfefhgcefefkdnf
每天	fefmdeddkddkgelldgehdebkf
每年	ejiaicbekbghgcahcZbbcjckh
每月	dcehjfheifdihenibeidecbhc
每次	dheekdicejcjcebdnmfiefbhd
每次都	eifdiefddkbjddcfhnhhfecce
每次都说	fdhgkfdfeicjeefgjmfbffedf
每米	fcjkeebelcmdgfdfeeeegebee
比	aboegfYkcfjjkfiXggdYopldf
比D	fddhkcchfhgmcdbbbhhbbcedn
比R	dflfhbafdjehodhddicacmgac
比R还	fekhfefcbmghgfdffofefjcef
比R高	gfieiffhjcfkifdgfafdffiff
比一	fgjdeefdkdkecddbeZfcjhaci
比他	egihffekddgebdbgfadiflldd
比他们	efkhfgejdegfbedhfcdiflmee
比价	fajedbgclbfkcfibfdabmbYde
比例	ggdjhdbclfZmefdihchecdbce
比原	fdhckeenabfdbechiZkgciade
比咱	gdgiedecjjmelffegkhcddged
比我	eedfbkcZelkgoedefjedgdefc
比我们	eedfbkcZelkgoedefjedgdefc
比我们低	fcfecjdcejocmdcefhdegchgd
比我们成	geejgffeclefdifgfoffffeff
比稿	dcjceiddjgbelhddefdfqeffe
比表	dfhcddhdleYekcgeebfeebkdd
比选	fhfceidbnbefccfegfdfqfXfd
毛	abclggbadlpfhgfgflcgZZZfi
毛病	bidgicbdhjdkgdhghmfeedejb
毛钱	ddhibcgdfimebdeddgedceddf
毫	ehhdcfbdkfcejddcffegefpfc
气	fhdYgghdclcXjdfhalcccekid
气得	ddZekkbbclffiedmfkfiecZdd
气的	gjcccecgjabfbdcbdZebehmcd
氮	efedffjgiecgdecfeeieeeoee
水	jgabhdhajgdejZZgdicafkmob
水泵	ffcjhfeekdihiejdhbiefgfjd
永	ehijddbcgidgbcdhgnhkfhYli
求	fhigddYcgiiibbenhidekfnie
求D	eehifcbhggckhggpghghdchih
求先	eeglcecdkcagddjfmhdcciedc
求分	effjfediedlhcdcmjaefcedcb
求把	gdgghgeehgdiefbeegcehhikg
求换	facbocfdclbcaebccheeeahog
求的	fgjdfgdigekdhedceZfdefmdb
求还	fjgfffeiedeedgdffbhidmfff
求降	gggkdgfgggnjcffffmfaghhij
汇	celaigdhgchhddkggahXYdcYa
汇报	eeldebfggdfjeelhbbhYaeYaa
江	iebcbhgclefhlfkffahcidcce
池	ekcdicfgfffdjjgjdcefigkgb
汽	feeejedhcjdheddagkfdfbcke
沉	bjlaZbZbgidchdhabaelcgjcd
沉大	dflddddedkfdefedebfneicde
沉大海	dflddddedkfdefedebfneicde
沙	icjcegegicfegigdgcddeiidf
没	kcZbamiYendghhfffleifafge
没上	jadckehegiddcbdmhidbegakc
没下	hmefYXcZhgfjXieaakafdeaeZ
没下文	jigfbZaehgiiacbedaeecgXfd
没下来	cmcgaabahhbiZkbbblbegchcb
没中	dcdebmZbhgfakZhZeeeVrcXba
没了	daYdYmgafjcdgnjhgXchcaeZd
没人	hcmidYbehgZcadhcbafhkdafg
没人接	idebfbhcjfdebbecbcefjcbbe
没人敢	dijjdcbekddccdmeehdhfgbef
没人管	cifkeebdigffkebiefkdgcbje
没付	eefbnfcckgeiefcbmecceefdg
没关	cddeheldejdgcdfbejekfdelc
没再	iaafehjcfiggidZddbcmebgii
没写	jigfefdejejeegeiflhedicbg
没列	kfbcedbbdlehendceleedeceb
没到	agmYnZbYhkcbgjiijoZkbfhhb
没办	ecgdekdchjhgdkadeijcdefkf
没办法	edceekddgiigfkbdfhjcdehdg
没动	ehfhfcfehfikfcchddekebcdg
没动静	figeechdhgchfddheeglecfdc
没变	dbccjekhgdgideeicYgagdaci
没啥	ebdcZcncmbedfddchaeceffha
没回	jcgbdcebejebgbZZaadmdfcgf
没回音	fehcbciddkiecgadcadnddYdc
没声	dmhffbgcgjdeeddeddepdbbfd
没声音	dmgffbgdfjdeddedddendecgd
没定	gmbabfdZldafbegjcabagabci
没得	diegcicehhiehdhchneceecdg
没必	dfjdejdddkffdcieeiedfeadf
没必要	dfjdejdddkffdcieeiedfeadf
没意	eeejhhccjeiieblimbicghgdb
没意见	eegjheccldiiecljmcidgigdb
没戏	fjbbcjbdgjgbjajdbgdikeddf
没戏了	eeedeifehhjdibcfdbejifdfc
没打	lbecgcZdlcgdccccbagbkgbca
没批	bijlYfeYiggkbofeckbmhbbac
没批下	fhgicfdchghhdlccbjdmeecdf
没批下来	fhgicfdchghhdlccbjdmeecdf
没拿	dheieiddlcdbfkncebdcddbdh
没拿到	eieiefedkdebdkocecddfecdh
没接	djefgffckhfgdccdflecieiie
没提	iiicdddbmcadadXddcbdbbjhf
没敢	ififcceejegdfdehhceediifi
没敢应	fhhhefcekdfecfehjZeefeagj
没有	fjahXdgYjgabdiggfkedcdmec
没有现	dfeedfjifedfbcfgddehffehc
没松	fefjffdckhjckeadbkecehgee
没松口	fefjfffdjhjekfaedlfefehee
没法	chajbiYbclgiheibjkgghglde
没用	cbekdggckfigeceefZljgkbff
没留	hacafkddblbejbflegfleeghm
没留住	eddbclceblbflehdfbfmfffgn
没登	dceekefedkffdeeeebgmfghng
没看	edhbdjgdfioededefghehdhed
没砍	ebefkadlfcolcckdecdddeddf
没空	eieZbaibkfecacbcfddidcbfc
没签	ecdfjjcgggceddddjhacedbcj
没结	cbcabdoejffgkfeekeeefedfe
没给	begchakZapbbegdbolgZgbdba
没续	bbcZYqadcoebociddYgqccbap
没聊	iedZacldkbaahZaadabfdZace
没联	jgcddegfiecehddfdbgegcgde
没联系	jgcddegfiecehddfdbgegcgde
没表	eiecddcckebfgeieeiecddacf
没表态	eiecddcckebfgeieeiecddacf
没见	jebebaicnZbfZZcZbaccfabZb
没见到	jcdfeehejddddcdbdddchcbcd
没见着	didfbckenabgabfcdZefccead
没让	ijdccZbdeidccddddkebdecde
没让进	ijdccZbdeidccddddkebdecde
没讲	gfhdieeddkfeeedfemfeffblg
没说	khbceZhepWdcZdbecVacbccef
没说啥	cebeldfemcdcdedjcaecedckg
没说要	igdfddfekddedcacfbebddbfc
没谈	iiahXfeYmfihddZfbeggaeibj
没谈拢	dcbmbcbcghoihdbiilhhedbcf
没过	bafZfoWZaoYilceffihibjthb
没还	cacdmbhlahdmbcfgijdbdebdh
没这	ghdkdcddejkeblbejnfffggee
没进	ldbcakgaejdafacabYdZkdXac
没进去	maccbhhbhhdbgbdccbebeeZbd
没选	eaabcoaeanelkdddeafddejcc
没通	hagcjhackdccaalkdedaccdcd
没通过	icidbicckdddbakceYebdcged
没钱	fiYddiVYgiiiinbaYifXgacae
没问	fZfncbfhiZhkdgiflekabggdb
没问题	baenccghiZilehjflelacgidc
没问题了	fdhiefddkdehdefidbhefehcd
没预	ihdbdibcgicecmdecgdbejbce
河	ebhbhdjekeagccdgdddghdfdd
油	ciiegYYidgibedbVdfbiclgjf
法	bddmciaagietcffdgmccfdked
法务	ebZnZhdaldbueekdggbacdaac
法务P	feeicicffhbmfgeaZegfefcdf
法务P说	gefleeddhgekefcfdehgfhdee
法务在	feejefddlceleebggbdeegfee
法务改	gffleffdfiemdigciheffhafe
法务说	gffjgeebjjclbefecgccheeef
法务过	gfcmegfjedgnfdjjdjdfcfcgf
泡	mYhaaecgkbadggebdcdfcjjdf
泡了	fdjeeddigceeiegefegdfllfh
波	elgeeedejegendfddbcgefmef
泥	ccibgcjhegdefdcmhdecdjhhd
注	kXeadajgiZdecbaYibcbaclZb
注意	babcgclhgbddddcbgadeebjdd
泰	feieheeifchflfgiealffjimi
泵	dijegbYfghjcfghgchjhchjkb
洁	fekcffhhfgfdgfgddhecielji
洁净	fehfffhiffhfffhdfgfffemfe
洗	hhcZjcefmYhhfeffdagcgXjlf
活	bheeejagcldhWdYlfhajheegk
活不	ehdjdddefidifjcfjpdcfedbe
派	ecfgmaWXgjfgeblhikfgddaof
派两	fgddigedkfehbfdigcfeffcnf
派两个	fgddigedkfehbfdigcfeffcnf
派了	dccdmdacmafebfckebfdeefke
派人	efcijbabekeahcldgjigfecig
流	dhficeeejcZidihfdbikhaegf
流失	dfhghibeblceddeddafoebbjc
流标	eclhcdcamcdbdegfehgbkeadc
流标了	eclecedclcecafbgeeecofbed
流程	chfldZchibblachhfZhgdehhf
流程走	dcbkfbcfidcqeebbheibcgdeh
流量	edecijjifefejcdliadbddbbi
浆	fgdefgihffgffffihggffbaje
测	ekjaecdifcahcebZdiefblkXh
测报	eieecdhfjdeibcaffkegejobc
测报告	eieecdhfjdeibcaffkegejobc
测算	chelbbbbkfiecdbdcoeeecaec
测试	eieedjhegjefhbaeidehackZd
测试没	fdgfdiddgiciaedchhhcedncf
测试没过	fdffdjdecldibeechjhcehmcf
浪	gddcdkcgckdclhggemhkkdcdd
浪费	gcecejdeckdffhhefmekedded
浪费时	gcecejdeckdffhhefmekedded
浪费时间	gcecejdeckdffhhefmekedded
海	decgecmWkfgccaYncZgbeYZec
涂	eejhhfdlcckehdcgdYecjkkcd
消	gcjXbkfgficZejbkefblhhlec
消了	edeedmdcgihbajaiikekdehcf
消息	kYfZeeiffibhgdYgecchgjbbb
消防	dkiagdbghebdbejeeefhieoic
润	debpbaZfeipckbbccmdbfdhga
涨	afYnaWiYmgrlhdVbZjgedZdaq
涨0	geemcgdgjdmkceccfbedeeeel
涨了	ceajebicgikiggceflhedbbci
涨价	dhajddhbkglhjcZbacaadaZdn
液	diebhgeidhddegabcjeefYeij
淘	jgcdckadkfhcjgdedcdfkiice
深	kgaebbijiabcefaigciagZkee
混	nbcdcccelcfdkdccebfddefde
添	codabdambbbccZbaeZhbdcaap
清	fgkddYeflZdehgldhabeignic
清了	ffdclebncZbaeahYmdcacbabg
清单	femfZeacmbkgdgidgdcdfgnfe
清楚	jfegacghfeefkijeffeiffihd
清洗	fiebidadkdcccfjjcbdadcnbg
渠	jaZcdakdmbYbfdbhgahZabdbc
渠道	jaZcdakdmbYbfdbhgahZabdbc
温	clfYggdfehaebccZcmeebauia
温度	efbekefheidegedgenfedeojd
港	echbmfcdlcbgdckljabbcaYjc
湿	glcehgedjgdicichiYfeecmde
湿度	giefhgfeigffdhdjiZffecpdf
源	iYhbhifgeifhgbdadicbibfjc
源的	cjbacjgchjkbbdceeaehjgded
溯	elbddfdclfeeiijbeffffcpcd
滑	dehdibfbghkihcdiegeidcefd
满	dhjdiZblfccdfffdgcfddljdl
满意	dejggaajfeaghggghggeckhgb
满足	ghjfeefehggfdhfdhiheidnce
滤	gdibjfgchhdehegceeedeejjk
漂	dahbeiibmdacaebZcidbdbpbc
漆	hfdcleccbmfekeecekeiedbmf
漏	YidXjeifdjffkaZacncffdjhh
漏水	fheeldbdfidedeedgmfjedffd
漏油	fgdejeaiefdfgfeeebedfdiic
演	cgmZZbcfghbcfgibfgciblgbc
演示	cglZZacfghacfgibffciblgbc
演示一	fhheffcdjfdeieiffdfdgmbfg
演示完	edmfffeghfdfgedeeheleccjd
澄	fdlfaeedigeffdbdcdeeiehde
澄清	fdlfaeedigeffdbdcdeeiehde
激	bmfhdbahiZbeldeceZdbicibh
激光	ekdffffjedefhegdeadejdici
灌	cfeckeejchfjbfeibghgdbjjg
灌装	dhbckfggdiggdhghcjchecikc
火	deafmZleWqjagZZibnehbflif
火了	ehddjeegdjbfffeihogefedgh
灭	dkjcgecckdddccehcafdccjic
灯	fWkdmYbghejecgdlenaejcjjg
灰	fgjegfcedjgddgeielgehjajd
灵	iiZfcgbemcfcbbgbbbdccclaf
炉	gnbbcbdekagcfiefbcgahZmbd
炸	edhhgcccejfddedbdmdbdbkjc
炸了	fecihdecejgddeebdmdbdbjid
点	cdckceeghchhdcicfjifgfjkb
点不	eZgfdhjbhkeehebdfkdigjiee
点了	geeladahgfejccjedhidibdcd
点了头	ecglcecggigifdmcdijdjdgde
点位	djgcddigibVicfefcfedcglab
点头	edglZZcdkYhfdWlZchccagbec
点头了	fcgmcfbjedgjcbbbdZlfcccig
点就	fddmfdedghlmbfkceldjfdded
点的	fgjffcbbjfededbjdZhheiagg
点餐	ihehgfcckeahcdigibieedied
烘	eiahfehejeafdchbhdfdddlii
烟	kgbckebejedieeikfhedddgfg
烦	hihbjdbdfldgdaYiklabdfZbZ
热	jihWdbbcihddfaYegiihddkkc
热情	mdibacaiehghfbYcgfckdaZZd
焊	ghbbhfkggegcdebffkgchemkd
然	cgiifZfcfihgjfdjhldiedgjk
然不	fdgkbeddejegheeddnhbehfhc
然后	dgkcbckfkddggghdjYdhhdjfe
然换	gfgheiffhgnfcfhgfmfaghhdi
照	dgadgYnikacaZZWjdcaWdfggn
照旧	badjgdjigacgbdaXecedceZbk
照片	cegejdggdiefeeclhjfdfcikf
熟	khbaaehfheaclefbdfdadbcai
爆	biZbglZifeffibbZecdjbenda
爱	fghhaceafjjbbZXahlbkbgWcb
爽	facihdcmcaflbbacmXaecZbZh
爽快	fbdgiddmcbflcbaZlXbfcabah
片	leZeedcdghdfYbajecdYbgfcb
版	ZYreVcffifhebecbfkebbmoZZ
版方	gfjfgggdkcgeeddcdafeecfdf
版方案	gfjfgggdkcgeeddcdafeecfdf
版本	fbhjcdififllfebdefkejagdg
牌	jcgbaehfghbhhfZeahfafcdab
牌子	Zdkibjfbfjdlkdfeeaebddbdc
牙	efckddajgcibebgcfhebddmeb
牛	fgifdefdjehhdddalefedihbd
物	ggbehdigiejZhdiiedefigcfe
物业	fidgicbiehieicgggdggdcZhf
物流	jfZchdiYldeafgkidgfYaeZgg
物资	fidfehddkejdhcbkfedhlceee
牵	gjigdeddjecechkdebjdjcZdb
特	egfZgghnaddifeYgdgebdakjf
特别	ZjfbfaimbaehffZhgcfdddidg
犹	djgiacZaghdckdibcldhecabf
犹豫	djgiacZaghdckdibcldhecabf
独	ckcfjcZkdaZhhbfYedacdejdZ
独家	djcfkdbmbaZiiddafdbdebbeb
率	acmdfYdjgYaddebYiheceojig
率0	dejfdefhheedfdbcdaeddlole
率不	fihdhcdelcffidecfafdednkf
玩	aflgcfcieffegcZcdbeidmecc
环	glbaedhhegeffgbgdbafZfnZh
环保	ekdbgbfgffdddhdhccbgcckch
环境	iheaeehclefdddegdadgfjfdd
现	cmdcdbeeggfcfgkihgijffide
现在	figfcXefeijegelggkijihgdf
现在就	edihedhdkdihifghgehbfeche
现在是	gefdddjekecccdgdfgecgheca
现在用	gjgbdeegkbgdiedffegcfgjca
现在用的	ggicegggididiecffddcgeide
现在的	gjdhaddgidfflfdacfdcgfmgd
现场	dggbhfgfhcZeZcceadiYfhkgb
现款	feeijecemajfcgcZnYfaccgdd
现用	gkdddddelcgfneceegfdfcdda
现用R	gjeeedfekcefmfdeegfdfdgdb
现货	cdgcamgheiehhhcmhajhcebcd
现金	fhdibeccejheekeaijgkeecee
珠	edcdkekefheegdeidmedfcdkd
班	dbfdfdlamdcgegbdachZdjZke
班了	cfcdcdlblcddbdaefbfcfeZdc
班子	eidmcebcleefcklddiieecccd
班子会	egikdfcckedfdcpeedjefddde
球	kdcXegkdifbadbYbfjbgfiZge
理	gZhiffchZmghiffgdkdjiffhc
理P	jgdgcfdbjfglfecihhhdfiidc
理P说	fglfedeehgihhghcejjhdhged
理事	dgdjcibeghelealeedfeeifdf
理事会	egdjcibefiflfaneedfeejgdd
理人	gfccdbkhehfeeeedeafkefdde
理人了	edecdbkfckgfdeddfbfoeeeee
理好	dZceikfdhhbcedchdkhjdgZkd
理床	ehfhhdcfggefbgffgjeefcgji
理想	gbhefieddkchhdccemgbeeade
理我	gliecbcegicfcddegffmeecde
理由	cgeeckfcclfcgedkdlhhdcdai
理的	fdhfiggigdefegemfdfejhiff
瓦	ehdmcecclflifaficcigbfife
瓦时	fggiefefjejdcdfjeceeefiff
瓶	abfghihhegkdjfYZahcZhjiig
生	lcgZdfhcieggegfmfcjfbfhcg
生产	efifibabmcifiiklgbjecegfh
生意	kfbbddfcmcdegegecbifeaeee
生日	bbcdbdncmcdfbcafcZdcdbaag
用	akedeeemdddekhhechgfbqjdt
用R	kiaYbgcgidafpZgbZgdbchmda
用R的	bhfeeheZfjZhlcgecpchdgffa
用三	dhiibedchhcecggbjfgcffmcd
用上	dkagcecamcfcficmcbdbejhdb
用两	ffgekdcckfcghdclbefgfmcfe
用了	akgZgiYkfbbamaZgdheccfeho
用了四	ejdddgedggdfmfddfZfkfddgj
用了四年	ejdddgedggdfmfddfZfkfddgj
用再	eebgclcfeiojfbbclgjjhchbb
用再谈	eddgfjdfhgojeedemckdfebed
用到	edicfdgbmfceddehegedfnajZ
用印	eablbdecmcemagaafdlbcefcd
用友	diceeeiekddecdbhebfgefgcd
用完	djfeddggeiggghhfdhdbglbcm
用完了	ehdfgeihcjghejfdeiedhfddn
用得	ekeZiddkeabfbeZadebdfhXgp
用得不	gggehgfjdgfeiifefdfhgdbik
用得好	ejdegfeieffdfdbcfiddgfZan
用得挺	ggddheiieeeihjgefaeefdejk
用我	dfhhcdbhfgdjjclbdaijdlega
用我们	dfhhcdbhfgdjjclbdaijdlega
用我们的	ebijcbchfgfhXdhceejjelchb
用期	gclegfffggejgjgdebgdfmblc
用机	ebgdjdgZihddbfcgdggaejakc
用的	ifefbdgfgffbjcefdfdcghjdd
用的R	higeeedbmcgfidgehjebehbdf
用的R的	fjffgfedighgnefffofcgfbdg
用的人	fchjcdcfdjdgbefegffnfhbek
用的是	kegdbbgdhgibndagcedefcibc
用的是R	leagebiefhffjebhfffdefhcc
用着	dnaagbZiefdfbbcccoecdcegh
用老	ddbjbjaaemlfadcecpenedcdb
用谁	cmiacaadlcfenbcgdZigdhica
用谁家	cnacecbejdhfncdefbhiecdec
用账	fgffiedggfcddededdfielkff
用账号	fgffiedggfcddededdfielkff
用账号开	gemfdfeiehgfefefffgifjcef
用量	ghcjeZaheklhfdbacYdhcadad
甩	effidbgcejiemecefmehelZce
田	jhfdddckhbbebdcdeafbelkef
由	fkdcaieagidaeglhdjhgdehfi
甲	cediibkgeidfcfhhlkfYdjidX
甲方	ddffhcifdkfgffhellcZbieea
甲方没	edddffkedjbdcgcdnfecfeded
申	bmegcgeZjfggdmadddegdkgaf
申报	elgcbebfkdZdeldcebddgdbdf
申请	ckghfcZakelhfjbeegghdmgag
电	kdaYeekfggfdfefdeigffclhe
电动	chhbhhbckfbhcifcdkefkgkcb
电商	fiedghfhgefchfecebndfekfe
电子	kdjdedeiicZhgeeghcheigjcd
电子合	efeihfdifffnefdfegjfffhfj
电子合同	efeihfdifffnefdfegjfffhfj
电子版	ggfkeggieeemefeffdkfgghef
电机	didbkeejgcgeifdfcaebfbecj
电梯	ghbheZikfZgfaajdhebdgciZf
电气	ekajedcdkcggffehfafcfdndf
电的	flibceehicedecbbcddgdbmfd
电话	mYdcfeidghedececggdheeaid
电话也	gdjfegfedkheieeefafnfibee
电话就	iddgdeheifdfbjedkafcfdgdg
电话打	idcbhbhcifcefcccckdbdgdgc
电话来	cfghiecifejiggflchfiledbd
电话没	gfffdfidhheececbfgefddcgc
电话说	ahidkechhckhgcekfdgieffei
电话都	dkiifebfejkgifecfhfgfgege
电话里	hfafhbhedkcbdaghcgdeiefhi
画	gflacdabigbbedlZdfedebjbd
留	qbVadddejdchegbfcdeiZcYgj
留了	oiWfZcXdlbccflbYdgdYaeZcc
留了M	cmcccecbmeZdbogedbecekbed
留了个	kcddedddkeefccdeegfbecece
留了电	gjfeffeekedfedZdggfdeedde
留了电话	gjfeffeekedfedZdggfdeedde
留住	eddbclceblbflehdfbfmfffgn
留的	mbcfdecekehdfgbedbegdfcbe
留言	jbdeeehdjedfdbbgdaeddecdg
疑	cgliaVYfjdcfgfafbhbaodidd
病	dgfejajjefbjdfeihidbdkehe
痛	bifbkbZlcaenZbZbjfdcdaiah
痛快	eceblddkdbinccacgaececdch
登	jahZlcdfdjabgdXacghoZkeqi
登了	cceeclbdiiffoggffefidhdde
登录	adielbbbekcdZgcZecdobkjni
登记	kbbbedidlceccdZgfcecddbhd
登门	kcechdiiehcecdccdhebdhdbj
白	dbjZfkecbldcibkdbheefmmeh
白天	fifefedfkdegcgdkfcfdfkmdg
白送	faaghhhibheefedeekeccdacl
百	ecaiiehlecmghnhkeijfeekeg
百一	geiffefejeeeligefafejefff
百个	ekfdefelcfefiniifffgghcff
百二	eifehceiicfigfdgfcfccdgdb
百五	ekbfedejgageekbfehfidcfch
百六	gjdcaekgfhfdbkecjikdggged
百分	edifeggbgikfkdbegafcghcdj
百分之	edifeggbgikfkdbegafcghcdj
百套	fdfbjdclbfajdccmcfjdheflf
百度	kdeeefddkeegfdecebfefeZge
百箱	dagfncjlfahbZbbadYdbdejap
的	kgfZgefhgeefkghffefehgjfg
的0	edfghgfkdejghbgckhdfggeci
的C	iccegmigeigjghiadcdYghYki
的D	egcaleghgdcjgfdghfidedddh
的M	bdjeheaggfideeeeoihggcebg
的P	iecffajhehhdifmhhjejcgeed
的PD	ebflgbdhefjjfZfckbhjdjbbd
的P想	cdcigejekhhfbhbfdZeiedbfi
的P要	fjfccdiffibdedbbejdidijcc
的P说	dkhedcecmcfdjklfbfZfgbhgi
的P通	jhidegedgigehdbedkehfhhff
的R	jigacddZobdfldhgggdediaad
的R的	hiefffdcjghiodhefpfcgdbbf
的a	hfhfeedjfdeeceeieaeaeegce
的p	gdmehdYfgecigbbbbggdahkaa
的po	eekejebgfgcmbdcbbagdbifdc
的poD	eecclfcjfefoddebddbedbbed
的一	mekbbfcflcfcfgfbbecccilaa
的一个	kbcffeiclfegdcheedeiedaec
的三	eijddhfbhhifdeefehghfgZfh
的下	hcfcdfidjeiddeddegcccdZdi
的不	ggcdcihfgfdhiiffchdmhcehh
的业	dkfdfdcffhdejejigieegeaef
的东	dihhcecchikfagfddkfficjdc
的东西	dihhcecchilfahgddkffjdjdc
的事	dggbefkbhhdddfbbgfdichieb
的产	ejeffgejefeeehdgheefgibif
的人	ehbhdfbgfgbemcjeeffigfahe
的人D	dgcggdihgefehdbheaecjdgce
的价	bhlddaVZihnamdYbbmbejgYfe
的价格	gZncfcdchijegebbehbggfbdc
的价走	fdbekdegkcpedifbdbfdffdlf
的供	egfhahecjfehkeiedeebieZij
的供应	egdfcifcfjgdhejiegfbdeZib
的供应商	egdfcifcfjgdhejiegfbdeZib
的信	fhffeicieedehgehedebhdaee
的信息	fhdffidieeefhgfhfdecgebff
的免	fgfggifeghijfhbfchfdfgeef
的全	gehhfbdkdgbdgdgeifeeddegg
的功	fdgdkedfghbfkedebjfcfdame
的功能	fdgdkedfgibfjfdebjfdfeame
的单	bZgjhfegegnZfgdffekkcbdaj
的单价	ddhdidcfghoedfeddaecedidd
的单子	cciicggchgjbiifbfabledcbj
的厂	ilbbddcgieedijfdcgjdebbgk
的参	fekfeeehgdeelefdfbedkdmce
的参数	fekfeeehgdeelefdfbedkdmce
的发	eddflgaclediededkcddecfcd
的合	fdcefihehidihhgegackjgbeh
的合同	dacefihciieiiidegbckjhceh
的大	cfjjdcdjeegdhmhegdgclcihd
的好	fgifegflcdegcedgfafffhbde
的字	feeekfdjdddgfeabffkgedddi
的实	djjedcghgfgffcbghkheffbbf
的客	nbeaddgfggccdecbfeieiZeff
的客户	leccddeifddeffdciejdecfbg
的小	bajhgdiheggfjdcdfgeigmYgc
的就	jfeffagcldgfkhicdleieeacg
的工	djhdefggfgjemgideejccdedf
的平	eihedfehgfdebfdefdffhilch
的平台	ekdfefffigefcgeffeggidmeh
的座	iddiffeckgfefecgfjiejdaee
的微	mddedecdldachdgbceeadkebd
的微信	mddedecdldachdgbceeadkebd
的情	eiegdeefjfhigfghfchegemee
的情况	eiegdeefjfhigfghfchegemee
的技	dbhkacccgidkcgeaficdbcnce
的技术	dbhkacccgidkcdbbfiddbcncd
的投	eifegggdifeeebhdkeededfge
的报	dbcicbkZigkeecgfdfahZbagf
的报价	eadjdbjahhhciddedechabXif
的改	fgdiefidjfbjehcedfecfenee
的数	fffhhfddjgkdecbjicfdcgibe
的方	dfigdcbggghekecfcggfaZgfj
的方案	dfigdcbggghekecfcggfaZgfj
的方案比	gejegfgfhhagkifffkhfgfeff
的时	fecggghfhfeckfcnjhjeehdhe
的时候	feefhggfideelfamjjjaehehd
的时间	dfcidfkfeifddfijeagkfebeh
的是	giieYfeXlfibhemhbccbiajab
的是0	eddhedjeejbdcdbegledccfee
的是C	ikccbebdldehcechheecgfjee
的是P	bjgfabhboaccYZqbaababbZab
的是R	icfddhibhgbeldZgdaebgefbb
的是R的	fheeffhgjeffneeihcfdfehcd
的是他	djfifhdhgejffemfebfdegede
的是别	dfjfcmZbcledjeddfaegmfffe
的服	fhgfhfeifcchiejfijhfhfcdo
的服务	fhgfhfeifcchiejfijhfhfcdo
的机	gagccclbjeehibbfhhffeadeb
的机器	gcfbgdjcjgefjdegiifiecbdc
的来	dikgedfdigggcgdbdjhigdeck
的标	eccffmgcgigfggdaceccjchbc
的样	figbdcgigcZdidfYcdeedkggd
的款	eddcicifdjdhbcdbqlcieecbb
的没	hdgiaefijbZlebibfhdbeaidd
的活	ehddfheifdccaaemcaejbbigj
的灯	dbhakbbifefdecbicicbkedke
的理	diecfegeiieffecffmfiffddh
的理由	diecfegeiieffecffmfiffddh
的电	iffffceelbhebfhbbcdefeicd
的电话	jeddcdhbnbaedeZebdedfdfdc
的盘	fjgbceccldabeldhchddecifh
的盘子	fjgbceccldabeldhchddecifh
的票	edialgadlecngddjkcehcbgbd
的科	dfgddkceckegekbedgfnfgleg
的线	jhdhdfcckeeehecafajdddcdb
的线索	mdefegddldgeiedbfcedddddd
的老	mfbcahaamdcbmaadfYdffajbl
的膜	dejchddgifdedfcifefffdnif
的装	efgeefjhfefdmheedbfeeijff
的要	edheiejghghfdfaeegfliihjd
的设	cbfdgihifbeebbchdffcgceed
的试	dfjdidbjcfcdgddZdiggdnYhe
的话	bidjZaebqVnhbheieWmehiZej
的话D	eichdfddkdfecgedeemghidfc
的话D就	eidhdfdejegedcddddmgfidgc
的询	kdidceccldjddcbbdcgcmffhc
的询盘	kdgdcfcdledefcbcebhdbgcid
的说	eehgdhfffkdebhiedbeneiide
的财	eceeiekehjcfdgaejlffffdde
的货	hggbiefhdiddjcfiigdfgiYfh
的资	eggfabjcnZeecibbbbcbcZebc
的车	figidbadhhgijhagegekdhYfg
的还	djflddYcfkijkbifhjfeclecd
的还没	ejbghdZddjeecdlfjkfbfedfb
的那	fehbfcefgfgdkcjcfecehkbgh
的那个	gbgdhbjZlfdegekeadchfebhe
的那家	dejgbjbiefjgnemfdcedleied
的都	ZcemZfghegaajalhffhecagZe
的采	dddeajhefidechgegdcjjcgaf
的采购	dbefbjhcfiedahhghacjjdhcb
的量	cgggjcZgggdjhbfeeecigcdbl
的钱	ekZdfbdgidVZbpXepcidadcbZ
的门	jbddiheblcbegeccdbegcdclg
的问	fbdjkebbekjffedfdidifdnne
的项	ceichdhdghbkcaldcfhhgfgcd
的项目	ceichdhdghbkcaldcfhhgfgcd
的预	dlaficjggccghjchiaedbceej
的预算	dladecjggcbehjcddbedcdffj
皮	ddeemaegcjjdabdYinecgfgme
益	egddejegieddnckdegfefdbdf
盐	eifeejfckifeiebdeifeefodf
盐雾	ehfffjfeiigfieceeiffeenef
监	dimddZfdjeeeejgeehbdlijce
监P	ggeegdiakeehikdbgghghhZeh
监控	ffnbZeZfkchgcgffgXccjhead
监测	fkfdeegekddehhfcdbdgifhfc
监理	ebjgibbhehbbcdbaeffbjgnke
盒	glecbbdiffdaideiedgeddlhh
盖	bdedoaZleWiqbijccaicgadZl
盖了	fefifeeejecmifgbheeeefeed
盖好	ciabncakebgrekZfbafbcbead
盖好张	dddekedhjdgodedeeegeeeged
盖的	gfgiigejdglljfZdeecjefeff
盖章	ddifgdgigbgefcebfbidibeda
盘	jhcYgdgbieYcdiZeaffhhefgf
盘子	eleacdbboaabenfgcgdbdcifi
盘点	dfhgdeiakebbdeagcajcdfgge
盟	ifhggebjfeeccfbhijcddcgdh
目	dfjdahZXmfgigngfddhjjaeZc
目停	ebcdcmcfhgddcdibddegdebed
目先	clieecdfcldfcadcijiodedee
目前	jhfedabekceclbadgggbecbhc
目取	fcfffmefjdheekbadfchbegff
目取消	fcfffmefjdheekbadfchbegff
目录	jfdcbicdigigbbehgZeblckbd
目经	fbdfebjffijhgdhiihicjdige
目经理	fbdfebjffijhgdhiihicjdige
目部	dgkheefekdjfbZamgafdlcfcf
目部P	diieheggiejebablhadeceedh
盯	cckegdbYnbacdddjbcedhlafb
盯着	ddjfheZckdadebdiceccilZfd
盲	ebldcdddkedfididgbfedpged
直	kjaaihXgblbejfjgeoejeeiie
直接	fcdggmZiYnihghlbfnhlhgcii
直接把	dcefikdffijefebdfnicfejeg
直接把我	ddeefkefejehdfeefnhgffhee
直接说	fbgdblbeclhegdcbgiegfdade
直没	ffigjbYbhjcifejdgcckeddid
直用	ihaddccbgjgdpdcefjdcebccf
直用的	lebfeddeejhgnedefhfdfdfdh
直用的是	jfbffeegdjfgmgfigjgegeheg
直说	gieedchdekegcdjdejeleccbf
相	ilebbcehgebdfijbZhdbbgkbb
省	bleediffghZbfolZahiZkdgdh
看	fkkbabdclbeehigdehghdpide
看D	dgkcddcbnbbjcmlcfbfdddedc
看R	dlhbhdcejeigifjiddfdcagdd
看R的	djiffecejejeldigeegeecidd
看一	efkeefedkddgidbdgccegkYed
看上	eiegeddgifefhiidemecdcgee
看不	bbffhihdhgdhecbchmeajafjd
看了	cfkgffZledkehjffggffggikb
看了说	fbbhkgjdjfbjiceigaefebckd
看他	kZjdhcZcldgecenffZdbfafja
看他们	kbecieafifhdbbcdeceedbikb
看准	fjdeffehgeggdeeefeffgmleg
看准不	fjdeffehgeggdeeefeffgmleg
看准不准	fjdeffehgeggdeeefeffgmleg
看到	naceZcfdjdbbehddebeehgZba
看到C	jccgdegfhgeeeifcebfgiecdd
看完	bhlbaeYjajihacYegpihgbfbc
看完了	fdkdeddfblhehdcefnfdfeZdf
看完报	gfldgffgcjnghecffliggfbfg
看完报价	gfldgffgcjnghecffliggfbfg
看我	emaddibhfghigchcddjhjahce
看我们	emaddibhfghigchcddjcjahce
看现	dibgffhchgcddghdeebdccahd
看现场	dibgffhchgcddghdeebdccahd
看的	ehhfdddclgeedfdgekgdfbodf
看看	ilYZZajcladibheZfcafdnhcZ
看着	hfakfcgakfecjfcidhdedcfga
看着办	egclcdedckiejddkfmegfeeee
看能	hhheffedjfghcdechbfdhjfdd
看要	eceghfkeejfeceeefljofgdfj
看见	dckdfeheekddkebdjfejiddeg
看谁	eeladeddkdjemfeheddbejdhd
看过	egigeecfjdgljejjidkhgijcd
真	fhdehhdkbhgZiijbkidddhdbe
真想	feejfeddggeehhceemgdfgegd
真的	eefddkjdihhemfdehegbehech
眼	ciheefZjegfgbahjYgefellZb
着	fghjhYbfdjgcgigjhqahdgihg
着R	giggdcZffhjcqddceeecfejgf
着R的	gjfhdcZfehjcpddcefeceeigf
着不	fgffibagjbZdfdhbjicXegYZh
着不给	dbbjldbdkddecdedodeZfdede
着两	dcfhefjdifegngeehcghgihee
着别	dogbcdbfjeefbfeegifcfdefZ
着别家	dogbcdbfjeefbfeegifcfdefZ
着办	egclcdedckiejddkfmegfeeee
着急	ejffhccafiffegceegebeccgc
着我	fjfhebZkdfgidghgZfiifZheh
着没	dffjedecjfhlgbhcaZdiedcjb
着用	deghjbfifdZccbalceaeegedm
着要	gjibcdbbjgbebgcmhjZfdbjac
着说	cchlccbfdkcfciagekdnegdcd
知	fegZgigghecihmjffagkmgdei
知书	efheiaaigadjcegafhecmdacc
知书拿	fffdkfejdffmbcdeddddgedfe
知书拿到	fffdkfejdffmbcdeddddgedfe
知道	kiebbdcXmdbdhmjYfYbggegja
矩	edhekdfkcgfiefidcjhcehbil
短	kgicZgaaocdaicfdgeeYchlXd
短信	khZffddcnbbchfcgbbdaaZbaj
短名	fdicciedlecffeececdeealde
短名单	fdicciedlecffeececdeealde
石	delbhcdicjfdckchdbdmehbdi
石沉	dflddddedkfdefedebfneicde
石沉大	dflddddedkfdefedebfneicde
石沉大海	dflddddedkfdefedebfneicde
码	ngdYecgehfYdZcVfblbecgkhX
码头	dcbbldibkdcdbccmakeadcaZd
砍	aXemelbgggphYoZVWmehbbWZj
砍一	defkccbbgjjibhhcdmefdcack
砍一半	dfgjccbcgjjicicddmffedack
砍了	ddabckgclcabdoZabbdmhfZch
砍价	fdhideecigodafhcdkdddccdk
砍到	efXkZagciglbbaZaYjhXcddeZ
砍到M	fdcoceabnbnbcacdbZgceggga
砍掉	dbcjdkbeZniedhcdemeddideg
研	YjgYhibfeiZdfddhcjdffloib
研发	cXkcigdegicedcchckdhemoka
研发P	ebjgfedhfffiheejdeegelhie
研发说	dbdajigdjedddedaegfeefmic
研究	cjfcgcfigddhgdebdegdejjhf
破	ggcgleabckbcZhZfinddcZefa
破了	gdbcmfgfbldceedldmgefcZgc
砸	ibhdjghbelehgcbaeogchgZld
础	dddhieidifhfcicimacaedcbk
硬	bgkeXgdgfibcgdahboehdngce
硬件	eigjdebdkfdedgceecfgbdcee
硬度	fbmddddejgdeedefflidfjlce
确	ZdhckjYihdgjdffiechidfecf
确认	bckdlaZiiZejZfgifdiYcgief
确认了	cfkbfccdkdcbdhaffchdekjdc
碎	eeeilgccghdddjccdhfeecZnd
碎了	ecedlfdccldeeffdefgefdaof
碗	gidcgiafjdcgbidbeejcifhhe
碰	kcfdWZjhgfeghgeffefbegdbd
碰上	defdeejdmbeejeddfceadeehf
碰到	lafeddghhcdibebahchbdggde
碰见	iichddZeifdeldceebefedade
磋	eifibcbdlcgbahjdddhdpdbed
磋商	eieicccdldgcbhidedgdodbed
磨	bdYphdWjdhkjeeXfihgefidfc
磨了	fddlegchfhijgcahhiefehbaZ
示	bdjfjfYncdgleghcebcfmkcfb
示一	fhhiefcigehdidhecfehfmbee
示出	ffbeiifhggighedeefehlecei
示出来	ffbeiifhggighedeefehlecei
示期	fefmfcegjcifggdedcfcledhe
示范	fjdgfffglcdhceeefcedfkZff
礼	alfccajhgfegidekfjhienjda
礼拜	aiihbciifggeieflffejgojdc
社	ehfgbkZboZggZkhbhYgcieYih
祝	ddcdhiidifhiaibebldbedcde
票	ZUdfjhkalgejegncpfgfegYgY
票务	edicggcejfbiigckgbeidcebh
票否	edfcckbdlccecboeeafceecce
票开	fgecnebehgdcefeclifdecedf
票抬	feecgeiefhecgfdemjhheffcf
票抬头	feecgeiefhecgfdemjhheffcf
票抬头开	fgfejgffdjfgffffjmfifggeg
禁	geicfidclcndhlfackcegaimd
离	cghedjdhblhccdeebgdmdembf
离职	fehcahgcejbbdgabbZdmccdcg
离职了	cbjediaedjeeeideccenfegdi
离谱	egdfejdcbllhidbdilhcfdZed
私	nfZehfbbjehfccebdbcjfdZcc
私下	chcihegeejielghhgbelhddef
私信	oabccdbckdgdacZcccdddcYdc
秋	elhdcebclcjeecbmihjcfdbbb
种	higZWdfkeecbVbfZeZdbcklYX
科	ejdbhhcggfgkgjjhbhgehjihc
科P	ikcffddejehkfdeffhfekehjg
科P说	ejffedhheihgjgcefldhhfgfg
科室	dbjdffihgfbedfjgdieeeieee
科技	dgdjdhfgfhcmejjddajjhigcf
科技部	fiehfgefjfeihhgefbjehgjfg
科用	dfjfdfdhfdceffdifafdflbee
科长	flfdfgffjdfggcicejefedffe
秒	eheZkddggfdcgcbdfcejdYleh
租	fdihfechjajfccZnnXgYabdaj
租赁	gbkhdecbmdhlfdcmffjcdiZbb
租金	ebeihbicjfcbcddinYeagecdc
秤	egcfjeggckdgedcafohegaeld
积	ckdifcaifggdchaibcbblhhcn
移	gcdgggifghaejgbidlgZgaddj
程	ffiggacfgfcgdffjeffbhhmmg
程0	ekddefcejfcfeedaeeffedmed
程P	diadjebcdjddfdikflffgdfde
程序	ialfcegcigcbgehbijdanbegj
程走	dcbkfbcfidcqeebbheibcgdeh
程部	gihbgebiegiehbficgddfgfif
程部P	gikdagchgaieideddfdddhdfg
程部P说	fdjefifdkdkiihddgaedddbeh
税	ahgfeahhkaribfbbdchZafhag
稳	fbfimbckcgjekZYoahibdglgk
稳了	ceZjgcbihdjccbabdejdfchcf
稿	aYmkbdXhgZbigfZegaccqZjbc
稿了	ggfkeffamedneeaejeaeheefg
稿发	gfgkefeclelmdedegbdegehee
究	cjfbgcfigcdggdegcegdejjkf
空	lfdgXfgifchbffdibfbegaWXb
空调	giidgfddjfieilddfidgkeage
穿	beZkeiddclhmacdkckhdgmfad
突	efejefadejhdihcjdhbiddZcd
突然	edfkfgacekjdifcjdjcideZcd
窑	gjhdbcbhhbhecbhbcddadibcd
窗	gkfZeagcigeehcbhdcdieggei
窗口	ejebichcgiaegdcjcfdjedfci
立	fkgWcadgiaaeeqhggdYedgicg
立项	bliYZbWifZbdfqjWfhZhejgah
站	jiiedecfhecadfgjaiffjbheh
竞	idfibdfchhjckhacdgjgihcfe
竞争	gfhidcffieibbhbihcjcjgdge
竞争对	hefieehhhfidggcjgdkddhdhe
竞争对手	hefieehhhfidggcjgdkddhdhe
竞争性	eigfddcfjehcahddedgenedfg
竞价	eekhbdbclcccifdZbccdlffdc
竞品	jeeefdibkfheqhcdfeggciehg
竞品R	jfecifhdigifnfeegdhfejggi
竞品R的	jefcfgfejedhlefgfgibfgihe
竞对	fddffkeeejoejfcffjfhefdfe
竞对R	fddffkeefioeifdffjffefdfe
章	YVdikbckgXfrbafdcZmcfacbZ
章了	gffbmfedjejdefalgededfffg
章的	ebjcgehfhdhchddbddhdgdcec
章盖	feejgdbghdeneflfddbdeeeee
端	cfegibfbkigfbhecbldaejikb
笑	hZkfdaihhejchjcbdichdkaeY
笔	heacnacggeaheofdpkhcbciYY
笔M	ecdcmefghfcfeadancfededdd
笔MD	edddlegdjechccebndgddeeed
笔钱	hlcbdebejfeeepiechddfgfdf
符	ebkbdicegjhiecbcfmeckgghe
符合	fdmbeddegjiiedccfkfdkgeie
第	gYfckhdhgebfiebijabhkeifj
第0	jcidfdcgibcegedgedeheinZe
第0天	gfjffgejedfgegfcfafifllcg
第一	kbWgmgakeedghgejdYbfhbcgc
第一名	cdbfjjbeejkindjchdfbmebhd
第一批	ceZYpcbjhZgidacqdaecdgbgk
第一次	oebaacbanbceffdZbbdabbafb
第一版	gfkdefeekchebjgdeafedhged
第七	fcjddiccghhgcebdcfdhldhdd
第三	agfYekhbfkehledaihcjkfcei
第三回	dihfiacidgcfbfeddhhjddahk
第三方	dhgfahcbhggbjeccdgfdcimch
第三次	fehfieegejcgffedemgffhcjg
第三版	felbcfedfiedfegcciefiijde
第二	bZmefcfeidebgbchmdegjhjek
第二名	eeahflcgamgemefecfffmefhe
第二年	eeckfebkdajeadbckgdccedio
第二年的	ffefjfejedbfefddlieffeefm
第二批	dicghcaiffjbecddehedbchhj
第二版	edndaebgggbegcaXaebaZlpcb
第二笔	edddlefejcbdcccinbecddcda
第四	gaghkcZhhahggafabefekbldj
等	bgjhaagZnefgchfjeiffgiffc
等D	hiccgedegkagZjfbhmbkfcZZb
等P	aelfZahbmcggdZiceciYdjdfb
等P从	fihdgffdldijjeneedkdeedde
等P签	eckfcdaiehcoedfcgkaedlddf
等P签字	gedkfecjdieofeYehkcfeffeh
等上	eldeffeejfheeoafefeefefeh
等上面	ekdeffefififenbffkeefeceh
等不	dbYjbmedamZbecbsdedjddfdf
等不了	ecZkbjZeblabfddpcffheeeef
等了	gfhefjefdjfcgfdjfgfbgefhf
等他	hcjefadgkakbbgfgjbgdbjYdd
等他们	gcjghcYfjchccegigabgbkZeh
等保	eghgcgbhidchbefehfedemqYb
等保三	fhehefdejeeidfhhiffeedmZe
等保三级	fhehefdejeeidfhhiffeedmZe
等发	cdkhecadlddggdbdhcfdnhhde
等回	bailacXclbmmaacabacbYaYci
等得	fdjckdgdhjbecgcldoeceieee
等总	ebegkecdjfjfefgcgbjdcdili
等我	cZhfhgkckeedfaalhgcacchgf
等我们	ebjghhgdigcfgdcnihebdejcc
等批	igeideiefidhcjZeebhiegjee
等新	boZbbcgdlccechfcgYfgdbacc
等新P	ehcfediejeeeeafefdekfeeed
等法	ffekdgecmcdmffcideieeefee
等着	fgalieaagibkecdefidfebhkc
等级	eebffkhhcjeikdcdfjdehcqfe
等通	chgfddkkeahcbfekeabgehdcm
等通知	chgfddkkeahcbfekeabgehdcm
等采	ffjegfgckfofdfcfedeebaege
等采购	ffjegfgckfofdfcfedeebaege
等集	fliefecekeiggcnefcdeeighf
等集团	fliefecekeiggcnefcdeeighf
答	demjaagcjffcecjahjfgnbckc
答复	dggjddibleiiicgZZgaibcddd
答应	gcclcafffhibcdhfiliecdblc
答应D	fadiifcfkdgcdcbejclcccgab
答应D下	gdfkegeigfkceecbidnfecfed
答应了	ddcecejncbfceebecahcdefbc
答疑	ebmadbccmbcgdgchdcddkffed
策	iiddcffcmdedcdiechedjdhdd
筹	higcdecifdaedkgfeafdghied
筹建	ejhddecifdaecldgfafehijed
签	dXckgkcggggkjdpidfrdhdgge
签一	fcdijebjfgbkfdeefigdfhdfo
签一年	fdchjecjhcbjfdfedaadehdfo
签下	fcdbgmddclkmmfZbdbYicedgf
签下来	fcdbfmddclkkmfaeccYicedhf
签下来了	fdfbgkdeckkolfbecbZicfdhf
签了	dZdcjjZhefgrjcYgghidcfkjc
签了三	hffehgfdhhdjjeeahcbddegia
签了三年	hffehgfdhhdjjeeahcbddegia
签了字	gfieigfggefYfggljbcffhjgf
签到	egeekfiejededfdbheedheale
签单	feddlfbldcapcccbgdgdddcba
签合	feeihfbfiabjbeZhcchcnfddf
签合同	feeihfbfiabjbeZhcchcnfddf
签啦	gggdlgekdeanedhcbbcfdeedc
签回	decglcYldYYrfebeccefbccac
签回来	eedhjeblcaZqfebfddegbddbd
签回来了	feeekeelccemggdZafdgddddc
签字	ciZhdffehgeabjtkjeiYedghc
签完	dggeifcjfbelihjghhkcdcdef
签完了	ffedihdhgfgmdcgegfhfiedfe
签掉	eabhhibhiZadghZYbZkbbadaf
签收	eYhamaYeejbhZbYqblbccegZb
签收了	ccidjcchgceicedjfbdedgjdf
签的	dfaVseXmcdYmicVkfgkccddfg
签约	dbaijhXidgXjabZcdgqelbgac
签约仪	ecdeiiakbgdjddccdbnbldgcd
签约仪式	ecdeiiakbgdjddccdbnbldgcd
签给	chcbbmaciheZodacdZcedhcch
简	elccdegdkejcfbecckgceZnbe
简化	dkedffceihkfcccdenfefdmdf
简历	fhdeefiejecdeededafefchcf
算	feiebjdfhelefqibhefgffibe
算D	bkbccegelbeedicccaeccccei
算M	cijiabXdlbjblogdhffdgYcdh
算一	bggibbbbhgfccfabljddddacc
算了	bcggWpeegimkXmcYcdkdgjlZb
算多	djhaedddkdadfmcdeaecdecfi
算批	fgiedeeghcbceiZaeaceheaec
算批了	gleffffhhedeeiacecefffbec
算数	feijdddcldcgednbdhedegZke
算是	kdcdagichgfchihbaZfkcdgci
算没	dhhcekchfecibeahgYfjeeaec
算法	eckbhbhchgdegddefffeiepke
算砍	efcbdhjbkdbfcfdcdffZgdadd
算算	eikbdedckfkdicckfaeehdcfd
管	jefXgYnfgdebdcnkdbgheZfld
管P	efcdifhghedgcikjdcieeglig
管P把	fdfejeeefieeehddflgdfdnle
管不	dhdakdhefieeaddcfifkeeZmd
管员	ecdbaemekdedefliebeeffdZe
管理	idieidZeiedjicfghbZjfciec
管这	fliebcYfjdffcbkefbfiffefe
管采	mfdeefZdkdeegdZcdbebdbced
管采购	mfdeefZdkdeegdZcdbebdbced
管钱	eijedfedjegfdgnfgcefiedee
箱	hdeYmchfeifcdZdjYkcYfjfgh
箱了	cdmfgcZdmbhjgcfcdaedddidc
米	ahcaVcmglWcabaZYXYYabgsaX
米0	egeccejcldedggdedbedgdndb
类	eedejfidldcgfdbefZddhbfcf
粉	cgjicecdldbhjcciehedenice
粘	dmdeddccihchcdcedgheeopde
粘度	dleeddcchichcddfdhhfeooef
粮	dldddccgggddhkcieifcdfjel
精	cigZefeigbdfhnhfeedcbiqbb
精度	dgjadgahgbhgleedhfedcjpZb
精装	fieegfdjeedddnjhcdffeihef
糊	ggegeeejdijfdefgdmfbgfjke
糖	ibgbkdgjfdficgcbhcefcegfc
系	mebaidfgidcgibdgfefgfeeeb
系上	ohedcdeeledehdcdfbeahdgge
系人	icbdbcielcccZdZfcbedddbce
系统	djdehccjgdghjgfiekhehihhd
系统D	dgdfkfggjeeeheeledghfefjh
系统能	gjefggffifdfcicdfceeedncd
素	cnebbchblehhbjbbclfdhlYfd
索	kedcidcgfhbdgccWegcgcffhg
紧	alfibdVggfdemmgjdkjmZgkbc
纠	edhhcbjdejjaafcagkdaebegc
红	gdeffYeeggagcgiXbaZijieci
红线	fjdkcfbcldcefcaegaehjfcfh
纤	hjhdfgfejffehffkedafhecff
约	ijcdeddhffZigbWYagkfhkeid
约D	fkcccdhfjciclaZaebjZbcbid
约M	gdeiifdckjalbfebikkjiffkf
约了	jifdYcdhgfgbbcdYebfjbjdha
约了C	aZkibcgghedkddceedicebcce
约了D	ljbeacehhagdeffZdhgYdadib
约仪	ecdeiiakbgdjddccdbnbldgcd
约仪式	ecdeiiakbgdjddccdbnbldgcd
约到	heibbfkdldedhdcbabbbdcacd
约好	bggehhegggceacaZcelabkbkb
约我	bkegggakebaddjabdcabchgal
约的	gflbieaflcebccddkbedecedj
约谈	ecchkeidghikgccddhcgddckm
约部	gffldeebihhmdfdhfidfefdff
约金	gfflffedjfdmfedeamcfdgdfe
级	fhZbiiiehgYddjeibhacedlkd
纯	iZacdblcnbddbdcjeZdccbced
纳	elcbefffidcgcgcYkcgedalad
纸	ccnbeeecifkdfeiadecdbiphf
纹	eejdddddkfdfefddfihdfbnff
线	hhacibjldefeccZmbgegdcqfh
线上	agcahbnjeebgeZdZebbjiieei
线不	dbdheldeigficmecejhffglie
线了	iaihffaZihecddefckefdgcjc
线索	mddeceabnbdeicdZebdaddZab
组	depVhZZejeecifqjbacdgfZbf
组件	fbjcmdckalgiccdfbieddjbcd
细	jfhdbYcfkYaZfaiaaWgZahfff
细节	eccoZdbcmccfbfbddcgefdcec
织	fehichagidhgefkZfadchgaZb
终	eddfljXjdfikifiYfaheeddge
终于	hfcelbbldYfhfejbiYjZddgha
终于签	fefghfeieegnifjcedmffffef
终止	ebdbbmbcdkgfcjdcbcenieeeh
终端	fggghfddleghahcdeieceiehf
绍	pebdaccekcdddddadacadaeda
绍的	kfcdcebdmcheefbfcZccccfbd
经	gfefahffckilhnkefifjjegfi
经办	dceibbiancfghhkeebgdhffdh
经在	hbbikZiieicdjddcefejedcgh
经打	ffighegifcfhccbdmfgdfeehk
经批	gnedadcdkddcemfdbgegfdndc
经理	jbhgZfffbjjigeghfggieijec
经理P	jgehdcedighkgedifghffigec
经理P说	felgefefggjghehdehjheihfd
经给	fdgkcgdbfihibjhfeehjggfed
经营	ffjgdfcgiekjbhhieaeemddgh
经费	bjhYbgeZijZfcpaablcYfebbd
经跟	edggckdfdkcknechiaclfdebg
结	Zfdegelehgddgehhtfdgifigc
结0	fedgggjcgjjdhdcbojhdgdaec
结了	cjYblZjjhcbcaicZphddbbbcc
结束	ffgcghghhbgficjfcZfijfdbd
结构	gfjfffefiehfhefnecfefbmeg
结果	bfgbflefejfdhajadffilgldd
结果出	gfdejhfhibbfaedegefdjccff
结果出来	gfdejhfhibbfaedegefdjccff
结清	dbcdkediiccbibdZidcbccbch
结清了	feddkfcjhdcbfbdameccdcbdh
给	ffjfchddfikcnigckjgifkggj
给0	eihgcfccmclcficchblbeghdb
给C	fclZbbicjdfdcbdefbbeclhkj
给C了	fdkfegcbleddbehkhgdchbfbm
给C寄	heieeedhfddfefecebeeflfdh
给C寄了	hfifeeddkddfeffdebfefkZdh
给C打	ldgfcecejeaigedcgcedejdbd
给C的	fbkcicfakfkeddgkchfhebhkb
给P	cegbbijfheggibnegcgebjebb
给P了	ecgebjdbmbhdkdidcdccdgbdc
给R	jacgbmZWcmibtbdicYdlnZhac
给R了	gbYZcnbaclicndehcacalbhaa
给一	eagkdhccgieegecfjkdhfacid
给三	effkbeddkdbfdfdhlddbfdidd
给不	eahdjiibelcedaZemnhYdbeae
给两	bleidcbcjhZchcbihmchdmjac
给个	didggeacmbfbdbfcceaeeakfa
给了	jegdblaehfdgimgfgdfefcZec
给了R	edcZcodabmiflabegabgabcfa
给了个	mcfedfZfjbfccgbbcgeabcabc
给他	chghgdcfjcnhlbjWeiddekacj
给他们	cgkidgUbkefeocgZefbgdncei
给你	hhegeehciggeieagdegkeebce
给别	dbffbkadclhcehbjfhclgfccc
给别人	edggdhdfhhhicdejgjehhgaee
给到	dbjnZaXcjfndmhddhejjdfgdg
给到0	fcbmefbfdjmdcebcimjZecZdc
给到M	edhlccbemblehedcbagcdbcee
给咱	dgdcmihkcghfhddjgZcbfdcmh
给她	fihefegdjffkfeaeajlbdgfbg
给我	ifgfhYXmbeehlifegifmgfcho
给我一	gffgcdhdjecgfeeffbfceiadd
给我们	ZijaiZXncYXiggdadeehffejr
给我们做	aiYkfbbleYgiXdbacceZdaZko
给我看	dfgifcdffjjhkeggfogbibjhh
给我看了	fifidecigeffjeiefafejeeff
给的	mcigbfYblfeehkcbcigdfbddY
给过	edideghefighbjgefhfjfdbee
络	beebidhdghccgdhddfdecgmld
绝	aYZeepYgWnYgbagbclbmgbhea
统	dmccehbhheffijjheigfigkgd
统D	dgdfkfggjeeeheeledghfefjh
统一	fjcbZjfdifgbflmXffckeZbbe
统能	gjefggffifdfcicdfceeedncd
绣	eigeefdgfhgfhdedeffkejZde
绩	beieciaahgbdeefcafjcreiec
绩证	gfhefhgfeiefhhgdfgfgmicff
绩证明	gfhefhgfeiefhhgdfgfgmicff
续	YUYiolZjcifekcdWZgfpacZd/
续一	ecedldidnZaZaddefadaeeccf
续一年	ecedldidnZaZaddefadaeeccf
续三	gegkeffejfnlbgfffihhgfchi
续上	ddeejgdejcdlididffdcdeccn
续不	fbdhkZdeifdebcieecegefefl
续不续	fbbikadeieeebdieeZefecefl
续了	eZcVpifkbhdhfXbaehdnaeXWx
续了两	fdedldeejagecddfedeceecdk
续了两年	fdedldeejagecddfedeceecdk
续保	edaandjhgebeediehefdfdenm
续是	feefjeedjjgecfgedhcbfedal
续签	ebcihicckgcjXbgbZhehbaYWp
续约	cZdlcifbfkkbgcabbgkjcddin
续约谈	fefkhgdekcjkhddedadgeeecn
续费	cbeocgbedkjfiibbbkikdbfjr
续费的	eefkfefekhjjefeffdiigfgen
维	ehchbfdcjfgemffdbegdichkp
维保	ddckggXdjfjijcccdhgbdbXmn
维护	dihccejcmbgbhbcbcZdchdgkh
综	gdgjgidhfhecedgdchgfmcedd
综合	gdgjgidhfhecedgdchgfmcedd
综合分	fegdhheeggceeeheedecmebee
绿	cejfedhcigfbkekehaegeilcd
缓	cjfhgacbgjdfakaghbbodbaac
编	ehedgbidmZghXjdZeaaaegiZa
编号	chgbhcjfjabjbgdbhecbcifae
缘	iceiihfdckeddedednddhbkje
缝	ebhjddhgjdZhfecdeleidembb
缩	dbledhbcleegchbfdiighfedf
缺	cmkeYYdhlYddkaclbWbaijjYf
缺这	cnaceddlcbcfcebefZfcibfde
罐	agdZhakgehaehgaobiebcbjbb
网	jgfefbddhgbdddeebgccodoha
网上	lYihababgihdjbZfdkdhgeigc
网了	dgldgdaekdcdbccddhddnceei
网留	ldeeefdfjedecdddeedbdffdf
网络	cgfbjeddghdchdheegehchnld
罚	fhbledecgicmghbpamebecgeh
罩	effekdedgjbgdeclgjdbcfiic
置	cekcibghgdhddiZijielbcgbi
署	elgcdcZdjehccggbchefdcngd
美	ifkbddabjfjeibbjcZedeZjbc
群	jZWZiamcfjZddgXZckchbabld
群里	gXbbhaldekdeaiYcdmeidbcnf
群里发	dfjdhefhfffgedfeegfaefbge
翻	fmciZadjdgckfdiYdkgdcigaj
翻了	diefdfgigbbhidcddaiefbjdf
翻新	ejejffbhhejdbfabckfhecbee
老	lidceeeigdhghcmbhgcgdgkbo
老P	ildabcbcigabfbjgbjdagccca
老价	beXikaYkfekbggdggdcZbbfbr
老价格	ehaiiedjdhleefdbjeeeeeaem
老供	chegbjZcgjhchdZdbidjadhca
老供应	chegbjZcgjhchdZdbidjadhca
老供应商	chegbjZcgjhchdZdbidjadhca
老同	ldefefdeifdhcdbefcededbdc
老大	ekbdhheghdcdhcmieedbdbdbc
老客	jhifbddkfZieYdaehXhefdbXm
老客户	jhifbddkfZieYdaehXhefdbXm
老客户C	gmcafebigcbfddecjgidhfdZm
老客户又	dbegofbkfdgegffebdfeffdek
老家	heddehhegifeccZeebdcedged
老师	haiefjbYmfffgegfhchjghfkd
老是	djebiebddkdeeefbhlekfgigj
老机	dmefgfbifffficddejegfihfe
老机器	dmefgfbifffficddejegfihfe
老板	gdahjcciefdkibiinYbcdabef
老板P	hbbhiddchgdkhdfbnZcdecccc
老的	ehcbfjfdgheedgdhcgekfgfib
老规	fehblefkcdghffcdbhieeedil
老规矩	fehblefkcdghffcdbhieeedil
老设	bncdaeZdldeegkdadcfbfekch
老设备	bncdaeZdldeegkdadcfbfekch
考	dhedchgZjfkbfeYcYdhjeehdi
考虑	eiYhbjcahgkcdgXdaegjefibj
考虑了	eibaehbfclgeahceeceiedZdd
而	ihdfgddhhcdefdfijfdfhkbji
耐	hhibdffhhddcgbZggddacjlia
耗	efhaidfgidfcfjaiffgZehmZd
耗材	geeekfbghfkdeibjggfafdkae
耳	hhceiffejeeedefbeZededihf
耽	dfhehbbadlbcfdcqbnecdbeYd
耽误	dfhehbbadlbcfdcqbnecdbeYd
聊	nhYaYZihhbcbhYccbdgiccfcd
聊了	mgbaZagelZcgZgegcWecbfiYe
聊了两	ndcecebcldehfefeecedebbbg
聊了聊	flddcdbckdegcddddcededgee
聊到	glbfbcZifbdbjbbbcccgdchfe
聊崩	ebeldfbfammecdcddofceeddd
聊崩了	ebeldfbfammecdcddofceeddd
聊得	gkbadegiedabgffgfefehfeeb
聊的	chjccbeiegdgldhdhckjefbee
聊聊	lgdeeeaghdbeffcbdadceeiec
职	gfhcahgcdlbbcgXbbZdmfbbbf
职了	cbjediaedjeeeideccenfegdi
联	mZeXhehXlefggfbdeWcmccecb
联系	pZcZgdfYmeaefaabeWcjbaZac
联系上	ohedcdeeledehdcdfbeahdgge
联系人	icbdbcielcccZdZfcbedddbce
联调	dbgdkdbdkdddefcdehfcednee
肉	hfiahecifcaifegedfchfleee
股	dfhhabiZkfbbbXjZgeckhbdYc
股东	dcgicckakfaccYjbbecacbYbf
肥	fgelfcbdmcecdbbfgajgbjeck
肯	icendeafghglfddfcgjYemicm
肯付	feifidcddkcdceebhqfcfiedf
肯定	bdZcmjkkcfebZadakcmbgadck
育	gjcecalfjbefbmebadgccijkb
背	bbdkibbcfjgiicabkfeabbhmc
背靠	gehifffeifhijdcdlfffbeeff
背靠背	gehifffeifhijdcdlfffbeeff
胎	efcejfifjekfjeffkaeefcnkg
胡	eigcefhchhbemdcbifegbbfbd
胶	hhiYgbZefiacgeaXbZedkhdni
能	dobjXabhjbgfehilhkgdhhmgh
能D	djcfaeggicbcicgnbYjdhejad
能一	fekeefbgjddghiededfcgjmfe
能三	efejdfeekeegeeeejakefhbdc
能不	bjghcddigdhgggggifdedjhgk
能不能	bjghccdhgdigggggifdedjhgj
能不能做	fldeffeggffhhddgfdfdfbcZf
能不能先	eeiidfcbjffecgdfkhdgejbea
能不能再	ffeghfhhgdkedfigbfhdgachj
能不能开	dccejejcldZdcbcclaedeegcb
能不能接	eiheefehhefhgdccifhbfejgm
能做	dhajddbeggggghbgkggbdchhd
能做到	fhchegehgegijecieghdeehid
能先	deijddbbkfcebgaekjgfejada
能再	fffghfhhgekedeigcggdgabhj
能出	fiffffhdigZdbfdjcjdcffebd
能到	blcfefYbjeacfebogjZafffgZ
能动	eidgffedhhfegnkfeaeedhgdh
能定	fdflcdbbmbhceblaghjadajca
能开	dbghieighbjdbabbhadbddfba
能把	dfehbhdfieekhegXidjacZich
能投	dbkcdchgeidgfdchfjfdoeadf
能拿	fllZbcbdmbkdcgcecZfdibbci
能接	djchbdccmchkeeebgggchekdi
能接受	fefjdedamejjfcaheiegdhgcc
能用	dihcbgefdiaebhekdfddfjkbb
能盖	gfgkdgfgifhnheceeeleefgfg
能签	gefkegeejeehgcgafbnggfhcc
能给	eibfggfhhdkefcfaghkefdegf
能耗	flgcdfddlcafggdcehfedfgdd
能自	hhfefffekedflffdeggfgfnef
能装	elccdfdhhehgbfeggceefZlcc
能要	kccdieidkeejYcfigdcdeddde
能走	ekbifedejfanbajceihddghed
能跟	eidjkecjegfdegZefeeiddnda
能进	fmfbcfbbkeccadanbYedjflbd
能进场	gjeeegfdjgeeeedmddffhjdff
脆	dagcikbjakgfeecdjhfjegdde
脑	fghfgffgfihfideefgfigfZfe
脚	egcijddgfgalicilbgdbibgbf
脱	dmfehebcckbdedcfilfeedlid
脸	lfdieZdXelcdhiWYeocdehlja
脸熟	mdeddecekdeekdddfdfeeddee
腾	ejibZbgdjfZbgleablgbcnXab
膜	fgfYmaebmeddbbbhlebbcbnod
自	hidedfbjgdeheljhchehblocc
自动	ggfgdbfgiZeleiceajbhcgpaf
自动的	iiedefddkehhfhcccbffecjdf
自助	ddkdgddejebhfhcadehcdjedh
自己	debhehdfhfgcdkhjggghbjied
自己做	iedbcieddkadhagbdieldcYbc
自己的	gedeghegggahYhhgfcdedhgjf
自己说	gcfifcfejdafmfeegghedfcgf
舅	edcihhgfejjfefmehiflefdgd
舅子	edcihhgfejjfefmehiflefdgd
航	deicgchbnbcegdcjgedahklec
般	gegeaclbgiZdhidfchhdcgibg
船	chZciehadkcigcbdbjbdcbkhc
良	ecjgfbdakghdbdcZcgfcdkbmb
色	jfkahYdcfjcbkYaYcpddbnnlb
色差	efjbgcceficehedcgofifjigc
艺	edkeeecdiffgjgbffjecddgbd
节	bfZmfaehjYXichejhWfcffgYi
节拍	eicbkecjfcbchedefYeiebjci
节点	fhdjcfedkeckdecffbdeecdcf
芯	echejccajgjgebfZcgddcfkek
花	dndcYdZdifZbbsgeZigaafjef
花完	fkddefdhgecffkbbefhbddcec
花掉	fncbcdafibbdboajdagbcbhce
苗	eeidffidejdecfcddZfleeigb
苦	edejhhcidilkgkbgdggcefdge
茶	nZbeZbiboaefcjabccfcebadf
草	hafdhhfghdkjdbadecdegfeef
荐	nhdaadYekcdcfdhbedbaeeaai
药	ehedicdfjcfgigfnhhcZadhbc
荷	egidicdcleiccdgkeedeedpeg
荷载	ebhcjdddkfecffblfcdfednee
菌	ekgcgedbndddcccgcgedcimhc
菜	ijfcdbaihbaccfhdgfhhilibg
营	eheagfiibkidgbggfjdglkfgh
营P	jejecgdeigffefcggehefkdij
营业	cfZibbkelbccdebjeadehdked
营部	fdjfgfdghfdghffjegejliaid
落	YaUmkgXmbgamjZffibpbfaZZX
落地	dddamdcjeddjdejdgddhedcdd
落章	gddiffchgdbncccbhdmegdhed
董	dfehijaghccecgpfcbegdfZbf
董事	dfehijaghccecgpfcbegdfZbf
董事会	dfehijaghccecgpYbbegdfZaf
蒸	eicdiedcejcefdfZelhdebjke
蓝	ddhgiegjdehdgbfbcddaeennb
薄	fgeefiecghgefidjecfcdcnee
虑	eiahbjbahhkdcfXcaggidfhaj
虑了	eibaehbfclgeahceeceiedZdd
虚	eebfiekcghcijeacdnedddimb
蛮	gdlhaedkfcjfjcdZheddehjci
融	cehgdjcdgjiigldcfmjdeiedi
融资	cehhejcefjiigkdchmjdeifee
融资没	cfccekcfckdfdledfmfffigff
血	hicbgghiffedfecgekehffhef
行	fkcgdWfekabhcfkhkbfZahjgf
行不	fkdededembefccfjeYbdejmed
行不行	fkdddedembdcccgjeYbdfjmed
行业	kfcdcecdlddffchccfedgcbee
行就	fiiidacfhfdddhfhhcdheibbd
行情	blbceibbgiehbjibcldidcbcc
行政	jbdgeejgjdefefXaedhhdbZdg
行政P	gegchfhhfghefecbebdieeegf
行的	ejcgcdfbjfbehibcdidcicehd
街	ildbjfclcaifjgfidZicdcgdi
衣	jeheefehgehcjeecdafedfdde
补	ZfkegYfhnUcgeiWgeeiWflrfi
补一	egidcegdlcbfhbcaceedgjmbf
补一份	fgicefedkeeeiddcegeehfhcf
补上	cjjbbejchickbcbcgmecedmbb
补了	dbcbodamdZajccfaZXebcaZen
补充	fcejdfgbmchoeecgkfdcfgfjg
补充协	fdckefdckehpdfdhkeddgfajg
补充协议	fdckefdckehpdfdhkeddgfajg
补货	gfffmfdldbhkechfilgdfecZi
补贴	cmagcefhgbfcjqbdcdlcchfab
补贴下	fkfeegfhffceeoddefheebdcd
补贴下来	fkfeegfhffceeoddefheebdcd
补齐	ddmcbdcekdhecccefaddllmbd
表	gdkXlWciiZeeibeccaecfZnoa
表态	ejfbdcbggeeefdhdeidedcfce
表扬	edcdkefjcecdddchdddcecbnd
袋	aheflbgYiggbcdZjbkbdeilhZ
被	ZgaZhkiZapbbjmfZfidjkYXlg
被C	ekfffecehgceddlehhfjgefii
被P	diecgdjdiihgeefbgkhhfaeee
被R	hicZagiahhdgjZcbejdXfeZee
被R截	ejheegddificlcecibfdbdcdh
被别	cZeffjfddlcdlbfdhfeikecck
被砍	fiecfieeckYidocddedideddf
裁	egfdecjeifgfaicfcfeiedeeg
装	aggZoZcffghagfhucidhekmld
装0	fjjcfecdldkhegchcaddegZde
装一	eblhceeblfdeeeefcfecekZbc
装上	ejfbfeceejfdkhceijhecgijb
装不	dcbglceeghcedhdnhnfbeegie
装了	aghbfgifghadhbbeefdofladi
装修	jdacajgfggehgbfgbidcddbeg
装到	cbecnbfckecdZbarcidZcgaZc
装备	fjehdfdghdhjgjkaecgfgcodc
装好	chhhddYdlZgcebfifYifcifja
装好了	eaiegebfhbebdecibefcelbfd
装完	ciYgjeZfjaiXbcbsbZedjYjgZ
装完了	gedflffifcgaggdodYichbikd
装机	daifjcdjiajbccjgjWcdcjaib
装的	ggccichcgicclcamficgcYjhg
装的时	efdekdfdjeefbeeoefeefdjZd
装的时候	efdekdfdjeefbeeoefeefdjZd
装车	fcjejfbcldchhefdhdefeilgc
装队	gejdfgdeigbgfffnlfcfffjcg
西	emeZiYbfifcagkddbnffgciga
要	boclbaceifjfcjjmgkffegsji
要0	acclacibjgmiccbjojgbfeiad
要0台	cebjaeifhekghchbficddieda
要0天	ebjmcdbcekhfdcckjgicgfebd
要C	ahfbjafiiahceijlZhZjbbkXh
要D	ekdhbbZcncgjblfkcedbceWYa
要P	docaaebZobhbclpbcWbdcbXae
要c	dhfdcehcmcdeghfdeZefedmcf
要ce	fkeffgedjegfgggefcfefenef
要一	eochYZWgicbfbYcbhabcbclXl
要一台	bnffccZlcadceccfcYgbdjmck
要一套	fldeggfdkebecfdgeaffffjel
要一批	fkddefddlcdfedcjeZeifccag
要三	alefZgffiecgcZdifhbggklab
要三家	gcncgfffjemdaddffcfficagg
要三家比	gcncgfffjemdaddffcfficagg
要上	foZcfdXekdZcYngYfcgfcYfak
要不	feabjgicigfgebfafXclffbgk
要不要	ffbdhfjcjfffeghbcYdjgfbhl
要两	dkcfedgfkadcdfcldfebjjieh
要两台	ejieegefifedggdjfkdfkbleg
要个	bieggbdXkgfdgdbdhieecjgfe
要么	gcgjfedcfifldkgbfjdjddeig
要买	hgcicdahhZdeagdccUnZcadaY
要了	iZjfflYejehbhZcieieheiZfZ
要二	djcibeccmcfdhdgidfeidbccb
要二十	eiaieeddldfdhdhidgeidcadb
要五	hkZefcchhcfhdbjjgdeddbich
要从	cljdccbcfjegdjkbepgbbjgdd
要从0	gfieegffdkeeeffednecfkjdf
要做	giceadbjfZbceehehadefjmbc
要先	bkidhaZfidfdXbhfngeaikgZa
要八	eicgcfcbfkcdfcdkdgaddgkdb
要公	elddfeeejfdhhhihddfeheZfi
要六	digjcedgjcgdgccidcfcdfcdj
要再	cfhjZdbifdkZgfkbabicbkddq
要写	dgdkbchgehfldhhfhgcdchjee
要凉	ebfkcekedjddcegeeljoffcde
要几	dhdkkfaekdhggeenfhfeegbdf
要分	fdegkdadkflgdefmgadehbjdc
要到	lgeiadbYobgijccfkZhabaiec
要加	begifdfeghhmgffeijgceajef
要加一	ebhfjegcfidlfedhdhddhekcY
要加一条	gfflefedfiemgfdhdidegfaeb
要十	egelebdggfhececkemeiffadd
要压	fgcgcejdlcdgcdchhiddebkee
要去	dfahcflclehhjbkZcbidedZcc
要咱	ebdfncjcblgccdcadmfddbXoh
要四	ejgfdedclddfhdedgjjchjjcd
要在	chchaehanddhckaniecchcjec
要在D	ffcccgkcleeeemdhjeceefZcd
要多	hkdfeedclcjbddgoeaceecikb
要大	dgebbeiZndZddbcadkdddbpdc
要定	fjcgdfekgdccbjabdgngddgdd
要对	dkeidgZghfcbmcbchbicdblbe
要对接	elbcchbheicfhdedebfcedocf
要带	dgjefdZcnbaehhbihZfdlbjbd
要建	hkeeffdjedhedhabeddcdfddZ
要开	hhbgfcgjdfjfcafekfgbchhfi
要我	daeijchagiobhcdhanbgchkje
要我们	dafikceWgioghaeibmbgbgmjf
要我们出	gcebhfjfhggideeddZfdeefgf
要我们把	fdhjbeaekdhiefciieecedkdj
要我们派	fgiffffdifdeefcbeYebejije
要我们补	fejchdeckddjgeedeZeehfhed
要我们重	gejdjfdgeiiededjhnfdedcce
要打	fbjiefdfcklhcgdedmedeidec
要扣	fbcenddcZoadcdeoYrebddbkd
要扣款	geefjfefbldffffnZpgefedce
要把	dfZihcgggfdkbiafeZjkecimi
要报	dldicdbcldgdgkrbdYcccaYcc
要按	cZiheeichijdfjecjldhhdkbg
要换	fhbThZjdmabbdidZbficfZkfe
要换R	hchbkdicmbcgabddfZeaeemcj
要排	feikdeedkdfjefmeebeffkefe
要提	dgdfeejifdfddgcefbcckcjbh
要提前	cgcgeejbmdhdccdefcccjchbh
要支	elceefedkfedfidgecfffendd
要支持	elceefedkfedfidgecfffendd
要改	cgihdafaldhlgehfihcahjdaj
要改成	dhfmccZcmbcmhdahgYeciegej
要是	ghcgidefifdgikZgijhfedhec
要是能	gedjegedlggghgbhiihaeigde
要月	fcfligccldkdeedendeffedee
要月结	fcfligccldkdeedendeffedee
要求	bekieeXdfjikcbbniideigmkf
要求D	eehifcbhggckhggpghghdchih
要求先	fbglceddkcageeefmhddejfdd
要求分	effjfediedlhcdcmjaefcedcb
要求把	gdgghgeehgdiefbeegcehhikg
要求换	facbocfdclbcaebccheeeahog
要求的	fgjdfgdigekdhedceZfdefmdb
要求降	gggkdgfgggnjcffffmfaghhij
要用	bZhmbchbhibjbddkgmbicbedj
要的	cjejfeXaigibXgbkciccbiifc
要的是	blehbdadmdacbidiedcbceoae
要看	dhgacZjgidfijeecgicegejbc
要等	akcddgfbmahehlrbfagidgZea
要等D	fhbebfighefcdligdkeccffdd
要等P	fjiegfcfjfhefdmffdcdhfeef
要等新	ekdeedcekceeeZjfechjfeddd
要签	fmbcbdcbigicdkYfggjejcghf
要续	fbfglbfdmanZgddabWcZdcedq
要能	coabbdaflaZheeYibWdahZtia
要花	dgfieibbmbiecljdccddejgcc
要补	eimchfdcldebeedaiieddekkd
要装	dmaehdagiaddbaZidhcbcaibn
要说	gefekfffejeidfekfngefecdd
要说法	gefekfffejeidfekfngefecdd
要货	hhcjcfdhideacdeejbccebdcc
要货到	gfflbgfdkeccfffdnefefdbee
要走	eiiegegbhhbfgfeceaeimfigi
要赶	dkagcebbldbiecimdZgdddabb
要跟	eeihgcggfemhefnachgZccgjf
要过	biifdbhghacibalZcabdeckbb
要进	gigdefefjelddibgfceehelee
要退	cgackgbZghZbeaZYicchcZWld
要送	feijeeeclckcddeibceelbihc
要重	dfhmceYcgihkaahdcichmdbbj
要重新	dfilbaZejehjaaiddjdhlddcj
要重新招	eaikdccffhhedejefnfijfeec
要问	ekgececdkekcfjldfadeedjig
要降	fbfkbdfajgcaadhffhgjhdgam
见	ohddZVicifaaffiacgeiZcedb
见不	dgblccccigbdgcnhchdjecZcd
见了	ihfdcegekcjcifddgfeddccdc
见了C	ghgdcehfieeeighedZgdegeed
见了C的	ghhdeefgheffihhedagdfhfed
见到	ldhccdgekdfccbfZfgcbhgdac
见很	egkhdfedbmbieedefpeefibcf
见很大	egkhdfedbmbieedefpeefibcf
见着	fhdhabibobffYfdbcedgbbdfb
见过	ngbdecZgidehbfaeecfhcdbce
见面	jdbfecljdgfdehdcjcccdcZhg
观	fmdebbbjdgcgfbaegechddhae
规	gfgkdZWigfZmcYeefhhbdhncf
规划	jcjaefdcmcfcdahcfZegiagdi
规定	fefjdeffifedhcccmffffeefg
规格	dgcjddceldckdechhfegcjmcd
规模	ilddeebjeedekgdifffegeafb
规矩	edhekdfkcgfiefidcjhcehbil
视	cmhXgZYkbgbdbcebbhfcggjkb
视频	fhgchcciehdebegbcggdihhlc
觉	ZiiibfXecljigflfbsflbeefa
觉得	aihgcgYedjjheekfbtgfddagc
觉得我	ggeiecdeejijbfjffmhefeeef
觉得我们	ggeiecdeejijbfjffmhefeeef
解	heabdhgXhiXhbaacbgbjcakfa
解决	efgdheiedkeeffcbcgeleckkg
解约	ccahcmadamdlmdeefjdleeddd
解约了	cbbccmbdblhfkdeffbeneeedd
解释	edckhbjcfjjgcdbcemecdfjcd
触	neeccYYapZacjijbfkcZjfhib
言	kbbddggdldcgbcZfcigccdfaf
警	dgeckdifehadaecbdbdicejje
计	cdlgecehcjihecggmmiijgici
计D	egdjfdgjgafhacmfeYkZiehdZ
计P	fchageicejgdgcbdkaddcejcd
计P要	gfibkfZekdchegfiibfffgief
计划	aelYbbfhehecdgglejcejcggb
计嫌	ggidjegeekdfeffdinfffkbeh
计没	hhihejcddjddeecddgemifhdh
计算	fdhieeecejideedehlfdefmfe
计要	egeffficmbgkgbfddajgdcfgb
计财	hdcjdeddghemhjaegmjdfegbc
计院	kehhcdbdkddhgedcdeediclde
订	dafgkfWneahjXcajgglhaebYo
订一	igcfgdcjhbccdddbdcdcebcfn
订了	edcdikhhegddceeddaejecccp
订单	cdfhjbXjhcWlYedmfjfgbbeYh
订单下	fgfehedkdeclefdigcmeffced
订单下了	fdhbledjeedngddkechefgeed
订金	geedjfekdclchdegnaidfdcee
认	qXggfYXjiagieZjfhkdabegfc
认了	cbjnbYYZpamjYeihcWgbbhnfZ
认可	aifjcgaifcffaYiaiiZbcfgbZ
认我	dicihcckebdhhchdebhcecbid
认我们	dicihcckebdhhchdebhcecbid
认证	cljbccaekdddgfcedhdgdgoZc
认识	tXXaXabYqaaagcdbeXcddYVae
认识一	kcdeffddkfeehecefdeifbedf
认识了	ledfdfccleddffffhZcddcYcg
认识的	megfffccmbedbdagdcecgdeff
让	dhfigdZidgjedhgggmicgkjjg
让0	geegjdedghmafejdkicjdcbcd
让D	hchZlbagdjfbeeYmbjhdkgfjf
让P	ZZiZkZhhfeehhefkdcfggflih
让R	dZZfcmabdmeclbbbddejbbZca
让一	dfemacbggfqaadgbggeadjacb
让了	ecclbfdfgjmfcadgdbececacb
让他	fjhefcggjbcjZdkdiYhffmYce
让他们	ckhfgdadmbeiddaahadbfmZac
让先	giiadecalflgbhZeefihbicbh
让再	delgcaYcighbYYbkdmhebhkgb
让出	cfijZcaandijfabcchhddbkaf
让到	gefkefebnbldjddchbkefgfec
让发	ghfjfdYgkabeebhgcZeedbYdk
让咱	eheifdeidfdgfmlgfechkejhd
让我	gjbhecchffgihieghehcfdghh
让我D	ijefcdhjecddejibfegbhefaa
让我D再	hgbhdfhcleefdifdcaiceffdc
让我们	cgajieaffhfjhjclhdgehegkf
让我们D	ejgehgbfggdlfdikgcgkhfdee
让我们也	fgeidbebldZendddfhcbfcfgc
让我们先	eigcefeiibdfdefffaccidlbk
让我们再	ffgheeegeifikhbfiaecfhbgh
让我们别	gafhcjebhhihjiddeleoggcdb
让我们想	gjheeffcmcjdhhehhbfhgeihd
让我们把	fehigfdeghdhbedgjgjidhhkZ
让我们赔	eccgmdjcdjfedcdbdqededgod
让我们跟	fecmeaecmeodocdbeYdccaaca
让我们重	efmdedddjedlehekfefcgeZcd
让我先	hjdbcfbcleifegggdbedfbici
让我别	hfajdgfcjfackbiffegfedbdh
让我去	igcfedcekdbehdhcibfheddce
让我带	cgdldedhfeccidgdhjjeedbbj
让我把	gghdfeehhclgbbfbgigcjhfci
让我自	fdhjfdfffimkkecdfaecfdceg
让我自己	fdhjfdfffimkkecdfaecfdceg
让技	gdmefffeficfbfecfhfdeknde
让技术	gdmefffeficfbfecfhfdeknde
让把	eelgZddifddcagcbgYlnbfgbg
让报	fhjcfedhgdcgccdbebeejleef
让按	fjgedffdfimgfegddkeecljjj
让留	heigfgfifffffhfffegefkahe
让砍	gdeledediiledfdfeodeeddfe
让谁	cabnccacgjpefdcddndbcccde
让财	edbjecihhcjfeechlieeecbee
让财务	edbjecihhcjfeechlieeecbee
让进	lechdehahheebadjakcZaaiae
让重	dckfdddcfkdghccdimedeggce
训	ebfckbjfidecdfZhgdeedbjmd
训做	fddfkgfggdebhgchfehgfdcof
训做完	fddfkgfggdebhgchfehgfdcof
训做完了	fddfkgfggeebhgdhffhgfdcmg
议	Zhdocabihahragibgcefgabji
议签	feigfdegicgkcfdkZggechgbg
议签了	ffehgeehgchhdfflbhgfehicg
讯	edibfdibejfckchjdZdddjhcc
记	kcXcdckbmbbbjbchaffdbZlfY
记一	jaabcekbnbbdhbbfbadadambc
记一下	ecbcffmdlccefddgdYececmcd
记下	egiehfbdldkfheddfaidfikhf
记得	cZacahmclcfdfbaedcdadbkgc
讲	gfjgefZghdeeiiidhleiifdcb
讲D	efgifeebkfhccjddgZiigbegf
讲一	ehecifdekdcekdjddcdfecmib
讲一次	ffdeigffjedgiglffdfhgeoje
讲了	kmZhcffakefdhebbgmecibcbb
讲完	bdkfcdcjfZechchggaiZcbech
讲完了	dckfffebmededeYdhffeecgfh
讲得	eigdfcedghcgbkcbegececged
讲得很	fjeeefgcghdhakdbfjfcfeged
讲得很直	fiffffgdgheiahdegifefegfd
讲标	fdmdededldcgjdhbgjhgndcgd
讲讲	elfdeedkdcffdjgeebcbehccd
论	jejfdbXhgegfdbhfbbiihijac
论证	ffifdedhfehdgahcefekidhde
设	gghWggefgfcchieiffcjefghf
设备	fjaXggfcjgbcejglhfdkeadjg
设备科	fffhihechifefhjfeghbgejjf
设备科P	heifigcegidfecgfghefhefkf
设备部	ifhfedcahhdfbdikdieaddleh
设备部P	dghfhddcgifdcccldkfbedmfj
设备都	ffcdclbedkegidcjeafkeedde
设计	gbobcdUifdgciZaXcibXfjiZd
设计院	kehhcdbdkddhgedcdeediclde
访	mcbWfZgifcZeeebacdabdXcjj
访C	ifeffefhgdcjgideccbedchfj
访了	cjiagdabhiddhdefefeiidhhf
证	aelfZhYdkcecdYgbfhehmflZa
证明	eeicdiedgiceigfefgedngbee
证金	dcjZghbdigcffcchgehdjddcd
评	eekecfdghfefjfjdejfhkhifg
评估	efhiefbifdcddecghfdceekij
评审	cdnedhZffhehkfldcjeZeciaa
评标	dbgehZigicieecfeecedoeahe
识	tZfZcdZcidYfhcgcdefbcbibd
识一	kcdeffddkfeehecefdeifbedf
识了	ledfdfccleddffffhZcddcYcg
识别	cfkaicYbkgbekdeadlfbbgmhd
识别率	dgidiebdldeeheedeheddgfge
识的	megfffccmbedbdagdcecgdeff
诉	hefaifdaigZbjceYcfbgebckZ
诉了	feeenedfcldedfffeofefedoc
诉到	ggffjfegeifgfggggngfffekg
诉我	gdifeibcgjbcleidecbacbaic
诊	iegbdjchggfecgceddeeghadd
试	ZgoYcfcjfeZeefecehdeb0lbb
试一	ddmfcdaficifdffgfgfbiolee
试一个	ecledecdjeiefdeceifchmkff
试一个月	edkfdfeejdiegedcfbfdelZdg
试两	ffkddfdifdeegdcegcedcmegd
试两周	fihfegejdedfceededffenhhe
试了	ZcnXXgXhffZcgeabfidectgdd
试了一	eehedidldhceeeeeihgefniaf
试再	fdkeffffjefgfdekfbfeflZff
试切	fijeeedjgbfddeedebdcenkhf
试剂	fiidicecihbgfebcdkcdhkifj
试吃	dehcggbjdedfdcachbhbdmabb
试完	dacfhmcXhjjchcbiifdcdhZhd
试机	fdjfeciidibfdddaclfkeicaf
试水	gkfeeddkfcdfgefdeaebdffdf
试没	fidedidcifcicddchfhcdbpcf
试没过	fdffdjdecldibeechjhcehmcf
试点	cehdhYgfhghbZiiefgddakVlc
试用	cckZfYgejecffcegcedgdnaeZ
试用了	gdkedffciffekfhdfjiffmacf
试用期	gclegfffggejgjgdebgdfmblc
试用机	fejeZehbgieedgdgeigcfgbbf
试用的	fdlgffegeidgefdghfffflgde
试用账	fdgfjedggfdedgdfedfiflcgd
试用账号	fdgfjedggfdedgdfedfiflcgd
试试	ejjbZYYhhcafhZbdZchZcjcfc
试试水	gkfeeddkfcdfgefdeaebdffdf
试运	gejgfggdkedhfjlcgegeflahf
试运行	gejgfggdkedhfjlcgegeflahf
试验	dfecjicfheccaeZlcedccatce
话	leZiccfgfhndgekggkhiegbhf
话D	dgajccfjdebhiejediqigiihb
话D就	eidhdfdejegedcddddmgfidgc
话不	djgcdhgdjhbehikaehdjffgbi
话也	gdjfegfedkheieeegcfneibge
话了	ghhgegaddkiifhhZdmfldcfab
话就	gjgdcdgdlecdgjbjjdicfdfdf
话很	efdakeebblgegedcgdecfcckg
话我	fkbhccdfghaigfdfdkfekidbd
话打	idcbhbhcifcefcccckdbdgdgc
话来	cfghiecifejiggflchfiledbd
话没	eiddgffhibfgcfadeddebgbhZ
话要	fjecgeccfifdcdldilckeddch
话说	ZfhejdfhgdkegeekgZfkeehch
话都	dkiifebfejkgifecfhfgfgege
话里	hgaehbgddkbbcZfhckdcheehg
询	lgkbabYaobidebfXffcarcbfa
询价	ajldccacmdhddchbdiddrdhdb
询盘	lbgdcebdlcfeebbcdagcZfZhd
该	ZegieYfegffheacahgjgfcdab
语	gadhgefgegcjgfdfggkbgehjb
语音	dcbigdhieedijgedhdkchdhkc
误	cdhbiahgehdbcgYobgdbhgnha
误报	fdheifdjdfeedhebeeeehjnie
说	iegicfcibkiehhhehokjegdih
说0	fdhifcccjjmdbdcdblfbecibc
说C	daghgaifejcmkdeacgapggbae
说CD	dciidicddjffjiffccfnhehff
说D	bfgjeegdhiebgkcdijqjefhen
说D上	ecjkhdddjebeiZmdefbchhihc
说D下	gajidfcieebdecdcdlndedhgg
说D下单	gajidfcieebdecdcdlndedhgg
说D不	gfhibfabdllefgccdmlldegia
说D再	hfddihhckddeZdijbbbihgeec
说D定	dacnbcbclbYdeaabcenlabidc
说D就	efclbecmcbifbjZabclfcbaZa
说D开	gehhfefeifkefdaehcleiffff
说D必	fcjkeeeeieddkcedeahdehddg
说D必须	fcjkeeeeieddkcedeahdehddg
说D想	dlfeefeiiefjggdcebcieeddm
说D打	ddcfjfkclbcddecboYdcfchaj
说D没	ladcejbfejffelefeldbffgeg
说D签	gcdndhaedkickbaZbfnkcdhgf
说D给	dfheicjdiiiegbckliahdbiga
说D肯	ceZejblleabbcbabcbladcbdl
说D肯定	ceZejblleabbcbabcbladcbdl
说D能	egblZdadkZjggZcibXhZcdgbc
说D要	dicbfeigidcfZkiahakZgcdeg
说D那	giefhgflbedhhffchbffffhem
说M	bfflbcZejeoeejjchdmbceecg
说P	ldeadhdZfkiegfgfjlddhgdZb
说P不	jeffhecffiiigeegglebfedde
说R	bgijdaaaigjisbZafieaceVfa
说R报	gfkdgeffiehgleffjZffdedff
说R的	agmhbaZbgiiimeadfddbccYbc
说R给	eggiccddhhjelghffiebecefc
说一	idcgcbkdifffkfgacdgcddeeg
说三	diYigcffjaefgcildgicbcffk
说上	cmfbecbfeifhhgbfkgehfcbkh
说下	aehbbckgicacbjfccfaadiiai
说不	XgdiVmYbelidYdYgfidhbeYWj
说不做	fhhcekjgfiaedhdgcZegedbcc
说不做了	ffefgkfgejaedidgcbegeddcc
说不用	dbecemcdfinfgdcfhlheeeedc
说不降	ggfjgdgfiejddeiefmgbcfffe
说不降就	ggfjgdgfiejddeiefmgbcfffe
说业	ehidegdgfiihhcfhgchhjdYdj
说两	hicdefhekdcfhedffacdfggef
说了	gigebXhflZcieclehbieeehkc
说了不	eicfaZiclcfdfZmacZcaedacc
说了不算	ejcgdZfclcfefZjedacaedadd
说了算	ghcbbbhdldcefZpfeYdceehbd
说人	dbckeiecdkidmgeihlehgdbfd
说人家	dbckeiecdkhdnggihlehgdbfd
说什	efbleebckfckddZbeldbfehdd
说什么	efbleebckfckddZbeldbfehdd
说从	ffekdfdeckeeffeelofefffeg
说他	mdedZegfjdcchglecchekbdcb
说他D	ledgffcckdjiccbddakcedefc
说他们	gedebfigheccifhfeefglcfdc
说以	heaeejeffgefcfaalfegegecd
说以后	heabejffggffbfbZjfehegfcd
说价	gbcmefehgeqbbijiijfhecgdb
说价格	gbcmefehgeqbbijiijfhecgdb
说会	gigbdgchggccjedeebccfibcm
说你	bfhifccdfiedmedihofggZjhf
说你们	bfhhfccdfiedmedihoffgZjhf
说做	hgdgehefmbefbedbehfeedkce
说先	kkcfZbYcocdeccfciabcdkacc
说再	YbfkjVhZhjscdZfgfkZicdgld
说再不	eedgjbifbmZeheahehekfgZjc
说再想	ecjiddbcgioegdbedeebegacd
说再想想	ecjiddbcgioegdbedeebegacd
说再看	cdgabcjfghkihddefefdeddef
说再看看	cdgabcjfghkihddefefdeddef
说出	gjgheefflccfdfddeZelfdjef
说别	faiheffhfflcgcbdficibfYdk
说到	dbdckjahdkejigdkhihhfdjae
说友	gchgebhejehhkgdhefeccjkfd
说友商	gchgebhejehhkgdhefeccjkfd
说发	kabggcgcfibcbcbhjkccdbgcc
说可	jjbgadbghbedhdcYceidfihcg
说可以	ikbgadbghbedhdcYceidfihcg
说可以先	ekdedgejefgdiedchfhfflieh
说合	gaiggadifcfgdeYbgfiiccdca
说合同	fdeiffeckgdhgfbchjjddefed
说同	ceiggbcddjnfkdcdfmjbgdaia
说听	cleeccbclbdfdikegaddecbba
说咱	eefhfhhgcjhdgegdfndfigclf
说啥	ecfejbebndlbbdbjaYeaeabje
说回	jhegbebgibegdgihfZdbgbeee
说回去	gifhcfcghcehdhjigadbgdgfe
说在	hfjcacgbgiecdcZagbcncYggf
说在忙	hihcceZdghffcfdfecfiecdcd
说大	dkdchechhdgegdcbhbmdgcked
说太	ecjfdZcbfjcgdcZbineadcXdd
说她	gjchfdehegiecfmfijcdfebef
说好	cdblieiajkfjdegikkhdbejWa
说好D	deflffichjeecfdmihhaebbba
说好D到	fdfdlehfckgdcffodnfdhedbf
说好D签	fcelZiadhgchceacabhceefed
说好好	dlgbdecckhbjiecddpceeccde
说好的	faYjkbfalhanZdiegkkfdZjaZ
说学	ffgedjedejegaegefefmfgccj
说就	chibiabndaZgagbdbYgZeomab
说开	gkigcaZhhaZdfbjgfbdbdbbcm
说得	ciejgcbZiigmjbfeeZekfbndf
说忙	kidicbicgkcedfcdfdeeeibdc
说总	hegaiiidfkkdgebehhkgeefch
说想	ihbZidbhhcYfbhckcecagfZdg
说我	febigiZbbmhgibbfincihcghc
说我们	cebigiadanhggcbfjochhcgid
说我们的	fdjbhhbgdlgedccbjgdhfafjg
说手	diheeccjeedfdoceejeefgfef
说手里	ekeeecdiegffenddfkfcffcfe
说打	dhjegddjdfhedccecefZfcigf
说报	feegjeecdljiecfedidekcfog
说挺	deidifchgehgefcgffeedlhbc
说换	emedcedgeicjfedjfmfcgfddl
说改	jdekcfcekehchfeifdmffedif
说新	diaceigicihebedbklfbgeclk
说方	dbmbefebnbdhdjccefjcedace
说方案	dbmbefebnbdhdjccefjcedace
说明	bgbbhbkcmbZgedbfcceaeblje
说是	ideZmfgbhgfihgeigiidgcfkf
说最	fhagcZfcghcgXghiehdbfgfhb
说最低	gefkggegjdhecfdedZefihfff
说最近	hfgghdagjbceddbdiceehibdd
说有	kgecfhcdhheifmcffheegccbf
说样	fbfkffecfibecedefkjdhogff
说正	kfiffgcggfeececheieefgbff
说比	ddiffbboYffafagccgfbcnlca
说比R	fifffefidfdfmfjffhdefiZff
说没	hdklXeVgeiiccenaejefcjfge
说没问	fehkdfbkeZchcdhehZcdfeeah
说没问题	fehkdfbkeZchcdhehZcdfeeah
说法	edibjcbcdkfggdefdnchgemhf
说现	kibhbeZbhhhemcbfigdidijfb
说现在	liceeeadjeifndcgdiddeifhc
说用	beedfihjdfjiggkdcdddfjehj
说甲	eddcfekdekbddecdnfdcffddd
说甲方	eddcfekdekbddecdnfdcffddd
说甲方没	edddfekedjbeefdenffcffeed
说的	ZgfgfeibldZdaghcfglWcgagd
说看	eocbcdabigecdjbcbgkigbZaa
说看看	hncbffcdlbeebddfeZecfebdc
说知	iiheecedjeiiciddemdaedfdi
说等	iifbgcbaihccbbghijedeZdYc
说等他	jgibdeehgcledbccebeefcbde
说给	dabmccclfakdidbceZgkecaac
说能	jgjccebblejjfdcjcidceiebc
说自	jggdffcfkdgecgddddecdfaec
说行	efclbfgifglhcfhZneidejich
说要	fhdhddceifgfeilfaidlhbdec
说要再	bddhcchjbhjccaibchadbeYZi
说要换	goeddecehifeeccdhZhjeedcf
说要看	efceffjflchhijbdeZefjdefe
说要等	dhgkbaYamceebikbdfdkdZabd
说要跟	gfhifdegfhmfidjeejedefadd
说让	fcjieccdghhffdheegfkgeaeh
说话	ficZigedkeccjemjfmcdecjka
说谁	cZemcbbcldmfgebfdeicgjcee
说财	fehhjfbefibddddbkaejieged
说质保	ffdjfedejgeeefihjjfffeinf
说贵	cilchbaceinihfgddhcdhdcdc
说超	dZkfciaafjrcYajbcgbbfaXcb
说跟	iclccdcdkcjegdbegafdehffd
说还	gcjhahYfjdegifebeaccbmehh
说还行	jclcccccmbhehecddbddfnchd
说这	gefmfZWfgiigeghcfiaieYnef
说那	dlecehajdhhfhjhkfkigehgig
说那就	gfhhgffdfigheedifngighcff
说采	lcddddbdkdbdgdhddZdbddkdc
说钱	dhcckhikbiaccoZfiafbdbhcd
说隔	eefjeddcekhehccedhdiecZdh
说隔壁	eefjeddcekhehccedhdiecZdh
说集	efjcdgbefheddhiceidhcgded
说集团	eejedgbefidddhicfidhegded
说预	ccmfgdacgjhhelhgilcjecadd
说预算	celceebdiifeelibdjcjfcZdd
说领	ibbjgegheihkecgciegifdbfi
说领导	ibbjgegheihkecgciegifdbfi
请	ciehedgihajnhjdbcbkjfgigi
请了	fljibdacldigflcgbbhjefkeh
请我	debcdiijedchakhcifdebcbgh
请我们	dfbcedjhgfdhbjfdfcdfcdccd
请示	fedmcfdihbjmfbchfehgfgbgg
诺	fbhiefcecmifgdchgkgdgekkc
读	gkefbbedjfjcegiabcfjebjik
读不	gibebbifdkbefeddcffkfddcg
读不回	gibebbifdkbefeddcffkfddcg
课	fegdifehdhcgYfgmijeeekcjh
谁	fdbgXXqVpbhelbdbZdhbbgXbX
谁也不让	fdfkedcfcknecedednfcfeeee
谁先	cfgicbbdkdndoedjedjccecdf
谁去	dbcdfekcmdbdkedcdacdefgcc
谁家	inZadcZdjefcndhaeZhhgfadf
谁有	ibcdbekekcdcgfegbadbcbcab
谁都	fhfhfgbfggcfbeifhiehfdddh
调	aclaicgbfiabfjfkggcglfjjf
调一	fdledeehgccfeedefffeekmcf
调价	eddkfdefckejdbdjdnefeffff
调度	kbeddeheeieeeggceafkhffdj
调研	ckecchbcgheghcbhdhccmbYad
调试	febcmdbfheibbaaqjeibeYagc
调走	bgkgagXedkddbnhfgcfjcehdc
调走了	dkjfdcaefieecmfdhegmdfded
谈	fbasSgWefjpidekbekghcbdej
谈不	hbbkbjaceknchbbbmgiidZXbb
谈不拢	fddncdcdifmhdeddmfjbfdbdd
谈了	iedgeidgifhifeZebiccefahl
谈价	eidldeeZnalddcaddccbdjiel
谈判	gaigbcbdhihkdcjddabdmdedj
谈到	iaYgZjgbjepkachbigeYbaZfe
谈到0	dcblddcenbkgdeijaYccfcfdc
谈到M	geemdfdgjdnedejchbhfeedif
谈到最	ffehegegfhZggheeekfeefefe
谈到最后	ffehegegfhZggheeekfeefefe
谈好	edfrecZakgdgadjgfeblfagag
谈好了	ebcpfabboaehbcjdhcejebdbh
谈妥	fedekdcjdbffebdcaeecccgdd
谈崩	gefidgehdmjigdcechdfgfdcg
谈崩了	gffgehfeclijheeefZefdfdei
谈成	feddekdfbljhhcaddceldeedc
谈拢	dbbnbcbdghkggdgihjjgddcce
谈的	cchighcfdkjhbdndhhfhefhed
谈续	eccmdbcdjgjedeefbdebfbeho
谢	eZadnjclbfggbfaffkcgddcnb
谢谢	gbbcjkeidhbecfdgfndhefeid
谱	fhcdghcialjelhZhelfcdhhcd
谷	dmcchfckddfegdbhdakeejhie
象	geiekggkdegecddddcdidfZic
豫	ejgiacZaghdckfhbckdhedZbf
负	hhicfccfidddibffcfigggmdd
负责	iegegdfghedeidfgdfihgggee
负责人	hdheddihffecidggegjhehieg
财	cadhhciefjcfehgYqkfbeffea
财务	dccgicggfiddcggaqjegdgeeb
财务P	edfffbighfegefYbnibdfbfde
财务P说	fdeggdgkecehgaebkbdgedggd
财务不	ggfdjgecdlbZffedlhghfddfe
财务要	geifcfhdjfleedcdiaddddkeg
财务说	fddlfeadhhgedcddmlcfededf
财务说D	feehnfadifddececmhcdeefdf
财政	ahgedghchhZdgggZifgYhZdee
财政批	fhheegefkdefgggeeaecifaee
责	hchfhceffjchiedfaihdgfghe
责人	hdheddihffecidggegjhehieg
责任	eeijddecejdlfhafdjccfeihf
账	agdflaeficecdhcWthhcceebe
账上	elgcefccekhffoiaYhkahdbdZ
账上没	flecdgdcdkdgendcZihbfeced
账上没钱	fkfcegeddkdgekdfaghcfeded
账了	fdedmdcfkabcgfdinaecbddcl
账号	bkhdcgchibggaafadaghgnebl
账号开	fejfdfehfgffZeifedgjfkaee
账户	fceejdikfchbfedemdhcfdede
账期	fZZngcYfdiifdaacsjfgfcceZ
货	eYagnfdhfgehjbZtijbfbfeef
货D	eddckffdlcbgcfeobZeceeadb
货了	fedeldcidhakgdejihdjdbdic
货价	geflcfddjgneffdbbmffeidfc
货到	fdbmdeachhjYbdbgfhgcdjjag
货到付	ggekdfddhgkcefebndefejeei
货前	egieifbameeedddgngdhejjdd
货前付	gffhggffifgggffakheifehfe
货商	fcghajceieddheejeZgleebeg
货就	eddiiddbhjefcefnkmcmeecdb
货晚	gfeekeffckdecffmbpfedfecf
货期	ebfmabgeiebkbddqejfaddjZd
货架	fihachdfheebkbdgaccagkkgg
货款	fecgkeadhhlbfdehhgchiiblc
质	cdglcfeehgeilcfiekeckjkiX
质保	dbflcedZledmhecjhifhecfiW
质保金	gfejgfabjfciedcmrhgcdcdab
质保金D	ggfdlgcclcfZhffnmaeffffcg
质检	bekffcehfhjcccfgcmiebnpfe
质疑	ebfmdYbihbhfjfefccdcnggfe
质量	dZfflgdgfgffochgcgcYbghjf
购	idfegedggfjhffjheheigecej
购P	fegfdffbfijcfbejcighYfecf
购P要	fjgdhfegejkdifggdeffffmek
购P说	cchdjicdfiihfaiheihhZicec
购办	gheheiedejkhajibhlcfghcee
购意	ggjZbcbcleacdhaddZecjdbed
购意向	ggjZbcbcleacdhaddZecjdbed
购的	ibcegehdifbfcbbbdeehddjhg
购部	ieghffZffhjejdhgifgfgZidh
购部P	jgfghaaggfihkfhgjefgecabc
贴	bnbfcchfcjdajpbfiikebjffb
贴下	fkfeegfhffceeoddefheebdcd
贴下来	fkfeegfhffceeoddefheebdcd
贵	effgdjSffhuckamcdiWbabUbb
贵一	feeifhcdclngdgdffgfcfeefc
贵了	ffjgfacegjkfdegeekfafecfd
贷	ekdeefdegibfelcgcfeihdhee
贷款	ekfdefdfhhdfflcgbeeiiehef
贸	ghheefehffeeiddfikffegaed
费	bZhlbgeaellhikdalodiemXfm
费不	fggfeakffhifalfdejfgghigj
费太	fgbfbidejegfddebboheegaac
费时	gcecejdeckdffhhefmekedded
费时间	gcecejdeckdffhhefmekedded
费用	bhhclZefmZiccceZlbiXbdefg
费的	Zcdhhcmbekhjefbdhijkfjajl
费谈	gfeejddggfffedkabihcfefdl
赁	gbkhdecbmdhlfdcmffjcdiZbb
资	ndddXicYjgaedmfbjfcemdWYc
资人	ihcbeZfeldcegcgeeiecfdfde
资处	eighefdfiffjedbhefefkeeee
资料	pgaXXYicpWabbaZacYbahYacb
资格	dcicggehfeefcddddfecmfbei
资格预	eejefdfejdgfccedeheelfcfe
资格预审	eejefdfejdgfccedeheelfcfe
资没	cfccekcfckdfdledfmfffigff
资质	deggbhcdejecebgcfefdmeYcd
资金	ZhcgekWWfjbgbpfhigajegcaa
资金链	djcbhibeghfednedfkgidddee
赊	ebhjfajbjficZaebildgccbca
赔	dYYeoZiZbmakbaZgcrbgeYaub
赔偿	gfchhfheifdlgedddfedidbge
赔偿上	gffjefffejekefedeneeieddg
赔偿上限	gffjefffejekefedeneeieddg
赞	icacebkhjYcgZcagiXebcZcjd
赢	dalikbajfdXhibffZhcaabjkb
走	Yafielegehgqiigihbcombfgf
走一	gbjghfcbneflggjidbefghagb
走了	bZabhofVcokiphdfggdteaUai
走到	cejoaYYaobepbcdggaiagdhbh
走合	gdenbdchibhscaifaegbfdffb
走合同	gdenbdchibhscaifaegbfdffb
走完	ebfiicelaegfefehfajhbdfbf
走完了	fciigddiedgoecijeciddegch
走流	eefiidafheejbejmjdeheeeje
走流程	eefiidafheejbejmjdeheeeje
走的	dccgfcmigbbffkcdhbhfdfjhc
赶	bleehdYhfeZbhegqciiabadii
赶在	egefhedfiddghgilgajdccebk
赶紧	fhdficfkececgiibddceedifh
起	bfgeggfkecgfdddniffiipfeh
起来	aikabffgdibfbdbneigjdnkZh
起步	cicdjcdekehceeecedgeebZdd
超	ZcjgcihdfindYkmhilehfklee
超了	dchibjYbmcldbmfbclcafgjZc
超标	edjejbjeggcfdddhedeeeilke
超过	bhegdbifidhebjndgbciigbdg
越	dchieifidjmdkifjegbgdbYab
趟	ghadhfdgfgehfdchefbbdbcle
趟C	jgffcdbfhffcdfbkgcdcdcgdd
趣	flcYZZhibidbabaabfbcbiZaZ
足	cgdccmZehgdfliecegfcmbhac
跌	flcciegieecdccedfZdkfbedl
跑	eekWcehfhffdjdehjhYcYvmgc
跑一	cjecadjhffchZbYieedagniZe
跑一个	dkfdcfbkdebececkhffcemgcd
跑了	icgaelecfjdekedcifbddmjeh
跑了一	heffieccigedcfefcgcdfjgkg
跑得	dhjiedcifgfijccbddegeamek
距	diehbdhghciebbgbcggbbaoac
跟	dfdedmfdkdkhpfjheffkddjgh
跟C	ejggbdeghelfgfgbiihjeehbc
跟CP	dfbhcdjcmchdeegbdYhZfhgdh
跟C的	hhhfagehfeieidcgghjhdigfb
跟C的P	bgjgagfeigigecdgeiiidjjdc
跟P	ZeakdYjfgglbhhegdidfdhhkb
跟R	gancYhYcjfgbrdcgbWdgdhieh
跟R的	ddnbfccekdefleijfZedeckdd
跟R签	hgccbmcZigebpdecccehdddhb
跟R签了	iecebjdbijidnegbdcdddeecb
跟上	debeldhkcgideiecjdccfcedn
跟上次	egddkfcieeiefhgckcddfddem
跟了	bbbhelZehhZidgjcbhckhdbac
跟他	djeebiXgdihflhdkcgejehibd
跟他们	dleacjYgfhbgmieichdfbgjbd
跟别	deegdigdclemjeedhfehefeei
跟友	jffgefdeihcjlhgcedidjebfe
跟友商	jffgefdeihcjlhgcedidjebfe
跟咱	ddiifgfeficeeekeeaebjdfed
跟大	fdcdhiiekdejckbfhdfdhegee
跟大家	fdcdhiiekdejckbfhdfdhegee
跟对	fegcejiefijcmfeeeffedigee
跟我	ggbeXjdemYjhkcgbebeehchje
跟我们	cegifafclcgiidZcfbbfichle
跟我讲	cecddlcblhgfiemfhachhehde
跟我说	digbblbgibldhgkadgeedffce
跟着	dfjejcbbnblecbfdhchbfglff
跟竞	hcihfddfjeafjedfgejeehijf
跟进	cibcichclcbiacfbbjfhcccjc
路	ficafWjenYadggZhhVacbYobf
路上	ebhciejakdcfkddaeedhffkhc
路子	jgicffcclehffcbcfbfcfdZfc
路过	ejadbchckedegebadddccfZda
跳	ehdZmcdaflhehZYcfoedlbend
身	hghggeeldbcjjiiccffggkjbc
躲	delggcgdclfebedclYfnededc
躲着	ehmghdeeclgfcfedhbfnefdec
车	fffajbifgffejfbqdjcggljeh
车间	hifeebhgdicgfedadhgmfjgeh
车间P	gghfkedfhiffdgfigmfjfifhf
转	mZcchheiiYgfjfaiobefcgjhd
转了	gegdhdbkdcchagdfkddbeghdd
转了M	gegekfekeeckedecncgefeief
转介	kgeddedclfadcdccbcddddddb
转介绍	kgeddedclfadcdccbcddddddb
转正	faefldbhhdmkaddgcacdgngge
转正式	fdbhleddkehefefhdefehleef
转给	iceabhiXjgfdYbZjcjdbcegbb
转起	fjfffgeiffegfidmfddefeied
转起来	fjfffgeiffegfidmfddefeied
转过	lcdhgddjfbfegehfkdefecede
转过来	lcdhgddjfbfegehfkdefecede
轮	cbgmaeeakfglldjZeegdjjiek
轮了	fejiecdcmcgjaeadgkedcegcc
软	ifhcfZighceadebZciffcmjga
软件	keeehbgghdgbffcbdhdfdjeha
轴	dldbhdbcigcdbfiafheacapnd
轻	ckcbhchgcidefedddkedgfZid
载	eciekdgcmdifacYmbYccfaqcc
输	caiZbpcXfjjhpbakfbhbidcgY
输了	feiefjfbekbenedbejedkhZed
输给	eecdfleecllkpdbieacchbbbb
输给R	fecdfkeeejlcneciebcdicccc
输给R了	ggfggjfgejnekefcedfcdecee
辣	dgijddceigefjfnffkfggkbde
边	gegecekfiehfjfiejffifehge
边D	fcfehblgiddbabbfcgbegacbj
边P	ebdlcgfjdgjeedadbedjcedfd
边R	clgbcbbelccimgddhadbdhede
边不	ecedgjjdfjdeZbieijfjeebeh
边我	dcjfdcjcjeehdfaaijfbehbhe
边的	icjbegdfidgddfjbfbjhgeadc
边要	dkebgdcjdecddddjciecgfief
边说	fhdcheldiffcbhbeegejecagh
达	hhaajjecjehYmfhaaZhZccqla
达标	dehbhhagfgjdccccdbjgbhplc
迁	egbhgdhcmdegmeckekhddbbbc
迁移	fcdhgeiejfeijeekflhbeeZcd
过	geichgcifdfflerjfcdfghlee
过0	eihhefeckdgdcgjedadeeglcd
过P	iieccdcekddedgjdebehfjmde
过一	ijgfabWfkbfigZlachbZbiYag
过一次	kggddeebmdfefdeddbedebZde
过一遍	cgjicdZigdhicbmcfccacjddi
过不	dgnacfbamfhbfdkcdkddhaoce
过两	chgfdchfifYihhhbhYehghiel
过两轮	fghcfekfjdaehfedfbfefgjfe
过了	cZpelXYmcZigicnjhegfhlndc
过了一	gfjgfgfejeeiihaijchefgjed
过了一遍	gfigfgfeieeiihcihchefgjed
过了就	ebjidfeckfchcbnbddkecbceh
过会	eiclcebhgdimeioaddbdbdYce
过去	hffdeZgfichgZecfebchgjagh
过去三	fgjfgfegeijgfgegfeglgggfg
过去了	fafjbbgZqZhkbcaciZccdedae
过去看	ehcgedibhgdhdbdccecafhcic
过我	dhhecckgfkfejcecffdmdadch
过来	iibckfWjdfdcifihhfibbZkig
过来了	fdgfmdcghbcefcbalaedcbgdl
过来的	jibbhcaejccdecdbccbcbaeba
过来签	gfflcfelcdbedencefmeeefce
过目	jbfkceddmcilbakfcZfdedjcg
运	ckedggZfdlidicgmcjdjekjcf
运维	fhfdggfgeiciigdhchhhjembh
运营	gidaigehckibhcgghhffckchg
运营P	jejecgdeigffefcggehefkdij
运行	eceekecdldchbjklfbfcejZhf
运费	eYjgciZdfindhfaeekdgchYfY
近	fecbfgieeicfmbeYcccnjcWdb
近在	ebcdhcldkdffnedfedfkgfdde
返	ZaZgkgiZhilddajlghfgZZZcm
返单	eddepdbekbjacfehcadbdcZcq
返单了	gfegnebjjbfbeffbccfdeebeo
返点	cZbfdjgbfjkfhdYajjcaccgcg
还	fheggadkbhggihfdhmfdfghgo
还不	jdadigeajeichafdicddhdfib
还不清	igjiffbfifeegcifeefefgdeg
还不清楚	igjiffbfifeegcifeefefgdeg
还价	edbmheeigZhaYcZjbZccbfcdj
还剩	gfjceddhhdcdijcccabjkijab
还在	bgboaZcZghjkfYicnhdbfeecg
还差	cdjigbWcmYefdbifkYeccflcb
还得	bligbbYbnbfhbhegdccelglgb
还想	cfblacafifmbegaZcicceZecj
还想再	dfbkbdbgggmdbbcddiddgabdg
还是	ajdceihhdhhggegddheicghim
还是那	jbciddfchhledeadgedcefbga
还有	acidkYgenabdhkkjefbhheZgj
还有一	ddmbgddfkcgfkcjhfgefgcbef
还有两	deihefiejfcefddchjedbjfbc
还没	ohaeZUbTqdbbbgdcihbbiedYb
还没到	aihfidecnbfecjfhiibjdbbcb
还没回	jcgdgedejdkcbdfeedeeeecif
还没定	hjeZdchdkccddfZdgedcgchck
还没打	jcgdhdbdjehdeddcbahclgdca
还没批	cndgccacejeedkdcdmeheegdd
还没结	cacabcoeifggjfeejfeefedfe
还没聊	ndeedfbekeedjdfcfeehfddce
还没说	gddheeidkebdbhbccgdcddddf
还没谈	gldfeccdlbdhbdbigYgccejel
还能	eiehdedcejfcgfbbdlecdcfbh
还行	gfmZcbdfkZeflcZgeXgcenXfe
还要	bicifZfkefhhhcidbhgZZdijo
还要再	ffifefehgfjfkdggedjdfiagi
还说	fdgdkdiiehigcgdckmjihffdi
还请	eiebghdldcdhbhbdhgjcedegh
还谈	fgbabjcbgjdejldcekfiebced
这	fjcjXffddkichkjbdndndcfih
这一	kldhcdbhfgciiefdhhfkkfddh
这两	caabicmbblcehedddaenfabih
这个	fbfmYlXjbgmbeeighghdciedb
这个价	eaeleedeigocfdhhcdfacdbja
这么	agZkfiaefhnfeeghhkebhgijb
这事	bnicabdZmeXcYgoZdneidcYbe
这儿	efeiifheifefmdceefechfdie
这关	edfjeedfjffeeenggfeedgbef
这几	echfcihblegecedachhdeihie
这单	adigfhbYijbbgeZecbchddfcd
这单没	ffeffjegejdgddddiafeeckfd
这单没了	ffeffjegejdgddddiafeeckfd
这回	higgeebghdgikhbfdghadghbj
这块	jjaXZYfYsXcefpgbcfbifagae
这套	blhfcdahcjbhYfYcdmdZeaZbm
这家	jahmaddbjfaekdcdekckcccdd
这条	hhcmbffbejlmfcahYidjfjckf
这样	dkchddbZjiecgchcgliieZgkf
这次	dfddjhhZlddZifdbcakbfdjeh
这种	fjcZdcjjdfccadicdddbgjfba
这笔	glcaddbejfdgdpiecjdcehedg
这笔钱	hlcbdebejfeeepiechddfgfdf
这行	emccdcadejcfmeedemfafdcke
这边	facecglgjdebhhfhfcghdadbd
进	jfbdfcgdhfaigfejkeachflfc
进不去	fedekigffheeiedkecgdgdaff
进了	ibgjcgadghcdcgajdfgbhekdd
进厂	dacjfdhdkdddeehdbbhdeeadd
进去	jfefaegblcZhkebYcbdZidhfh
进去了	ffkcecadmccdgeZceaeciench
进口	ehjcheafggkbfhlciieccbjde
进合	geekbgdcmckkdhffhebedhdbe
进合同	geekbgdcmckkdhffhebedhdbe
进场	ZcehmcfgideheabohhYhlaebb
进展	gfgcbdldkdccbddhecdegebca
进度	eccepdceifcbgeellecbdedda
进度款	gefdmgdfibcdgfffmdccdfgea
进来	jebfecghibdbjbgbieefbfZai
进来了	cjjihbbjfbcchcddkZfccgeee
进来的	lceddecejegdedfdcceedgddf
进门	ifdchdfdghbhiccgchecddhbf
远	eecgmZYYlebccbZhiiecdfjqf
远程	fdcZnbaakefdfcbgggfcegiqh
违	fehhdhdbkebnddbcflceifbec
违约	gffieieckecoedbdflcegfcec
违约金	gfflffedjfdmfedeamcfdgdfe
连	YZecjndhYnhcfbkmYmfiffilk
连夜	ececmbhgcjbdadkediecgggnd
连锁	diiedhdblfdgiecdeceldcbdm
迟	ZfhmcXXhckaegeWlcoliecheb
迟不	fgeidfeefigfefehjZflffgef
追	ZgfZjZbgggXibhggggbafYnhp
追加	aehbibahjcZjbedegZdbcbibn
追加了	cgbdkddkddZgddfagbddfdgcm
追溯	elbddfddkefejjkcfbfffcnde
退	ebXZokdcfiZicecdhhaibibod
退了	gYYXlljbdlZegZgWgnchfefoZ
退回	cbihfgZbhgdmejbfhadjdjaYf
退回来	ecfhfgbcfifmfgchideialZag
退回来了	ebhdfhddigggfhfiigehambbh
退款	fcfdmccejeedceffiheZgdckc
退货	ffghhaheghcdbddZbhfjfacfb
送	bYkfgffijaklebZjefgbklhif
送一	eXfnddgcjflgmbddbljdbbbig
送一年	fbcmbebcigkdmdefcldddeckb
送三	egcgcjbffifelfefejfejjbdi
送两	ffekbedcgioaddccdgcefaaea
送了	iYhaghighdcgddfbbZjYfejhc
送到	bgkfibakdaikaegegddbjkgZg
送检	fbleeedekcdddcdhebdcmgnee
送过	dhiaaiicgiefcheaegdhjjgdg
送过去	dhiaaiicgiefcheaegdhjjgdg
适	fkhXdjZjefiahbdibecjdhjfa
选	afdeboYakdjikbadhfgcieheZ
选一	gebmfefghbfhbcddmakdhhjdc
选了	cbcZbpbZgiggnaYffgcegilaa
选了R	cbgbelcdgigckdZhdiedhdgdc
选型	bneaeabcnZdfiibcfcidbYZcc
透	alhbegcidgbdjnfeecdlggbhb
透了	eigcfdfeghbfikidfdelfdcee
透露	clgbdhdjfbZdingcdbdkicefd
逐	dhiddeecleaeceegckedcdkde
逐条	dhiddeecleaeceegckedcdkde
递	jalefbaaleiffbkfgfbdmbded
递上	icjefddcghjeeaiehfdijcefe
递了	mfiafbaboacchhYbfdcdgefef
通	kdiZdfagicejhgkgdaehkhiag
通了	lbheZcdhicbdcdiccbdbefcad
通知	ZcgbiihkeegkhfgjdcimnhcZn
通知书	efheiaaigadjcegafhecmdacc
通知书拿	fffdkfejdffmbcdeddddgedfe
通过	jZjZhfXdmbeeXZmfeXYYhffaZ
通过了	hejdideghcjfecdhcbbehhhed
通量	ddlcdedgifeecebehkfdhepif
速	cjdehiahhdafjhdkbfggfbobf
速度	ehgcdhcejdcfffhefcebdboej
速机	feefigfdfjgiheegeifhegaie
造	djkbcfYgibibdljkZcffidjeZ
逾	fddhffjafjekfeekhgdceccab
逾期	fddhffjafjekfeekhgdceccab
遍	dhjdccdfhegjedkdeceeeikje
道	kffgefahgeachkiedchhfgejb
道歉	fdeeifjffhkdghdiegfhfhZmd
道闸	fghddjeejfbcigZieiejcdbce
那	dbgeciigfgglifkekhgjiikhh
那0	fbdkdeddfimfecdfdmkiffceb
那M	edeigdhbdkjcbikclZfjeeccf
那P	eodagcYdghahdkcechdbccidb
那一	dbiicchejddeealhdcefdgfdh
那个	efgceejggfhfdegceaekffifb
那个C	chdgideejfgighZcjjcighfce
那个C的	eidggfdjdhchdicekhfchgidf
那么	dhhkgabbhkhjhhcidkeaddgcc
那了	iechdkceclhlidbedneaffdfe
那份	cjhcbdgejdicidaccYldkdegc
那儿	bhheecfZmchkafedhYidhniae
那关	ffhdfhedjfifheieecefdemef
那单	edeeglZdnaZgicgajichZbZbb
那台	cfeekegkfcagggZggddXcdbjk
那块	ggigccbancjfdiZacgfdcapdb
那天	dcefijadkccfiehgccjeefabe
那套	bilecggjgaefigmdfffZdgkci
那家	bhafWmfgffglpajeaehgiegif
那就	fegigffcfiggcgbejneifhhee
那批	edegjeefdjhdddbiikfigddmn
那批货	ecbckcfdeidcedfhflfbecalc
那条	cabnaafgiacqaedidhaZgdedi
那标	calcdgbclebfmdceedfdndZfe
那种	hlfZadbigdecbbeccZfccfodd
那边	ehgdcekfifghieedjgejgdhge
那边D	gcgehblghedbabcfdgcejacbj
那边P	ebdkcgfidgjdedadbebjcedfd
那边不	ecedgjjdfjddZbiejgflefbeh
那边的	gdjbegefidhcedkbcbjhgeadc
那边说	fhdcheldiffcbhbeegejecagh
那里	feeghhhefjgkeeofejeeghfii
邦	hahafbhckeeccdelcjfccdbad
邮	mYfZcegaiefedbdagaffdaYZc
邮件	ibfagficggffcdZefchfdbbZe
邮箱	lagebddbmceedbfchbdeddbcc
部	hciedeegfhfgegjhghfihfhhg
部P	iijadeZggffihiffggfegglcg
部P在	heigifecgihdeecddcfcejmkf
部P要	fhgchegifdcicgcicZeeekndf
部P让	hhaghcfcficlfgflchejeefcg
部P让我	fhbghcfdfiblghelciejefbcg
部P说	chhhgebjcieihgdgfeibbgjjg
部在	bjnhcbYckdffbckiccdldlcbd
部换	fjcdjddkcecdliikehfaffbcb
部的	gXegcglgeigdfdgffgbghdhdf
部的P	cbegfdlhfiidefbhcgcjhehfh
部签	feihfdbdldjbchajibkdeedfe
部署	elgcdcZdjehccggbchefdcngd
部说	ecbfjgjiefadjheifddigchgc
部走	ecglcdbifcdffdadbbdfdeddk
部门	ejhgbZZjiaccaihddecbgeXdd
都	dfchfkdhXogiihiegnblfcfie
都一	ejdefffdfjeimhedigedfdddg
都不	cdfkfffedjfjbfedhhidcbbkk
都停	ejgeicedjehdcndhfifgfechd
都停了	ejeeicedjehecodefhfhfeeie
都在	dehfbieajgiffifgfagigfdcc
都对	ggfkdgfkcdendffecdidffeee
都得	ieaaZalanaadedqbfagbdbjib
都快	figideedclffdkecemeiggded
都找	fefeiideejehcdddjkgnffeed
都找不	fefeiidedjehcddejkgnffedd
都是	hfeffYfchheefeiaibeflgeeb
都是R	lcdeffedjdggmfefgbgggeddh
都是老	hejcccdekddeghicedfemecef
都有	eekbhbffdjfhgdfdenfigdide
都没	lcZdfhfedjgjegghZhehfjZZf
都没有	fgieiehbgichgjijdjhdleefe
都给	ddfhigcifgefgbbhfidbdbchk
都给我	egddhhdkcfdeceehdaedffdjk
都要	bedjabiefjlabcbfbodahckhd
都说	ehfZiedibjbifcZcmicccejZb
都说D	dccelfjdihdfeffdnhecfeice
都谈	dbcjcicckeZccdiddgfbeccbb
都走	ccbbgkbhckbcdahddfendccbc
配	ZhjhfWcigahdamYaYebYZchhl
配一	fgdiegedlebcejdcfbgffhmkc
配件	geZmibbehelbdcbdbhdadccig
配合	ahehfZZggfYZdYZjbebeakija
配方	fhkeefdggecieedefdiffjmdf
配置	dZkejbhZndldhfgbfjcdcZbck
配送	efhcgehfiehceefadeefldded
酒	gbgdeggjceccachZgYgheikZc
酒店	gcgabgjaigcdcehYbabaggadZ
酸	fegcdieclcegfdebeffgeemde
醒	dbfbkckclccdfccbdfdaidaik
采	iegebgefhfihgihgdhhkjcdef
采购	idffdfeeggiiffjheifjhedff
采购P	fegfdffbfijcfbejcighYfecf
采购P要	fjgdhfegejkdifggdeffffmek
采购P说	cchdjicdfiihfaiheihhZicec
采购办	gheheiedejkhajibhlcfghcee
采购意	ggjZbcbcleacdhaddZecjdbed
采购意向	ggjZbcbcleacdhaddZecjdbed
采购的	ibcegehdifbfcbbbdeehddjhg
采购部	ieghffZffhjejdhgifgfgZidh
采购部P	jgfghaaggfihkfhgjefgecabc
释	edckhbjcfjjgcdbcemecdfjcd
里	kiebbZfejcZggnkhggbdfkilb
里了	daeegjgchgcjegbadhieekggc
里写	fejeeffifeailejegdheiegld
里加	kehhdfcdmceicdblhaedecige
里发	efichdegfggffgbfgffcdfahd
里发了	dgjdhefhfffdhhedeefdefbie
里只	hcbdelbdkckekhdddafibdace
里头	jdigcbZhgbjfhjagdbeZkcifa
里就	kmcaedbcnZdfcjfeeYfdkhcef
里开	eeecgijhdjjdgfkddgecgfYje
里有	emfYaYgghZcbdlkZbfddfadah
里有事	ecddefkejeefacceebecdcccd
里没	ehfdfcidcleeckbbilflgdjbe
里的	gkegdeagidiiYficeaiciebie
里看	jecgdeghggeeciddeafgegedd
里要	eighcfcckdbkdecjjdgejdnca
里面	gghahiZbjgbdjjZeekebfgfhd
重	egmeWZfaifikcehfdhdeihnbg
重启	djjbcjadjeeecekadZefdlZeb
重开	ggedmfdekddbgffdkbicedeee
重报	ddmgceafjemcfdbcdejdccocd
重招	edbffldfdjdghedffdffmfcfe
重新	hhiiZWbckdhmdhicgfbihajej
重新报	fblfeecekdodidcbgjdbcdiec
重新招	eaikdccffhhedejefnfijfeec
重来	cikbcYiclbcgdecddcedjlddd
量	fhgfebeidgifgebadcekchkcg
量一	ejkgddddjfefehjgfaeieffgd
量了	fjfdcdganbdedccbgfccbblcd
量尺寸	ejfefdfbhieehjfeeghfedXgi
金	YkbgehdhffegaoakohfheifaX
金0	ggfhggfejfgkfffbngefjedcd
金D	fkhbgeabmcdZheekiZcekdkce
金M	fhjbgdhhibafgfhipgbcgefhc
金M已	ggkfeeefjeegeeecnfefjfiff
金到	eieblcdejcddegdbniecddeab
金收	ebcfjicjchjZejcbkYediccee
金比	gggiehgfhhfjgghjkaiffffeg
金要	edficjcdihdcebdhngfjgcbde
金都	geeiakeajfgbhefbfbfjkedef
金链	djcbhibeghfednedfkgidddee
金额	cdcagcmghbahccddZZdbdhcbc
金额M	fhdclfafhdemfjefdcdcadced
针	bicakdcejfcicdamclccibjch
钉	gffbZbiaihfcfehechdecfbac
钉钉	gefbZbianbbcbfiecYdgcfbac
钟	idicfgcfeiaegdcbeiffjille
钟头	fefghfhejeeeefeegcffffmjh
钢	ggcYiYhchhfbgbZlbjhZcZlah
钱	crXZheYjcijgd2kbdkkXdccZd
钱D	ehciieZihbbdenkcfZidebddd
钱一	dfeclbbjecomhajchbdjddfgc
钱不	flcgedeifdaeciZdjigdfdadc
钱了	gfgeihhfjeefficefdiaffefe
钱到	egdfidajfabbcabgfZkdedcdd
钱的	djfjdedaeihechkdekeheibdd
钱要	fccicfkhgdceimdcjdddechce
钱还	djdefcccclgdegdecnededdee
钱还没	djdefcccclgdegdecnededdee
钱都	bgfghfYgdjnmfihfbebafcccg
钱都没	fjeaicdhffjnhjjeccedhfffi
铁	feZeiclakffdedhdiiebdZbkc
铁上	edeeifjekdifefgglcgdfffce
铝	ggffiefdkfjdiecifmfhfdieh
银	egdehceieeceifbbjfdfffffb
铺	fclchgYkeZecdbcofbcZbdgZl
链	djeZcihehgdbZlbfagcbhjlef
链接	fdefbfkdkddgedccefdcfkbbe
销	ldhXeeegjcfednWchjbabjeZd
销售	jidcgdceldcgcedbdaecddgac
销的	jefggfefeigfgeefgmfdffeff
锁	eiegfgbgehaeifafehljbggcj
锂	emjbdfbfjegeidgbbfeiecpde
锂电	emjbdfbfjegeidgbbfeiecpde
锂电的	emjbdfbfjehdidecbgefedmee
锅	gefdidgieegcZdaiejfeidnlc
锅炉	ehgcfehcmccdcfdkeceeidnfe
锈	giibcdcchhiefdbfdiedceidd
错	aaZcdVpgkYidUbVfedZXbdehj
错了	fceZcamamdlVZXYXaecbYcfed
锦	cbbcmclkdcbdccadcbdccccnd
锦旗	dcccndjkcdcecddedceeecdne
键	djmebcZclcidhakaeaceciibb
镀	ejidefaekdjhdddddaheehlef
镇	hmcdcebghcaeckhdhbdgjcZen
镜	ehhgefdekadhbhhahZccbgZkh
长	ciehfadgehbgcejkgjhaeilji
长P	dhcfjbdkbhiiefhkbckddgjih
长P说	ebjfjeggfhjhdiemdbbehglch
长办	dhicdfdbmecbdbmdccedgchgd
长办公	dhicdfdbmecbdbmdccedgchgd
长办公会	dhicdfdbmecbdbmdccedgchgd
长委	fidefhfeejffeiZfgmfdfgeff
长委员	fidefhfeejffeiZfgmfdfgeff
长委员会	fidefhfeejffeiZfgmfdfgeff
长说	ilbhcebbmdcfhhjgfhkcjbcdk
门	nfaYdidgefcbidbgcgchbgkif
门卫	kgfdbbdbkfgfhdcabadlcecdd
门口	kbefdchigchjlfedgZeaghahf
门店	eghfakYfeihblbbjigdjdjide
门禁	geicfidclcndhlfackcegaimd
门都	jgbabigcfjddbddcdifcgfbdc
门锁	gfgcedihgdbeghcbcdecfjmgb
闭	dgjadhbdifbjebcebXdgcbbfb
问	kpbbXZejlWhdiceffbhaebmhh
问0	fmccfgejefjgcedadafefdmfc
问D	bmbeeebhhbdccebmffbfebbeo
问D能	ejdefffghefdfbckfgdgfdchi
问D能不	ejdefffghefdfbckfgdgfdchi
问P	ccbhfdjbkeddedldicecedadf
问一	eheghegdiffdgdlddichfdXeb
问三	elcddfcdjfeenhilfifefdhde
问三个	elbddfcdjfdfnfdmfifdfdfde
问下	fhbfbdibmckhabdhaaaagbcif
问了	kmbaYVgfoVcbcehjiXgYbbcak
问了一	jlafbbXapZcdecijfdcccZmfi
问了一句	jafjeebejebeifcldaedeejec
问了一圈	dlfedfdejedfeekdgdfefeaie
问了句	ijbaebbdmbieaiZhfbdadcaec
问到	mcfhdeaifeheccbadjefghecf
问咱	hmdabbaclcccmgbcdddacZoec
问就	dchdhfkdclcheeeddgeofhcee
问就是	dchdhfkdclcheeeddgeofhcee
问我	eiedcakiiZkelbajeafdgdhfd
问我们	fkeacbghkYgfjbcjgagaheigd
问我们凭	gcleedfehilfmefgegffgfbgg
问我们的	emcdegefkcbdhfehdccdejkde
问我们能	didhdeccmdaglcdekZfeecikc
问最	fhggegdejebgfdelecbdfhdge
问最快	fhegegeejfcfddfmebbdfhcde
问有	jkadddZfjccecedgffedeefed
问有没	iladddZgjccededgffedeefed
问有没有	iladddZgidbedeeggeedeeged
问水	jacbgdiefjdededefifceeZkc
问能	cfhheddgibebcgYdkeebejfbe
问能不	cfhheddgibebcgYdkeebejfbe
问能不能	cfhheddgibebcgYdkeebejfbe
问谁	mdeefgbekedecedfgcegfdcdf
问问	lfcgbfZbjeeeidhdhdeefcdfd
问题	XZemkYegdihkdegejlkdgcjpb
问题了	fdhiefddkdehdefidbhefehcd
闲	lkcaacddlebccgacchdcebedb
间	fieefaegjceeicdjffihehijf
间P	fcjifeceifhedghifjjjfkdof
闸	bdhckiebkfbffdXkcjaiidfhi
闸机	cfhfidedjeejdfbkdhbhcdhcj
闹	cjjcfcgZdkgcjabcjhekedibc
阀	debcldbfkdkghhgififefeefn
队	dcgYfYofjdgfcejlndiZbegff
队长	hbicachfjejfehcheceeegbde
防	gjfadffcmbacgdfhdgccffvdg
防水	ibjfgdbfkcedfegheadcelkcj
防爆	ckadajabldggkecafaecbbpcd
阵	kbdjcebejececeekdcedfcddd
阶	ebhiaahdlblfZbaabZdbbgYge
阶梯	edikddbdlclgbccbcbeddgZdf
阶段	eefabdigiedfccdeededeedif
阿	kdcWieeggeeihdefeehbeeile
阿里	kedfefdfieefgeeffdgfdbadf
附	cZaiekibhheobffebcgcfffbf
附件	ecblhdbckdbnceegbcgdedibc
陌	pbbbecYcnbbfbcdaeZdbdbYcd
陌拜	leeeeebfkddgbdfcebedddcdg
降	cZbraadZfkofibffdjendildi
降0	fdcleddchfpbidbhcZgmhdfih
降0个	fedkfefefhndjediechmhefjb
降0个点	fedkfefefhndjediechmhefjb
降两	gidlbeddjhfeieefemeZfgdai
降两成	giekbfedjhfejfhfeleafhdbj
降了	ecflccbidhnflfiaecdahleci
降了M	gdelddcefiohmgjcffebiehdc
降价	fcekedgedkaibcadingjdajbl
降到	fbhkbceakfijhedgebdldhiid
降到0	gdjgcfdcighejejbbhaheigbb
降就	fccmdcdejdmdiegdeegjccbbc
限	aahiYhhXihhhckihcgcjZgcbc
限价	ejfdfgdfjdlebncefbfdgeafe
院	gfdffgegjcZkchlhfbcajgdeg
院办	hhfhedddjechijidheedfhbfe
院的	jdecbchdldcfdfhcgeegccccg
除	elffZaZfhhiegihfhjcmgdkaa
除了	cahjfcedkcdjlgdfjeecjdbee
除非	emafcbcbgiedhhkgcpeigcicd
险	eeeclcalcfbhegbdcjehibifk
陪	delXcdjeidbakgabbfbjfgbaa
陪P	ckfacdldkbccicdddZdbgcfdd
随	jgedcbdaoaaeaedkegceegiZZ
随便	kcjgcfZdkddfcehgegfificce
隔	YgbkfWgidhhdiZbbemgfcdgfj
隔壁	cdckdZiffhlelabdchghcacdl
隔音	fdfjgffffidffffdhnffdgjif
障	fdfcldihdibgdecfdjehdbhme
难	ahhbjgZaekhhjhdddtdhdedga
难听	fdddmehfdkififfghlfhfefle
集	fgebbigaghZgeklZddfeheegc
集团	beffZjdZghaidjnaedcebgZdb
集团P	ehdhdgdbhgfgcanfecdeeidge
集团副	gfeffeiekdhgfemcgeeefieef
集团副总	gfeffeiekdhgfemcgeeefieef
集采	gfhgbiZekbhcjfcbcedcgcegd
雨	cgbacdldmbbcdacmfbacgjjed
雪	ghhcihbejfdgdhckebhdedhcc
零	bgXkegfhfhoeddahdecedZlhd
零下	dmdcdfdhhechdiegecdegcocd
零头	ecanhcacfinecebddkegcecec
雷	dgdiclcehiehdZhcecdlhdkdc
雾	egfheidhfhihjebgeifeeknef
需	hlbYYddbmddbccjfcgcfkafZb
需求	flaZZaecmaecedkgcgddlbiac
需要	ihfccgabigdffadbcgdfdbZbd
露	cmgbchcifbYfimebdafkhbhed
青	ejdbgcfffgZeafcdcfcdjebbc
静	cficgdgbmbbfgccgddgkcfdfb
非	ciamdabdbmfmgchZgqchdZfic
非要	fcfmcfecejdkdddXkjdfdbced
非要我	ffhkefefejkeffebenfdfehhf
非要我们	ffhkefefejkeffebenfdfehhf
靠	bkkeZaZjfdgemiZddhdbaifac
靠背	gehifffeifhijdcdlfffbeeff
面	idefhcdhffgdfhhhghfbgchhk
面就	hebgkbhiehcecjcckfdcecfid
面料	jfdbhhcejdfflcfchZehccccd
面机	fcgdkefiejhfedfcemedfhhld
面的	efiidechggjhfchkdggcfjbgg
面积	dhhigcciehhechbfcdcbjhfdn
面聊	ffkcibadgjefcdgdejflfecgj
面谈	igeiegdifcjhjdjceZidedcdc
面还	cgkeddgdlcdgehlieaecifddd
面都	fcdhjedfgidjedlkdkeihcZee
鞋	ecceckhfdkfeeegcfmehfnabe
音	hejcdXgfggccbdZZfdhnbefid
页	elgaffYbnchgcceibYdbiZnbc
页纸	eldfeddekcdjffcefafdfdief
顶	dgficdjfhflgeihhgYacdkidg
项	dhiaXgbbkfcdevkhbggkgegad
项目	YfidbhbZkgfgdohgeeikicbZc
项目停	ebcdcmcfhgddcdibddegdebed
项目先	clieecdfcldfcadcijiodedee
项目取	fcfffmefjdheekbadfchbegff
项目取消	fcfffmefjdheekbadfchbegff
项目经	fbdfebjffijhgdhiihicjdige
项目经理	fbdfebjffijhgdhiihicjdige
项目部	dgkheefekdjfbZamgafdlcfcf
项目部P	diieheggiejebablhadeceedh
项资	fkeefeeeldedfldmecdedecfe
项资金	fkeefeeeldedfldmecdedecfe
顺	efeeccikdbdlcdYeWbZYehToq
顺丰	abjcecibmcdcfcfjZZcccmZja
顺便	ekcadcihgdbfZfdfcZccdbcji
顺利	fdhakfdnZcchgddddcgfdefgi
顺带	dbddkejbmehegefcifceeddng
顺延	dbfkcdgdjhdncgdhgnedidbcl
顺手	dehcdidlbhdebbdegdedhkgdh
须	bjfhdbbdhfgbfjemcemehdjge
须定	fgjgeeeejdcfjicbdanccdaeb
顾	fclchbhdbmiglbfbdmdadccka
顾虑	ehmjddcecleieeedfneeffbef
顾问	fbjajdifeijehcgdffebddhlb
顿	jfcfhbafdkggecfbcnibgebie
预	fjgdeefidfedbqchlhegjigba
预付	dbckfbgfejchcbajsncdhaecd
预付款	dcaggdhjdgchdbdnjcedkchcd
预审	eejefdfejdgfccedeheelfcfe
预期	ehejddbeejkdbbacdmdcdalbc
预算	fkgbagdegefaesfccddghgcab
预算D	fhddefiamefeekdddbeededfj
预算M	chigdeaejdicnpieiffdfZdeb
预算批	fgiedeeghcbceiZaeaceheaec
预算批了	gleffffhhedeeiacecefffbec
预算砍	efcbdhjbkdbfcfdcdffZgdadd
预计	efbckdikddicddfjdaghhgfed
预计D	ffbfidijeedebgfjccgdkhifb
领	hbfcfffehhghdfgjhhffbgccf
领导	fcgdfggeghhgeggjhhgfbheaf
频	ekfahcbgfheecegccggcihmkd
题	XagkjYeggfhicejbiljchcjpa
题了	fdhiefddkdehdefidbhefehcd
颜	ehkbafciefZbcdaccjhaenhad
颜色	ehkbafciefZbcdaccjhaenhad
额	ZieefYibleXidjgZhibeYgaZb
额M	fhcdmebdkcdneicefadbZcfdb
额度	dngcddaYhjZdaliahmabcdbbf
风	beoffabedjeigeigdgdmifmak
飞	fdbegjhXliifkakVcakcddoce
食	chhbcbhghdgcfeechXcdlccea
食堂	cjhbecghgehdeffhgacekedfb
餐	hgkaaiYcmbdgeafhcVkYbljZb
饭	ieahhZgjefhehfeffhficeagf
饭局	lhdheecihbdfhdcgecfbdgacd
饭局上	liedeecigcegZdddfcgbfgbee
饮	hfaeidhdhhchZehhbhfcdhYfd
饼	bbZafbnckdcccdcebabbdadic
馆	dmhZbcZdlcdcbjggdbbcfdgec
馈	cbkdkaZjcgViaceafhdhdlkjf
馈不错	gejghgfjdegefffeeagffhajd
首	dbhgggegibkidejfnbhahgXaZ
首付	edcgfgigfgiidgkZljidggddd
首付款	ffebffjfiecffchdngiegefec
首年	fdjbgkdeihmhhbcchbedccdec
首批	echghcabnbhjedcphagfdbabb
首款	fecjffbifcjkccbXobecldeee
马	egfeccmeiffigbagZffZccjla
马上	egfebcmgggfihcaYYggZcdjma
驻	cifkdabZnbcdgcdecceZfbgvb
驻场	ejgfgdYanbddedZicagedciqe
驻点	ffhjdfefifgigfeeejfefhgmc
骂	cbZZnZidZnhbibaifqedcbZmd
骂了	fedekeccbmeebebchlehdbfgg
骂了半	ffffifefgiffefdffogeffefi
骂得	fdfejdifdkeeiffkenghgffje
骂我	ecccmbcddjfdbddjdofcddald
骂我们	ecccmbcddjfdbddjdofcddald
验	ebmhcecdjfbeZcdhpjeaemvdg
验厂	dbmdbccdejfeedbceifedcnde
验室	gehcgchgfghdecccdbhcdmnci
验收	edfmcdecjfejefggpifcfggic
验收后	gehkafcckfecfgdYljgehddde
验收完了	ggedlgfdjdiciefogcfeeffjf
验收标	gdekegffifcogfibfiieeegff
验收标准	gdekegffifcogfibfiieeegff
验收过	ggfdlgfjgcfbffdmjeddfeege
验收过了	ggfdlgfjgcfbffdmjeddfeege
验科	hehdhfgeiggfedgjeifegjfbd
验证	edlbbhcgfeedhebbdleccknce
骨	ejdaiibflbcclfbkdfeadighb
高	eccmcggjcikghbXYhgeebidaa
高0	ebfdeeleldceceecebfcfenfc
高了	fedicjcgcjlcigcchgjajeXdd
高兴	ejejgabkagfjccdeeicZdeZag
高铁	hZbchclbnafebeeckcfbeacic
高铁上	edeeifjekdifefgglcgdfffce
鲜	fdhcfjgbghiejgbjegejeibcf
麻	dkfdfebjbgehchajfhdYdejea
麻烦	ekfdfecdekfhcbajfneYddcha
黄	chbfZlfbkhaicWbZbcjigdaYb
黄了	deegckdbgiddfXdadecehcXba
黑	decdchlaejhcbgdfgpbkchgkc
黑了	edeggihdekhdbedegjfkehaed
齐	egjcgaecnaakXggkeXZbjlkaZ
齐了	fbkaidcekcgieekekaddcllbd
龙	jjbdcdddkddcbdadgbdcjbkcd
`;

export const RUNS_EN = `
'	ZgcgbaljakibjfhhdnclclZbc
's	dXfgbhhdcmgjmbnghociXkXab
0	ZffjeYeifexjfeaqqjchlgrkm
0 a	aecigZhZobmekcZmZhaXbaWWa
0 a month	bmicceZdkfiinkdmcaeadcaac
0 and	bkghbcWbndkedhZbimfYfblab
0 bidders incl	fekeffdejeZeneidedhdmhged
0 day	chgmadadlflflhhdiadfelacc
0 days	WdhggfdfgfchiXTXsffSdmcoZ
0 hrs	dhidedcglcbcacdceZfaecmcd
0 if	ebcldebkccqaecdcbkmadcabd
0 is	aedlaYfckefbXkZkmihZgedZb
0 min	lhdYbZggggaaXggfYiaYgZjhc
0 month	ebclddbdckYgabjcagdmeeaZd
0 months	ZYegklYfckijfXagkidlbaYZi
0 more	WechieejgXbccYjfWThUZghio
0 mths	cjddhehkcfdbdeecZcemecbdp
0 of	fdoXdZfgfgTaacVkfkYXZqokb
0 of 0	YYqWcZeigeUZcdYdYjaYaqmfZ
0 options	banbbdaekencbaccbcebddgcc
0 or	chanYbYdkdgkZZcZjidYedhZb
0 pages	cbikccaclcfmfbaacZbakaYbc
0 partners	dcclefdfkdkdkcnddbidggbdi
0 per	ccnZcdbcmbjalicbbXnbgcZca
0 ppl	naYadcecnacaYbaZaWebcccjb
0 price	fefkffedkhliifddeledffZjk
0 questions	eekdeeefjecdkfdedefhjiodf
0 report	cngccdadldbjbddcebecdjnah
0 sample	efndffbdkdlfiedfeafcdobff
0 seats	bdkjfaYhfgkhXhaXYhiYfiYZm
0 shops	dleaheckddabZbhZaZabjdYah
0 sites	ggbblbilbajadbblbXdcdhfaj
0 staff	jhccdedelcbbabdccZecdhkjc
0 stores	gbdjdbgcnbdbfabiaYdabZYhb
0 to	WljWaiUXigibalfeYgbfXnnch
0 to 0	ZggZgjXaekmdZiiZbkchZgUbi
0 units	ZgcZlZhhiXdlWZgkXVZZafhZj
0 users	jYhZdZebnaebWaaXZZbYZocgg
0 vs	edcledefkdefZechmYgcfgbdf
0 vs 0	ffeifffgiegfbfeeiahdhfcdg
0 w	cajfadidlcjckdcahZcbccXmd
0 weeks	XZiiWchZbmebbZXtYoboaZUYY
0 wk	bhkcccbejecciedeebeceocef
0 wks	eWidkdgVdlWXfbVvglYhhkdcY
0 yr	dbigleYhjdmfbagaacaacbZho
0 yrs	ciddhbdhnZaggXWWXgichbfgm
0 yrs on	djkdafbfjekcjeedebeeffhjd
0, deposit	gffdkfchjddocfdancbddeecc
0, less	bbkicbZkdfedkdcbceeYckZcj
0, lower	dcjccjadckodpegckheecdacc
0, off	caYsYZUVgiwbZhcgnogjZVTWd
0, off or	fcbodccbgipdejbZhoaldaZag
0, upfront	ecchjebZncemfcacoZmclcddc
0, uplift	dddhkcafmbpcYddfcidhehcbo
0, w	cbaibcjbmcZaadbZoblaccbic
0,0	Rdjhfceekb0bhhkfpdlglXjbY
0,0 a	efbkabickelcgicZbjdcddaee
0,0 vs	ffdkfffgjeeaaeeilaeeghcee
0,0,0	ccimadbbmdekcaZfqXcbgeaZb
0,0,C	bakjZbYcmbnmlbZZhYdbhcZac
0,0,P	cajegdfifekhYZZdllcbadaab
0,0m	bljbfYVcnbpfflZhXVjUoceYY
0,C	YbgpWVTgjXjhnmeikZXVgeeXc
0,M	cbkdieagiekbYacbicccdcjck
0,P	YfjfbhaigcmefmbcneYbbaWVj
0,P is	diZZblbiakacaZkccZfcfdbcl
0,P says	ecchbfjdkeebacchlYdddhcdd
0,i	ZYgjbaicoamhXlYcghcacbhdb
0,no	becbbnbeigkllgccifcdahbdl
0,our	ecbgefkfifZcceeejcfffekff
0,w	jdibdebdldjcZdccbYhidbZcd
0,we	dbdldccdkelbnddckZdcbcZdc
0,year	dddecdjjeekjceeaeefdfddeg
0k	ambbabijfbZfandbcZdbccoab
0m	YlhZdXfaqZnefkYkWYjgnaiUX
0mm	eiidefbcfhfdajclcgccbkocd
0nd	cggZdiggheWflhgbigbglfmip
0nd phase	bjjbbcaancacZddbcaeaccpZo
0rd	eZZfbjkcjhdbcdbbagbijaadg
0st	bZikaabdlcicekbcceebmcadd
0th	bfbfncfidjiibdbkZjiabaZkj
0v	ilaacdbembeabbcabcdaecoZc
0yr	fffdkfeghfZlccfdddifkeddd
C	odaWbjgbmcjhpihkjlfiigknh
C 0	bYfliZWboalioYjcmXlXibXZg
C D	WcjaeVjkgXdfTcTfdZTginaiX
C D,0	deecleaelcicbddheddbbZbhe
C M	ecbbadmfiegdccbiecejfdlee
C P	jhgddecekckgZjZcchiajaaad
C and	cfcdblbckgfcZkmedafcfdcee
C are	fkXXYiXdfhYclaadfYalbYaZZ
C arrived	edcekebcldcahbcYpcebdhebc
C as	bcckbjacmcelZbgabZjbbdccb
C ask	eoYhZaYbnbYZcbbbildYdlkbb
C asked	lefZVXkWtYcfYbadbWeeXfpia
C asked for	kgfZYbhZpaehaaZVcbZWackla
C asked if	ccddfekekececdcdiciafdnbe
C asked to	cajjdebfhgndjcdcddfcddZee
C asking	djahcdcdkdigYabZiZbbhcked
C asks	legaXYfbpZUaXYgikUcYbbjXa
C asks if	bcdfeejfifZedecdhaeefflef
C at	iZdgijZZocpbkViehTcaceYYd
C at M	cahjjbYekdnajZkaabehhcbec
C at the	jfdadcffjdhhbcaedZgbdgadb
C board	bclnajYggfeiaepabbgaaiZba
C call	acaabcnfifbdcefhededehcei
C called	leiaZZWjeghZXlZabhcZchYjh
C came	ZebglhcdmbhZhfaciXdbgeZco
C came back	bgccjicgjdadgiddcZedigbeo
C cancelled	YXYYYogYhjXacYYiXiZmYYWej
C contract	ddejieZbmcdqdbYbmYjZefccZ
C countersigned	gfedkfcjeeZnccdahbbddeedb
C done	iYZXgakcmbZhgbaZeYbYccXna
C downloaded	nbabcdablcabbaabcabadhdbd
C downloaded the	nbabcdablcabbaabcabadhdbd
C extended	edebmeahjdaobccebccceecho
C fine	cbbnccbcmclbbchmjacgebbcd
C for	fXZZhZnjeeZacYYYleghjaekY
C for the	aZbaicnkdaYZaZZamXjajcYkZ
C from	gbbikbYelckcidbcbadacccbc
C froze	dcccdlbehicfYkmdebdcddede
C gets	fchkcfcbmenbcfdbddkdekcge
C gone	bcbdcnadihmcngclcjeXbdccc
C got	afkYTjeYnekcqjaZYfYeVZZkf
C got it	ZZZaZoZbncZcpabfdacaccZad
C has	cpeTZdZelXhcmrmVeefibYjVd
C has 0	djibedcjedifipYcdheaddfcc
C has our	dZnbdecdjemdfklddYegecZej
C have	cdhajjbjedhkeljkfacXbaafe
C in	alhahbaZpZajlccbbZdadmbbc
C invoice	eddakdgdcleZaechmZcedccYd
C is	hcZcdimWhggchdcaWbfjZkbek
C is in	babjicZgmbYZZaibgZdbccick
C just	mgYZgbXjebZiYZYiZYdababac
C liked	obYZaaXfiaZZZagYaWcabaYYe
C lost	bbbbdekcnahaWjcZcfdYaccab
C loved	ajeaecjnZbYaZaeabZcbdgYmk
C loves	bkdhdbaiiZelkdfdgXcacbbZb
C loves the	dlcaedbhgcZmkfheiZddddbZd
C mentioned	ZjababkgkdabkddccbebbceZm
C might	ikcbcccclcbbicaiecdbddbhj
C mostly	elccfdeekdbdkdcckehefdZle
C moved	aZjcjegckebdidahdcdbieaec
C need	gmYabcZcoafZecXlbaZXcdmZa
C needs	clbbdhaflcecZiZlcaccabqab
C new	fZbZdZkagibbZaVbeZalcchZc
C no	gaccdmcejfigYeladfcZdceZc
C not	ZdhdblXbkdfaYeXcafchbaaZn
C on	mYicZaYhgaXiWaYZZVjaZedYa
C on the	jddieedigcejbdaedZjcdcbde
C opened	ccfdickcghddgddcckeahdbmc
C order	abakkdbfkdllaZaajficcibdc
C paid	aZbZlZfilYaWfbXisXbWZeZYd
C paid the	dcdchdikjaZZffajmXfbcecaa
C passed	aalbajajdcYcebbbckcaojqac
C picked	khdddiceldadgcacdYebdbbbb
C pilot	dandfedgieahfdcefbedenafe
C poc	dbheeajjbjkclbZadZdlchncb
C put	eZajcbicbmbbabYbcaiplaage
C quote	fdnZeddcnanckdbicXcfZbckg
C ran	bbhbdlajddafaobadYhncmeaf
C refuses	ebdkgccfeiYkbefbjpdbeeaad
C renewal	baZggZiZldoZVZYbZiZfcfZiq
C renewed	bZaZljZbnbnoeZZYXYjXbbaYj
C said	ZeeZVmdoWkUadhYWdnicZjVYY
C says	VfidgVhUcniZbWlTVmknWVkfi
C says the	begXldZbhhYdababemacbbpib
C sent	WYhahZlaihWhWZXXkigkcjmba
C sent 0	bclccccekdbcbdddcfeggcoce
C sent the	ecabjfjdkeZkdeedcafefeide
C signed	iXYUiZliiWVzgXUgfdafhhYZi
C signed,0	eddbneZjddXnZdbbdddccfcba
C signed,M	fffcofZcldZoabZhibbcbcdbZ
C since	aYpaZaXhgaZfVbaZfXfjcmaZh
C so	aZoaabbekdblcdcmebdefcace
C still	eibZeekdleYgiebakbbcededb
C struck	feeleedcjianaedgnodcddcde
C tender	eXhZakXcnacahgehccbfraYib
C test	cbndedeeldbfheaffYfeehhdf
C to	dYYhjbjajecmbZYaaXcZYaXZa
C told	hbYggkZZclbbjajmafahkZWbk
C told us	cbcbdmceiheejecdeYfYcdbjd
C trial	bYeiZjXidhddibZXcckagqibb
C verbally	dbcmeeambdkcbaZbbfncbbdbh
C w	dcjbidbdmbgmgfbYhabimZmaa
C want	ekefXYTXrYZmSgYhkeefdcmmW
C want 0	dgdjeeddldbhbjcZkkcjhfjmc
C want a	dhjbgfdfkdidacbeedjiedjde
C want to	jedaffeekfacabcbdbecgiYed
C wants	cdehQVjarTbicefkdagbWkhlf
C wants 0	ZhXjZcgcociYeZZlRgegakjje
C wants a	fhcgZdiifbdaifhaYWcadddXl
C wants it	ajiXedZdmcebaimXbVlbhZkad
C wants the	dbladfgdkdbbcddbiZddegalh
C wants to	hejeZdZZpaciVfZejZaYYjVjZ
C was	igfefdcdlcgebafdeaddeenhf
C went	VVeXjgieifkgncTcfgdcdmdmW
C went w	cbbdcmZdjhlelidddYeadigje
C will	giWkZXicmcdgVbZnckjWmcYeb
C won't	bZZiZnYahklcZebacqeddbgcd
C wont	ZYajdjcZbmgXebYenpkWcbejk
C wont do	bbembbbedkddbddcnpedeejjb
C would	iaZmccZcnbbcZjajcaaedgYjj
C wrote	kaddeidejeddblbdfZfdehbdd
C's	YdhcYdnYdldkmZegkmgkZXbYY
C,0	jghZZbhifcigbgUkgUYbhkgdg
C,0 bidders	fekeffdejeZeneidedhdmhged
C,0 users	kbgcadacleaeceeadcdbcodbc
C,0,0	cflcadadkekcbidbbcdcbfjcd
C,M	XdhdeifYsZljbkTliYdUWXTWd
C,P	aeYeeSmmaefhdkkTblhTXadiZ
C,P is	akaZcdhboaZcahkcdXebdblbd
C,P says	aYZobdeanelkoZYZbmkaebYZb
C,R	hYhcalZdjgmanfcbkWchcdebc
C,asked	nZbcbeZcleadhlejececebZdd
C,assistant	lbcceedfjedeefndeceifebdi
C,budget	kadjedcfjdbieofecgfhecdgc
C,contact	oZaZcaacmbbdYdbddaebcccdd
C,contract	dbdkhfbekddoaemdibbcedcdc
C,everything	caanbdbZocahjbihaYabbcbac
C,got	lddcedbejdgdcdcghadckebcd
C,its	afjckZaeldgcXbgkmicabcZcb
C,just	kgYiZbZanbhZYZfcaaaZcaYZZ
C,met	jZaacbhcnadeYbXbdecbdaabc
C,mostly	icjeeecfiecebedddaebldndd
C,no	fhhfjUWXihgWmmWYYZXijWakW
C,no idea	lcddeedfkcefZddfeafgeecde
C,now	ecdhkedcldaZccXojaeeeecmh
C,old	mgbbbcadkdcdjdbccadbdbcce
C,our	dajieicejfkmialccledddaad
C,price	cicidcbcmbgdaebmcYdccdkac
C,quote	ebnZfeacmbndhZebcheacbadd
C,says	dZimccZcigcdjcbgcilYfaZcd
C,sent	maiabeadlcjhccbacZfbdbacc
C,the	YlZYakYbncYalfokcacZcbjaa
C,they	jbfYaijYrbVhfiajdXafifpbg
C,tried	khddbcadlbccbccbdYgcefbhd
C,voicemail	oaaaaaZclcacgcbZbfbZbiaab
C,wants	ifjfdeYfhgkYdjZZbgkicZYZa
C,we	cfakdgdekeneeicbeadcckice
D	XbifhZklddcdehjokdulkicii
D and	abclaZiaigdbgbnWahqccehhb
D at	hgYiZjYaeknbimXabkYlZcXaa
D for	cbhkefacledlhccadcnhbbcdh
D n	dcbdcflckgbZkdkddaknedcbj
D or	cmadbdcafjaahfalehildcchj
D so	eeadfelhfeejehdgfdheeeheg
D to	dekkacYcmdZbbdigaakbakbbd
D w	bghbjdZbldacaicfccdbcincd
D,0	YZggjaeidiZdfZecmehlhhfhZ
D,C	XelcieaWjfZegYlhUehYaahkW
D,M	dYkdpccegggefTdalWYfXdabi
D,P	XddfiajgehmbZbXgbjkddhRdj
D,P is	dejakfableacbhYmdicddjaae
D,all	feeejfdclffZhddjhgddedddc
D,he	bhZmddbghabhbfhbcYmcjbkdd
D,nobody	hbbcdckejgfeZdddebimladce
D,their	ZjhYbdXifbabYcZXaWZdarcbj
D,then	ecbfifkcleaacbaYldkcddccd
D,they	eekicdYbighdZaZXfjnYamiji
D,they want	fdilefbekdilccbadiibdijeh
D,we	iaggcdbejehdZccZcaabodbdc
M	YggdiagjhZzofxlihbadYceYc
M a	cgbhjeafiegikiccdcdcddcdk
M and	fddkfgdfifndblbbhglefjbff
M arr	ebbkecZjlaZnaZaZaZkZjcbcj
M each	cacZhcmfjdkkcedkecfdeccfe
M for	dfjfeZZXgimfcllejnZbZYVZa
M for the	bgfifdYcldkhZjkdblfbdabdd
M is	ejdabkaamehchofcZYdcfjcff
M max	ikeecdadkdgdZqbbegcdeicee
M per	dbceacmdkgmbacdgddcddddec
M to	elcccdbcldadcngfdcdcddded
M to spend	elcccdbcldadcngfdcdcddded
M total	cZfggblifcjjcZehXYaaaaaaZ
M,D	dcbflejclcXbaZaanbbabbbbj
M,but	egkbfcbekeigkjjdeYcbhdafd
M,they	danacccfkdndakbZagncddbee
M,yr	djhaiZahiZgjiXiZcaZZabfag
P	hgffTZjkbighgj1ffohlaljje
P , C	kbbjedbbdkkdkahbemdjdgZbd
P D	eahlefdghagpZjibhYhicghci
P and	dghifecifcclecZbdaccjigbd
P asked	YikWcZfjjZacgXWYfcbXhjXZY
P asked for	ZmgZdaYbnaaembbbcceYdjebZ
P asks	gifiaaYcncnaWlhYahbfcblZk
P at	ggebVYidficecbkZgegdeafhZ
P at C	ehecWZidficedclZgehdeafiY
P called	bZhbdhjeejaehcbkelfbedcdd
P can	ahgeZahZpZWjYmlgaWZadfXbc
P decides	bmcbdeacldbdckngdbdcehccc
P doubts	dlcbedddjhfcacZdendbfcadd
P fine	edchcekcmdhmedaicXebfdZbe
P from	ifhcZbhihedeXgfWWhZibjfUi
P from C	jefbaYgigfecWhfWWbaibjRVi
P has	aeejYahgfgZgXnkXZTijZcVZa
P has the	ciahaefifbYjZkZacakZbaZbc
P has to	dZhlddacnaiaekoddZcadeabe
P in	ljZbbafYqYfYTdlbkeebZafVZ
P is	cddihedibjcndaooZnbPZgjkf
P is livid	cbcbkdfcekcdadhkeoecfcbme
P is the	cjhadfbekdaabbmheZeddYobi
P knows	obabdbadlcdeZagdcaebgcacd
P left	iabgbbjbhhfjXdhZaYgmcZabh
P likes	bbbicbkckdYekZneefdcdddde
P loved	egigfeeieemdbiZcehedekbcd
P not	cfgckadafkfcheZjaicjchYYc
P of	liaebcXchheaYZdZigbacdhXd
P of C	lgbfccXeghYbZbYajibbcYhYZ
P out	faZakaidmbbbackcbfdZcbjld
P prefers	bZnadbaelcacicZdcYdYdmiZe
P runs	ghhdeedekdccZkhddffdeikej
P said	eggkbgYflcibajfbajhjbhkbf
P says	ehdhVgfdifiihiVfkkebZdhkh
P says ring	jbcbeeickdbgZbcccZacedcbd
P sent	bjbihebiecegbabbjacbecfcd
P signed	bbbclafjfZYgafojhZZbccekk
P the	cbfaleaclchffbakbhbbdcali
P thinks	fihdffefhgiebggeemedeidie
P to	cjbiefbbmdYjafndjdbcehgee
P told	YaidajicekYcYflbdjbjjdbcd
P wants	SigeVYiffiikcekkUoYhgZmfh
P wants a	aaiZdejhejZcdhaZdldfeiijc
P wants the	bjlbddWcoamaibklbjcYbZaWb
P wants to	ZkWhddZdekaedYiWanbhhbmXi
P was	feXabmggckXamaXZdhcibgfmb
P will	ZbrdYdTYqZlifXXXlfiTdogYY
P wont	bhZgcchbmdecicaaZkhjdaiib
P's	jbWjgjTfjXcgRepfcifTZfdWf
P,C	jgYifZbhggifjkUXhjiVjXXjg
P,he	bYljedbbncmhYahaeZbbcafac
P,says	bZbZhbndjghcjcakgadbhcbde
R	YdccZfpWgjmX/afZabYohgeZa
R 0	djjabiaekcfbokbciaeagbkcc
R and	hiddZYidlcddqabYcfdciYfZb
R and R	cZbbeamghgiejfiffeifiebff
R at	ZWdgkZkggggdkacbcXeiZnYbi
R for	bbacjjZckhYjlbbabdecbcacd
R is	diigebachhhembacdaeXddbcc
R n	jdhdfecfjeZhmieeedebmcbce
R on	biaieiaeldkbnedjdYcYdcici
R pitched	ljabdbaekdZeemcdeheccfced
R's	bYkkcaXcejnfoeWhgicjdmXhc
R,0	dcabbnZdckmbngdhbZeZbcZZb
R,contract	ilcZbdgfjefbmeededZbdddec
R,price	dcdacdkeejmcjdbbdXfZgcYic
R,we	bbiccjafkeYfneeeebfahckce
a	sgXYdZbgehdejfebckaeaiiij
a 0	dlhefZVldYgefgglhhYeZkkVm
a 0 wk	bhkcccbejecciedeebeceocef
a 0nd	hhddhfclcecidjeiZgfcecbdm
a R	ZgahhihdamZcnclccXdogbjii
a ballpark	aiidddabmcphbbcbebjcebZeb
a better	babnccZbcmkebdddeofdfcbbd
a brochure	pZaabaXaoaaaadaacecZdYWZc
a call	nYhaccWdpYffgZYbdVcYfiWXg
a deal	edegkdbglbhibedclZhbeiced
a demo	nfYZZciYpaXaigbZcUbhcuTaa
a different	ZifjajZafjcemddddaebecbdd
a fit	ZieeblZcbmbdabcadnekeckbc
a flat	aajdclabclddZcbbinbaeaZgh
a last	aabnfcadlelklZidcakZdbbcb
a local	ZXlkcaZdlcbdndccdbebicZbd
a month	anfZbdfbmdgdljblcXejcajYh
a must	bjbbbkaelcaeaddacZebeelid
a name	pZdabbYcnafgjZfadXhkceXbd
a new	hchZadmZiiZYheYacoaXhhZka
a new contract	ddeaafmblddZcedffdaeiffad
a pilot	akgadaZhgbaddccdeXecedXdf
a price	hgkcbdYhhdnafcbbdhdcdhhca
a quote	bZiZddjjeZaeZibaeXhacnjbc
a refresher	bbbdhbldlbgefeeceafbebaoc
a sample	akecddddkdadZedaeZecdpYbk
a second	YmbaiZYipXdaYZcabXdZacbXs
a test	dmacdebldcdcabageYdieqXad
a week	ZefhjcYledZnYgamaihZdnWZZ
a yes	bagpcdacmccabdlckZkcebYbd
about	bogdaccXhhfZeiXdejaXXfcnk
about the	YdZjZYlbdlgbeeYdapceceWkZ
above	YhaqbXcffhmaiVhfXkaXZYUYa
abt	cgVhaejgfheefafiVhafkVjkg
abt it	dedefkdeihhdkikeeleafeace
abt the	ZfaicajekefhYbbddkhcmcZbb
accept	bdepaaZaZnhlYebmarcjddZac
acceptance	feedlebcmbahacdolZdcdcblg
accepted	pXhYZaXaqYjZWeXZZXZWbYXYa
access	cjidjcYembcdcbidebdckjkcd
account	jZhahkZYgjgaZaZakicjclXae
ad	nbbbccZbmbaclfbacZgcdaZab
add	igdieeWdpXYjXfamfdbXcZbcn
added	dbkbjcbkeagcagdjcZdaccgki
addendum	ebdjhdbdlbaqbdheaaacedkgl
adding	oZaZgbZdnaacnbZbbabZabZaj
address	nZacbcZckdbdadcddadcdkace
admin	jYeeZbjahgYhhcYgaeiZciYfZ
afford	bnaZbeacilabZrZbdidgdcZaj
after	fbckijTehegmddcfeWnjZjgaa
after the	afbekkWaclkYXgfkYihmbhkjZ
again	haWYmSoaifdYdbaVikYcVUbpf
again D	kYYgYcgblckaVaWXYUXaZYliZ
again,0	aajakabfjfhcXccabackcgYYn
against	echjecadkdjdpdcddbebbhled
agree	ceemceaclcciccpbdaacdcbcd
agreed	WVVwRWUZpVnqSbdUmheVdWTTT
agreement	aYjekeVapYavbYVgXUVYeablY
ahead	cgchkZYekdicabZjdbcgcdkbi
all	aeaZhgkmeOgakgkbhibcWihXg
all 0	akZcmbYjedfbgbaahjcaefYba
all day	aabgablcldebegdbcaiidgZZd
all for	ggiddcbifegddaeeeficelcdd
all i	gfdhfddeldgiZabcljfdhgZch
all in	aYkkbcZeldpimZkacZbabZeci
alone	akeZalYhgaZakhobbibaahiab
already	alcjZXckchderfhdfUZlbeWfh
also	ZYjfjfYbfhrllYbjdedbbcfbh
alternative	bkhaeadelcYdZcacemdaldZce
am	defejjXhdiXlXYhXhYiYbeiXh
an	oZdebZgegfbkgWWaYlcfaZheg
an email	mcccddbdmbfgbcghdmcYdcZcc
an intro	kcddeedfjdbemceefafbidcdd
an old	ledcdcbekdeccdddeaeecejdc
and	Qlbgdffcdkilqgnognlneaqfb
and 0	ggcbbmhfghfdgddclYdiddbdd
and P	cfbidcighgfemhfefjfjfgjee
and R	YZeeYWmdmckcncbahXlXjaccd
and a	XihjgaWcoaZlffaWaZbYgflWZ
and he	djdhefbclbicjahbdbkbejYcd
and how	dlddddbdlcdfbaeefbedeeoce
and one	fclkcbZdmbiendbfdZdZjecfb
and our	dbgiccjeckecYjbldkfhehblk
and the	dfZfcajaancehhXigoZnZbZhe
and they	bjYYkkZbflXeaimmhaVkaYVZZ
and wants	cccdleblbcZmadcfpkbbdcacl
annex	dbdlbecclcdoedbhbdccbcibc
annoyed	cbdbibjdblYbYbbibmdYdghgc
annual	aXflZZjapZmaWZXYqYZXhcZme
another	ZShjlgRigdelkWYWYjdYVcgUp
another 0	ZYXjlfXckelhgbeYXfgWaZVZq
another way	efddclddejYbgdecdbegccidc
answer	iYYhbkZbclaZgehbblcndbYYa
answered	kZeZaZiejfadacgZcacfjblcg
answers	VjmUWWhYtWUclYjYZZZknXpla
answers D	dikbdcafkdccidddeZcfkdije
any	iZXkaiXafkYcWhnXjmaiaalgb
anyone	WjZWXilXocfYVihYalahZZXZZ
anything	ghZgWWjdmZgbVjnZXoYZafXbc
anything over	cgbkadZandkabXnccXddehbhc
ap	caaYidjaoccZYbYgqVhZbbaWb
ap says	ecbZheibmeaaadbhoYZadccZd
api	ailZbZYichYYXjZabjbYbapXg
app	aelZaZihejdbfgXadmdYcmlbb
apparently	ZZckacicfjgcnZiacZdihbabb
approve	hdmkcbYaneXibapcbaYccbZcb
approved	XogeWVWejSahUoleZcgVXgXXe
are	ajdgbgZTflmckTdYgmVmZggaj
around	ekgZhWfhgffihkiYdWafaeXYc
around M	dofceebjfahkbnkcgcdceiadc
arr	ebbkecZjlaZnaZaZaZkZjcbcj
arrived	YWfXlYiYfiWaeVWarcZeYkYlb
arrives	ecbfgdickdaigccdjaajccbgc
as	libfefNiiVWeggZggcjZkdcTm
as a	kiadbaZcmcbjdbZZcgZZoaYca
aside	bnaabcZifaYearkcbZcZdbacc
aside for	cmbbcdbifcagcpaccbcbdcadd
ask	klWmVWTXpZifiYXWmjaiagkXW
ask for	mdcbecZdlbbcgdeeeafZflZcd
asked	gpjaNNZenYggjgVcYYaeejqid
asked for	ilfbUUdgjceifhacXabdWgfdb
asked for 0	iYYiacibldidabebeceaecZla
asked for a	jibbZadhhYlaYmaccbbUbihYX
asked for the	fekeggefieobceieebfdeecdb
asked how	Zalebbidldkikeeddaekedkaj
asked if	ghdZcbiihaWaWZYYfXgdckohb
asked to	aYkicdfigdecjeZZgacZmeVac
asked us	aenZbbbcnajdhgdkbXdcibbic
asked us to	aenZbbbcnajdhgdkbXdcibbic
asked who	iiccdecekdcdbfceeZfdedane
asking	hiZecWhhffYfggjigifTdZkdk
asking for	iebficgjdiielbbjaifZbaZbl
asks	nhecTUaXtWecejfjicYaYXkbg
asks for	jhchedbdldghagiicfdgddchg
asks if	jgYcZbgdmcYaYaZjfWbYdboZb
asks if we	hiaYacidlcXcadbkaZdaednbd
assistant	oZeZcaYdmbacccobcZcddbYbh
at	gddhddehhdofmigibfhfkhdhh
at 0	ZYcqZeThkUzelgbjkWlWhZZXf
at 0,0	aXeiijXkdbujoagXhVlfgYUae
at 0,C	ccbldccdjgnckndfgbcbabedc
at C	cfgXedkjfdZZakhhccgipmejc
at C D	bYehncWbncbZYaYghhZYkhZjb
at C is	cfbhfcjddjhbZabhalccehZie
at C said	idjcdabkcfaehbebeYiidlacf
at C says	bngfdeYZqXfgaXmacbdZaagYc
at C since	ccmcedajeacgXccchagZepdci
at C wants	ifhYeeXdmcheaimldcmccZjZc
at C went	cbhchjZidgbkhcagjjhZimZac
at C,0	abkcccicnaZaZZabcabaiachb
at C,P	egfYaalghYYbfkeZbZaZbibkb
at C,they	bkcfajfbnbcddiZkeYbYkikga
at D	fkdZlbXjgZUcWcXdhVWZZZXiX
at M	XZZfifjdoamceaiXcdZbkfWZf
at all	ZlheYZXbmfYaVZjhinaYcagha
at half	cbdjcibdclodlecddkdlbfbdd
at it	bjjebbbZoaajZcaicabYekngn
at list	ccdelcblcbonhfdcckcbdeaii
at me	bZihbZibblcbohfacsdecbZda
at renewal	dcdjYmYcZnYdmbdcibdidccbp
at risk	ehgjdageeicchbcjdYejdgdbi
at the	qVZdbdXWoccghdVecchXcjcSf
at the booth	kedeeedekegacdcdeaecdccdh
at weekends	clcbddcflcbcaecckaheeeane
at weekends,we	clcbddcflcbcaecckaheeeane
audit	akgadjYidfhbWZdhbjYYdjnaZ
auto	cbaghbibkdWhcYYZflhgccbZg
auto renewal	dccajdjdjgaZbcccicaleeecp
award	TdZWtdTmfUcdaVkWWWnVwYTXX
b	bhigeZZdoZglYjXlhWdYbalZl
baby	ddhcffjanakdacYcccaZcjjbd
back	jbZiebkdhfgiggeWfniiYcldk
back D	ajhfZZhjfXXcdkiWYleVZceWY
back for	aZbbncagjdZdZcdcbZebdiaaq
back from	ZZaoZdeZpZcmZbjbZWjWddhaa
back to	Zhffcalcmcjjkaadimcedajfd
bad	ZhZgcnXdejbbgfdafYdoldaai
badge	fbbcabmcmafcbbbbdZdaacaab
badly	dbnccccaamfhccdceofcenbef
bake	bemfbdZelcYdndccdidacnidd
balance	baabealZfiacZaZkqkjZcbaYa
balance due	fedbnebbmacfcddmnZfcdddcd
ballpark	XndZbbXhgbpeXaaZdYjabZmdZ
bank	biZlbbaclcZbZkbhoadbcfacc
batteries	aiaabbkembccjlcncZeedcbah
battery	cmabedbelcYchbbbdYdiccocd
battery life	cmabedbelcYchbbbdYdiccocd
bc	biabZikYhjdhgbchkhcacjkab
be	ehceajegfgfeblWnWcmhldUbk
because	bbbkkdZcjiceadeihofdfcbae
beds	ejdiefagjeZjbihicZjcdgdcc
been	idgZaainaYacnaacbadYckYac
before	cjdhaUdaleZiZWgteirffggSf
before the	ejXheYaYtWWfdYcqWXrWWVgVe
before they	hbbmddbbncYiYcgkhYackkbdc
behind	biZadZmefijdmcbkebfkdbjdd
belt	clccfdeekdbgfechbmefdamli
bench	cakbecieejbchbfddlfadnZme
best	cZbmbjZadlndhlZacncndbabc
better	ZYbkZijjajgdmbaccmdadnXZc
between	ckeiabZdkcZcmbYhablbdaaac
bid	VghjdcTehfoYkUcVXfgWpWdYX
bid bond	dcobccdcnbZeYdcdebbcpdaee
bid is	eahhbcbclfjcebdacjgbneYdd
bid is in	ebmabddfkdjcZcfcdjhcneaee
bid opening	dcnbdccdmbkfideddceclcbed
bidder	iYZZjicddjhbkbadcZdcpcida
bidders	edmdeecekdgdlchbdceckgfdc
bidders incl	fekeffdejeZeneidedhdmhged
bids	afqaaZYboZacnahgbdcZocYaa
blades	cikacaajhbYdliccdZiaelkbc
board	cZlhVlYefibaensRUfjcVXhQb
board at	fjbjefcjeeafbnfdecfdcdbdc
board at C	fjbjefcjeeafbnfdecfdcdbdc
board meets	ceifdcidldcddhgcebZcccbce
board meets D	ceifdcidldcddhgcebZcccbce
bond	dbpbccccnagegcacdabcocaee
book	bbcgidjelddlefZcbadcecbch
booked	kYiggaUgjXWefZXfgUcWYgWfZ
booked a	lbjcZdZbmccbbecbbahceibbe
booth	mZcabaednadfebZbbXgZagYag
boss	bjWhZYiXkefYTVpWkfZWecUgh
both	dajmddYjcibjlaiZbYelehifb
bought	eXZYfoYaejkamakhaUamhcXhh
bought elsewhere	cbabbmbeblcekedkeZfndgccd
box	afhbgbjddjaejccdcadmclghc
break	cfbkeecfjehjadbcfYleeeYdf
brightline	cbgkdebejfmdofdeekfceecce
bring	ZkZZaclhgaZaaaZbajbfccddb
brochure	pZaabaXaoaaaadaacecZdYWZc
broke	edhbmbacdlccbdjcchdaehnoc
brother	kiacccbdlcfhWbhccfdcecbbc
btw	ccdYabnigZhcbdedcZeZecgba
budge	eedcceleiggfaefdcojcffded
budget	inWZTjdhdjhePlZUYkfjVdegf
budget D	aoabcaabkdbcbqabdjaZdcZbb
budget got	albackYfZmZbZpbddiclbdaab
budget is	bgibdahYdmdcehbhemeZfcZcc
building	fnYZaaZcpYaajbabadcdbaYZb
bumped	lcddjecgkdgcabZfdbdcdcbcl
burned	bnZabaafggZcqkaackecefZcc
burned by	cmbbccbfdkadobccenedfgacd
bursar	dkcdididjedbaigdejedddbcm
business	faZiaghcdjcaVaYlciclbgXZe
but	cohhePKZqYqgjksjZpiXabfXc
but P	elfYcZbcmeafkdkadaaZjdXcc
but it	fkdbffeekeZdcikefadefecef
but it's	clcbefddkcceldodiYdcfedee
but says	dlccfeegjejcbfiddiecebZhd
but the	cogfZcaXpacZihneZhYYbgiZf
but they	lfbaeccekdYdjaabdkdcdcdbd
but wants	ebfjefbgiejdZbabkbkdfjkfe
buy	ddbnbeaflcjcebbcjhlcddhcd
buyer	hadbbalcmdfbiahZakgXbhbZa
buys	leccccbdlcjbklacgcdbdcacd
by	ibkWdgaagiiineaicjfZfaZgh
by 0	bakaZliZghZZYZZYZebYjldZa
by M	bedccZkghflehjbeejfeidcde
by side	edleffddjedeodedhcdedjicf
by side w	edleffddjedeodedhcdedjicf
by the	hegcadibkfebfgeibgledjZXa
c	idgjZZYcnZiaafddlWbeZanZe
cable	cfiYbdhdkdZbaccmdddiblmac
calendar	bbabdcncmaZeidbdeXiZdabcd
call	qZaZUSigjYagdacXUhXeVedeb
call D	eXeefbiXqaicXeWYYXhXaYkYa
call back	jZZZackcnbeiadckcXdadbZac
call w	dhjgffYjfchjgbgbdicZejjad
call w C	eidggfdfjegibdcdfYfbfdjdf
call with	edfbccjhhabaZicadZdbcfecc
call with C	edfbccjhhabaZicadZdbcfecc
called	rcbSUfYfiddYdiaeXcYTYcQgc
called C	pYaacZZdmbbdjajcdZdaddbZc
called the	mYicdbZcmbhcabaddgebecZkc
calling	oUWYUifWekVZfXkZXkYjfWlWY
calls	kbfeiXfZekhYiaXjefblbcgiZ
came	fdUgmnZdekkklhfglgYRkaeTi
came back	ZdamegXbqXmhbfXZegZZgcWcn
came in	eVccnjWZcmjjiUWknkaXjZhXV
came in D	cccamcbimackababnacdacieb
came through	febajajcnafldicccfdedecdd
came thru	blcbjbedmabbjmbajZdcddcdc
can	ZnffZeZigXhebpooefkYagoYd
can be	cZilccZkdbicilakcanachbbd
can do	adZhdehfifXchaailjcjgejaj
can we	ZoZcjbaifbfiXckjcXicgjjci
can't	YjjlVXUVapalfnjcXqWjYlmae
can't afford	elbbdgdfckcdbocdeeegedbck
cancelled	TTXVTucTZpXXYcYgVkXudVebh
cant	XeWcYlkZihbZehdlZjYnaYbbZ
cap	ekcibdabmdhfalgcbjdjecZdc
capex	aifZalWboaiabrbaadbeaZXZe
card	sWWXgXUYrWUkbZVXhSZUZWceg
cards	nccccdbcmcgbaccfdcdcdbbdd
case	ZljZddYcoZZckamadZZhcfcac
cash	ajbaalZaclddbpbbckbnccbag
catalog	ljcccdZgmabdhcecdaeadaaab
cell	iiedffeejeZbjccbdbfbddjde
cfo	agblcbZbmccagmmbajdjccZdb
chair	cbmaheedkdbdcalehgmcihZid
chairs	eaghiajjfZlkmikjhXaXlZXbY
champion	bkajaYYaiggZddlZacamZZjgh
champion P	eichecgfjfZcdakcdfelecbhi
chance	ZiXZamacmdokqcbckZcaZbYkb
change	cmbcfcaejeZehkdaZlbbdccca
changed	abZjeblbmbZlZccbhYeadfZoc
charge	kcieeedjfcceYcddhaegdibce
chat	scWaYZUXqYaecgZVYhbdaikbe
cheaper	cXfiajWbdkgZpWWffajbYhWbg
check	ZbkclaZboafdgfWnllZdaZlij
checking	cghicdhhgeghgdkehaeegdjee
chose	bbaaboZbhfiZoZZZaYcWaaYaZ
chose R	cbbbcnacieianaaaaZcWabZaa
ciso	djdgfffcldckccobdbcdfdmee
clause	ZZXwTWRTjgXsbWZbdoSeZZUfZ
clear	aZZnbhZclcabfapilXahbbZZd
close	aYZgekhamcaabhcXYblXYYXgX
close D	ebcmdebdkdccjccbddndccdec
closed	fUUUskToYddoWVdUUdYghXcVV
closed lost	cddecmbcijZaYbccdZeZgdYcc
closed won	feeclechjdYhbaiccbddkeiec
closes	hbglddcdkecccZaadhlhnbajc
closes D	idieeedfjededdcdedhhncdjd
closing	XVYjUrahZlliUmUWakloeXgfh
closing it	cabZboYbfkjbZnabbjckdchbc
cloud	ckaaeckcfjcemcljcYckealcd
coffee	nfabhcYelcaggbXdddcZdbead
cold	seddWUVVldUYjVZhVgeTXWdiV
cold call	paaacdacoaZanccbdXcacbYcd
cold called	oZaacZZcoYacjcccdXdXddcZb
colour	ccfckdcedkahadjmcofdgbhce
come	ciXiYhdhhXZeWdbhYdgWfeeiZ
comes	ZifheZeaigWjdhlYadljiYVha
coming	hiZfibZmeZaoeYeXfVjamijYe
comments	caaoabYambapZbZbaYZZcghbb
commit	cbaoacZboafYYcalfckXchXad
committee	WfniWeThiVZbgjnaacjajcZec
company	fdZiZjZaejZjWheZhhaanagha
compare	blhZccZembYhjcdbcXdZakmbc
comparing	baheaZjekckdlecbgcfacebee
comparing us	baheaZjekckdlecbgcfacebee
competitor	ZZejYijXekjbhcaccZdaabacc
complained	adbkeXidclebZbaYblgYbbYjh
complained about	ecblgaZfdkgebddcdgdaedckh
complicated	cfggcicdclcedddeenecfedde
compressor	aZZbnchjaiYaabZiZmbbdaZob
concept	XeqWZaVXqZYYYijYcZYeadhYb
confirm	bbdfffkeifYkbdbdkadefdlee
confirmed	XbZZqYZleaYjgiZblaaZhaabb
connected	oaaababdnabcYbbcdbdZcbbec
contact	oUUcXUjXhgZWbWXcWUejbWUZd
contact is	bcdcdelemabbZbbabZgYcbacc
contract	dfQelThegefjefcRcZUmjdUgr
contract ends	jjdcaeZdleebljcddcYbdiedh
contract ends D	jiddaeZekefckicdedZbeifei
contract is	cabmgdYihagqZcjdcaZZbbdbZ
contract signed	ffgcmgahiebobfdboccdeifdc
contract to	cbdgjdZmbabpcdbecbfcdedek
contract w	akbaeekanabdidZecabYegaai
control	amaZjcZbmcYbZkXccZdcjdccc
controller	edckegeckfchdcdcnhdbheaci
convinced	algbbZZddkZcYagYdqdZejbbc
coo	ahebcbifkcfdiZmddhchdibcd
coo P	ahebcbifkcfdiZmddhchdibcd
copes	clcbcecekdadieddcmfcfbndd
copy	cdccoeZhgcdjbeahibbbdicbb
cost	ggfhaeWbhhoZibYYbkcYcfkaZ
could	gjbbalWbmegbcgcmdhcaclZbb
couldn't	ZYYZYnhaekaaWbZodealbgYZb
council	bfifZiZcncXcYleacXhckbfcc
council votes	ejlhddcdldafcaoeedjdlebee
counsel	fdejefcdkfZmbdbcciccedced
counsel P	fdejefcdkfZmbdbcciccedced
countersign	dacoadZjfaYqbjmcbdfccbfcc
countersigned	aaZfqcWldXVrXaXfiWiWYgZXd
countersigned copy	deddnfbifdehcecijdbceidcc
cover	YiefbbgbnaYcgahXjZfZcbjlc
coverage	dleefdcclcZehadbeaebeephe
crane	abnZkcabfiagXebrhgagbZojb
crate	aaZZmbibejgcccbncmcmcbabe
crew	ajXjgbVapZafhaXndgZXaYYgY
crew booked	fedbmfbekcfabefoicdceeebc
crossed	cbZjbckcldcjZdcbalbZccZdc
curious	gmbbdcadnbadjjabdkejebbcd
current	ejaYZfkcjebakibddbfbdkbdc
currently	ajffYZgcncfaocbcbbcbcdabb
currently on	bjgcZZhcmbbbpdbddbccdebcd
customer	hjebdedflddgacffdgdcdckjj
customs	baabbjlekdbdZdcndceeddhZi
cut	YbkYalfWbmWXgqVZYjYjZgiXh
cut the	eddeejdehhfebmYefbegeeced
cycle	behZlcZbnbjaZiaeiZbbcbklc
dark	aakaaYkbgiYbWgZacXdncfaZb
data	flgfVhUYhgXmjWVZeheiYioUZ
date	fTWlZWmYqYdbeWWjZamhYXbca
date is	dccmceaejeiicdcfeanbddbch
day	dfZhjThhjVechgedddifbhfmV
day,they	edddjdejeecededeeddiedcne
day,they were	edddjdejeecededeeddiedcne
days	VfhdkdbfgfZjkVbfscehboamX
days for	clcccdbdlbecofddbhfceicnh
dead	hXdXVrXVgiVVYjnWVWWoVWSTU
deadline	kZgabbZdlcdfbeiadbddocaed
deal	YXWgfpdkXmfggceXjhcpXcZUV
deal is	bZafemYiYmacZaYbafcrdcgac
deal is off	cbbZanaaambccbbdcZepedhdd
dean	gmadccZclbYgZjkjcZibibZgl
dean P	gmadccZclbYgZjkjcZibibZgl
dec	clcedecekdedindeededffcee
decide	ZkblYaWboXVYdgoWYTmjaYXZa
decides	knYVYXThhWdYVfvZYRZfahUWf
decides alone	ckgcffcjeebccknedbdddicdc
decides on	lbcceedfjedeefndeceifebdi
deciding	cilacdbhjcicjbbfcbdfcmadc
decision	YeqZWgUfiXeWlecXVTjUjfVXX
decision D	emdgdeZiedadbkaddbkddidcd
deck	fZjXaZjboaYbbZfbcfbbdbXab
deliver	oXZdbbXbnbfafbcsdYcbcbaac
delivered	eedendaYpaaabdcqhZdbcccaa
delivery	YbWliegYifXsfekgkWddZaTff
delivery D	ejdblebgdjaijcancbcjcddcc
demo	kgcRbRihjQedaaWhfccdVqYXc
demo D	agcYabkambadjbhgdZbhdmYcc
demo,P	lZfdffajfdieghbceZccepace
dentist	icgbcdhbhgddbcZbdhdaehbid
deposit	VWWfpWdZmcZggdVhybVTVVWST
deposit landed	eedbneadlbbhccdiobaccddbc
dept	lfccccaclbadabbddXdbdgbcd
design	cdkcfdcfigeeZcbdfmedjeode
desk	iefgeaWbifhcfdibegbgdcZag
did	bZhZmhfigajidZeYchhZYfhia
did the	edecneYjfbhjadbafXecdiikd
didnt	lbZXZkfcejaehgYgbicWZfZka
didnt say	lceeffajmadfZdddfZfdfjabf
died	ZcaZZbobmbeaebZZZXhYedijb
different	ZifjajZafjcemddddaebecbdd
digital	nZccefadjfgdehacemcieicee
direct	hiYjfYhZfjkaWbjalkcWiZXZZ
director	aejfYhdbjfbfgZneZjgZbhhZa
director P	fghibjXcigcghZlfahgabedZb
discount	dggkacaYkgkgYgadciaachada
do	gmWgQfgUihgbqhbejpdcaenlc
do 0	hiYjdbYdfihkXcakajdkfckmc
do it	bebjcdhchgiilcghjjiYdghYb
do want	clddgfefhgcdihdcflejfdZdj
do we	YjhYaajbnbkaobbcaYccabYna
dock	bheblddchgjbddbohgdbcaajb
docs	cgpXXXWZqZaXbXXXaclhmekfd
docusign	aZZjlbXaoZYqZaaXfXmZcbaZa
does	fhhhbdXbmcfggajmfocggdhYZ
doesnt	agdfclYaelhbeaiacpcjchlYc
doesnt want	ahcadlacdlddadccdnefdkabe
doing	YhmXbZccnZcekaaXaWdXbmdma
don't	cfXjajjbejVibdjVenhnYXcXk
done	YZflaTjdldhgVggicdjjYdcqa
done at	bbcibclanajaZdamhXcbcbamb
done at C	bcbbbdmbmchbdecaibeddccnc
done for	dajbbckdldZbcbdfebdddellf
done,0	kaZehbgdmbdkhbbaiXcXahXkh
dont	lWdlWddXqddmlidWXuWWabihU
door	elccccbflccdjldkgZecddaed
doors	bbdajbhdeiacdccmalebjcZmb
doubts	bocbbbZbdlcaYZVbcrbZdaZac
down	URYjhjmYeliaehcYklYnkZWhj
down 0	dbcblgjbiikaZbibbbdocdbbo
down again	cbbaialgieZbYgZiifdXcbaeY
down to	eabqYaXbqYeflZdabUfWnaaZY
down to us	feendccekdceodafcZdaeedbb
downloaded	pZZZbbZbnadaZiYbaYbZcfbac
downloaded the	pZZZbbZbnadaZiYbaYbZcfbac
downtime	biggiZaddjabhcaecldkecbjc
dpa	cfhmbeacmbYpYdbcbdbacjiab
dr	iabhhYggffhcdmjdYkhdaiggj
dr P	icieYZfgjWfdemkfZbYeaggWh
draft	aYodXYYZfiieckggfWaldbZab
drawing	bYnYZZhdlbWagbZmaidabboZc
drawings	bilaacXaoaXahZZYbgbYabudb
drive	ZgZZkZicoaababZcdeeiajhjc
drop	dYcXlhhchhfiYnYkjadacbgja
dropped	nWiehVUatVhgiXWkhZXUendVX
dropped a	nbbbabcdlcaaZdcbfZebcgZac
dry	ecdancbnZabocdcccblcdedci
due	cambnbXgiXalhbZjmhaZnblZa
each	afdZgYlembggebZlbiaedbiaf
early	alZgakYbpYfaVaeZlWbebkWjc
early days	cnaZbbbfmacdZdgccaegecace
easy	cgacldagieadicdcdieaehhan
else	cjZmVbYVlhcjnfYocmXVdZTdX
elsewhere	cbabbmbeblcekedkeZfndgccd
em	ijYdYdhXlfjajjWXYgbgZYTjd
email	pWVVViaXsYidVXddYifhXWYWY
emailed	kXiZjaXjfaijXhcZZcdZaajXZ
emailed the	icbbldaglcdlacZddZfcedbbd
emails	gfccdhjdblacabbbcZcjdgdcb
end	aYigkeabhhldicZabhllbhZkl
end of	baiibkaddkieZdacdZmlecacl
ended	dbceelddjgaebdbcdadcdpXkf
ends	emhWiXSWledbkffhZbXkZjWjc
ends D	glfXjYTXkfecibYiadZkZhYke
engineering	bfZYjakejfaabccbccdafbpkd
engineers	ccnbdbadldXcYaiccljbjhmcd
envelope	cancbbacldgegdebecdbpckcd
eta	cbZajdjbmbacbdaoaYaabhbab
eu	bphacdfigYhZYbZacWebccmZb
evaluating	ajidbaYchfgclbacdXelcbjcc
even	ndaXhYcdmcbmkdbkcZedZiZac
every	gXicigfhfcaZiZnZchZVafYig
everyone	cabnbdaghgjeZbcncndaeacdd
everything	bcUoYkUffiSceooaapklWVUdY
ex	oZdbbZfcnbZbmZYibYdjaZWZb
exclusivity	dddlddbdjhbbaecbbocbedcbd
exec	ZflibYYaghbakZsZbZkgbZWah
executed	bbbYobZmdaZpZcachYZcddcbb
expansion	ecjdkdbdnamdaeddebeaecccn
expect	caZZbcobmcdgbbbcdbaacdbca
expected	dbhifehcmdifhZYYmafZfaabb
expected D	dbhifehcmdifhZYYmafZfaabb
expects	bchldeajebciadlaaZeackYcd
expensive	dcahkeagjephedibdkcZbcabc
expo	legaccielcgbiaYccccZbhZaZ
export	YlZaXkfafiZdXaicgUcmaYecZ
extended	bbkZnZXdoYYkXaeaZXgYblhfj
face	aaklacZbdkecjcbljndaalabd
faculties	dYmfefcgiefjbckhdcjdekZej
failed	ZZeVlnWWfjdZZYZiYdcYdmvmZ
failed the	edncdacZmcZccdfceigadmqYd
fair	ggfdcdgeghbgbcbkdfgbcgaic
fan	cdcdlckhhaZbabbcbZdacganc
far	nYiZZZZcnadehfbjcXbaghibf
farm	kabbcjacmdcaXZYabfdXcbaaa
fat	aZifiZkZoalaZYaibZbZbakbb
fed	fiZbbbhchgccndcbbhehebbng
fed up	fiZbbbhchgccndcbbhehebbng
fee	bcjjbbYbejemYbjbknaafbXfZ
field	kciclcYagkccckkcdgbhdjajd
filled	pZZZZZZboacbchdbaXdZbdZab
filled the	madcdccdldddeifedZecdfcdd
filled the form	madcdccdldddeifedZecdfcdd
final	WWWodhbZekkZUYkXfjjljXUiX
finally	jfcZmaVfnbekfYfecVcYggaag
finance	caZnddfbnbZeebjamWZcfeYcf
find	ijdZbcaZdkYcgoWZbkbZegYbb
find the	iifbdddbambdbkZbdmcdeibcd
fine	XZapcWgdnXrmbcmmffXXYWWgW
fine but	dgjbeedckdlejcaddjfdedZbd
fine with	eccfhdidlchfbbijiXabdabac
finished	cbdhhbhacleadiakbnapafaka
firm	icdldecfdkjdaeemjhecehZcc
firmware	bbZckdjdlcacbdcbcfeaccepc
first	nnYZbTUdlYZkVZdkgiYWhkbef
first call	pYYabaYbnbZaYcZeapgZdZZbb
first chat	nZbbbeadkdbjadbbcZebcbgcc
first thing	clcbeedekekekddcjZcadcgle
fit	YmfaYjXcejZbXiXjbkcibajZa
fits	dkdefgcekeZegcclfbchednde
fix	YffVhahibjWacaZYklaaammZY
fix the	cjcbeeicejcebdddeldddcZbe
fixed	ZYmVlXiicjfgfXgXhkgealmpZ
fixed it	edddjdejeecededeeddiedcne
fixed it same	edddjdejeecededeeddiedcne
flat	ZafnYkXYejiYUYfXilZeZYXdn
flat pricing	fecmedeekdeebfffeZfebeeen
floor	ajZlZYYcnambXeZkbjcacclbc
folks	aYjgbbidlchiackhbZjacbbbk
follow	miYjXYWhhYXfVaXZbXfYZYZYm
food	bnecbcZjeZkcbcdbdZdccjgbc
footprint	cgkbddbdlcZcbcbbfedbdcmad
for	hieWedilfbicjlbgdacjjhgjp
for 0	gffcibdkcglikcaiejWigejji
for 0 months	cbhjhibgfhWkecZbmYcnddecg
for 0 more	aZgbajkfghgdidececfdejZlf
for 0 units	cfdckeahgclkbdbkcaaddcacY
for 0 wks	ZhaaecmdejadaddYdjfkdljid
for C	cXoahcecpRaWVgkniTYbnemlb
for C,0	bamccebckeYihcgldcgcglYbb
for C,M	dakcYcjblemdcaekddfcdecel
for D	fZedhWiVuVTjWWVjlWmTYUUbY
for P	jXkfcbedmalifbjbfZdZchjac
for a	ikaZeTeleSgcemUiXbdjYqhWl
for a ballpark	ajggdeabmcoibcfdfcecebaeb
for a demo	ljaeffYclebbjfedeZeiepWdd
for a week	cjicdfckccbdcidbfaiceoZdc
for all	ehedbdkbmefahecdebedfgbdc
for another	ddddkhckcebngcgaadhZccbbm
for free	eflcdlbfhgnfnhdddlfcfiaje
for it	YjhaaiYkeaTeemhZbcadbgbak
for me	cbbcccmbmbbefbcceZcbfcccc
for my	ecdbadmbmcbabddhZidceddcc
for our	amYZbkYcggYbmedlccfmdchbc
for the	ZkebgSidqOejciZZcYePgbbmi
for the night	ecceifhekdbacdejeadeecimc
for the whole	anbddfaclcbcelmeeafdekbed
for them	YfhYckadjgkbYdbddnebdblgb
for us	baacjbibnbebhccdchdbcdcdh
form	rTagcgRcoUhobfVWeUZXjcdXc
found	pWhbZfXaobbefaZeajbfbYhZi
four	ZZhcgihamclgmcbcbZclkZabc
framework	clbedicejekjbdchdZdbieedd
free	jXinXiQYjhqXoicWflajYmUme
free trial	iaekdcabmcbdZeebiaeceobed
freeze	bdaaanYZaoZZZrYabhbnbaZaZ
freight	fcimacYbnbkgceiekkcbccacc
from	pZVbiailfYcigbjffffgYffje
from 0	hbblcYhcobmbnWYZZcchacXai
from 0 to	eZkgjdcgiecgdcdedcfifkbek
from C	idcRkfklfWUhYZcclNgfcfgje
from C arrived	edcekebcldcahbcYpcebdhebc
from C,0	hbibkdZkccakaddbccddelbec
from C,M	eedbffihieZgfbbljcYddddbb
from D	aaagkZkkdcbebnccebldfkbed
from P	nbYjWXbfeidhhXUhYgfmdWaXY
from R	WWgglWhgnalfkZibZYdXaaXja
from a	ficbdjakfcadidmbdZeZhcZec
from the	jjXZXgeXqaYZVifXabYXZaYib
from us	kbegedcjeeanfecmcadZdedhj
front	mZgYhcXboZcaYbmflYZXaaaaa
front desk	nbabadZelcbdddaccbdadcdbd
froze	ZXaYamhZmiZdWnlbdabjcaZbb
frozen	beckdhbZemacaoaccncdcdbcd
full	XVamlXWZhgkjajjYphaYbfgZZ
fuming	cbabkcidambdZdcmcofcgccle
funding	WeWjWlVXgjWfYtgYaiZdZaVYZ
funds	bgckecbancdcaoaddkcceddcd
furious	caaanajhdjaZZaakhgdYcbaja
fy	emcfaiZifceaaqbadjjjbjZaa
gap	deZjdiadhgnckdaabddkbbXgd
gave	ngebZfYgjXgccgZYZdhffbcZZ
gave me	jiccedceldZdYcaceWcbicbcd
gave me the	hjcdeddfjeaeadcdeXdcjdccd
gc	edbfidjckhajZhbkbkcbccacd
get	gmVeXhZYsWdbeikbYZkTlgZeY
get the	cncaecbdmaddbmjeeYdceebcd
get to	kjYZdbXdmcZffdlcdXcbbZYbc
gets	ajemYZWXqYmWefkWfgmYbjkaZ
gets signed	fccmbebbleaZdenacjmdegjcc
getting	iddheddfjefengfefbfjffdee
give	cbcfedjeghfcfedifZdideche
gm	fdjclfZdleajabZjjcdleibcb
go	bhdekjNgeihdiiereffomgjeY
go live	edcblddhmaZmaddoigccbacic
go out	ZgiYjZZcmeZcZaZkkYaZllkac
go to	ebiiedbefijhbealekhledZef
go w	fbiefjceckjemeddbgfocadje
go,live	dZhclbalfbaZabZobZcbcYhae
goes	fdjgjVYdldedVapifblhckfjZ
goes out	ddlfkdZhgdhgbdaZmamccokac
goes out D	geeglgbhfgchdecZmcmedhebd
goes to	ZfijgaXZqXceWanlYacWgfWld
goes to the	dijcefedmbcdbaoZedabchbje
going	ldfegfUhdjklhgVdhlbgYcWWY
going to	lacgccbihbikaZaaZZfYbadbb
golf	iZZhbcklcajfjajZkbYZaYZah
gone	VUccascUYroWncUgYhXrYZddV
gone D	daZkjchcanlefcbachbodcabd
gone dark	cckbcagfckbeYcecdZenegecd
gonna	mkWaWYbZpaecdjYYZVbXkXXYb
good	akiVdgfldgXajgibXaYlYkiZj
got	mdcbfhbhgcjYplVTYdYegRecZ
got 0	iglaZaXcmbkbgjZaaZdXbcaZb
got M	kgcdccbcldadbobdfbedeehed
got a	keXhVXiXmgVeihiZZWafabWXg
got a name	lcddedbfjdbiZejeebeafhded
got an	ldddedbdkdhdddbgeZhbdeacd
got it	VVeVhoWYhiiYsWXcZTaXlZmXZ
got the	cafTgTkpZTijgbWafjhXjaVVY
governors	cnaacccclcZdYZladZaalcbdc
grant	jfabajYbnabYZqZiaWaZgdWfa
great	afmZYYjpWhffdbTVigbjXnUVW
green	cjgdhehigcicbjccjZeddggkd
group	lfabdgbcmbZgaikbdXccccYcd
guy	ijYmZXUbpYaadZkhbXbWifVii
guys	YddjgmXZejcXobfkYjchZefZa
h	glYeaZZdnaWcYbbbabdZbapjb
had	YieZWnbkeciYijWiZccaZdjWY
had a	ajcZcihhgckbcgcacccaecdac
had to	fZbbcmZclcbcYicddZdbddjcd
half	UbVkiieVaonhpWTnkqYnbWeUe
half our	ddcaelbehhnclfdfeYecbedfd
half our price	ddcaelbehhnclfdfeYecbedfd
half the	ZjZhjbZcdjibmZbmapeZfdhZj
hand	bagkiZajakjglfZjaicjdiZcc
handles	kfabcbjembZaXcbbdYdcefkbc
handles that	cidbefkfjebaYddcdadhfgkcd
happens	clcbdcddlcahZbbbdbbcobhke
happy	ehefdjbiakbfnWTihqkUahdYl
happy w	dldfdecglcahkddckkkcedZbl
happy with	eejYcmaeckgbjbZYdoecehdci
harbour	cclbdcbfjehejeecegecdnced
has	UqhdZVaegebigvucZcciebiTX
has 0	clhZecaigagfhqXcbeeZdcdbb
has M	hkccddcdldZfbnjdeffceebfe
has a	elZbagidnbcbfYkadYcaeakac
has our	bXqYdbZdlcobfjlfdUcghghci
has the	ZggeXihhiWYhghmXYYjZZZiaZ
has the last	cflcccadmbadabndddgcfdbee
has to	XnYldYVYtWWgWnqiZRbVebfZZ
has to be	ejddhfdfifaibkaleceeddgee
hasn't	agcadamdjgbdcjiciceifddeh
hasnt	eckcdeicmbcegcdefZdZejccj
hate	kdZabZififbfmedbfifcedbdf
have	clghVhPchgqgspghYkfhgkhig
have 0	dcclddcejfndYodhdhdhccgdi
have a	gebldcefdkmghjcdechjbdbee
have to	ZnXfaaaelcjhjXkgaZaaniWbh
havent	ljgabccblgcaacaabadkdbaac
he	hlfhUSXggdhZaclhZinfZdgeW
he asked	hlcaeecekdjekcdciYbbdcfke
he likes	ekdcfffclccebbndiagdgecfe
he said	gfgicdbcmbibegbbdelcdhZdd
he wants	cjaigfehfdmjbhffcZhdjbicg
he'd	hgeffeiffhdciidgemdhfgdeg
he'll	khbhcdYdldieZfdacejbbiZch
he's	fideWZhWkeeaUXmVVfkdXgjgY
head	ZcjZaileekWbmZVXZjbgaeheZ
heads	iiZjecZcmbfdibhZbhbglbgdc
heads up	ajakfdbdkegejdjacichlched
hear	ffkgegdbnajiadaedZcbdcbdc
heard	ndYTVagffhcWqWTVWdfkcVdXZ
heard from	jbgbcbmbhhbcZdcbcZdmddbcd
heat	bnbbdbZagiablcfcdmhadgnab
hello	nYbbbbacnZaeaaZbcahZcaZac
her	iflcUacggehdfenTghZjbmbah
her boss	aiajccZbmbfcYZmblddageZZk
here	ZiajifbcamoZedcYalgoaaYhk
herself	blbfkdYjebbkbckadZhcdbbab
hes	kZaaccidlcbccbjhcZdedcbbd
hi	kYdZkZXaoaWaXajaagcZcgjZf
him	nfjZeZVfhdjbiUgkenaWYdhWW
himself	dcibfihhgejcgbjcbYdcdcgdn
hinted	blchbbccghZZkbZfdjbkdeZgk
his	ZhZndWYXfjhdjdqggoikXhRWg
hit	laaihcZanafkaaeZjWlZbZabb
hl	dldcdebdldbdbedadaeddgnce
hl0	dldcdebdldbdbedadaeddgnce
hold	biYkYYhcdkpZjZXWefknaggZb
hold 0	fedkffdedjobafdcekilffgef
holding	bhbZjbhcdkZbZbkdnhdaeccic
holds	cgjdgefahhcdedjjhicjchYjj
hotline	ghbbhbhlcbZbYfbZcfcabbnqb
house	akiZagZcfiZggbaabkcjabicc
how	jefZXUjhhejaaVTieaYgfVknc
how long	kheaZdadldbcceclcbecdeiid
how much	jZjhcbZcmbodbddddbeaddZde
hr	dcfdeekhhcbecdeibZdfdhZnb
hrs	dhidedcglcbcacdceZfaecmcd
hung	laajbcbbclhdbdbgcqeadacbc
hung up	laajbcbbclhdbdbgcqeadacbc
i	ZffkWeecZokchhkdfkcrcgkad
i can	eadlddddldlgaecblkgdhgZdd
i said	ahagbajcncmhbebcekbabhgbb
i said 0	dkbgcbaflcmbafddgjdcciafd
i said yes	ccedffleifbidfcedZefffkef
i told	idghgediefifZeefecgcifhff
i'd	dachcbkdnaichcbblfdadcZbc
i'll	hlfZceZhhbibjbiZcbaZciebb
ice	gacjaZfaanabZaXabZbqbaZfd
idea	jfYaZaibhhWZdeWYbjgagXmia
if	fgfkTVgddknWdbgiZgnsXgpfd
if it	gfZfcbikcijbXaXaaakjbYlhb
if our	ijgbedbddkYdjdebeYfleahce
if the	XecmbaiYcmcZUeYXalkqbiihi
if the next	babjfcicblcdZdccdpdpdcabf
if they	bjgfccbcnalZZajWhYlZgkZbb
if we	hhYhYWiamclaggejahcbZgneZ
if we can	dfaideidleabhkdlcabddddde
if we do	kdcZfejfjeaegdcccfdcedmcf
if we hold	geelegchkcpaadbbcanbejgde
im	bealcdZdejpdljbbembkedbae
in	hegekWbbldgglgihohfhfcigj
in 0	gijdbadifcUYZgbiejYladiXp
in 0 mths	cjddhehkcfdbdeecZcemecbdp
in D	liedkYTfkVgeablgjcgUhggXg
in at	gbggahacleoYdbdbagfZnbYcg
in at 0	echicccdkfocacfacjgbndadc
in for	Zhcbicgbdjbckbcbcgdmchbac
in from	ffedkfbekeZefcbkidkddgdcc
in from C	ffedkfbekeZefcbkidkddgdcc
in house	ahhYajZcdjahdbabbjckbbZcc
in my	ibbZjchanbYnXaYYjXcXaiZZY
in my inbox	effdlfcbldencfcbbdddejddd
in our	ccjjddZfifbecdbdilfdeflee
in procurement	cibicebfkdbkcdoacacceeaee
in the	dgeegdehgfcbfiVkffbYecbll
in their	YiZlcaibdkbomcdbnVjmbZZhZ
in there	bgiiccZcmbgdjgcccfdhciiaf
in two	bjiebdeghbZjecaZlkcadjkae
in writing	ccjkcebcldaabcbamhefhbhic
in,C	daeZnebfkdYijfbkkblbgdcdd
in,P	ecijffbejffeahecekebfjZkf
in,they	dbijbdcelcjeZbdhdaebdeadc
inbound	rYYaZbWcpZZYehZYZWYWfcaac
inbox	dchijebamccpZdjaZidbdjjcb
incl	acsaZaUgjYmgjWaUXVcWicnfl
incumbent	aYhiadhahhibsaaadgdghcZbc
indefinitely	afgmbbZbamccbdcccceodcbhf
indemnity	eddnbebaoaapbdacbZabdgdbf
info	ldbbdbcelcZdahibdZdbdcldd
infosec	cdecdkdifgeebedefmedjhnee
ink	baZeoaXnbXXrYaWYYWjZaZZYf
ink is	ecdancbnZabocdcccblcdedci
ink is dry	ecdancbnZabocdcccblcdedci
insists	bkbhdceelbjfZeledYfdkdddk
install	VefdkUefgddYcbWtcfYQhUdjU
install D	bgafYdjgjdkfbedlbacbddacd
instalment	ZYjkiaYbnaYaZZmYrYcibfXZa
instead	XckjXhVZqckleffioccVbWfWY
instead of	ZckjYaWcoZpfdfgiiTdYcXfXY
instead of 0	bhjdcdaembpZYacnYUgZfaiac
integration	dcnbcdcdlcccffchdaecgbpcg
intent	bcdlcdcekeeodhcedcbcdeddd
interested	epXVWiXfhfUYWVVXZjbhgYUWW
internal	dbcbcdmekcaZbdcdfbbciedad
into	gjeZlgVjgYXlVjcYcRaYeWnia
into the	igheaiZjeaYiXmhZcWZbaZUjd
intro	wUTVUXQXqZSYjhRTaVXRdTRUV
intro call	ndcbddaemcYaVibacZccfcYbc
investment	edjhefcfjebbbdnddckcdfcdh
invite	lbaacdicmbYcggZbdXcZcaZbb
invoice	YWdTgXnUjhXfcXhcsihTbbUdZ
invoice D	fedaffmbckbbcdaimlZbdcdac
invoice sent	efdcmfZcnaZmhedamZcaibbYc
is	Yidkdcgcfhigimhfeodkgfifd
is 0	YahgaVlYkgiZjZUigdcQiXaWX
is 0,0	dahjbbhdkeldhbcacifceedee
is D	dgdkecfYfidakgfbdgYkjiYik
is M	cjmdabbaoalZgmeaaidjchaha
is P	eiYfZbhboZXjWamXZUXWaYYZc
is a	XmjbbbfhdhfcgfiZhkfZfchha
is already	cjcgacgifehZjgibhZdkdccak
is at	fefiedhffiddhddjeZfiegeci
is at risk	fefiedhffiddhddjeZfiegeci
is dead	eddcelcedkbcXemdddcjdcbcc
is done	ckegiaYjfaamZbjabYakcjjZd
is dry	ecdancbnZabocdcccblcdedci
is fine	bhdlZcbghalZeZnbiWdbccebb
is in	VdgbpVYfnUcaaefknWkRjafUh
is in the	aZZigchcmbZdZifclYdcddibk
is it	mXaZYZiaoZkcYmbabWdXccYab
is late	aWbemYhYhgVZbZYoYkanaZaVa
is late again	cbiabdldifafjdeceYflfbedf
is livid	babamdhbclbdZcgjdqebecZnd
is off	bbeZanZabmZgabicchdpdbjcd
is on	fikagccaobaehcfhZfaVbhjma
is our	dZZkbbkelbkcaihadadblcacd
is out	aaiiahYbnbahkkabdacXlcZbc
is over	dccfldagfhdladamilclndacc
is the	bhdlZbWapYjhWYlhaSZZbgoXg
is there	dkbgcdacldXhiolbcakceiddd
is up	ZXjacamiiWZaVaYZaTaUcklXm
is up D	fededfjekcbedeedeZdbfbfdm
is w	aZklbdXbmcfoWZfbbZdYaiZaa
is way	fehkcdcdamieahdeeqfneecdk
is what	ajZibdZboZkdhmZbcXbcdbfmc
is with	digkbdZapYcmajibaWgZdbZcb
isn't	ZggYaaiclcbdcgcbdkebdikdd
isnt	hhVfaXjXfjVXfgWkXlZaXXUlg
issues	YckgkYYaobgaYajacjkZgjkhb
it	ZgehYlZjbimgimpjZfpicmlgc
it D	ZacjaajkdcilXaZiafkabZXhh
it all	dhjcddcifeddbaieeZhdflcde
it at	chaiaiZkfblcgZYbjYmZgcdmb
it but	apfYcbZXihlZVhoabicZdXWZg
it first	afiicdbanbbeddbbcbibenbdd
it for	jeeiaZYbdjnbnfhZdncadhYZc
it in	didWYjggeiXabaXnbkejabcab
it in the	hcbeedjdlcdeedeefcibeacdf
it is	lacgbcgdkdgbZZbihYccddabe
it ordered	dnbZeeccmcbdcdYYdapbdafcd
it out	bXcYhnjaYpXbeXgZdiapdhdma
it same	edddjdejeecededeeddiedcne
it same day	edddjdejeecededeeddiedcne
it to	ejeidcaZghcihWmYghZZgfoab
it up	dhheffcekdgecfhcjZbceiede
it's	VefjhegehfkYkgmVlhWjZchVW
it,C	bgggchZcmcechbjllfcXcabbc
it,P	aljacbajeabbYgnbchbajcWZc
its	XgafifiUoefecdkcpbYembgTT
its a	eeigkdaflcaeidhckgdbehZdd
its over	cabaZnacjiadfdbccZebhkmde
its the	bmbdddbfjfgeZbmedZfdeegdf
jan	chbdacjdmbfkZbZhieaadcacb
job	hjZdbjZZhgZZrbiYaUdgkZgZg
just	leccjSbmfWfjYcechRZZdZZfc
just needs	ebcmdecdlcmagembcbcddeadc
just wants	agZlbdabmcYcbbZamYicgbZad
k	ambbabijfbZfandbcZdbccoab
keen	ZoabbcbleaWaYXiZffcidkjha
keep	ZcoZYieleaWbWXXjggaZYmcfZ
keep it	camcdcbmbbaebccmiZddcnZce
keeps	ceYglYeZfkbceffbflcWcZema
kept	deldfecgkdjdjdcefnejflhcf
kick	ehdblebhjdbkcjcZcbccdikdd
kick off	fhebkechjdbjcjdZdbcddikee
kickoff	ddcancXgkXalWbYjdYbYYabXf
kickoff D	eedckeZdnaalZcangbbbaddbg
killed	baaaaoXbanaYVmmYZWaojZVYZ
killed it	dccbcmbcblZZZmmacZbnbaZab
kit	flcZdZiYpbYdglbebYbgZedii
know	jleWUdcfkUdYkiidbXXfjghca
know him	mbdefebekcdffdZefgfcfegef
know if	jghXefZfmccefcbjccaadchaj
knows	kWcfZYlbnbYacXaZaWhlfakYa
kryptis	bZZaacndmbadZccbcadabbgci
lab	gljXZZWapYXeWZlXbbdWbkoYa
land	agalhaYemaifkkcakedibfbZb
landed	haaYqbVkfXYlYZXilYYYZaaYZ
landed D	gffdlgchjdbodechgcbcceecc
last	VgcnfVedejmfnZgfkkdhWhkek
last 0	cYjeYbkafihaldablikadbjaa
last open	fcelcedclbinfebidacdceldd
last word	cflcccadmbadabndddgcfdbee
late	YYYglVjZjfVoXWVlkiYkXcdYW
late again	cbiabdldifafjdeceYflfbedf
latency	cepcbbXWqZadccaadfcabnoYd
laughed	aaoadaakZjndYebdilfbejbdc
law	fbdmbbYbnecoXYkackaacjYbc
lawyer	aYamcbhZmdWrcdmZkchYaZcZa
lawyer P	cbcmdeadldbpfdkdcbbdddfce
layout	cZncdccekdZcgcbmdbecdcldd
lead	afkXafjVgifWgVgkWcWoVgpfX
lead P	XjiXfaeZfjgafZjVaUYobjmla
lead P wants	bnbcefZdmcZeedlZeZfgebjbe
lead time	cakgejZbfidceccockeldeYbd
lead,C	ncccccZenZadXbaacYdZdbkac
leave	hhggYYeYmfaheYdfYUflajaWZ
leaving	hYebckaddkbeofbghZhmdcZcf
left	iUkbgQieiffhYUVkebYmebTei
left C	bgpabeYifgkbabahckcbcibaj
left a	nXWYXahapYZZWbZZaWdYbZXYZ
legal	aaYoaZcblchwSWTVYiZUcaUfX
less	aZglZjXjefnZlZZXafbVkiWZj
let	ZZgdXlggdljaqZaabfcfcdZaf
let slip	bbhcdajeeiedocdeebfleaadd
letter	WaYklWVdpYUkUiXYYejfoZhVY
letter of	aaZkgZafmbbnZhaccZaalcZbb
letter of intent	bcdlcdcekeeodhcedcbcdeddd
liability	cccnZbZYpbZqWfXaYmeZbefaa
life	ZkkYZZXkeaXafbaYaVcmbkoZc
lift	hYZgZbmcgjccakkgbhcbccZkc
like	dlehUUfbilXladgaWqlgXmkTY
like a	khbdfeadldcegjcbfZccejiee
like the	ckhedddghgYjfajddmcaehlda
liked	mffVXfUdkYUchWblYgZWYXTVb
liked the	ahjbcdcifcZhYaincjccccYbb
likes	WhgfWWiclbZepfoYgmaVYWWXW
likes it	elcbefeclcaecandiYdefdeee
likes it but	elcbefeclcaecandiYdefdeee
line	hhcWfffXcldWXkVkWmZkbdffo
line 0	biadcbjiggZdajdkddebedbbo
link	lZbbbejdkeecZfbadabhcjfbb
linkedin	jYkYZfWbdkeZlZYYZZamceZcf
list	leejeURihbolhWSaWkkdcYkcb
live	WhhdoWSmfUhjbVfrbZdSVjYZl
live at	eebdldchjeajaddokiedcfcdd
live before	ckhYZeadmcbabdaocebaebfdf
livid	babamdhbclbdZcgjdqebecZnd
local	YckiaiXbnbVbnaZZdebYfhmqb
log	dcgbajjjfcfcabZccedacjmZb
lol	gefcbamcoXgbdXeUWWeRfXbib
long	hgjaYbWkdXchghYlbchZbkkif
longer	bZkgajabckadmebichejebkcd
look	hhfiYWWflXUgqlibfhZZjgeYd
look at	hiecddbcmdccjmgfdmecegied
looking	fpgWSURhiaZbleUdWSYgXYhXe
looking at	aeleabcbjfelkjbbcZbgcaZck
looking for	glYbZbXjfYabXYahbWcfbalaY
looking for a	hiccbdabnaccZabceXegebkca
looking to	bmbcdcbdlcbcmcbbcbdbdeacc
looks	idmZbZZcnZmZXXjYaVcekaeaj
lost	UcaUUglTmeedjkbaTgUdeUkgX
lost C	bcbcdgjcekcjmZaacYcZXckbb
lost on	eddbemcehgqahcbjcjdZfdfbb
lost on price	eddbemcehgqahcbjcjdZfdfbb
lost the	dcddemcdhjebXnbcccdgkdZbk
lot	YZfboWfhiZmdacWYfodZibiYZ
lottery	kbeeefefjecdanddebegehbdk
love	anecaabichfaYlhYflYialWaa
love it	cjjbdbdjajYbblYcgmcfdiacc
loved	ZigadbimbYlYWeYXZdaYbkVli
loved the	eblgffdjdejeccbceaeeembde
loves	alcicbZmdYbljiibfWbZbaaYa
loves the	cmaaedbjeaZmjkgciZbcdcbZc
low	canbccacnajdbbcbcZdkckkdc
lower	YVhihjTYbnrZtZcXhebZYYVhg
lowest	cbjkeccekdkgkcjfdaecndadb
lunch	edhfdZikeYkjUghWYXeWZVXfk
m	XkjYdXeZrYmdejXlVVifnZjiW
machine	fmYYkaXkcfdghiYXYWhXckijk
machines	liaabdZjebZaZkZddbdgebZkc
mail	rSUShVeWjgWXbXTYjnYiefSee
main	aoaYcbbflcbdjcbcdagbedape
maintenance	gYYhakhdlcnekcadeWededcic
make	ZechYkganbiZYYXlcXlXaZaZa
makes	ZcmbddabnajeacndegeaflZgd
manager	fkgfZZVidjhZeZZjbhafaXUci
manager P	gljabcZkffiaYbahcfbYbaZYj
match	ZXbqbZVadkqamZdhbjblaZfda
match R	baboecZelbpckcbkdZfZcbadd
max	kiZhaZYbmcfaboacilZZchjbj
may	YhajfchYanXadieaZbbqaaXij
maybe	pWZeZbYclcYZlbZahjhacbjaa
me	jheYZhcdfhiXicceUsadhabce
me the	ghfjaYWaqZgfkYehbehXmXhcZ
me the right	kbddeeedkecccdddeZeedecce
me to	ffhabjbZhiecZjgbdmcZabffb
meet	ekcfdecclcibaalacYabddcdd
meeting	bdZjYbkeieWjVhjWYdYVYfeVj
meets	cdhibchdlcgYbijedalafhfhg
meets D	cdhicchdlceYbfiZcblafaZaf
mentioned	biiYZXjcmbbZkYZZbWcYaalbk
message	ibZbbcjdmbfdadcbdffbedccd
met	pbbdVVZYldfYdgdddZXcXbUaV
met P	ihcacbhdfiachbZicddidiZcd
met at	occcddbembbbjaZecdcbcaacc
met at the	ndddeedflccbjaaecdccdbbcc
mgmt	bfgieabcfiidgcjhegbkcbcci
mgr	cekekZhcghkZiidpjgbZhggjZ
mgr P	egkblaYcghkagjYpjgcZigejZ
middle	aZjkacaelcocZacbabebcedcc
might	lgadaWfZdlebkgYgbWcmbaWej
migration	cgkhbbZddklcpgacdneldbcZl
min	jjaVbfeghffZXhfeYhaXfYlgc
mind	cZnZcbbcfikdaklbdkeadladd
mini	anaacabekdadZddbdbddocaee
missing	ZachalhandhghcjaiYaamfcad
mm	eiidefbcfhfdajclcgccbkocd
mobile	dlfceecejegdZhhgdfeccepag
model	cblfccbblcocgdhbdjebjdmdc
module	iblafebdlcleZoZddXfbdcZee
mon	bZjhjVehiXYhkYldVklijjkVd
money	XobaVifUiigXU2gTojeaWdbTe
money D	elcdfedeihcfenddeoddfgcef
money arrived	eccbacmhlbacibdYoZdcdcbcc
money for	aZmhdiacjgkdZoldckeZdbZcd
money is	dfdjdeccldhdcpkbeZkdfihed
monitors	eindceXifdabbhjacZdcbabcc
month	WjghZZcZgjhhhhbjbTgnZedid
monthly	dbimadYcmdmiZabbkdccdcaba
months	ZYegklYfckijfXagkidlbaYZi
mood	aababbnbanadZdbbckdbdbajd
more	bijafedfiejYojdZYohiaehbj
more seats	dbhfjcbkdaibfdccdalZceabo
mostly	iiifbeZbnbbhkZXajeeYhaolZ
move	XjWmXXWiiaXjYlYkZeZgZYkYZ
moved	gagUeXlWsYUXgVZjWXVchdfXd
moved to	jdbWdYkZpaXZcYcZYZXfegTZf
moved to D	XifYfaianbacWafdbZZYgkXch
moving	aZcaWqhjZmhaaYYecgZldciYe
moving to	bbjbanYjcfibbaaabXbZfkkch
ms	icfhedcblhcdcckcdldkdghah
msa	dbbkfbWbmbasYaVadYiYaZaZZ
mtg	jZmaacbdlcacZkmadZlgecZdd
mths	cjddhehkcfdbdeecZcemecbdp
much	hfncVeThffjfjXVYeebUagTYh
must	dpTfXgTYsWTcUYnijUkcgVqkW
must have	bibacjbekdZdZcbYfhkbccmmd
must order	kbbgbecejfcbcddkccndcchcd
my	lOaZbbqcifTdiXeeXjZnhgbda
my card	ncbcbcZdmbcehddccbeadcbch
my contact	dcdieeidclhelefifcfodeced
my inbox	eghdkecamddnbejbbiddekjdc
n	fkkVceakbgZfofdUekcnjdpid
n P	dhgbeeiddlbendcddZeofacae
n a	fihbffddkfZeaecddieceilld
n they	emaefeeejfZhndedciccgdYbd
name	sUfWXWUZsWfcmWbYcZfhYaUWe
nd	cggZdiggheWflhgbigbglfmip
nd phase	bjjbbcaancacZddbcaeaccpZo
nda	jZbnXbZZobaracbZaaeZccaab
need	glcfXTOVpaacickodeeeWXqTY
need 0	cdhjdebdlcacicZnlbbcdcXdf
need a	iahjadacoagmlZkjaWjXbbicf
need it	agfhjccbmdbacfXjcnbZdfjbc
need something	dmbbeedembccfcbfdYdaedked
need to	gdkaeedekekcdjalddcccbjce
needed	bZaaanZcjibbZbapebaZcbabc
needs	bjZmacaalekaYkqmUcXcdWmWf
needs 0	cncZbdacmbfbZiYmbYbbjbmbb
needs a	aYbmkcZbZohdclldekfdddalc
needs the	cibjaebZpakZfhpZcgibdddch
net	aYafcZlZqYfdYYWhrhgXZZbYY
net 0	bZZecalaobfdZYXhrhgYaZbYZ
never	kWXhciiffijefiddileWiYbYe
new	hXUaZhpZdkSTdggbVjZiaZdgk
new P	iWXgenbXbnWahVrYajanebYXi
new contact	abdbccmdmaddacacdedZdcccd
new contract	ddeaafmblddZcedffdaeiffad
new lead	dddddejembbeZcaceaeadcadd
new lead,C	leeefebembbeZcaceaeadcadd
new one	gaabeembclddhgYjckdmbeaiZ
news	cfbcYilhgcjgYabYYZeiZeYYZ
newsletter	mZaZaZhcnaabZcabcjgYbaeab
next	fmgaXVdchfacgliXgieigkdfg
next to	gYhZbajcpYahgaYcbVgYaldai
next wk	jeghaeaaobfjaahfjdkblggbc
nice	fchYjiXbejcjhhXYapaebZfYg
night	bZaacbnaodaZecahchcccafoa
night shift	dccdkdidleccceckejedeciod
no	nfcQbnbRnffefaacWkdccemee
no budget	incdcYcbldabbjZbdiahdbYah
no budget D	bnbccaackdcdcpbdegcaedacc
no contact	mbbccccelcadgddeecdahdbdd
no deal	geddckdfdjnckeeekceaedcec
no go	ZZfZZoZclfjfVblYchkWblijc
no idea	iabccckdfiacfZabcghcganjc
no money	glcedaaddkfdbpbcelcbeiZbd
no money D	elcdfedeihcfenddeoddfgcef
no need	mabdcdcfhgceZddcdkedfeZce
no news	ecdaZambncdaabeabZebbfaab
no project	lfbbbaaenabcXcfceadZdbYbd
no reply	hcidZWjaifYbYbaZcWchbghZa
no talk	jibbddadkeacdcccebdbbibbh
no to	ageibjbbdleiadbdenddjbkdd
no,too	bZaabnbehhacbdcedpebddccd
nobody	ieWYgkgdhjXfjWdiZggnncfad
nobody has	gafblcabclcdZfcbdkikliadd
nod	dcdkffeghfmilfmdddcdedcej
noise	ZZeiZjhalhZcdZYbckbagjpZc
none	nbabcbbclcadbldcdgegccbfc
not	bghfYjcLdocckbfjcrUqZbWap
not 0	cgffZcidnadkYabbhYdacbkYb
not a	fYkYfheZdkkZWdXYZkcmbdenX
not a fit	afgfbladambdbccceoekedicd
not convinced	bikdbaaeckacZbaZdreaeccbc
not good	cbkcibhdclablgbedceoeddem
not happy	bcjdbZjdclbeZddkenfbfdacc
not renewing	aYZbapYebmacXaaacWendcbcr
not sold	ejffedefdkgedgcefnedfedcf
not sold on	ejffedefdkgedgcefnedfedcf
not sure	hfZkaaZclfbclacbdcdldcbck
not the	bkgicbYdnZalaambaXbZchbba
nothing	gdaeXhjSihfhYheWZXZlWbYfb
nothing else	jccbbdifkdagedgdcaeadccjd
nothing to	fdeckiaejffYbigcibabeieim
nothing we	fefbfoYfghkembedecfjddbdj
notice	jZbemiVihZcohYWXmmjioYWWe
notice to	bcbhlbbgmafnhbbbnjjbZcZbb
now	chclcSbSrafWfbjghfpfbVgbX
now 0	ddkdfedfjemebhekiZdddeaae
now it	fdfgiecclddYdfaneccefehmh
nr	macbbdbdlebbhgcjcbdddcibd
number	hdiifVbYjgsjjeSTkjXTXVSch
numbers	XZqeYXYdlZrkafXZZhYWZefYd
numbers look	fbmdfeekdbcjZbddfacdfndej
nurses	dchdhkdjefahkZahgadccgjce
o	YchfZYjYdkcZhhjVYjfkZYeoZ
objections	ebceeelemaiacaeddYddhgcde
of	ibgdYclfggeZfahadigghjhkk
of 0	efoeaVXgibhWVallSfaTjpodU
of C	obfZcYXakfiZUdfcgfYYaVgVk
of M	cahfcdicmciahaaiihjcdccdd
of R	bifabbhblcijncZdiafcidcae
of all	kabacajckeccYbZbdihbdaYac
of intent	bcdlcdcekeeodhcedcbcdeddd
of it	agZhjbaafiZfecbbcmbZefhib
of maintenance	cbajclZekeofkdceeYfffecnc
of our	kccjcdbdkecicdiddifcecaag
of the	ideYdcldieWbjciYfjZedcbjh
of their	gbZgbcjcmbadYccacZlaccYic
off	aYgfeidbejjdbmhgjnajbjjfc
off D	clgdceZdmbZdjinbcZbbdhadd
off by	fdjgeeccghZddclbdhjcgdgbe
off on	dhlcjeZejfebciefcccddidik
off or	fcbpdbcbgiqcejbYhpakcaXZg
off or they	fdemfcfeejnfcjdaZmchfdacf
off the	ldacjcZdfhhhgiibYhcYhcmfa
offer	SRyZUTPUfj0WjZZdkojgaaehk
offer to	dcoabdcfjeoaacdamglddebcd
offer,M	cdlcdecekcndhcbgdZefehbce
offered	YWbsXWVaeksclceWedekafUgf
offered 0	fccmffaeldpfhceabeihebaja
offers	bhkfabYbmcWbldaZjZgYqZZaa
office	iWYaXYogjYcaTWdafaiaYYeXW
offline	dkbbekZfjeYcmjabcadbcdqcd
ok	VjdqdXSmdTlndjtchSjXamjfh
ok for	ZlZjbdYjebkihjlbbfaacZmcj
ok it	facmdfdekdiiZapbdbgchbbdd
ok w	dhcjefcembelZdkcjaccegZcf
old	mlVYVfYZqaaXeXiWacjUdYeWe
on	giejZcUcjddjlYkcigefghlla
on 0	akjdccXiiWegcgWidhbXagmVd
on C	fgbgajhcnbcacjaafYclbeXYa
on D	bTmmhdZhiTfahZiXdemPgdefa
on R	goZXZYfflcbbndbcdcZZebibb
on R,contract	jlcadeZfjefbmeededZbdddec
on a	kkZXaaaZqZZcjbjgcYaZjgeic
on board	dlgeedeanacgbaobdbcceemdd
on delivery	baaljcZdnbgjYhbZncdaecbYe
on everything	hbbjchclccdcbclafbnecbbac
on hold	cmeecZaeckbdadbcdZeoedhcd
on ice	YcelbahbYobbabYbcabrcbZge
on it	adelhXWejfobfdYWabiWaUhkZ
on leave	bdmicdZbmcZgfbeZbYhlcjdac
on linkedin	paZZahZbpZZacaZZaXaWbgbdg
on mon	ZfgkZaZbobYeWdoaajpYljcac
on order	dcclffcghfgjciddobjkecccd
on price	bjZfbjZbdkmhgaXhZkbWdbjZY
on site	WdichZkajehdUZZqfaZiZXUqd
on test	dijbdebclecdaedabZbcdpgZd
on the	mbblaWaiefjnYehbjiYbjkcYg
on the P	bccmeedbmcdjcdoebedceaedd
on the phone	jbchdecjecZldjadcadcdcead
on the portal	kcdcfdefjeadYhgidgeendade
on their	jbkcdabcnadZdinbfYbYkgVhb
on validation	ccmcdbbfkdaeifdedffgecnbe
onboarding	ciaicdhbficdaedacXecebigc
once	bmcecdadkcedccdidYbcehkjj
one	eghdZagdfhjYmfidbijmkmdig
one more	cYibYZmZbmYaifZccoaojcZaW
one of	kclZfecejeZbihdeedicncbde
ones	afmbhabkeaailkbhddfbdfZdd
only	nhfoTWNclcZibbmbggldeeeff
only one	kbciefcflccfbekedamcegZbe
only the	ccijcbdekdekXcZdakdakdacb
open	ggSidVeefhVhheYfahYUXThrW
open to	gmbbbcZdmbbbmdbbcbbbcbZbc
opened	cbjcicjbejjcjcZbgleZjcZmb
opening	lYnXZYbZobidhhdXZaYbnccZa
opens	hmgZadYcmcefYjakbYailbkZj
opens D	ikhabdacldedZjcYcbbildbak
ops	cgfWdfmkajeYfgWkggbdadilY
ops mgr	ehldgffffhicfhblbadcecjkd
option	bcibndZjebjiZccjmafbeckdd
options	agnbZaZcoYobYZbaaZdZbcdba
or	RfZseRZSelrefgQbnrjlYTgne
or im	caamddadekpdmbcbencleebae
or no	diiededeghjbfbdbYimZfdjab
or they	fcapeaddejhjbjcaZnbeadZbf
order	aRgkscJekYdrYcWfpWtdZbPXi
order D	cYmiVbVbmXbgWYYilYmUXebgX
order confirmed	Zbaaoaahlbakjcccmbbbdcdcc
order form	bbZnhaaejalscaZYdYdYabaah
order on	fejfefdekeocbdccdZmdeieee
ordered	glZfccakdZgcZadZbYrYbfdab
ordered D	dhcjedbkcdkdbdbbddnbdcace
ordering	cabmbdamaabaaaXadfraabbZb
ordering D	cabmbdamaabaaaXadfraabbZb
other	hgcjThUWfikftdfVWhYVbfiXW
other guys	dbdkcjcdejhbnahbdfeadbZdc
others	camebaacnakdocbccadbjbabd
otherwise	ZiWlgZYdhfXfWkjiYdijcZgZj
our	gXjiTeebgijikahcfuUiggkiX
our 0	cedkiaYjgZjhbdYcjecYkddbb
our offer	YYpfaYXbfisaiYYcXoceffVlb
our offer,M	cdlcdecekcndhcbgdZefehbce
our price	bZhXdmadkfsbmajddhdZbcZdc
our quote	ebmddfackenchjlgbbecdhahh
our side	ddblcebdleYeeeccmldbedfbc
ours	adnUjjOgmWpksRjWeWgaghmcV
ours is	ZemacfZdkdkdmakchYdfbfjcd
out	fcdackhchgfdcjhedjdjkcjoe
out D	XdcgeYkekXblUXjTifjUkiViX
out of	gibYakejedYZenbcZbalgbdci
out of the	gibdeakdifccafbddicjiaahk
out,0	dcnbdcbekdkdebdZdccajcZcd
out,C	backbcjdmabcbclbaZdaddfjc
oven	blbbhdbeldbdccamdaddcdaid
over	cfXelideielfiioadiZciiihe
over 0	jeZkYaYaoakcgYjbhgdacblab
over M	ejcfdfdekdhccYmddeddfhcje
over the	cWjhhXijdhcZikjaZjcibmVZZ
overdue	fcccnbYekdZZYaiXnYbmcbaYb
own	ZYdfZijcjfajXbXZZbbebhXZj
owner	ihhbhdakdZfgcbhiheaabhYaa
owner P	bijbidclcahYechjifeaciZba
pack	YaqZaZYZoZcceafccjbZiniab
package	cakfjcYifcajZcacbgicmadld
pages	cbikccaclcfmfbaacZbakaYbc
paid	WiZWmWhkjZdediXhlgWdXiUTi
paid the	cacagbjjicXVheYlpieZbcaYY
paper	dgVmgWUcoZUrefgXaeeUejgYW
paperwork	cgamebWnbYhYXkgYhWgXZeZXi
paperwork D	fdekefdjdeaZdlickdldccecb
parking	iYaaablZoabcabbdcZeadbabb
part	ccibiekdclddiecccnfhgdfke
partner	gjcieaXapZbiXenYaWgYagYZa
partners	dcclefdfkdkdkcnddbidggbdi
parts	bkcekZXbfjcaihYnkjZYejkob
passed	aTqVejTmaeeWXWUeXfXhmmucW
pay	YbWjgjZUflkcfldTjliWaaXXY
pay in	dbblffcclcZjbabanZacdaZdc
payment	ZZYhnXYWqaXpXbhZsWcZZZXja
pd	baZYpeYlcbbjaddZpZaZdbaak
pen	hceifedeficchgjeejcmgddee
people	jYeZZbiZclXaXdabZsbXbkaVb
per	fahiWWifjbqccjbYWjmVeaWbf
per room	kdfbedaekdndaedgebbcddddh
per seat	edhjddccnZmbZicccecccdcdg
person	qYZcbcYaoZciWdaYZVfXbcWZa
phase	WmidfXSifWffWVhkVUbVXZnat
phase 0	ZmhgcZXjeahbaXimYZeZbZXep
phase two	edddneaijcdmcfeaddadehddp
phone	ogUdZWbgjXakfmaYgVhUYcckY
phone at	bidhgdcdkeZmececcbidecfkd
pick	ddkidfacoaedaigllZdackicd
picked	oabXhlVjfaVXkWdeYSZaXdgWe
picked R	ccccdnbehiZcnbaidaeZbckcb
picked up	qcbabcZcpZabZbhbbXcfcZZYg
picks	ggajZZdaodZcfYhZaZllZfXjb
picks up	hhZZabhclecdXbbbbabmcZajc
pilot	VgfhkePggdfgghgWchXSUoeWY
pilot at	chneicagiahjZhcbegccckace
pilot w	bmcceacfkdbfedbefaecebZff
pitched	ljabdbaekdZeemcdeheccfced
placed	cibghcaejbbhcjZZaalbeidcj
plan	YckgXjWZhgeZakljjihidciWd
plan,C	bgdlcbbdlccdbfmalacidhZcd
planned	hbihhdacmcZmicYZjZsZhaZbZ
planning	hfYZbdjjfabaZiZabZbgcbXbk
plans	bijeccZelbZcYcabkZncbcalc
plant	YmfXacicdjgafZWhaeZlbZdlk
play	cjiacdbkdbadbdZdcZeceobce
play w	cjiacdbkdbadbdZdcZeceobce
play w, it	cjiacdbkdbadbdZdcZeceobce
pls	ecXgehmWjfdjZgadekfkZbTZX
plug	dicbelcdhiXaZikafYccgblae
plug into	fkddffeekeadbcccicedjeodf
po	VRZbqVaocSStVQkqfPjSfYZRc
po for	fcbcmfahiednbdbmZdadbaceb
po in	eedcmfZijdaifbamhcZccdcba
po in from	ffedkfbhieahgdbkidZddeecc
poc	YWkZaififefiijiVddXfVlniZ
policy	dcdlcbcejgbdbcdinldddgijd
portal	mccbecdfkedcWhfigfedofYdd
pos	kjdagdbhkcaYZZYcbaZbgcaaj
post	oYXWZZjYpaXZYZYZdWbZbZYYf
posted	gjhdddcdkcbclhhedYhhcjbcc
ppl	qWcWZYgXrXbWfWVWXcaUZgWhW
prefers	YgjjZYZcnZYbgaiblXbXilgYc
prem	cemabhZdnaacYbZacZcacaoYd
prepay	fcahYjZdkdgjhddcqacadcbcc
prequal	lZgbZaYaoaadXbbbcabZnaabc
presentations	fdlfeecekcZdkcbbdbbcnbbcd
price	beblciZfclskhSihbkgejYddi
price for	cgnacebifdlcYddbdcedchicb
price for 0	cgnacebifdlcYddbdcedchicb
price is	ecamdeccldmcgdnadcddldadd
price list	hcekdeccldqdhecheYmcccecb
price per	kcdhdcadnaodZdddegdcdeddi
pricing	bdohZVZidgrZWXUjVeVgVhgYk
pricing for	haqabdYelaqaZccYbYcacgbch
pricing for 0	hcnebdafjcncbedbdafcehZdi
prob	mbafaebcmbebZdaabZbgbafab
probe	cijcdebffigdaddddhgcemnid
proceed	bbaakjbfghhohdcboicbaafcc
procurement	ZfijXYVZgihhgWrhikgfjZWYg
project	jZVVepbWbnYXRihbXTYrWWcTW
promised	ZdligdcbmdXhcZXWkioZaciZa
proposal	VRzRVVSclZhZVUokUiehYSdhV
pulled	ccicelcegiachjlccYdchckbf
pulled the	ddedfmdfejbdbjlcdaedcdacf
pulled the plug	ddedfmdfejbdbjlcdaedcdacf
pump	YgkecchamfkdZbacdlebebjac
pumps	andbbdahgbhcdfabeZdcdbebb
purchase	ijZdhbZnabYmYamaaZhZcbacb
purchasing	cWglZZfdlclmghgdfhZYjZXbc
push	bjfaffjcldacbdbbcYcbdgjad
pushed	YclfXYiibjaZdYYZafbjcnWZa
pushing	ecgneecebledhdjbfjcceebeb
put	eigdWeeVdmbbejeVccdpmlbaf
put aside	cmbbcdabmbZcbomddadaecdee
put the	aicahdkfejbfbdadhbcljdbce
put us	fYajbbiceibbbbZcbZdlaajfi
q	ckYkZZdapYcabgbYeUigbdjpZ
qa	dhnceebcmbjejecddbdackjdf
quarterly	cZbkgcabnahbZZYbpYabjbYca
question	aikbbbbdldbbbcdbbadbdcoce
questionnaire	bijacdadlcbbbclddYeddipdd
questions	aaqbbabdoZabibccbcgfnjsad
quick	igdagbhelcchZkgjfgdjdcYlc
quiet	XlhdYXgZdlmbVbZZbpdobYXab
quote	UQrdVUbbigqaiffdVkakchgec
quote at	ffkcgfdejeaeohddecdbmcced
quote for	dfpZdeYkeYfcWgbhaWghYklaZ
quote for C	femcefadlcodXackcaejacndc
quote is	dapafdZcgipdemefdldZagYhc
quote on	bZjiddXaamfbccXahncibjjai
quote on the	dddledZdZnjcfeZcioeidcadj
quote to	fgldggdejeokbedaddcccacef
quote to C	fgldggdejeokbedaddcccacef
quoted	bVhYXZjhgXmZVkcmZhaYYiWfZ
quoted C	dZdZZclcldkdbcdhdceddeded
quotes	bijbaZaanbnbkZZcbabZnbZcb
r	hbbbbckeldjfiecfeZfcbicbf
radio	ajabaYmdbmacXbagbYdnbbkaa
radio silence	bfbcaZmdbmbdZccacZdoccbbb
ran	cdeaZjiihaZdboZYbhglaiegd
rang	lcZYhafafjdZfaaacmdZdbmkc
range	bjiacbaclfnbbcbcdldZciifb
rate	iiWlaZXbekZZkcZaaidYbYlai
rd	eZZfbjkcjhdbcdbbagbijaadg
re	ZYblijVgamXogdgWirXiZfjVo
reach	hZidacjdlbhchcbmbhdbcgjcd
read	fflgbaXboZeepYebhbhWgddXf
read it	dckieebeldfdgcZedYicdiacd
read the	ekedefeejfdhoecejieeedmce
reading	aYiiYagambapaaYgbYaabaYdb
ready	YXglWggapZhlXckWXXiXeXeXZ
ready to	dccmcdbhkcijcgjdddbdeecee
real	hldceedflcYedkiceicbebedd
really	cmccdfcnaYbcbbabbYdbcbYbc
received	cabajbjleZZlbbhgjaZbcdjaa
reception	jaccddhdkdddZaZhdadcdcbad
receptionist	iaZaabjbmcfaYbbbcldZdbZbc
redlines	cdcmccYYpbZqXcgaXjdZbegbX
redoing	cZnbdbcelcaeYdZcdkdZdbiZe
references	ZcgjcbXaoaacZccadkdbceikd
referral	obcbbdYbnbbcYbZbcZbacbbbc
refresher	aZZcfbndlbecdddZdZdadaZpb
refuses	acbnfYYdbmWjXcaYgtaXcalVb
release	egjdfeddldZhbloeeZddebaff
released	cmbbfebekcadanadeZdccebbe
reminder	baZalcfbldXabZbZnaaacbhdc
renew	YWVrYmUZhhgkbjVXVghiZYUfr
renew at	dacnccablcnbhcccbgdaedbjo
renewal	YPTfiklPemUZjZTcXfVrXaSgz
renewal D	bZaZeanclchhacdachaaecdcm
renewal is	ebbobZcddkWbgfahamancYbhn
renewal is up	edcgiehfnZbecddceYcZebeco
renewal w	edcmccbeckaehideecemffacn
renewal w, C	edcmccbeckaehideecemffacn
renewed	aYZXmkWfjbljfXXWWZhWYZYVm
renewed for	ededmbdmbbaiZddbcbjacdbbq
renewed for 0	fefeldeledbdadebcbjbddcco
renewing	ZXYchoXgckZbXaZabWemcbabs
reorg	ajZXZjicdkZbZbkbbjcncbgac
rep	ibcjfdcgielinckedbddgcbei
repeat	ibbcjaacmaahZccZYabZccbbo
repeat order	ibbcjaacmaahZccZYabZccbbo
replace	YpaabcZjfZZcmeZacXcaclXZb
replacements	cchalcecckbeZcdnajdbdhjpd
reply	hcjdZXjaifebWaZacYcldfhZZ
reply from	aeffcbmcjibdbdecddemfcabc
replying	hZhacdjaejadabZacZdncicdd
report	XjibXXhZrWahVYXaZefWZlrfk
reporting	cmebccbaclkcjZbbepfcdgadg
reqs	anaabcabmbYaZaeeaXdZbZrYb
request	mgZbabacnaacciccbZdadckbc
requested	abjeZkXadkhfZcbghYbnbbcab
requoted	bambbbabmbpegbbbcZdajbmcb
resent	cbnZadjcmcoYYdbbnZaccdaha
response	aYplbZXZkedieZYXcgZYmZaoh
rest	ggicjZWboaiZiZaaqVZWZYkbZ
results	YZrZXZXihWYaiZWWcUZXjoeZa
results D	dclcdebbldadlcaaeaaagnWce
retention	fheiefeejealiffemafdfeiee
rev	cbmcacbekdkcacdhbZdbackcd
review	ZanhZhXhgbakhbYaacaZagqYb
reviewing	aYjghaeapZkkXbYeZXaZbaYbi
revised	dcncbbZbnancfZagZgmgbaYbb
revised quote	femdedbcmbmdZcciegehddced
rfp	YkjVYYWYsWaYcWWVcTZVtbiXZ
rfp response	dbobddccmbhbfcaagYbblbgbc
right	ggfjZaYjfZifVXWYaTmdgeYZe
ring	mdcYbbeanbYgmYWYZbbbbZXaZ
ring back	bicbeekdkcdgbbbccZacfdbdd
risk	hfejcYgbdjWlehjfgTbmbiXah
rly	biabcckfdjZccddbdjebeblZd
rn	boZaaaaembhcoccdaaechdcdd
rollout	bZZbkbibjffaZhhlagdadYkaa
rollout,0	gceekfcdkciccjihdZfefaidc
roof	chgdejdclfZdhnecdXeadjcbd
room	giaXfZlaekhbgbZbaUgmchggf
roughly	hkfadeakcdgbhlZeececeibde
round	dhZpWXWbrXffYiXWXfYWkZUZj
rule	dkgbdbdekdjhWbbddcddocbde
run	hlVUcWgboafZkXgffcYWjdlZa
run R	kcZabZhfjeafnddbeiebcdbde
running	YalWgWhXlfgghXWmZfZgYiime
runs	jfdZdZjboaeZfhkZebcjefiYm
runs it	ljcdccbelcbbYggcgeebdbZck
runs the	cjhdeeaekddehimeeZecdildc
said	feajZmXkchneWfcXZskZYefQX
said 0	dkbgcbaflcmbafddgjdcciafd
said no	WaYeXpWXfmhZbZZaataYhXhaa
said no to	bhehbjbbcladbdddeoddjbmee
said the	gfkdfeecejmeaadcfofdffcff
said they	kjfXaYZboZgaiabbcjjadbZbc
said yes	aaaicckbmcZcbbmbbeideemcc
salesforce	djgbbckcmacedcccdYecedkZd
salt	cnZabdbekdbbfedaZmebdlnZc
same	XkiekSWhiUfeqeffighfWcfis
same day	hccfkdcjedfcabhahakhgbanb
same day,they	edddjdejeecededeeddiedcne
same price	gddflfefjddbbefljhZdeedej
same terms	eeeckfefiebhddcebdcdeeedn
sample	efpYYUTdheebiXfWYfckXnhVg
samples	dbsYcaZZpZXcWaXbgjZXhtekc
sandbox	ZfpaccWjgZYfdffbcYbYcpkaa
sat	fiXZajhdejYaWYXkajcgdnYka
saw	kVgUYVkXfjbcmaVXYedjlZZdX
saw the	hclbdcadejjeigddekfbegccc
say	lVfbcgggeggXjgjgemjkWjYlY
saying	iZgjhcacmencbcZeijdidiZjc
says	dffiaVjYbnkfnhdintifbbkkf
says 0	dcZkicfcghencfcgngfYdbZia
says D	bZZimcebnaZcadaZmYlacbbcd
says P	jkbcacXZoZYhZjjYZZXcbZYYa
says it's	cjliebZcfikciiebgkcaecebd
says our	cZkhcZZZekdckcagbocYcgjkc
says ring	jbcbeeickdbgZbcccZacedcbd
says the	ceihhZTgdilibeXdiniWkikdY
says the P	aiigbeZigaekhZdckWmZkkYZd
scanner	biaZmcalbcakadicdkdbeajlc
scared	cmbbbcbdjgbdjddddnfbedidc
scared of	cmbbbcbdjgbdjddddnfbedidc
schedule	ejhdefdekdacbedmdZeaeeZce
scope	bdmgbdaanbhhbdbdgZhbdjZce
score	edgdelceiggbkbbddeebmeadd
scoring	afnabaZlcZhddcacdidakmebd
screen	cbneebbkcbiebecfemeifobde
season	ZklWYaXZpbZYYYhkYXhZZlaXf
seat	aaimcbZbhgqabhabchcaabXff
seats	YZklfcVkbikeYfZVWdlgdgVWs
second	TlWfelfiZlkdebYbjcVclcaeu
second site	boagabcenaacZkcibZciccfYn
second yr	cbckkcZfkcnmhchddZbgddckm
security	ZhqXWfSfjYXbeXiXZfXTejyUY
security review	cclbbiajddfbacaccgdbbdoad
see	hiddWYeaqaeejjYZfkYeZqhVX
see the	kgcYeecclgZbjacbbgcicljcc
seeing	cldcffdekeYekekcdidcedhde
sell	cjjicbfbamacncbhdnekdcXcc
send	hndfaZXfjXfhefhYfdicbZXZZ
sending	dhbXihfZfjabZaWlaebYdinia
sending the	dbgdckZckebegecdeZechllde
sensors	cigafeeefhWgkiakhVbbbmjjc
sensors on	dmbcefcgkcbcbkdbbZedemmYe
sent	iRnbhObapZhoTYVejaefXdihS
sent 0	bclccccekdbcbdddcfeggcoce
sent C	iblbbdadlbkYZYgliXdZdbmbc
sent a	ZZYffamhblZgZcabalbjcaaia
sent em	kcgbdecclcgcbjdddXeddcacg
sent the	gdhXhafZihhjWcgXXaalbcmWa
sent to	ibjhedZcmbejcfZZeXkhfZeac
service	ecciZYjWhhcciYbXhgYbbiTkX
service visit	cbbafdkbfihbcedbiZcbcbdpc
services	maccffadldheehbcegcbekije
set	jahhkXTflWggWkXjgTiVXdVgf
set for	dbalieYdmbakcadmgbkbcccjf
set for D	edbkhfZfkdbkcbdlhclcdddkg
settled	dbkfdebdkdljcalYfenccbacf
shared	bbigbjabmchdacccdncbjbmdi
she	dihhaccaekgeglpcfohXYgXge
she can	algbddaigbYdbliccZdcfjace
she has	cilYcbbdmakcgljgdYdfdhacd
she has our	ebmbfdcfjdmdhalhfaegehcee
she'll	lhhbgcZbmcceaiicgbdbhbbcd
she's	kacmeeZmbcYcaigaliijgeYbb
sheet	iihYbZhbnaibZbZZZccaaakka
shelved	ZgbZakicijadalabcbdmccabb
shes	ZikdbaakdaliZbcdcZcbddacd
shift	cbbcgclckdbcfcbcbhdbcbhnb
ship	ZYijibWihZceXbatfXZZgZWXf
ship D	fddgjfbjeddeaecpgaZbhccag
shipped	aZdZjcianbXaYbYnafaYakaZb
shipping	jZgZibXbghYiZbakZgbZbkiij
ships	cZbZnddelbghabaqkbaaacakZ
ships D	cZbZnddelbghabaqkbaaacakZ
shop	gZjbbjbbmeZdhdmbbjdZjhakc
shopping	ZihajXhbhfabWaabcaddcbcbf
shopping around	ZihajXhbhfabWaabcaddcbcbf
shops	dleaheckddabZbhZaZabjdYah
shortlist	dafkdcZbnbfdjdfadafalbYdc
shortlisted	aYmaZkXZqXdblZYYbXZXnYXZa
should	ZYhhXYkfggjeWgXZaldkagYhj
should be	ccjZaclbghebZabadgekchbih
show	YjgbWXlYfiYighjXjkeUbkfjX
show again	aabcacndmaacjbbbbibagbZZc
showed	bhkgdcbekeZjjdajebebcdidc
showed me	bhkgdcbekeZjjdajebebcdidc
shows	dcldfcafckhdmebeecfneccfd
side	ZbliecbgibddoaZYmjaZahhea
side by	edleffddjedeodedhcdedjicf
side by side	edleffddjedeodedhcdedjicf
side w	edleffddjedeodedhcdedjicf
sig	cZaljdYdldYlackZaapahbabg
sign	UahkYUhleYeaWYgaWcseaYWab
sign D	ecaebekmbajmadZbbbnaccgcb
sign if	fdelbeadlcgededieacdeedbd
sign if we	fdelbeadlcgededieacdeedbd
sign off	eZkgceZancacdZecdajcfgbbd
signature	caZofcXfjZVtXbiXkXmZaaZZZ
signature D	feemcfackeaneeccjbneddedd
signed	dUTbjckleWYmfYhlZXacbgZhn
signed D	cbbhkbeldaheXciUZhkjYfkYi
signed by	ccdihcahjchofeicdbiededcn
signed for	deeboeZlcccfYecpXbbahbbiZ
signed for 0	eeecnfblbefoaedoacdbiddic
signed off	cghfmbWdmbdbbignaabcdiflk
signed order	dfeckedifccmffdaZcdddeccb
signed order form	dfeckedifccmffdaZcdddeccb
signed with	bbbaZgmacmbfjfdcdeccfeeei
signed,0	eddbneZjddXnZdbbdddccfcba
signed,M	eeeboeYclcXpZaYkfabbabcZY
signing	caaqadYkdbjlZaZYceqZdaaZY
signs	YebnYZdgiXeibVoXYUqWakVXg
signs D	eabnbebbldgkgbcadcqbdjadj
signs off	bffZccjeldbeccjfeaddfjdde
signup	obacbaZclbacbfcdcadacigbd
silence	aebcacmdbmbcfbaZcZdocbaaa
since	ZbnYbdgeYofekXQQjhbtVoVjf
since 0	aihYlbYZldZdidcZlZbjcbaad
since D	VVfgWhkgZnZZldWZYfYnahYfg
since mon	fdkfgfekdcbjieedfdcdfnafj
since wed	cbmcccaanabcZccbfZhZcpaac
site	fijWdXbXkebXdgSrYeWdccXpg
site visit	dihegfcgiedehdeefeediZace
sites	dgdamahmbYijaZYjeabbbjiXl
sits	blhfcdbcnbdjpdjcbababbZbb
six	hYZdibjcfibbadbieYekfcbce
skeptical	cmdfaZaebmadlcccdoebehabd
sleep	dbdledecmboccdcccZdddcZce
sleep on	dbdledecmboccdcccZdddcZce
sleep on it	dbdledecmboccdcccZdddcZce
slides	YfXYZZpaoabfccZcdldaaiXZb
slip	bbhcdajeeiedocdeebfleaadd
slipped	cbcckagbhhcaaaYkcmhYcdgXZ
small	ZgZjiZZcoaboXZZbaebYdbYca
smaller	bglZbbacmboafjbfbcdaiboac
smooth	eccblbdlcbZjZccojidccacbb
smth	glbZccZfmbYalZZabggYeZWaa
smth for	ekdceedikcdecdcfeZecfecde
so	eggbZkfajgfhllciUgeccjmeZ
so C	dfbZimYfkefkkiahdgbadchjb
so M	dYamebmamblaaXZYbgjgciZdc
so far	mZiZaaZembbefgbidYbbchjag
so not	cmbcdcbdnZgcknccdYfbecjec
soc	cnhccdadlcgjbddcececdklah
software	mjcZaZXboZajjckbfXcYibZcc
soil	dkeeefcekdhcghiZdafcelncd
sold	ZlZfbiYhfifZXcgaafZYaafha
some	jdefffdgjedfZedefcfefkdef
somebody	kakcdbahfcgcaabccecejcgkd
someone	niWXSafUhigXlZaWffbYYcipd
someone else	akahZjZbdkjcpccabZdadcbac
something	engacfadifYYdZZdcjchbbjbg
sometime	kddcdfdelcbfadabddccehebb
sorry	ZahacimfiYgXWhdXZXaWaYbYZ
spanish	bobbbcacmbbdbdbcbZebdanjb
spare	XfddbYmaejhbhaYgaoaZhahnb
spec	XleVWjUWqYaZeXUXcRaahbqUh
spend	WpUaUibfiZUYcwkYYVfhYdVYX
spent	dnjaddYdkeWahmcXcjbaaalac
splitting	dbhkddbekdjbZabadbccjdbce
splitting it	dbhkddbekdjbZabadbccjdbce
spoke	kYicYYdkeZchfjeZZYgeekZaZ
spoke to	nYahbdYanbehgiYbbZhifZbbb
spoke w	ZclYbaglbbccbiiccdcbdlbbc
spoken	lccdeecejdccacgdebjalidcd
spring	ggaacbielbgaZcbbcZdcicbbj
sso	bmkcdcalcZgdZbabefeccfobd
st	agemYYYbnbhZijfaYkaknZXba
stackright	kjbacbaekcmdpcebeafbeeaac
staff	dmgbZaYapbefcZifYmhgaleoi
stand	lYhkccbejfcadcabakimdeZdc
standstill	bbcanbbilbalacaeibcbpdccb
start	ZcfelaejecelWZfgYajXkgika
starting	bcjbdcjiecbdbdlddZecelZbe
starts	ZmaWmaVXrYXgdeWiafWXWhXXY
starts D	bkeZkbXZpZZhegadbWYZXjZaZ
startup	hbcbclZbmebfamdabZamcadZf
stay	bjZhbiccdkgclYgachdobbgfa
steering	beldccajeaccbYocfdbbcccbd
steering committee	beldccajeaccbYocfdbbcccbd
stickers	gcacbbkbmbbeocbdhgebbcbcd
still	TabmgSgTgkmoeWeXflcYkjghb
stop	YXZeYnjZZoajZagcanglZckXb
stop calling	aabbbkicZnadechgcqdmbcbcd
stopped	daYVikjgandXUZmXiTZrbYWaZ
store	caZiZkhcekfbbbcccadnechdc
stores	jZghcZegiYbaeYahZWcYaeVgZ
struck	fedmddccjdbqddbfonbaecbbd
struck the	feeldeecjdbpddbgolcbfdcde
stuck	ZagmdbiZhhgfVZnfikYZcfWoa
stuck in	dcckbejekdglbdkihZbceebbe
student	khgaddbdkdchaelcbYccddkcc
students	dgjdfechjdZhfbbdfbfdekmdd
stuff	heiiZZaZoYXkXZgaaVafafnYn
submission	bapbbcZdlcbdXbhZdaZhqajjb
submitted	barbbbZbpYicjYjhaejapZebc
summer	YjXYZbijeYaaYZakaXaZbZWae
super	jibceccnaaabZbabfacbcaaab
supplier	hjdfaZacmbacfbcbdZdaiiacb
support	hWXeiieZankXdfWmWlaVaXilh
sure	ghZjaZXbnbabkibacbckdbaak
survive	dkddffbekdbhgdcleaecedncd
swap	biZbkcjbmcabZbajaababcZnb
swapped	nccccdbcmcgbaccfdcdcdbbdd
swapped cards	nccccdbcmcgbaccfdcdcdbbdd
switch	cffggblacldchbbcclcndfabh
switchboard	nZaabbbcmbhdZbagcYdcccYdc
switched	bccbkfagjeacocjcifeZbcbcj
switched to	bccbkfagjeacocjcifeZbcbcj
table	kebkbaZchhddgckedWejccgdj
tablets	cjbbcjickhceZnemhadbdclac
take	hbiidWbibmqehXiZfpkmYfgkY
take 0	aZhhicdcejicXecgejdadcZmc
takes	jgbiibXidhgjhamihjbZcakba
takes it	fbejffedfigkibmcikdcecZee
takes it to	fbejffedfigkibmcikdcecZee
talk	klXgYXVZrXciedTYeXXcndoYe
talk to	kjbZcdbekdceaaZagecckboad
talked	eidceZfboaiaejkcjXdacaekh
talked to	aiedabifjeccgjlecabcddgdf
talking	ZhicfagceiYcebYYbYaldhkmj
talking abt	bibchcieckceadaaebcnfbZnl
talks	ZjZfjiZdghkbdfbacebYcblhg
target	cehiYagZpaZhbbaZbhnYbgiYb
teacher	cZoabcabmjlbnbbccmdbddZib
team	YnhVWfjfghedkdfVdgWlWchTe
tech	cZjbgckadkhZZcZahlbZbZdnc
technical	abjZZYjbnabdebcbdZeanagZc
techs	anaZabZcmacbnddcageZdbbpg
tell	jahdeicdjfedgcciebdcddadd
temp	clcdddbfjdadbbhbdafjdeocd
tender	khZccjaehfSWZcfbbdifvdgZd
tender docs	abnccbcdkeacbbbcdgniocbjc
tender for	mZdbbcbekdgeZbhcdccdodaed
tender,C	ajajbcdekdbebloffbffgebff
term	ZhVkkhValfjmhYYnWaZjZceWn
termination	fdekfedekcbncddcibhafeccg
terms	bXjheZWdmWiebZaZoSWWbZbdl
test	TfuXRSPjjUaWbUfSSgaZU1rff
test at	bbnbbbahgdedYcaacgfacnkac
test at C	bbnbbbahfdfdZcaadhgbcmhac
test,0	fjfcefcckicecfdccjddenkZe
th	bfbfncfidjiibdbkZjiabaZkj
than	XgfcamegckpemiXdacaUddjXX
than R	dbhedbikdfbdnccidhfZeiYee
thanks	gYYagkhhgfVjidYZZiZfbbZag
that	elddSegchgnbjeipXehghcsdf
that C	lYabcbhdhgadYdcbeaehldZcd
that fits	dkdefgcekeZegcclfbchednde
that survive	dkddffbekdbhgdcleaecedncd
that's	hflhWfaflYZZbcnZiijVjfhcX
thats	jjdcUiQXfkkakhShdiZmcVhaZ
thats a	aajhdladihjcYbcbdjeZidebc
thats all	glaZdbbbnbchXlZbgXdaddicg
thats it	oYZZbhZcmbabfddmccdYcZjbe
thats the	kjbZdbacnZlbZaaacYbahcjbd
the	fcidbeciakhhjgqhgpghggnlg
the 0	fbcieZhakefkbYjekegbcifii
the 0 yr	edjbjecgieebgdhddaededcck
the C	ccgSgkeWsXjVkbVbWdeRoZmfV
the C quote	felcededlbmdaedjdZebccdkd
the M	cYblgcjhckdijjjZligbcaXdc
the P	gifkWXafjbbjWgrVaZcfgfZfg
the P at	ijabeebdnaYbhiXdcYcZbahZg
the R	bZkcdibjfbkdmdaceaebbiddd
the app	bYlbaaiidiYcigbbdjeacmjcc
the award	bbffoZboZZbjZdicdZacneccb
the balance	dddcgdlddkccccbcnlkcedcac
the bid	dchclbckfZbeiecdecddldbed
the board	hgdgchVZpaVafeoacVXXdahYa
the booth	lcdeedbelcfaZcccdZecdibch
the brightline	cbgkdebejfmdofdeekfceecce
the call	Zlfeeeakbhkdacidigfbeiade
the contract	cacgkcckedakafZcahaiccchl
the day	bcbidekelbbchdaedYebdcacc
the demo	YibYcajgkYhcZdfbdagddeWfd
the demo,P	fclfggekdejfdedffcfffncdf
the dock	chfckdadlbjcddcocZdbcbaab
the downtime	cjcjdbcffibbjdcZenelfedcf
the drawing	ccgaedkghfZebebdflfeefnef
the end	baidkfadghmdkdbceYjldcacl
the eu	dnibcdhifajbZabcdZfcddldc
the expo	iefbceielbidYcccdaeccbccb
the final	cccjgegcblZaacmdhhmmebajd
the first	hjbbfebekdflbccacZgccbakc
the form	qZYYZYYapZbbchdbaWdZahYab
the free	nbccceZdkecbaehddcgdeldbc
the front	nbabadZelcbdddaccbdadcdbd
the front desk	nbabadZelcbdddaccbdadcdbd
the hotline	gbddidjlcccccgccbbecdcinc
the incumbent	cadnchYcdklcpbbcdiehbdadd
the install	balbhaZlahecdgfebhebgdkkc
the invoice	edccdfkbckcbdeaammacefcbf
the last	VefkecgVfknegcjVnngVZZfhg
the last 0	daafaelcdkjbbdcdljkcedYbb
the last word	cflcccadmbadabndddgcfdbee
the late	geejkebhmcamafdmolecddcde
the lift	hbaaadmcfkedbbZgbicbdcbkc
the lot	dcacmadjebadhhbcjZhdegdee
the money	ZkcXakYafjYcashbbiaZcaWcb
the new	XjVgfalibjaabjggZhhjWgkhl
the next	babidgkhblgcbcbZgpdoabeae
the night	caachdkcldbabdcidicddbgpc
the night shift	dccdkdidleccceckejedeciod
the number	cdhjccgbejljZaackidcddbdc
the numbers	ZdnYbabanemaZiacdkdbcZjba
the offer	ZaoZZcacmeidZgfmlhekdbcZb
the office	iaacdckbmcfecccdedegebbfe
the old	jbagbkZbnejZabkaealZbeaai
the only	daancdZdmcamacnclYmajeYZd
the order	cjahfcaghblkbahZfajbcccbZ
the other	eiVkWjYYbmlhveWYZfaXdZeZY
the other guys	dcaicjdeamecpccceYeaddaed
the phone	jjXeaZXihYblikXaaYaYbZbmc
the pilot	dZcjlZZdnZjhXZiabhcccfjbd
the plug	ddedfmdfejbdbjlcdaedcdacf
the po	dabnbekjeddibdmgcdlehdcci
the portal	kcdcfdefjeadYhgidgeendade
the price	hhdkaXWZanffTbgXfmjjdaTdh
the proposal	cZoaddaZigdZWdhjbVbgaZUkc
the quote	bZsWbaXXgixhbVcYfpbgYWUYY
the renewal	bZZaljfbanZhjceaaVancbbZq
the reorg	ckaZakadclbcbdbcdkdoechcd
the right	madceeedldbcccbdeYddddbce
the roof	ccidejddkfbdhneeeZebdjZcd
the same	bhkYiZWbpakiqYhbgkleaiffl
the sample	fcmdecccifZiacibdhdadflcd
the spec	bkeZedbclcaeZdabgZdcjaocd
the switchboard	nZaabbbcmbhdZbagcYdcccYdc
the team	dbjbbekkgXbdacabcZdZdcabb
the tender	YXeYkjYlajZcdaabbWcZsjlaa
the thing	bjaakdjbdkbgZecbcrdcdjikd
the trade	kcbideadldbkadbbcZicebbac
the trial	hakZddakdaddadcceZkbdpaej
the webinar	mccedfZdmcfbXaaccXdaceage
the website	habcdejfjeeegdedeefdgcece
the whitepaper	oaabbaZcnadbZiZcaZcacabZc
the whole	hkYdcYgbhhiiajjZafakgiiZa
their	cfflXgYcegXokdhalihkaltce
their P	hVbkYWgdhfXicckVickeZemgh
their ciso	djdgfffcldckccobdbcdfdmee
their current	flcaahZcjedamecdecfcejced
their it	fjjZcaXgdjfcZhbbdkdbdkkdi
their lawyer	ddelefddkfbnbfkeccecedbdc
their legal	fefmdfdckdfnbdacabaadhdbd
their security	cakbcibkbegbbdcccieccdobd
their team	jabakbjddjgdajbdcbdlecYde
theirs	ajYhaagcmbjnjaaZbVcXbjZYa
them	migZSabUrYjbpZdcYYYWhjgbc
them D	dhmdddZbnbgdZdbYcYccbkkad
them at	kedegfeekdaeZedceceddcaie
them on	ijcbddcekdajaedhcaecddZjd
them on the	ijcbddcekdajaedhcaecddZjd
then	TYhqXcZXfjjcUejhgnonWlfeX
then we	bacnabbdlcckcldbdhchddabd
there	kdbdZWjgggVglkjceiehjidkY
there D	aejZccibcldceffkcqbZchYne
there is	ZlabcbjcmacfXkjcdfcZdcacc
there,P	dbhkdebdmbaddajeeZfbkkdbe
theres	ldddecdekdghZlfeehdcehfch
they	bgfgboUbfkegnmfmdkhgfhkbg
they also	bbkcehddckpihaeefZfeeeaee
they are	bffYlhXdckWeeaZjYlbkbaXZk
they asked	Zhlbccaeldggjccacbfachnid
they bought	ccbbljcglcZdiemdeZeaiecdd
they called	bfcaekdedjbdbkcddZeeebcdd
they can	cYiebkabekocZkacbijdedaee
they do	glbdebaekedbfkabclddgcaZh
they do want	clddgfefhgcdihdcflejfdZdj
they don't	hibhcdddmbZZahlZbjiacbabc
they dont	laakbZYdkfgagbbbcodbfaYkd
they had	bgigbeZcgiidWjbddjiabbkdc
they have	WehjXiXWdkkcomcdYgYdjmXcW
they have to	clbaecefjdagZbccdbddokbde
they liked	dcleeffckfbjacdofkfdedaee
they liked the	dcleeffckfbjacdofkfdedaee
they need	VndgWWWZkeXiceikgUggZWnWY
they need a	bZikbedekchnadmabajceeZed
they only	ZkajcaaembbjobabcYcZccacb
they pay	dgbkdebbmcYYijgZmXkcefadd
they picked	ddccdnbfejabobbidaeZcdjdc
they put	chkbdcbekdabjllfdZfaenbce
they said	bahhbkbbgimcYZbbdjiacbZdc
they say	fWfiXjYYpehdpigXjmlbalUle
they sign	gedlfgchkclZbdkcecmaeegdh
they told	fcbclaegmbkfjeeffZfeifcef
they told me	fcbclaegmbkfjeeffZfeifcef
they took	iabfhhZdnahikfbbjXcbccZck
they want	ZaflWVfejceiiWeliaibcbjXi
they want 0	flbfefddejjfZZdkbkcbddidj
they want the	djchedcdlchhjcaccYdbdfjdc
they want to	ZiZjcaZigYYjdfZXfWkhZYWbf
they went	bbaaldklccbcgbccdYdldaabd
they were	edccjidjefdcgccddddibcand
they were thrilled	edddjdejeecededeeddiedcne
they'd	XnfjbZWlfZiicjaYYfbhbqfZb
they'll	XgefZZifckgkkfdiZinlfiaca
they'll order	dcgkbebanbbccdcaccoZhidcc
they're	ahadkkTgdkdXnkUjTebjWgcSi
they're happy	eebbekfcdkadmdbcenfdedZed
they've	ldgYYYhZjgWZonaZaZcibZXcZ
thing	ZnVeeYgXfjWeigmckkchgfjmY
think	chYhXWiXZolZhdaYdjbpbgXZc
thinking	ahilZZYbobmmXaajYXjZbaaYh
thinks	biidYZfbclmaljgbZnbZffXfb
third	aXaihYjbclgmhZnchnXfhfhrZ
third time	caZdibjcbmcjYcZaaoaYdblpc
this	endSgdkjedVeSljabmYgcjemY
this wk	jZabhcicghhibdbacgdbddbjc
this yr	ekabZbiXqbbbcnaddaabcbglc
tho	clbblZbflcgddjeefgeiccbej
three	XejehacifegikciUfeWgmVWfm
thrilled	ckaajcbleaYbkaYbaabfcaYmb
through	fclagVgZkfhjegbWafZXdaiYY
through the	hafgacjbnbdiXbaaeddbbaiab
thru	hjcYdfcXigabfmRehgXZhWaVY
ticket	ZYaZfbnXfkeaZcaaYcdadbXka
tickets	dcbacdmdambdZecbdqeZeddoc
tied	bncbcdaelcbgoeeccdcbddced
tiers	fbmaefcdlcpdbddbdaccdifdb
til	ZfdVfYoZjgcefkWYikjfZXfZk
til D	cafZbdmbnaibaceabYiacabcc
till	WojeWWcYpcjjghjddffjYgaWX
till 0	dkcfcebclcZmleccfblbdcbed
time	adgYhhhWZpYcgYTjVvdhXchqW
time D	ccaakdicclbdadbZclbadbkpd
times	ahghbZhcghiaXfaahibjcZnih
to	hiefabafgdidkikeffeYkjlbf
to 0	WaakfkfWigpfgeadbgehkbPWl
to C	icqWgUYTvWfdQSPikhiYVffYU
to C D	fgldggdejeokbedaddcccacef
to C,M	caiakdZdkehaZYcYmdicbZZcb
to C,P	bbkjcfZekdajbdbdbZlcfigdf
to D	WddThVqVtYUUeUXeUTTRgfdUb
to D,their	ckeccebdkedebdcbebdcboafj
to M	clhfcdYifbjjZjkZaYdbbbacc
to P	hZlabYiekXgcafdbdadecncYc
to R	ZZcWYfnaekgYeZYYiXcfgYjaj
to a	iiacYmZacmYdmcabhidZaajZj
to agree	ceemceaclcciccpbdaacdcbcd
to all	cjdaldalccbkcdcedZdceclcl
to be	blbddhegiZdfdkYlZbgWebdah
to close	ebcmdebdkdccjccbddndccdec
to close D	ebcmdebdkdccjccbddndccdec
to come	agbjdbidldacccgadijcgiibc
to drop	dbjbejcckgkdbnbedZecedZee
to fix	akjZacgjdgZcebbZbicbbnlZb
to fix the	cjcbeeicejcebdddeldddcZbe
to follow	kaamabZhgbZgYcacdagcbcbdh
to get	igZhbdYdnZhcdihYaimZmYcab
to know	mifUbbUaqYeYdihhecZeaXkih
to know him	mbdefebekcdffdZefgfcfegef
to know if	jghXefZfmccefcbjccaadchaj
to nod	dcdkffeghfmilfmdddcdedcej
to pay	cZbjidbanaZjabbbnYbcdabcc
to push	bjfaffjcldacbdbbcYcbdgjad
to renew	dbdkiidhkccdcldeecegedbdn
to replace	ZnbbeeckdbbcmabbcZccdlZbd
to see	ikZcabXcobbWgfZahdagbpgYa
to see the	kgcYeecclgZbjacbbgcicljcc
to sign	agjfhbeigadidWcYeWoZaZYYi
to sign D	gdemegblcebndebddeleddefd
to spend	boZZbcZbnbYacreccbiacbadc
to talk	gjagbbadmbifhYXYZbaZlclZa
to talk to	jhdbeeeejedfcbaacfedccocd
to the	lYkcWgcfcjjaVXmlXgVlZcjfY
to the C	eemdcebelcnebhejdZeddeegd
to the P	hifdefdkdcddeakdefcbdhhje
to their	hicjddbefhakkfjZgebYbfmba
to them	mZcddebfjeecmbbedZgambbdc
to try	agkaeechgcbcccdcebefepYed
to try it	bglbeedhgcdddeddebefeoaee
to understand	cldceedijbabZcaadYdamcZca
to us	hcbkkZYfmbcbobdcgWcYkcZaZ
to zero	feffgkefghfefoafecededceh
told	bhbhcmZadnnZkchjgqbikZece
told P	aXamZckanckZhZVmkmikfhhYb
told me	fnaVgiTWgjhabflWaoYVkYVXZ
told me to	ficcbjbahiaddigcdmdaacacc
told them	dgkidbaembmebbZhdWeZebibd
told us	aaYYZqaaanYaociXbgdiZaYha
tolerance	ciebacibghecZjblcfbcbipac
tonite	bbbgcbkelcfhadccdYdaebacg
too	XiffVnPVkfddgUjTbmifXYkVd
too complicated	cfggcicdclcedddeenecfedde
too expensive	fdcjdhdfdkohaejcdmdbedbcd
too much	cjibXhYbghcaibZafecYdaYbj
took	jSaYgjfggfdhfcgccgZTXZbgl
took a	nbccbaacmbabafbbdcdbebabb
took the	ZbaghhjeldekjcaaiYcbcaadj
tool	fhlbYZgaoZYapfaabZaXfiXYa
tools	cccbdjhfdjeebdfdeaemedddp
total	cZfggblifcjjcZehXYaaaaaaZ
touch	nhaabcZbncbcacabcmdbdiZbc
trade	kcahceacmcbkZcbbbZicdbbac
train	jicbeebcmbafabaaeWebdahnd
training	WdjagXgfkclhacXhTSbUZVbqX
training D	ecbclfgdnbbZbgcnbaabfbckb
training for	ebbclffdmcaibcdmZYacdbhpe
training for the	eccdjfgeldbhcddkdZddechmb
trial	hdcfgcfldacibaeebdhiZqdUf
trial at	dcledecbgifgbfcaekdldladd
trial at C	dcledecbgifgbfcaekdldladd
tried	ljZXXXdZoaYZaYYYZgekahWgZ
tried C	jabbbaickdcddccbbYclcibac
trip	agabccjbmcaedalccYeafcebd
try	mgfUYacekYdYUXaXZTdiYpUYg
try her	ibbaeeidkdecZddddZaYefcdd
try it	ZkiZccbhhbbccdccdaceeqYdd
trying	lYZaZbgbmbcZfaabaecYceYZa
trying again	hcccbcjdlbedZdddcgecehbbc
turns	cnaadabdmabdgbkbdZdadakdd
turns out	cnaadabdmabdgbkbdZdadakdd
twice	ehhVbffjZmggjdieYmfUZmiha
twice this	jZabhcicghhibdbacgdbddbjc
twice this wk	jZabhcicghhibdbacgdbddbjc
two	TakanThggecmZURnhlVTcjlif
typo	cbfdfblambgbaabZbZeZbbabb
u	kXYYYZlbnaYbYaaiaYcZbajZb
under	aifbalWcldlileZgdgfXaZlZc
under us	cbhbbkZeigphphdcfYeacdZad
undercut	aZYhaghdanlcmhcddbebadadd
undercut us	aZYhaghdanlcmhcddbebadadd
understand	cldceedijbabZcaadYdamcZca
unhappy	nnaaXUTcoYXbkZZZbUchbgVYa
unhappy with	kmcbZXYenaacicbacacXdiZbc
unit	WeiWmUhZgifdjceigiYSWqWnj
unit on	cjfcfecdleceiebeeleeenYcf
units	XdaXkhjhhXelaYfjWVYXdhmYk
unlimited	eeejeeedjgalahcedmfeeebed
unlimited liability	eeejeeedjgalahcedmfeeebed
until	YkjYigWYhjfZVghZgkalampkZ
up	nfgaVOgeiefVebjfghXfcmald
up D	cclccegapZZcacakfWZXajZZk
up for	ijbbYaiigYXaXeXZaXbWbjbWg
up for the	lZaacegbmcbcaedddcfcdjcZb
up to	aialbcXcmcmcfjkcbYcbbcabc
up to M	cmagdeZcldedajlcdbdcddcde
up,C	jbgledbfkdgeicjbbidiceZdd
update	cafZjblcmcjceaggdWceejljd
upfront	cZZmhZYgjbbihdWatglakcabe
uplift	dddhkcafmbpcYddfcidhehcbo
us	dbfighahhcjetcjWigccmfeYX
us 0	YWjfcjcbpbogpZVXjaXXmkVZZ
us D	cgfkibbiZmkljcjmclbnbijge
us and	ZcckYgfboalbogiaaakhfadYa
us and R	aeeiaZhelcYemeccdalZhcice
us at	bagicjadlekdphcccaeabnZdc
us at the	bbjbcjafjekekhedecfbdnbed
us on	jZekccaaekbcZcaccZdmbhaff
us to	dZkgWYfigelaedcijbZXgXXhZ
us,R	akibcceelbbgmdbcdidYichdb
us,R and	blibcceelbcgldcdeieYhdhdc
usage	aaipXWWYelbaUedgZgaqaihXn
usage is	cdlkaZYaejbcagbbcldnckjcj
use	khXdahXbobWjmgXYZebebfXXk
used	fibicYhabmginZhajjbnbfaZi
used R	djedhbkedjajkcbdfYeldgZdg
user	mfXhfXdbpZhZjYlaaZcYagjlb
users	iYhZdYiaobdbiaZWYXaiZocgf
uses	cidjedajddddpcaadbbZbhZcd
v	diciYZfbdkZcYZZXigjnbZncb
valid	fcnaddbcmblcYcdbcYjcacadd
validation	bblhdbaiedajidadbfjgdckad
vendor	eehaUeiXmccbmWnXfeYXmYTWf
vendors	iakbgWeaqYXamgaYbXaZkgXbh
verbal	dcboZdahgbXfbZZaiblbaabaZ
verbal yes	dcbnbebhgcYfbaZaiblbabbaZ
verbally	cabobdZmbbjcaaYbaenaaacaf
version	bajjdcbeejabacYblicadblZd
very	ZmbZafYlaglalaZZbncYbiWah
veto	bmbadecclcagaapacZddecqde
via	rZYYZaVgiYbajeYbZXadZdgaa
visit	egaXdZnXlebbWWYcfZXbfdWrb
visit done	cccccdlekdgcbdeajaecccaoc
vm	iaZbYgmbjfdiZdZZbWbnbZZZd
voicemail	sXXYXYVaoaXaeaZgZcaYaiYYZ
volume	edjieedcnaoaZdbebidcddbed
voted	cbaabnZcekZbZjjcbbcicbZba
votes	dcembbZbnaccYepaaZhZibfab
votes D	ebfkdecdlcfdafpbdajcjcidd
vp	ZechbclkdcfjZjabcajjcbibc
vs	aamgabWaqYiiUbhdmZeZbfjXg
vs our	ecamfccfmbjbcgbilZfbcgbdd
vs our 0	ecamfccfmbjbcgbilZfbcgbdd
w	bhihRdgdkailqccblaembingd
w 0	hamdbbYdmbndWaYihicYijgda
w C	eegcaYkaqZdjlgcYajcebdkkd
w P	YYmbZbiXpadfhhbYiWZXcjhXj
w R	bhcZanXbncWcohabcVdUmhflZ
w the	cehjeecfkdhkmbnchbcbeYeZi
w their	cajkcdacmbamacebZZZZdfjbc
w, 0	ggdgkYWihYijbaghqUXVgYgdY
w, C	TfimcYXidgbmfWfcYUYmXldlo
w, C D	cclbccbmabbbbdcbbacccnhbc
w, P	offbaYYapaiaehgZXacTZfbVb
w, R	kgYZYjgbnajaqfZaYecfbZVYa
w, it	aihjdaYkeZjiYaWkaXcecoYZb
w, the	aejgaZlaifkdjXTidSklYfkWY
w, their	bkajedYbnaaeZbXaaYaZdkmaj
w, them	hfakcbZejdmiidbkdacaaibcb
w,o	ZeegZZkZdkdZhijWZkfkaYgja
wait	dhhaakbddkYdgcakcicmlfYad
waiting	XghlaWddnSXrjWoXXbYTWVfjZ
waiting for	caajZckbnbbnZdZcafcccccbb
waiting on	YajlgaWfjXXpWZoadXZYZYhWZ
waiting on their	cglhdecdlddbceoedcdddebde
walk	ecdbVhjXejbgciWaYhYhZYgXd
walked	alfbecaigbYbifYgeZfabalbd
walkthrough	dghYadlclchcbccebZbcceZac
want	ahYoVZYdlchphedjjihZhkkih
want 0	acYoebXbhgkeUiYgjohdedhkl
want 0 days	ebelffffjecbddcdlojehgace
want a	WhfabZjZpaeagYefbghfdkmXg
want flat	feckeedelbmdaeedcYeefedei
want the	bkchedbdmahhibabcXcacfmlb
want to	iiWiYWTjgXhkdffYfSgdkmRYe
want to see	jibYdcZembZciZchbXdiepXbc
want to talk	ceekfedgielgZcceebeemcZed
wanted	fjcVgiXiiXgZWhjXcYaeYZemg
wants	adckbRgjdehkfcZjnnlghmone
wants 0	WgXjWZhfjZlbiaVlhkekXjjng
wants 0, off	fddkfebbmdnbkbdlkkbldaYah
wants a	lYeakWgmahYdceZafjbfXogki
wants a 0	cjedhgclbecieijiZbecefbdm
wants a pilot	dcncefahgccdceedeZeefnZef
wants a quote	edmbffcjdbZfcjfdfZjdfokfe
wants it	gmdbZZRWuVbXUgiiYXoVieoVZ
wants it to	bndaeecdmcabbbZbcaccibpde
wants net	dbcdZeldkfifcbcdmiieeddde
wants net 0	dbcdZeldkfifcbcdmiieeddde
wants someone	gcccddlcblbdZcgbdodcecand
wants the	XekhaZgYpbjdcdijlgcUeZdjc
wants the same	efjcffdgiflfidbddkhdfeZie
wants to	ciejfYOmbffgaYXcdgjhijecg
wants to know	iihWdeYfmbaceaYibbahcajkj
wants to see	hiagbebclffYYhcZjgcbcjjbd
wants to sign	cccmfgciegljcfcdebofeecee
wants to understand	dkedggejedcdbebbeZddndacd
wants us	cgaleeaafjldhlaccgecccZce
warranty	bXinZcXZkdjiaYhYXTZWbhcmY
was	ciXccqcidglVpZefaaddXignb
was M	ffdjgicifcmeiddedZfbedgee
was the	dccdembdfjickcbddYeZcijnd
waste	glfabkamZhadhdbcdkeedhZbc
way	ififZiXjZmijggaccqaleWjWf
we	caXnhiddhgqhpYYhamegmdime
we are	gZanaZZdejmbidbcbhdiadacd
we can	jcYibhfcldcaljbnaXbhaaabi
we can't	eebledcbclekicgacoanecYgd
we do	mgeYcZgdnadgfebWcfbaggnic
we dont	dcdhelcdihajlfbdekeaceode
we got	ZZZYqXZnbXYiXbbccYjajdZac
we got the	bbaaoaanZaajZddeebkdlfcde
we had	ccccdjiejeZfjddmeifbedide
we have	hhbhcbbflbjhidcbeeheddZbh
we hold	ddclcdbflcpakcaZfZmZbiecc
we know	gfcacbidmceckdbbdbeZlcZZc
we need	dclhfebekefdnjjkdabcbcacf
we offered	dbbmccadmckcabdbkccbejZjd
we were	aZaZimYagiobgacacWeakcZZZ
we were 0	cbbaikZclchdgddcdaeamddba
we won	cggbncZnbaaabecccjbbokjac
we won the	ddcbmabkcbbcYededhbdpkhce
we'd	gijaccbcmbhclbaacfdgcbikc
we're	VcfjSWiXflxbmldZYkblobcWU
we're 0	aYigaahekcmcncjagafZkcZcb
we're at	bZZmaahcmcqeWlagacfYZaccb
we're at 0	caZnbbZcmcqeWlagacfYZaccb
web	oabbbaacmbabajcbjdcgbjdfc
webinar	mccedfZdmcfbXaaccXdaceage
website	mXXaZZhapZdZlYYYZcaWfXeXY
wed	bfmaeadYigZbibZaiggYbqgib
weds	dVijYXkYldajfXmiiQnfaifcb
week	XYffjXmigfXjecimdemfYlZkd
weekends	clcbddcflcbcaecckaheeeane
weekends,we	clcbddcflcbcaecckaheeeane
weeks	UWfjkdhUXqbZeVSvVmZrWUYUU
well	ijdagiYbjgbbpZgabkgXfdfgc
went	dWiSjheidhqcjdeWbmZfcmZjW
went another	efddclddejYbgdecdbegccidc
went another way	efddclddejYbgdecdbegccidc
went in	edmcddeekeldXemedccdjebde
went out	kbcflZfZqXcbYbbbgWdYbkbmb
went to	gYfYZnWYhhigmZZbbadXjjhZa
went to R	bcaeenaeigZfneeffcfcmcbfe
went w	cbbdcmZdjhlelidddYeadigje
went with	cbZZkjZlYfeZmaaabXeYZaYZb
were	ZWeWjmWgggpYlYYYZVbejZdmX
were 0	caaZikYcldichccbcaealccaa
were thrilled	edddjdejeecededeeddiedcne
what	ipaZUaZgffeWpnZTZbbadchjX
what P	cbikeeadlcnedkaffYfgedckd
what she	ijbaddbdmbfealbddZedegbce
what they	fgggbiYcancblggcbjfihahec
what we	igdcfedgjdbfYdeffbfeidadf
what we do	gjecffegjebfYdfffaffiebef
whatsapp	jkaabaYcmbZcihZccadYgaZbf
when	TfljeUbifflYTjirghhUYgakf
when it	agjiacacmcbbcdkicZldecaid
whether	mhYZZaZdnaYagcaialdZcYnbb
whitepaper	oaabbaZcnadbZiZcaZcacabZc
who	igVgUehfmXchcQqihalWcWdpZ
who decides	blgbedccldidaameeZfdfdcee
who knows	aZbbcanejecdbdbcdbhiedlbd
who signs	ckbhedZjedgcbZlccaeeddbce
who's	jcdcddielccgededeaefdebcc
whole	ghXcckfaihjhYmiXZhZmehgYZ
why	fghgbaadkgocmbbchmeZcgWbi
wifi	bicccbkbmbbdafgceZdbedohd
will	ldeiQWeZmdhgfVOgfkkhigbVY
will call	jdieffccmbbdbecddZecehkde
will put	hideffdfjeceddceeaediicee
will ring	lbddddadkdahldcccYhcccbbc
will sign	ecbndeaclddbabchbZlbgccfc
will try	gbeaeeidkdgcZddddbaieecdd
will try her	hbbbeejdkdadaeeddbaYeeddd
window	cahjadidkdfckaZobccigbkZd
with	bhkegfbfehgirdhhelQibepfe
with 0	cajjaeadldmjabkahcbadcYcb
with C	bbefeYkgjXiiUgZiiebXhhZYZ
with P	ggodadahgdfgbhldaiakcYiae
with P from	fklgceZcleibfeledjedfciec
with R	fhdbWifZdmhfqYZfbealZWUWe
with a	abelkcXcfidjYdfbhlcZegime
with the	ZbnaWdgcmbnejihjYhZfhenXh
with their	fkdfegXYhgYgibibYbfgcgdbh
with their current	flcaahZcjedamecdecfcejced
within	chgcbbiclcieikbdcbfcjnief
wk	ghiZaVeckdahfWdcibmdknZia
wk 0	dclegedifebiaddigcndjicid
wks	eWifkdfVdlWYfaVugldhhkccW
wobbling	eccmcbceambbjiccejeofdbcm
won	WcdghgejhVTckYfWWhXWohjVW
won the	ZZYYgjihgYZZldZbaeaaojkYa
won't	XbliSmdVbpnXVZiXbsahaZjYe
wont	WeWjehfVZpfYgYVakqklZXgfm
wont do	bbembbbedkddbddcnpedeejjb
word	YiihZZcbnafkgapcbZdebeaba
wording	cccmbdbdlchlbcgcaZcadgbaa
work	bnackcYihaXaebaeaXcZialYa
working	aZllZbZaoZZhibkaaYaaabmZb
works	mcidYbdbmcgbkjXmZVZZZZWYa
worried	blkdcaacfhZgYcYijkfacajjb
worried about	cklecbbcfhadacZijjgbdafkc
worth	pZaabaabnbeffnfbdWdbkeZbf
worth a	nbbceccfkdgggggdeYeckfach
worth a call	lcddfdcfjdhhhbaeeaecggbch
would	dncjXVUYjgiggifhYjhhcfffh
would take	agambbZddkleiekbdkbmdfZkd
writing	adkjbeYbncaZZYgXmgbegbkha
written	bbliccfciggmYeaahhbjhbYnb
wrong	habgkcbcdjYaZccmflkcfdYba
wrote	kacccjbchhZbXlbcdYeidgZca
x	hcXeYZkbmebidbaiajaacbibb
year	XaWleYfgkXeigfchheZeafYkh
years	chbalhYmbZaogjaXaZcacbiZk
yes	bWgsVWbfjUicUToUiXtWYWeeX
yes they	djdifebgieebccjdeakceebdg
yet	pfefWSVboTbkgkYUWZdYjhThb
yield	fdldfddgjdZgcdefebieeinee
you	gkdiZZVjZlhbgbikfobobgifb
your	cldhajYacllbfejabocmcgjkb
yr	dlfYkTZeoTkhhjhSYXbVfaZkn
yr is	djchcdbilbjaiiaekZdcfebdc
yrs	ficdhbdgoYZgjbVVXehbhdegm
yrs on	djkdafbfjekcjeedebeeffhjd
zero	iihdcfajeefccnbcdkbdciXhe
`;
