/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative, price, contract, competitor, budget, decision_maker, delivery, payment, objection, signing_time, churn_risk, bidding, trial, technical, service, renewal. Not edited by hand. */
export const RUNS_ZH = `
 0	ajhfgcZglcjfabjengdZcamga
 C	ffZeihhdifeehfaekfeeefcei
 D	eiehhecggekihjckbhgiggdce
 M	ebhZncYnbaimcWbfeYZaYaiZb
 P	kZgehcfkcgbifgifhiikfdfed
 b	gijcefgihegdbhjddgghfiied
 c	eeiggecfhfidfgjZhgiefhhjh
 d	geigghdckdhdhggdgiibegcdh
 de	heieeifdkdiegfbdehhcficde
 e	eZedjkZbldmeckijcbhbccacd
 f	igigdfdZnehfghcfhggiehcdd
 h	gfebgdjhfhhhhiddejckedifg
 i	gcbdielcghdeigdehebcichlh
 l	gghggifbikbgfccehjehicdfg
 p	fhggieaieffiecdgdfhbefjfc
 r	feichejiehZfdidhcecihilgb
 re	fficheihfhagdhehcecihikgd
 s	ediaiehdnaeifhdeaWdedhgdg
 t	hdieifbfiekehebghdddeehef
 u	ddmccecchiifhdliihcfemcci
 w	eeecejheghhehfigfafgeihef
 wi	eedcejhegikeheihfafgfdgef
 wit	fefdejeegilehfiefafgfdgeg
 说	jbbejfcjecfkiehdfbkfffhce
,	bfgbjeikbfkgfjghfndkZknlb
,,	chaenfbkbhdghhdhjocjbfhnd
,,C	bkcfmYdamcfcaZXjleaYaYaee
,,D	flebhddgicaebmdcdfebgeaci
,,P	ejgfcdedlcifimlhibebfhbee
,,你	hihchdcbekhhZhhYhllddhkle
,,你们	dhddjfgbclbhchhbhoegfidmf
,0	effjhYbjeeplbdfgkiYcdfmge
,0,	dajjdafijdnfdaeeihgbklggc
,0个	eakhbdiekccghibijiddcYgcZ
,0兆	ejZjfedhfdjjedkhdddhcchef
,0分	fddijhdbgicdhecdhgeefdaie
,0台	ecegjdbjecijcbbiabhcdaYba
,0吨	dhfgddfckfncgbckfbjcccYec
,0套	efkahdbhgddedadgbbedebabh
,0家	hkcidfajfeifcgbadbhddcbdb
,0米	fhhccffhgdaefdejdfekekpdd
,0间	fjhhhfbcjeejcjhbdbefbigjh
,C	hffchhggheefggghggeeijigh
,C0	ecgeebjjfclcdeaeddcflhbch
,C0家	hlhcdecjddhddddaddcdfjcek
,CD	bibdfekhfecfdlYchgchddfjk
,CD到	ebejhcecihdjbcebhYdjdbdbl
,CD开	djfegbddigbfjcdceieghibkd
,CD的	dihgcchaiggcbkcdefdeeiici
,CD签	edccncYkeaglidbeiagZZcbac
,CD要	fjfffgekddeghmedhcffeeeee
,CD那	fidehfdjdefhdacfgcdeedfdl
,CM	baghhbgjdhiZdZdcmbbbbbbcd
,CP	Zhehdegejclbdhibfgefcdgke
,CPD	bamedcghffffebbcgfgffkadd
,CP不	icbhccldggagccahficbgbcad
,CP发	fccijeZjdhgiddbchcfhedame
,CP口	egcidjcfifahhiededkkfgfcd
,CP同	gfejdggiffcZffdhldlfeefff
,CP嫌	feaekiafhhmhhfbbiffdfdaid
,CP定	geefgiefjdieieoigeeffggck
,CP对	ejZgccefeijeheldflicfhhcf
,CP微	ghejdfcejefngfcffeldfeedf
,CP想	ejdgffeciibgbkahamgbeghfd
,CP没	ebkdejbdlcnkindefegeeecff
,CP自	fiebeieehhjhcfkfebeegdZef
,CP要	dcgiibWekZfgaaeklcdddekjh
,CP觉	fekfeeddekghgebehnfefdlce
,CP让	cdebebmcihiddcgbffjdehfgc
,CP讲	gfehieejdggdefbdejidgiide
,CP说	bhcffegejakfficYjhiZiYbgh
,CP那	dcbjhdfeldgcceiakibccebib
,CP问	dhfgaeadlbjecdhZfYeddcjdb
,Cp	feheifcdkcioddejgbddeheed
,Cpo	feheifcdkcdnedejhbddeheee
,C一	XleeiaXieejZgiaZkYdgcdgil
,C一期	dlddefeifehehkdbhdgedbfbl
,C三	ebigjcakfYhjlcaidbdehiifg
,C下	egkbgdZclfajcegffhichfffh
,C不	edchefiWlfhhbhhgagcdYbXgd
,C不够	fkdcdecfhgeggpebfgfeffcic
,C不续	fffdclbfdkdehcjeejfofdcck
,C业	jcdiegceghjfhdZdeifedecee
,C丢	geedelcdfhfbmdgghZebedbcf
,C丢了	geedelcdfhfbmdgghZebedbcf
,C两	degghdhfheedgddhdcehekkjb
,C两台	eekchddgjdaffeeiedfdgkmdd
,C中	bacinYZflacjebeacfkaqeZbb
,C中了	cabbobafmbeeiccfchbcrcacc
,C中标	efcjibdgkbfjZdgafeldidfdc
,C二	aaifledghalmacZfcdeZfZhdj
,C二期	bbhejgghgbhmdebadYeacciZk
,C从	egfahejekdjgehgjdcedddcde
,C付	ecdeldcZhibZdbbcpagncafcc
,C价	fcgldddcghfebcideihgdehic
,C价格	fchkedecghhfbcgdeifdeehdc
,C供	fdededlfejefefefemekhefdf
,C供应	fdededlfejefefefemekhefdf
,C信	cmjhccajfbacealaecdbhkkak
,C信息	eikgeecekccdgbfcdZeeickce
,C停	cdahdiickecibfidkXehcciag
,C催	eceihedglbcjbgdccYgbdecjd
,C先	dhiedfchehjecdcddiegfkbjd
,C出	YcegkYjbhhbebbaZdibZeYnjc
,C刚	oabXddcakehbkceebcaZbbdbj
,C前	ieddcdfclceggdddegedecabg
,C加	ledgheccmdgacdbejddfdbbef
,C包	hgcdiehddkcghegdhhedfeake
,C包装	hgcdiehddkcghegdhhedfeake
,C压	eieieddfkcbdheemhbecdeeed
,C又	aYYjmZfkYjdceabaglcdfabki
,C又续	ffgdkfelfadibfefcafceeeak
,C发	igicgcacigegfcghjZdjmdbbe
,C发了	jghebccekefhgeccdbehmeadf
,C只	bicjaiZdlcbdbdbhdbdeidobb
,C合	dcbijgZeigclcfjbejbfbdcdf
,C合同	dcbihhZejgcldgjcdjegceded
,C同	edlicdcckeibjcbdnZgfcmcca
,C同意	gefkdggejfkdfdceobghdgfdb
,C同时	eemcddcdkfbdkedbecedenbee
,C和	ekacidbfkcddgdfiddbbfcfje
,C商	iiafgdcifgcndeccdficedidd
,C器	jfiedfddjhiedhffemecedced
,C四	jehejgdejfbldedagddeehjed
,C在	lZaleZdaoalbjddjdXdbbidec
,C在用	jfdefeffjedfndeffafefkkge
,C培	feefjgffiegedecZehedfebmd
,C培训	feefjgffiegedecZehedfebmd
,C基	cejidcbifcjeicgedakdgeicc
,C大	algdbhadldfegmaZedfbjjafd
,C头	hddejecjeebdfcbdlbededcdi
,C嫌	aggdXieZgiebecXkfidZdeece
,C嫌R	fmdbccefhfbfmfdeeggbffkic
,C嫌我	fhahchdedkgfhedkegfdefabd
,C嫌贵	edbadnbfeiqecgcedgfdeccei
,C嫌预	geekdddehidedffdmnfeffeee
,C安	bbZbhcidlccjhdchfdfgeajZd
,C官	jeeecehekcdgcdgegfeddeead
,C官网	jeeecehekcdgcdgegfeddeead
,C定	bdYbflhejebajeYbiagaYZgab
,C定了	dhcegkbdkebcifcbcehcccbde
,C定金	gffemeehhcccdbccmbgdeccee
,C对	ejbfcidblgihdegbjpedehYad
,C就	cgjgbfbdlbfkdflhgaidccfef
,C尾	fefcjficgicedceamcdceeebd
,C尾款	fefcjficgicedceamcdceeebd
,C工	didbfbihfgcifieildcfgchcc
,C工程	dhfbddijdgdfgjgfdedgbdied
,C已	cggXhchaigdgfgbhbagehldhc
,C年	diadkgacnbdfdkccgfccgacjZ
,C开	bidichhdnbecaacagbfckgibg
,C开标	fddjdidgkdcedefdebfdohbdg
,C录	dbbdmdkdejefdddcekfcddboe
,C很	fkgdeeemjabdgdcceZfcdefcg
,C总	bedhYgjffghjgififgcdebhcc
,C总价	fdcfdfjckdmkfheiibdeeegfe
,C总经	ccggbfihdgdficgjdiefiddde
,C想	dsXdbdZelacgeZaeedhacpfdY
,C想先	coacdecghdcdbbfZcZZcclYcc
,C想要	eleefffdleeffhedgifdhjfcc
,C我	edjccidefijahfdefidejihdf
,C我们	edjccidefijahfdefidejihdf
,C手	iejceeddldgdgecgeaedddegd
,C打	igebhdZclfjceecbgdfjdichd
,C技	dgeibfbhgdfljghfehcicgpcd
,C技术	dgfjbfbdkdgljdhgehcichncd
,C把	cfffekbhcjccidddfdacbfgjb
,C把我	efhgdhfgdidfidfchidheiZje
,C投	gcjfjchdhhiebfhfamcaffgmg
,C投诉	ffffjfggdkieejeeengdefckh
,C报	eekfddXblekffdfahhZiZbcgb
,C报价	ffifddXakfkfgefcdiagacdgc
,C担	ekfcdedeihfceffefifeehnfe
,C担心	ekfcdedeihfceffefifeehnfe
,C招	fdhghdejeeacceegigdejedek
,C拿	cZlhebabhhmhlddgemdbdmhcb
,C挂	bZhcadjekebdebdcfcgdpdbdc
,C挂网	dbedaekfhfceidgefeifneded
,C换	cXdefkibncaagaehdXcabbhki
,C换了	bciegbjdlddecdffdZedehcmc
,C换人	ifefddgfjdfgefZfffhZgfefe
,C排	ecaicdkkcccicfckdaeejdcde
,C提	ejcfjdhekdadfgdjhaedcckjd
,C改	fehdcgffleefjhekdahfhgdce
,C新	defcdbgbldcfdcbhcddddkhbb
,C方	dZibecjbihcikekkdbejgbXbe
,C方案	dZibecjbihcikekkdbejgbXbe
,C明	ecdddlefdjffeecefofkfheek
,C明确	ecdddlefdjffeecefofkfheek
,C是	elcebZdcigbbhacgccdabbfcb
,C最	degfffifeigcidciifgjbdcfa
,C最后	fbifgibfhegchddjbZfhcdgcc
,C有	elcgeedeigjfhdbfedeegeaee
,C本	ecfdhhhfhhdigjddfafcfcgde
,C本来	ecfdhhhfhhdigjddfafcfcgde
,C机	chhjfabameYbhigkdcidcahhc
,C架	geheieeffidegffkdniffgabf
,C样	eanecedaigkhhebaekdhjjkZc
,C样品	edkfffedhgjfcecdfZcijpgfc
,C模	ebdjghbejemdeceihceefgide
,C欠	ecdcjdkdekbdccckpleefedgd
,C没	Vhjcdhiffhdbghfddbbilgnbk
,C没中	eddedmbehgcdhbccedfbqdadc
,C没声	dohfcbhdekdfdeeeeefodeddd
,C没续	feeeckedhjefmeecfcfodebfl
,C没过	feefejeggheekedhedggdlode
,C法	gffkefebmddoeeeffggcdfcdd
,C法务	gffkefebmddoeeeffggcdfcdd
,C物	cjidddddjeedgdcbhZchkiddd
,C现	eieehedejdjgjciigZdbfhcic
,C现在	ejfeeeedjdkgkcjfgaebfhdjd
,C用	ckechcbkddZdZaiafdhfcZdgp
,C用了	egdcieejdgdfdedehdhifdZik
,C电	lajgYbiboahhdcbacjgaibgaa
,C的	cafgjdhidheighhjlidipdgge
,C的P	ggchgXjfgfefghjdjheiaddef
,C的p	ialcfeadkbcicbbfcZbcdijcf
,C的合	fcdffdibmebfcdfgffgckeded
,C的方	eclfefdcihbgcbeadjdidecce
,C的试	edgfkeckcedegeiafjgieoheg
,C的采	bcifafgbigcdadZhgadinfhcc
,C的项	echfcgjdfhdgdfjfddekadbde
,C看	eclaegehcjhdcbdgelhfefgcb
,C看完	fchcfhfgbkjegcfeekihgcked
,C确	dehggicjcibhccfidacmdiacd
,C竞	fcdmedbeiekdhiiefeheieeeg
,C第	fibelZahiabcbebjidcdZdafp
,C第三	djcdkcfkceccbhecigecddhcm
,C第二	eafijccdkbedgedjjbdfbbbjl
,C等	ehgeghddjejZejffcdkcecame
,C签	baZdiYhgjedoadahdhjgYabda
,C签了	eebZgbjflbZkccahfhabacdfd
,C签啦	ggfdlgdkdeYoddhcbccedeece
,C算	jdcidhcdghmmddcfdcfifdmef
,C系	dcacgdldkdaecddkebjdkcacg
,C约	ebjggdccldccbebhedidenife
,C约了	fckdededjfdeaecefeeefoaef
,C经	idheehcekdeechdeeZdbhhjie
,C给	bekgajZZhgkcfeaabbcimlecb
,C续	aZbjifZhhalhfgiacffcdcZep
,C续了	cedbmadkebjccdeeddebfdcdm
,C续签	ecdelbdgibekegkccbgcedccn
,C续约	feejdjcdjgghigcedifheedbp
,C续费	edenbceejgngbdgdfideegelh
,C老	hjchedbifckdhdggfcecgbfdj
,C耗	gfjhfeejgenfgffdfefekefhf
,C耗材	gfjhfeejgenfgffdfefekefhf
,C行	cddehgldkfdkalcbeeeidebgi
,C补	fchbmfcbldchdcehgjhddcedj
,C被	chcddlcidjochkcdeZddacfcc
,C装	ekfcfefeiffeghfichecbfkfi
,C要	akifYbZckdgcZgfkefcafhnif
,C要0	ceheYbibncZhcbbZkddgbYnfb
,C要三	gihcfffdkfeedeeefaffhjhed
,C要上	fkeeegfihebffkdjfiddieacb
,C要二	fhbhdeedejefieekfnehecaeg
,C要做	jfZgdfejdfbfdhcihaefcfjdc
,C要我	eajfedheiejegdcbihhbgagee
,C要换	encccfddlededjgYcZefdclbb
,C要求	bZkkZfYZhidadeejijhciiece
,C要的	fibjiecgifgebedadifddided
,C订	geeblgffiegnieelhgddeeddd
,C订单	geeblgffiegnieelhgddeeddd
,C让	cgdifgcckdjghjfigcgeZcmee
,C让我	dgdgkcfekchhhccjhdiaegahd
,C设	eiehegdfhggggeifeeegebijj
,C试	cfjecafgggeefdgfdceefknYb
,C试用	fahgbcieghigYfihfffgehhac
,C说	XhficgZdigkahgfegmljgfZhg
,C说D	ceafgijheiYdhfZfbmljdafZi
,C说R	cikfcZcbldeengdiihdYbkdeg
,C说再	fajZibkfjejhjefeggfefhdje
,C说好	dhbmabcdhhaccglaejlidcccb
,C说我	fbjegfeeekagZfdhekehjieae
,C说要	dkchccbemcjhblidcZdaigfce
,C谈	cdhfZaibldmjbehglbfbfhabb
,C财	feciggbgieidhhgdndgcddcee
,C财务	ffcigdbghgidhggfndgfddcee
,C货	cbchkdbjchacccbnclcbdaaac
,C资	bafcbijcmajemlbcfadejeecd
,C走	bhedclabiigfjhbejdedkdalb
,C跟	ZcjhYggbhimekbhaZcehkaYaj
,C跟R	dkbadhcecmmhegcdahhjceeei
,C车	ciddadifjffijegcfdeehdhdk
,C还	acdhiahdjdkdcbiffbdbhaeib
,C这	adheehbcgjZjleiajegihdbal
,C这个	egdgdkcgfhchjdaefhjljgbfi
,C这单	bdfjegXYijadfehhbcaYgcgad
,C这边	eiebhhbdigffifkdlefjdfdhi
,C进	hedejgfclegefcbgjcdcedcld
,C追	ddccledejeckdcchchededhco
,C追加	ddccledejeckdcchchededhco
,C退	ebbaikhdfidedddcghebdbbmd
,C选	dZekbkabmdleiccjieicbgbcc
,C通	hghbZiaaijfcjgjigbbkkaadc
,C那	fdfdgdgffhdfjcijgifkgdcib
,C那个	ffcckfegfgcbiYejadiihcdce
,C那单	eddifjadmahgdefaiecfbdbcd
,C那台	fedekidgdjccfdckciecdbcmc
,C那批	fdgihfehfgffdedniidiehbde
,C那边	ffhecdhfdjfhjdhcekejdfdjf
,C采	eieihdYahihhhjghedkfgeajf
,C采购	fidihdYagihhhhgifdhfgebjf
,C门	jbfchicdlcmdfbcecaebfdYfc
,C问	fneacaddkdjYffagfYdacalbc
,C问我	dkjcdfeekebckeebdbedddlbd
,C问能	deichehckebddiefkZcedbjeb
,C集	kdakdccekeheidmefcfdZdece
,C集采	jdbkeccfjekejfnfgdfeZfddf
,C项	ggdheefejdeggjbggcchlgbdc
,C项目	ggdheefejdeggjbggcchlgbdc
,C预	dkcddbggjdiemeeibZficeZgf
,C预付	ejdaedhgkcgfnffkcdfcfffgh
,C预算	fjdhedcgggheeefcdafjdeZfd
,C首	ffdjefcckdgaeegjfbffdcfdd
,C验	gggfjgfdhhfZffdcdheeeiedf
,C验收	gggfjgfdhhfZffdcdheeeiedf
,C黄	fffifhffejkiidZfebecefcee
,C黄了	fffifhffejkiidZfebecefcee
,D	dddhealjgchkdfeofinhfhfei
,DC	cecakhkiefZeeehjcgdhdcfia
,DP	hgcgchffdjgbkhkackekdheag
,D一	gcidhdgekdhjgcbYhahickhcc
,D一起	iagdgdgejdiidddcicicdieec
,D上	eibgjeckdafhbgelgXfcchYbj
,D下	dhdjedZgibjfecjbfZocbghda
,D不	fbejifecdkeeggbdhfhqedkfb
,D两	fccgmebiegbdcddijhdcdaaki
,D买	eldddfdkddfeegdcfbcdecedn
,D交	eejbifceiehldfdkjcbekdcec
,D会	dbgkddbclcchkencfbkcdehce
,D先	ekehadZbldcccbajcdclcgbed
,D再	hhdicYdehghaehZWhlXfaWWWi
,D再打	idjcdfcelccfffdeeZdZdcedf
,D出	dimdbdZbmcfihgcffhYaakjed
,D切	eccdleldkefeeeeocbddedcce
,D到	eeXgjbhghWeihZesbfafaifif
,D到期	hjbgdcjdkdcelfebcYdhejffh
,D加	ldgdhfbgfhhhdfebdgeheceeh
,D去	hgfZfcgbkgkhedbchggYkYfla
,D去C	ajeZgfifhggiedcfciaZdbhjc
,D去了	cligbdfghdggbjgicZgccdbdg
,D又	ifffdgafhgbiihdfcghjegdej
,D发	diffhfadkdhieebhidYfhXahX
,D发货	gfeekgchidccedeogcedceedd
,D回	ecebgekdlddgcbZbbZhYfbbih
,D在	kcgegffgffhffffggacfedife
,D在C	idfghgfhgegeeggegcecfejgd
,D定	ddkfbbicmbjahdZagYjeYeicc
,D就	dgcheggggffgbYdjfhligZfdc
,D带	chclabeihafkbfaZdalccghad
,D开	ciieegWbnZejijihdgaalXgdf
,D开标	ebodbcccldfdhbXZigddpcbeb
,D必	ejgdffdhehbehkccafmgidgih
,D必须	ejgdffdhehbehkccafmgidgih
,D我	edfedckZihfbedaichZhegkgd
,D才	hgaccdjcgjchdkYbchYafbgcd
,D打	meYjfeXbmbcYhfeglVfaYXlZi
,D打款	ecdlmfahiegeedcgocceddbdk
,D把	ecekcdiblelkhbidbeohcedef
,D拜	idhedfhcmefgeiggcgfdgffde
,D拜访	idhedfhcmefgeiggcgfdgffde
,D最	gfeflfcfjeajfeeikiiddeeed
,D来	ffilefcmbdjffdZhddidgggge
,D没	cfafZhkcekfifiYkYlajgdXak
,D的	ccamkccbockdfegZkjfYaaccl
,D看	dihdddchgdifgcddfadiekdee
,D第	efffifhiffdibegefgdhefehc
,D签	ddYdibjgiZgmcZddbXpfkcdZa
,D签合	gfcljfZlcegoccZbddnekhffd
,D签的	eddZodbkdbbndecidcjccddcd
,D给	fejeddgehgfcehahfheddkdhg
,D能	fhfkdfcfejcmacaehjmegjccc
,D落	ecckgdalbbcojdbacbkbccdkd
,D补	efjhdfdbmcaededhfcldiggbb
,D要	cmchccVggcjchhXkdfifYfidb
,D见	faggdfhdjflebdebegbccefdd
,D说	feflgdbicfifgfaiigiafecee
,D财	gegfiifghfgggddghagdgghhg
,D跑	fdbggeldkgfecdcedjdddaihc
,D跟	Zjedbjfekagdefefgfaefhjec
,D跟C	aihdbghfichdeecdggafffifd
,D转	feedkegjfeccccbdncbhececd
,D过	egjkaeigkcigbcdaechgcdZcc
,D过去	ebjjbejcmccjcdbbfcfgddZdd
,D还	efcfjegiidilgddbdkedffccj
,D进	fbjilfbhidihgdglbZdccgcge
,D进场	fbjilfbhidihgdglbZdccgcge
,D送	cdfjicgigcebabZmecZbieeai
,D重	ellebeddkdddgbbaeddcgkdbc
,D预	cgcijcjandbejmdggYdkdccgb
,D预算	cgcijcjandbejmdggYdkdccgb
,M	bZZdpZekgVfndeadkbcYgaZad
,M一	cbXZjclfjdeigfainfggdcZhg
,M以	fgfhddcdjggefnghehdejheff
,P	ggdidgdjfehbhhobehlhciehf
,PD	aYefhhkfjaYdhcgdebcXcdfkf
,PD去	bZiafcibmdcdhcZbgfbigcjkd
,PD回	fegicegghdgjceihdddbdhgdc
,P一	afhcihhegjgbcdcbjlakfacgc
,P一口	geghfefeihhfgedffnfefccff
,P一直	fgjeffdfdklfehdegdfnhfhgf
,P不	hidfghcaejaeeonhcmbacieZb
,P不在	jdcjedeelccdhdjeeaccdhfef
,P亲	ahZihgZiehcjcbcabalbbbfdc
,P亲自	bjagjaYifadldbaccbgdccggd
,P从	kddffiedkfhfliccfachheefe
,P你	cafdehldkdbdecdfeZcgfbfcd
,P原	dgfkbbaeghkdhgdhgijgdiiad
,P原话	dgfjbbaegikehgdggjfgdijbd
,P又	fgkfhfcfiecccefchlfcedkbf
,P反	dgieebhhbiehdgmeejfhgfiie
,P发	hhafjgagbjfhjegjhhhfeiZlc
,P发了	cebdlhgidgeeiddljhfdgkdaf
,P发火	fheejeefdkegeffdenfdfeclg
,P只	efjegagdlbbfacmfdbcbjcdai
,P听	ckibedcjgagefdcefacbceefi
,P回	bhhgdhdggceeecicdhjbddccc
,P在	YfieedihjbjfhekdjZgehehmg
,P在电	dhfhffejcihghfebheefeheaf
,P在群	fdiegfjhdilgeieefmieigale
,P嫌	cffjagidkdfeccjdciedehlYd
,P就	fdccaclhlacbdbaicXkcecjce
,P已	degahchakfhdagibdeZkbkjiZ
,P已经	fgecieicigffdhlcfgaidfkhe
,P带	agcZjckhhbgddbZddebbchcnb
,P帮	dcefefkdkdkihcaedbcbhdhde
,P当	echdidhjeckghejehZcgdjXli
,P当场	fdifgfejedkiiekbgZdgdkYaj
,P很	ddjhgcchidemebejkebaedjjg
,P很不	gcjhdeeddkkfdfdfknedgdkee
,P急	dkfchebffhdgckahgcicemZhe
,P想	dhehYeajebijcijakgfedgjbi
,P想上	fjffgffblgefdkngfmehffnec
,P把	efhhdibahjejgfbffkcccdgbb
,P拍	gddgejcidhnfcdidhajchcddd
,P挺	dkfffcdlbfgidibcchgfcfmib
,P换	djhkchaekdceidlhfefhffccf
,P提	ebgblebigdbedecmdckffdcfc
,P撂	dighdddfeibfcecejmdlfedbe
,P撂话	dighdddfeibfcecejmdlfedbe
,P收	jdiciefelcdfdeddgZedeiaje
,P最	giieeddejehfjfndgbfeeifif
,P最后	gfifgfffhgigjgnfgefffiffg
,P没	bhYjdbhhhcadejeicbbjdfefg
,P没说	bhZjddjdkeagfiacfddkegghe
,P点	edfjgfckdgbkfhkkfikccdgdg
,P点了	edgkdfdkchdnghjcdjledeheh
,P电	bihcehcdfheecfbcefhmdgddi
,P电话	bihcehcdfheecfbcefhmdgddi
,P的	ibehdjackeddhfkidehdggfdd
,P直	dhchgbkddjZklddhenemhebie
,P直接	dcefhekedjakkegiekfkfecje
,P直说	ejchecegckefffbffofihfdff
,P看	dkfcgcclcZeiYbXeiaibfchZb
,P看了	eiidhddldcficdageZddgbiac
,P答	jhbfgfcjefaeffecaeigdedce
,P答应	jhbfgfcjefaeffecaeigdedce
,P签	chfamabifbafggjiZcabcalki
,P给	kjahacbaihddfmZceZijededb
,P自	djgbefdhfggfkimdgheifddfe
,P自己	djgbefdhfggfkimdgheifddfe
,P被	eeeidjdbbleajeefeejjdeekf
,P要	cdeoebadlcligfpefacXeWZid
,P要0	eiclegcfieffcgdbdbeefdZgd
,P要我	fddlfehbiejeleoddceeedZgd
,P要求	fdekgdceghgkdfgikhccfeXke
,P觉	ekhddcccifnbhdjeeidcfdbdd
,P觉得	ekhddcccifnbhdjeeidcfdbdd
,P让	feejdjbggfgdbdbbfjidbfili
,P让我	ifdfeifjeefegjeYigdYZfgkj
,P讲	efdnbcdckdjccbZhfkiejfied
,P试	fhgfgeflcgjfgefhieddglaff
,P说	figcchYfhfjaekdaehmbhibhj
,P说D	eYjghhcgghkbidgadhlfYfbfe
,P说R	dYbjcjcbdlqencbbddcddbffd
,P说一	ifeifefhfggiiihdfZiefedee
,P说不	dedffjegclgcbaeigffeeZfkj
,P说业	fejefffceigghfdffcfgifaef
,P说了	bcdgidkjeccegbldebjdhdake
,P说他	lfehcgbcldcfcdhcejZahabbb
,P说先	dlggbbcdmbgfbdbghZcafmZcf
,P说再	chgigaadldfcecZcigahhhhkb
,P说报	ffeckgfefkiffdfefdeeldhmi
,P说最	fhhfdfffigZjhjefejihfhefe
,P说用	ebdehjdhfgdgcemffZefdeddg
,P说等	ckffcfgcmbfccjgjekjeidddc
,P说要	cjhbkecaikcdfeffahhfhZbib
,P说还	ifhddedifciddcgeeZbdeggfl
,P说这	fhideddkdbbgdiahhZciehecd
,P说钱	fieefiekcgdffnedeaabfdidd
,P跑	bZadimZcaneebcddjcepfbcde
,P跟	fiefiebfiebmchgdeYkddfgcf
,P跟我	fjfgefchffckeiffhZlefghdg
,P还	hYdfgghhhdhedbVZfekeabgbd
,P还是	gagbddkbmdadbdXdchcbedfca
,P连	edeikdclcfedjekbeZefefjch
,P透	ehjbdcccfiadimkcfddkdfbde
,P那	fgiedjbejejicgceibdaechdh
,P那边	fgiecjbejfjjchceiddaedhei
,P问	ggblbbZgidedichlbkebeggee
,P问能	ggejefeejghfcdekbkffffaeg
,R	WdlcZlcfhgoc1bffcZfghcefa
,R0	dhhfdhbigclehhjceadcifZgl
,RD	cdihdahiegafldabeZdbcccdd
,RM	edkjcccejfofmdjceaehghecf
,R一	ffjcejcefiefmiceejecegbde
,R也	fblffccejekhndbdeckdjjedc
,R报	ddleZdagidkemeaeecjZfbdbc
,R断	fkdddcdfieefkggnfefegfdef
,R最	ebjfdchclfoflfbegcfccehdh
,R的	biceifgkZkccidbcdjdofggjc
,R的人	eicdkdieckfglfeegjfoicbed
,R第	ebgbfideeiaejegiehfgfdkjd
,R第一	ebgbfideeiaejegiehfgfdkjd
,R给	ebdgdghbfijepbZflibaabYcf
,R说	fbihdddfiebgmffmfhhceffdg
,R那	fcfjeaiieelemfceeccZdefde
,R那边	fcehebjdghifmhdeffdadebff
,R都	eckgdbdefijekieddjfdnfiff
,b	hjgdeggiffdcekhdfacaheehi
,c	fhecjbdjchacbfchfYhjebhdh
,d	ehieeeebiggfgdffhlfifmede
,de	ehheeffcghfchehfhjbiflede
,dem	fhheffgejdecffigfZcefmaef
,l	hdffghddigbgfgijeiccefgde
,n	fgjfcffgheglghidfbideejfe
,o	dgicbdjamebigjcgdcfccgfed
,p	ceebkfeggfdmefddecdgfiede
,po	dZdblgfggcdkdecbcfeacifef
,poc	eahdchhkchdefdddfhgddmhdf
,q	fejbieeehhhegeecfdedfgmjf
,r	ffeejffhgdeehfdfddfcjfafk
,re	ffdhifehgcfegfefddgcgfadk
,s	gdhegdddghbegbdcjfedbhcgg
,t	cigdedghjejbbkccbYhcbejib
,一	bjdeggajcgqffehghpfXdfifb
,一个	gdejicYihdjgebejghfcdcica
,一个月	hghfiebdhfjdhdehbffdfdbee
,一共	dggehhYfhekbgdhhgclekdiee
,一共M	dhigbeaejejaeghehhifadifb
,一分	dcchgicekcceeffbmdfdgclbd
,一切	dcccdjiieicdddkddZeeecccc
,一口	egimbbdgeimebebbhfjdedddf
,一口价	gdemdggggenbdeecidjffeffd
,一句	dbeijhcbdjckhdccimfdeecde
,一台	ecffagjahhkdehhehhZebhaga
,一吨	egkcchadjeheffdbdgfhefjdd
,一天	gjeeeeeckeYcceejggdefdkie
,一套	fcnddfadjekcdgedfaifeffdc
,一小	ekcedfehgdbffcdkfafegcncd
,一小时	ekcedfehgdbffcdkfafegcncd
,一年	dghdkbahghejgabbhjhgccbfd
,一年M	ghefhefejfjkdeedidiffffad
,一式	edddldcfiddncededefeeeceg
,一式四	edddldcfiddncededefeeeceg
,一期	eiggfiZdlahfiicjegefhbhgm
,一次	egcjefdlcakcedcgjaeddcgbd
,一直	blbkdeacelfigbkbgkccecaeg
,一问	ekeeeeediffieeedeocggdfde
,七	cjfidccfldblfclhdcecglced
,七个	eggjeddekedlddmiedfehkffe
,三	gfjdgXeigcbniddhhcdgghkff
,三个	ifidcbfgjZdilgljcXdhchhab
,三十	bbjfedhfgicddagbjdbchddcf
,三天	edkgddcdkbdcfeekhafcgjcce
,三家	ebihbaaaobjljjZhdibcibdeg
,三年	edhckgdkdgZoadgabcgggebjf
,三期	fiebieehgceecdcbebdcccnfp
,三百	ifcgjeclbdaidibidZedcdhhj
,上	deeeghibjfgefcidfcdlfjjge
,上回	jgcggfceghgehegedbemfeeje
,上批	ebcbleidfihfdeadfnfefcoof
,上次	cdfffiidiihhfdccdhhhhhcZd
,上线	daafnbacmbcicedqkaccebmcc
,上门	iakekebjfbdecedddbfbfjdli
,上面	dkfdbhgdkgicjZndhddhdgeaj
,下	bYjgbdlfiffjdYkkbghkfkjee
,下一	fdledffggfgifeibefgehkjhg
,下面	echjddddkechfclcfjddfgYch
,不	ZdghXmfWelediefaepbjgdgee
,不做	dbccdmccclfjcYjbcjeqddecd
,不做了	feedekdecmfjcZabdkeqeefcd
,不再	dbadcmdeifgfdfefcefhmdffe
,不接	efklbbZfamhjbdcbhnfbdcZad
,不接受	fifmdbbgdkiddeecingdeddce
,不是	abcidalanbbhghkgebgeaeiZY
,不然	egejfZdbellgjfbYclgideeij
,不然少	gedjeedeiikfdggffYgcfiefj
,不用	dddfejgeejhfgfZchldoebhhh
,不给	fcjjdbdeblifjcebeodnehciZ
,不考	eZebeleffihfdddefffdefbef
,不考虑	eZebeleffihfdddefffdefbef
,不肯	ghhjdeeddkfgdfedgodefjbef
,不要	ecgadikdhhbfjhcedifgibhcd
,不过	djkfeccboafdgflfhXcbgfibc
,专	dimcddccnbcfihhjdfgdggkcd
,专家	ecmeeeedldeghekefiifgclef
,业	ffjhbhXffhfffZehcgeajfkgb
,业主	bghidiageihgeaghfgedjfghc
,业务	jdicddcejeeeiebgccffihhee
,东	fjhdefdelefdelffbnfegeeee
,东西	fjhdefdelefdelffbnfegeeee
,丢	bXXaYsXZelnaoaYbaXckYZaeg
,丢了	fdcdcldfdkmekecddffehdced
,丢单	fdbdcnbblekdjddbbcecadZgh
,两	Xfjdjdacmdflgcleecbdamhid
,两个	cffhidbbjgegddleefecfdXdd
,两台	ehidcecifcgffddfgbfcdjhaf
,两家	ddjcchdclcacpgXcdbdfaoedd
,两边	bejhhbaehgjlgckdgiecccjcd
,中	eadhihdlahefhZedaddgqYdad
,中了	bcacnaZldbefcdcbededodbcc
,中标	dbcgfiekbiifgeZdcefclfccg
,中标通	ggefkffjefdadfecefgekeffg
,主	diddgfdglaZfeaihbagccbkdf
,主动	akagcjZjibaffbaidaeabehZe
,主要	iekfedcelcfghegefZiegclcf
,之	iefhchaghfhhfhiagcimeiidf
,之前	ggdicibhfffhehjbhejkeijef
,也	fljebebZmdZdbcbifabgfhWZf
,也没	fidheffekdbfchhfccdbedbdd
,二	gkjdeaUghdjlZfkWcecfleZgq
,二十	fhjehcbfgghlcciaehgjjhaed
,二期	dkkcebYhhbhibggZdcbadeegt
,二期的	fhjdefeghehhejecicidchbcn
,云	diddejddejdegcmdfhffddkie
,五	bhkgeccjfYihZegkeefbilkdb
,五家	eckcedddkecegeeaideemlZeh
,交	feciegfdnbfkdccugYfcdcged
,交期	dhaifdcelejgZectebfcbdhca
,交货	ffhifdeflbdlifhkjZgffehfe
,产	eeefihfbfifigebddgdjhglhe
,人	gecfZlfcelcfidaihhcfdcjXZ
,人家	kebccmVddmdfjdeiiifacejdb
,人家讲	fgeiedffhgeffhffmjgegffeg
,人家说	hdejdeejcigkkedegdhbdegde
,人都	dfdcciibfjedcbcdhiepeebbd
,什	deiiddgbghfdfeijcaelheged
,什么	deiiddgbghfdfeijcaelheged
,什么时	edhiddgbgigeeehkdafldeced
,从	ihagfbgiiakfiZZbdWdfbehcf
,仓	babckbjfelggibeilefbbaXkd
,仓库	bcacjblfekghbceilhdZcZYka
,他	dgfgbelfidiehhjcgghfccjci
,他D	efhecejhhcgfidkcebjehebcf
,他们	cfgccdnfhfdhfigdgfdfeclck
,他们D	emcZcbfajhacZkYhcgdjbZdbZ
,他们P	eeliedXjdfejWYjigbcgdjhcb
,他们同	gehheddfifnjdfcddageffifk
,他们在	dlddeebdlddemgcgfefcccZdf
,他们嫌	fiZgebifblndfdbbdnfafdadb
,他们家	cjbaikgeejhbfbcjefdcigccf
,他们想	cfgfbeikdZZdcdjdkXgajkjke
,他们现	fjgfffdfhgehkhcfgifdfiadi
,他们的	cegagbjchiffbkZfkfbicddbb
,他们老	cgcdfibghedfmcmefdfdgciei
,他们自	fdccihjchicdkbdhfZdlhckee
,他们要	dhekdhfclapjaccdebfhchghf
,他们说	dkghjcZcjhhgedaYjihleccje
,他们那	jiiZjdchfhYddhcfhiaimcgfl
,他们采	debdddlelcecgdhceZfcdfbfc
,他们问	dfebbelcldagdddedigcfdYdd
,他家	geacidlbkgcacZbccZcjcfjaj
,他家要	degcfhhdlefebdbcfbeeedode
,他把	dgeifeeifdkecdaefjecdfdff
,他要	ecdnddbekdjcahhfgahdiccec
,他让	gfghedccmdihickffggddeedd
,他让我	gfggefdcmdhecehfgdfeefede
,他说	jieheaZeehiekgkeiklddihgc
,他说D	ehjdbfcghcndebeghdidchbdf
,他那	bjdadghdldZefcibeaecedleg
,付	eiekadednbedfeehgddaeajca
,付款	eiekZdednbedfffggddafbkca
,付款方	gedldfeejgfaedcfmkheheeff
,代	chcjggbelcgdegbcebffkdbde
,代理	ceejggbelchdedbcebffkdbde
,以	cdfZfgmfiddYcihehefiggZfb
,以后	cceafgmfiddYchhfhdfifaafb
,价	beajeidhgeniibodeegddcjji
,价格	cfdhajefffmefdnbggieedmii
,价格D	gggiggfdjglZdfbdeekedgfff
,价钱	cfcelbZnbarpcchdeYdcedcek
,会	dZbfhalgcjfeaZdbobgdccdda
,会计	ecbajeiZekbgecbepdcgddbgd
,会计P	feebffkbdkcgfdddmbehffehe
,估	deihedfeghfgfdkffeihiZecg
,估计	deiieedehhfgfdkfgfiggbbdg
,估计D	eidkbfZghcdjdbmagZkahdecc
,估计没	hdkhfgaeejhegeceebenhfeee
,但	ckbhgYeglXldikmghjgahejeo
,但他	ejcggdegibjakcigifcdedhgg
,但是	bfakeahhjamfgifihjhhefccl
,但是要	dfficfcgicnbdfdffbcfdcbgc
,但要	ejfkbebYpdggaeiglYfdgcejf
,低	gejieddckemdaccdefebhdeed
,余	edkgdfbameibeedgjihddnacd
,你	ficffaeddkmejidbimiicejlc
,你们	bddfkbibcllfjefejnZlcffnb
,你们的	dceijejddjjhfihchmfifiZie
,你们这	ciibgcgafjbeadcihkeifeajd
,供	fYjcggibldjigggchbcgfcech
,供应	hakcghedkfjjfhcdiZdhhebdh
,供应链	gdfchjgeghjebighfagdffdeh
,便	fcgffkdfifofhdhkdhbgbfhgc
,便宜	fcfffkdfhfpeidhkdjbebdhec
,保	lZjZecfdjedggaagZhbfebYnZ
,保安	mccdddaeieddbcdedfefadcbd
,保证	fejbggcenbcdjefgbdehgefff
,保证金	fejbggcenbcdjefgbdehgefff
,信	efgfiahehfcdhfgelkfhcfhhd
,信息	cghdibefgggehhfhgifhchgjb
,信息中	gjhhfefhgegfcebeidffdeaff
,修	eahdldejjdggbddddcdceeamk
,值	iaddmeebiibeghdeelfghbZoc
,做	obccgeUZmdfedccbcYdhbdYbZ
,催	dYagqacZmfcaaZafomjfbaaka
,催了	ecddndhdgicfdbcdnlchedelc
,催我	fddfldfdkeefbdehcjebedbme
,催我们	fddfldfdkeefbdehcjebedbme
,催款	gffejfdcmfdddefckYfbefebd
,僵	geckfdddhjkecdcdeogbdfcce
,先	mjacdWedmafcbjeebegkadgeh
,先付	gffkdgedkfbdfedgmeoeeeeid
,先发	ihbfifcekdiddedjdafcecedd
,先报	geldgfeejflgmlchfbefadhgb
,先报价	gdldgffejflgnjdifdffafigd
,先放	diiacchdgkbefbdfegeneiZbb
,先试	eigdfefekcfeihchfbechnaff
,先问	djcaifbdkengebddfhgcdccdj
,免	ehhhbfecmddeheddeaigfjded
,入	dYjcjaagibekhbZneYbbpadcZ
,入围	dckdhbbbmcfcidclebcdncfdb
,入库	gfkffgffifeedhdifdffnecfe
,全	bceejjaegikgkgcahZfhZYiii
,全款	feejgfcdlamdddefjaedddbca
,八	ckdkeaahgglfbaghcgckbelbe
,八成	eiilebcefkejeehififnefdfc
,公	fbZfjkZkecdcbhXfhbbhpdgdb
,公司	iYZcbleZhjaichadlYelabjcc
,公告	ddcejibdkdeegcdddhfcnecef
,公示	dcaikfanaYhcbdbebdcfpecfd
,六	efdhjddfkdidedafcfddebhhc
,共	fdhekfajdfmhdegecfefdegki
,关	ceZedkhjciiddcjjcbbhgckZc
,其	hffffbhbkfbkbeefhcbYccged
,其他	icggdchbmchlcbddhfcZcdbgg
,其他没	hdejcfjekeimeeabkfdefdceg
,其余	ghbefdgbmcZhffhhebfehfjgd
,具	ejfbdcgfidjcgigfedgfcdfdg
,具体	ejfbdcgfidjcgigfedgfcdfdg
,内	edigbZgdfkechcachfeiciedc
,内部	bejgaZgedkecgcaedgejckecc
,再	ZcbokYgeghnfaggfalglfegfg
,再不	eehledgdfklffdedhZfdfigcc
,再降	gfgkfffdblkfcfdfeneaffdhc
,写	edhjdehdmbmlcccedaicbkgdb
,写进	gfhjffffjeikbfefcdeeeleae
,冷	jcjffdcfghfgdbbhbgackbfga
,准	fihkbbadmabgaibdcaibdcafb
,准备	fihkbbadmabgaibdcaibdcafb
,出	dekcgcigeicfhchejkcickbhc
,分	bdjdhiXeiekkjcjijeeimdeba
,分三	fedgkedeldfndcdaobedecifc
,分三笔	ffeclfehjdenedecmcfeedhfe
,分两	dcjfkcbbmbbcdccocafdbfcce
,分差	ffeefjffckafkdfeffgdodcff
,刚	jeeeedfdhgdldjhZebecffgga
,刚开	flagcdgdkdaeicbddcjiccfdd
,刚接	fgehiffefihfgkiifbgifeiif
,初	mdibbdaekeedbhgcdddbcicde
,别	geZhVeoaldihZfcYcdgcffgWc
,别再	bbbbdmffakbehcdehYeeebjgh
,别的	jediecdenbgjeegdheibdhhcf
,别的没	eeekccgemchkcfgedhdadchdg
,到	bdhfVmmXilgZjedgbgcnckWbi
,到期	ggZjZmVecmZdhdfddZemeaaZl
,前	mgffYfYcleifeefgdjiggadae
,前台	lhcecfYclecdgdbbeecegecad
,前台说	lcefdhaekfgeheddehdgbdcce
,前提	ffckbfbciimhggdfgmmedefig
,前提是	ffckbfbciindggdgdjledefig
,前面	cjgaeahdjecegdejdfckccgbg
,剩	cdgihabameYbfaijgcffgibcZ
,剩下	ceefkbbbihbefahlffghbicdZ
,剩下的	digdgccbhiddicccegcjchded
,副	fdelededkeheidkfiibeeeced
,副总	fedlededkdjejdhfigbeeebed
,办	jgfegfdeifhggfkcedfeigbcc
,功	fincccccmbbfhhfhfefheejif
,加	maeedaehhYfdcciigeZciejZd
,加上	mdddhebdldbifegcdfdgedaei
,加了	mahaabecmagccdfdcjcacgkaZ
,加了微	jfefffedledfdggfehfcffgdf
,加我	gfjggffdjflfkfdfffceoffff
,加我们	gfjggffdjflfkfdfffceoffff
,区	iehddeihggadejhdeghfhfZde
,十	hecflbZcldfkhbclbiicifeff
,半	ddhbkbifjccdgbcihehhcdijb
,半年	egdckdibmcdfjcejigicefkcd
,协	idblddcjeckpcdccbcecdfbcc
,协议	eebleddjeckpddddcdecefcdd
,单	bXdggldleapljbbmeXeccicch
,单价	cYejhddjfYohjcZmebhdfkYdi
,单价M	echfheZhhcofbddkeZbedcffd
,单子	cbXehnXigfblgdhifXceabgec
,卡	cbdobbfbdkendcibhmdbcbfdg
,卡在	dccmcdaegggffdkecgededfgi
,厂	cicfddicfihghgdhfhebjdegb
,原	cigkZgcZkeehhckaefdgiaeYe
,原来	difiadgbldfghdkcdedeibhag
,原来的	gZgiajcdfiiijeZbeeekjejej
,去	XjaXchiefhebmaaceddacccih
,去C	bledfdcgehdflebdehedddeih
,参	fgmccbXbmcadkZabcfdZphhad
,参数	bfmbcbYblcadlZbbdeeapihad
,又	iebhhgbfjddhZbYbegadbYffk
,友	aggghaifggddqifdighhgfjih
,友商	aggghaifggddqifdighhgfjih
,友商R	bgffibjffhdelifejghhhgkih
,双	bkefeiafjfjmfhcgbacicckab
,反	bhkfabbjdddbcagZfhjadeaii
,反馈	dambadbkeeccdcdcccededadb
,发	dcifgahXijcaYecbkfccabega
,发了	iheYgcfZlebccefZcaegadehf
,发票	fedckfddfidbeedgpkdedcgfe
,发票开	ggfflgcejefdffeemdgfddeef
,发给	deiibfgdkdiedcbgcYeddbked
,发货	ggfjegefiffdfffgkageffdkf
,口	dgfihccgggbfbgZidfbicgjcg
,另	dcnicbdfidhhmiefgbfbfffbc
,另一	edjkfceclcldnehefcfeeebfe
,另一家	edjkfceclcldnehefcfeeebfe
,另外	edmgddeggeehkiefgcgbggfbd
,只	lchfZeaYncfghfdjdYddbcggb
,只是	dgiideifiedddcabecddeebge
,只要	efdigfedkfkghejgcWgifcikd
,只说	jfkaddcflcbdkfhiebecgdjid
,叫	jecidgadjfiimfYadlgYbhihc
,叫我	egcidhceifkkmhceefiadffdd
,叫我们	egdkebdejdklkdcefbjdehgde
,可	ehgdkbageifeijhbhgbdYjdZd
,可以	cdhbmdbkdaefhhcdiYdcbjfdd
,各	bbhgackhffddhcfcebebgkcbc
,各位	cbdfcdmcldceedgedcfdhcbed
,合	giVhhfWgfgetlcgkfhdhcajbh
,合同	hhZfifahfedpjchggfdhdcfci
,合同D	gmccedZghbhgkcacgibfidfbm
,合同也	gggdkgflbfemefefldcfjhfed
,合同到	jidabhacgidZnfdhhdcleehfj
,合同压	fdglddedifendejdedenffefd
,合同在	fcendebcmcdpeegfbfiedefid
,合同条	gfgjeggdkedmdfjefbfeffhfe
,合同没	gdgbjdlbihcZjgdffjdigefhd
,合同都	effieibdgihphebbgidgeeded
,合同里	fdfhbejdldjgffhfdZhehfcid
,合约	ekciafadlehkjfdgebeeecedg
,合计	fddkeecclekieccjeaidddbdg
,合计M	fdejffdclejffddffaeeeebdi
,吊	ecbigejdmcjeddenddfcdcdde
,同	kZjmcZYdlamYiYZcgmcXffagg
,同意	dbjiddeghckbbchjbadekhadb
,同行	kbdjddbekcjdjccefjgdedadf
,名	igfZagebjfhbjcadcedYZZabd
,名单	ijacchadkefdkddcfdedadbcd
,名单里	fkbcciaejedelddeecfdbebde
,名片	gcdeedjdghidbechdieZdadcf
,后	ekfXiYggfibbdiegdjccfghjj
,后勤	gkfdgdbchhefdkgjgkddjdebh
,后面	afeYhcikfdabfadjeacbbaZZk
,否	eheghbefeidebekedifcedgge
,否则	eheghbefeidebekedifcedgge
,含	danabbgflbqedZbdfXebeaace
,含税	ecdeedldkdmgdccbfafcddadc
,听	idbdcbmXhifblddeicdmdefbb
,听说	iZdgdclZgiYcjachkXbifgdac
,听说R	ebeafbmfifbedhcfebfiheedf
,和	dhidiegjcjbegbYfgiieaigie
,和C	ecgfjihhdicehddZibhbdhhgg
,咱	cZgiZhkcldejpgdhifhZjdeXW
,咱们	dffgebigffcejhadfefhjfWdb
,咱的	cbcdchmblccbceejldeabZlad
,咱跟	fdkjfdddjejjkddefdeefkafe
,咱这	dhigeechhbZhekdeebkdejaef
,品	dhhcedhedkefdjbZdifadjhbd
,品控	ehhdbdccfigddgecelfeelgcf
,品控P	ehhdbdceejgdegfcfmfeflecf
,品牌	eedfgdighacificceZgcegeee
,哈	hgggheekeddiaebhheedeeiab
,哈哈	hgggheekeddiaebhheedeeiab
,售	digejeZhgeidhhcbdkdeddkmf
,售后	efggkebifeiehedcdkefefgnf
,商	fcfkdeadifiigeegegdijfifa
,商务	bagjdfcZlfjhhdfhehcijdjfb
,四	hahejdchfgehkgcccchchfdhb
,回	ebidejgdihgffZlhlZikcZdec
,回了	jbadbdielddifeeeicebefade
,回头	fgcbeejhhdgccdZffbgbddedc
,回来	fdlgbbeajifhidqdecllgcfde
,回来就	cfkgdcablfcflepeedmiheddf
,因	flfcfeciefegijeeiekeffcif
,因为	fkfeffcjefehiiffjekegfcif
,国	gfhiefeghfkeifhdjhcfkeZfe
,国产	ghhdgffghgjhjfdeghffjeaff
,图	fhjcababmeadcgYedifacjnac
,图纸	fhjcababmeadcgYedifacjnac
,在	egfdcdiYmgeageXegdeafdajd
,地	jdedghfdjdhbehjhefdcgbbec
,垫	dcckicaejfefeeeeodfifeeee
,培	edickeagdkddieeeekdjehklf
,培训	edickeagdkddieeeekdjehklf
,基	efdiehflbggchjihdhbiidgbc
,备	jcicgfedkedehdeefaedehmjc
,备件	ffjddgfeifefjffbhcffffnid
,复	edkbegcggekbfdgdfeegcgahm
,外	djhbeegdkeeegeddljebehkcb
,多	dlZhecacnadefmaccdgdedbli
,多久	ekdddecekdffbfdcecfeffcne
,大	YgfiXYkmcagejgifbfnYdmidc
,大家	bZZeecoejcafldZdhfcbabZcc
,大概	diejZcgifcfhghhjcgobgjhbb
,大概D	dabkbejhgdbceckjbinbgbdde
,大概要	gjeffgeejfahdefcffafegkef
,太	femceeeieffifhdjemhcefjfd
,太贵	gfkegffffikfdhdefofdffdhe
,头	icbdidhjebchgbahiiadccahi
,她	gidehffjedfcghhahfeadjWdc
,她们	fjdgeieidiafehfefhegfjeef
,她说	gifffeeihcefifdbjddcehded
,好	gdiefgcjgdgkhechggcffjfhd
,姓	ncbcadcbmdededfedgefccfcd
,嫌	beikdcaddlhhgZhbetbdcaZfe
,嫌贵	ffgejcdifgokcdkfgofefhded
,学	cjfeddhghchfikbcfgddgdfee
,学校	cigeddidkdhfgjabficdgdffe
,安	dhkdegcflahfhghkgfcaenjYb
,安全	fdlicfceiebhdhfgehedglkbd
,官	nbdedecdkeedfeaddcecedcfd
,官网	nbdedecdkeedfeaddcecedcfd
,定	bechgjWheidkdcZanbfkfejae
,定了	dccgijcjdhimkfafgbibdeded
,定金	fdegdjcfficheeecnacndfhce
,实	ciegfegakfeeidheffgeddhhd
,审	aeYnfaeajiblecjZkejcabZYb
,审计	beZlgbichkbmffaalekdbcaab
,客	bgafljZefkhjhedgbmcidfinc
,客户	afbhkjagcjhkgfdjdjdhecjnZ
,客户原	dkcaaggjhdhedckZececegiad
,客户说	ebjhjehgggdghdehdedgghkde
,客服	jdcdidbcmbfdcehcdYdgdcchd
,客诉	gfgfkdgfdkfehfgdeohhfedmd
,家	cfagibgehhbjcafackcbcdflb
,寄	bejZcbjboZcaZbbaaWbaamXia
,对	bfihddegidfimcdhjfagibdfd
,对我	ckgcdedkdagcaebdhcedefbde
,对我们	ckgcdedkdagcaebdhcedefbde
,对手	bdiiZiZZhhictfbkeZcdleebg
,对手R	fhdfdggeiflglheifdfgidjff
,对接	bdibkaicclbeeeZZdhfkfbgnf
,对方	hibhZehhgfhkhdhdjicfdcfbe
,对方说	ihegcbihibfbcciddhhZdefdi
,导	ejjdbhgcjfdhjdbbeghmcilbb
,封	efkdjdgbmejdbdeicafcabgjf
,小	mWiegebeicfefbiYhichcggkW
,少	dibhiibahihbZdchcbefjeYci
,少发	ggfgjgfddlgedffdfkgdddepe
,少发了	ggfgjgfddlgedffdfkgdddepe
,就	jcbmVfalhXebdjjgidfdbfbdi
,就C	jfeddfdhgdefefieddhdffibd
,就一	khdcdeddlccdeecgcbdfddcee
,就剩	edcmdddbmcbfgcmciagcdfbdd
,就剩P	eeekdfddkddcedocdcbefecdf
,就差	cbemgeZihYhcccifeaakcbcda
,就差M	gfedjeegjegbefdhehemggddf
,就差P	feeifffdkeicdenedbbcfdcfe
,就是	ggegaecfkcefdlXiiiebcjefh
,就是P	dicgcfddkedfckahcfcbfdZbe
,就是没	djhdecebgldiclbdcfccfgfcg
,就是要	cgckfdcjhbgdbbiiiacbfcbil
,就看	camcccbghbcddcqcdadcdddce
,就等	dfglbdZigbggffgefXgacgfei
,就等P	gfekeffifeingeddeeheeihce
,就等他	geckhgehgegegcdhhdaeffhig
,就让	fedkeedclfmdedefehededbge
,就这	ebbgekdeejaejeckdcfmfedee
,就问	keghddeigcefddcdcaechgedc
,尾	ebbigdfhgefgdbbjmcfhbcbeb
,尾款	fddigeYifeghecdjodfhcccXb
,尾款M	gffaogeehgcggeemmaeldfdde
,展	megdbebeiffbbebhcdehbhcdb
,展会	kdaddgebjgbecbdidccjciacd
,展台	kciddebifeideedefahedeaed
,巡	fbcdnfbgiceddcdkddedddZnj
,巡检	fcddmfchgcfeededeefeeeaoj
,工	YieefajeiddgijZmZhddbebbb
,工期	efckkcZckfghfjekciecdcagd
,工程	bgjcfefaigfhiicicifceifgc
,工程部	edkedhdckdlifdefhdgddgYbd
,左	fdlfeffdkehgkhfehheedmbhe
,左边	fdkfeffdkecgjhfeheefenahe
,差	ddXhakgfghggnaYagkjYgbeff
,差M	ggfifffgghpggeeeeffcafeee
,已	fheYglagheedihegegZhbcgdf
,已发	ejgcbecdjekcdfeddafehgmee
,已经	ciddflZieheghiffYiZjZbafh
,已经签	gfeeldekdbdmecdjgdbbdedcd
,师	eciciffhgedecegidfedekild
,师傅	eciciffhgedecegidfedekild
,带	fjeeabhdjeijceYeigiacanbb
,帮	ecgbcdlghcacbcZbbbbfdbXbc
,帮我	fchcedihgcbccdbbdbdcecYbc
,幅	gjfefgfeififecehcchffemfd
,平	gfhZcfihhbagcaggcggafeiad
,平台	hjhaeccgkbbjfdkidbcbgdebg
,年	dieejbaigbegcbfefXlZgZjfi
,年度	fdgejegjechdhfdegdldjdcjl
,年框	feefieehdhcggeiccclddegde
,并	efhdceieldbcbdejcYeceence
,并发	ehdceejekddeddecfafeefodf
,床	ehifgecjdgkigbbjhghedlibc
,床垫	fgmhdediedleidcdiZfgflbfc
,库	ejbdjdddlcefcehmeafdjeicc
,应	agiZdbjhiccefbbaaYgajbcgb
,店	gjeaejagejihdbZbdckkdegce
,废	ecdcclcbejcekdbefbecqfccd
,废标	ecdccldcejdfhecefcedofdde
,废标了	edcdeldcblefgedffdefogdef
,延	fflgdfadkdgjeeeffcfehhfed
,建	elcehbbhgcdfddaehadcheced
,开	gXcfjjgdejijigdZilhakkZie
,开业	fZdinefdejgddeheenfddfejf
,开了	dbdclbganaakghhhkYfchheig
,开标	ccfaYnaYdlibicdcciebqfagd
,开票	fdddcflfjeeceffdiaffdeede
,张口	fegkeedddkjcfeegemdcedieh
,张口就	fegkeedddkjcfeegemdcedieh
,当	gfhbjeckZkZjgbcelmlfdfmdf
,当场	fcicjgdlbfakecefmlmcdhjac
,彻	fefedkeedkhefidedZdgeeeec
,彻底	fefedkeedkhefidedZdgeeeec
,很	fkffdecjgbYceaZabedfbcafc
,得	flidcXaZqafcWboididegjiWg
,微	iicbcagbkhbcagainceddbcfc
,微信	iicbcagbkhbcagainceddbcfc
,快	glgfZcaceklfnbfbZajmhbdfd
,态	dlijbbaidiadeccbdfeecbZab
,态度	dlijbbaidiadeccbdfeecbZab
,怕	ckiZiZfbifffiZaceidhdheYn
,怕是	eagbkbigckiefcddfXgpfdcdp
,急	ZkXidafhhclbhccqacdgcaghb
,急单	efckbfdckfneeeenbdefeebed
,总	hekifeRhfgegecjbgdehhgdgd
,总价	eblhgcZbobfhbaadhcibfbejc
,总价M	ffifhffekeclecdhjggefehed
,总部	gighcfYjedabbdlgddbbeghad
,悬	fcghjbhfclfegejddcfnjdagh
,想	klacYXbigdcchjaecgbafimgm
,想了	ifeefedejfeedgddedeefebdd
,想了解	ifeefedejfeedgddedeefebdd
,想做	iddiggdeigfegghefjdfdeZfd
,想先	dlcefffeidcebbdjehedemgdf
,想再	dkfhbfdlbdZefidcebddeaicn
,想找	gjbcecbcnabgjffefifcdajja
,想把	dkehdfcjdhkfgeddeiebfdiao
,想拿	didckeedhkdedefekbhnfkcee
,想换	cpeefdceggbeihcchZdedclja
,想换一	elffffehffgglbedhefaeehlc
,想看	hiddeeddlcagfaaheiecchkbb
,想要	hdiiffbfekheeiadikddjecdf
,想让	ejeededafieddegefiffebkcc
,想让我	ejeededafieddecefiffebgcc
,意	cjbggcaidiieefZjiiaigbced
,意向	diZggecifdjfecccjdbebddge
,感	ffkicbbeckelhdcdhabmcfccd
,感觉	ffkicbbcdkfjiddedadmcgcdd
,成	bfaaqYXleXgcYhkXdXbZgdeeb
,成了	cecboaYnbZbgbZibbbibbggcb
,成交	fddcmedeicjddbZaadceiedcd
,我	fVgldehXikpdlefijjhmgfefc
,我D	iigjddeeidkhehYjeZilcgeah
,我D去	dmdcdecdkdZejjecdbbkdeide
,我们	bXigdjgajhidlflfigfgkfedc
,我们0	dcijdaadlcpdociheedZebffc
,我们D	caekichdjecegbcfcZdafcffe
,我们M	fdegdjadggmdjddhejeddfeee
,我们公	lbccdceflbbeZfigcefhchfff
,我们出	ffeddndfbmbdccjddaegcebcd
,我们只	ekagcibdghfffbbflkhhfccbd
,我们和	feekfcefjdlenhbbeaidgfief
,我们底	gdchcdidjelghjeddgedbdced
,我们报	diZccfldghhhZceffeehnflfc
,我们方	gghdfhdekdfehmigfafeafdef
,我们是	ecggjbidghhiiecefgfildddf
,我们最	fgegdhdbdkfeahelbmcfcdaeg
,我们法	gggeeejdjdcecfaecfhdffede
,我们的	cbkbhffigcXejfYkcbficjhag
,我们第	eihYghcefifdlkZdbcecffiee
,我们要	fgfhaicbgiihneibkhieecbed
,我们财	gfhgdffdejlefeeemgiehffef
,我们跟	ecleecdfjefdafehfchccnhff
,我们这	djaedbhjefajagfbefneedhjc
,我先	kdcegdfcjfdgbdfifceZdifgd
,我回	hdbeiejdjdkfcdehfdhcebcde
,我报	dcfgheidkekeccdbeieeddack
,我看	cZelifedblkciccgcfhoibfgh
,我给	gfekdeadjhnebeigdfccdcchb
,我要	egeigfdfjebedfehngfhffgff
,我觉	edfjefhifdekfibidZgiihgje
,我觉得	edfjefhifdekfibidZgiihgje
,我让	cgighdagidcgfejbeeceicnee
,我让P	ecjggdcclcejighcebeghejhe
,我说	fgdiZZfXkgndjccghfcadfcfd
,我说最	febgcdjeejjdaeidhgeceddhc
,我跟	edjdhgaZlenhdfalfhejdiehg
,我这	ceefdfkekddfgeehcfieddgcc
,我这边	cgfddfkdjeafgfdidgiedegdd
,我都	feejeffghgdffcdfmlgefgfeg
,我问	egijcgafieceigcjgdehfhfcf
,所	dkeeddhcifdhejbdeehldeZcd
,手	djgefdfhgeidfjadhdbcccgcb
,打	lbgZaafZkfccdZXeebcfdkgga
,打了	lgeiaZWZobgbbeZabbddbmfXc
,打了三	dhbkfeddkfkeeeddedfffjace
,打听	hehbcafdmbdfjehieZdZkcadd
,打听了	cekedcaekdlfjdeefcecmfdee
,打回	egkfdedfejjededdgpfjedidf
,打回来	egkeeeefejjfdedefofdedief
,打样	dahddjcghfbgbdedgcedeoidd
,打电	ehjbddgedjdhgfcelgejdefed
,打电话	ehjbddgedjdhgfcelgejdefed
,扫	nffdgfYaigiggadabgccbhjee
,扫码	lggebfbagijdfdddeifcdjifg
,批	eogZbdZfjaeedpigbchZhcZcc
,找	ihdaZkdefiXcmchnbadidcgae
,找我	djcbddhbmcbemejnedfcdehdc
,找我们	djcbddhbmcbemejnedfcdehdc
,承	facobeaboafjggddjZieeefde
,技	dijcehZdhhfcfeiXefcfigsef
,技术	diicehZdhhfcfeiYchcfhgsef
,技术协	fglfZcddmcccggdfeaeedfocd
,技术标	gekffefejdefhedfedffleogf
,技术部	gefejhecjgceghYefZffekhdi
,把	afhjZdglbfhijfdYZggfbcmgd
,把我	ddlgbjZicgccYhcbdhdjealgc
,投	ihhZffXaekcdigeaaddgibYmi
,投标	jbfdcibcfiefiedcadeegedef
,投诉	fjcdgccfclfehhfeeffaddcpd
,抖	kceedfcdleggbbdedcdfdcfdb
,抖音	kceedfcdleggbbdedcdfdcfdb
,报	baofdacfkbohcbjfdffhjZjab
,报了	eikcccXcldpgacZhddecmgfee
,报了M	gfldfebfielibdcdecgenhifc
,报价	daigafeffhkjhcmeeigicchbb
,报价M	edejbdecldnljbmcejfcchhcd
,报价单	fefjeebbldqbbefcefghaddgh
,报价发	ffkgfeZgeiglbjbjfjkidfged
,报名	ddkeedbejdcdgeeeededoeeef
,报告	feiheihZmfcfiecgfhhifbldi
,报给	feodcebekemdhddidjfdedbdc
,报警	gfffjghjhbegfhdefZgefimig
,押	dchefjadkdkiccdgkddeeifce
,押金	dcehfjadkdkidcdgiddeeifcf
,拍	chbafdlajhbdhkkccgceccjif
,拖	backhecdifhefdhcockgccZab
,拖到	dbajiceehfefcdedmclbefddd
,招	hcikdcagicgddfafgebhiajec
,招标	gdjhcdZfkcgffgccifccgbkbe
,招标代	edjefgefjehfefdffggenffeg
,招采	eheljedjeehcdebdfddimedhe
,拜	iedkdeeihcelgcZbhejdfchce
,拜访	iedkdeeihcelgcZbhejdfchce
,拨	hjdddddejddhdjcggaeceecdf
,拿	efjgfZZiffidjaebekaYajgea
,拿下	fdddndenZemjabcbcgceafbhb
,挂	hilcbbgcmccfedececjcmhbce
,按	bZpfbeVdlbpdaZdkZYabeeeZi
,挺	diieeicmadZgaldddXdccgZcb
,换	khcbgjZdekegjZibfgdgeahie
,换下	ekegedeejdigkfffgafdgeidc
,换下来	ekegedeejdigkfffgafdgeidc
,换了	kebhhddfieacaakbgbcbfbblb
,换成	eddejkbdckinffcfhbhegfiff
,据	fiiceedejebemckdfcicedahf
,排	fifbjhaididbhcbbhiabnYZfb
,排产	fcgfmebelcadddeejabeccbcd
,接	fdhaiehekcddiffbXZfjbejge
,接口	bbgbkZjfjbcbbfbdecekdejgf
,控	eikbdcbejeaeekcdebddjkjeh
,控制	eikbdcbejeaeekcdebddjkjeh
,控制价	fbmdfddejfbffcdefcdemccfh
,提	ajgbgbdfeiZgfbZgbigaaelZh
,提了	ckjdbcbbgjbebcbeckdcdelci
,搞	kXWfmWbkebahfZhVeaicZaYka
,搞定	aZZgnYXkeXaihaXWeYiXaaaja
,摸	mgacccZdjdcejdceecebdcdde
,支	ccacfclamdcdadbecbfdbfmcc
,收	fcddggmifecdeagijbgiddame
,收银	idghgebhgdedidicgZgeecedc
,改	eXajbikcnWjobeakkYcabbgZY
,改D	bdaedbobnbZabaZpaYhYbdYba
,改了	edcleedfjeeneeeeecgefebff
,改到	ccZZkeidldcccbcfcdfbddadd
,改到D	dcZZkehdldcccccfcbYbddbdd
,改天	hcbbccjckedcefcddYdifbebe
,改完	edhlddbclelncchdghdiedoff
,改成	gdegaakdlbmfdedalaccddcdc
,放	eeiddicdfiddefddejfkdhmef
,教	fbfYhbihhaedegdYdffbcfhog
,数	echheeeZjgjlZbifghciefjfc
,数据	gdgjfeYXhidmXbjZbkejfflfc
,文	fichibbihbbkbcjldacfjdacc
,新	kafcdhhXkgdccnlhcfdocZdad
,新P	fecfZmgcgiccdilffgepcdYee
,新P不	cccdclaeeiedebZdeeeoefdfe
,新加	mddfeecekeefggadeiecfdbed
,新客	mdeeceadldfifccbdceadcYcb
,新客户	jfggefeejececddcedebedadd
,新来	feiffdiahhbhabndgeejcdZZc
,新来的	feiffdiahhbhbcndgeejcdZad
,新线	jdeddjdfigefgkbbfeeefebee
,方	dYrZdeZfggacagnbfcfhbekhb
,方案	dYrZdeZfggacbgnbfcfhbekhb
,方案发	fflgffeekdgffgccebffecabe
,方案得	gejfgggfdkegeedfgigffendh
,方案过	ffiffffdldcddchihaedbdgce
,方案里	gejffgfekdcfcdfgeZfehhjjc
,施工队	fecdlfgegheeeeendhfeedcde
,日	bgdfhdiekcgcedhZdbicfcgbc
,旧	dgcgjecfldigbcclkagddcibb
,早	gcciccjehgkeecZcgbidhcbcc
,时	leedheeifedidgdhdgdcgbdei
,明	dbahhlcfhggfckmemgcehddce
,是	gWcdjakapYcebcfVbXbZhdZkf
,是C	gbeiieedlcekfafbcZebhfcdg
,是D	eehcdeiejebiccbadbgbbdcid
,是M	ccbbbenbmbhaaZabZYcZZbXZa
,是他	dccikddejegejhhdhifcdbeme
,是他们	dddhkebejegejihehifcecfmf
,晚	habjddhdlcgfcedhcgjcgcgad
,暂	kiifaeadekeejbccejfedcbcc
,更	edihbejdkeclcccacbdbcdZdb
,最	aieeflZffhrhjefddjdfihldd
,最后	biddhlYicjpffefbbfWiffnbf
,最后一	ehfjchbcejkaddYgfgbljfaid
,最快	ecididgcnccdcdhfefibdjhde
,最快D	ediceehejffdedbZfdidejhfe
,最终	ddelgdbbnblmiagcbaaafcadf
,月	dgflcdYgggpafabdhgffbeYcg
,月用	ejdeeeeigefegeeeebfhebafe
,月结	ffdlcfbchhmbieeZhihcedfdj
,有	ggfhXakfkaibffUabhcgcfecd
,有个	jdfgfgeejfdfddeefcfgeebfg
,有没	jidedebfjehfkceefZfeeekke
,有没有	jidedebfjehfkceefZfeeekke
,有点	cickdbhcaneeadbddjgndcZbg
,朋	mdddcecggfeddcceecdheeecc
,朋友	mdddcecggfeddcceecdheeecc
,服	dgeehfkcmcgfgdbhbcdahceib
,服务	dgeehcmcmckfgdbhbedchceib
,本	cialagZeekgbjcjedhficcaae
,本来	ciakagaeelhbjdgfdificdZad
,机	efgfiagbdkgcfagfilehdidkg
,机器	cbhbkdbddkafbeeffkdbfjYmf
,材	bghefbhchhfmackgciggcdcad
,材料	cciefbidgifmbdlhcjghdebbe
,条	ecbnbcchhYbocddggbkbcbceg
,条款	ffdlcedihZdqceecfdlcdcdeb
,来	lXcjgbebmaggcaZjaicZccimf
,标	belbbiXbldfblZkccYZdqfdhb
,标书	ebmdcbcclbbedbgedabfkefid
,标书里	gfjggeffifieifeefdfgegmff
,校	hfebehcZjgeffigebagcedcck
,样	bakgffaghegeadimdbkeZomZc
,样件	edlededcmdedeibZeZcccmndd
,样品	ebmhdccghfjcedbnadkgcmidd
,样品寄	fekffeejcfhfeffffhegfldff
,样机	dfdaiigamfbbZbkhdfbadfibe
,样板	dbigidcmadheZdcikbiehgZcf
,样柜	gfhgfigeigdfhficflfffinfg
,框	ebighbbjeaelbeebfcgciddeo
,框架	ebighbbjeaelbeebfcgciddeo
,欠	fdeemcYegjafbbdZmiijddfag
,款	dcccncbboadehbibrYgcjcbbh
,正	ffghfcekgbYjcafYaZYcZikcZ
,正在	cgjghcabnccgddjidfdddclge
,正式	eabkfiaidhbobdaZcaaibkhbb
,每	baefigjfejmcbXhkmighcbkgd
,每个	ecajccidclheeddbdlfeedade
,每次	dhbciekdhicfehdcnjgiedice
,每间	dbjfaehjefjeddjdecffcejki
,比	dYkanfZjlXjmlaYXeWgcifdao
,比D	ffedjfefkegmfgeacdidceheo
,比我	fehfdhfdiglcjecfgZddhfdee
,比我们	fehfdhfdiglcjecfgZddhfdee
,水	hhZajgbbnbbbccbebhecbkjhc
,汇	gcebkjZkdbadbcbfhahcbcddg
,没	mcdWakddkddchdibbgcTgZdac
,没下	kiacecaelbkhcdddhdfZeeaed
,没下文	kiacecaelbkhcdddhdfZeeaed
,没中	ggffelfdiehemeeeeghZmfeef
,没人	hdofZabhibidcdhcebeijcbbd
,没得	dbdiekcbdkdfkemdilfdghdfe
,没戏	cddedlbdifghdbkgeZhcjeccb
,没提	igkdeeadldcddcYjhabcecmbe
,没有	gibhaffeldbgdejadefchcmcd
,没法	ecbkdjdbdkmhgebchnedeechf
,没聊	becdddlanbddedbcdcdgdbagd
,没见	mededdYdlceeffecdadbfdccc
,没见到	nfefeebfjefeggedecedgedde
,没说	megYgYcbnacbbdadcYbfcZcdd
,没说要	jfeeeecfifeffdfddbfcfedfg
,没谈	kafbcchanbaaddachibedcide
,法	gaakehbffgcrfbfgceggfcedf
,法务	fbakehbffgcrfbfgceggfcedf
,法务P	feefhhdicjcnfeaceibggebbh
,洗	ibgehhcidhbgkihichedcdcmd
,派	dbbdmdabmddcdecdfgfcdabod
,派了	ddcemebclcedefdfehfdebcme
,流	ddfjfgbgiecjhfkbjdcfjdbde
,流程	eeakgdchgeckecldkddhdebdg
,测	ebrZdYbghcebebZajfedahibd
,测试	fboegaeghcccfdbcjdffbegce
,消	djfeaahidhddiccieiggggobe
,消防	fkgdbediegddidcjeigdghobe
,温	fjddbjcghedhfegdedfeednbg
,演	ebnddecghfcdgdhfdeebdmZci
,演示	ebnddecghfcdgdhfdeebdmZci
,点	ickagcckeaaabcaadYecekdbc
,热	hdjbidccfjbdbgbcdmdledcgj
,然	cbieaclbkdhghgfdkbebjfdfe
,然后	cbieaclbkdhghgfdkbebjfdfe
,物	egcejehhffedgcahheedecZie
,环	hjfcdhbdkeiehhhcegfhccnfj
,环保	ejhdeeddjeifdgidfhfifemfj
,现	dhifiYecmdhcjehihjdhjacZg
,现在	ffjgdafdigggjdjedkfjkeZac
,现在就	edijccidmbdgfchchacfhegce
,现在用	cjjecdadkccfkidcffedcgacc
,现场	ddhckcgghdccbedlfmcbbajeg
,现款	fccilebglbifchfbpZfccceee
,理	efegejfbdkhdhdfjfldjehncj
,理由	edggejgdckedhdgjfmejedlck
,生	ifhehbabkeddkjlmeejbcgdZg
,生产	gghehbbcmdedljmmebjbcbeag
,生产部	eeigfefehhgekekihaecegfci
,用	bggkfbcheheXfbjibfhfdjhjo
,用了	cibZjgfYkfeZicZicebgdajin
,用了四	ehedehefggghkfddfZflfecek
,用得	gffcjefhdhhefeeefhefgadij
,甲	ehckhdfidiiggkhghjcccfiea
,甲方	fhckfebidilghkhdekddcdhfd
,电	kabZchjefhZZjdYhjZkfdakaf
,电商	eheehhehgdccifecednffehef
,电子	lcdcgehdjfcaigdjkedfehgid
,电梯	decgldikeabidfejibfehdZej
,电话	jafZZcjWjhecfZZhaZchaacaf
,电话里	iebcbdhafjgefcekdfeedciaf
,留	nXchffebmefchdaaabdibadbe
,留了	macebgabmegdeabbbeddcadcf
,白	ZeeZblgcjhgbjeggdZcZlhkgb
,白忙	dcddckbefjdcidhcebfakddde
,监	afkiabZdjiceiddaegebfinef
,监理	dbkiacbdjideiedaedeeginef
,目	gifhebbekcgcjabaghefddihd
,目前	hjgfecafjecclabaghefedfhe
,直	jYeZikYjchYcZiaYficjbZfYg
,直接	iYeZikYjbiZdajaablcjbaZZi
,看	khadXdgelZcgdfhafZcZhefad
,看到	hagdcejcleiiicdbecedlicdd
,看完	dihgdedjdddifcfehecedcbeh
,真	hibddjfcgihakjjedfcfieced
,砍	ebbkdjahhcmbZdgdcibadifdb
,研	deidfhcjfdeifdciehdgboofc
,研发	daieghdhhdfigddiehdgcnmfc
,研发P	ecjggcdhegfiheejeedhdlihe
,磨	ebbjhfcfhgchcacgjecbdacab
,磨了	fedjgfcfhgeidadiafddecdbc
,科	dggdfjeididefiaceafcfilcg
,租	ihccicgbmbbdfbcagcdadYifa
,税	gfgegfiejehcifkfkafdieged
,立	fmafddchgecedoZcegfjhdifi
,立项	fmaeedchffceeoZcfdfjheifi
,站	fibdhedlgdgecdhlebededndc
,竞	bejhefegggnfpcafdgeahhZcb
,竞争	dfmggfahhfkgnddjfdcdhidde
,竞争对	fgihgfdigflhlffkfeeeeefef
,竞品	cehhdbgekelgqdbfhfgccgXec
,竞品R	dfhhecffjelgjedficgddhYfe
,章	dcbaoaanacbnbddbbchdcddcb
,第	kZachgjgggkeifdkcebejgXib
,第一	kdcehgdfifgglfemceeekdbea
,第一名	ddafejccejjcmefddbfcledde
,第一批	dcdcledigbhlgagngiecddchc
,第一次	oaccadccmccefgfddbdafbcdd
,第三	dgiebckdkefgeejagdehcigac
,第二	aachhghfeimdfeifZhedhdcld
,第二批	eccfkcciegjdhfhddjgccdalh
,等	ZaojcYefidgcZeYfdeggjmheg
,等D	dmjcdffbfkaeddaZcjbiefabc
,等P	ccndYceXpbgfbZhZgdbcemgfe
,等他	cZlegcgaochbcfegibZhcgdge
,等他们	dblfhccbmehachifieajdiZfg
,等保	fiiccecifedfffhaghffelpcc
,等回	ccikZcZclcmlcbabcddbZbdcj
,等结	gekfffddkedfeieleceecgodf
,等通	eajcgdljdeeeegejecahhcedl
,等通知	eajcgdljdeeeegejecahhcedl
,答	hZamcdhgkaZXYbYXcabZaaajb
,答应	hbbmcdbhjaaXZbZZdbcabbajb
,签	cbbbpfYfhdepgcahfdhZkfZlc
,签了	deeZnaZdkZcqZcYhcZabZhdhb
,签到	eedfkfhekedeffecgdffjgcmf
,签到表	eedfkfhekedeffecgdffjgcmf
,算	kadcdkfZihidfbaddZggdahha
,算了	edhbdkddigmdbbccgdegfcZed
,管	ibkdgbghfhjcaghbcdaldbkab
,精	ehgdfeckdcfedcdgbYegcmobd
,精度	eigdceckdcfefdddeYfgclobd
,系	ecdijhZafmgjccihbecccebhc
,系统	ecdijhZafmgjccihbecccebhc
,约	hhbedXghiacgdcbYcegdadZkc
,约了	ihdfZYfhhdfggeeacfggbdbiY
,约了D	kgbdbdeihagehfeadhdXcdckZ
,约到	fdiccfhelddcZdfbecbbcecde
,约好	dfcdkeiifeekdedcdahcdgdke
,终	dbickcbgidegjeemhcdfddije
,经	kdfbbggbigcgZmefdkgelhcbb
,经费	chZZcghdficedobddkfcddbcc
,结	cefecihZilichghhnekjjeidc
,结果	cffdbjhaikgeidjfiYlkkbhed
,给	hafdfZjekbibeeabegbceghmY
,给C	iZgbdagckdkcdcddbZdedijld
,给C报	fbdecckdkemdbgdhdbgeddbdd
,给C的	cbmbhdaehggffdgjffdjcakmd
,给了	gZnfbgYejaldhgidjgicciccc
,续	aYYlifeZikhaiYYaakgibdgfw
,续签	fdelXkeYjkfbbebedhbjedccl
,续约	dcgigghcekmbfefdgkhedcikm
,续费	eacmdcaedmhggabcaiimddbbt
,续费的	gfgjfgddgheidggfeicgghffn
,维	dcbhldadladhheccgadedfamg
,维保	fecijeacncdiifdebZebegcke
,编	ggfflgdgjddnffeidcfdfdbci
,编号	ggfflgdgjddnffeidcfdfdbci
,网	lYYjdhgbigcbhbafdWebgcnZc
,群	maacefgdmdfdhcbbeddfdfbed
,群里	kbbcefhelefegdccecefecfde
,老	jeeegWglgZkeeejehZeXZcdco
,老P	dkgdfffddjdfjfdefofcgfbie
,老价	cabamcblccefcfedecffedbem
,老客	idkedcYmcehfdbbehbheefXbp
,老客户	idkedcYmcehfdbbehbheefXbp
,聊	hlZgYXdlbgleffeechifcZhcd
,聊了	jicdccZcmcggdggdccececbfe
,聊了聊	gkdecdaclcggddidcfededced
,聊得	hicaeegkdbfdbgfehbdfedcdd
,联	hfcfbajeifdccccdcadfdcZZc
,联系	gfcfbajeifdccccdcadgecaZc
,联系人	hdeedeiejdedecdedbeafdaae
,股	fmicedbelbefeelfeYfeffede
,股东	fmicedbelbefeelfeYfeffede
,能	cgahbbiaihifcgieijjaehmch
,能不	fjejhdccihgidhlehhdefildj
,能不能	fjejhdccihgidhlehhdefildj
,自	hicdhffbhieccdVhcjclaelag
,自己	ejYfehhefjecZfYicjdldffaf
,药	jhbajbadkcddjdfmecdebcfee
,落	fdfcjlbeckaajacabedgicbcd
,行	kjceacZhhcfgdbfbbdjgedohe
,行政	jefhefecigjgfedeebhggffgi
,补	ccicfbihjZelbhZgZhcbblqia
,补充	fedjefhejfbkejebddgfefhmc
,被	beeWjhbZhhamfXdWfYfajcafY
,被R	figbkcbgghaebdecidfbdgfee
,被R截	fiheefefhhaeiffdjeffdgfef
,装	cddekbihiccecbflbeckdfjgb
,装好	fciheecckeegeeiahgfeehdke
,装完	gfefjgglcdhdfefmdZfefejbf
,装完了	gfefjgglcdhdfefmdZfefejbf
,要	ZlfheWddejeccmhgZodgdipmg
,要0	debiebjdclicaZZhjncbhhgfg
,要D	fjdeededjhcfepdefkdcefbhc
,要P	flecdfcbmdebdnmceabdedZce
,要c	ekfdegddkdgdefgdecfeednde
,要两	flbhcfcihdcehhcceZjcelafg
,要个	dfbikchagjkgbfccdkebghhhc
,要么	gdgjeedcfigjdlgdikeiadhdh
,要先	ecjjdebhgdeddghhkjdcgmcch
,要再	ejdhgfcilbefccadeZddgbhdm
,要咱	fcedleicckeedeebemfhedYod
,要咱赔	fdedkeiddkeeeefdemfeedand
,要我	effgjceagjkhgbXfdlbgchhcc
,要我们	edhfjceZejkjfdXgfkcgdiicc
,要改	ddjhddgejejcibjcfjegdmdcc
,要求	dfgambZZdlbgecfkamefddlle
,要求D	fdffjffhfgdldccmijakacgji
,要求换	gbedlegfckeedeebeffgfcfme
,要等	dmaecdccmabdjklaeYaecdbac
,要能	fleddgeekdffbcdffbdejanad
,要重	eejifcbembikcciefhefkdYfk
,要重新	eejjccbembikccieedefkdYfk
,见	ihceddkjeegggjXehdfYdedba
,见了	kiefefahgchhihbfehedgccdb
,见面	gfdecekjbhcghiaekbdeegded
,规	ihgdefedkdbdebbffbeegjkec
,规格	fjieefefieaeefdifdffeloee
,觉	cielgXXagjhaaadggqcecjWYe
,觉得	cielgXXagjhaaadggqcecjWYe
,计	bfhicgabldcmfeghghdbjecdd
,计划	chhgbcacmbdhfdhhfZedjdbed
,订	eabfkfancXhpeahihgZYcfabh
,订单	eacgjfaleYcqebhjbgaZdggch
,认	jbjjZcabnbiccbYbccfaalhef
,认识	mfefefdejfcefedeebecedbdh
,让	hjifedWjeeeggffffghdeiihg
,让D	jbibiedhehhfegbichiabheii
,让P	caibkdhfigjdgcbjfhdccbdhh
,让他	jejccecekddddcacdedgdifdc
,让先	emdeffecmddgdebgefcddbghf
,让再	ehhebddfeidhdeeifmedehkcc
,让出	cfikadbfidgjfcdfdiibecgcg
,让发	djcjfdagicbbgcicfZceddack
,让咱	egjhfddejebfglgffbeffgdih
,让我	imefefWghdefigefdfhfgcigf
,让我D	jhedceakdeheefahddibggcad
,让我们	dkfhgbachgfghifhdhfhfchif
,让我先	ejdffgeejfjkghfgfbfffgmei
,让我别	igcddidcmccdkfghgeeaeeffe
,让我去	igbdedfdkdaggdldjZfeedbcd
,让我带	egfjdfdggfdbifbefgjjeeecg
,让我把	hheehfghhdjjdefdfbeejghec
,让我报	gkddefefjeaffggddddfeeled
,让把	hbhkdhckddddcfgdjbnjccibi
,记	bbbgbcmbobgcabZbcZcZfaoab
,记一	dccgdekdldhdccccdadcgcncc
,记一下	edchdejekdhdcdcdeadchdmdd
,讲	dZjigaZffhgdZibgchgZkbahc
,设	geedkfcggfebZhfkfgdifbihf
,设备	cfdekgdfhgdbYiglfgaieZhhg
,设备科	hegfkgdcjgcfcjhhcjhchdgkg
,设计	kdeegbZifajfeaaZfihchgjbd
,评	ccichehfgggcmegbfadaibeid
,评标	dbgfiZjhhaieecgdhaedqeade
,试	XXkegiYfggcgccccajcbbvcia
,试一	fflgcgfcledfgfedfdfeelZdf
,试了	cflbbabdlcedfecdddeeemghd
,试吃	degcjcdkcebffdceefdcemdcf
,试吃会	egiedeehgceeiecfegdefnjef
,试完	dechZmcYijidkddcdbdfiqZbc
,试点	dYkhgaZZiihcdigdbideejWmg
,试用	cWhakafehibgZfgjddfgdjdga
,试用期	fbjdgeeghfchdjhdgZhdfkbkd
,话	fhbgjdekeggeebbidcdiefjab
,说	jeeffeXgXpfffckfhsidcgclf
,说C	cjbhcchdlchkkcihmYfadeacc
,说D	gfdifhTeldcebhdfhekebdhah
,说D要	fieakfehgfbgccccjYfbeebcg
,说P	fifhehbdhjjgbhcdciigehced
,说R	dlcibbccdkejkeghdlhdecZhe
,说不	bbbkakYeclcdjefdbecncfbYh
,说了	ecddihjefidhdjddnfcefehde
,说人	feejfgfedjhelfhjejfdeejge
,说人家	feejfgfedjhelfhjejfdeejge
,说他	lahedcffifdfdfhfhffggcfce
,说他们	kcagddhifgegegZfiggihefde
,说先	fhffadcgicedacaclfdbegicc
,说再	bbcdjajeamhfhdagcneofcemc
,说可	kgchdecejdbcffbdeikddficc
,说可以	jhchdecejdccegbdfjkcdfjcc
,说回	lfefefcigceedekceedceceee
,说太	ecjjeadeekddbdbdinececZcd
,说好	bfcfgakegidpdbXlghffdfjbg
,说好D	ecejgbiakgdoccamhkdaedfZd
,说就	dgjceddmbdfffecefYeffokcf
,说想	igfcefeckdccbddmfdccfdddh
,说我	jhYjegZakihjdddedkdeccibb
,说我们	dhZjggbajjhjdddfdldfcdjfb
,说是	iffeggecjfdhfcfjfZiceddaf
,说没	gbklcgakajfgfbofdldbgceee
,说等	jehhbafgiddcgdfhgXagigeec
,说要	cifgYjYheglgggofeeZkeecdh
,说要等	chihcddgjcbedbocfacjechch
,说还	bbkbejabihbelbdedbgfdncfg
,说这	eifgfcdcghjggegeekgbfbkhe
,谁	ceVeXasbnagZkajYZZfXXdbWW
,谁有	fbccbdldldbbfcfbbZcbdcbZc
,调	jZaelchbhiedfcckdeejdaiid
,谈	gbeicicdeklZbdYacpccbcbbd
,谈崩	gefjeeeebmmceedcdjeddfdcb
,谢	fddcelffdjchddgdgoeifhcgf
,谢谢	fddcelffdjchddgdgoeifhcgf
,财	chdfgefeejafekedliebffhac
,财务	dddehbgffibfeggflifdefhbd
,财务P	egagechhgfcgfhbejkcgddYed
,财政	dmcfdiaeekddflcdghbdicdfe
,账	ficiagcbfieedggekffhedbcj
,账期	gedldedcghfeedgeoffbfebdc
,货	gcfYlcgflYdbeccsaYdYdhnaf
,货D	fedbmfcblecdbffodbhcgdbed
,货到	ffeemfcclcicdffjbceehclci
,货架	hejdcegifcchedehdZedelndd
,质	daijfbbcigihccdljjffgfmfa
,质保	fdglffZZjghiadcmkghcddgea
,质保金	gffjggccghchdfdnlhddeddde
,质检	edjdhdhiefjddfdiemeidjkgf
,质量	efegkdaefkdhgejcfheddhjme
,资	iigdYgXdejdeZhaYfhhXmcacf
,资料	kfgccdZckeecbdecdjecidccd
,资格	eeicegeehffecedddgefkebfe
,资格预	ffiefdffiffededeehefjebgf
,资质	edgddjdedkdcbeecgcffnhbfe
,资金	clbhbZcfdjdhejddggibddifh
,走	aefhiYedlXYkbfXilbeYiajjZ
,超	fhcdccjaiibbfjjgemcdbbecd
,跑	kcgbibZbjeahgccndfeabjgkb
,跑了	icbdkecdghfeehdefifdfbjmf
,跟	hjcfgdggjdggdilhijfefccek
,跟C	igfhfaegggifVfhejjhgZdcdc
,跟C的	iiffadfieefgbfafgdjbcgdfb
,跟P	digdadibmecdhihcdicaeiiee
,跟R	ehkefcedkdifofhefkededece
,跟我	cljfaafclcfdjddceddZdfdaf
,路	hhXbfbgcncbcggcfeadbbgbbc
,车	ibjdjhZZkfjclabhdeebdfVbb
,车间	ichejfdcdkeekfegfmedfebfe
,转	kdffbkadkdidegbjhhaegiZbe
,转发	gbdjfihhfeghfhgkgldbehade
,输	fedcgmdddkiknccaedddZdegf
,输给	ffddfmdedlilkdccbaecZdcef
,输给R	gfdeflefghhgjddccbecadcff
,过	dcjhdfdekbbfgfnjgakahichi
,过了	eclhcdaejdbfbemXhZmbhigff
,运	bbgbhiagdjeffehlegcgcghbi
,运维	fffcjfehdidihiegcffheelaj
,运营	eZihffggeijdfejfilcZejdhf
,运营P	edjhcheggfjdghgddgeZekZgh
,返点	fcfgdjbcejobjfeddhfceecec
,还	mfZhehWiffjcfgffhfeffehfh
,还在	hcfmcbaaigledbZenfbgbfcad
,还差	dahjecacmaegfeidhZhgdgkcd
,还得	flfccfddkebeckgjehedehpZd
,还是	beggfidjfcnkfcechZkibifik
,还有	djhbicgdmcdflfjmfhdbhgbid
,还没	tcdgYaWZsYZccbYaZWaYjceeb
,还没打	mdeedfdfiecfceedcdfdddcec
,还没聊	lefeefcejeddcdddededeedcd
,还要	effghedfheiceeigbaacdehfk
,还要再	fgjcdfehhcbfhceefbfefkZek
,还说	eegdjcjfdjjefdcfjmlihfbff
,这	ahigVgfYhijdfehacgdnhdefX
,这个	cafkcjYbghiggeadhfhjefcfc
,这事	chiedbgcldbfcdlfekeafecdf
,这单	dfjdchadkgZbfZjachciZbfcb
,这回	ihffffdhheiglhdffheaeggdb
,这次	dkeeehdehggfjedfegfegdebe
,进	jbWajgjhgfhkaZdfifbecXkab
,违	gffkffedhhglefeedmedfedef
,违约	gffkffedhhglefeedmedfedef
,违约金	ggfjfgfeihgkfgffdmfefeeef
,连	decdhkggbkifhdejcfdjidibl
,追	cZdfodcekdcgdcdeiadccbZcp
,退	fbbflgbbjfbdfbcaigefibjlj
,送	ibhjabhekadbZfbkccjadgiic
,送了	idhecdhbmcbcchbceedbfijbe
,递	lcdcdebclccdbebdebechcdee
,通	feabldidmdggdebaegecjbdcc
,那	ggfebffchhdgikehmfigcemke
,那个	hdgefdfhefdicfibjejcejlih
,那家	dfbhbkbcdkcknbgbdZlZbdbjc
,那边	diehceeameidgjckkhcleYhie
,那边的	dfgehhicihifbggdehggjebfe
,都	hbhcidgZlghZiYcZlgdeagYab
,都是	hkfgddbfkdifddffdceehjafc
,配	dlffbebanbldcdcceddeedpcc
,配置	gegjfffdkdjecedfggdgffnfd
,酒	edhacdlclbhbadbaggccijYdh
,酒店	edhacdlclbhbadbaggccijYdh
,采	efhefhegifkhhfghdjdeggcbi
,采购	efheghegifjihfhhdhdfggcbg
,采购P	feicgfheigjekcZjcfbccfede
,采购中	dcddhhjgfhfihfgihcefkibfg
,采购部	ibhdkebiehcihfmhgbecdcfdk
,重	ekndcbYelclcabhZfcjcaklcb
,重新	fekdffbfkcledecegZffdfjfd
,量	djZhbbiejbgjdedZbbgdbeeck
,金	gcghgfhghbdjfZheZafcdhecd
,金额	fahigfifidZjdaieZbgdbigdd
,钱	amXcjgVgggcYbrgehkkjZaheg
,门	leeagdhaldbcZacZgZggbifcc
,门口	kedcdejekcdeiehbeZfbecaee
,门都	jhecafgcigdegccdcfhfcbbce
,门都没	khedcahdmcdehccddghacccde
,问	fqaeaZbjebjdffefdeegbckdd
,问了	jgbeZbefjadfdbjchddbbZYad
,问了一	hjbdefbcmdcigcjbibeedcicd
,问咱	fmbbdccdkddeneececfdfelff
,问就	cbfbjejcblceeeeecdeoggdic
,问就是	cbfbjejcblceeeeecdeoggdic
,问我	bjdedbgjfbifhfdkfbgZdfffd
,问我们	bkfdccgifcjfhgekcbgbdggga
,问有	fmbdeebblddfcefhekebeggbd
,问有没	fmbdeebblddfcefhekebeggbd
,问能	djfgbeajddiccgaXgjhfgfich
,问能不	djfgbeajddiccgaXgjhfgfich
,防	ckibbcbifacfigdjddfcelpbd
,阿	kdaeiccgfgfdibbijgjbgahkf
,附	ecclghcejeendegdcfdddjgde
,附件	ecblgdcelbenefbdcddddeiee
,陌	nccddeaemceegddceceeeddeh
,除	chmfbacbjglciggegkdhhcjbe
,除非	ekchcddchkgehihfdoeiefjcd
,隔	ZgcjaZkhggedodddggggdcZch
,隔壁	bdcjbckhgfedodddgecidcZch
,集	cefeZjhZgidfZmhdbYZhdcccb
,集团	dfagckbZgiagZmjabZahbdddc
,需	ekidcdadlbbbiflcdebcaafac
,需求	fkfcdebejcbbjikdeeddaaicd
,非	dcdmgcccanhhhdaYgldadbZjg
,非要	fdelbdddclfihfbYhlebdcZch
,非要我	gehkdfefejjeggebenfdffegf
,面	feibiidhfgmbkddfidcejfbeb
,项	ehfcelZefjfbciihecihZdcfd
,项目	ehfcelZefjfbciihecihZdcfd
,项目停	fccdcmdfifeedZicedegeechh
,项目取	gfffgiffanefecgceZfneeeff
,项目没	ehgeehdfkcedfmecfbecdfdje
,项目部	dgaifcigjdgeebbngbgdeeedi
,顺	fddafbmfjbYeagdeaacabdaok
,顺便	ggebdelhgdbdcfhgdbcdddekg
,顺带	dbddmflbmfgefffcifdffecoh
,预	bjdajdhheggegoekgefdkgjfa
,预付	edcgjeZhehdjddclpkacjcccc
,预付款	feedmfcifecdfceindeeleddd
,预算	ajgccfeehfebiqdhebdbiekZb
,预算M	egiggechhdeblrZdhahekaged
,预计	gdcckdjkddifedgkdajcighfe
,预计D	gedfidijfehhdghjddkdihigb
,领	fhgbgaifiefdehddebfgaffae
,领导	bhgbgajfhffdehddecfhaffae
,额	cjhbccaagicdgojcchcbdbcdb
,额度	enaccdcagidddojcchcdebcdc
,风	egkgcecibkeehjdiehfmglkef
,首	ecghiaUhhXkncgifmajcefbdZ
,首付	fcciieZdkahjcgkalekghhghd
,首批	dbiggdbcnbijefcqhfddcbaac
,首款	fecgifclccincccYqaddacgbc
,骂	eccdldddckcdcddbdjebdcclb
,验	dZjihbaZmechefenmjdgbajbc
,验厂	dbmdbbcgdjefgeccekgiddncf
,验收	fcZihecZoadheggomhdbcbbcc
,高	fcmececjgbncdfddebfdbjfZb
,黄	gbdicibcfkekcaZccejjcdgcb
,黄了	eddgdjcebmfhcaaccfejddhcc
0	Zdhgdcjjfdtichdklhcffhtgk
0,	bekdfckgjeqedjfgighegimcb
0,C	egkcddcdkflfjbckgZecjakce
0d	fdcbkigdejihddeedhffffdmd
0k	dlhYhfcihccdjhgghYfbchnaf
0l	elfdceccmciiadbcdbfddbocc
0一	echfdfjcldfdffiedaeeihbde
0万	ffbhidgjecigffbhcaegjcgcc
0个	bigfgZejedfjfighdificbeel
0个点	ebdfgcjbhhjigdkdeidldifff
0个账	ghhhefeigegihdfaedjdfegek
0个账号	ghhhefeigegihdfaedjdfegek
0人	dfaggdijfdljddcZdhdeecjdd
0以	ckcgceeekeddfdcbdefcdfndg
0件	fchejfeggcjdceaeddedbkibk
0兆	ejajfedhfdkieckhdddgcbief
0分	dfieggbfgfaZeeafgffdjjhhb
0到	fgcgffifjeeececbebfdecndd
0到0	fgcgffifjeeececbebfdecndd
0台	adgfdamjdblhbhicfcbdZcVbj
0吨	ZigbebifjajZZiXifYeZegkZi
0块	ddffjjZcZopgggakbhdbggZYa
0天	cZjlbdfeggagdcZqpdehecYYd
0天交	gejgcddheiekhedodiecefdgg
0套	bZhXjalldbhhhgajbefhcgcfg
0家	gfgiabefkbjfdhYgaXfZfgWbl
0家店	jkhfcfdigdjgcbagcadcdibea
0寸	dhccdejbmcaefahjeZechcnbd
0小	eZjhdjbcjfaiabbjcaeheiehg
0小时	eZjhdjbcjfaiabbjcaeheiehg
0就	gdjkcddcijobfdbcbijiefibc
0平	bgZdkbhjedldcbcfbZbelcfci
0年	fegjgdbdkdjdddefineeedbcc
0度	dmbedfcgjeedeceecihjdcnec
0张	hhgegefgkdgidddZghchdmiek
0折	fdcmcfbclbpfZefbeXmafecdb
0支	iicaiddgiceeebedfXcdeclmk
0改	gfjfefdeldjhehhfkaefffife
0是	edcleefejdmccedddgdcddZdc
0条	fdldffebkecehcccikfcffmbe
0毛	fcZhdlddamodneddciejdgbec
0毫	figdefdekfbeieeeccfdegmbd
0的	bkfZaciXocdfchaabZgdeaohc
0米	bhdZZckfjbXbdebcbcgjchtZb
0米0	dfdccejckdcdggdedadjdendc
0间	dedchchkdcfhaigYhZdeahjii
C	jeeaggigheefggggffefhihff
C0	ebfffaiigbkbcdahddbflhddh
C0家	hlhcdecjddhddddaddcdfjcek
CD	dgbdegkfehbfglYcgfbkfcehj
CD到	ebejhcecihdjbcebhYdjdbdbl
CD到期	ecejgcfchiebceeddZdjfdcbl
CD开	djfegbddigbfjcdceieghibkd
CD的	dihgcchaiggcbkcdefdeeiici
CD签	edccncYkeaglidbeiagZZcbac
CD签了	ffedmdckgchoieefjdhcdedcd
CD要	fjfffgekddeghmedhcffeeeee
CD那	fidehfdjdefhdacfgcdeedfdl
CM	baghhbgjdhiZdZdcmbbbbbbcd
CP	cfdgddhdjdkbdhibehfecdgke
CPD	bamedcghffffebbcgfgffkadd
CP不	icbhccldggagccahficbgbcad
CP发	dbbijeghegfhccbcgcehddZme
CP发来	fccjkfafeihffdcdebfieealf
CP口	egcidjcfifahhiededkkfgfcd
CP口头	egcidjcfifahhiededkkfgfcd
CP同	gfejdggiffcZffdhldlfeefff
CP同意	gfejdggiffcZffdhldlfeefff
CP嫌	feaekiafhhmhhfbbiffdfdaid
CP定	geefgiefjdieieoigeeffggck
CP对	ejZgccefeijeheldflicfhhcf
CP微	ihdicfcdkeemfecfeeldfedcc
CP微信	ihdicfcdkeemfecfeeldfedcc
CP想	dkcfefeehicgbkahamgbejgfd
CP没	ebkdejbdlcnkindefegeeecff
CP点	ddgjddiieddedcndgciecddce
CP看	ffifgfffbjejjefffjdifckff
CP自	fifbeheehhihcikeebedfdZef
CP自己	fifbeheehhihcikeebedfdZef
CP要	dcgiibWekZfgaaeklcdddekjh
CP要求	fdgejfdfigkifficdbffffikf
CP觉	fekfeeddekghgebehnfefdlce
CP觉得	fekfeeddekghgebehnfefdlce
CP让	cdebebmcihiddcgbffjdehfgc
CP讲	gfehieejdggdefbdejidgiide
CP说	bicffegejajeficbjhkZiXdgj
CP说D	embecdadkfiddmccfimbiegad
CP说R	fgajdcddlbbimeeciXcdfebbd
CP说我	gfaidjcjdfmebejbcaedefabe
CP说要	fkdffgedjfdifeekfdffifoef
CP那	dcbjhdfdldgdcekajibcceaib
CP问	chfgaeadlbiecdhZfYdddcicc
Cp	feheifcdkcioddejgbddeheed
Cpo	feheifcdkcdnedejhbddeheee
C一	XkfejaXjedjbhiZYkXaffdfil
C一期	dlddefeifehehkdbhdgedbfbl
C三	ebigjcakfYgjkcaidcdehjjfg
C上	hZficbififckggbdechfejcbe
C下	dijafcbbmeZjbdfeegibheleh
C不	cabigflVjhfhchgfahbbYacjd
C不够	fkdcdecfhgeggpebfgfeffcic
C不是	cedebamcmbadafaaikdZdhlaa
C不续	fffdclbfdkdehcjeejfofdcck
C不认	cbdamckfckchdedefmfgffcod
C业	iccjefcehgjehdaeegfdcdbee
C丢	ideddlcdfhfbmdgfhZebecbce
C丢了	geedelcdfhfbmdgghZebedbcf
C两	degghdhfheedgddhdcehekkjb
C两台	eekchddgjdaffeeiedfdgkmdd
C中	bacinYZflacjebeacfkaqeZbb
C中了	cabbobafmbeeiccfchbcrcacc
C中标	efcjibdgkbfjZdgafeldidfdc
C中标通	ggfdkggfiggneeeefflfdfige
C也	eijccfjfidbcgcdcdeddebZdi
C了	gZighacXrZagfdcnfbgZhdbYk
C二	aZlekedfjZkmZbZebdeYfigci
C二期	bbhejgghgbhmdebadYeacciZk
C从	egfahejekdjgehgjdcedddcde
C仓	ffYeYclZpaggebakcZakgbYak
C他	eibhecgdldffigecekhhhhckd
C他们	dibhecgeldffiefeekhhhhbke
C付	ecdeldcZhibZdbbcpagncafcc
C价	fcgldddcghfebcideihgdehic
C价格	fchkedecghhfbcgdeifdeehdc
C供	fdededlfejefefefemekhefdf
C供应	fdededlfejefefefemekhefdf
C信	amigcbejfbaceZmbebdbhkmak
C信息	bjifddhekbcdfahddYedibnce
C做	hehdgeigicfeagdebdedfhmni
C停	cdahdiickecibfidkXehcciag
C催	eceihedglbcjbgdccYgbdecjd
C先	dhiedfcgfhiebdcddieffkaid
C出	cfhfjXhehgfedhdbdhaZgfjid
C出来	eghhhZafiegghifddgdchgiae
C刚	oaaWfdchgehbkbecgcaabbdbj
C前	ieddcdfclceggdddegedecabg
C加	mgcfhebigbeaacddjbdedahef
C加盟	ifefifekedecdefgjafeddbdh
C包	hgcdiehddkcghegdhhedfeake
C包装	hgcdiehddkcghegdhhedfeake
C单	edckfecefjjngggieoedhdkee
C压	eidjecddldccgddlgeecddddh
C又	YZYjmZekYjfchbbZhmcdfZcji
C又续	ffgdkfelfadibfefcafceeeak
C发	lefafbebjfbgdbfgiYcgkbZag
C发了	lefdacbdkdegfdcbcaefmcZch
C只	ghcjaiYclcbcacbgcbcdhcoba
C合	ecehigZeigglcfibeibfbdbdg
C合同	dcbihhZejgdldgjcdjegcedef
C合同D	ffffiehfggiodfahiajiefgdk
C合同到	ffgmdedekdekefmeeedghffde
C合同在	ggfifggfifemffafhbjefffdf
C合同盖	ggfieffdkdjleifagcdffffed
C合同签	gggZoffggeemifcjmdcfefffe
C合同走	fgggiffhgdengebjedfeefeie
C同	edlicdcckeibjcbdnZgfcmcca
C同意	gefkdggejfkdfdceobghdgfdb
C同时	eemcddcdkfbdkedbecedenbee
C和	ekbcidbekcadhdfidccbeedie
C和我	fkdcdedekdbfpgcgfcfeedbdf
C和我们	fkdcdedekdbfpgcgfcfeedbdf
C售	feedkfcdejedjecadkecefbmd
C商	hkdhfcbghfcmddbbdehbeckcd
C器	jfiedfddjhiedhffemecedced
C四	jehejgdejfbldedagddeehjed
C回	feggjdfhheijchfbikddeddij
C在	naZleYeZpalbjccidWfkbhcda
C在用	jfdefeffjedfndeffafefkkge
C在用R	jfdefeffjedfndeffafefkkge
C培	feefjgffiegedecZehedfebmd
C培训	feefjgffiegedecZehedfebmd
C基	cejidcbifcjeicgedakdgeicc
C大	ekgdbhZcmcidhmajecehikZfc
C头	hddejecjeebdfcbdlbededcdi
C嫌	agheXieZgieadcYlgjdaddeee
C嫌R	fmdbccefhfbfmfdeeggbffkic
C嫌R的	fifggfggggcgkffkgpgdgfdif
C嫌我	fhahchdedkgfhedkegfdefabd
C嫌我们	fhahchdedkgfhedkegfdefabd
C嫌贵	edbadnbfeiqecgcedgfdeccei
C嫌预	geekdddehidedffdmnfeffeee
C嫌预付	geekdddehidedffdmnfeffeee
C安	bbdbgcigicbjhdcefffgejmZb
C官	jeeecehekcdgcdgegfeddeead
C官网	jeeecehekcdgcdgegfeddeead
C定	bdYbflhejebajeYbiagaYZgab
C定了	dhcegkbdkebcifcbcehcccbde
C定了R	dcdddldckhefnhddefdddddfd
C定金	gffemeehhcccdbccmbgdeccee
C定金到	gggekffnbeefedeckdhffedee
C客	cjhbcchdkddedjfbeiefdkbec
C寄了	hfjfefddlehgefhcfceefladf
C对	bhaegglamgifdbeajncccfWbc
C就	cgjgbgbdlbfkcilhgZidccfef
C尾	fefcjficgicedceamcdceeebd
C尾款	fefcjficgicedceamcdceeebd
C工	fhcaibhhgfbhhiejldceiegcc
C工程	fgfbddijffdeijheceefgghed
C工程部	iidchfehhegghfiidfefhgbde
C已	bifefbgehffgefahbZfdgldhd
C已经	chchgehhehhdgfddebeefdfif
C市	jdgfffeieefeifdeehfefakee
C市场	jdgfffeieefeifdeehfefakee
C年	diadkgacnbdfdkccgfccgacjZ
C开	bhehaifbpabaedbZgaebkjkag
C开了	ddkfcefemccfdgbegbedhmjch
C开标	fdcjdjdfldbegefdebfdohddf
C录	dbbdmdkdejefdddcekfcddboe
C很	elfdeeemhafcfbaceZfccfccg
C总	beefZhifgfgkfjohefbcdafad
C总价	fdcfdfjckdmkfheiibdeeegfe
C总经	cdggbfhheeefhglichdehdcdd
C总部	fefdckcdfidfekodegecddgcg
C想	dsWcadZflacgeYadeehacqedZ
C想上	gjeggggiefeeeeccfkfffbkge
C想先	coacdecghdcdbbfZcZZcclYcc
C想要	emeefffigdefffedgifdhmfbb
C想要两	gifggggfigehfhffejdgfhafe
C我	hdicciddfijaffdeehdejhhdf
C我们	edjccidefijahfdefidejihdf
C手	ifjceecgidfdfdefeaecddgfd
C打	kffbgdZamehcddbbfceiekcfc
C打了	jddcifdekefffeedhbfggdggd
C承	fffclfcjebceddebobieeeddd
C承兑	fffclfcjebceddebobieeeddd
C技	fgeibfbhgdfkkggfehbicgmcd
C技术	ffeibfbckdflkchgehcicgkcd
C把	cegdfkahfhcfjdedfcibbgijb
C把我	efhgdhfgdidfidfchidheiZje
C把我们	ecjheeehfgdfjeedhgedfjaef
C投	gcjfjchdhhiebfhfamcaffgmg
C投诉	ffffjfggdkieejeeengdefckh
C报	dcidbahZndlfhdeagdahYbZfc
C报了	fejheeaflcegdgddebghcceec
C报价	eeecdbjakfkfgefcdiagacdgc
C担	ekfcdedeihfceffefifeehnfe
C担心	ekfcdedeihfceffefifeehnfe
C招	fdhghdejeeacceegigdejedek
C拿	cZlhfbachhoilccgcmdbcmhba
C挂	fZhcacjdkecdfbdcedgdpdbcc
C挂网	dbedaekfhfceidgefeifneded
C换	bVcehkhaobaafadhdWcabbgoi
C换了	aZgdlaiclccdacfedYecegapd
C换人	ifefddgfjdfgefZfffhZgfefe
C换人了	ifefddgfjdfgefZfffhZgfefe
C排	ecaicdkkcccicfckdaeejdcde
C提	ejcfjdhekdadfgdjhaedcckjd
C改	eeidcgedmecgjhckdZfdhfgbd
C数	dacbhcmchhjddeclfjhdcddkb
C数据	febdjeleghkdeedlfkhdcdZke
C新	defcdbgbldcfdcbhcddddkhbb
C方	dggadcjZjghiidjjdaejfZWbe
C方案	dggadcjZjghiidjjdaejfZWbe
C明	ecdddlefdjffeecefofkfheek
C明确	ecdddlefdjffeecefofkfheek
C是	eldebZdcigbahacfbcdaabfcb
C最	degfffifeigcidciifgjbdcfa
C最后	fbifgibfhegchddjbZfhcdgcc
C最后还	fdjcdjdejeebjfijeadmeghee
C有	enZebdZbmdidgbbbcZccdbYbb
C本	dffdhhffhhdihjddfZfcecgde
C本来	dffdhhffhhdihjddfZfcecgde
C机	bhjjeaacldbbgifldchbbaghc
C架	geheieeffidegffkdniffgabf
C样	eanecedaigkhhebaekdhjjkZc
C样品	edkfffedhgjfcecdfZcijpgfc
C检	hjefffeejedfgegefYfedlfie
C模	ebdjghbejemdeceihceefgide
C欠	eccckdkdglbdbccjqiceedcfd
C毛	eccclegdgkdfcgdldoddeddkc
C没	XficbhlefhdahgecjbbijhmZm
C没中	eddedmbehgcdhbccedfbqdadc
C没声	dohfcbhdekdfdeeeeefodeddd
C没声音	dohfcbhdekdfdeeeeefodeddd
C没续	ededcldbejfcoeecfcfqdegen
C没过	feefejeggheekedhedggdlode
C法	ffdncedanddpddcfegfccfbgd
C法务	ffdmdeebnddoeddfegfddfbgd
C物	fjhccdddkeddgdjchYghkhfcd
C现	blbcedddlciejjhfcfbadfbhc
C现在	cgeeeejdkdkgkcifgadbfhdjd
C用	ckechcbkddZdZaiafdhfcZdgp
C用了	egdcieejdgdfdedehdhifdZik
C电	lajgYbiboahhdcbacjgaibgaa
C的	gbffhdgidfhiihhkliigpdhgc
C的P	jfdfdYifhfehfhhfhhfhbfddd
C的PD	fZdjheijdekjfdhehajhdddcc
C的P打	kfcfifbcihdeecdjdgdcddakj
C的P把	dedjhhhjcgaglfbemcekeedbl
C的P说	akgdcdeejedZjjkfbdbYebihh
C的P通	ighcfgeehhgggcbeghdefhgfe
C的p	iZmcfeZdlcchdcbfcebccikbf
C的po	edjdifcejcblbddgdabdeifdd
C的人	gcdebkfcgiddkcicdfhhgcebe
C的合	fgdefdifhecfbdfghefcjdded
C的合同	fcdffdibmecgbdfgifgcjeded
C的大	delkccbjhagdhmcfcbecldhfd
C的年	fecekfeeifehdefmddefifhji
C的报	fdfaeejchhndfdaheaekceagc
C的报价	fdfaeejchhndfdaheaekceagc
C的招	hjfeeddfjedegdddhdefghbff
C的方	ecmfefdcighgcbehdjdicdbbd
C的方案	ecmfefdcighgcbehdjdicdbbd
C的试	edgfkeckcedegeiafjgieoheg
C的采	cbhhZehbjgbbacfgfabgmehcc
C的采购	cbhhZehbjgbbacfgfabgmehcc
C看	eekadgdgcjhdcbdfdkhfegjdd
C看完	fchcfhfgbkjegcfeekihgcked
C确	ddgfjibicibgccfibabmdiacc
C竞	fcdmedbeiekdhiiefeheieeeg
C第	gjadlZahiabcbdbjiccdZdafp
C第一	ijdefedghdcecddgdcfgegcbj
C第三	djcdkcfkceccbhecigecddhcm
C第二	eafijccdkbedgedjjbdfbbbjl
C第二年	ggfiffgghgefhfbfegeefgfem
C等	ehgeghddjejZejffcdkcecame
C签	aZYdjYggkdarYcYedghfXZgca
C签了	edbYgbjflaZmbbahghXbacdfc
C签啦	ggfdlgdkdeYoddhcbccedeece
C算	jdcidhcdghmmddcfdcfifdmef
C管	lejcefbdkeedmiefecdeicfcd
C系	dcacgdldkdaecddkebjdkcacg
C约	ijheeccancbbacagdcebdmhee
C约了	jjhbcccbmdbdadacebacdmZcf
C经	ididehcekdeechdeeedahelie
C给	bcigckZYhhkcgeaaabckmledZ
C给R	ecabdmddclbfmdeefgfgncbfe
C续	aZaiiebigalieghabffcdcZeo
C续了	bddbnaclcbjicddedddafdccn
C续签	ecdelbdgibekegkccbgcedccn
C续约	fdeidieckgghigcedhfheecbk
C续费	edenbceejgngbdgdfideegelh
C老	hjchfdbigbkdhdfffbebgadej
C耗	gfjhfeejgenfgffdfefekefhf
C耗材	gfjhfeejgenfgffdfefekefhf
C聊	dihhdeefghiefbfdejhjeecch
C行	cddehgldkfdjalcbheeidebgi
C行政	cddehfldkedgcidcheeidechh
C补	fchbmfcbldchdcehgjhddcedj
C被	bhddckgicjncfmbddddiacecc
C装	ciebkckbfkdehgfhcgelbdhfi
C要	djifbcYbkdidZfflfdcefhmhf
C要0	ceheYbiaocZddbaZlZdfbYnfb
C要三	gihcfffdkfeedeeefaffhjhed
C要上	fkeeegfihebffkdjfiddieacb
C要二	fhbhdeedejefieekfnehecaeg
C要二十	fhbhdeedejefieekfnehecaeg
C要做	jfZgdfejdfbfdhcihaefcfjdc
C要我	eajfedheiejegdcbihhbgagee
C要我们	eajfedheiejegdcbihhbgagee
C要换	encccfddlededjgYcZefdclbb
C要求	bakkZfYZiihZdeekiihciigce
C要求D	fggjYdbdlbfbijdnbcgeechcc
C要求分	ecikaeedldecfgdnkhfeccbcc
C要的	fibjiecgifgebedadifddided
C订	idealfffiegniedlhgcdfecdd
C订单	geeblgffiegnieelhgddeeddd
C让	eibjegccldjggleghegeZblef
C让我	dicgidfdkcigghchhfiaegdgd
C让我们	dicgicfdkcihghchhfdacgdgd
C设	egjfdgceigfdhfhfccdfedjgi
C试	cejecafgggeefdffdeedfknYb
C试用	fZifachdghigXehhehffehhac
C试用的	gejgggfhdhgieeeegffffmgeh
C说	YhfhcgZcigkaghfegnljgfZhg
C说D	ceZfgijhehYdhhZfbmljdZfZi
C说R	cikfcZcbldeengdiihdYbkdeg
C说R报	ggjdgffgieigmgfjfeffdecee
C说再	fajZibkfjejhjefeggfefhdje
C说好	dhbmabcdhhaccglaejlidcccb
C说好D	fcemcdbfhgdcehhcgZndfdded
C说我	fbjegfeeekagZfdhekehjieae
C说我们	fbjegfeeekagZfdhekehjieae
C说要	dkchccbemcjhblidcZdaigfce
C谈	bdghYZhbmcmefdfgmceafgXbf
C财	feciggbgieidhhgdndgcddcee
C财务	ffcigdbghgidhggfndgfddcee
C财务P	fddjhfcgghgdechgmhggddede
C货	cbchkdbjchacccbnclcbdaaac
C资	bafchhiblcidmlbbgadijeebd
C走	adhgalZbjhffjggdjbbckcZla
C跑	cblfbbfdejcdedeblfecdkace
C跑了	eejeceieejddcdhclffeeladf
C跟	ZdlhYffeghmdiagZZaegkZhZj
C跟R	dkbadhcecmmhegcdahhjceeei
C跟R走	ecebekeebmnijheebffmefggk
C车	chdibdigkcgigefjeiddgdhdj
C转	eceeiicffibdidcdebehenamg
C还	bddihagdjdkccahghdcfgbdhd
C还没	egedkecclddicfekhgdhjejig
C这	aeicehichiajleicicghhfZbk
C这个	egdfekchfhcijdaefhjljgbei
C这单	beghegXYijbffehidbfZgggbd
C这边	eiebhhbdigffifkdlefjdfdhi
C进	gddejfhclegeffahjbdcedfkd
C连	dccbkjjdckbeifefdZfmecbke
C追	ddccledejeckdcchchededhco
C追加	ddccledejeckdcchchededhco
C退	ebbaikhdfidedddcghebdbbmd
C送	eekejecifelhgfcefbdechgle
C选	dZekbkabmdleiccjieicbgbcc
C通	hghbZiaaijfcjgjigbbkkaadc
C那	efdcfdifhffehfkkiielgcehb
C那个	fhbbkfffhfdghfekediigcfcd
C那单	eddifjadmbhgdefaiecfadbcd
C那台	fedekidgdjccfdcldieccbcmc
C那批	fdgihfehfgffdedniidiehbde
C那边	efgdcejeeiiehfgbfjdkdedie
C那边P	ddehfiiiffkddddfdhgbegfeg
C都	eeiicbbcghchfajccjchdckbe
C采	fhdhhdcZihhhhjfheckefdaif
C采购	fhdhhdcZhihhhhgiecgefebjf
C采购P	ejfibaaeghgdighgbbjbgeXak
C采购部	ieckcgdajfkfhcbhfighhcefa
C门	kbfchicdlcmdebcfcZebfcYfc
C问	foeaaacckdgZefagfYdbcalak
C问D	dldcefcancZjdeejdaedfedao
C问我	ekjcdfdekebcjeebddefddlfd
C问我们	ekjcdfdekebcjeebddefddlfd
C问能	deichehckebddiefkZcedbjeb
C问能不	deichehckebddiefkZcedbjeb
C集	kdakdccekeheidmefcfdZdece
C集采	jdbkeccfjekejfnfgdfeZfddf
C项	ggdgfefejdgggjbfgcchlgbdc
C项目	ggdgfefejdgggjbfgcchlgbdc
C预	dkcddbggjdiemeeibZficeZgf
C预付	ejdaedhgkcgfnffkcdfcfffgh
C预付款	ejdaedhgkcgfnffkcdfcfffgh
C预算	fjdhedcgggheeefcdafjdeZfd
C首	ffdjefcckdgaeegjfbffdcfdd
C验	gggfjgfdhhfZffdcdheeeiedf
C验收	gggfjgfdhhfZffdcdheeeiedf
C黄	fffifhffejkiidZfebecefcee
C黄了	fffifhffejkiidZfebecefcee
D	dfffhbligcefgienfeoihhagj
DC	bbeakgmiegceddjlchcgeabka
DD	cicjjdZcfnbhdbldllibdbbcb
DP	iebfggeefjfbkglZejbkfgdaf
D一	edbgjeehgdchhmXgggjhahagg
D一分	fieddieddkbfencedoddffcfe
D一定	ffaleebfidbgfgajdakedbccc
D一起	hhfcgcfekbiibkcajahbdhdcd
D上	bkdejbXggecfXdfmehbZifbhg
D上线	dmZafecdfiaedfcnejbdaeaga
D上门	djebjfZakddefdebeZcfegekd
D下	cghigcWhiajcgfgddgrZbfgbY
D下单	fjhhZfahhdhadhZabhrbdcecb
D下的	eddamebiedfkdddjhdfdfcdec
D下订	gfdmafbejfllefeajemeffhfd
D下订单	gfdmafbejfllefeajemeffhfd
D不	bdegfjhbdkfYkhXWdkjqbchgZ
D不给	feejffdedkdekedecijmffhed
D两	fccgmebiegbdcddijhdcdaaki
D也	hjfceceejekgldddhdbfcmidd
D买	dncbcdckebhefhcdecbcdbcbn
D买的	gkeffffkddefeieffadefcfdl
D了	gejjbacZjhYbabibecjpbYdXa
D交	dcodefYcmcdecbhlgcccmZZcf
D从	hcdfjfgdkecjgejmdcddgebde
D他	ffiheddifchjbcdhfdjgcgfbc
D他们	fgiggddifdiibdeifehgdgfdd
D付	dfabgdjgibYaceegsagZgagZc
D会	ddkfbdabncehkcmcfalfgehbb
D信	fkedcjbdeieblnceeddfegaed
D信息	flefefbfjeefjneffdefeeaed
D信息化	flefefbfjeefjneffdefeeaed
D做	ddddlegancbeigcleYbcdhXli
D停	ejbbciffejcdcdegdddjednfk
D先	iifceebfjcbehhchcgakhffcc
D全	dbbejihhejcdifcqjhbebfYdb
D全部	geedkghcigeeefenhfdbdddhe
D公	efgghddfieekedjeeccenfdfd
D再	jhbedhdamdeabicbehbiYgaXe
D再打	kbhbcddcnaaeecabcYaXcgbce
D再来	ZmfaaejZncdechcbeejjfkhbY
D再看	efcbekbejicedifcchdkeddeb
D再聊	hjcbedfelccgijdehaeafeaff
D再联	lfddcdhdlhddhefeefcaecfdd
D再联系	lfddcdhdlhddhefeefcaecfdd
D出	cdkekcYgiafjfdZgefhYfpmff
D出结	fflcdfcdldjefcdcdacchiffe
D出结果	fflcdfcdldjefcdcdacchiffe
D切	dcbhmejdkefdcddobbcdccbcd
D别	gbdacjkcmbbefecjdZckeebck
D到	beadnZdhgdckiccqhgYedgchm
D到期	gjZefciehfeglfbYbfcidggbm
D到现	eiicifbhdjeccebddZdjjchae
D到的	eeichfcekcdnbeekjhecfjeac
D到账	gffdkgejddecddefmfddadggm
D到账了	gffdjgekcddbdfejlZdecehgm
D到货	fddjigdhgbgecdilcZhdefaZh
D加	ldegfedgghhhdedZbfehedcjh
D去	giiafZcbnbhhcgbdehfficfhZ
D去C	ZkeZgfgfhggigdcfdiaZdbhjc
D去了	ekhgeddfiefgbgfieZgbcdbcg
D去拜	gddeegjcmceeceecgcddecdce
D去签	gcdkefedkfdnbeideikefeidf
D又	iechegaigfcjigfeeffjdiddi
D双	feehiedhgecmZefbbhedeeedb
D发	bghdldYgiajicdcrfbdgmecff
D发了	cajdifddkeieeeejdhcflbcfa
D发公	fhhfefffifddhfddbfffmecff
D发公告	fhhfefffifddhfddbfffmecff
D发货	gecdlgchkcchicdofZcccdcac
D发车	eccckfdckeffdefnccddccdfd
D只	jachedjdkdfecdddifedecbed
D后	hbbafdkdlcbcccckfacfccbbd
D回	cahjbgiekajgYbhacemYbbXfe
D回来	ecgibeidkdicbdiccbkbcechc
D在	jbfeeejehffcfbcefdfddcidd
D在C	hdfghgghgegeeggegcdbfdjid
D头	jgedifdhgefldcikiahgddZff
D安	eiidfgdejdcedkejebaeehhke
D定	bbijaYiYqYgcgeTXdYjigciZb
D寄	dhhjeffcfhbffedghljckiebh
D封	cgoacdaekdccbcbabccfobaci
D就	blZgZgfjeeheehXjgirdgegif
D就下	gjidcfaiedecgecgigmeflkeb
D就下单	gjjdcfaiedecgedgihlefkkeb
D就把	fjhahfegibckcdenjciceedbe
D就来	feejfffkcgdjadcdiemdeeihe
D就盖	fdfkcfdlcdfnfgifgfleffged
D就签	gefjegeigencjaYibbkdgeeic
D就能	ggeiegdeifcafejegflefeeef
D带	aigjbabhdhfiebgcceoebjefd
D开	bjfdfeeambfgigimdccgldZfd
D开始	dfddldifghicjfflfZdkeldhd
D开工	fjbcifbdkefifefoeceeddcde
D开春	hlecbdhbljefecedeodheeddb
D开春再	hlecbdhbljefecedeodheeddb
D开标	dYibYbicmcedibXYjfccqbZdb
D得	fmiabeacmcidejgegZdkedhba
D必	effhgddeggfdijdgefnfhcgig
D必须	effhgddeggfdijdgefnfhcgig
D想	cmbfcebhgfjjdabbdcjidbZem
D我	edfecclajgdfceeibgggdhifd
D截	gflfffeejfbffehhhedfmddee
D才	jhZiaafbgjaibjbaiecfdZgce
D才回	hdafcdjdkdblccecddgecdhcd
D才回来	ibbfcejejeejcdeddeZfddide
D才有	dnebgedcdldedjfefmdddechh
D打	leYiicXeidfadbegpddXbXigl
D打款	eddjnfZhfbcbdcbejYbddbbbm
D技	fkehedcjecfdciecehdfdemfe
D技改	fmedefckdecdejecehefeemff
D把	ddkffgchgekiffdfdejfijbag
D投	cdieakfbldeddfeddbeefggab
D报	eficgeiifgldbmaXihZajcfkj
D招	ighdefeifedddhcdfedfmiaff
D招标	ighdefeifedddhcdfedfmiaff
D拜	idhedfhcmefgeiggcgfdgffde
D拜访	idhedfhcmefgeiggcgfdgffde
D拿	ejfciecgicfbdmecedgdhhbfd
D挂	eiicbcahhebdbjfbdcbemdici
D挂网	fdneddeekececjfdfdcfjebdj
D换	jfcjhdbbhmbjgdcgdmfiibakd
D排	feebefmdkdbeediejabcdcebd
D收	efgekfhfjejkfdibejbhkefgf
D改	daaejdjaihhZbgbhaedZbbgfa
D最	fgdfkfcekeajfdeikiiddeied
D有	fhdfedicldZhhmehbeaecefef
D来	hdfihealbgdfcbecehjfhcbhb
D欠	ddedighdgiheedfdnbeeeeded
D欠的	ddedighdgiheedfdnbeeeeded
D没	feebZijZjhefdkYgYlXhdccZi
D没见	ecddeekekeeefcadebdchceee
D没钱	eledeeaefieeelddekecfeegd
D生	cfcdgelcjggdebbcdgjfedggd
D用	fefkdgdfifdocebdbdmeeefed
D用印	fefkdgdfifdocebdbdmeeefed
D的	aieehceckdjgakacigibdbhYt
D的单	fbcjkdfejdkdcaelfgnfdfcdj
D的钱	eleebfbclddedocddaccedddc
D看	hikaafahfehdcdbabdYfbmYaa
D第	feeejfghejcjadgedcggdfdjb
D答	giiefgfejgijhhffhbdkkhifh
D签	cZciiceghbdlgZefcWrhhaccZ
D签了	ffedmdclechoieefjdgcdefcd
D签合	fecmhfZigchpccZZcboekghec
D签合同	fecmhfZigchpccZZcboekghec
D签的	ebdapbXhgcdpgbakedhadcbce
D签约	gdeclfbficZpefdbhdmekefec
D线上	eiigbejjedceefeadceeiibbd
D结	efdigedifehedihcmdedeieej
D给	bifehcgajhiVkhejjjbgYhije
D给C	ikgchdcghdihhechcfedficjh
D给个	ejeedhedhhdeiddedgbdececd
D给他	eeiideaancdifgkgfgZaeegcd
D给到	gdldfgffjdldcidifadddhhfc
D聊	eidgfedfidedfdbhdcfgebbdj
D肯	debhibhkdZbccaddcYmdebccl
D肯定	debhibhkdZbccaddcYmdebccl
D能	diajbdefhfflbjcobenecedgd
D能不	eldcefghehdcdhckcebhgbcef
D能不能	eldcefghehdcdhckcebhgbcef
D能签	gffkegegheghedfchbndehhcd
D落	bZamhZYoYZdokbiXaZoabgcjb
D补	ecjggdaZkfYfccakfbkfhffci
D装	ahcemcWejbhdigcngaXZaVUhf
D装完	egfggfbZmejcicdoadZebbbjc
D要	YpaZfbahhbhdgnhkgbjdgfgbf
D见	feciZbjghejcZgidZdhoadaYa
D见了	cbifdfieielfdehdfahecgffe
D订	dkeedeediihdagbdekkhffeeb
D讲	eclddfdancbdhdeYeZcbfcach
D试	ddniddZehhbeccajcjdcdmkbg
D说	cifgdghfdifcgeYeefghfcacc
D财	gegfiifgifffgeigfagdffghg
D走	ffgdlfcjeehicffclZdefihic
D起	cbcbjejfidbfgbceeaZcdabch
D跑	fdcgfeldkgfdcfcedjdddehid
D跟	ZjchcifdkdjfjeaefhZechjcd
D跟C	aihdbghfichdeecdggafffifd
D跟C的	ddhddhgckgfglhbeeidifiihg
D转	fedbmefhhdbbccbcnbahecebd
D过	cfigfcgcjeghdZfbgYhfbeYhd
D过去	eZfjfdhbkedjecZdhZhgcfZid
D还	bjddkdfjgbhjdhYejhbbdfZjl
D进	dYddodejebhjiafsZfZdbcXca
D进场	dYddodejebhjiafsZfZdbcXda
D送	aejffbhjhZejbaelhabaigdXi
D送到	edjfgfcifcelfeheiZfejcgci
D递	dcjiddceldgdabhcecbdkdjcf
D通	jdddihdkchikecfdeddcaebeh
D那	bheejbckcgegefZcdZihbZggo
D那批	fhcekecicihdgddehedeecfjl
D都	dffekdhblededdgjcmckhbcad
D重	ekigdccbhghchkZYdgcaejidb
D重新	egfghfecghhdikbbehccffihc
D预	cgcgkbiclcadhpbgecciigZhc
D预算	cgcgkbiclcadhpbgecciigZhc
M	adcfkalihb0leqfenchbhebcd
M,	fdlhadabndnibjjhcfgcbcbdh
MD	egbdlefggfZjbcbemeghjcabh
MD到	gggcmgeekeajefeblhbeceeed
M一	bXgbhbkekdufceahlhdfZfUcg
M一个	fdfejfdfickcejdfnaddefbef
M一台	eehefeicghmejbbiijcjcaadf
M一吨	dXelbchgggpdcbfjgfgecbced
M上	fkbbcejghdbagleccZhdhefeh
M上下	fmecfeahgecdemcccZieheffi
M不	edflcefekdmfgbcbbmkggclbb
M了	dhdkabgcjgfilbagcZccniacc
M以	afhhZbfYodkddmndcehchgbcc
M以上	bggbccidkecegkncddddhfcee
M以内	degjadZZmdldbjjfefjdhhfdd
M到	geggkggfhehddddikhdfdebhg
M含	gfehhgegiehmffehjcfgffegg
M含税	gfehhgegiehmffehjcfgffegg
M就	ggclbebhcjpcdbgbijkhgchec
M左	efeigeaghfddekkhcicehdffi
M左右	efeigeaghfddekkhcicehdffi
M已	edfcjdhdficjffjgqkadgfbde
M没	fgclaecelcpefgafaffcdgadb
M的	difdibdfghclbkabigckbkihe
M的盘	fifcdecejfaceneieaefefifi
M的盘子	fifcdecejfaceneieaefefifi
M能	dfgkdfbejfoddbggdhfeeidee
M还	deficdkceligfaidqidcfdcgb
M还没	ddeedflddmbddcgdpkedddded
P	jfdddfkieggdfhrdfhigcggje
PD	bbffkehifdgjkhgZjdgeWeXjh
PD去	bZiafcibmdcdhcZbgfbigcjkd
PD回	edgkdeeejchjadigccjbcgadc
PD在	hcceeejeigefgcbcgibbfdfed
PD把	fdddijbiZjbciedkheicedede
PD签	gffcleekdedejemddbZcfeddj
PP	ihfcicfgheafcihddieeehjli
P一	bgcbfjidejhecinbjmfkfbdlb
P一个	bgbmecacihfeaclchbgheeefd
P一口	fdfdddjeihhfgedffnfefccff
P一口咬	geghfefeihhfgedffnfefccff
P一句	bffedlacjefgbhlbcjeZgdcei
P一句话	bffidjackdegdhlcdgfagdddi
P一听	ffejgfdedkjfddbefmfchfedf
P一直	fhjehediclliggfdfhfogekge
P上	ghdbgfhghgcedeicfieihcfjg
P不	hdiedhgYgmeefjjifnggfehZb
P不在	lcZddaidnbccebgbdfaXgfddd
P不接	ddkdfiheckifbdcjgneahhcbc
P不接受	fdkecidfdjcgdfdlemgbhidbf
P不认	dehcjidddkgdbdeiknejecibf
P主	ikcgdeciebggbgdhceddedidk
P主动	jjcgdeciebggcfagceededeek
P也	bcigggjcghehhffbdddgedZcg
P了	dcmcZdfdlaiedekbcYcYZchZc
P交	fcfjhddeejigjfcgfigcegadf
P亲	ejZgehdhfhfjedhhcekcfacbc
P亲自	fkZdheehgbgkfdhhcfdegbdfc
P从	jggdehcbobgfkgicebmgggdgd
P以	hbkbebhdlcjehcicfadcgcZfd
P以前	hcjbechdlddegdjdfbdcgcZfd
P们	dhgdiecldbhdeehbdbeegkgkc
P你	cafdehldkebdehdfeZcggcgcd
P催	ekhbecbghdgdbjehdgjajcjfb
P先	ggffgedhfhfdfegfdihejlbgd
P再	dgbfhdjggefeeeiieeehffcge
P写	eeikcfddnadggeceeckbkeice
P出	ihifdcdhgceiecdcceigcgZgd
P出国	hjgdeehifedjddZddcfiddcde
P出差	hgjhdeacldhhgdgedgibdcdhd
P列	dlbgdeddkecggebghafedcndd
P列了	dkcddfddkecegebbedfeddncd
P刚	eghefieifenjjbbfchgfebbbi
P加	edccdekcmcecfbacfZdaecceb
P动	djeedeedkdddgemjfcedfefee
P动心	djeedeedkdddgemjfcedfefee
P动心了	djeedeedkdddgemjfcedfefee
P原	cheigdeegjldfgigflicdgifb
P原话	cffigaeegjleggdgfmfcdgjhb
P去	bgecehheejdejefhghhYcaife
P又	ckhffccclckgbdgfkkeecfibe
P反	ddfckagffhbdbelddjdfgjlfc
P反馈	feeclfcgfgccbfcdghehejlfc
P发	efXgjghfckfegedjijhiebeod
P发了	aecckhjidhcchcbjilehfbikd
P发来	cgakfdfcjfbcbgcffeggcbhki
P发火	fhedjeefckdfefffhnfdfefjg
P口	cideZighgcfjeiibbZjhgedih
P口头	dieeaigifcbhhijbcakihfdig
P只	bgjeeYgckdbfabmcceaZiabZg
P叫	clghabahdidfakjdehcjkhccd
P吃	bfehgahieffifeefcYggdgccj
P同	hfcfhedhgdeeghdleehecdbfb
P同意	ejcfgfehgefbgielfeieccbab
P听	ajifagZkdciddaeadfcYdfbdh
P和	cjibadhhhdgbakmddfgcgglZd
P和P	ekibcechgddbdkidecceehmdf
P咬	feekefeejdckfddmgbefedfde
P喝	deehggfifdfiidgbdbihfcbdi
P回	dilcbiddhhhbeejgehhgeZega
P回我	hkbcedcjeededeadejdcfddde
P在	eciehbgjfehdhdldfbhgghkoe
P在电	bffijefhekhcfddegihhdhbid
P在电话	bffijefhekhcfddegihhdhbid
P在群	fdiegfjhdjlffieefmidihble
P在群里	fdiegfjhdjlffieefmidihble
P夸	cjhdedhlccfdidbddgdcgjink
P嫌	behibghZmemdeagceobabgjXf
P嫌我	flicdbedgjgfheccemfedhhbi
P嫌我们	flicdbedgjgfheccemfedhhbi
P嫌贵	gddlfffehinddekgdmdegeded
P定	dmeecfYbnZicgZshfeZZcgegi
P对	bjhgeacfghgibdhZdiifgdkZg
P对我	dgjjcdcchijdiefdemibedkce
P对我们	dgjjcdcchijdiefdemibedkce
P对接	hidfiffbmccdeeeefbgeekddj
P就	fefdbejdejebjZgcfhfhefgbc
P已	cdgegfidhifeehjadfhmbkhib
P已经	eeefgfifgjdegimbegilcfihh
P带	Yhgbfhhgibfgfahedgbacjhlb
P帮	dcedifkhgdljicaddfcbididh
P开	dcgdiehggcdhkhfgfbccbhcge
P当	dfeihcfiegkihdldfieefhdkf
P当场	efgigedifekjgekafjcfgieZg
P很	cdkdlbbjfddkcabhieYYdjhfd
P很不	gcjhdeeddkkedfdjjoedgdkcd
P微	ifdfgchchggmedefcckfebbhf
P微信	ifdfgchchggmedefcckfebbhf
P急	bjbccbhdgiceciZledcbdkhgd
P想	ZkZhXcchgchhcifdgiddcifad
P想上	fkfffffblgefdjmgflehfeodc
P想先	cgahbehghejjchbgeagefibgb
P想换	emffffebihefikZfbmeZedbbb
P意	dheieccegheekiaifjhchdfce
P意思	didiecdeghfekibifjhchdedf
P愿	ifffgggejhfehecffaefggief
P愿意	ifffgggejhfehecffaefggief
P手	akdbgggclehhnemcgabjdbibg
P打	dcXchihblfacjfjkbhdgkchlh
P打了	kdeccejbhgdddddedggifehge
P打电	ccbfggjikcgecgjidagadceki
P打电话	ccbfggjikcgecgjidagadceki
P批	dfijcfdaocjdaeqdbZbccfbec
P批了	dejhdfcclegddfjeedddecbec
P把	dfgfikZebnYiicdfjhbdefpeh
P把我	fdggjfhcdlcghdZjdjciccgfc
P把我们	fdigidgcekfijebhegehfehhd
P投	fdddlfdgbldfffdcfbfdfganf
P投诉	fdddlfdgbldfffdcfbfdfganf
P报	dccdhdibkdeeeedegedgbdhjf
P报修	ecdeifgckdeffedeeedhfeepe
P拉	icfegdhjfbeffebbfcgceebcf
P拍	hejfeiXggejeZepfhahafhkbf
P拍板	iejdfiYZlgccaZnhhaabcaYba
P拿	eghibbciegjeicacfddbdejcf
P拿R	ecgmecdeggjdkecehYfedegee
P拿R的	ecgmecdeggjdkecehYfedegee
P挺	hgefggblccefdhdhbigdhelja
P换	gcdggehchhcdfcmfegelddbgh
P排	ebfhifgghcieedhjgadeedbid
P接	mgYbcdcjhaaehdfdfdgbbgjbg
P接待	nacdddbbmdedhehdgbeddhbde
P提	eaifjeafjchebgckjZkeiecfa
P撂	dighdddfeibfcecejmdlfedbe
P撂话	dighdddfeibfcecejmdlfedbe
P支	ddkdedejhadedcnidaededkfd
P收	hbkaedjbnadffdcheWcadjYgd
P改	dgifbckhgdchidbccicbcbkcb
P放	ebbmeaiebmmgedcecifnjbbjd
P放话	ebcmdbgeblmefdcedjbmjccfe
P是	gggYaWkaoZbghdlcbbcdgdgab
P是战	dfkdfbcgkcfglfofgefcgfehg
P是战友	dfkdfbcgkcfglfofgefcgfehg
P最	hhgffhcggghhkengidcdegbhd
P最后	gegghhehehjikfnijeceehege
P来	bcggihfdfiembgeihdZibddec
P来电	edhiieddfifkeiabggdddfdef
P松	fggjbebgidhZcaihfbaddiedd
P松口	fggjbebgidhZcaihfbaddiedd
P桌	eejheeddkcdchclcfbcdddade
P桌上	eejheeddkcdchclcfbcdddade
P没	ddihffefheieilehfZaibgcdg
P没说	bhZjddjdkebgfibcfddkegghe
P点	ZgcjiaehgabgZarmcfiZeYXXc
P点了	ecflcfcgghcifhlcdjmebegdh
P点了头	ecflcfcgghcifhlcdjmebegdh
P点头	bjdhcbhhgachaaqabdiafZXYb
P特	hgcehggjebieehceefeegicie
P电	efhddhhdfidhedeeifflffZeh
P电话	efhddhhbfideeeeeifflffZeh
P留	jeefhfddkeciechffgecdfbke
P的	mcfcheggjbYjidnfgYbYdgbdc
P的微	jfffeffejeedjebeeefdfgddf
P的微信	jfffeffejeedjebeeefdfgddf
P盯	ebjdifafifheeeejfceeeibbe
P直	ffdghdgbejehlcffdlelgcgig
P直接	gbbghiibdkhhkchgdkekddcjc
P直说	fifgebefghdfgfbghlfhhfeef
P看	ahgefbglccgigilcfihgbejfb
P看了	cfjdicflcbehejjfdfeaecfhb
P看了说	fdcikgjdkecjfcfieaefhbejd
P看完	fjgdeeekbighbhgbikjgelfdd
P私	fkbbhihdgihfhfgfhceijecfe
P私下	fkachghegigfifhfhcfigecfe
P站	ecckeeddkddflfniebddieedf
P答	igaeifbhfehcffeiigjfcdbbe
P答应	igaeifbhfehcffeiigjfcdbbe
P答应D	fcdihgdggficfgchigmhddddg
P签	blZhfadfhdegglolbgcgceijh
P签了	ggfhggfeiffceffcfhhfffgoe
P签字	dkZieafeigdeckpkehVddeige
P算	ebiheiafkajidkbdgfdafdgac
P管	ejggedgclbcegcnddddceddcd
P约	eihfeecghcbggdZabZjbcjfgb
P给	igZgccgdifffflfZdehicffgc
P给了	ghaaabhehgedgmhaehjidfhbc
P给的	lefceebclcdeddaeeadcefeee
P聊	fgbebdibihfdffhfgiiheencg
P聊了	gddcecidkeaeggggfefffhmfg
P能	gkZjfedfhgdmhdjbhfeicfidf
P自	ajdhffafidggeknjeeigcfefc
P自己	ajdhffafidggeknjeeigcfefc
P被	ddggajhabmcZihidbZjibdcjd
P装	dbmcadbckddfeeeZddedeobce
P要	YgcihYediejefbjjheZfagnmc
P要0	eiggifaejeejcfdbgbegfddic
P要再	egeidedhibffdemdgcfdfjcdh
P要我	dXgfickehfhcickecfcddilmb
P要我们	dXfhlchZjficjckfcgcedhjnf
P要求	cbdijdbffhkkddfihfebccdlh
P要求换	gfffifggejffefeeengeffcjh
P要的	dkdhcebejegbeebkcZedeclcd
P觉	ciidbfabjgkcgalbgleadZibb
P觉得	ciidbfabjgkcgakbgleadZgbb
P认	aemgaaabndkegclbflgaddmbc
P让	cfefhhfhfgegbhdiejgejgfhi
P让D	ebeekdchfedcdddmcggflfehc
P让我	efgdfhiffhelfjfgjhfbfgdgj
P让我D	ehecddkhheeedijdeYbcgcedd
P让我们	edghjiedfhgljjcihggbhgggg
P让我先	jfecefeejfdeggdceafffcagk
P让把	fjldccbblfgedcbefYdkdhfbc
P让补	gfjcegffifmfiifahbfgfeljf
P讲	fgehegbieekaiegedjhefdffZ
P讲D	egghgefcmdgcbjabhbjjgcccd
P讲D给	ggjeggfekdkdefdfeZlhhfeff
P试	dhidddcldfggidbgigdienZcd
P说	gjhdefdhffhehkfcgkmcgffgk
P说C	gchhbchbhhcifdaedlbhhjbdh
P说D	cfihcgbehhhafleadgoegecgj
P说D上	eblkcddejefbdbneeccdihddd
P说D给	eehhgedgieefhdkhcfagdciic
P说D要	fiegdgfclfffekddjhnfjfeeh
P说P	fheckjdcelgejfgfilfijdcdf
P说R	dZjhafZckdqfsbZYgVabebdfb
P说一	iiceeeefhgghkhgbfXiefebdh
P说上	dlgdefdheggeedcdjfefedfhj
P说下	cgdcddlemcbedcaddZccccjcj
P说不	dfggeiadfiifdZcjffgddjakf
P说业	fhhfeeffehihicdhhbifieZdi
P说业主	fejefffceigghfdffcfgifaef
P说了	hecggbijfbfiiajfcfiffdhld
P说他	igeccdiancedeehbcgfagdcbc
P说他们	dgfZdfkbldgcfgbbdiibdfdcd
P说以	ecddggjhgdeccbbemceiedcbe
P说以后	ecddggjhgdeccbbemceiedcbe
P说价	gcfkgfehjcnbhciicifidefdc
P说价格	geejghfjicnbdejidhhiefgde
P说先	jjegbbbcnbfebdbfgYcagkZfg
P说再	chflfaYcmejfggadhhafghhid
P说参	dfaceckghfefjfdffdfjjgdgf
P说参数	dfaceckghfefjfdffdfjjgdgf
P说可	enbdefeejddjhhdcebdejhcdi
P说可以	enbdefeejddjhhdcebdejhcdi
P说合	dbiggdddkeagedacdajeddgec
P说就	fkfdfdeejdaddjcdfecdfeldf
P说得	ehfheeedkecmjdhfhZiefblef
P说总	ecicigkeejneiddfhhfiifdcj
P说想	fiiffgffhhgfdkdfdmddghbgd
P说我	djdhefahakffdbfadfdcecgae
P说我们	djdhefahakffdbfadfdcecgae
P说手	fgigegfifededlddfaedfided
P说报	fffbjgeefijfedfefdddlcfmh
P说最	ffghfeddlfaicidcffhhfhded
P说有	lcdcegddfidfjlbejedcgcccd
P说比	feffjddkedhcgdjdehhdddadb
P说现	ikefcfaclejckcZgijdccemhb
P说现在	jjedefbejfhdleahehdddejjc
P说用	defdhjbhggegidmeebdediibf
P说的	gghgcdhbmeffcccefjfdfhbci
P说看	ekiadedckedecjbddigdfbbbe
P说等	igddahfbhhdbYeekfihggcdbb
P说要	dmididdaleeeffjjcegfgcmhb
P说要等	fjfgffdekefedjiifZajcdcgd
P说还	iggeeechhbhfeegchefcdffgi
P说这	gefjdcciegfijgjehYchggbbg
P说那	egedihggggchekdidledfehgi
P说钱	ehehdidkcgcdemdccchbecicd
P请	ecceedlelcdhdgfdebbadfead
P请吃	feedeekfkcdiddeefaddegebe
P负	fggfifcckdcihgcidaefhfZdc
P负责	fggfifcckdcihgcidaefhfZdc
P走	cdbdjbjbnbdechdieedjchecd
P走了	ddcehbncmbffdedcefejededd
P跑	aYafildaZocjbbcknYejefbcd
P跑路	cZccjigdclddbbckoaehfddde
P跑路了	daddjibdckeecceckbeofeede
P跟	gcefcjddgjchjelddehjbcefa
P跟R	cgjdfebfjdefkeoffgeafechf
P跟我	idZfabigfhdifhcfgejiefhhc
P转	hgjeeedgheifaicfegdeggjbe
P过	bdijkdabkddleeeegcgcceklc
P过去	bfhdleacifddcdbceeeddejnd
P还	fdcfidijedhgaZbghflbccgdj
P还是	fafgcdkbhhidbdZdgicbedffa
P这	hfggfdfakhibbdbhhajeiedkc
P连	ebehkbclcgdchdjbdXdedjjig
P连夜	gdfdjcejcgddcekceaecejkjd
P送	jefdhicjdidkfejgkaddfecdf
P透	ejhbccahegZeenibebfjgecde
P透了	egjcddcefhcgijjefahkefdef
P透露	fkeeeedhfdbeamfcefdchdeee
P通	ifhcgjablegghbgcgfgihegdj
P那	bbfjekbYiiklddpbjheXiefec
P那边	efieajfdkekicghbhicZjhgeh
P都	jfgeccbhgdbcdkkbccfeehXeg
P配	egcekfcckeffddedfdfffgZme
P配合	egcekfcckeffddedfdfffgZme
P问	ekejXaZdoYiciaefgddagelgh
P问我	iffdbeicmciegehcfffckcbhe
P问我们	iffdbeicmciegehcfffckcbhe
P问能	eaflfefdjefgfccliedgddZce
P问能不	eaflfefdjefgfccliedgddZce
P骂	gdeemegdandefdeeerfffehid
R	ghgeWnWajhhZ/cfcccdkheecd
R0	begfcghigckeegjbeadbiegfl
RD	dgkecYdgieceobfcdXcYahacf
RD涨	gicbfekfkdZflgdfgbgeecdff
RM	echhbhcdkependjdeYeifhdee
RR	ebidkcdgjdZdceeeeeedhdbee
R一	edjfdhabiihehiaefhiecldch
R也	cahgeajdmbkgmcfcdZjafhcci
R了	ZZSfVtUWapocraZeddgtiWeXg
R交	fedjeehgkcagnheeccfddedef
R低	gedjfgeekdnfkeeefcfecdehe
R供	dldeeccdlccfnedefbecdccdd
R做	iibidZdbmcddndfieeiccdjdd
R做了	fkeefaedkcdfkegefcfdedjfg
R免	hcjgedfejedfkefeecfafhdce
R合	ikdccabglccdnffffieZeffee
R和	cfkdhabfibagkgfbfedehgbcd
R和R	chidibdgicbdkcacdfefgfZdf
R和R都	fgjfffgejdefmfefgggfjfdfh
R在	ffddhZkcghaehfideYdkefZdf
R截	eheadjcdjhiflccbhggdaeecd
R打	fbcmeadcjijfnidddcekecgee
R报	ddjahfbihcjdmeZgcYiffceai
R报了	fefefiedgjgfhdbgeaedkdded
R拿	mZZadmYZocXalbZbbbcekcdca
R拿走	ddbddncdhhbcmdcdedfclcbdc
R是	djagffgdlccfdebffdeZddbde
R最	cZkhdcicldmgqdedfaeZbeefg
R来	ejegegfckdaimedhfidghdbdf
R比	gfggghbffidgnfacgkgfhfggd
R的	cnidZdbdifcc0dbbchcfbjgef
R的P	cgdjecbdfifflfhdefejdchce
R的人	amifgaaefiddjcccedbleaYfb
R的价	fZhjdbdehgiklgcfefeccdagf
R的单	geihfegefijfkgefgmfdffdfe
R的单子	geihfegefijfkgefgmfdffdfe
R的报	fcdkgedeghmglfjffidhdfigd
R的报价	fcdlgedefilgnfdffjfhefiee
R的方	egidgefdkdhfifbefedbebYcc
R的方案	egidgefdkdhfifbefedbebYcc
R的机	gefgbbjbigfhmddcghhafZejd
R的样	hieefeehgebijifdgefdfigff
R的货	digdhccjeadelechegebejacf
R的车	ejbjdcbejfcfnebgfcfleccde
R第	ebfefideeigekegieefgfdkjd
R第一	ebgbfideeiaejegiehfgfdkjd
R签	iddbYlcZjjhbnedddbfkceefc
R签了	hdecaldajkldlefbdcdjcecbb
R给	cbcjbheZeknesccblheeaabcf
R给他	ehdifdeeeijfmfdfhceefedei
R维	elfddeddiiedmheefcddfefob
R被	cbgdegifkdcflfeffffbmefef
R说	faihdfdjhcZfhicmegibhfhcf
R走	hcdidgddggncmfcdbckidfefk
R走了	eceidhedghndlgedbbkjefffk
R跟	ejheecbekdgeoeZfhgdflgadf
R进	ehehbiaeficenejadkflcdibe
R那	Zfeiaagkbhkipcfdeggibdjbb
R那边	bhdibcggclgipegdeghjbfacc
R都	dgihbZcckeigjgbffhcarcdbe
R降	fdbmededjenflfeifcecedcce
a	fihddbdegffjhhkfdjghghmce
ac	hlccceachhdhddgbhggdgeidd
ad	dbeifdjdfifhijeghkgkeedgg
ag	fkaegediegaeefkddbdgdjYch
agv	flbcdecjebaeffkdecdcdkYde
al	iefhceciefkejeiieehhdbadf
all	ifgffddhhefcedihdegedbdbd
am	fjjdgefefibdgididYckejfci
an	ihgiefdblhhddhcfiefbhhfge
ap	ghgfedefhfhdhgjfefihghmeg
api	ejjhdeehfebdigedfjfhecobi
ar	fijcigZjfddiggegfYgcdhhbd
as	ejdghidheifjhgcgdfhjhgihd
ase	fgehhhedfhhiifcjfbhiiccfe
at	dfkfdcbZhhiehdjjfjffciggh
b	gifZkcfhgdZgeikfafehegjnf
ba	gifgdhcidhfigdbbegheefied
bo	hfjeehfhgefhdggeebdcegaef
bu	egcckeghgeedbjefehgihhgmf
bug	ecbdlehckeehcccgfcedeghnd
c	ghfbecffhedceifegdgdgikhf
ca	fddgheghggdZgigggaffdgejh
cal	hdfifedhheddfdkheagfebbbd
call	hgfffeeigeddfejhebgfebcbe
ce	idfgdichfhghddfhhcgheidch
ch	iegigdgbcljdkcccelblefhdg
ci	cfgdfchfjcfchicbjhgcdeicd
ck	hggdeedffhfcigbcgfcgeiage
co	fiiedcdfhghgaggageicdhhjf
con	gcdiefhhffelcghdhhjdgedje
cp	djedeecdkeffeedbdcfdednie
cr	dkdibdcelbabfjddlbgdehbbj
cs	ffYjkdbdlcgfbhabhafddbmlh
ct	gigehdeficggeijjdggfcZdgb
cu	egifefbhfgggghgdejifhgged
d	gdffecegfefjhhgeeeggfhjdd
da	ejhhcedgggbkbhaiiddceihdc
de	idfibfaehejhhbgbfghfdlche
dem	dhhdeechfebhfbicegfedmcdd
demo	dhideechfebgfbicegaedmddd
di	gedidffdjfhgeiadgegbhcgji
din	igfffgffhfeeeieffdgeheagh
e	gceggedhgdijfdgdgdfeghife
ea	cdfhiffchgkhkfdffhgjgYheh
ead	ddfghehefiegjhgghlblfcfgh
ec	ighddecghdgcghffdbgedhjee
ed	egYiibaghdYjdeeafececddif
edi	gdeiefefkdeedgdehdfdfebjh
ee	gjfhadbcjfdghhhejibiehacd
el	dgehgicdejhifgdiefhchjfdf
em	diheddahfebhhfibcfeggladc
emo	dhideechfebgfbicegaedmddd
en	cggeghchfhidgejgiigfhbedk
ent	ehhgdfcefhfcihheijegheeee
ep	ibhfgdbeggggefghhechkfjhh
er	ieifaghfjeeeeicehffgdgfbc
erp	eeceeiidlcefilddebfafdleg
es	gdeicdjfhgdgigchjddjgfjff
et	ejfgieZhgeeebjhgijfeggddf
ew	fgigfecfgfeedddgggbfgdjgk
ex	cgccckfdhhhedhgbechcefgcd
e了	ehighecjffhieiefdhbjhhedh
f	fhkecbaehdgfdjfighhgeijgf
fe	dhfffehchihdgdcgiicbfihee
fi	cedjedfgeggkeffghiiaeijjc
fo	iflcddaehfcghhiiddifdhied
g	ciciigZhfhejbghdflkiggjjd
gn	dcejfebhhdagfhcffglcdgegf
gps	fkfededdjgbeededeZekeieee
gv	flbcdecjebaeffkdecdcdkYde
h	eddbfgmeejeeiedfblclegmfe
ha	digbhdedfifdggdieeekdgkdi
he	eehhdeidkeechgheffdjfglef
hi	hfdddfjekegfbddcefdceefdf
ho	decfiglcghddgedddicjbbdle
hr	dajbjejhdkdibbdcclhceicih
i	gfffdeggehdggkgecmigdgihf
ic	edhieedhgfgfffechcffghdii
ice	eedkgfgifhiihbgehdhigfeei
ick	ggiegfdhfhfehhdddcchghaje
id	ekghcgbeghfjfidkhhfchijfj
ig	dcfjfebhhdagfhcffhlcdgggf
ign	dcejfebhhdagfhcffglcdgegf
in	kcgfdgeZhggiieiegggghcfhh
io	fbfdedjfeihgehhjehikeeedi
ip	ejccheccjgdedfhcfdededmbj
is	gfjgfdbfhgifecbbfjgdfcidg
it	dkhdcffegidfhldcekdfikhje
ith	fefdejeegilehfiefafgfdgeg
iv	ghcedidehigjdedfchffeebed
k	hdiefbagfgfeheechbieegegc
ke	jdcgfddghggddhcdegebffZid
l	hhdhfeYhehjiifggfghgbejce
la	fcgkefedlefjegdhhgiffhegh
le	dgfhheeghffkgihgghjfihhfg
lea	gffhigeekegigheghehbhcbhh
li	jgehcedgggdihhdjcgdhehddg
lin	kdcicfdcigfifgegdfghefdfe
ll	ifggfddgeghcgehichfefbdbf
lo	fiffhhbhehjehgfggfdadfccd
los	dbbdkickcgghicfdebedecZde
m	dhhgbdfhfghhgjjfghfdgikfe
ma	iehgdeccfiihjdfihkhhkeiad
me	gggefdhbigdffeeigibfhdhdg
mes	gfbfdeiekdedgecieYecgcjfh
mo	dhhcgfaieeagggifdgdbemede
mp	fhgdhhgbfjfdfhdfhhdjehhfi
ms	ejigadbfjdhfhkchhefacglbc
n	hdjfcfcehfffgeegifigfcjei
na	difhcecZnfjigdbdihhcfdihg
nc	fghfgeehehcechcglkedgihgd
nd	fdihcegbmdhlgfifhahdhgjdd
ne	gdcijebehgcjgdaeifbhegdfj
nt	ggghefbeggidjhigihfghcdde
o	ecffhcgieeglffjgchjgalhde
oD	edbelfcjedfncddbdcgdfbced
oa	dhjgZdhghbhkbihfbdgfeijbe
oc	cajgbfigfhgadibfejgfgpgec
od	hjdddfcfidbceedbdgddfhicf
of	edgjgfdifdgifhhddjeifgbde
ok	cZgifbfigbgiZbhdkdkZfebja
on	edfggdhhdjdicifjfhimedcij
oo	heZchileghicccdcefccefehd
op	cgcdgekchhdbefhjhibjeceih
os	bhegigckbihhibfbcfggdcdbc
ost	ffehdjhcfkebjdfefcejedade
ot	ddehgdkgggihcgbfedihdhgje
ou	idbifiddkeghgbcjgcecegddd
o已	ffeekfdjedenfhebededfchce
o收	ggeejgfdkchmeeegdbdddcbcc
o收到	ggeejgfdkchmeeegdbdddcbcc
p	dgedfhhggeciehcfdgjhfilbd
p0	ekbbjebbkdaccchbdZfdedmhi
pa	ehgdghdchhedagggifiegikfd
pc	eihfgbYdlckffcgfcZdbkclbe
pe	hjfdcibaockaeggjfcbadggcg
pi	iiidfdcgehceihabdfekdegZj
po	ccdfmefgfgemdbZheijgdlefd
poD	edbelfcjedfncddbdcgdfbced
poc	cXjbahifgffZceafdibbfqgde
po已	ffeekfdjedenfhebededfchce
po收	ggeejgfdkchmeeegdbdddcbcc
po收到	ggeejgfdkchmeeegdbdddcbcc
pp	cdjgfefdghidffgdekfjggjeg
pr	eeihcddhfgidjgichjhhiiifi
pro	fghibebchggchdiehhhgijhhi
ps	dhgeedgfheaifgdaggdkfhbgg
pt	feiddefdjfcfddccejedebgbh
q	ebhfghiafigfedafhkicabnmg
qa	gfickefffiddgfccejecedokd
qu	feghffhdleigffdhdbiieeidf
r	egfffdhhhecjdiigifjhchjgi
re	cfgigcfgehgihigfiifkhgjfi
rel	fgehhgfejehiigfjfahcigfff
ri	fgiffedgehgigcebbjghekfcg
rm	didiedghhbaidmaijdicegYhj
ro	gideggdbgifcgemffigihighj
rp	eefbeihcmbfejkcjeaeaedldf
rt	gfjchfedghfdggchcjdhbejge
s	eefgfdefheghefaegdhjcfjed
sa	hegeegfZgiahhgfcfgglfhkfg
sc	gighefdejekgdddedahdfgeee
se	bdhejfdjdhijhedffdhihefgj
sea	eekbhecgjdjfgeedececedZei
seat	eekbhecgjdjfgeedececedZei
sh	fgldffdhgeediheifgebchdee
si	dfcifiaigchgehaafhlbdddff
sig	dcejfebhhdahcfcafglcdcegf
sign	dcejfebhhdahcfcafglcdcegf
so	ceigecjahighgacjgkgieehbg
sp	ffheeigcgjeaechhgddkecefh
st	dbeihhigfhcbhgfdlfdgfggfd
su	feeigfdjfedhffeckkghgfaee
t	cegeeegdifhegieihkfedglie
ta	ecghjechhfhgehcjhigbegede
tc	gfgjfdgedkkeldddfmcjecfef
tch	hffkffgedkjekeeefmcjfegef
te	edgidddcifgheeidjijfghiif
ter	fgghdfefifdcfeeejkddfibee
th	fdjbcjedigibgdhdebefghmdf
ti	ejfciecdleeideiicjeZfffhc
to	idgeciceiglehecchfeiechfh
tr	ghejdfceghhfifhdgZhhfgbde
t了	ifeffieegiceicfefdededagf
u	deifhccfifigfiiglljghjljf
ud	flhdegehfdcdelhgeicihiieg
ug	ecbdlehckeehcccgfcedeghnd
un	ebdjgefekdhicbcikiebdfgfc
ur	ehhehffchgfegdgdhlffhhigh
v	fiffdfdigdficfhfefhffdmfh
v0	edjdefdbmedggdccfcggfbmdg
va	flaiegffghgigehjfeiifbdce
ve	ehegcibifdgkfghicegbigfdf
w	gfgfgfcibhkejeegiicgdekej
wi	ceggejgbdkjejeiffkdjejldf
with	fefdejeegilehfiefafgfdgeg
x	geadekgcigffaeiehdhbeefjc
y	hefgdefiegdghjediifhegihf
z	gieccekgghddfidcdheleeZdc
一	fggheedidhkfighggigefjijh
一D	dfeifdfhfhjjZcjbfihbcelia
一上来	fhfcdeiiehjfedaedjdcieghf
一上来就	fhfcdeiiehjfedaedjdcieghf
一下	iYggZZnelafhfeeffcfedghgb
一个	fgifcfagfgoghfhfjgeidkjgZ
一个C	ghicheddhjgdccghdkddedafd
一个人	dgcfdiidggiebeifebfcefdhf
一个半	ikdfbdajecdicfdgdcfkecmbe
一个多	hghchbeecligceddiifmefdhd
一个多月	hghchbeecligbecdghflefdfd
一个字	gdfjffeffibjdhlehgdhgfege
一个月	cgldfdcekekdhbgjbcfkdkbih
一个月了	glgcedcfdkihhfddehhmfghbe
一个月没	aedckbigejZfcfdheiflfefme
一个点	ffdmcddambgdlfdgidfcfdkce
一个礼	cghgcdZichbeifdgjjegenkee
一个礼拜	cghgcdZichbeifdgjjegenkee
一件	hgchahebigihhfmdccjjdchbd
一份	gdjbecggkZdjheZeiabZjggff
一体	gficfdhcldgdffkfdbcccicgb
一倍	dfefigchggibcddcdcccecicm
一共	cfgdhgchfdidfkhhhakekcgfd
一共M	dhhhefbfigggcggfigihdchhd
一分	feXjgeXgeiflbjgZhkdYeZcZg
一分没	egbbkccieggmcmecjjgdddcdd
一分钱	dgcicfbbejegcfheejdcfebdd
一切	dbgbeiigfibgfdkhdgeddadhc
一千	eihgcddfjdkhmhdffcdbgihcc
一半	YgehefeUelleiighmgbhbfcfm
一单	cabclcglcbZfhbcabZchcbaZi
一口	dYhgYhfcmeocfbbedgebbbZfb
一口价	eaffZihdnbrahcdffZfebfbia
一口价M	fdaecekeigkeieaidhehfeegd
一口咬	gdgifeeeihiefdcfdoedfccef
一句	ibbibkaYekifdgmienbeffkZd
一句话	ZgcfflYaficfdfohficeecabg
一只	ggfhfgdeigkjffdceZeffdkef
一台	Yfddhbjdgildhifjggiecifel
一台M	edeheejejemdehjhhbgedcbcc
一台多	fifffgfckdnfeegehdfghebee
一台多少	fifffgfckdnfeegehdfghebee
一名	ccahgjbefjilljebhbfcmeblb
一吨	cfejYdfeiglfdbddeiedhaffa
一听	jiZibbYZcnmdebYdcpdZeacZb
一周	ccjcnZbigcefgdagdcgaemgfa
一回	jicchaacjfffhfgfcmdgigikc
一圈	ihjbcbgihafblhhefZdcdghke
一场	fiffhfgdkdcficcbfbefehjfc
一块	bemachaZigfanbceiVbgjgjge
一堆	ckebichZekbfdcfafoehcghld
一声	hafbjdggdiicacaclkcbfcced
一处	feihdfegfgdjbecchfeeiemff
一天	efeckfcgeibigebjhgfjhemlh
一天三	fdgdiecefhcdcfeaffeffhhmd
一天就	edigjedjbfcdihekeZeihdhce
一天罚	gfekdgfefibmdgeodheefedcf
一套	bmegbbXldbfcbiZWeagddjkdn
一定	chbkfYYejfZebfbfbhkfcebch
一定要	gkdfdffghegghiccfgleefhhe
一家	iffhbbadkbcdldicbbiXhbciZ
一家外	chifedcdkedengdeedeedehee
一小	eldddeejecdejhbjeeecgcpbd
一小时	eldddeejecdejhbjeeecgcpbd
一层	gefdkfgcgidedffihlfdggeka
一平	bZjfYfgbkgqdiccbdmdbbdXdc
一年	ccckhcbifcjdidYYgckebbcip
一年M	ggiggdddihkjedddgaikegede
一年多	ddlcdfcejfmeddeefefffeled
一年多少	ddlcdfcejfmeddeefefffeled
一年的	dicjfecggcedfeccbdldeecfl
一式	edddldcfiddncededefeeeceg
一式四	edddldcfiddncededefeeeceg
一式四份	edddldcfiddncededefeeeceg
一张	feigheeefihhkedchjgaedfdd
一成	eZigchkfekhekgfckZbeggjkc
一批	cgbbnZckeccdZYjrhiadacblo
一批货	dbbbndfjdgcieddkiiebddbkc
一拖	fhdgheggiecjfcediYcjecjgd
一放	eijffddecldggdddeifofdaee
一期	cmjcagZfiZidgkdcceedkYfcq
一条	heefbiedifemceeedcadgZggd
一条线	aigZcdjflcabcekdcadccfbch
一来	cehhfeahgcgjggecdcdikdddf
一来源	cfigfeahgbejggecdcdekdcdg
一样	eibcjbeihbcdhfhhhgbabggcs
一样的	dlcefddigecdichgebfceilfo
一次	ihdhiYVggegfdghkofckefjle
一次付	echhceeejdjdfddeqhedhdccc
一次就	eghdjfgiegcgifefijgiihbld
一次性	cidgfecifbjeedchhafcdcibg
一步	cclicgcgggimggkeefgcghehf
一毛	edjfccbbekmegkbddgchdcfdi
一点	cbfgdlbidggbhcccgefbigjhc
一片	fedfbjecgjglfdbeeaedfkbde
一版	egpcacYdjejfeihaehccbkkbb
一版再	fdkdefdeigddeeddejfefncef
一百	djcicedeidlifiXdZgjfaajbe
一百二	fhfeiheigdjigfdgbgccddadc
一百五	fncceefbmccfdkccfZdeedadh
一盒	ggidfeffgjigjeffemfffghff
一直	lhcbhXdfeibdmfddegdhdechb
一直是	gjdeecedlccflechfeebedaeg
一直是R	gjdeecedlccflechfeebedaeg
一直没	deiijbZbhhbjfcidgacigdfgd
一直用	jhbdddccfifclgcffgebeddfc
一直用的	keceeedffjggliegefgdfefff
一眼	fieeeifjciihedbdhdddhgadf
一礼	fchiffighcjfdfdmcbfbfjaee
一礼拜	fchiffighcjfdfdmcbfbfjaee
一票	dckcbiZdnacdaaqchaecmeaae
一票否	eefdckbdlcdecbnefbfdeecbf
一笔	hebhidelcddcflagmZgcdZgde
一箱	dcfdmdegdimchcchbndbfcYca
一米	ddfhbbjaldjdeecdaZccdikcc
一般	iefebbmbfjachkbfdhfbchjbg
一起	dghfegdjgXgighehhXjadpicb
一起跑	fdkfdeehjdcfnjecfdfiemjef
一趟	djdffbhifcchbhegccffhgfgf
一车	dhbhkdfeficfbccghkdcdbgkl
一轮	dgflcabboZmhgbecghaalhYch
一通	kdedgdeaihcdgjfbifedcdhbd
一遍	ehkddbaenXghddkgcWidchkeg
一键	eelcefbfjedghddcecfdfknde
一问	ekeeeeediffieeedeocggdfde
一页	dkfcggdckeaebedicafgjcpbe
七	YdjhgfddjfokhahfhXaihmifZ
七个	egkgfebfibhlfdkfcfdellcef
七个人	ekjceccdlecdgfkifdfdhndee
七天	cklaacafjeggeedifaeidkpbf
七成	faahjdieejbiddeZiZflfaZhc
七百	dcjadjbdienfnfedfceecdcee
万	edajidfihajjgdhlbejghjfaZ
万只	fefgifdhgeniefbbhZihciaff
万套	fgefjfcekeejcffmdcddfdacd
万条	ffdijfdgjeeddfefeahfgjhfi
三	cgihhdZidfmmffeljhegmlkjj
三七	fehifgeekemdggifnbegehceb
三个	cffkbfcefijfkdighcdgdhjhf
三个人	cjdfcdihgcdfddbheZdegjhYi
三个月	gXekfhedgigZhgacmcehefZhi
三个点	ecihchcZleohedfhedfZdafbi
三十	ZggjaafgibqceicooZhXfVhXe
三十五	dkYgjedigbieeicmbbccfbicc
三十天	fccnbedbkjndghgeocdcedddd
三千	bjchhbYjdgmfhjdgdlgdZhgha
三台	bjfahdbegfhbZdZgagfhbbjgk
三号	hifffgehffefgffjfefhcihfm
三周	dYfjkggbdmbffdcmhgijchdig
三回	cifekachfgafbecddmiiddclk
三回了	dchgkddfdjdfbeedenfjeccme
三天	cdjdidfYmeccfdbkikdhdjgia
三天坏	gffdkfggeiffeffffnflgeelf
三天没	fedfhjegcliecjedfnfbgecne
三天没人	feefhjegckefdjedfmfcgedmf
三家	ghjXdbhfhffffihabjbYpdcel
三家报	fembfccdkemfkejefbbdkechc
三家报价	gflegefdkemfjfjffcbelffid
三家比	eZijcbbfjadkehadggeflabgd
三家比价	fdfjeddghdclZhcfhhegodchf
三家里	gekefcfghclfjfbeedfdZfdfe
三年	fbekeiXiefmqghhbbghfleZki
三年约	fffcmdfjedcojfeeeddddgebk
三成	dcckhcZfejkkeaaeqejilcXdh
三批	eahfhecjechjibbljfccafZbd
三折	fgggcidbhhoedfdedbddehcfc
三方	igifbdaZmgilicggbkgbhfgef
三期	dhdjhbahjZhdaafdgacZbgkdl
三期付	fecldfddkeefeeehncefedeed
三条	eekfdfdekccicidjdbedifgcb
三档	ednaaecdlcpebdececfccccjc
三次	kjfZhZVefhcggbaegjcfddche
三次了	fjdieddjajemheddgkefeddef
三款	edlddeeifdhddebedbfdenmde
三版	ebigeeebhggddddbcfddijgcc
三百	fccfjbjmbfgifjkechgefhjkj
三百箱	ecdbmejkhcZcdcdceZebdcken
三笔	eeedkfgeghdoefeZmkffddgdd
三级	fgghefdejefiddggfehddbqbe
三轮	ebfnZbbcifkjgchbhgbfgfYeh
三遍	dhcfghecekgghghbeldbgdehg
上	kiecdecggffdfjkhZigfdegil
上0	fdkcjeadkfjgdkehefejdbYeb
上C	kgbdgedfggcdedacdegbdfdgd
上R	fciedjedifgfmeccfgfljefdb
上一	anaecgfjeeYeZhibhbgaccgem
上一套	dmddedcigcbggccegahceefdl
上下	endbeeahgcccdmbbgXjiichej
上了	ichbifdejealhgchcdfbeihbi
上二	ebhmjfeblglcehjdfbdkfdaek
上人	kgfidbYffjdfgcfefbejjecde
上他	gihffeccdjhggdggelibfhihe
上任	dicbdicdlcdediodfbeZfehcg
上会	bjbicbZghdjagikacaigbeccc
上加	ldfeceadkdegedbbeaeddbcbc
上去	ednaebceghjccenagfbghbeef
上去了	djibgdcflajdghnbifcbgeYeh
上回	idbhjefhehheidgcchelecckj
上头	cehfdkddejffigmdecekeebdd
上就	giegfecgdjefiddbelhfddkid
上批	ebcbleidfihfdeadfnfefcoof
上报	ehfhddcfjdmedbcgfcdchfedc
上有	hbjZcdlcmcbfkfadefeadahdg
上机	dhlfadbghabccbclcXcgbphaZ
上机试	ecldcedblcceedecebfheokad
上来	fhfZibidejdcfaXZelffedhid
上来就	fhfcdeiiehjfedaedjdcieghf
上楼	ddgjidfeghfeeeemehgifccce
上次	efceehhfghffbbacgiekefZim
上次那	ddffihddigiefcbcdkcjdhagj
上没	fkhccfdcelcehlbdZfhafehdd
上没钱	flfcdgdedkdffkdfaehbgeced
上海	hZdkadhbkfdefgfigfjbcZccc
上班	gZagdhjcldegfcbacdhbdeYec
上的	hdhafahehgZfbYgZefieiicgf
上看	ifgffgfgjedfgdedfbfgjfade
上线	iddjgXVjfeeecfanfhYYZffec
上聊	icegfejfjdgedbdefafffedee
上要	dilcefbejeafhmndebedeefef
上说	bdiihedgfhjefdhhdkdheeejd
上门	dhailaWhgdbedcXhaedibcXpf
上限	ejdicecdejllclbddlcbfgabd
上面	egiaegdalggcgihehhcgcdfdh
上面还	ekkfeedekgiedbnffgfefhffg
下	bffegcihfdhgejcjbgnjehigf
下0	fihgegejeeieeebhicedeifeb
下C	egggdgcgkcgiejdghfiffhhge
下一	cbglfeafhgkgdbgjgelffgiik
下三	egekcehhgdajcidifbbdebicc
下了	aibXmehldVajhdajaSladaWZh
下单	dpkZcbZekZfXefWkcdqccifbg
下单了	fccZpcZjfbcmaccibeYdceadj
下去	fdeihheegijeffdihmdfgeedf
下我	hgeiffcbldbibcdicakdedibd
下文	jigfaZZdieifbcbefZeecfXcc
下来	ZmffbgYehgijhreeckiicdgbc
下来了	chbdifdieghlgmfffghZfcgif
下来再	eldcedbdjeggehaffXagecbda
下来就	deihbdacmchdcjhbiWjkddgcc
下来的	dfcdhckgiehhmeefggdifdecb
下来说	fdkdddefghdfdefdgnfbgikdf
下架	fabamejebkffbfecdlengebld
下次	gaXeehmgfiZgdeegeaefddZZb
下的	dgdblbZggfdggcfcfdbgdhccf
下订	gfdmafbejfllefeajemeffhfd
下订单	gfdmafbejfllefeajemeffhfd
下说	dedbilgdjfdfdlgdjheijdcce
下雨	dfdcfflgjecdecemdbceflidc
下面	degkccbghfbgealcfibcfgZZg
不	cfZickiacphdfggghqfoddkhf
不一	gffghceciiddefhdghdiedadk
不上	dfdehjceemgebZbjckdfbghhc
不上了	dideejdchjdfcddaeeegfchcd
不下	dbdlbffYbnnbbffagmmpcdeab
不下来	dedjcgZcbmmbchgbfflpcfYdd
不下来就	efdjdebdkebdejhceZmlfedee
不买	fgdiaiYafjicejcfcmchbjadc
不买了	egdhdiddghhdglbbdndjcdcbf
不了	bbfkYldYiiadgakhejdhgaoZb
不了主	hghhdXfhiaiebbjfebcZhhbde
不了就	fhekfgefhhdiieejdhibgdkce
不会	ageildXdighdfYZbjficfbnmg
不住	ckYbcifaigddncaagmenbbdZc
不信	cobbbaacanbfYeaeereaddZfd
不做	cYcjanccejqhXhhYgYblcafYa
不做了	eccbdndchgjhaggZebcgcbiab
不再	cbZfcmcdfiheadcdcgeimdfec
不准	ehkcebgfggifeebbdlffgjpdd
不出	afcZmfgbbpbcegbihndieajld
不出来	cgaakfecemdcdhdfigfkcbdlc
不到	cdieihcYbnlchabidnfmdanhZ
不到货	feeigedeckegeefmdndnffede
不到货就	feeigedeckegeefmdndnffede
不办	ehcbcildjhbcbecZdcilcdhed
不加	fdcimfeejfhdegemghfdfebbi
不动	fhZghiYeigiehadihkgiccgii
不去	cagdkghfejhdhbZjbgeaeamkf
不及	dcikfgdfifdeffeoffeffhded
不变	dchgicfkdahcbgchcZhajcbcj
不合	cbdgfjZbekfgbahchhdlgekid
不合作	eccbhjcdblafbcaefjeodkhkc
不合格	edhgehedfidhdeedidfbhYkdf
不合适	fddcdkfeejdedfhfeoflfnbdg
不同	eielaeaefidkebfckngceecfe
不同意	eehmbfbcfjekdbfckngcebdee
不含	ceibcdjekdmcddcfdegcddicc
不回	gfgZhajcdmcecbYimWcpddbec
不在	ibYbbcoZmeYbaajYccZeddbca
不多	ciggaebcobeehcachYkcdgeak
不够	bjhVgdWhhdcddmcicfcbedjfi
不大	jejZicbbmdcdiebcdgdhchfcb
不太	bndbfcbeldhgjhjfggdcfdjef
不好	bjdeicgffhafggbfffikgihkg
不好就	fdedledegiefgegddmdjidjmd
不好意	efgcefidkdiefhhceZfdggjge
不好意思	efgcefidkdiefhhceZfdggjge
不如	ecibiicefigghdcfemfdfgfjd
不定	gegigfffjdkfdfcefZmgeeefd
不对	dagekZjbdnYhXZZjamgjbbmkZ
不少	egfhicchhegejgcilbgddcbei
不开	dabbejhheiccbafhcgegbbaeb
不归	igefffcejeehgehigbfeffdef
不急	ijbdgbbbndcdiYadilahccYbb
不想	gnabbcdhdiZdhiladbldfkVfa
不想再	glgbcfhhfgdfjchdeZiifdbja
不愿	ehfmdcccamfedfhekmgdeefce
不愿意	ehfmdcccamfedfhekmgdeefce
不打	eacjgjcfejhcegbjledmedccd
不批	ejabckacejbdcrecdcckddbad
不投	fcgbekddejcdehbefbjjneeei
不拢	ddhjbbcjeejghecemdefekabd
不换	iZZfhlfhhcZcejYdajdhbcZdi
不换了	cbbaYoaddkaeglahcmejddgZc
不接	dekgcbgcdkhjgcbeemcggeZkZ
不接受	edjiegZdggcjabbicldYfjdgc
不接电	hdbejdhfejkeaedbikeeeecka
不接电话	hdbejdhfejkeaedbikeeeecka
不支	hhbcchccfieegefdgkfchfobd
不支持	hhbcchccfieegefdgkfchfobd
不改	gcidjeleckbgdedggpclgilbf
不放	bbhnaebbgickdhdbfqbXdijcb
不敢	dcmccecciiaggdkidkeclbZdd
不是	XZcdafrbnabcZejbcYcfcaiab
不是0	ddccddnekcaacbbgacfbcbnbe
不是D	ecfgcdidkcZibcahcYiZbcYab
不是M	fdedeflelchcdebcbZdbccrdf
不是P	deddddjejddedgkchbcgcdabd
不是一	eechcdkcifcdegkdddedhemfd
不是不	fchjedfeigffegjdeafehkcce
不是问	gkdgfefigcgeckigebhcfdacd
不是问题	gkdgfefigcgeckigebhcfdacd
不来	egchifdggghegdigfchbedggg
不松	dfglbdbalficeeicecdifdfcc
不松口	ffhkddcalfecdeiceaehfdddc
不清	jfchdccelcighlfegaffdeZge
不清楚	jfchdccelcighlfegaffdeZge
不满	chjfaabZelhggcZfcidfgkmdc
不满意	chjdbbbZeldhhcabbhcgdljed
不满足	gdlffdfegghdcedhhhhekcnef
不然	egbkgYbafmjgjfbgbnfidgbjj
不然少	gedjeedeiikfdggffYgcfiefj
不熟	fdeeddjdkdeeceaefbfbffcdd
不理	cajbbfjcanZddcZadlemcdaYd
不用	Zhcbcnefhfiedfdfgkejadkfe
不用了	fjcbcjYigdihfcbcejefdbkca
不用再	edfdeleedjkjdeeegmhlfdihd
不着	cggfbhgggghefabghegeehfgb
不知	ehfbahhbhhdcikkcdddkedZdb
不知道	figeahdbhhddjkkcdddledZdb
不符	ebjbcjdegkcededdfnfcldhdf
不签	fcdpeZdcgjfgefigamidegggh
不算	bgafjeddoadjibncdbcYecYkh
不管	dibbcdgembfedejdeaegeedle
不给	dXcjkbcaXpgbkZbeqrfqcecYZ
不续	bechclbbfkfZghiZggeibgYat
不续了	degbbjfcXqfbiYgbhhdtchcZq
不考	dkcZdiaeejeechaedfehedicd
不考虑	dkcZdiaeejeechaedfehedicd
不考虑了	djdZdiaedjeecicedeejedZdd
不耐	hihieceicjhegedjkcecfjace
不耐烦	iejiedeeclieeedhjgecficce
不肯	dgihgXcXhjjkihbhhdbYfhhZh
不肯付	fejdicdddkagdeddirfefiedf
不能	bkggacfhhbiffgfijfdcdjjfj
不能一	fekdefcgkcfhheedfafcdknce
不能做	fjeeeeeggfcddgeidchdfccad
不能先	edhjdfcclddhcgdgkedffkYgc
不能再	fdfigfihhdmffcjdffhcfabil
不能出	fmebcfdeggdecchfdgfdedbbd
不能开	dcbekejcldZcdbcbmaddeeecb
不能跟	fgigggehfhdeefedeefiiglfd
不行	cgkhdXdhjbckjeZgeUicdmmgf
不行就	fgiicacehgcefhehgddfejdbc
不要	ddZeemhXemfbieZjajekfcYgh
不要了	fZceancdckiefbZgdjckddbeb
不要再	dbjbekadejcfgidfekfhibede
不见	hjgfhbcegiffjfehfiekddbfg
不认	cYfghehZfjheZaifimbhfgajg
不认可	dfhgdhdedlehfegchnfcfciaf
不让	hbZkdefegglidigigscZdbide
不让进	jbaicggdkecddddheieffcicf
不谈	egdjedeeifbecjcgdedgeeaic
不起	ccagifjgeiefdhhlkgdgddhci
不超	gifffefdldghhjhihcffhjgef
不跟	efdkgdbchhlhgecbhgbifbdef
不达	eaeciideblcfffedfgfgeimkf
不达标	eaeciideblcfffedfgfgeimkf
不过	cjlbdjaapaibjenehXcaifiaa
不采	elcZelddiibcbjbacmbkbbbdc
不错	bgidgbdleXchYfYZgXdaciZhm
不降	ebdnccacdjqeidaZdkakgebab
不需	bhcbcjceejeebdddeniaeedee
不需要	bhcbcjceejeebdddeniaeedee
不顺	dgbgjeejcjjcbdebdkdcfgZkd
不高	eecjkabcangiadckekdbefbcc
不高兴	fgfgkbcdbnejaddlejdbfcbcc
专	bhgcZYmhhcfbcnikebddccjff
专家	dZkfcaiYqZeedaoZdffceahcb
专票	facdefljedjhfdedlbfhffaid
专项	foXYZciYqbdcfrdkZebcefjcf
专项资	fkeefeedldddeldnchdefeafd
专项资金	fkeefeedldddeldnchdefeafd
业	iffhYdgchfebfgidbehancjcc
业P	ehdghecjdhifieaghhheedcih
业主	adljcfYeggefhlmggdgbmdcib
业前	fgecjffhdjhfeehZelffefkki
业务	ggeaZhfakgfgkaheaehiffbZj
业务员	fjbhccbdghhelefgejecdddcc
业委	hccjdfhhegkehccgejdaddcbg
业委会	hccjdfhhegkehccgejdaddcbg
业绩	cgkeagZbkfcefcbaefjfrbibd
业绩证	gfhefhgffiehhffefeehlffff
业绩证明	gfhefhgffiehhffefeehlffff
东	ekabXdiggeXcbfjfckadcbiZi
东会	ecfbdekejebedcneegeeedccf
东西	hkfabacdhfbgdjceaocfedibb
丝	khhdgdcgjZZdbaedhYdfcgkfg
丝机	fhgfhffhhddfeefdiZfeffgei
丢	ZgeeckgXigjelXaYdebiXdhld
丢了	bdcZgijZghicnbebgecdeeYib
丢单	bicaajiamdjbiaaZbhcfbbikg
丢给	fbkcdfbeghbjfccdekecddabd
两	ackflddhffgfhfgkgddgiphjh
两个	bggihcYghfkgcZfhgdfgflgii
两个人	ebfhlechgdhgdeiojjhbdhbnh
两个月	egfhffdbdkbcgccblbdnddZga
两个点	dcglbhbgfglcfcYjcdfXfgdee
两公	biidbdcdkddfgdddddfddnodd
两分	jgcfeiefhfaehefddbfflgcdc
两千	djbmaddbjfmeaggbjkeffgiic
两句	kcddddhcgicfhdccebfcegcbf
两台	ajhdjgbkfWhdebalgZdYimhZi
两吨	gkddfgeckdffdeedebfeidfck
两周	aggegageiecceaamdaeiboabg
两周了	fbneefdiedhhdfideeedfndff
两处	ffihggfjeeghfehhddffddmje
两天	dZeZlejeieagddejbjdiceegh
两套	egeihebdkelcecagfhdddhjgf
两家	eXldkgajdeagmgfehYhillcgi
两家店	ebhcjibjdhjdaccedYfjegfdk
两小	gdkfdghfifhhffegfhffecjai
两小时	gdkfdghfifhhffegfhffecjai
两年	hfhajfdhkZhjigdcgfaYbgaim
两成	degkbcigieldjggfkfkYcgedj
两手	ejeefeddfjdecjddjofkeeegh
两批	eccjhdgcfjbegffoilddbebab
两期	gjhgeffckeadfkicdbfekdjhk
两条	cdkkeeaghcejdgcifaffiedff
两次	dcgjggefdidgjbeghghihcenZ
两点	dbhgifecldibbkbfkdcdddabf
两版	gdkddeedghjdhfedghfeegZcf
两百	djadjcfjdggieogkgigdfccdh
两箱	cjabmcdibjfebcblZjdacjZiZ
两轮	dZfidigeggfdgdaceYeghgicf
两边	bciihbfdigekfclcfhfbdbkcc
两遍	jdieedcdjfhecdbefhfhjcjmb
个	ihgdbfgggfiefffegfefelhfh
个C	ifdifbcfiejhjefeikhhdgdfc
个C的	gjeehechgedjghfekdicgfheg
个M	dgeldcYhgblcehabfeddigbhf
个P	fikdcbdfhfegggldchcgdkdfe
个p	dflcdfadkedeffcfebeefjeed
个不	egfdefijdfbebdfdeYedelicc
个事	cdahejhdfjheiggkgieiedjcc
个人	Zcifidefidfcieonfdgegkcng
个仓	fieefghjfegfeiikfaedcdiel
个价	dZhmeYbdkdoegffffbecchccf
个会	bjdbckZckhgeecbcdkdehbfcc
个做	jhciecedfjihhfcdeffhedgcf
个公	jbcheehekcceccZegbegddbdd
个公司	jbdheehblcdedcZegcfdeecdd
个准	ebcjdgcckeheedcciflffhcdg
个十	egidffekcfnfefefecffemefg
个半	ijceedcifccibhdjdbekhcnic
个厂	hedbdkdcfjcmjccdeZjefdgem
个发	feeeigffighgdjefmfdefeihf
个叫	jcefieceifcfcddeecfeeiade
个可	ghffggghfgegfegggdgifjmff
个号	icchhccjeghccddfdcgaddbhj
个多	jfgbffddfihfedcdihemegchd
个多月	jfgbffddfihfedccggekegcfd
个大	cmhagcejfcehfcdcgafdfhajd
个大概	dmgcedccjffhdeddfdgegdahd
个好	eideheeiegefhjfdehhdecZji
个字	ebhkacadhgZkagmhgndfddidf
个学	gchajeheeihfdgebejfkfcnkd
个实	giefefdbleheghfefcffidfei
个客	fgcfekhdhhdddcbheaddccZde
个客户	fgcfckhdhhcedcbhgbdgecadc
个对	eigeefeekedffchgedfjadlbe
个小	gicfiibdkfdhfeadccfcdchhe
个小时	ghefhgfgghhgihdffefdgelgg
个工	ilgcahajecggfcfchgfhbeYbn
个年	ekdidfeghcmbdidfdbcefjabc
个店	blhccccbndhedclddgefeiadd
个报	ecchdijchgfebdfhiZecchafg
个招	jafcgchdmccibeagccdecbbcb
个招呼	jafcgchdmccibeagccdecbbcb
个数	chjgcdbdihicejdacjccbaneg
个新	gjehcchhfeaddahidfegdcaag
个星	iefhdbghdidjfedegjgiegceg
个星期	iefhdbghdidjfedegjgiegceg
个是	dhfjedbbhhehfbhflkhcfmedf
个月	ecieifcdekgcgbdgmfemdkXif
个月不	cidhddhejfcfkfbeddfmfdebd
个月了	ekdbebhbdlgefebbhhgjddfZd
个月再	fegkdffejedfhefhjZhcfjcef
个月就	fhfgheeehghfffeigjebfhgec
个月没	YddakZjebladhecebfeoecdnh
个月没登	ddcekededjffifeedcflgdene
个月的	eegcjidhbkcifefcilhbfhbhf
个条	fdmfffdejfhdefeijiigffnfc
个柜	edghheefkdgkhfddfhgffiZfd
个标	ecgdfggfggcbeebeebdkidfce
个校	gjchdecbkfhhhlcdihhgfhcfh
个校区	gjchdecbkfhhhlcdihhgfhcfh
个样	bjgbcdbigfZdjhbidkcZggWai
个点	dcdkahedhfnficcjcegicglah
个点位	dhfddfihgfaeggegdceefhkdj
个班	egheefhifcaebiaheYecdjZbj
个电	idcjhefbjhheedfgdddcccdkd
个电话	iccjhegbjhheddffdddcbcekd
个礼	bighbddhdheejfihihelfnjfd
个礼拜	bighbddhdheejfihihelfnjfd
个礼拜了	fidhfgeefiiggddehZgkfigfg
个空	mZabbafcnbcdbbacddebccecc
个章	eddkcjcbgicndeadhcZgkhdeg
个签	ecbcbkibejcYcdkddcbekghde
个老	cblgeegcldidheicdbddgldhc
个能	elbfcedeiefeegfdefdcfelbd
个脸	nbcccdadkddeiebdffgdgccef
个脸熟	ncddddbekdfejeddfeffgdcdf
个自	eiifefdlccbeecececfcflmdi
个自动	eiheffelcdbefddcfcfdfkmeg
个表	hZddddjghfbececidddgedfhd
个说	ffjekecgfhfifeefhheedimge
个账	dhbhhcbkddghfadafeicghcgk
个账号	dicigdciffgifbdadeicgicgl
个车	dfffhfkcjgdfceeefcfdeiZfh
个部	ghgibbbiiaddecjfdfccefdfd
个部门	ghgibbbiiaddecjfdfccefdfd
个配	edhdjebjdbcjdgeceafeddcjl
个问	egjfeedhgdiehebcfeceffhhd
个问题	egjfeedhgdiehebcfeceffhhd
中	cfgbihclcecijflgcdicydibf
中了	YfZWqgZjfZZfihekYglbyaeZZ
中心	fhjebfgjeedhcemgebeblhjek
中心P	fjfgefdggffihdjihdgekgiee
中心P说	fgjeifgghdghgfblfheflgefg
中心的	ledefhddiffhdebgeehegdgge
中标	baZiiheidgjljccgdcickgbbd
中标了	febcpccnabdabefbddcemefee
中标公	fedfjcdjgdglbfghegiekecee
中标公示	fedfjcdjgdhkcfgcbgieledee
中标通	ffddnffjeedjcecbdfjeggfgg
中标通知	ffddnffjeedjcecbdfjeggfgg
中的	ebbffmebdlddeccbfdgcndeed
中试	fgidddfgibfhedbbichdZdkce
中间	dcjggccfidkklafdiiceahdch
丰	dbiafdjamcfeecbhaYjhclZia
串	iifbcbfbkegdbeaieZdcdikdc
临	cefkaiccgidkhiiZiZgbchhZc
临时	fedhciecfjdmehbcdbhdedhee
为	Yeeafmbidjefliejhkimchdif
为什	fdfgfiefhgeggfhjfnfghfdfg
为什么	fdfgfiefhgeggfhjfnfghfdfg
为啥	cfcidcjdjgbikhcehkemfddce
为止	dcdcclcdclddfcfhekenedbde
主	hiedegbjeedfkgmgfZiXjhfkd
主任	iibdchgheidfieldejcbbided
主任P	gkfedegigceeigkadcedfhacf
主动	fjYhdhYkfZehccXhebfZcfebl
主动打	fhefhfeieegidgdfgeddedbei
主动找	cmddbcdjdfedcdcefdfdfgadd
主机	dcdhjeidigeibhhmgheddhcld
主板	dcdelejcldeededdkbfdedbnh
主管	iedbdigkcfhehgecfaeeghdji
主管P	hbdceiiiegcebhfeebfedgeki
主要	helgddacgiegffbdgbjdhbmde
举	djhefgYfjcZdjcedjadbmbkdc
举报	ehhddgcfkddfjedffbfdmejge
久	dmbiaeVehhgdgZenbifidbkjZ
久到	ejefefdejehfdffdeeffgfcmf
久能	ehehceddkdifgegjeegdeebjd
久能到	ffejdeefjdefgfiefaceffdkf
么	Ykehdcdfdiihhikhehdhfdiff
么价	flcbefdblfoggcbbfcdceeael
么多	gdhlhdccdmljfidbemfcfeZdf
么弄	elcbefeifcddchcjeaeeedhdh
么时	dghfhcgiegceddkhhZgmdcbeg
么时候	dghfhcgiegceddkhhZgmdcbeg
么说	cjgehecbigbeghhfhifbhgake
么都	effhgcheihclfdidenfheeidf
义	kgcdhhebjgjcfcaZdaddfdgfh
义乌	iefejgfclglcedcaefefefgef
之	ffciZhhgifejjfgkebkfefjef
之前	cgbiaihihbdkhgjkcdkddfjbh
之前那	efifgefhheffheffgcgegfmfi
之后	iafZgihchgeegedddgdiflikf
之间	ekfgdccembeemgbfhYjchbibc
乌	gedeefjejdicefaaecccccdce
九	cccmfddjdhmcgbZbjijfejhek
九五	ecdjhddhgcndcebdgdhefedff
九五折	ecdjhddhgcndcebdgdhefedff
九十	ehihbdfekdhieeebnfhcfhhdc
九十天	geekdeffifhghffcnbhcffded
九折	ebcmccfahjkfidcdlmdcdbcbj
也	didhbeeigdfgkifcmfgfdfXfq
也不	gbkfbfdZekkfhibcakamchbfa
也不接	hdhchefgckieifehdZfoefelb
也不是	fdiceeieiegffedeeaddflede
也不用	fghegidddjdhbdddeofmfechd
也不让	edemeebecknhdebeenfcfedde
也交	egfeideifeefgddeededemdik
也到	ggfdjgffhefldgecmdhfeggff
也到了	ggfdjfffhefkdgecmdhffgfff
也去	dkbbechclcdekebdeZdbefgdd
也在	ZgiibhXaoaecpkabdieYcjfcb
也在里	ddheejdfifefgmcdfkffkjhfe
也就	eidhbhbbldffchakbbecccjcc
也得	glfefcbcncegclhcjgiaabidc
也想	dpcbcedhgaaffYfbdccheaYfn
也想要	fjfeggfhjdcfcdeeeefefbZel
也报	cfjbccjckdohlededbfebcbcd
也是	hflccgbehhlfjeagdjdcdebcd
也没	gccgdihbjfedbegiceihhdgfb
也没用	fdelefcfifmjhedefelggedge
也没说	fdiahhffmbheahjfbdfcdibhh
也给	ejYfghcggeeehidghZeagcclm
也要	bldjiaZigbjcaaagbgciaaXbs
也要装	fedklfeejeegedehfcffcecfo
习	ffbeegjbmbfegdcgfdhfdfhhe
乡	gficbigfghZcdaWaeeccghZff
书	fembffaeiecgcZibfcfajegib
书D	fcjefedejdbbcdehdbcdlbccf
书买了	fflfeeddjecgecddeddfneeif
书拿	ffedlfekcfflddddefdehecfg
书拿到	ffedlfekcfflddddefdehecfg
书里	gekfgeffghhfifdefgfffgmff
书面	fgejfdgcfjkidcggeddciajkd
书面承	fedkceeeggahdfecdgfeffnef
书面承诺	fedkceeeggahdfecdgfeffnef
买	fiffZjXbgjjecnibXkjghYYch
买一	ccibgdjdekagbleeckeieajbg
买一台	dbddiekfjdahclfaeaedfbkbh
买不	hjgeeeedkdeffcifgbfbflfce
买了	bchcdocagkbhkkYeblblicZhh
买的	hjddgeejefgffhheegcdecjhk
乱	eccZmejiclefbdefflfkedfkd
了	eZgaknfkcgdhggegefeiggeff
了,	fecgjdigeiiiZghcbjeYfeZje
了0	afkhhXajgcffchhhbhcYamijj
了0个	dhlehdcfjcbjadefdhdbhkhjj
了0天	gfkfhffgdjdiifdjchihbjmde
了C	hghgYefemXchgfhgbdhdZdZdY
了C的	kedieecfjdgghghedfgdcgccc
了C的P	kfihdfXdkefhgdahdheeegede
了D	khbhZZdhiZeeeicfZelafeeia
了D签	fdflcfbZofagcdYcednddeecg
了D给	digeffdhgedjbfegfgfefmggi
了M	bkcgfegbleiliqZghYZdgccai
了M一	fbgjeeXdkeldcbcjebcgddafi
了M的	elcckdZdkdYmgiccjcddddjeh
了P	gcefkjZghdhkfhmkhhgelecih
了R	YZaZXvVWfliczhZeehaadbbbj
了R的	ddhablacigfdmcbcecdbbdhfg
了一	jfibfcejgbeggdfhhfbbekjgl
了一D	edfjhbZgghkkZddceieccdnmb
了一下	kdgfdefbmcghfcdgfdgfffZef
了一个	cfhediefehlcjeghfnceaifcg
了一个月	eehfghceeladdbjkilfdfkbdh
了一份	dcgckgedkdcjkeeihceehccgb
了一半	bfaiichZihdicbjjjZcldagYl
了一句	ibfiehbdjeggfgclhhechgjed
了一周	ebleedcihbdehedeegfdhmZad
了一圈	ihhbcbhihbfblghefaeadeede
了一堆	bkedhchcckdgadZcgoeeegfle
了一天	kdgeidcdihbdfhdcfhfajfhhf
了一年	dgecigembbdjdddceagdeggdp
了一条	jhcbbccdlcfgfedddceghgjda
了一次	dbhdlefaobddcedckafddifmg
了一版	gfjggfeekekgheehfbffedYfc
了一箱	gfffjfgedkfeffffengefedce
了一遍	hilbYdagkaceehfjeWfdcglag
了七	bgigccffheffjdbbdcdhblkhc
了三	hfedlcYjajhbehZddneiaplkk
了三个	eghgfeahdhgcfcagamggfemhb
了三天	faidjhbckhdheehhdjfcgkljd
了三家	hgdaiZhifckcgjeadjdZaYefk
了三年	ihcaghbejfcehdgaibegebail
了三档	edmcaecdlcnebdececcccccjc
了三次	khdcgbZeghbhfdcdfgelgdffg
了三轮	ecgmbdcfjeihccjcifbcdccgb
了三遍	dhcfghecekgghghbeldbgdehg
了下	hdiedhdXodjibhZgegiYmbghd
了不	beZgfjhaihkgcZkcddcfdadgc
了不算	cjcgcZgcnaehdblfcadZddaad
了两	ialeefXhgfhgffcdddbfgikie
了两个	cfejakYfhfdmefghjeccijpYc
了两个月	efgefideancedfdijhfffcedd
了两句	ldeedfcejdfggeddecfeedccg
了两台	fbfgiehcldacgddjjbdcdfZge
了两天	edkdhcegfhegeedbclfhfflgf
了两年	ikadgeahgbbfjgiegZeaccfbn
了两次	fefakffbdkbhhdhgfmhjcahkd
了两箱	dccdncejchieddcmbcebceakc
了两遍	jdieedcdjfhecdbefhfhjcjmb
了个	mcXcefkgiafechbYdccZjaYbb
了个会	dddeekddhjdgffeffofgefgee
了个大	djjbhcfjeefeedceedfeggcjf
了个电	eddggeiekdfefbfdddeegghhe
了个电话	eddggeiekdfefbfdddeegghhe
了中	cdhckcaikbgjadcgdeedldacc
了主	hghhdXfhiaiebbjfebcZhhbde
了二	gieZifZgibeffkebfhcbajkge
了二十	giaakfbhgdegfkfcghdbbeggf
了二十个	hhabhdcfhfdddlgaeifcebfgj
了五	haigkeZiciaggYecimegmjijg
了五个	hbgakffjbjfefcgdjkfgiccdj
了五家	felefeedlccigdeffcffnjeee
了人	hfacdlcafjjjgkbcebedhghid
了他	fbgigibegjdfgeejehijghhkj
了他们	geeegjcZgjbdffXkfaghgdgfh
了付	dgckcffiffeggiiincfffedff
了份	eehcZblclchafchececebbZdf
了会	iebeefhdkehfbjegefedebfgh
了俩	eeiahbjflekfagbbflcaehkjg
了八	jhaeibabiieicjaXjieeccjie
了八成	gkeeegfejfckgmdYkegfffmfd
了六	bcjamaddhhaecfalhlgZeddig
了六个	cfeckehamgedcgcgmfggddgjg
了再	eiifccbbobaedfhfeidfemhdh
了几	ifkedfZcjiffccbbejecfhcie
了几句	hbieficefjgfeecdfbfegebej
了别	dbcjciccfielrfbcfYefacgch
了别家	dbdkdiacfhhkodcdebekbdddi
了十	bgiZggbchgdfgcfdfidcckigg
了十几	gfjeffffghffffdefgffeilef
了十天	gejfiffcjiehdffajmgeikbgf
了半	efgejdWkfcgffggkdfddgjZje
了半天	ejeghbZffglcedhecheXcdamZ
了半小	hdeiideejdekeigefegcfhffh
了半小时	hdeiideejdekeigefegcfhffh
了半年	ddgcjicldcccigccgYeghgbgg
了单	ejhcffddkdecdebkfeddddfkb
了句	ihfcbcfbhiidkhjeefdjcbbbg
了另	eddcdldbamaomdidfcfceebee
了名	mgeedecifcggacbcfaeddgbbf
了名片	meffdecdmdhgadbdfbeddgbbf
了吧	jbebfgedjfdhbkhaejegffeci
了咱	ehicdfbehhcgidcbhjhejiaic
了四	ckcYiffeckddfiiffjfkcjclh
了四个	fgebjiecekfefejdjoebeeelg
了四十	gZdekdkcifbhddcdfefgfibkd
了四年	diddchdehgghkfcdfZflfdbdj
了块	cccelddeiedhbcccggecdcaph
了块板	dcdekecfifehdeddhhfefebnf
了大	gceelhfjddimhdgefgdegfgjj
了头	ecflcfcggghiigmbdiljlegdg
了好	fkehdcgcgiafijdcfhfgdcZce
了字	gfheigehgeeYffhkjbffffkge
了小	iefeiifkcddefddedcfgfbgle
了就	dgijcdaWqbkhhhkheemZafika
了底	ekajbddehgjcbkideggbkhded
了张	jffdaiccficcgefadcdigfhce
了张名	kffgefdfjeeedefbfeeehhdee
了张名片	kffgefdfjeeedefbfeeehhdee
了微	leeeefbcmdddcfefdgeceeede
了微信	leeeefbcmdddcfefdgeceeede
了我	jZdhhgdgehehidcbglimgheia
了我们	gdfhfhegheecdeeggecligjZc
了我们的	cefZgkhhcidehfdjhccmkfmag
了才	efnZZcfblddfeajgjgdhkklbd
了技	fhgfeffhgdcgeijfebfeceaef
了技术	ffiffgffjecheiihfcfedfaff
了报	eckgdcZigbphfdcceYjcZcbcc
了报价	fdjgedaigcpegdeffZdeaddde
了新	jcikegdcifjjagmeedddijhdb
了样	jWkcbacdlaackcaihfbabmacb
了样册	lcdfffdejfeegeejfeeefadee
了每	fchjggdeihmgjddcgdjhedeee
了没	cggheehckdfedhhdcZcdbbekf
了没人	fiijdcceieeffhgeeYfhfhjnd
了现	dijfddcghdgiYegjgiddfljbe
了现场	egjdddeifddgYeegfiedglkcf
了电	lgefdjaeifgcbchcdbcddedfd
了电话	lhffbjZfifgcbchcdbcddefbc
了百	feifegcehgnddffekcfeffcfg
了百分	feifegcehgnddffekcfeffcfg
了百分之	feifegcehgnddffekcfeffcfg
了第	gcghjcbgidZllcdbceihlgifb
了第二	fffgkfffiedkbfgcddkgmehid
了算	hffbbbhdlcbhfZohdbdbeejgd
了续	ffdbldafidbdjgfefddcfiflp
了聊	gkdecdabmcfgcdhcceecedhdd
了自	dddeekddbmddkckdecfcddjee
了自己	dddeekddbmddkckdecfcddjee
了要	egfhjcbelfhkhehceiebgbkgi
了解	jgYYbgfbobYedcfadXcfdaZaa
了说	dfehidfffiehefehjibZggemd
了资	ncceehaclefggbdffbefigccc
了资料	ndceeeaclefghbdffbefegcdc
了趟	jheachaghggcfdfkeeiadbbfe
了趟C	jhfdcdbgidgcfdckfedcebcfe
了还	gdejkXbZgimggkYjmrjfecZeb
了采	jdkgcfbhfeiikeghdfhcedcdd
了采购	jdkgcfbhfeiikeghefhcedcde
了问	igddjebejggfdedghZfjfeaih
了顿	jgdfgcbjeciggdgddchbegcde
争	dhhjbfdghcgkfjhhablaifcdc
争取	ekdkafeiecbkckffbbkeddced
争对	gdehfeihgfigfgcjgejddffge
争对手	gdehfeihgfigfgcjgejddffge
争对手R	hffigcghheigfhcggfkedggge
争议	dccmcbbcjeendecdeeeceehde
事	ehZdahmZncfddcqdekehbdcci
事P	igkfhdadkdddbdkeffgceehjc
事了	bbacdlfdkegeeekbedgdddbee
事会	cfffikbeifcfcepXcadhbeaYe
事先	cfecdckeifefccbdeaeiedffg
事处	fcdckbgekddfifadfhhbhcdni
事情	dmaabkgdihceedhkdmhjfegcd
事的	jjjeecZeldbeecideZdhedadf
二	bdhhhebldckggedhhYgikhikp
二个	diigcefcldddebfhkdddcgihc
二供	eiabkbdglbbgjfdeddeeaedjb
二包	fegdhhfekefiffeceeeepdbdd
二十	cifigccicjhffggkfehlhidie
二十个	gghfecbfidegglfZghdddjffh
二十台	dhdjefchgcegfekfgakefgack
二十多	fchgdhddclhddecdfYgnhfacd
二十多天	felgeeeeclhdceddfahoheccd
二十天	aXjkacgecknedfgnZhcjedXcg
二十来	efffideclcgecdcbjaeiddfdd
二台	egicjfcbldjkcegfcdffcdafm
二名	eebhfldfanhhlfdeedhgmecee
二天	kfciddcifebifedfbgeagcabe
二家	cccbgbkhieghgfedfhgfhhcfd
二年	eeckeebifaiefebdladccecgp
二年的	ffeghfehfdadgfdeldeeefddn
二手	ecfhblaclfmilhacgjffcdhdc
二批	dgcejcahehidgehddlgbbcfkh
二期	ZhmagdbiiYimZhdYbXaaebffr
二期的	efncZecfidlgbjechcidehabg
二期要	ffcfjgfckgffhefffehgfemfj
二期要加	ffcfjgfckgffhefffehgfemfj
二条	edkdbdeejfdieddcdihddgkbi
二次	dihhhcacnbkdbdfbdciclcfbc
二次报	ffgidecekdmfZegdecidmeeed
二次报价	ffgidecekdmfZegdecidmeeed
二版	ecldbebhggcfbcbaddbbaloaa
二笔	edcdlehdkcdcccejnccgddbba
二选	gfblgefdldfeefedmajecfffe
二选一	gfblgefdldfeefedmajecfffe
于	hgeeiZdkdZehddichZjYbciha
于签	feegieelcefojfjhgemfefgdf
于签了	ffedkefkcefnkgbhgfkgffddf
云	djZYbkjbelhcngkbcdfjhakjj
互	kfdeeecdjefgbdbdeeeddfdde
五	eghhebWkecefighmeffbhkiei
五个	gchgegbieeddkgmgifbciakYk
五个人	eclgcddfibbclgobgbfdldfbe
五个点	fidieefjecjebhcihYdcedjek
五分	hcggdidcfibdeeccckhelglce
五十	bkcdigaigdgcgehkgfdccadcj
五十个	eejffddbmccecgebeZedejagk
五千	eibbfeibgigggchmdeacgbifb
五台	ffibidcihceeddibgagcdjXbk
五天	bhicibZaqZedibkmbcgZbjaec
五家	ffmZebadlZZehjbhfYccliceh
五家店	hjgeeedijdchdjedfafeeidfc
五年	ffiidfbfjdghmeefekeageghj
五成	ghdlddeeihaihiiflkejebhhh
五折	dagjfbbfhftbecadghgZecZce
五百	efggehejddkefgdfbYkgegebj
五轴	fjgfdffckffgffkgfegfdgmfb
五金	jdhfheedlchjecdkeefeedbha
井	fekfdedejefefccebbhgggleg
亚	hfieedcblfaclhgldgjhcbebd
些	eeihcdcihbgeffabcabcfghbc
交	hbmhdcWblcfeiegqYadZkeeff
交上	eclcdedcldjdgcjcfdddehgdi
交上去	eclcdedcldjdgcjcfdddehgdi
交上去了	fdnbffedldkeidkdfcedghaei
交了	cYnZhYZcmbbciZkceYebhkieg
交付	dfdiheefighhgifmdeccbcYch
交会	kdfffgefjfhibedhfffgeefee
交期	efbmdcbbjfbgceasdhdcbdeZZ
交期0	gffiffefigggeffmjhfffgefe
交期0天	gffiffefigggeffmjhfffgefe
交流	ehkccdddkdceggabgfcecckce
交给	eggdfidhdiidigjeedchedbik
交货	dchfhhbhkbfnhdfrcbchaaeec
产	gjgaahefhfaccggggeiacdkeb
产假	gfgcgfjejfceddcbiedcfdbgf
产品	gihcbgefggeghfZbdeekgjjbb
产的	glcbcfceggdebgkhekdceddee
产线	cjddggbeejabcfZigldaeciid
亩	dlegcecjebbedcbZdZigdjicd
京	ehgcefieieebcfhiddghgcidj
亭	fjgdgffeieffgijecafdfgihi
亮	egiYkeZjcieaeedmeebbidkiY
亮灯	edgdjedifeefheeofcdhkdbdc
亲	cgjdgiaifeejcdlfdeiZejZad
亲口	eddibjcdfjdadifbeimceccbd
亲戚	eibbekbejfhhgdideffcddcef
亲自	ejidgeaigaglecnieecdgcbeb
人	fcdefhidekddicndeighfecnd
人D	dgcfhbihgegdedaheZebkcbde
人P	jehebcfhhecekefdbekgbijba
人P说	eejhfedjdddggddecdmdhjhef
人R	ffjfcgdehggfmfjefdfejefdf
人不	bhbfahjdhgdcbbidgfdZehbhc
人也	bfjghcffifgfhfggecfkhddkc
人了	edcgbclbmchdXbhfcggdcgcbe
人事	hgfhgffcmceidehdecccfecjd
人做	ebcjcibffjliicbbclkjegcbc
人到	eefekfgibigiceeaelecefblg
人去	aeZaikfebnehcdbegkgjbfghf
人在	ciidicfhlbghcegheYbadeale
人天	biaeaifchgghmfbaedeaddfce
人头	dbikfeedkcphfdcajaebecjbc
人家	jdcecoUcboghldeeikdZbeedi
人家的	cidccldhckdmjecdefibdjghi
人家签	ffebcmebbmkdofceeacfefded
人家讲	ffhhedffhhdfhhdfmigefefef
人家说	hdejdeejcigkkedegchbdegde
人很	danbeedghcceegldeheidibdd
人手	gifefdfehghfddeneffegfcef
人投	fekZchbcgibfbgdfelgikicge
人挺	keeddgifjehgchjefbfefgfeh
人换	edcfjcgekdefceahfbflffbcd
人换了	edcfjcgekdefceahfbflffbcd
人接	iddZeajancZgceYcccdejcZch
人是	chcdhcikdcdeZdaihfeeheabc
人机	dhhhcebdkdhfdcejfaecieqbg
人来	edggidjbekgdfbibidhldiZjg
人的	cdeghfjchhaemgcddjfaddgjd
人管	cjciccedfichjhcgeekfedcke
人脸	eijdcedfjeccbhagejddggnbd
人说	geffifecmbhgdcjcbdfncbaZf
人质	ffeledeigcdhcfigededlgegf
人质疑	ffeledeigcdhcfigededlgegf
人还	iedejfhdggdffdadefefdffgf
人都	dfkXghggfgjeXgjcekhpcbfdj
人问	kiecefcihdeceeideaigefddf
人驻	dhaldabhffdbhdihhfeYdclof
人驻厂	fcbkecedfiefkfdeikfafeeee
人驻场	ehaghecigeffgfijgbfefeklh
什	cgfgddghgdfecclhgedhfbfch
什么	chfgedehfffedflhgfdhfbfch
什么价	flcbefdbleogdcbbgbdeeeaej
什么时	dghfhcgiegceddkhhZgmdcbeg
什么时候	dghfhcgiegceddkhhZgmdcbeg
什么都	effhgcheihclfdidenfheeidf
介	qeaZYdWfoWdbbbbaeXcadbeZZ
介绍	qeaaYcWfmZdbbbbaeYcadbeZZ
介绍的	jgcdcebeldgfecbbdeeacffcb
从	hifebdebhifgnghjibilfejga
从0	ehjcbdiZjgfhchfddfihejjdg
从C	ggifhdbhgehdihfdehdcihhee
从D	deccjcjafjdfdfaffgcodddhd
从M	dZhnbdYehiphaaYhcegZaaffd
从R	keccgdbhiccikecddccZddddd
从R拿	ledcddcekccfkfeeecfadfcee
从一	dkcgdfeifdgdghdgdZjdeehjb
从国	gicheefffiefdeifeaikeffhf
从国外	gicheefffiefdeifeaikeffhf
从国外回	gicheefffiefdeifeaikeffhf
从头	gglcebbblhdeeaZbfchdcchbe
仓	dcbehamgehgdgaapjfbfaZhei
仓储	idihcccifdfeefebeagedefhi
仓库	dcebgZmedkfgbbcikidhfedhZ
他	ggehbeifidihjglefhigehheh
他D	jbeihbhfjbhjfeegebmjgcebg
他一	fggfeiddgijfeehddcfbficef
他不	hbgiideeifecgiijchhidbdbb
他了	dclbddcclcmeZebdfaccdfbbc
他们	fgedbglgehejjhghfiehejmgh
他们D	emeZcceZkhZbclWfbgbhbdbbY
他们P	deijdgaifffjgakidgfgbhhhb
他们P说	eghchdkggghibdhkihcieibag
他们it	eejdidgdfiddgfeeekechdneh
他们了	ebfddkhbgigaldbdfgchddccd
他们公	gcchdjhdfifgkdifghehebedf
他们公司	gcchdjhdfifgkdifghehebedf
他们内	eeifeffjeedjddcckdachcbef
他们内部	efieeffjeeeiedccjdachdbff
他们出	fcljfecdkcifbeecfcedekYfe
他们分	cngicdZdlbedbehadaddhcfcl
他们厂	bZhgejhcdkfcgeggdgdcdhfci
他们只	dhhkeedelchjdecedahcffbdi
他们同	gehheddfifnjdfcddageffifk
他们在	jjccdcecghddkfadedegdcbga
他们在看	dlddeecfkdlendcefffcfdaef
他们嫌	fiZgebifblndfdbbdnfafdadb
他们家	cjbaikgeejggebgleegbigdef
他们对	fjheffdjdfddheddejfefeadd
他们就	cdemeaedhhmhdccjdkdfdcejc
他们开	ddcjicgcejcehdnielegdcffd
他们想	cfifbdhkeaZdbdhchbgaimjkf
他们想先	eiidffafidcedekhdbdejmgdc
他们新	ciccjdcchhfedjibejcigdacc
他们没	dbdhdhicfimebeaddndkddgdd
他们法	fffmefcdmdfngghfjiabfgbdd
他们法务	fffmefcdmdfngghfjiabfgbdd
他们现	hifdeechgeefiffgfjecgikig
他们现在	hhfdeechffdgigggfkecgjkkh
他们用	bgbhbckanbekebbadjdccbjce
他们的	ckfZbfhjdhdhekfchZacdhjZd
他们老	bhicdiajedbejcmfebdcglkch
他们自	bdedigfeghbfggbhdhgkeimkc
他们自己	bdedifgeghbfggbhdfgkeimkd
他们要	dihjchcdlbnkdeagecfjbfkee
他们要0	ghamefddkejlaibihYhaedbch
他们要求	gggkefegicmlhfdeehdjfhkhg
他们要的	fgjcfieegicdcgdcfjgjfjaee
他们说	cjfghfcckgcgedZXihgkebcjf
他们财	fdeeihgdfihdcebclhdhdhgec
他们车	feedhfjdfiiihddjejhihcebf
他们那	kifdhccggfdhdhfejfgjmciek
他们那边	jegdjddhfgdhdhXfifdkmcggl
他们采	eeaefdlelcfihdhhecehdebfc
他们采购	eeaefdlelcfihdhhecehdebfc
他们问	dfebbelcldagdddedigcfdYdd
他们预	fkiefdbbgkdeckbeeofdedhee
他儿	didieecehgegcdmiefecfeffd
他儿子	didieecehgegcdmiefecfeffd
他去	dfcefelbjgcgdeiadlehdbagd
他同	dicciddifecfidaeeZfhfdcdi
他回	gciedehdjffdicgghdbhdafdc
他家	hfdffbhcjecffdibbbbihfkae
他家要	degcfhhdlefebdbcfbeeedode
他就	ffdmcdcgckgdjdifejklfiifa
他没	fejlbdfdkeimgbjflhcdecbcg
他没意	ggghgggfififhfjfkaeggfegc
他没意见	ggghgggfififhfjfkaeggfegc
他看	ifehefedkdhehdmddfddfegfe
他老	deckchhhgdihddiigidefdbhg
他老婆	efelddihgehhhdfigddeedbhg
他自	gedieiddgiifjjddfjfmjedde
他自己	gedieiddgiifjjddfjfmjedde
他要	ebbocebekckcahefjcgahcbfd
他让	gfgfgdbifdihibleiffcdeddd
他让我	gfggefdcmdhecdkfgdfdefede
他说	jhehfaaggfigieldihmfdjghc
他说D	eeidjfgidhfgeadgihidchbie
他还	giffgffcmbehddiefchfgecim
他那	bjehdggciiZhdchcdiibdhldg
他都	dhgfiecghdbkhhcegedbfhhie
他问	hgfhfedehhkfddhkdbihfdaee
付	dYeofbYejddhbdef3feeefXZZ
付0	figjcdebndcfceekncdcehede
付M	gdcjfgchfffdefddmglecedic
付一	eeeigfcelchedcddmabdejddc
付三	fdgldfadnahddcZgoZldhcccc
付三成	gfeihfcdlceeedahmbleheeed
付不	fdeclegeeldhdhhdicgnfigfe
付不出	fdfclegeeldecdfdkchnfegfe
付不出来	fdfclegeeldecdfdkchnfegfe
付两	gffkdgeggggcedddocnfeeffe
付两成	gffkdgeggggcedddocnfeeffe
付了	ebdcocXigWbjbdjiqTcaagYZZ
付到	ffdiggchgccbgeebmcdedfcde
付到了	ggebngcieddefffcldefdgfff
付定	fefkddchiedeeedgohbdeeede
付定金	fefkddchiedeeedgohbdeeede
付款	egdibcfelccmgbegjceehbedd
付款方	ehcihfdgheffefeeohfehddee
付款方式	ehclcfegggfceffenjfehdeee
付清	fdieifdbldccffeambeeheede
代	dkfgbedalehbjegfebcakfecg
代理	achghfedldgjicffcidenbdeh
代运	ajYegicheijcgcddhgfecfacd
代运营	ajYegicheijcgcddhgfecfacd
以	gjedXifhibhcgjhfhgigijied
以上	YjjYZbgZoceddhkjbfceicmbb
以下	fhgccfibmcccheiceedddgidd
以先	iicedfejeeddhgccgbhefkidi
以内	dgdkZbXYodkcdjicdhjfgikcd
以前	jbifYgdfehacdceeikcigeehd
以前的	hdhhaibgdhicbcbghldjehaje
以后	fdcWelkdgideffhdhhdheidef
以后不	cbcbapacancebdcgglfnecabc
以后有机	fibeejccekeffdeddifkeigef
仨	cggXgdjeggecdbhcilfibejlg
仨月	cfcZgflgeiafedgdimgdcfhkj
仪	madcigdjcfbfhdcehgiciecdg
仪式	dbbejiakajdjbcchdjmbldhbc
们	cffhhfhjbigfmfgiejfihhijh
们0	dchiafZchiqgpcihcfdZgdfcb
们C	biZajamgfgifhcbbdicifgcdc
们D	bldegcdehfagfjcneedieiZee
们D再	gkeedffclhefdfeffiekfkedb
们D去	fgficfddkdclecgaecmccggac
们D去签	gcdkdfeghfdmbeideineeeidf
们D就把	gdfejgfckcdkeffnkdgeffecf
们D把	ggjedgfdkdlegggcfgdfjgfYd
们D给	fidfkfddckfeigcadfecdefle
们M	egbgghhdihnbmeafgfddcccdc
们P	cfhjffahgehjgamidgegbghjb
们P说	eghchdkggghibdhkihcieibag
们it	eejdidgdfiddgfeeekechdneh
们一	hidefgadjfodjgbbfcgbegfhg
们三	cehhcckdghhcldhcdjdjiaabi
们上	ddihdhgdfieeekbfdgdgdicil
们下	fcjfegbdjgjebbbfjagcgebih
们不	dZgfbkZcanlkldegifglmcjaj
们两	fhjedfefjekfjedhfifbgikde
们之	ekdcdecelbeeofbcfcedgeadd
们也	ekefbddbmehemcfcggcabdfeZ
们了	cZZcmhfidgcZlcffebdjdbYZg
们人	gdedkdieejfgcdekgnghffeah
们仓	hiibcdfbghcddecgdheceikcf
们价	fdkcdfejjdnfnfdfgcfehebed
们价格	fdkcdfejjdnfnfdfgcfehebed
们会	dadmecfdldcjfdbcdblcedcbe
们低	ecgfcjdbfindmefegffdgchfd
们做	ffdhejZjfeafeehdcadegfiin
们做不	gcbffkdeejdhfeihfgfheegdf
们先	djfdidahicchbceggZeghgjfh
们先出	fgheefgifffdeiehedfeecgbi
们全	eehejebafkgkfehkfjffdicei
们公	lfZeaffcgibeecgeehfgaacif
们公司	lfZeaffcgibeecgeehfgaacif
们内	eeifeefjfdekcfgekcacicbef
们内部	eeifeefjfeejcfgeicacidcff
们再	ebgjgbeedkhcfgagcgdjefdhg
们写	eehdhfgghfgfcgejccedfignc
们凭	fakgddeefjmfmdheeffdfdcee
们出	dZfjchgamcjiYifehSjceehea
们出个	gdegcfjekdhkeeefiZfedcice
们出局	ffedcmdfamedcbjcdaeebebcd
们分	chfibcfgehccZdkYcigbgbcak
们别	hYgjciebiffhigcdflemhdccb
们厂	aedidigafmeeecffjhcacgeah
们去	diccjejjeegfdedghlcdcgild
们只	dlbjcjabghgheaZekhigigcbg
们合	ghhgeffeeibmefeidfdehgcee
们合同	gffjffgeeidmefeiegdeggcef
们同	gehheddfifnjdfcddageffifk
们和	gejicbbekbZepifchgiagmjbh
们和R	hejdcbcfkbbeoifbhdhagmebi
们售	fdeekdfkddcdeededbegfcalc
们售后	fdeekdfkddcdeededbegfcalc
们在	jjcddcdehgZejdYegeffhbeka
们在看	dlddeecfkdlendcefffcfdaef
们好	eiibedchgfagfeghebfdjdkhe
们嫌	fifhbdhfblmdfdbbcpfdfhadb
们定	dacnjchdkfhjijcjfckkgebed
们家	bkbZikgeejfidbfmdggbhfcde
们对	eifcffgjefedjedcejfeedYdc
们就	ceijddcdhgmhhbfjcfgldceib
们工	idbfafkcjfgedidhfjcaeejed
们帮着	fjhedfehgcgecieefahfhdgdf
们年	dheheffehhehfjhggmeeffhei
们底	fecgcdickelghidedgddhebec
们底线	gecfdfjejelgcgeddgedcedee
们开	dbdglcfgdkbcgcmdhmefdfdbc
们得	ekjdebadlbidmejfdgedbdhbd
们怎	fhhgifZcjfhdmdbeeeecddchd
们怎么	fhhgifZcjfhdmdbeeeecddchd
们想	chifZcggiaecbejaicfcimjjh
们想先	eiidffafidcedekhdbdejmgdc
们成	geekgffedkegeffggogfffeff
们打	fijdefdbldhciecmfbcjmhedd
们技	fdgdflhhfhdfeeckhcfegfifh
们技术	fdgdflhhfhdfeeckhcfegfifh
们把	dZijdfeejcfhccefibifcgihj
们报	djafaejeeigfdbcdgcdfldjgb
们报了	fbcZdfkfdkjdcbdhebfdielee
们报了M	fdbaeelgcklebeeefdfegfegf
们报的	fejfehcefhjgcjgghieejeZgd
们报的是	ffghggfffihfdjbhfiffifafe
们拿	edhejbdfheafgcdddlgaeijjb
们换	ebiihgcchhgeccgidedjdijcd
们排	ddfjfdeclbedeeabfhibehdce
们排第	dddleefdmbfegebdegecehdde
们提	ejfdcfgdkcegcggbggfdgdfde
们改	fdhhfdidiibidcgdhlfcddjdc
们新	cibcideghffedjibegcfgiZcc
们方	fdiaeidejfieimefgefideade
们方案	fdiaeidejfieimefgefideade
们是	hcfekedcdkggfeXbhfhljcccc
们最	ffdibgcffhccchblZhegbcaef
们有	ikcZjbZfidbcdhaZcghfihmcb
们有没	glffgfeghfdedefbfgefeejfc
们有没有	glffgfeghfdedefbfgefeejfc
们机	emdaebeenbeefdeaebgafchgd
们每	gedijegfjfjfifedcZfefecji
们比	fehjeddfjdmfefdffcfdbkgee
们没	eegddigafkeccfghbrggecgYf
们法	ffficdhcmdckfgffhjgaefabc
们法务	ffficdhcmdckfgffhjgaefabc
们法务不	ggfifffejgeidgdfdoffgfede
们派	fgjegfdbigbhdehaddgbejfkd
们派人	fhhahfedjechfehbdciceigkd
们现	gidhddehfgfghfhiekdhfiihg
们现在	gidfedfgeidehghgemdhfijjh
们用	bgbhbckanbekebbadjdccbjce
们的	Zgjcehblcebhfideibhgcnige
们的价	gdkkeddfifofefccfieiededd
们的方	fcekfceghdkfghhehgjccaYde
们的方案	fcekfceghdkfghhehgjccaYde
们看	cjhhabafidkibijbgigedijdb
们第	eiiYfhcdgigckkddbafcefhde
们第三	fiacbledclaejdcdeffdkdbed
们第二	fdobaadcnbfepfbcecfccfldg
们算	giiefggeghafekfdghgfigiff
们管	cjcblebefibfeddgfgfbeeboe
们给	efdgfgfkddjgeeaYhidgfggje
们老	bhicdiajedbejcmfebdcglkch
们能	cgckecdbihcglfffiieedcjhc
们能不	cgfifeecigbhjdffjdeeeejhd
们能不能	cgfifeecigbhjdffjdeeeejhd
们自	abdfifkdggbdggcjdfijfekic
们自己	bbdfiekdggbdggcjddijfekid
们要	dhijZibcjfmliddfehgjbfidd
们要0	ggZnefdclbhnZiihhahaddabh
们要求	gfeleffgjclkhfcbihdiehjhf
们要的	fgjcfieegicdcgdbglgjfjZee
们让	fbdfkdjfghjhibcifhfcfdakj
们设	iaghgcfdhigegbghekchchfjd
们说	cjggfeafigfghdcchigkdffih
们财	fcgeigecejkbcdabnidgghfdc
们财务	gdgfihbcejkcccbbnifghhedc
们贵	ejbhddfcmbjepfbcdcfeedcci
们赔	dbbcocjccleeebdbdpdfdcgqf
们赶	ghdhgfeheijbchjfefefefage
们跟	gggkbZZZnbfbjeYggahbeigeb
们跟R	efkecZbblcgcgdZhhZgcZiige
们跟R的	fiiegeffieifmebigeefbhjef
们车	eeddhfjheijigdcjekhhhcdbf
们还	bciheageiflcocibcbdhhbeaa
们这	ameZceihckbgdfdeekljcbdje
们这个	ehhgeggeigdddehhgbdbdgece
们这行	eldcddcedkeflegfemebfcbie
们这边	fddldddldcbkheacgenbefice
们送	dcdldbbbgimefeeefkecddbbe
们那	jffcjbegeidgcjddjgfllakfi
们那个	feghfedegggedggehhdjddgfc
们那边	jegdjddhfgdhdhXfifdkmcggl
们那边D	cbjdhefkcifddhebieegkedhl
们采	ddddfclelcfiidjhebehdeaec
们采购	ddddfclelcfiidjhebehdeaec
们重	dhjcfcfgeidjgfhkikeeejZZe
们重新	dghgddhdfhfkbgdbhiehcgagf
们问	bkbZcdianbYflcajcigbecaca
们预	ehehecbgfkhegkbedpeceehee
件	gblckaZgkbclbaedfebbkknfd
件D	ccghgdacmdcfddbbeebgmcYhc
件事	ijfdfjZdkeajgfleedcgekfdh
件到	idbclfeeclbjfdeiglffedZde
件升	fccdheiekdecdfeedaheebjoh
件升级	fdddgfieigfcefefddhffcimh
件就	gffhigeddkhkffekecdfffnde
件来	febjgffdjfhnjfeeeeeehfefd
件来了	gfbigffejfdngfeeeeffifffe
件清	fdldbgedkdehehhbhbffeinne
件清单	fdldbgedkdehehhbhbffeinne
件的	jddjbdchfhejdecddmeichldc
价	beiiceefidtejcgcdhfflecel
价0	efdfcghckepdmjkbjYgcefbef
价D	eelcefedifndceadecggeedej
价M	dZfeiYifggliffijejebedgcd
价一	femcfedehhefihdeeagkkdeje
价不	efdemccfidghcfalefgcidbke
价不动	fdbgkdcblechbfemeggdgfckd
价中	fddbclcdejmemfeddbefnhhfe
价了	fgbfeifighedjecieZdcdeeed
价从	fcemddagelngcdbhdjibccagd
价从M	fdfkeeagdllgbdbicoiccdchf
价他	fdgjfecjfefggegeeZekeedeb
价位	ejbjebadhiidimccfjccbdbeb
价到	edhkccdblcpgaikbcdigjgbgc
价单	efgjabdZkfmbfdbafidhjadge
价单发	fgleffcejfmfcfeffeegdeege
价压	ebhecchdjfijacbcgicgjbZef
价压到	gefdefjejgjdaeddhkediedfe
价发	bchfZcibhgjidgdfdejjZbdbl
价发了	fehicdadhhplghcjeikeceddk
价就	eckkdabcigpdedbdcYaoccfaj
价差	edbdclbbljmeieZfekcfccaec
价已	gfnbdfacldmadcaedbedacadd
价已发	gfnbdfacldkbdcbedbedbdbed
价我	fdekeecfidmcdfkihcchhedej
价才	fbgmceccbmghgecdemflhcZbk
价报	gdfiedddjenfhhedbbeecifhe
价按	ccgjgdfifdgifgehcaidcdjdk
价是	dcgiffgcjejighgdcZceiebdc
价格	efflZfafgeociclfgghedbfgh
价格D	gggiggfdjglZdfbdeekedgfff
价格D定	gggiggfdjglZdfbdeekedgfff
价格上	edffekdffhpdleabfhdfdekfj
价格不	ghdieefelbdfgfkefZgdgfeim
价格分	gfcdflffejeelfdfhcfemfdfd
价格就	dhgfddecfilhbccifjeefdcef
价格差	gggdgkffghneffdefbeceeded
价格没	eeecddlheiadcfadehecefded
价格要	gciheddekdndbeeiecfcghkee
价格谈	gfekfffggdelcfgdgbfgcffec
价比	fbgiecdcfilfgiceeiedachec
价没	fegekeekdgpeddggciccgdcdj
价的	fcneecbakefebihdegbeiddee
价签	kcdcfdicghaaiidjigbdffkfe
价给	ehmaccZckdkcgfgccfchcccgh
价表	edldhdedkdpfifdefcidbdbeg
价要	ebihdddclcpedeedkgdgidfgk
价说	ghgdedikcgmjefcefkeefffff
价谈	gffkfgfdjfnkffchjfheffefd
价谈到	gfgjfggdjgmkffeijgdfffefd
价走	fgagiddgibidehgZcZkdcfdle
价跟	fbdmccddmbofdecdfcdcdkdfe
价过	ejeciedhfgmggffcfcfjiddcj
价过去	ejeciedhfgmggffcfcfjiddcj
价还	daifcdhffkpbhdaaapdbccade
价都	edggidchkbiehdicfaebbdZgg
价都没	eechjfejdfeegecefhfcdfaeh
价钱	aebikdXoYfknjbgjddhfcbdhl
价高	feejfjccfklegcbfhnddhhbfg
任	gibbbjhgcmahghobbgdeaigfd
任P	gkfedegigceeigkadcedfhacf
份	gdiZddkbnagdldZbeZcejaaad
份资	jkbcddbflcdegddfddeeccddf
份资料	jkbcddbflcdegddfddeeccddf
企	ifehdbegibadidibcbfZebibg
企业	kedddfdcjgdegcheedgbgeade
伏	hidddhdiegdgfjichXfefebck
休	daZbdZqboaccYYdZfZYfaaZde
休假	dcdeddldldgbbdgcdbagddeed
优	ddkkaeckfggfkchgclheiggZi
优惠	egglcdbagiheefdeekeddcbed
伙	ggfhgdagidhchcgedggbcjhhb
会	hegeZciekbfdedscgXgaeddgb
会D	eejdigcfidiiddmdcccbcccdh
会上	ldanbbXekcabdbhecZlahbZcd
会不	cjfiecadiebgjjecdlfaeenef
会了	effafgigeicjgjhccgcZjddlc
会儿	hhfagdheejbdadYcehiiddfjg
会再	leghfdcekdehkblhicgfeccdd
会员	egeaigijecZcncdfdZdabcfhi
会定	djjecdbbmdebijndebcihfadd
会开	ebkibdeggegjbgddfhikibjeg
会才	fkcdffedkfgeegmdeadedbaeh
会批	fjgdfgeeifieehmeeZcdficef
会没	gghddobeejdedanceadhddddc
会用	ecedlgcekcdecefgibfdfggmb
会的	jabbdckdjecdefccegfdccbde
会签	fdegcjdaekefedaeiajeeffdi
会计	dcchhdhcfkgeebafqffeccchc
会计P	fedagfjcdkbefdccmadgefdhd
会议	cbfgbckifdbhcaabhelicbYgg
会议室	dcbiddiclddkddadifliddbhg
会说	fdeifeiefinffecfikecfeeff
会过	dihggcZigddkbbncdhfbccihb
会过了	fdhjgdbjddekcclbdhgdddkhc
传	jfebjbeigZckabafhfceffkhe
传了	fheclgdcldcldfdndfceddghc
估	deigcehffhhgddiefgjmjbhej
估计	eejhdfeegifgecjefhjlfbebg
估计D	eidkbfZghcdjdbmagZkahdecc
估计没	hgkedjaedkgdfecddedohfhdh
估计要	fiedffidlcehedbefaiaedihd
但	ckcheceflYlihmmhkjjbkdjen
但P	fjibeeedgiegjmjggjedebhhh
但他	ejcegcdgibkakcigifcdechgg
但是	cfeheegekamigjijkkhgifefk
但是要	egghcfdficnfcfjgjcceffdgc
但要	ejfkbebYpdggaeiglYfdgcejf
位	hjdfYYgfidaZgiWifhdhcblbf
位一	djdhbdhambjdhicdfZgeeclec
位图	fifeefddkeaedeebfbefecdff
低	cZikbgcahjvbmbeZcncahbhdd
低0	edbhdkccejmeddcddlecccfed
低M	feggchbcgikchccccdccdeddd
低两	geelebeeghkehfcffighfddhe
低了	fdgcekidgioehebfhjedghegd
低价	ehhbbkabgjfdjccdkhfemffha
低价中	fddbclcdejmemfeddbefnhhfe
低价的	ffnbebecmZcgcdeffdgfhfefe
低我	gfffflffghrfmddeehfedeeee
低我们	gfffflffghrfmddeehfedeeee
低我们M	ggfffjffghofleeeegfgefdef
低的	feileadfkdnekdcfefejiecfc
低配	ffmaddabmgldZfbdeddcdcYdc
住	YeZlfgdgfgfhhaacfedmdZfdl
住了	eicjhaXifddgcchfjegfffeai
体	gijccWdihagfdihgcbhefejZg
体验	ebmdbediiZbeeededaedefafi
何	decbdljdckbcccaefdijfeide
余	ciggfabekcdbckhgjgfZdnice
余款	ffegifaifbjagedgmaheddddd
佛	giccgcgfiebcgcajchdcdccbf
作	gbfdjiajefhhdiiXfkZlgfdil
作了	dccalebkahcgdedejlflecdkd
你	egcjcZggckjeifbdhmgjfchjh
你们	cfekhbdgamjfmcbejodlfeeli
你们的	cagledgheihihhghhngeegghc
你们这	cjgYdgeYdkYdgcbigodhedZhc
你别	cegecckbmcZffmjefYlZebbdd
你看	ficjdfccmchfgiediaebeehde
你那	dfedfdificdffhebhafffdjce
佣	dacggkgdejnegejdejededggc
使	cffidjbgfhdfgaZefihecjgli
例	elggcYddjeeidbddhigZhhgYa
供	cjeddegifbchjdiffjdhkcgcj
供应	effciieffhdfgeihfjejicdei
供应商	effajhddhgbZhdhgfkfkicdfh
供应链	ifedhjehehjdciigeafdegfeg
供货	ecgkhbakdbefkdiZgidhgcdan
便	ffghbgdfhgpdlcifdggdcechf
便宜	cegidhXehhrcoejfihhccbcef
便宜0	fehkdhejjdmfefhfiadeedjdd
便宜M	fchgfhedjenekeddebhddebdc
便宜一	eadgiiebanpdgffdfldheeedh
便宜两	fbimdeeeginfdkcbllddfffee
便宜四	fgeifheefhlgfggdfigegfgfd
便宜点	figefhfgjdhgeelidfdfghgfg
便宜的	fbjedgbbifnfogmdeXdifchbh
便携	fdifefhifedidfeaecfgfjigg
保	dYfkfchhgdfgdccigeeegeboj
保D	fjfcghfieheehfeegbegfeene
保D到	fjfchefiffeehffegbecfeene
保三	fggjdfddkdfkcdggdggdddofd
保三级	fggiefdejeeiddggfghddcpbf
保不	eielgbeebnafleedecfndcbeg
保不住	eiflcabfclcfkefefcfnfccde
保住	feghkdckdacededfeaeaffidj
保住了	feghkdckdacededfeaeaffidj
保修	dgccihcigciccehcjZhdeebef
保养	aiZZgdigjZYecdcecYddddZnl
保安	nbccddZejebddccedeefbcbae
保密	fcijZedcnbcocedccfgdedabc
保报	gffakecgjebgcffegcgffienj
保证	dbigdhYdjdbcecgigbhhjbeec
保证金	dckZfhadjfcbhdchhegekcged
保金	gfeihfaggfbiefbmpheceecac
保金D	gggdlgccldgZfhemnaefffjdf
信	kjadcegghebedfhZgehfcejce
信了	bbjhabkggggjhaicbahlccacc
信创	elceeidehghecihdebffdinch
信号	difddhhdlecejdcdebeehclcc
信息	fjhddfghgcdfgigeeefchfkgb
信息中	gghffheghehifdbdhchejddce
信息中心	gghffheghehifdbdhchejddce
信息化	dicddhhfieddknZhebdbefZdd
信息科	elgefdbghdfeecbcdedacikfc
信息部	fficgdbggfdeghhidfgddficd
信息部P	eeidhdbdmcefhhhidagddafcd
信我	kedhddbehgkecddefhcdfeade
信用	djgkhbbkcbdicalclijbclcdm
信说	edejeidgeihngfehfelefeeef
俩	dgfecekfkcfhegdgdehdZhmig
俩月	glbYigafldkhaaaZgccgeclgZ
修	dkbYidgifeafejgXddcebWYqd
修三	dfcbhckdkchecededheaddbic
修不	fbdcmdhddkceddgddqdhhdgpd
修不好	fcdcldgefjdefdgddodhhdgod
修不好就	fdeekedffieffehddndgidhmd
修了	bgdbjbigibcdgecbjbeZccgke
修好	eecanedhfhcbcccXihbedbZmj
修好了	fgeckfeigbecefddgZecfdcmd
修的	iacedkddijdffdeefnfgeedde
倍	dffghgaiffgbcdcccdbcdfgbm
倒	eifiZdfciggeghlgefdfefWif
倒了	hjdcdcghgebdaceZcdgbddZfb
倒是	ejfhbbbbigfhjjlgggehfhaji
倒闭	dgcjcfadkdccebabdaefddabb
倒闭了	dgcjcfadkdccebabdaefddabb
候	bicfdbkigdcbgjfigchheffem
候恢	ffhhfcdffifffZeffefjfffff
候恢复	ffhhfcdffifffZeffefjfffff
候能	ejekbdajibkfddgdccdaedbck
候选	dcjigabdlbfbdecbddcdndddd
候选人	eejfhbedlcgeeffdddfemefef
借	bjibfbccnXabagaedWdacscgi
借一	ejbeeeifiedfiefhicfeglafd
借了	ddlbhcabnaddbccacZecdpbib
债	ffeefjhfkdefdmhbfaffdedeg
值	eYddjbkefidcfgebcicccffph
值P	dabenegehgffdcdheheeedZod
值班	gfcdgficfjdeidibejdgdcbjd
倾	cYmgYahejbigjfgdjificcdcb
倾向	daljbaYfibjcjffeiefiaafcb
假	hhbXaYqbqYYaXihedbcXidZdd
偏	aZocjccebndclajcclddgfqle
偏离	ddiedhddhhddbedhfdfelcngh
做	khieZgSghchbfegfdgeeehkgg
做一	eeldffffifcehidgekfffjkfe
做不	idaiajbehgmeechccbcjggiZd
做不了	gccdbmdfiehdddiddbdihejad
做不了主	hghhdXfhiaiebbjfebcZhhbde
做不做	hfckeadeifnfcdcdfeffeehee
做个	dmcdeeefichjhecfeidcceggi
做了	bdhZgnccldmeffbfhYafcemdc
做到	dhegbidjeehhhdZggdhbieifd
做完	dbldidbekccYdbeggciemkkme
做完了	dcmbhdchggedgcgecfcflkimf
做小	kceheffdkeffeiebiceefiZdd
做工	cdkedccejedegbkefifceamfd
做得	djcghfdhehcfffbdegadfdecl
做的	ffkfcecieffffgcfdiecifkej
做过	fifeefeeihefbchdfjedgeZbg
停	ahgYclfVhjacajheagdndfmih
停了	ZdgYjieZdlbbZmfWkhcjcbYmi
停产	dmcbfbbeifceickicceceejdd
停工	fceceekdjeieejblhkhZeffcd
停工了	fcdddeldjeiffidmfjgaeefed
停机	egghdibdgjcicchceidiekgaa
停车	jgeeegccfigifiebdigddckhd
健	cdedfelhdidfhcjdfdhkfhZbi
偿	ghdhfegigfclhecbdgddfeeec
傅	behakcekegcdfcedbhcaclhpf
傅们	fckddfehgfdedfhfeifefnjcg
储	ialbkgaegijdffegefhhibicg
储能	fdkaigacjgldfebgfdfijciee
催	bfdhmYbbjgZccdgknkhfgYdiX
催了	dcgcpbbadmbbbZZbolZhgbbka
催得	cialecZalcadiZcmfcdgcclZb
催得紧	cgbkadaclccfjbdkdZdcddjbd
催我	fdefichcmccdajfbbikaccame
催我们	fdfeldeclddebkcebjkbdcame
催款	fefdkedciicfcedbnieadedad
催货	feedlefcfldccfenbgfcegccd
像	ehdeicheejdbgeYcgpcZhhmmX
僵	ebfmbcbajhjgaclbemgaddZcd
儿	ehgcgXgcghdgideajkikfgidf
儿不	gfeeifdjfcZhcibfmaddfdbef
儿子	eichccheiebihclgdgcbecddc
兄	igdddjdggegekeakfmfhefbeg
兄弟	igdddjdggegekeakfmfhefbeg
充	gffgdcgdhgilgjcgiiecdgjgg
充一	gdjfffhfiggfgcebfefggffgf
充协	fdckefdclehqdjcikddddfajh
充协议	fdckefdclehqdjcikddddfajh
充电	hgeedchfiejbidcgclfdgeZie
兆	ejcifedggdkihbjgcbdgdgfgd
先	loddZbYfjcdegifigjgnfrbdf
先上	bkfjceXfhbiefklhcffgahYaZ
先不	fnfbbgYdflaceiceblbqcbgeZ
先了	emccdddekcdebdgcedeaecbbd
先了解	emccdddekcdebdgcedeaecbbd
先付	fdgiggcbleZbdfefphocefbhb
先做	bjicebcihdekdjfadldahighh
先做个	emdefffgggdkdhddflfeffmii
先出	egideffghekhehbhdcdddahbk
先别	agfegclcnbfichikcadfcfhgg
先到	fckdeeddkdhdkhhffchbfkgef
先压	ecbmeeddclkefffehoficejee
先去	jfgdeeaejcdhhibdeZhZbeYag
先去量	fjfefggeighifkfegegffeafi
先去量尺	fjfefggeighifkfegegffeafi
先发	lhZiedadlbfedebhgZgdcZccf
先备	ebhehediecdfdadmefiefdced
先开	fdejhfZekdjgdecanbfcddcbc
先打	mjcceebcncZfbfbajZedfmdci
先打个	leffegefigegegedgeffefefe
先把	igZfidgalhdcchYceifehiabf
先报	cjhZcdicmckekglffZdbaacfj
先报个	dgladfcekekfbhcbdedecbaih
先报个价	edmaefefjenfcicefbfedccei
先报价	gdldgffejflgnjdifdffafigd
先拉	cjcckecdldbdgecjladddfbdf
先拿	ZlhgZbbigbgedfkamfcbeoieb
先拿一	cfjceedghdbccfjfcfedfmfcc
先拿货	fcekfdfdjgegecefnjeegddff
先挂	kcideddeeiffgifciielfeddf
先搁	cjdfcbldelcecebbdZcodccdd
先搁着	dggfcbkdeldecfbcdbdnedced
先放	ijhYccjcihaiggfddjclddeab
先放一	eiiffddiZlfggceefffnfgiee
先放一放	ehjffddfbldggceefgfnfeaee
先来	cjebbeihffbfcbbdefhailgci
先用	cgekYkZdfkcckhZaZkbkgjfgi
先看	hoXbeecbmdZhcbcigecbejigh
先看看	ijcceedekeadedcihZdcehadj
先签	ecalbkcidhbombccgeibcghhf
先给	anbefeZZnbbdeecckWbahkjbf
先装	eijbcfcdkdYebdjacfecelfed
先认	mcddeecdlecccebcfgcedceee
先记	ldefdecejedfiedcebfcedbdf
先试	cgkdecaemZgdddcjgVdZipcdc
先过	djhchedifcdddenifafdjdlef
先问	ckcageadlengebdcfggcdcajj
光	ejdZelYhfghgdkchgdcghflcg
光了	dhccckcabmcdbkbehkelccYbc
克	fkgdeebcldceicdgdfecehmce
免	ddhkXfaZgjnhngcaclgickeca
免谈	gjdhcabceijffijbhmfcedeZe
免费	eflfbhccjgihlfYdahdmdmggZ
免费送	feigffeffhgjkfhfgafjfeeee
兑	ebbmgdYgdiabacfZofibdbaab
党	dbibbclghdYccgrdcebfldacc
党委	ccgbcdlbmdacgbsedfcfkebde
党委会	ccgacdlbmdabfbsedfcdkebde
入	cgkXgiagiccgdmbikceXhekXg
入围	cYobeYYapbcfhaZieYZbrgbbh
入库	ekfcfecbmcddfcYldhbbegebk
入账	dbialccaoZifcbbfnacccckdd
全	dgebiedhdiddiffldgYmdgkgc
全员	dbhbddihgdcjcgfeeefdfnjdh
全年	ehfcgifidgZlbbabdZdcgjbcb
全换	dgegjhZhgfgefbekdfcdegfkZ
全换掉	eijhfdcekdhigfdlececfdYfc
全是	ihddggcaejakogdbgheajbilg
全是R	gibcchdbjgcipdbefdebccddg
全是R的	fhcedifchhdjneefgefdeddeh
全款	ebchjeYifZkacabZnXbbcaZaY
全部	afZdofhfghceedgofjelbYelh
八	fkbihZafhhpcfdbodeeggcneg
八个	ibichjgcjfnehchcfgeZdjmgd
八八	fecbmceiefnbeeededcdehggf
八八折	fecbmceiefnbeeededcdehggf
八十	hjZdjcefkbaccfemgbbfcbhdb
八台	fhdhfgfifegkcedefafffeifd
八周	eckdhecdkdfdgdendchedefee
八成	dhdhfbhbbnhkciecklcnffiam
八折	cYbjjZZgcmpaeccbbkbhchdfh
八百	declfefgggpedbgmgndacaffb
公	gkeceedhiacedeldjZedphicc
公会	dhigefchgdefbfnbgbddhhhhc
公分	cgicdegejfegdegdddgefjmee
公司	kfZefhfeghdecdeglddibYced
公司不	gefifgfeggekfdbinZffgfeff
公司介	meefefedjfefegdecefeghdie
公司介绍	meefefedjfefegdecefeghdie
公司的	idiidecfjejlaidfeceeghheh
公告	fggbfgdancdgfcbcgicbsccbb
公告出	fcjeiefdkecgagfijeefjhfff
公室	jgddfegfifggffkefefghdbge
公室P	kheegfbejfghgekcdffehdcid
公布	ecjeecifjedeieddfeeemhefh
公开	bmfZdbcejfaeajgcekcekkgje
公开招	emdccdadlebgbheefbedofiff
公开招标	fkedeebekedgcbeefdeelejfg
公开课	dcjegehjchdeeebeelfgcmcke
公斤	bkeffbghibgfhhdggWdaclkbi
公示	eXfgkfVncbiiacfbcbdbscYdc
公示期	edcmfcdgiciggfidecedmedff
公章	edcoaeZeidbjgdZcgaoieddbc
六	ZgkgfaWkedigefgpiakbgckii
六个	chehedgbkedbheYdnbhecdhkk
六十	dfggjZYfggadegakhjheceehZ
六十天	fcjfceedgheghegdljgefifcd
六千	eejfiecbmdoibcdchaddebjdc
六千八	fakjdeccldmedefgfcfeeeZfe
六台	dficiechgdcfddZmggjekbggk
六周	fbieblbdfifhgfcqdkhcgghbe
六家	ghihcccjgcbfefaigchfkckhd
六成	fdjldeejeckldgickdhcceged
六折	geigedfdmamegejdbbedffedn
兰	gckdddeckfceadbfelgddelgd
共	cdfcjehigbjigkhfhYjegbfjf
共0	caabkdkhgdieeaaefbdedbfgb
共M	cgihfeYfifhkhfieiehgccfkh
关	dcgaZljehgdfbcjgeabjacjje
关了	cgZbbkeZdlbdZkacfieldchja
关于	gghffffgifefgheghcggedmeg
关店	feefejedhjfffeedeffZffefi
关心	fjgcddddlccebeggeYedddfif
关机	heifggedgiffhfeefffmgcdhg
关系	gXdfZfmjeedeecZbebcecfabb
关门	dccddlbeamefeeddfdfnffddd
关门了	dccddlbeamefeeddfdfnffddd
兴	fjbcebjjbigecaXacgaYbibdc
兴趣	glZbaZiidihebbXaegbbciaZa
其	ffjgedeamcakgekfghYYcegdd
其中	eikhbdfgkaabbhaadcedfcffe
其他	hdiidcdancgmhfhdiebZcfbgg
其他没	hdekcfjekeimeeabjedefdceg
其余	ghbefdgbmcZhffhhebfehfjgd
其实	ceiejigghfibidkhhlcddfeeg
具	gkbgccaigbmdggdgbbgcYihai
具体	ejebdcgfjcjcghgeeafgcdgdf
养	gkZZefhflZYdclgdcadcdeall
兼	fmjedfbdkedfcdegfeffehmcd
兼容	fmjedfbdkedfcdegfeffehmcd
内	dehffcdanbicjhiihcefifkea
内定	dZjablacggahpbXacZebkdbbd
内部	aelebaigjdeefchbgcYeghebd
册	ngdaZZedgfaedaZhbfeaZfcce
册子	jfkdcbabgifehddbejdZbdadg
再	ffekcdeghfkYcfecgkelcligl
再上	dkkcbecjecceccijdacdgecbg
再不	deelhafcZnlegcaeeickhidjd
再不降	fbcmdccfdjmfkebbeidjjfdbd
再付	fddmddddigbebddZqegbeacbe
再低	gegkdgdehgmdedgeekfhedbfb
再便	fccnceekcgpdbdkehfkbecdba
再便宜	fccnceekcgpdbdkehfkbecdba
再修	feeckehffieeheeeenfmiecme
再修不	feeckehffieeheeeenfmiecme
再修不好	feeckehffieeheeeenfmiecme
再出	ebjbjfceghhicbecchekfcdld
再加	edgjiebhgdagcZceeaecfabgk
再去	gcigddigibhecgghhjafbfihb
再定	fgejbdfcjejffghdhgidglidg
再少	fcbncedbhjphcdjcijddedaid
再开	dfdekeckddhibjfcbhebdgbco
再想	dZikdbabjhnegdcgehcfdbbdb
再想想	dZikdbabjhnegdcgehcfdbbdb
再打	jYhedieajfcbbdeacjZffgeZc
再找	kcebidfjdfhebhcfhbeiicbad
再报	ffghecceifkhibliihecdcfcc
再抹	fbbmbeadkdmeddedggeeedddd
再拖	fddgkeedfkahhcdkhdbmhcccc
再有	geeelfefdkeghfffingngfemc
再有一	gefekfgffjfghfgfikgngfelc
再来	fkaahdhekbYdZjYdbijdeekfb
再来一	agdhjcZifdadZibhcfbcdkfkg
再来了	cjddcgddelfedceefpjceeddb
再添	emdddfdmccdecabbfZjdddebp
再看	bggbahifkdffddhZbdbjcedad
再看看	bggZbajckcqifbhdebecdcbbd
再签	gdgigedgjdfefgghadcjfhfje
再约	ejbcedlgffbdgbaccdbYcbZbb
再给	fahjdhdbfjebhdbamjdkifacg
再考	cgbidiackfkhbicccicdedfbh
再考虑	cgbidiackfkhbicccicdedfbh
再聊	hifZdcdgjcdfggaffbbZebefc
再联	lcebchedlgfdhddeecbgdbdcd
再联系	lcebchedlgfdhddeecbgdbdcd
再让	fdfmbcceejlbechfjlijfbciZ
再让0	feekededghjdeejcjiehecaec
再试	jbiafdealffegcbbdkebdkkid
再说	kiecZcdbpYWeedeidhcecjhdb
再调	gdmcdeecghdhhffcflfeepkce
再谈	ahcghjZdfhogbdfekghWddeei
再这	fggihceedjjgkeeeejelfedlh
再送	egeehigffhebgdgddlefeggbj
再配	embdceclccbfbhedeafdfcaao
再降	fedleddbfimcjfeghndhbbeeZ
冒	lgZjcbYfieYdZfbcfndZbZYZb
冒出	dhcjecdehfcccjcddofcdfbdc
写	fbkicYgalclqgdefegfVihhnd
写0	gfhmcecdjegoffbiaeheecgff
写个	egiedfeifdefhddkfbfffjehe
写了	iaifgeehjcdfjbbchYdccgglb
写得	dgfciieefifbcebgejieddhfd
写死	ecglbcbejdajfdhobcidgdhae
写清	ffjiefdfiehfeciihefgfeZke
写的	gbicifebjeihidbihfdbmcghd
写的是	ddhehibfkcjgheeggdfdmhcif
写进	dffldcafkXincfdeiadcbickf
写进去	fddlddddlchlhgddjhicfdcej
写进合	gcijbfdcmchkhhggkacedhcad
写进合同	gcijbfdcmchkhhggkacedhcad
写错	ddhecdmakfmYdZfYdfZaeZjbf
写错了	dcdfcemclcnZaaaZbYabaZhaf
农	efghgcbckhYecefdgljaeajgb
冰	geZblbiigbeeZaYkgkcabZcbk
冰箱	dhbddekdkdhfchcbeZeeecbeb
冲	fYaildebhhdfgacZeclafddkc
决	Ziffeiechicfacqadkdledhjg
决定	dedgclbcgiggbgoedlgihdbci
况	emjbfdbeiecdccjdccijbbmeb
冷	ilfcdgVidgbcicYndfcegchgk
冷库	fjdgeeddldbdfdelcaiebcidd
冷柜	ckcdhiclbgifihcihhbeeahjj
冷链	jhiaddabnccdhcdjgecklcicb
冻	cledbciegiZdZjfkfbgjaakZZ
冻结	cjdedckbfibcbkhahgcjbcZcb
冻结了	emZegZkdifefdibcgkfcdeced
净	ggfefgejegedfffecfddddjcg
准	ahjjYgYhghigkjiagjljghgYf
准不	fgideddhgefidecefjhdglncf
准信	bYbnZiYZoalbfagZbdnebeZde
准备	ehlfYibchhbckkbeecfljfZbe
凉	cajhdfidcmddeeZaggjnfgdea
减	degkdcchfghhglZgaggiZjkkb
凑	ckcjbfaZmdbkckggafchladcg
凑齐	ekdhceeelbblcjegbZffjfefd
几	ifeibaegghhcgcclaicZehgea
几个	cccjeegheifgebiadhcgcgfgf
几句	hbieficefjgfeecdfbfegebej
几台	gjcddedelcbfhccdhbedfbaed
几天	cjeeadhanchcZeXobUeYcdbfb
几年	kfccddcdkdbfkfdeeafdddbdd
几条	dlgedecdejhffegcekefeelee
凭	eZjmdZbdanldncecfhdYdhbcb
凭什	fbikebdecljdkddbgfeZefddc
凭什么	fbikebdecljdkddbgfeZefddc
凭啥	ecijecbebllfmegeeledecccd
出	dfiehgdeiehghibfgieiienjc
出M	geachijehhligjcgcadddfcfd
出一	dejifdbfhggijbdZfeckcggdf
出个	ceiebcihidkjffdggedecajhg
出个方	fghggfgeifgffdfigjfehdZji
出个方案	fghggfgeifgffdfigjfehdZji
出了	ddkhgfZfghehcaZbdffYjddhf
出分	fdmidfdeghjdcechghedbjabd
出去	bedeijibdkebfgZecehofgbff
出去了	cadgiifcfifdgdajbecmggegg
出口	ijadedcejeggbdceeefcfdkgd
出合	fdhkeedlfblhbeabbcZfifbeb
出合同	fdhkeedlfblhbeabbcZfifbeb
出国	dfehackejbZfcckadXblbaZab
出图	fbnddebbnbbecccjffdbbZqbe
出局	feeddkdecncceajcfaeeiebec
出差	hggdddgaoaeecbfaceheeddfc
出报	fbjdffegiebddeedddedemhbc
出来	fhhdggaifehcmfWffhhhkciic
出来了	gfiajfYjecdghfbdfiedmhgae
出来的	ekedefciicghgkdfeffbcegde
出结	ffmcdfcdldjdfcdcdacchkhge
出结果	fflcdfcdldjefcdcdacchjife
函	abpbeYfakedeleXbeiberafhc
刀	ebkdjccgmckcibiidbgbbjVla
分	ddkfbjZdfigkeimjjheeokjff
分三	dagigdaelYdngghnlfbbagZba
分三批	ebhfheeifdgjicdnjgdeccadd
分三期付	fecldfddkeefeeehncefedeed
分三笔	ffeclfehjdenedecmcfeedhfe
分两	bcjifaXhffghdkbqhmbaigXZb
分两批	ecdmeddbficfgggnelfecfcbc
分之	edhhdffahhhfieeggdehfgcdf
分四	gcelceefggodbecikbfeffbdd
分差	ffaaenecandeidgddbfdqgaec
分差0	ffdefkffdjhfkefeeegfpecfe
分店	iecjiedjedefecfagchefeeem
分开	fflcddccmdlecbbeaheefcjee
分成	edjjebgjfemdeciZkjfedgace
分没	dgbbkebhchgmbmebjigalcbcd
分第	feiecjecdkbeedbgdefiidagh
分管	chhgcbgfibffcgmgegiffcece
分管P	dhigccecmcggdgkcfeihgdgdd
分钟	jfgcefdffhbffdebejgchhkje
分钱	dfcgbjbbdkfebfeeehcdfebdc
切	eeeeigfiefcaiYglZfdgbffjh
划	gclgYfeeggifahglefbXiYeed
列	hmYecXebigdlgqgeajcagcmZe
列了	dlccgdbfjcbcjkaadcebbcjbh
列进	cmddeecdekefcmcdekcejfged
则	deifgaddficceemecgigdcjgd
刚	negZgfbghddjlhgbdddehedhf
刚从	fgkfdebgggjegifgehegihife
刚开	ilZebcgbmcfdicbeccihcaedc
刚才	gffddfjhidbddcgcdefbddkfe
刚把	ecldcecdkfehddddegededeff
刚接	ifdgheedgigehjjiebeiedhie
刚盖	bbbbncbilbcpbccddidddcbcl
刚装	fdedhideckgieeebfneeffchf
刚跟	jeigahcehhicmhhfggijfigfh
创	giaeiiZclefbehfbbahgneiag
初	mbkeYXdYsXbfZecbafkdagcYb
初八	fdekefdekddkeecefcneffdef
初稿	cbnebbbbncceccbdebbdecccf
删	bdjjbcgcdkfgedhbbecncdaef
删了	cfegbejdghcgcdibcmdicdbge
判	fefhbhcbhiiifchddZcbjbhdk
利	cfcoeaYjfhgciecZkmgebbggf
利润	ecbnecadekoecddddnebeecec
别	bdchVmnbhhcgggfdbkfleehcd
别人	affkYiehdihfefdefhbeedbej
别人家	eiekhacjfflefdcbegdigicdl
别再	feYcZpbdZoYffgebflgdbZhce
别再来	cjdbcgddekeecceeeoideeddc
别再来了	cjdbcgddekeecceeeoideeddc
别发	cdgeddlcmacidgbkeZebebhbe
别家	WhdjdiccdkideXXebmbjjeffb
别家的	chggidcefhededeeflehbcbka
别家都	echjebbbekmidececnfddheef
别想	ieeeejeeihfckgffiifngffif
别打	fabYabncmbdfcjachebYebbbg
别找	daceehmdhgddcjlcfcddjfcee
别报	edckddggjdgidegedaeihfkdc
别率	dgjbhdbekddghedgfgfddjhge
别的	iafjchcehhdjgfgedgfjdihed
别的没	hdejccgemchkcfhedgdbdbhdg
别跟	chagbghcfjbhcdaacedkcbaac
到	icdgjcegfhggjdfnghfgdgihg
到0	bddjedghffiebcdjjchhbjjhh
到0天	feckbicdkdZdgddmlWdcecbeZ
到C	mWfaccjbmcdfjgajcaZigiecd
到C了	ieebibebncbehdZkcafcgfcdc
到C的	ldgddfcdkefebdcbcecbhhcde
到D	egihbZifieYccabeceldbkeai
到D了	acjlccdcmccbecjgagiadbgbd
到D再	dffakeedjfcedfdhcacdeeadd
到M	dddlXaifkZrefchYccjgleggb
到M了	ecekbbhdkefkldbcdadcmjbec
到M就	gheiffedhhneedhdifkiediee
到P	eggkbhaagjhgfcobjifahdZbh
到R	bbandfcbdkecndbcdidodhgdk
到一	hhYeggedeliclhghghbdcbilZ
到一个	kfeedfedkcbeefcbdaegfejcc
到三	eehgefegidfcddbmiZkiedfkb
到九	fffjffdfggfcgeccdfjkeelfi
到了	fYdaoZfifdemfiffjbYhafiah
到了M	fedheeiehgfahcegiagheeged
到二	eiddeeicmbaefiekccfZhelde
到五	fdfjeffhfgodgdiiefeegehed
到人	hgeeddidghddefdcdhdahcgid
到他	didggdgfkbiheedjgfdfdimge
到他们	aichgdggicfggedkdgbiccnhf
到付	ggfjffdbjhibdeedgfeeeieji
到位	ajckcbahfelbcgZkhhbkabhfc
到六	eghjaedembhicidbjZgdfchdd
到再	gefkfeefeikcddfamkfcfedee
到厂	eZkcdchekdldhddbegejdcZcd
到厂价	gbidddhfifiedffadffieeadf
到四	gdcjgfhekekddfgghihdddjae
到场	egdhhecbldcjgeckbbfgfbejb
到就	fhcdjefdhifehdckhicifeceb
到底	chddhkbcihkfiddfendedbYed
到成	fcgefjcegimdgfbdhidcdecfe
到成本	fcgefjcegimdgfbdhidcdecfe
到我	dcgjjcbdgkeciddYcngZdddkf
到我们	gdgkdddejdefjeeaefhbedehg
到我这	dffekededkdfbeedelfdfgeme
到手	eedZfckqYbhobbbadcccmcbeZ
到时	cggeieeejdgfikeefZgbeifdk
到最	dchghgcjfdgmedaaccbjeeZgl
到最后	ddeifgbkedhmfdbbccbgjebbk
到最后一	dcfjfgbigcineeeccbdhjfccj
到期	ehWfgifdjhdblecWbgcidgfem
到期不	dgcafghfgicbkeedilehedcdj
到期不续	djdbYhhgfhcckegdehegfdcco
到期了	ebehhahficaddcdefdeafjglg
到期没	eddcbmdfdjdegfcceaemiefdn
到此	dcdcclcdclddfcfhekenedbde
到此为	dcdcclcdclddfcfhekenedbde
到此为止	dcdcclcdclddfcfhekenedbde
到每	gfdpbecfmanlghbibfchdcchc
到现	ggfZihdecldhcccaiienicdki
到现在	hhhaidfaanehZdZcjlcpedZhj
到现场	efcdgjcghddcjdhbdgecicfke
到的	mZfehbXbkfcleefjfdgfcgcYa
到第	cZlehacamceieeflkefalejaZ
到第三	dbifjcddjggkcedllgdbiehca
到表	eedfkfhekedeffecgdffjgbmf
到账	fiddjdbfjZcbahZclcfbZZicj
到账了	fffekfdficdbddeimYcdcdgfl
到货	bbekfZdgbkehgbhhhlhjeaibe
到货就	feeigedeckegeefmdndnffede
到门	ifjadcfgdichgedhdkdddcaie
制	hlcffddigcddhiZhcbcekkhcj
制价	fggceicdkfZedjfefbcengefg
刷	dbcckkcbhgYdfZYhhZbfhghjd
刺	fegejecffidjbcebgcahgefbd
剂	jhgdgbediecgjbegdibafhffi
前	mideadaigadchgenghodiejeh
前R	iiddecedkdceofbdgZdfgccge
前一	hdfhgdheejiaifejdkkbhdZce
前付	gfgjegfdjfgdgihakcffgheff
前台	peacfcXXlgcdfdbZcidggbYkd
前台说	kdeedfeclefegdcdekcjfbaje
前必	dkechdcdhgcddjeibhldceehd
前必须	dkechdcdhgcddjeibhldceehd
前把	dgidfeggggbdeigigflebfibb
前报	daeddflejddefdccechdheadd
前提	ffckafbefilhfgdhflledefig
前提是	ffckafbefindggdidjkedefig
前的	hcgibjahdihgbbbggjckegYfg
前要	dffdlfcghdedcebliffddcjag
前那	dhideeeiicfffcceededfelfm
前面	cjgddZfhhddjjhdjcebhddebf
剩	dbkmeXZcnaWdigkdgWhdiidZf
剩M	emdgefddldfddlacdcbeddfec
剩P	eeekdfddkddcedocdcbefecdf
剩下	ceefkbbdifagecilgeggbhacf
剩下的	digdgcccihdeiegaefbichded
副	efenbbfdlbgfdeolhhdefbdab
副总	egblbbfdkbgffemigcaffcfbc
副总P	ejfgdedehghhfgakjiedechde
割	cdfbkhghgfcbebaidacdbiakh
力	aidfggdffijhghfZfgcgcflji
办	fefgfdhghfhjemleekgfifdge
办P	eehghbgjcjhlghcggfbibhgih
办P说	fgijebeegicihichfidfidfgg
办事	fddbkbgekddfhfcdfggbgccni
办事处	fcdckbgekddfifadfhhbhcdni
办公	ihfdbdihhcdfeenefadcgfffd
办公会	dhigefchgdefbfnbgbddhhhhc
办公室	jgddfegfifggffkefefghdbge
办公室P	kheegfbejfghgekcdffehdcid
办法	dgedejbffhggclcffjhdgcibf
办说	eihgdedekffecjdeehgdifaee
功	cajdkcdidgZhgebhhhdeceZog
功能	ccgehdhcgieegfZfhlcbbgYpg
加	pXekaZfjiUmfZcdieYaYdchcf
加0	dghggeXieecbdacgZacedafck
加一	feihddbcigclcbaggddceekfZ
加一条	eheideddhhamdechheedeeabb
加上	ncZZcaeelZbeecdacZdcbccah
加上了	mcdecdZdkdeedfecedefeedcd
加两	feifjebghddgccejebfddbchk
加个	ehjicfdigecheiecmkiffijbk
加了	nZgedbcemWgecebgcdeZdfmja
加了C	lefddfbdkeedeedeedfefgceb
加了一	djcdgddejehhgfdehfffhejdb
加了个	hbcehfjfigcfgdeeeifhfecee
加了微	jeeeffddlededffeegeceeeef
加了微信	jeeeffddlededffeegeceeeef
加到	hddheedghfjgacdbghjddfekc
加急	feenaecblcocabhqabgddcZbb
加急费	gdhndgfclenebdfncdheedbdd
加我	jcfdeehbmcjegdZddYcdncbcd
加我们	gfjggffdjflfkfdfffceoffff
加班	eeeijfeifdgdeedceacffeake
加的	pbeddcXbmdcacbhgbdcdakabf
加盟	jgiggechhfeccebiihdddcedg
加订	dbhkffclbejkgffceifefdadn
务	ebgggdfhgefkeelengddefehj
务D	fbekhfhhfggfcejbhgicehddl
务P	eefdhdgfhfalbgeeiebfhbfff
务P说	fddhidfigddmfcabmafiifigd
务不	heeigecbdkaacechklibfcgce
务会	ffjdgggghdhffdmgfbeebhaec
务员	fjagfcbdhgieleefehecddhfc
务器	ehcdcfjejefhhddmeeeeedigj
务在	dcbocdbgiadmfeahfabcdeeec
务处	jdhidebejdbeceldfddeigchh
务处P	jegiefbhgeigdelfedefficji
务把	fhdgdeidlecihhjeekgffddfd
务改	gfflefebgiemdhefjgdifgbef
务要	fdjgbegdlclgffbdgZcdcdlcd
务说	fddkhdaaiihhccdckjabdgcce
务费	fdfhhecidhhfYchcmjddgcdYk
务过	gfdkegfjedimgeijdjbfdfdge
务部	hbkZkefcjejiddcgbcdddeajc
务部P	hblZkefclcjiddcgbddddebjc
动	cmfcfbbfkZcgfjbgcibieipel
动了	fhicfbbhffbeeddiddcmdbZdi
动心	dkbededhgcedecljdaedeeadc
动心了	dkcededghccdfdmjebedfeddd
动找	cmddbcdjdfedcdcefdfdfgadd
动的	ihddefdbleheekfcdcececjec
动静	ggjfcbfdhhfegcdhfdglddecf
助	ddhhgdlbifbcchahdeeccighh
劲	egkfabYkbgidfbgedfcldejcc
劳	diceadkckedficdjlaeadehcb
勘	eljcZdacmddegddfedfgakkcd
勤	ighciabbjfcegjfhehdbjcfeg
勤P	ghcekfddkeeecgdkdbgecdggi
包	hihbdfaggflffhdebciekchje
包一	eidkegaeigjeddddedjffedfc
包价	cgkjcccdlcihcdcfbdedcgehh
包给	lfddeddhgdbhjehheafdeeche
包给R	lbddeddekdbhnehhfafdefcfe
包装	ffbbkefcgicekbjeifcfdakmg
化	Ygibeehifdhfjmgicgdebimde
化版	dldcffceigkeddeddofefemef
化部	dggbbgihichdgcgafefieflcf
化部署	flicchdflccedeiafffieemdf
北	gedgedhgehcdgedmdbgbjhkbf
区	gkebVeghgfbdinhbbeighfjdj
区里	hhcgcfjhegahbmicdkidhcede
医	gdfjhfdifflhkjichgecgidje
十	bkgggcZhhcidgfcqifggjildh
十一	fgfgdfagheijggkecakdjbkbf
十七	gghddgfeifjigdagdedifghgf
十个	efgeggZhgddfdldWijcbcnhfh
十二	dgfgggafhehjebcejcdZebidk
十二台	fhddlfeejdikdefadeffddbbk
十五	ggieebZekdbchhZlchheihjag
十五天	dfidjecclccgicbjcehbdicdd
十八	ekfgddahkcpegccgfagcjefhc
十公	dfdckeffjedhZdflecfdedjfc
十六	egigbecigeiedddifakdkhiea
十几	jdhcgegcigcehbfcegeddhkgc
十分	dhddjdhdeieigfgcfldefcgle
十分钟	dhddjdhdeieiffgdgmdefcfle
十台	ajffgcZgiaZidhjidfibcbeaj
十吨	ehbkgcahhcmifbbehhglagidc
十多	eiefdhdcdkgdddcbeXgngddec
十多天	felgeeeeclhdceddfahoheccd
十天	aVlkaeeafjlafffmlicidhagc
十套	fficieeejelifdflgefeidgfg
十家	ejbccdhjebagjhcigaebgbZci
十家店	fhdcceijebZhgidihZedecaci
十年	glcgaacekdedmecadndZecdai
十年了	hldcdadeiefemheeekebfdbcb
十来	fcjehcecmccdfchbjcdgcgdcf
千	bldjdaZdjepkigcidmdcihhga
千二	eedjjdajchndmjfjijdbccZbb
千八	dhjebebgjcndjdedeZededZdf
千六	famfedcemaochbagbfehhcccb
千分	ghfhfggfghbjifeieigggeege
千分之	ghfhfggfghbjifeieigggeege
千米	fkgddgchgebddcedgahieaife
升	cedblbigicXehigYeggcbcfmb
升级	ceebjbifhiZegigZbihebZbpd
半	acekhceebljcjfgkkjbncgfnj
半个	cejbbYghheeigcZhZcdkekfce
半个月	ZejbbYhhheeiZcaiYbdiekgXe
半天	dgdjjacdfiobbbfeZjcUbcYpa
半小	ffcdlchhgdbiahfddffZgfjjf
半小时	ffcdlchhgdbiahfddffZgfjjf
半年	cZdjfhggeiedgbgalfglfbggh
华	ajYhgbffibdlcbgifbgZajjdb
协	hZdmceXeicipcgWdgacfeXfji
协会	lddddebckedgddYcecedbdadd
协议	caenbeXghdipdhYcgddggYgjj
协议签	edhhfdefichmdedjbdcddficf
单	aafelfdldbjfgcfkfhlebefdj
单,	eccelgcjedhhgdeccafdecbfi
单D	fcjbhfeifehfefedjgkggedgg
单P	fdghdfhfdjecfdhifjgcdcbdd
单一	cegehehhgbdiefeacgcfjcdif
单一来	cfigfeahgbejggecdcdekdcdg
单一来源	cfigfeahgbejggecdcdekdcdg
单下	eifdieclcdbjchcfdamdfdbdc
单下了	ffialedjdebmeiefecjefeded
单不	djfdbfbbemldadajciecddacd
单了	dcZZnefkhZbnZbbeZeYcbagcn
单价	bbfjhZbifashibYngfhafibch
单价M	echhhbXhfhoeccckehbccbcdc
单价不	fgacmccgjadhcfemebgdgddci
单价不动	fdbfkdcdjechcfgmfhgegfcfd
单八	fbahccjffiifZiedebfjefcff
单发	eajdlbYcmdjaeccjkddabcdfc
单子	adgidjgfgghighjgdhfigbbfk
单子下	giffhgehgcgmedgegakdffddd
单子给	ffggejfgckhekcideaefdhceh
单没	dcceikjddkdfigadifegichha
单点	eicdcfiejegddgfbeaeeechbd
单签	gghgkeeambeZefeZgjeeficcj
单给	edhYjeidkeececbgddddicehi
单要	ddjgecceghfhmhjehjfbeibef
单还	ecdjeefbhgfjihjhcadifegih
单里	jiZcchZdkdddjcbddbecacace
卖	jjWeehVgckkajZWbflaediUff
南	abbdhglbmdagagckdegfececd
博	jahbeeiifeihcffjhadedacdg
占	dkiaZYicldWbcmcccddZlfcYe
占一	clcaadidldbeflhbgbeehbZbi
占一半	clZaadidldbeglcccbeecbaci
卡	cbepdYfdfidfaelljmafcjfii
卡了	edcghdicbmcjeedbdqfbegbkg
卡付	ffecmecclccbcdbcnbfheeeed
卡住	fdhkbhccghhlbdjfkbikgdach
卡住了	fdhjbhcdfijjcdkgldilhecdh
卡在	bddnedWamdjhdhikhkgddfeed
卡在这	gfejfedfifneieecjZfdefdff
卡着	dZanfcecjfhfaailhmcZdaibb
卫	lhccbccifedeghhdfXglecaae
印	dcelchcblejnhbdaeakaddlib
印花	ejegffefififdddefafffekeg
卷	feidfbhXpabbZZadfgZZjkhfi
卸	aZYdijhcigbdfcblhdehcaZbc
卸车	ddddlehdlcfgeeenjbfbeddce
厂	gkfbafdidjhgfeeedcccdbhed
厂价	ffjdcahdmcmeiedYcaegdeZcc
厂区	ggbccdighefedbdcebfhedfdc
厂子	fkeecibdigghafcjededeedec
厂家	ekaegfZcgiakgiaeakgaiejib
厂房	doacceaigdcddmcbdbbleehbd
厂的	dgccddkifdeegdhbfcecedfef
厂要	djcbefhclbcgcfebdZheedmdl
厂说	cZbhgihekdbejdllecbdeeddd
厂里	gggfbagkdcgffaffiYcgcagec
厅	bjegZdkhgcabcgZfYhgfcfaai
历	hhaefdhgibhfhdffcgkafebbc
压	adcjdehahibhdeehdmcdbgkeh
压了	ffcdijfgdiZefebdkceijejdb
压价	fcdmeebbmencgdgcghcdbdcfc
压到	dfZhZdieldbhcbcicghbdciYj
压到0	ggfjdfccmccfhfhjcYhcfghdd
压到M	fcecdemejfnjbddehhijjfefh
压力	ekagiddhcjcddccbejfeegkkc
压器	ggfffgiejdaddgdedcedfdofe
压在	fcdkdddcldgkcejheYchgicee
压我	dbbocbbchhjjoeadfkecbcaec
压着	behigcfaelhdcbjbhlgkbcfaf
压缩	eggdhhdelcecfjceefddfdefd
厘	fZigiccgdjlffeeddjeejeceg
厚	ckecfadbhghbecbbchgcgbohe
原	XiggghZlddligelgfghaihhcj
原件	edjZlcbkeadjdfbgiacdlfdec
原价	fdjldebclcleceddkaeecedeh
原因	dhicejbahhicjkeadkcabfhih
原来	cgfigegigcijhdlgddedijefk
原来的	fegeiibgdjijidfbdghijjihn
原来那	dgkgccdgiedeidieeafeejcdb
原话	aibibfeiegmcffhkdjfadhhae
厨	fgdcidihefYheejjeneafbpgc
去	jcdbeblehfeghegbedffehbjd
去C	dmcadageiffikcbdehfXbkgof
去一	eigedefdkehjdjdibebhdgihd
去一趟	fidefehejecidjeicgbheghje
去三	edkdfedfeikheffefaglhgeef
去不	eheggeigeifheeddhhdkfiadf
去了	dgggajebjhfhheffebehgffYg
去了C	cljhbdeghbcgckhhdcgicdbcd
去了趟	gihbciagghhcgdfkfeiZcgcfe
去修	eidefkchfgeedmdcdddbecggd
去坐	geddgejejehfagcgeeeddceei
去就	difgefffggfkgfcgidhgifebf
去找	hdZjecfbgijgibicdgdldcceb
去拜	ieifcdeadkcgigacgfbbbdbgc
去拜访	ieifcdeadkcgigbcgfbbcdbgc
去现	dehdhfjcmebebdffefcdehije
去现场	dehdhfjcmebebdffefcdehije
去的	cfjcdhjgfhhhghagcjfccijdd
去看	ahXdkbjcghedagcbeiZgceYni
去看现	egdfffjchgfedfhefgegddahf
去看现场	egdfffjchgfedfhefgegddahf
去看看	eibacekcifccdhcbdgcbcaaee
去签	gccldfcdkfdpbekbdhmdedice
去算	dkhacfdblgkfffehdbfegdhfg
去给	ddkdefcdkebhidkchbicdjhcd
去讲	eiebfegfidcgkjkafXdddejdf
去试	dghghcbhffbdafdkefebejkcg
去跟	djjdeeckdclggebjffhdcdehf
去量	fmdecgfghfggejeffcefecZdh
去量尺	fmdecgfghfggejeffcefecZdh
去量尺寸	fleecgfejfhgejegfdefecZdj
去问	ifciffbeigldhbjfgdjdeebdi
县	dkcjcdbdifffhoffaghjchghb
县里	fhfieheejeffhnifcahdeihde
参	cliZYddiibaehbgZgacbreiYf
参加	dhifefhekfeghiacekdfhkeef
参数	chiaZeegidadiZfbhaedrclZg
参数发	figeeedifededejfgdfeZlpdf
参数表	efjgdddejedfledehcheacndd
参观	fmadcdajdacbcbfciXdbbfYbd
又	baZknZdiZngfbbcdhofebdZkn
又下	fffflfdjecbceffefbfeefdco
又下了	fffflfdjecbceffefbfeefdco
又不	eedidicdekndgeajjheZebaeb
又加	dbhcmddjfceceedecaeddakej
又加了	dcickedhhceddedcdbeddbleh
又卡	gedhjgeefijfgedejaddhegke
又坏	gceekefedjdfcffcenfbfdanf
又拖	ffegbdlddkebiefdgakjffcde
又来	bhdfidbdfikbecbcjijbeccid
又签	effdkfegidcnafeeehhffgeeo
又续	effekfekfacicedfeeedefeal
又补	eacaodbmdZdbbceZYYdbdbZZr
又补了	eacaodbmdZdbbceZYYdbdbZZr
又要	cabhobZjajgdacbanmdachafa
又说	fdfjgceaglagbbbajmindhffc
又趴	gfgfjfgejecfbefdegfhfgdme
又趴窝	gfgfjfgejecfbefdegfhfgdme
又跳	ecddlejddkefiddddneeeeeog
又问	ijccgfbjchhechidhZgceecbk
叉	blcchddejfccgbdgghhhdalje
叉车	diedjdfggffehdehhbihecejf
及	fegghegifdcegcdnechcfffhh
友	nZdbdfdghfhjmfgfeZfdfgdec
友商	hcgffdgckfkmrfghgdidhiihd
友商R	ideehcidjekjnhghhgigijihe
友商R的	egigedbghdkjkfggfYfhdlkdf
友圈	kecdgffffhedffadgdfjddcfe
友推	lcdeefdifeegegcdededgdaee
友推的	kddfefdjeefffedeeefehebef
双	aifbkibhibfnbecfadbgehphY
双方	dabhihaifciqfbXZYZejbbbba
双方都	geeejeehgdfmhebdcdcdefged
双签	gfgdkfglcggmbfhgghahefcdd
反	ZgfejdejZlaeYdfeeoefdlhli
反对	aflibfXXbnccaYlbcsccebUXb
反悔	fccfdbjffiefffaednfahegde
反映	ecbdijiddjddegchdmedfhbld
反馈	cbjdjbakdebicebbgfbicmjhh
反馈不错	gdkfgggmbdhefefdeafefhahc
发	fafelchcigfgddbqjhahghfjd
发C	fdjddidifegdhgaddkfdeegdg
发P	bZoddbgifefhheajdcdhbkefd
发一	dackgefcjfegcggogfehghibc
发个	kgedffdghgcgefiefhgfedfcd
发了	kdibhgYfhfgegeZhdgZiicaif
发了一	mdddfdbdjecdgdfaihffdfeic
发了三	jckafeddifkefdeccacfccabi
发了个	egZghckjdchcccfadbehcjegd
发他	dhjdgbdhicjebiebgfheigfcf
发公	fhhfefffifddhedcbiefnedff
发公告	fhhfefffifddhedcbiefnedff
发出	gcleaeccgjdfceeZejfgflaeh
发完	fdmdgdcgdjjhdhdlgjfkgdcce
发我	egdcggjcldiegeealbedefgcg
发来	efcihcdejfjbYggafcefeahkg
发来的	iedbleefejghdggaihhigedke
发消	iZehcheffheekdeddefjfddfh
发消息	iZehcheffheekdeddefjfddfh
发火	cigfjcbeZnbededhgqfceggif
发火了	fhedieegeidffffjhmgefgfhg
发现	cdcdlbjeejdehcdneefkcdgdd
发电	dicdjeejdhfkiedgbieceeacg
发电机	dicbkfejfchejedhcbedeeadi
发的	fdgdidieeiihceegejdfefemf
发票	dbaflcdYiifacaabnjeZfgdia
发票开	ggedleddhhdbefebokfecdgcf
发给	chjfeaeZocihdbYjceZWbYici
发给C	ffjfgfbdkdhefebjffccbdbcl
发话	ffeifdgedjgijhmdeikkfhcdd
发说	eebbkjfekdcegeecegfeehmjd
发货	dZaiiaebqYgddicjoXaYZcVfZ
发货前	feeifgfejfgdghhdneeffheff
发走	fdhdlcaboYbdbdeocZfZafcdb
发走了	fedfmcbcoZbbcdemdbfacedcd
发车	daaYnfdcmcddbcdrbZccbZYdc
发过	gcggechakglkcdaedegjcegbe
发过去	ebghecibjhkjcebbffejcegbe
发过去了	bffiecgbmcikfdaafZcYbaedh
发邮	jcbcagjdiedddeccdbehdcbdi
发邮件	gdcdbgjeifeecfdffcfifeadj
取	bddfdmehehabWnamgdikfeZcZ
取消	cYdedmcgehcZXmZnigdkeebab
取消了	eeeedlddghddbibiijejcefdd
受	acdjcfgbhhhjeedlfhbZdldiY
变	ZgjhfYheejcefcXdefeniejZg
变了	ddjiccgbclcdjebjeifmjdZdd
变压	ggfffgiejdaddgdedcedfdofe
变压器	ggfffgiejdaddgdedcedfdofe
变频	elcdbedbleeegeefedgefendi
口	chgfgagejclZedhfedeebeked
口了	geejefdfigiiicbgghhfeddgd
口价	eaffZihdnbrahcdffZfebfbia
口价M	fdaecekeigkeieaidhehfeegd
口只	diZfhdhflcdeeddndbfdednce
口咬	gdgifeeeihiefdcfdoedfccef
口头	cidhegehgccfcijYdbiiheZjk
口头说	ekbjedafjcdjcjfcddhdhcagi
口子	fieegehghccgiimeddecedjdd
口对	fkiecibfkdcgcfedfaecffocd
口就	hdeihbcadmjckhcedldhcihdj
口文	egidfecghfeidgcdegegfenbe
口文档	egidfecghfeidgcdegegfenbe
口的	jlfbbbbdifafcdjcdgfcccecf
口要	ekdhdcbgidgfcebdegecfhmdd
句	mbbgXhcWemichdkhekbgeeeYd
句话	ZgchekXaejeedfohhlcdecabg
另	dYijahfggekjmfgddbcdcdlbg
另一	gchgbhcbihehpckfceccbcdbf
另一家	cckidcdckdgapbladZceccYcg
另外	daihgfehfgcijhdigdfaffdfj
另外一	ecfjffedifcjnebeeceeddcfe
另外一家	ecfjffedifcjnebeeceeddcfe
另外两	gjhggefkchjekhcefifefabej
另算	edhbacjdkfleaedheefdeemdd
只	kbcjZfgYodgkgbhfekgeeYjgb
只是	bhekbciekcYhYahacZbbcccga
只有	ceicejjYgkgcgecifideifnYf
只有0	cciciekcejhfeedhegebminbd
只有D	ckebdhidhgdddcbldZdhedmch
只有M	flifeecbgihebkdedlehfhYhd
只有一	eblgcbhdldfgZgicdZgbldjcf
只有三	gddggifgejlgjffekZgehegff
只肯	kccmcdZcmbdkaccbkjcedcZhe
只能	bgYgdekancibhciijgkcfZggb
只能D	dhbhbegdjecdjdindajdechee
只要	ieajgdbhgfhjmcagcbghdakme
只认	jgedgcbibjjgdfhgglcdeedhe
只说	kelcbcbdnaccjeiidZdbfcjhe
只问	eZdmdehekdkgcelkdccedcaeb
叫	jegedbfeidheghYhajbegbige
叫C	icdcidhckdbdbdbddbedccZcd
叫P	ghedbcihfefcccbdeadcgdadf
叫停	ckpebbcehgdgbacdeZekjdbbc
叫号	fiiddieieiffcdddeefiidmdl
叫我	fgcjefadleikkgafdehZdgadc
叫我们	dhdkfbcdkdjkiebeeaicdiafe
可	ihejZdZjechgdjhfifhcdjgec
可以	jjfiaZYlgVkgggdifdjeekhge
可以先	iicedfejeeddhgccgbhefkidi
可能	kdfdgfgbgidjbbefeibegedcd
台	ihhXjagkdbhfdhehcbdcijiho
台0	embccfbandZeencZdZedeboca
台0吨	fkdddfddkfbeemcaecfffeofd
台M	dbgjcehZocobbdjeiegcaaXdZ
台R	bedcddldhhcfkedghffcfdbhd
台一	icjgfeaffkhgaccegnicbehjc
台多	fifffgfckdnfeegehdfghebee
台多少	fifffgfckdnfeegehdfghebee
台是	dbbcbdmclebebdedecfeddodc
台机	fdkieddekdehdcadfcdfdniic
台用	elcdeedieebfbgbedcdeeggeo
台用顺	fjeffeekdedfbhffgeffffifn
台给	hjicefchjcdhdcbfeabedcbcl
台试	edhfdeidmcjedecbeYebdfecd
台试用	fefgefidkdgfdffbgZfdfdhee
台说	kdeedfeclefegdcdekcjfbaje
台车	gdjgdfdghdfjegcdecgefkbbg
右	dfhiedZghcfdekkfcehfgkffg
右边	fekeeefdkecgjhfdheeeemahe
号	lcgafcgejdaeebcccYfefhbim
号0	echeedjckdcjdecfbcdcicacd
号不	eihahdhgffeddcbbcfdcedkji
号了	baebhclbekacjdakcjeiccZhd
号已	dchhhcaamcbkfddcbfcckffeg
号开	gekfdeeggggiafedfhfhfjaee
号码	odbdcdZdldceaddeedeadcacd
号要	fhjdefbdlcfbcdeciZeeedmhe
司	idfdehfdhggeeddglddhbdbed
司不	gefifgfeggekfdbinZffgfeff
司介	meefefedjfefegdecefeghdie
司介绍	meefefedjfefegdecefeghdie
司的	idiidecfjejlaidfeceeghheh
吃	cfefgggkbhchfhgagdegciacg
吃了	fheffgchefdjihgcdccfdeekd
吃会	egiedeehgceeiecfegdefnjef
吃饭	fZacjejhdjjghjbgechledcdh
各	aehhdaihibddmbjihVeZigaad
各位	cbcfcdncmccgdcfigcfdhbbed
各让	edhncedclcmccejdgZeeedece
合	dfehefchffgpfddfgeighfief
合作	headkhXkbhghecfbflbmbecim
合作了	dccalebkahcgdedejlflecdkd
合分	eefbejedghdeefedececmdcee
合同	eeZiefiggefqhefeheiffedef
合同D	fmcdfcdfidgejgWdheifhdfio
合同D到	hkecgehdjdidkhddedbgedekj
合同D双	gffdleflcfekafieeiaeffffe
合同D寄	gfflcgefkdcfdfedgglddeidh
合同D签	gdfihedfidcfcfenicfeieffb
合同也	gggdkgflbfemefefldcfjhfed
合同到	ljcabfefiflfnckecZahgdegj
合同到D	lhdbccadkebbmfdhhdbeeedff
合同到期	fiffefidjfohieadebdchedii
合同压	fdglddedifendejdedenffefd
合同原	fggZkhdkddejefbhiabdgdbed
合同原件	fggalddkebejefchjbbegebed
合同双	gffdkfffheemhfcgehdhefdde
合同发	fffmcfdcldbqdfjchfbbeeefh
合同发过	fffmcfdcldbqdfjchfbbeeefh
合同回	ffegjfbghcfnehfggcgddgeed
合同在	eceocebcnbckedcefeldddfhe
合同定	gffldfecledndfbdjhiegffjd
合同已	feehhfbiefcnefaeiemgffeie
合同当	gfgdjffiedhmifdehbeefefdh
合同条	gfgkeffbmddnceidhZcdffhee
合同条款	gfgkeffbmddnceidhZcdffhee
合同没	fcfdhckakgaehfaecifjeeegc
合同盖	feehgeccmdiodhdigbceceedc
合同第	ggfkcfedkdemdhgcffeefefce
合同签	eeehidbkdablcdjlhaiciegma
合同签了	ffegidbjeccpeebdhchdjdgmb
合同要	gffjeefeeidneehieidfgfeef
合同走	eeejfeeiedhmfhajdckedeeid
合同还	fefleedcldembfgddbjcfdgfd
合同都	effgdkbbfkhjmeabfibfegged
合同里	fcdkaeifggdnfefgiehdefcjb
合同里写	gggifggifebmhfefechffgcke
合格	ddhfggcgeheecdaiickahcncd
合约	gkbhecZfieiimeahcgZbcfacj
合约部	gffkdeechhhndgehfhffdfeff
合规	cigkccabhhdmbdbbdkjbdgmad
合计	echiedbbmclidccjeZhcdiZdg
合计M	fdejffdclejffddffaeeeebdi
合适	elgYajZjddhcafgbcfdiikhcd
吊	bcfaicjdmYbgfkZmibccahibb
吊装	fhhbifdcleafclchdddcdbkbd
吊车	ddcelefdmbdedefoebfefdadf
同	gbcjfccggejohdgegiieegcei
同D	flbdgccfidggjgWdheiehdfio
同D到	hkecgehdjdidkhddedbgedekj
同D到期	hiecgfiggfjhjhddefdifefbg
同D双	gffdleflcfekafieeiaeffffe
同D寄	gfflcgefkdcfdfedgglddeidh
同D签	gdfihedfidcfcfenicfeieffb
同D签的	gfgdkgfhiedneffohddfifegd
同一	fbgglddlbhelbddchhchjhdlh
同也	gggdkgflbfemefefldcfjhfed
同事	lcecheghdhbcccZdgecidafcg
同到	ljcabfefiflfnckecZahgdegj
同到D	lhdbccadkebbmfdhhdbeeedff
同到期	fiffefidjfohieadebdchedii
同压	fdglddedifendejdedenffefd
同原	fggZkhdkddejefbhiabdgdbed
同原件	fggalddkebejefchjbbegebed
同双	gffdkfffheemhfcgehdhefdde
同发	fffmcfdcldbqdfjchfbbeeefh
同发过	fffmcfdcldbqdfjchfbbeeefh
同发过去	fffmcfdcldbqdfjchfbbeeefh
同回	ffegjfbghcfnehfggcgddgeed
同在	eceocebcnbckedcefeldddfhe
同学	ndaahdXfkdcgfeYfcZcbcbdeh
同定	gffldfecledndfbdjhiegffjd
同已	feehhfbiefcnefaeiemgffeie
同当	gfgdjffiedhmifdehbeefefdh
同意	afgoaaXckdjcafofligacahae
同时	cfoYdaZcmegcnbaifdbaZphec
同时在	eemdcccdkdbdmeddhdddcmbee
同时在试	fflcddddjfcelfdeiededncfe
同条	gfgkeffbmddnceidhZcdffhee
同条款	gfgkeffbmddnceidhZcdffhee
同样	deihcccgfknimdedfpdjgcfgh
同样的	ehckddehdjmfkedfflfjgefhh
同没	fcfdhckakgaehfaecifjeeegc
同盖	feehgeccmdiodhdigbceceedc
同第	ggfkcfedkdemdhgcffeefefce
同签	eeehidbkdablcdjlhaiciegma
同签了	ffegidbjeccpeebdhchdjdgmb
同行	iaglaeYbldljeaacdjeacZYbc
同要	gffjeefeeidneehieidfgfeef
同走	eeejfeeiedhmfhajdckedeeid
同还	fefleedcldembfgddbjcfdgfd
同都	effgdkbbfkhjmeabfibfegged
同里	fcdkaeifggdnfefgiehdefcjb
同里写	gggifggifebmhfefechffgcke
名	mcdYdgheggbefcYYfdcdgbfga
名了	cifccakdnbahbcahebhbedldd
名单	kfecfgcanbZegbabedbeceheb
名单里	iiZcchZekddejccdebedadade
名字	laiZccgcmcecibZgcbgecccgd
名片	nacdbdfalefdacccdedbefZad
名的	daceejkdejffhegefdgebicef
后	eccfghjfiegdffihjfhjfeilf
后D	dhkfcccakfcdccbefiidigfdb
后P	ghecgjhidgfdffhfdjeffglig
后一	eaefhiedhgijgddjifemldieh
后一次	ejjddedeeibdifdfhacmhegde
后一轮	gecmdcddmbladeadfadaofbec
后不	cbcbapacancebdcgglfnecabc
后两	jdcgifddjddgeffmdbjhffcce
后付	fdcnaeadjfbggggenmcdeabcc
后再	jhdhZbgbldbhdffbjffcfbbde
后勤	gjfehdacjfedfkgjghddjdfeh
后厨	eiffhefdigefhfdeflfbgengc
后台	kbbbhddeejehhehcdZfkdbglf
后就	fagfcdkbkehedcbccXjgdgagd
后挪	clehaddcmbgbdbbccakleddcd
后推	djcdgdfekcdeeeajefededdfe
后有机	fibeejccekeffdeddifkeigef
后有机会	fibeejccekeffdeddifkeigef
后说	dclaediiffdfjdabhehgehnee
后还	egicbjbdjfedgghidkdldegbg
后还是	fejebhcdjfddigiidkdlefhbg
后面	fhgXfbgjfcZccfbjgYdbdgadl
向	aikibYUgjZjhhhiZgbdhgZZXf
吗	gghibcfgfhegeigjfheehgbfc
否	cdeggkZjffbbhZkdcfcgfbdeb
否了	caZfZmakZdZbhaibecdgccZZd
否则	eheghbefeifegejedjfgedggd
吧	jhdgdjcdfjbdgidclggiggibd
吨	ZjaffhgfhengfeWhdiedfelZf
吨报	fbfkeebfjenddcececfgdjbde
吨水	feaeelcdbloelfedelfeddcee
吨的	fjhdeeejgcdggkdeibedfglcf
含	capaaaidoZrdcYaefYgbcgjhd
含税	cciedcjcnbmkbbacfYebbbYee
含运	fdihbccfmbmdiedbcaghdicff
听	ihchVbicfifdlcnfghfkfhZeX
听P	iacdcjgcnacfebideajadeedb
听了	bdlicZYdfindkbbdejeimjgdd
听了下	cekedcaekdlfjdeefcecmfdee
听到	hcgidcdcmdjdibhbdiebcdZdd
听完	dndcbcZifcgfddhdfacacfgbb
听我	eldcdedgicdimdZdebeaebbce
听我们	fkedefecjeeimdaefefcecZde
听说	fddhbekcdjZbkagdicaifgiib
听说R	cZheeakfejbedgbeeafhhddde
启	cjebdejamdhceigccfafdjbej
启动	fgedjcibmececjZadjahefYhk
吵	dddiideggfhhleoedZcgegihd
吸	ejjafecijdjefcbfefdcfhcde
告	fejbefdficbchZhchhbfoknYh
告出	edkfidhifccfffdhjadjheleh
告出来	edlggehjddcfffdijbdjhekef
告诉	gdhgdjacjgbbmegggbcidcbdd
告诉我	gdiedkacjgbbmeiggbciccbdd
员	gcgcedhgfgfijekddhceciekj
员P	gdghgbechhimgbhfhmfdeehgg
员P说	igefhfgeihhhbfjffihhfhmhf
员会	bgjfdfbclehdchigfgccgljdg
呢	hZhldadameXgdfhZinfhcjbba
周	YZnbkaddhgZhdcYodfgkbpdgc
周了	ecnehdgichhhfdhedfdidkgad
周出	dkdikddjdcafdeccehehejidj
周就	gcekedeghgdgjffmgnffhhcef
周没	ehfkaceefiejifcdfdemfgbih
味	eigdcdgdihghefdcheecdnjhg
呼	hhhbfgdkgafgfckgZbeaflfhj
呼叫	dghdgfdbjfifcfcgcdeeceolb
命	djgfhcZhgcilaicbiheccjkae
咋	bfhhabifgfdchcaachcZielac
和	ckmbcYegiadgjgdfdaecjfpea
和C	gdifhgdfggbcgbacdffZdcide
和P	djjbcdhghcbgejihdghdeined
和R	egjghZZeiccdlfcefceggkZag
和R的	eakjedcdhhefledaeaeidlcee
和我	cfidbchdlbbencieddeadhiac
和我们	egjccccbnbcdodjfeedbeiibd
咖	mhcehecmbccjhebdedcbehcci
咖啡	mhcddfckddcdheddebdcehdcd
咧	dbmdgcbdifkfecaddhhbdedhb
咬	cYcsYZVehglmdaWialfebbgea
咬死	daZobcZekdblacbjcidbdcicd
咱	cdegflfmbfkgpiffflidijjkf
咱们	egedghdkcfdfhieggdifgkafe
咱们的	bigcahdhffcfhgdehcdgemecd
咱报	fcckfjbekelfiakefhfhedbff
咱的	ZfdgcckndYdhjbehjaidbljcj
咱赔	fdedkeiddkeeeefdemfeedand
咱跟	cckhibdckefhlcefebickieef
咱这	cghjdfaigajfcibedajadhYcg
品	geibadjdhhggkhchehiddplce
品R	ifbbhfjehgkfnhdfgcegdjffj
品R的	jeedfgfeifefkhegfffegghfg
品寄	cblcbdhgidfccddcdfcddlacd
品控	chfafbhcigfbbfcafhecdnfmd
品控P	difbcdiehggddfecdjedemehd
品控P说	ecjfdeeedjgeegfffnfefladf
品牌	fdfdgihifedgiiZfdfgcegfcd
品质	egjciedcclefejeefnfefilhf
品费	fdiiefeejemedffeeifegmahf
哈	hgfbiahkeccgbccbcdbffafkZ
哈哈	ghddicgkcdbgcfegfccbccgja
响	aeghhceihafjdgiWfhbgadenh
响应	cifehbeijZgigcbabfcZcfdoe
响应时	fhficfeejeckdfecedeeedZke
响应时间	fhficfeejeckdfecedeeedZke
哥	naghddZfidhdibiccacddbace
哪	ijbcbeddlbhaelmefhbcecjYc
哪个	ejfhefddjejehjigifejdbadc
哪家	ejefdceehfcfbflcghfchgdef
哭	eeehjfgcbmhddhcdeoddfeejd
售	biacldcidicaifabaaedbddsd
售后	agbbkddhegdbidaXbbfdcbXte
唱	eblbbhbbigmdbdccdbcdpfced
唱标	ecncbbbbmblegeccecddodcee
商	hgiffhagggkfgcigehjjigjdf
商C	ffdckedhieiiiddajgeeddadd
商P	fhdeghfjbicdheddiiedeeddm
商R	ihedecickekfogghidhfijijk
商R的	egigedbghdkjkfggfYfhdlkdf
商不	effkeicenccdlfehfgfflebfe
商务	cdgkdfajdekkechgdgeghjhdb
商务P	gghgfjdekeliefjifhfdeeZdf
商的	dhicigajebbfffdgegeccddfj
商量	dhmbbcaagjhdabifhiegcfece
啊	cdckgehfghikhhgcjjgkdefhd
啡	mhcddfckddcdheddebdcehdcd
啥	jjZefdbahkmbkbcZgnbjbhddb
啥价	clbdcebdmbpimdjadeedecodc
啥时	dkdgfhdheihdbibZffefdccci
啥时候	dkdgfhdheihdbibZffefdccci
啥的	dhefjfddfjdefcdghdgmffdee
啥都不	ekgfddegejgfgfefemfkffhcf
啦	ccagkejfifeifZammeZlabcfc
喂	jfhedgcjfcdhbkaedaecemccg
喜	iefiiaeihYajbbifeZZdijYcZ
喜欢	bfhgbbihhaicfcjbdacbckZba
喝	laadfffkeadghfbcgaggceZac
喝了	kedgecbhgcchedgfhbhbefbdc
喝茶	ibdddficmeghhiddhhdhdfedh
喷	efeghhcggfcghZhZccebclgkb
嗯	eggiffdhgcjhbihefbicefled
嘛	ghgedcgejcfdjfbcdmdehajha
嘴	ihggcYdiicdadfdffddgajYfg
器	ghgZicfbghfdffblkldafhooh
器人	ghddigjdgibfdiefhjfefdhje
器又	edcdlecefhdeegeddbfdgbbnd
器械	ggjdffedjeeefieeeiidhebie
器械科	ggjdffedjeeefieeeiidhebie
器用	fmfdefdiefffdcedhkfegcXdm
器要	fbcdmfdgjdehedfllbedecbke
噪	ebjcibhffgbcddcahkebdhgld
噪音	ecjcibhffgccdddahkebdhfld
噪音大	ecghjejcficfceeaenfceiele
四	cjcdkccffijgjhimflfhbcpkh
四个	cgkakfaZgkchebljipfZgchlf
四个月	fgdcgjfeghihbfiiimfbfebed
四份	edddldcfiddncededefeeeceg
四十	dheegfddhgeddiejjieeefpgb
四十五	fbekcdebejefgeeidnfbdcgfg
四千	efeiffdfeimdkcbkekhfccfbf
四台	egidgfcfjdcmgdcheceddkehj
四回	hjcgbdchdjccjfddhligfhigd
四天	fdgdhfijdfbgiedmegfeegadf
四家	fheakeakdcjdjgbaeadfhback
四小	ghfhdffejfejhffefdfhffbnf
四小时	ghfhdffejfejhffefdfhffbnf
四小时到	ghfhdffejfejhffefdfhffbnf
四年	didcghdaigghkebceZekedack
四成	elfhacbdldhihilfgfidfdfdd
四次	cidihcaidhkcbcgcjeekeegdh
四百	ehagkeekdfbhlkcjfdcdfdhhc
四级	dgidfeffifhggfffgbgfbhneg
回	iahfbcechigiechahiklgdbhe
回了	kYfggfaddlgdafYeljhdfZXff
回了个	gbkbddggichdddeceidZddaei
回了我	jedgeedcfhbechdegigaeedeg
回传	fefbnfcjeegjdecffgdccdebg
回单	dccelecjfdgfeddkmdhhefcde
回去	gnffXbWejclgafhffhghekcbe
回去算	dkhacfdblgkfffehdbfegdhfg
回复	cejicddZkhleebdcciaYiakgd
回头	hfZaddlgjcibacXeeYfacacbc
回我	iifebfagdjfeecXcdhYjddcdb
回来	bbijebddjgdhhcocgfmgfhZfX
回来了	cagdkgaigeaiggedjheegkded
回来再	bjhZcchdjeiebeZedaacedeca
回来就	cejiccZggdagjdkdcdohgdcfd
回来就签	fddkdfcggdbgcekdcfnahedfd
回来的	eddhkedidicndeefccekefede
回来签	fddldfedkffgheleejjgfedgg
回来重	fdhhfedfghilggbdiiedhdhee
回款	ffdgiegdigZZhechlicbddfZc
回消	gcicdegfifgebdefdbelfhddd
回消息	gcicdegfifgebdefdbelfhddd
回签	ddhjecacnccjbhbfbZicccibf
回绝	acabZnZabndcdciddgeoedfcd
回访	edbbmedkdaddcefdcZedgcelk
回话	ffkfafbckeifffdhfkbcccdcj
回音	eejcbdhcckjfddaccaeocbdbd
因	bhgZcmZhfhjfjiegghjcffikh
因为	cidbckbidiggihgjifjfegijg
团	cecdckdefhZhbjjcidhegcXfb
团P	eidgefedjfeecameebcefidee
团副	ggeefeiejeffhemcfgedfgfff
团副总	ggeefeiejeffhemcfgedfgfff
团队	fiedjegjfddfceaikfkfgedje
园	ffadgdjghbebefdacZcaceebj
围	capbeYZbobffjbeifbabqhbih
固	heeclccamdggibhhkbdbeipkb
固件	dcbdmdfejfffhdcjecfddknle
固定	ifdhdeddjemeiebemeedgcccd
国	fhfdXekcjfgbbcpYdcfkfVicZ
国产	hkfdaeYdifhfbdifdkhagchdd
国产的	glcbcfceggdebgjhekdbeddee
国外	ggfgeeeffhegddleeZikeehhf
国外回	gicheefffiefdeifeaikeffhf
国外回来	gicheefffiefdeifeaikeffhf
国密	geeefkedfjgeedbefaffkindf
国资	cahfcckclddkdckcgbdjfdbee
图	XdrZVZeihccbefdhbadiZiwXc
图纸	edoZZbfihaeedhhefaedckpZf
圈	kfjdbcfhgfhfkhiceYdgbefid
圈门	hfejdgefhikgkefcfagegghdg
土	ifkbdgXjdhhcXZadcicdbghbi
在	hggfYbgbkdfekhkhgdjiejgfc
在0	feihefcfieijchddeYhdgjlfg
在C	jefghZcehhbggcikeabggjgec
在C做	hcfeiggejehfdefefdeeghmle
在D	afjeeceapYdiajhkiZlZggegh
在M	dhchecffgghdhnbieafddkbdc
在P	ecehiedifdkjgdlhdaceedfgk
在R	ichadiZalegcpeoceZdaeecnb
在一	idhgcdejecifgibbbadhdhgfc
在三	gcfjfchchigebcabejehdekki
在东	ccbceileghchffZjgbfceedfg
在他	bbejcieagielidhdcdhhbegcg
在他们	bbejcieagielidhdcdhhbegcg
在价	fhceejdddkmdlecdfgdgdeage
在价格	gecefkeeamndmeddfjehefcge
在价格上	gecefkeeamndmeddfjehefcge
在做	ehiiahZZpaZgjbiZbgbbfgebc
在哪	hegbechclcddlfbfebhbgffce
在审	dhjldddcmcejfelgcgededkgg
在开	hdaagckbmcggdeYhddecfgdad
在开会	gcbccdkdldghcfYedffdgffbe
在忙	fleabccdjebfbgbhdcdldcfdd
在我	fehhhdfejeegkgfhgafdjgfef
在我们	feijgdfejeffkfcefahdjgeef
在我们跟	ggfjgefgieogigefgcffgeeff
在打	bncdcebdlehfdkgbedfdfdbdc
在扩	occaceZdkdgebdbdeddagdcda
在扯	ebbmeecdkedfbfcgnkeheeaed
在找	hicdgefhhdfjjiZffcdkefbcd
在接	bkfidcZeghcepdcefZfjdfcec
在接触	bkfidcZeghcepdcefZfjdfcec
在改	dbblgdfdlcfmdecjebeeddjdd
在是	hefceejejecfgdgdgfecgiacb
在本	eifhfheejfdghfclfjhjiglge
在查	fdefjeieejfidfcffafeekllh
在比	dcofddadmcgekdbcecfdbYlhd
在用	ljfZcfaihcfamfbcbccWegjeb
在用R	nhbceaYdlcbgmceceZdYejjdc
在用R的	gkeeffffkddjmddffbfefkhdf
在用的	ggibahehfejakfcfbecafeihg
在用的是	ijjccdZdoaiaocebchccgdhkd
在电	eeehkefgdkhcdccdfkgghgake
在电话	beehkehhdlgcedcegkggdgbkf
在电话里	beehkehhdlgcedcegkggdgbkf
在的	gkcgdcdekdfcmfZbedhYcdlic
在看	Zlgchacalefhkcgfbdficfgfn
在看R	bjhefdcekdjfmfjdfegbeagdd
在看R的	cjjffdcfjekfmgjdfggcicidd
在等	dcfjjcgeldfegebkfcdcdbeif
在算	cbikccbcldgegfbcmbcbiaail
在群	ebedidlebmhgbiccfpgeggZod
在群里	ebedidlebmhgbiccfpgeggZod
在装	lbdeeecckdfffdcjebecddeke
在试	cfjagcgbmbgdncabhgckgpXdd
在试R	diecidickecdleddeddlembee
在谈	ccilcaaefjYckbkeegeiccacd
在走	dbinbdadjfghbbfeidggiebci
在跟	eihhddfghddhfdacdeefedlii
在路	gbkdideckddeheecfdffffkie
在路上	gbkdideckddeheecfdffffkie
在这	dfhkdcackfmekdbbjfedcecdc
在选	jjfcedbfifleccceecfddeZff
在那	fecifgcblfgifchiffdhedhhc
在里	ickdehcdmbfeilacejebhihde
在里面	icjdehcdmcfeilacfjfbfihde
在高	gddfieiejdgfdegekbhgeecbd
在高铁	gddfieiejdgfdegekbhgeecbd
地	fdfbdihgibggfdhpcibcgfeha
地址	hfcdadkflchcecbhfadbcbZbf
地推	ndefdebdkeefcdcdfcfdeddfe
地方	eggeghechjbheckkelgefecgc
地的	bdjdbhZdmcidicacdgejgfZid
圳	hhdgbdgjgdddddbiicjcecbbg
场	fgfZlaeigdgicdfkkgighckiY
场地	djdcdekifefdhecggccgegadd
场培	gffifgfdkeigeggeeefgffdnc
场培训	gffifgfdkeigeggeeefgffdnc
场就	fgdhhhdgfifhefjecohchbkbh
场签	fefenedmbbbnddYakaoddfgbd
场要	ehdccdjdlcdcdecadaddeeZdd
场说	dflabdcjeckdiecidfegegdZd
场部	jbdfefjciiehdefeffijeeaed
场部P	jfegfgfdkghhcffeffifffaeg
址	iebcaclflcgbdcjgfZdbccdbf
均	bghjfdbhhbgcbibccXbaddigc
坊	mgbdbdbeiecebkcidleddiaee
坏	ckeXedfehgbcfccgapcWckVlb
坏了	clfabfgdkccefdedcjcackXhc
坐	nhhWZfXigcZdlgbebZcXgghcd
坐一	jchefeddjedebdadfdeefdaeh
坐了	ejhdcdchhegegggheegdiifeg
坐坐	nhccgfbhgcgflhdcdabafcaZi
坑	clibccbafkdhicefgmiegeikd
坑过	dkdfddcegihhhfddinedhgcje
块	fdkgigXUgkjajlchdicfihmnc
块D	dmbcdccdjecfdmcefbdkhcged
块先	fghgfggeifcgfefefdgffmZfi
块板	chcdkcbdkccggcaagfgdeclnd
坚	ebbpacbbmbhhddcblffaeeabd
坚持	ecboadbbnahhdddcldfbeeabd
型	ejeciafhfeeeekdfdkfdabdch
型号	geddkcgidgccihjjfkegifWej
垫	aaifhicgdkhgfZefngfkcjbjZ
垫资	fdcibiddfjZgheccljejdedfd
城	gaggZgjbjekdbXghadbefbfac
域	iiigcdbdhgcdbchfdjfeffjed
培	faebkcffiehcddbjfcdgbchof
培训	faebkcffiehcddbjfcdgbchof
培训做	fedfkgfghdgeffeidgehfdbnf
培训做完	fedfkgfghdgeffeidgehfdbnf
基	bbghifdhgblbgjgkgchhfagdg
基本	ecdlbhbifbkdfahheYijgdfca
堂	ghgZgfejebiaecdgeXcejbifd
堆	ajbemcbfeifceZfadmdebdhka
堵	bhbbgenZhjacZcbachbZcbXka
塔	cfccjieheiaihebiggddicmfc
塔吊	gfgdgehdldejjgdideffdebcd
塞	fifcecghhadcefcbdadbkbidc
塞进	ejgddfbckeeefhfdedfekdnde
填	ddjhbegeldllecbaeheejcgaf
境	igehdchbghdlfcdfckdadiadd
增	hbkdkcXhgbdidcficdfcghgce
墨	ggedjfjdldddfedfdcddeehli
壁	bdambZjhcjkeneacckjicbgcj
士	giZcgicahjecgedhelecejjkd
声	dakhefehfgogffZfjgboceZhh
声音	dnhffbgcfjdeddedddfnddbfd
处	gZheifeefhehdjlfckfakfgrg
处P	jdgdZbfghedecjidegkbhhegh
处P说	kbcidfcejeghedhegcifhdbdd
处处	dijcgediffcicdliefcdjfabc
处理	ccaZnkbcfjfadcggbidhfacoe
处的	chcbmeacejhcehiadhcdidcmc
处长	efedgekhhbeedimfgebekfZeh
备	ehbdgeefgfdggnglgggkfchjh
备D	emebdfcgegdbejchdglcdhgfb
备件	eckbicadkekjhhgfggddchlhh
备件清	fdldbgedkdehehhbhbffeinne
备件清单	fdldbgedkdehehhbhbffeinne
备款	ffcjbfdckgkielbaihfeffgbe
备科	gfdgjgfciifeggigcihchfjjg
备科P	gheeigdciideddfgejhfifijg
备货	ehddkfdjddeocgfbdceedekem
备部	hgggdddbihcfbbikcgefdbkeg
备部P	cghdgdebghfdcacldhebfckei
复	ZhihfaeghenfeaYaajcgfbiim
复购	bbiakcaghckabccbcaddcgZeo
外	akgecfejdddgjflghdfgbiiej
外一	egeiffedjfbimdeieceeddged
外一家	ecfjffedifcjnebeeceeddcfe
外两	gjhggefkchjekhcefifefabej
外包	ggbdgjdigdjgffchildcgcjdc
外回	gicheefffiefdeifeaikeffhf
外回来	gicheefffiefdeifeaikeffhf
外贸	ghjdffeigegeggddiifgefZee
多	ejehegXdfiqfdjdhefgjabjhh
多M	eagjbgbclcniggdedhgeeekcc
多一	cjhdgdbdhgeefjihdgfcedgfh
多久	bmdiabYbnbcchafkdgefdckhb
多久到	ejefefdejehfdffdeeffgfcmf
多久能到	ffejdeefjdefgfiefaceffdkf
多了	chffghdjededembhhfaahhhdk
多出	ebfijdiahhgdmdbfcfdeeiYkc
多天	felgeeeeclhdceddfahoheccd
多少	flecaadejcnfglehfbdaccmeb
多少钱	gjeaccggjZjecicXfYcefcfef
多少钱一	eiggefcekemfhdddfcffeegee
多月	jfgbffddfihfedccggekegcfd
夜	agjblZcjbhcebgigfgcigknoh
夜班	dejdiffhgeefeedhddfdfkdmi
够	ZoebcdUheecgdobkajeaeeiai
够不够	fhiccedigcffdddleYeegflee
够用	emdbddegjcdedkcddddcfcjci
大	fhfbiffkeefjdmkdbchbigmic
大会	jgbeeefcldggedaceaeddfcdg
大会上	khceefddkegdfgddfcfeedZfi
大修	emccddcgibgfflccfbdaeeege
大夫	jbhddedjfcdhheccfafdejbdg
大家	acXdihnhibfjghWaggcYfZabc
大屏	camihcZijbcfblhjdagbmchdj
大拇	ecjhdfdkcekfjedefeeeencdg
大拇指	edkedfekcejfeeeefgfeencdg
大概	bncfdfaiibifelhjaakcfhjeb
大概D	ccfiadighdiagclnchlhbhgcd
大概M	ekdbidbhhdadcncdbdaeihkdd
大概要	diijefddkechcdfafeedefjde
大海	dfmdedcedjedfgeefffmghcde
大的	cehihjbhhdfejgogeafdfheje
大货	ehibbefdkefedgdZZadeeliee
天	caghiegcfkieibdtiignfhfmc
天三	fcghheceghidcedjefeffhgmc
天了	dceiecjfhgfibcjcmdeleeeac
天交	ebgeghckaicjfdcrdcdacebff
天交货	eccdijdjcickifdnfbedefehf
天他	dcehgjbehghdiejifjfefhdhg
天再	icffcdhhgchdafdedbdcdbebd
天到	deiehbhgheekighffXhedbeZj
天发	edfejejcdkchhhghedgmfgcdf
天坏	gffdkfggeiffeffffnflgeelf
天天	bicclhceclcfocaZcednccdjg
天天发	eddejejddkdhhffeffgngefef
天就	eZfkkdagheaefggkiZkmgedaf
天没	icfekgZbdkgcahbZdmgjeaZmf
天没人	ieddficffhffcjdcekfbgdcjg
天罚	gfekdgfefibmdgeodheefedcf
天能	dneaaebdlchbedfneZecdbjad
太	ZfjjbhYfeihjffhheneadfkab
太多	ffhgbggkcejdddaahggbfdacd
太慢	ddfjjcdbkeZchhcmgnfgefnhh
太贵	eeehaibbjeqcfedfbhcYdbVaZ
太长	fbleaacdghcdcecjhjdcejjbd
太高	fefgbjbeclmifbacelhdfbZaa
夫	lffhZcafhefhfaiacbficlYag
央	iieeffdejfdhhmdcffdedeffe
失	ZZfYgflZfjkbeZcZdcepicblb
头	idfffZfhgdhdffkikfdcfdlig
头一	kgaahcahhbbjgecflhgbbajei
头一回	jidccdcdlcfgieggdceceekdd
头了	edhncdZlbgijcaefcfihebdhb
头回	meccbdcdmcdfgcjccZefdchcc
头得	eieedfhhgedfddejebfefcnej
头才	fgejfgedkffggdjediifeeaef
头要	fifccfjdlecfeecckaffcdmcf
头说	dhfjedehgbeibieccdfbgchfi
头那	fgheddielcdiehdhehebefbee
夸	ZifbjYgmcbZdfZXcacgfbfkmm
夸咱	dcddkdilcbcfbccfdbdcefclh
夸我	fiddhfelccbebccfcfjcdcckm
夸我们	fiddgfelcccbbddgdejcdcdkm
夹	ekgfbeabmcfhgdbchheccenec
夹具	fkefegedjedfceeefffffgmbd
套	ZjgZiafocYhgdebmbhgcdgneo
套M	fjfdZejieenihjbdeZheehecd
女	jidicddejfkcdcgfdgldecied
奶	hdcfkeggfhfigagakjecdcalh
她	gjdgebfkeeheffnefhhfahZbf
她们	fjdheiehehceehddijcfeebee
她说	ggidfeeihcfgjgcbjfdceheed
好	cjfchebmcceifeegeeiegngjl
好D	chcehfieigZfaebkgfffckcgf
好D签	ebehgiYfhgdhbeaYbdgjdcfdd
好D签合	gfgkdgfckdglfgfdfdnfffiff
好不	ieghffgfifeeifdjhZjggfbdh
好东	fkedffcdhgfggkgeelfafecjf
好东西	fkedffcdhgfggkgeelfafecjf
好了	bZghifcgiahkedefdXhfcnfnY
好几	hidfdcideiaegfeefffhedfce
好好	bicfcjccdlchkfdcdrbjdbcca
好好的	cfegdjdcdlegkfeefpejecceb
好就	ehZekdejcjbgfcjcjkcmhhkid
好意	efgcefidkdiefhhceZfdggjge
好意思	efgcefidkdiefhhceZfdggjge
好用	cihdgeakbebbghbdbVbhgmibf
好的	efaiigdbglbjhfjcdohkgeeeW
好看	fifhfgfeclgfhgafefdceebak
如	ebgfjgcdhhghhcbfghekefgjb
妥	edddmdbjeafjbbcefbeaaccbc
妥了	ffffifelcdimdebcbcfedeeeb
始	hidfjZefidiaigckhaekckZda
姐	gfcilbZafifdcdndieggccfmg
姐姐	ggfiieddgihhffkifldbeghcd
姓	ncbcaccbmdeddcfddfdeccfbc
委	ddigYffdhfjgfhmdeefdhggbe
委会	fcifYeidiejYgfjedbgehbdad
委员	bfjgcebeiehkcjlffhccfkjcf
委员会	bgjfdfbclehdchigfgccgljdg
威	lgeidcfeghcgcddcgadmedaad
娘	ficdechclccdgdbedggadcahc
婆	ehelddihgeghhdfgjckeedbhh
婚	dhcccfkdkfeedcaegdleeebfe
媒	iehjceckddalgkceggkccefed
嫌	beilYcdahgibeYffesaVZiece
嫌R	dpaYbbbfifdfpecdeefafejib
嫌交	gehkfdefeijecefnghfefdbde
嫌咱	fcehdlcefjeehedidnfdfdbcf
嫌我	cnibacYcemdcjbXefpfdcgfgf
嫌我们	cnibacYcemdcjbXefpfdcgfgf
嫌报	gfjdfefehikfdffdfofehhbcf
嫌贵	gZegfkehfglgZcnachfaddZed
嫌贵不	gffhghgfblmgehkffnedgffff
嫌预	geekdddehidedffdmnfeffeee
嫌预付	geekdddehidedffdmnfeffeee
嫌高	gffiffdedjfegfdegpfgfdcig
子	eheahgeidhajjjlhfihddbefh
子上	gchcccjifcefjhdgeaedekifd
子下	giffhgehgcgmedgegakdffddd
子会	efildfbdkedcecoefdkfgedde
子在	gdfkefZdldhimdhcebiddfgfd
子没	eigcddieigcegeekeahfeecfb
子看	dddfdfkdlceeddddeZfdecede
子给	ffggejfgckhekcideaefdhceh
子说	cgcldcbifejgdchddjibeffdd
子都	cdcegmgddkbdhkcigcfgehZdg
孔	djebeehchhbdccdddkfdjcmdc
字	edfjdZedkdhdcktjdglbdbjeb
字了	dcekedbhgcclhclhhahcdddce
字化	chacccihgdhgflgfffegfieee
字还	baclcdhekdbedchgdZhdbebhd
存	ghZfgdhdkdbdgecfhXcifalii
季	bfdefgiXmecbagamkgkgffcgi
季度	eadhidhbjfbcbdcbjfihdeflh
学	kahcecghhdaffgafghdjfgeli
学前	dhcieegbkhgceccjdiicdffbd
学期	edieibgeigajfbbcnfdkiiabj
学校	dggdffhhffeiihebgkghejdhc
学生	efhdebgkchhhehbihgcaeikYi
孩	iaefbgiamfacafjadYgdeaZec
孩子	iaefbgiamfacafjadYgdeaZec
宁	dddekdhbmcjiibggkZcecagcd
守	ddbcjdjdkchicfbldZkdliekd
安	fdffgZcbjgmieffkZegaciklb
安全	bjjcWafdihYhbkkcchbdejmYc
安排	bfeeldafghbcbfbkghafcjgoe
安装	ccliedYdeirdgYZhfegaehYie
完	dfificVmbcegegjoiekkfgjfe
完了	aelgifXhiaekgdjjhfefikhgj
完价	dcjjccccihmebedfejeldeddd
完会	cjaebdkdkebbaahacfhcbaihe
完再	fejghcbboZabhbcYlZcdheibh
完就	djbidibjecbeghYbeenkcdggd
完成	ecZeodcjebaibebnadcadacej
完才	fkifcbbbnbhlhilcdjccdjcdd
完报	gciekddeejnhcgYbknigebcgf
完报价	edigfdgedjqidgZcdnihfdbgg
完方	fbnefeefckbfhddaelekfbcde
完方案	fbnefeefckbfhddaelekfbcde
完给	ffhjdfehgdeidfhgdfhdejade
完说	eZnfedeejeofddcdfedeffced
官	oZiaYhcZobaegcjadbbbcjbaZ
官网	oZadbcfbnbbeccdcebdbdccab
定	agYmflWigehijdrghgqkegfbd
定D	diehgcadkeeigeagfknbgdddc
定D签	gfclefcekeghcfbchhodcffed
定R	dakacjbcledfneadfheekccde
定一	fjdfeffhggcfdccdhZmegebde
定下	ekgefeYhidfeejYaaelcabbcb
定下来	ekgdaeahiefefjZbZemcbccdd
定不	ehgkchabmdehZfekdhlmgdbdd
定了	aaajeoYjbkjhmYcldfjdeaeaa
定了R	dbdbcmcbkfgdogieehcdcdbcc
定制	gfbhdbjaoclfccbidaddckebd
定在	gdhfkcbekceicabhiYjbhmfkg
定在D	bfjakdcdkcaibbdhiZhbiiblh
定的	fdjajiZgblkliekibecbghibj
定稿	gejfefekcebnceYdjgedgeejd
定稿了	gggjfgfbmfdnffbfkiaffffje
定给	ebfakkgbkjcdijeckbfkcdjdc
定要	enbccfdiefgghhdcgfndfeegb
定金	eackdiYjdfZebbdbsXjlccfec
定金到	gffcmefgiccceddcoagdedidd
宜	cegidhXehhrcoejfihhccbcef
宜0	fehkdhejjdmfefhfiadeedjdd
宜M	fchgfhedjenekeddebhddebdc
宜一	eadgiiebanpdgffdfldheeedh
宜两	fbimdeeeginfdkcbllddfffee
宜四	fgeifheefhlgfggdfigegfgfd
宜点	figefhfgjdhgeelidfdfghgfg
宜的	fbjedgbbifnfogmdeXdifchbh
宝	kdgbghdjgdijjcbagYbcdebaf
实	ekcVgejiefcehhhfgigcdijde
实习	egdfdejdlcfffedhfceceggde
实在	fidbhidehgjggieghikdedcdf
实施	eahcghjeiebgddbgihedfdZlf
实施计	fdkedgehhbgfdeckfZeffeccf
实施计划	fdkedgehhbgfdeckfZeffeccf
实测	fgaclfedkfdcgffefdffeajff
实训	hkjecfcgfhcgchdcgffdidhZg
实验	ijgabcdjfbeecfeafdgccnnZh
实验室	ghgdbdfigbfffgfcecgddlmdh
审	cXkkYgZaihangblefhecjbjef
审批	debkbbfbnabgbaecdhgbdclha
审没	gdghehfefhijjfdgfmgdeeeef
审计	bbemfagZhiboffjglhhifdgfk
客	iecbggfggghgffcgdlehfjhhj
客人	aZhcghicfjifcebahmcgdlblc
客户	gfaefgghhfghdgcibhfgdgihi
客户C	cmZageZgggaegccbihfigfadm
客户原	cidfZfhiidkedfkhdcdceghad
客户原话	cidfZfhiidkedfkhdcdceghad
客户又	cgjchebkgdgefffcialdfdhcm
客户嫌	feifiegefiidcffijnfdfgdbe
客户群	fcdglebdfjehdefhfehcfdane
客户要	cafmcdgidijhdcehcidcdbdij
客户说	dcjhiegfejdgghchdidjgglhi
客房	dZjcddhhgeleghechchjedifh
客服	jfdZicdffgebhffbfgcheaXif
客气	ieadfjcfgibdgdaecjdcdiiac
客诉	gfgfkdgfdkfehfgdeohhfedmd
宣	iebccmacgjcdkccddeejffZki
室	hbjdfbhficgedejhdbfcjgjff
室P	ghfehfYameeehdjZcYeahfpfc
室P说	egdiejeckfdckfkffahfhgjdf
室的	iakddfdfiefgegbdefdedjede
室要	dgifeggggeffhhfcfbfffgmed
家	gfedckfidgejrficdiddnfcej
家C	hcYZZboggeeeaidcfccecciee
家D	diabgigckfjdecdkdgcedbdhZ
家P	elZdfdbdkdefbbcfbdccbieii
家也	cihfbdacjfbbqbdedfehaecdh
家了	aedgfmdibkhcjcgjcgfjbadfl
家供	fjehdbbjedhiheZhhfeZdfefb
家供应	flefdbbdjegghfZfhfeadffgc
家供应商	flefdbbdjegghfZfhfeadffgc
家便	djchefbdeioeneadehdcdddhh
家便宜	djchefbdeioeneadehdcdddhh
家做	gieddfichieehdbdjfkbddcbj
家在	khibecZdmbcgfcadeddcdcide
家外	chifedcdkedengdeedeedehee
家店	hiedhebleageclaibcegahcfh
家店试	ffkedfehgcjgcccgededekade
家报	fhhaficgheiekgicfagckcafb
家是	hjhcebchgbbfkgjddbedkaadd
家比	eYglcaaeiefkghadgidfkaafc
家比价	fdfjeddghdclZhcfhhegodchf
家用	caiifigegieenehefjegfeghc
家的	gkcchgZgdjagkcegdkfggjhhg
家签	feeZcndaammdoebcdXbkdecch
家要	bjfbffianbeccZibiXgfgijbb
家讲	ffhhedffhhdfhhdfmigefefef
家说	gcbjcifidimjiibcgZgaedfbd
家选	edceeleccljelfecibfeimZfe
家都	ccfiifbdeklgddbeengkgighb
家里	eiibbXgfkXkdeabZefdZYbbZa
家长	ehZghfaiciajchaZcmcccahli
家问	fhieffddigggideffkidieaif
容	fieahiadhhbghZZhgebahgqfl
宽	efZdddkdkeehbcdbdbgffbqgd
宿	fdkdeicggghdhjfhfhchegbgg
寄	gYkgbYiZqZWiXaYbhYgXhqffb
寄了	bYkYZalZoaecbeeWcYaadobYb
寄出	dbkjfdZamdbpacbhhcbceifZi
寄到	cchdfdkgicdecedfjXgbheckb
寄回	dhikdfbfidbfdhdbgcldkdcch
寄过	fegjjebejebkdfddjhdddiecd
寄过去	fegjjebejebkdfddjhdddiecd
密	cfghZgjbkfgkdbYbdcfblgjda
密封	fghgdeiehgfggdceieddmiiid
寒	ekeacfiifcdedddjebhcfjbgh
寒假	dkeacfiifddddddjebhcfjbhh
察	fghahbeclecdkbcidciiecgkc
寸	cnfadbdcpbadchfjcYbjfhmWg
寸不	gdfgjgdfigfgefgmgfgdgcncf
对	achgeeifgggijcdfhigdeeidd
对R	dkceehcijdkemdcefmecdhacd
对上	iffcdcihhaccehfclWcdegebd
对上了	egjcbekhicbegiifjYeefibef
对不	cbdgiigbmgibdbedfdccdchhf
对不上	deddjghckdjebdcfeYfddcgif
对了	cejgacfYpdggcdajgehceakcc
对了一	delfadcbmeceegbghhcefdmed
对完	ecchjeihgdhidcbafdgdcbcfh
对家	eckjcfciicbardZccYdabZZbc
对我	egjfefekcfhbdbgaimhhfbjZc
对我们	Zfjfeffjdghbebgaimhiebkad
对手	eZjgcjcdejhjqgXkdZhahjdbh
对手R	hfdggegigelhiiZhfdjddkhfh
对手R的	feihfegfdjhiciffgkgfflcfg
对手是	daiiecbfkdehngfegdefdecfe
对接	YhcYkcmcfjgeaafheedkddgie
对接人	cbjdidhgfhcggecihcfmeeckb
对接的	dddefelcgiefdeaefcfhfjZci
对方	gialXegghdilhcgciifdccece
对方要	cjcidecdldagfecbmcehdfded
对方说	hiegcchhibfbcbiddhhZdefdi
对比	cgjbcagancdemcfegZecdkmcc
对比表	dfhbedidleaelehgfbeedbkdd
对照	gghefgfhkddfhffejcgdekmeg
对面	cdlfedcejejekhfddckckdeeh
导	deibfgfffifeiefgdfdlehdje
导不	flfhdedejdffjdfefcfdeelee
导不出	flhfdedelbffgdfefafefemce
导不出来	flhfdedelbffgdfefafefemce
导出	ebdajhiafjbdcebbedcieegki
导看	ecghdeickdgegddlhcdbeibge
寿	djghcdbhfgijbkcbgeecdjkbe
寿命	djhgcdahgcijbkcbggeddjkbe
封	edjhdiceejedffcdkehemcdjf
封边	gedcjgfedjdehededYgcefekg
封顶	dgalbecfkchicicaiadddfedi
小	ldiegdWigddeebicffhechmne
小P	jbdhigdcifbfddjedeeceaifd
小单	fdihiebdihZlbdcZfccdckdbd
小批	edlfbfedldcedddaealdejfge
小时	bjheegbfibeifgaiddcefiplf
小时0	ekcddedjedcehidjdceeedncd
小样	hejbbdefjajchdbbdWgcdleZc
小程	kaciefgcfiecggicgkeeebghk
小程序	kaciefgcfiecggicgkeeebghk
小舅	edcighgffjjffflfgiemeedec
小舅子	edcighgffjjffflfgiemeedec
小试	fhhedffejddfchdciedddhibe
少	ejdgecbchhogfififfghhchch
少一	kbgkfcZcmbjibddjecdfdcjbd
少两	fdjfjebbeljcgdhmelejecbcc
少了	fcddijdbjgjhdcdgbZjiiaZff
少了两箱	gfffjgfcifedeffocgfdecced
少五	ggfjfggddkjgdhchgndfgffie
少钱	gjeaccggjZjecicXfYcefcfef
少钱一	eiggefcekemfhdddfcffeegee
尔	ldabbeidlceejdejedjbecaee
尘	gjehdgfghfgfcidgedheeckdb
尝	djhecechfdgddefdebhdemace
就	eeaneaekZjnehhhhinprchglf
就C	jidfacbghbfhdekddbgcefgac
就D	ebfiiedcmclbbabidXlkecclc
就M	ehgdghabnbhdgnbfhcdbdccfd
就一	leagdffaihhifcZgiifccafZc
就下	ekjcaeffggiXfbfhjekhdjhZY
就下单	ekkcZeZfhbhXfbgijeibfjjcZ
就不	dfdljaZffjggefbigjigdfaij
就不打	gggckfhekeidefcfjZeegffff
就买	ejdhdeeekdbfdggdeYkeffged
就付	gddhjgefjdhdhgjkndcfffdde
就全	efcfkcieejbhfdcbemcogjYjZ
就剩	edfncccaobcdhejciZhbgeccc
就剩P	eeekdfddkddcedocdcbefecdf
就卡	egZjdefbhiidcdefgjbeeaYkd
就卡在	fdbldfcdlbhfcdhdcedbfcZie
就回	dbgkdccicjlbcecegmileefee
就定	eeembfbehfgfciifcklddjicd
就岔	ekecefeeigdideddencffdddf
就岔开	ekecefeeigdideddencffdddf
就差	cabngebhiXhkcbkfdZZkdafda
就差M	gfdfjeefkegbefbhehemfgddf
就差P	feeifffdkeicdenedbbcfdcfe
就得	ehbkacbembfijjhhgYkaedfib
就想	dkedfeejfchifbhjfddcedjdc
就打	ecfghdhkdcgjdcghnejbfhhge
就扣	gfefigfffheegffmelheffdce
就把	cfbkidZfggmlhimjedkmfeage
就把单	fkgedfdiefafididdbkkfcfce
就挂	gcdgcckaejigadbcdlcgiccge
就按	fcimcfckfbngaiccgajbdeikd
就换	dhaodXYeammiiaadgmYodcdeh
就换R	fffkecdfcjbfmefdelfofehfh
就换人	dcdmgbbeblofYcbaiiZnedffh
就摆	djcgfeddejnfcedfejfeheeee
就摆手	djcgfeddejnfcedfejfeheeee
就摇	dgjadcecckihicceepeceebde
就摇头	dgjadcecckihicceepeceebde
就是	eehcecidigcddiejhgghcijgg
就是D	cgajcdfcldgedebkbhlbedfbc
就是P	dicgcfddkedfckahcfcbfdZbe
就是R	bifdddhgicjfkdaefieaeegbc
就是想	eiffeeeckefdkfhcjZggedjed
就是没	djhdecebgldiclbdcfccfgfcg
就是要	cgckfdcjgbhgbbhiiZcbffbhk
就来	feejfffkcgdjadcdiemdeeihe
就没	ifdddficfjcghgcfihcmebeie
就用	dcihehgiefijheheeahifiece
就盖	edehheclccbqdffdibncedfcg
就看	abnajaYhjaaefapffZbYbfkZc
就等	ddfnadYigefgefieffiadfeei
就等P	gedldfehgdhmgefcehjdfhgbe
就签	eZZnecZhhgpUjWgdjbmheebfc
就算	eefdbjhbbnageibcdkjgejZcc
就算了	ffgadiicekchfjaddejffkadc
就给	fbbmggceiejhidfljdmddcfja
就能	feikZhabpbdhcbkccchajcbac
就行	biYfkaikeaheffdlhdbbgcecn
就要	dgefghaiehiabhYkcnhfgjihd
就认	dbifibdldbfjmebddZdbegebd
就让	dcdjgdheldogcbbffekddeded
就说	khgbhdfZgifejfgbhieejcfgh
就说你	eghhffedgifhmfefflheidfdf
就走	eaclhajfckjjfcgcdibmedejb
就跟	fdegdidckefgmgbdeaifgefkc
就跟R	ffefeiddkecbmefdebhgefggc
就这	dhYgejbeclgdkhgdamfmfcjag
就这样	ejbgdgddhhjcagbeclfZfemcd
就退	fefblhddhgdfcegialdgejjld
就问	iggbbbhjgZbdfcZicWcagkhab
尺	ameZeaejhagbbhahfadjchlXg
尺寸	dngcecXemdcdcicidbckdiiYh
尺寸不	gdfgjgdfigfgefgmgfgdgcncf
尽	ghidedcjebgheibahaccjZhbc
尽快	ghgbiedkdceafibekaeedaccd
尾	cihfiZcdggbcZYYitdafbgfgb
尾款	eeciicedfidebYaguddgcbbgc
尾款D	fjfefgdlebcgeefikcffefech
尾款M	gfebpffdihbfdcdkngbjcecaZ
尾款还	gfgcmgddficdfdedlgeefffee
局	gimZaedgiZbcfjpXcYhehdhZa
局上	licdeedjfbhfddcfieebgefeg
局里	ehjcgdddkdbedffdhaejchafd
层	hhcbebiZkfadZggjfgecedmfZ
层高	ecfdefkejefeehdaedfefgkfc
居	hegghcccghheggbihhecdfeii
屋	lbhgYeecmccfZgXqbZYbachZf
屋顶	gefgcgkgfgdibicmddcccfjbh
屏	cdifgagaihdcejefaedZlcmok
展	odaZbakhjZeabbWifadefYaaZ
展上	ldefdfcekedfceccecfefcbcg
展会	khYbgdbbldYcdabjhceibfbbc
展位	lcdfefcclehedddfdfebdebfe
展厅	dhiiefikcdffbcciegccehabe
展台	mbhcbdahfcgdcdbeedhccgZcd
属	eigdhgcagibfebagekdcckfie
履	gjdcjffeihbfemddgiifgemdd
山	kjaZcciekabdfaajgXdaYbhZe
岔	ejdbedgdkebicddddmcdedcdc
岔开	ekecefeeigdideddencffdddf
岗	hghccbiiibcdedhabceebhZai
岩	ifeefehdkefedgdleieehhZhe
峰	gegbaehckfZdhdZcfhdfefkac
崩	cccleffhfgljgaehbldZfhfcb
崩了	cbdjfggbghkhfbegcidZgghee
川	hlbbedbigdccddbajaddeblcc
州	fjZYdeldlcdeeZYifjdZbahZc
巡	ghdbjdZgjaZbebZhdehadaggg
巡检	egfcjfaekbabZbccddgbdbghh
工	gfgXfcjjgbbefiZobkdZfgkfe
工P	dbdeiekekdcjebicdZcfeegic
工了	fcdddeldjeiffidmfjgaeefed
工人	deedgfjgidggebdefiebfgbhi
工作	gblfbdgbldifdjgaeidcdfkfd
工况	ejlfcfdifdifdfccfcfgdenbf
工单	eidehhkhfhfdgeiegjihebdhk
工厂	jdahefgghddbhbemcfgcdgWfd
工商	dgcdedkfiebedhdhdcieddmfg
工地	hebegcibmcgehgckeXegbfebh
工期	cgnaeZXaleYhbjZsahgZjdida
工程	fhgZdgfgfhceijcjcgfYfhhfb
工程部	ghiaffbghdigfcghfigcffgie
工程部P	ehjccgchgbiihcfehehcdfffg
工艺	egjgdfdciggeihafeiecdeebd
工队	edcclehdejdiddeobieedfdce
左	cffieceghcfddkkfcfhffjjff
左右	dgdifdZggdgcdkkgcfhgibgeh
左边	fdkfeffdkecgjhfeheefenahe
差	bYdhfmdZfkdhhWabeidbeenfd
差0	dZifZmYabneclchabndcnfkab
差M	ebajkdZZkfhYcaaffjajYeXaa
差P	fedmbedamchmcdpecaZffffeh
差一	edddhlagehdmjdZfkcgbjZncb
差一点	feeadldhchcebfdefiielbnee
差三	eecbckjdlcZdjeeejcfgdefef
差不	eghgbebembfeicaciYkcehebk
差不多	eghgbebembfeicaciYkcehebk
差两	fchfgidghebcgcdhdeddkgkbb
差了	ieicfidcekgcldgcgccbgjgbd
差价	ggfgfigfbmnejgdeekffgfdhg
差回来签	gdejefeejfeeifpffigffffef
差点	gdffjfheejeheffdgkhdefene
己	egchcidfhggdfkijehgjciidb
己不	gejefeeejfefedeefcfijeZge
己做	idcZdigcekachacaejdlccZcd
己定	eicegcifejgfghmffjejdeghg
己建	fefeekeddldfecdegngkffeef
己的	fegeghehegbgahiceecefjiif
已	dheckidefgcjhihhmggmghgif
已付	gccbnfckedjfeecipbeebcdch
已发	bfgfhbdefhiibfhiZigccclje
已收	geddmfdfkddmfeeeleeededdh
已经	Zhehgidgdigikkkgfegnfcfhh
已经在	gbcjmaijdhbckddceeeidccgi
已经批	gmeeadcdkccceldgaceefdldd
已经签了	fghfidejebdmdcdigdbcddhcd
已经跟	ecggdkdcclaindaiiZdmcdcbh
已读	gkfbZbhegjgddcbbbZdkebdZb
已读不	gjdbacjeekbecdcccaeleccab
已读不回	gjdbacjeekbecdcccaeleccab
已送	fbmcbdcckedfeeeaebedcogcf
巴	jeceiedchhfegcakhiebdcYkf
市	hdcYYfmdifeeabkfaghekXeZb
市场	kgcdcegfhgfgcccbdihhhYgcc
市场部	jbdfefjciiehdefeffijeeaed
市场部P	jfegfgfdkghhcffeffifffaeg
布	ekeccgeehfedkfhideaefgphk
布草	ihdcffgifedhkfcddccfhffhg
师	iZjbjeaehgcefceefidcdnhpe
师P	kbhdddccjhedgdbbhfhdfdece
师傅	behakcekegcdfcedbhcaclhpf
师傅们	fckddfehgfdedfhfeifefnjcg
希	ffgidefgeheghceheddkgddhg
希望	ffgidefgeheghceheddkgddhg
带	cgeeahkfjcfceeeecancdjmmd
带一	fighfgdfhhckedeceZiefekgf
带两	ccdfeelgicecccghhfhbdeaic
带公	ecdnbfaamecidebdhcojddebe
带公章	ecdnbfaamecidebdhcojddebe
带我	jiidhecigdffedcjeiiegcefg
带着	dfkbdhdbelfdiefcegcgejhhe
席	eccmhdchfghihbabfbcjddbch
席位	dcdmgdcbhhidhbccgbdjebccj
帮	hcebcamgjadegddgffbbiZebd
帮忙	fecdgfjcleihgbhfbfcgjcgbe
帮我	hYiYabkhhZbdbcfZfZZcbaeec
帮我们	cfladdclbcbgecjehedfddlgf
常	gjWdhYiZpafcfiimZcegcYbkg
幅	fkedfgedkegedcdgcagdebncf
干	acYkjicgehbijZeikkbiffegg
干嘛	ghfagchdldcfjeceenebebejb
干脆	dbfdikckaihfcecdiffiegede
平	ceffhefgkakeefceddeZkepgi
平台	gmdXheaihabighiccXgbnZndi
平板	dhgbfhdhehcdegaididfdjiff
年	fgbdjdajiafijedagefbgedir
年M	fdldgcbdigpldbbfdagjajchg
年不	fdejedjclcmcfggdfgfcegfej
年了	hnaceaddigcfmgdgekfefcYcl
年付	fcijbfcghcghhjhdlcddejceb
年免	gfeedkfckfndjededceefeddc
年免费	gfeedkfckfndjededceefeddc
年坏	fhffhghdgiefiefggnfdghfig
年多	ddlcdfcejfmeddeefefffeled
年多少	ddlcdfcejfmeddeefefffeled
年大	egeejdfgkdegbhfdgaedeedgg
年头	ekeedffhhffffeedfeffffnef
年就	djfabhccekiidddeegecfdhgd
年度	dgafjedgiaegdlbjdbgcmgcij
年期	fejbjfccldehbchbibheggcdd
年框	fddgiddfggefgdgbfZgbaefaZ
年框架	gggdkgfjefalefbehebfdhffc
年检	ebddoecdkbdddfecdbdeeaalf
年的	bhZihhZjfcdbfaielgkhhcdaq
年约	fffcmdfjedcojfeeeddddgebk
年维	ecelbehgicjffdggaghdddZoh
年维保	fdeldebgicjifdhgahgcddbng
年耗	feihfedhfhkfmdegihedeegce
年耗材	feihfedhfhkfmdegihedeegce
年费	eeclgbcfjadgdcgakaaYbcZaj
年轻	cmbcdccehiefcedednicfffce
年降	gffjfdffeindkfedfiekefdfj
并	ZgkaXhbejdWdikefdjbhannZa
并发	eiefddicigcedddbgkeddjfde
并排	cbmdcdcckddgkggfhjeddlkde
广	jcgggeilddffedeghgiebefci
广告	heegkcjlccghhciighhieedem
广州	dccfchjdkebfddbahkjcedhee
床	djcbmbamafdhhjffdjhfalehg
床垫	hdjgeecieflcicbffXifflgcb
序	jZjfdefbjfdbgfhcgjdclafhk
库	bhbZiXlehecdZafpghegiflef
库P	fgedhegcjheefffkdgfdfehbb
库存	ckbdeeiekcdegfcbdYdjgblci
应	eeehheejdeebedigjigghbdoh
应D	ebjfhfbdkdfYffbdjemfbcgZc
应D下	gefkegfhggibfdebdclefdgef
应D下单	gefkegfhggibfdebdclefdgef
应了	cbaggckjeadaacZhfYebccbai
应商	effajhddhgbZhdhgfkfkicdfh
应时	fhficfeejeckdfecedeeedZke
应时间	fhficfeejeckdfecedeeedZke
应该	chfgddhbhihffcdcighiddcac
应链	ifedhjehehjdciigeafdegfeg
底	feajYkfdgimfhhadZlbffhaaX
底价	ecZobbYbghqbjikedhchabbfc
底线	fdgfedkdkcmeafcbcecbifadb
店	ijdbeiakchgcdgfhefifbkXcl
店也	efdgjddjedcedcfZgchdecddo
店的	heidjecdkgfeddbldeecdehgh
店试	fgjedfdghcjgcblgececeladd
店里	ighdgcgjeabdfbechadbfjZbd
店长	ekcgggdhfeihedbhkfiiegfff
店长P	ekdgfgdhgfihedbZefiifhfhg
府	ddlkbccfhgdehijkgkgehdgbd
废	abcbcpbXdlddhhiZacbfpaghg
废了	fedegjebdnfchcfcfeeanckhc
废了我	gfefejfddlhegegegcfemekde
废了我们	gfefejfddlhegegegcfemekde
废标	daebbnaZclcbfbYdbacgkcdeg
废标了	edfgejdccljegcceebedgfbde
度	ciiZiYcdfiZccjbgiidgdmxif
度0	ckicadbihbcdcfbaeaggdkpaa
度不	eicdidffhfdefdehdifaeckjf
度款	feedlgddkcffeedfmbcfecddb
度要	eifeciddldffdeedfZfefhmce
座	oahhZbZbncjecddecdhagZaae
座机	nbacbccclcegfgacdcecfbbcg
康	cebciekcdjddjdcifhekdbbdg
延	cahiiahbkecldfbmflfegflYi
延迟	ffiibecggfhigdedfoihhgicf
建	fijbbjafjdiZdnmdgeihddjaX
建议	efifdfibjeiaeilbdhcffcZdc
开	ceecjfhhgdfgehhghhcflhdgi
开0	efggcfigheZhcjbaeZjcdelci
开一	egdhhedjeeffhhjeegedekadj
开业	flhYdbgZkgecZbbcbkcbZcjeg
开业前	fgecjffhdjhfeehZelffefkki
开了	baiakgcgiaYiefgZeYdfemeel
开了三	fcfdjecjcfcefceheZfefgjhl
开会	eeghbbgfhfdleejcbedheedeb
开会了	ibadccjdmdgiddbefcededfdf
开发	kgdieidfhefegejXdeceacjYf
开口	iebkccacmflejhhcdkdfciZdd
开始	gjcelZffhdibjdemjYchclZfa
开学	ddflfcebiifbdbdnbjhgcfdgb
开学前	dhcieegbkhgceccjdiicdffbd
开完	bZiiadihhbhhabiabijagakfd
开完会	cbbgbdlejeccbdacciidcdjhg
开工	fgacldajefdgbbcdbecciYZjb
开招	emdccdadlebgbheefbedofiff
开招标	fkedeebekedgcbeefdeelejfg
开春	gmeeacghffdhbfdddkifdddci
开春再	gmecbcggggdebgddeodhdddch
开机	efcejgfieeedcdcmdefkcecce
开标	bVecUmgZiibbkacXifcZtdXdb
开的	diffdhegeihdlhicfeehdcbgi
开票	eaacfdkZmdeegdcYmchcgccfc
开课	dfjbgeghfgccddbmekcgdmbkc
开车	heagbejgiciddddceedcdbYbd
开通	edlbcebjedcghefYhgddmegeb
开错	ehdeifdeejiegfehklfffeicf
开门	ebcikfcclfddeefpbbdedgdce
异	edgfjbdjfcbdddbffddblcblh
异响	fcdfkffdhheedfecggfdeeeni
异议	eehfgbdldbdefeccdaddmeadc
弃	dcdhajabdkaecbbifedmfchbd
弃了	fedddlbdejdfbcdjgfeldejdd
弄	bmVehZfigZdgdidmaegbcenjj
式	ZccgkhdghchjgdhZgejclmjdf
式四	edddldcfiddncededefeeeceg
式四份	edddldcfiddncededefeeeceg
引	obbbgebbmdbeegiagYdcdbhig
引荐	madcdecclecggcYcdcddddedc
弟	jifbchbfjbeelcfjfhdgdcade
张	hgcdkgafbmkkgebeeobifiigg
张口	feggiefceklcfedfdmdbedhei
张口就	fegkeedddkjcfeegemdcedieh
张名	nddfdfcekedebdfbededgdede
张名片	nddfdfcekedebdfbededgdede
张纸	edfifhedigndkehehledfhZeg
弯	cfbehcljeeehecfehdgcdeigd
弱	fnabaebcldadfjijdafgbckdh
弱电	fnabaebckdZdajijdafdbekdh
强	dfihcfdidgebifggcldefmjcf
归	fcWfeelblfYkacfedldedcdbf
当	dfegkiXlahjkddhbjkmfehklh
当地	fhdcdjdckdhjcdbacfcdefgje
当场	dehfibbmbcmmfbifmhkgdigef
当场签	fefflfelcccledackbleefgdd
当场说	dflabdcjeckdieceeeehegdbe
当天	edeijdgekbbhcdgcialaidZmg
当天就	gffkeffgheagfehchclcfdfdh
录	hegdlbadgigggXbfdhdmjejpf
录播	dgdfiefdkdhegcckdeeckbklg
形	dcfibckfidcbgebkdeddcdlhj
彩	ggjfhgbejfffeeggddlefbghe
影	Zchigcgfbmffbejginciagiki
影响	defidgeggicgeglaijdjcbhec
彻	fdeeeldedkgdeidddedfdddec
彻底	fdeeeldedkgdeidddedfdddec
往	dkjdZceaiifbceledmfkgfaff
往上	gekfdecflcohfgleehccfeedb
往上报	gfifeffghfnfefcdfgedigged
往下	hfiibaZeekadbciddjbefiijb
往后	cnbcbahbnbfaeXhffjiigaaYa
往后挪	clehaddcmbgbdbbccakleddcd
征	emdecdcelcgigeceecfdihnde
径	eiicffcdkdcfhhcZhdfdiclge
待	lgejWYdhfeZkgelfcXbZebiab
待的	khcbddcgiceehegiheeegibef
很	agkdicZoWjileehfcjdhcjfff
很不	dhgjbaabfmgmZgjghsehebgec
很冲	idcbkdfcamcddecddedcgcbke
很大	dikfhdchblbggcacdhdcdjcge
很好	fjffffflcekiecgcdecgdabce
很急	elddeeeilbcfhcdifafcedlbe
很想	ejgeffdbmfgfdbifikeefdZcd
很爽快	fddjfdekcdikgedcgaceecdci
很认	ekecfeejgccddciddZddejicg
很认可	fieffggoddddfedeeaddekjdh
律	icdhgdhcfjeigcdcgkhdegike
得	bneadfdhffeghhmjckgcchmgl
得0	gihefefedkgfdkfffofegkbeg
得D	feaieejcmcffckjbhaidebcef
得P	hggfZZiZoccbefvZhZYfcjdec
得P批	gfehggffkfieednffdeegigff
得上	chZhcfhdlcedbbpcdbdabbhdb
得不	dhhYjedledcdjgcdecffcddgm
得不行	eifdidckgdecmieeeadcecjfh
得不错	dgdcidgkeebdcgdcfbgeebZhl
得先	enfddebfigaejcgdhidchdjfd
得加	dcheididkegeddigeaceedled
得及	gehhhecifddegdelechcgffhh
得可以	gdelegfjedikgdchdahefegke
得合	ehjbeddkdcbfdejgeZgefmedf
得太	fjjffedcdlegfdgehkddfbmef
得好	blaZgjckYkZdicaadhageiZaq
得好好	dedhdjedclfgjffefnejeddeb
得好好的	dedhdjedclfgjffefnejeddeb
得很	fffehhbjbiiijidhdidlghhdi
得我	egbjdfbdcliibejfgngdedfdf
得我们	ghcjdbceckjjbfjggngdfefeg
得找	chicdbednabhgdlgeZhaeeldc
得挺	kgdbffbkdeiegghdgcdgfgdgj
得换	dedefdkeigefeefifjfdffmef
得比	fifeheeghglgjecffagehdbhd
得等	dicmacZanccnefcfclocgbacb
得紧	cgbkadaclccfjbdkdZdcddjbd
得要	edfdmedgZnggddflfkehecbid
得请	gggjdfffieclefddhZfegieff
得请示	gggjdfffieclefddhZfegieff
得谈	gefkefgdcklgdfcfimdeffehe
得走	ejcbedjficacdjmchaebddeef
得赶	gjeidgfdjffjkfejgaiececfn
得跟	dkdfhddbmcihecgdeieehcfcf
得还	cjkchecficefgcbigZddfhbhf
得重	kdigcbjfhfhgeaagcaeihbjZh
微	jcddbfiehgejeccdicfhZfcdd
微信	jcddbeiehhfjecddjdfhZeced
微信说	edejeidgeihngfehfelefeeef
德	cehdebhckehdihgfbfdefbaec
德邦	dckchccdifccheelcjeddcbae
心	bligZccjfdfhdhkgdphgifiei
心P	fjfgefdggffihdjihdgekgiee
心P说	fgjeifgghdghgfblfheflgefg
心上	ghhfgggeigfgedfeggffginhd
心了	ejidcdcghbadfdljgaecdbgdc
心我	flgedccehidfbeedenfcffjde
心我们	flgedccehidfbeedenfcffjde
心理	dakhdbaccllhljddgiekcccdc
心的	khdeggaamcckdcXhdghagbced
心里	ejehdccckfeefkZcdmccedech
必	bjegecbehfgZhidldikehZjge
必须	cjehebcehfgahicldfkdhZjie
必须定	ffkfcdeekddgjkcadZoddeadc
志	cefbkegekeddcdddebeeecnoe
忙	fgcWehecigZecbfdZeadkfcgd
快	fifchZelbgagfiejaegldeegh
快D	icjgbddchgdebbbkddgjcjfcd
快一	eidfhagcfkbdedbeaagnedhgc
快一个	ejcfhagcflbdfdbeabgnecfgc
快一个月	ejcfhagcflbdfdbeabgnecfgc
快到	eicfideemddZgldbebdbehelk
态	YncgcaegbjibhadablfZdZfec
态度	akcidZigakhcgbabcigafaage
怎	ZjfeeYegffgbedhfbbfgfgiee
怎么	ZjfeeYegffgbedhfbbfgfgiee
怎么弄	elcbefeifcddchcjeaeeedhdh
怕	aoddgYebghdegYeafhcjdkgek
怕是	dYedlbkfckieebccdVgsfccho
思	bjficbclcfgdljfgihheehkee
思是	fifhdedhhedghjdkjiidhddcd
思路	ehhdfgfkdcfggkgcfbgeegmee
急	andedVcfggjcdeatZgZecgdha
急了	baakdZjfejifjdfljefbeeibd
急单	efbkbfhckfnedeeobdefedced
急得	edigjeebclhdgdcmdleceaeic
急着	hjbdhdahgbZefiaqeZdadeccb
急着要	flfcegeejeeefdeoebbdfdhde
急费	gdhndgfclenebdfncdheedbdd
性	ikdgbZZgichabdZcfceahiobc
怨	dfbblalbgjafkcakiieacgfhd
总	eegdgfghfghfecncgaehcefhd
总P	hicdicbeifgkefZligdbcchcd
总价	eZkbjbkgiaijfbZbicjbdefjb
总价M	fdfblfchgebihabfkgeeddjhc
总务	jfjedcahhedeaejZbfcgicckg
总务处	jdhidfbfjecgddmbeceehedjh
总包	gkggcbbckcficcecfZccZcbcd
总监	cgifdahchgggggidfhigehgcg
总监P	ghedecidkdghgifdfhigfhbdg
总监P说	fkcdjeffiehijkcdfbdihiafi
总算	idibmcdlbfjmcccbiabbdilac
总经	degiafggfegeielgcgddfcbch
总经办	fcahccibldhghhmfebdddfcdi
总部	dgfffkYeejddgfjgdcgccZejg
怼	kdehhbfddkaeikceerfaeeZje
恢	efhhicechhdeeZdeecfjeeckf
恢复	efhhicechhdeeZdeecfjeeckf
息	hfidbehffhbgjighgedfghidb
息中	gghffheghehifdbdhchejddce
息中心	gghffheghehifdbdhchejddce
息中心P	fkdhfgghfgihheaeiefggeaff
息了	hehdfffdigafbhdefiejfhbgf
息化	dicddhhfieddknZhebdbefZdd
息科	elgefdbghdfeecbcdedacikfc
息部	fficgdbggfdeghhidfgddficd
息部P	eeidhdbdmcefhhhidagddafcd
悔	fccfdbjffiefffaednfahegde
悬	YYhlfTkZbnaeiglckYaofiXcd
悬了	edefkahddkedbjjefgemdeede
情	flhaYgcdgihccfkfejhmdYgWb
情况	dlichecZjfbddcieeeihcbkgb
惜	egedejdeejjgembgebdifdcef
惠	egfldcbgfhkggfdggjdegccdd
惨	ehdhhffgblifbeagficdeeehe
惨了	ehdhhffgblifbeagficdeeehe
惯	gheddghghcfdhcaehhiadgfhd
惯了	higefcbhgcfficceijecehace
想	euVhRVXneXfbhjhbcfgacmjdn
想上	gkfbbechfghcefjYdjcefXogm
想买	dfbhdbkZofldbjobahcecaYfY
想了	kfddbhbbmefbfegbdagjebbde
想了解	jfddeecclecdeegceadcebbec
想做	fhghcfbclfhffdhgcmcgcagbg
想做个	gjegggghfggdgegefcffeebed
想先	YmafZdefjbfhZchjfZbagsbbZ
想先拿	elahffefiegecglgiaddgjaed
想先拿一	elaeffeeiededhkgebedgjaee
想先试	ffieffedjfdfddgjedgejkZge
想再	cmbhXcblbcadgfcZbYgfcccep
想再添	fkeeefejdecfcceeddbeeeddn
想加	endbcgcieedfcdedgchffdian
想听	flddeeecjedimegefefcfdbde
想在	flddffdhgeehdcbiebjefeZde
想弄	bmedefdhgfZdeicZcaeefbldd
想想	ceikbbZckenedchbjehfdadcc
想扩	dmdbeefhhdhfjaceebdcedZcn
想找	gkbcdcbekabgjiedcdebdajkh
想把	cnbeaeZhhcgdbhaegbbacYlZn
想拿	cobYhbcidiZdeccaihgmdpZca
想按	gchmedcamhmciccdfjceedcfb
想换	fncbebYgicbYikdcfhiRdZeef
想换一	elffffehffggladdhefZedhkb
想换一家	ekffgfeeghhgmefeifgcffame
想搞	blfceeccldfeafbfgkfddbjdb
想法	emdcffdgkddedecgflfefeaeg
想看	hhgceeZhicaeiZXgfhcbbjjba
想看看	gkbdffbjfeddjcccfgcddhhed
想知	ciihhcddmbkefbcdebeZeejlc
想知道	ciihhcddmbkefbcdebeZeejlc
想给	hieededjgeffciedgbfegjYdl
想装	gkdefgfghfbgebejdhcffcbdd
想要	efghdeYiegiddgdZfkceihheh
想要一	igeefgfifdaebdfdeceeehick
想让	dkbgbdcgfhfehchccifhckibd
想让我	elbfbdceghbfecbbeggecigcf
想让我们	elbfbdceghbfecbbeggecigcf
想试	elefefehicffdidfccefemddf
意	bfjkbdXhidgegfndmgjbkhjgf
意上	flgcfgfdjgdefgkefadffefef
意向	dlefeZWfkafjYhfZfdcZlaXbg
意思	bicjcbdieggdlhehihhgfgefb
意思是	fifhdedhhedghjdkjiidhddcd
意见	ddljfcXYjhahbalehfgaffmkd
意见不	ehcieddembceidoffdfcedade
感	dgmecaYkbhiffbeZceZnarhjc
感兴	jkcdbcbifbldaaccdieddjfbc
感兴趣	jkcdbcbifbldaaccdieddjfbc
感觉	bdkibadccmgifhfdcbdpbicfg
感谢	dcdemecmaddibebbhbccfccmd
愿	hhZnbaadkglijehcgafabecdi
愿意	iebobbbdjglijehchbfbbecdi
慌	ccagjbmdblbgkeddejenebkbg
慢	eeigjaZbghefgicqfofdahpjf
慧	ekfbfiaeejegclhggggagegcf
慧教	emddgfdjeefgejfbigefedgfh
慧教室	emddgfdjeefgejfbigefedgfh
懂	bjgcgeZdgickgeiihghfihigd
懂的	cmfccfceigdfiebiejfjieece
懒	fdddjffiefnghffgfffdfgfeh
懒得	fdddjffiefnghffgfffdfgfeh
戏	gjecbkbahihgeahcbgihmbeef
戏了	ebkgdmeehgmidbZfcYkkfccgb
成	Xabkihgiffnhfhfdmdejgaieg
成0	dbegdckdifekeccghfedgdlbd
成D	fdbYhdnfibfgabZflbaZecbag
成D到	ggfckgeiefgoeeeemdcecfgfh
成M	ebdgcckamdebbZccacddcbaec
成了	baYaphYigXYigblbadhdbcccY
成交	fcagkcafjblbdYeXadeckcaea
成他	ecegkhbdghenhfgefbedhebee
成他们	ecegkhbdghdnhfcefbedhebee
成功	edecledlbcZkbdfkehdhfefef
成国	gddkecdfkdkhcfbeechdgfnde
成国产	gddkecdfkdkhcfbeechdgfnde
成本	egclafZffiggckeaijgaccbfc
成都	baZjcdkblcbeecakdccbcbccd
我	gddigfiibjkelefhglgkfdehe
我D	iieiadfiecihdfdggfhhdgZac
我D再	hfegdffcigdfghddeeigddddc
我D去	dlifedYfidedgibbefZicgfbd
我D带	fifefgffhffgfbhfffhhgdgfg
我一	ddfedhkbmdbfbdbadddefkZcc
我不	fhdhcgjcldjhbgcadfcgdcbci
我了	kfZdibhflZhgdbfclYcefagad
我们	aggjigZjbihfogijfifhighjg
我们0	dbhhcgadldogocijcgdagdfec
我们C	dkbbkbihegigcdccegdjghaad
我们D	aeghideeggdjgehnfeeigjcgg
我们D再	gkeedffclhefdfeffiekfkedb
我们D去	fgficfddkdclecgaecmccggac
我们D就	gdfejgfckcdkeffnkdgeffecf
我们D把	ggjedgfdkdlegggcfgdfjgfYd
我们D给	fiddkfddckfeigcadfecdeile
我们M	fcdhhjZcihmbmbafhgdbceecc
我们P	dafkicfbjfkdZdmcefdddcjld
我们一	chegciZbkfqflcZcddfafhbcg
我们不	dZhgbjacblkkkeecfkefmdkbd
我们两	fhjedfefjekfjedhfifbgikde
我们也	ejfhaebaldhendddggdacdfeZ
我们了	caZbpcbmcbcbechgdbghfcaah
我们价	fdkcdfejjdnfnfdfgcfehebed
我们价格	fdkcdfejjdnfnfdfgcfehebed
我们低	ecgfcjdbfindmefegffdgchfd
我们做	agfgdjalcfbfcbheccdghgkjn
我们先	djfdfebhicchcdeggZfghcjbi
我们先出	fgheefgifffdeiehedfeecgbi
我们公	miZecZdeghbdXdfeehgfbgbjf
我们公司	miZecZdeghbdXdfeehgfbgbjf
我们再	ecgjcbceejhcghbhdcdgffdeg
我们写	fchdgfhfhgggbgejccedfigmc
我们出	dbejcihcldjjZjgehTkcecjeb
我们出个	gdegcfjekdhkeeefiZfedcice
我们出局	ffedcmdfamedcbjcdaeebebcd
我们别	hYgjciebiffhigcdflemhdccb
我们去	dgcajejjeedfbeZgejddcgjld
我们只	ekagbkbcfifffbbeliggjhdbd
我们和	gdjicbbbnbZepgfchgibgmjbh
我们和R	hejdcbccnbbengfbhdhbgmebi
我们在	ejefffdgjdZfcdbhibfdhdhld
我们帮着	fjhedfehgcgecieefahfhdgdf
我们底	fecgcdickelghidedgddhebec
我们底线	gecfdfjejelgcgeddgedcedee
我们想	ehhgdefbldhefihdhefggfheh
我们成	geekgffedkegeffggogfffeff
我们把	echjedbfjbfibdfhjdiecgjik
我们报	djafadjefgggdbcdgdefldjhb
我们报了	fbdZdblfkdndccdhfbfekelff
我们报的	feifehcefhhhdjgghifejfZgd
我们拿	edhbjceghfdfhedddjgccigjc
我们排	ddfkcddcmbedeeacdgjcehdce
我们排第	dddleefdmbfegebdegecehdde
我们提	ejfdcfgdkccgcggbfgddgdfce
我们改	geijeddehjejffidfmgegekef
我们方	fegceidejfheimffgdfidebde
我们方案	fegceidejfheimffgdfidebde
我们是	gdgelaedfjhhefaeheglkdede
我们最	ffehdgdfeigdbhdlbjbfbdZdf
我们有	emabjbadigdcdcbadidijcjdb
我们有没	glffgfeghfdedefbfgefeejfc
我们机	fmebbcbfmcccgegdeafaecjce
我们没	giaceifcgjbcghjkcnhbeddch
我们法	gggeeejdjdcecfaecfhdffede
我们法务	gggeeejdjdcecfaecfhdffede
我们派	fgjegfdbigbhdehaddgbejfkd
我们派人	fhhahfedjechfehbdciceigkd
我们现	fgdjeedhgfghgfijfffbeecce
我们的	bfkaghakebcededfhXihckghg
我们的价	gdkkeddfifofgfcdfiedeeeee
我们的方	gdfigdfhgdjfidieidjcdbade
我们看	dkeebcdbldkhfjccdhefdbiec
我们第	eiiYfhcefhicjkddbafcefhde
我们第三	fiacbledclaejdcdeffdkdbed
我们第二	fdobaZdcmaheofbcecfccfldg
我们算	giiefggeghafekfdghgfigiff
我们给	ggegfgahgdggedbaiieaebhef
我们能	cheidccdhibgmfgciheeddigd
我们能不	dhfhdeddihbhjegcidefeeihd
我们要	fgeiajcahhfkndhcijidffedc
我们财	gfhgdefdejkefeddmiieheede
我们财务	gfhgdefdejkefeddmiieheede
我们贵	ejdfdefdlcjepfbcdcfefdcdi
我们赔	dbbcocjccleeebdbdpdfdcgqf
我们赶	ghdhgfeheijbchjfefefefage
我们跟	cbhmcXbamckcheZecciaZkhab
我们跟R	dbmfdacclcidedafechbZkkde
我们还	cegkcccgeilfkecbeaflidace
我们这	ckcdbdhldecideeadfmjcchhg
我们这边	fddldddldcbkheacgenbefice
我们那	hcibkedhdlccahcfhjeigegfb
我们那个	hdhdgecdfjcfdegffkfhefbfc
我们重	eeldgcbbfidkdghlgkebghZae
我们重新	eggheedefhflchbbdifddgagg
我们问	dmdcdeadkdeemfclfefddfhcc
我先	meadgdfajghhdfgfgceeehgik
我写	ghggefhgjddiefeeidgfifmih
我别	feafcjfchhaemehfghfceddde
我到	geebedlghdbjceZfeceddbghe
我加	jgfeeedfjddfgefdfafffhigd
我去	ghfgdZhflacdcbgagbgbeggcf
我去看	dhehkdcjgdhegeeefZfefdecl
我发	hggiaZebfiifhdedcgekddebg
我吃	gfeegieigcgggigeibfdfeeeh
我回	ggdchfihicjhcdfhfahbebfee
我在	ekdfdfdfjeeheedddcedgkafb
我就	ccbmgchdhhicdfbldmcpdeYhe
我带	bccmeeihfgbcjcbhdhjjdcgaj
我帮	gfegdeicigedcddddgfcgcZce
我得	gfekefffjegiafggddgfffijf
我微	cckhdjeedjhdfebedjdkehcbd
我微信	cckhdjeedjhdfebedjdkehcbd
我感	cdihedeffjigffgfffflfifgh
我感觉	cdihedeffjigffgfffflfifgh
我打	ffegefieigjhgfhchghiegcgh
我找	kcedffhaihfebecddjebfdeed
我把	ggidgahlfbkhYfbgeghbkgabh
我报	deggfehcmcccdceacibbcbkbi
我报了	ednbefbdkemecadffbfffeiei
我报了M	efmcffcejfkfdbdggdgfgfifi
我拉	ddeedkfeejfebecdenelgdccd
我拉黑	deeedkfeejcebecdemeledccd
我按	fcmadfccldmddfdddfjhedbhc
我没敢应	gihhdgdekegddfehkbfdheaij
我电	gdffgfhfhhdechcceeeeedbjd
我电话	gdffgfhfhhdechcceeeeedbjd
我留	jadcfdjdjefflddefgeigfhde
我的	jdedbdgfibccdbgfcleccaWce
我看	bZelgdebcmkfkcbfimhoiXdje
我看了	eefidgcgfhiijgcghifbjdgje
我看要	edeihehedjfcfeeeijingeeif
我真	dcfijbicfjaekddgiegafebde
我约	kccflcdckhcecebdhkdjfibhi
我给	ffejccfamgnbablbijiacieej
我自	hcgkdcchhfmjicfeeZeaecZbg
我自己	hcgkdcchhfmjicfeeZeaecZbg
我要	eghgffhejdbdffiimedhddkee
我觉	ddigeehifefkeiahddgkhgejd
我觉得	ddigeehifefkeiahddgkhgejd
我觉得可	gdelegfjedikgdchdahefegke
我让	cgighdagidcgfejaefceicoee
我让P	ecjggdcclcejighcebeghejhe
我讲	cjbcbkcgkchhgblgihdceeede
我说	gfeiYccckdodlbefhgcfegbeb
我说D	hiffegddjfldifeigebhfejfd
我说最	febgcdjeejjdaeidhgeceddhc
我说那	dieideceeinhiedgdledfecid
我跟	Zdighfehhdnkfddkhhfjcjcie
我转	gecffdigfgahideddfbjdfehd
我还	gifecbfbigadieYbdhchcdagd
我这	aebjhdhbghffedeedkicddcib
我都	efdjefeejedjediimhegfgheg
我问	jeggaeegidbcieZgfbcfeggae
我问了	jiffcdZiibZcigcihadefhfbd
战	bejedhadejgcpepdedfbedcge
战友	cfjbeicedjfdnepefdfbfecgf
戚	hhbbejaclfghgdicdffcdbgee
截	bchiZigealjdkcdcdiekgjZab
截图	dcejcgicclhciggdbghmghddd
截标	fekfefedkfeffdgcgdcflecee
截胡	eigccfheigfcodcchcegafece
截走	fddedncebmZkodcddceabehed
户	giZcffhjgdggckggdgggcfiij
户C	cmZageZgggaegccbihfigfadm
户原	cidfZfhiidkedfkhdcdceghad
户原话	cidfZfhiidkedfkhdcdceghad
户又	cgjchebkgdgefffcialdfdhcm
户嫌	feifiegefiidcffijnfdfgdbe
户群	fcdglebdfjehdefhfehcfdane
户要	cafmcdgidijhdcehcidcdbdij
户说	dcjhiegfejdgghchdidjgglhi
房	fgkXeYegibbdeihjgecgchmef
房的	fjefhfdghdhiedchnbeffedfe
所	ddfhejffdkegekhhdkfmgdiec
所以	fjefeefcnagijhccddgbedceg
所有	ZdfggkgadkagZkiadkgobflhb
手	bgfZfgjmcceljjhiebedggfce
手R	hfdggegigelhiiZhfdjddkhfh
手R的	feihfegfdjhiciffgkgfflcfg
手上	fifebehcmcegjjabcfjcdbegf
手上有	gdhdefjejecjkhdffaececgdh
手感	biicchdkcfbdedcdecebenddf
手是	daiiecbfkdehngfegdefdecfe
手术	gficedgejedhcchicbcccehdh
手机	gdfZfhhdkdebealakgcicZedY
手的	ediefjgbmeifjhgceeefcdcdg
手里	fjfagfchffahnnhcdebdidgZa
手里有	hhgccegjdaZfgleZfYedkbcdc
手里有M	flefffdifcegdijegdffefaff
才	jgciZehYiidggkqfijebgkffd
才M	fhfidfbfdjncmhbdeheceebcf
才回	jbYeackcmcakaadabbfcbbeaf
才回来	ibbfcejejeejcdeddeZfddide
才有	gkcZcdhbgkffbjjdfmbdcdZjh
才有钱	ekcdcehcekhgdijeflceecbeg
才知	djcbdjcejdZfilcdhcckefjdd
才知道	djcbdjcejdZfilcdhcckefjdd
才肯	dhhmZaZaldajicjabbcZclmfc
才能	dikagadakfiecnpcheifldcae
才能动	fkeefgfeifeefmngefefeegff
才能投	eblcdcdgdjdededcejfeneadf
打	kbdegchggdjegcfcmdcfehggj
打不	chfbdgjagiicjcgcbmeachhfb
打个	faeegdjdlchhaeagfbdebbYbh
打个招	gbfdhdjdlddibfbhccdfdcbcc
打个招呼	gbfdhdjdlddibfbhccdfdcbcc
打九	gefmbfcjebnccdgdeZceddebm
打了	mfcbgWchhcfcdkcZjecfdkdef
打了三	igajfeaejejgddccfbegeiZad
打了个	kiaffdXdgijeekccgbgfgefbd
打分	cbrabZaakeabgchbdjcfdomdc
打到	iccgigddhgbdidacdhifcggkb
打包	dehfaghcmdlhfcfibadZdeZfg
打包价	dhiidcbelcihcfegcdfeegghh
打印	bebehjebgiihjcicccdZhckld
打听	hegcbZhalfjdhhbkcUdjjXdfa
打听了	cekedcaekdlfjdeefcecmfdee
打听了下	cekedcaekdlfjdeefcecmfdee
打听到	hZgiededldgejchdebebcebee
打回	eekjcbbcekjecciddldhedice
打回来	eelidbccekjeddiecldcedice
打回来了	gejhfefdfjehfebgdlddgfheg
打折	ggfifgfdejneehefejeefeefd
打来	chbgkhcfbkjcccbabmekfcZlg
打样	ceigbhYfggfeffbbagceakiab
打样第	fekefefchgdhdffegnfeekcee
打款	ebbimdWhhYYdbaagnWZbbZZam
打电	acgfhgggfghhfeiigegijedig
打电话	acgfhgggfghhfeiigegijedig
打电话就	efdhdfifhhefdfffkYfcffeef
打电话说	ceifkeZfjeghheclffhiegdgi
打算	cibdkiXigedcdceZhebiccZim
打给	icchgdbjffdjadZdejdceccdc
打过	kbbaiieejfYgifielejdhbeeg
打过去	kcdegefegiedefbdhdffdcgcd
打过来	ggeblfdghbahbfbblcidcecfj
打过来了	fefekfdfibbgcccdmcceceddl
打通	jjbcbdbhjaafehdadXhbcggcg
打错	hccbbdldmbicbaacfddabbjaa
打错了	iededfhekdidcbbdbbecbcZbc
扔	cidldbcbekpedecedpcigefdd
托	gjYYjffgdhgggcWZcbcikiedg
托人	jffefeffhhghhfadfafihfegg
托盘	cjbdgbgggghkeebcdgdfkkaba
托管	ffdbmdijgcccgedbebebgefcl
扛	egabclcbhhbhhdgaiodcecnbc
扣	bWdikYheblcgcablhlhgbbbhf
扣款	gddfjfdbdlbhdeeobledfebgh
执	geggedfeejgeifigdicdicfdb
扩	odXffaWjgYedaiWfbZfeiZegh
扩容	cefeldghhccifdcjdfcdidgjm
扫	pbgVgbcjdhXgeaYXalbedkkff
扫了	kbhfffddkddfcedfeahdeghde
扫到	keefdfbdldfeffcbdaecggfce
扫描	fedamegifdajcgcbegbgdfdda
扫描件	fedbkeggjeaidgdefhdgeefed
扫码	lffXhddidfddjZZaemcgfghke
扫码枪	dhjfdgdddjkflffffngeiighg
扬	dbhcldeldbidadcghadddcjnc
扯	ddbocaYahjofdblekocjcbead
扰	eiacdejckdeececddhdbgZgce
批	ZkeehcYhdhYgXtkoeihgdglli
批0	ffhehecgidigccdoZjdddaXjl
批D	fkffefcdmceeikjlecbddfchd
批下	djgefcbigedhcogicgfkgcgcb
批下来	djgdfcbigedhaogiagfkgcgcb
批下来了	eiedidcldbahdlekeZjchcidc
批不	efhhccbcldfedlkbcciaedhcd
批了	dngfZbXfjZYgdoaacZgZcdjcf
批了M	fofcdebggdadfoafdhceedheh
批到	fkbhedbanbcadkcnjaeddbicb
批发	hgckdedgdjeghfdkhcijdeebb
批复	fkbhcecldabhcjdddbfcieedd
批的	dhZihbckgZkcgbkhncecddbZl
批货	cZZXpaihcjeiabbmgmgcbbYma
批量	gdjhabgdmbgcZbaZddkabnlbd
找	liZbcgfhkZfajhghdcbkZXdhk
找P	heedjejhgfjddeabdfggdedjc
找了	aegiakYaekjdkiaiddeiabbbg
找人	ffbdififgggeddZcfmegddZic
找他	hckbdcedkcfjgegbibebdchdd
找他们	hckbecedkcgjgbgbfbebddidd
找你	gkdbefckdaeedddceadefecen
找别	ecbjdghdhfegbbdjifegecaee
找别人	eacjbihdclgeZddjikejecaaf
找到	kadcjdfchhaeaffccjfdcfflf
找我	chdeddjihZgdiijjcZbXcbiel
找我们	cjcfeeghhcbcjkikdcdYgbgel
找我们问	dmdcdeadkdeemfclfefddfhcc
找来	ngddddbeiecdcdbeedfcdiaee
找的	ijiddeccldcedfZcdbdcdeddd
承	bXelghddckcfebbekkhZeYjlZ
承兑	ebbmgdYgdiabacfZofibdbaab
承诺	dYikcgaddkhhfdbehlgcgdmkc
承重	fhbdcfjeieeffgfeedgfgdnff
技	bgfgdiegehdidkjdehedhdqde
技改	elecciakdebccncedgdheeied
技术	cehgfhccgifgffjeehedgcqde
技术上	eikadddekegbgdjfhlefefode
技术分	ffddenecdmfekdhgddgiifjgg
技术协	defifabZigfcdiaddedcbbnac
技术协议	defifabZigfcdiaddedcbbnac
技术的	dmhgedccldefccoffmedeemed
技术部	igebiiffjegefgfghfdcdkcbh
技术部P	iegbdjchgggeghYieffeelfde
抄	jalecebbfjiikcafdjcbcckcc
把	ZgheeiZlbghjghhhfgoheinjm
把C	bgfYahielblfgaZYZYbkfaiZh
把C的	dbbacemdkdidbebbdcbadcacc
把D	eeagkgdgiciicabljciadcaej
把D的	fgbekheifeaidcdljcjbddcfj
把R	fcgghdffdldflfcefgeifigdd
把三	ffjfgfddkcebciglfYcbficji
把他	gjgefffjcieefeaeffegeefhe
把他们	gjgefffjcieeffaeffecfffhf
把价	dbekdfaekbtddddadZahefiba
把价格	eccleddghdoedegbdcfhddjdd
把单	ejghagchdlfchggccllhffdbg
把单子	fgfichdfdlfdibhcdkkhggecg
把参	ffhedhegfgfdghhdgefehdnef
把参数	ffhedhegfgfdghhdgefehdnef
把合	fddledbjecjlgecfdgicddgbe
把合同	fddledbjecjlgecfdgicddgbe
把合同签	fffkdeekcegmdfeeddneeehde
把地	hbiclchblfhfbdckiledddZfa
把我	cbhjcjedblfdhdhfendldhieb
把我们	bdihajYfdjfejdhcghgifimdd
把我们的	egkebbdhhbfcbgkafciZdfndd
把我拉	deeedkfeejcebecdemeledccd
把我拉黑	deeedkfeejcebecdemeledccd
把方	fjgcehdeghfdfjbiehbeddiei
把资	ifgdehefhgcgdejdhcgjkebcc
把钱	fkgceidckfdefolecfegefedd
抓	digafchbihbdYZjhijkjccikc
投	ehkWbjddfiWhfnldbgcenaZgg
投了	dahaclbbelkdcbmgehkjkdgcd
投入	ekcedhdfigehemffffggeecdf
投委	delefdcfjeeedbmekcejcedee
投委会	delefdcfjeeedbmekcejcedee
投影	dcakiehcdkkfahdffnfddgbkf
投标	gacbZhjYhhbdebZcedbaabecc
投标保	eehechcdfieecdeeedeeneief
投标保证	eehechcdfieecdeeedeeneief
投票	dcfidjcgicckjnnfdbhedgdbe
投诉	dhgYiYhbifcbdhfZbedehdcld
投诉了	fdedmddfdkdfdjefdofdiecnc
投资	igbedeecifcehihddieagdZdh
投资人	ihbZeZgelddfhdeefjfbefddf
抖	jiZbcdehhdddcabbbZfddfdZh
抖音	jhacaeegidddcaaccZbdefeZh
折	abalggagfiwgdeZYcmhVafXXi
折扣	daejabiZlfkhececddhacdccb
折腾	flhddcagghdhijeedncaekYbe
抠	efcnacZboeZffeYefncccifbh
抢	ZfdakhamYibjffZbbYYbagdhk
抢着	efhdgfekdcdhdefedZfefjchl
抢着用	egidefdjecdheefefbfefjcal
抢过	ccfcijcjcjfhofdfffceffgfe
护	hhbbfhffjecWefchcedbeggmi
护士	gfadhjdbhjeehedhfjfdejgle
护理	cgdfjcciegecYhhifkcgbgdij
护理床	chdghdceghfdbihfglegedbij
报	aaqecZgdlbxcegjaccgekgihe
报0	fafhihhcigpeejcdegfbdfeje
报M	cXjjcbicmbsbhcadekghgeWca
报M一	fcmddfZdjemffgddghddgiafd
报P	ffdkeedcldgdggodiaidedced
报一	eghebaickelhicZihgdcfakee
报一版	ggidfgcfkdlececegYfegdofe
报上	cejcaehdlcbdfglaecfdbccbd
报个	bjiYedagiceecedffbdcfkggg
报个价	eclcgffekdmebicdebeecjbck
报了	fajgXhaXlescjffibccaiWdcg
报了M	dagiYgeamesdggcibccdgaaci
报了M一	fbgjeeXdkeldcbcjebcgddafi
报了个	igbidgYdhheeicbeehfcldcdd
报价	dZkdYeifieregchcdefhhdadg
报价D	fembefcekdndgfbdechceedej
报价M	eabiZbibghqkiblhgkedahgbb
报价一	ffkefedgfhdghhgffahkfdgef
报价单	efgjabdZkfmbgdbafidhhadgf
报价单发	fgleffcejfmfcfeffeegdeege
报价发	defgbdjdghhjehegefijadfbl
报价发了	fegiddadgholhhdjeikeceedk
报价已	gfnbdfacldmadcaedbedacadd
报价已发	gfnbdfacldkbdcbedbedbdbed
报价给	gdndffcejgochghdebdjdedic
报价都	ffkdfhfekemgjeifhcdccedhd
报修	dgYbkdeajfbghdbcbcgddcbra
报名	chgcdhgchhbehcccffccggjce
报告	chkcccefiebceejdhhegemrch
报告出	fdiggfhkddeehedffaejbemei
报喜	ggfgjceijdalafceiecgehfff
报备	fcdeggjfieeeedecfcfeeeZfe
报完	dZmgcbcghbocabcdcYdkdbbcf
报得	gcgdjegjchngledgehfhghdhk
报的	cfnfZeXZkeqcghefbfffeZcdc
报的是	eefjgccchgleeffgdhdcfdbdc
报给	ehkabdgdmcldgkjjccdbghccc
报表	fcaendefifbjiehcdbdgehomh
报警	ffedjegdggagbgbacbcbfghid
报过	fdjhdfcdjemefdceffdfgcfcd
报过去	fdjhdfddjelegdceffdegcfcd
报销	daaciemZldadclfamedbdbbdc
报错	efhdicgclbYcechaeXjbgcdkc
抬	edfcgdkbhhffgdgfnjddggcah
抬头	edfbgdkbhhebgdggnjddggdai
抱	edbfikeafkiejeihigdghbdfe
抱怨	efcdlbjccmffgcckjhebdcghe
抱歉	cbaabnccihkckicbcdegddcdg
抵	edZjkcccfijiZZckmcfldjfdh
抹	gYXobaebmclcdYbabfbaZZXdZ
抹掉	geeiffedgjhigffadifffeced
抹零	fcbiadjdkdecgchdhaefeecfd
押	bahibhhaoagggfadkZcacidbe
押金	dbicgiebmcghbbcfiddcejdce
抽	ffjZdfgaihkdgahbbidhnggid
担	dlcehbegbkeecabicpgabelgh
担心	dodabcZagjcbZacZdreacfnca
担心上	ghhfgggeigfgedfeggffginhd
担心我	gkfdeeeeihdfcffefngdfglee
担心我们	gkfdeeeeihdfcffefngdfglee
拆	ddnYgfedfineddjkgjffdhjja
拇	ecjhdfdkcekfjedefeeeencdg
拇指	edkedfekcejfeeeefgfeencdg
拉	degdfjdjdclbcZdbhhgegmeig
拉了	chjggcajgaeghdhdeYfcggjde
拉到	fekfeffifffiefeghffdflahg
拉黑	ddedgjfeejcebecdekemecbgc
拉黑了	eeeegjgeejcebecdeiemedchd
拍	dhcfjdjifddeidoieblhhijei
拍板	gjgdgfefhecdienfeahZaggeZ
拍桌	ecdhlfjdblheieddfpdlfekgf
拍胸	fffjefdjefgleebdhemegfgce
拍胸脯	fffjefdjefgleebdhemegfgce
拒	dZajhhgcckbgaccmcrdYbbZhb
拒收	ecbbmciddkccbcemcqfaccbic
拖	acdflagZihbdhddftkideZfWd
拖一天	eeeijecghgcdidgkkaejhecee
拖了	difZhehaclcehicekmbcdbZad
拖了一	eefekdefifgfheeiijeaeecde
拖到	dchihbecigceZcdgmglbddacc
拖到D	ddhjgcecjfdeZddggdlddcbdd
拖着	edgkjdcckddiifheiYdjeehef
招	lgeecgddggaddgjeeeceqchef
招呼	gbdbhihcncahjejgcdfcjbdaa
招商	lbcegfcieeZbbgcifgeibcbfk
招标	ekffdbfejcddbghcihbXkciie
招标文	ecigdcdekdecfddghafelejdf
招标文件	ecigdcdekdecfddghafelejdf
招采	dggkiccjedgcddacecdinclge
拜	jffeYZgcfhdgfdfhgddhcigdb
拜了	dhficefahhkfbcjchYhlffdcb
拜访	igfdYbhcghdifdbbfecZcbdda
拜访C	jefhdecdjegmghhdbbeeedgdc
拜访了	cijecdZcejdhkeccehhehchbe
拟	ghcheiYfggekcfageWfcccYah
拟器	hidegfchkcdedeeggZfefdadj
拢	cZfqcYZigelgfcfgmghgcjYed
拦	hgeheedblidffcoehndceemdd
拦着	hgeheedblidffcoehndceemdd
拨	lhZYbgcXmfdfenfedcbgcbiZg
拨款	dkdbheccjfdddiagfkdcdebcd
拿	higefdUigbhkjhdZgiegjngZc
拿R	defjbacchgojoibefiebccddc
拿R的	defjbacchgojoibefiebccddc
拿一	cgifdedifaZhbfkfbeccfmecc
拿一个	dghdefelcbcechledZfdekade
拿下	acWWniXdlbmmgYYWXaYZjcXea
拿下了	caabijbhgaXhldbabbbchZbZa
拿两	elgcdfdidjiefcgbfiedflhdg
拿了	kdecghafjdkhfgalhbkhhcfcf
拿到	idffncZjefdihfjgagehhcfbb
拿到了	ebegmebigbZmZbbdbZcbbebea
拿到手	gffclgejdffkdeefdfeeneefd
拿去	ehmceecbmckedjjceYidcgkcd
拿我	ejfcedebldZfnebdhaefeffdd
拿我们	ejfcedebldZfnebdhaefeffdd
拿着	cidihddiffkhgeegfkdfcfeec
拿货	lXcgiabbihaejbbcoifmfcddb
拿走	gZbbcjkajhbjebaccadbkddci
拿走了	cbabcjkckebkfcbcdadblbbdj
持	cgekbhXhhchfbfidkccZddndh
挂	kdhXebhfghYcfgdccffkqaaib
挂了	kabcbhhZhiYebaaZidbgdZZYd
挂着	iaccfdkdgheeihccgfekfdckd
挂网	bihcdaicigcddgfadgfgocbdf
挂网了	damehcaembdeccgdedecqdZei
指	aichehZicigfgfhidnfkdjgcg
指定	bgbhgiajcicddcgfdkdkccjcl
指标	fifgfefcgigehjcddmhidggfe
按	YYplZbakedxeYgfhhcecfbegg
按0	dZkjbdYbjgqegaagZiibaieiY
按C	eehdfeifkddfciecebfgdfofe
按D	fckcdfajdeledjjdcdedfeddm
按M	ehdjdebkdZlicjgbdYhcjdZee
按人	cfgebciejdogifcbdaebeckbc
按人头	ecjidebekdohgddbdbecedkcd
按他	egihcfcckebicdhcebeeehgdd
按他们	egihcfcckebicdhcebeeehgdd
按老	dgZlfdckbhicagajchebdceeo
按老价	deZmfcckbhicbgahchebdcfen
挑	figYgafeieacejfZfhcfdgfmc
挑了	fhjgceddgieeedcdgieeegcad
挖	kfifbeedkdddkebmeefgejbde
挤	ekgddfedkedegkldeieefdhfc
挪	ffalYibYgkceeljbeckoafbZa
挪到	dadmcbbbekbjidaddijlchhee
挪去	ebdedldfejefdnleebedefhbe
挺	kfjcZfaqbZcefjfbdfcaekaej
挺好	jggYeffhgdfdeiifchcbefffi
挺我	dblgdcdejeegkcnbececededi
挺我们	dblgdcdejeegkcnbececededi
损	feedkfhebldeieeaipgiegcof
损失	fefdjfiedjdeiefdingifgcmg
换	ggXclehdkddamiffbmecbZknf
换R	dacjdkbdblcepcfbehdrdcecj
换一	dngcaccdjembkdcfgfcbhcfhY
换一家	dmicedddfigglddehgffeeZld
换两	eleideedjehfbaddfdeceeZad
换个	lchdcdbbmhffcddfekfcehlce
换了	hdeZhiecigbbZgjccgcidcXsb
换了个	digfkcebnbeeccjeeaeceedmd
换了名	neffeeeekegfbfdefceefeddg
换了名片	neffeeeekegfbfdefceefeddg
换了块	cccelddfiedhcdccggfcedaph
换了块板	dcdekecfifehdeddhhfefebnf
换了新	jbikeedcifjkbeleedddijhdb
换人	dZcjjcidghodUbhYgkebdccji
换人了	hhfgeajdlbdcbejdediYeeddg
换人做	feehejcfeikjdfeddndhffece
换供	diafjajjchaeddabijegcdeeh
换供应	diafjajjchaeddabijegcdeeh
换供应商	diafjajjchaeddabijegcdeeh
换六	fleeegekdbdfdbfcfafcfdnbc
换别	degijdbdZnefdbddfifoeeikc
换别家	ecccjhddamefecfegmfmeeilc
换号	ebcdacmdmacebebdccebedbbd
换完	fjbbjdedjfeckebmebgefcocd
换成	acfdijhiffhjkhjbfcgifcnbg
换成国	gddkecdfkdkhcfbeechdgfnde
换成国产	gddkecdfkdkhcfbeechdgfnde
换掉	chgjfcecifjghfbmfdidebgYk
换新	ekcfhdcbfjbeZbcfbgchdcWbg
换的	gledeecejfdegdcfeifddcdcd
换系	dldcfbfdkeeemabdemedecXhb
换系统	dldcfbfdkeeemabdemedecXhb
据	chhcefdefibkiehedhdkbimhg
据出	egeiecfegielddcedmeidegbe
据能	ebhbjeidfiedhgddeahkejkdh
据说	eclcdeedkfcelgjfekecejfce
授	ehbebjggdiahhleahchdkglcc
授权	eebebjghcjehgdbdhchdkgfcd
掉	YhbihfaZfllifnYiYkihegigi
掉了	cgZchhfafjceglafbgdfbZekk
掉了一	efddkdcefidedgdegcflfecdn
掉了一半	efddkdcefidedgdegcflfecdn
掉线	ebkfkbccgifdfdcbekeeegmcb
掏	fkfidfeckebeemfejkeehfifd
排	eakfdcghhdYfgZhkgifbjiime
排上	eicchehcmcebddjedZbcfbalj
排不	ddgfmhhcelcdbeemimfedfdje
排产	cbhiebghjbZcbZZildlbZYZfa
排到	ceajidegfgchhcgjdkifbeejb
排到D	dZaliedhgccjhcgjddifbffhb
排在	eajggccbncdhgcilhYbbhched
排在D	fbifhecclceicdjlhadchejfd
排期	hgjgdebcldchhfdkfhceeeYdc
排第	bZejajZifekbhdZabcchmeZZc
排第一	ccbmecdlccieefddegehgdfee
排第三	fdbcbmdbfikdkefeddfdoecde
排第二	ebjjecdcnbeedfcdebedhhbde
排队	diadedjdihfhddjfgjbhhckji
探	medcecbdlaecbbgZgbebdamcj
探头	ekceefdficdebddahcefecnfj
接	lcdcgehicieefdgedibiggjhf
接了	mfbbedcggdceffdhcZfdgfhgd
接人	cbjdidhgfhcggecihcfmeeckb
接他	fieddicbhidehdeddcfhhdndj
接他们	fieddicbhidehdeddcfhhdndj
接受	bZfmacfYkgljafemdkcaejfdZ
接口	bdickdhggfecebXfcZchbemef
接口文	egidfecghfeidgcdegegfenbe
接口文档	egidfecghfeidgcdegegfenbe
接待	mjaYacfgjccddcdhgaccfdZbd
接待的	khcbddcgiceehegiheeegibef
接手	eifdgdkcmdcefcfdeiefceakg
接把	cefegjdffikcdfbcfmiceeggg
接电	iebdgchfghhefdcdgjdcdgbjb
接电话	iebdgchfghhefdcdgjdcdgbjb
接的	kabfhcfjdfcggdcgfghffeWZh
接着	cakeiciihbfcdcdbfefadgdfq
接给	ichjfbejfahiZhjidceajebbg
接触	nfdebaWckebgpihedicgkdZcb
接说	fbheclbcclhehdgceheffcace
控	cgibicdfidaifjeehgcbkolkf
控P	difbcdiehggddfecdjedemehd
控P说	ecjfdeeedjgeegfffnfefladf
控制	dmgYcgZcldcdfkeadZcdmjibf
控制价	fggceicdkfZedjfefbcengefg
推	mmdfVZahdhbbbaneblbffdaYa
推了	fjgcbhdbmfcedhjbekeehbdcc
推的	nbfccfaghdeegccbddcbgcedf
推给	ihdgeedhffcfgdaeebfjehded
推荐	kjfcbccekdeecfkcdZdchedbh
推迟	cljgdbeahgcdZfYecgadebbbc
推销	lededdbcekeeegeheihbdccdg
掰	digiedddhgmhkdlgdkegfdfcf
掰扯	gefjegfffhoidfkhdkfefdheg
描	fedamegifdajcgcbegbgdfdda
描件	fedbkeggjeaidgdefhdgeefed
提	dfdldYgghdhbeddiifhbmYldd
提了	alhhbedYlfhcdhZbfiheadpgj
提了三	dkhfcfddkdhedgddeheeeenhe
提前	aadhicjhehefddeiffkfhagac
提前一	fdejjfdgckjcceenckjfddbdc
提前把	ebhfgehhgeagdgghefkfbdhec
提是	ffckafbefindggdidjkedefig
提的	efbhjdhfkddgfcghkbddedalf
提货	fccekecficmacibYibcebebca
提醒	dZgajckcnbacedccebeajceek
插	hdZjdcfaejedddjfbieidhkbh
握	hebdkgaijbdcgicceeecffdcd
搁	cmiaZXfagmadcgXZbVbrbbZaZ
搁着	bdkecajdelcegfbbdZdldccdd
搁置	dnfccadciieechadfaeodebdd
搁置了	dlhddaddiiefcadefaeneebde
搞	hibalbbhfffkffbkcldgialja
搞了	dekbbhacfkdeckabebfkmedcd
搞定	aaZfobVkbhYkjZacdgejcYYje
搞定了	feeihfciajfbjfechfdlffdeh
搬	eifdbejhgdeddgYffWckbchad
搬完	dejgeecidieffgcceZenffbcc
搭	lhicbhUffgddcafdbfbkhmcae
携	fcheffhiefchcgeadffffjfjg
摆	ehghaZfkedbejaagdeaXbpffg
摆手	djcgfeddejnfcedfejfeheeee
摆着	egcgeejekcafkfdghefdebbee
摇	cjhdbbbfifgejcZcdmeefblac
摇头	cjiZbbbgifgficacdqdZdclad
摊	gicebgfgfiaddhajdjdmccfah
摔	chbjiabbcmiiacbmcoecdkbcb
摸	mjbabYebkfbZiakbbcahckWZf
摸清	cjhgeeaegheedbneecegeefee
撂	ciihdbcdiggeddfejjclhihae
撂话	dighdddfeibfcecejmdlfedbe
撑	elebdecdkhddcbcbfmdbednbb
撤	dbdfhijihcakiegbdWagefbbg
撤了	ecccjhhjfcckkhceeafaffdde
撬	ciZbhleibkfjmdbceaccdbZdg
播	gehdicdblehchhZfbgaajhgkd
操	cdchhiffjbdbejbfgZcbfcbjZ
操作	cbddkehficedfdbccXccfcbna
支	blcVjgdgjcgbYgeiiaaXbitii
支不	igdfffddkdegffgffbgffgmdf
支不支	igdfffddkdegffgffbgffgmdf
支不支持	igdfffddkdegffgffbgffgmdf
支持	djfYciZjdfYbeghfeecaedseb
支架	dhcbhaiZpblbZccabacccgocb
收	ehgfkecehgfjdidlhhhgjhZib
收了	nXbandXbkfgicbamibahZYZbc
收到	dakYnbefjWfmcZZeiYffifdcd
收到了	ddmbieacldijaccecgafjihcb
收单	ggffifgehgeZeedchjedeicje
收后	fbhkbebblebbhfgemlkdhecce
收回	diacgjhgfgcffldfbYkbhcfhd
收标	gdejfgffifenfeldgieekegff
收标准	gdejfgffigdnffjegjgefegfg
收费	gihgeabbmdgcZiabaoeZdjcle
收过	ggfdjgfjfcfcffdmieddeeege
收过了	ggfdjgfjfcfcffdmieddeeege
收钱	dhiaeceeldgajdebafdeficje
收银	djeedchjdfddjddedefddgcfc
改	aYkhZgmaocckejdgfgadddtaa
改0	gekdifkejfhgfeaglZddeejdb
改D	ZaZaibrZqYdXZYYpdcfWZbWag
改一	dajhbdeifdbcbgbZgmcccmnad
改一版	eclcdecdkffedcdddnedemece
改了	daimbbgfiegobebfjdfjcelde
改了两	eddkdfdkdedneedcgceeeebfe
改了两个	eddkefdgifenfedegdeffecff
改到	YVkfebgbmbcbabgecbiXbYjZZ
改到D	ZXjegcgclbbZYahfZYgXcZcZa
改到D了	cbkZcffejeddcejaecacedhdf
改到第	fckfceddkegcegecefheeemdc
改天	kddcbbhcldbcffccdZdhfedgc
改好	ebjkedbbiiffacgfdhfjeeqXb
改完	ecinacZbmdkodbgcgfcfdcpcc
改就	geieiekgdjbhefefhndegicfg
改就不	gfiideegfieiegffgmefgiegg
改成	cbdhgeiXpchkgachkbdcgYjki
改成D	gecabdnclcZabcadabdaccZbg
改版	gfedfejejeecefeefdfefeafe
改造	fjjdbhbhjbcgemhhcefdifgaa
放	cefgYbmZgkjkdgYgcpdldhpbZ
放一	dkjcccZedkbficcediemejmei
放一放	eijffddecldggdddeifofdaee
放到	egefcijdlchfcdljcZcfegade
放在	ghjiaebfieeidgfiggifcehhe
放弃	ecdbdmbdckcfdccifgenfdhcd
放弃了	fedddlbdejdfbcdjgfeldejdd
放心	fdhmcbbcgichdcggflicejicf
放着	ghhcecgdjecfjcdcejeddbbde
放话	eacldbgdammdddceikbojcbgd
政	keccfejdhgYcbfgZgcfbjbhec
政P	idfbffiggghgedebdbdgggdee
政批	ghheehdfkddefgfeeaddifahe
政策	lhdbdcgfkdedbcgfcbebgedee
故	ebajgahhgfZcedfbckeedaXkl
故障	fdccleigehcfbeeddjeiebZmh
效	cdniZfXjdghjdcYgdgicfqcag
效果	cdmjZaZjdghkfdaedgjeaoeci
敏	agjYiabYijZbfbaabhdbchoki
敏度	dhhbdedflecehccdejeeeancd
教	adffjYdiiWifgihfYZeYnectl
教了	dbcckeighcddeeejebfffcdpa
教他	facdmffclcceeedefaeefbZpf
教务	gfgbhegigefcfghcdeedfhkhi
教务P	gfechehifgecchacdefdfdhhi
教学	fghffffigedhgdbdihfefcbdh
教室	cdgfhagfibjdhfgjgebclbggi
教育	dkdiZfiifdbehlifZggdcdgbc
敢	fgogYZcakgbffanigibfkehbg
敢应	gihhdgdekegddfehkbfdheaij
散	begeblcchgkciigbchekdggbj
数	beifddheiegigehfhcajphnge
数发	figeeedifededejfgdfeZlpdf
数字	agfhabhfggnhflfeehdfeibbe
数字化	chacccihgdhgflgfffegfieee
数据	chgeefbfdjcjgcfeciclcimhg
数据出	egeiecfegielddcedmeidegbe
数据能	ebhbjeidfiedhgddeahkejkdh
数的	edegcihcldbjefjedZdhcdide
数表	efjgdddejedfledehcheacndd
数量	jbhccdidlebchechjjeddbfgc
敲	kcZhiaZgjbkkebXhagjegcZgY
敲定	dbcfkbbldaklgcZibfebhcdda
敲定了	fdekfddkeckmbebadafdieeed
敲门	mabddecdkdefcdedfdefdbcde
整	efkdgadddlgZdkZebhgldjmgg
整个	ieffhegigfegedddfZfggibdj
整改	gefdjecddkdddhigdpfcdakjd
整理	ghggefefjcabfgbdeajcgkceg
文	fikcacafjbZkaceedcecocmdf
文件	aemeWeeclcaffafcecbdqcmZd
文件D	ddhibdacleecedcdicdgndYdd
文本	fcdmcecgicdndeledbideebef
文档	dgkcedcgibdhcgacdgdcebmag
料	mghZYbgiiZeeibdabfcagjbgb
斤	akdghaeeidgedhbfeabecmihh
断	ghZckhWckdedekfdehgcbZlne
断了	jecbkdcfidagYkZaffifbeUnh
断网	eleddfdejffdcechemddedpee
新	hhaZegjeifcecljdcfdicaffl
新P	dhafbleZihacZkpdkecobcbbe
新P不	bbbcilbeejdddbZcljenegcdd
新加	lcgcedbbmdbfgfgcehdcegZdd
新厂	doabbdeclcdbbjcedaefdclcb
新客	mdeeceadldfifccbdceadcYbb
新客户	jfggefeejecdcddcedebedadc
新店	glYedbcfibcgZkbmfigZbYbdm
新开	eiejgdbigdeeilcZecfeecadm
新报	dckhdbfclcocgcadfkdcabpce
新招	eZilcbefghjedeieflgjjfcda
新来	ebgghekehgchdcncfcgkecbgg
新来的	ebgghekehgchdcncfdgkecbgg
新来的P	gdfebhicmddegfncdifceddcf
新核	fdkefeddkdnghedegbefdejdc
新版	dbfdeekclefgfdafeeefeigfd
新的	cjeadYldldhcfeYgeZbbdbZdZ
新算	fbkedeeefhgcddcfiheefedef
新线	jgeccjcekddegjbiebdcedhcd
新评	ehZggdieifdgiecefeflfedcj
新领	bgdckfaeeiffdhdcfjfjeebde
新领导	bgdckfaeeiffdhdcfjfjeebde
方	felccebghfhhfgkhhlffafmgf
方P	ghbkhddjedeefdedihjgjachg
方向	eoZZedddmbacbjfddZbbdehfe
方式	gghjacbejfjcbfidmkecjkghd
方报	fdmeffdfjehfdegkfgffdkjee
方案	bdrZbeZeifgcdiigdhggaenii
方案P	gigdeffdlcdeelkcfajdcdidf
方案P看	gdkfgffdkcegelkdfahdcehdf
方案交	felffffehhaejeaffdfhedffl
方案他	fgfeghfefigdddhgfmfdfbjef
方案他们	gfffgifeejhdddcgfnfeebjef
方案发	eefeeejdldeecfcbeadiecZad
方案得	gfkffefeghcfddcdfefedench
方案改	felefgfdkfgfgdegeeffeendc
方案第	fflfdffdleefheccgcfeecoea
方案第二	gfiggggfifffifedhdfffdmde
方案给	ffjdefecdjdeegfhcZelecgci
方案讲	gcgiffehgfdibejhglgdededf
方案过	fdkeffdcmccdcfkhhYccgcfbg
方案过了	ffiffffelccddgkihZdcgcfcg
方案里	eZpccechhbfebefkbbgcfjokZ
方没	edbcehjedjbdcdifnideegedd
方没给	ededjehfdkcfeddfnifdfffee
方要	clficcacnacgfbZXlYcgdbhbb
方说	hiegdchhibfbcciddihYdefci
方都	geeejeehgdfmhebdcdcdefged
施	bZhchhgcgiadaaelgjdbbdehc
施工	cdhffhaYgidebaamfiecaeiYb
施工队	edcclehdejdiddeobieedfdce
施计	fdkedgehhbgfdeckfZeffeccf
施计划	fdkedgehhbgfdeckfZeffeccf
旁	jcgeifdeggehhgfleifdedjic
旅	diaadbjelccebbhebddcdeedh
旗	ddcdldijeecedddedceeecdnd
无	blifZbYhdigafZbeeecjjelcb
无人	djggbebgicgeecdlfeefiipag
无人机	dhhhcebdkdhfdcejfaecieqbg
日	abefhblWmfeibbbgajnhaamkb
日子	ebblfdfaihcibdbbeiojedacd
日志	cefbkegekeddcdddebeeecnoe
日期	edchehickeafcddjeikbcdabg
旧	egYfhaghgbZehZfijcbcbZgbl
旧的	dhbfiecdlbcffccmcXecccgci
早	deXdjjggejdhlfeegkefgeYbg
早上	heeghgegeihbhdadgfjaieced
早就	diabkjajbjZjlhgiffibceffb
时	dihcefdffhedgfZmefgheklih
时0	ekcededjeccegkfjdaeeecncd
时不	kkbcacfgggddjjcicmeYdbaba
时候	cidegcghffdcghfiidihcgefj
时候恢	ffhhfcdffifffZeffefjfffff
时候恢复	ffhhfcdffifffZeffefjfffff
时候能	ejekbdajibkfddgdccdaedbck
时在	eemdcccdkdbdmeddhdddcmbee
时在试	fflcddddjfcelfdeiededncfe
时就	ebdbkemhcicdedeZdjecddeld
时间	ehifXffZoeZbfccjbehgiichV
旺	igeeedibkefjebbhgcdddebed
明	fdedejddjfegbekdiefijbjdc
明白	jehbhiahdjjjeelgghicedked
明着	dbdididchiefdfmffbeidfdee
明确	edcacmcffiieegacdkdkdfbcj
星	ichfhbfkcechedceheghkfkie
星期	idfgfbfhehdifedgjigiegjeg
映	ebbdijiddjdcggdicmefehgnd
春	fkcedgffgecgbialdiiehahbh
春再	gmecbcggggdebgddeodhdddch
是	gecdcanalfhejfifhefghehgh
是0	aWejZbqZjgmfacWcafaZffmca
是C	hhgeaafaqadfciajbecaebgbc
是C的	ibebicgfiffifhbfffffeggef
是D	YcilYbiZjfljacZieYlgaZZdc
是M	bYhhcYqejclfeadceedifXjfe
是P	dhedbdkboabdbhpegdcZdaaca
是R	kibcfbdhkbccvcZYaefWhccda
是R的	jgfcXcfekddcufdechfWebbed
是一	bjdgaaicmccdceiaagdbeihfh
是三	edicihejegiofededidhedddi
是三年	gffdkfgkdfboffdeeddfeefdh
是不	fccjeejYflcieehjdechedgdd
是不想	igcgfdfffjdfegjfeaffhgdfh
是不是	cfdchamehgdegggdejfgdbfdf
是丢	dihcdclfkdbecdcdeiekheakc
是个	lfeddebejeddgejgeffceecfd
是中	gekdddaeifceccaceeeddeief
是他	kgfefgVflahfjcmdfhcglhejc
是他们	kfeeggYgjbhfiekdgieahigkd
是价	ebgedlcgcklgcjeikicddiccc
是别	dhjeblYacmcdhdcdejedldced
是单	fkjceffigcdfifidfaeefejcj
是咱	cdbgkcghgbggXdcgcahkkeZcj
是在	eaijgcjdckbjhdbfcfeledacg
是坏	dcddmdbcamfebeefeofceednd
是嫌	egigdebdghcejgahdnedeigjh
是总	gjjcceefkdehfhZbkfdddecfe
是想	fidgeddbjgcdkhhdihfddchcc
是我	dbbehghggffeifdceYcdicXji
是我们	fbdgjgahdhbejfeifcdgieXki
是战	cfjbehcfejfdmenefefcfechf
是战友	cfjbehcfejfdmenefefcfechf
是把	gfhejhcgkekmeggcgmgdfgdce
是收	dklZbdbckglblecdciddflcde
是有	fjefhgffjdigemmigZfifedje
是每	ecgfddjejejebehgfjkdihaif
是没	bjgafkbaiieghjfgfebleieek
是没钱	fifegefeekegemdgegedgdgeh
是用	cebbdkhbfjbdabcdebefepice
是真	bigjcechgegggibdcjgZecbbb
是签了	gffdiiefhgmgkfdhedfmfhefe
是给	ddmdecdchgadjdeidmhbmcffe
是续	fdhcjffckjdfgidfdgdcfgcal
是老	iflbcgXgifigjcbajhdhlcaeh
是能	fhdkdfdfleiedfdijhhZehece
是要	eeakiZhhffjfYehgjYaiccdcm
是让	dffebgldmffeichfcghadcYeb
是让我	digedejekeibgdafcehdddbfc
是谁	jcigefcfghegichddZhfdfbhi
是这	ecjigeddkdgfhhijhdhcgieee
是那	idajdegdgiggdfcdggecdfdhb
是问	fgdgeehihcgeckigebhcfdacc
是问题	gkdgfefigcgeckigebhcfdacd
是集	ehegegeeghcefdfgiaedeegff
是集团	ehegegeeghcefdfgiaedeegff
显	efikdbcigebigdgahdbfickdf
晓	ggaacjidlbihfkhcdbcbddbdd
晚	edYflcebjibjdeXmcmjYeacfe
晚了	edbgjgcbglcfhgddjkiZcdhZc
晚到	fdedkfgeblchceenboedcgaae
晚点	hbcbbdjdlcgcceccdhdbgcfbi
智	ijfdffYkaihddjkjgfeZfhjal
智慧	ckfbfiafejegdlhgghgagegdf
智慧教	emddgfdjeefgejfbigefedgfh
智慧教室	emddgfdjeefgejfbigefedgfh
智能	ihgiecblbbjaaXjifebbejdal
暂	kgldeYbbifdfgcdgdgdmdbcbY
暂停	demedZgcifchbZfadZcndeZea
暂时	mjcdacadgjfelgcbgkfcfcgac
暂时不	kkcdccbdfkeekidcelgYecbcc
暑	cladbgificceahgmfffgjafZf
暑假	elccccgcnaZebigmghfbjcgaa
曲	fhfdhfffjefffeehfheeeemjf
曲线	fhfdhfffjefffeehfheeeemjf
更	cZihbgidfihikfabcgfmjaahc
替	bjacYfldmadbkfajcXbYgblYZ
替代	dldddccghddfmhfmfeedeeide
替我	ebddbhlbmbdddcbadacahccbb
最	bcfgcjdbhhlijdjlfhjkhcffb
最低	cdfgdheZihmaifWaffchkcagc
最低价	ehccckbdckickfddkigemghib
最低价中	fddbclcdejmemfeddbefnhhfe
最后	babgikbhffmifcmiffijgelaf
最后一	dbdiejgeghijgcdkhifmkeceh
最后一轮	gecmdcddmbladeadfadaofbec
最后说	edlageejehdicfcdgeiefimef
最后还	egicbjbdjfedgghidkdldegbg
最后还是	fejebhcdjfddigiidkdlefhbg
最多	eegjbgbcjejgejgbkbeddbdha
最快	cgfhdgcbigafZahrbjiecgebf
最快D	eaihcdfcmcefccdkdeiadjgdd
最终	dgelfcaejemkibeXaagafabbd
最终价	gcdodcedhgmdgdfdegcccdbfe
最近	cfeehZkehhegneYZggenbgYec
最近在	dabcicmeldhgpeccgcfkdfcde
月	efgcheicgihfeafeqgdmbjajd
月不	didhcdhejfbfkfbedbfnfdebd
月了	iicYeYhaaofeccZamkgncbebc
月付	gdclefcdkgkfeebeohcdfeced
月再	fegkdffejedfhefhjZhcfjcef
月就	fdefjdjdghgecfdhfkeZfhfjb
月没	cgdbkYiddjaggdbdceeqeccng
月没人	ehhghdgfejgigedfedfofhebj
月没登	ddcekededjffifeedcflgdene
月用	dkdddediidgigddcdbehefjdd
月的	eefchidgbkcfheecilgbfhbhe
月租	eikhdeZdldlhcdchmdddefhdc
月结	eZahfckYlfgieddanefdeZXbf
月结0	fedgffjcgjjcidcdpjhhfcbec
月饼	bbZafboclccccdcecacbdbcic
有	eihcbchbgiadiohcdmcheflhe
有0	bfgbjdhgckgecidfehdjlhoag
有C	figddegejeefihdedjebhfbcg
有D	ckebdhidhgdddcbldZdhedmch
有M	dleeecXhfgbghqghbicfbcddk
有R	ZlhecfadnacelcldeWdjYbifc
有R的	dlecedcejeefeejefZdlddjie
有一	eZmdhdeifeeeddjZeieghegke
有七	eddiheifjeelgebmeeedddede
有三	feeihgZdfihejffjhhejcegee
有两	cejdhchgjaecgibhfheZnhehc
有两家	eclceegcmcgfnacdgcfcmcced
有两条	gfjggfgfkdhfdffhgdgglglff
有个	mfjXcbeelcddgdjacZfccgWdj
有个叫	kdfgfgcejfdffedefdfeefbde
有事	dabccdndldceZgZcccbabbZaf
有人	khhjdYbffikhhbhbcnfXabhmh
有六	hefhieghfhjehbfgiiegkffgf
有兴	blcdffceifcfehZdgfdhfgccc
有兴趣	blcdffceifcfehZdgfdhfgccc
有几	hddfgfifjegieeefhcfggeage
有别	alffdbZeldeglcbdeeebdejde
有变	eeemeegdjiincecdccglfedfh
有家	ednjfcaekeienedffgfdefcef
有意	aihgccaijahggbdbehbagjebc
有意向	cmbbedcgkcdebhbedjdcdeZdd
有意见	fcjgefdeiediceibfegdijjee
有效	dbicdkbehgjeadbieeeaklacb
有新	deZlajcedkdgcidadoeidikde
有机	jbgabjfbhicgjfXeifghkhfbd
有机会	jbgabjfbhicgjfXeifghkhfbd
有没	jlZcXfhemYceehZfebddacifb
有没有	jlZcXfhemZbeehZfeaddacifb
有没有现	dfeddfjkeeeebeefcdeefdcdc
有点	cffiiXcdbmhefidaisjickhZh
有现	defZcljjegadhecigbdcedbcc
有现货	ddbaclkfghZeicekdbddffadc
有的	ffdcehjggecfbmeidYdiefjdd
有空	jYegcdlkfccgfgdhcedbddede
有钱	enacadeahhgfcniddqbddaZdf
有问	cdjZibgbhghclbbcfidakfccd
有问题	cdjZibgbhghclbbcfidakfccd
有需	lfaadcagibfdgaecdZfccebcf
有需求	fkbdeebhgdfeccfdeaeedfceg
有需要	mbdcfedclcefhdeeebgdffcde
朋	kbabfffiefbdgdZcecehdecee
朋友	kbabfffiefbdgdZcecehdecee
朋友圈	kecdgffffhedffadgdfjddcfe
服	gdgfiachfhfkjdgdfhcffdVlm
服务	cegejcfjgfihgbfghgedgdalo
服务器	ehcdcfjejefhhddmeeeeedigj
服务费	fdfhhecidhhfYchcmjddgcdYk
望	ehehfehfggchfajffacmgZcfe
期	degjecedkedhdfcmiieddfgfp
期0	eibggdhhfiahbgbjhlbcbgdck
期0天	fddieeiegjdecddkpjcdefgdb
期不	hhbZehgdhiZgkceegkihdcdci
期不续	djdbYhhgfhcckegdehegfdcco
期了	dbaijXlejdadbaagkgbZbiekf
期付	fecldfddkeefeeehncefedeed
期内	fegdlfcfkdhdceddeZfeeccme
期写	edcjcchdlcglbgglbehdccZbc
期到	ecleddcekgbeaiecdcgafmcbd
期前	gidgebgcmchcihdidfgbcdbed
期多	fjhcdeddkeceedejecfeddnel
期报	fdihbchakemddedbbijdjebci
期是	ebghfejfejiecdhiegfejeZdj
期没	idYdfkegckgbcccghgemgcbdk
期的	ehmaacceidlfahcagchbcffeh
期能	fdgkfgchgdbdddehhZfdedicg
期要	ckYbicZcjgZbdfemgdeZdbqZk
期要加	ffcfjgfckgffhefffehgfemfj
期谈	ffdldfeekeahefflggeefeefe
期长	gcdmfdeeclcegfekcnfbfecde
期间	fchdcfidkcefcehefafhfgcph
期限	gfhjfffdghcmefddddjjfhefe
木	hXddghjgfhgdjeebdfdcdjdje
本	fffkXcfdgkfjggidckjgeZbgd
本地	bijdbgYchhejjbdgckgijdflb
本地的	bekfcfadmcgdjdbdeeejhdZje
本定	feeldddkcbfjegadfbkccfefd
本来	ahcibhhdflgcihffcjefbaZZg
本没	ebekdheckehkfclddbhjkeddh
术	dehffhccgiegdekeehecgdqdf
术上	eikadddekegbgdjfhlefefode
术分	ffddenecdmfekdhgddgiifjgg
术协	defifabZigfcdiaddedcbbnac
术协议	defifabZigfcdiaddedcbbnac
术的	dmhgedccldefccoffmedeemed
术部	hfhbiiffjegeffffhfdcdkdbh
术部P	iegbdjchgggeghYieffeelfde
机	eggdjdchffheheglhjehekild
机0	ejiaeiZckfkkibjXdXaicaZjg
机D	dajeifeejbbhfcbhfbbackZZb
机D装	ffgejgeckeeedednjgefegcce
机一	cifcjedhfhgfleenafecciijc
机一台	fldcdhdekekfedkhfahcecfde
机一起	fdkefeefjdbhniekedfiemidd
机一起跑	fdkfdeehjdcfnjecfdfiemjef
机不	ffjeigfdeigebjheelecfhZie
机了	eedhhekheibegdbbdfdmdebdd
机会	hieYZjfahhZdpccedfgfjgZdf
机先	dijdffdckhdfddebfheifhaed
机又	ebddnehcambecdcccicbgdgpc
机号	ndcedecdlcdedddeebfcegace
机器	fffajfefejeefhehllcdfjkmd
机器人	ghddigjdgibfdiefhjfefdhje
机房	gekaeceZnebefgfjcefZdaifa
机放	eboedebcgjhhceeceleffncgf
机械	figgkfegieedffdilfefeeage
机的	ihgeeidghcdcbbeegdbddegej
机试	dhldaebkeabdeecacXdgdqkXc
机试了	fdjedfeghddeheecfcgifmlbe
机跑	fhifcfekdehhdehcfhfeflmag
机验	fclccdciefeeeedgegddenhke
杀	cehekbfhfgdfidbbhmdbcdfmi
权	YhceXlddekgdehmZefgoffZZc
权限	fdhidjbcdlkabambekgndhbdd
材	jehcffgcfiikcgdiZidehffff
材料	iZjgebgbigcobhkgdfedicVad
材要	djbghecfjefeZdcefadcdcngj
材质	diegaiacghcgfedheheedeqae
村	hgidgiafhhjjbmcedkhbcgfbi
束	degcfihhhcifgdhcdafjkeadd
条	edenXibbigbthdXejhYdedigd
条件	ddfigbahhbbghcakjjfebbYcg
条款	eagnafacgjbphdbdikfbfdceg
条线	bhgcegjjeaadccjfZbdgadfal
来	hjbehcekcfegkiiehikieighd
来D	dgicdfibmcfgdihbcfkcejjce
来一	kdahkYXhgddafegcdgabehaii
来一趟	cihdidegggdddbhadebgejgdb
来不	bddjbmZgghadgdcldljledbce
来个	dkfhdccZhhccfoedeidcdgedg
来了	aiebniUlbiZmfiedmleajjghf
来人	dbbcmdjbclefcdhaeqcddZepf
来修	fjddjecgeifdgeccfeegfebmh
来公	cjdhefhjebidbcaccZicfeede
来公司	cjdhefhjebidbcaccZicfeede
来再	dpcVabealdegdiYedfYfcaccZ
来再说	gnaZdcccjeZeegbedhbgdcfee
来压	dchkdcbchgiepebefmecccaed
来压我	dccmdccdifgenebegkedcdbed
来坐	kdedccdgjcdiddfceZeefdcfe
来就	bglfabcfjcjcifjZgfmjfbigc
来就签	fddkdfcghdbfhekdgemahddfd
来得	gehhhecifddegdelechcgefhh
来得及	gehhhecifddegdelechcgffhh
来我	fideifflaggiegccgidifmZid
来我们	fkfgfgclbehjbedcegeefnaed
来才能	fjheffffifkhhllehadefgeff
来源	ibhfdefghZfiggebdZddjdbcf
来电	ddhghicfeikhfiaahfcfceddd
来的	pYeaheeckedjjbkZedbkeeagh
来的P	gdfebhicmddegfncdifceddcf
来看	eljcddajfbbcpfbhcdhfdjmhj
来签	ebbpbdZkdZfdbbobcfleiccbd
来要	ebekifcfejjhaibhikefdhcch
来说	gbhkfgZbgkjfcffddnelddiff
来谈	hgffgfgeldjgeffgihdghebeh
来那	dijfccdhhefeicieeZfdejccb
来重	fdhhfedfghilggbdiiedhdhee
来问	bmbccdhigcefcbaalZjgdaYde
杭	fgaibcgbmccedcbbciacdffbf
杭州	fgdccejdkgcfeebdejbdeggcc
松	bdhmebZbndjfccidiachchbcb
松口	degkdcabndiebdjehZcfcebcZ
板	blabjedficfgjcmmjfefehnhY
板P	hackjceckfhlhdecofbedcbcc
板子	bhbdkcbggggcgdZidkgbeblmf
板的	dkecdcicldkfecibdaecddgdc
板间	efbhledfiekejecnjgjegifag
构	fcjdcfiahgfbeZciekfiabcZd
析	eejdgdchdjgdadcbdeecflhid
果	afjgbjdggffggcgiddhhinicf
果出	ffecjhfgiceebeeedffdjccef
果出来	ffecjhfgiceebeeedffdjccef
枪	dekfgfebclhemdceekdcgjglg
架	fgeZjiciegergddiakfhifldf
架协	fdciheehgcamicddfefdgeddh
架协议	fdciheehgcamicddfefdgeddh
架构	fbkccgebhgdceceZflggccbae
柜	ajdbfhdkdekfdgcpfeeeaemaj
柜体	dbfcgdkbmdffdddhiceeeeoef
柜子	egdgghbgfgcihdejfeegegfah
查	ccdakhicdldaZdcdjjeahillg
柱	cgfgidcgdicdgdcncaecdclad
标	Zajcejeidgdehfecdbeaubjfd
标D	fgkcceddkdgcehacgeceldegf
标书	dZlceafdifaadbddgeeeggdid
标书D	fejfdfedjeceeeeiedeeldfde
标书买了	fflfeeddjecgecddeddfneeif
标书里	gekfgeffghhfifdefgfffgmff
标了	cfhcfjXfghcYmhfdbYbWjccca
标保	eeidchcdfidebdeegceeneief
标保证	eeidchcdfidebdeegceeneief
标保证金	eeidchcdfidebdeegceeneief
标公	gjbfibbihdekcffgifhdfccde
标公示	fedfjdejgdhkcfgcbgidledee
标准	cihibZhefhhnbiicdmedZhief
标办	fckhgedcleiigdfdiicfifbff
标我	eddgjicieebcgcbkdjdfkccbf
标我们	edeijidiefcdcdckeadgmdbce
标排	feiccjecfihejegeecffndcdf
标文	ecjgcccdkdebhdcggZedldjce
标文件	ecjgcccdkdebhdcggZedldjce
标段	ckYgaiakcfjigddbdikfcdadk
标的	bafeajigdkhhkechegencfgde
标通	ffddnffjeedjcecbdfjeggfgg
标通知	ffddnffjeedjcecbdfjeggfgg
标通知书	ffddnffjeechdecbdffefgegg
栋	dgabiehlbbdicgdkdZdcechbk
栋也	ekeddfdjddegdefffceefeden
校	fgfgafegffegikhbdfhhcfdgm
校区	flZfdhcdfjggimZbggglcffgl
校长	cfjeffdbnedddbjheeccgdeZd
样	clmZbaWgidadibbbcjifZwkbi
样件	ebmddedbmdacfhbfdjcbbilcd
样册	ihbbcehfggZhdcchdZhgecccg
样品	dejfagdehhjbbbbldikffmjZc
样品寄	ddmeedchgegddeedefdeembde
样品费	fdiiefeejemedffeeifegmahf
样子	ghidfeZhgficcccfedehdgYge
样寄	ebleceddjeefeeebfdeefnfbe
样本	iifceffchhcjcfbfekddeagee
样机	biddhgcggdYdkggacdebafgZd
样机D	fbnfdfebmdehheeZfbddfocdf
样板	bgjdfbZjfbjcjgZeigieggaYf
样板间	efbhledfiekejecnjgjegifag
样柜	gfhgfigeigdfhficflfffinfg
样片	djfefeedjedfgfdegcfdfnhff
样的	clakdbciegdfmcghejihfikgn
样第	fekefefchgdhdffegnfeekcee
核	iZldZbedlbiehcYbcZfaiakgZ
根	hdgekdbddlidhaencfdcdcdig
根本	hfhhdgdcfjghldgcfifefgcei
格	cegibgYhegmffbjfhejchcifi
格D	gggiggfdjglZdfbdeekedgfff
格D定	gggiggfdjglZdfbdeekedgfff
格上	edffekdffhpdleabfhdfdekfj
格不	ghdieefelbdfgfkefZgdgfeim
格分	gfcdflffejeelfdfhcfemfdfd
格就	dhgfddecfilhbccifjeefdcef
格差	gggdgkffghneffdefbeceeded
格没	deecddmgfiadbfgcehdcdfded
格要	fgjgddcdlcmdbeeiebfcggldd
格谈	gfekfffggdelcfgdgbfgcffec
格预	eejeedffiefecccdehefledfe
格预审	eejeedffiefecccdehefledfe
框	defgifaifdcmgcgYdfiaggdYe
框架	efghggbigbbshdhZeajbheabj
框架协	fdciheehgcamicddfefdgeddh
框架协议	fdciheehgcamicddfefdgeddh
案	afrYadYehgfcdikfdigfecmjh
案P	gigdeffdlcdeelkcfajdcdidf
案P看	gdkfgffdkcegelkdfahdcehdf
案P看了	gejfgggdkdcgdlndfchefeadf
案交	felffffehhaejeaffdfhedffl
案他	fgfeghfefigdddhgfmfdfbjef
案他们	gfffgifeejhdddcgfnfeebjef
案例	fndYabYigdXdfcfZZhhbjYgac
案发	eefeeejdldeecfcbeadiecZad
案得	gfkffefeghcfddcdfefedench
案改	felefgfdkfgfgdegeeffeendc
案第	fflfdffdleefheccgcfeecoea
案第二	gfiggggfifffifedhdfffdmde
案给	ffjdefecdjdeegfhcZelecgci
案讲	gcgiffehgfdibejhglgdededf
案过	fdkeffdcmccdcfkhhYccgcfbg
案过了	ffiffffelccddgkihZdcgcfcg
案过了技	ffiffgffjecheiihfcfedfaff
案里	eZpccechhbfebefkbbgcfjokZ
桌	iagfaZigfhgbhaigdfeibegge
桌上	hdijbaZghfhcibkdefffcgbae
桌上了	fejgeeeclekgjdjfefdaecade
档	ecpXhbcclbigadYadffgbakke
桥	hddiZbjboabeecddcgebdfmZc
桩	feaaialdkeiZhaaifjebbZefb
桶	dhcigdbffhmhgadacjkagkjec
梯	chchdYikgYkebcgefedegdiYf
械	egjghedhgdggfichkgidgcigd
检	gdgcjWgdjechcbhdckcchkpei
检修	dchhcdlelbejhdkfcchagegYd
检测	jhbahchhhefjedabgkcfgiiei
检测报	dkbdcehghdfdedbedlegekpgd
检测报告	dkbdcehghdfdedbedlegekpgd
检说	dckedddjebjedfddebgednmdf
棉	iicdefggheddfcdgdieedendd
棚	hlbegfdhgdgefbagcbeheeejf
椅	cYmcdciekcjacchjdhhadkgha
植	ibchchjhgfhedebejbdeedZhd
楚	jffhdbfhggfdkjhefeekchkhf
楚了	igcebefdfjaclelidfekedede
楼	idbdakgbfjbbhhegaXdedYgdc
楼下	ddfhahhahhefkabcdebfcZffd
概	bocedfagjaifekhjaakcfhjeb
概D	ccfiadighdiagclnchlhbhgcd
概M	ekdbidbhhdadcncdbdaeihkdd
概要	diijefddkechcdfafeedefjde
槽	hlgbecbfeidejfdighdhegkde
模	hbbmebgeiehfbaWfeecbcbdZi
模具	efdlddbckfmiecbagfhcfhkfi
模块	ddfjecbfkbidgfddgchfgceal
模块先	fghgfggeifcgfefefdgffmZfi
模型	fchkegccejkeefedclfehgdfd
模拟	hidegfchkcdedeeggZfefdadj
模拟器	hidegfchkcdedeeggZfefdadj
模板	caeheekdjfehfcahfechcefdc
横	gfgfighddjffefgejneefggkf
欠	abYcoXkccoUcaUVawjefaYach
欠的	dgdclfgedkbbcaccoZcddccdh
欠着	fdecnfcbjjbdbdebohdkeedfc
次	ifdggdfeclgdgdchngemiehog
次R	cdideffffhfglfeffdgcnehif
次了	efgifbhkajblhdccfkdgddagi
次付	eZijaedekcmcecbaqedbhdbba
次去	jdbbhdjbmddhffhbmbcbcceac
次就	eghdjfgiegcgifefijgiihbld
次性	cidgfecifbjeedchhafcdcibg
次打	fhfifedfkdjfhfffeZecgffdf
次报	fegihecejemeZdgddgiamdbke
次报价	ffgidgcekdneZdgdebicmeced
次机	giifgffeghfelgeeiedmfehij
次没	iefefiedekeededdebfldecbg
次见	mcdeefbfieeddeicdddehbbbf
次还	ddgdkdcccldhdffegnfdfidke
次那	ddffihddigiefcbcdkcjdhagj
次都	bkhbdZfbdmafbcgdgjhndffYe
欢	cfhgabhhiZiegcjbfZcbclYab
款	bdcjkabjedglehXbviYbefebg
款0	feckhfafhbdfeddimZjddcedc
款D	fhebkfbodZZgdbcirZaegcead
款D付	ggfdkgdcjeccgeemncdfieffd
款M	edbgnealceijbibdnhaiZaZee
款MD	gggcmgcdhhbjfffajhcjcefdd
款也	feedeejhfhfggeeenehffffff
款了	feddpdZhhaacbedbobecddebc
款催	gggdlfdgfheeeffclZecfffde
款催了	gggdlfdgfheeeffclZecfffde
款到	ecbbheigjbjageehqXdgcaZba
款又	fceacelcfkfegghakcelfefde
款又拖	fdfbcelefigdgffdiafkfggff
款后	fbcdlfidjdgfdcccmfddhcbdc
款已	fdddlediiccidddbofgccddbe
款打	ddjehcaaoaicfccZgbddeddeb
款拖	gefdmfdcelgdedfbmlfaffhdd
款方	ehcihfdgheffefeeohfehddee
款方式	ehclcfegggfceffenjfehdeee
款没	fhhfdfeeigeigjfcdcekfibee
款现	gdgekgfclccidfgjmdgdffecf
款的	egchifejfcjfejdcjafefebii
款要	gedhhfheiikgcichledeedged
款还	dcddkegahhahhecfggbcddhde
款都	ejehceaigbejlejdefebfheif
款都没	ekeedebekdgcnfkdaddchfgif
歉	bbadhledejlcfigecgdghgZkf
止	bbecapXYemaddgdacebrghbZh
正	ekdajaeiiYfiddgfhXechkfdZ
正事	lbcbdcighdacfcbdcadfebcdd
正在	hjheebZZjgdeggifcadgfajec
正好	hncaccbkfabcfiieebcailfcf
正常	cYaimcidlbfhbdcofjhcfahli
正式	ZYdfjhfdlchigfdZeadhilcda
此	ecdeblccclcfgcfhfjenedbdd
此为	dcdcclcdclddfcfhekenedbde
此为止	dcdcclcdclddfcfhekenedbde
步	kcjiedYflahkdggbdffZeiigh
死	ahembYeYkigkghdffleecfmcX
死了	caemcageldeldbgegmdZfcgec
死咬	gehkecefdkhedefeenfddgghf
死机	fhhaiebbgjfdfdcZcheeedicb
死活	ehdicdcecmjickbfkjdhedbaf
死活不	eifhdcdefididkceilebfdcaf
段	fhfccffjfbggdfZjcfhachlbi
每	Zbgjfcfaiinebfjljgdfdgfnc
每个	edahbcjdejfdfdfacjjcghZfe
每台	fegjbfabjhkcfbcadbedcafeb
每吨	gfeldffhdjkhdebabjhdeeeed
每周	edldbfdclddeefdfccfhekdmh
每天	feflcedekdhkhgkldgdhefeke
每套	fdlkbfdghdnhdecbfbiefjbce
每年	dhgZkdbfjdhgdcZgcZadbjbkj
每年M	gdjbifdfidhlcddhdcbdcjelj
每月	eceghegdjedighlicchdedbhc
每次	cfegjehcgigecebbomghefdhd
每次都	dhgdhegeejbedecdhnhhfdgcf
每次都说	gcgfkgeefkdffefejmgaffedf
每米	ecijdeaeldnchfccfddgdcaee
每间	dghfadhjefidhjibebeebcjki
比	aandhfZkdehjkdfXfffanoleh
比D	fedgjddhheinbfeZbhhbccgdp
比R	dejigaaiheignejghfcabibfd
比一	fgkddffdjdjeeddfebfdehZbi
比他	ehjfffeldehfeddefddiflkcd
比他们	efjffgelbehfcedefadielnde
比价	eajedajekbfjZghbgeacnXYff
比例	ggdigdbcleYlefcigdfecgbde
比原	fcibkefmbbgccegghajfdkZdd
比咱	fchhfcecfkoekfeefhededied
比我	edegckcZekhfpfaegjedgaedc
比我们	edegckcZekhfpfaegjedgaedc
比我们低	edffcjdbeindmeeegffdgdhfd
比我们成	geekgffedkegeffggogfffeff
比比	bjjdefddjejcleddgbcdcjZmc
比稿	ecjcdheeigbeleddefdfqcded
比表	dfhbedidleaelehgfbeedbkdd
比选	fhfedhebobdcecdeeZddqaZed
毛	bbekifahbmogfhehimciZdbgi
毛病	cifigbbeghbjgcgggiegeghkh
毛钱	cbihccgdhimeacecdgegcgdde
毛钱都	ebihdeedfjneecfddgedfedde
毫	eigdefddkfeejddecgfiefndd
毫秒	ffifffffifhfhdeeghfjecnff
民	hgfdihfdeiffjhkdhiiledhii
气	gfeWhhhfblZdkcfgclbZcgihb
气得	deZemjagckeclicmeiehdbZcd
气的	gkcbbdbhjbaeaebbdeecdfmbd
氮	fggfffihgffjfeddgdjfehnfe
水	ihaakdedghbedaYjfjcYfimmf
水的	lcefedjfiffgmffehhgidecef
永	fhekbedehhehdeejemhmffeif
求	egihedZbgjjjbbenijeblfojd
求D	ecghhcdefhdlcedrgiehcciji
求D到	geelggegkbhgdeflhZddegbai
求D到货	geelggeflchgdefjdZdeegcbi
求先	edgldecdlbahcdkflgddcjcdc
求分	ecijcdcifcjhdfbmjeedbbbbc
求把	fegfjfedigdifebdegdeehkmh
求换	fZccndedclbcbdbdcgefebfoi
求的	fhhdfgehgelegfedeafeeejed
求退	fddbkeffdjdhdddddlibedZmc
汇	ZfmYhgakddfiaaiglbbXaffYb
汇报	cdmccadgfeckcclieddZdfcZc
江	ffadgjhhggfgfejdhcdcgdbgc
池	ekedhegghghekihjiceffilgc
汽	hddeiedkbiceeccaeledebckd
沉	cklbbcZbgidcefhbceemfgkbd
沉大	dfmdedcedjedfgeefffmghcde
沉大海	dfmdedcedjedfgeefffmghcde
沙	hdhbiefgjbieeghjgcbhfhhZe
没	kbYbamjYfncgfgffgldifbegd
没上	jcdcidheghddcbdnhhdbegYkc
没下	imefZXaYhgggahdbblZfbdVaa
没下文	jigfaZZdieifbcbefZeecfXcc
没下来	emcgZabagibiakdbcmbgdcddc
没中	dccdbpZbifebkZaadefXscZcb
没了	adfcamgagjfceliiaZfhfbdde
没人	heljbYbehgdebejabbhijfXff
没人接	ibdagbickecgbfZbcbeejcbag
没人管	cjciccedfichjhcgeekfedcke
没付	eefcmfdcjgeieecbngcceefde
没关	dbddjdmddjfgeeebdiekecdld
没再	icbeegjeggfgdeadhbcmheehh
没写	iheeefdekejdcgcjekifcibae
没到	bfkanXaYfjcefhhhjqalbafib
没到位	clggcdcdghfeenebcgdcdfceg
没办	eecedkccfijhbladelidgdgjg
没办法	eebeekccfijhclbdekiehegcg
没动	ggeifbefifigfdcgdcglddbch
没动静	ghffdcgdghgdgddhfdhmeegdf
没发	jdefcdiekedegeidmYhbeedce
没变	dbccjejigcfichehdbgbhdbdj
没啥	dbeecdmdlccefdgfiWeaeefhb
没回	iajceYdbfjececXZcXcmcgaff
没回音	eejcbdhcclkfdeaedadodcedb
没在	dlcbdbidmefddchddfdbecdcg
没声	cnhffbgchjdecddddceqdcbfd
没声音	dnhffbgcfjdeddedddfnddbfd
没定	iladdeebmdYccgihZaaafbdbe
没异	ffdfjeflcegjdfddedhejfaee
没异议	ffdfjeflcegjdfddedhejfaee
没得	bdcgdlaicilelclbhmecfgeec
没意	eeelghcckehkecjhkeicgehec
没意见	edglgeccnahlecjilficgghca
没戏	fkbcclccfjegebidbhfhlcZfg
没戏了	eegeemgdhgjiecafdYgkgecgc
没打	kYhbjbYdldkdfaabhZdajfabb
没批	bfhjaheYhjcianeecjanhcYcf
没批下	fighcfecigeidkbbcidmgdbee
没批下来	fighcfecigeidkbbcidmgdbee
没拿到	ejeidffdkdecdkncebceedcef
没接	ckcegffdkggdacfcdmfcifjje
没提	ihkddcccobZdcbXheaabcclhc
没敢应	gihhdgdekegddfehkbfdheaij
没有	ejbgZghZjgWcfihgfideednec
没有现	dfeddfjkeeeebeefcdeefdcdc
没机	deaedledckdhhfefejheieeef
没机会	deaedledckdhhfefejheieeef
没来	hfideeggghfffddcfaededfjg
没松	ebhkcdcckdedheaebgfcfjaec
没松口	fcekdeddkdedhfafdgfdfdded
没法	cibjakZacljegbjdijdgfejde
没法做	gifhdeeeclmecfedlnfjffiic
没用	ccgjgeegickhfcjgfclhejZig
没留	hbdbelcdamfhjbdkeeemeeffo
没留住	ecebdlbeamgilffefdemffedn
没登	dceekddedkefheeddbfmfhdng
没看	dbjccigdfinfceddfifdhghee
没砍	fcgfjcejfcmmddkgfbedeeege
没空	djfZaaibleccfcgdcZcldbbbc
没签	dddfkicfeidebcgcjghceedcj
没细	mcdedeccldgfiecdfdfeeecde
没结	dbcabcnejeegkfefjeefffege
没给	befdfZkZYqccdfZfolhZdbdac
没续	cacaYpacdnccogiadadqdcfcp
没聊	kdcabbmdkZcafadccZbccabcb
没联	kgeedcdfjedehdebeadbhdece
没联系	kgeedcdfjedehdebeadbhdece
没表	dkfcddcclecfgeifelecceabf
没表态	dkfcddcclecfgeifelecceabf
没要	cicaddjekcbeldddabfcecdif
没见	kgadZZgbpYabbdbZbVbafaYZb
没见到	kcceddgdlcddffdbcZcbhcbbd
没见到人	ideeddidlcedffdcdbdchccbd
没见着	fjceabjdnabcZacccYcdcbcbd
没让	jjdccabefiddgddhdmhbcdcde
没让进	jjdccabefiddgddhdmhbcdcde
没说	lfddeafepVecdfbdeVabbfbch
没说啥	cdbeldfelcfdidcjceecfcbkh
没说要	jecfdcgekeeffceccbfcdcbge
没谈	jhchZicXjhkjfdXeZfbiabjak
没谈拢	ebcnebbdhhoigdbhikdgeeadg
没过	bbeaepXZYqYejZchcjdicjted
没还	dabembglbgdjbcafijcabeadi
没这	hgckdcdeejlgbladjodgeejhb
没这笔	ihedeeeeigefdmbfeneeffhfe
没这笔钱	ihedeeeeigefdmbfeneeffhfe
没进	hfbaZhlYhhdafaZZaecildXZd
没进去	mZddcihbgidcacccccebfgbce
没选	daabcnbeambliedefafedejcd
没通	hchejjadkdbdcZlkddeecdbbc
没通过	hdidbkcdkdcecaiceXefddecc
没钱	giYehhZbdlfiejXbijdWdbabb
没钱了	giggfhfgieffdlbeceiafffhf
没问	iYemcefgiajjdgifkclZbfgbd
没问题	bYemdfghiaildhjgkdlZbghce
没问题了	fdiidfcejefidefhebgeeejcg
没问题的	effidedfjechedddecmefjdee
没预	hiabcibdifceambdbkeZfjebg
没预算	bibbdiadifcfbnbecneadjadd
河	gdfbhdjekfbefcefgddghcZfg
油	djjcgYXhfegcffbWegbeblehg
法	cfejbjcefjcqbggcemgdddiec
法人	fdejceiclbckbeZbjjkceecde
法做	gifhdeeeclmecfedlnfjffiic
法务	fcYocfdghdbscckfcffccfbbb
法务P	feeifgceigbpdeebbddhfeebg
法务P说	feejffedhgemffbeddgghgccd
法务不	ggfifffejgekcfdegpffffede
法务在	fedldfdclcemfebhgbceeeeed
法务把	ggekeffdjhdkfejfdmhfgdefd
法务改	gfflefebgiemdhefjgdifgbef
法务说	ggfkgfeckickdfeedgadfheee
法务过	gfdkegfjedimgeijdjbfdfdge
泡	mYgaZfdhicbdehZZeadfbjjac
泡了	fdkedddiefdejfededgdflmcf
波	elgdiecekdbilcdjdZfdegmeg
注	jXhaaakcmbadcbZchZbcZZmcd
注意	babbdcnfjccdfcbaebcebbicd
泰	degehehghfidggiefeidfijmh
泵	iikWhbXhefdZhgijgjiZbcfle
洁	efjdiggiehedldeddbdcjdkjj
洗	ghZehcgihZggghjfaegagckoa
洗涤	edfgiidjegcjjehigidfdfemf
津	eeddeflckecedffmhZiefkeif
活	aiggejYgdmegYhakhkagggcfk
活不	eifhdcdefididkceilebfdcaf
派	dadepYXZhicefbljikgiccbre
派两	geeeigfejfffefgjeffefdamf
派两个	geeeigfejfffefgjeffefdamf
派个	dhgeidgdigbebdcidmdkefcie
派了	dddemebblceddebjghedddemd
派人	eedfjZabgidbfcjdfjjhdffkg
派人驻	fibjbcedggeejfceihfaeejfe
派人驻厂	fcbkecedfiefkfdeikfafeeee
流	dffjefddhfckdgekccilgbeif
流失	dfhfhiZeckeeededeZekfbcjc
流标	edlhceccmedbfebbefedieZec
流标了	edmddeddldeddgccedecnebdd
流程	chamcZbgjcdmafhihZgjdeghf
流程走	ecbkfccfideqefcchfgbegddg
流程走到	edbmcccdkdgoefecdeecdgded
流量	hdedhjhjdehdjbdmeacdddZcj
测	dlfaedejeebgceaVcichcmmYd
测报	djecadhghdfdddaedkegejqfc
测报告	djecadhghdfdddaedkegejqfc
测的	jfffcecckfchfefdebeedbige
测算	ciflbacbjfhdcdbdcoedecbec
测试	efefhihcfihcfbddhedidcjYh
测试没	fchfdidcfidfcecdeifcdcmdf
海	dfciZdlXlgfefdhncajddaaYe
涂	fdhdhgelbgkehddghbeejklde
消	hcjabkfedjbahkclgfckhhnec
消了	eeeedlddghddbibiijejcefdd
消息	iUibdehefibijeYggcdgfjbcd
消息了	hehdfffdigafbhdefiejfhbgf
消防	ekibeccfhedegejheeehjdric
涤	eheehickdffijehhggdfcflmd
润	ecZpbaZbhhpdkbbdcndfgehcc
涨	ZiYnZVgYkgolefXYbkfecagZo
涨0	gdelcgdfjemjaebcebefdddel
涨了	cdbjebhbhhmhfgddflebdcdei
涨价	clZgcafajffiigccacadbdcck
液	eiebhhfhdicckhcbbjeiebekk
深	jgcfbcjigceeffbghbjbcbkbe
深圳	hhdgbdgjgdddddbiicjcecbbg
混	oabdccddlcgeiecbfdfegcadf
添	cmeccdcmbaccabaafbjcdcbZp
清	ghjefZfgjaecgglbiZbghemje
清了	gicekeakdYcbcaialabaccabh
清单	eembdeacnbjgegjagadcfgogg
清楚	jffhabfggggekjhefefkdhkhc
清楚了	igcebefdfjaclelidfekedede
清洗	gibghcagibcbcfkgcehbdemic
渠	jbZdebkdnbbdkcZhcagZbcWcc
渠道	jbZdebkdnbbdkcZhcagZbcWcc
温	dkgcffbhdhZeadacckedcasgb
温度	ficejefhfiededdgdneddeojd
港	dZfcmfbbnbcidajmjbabdZYic
湿	gkdehgedjgdecidjjZefeemdd
湿度	gjeehgeeigfedhejjZffedode
源	jZhagidgfhhheccacfbcicdjd
源的	eiaacjfchjjcbccefaeejecdd
溯	flcdcfecleeehiiceefffcqcd
滑	cgfcichbkgkcecbicedhccfed
满	egkbhYbmcedfgddbgcfcdnjcm
满意	aflbfaamdfbiieedhfhecmife
满足	ghjffdfehggdbgdgghhejdnde
滤	gfgbiegdfhfgieddfdhdebjik
滤芯	hdhciffdkfgfjfechdheffafl
滴	ddggiefjdgbfhdfcefhdfhjhi
漂	dajZdhiekcaabbagcgcbfdpbc
漆	hgddleccckfgledcflggegame
漏	ZifajffffhbfifaYdlccghmnd
漏水	ffeemdbcghegfiedgmfgedbhc
演	dhnaZcaeifZghfidgiagamiaf
演示	dhmaZcaeifZggfibggagamhaf
演示一	fkfdgfdckebdjejfgafdflbfg
潮	cbfbkcggeiddcebffhebedgnd
澄	fdmfbeediggfgdccedfejejdf
澄清	fdmfbeediggfgdccedfejejdf
激	bnegdbbglZZemeebebgbfgjah
灌	bicgidbjdfgiefdgcfiedbljg
灌装	clcfhedheghdhhehchdfeckkb
火	deZelakdZnkbeaakcqchafkkc
火了	fhedjeggejdfeffjhmgefgfih
火大	ffffjfgddkdfigfjdofcffchd
灭	dihdgdddlcdebbehcdedcclhd
灭菌	ejiddeadkeeecbchfgeecdlbd
灯	gXmgiYedifmdbfekemZfigijZ
灯闪	ffeeegidjgfefffafhfiffenf
灵	gfhebgadlcgdecebbidcdjjcc
灵敏	dhhbdedflecehccdejeeeancd
灵敏度	dhhbdedflecehccdejeeeancd
炉	ioYcbbbgjbhehhhccZhahalec
炸	fbggicdfckgdfecaclcadckke
炸了	gdbhkcfdckhdbfdbdpcbdckmc
点	cdbkeeffhdihbdhffhifgfjha
点0	fefgeiddkhlihhcghhedfdZed
点不	dZfechkbhkfegebeejdhgihdd
点了	ggelbeaieebjedkdfhibibecf
点了头	ecflcfcgggdifgmbdildjegdg
点位	ckebdehghbVidfbfcXcdcfmbc
点位图	fifeefddkeaedeebfbefecdff
点名	dedejejmZdbfddcdekfccfbme
点头	dchmaYdhgXegZVkZdggeckadY
点头了	edhmbdZmcchkdaefcaihbbdhb
点就	fdflfcddhgkmbfkeeldffdced
点的	gijdgdbbigeffdakfgihfgfef
点餐	ejdfgfbdkdagcchghaidfdgdc
烘	fjahhehgheahZcgbhdedddljj
烟	jgdejdbekefifcikdheddbgfd
烦	hhhcheabgjffdZdiijcdcgdda
热	jhjWdcbcigecbeZcfihidbjkc
热情	leibbdajdgfcfdacbeckdbcac
焊	gebajgigdihdfeZifmgdegnjc
然	dgdkdZebhlidkfakglakeefhj
然后	fgheadkdkcfehgfejYdgidjfd
然少	gedjeedeiikfdggffYgcfiefj
然换	gfghfhgfhgmfbhhfflfZggebi
照	ddfcfYlijZabhbWheXbXgejim
照旧	cZdjidhifbbecfbbadddcdafl
照片	dcfcmdhfckdfbdclijecebimd
照着	fchkeddcldlimdddhdedhelee
熟	licZaghghfaekcdcdgdadceak
爆	chZcikahffbdjebYdegjafogc
爆证	ffdfejeeihffgeedebegfencf
爱	fggfadebgikbbZWZhmckbgYZb
爸	ikcacdYbmbbdcbnjdgcaeacac
爽	eabglcaobbekcbYanZZabYeZi
爽快	ebcdncbnaaflcbYXmXZabZfZi
片	mgZdhecfhfhdcbchdceXdhgeb
版	ZbrdVbfdiffdcfZedlebdnoYX
版了	edibcdjdlcecdedcdhedighdc
版再	fdkdefdeigdeeeddejgefncdg
版报	ggleffeejemdcldgfcjeccgfd
版方	gfieggfdkdgggedcfaffechff
版方案	gfieggfdkdgggedcfaffechff
版本	eafjcdighfikffcdegkeiagdd
牌	idhbbfigehchlgWfbjeecfdWZ
牌子	YglecjhagiciodecejeadeYcd
牙	eeekfdajgchagbbehihbdelfa
物	gfbfiahghdgZfbhlgedehgchf
物业	eiegidaiffhejcghheghedahg
物业P	ehdghecjdhifieaghhheedcih
物流	gfYgiagameeaefimegfZabZfg
物资	hhefdfedkekcfcbeeddeleede
牵	fiieefddkecheikcebjejdadc
特	efechginbdgggeYhgjcchdkjf
特别	ckfcgcgmcZhhhgZggbdddfjeh
犹	cihhZcZbgjedmeiccjdidcbbg
犹豫	cihhZcZbgjedmeiccjdidcbbg
独	hfdfkcambbaijacYfdbacZnZZ
独家	hgaelcbnabaiicabfabbdbbba
猪	hmafgdehfgdegecbieeheefch
率	bcmffYfijYWgffbZifeddpiid
率0	ecigeeihgeddededeaehemmle
率不	fghcibdekdfhieefhbidfdpke
玩	bfkfahbggfddfcaccecifmeab
环	gldbcdfhffefegchedagZemaf
环保	dlbdeahhfffdciegbeafbbmch
环境	iheceeiclededdegebeefjefe
现	dmdbeeffeihdhgijhhikheifc
现在	fjggbafedklficlgfmilifegc
现在R	ejgefgeeigedkhdefcedffend
现在是	hefceejejecfgdgdgfecgiacb
现在用	fihcbfehhdhfhhbeefdYffjgd
现在用的	gdiddhfhfejdhfcfeedaffihh
现在的	gkcgdddekcfdmeZbechYcdmic
现场	egeZjegejdYcZbcfbgfYehlgb
现款	fccikebfmajeehebqYeccbcfd
现货	cejYZnggfjeihabniXkgcaYac
现金	fhdkaecagildblgZhjgiddbdf
珠	ebcdkelefhdeecejcneddccmd
班	dceeedlckdgifhZebdgXdkYlh
班子	ehcmceackeebckldejjefdcdd
班子会	efildfbdkedcecoefdkfgedde
球	lfdZffjajgdbbbbcfichggZhd
理	hZgggfZgbkhigefiekciidgkd
理P	igegdggcjffjgeeggfgeejhec
理P要	efegdfjfifeijfgdeadfhjheg
理P说	ehlfddcejffdffhediiffhfdd
理事	egdhdicchhhjdbleeahheedgd
理事会	egdhdicdgidkecoeebiheedee
理好	eaegijdehhfahdcdeihjdhYkc
理床	chdghdceghfdbihfglegedbij
理想	feiefhecdkcegdccfofcheajf
理由	cefddkhbcldchfglfohkdekaj
瓦	fhdkdedcmckigfckddhfcehdd
瓶	bedfhiehdiidggaYcjdahhkhh
生	lcjZeegcjgegfhhkfeiecifce
生产	eckeibbcnbidjjmlgckecfege
生意	ldachhecgihgffecdiieebffe
生日	bcbebdnclcececabdZeddabbe
用	Zlebdhelcddfngjgcjhgbqldq
用R	kkXaegadmaWcqYfeahbebamcZ
用R的	ejfedcgblccflcdcdkciehjed
用一	cghidddfjeifgdcdbidbfglgi
用三	dihhbeedigbgchhbjihbfgjdf
用上	dhbjcecdlchdghdncZbaejgba
用不	egeibggbfkciZebadjdjejhah
用不起	egciZdhdcljfaeecekfjfcced
用两	fhfhiecdledfgeekdefggjcge
用了	ajfZeiZkgceejZXichgdbhggo
用了四	diddchdehgghkfcdfZflfdbdj
用了四年	diddchdehgghkfcdfZflfdbdj
用光	fmdfedfbfkefcldfinbcfcbec
用光了	flefedfcdlffdkeginfdfebee
用再	dfegdkdgeinigcedmghjhdggc
用再谈	fccgejefjenffecemcfdgdgid
用到	dfmabbefhdadZdcfcgcceoffa
用到期	fehdaeihgdcgcefeggfegkhbb
用到期了	fehdaeihgdegeeffggfegjhbb
用印	eZbnZddclccmacbagekecbbcZ
用友	dkceddigjccegdfheYecdcgbd
用咱	gdfihdglcedjibhidYkjgffih
用完	dhhgedgheigdfhkdcgdcemXbm
用完了	ehdggdhhcjgedkhbdiedfiaem
用得	diebhhahehbdhdYadhdbffYhp
用得不	fhgdgfeiefddhhfehciffcail
用得好	ckcbgiehbjdgicacclbbgbdap
用得好好	dfeefifedkfhjddffmfcfdded
用我	dehjfdbhfgeiiclfcbhkdkfef
用我们	dehjfdbhfgeiiclfcbhkdkfef
用我们的	ecijdbcgggggYeibcdjjdmdgg
用期	fbjdgeeghfchdjhdgahdflald
用机	fahbidgalecdcgfegeeaejbkc
用的	ggecYdhffggZnedgbgcaggkdd
用的R	hjgdfedfjbgenfgffjfcgiedb
用的R的	fjgfhffeigjfjdeigoffggfgd
用的人	gchkcdcedjcfafbfghfnficcl
用的是	jgfbabfchghZpfdfbfcdfciia
用的是R	jheheccefihfmhahegfdhegib
用着	doZahaYgghbecbbacodbhcfhf
用老	ddcjbjabdllfadcedqenedbcc
用自	fgglegdeifdojfeedeeegdffe
用自己	gfgkggdeifeoefefedeegehgf
用自己的	gfgkggdeifeoefefedeegehgf
用要	gggejffckcggehihccfeflaif
用谁	blhZbbbclchdobagdbhcdhheb
用谁家	dlccdccdkdieocddfbfeeedhd
用那	fegjeeeiediejiieeZfcflcdf
用量	fhejfaYicjlhfabacYdhdYfbe
用顺	fjeffeekdedfbhffgeffffifn
甩	ddfjebhddkihlfceenggejfdd
田	jgghddckdagecedceaebelkef
由	fhecaigZejbbfglgemgicdleh
甲	ceefjciieicdbhggmihadjkbY
甲供	feifhfgificheeefkafefjfec
甲方	dechidhidjfeehifmkcccjgdb
甲方没	edddffjfdkcedfedngffffedd
甲方没给	ededjehfdkcfeddfnifdfffee
申	bkehagbZlegfdmZddffgejedg
申报	ekgcbfbekdZdelcdebgeieadc
申请	cigjecZZlejfejaeegfidlfdh
电	ldbYddlfhffdggffdhgfedlhe
电动	cghbfhbblgchdidaekegjhlgb
电商	eheehhehgdccifecednffehef
电子	kdjcebdhhbYhidefiZgbihjef
电机	dffakedihceeiedjbadcedfbi
电梯	fhZgeZilfZheaaieghcahehZf
电的	elhccfehiddceccbccdfdcnce
电芯	efjdjedchijfhceadkdedfjcf
电话	mYcecchegigeecdeefegdcajc
电话也	gekefgeeejiejedefafmfedfg
电话就	iddhcefdjfefckedjaebfedde
电话打	hcbcjcgchgbefdbdcmdadgahd
电话没	geffdfidhhcdbedacfefcddfd
电话说	Zhjeigbgidiehdekeeghefgeh
电话都	diiieebfeilfifedfgfhfffge
电话里	hfbgiaheekdbbaaidihdgfdii
电话里说	fhdfgefbkgfccddfeijjfechf
画	hfjbbdabigZfdbmadghceZiad
留	paWefffdjdbihhdfdYdjaeYdj
留了	nkYgZdWekbcdflbbccdZagbad
留了M	dmcccecbleYeangggcecfjcdd
留了个	ldddeedekecdccddeffcechef
留了电	gjfeffedkeeeddaffcefedgee
留了电话	gjfeffedkeeeddaffcefedgee
留住	ecebdlbeamgilffefdemffedn
留我	gbejkciejdhhkhdfhcgkffdig
留的	mbcehdcdkeffccedfeegccYbd
留言	icdeeeidkeegbbbhecddddacg
留资	neffffbdkfedcecgefddccgcd
番	ecdfgejifedncdeacdjedchem
疑	cfojbWXejdfekddhcdbYofgdc
疑函	fdmbdbdekdgemediedfenfdcf
疗	dfiecfheiflfjdeheceihiice
病	gegfhakjdfakfdedegecclgji
痛	bhggiaZldaeiaaZamfdZdgkad
痛快	ecdfjdejecjjbcadgadbdbdce
登	haiakebZekdehbeadginaldpf
登录	bdifkcbbejddbceZfedmdjhng
登门	lcedcedcghdeeddfgjdfdhebe
白	fZfacngaekdekbkgbidZijmdj
白忙	dcddckbeejccichbebeZkccde
白跑	bdddeikekddcjefhgcddiddde
白送	dachhfhicgdgefcdejeccebdn
百	deahhegmcdofhmhjcjiddehfh
百万	eachdckdkdfefclcefehddeed
百个	fidcdidkcgjihnihgbfdfhZee
百二	fihehgehgbjihfcfdceccdfca
百五	elchedeigaheejbheegidcbcf
百六	dihbabihfgjdfjgcjijcgfgde
百分	edigfdgbigkeidcfiefeehedi
百分之	edigfdgbigkeidcfiefeehedi
百套	fdeckdcmafbjebcmbdjdhdbih
百度	lcdeefddkededddfebfdegaee
百箱	ebefmeilebibcbcZcaebddkbo
的	kgfZfffggeffkghfgegehgjfg
的0	dbfgifgjefkhhefglicgfceeh
的C	jZeZflgghfijeggbgfdYgjWgh
的D	dhbcjdgjebcikfcdfeibddbcg
的M	aejeigXghfjdaegdoihhhaeai
的P	ifdgeblgffideglhgjfjdffdd
的PD	eegjfdeicgkjebecgZijdiabc
的P打	kfcfifbcihdeecdjdgdcddakj
的P把	ccdihjdibjaflehclcehddfek
的P是	cjfcfdgeiegflhgffbebiidff
的P给	edbegdlhegihfddegidifedhe
的P说	dkhedbfclcdYijlhciZefZjei
的P说他	eieeffddkecfhecdeabdeehfe
的P通	ighcegedhhgghcaegiehfhgfe
的R	hnfaafaelZcesdgdegdeffebf
的R的	fkffhefdjgjfjdeifpffgfeee
的p	gglbgdYdfiehjbadckfhcihac
的po	dfjajeaffhbjgcbecjgbdjdcc
的poD	edcdlfcjedboddebdcbegbced
的poc	fclfcgechhdcceefeddednefg
的一	lgjbbebelbedghebccebegkcd
的一个	kaceffialgeeedgcgdhjedfff
的三	eiidehdbigjfffgfggghfgZhh
的下	ggdbcdicldecbbbdgcbebcaci
的不	gdgcciheieeceieacecldcdhi
的两	dhgfgfefidhdhcheebhkjiihd
的了	ifdggffjeecgjddbgfeiecbdc
的事	begdeclcifdccgccgfegchiec
的产	ekefefekedeedjddecfefiYff
的人	bkffeedhfgZenZjeaddjhhbfd
的价	bioffbYaldmcjcYebjefjdXgf
的价格	fbmeeccchghehecfdgdigfadc
的会	fihfgdeekdefoiifhbfbielde
的会员	gghfgggfjffgnjifhcgefeeff
的供	fgehahfcledglgiegfeaheZih
的供应	fgdfchfchifdjgiighebdeaic
的供应商	fgdfchfchifdjgiighebdeaic
的信	ghfeejchgfdeiffhecdbidcee
的信息	gheffhcifeefiffhfcebgedff
的全	fehhgbdkbhbeddhfiefeedgfg
的再	fkddfffhgehfefdffafffjfek
的准	cbekbdbcldgecddccfnccdhib
的分	idiifegeigdgkfedkaffhcdff
的单	bbfhhfggheoaegfeebjhfbdYj
的单价	dgjchecghfqfdfeddaedeejef
的单子	dejkaciajfibfigbdccjhdbak
的厂	ilaccdbgieeeiidddjieefZjk
的参	ffjgdeehhcgejebcfZfejdmce
的参数	ffjgdeehhcgejebcfZfejdmce
的发	fddgmfbdkeekchgclcdddgcdd
的号	lddfeecdjeefdedeecfdedbdd
的合	edbefiiffjcgiigedbemjceci
的合同	dZbefijahkcgiifeebfmideci
的四	ijgefggeifgfhjhggZfdggfgj
的大	cejifcdjdgechngehgedkckhd
的好	fejffffkccbfbdeefaeffjZej
的字	fedekfdkecciceZdcdkdechcj
的实	dhkeecgfggffcbchildbhefaf
的客	lcebecffggZddfbZgfjfhZehe
的客户	ldceddfhhcaeegcbidkedcgbg
的小	bbhghchgeigdjdcecifiggdhd
的就	ifeeheecmchfiiifdjficddhh
的就是	gefdeghdlcgfgfjgfcfcedfhc
的工	ehhdeehhgfkemghgecjghdedf
的年	fecgkfdeifegcdemdceeiehji
的微	mcdgedbckecckchbcbdeeidbd
的微信	mcdgedbckecckchbcbdeeidbd
的快	fejfffejedbedkdefaefeknfe
的技	dfiiabbdfigjeggbehcdcfkde
的技术	dfiiabbdfigjedhbehddcdkce
的报	dbdibakYjgkdibgeedegZbaff
的报价	eadjdbiZihicideefdghabZff
的报价单	fcckfeiefiefmfdehjfifeghd
的报价发	fgebefkfjdnddfedfeedcfffj
的改	fhdhefheifaieidedgecfeofe
的数	ehfhgedghficfbbjhcfedeibc
的方	deigdcbhhcgegfbhefgdaZegk
的方案	deigdcbhhcgegfbhefgdaZegk
的时	edafhdiehfccieeoihjdegdia
的时候	fecehdhfiecejedmijkZegfja
的时间	dfchdekffiedcfhkeabkfecdf
的是	dfiibcebigjageleceabhejeb
的是0	eddgeekefhfddibeeledcdgdg
的是C	jjccbebdkdfhcddggfecddldd
的是M	edikgdddgglgfbadfkeiddcdb
的是P	bjgfdakcmabbYZqaeababaYac
的是R	gcghgdfbifbekffgddedhdchb
的是R的	cejceehflcffkhcifhffhcgic
的是他	chghfgdhgejfgeneecfddefde
的是别	dfkecmZbclcdhfddfaedlecfe
的智	gghehgfggfhdficigZjchfefe
的智慧	ghiefgfdkffegjcjeajcifffe
的有	hblffdcfkdefigdffdgdkecef
的服	fhgehgeifcdhheigkhgfhfdep
的服务	fhgehgeifcdhheigkhgfhfdep
的服务费	ggfejgfjddeedfjflcefffgan
的机	gbffaanbiffhkcabjghffZdhb
的机器	ibgbgdmdiffijdddkihiibZbc
的条	gcjjbedckedhifelkcheddcei
的条款	gfglcffdjfbigfekkdeefedej
的柜	digddjcdghfdiedigZedegkdd
的柜子	didedjddghfdjedigaedegfde
的标	ecdeckfcdkgfggcadlccjagdg
的样	dmgcbcekeaZhhhdYcZdadoigc
的款	ecdcicjgdicfecdbojbgdddbb
的比	fieegigdiflhhfeefefejlaee
的没	gcgibgghhegkfeiedhbccbiaf
的泵	fgieheechkfejegdflhbfeejd
的活	dhcchjdiedbcbbembZdmbbkhk
的灯	dblahbbghelcaccjchbcjhfhb
的烘	fibehejhefchaeddfefeefkjk
的电	idhcecfekdegbbgZeddZbgiYd
的电话	jdbcbdibnaZgccccfffZceeab
的盘	gjfcdecdjeZceodhdideeehei
的盘子	gjfcdecdjeZceodhdideeehei
的票	edickfadkealgedjiaehbcfbd
的科	dhdcdjbedjdfhlcedjflfekeg
的系	ficfhdhbkedefdbeehdggbkkd
的系统	ficfhdhbkedefdbeehdggbkkd
的线	jfdfdfcbmecehecbdajddfcdb
的老	lgZgefYZmcdakcacebcddajak
的自	dcgcgfiihecdejecebecfcaeh
的行	giefggeieebfghfcfgeghklde
的要	edidhejfhgifdfZdeefkeijid
的订	efeajiceigbddedihddkeejdk
的设	dcgdghhifcdedebhdhecdihed
的设备	dbdeghhghcefeecidefcdhgfd
的试	egieidchdgegheiYhjfgdmdff
的话	bhdjaahaqVljahehfVncgjefh
的话D	eheidfbcldfechfccbnchkgdc
的话D就	fhehdfddkegedcdcdbmdfjbed
的话我	dlZfcdefheajhgeffjgbkdcce
的询	kcjccebcmdkcfcbZhZdfmdace
的询盘	lchddebdldgdgccahaegbfbdf
的说	fejfgidhegbebhiedYelejick
的货	dicZjgbhdidbkfbjieegchXcg
的资	hfdfabibmbfddhddbfdfbacad
的车	dihiecachhhflhcgehekdhZbc
的还	elghcdZefjghcckgigdafidef
的那	ffhedgcghehdkekfggZejjbfh
的那个	fcffhcicjgggfghdbhbheacjf
的那家	dcgfcjbiegigodnhgaddmegec
的都	aegjegfgfgbbkaligdgcddfbd
的配	eejehedhgejehgefgcgeigbde
的配置	egjfefeejfkfjhfhfdgfffZff
的采	eahgZiggejdddgfffbbkmcebd
的采购	eZhgYigagjdbZhfffYbkmdgcc
的采购P	ccbgckiddlcdcdgiedemadcee
的量	bedjiZZgdjdkhfabafcmfgebk
的钱	dkaeeZdhgeZaepXfociebcWdZ
的门	hddeigiejfdghddehbfigedlh
的问	fbgilcZcekgdeecghgfjdelld
的项	dehchggdghbjcdjedddjfehcd
的项目	dehchggdghbjcdjedddjfehcd
的预	dlaeicighcbhfidiicgdccfej
的预算	dladgdighdbigjdccbhdcdgfk
皮	bcfgnZbgckifebabhndafbhnb
盐	efieeifchkdfhhdbekeeeincf
盐雾	egheejfdfkdgiidcfkffegpdf
监	cfjcgXgfifdhfggfcigdkhjbg
监P	ghedecidkdghgifdfhigfhbdg
监P说	fkcdjeffiehijkcdfbdihiafi
监控	gdlchebficejegfigbcflifdi
监测	fkbeeefejceegidcdccgghjfc
监理	daighbbheibchdbbceebigmke
盒	gkgdabcjchhegeclcgghdiifg
盖	ebeeobVneZhtiiidgakZgaaal
盖了	feejeedejcelgfeagcigeeeec
盖好	biZbnbZmeZfsfkbdbfgbbaZcc
盖完	geeclfefiecmcdcledhebeeec
盖的	gfffifeiegkjgfaehedfefefe
盖章	dcificcigcihiebcedhchdfdg
盘	igbYeehbjecchiaeZfbifdffg
盘子	flebcdbblcbbdoggchdcedjej
盘点	dghebdibmbabcebfcYjbeghce
盛	dfghaibckeiefbbmcedcccbcc
盟	jgiggechhfeccebiihdddcedg
目	ebjgbgdZlfgiflhgefgjjafZc
目停	fccdcndfifdecdhbddegddahg
目先	cniedaffcldhcZccfkeodedef
目前	lieecbZdlcaboaZaffgedcbhc
目前R	jgdeedefifdfnceefdffgdaef
目取	feeefkeejdfhcjdadedjcgfge
目取消	feeefkeejdfhcjdadedjcgfge
目录	kffcagbdkeiifdbaheeekchbd
目没	ehgeehdfkcedfmecfbecdfdje
目经	fbcffckffiiggdggjhidjgjge
目经理	fbcffckffiiggdggjhidjgjge
目部	cfiiebeelclgcZamfYfclcdch
目部P	eigcgchfjdlfcbbihdgedeeei
盯	dbkchddaoXZbZddjcccbhkahb
盯着	ddkdheadlbZdbbfjeedchkage
盲	ealdddedkddeiejdfafedqgdd
盲评	fdkefeefifeefejfgeffenggf
直	kgYbjhZhakcfkfhedmdkifihe
直接	gabejmZkYmhjgikcenfjigdif
直接把	cefegjdffikcdfbcfmiceeggg
直接说	fbheclbcclhehdgceheffcace
直摇	eldcdedilccehdcdelfbfdncf
直摇头	eldcdedilccehdcdelfbfdncf
直是	gjdeecedlccflechfeebedaeg
直是R	gjdeecedlccflechfeebedaeg
直没	deiijbZbhhbjfcidgacigdfgd
直用	jhbdddccfifclgcffgebeddfc
直用的	keceeedffjggliegefgdfefff
直用的R	iefggfffhghgjefdfahefgfef
直说	gieffajcdkdfdckfgnemgdbaf
相	ikgcbcdifcbcfjjbaidbbflbe
省	ZldecicfgiacjqkZahhbleffh
看	fijcbbcckdhegihdchfiepggc
看D	dhkcddbbnbefdkleebgcdcdda
看R	ckhdfdcekdjfmfjdffgbeagee
看R的	ckiffecfjekfmgjefggcicife
看不	cdfdgjhdifegfdcgikeaibghc
看了	bfkehgVkdfjgfgeeihcdiegmd
看了说	fdcikgjdkecjfcfieaefhbejd
看他	kakdhcXbmcgcbbpeeadbdbdic
看他们	lcecheZeigieacfdedeedcgjc
看别	gclidcbegigchedhhlffelkdj
看到	ocbcZcgdkedfegcddccghfYYb
看到C	kecfcegdhghicicdgafhidcdd
看完	bijfZeYjZljiaebYiojhcdgZd
看完了	fdlddcdgdjhlcdcehnfcfeZce
看完报	gemcgffgcknfgdcdemiggccfg
看完报价	gemcgffgcknfgdcdemiggccfg
看我	coZbcibhgfgjgdibddjgjegbh
看我们	dnZccibhgfgjhdibdcjakegbi
看现	egdfffjchgfedfhefgegddahf
看现场	egdfffjchgfedfhefgegddahf
看的	dhhedecckffdcfehejecdcmdf
看看	jmaUaahdoXagcgdgeZaddkgaa
看着	igZibdhYihcbikfifjdcccgdb
看着办	dfbldedeckkejddjfneeeeiee
看要	dcefieiedjfdeeedijioffdij
看见	dcldedhefigfifdcifejifbdf
看谁	eelcdccclcjhkgdhfbddekiee
看过	dfigdedficglhdkgjfkheihce
真	ehddhfclagfajhibkhcbdidbe
真想	ffdlfcdeldbfhibfdneagfdfc
真是	ecgihecehjaedhigkcedfdjci
真正	djfeffgeifefcdmfgffefedef
真的	ddgeekkchggenfdfidfbehedh
眼	cjhfdfbjdhggdagiZgegcmkcd
着	efgjhZagdihcihfhgsdgfikff
着M	eeejifbbigkdfcddlkemeegfd
着P	hckcgdaddjeekedffdfeeihgf
着R	dihicaZifefflddfedhZhfmec
着R的	dkfhdbaggggfoeeeffeaifkfd
着一	figdgefhidifhjffgdhdfdaef
着不	fhgfibaelbaeiegckhbXdgYai
着不给	dbcjkdbdledebdecodeafeddd
着别	dmebcdcfjefgaffefjfdfeefa
着别家	dmebcdcfjefgaffefjfdfeefa
着办	dfbldedeckkejddjfneeeeiee
着急	ehhhfcagfiheefceddecfbafd
着我	eiifcaYkcggdchigagijdZjfh
着没	dgiigdcbifjlibhbbadkecfka
着用	cehgibgiedagfcbkccaZdiddm
着要	hihcceccjgcedibnelacdeicd
着说	ddjjdebgejefdicjekcnehece
着配	fjgdcgehhdaedmdeeafdeeicf
督	gedbgdkcfjcdggcbcjbedffjc
瞎	feeffigfiffhZfiffijgeffff
知	gcgafiifhfdhglifdYeolfccj
知书	efiehbajebckcdgaffeclfbee
知书拿	ffedlfekcfflddddefdehecfg
知书拿到	ffedlfekcfflddddefdehecfg
知道	kgfaagbYlecdhliceadkccehZ
知道他	kddefgcgifhfheeffehdffbee
知道他们	kddefgcgifhfheeffehdffbee
矩	eehdjegkcghhgfigcihcehfem
短	jehcefbZndbdfeeagfbbbglad
短信	jfZgedfbmbbcggdddaebbacdi
短名	edichgddjeafcefbeceefbkde
短名单	edichgddjeafcefbeceefbkde
石	delchdbhcjddekdeefdmghcci
石沉	dfmdedcedjedfgeefffmghcde
石沉大	dfmdedcedjedfgeefffmghcde
石沉大海	dfmdedcedjedfgeefffmghcde
码	ngdafcgfgiYcefVdbncfcfmhd
码头	cccbmbibleddadcnbmeaddaZc
码枪	dhjfdgdddjkflffffngeiighg
砍	aXeldldfigrhZpaXXhelZcUag
砍一	ecgmdcbbhjkebjicdneaecack
砍一半	edhldcbcgkjecjccenfafdacl
砍了	decaclhcjddbenYbccdidfZbj
砍价	gdgidddaigoeagiccgbdedcdl
砍到	fhZhZahfmcleZcYbYbibcaZeb
砍到M	gecoceZanamacZbebaffeccea
砍掉	edeidjcdbnkhchcdgodddifdf
研	ZgiZjibfghdegcfgckbgdklia
研发	ebjakfeehgeffcdfclciaklkb
研发P	fbkgfcdhfgeiiecjefdidlhge
研发说	eebbkjfekdcegeecegfeehmjd
研究	djfbfddghcfefeffdcgdeklff
破	ggZgmeadcldbYiYjhpcbcaaga
破了	fdabmeghaledcedmengefcZfd
砸	iegahhdadmegkcbahqhbhgdoe
砸了	ejedgddbblbgiedcenicidbnf
硬	bgifYgdgdjdcgeZgcmbhZkeaf
硬件	ejgicebdkedddgcfedfeZdcdd
硬度	fckdddedkfdefdeegkfceknch
确	abhdhkYhffgifebibchlagdbg
确认	cbkflaYigXfjYefjcajcchidf
确认了	cemagcdclcZadgcgcchcekkdc
碎	eedhmgdbfiedejcgejfhecgme
碗	giedfiadkechckfceeidhehff
碰	kXgfXZkedifhhfehegeedhdef
碰上	fcieddgelcbfidcgebdZcdfde
碰到	kbefdeigicgdcdccgcdbhjfce
磋	eifjdcbejdidbhjdfchdmcaed
磋商	eifjdccejdidbhhdfdgeldbed
磨	bdaofbWifeiiffYdhicechdff
磨了	fddkfecggfgkgaafghdcdgafa
磨了一	fddkdedalfjgeabeggddfdddd
磨了一D	fddkdedalfjgeabeggddfdddd
示	cdjhjcWoeahmfcgbcibimldeb
示一	fjehefcifdhcidheceehflbee
示期	edcmfcdgiciggfidecedmedff
礼	Zhgeeaiidgjhiegkggijemheb
礼拜	aghgdbghdhjehfhkgfekenieb
礼拜了	eifhefcefilgfdcehYflfhfed
社	degeekZelaifbjgbhWgchaYih
祝	dddffiidhhjidiccaidcedddd
票	ZUefihibkffjfgobphfbgdYjZ
票务	eejcfgcejfbihgdjcaehcddbe
票否	eefdckbdlcdecbnefbfdeecbf
票开	ggedleddhhdbefebokfecdgcf
票抬	fdechfiefidcdechmkedidfbe
票抬头	fdechfiefidcdechmkedidfbe
禁	hfjaiecdmbhdakfZcicfgbhke
离	ddhefhcfcjfZadahaicmfcmdh
离线	eicchfgdgicecedjfmecfdmhe
离职	gbhdchgceibcahabdYdmbcdbg
离谱	effgejbddjmehfadfkedfdfjd
私	niafegaaifgeeddZecchfbbbc
私下	dkZihcddekfekfgehaejgecee
私信	oacdcdackdgdbcaddcdcdcXbc
秋	eihfeeahgclfdcaljhkbeeace
种	gjgbXggjeegZaceZgYbacloaZ
科	ekfeeffggegkgigibkggjlifc
科P	hledfeefhfgjfedfcifelhgid
科P让	ggehffffifeecfhdecihmfhef
科P说	ejfcechgghgfihdddldggfhfa
科技	dgdidhgghffmekjcfbjjihhcf
科用	eflfcfdhgdchhfcifafeflccg
科里	fhdeifdijecejccfecedejaic
科长	fmfdffefkdgdcdhdijffddfhd
秒	ejdYjdfghcdbebcbdcgjfYnZj
租	degfghdhiYidfgUklZdbbbgYe
租了	bccadlgifecadbajdcdkeebci
租赁	gakideccmcckdddmeejddigcc
租金	dbeihbicldecdgcmnXdafeYce
秤	chbfidgefjkffcZbdogdfZejc
积	eihhgdbhfgkdfhbiecdbkhfgk
称	dcjaeckdldccaddcleeeifmef
移	hafeigkdhiadjhaidkgZhbfal
移动	jbhjffedkicfjdcefjfdfhmee
程	hfgehbcggedhegfjegebfijnh
程0	ekddefdejfcefedceeiifcmgd
程序	kajfdefbjfdbfficgjdclbghk
程走	ecbkfccfideqefcchfgbegddg
程走到	edbmcccdkdgoefecdeecdgded
程部	ghiaffbghdigfcghfigcffgie
程部P	ehjccgchgbiihcfehehcdfffg
程部P说	fdkefhfclelijfedfbhdedbee
税	ahhebbifmZrichbacbiZdaecg
稳	bahgnagkecefkcYobhgecilfi
稳了	cfZjicaifdgbcbbbdeidgbibf
稳定	ichhgfffjeckgfedfcidejngk
稿	aamlXdZhhZckgcZefYaZpZjcY
稿了	gggkfffbmfdnefaekiaeeffje
稿发	gfgkefddkekmdecifbdegddde
究	djfbhddhhbfdcdeidcgdejkie
空	jgcgXghlecicehfgadaffcXWZ
空调	fihdffedjfhegkeefidfleaff
穿	aZXlejfbelinjgajbkdbcheZf
突	eeflceacfjicihcifhalddaca
突然	edgmeebcekjchfdjijalddadb
窑	ileebcaelageabibcceaddecc
窗	flgadbgchgaefbfgcdeheehfj
窗口	fjgbhchchhbdfddhdgdieefci
窝	gfgflefeifcebefadjfhffcnd
窝了	gfgfkefejdefbffadgfifedme
立	emhYbZbfjaaabqikddZcdgjYf
立柱	ejihfedcigdecddndcedddecd
立项	blgaZbWghaZbbrjWcfZfdigbh
站	jiegcdbfjcbccfjmbedeiZifj
竞	icfgcchdigickibcdfggiicfg
竞争	fehhedhfieiechZifdjdjhdee
竞争对	gdehfeihgfigfgcjgejddffge
竞争对手	gdehfeihgfigfgcjgejddffge
竞价	edlgbdbdlddcffeZcbcdlggfc
竞品	iebffcicjfgepjfefgdhbifgi
竞品R	ifbbhfjehgkfnhdfgcegdjffj
竞品R的	jeedfgfeifefkhegfffegghfg
章	ZVeikfcjecgqgabceambfaaac
章寄	ggfejgdhffbmehghfdcfdeeei
章的	ebkbgdgfidebgecchdidgdded
端	beihebgehifhcidcbmgZeijib
笑	icldabghffgbgjbebjbigjceZ
笔	gfeblZchdfYheqcfpmidbchaY
笔M	edcclehfifcdcbfbndcedecdd
笔MD	edddkehdjededcgcmdecdedee
笔钱	ikcbdebejececqjebkcfeffde
符	edjadicdiihegdbcekecmegde
符合	fekaddddiihegeccejfdmeede
第	hbeckgcjfdaegdbhjaaflgiik
第0	kcjdedcfjcbfffdfdgehehnae
第一	jeagkgZlccdfifdkdYbhjbZhf
第一名	dcafgjceejijmdfdhbfdmecde
第一批	cfYZncbigYjhcYfqggdeaeYgk
第一次	pgebbdbaobbegfedcbdbdcbcd
第一版	fgkeefedlchhckjffagdbgffe
第七	echcfjcbghhgaebdceedmfhce
第三	aggZfkicfkefideciichjhdeh
第三回	dihggbciffbgbfdddejjdebem
第三家	gcabfdleifdegddhehfeccdfi
第三方	djghcecbjhhdiefbeefdchneh
第三次	gegdjeeffidfdfecflfdehdje
第三版	felbcfebhhedfefccgeeigkcc
第三稿	gghggggghfihfhhegfgfeeagf
第三轮	gfkieeedhfhijgeeegghejaej
第二	aZmfgdgfhfebibcgmddgiijjj
第二名	eebhfldfanhhlfdeedhgmecee
第二年	eeckeebifaiefebdladccecgp
第二年的	ffeghfehfdadgfdeldeeefddn
第二批	dgcejcahehidgehddlgbbcfkh
第二版	ecldbebhggcfbcbaddbbaloaa
第二笔	edcdlehdkcdcccejnccgddbba
第四	gchhjcZiiafebceZeffekdjck
等	ahijbcfdlcfhbhiichicgjfge
等D	ilcbgdedhjWgejdegmdlhdXZY
等P	agleZafbldhiaZggfghYflfgc
等P从	fjhefffdlcjkgemeegkcgigbf
等P签	fedjffejcidofeYdhkcffffef
等P签字	fedjffejcidofeYdhkcffffef
等不	deYiamfccmYgfgbtdegkdcfac
等不了	edZiakadcmaggccqeegidcfcd
等他	gfifdbeekbnZcgiihbhcbfbfe
等他们	gajigcaeidlaefhjicehcjbgf
等会	edcciekhgfccceaeeckeefihi
等保	eghfbhbhhdchecfeehhdhmtZb
等保三	fggiefdejeeiddggfghddcpbf
等保三级	fggiefdejeeiddggfghddcpbf
等到	ecdjifdjeedkcfdddkjdebdda
等县	ejefeedfiedehmghdZcdehbde
等回	aaimXaXbmamlbaYbbcbaYbdci
等得	ffjcjegdijdeefcldoddfigee
等我	caidhgjdldeehcalhgcadbggc
等我们	ecjfggfdjfffhdcmiiebdeicd
等批	hgdgefifghegeiZeecehegjee
等新	bmZdabhckdbccffgeYaecbeed
等法	gfeldfddlcgmffbiffgeeefde
等着	febkiecahhdkdcddfifcecfkc
等级	fediejhidichiffefifeefoce
等结	gekfffddkedfeieleceecgodf
等财	dggejcddejdfcdjcijgdidaec
等通	bihffcjjebhcdfciebaghgdcl
等通知	bihffcjjebhcdfciebaghgdcl
等集	fkiffecdkdiefdohfhddeihff
等集团	fkiffecdkdiefdohfhddeihff
答	ebliZaffiehchdiehidfmZflc
答复	chdjaeiakgihiafceiZlcbbdf
答应	hcfjcZeigfgZffjfhihddbekc
答应D	ebjfhfbdkdfYffbdjemfbcgZc
答应D下	gefkegfhggibfdebdclefdgef
答应了	ddbgcdijfbhccdaibaibcedab
答疑	dbobdccbnbedagciecdemggge
策	kjebedfdkcdcbbkebedagdffd
筹	iigceedhgebeekhgedgdehhgh
签	dXcihiYghffmedohegrdhegfe
签一	dbdikecifhbjcechgigdghegm
签一年	ecchkeciicbhdechdaaefhegn
签下	fddbgmedbljkjdZddaYddcchg
签下来	fddbfmedbmkikdafcaYddddig
签下来了	fdfafkeebljkjdbfdaYfdddig
签了	eZedhibghfeqhbahdehjediib
签了三	idedejdbjiZhlehbidgkdeejZ
签了三年	idedejdbjiZhlehbidgkdeejZ
签了字	gfhfhgfhgeeYffhkjcffffkge
签到	egdcmffeldakeddahbbeifZme
签到表	eedfkfhekedeffecgdffjgbmf
签单	feeejfbmdcbmddcZgbcddcdbb
签合	febmffZfibfmbebfccjckghde
签合同	febmffZfibfmbebfccjckghde
签啦	ggfdlgdkdeYoddhcbccedeece
签回	edagldaigYZkbdedafhcbgaac
签回来	febhjecifaZicefdbghdcgbbd
签回来了	ffcemefifbdfdfgZaggedhcdd
签字	cjageefcigeZcktmjfkcedgha
签完	ihfbifaifcajfgififibedZee
签完了	gfedkhdhggclfggfhhgfhfdfe
签就	gffjicehlabcidddeakZeeedb
签掉	eadggichhaddhhZabZkdccfec
签收	gZdZnaYdfjhifbYqbkahaceac
签的	cbZXtcWmbecniebihfkXcaceh
签的字	feecmfelbedideacddkefcgcj
签约	dYZhihWhfhYlabYcehrflcfaZ
签约仪	ecceiialbhejddccebmbleicd
签约仪式	ecceiialbhejddccebmbleicd
签给	eiebcldcfjfZpfbfdacedddch
简	gjbfcefdldkdeghdckhceZlbe
简化	dldcffceigkecddcdofefdmef
简化版	dldcffceigkeddeddofefemef
算	dfiebjYegflehpibgedhdfieg
算M	bgjicbVekbjZllgcgfgciZecg
算一	cfkebccchhhgbffajhddddadd
算了	aZegapceeiolbmZbcdjdeiibb
算多	ekgaedddkeaeclcdedededcie
算大	fjhefgfjeeafekegfgefheiff
算批	fgjddeehgdcdciZbeacdheZed
算批了	gleefefihedfdiZdfceffebed
算数	eegjdddcldbgedocegedchaje
算是	kdeeaefdjfeeegjabaglbdfci
算没	dggdejchgeddceaieZgjfdZda
算法	fegdjbiciffdedbdfdeedeqkf
算砍	cdbhjgkblcaeihdbeceiedadd
算砍了	eidcdcjehgcfbfdeegfafeced
算算	diidcecbghnfddcjdgeeedaee
算要	glgdffdckdifehobeceedfdee
管	ichWfZkdidbbgenkdbfhcagkd
管P	ccfchfhdifedchkidcgddfiig
管委	igfgehdckefcihbefflggfjee
管委会	igfgehdckefcihbefflggfjee
管理	kcggidadkeekgchgibZiechdb
管这	flidcbafkdfedekgebfiffgee
管采	lfcedebcmddelhbdeacbccbdd
管采购	lfcedebcmddelhbdeacbccbdd
管钱	ejhfdeedkegfccpfhbeffeaed
箱	hbgWldhgdifdcbdkYjbYgkgef
箱了	cdlfhbZdmbflcccdfeeddeidd
米	ajgdWdjgkYeZdcaaYXbeaisbY
米0	dfeccejckdfdjgdedadjdbncc
类	ffdeidjdkdfhhcbddXccgcgcd
粉	dfjkbfdejdbehccgcihdenjce
粘	dleddccdjhgfedfdedfcemnfe
粘度	dkeedccdihgffeddeefcemmge
粮	emcddcdfhheeekeielebcdjel
精	djiZbgYjeebeglgecgddblrcc
精度	dgibcgbhfeddhccfeeedclpcd
精装	fkddgfdkddaegnjgbbffeijef
糊	gfhgegdjbhjdeechhlefghjie
糖	hdfcieidkdcjgebddbefdffef
系	kdZbhbighddhibcedggieekfb
系上	necccecelcceidedebeahddde
系人	icdecdiejdececdddbeZcdaae
系他	dbcdhdmblffebfghedeccdmif
系统	dhccjdcggedijfehfjgihhiid
素	dlgbadfamfidcibgdldehjXbd
索	mdfaedcfggddjZdWggbfciigg
紧	bmfiddXgiddglnhkfoijZgldf
纠	ecggccidejidcfcabldZebddg
纠结	gdeldcdfdkifehdbcmfdebgeh
红	heffgZidhfcdegfYbbZiibich
约	ijdcddfiheaihaWXZgjfgkdif
约D	fhaedcjghcgdlacaadhdaciic
约M	feeihfccjhakbfebiiljiffih
约了	igfeZedifgdefcbZddfkZjZhZ
约了C	baijbehghedjedcdfchefbece
约了D	lgadbcdjgagehfdZegeXbbcjZ
约仪	ecceiialbhejddccebmbleicd
约仪式	ecceiialbhejddccebmbleicd
约到	gchbcfjdldceidbabbbbccacd
约好	bhfdhheggfbeccacbZkZbkclZ
约我	ckgehfZigbdeagbbfacddhgal
约条	gfgfdjfdjeimjffekifdgheff
约条款	gfgfdjfdjeimjffekifdgheff
约没	eedgckeefibdkiefefedfeecm
约的	gfjcjfafkcebadgdlcecedeei
约谈	eccgkchdhhikgbcedjdgdebkm
约部	gffkdeechhhndgehfhffdfeff
约金	gfflfffcldemfeddalchfgced
级	fhbbggiggfZegjfhYjdbdikid
纯	iYcbeclclcceddbjdZdccdcde
纳	ekdbefgghdbeddfZjaefddkaf
纸	bembbeefjdlegfibdcdbcipff
线	hgZcgdkkfcefceanacedecseg
线上	bddafbnkdgbhcaaZgagiiibei
线了	iZjhggabhidfacfeckdgdgZjd
线索	nbcedeZbnbdciaeZeXcaccYac
组	ffmVhbZdlcgcjhrhbcZdefcYh
组件	fcibmcclZlgkdcchcjedcjbdd
细	ihieZYehiXcbgakYdWfeZgdde
细节	ebdoZdccmdcdcebdddegeddeb
织	fggjeieihdegchkbgZdagcaac
终	efffiiZlbdfjhdhagahddfdge
终于	iedcjaekdYehebidhYiZbefja
终于签	feegieelcefojfjhgemfefgdf
终于签了	ffedkefkcefnkgbhgfkgffddf
终价	gcdodcedhgmdgdfdegcccdbfe
终止	daabbnbcboegbkddcdenidbdi
终端	dfkhbfchgeeicibddihddifcd
绍	qcabZcbflacbbbbaeZcZdbecZ
绍的	jgcdcebeldgfecbbdeeacffcb
经	egfgcgffcjilinkgggfkiefig
经办	fbcibcibmdfigilfebgdegfdi
经在	gbcjmaijdhbckddceeeidccgi
经批	gmeeadcdkccceldgaceefdldd
经理	iegfZdfhfgjkhgfgfffhfjgic
经理P	jfegdfgeigfifefgffgfejgec
经理P说	eelgeedgifgegdhfehjgfhgee
经签了	fghfidejebdmdcdigdbcddhcd
经营	fgihefdfifkkZghieaedmceeh
经费	blgWageZkjZafpZZbmcXdeYee
经跟	ecggdkdcclaindaiiZdmcdcbh
绑	hiddfdddjehdmfdffkedhjfef
结	Zeecgikefiecdelgqiceghijf
结0	fedgffjcgjjcidcdpjhhfcbec
结了	elZckZkjgdbcbiZalidcccecc
结块	feeckefcdkchddcceoieegfoc
结束	eegcfighhciggdideagjkfaed
结果	bggaelffeifbfekZddggjglce
结果出	ffecjhfgiceebeeedffdjccef
结果出来	ffecjhfgiceebeeedffdjccef
结清	efcekefghacchbdchabcccadh
结清了	fgdekfbghcdcdbdclcbdddadh
结算	gfdlhddchhhceecdoleefcddf
绕	dclcfccfhfhhifohffhgeejge
给	ffjgdfdefjkdnigbkkgifjhgk
给0	fihhcfcdlchdchcajhnaghhdc
给0折	gefjggfejemdbfdfebmchfffe
给C	fZlYZekeiehfeafggbacbihii
给C了	fckgdhccleeeechjjfdccfdbm
给C寄了	hfjfefddlehgefhcfceefladf
给C开	fekgdfcejedeeedfedfehmidi
给C开了	fekgdfcejedeeedfedfehmidi
给C打	kdhecfbejecfgeeccdfehkgbe
给C报	dcedcbkdldgddfcgdagdccbdc
给C报了	feihfeaekddeehdhebhdddgee
给C的	eanafbecjekdccgkdgchcahkb
给P	fdiZcdkfhegedcogdagedhdea
给P了	hdghdegckdhdegjfcbddeecdd
给R	fadhYpXWcmgcxbZheXcioahbd
给R了	gaYdbnbbdmlfpeYheacYjahbb
给R做	jbegdefdjfednehkfejgffefe
给一	eajldgbbiiedidcfkjdhhcdic
给不	faefhiibfjecgbahmljZdecfe
给不了	gdggcigcficegeedjgibegdgg
给两	clcibcbdjeZdgcciglcjdnlge
给个	cjchdeZZobfbdbfbadibbZlcc
给个准	eccjdgdcjehffddccgmgfeddg
给九	feejfeffjemfjefeocedeeefd
给了	iggbbmYeggcgkmhhheebgcbaf
给了M	dmcfbaZdlcZecidcdZfedekhd
给了R	caabapbabmhesZXbfaccebfcg
给了个	mbedchZghbecegaccgebahbbc
给他	cfgihebdkclhgfhYeheddlcfk
给他们	aekgggVblddilbgZggcefobfi
给他看	ifbiefefjehfddlddhddfadfe
给别	dcefckaddkiafibjdecmggecb
给到	dbimZeXbhhqclghddgjgaggbf
给到0	eddldfcefioeefbchmiZedadc
给咱	cfabnigkaiidhdbjfdcbhcbmg
给她	ekgdfedgjdeidfbfbikbgggcg
给我	ggiifWblahchjgbaghgmgdbil
给我一	effhdehdkddeeeedeafadjcdd
给我们	ZlibhXVnbYWidfcabcfiegcjq
给我们了	edacncekecfcZeedecgbeefch
给我们做	bjYjfbcleZggadcbdYdZfeakm
给我发	hdhjeddedkgdhfeefffmfgddf
给我看	dfgifceeghihjfdheofaibfie
给的	mchiZdWdjfkefkWcdjaeccgca
给答	cgfibejdhhbeabebhibgccegg
给答复	cheibejdhhbebcdbbicgcceab
给谁	ghcjfbhgjdhffendiceeaeeee
给财	fhdddfjfjdeeddjdeZjdfefge
给过	ecjedggdfidgckbeehhigeddg
给过去	edjedfgefhegceceeahifeied
络	afcZjchekdacgcgbdkcbabpjc
绝	abaednZfYnbhbbibelcmccgfb
统	cjbbgibggfchijjgejgikgjid
统一	bigaXkcdhggbfllaegcikccZe
绩	cgjebgZbkfceecbaefjfrbied
绩证	gfhefhgffiehhffefeehlffff
绩证明	gfhefhgffiehhffefeehlffff
续	XTXlmmZickfdjbdVZheqadac+
续一	dceckdjcnZaZjededdcadccfi
续一年	dceckdjcnZaZjededdcadccfi
续上	dcecjgcgjbbljbjcdacbddhcl
续不	fbdgkbdfifffddifgbggfgcck
续不续	fbdgkbdfifffdeifgYgfffeck
续了	dZdWphelbgfhfbdaefcnbfZTx
续了两	feedkdffibhddefffeedefecm
续了两年	feedkdffibhddefffeedefecm
续保	ecaijejejcbbeegceaecegdoo
续是	fedgiefdjggfcibfehdbeecam
续租	fedhieflceiadfdcdadbfecdl
续签	dcdkghacjgejYehaafffadYZr
续约	badjfjfddlkdhfccejiicbgjq
续约没	eedgckeefibdkiefefedfeecm
续约谈	geejhfdeldkkiddeegdheeebn
续费	cabpbeafcokgifdaaijndffko
续费的	eefkfeedihihdfeedhhiggfdo
续费的事	eefjfeedhhiedfefehijggfdm
维	ggdgeefbkfgejgfgdcddhafmn
维保	debjhfZckejhjddecgeZdcVol
维保D	fifcghfieheehfeefbegfefme
维修	gkddeefekdaeijljiefhfdagi
维护	hfhbbfhcmcfZgcbfcYfahdfkh
综	hefifjbgfgddfeccdhdflcadd
综合	hefifjbgfgddfeccdhdflcadd
综合分	eefbejedghdeefedececmdcee
缓	cjdffcecijfbdiahgcaqdbdab
缓缓	gegjeffeeiecffeelacoggfff
编	hjgcgdgdlZbgZlbZfXadfgbea
编号	dhgbhdifjbchbebcgcbecgfee
缘	heeiigfddkfefefdenecddije
缝	eaijdeiffgagicfjdpdhggjZb
缩	ehjcficbmcfhfifedkhfefbfg
缺	alkgXYfjiXcciaekdYabhimYc
缺一	dgjbjdfcldheeehjeaeeihjcd
缺这	cnacedclcccfcdcefZecfcfdf
罐	dgcbhbjgfgbfhfbncgeedeiZc
网	ijdeebdcjebdbdgfbibYnapgb
网上	kZgjcebdjgidgdcbekdficfbd
网了	dhmdfcaenaddbcgdebecpdegi
网络	bhdajdeejebcgcgcdlcdabpkc
罚	fgcjeeeegjbmgieobledfcdfg
罩	effdjdddfibhbdcmgjecdgiic
置	bekcjYfkeejgfgZifibmbYabh
置了	dlhddaddiiefcadefaeneebde
署	elfdedabjficcfhbdhefcdnfd
美	jghceebcjeedhcekcdebeZldc
群	jYZWiZoagibeeeaXbmejbZale
群里	hYcYjZmafkefafYbcmfkdabpf
群里发了	egjfhefhhdfecdfdfhfcdgadf
翻	ekalXedidfdlccjWeijabigXj
翻了	chdfdhgigbcefcbccZkdebicc
翻新	ejdjefagheifcgZcfjeeedZed
老	kicbdecifegfibochhbfeimel
老P	jlbabccchhabfbigblcbcccfa
老乡	gbdedjidfibegeabdheeedcge
老价	adWjlZWmbehcdfZfgecabaecs
老价格	egajiedjchndchdckfeeeeeen
老供	cffgZjZagjicgdZcbjdjZchcZ
老供应	cffgZjZagjicgdZcbjdjZchcZ
老供应商	cffgZjZagjicgdZcbjdjZchcZ
老公	diekdecekdhfccoccaccdbbdb
老同	lddedeeejefedfceeceeedbdc
老外	fdjdhedgifjkcechedeeejaed
老大	chZbhkdgidbghhpjfadaeeYab
老婆	efelddihgehhhdfigddeedbhg
老客	jhhfaccjhbgbabbfibfdeeWak
老客户	jhhfaccjhbgbabbfibfdeeWak
老客户C	dmbbdeaggfaheeecjfgdghcan
老客户又	dbegnfckedhffffeccfegeeel
老家	heeefhhdgjcebcZgecdeffied
老师	hZhdhhbclffeefgiideghkgif
老是	ekebhecbfkdgeegbimfjhfikh
老机	elffhfdiefifgccdhjdffjjfc
老机器	elffhfdiefifgccdhjdffjjfc
老板	hcdilcdeiehkicghofbediYdc
老板P	hbcjkcecifhlhdecofbeecccc
老的	dhbbgiedficcagbhbjeieghjb
老规	fehdkfhlddhhgfdibeiefegen
老规矩	fehdkfhlddhhgfdibeiefegen
老设	bocbadZcmcdegldbddfcgejch
老设备	bocbadZcmcdegldbddfcgejch
考	efeebigYihicffXbbfglccjdi
考察	ggiaccfckeddkcddeahiedafe
考虑	egZhcjdZgijdcgYbbgglcdkZj
考虑了	djdZdiaedjeecicedeejedZdd
而	hhfcheggiccfidhijfdeikahl
而已	idgehefckccfhefejbfdekceh
耐	ifhbdefhidgcjcahicdadegic
耐烦	iejiedeeclieeedhjgecficce
耕	fgejefddkejgefdmdjheecifd
耗	ddiagfheieiegjZhfghehikcc
耗材	fdhejgbfggmdgjajfffaidldd
耳	gicejfeejedfcehceZedfdijf
耽	efjdgcbbhiecddgpcleccefZc
耽误	efjdgcbbhiecddgpcleccefZc
聊	okYaWYhjgdcaeZecacfebZfae
聊了	mfaaZagelYddcfegbdcabciae
聊了一	lgcddebfiddcehbceaeeecjgg
聊了两	lddececcldhgfeddebfdecbbf
聊了聊	gkdecdabmcfgcdhcceecedhdd
聊到	hlcfbcaiebedicbbdXchdcjdd
聊得	hkbYdefiffeecfffhbfiecedc
聊的	cgjdcbghegefieidfehjeecfg
聊聊	mgcddfbhhcddeddbdegceehdb
职	gcgdchgafjbcZhYbcXglhbZbf
联	oZaXgeiYneggddccdVcjdbdab
联系	pYbXebgamdcdeaZacWdibaaab
联系上	necccecelcceidedebeahddde
联系人	icdecdiejdececdddbeZcdaae
联调	dcfdkecdkdcdefddedfcddnch
肉	hgjbgdckecahgecgffdhemedd
股	bfhhcahZjgZccajYhfbiibcZd
股东	bdfidbjaigaccblbddbbccZae
股东会	ecfbdekejebedcneegeeedccf
肥	hhaifddcmcdcfbYihXigcihgj
肯	gfcobdcfhdekgceedgjYfjfbk
肯付	fejdicdddkagdeddirfefiedf
肯定	cdadliijdffeaZbejgmcfaack
肯定要	emdadgdieggfedfghdkehfcfc
育	ekcgaejifbbeflhgacfccjhjb
背	ccclibbbejhiicdblgdZbbhld
背靠	gehjefeehgjjidfdmheebedef
背靠背	gehjefeehgjjidfdmheebedef
胡	ejgbdfhdigecndcchgefdfgbd
胶	fiiZiaYedkccbeeXgXfglgenh
胸	eeejefhiedglddZcgcmcedfed
胸脯	fffjefdjefgleebdhemegfgce
能	cociYbdfjcgggghkgiicghmfh
能D	dkafZefgidackchnbajddejdd
能一	fekeefcgjdcihheceaebdkoce
能不	bkghbddhgbifgffgiedecijfk
能不能	bkggbcdghbiffffgieddcijfj
能不能一	fekdefcgkcfhheedfafcdknce
能不能做	fjeeeeeggfcddgeidchdfccad
能不能先	edhjdfcclddhcgdgkedffkYgc
能不能再	fdfigfihhdmffcjdffhcfabil
能不能开	dcbekejcldZcdbcbmaddeeecb
能不能跟	fgigggehfhdeefedeefiiglfd
能保	eigidbcehhdfgffhfZdjefcfe
能做	dibibfbfehhfhhbhhfhZbaffd
能做到	fhehcgdhgejhhebjggicecfid
能先	ddikddcdmdbhbgdejhfeekWfb
能再	fchhgfihgfmifbjdghhcfabhl
能凑	fjeeefeeficffeeieifdfeacj
能出	eigbeegdhgafcgfkdidddfbbd
能到	ajagdhYcihYceffnimZfeeeic
能动	eiehefechhffgpkhecdcdgddd
能在	gjefegffkdfdeeegfahefeide
能定	fdgkddbdmdiebcladdgadahfb
能开	dbefieigjckfcbfagadcdddcc
能打	fkedffeckfgebhcdcigefdnec
能把	dgdjbgcgjdekhcgYhdkefakbh
能投	eajcdbhgeifededcekfcneZdf
能拿	gmkaacbdmbjedgcddcedjcfef
能接	chdgabhclbhjdeeejhgdjgkdh
能接受	dcegbbkbldjkfdchdfghgfhbc
能用	cifeagegeicfbgglfheddhjad
能盖	ffflcgffjegldegeddmeeehfg
能签	geflegdfieffdcfbgaldegfbc
能给	eibffffficiegcgaggjdfdahg
能耗	flhbdecdmbaifdecehiedggge
能装	ekdebdagjbkhdfdecYdcealbb
能赊	fcelgfcelcndddddmefkfebeg
能走	eibjeeddjfbnbaheehhdcghed
能跑	dkddefdejfcfgeeaecfeebnce
能跟	eidjidcggedeegbfeaehddmbb
能进	fmfcdfcejebedgbocafdiglcd
能进场	gjeffgffigeffedmefeehlfef
脆	dbfdikckaihfcecdiffiegede
脚	dgcijbbgehamgcilbidbickdf
脯	fffjefdjefgleebdhemegfgce
脱	eiehjeaiciccedbcjjeedcjhi
脸	lfdifZdXfkfcgiXceldfefkid
脸熟	ncddddbekdfejeddfeffgdcdf
腾	ckgacagfigbeikddcmfZclYad
膜	efeYnZfbnbeaXabjldbabfpmh
自	ghfgdgaficdiflkjdgehfkmcc
自动	gggfgcegiadjfhffcgbfdgodf
自动的	ihddefdbldheekfcdaececiec
自助	efleffdfiebdcibfeceddjfdi
自己	egbidhefhggdfkijehgjciieb
自己不	gejefeeejfefedeefcfijeZge
自己做	idcZdigcekachacaejdlccZcd
自己定	eicegcifejgfghmffjejdeghg
自己建	fefeekeddldfecdegngkffeef
自己的	fegeghehegbgahiceecefjiif
舅	edcighgffjjffflfgiemeedec
舅子	edcighgffjjffflfgiemeedec
舍	gejeggefjekfeijggcgfffafd
舒	fdcldecdjgimhgedhlfdfjaee
航	cghagdgbndieeeahcgeeejmcb
般	iefebbmbfjachkbfdhfbchjbg
船	deZcjejbejfjfbgibjbebcjhc
良	ebjgfbeakhfdbccacffddmalb
色	gdjZicfafjeajaaaemdiajomY
色差	feidheddghcdieegemfifijgc
艺	dfkfdfdbigfekiafeiecddfag
节	bhZngaeihXZiYgdhiZffehiZi
节拍	ehbblfckdcdcgdecfafieeidj
节点	ghekefedkefmeedfhbceededf
芯	fdifjcbajgkghbhXeiiceejdk
花	cmgZZecdhfcYasgfYhfYdfhfb
花完	fjddefdghecgdjbZeehbdfaed
花掉	gocacebhgcZcbpakdchcfcjcg
苏	clcccckcmdfcjcffdcccebdcd
苏州	clccccicmdgcjdhfedcdfbdce
苗	edjgiggicihdiccddXglefgfd
苦	fgehghdhfiijgjcfeggcffdhe
范	gkdfffffifkkbfgeieeceicjd
茶	nabdZdhfiddgefbchdefcdYac
草	hgcehffigdkikeadgcbegeegg
荐	nhdaabadmcdfdeiabYbahddah
药	jfcdhddfidgfhgdmfhcbacgZe
荷	ecibjcddkfgccdakfceedcqcg
荷载	ecicjcddjfccdeblfdefdcpcg
菌	djfcgecbmdeeabbgejedcgnid
菜	flieedajfbbdbfiaghggdlfdg
营	ehabhfjhdijeeahefhdhjjgfh
营业	dgahbckdkcebfhdieddeidkdd
营部	edjeffdghedegfeiehejljaid
落	XZVjnfWoZiZmjcfhjdpaceWiX
落单	cbbmgbbmabddgbbabZmafhbkc
落地	dedbmdcjddejdekdgffeedcdd
落章	gddfifciedbokdaahcjbcdfdc
落袋	feedmebjlbZZfccbbbciceddd
董	dfffjicficcfdgoefcdheeaZf
董事	dfffjicficcfdgoefcdheeaZf
董事会	dfffjicficdedgoXccdhbebZf
蓝	dchdkeihegafZbbagfcadZmmj
薄	fhddfjedgigebifjfdfcdcnhe
虑	egbhbjcZfjidcfXabifkccjZj
虑了	djdZdiaedjeecicedeejedZdd
虚	edddkejdjfggjeacekeddfjnc
蛮	gdlgbeejeckdgdfbhbdfhjicg
融	dfghcjbbhjhhemdcdljddieek
融资	dfhhcjcdfkhhekechmjeeifeg
融资没	dfdcejdfdkfedledemffejhfg
血	hgdchghhffeeeeefdjejefhff
行	fjefhXehjXhiegifiYgbcihgj
行不	hkcfdeddmbfhcdbjhYbdeimad
行不行	hkdfdddcmbeecdcjhYbdejmad
行业	kgdddebcleffgcgcdedcdhfbf
行就	fgiicacehgcefhehgddfejdbc
行情	bmbcdhabgkbgbjhadmdjddabf
行政	kccfhdiejdegceaafgfhdfcgg
行政P	idfbffiggghgedebdbdgggdee
行的	dicicefcjgccihceeicdecaig
街	flecidbifdgfgkgfbbgcccghh
街道	dlediecigcehikggcadcddghi
补	ZgkciZegmWagfjZecdhYghqfi
补一	efiecefejdZghbacefddgkmcf
补上	djjbdegbhicjbdbbhmecedmac
补了	dabZqdYmdYdibcdZaXcbcaZZk
补充	edfkeefbmbjpfjbgkfedbhhig
补充协	fdckefdclehqdjcikddddfajh
补充协议	fdckefdclehqdjcikddddfajh
补货	gefflgdkdbgkecfeikgdffcZj
补贴	cnbeadhgibheipcbbekfcfebd
补贴下	fjfeeffhffifcmddegheebddd
补贴下来	fjfeeffhffifcmddegheebddd
补齐	dbncccbckedccdcjccceklkad
表	jcjYjWcjgadeiaeafbegfalnc
表态	clgcddbghefdfdieekddccgbe
表情	gZgccciehfgecfbediegeecdf
表扬	edcdleflbdcdcddgebececbnc
表示	fccdkffmcchdigceegeidbZhd
袋	aefdmaialecYZaXiZiabahmfg
被	bcebhjgYcoccglhWgidhnYYje
被R	ifaigeXZfleaibZZjheggfdaa
被R截	eihddgeeigigkcdciehdbffde
被别	cacebleddlcglccchgeikcdck
被砍	fjedfiefamZffmededdiddfdc
裁	egececjdleigXlafcedfdbfge
装	afdcnacfgfiaeigtdgcjdinlf
装0	fkicdecdlejhehcibaddegYde
装一	eblhdfdckgbgedefcfedfjZcd
装上	dieaigebgjcgjfcfgigjcfgjY
装不	dccgkdeehhcedhdnhmecediif
装了	bfiYegjdigZfaeegcgdodncch
装修	jcbcbigfhffdhbcfcfdcdcddh
装到	cbdcmdedjebceccregfbcgeba
装到第	edcdkfhejeccdeeofddedcbfc
装备	gjeidfdhgehjdikcfbiffdoee
装好	cghjdcYdlageebfjiYhidjfic
装好了	eaiehdcejcffadciadecgkZiZ
装完	cicfhfYekZiYgbctZZddhYhgZ
装完了	gedelffifcgdfddpbZegedild
装机	ebfikbbhiYjcYbkjkWbbckaeb
装的	gidahbfdghbcldblgfdhbYlej
装的时	eedelcgdifffcdfpeffdfdjae
装的时候	eedelcgdifffcdfpeffdfdjae
装箱	fbdbefkdjeceieemcefehdkce
装线	djcbifdifcaihickcedfecikg
装要	gigcgfeggfaefldeiffffglec
装车	fcjdkfcejddjgdgfgaedfjkec
装队	gejdfgefhgbgfffnlgdfggieg
西	fjdZhZcdidafekaedleddbhfb
要	aocmcabdhgjgcjjmhkegefskh
要0	acejaciehgjggabhpideechbe
要0台	cgbjZeghgfhfhbfffgbadhhgZ
要0天	ebjmacacejfehdfnlhhaefbbd
要C	biecjbZiiahgekmkbhdjcaiae
要D	eifibccaoZekamdmbdZZfZXeZ
要M	fdaidjbehgodfbfbfmedffcce
要P	codbbeaYpbbabnpabXaddaXac
要R	ebmbdcdeihefcejdhjeZfihcf
要c	djebcehblcdddifbdaedddmbe
要e	ehecdghcldbeegcjeaeefdndf
要一	fncjXZWdjdbecabcibdccemdk
要一台	anggccamcaccdedfcYhhdilbl
要一套	fldffffejebecgdeeceffhjel
要三	blfgbddficfgcafigdbfhikZa
要三家	gcoafffekeidbeeefcffjdbfe
要三家比	gcoafffekeidbeeefcffjdbfe
要上	foZaddXgieabYnccfdhgbZaYk
要不	edZdihhahiiefddagcglefbij
要不要	fdafgfibihicehgcedhkegcik
要两	cjfegcfhiaddgfdjbbfZjhgck
要两个	gciidfcdlckgbehceaedhcZjd
要个	chfhicdZiifggdbcgidafkhgf
要么	gcgjfedcfifjelgagleiadgig
要买	jidgbdahhYafaiaaeWnabbfZZ
要了	gYhZgnWfheiagbegfiaidhbgb
要二	cjajccaaghfegccjdmhgcbdde
要二十	chZjedcbgifegdckemhgdbZef
要五	ikacfdchgcfddghhdZehbeibh
要交	gfejgfffjegeehdiedienebfe
要从	emlcebbcgjeefjjbepdfbjgac
要从0	gfjeegfffjffeffdeofdfkjde
要便	gebldfddkcmfnfoefdfjfeccg
要便宜	gebldfddkcmfnfoefdfjfeccg
要做	iiceaecjeacdeghggXcdfglbd
要停	dbebhigecleffddbgkfjfgegh
要先	bkhdgbYghefeZdjeogcZjkfee
要全	eeagjdbbiidcccbjekdkedZic
要八	eicgdfddfkceecgieibedfkeb
要六	cjjieccjhafhebamfegbeaefh
要再	bchjbfegidjcffkabejZbkebn
要写	dgbkbcigfhdldggggidcchjgc
要凉	dbfjcdleekcccedehjinfhebd
要几	dicikfaekdifgeenfifeedbde
要分	ebgiidableohhcelfcdbjbkcc
要到	lefjdeZbnZfgjaagkXgcdahcb
要加	bcgjjdfehgjmgcceiggcedjfi
要加一	fehigeecgidmfedhdiedegjfY
要加一条	gfencfedfienffdhdjeefgbdb
要压	ggcebejcnbdgfdcgjjedeckce
要去	deZhcfkdkejhidiachhdddZfh
要咱	fcdfmeibckhdddcbdmfgdcXof
要咱赔	fdedkeiddkeeeefdemfeedand
要四	ehfhceccgikdlddghjjggildc
要在	chaiceiandfidlZniebciemdb
要在D	ffbccgkckeeedmciiecddcfde
要多	ijdcefdbncidfddnfgceecgkc
要大	dffbbeibmdadcbbbdkeddbpdc
要定	ficgcfehgcccbjbbdfndcdfcc
要对	djfffhZfhfecjdbcgdiccclaf
要对接	ekbcciageidfheededfcedncf
要带	dgkefeaekcagfebhdZhdlakfh
要建	iieeefdjfehefhacebdcddddZ
要开	ggahgdhhffjiaebekdgbcigfh
要我	cbggjaeahhmciceiamdedflif
要我们	cZhhkacXhimgibeibmdfdflih
要我们出	gbeehfjfggihceeddZfeebdge
要我们派	fgiegfecjebheehadZhbekhkd
要我们补	fcjdhdeejcejffeceZfeheheg
要打	fbkheededlkdbdcedkecekZdg
要扣	gbddndddZnafcdclZphecdamd
要把	deZkgcefhdenciacbYijcbgmj
要报	dlfhcdahgcjddjpcdXcccgbdb
要押	feekcfdekdglhgeegafffecfg
要拆	gdlefecfiflehdieffgfdjneg
要拿	fgidigfhggjefcdegbjdejcef
要按	cYgidgjbfkjcchackledidjdf
要换	gjaTjbidmcbehhcWbegeeajed
要换供	fhgfiefdblefaeeekjgofghgd
要换供应	fhgfiefdblefaeeekjgofghgd
要提	chbeefjhfchggiddebgdkdibi
要提前	cgbgffjcldigcddefbhdkdfbi
要搞	gkdeggffifdiefeefcgeiemef
要支	ekdddfedjeedfjdgdafffemce
要支持	ekdddfedjeedfjdgdafffemce
要改	chgheahakehjfghejiccglhZi
要改成	diendbZclcfmhcbhhadfhdfbj
要是	hedgjeeghfbhbjaghkhhegfbd
要是能	gfekegegkejgffdgjhhZfibde
要月	fcfmhgcdldkeeeeendfefedfe
要月结	fcfmhgcdldkeeeeendfefedfe
要有	dajjedcfejbhjZkleZhledhdf
要样	gkdeffbifcefdgeffafefhZee
要求	cdjifeXbfkjjbbcnjjecjgole
要求D	ecghhcdefhdlcedrgiehcciji
要求D到	geelggegkbhgdeflhZddegbai
要求先	fcgldecdlbaheeeflgeeejddd
要求分	ecijcdcifcjhdfbmjeedbbbbc
要求把	fegfjfedigdifebdegdeehkmh
要求换	fZccndedclbcbdbdcgefebfoi
要求的	fhhdfgehgelegfedeafeeejed
要求退	fddbkeffdjdhdddddlibedZmc
要用	bafmcdibghbkbdflhmbgddfdh
要的	bnckbgYanbiaZhYicgcdbfjbc
要的是	cleiceadkdYbchdhdedecdobe
要看	bjgbbZidjffiihdZgjcfgcibc
要等	ajefbeegjYghhkqadafgceXdb
要等D	eiaeafiggdccllhgejdbcgcdc
要等P	fiiegfbejegfedmffbbchgfeg
要等新	ekdfddcelcdeeanigdeifehgf
要签	gmbddedagiidelbdfgjekdhhd
要续	fbegjceeoYnZiecbbXcZedccr
要能	aqcaZcZdmZahddYjbZaaiYvha
要花	efhhejbbmbhfdmjebaddgifcd
要补	fgmbgfcbmdfbedcaijedeclje
要装	dlbfgdafibeddcajdecfbcecn
要货	gfcjcfdgicfZceefjcccfbgdb
要赔	fbcdmdidcldddeejdnfhfdamd
要走	ehjdfegbihdgcfccgZfimfgji
要赶	cjaidecbmddjecimdahdecadb
要跟	cgifgcgggdigffoadfgbcegif
要过	bjhfdbffjaaicbncfYbceamab
要退	cdXYpgcZdkXbeYYXicbidYTok
要送	fejieeecnakdcdcdddedjcjfc
要重	dfhkcdabhhijcaidfkegldddk
要重新	cfikYYbdkdijdajdfhfgldeek
要重新招	eZilcbefghjedeieflgjjfcda
要问	ekfdefdcldjgdjkfhdefddiif
要降	fcelddcahicbYdifgiekdefdm
要降0	gffjffedjdncdffigehcfeegk
覆	jagjfbecejidnbedimchdddic
见	pcddYWidhhbacdjadfgjccdda
见不	dhbkbcbcjgbehcojekcldcZcd
见了	igffdefejbkehfgehghcedbcc
见了C	gggedfhghcgdhghfeYhcegddc
见了C的	gghfefeghegehghfeZhcehddc
见到	legbcdfghdgceegbdgcagecbe
见到人	ideeddidlcedffdcdbdchccbd
见着	gideeahblffcYacadedecaaac
见过	lgbfcdagjcgidgaeebigbggbe
见面	ifbcedikbgfcefdbjbebfeYgd
观	dmdegaZidgZcecbdhcbhbegib
规	hfgkdZXhdhaocZdbghiacjmZg
规划	jdkcefbcmceddaifeaeehbfdi
规定	feekceeffhcegcbbjgfffgefg
规格	dhbjcddelcbkdecgebeebkpcd
规模	ijddeecjeddhgfdeecfefeafc
规矩	eehdjegkcghhgfigcihcehfem
视	cliWfZZkbgbdcfcbbgbbdgkka
视频	gifbhcdicheedbfcdfccgggmc
觉	YgijXdYbdnligejedremafdgb
觉得	ajhfZfYdeklhgejfetfecbbec
觉得可	gdelegfjedikgdchdahefegke
觉得可以	gdelegfjedikgdchdahefegke
觉得我	gheiecdeejhjbfjggmhefegeg
觉得我们	gheiecdeejhjbfjggmhefegeg
觉得还	fhiggfekdchgifbkhafeeecff
解	ggcedieZikXhdccfbgbkbdjfZ
解决	eggdheifficeeeccdiemfejkf
解释	degijagdekjggcbbdlfedajfd
触	nfeddZXaldbgoigeckcfjhhha
言	jcbcdhgchgbfaaZfcjdcccdaf
警	efddjegdfhaghfaZbbcifeikc
计	eblgcceefigidcgfmkjiigjcg
计D	egejecfigbfjbbkceXjZiegfZ
计M	edjkffbclekfeccefieeeebdi
计P	fdjagfjcdkfeeccekZdheejgd
计P要	gfjbkgZekdcifgfhjcfhffjhf
计划	Zfkdabggehedchfmhhbbjagga
计没	hgkedjaedkgdfecddedohfhdh
计算	fchideeddkifcfddhleddemdg
计要	eieefficmbgkdbfefahaddegc
计财	hcdkeedefjfngjbegmjdfecdd
计院	keffddbdkecheebceddcidkde
订	cbfhjgXkechjbbckhhmhaaban
订了	edddikiiegddedefeadjeccbo
订单	ceeiibXghcZmhdfmekhhbcdah
订金	geeejfekddkdedhenbhdfecee
认	qZhgfXXhiaiieXkhgjfcbhhic
认了	caklcYXYpaoiZejiZXgccinZY
认可	aifibhaifchhgYgYhgZZfhgcc
认我	djchgbckedchhcideagbecbif
认我们	djchgbckedchhcideagbecbif
认证	dkkdbdbekdabhfhfchcdcjmad
认识	sYYZYabapabbdbdceZbdcaYYd
认识一	lddffgdckgfeiecdfcefecbeh
认识了	odcfdfcdkedefcachhdedfcce
认识的	jefeefcdmcdecdahececgdfde
讨	dhgkdecghdjhdcdedcidehbdi
让	fhfjfdaicgkfdgggglichiiif
让0	feegjdedghkaeejcjichecadd
让C	chjaadfcldddddfceafbekjdb
让D	hchblcbhehfcefakahgckhcjg
让P	Zbibkahhgcghidgifbchfejgh
让R	daafbmabcldclcbbedelacacc
让一	effobdcfhfobadgcgfcbdibcc
让了	ecblagdffjnbdccddgedecabc
让他	gihegcfhjabjZbjcjZhecnXce
让他们	ckjdgdbdmadiccabiZdbcoXbd
让先	gjkbcedbmekicdagffgfdfdfi
让再	ddfkdaYchhkfaZakendccfjib
让出	dgjkZcadkdhjeacdchiadbkaf
让利	geeldefckdobgfefdbdefdcba
让到	fehlefedlamcfdcdiblehdffb
让发	ghckccZelabbfchceYdcccaci
让咱	digjdbbjfdehijjceifhjgjff
让我	hjdfffcgfgghgieghggdhefjg
让我D	iicfadhkdcfecihfgegafebac
让我们	cjehhebdghhjhkdkgeffhfgke
让我们D	ekfejebffhhjehjlgffjhjdee
让我们也	eggiabcaldhdmdddfidbcbgfZ
让我们先	djfcffehibdgcdegfXgcgckbj
让我们再	fdghedegdjgehibieceeffcgh
让我们出	gheiegggjdgmgfegjbffefjde
让我们别	hYgjciebiffhigcdflemhdccb
让我们想	ghifeefejehehjeghaghgfhef
让我们把	fdgihfdfidehcegeidjidhfiZ
让我们赔	dcbdmcjcckbefcdcdodcdcepf
让我们赶	ghdhgfeheijbchjfefefefage
让我们跟	fdcneaebjelepdccdbhddabbc
让我们重	efkdddccifclfhjjhdfchibcd
让我先	iidbefccleijgghegXfegehfl
让我别	hecgdhgckebfjfighdfcfffeg
让我去	ihbdddedlcagfdkdjZfeedacd
让我带	cedmffbifedbidbdefjjedcbk
让我把	hhhdgedjgckgcddcdhgfihedi
让我报	gkddefefjeaffggddddfeeled
让技	fineidbdejefbedcfjfeejnde
让技术	fineidbdejefbedcfjfeejnde
让把	efkhcefjededaddbiZmlbdiZg
让报	fglcdecekdegccbaeaedjjccd
让改	gekfffgifdchddjcfehfelldf
让砍	gcgjedcdghlhdfdfhpeeedcfe
让补	gejcegedjfmehhejefhfeciie
让谁	dddmdcaefiodfdcdemeddddde
让财	fdakedhhidjfhgcgmieegdZdf
让财务	fdakedhhidjfhgcgmieegdZdf
让走	gffigeedjjblefgieogcfecbf
让进	leafbdfcigacecchdkgbdagbe
让重	dcmddcdcglefgcccildcdfhcd
训	fcfbjcfggefccechfccfebinf
训做	fedfkgfghdgeffeidgehfdbnf
训做完	fedfkgfghdgeffeidgehfdbnf
训做完了	fedfkgfghegeffejegehgdbmf
议	ZefoaccgiahpbgiZfbeghWdii
议室	dcbiddiclddkddadifliddbhg
议改	febmdeeejedifgdeecheffhdf
议签	edhhfdefichmdedjbdcddficf
讯	gefceehceieeccbkgbgccjicd
记	hdchdckboYfdfadhbgdgcaleb
记一	hbagedlbncedecbecYdafalbb
记一下	edagfeldldedeccfdZdbgckcc
记下	fgiegfeejdieggeeeafdghhhf
记下来	fhgfgfffjdgfgeedfafeggihf
记了	icceijceifcfhdgefZgfcddfd
记得	bYacahnckcdeZcbbedfbebigd
讲	cgideeaejddgljgejmeghbeeY
讲D	dfghgefclfhcZibdhaiigcbdc
讲D给	ggjeggfekdkdefdfeZlhhfeff
讲一	ehfcifdekdgfjdjfeaddgblic
讲一次	feedjggfjfgghgkgfcgfhenje
讲了	gjdfbdgckefgheZdfmfdhecbd
讲完	ddiidedigbcgicfffdhbeddcg
讲完了	dckeffecledgdeachgeefdgei
讲得	ehgdgddehiffhiaeffedfdigd
讲标	fckeedecmcbfgehbgihencace
讲要	dfgkdcdbncididibelcchfdde
讲讲	emeddedlcdfgckfhfZdcehcce
论	jfifecafhiffbbhgcfihgikcb
论证	ggheeefggggefbhcejeihegee
设	ehibfdbfheebfkeiggehdhhhe
设备	ejYdgfefhfdbemglhgdidcejf
设备款	ffcjbfdckgkielbaihfeffgbe
设备科	geegjgfciigehgihcigcgfijg
设备部	hgggdddbihcfbbikcgefdbkeg
设备部P	cghdgdebghfdcacldhebfckei
设计	gboaceVhgdgcfXXZcieYekiZb
设计院	keffddbdkecheebceddcidkde
访	jeecgahhfgbhedaaebbXdacii
访C	iffggecgiddmfhhbbadegdghj
访了	chjdfdZcejdgkeccehhehchhe
证	aelfYhcejcdadYefehggmglbb
证明	eehddieehgcffeddeedglebee
证金	dckZfhadjfcbhdchhegekcged
评	fdldbgZffhffjeleeicjhjhgf
评估	dfgjefbiedggecdfhefiifkhj
评分	feledgddfhcdadaeegfjmdgke
评审	cdkechagfhdglgmgciaZdZjZa
评标	dbgfiZjhhaieecgdhaedqeade
识	sZcacbYdlcZfebdddedbcegZb
识一	lddffgdckgfeiecdfcefecbeh
识了	odcfdfcdkedefcachhdedfcce
识别	bhjbjbZalfbejdgddkeablohd
识别率	dgjbhdbekddghedgfgfddjhge
识的	jefeefcdmcdecdahececgdfde
诉	ggeZhhdZhhcZjggZcgcffbcle
诉了	fdedmddfdkdfdjefdofdiecnc
诉我	gdiegjachibbldiffbchbbZjc
诊	jegackchfffhcgegebecghade
试	beoVdddjfecccecdeiada1kcb
试R	djfagbhblcfcpdbceadjdoadd
试一	efjfeebghdjdeebgggfbemjdc
试一个月	fejgeffekekfhfdgfcfdembef
试两	efjcdedhhbbfhdfbhadchmfed
试了	acmaYhXlbgceibabcidgfrkcc
试了一	echediekcgbfjeddfefdhnjbf
试了三	ddkddddhgdbeddceebfhenfbe
试再	fdkdffffkdefedekfafefkZff
试剂	ehgdhcdchhdhgeacekcciligk
试吃	cehdhgcifcfgdbabhdbbfnYbf
试吃会	egiedeehgceeiecfegdefnjef
试完	decfhmbWgkicjcdjhgddggYic
试我	egieefeigegfkeebebfdfocef
试我们	egieefeigegfkeebebfdfocef
试机	fbifhcihdjbhedgYcnfkejccf
试水	hiffddckfbdffegddaebfdfdf
试没	fhefdhdchgcfeecdegecdandf
试点	cdideZidjgjgckjbdfccdfYle
试用	bcidgZihgeefXeejccdfdmabZ
试用到	fehdaeihgdcgcefeggfegkhbb
试用到期	fehdaeihgdcgcefeggfegkhbb
试用期	fbjdgeeghfchdjhdgahdflald
试用机	fdidZegbjfdeegffhffbefcbf
试用的	fdkgfgegehgieeedfffefmgeg
试用那	fegjeeeiediejiieeZfcflcdf
试试	dhkZbZZhicZegaddbYcaejYhe
试试水	hiffddckfbdffegddaebfdfdf
试过	eifhdcgjfecdgfcefaffelldf
试运	gekgegfejddfegjfgdfdfkaeh
试运行	gekgegfejddfegjfgdfdfkaeh
试验	dgecjicfhhbcaealdgdcdZtbe
话	kcahebfhdhmefelhflgkdfdie
话D	eedicdhghddhcfhfceohgjjgb
话D就	fhehdfddkegedcdcdbmdfjbed
话不	dihefgfegidehjkafieiegcai
话也	gekefgeeejiejedegcfmfedgg
话了	hggffgbgeiijegiYgiglfecac
话就	hieeadfblfechjaiiehaddccd
话我	eeZkhagfgiYjjicbejekjhabg
话打	hcbcjcgchgbefdbdcmdadgahd
话是	jgcgdffiedZggdfeeZiceebdd
话没	fhcfgdgiiZigaeZdgbdebhahZ
话要	ehfgfebchijeeckdimbkedgid
话说	Zeifhfgfggjchfdjebfjefgeh
话都	diiieebfeilfifedfgfhfffge
话里	hgbfhageekdcbaaidjgcgfdhh
话里说	fhdfgefbkgfccddfeijjfechf
询	kfkbbbaaobgdfefagbcdqbbec
询价	ajjdccYcleeedcgddgddpdegb
询盘	lchcddadmchdfbbagZeeaeabf
该	afgifZfhefhicYaahfkgfbcbh
语	gbdgggigehdidffgifkcedjid
语音	fcdhgdjifeeifgfegckcdaijc
误	cejcgaghegadffcochdailoib
误报	fdigifdkdfefiiebefefimnjf
说	hfgidfdhbljdhhhdholieffkh
说0	fdgifcbbhjocadbfbmfaecfbc
说C	fZhjceibfjcnlefcjealfhVZe
说D	bfdiffffhfdcgkbdijqgedjgm
说D一	fidffdcejcaebicgfgidfdcef
说D一定	fgeiggefidcdcgdhfYjegedee
说D上	dbijidcejeebdamcdecbhgkjd
说D不	geiidhbbhhlbihcddlmgdddbZ
说D再	hdeehkhfkceeaheicbdkfiZdh
说D回	echiefehgdfifgcfjakddccce
说D定	dZcobcbclcaccabbcYmladdcc
说D就	egbladclcchgZjaccZmcdcdab
说D开	ffhgffefifiegeagfdkfiggff
说D必	fajhgeeeifdejbeegaheefede
说D必须	fajhgeeeifdejbeegaheefede
说D想	dkefdfehffkjdbdcedgjedacl
说D打	decekfjbnccdddbapZcbedfbj
说D没	ladcgkbedkefcldffncffeddh
说D的	feeghdfhgeihaibddgidiegjk
说D签	fbcnchbedkgcibbacenkceicg
说D给	cdeehcjckikdiaiikgahdahha
说D肯	decejckjeaaccacbdZkefbccl
说D肯定	decejckjeaaccacbdZkefbccl
说D能	ghckZdbdkaigbadhbYhadfgbc
说D要	ehbaheifjcbfaiibhaieidZai
说M	cfhkbcYfggneehhcicncbbhch
说M以	egfkcfabmflfeijbcdleccede
说P	jgggbibZgkhedhgfljgfhgebc
说P不	jeffhfdfejgfggghgleaiegdg
说R	XgijZZeaihjitdaaffdVceZec
说R报	ggjdgffgieigmgfjfeffdecee
说R的	ZljecbXbfjbfofbcdbhYcbYhg
说R给	effjeccedjlelfeddieceefed
说R那	eejffddedkhjmdffgldgeedff
说R那边	ffhggfffdkhjleffhmfgffdff
说一	idffcZlchhkdiegabficdfeed
说三	cgakecegheffighmcgibagdem
说上	bnedgdafeihfgcfekieiccdki
说上次	ckfbhddfeifeeechehegddgij
说下	begcbdkgjdcddiddcfabbdhch
说不	XfhiXlYcdlkbYeZgegegcgYdj
说不做	fhhdejjgfhaecfhfdbefeddbc
说不做了	gfffgjggeiaecfhfecfgedecd
说不急	emdahdebldYedbceckbjdabaa
说不改	gggggggffifhfgggfmffgggfg
说不用	dacaencdfkmeidbeemeeedghc
说业	ehiedhefehhhhcdghZiiidYci
说业主	fejefffceigghfdffcfgifaef
说两	hhdddfhekecdiedefZcdfgfef
说买	hhccidhchgdeccedggebfkbid
说了	fggbfYhihYbiealfhdhdefhjd
说了一	fifefffigeffdhcfehgfihbeh
说了不	cjcfcZicnaegdbmdcbdZddaZd
说了不算	cjcgcZgcnaehdblfcadZddaad
说了算	hgbcbbhdlcbheZofdbdbeegcd
说二	eijccddjfdaeeccjdddbeddgl
说人	ecdkeiedckjdmefifkehdfege
说人家	ecdkeiedcljdmehifmehdefge
说他	kedebdhdjeccfgkedcigjbedb
说他D	lddgffcdkdlibdaeedkeedefc
说他们	hfedcfiehfcdhggfefhhkegec
说以	idYgdjffghfibdcblfdhfgead
说以前	edejeefffifheegiimfeffffg
说以后	ifZcekffhgfhcecalddhghfad
说价	fbemefdhjdqbgckihjdiddfda
说价格	gcclegfiicpbceliihfiedfdc
说会	hhgbcgchfhbeidcehbcceibbk
说你	bejifcdfdjadmfbghneihZjhe
说你们	bfihfbdfdjadmfbghmfhhZjhe
说先	kkedYaYbpZbcdaeckYbbgkbac
说再	YbfjjXhXhjodfcbidjZlefdpc
说再不	efdghcifcldfgdbfehdlfhdif
说再想	ecjiddbcghnfghfdedebedabd
说再想想	ecjiddbcghnfghfdedebedabd
说再看	bdgfabjdifmjgcbeebeddcccd
说再看看	cdhZbcjfggnjhcdeecedddcde
说再这	ffegjcefdjjgkfefflfkffdmh
说出	hjfffefglccfcfeefafmfdjef
说别	gafjdfegdilecebXbkcjchZdj
说别家	ebejdjaadmkgedccbndkchabd
说到	cacclkegcjdkfhdjgihjeeiag
说参	dfbbebkeghcfjfdffhfifdbff
说参数	dfbbebkeghcfjfdffhfifdbff
说友	gaggdcieifkhjfdeefebgkjcd
说友商	gaggdcieifkhjfdeefebgkjcd
说发	kaahfbfbgibejcbiijdhdcdgc
说只	hhdifecjefdjkedegfhefffgb
说可	kkcfcdbfibecffaaeejeeghdf
说可以	ikcfcdbfibecefaaefjeegidf
说合	eaihhbcifecjccZbhijbccebc
说合同	fdejffeckgbkeebciikddegdf
说同	deiggcddclmehdegdnibgcbib
说听	cldeccbclbdfcjkehZcdecabb
说咱	efcfgigedkfefehbfndghhcme
说啥	dcgejcebocichcajacdbfebif
说回	jiffbebgjbefbdighacbdbddf
说回去	fjgfbebgjbffcejhibdbeegef
说在	igjcdcdcgiddeccagbbncZdef
说在忙	hjgbceZdihafeedeebfkecebd
说大	dkdbgechgcgegfcbfbmfedjee
说太	ebhjcZbbiffcccYbihdbdaWbc
说她	cldhdcdhgfieedmdihcdffcdd
说好	ecbigdjZkjfjcefiihefbghXa
说好D	dbejfgjZijaeaddlgifhdcdYb
说好D签	fcekZiZakhegceaZcdfjedfdd
说好好	clebdeedjhciieddeoceedbde
说好的	hbZikafakgdoadhbdjkgcZjbZ
说实	fhdcfkdffimfkhefhhffhgfei
说就	cjhcjcbldbahbggbcXhdemmad
说工	fflccdccjhifdeflhnfcfdbhd
说开	hlgffbZjfaadagighadbdbbam
说得	ffbmfbcbjfflhbeegadledmZb
说忙	jhehcbjcgkdeddbdebeeehded
说总	hbjcigicejndhdadggkjhedai
说想	hhbZieahgdbbYibldfcafgZeg
说想换	hgffefedjedfagdfefgbfedfg
说我	gdclghbeclhhgbbfjmcifcggb
说我们	cddjhhceblgifbbfjmbhgchhb
说我们的	fbjcfhchdigebdhbkfcgcedjd
说手	dkheccdjddddcpccfidaehcdc
说手里	eleedcdiegfeeneeglfcfecee
说打	efkfhcejcgheeccfcffaecjfd
说技	ehggdeedgifbhkfeegeeggkde
说技术	gehhfffedkhbidhffigfghlef
说报	fffdjgeefijgfdffegddlegnh
说挺	ddjdiedjgeegfechefdfelhac
说换	eleededffiejfedefifdeghfk
说收	efihgfhhffeideefdckedgaih
说改	jdeidfcejehbhfdiedmeffcie
说数	iifedfdfghfiddfeekdbfhdbe
说新	diZagiegeigebddbkkeahfdlk
说方	dbmceeebnbdgdiccfeideeZce
说方案	dbmceeebnbdgdiccfeideeZce
说早	dhddiiekdgckgchcfijkedijb
说明	cjccfdibmcYicddfcdebdbljc
说是	jdbakidbjgbgfddiehhfecgig
说是我	eccclejfghdgedejfnfdefdle
说是我们	eccclejfghdgedejfnfdefdle
说晚	eccjdehejeceecdleadcgeede
说最	fgchbbfehiefafhffecfcgeea
说最近	hhgggebfjdcegdbchcdgeibdc
说有	mdbeifaZfjdfgldchlebddajb
说正	ighfefbghededechejeegeaef
说比	dglffbboadgafbjehfhbdnkcf
说比R	fiffgeficgdfnfkijicdflZff
说没	iejmXfVhfhhgcdodfjafejfhc
说没问	eehkcfbkeZbgceidhXbdefdci
说没问题	eehkcfbkeZbgceidhXbdefdci
说法	fejdlcbbekfhebegcmfhedkeh
说现	jkbibdZbjfhclcbekichdikfc
说现在	kjbfdeaejfgdmdbfdicbdihhd
说用	beecgifjediggelccbcbfieih
说甲	eddcgekeglcedcedogefffedd
说甲方	eddcgekeglcedcedogefffedd
说甲方没	ededfejfdjceedffngfffffee
说的	deeidggYnecdZfjecdlYceZde
说看	dmeccebcifdcakabfikhgcXac
说知	hghfedddkehidhdfejdbefeeg
说第	gcegiffkcfedjffdheffeffen
说等	jiebidcbjgbbZacjjhfffbabb
说等他	iefhdefghcjdccZbcZjcebbce
说给	dbcncddkfalcheccgcgkdcdab
说网	ejhidecekfieddbeendedekad
说老	egfdihfhfgcfdiieekhhhgakg
说能	ihkddeZblefjicelfjfdggebc
说自	kgfdfgcfkdhddgdeeedddgbfc
说行	edcmbfgjdglhbfiYmejcekidh
说要	fjeideecjfhedgldcjbkgddga
说要买	jiedggfeiedgeabffZmefecdd
说要再	ddehddijdhiffbicbjbebeZdf
说要换	gmeddedehhfefcfdfZhjeeebc
说要看	dfcdffjfmbhihjaddaeeideee
说要等	chelaaYcnbbcZgncefcjdZdde
说要跟	fghgfdeehhjehdlcehddefaed
说让	ibjfeddehghgediceffiefZee
说设	gfedihhhgfefdjcdhahjffeed
说设备	gfedihhhgfefdjcdhahjffeed
说话	dfhYkfddldZdifkifncdcekka
说财	fdggjfeefjccdcdakZcjhdide
说账	feeejhdiehccehdijegageeec
说贵	bgmdgbZcdjnihefgcibefdbfd
说超	dalfbhZZdlrdZbibhkbcfaYcb
说跟	ickcdfcbmblgiebdgYecehfdf
说还	fflfcgXfkbefhgfcebfaclegh
说还是	dihfgicidgeekecfdchefhcim
说还行	jclcccccmbhfeedefbddfneed
说这	fffmbZXfcjjhhehbhidhealef
说这个	ggbkfedhffkegihfhjdcefjdd
说送	eefjgfdeejkfhfeefmfifffhe
说那	clddfiahdjlejjfhfoifegigh
说那就	gfhggffdejghfedifmijghcff
说采	mcbdddddkdbdddieeadcdcmdd
说钱	egdcighkchbcfncbhbgaeejbb
说隔	ffgldeddekhhecceehhjfdaej
说隔壁	ffgldeddekhhecceehhjfdaej
说集	eeibdhaeghdcehibeidhdeeee
说集团	ediddhaefhddehibeidheeeee
说项	habcddjghffheicefgfgefdhh
说项目	habcddjghffheicefgfgefdhh
说预	cdldheabjhihjoiiikdifbcgd
说预算	celcdfbbiifelphafkcihcbgd
请	cgdifegjhalkglbZdgkjeifeh
请了	fkjfbdaamegghlcgaahjhdieh
请他	hideidddjffeldlefdjiedikf
请吃	heddedkekcdhccdeeadcefebe
请我	cfbdfiiifcdgakgdhbdcccbdi
请示	fdemcedihblmgdcgfkggegche
诺	dYikcgaddkhhfdbehlgcgdmkc
读	fmecZbgdkfgeefjaaXdkbYkhi
读不	gjdbacjeekbecdcccaeleccab
读不回	gjdbacjeekbecdcccaeleccab
课	hcegidegdibgaYgmijaebkjmh
谁	gcefTWrbpXhfldiaZbgZZhZdX
谁也	ddendebedkmdcdgielehffdge
谁也不	ddendebedkldcdgielehffege
谁先	eghfedcejeldkedifdieeccdf
谁去	dbcddelcmcackedddbcdeddcc
谁家	imbZddadifgcodfaeZecddagg
谁家的	ijcceccejejeoceefbfdedcid
谁有	fbccbdldldbbegfbbZcbdcfZb
谁管	idheefchgefgcbbegbehgfcje
谁都	fifhegaehgegddifhgegheceg
调	ZdjakehcejZafkglhgchlfjic
调一	fekedeejecchegddgffeelnbf
调研	cjebahachhdchbbidhcclbbZd
调试	eecdmdbfgggddabrkfdadYchd
调走	chlhbgXeckeeamhcebfjcegdd
谈	fdctViUdfjpibekaelchcYeei
谈不	gdakbjbcdlobfcecnedjdcYbc
谈不拢	fedlcdddhgnheeddngebfdbdd
谈了	hgggejefjdigddZebhcbhfagj
谈价	fhckdeedkbndfdbdeccbdjjem
谈判	fahibccbhijigdiddbcdlebdk
谈到	hZZiYihejcniYehcidhccbYcd
谈到0	edbmcecfmckhdfilbZbdedcec
谈到M	geekdfeghdmedfichdheeecgf
谈好	ebdnfcaYlgahcfiidddlhbhdf
谈好了	eccmgaccobehbckhfYfhecfeg
谈妥	fddfjdcjebggcbdfaZebacccd
谈完	ebeledebmdhfjekgejgceecee
谈崩	gefichehemjjgdchcjefdfccf
谈崩了	gefeelfebmjiifdefZfgegeei
谈得	kddhegcekfmddgheiidiffdde
谈成	fdddcleebljgidaceedlcgddc
谈拢	dbbodbbdigkgfdiihiigddage
谈的	ddijgjbfdkjhccodigfhefcdd
谈续	ddclccddjgiefedebcfbfadhn
谢	dYacnkdnafggebecelagddZmc
谢谢	fbbckkfjchcfgcggendhefbkd
谱	ffeeihbiakjcigegckcbdikgb
象	gfiejghlccfebddcdadjcgajc
豫	dihhZcZbgjfdldiccjdidfabf
负	iigaecdejdfcgfdhcgihhfoce
负责	iefcgdfeieediheichiifffcf
负责人	hchcedhhfffbiefedgjhfhidg
负责人P	edidfdhhfegbjfhfefjgdikcd
财	ccefichbfjdfcigYsjfafcdaZ
财务	dcdfidfdghecdijasiefdeecc
财务P	defffcifieaichfaoicfgcYdc
财务P说	fcdfhehjgbfjgaacpZdidecfe
财务不	fffeigedckcZffeilhhegeigf
财务要	fdjfdehdkelfffbdgacdddlde
财务说	fddjhebcghidddedljddedcdg
财政	agfefgfbhiZdbfeYifeXhaZeZ
财政批	ghheehdfkddefgfeeaddifahe
责	iefggcfdekciigchalgffgehf
责人	hchcedhhfffbiefedgjhfhidg
责人P	edidfdhhfegbjfhfefjgdikcd
责任	efildddbdlcledZcejcadgihe
账	adfekdbejegbaiaXuihbcffZe
账上	emhadfcbdmheeojcXgkZfeada
账上没	fmebcgdddlcffldcZghageced
账上没钱	flfcdgdedkdffkdfaehbgeced
账了	fdecmcdfjZbbcedipabdbcffl
账号	chhdciegicgiZcbaebghhledm
账号开	gekfdeeggggiafedfhfhfjaee
账户	fcedjdijgcfdefdembhceedde
账期	ebamgfXidijdfbdculhedbbda
账期0	gffhhfefkddgdedbnkheffhfd
账期0天	gffghfefkdfddeddmidegfhfd
货	daZhmdcgfgchhdcskiegadedf
货D	fcdakfgbmefgaedqbYgfgdbec
货到	fdcmdebbjggbacafeigafgjag
货到付	ghfkefecihicdefanfeeejedi
货到再	gfgkdeffejdedffakkgdfffff
货前	eihhfecbleeddhgfncceekjdd
货前付	gfgjegfdjfgdgihakcffgheff
货单	feccmedfjdandfdfccfddegem
货发	dccjidcemacbeecnicdcdcdcd
货商	fcdealcdfidcheejeYfleebfe
货就	fddjieddekdfdefogndnfeddc
货晚	gfeekeefclchcfenbpfddfdcf
货期	ecglaagehgakcdhogkgbecfad
货架	hifZdhefidfekbafdccagkkeh
货款	ffdhjebhggiedddfkhdfdhbke
质	ccfldfgeggeklcfgfkddiijhX
质保	daemffgeiedkgdZkhificddiZ
质保金	gfeihfaggfbiefbmpheceecac
质保金D	gggdlgccldgZfhemnaefffjdf
质检	cfjcfceidhjccdfhcldgcnnfe
质检说	dckedddjebjedfddebgednmdf
质疑	ecjmcXbgjcggmdggcadbmgfce
质疑函	fdmbdbdekdgemediedfenfdcf
质量	dZdglfdgggfhocghdfbYbfhje
购	hdhfffdfifiifgigdhfhieeej
购P	efgfdgfbgjkdgcijahhgafebg
购P说	eaiehkcdhhihfehidhjgchbee
购中	dcdeggjfggghgffihcefjhbff
购中心	dcdeggjfggghgffihcefjhbff
购了	hjcdgdfhehfclkabeiclbgccj
购意	ghjaaccclebbbiZcdaddidaed
购意向	ghjaaccclebbbiZcdaddidaed
购权	bhZbajhcmaddcledhcedcccee
购的	hcddgeidigbecbbbegegdgkhd
购部	ifefhgahgfjfjdghigfgfcheg
购部P	jhceibbhgfijkffhkefhdecea
贴	Zobcaggfeifckpcggjjgbhgdb
贴下	fjfeeffhffifcmddegheebddd
贴下来	fjfeeffhffifcmddegheebddd
贵	eedgbkZcggrbjcjecjYcZZTbc
贵一	egegfgddeimfdfdffhfdgdfed
贵了	fgkhfbbegimfcdgeeieafdbfd
贵在	gifcieegkdljmgdffagheecff
贸	ghjdffeigegeggddiifgefZee
费	bbikdfcbflkfijccjocfdmYfl
费0	fcjghffdjgiececdimfehibke
费M	fcckhdahhcdafbcbhfdddjbaa
费太	ffbgbiddjegheddgbqiefgbbd
费用	ZefgkYggkYlZdbeYmgbXbccfi
费的	bddhickaelggggbdgjhjfiekn
费的事	eefjfeedhhiedfefehijggfdm
费谈	gfefiedghdhgeejaaiicfffdl
费贵	ggjhfdfdjjngdfcfjhdfgdddd
费送	feigffeffhgjkfhfgafjfeeee
费里	gieidgeeifjeflneeeghgicdf
赁	gakideccmcckdddmeejddigcc
资	ofcdYhdalfZcdkdbjecfmbUYd
资人	ihbZeZgelddfhdeefjfbefddf
资料	pfbYZXicqXcadYbadaabiaXZZ
资格	dchcghdhehdddcbedcddndcej
资格预	eejeedffiefecccdehefledfe
资格预审	eejeedffiefecccdehefledfe
资没	dfdcejdfdkfedledemffejhfg
资质	chggbgbcghaajagbcadamhYcc
资金	akbgejXdgibfYpghjfhgfgdbg
资金链	dibeghchfeghdndcggjfdddei
赊	dZgjfcidigkcbcabjlciddabb
赔	cYXcsYjaZoZlbZZgdsZdbZdwa
赔偿	gfdhgegeifdldfccdddefebed
赞	ibdcgckhiZcfbcbehbhceccjc
赢	cdhhiiZlbhdjkcbfbfbeadhhb
走	Zbgidjhheieqggfhiafpmbegg
走一	hdihhfccldflcgiigbecfhagb
走三	fjjdegeckfbdgddahcdhmeifd
走个	fheieffjeeebghgdcdidffedm
走了	bZacgoeTaoiilgegdedrhZWak
走他	ffgldfdbmfhkecgdjhefehcef
走他们	gdglefdbmehkededjfefehcef
走到	cghlYaZZobepeceghceadfhbf
走单	djjbacdbmcdbbcidfdeeofddd
走单一	djjbacdbmcdbbcidfdeeofddd
走单一来	djjbacdbmcdbbcidfdeeofddd
走合	fcdnccbgidisbbhcajeaedcha
走合同	fcdnccbgidisbbhcajeaedcha
走完	dagiiddjdfbgddcigZkgddeaf
走完了	ecigiddjeecngdikgeicfdebg
走流	edeiieagieficiimicdheceic
走流程	edeiieagieficiimicdheceic
走的	dahfgdmigabhfjbbiafcdfkgd
赶	aldcidbhgeachffpcghZZcejj
赶不	fjfdghdcjgbcedekhjiefgfcb
赶不上	fjfdghdcjgbcedekhjiefgfcb
赶在	egcgheffiebhghileZhdbbedk
赶紧	ghdigcfjecgehiicefbddejgh
起	cehdghfjedigcebnjcghfohcg
起来	bjiabcfgfhcececodfgiflkYi
起来了	ejfededjcifiddcfffeigfhen
起跑	fdkfdeehjdcfnjecfdfiemjef
超	bggecjhfghmeZlnjjieffmneg
超了	dcejZlYblcmgcnfcekdbggkYc
超他	eggbejccbmmidgcehmffeecfe
超标	ddieiageiececcgiebeccikkg
超过	cieedaifjdifcknciZchjibcg
越	caghdhjjdingkfdjehagcbYac
趟	hkbdgdcjeedgffbjefebgeelc
趟C	jgegcdbfiehceeckeecbebefe
趣	glZbaZiidihebbXaegbbciaZa
足	cgccbnacihbbijafdgdcmfkcc
趴	gfgflefeifcebefadjfhffcnd
趴窝	gfgflefeifcebefadjfhffcnd
趴窝了	gfgfkefejdefbffadgfifedme
跑	hdkYdfhejcddmbefggZYawpeb
跑一	blfcadhiefedbeZjfgdajnjZd
跑一个	ckhdbecjdceeddbkdgfcemhce
跑了	gZhcdkecghbekeackebeenkfg
跑了一	fdifhdbciffcadbdcecbemekf
跑了三	fefdbfkfifiihfdefefdhjkbf
跑完	gdiffffiffiihfhefiffgknff
跑客	dadedembleeecdhdfbeeebZec
跑客户	dadedembleeecdhdfbeeebZec
跑路	bkcbggdbghccnbcjiZegeccic
距	ckdfbchhhdhfabfZcehabaqab
跟	egeeclefhelinfkfeffhhfhef
跟C	ghghdbffhglgaggeijigbffdc
跟CP	cfchcdjdkdeegdcedehbehdhd
跟C没	ceeddckekchhaffchifhcifeg
跟C的	hghfYeegffihggcgffjddgffb
跟C的P	hejfYgdfhghggedichhfdihbd
跟D	ebbflecjfchfbdddfbecdcbcn
跟D一	ebbflecjfchfbdddfbecdcbcn
跟P	YeajeYjgfgmafheggiefdhijb
跟P交	fcfjhddeejigjfcgfigcegadf
跟P聊	cfadbbkdkfgeieieigjifcidg
跟R	gemdXiWcifiapcgdbbfiadfbe
跟R一	ecihedeejeffchffhdhegmcff
跟R的	egkcecegieeehehhfcdfbckee
跟R签	iddbYlcZjjhbnedddbfkceefc
跟R签了	hdecaldajkldlefbdcdjcecbb
跟R走	hcdidgddggncmfcdbckidfefk
跟R走了	eceidhedghndlgedbbkjefffk
跟上	dgcdkdhjdghedfcbidccfdbdm
跟上次	ehecjfcifdjeefecidddgdeem
跟不	effkjcbclcliidekjgdbhdbdd
跟了	dbbddnbchhcichibclckhbZcd
跟他	cjefehXffhifigekdgcibhibd
跟他们	bleddiYgfgcgiibicidfbhlbe
跟别	eefgchgdbmfkkeddgffiefggi
跟友	iffeefdeigbimggdedhejgbee
跟友商	iffeefdeigbimggdedhejgbee
跟友商R	iffeeedgifbekhhdfeiekgbff
跟咱	efihfffehhZeeejefbechdged
跟大	edbehhiekdckcjafggfdhehde
跟大家	edbehhiekdckcjafggfdhehde
跟对	eegcdjhdejkdmgeeeefddlafe
跟我	ggbecifglZfhkegZddffgefid
跟我们	ccgiiafhjadijcbceYbejcdkf
跟我讲	ddceckdcliffhemefaegfgffe
跟我说	dhiabkbiibkdjhkbdgeedhich
跟着	cehhicbbkdlfgbgahfebgjmcf
跟进	ihZegbhbnbcifbhZagdebbbjb
路	fiaTealfmZddieahhUcZcZncg
路上	fagbkdjbldbdhddcfcdeedjhd
路子	ihhdffcdkdjfddccfbfdfdZfd
路过	ehbdcchdkdcdffbddcdccgbeb
路过C	akcecdgdkeeecgcfeeeeecfgd
跳	kebYlddeclfaofcdbpbdlYfoc
身	eghgcdgjdchkjjiabifZfhebc
躲	cemgfbhcclffdfddmZekdcdcd
躲着	egmehcfebmhfcfeehbfnefeee
车	hgedjZghgdfeegYsaidffklbh
车间	ihdfgcghejdgefdbdfhmfjicj
车间P	fggfjeeegjfffffhemfkfidhf
轨	edhbiedfghihhgficifffkajd
转	ndZdjlZkhYgelgYhqdegdgkgd
转了	jfgejcakebggfgfflccaeefdf
转了M	gegdkffjefdkddhcnffeegfee
转了一	hghffedkeegdhiffcdeefggdf
转了一圈	gghfgedkeegdhiffceeefghef
转发	gbdjfihhfeghfhgkgldbehade
转正	fbbgmdcfhdjidhhhdeedemded
转正式	gdajleddkeidfhifdffffmcfe
转的	jdfehfejdfgefhecjgdfedadi
转给	iajbchiZmgheXbZjfgfadghbb
转起	fkfffgeiffdgeienfiddfeifd
转起来	fkfffgeiffdgeienfiddfeifd
转过	kcehgddjecfcgccckdefheadf
转过来	kcehgddjecfcgccckdefheadf
轮	aahlZbdZmdijjbkbeeYbligdh
轮了	fdfkcbcclcjibeadfkebcfdbc
轮报	gdhiedefifmddcbdgdeemddfg
软	ifjaeaihgddbficZegghemkgc
软件	kchdfcgghefbeedbchfaejhgc
软件升	fdddgfieigfcefefddhffcimh
软件升级	fdddgfieigfcefefddhffcimh
轴	ckccjddbjgcddchbdigebbplZ
轻	cnccdbciefdfgedhijhcfgcce
载	ecjejcecldjfbcZlcYfcfaqaf
辆	idgcgfhcmcedigfbjgecfgced
输	dcgWZqZYekeiqbYgfcgahcbfc
输了	gegefkecbnbeneccdjedjibdc
输给	febdemdecmhllcbbeadchccef
输给R	fecdfmdefjhglcccfbdchccef
输给R了	ggfggiggfinfkeedhcfadecee
辣	cejiccbifechfdjeeiecfmZce
边	gefdYcjggeggkejeggiifehhe
边D	hadagckhheacafagigbfgbbdk
边P	fbhjdggkcikcdbbebdeieebed
边R	cmdddZbdmadhkgfehbeadgcce
边一	ejcgfeechhbhdnhldhejdeebe
边不	ecfeekkdgideaaieijdhefcdf
边开	ichdhfdeejdfefecfcfdfiakf
边我	dckfcdkdkdffdfdbgfgcdhcde
边没	fnbbdccekdddaegdiccaefbkf
边的	hekaedeeidfddgkaebhhhbYdd
边要	dmdcgebiegdffffkcgeigdkfd
边说	fgechejdkefdZjaeeddkfcbkk
达	hgcahkfZmfgbjhiaeabadarhd
达不	fckcdheeghchgedbggecdcnde
达不到	fckcdheeghchgedbggecdcnde
达标	dffbihageiiefdcdddefdfojd
迁	dhdbhifcldffldckhigjdabbd
迁移	fcffjejejefhhefjfkhbeeYde
过	gehcggchffefkesifeeghinff
过0	fjfiefddldgcehjddacehhjcd
过C	dkdcccgcmcgdjfffedeccbjfb
过P	hifecdefkdffedjeedfgfimce
过R	cibibjbbejfhmdhbgpfckegcb
过一	kjgeaaWflbighaldfgdZchbbh
过一次	jfhcdeccmcfecdgcdcedebZdg
过一遍	cfkhcdahieieeblfgcecbibdh
过不	cgnZbdbbmfgbeckcflddibpce
过不了	fiieegecjjhegfgfgkgffbmdf
过两	dhiedchhggYjhhhbhYehdihdl
过了	bWpdkWWneakfgcpljffigkoeb
过了一	gfjfdffdldaihhcilZhfegkdd
过了一遍	geigdffekdbihidihZhfegjdd
过了技	ffiffgffjecheiihfcfedfaff
过了技术	ffiffgffjecheiihfcfedfaff
过会	djdkcdaghchkcimZdbadabYfg
过去	ffeghafgibhiaddgeafggidie
过去了	fchkbaeYqaglecYaiWcXcegZf
过去看	didcedhakeeidbbedfbefeejd
过去说	mddfefbfkceefhdeehfcfeief
过我	dghcdcifekeegdececdmdbfcg
过期	ecacjikdhghfefeiehfjhcjhh
过来	hhceigWkdfbamdfgigjddWief
过来了	edgdmdchgYZedabakafbdefcl
过来的	khbbgbbejcceidYcceaaebZba
过目	jbelcecdlcfmaajdeahgedhde
运	cgeeihZeclidhbioejdkejhci
运维	fgecggfgeiejhhdfdfehiembj
运营	ficdhhbgckkcgaiegjfgbkfhg
运行	ecgeiecekcdfbgjkgdibeiZdh
运费	eaghghaedkiehcaeelcgciYhY
近	ffdceclhehfgmdgZdccmhfWfa
近三	fcffejedgidicgihdddekdafe
近三年	fcffejedgidicgihdddekdafe
近在	dabcicmeldhgpeccgcfkdfcde
返	acYfmfgZhhjehajjgggiaZWfl
返单	ebdepdcfmckacfehfYebdcabp
返点	dabhbjgbhijfhdYajhcZccYch
还	ehehhbejbifghhfchkfffggfn
还不	ifbdjgdcihibbafckecafefha
还不清	hgijffbfjfgfddjfhefdffede
还不清楚	hgijffbfjfgfddjfhefdffede
还价	fdalfdeigZhZafahbXabaebdk
还剩	hgjeebdgibccflhcccdfkgkZg
还在	chanbYcchgjkcakemjgafeeZi
还在扯	ebbmeecdkedfbfcgnkeheeaed
还差	cdihgbWbnagfecjelYffahkbb
还得	cmhfbaYdmadfaifhdeecjilfb
还想	cedmbdZckenchhZaagbcccfek
还想再	eebledcgfgmebcceehceebegh
还找	ejbegedjeeaegkecfcefedghk
还是	bhefdgggcikjjeffdifmbgijm
还是D	dihagdifdjblbecdecdldeidh
还是让	fiejcefejhhgieebfmeceddbd
还是那	icbjddhdgilddecdggecefahb
还有	bdkdiXhcoYefjkkhbddgggZfk
还有M	giddhgdjdgcegmdcdcbfedjdj
还有一	ddlcfddekcgfkciffffdhgbee
还有两	ddkeedhelccdibachfedbiccd
还有个	ehicfeeckefhgckefchdidbem
还没	pgbfcUdUrbcdbfcejfcaicdba
还没到	ahedlcebmbefbidiiibjccfce
还没回	icibfdcekdldgcddfdedcfbjh
还没定	gkcfecgdmbZcefZccYcagchcf
还没打	ibecjcadkdgdcbcciZeakgccb
还没结	dZcabcnejfhgjfefifefffege
还没聊	mdfeefbekefdicccececdeccb
还没见	mcdeefafjfefchdeedfddedef
还没说	heehefiejebebibdhhededidh
还没谈	gjegecdcmbdidcaigYecddicl
还行	fgmbfbddlZedgcbgdXccflage
还要	bkbifZcjcimgefhbcigYaeiik
还要再	fejfdedigcjegcieefjcfiYdj
还说	eefdjdjhdiihegdelmkhgfcfh
还谈	egbbbkccfkfeilgcfkfhedcfe
这	fjckYecedkifikjbfkjodYghh
这两	dabbjbmcclbehecddcemfbbhh
这个	decoZkajeeobfhgfgfheebced
这个价	fbendedekcoecdhhdbeacfaia
这个数	fhfhffdcmdifeibfeheZeegff
这么	bhaggjbeejlfkehihlcfggfkb
这事	anhacceZleYdcgmfgnfldefdc
这关	eedjeedfifgeefmdfeeecfceh
这单	adhfdgcXhlZdadjfdddjddfZb
这单没	gfdffmegdkdeedcdebfbjckgd
这回	hhffgedifeejnicehgiaehfci
这块	jkZVYYgZqZbeeohfdfcifbfaf
这套	bmhfbcbhdjcdfebceodZecabj
这家	kZhladdbkfaejdcdhjbkccccd
这是	eichefcbfiedbdhehbebeiebe
这条	hhbkdfhbdklmgcbhbjdifickf
这条线	ijdcegjehhgedcbdfcgjefZcd
这样	cifhgdbZijdefdidgnhkeZgme
这次	bfhfjhdakehakeacfdjbndjbh
这次R	dbidfhcffhefmffffegdnefff
这种	fjcZddjkdddfaekecbccfifca
这笔	hlaaddbejebegqidbmceeeedd
这笔钱	ikcbdebejececqjebkcfeffde
这行	eldcddcedkeflegfemebfcbie
这边	fdegdgkfkbhchggfhdlfdaddc
进	jeccgbgeifehfdejleadjeigg
进不去	feddhhieghdfhfekdafdgdeeh
进了	icfjbfZdghbdggaffifehekdd
进他	cjfedkbeeibeeccgdZefhbhcc
进厂	dacjfdidkdddgejecbeedeZdd
进去	lhdgXedbnccfkfbXeceWhdhci
进去了	ggjdedadkddddfbceZfcjdlch
进口	dglchdagghkcgdkaihecccide
进合	gcikafdbncilghgfjbcedhdZd
进合同	gcikafdbncilghgfjbcedhdZd
进场	YZffoddieefigcapkgXilcfha
进展	cacbdamcnacbcccgfcdbdbdbZ
进度	fdcdndcdjffedeckleceefcbb
进度款	feedlgddkcffeedfmbcfecddb
进来	kbegeafhhcebhahekcefdfaaj
进来了	bjhhibakdacbhcfemZfdcehcd
进来的	maecdeadkehdfdggdbeddgZcg
进群	hdbbddidlcdcifhceahcebabi
进门	hhacfdhcgibgkccadgglgbdbf
远	fbgfkZYYmfabddaihicabfkoe
远程	gccZnaZZlffeedbhgfeacgkoi
违	fehheiebkfdoeecdekcgifbda
违约	gffheiebkfdpeeceekcgefbda
违约金	gfflfffcldemfeddalchfgced
连	XafckmchVpgYfbkkZmfiggjkj
连夜	ebfclbhhakbdbdkbdfeceifmd
迟	bgjncZaedibeeeWkaoiifegbb
迟到	gkfcieedfjceghageicidcdde
追	Xhgaiabehfafaifggfbddbohn
追加	YgiahbYfibcjbfaffdcbcejZm
追加了	ahbbkdcifdbgbbbYfdddegjbk
追溯	fkcddfeekeffikjdfagfgcnde
退	cZXbnkccekXjcddcfjbjdfdpf
退了	gXVailicdlZgfbgYgndjfccoa
退回	dagjffZbjgdncgfhhZckficZc
退回来	ebejfgcdgiendgfhicbjdiYbd
退回来了	edffgheejfeheghijediajacf
退货	ffcekageghbdcccabhegfahia
送	bXkfghfjiZmjedcldiebjjhjf
送一	dZemdcgdjglfmbbdclhdcbbhg
送一年	edcldebcgjkeneecdkecdebkb
送两	efflacceggmcgcaaefecdadiZ
送了	iYgaifhifdbgeeeXbZjacfigc
送到	afjfhabjfZgkhcgdgceajhcZg
送检	fbodeeeghcbdcddajZccmgnee
送货	febjlfacldceffdldbdefdbde
送过	eihdZiibiidfghdYfgdhjjgcg
送过去	eihdZiibiidfghdYfgdhjjgcg
适	gliXchZjibickedhddcgghggc
选	agfdZnZcjfiekbcchgcdieicY
选一	fdekfcdgiacdbddblYfcgijee
选了	dcdbbpZXfjiioZYeehcefhiaa
选了R	dedcemccfhhcncZhgjdchedcd
选人	eejfhbedlcgeeffdddfemefef
选型	bmfcbbaboaddgkcbebibaZbdd
选我	ebabkjblaeclifddebfZdejdd
选我们	ebabkjblaeclifddebfZdejdd
选机	ekgceecdkeheifhhegfgdclgf
透	ZkhXfecgdjZdhmeedbdmggbib
透了	dfiagchdfiZfhkjdfdgmefcce
透露	ckgbdgahgbZdhlfceddihdede
逐	dhjededckeafdedcdhedchkce
逐条	dhjededckeafdedcdhedchkce
递	kZleeaXZkfjfeYjdgdbfocbce
递上	hcidfedcfjjdbcicicdjjdbec
递了	jeiZcbbboabcjcYeedcejgded
通	kdibddahjYfiegihcYcelekZh
通了	lbffYddgicgfcegXdcbZfhdae
通知	Zdhciihieehjfggieagknhcam
通知书	efiehbajebckcdgaffeclfbee
通知书拿	ffedlfekcfflddddefdehecfg
通讯	hgefggddejhgddelgbffddkce
通过	iblZifXbmahcZbmhfYZcgghZX
通过了	gejejddhfclefccidadcgjidg
通量	ddlbcddgjdggfeadhjedhcnff
速	diecdhZghcefiielbgggeZoac
速度	eggcbicdjeafiehcebfbeglck
造	ejkdbgaihcgfelhgcfegjdicZ
逾	dccfhejafjbigcgjihdcecead
逾期	dccfhejafjbigcgjihdcecead
遍	fijcdeagicgggdkfdehediljd
道	kgdfcgZeifbfdkieccjigdfgc
道他	kddefgcgifhfheeffehdffbee
道他们	kddefgcgifhfheeffehdffbee
道歉	fedejfihejkeehcifiehfhame
遴	fdnebdcdjeicgfebeideofced
遴选	fdnebdcdjeicgfebeideofced
邀	baobaabcmbcdbcbcddecnbbde
那	dcgeafigffilkflghijijhlgh
那0	fbfkcedgehlfcbcddlkjfhZeb
那P	dldagcZdgiahdlgdcicbcckdb
那两	edffkeegghjiccbbkfchdlbgg
那个	fdhchZigfggghffhfcgjhghec
那个C	cgdgjddhhdhkjgefjggiehggh
那个C的	ekdehfchfgejfhcfldecfgkeh
那个P	ghkbeccidhfdhifeeidjgjehc
那个标	fdieffefggdbdfddebefmefce
那么	difmhZcbhiijigcidkebgdecd
那了	hechdjbeekilhfchemeaefdfh
那份	bijcbcgfidiehecfdYlejcgdc
那儿	cjgeecgbpagkccfYfegZilkah
那几	ehhfdfdifcckbjcigaeefdjde
那单	dcdjelacnaifeeebhgbfZbZbb
那句	jdcgfegegijdfeeigiedfgagc
那台	bddejejifdYfdebefgaZbbbjj
那块	ghhgfcacmcffehXbcffbfcqed
那天	ccfihjZeoZdehdhgccnceeabe
那套	djheaegigededgmfeieedchaj
那家	bgagXlfhhdklqZhgehkejdghe
那就	fehigfeffhihcffgilgifhhed
那批	dcfekgffejicddbjlleigfblo
那批货	fcbamdfddkeccefignhbedalc
那条	cZcoaahgjZaraecgdgbffddci
那款	cejdfdhhgchdcddccZfddlicf
那种	fmgaacafjcebedfbeYddegqcd
那边	fgfcZejfgfggkecdhhgjhdghf
那边D	hbebgcjhgfacafafigcgjbbdk
那边P	fbhjdggjcikcdbcebddieebed
那边一	ejcgfeechhbhdnhldhejdeebe
那边我	ddigcelekehccdabdgcdddcde
那边的	ffkaeeeeidgceflaeahhhbYed
那边说	fgechejdkefdZjaeeddkfcbkk
那里	fedhhhgefkhjfeoheieffggii
邦	hZhbgchcjfdcgeelcjecdcbae
邮	mZgfcfebkddhdceYhahcfZXbd
邮件	kbedfghdifghfcdahcjecaYZf
邮箱	lcfdbddclcdeceeahbdcccced
部	hcjffcdfehdhcgjjghehehihh
部P	jhkdaccgegeigifegggeehkcg
部P在	fckfjffbhhgidebbeffdfkkkh
部P要	fhfbifghgdfiegchdcfefklee
部P让	ihfegdhcghdiehfldgehddgcg
部P让我	fhbfhdhcfhcjfhgleheieeacg
部P说	ahghgcZicidhgfbifcicaggih
部在	akneZaYchgceecmgbYcmdlacb
部的	fZhfcijffihdedkfcfahgefdf
部的P	dcehfdjheiiceebhdhbjgefgi
部签	fdjggecejehbefakhckdefige
部署	elfdedabjficcfhbdhefcdnfd
部说	dbciifijegccfgekdgdhhchic
部走	echlcecigcbefdYcddccedecl
部长	fhfgbhccmejehgidjggidfdgk
部门	gijgaZZjiXbceifedccadhcfd
都	egcgfkchWpgiihibhncmgdgie
都D	ekldcfcddkfedfdbecenfcdef
都D了	ekldcfcddkfedfdbecenfcdef
都不	bfckdhdgehijdffciekbfbckk
都不放	fdcleiddifckfhfcjlfbheaef
都停	eefdiicdjehecoahgififgdif
都停了	eideidedjehdcodefifgffdje
都包	kbhgcbddejkgmdgbeafbeeabd
都发	ggjdgegaiiklhfgcfjgcfjjde
都在	fchfbigbjfijchegcbgggiZdc
都对	gffieffkdefmefgedgidefege
都得	ifbcabkaocadgbpadaecebjha
都打	fdffcjfcghjgmgigibcfghffi
都是	hgeegdfbigdfjfgZjdeinggea
都是R	kdceeeedkcchlegffagcfdccd
都是老	hfkddcdfkdcegjicdefhmedff
都有	fcjbibggdkbhjceddlekhdhgd
都没	mfbeeffdfkbgegfiZefgeiZae
都没有	fehghehdejbgbhhjfhhclefbe
都没让	jjecdacfejdeheehemibeeeef
都没让进	jjecdacfejdeheehemibeeeef
都没进	maddcihdfidecdcccdechddde
都没进去	maddcihdfidecdcccdechddde
都给	ddffihchfgfhfccjficaefcjk
都要	bgciacidfjkbdadfcncchbkgb
都说	eieYidciclecfcfbnhbcgdiYc
都说D	dbddlfjdjiefffedoidceehce
都谈	dabibjdcldbabdicbjgaecdeb
都走	ddcdhkbibhfcdbiefgenddccc
配	aiiffYbihZjfZoWdcbaYZaggl
配一	fhehegfejfcefkgdecgefdnjd
配件	gcamgbbZignheccccjdbcZchf
配合	bkfegbYggeaZZYYkgfcaalijZ
配方	ggleefehfecfeeegfdgefkodf
配置	cYmdkchfhfoghdecdlbcaZWXj
酒	hbefghflbfcdeajbhYideijde
酒店	gafbeijfehfbebkeedaafgWff
酸	fhdddjdcldfggcecdbfeedoce
醒	dZgZkckcmbacedcbddeZicdkk
采	heggdgfgieiiggiedighjcefg
采购	iegfdfefhgiigeihdighieeee
采购P	efgfdgfbgjkdgcijahhgafebg
采购P说	eaiehkcdhhihfehidhjgchbee
采购中	dcdeggjfggghgffihcefjhbff
采购中心	dcdeggjfggghgffihcefjhbff
采购意	ghjaaccclebbbiZcdaddidaed
采购意向	ghjaaccclebbbiZcdaddidaed
采购权	bhZbajhcmaddcledhcedcccee
采购的	hcddgeidigbecbbbegegdgkhd
采购部	ifefhgahgfjfjdghigfgfcheg
采购部P	jhceibbhgfijkffhkefhdecea
释	degijagdekjggcbbdlfedajfd
里	jgfdcbgfffbiioiihicegjhnc
里了	dZfeeiicghfggdccdiecdlifc
里写	fdkeeeeifeblmdhedZheeghmd
里加	jeghefcejdeidfblhdgddchde
里发	hgidheegheeegdcgeefbdhege
里发了	ehjfgefhhdfegdeefefbdfahf
里头	fiifdccfjciejiahefeckegdc
里就	hmeceedekbefdkdfecfekjdef
里开	eggcgiiicjifhgjcehechgajg
里有	hkdcYYehhYbedlhYdbdZgZdhg
里有M	flefffdifcegdijegdffefaff
里没	diedfbhdclcgckbbgmhjecjbe
里的	higefebejffhZgifdeiciefcd
里看	kdfjdehidghebjddeafgegfdd
里补	ffhkefdfjedfhjbaeZceehiee
里要	fhhgbfccmcdjeeckkbedjfmbb
里说	ffdehehbhheccdcihkhmedegf
里面	hfjcghZbihecmjaddjeaghggd
重	dgldbagdgghjgdheekdejkmch
重做	dbncdcdabmcebdjbelediidbe
重写	fdkcfeeffiifdfdhfofeeejcf
重启	ckgbbgjdjebdcdjaeYdedlaee
重开	gfeclfddkdcbiejboffdkddde
重报	dbogcfbekepeicbcebkdbcmcd
重招	dbgddibefidfiedffbfepebde
重新	igihdXcZkejlghhcghcigbigj
重新报	fbldddbelcpcgdaafhdcbckde
重新招	eZilcbefghjedeieflgjjfcda
重新核	fdkefeddkdnghedegbefdejdc
重新算	fbkedeeefhgcddcfiheefedef
重新评	ehZggdieifdgiecefeflfedcj
重来	chgbbfibmbdfhdbcdcdcjkgcd
量	cgghdedhdhhhhfecgdhmdhlag
量一	eijeccdcjebefiideZdgegfee
量了	ejdeecgbmcfeebdeeefbbbkdd
量尺	coddZedkdceffjdddaddddebi
量尺寸	emgeceedjfggfjefeceeeeYdj
金	aiaifjciefggZnbkqgfeejgaY
金0	ggfghgfejehjffffnbeeiedch
金D	ekgbheZbmdcYdgdjiZcelemdd
金M	fhkdhcifjbZhhgiimfacjfedc
金M已	gfjeffeeieckehgbmgdfiheff
金到	ejeamcedjeccdgccoigcdchbb
金收	eccekicjcijZdkcakadficcee
金比	ggfgehgefhgjhggjkahffheeg
金要	edgkalceiggbfcejmgdjidbbd
金链	dibeghchfeghdndcggjfdddei
金额	cfdegbmekabiccgdYYdacgbbb
金额M	gheclfaejefmhiefcccdbdded
针	bhdbkdceifeifcbmchdcjcigh
钉	fdfbcblZghabkcjehhcjcdahb
钉钉	gdbbcblZigabjcjebgcjceYhc
钛	dkeedfefjedfhddgfceddhmee
钟	jegcffefehbeiddcejjegille
钟头	feffjfheifdejgegfggifdlkf
钢	bieZgcheghgfhfdfehibechch
钱	cqYZifagckeed0magkkZabcbc
钱D	eicjheahiacdemiceZicedcdd
钱一	chfdkcbhgcnnfcidibdeddfed
钱一分	ecdcldeifdjnedjfjdeffffff
钱不	flbgecehgdZgbgighhhbfcYcd
钱不是	gkeefffifddfdlehfbicfdadd
钱不是问	gkeefffifddfdlehfbicfdadd
钱了	gfgeihhgieefdibegeiafffgf
钱的	ciekdebbejifcgkdfkeeejaee
钱要	fccidfkjfccfincckcdeedibe
钱都	chgegeafgilkbkhcbfbZdccce
铁	fcgdiZickfecdaibijgccadjg
铁上	fdegiejejdgfeehelbhhfedcd
铝	decglcedlcjdhbchekfbdcmck
银	didfebhifdZdjiccicfddfgfc
铺	eejchgYkdagbaddnfbdYacfYk
链	klfZbhfghdddhlfdbekehglge
链接	ffchbekcmccgciebdabcekbee
销	kdgaffefjbdfflcbhgbabkcZe
销售	hieggccdkgcfidfgdbegdcbdc
锁	dehjhfegeiedieZfgjmhdhggh
锂	emiccfafkefchdecbfededodf
锂电	emiccfafkefchdecbfededodf
锂电的	emiccfafjegcgdecbfededmdf
锅	hedcidhiefhcaccjehdgidnke
锅炉	dgfdgehdkdddcedleaeejdogf
错	ZbbeiWpfjcheccZgeebXdccii
错了	ebcceanalemVXXXbchfXdacdf
锦	cccclcjieegdfcaddbdccccmd
锦旗	ddcdldijeecedddedceeecdnd
键	cildbaZckdhehZkcdbbecilab
镀	fjhcefbekdnkdcebfaheehmef
镇	dkeiceageijhkkjggjgfgfZfm
镜	fekgeedejbchggiahccccghjh
长	bigeeefhdhdgedlliiicfhlij
长P	bhcgkaekbhlhgehkebjdefiih
长P说	eaiejeggggifdignhZbchglch
长办	egjfegdbmedccblcdceefdihc
长办公	egjfegdbmedccblcdceefdihc
长办公会	egjfegdbmedccblcdceefdihc
长说	ikchcebbndcdfhjeggjcgcbck
门	nfZbgedgiddecebgdgehafjjd
门了	eccddlbealehfeheegfnefged
门卫	leeeccdajfeffbdcfYfledYaf
门口	jffecdifhejfkdcaedcZegXhe
门岗	jbdddeifieeeceedebfdbdadf
门店	ceigcjagfhhdjdaijgbhfjjfg
门的	cmbcbdckddddedgceaeddcgbd
门禁	hfjaiecdmbhdakfZcicfgbhke
门诊	kjdcdjdeifkeehgifbedgedce
门都	jgcbZjgcfjdeccbcbjhfgbbce
门都没	jhdccghdfidegccccghagccde
门都没进	maddcihdfidecdcccdechddde
门锁	fdhdfejhefbeghdbddecejmgb
闪	fedegfjdjgeeefeaeififeepf
闭	efjiafZckdaihaZeaVeebaZba
闭了	dgcjcfadkdccebabdaefddabb
问	kpcdXWdijYkegcfgfdhadblhg
问0	fkddffdjdfjhfecbdbfefdmed
问D	bmcedecghaYgdccmcdbegbcap
问P	edfjeeicldeddclhjbdceeadd
问一	ehfhdehakfjfgcldchchecZdb
问三	eleddfcejegfmfilfigefdige
问三个	emcddfcejegemgclfigefdhge
问下	cibgcdjcmbjhacejdafddbdhf
问了	kmcbaVfepWbdadeimZhXdacah
问了一	kjadbcWbnabibeijhZcbcamei
问了一圈	dmdedfcejfcdfdldidfffdbie
问了句	ikacecacnbjeeiaggaebdcdcc
问到	jdehdfaifededdbbfkegghhce
问咱	jldbbbZbocadkcbebfcccancd
问就	cbfbjejcblceeeeecdeoggdic
问就是	cbfbjejcblceeeeecdeoggdic
问得	eiidefeigdefheidgbeeehehi
问我	fhfecahigYlejcbigdfdedicd
问我们	fjgcdbghgajdhcdjgegefekfd
问我们有	glffgfeghfdedefbfgefeejfc
问我们的	ekdefgfekdaedfegeacdejjbf
问我们能	chfheedejdbdkegejceffdjid
问最	efhhdfcejdbdcdekgaccfdbie
问最快	fgdiefdeiebedeelgbddfdadf
问有	kkadddYhibcfbcdfghddedeZc
问有没	jlbdddZhibdfbcdfghdcedeZd
问有没有	jlbdddZhhccfcdefggecedead
问水	jbccheidgjdedeeefifcfeZkd
问能	cggheddhhaddbhYdjdfcekiae
问能不	cggheddhhaddbhYdjdfcekiae
问能不能	cggheddhhaddbhYdjdfcekiae
问问	lebgbfYcjfeffehefdddgaced
问题	XXfjkbdgeihlhfgejljegdhod
问题了	fdiidfcejefidefhebgeeejcg
问题的	effidedfjechedddecmefjdee
问题的话	effidedfjechedddecmefjdee
闲	ljbbbbfdlcadcgZcbhbbecbcb
间	ghefdbdelbeelccigejgdhhlg
间P	fejejeddiheeffegelelekcoh
间一	ehfhdedkjdefhdgddbdkedagj
间距	gihffeffeiiheedafljefenff
闸	cfgblheckedgadakdibdiiggh
闸机	deigkdeekdfjZfdkegcgcdfbj
闹	ciibfggacncbhaZclidhdcgYb
队	cegbfYmfhfegbdiknhgafgegg
队长	gchdbdjfjekehhchecdfegade
防	djfacehclbagidfjcffddgybg
防水	iclfgdafmbgddedgeaddfmicj
防爆	dkadbjbbmecdkgdadahgaarZd
防爆证	ffdfejeeihffgeedebegfencf
阳	jddegdighcahedchdchfcfdfd
阵	kadjcfbclececefkdbdefcebd
阶	ddiiabgdmbkfaabZcZcbcfZdg
阶梯	eejjddadldkfcddbdbeddfZdg
阶段	egeZcdigieeedcddecddffefe
阻	ejjfbdbjbihhddikegedebdaf
阿	jgcajachgefgfbhghehZefgkf
阿姨	gcgdhfijecjefededcffeeZkf
阿峰	hdfeefidkfbeifbehhedfeidd
阿泰	edheiedghffedhhffefffhjmi
附	cYZiekibgibqbegdbcgbhhgbd
附件	ebamgdbckdcqdeefcdgcddkcd
陌	nbbcddYdlbbdfcbcdadccebdg
陌拜	keeeefcejeddfddeebedddgdh
陌生	mdcddeadlcdefeedecfeegcfe
降	cYdraZbYelmbjbbgglcmeijei
降0	fccmeddcfhrbhedhehflddcfi
降0个	fddkfdfffhodifehechmeeefb
降0个点	fddkfdfffhodifehechmeeefb
降两	ggelceecjihiifbeeneXfecZj
降两成	ghfkcffdjggijfeeelfZfecZk
降了	ecglbbbifgmdlcgciahZhkebi
降了M	fdgkdccegimgkdhdjdibiegdd
降价	fcflcegdclZedcafjlckdclbk
降到	fbihfccZkghilccidZdkdjjie
降到0	gdjedfcbihfchficcgbhekjab
降到M	gefiffedkemejdbfdheffejkd
降到每	geemcfeflcojcffkcefdedbie
降就	fcclddeeifmdidcdjddidcdbc
限	aciiajgYjghibmigehgkchbYc
限价	digcefdeidledncdeaeegeaee
院	dgigeedgkcakmfoiefecmdfeh
院办	gidgdicdejbhijjdhbdhehbed
院的	kfdcbdhcjeefhgidgdegcfdbh
除	clhgZcZdjgifgijdehclgalZb
除了	daiifceekddhjgefhbeciddff
除非	dnZdcbdchkfdgiledpeiecjcd
险	ecfekdblbecgefbeciehichfk
陪	bflXdfkfidZaigYbbebkffcdc
陪P	bjfbcdjejbdcddbddadcdffde
陪标	fehdfheddjbenjdffcfnedceg
陪标的	fehdfheddjdfnfdffdfnddfeg
随	jhccfbcboZcfafZmdhdhffkdb
随便	kchgdfbejddeceehehfjehceg
隔	YdcohVhfdjjdkZZefohgbdhfi
隔壁	bcamcZieeklenaaeckhicbecj
隔离	ebhlhccbnaZefechdbfadbibe
隔音	fdfjhfeffhdfdggchnfeeghif
障	fdfcleiidhbebedddjeiebglg
难	ahibigZZengekhfddqchedbed
难听	eddfmfgedkjfhfecgmffffdme
集	feceakfbhhZheklZedefdcbcc
集团	ZedeamdcfiZidkkagcffceZcb
集团P	eidgefedjfeecameebcefidee
集团副	ggeefeiejeffhemcfgedfgfff
集团副总	ggeefeiejeffhemcfgedfgfff
集采	gfhjbgXelciekflcdfabecabd
雨	cfcckdhdlebccbdnfbbcijjlc
雪	hghcihadhgcdgibidfceicjcc
零	ccciffheiemZaedddbcecgkff
零下	elcddfdhgdbedigfeZddebncd
零头	fdbkgecdjfmdedbbdieecdbec
雷	egfhdldegiehbagbefdlhclhf
雾	efhheiehfjhgiidhekffeiodf
需	hkcXXgdbkefdfeidcegekagWb
需求	glcYZaedlYffdfjedefalbjYb
需要	ifedbiaaghfbhZebcfhfccZad
露	fkfccgbghcYggleZdcfihcjef
静	fejeebgbjeddgccgecglcgade
非	biZmdabeamgmgdjagodhcadfd
非要	fcclbfecdkdkfcaZiiehccZae
非要我	gehkdfefejjeggebenfdffegf
非要我们	gehkdfefejjeggebenfdffegf
靠	cklfYbalceffhigbejccZifbc
靠背	gehjefeehgjjidfdmheebedef
靠谱	djhfcdckcibdhhiddjeddjjbd
面	jdhZgdeggegZifhhfffZgcgfg
面就	icbekcfhegceehcckfdceechd
面承	fedkceeeggahdfecdgfeffnef
面承诺	fedkceeeggahdfecdgfeffnef
面料	jdechhcckeigjccbhbdefbade
面机	fdfejdfheidfccgbemedefjjd
面的	gificdcfififbcgigdfdciedf
面积	ehhhgdbhfgldfgcfeddbkihgk
面签	fffkdgedkffkefegffnfhfgeg
面聊	dhlfiaadgihhcefffhiieecdh
面谈	iidiefcjebjeicibeajdedgdc
面还	chgfgdgdmdcifgkjebdbhffdf
鞋	cabhbkhddkjeceebfneiekZcd
音	heiafXhhegddabbXhciobghkf
音大	ecghjejcficfceeaenfceiele
页	flgbheXanbeibcahcYdeheocc
页纸	dkeeeeddlccjffcefagcedjee
顶	cfdifdffghmidifihWbcblgfh
项	chkdYicbjgcebwjiaiejgfeae
项目	ZckfcieakgfgcnhhefgkicZbd
项目停	fccdcndfifdecdhbddegddahg
项目先	cniedaffcldhcZccfkeodedef
项目取	feeefkeejdfhcjdadedjcgfge
项目取消	feeefkeejdfhcjdadedjcgfge
项目没	ehgeehdfkcedfmecfbecdfdje
项目经	fbcffckffiiggdggjhidjgjge
项目经理	fbcffckffiiggdggjhidjgjge
项目部	cfiiebeelclgcZamfYfclcdch
项目部P	eigcgchfjdlfcbbihdgedeeei
项资	fkeefeedldddeldnchdefeafd
项资金	fkeefeedldddeldnchdefeafd
顺	cfchdajmcZcldeYcXcccdibor
顺丰	bbiaddjbldgcfcciaZchcmZib
顺便	ekcaedighcadZefhcabcccbkg
顺利	fcjalfcnabbgccbcdefdcidfi
顺带	dbdclfjamdfddeebidceecaoh
顺延	eadjedfdkgcmbgehhledhdicl
顺手	dehccjckcgcdacgeebdgfkfcj
须	cjehebcehfgahicldfkdhZjie
须定	ffkfcdeekddgjkcadZoddeadc
顾	gdicibhdcliejcfedlcdccbjc
顾问	hcfajejffijefdhhfededdfkd
顿	ihcejabicjhfeceablhadeaic
预	cihdddgjedgcisfgjhehjhhcb
预付	cgeieadfgicfhbYjqoedfbcdc
预付款	chaffbgihdddlacngddajcffd
预审	eekedceeiefdbcccegeeldcfe
预期	dieidcbfejkdabaddjeddZkbc
预算	digecgbhhcfahtgecfdiggdbc
预算D	fhcdefiblefjeoddecfeeecfk
预算M	cgjhedYfjchallhchfgdhZeeb
预算批	fgjddeehgdcdciZbeacdheZed
预算批了	gleefefihedfdiZdfceffebed
预算砍	cdbhjgkblcaeihdbeceiedadd
预算砍了	eidcdcjehgcfbfdeegfafeced
预计	febckcjldcjeecgjdagcigffe
预计D	gedgjdhkedggdggjcchdihigb
领	gehcfcgfiefhffhkfdaebheaf
领导	eehdfcggheffgfhjfecffheZg
领导看	ecghdeickdgegddlhcdbeibge
频	fldZfbbiegdecaeccfccfgmld
题	WZhhiadfhghigehaijjdiejnd
题了	fdiidfcejefidefhebgeeejcg
题的	effidedfjechedddecmefjdee
题的话	effidedfjechedddecmefjdee
颜	dhibbhckedcdedbchhhhemide
颜色	dhibbhckedcdedbchhhhemide
额	agegeXkckeYfgigdijZdZhYXe
额M	fhefkdZejbehhhcghdacZcbdb
额度	dofbddZYgjZhZmibimZacfbbg
风	bgldgcbggfgkehhfdcamidocl
飞	edbedjiWkigdlakWaWieddoXg
食	cijcdcgfidhaeeedhZcelbdfc
食品	gffhffheifhejfcfiafeidgfh
食堂	diibedffiehbbeehfbdejcdfb
餐	efmabhXcmbcefbbfcXhijjjac
饭	hcdhhagichiehefeegejdebeg
饭局	lgcieedigbeeedbehhebeggeg
饭局上	licdeedjfbhfddcfieebgefeg
饮	gaZchjhchheecbeicgckdbafe
饼	bbZafboclccccdcecacbdbcic
馆	fkjaadbbmcbccjjfedddeZgeg
馈	cbjdjbakdebicebbgfbicmjhh
馈不错	gdkfgggmbdhefefdeafefhahc
首	dcfggfcifdlmcfjfoeiajfacY
首付	ebZffhhhehiicfkcnkieggggb
首付款	ffebgfkhgebfecdflhhffehed
首年	fdichkeeihmghccchbeeccdeb
首批	dbiggdacnbgjeffphfgdcbbac
首批0	fejffeddkehieefnbbfeeedce
首款	fcbhiebkdbhmcbbWracbjbgbc
香	emecdceigcciadfbdeddeihfd
马	defdfcneggejdbZibeeghegka
马上	deefdcnffgfjdcZYbegfcfhlb
驻	cjekdZbcjdcdijiidcbWebjwb
驻厂	fcbkececghgdieccijfaeecjd
驻场	eifggdaeibefghfkdadbgdiqd
驻点	fghjcfdfigdigkfcekfeffdmc
驾	hjgdbdegicjekcaficdcddice
骂	cdaanbhdZngbjgbjdpddcbYjd
骂得	fefeieifdjcfgfekemfgggcje
骂我	fdddleedcmededdidpfeedbkd
骂我们	fdddleedcmededdidpfeedbkd
验	fdlhddbchgZeabcgojbZflubg
验厂	dbmdbbcdfieehcccegghdcobd
验室	ghdchdeefiffefebebgddllbg
验收	edeleddakfdhdegfojbafgfic
验收单	ggffifgehgeZeedchjedeicje
验收后	gdijZfcdjebdifgYllgfiecde
验收标	gdejfgffigdnffjegjgefegfg
验收标准	gdejfgffigdnffjegjgefegfg
验收过	ggfdjgfjfcfcffdmieddeeege
验收过了	ggfdjgfjfcfcffdmieddeeege
验证	eelcahchffbefebZclecdlmbf
骨	eidbhhbgjbchjfcjedeadiibc
高	eZbncighchkehWbaihefcidcc
高0	ecgcefkflcbedeebeafcfhnec
高也	efjeegcghgnfjfhfffffffdff
高也没	efjeegcghgnfjfhfffffffdff
高了	febjckafcjkbifcbgghcidccf
高兴	eifiibbjdhfifcdfehcbdfYah
高铁	gbbehbkbnagdbdgbkdgeebZhh
高铁上	fdegiejejdgfeehelbhhfedcd
鲁	cdcgfejbnbcggddjdbdcgdcdd
鲜	fdhbgihcghjekebjegekeidcf
麻	diicdeblbgchchcjdhdYdkkfb
麻烦	ejfdefcdekehccgjeoeZegggb
黄	dhXgZkgbfjeiYadXZakhfcbbc
黄了	cdchalebgiegbVeYZdbfgbcZa
黄道	fdekefdekddkeecefcneffdef
黑	edbfdikZekhbbidghnckcdeic
黑了	ecegfigcekiebecdhielegZdc
齐	eekZhafbpZWldgilaXaYjlhaZ
齐了	fblagdbdlbfigejfkaddckkde
龙	lebbcdgcldddcdaahbghebhbd
`;

export const RUNS_EN = `
'	ZfbgbZmkZlibkfgbdpdndkYcc
's	bYhiajgedmfkpfqkjocjdmaZf
's desk	ccdmddcdlcdbeelecbfZecddk
0	bfgigYfifdwjgdarpicfjisjm
0 a	ZfcfiZiZpblZhdeobgbWaZUeY
0 a month	cmhcedadjfhejkhmdZfaecZec
0 and	ZkhfbbXbnckfXhbaikgXbZmZa
0 bidders	edlefeeejehdnedcddedleced
0 bids	dhmddcbelcaejdcidbdbmdZcd
0 day	cihkaebbmenenhhdhZcddlabc
0 days	VeiegfdefgYjjcXatggUemapX
0 days,P	bacbcdnbclbcaddccmedecbod
0 emails	kbaacdjfghZdabcbcYdndigcc
0 faculties	dclbefdgiekdccbbbcdedjXee
0 hrs	dhjcedcgkcbgbcdbdZfbecohd
0 if	dbbmcdblcdpcbieZaknbddabc
0 instead	fcjfefdfkcieheeZiZibeeadh
0 instead of	fcjfefdfkcieheeZiZibeeadh
0 is	addlaafcifdbYjYjmijYgaeea
0 is 0	ebgbedjffhZfbceldgkdedkhd
0 min	kidYbZggghYXaicefhZYfdhiY
0 monitors	fklcefZieeccegcbdbfdcbbdc
0 month	ecclcdbdclYiedcdagemeebad
0 months	ZYdgjlZgckgkfZdajganaZbgm
0 more	WeedjgeiiXbcfcieWXgSYijin
0 more seats	edjakcckdbjcaejddacadcbbo
0 mths	cjddffikcedccgdcadflddbdo
0 of	hcnUdYcgffXYefXljjZeZpoiX
0 of 0	YVpWdZdhffYaghaigkafZqnea
0 or	cgamZbYdkehlbabaijdYdchZb
0 pages	cahkdcbdmcdmecaacYbglbYbh
0 panels	edldbfcdjelddeebekfffYkie
0 partners	ecblefddkcjakdocdaleedace
0 per	ccnZccbclciilcbcbXlchbZci
0 ppl	maZaecedmcZcZaacaVibcYZka
0 price	cabfldcamdnjcedieidcefZjl
0 questions	edldfedfjecdjebecZfekinbf
0 report	cngccdZcldZjbdjbebcccinZi
0 seats	fbkigZXhgejiZcaXeihXdgXYm
0 seats,M	fdbihebjecZlfabaaaiagcdbk
0 shops	cleageclccZdaZgdcebbbdYah
0 sites	fhZbkbilcakcZbbleXdZdhgZi
0 stores	fYeheahbobfbgabjaYdacaYdb
0 tickets	dddchfkdbldecfdbeoiceebnh
0 to	WkjYaiTYhhlhUnfdWhbgXnjah
0 to 0	ZhfZgiWaejmiVjgZajchZhTbh
0 units	ZgcbnZgjgXghYYZkWXZYajbYj
0 users	iZiaeZgbnbhbaaaZZabYYpahg
0 vs	dccmdbcemaehWecimYeacfZbb
0 vs 0	edekdddfkcihZfdejafbfebce
0 w	cbijadhdlckhiddhhdcbceXmc
0 weeks	YZikWcgZcmcaZXeukqaqaYTee
0 wk	cikbddbdkeaamebeeaedhoadd
0 wks	eWickdeUfjYXgbVvgjXhjjbfY
0 yr	caijkdXkcgjjbZeddcbZbfZhk
0 yrs	dhdekZfkfXXidcdYVgjWgbghn
0 yrs at	fdbhkfahidYmadbecgmdcddhj
0 yrs on	cikcbfbejejbkeedeaeffgjjc
0, deposit	gggcmgcijdcqbedYobbcdedja
0, deposit landed	gggekgdhiddndfeYlccdefeke
0, less	aakhdbZkcgeeiecdddeZcjadj
0, lower	echedjbfdkkilecclfeZcdadc
0, more	dbalkaZgggccjebhckmabbchj
0, off	cYXuYaUVgiwUciYgopdedVQZd
0, off or	fcbmcdbcfiqZfidYjpbhdbXai
0, upfront	dbcjjdaYpagneebdnakbgeddc
0, uplift	dddhkcZfmapcZdddcgcZddain
0, w	cbbibcjbmcaaadganalabcacc
0,0	Pejheddejc0dfhhdociXlajce
0,0 a	dgahacicldkbhjgZckecddZde
0,0 vs	ffdjffffjecYafeilaffegcee
0,0,0	cbhmadabldfiabbgpXccbhaYa
0,0,C	bahkbbZcmblkdbbahaebacabc
0,0,P	caifgdgifejhZaXemldcegeba
0,0m	alicfYUcnapicmYfcYiZnagYW
0,C	cYjmXWUgiYfhlkeijfXfgecaV
0,M	cblbjebghfmaaZcahccddcicj
0,P	YfjfahcghekcikfiocYUZdUXj
0,P is	diZbblajbkZcfalccafcfdacl
0,P says	eccicfjdkeeaaccimXdehgccd
0,i	bYhgccjdmblhakaefgbcdcicb
0,our	fdbeffkfifZcdfeejafeffkff
0,w	kdiadebdkdicZedccaekdbYcc
0,we	babmccbdkdmZobbZiYababZcb
0,year	eecfddjieckibddabZfdfdbed
0h	bhikdcbbhhaccccabldhdhklf
0k	ZmabZbhigbdbandbdadbhcoZb
0m	ZlgadXiaoZneZlZjaUiXmYjVZ
0nd	efhZdjgggfccmkfdiecjlfmhn
0nd phase	bjjbbcabmbZcahdacaeaccpao
0rd	eaZfaikckhdcccaaaicijbeYe
0st	bZjkaaadmchbflbbbadboaYdb
0th	adbfmcfidkhjacblZjjbbbZki
0v	ilZacebflcYZhbbabcdaedoZb
C	pdaYcjicmckhkjhjjjeijfmmh
C 0	aXdmiaWjhalkhWghgYjXfdXYc
C 0,0	fddgjfdgifYeceeilckfihefe
C D	adiSfYlleWeYVXYgeXcgVmale
C M	eccaZdlfkdigccgjeaedcdlbd
C P	kkedcdagjdkgihhbbhgbjaZab
C and	cfcdblbclgccZkngdZecfiaee
C are	hiWYZjXdfhYbjgZcdXcmaYaZZ
C arrived	ddccmeabmdZegccYqcdcdbgbb
C as	ZaaobiZbncaqYZZXZmhYabaaZ
C ask	dnYiZaYbnaaacbYbjldYclkbb
C asked	ldeaVXjZsZefYWUebSZgffoka
C asked for	kffYYbgapbciYYXacXaVgajmY
C asked if	dcddfekejebdbeddhcecednZd
C asked to	cbiieebfhgodhcdbbcfccdXjd
C asking	dkbfcecekejbabhYkaccedlcd
C asks	kefcXYebnZXiXYZgnTbZaaiWZ
C at	hYdegjdYpbnTjZhcZZXZedYVe
C at M	cahjjbYfjemZidkacaddhdaea
C at the	iedadcjgkdfcacdbfXdadgZcb
C award	bbaanZaglcgfacadcambpiZcc
C board	adjkbiYhffeieeoabahahhjba
C budget	bajdflcdjhjfgndjeafcfebee
C call	YfbYbbnekeZcbeehdbddhgbde
C called	ldhYhZVjcijZYlYdafbdbgWmh
C came	ZcZjkhacnbjYhedZigchgaWbn
C came back	bgafjibfkdgbiibcbidiicYen
C can't	ebkgbgbdihYckmZnmfebdfbdl
C cancelled	WYbWYohXiiWhYbWhXifoYfael
C contract	bkbfhcWboaelhabbnXgXicbbl
C countersigned	eddekebmabZqfdcXeZachebja
C demo	bagddbkclcceadcchaebhcZcd
C done	iYYWibmdmbaefbafdWbYbdWpa
C downloaded	nbaaccabmbaeababbabadidcd
C downloaded the	nbaaccabmbaeababbabadidcd
C dropped	faamabbdleoaqbcYaYcbZaXZa
C emailed	mabdcebekeYbilhcdcfceemdd
C extended	eeebmebhidbpgfcbcadbedbcp
C fine	cbbnccbclckcgcakjZcbebacg
C for	fXXXgZnjeZZcWfYZlWaXlZYjc
C for the	aZaZicnkdbacZZaamXbZkcZje
C from	kaahiaWbnalajaZaZYbYbbZaa
C gone	abZccnZdihnkpbclfheXccfbb
C got	bfjUUkcZlekWrkWWYfYeVggif
C got a	bkacccjdgjZfhkeffdflehifk
C got it	ZZZaaoZbncabsZabcZcZbfgac
C has	bphaYbZdidhijrjUefjhedjdW
C has 0	djicedcjfcifgogddidbddgcc
C has no	biajfdZfkccmciidgjkbdiacd
C has our	danbedcdjenbgkkcbYedicYhe
C has to	enacdfcejfabblXcijkckdije
C have	cgeaijbifdhifmkkbVaYcdXaf
C invoice	eddbjdfddkbafedcmddfdbaZd
C is	ehaaYflVlchXidjgVbZcZifXk
C is in	bgZiicYeoZXYiZgZfYcZcdibk
C is the	gibhbdaejcacZdZlcYdjecZbb
C just	mfWZeZehhaZigYYhZYbYaZXYa
C killed	eeeefkefghbeZabdebeahdbhd
C killed the	eeeefkefghbeZabdebeahdbhd
C legal	fffldedddkbnffdgclcdfecce
C liked	jhabcbbhgcjbebiabkdcbdYbb
C lost	cccbcfkcnakaWobbjYaXZcXbZ
C loved	ahgaebknaaXbdbfaeYdaehYmj
C mentioned	ajaabbjhkcZcidcddafbcceZm
C moved	baiZkchcmcbcheafiYbYigZac
C msa	ffedkfchiebpbecacdegddddg
C need	gmWZbcZcoZWaefflZcZYcekXa
C needs	anYZchZdmbWdYYWlbXbaXasXa
C new	fYaYfZlbkebcaaWcedZfcaaac
C no	gabbdmcejfkcZZmagdbaccdbc
C not	ZchdalXbifajcYWZggbkaZYdr
C not renewing	cabbemafckZjfbacidfndcbhr
C on	kchfgYWgkaWgaYVgdTjkZcbVY
C on the	iccdjdaiiccjfdajcajbcbdac
C opened	dbhfhcjchgZdgcbcckhahdane
C order	bbbkjcbekdlkZaaajajcdcbbd
C out	babadnacclfcbiacdcdedcZac
C paid	aYZYmZfjiYVWeXdgtXadZfcVX
C paid the	dbccicikgZZYZbfipacfcifYb
C passed	bamaZjalcaabYeYZbjbZmkrZb
C pd	bbZZneZlccccbidaqYaYdcacl
C picked	jecchhcfkdZeibabcbccicagc
C poc	dcfeeakjcjkeggebcYckchndc
C pulled	fefffiffhhdcdlbhdefZdebed
C pulled the	fefffiffhhdcdlbhdefZdebed
C pushed	bZegZbkdejdbdbabdidddjZhb
C put	gZajcbhcbmbcafZcbZcokabce
C quote	edmadcdclblkkaZjcdbbabZkb
C ran	baibckakdcbcanbbbYblcmgac
C refuses	ecchjceeclYkbabbkqdaedaZc
C renewal	baaghZhZkfoXcXXZZichbZbkr
C renewed	bZaYmiYfjcnlaaaYYYjXcgZYj
C renewed for	gffdkeeihdemcdecbckcdedco
C renews	bZZjbcjblebcibaabZbmccabp
C said	dedXWnfoXkUXghaWYnhbcjVXY
C saw	lcccfecelcbdaddedZecedaae
C say	cabajbjkZjibddaZdlcmedbna
C says	SghgeTiUcnkdaXhXUmfqVUgei
C says 0	eidhffcfmajibjcdeYhcffaef
C says R	dkbieeafeioelefbfZfYeebbd
C says the	behYkeZcihYdbcZbelbcbboib
C sent	WYgYiYnZihWjWaYXmhfhYhkVe
C sent the	edbcifkcldYjdeddcafdffjde
C signed	hWWTiamijXW0defeddddgfXYg
C signed D	efedkfbiiefmdebZbdnifdecb
C signed,0	fedcmeZkdeXnahgabbdddhcca
C signed,M	ffecofZcldZpcbahgjbccdeba
C since	aZpaabYifaYcYaaZbXZjipZZb
C since wed	eclddfcblccedcdcdbcbbobcd
C so	aZnbacajedgefbbkcakcedbce
C struck	feekddddjiYpZdccnodceecdj
C stuck	gefkegdekelbgebddZddfeeee
C tender	fWgYalWboadbiYgbcVYgthXkZ
C to	dYXejfjajehikXWZZahXfhVcY
C to R	eddcedkfdkecmbddebeaadadb
C told	hZXjgjZZandbhbmlaegnkaWck
C told me	jfchcacdfieefemceYhjmdbcd
C told us	cbcbdmcehhfflfcdeafYbebjb
C took	hddcledgkcaiccbcbfededbbj
C trial	bYejajYheghejhaZbbkabmhaa
C w	bblahcacnbinfcbZhfcYmYjZY
C want	flbfWYTXsXZpbfUekcdgfamnW
C want 0	dgdjdfddkdZjZjcalkckhdkmb
C want a	chiaffdfkdieZbaaecjdebiid
C want to	jfcaefedkfcdcbccdcedciYde
C wants	adciXXjakedhedfkdediWihne
C wants 0	ZhWgfchbpbiWeYZlSeehbliie
C wants a	ggcfZdfigafdffhaZWhZcebWj
C wants it	ajjYeeZcnbdaZikYcalacZkad
C wants the	dblacfidlcfdadcZiXededanc
C wants to	hfkdYdbYpZXjWZdfiUaXclVjZ
C was	kdhhdbZdlccaabjhdYajcblgc
C went	WVhYgiidhhiZoWadYgYcgmXkX
C went w	dbabcnaeihmekecdeYfZcjhie
C will	giVkZXgbmchgcZZlbhoVnZVea
C will sign	ecdlefcdkebghbabdanbbcdhe
C won't	bhYgZlYacmkbihjZZqhaccfej
C wont	aYakcjbYcmhYabYhnolUbbWik
C wont do	ccembcbddkcfcebinpeceechc
C wont renew	ecdddlddjhpcaeeddedbfeajn
C would	jdakccZboaZbWjZjhdZadhZji
C's	YbhfXglXelekkjghhpemgcWcX
C,0	kigYdbejdhhheiXijgUdbkiaf
C,0 users	kcgdbdacldgeedeacbeccoaac
C,0,0	bhlaZdaekelhZkcZabcceblcj
C,M	WchcfgiXqZkkdkYlkYadbUfWg
C,P	ZhYgdTmlbfjgekjbZjfTfbfgZ
C,P is	akaZcdicnbYbaYmcjXdaeblad
C,P says	bZbmcchanemjjZaZZmiXhbgac
C,R	dbkdalWcldnirjXbkTakXZaZk
C,R 0	fbjcdkcghgmkldedkacbcfZde
C,all	eccblfffjedddiebdgedfdgnd
C,assistant	mbbaeddekdcdchnedbecedbde
C,bid	gdmceffeifhbabmegdgfnecff
C,can	kicacdccleabiddhcbhdeckZd
C,cfo	dadmecbckeffhboefhcbgeced
C,cfo P	dadmecbckeffhboefhcbgeced
C,contact	naaZcbadkcddZcbedfeZcdceg
C,contract	dcdlhfbekebofdlckhbbedgaa
C,everything	dbbnaecamdajbclhfaZbcccbg
C,go	fcccmedgmaalbdanZZacdbcib
C,got	mcccddadlcchccbdeYeamdacd
C,grant	cecdelcemaadbmZbdYdbddgbi
C,its	afifjZYdlckbbbhlohcYZeZba
C,just	kfYiZbYanbYcZaYZdZbYbZYYZ
C,met	kZaZcbhdmbccZaXcbedacaZfc
C,mostly	kchcddcfjebcaedddbeckcoac
C,no	jegYkWaapZiWglWYWYWXhYUWX
C,not	ibddjcgdmbdefecedZfaddeld
C,not a	ibddjcgdmbdefecedZfaddeld
C,our	cajiehdejekmhakahkfeddagb
C,po	eccclebijddmbabjYcabcccda
C,price	cjblacZkeakjabambejbbckba
C,quote	dbpZcdYbnaqbhZdZcgdZaZZcc
C,says	efijbbZchgZcihihalmXgaYbb
C,sent	maiZcfZdlckhbdfadYbbdaabc
C,the	YmYYakYcncXajgnlchchcbjbf
C,they	jahZZijWraUfgjaggdVfidpfg
C,they want	cdlecdaekddacaafgYcicegbi
C,voicemail	oaaaaaZcmbbcbcbacZcZcjhac
C,wants	hdgjbdWcginaehXYblhkadZZZ
C,we	dgbldeddkdnibhabeZdbckhce
D	XbgghZljeccdggipkevnjgchi
D and	ZYdlZZlbhhcacZmVYhrabjkgd
D at	fhZiZjYZekiahnUWakXmZZXZZ
D at C	cmdbfedbleadclaaegbaccbcc
D for	cackkeYbhicmacbYcjmbcbbjc
D n	dbadceldkgaaidjdebkndgcbj
D or	bkXZkcfYbndYhZilZmjlbZYjf
D shutdown	elcdegddkebehccndccddendd
D to	belkZbYcldaaadjeZakbakZac
D w	aihajcYcldYbaldebcdcgkodc
D,0	YYffkZgjdiXcgafhmehkhhccY
D,C	XejfgeZfidbbaZjidhehabekU
D,M	aXjembZfgggghSeXhTdfhgXWh
D,P	WdgajhkUiiiZVeTjYmfndgQhj
D,P is	deiakeaclfacahYndkciejaah
D,all	feedkfccleaZcddlibcddgfdc
D,he	bjalbdbhgaZjYbfabVnblbjcj
D,their	bljYccXhhbabZcZYdZaXaqZac
D,then	ecbfjekcleaZdbaYldmbddccd
D,they	dfjjcdbbighdegYXfhoYbkhii
D,they want	fdikdgdelchkahaadfiadiidg
D,two	ffecmfbkddhngebbbdajdedcb
D,we	jbhecdbekegdZdcZbZabpdbdc
M	WggeibgiiX0nhyjifabaZefXc
M D	eiibaejejfjbjlZcdclcidjje
M a	dhchjebfjfigjlccdhdadcajk
M and	ddfjdebdldocZkYbdckceiddg
M arr	ebbkfdZjlaZmbZaZbYjaacbcj
M each	cZeYgcmgkdjjdedkdcddeecfd
M for	ggiegZYXhhkiinkejiYeYYUXX
M for the	dheifdZdleiijkkcbleidZbdb
M is	eidcbkZamfhbhoebZhicfjaif
M max	ikdddebekegcbobbdhbcehcge
M to	emccddbcleYdfohcdjcddciee
M to spend	emccddbcleYdfohcdjcddciee
M total	aYeigajifajkZZfhYYaZaaYaZ
M vs	ccfaambejgpZjbbcibeegjldd
M,D	dbadnejcldYbbabamcbbccbcj
M,P	aZnabdafkdpbZYechYecehkhc
M,R	ebhkddZfjemdhaZdecdcidded
M,but	ffkbfdcejfhgkijedXcbijaed
M,first	geedkgbghfcliedoidbedefbd
M,they	dbmbcdcekcncblhZaaochdafd
M,yr	dljcgZchjYihfWiZfZZdaZfaj
P	gifeTZijbifhik2egoiiZljje
P , C	mZaiecaaejkbkagbblckijYec
P D	daekjeZhfgfrdhhZfZhicgghj
P and	cjghedbigcelZcabdYcbkcebh
P asked	VkjXbYcikYZZeXkYdegVgkdaX
P asked for	ZlgZdaZcnaZcibYddafXbjeaZ
P asked to	dbgdffkjedbdaceceZhechhbe
P asks	gighabXbnblaYlZZbgcZdbldk
P at	hicdWYhdfieicdlYXckcdZdhc
P at C	giceUYhdghejaemZYbkceaahc
P at the	lacbidedfhdbabYaeidbcchid
P called	aahcdhkeeiaeecbmdmfbedahc
P can	ZhheZagZoZVjYmlYbWfacgXab
P can't	fjcfdfccldaejbodebcbfdced
P can't sign	fjcfdfccldaejbodebcbfdced
P decides	cmdbeeadldZdjkmfdiddkhacc
P doubts	clcbedddihcgacZedojafcace
P fine	dbchcdjclcemacflcYdbfdZad
P for	fcdjlfbcejhbjdccdgcmhdcmc
P from	iefeaahjfcbgYZhWWeYgelcbf
P from C	jefdbYgjfdceaZhWWZZhflUcf
P gave	flcceedfjeaebdbfffedieihd
P got	ebkbbhbbldacaZZccadXbalgc
P had	beaadmbdkgbcmiblcZcbcbbdd
P has	addjYaihffbhWnlWgSkjZZVYg
P has the	ciZhbegjfbZkbjYZbalZcbZba
P has to	dZgmcdadnajabjodjXcadbaZd
P in	lgXddafdnXcYbfkajecYZXeVb
P in finance	feeecgkekdccifcdkYeegfdch
P in purchasing	gchjefafigkddkdehjeceeaed
P is	bcgeifdichfldaokejcWXeije
P is livid	cccbkdfdekdeadckdoebecbme
P is the	bnacdfbfjeabcdlcdbfdeanbj
P knows	oaZbdcadlccgaafdeZeadcZbd
P left	habhcahchihjXafZaZflcaZai
P likes	abZicakcldadkaoeeYbbgddde
P likes R	bZajcakdjdcflbnffacbgfeee
P loved	ehkgfedjdeldaiZcdhecekcdd
P not	bfeckYfaelZcfgZkaicjbjXXZ
P now	fckcgfefjdibgdoceacdededk
P of	klbYddYcnccYhacbcfbbdfhXa
P of C	khccedZeldZdddZcdhdbdciZc
P out	eZYZkaidmabbaclcaYdZccilc
P prefers	bZnadbaelcadhdXdcZdZdljae
P reviewing	cjjhcbadkelcbaZcbaekdbfcf
P runs	fjhcdedejdbjajhddfddiikeh
P said	bkgkbdXdncfeWkcYZlhiaebda
P says	bffhZggfgfjjfjShmjcbdheih
P says ring	iccbeejdkdbdabbbcZachdcbd
P says the	ccjhdfcdjhocbfckckccidabe
P sent	ajajheajecbibchbkadcfeecd
P shook	ecjbkccmbcZniciddafcemaee
P signed	cakajcdigaXdcapjhXgZcgcjj
P sold	cjcbdkccjfZccadcjadbdcabc
P still	djcbeejcdkbdcbaeenddecabf
P thinks	fjhcffeehhigddgddneddigie
P to	djbheecbmdZjbfndiabdeihde
P told	ZZfdbjidekacYekbckakidccf
P wants	ShhdcZifgigjbbikbqZdfapif
P wants a	acfeddkheifbccZabncYdiijZ
P wants the	ailbbdWcnanaicikbjeacZaeZ
P wants to	ZlXhbdZedlXjaagadmbYaWlYi
P was	YfaYbmhhalWbkZWZbjdibjgla
P was nice	eccdfkdeihdekcdffjfZfhfee
P who	ckgbffcdmbbeicogeedbfeZce
P will	ZaqcYdUYpZlheXdZjefSYofXZ
P wont	biYhccgcmchcecebbjbidakhb
P would	dmbbfgcdleidedYcdilbehddf
P writing	ckfcffddkdgciccabZdbcikad
P's	jeXihiUgiXfhZXrjgShSYcVXh
P's desk	ccdmddcdlcdbeelecbfZecddk
P,0	gffiefefmblfbcidnZfceijce
P,C	ihXhfZdhfghfllUYhkhUaXXkh
P,he	bYlkdcbanbkkfajcbcabbagab
P,says	cZaZicndjhhcidckdacbhccde
P,vp	ckifddikcdfcZjddebcjfdhcd
P,wants	hZhdddjfghcegcbbdghbejiab
R	aidaYhkVgjmX/cdWUhZmhchcf
R 0	cfndahZembllpjfZhXcZhbfaZ
R 0,0	dflfebafkcmlnkgadacbfcXdd
R D	YhZYfbmkccYbhdccdebaccidk
R M	ejZhcbZelbmdmaadbadgbccec
R and	iffdgafigfXisYdahiZamYgYY
R and R	bYZZjamkdeglledciebekedfd
R and a	bYjmeabfkcadlecdeaeblcZcc
R at	XddfkakifgadmajbfhaiZmghi
R at C	cbfZlZikibekmeddigbaZgicb
R for	badbkjablfejlZYgcajaahZbb
R instead	dciickbckjZelejdeeedgeceb
R is	ZcijbadcclhcnaXacicmbcWbb
R n	jdhefecfiebekfedeidamdZhd
R on	YlYhchZdmcjdmcdccbcbabdYb
R ones	ciidebckdbaklmjdeXfbemgee
R pitched	lkYbcaZdkdYdfmbdecebfdjed
R quote	ecanfdaeejfemfeefjekbgfej
R since	djbabkZdejhbmddedbeXddccl
R stickers	iaaccbjclcaencaeeZeZehecc
R's	ZWkhbiWYdlierghidjYhdniag
R,0	dbaabnZdclncmbcicYeZbcYZb
R,C	ahZZcekemaXdokZbcieWZbcZa
R,P	canbdhZclcZjlckdeZdbccjad
R,R	caoecZbelcfdldcdeaeamdXde
R,contract	ijcbddifkdfZmhefefabdhcda
R,no	bjZkeZZeeiadmddffcfjdcand
R,price	ecdbdfkeejpcncccdXeWddXhb
R,we	acgcckaekejgkcddeZjZjdjbd
a	tgXabYchegddghfcdkYgclkik
a 0	fmibfaSkdYeifiimieYdajjVk
a 0 wk	cikbddbdkeaamebeeaedhoadd
a R	Zdaihjibamcbqblchndpbfkai
a ballpark	ZjhdddZbmcofbdccfbjccbZec
a better	bZanccZbcmjfbddddpfdfcZbc
a brochure	qXYYaaYZpZXeXYYYaabYiWUaa
a call	oYgZbbWbpYYbgZXZbSfccgZcg
a card	mcccbbbdlcebZdbcbgeadbZec
a customer	lddbffddkeddcdaddfdhdckke
a deal	ecdgkebgmbiiaccclXhaecbdd
a demo	ofXYYchZpaWaiaZehTcfbuTZe
a different	ZieiakZafjcencdddbebecbdd
a fit	ZheeblZcblbdbbbbdmekdcjbc
a flat	aajcclabdjddaibbdlaaeaZah
a fourth	cbccmecmacabcecadcfdedcdp
a local	aXlldaadlcbdmfcceaebhcZcd
a lot	cbmeddbdjgldgcbedofjedced
a lot of	cbmeddbdjgldgcbedofjedced
a month	bmfacdgbmehbjkgmdXhkdaibi
a must	cjcbakaembYhaceZaYcbecmhc
a name	pYcaccZbnajgeYdbdeggbZXaa
a new	gZjZccmZfkaYfYYabpbfhkkke
a new contract	edeabfmbldeZcfdffdbdiffad
a pilot	ajgadaZhhbbdfcdeeZdcedYee
a price	hgldbdZhgcobgbbbegdichgba
a quote	aZhZddijeaaebebafYcbbmjcc
a restart	bbhjcbjdjgdddcjiedcnfccid
a sample	ZkfbddcclbihbddaeaecepZeh
a second	YmaaiZYipXXaZacbZcdfadaWr
a tender	jjabcbcelbeeacmedYjbmcdbd
a test	gmZbeecldbadicaeeZeaipWab
a week	aeggjcYkdcamWaZoZjbXbnWXY
a yes	abfpcdadmccbadlalZkcdbZbc
about	bmfeZebWjfjefiWdbhWSWiZnj
about it	dfdgckbckgfbjgbdhcdaeiZdd
about the	YdbiZfkaekkahYXeZobZbgWkY
above	ZgboZXbgfinZjVlfXlZXYXSYZ
above R	dZelfcaclhleldjbekebdcZdd
abt	eiVgachgfgdcabdiUfcflYjih
abt it	eeeefjeehhldjckfekeafeecd
abt the	ZfagcakejfecdbbcdkeandZbg
accept	befnaaYbanhkZecmZrbkdcZac
acceptance	fedcleccmbagaefomgccdccld
accepted	oXheXaVifYlhXcVWXWgUZXWYd
access	bkicjcYelcagbahdebbcljjci
account	kYhYijZYihZafaZakibjhmWZb
accts	cckchddcekhdfdcYakdecncjb
accuracy	dhmccbbdlbZefeddebfdcdpce
ad	oZaacbacmaZdicbbcYdacbeZb
add	hhejffXdpWXhYaXifbaWcYZYm
added	dbkbkcalcbfbacbjbXcbbcdjk
addendum	eaclhdadmaerfehbbYaaeclam
adding	nYabjaYkfZYbjcYbbabZbbZel
address	naabccZckdacacgddZdbdkecd
admin	iYdgZbjahgYihZajadiZcfXfZ
afford	boaYbfZbhlZbdtXbbjdYccZak
after	gYihgiVegfgmfckeccngcmfaX
after 0	iYmZccalahdcdbhdbhehenkbh
after the	YedekjVacllcghikZkilaijjZ
again	hXXbkTnakefXafZUjhdhWRcoh
again D	lZYgWbgbmckZWZdXXVWaYYkiY
again in	abccbjjekdcdbkbbaZemedccc
again,0	aajZkZeejfhcZcaabadjfbfXm
again,third	dbbajbifblhddcaZcpccdcaqc
against	cbfmcaaclcfmqcbcdYcaYgkhc
agreed	XVVvTWVZpWmpbaiZnefVWYSVU
agreement	ZXickfWaqYbuYYWXXbbXaaZmb
ahead	dgchkaZfkdhhbaYiccbgcdkbi
all	ZiachfglgOfbfhiZjfajVgiWc
all 0	bkbYlaYlbaXbYdZZghcZbhgZa
all R	cncbddZdkebdnedeebbbdefee
all day	ZYaiaalcldabhbcbbajkcbYYd
all for	hgiddddifeZgbaedjdecekacd
all i	ggdhfddelcbeZbcdmkebifZce
all in	ZXjmacZdldphmYjbbYcbaaccc
all spend	biagbkYdjibeanZddbdiddacc
alone	ZlgZalYhgcXakgnZahbaahiab
already	XkehYfbkbicemggehTZngidfd
also	ZXlfjhXcfhqimdbkcfcabggbh
always	lbcechbdlcidhededkebefiZd
am	aegdkjWkciWneYhYhVfYZdgXh
an	qacdaYgfheYlfZVValYfYXhfg
an email	lcccddbcnadidchcckdXdbZcb
an intro	macdecbflcbjkhfffbfYfebdh
an old	lddcddbejecdcdddeZefdekdc
and	Qndfcfgceijksfoljmlkeeree
and P	ckbbedjgjdbhgdgdejccfdned
and R	XYechVmjgbjjpbUbgcjXlaebc
and a	XhilfZXbpZenidYdZcgXichdk
and an	hlhdeechgeggcdgdeheaedlde
and he	didiefbdlchjjZhcdakceiecc
and is	ijcddfbfjdfeiegedZfceebkf
and one	fcjjccbdlchioebedZdZkecfZ
and our	dbgjddieblgdejbidlfjdhbml
and the	dfafackaandeiihjepelaffmf
and they	cgbZjkXafliggflmiXTkaebYX
and want	dfdjcfeeifmYYmalcmeXecZck
and wants	cgdhjdZlbcYnghbbrkbYdcYcl
angry	abaYnaidYoZcacbabZdkdaamb
annex	dbclbdcbnceobebdafbdacffb
annoyed	cceaicjeblZaYcajblcYdghfc
annual	aXfmZaiZqYkaYfUXqTZWfdXnf
annual prepay	feeldfddkdilfeeenadeiedec
another	cRijlfThicdkoVeVViXYVecZq
another 0	YYWknaXekdkgdbZbYdcXbYVfp
another month	cbekedcdkccdjeecfadcencde
another way	efcdbmddekYalcicdbehcccbc
answer	hiZiajYZanUZkbYhYrZpaZVla
answer D	gefkggedckdejedefnbnfeefd
answered	iZebaajekdYdadadcbcfkblZh
answering	ecjckbcdckbcZccclZeolcmbc
answers	VknVXWhZsWSclhhYYWbhnWolb
any	fcZlaiXZgiYjYhkYhmaZZaihZ
anyone	WkZVXjkXiifedhhYYnieZYXYb
anything	ejXfWWkdmZgbaknbdqaUZfYed
anything over	dhcibebbldkZbaoccXdedhahc
anything over M	fiehefedjfhdealedadffidif
ap	caaZhdiaodYZfbaZqcZbbbaYb
ap says	dcbZheicmeabedcaoeaZcdcad
api	ZkkYbfXhdihafgWZdjaXacrif
app	afkbbZjidhebgbYabmcbcojbc
apparently	aYejabhdhhhbobaacYeigigba
approve	hbjnbbXZnechZYpbafeccaYgb
approve the	bdmncdYblfcbcfndcdaeedcde
approved	XpgdWVTghUZgVqndYfjVXgWYc
architect	cjjbddbhgbidcdfdeddcekncd
are	bkffdfbUgmmbkYdYioWkZhhcj
are up	ajjbcbbenabeZbkcfZebkaacc
around	djgYgVjggfgkhkgZZWaeZdUYg
around M	dofbeeajfajkZnjbeZcbehZeg
arr	ebbkfdZjlaZmbZaZbYjaacbcj
arrived	ZWgXkYiXgiVcdWWasabYYlcla
arrives	ebbegcjbmbZiicbbjaaahccZa
as	keahifNjjTYggcVjdbkYlfaRo
as a	kiZdabZcmcbjcbYZbfbZpgYca
as last	dbcepechjdibaedjibacedZcm
as ours	dbkdeedcldbdpfbbfZeedldde
aside	cnbbbdZhgbbcbqkbbZcZcbacc
aside for	cmbbceaifcdccodccbdbdcbdd
ask	ljUlWXTXpZhggYhWmhadahiWY
ask for	mcbcfcZdlcadhecfdZfYfkach
asked	iojZOTbdmbhhgccdWgYdhkrje
asked for	imecVUdekcgfefcbYeYcbghfb
asked for 0	iXXkbcibldiZZadadZfadfXna
asked for a	jkaabafhjYkYWkYfcVdUgiggW
asked for our	cmbbebaflbYelfdffdfbdbhbd
asked for the	djjcffbdlemZZbjcejcbbfgaZ
asked how	aZkebbidmejiheedeaekdcjai
asked if	fidacaihhafabZXYggdZfmnja
asked me	geiafidefiefjiddfjechdkcd
asked to	aYkhcdfigdhbhabYafgYlfcib
asked us	bgmYcccdnZjcidZjaXdfjbYig
asked us to	bgmYcccdnZjcidZjaXdfjbYig
asked who	gmZbbcadmbdcZefccWfhdcdpd
asking	ffXhgVhhhcdceeijhedSbVjal
asking for	hZZcmafjdhjZhbZidgaZaaean
asks	mhegTVZXsWihahUihaYSXWkbh
asks for	jfbladYbmcmgfdbiYddZdbbhi
asks if	jhYcacgdlbZaZbaigXbadcndc
asks if we	hjaXadidlcbcbdcjbadbednbd
assistant	oYgYbaYcmaZbffqcbYcYcbXac
at	gbhgdbfhgdnglhfhaihfliffh
at 0	XZeqbfVgkUygmheiibmRgZXXc
at 0,0	ZYdjhjWjeculnXjUackadXaZX
at 0,C	dcjfdddejgkdjncgcddcccced
at 0,P	feihefddjelaldbdeYdfdedee
at C	cehagakkfcaffjhjadigrnelc
at C D	fYjZndWapaZcaafggYgYaiakh
at C has	ciZigeadjgbmcYidhflbdhcbe
at C is	YieeaZjbjecYdZnhagbfbfXaY
at C said	iejccbbkcfbegbeadXhhdkace
at C says	bmgfcfZcnafhaYladZdZabiZc
at C since	edldeebjebbdZbcdebaajmdbd
at C told	kgdbecddmbgebendeZhbmdcdi
at C wants	igiYdeXcmcebZinkjWmbcZiYc
at C went	bbgcijajehWfhcahdhdZimYZc
at C,0	ZaiajbhaejcbYZalblbagYXha
at C,P	ejfYbbljfaZaZkeYcWaaaiYkb
at C,they	YkacbkfbnbbacidkfYaYljkgh
at C,we	dgbldcddkdmibibbeZdcdkace
at D	ikbajbWjgYUgfcYfXVVYdaYjZ
at M	WYcjdehaparYeYaYbgXViegdc
at M,R	ebhkddZfjemdhaZdecdcidded
at all	ZlheYZXameZeYakgjmaYdaXZa
at it	bjjebcbZoaakdcabdZcYdkncn
at list	dccelcclcbnoaedccmcadeZih
at lunch	fekbjebigclmaaibdYdddhbcn
at me	bZiibaibcleZldbagtdZcfYda
at noon	aZjakcacmblbbbclcaebgcacb
at renewal	dcdhYnXcZnYdnbcdfYehcdcbo
at risk	dfijcaheeihdhcbdeYekdddbh
at the	rTZdfdbWlefiZcVYYecYfieVb
at the booth	ldcdddcelcbbbebddYfcdaabd
at the last	baakciZebllkbdcdgmdcccbcd
audit	aleacjajeefaXZakbhcYZjlda
auto	cZcgibhcldZhfYYbajfhhcaYe
award	SdYWthSnfUiejTlXVUnUxhTWa
award letter	ebcbmdagifXhhbbcceieoeceh
award notice	cbZakkblcdlhldbccbceokcdc
awarded	aaZZemZibjZcmfdccaecieacc
away	bZabbjjdiffebccddfedbdlcc
b	biigdZZdoZfmYiXmgWeZbblYl
back	haajeYhZigfidieXenkdaajej
back D	WgjgYZhgiYYgakkUYmjVcfVVX
back for	aZbbncagjdYdacbcbYeihceaq
back from	aaboadeapaZlejibZWifcZfaa
back on	ddbkdddeblgcdccednececahb
back on the	ddckdddfcledffdfeofdedchc
back the	ebcbidjeekZbbebdoiecedejc
back the last	ebcbidjeekZbbebdoiecedejc
back to	aiffcYldkdgbkbZcgmcZcbjca
back w	fgclffcfhgmfhjefcnebidheg
bad	XdYibmdbgiZbgbiacYdplfbai
badge	ibaaablcnaZbXZabbXbZaaYXa
badly	ebncbbbaanceeddbfofbeocef
bake	bdmfcdadlcadodcceidbgmide
balance	bZZYdanZghZZdbglrkbZbcZZa
ballpark	WneYaZWbnapbgYaZdWjahYncZ
ballpark M	bkgbedbfjekejcddfceekcpee
bank	aialbbZdlbXbbkbipZdbbeZdc
batch	gahkfbacdkicdcbicmdmdhkaj
batteries	ahabbblembbeilcldYfcdghce
battery	cnaaddbdmbZfhcfcddecdcpbd
battery life	cnaaddbdmbZfhcfcddecdcpbd
bc	cjabZhlahiagfhdhljcacikYa
be	dhdaZjgfidbfgmaoWhkllbRbo
be signed	fdehaeighcbaedjcebokdefcm
be signed D	fdehaeighcbaedjcebokdefcm
be spent	elddeeceifacfmacehdddicec
beat	dbgbmaZkhcjkmbddibcbbdbdc
because	bbbjjdZckibhbddjdpfcfbaac
beds	ekdidfbgjeejhhaibejcchZcc
been	hZjdZYhnZhZijZZggYciclXaf
before	fifhZTcekbYhXXjtfgoaifjVg
before deciding	cijccecgjcbcfcccfbdcdoadc
before the	djYieYZYqYWebXfrhTrVVVgUe
before they	iaaldcdancYiYbfmieacmjecc
behind	ciYaeZmfeiheiccmcbfjdbiic
being	edikceccmckkaebceYcccdbdd
belt	bkaajcfdlbbjddacZmeZkamnl
best	cZblbiZadlodhlZbcmbmhcabc
better	YVekZjhjbhedkbZfckdXcgfZb
between	dkfjacYdkdcbjbZibbkbZbZbc
bid	XegjecTghepajUZVcbfVqagXX
bid bond	cboaccccmbgeYdbcdaabpcidd
bid is	ebfjbdccmdkdgcabebicoeZed
bid is in	ecmacdeekcjeYdccebjcofaee
bid opening	dclcdccdmblifdcdhcecmdaed
bidder	hYdZjgicghYajaZccZdapfYba
bidder at	iafbkZifmaZbfbZcdadamfZbb
bidder at C	iafbkZifmaZbfbZcdadamfZbb
bidders	canbbbacmcfcocahbbaaocZbc
bids	ceqcaYYcpZVcmaZhcXbYpcgaa
bit	bafmabacldnldcabaobYZkhfa
blades	cikcdaakgaZdjfcdeXfbeljbd
board	bckgTkaffhYdflqUcbiWYXjQe
board at	dhhhdeajeeaecnhfdcccbcabc
board at C	dhhhdeajeeaecnhfdcccbcabc
board meets	bdigccicldbcchfbdbYcdcacd
board meets D	bdigccicldbcchfbdbYcdcacd
bond	cbpbccbcnbjdicacdZabochdd
book	bacfidieldalbcYcbZdbecbcc
booked	kXjggbSflWXgXaWibVXVdhXgh
booked a	lajbadZcmccbbecabbecehbcc
booth	lYZabZgdmbWfgbXaecdZaeXZb
boss	cjWhaYhYlddXcVpXkigWjXSgh
both	cajlddYicicijZlfiZfiZijha
bought	ddaZgoXbdkjfngkgdfXmegVig
bought elsewhere	dbbbamadambdmdcjhYelcdccc
box	ZdkagajcfiXdjfcchadlcnibc
break	cgcledcfjehjbdbifZleeeZde
breaks	chkaceYcnaaehdkbeYbaccZhc
bring	ajZYabmhhabbeaabahchccZab
brochure	qXYYaaYZpZXeXYYYaabYiWUaa
broke	dcfambacdlbaaiiccghaehood
btw	aajZabohiYeggcbffYeYdbfaZ
budget	gmVWSkeidhehTlcScgdgTbheh
budget D	aoZacZZakeZfbpXabjZXcbZaf
budget got	albbckYgZlabfnjdchcibcZai
budget is	aficdZkZejdbZgihcmbZdcfcb
building	imYZaZYcpYZbgaZaaWcWbabYb
bumped	jcdcjdchkcfbbbaedadcdbick
burned	aoYZbZZeclebqkZbamhbddfbb
burned by	bnaabaaeblfbpabcaqhcdcabb
burned by R	dkdddcceckdemceeaoideebdd
bursar	bjbbjdjckeZebggbdkabdcacn
business	aaaichjdejdcZcalfkdmchZbc
but	bnfhgNKbqWqjiltgeokXbfdZd
but P	dmeZcabcledehcmbcYiZkZchc
but R	cakidddjkcncldZddjebdcaha
but it	fldcfgfejfYdbgkedZdefkcef
but it's	dkdcffddkcbdibodeXiZfedeh
but says	cjbgeeeekdlabfdcdkidfbZhd
but the	ZqfcZaZYobahfjpdagWXbghdd
but they	lfaaddcekdacgaZecjdcccabc
but they do	ekdeggfghgdfjccefnfefefee
buyer	gacdbbkdlehbibfbdkaYbgaZa
buys	mfbbdcadmblbfnYZcZcZcbZcg
by	ibmXbfcZgihjpdUhYmhYkcbhg
by 0	aZidajiZgiZZZaaYZfbajjfZZ
by M	bdedbZkgifjdhiafejeeidcdc
by R	libbcaZdfibelbccamhbcdZcb
by the	ffhaabibjegYlfggablbbeXWZ
c	hdihZYYcmZgZbhdXjVbYibpYa
cable	behZbeieldYbbccncXddcnoaf
calendar	acabedncmaaiaecgdZfahaicd
call	rYYWWSjgjXXdceXbXgZaUfdfY
call C	maddeebfifcdidcbflfcegccd
call D	fXcfgbiWraieadVWYfggYVfWZ
call back	iaZYacldmbZbbccjcecadfdac
call w	gikdffYiedijjagheibbekhad
call w C	eichggdfjehjcddifZfdgdjcf
call with	fdefccjhhagbZhbacfhadfchc
call with C	fefbccjhhaabaifacZbadfcbc
called	radQddXfjceVbibhVcXUdaZjd
called C	oaaacaZdmaadgakdeZdZcdcad
called the	mZibcbaclcZcaaZddiefdcXka
calling	oUXYVkfWekXZhXhWamXgcXlWa
calls	kaediXhadkfZcYWieeakbghga
came	ecTglnXedjhllihfkhYWibhUj
came back	adYmfhYboanidecYgieggZUbm
came in	eVbbnjWYbmgjiVakmicVhaeXU
came in D	cccbmcbhnadkabZboZbcbdhdZ
came through	dlYXhYhbnaYkdggabecbccZbb
came thru	clcakbedmbaahnhakecbbgkdc
can	amgfXbZhjXjdkonrcekVbeqac
can be	bZjlbcakcbkclkZlbgmbccbfc
can do	YcajcfiejejblZYikkbhfajgi
can do it	ccbeeakgifZfiedjeadffeidf
can ship	fekcdfdckfZeldeldiZeeedee
can ship D	fekcdfdckfZeldeldiZeeedee
can the	ilbZccZanbabhcalbabbcbmYd
can we	ZoZbibahgbeiZcjkgYkcdjibi
can't	YljjVXTUaoWflnlljsViXlmVf
can't afford	elcbdiceckcdbpbddbfcedbdl
can't sign	fjcfdfccldaejbodebcbfdced
cancelled	STXTUudTapYfXcZgWlbtbecak
cant	XdWbZllaihdefkalbnclZYbbY
cap	ekcibeabmdcmemfbfiblecacZ
cap and	gfgjfgeejecohedehechfedeb
capex	YheYZnVbpbZaXsXfYYbjZddZZ
card	sWVVfXVYsWWieZUZgbZUZXUgY
cards	nccbccbdlccbbdfddccedabcd
case	YljZdcZcmaabkbmZkbfabeXZb
cash	ZjZiZkXZdlmagpaaZkblcbZah
catalog	jjbbceaglbbeibcbfYebdaaZc
cfo	bhcidbacmcaaeolbajZjfbZgb
cfo P	dadnecbckehdgkoddjckgdbdc
chain	labcgcjfmacdacadbabbcfabk
chair	aZmZidfcldccbalgbZnbkjYjb
chairs	fbhihahjgZjljikegXaWjaXZY
champion	YiZmZXXahhfZZfoZZWZpYZhZh
chance	ZiYYamZdldnbocbcdaeZZiYmc
change	cmccgcafjfZegjiablcbecaca
changed	abZjdblcmaemjccZiXeZheZoc
chat	tZVVWZWXrYYdchWVYhYddlice
cheaper	cYfjZjVaejhZpWXZdUkWYhWbh
check	ZejbmaaaoZgeghXljodXjZmmk
checking	cggjcdhhfcgkdekejZcdgejdd
checks	aanbdcbdkcabecZdcfebcbogc
chose	baaabqXbhgiZobcYaVbUaZWZY
chose R	cabbcoYcifiancdZbWbVaaWZZ
clarifications	ccekcbcekdadidbedcecpclee
clause	ZXXvUXSVihTobbXibrVfYYUeW
clear	bZZnahadlcafafpinZaacjaZg
click	nZZhbbaaoZZlgcabccmZcbbac
close	ZZXhgmganaYeWfYXXakWYZYgW
closed	eVUVskSnWgbrRVcTTjggUWaVZ
closed C	baaZnaagjdenababbZccbdaeb
closed lost	bdddbpabcmZZYZbbcYjkbdYba
closed won	fdedkechjdZhcaibbbdcdeiec
closes	iahkcbbcmcbdaaZacbjinaZkc
closing	XUXgWsbgammiVndVZljmeXcgh
closing it	cZaYbpZbfkjbZnabbjcjddhbd
cloud	dlcbfedckdachgkkdeejedmch
co	iafkgZYcmbgZdhmaaYdZaZXZj
coffee	nfabhcZflcagcZccdacacaZZc
cold	rcbeYVYWmbUXdaXhfidRWbdjW
cold call	qabbdcZboaYckgaikebabbfZc
cold called	oZbbbZZdoZbdfbbcdedWcdbhc
cold feet	cjcicbbffhacgdddencadiccd
come	aiZjYgaihYeYYebjWegWhedgY
comes	YjegeZeahhWhjkjXdgihkXUfe
comes thru	djedfeedjfcdelZfeldffdeef
coming	kgXfhaXjeXZoYXfWXTiWniike
comments	aYZrbbXanaZuZZWbaWiZbgfab
commit	cbaoacZZoZdXXbYmYalXcieaZ
committee	XfmjXeShhWVbfinWdZiThgdfW
company	gdZkZiXaekXjehfYhkZamYcYZ
compare	blgZcbaelcZcigaacdeaallad
comparing	bZffaakekcldlecacbfagebee
comparing us	bZffaakekcldlecacbfagebee
competitor	YahlahiYgihaibYabkcYZgeja
complained	adckfWhddkdcaaaackcYbbYih
complaints	aajbZbkekegeieclehfhfeblj
complicated	cfggcicdclcefddeeoeceedde
compressor	aaZambgjajZbacZjYlcadaaoa
concept	XcqWZaWXpZXdYihYYcYYafjda
confirm	ccdeiekfjdbjbcbjkacceckbd
confirmed	YbZZqYZkeaXjjjYakZaZiaZZa
connected	paaabaacnahbYkZbdbcZbbbbc
contact	qSWfXVjXhhdXbdXVWUejdVXWg
contact is	abbbcemembfZahaabYiYcbZbf
contract	chPckUjfidhighcRagVnmcUis
contract draft	feemceccdjfchecejadngfdcc
contract ends	jjdcadZcmdcalmcfffYaehdch
contract ends D	jhedbeaclegakkdffgZaeieeh
contract goes	gaendgdiefioejcccdkeeddec
contract is	dZbngdYifZfqcamcafYZbagbY
contract signed	ffgbngahiebqcdbapeccjfeaa
contract to	cbdgkdZnaabqcdaedbebdeddl
contract w	ZmaZadianabblcddbaaYcgaZo
contract's	djbcZbiZdkhchlYccmamdccgZ
control	amZZhcZbmdXdakWdcaacjcabg
controller	edckefedjfcdbbdbmfcafiabh
convinced	algcbZZdejabaagZcpcZdiZaj
coo	ZgcYbakembccaZpcdfcjchbbb
coo P	ahdacbifkddccZndehcjdhccd
copes	clbbcecfjdbdhecdcnfcebodd
copy	ceddoeZhfbeibeahjiaacdcbc
cost	hhegadWbhgmaeaYYehbgZajai
could	gkacbkYclejagfbncibagnYZb
couldn't	aYYYZniadjcbXaZoYYajbaYaa
council	bflfZiZcnbbbYkfacYdblhhbc
council votes	ejlhddcdldaccapeedhdkedee
count	cdigbbkedkdhbehhdacnfeben
countersign	dacnbcZjfbYqbllccadbcchfb
countersigned	aZZhpbVlcWWsaYWegdjVdZXeb
cover	YjeecbgbmaZbgagYbaaZbbjkc
crane	aanYkbacgiZhcZarihcaaapia
crate	aaZZlbhbeiadccblcmemdbbbc
crew	bjYigcWbpZbgZcXmhXhXaZZic
crew booked	feecmfbekdgadffniddbdeebb
crossed	cbZjccjckdejbdcbambZddabg
csm	bkbZhagdejddeeccdYcnbebco
curious	hlaaccadncadibacejebdcZbd
current	ekZYZfjdlcaanghbcbkbcjadc
current vendor	biZZagkcifdameceeckcecced
currently	ahfgZZhbncgaocbcecfbddbcb
currently on	aigdaZicmbcbqdcdgcgbdeccd
customer	kibZcdcfmcacbcadcfcgdaiki
cut	ZbjaZleXcmaXcocdajZgahlgi
cut the	eddeejdfhhhebmXdfcfgfildd
cycle	begaldabmbjabhafhZbbdbklb
d	ddmbeebgjeieiedeeZfdeonde
dark	YYmeZYjdckWbYZXbbVcochdYa
data	fkieVgUWigXogXdWdkdiXirTV
date	dVclcVkYpZgfUeglbPkmZfTgd
date for	bbhjcbjdjgdddcjiedcnfccid
date for a	bbhjcbjdjgdddcjiedcnfccid
date is	bbanbeaejelhbcbicZnagcZbh
day	dbciiTfiiUedggfccaiehhhnY
days	TihbkcadgfakhaVgtefhboYoV
days overdue	gddcmcacdlbbaddbmYdoedcbd
days,P	bacbcdnbclbcaddccmedecbod
dead	gXdXWpXWiiSVdjjVfXWnVZbUT
deadline	lZgabbZdmbbfbedfebdancace
deal	UTdegoclVoefcbgajkfpWWdSW
deal is	bZZffmYiYmZcaaebbfcqdcZbc
dean	gmacccaclcXhakmgbZibibZck
dean P	gmacccaclcXhakmgbZibibZck
dec	clcddecekdaeiodffcddfecde
decide	YlclYZWboYYccgrXYfmjZXWYZ
decides	lkYdYWRgiXgXidqWfbXWggTVY
decides alone	dlhcffckdeZdellccadeeibed
decides on	mbbaeddekdcdchnedbecedbde
deciding	bhmaccaflbieiaZhcYcbaoYbb
decision	afqYXdagladWiegWXZmWhdUZW
decision D	ekehdeZjedbcbjbcdckdehcdd
decision from	cclhcdbdkejdbcbdeipaedcie
deck	hYjXaahboaZbaaebcfcbdbZZb
deep	deldccbelccgceeddafddeoid
deep dive	deldccbelccgceeddafddeoid
deliver	oWYcbbXanbiaYbdracaafbWYc
deliver 0	macabeaejfZdbefmdhddedacd
delivered	eedeodaZpaaYbdgriabbbcbZb
delivery	XZUkhdhXldUrgbhhjXecdZSZd
delivery D	ejbZkeageibjicandacicdccc
demo	khcbaSkejbedhUViggThXoTVd
demo D	bhaZablanbadjbggcYbagnXcb
demo unit	djgbeebcledekfeffkedfobef
demo,P	lZgdffbifceebdbbkYdcenabe
dentist	icfbcdibhgdcbcYbchcadhbid
deposit	VVTgpWbgkcRigWVl1dVaVVUZW
deposit landed	feeaoeZdmabfbcdloYbYddceb
dept	lgdcccbdmbbdafahdXdidgbcc
design	cdkdedbfhgeeacbedmeeieodd
desk	jefgfaVgeijZhYiYXhajeYVZf
details	jbblcbagmbcdbcaedgebedZbd
did	aYhXmhghibifdcdZYhgfZgYfg
did the	eddbneZjgcckadabcZfcejckb
didn't	ddhdhibjcgiifbajdkcabcbbi
didnt	lbWYalfcfjdghfYfeifWcdXme
didnt say	lcceffbimbceZcdddZidfibbe
died	ZeZYYbobnaaaZbYZZYiXbYhjb
diff	baaicdjdejkZbaYgcldcdbdZd
different	ZieiakZafjcencdddbebecbdd
digital	mYdcefadjegdadbbjldhekbcd
direct	hhXlfXfZdkmbfdkeiliglYXZY
direct quote	ecanedbdblpeiecicpeZicbdb
director	bajfYigchhahfZofZkgZbihZa
director P	gdhjckYcgibhgZlgZihabeYZa
discount	cgfjacZYmejhZgbddhZZciadZ
dive	deldccbelccgceeddafddeoid
do	hkXgTdfUkfhanfXhkpdcYemmc
do 0	gjaiccYcgikhacbjfmckcblmb
do it	bdbicejcghiilffilhiZdggXZ
do it D	caagdajejfZkcecjcakefeaef
do want	dkddgffghgbdihddflejedZdi
do we	YjiYaZjbnbkZmabXdWaXbfanZ
dock	bfbYocbjeghabcalgfcbbaZij
docs	dioXWWVYqYdWZYUXZdkjnimge
docs D	cjmcbdbdlcjdbcbbdgZjjhlad
docusign	aZYkjbWYqXXtYhWXdgoVbZYXX
does	ekigbaXbmbfZbfjjemcehYlfZ
doesnt	ZfdiakYadlfbXYlabobnbgkXb
doing	ZgnWaZbcoZVdjaYcgfbXcljoa
don't	beVkaihbfiTieeiaelmoYXbWm
done	XYelaUjcncfhViegZakkXfgrb
done at	bbbjbclbnaeabhZnbebccbaob
done at C	cdbbcenbmcbacibhcZddecboc
done for	dajbcdkckdZbcadbeafddekle
done,0	iadeiagcnajigaaaibeYabhmh
dont	lZemYcfYpdXpjibXYvWVXWigY
dont like	cbclcdddkhdpabcdeocbeccca
door	gkbcdccgkcbejlgldYdddggee
doors	gabajbhdejdadackakfbhcalb
doubts	bpcabbZadlZfYYWcbthYdaZZd
down	SQZjkjjVfkjXdgcenmVnjaXij
down 0	dccckgiaiijbZdjbabencdacm
down again	ccaZlZjfjeXbYZZjidcWbZfeX
down to	ebboYaXboYefkffaYUbWnbgaY
down to us	fddnccbekdceoeafeZeZaedcc
downloaded	oZZZbaZboZZcYaYaaYeYbhaZb
downloaded the	oZZZbaZboZZcYaYaaYeYbhaZb
downtime	bgggjaacblZbgbfecldldaZjc
dpa	ceglbdacmcYpZcbcbYbacifab
dr	hadjfYfhgfkeekiXZkkTfidgf
dr P	icicZZfhhXgcgljZacaVhieWZ
draft	aXpdXYXZghjeclXZgWgldaYaZ
drafting	dcjiccdbmbljikadbcbbkdndc
drawing	aZmYZaiembZbhcambkdabcpZb
drawings	bhmbacYbnaXhgbgacfbZbcrZa
drive	YgaYjZjcoZddebagdXeaakggb
drop	dXdXnhfdihgiYlXkiddYdbhkf
dropped	mTjffUSZtVlfmVUidWWUfogYX
dropped a	oaaaabZcnbbaXcabcgeabZXYb
dry	eccamdbmabbpbdbfcaladdcbj
due	calbnbXgiYbkgccjngaZnblZa
each	agdZfZkembjgdcakdiaZbbiZi
early	amZfakYboZjbXcZXnWaYciVab
early days	cnbabbbfmaidbbdbacdcecYce
easy	chacldagieZifdgddhdbhdjan
effective	bbbbbnZcclkiiccZcbipabbbn
effective D	bbbbbnZcclkiiccZcbipabbbn
else	bkYmVbYWkgdjmeXldjWSbdRcX
elsewhere	dbbbamadambdmdcjhYelcdccc
em	kiWcXahYihhXjiZWYebfZYaka
email	pUbaViaVihhfYVcdggfkYVaVX
email from	lhddeebdlccifeeddYfZfdhde
emailed	lXjZiaWjfZjifieYZXageakYc
emails	kbaacdjdbmZcZbbabXcmcigba
end	XhhfjcYbkfkbfZYgajmiZhXkk
end of	baiibkbeclidadZadYnldcabl
ended	cbbdelddkggfjdccdadccnYef
ends	folWfYSgheWSmhgXYcYhYoalk
ends D	hljZhZUhgfZWicYYaeajZmcmc
engineering	afaYjakeifZZaiZbcbhaebpld
engineers	bbnacbadldYdZaibblhcjioic
envelope	cbncbbaclcidbcdacbccqckcc
eta	cbaaicjbnbaabddnaaabbccae
eu	cpjbddghhYidbceaaVcacbnZa
eval	ddobdeajdgfdbfccdcdbbllje
evaluating	ZkidbaXcifhdkbacdYejcbicc
even	mcdVjXehjbbkceajaXfdYhjYg
even look	idjbjcajgccieddbeccZdclek
event	nZbbbcabnaahZaaaaZebbbYYb
every	gYidigdigdbZefnbcgZZijYkb
everyone	cabnbdaghgkajbcmaofaeacdd
everything	baZrWmUddlUehppefnhpWVSbc
ex	ohcYaZbboZYgnYlkcZcfYYVZa
ex R	ljaadaYdnaYhocmcecdXbbZcc
exclusivity	cccmcdbdjhccbdbbbpcaedabc
exec	XdmlYXWYhhZbkZrZbYkkbaWai
executed	babYpbZmcZaqacaciaabddcbe
expansion	edkcjdbenamebfkeeaebedcdo
expect	aZXYaaqbnadbkZbccabaccaca
expected	cbhjedhbncimhZYWmYjYgZYaZ
expected D	cbhjedhbncimhZYWmYjYgZYaZ
expects	bchkddbjfbcjbdkaagfZcjZcc
expensive	dbZfleahjdoecdbcikdabcZcc
expo	lchbccgekdhbeZYbcccXbiZaZ
export	YkaZYjgahgYaXabaZUdmaZcda
extended	balYnZXfpXYnfdZbaXbWaligi
face	aajlacZbdlddcecmdmcZbmbgj
factory	ahaijdbckdZbbcbmbYdjdahbc
faculties	daldefdgiehjbcjgbciedjXei
failed	YXhXlmXWekaZaeVjXeZfYnwnd
failed the	ecmddacalcbdcdaidgdbdmpZd
fails	dblcccckcfaeccccdYfdeolce
fair	gbcahcldhhZeaaghefcZcfXja
far	oYiYZZZcnaabggajcXcZjgiZa
farm	labbcjacldZZdYXaicbYbeXZa
faster	dbiicicekcYbicbocddbbdlbb
fat	ZZjfhYlanamZaYZiZZbYaZjba
fee	ackicbXbekemWejbmmaabbWZh
feet	cjcicbbffhacgdddencadiccd
fence	bjgcedbekdZeddccebfcccpde
field	jciclbYaglajajjcdbaddjajc
filled	qZZYZXZbpYWaYhaaaXhZbbhab
filled the	nadcdbcdlcZdajbedaibedjed
filled the form	nadcdbcdlcZdajbedaibedjed
final	XVUmjiYaellWYViVikkkkYUgX
finally	jfaXmbXgmbcldXefbUcYdfYYZ
finance	bYYnebeZpZhefYfdmTYafZXYf
find	ikcZcbaaclXhfpWaZlaYdfXfa
find the	hiebdddabmbjamYbbnbdegabc
fine	VWbqbWfcmYpmffkkgcWWZWWkZ
fine with	dbbgfdhclcggfbiihWZbdaaZf
fingers	aZiiZZpanalaaZaYZZZYbaZaa
finished	cafghbhadkjafaZlbmapbhZkZ
firm	icdkdecfckicZdbnhjebeiagb
firmware	aaZbjcjelcgdcddddfhddeepd
first	mpZZbcWdoXajbRbkhiZTmmagi
first call	pYZaaaZbmbcZZcaZaoeacbYaa
first chat	oZaZadacldbjadcaebbbabhZb
first thing	clcbeedejekkkeddfYdadcZli
fit	XneaYkWcejZbZhbjakbiaZiZZ
fits	ekdefgcejeaehcbldbcdednde
fix	YdhVeZkiciaYXYgWlkZXamlUX
fix the	cicbdejcdjcdccccflddedYbd
fixed	YYlVmXhkbiggaWhdklhYanmqa
flat	YZdoajWYigjYWgbXgjfWaYWim
flat fee	cbjhfedfjenechdeeeeefeaeb
flat price	feekegdelbeecjfdeZecfedcl
flat pricing	fecmedeejeceafefeZfdbecjn
floor	akZjaZZdnambagYkbjchccjbg
folks	aZjebbidlchiccjgbbjbcbcci
follow	ljYjaZVigZXfYaXaZXeYaYXbl
food	bmfcbcaifZlcccccdZdcbjebd
footprint	bgkbddbdkcZcfcbcdcdbcdnZb
for	fifWedhlecjeildfccckjhejo
for 0	fehchcelbekjgeXiegZigggkf
for 0 min	kaaccdjdejZdedecenfcdgZdd
for 0 months	cbgkgibfhgYkYceblZdoccbbg
for 0 more	aZgdaijfhhgdhdecebfcejYmg
for 0 units	cfkdkeYhhckkccckbbZcdbbcY
for 0 wks	YiZZgcmdejaccdeYdjflclkid
for 0 yrs	jdegidahgdZdabcdbajecdbaj
for C	bWmaicfdoSdabfiljXbWodlmc
for C,0	bbndbebblefclbblcadchmZea
for C,M	cakaYcjckfmbeceadefeefbek
for C,P	ckhceeakcdbejbledjedkhZbd
for D	iYefiXhWuVRiVXUgkWpaTUVgc
for M	cbjjddYbmemjfcZablcZicbbg
for P	jWigcafdmaibhaicdXdYbgjZf
for R	hiacbbedghaendddcafkbbglc
for a	ijaagUemdSfVeidgYWYjeqfbk
for a brochure	kbdfffdejfcebdedfefckbYge
for a demo	ljZdffYbldaekdbidZfadpYcc
for a restart	bbhjcbjdjgdddcjiedcnfccid
for a week	cjhedfdkccbdZdcbfaeddoZdc
for all	ejdcbelbmdcZblbccddkdabcc
for another	edbdlgblbeanbciebddadcbgo
for free	efkcdkbfhgnekhcjemfaeialc
for it	YkhYagWjeZVhfmhYmaaWegfZl
for me	bbbbcbnboZbecabbdccZccgbc
for our	bmZabjYdggYdkfckdcfkcahbc
for the	XmbZgRhcsPgjXjdVYZYahbblj
for the 0	kbfchfcfieihhdbhcafdecmcb
for the night	ecceifgejddbdedjeZecedblf
for the whole	bmbddfadldaffkleeaeheladh
for their	bhZgdjbckebjecjedhbbedfbd
for them	YdgiZkYdjhocdbZcdpdYcalaa
for three	bemebdacfijaZbbacYbjccZbl
for two	dafancWibkhdZccgcddkbbbna
for us	ZYiYjjeYghbbkbkaaiiWYbcae
form	rTaeZjQbmbjpfeRUaPbahaeTc
format	clgbefcdkdcbZjcddhejdcecb
found	nVgZalVZgjWdjdYZYiakYciXf
found out	habbdmZdclbdlhcdeZblcdadd
four	ZZhchihamclkpbbbeYclmhYYb
fourth	cbccmecmacabcecadcfdedcdp
framework	claecicdldjkacccggbcjeZic
free	kWfkYkRYhhqWpkfcdmYhcnWok
free trial	hbdkecbbmccdbhdcebdcemcdd
freeze	adaaamYZanaaYrXaaianaaYZY
freight	fdjlceZbnbkfiajfjjccbbZbb
from	qWUbhcikgZbgfcgehgijXeghf
from 0	hdclbWednamZkVXZYXchebWZi
from C	jcZUjcklhWUgcSddlRcedhjhe
from C arrived	ddccmeabmdZegccYqcdcdbgbb
from C at	ngibdeZejehcbdeddadfegZcc
from C called	cjieeeclbckdcedeeYfhfialj
from C,0	fbhdmcXmbbZnacbZaaabdjfca
from C,M	eeddeekgieZgbbbljcYiddcbh
from D	aZZglZjkcdhebmccdgkdfibdd
from P	ndajWYcddkeikXTfZefobXUXf
from R	ZfkfiXeeoZlagfXfaTndZfbhZ
from a	eicacjakecfdiglccZeZecfcg
from the	ghfYWfdYqZbZZfhXfcYXZcTke
from their	cfghciZddjhjjcbeckcldgici
from us	iccifdcifehngcaldhhbeechi
front	mZgYibXboZYaZblfmXZXadZZa
front desk	obaaacZelbbdcdgbcacbddcbd
froze	ZYdgamgbkhZdZnmhdabkcbZhb
frozen	bebkdiaaenbcaoaccncdcdbcb
full	YWcmlXWZigjlXkkaoiaXZhhXY
fuming	baabkcidambdbdblcpfcebami
funding	XeXjWkVXhidmZvWYZhZaYZVcY
funds	bgckebbcncdbboaddkccdddce
furious	bZYZoaggdjYZYaZliicYcaYja
fy	YmacYkXhhcfXZtfWflgfZgVXY
fyi	acbccfkcldbcnfbdfbfbddbdd
fyi C	acbccfkcldbcnfbdfbfbddbdd
gap	dfajdiacghndkdZaccckbcXgd
gatekeeper	mbcbdccembfdaemdcYeZccbgh
gave	nefZYhWggcjYhcUbXdgaccdej
gave me	kicbdccembYcbhagdbcbicZfc
gave me the	ijccedefkdbebddhfYdcidcde
gc	cjachcibmfZkbcYmakbacbZac
get	glXcYhZYpaedeilVbakjkiYfg
get the	blbaejadmbhiimhdhXcacdacb
get to	kjZadbXdmcacadlcdadgeZZaa
gets	ZjgkXYWXsXnXfhmVegnWekhXY
gets signed	eabnaeacleabbdpabancdbdcb
getting	fgajcbZclcailbdddfenddacf
getting a	aibjdcadkdadhcdeejfnedadc
ghosting	lheebbceclbdaccbdZdnccacb
ghosting me	lheebbceclbdaccbdZdnccacb
give	cbchddkdfihbheckcWblgdZcd
gives	dddkdeddkemamekbZamdiccce
gm	hdidlfZclebjabaljcdkchaca
go	bhbfkiNfdjiXgjgriegnngldW
go live	edcckddhlbZladboZabcbcchc
go out	ahhYkaZbmdYcXaZlmWaamnlbc
go to	cihgdcaeghiehcZkhjgkdcXdd
go w	ebidfjceclkfmeeebffmccZjc
go with	cfakecadbmbemcbjefdoddged
go with R	cfbkecbebmafmdbjeadoeegee
go,live	daiZnbZkfYYadcZraXbYbciie
go,no	cckiadcekedZbhlldllbedacd
goes	ddkfhUYdjeheXXpjgcmfbilhX
goes out	dcldkdYhfcehicaalZlbblmZc
goes out D	geiflgahfgchicbamblccdkbc
goes to	ZejihYYapXbeXanlhZbWffVkY
goes to the	chladdccmcbdbZpggYbabhahd
going	kcefkhbhcjhkihabgmYiYcacX
going to	lZbjbbbhibjledabZZbYbdeab
golf	haZgacklcaiajakaecaabZZec
gone	TUdcarhYZpmdlaThgeXoWdfeV
gone dark	dbjbcahedjZdccdddYendigbc
gonna	ljWaWXcZqYWbZjdfYUbWlYYYh
good	bjiWeiglcfYakhgcXaZlfliXk
got	mabZfhfhidfWqnVRSeYciYZZZ
got 0	jhkaaaYcmblbfjabbYcZbdYZb
got M	kfcdcdcdkeddeobdfcfdeidee
got a	keXfWXhYlfWclgbaaXahYdfXg
got a name	lcddeebfjecidciffaeZeddee
got an	ldddedackdchecceeYfdedfcd
got cold	cjcicbbffhacgdddencadiccd
got cold feet	cjcicbbffhacgdddencadiccd
got her	naccdcZcmbcdafYedZejebbdc
got it	VVeVhoWYhhjZuXYhbTbWkdkXZ
got the	abeYhTlqYVhlabWZdghXifWWY
governors	coZacbcclbfbZambcZbalcbdb
gps	cmbdeecejecgccgddbfebeode
grant	iebaakXbpYeYaqahZbagZZjYg
great	YflZYYjqVhhhdcWWbgXiXnXVX
group	lhbbcgadlcagkflabaacdbZcc
guy	gkZlaYVbpYYbdZihbVbWigYhb
guys	XdbhhlWZdlbXnYdlbiahYdgYg
gym	chbcdblblccdcjadlbcadZbde
h	elehbYYajfWababYalcfagple
had	VjgaVmYkecjakmagXcdWeffTi
had a	ZkdYcigifbjbdiaadWcahgcab
had to	gabccmaclchcajccdfdacclcc
half	VaXmiieUYpoioVblkpXmYaZVi
half our	ddcbelcfhhljkfddhYfcceded
half our price	ddcbelcfhhljkfddhYfcceded
half the	ZgclkdWcclmgjYfkapdiccfZl
halfway	geelegdejfkZaecdkaeffegef
hall	cnbbeeZglbdcgcbjdZdacggZm
hand	cZhkiaajZkkhnagjakalckgbb
handles	jhZacbiemaZbecibdYcZdakic
happening	cccldebeigiacecdcoccfdbci
happens	cmbadcdelcZdZbjccbbbnbald
happy	fgggZkcgckkdkXVliplaXghaj
happy w	dlcfddcfkdZhhdchljlbdgZal
happy with	hchYcnZecleclbbZdodcdhach
hard	djajcdddficbicbcdnfcdcfhc
harvest	dbkjbdbdkdkgbcanlhccdcZee
has	VqhdZVcdgecjewtdbbegcbgTb
has 0	clhbddaigagfgpgccfdaddfbb
has M	jkabbdZbmcZaZpiajZbadcZdd
has a	clYaagkdnbbafYkaeXbadZjZb
has no	biZkecZekcaphhicgikadhacc
has our	bXqYdbackdpahilgbVcbjhhfc
has the	ZghdYghgjWYlgfmXYVkUZagXh
has the last	cgkcdcaelbajbaoddddcfdbdd
has to	WoXkcXTXuVYgVprkgbbcbYgac
has to be	ejddhfcfifahflZmdhejefaeh
hasn't	afabhamcfkbbaigagadmdbbmg
hasnt	fckcdeidkccebcdeeedafkcjj
hates	kichcbbfieebkbkbdgbldbacc
have	alhiYePdhfocqpggYikffkege
have 0	dcbmdddejfodXodbddeccdcch
have R	jlYcbYYbggXepaYbdlahaaYac
have a	heakeddedjnhgibdeZhhbdbee
have it	chcjdccfiejhadbaeindecbci
have to	ZoYeaZaelciaiYlhdeaZniXaZ
haven't	jddckeacckhcZccdklibdcdie
havent	kkgccdeckhdbcbbbbZdjdbbac
he	elheUSZgdhgZcfnhYlphcfjac
he asked	hmdbeedekeikjeccfXcbccYki
he likes	ekecfffdlbZhZgodeifaecbeg
he said	gghhbdacmahaagehgcmbhiYcd
he says	dZkhafaZneZZcciYcZobecdba
he takes	gckggffejgocfemefjddfedfk
he takes it	gckggffejgocfemefjddfedfk
he wants	djajffeifclgajedcXicjekcj
he wants to	ebbmggfifengcdeedbidedaee
he'll	jigdccXancfddfkXdijZaijbc
he's	hgbgWYgWldfZaVmZVhlVeeieX
head	ZcjXajkffjXchZdcaheXaeghc
heads	fjcidaccmcfdhbgZceagkihbj
heads up	YjciebgdlefdhchZcfbhkihbj
hear	ffkgefdaoajibdaedZccdcbdd
heard	mfdSVYfgfhkgldVVWjZieUgUV
heard from	gYkabbkbhgZcfgbbbZdkdcfbd
heat	amdadbZbhhZcicZjdkeacgnab
heating	djkacdZdkdlcaeabdZdceelch
hello	obbabbZcnafedaibbZhZcbbYb
her	iemaUacdhfgehenThfZkfkcak
her boss	ajZiccabnaccgZmclhcblaYZj
here	ZhZjhebbamoageeYZlgpdaXho
here D	ecdflcieckmcfefbdYincedZo
herself	akZfkdYjeaandblZcYibdgYeb
hes	lZZZcbjcmbggaYjccZfbccbbd
hes in	iabbddkdlcghbZfddafcedcde
hi	lZbYkZXanbYbYbiaafcYcghab
him	oeiZfZYggggZgUhkenaWXdhZW
him a	kahcefcdeiahceZjdhibfbghd
himself	ccjahijggeiaebkbbbbbccggm
hiring	cbbbcjkdghbbaoZbcacncbabb
his	YiZneWZWgiedhfpgfmkjffRbf
hit	kZafjcZbpZaiZaeZjZlYbaaha
hl	dldcdfcdkcbdbigacZedehoce
hl0	dldcdfcdkcbdbigacZedehoce
hold	YmYmXWfcejpZkXVVYfjnYYbXZ
holding	cibaicgeekYaabkcohdbdccjc
holding back	ebcbidjeekZbbebdoiecedejc
holding back the	ebcbidjeekZbbebdoiecedejc
holds	aejgfbdahhZbYbmjgecmfjVjk
home	gjccddckdbbdcedddZfcdaeac
hotline	hjbZfafkdaYagcaZYYdeaaora
house	ajibaiZcfiZbfeaZclckaahbc
how	hgdZYUkhheibZZTiedZhXXknf
how quick	ikcbcdafkdbdaeekcieaeebng
hr	ccfchekhgbYfaccibWaabgbni
hrs	dhjcedcgkcbgbcdbdZfbecohd
hung	kabjbcabclgdbccccqeaccbbb
hung up	kabjbcabclgdbccccqeaccbbb
hypercare	bagdlcbekdbebdcaecfbdbgpd
i	XdgjXchbZqmcgffegmbrZelSb
i can	dadmeedfkdlhZcablkhdieYce
i said	bhYfebjbncmhYgaddlebbgiab
i said 0	elcgccafkcmfbgddgjcdciZfc
i said yes	ccddffleifejdedidZefffkef
i think	fZhkceZcclaciccddZdnebadc
i'd	cdbicckcmbicheZYnhbZbfYZb
i'll	flhZfeZhgbgifZiZbaeZbhgea
ice	gackaZgYanYaaeWaaXZraaZZb
idea	ldaaZaibhhUZfeXZaibXeZliZ
if	dfgmQTgcekmWeaihZgpqZhnhc
if it	hfYfcbhkbihaYZYYbajibaljb
if our	ikfbfeaddkZelddbcYfkebkbd
if the	XeZlcZjXcldeWaWWYlkqbjjfh
if the next	baajfbhdamZecdcbcqfqebZbc
if they	bjhfdccdmbkafbgWfdkagmZbb
if we	hfXkVViajgkZjhgjchghafmcZ
if we can	ehagdeicleacgkhkckZbeddcd
if we do	jcdZfekfiebegdicdddcedlbf
if we hold	geelegchkcnbZdbbdcmaeedee
if we throw	ecfkdfcgienfdihcbjgdgicif
im	cdblddZddjodijacdoclediae
in	hehdkUZcjdefmghjnggjfaiik
in 0	fkjbabejfaUbbidhckYkhbgWo
in 0 mths	cjddffikcedccgdcadflddbdo
in D	lkaZkZTgkahchancldgSlegWn
in at	icegaibcleobcccZceaZncYcc
in at 0	ecijcdcdkfndbceaejabodZde
in before	bfbbcejdkdbcdbdpccdddeZed
in before the	dlccdfcdkdbcdbdpccdddeZed
in finance	feeecgkekdccifcdkYeegfdch
in for	YdYZjbjaejabjaZZaXcmbgZhZ
in from	ffedlfaekeaeicakidjiddcch
in from C	ffedlfaekeaeicakidjiddcch
in house	aigZajZbejZbdeaZcickaaYbc
in my	jbaZkchZoaZoXagYigcehbYYY
in my inbox	efedlfcbmdeodfbbdjdbdedcd
in on	ibjddedekecdaebecZfcebjge
in one	dcchjdjekdccagbmbieakdanl
in our	cdjiedZfifbdcdbdhleeeflde
in procurement	cibhcfbekdbkbbpbcabdeeade
in purchasing	gchjefafigkddkdehjeceeaed
in spring	ghZbZiicmcahYiabaXdldbiba
in the	fgfcfagghedeejVngdZZecbki
in the eu	eldeffdgkdhdbcgeebfeefnde
in their	YhZmdaibdkYpkcigpZllbYZZZ
in there	XflkaZWbjedcmaZbcXchbhjZb
in two	biifZdghgacidcZXijbahikZa
in with	cjbZjdadlbddlddZchdcedfkc
in writing	bZjkcdacldWZZbaelicacejib
in,C	cZganbaemaYihcbmmbkXgcZdb
inbound	rWaaXaWbsXWZfiXXfgXWdeaXX
inbox	cchikebZncdpaejacjcadikcc
incl	YbrZYaUgiXlioVXUXWcWjYjgi
incl,R	camddcbelbdemedcebdamcZdc
incumbent	aXhgafhbfiibraabcfdghcZbc
indefinitely	aghmbbZbanccbibccbdpcbbde
indemnity	ecdnbdbZoZbobdadcYacdicac
info	lfbbcbcejdXcegabchdcjbnbc
infosec	cdeddkdhfgeedfddeneddinfe
ink	aYYgnaWkdXWkWZUZWfjfYYXWf
ink is	eccamdbmabbpbdbfcaladdcbj
ink is dry	eccamdbmabbpbdbfcaladdcbj
insists	bkbhdceembjfaenfcYkemdddk
insta	nbcbcdcekecbacbfdakccfZbd
install	ThebkUfgedfZWUWuYdZbfTZji
install D	ahYcedkeldjdbecmbbccbdabb
installed	ffdelgbhkcddefeocaddddemg
installed the	ffdelgbhkcddefeocaddddemg
instalment	ZYikiaZbnbWjYZnauXcZbicZZ
instead	ZcjjXhWZqdhmhbejpcdVaWfac
instead of	adjjZaXcoZmggbfjjQeXaXfac
instead of 0	cijdcdaemcpbWbbmZVhZcZhea
integration	bcnbababnbjcfbZhcYdidfqbc
interested	dpVVWhWfhfUgXVVWbhahYaZVW
interface	dbiedkdfifbdcdeZededeemce
into	iidYkgUjgYZlXjZWcYYYZanhY
into the	jfgeZhYjfbeiakeaaUaaaZfia
intro	xdTUUVOYtVRbgibWWYYaWUVbY
intro D	mbbcdcZgjebdimdcdeccecbdf
intro call	ndccdeaeldZaWhaZbZcbbbZYc
investment	ecjidfdfjeccbcpdddkcjgbce
invite	lbaaddjbnbZcZfYbdZcYfahag
invoice	YWeRgYnVkfdfdYhXrhhVXdaeV
invoice D	fecaeflbcldcdebannbbddebd
invoice sent	eeccmeZcnZimcfeanZdbediZd
is	WifibYgdfhjeikjfeodjgeigb
is 0	ZaghaXnXhhiYjaSkccfRfXZcX
is 0,0	daghccidkekdgbcbdhfddeede
is D	agejfcgaejZekhfaZgaififjj
is M	dlmcbcdaoalafnebbgdkdhZhb
is P	ffVdYakaqXWlWgmXXTbUZXVWd
is R	aYgccZmflbbflfcefbfciddff
is a	WliaebgjdhdZcYjZhidXbafgh
is all	bmafcdYcleXclafcnjbbhcZac
is all R	cncbddZdkebdnedeebbbdefee
is already	cicgachjfdhbgijciZejdcbbk
is at	fdeiedifeiiehedeeZfjeeeci
is at risk	fdeiedifeiiehedeeZfjeeeci
is back	dckicebdldbkbdZdcYkcdnmbd
is being	edikceccmckkaebceYcccdbdd
is dead	edccflcfdkaeagkddeefdhhdc
is done	cjfgibYjfaamabjabYZjcjjad
is dry	eccamdbmabbpbdbfcaladdcbj
is fine	bfdlacbgibkYZembjZdccceab
is gone	cbbcdjjelbjfjadjegfZeegld
is in	VaidpUYglbWejeZklUldjXeUf
is in the	aZYihdgdmbdcYjbblYebieibl
is in there	ahjgcbadghZemecddZeidegdc
is it	mfXYYZgapYkdakdZaWcWdbYib
is late	ZVbenYgZghVbdZYpXlalaYUWZ
is livid	aabalcgcdlcdadbjcqebecZnd
is off	cabZanaabmadbcbdcfendbidh
is on	fhibhbeZoaYhhihiZfbcZhkld
is our	dbZjcckelbigZhhZgZdbmgZbc
is out	aZjiahYcnbcjjkZbcZbXlcgbc
is over	dbcfldagfhcnadalfkblocakg
is running	dclcddccmcacmhbaeYecckYce
is the	clciXaVboYgfaYkkYRagbgnVf
is there	djagddbdkebdhombdekdeebcd
is up	aXkacbmiiWZbXhYZbZaWbjlfo
is w	aZllbdYbnbhpXZfZZYdXZjXZZ
is way	ecgkcdccblldacZieqimeechl
is what	akYibdZboZlcgoZbcechcbYna
is with	dihhcdZhhYambijcZbcadbYcb
isn't	ahgZbbibkdbdcfcbdjecdikcd
isnt	fiUebWjXekUbgfVjZldVYWaog
issues	ZdjflZYanceaabhbcljZdikhc
it	bhdhWkZjdfliimriZgoiemjgc
it D	aaejYZjjfYgoVYhgZenVadecf
it all	dhidedchfeZhbahdeZddelcde
it at	ajZfZjYkgbkchZYadYjhgdXkj
it but	apgZccbYhilfVjnZeicYcWWdd
it first	bgiidccbmcgdhcbbbhiihobcd
it for	kdfhaaYadknamgfZcncadgYZb
it gets	fbbmbebblecfcenacbleecedd
it gets signed	fbbmbebblecfcenacbleecedd
it in	cicXajigeiWedYWnckbjZaaZe
it is	kacfbchdkehcZZbciedcddabe
it on	bffgledfldcibidkcZddejZad
it ordered	cnbZedcclcZbccYXdaqacZZbb
it ordered before	dlcbefddkcacddZadaobdbbec
it out	ZXdZhniaYpXbYYgZdiapfgdna
it so	khabeddfjfYdgcabecdajajcd
it so far	lcccfeefifZeddedfcfdkbkce
it to	fidkbaZYjfgigUkaffXYadqXh
it to talk	dkfdffffjecgcdcceaeedeofe
it up	djfeffbdkdkehcZaigZackfcd
it was	bhjbbfbblikcoafbcpcZnZXYc
it's	TchogbdbghnXkfmTkjZmXcdUZ
it's a	cZYobdbdlencfbgbkmbaedbcc
it's dead	ecdddnceamcdZjaedZeqedcec
it's in	ekdeiecdlbdicmcfjZeafecfg
it's not	dmihdccdgibccbmdeiiZfddeh
it,C	bgfgchYclcgcldilndbXcZcaa
it,P	amjaccajdbXfYinZZiaZkdXYc
its	VfZgkigVqecaWejgqaUdnYgZb
its a	dfihkcaflcaeidhclhdbebZcc
its over	caaaanacjiadeiaccYebcjlbi
its the	bmbbdccfificfcmdhYecdecdf
jan	biaeacidmbkkcaYjiaaacbYab
jan and	ejbfcfcfjehkbcakjdaeedade
job	iiZcbjZZhhZanajZdWfgkaiZh
june	ZoZcYaYefiYakiimamgacfZkb
just	jgbdjQblhUdjaddahTaYaZWfd
just a	hhdbeeecldibgaicebdcdcbbd
just got	YihZfajkfZbgjiaebZcbccbba
just needs	dabndecelcmaahmbdbbdddgdd
just wanted	ibddjcgdmbdefecedZfaddeld
just wants	ahZkbdacldYcaaYZmfhicfYZb
k	ZmabZbhigbdbandbdadbhcoZb
keen	anbabcbjebYdYYgZbgcZcjjZZ
keep	XcoXZheleZVbXXZjhffZYncgZ
keep it	cancdcblbbadcbemiZhccnYbe
keeps	bdghkWeYfjVZmaXafnbbaganZ
kick	ejbakebgjdalclbXbcaicimdg
kick off	ekcbjebgjebkclcXccaicineh
kickoff	daZapdWelYaoXZYkgXaYXaZWd
kickoff D	fcbcoeZdnbbmacbnjabcadcbf
killed	aZZZZrWaZoYaVnlWXUYplYWbf
killed it	dccbcmbcanZdZmnababmbaaai
killed the	deeeeldedkbdZZacdadigdbgc
killed the project	deeeeldedkbdZZacdadigdbgc
kit	ikYYhZhfjaWidhYihVYXdfXfd
know	llcZUbbcpUeYfkmgbWXikfgfa
know if	jgiYdfZflcZdgcglbaZbhbhbl
knows	kabeZXlcmbVdeXZZbdblaZjVa
kryptis	aZaabcndlbababgibagabbZbc
lab	hmgXaaXbpYXaXZjXbZdYbmpXe
lads	cbbbkjalbbbdhdcaeheceednd
laid	eieeejefhhbccgZldhdhcdbih
land	agblhaZflbhmhkackWdehcXZa
landed	haaXqbVlgXXjXZXlmeYfaZYcX
landed D	gffcngaijcambdclhaaaddcfb
landlord	bdinbdaamhbaldkckbcdedacc
last	ThcmeWbdfildlTgfincfVfigk
last 0	dZifZbkcghiZgdabmikbgbkYb
last open	fcdlbedcmbknbfcedgcdbflhc
last word	cgkcdcaelbajbaoddddcfdbdd
late	WXXelVjakeUmYWUkmhXjWbZRg
latency	cfndbbYYqZadchdgjedabonZd
laughed	aanadaakZjoeaebdemeadladc
law	ecdmabZcmegqaZlZalaaakXab
lawyer	ZXYlfagYjgWrYXldlhgXZYZYY
lawyer P	cbbmdebdldapedkdcabdedfce
layout	aaoacbbelcYcddbmdZibbcocd
lead	ZhlYZfkVgicWfVdkVcVmXiogZ
lead P	YkjXfafZfieafZhWaUYmdkkma
lead P wants	cnZceeZelcaebdlbeafceaiae
lead time	cZkgdkXaejdcfcbocjekcaZZf
lead,C	mcccccaenaadZbabcZdadclbc
leave	hhgeYYfYndWidggfYYflYjYWZ
leave D	bhcbffkekeccdjZcdakhdadde
leaving	iZgbclZdckgdlcaedgemccXcd
left	jVidfQiaifcgaaUgfZblbbSfi
left C	cipbbeZjdglcebZickcidiaak
left a	mYYYYahbnZYcWaYZZddYbYWgY
legal	ZVWpZZdamdfygZRXXhaXbdTgV
legal at	dedkddcdjdbnndcddcjcdddie
legal at C	dedkddcdjdbnndcddcjcdddie
less	aYgkajYjdfmejaZXgbbWlkZZi
let	aZgeZlfgclkboabaZdceedZah
letter	VcXjmVUcoYWnbhVYYWiXoYhWc
letter of	ZZakhaZembgmbcbddZabjcbcc
level	ceiidecbldbgbdnZidaccbkdc
liability	bccoZcZZpcYtbacYbneXbadaY
life	YjkWZZXkfYYegbdZZbdjbkoZc
lift	iYaiYalbhieaZlkfagcbabYla
like	ejhddScajkZlfcdYdskgjnjiU
like a	kgbceebclccechcbjYdbelhde
like it	cdlddcccmgiboachellbnfYZd
like the	bkhcdddggfZhebidcmcaehmbb
liked	mfgVWdUdlYgWhVakXjYVXdYXa
liked it	cijcefeejdbecdbcfZcdejlae
liked the	ZjkbcccifcibZainamdbbcXee
likes	VgjdXVgdlZaekjnXZofbaWUaZ
likes R	bZajcakdjdcflbnffacbgfeee
likes it	emccefebldacbbnceegaecdch
likes it but	flccfffckcaccZodeXhbfcedh
line	gjeVgefXdkZcYjUkYlZmWihin
line 0	bjabbcjhfhZcaiblcfeadgZgn
line from	ijcbdcbdlcadZgachYejecacc
link	laZacdjcldZcZddfdacacihfb
linkedin	lXiYahVbgieclXXYYWakXbVWd
lisbon	ZlaacchdmbZdbcbbcadacckac
list	keeihTTgjaqoeWSVWljZXWkgd
live	VgdgpVRneRhhcVivfXdRUnUdl
live at	egdcldbfkdacaedoebdbbfckh
live at C	ecbcldcfkdbcbeeoebdbbbckh
live before	cliYZeacmcbcfdhnaWbaefgda
livid	aabalcgcdlcdadbjcqebecZnd
loan	bnaZcdacleZcbmccdldddkkcc
local	YakkaiXbnbUbmcYZaVbXihlpb
locked	embdbcaelcfjncjgcZbddcZcd
log	ecfbajjjgcbcababbedacjlZb
logged	aZdanbZZcmbfafbabidnciZmb
logged in	aZdanbZZcmbfafbabidnciZmb
logged in for	baabnbZdamddacdcdZeodccmc
login	bkhbdcakcdadbdceenfbfnhce
lol	hefcbfkdifeYgdaUgbceaWYhZ
long	ggmZXaUjeYbgmYgmaifYaknhZ
longer	bakgbiadejZckebidhfjebkdd
look	ififfWWiiYZcjlWdhfabjlkYf
look at	hiiaibbhgbbbanafijcahemch
looked	bnabebcelcedgcbceYdbdebdd
looked at	bnabebcelcedgcbceYdbdebdd
looking	ergXTVRfjZVdmfTeZXdhWYiXc
looking at	YikdabaaleZkkjaacdbiabZbi
looking for	glWbZcXjfYZbYXZibWcbbamZX
looking for a	hiZcbeabnabdaZabdYeddbkcZ
looks	jdlacaZbnbliXYjYaZcelZcdf
lost	TabVShlTkfidjmhRcefcdUjeg
lost C	bbaZagiabnigmeZabUZjWajZh
lost C to	eddcedkfdkecmbddebeaadadb
lost my	bdbbcandnZacZbbdbZdYceaac
lost on	eddadocdjeqahicccYbafdfca
lost on price	eddadocdjeqahicccYbafdfca
lost the	dddcdlcdhjfbYoadbZdckeZck
lot	YYgaoXekeZlfYaaZgnZfiZiXc
lot of	cbmeddbdjgldgcbedofjedced
lottery	lcdcegdfjecdanbddYfbeeadl
love	ZnedYYXhcjddglgYbmdhZkUYd
love it	bkiZcaciZjVfanXbaofZbhXab
loved	ZihaecioYYjYdgZXcbaWbjVlg
loved the	eclfgfclbdjebdbbiZfdencde
loves	ambhbbZmcZakjihbbZafbZZaZ
loves the	cnaaedbkdbYkijfdedcidcaab
low	dambddbcnbkeccccdadjdlkdc
lower	YUdkgjUZdmterZYhicbXYZVih
lowest	dbkiecbfkcjciddeebeboeaeh
lunch	fceecYjjgWjlVgiWXdfUYaWVk
m	YlhYdXgZqYmebkYkZSiXlXkiY
machine	fmXXkaXkceXhaiXaZXjXaifjj
machines	liZZbdZjecYaakZcdagddbYkc
mail	sSVTfWfWhgUWWWbVhmZiggUgX
main	ZoaZcbaflcZikcbdebdaddaqd
maintenance	gXhgZjiclcqbgdZicgdhcclha
maintenance is	cbkjbeadkdpcaebcdfejedmfb
make	addhZjhamckaYZXnYYkXZYXZa
manager	hlgeYYUibigadYaiXiZiadZUi
manager P	gljabbYjcghaYaahZhagbedXi
match	aXZrcaWaejqboacZejakZYfhY
match R	caanebbekcodmefedYfZbcajd
max	jkZgaaZcmddZaoabimZiagkeh
may	ZiaigeiYZoUZbieaZabrehWij
maybe	pbXZYjXZpbUXigXZijbWZZmYX
me	medabgdZhikVeZXfXtaeeaade
me R	bYigkYadfilhoebjfibkccabd
me R's	fdfkefeedjihlfcefZclffefe
me on	jbckdcaenbaagdacdjcZcfbaa
me the	hhcmZXWbpZjgjYfiaejdmXibY
me the R	aZhmdbZejdkcmcacdkdhbdihc
me the right	lcddeeeekdidgddheZeeeecbe
me to	ffgYbjbagicbejYaembbgbgga
me,0	lcgZcddedkddecbbgjckcbacb
meet	ekcfcecckcjaZambdXbcedcdd
meeting	ZfaiXajejdYhWihWYWYUYeWVi
meets	bcgjbbhdlccZajjZcZkbbhghc
meets D	bchjbbhclcaZagiZcalabdZZc
members	cfgZbkadjfegnkadcfebcdacc
mentioned	bkieZYgdmaaZhbYabicWaZkhk
message	jbZbbckdmbcdadibdafbedcbd
met	radbVVXXldeVcigebSXgXcVXV
met P	kgcYbbfchgacgcbicYcidgbbb
met P from	legdeebdjeddcefeeceffhade
met at	ncbcedbfmbcbfbZccdbdcbbcc
met at the	mdddeddglcccfbadddcedbbdd
mgmt	aegjdZZbfigdgciakhhmcbeci
mgr	bckelafcghjbijepkdcYheghZ
mgr P	dejbmbYcghjbgkbpkecYhfdhZ
middle	aaikbcaelcocbabbaaecdcabd
might	ngacbWfaekaejfZffXclbaWZh
migration	bfjghaYcekkhmdgcfmdkdfbfi
min	ikbVaieghfhhZibdhfZWecjhY
mind	bZnaccbcfilcalkccjdackadc
mini	anaZbabekdbdYdcbhbccqdZee
minute	cabmecafckkkZbacdmkbdcccc
missing	YYZfgkhaekhhigkihkaZmfaZb
mobile	clfcffddkehcbjfccgecdgnad
model	bijdbcacmdpbZbfabldagbkal
module	ibkaidicmdhcanZacfebebXid
mon	bakghVegkXVihXjcZingnjjWb
money	ZoacVffVkgfXQ3fYqnbOddgSf
money for	bamfdjbckgkddokdbjfadbfcd
money is	egejddbdldjdbpjbddjeididd
monitors	einfcdXifdbadggacaccbaacb
month	XjhhYacYiighhhYkaUgnZhbje
monthly	ccilbdXcmemkcbbckaccddabZ
months	YXbgmlXfblgjeYcZjeaoZYaml
mood	aZbabcnaanbebdbcdlebdcZbd
more	ahhbfeffgghgjhdaUnkkafgfh
more seats	dcggjcakdabbZdibdfmZcbagq
mostly	jjgcafYbmbcjjZcaaekYhZojY
move	XkVlXWXjhYYkekbkYeYXYXkYc
moved	eZfdfliUgidYgWTjafaledidZ
moved the	bblbjdZdkdadfecbjZdaiclbd
moved to	hccedjjWhhhYgYXcXgXjddUgc
moved to D	YiehhaiYhggagbbgaiajheWif
moving	bXcbXqfibleabXXfZehiechXd
moving to	bcjcanZjdfgcbbaacYiYgjkcg
mr	kbbhddcejekdbcocedceddgde
ms	haficbbclhacbgoabkcncggad
msa	dbblgcXfjcWtfaVXhXhaYZZZb
msa signed	feebleckdddojedZhdZhdeddh
mtg	hblZbccejdbcZkmadalcdcZdc
mths	cjddffikcedccgdcadflddbdo
much	igncYfTjeelhfYVYddbeafSZh
must	cqUhWgTYtVUcZYnhlWkSgfpkV
must have	bjbZcjcekdZcacbYbbkccbnmd
must run	cmcbeebelcgdidcjcgeaccocd
my	lNZaXYrdggSceUhccjbpgcecV
my D	bbbjddicfiecacYlflcjebadd
my card	ncbccdZdmbdchddcdZeaddbhd
my contact	babkedidambfmecdeafpddgde
my inbox	dghckfbamdeocfjacjcbdikcd
n	finXZcZjdgdfideaejemjdqjb
n P	dghbfeieclafmedeeafnfcYcf
n R	fehgfhdfifafkeaffmdZldfbc
n a	fihcffddkfZebedddjecekmld
n they	elaffddeigZdkeedhgdcceZcd
name	rWhVXWUZsWjdkVZZabeeYcTXX
nd	efhZdjgggfccmkfdiecjlfmhn
nd phase	bjjbbcabmbZcahdacaeaccpao
nda	jaaoXbYanadrfdbacZaaccaaZ
near	maddedbelcbdbcbddZfbdcecd
nearly	feenaedbldaobecdkdcefeeec
need	fmfdaUPVpaaajbiodhbbVXqbc
need 0	bbjhcebcmcZdmaankegcdcWgd
need a	iZhkbdacnajljaikbfiYbchcb
need it	aiegjcdbmeYaYgWjbpaadgiaj
need the	edjdggffhgcebkjdfdeffbZdf
need to	hdkaeecekehbcjaldYfhcckdc
needed	accgcnYbleaaYaZpZlZYaZYia
needs	dkblbbYZlfjYdhqlUZYfcbpYa
needs 0	bndbbebcmcZbZaYmbZbcjbmaa
needs a	aYbllcabZogdclldejecadYlc
needs it	cldbeecdldbgccYmdbeccdkdd
needs the	clagbdaYpagXggqZbfiZdjach
net	bWaecYmZqYafcYWhtgfXaaZYb
net 0	bXZecZmaoaZfcYXhtggYaaaYc
never	kXXkchgegjhgZgYhfpahgfbhe
new	haWbbhpXdkUVdgfbXgbgabZil
new P	ebdmckZYcmWZfZrfcebjZYTel
new contact	aacaccndmajddiZddZeaccbah
new contract	edeabfmbldeZcfdffdbdiffad
new date	adibhandlccicibbeadbcjckc
new one	gZabeemcckZefZaiagijbafiX
news	ceabYimhgbkgYYbXZYfhZYXYZ
newsletter	laZZaZicnahbhaZaajdXbbZab
next	eljZXcfdkcXYbmiYihhkejYig
next to	cXgZbandnaZcfZVheUcXbjcab
next wk	leggbcYZpbfgaZfaiXjYjiZai
nice	hbiXiiWbejdlfgWYZpZcadecf
night	cZabdbmandaYdkZhbhcjcbZph
night shift	dcbdjdidjecdgdckdjfgeccpi
no	nddSbnYRkgcgcaeeVjecddnec
no budget	gmaabYaaldYdakfabgYgbbXYi
no budget D	bnabcZabkeafbpYbcgaZdcZag
no date	hYghbaidjgdccbjidbbnecaic
no date for	bbhjcbjdjgdddcjiedcnfccid
no deal	bckdYjaaclkgkcbcjjbYcclbb
no go	aZfYZoabmfkdXbiYhklYbjicc
no idea	ibcbcckdfhZbhZZbcicZfbnjc
no money	hmbdcYZdejecbpabdmbadjYac
no more	bjajebaflbbncbYceZlbdildd
no news	dbcYZanbnbdZZacZbZgaaaZab
no other	khhacbbelcYdghccdZebjhmdd
no project	meYabaZdnZccWdeadZcZbbXac
no reply	kahdYWhaifXbaagZbVbgafgYZ
no talk	khcbddcdlcabagacdZcaajZbc
no to	bgejcjbbdlfjcebieodcdcldd
no,too	baaabncehiZdefdeepebeddcd
nobody	ifVUgjjegiXgiadebgemlagbd
nobody has	iaebkdZbdkddafbbckdkkiacd
nod	dcclefdghfnekdncddceddgef
noise	ZZdhZijakhZdcgYbajcbcjoZb
none	nbbbcbadkcZjajcccbdabfbac
noon	aZjakcacmblbbbclcaebgcacb
not	bfgeXkgMdqbdgbeifqTrcfZat
not 0	biheZckdmacmhabYhXdZhblXa
not a	dZkYehfZclnZXYWXWmanaginV
not a fit	afgecladambebcdceoekedicd
not convinced	bjjdbaaddkababZZdqdZecZbj
not good	cbkdibhdclbbmgddccepdccel
not happening	cccldebeigiacecdcoccfdbci
not happy	bbicbZjedkbeZddlcpfafcZic
not renewing	bYZaapYeamYieZZaiaepcaZgu
not sold	eleeeddedkdhcebdeoecfdcbe
not sold on	eleeeddedkdhcebdeoecfdcbe
not sure	hgZjbbZdkfbhlabbcbdmdcabl
not the	akhjcbYdoZbkaambaXcZciabZ
note	kcbbceidldbbbcbbcZeabbbZc
nothing	gdbgZeiTkhiiZiiRXgancfYfc
nothing else	kccabdhfkcagZchddZeadfbjd
nothing we	fdfbfnafghlelbddeafjcdbcj
notice	jXZclkTjhYhoiXWWmmhjphVVd
notice to	bbbilabhmaYoabbbnjjZabZab
now	deemcZcRoddXbejehfuhZUhbb
now 0	edkcdddfkdkegedlhWdideabd
now it	fdcgkfcdkdcaddbniibefehme
nr	nYbbbcabmdhaidcibZdbcblXc
number	gfgjeVaXlgtiedQRikXSaWYUg
numbers	WbrdYWWdmZrgdeXaZhZWdgiYZ
numbers look	eckefeekdcZefadffYechncff
nurses	cagbjkhiefdhkYbfadgabilec
o	XbjdYYkZejcbchhWXhajYhjoX
objections	ebcfefldmahYbadgbXddeebhd
of	icgbZbkdheeZeXjdeifjjkjkk
of 0	efnfbVXgickYZdllbfccioodV
of 0,P	fehjggefifjfjeemZZdcdiZhe
of C	obgWgYbaqYgZXedYXfYXYZhUl
of M	cahfddjdkdiahbZjjhjiddacc
of all	kadabaidkebdecZcdieZdbbac
of it	ZhZhibcagiagddabbmcZcZfja
of maintenance	cbakckZejeodhddjeieiddaob
of the	jceYdcmfgfTebdhbgkbicfgjh
of their	iaZhbcibnaZdfabZcYmYaaZbb
off	bWkebigafjlcclgfglajajmec
off D	ckicceZdlbbcigmbcaabdhadd
off by	feifeeccghaZaemacgjdeegbg
off if	ecbmbfbcldobgacZbfjZdccdg
off on	dimbkeaejfdbciejccccdijik
off or	ecbnccbcfirZfidXjqbgcaWZi
off or they	fdekfdeedknbdjbaXocefdZci
off the	ldZdjdZdgggihijbagcZhclbf
offer	RQzXSTPUhhzcfaZennihbaYfi
offer to	dcnabdbekdpabiiamamdieabb
offered	YWasXXVcejrakXbXcafkZhUed
offered 0	fcdmefaekdnbhcebZajhecZia
offers	agleabYandaZmacgkfiXpZeZa
office	iWYYWYohjYZZWVbagXjaXafWd
offline	bnZbbkXdmbYZlifadYcabcqZc
ok	UhcoeWRkgSfnbgqZibgSfmlkc
ok for	ZkYjbeZjebkhijlcbabbcZmbf
ok it	fZcndedekeghabocdbfdebccd
ok w	didhdfadmcfkceicjZcdchZab
ok w, the	edckffcgjdkibebehbeeedZee
old	mmWWWgYYqZYWbdjYacjSXaaUf
on	ihejadVdiedhhZiagfdhijjmc
on 0	YlkabdXijXccdgWfaebYZfpVY
on C	cbamYhfboZYYdZWZfWclaaVcZ
on D	cRkkhebihXgafWkadbjNebdiU
on D,C	ddkeedcbmcaaadpakZmcddZae
on R	hlYXYiedfidZqeZcaaZUaejYi
on R,contract	jjdbedafkdfZmhefefabdhcda
on a	jlZXbaaZpYdblamheXkYjfWjc
on delivery	aZZljbZdnaaiifabqfdZicZWc
on everything	jaaibhblcbdcaZnagblbccbac
on hold	bochaXYddladabZddZdpdbbbc
on ice	XbelbagZZoZaafXbbYasbaZad
on insta	nbcbcdcekecbacbfdakccfZbd
on it	adcliXWcjgncdfXWXcjdaZhlY
on leave	admicdZanbZjeahYcbglcjcZc
on linkedin	pZYaaiYbrXcdeZYZZUaTYdXXd
on mon	ZgflZaZaobYbXdnafhpZoibad
on order	eddkefcgifblhecfpbjeecdbd
on paper	dbjaldcekccmidcedbZadajdd
on price	biYhbkZcggnkffYaagiVgbjZW
on site	XfhbgYiZkejcaZcofcZYYbSrY
on test	cijbceccldcdbedadZdcdphZd
on the	laahfbbjcgimdcfVhgXdilfbm
on the P	bccmdddamcejcdodccdcechcc
on the phone	ibbieedkebfleieddZcccbdYd
on their	kajbeacboZZeXgndZXeXnfVib
on top	cacidkafjeifcfejfefaeddod
on validation	cbmcdbbfkdbdjfedbaeabcnZe
on weds	ddclddcedjcbhendcaclcdcde
onboarding	cjZgbehbfibaaccmeYdZdbjeb
one	fgiccYgdgfiYmfigglgllndjg
one for	ijeedeaglbbdccccdafadgbYl
one for the	ijeedeaglbbdccccdafadgbYl
one more	cYhbZanZbmfbjbZccoaojcaeW
one of	jcmZfecdjebbhdbjeikamchdc
one,C	kefgddcfkcgcakedceekedcbZ
ones	adifjZeihZZiikhkbZcYbgdaa
only	mifnTVNdmabgXfmdhgjZcebhc
only one	kacheedfkcddbejdcZmcicabd
open	jeSlcUfggfUndeScfhXaVZerT
open to	ilcddcZembackbbdcacacgYbb
opened	cajdhbibfifcjcZcblhZibYnd
opening	lWkXXYdYncifdjbecXXcoXUYY
opens	imhZacYbnbchacajjZabmbkZk
opens D	jkiaadacmcdhbddYbcbcmdbbl
opex	embbcfbflcYcendacaeddemee
ops	fdhVcfljcifaiiVidgbfadhif
ops mgr	dhlcffeffihdgkclbZdaeckjc
option	bbhcndZjebkiacbilafceckcd
options	ZhmbZaYdoZnbaZabbYdacaaba
or	QeYsgRXRaprefdadpshnWafle
or 0	fdclcecemakcbaicoXecdddbd
or im	cbbmddaddjodjcbcdpcleeiae
or no	eihfdecefhlghbibYdmZickab
or they	ecanebdddkhhdjaaXocdbdZbj
or they walk	gefkfffeejkihkcdcndhffddf
or we	eddkdcdedkpeledddjdjaiaef
order	ZSfjsdJfkZgsdbWhqYudWWTVi
order D	ZYnhWaVcmYbgaYYijclTbhVWX
order confirmed	abbaobahlbbkkcdblbbaddccb
order form	acanhaaekZltcbZZeZfXbcabh
order on	fejfefdejdncadbbdalcedeee
ordered	kkZeebZjfbfbYZWbaXqYfhXZi
ordered D	dhbjedclbekccdbZedmddcbcd
ordered before	dlcbefddkcacddZadaobdbbec
ordering	babnbdanZbbabbZabfqabbcab
ordering D	babnbdanZbbabbZabfqabbcab
other	igehUeaZhghfubdVWfZWeejXW
other guys	dbcjcibdclhbpahbcfebdbedc
others	dcmdcbbdnZkcodbcdZdgicbbh
otherwise	ZhalfaYcfiXiWkjjYhhjZYhXj
ouch	edccbdkbZngdhcccdcebcccdd
our	iUkhUffbgikiiYfciuUdigmka
our 0	bddniZZigZjhZbXdkgcaldbaa
our 0,0	ecgjdcbelcbiccchmbddmfZdd
our M	dcdaanadckobnbcdcceilkbed
our concept	ebmbeecclebhaknbcbbdcdacd
our offer	XZpdZZWaejsaibYeXpcXbfWkf
our price	cZhYdlaekepikbichfeZcdfcb
our quote	dbmdefacjfocgklhbZeddhcid
ours	bcnXihPfnVqkrWiYVZeTjhlgT
ours is	adlachadkelcoekcdYebgeibd
out	habdbliZflgeghdeglbolajle
out D	WeffeYjfkWblYXgThhjUlhjjX
out of	hiaYcjfhfeXafmZXbdYlfbffg
out of the	fhacgakcghdbbcbbgjdlhbYii
out to	aihibdZcmcikaacjYihbgcadc
out to C	edikcfbejfilcddjZihdddced
out when	dhaalecfkcbebdcmnZcbbeaic
out,0	dbobddbelcjchbcabbcakdfbc
out,C	cacjacjdnabbbdlcaYeadeakc
outage	fdedmeicckgcfeddckdmeecmZ
oven	bmbbfdbekdccbbancZcccdZgg
over	dcYemjcegfldeipacifclikij
over 0	kfZiaaZblbkZhckahccbjanZa
over D	cbchkdhdlcZajdZbeekeccbcn
over M	ekcfdfdejdfcdZmccZdefhcie
over R	cjcalbahjdjnodbcbYcaidacg
over the	bXjhhXgjefaeekjaZkghZmXYX
over what	fckgffddejmebkZffljdedcif
overdue	fccbobXfldZZZbbZoWcmccaYc
own	aXbgZikckfYjYaWeZVajbfYXm
owner	hghbjdYmbadgaYjiidagchYaa
owner P	bhicjdanabfZcZjjjechciZba
owners	cbaickaekeYdalndcdeabdace
owns	dhcfbakflcanhbnbjacaccZac
p	ecjcfehbghYdaccajklbcdkjf
p0	fdjceehfeiYfaddbdlmcdekkg
pack	YcpZaYYaoZYbYagcdibXjmhab
package	cakckdYjgcZkacbadZhcldYnc
page	jbbkbeafjecnkefbkbfcjkaZe
pages	cahkdcbdmcdmecaacYbglbYbh
paid	WiYYlVikgZffehZfhdWaXjXai
paid the	caaahbjjfcXVXaekrhbebhdeZ
paid the deposit	eeecmeabobcabdckmfdhdccbd
pallets	djafjeZbmchckdcfhjcbecgbd
panels	edldbfcdjelddeebekfffYkie
paper	efZnfUTarVUpifbWXZichddYb
paperwork	chZkgcVnaYhZekeXYXfXZhZYh
parking	igbbZbkbmbZcidibbYbhbaZaa
part	cbjciejdcldcjdcbcmedecfle
partner	dhgkeZVWjfidWbjXYhbiZfdXd
partners	ecblefddkcjakdocdaleedace
parts	ajbhjZWafiYedZXnliZZlikoa
passed	cTqSemRnYgeVbYTeViWdmoyTV
past	ijcbfiadghacaakceadicdbcc
pay	ZcYlhiXVfkleikeWjniVZXTWX
pay in	dbblffcdlcZkbchamZbddcacc
payment	YXWgoWYXodWrZXiWvaZXfXZlX
pd	bbZZneZlcbakZicZrYaYcbZZj
pen	faelccbcejadhdmcdiapchhha
pencil	dbjidddcfioeledddjfhdeddh
people	kZdYaciZclWaZdaYasbXbjaWZ
per	eaigXWjfjbrbggeYWimYecXXf
per room	kdgbedaekdncaecfebcgecced
per seat	ddikddccoZpcZgcccYccdcede
person	qZZcbcYboZZicaVZYVgXceXZa
phase	WliZhWSghWgfXahkUVZUbXnUu
phase 0	ZlhbgZWhgahbaXjkXYdZaaaYr
phase two	fddeneaijcblddcbddacheddp
phone	ofZebVbgheYldmaWXYggXeanY
phone at	aiciidceldanhdaccbdcecekd
pick	ddlidfacnbeebihlnWdbhkibc
picked	oWZVjkWkfaTYjhhcXaZXddhcg
picked R	ccccenbehiacljjidZeabclbj
picked up	pZZZacadnaZcZffaaecabaeeb
picks	igaiZZdandYigYiZaYjkYgXkb
picks up	jgZZaagcleaigabbcablabakc
pilot	UfeglgOhgcgfegeWZbaRXrdWX
pilot at	cfnchbZgkafiWfbZdbZbandad
pilot at C	ebjdidcfkcajadcbeZcddljae
pilot starts	felecfeejededeeZdcddgmeed
pilot starts D	felecfeejededeeZdcddgmeed
pilot w	bldcfadelcbfhccffcedecZff
pipeline	bbaaadnbmcadeccacZbhcbdcb
pitched	lkYbcaZdkdYdfmbdecebfdjed
place	cZafalflbgYlmebbbZifobjbY
placed	cibghcafibfibiYZafmceedch
plan	WdkhXiVXjgfXWmmjmghhgiiUY
plan,C	bialdbbclchccbnbohaadlZbd
planned	hahhicZdmcbngcYdkatZhaYbY
planning	ieZabdkifaacdhYbcZbdccYal
plans	akiccbYdmbababYidamaedgkb
plant	YmgZabicfiiaaaXgbcZmhYeml
play	cjjbcdbkdcbfcdZbcaedeobbe
play w	cjjbcdbkdcbfcdZbcaedeobbe
play w, it	cjjbcdbkdcbfcdZbcaedeobbe
pls	faXeefnXkebgXiYWciejaaVXV
plug	eidbejcdhiYaZijfhbdbbbkZb
pm	aaagjcmbnacgbbbjabcZccbab
po	WQgZoWeqbTPrWSjodRlaUZSRg
po D	fZaijeYlcdbnbaiiabhcddcdi
po M	fddbmfZkceYodbcZcecdfjceb
po for	fdddlfZhieemccclZdXdcddda
po in	fedcmfZiidaiabZngcZicdbch
po in from	ffeekfbgieahbcbkidZidecdi
po is	feddjfdkfdcgiccZeckcdeddc
po is in	feddjfdkfdcgiccZeckcdeddc
po number	cbacicicmcZhbdbajbcdedcdh
poc	YTkaaififfeihjibgeXhVonWY
point	jgfefeafmbchfdlccgdbejlad
policy	dcdlcccejgZhbddhnmeddgccd
portal	mbcadbdekdafXcbdcaicobYfc
pos	kibajdYfghaWZZXeaiYaabYii
post	nXWVZYkYpZWdaYYXcWaXgYWWY
posted	giicdcccmbakjbZddYjbcmecd
ppl	pUbXbYiXrYTabVVbXffTYfYfY
prefers	YgkhZYYcoZebfalbkXjXkkgYc
prem	belbbhZcnaacZcYbcZcacaoYc
prepay	diZhYjYcfihlkccbkfhZgcaaa
prequal	lZibZZYaoagdbabbbjairaYab
presentations	edmeedbdlbedjdabdabbobace
presenting	aaoZacYbmbbdcbiebbYacaabc
price	YdbmfiVgYmtlfcdgdmilhYdcg
price for	cgmbbdbigdncahdbdaddcgjcb
price for 0	cgmbbdbigdncahdbdaddcgjcb
price list	hXcflcaZobsdeebcddmaZcXgh
price per	kcehccbdnapdZfdeeaegedgeh
priced	aYniacXamdocaZbWcjcbccXmj
prices	bmbbddbdkdYdacdeeiejfedda
pricing	ZbngbUcghembWZWgUgUjVhgdl
pricing for	haobadZelbpaabbZcbbacgXch
pricing for 0	icnebdafjdndcedcebfcehZdi
print	bZcjfgifeijehfdcejekeblbd
prob	maZfadbdlbfbfaaaaZcgaaZab
probe	bgjbdeaeficdacdhdiebdlphd
proceed	bbZakjafhgZoadcanidbbaffb
procurement	YeikXaUaejkghXpjlmggjYVdf
project	kYUVfpaVdlaVThhdaXXndVTXV
promised	ackhjecdkeWhZZXXjiriaYhZa
proposal	USzSVWQclYhaWTnmZhdiWRgie
pts	bbclcfbekelngcdbjZealdZbc
pub	jaakacZbmdbblcbbkZdbddabc
pulled	aZgbenbchjabgkhffZdbhckaa
pulled the	eeedekdeekbbajkggdeccdabb
pulled the plug	eeedekdeekbbajkggdeccdabb
pump	Xfjbddjamekebbaddleaebjac
pumps	anfdbdbifcibaaaidadccZdbb
purchase	ijZehcZkdbZkZYnaaZhbbcbca
purchasing	aWfmZefcgihmgigdghZkjaXaf
push	bifbefjbmcacacZbddbacjjZd
pushed	XZhjbXihalaYZXXhZgZhZlUgX
pushed back	dfgkabbeckdbdbcdcnebecagb
pushing	echnddceclddkeicgldddebeg
put	fkdgXbeUelcfblfkkjdokkVVW
put aside	dmcbceabmcYfcnlccadadcded
put us	hXYjbbicfibbafWjZYhlZYZbc
q	ehXkXYeapYWhjaXafYkjaZkpZ
quarterly	bYakhcZbnaiYZYfbqYcbecZab
questionnaire	bfmZbcadlcbZZalZbXecchpbb
questions	bZobbaaeoZXagjYaZWcYpksdb
quick	ieacibjbnabgdjfmehbibbbmd
quiet	XlhaYbgadlljdZZZbpbnaXcZZ
quote	UPscVUZcjepYkaefWkYgfhfeZ
quote for	depYcdWkeYfcWabkaVbYhkiaZ
quote is	daoafeZcfipeemefdldaahZic
quote on	aaiidcYacleedeZcfldigjlai
quote on the	ddekedadamifffbefoekighcj
quote,0	fdgidecbldqehfkffleaecaek
quoted	bViZXZjfkaodekdmaiZfYhWaf
quoted C	dadZZclcmcmcdabieaecbcccc
quoted C M	eacbZdlfjeledefjfbfddefcf
quotes	aikbZZZbobnbkZYccabanbYbb
r	hacbbckekdjejecieYfcaihee
radio	ZjZgaYkcbndaabaZbYaqaakZZ
radio silence	adchaZlcanebYccacZaqbbaaa
ran	cbgaahjihYaaYlZYjeYiZheha
ran out	aaaackiamccdbmbckZalcYabc
rang	nZZZhafafjXbgZZacndZdblka
range	aikZbbZbmenjhaefcmbYbjkZb
rate	hiWnbaXbekZafcYbafdZZYmai
rather	cbjedcidfhmghdddcbeidcadg
rd	eaZfaikckhdcccaaaicijbeYe
re	ZZfkhiXeZnelacgdjqWiZikUn
reached	lbcdddcdkehdZbbcdlhbdcbbe
read	gelfcaYbpYeblZVabfhgedcYa
read it	ccliedadlcfdbcZedhiidhZcd
reading	aZjjYbYaobcqZZWabXghcfaZg
ready	ZXhlWchbpYimbYnWXcfXZXhXZ
real	hjhceecdmbYegiicdhcadahcd
really	cmbccecoZZhbaaabaXcbcbaab
reason	fdfbbkcchgjehabZbYZiakdba
received	caaXibikfZZkbcbilaZacjcaa
reception	ibdddeiejdghbaZddafbddcac
receptionist	jaZZaaibmcababacdlcZdbYac
redid	dcmbebcflbgghfcdcZfcecldc
redid the	dcmbebcflbgghfcdcZfcecldc
redlines	cbdnbdaZpbYsbZhZXidebZeaY
redlines back	eefldfddkecnhebedebhfehda
redlining	dedlcdbcldbnnddciajddddhe
redo	cdlbfedeigjfdeedfnfffYjbe
redoing	bZmbdbbeldadZdYcdmbZdaiZd
references	ZaijbbXaoaYdacbadjcahcikb
referral	obbbadWbnbZaYZbZahXYbaZZa
referral from	ncccbeZekdbbaadZbiYacbbac
refresher	aaacdcmdlbfceedZdZeadaanb
refuses	bcblhYacZnXkZYYZhtbXcajWa
regional	ekhaeeccldZZiboadZcbeccde
register	lbccdcdejeeeZddeecednhbdc
release	efkdfedekeZgcloedaddebaff
released	dnbbeebelcbccnbdeadddeacd
reminder	caaalcgcldYbfZaZnZahcbadb
renew	YUXpYmVbiggnfkgXWfffZZTfr
renew at	dabmddbcmcnbacbdcjdceebio
renewal	TNRfhjlPeoVakYWYYfWsgYXkz
renewal D	cabZgbocldhcZacZjhbaddbcp
renewal is	cbaobacddkabhhagbmbnbegin
renewal is up	eccghehfnZcecjddeedZebdho
renewal w	edcmccbddkZbiecfdbfnegbcl
renewal w, C	edcmccbddkZbiecfdbfnegbcl
renewed	aYYZojXjgbjieWWXUYgUZeWUn
renewing	aXYbhoWhckYieYYZhadobaZfu
renews	bZZjbcjblebcibaabZbmccabp
reorder	cjbdkdbimaedeebeeZdbdebfo
reorg	bjYYZijcejabablbcicmcaaac
repeat	ibbbjaacmbaiZbbbYfaZccZbq
repeat order	ibbbjaacmbaiZbbbYfaZccZbq
replace	YpcZbcZihaaalYYheYhabkaYb
replacements	cahalcfccmbeZbdnajdachjpd
reply	kahcYWgajfdbYZfZbWbiaefYY
replying	iagZcdjaekZdbaYabacndibcj
report	XlibYYharWbiZWgfYdhVXptdg
reporting	cmcbcbbadlkdgabhknfceicde
reqs	anaaccbbmbYbcbaaaYdhcaqZb
request	mgZabaacnaZbhibcbZeadclbb
requested	ZalfZkXafigcZcbecXdnbbZab
requirement	cmbeccbcmchcccccdbfcdenbd
requoted	aZpYaaZcmasfYcZaaVcafapbZ
requoted C	cbnabcackcpgbebcbZdccclbb
resent	cbmZbdkcmcmZXjZboWaabhXci
response	aZnmaZYZkeciaZYYZlZYmYWph
rest	ggicjYVboaiZdhYbrYZaZbiZY
restart	bbhjcbjdjgdddcjiedcnfccid
results	YasaXZYhhWXaeaXXYdYYjoaZa
results D	dcndcebcldadidcbbhbbgoWdd
retention	eidiegdekdZliekemZedfejde
rev	bZoaabbelcjbcbdhaZdbbcnbc
review	aYmiYgZhhZZlfaXfhdYYZjpZb
reviewing	agkhhZbZpZkjXYVXiWagaZaZj
revised	cbnecbYhkaocfZgYZZnZgaZbb
rfp	WliUXXTXtWYZgWSVfbXVqamWY
rfp response	danbddccmbgeedbddZdcndcbd
right	efigWiVhdhjgXWeZYinVYdUeX
ring	nbbYabfbnaZajZXXZbYaeZbYZ
ring back	bhcbeekdlcddccbbcYadidbdd
rise	ekbYdkdckdbdbecadYlbddZdj
risk	hcckaXgafiamfhiagSajakWWh
rly	bhabddkfdjZbbdccdmebegkYd
rn	bnabcZaemaidlcceaZffechdc
rollout	cZaclbjckehbYiikagdZdYhZa
roof	bihcdiccldademacdYebdjhad
room	fjaXfZkaficdfZhckYZlaihZZ
rough	kebidfZcmcgbZmabckdYdaaci
roughly	ilgYcdZkdccZjladcaccdikcd
round	chWqWYWcqYcfXgVXbeZWjZUXi
rule	dkgadbddlcidYbjddbddocbde
run	glXTbWgaldcYlXifefYfkgmUZ
run R	jeYZbZifjeaemcdcefeZcdXbe
run it	anbabcbdkdcdZclbcbcbndbed
running	YblZhXiXlefckbVmZdZgajhma
running before	ehkdffcdkdjhddcnehcddcfed
runs	jgbbcZjaobddeilZabamhfhYl
runs it	kkcccdaekcaiYfjccdchdbYcj
rush	iliccfafkdidcckgdZcddaeYa
said	edbhclbhchldZfbZaukaXfeZY
said 0	elcgccafkcmfbgddgjcdciZfc
said no	WaYfXpXXfmhZbgYZatebaYlZb
said no to	bhficjbbcladdedcepdcdcnee
said the	fekdfeddeikfbbdcfoedeedff
said they	kjeXbZaboZdcfbacdkjZcbdhc
said yes	bZZjbckbmbcdbblhbXgdebjcd
salesforce	amcZaajboZacZaaaaVdZcbpYa
salt	bneZacadfiacedcabnehdoqYg
same	bihclRbijSfapZijgXhQXbhfv
same day	gacelbakdcbdbbfajZjccadmb
same terms	dcdbofcjedhaacidaaaddcecp
sample	hembXUScigcjbVbcceefaphWd
samples	bYuYcZXYoaYbeZXXaiYbiokjf
sandbox	YepZddWigaYbXedecVaZbrkfb
sap	akkccdZbkebbcdccdldaccpbd
sat	eiXYajhddkXbbYhkjkdYaoZlf
sat next	ldcfffbfjedfdecfeZfdfcfde
sat next to	ldcfffbfjedfdecfeZfdfcfde
saw	jXiUYUlWfjbXiWYXeffhkZWUZ
saw the	ialacaZcfikdgdbcclcXciYab
say	jYecchhgeiiZhckhfljlbkXmX
say yes	cbladdcfjdkdccncbdndjedef
saying	jZgkgdacldmcacbdikdidiZjb
says	dfeiaThXaomeiheinukjZYgje
says 0	ccYjjcecfidlXehgmhficaWia
says D	bZYimccbnaZcZcZZmXmZgcacc
says P	kkaXabYbnZaaZjlZaZZYcaYZb
says R	akbjbddcblndmdehalclbcXjb
says it's	afjldaXcghobjgbacoaWdbabb
says it's a	cabmbdbdjgncfciddncbfeeed
says our	cZjhcZZZdkdcjcYheobZbgjmb
says ring	iccbeejdkdbdabbbcZachdcbd
says the	eeifhZShegmgfeWfgmhUhjmdY
says the P	ahjgaeZjfYeijadciXkZekfad
scanner	biaambZkccZlffgdcmdadZimb
schedule	ejhdefdfkdgdgfiodafbeeZcd
scholarly	eegefkeeihdcocaddcedieadd
scope	cbmfbdaambgjbccidZbbbjZbd
scoring	bdoabbZkdYfdacaccjdallecd
season	YklVYbYaocfacYgkYXhZYmbWZ
seat	ZYhmbaZakeraheYbbcbfaaYjb
seats	cYilhdTjbhfeUabUcfmdbeTZr
seats,M	fdbihebjecZlfabaaaiagcdbk
second	SkXefkdjcijeeTSYlbXdpgYbu
second site	aoahZbcemaahaediafdbbdbZp
second yr	cbakkdZfkcnkZccccfajddbjm
security	aeqaWfSgjWWfcWjTWeWTcmyXX
security questionnaire	dambdccekddbacabdZedcimcc
security review	bblabiajdccaadbbchdcbdped
see	hjcdXYhapaXdgghaigdYYqfVX
see the	kgbYdebclgbbkcZbaibcclkcc
seeing	ekddfgdelcZegejcdiecedhdd
sell	bijhcagbamadlcaidmekdbYcc
send	ioedaaYekYehchfejfhaZYdXY
sending	egdWlgbWelZaegUlZfZZcfmke
sending P	bacbkcidejaeddaZdeegdZioi
sending the	dbgcdkZdkebeejcdeYechpldd
sensors	akfafdedhgXcfiajaWdbcniic
sensors on	cmbcdfbfkcbdckcceZedenmZe
sent	iTochPdZpZjmSQafjcfgRajhW
sent C	jamZbdacmblYYZdlhXhZdamaf
sent a	YZYgdanhblZgZdZbambjcaZka
sent em	kdgbdeccldgdcdcddZedecacc
sent the	efjYfaeZjgkgcagbWhbmbanbc
sent to	iZiifcZihaidXaeZZVllaYfZb
service	edckYYlWkfYYfeZWWibbWiWlX
service visit	cbbagdjbfjbcchbbaYbabacqb
set	iZhhkYSekXefWiZfeXkdbcWig
set for	caYlidWcmbYlaZbkgenhbbdkh
set for D	daZlieXekdZlaabigfnicceki
settled	eakgcebclcljaYkYbYpccbYcc
shared	bbhgbkbbmdidceccdocbcbndi
sharpen	dbjidddcfioeledddjfhdeddh
sharpen the	dbjidddcfioeledddjfhdeddh
sharpen the pencil	dbjidddcfioeledddjfhdeddh
she	cigfabbbekgdgkpdepiYYhUif
she can	ckhbdeajfcXcbjibgXdcfibge
she has	bhlZcbbdnakdhliidYdceibcd
she'll	khhegcZanaalYigbedmXdaaac
she's	jZbnfeZkdbYjYYeakjmbieWac
she's back	dcdngfalbdbibahccYndhhded
she's back D	dcdngfalbdbibahccYndhhded
sheet	ighhbZfbnamcjaiYZibfZZjkh
shelved	aeaZakidiiadalabcbenccabb
shes	aikebbalcalifbcdcZcadcacd
shift	dbaaeblbmabZccbdahdccbboh
ship	ZYlfjbXhiaecjaYseaViZaWXj
ship D	edkckfbjgdfdkcbpffWZaaaaj
shipment	dZZaobYccleaYacpdoeacaaab
shipped	bZcZibiaoaYdZbamZlaYakZZd
shipping	kYgYjbXahgfkZbbjZgbZbmihd
ships	caZcmddjfbegaaerkbYeaaalY
ships D	caZcmddjfbegaaerkbYeaaalY
shock	aaembbZaclqcacacdqdacbaac
shook	dehhjcblbcfmhbgccidbdlZdd
shop	dfgZYhgapaZalZlZajcXggkkd
shopping	ahhaiZhchgafXZZbbacebabbg
shopping around	ahhaiZhchgafXZZbbacebabbg
shops	cleageclccZdaZgdcebbbdYah
short	afXZkbibZofcZlcmboebbaaab
shortlist	aZhkbaZboahhobZZaXaXiaXba
shortlisted	ZWpZYkYZrWeaoZXYaWZWmYVZZ
should	ZZgjXZjfhfjjaiXYahfiYgYgj
should be	ccjZacmbhheadbbbdghkbicii
show	YjgbWXkYgiXkbglVmiedWldja
show again	aaabacndmabccbabbYaYdcaZb
showed	ahhdhbhdjgYkjbZigfcacbhhb
showed me	ajifccbfjfZkkdbjiXdcddicc
shows	dcmcfcafclhcnddddcendccfg
shutdown	elcdegddkebehccndccddendd
side	abmhdabgidadifhakmfeaikgY
sig	bZYlidXdmcYpabjWXZsZibZaf
sign	UaflYVgkgabYbTiaWZpldaVVa
sign D	eaZgbeilbbjgZbXZbagkbbbbZ
sign at	cccmdfbckecmhbccdcoabdecd
sign off	dbjhbdYamcZeaafhcZlaccdbd
signature	baZoecWfjZWuWZgckXpYaaZXX
signature planned	ffeldgddkfbmceZildodedded
signed	cUbcjckkfWelcdlkcUcebeUgn
signed D	dabhjbdleakgdZgUXYmkbbaXh
signed D,two	ffecmfbkddhngebbbdajdedcb
signed at	ggfekgekeflncdjbddeefjedn
signed at lunch	ggfekgekeflncdjbddeefjedn
signed by	ccciicbhjdfpaecbdagddecco
signed for	eedclebkcdYgZdboYcaaabcgY
signed for 0	ffedkfclcebobfdnadcccceha
signed off	bhkalbWaobbZbgimefcadheki
signed order	cfecmecifbbnbedbZdccefcda
signed order form	cfecmecifbbnbedbZdccefcda
signed the	eeccjefdldahbdZlicddjeckh
signed this	feedldbkddbojfcchdZddedcc
signed with	aZZYXgmacmbgkedceecbefeed
signed,0	fedcmeZkdeXnahgabbdddhcca
signed,C	effejfekdecndedjjdfeffecb
signed,C 0	effejfekdecndedjjdfeffecb
signed,M	fedcnfYcldZoaaZkeibbacdaZ
signing	cYZrYdWkdcikbaYXZYticadXf
signs	WdZpZYbgjWcmdUnWYZsaYiUdh
signs D	eacmbebcmcckabbbdgobdiahj
signup	obabbbacmbgbhcbbbZeacjaad
silence	adchablcanebcaZZbZaqbaZaZ
since	YdnaZcgebniYiWQQedhtcpVif
since 0	ZkhZjaXZocXbmcaYlYajbafaa
since D	UTdhWhlgamZgeaUXYeknfjbgg
since wed	cZoabbaaoZYcZecbbYaYarZac
site	gljVeYZWjfbZcdXoZeWQcbdre
site survey	cbnbbdaclcddcbbbdcbcccmad
site survey done	cbnbbdaclcddcbbbdcbcccmad
site visit	ckiegfdgiecegdecfceeiYZbe
sites	debZmahmcYiYWbYhaaaXfjhWm
sits	akhhccadlcgkngjdcZbZcbdbc
six	hYYeibkceibbadbidYelfcbcd
skeptical	cmefaaaeblgbmcbccpdcecbbd
sla	afdoccZdkdbjbddccoebdcZlc
sleep	dbdlfdeclbocecfddZdcedYce
sleep on	dbdlfdeclbocecfddZdcedYce
sleep on it	dbdlfdeclbocecfddZdcedYce
slides	XdWXYZqapZZbZgYgdheiZgXYa
slipped	bYdekZeZgiXZZadjYnkWbfggd
slipped a	edcclebfkdbfbdcndldcdackg
small	YfXigZfcpZZpXagaZbZWbZXbX
smaller	bikYccacmcoaZiafbkcagbnaa
smaller model	chjcccbdldpcbcbcdkechdmdc
smooth	ecbclceldbacbdcocceccccab
smth	gmZabcagmbYcgZYaefbfaaaZa
smth for	dkbdefdikccdccacgXdiedbcc
so	ffgdZjedighhflfhZghbejlcW
so C	cdaajmZfjegmkiaibebZccjja
so M	cYbldamaoamaaYYZagkgciXdb
so far	nZiZaaadmbYbfhbjcYcajhiZc
so not	dmbceccdmacdjpbdkWeZehheg
soc	bikabcYcmcejZbjYcabbajoXh
soc0	dledffbdkegkcdkbfccdckmai
software	ljZZaaYboZecidlccXcXhcZcf
sold	XmagZhXhehcdYXdYigZXaZdga
some	kddfffcgjecfZdcddieeekjde
somebody	kbkdccaifcgfbcbdeZdfjifld
someone	nhXWdZfVfjhVkXaRVecVXekpW
someone else	akaiZiZbdkkcpdcbcZcbdcbbd
someone to	igddfecelcceabeeeYeefejle
something	dnfacebdkdYaYZgefhcicbkab
sometime	mcdceedelcfcZcacbdcacaafd
sorry	XahbZingiZlXXccWXXZWZXfYY
sow	ebbmfeacldaocdcaZcmcgeccc
spanish	apZZabYaoZZbdaZZaXdhbaoia
spare	WgddcZmaejgaeeZZZmfZhZiqa
spec	VjjWWiUWqZXYlWWXaggYpboSk
spend	WrUZUhdekaPYbyhVZcdkXdfeW
spent	bojbcdZdkeWbgobXckbabekab
split	bbalbcgcmbkaYakfeYdcbbYZc
splitting	dbgkddbekekcZabcdacckdbce
splitting it	dbgkddbekekcZabcdacckdbce
spoke	mZddZafjeZaieieabXgYfhZZa
spoke to	nZahbcXZobaifgZccYhagaabb
spoken	nabbddbdkcbcZbadcadZlkdcc
spray	dcldeccibkciedbdfjfienlch
spring	gjYabhicmbZcXiacYWbldafZh
sso	akmdcbZkbgecXbdaegacciqZd
st	bZjlaaacmcibilbbZhdhoaXcZ
staff	cpeXYZXZpcaeiZhgZmhXakeog
staff are	cmcbbbbdjhZdieaddmebecZcd
stand	kZhkccbejfgcZcZcbkdmddehb
standstill	bbbbnbbhlbZmYbZccZbaqbbjf
start	YdgdlaejebemcYfedXmWlihjZ
starts	ZkeYmZUXrXXfYdWneZegajWZg
starts D	ckeajbWapZZgbgakacWhciZah
startup	ibbaclZblebbanabbZbmcadab
state	ebfidjaekfijbkhgcZjcdcadc
stay	cjZichccclfblYZafddocciba
stay with	ehdifcgedkdfmbddhYemfebec
steering	cgnecbakdacgbZpccaabbbbad
steering committee	cgnecbakdacgbZpccaabbbbad
sticker	aaembbZaclqcacacdqdacbaac
sticker shock	aaembbZaclqcacacdqdacbaac
stickers	iaaccbjclcaencaeeZeZehecc
still	SbbmhTiRgjlmaadXfkfTkldgW
still want	cbdmdebfieocbcddebdemdadh
stock	bbkabjaejfkenddjdZfbidfdf
stop	cXYdgniYZoYkeZZdenbfZchXa
stop calling	dbdcblhcamacgcbbfpdhccZcc
stopped	ccbXjilhZncXVZlZhTZrcXbgg
store	bfZgZjhbelfbahacbhckdbbcb
stores	iWfgcZffjZdaeZahZWcYaeXaZ
straight	aYalcjZdgiceidbcejdjbebbc
struck	eddlcdccjdZqZcabnnbafdbbi
struck the	fdekddddjdapadbcomcbfecdi
stuck	ZafnbbhZihffZalZhkYabgVob
student	khgaddcekdbigckcfXcccclcj
students	dgjdfechkcbcabadfZecdllcc
stuff	hgihZZaanZWkXfkZaVgZZbmZj
submission	bapabaYdmbZdWbZdcZZiqaika
submitted	aaqcbbZapZiakYhYZXeapZWeb
summer	XkXXfbhlcYeZZfjiZWZabZVaj
super	jjbceddmcaabZafbcgbZcZYZb
supplier	gjefaZZcmbZhgbbacZjZjiYcb
support	hfVdhicYZokZgaYnaoaWZYhlh
sure	hiZiaaXcndagliZbcablcbZal
survey	cbnbbdaclcddcbbbdcbcccmad
survey done	cbnbbdaclcddcbbbdcbcccmad
swap	aiZakcjanbccabgnZZcfbZZpa
swapped	nccbccbdlccbbdfddccedabcd
swapped cards	nccbccbdlccbbdfddccedabcd
switch	beffgbkbblbdhcaccmeodbbbg
switchboard	oaZabbbcmbabaZZccedbbbYac
switched	bccakfahieZcodcdebefbdcck
switched to	bccakfahieZcodcdebefbdcck
system	biicgcZclelbaabbfbebgbaab
table	kfcjcabchgddfdledZdkbgjdk
tablets	bjabbjhbkfZcdmalkaebdblZc
take	jZghdWciZmoecXicWqjlagikd
take 0	YYhhicfcdklgYdbicjaZebcnc
takes	kiZghYWicjfhjYnkfnaZbZjki
takes it	fbejfeedeigjibocikccebaek
takes it to	fbejfeedeigjibocikccebaek
talk	mlUeYXUYrXafYbaWbVWUodoXb
talk to	kiaYccadldZeXaXZbdcbmbqZb
talked	djcbfZgaoZiafmkZaXaabdfjh
talked to	aiddaciejeXcgnlccZacdficd
talking	ZfkZeagafiifdZZXZWZmeilmj
talking abt	biachcjeckbdbdaZdbcnffYnl
talks	ZjZfiiZdghlbafabcWbabckbh
target	bfhgZbhanaZibbZcegnYagiYa
tbh	jcgbidgdjhZbbccZcjdajiggb
team	YmgaXemdggYgjfdWigfnWfhSg
tech	baiZgckaclheZbYZhlbZaYdph
technical	ablZYXjaoZabgaaYaWcYpejXa
techs	alaYjbYdlbcchcdabheYdccrf
tell	jajddiZdkehdgcbjeZecccabd
temp	bmbcddbejeZgcbgbdafeceobd
tender	khZdZjaeieWYbggYaahgvfgah
tender docs	aanbbbccleYcZcbcdamioiZkb
tender for	mZcbbccdkebiZcchadgbndacc
term	YhYlhfUbjihmgYXkViZiZfVdm
termination	ecdmdcbelbapZdcdkafZfdbad
terms	aXkfgaVfkWladejZmVYWYYYWn
test	ZeuYSTRikUaZbVfZYgYPY4qed
test at	bbmbccbhgdZgZcZZggcbbnjZc
test at C	bbmbccbigdZhacaZcicbcmhac
test,0	ejfedfcckgdedfdbehedenkZe
tester	cjjbcdaclcbfcdlbcaedemZae
tests	ecmeebbjchlfaccbeicicnndc
th	adbfmcfidkhjacblZjjbbbZki
than	XgffalcgblsgohYfXhZdWhgXW
than R	caghdbhicjeencbjbkeYdfZed
thanks	gYYbhjhiheWkgZYaahafgbZZb
that	ckgcQdedigldhginacjehdted
that C	lYZbcbichgZdZgbcdbeildfcd
that fits	ekdefgcejeaehcbldbcdednde
that's	ihhgUfafmYTXcfoehjjcheefZ
that's it	mbccddbdkececcdbdcdckbZbd
thats	jjcdVhRVgjielgRhffanXViYa
thats a	bajgdkcehhicZbcacjjYdcfdc
thats all	glbZdcbcoaYcZkacgWdaecigd
thats it	mYZZbhaclcXakacjcYdXZZjeb
thats the	kiaZcbbcoZlbbaabfYcZecibc
the	hchechcgcjkjjiqjhpegfgmmg
the 0	eddkcZhZigflbXiblfgUbhgki
the 0 yr	ccjhidagfhcYecfcbgfcdbbgj
the C	fYhUhghXtViaeaUeacgRnYgfc
the C quote	felcddedkcndbbcldZeccdald
the M	bZblicjhcjfhhjjYlifZZZZcf
the P	hjggVVYgjacjcercaYdeXgdfd
the P at	liZbeeaeoZaajiWccYhabZjad
the R	VYmjYhUgkYnctjeYahgbXlgcX
the R ones	ciidebckdbaklmjdeXfbemgee
the app	bZlabajjchYdiccacjecdoldd
the auto	fefjeeeejebldcbedjbcfeecZ
the award	baefnYbnaZaiZdicdaacndccc
the balance	dcdbfdkddjbcfccdoldbdebcb
the board	hffebgWYqZbYffmeaVWZaZVYh
the booth	mbbcdcbembabZdbccWebchZac
the call	ZlfeedakchhdbciefffbejZkb
the contract	aYbglcejcghhbaXcajZlcgail
the date	dedikfafhgmddfdkjYcbiebbf
the demo	YjcZdakfkYighacbecYXcfWac
the deposit	eeecmeabobcabdckmfdhdccbd
the dock	cgcamcZbmbhcccbnbadbcbZZa
the downtime	cjcjdcdeeicbhdfaenemedbcf
the drawing	cchbedjgifYecdbddlfeefnee
the end	bZidleaehgneicbifWjkccabl
the eu	dnjcddhhgbkbaaeccYecddldc
the expo	iegcceiembjdZbcdeZdbdabbb
the farm	gddeekdehibcbaZckfdbdcbcd
the final	ccbjkeccclYZeekcjgmnicbjd
the first	hkZafeaekdajacaacYdccbZkl
the form	pYZaZjXZihhchgYaaXhhZhgZb
the free	naacddadkdabagbddbedimdbb
the front	obaaacZelbbdcdgbcacbddcbd
the front desk	obaaacZelbbdcdgbcacbddcbd
the hotline	iaccicilccaahdcbaaefcblnb
the incumbent	cadmcgYcdkkcpbbcdgehcdacd
the install	bZlbhaZkaiebedbeaheZgdjma
the invoice	edcbcflbdkicdeaamlccedcac
the last	UeekdddWflnjiYkUnofYbXfig
the last 0	dbagZelcejkbadbcmkkdhdYYb
the last word	cgkcdcaelbajbaoddddcfdbdd
the late	feejjebhmbZnaedlnmeceecej
the lift	jaaZZblcgjgcabdgaiccdcamb
the lot	dbadnabkdaahbcgfkYcbeebde
the money	ZkdYbiYaejXhZthaZjZacaWba
the new	UiYidakhbibXcgkgeggkecgkn
the new P	cdjlfhcfhhdebbnihcfleecih
the next	baciedjicmfdfcbaepepcbfac
the night	cabchdkdkebbfdbididfdbapi
the night shift	dcbdjdidjecdgdckdjfgeccpi
the number	bggiccgbhimjZYZbjldcccZdb
the numbers	ZenZaaZbndlbZbacckdbdakbb
the offer	ZapZacacmelkYcakmgdmgaaXe
the office	hZabcblcnaZeccbbdZecdbaci
the old	jcccbkabmdiYbakabYmZafcZi
the only	eZZnbcZdnbZkabmamXmahaZYc
the order	cjZhfcagibmkebjZfaiacdcca
the other	egajWhdYfjjhvYdYYfaVadaZY
the other guys	ddajcjceanfcpcbcdYebddgdc
the pencil	dbjidddcfioeledddjfhdeddh
the phone	ikXfaZYjhZcmhkdabYaXaYanb
the phone at	bicidedekeZnhdbddcddedfle
the pilot	babimZZeoZijgYibbgbccgjbd
the plug	eeedekdeekbbajkggdeccdabb
the po	eacjbdkjfdaicdlhddldecdci
the price	ggcmaZUaamegcafWdmkoacSXi
the pricing	eekgeebdkekihcZbciacckYdj
the project	bbcccnbcflfbZhZacecigcafb
the proposal	cZoaccZZhhfedbgkcVdeaaUkj
the quote	cZrWcbVYgitadXcYbobgZbVYX
the regional	ekhaeeccldZZiboadZcbeccde
the renewal	aYYaljgcZobkjaZagVaqaffYq
the reorg	ckaZajadblbccdbcekdoecccd
the right	lbccddeeldicfcbheYeddebbd
the same	efkXlYWjhYkerYfZZgjXejefo
the sample	ebjeeccdhfacadcbbgdbdgjag
the second	ekbaabmglcbcaccahZddcigZb
the smaller	chjcccbdldpcbcbcdkechdmdc
the smaller model	chjcccbdldpcbcbcdkechdmdc
the spec	bkfbedcclbZeddZdeXccjaoaj
the switchboard	oaZabbbcmbabaZZccedbbbYac
the team	dajbcdjkfXcdbcabcZdZcbabb
the tender	ZXeYliYmYifbcjYfbXcYsbmba
the test	edlcebdenZZeifcdeYfceande
the thing	bjaZkdjbclbdcdbcdpeceiild
the trade	labiceadmcalacbcbbjeccZga
the trial	hblZdcakdZdgZdbcdZlZdqZdj
the webinar	mddedfZdmcabaabccYdacfaga
the website	iZbbdeiejdcchdibdaechcfce
the whitepaper	nZbaaaZcnZaaabYbbYgZcdaZb
the whole	hjadeYfcighkbjkaafcicifad
their	chgkWhZddiYqkeibijgjfotcd
their P	gYakaXhehfZhcdkWjdlffglgh
their current	fkdabhZcjecamebdeckbdibed
their it	ejiYcaXgdiecXhbbgkcZdlkkd
their lawyer	ccdmdecblebpacidbdZadcZbc
their legal	feejefdbkdcledadaaabdicbd
their new	igdifhaffhdeibbddcehdcZch
their security	cajbcibkbddaadbcdiecccofd
theirs	ageiaZgdmainibZZaTcXajfWa
them	kffcbfbSmdmYmZZaeiWafmdZh
them 0	edekdicdificidedjadihdcil
them D	bemZkbYbejgcZgeeZkcaZmjZa
them ends	cldcedbgjdcakedffcacfhcdc
them in	bdghedjfifZfjdeedafbcibbc
then	UYhpWbaVfjieVikekkqpYldbU
then we	bbcmabbdlddofmcchZcbbdaad
then we're	caambbacdkncZYlcjlcmhcbZd
there	kegcYWfhffZfoijgfiagigbkW
there D	ZckYacjabmZgkaXlaqaacgYob
there is	ZnaZbcjbnaigcjicddcaccZbd
there,P	dbhjcdbemacdbakdjXfbkeeZe
theres	ldccfbcekdbdangbdgdceihdd
they	bfehanUcfifeiognekhefhleg
they also	bcjbdiddckoeieeffagfedbee
they are	cffZliYdejbZdZYjZnbkbaXZk
they asked	ZgmZbbadmbeigdcfccdbbgohc
they asked for	cbldeecekecdaddfdfecebnZd
they bought	cbbblicglcZiidlgeZdbeeach
they called	agbadkcedjcebkccdYegdbcdd
they can	cYidblacdlpcakbbchjdfeade
they chose	eeedfldehhZdlghceaeZbdbcc
they chose R	eeedfldehhZdlghceaeZbdbcc
they do	ikceeccekeabckZZbjdedacYh
they do want	dkddgffghgbdihddflejedZdi
they don't	hjbgccddmaaYZfmaaiiZcbbbb
they dont	laakbaZdlfZcgbccdodacbXji
they go	fddgeiegejifkfeefYfjcfcjc
they had	afiiaaYbfijaWkbYbijaabiba
they have	XejjWgXWhijYpleVcfXdjnTXX
they have to	dmcaecefkdadZbjccbcdnkbde
they liked	dbleeffckfZfbddoelfdfdbgg
they liked the	dbleeffckfZfbddoelfdfdbgg
they need	TmegWWWZldbfadckgVgcXXoUf
they need 0	dfajdfdekebebdchlciefeXde
they need it	embbedeeigccccafelccfdZdk
they only	ZkbkcaaglbbjmlacdjdZcdbcb
they pay	dhbicebcmcaZjjiamXkcedZdc
they picked	ddccdncedkacoiZidZeabdlba
they picked R	eeddelcfghbdniajdaeacemcb
they said	aaifbjabfimccZbadiidcbYbb
they saw	eejegfehiddcieiefbjfgdnef
they say	eXejYkYZoeheliebkllgflYkZ
they told	fbbbladgmamfhefkfYfcefddf
they told me	fbbbladgmamfhefkfYfcefddf
they took	iaaeiiZdnagjgcbbjYdbdcZbk
they walk	gefkfffeejkihkcdcndhffddf
they want	ZZiifUddghdjfbcmfgigYelUh
they want 0	fjdgeffdejibhZclbkcdedkdl
they want net	gfflfgeejeYeZeebobbeedfed
they want the	ckahddbdmbiijcZbdWcbddhde
they want to	XhXlaaZihXZjYfZXgWkiaYVag
they went	bbaakdjlcdabjcccdYdkcZgbd
they'd	YnfiZZXkeYhiclaYZefZbrfZa
they'll	XhffZZieckZkkfUiciopZkZXX
they'll order	cbflbdbZoaagbcbZaapZdjcdc
they're	bidekkXieihcoiajTfckUjgQl
they're a	jjbbababmbddcmcceYebebncb
they're happy	hecbelecdkZdmdacfnfcedZed
they're shopping	eikdkaaeamdibdedebdofeddj
they're shopping around	eikdkaaeamdibdedebdofeddj
they've	kbhYZXhbihVglmbbcZdheaWad
theyd	dgdiedefjdjeghZdeaeceebde
theyll	feclfeefdkakjebebgdofebek
thing	YmVgdXfYgiWfdhldkjXiYdgmb
think	cgdiXagYYpkdgcZYbharafWZh
thinking	ZjimYYWbobkkdabkefjXbZaXh
thinks	biieaZfbckmdjjfbamcebfYgb
third	XVXhihiZbmeojYneioYTnfjrW
third time	caabjaicamYkYcZbgpbYccjpb
third time D	dcbbkdgefjcdcdcbchccedkpd
this	cmaSgekkgcRdglkaciXefidna
this am	dehcmdamccblhdcckagbchabj
this wk	jZacibicghdcbdbachdcdeejd
this yr	gkababiXpaZZbochcXcahahlb
those	dlcbedcfmaZijmfccXdcfgnbe
though	ihdeeeedkhhddiceenededcec
threatening	dgifkaaeamcdabbcdneodcbaa
threatening to	dgifkaaeamcdabbcdneodcbaa
three	VdociZYjeghhlbgTefeimVWfp
three quotes	bjibbaacnblclcaddccamdbcb
three tiers	dbmaceccmcnbbbbbdbbbccfdZ
three years	eiddiedkdcclbedddcfdeebbn
thrilled	bjZakbbmbZZbjbYbaZbZcZdmd
through	cgjdfUeYldhjfegWXdXWcYhWX
through the	fYhfachbmbYiZbcbcWdccagab
throw	ecfkdfcgienfdihcbjgdgicif
throw in	ecfkdfcgienfdihcbjgdgicif
thru	hkcXcfcYiggcaoVffkddiYeVX
thru,P	clcceccekdcdjoceeiedffiee
ticket	YXaZdbnXhkbaacabZZdZdbYjb
tickets	cbbaddmdamccaecbdqiadeZpg
tiers	dbmacebcmbobababcZbbcgfdZ
tight	edfkfgcfhgnejedkeZcdjebdf
til	YgcVeYoZjfcdgkUZilieYXfWj
til D	bZfZacnbnajZabaeaYjZaaZba
till	VohfWUaXqclifgheZkfibfTVV
time	bbfYjjhXanfceZakZvdgXcioi
time D	cbaajdicclbdbcbZblaadckpb
times	YjehaZgbhhjZYhZZglbjbXoii
to	giffaeaghejdjjkegeeajkjde
to 0	XbZmehgWigpkhjadcgcglbVVn
to C	gYrWdUZSuXeeQYUgmekWXghYb
to C at	bddeiflclfbZdecifddedcddc
to C,M	cajakdYdjejabYgZmbhafZZdb
to C,P	bbkideaekdZjddacbfkcehihe
to D	VccbiXrSleaWfURfTdVhfffbX
to D,their	dlgacccclbbebedaeZdZcnbef
to M	ckhfcdYigckiZhkabYdbcbZcc
to P	hcgedZkhhblbXiaZfVggacjYa
to R	bccVXglZejeggXXZbUhhiifXh
to a	ihaZZnZabmYdocZcdfdZZeiYi
to approve	dcjldeZckebjcencdbZcddcdd
to be	amZcbjegjYWedldlYeedfdYah
to be signed	gefnbfZifccdbdjcfcnZefgek
to come	ZgcjdahclcWdfegacYjcjhhbb
to countersign	ebemcdbancbnclledbcdddhgc
to do	ckedfgdghggecjhciaeceibie
to fix	ZkjZZcgidgdbcaZZcjbabljYb
to fix the	cicbdejcdjcdccccflddedYbd
to follow	kaambbZifbafZcadcbfccdbch
to get	ihZgbdYdoZiXejkYZgmimYWai
to go	bgajccbedjjaiakedgbmcdgdd
to know	lkfVaaWaqYgbZjiidWYWcakkj
to know if	jgiYdfZflcZdgcglbaZbhbhbl
to me	icccidjdckbdZdcdekebefZmd
to nod	dcclefdghfnekdncddceddgef
to pay	cabijdabnaajabZanaZbcaacb
to push	bifbefjbmcacacZbddbacjjZd
to register	lbccdcdejeeeZddeecednhbdc
to renew	dbdkjjdikccdbmbedZeceebdo
to replace	andaddckfccblbabfahbdlZad
to run	glcbedcekcbcZbkccfdcdbjcd
to see	ilZdZbXcobXWhYgbjfZaaqhYa
to see the	kgbYdebclgbbkcZbaibcclkcc
to sharpen	dbjidddcfioeledddjfhdeddh
to sharpen the	dbjidddcfioeledddjfhdeddh
to sign	aehghbdhhbedaYXeZWkiheeXg
to sign D	fcamdfajdfahbcYbccglccccb
to spend	bpZabcYanbVZcscZaikZbakjc
to talk	fkZgcaYdnagcdZWXacbZlXlYf
to talk to	ihcbeddekdafZbYacedcbcqbc
to the	jalZWgcffjgZXXjmggelceidc
to the C	eelccdbelclebedlcZeeceagd
to the P	jhdceeckdbcdcahcdagbchdie
to their	hjbkecbeggZligkZgedabflcb
to them	mgabbbZdmaYakfbcgYcWmabcb
to try	bhkbddchgcbcbccdhbecdpZdd
to try it	bglbdddhgccdcedehbecdobee
to understand	bmcbdediicbibcfagYhalcZba
to us	iabjkaafmbabmbZdbXcfmcZaa
to zero	fffffiffhhdcbkYhdgfbehhed
told	bgbhblaacpnalZfgfqajmTbeh
told P	dZdnddccleobibciloiigchab
told em	bjcjccbflbleeddcdeeZeeang
told me	doYYgiUYhigYYekcbmdfkZZea
told me the	cgkhdceflccecekceagdoeddf
told me to	ejbbbhcbihYcZiZbflcbadfhb
told them	dglicaaenamcfbeacWdacajbc
told us	aZbYapZbanZapchYfidfYbYgY
tolerance	cigebcibghYcbcblbgcbbilac
too	chheXnPWhgcddYgUbkkdaYkSf
too complicated	cfggcicdclcefddeeoeceedde
too expensive	edbieidfdkneaebdioebddaee
too much	ajibYhZaghfagcZbeccicaWbi
took	jRdWgjgifeejhVfcbdYSWaggh
took a	mbccdbccmcabacacdcecebegc
took the	aaZfhikdmccmfcabiXdacaYai
tool	ehkcZZhapZYZpibZeYdXgfYZb
tools	bbbZbjjeblcgYcagbYeoedbbr
top	cacidkafjeifcfejfefaeddod
total	aYeigajifajkZZfhYYaZaaYaZ
trade	ldZhbdZdnaYkYaZbaZjcbaXel
train	ijebedcdmbacdaZbcYebdeioc
training	VfgaiXiekcjgTaZfSTcRaTQsX
training D	fdbcmfhcnaaabbcnbZbagccja
training for	dbabmehbldafbcclZfcaccZpd
training for the	eccejfgejdchdedldZecddbme
treadmills	fbblddackhceceeddlfhfcZld
trial	fddgXcimcbdYffeYhajdXtZcd
trial at	ecmdddbaejcedgcaeldkenace
trial at C	ecmdddbaejcedgcaeldkenace
tried	kjXYXXdZpaYZVZYZZhbkaiefa
tried C	jabbbaiclddcadcccYdlcjhac
trip	afaacalcnaacbZlcgaeZdcgbd
trucks	kbiefdcjdcafmdcffafbhhgde
try	khdUYgafkYdZaicWaSfkcqUXY
try her	ibbbdeiekdbfdjaddZgfdabdd
try it	akiZdbchhbgbhcbcfZcahrZcd
try it first	chjbecdbmchdidcddbcciobde
trying	lYaZabhcnaYdfdfdZXcXbaYZZ
turns	cnaadabdmaabgekbdYcZcbmcb
turns out	cnaadabdmaabgekbdYcZcbmcb
twice	cgiWbfglXlfdgVhhYmaRZnhiX
twice this	jZacibicghdcbdbachdcdeejd
twice this wk	jZacibicghdcbdbachdcdeejd
two	SakanThdiddkhXXmfkXYfkjpf
two weeks	ecdhjdcbigaakdapckcbdjgac
two years	ffecnebnZdgqgdiZcdZcddccl
type	djjbffcdmbfdfclgdbecfdZce
u	kYYYZakbmaWaYafhZdgZbZhZb
ui	bnfZccaaghacZeaabibbdipab
under	ahehakWbncjhifYhakiWaakYZ
under us	cagZclaeihqdmidddXfaccYZd
undercut	aZYgahjdanljmdcdgaebbcadd
undercut us	aZYgahjdanljmdcdgaebbcadd
understand	bmcbdediicbibcfagYhalcZba
unhappy	mncaYVUdoZWajeYbaUfhbgcZd
unhappy w	lgbbdbZfmaadledffZgZfdabh
unhappy with	jmdbaYYenaZchfaccZgXchebc
unit	VehVnTghegbbgdekgadXXqfom
unit for	cfcbgdlclcbcbchmbbdhccamm
units	XeaamhijgYhhYeXkVTZWZnhXl
unlimited	dddkdedckhaocdbdbobcdeadd
unlimited liability	dddkdedckhaocdbdbobcdeadd
until	XjkcjfWZhkgYWfkehlZnamnnZ
up	nieaXOdbjdhVbehehhVddmbmd
up D	cilZaedZpZYbghYlgbZWZjYfk
up for	ikbYaaijfYcbXeXYcfaWakXWf
up for the	jacbdeidlcacchdddbfcdjcbb
up to	ahZlbcXcldmbeilabYccbcZbb
up to M	clbhdeZdkddcaimddbddddbde
up,C	hcijdbdekdgdichacgchbjZcc
update	bZgZkbkdlcjbfhfhdagZejmkd
upfront	bXZkiZWigZbkcZeaqejheaZaY
uplift	dddhkcZfmapcZdddcgcZddain
us	cYfjjiZifdjjrajZjfecocZWT
us , R	banacZaembcdnedeebeZadlce
us 0	ZXjiejaaobmZpYVXdUXYokVYZ
us D	bedkiaahamlijaikdmhocijhc
us and	YbcmXggbobmapblaZZkldacYa
us and R	aefgZYidlcZemeZddflahdjce
us at	aafjcjZekenklecdhYfbemYcd
us at the	bajadkafjelkledehZgcgmade
us from	akcblbbkfbechcbccZehbdbcd
us on	jafjbcaafjacagacbYcmahabe
us to	hcieYZghhcigdYbhmZZZgXUhc
us to sharpen	dbjidddcfioeledddjfhdeddh
us,R	ZikdZafcmbXgmcZchhcXmbgba
us,R and	ajhcbchelcZhldbeiidYjdhdb
usage	ZaipZXVYekfaeabfZgasaigXp
usage is	belkbaYaekadadaidlcocljbk
use	kgWeafYaobVmmfVahehZbbbfk
use R	hjcbecbgjeYdndedeZffeeZhd
used	dlYfaWiaclfYmYfgijbjZZVeh
used R	ambafZhdfhWalcicgWchbbYbg
used to	hhbbdchddjZekdZdeifkddabd
user	mdYheXeanakhiYjYaccYaiikb
users	hYhYdZjbnbgbeaYZYZbhYpagg
uses	chdjecbjddfdicZcebbZihZcd
v	diajXZfbdkWjeeXajfpocYoVY
v0	ddilbebekeZnbecelbpcfdgbb
valid	ebnaddbbmbncahdccZjcacadd
validation	cbmgcbaifdbjidbcbajabcmZd
vendor	gfeaVeiXldeamaoWXfgWnVZVe
vendors	ialZgXdaqXZjpfdXkWaXmgVYi
verbal	caaqXcYfhbXdaaWfYalYZaaZX
verbal yes	ebbnbdbggcYgbbYhZclabbbbZ
verbally	cabpcdZnaaieZXcaZdlZaabag
version	abikccaeejYkacaaneebdckac
very	ZncZbdZkagmjmZYabocYbfWZh
veto	bmbadebckdbcbbobcaededodd
via	saYXYaVgiZaddhYaXXaaZdjYb
vibration	dikdfebgfhZebkccfgejhlkcf
visit	efZVfYnYkfZiXceUgYdTjdTsg
visit done	ccbcdelekdfcdidcdfhdddbod
vm	iZXYYbnbihYaYeaZaWbnaYYYa
voicemail	rXYXYZVanaWaYZagZgbYaigfZ
volume	edijeedcnapaceaecldccceeb
vote	elafdfcfkdakbjhdhZacdebed
voted	baaZboZddkZbaikbabdhccYba
votes	baenaZYboZcbYgrbZaeZgaZbb
votes D	eaflddbcmbgbbgnbdbfcjdced
vp	Zieeacjjdfdfhhiabdikbbgbg
vs	YWjiXiVZqYmiXbgemcaXdjifd
vs 0	echiddccldghaebdjeeaehgbd
vs our	caYlaiacnamafcaileeckkZcb
w	bghhRagblbimncZclZchdgngh
w 0	fZodbbZdmapcXZYaggcafhhde
w C	echbaZlboaZkgiZhZfdXhfklb
w P	ZYlaZbkYqZYdghXYaVgWimgXm
w R	ahbZamgbjgYcocZbbYdflcbjZ
w the	cfiheecfkdijkdmchZjcdZeZd
w their	bajlbcabnbYoZbdcYeXZcgleb
w, 0	fhchjXVhhakiVefhrSXXgahYW
w, C	cbhoabWjeeenWUfdbPVjYgcim
w, P	mieaZabapahZimgXYdaWZeiXZ
w, R	kgafWgcYlcjXwbcdddYiWdfgk
w, it	ZghkeaXkfZjjYaXiaYdacoYYg
w, the	YekgbZkbjeldiYTieUljhfjVa
w, their	bkbjddabnaafYbWaadaZdklZi
w, them	fgbkcbaelcmiihdedYdabibbb
w,o	ZedfZZmaejdbeiiZXkakZZfjZ
wait	cgkYZjacdkXclbblaYiklcYbc
waiting	ViflcWednVXreboWZRXSeTgiV
waiting for	agYjYbkapaalbcYcbZcacbfab
waiting on	YajkhZWfjXXpWepZdVYXgXiVZ
waiting on their	cfmhcdbdlccbbdpedcddjcade
walk	feaaWgkWdkdghiWXXjZjYYiXd
walked	ZkgadaZihZXcicYbcddXaZlbb
walkthrough	cfgXYelclbjcbccfbZbbceZZb
want	bfbnbaXcjfiogfekijgZgllkh
want 0	ZbYpeaYchgmdcgYiiphbeaikn
want 0 days	ebeleefgkdbabccdmpkcieaae
want 0, off	gffjffffdjlbgjccandefebdl
want a	WgfdaYhbkgcYcffiahgeajnfg
want a new	dhjdfeefckdfkceegnfifjkdh
want flat	edbmeedfkcocahddcYddeeajh
want net	gfflfgeejeYeZeebobbeedfed
want net 0	gfflfgeejeYeZeebobbeedfed
want the	alagccacmahiiaZbdVcadckld
want to	hhUkWVUjhVgjbhgZiOhbjnSVf
want to see	jkbYdcZembaajZigjYdbcpXab
wanted	fjcVfjXihXefbYkWcWaWYZfng
wanted to	jbbbkbaldZZdfdaZgYebddjmd
wants	YcdkdReichgiebbioqlgejqoh
wants 0	WgXhcZiflYjcfdVljhghYkknf
wants 0 more	dhagjeZbmdeYZhdgaZfZeckZh
wants 0, off	fbcpefackeqdjeblmibkdZYfe
wants a	jWgckWhkbiZcaZaXfkbhXnfif
wants a call	mcccdfZdnacdbbbcdXhgfdcad
wants a demo	fgabcejdkdceedeeeZfifobdi
wants a pilot	dbncefahgcddbeeefZeefmaee
wants it	imeeZaSXrXcYUgjjYXoVggnUX
wants it to	bneaeecdmbabbbYcdeccebpde
wants net	ebbdZelckfehgcccniidedcdh
wants net 0	ebbdZelckfehgcccniidedcdh
wants someone	iabbbdlcclbdYcbbcocbdcYnc
wants the	VdjjWZgYpanddegjlgYWYbcjj
wants to	bjcjhXOlcedhXYcbeejdglcde
wants to know	iihXceZelbXeeahkaYZbgfklk
wants to see	gibgbebcmebZYcaZiibddkkbd
wants to sign	caZoegcjegmhcebeeaobeecdc
wants to understand	dlecfgejedcjdegchZhdmeacd
warranty	aXjmccYZkekiXYjggSaWbaWnZ
was	bfafcobidgjWoZfhadckfjfjb
was M	ffeifidigdmekddedYfbedhde
was in	ZZbjbajbblcehdcddbeldcacd
was nice	eccdfkdeihdekcdffjfZfhfee
was super	jjbceddjeccbacfddhcbdaZad
was the	dccdflbefjjdjcbdeZfZcjkme
waste	flgackalZhccgcacdieediYbc
waved	eekefddfdkkdkfddhofcedded
way	ihggXhWhZmjflYZiatflcZhig
we	dZYlhhcdgiqgqaZhamiimcjnd
we are	gaZnaaaddkoaldabdfchahdgc
we can	hcXkZhebmdibmjfkaiYhabXZi
we can do	bZdldiYeiglcmbbjbjcicdXbj
we can't	ecdleedccldjjccafoanecYdd
we do	lfeacagdmaehedeWbbbacflic
we don't	aZbgdiiffiZcibbbfklkcdhbg
we dont	dcdielbeihakmhadeldacencd
we even	lhbabebejfadcdemddieeeXde
we got	ZZZXqYYnbYXiXbbcdZjajcabc
we got the	bbaZoaanZaajZddeebjdlecdd
we had	bbbbdjjdjeZengdmdbfcecfde
we have	ghajcabfmbkidbcbiWhadeZah
we hold	cccmcdbflcqanbaYaZlYababc
we know	gfbadaidmbfdhccbhYeZmcaYc
we lost	eghedhccigjknbbdejkbidjde
we need	cclgeebdldadnjilceabbdagd
we offered	dbbnccacmblfZabbkYbbdkZid
we throw	ecfkdfcgienfdihcbjgdgicif
we throw in	ecfkdfcgienfdihcbjgdgicif
we were	abZffnYahimakYaabgcZkbaYZ
we were 0	bbcZglZcmdidjddcdYeamdeba
we won	cghdodancbhabdchcibameibd
we'd	hhkadcbdmbgdgcbbdggfcbikc
we're	VafmRXiXfjwYqidVdkakqYbbb
we're 0	ZXiiaYgelbocmcjadjefibWja
we're at	YYdmaYfbobrejkYcbaeXWZXaZ
we're at 0	aZhlbaYbobqfhmXdcbfYYaYbb
web	obabaaZcmaWiZjbbbYdbcjZac
webinar	mddedfZdmcabaabccYdacfaga
website	mWXZaZgcnZWZiZfZbVcXeYfcZ
wed	aeoYeZbYjeXbfdaaggaXZsgib
weds	bTjidWjXleajeXmjjXlgXjgVa
week	UXgeiXlhggZjdckmbhnfYmUkd
weeks	TTjkieeTYrYXlTZwjmXuWeaYa
weeks and	fbajhbbedkbdZdcpmofbfeicc
weeks faster	edcidjdejeccicdodedbdegdc
well	iifahjZbhgZbmagbckdYaebig
went	bViRkhcfcjpfiaeXYlbefmckS
went another	efcdbmddekYalcicdbehcccbc
went another way	efcdbmddekYalcicdbehcccbc
went out	jbcflZgZqWfcbccchWeYbiZnc
went to	hZfaZmYZhgiifaabgYjXkkhZa
went to R	abecdlbdlcajgdceeZjYmlhbc
went w	dbabcnaeihmekecdeYfZcjhie
went with	ddaajibkYfiZmZZZbVdXZaeZb
went with R	fedeejeeekjcibbceZeaacZbd
were	YacdimWggfpYlXXYZfabiYckc
were 0	bbbZgmZbmdidjcdccYeamddaa
what	jnabUZWfgfianoUTZagcZcfjY
what P	dbhkefbdlcndakbeeffjedbkb
what do	bZjbebjfjdbfmdeeeZfcddeld
what do we	bZjbebjfjdbfmdeeeZfcddeld
what for	lcdfffcgkdceZeeeeZfcfkcee
what they	fghfbhYcbmcclidYeighfagYb
what we	iecidcbfkchejcecdZededZce
whats	hbabbbkdlbkdadccdZdfdcZbc
whats the	hbabbbkdlbkdadccdZdfdcZbc
whatsapp	jjaabZYcmaZbhbabbYdbcbfai
when	TfligWZidfngagesjjjUagZie
when it	ZhjhacaclceccdljcZmdefaic
whether	miYZZaZdkbYbecahaldajYpab
whitepaper	nZbaaaZcnZaaabYbbYgZcdaZb
who	gjUgTciglXbieTthhciWeWepX
who decides	blgbddcdkeidfamdkcfdddbce
who knows	aZbbdanejebdbdbceaejddlad
who signs	ckcgeeaieegbaYmcbadeecbce
who they	cacaemccdkaendmcelfbedbdg
who's	iaabbckdmbZdZhcedYeiccbcb
whole	hhZcdiebighkaljYZdakaheZc
why	hffkcZYbejoimbjfbpeXaYWak
wifi	aibccckclcadbebcdZdahcmbc
will	kbhiPWeYmdihaXRfegnikjbZT
will put	jhccfecfkdbecdZeeZiciibef
will sign	dbaobeZcmcYefbYgbgkZaacgc
will try	hcebeeiekehccjaddaZhdZcdd
will try her	hccbeejekebcejaddaZfdacdd
window	bhhiZcidmcgfibYqaWbbhckYg
with	ZdigcfceehihrdfilkYgYdqad
with 0	cZhmZaYckemhWajjnibaddWbZ
with C	bbehgYjhjXlgbgZikdZWbiYhc
with P	ghjhbdahgbhkahkZYkhhdYhfa
with R	ceeaUjgYdngfrVWcZfaiZYeXW
with a	aZdmjbXbejdhZbdhilcZdhhnZ
with the	YbnbYdfdlbjfjifkYgcddenXg
with their	fjdgffXgfgXkhZibXahgbgbbh
with their current	fkdabhZcjecamebdeckbdibed
with us	eicflbflbcbeeibdeZfedebee
with what	cccgekdfblaembhehYdjfdgee
with what they	cccgekdfblaembhehYdjfdgee
wk	hihcbVdbmdVacWddgWoeioUjg
wk 0	dclefddjeeagadfjddodjibic
wks	eViekddUfjXXgaVvgjbgjjbfW
wobbling	ebcmcbceamabidgceiepegbbl
won	VadfigeijXachhdZVfdglYiWW
won the	ZYXYgjihgZgYjkYeZWZinchYZ
won't	XhjhSkdVZplVhfkhgveaZaihi
wont	XfWkeieVaogaaYYgkqhlXXgdp
wont do	ccembcbddkcfcebinpeceechc
wont renew	ecdddlddjhpcaeeddedbfeajn
word	YjhhaXfcnZfmeZpbaYbcbheaZ
wording	babnbcabnbambcadcZdadhbYZ
work	bnacicYhhZYjbbafeXcacalYa
working	aZjlZaaaoZYhfbmZhYgZbbkZb
works	lehdZbebldegfifnaVaaZZaYa
worried	akjcbaabhgZcZcYjdkcadakjb
worried about	bkjdbaachgZdacZjdjdbdaekc
worth	pYbabaZbobachlZcdWdXhZYah
worth a	nacbebbemcadiaaddXeYhaZbh
worth a call	mbccecbelcadjbaddYeZdbabi
would	goZjXVSXgigifgdjeljhYggef
would like	leccffbdkdccccabjZkbdibde
would take	ZgblcbZddkkdgdkbejbmdcdkc
writing	YbkjbdYanbdXdYXbmfZXZelhZ
writing it	ebkfffefjejfhdcbiZccchfde
writing it up	ebkfffefjejfhdcbiZccchfde
written	ZXmhcZhZhibnpZcZgmalqgXnX
wrong	gZahkcbcdjZbacbldkkcdeZaa
wrote	kbbcckadigfbYlbcdXeidggba
x	jbXeYZjbmfdiebZhahabcbhca
year	XcWnfZhgjYgigfcjfgbeZgTji
years	ckZbjiambbcohkgWhZZWaaWXq
yes	ZXkrVWaelViaTTsfeSugfXdfU
yes they	ckbheecgiedcdcibdajbdgacc
yet	qedeWSVdmVcmhkVVUXeRikRiX
yet,asked	lbdeefccldceaeeefahiebane
yield	fclcfecgkdZdbcebdYkddlnad
you	hjZkYYWjZmkeiZhjaqaoaghYd
you 0	djbjfddedjnkledickfaddbeh
your	clcgakYbclmbfajaapbmdhjne
yr	gleakTahjaihgicbZcabccZkm
yr is	ejchdebilchchkZdjYdifebcc
yr,C	kicccbbedkdejeddaoideecdd
yrs	fjbekYfkgXXjfccYVgjTfdggn
yrs at	fdbhkfahidYmadbecgmdcddhj
yrs on	cikcbfbejejbkeedeaeffgjjc
zero	gigbcgZifeeaZnZgbncbchdha
`;
