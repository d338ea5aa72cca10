/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative, price, contract, competitor, budget, decision_maker, delivery, payment, objection, signing_time, churn_risk, bidding, trial, technical, service, renewal. Not edited by hand. */
export const RUNS_ZH = `
 0	bhghidbfjbiefekcofbbcalhb
 C	hbchidhdjegfefdegbcgdgcgi
 D	ehdggeehggihghcmcZfgdihcg
 M	fagekdZmcbkkadeegZccYbjcd
 P	kbfegbiidfejfhjcggjfechee
 P说	ibjicdgfjeddicgeeghdedjed
 c	gdigiecamdigZeiYifgeehgjg
 d	eeigghdamdicieeddhhfehcdi
 de	fejgdhfbkfidgfedeiicfideg
 h	ghebcdighfgkfifdeedieggeg
 l	edejfhhdhibhfceehkfhfeegh
 p	djggjeZhfedlaZdgZbhbfglbb
 po	fcfhjfcjedgkcbfkbbhdhhfec
 r	gehcedihfhafghdiecdefilec
 s	fdhdgehcmcfgbhfgdahbegldh
 t	hcifigchgfkhhgdghdeceddfe
 u	edmcbecbiijfgdkiihdfemcbj
 w	fegcfkhfghgdggggfafeeiiee
 wi	feddfkhffhkdheggfafdfdhee
 说	iccckfcjgdgjeebefajffdfce
,	djhahbjfcjmhgkfhgmfibjnje
,,	ejceiddhcjghiidhjmgecejmc
,,C	biailZeZndedXYYikdaXaYcde
,,D	ekechdefjdaebldcdhdegecch
,,你	gfgfhdfbejhhZghYgkkeehjle
,,你们	dedfjfhcekchchhbhmehehcme
,0	fgfjgaaiheqkceghifadfgngb
,0,	ealgeagfjblbdebZjgbZiljhf
,0个	dZkgbdjclcahehZijhcbcYhcZ
,0兆	ejajgfdjeeijedkgdcdfcbfee
,0分	fddhkhebhigdjddcfheegcakf
,0台	edgdlebldcilcbbhbceccadda
,0吨	chghbdfbmfkcbbciebidccaec
,0套	gjibfebfidgehddhdaehhbbdk
,0家	hkcjbfajefkechaaddheebcec
,0毫	fkdcfgedjfbfiffbbegffjned
,0米	fhgcdfgghebeddeidcfefinee
,0间	eigehebdldgjchhbdbfdaikjh
,C	iedbhhggheffhgfhhgfeiihhh
,C0	cffdebhkdajddebddcbekgdcm
,CD	cgdcggkiefbgfkZeigdgedfjk
,CD到	dcihkcbifgdoaceYnZcidccak
,CD就	diddchjdkccchjgceZibeccdd
,CD的	cihfddibiggdajacfhcgeijci
,CD签	eddembZkdadpeccdidlbafdbc
,CD那	flddffdjdeeffaddffdeebgck
,CM	bahhfbgjchkbbZfZlabbbcbce
,CP	bhfgediejckcdihcfffedefkc
,CPD	ablcgbfjfdebgabfhccefjbdb
,CP发	eeehjfaiegfiddddicfjfedmh
,CP口	ghfjegdghfaiejcdgekfefgdf
,CP同	ggfjdgfjegcZfedhmglgegfff
,CP嫌	febfkhbfghkebfcchgechgcge
,CP定	fefffiefjdieidpigeefeehdj
,CP对	ejbhdddfejjefekdglfdfghce
,CP微	fhejdfcdkegneedeedldfecdf
,CP想	ejcfffeahiefckfgbmeaeficc
,CP把	fgigficgehehcdeeeZejegjce
,CP要	dehihdXfkbgibcakiedbfckif
,CP觉	ffjiefdddkhfefcehnfefdgfe
,CP让	cdeccckehheddccbcgjddjiee
,CP讲	ghegifeiefdfbfaheliddhhfd
,CP说	ehdeeefgkajghgcckgiaiYbhg
,CP那	dcbhhifdmbdbZejbkibdbeaia
,CP问	dihfaeabmckkcghbeZhdcbicb
,Cp	feheifccmdjmggekgadceiecf
,Cpo	fehehfccmddlggejgadceiecf
,C一	ZmgcgcahgeiZjhbZjdbfbdhel
,C一期	ekcdefejeegghjdchgfedejcl
,C三	edigicbmebiklccfdabgijjhg
,C三个	gfhfhfgfhfffefgjfcghfhaje
,C下	ehkchdableeicafeciichfhfi
,C不	fccgZhjWkfggagfgaebfYaaZd
,C业	idcgehdfjeieidaegfffdedfe
,C丢	ffdefkdeghjckcfficdecdbdd
,C丢了	ffdefkdeghjckcfficdecdbdd
,C两	dfhhfdiggefdfedhdceighhka
,C中	bZchoYZfjZbkgeYadgjepfbbb
,C中了	caaanbaembcdjbbebbZgrbecc
,C中标	efciicdficckbhbbgildgeedd
,C了	ladfjhYcldgdjcakdbdcchccc
,C二	cbegmbbigcgmaeZebhcaeYhem
,C二期	dcgflddifcdmafbacdecbbgan
,C从	eggcfdkdkcichedjdaecddbdd
,C他	chcgdbkdkdceaeheehfceejee
,C他们	chcgdbkdkdceaeheehfceejee
,C付	gfegifebndcaicbeobeddcded
,C付款	ggfifgfeiffegebdldfffefff
,C价	fbgjecccghebcbhedhhddefec
,C价格	fbgjeccbghgccbhedhfeeefec
,C信	bnigabZjeaZcgamaebdbhjngl
,C信息	djjecdbcmbbcibiccXedjanhd
,C停	cefhdhibhgghgeidkXhhchdZh
,C催	fdejgeegmbcicgdddZgbddcjc
,C出	ZedYlZkdfiaaZcecficagZmkd
,C刚	nYcahadbldbfjbgacdbcbcbbl
,C到	fegdckeffiffddieeafmfihci
,C加	hhcghdbcncebcedfjddbddicg
,C包	ggdejdhddjeffedbgleehgble
,C包装	ggdejdhddjeffedbgleehgble
,C十	ddkddedfieeeijebecfindffc
,C压	gedjffdekcdedeenibfcedbfe
,C又	cXaklZghakcbfdeagkegfZcjh
,C反	fcdcfekddjcddfehdleeecdnd
,C反映	fcdcfekddjcddfehdleeecdnd
,C发	idjchdbdhjcedddjjZdjncZbe
,C发了	ighfcddeifdfeeeedbfhneadf
,C只	bidicibembdhcfdmecdeedndc
,C合	dhbgggXfkebmhglcdhddeddbd
,C合同	dhbghhXfkeZmhglccgfefedbc
,C同	edkibddclehcicbdmZfecmZca
,C同意	geeldgfdkfieddcgnZhedcdeb
,C同时	eflcdddejeadkedceedfenbee
,C商	hjchgechdiandecbejhcegjcd
,C商务	ggejgggfdjdmefdfeiiffhfff
,C在	mcbmbbVZnblcnedfaXecbgifc
,C坚	edclcddehfbegeecnjfdfddee
,C基	dchjdcbjgdddccgedblfheidc
,C大	cihbfhabhhdegmdadcccikaid
,C嫌	afgfYidZgjebZcWlgkcYcdeYd
,C嫌贵	eeaadncfclqeZgbfdgfcecbei
,C学	ehiegfefifefgdeefkfgffneg
,C安	bbabhciclccgfddifaeeeZjag
,C官	kdffceiekdegbegdebgfeheae
,C官网	kdffceiekdegbegdebgfeheae
,C定	beYbilgfifZajZbZiZcaYceZY
,C定了	dhdegladkfbdhcbbcdgdccadc
,C定金	fefekeeigbccfccbmacdeddde
,C对	ffcheifdhjchgedbkofefhbde
,C就	chigbgcijcfkdfhffahdbceec
,C尾	fefbjfhbhjbfeedeldebeeebg
,C尾款	fefbjfhbhjbfeedeldebeeebg
,C工	dhfafbhgfechfhejlecegdgdc
,C工程	cggbedhhfeeefighegegbghfd
,C已	dihZbdickedjhgcicZgbhlabc
,C已到	ededjfkejcfjdeenfcgeeddde
,C年	eibfkfabmcbfekccfgcegabib
,C废	febeemeeekjgedgfedgfnejdd
,C开	bidhZghaobcbedcbhdfckhibb
,C开标	fcdicicdmdbeggfddefbnhZed
,C录	dbbdldkdejeecddcdjfcddaoe
,C很	fleddfemjacdeddceYfdedecd
,C总	afYgYijgfhfjekhifeceebkbe
,C总价	fccfdejbmcnkfedeiZdededed
,C总经	cdbdbhjichaegdgkekefjeidf
,C想	dpZebdYelaehgeZfebiddlgea
,C想先	dlcddechgeccfedZdbagckXgb
,C想要	fkeefgfcjeeedhegehebelgfe
,C我	ddjcbjcdfijbgdaeficejkide
,C我们	ddjcbjcdfijbgdaeficejkide
,C打	jfhajeadldjfgdecdadldgajf
,C批	gjfhfffgfiefhiaieeikeebge
,C技	efjecfcgiegijegfekchbepcd
,C技术	ehhfcfdclehiidhgejdhbfmdd
,C把	bhhecicedjdbidZcagbcahikb
,C把我	eghecffgehbfidechjegeibkd
,C投	fdifjbhcghffaciddpeabdcod
,C投诉	fgffifggdjfgfgfeemheffdkf
,C报	fbkhcdcaigncgdgbeiahabcdb
,C报价	fbjhddcaigncgeeceiahabccb
,C担	ekgddeeeihfdffhefkeefenge
,C担心	ekgddeeeihfdffhefkeefenge
,C招	eeigfbhkedegedggifddjefem
,C拿	camibdcahjlihddddneffnidc
,C挂	cbgbadjejededcddeieelfcde
,C换	eXegbjidlcabcagbdVcXbgbli
,C换了	dciflcgckededdhedbfefhfnd
,C提	ejagidgekeZddddkhaeddbmjd
,C改	gejdbgedmceeiiglcahcggdcc
,C新	ddhfhdjclddfjdahdadgdkhbb
,C方	dbkbeeibihcgjbkldgdkfaXbd
,C方案	dbkbeeibihcgjbkldgdkfaXbd
,C明	ggfffjfgfiehdfgffngmfefel
,C明确	ggfffjfgfiehdfgffngmfefel
,C是	ghdfeehckefcjcbccdecddjed
,C最	ccgfggifckefhdcihiejabbca
,C最后	ebhfhhbgggcegdejbffbbcddd
,C服	ehjchecdhgcgdfdiggecihgdb
,C机	ajfifcYajgafeiglcdiecbfjb
,C样	ebnedfeakgjdgecaflhhihmcd
,C样品	fdlfffechgkfcedffddijpgid
,C检	ififdfdfiegdededgZeecibgk
,C检测	ififdfdfheheedfegbeedfbhk
,C模	fcdjdibdhgncdchhgafegeide
,C正	ffdekfedkediffehldfegeade
,C没	VgidcfhejefdhhfbiWbjmgnal
,C没中	eddeenbefiddibiccceaqdZdb
,C没过	feefejegghdekeeehcggelode
,C法	fffkefeckdcobfeedfffegcdd
,C法务	fffkefeckdcobfeedfffegcdd
,C物	gihdecccldbdgcfhgabhkhddd
,C现	dkefhecdmbjelchieZddfhfib
,C现在	ekffeecdmbjelcigeZddfhfib
,C生	hgdejeeejedfdebkegedfakjf
,C用	cjfdicckddbhbehZgfffccago
,C电	lZkhXbiZnaeiadbacjibiciaa
,C的	cafhiYeiegfhfhiikjdgnfghg
,C的P	hhbhhXifgfficgjekidhaeeee
,C的p	iekffeafibciacbecZccbikbc
,C的合	edeegeibmeehaehhfedbkifec
,C的招	gifdeddejecegceeideeihafe
,C的方	ecjeefdcjgeecbbacicicdbcc
,C的样	edkgfgffiefilfhcfgghfnkef
,C的询	ffkeefeejfmedeedeeefndied
,C的采	degdcgieghcebedhfadhkdidd
,C看	ebjbeiehckigcbbddmhfhfiff
,C看了	ghidgeggiegecddfeffcdjagg
,C看完	gcgefifhbkjhfdceflhhiclgg
,C确	ccieihcjchbhccfjdadldjccd
,C第	fiedjaahjZceZcajkgeYcfdaq
,C第二	ddihhecghcggddbklggcddbdm
,C等	ecgfkhhejeicbdiidZjcecfme
,C签	baZbkZggidgoaabfaiihZaYbX
,C签了	ffdafbjdlaXhbcbjdibccdbda
,C签啦	gggdlgekdeanedhcbbcfdeedc
,C算	ibZjcjabghklecbccdeceehde
,C约	ecjggdcblefcaebhicleemgde
,C经	idieehcdkddebhdeeZdbiiiee
,C给	ZdkcXlYYgikdogZZZZegkkeba
,C续	dbbgkcagicihedgbZhYhdaaYt
,C续了	eeccmcdjgajfaeeffZfaedddl
,C续签	fdfdkdcdkdfkcbidbbbfedeck
,C续约	feejfhcdjggfjdcedffjeecfp
,C续费	eefkfeiggijhfgedckfggefhl
,C老	hhcidcahgbidkdhicZicebZci
,C行	ddddfhlckfbibkfcddckedbfi
,C被	dhccdjbidjncglcccZffacbbc
,C装	djibgcefieedaigkcieabghfj
,C要	bkhiacacjehcYgekghedgglif
,C要0	bfcfacjbmdYidbbejadccenca
,C要三	gifefgfejfheeeeefaffgjief
,C要做	jfahdfejeeafhicgiddfcbjcb
,C要我	fZgiddidjfmfeeddgjebgbgde
,C要换	dmdccfcdledefkgXbXeedcmba
,C要求	cZljagZYgiZcifgighgbkhfdd
,C要的	fhbjhddffhgfbecaeifcdhcgf
,C订	geeamgfgheboeedngdeeefded
,C订单	geeamgfgheboeedngdeeefded
,C让	dgchfiYehgiehjgifdgfbckgf
,C让我	efdgkddejdiggbdjhgicefbhf
,C试	cdkccZfgfgcddcgfdbeffmoca
,C试用	eZieabhdghgdedifeffgfhieb
,C说	Xgfhbibbgjmakhhcepkkffded
,C说D	cfcefjihckXgjeafaoklcYebg
,C说R	filcfdeekegfmdeejjefddcdd
,C说再	fajaibjgjeifjeedfgfffjbke
,C说好	cfanaaZcjiebhfkZchjhcbbcb
,C说我	fbieeideclaeefghejegkhebe
,C说要	dkdgbcbdmajebnmdcYdbiggcd
,C谈	bfggcahcmckmadfgjZkcfcaca
,C财	efdhfhaejeddhiddlceaedgkc
,C财务	fhdhgeaehgddhheeldecedgkc
,C货	fedcmfcdfiabbddmbmdddZbYc
,C走	bidebkbbjhdgkbacjceekgdlc
,C跟	bdegaiiccllfmcibbfdibcaei
,C跟R	eieddheeclmfkeddcjfjdfdhj
,C还	afegjahcldldgbgiecdbfbfhg
,C这	deagfjecgkaljchaidhidabal
,C这个	ehdgeichfgejhfbegijbgeafj
,C这单	cfbiggXZkkacjbchZbbacdjbd
,C进	gddejfgdkdedgdcfhbddeffjc
,C追	ddcclddejdajdcgiddddedjeo
,C追加	ddcclddejdajdcgiddddedjeo
,C退	dbbbkkhcdkcdcddbghfbeacmc
,C选	cadjbjbdldmdcddkjbihcgfed
,C通	hgjbZiabjjfcigkgdbbjkcacb
,C那	eegfgdhdejfdeZehflfkfefga
,C那个	ejedfdgfiehbeaYYcYigeadZe
,C那台	gedflhehfiecedekciecebcmb
,C那批	gdfihfghghgeeeenejgifhadd
,C那边	gehgedhedkfggcjdekfjdgefe
,C采	difhhaXZhghefjehbekehacjf
,C采购	ehdiibXaghifggeiaehehacjg
,C门	kcgdihadkcoeebebbbedcddgc
,C问	gndWcadblehZedajgabcbclea
,C问我	dlfeffdfjebhkefbfbedfdkfd
,C问能	edibhehcledediegkZcedbidb
,C项	gfdgedgdjdfgdkcfhcgikcade
,C项目	gfdgedgdjdfgdkcfhcgikcade
,C预	elcbedjigfifhlfjfbgjdeade
,C预算	fmdffecifhiehlfcccgjeebfe
,C首	fedhhfbblddaeehhgagdecded
,C黄	gffhfiffdjjihcaeeaedefbef
,C黄了	gffhfiffdjjihcaeeaedefbef
,D	fdeheZiiibikdfeoggngghecj
,DC	dcfdjeiifbaeagikcaeefeefZ
,DP	igbfeicfejhcjgiZdkejdcdah
,D一	gahfhdfdkdgkfcbZjdghckjcc
,D上	bidhhebkdafhaggkgYgcahXdi
,D下	diYjedbghcjfcdjffencgfida
,D不	gceihffcckfehfedhdgofdlgc
,D买	dkdcefdkecdedgfceacdecbdm
,D先	hhgfbcacmdccfbbjcbclcgbcc
,D公	edghgcdfiedkdekdefbenegfe
,D公示	edghgcdfiedkdekdefbenegfe
,D再	fgfkeZdeifibefcXhlZhcWXaf
,D再打	icjcdfdeldefhfcddedYecded
,D出	dimfcdadkdfighccefabbilfe
,D到	ceZfgbgejdahhbfqXUcgahgeh
,D到期	gibgacjehfaeifebdZdififdj
,D去	higbgccakfjgdeddhdeZlXfha
,D去C	bjechfdhehgiffbffgabachec
,D去了	akiecdfgiefdbhhicZgcbecdd
,D又	hefhehaehgcihgdbbgfkeedbj
,D发	digeifZeifggfhZghdcfhZeha
,D回	ebdbgdkekfagecZcdYgahbdgg
,D回来	ececegjejfegeeZddbedheffd
,D在	jdfehfghfgheeegeffdefehef
,D在C	hdgfiffhegheeegfggdcfehfd
,D定	deigbdiekdlbgdabdZmbbhidd
,D就	cfeifcfieghhbYflhjlegbhfc
,D带	cidkaceigbgjfdfcdelcdhidd
,D开	bkidggWZqZeiekhjciYYlYdbf
,D开标	ecpfbbZcldhedcWbigcdmcbdc
,D必	ejfeffbhegacgjcdefmfjdhhh
,D必须	ejfeffbhegacgjcdefmfjdhhh
,D我	hcedcclakhebfeajbgahdgkfd
,D才	hfZdcdkdfjbggkZbcgZcgagcd
,D才回	bgbfdfjejeehddcddabddccdd
,D打	mfZiedXbnbaXfdZglXfaZYjZk
,D打款	ecdkmfbghfeeeddgocceddbdl
,D把	defjcdhbnbljhfgdcfogccfgg
,D拜	hfhceegcleddficdccfdgdgdf
,D拜访	hfhceegcleddficdccfdgdgdf
,D没	ceagZflaejafegambgbibeXei
,D没钱	fmeefddfdjefemdfgmfeffeee
,D的	cdamhcfaockgeigZjhiXcbfbj
,D签	ddZdgbkfiZeleeiebeqcmadab
,D签合	gffhjfbkccemccbadflfkgffd
,D签的	fddanebiedbpcedjecledeheb
,D给	fdifedgfhfeaegbiijgbflegf
,D给他	gfiifgddkegfbecbcbcdebacc
,D能	fghjdgcfdjbnacZchjmdgjefb
,D落	eddhjdalbcdoceccdeiddeiee
,D补	efihffcckdaedceigblgjghaa
,D要	ckdifcWffgichhambfihYgjdb
,D见	gdhgceidjekeacfbdgdcbefdc
,D跑	eeaghemchhfedddgdgedgbgge
,D跟	aigdbjebncdcghfefhahggicc
,D跟C	bihdchfcmedchgeagiahggicd
,D过	dgjkZeiijcihecdaccibdacdc
,D过去	ecjjaejclccjddabeagcdbbdc
,D还	efegkehhhbgjfdfbdifeffbck
,D进	fdjilfbcldjhcddobcedcecce
,D进场	fdjilfbcldjhcddobcedcecce
,D送	cfeijcgjhaiabbZnddZacgbai
,D预	eldeffdbmcchdncbeaeddcbec
,D预算	eldeffdbmcchdncbeaeddcbec
,M	beZcqZfijYgndfbeiadWgebYe
,M一	daZZgcndlcdjkgcjofgfdcbec
,M以	ffgidecdjfhefmghegcfjgche
,P	hffhehbigdgchhncehkhdjfhf
,PD	dbfehhlbmcbdjekeadbabafkb
,PD去	baiaicjcncdcicZbfddjdchke
,PD回	edhjbecfjcgkbeidbadadhfcc
,P一	ZegbhhgdekhcbfcbjkblhZfgc
,P一直	ffifffffckjgfhddgdfnhehhf
,P不	hieeefdaekYfjomgblbbggbab
,P不在	jdcjecfelcdcicieeZdceedef
,P亲	bebhjfXhefcjZccdeamccaeab
,P亲口	dcdhbjceejdbdgfcdencedcce
,P亲自	cgchkZZifadlabbegbhfccgdc
,P你	cagaehlbkeaehcacfbefcafaf
,P刚	fcgeeigehhmdkfcedbcdhegdd
,P原	eigjcbZfeikgijZffkigekjbe
,P原话	ejgjcbZfejlhjkZdflhhekkbf
,P又	fgjfgecejecdfbfcgmgbebkae
,P反	dgiceaihciffdfnfekfifdihe
,P发	hfbekfdhbjfhjgiihhhhdjbfg
,P只	jdjchadcmZbdcboedccbkegZg
,P同	hfgdiedfhfglhddicceficccd
,P同意	eigdiedfhfhlhddicbefidccd
,P听	cjiceddigbgfgecegbdbdbfdh
,P回	bhegdgffhdedecjgfikcccafc
,P回了	ediefiefighfhfgffbffeecee
,P在	Xfieedkhheiebakckaggfejng
,P在电	eieieffkchhgjfdchefhhhdaf
,P在群	fehddfjhejlfgdceglfdigbke
,P嫌	cediZhichgfffdkabigedgjXc
,P就	hfdedejihbedeedidajcedkce
,P已	dfhdgcgaldgebgiZdeajajhib
,P带	agdajbkhibbdicXbgdaadicnb
,P帮	cceefflekdjiidZedcccidcdf
,P当	ddiejdhifckihdkahZchdiZkd
,P当场	feigffejedliiekagadhdjabe
,P很	efhihddhhehldbfjjcbeefgie
,P急	djdaifbgfhbiZidhcZhbenbjb
,P想	cgfjZebjfcijehjbkiehehkak
,P手	egeechjdkejdkakdhaeceeade
,P把	eeeieiZbfkfigdbchiccbdidd
,P拍	feeggjelchmfcdiehZjchdbed
,P拿	dhjcdcbkdaafaegfhZedejbdf
,P挺	djegcddlbghhaiaccjfddghdd
,P换	dkjkchaejedfgdmfgcfhffcee
,P提	edebkfdhgdbfeecldcjefcdgc
,P最	gihfeedeieielemgecedeeeie
,P没	gjYicafhgZbbcfYibWaicecbc
,P没说	agZjccidkdbfehZceZcjedfde
,P点了	ecgkcecidifofekcdjjedegef
,P电	chgdghbeghffgegdfhfjegfge
,P电话	chgdghbeghffgegdfhfjegfge
,P直	dhchgbhgamdmfdaheoeifecge
,P直接	fefhieihbkdmgedhelfhfedhf
,P看	dkfdhbdmdYfgZaXdiaigdegab
,P看了	eihficelcbfidcagfadieZgcc
,P看完	fkddfffjecdeadccefjcfhfdf
,P答	fhdggfdkcfaefefdccjddgddc
,P答应	fhdggfdkcfaefefdccjddgddc
,P签	cffamaaifbadghlhZgZcbajli
,P给	jjahacZahhefemZccZhiddcec
,P要	bdgncbZcjdniedngfaaafZajc
,P要我	fbckedhcjekekemedbfafbYhd
,P要求	fcfjhdddfigkbeggkkcbhfVmb
,P觉	digeddcdiflbhckcejdcfcade
,P觉得	digeddcdiflbhckcejdcfcade
,P让	fefgeiahhegddibbekhedehki
,P让我	ifceeifjgdffficbhedZddgei
,P讲	dgekcdcdifgegeaghhhffhhdg
,P话	bhZlaaZkddkcmdlbdcmaibcdd
,P说	gjhafgbfifhafkeZeilcgicgl
,P说D	hakfgdefhhjbhbgXdhjeZhagg
,P说不	fcdgejdecligZbidjghffdccj
,P说了	cbchhckifdciebndedkdfcbjc
,P说他	lefgdhcbmcchfcgfdkbamcabb
,P说先	elegbccfmdfebebcgYdbflZff
,P说再	bgfjiaZdjffeedacjhbheggkZ
,P说报	feedkefeekhfedgdfeeelcimh
,P说比	fgffidekdhgcedbdefjeffZdc
,P说要	difblddbfkaedeeecjichacjd
,P说还	iehfdedhhdhdhcfedcbddfegk
,P说这	hfiefeejdedgegfggXdjfihce
,P说钱	eieefielahcfcoccebbceeice
,P跟	eiegieacleZlchhddajddebce
,P还	gZcfihghfehegbXXgXkabbcZe
,P还是	hbdbcckcmcbdfeZdcbccecccb
,P连	dcdhkecmaddbjembebedehjbg
,P透	ejgcccbchhbchmjdfcdidcbfe
,P那	gfifdicejflkcecejaeaedieh
,P那边	gfifdicejflkcecejaeaedieh
,P问	ihdhcdafiegcecfkcfdeeejhg
,R	WXodYlacifofwcbheXghhbbba
,RD	daifechejeZjmfbdfbeceggfd
,RR	damdcbbejdZdkhfcdcedkibee
,RR都	edkddcdfjecejigceegfnfdff
,R也	fcmdfddekdkfodceeffbiided
,R低	ffiefhefhhnfieeeedefdegef
,R报	cdkfabfihbodleckeeldhaYdd
,R报了	eefecfiehhmfdhdlebfdhddde
,R最	ecihecfdlflfmgaghcfeehdfe
,R的	bdfgghhecklefdcbgkeldcdgd
,R第	fdhfbiccfiadgdhdhcecddlee
,R给	febjehddeibeoecdkggbdcbdh
,R那	fgfieddkdcgfmhfdfcfceehdg
,c	gfebjbcidgbeaddhdahiedieh
,d	efjeeeecjegfdegggjggekffd
,de	egideffehgeeefhhghbhfjffd
,dem	fghefgfejdffcgihebcefkafe
,e	geeejfekedgndibhccdeehdee
,o	dgiccdjbmdahbjbeceddcggdd
,p	efebigghggfkfdgdecegdicae
,po	ebcckggigffkdcdbdeebcjdcf
,poc	eceeeiihdhedffcdfgfeeoeef
,r	febdkfgifehgdfefdcfafebgl
,re	fechifeigbhgdfffdcfafebdl
,s	hdjdecddigcegdecedehbgbfh
,t	cgfcecidldidbkedcafdcckhc
,一	bidfifajcirhicfijoiXfhggZ
,一个	gchjeaXigbjffdfifgdecjhca
,一个月	ggifheadjeididgfcgfdeiege
,一共	dghdihahffkeidfhhckdkakce
,一共M	eijdefcdjfjcdghehegfbcibc
,一口	fhjncbdhfimeZebbieidecddf
,一台	ecfgbfjahimdfihaiibdcgaea
,一天	gjdefdebjfaccedidgdcfckje
,一小	ekdecfeghdcfcccjebffecnbd
,一小时	ekdecfeghdcfcccjebffecnbd
,一年	dgfcnaahejekfbcdkkigfbZgb
,一年M	ghffieffihjkfeediejffffae
,一式	eddekedejedmcededdfeedcde
,一式四	eddekedejedmcededdfeedcde
,一期	fhiggdacmZjfbicjfgddhbebk
,一次	efdkdfdlebkbgddhiaiddceaf
,一直	akYideachidihbjbdkcbdbdde
,七	egghedbeleelbeldeaddfjaec
,七个	efhiedcdkecldemeecedhkdef
,三	hhgehYckeaanfffhgYifghkhi
,三个	jdidebfhiZhfjdmibYihdhfaa
,三十	cchheeghfgdbdafclhbdegfcf
,三家	fbkfcbcaobikiicdiebdifbhh
,三年	ecialgcifgZrZffcbeiggdbhg
,三期	eieZjdeihcdebccbdbdbccnbo
,上	edeZggkZleacfcieedckeijhg
,上头	ceifdlbdghcfehmeeafleibdd
,上批	ebdblekeeifffdadfoffffoof
,上次	cgfcffidihfibcdccdgiggbZf
,上线	dcbfldbdlcchcedokagcdbmbh
,上门	hckfkeajgbehcfcdebfefkflh
,上面	ckgedigdjfhcjYndfddifgcai
,下	cYkhackekagkdZmlcdgeeikdb
,下一	fdlddfeghfejhejfehgehjjge
,下面	fcfkdeddkedjfcmdeidfffeef
,不	adfhUkiXelecidfWenckfdidh
,不买	fkijeddgeidfZdidenfdeedde
,不做	ddddelbdclaebZjddkfpdegec
,不做了	fffeflefblbebaceekfpdeged
,不再	dcabemddkejfefefbdgenefee
,不合	fdhdeidcblcedfcfepfefbjef
,不太	fihgeeeddjefdegffmfdfhbdf
,不接	efkmdbafZngcedcbiofbedZcd
,不接受	fifnebcgblhedeebjmgdfeddd
,不是	ZZbifekbjedfghkiebebcghYc
,不然	effigacacmlflfaWbnehefgil
,不然不	fdgjceddejeegeecenebfifhc
,不用	dddgejfefjgdhecehmflechhh
,不给	fchkebcfbmhdjdddepdnehhja
,不续	gfecejcffijeZeeeiefkeieek
,不续了	gfecejcffijeZeeeiefkeieek
,不肯	fijiddcdeicgbfefhpedfmacg
,不行	fgfggcfejedfchfhgcdffhbid
,不要	eegZdjjdhhchjddcdgificidd
,不过	djldcbbaochfifmfgbbbgfiba
,专	dhkbhccgibbghggidhgchijdh
,专家	ecldeeedmcdhiekefiifhflff
,业	ghhiZhWcihffccadbgeajdjcc
,业主	bjghaiadhiffadeeehfeidgcc
,东	ehgchebdldecdmggamefedjkf
,东西	fjidcfcejfedemgganegeecef
,丢	dcabanabjglelbagebcbafXda
,丢单	edcdckdbldfgmddhcfdgbhZec
,两	XhieicZdidemmbjeghdeaoiic
,两个	cgeibdcajhbgicmccfeageXbc
,两台	egjefedhgdhbgddfgbfddkiae
,两家	ecjcbhdcncadpcYbhdhbboddc
,两边	cgghiccdigkmeckdgjdcebjdf
,中	eZcfijdkbhdjiZedbefgqaeae
,中了	ddcdlcbiecdgbgdbddgendbdc
,中标	dbahgjflYjhjfdeddhgfkdace
,主	dghdchdflaaefcihaYgbbbndd
,主任	chcadbjalieecbljfkeeedgcf
,主动	ZiagdjZjjbaadfaicZeZcdhec
,主要	ickfedbeldegheececiddbled
,之	heeiciaeiefhdiiahegkehice
,之前	ffficibfhgfhdiiahegjehide
,也	elkcceZancZdefYggaafdiaag
,也没	fidfeieelccgbhcgfeecedbdg
,二	hkiecZVehejieflXcfbgkeZgp
,二十	ffiffdbffhijeefbdigjigZec
,二期	cjkcdbYfiajfYhhZdebagcfht
,二期的	egjdeeeghdiddhdciffdihYdn
,五	bfjhfbakdaifbgglbdbbimjdc
,交	dgegehhbnbfkdccqeWgbebhcb
,交期	ficidhfckfghedeodagbbbfcb
,交货	fehhhddflbilfffojZjfheied
,产	ebhgkcgbfidgigbdeheigimke
,产品	edieffheeiehjddffhfjgimef
,人	effdTmeZdmeehfahekdhebiZa
,人家	kecdYlUcbmhejdfhglgcdbhdc
,人都	decceiibfiddbbachkfodhfcd
,什	dihibcgaihcddZhhcbeleeieb
,什么	dihibcgaihcddZhhcbeleeieb
,什么时	eehjccfafidedZglccelfedeb
,从	iiYffbghhbhhlaacZYegbehef
,从D	cebhgdkclgcheechejikeffje
,仓	bbddjckgeidhfecilhfdcbYdd
,仓库	ccbdhcmefjehccdiljeadaXbb
,仓库P	ffedjehdkfgeggemeifefebdd
,他	cgdibclficjehgkchfggdcidi
,他们	bgdcceofhdfgfhedihcgealdj
,他们D	gmbaccgZkgZcdkXicfeicdfaa
,他们P	dgkhdeYjefekWZhjdZfgdikfb
,他们同	gehieddfjenidegdeadddeifk
,他们在	dleceebdldaenfbdkdfcdbZcf
,他们嫌	ghbjeccfblldhgbbcofcecafb
,他们家	biaaikefckhcfacjfhebiebcb
,他们想	dfgfbdhkeaafcajejZgaejiif
,他们把	ebhdcihbghcelfdbfaekfcfbd
,他们现	fjgeefcfhghflibffifefjcgh
,他们的	dfeahdkffhefclagjfcidceec
,他们自	fdccigjcgjcekcdbfZelfckce
,他们要	dgehchecnanjYbbdfcegdeeig
,他们说	dihhicZcigdddceZiihmdadia
,他们还	dcifdehclcjekededZebedjfc
,他们那	jhiXjdaidiXdceZfkibhnceek
,他们采	deadddldmbccfdhbeZfadhefc
,他们问	dedfcflbmcbdbddeeedcefadd
,他家	hcZcielalgcXbYZZdceibgkdk
,他家要	dfgceigdkddecdddfaeeebocd
,他把	ehdhfeeifdjeddaeehecdddee
,他要	fbfmbdbdlckfaihefahchcebc
,他让	eghhdedcmciggehdfaeeegfce
,他让我	fegidedcldigcehdfbedegede
,他说	ihfidaYggfiekiidhikccggfb
,他说D	ffihegdfidkfgcdhhadddfcec
,他说他	hfdfedgfgfideifdchkbddhdd
,付	ejflZeecmcfddgfgiecafakba
,付款	ejflZeecmcfdegfehecafakbb
,代	diahigdekdfehfcgebfdkeche
,代理	dfchigdfkdgehccgebfdkedhe
,以	ddfaffmfiecZbhifiedhiebfb
,以后	cddaffmgiecZbhhgifdhhbbfb
,价	bedhgicigbqjcaocddhbdcikg
,价格	dgchakfghdlfdcmeegjdfekjf
,价钱	cecdlZanbaqpeciceXfcddbej
,会	hXceegkfdjedbaeenafhdafda
,会计	dbbbhejaekcfdcaapccdddcec
,会计P	fcdcgfjbdkbffccbkadfffefe
,估	feikhddggghhgZjhecjhiagdg
,估计	efjkhdbggghhgajhfejgebdeg
,估计D	fgfjbfaigcgidanfgZkaddebb
,估计没	hcjkefbddkgdefdfebfnjfhee
,但	cibhhXffkYkgjmlgkjgZjfjem
,但P	ekhbefedkeehlilghgfeechei
,但是	bcfkdaggkYkgijhgjhhiefddl
,但是要	eggidfdhgdldccefgbfdcbegb
,但要	ejdiafcZndihbghhkYfdhfgkf
,余	eekgefcameiaeedghihedmdcf
,你	eicfgaeeeijfeiedilkieekld
,你们	ZfdfjciddkkfhfegjlZlefimb
,你们这	dhicichbfjbedccigkeifeZkd
,供	dajdfghblejgkdeehdchffeci
,供应	fckeehecjfjhkebghadihgcdi
,供应链	fcgdhjgfghjdbfdifafdehdeh
,便	fcggejddjfmhhdhkbicdcfidd
,便宜	fcfgfjdfifmfidhkdjcecdied
,保	kXkaddifiddgaZagadaefYXnb
,保安	nccedeafjedbbddcecficecgh
,保证	fejbfgdenbdehffgcafeheeee
,保证金	fejbfgdenbdehffgcafeheeee
,信	fefiibfehgdedgfckjfibfihg
,信息	chgeicefghgfdieffiehdiiie
,信息部	djefhddhfhdeehdjehfdfhidb
,信用	ebckidbcledcccdcnjfcfccdj
,修	ebickdeikcgehccccZdcedalj
,值	haecleebihceghgefjeghcboc
,做	ocbcfgUclcecceZdeXcideYaa
,停	cfWbhkfcfjbdakijggflchjab
,催	caajnbbYkfegZYcgomkfbaaja
,催了	dddfldgdfigidbceolehfddkc
,催款	ggfekfdcmeccdffbmZebefebd
,僵	geekfdddhjlfbcaddoecdebbe
,先	ljbaaXcapcddckfcbehhddcaf
,先付	gffkegddkfbefedjmdohedgfe
,先发	ihcgjebekdjfddgjdaececfdd
,先放	dhiadbhdfjbdgacgdhemeiacb
,先试	fiffgfgekccfgheffbfdhjafh
,先问	ekcaifbdkenhdegfdfgcdccdi
,入	dZkbkbaghbcjhZamedcgobZgb
,入围	edkchccblddchdckffdfodceb
,入围了	feldbeddkeeddedeefehneefe
,全	becfkkZfghkfihbZgYfiaZkgj
,全款	ffejhfegiclccddfjbggedcbZ
,全部	fcdhihchgdbhnebcdbjldebcm
,八	clcjdaZghejfbaghbecjabmbb
,公	eachikaleddbdgWfiXbiseicc
,公司	hZafdkfahibgdgaclaelbahdc
,公告	dcbelibcldbcjcddddecpegfe
,公示	dcZijebnbZfccdaebccfocdcg
,六	eeegjdcekeheddbadbefecgcc
,关	ceafelegeikdbckjcZcieckac
,其	hffdfbjclddlaegfhcdadaiha
,其他	hdggcdibmdhlcbedgedbdcdhb
,其他没	hdejafidjejmddablbfefecdd
,其余	ghcefegbmdaicdhdfZhehdidf
,具	gjcXdcghhdbdeigggbdcdffgf
,具体	gjcXdcghhdbdeigggbdcdffgf
,内	efjeebicfjbeicZZcghhbiefd
,内部	cfkebbhddlcfhcZbdhhibjfbd
,再	bdamlYigfhidYhbfZmhledhhg
,再不	fgeihdhefijfbeedgbedfjgec
,再降	gffkfffdblkfcfdfendafgefc
,写	edhibejcncmlgcZeddgccjfcc
,写进	gfiiffefkeikaebfcgefdleae
,冷	jckgecaefjggbcdhbYbbkbibY
,准	ehhjbcYcoabhbiafdciafcdca
,准备	ehhjbcYcoabhbiafdciafcdca
,几	ifbggbcceikdgddhejeiddmie
,出	dghbhcigejehghcikjghceZie
,分	dejdfhZfifkjkdkhiacjmbgbc
,分三	fedhiedfkdgmcbcZlbddfcgfc
,分三笔	ffedkfegjednddebldedfdffe
,分两	cbjgkcbZoaccdccocbfcccbde
,分差	ffeefiffckcekeidedfcnecfe
,刚	jefffeebigdlejgYgaebecfgZ
,刚开	ekagcchekdadhfccjdidccche
,刚才	egcedfkhhdZddffddgfgedkce
,刚盖	dddekedhjdgodedeeegeeeged
,刚盖好	dddekedhjdgodedeeegeeeged
,初	lchcbcZcmcbdehhcdcdbdhcdd
,别	dZXhXdpZkdgeafXZcfcdffgcd
,别再	cdccdmfgbkZffcddfaeeecjdi
,别的	iddlcdddldblfbfdeeiahifee
,别的没	eeekddgekedlddfedigbfcgfc
,到	YbceVmlXgkfckdefbidmdkZbh
,到期	debjXlVdejddicdbcbeldfdal
,到货	eecbheiddkcdafegbngbfcchc
,前	ofddYeafheladdggcdffeXabd
,前台	mgcdceXcmdccfbcaddccfbabf
,前台说	mceedgZdjegeheddehdfdeddd
,前提	fgckafcahjndegfifijgebcig
,前提是	fgckafcahjndegfifijgebcig
,前面	ckfbfahckdedhcdicddkbcgbc
,剩	dZigidbbjgafcdjihdghhiccZ
,剩下	dZhfjdcdgibedciigehhdibca
,副	fiajccchgficfdjdihcdedbhd
,副总	fiZjccchhbibgdgdieceedchd
,功	fhnbccbcmbbfhhfhffffdfhie
,加	lafdcbjekafgfahlefdaldlbc
,加上	meddhebekedjecfcddeddebfi
,加了	nbidbcfZpcffccbcdjgaffkbX
,加了微	lffffgeekecifebgddhdgcdce
,加我	ffiffffdjfigifdgikcfneeid
,加我们	ffiffffdjfigifdgikcfneeid
,区	jegdcfihfhcdgkgcfijghgade
,十	gdgZkbZbmcakhedmbiiaihfej
,半	baejjaghicdekfafjYdicahia
,华	diikbebfhdlincbedcgcfchbd
,协	idalddcjfcjpbdecabfdeebbc
,协议	febleedjecjqcdfcbcfdeecdc
,单	cVdghkileYrjibZkdbgceibdh
,单一	feeigddfhdhkccaeedeedeefh
,单一来	feeigddfhdhkccaeedeedeefh
,单价	cZfigfekfarfjbZkfeichjZdh
,单价M	feifheZhhdpcfcdlfbbgecffd
,单子	dbZejoVjgddjgeiheXXgedgfd
,卡	cZfodbcbekdncdkbcnefcafYk
,卡在	dccmddbegifiadkcdifhddbck
,厂	dhdgcficfiieiidhehecjbfgb
,压	fbldgebfdjcfdgdbikgdeiddd
,原	bfehcgcZkegjfbkZfchfhafYg
,原来	dgfiafgblcfghblbhbgeibhbi
,原来的	gchkbibehghhieZdidekjddfi
,去	XiZZejjffheglaYafecZcbXih
,参	fgkbbbYbnbdcgZdgcfdaqgfde
,参数	cfkcccZcmcedgadcdaebrkhdd
,参数发	fhhfefegifffeekffhffclngf
,又	gcaflhZjfedicaZZcfZjbdcgm
,又加	edeekffkceedeffedgfdfhcdn
,又加了	edeekffkceedeffedgfdfhcdn
,友	bffhgaieghfgpifgjgghgekie
,友商	bffhgaieghfgpifgjgghgekie
,友商R	cfdggbkefifhliggjhhihekie
,双	cjffegcekdjlhhbhbachcbkbc
,反	cgjhbbakecceedicfhkdcadfh
,反馈	danbbdcjeddcccicchdceccdc
,发	edibgahVgjbaYdbblfcecbfea
,发了	kgcXfbfZjfbdbegfebehaaege
,发票	efdckfeeeidbfdecpldgdgece
,发票抬	fgfejgffdjfgffffjmfifggeg
,发给	ebjgafhcldgecccfbZedgbkcc
,口	dgcjiccgehacaiZkaicjceibg
,另	ddjhdbeggfggjihehffddgicd
,只	jeiiafcZmdfigffhedcccbggZ
,只要	egdigfdcjfjgheiedYhiebikd
,只说	jgkcddcekcbdkeiiebecedkgc
,叫	jdfidgZciehilcYcdlgXhfhje
,叫我	efdjdhbbifjjndaeehhZidaed
,可	ekhakaYfhggghlhbhgaZaldZg
,可以	dfibldZkdadghiceiZdddkede
,各	bcgibckiehbcZcdfifcbghfcc
,合	gjYigfXfggfsnchkehdjdbjbh
,合同	ihZghfZghedojchgggejdbgci
,合同D	ekcdgdZgibggjcbcgfehjdhbm
,合同也	gggdkgflbfdmdfefkdcgjffef
,合同到	kieaZjZafjeYrfcdebdneehei
,合同压	gefmceddjfhmcdjdedelffdee
,合同在	fdendfccmccpceiccghcdfced
,合同条	gfgjeggdjecmdfidgdehfffhg
,合同没	hdfbjckbihcZigdffjcifdfhe
,合同编	fefdifiiffemdfegdefefehfd
,合同都	fffhgicdeibpeecahidcfeheh
,合同里	fdfgbejdjejgchdhcbdefgcic
,合约	ejckbfbejfgkjfdhdbbeecdeg
,同	kahkdaXekZjgdgfagmaaeiWij
,名	ifdabfebiffgibeffecYYdcac
,名单	jiZcchadkecdkdfeececacbcc
,名片	hbdeedidghgicddgggdZdbfcd
,后	eifYibdgdhbadjegciceffhjk
,后勤	ejgcidbcghcdejgiildcjddci
,后面	aggageikeddbeZZjbacZcaYYk
,含	cbnbfbfemZogeZaZgTdceZYde
,含税	ddeehdkdldlheddbhadcecbed
,听	hfZdbejXiicaoabciedmdhfZb
,听说	hZchdfkZhhXboXcgkXaifjfac
,听说C	icbZiaieejdfdbccgafkeccei
,和	cfhehcgjdhcedbaegigdcjgie
,和C	cbhgggghfgbecdcZhbgcdihge
,咱	cVejbgjamchiogdjjcfbfcfVX
,咱们	ccdhgcifggcdhiYgfdggifdba
,咱的	bafecgoblcbbcbekjeeZcZnab
,咱这	eiideechidaffldegbgdeibdf
,品	fhgcecgiefdffkbafdkZfkgfd
,品控	dhjcceccfjfdhdeaekfdgmfdf
,品牌	gfdfgdihhbegfjcfeZhcggbde
,哈	hifgheejffdicecgheedeeiac
,哈哈	hifgheejffdicecgheedeeiac
,哎	ggidiggehifeihhdfaecehief
,售	dggdjdbgffhfhgccdjdfeckoc
,售后	eefekdcgefigheecdkefedgod
,商	jdhgceZdihgledcgehfikjgfc
,商务	cajgdedbkgihfcdhfggjleige
,四	fbgfjdbheggihffbcehdhgeib
,回	fbgdehgfhfgceZlhkWhjdZdeb
,回了	ieadbdhfkddedefddcfdefcde
,回头	ffcdfeighdhccdahgcccdcefc
,回来	ddkgdcgakhfhicqfhcklecfcb
,回来就	cfkgccZblecfkeodedkifeedf
,因	fjgcefcgfhhgghcdkfljdgdhe
,因为	eigefgcgfhhgggdekfljegdhe
,国	fekhefdfifkhjfihjedfkeZfe
,图	ggldccbbmdbdddafeiecdjqbd
,图纸	ggldccbbmdbdddafeiecdjqbd
,在	dkeabcjYmfgbgeZeeabZgaZhe
,在用	dmdbbecejfdbnefacedefdbee
,地	jegdghebmdicgjkfbffcgbadh
,垫	dbcnibbdkdeeddcdodejedddd
,培	eeidjeagdkebjfdfckdiegjke
,培训	eeidjeagdkebjfdfckdiegjke
,基	dgchhhgkchdcihiicibhjdhbc
,备	hdidhfdekegdhdehbfeeehjjd
,复	fdkbeheggfkcgdgdffehchchm
,外	dihdfcidmceeiecbnkfcdhhdc
,多	clbhdcadmacfamcceedbddali
,大	YgdjYYljeagdhgfgadnfcjgdb
,大家	baccecnejdahkeZahfagcbbbe
,大概	eicjadgigZcffifiacnbffebd
,大概D	ebckbejhfdbddYjkbgmbgbbde
,太	gfjgfeffjeeihfdjephdedmdd
,太贵	ggkegffffikfdfeefofdffdfe
,头	jdbcddihicegeffefadbedegi
,套	dajbaekcledehfeaedffejhee
,她	hicdhfchffeejjiYiefcdkWce
,她说	figcgechhaddhfbbjedeeigdc
,好	gefgggbkefgjhcdhiicfekfgd
,姓	mfddbdcdlefdccccffegccgcd
,嫌	ckijacTdggffiYfadsbacfaed
,嫌我	fhkdcdcfdjifaedbemfifdibe
,嫌我们	fhkdcdcfdjifaedbemfifdibe
,学	djdfdegghdgfgjbcfgeffgdef
,学校	djdfdegdjfgffjbcfideegcee
,安	dhidddgfkZdgfefkicdcdklZb
,安全	fgihcfdejeghdddeggfedilcd
,官	lceeeecekeeefcfdedebdfdcd
,官网	lceeeecekeeefcfdedebdfdcd
,定	afahhlYgdjfkiZVdobelediee
,定了	dbcgjibiehhmjfahgbibcecdd
,定金	feehekcegiejbbcdpdcmcchgb
,实	cgfifciaigdffdhgeghheihhd
,审	adYlgahbihblfdialdccbcbZc
,审计	beZjicjchiblgfbbleddcdcbd
,客	decekgafdjijiecfalcjddene
,客人	cceeldkecldffffeemfifeend
,客户	bfcfjhageiikhebgaicjebfmb
,客户原	dkcbcggjgehcfcjZefdcghjcc
,客户说	edjchchghehggeegdZeffhgdd
,客服	kdbchcdcoaddcfhcecegecagc
,客诉	gefejdgfckffgggdfnghfefne
,家	bfagibgeghdicacackcccdela
,寄	bYjadbkbnaddecbbdWffakYja
,对	dffhfddfjdginbeejfbgjbdgd
,对公	eddfhdhfiddfegefnbeddeefe
,对我	dkfbdednZbgcaeZddZfddebdf
,对我们	dkfbdednZbgcaeZddZfddebdf
,对手	cdggajbZigifteYgdacekfgcg
,对手R	fhcdehgdhgkgkgehcafbibjff
,对接	adgbkaidblcfhdZfdhflefhme
,对接人	dckegcefejehjeeffaflfhdkb
,对方	iibgZYfhgciifdjeifdbdaefg
,对方说	igdfdchhhbeadfhfcihacdach
,导	ejjeccidjecgbebdeggbeinbe
,封	eficidibighgfcbicehedagjc
,小	jXkdfhcamdkfebjYbgcfcgckX
,少	fibikdbaifhbZdciadejhcZdY
,少发	gfffjffddkeeeffefjgeeedod
,少发了	gfffjffddkeeeffefjgeeedod
,就	kcblVgfliYecdkghgbedbfbei
,就C	kfcdeedifdbffdcfdahdedfcc
,就一	khdbdeddkdbgchefddgfdhbee
,就剩	edcncdcbmbbffcnahcgdccbgd
,就剩P	eefkdedclcebedocddbdfeedg
,就差	dcdmbfagjZkeghheecbadZgea
,就是	hggfbcfhjcegbmZgigfbcjdgj
,就是没	dkfedbdahldjbmbccgcbfffdg
,就是要	dgdjfebjgdjddcdjjadcfccik
,就看	cbmdccbdmccebdqcdcccddacf
,就等	dfgjbcaigZgfigedfYfbcdffh
,就问	jefceegifddeddcdeadbeeafe
,尾	ecbigdghfehjecbipddiceceb
,尾款	fedjhfXieejkfdckqedjcedZb
,尾款M	gffbngdeigbeegelmaemdegbd
,展	negcadaZoddddfaiddegbhdfb
,展会	kbbedffckfcccbbjebdhcicdc
,巡	fdeclfchhceegdgeebfeeednj
,巡检	fdeclfchhceegdgeebfeeednj
,工	YgfeeajdlceeliboXhddbcbaa
,工地	eicgcfidkfhhheemebfjebhbc
,工期	eebjjcaclehgcjemahebdbcgc
,工程	bijbeeeWkgdfjiahbgeddhdef
,工程部	ffmeaheZmdkghddeeZfedhXag
,工艺	efkcffcejeeejhbgfjfefefcd
,左	fekfeeddlfhhlgcchfdddnbid
,左边	gdkeefddkdbhjhdcicdfenaid
,差	dfZiakfYgijgmbaffmjZdefgZ
,差M	ggfiggfgghndggiddehdaeeee
,已	aifZhkZchggdehcjbhfgcchfg
,已发	ejgdbfcekekbddecdafeidmfd
,已经	cjcbelYefhhgijegakbhabYhg
,师	ebhdjeeifeceaefkdfedhjimc
,师傅	ebhdjeeifeceaefkdfedhjimc
,带	ZmcgYagfjajicbYdghjgceobd
,帮	eZjabclhhbZabcYbaZbagbXac
,帮我	fbjbcchigbbbbdabdZcbecYac
,平	hggaddihjccfbahecggaeehbd
,平台	higbecdhicdjddkhecccfdacg
,年	ehdfibbhjbcgcefeeajXfajgk
,年度	fdgckdgjfcgcghdchbidjfckl
,年框	feegjdejehagggidfglddefdf
,并	efheceidldbdcddjcYedeemcg
,并发	eiedeeidkdeeddeceafeefpeh
,床	dejeicejcghihcclghdcdlfdb
,库	dlcddeddlbgffejgfafdfehde
,应	cfiabcickddgccdbbbgbjbcac
,店	iigbbjZhcjkghabbcbkjcbhbc
,店主	hjccgddhgcmibedfedmfdcfeb
,店主P	hjccgddhgcmibedfedmfdcfeb
,废	ebdbclcbejbdhcbeececqdacd
,废标	ebebdkcceidefddffaeeoebee
,废标了	edZdendcbleffedffdffnecee
,延	ffjgdfbekchkedeifafefhggc
,开	gUbdljhdejijgdbbklcajjYjc
,开业	fZdimdgdejecddefdmfddebih
,开了	cbdblbhboZfmcgdciXebchakg
,开标	dbfbZoZXdlibicccfiecofccd
,张	echkcedcfimdfdedgkdbehjeg
,当	egicieckYjckbaYdkknfcfmZb
,当场	fcidjfdlagdkdcadljnddgkac
,彻	fdfedjdfekdgcidefaeiheeed
,彻底	fdfedjdfekdgcidefaeiheeed
,很	fledafbigdYdeaYabjcfbaYeZ
,得	gkhecZdXoccZYdnjfddfejgXi
,微	hidccbhbihbeagchmdfedbagc
,微信	hidccbhbihbeagchmdfedbagc
,德	fdihdebjedegmfhheaedfdeff
,快	gjhaabccbmlegdfbcdeqhbaad
,态	dlhhbbaieibcaccbdhhecbdac
,态度	dlhhbbaieibcaccbdhhecbdac
,怕	cljaebhahgbfiYaedidhdldck
,怕是	ebhdidlgclgfeceffZfofecgk
,急	alYkcadjfakcibcqZbecccjhc
,急单	fgdlcfcckfmddddnbeefedced
,总	hbjhfeSghfgicbkbfeehhhdhf
,总价	ecnehdYcmchidbdfhZidfdhkd
,总务	fdiieebiggibdfjedieihefih
,总部	geejchbhgeZcddlgdedagfecd
,悬	fchhidhfakcddhkcdcgnjdZfg
,想	knYfYXaiibaaiiYcagaYefjfl
,想了	igeeffdejffdcgcgeceegebee
,想了解	igeeffdejffdcgcgeceegebee
,想做	hfdiggeejgefhhifeicfcdafd
,想先	coZeffedkegedbckfiidfmjdd
,想再	dkdicfdmbdZdfidbeaegeakcp
,想找	elcceccZoZbekhcfehfceaija
,想把	didgeeekegjfhdddeiebecibo
,想换	dmfeeedgheceghcceYegedkjZ
,想整	fjfggfefieggneffgdgegeiee
,想看	hkebfebelcZebbaddiedfildb
,想要	hdgifebgdkfcdhcchldejebfc
,想让	fjfedfdafieeadieeiffdajdc
,想让我	fkeedfdafieeadceeiffdahdc
,意	cjbifdahehjgbfYihjbcebddd
,意向	dhZigebhgdkhedccibcecehee
,感	fgkjccbedkfkhddciadndgced
,感觉	fgkkccbddkfigddedadndgced
,成	cfYZrZWkeZfcZhkYcYbZgddfZ
,成了	cdZcoaYmbaYgbZhbbajbbfgcb
,成交	fddbmedejckddcZZaebeifdcc
,成本	gieiefeigdcidkfdibeegefif
,我	hXglbekXhiodkdeikjglgecdc
,我D	ifhifefckejiffaieZikcggfe
,我们	bajcdlhaihgclgldidgjkcfbb
,我们0	eaijebcdjeneocjchiceibedd
,我们D	dcflicidjedfgbdhcZdcdehhe
,我们M	gdahejdehflemdffdbfedfede
,我们不	fbmddbcfdkkkgdgcflfbkeZcc
,我们公	jcedecgfkdefafffcdffcgfgf
,我们出	feedemdfbldcdcjddcejcfbde
,我们只	fhbiajadghcdbbafihdgdebbe
,我们和	fdekfcdfkdicnedcgajbhciee
,我们底	fdbhcdiekdkdgicedgfdcfded
,我们报	dicccejdfihebahefeehmflfd
,我们是	dfgfgbhdfifijdcefeflldbgf
,我们最	fhgdejcbihjebgikcjfgbdbec
,我们的	cdjcigfidhZfkacmbedidfhdh
,我们第	dgfZhhefeifejledbddaegjed
,我们要	fhdgdicdleahidkckgicecYdd
,我们跟	eckeeddfiefdafegfdgedmeff
,我们这	dlcbcbiidhbkcgcdfiifedilc
,我先	kbfchddcighgedaggefZeifgd
,我把	fdkfeehekeigdfddegfeidafd
,我报	dcgfhfifjfkebcdcdieeddZck
,我没	febidegbkfgeidegijgedfhhf
,我看	dZenfffccllcjcahcgiodbZdi
,我给	gfcleeadhgmdZdkcchdedcdeb
,我觉	effhdeiifeejfhdjbcfihfgjd
,我觉得	effhdeiifeejfhdjbcfihfgjd
,我让	cejhidZihecgagjcebfchcngd
,我让P	ebkggecbmcfjegiceagehdiif
,我说	ggbjaZeXjhoficaglfgYdgbfc
,我说M	dghiedcekcmecggdidkdfgbdi
,我说最	fdbhdckefijdaeicgiddedcid
,我跟	ediiggbalepgZdclbfegdhejg
,我这	cfefefkcmcbfhcchceifcefdc
,我这边	dfefefjdlcbffddhceifcffec
,所	djfgedhchgeghjbcdfglddadd
,手	figdddffidhcgjbehecfcefZc
,打	kedcZdiYkfgbcZafebehaicfa
,打了	jheiXYXZnbhafecaaadcelfZc
,打了个	meffdfddkdfeeeheghfdhehee
,打听	iecddcjdnbcfdchieagadebdd
,打回	eglfeeefejifeefehmfieejef
,打回来	eglffeefejjfdeceeoffeejde
,打样	eZgccjcghfafbedeecfcgokcd
,打电	dhiaddhedkfhffcdkgfiehfee
,打电话	dhiaddhedkfhffcdkgfiehfee
,打过	jcefgehffiefegddgbfgbdddg
,打过去	jcefgehffiefegddgbfgbdddg
,扫	kegdfebbigjffbchbhcfcihdg
,批	embccebhhbbgdoggbZhZcbYdg
,找	hjebZidfggZcmbhlaYghbcdZh
,找我	cjddbcgaldcemejlebhdedgbb
,找我们	cjddbcgaldcemejlebhdedgbb
,承	gdendfcelbfjegfejcjeffgee
,技	cjjcbfYdhgeccdhaehegihsbc
,技术	cjkcbgYdhieccdhcaiegjhsbc
,技术部	gghfghfchhceegZefbefekfeg
,把	eegjaddkcfgighYaZhgeZclff
,把我	ddkfbiZhffdbYdcedgdkdZlec
,把我们	edjecidifdecZeefeaefealgd
,投	ldiZfgWahidfcddaYfchiaYjh
,投标	icgdcibcfieeddddZdeegeeef
,投标保	eegedieeeifffffdZefflfffg
,投诉	gdeemedfblehcfedepfbeebod
,抖	kceedecejegeccdcfdefdcgdb
,抖音	kceedecejegeccdcfdefdcgdb
,报	bZoebdeeidwehblhdeeijbhba
,报了	fijcddYcmdmbeddhccbdmcbda
,报价	eaidbhhgegsfecmedhehbbhda
,报价M	fdehbehcldmdkZmfdjccfggcf
,报价单	gfmcfdbdmbmcchfdfbegbgche
,报价发	fgjefecgfimfeffjfifjgfeed
,报名	dcoeedZdldbfceceehedqdbdf
,报的	fejgefieiefeffiefbfcdeaeg
,报给	feldcecekfnehdciciecedbdd
,报警	gfffjggjgaegfgeefZgefgmgg
,抱歉	eeedfkeehhhfgidffafgffeef
,押	edhfejZdlelhcddglcdedhdge
,押金	edehejadlekhcddgicdeeidgf
,拍	cicaecjajheechledgccgcihd
,拖	bccmfcadjecdfafcqbkjcbbce
,拖到	dcakicddjefgccebmdlbedded
,招	hegicccghcddefYfgfbjjbidc
,招标	gcihcdYghaegffachfbcicjfd
,招标代	edleegdekeheeecffbgenfcfg
,拿	fcjfiYXigekdmYdZaibYbpjea
,拿下	ecdbocdoZdljZbcbbebecfbha
,拿下了	feecmdenZeahafdcdccefcebc
,挂	iikbbbhcmcfeddgdddiclhbcd
,按	cXoebfVekcmdZbdkaWcYgbcXg
,挺	eigdejdlbeadblcghZddcgZca
,换	jheaflYbclfhnZibfhdhdddid
,换了	jffhdeeefhcebambfddedablb
,换成	ecbejlbddkhnfebehdfeffife
,据	ghhdffeejfafjdjeecidgefee
,排	cehbkibhdiaaeeccgfcgnaYfa
,接	hZeckfidkdgeZfcefZbnbeief
,接口	abfZlZifkaecYcbbebelcejfd
,控	fjjbddbekebedjcdddeekkjef
,控制	fjjbddbekebedjcdddeekkjef
,控制价	gcmceddejfcedddeedeemddff
,提	ahbcicggfhbiicZeaihabdmZg
,提了	cmggaeacfjcebebcckedcfmdk
,搞	jYYYoYdhgbZmbZiXdfcYaaZhb
,搞定	baaZoaZghYZcabaZfbbaccbcc
,搞掂	dddbldcldcbncdccdbededcde
,支	ddacgelandbcdcbecbfeccmdb
,收	fddbggmghfbfdadjkbdhcdYlc
,收到	dfecfcmghbchcedhibeidccbd
,改	fZdibcmdlXipXbYliWabeagXb
,改D	bcaeednbmaaabbapbabZbeYbb
,改了	eddlefcfiefneeeeechfifbff
,改到	dcZZjeidkdbdbcehceagcbZdd
,改到D	ddaajfhejecebcehceagdbZde
,改天	hbabbcjcldccccdacadedeaed
,改完	ddgkcdbclglleehdhgdeefoef
,改成	gdfecdlekclidfbalYhfedccf
,放	ediddiddeiddffdeekfkdinee
,教	eaeZkaljhabccgebceccZgjnh
,教务	hhfcjfeifeedeeifdffedhmji
,数	fdiieceamdimYbjigjceffkfZ
,数字	dclccedhidmeefdheZfefibfg
,数据	gfgjgdaYkfanYcjZbldfgemga
,文	hdbhjdcjfcekdekleadejdace
,断	jjbdeecfjeafbfdifjgdedjcf
,新	kYebefgalebdXnngaZcldabYe
,新P	gZbfZmfchhdbcjmccZdlcdbce
,新客	ldeecdbejecebcdbdaebdcZbb
,新来	eeidcdjcjfbhccmcddciedZZb
,新来的	eeidcdjcjgbhdcmcdeciedZZc
,新线	idedcjcfigeghleaeeeegfaed
,新线索	jeffffefhfegheeefeeegfaee
,方	dZqYdebffhZacenbfddfbekie
,方案	dYqYdebffhZacenbfedfbekie
,方案里	geifffffiecddfeieZhffejle
,旧	dgcglebeldheccckkZeddbica
,早	gbbjecifhehfecacgbiefcddc
,时	lfecgfeifeehcfbjhdebdbdci
,明	daachmbfiebeckmgmWdecccdc
,是	gVbhjbiZnabgbaeWeZdYfdakg
,是C	fcfiieeembgmbbhccZgbdgacf
,是D	feggdflekdbkedcafcgbcddgc
,是M	ccbbbdocnahbbZabZYcZbbYZa
,是他	dbchkgdejdgfjhfghheddcgme
,是他们	dddgkgcejegfjhgghhfdecgmf
,晚	hccjddgdmaegdedjedibfccbg
,更	fdiibejdkdcnbccabcfbccZdb
,最	ZgdgfkdfjdrhhedfeiZfgglfe
,最后	agbhiibkdfqgecfbffXhgflbg
,最后一	fgdkchacghjaddZdggbjkgcec
,最快D	fgjbffjeieecdecZfcjdfkhfe
,最终	dddlfeadlcklhdgbcbbagcacc
,月	egghheZhfhndebbffgegfeYgg
,月租	gdkiefceienidefhiceeehcid
,有	hhdbYahfhejffgbbddeffhdcf
,有没	ijeedecfjegflceeebfeeelid
,有没有	ijeedecfjegflceeebfeeelid
,有点	cihfecicbmceZfccdgdmdcbbg
,有需	gjcddebekcdeicbceafdddbdd
,朋	ndedceaghdddedeedadidfded
,朋友	ndedceaghdddedeedadidfded
,朋友圈	kffeefcbjfedgfegfcfjdgdee
,服	dhbeiciclcjfhdbhdedahbcjb
,服务	dhbeiciclcjfhdbhdedahbcjb
,本	dkdfaibedlhahfifdljeddbch
,本来	dkefaibedlhahdhgdljeddZch
,机	gdhcfbicejgceajfhlehcjckg
,机器	dcididceejbfcehgekccekZjc
,材	bgiebbhbghhjdckdciggcccYc
,材料	beifcbidgiijddkdcjggddbad
,条	fcbnbdbgjaancdefgajcdcadi
,条款	fedlcechhbeqcefbfajdedcdb
,来	kYciibfbnbbbYbajakcZbZjmd
,标	aelaajWZmeeZlZkYaYYauadYb
,标书	ecndcbcboaYcdbgbcabdoagdd
,校	gegdfhbaigbfejigdcgcfddai
,样	aejfeddghdhgYbikbafeZsjYd
,样件	ecmececcmcedddcYebdccmnde
,样品	ebmiccbghelfaddmZaigfpgdd
,样机	chbahihdjfcdaflgdfdbfrcbd
,样板	caididcmbdbfdechkceeddYce
,框	ebhhhbbkdacnbebcfdjcjecdn
,框架	ebhhhbbkdacnbebcfdjcjecdn
,框架续	gffdkffjdednegefehddffefn
,欠	feebncZZikabadddokdlcdgab
,款	dccdlcZbnacdecddoYgbddbbh
,正	figgccfkhdcigbeZcZYdZgkcb
,正在	dghghdZbnccgcdihcddddcjcd
,正式	eZbkfiaiegapbeaZbaaibjibb
,每	cdfgefjdejoeXbimkicgdZlie
,每次	egccjekegicjehefmjdifdhce
,比	cYmVndYfmYhljYXZdTgdffcbn
,比D	feddkfdgkfelceebcdidddfen
,比我	fdhddhfdhflemddffcfdggcge
,比我们	fdhddhfdhflemddffcfdggcge
,水	hheajeZbnbababadbfeaakjgc
,没	keeXZmcYleeekdccbgcXicfXc
,没下	kgacfbbflbkfbdedfcfZeeZdf
,没下文	kgacfbbflbkfbdedfcfZeeZdf
,没中	ggffekfdieddleedhhfZkfdfe
,没人	heofabchibiebdhcdZeijeZZd
,没回	ifiefedfkcjfhfeeecgcifaee
,没戏	eeccekceiggdfbjfeceejfdfc
,没提	igjdffcdkdeedeZgggcfdcmdg
,没有	ffbhbgjelccfdcZafdhcgbncd
,没法	eccjcjdccklieecdjmecgdedf
,没聊	bgdeddkbldddhdcddddedaaee
,没见	oddeedZdkcfffdddfffbjecee
,没见到	mfffffbgifffhfeefgfejfeff
,没说	lfeYgadbpabaXdbhebcdbaefb
,没谈	icfbcdjbldddbdeaijfcecidc
,法	gcbjajafeieqfceebgeeedebe
,法务	fcbkajageieqfceecgeeedfbe
,法务P	feegdiddejdkgebccihgeeddd
,流	ddhiffbhheblhhjehccbkeacg
,测	eepbeZcgicfgfcabidgcbhhdd
,测试	fcoefaehhdcggdacjchdbdgfe
,海	dgdjbdbelcleieemdbfcgfgde
,消	dkhdbagiehcffcchfigidhnad
,消防	fkhcbediegdeedcgejgddhnbe
,演	ebmddedeigbeedgfehebepebf
,演示	ebmddedeigbeedgfehebepebf
,然	calebcmckehiigidkaecieedg
,然后	calebcmckehiigidkaecieedg
,物	egdgjegjefgdhcakgdfdfcahd
,环	higbehbdkcjdffiaedehbanfj
,环保	eihcfeeejdhechibehfieenfj
,现	dieehZbbkehegfhijkehicbag
,现在	fgfffbechhhiefiffmgikeZbd
,现在就	eehjdehembciegicgaddhfece
,现在用	djjdeedejdcejhggfgeechYdb
,现场	cdjajcefieabedckekcbcYkeg
,现款	feegjedglbihbggamZfbdchfe
,现用	gjeeedeekcefmfdefgfdfdgdb
,现用R	gjeeedeekcefmfdefgfdfdgdb
,现货	fcjijdbejdkeahfoccfeddhfe
,生	igiffbcbmedejjkmeZjacffah
,生产	ghhfgcbbleeejjlmeZjbccfai
,用	cdejhbfeeiYYccejcjfgcgimq
,用了	dhbZkgfakfZakcajcgcheZhlm
,用了四	fiddegefggdfmfddfaflfdegk
,用得	geecjdiifefdedheeeegefain
,用的	fdgjccdcfjdfhedehifgfhaeg
,甲	dgdkgdeheijgfihgglcbbfiga
,甲方	egfjcdbfeilggihdflddbbfhc
,电	kccadejdhgfakdYiiWjhecibf
,电商	fiedhhehhdfchfecebmdfekfe
,电梯	fdcfkegkebehceejibeeidYdh
,电话	iZgaZckWjgccfZZfZYejadgda
,电话里	hecdbeiaejcebdcjdZecdbiad
,留	nacccfbcldgdcbabdhdccccbd
,留了	mbcccfbclegddbbceidbcaccd
,白	bgfZZjibjedZfdhgcXbckimfd
,监	bfkhbcackibdddcafgfbehoef
,监理	dbkicdcdjiceeedagdfeehoef
,目	gjfhdabekbgdiZaZghdcedhgd
,目前	gjffdbbfjdcdiZaaghededdgd
,直	icaaelYgdjZdbiaZhkdkebhah
,直接	jZaaflZhbkbecjbbdmdkfcbci
,看	ijbbWfgembbgebibeYdXgdeZb
,看到	hYhcbdidkeeejcgbecedkjadd
,真	hgbebjfcgiiZjikdcfeeeceed
,眼	cgifcehigfdfhfeeaafiegkdf
,砍	dZbmdiagffobZcgdckbadhefa
,研	cfgcghdjfbdiedeicfgcdpphb
,研发	cZidhhehiceibdejdeecennhb
,研发P	ebjggedhgcfieefkdaedfliie
,研发说	dccbjjhekceeeeebfegffdnbc
,磨	ecaihgcfgjdibcbikfcbdafcb
,礼	hdbdddkclceddeeddcfdeZcde
,科	ceideiejdibefiafeefcdijde
,租	iieajcgbmbbdgccZdcdZcYjca
,立	flbegdbkdeecjmafhifjhfgei
,立项	flbedechgfedemadigfjhfhfj
,竞	aejhcfcfggnbocbfegcaifXdb
,竞争	dfkgffbgiekeleejhcddgcdde
,竞品	ceiidbfekeldqdbcgeecehXfc
,竞品R	dfihecdfjelekedcgbfdfiZfd
,章	dcbbnbamacboccbbbbhdcdfcb
,第	kaXeggghggjfieemaZahjeacd
,第一	meYehfehfhgfkfgmcbcekbbeb
,第一名	cddgfjcceklaoejdcdebmfbhd
,第一批	dddcledkfaglebeogcffebbab
,第一次	obdbadbbmcdcggcadfdacdZgb
,第三	dfhdcbjckdghcegagddicjgdd
,第二	bZcfiihhehjdfdhfaedeieejh
,等	ZZniaXcdleefYeYgffefkkgdg
,等P	cbneZcdZobgfbbjZgXhcclgac
,等不	fcchfidedkefdeenffhlfedeh
,等不了	fcchfidedkefdeenffhlfedeh
,等他	cXjfhbfbpdccafdejcagbgZcg
,等他们	dZjfhcZboebcbggfgcbhdhZci
,等保	fhjcdecifeeeehhcfgfedkncc
,等发	cdkibccdkdecgdbdedfdnhhde
,等回	bahmacXclbnmabcabbcbZaYci
,等我	ecddfekfjdigiccfeeebefdff
,答	haambchglaZZYcYXdYbYaabic
,答应	iabnbdchjbaZZcYZdZcabbbic
,签	bbadofYfjcbngbVicdhZjgdkc
,签了	ddbaqZYdlZdobbYhacZbZighc
,算	kcbgcleZghnbdaagbbhgcdiia
,算了	ecgccldeihmdbbccddegffZdd
,管	gefdibjidhjcahhbdgckccfbb
,精	eihdfeclddhdjccheYefclnbd
,精度	ejhdceclcdhdjdcchYefdknbd
,系	fcehkdaZgjhkadiiaedbedbfd
,系统	fcehkdaZgjhkadiiaedbedbfd
,约	ijbdbWgkfYggYbcYebfcbedhe
,约了	jideVXegichdcefZdedgacfha
,约了D	lhccYdehhahcffgadieYbcdgc
,约好	cgbdjeikdcdjdecadfhcdjbje
,终	edfdkdefkdfflfenhccefhjie
,经	jehabefbjfdgbkeffifflgZcb
,经费	ciZZdfidficidnbedjeccdbdb
,结	ceefaihajkhchghhlekjjghac
,结果	cffcZjibhlffidkZgYkkkbhcd
,给	ibhfdYgclbkebbcbdficahhlb
,给C	iclfdbcejcmecbeebafccinjf
,给C寄	heifeedhfddfdffcebeeflfdh
,给C打	ldgfcecejfaiheecgceefjdbd
,给C报	fehiegcejfndaddhddffdceed
,给C的	ccjajecdiggfeehjdfgifcjmc
,给了	hZngbgYejbkhhgjciiibdhccc
,给我	jhdefedekddehfdeeaebedbef
,续	bXamdhdZhjhZiZbcZhhhddefu
,续签	fdelXkdZjmecceZedjbjedbbn
,续约	ccfjdhgcginbeeddcjkedfejk
,续费	ecbncfaeekgejbbeahhjcccZr
,维	ebbilcbbnbdhgedbfYdbdbamd
,维保	fdbjjdbdmddhgfecbZececcjd
,编	dcdeidiekdcmZecgdgedeaidh
,编号	ffffifdgjedndfehdhfefccdi
,网	kcZidhdbhgcbgcbgcYebbbnac
,群	jbccffhgjbgdhcdfddeffedbh
,群里	jcdcefhdlcfegcdgdafgefebi
,老	heebiWhjiZifdekdjXeYbccdn
,老客	jgkfdbYlebjfceaeiZiefebZo
,老客户	jgkfdbYlebjfceaeiZiefebZo
,聊	fmahcZeoZfkfghcffhhcfaiad
,聊了	jjccccadlcehbhddddgfedeeg
,聊得	giccdehlccdbcgecgddcheadd
,联	hgefaZlejgcbYcadbafefcbbd
,联系	hgefaZlejgdcYcZdbadegcbbd
,联系人	hccedcjfkdcdadafcbeZhdccf
,股	flheffdfjdefeelfeaeeeeddg
,股东	flheffdfjdefeelfeaeeeeddg
,能	djckedaajgihZhichihZfhnZg
,脸	ffffifhgghefieeeeYedfcdie
,自	gjbdhgeZgjeeagXhbkdibelbf
,自动	idhbkbbbmbchgbdbcafbeclej
,自己	fkafehgdejgcZhZidkejegfbe
,药	djcbkbbdlbdchdfndZdcbeiee
,行	jkcgcdajecigfcdaccjfbcofe
,补	cdhedckgkaYldecgZidbampha
,表	fhfgjgembdbjgeihdfjdiecfe
,被	bfgYbmbYgiflrYcXhabajbbgY
,被R	gjheegcedkblkdecjcfaadcdd
,被别	dccdcmbdgledpcfeeeedlfddd
,装	ceddkbiigccadbfjZcfjgejia
,装好	fcjheecZneeeceiagcfeejdke
,装完	gfefkgglbegbgeenbZjdddjZe
,装完了	gfefkgglbegbgeenbZjdddjZe
,装的	fgefhffcjeefcedleZfifdjad
,要	YnhgfWbdelefanhhaodhfhpkg
,要0	dcdidcgfbljbeYYfimbbhhggg
,要D	fkdgecbeiiceenddhldfeebdd
,要P	fldcdfcbmchbdmmceZcdecZcf
,要c	fjeffgedjegfgggefcfefenef
,要ce	fjeffgedjegfgggefcfefenef
,要两	flbicfbihccdhhbceajcekcgd
,要个	dhZiichZhijecfbbckeadhfgb
,要先	edikddbdmdcddfghkjdcgjbdd
,要再	ejbgfedilbeecccdeYhcfbiel
,要咱	ebdcmdicbldedeebemfeecYod
,要我	eeehjbdZfjihdaYfemdjbigad
,要我们	eegejbeafjhidcYgfldjcjiad
,要改	dckfcdfdkekcjbjcehffckdfg
,要求	dehclaacelbieeekckdgcbjjf
,要求D	fcgejffghfckeeclhjajbcgkj
,要等	ekcededelchcgknchXeagcecd
,要能	flddegfdkefebccfebgejbpbc
,要说	gefekfffejeidfekfngefecdd
,要说法	gefekfffejeidfekfngefecdd
,要退	fcedleedbldfeffdbogdfeamf
,要重	efiidcbembikbbheefeikebdj
,要重新	efiidcbembikbbheefeikebdj
,见	gicaccjkdegchiachcebdYada
,见面	gfbcbcllbgcfhjddkbececfed
,规	hhfdefeekebddbbggfeihjkdc
,觉	chflgXYYhkhcZZeggpceeiWYf
,觉得	chflgXYYhkhcZZeggpceeiWYf
,计	cfhhcgaZkebmffhhdkefjdbcd
,计划	cjjZcdbboacfffiidYegjgadd
,计财	fedjeedfeifmigefhofdffhcc
,订	eabfmfaocZhqbZhghfZYcbcbi
,订单	eaagmfamdaYqbbhiYgaYdcfch
,认	lcgiYbZanahfZbdbaZcbbliac
,让	fkhebbXiedfdefffdiibdgjgh
,让D	icichechdhifegbicjieegbjk
,让P	cbgdkdhfhghfjdckehfhdgdee
,让他	jejccebfjeddcdZcdedieihfc
,让先	fjefggfejehfahbgfehddcgdd
,让再	eiifbddehhdccedigmiddhkbb
,让出	ceijacabmehjgbdddijeechch
,让发	diaeidbjfdbffcibdadgecaek
,让咱	fefigdedihdhdmghfeededYid
,让我	hmcfadVhhafghhfefchdhYhdf
,让我D	jhhcceajeegeggdccdhbhgfca
,让我们	cjdggcZehghhhigigffhibfhg
,让我先	ekdfdgeejeigfheifbfffekef
,让我别	hgcadkdclbbdmdhfefdaedcdf
,让我去	jfcfeedejebfgbidibgheebce
,让把	ebhkchcjeecccidcibmlcciej
,让重	fdjefefefjehiedejjeeecbde
,记	cebbcdmboaacbeaZcadZdZrac
,记一	dbdddfldlcbdcccbdcebebpcd
,记一下	ecddefkdlccedddcdZecfcncd
,讲	dajjcbbgdiffehYaehiflbbfc
,设	fdfbjgchfgZaafhmehblgbigi
,设备	begbjiefgiXaaginfhbleaghj
,设备科	hcgdjhbdjgcecjhgcihdheclg
,设计	kcefgbYifbiffbfZggdbifjcc
,评	cZidhegfhfffkZhcdddbjedfc
,评标	dbgfhZhgibiedcfeecedoeahe
,试	YWlchkXffidhZedcbibYZwdgY
,试一	fekfcfeckebfdfdcecfeekZde
,试了	bfkabZadlcdddgcdceeZfmfic
,试吃	ddidhcdjdfcdgdddccdcemdcc
,试完	eZcibmdYhljchdbfgceeenadd
,试点	dZigiaZYijhcaihfcjecdjXle
,试用	dXhZlbffhgfhaeeicgeedladb
,试用期	gcldgffgggejgjgddZgdflbkc
,询	hcnadcbeldehcdcdgaeckdfed
,说	medfceagXpgeedjciqggbhcle
,说C	cidicebelbjlkggfdafcehafd
,说D	ggehhfXfidcdZghghjfgcelcg
,说D要	fjebjeejffbgccgbjZfbeecce
,说R	dkbjfbccdkckjebefkhjfdekd
,说不	bedkcjYgbkeehhacbfdodfaZj
,说人	fefjfgefeihelhhieifdgeeee
,说人家	fefjfgefeihelhhieifdgeeee
,说他	maheededjeefcfgdhffghdbed
,说他们	kdbhedfgfgegegaeigfhhdbfe
,说先	eghgbdcfjdfdgdbhkfdaeiicc
,说再	aachgaidbmldfddcdpfkfbhkb
,说可	jhcebecblddcjdcddhiddeecf
,说可以	iicebecblddcidcdeijdeegcf
,说同	daihdcdedjoejfdfelfdfgedd
,说回	jgeeefdhgcdgdflcdbececffd
,说回去	gifgggeifeehegmeedfdfeihf
,说在	hcdeddiekdfegecdgbebedhfd
,说太	fdijeadeekchbdbdiogbfcZee
,说好	cdbfhbigejcnebYlihegeZjYg
,说好D	dbchgchdihcnbdbnjlbcgccad
,说就	cfkbecclbccfcgbdeafbfokce
,说想	jgfcefeclcbebdfmeecdhecch
,说我	hhYhfgaaihifdccfdkffdbgde
,说我们	dhYiggbagihgbddfelfgcbgfe
,说新	ekcdeeeiefefcfedfggegddml
,说是	iggbicfcldfijfejhdjacdccf
,说没	hakjagajciifceocckgbdbaYd
,说用	edgfegiidgkdgebddfedeecgg
,说等	jgfhbbggiddeifggfXdhefecd
,说要	diefZjXjdglifdkgegalefcci
,说还	aakabibaigddgbefdZefeofdd
,说这	djeghdbcigkffegefhfcfbkhe
,请	hdfeihdfjeekfdkhfbfdfejjg
,谁	ceVZbYrYqYgZkacbabcWaddXZ
,谁有	fbddbelekcdcgcefbadbcccab
,调	kaZejdhbgideccckdZekdZebe
,谈	hcbhcicfdjmbedabdmdebccaZ
,谈到最	ffehegegfhZgfheeejfeefefe
,谢	fdddekegekdfcfdegoeifhfde
,谢谢	fdddekegekdfcfdegoeifhfde
,财	cicfhdfffjYhdkgckifcgggce
,财务	dfdfibgfghYheihdkigdegfcf
,财务P	egbegcihgfcffhagmlcedcYfg
,财政	dmccbiaccledepcdgjbciccee
,账	fjciagcbejegbgfckefiedgcj
,账期	gedmefdcgiegcedcpgfbedgdd
,货	gcfbmcehkahcdedqbYdaahnaf
,货D	feedkfcbmdcedffmdcgcefbec
,货到	ffegifbbnblcdffhcaefeckcj
,货架	hdjcbdhjfbcicdehcaedelpdd
,质	dbjihbafghhfcefkijiadgkfY
,质保	fegjfeaajfghfhcmlegddcffa
,质保金	gfejffccghcgdfenngieedacf
,质检	ecjggeghfgjdbechdljdcilde
,质量	ffhfkebdekehhejdeieeehjld
,资	jhiaZhXXfkbaZibZbgcancZbc
,资料	lefddcZdkddcbddcegecieccd
,资格	ddidehedhgefbefddgeelfZee
,资格预	eejefdffieegcdgdehffkgafe
,资金	cnaecZcacmeeglddfkebdckff
,走	cegihZfdlXZjZiZgkWeYiaejb
,超	fjcecdhbgjedhkhgdpddceebd
,跑	jegaicZbkedbhecmgeebbihkb
,跑了	idcdkdcdhggdegdeghfdedjmf
,跟	hgbchbhgiceeehjfkkgeabdel
,跟C	gidhdafifeifbehejiiebcddc
,跟C的	iidebbgjddffcdbghckachefb
,跟P	cjecaeibleddjhgbchdcehhbd
,跟上	ebccmfikddheffedkcdcfcdem
,跟我	glkdZZfbmchclcabfcdZddeZg
,路	iiYbdbfblccceecddbcfbfYbc
,车	hdicgiZZjefcmadicfdebfVab
,转	kfegaiagidjffgfigjaYfhXee
,转发	facjeigifehhfhfjgkdcehadd
,输	fefchkedekkkpdchfdddbbhjb
,输给	ffedfkefdklkoecifbdcacYbc
,输给R	gfeefjefghkcmfdjfcecbdZdd
,过	dfiegcddkbbfefojddicifafg
,过了	efjefdYejdadbfoafakbhheef
,过了就	ebjidfeckfchcbnbedkeccceh
,运	bejbhhbfeiceebglfhcidhgdh
,运营	dcjggfggeigeecifjkcafjdke
,运营P	dekgchcghdgeghedgfdafkajh
,返	fcfgfibdfindiedcbjdceebdi
,还	neYgffYhgdjdegdgjgfgiehfj
,还在	geelccZZhhmebaYdndcaacbhZ
,还差	daijfdadkbejdchfgbgeeekdc
,还得	ekecdfdclefecihigfechgpcc
,还是	agbgfiejfcljhddchdhfbhZjk
,还有	cigchdedmcbflhkmigdehffid
,还没	radfYaWZqZdbdcYYaVdekdebf
,还没打	ldfddedejecebeedcbhdhfcda
,还没聊	lefedfcejffegegdgffigdece
,还要	ecfgjeihgejcgehhcbbddghgk
,还要再	fhieefeigddfheehfdfffiahj
,还谈	gbbbclcdfjdekdedeagkebcee
,这	afjeWgfbfjkhjffcbhcogegeX
,这个	cbhickYcdkhebfddijikdgecd
,这事	ciifebfclcbebdndejeafdeff
,这单	dejedhachgcdhgaZgefiacfcb
,这回	ihgfeechgdihjdceehebeehda
,这条	hgekcfgeghmkbcciaddlekcld
,这次	dkdddhbdifcgldeeeiebgddae
,进	ibYcigifgggiWZdgfiedbaiab
,进去	fdeecejejeeedfgdgffdeeaef
,进度	eddgmdcbmcddddeljeedegadc
,远	eceejedfhgggfedifhfehfkmf
,远程	eceejedfhgggfedifhfehfkmf
,连	ddddgkghcjjejcejdedljdicm
,追	dadelddgkechcccghacdccacn
,退	fddhkhbcjecfgddbhhgjddflk
,送	icigcbhcmcefYfblcdjbahjbc
,送了	idhebchcmcZfbdbgeeibbijbd
,送到	gfiffehgifjfbihnffgeegggf
,递	mdcededdldcecgddededdddeg
,递了	mdcededdldcecgddededdddeg
,通	hbbbkcgcldghbfaddfccjbacc
,通过	idedieeclfejdhbceceecdbdd
,那	cgaibhfafideklfhmgghcdjla
,那个	egfggdfgfgagdgicjigeghlie
,那边	dicjbffZmdkcklajihckcbekd
,那边P	caikebhbgidgcdceccdleecge
,那边的	effdhhjbgiiedfZedhfhihdfe
,都	gdiagdeXnfhZiZdZiidebcYZZ
,都是	gkggccaelcifidffdceghkbdc
,配	dlgdbebbmbkcdbcdeadcedpcc
,酒	edgbcdkbmcbbddcacabbhhhcb
,酒店	eegbcdkblccbedbacbcchhZcc
,采	fbhdfhefggjjehihbkfdgfcdh
,采购	fbgdfhefggijehihajfdgfcdh
,采购P	bhjZhfgeififhcahbgbcZfhce
,采购部	hbgfhfbgegejfcjgfegdedael
,重	dgpcbbYdjekcbbiacdjbbjibb
,重新	felcffcfkdledeceeafeeehfc
,量	ejbfdbhdlZbkchcabYZZafdbf
,金	gcgfgfhhgceiiZdeZagdchfcd
,金额	fchfgfhggeZidageZcfcchged
,钉	iaabacjblcbdcgbcdadhdacbd
,钉钉	iaabacjblcbdcgbcdadhdacbd
,钱	anadigTejecaZtgagkjjbbfeg
,门	lebabcjZpbaefcbYgbdbbgddb
,门口	kecbddgekddhifidfbfbfebgf
,门都	jhdbcYhcldddcddeegfccfbdd
,门都没	jhdbcYhcldddcddeegfccfbdd
,问	gqcbZZZlgaieffdfdfehbdjcd
,问了	hhefaadfjafbeajfgdcebZYbd
,问了一	hlcdefbbmdceicjbggegebjec
,问咱	dnbbdcadjeddnidbgdfcfblhc
,问就	dchdhfkdclchdeeddgfofhcee
,问就是	dchdhfkdclchdeeddgfofhcee
,问我	bkfbebhjgaighddjfbgbdhgge
,问我们	ckgbdcfjgciggeejfbgddhhga
,问有	flcedeaclddeafeidieaeifZd
,问有没	flcedeaclddeafeidieaeifZd
,问能	djfgceaieejdbhbYfkecdffch
,问能不	djfgceaieejdbhbYfkecdffch
,防	cjjcadbhibcdigeideecekobg
,阿	kcadjcefggfhibbighkbgZfmb
,阿里	kfdfefdfifefhefggcgeecabf
,陌	ncceddadmcdgfegdecfdedaee
,院	hhfgeddejedhjgkeebeeefdje
,除	dhkfcacahhldjgeggldiibjcc
,除非	ekciccdcgifdihhhcoeigficd
,隔	ahbjbZjhhdhdndedehdcdcccj
,隔壁	bdbjbbjhhchdndeeegdfdcccj
,集	dcfgaigbghfhflgeeafcffggb
,集团	eechdjcbgidhbmidcabdcffdc
,需	elfbcdaekbacgfjccecbbbfbc
,需求	fjecdecejdbehhjddZddccgcc
,非	edfmgbccbmghedbXhmddfcekg
,非要	gefndcddbnfieecYjkdbecfeh
,非要我	gfhjefefejjeffebenfdfehhf
,面	fehajibiegmbkdcehibdjebjg
,项	dkebdjZefjedcjhidcfjacbdc
,项目	dkebdjZefjedcjhidcfjacbdc
,项目取	gffggigfZncfebfdfbfoefegf
,项目没	eiieegcfkddegmdcebfddfdee
,项目部	dhehhehgieeedbcogadedffdh
,顺	iedZfalgjcdhdicebccbbcZol
,顺便	ghdbedkjeedgbgfcdaddecehj
,顺带	ecdelfkclefeeffciheffeeog
,预	agfbkdgkdfdfgmfljddfkileb
,预付	eedgkfchehfidbcjnkcfkcfde
,预算	aijbafdfkcdbjnghgYceielcb
,预算M	dghhefcghdbemsafjbgeiaged
,预计	ffbckdikddheaefjdbjcighee
,预计D	ffcfieijfefhbgfjddjdkhieb
,领	fgdcfZhcldgfehcgedgeaggcc
,领导	chedfZidkegfdhcgfegfbgfbc
,额	dlbdcdcagjdddojdckcdddadc
,额度	dlbdcdcagjdddojdckcdddadc
,风	eikgdecgdkeekgdifdfmhiiee
,首	ebihiaUgjXkkdfjikahdegXaa
,首付	fddiidZdlagjfhlakgkfgheed
,首批	ebiggcbclcijcccqgZdgccbbb
,首款	gfeiffdkddjleedanceddeeff
,骂	eccdlcbeblcebdcbeieadgblc
,验	dZjjhbackgeeghfnkjgdbaiYb
,验收	fcZjheccmZefiihokggddbaZb
,高	fgkdeeekfamcgcfbdYfeaihbb
,黄	hcdjehdefkckbbaddhkjffddd
0	behhebkjfdugchfklgcdfgudj
0,	cckbgckdjgpdekdeigbjgkmed
0,C	ffldeeddkflgjcdkgbefibjde
0,P	fddmefeekcnccejddbedfdadd
0d	egeamigdfikeaddddgfgfgdld
0k	dlgccfbifcdeiihedaecbhmdc
0l	ekgccedcldijbdbbcafdeaobc
0m	ekdhddehhblidlcaeajdeckbc
0一	eciccfickdgcffjddZedkibdd
0万	geagjdgjfdifdebgfZdghaeca
0个	dggehcekeddgfiggdgihecdgn
0个点	eZfdfejahhlhhcifekflgjegb
0个账	fhhjdfeigedjgegafajcfeeek
0个账号	fhhjdfeigedjgegafajcfeeek
0人	dfaheehhfdkiccbacidddcjbc
0以	cjcebefdlebccdcccggcdepbe
0以上	dheeffhfigdfgeedfjhffenfg
0件	fdhfjfdhfdjdfecbbfddciick
0分	egidigbghedZhgZgffgbmkhjb
0台	YbgedakjedmjegibefYfYbUbg
0吨	agdegcigibjaZfZkhZecehhbk
0块	dadhkjYbaolgjedkcjdbgeaYY
0天	cZmnZddfhgYfecaoqcggieZad
0天交	gejhdddhfhdljdcobhecgdggd
0套	deiZgckjfbjigealcfceecdfh
0家	eiffbbfghbifXiahaWgabhYcl
0家店	jjhgafdhgdkgcabhcaedcjbea
0寸	dhcddejamdcefbhjdaedecohc
0小	fakificcifZjadbjceeidhdjg
0小时	fZkibibekdZjadbjcbeididjg
0就	fdiicddchincgddcckihechcb
0平	debehdiifekdccdgcacekcfch
0度	dmdcdfbdkebdccddchhddfnbc
0张	gehfheejhdfieddbfcbeejhfk
0成	geihhffhffmnifhbgifjffied
0折	fcdndfcdldpibbdecZlbgdeda
0支	ihZbiddhhcecdabYdZcdeZjlj
0是	eccldfeejemdbecccfecdcZec
0条	fdldffdcmdcejccbimfffhmbd
0毫	ehhddebejeaegeeZbcfdegnfc
0的	bjgbbckYndbcgiabbbedebneZ
0米	cicaZdkdkcXbafbaaZebcfsaZ
0米0	efdccejcldcddgdedbedebndb
0间	dfccidgkdceiZhhZgZedaimjj
C	jedafgjhheffggfhgfeehiggf
C0	cfeefahjeZicceagdcaekgfcm
CD	deccgikhffbgfkZdhgdigcfhk
CD到	dcihkcbifgdoaceYnZcidccak
CD到期	fcijhceaghfecefeebfkfddbn
CD就	diddchjdkccchjgceZibeccdd
CD的	cihfddibiggdajacfhcgeijci
CD签	eddembZkdadpeccdidlbafdbc
CD签了	fffcnccjfcgoheefifhddggcd
CD那	flddffdjdeeffaddffdeebgck
CM	bahhfbgjchkbbZfZlabbbcbce
CP	bhegddjejdkcdihcegedddgjd
CPD	ablcgbfjfdebgabfhccefjbdb
CP发	dddgiffhfgdhchcdgbehecdlh
CP口	ghfjegdghfaiejcdgekfefgdf
CP口头	ghfjegdghfaiejcdgekfefgdf
CP同	ggfjdgfjegcZfedhmglgegfff
CP同意	ggfjdgfjegcZfedhmglgegfff
CP嫌	febfkhbfghkebfcchgechgcge
CP定	fefffiefjdieidpigeefeehdj
CP对	ejbhdddfejjefekdglfdfghce
CP微	hhejcecclegmdecdggldhdgdd
CP微信	hhejcecclegmdecdggldhdgdd
CP想	ekbfefedgidfckfgbldaehicc
CP想换	gjgggffdejhfcladcmfafeade
CP把	fgigficgehehcdeeeZejegjce
CP最	higgggfejfghgfkcjbefgfdgf
CP要	dehihdXfkbgibcakiedbfckif
CP觉	ffjiefdddkhfefcehnfefdgfe
CP觉得	ffjiefdddkhfefcehnfefdgfe
CP让	cdeccckehheddccbcgjddjiee
CP讲	gfggifeieecfafahekibdgjed
CP说	ehdeeefgkajghgcekgjaiYdhi
CP说D	ekafadZghejdcjcciimbhccfe
CP说R	ffalddcclceileeejdecedbbd
CP说我	gechdjeifgleahfbcZfdefcdh
CP说要	dkfddfdclfeffdenfceeielfe
CP那	chahhhfcnbcdYdkbkiagbeaic
CP问	digfaeabmcjkcghbeZgdcbhbb
Cp	feheifccmdjmggekgadceiecf
Cpo	fehehfccmddlggejgadceiecf
C一	YkgbibeifdhajhbZibYfbchdn
C一期	ekcdefejeegghjdchgfedejcl
C三	edigicbmebgllccfddcgikjhg
C三个	gfhfhfgfhfffefgjfcghfhaje
C上	ibfhabhejeekbecfecgfdkccd
C下	cjkbgcZbleeibZedchichelei
C不	dabhaglViijgfgeebgbeYZZec
C不是	cfcebalbldbccfabijdbegkca
C业	icfiegcflchejdddgbeddefed
C丢	hedeekdeghjckcfficddccbdd
C丢了	ffdefkdeghjckcfficdecdbdd
C两	dfhhfdiggefdfedhdceighhka
C中	bZehoYZgjZbkfeYaefjepgbbb
C中了	caaanbaembcdjbbebbZgrbecc
C中标	efciicdficckbhbbgildgeedd
C也	ehjcbfkfidacaccfcccdecddi
C了	iahehfbWsZafhddndbbWgbYYk
C二	bagglbahhbgmZdZebgbZehfdm
C二期	dcgflddifcdmafbacdecbbgan
C从	eggcfdkdkcichedjdaecddbdd
C仓	ebaiaclaochdcabkcabacdZZn
C他	cgbidcjdldeeggfdeihhehjde
C付	gfegifebndcaicbeobeddcded
C付款	ggfifgfeiffegebdldfffefff
C价	fbgjecccghebcbhedhhddefec
C价格	fbgjeccbghgccbhedhfeeefec
C信	amhfZadjeaZcgamaebdbhjngl
C信息	bijdbcfcmbbcibiccXedjanhd
C做	gdicgejfjcegdddZccedehimg
C停	cefhdhibhgghgeidkXhhchdZh
C催	fdejgeegmbcicgdddZgbddcjc
C出	cghaiZjhggedXgdceicahgljb
C出来	ehichcciheggbhfddheeihjbc
C刚	nYcahadbldbfjbgacdbcbcbbl
C到	fegcckeffiehcdideafmfjgci
C加	gicfgdahhbdbbdceiccadclbg
C加盟	hfefieekededdeegiaeeedaeh
C包	ggdejdhddjeffedbgleehgble
C包装	ggdejdhddjeffedbgleehgble
C十	ddkddedfieeeijebecfindffc
C单	eeakgebffhhnhfchenecedjec
C压	feckdeddkdbdeecnhffbedZci
C又	ZbZllZeiajjdhcealmeffdcih
C反	fcdcfekddjcddfehdleeecdnd
C反映	fcdcfekddjcddfehdleeecdnd
C发	lcebgcfcjgbddcchjWchkaYah
C发了	leeeadaejdcedeedcZehncZci
C只	hicibhZdnbchbedmdbdddcncb
C合	ehegggXfkefmhflbdgddeccbf
C合同	dhbghgXfkecmhglccgfefedbf
C合同D	gffejehgghhlgfbiiajjeefgi
C合同到	ekfgabagkdeejemfdbgcehiee
C合同在	gfgifggghggmffdejdighffdd
C合同签	ggganefggebmffbineZfdffee
C同	edkibddclehcicbdmZfecmZca
C同意	geeldgfdkfieddcgnZhedcdeb
C同时	eflcdddejeadkedceedfenbee
C后	eehehehelcdddigeeafciddgg
C和	elcchdbdkcbemccieccadgZje
C商	hldifecgeiamcdbbcigceglcc
C商务	ggejgggfdjdmefdfeiiffhfff
C在	oZamdaaZobkdmdcfaXfhbgifb
C地	ddhfeihfghhcfhhghhegdhadf
C坚	edambdbejdncfdebifffejcde
C坚持	edblcdcelbncgdedhdfhfjbde
C基	dchjdcbjgdddccgedblfheidc
C大	ggiafhYahhfdfmcjdccbikZic
C嫌	aehhYidYhjdaZcWmflcYcddYd
C嫌贵	eeaadncfclqeZgbfdgfcecbei
C学	ehiegfefifefgdeefkfgffneg
C安	bagbfcihiccgfecefedeejlZf
C官	kdffceiekdegbegdebgfeheae
C官网	kdffceiekdegbegdebgfeheae
C定	beYbilgfifZajZbZiZcaYceZY
C定了	dhdegladkfbdhcbbcdgdccadc
C定了R	ecdedldckhegpfdddeedddbfd
C定金	fefekeeigbccfccbmacdeddde
C客	cijabchckddedjebdiefelbcd
C寄	heifeedhfddfdffcebeeflfdh
C寄了	hfifeeddkddgdffcebfefkZdh
C对	cfbgfijcijaficbZlmdbgfZdc
C就	chjgcgciicfkdjhffahdcceed
C尾	fefbjfhbhjbfeedeldebeeebg
C尾款	fefbjfhbhjbfeedeldebeeebg
C工	eheahagghdbhfgemkdcdicfcb
C工程	gfgbechhfeddgihhefefgfhfd
C已	djgeZchejdfigfbhcYfbgkbab
C已到	ededjfkejcfjdeenfcgeeddde
C年	eibfkfabmcbfekccfgcegabib
C废	febeemeeekjgedgfedgfnejdd
C开	bgfhZggapabacfbbhdfbijkde
C开了	ddkedehelceechchhbfcikjbh
C开标	fcdicicdmdbeggfddefbnhZed
C录	dbbdldkdejeecddcdjfcddaoe
C很	emeddfejgafcedccdYfdeeecc
C总	agYecjihegekdkpgebbcdaiZd
C总价	fccfdejbmcnkfedeiZdededed
C总经	bfbcbhiidfZeffljdjdfidhde
C总部	edddclccejdfgloddcecedbbh
C想	dqZeadYfkaegfdYfdciddngeb
C想做	fkeedffckgefeaehdgeeecfdk
C想先	dlcddechgeccfedZdbagckXgb
C想要	ekeefgfjgededgdfehdbeoffd
C我	fdjcbjcdfijbgdaeficdjkice
C我们	ddjcbjcdfijbgdaeficejkide
C手	heidedcifbgdgcbfgeddcbfgd
C打	lefZhdabobhgfbccdXckchcgd
C打了	jddcjedfkdeigeediafgedehd
C批	gjfhfffgfiefhiaieeikeebge
C技	hfjecfcgieghjegfekcgbemcd
C技术	hhhecfdcldghjdggeidhbejdd
C把	bggcfibeehfeicZcbdgbahklb
C把我	eghecffgehbfidechjegeibkd
C投	fdifjbhcghffaciddpeabdcod
C投诉	fgffifggdjfgfgfeemheffdkf
C报	ealiadaajflbhcfcdhagZabdb
C报价	fbjhddcaigncgeeceiahabccb
C担	ekgddeeeihfdffhefkeefenge
C担心	ekgddeeeihfdffhefkeefenge
C招	eeigfbhkedegedggifddjefem
C拿	cYlghcaahikgcaccandedmicb
C挂	fagbacjejedeecddegeelecce
C换	dXegejibmcabcagbdUcXbfZmi
C换了	cbhfmchbldddcdhedafeegcpc
C排	ehahbcilfcchbebjfbedjdaid
C提	ejagidgekeZddddkhaeddbmjd
C改	gdkdagebnccghhfkbafbhfgbc
C数	cbcbhcndjhiedfckejgdbcdjc
C数据	febcjelehijedfdlfkgdccZke
C新	ddhfhdjclddfjdahdadgdkhbb
C方	dhibediZkgffiakkdfcjfZWad
C方案	dhibediZkgffiakkdfcjfZWad
C明	ggfffjfgfiehdfgffngmfefel
C明确	ggfffjfgfiehdfgffngmfefel
C是	ghdfeehckefcjcbccdecddjed
C最	ccgfggifckefhdcihiejabbca
C最后	ebhfhhbgggcegdejbffbbcddd
C有	fncfccZckdjdgcabcdcbdcZec
C服	ehjchecdhgcgdfdiggecihgdb
C机	cihiecYehgeeeigmcdhebafjb
C样	ebnedfeakgjdgecaflhhihmcd
C样品	fdlfffechgkfcedffddijpgid
C检	hhfedfdfiegdededgZegckbfk
C检测	ihfedfdfheheedfegbegcibgk
C模	fcdjdibdhgncdchhgafegeide
C欠	fddclfjcfkbeddecnkdlfeddd
C正	hgdekeddlddiifdhkdecgeZde
C毛	ebcblegdgkdfchdldnedfdekc
C没	VfhdbgjeifgaihfahWdlkgnam
C没中	eddeenbefiddibiccceaqdZdb
C没续	dcfcblcbclhbpfdefdhqdfceo
C没过	feefejegghdekeeehcggelode
C法	eednadbbmcbpcedcdffedgcdd
C法务	ffdmcedbldcpcfdddffeegcdd
C物	gjgdecccmccdgdjigdfhihedd
C现	bmcccdfanbiclihgaeacdgehb
C现在	cgefeeicmbjemchgeZddfgeib
C生	hgdejeeejedfdebkegedfakjf
C用	cjfdicckddbhbehZgfffccago
C电	lZkhXbiZnaeiadbacjibiciaa
C的	iZfghbhjdgiigggjlhffnegge
C的P	jgcgeahggfghdfhejhfgcfedd
C的PD	eaclhcfjcfjkcahflcihdabce
C的P说	Zlfdfdedkfgchkibfebbgbifh
C的p	hdlffeafibbhbcbdcfcbaikbc
C的事	dgeddekeghbdiibefidafddec
C的人	ebbfbldchiddjcjbdbghdbebd
C的合	ffdffdgdkdehhdfgidcbkjdcd
C的合同	ecegfehbmdehhehgiedckjecd
C的报	fdfbeficgimffebieadkcfdhb
C的报价	fdfbeficgimffebieadkcfdhb
C的招	gifdeddejecegcdeideeihafe
C的方	ecjeefdcjgiecbbgciciccabc
C的方案	ecjeefdcjgiecbbgciciccabc
C的样	edkgfgffiefilfhcfgghfnkef
C的询	igjeefcejelecedcdfeendhhd
C的采	dcfgbfjchgcdadigebbfjehcc
C的采购	dcfgbfjchgcdadigebbfjehcc
C的项	dfiebcideichbZkfdfekhddde
C的项目	dfiebcideichbZkfdfekhddde
C看	deibeiegdkjgdbbedljfhfmhf
C看了	ejfdfefekehedddfedjcdjlhg
C看完	gcgefifhbkjhfdceflhhiclgg
C确	cbicjhbidhbhccekbabldjccc
C第	gjedjZahjZbeZbajkfeYcfdaq
C第二	ddihhecghcggddbklggcddbdm
C第二年	fffhgffggffgffceajefffffl
C等	ecgfkhhejeicbdiidZjcecfme
C签	bZYdlYefjcerYaZcbhhgXZfaW
C签了	fecZgbjemZVjabaiehZcbcadZ
C签啦	gggdlgekdeanedhcbbcfdeedc
C算	ibZjcjabghklecbccdeceehde
C管	idjcefcejedgefedgceeidege
C约	ghigfcaZnddbacahhbjcdlfbd
C约了	iiicccbbleceadbcdbfddlade
C终	eceehkcejhcfcccahcjjdffgc
C给	cdjcXmXXgijdofZbZYfflkdbY
C续	caafkcchhbiiedgbZgYhdaZYq
C续了	edcbnbdkfajjaedffZdaecddm
C续签	fdfdkdcdkdfkcbidbbbfedeck
C续费	eefkfeiggijhfgedckfggefhl
C维	egjbggdbhgedgdbdjdfdedihh
C维保	fdiaihfchgfdhecejegeeedgh
C老	hhciecahgbidkdhhbYibeaYci
C聊	dhhfdgdidhifgbedfkjlefacg
C自	ibflbccgkcgebfcblaeidbacd
C行	edddfhkckfahbkfbgccjedbeh
C行政	edddffkdkebhcidcgccjedbfi
C被	cjdfdigidimcelccbehhacbbc
C装	cigbibicgidcihgkbhdibfgfi
C要	djgicdZbjfjdXgdlhfeggfkig
C要0	cfcfacjamdXedbaelZdccdnba
C要三	gifefgfejfheeeeefaffgjief
C要做	jfahdfejeeafhicgiddfcbjcb
C要我	fZgiddidjfmfeeddgjebgbgde
C要我们	fZgiddidjfmfeeddgjebgbgde
C要换	dmdccfcdledefkgXbXeedcmba
C要求	cZljagZYgigchfgkghfbkhfdd
C要求D	efhjZcbcnbdbmifmaXhddbica
C要的	fhbjhddffhgfbecaeifcdhcgf
C订	iddalfefhebneedngdcdefcgd
C订单	geeamgfgheboeedngdeeefded
C让	egcheiYeighehlfggdgeackfe
C让我	egdgjcdejdggfjdihhhbefbhe
C让我们	egdgjcdejdgggjdihhebcfbhe
C设	ejgidgcfhgihgffffcdbdchji
C设备	eifiegcfggiihcfgfcebdcfkj
C试	cckccZfgfhcdccgeddeffmoca
C试用	eZjecbhdgigdedifehfgfijeb
C说	Xgfhbibagimajihceqkkfeded
C说D	cfbefjihcjXgjhafaoklcXebg
C说R	filcfdeekegfmdeejjefddcdd
C说R报	gfkdgeffjehgleffjZfedfdff
C说再	fajaibjgjeifjeedfgfffjbke
C说再不	fcgdjdkgghcgefeefnghgidkf
C说好	cfanaaZcjiebhfkZchjhcbbcb
C说好D	fcelcdbfighachgcebmdfdeed
C说我	fbieeideclaeefghejegkhebe
C说我们	fbieeideclaeefghejegkhebe
C说要	dkdgbcbdmajebnmdcYdbiggcd
C谈	bcfkbafbkfnhcceflbjcecZec
C财	efdhfhaejeddhiddlceaedgkc
C财务	fhdhgeaehgddhheeldecedgkc
C财务P	fcejgebgggfdhdeelgeeedhde
C货	fedcmfcdfiabbddmbmdddZbYc
C走	beghakabkhcgkafcibbdkfclb
C跟	beegaiicekmflchedfdibchdi
C跟R	eieddheeclmfkeddcjfjdfdhj
C输	ffefgkeeigbgeedfffegnfjef
C还	cefhiagcldkcfagjgedefaehg
C这	dfcefiibhiZijchbidhhddbbk
C这个	dhdffichgfekhfaegijbgeafj
C这单	cffhghXZjjbcjbcidcbbcgjcd
C进	gddejfgdkdedgdcfhbddeffjc
C连	dcdehjiddkghheeeedfkecajf
C追	ddcclddejdajdcgiddddedjeo
C追加	ddcclddejdajdcgiddddedjeo
C退	dbbbkkhcdkcdcddbghfbeacmc
C选	cadjbjbdldmdcddkjbihcgfed
C通	hgjbZiabjjfcigkgdbbjkcacb
C那	dfgcgeigehhcceghhjekgdgfb
C那个	ejccfghekdjfdeZefZhggbeYd
C那台	gedflhehfiecedekciecebcmb
C那套	ecmjddccjjffeenefifefhldd
C那批	gdfihfghghgeeeenejgifhadd
C那边	fgidedifeihdediceidjcfeee
C都	dgjiabacgiagaZigbgcbdbdae
C采	diehhacZhghgfkhhfekehfbif
C采购	dhdihacZghhhfihigehehfcjf
C采购P	fegjccbeghjagcahdgjcgedbj
C采购部	jfZjbgdbjfhdhfagdgghicedd
C门	kcgdhhadlcpefbeehbeccfdgc
C问	godWbadamefZedajfabcbcldf
C问D	dkedffcdlddfeeekdeedfdbam
C问我	ekfeffdfjebhjefbfceefdkgd
C问我们	ekfeffdfjebhjefbfceefdkgd
C问能	edibhehcledediegkZcedbidb
C问能不	edibhehcledediegkZcedbidb
C项	ffcfhdgdjdfgdjcfhcgilcade
C项目	ffcfhdgdjdfgdjcfhcgilcade
C预	elcbedjigfifhlfjfbgjdeade
C预算	fmdffecifhiehlfcccgjeebfe
C首	fedhhfbblddaeehhgagdecded
C黄	gffhfiffdjjihcaeeaedefbef
C黄了	gffhfiffdjjihcaeeaedefbef
D	dfefhcjihdfefiengfohhhafk
DC	bYhdibkifceeZfkmbdddhbZiZ
DD	dgbhieacemdhcdghlkicecgcf
DP	idbffhbfejhckelZdkdjgccah
DR	cilhdccclcghlejfieecfgged
D一	ecbijffgfgefglagigjgZhbgh
D一分	fhecdiedckbednbdcnedeedee
D一定	feakffcghaefjdciealcbbbca
D一起	hhgbgbfelbhiblcZkchbcifcc
D上	alehgbYifddgdghlgfdZghbhf
D上线	eobbdfbdghbedicnajfebgYga
D上门	dkgcjfbblddgddebecddefbid
D下	cffjfbXhiYkbdeegdfrZdbfcY
D下单	fihjYeYhibjaagZZdgsbcafdb
D下订	gfemafbejfklfffaienfefffc
D下订单	gfemafbejfklfffaienfefffc
D不	bedgdjedcnedjhaYcjkrbbjga
D也	hkebcbddkffgncfehedhamidc
D买	dnbbbbbkfbffghhcdebbfaacn
D了	ffjkcbcZigZcebjcfbjoaZfZZ
D交	cdmggeXfiedfYaglfZeekZYag
D从	heediffeifejgfhmddfehegff
D付	dfaahchhibXegeehqZeYaZdac
D信	fkebbjbcfjcbjmbeebcfeeded
D做	cccbldhblcbfdcbleeccdcalj
D停	elbbdheffichcdgfddeieenhj
D先	igfeaedgjcdeiechbZclghecd
D全	cadcihjhfhbehhbojebcbeade
D全部	gfdejfgbkefehhemffgbdcdgg
D再	igehfdfemZhdfhfbfhbibccab
D再打	laicbddcmcdegdZdbYaXdfcec
D再来	algabehbmedfdicdeajgejidY
D再看	ekddeiddkgddbhiddjekeedeb
D再进	gedckgcfhfeeffhoedfjffefh
D再进场	gedckgcfhfeeffhoedfjffefh
D出	cdjdkdYgiafgffaedffcgooee
D出结	fgkddfcdkeheecddfbcbjkgff
D出结果	fgkddfcdkeheecddfbcbjkgff
D切	dbadmeldkdeccddobbddccbbc
D到	agealZdgjcbjjbZqibXgdfael
D到期	ekcbdaigheeijfbYaccidfcbj
D到的	eeichfbejdfnbdekijebfjdbc
D到账	gffelgckdddhfcfflhdcbeedk
D到货	fcdjigdghceecdimdbfdeecbi
D加	ldchdedffiggfedacefhdcckg
D去	iiidgabanbiiffededgcjYfha
D去C	akechfbhfhgigfbffgabacigc
D去了	ckieecffiegdaghidegbbecbd
D去看	fjeecggejeefdgeeecddgehad
D又	gcdjfgahfgdimgfbdgdkdgcah
D发	egickeZdlcigcdYrfdfgkbdgf
D发货	gfdcngbglcagccemfZcbcdcab
D后	idcabdldkbedcccldaecdcccc
D回	bXihaehelcghcZiYccnVebZce
D回来	dbhdbfiejciccdibdXkZggddc
D在	jbdhcdiggfhafbdcggecfcgdd
D在C	hdffiffhegheeegeggdcfehgd
D多	gffbmefkddbkddeeddideegel
D头	igdcifbekecidcilgeededagc
D定	cdglZagZpajagbUWbcmjfgjdY
D寄	dggjcehdhgafeddeijjZkjbdg
D封	cgnaddafkddbccbdbebdobcci
D就	Zmahcddkfdkhghaifjreggikj
D就下	gkicbfaifdeceecaidlfelhga
D就下单	gjicbfaifdfceecbjekfekiga
D就来	feejggficggkcdbaigkbicjic
D就盖	gefjdfejdeeneggehfleffffd
D就签	gfgkfgehgdmbjbYgaamedeeic
D已	edhfihdffhdckdfdfafjgfiee
D带	agflfaciehckhbgYbgphbkfib
D开	cjfefeeandffgjindfeileXed
D开会	fahhhedckgjlhelcfdghfcfhd
D开始	dcefkehghgidgggkeefkgkdhd
D开工	ficcjfbdkdefeeendbffecdde
D开春	hkecbdhckidfedgdeoeheeeea
D开春再	hkecbdhckidfedgdeoeheeeea
D开标	dZicaaicmdgdgbWajgbcmbacb
D得	emiabebcmchcejiefYccebica
D必	effhhdaefiiajjaeceofhdhig
D必须	effhhdaefiiajjaeceofhdhig
D想	dkdfdfdigcejfecbcdjhdbadm
D我	feedccmdkecfeffkbehfdgjdc
D截	gfkfffefifdecfgeieeflfdff
D才	ifchaZiZgjbickdZhebefZecd
D才回	hdZhcdidlcdlabebbegcbdecb
D才回来	iabhdeiejedjbcfdceZccefdd
D才有	dmhcgebcfkgddlfddmddcdchg
D才能	feifigcdghedecjdeZhiihdff
D打	mgXfhcZandccdadeqcdXbXifj
D打款	ebdlmfadlddcdccfiabedbbcl
D技	fjehfdcjecdebmfcedcedenfe
D技改	flcdfeclbfbedmfdeddeeemff
D把	cdkhehbghflkdeeeihjfhhdce
D报	eejbedijfglbambXifbfjcbkk
D招	kggceebhgddeciefebefnibff
D招标	kggceebhgddeciefebefnibff
D拜	hfhceegcleddficdccfdgdgdf
D拜访	hfhceegcleddficdccfdgdgdf
D拿	ejgdiedhhceaglbcdfgcigZdd
D挂	fjjccebhgeadcjdbdcbendjdh
D收	dcfdjehijdijgdjedYcekcgdg
D改	dcaehfjbghiZbcbhafdaacfga
D有	fhdgddiamcYijmdibgZdbeecf
D来	jgdhhfbkcgceecfeeeghhbbic
D没	ececXhlXihbdhjaiZjZgbYdbi
D没钱	enddedbdfhfejldefkebgfeec
D派	geekdfdjffjbdfndelmjeeede
D派人	geekdfdjffjbdfndelmjeeede
D生	cfddgekdkeeccbbjhcicecfec
D用	fefjdgdfjfbocdbdceleehged
D用印	fefjdgdfjfbocdbdceleehged
D的	ZhfcidfdhgjfaoXdhiidbcbbs
D的单	ebbjjdfghdjdbZekggmgdebdj
D的量	dcckgfbeigejdeefhhfdfeefn
D的钱	dmedcfbclefddocddaccedhdc
D看	eijZZgYhfffgcfYcaeYibmZba
D第	efdfifggeidibdgcbcfhedeib
D答	giidfgeejffjjhgefaekigifh
D签	cYgihdfihaikebfhcYrejbgcb
D签了	fffcnccjfcgoieeejfgddggcc
D签合	gffhjfbkccemccbadflfkgffd
D签合同	gffhjfbkccemccbadflfkgffd
D签的	ebcbobYgidWrgcZmYchcfcedf
D签约	fdeclfbghcZpefechdkejdffd
D线	ehfeceijgccededdbceeieacc
D结	dcdlddcjgdhefhebnbedejddj
D给	bgiggdgcigiVgdcikidfbiihe
D给C	hkddhdbiedheeeeceeddejakf
D给他	ffkhffcbmdheZdhbgeaceghcc
D续	fcdfjdfiedknejdeggfgffghl
D聊	ejcgheefhfeegfbhdgcheacck
D肯	bfaiiajldZabbbfabdmccbfcl
D肯定	bfaiiajldZabbbfabdmccbfcl
D能	ckcicdehfgckehdocfnedddff
D能不	dkecdffheheedgakffcheccfg
D能不能	dkecdffheheedgakffcheccfg
D能签	gfgkfgehgefihdfbgcogegidc
D落	bYYmlZXoZZYpjciYbboaabgeb
D补	eejiedcbmcZfbbcjiYleighdj
D装	bgYildYfjbiddfbohXZZfYWhf
D装完	fgbjgfcZndldacfoZbbehcbib
D要	Zodcebchgdjcenhndblffehdd
D要定	fjdgdffijddgcecfecndeedde
D要换	fcecffleldegifnhefceeedde
D要签	gndacgddkfaeekebfelfkfeec
D见	hdehXbjckehdahfaYdhmaabYe
D订	dldhcefcghffcjdacllhfedeb
D讲	dekeefdcldbeidhZfbcchcadh
D试	dfmiedachhbgfdbielccdmlbc
D说	egeidghcfifbgcYfffdiecdcc
D走	fegdkfdjddihehfelZedhihgc
D起	cccbiejfieehiddgefacefddd
D跑	eedfgelbhheddddfdfddgigjd
D跟	aifdbkeancdajhcdfhbhghibb
D跟C	bihdchfcmedchgeagiahggicd
D跟CP	dgcbddjfjeefeccddadZehade
D跟C的	feigfiddjggdjgaeehdjfhgff
D转	heedkfgdjdgededcnhdiffdce
D过	ccgjfdhdjghifcfdeaieceagd
D过去	dafjfehakegigeYdfZgadfahd
D还	ahgckdfigbhidhacjebcdeall
D进	daffpeeghcgiiaauZfZbabUYa
D进场	daffpeeghdgiiaavZfZbabUYa
D送	afhegbgjgZjjYbfmgbXZheeYh
D送到	edkfgfbifchldehfhbdeibici
D递	ddjiddddldfdbcifdeaclfjcd
D通	idedigekdigjicgfgdcdaeefe
D那	bibelbembfehbfZcebjhcegiq
D那批	egbekecjcigdheefifedeagjl
D都	degekdhbldegedgicldihbcbd
D重	dljhacadlcibhjZYdecaekhbb
D重新	fhfidgcejejcikbaefdafchec
D预	dkachdfcmcbgcpabcfcaigYdd
D预算	dkachdfcmcbgcpabcfcaigYdd
M	addgkalihc0kfreendhchecdc
M,	gbmfbdbclcmhfjiecegcecZef
MD	edddneeggfcgebbencghiccbg
M一	cYidfbldifrgdcbelkefadWdf
M一个	fdgejfcflclcchednaecffdhe
M一台	edjeceicgikehccijkeicabea
M一吨	dZigabhgfgnbYgghgggdZabfd
M上	flddefifidbdfjgcdbhehgfeh
M上下	fmedffbghdbdekdddbieheffh
M不	bdflbdfekdnecabbZhichbkbc
M了	egckbdicjgdjlcccdbdcmhfdc
M以	bhgiZceZndkcflpfacjbhggfc
M以上	checcdickeadgloddecdhdche
M以内	dggkadZbmdmefjifbdkchhgcd
M就	ggblbebhcioddcdZcimhghicc
M左	eegjhfefhgdffligdgegighei
M左右	eegjhfefhgdffligdgegighei
M已	edfdhdibfidfeciaolcdgdgee
M没	fgdjefedldodhhbhcghdedbec
M的	dgedjcebhhflbkbbheZiehghh
M的盘	figcddcdkeacclehdbeedejgh
M的盘子	figcddcdkeacclehdbeedejgh
M能	dggjcfbekdndbbcedgfeficdi
M还	dddicekbbmhciahcohdceddfb
M还没	dddfdflccmbdcbdcojededfed
P	jgdddfkjeehdggrdfgifdgfie
PD	ecgfjcihfeehjhfdicceYgYid
PD去	baiaicjcncdcicZbfddjdchke
PD回	edhjbecfjcgkbdjbbagadhbcc
PD把	dbbbjjajakadiegkmcdcdccce
PD签	geecledjddcfjemcddadfefdk
PP	khcchbefidagfkjdegddfhjlg
P一	chdZbkhcdlhechmdgldifefkb
P一个	didjecacgifdddleibfjeeedf
P一句	bggbcmadigcgcdjddkebedccf
P一直	fgjdheehbklhegddggfnheigf
P上	ggcbegifhgfdaaideheiebckd
P不	gghagefXflddekliipgbebjaa
P不同	gfiegfgffifhgeehimiggfeff
P不同意	gfiegfgffifhgeehimiggfeff
P不在	mbageZhcmceefZgccdaXccbac
P不接	dejbghiebmhhbccifneaidhdc
P不接受	gdkcbidgclchcedkdofaieibf
P不认	cdgbjkeddkdcccfikmekfchbe
P主	hieheecjfcdgdeegfdddediak
P主动	iidheecjecegefaffeddeeeal
P也	cbjffejdekdhjgfbcedfdcbcg
P了	dbmcXigfkZjdhdjbabbYbbcZc
P亲	ehZfhhcgfgfiedfgeclafZcae
P亲口	dcdhbjceejdbdgfcdencedcce
P亲自	fhZeiedhgcgkedfgfdfdgaddb
P从	ifhdehbbobgfedidcbmgefcfd
P你	cbgaehlbkeaehhacfbefgaiaf
P做	fhhegeeekdgeiemeebdfedfjf
P催	dlibddcgidgdajfgfgkajcjfc
P出	igifcdehgdffdccbcdjhgfacf
P出国	hhgeeejieediddYcdhhigdcde
P出差	igjieeZdldhgfdfddZjbgedee
P列	dlbecfecmdcfebcggZiegcnbd
P列了	dkcedfecleceeccaecfegcncd
P刚	behcgkclbcnfibZcfghcgehdg
P加	ecccdelcmcebabdccbcadcbbc
P卡	dZckagiegheefcbeeljcecnbe
P原	cifhdecefjlfhjifemidejigd
P原话	dhgieadedkmghjZeeogdfkjhd
P去	bhdffgieeieegcikhiggfbkhc
P去C	eicceejembefdeedfZdehfkdf
P去看	gfhfdgjgckeedfhffmfgggcgg
P又	cifcjdbhjcfcZagejjffcfiZf
P反	ddfYlahffhbbbdmacldhehjhc
P反馈	fffblfcgegcccecbdhehehlgd
P发	ecXijgggdifghhfkgifjeaflh
P发了	adcckhkjdgcchebihlegddikf
P发来	cgameefakfbcghaifdcgdckii
P发火	fhedhegfdjdgeffhinghgfcfj
P口	cifhbdhhgcfkajhbeZjbfbdji
P口头	ciggbdhhgceicjhceakbgcdjh
P只	hgjbfZcblcbdfencbcaakdeZg
P吃	agdhhbghegffhfdcdafhdhcbg
P同	hfefhechgedgghdlefhehebcc
P同意	eiffgedhgefdhhdkeghehebcc
P听	bihgbgakdchfdafcegdZffcag
P和	bjjcacffibgccjlbcgfbeglee
P和P	dkjbbdcghdgcejidefcddhlhf
P咬	fedleeddlcdkfedngZededZde
P喝	dbfighfifehihdgcdbjjecbdh
P回	djjcafdfjcgfdekgehhZfZgha
P回了	ediefiefighfhfgffbffeecee
P回我	flddfdciffeeceadgkdcfddgd
P回来	ehifdebbmdiggdkighidfedid
P在	gejdhbfjeghbealchdffdhlpf
P在看	fcjeifgdkdcfiehbcZddeccki
P在群	fehddfjheklhfddfflfcigbke
P在群里	fehddfjheklhfddfflfcigbke
P坚	gffjdgfekcaeegfdjcffggdbe
P坚持	gffjdgfekcaeegfdjcffggdbe
P夸	cjebecjlcbdcfdbcegfceifmk
P嫌	beeiafjYjgldabhZfodceejXg
P嫌贵	gddmfefcgjmfdgmddndgfeaed
P定	fhcgehaZobieiZqigibbbfghi
P对	bjefgaegggghabgZeihcfajZf
P对我	dejjdccdhhjdfecdgmfdedmce
P对我们	dejjdccdhhjdfecdgmfdedmce
P对接	ghceifebmccddeddfcfeeheej
P就	ggibZfhedjhajdfcfjhgdbibc
P已	cegfhdggghfehgiYdeglcjiic
P已经	efegheghejefiikaefhleejgg
P带	ZggYfhifjccdhbjcgfZZcielb
P帮	cceegflhhdjjmddedbcciefdh
P开	bdicidhejdfgfdageecbchgbd
P当	cffghcfjdflkedledjgggjdke
P当场	feghgedjeemkffkeeidhgjdee
P很	dgjckbakeddiZaeijdYcdnefd
P微	ifdhfcedifflfddceckdgbdfe
P微信	ifdhfcedifflfddceckdgbdfe
P急	biZcebhdghYfehclddcedmkja
P急着	fkecdffgheadgjblgbcgfbfbe
P急着要	fkfcegfejffeefflggahgfhef
P想	alZiacdgidgfdigcghfdciiZd
P想先	cfahbeihgeijbdefeZdefkeec
P想把	eidiffdggfhgafccedddefedk
P想换	dmefffdaigdfhkcgbnecfcdab
P手	akdbfggbmegelfnbhXajddhcb
P手机	bjddachamfdeddledcekfbbcd
P打	WZWgkhjcigcdefhlaifhiccli
P打电	baaghfkhkdgebfiicdfadbamh
P打电话	baaghfkhkdgebfiicdfadbamh
P批	efhgdgcZkfjeeeoccZbfdeacd
P批了	efifdhccigddffidecegecbdg
P把	cdefhjYfamahhceckgdgfgofg
P把我	fagiiegadkcgidbjdjdkcefhe
P投	feddmfdfckefcfedhcfcfhbmf
P投诉	feddmfdfckefcfedhcfcfhbmf
P报	ecdfjfhckededeedeeedechne
P报修	eddfhfhcjeefdfeeeeeefedme
P拉	ideehcgigbdeeeccecfceebce
P拍	hdigghZgiemddaofiadagffaa
P拍板	idjddiZalgebfaoggcabbbZcb
P拿	cghjebaiegkfecdgeddbehgbd
P拿R	echleddehglfmegeeZeeddhee
P拿R的	echleddehglfmegeeZeeddhee
P挺	igffefbkdeeeihdgbhebefghb
P换	gdeghehcghedccmdeheldcbhg
P接	lfbbgdeigZZdfgZgdYdcdbjbc
P提	edgfjebhhchecfckkZidhgbfb
P支	ddkdfeeiiadeddnedZeefdjcc
P收	falbedhaoadbfdbhcZdacjagc
P放	dbalfbheammhZdbZcjgoibfje
P放话	eccldbheammfcddacjdnjcfff
P是	fjcaYZkZpabfndhgdabZgeiZa
P最	higeehbbjfjijdneidccedchd
P最后	gehffidegikjkeogjgddfebdd
P来	cbffihgcjfdjbfghgeYkbbgdc
P松	fejjZecggbgabajidabdcigdd
P松口	fejjZecggbgabajidabdcigdd
P桌	eekiefcdlccdgdmceefcdeede
P桌上	eekiefcdlccdgdmceefcdeede
P每	fejifgecfigidfjdgiffficmf
P没	fffgfgdgidieijahdYahadefb
P没说	agajccidldcffhegeZdjedfde
P点	agbgjaehgcefZatmdgiadcYYZ
P点头	cjcecchfhbgfabtfdfgcfeZZa
P现	eeldbebheiadkeciemkjgcmef
P电	gehfdgffeicieefekgdidhbfc
P电话	gehfcgfcgidgefgekhdiehbfc
P留	icdfjebcleeehcbedfecebble
P的	keZZdfhflXbhhfligZeYefefc
P的电	hheeeehekddfbhdfefedffhdg
P的电话	hheeeehekddfbhdfefedffhdg
P盯	dbjcifafjfdeeeeiecehekbcd
P直	fhbfgfeeejfiecggdjdgdcjjg
P直接	fbbghifedkgihdiheiegfdfjd
P看	Zhidcagmcefhfklbcgggeejha
P看了	bfidhcgmccefflifdecfcdeib
P看了说	fbbikgjdkfbjiceigaffebckd
P看完	fhhdeefkbigidggbhmifgleed
P私	ehbeiijefijehghhgdekigcef
P答	fhcfifcifeidfdfhjfjddfdbb
P答应	fhcfifcifeidfdfhjfjddfdbb
P答应D	fbehigdggfjefedhicledfddc
P签	aigffYdeidafejqkahccbjekh
P签了	gffiggfeifecfhgcfhcffhgme
P签字	cjaicZhdigcdaioiegWbcdhig
P签的	eeedkedlbdehfebdggdgfdddl
P算	fajjdiagjbjjcmcdgggfedgac
P约	efihffcghccffdaaaajcckhhd
P约我	dkiddfcghedebeccebbcdkicf
P给	ifagdfdehggfhkjZdfgiebghb
P给了	fhZcbdheifgffkgachihfcgfd
P给我	cgckheahfgjggihcefgigffid
P聊	hgccadicjhdgihjgcghdeglbd
P聊了	icededjfjfchfiigfbfefhlff
P能	hkbjgdbfghdmegjdhggidfjef
P自	Ziedhfbiidhfelndddigbffde
P自己	Ziedhfbiidhfelndddigbffde
P被	deggbhhcdlbafhifaaihbdcjf
P装	cbmcadbckedecedadcedeobde
P要	YgfihYfcifiecbklfgacdinlc
P要0	egfhieZdkdhhgfcagadheccgc
P要再	eheibdciiacecgnedcedejcdh
P要我	dZffjbjZjfhbhchfefcZdgllZ
P要我们	dZfhjbhZjfhcicigefdZegllc
P要求	ddgiidbgfiklccfhhhebgcemg
P要的	djficebdkefcceakcafedckdd
P觉	ciidbfZZghjaeZnZflcbddgdb
P觉得	cjhdbfZZghjafZlZfmcaddddb
P认	cjihbcbbndjceblchkfbdbmhc
P让	cegeeefhgffhdjchejhgighhi
P让D	eegcjdaichecccZmdggdlhiia
P让先	fgjbefddihfhfbcffhikeicdi
P让我	effecgjghgdlfjdfjefcffcdi
P让我D	gidbddkghececikdeYdcgbbdd
P让我们	ddfhgicgghemkjYiiefdhfggf
P让我先	igecefeekeceeededaffdcadj
P让把	filccbbclegedceecbdmdhfbc
P让补	ffiefgffifjfjffbfaffeejif
P讲	gidfchcjdfgagghdchiheeied
P讲D	figheedbmegcdkabhakigbbef
P试	ejgeeedkdfgejedehhdhencde
P话	ajZlZaZghdjblckacbmaiabcc
P说	fjhcefbiffhdilfdghmehfdgm
P说C	gbhhbcjbiichicaedichdjadh
P说D	ffifeedghhgYfkeXegpfgebhj
P说D上	eclkcdeejddejaneebcehhccc
P说D开	gffifefeifhgedaegdififfff
P说D肯	dgcZkdjkeddheccfebjefccej
P说D要	fkeecgeclfffelddifofhfegg
P说P	ehecijccdkecjdhbgjdjjffdg
P说R	ealfbibaldkfqfcbhYcZebYbb
P说R的	fejedceekehiogefddeeefddd
P说一	ihdfefefhfeijhhZgaieeeceh
P说下	dgeccdldkdcedgdcdabcdbkcj
P说不	ebfjciabghjicaglhihdejZch
P说业	fhiefefgfiihjcehhdieieZdi
P说了	gfbgfahhgcgkgajddejeeghkb
P说了算	jbbbddkejfdfhcmgfbeeffjce
P说他	ifebbejZobdegcjcbgfclcdba
P说他们	beeZdgkamcdbhecabhhclefcb
P说以	edechghiedcddacfkeehfddce
P说以后	edechghiedcddacfkeehfddce
P说价	gdekggfihcobdiijchgiedgde
P说价格	gdekggfihcobdiijchgiedgde
P说会	hjfcdgcehgccjedefcdcfdccm
P说先	ijdgbbbendfeaeabfXdbfkYhh
P说再	bhelhaXbkfkgecYgigZecffjc
P说可	embcffeejddighdbegdgihcdi
P说可以	embcffeejddighdbegdgihcdi
P说合	ebiggdddkeeegdcddeigdefeb
P说得	eghhceecmdbojdiefdiehckhf
P说想	fihefffegicgclddemecgiahc
P说我	dhegegagckgfffeZefffbehbg
P说我们	dhegegagckgfffeZefffbehbg
P说报	fefckefeejieedfdeedelchmh
P说改	gefkdgdejffdfgffffnffgfef
P说最	fhfgfeddkebibiddeehghggge
P说比	fffgidekdgicedjcejgeefZdb
P说现	jkcdcebdkfiejdbhdjeedgkgc
P说用	dfedhjbhhdehicmfeZdcdijbe
P说的	ffihddhcmdgfdbcdfmhdfgbbh
P说看	elhadecclcceZjcddihffaccc
P说等	igdgbifbhhbcZeikhkhfhcece
P说要	bmfdgbeXlfdeggikZeididjhd
P说要等	fkdgffefjeefbkjdfYbjdbbdd
P说试	fgeefiefhhdglefgfnfceccjf
P说贵	gdjgheddckljgeZdfkdfdeefd
P说还	ieggddcgichgiegbgedbddfij
P说这	hefjccdifceighjegadgfffbg
P说钱	ehehdidlahbdcnagcahcedice
P说集	eghdegdeggfeehbcfhehdhffe
P说集团	eeheegdegheeehbcfhehehffe
P请	dcegcdmdlcdfeggedccaeddbg
P负	eggfhfdbmdcjhgcgdbeehfbfc
P负责	eggfhfdbmdcjhgcgdbeehfbfc
P走	cecgibkbnbdebheiddejggbdc
P跑	bacfijfbZpcibbcjmaejebcdc
P跟	fcafdjgafjeihffeccihcddeb
P跟R	egheghegjeffmeifghfegfcff
P跟我	ieZfabiejeeidgfeedjdeegfd
P车	dcdedekclcddiedeecedgcZee
P转	hejdefcggfheehdfchgdegkbe
P过	cchijdabncgmfgeiiihddekke
P还	eachjfikecifdbcghelceZefj
P还是	hbcfcckbigjdfeZdgicceccga
P这	iffgfddajffccdbgjcieiedjc
P连	dbdgldblagdbhdledWeddjkif
P连夜	gegekceidgddcekeeYedeiljd
P退	hdhdfcjdfifdccdcdlfmdffic
P送	jefchjdjdjgjffigkaddfdddh
P透	elfcccajdfaefohcebdhhcedd
P透露	fldeedcjecbeanfceddbhdfee
P通	hfidhibcjgfghbheefhkeeedl
P通知	edhdiichhfdijcfghcjlfdcem
P那	aahjdjcXlejndbpckiealfeec
P那边	feifbigdifkjcdhbiidZkieff
P都	jfgeebbhgecbejjbfbcgbhaef
P问	eldgabacoXheecccdVechcohj
P问我	giebbeicmcbfefdbdZgckbchh
P问我们	giebbeicmcbfefdbdZgckbchh
P问能	dahkeddcldhdgbckideddcacd
P问能不	dahkeddcldhdgbckideddcacd
P骂	gdeflegdbmfecdeddqfbfdijd
R	ghhdXoXahhjc/ddcbcejigicf
R0	gdjbfhdfjejelfkeheedkhbge
RD	hgfedbgdldZjqdfheYfacdded
RD涨	gicbfdkfkeYikgeegbhdffffe
RM	gddicidejelfneaceYiiidice
RR	ddmccZedmbYfmhcccbedjhZee
RR都	edkddcdfjecejigceegfnfdff
R一	gdhgecdbledgfgbdggdcejadi
R不	ekgdecejlbhfffbgfadjifdie
R也	aaiieZgcmbkgqhfefdechgedi
R也报	gegcheigiemfkfgfhffedegfi
R了	abTbYohWcllakabeZgeljadhm
R交	fediffjgkcaflgeffbfgdgdff
R低	ffiefgefkdnfieeeebefcegdf
R做	iiZidccdjffhpfchgchcchkdc
R写	fhiegdegieefmfeffbgelelef
R写的	fhiegdegieefmfeffbgelelef
R合	jgefeceeieffmfgfhkebgfgfc
R和	dendeaahhbcfmffddeghmZXed
R和R	cgldfbcghcdflcafefghmaafe
R在	eggfhbhchhbdmcjcdZdiebZdg
R截	ejhcehddificlcdcibfdbcbch
R抢	ecgcihekbgfaccdbdcebahbig
R报	ddkcidfjgbncldbjgblghaedi
R报M	fdlffeedldjfnedeiifeccbfe
R报了	eeeechhdhhleegdleafciddde
R报了一	feefdcjekdmgZfeefefebecdg
R拿	naYaZkZameXbrdddcedhibbbd
R断	emdcbbcejddfndeiecfcefdde
R最	dbihecidmeifmgaggbedefdee
R来	fiegfefbjfdimedeeecggceih
R比	gdhfeidcejehkdadfkhficjgf
R的	engfWadakefc0bcdchfibigbe
R的人	Zldgfaeagigepgadgecicbbhc
R的单	gfjhgfgfdkjgkgfggogcgfcgg
R的单子	gfjhgfgfdkjgkgfggogcgfcgg
R的报	fbfkfccefimfeejfffdhcdbed
R的方	fhhdgffejegflfZefdfcebYdd
R的方案	fhhdgffejegflfZefdfcebYdd
R的机	edgfedjdiffiieeggffcfbffd
R第	fcfgbhccfifdhdgdheecdelhe
R签	hgcdblcZigebodecccghdddhb
R签了	iecebjdbijidnegbdccddeecb
R给	eddjciYYhjjdnedfjffhbZZdg
R能	ehfiegedifcgogfijffdfglff
R走	gbbbcmbcfhkdmebdbeelcddgk
R还	fekhfefcblghhedffnfehjbef
R进	ghfgbiaeejeenejZckfmddice
R那	cfhhbagjefgoodbddgiebgkbc
R那边	efghdbdhehhkkedfejhiefdde
R都	cekjbZacjfhgmgabhggapbeef
R降	gcanedeckdpefgekddecgcedc
R降到	gedlfffehgnffgfkddfdhdfde
a	gihfcZdfggekghledkfjgklce
a0	ejkcbdcdfkbehjhZflgdfkkde
ac	glcfcebchhbjfdbegfcgfejdc
ad	gbehfeiehhfijgffhigkfgfgh
ag	gkZegecjdgaeffkcdceiejZdi
agv	gkadeecjeeaffgkdebfdejZee
al	kddjefbhehlgkggigegiebZfg
all	ldfdedddkdddfdcdeeecebded
am	gfhciefffhdfbhdidZdjgjadi
an	ifdihedckfffahfijffcehdgd
ap	fgifgechgeiehihgdghhhilgg
api	ehjhdeehfdcchcehfhfhebnbg
ar	hhjbifahgcdifgfeiXcbdghde
ase	fgehhhfeghhjigeifcihfdbfe
at	eekhdcbbhijfjdjkgkcfdjgff
b	fieZkefggebfijlibbbdgfgmg
bo	hfhgegfggfghefghebedeedee
bu	egbdlegifcccdkffeadchhfmh
c	eigedehhfgechgddgghfgkkfe
ca	iefffefekdcbehdghadeehgih
ce	gffheiceejdghgfgheegejcdh
ch	gbejidfbclkcmgfgelckgffeh
ci	bgfdfcgfjbfahedbjfhcdficd
ck	hhhdhedffigefedfhgefegcif
co	fhjicdedkehgdfdYgejedbhig
con	fdelffhhehdmdhdchjidecdie
cp	djeddecdkedheedbccfdebnhe
cr	ekgcdddfjbbbbkddhahdeiccj
cs	geaikdcdkeefegcegcdeebkjg
ct	gjdegfegicihfjgkeeeebYfhb
cu	fjifefcggggiifhdegjgffgeb
c环	ddgbdeififeeeffbecdffncde
c环境	ddgbdeififeeeffbecdffncde
c跑	gdmffddggfcegeeefkffejhfh
d	fgfhfbbhgdfkghfefefhfgife
da	eiihdebfhhbldgbjhdedeiidb
de	icgjafaeifjhhbhehhifdndge
dem	dgjeddcigeahfdjfffgfdqddc
demo	dgjeddcifeagfdjfffefdqedc
di	hedidefcjgihdjccgggehbghi
dm	fgdceekcldeeegcheheejhgde
e	fgdgehbfhfghiegfffdeggkee
ea	cdekiggdiglikfgehjgjebdfh
eat	ffibifgfjdidgeddeiffedgdi
ec	jhhedecfiehecfefeehdedice
ed	fhZiiaaifeZifffbfcefdegig
el	dedfijcfeighegejdigbejcce
em	ciigcccgheZhefjfebgicobfb
emo	dgjeddcifeagfdjfffefdqedc
en	dfhdiiegfhihhdhfggdgdZgfi
ent	egidhedggggfigihhcegfbfeb
ep	jchgcdadkeigeffhhdehkhhhg
er	jfjgbgaakfifjjffhhdceggda
es	efghfcfghgieifihgecihhkgh
et	ehfgifbifcbefkihjgdbhgegh
ex	dhbbckebhggddicbddebeghdd
f	egifhadchghgghfjihjechiie
fe	fjfggefdgjjbkdchejecfhgee
fi	ddgjhefgehgigdeghijcehhjc
fo	jelbddcdigchihkhdgicdggeb
g	djbhfiaicidhchheelkjgejkg
ge	fiheheeidhdbcligfddihhgei
gn	eegkcecghdcfdhchhhndeifhg
gps	fjefefdclgcfddfeeZfjeided
gv	gkadeecjeeaffgkdebfdejZee
h	ccdeegmZgiedidbeckajaglhd
ha	gihagdccghfeehfghbejdflei
he	deifcdjekedcceiefeedghlde
hi	ieedhfdejefcaddhegfdeffdf
ho	dfdhheickfbciedcegcjbcbkd
hr	eaibgejdfjcgecbdclgcfifig
i	hegeddfeghcghibfdmhhdfjff
ia	iihgfeeehhdhcdcfeggdelfed
ick	eekcjedgeigheieeeeegfhbje
id	eghidgcehhdihidhhjfdhhigi
ig	edgjbhcgfgbehigghincehhhg
ign	eegkcecghdcfdhchhhndeifhg
in	kdeibfdblfhjgfefhehfhgdfh
io	gcebfdjhfihbcgfmehiiefedi
is	efihfddfgghidbcagkhhbdhcf
it	djgbefhehhaehldefihehffkg
iv	igchficdhhgjddcgdifeefXeb
ive	fhdgficfjfgieedgdheeeeaeb
k	ieigfabidfhhgiedffhcfkjhd
ke	jdehgedgfhhdbgeedhecffbif
l	hhZhfhYeeihigfcggkgjbejee
la	fdhiheeeldfjcgdihhiffhdih
lc	eddkdddekcbedeegndfffcfdg
le	feehihchfgfljidfhihfehegh
lea	gfeiigfejegkcgffighdfdahh
li	hhdhbcfggfehefckchehbfdci
ll	jdefggdgeijdjddfdjdaebedf
lo	chbfihbhefhgggfhghcadehfc
los	cbcdkibkcffgicecfdfcecZdd
m	dkegbebhffhgfihhfgcchhidf
ma	heficddcfijbkedgdkejlhicd
me	fhefhddeifeggfhhfhcehdjdg
mes	fidgfeefkdhcfdhhebdchckgh
mm	dfhhdefdldefedicfegifdifd
mo	fghdfhbkdgbihgjifidcdnfee
mp	efefihfbhieddieghiejegfgh
ms	fifhacbficgghkdhhgeZcdkba
n	ieefbgeeigggfdeggfggfdieh
na	eiehcecbmfijffgcigidebihf
nd	heijcefdkegnfgeghZfdfhjed
nda	fgjidfeejecmgdbcicdefblef
ne	hdajfedehffieecgjffhehdfi
ng	diigeddehggfhfjbhicehfigh
nt	ffhfhecfgehghfgjhcegeaedc
o	dbhfhdhkgefleehhdijgcmhdf
oD	eddelfcjfdhmcdebcdfddbbed
oa	dfihZchfjbgkbfigbfgedhjbe
oc	dbihZgihegfddgcdeiieepfgd
oc环	ddgbdeififeeeffbecdffncde
oc环境	ddgbdeififeeeffbecdffncde
oc跑	gdmffddggfcegeeefkffejhfh
od	hjfdffchhcgcacebdfdcfhkcg
ok	dbgjdchifdhjdfiaifkchkejd
on	gdghhcfhejegghdhhfildhahj
oo	hgcafjkfheicbfeegcbdefadc
op	dfggdfhbjhccdeihhgcgegchh
or	iehdgidgeieiiifhehhgbheeh
os	befhjhckcgghhdgeechhefafc
ost	eeegdkgcfjcdkdeefefifdage
ot	eegfddiejchhagdfeZigdhijc
ou	icchfhdclfggeedkhdffgdbdd
o已	ffeejfdifdemgefbecfdfcddd
o收	ggfekgeejdgnhhefcbedddcde
o收到	ggfekgeejdgnhhefcbedddcde
p	cghbgffhibejhebfddiigjlde
p0	eldbifdbjfbddggbdafdeblkc
pa	fgidffdcldhhbgcihZgegikde
pc	fghfgcYclckfdafgdaecldkde
pe	hiebdidbmcjdeighhdeceghdf
pi	giidedchdiagihbedfdmcgkcg
pm	gifbiefclcccjcchegcZeeedc
pms	gjefffhejeefjedgggdafedfc
po	eadelffigffmdbdgffjddledg
poD	eddelfcjfdhmcdebcdfddbbed
poc	dbhfahigfhgZafZddiabgpgcf
poc环	ddgbdeififeeeffbecdffncde
poc跑	gdmffddggfcegeeefkffejhfh
po已	ffeejfdifdemgefbecfdfcddd
po收	ggfekgeejdgnhhefcbedddcde
po收到	ggfekgeejdgnhhefcbedddcde
pp	bfjefdegfhiefghddjghhgkgg
ppt	cfjccdfdkfbdeecbekeddaiah
pr	fgjiccbgfihfkiieghgigiigh
pro	fgjgadceghfeegifgehigiigh
ps	dgffedffiechcedbhcejeiagh
pt	feiccdedkfbdedbbejeddaiah
q	cbgffigbkgifabddiliebehlg
r	fgfdfggfhfcjijhdegigehjhi
rd	ffekeheeifbifgihidiefhdef
re	cgfifgcffihkkhhgfhfldgfhi
ri	ifghfgcdfkgikehcdkfhghedf
rm	eiciedhigabgglahjbjcegahj
ro	hhffegaegggfZikhgfigghhfh
rp	fihdfhdckcfeijddibfdeelde
rt	hglbfeddkefcggdhegecbhhfe
s	chgffbbgidhfgfaedehkcgkec
sa	heigegcZjhZggdgaheglehgcg
sc	gidiefdejelgddeddbigfgded
se	beifiecjdgiihhhfgfhidebgj
sea	feichfegjdifheeeefffedaej
seat	feichfegjdifheeeefffedaej
sh	ffieiedhhdfbigeihfdZbhcee
si	efejbibifdgehhdehincdffhg
sig	eegkcechgdcfdgcchindeefhg
sign	eegkcechgdcfdgcchindeefhg
sl	ggejfgffjefmefeegehhfecge
sla	ggejfgffjefmefeegehhfecge
sm	fdgihffeifheeaefheegecakh
so	dcjhedccgiiigbchgkgjfbhcg
st	ecfjgiggfhefjdhcihfgbcafd
t	dgieaeidjfgefjghejddcilie
t0	eehegeidlchebbbbhfdedclcd
tc	fcdkgefedklengfefmdkfdfef
tch	fcdkgefedkkenggefmdjgegef
te	gfihddddkchibehfiehfeifif
ter	fhigdfeejffeededjieefibfc
th	eeibdjfehggbeeedeYecghnad
ti	ekgdiecfkdejifiidjcbfffib
tr	igejefdehghheedgjbdhfiZeh
u	hehegbdfidkffifegghggikkh
ud	ejhdfgdieedcdmigffddhhjeh
un	fedggehfjdgifdejdbfffcked
us	fcdkfiehdhdhggeddgihfgZdh
v	ehhhcedggeghbgiifghdfdkeg
v0	ecledfdcleefdefbecgdfclde
ve	eicgeicggefgfiihdghdhffdg
w	gfigehdgdklhlhdgglbgdglfh
x	ifabdjfajefdcgcffdecdgfif
y	hefgcfgidichgkgdggfhegkge
一	ggegfedjdgkgighfhhfefjjjj
一D	ehigfeghdhjfadibbjhfcfljb
一上来	eheceejiegjfedbgdkddifdgf
一上来就	eheceejiegjfedbgdkddifdgf
一下	iWieZamgjcehgedegccfagfha
一个	ghieadaggenfhgfhjddkdkjib
一个价	fdfgifefjemhkfefjhdefcfeh
一个半	ijeecebjddficfcgdcfjfclbe
一个多	hggchceddlfecdedhhemefchd
一个多月	hggchceddlfebdedfhekefcfd
一个月	chldicdfjdmbibgkdcghembjh
一个月了	glgcfebedkhhhfddfgfmfgfbf
一个月没	beddkbjgejbfdgdddjfmffhnd
一个月看	dakjeeddjefedffjddfcfjael
一个样	ejcefffehhefmeedegfdfgecg
一个礼	chkfcdajchdehgffijfgholfe
一个礼拜	chkfcdajchdehgffijfgholfe
一件	hfchbhebkhjjfdnbeehiecfcd
一份	gfjafdfgkZeikgedhbcbifgdj
一体	efjcfdgbmdfffejgebbdfidgf
一倍	dfcfkhbkcihbcdcdcedcdbhdm
一共	ffhdhgcifeichgiggakejbifc
一共M	diieefcdkfihchgdhdhgbbhgb
一关	fbjdedkejdcgdbneedefeefeh
一分	fgXhjfYeeihjekebflcYgdbdc
一分没	efcambckcgflcmfckidccdcdd
一分钱	dhcjbgcbejgdgfhicjdcidbdd
一切	bbcbcjkeggbcbdkdbZeddeaib
一千	ehifbddfiejijgeheZechhibb
一半	YdfjehdWfmmekheiljcicfZem
一单	cabekchlcaaegcdbbachccbbh
一口	dahgYjgclcqbhcdZdefabZbbd
一口价	fbegaihdmboZjbeaeZgdcbbda
一口价M	fdafcejfigkeiecfddegfeeed
一句	idYkajcZfjjhgglidnceidiZa
一句话	aieeejYcghcejcligdeaggddd
一只	fffiggeeifkigfdbeZfffdkee
一台	ZifccblfggmbiebigeeiajfYn
一台M	edhefejfigndehkdiccedbced
一名	cdbhiibdfijkmdibgdfalhcmc
一吨	cegeYgieiflgbfeffifbjZida
一听	jfajabZZdlmdafahcmgZdadac
一周	dcicnZbkecdfbbYjaeibdlhge
一回	kfaeiaacjgcdfeeedodffbglY
一圈	iiiYaafijbeciggceZccbhhjc
一块	cihaejabhhgbkcdggYdiegjjh
一堆	djedgdgbgjcdafeednecdffje
一声	hbfchdhfghidabackjdbcdeec
一大	hdjaehdgblgeecgefjeeefgee
一天	ggebkdbfggajeeakfhgfgcjle
一天就	eeifjdekceddheeleZghfdice
一天罚	gfeldgfdfiemeebpbgeeeecbe
一套	amhfecXjfcgfZgcYeZceejmfn
一定	chdkgYadkeceeedfehmfcecbf
一定要	gkeeeffifdhejjdchgneeggff
一家	iehhbcacjeYfoegeZcjcibcgb
一小	dledbedjfdYeigbicZecdbocg
一小时	dledbedjfdYeigbicZecdbocg
一层	geedlfgdfjdfeefhjlfefdcia
一平	dbghbdibhhodgcbcdmdbcfZdb
一年	bdelgbbjefibdebXhdkecbdhp
一年M	ggjehdcehgiigcfcgaiidddde
一年的	dfckgechgdcbdfbeafmceefan
一式	eddekedejedmcededdfeedcde
一式四	eddekedejedmcededdfeedcde
一式四份	eddekedejedmcededdfeedcde
一张	fdjegeedejhhjedehcdbdfbdc
一成	fagfefiecjhhjeedjZddhfhjd
一截	edgiecdkdfkeafffeihdelcee
一批	chdZmYdjfdXgbZgrgjadbdbnn
一批货	dabaocfkcfbjdddkjjebddbkc
一拖	fjcghfghffbjfcccjZcjfbkhc
一放	dgiefddfamefgdcedifmfdcee
一期	dkjcccadlZiedkecegdcjcfbp
一条	ifcfdigbkfflbgggbeeeebibb
一条线	ZhgYcdkfmbabcgjbdYddcfbdh
一来	ceigfeaggaeifefcdadcjdbcf
一来源	ceigfeaggaeifefcdadcjdbcf
一样	eiackcfkecZgkdiihfbddgfat
一样的	dmcbdeckdeafkcifefefdhjco
一次	kichhZUiheidjehjmfikcflmc
一次付	echieeefkeldfedeofedhefdd
一次就	eggdifghggefffeehihgfhbld
一次性	bjegfebhgbkcgcchgadcdekbg
一次见	kdffffefhegjbdgdfdededbcg
一步	cbmhbgafgghmgfkffifcfiefc
一点	beffamahegebhffbgcbdkgied
一片	feegdjedfifjddcedaecfgdef
一版	ecqeacXeiekfcihYdibccjnbb
一百	dgdjfacfjdlggjZebfjgacjbe
一百五	fjddfefekccfdkcdgaefeebeh
一直	kjdYhXbeejcdnefedjbhfccfX
一直没	ffigjbYbhjcigejdgcckeddic
一直用	ihaddcccgjgdpdcefjdbebccf
一直用的	kebfeddfejhgnedefhfdfdfdh
一看	dakccicdjifefedcdhdglcfde
一礼	fcgjefjgiekgdedndcfcegbee
一礼拜	fcgjefjgiekgdedndcfcegbee
一票	ddibckadlccdaaqedbebmgfbe
一票否	edfcckbdlcdecboeeafceecbe
一笔	jecgeddjddecgleelddeeZgdc
一箱	cdgfmdegdjlcjcbhbndadcVbZ
一米	dfdgbbkblcicgbedabddegmcb
一般	gegeablbghZdhjefchhccgibg
一起	bhgddhdjiYeijgfegaiaepgfe
一趟	ehcfebifhechagegdeaffeegd
一车	dhcfjdgfdjbfbgcjfkebdbhkl
一轮	effjbaccncjifbcaffhZmhbdk
一通	kdedhdebiidhfjdbieeddcfbf
一遍	cikdcbcgkYgjfflecYgedkkfh
一键	feldefbgkcdeiedegdfcfjmee
一面	medfefedkedffegdedeecedde
一页	dkdbggddjebececidaedjcocd
七	ccijcedcignjgcegjcbiikhda
七个	ehiffeZfichkffkbcghgljabf
七个人	ejjcfdcekdfdgekefcidilaef
七天	cilacdbfifheeedkdbffcknch
七成	fbagldieejajccdZjYfmeaZhb
万	feZgledigbkiebdkdfkfeifca
万个	fjefegfdigdfgfeffgkifcmff
万只	edefjedhgcjjaebbfdidchahh
万套	fhdekfbejdcicefkeceefdacc
三	cfhhfeZidglniggmjgffnlkjj
三个	fejibedghghhjdjifcehdjjfg
三个人	bifacdhiefcdafaidbegdjiYe
三个月	hZgjfhedgjgbghbdiefieiahh
三个点	fbiicecZobnhgegjdecZcehbg
三个礼	ffhhggedgiifgfijegflffeee
三个礼拜	ffhhggedgiifgfijegflffeee
三十	bjeldadgmYiagjdqmdgZcZjZb
三十五	diZihddjgddfajcnbdcbfbidc
三千	alcdjbYjcffffkfgihfeYihiZ
三千二	ehfajebkcbfcgkgbmbecdccde
三台	bmgafdafgfhaehbdZfihaXlij
三号	hhefggehgfeiheekfdfgcigfm
三周	cYckhheaelcfgdbmfhjjdffif
三回	cgfclabichbfceccdnhjdcbnj
三回了	dchekddfbldebfeeemgkfddnc
三块	dieedehcldhebdcheaeceoigd
三天	ccfejfgYmeeafbZkfkejbihjY
三天没	fedfgjdfdjffcffdhmgdfecnf
三套	fgjedgeckdbehfejeaefeebde
三家	fgiYgbkhgdjhfjfafgaYqeZfl
三家报	gfmdgcddlenfmelejhadkecic
三家比	fajiecccnbelfidceZeejeced
三家比价	gegiffffjeelaheefbefkgeff
三家里	gfkefdfifcmfifbgidgfZgeff
三年	fZeiigWifflphggdeegZkfanl
三年约	fffdkeejedcpjhfdeidddeibi
三年维	gegghfeejedjdghhcbhdefeni
三年维保	gegghfeejedjdghhcbhdefeni
三成	eecjgfbhehkibaZgneifkbXZh
三批	echdledjhcejfccmjbccbhbcd
三折	fhggdjdcifnefeeedadeehcfd
三方	hggfZgaZjgikififclfbighbf
三期	dhcifbahhZgcZbfdjacdbfmak
三期付	fedlcfcbmeffeddilbeeedefd
三条	eekgdfdfkcchchdjdbdcjgfcd
三档	ednabebejdodbddccdfcccajc
三次	kgfakaXgejaigabgemchgbcig
三次了	gffkgfdkbiemdcdggnehfedag
三款	gekdefffkdjedfeedbfefmnde
三版	fbifeedcgigcedecchefimfdd
三百	cddflalmbdgidhkfbjhcfekij
三百箱	ebdcndkjhbaccccceaebddlbn
三笔	eeecmefefidngceZnkehfdidd
三级	fhggeedejefidfhhiefeecnZe
三轮	ebhobaZdhgkiicgbhibgefZei
上	kifbdechegffhjjhbhggeegjl
上0	edkcjebclfjhdkdidfekdcYeb
上C	mbccgecdhhceedbceddcecbgd
上P	jfgegfdejedifedggeieegbde
上一	bmbdbfejfeaccfidgccZfdfeo
上下	emdcefaghbbbdkccdYkehbiei
上两	fjfeggfiefdhfdfeebfhfflel
上了	jdiZiedfhealghaecfbbeihgc
上人	khfidbYefjeffccdeaejkegcd
上任	ehcbdicekdgddiofedgbeeddc
上会	ckchdcbficichgiacZkbbcfbe
上加	ldedbeadlddeedcbebedddedc
上去	gcmadbbegfjcdfnYfbbffdeeg
上去了	dkhbfedgiciefhnbgddegfdgi
上回	jcbikeiheifdiegcahclecckl
上头	bdhfdkbdfigeegmdebfkeiacd
上批	ebdblekeeifffdadfoffffoof
上有	hbjabbjcmccckgbfhfdacahcc
上机	cgkfcdZghbdbbbbkbbbbapeXZ
上机试	dekecedclddefeefeffeenhbd
上来	ggbZkbkefidcfaZaclfefbejd
上来就	eheceejiegjfedbgdkddifdgf
上楼	ddhjhdfeghgedeenceejedddd
上次	cgccggifdjffYeaajjdmdcaim
上没	fkfddfdcekcgindeZfhbfefdc
上没钱	fkfcegeddkdgekdfaghcfeced
上海	hZehbdiblfebebZkfefbdZecf
上班	gcbfcikandficacacahbcbZea
上的	gelacbifiedffafZegkehjbfg
上线	iebigYXigdgfbfapeheZZdide
上聊	icegedjelcdffbefgafgfgeee
上见	ihdddekcledbaeaceddgfgcde
上说	cagmhdcgfhieicbhdgchedcjd
上门	eibhmaTgkabegYbhbgeibaare
上限	dieicecefiilckccdldbefacg
上面	aijaghfYkhgbfkhagicgfdeei
下	dhdffbiggehfdjdhagpidihhg
下一	cbileebgggkgedhdhfmhegiih
下一步	fdmddeeghecjiejgeggeeiggd
下三	egfkbehigdakbidhedcdecidc
下两	fidhffflbdeiedegeaidfbbel
下了	agcXlggleVahfbdlaUlafdabh
下单	dpjZcbahjZfVceWkbcqZbifdf
下单了	fcdapbZigbbkcddkbZbdddddi
下去	fadlhgeehhleefciileggeddf
下文	jigfbZaehgiiacbddaeecgXfd
下来	Zmggbeaegiihjqfdajjicgfdg
下来了	chcajiggejhmikggeghdhbeie
下来再	dlddeecckdceclZcdWbgebbdd
下来就	dgiicdacmbhdejgbhWkldcgcc
下来的	chddfdigieghpddefgdgfdfca
下次	faZgafmbjgabcaefbdaagdccc
下的	eaedmdZggebhfbdhgebgdgdcf
下订	gfemafbejfklfffaienfefffc
下订单	gfemafbejfklfffaienfefffc
下说	cdbcjlhdifdedmgcjhekigbbe
下雨	egedefjejdcdecdmfccdekied
下面	cfflbdbghfZidZmbdhbefgeab
不	afajdkiZbqidghgghrfpedjhh
不一	hdgghcfbhidcggicheciggcei
不上	fefehjcaelgfdZWgalcieegiX
不下	abfkaebZekmcdffaeknlbgfaa
不下来	cdgjdfZcejldehgbcfmmchYdd
不下来就	efeieebdjeaffihceYmmfdcee
不买	ejdiahXZgihgelgebkcgbjadb
不买了	eidhdhceghfhhmgZcneicddcZ
不了	dbemYkeXjhcfhXijcjchfbmZb
不了主	ihgfdaeiibiddbledbcaggZee
不会	bggeldYdhgefcYagjgidcbomg
不住	bjbfhhcYighcobZZbmclbbcYZ
不信	cndcdbadckdeaebeeoebedabd
不做	eYbkZlcbeknbYmhZhabgcaiYa
不做了	ecdbdpcdhghbalZabdcfebjac
不再	dbZddnccfjidadbgbgeiodeeb
不准	dhjaeagfhfffedbcdmefejpdf
不出	agdakhkZdmdfehbggobfgbkkb
不出来	egcbihibfiffeicehhebdcekd
不到	ddfgihbZanmcfZbidnfmcckjY
不办	efebeijdkgcccfcaecijhdddd
不加	fcdhjffdjegdffflfdeefdbak
不动	fecjaiafhenffaaeiggibcYkj
不去	dagbjehfeifdgaZlbhdadZlkf
不及	cchkfhdeifdefgfnfddffebdd
不变	ddjghbejeafcbhbhcZhajbccj
不合	dbchYmaYcmhddahagkdkfejYZ
不合作	edcdbldcanbcbdbegkfodjhcc
不合格	gehgehecejdkdfeclefbhZlce
不同	djehcfbffhchfbfclnfbcfbce
不同意	eeiidgbbfididbgdlngccfcce
不回	hdgYiZicbmgcdacfkZdpdfbdc
不在	kYYbeenXmebcaZfbdccdbcbda
不多	ciggbfabobedffbbhbjbcbabk
不够	ameVffXjgcXedlbiafdagalcj
不大	hgiaicbblfbdhebbcgdkdgfbe
不太	cmbfdcceldgggijfghebhgkde
不好	ciedhdgedicefeeecgiiehhlf
不好意	eghdeghcjeieihfceZfefhjge
不好意思	eghdeghcjeieihfceZfefhjge
不如	fcicgieeiiifieccenfcffhid
不定	gefiffffkdkgieddfZlggeeff
不对	cagekYkZclZeXZYjZlbjbaliZ
不小	eljhddcddkefjedfimfeifdcf
不干	hedjdeccfjmekebddkfgfdaei
不开	baaaclgfcmdfcaghbgemcacfa
不开了	bbbcalddfkcdddgccYfndbdbc
不急	jiZfccZdmdchkagZdmbgfaYfa
不想	ijafefdidgZeggkbddkdgkWaf
不愿	fgfnddcbbmfedehelkgdeebcd
不愿意	fgfnddcbbmfedehelkgdeebcd
不懂	eghbiddeejcfbfheehgiiigje
不打	dbcjgjbeeihdegbijgdlecbce
不批	dhZacmaddkcdcqgcddcmdecbc
不拢	dcijbcbjfdmhdefdmejaelacd
不换	jWXgikgjhcadclacbhckcbadj
不换了	dbcbZnbdfhafdmcgcoelfegad
不接	ddnfdbhcejghgddgeldgffcja
不接受	eciibfadjdcjXbfjcjdXhefge
不接电	gdcejdhfcliebddbgkededfkb
不接电话	gdcejdhfcliebddbgkededfkb
不支	ihccchcdhgdggdceejgcefpaf
不支持	ihccchcdhgdggdceejgcefpaf
不改	gdidkflecldidddfgofmijmbf
不放	bcfoYgcchhemcjaYdqgXbijab
不放心	ffikdbbchhcibcgdekdcejicg
不敢	ddldcecbhiekcekieleckbXec
不是	ZWecYgsclcecafhacZegafkVb
不是0	dcbcdcmembZbbcbfabefdanbd
不是D	eegiceidkcajbdaheafZcbabb
不是M	eeeeefjekdidcecccadcdcpdf
不是一	eecicdkcifgcbfkcceececmfc
不是不	ebikebedigcgfgideafZikcdc
不是问	gkdgfefigchfdkieeagdfdbdc
不是问题	gkdgfefigchfdkieeagdfdbdc
不来	dgbfjhefckgeifhgchheedehg
不松	ddenbebbjhkbbdgehZegfddgb
不松口	gdgldeebiifccdhehZegfddgc
不清	kfeeedbfkdceekfeeafcheZdg
不清楚	kfeeedbfkdceekfeeafcheZdg
不满	ciifabbaelfehcdbehgghkmcd
不满意	ciicbdbbfkddjdaccgdhelidf
不满足	gekgfeffghgfdefehiheidnef
不然	efdjgaaZdmjgkecedqfiegfik
不然不	fdgkbeddfidggeeddmhbehfhc
不理	caiabfkcanadgcaccjemccaac
不用	afbccoeegglfffeagidieamgc
不用了	fkbbcjYjgcjfhcbdfiedeblba
不用再	ecddelecclkjedcdhnhlibicc
不看	cgfddhhbfiedhcgaengkfffie
不着	ciedahhcghghkbbggdffehefc
不知	ifdaZhhZjgedekkafZckdgcab
不知道	ifecZhdaigeeekkacYdldgcab
不符	ebibdidefkbeddddeogclchie
不签	gedkececclhgahigamgggdhgi
不算	dhbhefecmbchiYmdbcbafcecg
不管	gibccdhdlcgeabicdahbdeZje
不给	bZclladYWrhamZZcprfqcdfbW
不续	ceagbkdbghebhfeYehbhcfZft
不续了	ddfbbjhbanedgYcbgicqcgbcp
不考	ekcZehaecmfedgcheeehgdicd
不考虑	ekcZehaecmfedgcheeehgdicd
不考虑了	ejcaeibfclgeahceeceiedZdd
不耐	hjhhdcdicihffecijeeceiace
不肯	chhjfYcVgjihghYihdcZekfXj
不肯付	feifidcdckcdceechrfcfiedf
不能	bkhgbafihdhgfhgjjedddkigj
不能做	fldeffeggfghgddgfdfdfbcZf
不能先	eeiieecbjffecgdfkhdgejbea
不能再	ffeghfhhgdkedfigbfhdgachj
不能出	fmeccfddhgbecdgfchechcccd
不能开	ddbejejcldZdcbcblaedeegcb
不能接	eiheefehhefigdccighcfejgm
不能自	gjfeggffjedflfgdeggggfnef
不行	bjifaWeflbZjfdbidWecglngf
不行就	fiiidacfhfddchfhgcdheibcd
不要	debdeliZfjefhcagaiekgfZfj
不要了	edZhdnceclidgbahcidjdgadb
不见	higehbcegigiifbfgjfjeccde
不认	eWhhcflYhigddckfkmcegjcdd
不认可	dehheheddlbddefcjnfcfcgbf
不让	gadmefgfggljbigkgrcYbeeZd
不让进	jbdjehibnbfgecejbidccbjbd
不谈	dfdkdceehfdgcjbhegdgffbjb
不起	caZkhhhfdjeebbinlfdjcZibk
不超	fgfhffeeldghgiihhaffhihfg
不跟	fffkgdccghjihecbcfaifcghe
不过	ckmabiZZqbjdjdoefaaZieiZZ
不采	dhbaclcbkibccibacmclbbacc
不错	cfgegbgkeXchafYafZbcdiZjn
不降	fbembcadejndhdfbdidkgcZbb
不顺	dhccjedjcifdfedbehffhhZkd
不高	fecjjbbbaoiiZceidldaegcec
不高兴	fffgjcccdmgjadfidkdafdbed
专	cjfbZYkhkZfdYniidacbedjeh
专家	dZigcbiXrZeieZmedgfdgdhdb
专项	flZZYbiYqbdcdqfjZbccefhge
专项资	fkeefeeeldedfldmebdedecfe
专项资金	fkeefeeeldedfldmebdedecfe
业	gggfXfgcjfdciihgcghZobkZd
业主	YfjjdfXehgdgYmkgfgganbebd
业务	hfgbbghakheggdhbbdgigcabi
业委	heZidfhifekekcbcficbddbcg
业委会	heZidfhifekekcbcficbddbcg
业绩	cejfYiZaghceeffcagjcrejbc
业绩证	gfhefhgfeiefghgdfgfgmicff
业绩证明	gfhefhgfeiefghgdfgfgmicff
东	cicdcbjgheXbbgidZldgdZifi
东西	emfbcZcfhgccbkdaXoffgdiec
丝	ihdYkabfkaZcbaYlhYcfcZnfg
丢	bfdccjgZkflckabaebbcYeejY
丢了	bcdaeiiagilckddagdcdddYia
丢单	dhbcbkfalccflabgbaccbgidZ
两	bclekcdigegfhgglgddfhoijh
两个	Zihigdcdhglhdbegfeehflgik
两个人	edeflecfgghghdjoehhbehbnh
两个月	cfeifgdbdmccibadleemdaYfZ
两个点	ddejZibgdjmdbbZkbgfagedde
两公	akjadcadjecfiddcddfcdnoed
两千	diblbddckelhcggefledhhhgb
两句	mbbbddhahiahjbebdYececcbf
两台	bjgbihXlfajfhdakgbfYglibl
两周	ZeidgbifhfaabbbmcYehdpWed
两周了	felfefdiedefdfieecgdgmcfe
两回	jefenfbddkegffdchifgfefid
两处	feigggfjdefgheiidcgfeemke
两天	cYeamejeifZfgdciaifhffbhf
两套	edejjecfhfgcfcbhebeddhice
两家	eYnajeakeeZfniicdZjfimYhg
两家店	fcgckhbjdghfbcdedYflfgcdk
两小	feiedggfighfgfdbedffeckZg
两小时	feiedggfighfgfdbedffeckZg
两年	hgedhfffkZhhegdbffaXcfdjm
两成	cfgkbcggiejejhhfjikXahfaj
两手	ejedgeddfjddcjdfjofjeffeh
两批	ecdkgdfbfjcddcbnikdecbabb
两条	ddkkdebfidejggehgZeehadae
两次	edhihgdefjegjbegiiijhdelZ
两点	dchfhfeckehbcedgjdgdecach
两百	djafjagkdejifpfijhggdbfgc
两百个	fkedfgfkcgdgimjifgghfhdff
两箱	ckbclccdfjdbadblZieaekYid
两轮	efeffjiehicdhdbcfZeggijdf
两边	cdghhbgcifgkfcmcfhgbdbjde
两遍	hdidfefdjffgcebdfkehidilc
个	jhgdcfegffifeggfggdgemigg
个C	ifchfaccgkjifhcbjlggffeac
个C的	fidggfdidgbheigdkhjchfhdf
个M	chgjccZfjbjdagbbfedcifche
个P	gigefceghdacdekcehdhcmfec
个p	dfkccfaclfcfdhchdfdefldgd
个不	eheeeeijdffeddgdeZfcflhec
个事	cebhejhefjffigekeheiegibd
个人	Xdjejegehgedicpkcfgdfkcog
个价	dcglfbbckenfhgefgdcbcdgce
个做	jgdiebdefiihidccgefhgefcg
个公	jccfeegfjddddbaegbffdcdfe
个公司	jbcgfegckddedcbfgbfcdeeef
个功	fgdjfegfhekeceedfegfednee
个功能	fgdjfegfhekeceedfegfednee
个半	ijddedbjedeicgcjdbfihcnhc
个厂	hfcbdkddfjgnjccdhcededggm
个发	gffdkgfgieegeiefmeedfdghf
个口	ehicffdekcehiiijedebfibfh
个叫	kbefggegifegbffffefefebee
个号	kbdciddgggcfdddcfcfceabif
个同	fedlefedkclegfnedffehddfd
个同意	fedlefedkclegfnedffehddfd
个多	jfgbgeddfjgdededhhemefdgc
个多月	jfgcgeddfjgdededfhekefdec
个大	ckhbgcejdegfgdfcgbecfgchd
个大概	emecfddcififcfddfdefhdaee
个好	fjcdhddhehcfiidedjfbfbZli
个字	gblgbccdiebgciiifmdfeejcg
个学	fdhaiegeghiegcdcdhfiecljd
个客	eecefjhdhgeedcchbdgeecZef
个客户	ffcdcjhdhgeedcchcdgggcade
个小	giZdjibckfcjgfddfaceddkff
个工	hkieagbjfbhfccechffhcfaam
个店	cmgddbcbmcghZdlcchhcfiZdd
个意	iggiddcdkdcjfhfddaeekejff
个报	fccheijdhfhecgaihbfccgddg
个招	iZfcgdidmdchbdbfegdeebecd
个招呼	iZfcgdidmdchbdbfegdeebecd
个数	ejffeebeiffdfiZbcdddcbmdf
个新	hjehcchhgefdcbhhcgefeccag
个方	dfgiefdgicjhifiiiafcdhfdi
个方案	dfgiefdgicjhifiiiafcdhfdi
个是	difjedbbhhdjfaigkkgdfmdcd
个月	cdjfieddejhbgbdgkhfkdnYhf
个月不	difgeefeiggijffeeefnfedce
个月了	ejcaebjbclfeheaYggekdfcZe
个月再	fehjdffdjecfheedkafbfkfeg
个月就	fidfhcdehfgfgfdeflfahigef
个月没	addckZldamadZhcbagfqecfnh
个月的	eegcikdheiaifhgdhnfefgdhe
个月看	dcjjeecdjedgfedjddfefkZel
个条	fdmcdfdejfgbffejjikgffmfd
个标	fdhegfheficddddeebdefefef
个校	giaigddajhihhlbghghffhcgh
个校区	giaigddajhihhlbghghffhcgh
个样	ciibcdcfggbdlhbfcjdafkYbi
个没	celbechggedgbdcecfhcilddg
个点	fZdjbhhcjgofjcekeggjdgkbg
个点位	dfhddeihgfbddddhchgdehjci
个班	egheffhihbbddhagdZebdhbcl
个电	iedjddeandhedfcibcdccdbee
个电话	iedjddeandhececgbcdccebee
个礼	bjifcdfifgdeifgihhekgoked
个礼拜	bjifcdfifgdeifgihhekgoked
个礼拜了	fifhgfeeghiggefggbgkfhjeg
个空	nbbccafblcddccabdbecccccd
个章	fffmdeccmbbqdebdhdZgefhfe
个签	edcecjgbdkdaddjdddcekhhdg
个红	ccacicljfbecddcbeZfdclcce
个老	jbjdgeecmchegegcdaebfmfde
个能	elcfefchgecedjhbefdeeclgd
个脸	occdceadlcdfjcadfcfceedde
个脸熟	mdeddecekdeekdddfdfeedeee
个自	diieffdkdccdfdccheecfjndg
个自动	diieffdkdccegdcchefcfjndg
个表	iaceedjhhfbecfdidadhfcikd
个说	feididdgffeiegeehieeeilhe
个账	claifcakecfifbeafaiaeiZdl
个账号	dlaiedbhidfifdfaeaibeiZdl
个部	fjgicbbhkcddbckddhdcdbZee
个部门	fjgicbbhkcddbckddhdcdbZee
个钱	ffegfjfehhfgeijjhmeffgdee
个问	egkgeedhgdgeieabedgeeggge
个问题	egkgeedhgdgeieabedgeeggge
中	cgjdhgbncdcjkemedgjZzfgag
中了	ZgXXqdajfZZiiefkadndxXfdY
中了第	gfefkffiiedlZfeddejinfded
中心	fijcdfejeechcfnhecddolgcl
中心P	fjgfehdhgfejeekggaggkgkdg
中心的	jggeggedjeedcebifgeegdfge
中标	bZXglhfjchgnheaeciibldabc
中标了	febcnbcmbbeZefcdejbemfefe
中标公	ffdgjcdifdelcfchdghfledef
中标公示	ffdgjcdifdeldgccdghfledee
中标通	ffddmeejddckdgcbdjjegedfe
中标通知	ffddmeejddckdgcbdjjegedfe
中的	ebdgdkfbdleddcccebfcmeeed
中间	dckfgbcejeijkfieiidcdgdch
丰	dbjbfcianccfebejZZicdlZjZ
串	jjecccfbifgeagaifeecdilfc
串口	fjddccgehfdfcfchhdfdfkmfd
临	ddekbjdchigjhhiZhbgbchhbc
为	Zfbadncdekeeljgghjjpdicfd
为止	dcccclcdclddgcgfejfmedbde
主	ghefceaifedgfkmihYgZhgikf
主P	gifbfdchgcliakbeebldfcgdb
主任	hkZbeggidiedhhobchedaifdh
主任P	djfdbfgifceeifjZddedfgcdd
主动	ejbhcjYkfZbfbeYjgYhXcfcbk
主动打	dgfhegeifegifhdfgbgefdcge
主机	cbehiegcigdhchhmheedehcmc
主板	ccdemdkdkddeddddkcfgedbne
主管	iedbeifkcffeehdcfceedigii
主管P	hZcdfihiegdechfefbfeeigii
主要	idkecdZbjgfgfdbddahchaoec
举	emdbgdahjcadhdheiaedecked
久	dnaibfXgiefbiZZnbhghceljZ
么	Yjeiedbhdihjdikedhefecjed
么价	fldcefeckeoecffdedcceeaek
么多	fdhkhdccelkifhdbdlfcfeZde
么弄	ekddeffjfeeechgiefegechdh
么时	cfheibhiegcdbdihiahlecadg
么时候	cfheibhiegcdbdihiahlecadg
么说	cjgdhecajfbefggchgfdhhcke
么都	dgeifcfdjhglfdicenfgfdjde
义	gicehigbkgkffccZcbdefdgce
义乌	heffigfblglfdddacfdfefdef
之	ggbiYjfdjddilghieakfgijfd
之前	cgcjYhgghbdkfgjjgdhfefkbg
之后	kZgbgjgchgccafddcfekgnhmc
之间	dkegcdbdlcfelhbfeZkdgbjbc
乌	geddefjfidlebhcabeccccedd
九	cbekgdfkdendgaaeghjgegfgi
九五	fdcjhccigcpjadbdgeihdddee
九五折	fdcjhccigcpjadbdgeihdddee
九十	eghhbehdjebkeeeckbidfiicd
九折	fcbpccdbiioegddckngefabdj
也	cjdhdeeigddhoiedjdghggZgq
也不	gbkecegYeljfhkdaZjbmejcfa
也不接	gdhcheggckheieeeeZfoehhkc
也不用	ffheiicdbldfgcedepgmfgchd
也不让	fdeledcfdjnhcededpfbfeeee
也交	dfhdhddhgegfkedddgddemchl
也交了	eciehdeejghfmdefedeeemeee
也别	ideghhdfdjggfmlfjkglfefge
也到	gggclgffiejmffecmhehefffe
也到了	gggclgfeiejldfecmhdhefffe
也去	bkdbebickcaeldbddbdffehde
也叫	dfkjeecclfchnidhedfdedbfk
也在	ZgkkahXboadfojeaehdZejfga
也就	ekcgbhbclcffdgbkbcccbcidb
也得	hmfdfbbbmchedlcdjgcdbbkdb
也想	docbcfejeabgbYfefXdcdZado
也报	ehicgdhejfmeneffgefdbdedg
也没	gddffhhajfgeaehgedkehefeb
也没说	ddjcgifekdhgcikeefecfjdhf
也给	ekadghdigffehidghbfbecbkl
也给我	eicbhdekddjecfedebgdfddlm
也给我们	eicbhdekddjecfedebgdfddlm
也要	ckggiaaigcmbgZafbfdhcZZar
也要装	ffdkleeekeefddeggcgeddcfo
习	ficedfiamcdeicchdeheddged
习惯	diddfghcifdeidaeedideeief
乡	geicbiegeiaedZVZdacdihbce
书	fbmedfcdkdbhiYjZdagZlegia
书D	fcmfheefjcbbZcefdgbdnabcd
书买	fdmececdjecdcdcdedceneede
书拿	ffedkfejdffmbcdeddcdgedfe
书拿到	ffedkfejdffmbcdeddcdgedfe
买	eifeajadgiibhkjeYjjgjaZcg
买一	dbjcgdkefjefcidgbjfhebgdh
买了	bdjdekbbihahljddamckicYif
乱	eecZldkddjegbdccfkhkebhkd
了	eagaknfkcgdhhgffehdifhefe
了,	ffddjegeckiiahfccmeZhddke
了0	bekifXZjdfbeeghgYkacclijk
了0个	dgkfedbfhfcjbccfchccjkhik
了C	ihldafdflabdfgdfaafcahZeY
了C的	kggedeefieedihfdcYfddfcdc
了C的P	jhjdeeabkefehachcaddedbee
了D	jkdebZdfkZecYiffZelagfegc
了D签	gefldfbckfcecdYcgelfdeedf
了D给	djeeffdifddiefeefhiefneef
了M	bkegbggdlcmoiqffhXadgbdZj
了M一	gemcfeaekeleZgekecdfcfcfi
了M的	emcajdZdldaoeiacidddddjdh
了P	gZecljaifefjdinlfifdlfdek
了R	VabWWuYUfkedwgeddgYcfXfah
了R的	bgfaalZdjfceocgchedZcbicf
了一	jdkcgbdigdifgcehggcdckjhk
了一D	geigibbgfhjgaefcckafcdomb
了一下	kchfcdeZndhgjbbhcgffdeabc
了一个	dfffehggdjkchcffhnedbhhdf
了一个月	efggihcedkbdebjjjmfdejcci
了一份	edgehhgckebimfigibgdicaga
了一半	bfZifdjciichddfliackeceaf
了一句	iafkehaejefhjfclhhedieied
了一周	edkegedihcffdfeifigdfkaad
了一圈	ijgZaagjibdcifgcfZcabfecc
了一堆	cjedgdgddkdeadafenecegije
了一声	jehdeedbmcifdebddZfdeehfd
了一天	jdfcieeehgbecgfaegfcidihf
了一年	ejccgfcmcZgjgdeeebhdegicp
了一条	kgdddebdldfgehfddceffejdc
了一次	dchdlefbmbdecedekbffeield
了一版	gfkhgedeldngcedeebfhcdaff
了一遍	gilcaebgibefggfhfZfcegmch
了七	bghfdcggidedjdcbdYeedljhf
了三	hdgbmbchakifgfacendhamlki
了三个	fenbfdZhehgddcdgclegddnhc
了三家	ihdZiZjigakcelebfjdZaYegj
了三年	iidbiddeifdgkddZiabaddchk
了三档	eelcbebejdodbedcdcdcccbjc
了三次	khdcicadelcgfddecgenicfgg
了三轮	ebinccafggigedicihcddbcfb
了下	ifgefjealeigakYfegiaedkhe
了不	dfYfcjibifjfcWkZdcbedcdgb
了不算	ejcgdZfckdgefZjedacaedadd
了两	iaieifYidgfhigdbgeegfglih
了两个	cfghcjZdhhfkfggghecfhjpZf
了两句	mddfdfcdkdeggefdecfefdacg
了两台	fcifjffdjeefidfdjbddehaii
了两天	edkdhdeegiehgeebcmfhfemfd
了两年	ikbdgdbghaaeghhffZgadbhbm
了两次	edgbkhfbejahidggdljjdbilc
了两箱	dccdmdddgigcdecmbbebdgZlg
了两遍	hdidfefdjffgcebdfkehidilc
了个	maWcdelghcfgefYYcccaiZXbc
了个大	dkichdfjefhecceeeeedggaje
了个电	eceigehdkdhdecdebcebdcehd
了个电话	eceigehdkdhdecdebcebdcehd
了中	cbjdkdbflcekadchcZfdmbZcc
了主	ihgfdaeiibiddbledbcaggZee
了九	fggdjgclccicjedgcbcceedhc
了二	fgfcjgbgicfgfiZcdedbeijge
了二十	ghackfdjfcfifjaceedcedghf
了二十个	gibchedehgbedkecciecebhgh
了五	jWkfkdbcejWefZefimdgnklje
了五个	jafbjeigdjeffchdjjfhidedh
了五台	eedekffjgeefeeegehedehadn
了五家	ffjffffcldcffdfhheffogiee
了人	ghZcfndYgickhlbdeZedighhd
了他	fdffgjccfkebidfieieijhjni
了他们	gfeefidYijXcefbjfaehhehge
了付	dgejdffiefdggjiimdeffgeff
了价	elgdddcdkeoeicceegddeefed
了份	eeicablcmdjZabieeYgdabZeh
了会	ifbeeehejeeebhggececddafe
了俩	ddhciciglbjeceaeekdbfgkji
了八	jebdjcacjgfgchbajidgeefjf
了六	bdhZmafcgiZgadfohlgcchbje
了六个	dfccleiblgdgcgdgkehgdggkg
了六天	geehkfefckeggffoaigcfecbe
了再	fjhgbcbaobcefigffhedekfdh
了再说	fjedfeefjeghgjcjfgfZffeij
了几	hhieehacihffddddgggcfhfge
了别	cccicidcghikrcadgZefbcbdg
了别家	dccidjZcghjkpdcdebeicdcdh
了十	cghchgceeidghchgglddclhgf
了十几	fgjeffefghffgfeefgfffhmef
了半	efgghcWjechdgegeefdegibhg
了半天	fjdigcZffgldeghbcieYcbYjh
了半年	dehchhcjecbdjefegbegihdgf
了单	ejfcefeemdecfedleddehedlc
了句	jhccbYecldhdghhgeddfccadh
了另	dcdcdmdbZnbnneddedfceebee
了名	lgddddbigcfdagbccceeefaag
了名片	leeedebeldfdahbdccecefbah
了咱	eijddfaeigcejfceijddljbic
了四	eleYifdefiZdhjigfigldkcih
了四个	ehfbjiecfldfeekciofeefclg
了四十	ecddidjdkedfceddeeegfjdie
了四年	ejdddgedggdfmfddfZfkfddgj
了坐	glcdddackedeceeeeceehddde
了块	bcdeldgekeefcddcdcfgedboe
了大	gddeligifdjkifjfdbdegegji
了头	ecglcecgghiiidmcdikikdgde
了字	ggieigfggefYfggljbcffhjgf
了封	jedfgheehgfeffeeeihgebbhd
了就	fdhjddbXncjgidkhfekbbjhlb
了底	ejchdddehggeakjeegebjeded
了张	jgecbhddigefhedbddeddeief
了微	qcefefadlechdddecdgbedcee
了微信	qcefefadlechdddecdgbedcee
了快	figfhefeiihihfhfiaiefggbj
了我	jbefifdgeiefhdeZflglhhhka
了我们	fdgfggdhhcgcffgedfcnifidd
了我们的	cfeZhihhchbdgfdhcceljfkfg
了才	dflabdhckeedgahfifeiiknbc
了技	gjeeeffifdcddjkgfcfedeZef
了报	edkgccZjfbpgffecdZjhZbbdc
了报价	fejgecakebpdggieeaeibcdde
了接	ffiffgfjeeffdgddgcgggench
了新	ichjghadjeikaemeeceaijigd
了样	jZkgbaabmcbbmfabhdcabkXec
了样册	kddfffeejfffdeeffdeefZeee
了没	cdigfegcnbgeZficabcegbfke
了没人	fdjkfbdelddhcdieebfhfhijc
了现	cjifbbbghedhbehidkdbhmhbe
了现场	dgjddddggeefaffhfheeglhdf
了电	jfbdficakfbcdcgbfdcbddbhc
了电话	khddcibbjgccddgcfdcbdeebc
了百	feggehdeggmefffeicffheefh
了百分	feggehdeggmefffeicffheefh
了百分之	feggehdeggmefffeicffheefh
了碗	hgedeicejechbjgdfhfefiehh
了第	gcfhkcbhibZljdabfcjimgigb
了第二	ffeglfffieckafecdcjimeiic
了算	ghfbbbhdldbdfZpjeYdcgejbc
了续	fedfmdZgibbejgeffcddfffkm
了聊	flddcdbckdegbddddcededgee
了要	egghkcceldflhffbeiebgbhfj
了解	jiaXZeeZocYcbceedZcfeaZac
了说	dafihdhhgfffffbhijcbdkbid
了谁	ejhedecfieegdfededfefffne
了资	ndcdehadleeehbbfdfecgdfeb
了资料	neddeeadldeeibbfdfecddfeb
了趟	jieabgafiffbfceigbgdfdbdd
了趟C	jggdcdbgjdfccdbigbddddcdd
了还	hdehkWaYihkggiYhmojefeYgb
了还没	jeidddcdkdgehedcecfdghaed
了这	iicbeeicldcffhgceZebkfbdf
了采	jdieeecgheifkdggdffdefbge
了采购	idieefchgeifkeggegfeffbge
了问	iidejecejghfcefffafjffaih
了顿	kddgfdbhgchhfceeedjdhgddf
争	eegmadchhchlejeiebmahfbeb
争取	eidkceeifdfjdjfhbcleedded
争对	hefieehhhfidhgcjgdkddidge
争对手	hefieehhhfidhgcjgdkddidge
争对手R	hfgiedfhidjdnhdggdkedifhe
争性	eigfddcfjehcahddedfenedfg
争议	ecdmdcbbjeemdddfeffdeeede
事	egcbahnZocZdccrabiZiZgedf
事会	cfehikYghgbfbcqYaZefciZae
事先	dedbddlfjfefccbeeaflfdcee
事处	ebgdjdgekedehgZdefebdddoi
事的	hiieecafjediackehdffffdde
二	cfgghcclddkhfgegjZfkgighr
二包	fdfdjifejediiggcdeeipdadc
二十	djfgfcZhciiighegdafnhjbic
二十个	fghegdbfhecgekbaggcedjhhi
二十台	ehciffdgiecghflgeZjddbbdk
二十多	fdhgfgeeclghfeedfbgnefdcd
二十多天	fejeffffbligbeeefbhofecdd
二十天	bXlkZZegdimgdbemZcdmfffYe
二十来	eghgedgcmciedideecekecddd
二台	efhcjfecldjlcefYbefdccabn
二名	eeahflcgamgelefecfffmeehe
二天	kgciccbhgebfdechbhfahcace
二家	cbbbickgiegihfdefhgfihbfd
二年	eecjfdbkdajeadbckgdccedio
二年的	ffefifejedbfefddlieffeefm
二批	dicghcaifejbecddehedbchhj
二期	agkahabihYhkYieWbdabfaegt
二期也	ficejeelcchjdefdededefeim
二期的	egjdeedghdicdhdciefdihYdn
二期要	fjefeggclghffdfeffgfffnfk
二期要加	fjefeggclghffdfeffgfffnfk
二次	ehghhdacldkggcfgeehbnegeb
二次报	gfgieecekdnebdghffidofhed
二次报价	gfgieecekdnebdghffidofhed
二版	edndaebgggbegcaXaebaZmpca
二笔	edddlefejdbdcccinbecddcda
二车	dcdenehamddefdcmkcelgeadi
二选	geamfefdkdghcdddmakdbecfc
二选一	geamfefdkdghcdddmakdbecfc
于	gjcejZakdZfheeiZhYiaccjfa
于签	fefhhfeieegnhfjcedmfgffef
云	eicZXliacldatdhXcddniYkfg
互	lfefeeddleddcfbddefddeffe
五	cgiicdWjgdifiggmfdfcjjkfg
五个	faghdheffheeiflghebdiciZi
五个人	eanbdddfkaddkcnceafdmdbbe
五个点	fkdheffjeciechdjhaedeckek
五分	hcghdidcfibcegcbckiglckce
五分钟	hdhgedddhgdcgeddehihldade
五十	bkccffbhgbmfbhhjhbdafacai
五十个	dgifedddkcbfdieafafeejack
五千	ehaahgibfjggfcglbfbbdajcZ
五台	gdicidbigcfdbddcebdbdlYbm
五天	bigehcZboZhelcjmbdeffkYge
五家	dgnaecbdmacehiahfacckjfcg
五年	gfiidfcgjcfhndddbhgcfegii
五成	ghdlcedeihaiijhhmkeiebjdg
五折	dbfkfabghfuhcgZbhigacbcce
五百	efgkedejfcicffdgbYkdfghck
五轴	fjgfdffdjffffgkfgggfddngc
五金	idhfhffejdhjgdekegfdegcha
交	halhedXckeeeiefpZZedkdded
交上	fbobceecmciffcjaebdgfhghi
交上去	fbobceecmciffcjaebdgfhghi
交上去了	femcfffekdiffdkdfbeggiahi
交了	cboahcZbobgbmakbfYfcflgff
交付	efciheedjgeifhhmbdcbbdbeg
交期	ffcmbfdZhhcfbbbqdjfdeaeYY
交流	dhiceeddkeddhhacdhcdZbjed
交给	dfgdejdgckgehfjdffchecdgl
交货	cZidiiahicemicbtdaefcbgaZ
交通	gfjdigekdfdkeecdeegenfffd
产	hgiZdgfegfeddhhhggiddeifa
产中	gdieifeghfeigfeakjffeebff
产了	edcfhlbbjeeeeicldafeedebe
产假	dddchelfjefdeecafbddfdcee
产品	jficbceffhegiabffgfjgjjea
产的	hlabceafhgZdZfliemeegdhdf
产线	bifdhhbgdjafbedgglcbecgjd
亩	dlffceckdbdebecacbiddkjdc
亮	fhhZiebjeffdbfajbebZhejha
亮灯	edfcjfcjedeedeeoecedkdbcf
亲	bhjdgiYkebchdbkfbYkXdkYYc
亲口	dcdhbjceejdbdgfcdencedcce
亲自	dhjdhdZieafkgckhebebghaba
人	hdcdefjeejfcjcoddjfhgfdpe
人D	dgcghdihhefdhdbhdYecjcfbe
人P	ihhfccchhcdbkfggbcjfdiicb
人不	bgbgdiicigfeabjdgecZgjcgd
人也	aekghbffifdedechdcfkjcckc
人了	fedfcclbjefbXcihfidgdfdad
人事	hfeigefanbfhcegddcbcdechd
人做	dceicibffiojicccdmljighbd
人写	hehiefcfejgibedeegeehfZcf
人到	edeelfhicjeffeebfmedfddme
人去	aebajjggZnbfadecikejcegfe
人在	bhgficehkbdibbifcdbZddelc
人天	bhaeaiedhgjildbcehfadcdce
人头	dbihfcgclbnddbaalbdedciaa
人家	icagZoTcYpkhldedgnecdecej
人家的	ckbeeldgbldmjhccefiddligi
人家签	geeddkeedjidnfcgfZdbdfcdd
人家说	idcldcdkbifkjeccegifcgecf
人很	cbmceedfhdddeelefheegkbdd
人投	fejachcdhgcfefdeimgjkidee
人接	ifdZdaibmcaecadbbddeibZcg
人敢	dijjdcbekddccdmeehdhfgbef
人是	dgccgcjigcccbdbcdfdciecac
人机	djfgceccmdifbdchdaidigobe
人来	dcgejbjcglhdfghbiehkdiakg
人管	cifkeebdjhffkebiefkdgccje
人脸	diidddcejdccciZgejedhgmbd
人认	lhccdeedlceehdieeZfcecaai
人说	eghdhedbnbkgbaiecYdkcbZYe
人质	ffekedejfbegegegedddkffdf
人质疑	ffekedejfbegegegedddkffdf
人还	hdgehfhdfhdgjeaeehedeiffg
人都	cfjYeigfgghdcgheglepeehdh
人都找	fefeiideejehcddejkgnffedd
人都找不	fefeiideejehcddejkgnffedd
人问	kgecefdhgedeceiedbigfffef
人驻	diekdcbcigfdkdhegggbiaknf
什	dheedffigeegeckeedehdahaf
什么	dieedgdiegegefkeefehdahaf
什么价	fldcefeckeoedffdfcceeeaei
什么时	cfheibhiegcdbdihiahlecadg
什么时候	cfheibhiegcdbdihiahlecadg
什么都	dgeifcfdjhglfdicenfgfdjde
介	pfbZZfXeoWccgdaadcbbdaeYa
介绍	pfbaZdYflZdcbeaadabbdaeZa
介绍的	kfcdcebdlcheefbfcZccccfbd
从	hjfegafcgjghkfilidhmfekhb
从0	cijbbciaijfhcifcgfgldijeg
从D	feadjcjbghcebebhcfflddfhe
从M	dagocdYgghpkXZXhchfYbbgid
从R	lcbZkbaigbZhqefddadZdbcde
从R拿	ldcbddbekcbelfgfebgaeedef
从一	ekagcfdifchdijchdZedgeikb
从头	gglaabaclhcedbYcdcedcdicf
仓	ecbchZlidgdcedbojebaZchbm
仓储	idgifcciefecgfdafchfdefgn
仓库	fcfbdamcficgdbbijjeacgicZ
仓库P	ffedjehdkfgeggemeifefebdd
他	fffjcdhhhdjikgkeghigeihfh
他D	kechiddfhfeliegcfeljfdbeh
他不	jbhgicfdlcccaiiibhhedbdcc
他也	fgfehhbfghhghbiefhedjdced
他了	dbmbfcccmdneaecffZccebdbb
他们	fffdcejhffeikighgieidjmfg
他们D	eldZccfYlgYccmWfbhdhbedaZ
他们P	efihdhYigeeiealicefgcijga
他们P说	eghchdiiffgiadiihfdheicag
他们i	eglchcddfjefgfdehjebhblbg
他们一	hhedigeieefgfjhdfehbechig
他们了	cadbdlhafkeamccddhcidbcdd
他们公	gcbhdjgcejeejdhefifhfbbhf
他们公司	gcbhdjgcejeejdhefifhfbbhf
他们内	eghgdefifdciecdcjebdfbadf
他们内部	eghgdefifdciecdcjebdfcaef
他们出	gcljeecdkdiebefdebfdgkYfe
他们分	bnghcdZemcedaghcdbechcggl
他们厂	cagfhhicejebffghcedddggdf
他们同	gehieddfjenidegdeadddeifk
他们在	ijeecdfchhcdmdacidggccbfa
他们在看	cldceecfjekdnddekcheecbdf
他们嫌	ghbjeccfblldhgbbcofcecafb
他们家	biaaikefckhcfbfkfgediface
他们就	degjfbedigkhbbckgjegfgejd
他们开	dbckjdgbcleghdmiekehdbddc
他们想	cfhfadhjfaZgacidhdgZdnjjh
他们想先	ejibfeZhgddiadjjdafefogcc
他们把	ebhdcihbghcelfdbfaekfcfbd
他们新	dicckdbdgideeiibdjdiedcgd
他们没	daaidhhcejmeadaddnfkedhed
他们法	feejefdekegmhhheigfcegbde
他们法务	feejefdekegmhhheigfcegbde
他们现	igggeebhffgeigfffhedhijfg
他们现在	ifggefchfgfehhggfhedhijhh
他们用	cfbgcclcmcbjZfccdhdbeakcb
他们的	ejdbaeijdhafhkedhaacdgjdf
他们老	cgjbdicjeeddjbjbeegceljdj
他们自	bdeeiggehgZiggZhdghjcflld
他们自己	bdeeiggehgZihgZhdehjcglld
他们要	ejegagcekcllafdhdegibhhfe
他们要0	fgejefcdlejkchchhZgbebbbh
他们要求	gfgldfeejdmkdefddgdjfgmhf
他们要的	fekcejddhideaefcdhejejcee
他们设	icgiffcckdgeicihejdhdhhac
他们说	chggfgbbjgcfhcdYhhgldZded
他们财	fbeeihidiigcefcblicgehgfd
他们车	gedcggjefiifgdckeieiebecd
他们还	dciehehbmbfekedecYebedjdd
他们选	ebgcekbcekddoccgdcecccjed
他们那	khfdhcdhfgeicfeflfhjlagcj
他们那边	kefdideiefciefZflefklceek
他们采	deaggcldmbhjidgiddfjcgefc
他们采购	deaggcldmbhjidgiddfjcgefc
他们问	dedfcflbmcbdbddeeedcefadd
他们预	fkidedbaekfecjbdenfdddhde
他做	cgigfcdflcjfdemjfafefecef
他做不	cgigfcdflcjfeenffafefecef
他做不了	cgigfcdflcjfeenffafefecef
他去	decceekcjgdeceibdiefebbfe
他回	hdgddeidldfdcdhbkcchdbfdc
他家	gcaggdkcjfahdbaYdfdhgglcj
他家要	dfgceigdkddecdddfaeeebocd
他就	egdmdddjdfidlehfdjkjghhhc
他想	gjdifgehfehgfidcfbiffegdd
他把	gibgdddjeehefcgefjefdcddf
他没	gdhkadgcjeimheifkhefedcce
他老	ddcmdighgdjgecjefhegedbdf
他老婆	efelddhhgdhggcgegdfgedceg
他要	ebdnafbdlcmedhfeiZhbhadbb
他让	eghfhecigciggdjdgaeddgfce
他让我	efgideccldigcdkdfbedegede
他说	iieieaYgfgjfkhjegkjffiggb
他说他	hhcfedfiffhdgjghcgkbdggfe
他还	ghehffeclcfeddidfdfghfbhl
他那	didfdgicihbfffhcdgfdegldf
他都	ehchheefiealhhcdhgddffike
付	eXdrfZafkcehXcff2gdcdgYWY
付0	fickdddbmecfbdcjncddchdfe
付M	gechggdieffiecdbohlhcefgd
付一	ecdiifafjbfddccfoYbcejcdc
付三	fdfkeeZcnbjcfcahpakdgdbdd
付三成	gfeihfccmcfdeeaindkehfefe
付了	eceaodYkfYZkebhipYcebdYaZ
付到	fedgjfbhhdbchedbmadfddcdg
付款	efckdchcldelcbdgmbfdibebc
付款方	dgciifcghecgefbbnfddhccee
付款方式	ehdlbfcggfccefccoieehcdee
付清	fehfgfdbldfcgeecoeeihcfde
付的	eejdddijefiifgfihehbdjdge
代	elcgdeffifgdjefieecakbccg
代理	aeffjefdkddkjfejbidancdgf
代表	fggjdeedgjffddgfdmdfhebid
代运	bjZfghcheikcgcefhegccfZcd
代运营	bjZfghcheikcgcefhegccfZcd
以	hhedYifhiZfdgjihgfjhgjiec
以上	ZljZYbgYpcdecjmkbgdbhdncb
以下	fgieefhdkdbdjgkeeadeegkdd
以先	hicedgejeegdhddchdhdflidh
以内	cgflYcYZpcldgigfeikffgkec
以前	kcffZhefejaccbagikckecZfd
以前的	hdkhbibgdiicfdchijdkffdhe
以后	fccZfkkeghcdaihfiibhefeeg
以后不	dddccmcdcleeccfhgmfnecccf
以后不合	gffedkffckefdeefhngnfeede
以后有	ehcdejcbejefidhdeigjfihef
仨	befXhgjbgjbeaegajjghcckki
仨月	befYggkbhjbgafbaklheccgki
仪	kdeciifjcieiceghcikekdeff
仪式	eccejhbkbicjbcchcjnakdfcc
们	bfgfgffjcifgnffieiehihhjg
们0	eahjbfacfiohqcifeicdiddec
们C	ahZZkZngfghfhcaachdjghaec
们D	ckedhdddghaihiemdeeieddef
们D去	fgfidedekdbkeehadakddhdbc
们D把	ggleegfdkckcfegbjhchihfZc
们D给	fhfgieddfjfdlgcbdfdfddfjf
们M	egYhgghcigobmdbbfbgedbdcc
们P	ffhhegYhgegieanhbeefcgjha
们P说	eghchdiiffgiadiihfdheicag
们i	eglchcddfjefgfdehjebhblbg
们m	ffejffecgjjjlgedekiggddhe
们一	eidegiZbkfoejiebddfahcdgh
们三	bchhadicghidnchaekejgbbcd
们上	eflieefdfigdbjcbchehdiaji
们下	fajefgbejfbgbbbfhbhcfdckg
们不	eaffflacblkkjbegidhllckai
们之	elcbdedelbeeodcdfbfdgecdd
们也	ehdffgfZjfegpeechgbZcceea
们了	bZaYkleicjbZnahcbdbhdaZbf
们付	gedgjfabmdcbddegnbedecdee
们低	fcffdjddfjocmdcefhdegchfd
们保	iZdjhcejfdkecdbgdhgbddaih
们做	fgfheiYjeccgedgeeadefejho
们做不	gdafekdeeiagefhgfefheehde
们做了	dZdijcejeeifcfeffdfdgedbd
们先	dhfcjdahiccgcdeehccgjijgj
们公	jfZfcgfafjddecedcigfcacie
们公司	jfZfcgfafjddecedcigfcacie
们内	efhhddfihcbjcgdejebdhdddf
们内部	efhhddfihcbjcgdejebdhdddf
们再	ebgjfbeefiffgfZeghcjcgehg
们写	edghgeghhdhedebjbcedfhfkc
们凭	fbjgedeefkmeldfgehfdfdbgg
们出	dagicigaldijaigdgSjheeidb
们出个	fddgcfjflcelcfdchZfdebhce
们出局	feddendfanfcecjcdcdjceadd
们分	ajfhbcfhehacbfkacigbhbeek
们分管	cgecfeickedfdhmdfcedifhhf
们别	gbfhcjebhiihjiddeleofgcdb
们厂	bedigggZfkcedefflecbcfebe
们去	dgdbjelifeagdeafglddbhkld
们发	fcedjhfkcfjgdeeihZegeeebl
们只	cgbkakabfifeaaYeiegfigbag
们同	gehieddfjenidegdeadddeifk
们和	feigdbbfjbbdpfgZedjbglhch
们和R	dgjfdbcgjbdfnfaZedgcglgch
们售	fcedldeieffdaedhddegfcbmc
们售后	fcedldeieffdaedhddegfcbmc
们在	hkdeddebigZejeYfjehgfceka
们在看	cldceecfjekdnddekcheecbdf
们嫌	ghgkbebfblldhgbbcpfeegafb
们家	ajaZijdfckfhebfkehgdhface
们对	fkdcffiifffdleddeifeedYdd
们就	cfjheheffijhfchkehhldgdid
们工	ibafaflcifeefecfgidafejdc
们底	fdbhcdidlckdghbfdgfchfced
们开	dabhlcfedkcgfbmehkegcceZc
们得	ejkdebadlcifldjgdfddddgcd
们怎	fiheheabkfielgdegeedddcgd
们怎么	fiheheabkfielgdegeedddcgd
们想	chhfadghhZefbdjdhegbdnjjh
们想先	ejibfeZhgddiadjjdafefogcc
们成	geejgffeclefeifgfoffffdff
们打	fildegcclegdlebndbgikjcdc
们把	daijcfedjcehhedhjaifcfkhj
们报	djcfbcihehffYcedebeemfkhc
们报了	fbebffjffiiecacfebfdlgmdf
们报的	gdigehcefjlgcehfhieejeded
们拿	fgigfeeghgbdfcddejfdikhig
们排	ddihfcddlceegebeggjcffcdd
们提	fjhcbedcldefchhbggfdgehde
们新	dhccjddgggdediibdhdgegcdd
们方	fcidfiedifjehledfffjegbee
们方案	fcidfiedifjehledfffjegbee
们是	hefdfhebejeffcYafdgllcbfd
们最	fefidichhebbffgkbfhhbcZea
们有	hjbajbZhicacecbahgdejglbc
们没	fegdakfYdmhbjehhercggbfZe
们法	fefhdehclcejghgdgjgaegabd
们法务	fefhdehclcejghgdgjgaegabd
们派	fghehffchhdededbeeebeigie
们派人	fgfbifgehfcfeeccedfcehhje
们现	ggeieddhfhffihhjejdgfhhff
们用	cfbgcclcmcbjZfccdhdbeakcb
们用的是	ecdeffkfifdfZfgffdfffelff
们的	aghedfelecegiieficghdljfe
们的人	igeeeegihcegcfccfcfahkdhf
们的方	fcejfdefidjegggddgicdbYdd
们的方案	fcejfdefidjegggddgicdbYdd
们的标	gfdhdjedcmgifegefgedkeice
们看	diigbebfifgiciiehhggfihbb
们第	dghZhhdeeigdjleccZfZdgidc
们第二	eenadaecnaeeogdegbeddhlfe
们管	cibalebdhiafddcieffbfgfoe
们精	fckeedefkedfkeeefifdecohe
们给	ggegfgeheggggccZjjdhcfgif
们老	cgjbdicjeeddjbjbeegceljdj
们能	cgakedcZlfdilefdjdeddaijd
们能不	dgdifedaihbiiccdkdfcebhke
们能不能	dgdifedaihbiiccdkdfcebhke
们自	acdchgjdifcdeeYkcghieckld
们自己	bcdchfjdifcdeeZkcehieckld
们自己的	dhdghgecgifjbgegfifieikjh
们补	fgibhdecmcfhgdeceeedgdhdf
们要	difgaiadlchmfefgffhidghed
们要0	fgdkdeccmdjlahihgYgadbZbg
们要求	gdejeeeejfmjeeechgdheflhf
们要的	fekcejddhideaefcgjejejbee
们让	faegjeifhgmfiZdigifbfdcki
们讲	ejgdfgfhhddghedefafdfggdg
们设	iafhhchchhgehahgekchchejc
们说	chhgffbehgeghbccjigkcfcgg
们财	faffiggcfkjcddbanibggggdd
们财务	fcggigdcekjcdccbnieghgfed
们贵	eibiddfdlbieofeddefeecdfh
们赔	dcbfmdjcdkfedcdbdrdfedgpd
们跟	fffkbYaaocfcleYiecgYdiece
们跟R	cfkfcZbblcgchgZjeYeabjgff
们车	fgdcggiheiiffdgjekeiebdbd
们还	bYkigaffkchckdjdebdcgbhcc
们这	alebdghhbkcfjecfcleiebdkd
们这个	ffggffhfheeeccgjfadbbedbd
们这行	emccdcadejcfldedemfafdcke
们进	eledfeehdifelefdebfddfcef
们选	ebgcekbcekddoccgdcecccjed
们那	kfgdhcdheichbibdkfgmlZkei
们那个	hefegdcfehbdcgcdhididchff
们那边	kefdideiefciefZflefklceek
们采	deaggcldmbhjidgiddfjcgefc
们采购	deaggcldmbhjidgiddfjcgefc
们重	dglcfcggfhelefdnjmefdgYZc
们重新	cghhdehdfiglegecjjehegbed
们问	bjbdbciZncacjcahddfbdebca
们预	eieiedbeekiegjcddoededhde
件	gcleiZbgiccjadffefcfjlmge
件D	dchhcebcldcdcfcYfdcdmcZid
件事	ijhbdjYejecjdembfgcfelfdf
件到	idablfefclaigegidkgegdcdd
件升	fcbdjeidlcdcefeddafdfakoe
件和	gdkdggefjeneeicefcfgeemff
件收	feedkfelcddmdedbdddedhcee
件收到	feedkfelcddmdedbdddedhcee
件清	fdjgcfeekdfhhhhbgbeefhmke
件清单	fdjgcfeekdfhhhhbgbeefhmke
件的	jdbkcdbgggdkdefeelfiegide
价	bejjceeeietdkchceiffkebdk
价,	icfhfeiekdffbfdefefceenfe
价0	ffZichhakgnciijglWfdccYdf
价D	fendeefdigodaeagddfhfgaej
价M	eaiehZfdkdjehhjjdicbjdfae
价一	fflcffefiglehgfhedfhldgke
价不	eedhieceifmhdeajdfdehgcke
价中	feccdlcdekmcpgehdgdfnfffe
价了	ffcgejcdfigegecieZedddcec
价从	fccnedagdlmebcajZmgabbeic
价从M	fcdmfebgejmfacbjcnhbccgie
价位	elajdbadhhhdhmfeeiccbdbeb
价再	fdlhdfehfelecfhghcdeeiedc
价到	dejjedfcldlgafkfdeicjgefd
价单	fflgZbdZjfjacfbacfcglcdhc
价压	fbfeeciehieeaeachhdclcZfc
价发	ccidZahahgmbfdbdceejabfej
价发过	efgcbejejfndegccfggifefdi
价发过去	efgcbejejfndegccfggifefdi
价就	dckhecacjhpgddabdaamcffaj
价差	ebacanZamkqdleZbdlcfbcdeb
价已	gfobcfbcmdkbccaccZefacbed
价已发	gfnbcfbcmdjbbcacdZedacbfd
价才	gbgkddccdmehedbdemfkgcabl
价打	gecidjbcdkkimehfemefffcid
价按	ddihheaieemjdedhcdhccecek
价是	ecfifggcldihfhgcbYcdieadb
价格	cffjZgaggepagclffhicddehi
价格上	fdhfeheeggndiebcfieeddkgj
价格不	fgdjedeelbdegejhcZgchfbjm
价格基	gfdjgfgbmejeeeihfehfffffe
价格基本	gfdjgfgbmejeeeihfehfffffe
价格差	ggfdgjggeineefdefcfcdfdfd
价格没	dcddddlgejZbcfZddiddeffef
价格要	fbjfeddekdldeedhdbhdijlec
价格谈	gfelfffjedlicdgegaffdeeec
价比	fcfkfcdegimehibefjdeaciec
价没	feffjedjdhpecegjbiccgdbdi
价涨	difdccidkehchjdedfdaedkfh
价的	gaoeecaZkedcZigeeicdjcded
价给	dgoabbabjfmchchddedicdacg
价表	edlbhedckdnijeceecidcdbeg
价要	dchjdccbmbmhcdcdibdegdfel
价说	gdgeecilaeliefcdfceiedcff
价谈	gffkfgfejfmjefddjdggffdfd
价走	fgagiddghbidcjdacajdefcne
价跟	fdhifdeclbmfheeffeecejied
价过	difciffhegmggfdceffkicfdk
价过去	difciffhegmggfdceffkicfdk
价还	dchgbdhfginahcbZZodcccbed
价都	fchfifciichcgdkbdcgcbdhee
价钱	bbchldXnYhjokYhibfhbbbgfk
价高	gfdfekdedjmfagddikfdijbgf
任	dibbcigfamagdioZafffafggg
任P	djfdbfgifceeifjZddedfgcdd
份	hejbdbicnahekgeaeXigiabah
份资	jjacddaflcchhcccgZhdgccfi
份资料	jjacddaflcchhcccgZhdgccfi
企	jeggccchgeZficgbcddaebhbc
伏	fiedeidhfhegdjiddYfffebdk
休	eababaqbmbfcXYeYaXZfbaZZd
休假	ddddddldkcicadhcddbgddded
优	bfikbfaidhihncgfbljiehhZi
伙	ehfhgecgidhfgfgcfgfafhihb
会	hggeZeifjbecfcpdfYgbgefgc
会D	fehdjhefidgjcdlddddcccbde
会P	fhckdebdkegmbdlddcegijcdd
会上	nccjbbYelbXcibfdcZmbgdaae
会了	efYehilhdjcjehhccfcZhZclb
会儿	ihebhdgeejedceadcihidfhig
会再	ifhhfecdjfhdidlgefeieebfd
会员	fggagggkedbcjcggbYdbeagji
会定	ejiedfbZndgbgiqiccbbhebcd
会开	ebljbddggehifebecfhihcieg
会才	flccfeeekfeeeemdfYeecabee
会批	gkhcggdeifhfmiofeZeehicef
会没	ffhbdnbefiddbaocebdgdddcc
会用	fbedlfbfkcdeeedgjafgibfnc
会的	jZbcedkdkeeebdcdhhecddefd
会签	feegdjdaejfdfecfibjehffdj
会计	eafhgdhafjgccbaeqegccccbb
会计P	fccbhficdjbdeccalZdeefced
会议	bbfgccjjedbicabaffkhcaYfe
会过	dhghgdbigcekdbnbcegbebifb
传	hgddhafhhZdkdeafhgdedelde
估	eeigfehgehhfgahfegklidigl
估计	efjjfeefehggfZifehlkecfdh
估计D	fgfjbfaigcgidanfgZkaddebb
估计没	hhihejcddjddeecddgemiehdh
估计要	fgfeffidlceheeaddajbedhhc
但	cichfdfelYlhjlmikikakfjel
但P	ekhaefedihegkkjfhjedebhdi
但他	dieheddgibkdjdjehhddeddgg
但是	bdghdggemZmhhijjjgggihdek
但是要	eigfdfdhheldbejfibfceffgb
但要	ejdiafcZndihbghhkYfdhfgkf
位	hjdedXfgkdZcehXidfdgaaiae
位一	dieicehbmbjeghdfecededjfc
低	dakgYieWgkubnaZZblcbidiab
低0	eeciekbddkodjcbcdldcdbfec
低M	fdhfcjbdfimbhcgbcbfccdcdd
低了	fdfdejhdgimeidcffjeehhggc
低价	fgjcbjbahhfelecgihfdkgcfb
低价中	feccdlcdekmcpgehdgdfnfffe
低我	gffffkffghofkeeeehfdeeeeg
低我们	gffffkffghofkeeeehfdeeeeg
住	ZcblihdgcjkhkZbcfgemfZcgj
住了	cidkfcXjfcihhcibjfgegbeZi
体	ggheeZfjgbhedifieeeecfjZe
体的	hggffgedkfefcdfcgbfeheaeh
体验	ebnebediiZcededdcafdeeYei
何	cjcacjhdclbcgcZdecikedhde
余	djgegbbficebakgdjigdeniZf
余款	ffegkfbjecjaeedgmfhidcfdd
佛	ghachbffidcdfcajcgdbeaYag
作	gahehjcjeehhbgjZdhYlgghgi
作十	hkedecefhgeflffgfmfegfdee
作十年	ekeeecefhhefkfggfmgbgfeed
作十年了	ekeeecefhhefkfggfmgbgfeed
你	efbgeaiibjigjhfehniiedgji
你们	cfdihcegbkjflfdfjoekefdkj
你们再	edehifggeideeeegelfmfffje
你们的	caekeeghehiheihhinfgghfif
你们跟	hkcdfeedjfbglfekecfcfbhdg
你们跟R	ekcefeedjfcflffkfZgcfbhdg
你们这	cjgafhdZdladhbbhfoeieechb
你别	cfffbdjbmbZgikkfdYkZebcbd
你看	fjdidfcclceffidciYecfecdd
你说	ejfffdediigghdhffnddgegef
你那	dfgdfeiekdehfgdbgbdcfdhdg
佢	hgbibbhbmbkcadlbcZcbdaaab
佣	ebdigihdejmhfekdhlgdedbcc
使	bggegjbeghcblbcfflefclhji
使用	deifgcgalfgeeehifffkfjdjb
例	fjigbYdclechcdddijfciihZa
供	ehgadffdicbfjcjdejcgjZgbh
供应	effagifdfgedhdigeieiiabeg
供应商	efgbhhddhgebiciefkfjiZcfg
供应链	hffcgieiehiddhfheaedefcfg
供货	ebemhbajebdfidgafidhgccal
便	dhegageegfqdkbjecggeaeegf
便宜	bcficiWegisdnckfgiheaceef
便宜M	fdigefedjenfkgcfeahegecfe
便宜一	eZfgjiebanodhffddndjcdfgg
便宜一半	ecicjigeammflfdffkejegfef
便宜四	gddifhfefilhfeadedfdfejfd
便宜点	ehfgfgefkcheceledadfgjgff
便宜的	fcigdgbcjeleodmdeafdddhdh
保	bYfmedghgeejeeehhgddifepi
保三	fheidfddjegjcehggfeeeelgd
保三级	fhehefdejeeidfhhiffeedmZe
保住	edeilcckdbcecedeeaebefjdj
保住了	edeilcckdbcecedeeaebefjdj
保修	efcdledigcddddedkbfcedahf
保养	bfbaidkhjacdcdcebZdddbamh
保安	ocbddeZfjecgedgbebehbcbfh
保密	fdiibedcmbcqbececjgdedabc
保证	eaifeiZbkebdebghgagdjaccb
保证金	dcjZghbdigbffcdhgehdjddcd
保金	gfejgfbbjfciedcmrhgcdceab
保金D	ggfdkgcdldfZhffnmaeffffdg
信	kjZbbggfhfbfiehajffgcgjdg
信了	bdhjdbiheieibeidbehkddbcd
信创	elbdejbehggdaggbeXffcioei
信号	eigddghdlddeiccfecfchclcc
信息	dhgdeffghefdgigedffcgfmgb
信息中	gfigfgeghdfhidchhffekeeee
信息中心	gfigfgeghdfhidchhffekeeee
信息化	cibdchgghdbegmZhdchcedaed
信息安	eklcfddfjedecemffagefenhf
信息安全	eklcfddfjedecemffagefenhf
信息科	djfehedhhdffbhbccfebdhngf
信息部	dgjegcbgghfdgghidhecegicb
信息部P	dgjehcbelcfehghidbecebhcb
信我	kdefedcehgefcedffheeeeafe
信用	cjekhbakcbcjablalikbblbcm
俩	ehdcfdhdleefdeXgdcehcekhj
俩月	fmbYhfZfjfigdbZdgcdifalgf
修	djcTifgggeXegkeVdgefcUapb
修P	ecedkedjedegdfddidffgeene
修三	decbjbjekddgedcccifaedfib
修不	fbdcndidejcfbddddpdhffcod
修不好	fcdcmdhffjcfdddddndhffcod
修不好就	fdeeledffiefdeeddmegfgdmd
修了	ddbdkcmhladdkccdkZfbcagib
修好	eddandchehdbfccYijcacbdqg
修好了	fgeckfeihafdhedcfXececcod
倍	dgghigajdhdbafaccfccchicl
倒	difdadfcihidfgmdeieibfYjg
倒了	gjddedhhegdfdcebeehbedZgb
倒是	fighccaakfhggjlfehehefdkg
候	bhbggbliffbddifjhbhgfffdm
候能	ejfibeajfahedhdhcdeaecadk
候选	dcdkgacfjbchZddbedcdmeded
借	cjgbhcfdnaaddgbYbadbdqcih
借一	ekeefehgiddffdededfefkZec
借了	daickebbmcefbdebebfdeoglb
债	efeefhhfjehednhcfafgeedeg
值	eZeckblcgidddfcackceddfqg
值P	cbbdmefehgcfccdhdicddbboc
倾	halgYZgdlaldgefdjfeiaehca
倾向	cbkibZYekbgehfgckffjbbidb
倾向R	edhjdedekdigeeafncfhcebed
假	ghYXZapdlbabXifibeeahgbac
假里	fjedggdfifgicdenibddkdjgd
偏	aclegeddckedoekfbmfefepla
做	kghdahTeidhbeehdeedddglif
做一	ehjdefffjfcfgidjejedfhlde
做不	jdZiZjZfhfmdjZhadccjfehZe
做不了	hdcdambghejekbiacbeggdjac
做不了主	ihgfdaeiibiddbledbcaggZee
做个	dnbdedefjcgiedecfjeddeibg
做了	bejZikdbmckcfjYfhaceefnfc
做到	cidhdjdjefeikcchechcjekgb
做完	cbmeidbhhbaYcdbedahelljmd
做完了	cZlbidciefcbeedceegfmkilf
做得	dicghgcidibeffbdgkbdecfbl
做的	cgjfcebhfdjifedcejhdibjgl
做过	gjfeeedeihdfbdhdeifefdYdh
停	bhhWcmeVhkbdbiggbedkdbjgh
停业	ejddegcfkceggccmgefcefjbd
停了	ZeebjlfZfjccZnfWkidiccbki
停产	cnadfbbdjfdehcjgcdfdedieg
停工	fbfcgdldiecebhbnglfZffcbd
停机	egbhfiYedkdidchdfleiedgbb
停车	jeifegacigigiidgchicdhfbe
偿	fhcfhegiffcliedbdfedicffe
偿上	gffjefffejekefedemeeieddg
偿上限	gffjefffejekefedemeeieddg
傅	cchXkddjchedfcfacjdZfnfpf
傅们	fckdcfeggfdfcfjcehfeinjbe
储	gYkelgZgdjibcgckeihhjbkdl
储的	feffifffiffgfffnffffifjfe
储能	fclaiiaaihldecbhffehkbied
催	aceimYbaldaccdfjlkjfgYeiX
催了	cdfbobaacldgbbabqmbghbdjZ
催得	cialdcZckdadhbcmfddhccmZb
催得紧	chcmbdadkcbekcdkcZfbdcibc
催款	gffdledbihbfcfdanhebdedaf
像	egedibgefibagfcbgmcchgmmX
僵	dbfmcbaajekdablbdldbccbcd
儿	bigbdXjfhfZfiagbkgjkghjce
儿不	iheejfdjeccffibfmadcfdade
儿子	dhchccifhecheckecicdecbcc
兄	igcddkdhfffekeajgkfffecef
兄弟	igcddkdhfffekeajgkfffecef
充	edejcchfhgjkdhbfjffddeiif
充协	fdckefdckegpdfdhkeddgfajg
充协议	fdckefdckegpdfdhkeddgfajg
充电	gfcfdcifhficfedgekgdfeaic
兆	dkcigfchfdkigblhcddebfghd
兆瓦时	fihdfgefifhedehifgffffmhe
先	kodbYaYflcdegifgefgpfqbcd
先上	akejdfYghcjehkliccfebiYaZ
先不	dmfbbfYfemcafibfbmbscahea
先付	fdghigdamfadcfeinhogdgcec
先做	blhcebcfiecidkfdcmeahhicd
先做个	embeffffifcgdibeimfefdnee
先出	fhgdeffgidihdggidadddbhcj
先出个	fhgdfgggheeiehgidbeddeifj
先别	aieddelelbfibgikebefdffdh
先到	felddfcejejdohhdegggejeef
先压	ecbmgededkkceffehnfjdelee
先去	khdfddafjcdfgibfcbiZdZYZh
先去量	gifffgfejffghkfegdhffeZgi
先去量尺	gifffgfejffghkfegdhffeZgi
先发	khbiddaelchebcfifYgacZdee
先定	djkbeedejfidZemeeacdehhef
先寄	jiaeffdejfgfgeedecfgfiief
先开	fdejhfcdkdihcedbnZedddced
先打	jhbcfecbnbbccfcbhZgffmdcj
先把	ihbhcdgbjiedahacfjghhiddb
先报	dghacdidlcjhkhkefXhacZddi
先拿	ZlgfZdakgbfeggiakgcbeohbb
先拿一	cfjbeedfidgfgdiedfegeofcd
先拿一个	dfieffehgeddcekfeefdflaee
先按	fjgedfdejfahdlkdheddeeifi
先搁	djdfcbkdekbecdccgbhndcced
先放	hiiabchcihaiffeegkclcfcbb
先放一	dhiefdcgblffgceefgfmfegee
先来	cjdcbeiiffbebbbcdddbjmgci
先混	jfffffffiffeleeefeggfefff
先混个	jfffffffiffeleeefeggfefff
先混个脸	jfffffffiffeleeefeggfefff
先用	bfckakYgdlbgghZaZkejejfei
先用R	ejdefhdjdhdhdecdahgcgmhec
先看	imabfecbmdafcfdhfhddfihec
先看看	iiccffcejfaeddceeeddfhbgd
先签	edZlalbbijZooidchgfdcfhhb
先给	bnagadabnbcfdcdahccahjibg
先装	dhkddfdgicdebdjacfgceldce
先认	mbccfecdkecdcdbdcbcgdecgd
先让	ddZkhcfjdgkfghddeheddcgie
先记	ldeecebdjedfhecccafcecbde
先试	dhiedcafkYeceebkgWbZgqffh
先问	dlbahfbdkdnhdegfdegcdcchi
光	ekbZhlYhdifhXhceeeajhgkci
光了	ceacclbadnbcciachjenccbbb
免	edijZhaafjkiofeZbihiclgca
免谈	gjagdcdcejkdbjkdglgfedbae
免费	edkechcciggjlbadbeemcmihY
兑	ebclieaafiZaefbaqifedccbc
党	ebjcbcjghdYechpbdeackecbc
党委	bcgdcdldjeaeebqddccdjfbdd
党委会	bcgccdldjeacebqdecddjfbdd
入	YelYhidejcbfclaikbdbhehch
入围	caoaeXYZobZffaZgcbadpgYbi
入围了	femdbccdldcdgecdefdgoedfd
入库	elgbeecbmdfchaaidgbfefegi
入账	edhdkdfckdheecdcndedddkdd
全	cefcihdgejcekfejcgaodejie
全员	ddfcdejfidcecgdddbgeflhed
全年	eggckidieganaaZbcZdbhibcd
全换	bhbhjfZhjehdgbhkceccdhfka
全换掉	eihieebekcifkfclfbeafdbdd
全是	gjdegebZhhchmdadfjhcjcjle
全是R	gjcdcfdbkdfdmdbeefeaccehd
全款	ecdikeakeZkZeabanbbecaaaX
全部	cfXdnfhdhgZdfegnikdoecdlj
全部换	fjcdjddkcecdlhikehfafebcc
八	giZggcbffhscfecmegegfalfe
八个	heebiihbignggcgchhgaeejbf
八八	fdccmcdhdhnbcecddhcceebie
八八折	fdccmcdhdhnbcecddhcceebie
八十	ikfbdebgjabbdhbjdZadeekdc
八千	fcdjdheelcmihdcceadhgdghc
八成	bfeigZhcaoikffgclhdodffck
八折	cYZilZZhansaabbbanaicbahg
八百	dgbkfhgggfkddggmfmddcchfd
公	fjeeeeehibdgegldjbedqjibd
公会	cghheechgcefcgmdhgdchhhhc
公分	beibcdhdkedidedddcfegioeg
公司	hfcdfgfdhgeffcdbmddhbZddd
公司不	gegjgfgfjdejhecgmbffgffgg
公司的	icihdedfjdijaheeehedifjhh
公司签	gegjegdjdfhdfffefgmfffgeh
公告	fhfagfeaobbaedcdedcarbfcc
公室	jhcdfdiejffedeledgefhaYde
公室P	khdegfbfifffhemfdffehbbfc
公布	ddjeedhfkdbdkgcdedffmkeff
公开	akhabZcfhfcbZjfdcjdakkele
公开招	elecddbdldedbgeeecednegif
公开招标	ekecddcekeedcafeefeeldhhg
公斤	bicdhdggjbgcijcihYebamjdi
公示	dYffkhWmcbhjebhdcbedobbed
公示出	ffceiifhggigiedeefehlecei
公示出来	ffceiifhggigiedeefehlecei
公示期	fefmfcegjcifggdedcfcledhe
公章	ecdobeadkdcjgddbecocccdbc
六	adjifdbgfgldfdfngdhchckii
六个	chejfcfehfcfheZdlbhecghkj
六十	ffgdicbgfheehgadjlifdacgb
六千	dckgkdbclcmiaddbhZdddbjeb
六台	dfhdhecghbdccddjcZiekceak
六周	eZfidkcdficdgeepdjhcegfdd
六天	geejgfddejeiffjoaifceecbe
六家	gihgcdbihaeeaedieafdjclid
六成	gcimbehjecnledjcidifdgdee
六折	gfigedednaocfdkccadcedddn
共	fegbjeejfckfhihfhalcfahid
共0	dedbjdijedheadZgefedccfga
共0个	fgfbkebjdfjfdeZgdiffdeged
共M	chifgfYfiejkgfhehbfgZafjg
关	bbgcdmjZgiffaflfebakZdjke
关了	dhabZkdaelbdZkbcdjekdchjb
关心	fhhdeeedjeeeiehgeZedebcke
关机	ggighgeehigfffeffgfmgccgg
关系	hYdeZelfhgceecebdcdZddeda
兴	eiagfXijaidfdZcabgcadgacd
兴趣	glbYZZhibhdbabaabfbcbiZaY
其	hehedbgelZblfehehhaZcZgfa
其中	dihicceghbabZjZbgZedddhed
其他	gciicdgandgmhdedidbbccchb
其他没	hdejafidjeimddZbjafefecdd
其余	ghcefegbmdaicdhdfZhehdidf
其实	dfhdhghhgdidhdlihjdcfdede
具	hkceceaihbjfcdcfdfgdZlfag
具体	fkbYdcggicbfdhgfgcdcfeggf
养	giaagejhjabddkeecccddealg
兼	fniddfadledfgdedffffehncd
兼容	fniddfadledfgdedffffehncd
内	edifefcZkfhbjhjchhhjhehgZ
内定	cZkZbkbadkadmbZccacimdade
内部	aekeYYjgjcchdegaifbfghfce
册	nieYZaffhgabbZbcbedZbdZbb
册子	jhkcccZcfjecicbcehdZfdede
再	eeemcefghgjZaggbfkdmciggn
再上	ckhceeckdccgccgjeZefgdfbn
再不	edcijbgdbljefcZgfickhiekc
再付	ebdmcecdkfcgdecYpefbedfbd
再便	fddmbeeidgmcadjgifkcfcedb
再便宜	fddmbeeidgmcadjgifkcfcedb
再修	fefdkdigfidfdeeeelfnfddme
再修不	fefdkdigfidfdeeeelfnfddme
再修不好	fefdkdigfidfdeeeelfnfddme
再出	fbjcjfdbighebbcechdldadlc
再加	gcfliecieeZedZbbdbehdeZij
再去	gbiiechhidjgagfhhjbbbfhib
再少	fdancddbjingaclcdidcgdaec
再开	dgdhkdckdehibjhddfecdjdeo
再弄	ekdeefehjdgeelceeZhefcbdk
再想	dbjjdcabihpeefaecdcfeeacc
再想想	dbjjdcabihpeefaecdcfeeacc
再打	kYihcidblfgbgdYcbkeefgebd
再找	jadZicgidghebgaehaeijdbac
再报	ghkdefedjfigiblkgiecdcfdd
再抹	ebanddaclcoiccdeddefddccc
再拖	fdcgjdedflaihddiidemfdfdc
再招	fkbedidckhhehicgbdfenfefe
再改	fchiheddfhaghehidjckfcidg
再有	gdeekeffclggefgfiohngfdmc
再有一	gdeekfgfejggefgfilhmgfdlc
再来	flZZgegekceeYiYdaigZbfkga
再来一	ZhejicXjfcZcahbibdcbdhgjh
再来了	ckdacgcbflidbbdcdpeedgbdY
再添	dndbbfclcccebZcbeaiddbcbp
再看	ahgXedhZmcffcfiZcedieedbi
再看看	bghZabidkdnhfffeededgcdce
再签	gdihfechkcfefehcaccjfjeje
再约	fjbcddlhfgbdgabaceaZfaecb
再给	fbhjehcagjcdeccamlcjedZch
再考	cfbjciZckejfdjabcjbcdcebg
再考虑	cfbjciZckejfdjabcjbcdcebg
再聊	gjfZddedkcefhjbdfbdadeade
再联	icfcdjfbiggegceadddgdeebc
再联系	icfcdjfbiggegceadddgdeebc
再让	fdgmbdbddkobedhblmjjeZZiZ
再试	jbjcedgalidhcdifemfcilmkc
再试一	fejefgefhhghdehdflgeilmge
再说	ikebZceasaYehgciZhdgcjhba
再调	fdldeeedhhbefgecfjfedmjdf
再谈	aiefejaehgphbedcjfkYecddh
再进	fhdckgcjefecffhnedijfdefk
再进场	gedckgcfhfeeffhoedfjffefh
再送	ddgdhigehfgdgdcahlgdhehdi
再配	dmcdcebkdccfgfededfcfcabm
再降	ggekecdadkkbldefcnehceadZ
冒	mdajbcZehgebbbZeekdbcaZae
写	fbijcbiekcmpfdfgghgWhhgnf
写三	gfflcgdfkddndfeebbefffdme
写三年	gfflcgdfkddndfeebbefffdme
写个	dhheefdifeffhdckfaegfjehf
写了	ichbiffgicegjbddhbedgbckb
写死	fehjdeeejebihedlcehchejce
写的	fdiaiedbkdhgibciffdanbcif
写的是	ddiehhbglbjgkedgdefcmfdif
写进	efdmadZhibhmdheejgfcfieli
写进去	fdekdeccjdglheddhihcfeafk
写进合	geekcfecmchkdhffjebfdhdbe
写进合同	geekcfecmchkdhffjebfdhdbe
写错	dcgbdbmancnYcaaYebaaaciYd
写错了	dcebbcmbmbnZaaaZZYbabciYe
农	hfghfbbdjiYdbfeZgniahZmhb
冰	fhZblaijfabcebZkeibZbXebi
冰箱	dibddekdkcgehhcceZeddbZeb
冲	fYcjkgdagjfcibcXdglZgedle
决	Yhfegjdegheecdnaaickdajjh
决定	ddcfbmcdhigfagneclefgcfcj
况	dlfbffaejfeebccfZfijbamfd
冷	fkfdgfUgbjccgbZndhfegfhfk
冷库	gjchdeadmceebddlcZidgbjcb
冷柜	ciadhiblcggfhgcfiebhfafjk
冻	cmcfcckfeiaeYkgjfdfjdamaa
冻结	dkcfdckbfibccjiaghcjbcfdb
冻结了	eladhbkdifeedibcgjfedeced
净	fffafjdiefddigfffgdecdidg
准	dkfiVdbfggffhjicdkilgggYg
准不	ehideddggeffdddefhfffmmdg
准不准	fjdeffehgeggdeeefeffgmleg
准备	fihhYgbdficaglcecefljddde
凉	bbigcjeaYocbgbdabghpecaeb
减	cdggifeicjgiikYeafcmcikhd
减速	feefihfdfjgiieegeiehegaie
减速机	feefihfdfjgiieegeiehegaie
凑	bkdiagdYmfekhjigahchlbccf
几	ifeecbghffgchbckagdafgifa
几个	degjegeicibegbhZdighcjfgd
几个点	eZboeebeckkfefeedlfefdaei
几个问	fhhehgeifecfifcefahffgeef
几个问题	fhhehgeifecfifcefahffgeef
几天	diedaciaobicafYlaTcYfgcgb
几年	lfbbccbdlcainedegZecddedc
几条	dlddbdccghgfgeddehfeeenee
凭	eZjlcZadblmglcdbghfbggbcb
凭什	fbhjdbcedjjfkddbhegdhgdcd
凭什么	fbhjdbcedjjfkddbhegdhgdcd
凭啥	fdhkecceclmhlfegeofceccfd
出	bgjdegdeifffgicffhgkifmic
出M	gfddhjdehglihjchbaddcdbed
出一	efhhgdaeifghibYdbebkcegdZ
出个	dgicacghhahkegffgVdedZiah
出了	dejhfeZfggcifadcdgfZjbegc
出价	gciieecdkeohhfjdfbfedebee
出去	cegcgjiadkeeigYeeghqgface
出去了	dciggiebgifeddahbfdnhffcf
出口	iibeedcdkddebdcehefcfdldd
出合	fdhkdedmfcjgaeaeabZddfcec
出合同	fdhkdedmfcjgaeaeabZddfcec
出国	eeceZcmghcaicdjadeekeaabc
出图	fbkeefcdkdcefddmfbdfdZoee
出局	febddncdaneaebicdbdjkebcd
出差	ighfcegboagfdbeadViffdYbc
出库	eiabifcdjeddefedfeficbjhd
出来	ehhcggYieggakeagglhekfjhd
出来了	fgiYjeWkecdfghZbehfdlgiZf
出结	fgmddebdkdhdecddfabbjmfef
出结果	fglddfcdkdhefcddfaccjkgff
函	acnegYfajehhicabdjfcpdgic
刀	gaiekdcbmbicibhegacebgXmZ
分	dckhdjZegjiihjnkkkefnlkef
分三	eedigdafjZalbhhojcbabgaca
分三批	fdeejfeigddkeddnjdeedgded
分三期	fgdkcfdbmeefefhhjbeeddcfd
分三期付	fedlcfcbmeffeddilbeeedefd
分三笔	ffedkfegjednddebldedfdffe
分不	eckffcdgcjdhfdedkmfgfilcj
分两	dbklebZfhffhchZqhkccffWaa
分两批	eceneddcfiefedcndkefddccc
分之	edhgdhfbgjieicgefdfcfgacf
分四	gefjdfefhgocddbijcffeedde
分差	eeZdemedbleeidicdffcocZfc
分开	ffkdeddcmdkedcbebhfdhcjed
分成	deiidceifgndgchakjgfdfZbe
分没	dfcZmdbkbhflamfajidakcccc
分第	edidchecdkbcedaddbfjhdaeg
分管	biggcchfibhgchmffehhfdidf
分管P	difhcdfbmcghchkdgciigehcg
分钟	ieibfgbgdiafgdecejgfjiikd
分钱	dhcgajbbdkheffehchfaidbdd
切	ZfcfkigjcfccgYglYeaibffki
划	eblcZgdgfhjebgfkegbbiZfec
列	hlXdeYcbhiekcqfdciebfdkZb
列了	dkbdgcbgkbbcekbZdbebfbibh
则	dgifebdchibfeemfbghheakgd
刚	ldfaifbhhdbkjheZgacbgbdeh
刚发	ffhghidkbhdihddhdihdgdbjd
刚开	hkZfcbgbmcedifcaididbacgc
刚才	egfeeekhhdaddffddffgedkce
刚接	ifefheeeigfffjigfcfheegif
刚盖	dcdbmdcikcfpddgddcddddfdm
刚盖好	dddekedhjdgodedeeegeeeged
刚盖好张	dddekedhjdgodedeeegeeeged
刚通	jffhfffekdeiefcehbgeffeee
创	fkafgjZckfecYhcecWjeogkdg
初	makdZYbXqYafaeebbhjchhcad
初稿	bbledcbbldfcbcbgfabdjccdg
删	cdjkcefbdldhbficchemedbcd
删了	cfghcfidfjdhbfidcnfjddcdd
判	gfgfbgbcihhkdeicgZbalbkdj
利	bicoaZYhehhajfaYllfebXjef
利息	eddlbedggggeddednjddfeced
利润	fccnedacdkpdbededneceebeb
别	acahWiodhfafchfcbjfiddjad
别人	ZefiaidibjhfffddgjbfffZdk
别人了	feegdiefhhgfaeejhmfjfggde
别人家	ehhihabjefkefddbegdgfieik
别再	dfZbaocbZpfcehbadmcebdiad
别再来	ckdacgcbflidbbdcdpeedgbdY
别再来了	ckdacgcbflidbbdcdpeedgbdY
别发	cggcdcmelabicccldYdbfbhbd
别家	WhgidjZYdlhdiYWcdkclhfggZ
别家了	ddecfkgfdkcaoecdedeifeigd
别家的	bghgiebeghfdfedefjehccekZ
别打	ebbZbcnbnbcfbiZbgccaeaebh
别找	dZddehmcgicccjmcgbddjfbed
别浪	gcfcfjdedkefhiiffnfjeedee
别浪费	gcfcfjdedkefhiiffnfjeedee
别浪费时	gcfcfjdedkefhiiffnfjeedee
别率	dgidiebdldeeieedehedegfge
别的	jcfhYicdigbkcfcgdeehhijed
别的没	iddjddfekddlcdfedhfaecief
别跟	bgajbefceldhbYZdcddkbbaZb
到	ibcfieffehffkdemhididgijg
到0	adcjdfhhdhiedbbhjegjcjlhg
到0,	ecgfgfkdgjeccgkdeacmfjceg
到0个	feiihgehfhhjiffdfhidffaei
到0天	fdbkcjcbmbYghddmmXdcebefZ
到C	jWfdZekbjfafdiZkcacjhheed
到C了	ggecjcfclccdgdblcaechbZcc
到D	eekhaYfenYZegaedableekdZf
到D了	bbkldccclddbhdjhafiacafcc
到D再	dhgbiegdkfdchggicacideacf
到D再进	gedckgcfhfeeffhoedfjffefh
到D见	deccdflfiedgddbcehcaedced
到M	degiXZjdnZofdagXcflfjfjjZ
到M了	fddjcdjdkdckjeccdaedlhcec
到M就	ghdiffedghnefcfbegniehide
到P	iggidgYagjfhgcoekggaiecdg
到一	hjbfgeecdlfdkifhifcedajka
到一个	lgfedfebncdgffccdbeheckec
到三	efigdedhhbccdgcohWiifcfjb
到九	fbejgecehgifeedbdakheejgh
到了	gYecmYhgicdmefdjibZgaegaj
到了M	ffdgdekdjfgbhgggicggeeege
到五	feghehfhehmcgdigggfefeied
到他	bidfhdfflbhfffZjdgedfjmgd
到他们	ajahgcfgkbfehfakchegefmie
到位	cickdcagiekbbgZkjiccbfhga
到六	dhhjadcembhjdidcjZgdechbd
到四	febieegeifjbgfgggihdddkad
到场	fgdgieccldakhdbkadgdfachb
到就	fhediefefjffhdbjghbgeebhc
到底	dfZggjcbfjkfkdcdendfecceb
到我	ccghkcaadlecgccZcohdffdmc
到手	eddZgbipXagmYcbZdbbclcbeb
到最	dbifegdigdhmecdZaeakeccej
到最后	dbejegZifeinfcdabfbhiccci
到最后一	dbfkffahhcineegbcacijeddj
到期	diadfigdhfdclfYVaechdhbfj
到期不	ehdceghggghcjddehkehehfaj
到期不续	ejecZghhggicjeeeeifgehedl
到期了	edehhahdhfbebcddeggcfjfmi
到期前	ehbhdagdlchdgffdeceafdddf
到期没	edccbnafdjfeiecddafnfdfcl
到此	dcccclcdclddgcgfejfmedbde
到此为	dcccclcdclddgcgfejfmedbde
到此为止	dcccclcdclddgcgfejfmedbde
到每	gecocecembkkcdakdfcgcdahe
到现	fgfYigeecldfecbchgdmiddkj
到现在	gghZjdfacmdgaccfijdneechj
到现场	efcdgjbhgeeeledbdafcjceje
到的	mafdhcYaldblefgkfcggcgaba
到第	camchacanccigggiiefbkelac
到财	fdjehfedjeffhahehefhffhgh
到财政	fdjehfeejfffgahfhefhffhgh
到账	fiddidZfjYeedgfbjgfaZbfei
到账了	gffflfdfjbdbhdfjkaeddeedl
到货	bbelgadeclehkdfijlhhcchbe
制	fleedgdigdccfjbiddcemjeej
制价	fghdehddkeaecjgeebdemeefd
刷	gZaeikgchhaedcZjfchhegjfe
刺	fdihhdegdjdhdeediddhheade
剂	dgifhbcffgZehcfZficYekhhi
前	mhdfcfbhhcdeghemfhnihdjch
前R	ijedfdgdjedeofdehddehdaie
前一	gdfifcidgijbifekejjbgbacc
前三	cagcikedejccaeccdddendcdi
前付	gfghggffifgggffalheiffhfe
前全	ffcjffdfkehfgcimhdecfgcfd
前到	eafjhfcfifhldeimcdheddhdd
前台	qcabcaZYjhdcebbZchdffbYfc
前台说	kdfddfecldfegdcddfcjcbccd
前必	djeegdcehgbgdjckchkgedehd
前必须	djeegdcehgbgdjckchkgedehd
前把	egjcfeehfgdbcihidfldbeibb
前提	ffclafcdgjodegfjfijfdbcig
前提是	ffclafcdgjodegfjfijfdbcig
前的	gcigckahckggebbeghcmeebeh
前要	dgedjfbcldgccdaigcecbclah
前那	ehheeeehiddeecdggehefalek
前面	bkhbeZghibcfiiahcccfddebf
剩	dbkjfYZcmbWdhflegXhhhgeai
剩M	eldhefdcldfeelbbdYbiededb
剩P	eefkdedclcebedocddbdfeedg
剩下	dbgekdbeghafdbiiheggdhbbj
剩下的	fchfieccihddecccgfbiehgec
副	egdmaadgichgadoigidacbddb
副总	ejZlabegibggddofgbabccefc
割	bdfbiggifecbcbZgcaccchbki
力	bkacjhdgdiffghfbhhdfdgkjg
办	eegegefffhgheklcejeikfalf
办P	defhfcfjakjkhggegjbjaihjg
办事	defcicfekedfhfddgeeaddcni
办事处	ebgdjdgekedehgZdefebdddoi
办公	hggfddhfjaffbfncgdechgceg
办公会	cghheechgcefcgmdhgdchhhhc
办公室	jhcdfdiejffedeledgefhaYde
办公室P	khdegfbfifffhemfdffehbbfc
办法	dgecdkcgdjihckbfdiibffibe
功	ccjdkcdjcgahggaihjgdcdZnh
功能	cdgfidgaikecfiZfgmbabfZof
加	qXfibZeimWlfZbeldZbZdaicf
加0	eijceeZjdfbbebdiZbdedaffj
加一	hfigdddbigbldbbhgedfgbkfa
加一条	eiekdfdcghbnfedihgddfeabc
加上	obZadbcejbaedbZYbadeaedbk
加上了	nbdeceZbkeedbcdcecfddfedd
加两	gfhgidcghcfecccjdbfcddehj
加个	ehjhcfdiffcfdhedmljfehici
加了	mXfhcbeepXdgaddgeedbdeljZ
加了C	meeedfbdkeeddfdeggfdhggfb
加了五台	eedekffjgeefeeegehedehadn
加了他们	dgdccdjekdeedefcedfcecYcf
加了微	meffffeekedheeegccgcfdcde
加了微信	meffffeekedheeegccgcfdcde
加到	heckdeedkdmgcgdbidgdfddlZ
加急	efalaecblcobacfocbbcgaZbb
加急费	gcdmcfedkepcbddndddedcbec
加我	ibgdeehbmcfegdZeghbbnbbgc
加我们	ffiffffdjfigifdgikcfneeid
加的	nabcfcYcjgababeiaacfaibcf
加盟	ifhggecjfeeccgbhijcddcgdh
加订	ebfihedldejjcfeaeeheeebel
务	eeehfdghhehjcejfnfdeefegj
务D	fbdligfgfhgfdejbhghcehdei
务P	cghcgfgdifcmegcfjhdcebhgi
务P说	efdhhcfjfdckhccajZfggejhc
务不	ieeigfcbekZbfeccimgfebbae
务会	ffkeggggheiffdmiebedbhbhe
务在	cdcmedbghadkddaggbccdgfde
务处	icgjeeafidhedekcfedehgchh
务处P	jdfiefbigejdfdkefeeedicki
务改	gffleffdgieldigciheffhafe
务要	geifcehdkekfgdcdiaddfdkde
务说	fddmedZbjheibbeckkcegdcdf
务说D	feehnfbdifdcececmgcdeeeef
务费	fdfiidcjeggeZcicmgcdiccXl
务过	gfclegfifdgmfdkjdjdfdfcgf
务部	gbjbjedckeijcdbfebededbic
务部P	gbkakedcmcijbdbfecedddbjc
动	dkeefbdghbghgiaibgcghfojk
动了	fhidecchgebfcddhcacmcbach
动打	dgfhegeifegiegdfgagefdggd
动的	hidcefcclehgfhdcbefeebkdf
动静	ehjdccgcifchfcdheegldafdc
助	cchhicjcigcgehahdffcbhghg
劲	fgjcZcYkbghcebgccgcjdbjce
劳	djcdackbkfcehddijZdcefiba
勘	emicZcabnfededdeeddgbklfc
勤	jficjYabjeZfjjehfhdaicech
勤P	hgcekfcekcdccfeifaeeddegj
包	jfibajdfiekgkhggbcgeldgld
包一	dichdjYejfkdicgcdejdedddb
包价	cgiicbcelbhfacbbbbfdcecgg
包给	kededddghccfkefefafdfeghe
包装	hgbdjdfbghehjcjbfidcfdhnh
化	YfkXfghjfcgedmihagfdaloXb
化部	chhabfhhjciddffZedfiehkef
化部署	fmiachcekddeegiafffjeemef
北	gehgcchkcgdahfdlcfcbijjbe
区	hicdZjgidhahaogbdcjhegeak
区里	hfegdfjiehchdmjbdkkchdcce
医	gcfjegegheghdihghjfeghfbe
十	cjgehaZghdifigboifegijkeh
十一	egihdhZeidjimfkdebkblcmbc
十七	fhkgefcghegiehbgceejgiggf
十个	cfhfffYigccgakbVhfcbcnkei
十二	dgbhjfbggfhhbbaehgeZfchfm
十二台	fgddkfgekdilcefYcffedcabl
十五	egjecbZelZcciiclbaigkgkbg
十五天	dfjegebekebfidgjcedfeiZee
十件	fgeeiefdekeebdfjemfcecfge
十八	djfgedagidodhbbkfahbjdhjd
十六	ehihaebhgdjdbdehgakdkiica
十几	icgdgehcjfcdmbbbdeecdfhhc
十分	fgfcjefedjfhhffbgldeeehmf
十分钟	fgfcjefedjfhhffbgldeeehmf
十台	cjZdicaflcahdijkbhfcaXgeh
十四	fidjhhbchjfgledldkdiedfhj
十多	ehfgfgedckgheddddegleefec
十多天	fejeffffbligbeeefbhofecdd
十天	bVnicecbfijeddflnhdkdhgeb
十套	fgidhfdclejkcdeljfgfhchgf
十家	ghcdcdikfdcegididcfdeabej
十家店	ghcccdijgdcfhidifafdebcbi
十年	fnccaZbdlcbclbdbdmdZfbiah
十年了	hlcccadejeceoefeelfbfcadb
十来	hehfddfcnbgfhhfdgaejddfdd
千	alegedXeiemjffbhejceiijfc
千二	dedikdajecjbhlgilbebcbZdb
千八	dijfcdbghcndjeeceafgedZdh
千六	ealfgdbcnbldfbagdifhgbccf
千平	fgjaifdihefgddfgbddekiedi
升	cedblbigieXcfigacZddcdela
升级	ddddkbhgghbdgjhbcdefcZaoc
半	Zcdkfdecdljcjeghjkbldfhmk
半个	beiddZhhhdffacdhZceiekfYa
半个月	afibdZhhhdefacejYceiekfYa
半天	efckjaceejpccfgdYlcUcbWnh
半小	deddmchjeeagcggecidbhfikf
半小时	deddmchjeeagcggecidbhfikf
半年	ddcghggefhXchbeZleelecigh
华	afckgYeejcgknZflbefafggdc
协	hadndcWfjbipdeWghaceebfjj
协会	lecdddbcleeeaeZcdbedbcccd
协议	cbeoddXgiciqafZchcdffcgkj
协议签	feihfdeghcgkcfdkZfgedhhbg
协议签了	ffehgdehgchhdfflbggfehjcg
单	abhekffldckihdfmfhlgcfhbl
单D	fdkbgfehegheffeejfldgdefg
单P	deegdejhdidbfdgkckfbecZgd
单一	cehehdhggbcidefbcgcejdcjf
单一来	ceigfeaggaeifefcdadcjdbcf
单一来源	ceigfeaggaeifefcdadcjdbcf
单下	fjfdhedlcdcldicfganfefcdc
单下了	ffhbledkdednfidgecjefgdec
单不	ejffcccddknfbeclcmfceecfd
单了	daaargdigZckbbcjaYbaaagbl
单价	cafjfcdigcvghaYlgghZfhccj
单价M	fdighcZhehpceccmeebeecded
单价从	gddlgfdhdjkgddfkdiidgdaed
单发	fahdmdZdmdeccbeimbdfccagd
单子	acdifjfgfhhihiiffcdmcaadi
单子下	gjfeffehgbglddhdgakcfeedd
单子给了	fffefjfedjeekfiefdeahfdee
单已	feeanedifedjeedgfcdeffefd
单机	fejeffdkbddfdchefhfcfdodc
单没	eccdhjieelchdfbdjcegdcjdb
单没了	ffeffjegejdgdccdiafeecked
单点	ehdddeidkehdbfdbgaeddcgac
单给	dchaifjgiegbcgdbdedcicdif
单还	edckdegbifgkfhkhdaehfehjh
单里	iiadchaekddekcbhfbecacbge
卖	jkZgfgVhZmjehaYbcnZgekZeg
南	ZaaeffmandehdhalbYgZcfeib
博	kbhbddhhgehhdeechZgddbcch
占	dkebaYhdhfZbblceeecdjecZe
占一	dlbcbchdjebfglhbdaeihcaci
占一半	dlacbchdjebfgldbdaeidcaci
卡	dYgngadbfiegZbmjgkdebkgkh
卡了	ebcghcjbdmbjcedbeqfbegakg
卡住	fdgkahcchihlbfjckbhkidbch
卡住了	fdgkbhcdgjhjbfjdkcikiecci
卡在	badofeVZneghafjjckhccfZdg
卡着	ddalebdckgjdaajkfmcafajab
卫	khdcabdifdfehjgceYclddccc
印	fffjbfabncjmjceadWkadelhe
印机	dfedlfgejecfghhdeffifdjme
卷	fefbicgZoacdZabdgfaZjhgfk
卸	aZZeijiajgacfdbmladgcbbZZ
卸车	dedeleidkcfgdeenhbfcecdcd
厂	fjeeafffhgedifhhhccffbhdc
厂了	dbhkdcadkedemecjcafceejbe
厂价	fhhddbidlcnfiheadZfdeeced
厂子	fleddicdgihfZibjeefdefcff
厂家	fkadggZdgibkijacbigbiahib
厂房	dnbcbdahgcccemcZfecndchbb
厂的	bhccddkigecdecgfefhdgbdhf
厂要	eheeefibmcceffcbecedehkej
厂说	cZaggihekdbdidllgcbdecged
厂里	geghcagifchfgbfiiZbicbhfd
厅	akfgcfkjchcZfgZhZfggcfcfh
历	hgagfdhhidgegefhdfidddhed
压	beekddfagiZjedehelbebijfe
压不	fdccjkgdgljeheemeafffdkde
压了	gfdehjeefjbfehbdjefhkekdc
压价	fdfmfecbleocgefdfbccdedfd
压到	ddbiZdkekdcjcbdjdfgdcchZj
压到0	figjefbdmbadheekcWebeejdd
压到M	fbeddemdkfoldddegihjiecfg
压力	ekagicdgdibddccZdjfddcikc
压在	fccmcdbclcjmbcmhdYdhficdd
压我	dccnedcdhhjeoebddjecbcfde
压机	ejgdeffekefeiedjfafdfiied
压着	dcfkibgbfiedebjfglejcdicf
厚	ckbaecfbhhfcdcbaeiecgdqhd
厚0	ckbbbcfclcbdeddccbeddcode
原	Yfgffgajeejjdflfghicgijdk
原件	ebkYncakebbkddaghfbekhZhb
原价	gejjeebdlckdZeddkbeiceefh
原因	ehhcghdchgdgbkbeejbdbhgid
原来	ceeihffhichjhbncgchehjfdk
原来的	feffihZgfhhhhefdhggjjiihl
原话	akdgbdejegkdehhiclfaeijbe
厨	fffcgeibkegdicjhemebffoeb
去	jdfdcckdjeggggfbfeffegcid
去C	clZbfcicjfdjicaedegZckilb
去一	eihfefbdkcejeichaachfggfe
去一趟	fjdegfeejdcheidibdcgfgejf
去三	eekegedfghigefdffdglifdfg
去了	cigdbihcihfhhefefabffffbf
去了趟	gjhbcibgfigchdejgdhcdgbee
去修	fgdffjdffifecmedeeeceddfd
去催	ffffjgdefifdeffnilcffffdg
去再	ehiegfeiegcfgfcffneffegek
去坐	geddgfjejeggbdcdeefdgfddh
去找	keZiedccgjidhbhcbfcnfccfb
去拜	icggbefafjchifccdgafccafe
去拜访	icghbefafjdhifccdgbfccbff
去现	degdffkcldcdcdfgeeddehhid
去现场	degdffkcldcdcdfgeeddehhid
去的	cchcchkgfhijifbhcheddijff
去看	biYfebjdhfcdcfcdbfafdfahi
去看现	egdggfjchgdedghffededcahe
去看现场	egdggfjchgdedghffededcahe
去看看	fibbbekbhhcddgbedjdcgZehc
去签	feejefbclednaekbdekefffde
去讲	ejfbfeghgdZdmjkfdbcccdkdc
去量	fhcefggfghdfgjfgfhhfedYgi
去量尺	fhcefggfghdfgjfgfhhfedYgi
去量尺寸	fhdefggbhhefgjfifhhffdYgi
去问	hecigedeghldhclfffgedeafi
县	ehdiedcdiffghnidcihjgjfjb
县里	fighfidejdehhnjedcidgjhde
参	ekgZYcfhiaeeiceYdYegrbibd
参加	dgjfeghejffehibeefhegkZef
参数	dhhZZdggjbfciceZeXehsblcc
参数发	eigeefdjedceddjeeffdakqfe
参数发了	fhhfefegifffeekffhffclngf
参数已	fdkggfdfjeegdhegfcidkfnff
参观	gladcdcjdbfhcbgcgYdbcfYch
又	ZdXiobfiWoddbbZcmohjadZko
又下	fffglfdkebcddffdebedeecco
又下了	fffglfdkebcddffdebedeecco
又不	fddjdhcdfjoehgajceddedcda
又卡	feehjgedghjefedejZdheedje
又打	aeghfdffhgkecccieffifgdeb
又拖	fhfgbckddkebihdcgdjhffedd
又来	ambajcZgehhfZcdcjekaefdje
又签	fffckfejiccncehfdfgfeddeo
又续	eefekeekeadiffffcbgcefdak
又补	ebcbndbmdabgbcdaYXdbdaZfr
又补了	ebcbndbmdabgbcdaYXdbdaZfr
又要	cZbiobZedjgeaccbmncZdfZcZ
又说	fcfkhdcaelaebabalmimfhfeb
又问	ijcdhebidigeefddgYebeeccj
叉	dkdagdfghdcfgdhebceidblic
叉车	eiebidghgedggehgccfiecfid
及	fcighffieeeggdcmdbhcffchh
友	nadcfggfgfgjlfdfeZfgdgddb
友商	hcggfeebjfjmsgfhfdgefihgb
友商R	iddfgehcjfjjogfigfgfgiihc
友商R的	fghhedbggfljlgffeceiekjdd
友圈	jeddgggfeicehdaehdgkeeZed
双	ZjebjfajiaemdeafZgaebirha
双方	dachkgZiedkqbfabZacibbZbb
双方都	gefejedhfefnfeffceceeedde
双签	gggejgglcgemfgighicfffcee
反	ZfgehbgiakXeXchefpieeljmh
反对	agliZdWXcneaaamcbqcbdbWZf
反映	ebaagjkcdkbcgdfgdohcekZoc
反馈	cbkdjbajcgViZceafhdgdlkjg
反馈不错	gejfhgfjdegefffeeagffhajd
发	gYedmbhdigfhdecpjibiehfif
发P	bcmdfcdjedfhhfdldfdfdjggd
发P了	dgjdcegdkegchgeheefeebdde
发一	dbejgefdkdchbihpgdegdhibb
发个	keedgfchehcfgdhegiefedeeg
发了	kakagdZehffadgbgehZgifYjg
发了一	lccceeddjecdjdeaiifeecdid
发了三	jcjbfedfhfldeedbcYdfdcbbj
发了个	dgcghcjkdehebbcafdehckghd
发他	dfjefcfgjbkbahfdhggchchdd
发出	fdmfbfedfjefdeeZeifgflabe
发完	femehecfdjjhdedkejhjeccce
发我	dheafgiakeifcbdYmWeagchef
发我了	chddjdbcmbfdbdcbmaedgemeh
发来	fdcjhdddhgicbfgfffbhgaikg
发来的	jcebkedeejfhddcchiehfdekd
发消	jaehcdgeghefieeeedgkhfdee
发消息	jaehcdgeghefieeeedgkhfdee
发火	bjefjbaeanZhbedhgsfbedZhj
发火了	ehddjedgejbffffjhngefedfh
发现	debdjbjeejdfhbfmdffkecgdf
发电	djcdkeeidggkjfcgbgdbedZbf
发的	cfjchdigdjhhdhdidmehfhinh
发票	cbaglbeYiieadabaohfcbibga
发票开	fgecnebehgdcffeclifdecedf
发给	cflcccfZpZchbcXgeeaZcZlej
发给C	ffjfhfbdldheggciggedcehhl
发给他	fhhkcddclcaibeddgaecfbcdd
发说	dbdajjgdjedddedbegfeefmic
发货	dZblibdbnahffdajoSaZaZZgZ
发货前	geffhgfejfgghffendefffhff
发资	igcdddcekddeddceeahdccgdd
发资料	igcdddcekddeddceeahdccgdd
发走	fehelcacnZbdacfqcdfZbfdbb
发走了	ffdfncbdmabaccgocafacdecd
发车	eabamfdelcbheddqbcddcadfb
发过	iddiebfeifmkddafchiidffce
发过去	geejccfbjgmjddbaeigieffcf
发过去了	ZddkecgbnbhlfdYcfXdZbZadh
发邮	kcddbfidjecdceedcbeffbcfg
取	cbegclegfhdcZnakfdikedbdc
取消	dafeclegfgeZamYmgfckebeae
取消了	edeedldcgihbajaiikekdehcf
受	bddmXjYbjfijffgmehcZdidbZ
变	ZdkgdchfejceibVccgdojcjag
变了	dflhdcecbldfmedhdjfoheZdd
变频	elcddedblehegeegfdfefeoeh
口	dggfdYfeifoahchgdhffbfnfd
口了	gedmcgdfifjijdbggihfedbee
口价	faegaihdmbpZjbeaeagdceada
口价M	fdafcejfigkeiecfddegfeeed
口只	ejZgjeefjdefeeekdcgdeelde
口头	bgdkdaehfeeeZiiaccihhbaij
口头说	ekckedZgkbdiekfccZhchdbgi
口对	fjidcibfkcffdeedfZebfencd
口就	gdghgbeZdlkdkhgcdldiciibj
口文	fgjdeeddjgdjfgcdeiedecmdf
口文档	fgjdeeddjgdjfgcdeiedecmdf
口的	jlebcdbchfddcdkceifcdehcc
口要	dkdfecbhhehebddegiecggndc
句	ndbhXgdVgjifielicjccgccWe
句话	aieeejYcejhejclihkeaggddd
另	daghchhggffkjhghgedeZfodi
另一	gchhbhcYhidjrclacfdbbbgbi
另一家	ccjidccbjfeeqbmbedbccdcdi
另外	dcghgheiegbieifhhdfabgfgj
另外一	edgjffedifbkndcedcedcdcdd
另外一家	edgjffedifbkndcedcedcdcdd
另外两	fighfdfkdhiejgcefifefabdi
另算	eeicccjejfmeZedhedfeedldd
只	jafkbgealegkhajhgjgafajhd
只是	bgckabhenaahZagbcXbZcbZba
只有	adjacjiXfkbdcgchbhchlioZg
只有0	daichejcfjfdgedhdfebljkdd
只有M	fkhdeebcfifebldddkeiehZfd
只有一	eakfbbidkdfibhhcdbfamflcg
只肯	mcbkadZbnadjZbYbiicbdbdbc
只能	cfYheejanbidhajikgjceYhhZ
只能D	dhcgbehdkdddgdgncaiddchce
只要	hbZkiebggfgkmbcfcZghcbimc
只认	jeefgdbgckiifecihndcfeahe
只说	kgkcddbekcccjdiicbdcdclge
只问	eaemdehdkdjegflkdccefbYdb
叫	idhgbagfkajfgfbaahdigZhif
叫C	jccdddidkdcfbeddebedccdcc
叫R	kchefgeffieecfcffifjhebgc
叫R的	jcheggeffiegafcffifjhebee
叫了	dekjeedclfienddfhefeidbej
叫停	dhpecccehfdeabdegbfkkebbd
叫我	fgdkefZajeijjecddggaiebcc
叫我们	dhfkebbcjdijhfdeechdiibcd
可	ijehZdYjfbigdihdggicdliea
可以	iighaaXkfWifhgdgddldgligc
可以先	hicedgejeegdhddchdhdflidh
可惜	fhfdfgefejdfcncdfadjeeefe
可能	mbgegfhbfjekaaceekbffabad
可能要	kcccieidkfejYceigccdecdee
台	jhhThbflgbeffgbibbcdjijgp
台0	emcdcfcckeademdcdeefebmdb
台M	dciheeibleoccgjcheccbaYcb
台一	jdjdfebcgkiebdgdgpecdaikb
台了	kcacfdiejfefifejggffeeddf
台便	ffgifgfheggehfdefafdfihfd
台机	fehifeddlchgcdcagdecelZhb
台用	elbdefchffcffbcegiedefhdm
台看	igcchdbcjfhdceddfZfeecgkc
台试	eehfceiclcjehdbaeZebdgdcc
台试用	ffffdeidkdefiffafbfdfeged
台说	kdfddfecldfegdcddfcjcbccd
右	degjddbfidfeijgcehhggkegf
右边	fdldeeddkdahjgdcifdeeoZid
号	mbfXgZfejeZfdcbccZceegfgl
号0	ededeejckdbjcecebeedicadd
号不	chfbidgieeedccedcfeceeijj
号了	baechbkbejbcadakckffccZcd
号已	ecgficbdmecicdcaddcdjfceh
号开	fejfdfehfgffddieedgjekaee
号码	oabdbdYclcdebdbcdaeZdcacd
号要	fhkcgebdldhbaedcjbeefemee
司	heddeggdigefgcdbmddgbccdc
司不	gegjgfgfjdejhecgmbffgffgg
司的	icihdedfjdijaheeehedifjhh
司签	gegjegdjdfhdfffefgmfffgeh
吃	gddfgehkcgcighfbfdggcjcff
吃了	ghbehgbhgeajihidddcgegfke
吃饭	hcdcheigeiiggidfghhjeedfg
各	bcgifZjfjbffmdkjeZedfddbd
各位	caefbelcmcdgabfjhgfchcbdd
各让	ecglcdcclcmcceidgaddedcce
各让一	ecglcdddkdndceidebeeeecee
合	dgbiehdkdfgqjdffgehggeieg
合作	heafjiYkcgggfahaekZjchbal
合作十	hkedecefhgeflffgfmfegfdee
合作十年	ekeeecefhhefkfggfmgbgfeed
合分	fegdhheehgceeeheeeecmecee
合同	edZhffhhgffqiffeheifgeefh
合同D	embchcaghbhdlfXcgchihdggm
合同D到	fkecgeefidickhbdecbgfehih
合同D签	fddigddfjdbgeedlifgdjefgc
合同也	gggdkgflbfdmdfefkdcgjffef
合同到	kkcaZhcfghlcqcjbbXcibeigk
合同到D	ljeabdablecaofdeecaheejfc
合同到期	ejeddfhejeogjebeebdaedcik
合同卡	gggiggffifdneggfhhffffgee
合同压	gefmceddjfhmcdjdedelffdee
合同原	ffhYlhdkddejddcgicbfgdchg
合同原件	ffhamddldccjddchigbfgdcid
合同双	fefdkeegieclgfeffddeeeeee
合同发	fffmcfdckecmdficfddceeefh
合同发过	fffmcfdckecmdficfddceeefh
合同回	ffegkfbgicfncechhfbecehed
合同在	fceocfccnbcjbdgbegjceeccd
合同定	fffkdfecmebldfadjdgdheeff
合同已	eddihfbiefdoefZegjlegfhed
合同条	gfgldffbmdbncegdiccheefhf
合同条款	gfgldffbmdbncegdiccheefhf
合同没	gcfehcjajgbcheaedihiecdgd
合同盖	feehgecdkdhncibigcdeceecc
合同第	gfflcffdkeeldihcdiehfffde
合同签	eefekcblcaaladikiagcjddle
合同签了	effhhcbhfcbqcdfchchdkdelf
合同走	feejefejeeineiahcckecggfe
合同都	feffdlcbdkdhmeaahhbcfeheg
合同里	fadlYeighfdneecfifhdeedkZ
合同里写	gfgifggiffbmhffgffifegckf
合格	feifhgdgdjddbfajkcgchcndc
合约	ijaiebbgidgjjeahbgaceeafk
合约部	gffldeebihhmdfdhfhdfefdff
合规	cgglccaaghdmbddcciibchmad
合计	fckhgedamckhbdbkdciccjbcg
合适	dkgYZjZkddiaZcebcddkgijed
吉	egefhehejfbkbdccdflfeebee
吊	cZgbkcjcmabfdhapiYcebehdd
吊D	ffeeigfdkeechfenkdfefcbdf
吊装	ffjbhfddkdeecidjfadddckbe
吊车	dcbfjehdkcdeceeodcfdfcZdf
同	hcdifcdfhgiojehgghiefgdfi
同D	embcibaghbhflfXdgbhihdggm
同D到	fkecgeefidickhbdecbgfehih
同D签	fddigddfjdbgeedlifgdjefgc
同D签的	gfgejgfhieemcffmdfefjfghd
同一	eaghmeflcidmadcYiidhifZlg
同也	gggdkgflbfdmdfefkdcgjffef
同事	madcfdfjdhbccdYcdfdgeZdch
同价	gddlefeehglmiedhiagcedcde
同到	kkcaZhcfghlcqcjbbXcibeigk
同到D	ljeabdablecaofdeecaheejfc
同到期	ejeddfhejeogjebeebdaedcik
同卡	gggiggffifdneggfhhffffgee
同压	gefmceddjfhmcdjdedelffdee
同原	ffhYlhdkddejddcgicbfgdchg
同原件	ffhamddldccjddchigbfgdcid
同双	fefdkeegieclgfeffddeeeeee
同发	fffmcfdckecmdficfddceeefh
同发过	fffmcfdckecmdficfddceeefh
同发过去	fffmcfdckecmdficfddceeefh
同回	ffegkfbgicfncechhfbecehed
同在	fceocfccnbcjbdgbegjceeccd
同学	ncbbieYekdbghbZifdccdafcf
同定	fffkdfecmebldfadjdgdheeff
同已	eddihfbiefdoefZegjlegfhed
同意	bfeoZcXcmcjeZdngmifaeccZe
同意了	dediibcifbegbbjldfcddcida
同时	dfnZdbZbnchcobegdZbcZphcb
同时在	fflddeddlebdoeddedddcmbed
同时在试	ffkdeedejfddmfeefededndfe
同条	gfgldffbmdbncegdiccheefhf
同条款	gfgldffbmdbncegdiccheefhf
同样	dggidcdgeimkmedgeoejgdehh
同样的	ehbkddeidiliheeggkfkhfhhh
同没	gcfehcjajgbcheaedihiecdgd
同盖	feehgecdkdhncibigcdeceecc
同第	gfflcffdkeeldihcdiehfffde
同签	eefekcblcaaladikiagcjddle
同签了	effhhcbhfcbqcdfchchdkdelf
同行	kddjcgZbldfjbaZcbkdabbaea
同走	feejefejeeineiahcckecggfe
同都	feffdlcbdkdhmeaahhbcfeheg
同里	fadlYeighfdneecfifhdeedkZ
同里写	gfgifggiffbmhffgffifegckf
名	nccYbfiehfYeeaZZdcbchbfib
名了	chgddcjdlcddedagebhcjdifc
名单	jegcZgbaoabbibccfddedefgb
名单里	hiadciaekddeldchfcfdbdbge
名字	jbgbdchbldfcfbafcegddgbdf
名片	mabdccfbledebdbceddacebae
名的	dcaeeikcfiffhdhefdeeaicef
后	fbbgeiifjegeefihkehlffhkf
后D	ffmgcdcciggfafccdhkdihgdd
后P	fgdbgiiicidegdifcldffdkje
后一	gbehggedieihfggmhZemlejdi
后一条	ffifeidgamjfbjifgmfjfedgf
后一次	gijdeeeeeigdifdghccnhhfef
后一轮	fedldbcdmblaceaedZfZncbfb
后不	dddccmcdcleeccfhgmfnecccf
后不合	gffedkffckefdeefhngnfeede
后不合作	gffedkffckefdeefhngnfeede
后付	fccnceackhbgdecdomdddbbdd
后再	iggicaebndchfdfcjgfbebbfc
后勤	eihdjcbcifccgjgihjdcjcfei
后勤P	ggcekfdfkdecdfeifaeedeegj
后厨	ejfeheedififkedefmfcfhofb
后台	kbbbideddkefbhibcZfmdbhlf
后定	gengffcfgihdmekgebffdicfe
后就	cbfhcdlblchebcaccXkgehahd
后挪	dlehacbcmbecgbbbcYkledfcc
后有	ehcdejcbejefidhdeigjfihef
后说	cdkchcjiefefkdabgeigehmde
后还	egidcibdjfcfefhgeiedddgdd
后还是	fejgdfcejfbgggiidieddegdd
后面	deidedhjfddgcgckeafZdhXek
向	ZkljcVTeicgghhecffbihYcZe
向R	ebjlcddfkceffdiemcegcdcdc
吗	ifgiccdiffeidhhjgffafibeb
否	begfekaiffbbiZkdahdkfacdb
否了	caZfamajbfZcjbicdgdjdcaZd
吧	hhcgdhbehfdaekadkgfhgjiee
吨	YibdfkfhhepgebWfefeagfjWk
吨水	febcelceblndlfeddkfdcdbed
吨的	fkgddfelgcfgjgefiafeejlce
含	cZoedaheoYpfgZZgfZgfciifc
含税	cbhfgciembmjdbdegZcbbfcdc
含运	fckiacbembmdjecabbeidkedc
含运费	fdmebcbfmbmdjfecbdejeicdd
听	jhbiWdebeliblboffjdjagYdZ
听P	ibddcjhanbcdeZhdeZiadbadb
听了	bdjjdbbedjmehbbidleiekgdd
听到	hecjcbecldheicgbdkhbecadd
听完	emccbdajfcgdedkbcddbdegba
听我	elcceedhhbfflfcegbebecded
听我们	fkddefecjffflfbehdededbed
听着	gjecfecclddfbebedjeggcbhd
听说	fbdhahjafjcanZhcjbahgjhge
听说C	icbZiaieejdfdbccgafkeccei
听说R	adjjeahffidfkfceeafehedef
启	dihadggbmbcebhhacadfcjagi
启动	effcicickdcfckZbdddheeWij
吵	feggiffidhhhhdjgeafhffjhe
吸	djkceebhidieacbdffdbegcdf
告	gdidcccejcacjbhcfidenmnZh
告出	ecigjehkdccdggehhZdkijief
告出来了	fbmffefkcddfdgfjibfiijiff
告诉	gdhgcibdjfdcmegeebbbeccde
告诉我	gdigcibdkgbclfieebbbdccde
员	hagccckfheghicjbcicdchcki
员P	gehhdcecighlfcgeglgdecghh
员会	cgjhdeaclehfffjfficbfkjcc
呢	iYgmcbeZlebldheYjlahchabc
周	ZalcjcehgeZfdZZrbfgibogkc
周了	dcnfgefkchdhddgedfhhekibe
周没	difkaecefjbijfcdfdfmfhbih
味	gjbdcdggheddhccfidfcelhdd
呼	hgfagfejiZdffajhZafbfjhhi
呼叫	dfhdgfdbldiddhchccghdenkd
命	dfjficaheghlcicdhjecdjhcd
咋	dhhebdiakebcgdaZbfcajdlca
和	ailebXfgiaefohfgdZhdjgofa
和C	fdgghfehfggfYffcgcfabfgde
和P	djkZdcggicdddjhidggdehogd
和R	celhbWYgiafepeXZdcggljedf
和R的	ecjfedeehgffjfecfdehembge
和我	dhhdcchcmbcembhadceaehgad
和我们	ejhcdcbbmbcdmchcdcdbehgad
和面	fcfdkefidjdfddfcekedfhame
和面机	fcfdkefidjdfddfcekedfhame
咖	lhccgebmcdcigebdebcbehbcf
咗	bYgilaZnaaZokdabcanbbgadc
咧	cbleedZejejefbaddfhbdddeb
咬	aZdtYYVdggmmddcgZkgdZZgba
咬死	ecYnbcZdkddmagdjbhebdbicd
咬死了	fedkedcfjegmdegeflgcedZee
咬着	cdilbdaeeimjfddechfcedged
咱	cecggjekeejgpjhffkfbgiimf
咱们	dhdfffgidgdehihfffhgijega
咱们的	bihcagejeedeidbceedhengce
咱报	gccjfjcfkdnfibkefhfiecaff
咱的	biffcdlkhZccjaZhhccdbjoZj
咱跟	cajhhbddkehhjgfdfcjdhhhfg
咱这	bhfjgbbkfbjebiadfaeadeYdi
品	gchdableggfjihcffiiegnjcc
品R	jfechfhdigigofeegdhfejggi
品R的	jffcfgfejedhlefgfgibfgige
品寄	cclccchfiebcadcacgdebkZcd
品控	cihbddidifecgddZeifeenfce
品控P	cifbddieifedgdebdkfffmede
品控P说	ecledeeeejfehefffmfehmaef
品牌	hcgdfhfifebeiibfdegbhfdff
品的	hecffdjfjdeeaedffcedeeeed
品费	fdhidfdekdoddegedifhflafe
哈	gfgbkahigdbeaeYadfbebchiZ
哈哈	gieeicgjeecgdgbffbcbdbgha
响	ZfhhfcdjhbgiehjXggcgageoj
响应	bjffgaekjZgjgcZYagcYcgdof
哎	ggidiggehifeihhdfaecehief
哥	nYgfddbejchdecjeecddedadg
哪	ildcbefdlbedgkmcehcgfYiZd
哪个	fkdgffddkdkggjhfihekebacc
哭	edfgkfgeckhfehcceoeefdejg
唔	agbfalZblgicndmacdcddbbbb
售	djaZlddhcjdbibYaZccbbbbub
售后	ahbblcfhdiebkcaZabdcdZXwd
唱	ebkbbhabhgmdedccdbcdndced
唱标	ebocbbabnalegdccdcddmdced
商	jehdegYifejggcggdgkjhhkeh
商P	ehcfhgfkdgdbhdcdjhddeefdm
商R	igdefdhcjejgqgeigeffgiiih
商R的	fghhedbggfljlgffeceiekjdd
商会	lcchddcekcgdbejhecedddbdd
商务	dfiibgbjegjkebhfcgjhhmiec
商的	bjgdhhaifbbfffdfefecdddfj
商量	egmbedadghifZbidgifgcdffe
啊	cdbjgfhbejjjhfeeijejdegib
啥	kjabdgeYiikbnbYXelagbgddb
啥也	jibedccdjjedadbccmdbdkdhd
啥价	dkbedebclcpflddZdgedebodb
啥时	bjbafheibicddhcZecebecadk
啥时候	bjbafheibicddhcZecebecadk
啦	efbilegigcgjacdkkhadbbgbb
喂	ifhddgcigbbickfddafcelcdd
喇	caaajlZdkfbkndbcdefeddbcb
喜	gcggiafkeYdgebhefacahhabj
喜欢	bdihbchgibjcecjedWcbcjbcb
喝	kacefgfldaeffjcbcbfiecace
喝了	kcdidcdficeidhgecejbhgacb
喝茶	hbddegkblghffleegcdhecgeh
喷	efcfhhgiehdihahbdefadlfkc
嗯	ehhhffdhgcjhbjfehahcegmed
嘛	dgidfdhgidfdlfbddmdfhdjhc
嘴	heehfXdjiccddfagfdcfbiYee
器	ehgXgbgdghhcgddkhmecejnmh
器要	fdddlfdhgefheegmmbeeecdlg
四	bicekdbifghiggjmgiifefqih
四个	cgicifcahhcdbdmihneahchje
四个月	fhddgkffghghZfihhnfcedbce
四份	eddekedejedmcededdfeedcde
四十	cifehfcfjbgffhgjjgfcfipfa
四十个	fddeijffeijfdedcjhfdfgldf
四千	fefjidefifibccaieggfbdhdi
四台	dfieifdekdbkgddhgfeddjbhi
四天	fdfdhfjkcecehfemgefhehade
四家	cidajeakechckbebkaehfbbck
四小	ghfhdeedjfekiffdedffffaof
四小时	ghfhdeedjfekiffdedffffaof
四小时到	ghfhdeedjfekiffdedffffaof
四年	diccifdcjfcfleccdZekeccfk
四成	ghglbdddkeejdkkfkdieefjec
四次	bibhhbbhcimhedcejfejedhgg
四百	eibfjddjefbgiidiedcdgcihd
回	jaheceecgigiccgbihklgbche
回了	jYjbgeebejibacZdigfciXbfe
回了一	edcecjhcldlfhidabedfddccg
回了个	dbkdfdgfkdgdfdfccgdadcbci
回去	ekggZaWdkdjhYhggegfigkeee
回去再	gejfgggfhhcghhefgnffffhef
回复	cejibceYkhkegaabbhbYhakgZ
回头	heZafckgibjbabYhfYcacbbeb
回我	hjcdcgbgfhhcecXbfiaiffbfa
回来	bajjebddhgflgcofhengffZcb
回来了	cYgfkgYkfdblbgbikhYgfjfef
回来再	bjgacdhelcgdeeZgdabaddedc
回来就	cfkgccZhgeckjdmcdfmiiedce
回来就签	feeldgdhfdclbelcdhmcieeef
回来签	gdflefddkecfefoeeekeefgde
回来签字	gggiggffifdgfgkfffmffggef
回来重	fehihecfghimgfbehjhdedide
回款	fddhhegbhhYXhdcimicacefZc
回签	dcflecZcmeboedecaahccddae
回绝	aZZbXpYbanaccbhddfdnedead
回访	eebcldflbbdhfdhfdbfcfdfll
回话	fflfbfbckfigadegeicdbbabh
回音	feicbciddkiebfZdcadnccXbb
因	cegZcmbdgiigegfgiijhehijf
因为	dgebbmdfekjfffgijhljdfhhg
团	becfeifffgahajmdifgcZfYfb
团P	ehdhdgdbhgfgcanfecdeeicge
团副	gfeffeiekdhgfemcgeeefieef
团副总	gfeffeiekdhgfemcgeeefieef
园	ggaahdkihcccbhcZcYcebdfal
围	cbpaeYYbnbdfhbfgcZacogchi
围了	femdbccdldcdgecdefdgoedfd
固	hddbmbcZncghlbgglZjbcjrla
固件	dbacmcfdkdeffdcjebfbeinme
固定	jebjddcdlcmjhebencjeecbdd
国	fhhdXckekcehdepadahkeWjab
国产	hkgdadXdjdegafhffigafbjcc
国产的	hlabceafhgZdZekielecgdedf
国密	feeefkedeieeddcefcffjhndf
国资	bbidbckclcejgcmcdadjhdbee
图	ZeqbWadgibcaddejabbfahvWb
图改	eeledgcfieeeffgffegfhfodd
图纸	ebpZZcehiadefghdgbddckpYf
圆	dheecjcieedfmhdjfeeifgkde
圈	jgjbZchifffgkfjafWehdfdjb
土	eelbbegjckjccZacjhdcdfiai
在	iffiZZhcldeemhjggdiidifge
在0	fdjhffcfiejjbhgdebgfejkge
在C	jbdfibhfeibggcjkfcchfedeb
在D	bgjdebdemWciXkikiXlYggcgh
在M	cjcgcbhfieedgmbidZecblbdc
在P	ebejiebhgdkjfdmcddgdeejgk
在三	heehfefdhhgdgdZbekghdekij
在他	cbekZjgaihcmhdjabbdhdhdbc
在他们	cbekZjgaihcmhdjabbdhdhdbc
在价	ghcfejeeekldmeddfhegheegc
在价格	gfdffjeeamldmedefjegfefhd
在价格上	gfdffjeeamldmedefjegfefhd
在做	chgkZiYbobZjibiacfcfgefbb
在写	fflddfdefhiejgibfhfefkifi
在哪	hghcedidmbcfkebdedhbgdhce
在审	chklcdcdlcfkcemdchecdgkde
在就	ecihedhdkdihkfghgdhbfeche
在开	hcaafcibmbbdacZieccagbddf
在开会	fbcbddkdlcceacZgdedbhcgeg
在忙	gjgbbcddghgeaebccbdiefccc
在扩	ncdbceadkefeabccdcdbeebdZ
在找	igcbgfghgcdhhhegdZecdcYee
在是	gffdddjekdccbdgdfhecfheca
在查	fcefkdfddjeggfcefYgeelkmf
在比	demfddacnbfhkcZcebfdbYmdc
在犹	eeelcgdcgifebfjeenfigfdeh
在犹豫	eeelcgdcgifebfjeenfigfdeh
在用	kkfYcdbikbeZodbccbebefkbY
在用R	kjcdcdcelcafrcfceZdbdfjeb
在用R的	flfdffefkdcgmdhffcfefhgee
在用的	ghhbcgfgieiakecfddccfdhce
在用的是	ihjdbeZekdiboddccbcfgcied
在电	dfchjdegdkhcfdfeekgffgbkf
在电话	bfchjefgdkhcfefefkgfggbkf
在电话里	bfchjefgdkhcfefefkgfggbkf
在的	gjdhaddghefelfcacfdcgflgd
在看	cmfchbeancfhkehfeddhahggl
在看R	dlhbhddfjeigifjidbfdcagdd
在看R的	djiffebejejeldigebgdechdd
在等	fcfigefekdidafdgebeeedcje
在算	dahmcdbclfffdbcdlechibbhj
在线	ihfdffehffeefgdcefegfjmhb
在群	ebeffckgbligaibegqefgfZnd
在群里	ebeffckgbligaibegqefgfZnd
在试	dhhbfcfcldedmcabdfbkhqXcc
在调	edhfkebekdeeeecllafegimbe
在谈	ebkmccafhgZckblcegeidcdff
在走	dbimbdZdjffhabfehZfhidabh
在跟	ejgfdbfghcfdfddcfeeadckih
在路	fcjdiedbkdegkeebfffgghkid
在路上	fcjdiedbkdegkeebfffgghkid
在这	ecjleeacleghjcbdeffbddaec
在选	jjeceeafjfkeccceddfeddZif
在那	efckfhcckgelgbiigfcgeejie
在里	iakbeibdnbdehjacgjebhhgdd
在里面	ibjbdibdmceehjacgjfcgigde
在高	fcedifiekdifcegglcgdfffbd
在高铁	fcedifiekdifcegglcgdfffbd
地	efgadhhjgbcfcehndhdbhfghe
地址	hgdebdkhjbddcdcghadacdbbg
地的	ccifagZdldiejbbbfgehheZid
场	dgeZlcejgbhiddeijdhdhcjka
场地	fjedceiifefciedidddedfacd
场就	fgeiggdehicidfkceogdhckce
场签	fedemedmbcfodcZajcpfddecd
场说	dfkacdcjedmdhecidfecegefe
场费	gedmcddfhhoicffZgnffefcif
场转	fffeifeldehieedhmbmefecdi
场部	jcgdefjekhfhidgffdiedhbdf
址	ifcdbdkhjbddacjghZdaccddf
均	biigfdbhhcgcehacbXbacdghb
坊	jeafgiddghkdgkcdeidadibfc
坏	eieXgdgcifdZhcaedofadhUlZ
坏了	clfYeehckddbhcbdejdbeiXga
坏了三	fbeejjddclefbfecelfdfccng
坏了谁	ejhedecfieegdfededfefffne
坐	nkeXZeVhhbcejgYdabbYggefe
坐一	mbhccdackdbdZdYbdceddbZdh
坐了	dkgdccdghdfdddfdeeecjhecf
坐了坐	glcdddackedeceeeeceehddde
坐坐	mgdcffbifdggbcddcbcbeebbh
坑	cmhbddcbgjcejdcegkjaddied
坑过	ejegeddfgidghffeineeeeehf
块	hffgfeZUjhlaflaiajcffgmme
块先	ghggfggeigfffffgfegffkahj
块大	efbfkfbelcgddedldadiccZcd
坚	dbapacabnajgddcaleddegbac
坚持	dcZpacaboajhddcblcdeegbac
型	cldcfbfggfffemefdigacdeZf
型号	ffcbkcgiciddckikejecgcXaj
垫	cYifiiZfckdhdefenhgjbjalZ
垫资	fcbjbicdekagedacmjdkcccge
城	iYhfZhkdiflebYkkbebbhafae
域	jhhececcghcfdgfbfjdefejbd
培	dZeclcjejcfbdeahfdefcZgnd
培训	dZeclcjejcfbdeahfdefcZgnd
培训做	fddfkgfggdebhgdhfehgfdcof
培训做完	fddfkgfggdebhgdhfehgfdcof
基	eahhfggigdjbfigkmcifgcgbf
基本	dcglbhdifbjdgahhcbikhchcb
基础	dddhieidjfhfcicimacaedcbk
堂	eigZgeflccheeeeffYbdkdjec
堆	bkcfmbbbihcdgddealdZcbeib
堵	bgdcgeoZgjZbecbbcibZdbYjb
塑	jdddhcgekefiidafhbedddkfb
塔	dfadhihhehdjhcckceecjakca
塔吊	hegfeeiekdfkiefkchfddcadb
塞	fhfcfchhgbddcgdddbebjbjed
塞进	fjgddfcckeeegifcfdfekdodf
填	gdigbefekdlkehbeehdhmciaf
境	igdiccgclhelfdbfejceeibdc
增	hckehcYhhcbhgcdhcefcfffbe
墨	fffcgehfkceggdefgaedehjki
壁	bdbjcZkffhkdkdaacgihcaedk
士	eeaaijdbgjccceifemdcelile
声	dcigecgfgfkdbfYdigbnadahf
声音	dmgffbgdfjdeddeeddfndecgd
处	fZgfjffefhficjjdckgdkddoe
处P	jfhdabfghdegbiieeelbhfehh
处P说	kadidebekegifdhfecjgidbdf
处处	dhkchedifeciceleehcdjdabd
处理	bbZblldcejedachhcjdihbdpe
处的	cibdlebdejgcehjcggeeidcmd
处长	deheieiihafdeildgdbdifhff
备	fhdcfefdhhchengkgeglgfijf
备件	eejfgcZdhgkkhhhfggeecgkjg
备件清	fdjgcfeekdfhhhhbgbeefhmke
备件清单	fdjgcfeekdfhhhhbgbeefhmke
备先不	elddeeedjgddficcdjcnefeec
备科	fgehihechhfeehjfegichekjf
备科P	hfheigcegidfedgfghhfiegkf
备进	eabdhcihiceddckilbdcheebe
备部	hfhfedcahhdfbdikdieadcleh
备部P	dgifhddcgifdccdldkfbeelfj
备都	ffcdclbddjegidcjeafkeedde
复	ZgihibfihcmgfZZZYhbefajhm
复购	bZgZlbZghckabffacZdcccdcq
外	cieeeegjeecfhikhkfdhfjhii
外一家	edgjffedifbkndcedcedcdcdd
外两	fighfdfkdhiejgcefifefabdi
外包	hgbbeifihbhgggbglkechclab
外贸	ghheefehfffeiddfikffegbed
多	fjcjceXcfjoghmciefhicakfh
多M	fbgichcclcnfgfddcggfdejbd
多一	ckgdfcbcghgeejidegeeecfhg
多久	bnchbcZaoaZchableggedgkia
多了	bffehidjfdecflaghgbajifbl
多出	ebeijdibihgcldahcgedghYlc
多多	kfeeffdbfifibdjgeiffhebcj
多天	fejeffffbligbeeefbhofecdd
多少	dkeebadcmbnffkgfeadaeanec
多少钱	gjfadcffkbjgfiabdXcgfdffg
多少钱一	dhgiefcekeniicecgcfjddffd
多月	jfgcgeddfjgdededfhekefdec
夜	bckemaejbiaeecjjffcjgjiof
夜班	deidjfegheffffdkeffdfkdlh
够	ZqdXdfWjfdXfdmZkbicdgdkZj
够用	elcbdddihcchbjecebefhbicj
大	cifehcelddficmjeefidjhngb
大会	kgbedefcmdcedfbfededcfede
大会上	jgceefddkefedgdgfcfeefaff
大修	dnbcddbihbbgkkcdebdaeegge
大家	ZbZeigmiibijgjWbhiZdcZbdd
大家都	efekheehfhmhfgdgihfeffcdf
大屏	camjicZhjcdcclfjcbdbldgbh
大概	coagadchiahecliiZbkbfgjdb
大概D	dcijbeighdhcbXknbflbdhfcd
大概M	fnecfdahhebdcmeacdbehgjdd
大海	dflcdddedkfddfedebfmehcde
大货	diiabdgbmccegddabbgeekjfe
天	cbhgibgbfjgeibcrkkfndhemd
天三	hdgigeeeifgdZfejcheceigie
天不	eibdlcefjdcdceelcZfcfgjjd
天了	edfibdhfggiiaeiZkfemfedae
天交	dbgdhickbhclicbqbbdcgcffd
天再	fbccdeldkdddbdceddeedebde
天到	efbdifiiegdmbgdedZfgdfaZj
天发	eeefiejcejdghffgedgmfgaee
天天	cicckgbccledpecdegdncecjg
天就	dagkgbbhhdcdhcfjkXkjebdZa
天没	ibfbkiacclffddcbfmhjeaZoh
天没人	iedefjcffifeeeedglfbfddki
天罚	gfeldgfdfiemeebpbgeeeecbe
天能	dneYbebekdicffeocZcdibgac
太	ZfiiYhZfehhgifffdkfbegjad
太多	ffgecifkbejcffabhhicffXcd
太大	gdfdfijdhggggcgbedejfdfdh
太慢	ecgjiZcckdabhgcmfoffdbnig
太贵	effgajabjfoddababhcYcZVbY
太贵了	fgekfcedfilfceheenedfccfe
太长	falfZbbdfhcegfcjdldbejibd
太高	fdejcichcmlfcbaddmkaddbab
夫	ihbhZeccihfigcjcefgjdkZcd
央	hhfffffdkffgimdbffeeeiggd
失	ZZhZfiiZdmmbaZcagZcricbkZ
头	iedfdZighcicYfjeigdcfekii
头一	mhbbgdaghbajhhagjdcbcahei
头上	efemediddkjkbdabcmeefecdc
头了	fcgmdebifhiidbbfdfkeecchg
头回	mfacbcdcmcacechccafbdbkec
头开	fgfejgffdjfgffffjmfifggeg
头开错	fgfejgffdjfgffffjmfifggeg
头开错了	fgfejgffdjfgffffjmfifggeg
头得	diddefhjeedfbdcjfefffdpek
头才	fhdifgeeifeehfjfejffegZef
头没	fdekgdcghfdhcfcghnfbgeded
头说	fhfidddelbdidicebbgbgcieh
头跟	fdjcejecgimdifdeeaedfkced
头那	fdhedekdkddjgeeedchbegaeg
夸	ZhdZjYildeZceZXZaZhhaeino
夸咱	cZcdmcjlbccdbcbcdYebdaZnh
夸我	fjddffdlccccbccccZjccdcjk
夸我们	fjddffelccdbbdcddZjccdcjl
夹	fkgebdbbmdgghffegiehcdmdb
套	akjafZgmcafhbddkdheYehodo
套M	fhdcbekhffkjgjdffdfeffidf
女	jicfcedekehddbgaddkcdckfd
奶	fddgjeggfgghhbcZjjecdcalg
她	hgcicbghdilehfqffhiiahcag
她们	gibgeiegeiaeehddhjdefdZee
她说	fhjcfechiagdifbbjedeeifdc
好	cjgcibdocdehgedfgegbgnejj
好D	dkdfffhgggdgfebihgjbdkbgf
好D到	fcecmehdfigdceejdmechdcke
好D签	fcdghiZhfgbjbeabaaicddeed
好了	bZgikbaiiXfjcdfgcVedZnekb
好再	fdjeigfhgdicedjcdbfefidja
好几	hkdfebhdejbiifediffhedace
好好	ciehbhbafjdihdfcdrbkecdcb
好好的	dffichdbfjgfifgeeofkfedec
好就	ejbdlddkchaefgjcihckeiigc
好张	dddekedhjdgodedeeegeeeged
好意	eghdeghcjeieihfceZfefhjge
好意思	eghdeghcjeieihfceZfefhjge
好用	ckecjfalbecdhfYcbXcgdjfah
好的	bhaijddahkZjcfhddoikegdhX
如	ebhfigddfkgghcbghnekedgib
妥	fdddldckdaehdacbcdebcchcc
妥了	ffffifelcdhmcdbdbcgededeb
妹	hciceedckeggfeddddfddladg
始	heefjZchgdhbjhelgfggeiZeZ
姐	diegjbabejedccofgeghcdimg
姓	nedbbdbcmcedcbYbeddfcchac
委	dclfZeedjdihiiqcbgfbgiebf
委会	ffkdZdgekakaiglbbZhegdeeg
委员	bejicdZfiegleimfejcbfjhbc
委员会	cgjhdeaclehfffjfficbfkjcc
威	jiejddfeghceedfccbdmfdbbd
娘	hedegciejedghdcfeheaddcid
婆	ehelcdhhgdhggcgdjckgedceh
媒	ghhicebkddbklkcgejjccecbc
嫌	beilVfdajgiacaifdtbXbjcbe
嫌R	fnbadbdgkcdfnhecddfefdkhd
嫌咱	fcffdkcfejfedeeffnfdfebce
嫌我	clhbbdZbemedjbcegoddcfgjg
嫌我们	clhbbdZbemedjbcegoddcfgjg
嫌方	geifgegghfdfcecdfgffhckbf
嫌方案	geifgegghfdfcecdfgffhckbf
嫌贵	gcifgjYhdhngadpcZhbcffXfd
嫌高	geeiefeefjgehedefnfdedeee
子	gfgdggegehZmimmhfiihcdece
子上	hdgdcdiigcedigcgeadceiifd
子下	gjfeffehgbglddhdgakcfeedd
子会	egildfcckedfdcpeedjefddde
子合	efdhhfdifffnefdfegjfffhfj
子合同	efdhhfdifffnefdfegjfffhfj
子在	gfgkegYeldijichcebideedff
子归	eceeehkejeefgfZgfhfhffdfe
子没	ejfcdejeifgedddkdbefeebdc
子版	ggfkeggieeemdfeffdkfgghff
子给了	fffefjfedjeekfiefdeahfdee
子说	djZledchgfkfbdjecifceceef
子都	caccemfcclghjkfiebfbehabe
字	eddicbgghdhdclskegibccjec
字了	ddckfcbjebcoiemffbfcfdebe
字化	cicccbihhdheblgdeedhekfge
字还	bbclddhejdcdcchfdZhdbebdd
存	ckZeheicncbdjfbfhYcjdbmhg
季	bgffbfiYndbdaebnlhhhddegi
季付	fchibdcdkddgdgddofdddddee
季度	fbeigdiblebcbcdakfhhedgjg
学	lagcebgficbgffZihickfhfih
学前	dichfeebihcbdbbhbiffdeebd
学期	dckdgbefjdciibaelbfjikZbi
学校	cicfffghgfehgidafkghdkfhd
学生	ddjebchidhjifhcjgfeeehkah
孩	jagebehalgacbgiacefbeaZac
孩子	jagebehalgacbgiacefbeaZac
宁	fgbbgchboaicldfelYbebaecc
守	dcbckdjekcfjbfemgZkdkdbkc
安	gdhehXfdighijbdmbfeachkmd
安全	bhicWZgclfehdhjbdgdbbgpac
安排	dfefleZdggbehdajifbhcggoe
安装	delfeZceghoffcajeggZfhaje
完	cekdjeXmddggbehqigmjgfkgd
完D	dggccicdjededidbfhedmeace
完了	adkfidYihYejXcjifhgckhhgi
完他们	gehjdffefkdfdgckdndcfehhe
完会	ciZfcckdkebbbagacbhcbafgd
完再	hekhdcbdlcdbcbbblbdddfigd
完就	dkbidiahgccffiYZfcnjdeged
完成	eaZdpdakdZZjggZlaccZdaZgi
完才	fhifcecblddkdjndelcedicde
完报	gdkakddeeinffcbeimgffabdf
完报价	dencfehfdjpgfecfemhgfecef
完方	fbneffehckbffdeadlekffdbe
完方案	fbneffehckbffdeadlekffdbe
完没	eiicifdejdcgfdcjkahffcbce
完说	famhedegienffddeffdefgeee
宏	eeedcelfhhffdeeimdfbgfdcf
官	nbadaicapbbdibdcbbecbfbYa
官网	nbbdbdfbobcedcebdbfccgcYc
官网留	ldeeefdfjedecdddeedbdffdf
定	ahcjflUifdhikdqhhfqhgihbf
定D	dfhgiccejfcifecgfljdgfddd
定D签	fefjffeejfdgefdahhkfdgefe
定一	fkddfffijddfhcddgcneeecee
定一家	fldcfffijddfgdddfdneeecee
定下	ekicfeYejcfbhhYaacjdaaecZ
定下来	ekjcbeaejdfbhiYbadkdabfdb
定不	eghkdhbalefgggejeXlmgdbdf
定了	aYZkeoXibklhmXflcfihfagaa
定了D	giegdeccleddaeabfdnfdeffh
定了R	dcdccmcajfffqdhabidcbcfdb
定位	ekbeeffdkfeddidbehffkhjee
定制	gfahaeiZmfidadcjbhdbbkcee
定在	deieibagjbegYadhgaiahnfjg
定在D	dfjajcbfjbagZafhgahaihajh
定的	gdgdihbibjkliajfaebdhghci
定稿	gejhdfekddamddWcjgediedgg
定稿了	ggfkeffamednffaekeaehfffg
定给	ebgbljgakjbdjicflceicejdb
定续	fccledegfhcffeifflffefgfn
定要	emccdhcjdfgdihfbgfodgedea
定金	ebbldiZjdgZfbZZcubjlabegb
定金到	gffdldegicdefedbmcededede
宜	bcfhcjWdgisdockfgiheaceef
宜M	fdigefedjenfkgcfeahegecfe
宜一	eZfgjiebanodhffddndjcdfgg
宜一半	ecicjigeammflfdffkejegfef
宜四	gddifhfefilhfeadedfdfejfd
宜点	ehfgfgefkcheceledadfgjgff
宜的	fcigdgbcjeleodmdeafdddhdh
宝	lbebhcdigZhgggZhhacadeZaf
实	fjaYffjgfgdegiihgjhediked
实习	ehdecejclcedhdbiegeceddfd
实在	giedghefggggekffhjldgecee
实施	dagfeikgicbfgecghiefdeYke
实测	febdlfedjfedgfeeedffeZlff
实训	hlidbebgfhbichdbigfdidjaf
实验	hhfccdggjbgcbcdbdchfdmpbi
实验室	hgfecehhgcfefdededgdeimdi
审	dYllaeaYihaoeclcflfeibieg
审批	edckdcfcnabdbadbdkgbeckhb
审核	jdgededghfedgeeefeghkeafe
审计	bcelgbhYfkanefjZkkbhdbefj
客	iecdghffgggggedieigffihji
客人	ZYkZfgibfjkdbddahldgdkalc
客户	fdbffgfhgfhhcfchegfheggii
客户C	gkbZhgbifdbebddbjhhbhfbem
客户原	cjbfbghjheibefjidfdcgficc
客户原话	cjbfbghjheibefjidfdcgficc
客户群	fddgmfbegiegeefhefhcfdbne
客户要	cadmcdghfgiieccicjeccbejh
客房	dZkbbdifiejchhdbiafjechfh
客服	lfabefddjeabiagcfgdbcaYef
客气	jdbdgjbdghbfkgbffghcdijZc
客诉	gefejdgfckffgggdfnghfefne
宣	idddblbdgiddkdccdedjdfajh
室	iajccehhhdiffdmidcgbjhlfe
室P	gdgdgiYcigdejckddZeagfrcc
室了	deeefelejfieddaeeefddeedf
室的	iZlccedejdgdedbdhiddgnZee
家	hdgbbjehdidisghcZgcdmfcei
家C	hbZZYboifegebjdbfccddciee
家D	ejbcfigckehbdggieigjdddha
家P	flZdefadkeebeceeedccckdii
家R	ggjggeefhfjfmeghfcehhfkjd
家也	ciieacackebcobbefeegafbcg
家了	befdgndickgZmchjdgciedegk
家供	fjfgcbbjffihhfZehfeaefedb
家供应	flffdbbeifhehfZdifeaefedb
家供应商	flffdbbeifhehfZdifeaefedb
家便	dkchdfadfipeohadehdcgddeg
家便宜	dkchdfadfipeohadehdcgddeg
家具	idkbcebckfggdfekebeeebadb
家店	ihdcgebleagdbkaibbchcjcfh
家店试	fdkedfeifdhddcfhhefdhlbee
家报	ghgbgichhdifnfkcighcjdggc
家新	ihcfgfdfjbeidecigbiedddek
家新店	ihcfgfdfjbeidecigbiedddek
家是	igjbecdifbcdjgkeebeelcbde
家比	eZhldbbblfgkhiecdfedjdbeb
家比价	gegiffffjeelaheefbefkgeff
家用	aZiidjhcfideneiefmeadbbed
家的	hjdehiXdclahmcdfbmhfhiffc
家签	feeadmdcblkdpecfeXchdecbh
家要	bjeafggZpafbaZgbiVdbhhkab
家说	gbbkcifidikkjiZfebieffdbf
家进	bbibcbjekeeegieceeffnfeff
家选	fedeekecclielfddfaffijbff
家都	cehijcbfeikhgdbdfmeceiejc
家里	cjgacYhhiXjdfacafddZZbZbb
家长	ehafieahehbichYadnbbbeiki
家长委	fidefhfeejffeiZfglfdfgeff
家长委员	fidefhfeejffeiZfglfdfgeff
家门	eihdfedjedffchdhecedehigb
家门店	ehhefedjedefcfehedfdehigb
家问	fhieefddjhghkcdegmheieaif
容	fkeaihacigaehZcecbcaggqgk
宽	efaddckdkdcjbbdcedeeecpff
宿	fbiadjbhhdedhjeifaedekeic
寄	hXkiZYjbnaWgbbbcfZhahqdea
寄了	dZjZXZkYpaZcfbbZbaaZcnbZf
寄出	dbjmbdackecocdaiibedfjdbc
寄到	ddgfeekejdcgbegghXebhfejc
寄回	egijefbhhcbechbafclfldbdg
寄的	edjeefdhffefefegeedeenhde
寄过	eegkiebeiecjefcejgecdifde
寄过去	eegkiebeiecjefcejgecdifde
密	cgggZhiakgiiccbacfgblgjec
密封	eigfbdidjgiffeddfegdlgjhe
寒	elecceijececcccjdegbekchi
察	ghjabceekedckcejdbiiedjbb
寸	dlfcdadckdZbdffkbafbafmbg
对	acigedhgfgejkbechjedggiec
对R	ejdfeichjdneodbeemecehacd
对上	hfhbddiigababhbdjWcfefgac
对上了	egibaejghcbdehdfhYeefhbef
对不	cbchiigbleiddbebdddbeZgje
对不上	dddejghdkcjgcccddXfcecejd
对了	ddihbcdbmeffbdbkhgicdajce
对了一	eelfadcbmebddebghibeedkdg
对完	fcfhgfhhfeihcdbcfbgdddbee
对家	ebkicgaihddbqeaccagacafbd
对我	ehifbgclbdifecfbilfeebjZc
对我们	agjgcgdkbfiffdgcjlffebkZc
对手	fZhgbjdefiijufWhdYiblkbdg
对手R	iedfffghgeldpfZgcbjbejfgh
对手是	dahhecbekdehngdeigdfdhcff
对接	XdeZlbkZgjgecccebgdkbffje
对接人	cbjeichcficgidcddefmegbkb
对接的	ccgdeejdgheecebffbfhfhaci
对方	hhamWYegibjmfchbhegadacef
对方要	chdjefcdldeghdcbmcdddeahg
对方说	ihdfdcghhbeadfhfchhafdZch
对比	dgiacbganccdlbhdcYddahlcc
对比表	dfhcddhdkeYekcgeebfedckdd
对账	gcfclehdifbfddeckddcfdied
对过	ffjheffkcddmcffeedleeclff
对面	eegieffeldjhmdiddZickccec
导	cfgbggfdejgeigfhghfkZifhf
导出	dZdbjhicgiadcdbbcebjedhjj
寿	dgiicdbheghjdkcbeeecejide
寿命	dgjhcdbigchjdkcbegecekide
封	eelfefbdggfgifYfhejgoddig
封边	gfdehfgfghcdieefdZededfhg
封顶	ehbkafdejdhhcldZiddeedecj
小	ighbgeagibddicldcdcedkknb
小P	jadhhhcbifbhddjdedhceahed
小单	fdhhjeadihZlbdbZfbdddjced
小妹	hciceedckeggfeddddfddladg
小时	Zjidgdciibchffdicbdfggpmf
小时0	elcdcedkdceeeidkdbfeecobd
小样	gdkcbccfjZhcddacdedcdlfZb
小程	jbbgehiddkdchgibjjeddbfik
小程序	jbbgehiddkdchgibjjeddbfik
小舅	edcihhgfejifefmegiflefdgd
小舅子	edcihhgfejifefmegiflefdgd
少	cifgcecZgilgfjihcggmkdjbj
少一	kbelfdabmckiaecjeaebhehce
少两	feicldccckgdieimbmgiheccb
少了	fcdehkbcjggigfhgcXiljZYfg
少五	ghfheffeckfhcjbfhnedfeffe
少钱	gjfadcffkbjgfiabdXcgfdffg
少钱一	dhgiefcekeniicecgcfjddffd
尔	jbccffidkcahedbjfebbeeabd
尘	fjdgdgeigfgecjbggcegdfkdb
尚	hcbgcgkdiececdcjcjgbdafdc
就	eecoedbjXlociigkjooqchfjf
就C	kibdacbigbfffdhfcYgdecebb
就D	ebglhebcmblceabgdXmldbckc
就M	egfeiicdldhdikdbjbadebcfe
就一	kfZgcfgZiggjfgbhbjfcbdhZb
就一个	hicfciccfiZkehfkdkdgebjdf
就一句	jddhecdejdifhebcegibdhdee
就下	fihbhehheghYebgfhdlkdjfdY
就下单	fkjdYfZihafZdcggiZkdekgfa
就不	dfdlhabfhfldchcjgjggefcei
就不续	fhigedgfckhegeeeemfhhhfik
就全	eecdlbigejbeddfffmdoehbia
就剩	ecfobbcapZbeibldhajcfbefc
就剩P	eefkdedclcebedocddbdfeedg
就卡	ecclffebighdacehficbefZkd
就卡在	fcclcfcclchdcdigdedbfgaie
就回	dbgkdccjbjnbeidehnhkgeced
就坏	fgddkbheejdghffeemfahdejd
就定	efekcfbejdecaigecjmddjifd
就差	caaoafZfjZkmhgiddbaadYgea
就得	ejbhbdabmcbgikighchecegdf
就想	elddfeeigbhhiaglgadbecccc
就打	dabgichkdchkbbejmcibehhfe
就找	feekcfdfdkgdgfehdmfkfefde
就找别	feekdfdfckfdcfehdmfmfegde
就找别人	feekdfdfckfdcfehdmfmfegde
就把	chbkhebeghkkghljefknddbfb
就把单	fkdeeediehafidjedbkkfcece
就挂	eadhbdlbckkeccdccnccjcadc
就挂了	fbbbcclbfjbeadcecldbdccdd
就按	fdgmcfdkdaljakdZhYjcfefke
就换	dibodXXgZnjjjaZchlaocbefi
就换R	fddkfccgckbelefhemfmfdfeg
就换人	cccoebZfblpdYcaajgamccheg
就摇	eelbfdfdeljgfccefnfdfedef
就摇头	eelbfdfdeljgfccefnfdfedef
就是	gfieccgfieefdjdiihiheihdh
就是D	chbjddfckdfgdcbjbekaecfcc
就是R	bhdddghhgdgfmdiefkececfdc
就是想	fjgfedebleecjfhdjYeheched
就是没	dkfedbdahldjbmbccgcbfffdg
就是要	dhdjfebjfdkgdcciiadcffchk
就来	feejggficggkcdbaigkbicjic
就没	igebceicghcffcbdeicledbgd
就用	dbkdeigiefjjgeheeadhfkedf
就盖	fdejffdkcdepdffdidndedeeb
就看	acmZjaYkiacchaoffbaZbahZc
就等	deflbcahgfdfiggcfegbbdfeh
就等P	gedleedhgdgmjefcdckeedede
就签	fabmecZehhoXiXhchfligdbec
就算	egfdbjhccmdeaidceijielfdc
就算了	fgfcdiidgjffcjeeedjgflded
就给	fbblfgddjejilcglhfmcefeja
就能	ffikZhaZpZbhcckZdbibicZac
就行	eiceiaikfZigffekhadXgYccm
就要	dgeghfagdhicdhYibnhdehijf
就认	edigibeleagkkfcdeZdbeddbe
就让	dddjgcgeldnfbaceeclcdehbe
就说	igfehchaejeehegdiifekceif
就走	eadjhbjgeiljbbfcfkbleebjc
就跟	fcdgdjcdhhhilddbdchiihcld
就这	dgaheicedkhekgifbmgldbiah
就这样	fjagdfdcijkdafbddmhafdkcg
就退	egfbjicdhgffceeiZldffkckd
就问	iggXcbjkhbddhbZicZbagiecc
就问了	hifbedgekddeddcffdedeedfe
尺	clfbfacifcgZdgZjfbfaaflZg
尺寸	ekgcebYeieacdhaibdfcagiah
尽	eihcfeajebfgaihYiecciZgcb
尽快	fifbiebjdcaccjiajfeddZddd
尽快出	figecfeifedeeihegheeeaedd
尾	cedekacfhgcdaZYjwcYgcccfd
尾数	dccbnecifbchcdgiocfbdeceb
尾款	eechibbfghcfcaZhtdchcdafe
尾款D	fjfefgdkebecfefikbffeeecj
尾款M	ffeZlfddjhZedeeklfckcdfac
尾款拖	gfgfigeffifegffhidgaffffi
尾款拖了	gfgfigeffifegffhidgaffffi
局	jlhaYcdfkabbilqYbUghcdeba
局上	liedeecigcegZdddfdgcfgbee
局里	dgicgdddkecegghdfaejdhffd
层	eheZfbjZhiZfbfhggkdcealgY
居	hggfgfcbgihddfalikhbcfgih
屋	jbhfadgclddeYfZoaabaddjag
屋里	hZjibdadlcfdcbemdafcdbadd
屋顶	fffecgjfggeibgclcddcffkah
屏	YghhhahbhieZekbhbhaYlemoh
展	rdbZcffhjYdZdcWhfcceebbbY
展上	lddfcecekegeeedcedfdddbdh
展会	lfbdhdccmdaceaajiadgcfbcc
展位	ledfefcdkedhdddfddecdcfge
展厅	dhiidehkddgedccjdgdcfgabe
展台	mahcccaggdgdegcbdYeccdabd
展收	kdcfefeejfffhffffigefZcff
展收了	kdcfefeejfffhffffigefZcff
属	fdhdiicbfidhecdcdmdecjgkd
山	jgaadbhekbdeebbjhcdfZcfbe
岔	dldbddhdkfcjbedddnceedcdc
岗	ihhccchijccdgdhbaafdbhbag
岩	iidhgdgbmeeebhckehedifbge
峰	efgfaeicmfadicaaghifdZkaa
崩	dccjfgeghelhgaZialgaeiecb
崩了	cdcjfhfciflhfbaicjhYcggcc
川	ijbdbcbcmbbfggecdaebeblbc
州	ffYcdemdlbfadcYjfgcbbZgZd
巡	ihdaheZgibZbibbbdcdcefiei
巡检	ehebifbfjcabebebdeecedjei
工	efiYgdjggebgeiZobkdYegkge
工P	cbdfiejfjdeidcjcdaeefhdjd
工作	hbkfbcfbmcgeeihaehddeglfe
工况	fjlfdecifchfeecdfcffddocf
工单	eibeghihffeegejegiiifaaij
工厂	jeZfhfgghbbcebekcchaciXab
工地	gibefcganaefeaboecehbeeag
工期	deobeaYakeafahatYidYjcjfa
工程	fhgYgfegciddhiciaheZdihgb
工程P	egbekfcdckdefehkfngfgedef
工程部	gihbgeciefhegbfgdgddfgfhe
工程部P	gikdagchhbifiddddedddhdeg
工艺	fejfefcdiefhjhcffjeceegbd
工队	edbcnehdfichdddnaieeecdce
左	dffjddbfiegfhjgcehhggkfgf
左右	dgekfdcggfhehjhdbhihhdgdg
左边	gdkeefddkdbhjhdcicdfenaid
差	aYcibpdZhjghlYddeieXfdmfd
差0	dahfakZaaoecmcgabngblejdb
差M	fcakihZZlejYjgcaehdbaeYcZ
差P	ffembddamejmdemddbZgeegch
差一	eecdilbYfjckifagkecbjancb
差一点	fgdZdldcdkaecidfdjfelbnee
差三	fedcbjkdlcZcjecehcfgdeeee
差不	dhghcfafmbfdggcbibkbdcbcl
差不多	dhghcfafmbfdggcbibkbdcbcl
差两	fbggghcfjffecddidfdghekbc
差了	ificfidcekfdmdebeccbdkhbb
差八	ffdkeedejemeeeeeedeegfgfe
己	decgehdfhfgcdkhjggghbjied
己做	iedbcieddladhagcdieldcYbc
己的	gedeghegggahZhhgfcdedggjf
己说	gcfifcffjdaflfefgghedfcgf
已	bgealgbhhedihhihiehkgghhg
已付	geddkgelbekgfdegncfededci
已发	dheggcefhgihcZijahgadYkhf
已经	ahdggjdheggjklkegffkgcfij
已经在	hbaikZijdicdjdccefejedcgi
已经批	gnedaecdkddcemfdbgegfdndc
已经给	fdgkcgdbgihibjhfeehiggged
已经跟	edggckdfdkcknechiaclfdebg
已读	gjedZbfffihedebcbefjdcaae
已读不	gibeabifdkbefeedcffkfddcg
已读不回	gibeabifdkbefeedcffkfddcg
巴	iecfhdddghbffcbkcjebecakd
市	hdeYYgkbjgebhekfcjgbkbead
市场	hgcbdhheghggjgecfjhaicede
市场部	jcgdefjekhfhidgffdiedhbdf
布	cjheeecejeieidgibdaehjogk
布草	hbfdhhggjchhiccfceeehgffg
师	gYjdjhZfegegecebghfefmhrb
师P	kdheddbcjghffffbdffedffde
师傅	cchXkddjchedfcfacjdZfnfpf
师傅们	fckdcfeggfdfcfjcehfeinjbe
希	ffghdefifgfgicggddekddZhg
希望	ffghdefifgfgicggddekddZhg
帘	giiededgfiidgeddfafgfjbim
带	ZeegbhkghegchedefZnfdikod
带一	ghghggffghdjeefdgaiefeigf
带两	cdegeemghbbdacifebicddbhc
带公	fcemceaclecjcefcddoeddebe
带公章	fcemceaclecjcefcddoeddebe
带我	djhdhedjfeeeidcifiicffgbh
带技	dfcihfjifgfdegfefgbeeddhh
带技术	dfcihfjifgfdegfefgbeeddhh
带着	ddlabjdaekealgccefcigjhie
席	dcblhcegdjhjgbabfWblcZZbh
席位	cbcmhdeZfjifgbbcgWcldZZcj
帮	gagdcdmgkaefkafgdgaZhZdbc
帮忙	eecdhejclcggfchgbgcdjceff
帮我	gakZabljgZYfbbeZdZacbagcc
帮我们	bembdcbmbcbgcdidgcfgddkff
常	giYdhXhanbibehhkcabicdcla
幅	figdfgedkdgegbdjbZfegdoef
幕	dhdcjeccfiedffbgdfeddhkkd
干	bdakhgcehgbfkZeiilcgcdfjf
干嘛	eggbhdielddfnecedmeefbbic
干脆	dagcikbjajgfeecdjhfjegdde
干过	caccckhclfdejdbecedddcaca
平	beeggdhgjbideedfbeeYmhnfk
平台	fkeYhfcihbaidgjccWgbmZngj
年	ehcgleaijaekihcaiefbgdejr
年M	fdmcdcadigmlfZdfbZhiajbje
年了	hnacfacfigbemgedhmegfcbbl
年付	fbflbdbejdghejhclccdcibeb
年免	gfeedkfcjfncidddccddeeddc
年免费	gfeedkfcjfncidddccddeeddc
年单	edegkddfkcioheeeeefefedde
年度	dgedkccgjbegcmbhdaebjhcii
年才	hgghfedfdkhegeeffmhdfecfd
年框	fcdiicdifgcgdggcfehcbdeaZ
年框架	ggffiffiffZnffcehdcfdffec
年检	ebcdnedclcdeceebcYddeaajh
年的	adaijiZjecddebkflgligchZp
年约	fffdkeejedcpjhfdeidddeibi
年维	ebekbdihickeefggbhgcdeaqf
年维保	ecemdebhhckiffggahgcdebpf
年耗	fcghhddhfhjdneehhmedefdde
年耗材	fcghhddhfhjdneehhmedefdde
年质	ffeichcefjggfeedbjhceebhe
年质保	ffeichcefjggfeedbjhceebhe
年费	ffcjhbdekcbgZaaalYbbebdbj
年轻	ejededdfhhefefefemfefgdde
年驻	gefifggdiffececdebfeeebmd
并	aijdYhbghcbcflegdhcjakmYd
并发	eidfdcichheegddaekfdeihcg
并排	eckdcedcldfgjgfbigddemjcg
广	ibfhfdjjebhchacfhdefdddaj
广州	cbdfbhkbmcdZeebefgfbecccd
床	fjdfjbZobfdhehhffffcblcfg
床垫	gbjffddjdgkdicdgebidflgbc
序	iamedefcjfcbhehbiidanbegj
库	cgcbgXkdifbdZaeoeefdgdkfg
库P	fgddiehckffeggemegeefdfbc
库存	djbdeejdmceehfceeZckecmch
应	dgdgeeehfffbeajdijihjbcmg
应D	fadiifcgkdgcdcbejclcccgac
应D下	gdfkegeigfkcdecbidnfecfec
应D下单	gdfkegeigfkcdecbidnfecfec
应了	dbbehdkmbbcZadZcbYebcdcaj
应商	efgbhhddhgebiciefkfjiZcfg
应该	cfecfdjbghdifcddhhiiddcbc
应链	hffcgieiehiddhfheaedefcfg
底	geZhYjdahjnfjhceYnagehcca
底了	cibjeefbejddbicdclelecadh
底价	dccnccacghpcgjkcdhdhcchcc
底料	ideifeeeifkfhfefhjghfhaef
底线	feffbeibmboadaadbeccjeaec
店	ijbackbidhfbdgeidfjhbladj
店M	gdimcfZiefmfbddceejefhfge
店主	hjccgddhgcmibedfedmfdcfeb
店主P	hjccgddhgcmibedfedmfdcfeb
店在	cagdcdmclecfbdceddedeicdc
店的	ghhehddfjdedcecjdecceehdg
店试	efjddfeghdhdcckgheechlaed
店里	gieafchjfbddbagbhceadlYbd
店长	dldhggdifeihkdcildigfdfee
店长P	dldhegdhffjhkecZeejhfeggg
府	dejicfaghfdegjlieficjchbc
废	bdcbdnaZdlffghjbaccfodghh
废了	fddegkebcngdhcfdefgdmdjhd
废了我	gfefejfedlgefdgffdedneice
废了我们	gfefejfedlgefdgffdedneice
废标	cZdcalaZdkfdcaYdaYcclfdcc
度	dkiagYaffjbchkbfhgdfemwje
度0	cijbadbgiYedafabfbdhclqab
度不	eicdieffifdedeeidiiaedkjd
度款	gefdmgdfibcdgfffmdccdegea
度要	ehfedidekddfdeddeafffglce
度赢	fbleecdgkccflehefcedddnde
度超	eidegfchfheefccddgeefenid
座	oZggZbZdlcjfdadcgbibiddYb
座机	nbbcbcccldceecbeedhcifZbd
康	fgdgkfgcdkedjebieifjecagg
延	bbfiiZgblecmddanelfdfckbj
延迟	ffihdddfhggigdegfnihfdigf
建	fgebcjddjfhXdnofffhkdchbX
建议	fhhebeickehagjmcchchfcZgc
开	cgdbigghffdgfhhgiibflidhg
开0	ffghdffggdZjcjbegbkcdelei
开业	gmhaaadZlghcbceecjcbZdhee
开了	cajajicfifciffdafZdjflffl
开会	efheaciajfdkffkcbddgdeffd
开会定	ekifecbdkfgdffneedcddeefe
开发	jeegdicggfedjdiccfdfebkcf
开口	hfckccacmglehhkcckdhcjZdc
开好	fehelecbmdghdciclchhlhced
开始	gfdelZdhgdhbjgfljcegejZfZ
开学	ceekgcdagiabcaclZjejcccgc
开学前	dichfeebihcbdbbhbiffdeebd
开完	cZhjabjghaghabjbaeiadaifb
开工	efZfkdZgfgdfbccdchdciabjc
开招	elecddbdldedbgeeecednegif
开招标	ekecddcekeedcafeefeeldhhg
开放	ibeckeejfdgefddefefeffnge
开春	gmdbacfhfhdefcgdenehdcddg
开春再	gmdbacfhfhdefcgdenehdcddg
开机	decekffidggdcdcncfhkdcbce
开标	bYhcVlhZkhebjccYifbcseYbZ
开的	cieeeidhehggjhjfgeffedbfj
开票	dbadfclZleefabcbmehageZhZ
开课	dgjcedhhfgcbacbmdkccdldjc
开车	heagcejghcgdcdgbecdbdaZbd
开通	edmbcebjddcghfeZhgddlfedb
开错	fiedkgeedjiehfeejmfhfffdf
开错了	fgfejgffdjfgffffjmfifggeg
开门	ebdhkeddkefebddobgdddhcgd
异	edYhlbcjeeecddbfcddbmebih
异议	edaiicckdcddbecbdbddoecec
弃	dccibkacekbbebajccdnfdhac
弄	biYgjZcjfbgiclglafhbdgnkj
弄好	dcehlcadkdjfgcceeghdehjjd
式	bccfkgfhicijddhZedhelmifd
式四	eddekedejedmcededdfeedcde
式四份	eddekedejedmcededdfeedcde
引	ngbbidaanccdfghacZcbcZhjg
引荐	mbcdddbclecfhdbcdcddccbdc
弟	lfhdcjcghefdjgfkfgeegedcd
张	fffdkcZhdjlkgdYgflagceieh
张名	kdcfdfddkefdffeddheddbdee
张名片	kdcfdfddkefdffeddheddbdee
弯	dhcahckjefagfcgdddccdeiib
弱	enbZbdadlcaegkhieZedaclci
弱电	eoYabdadkcbebkhieZedadkci
强	chhgdcdifgeghhfieldefkjaf
归	gdXdgglaigYjabeacjaefdecf
归谁	cgdjddidkecmbceeejehehZcd
当	fdcgjhWkaijlhcfdjmleffgkc
当地	fhdebjdckefibecccfdfhgbjd
当场	cdgekcaoZdmndbfgmikfdhfee
当场就	gegfihfeifdjffkbflgdiekef
当场签	fedemedlccfnedacjcnfddddd
当场说	dflabdckecldiebgddedegfge
当场转	fffeifeldehieedhmbmefecdi
当天	ddchjdigjbaibdeXhalZhdbmb
当天就	gfeifffhgdcgdfjahdlcgcfde
当面	eeehidcaiigdicghdjdicfedi
录	fdgfkbachieggbfgdffmkfnqe
录播	efdeieecmegeibakcedbkeklf
录里	iiceekbffideaeceeZfbdglgf
形	cbghbckgheccffcjeddegendi
彩	efieihbdkfefgeehgdjfgfhie
影	abghgdiiblahdgkgijcjbhijj
影响	ddeiegegeicidimbijdjcbifc
彻	fcfeejdfdlcgbideegeghedfc
彻底	fcfeejdfdlcgbideegeghedfc
往	cjifZddbfjedaYhcflfmecbdg
往上	ggkfdecflcngefkfehcegcedb
往下	hdjjbbZddlbfcbicflfedihiZ
往后	bmababgaoaaacZbefiiidaaYa
往后挪	dlehacbcmbecgbbbcYkledfcc
径	ekhcefcdjffdcfcYidhdeblie
待	lcekXZcfggakggjZZddadcjbb
很	chidjZYoWjhmfZdeblcfcjehh
很不	djbjZaacekhmaekfiqegecYfd
很冲	jdccjdeZcmgefeccdddcfbbkg
很喜	dblcdfehgcffcfkfeaeeekbdd
很喜欢	dblcdfehgcffcfkfeaeeekbdd
很大	cilehcbhamafgbabehdddjZgd
很好	gieeeffldckibdhccgdgfcbbf
很想	ejheffdZnfefdbjfejedfdadc
很爽	fcdlcddmdbhjddcgkbbfebdbe
很认	ekeceeeldcddbdhddYcefiice
很认可	fiefgggmbdddeededZdegijde
律	hecgheihdicjgceZfljbdfjkc
律不	fifgfgfeeifheedcfngegfkef
得	codcccciefdjgimjelfechkfl
得D	fdahdeldmbfddjgbibbcecddd
得P	hhgdYZhYoaaZhfuaheaabhahb
得上	bhZiaggcmcedaVrbcdcabbgfY
得不	fhhZhdhjgddcieZfcecggegil
得不行	ekfdfecjideeleegeZedidjgi
得不错	efddieikcfcdcgddebdgfbaim
得先	fngdffefifcelhiehcfehedie
得去	gjibebafkcfejdcehcfdndkff
得及	gdkihebieefhgedkdbicfgahh
得太	fjhgeedcfkeegefcgiedhcnfe
得好	bmabhhclZibagbaadfagelYYq
得很	dhfeigaibghkhhbdbhfjfgjfi
得我	efbjcjbcdkgiaejdemheeccdd
得我们	ggdkdadddkjiafjeemhefddee
得找	ekccfchelceijekeeaibhfhed
得挺	jhbbgfekceggfhhcgcdggdehi
得换	eeeefejeigggjdedeifdfdmdg
得有	elceeecfjdcfbdcchbgceboce
得比	eifdheefghiekecfeaifedcfd
得等	djbnZcYbmdanedbfbnnbbaebb
得紧	chcmbdadkcbekcdkcZfbdcibc
得要	ddecmeciYmdfdeclejfgebbhf
得谈	gefjdffecklgefbdjoedffgfd
得走	flbaedibmcZffkmceaeaccedd
得跟	ekfefecandggcdheefedgcgbd
得过	fjfeehfdkffehjjafdfeedjce
得还	chkddecficdjfcahgahddkZdg
得重	jhfedcihdidhaaZgcdfiibibi
微	iebeaeidjffkecabibgicgddd
微信	icbeaeiehgfleccaibhicgbdd
微信了	adikdbihdificeidbehleeccd
德	acifeZhhibdaogigbgaYdZXea
德邦	ecjbfcbckeecaeemcjfddcbae
心	bmgdcfckdfdhiikidpfgjigci
心P	fjgfehdhgfejeekggaggkgkdg
心了	eihfdedkefdeheijfbeehiaed
心理	eeihdbacejkekkacejeicbcec
心的	iifdhfbZmcdkecXhchdafaafe
心的是	gfiggggdkggefechfjfgffZfh
心里	ejfhdcbdhhcgamZdendabeddg
必	biggddbchghbfjfmcflehcife
必要	dfidejddejffdciefieefeadf
必须	bjfhdbbdifhbgjemcemehdjgf
必须定	fgjgdeefjddfkicbdanccdadb
志	cfibjcedldjfjdbcdZeedbooc
忙	hfeYaiibigedfafcZgbdmeZdZ
快	diddkaelbhdhZicjeehjbgegi
快D	idhjcdedjfeeacdkbciicjgdc
快D了	kgfddfcfeiefdfcddfcnehgff
快一	ejdgidgddkbehdceeaenedfid
快一个	ejdgidgddkbehdceeaenedfid
快一个月	ejdgidgddkbefdceaaenedfid
快二	echcddhffinfgfddefflfeedg
快二十	echcddhffinfgfddefflfeedg
快二十天	echcddhffinfgfddefflfeedg
快出	figecfeifedeeihegheeeaedd
快到	fjdfidfelceZflebeadZfihki
快到期	gedikdbfkdcZhffffbeafjikm
态	amaeddhfckediZdcbkebcZefa
态度	ajcgeZjfblbegbaecifbeabha
怎	aldcgZfhgefefchfbagegdhfe
怎么	aldcgZfhgefefchfbagegdhfe
怎么弄	ekddeffjfeeechgiefegechdh
怕	anegdZgchhcdhceacicldldeh
怕是	eaffjcmfclgfdafedYeqfcbik
思	cmdiZbclddfemjbfhfgZgglbZ
思是	fhfiddbhgfdhiiekjlkahgfdb
思路	ejfdeffkddchajfcebeedfmee
急	cnagfTdfgghceecsZgZgcgfkZ
急了	cZakdZjgejkflgelefeaeeicd
急单	efdjbfhckflddddndeefedced
急得	efhgifcceigdfebldgdcgehjb
急着	hiadhdaihcZegiapgcbefdaeb
急着要	flecegedlededddnheZgedgce
急费	gcdmcfedkepcbddndddedcbec
性	hjehbYchhdiabcZdeecahkoac
怨	diabjajcgiYdlcbihheZdhdhg
总	gchchfehfgijcemcgbchbcdhe
总P	ifdfidbdhgfkcdamhhdbdcfee
总价	eYlbicigjajjfaacidjcbegjc
总价M	fdddkfbhgedhgbfgjahecejed
总共	fefekffhffijhgeeifieffahi
总务	jgjfdcZhhehbceiabgcggdejg
总包	igggcddcjegiadfdeZddZdccd
总监	cghfdbhZhhefiiicfihighgch
总监P	ggeegdiakedhijdcghhghhZeh
总算	hbiZnccmbfhmcbdcibbbdilbb
总经	ceehagghfehcgdmhcgcefcfbh
总经办	eebiccibmchfhfkfebeddedci
总部	eebjblYdfjdefhihcdehcaZjf
怼	idfghbfdclcfiiddeogcefejg
息	fegccdjfhfcehhfeiecfggkdb
息中	gfigfgeghdfhidchhffekeeee
息中心	gfigfgeghdfhidchhffekeeee
息化	cibdchgghdbegmZhdchcedaed
息安	eklcfddfjedecemffagefenhf
息安全	eklcfddfjedecemffagefenhf
息科	djfehedhhdffbhbccfebdhngf
息部	dgjegcbgghfdgghidhecegicb
息部P	dgjehcbelcfehghidbecebhcb
悬	aXhmeXkbbnbejildfbapghbdd
悬了	edehjbgddjfebikhgffmdeddf
情	elfZZiechihedfigejgocZfXc
情况	clecgfbZkgeeccegbgijdbige
惜	fgecfidefjieanbdebdjedffe
惨	ejdihefhbkhgbdaefjdcedhff
惨了	ejdihefhbkhgbdaefjdcedhff
惯	fhfdefghgdcegcZeefhbdfgcd
惯了	fihefcbhhcchhdbeehdcegadd
想	fvXjVYZnfYdciihadgfWdlkco
想D	gidhdgdjdedeaeefieldddfdc
想上	giecgfegehifdfhbdldcdXmem
想买	efbfddkbmfmcdiobbgdggfXcd
想了	jgdedebcleidbdfffchcfcbcf
想了解	jgddeebcleecbdffeddcfcbdd
想做	eieidfbejffgeciebmcdbcibh
想先	ZmbfccfgibgjYZgjebfdcsgcZ
想先拿	ekcgffeggeehfdkeiadffkaee
想先拿一	embegfeejecheekfeceffkbee
想先试	egidffdckefeeddkgbceflaie
想再	bmZjZcamadcfgebYbchddfgds
想再上	fkeeefejdedhfdfeedfgfehdm
想加	eldadfchfecedcedgbhfedgcn
想听	ekddeeedjffflfhehdeeeecee
想在	fmbcfgeifebhfegjecidffadb
想弄	ekfddgeiefagdjcacbhiecmee
想想	cdjjbcablepefdgbgajgeddbe
想打	gefkceeeifnfchfgebfbgfffk
想扩	dmecefehgdbgiecddedcecZcm
想找	emcbdcbfmZbeljceedebeaikf
想把	cmaebebkgehdegaafcccccmZp
想拿	enZbbcdhgcbeedccciedemYcc
想按	gbgneecblgkciccddjdeeddfb
想换	drbZdaXihbYahkgdbhiVdYiee
想换R	fmfdgeekcdbfckheeleZfdlca
想搞	cmecefcandfeaeedejeddcjeb
想整	fjfggfejhegfmefffcgefdkee
想法	eldcffdgjdeedhceejfeefaej
想看	iifaedYihbacdabcfhccekldb
想看看	hkdbffajddcdicedgfddeiied
想知	cigjidcbkdleeaceeadcgdimb
想知道	cigjidcbkdleeaceeadcgdimb
想给	iheedfdjedffchddfcddfhYgl
想装	gledfgfghfaecbdkfideeafbd
想要	ffeideZgggdbbhddglccjhffh
想要一	igddfgfkddadbcegdZeedihdl
想让	ekcfbdcgfhdehbiccheheljad
想让我	ekcfcecehgcffbdcegdceigbf
想让我们	ekcfcecehgcffbdcegdceigbf
想试	fjefefegidefcjefddeienddf
意	cghladZhibheffnekfhXjghce
意了	dediibcifbegbbjldfcddcida
意向	cjggeaWdkahhcfdZfZdalbZce
意思	bmefcdejedhflhcgiiiahihfa
意思是	fhfiddbhgfdhiiekjlkahgfdb
意见	demkfcWXjibicanchhfcfhmig
意见不	ehbjdeddnaceidnddbececZcd
意见很	fgkgdfedbmbidedefpeeeibcf
意见很大	fgkgdfedbmbidedefpeeeibcf
感	egldcZakchffbbecciblcrjgb
感兴	jjdcccakddgecbbcdkeeejedd
感兴趣	jjdcccakddgecbbcdkeeejedd
感觉	cekibaccejgifhfddedndiddd
感谢	eceemecmadcieechgcddfccmd
愿	jhblbbYcjfkhhafdhcgbbaceh
愿意	jccmbcabjglihagdhcgbcbdeh
慌	cbbbhdnbdkcejedeebfmececg
慢	cefkjcXefieehfZoergdegnke
慢了	gfkcefgekccfgffjfjgegindf
慧	ejebgiZddkdhbliigegcieggg
慧教	ekddgfdjeeccekgbieffedhei
慧教室	ekddgfdjeeccekgbieffedhei
懂	cgjghcacfjajhejghihhhfhhe
懂的	dlhbdfefghcejedifjejjedae
戏	ghebcjaahjhfgYhddhhikcedf
戏了	ebhfeidehhjdgZbecbiigedfb
成	Xbbkieijfemiefjcmddjgbjde
成0	eaehdckdihbkbdcgieehecjbe
成D	febbeenbmcgeabacledaabZde
成M	eadiackancdccZbcabecccadc
成R	edghhhdjdgceffddfdfkeemej
成三	geijefcejelcehfjhafdegfje
成了	baZaqfaleYVheelaZbiaebccZ
成交	ebbfpcZfjakdfZgYXbchldZaY
成他	dccgjibdhgdmhegegddchfbef
成他们	eccgjhbdhgcnhecdgddchfbee
成功	ececmecnacbiddemefihfcgef
成国	gddkeceekdjhafbhfbfeffmef
成国产	gddkeceekdjhafbhfbfeffmef
成本	fhejcfafghffclfagicbddYgc
成的	eegehiehggcgiefeeeeeeeahf
成都	bbajcdjcldbdhcalcddacbddd
我	gdejeeiidhjelefhglgigddhe
我D	jheicdgifdigfigdfegheecba
我D再	ifegdegbjgceghfddfigefeec
我D去	djjfefZhfdddghbbdhbadgfce
我一	cccbfikbldahbbbdeddfeiXeb
我了	hhbcjccdnahgeabblaccecice
我们	ahghhhZjbiggpggjfifgifhjg
我们0	eahidgcdifnhociiekddieegd
我们C	dibalaigfghgZdbcehdkgiaad
我们D	bfffiefegheljainfcfiffegh
我们D去	fgfidedekdbkeehadakddhdbc
我们D把	ggleegfdkckcfegbjhchihfZc
我们D给	fhfdjedcejfdmhdbdddfddijg
我们M	fdahhjbcjfocmbdbfZdbcebbc
我们P	ecflfcgcigkeaembffdfecjke
我们一	bhegciZZlgpclbYcecdbieYeg
我们三	ddjicecdfiienciaflekhdded
我们不	ebgbblbdbmjjhcdbgjdgmclbc
我们也	eidfcgbajfchqcadghcafcefb
我们了	dcbbmealcdccicjdcZefddZcg
我们低	fcffdjddfjocmdcefhdegchfd
我们做	ZhfgdjZjdedgecgebcdffeiho
我们做了	dZdijcejeeifcfeffdfdgedbd
我们先	digdfechhdchceefhdchjdkaj
我们公	jhdddafcjfdebecechhcceehe
我们公司	jhdddafcjfdebecechhcceehe
我们再	fciheccffiggigZdhccgcgeeh
我们写	fcghffhhhehecebjbbedfiekc
我们出	ebfidjhckeikbigegSjhecjdc
我们出个	fddgcfjflcelcfdchZfdebhce
我们出局	feddendfanfcecjcdcdjceadd
我们别	gbfhcjebhiihjiddeleofgcdb
我们去	dgdaiekifdbgdeafelddbhkld
我们只	egbhakZcejbdbaZeifdgigcae
我们和	feigdbbbnbbdqdgZedjcglich
我们和R	dgjfdbccmbdfndaZedgcglgch
我们在	eidhhfdekdZdcgchjbfffeild
我们就	fhiceiegfifgjfhfdcildfehf
我们底	fdbhcdidlckdghbfdgfchfced
我们得	edmefdcejejfjdkgdhdiedhde
我们想	fjhfdffbncidfhhghffgffhge
我们成	geejgffeclefeifgfoffffdff
我们把	ecikeeZfjcfhceeijdjdcgljj
我们报	djcfccihfgffZcedfcfflfkhc
我们报了	fbebfcjfjemecbcgfbfejhmfg
我们排	ddiibcddmbeegebfffjcffcdd
我们方	fdgcfjedifieilfdfefjegcee
我们方案	fdgcfjedifieilfdfefjegcee
我们是	fegehfgdfhghgdadecellddgf
我们最	fggeeichfejdegijcgfgbdaec
我们有	dkZbjbZeifbcebbahieijbicc
我们没	gfbcckecdkfckgjifmdahdbbh
我们派	fghehffchhdededbeeebeigie
我们派人	fgfbifgehfcfeeccedfcehhje
我们的	aekcghckfbceiedfgYiidihff
我们的方	gegigegghdhfhdhefcjcdbaed
我们的标	gfdhdjedcmgifegefgedkeice
我们第	dghZhhdfeihdilecdafZdgidc
我们第二	ednadaeenZfengdfgcfddilfe
我们给	hhfgehaggfhgfdbajieccbhfg
我们能	dhcjcdcakgbimegbjceeecgjc
我们能不	dheideccihbijcdekcfdecgkc
我们自	fdceggkdjfefceejeggdfcahf
我们自己	fdceggkdjfefceejeggdfcahf
我们补	fgibhdecmcfhgdeceeedgdhdf
我们要	fgehdhbbldYjididkghfhefdc
我们贵	fkcgdegdkcieoffddeffedZfi
我们赔	dcbfmdjcdkfedcdbdrdfedgpd
我们跟	dbgmcXbancjcifZcdfgZajdaa
我们跟R	dckgdacdkdheegaefcebbkfdd
我们这	dledcbhlcfdiiceachgjcchkg
我们那	hchbjfbhelcdbhZdelehhdggf
我们那个	ichdhededjcecddedlfheeehg
我们重	eemchdcdghelcgbngmecffZZc
我们重新	eghhefddfigmfhccfjeeghbee
我们问	dmdebdZdjeeemeckeeheeegbc
我先	lgbdgdbbjfifdfdfeddeffhgh
我别	edYjcjdafjZblahfejgecbZcf
我到	ihccedlifeciaeZgeddeedhdf
我去	hfdicZhflaacgaebgZgbdefYg
我去看	dheijebjhcegideefafcfddcl
我发	ihgibagbgijimfdcdieigefdg
我回	ieebifihheiecddgdceceddfd
我在	dldedgcfieeiedddfcedfkbeb
我就	cacngbgdighdaecmdpdqdgchb
我就找	fffigffgfifedfegekfmffhee
我就找别	fffigffgfifedfegekfmffhee
我带	bfamceggfgadlcfggkjidbgbj
我帮	ehchddicifjchdddchececYde
我微	dbhidifddkddceaedjelehbcd
我微信	dbhidifddkddceaedjelehbcd
我找	jcedffichhgebdbdcifeiffec
我把	fgibebijgakfYgdhgffbjhabg
我报	cegggegdmccdccabdicbcbkbi
我拉	ddeeekgeekeebedeenekgdccd
我拉黑	ceeedkgedkbebedeenfkedccd
我按	fdlcffdekelededcegigedcfg
我没	fecidegbkfgehdegikgedfihf
我没敢应	fhghegcejefedfehjZfefeagj
我的	iffebefhhacffbiedkcYddacb
我看	ZbenecfbdljfhcahhniogZeff
我看了	dhfibgbgfihgjfeghkecjcehe
我等	ffdcidkgggcghgdbijfcddakh
我约	jccdkdedkicebecdekdkeichi
我给	fgdkaceakfnccamYhkiecgebh
我自	icgkddbeghnjmdaddYecebZbi
我自己	icgkddbeghnjmdaddYecebZbi
我要	eggfefgfjeadggiknbcdddkhd
我觉	efhgdeihfeejfhcibcfkheejd
我觉得	efhgdeihfeejfhcibcfkheejd
我让	cejhidaihecgagjcecfchdngd
我让P	ebkggecbmcfjegiceagehdiif
我讲	djdedkbijbhehblfifccgcdbe
我说	ggficgdejeqfkbdfjhfbdgbea
我说M	dghiedcekcmecggdidkdfgbdi
我说最	fdbhdckefijdaeicgiddedcid
我跟	bdgjefgfkbqjicdkchfheidjf
我还	giefdbebhgbgjcZccgdhcfagc
我这	adchedhbfigegdcgdmidcdcia
我这边	dedhdfjdlcheffdhcfifceedc
我问	kffeZeefjdackebggacgedeZf
我问了	jkecceaiicbdkgeihZddfffcc
战	degeejbeckfenfkefcfedeede
戚	hibddhacldcdddigdafbdbhdg
截	bbjgagfeclkdgZeZfhcghiVad
截图	dcfidhhcdkjdiefccggjhfbed
截胡	ehgcdgheihceneccibeibbbcd
截走	fdeeemcfbmakndcedcgabeddc
户	ffafffgigehhcifgefgidggii
户C	gkbZhgbifdbebddbjhhbhfbem
户原	cjbfbghjheibefjidfdcgficc
户原话	cjbfbghjheibefjidfdcgficc
户群	fddgmfbegiegeefhefhcfdbne
户要	cadmcdghfgiieccicjeccbejh
房	ciiWfZgfgeaecihjggcjbhngg
所	biggbhgcdkedejkgbjfmgbhba
所以	fkdgfegcnbgfjicedegffebhe
所有	afigdggbdkfebjmaclgncfkcb
手	bidbehiobdfkmkgfcdedhggbd
手R	hddfgfgigeldjfZgcbjbejegg
手上	fggfbdibobgejibeeehacbecb
手上有	geheeeiekedgjhegiZecddfee
手感	ciicbgciegddgedgececfnede
手是	dahhecbekdehngdeigdfdhcff
手术	gficedffieddbciifcdccggeh
手机	eehZegjckedcfdkcidcicaeeZ
手里	fjecehahfdaipniXcfbeidecc
手里有	hjhbceejeZZdgnfZebeficede
才	gefgXdiSjkdihjragmbbgmhgd
才M	gfgkgddgeilfjecffnfdfeaff
才回	kbYgacjcnackZZdZabfZabcah
才回来	iabhdeiejedjbcfdceZccefdd
才有	clgbcciaijfdehkefnbcbcaje
才有钱	djbdbdicfkeffhkfgmcedbced
才知	fkdcefdfieafgldfhedeefhfd
才知道	fkdcefdfieafgldfhedeefhfd
才签	fccgcciahiglcfkiekkeceeed
才肯	dcjmbcabifbjhbjbbgcacnmfc
才能	cjibhZdalegdcnpcheddmefag
才能动	fjeefgfeiffefnldedfeeggfh
才行	djgdfgeckfbfecmcdbffehkdd
打	jbdfgbeghfidhdedlfcfciegi
打不	bgedcgkbfijgjdfccleZcfhfb
打个	gaeefdjdmchibccfebdgdaZci
打个招	gagcheidldcicdcfcddfdbbcc
打个招呼	gagcheidldcicdcfcddfdbbcc
打九	geeoafckdcpbbchcdZcieceam
打了	mfabiVchibeecjbflcbedgedf
打了三	ihaiedZekciffdecdZeheiaad
打了个	jhbhfcWbiikfcjfchcebfbdbd
打分	ceqbcZabmcZfkbiabihecnlcb
打到	cgdfigfdfjddldfbciigdccjb
打包	ceigagfdkdkgcbgibadadbYdg
打印	bhbehjcZjgjgkdjcbacdfbjla
打印机	dfedlfgejecfghhdeffifdjme
打听	ieYgcajZiggadfcldVdibabdd
打听到	iZdkdcfdldbfjdhdechcfeced
打回	eemhdcdeekjedcieeoegfekhd
打回来	eemhdcdeekjeccieboecfekgd
打回来了	gdkheegeekffeedfcoedfejdf
打完	iedeifgckeeffidjccefehbee
打来	bgbighfeclkbadcbbmekgcbla
打样	ceghahYgfifdhccbafdgcmmbb
打款	dabimdXapaYdcZbhmYZbcZZal
打电	ccheiggifgghgekhdfggjdcig
打电话	ccheiggifgghgekhdfggjdcig
打电话就	efdhefhfhgcgdfeekYfdfefef
打电话来	cfghiecifehiggflcifileebe
打电话说	cfifjeaejekigebjdehiegdfh
打算	dfeYkjYggfddeebacechcbYio
打给	iddjgecjegfhadZefkddecddc
打过	kabahhebkfZfheggmcidhbagj
打过去	laeefdgeficeffbciZegecccf
打过来	gfecmfddkbcgcgcbndjfdefhk
打过来了	fffdmfdficcfdbccmbffdeeel
打通	kkbebdbjiadeehedeXiechgbg
打错	hcdabdmdmbiccabcebdccbjba
打错了	iddedeiekdjdcbbdabdbdcZbc
扔	dgelebdbdlmebdcdgnckdhcdd
托	liXWhgdgeheghbabdZfgkidZf
托人	keedeeeehhhggfddfbfeffeeg
托盘	bkachahhfhfledbccfgfkkZbZ
托管	igbbichhhbbcgebfgbeggcfcl
扛	egcfdjdcfjciddcbglcgeejcc
扣	cZfhjYjcancecaalemgfdaZke
扣款	gfehjfebekcfgefmckeehebjh
扣着	ebeijeedckdfdffdmmfbeeche
执	gdhfedheejfefcicdjcdhdddb
扩	ohYeeaWjfaedbkXecbeefZehg
扩一	dmcdefcifddgekeghcedeeifi
扩到	dgeieeeiediececddadcecbcg
扩容	ceefmdfgibdibdbjdcccicjkn
扫	ocgXibdjfeYdacadelaeeikgd
扫楼	jfggggfejfgeicedegeiidagj
扫码	kfeYhceiegcabaZdfkcfbhjib
扬	dchckcfjedjeddcgdcdbbcknc
扯	dcenaaYagipeeemejpcjcadce
扰	eibcddkbkdcebdbddgdbdZgbd
批	akdgicZgcjZfZtkpfhdhbgjlh
批0	eghegebhgdjgdddmZfecfZaik
批D	fkegeebdmcfffijmdacedcdhd
批下	dhfehcbjheficnhjdefkfafbd
批下来	dhfehcbjhefibnhjbefkfZfbd
批下来了	egfbiccldaciekgkfdiehbhdb
批不	dgfhccadlcfeclkcccjbebicc
批了	dncdafZfjcUfeocdbbdcdegbf
批了M	fnfddebhgdZbcnceegddgihdh
批到	ejcgedbbldcadjcmicedfeica
批发	ghfjdfdgfhdfgcdkhbhkdfdfb
批复	flahceckfZcicidcddgchffdd
批的	ejaggbclfbhcfckglbebdfdal
批货	dYZYnagicjaicbcmemdYcaYnZ
批量	hckgbchejbhcaacccchbconbc
找	oiWacheijZbakkdhfZckaYcfl
找P	hdddhejggeibddZbcfdheedhc
找一	gjffggffjeefmedfgegegfgie
找不	fefeiideejehdddejhgnffdid
找了	afghckZadljeiieiecehacZch
找了三	edneebcdlclfnehfhafdbecfd
找了三家	edneebcdlclfnehfhafdbecfd
找人	fgdcidjdhhgeddademefecZjb
找你	gkecefdjedgfedddgcddffdem
找别	edbjdhgdghddbcdjhgegfddec
找别人	ebciciidbmfdaddihkfjfdebc
找到	kadbicfchgbeZdffbjeadbhkd
找我	biededjhibidjjhieadccbhbm
找我们	bkdfedfgidfdjkhidcfbdbhcl
找我们问	dmdebdZdjeeemeckeeheeegbc
找的	hjheddbcldcecfZbdcdbfeeed
承	dafigidXdledgdYejjfbeakna
承兑	ebclieaafiZaefbaqifedccbc
承诺	ebiiefceclifhcchgkgdgdlkc
技	cighbhbgehdheljadgffgdsdd
技改	enbbddblbgbcbqgcedccdfiee
技术	dghfchcbghffgeicdhefgdrce
技术上	ekkbcdcdkdecgdkhfmeefeoee
技术交	fekeffdejeffgedcfdeeddmef
技术交流	fekeffdejeffgedcfdeeddmef
技术分	fdaddmecdlfdhfiedeghidjfg
技术协	dfgifbbbkgedbibdcefcbeobb
技术协议	dfgifbbbkgedbibdcefcbeobb
技术的	cmhgeddclfefdcoffmeeedled
技术那	fjddfeejdddeefafecfdeelee
技术部	iffddigeifdfeegfgedcdjcbf
技部	fjehfgdfifeiehhefbjehgjfg
抄	kciedgcbfiiiifacdjcehchcf
把	ZghgdjZkaihhhhghggnifhmjk
把C	cbgaciidlbkhkaYXZaaadYhZg
把C的	dbfbcelclckcadbadbbbccZbb
把D	eeagihdhgcihbcckidiZdeach
把D的	ffbdjhfhfdbhcddkidibdfcdi
把R	fdggjcehcjefniegfidieebej
把三	fhhfgfdfjbdbbjhidZdchhhjj
把他	hifefffidheeehaefefdfefhe
把价	ebgkefZejZrcccfYeZbhfhkca
把价格	ecbmfdeggcmebfhbdcgdedled
把单	ejchdgcgcleejfiadmlkdedbb
把单子	ficiegdfdlffkbiddkkkdedcc
把参	fekcchehfgedhhhbhbddfdode
把参数	fekcchehfgedhhhbhbddfdode
把双	eccfjfiejefffgdegahefelnf
把合	fddlecbjfdkkfdecdhkcddede
把合同	fddlecbjfdkkfdecdhkcddede
把合同签	fffjefelbegneegcddnfffgde
把地	hbicjdgbkgiecddlimeeedcfa
把我	bbgiaicfbkefiageemdmciifd
把我们	beihahZgcjdggbhcfgekdilcf
把我们的	cekebbchgcebZdjedXdXcgnde
把我拉	ceeedkgedkbebedeenfkedccd
把我拉黑	ceeedkgedkbebedeenfkedccd
把方	ejebdjdeejjefkcidecbcejdi
把方案	eheddjdfejkegicieffbdfjdi
把订	ghghdggiffdefgechdnfffdff
把订单	ghghdggiffdefgechdnfffdff
把订单下	ghghdggiffdefgechdnfffdff
把资	hfheehfeifcedghdgbdlkdcdd
把钱	flfcbibcldbdenlebbefefeed
抓	djecechckfeebZjhiiljcbhkc
投	egiVejdefhYgenlbdccdmZZhf
投了	dcibckbbekidacngeihcjggdd
投入	ekdedhdfggdfenffgdgfffdef
投委	dgkefcbfjefffcmgfbdidedge
投委会	dgkefcbfjefffcmgfbdidedge
投标	fabcZijahhcgaaccebdcacdec
投票	dcfjdjbgicdkinnehaiceface
投诉	eggajZicjeaeZcZZcddfhdcjZ
投诉了	feeenddfbldedfffeofefedoc
投诉到	ggffjfegeifgfggfgngfffekg
投资	jhbdcedchgadeihddheagceci
投资人	ihcbeZfeldcegcgeeiecfdfde
抖	jiYbedehidfdbcdddZgdbfeYg
抖音	jgacbdegjdfdccadeZddcffYg
折	bacnfeYgfh0hbhYWdoiXcgXah
折扣	dbgiaajejejhecddbehbgebcb
折腾	glidacafhhbefkgbenebemYac
抠	egdkZdZbneYhgibbflbbdhjgi
抢	agdeijamYkfgigYdccZaYgbhk
护	djdcggeehecZebagehabdhhmh
护士	ecbbikdcgjdeceffekedflgle
护理	egegjcbgfgedZgeigkdecggji
护理床	ehfhhdcfggefagfggjedfcgii
报	abrbcbgfkavcfglacchdkhkif
报0	ebghiiebgipehkgdejfffbajf
报M	dbjjbchbnbnbgaYajjihgbWcb
报M一	fcndeeZdkdnffccdjgdfigafc
报P	ffckfeedkdhhhhodfaecedbdd
报一	fhicedhdjffghebdgffdfbmfi
报一版	gfjdfgcejdmdcibeeYefgeofd
报上	dgfgdeickdcehilcffdbccdad
报个	blhagdcgibffdeahcXdcelgfj
报个价	fekbgfgfkdldbidceaeecifck
报了	fajgZeaXndtaedeiacbWjYfef
报了M	dbhhZgcalesYdgchbccZhaabi
报了M一	gemcfeaekeleZgekecdfcfcfi
报了一	eefhccjeldmfZfdefdfebecdg
报了个	jgcidfZdgiedjcceeigcmcbcc
报价	dZmdZfhbhfpbhajbdeffgdcdf
报价D	gfnaefcelcoeeeagebhcdeaek
报价M	ebfgadfaigobjbnfckaccfebd
报价单	ffkgZbdZifjadfcadfcghcZhc
报价发	degebcicghkcgddedfekbdgfk
报价发过	egfdcfjghgmffgddfggjgfgdj
报价已	gfobcfbcmdkbccaccZefacbed
报价已发	gfnbcfbcmdjbbcacdZedacbfd
报价比	gdlbgefekdkfljdfgaffcebfe
报价给	gekdfedeghmeidieebficcafd
报价都	gfhdfhfekelfiejffegdcdifd
报修	chZcjchaifZeidbecbdbdccqb
报名	bfgcchgaihceecbcdfbcifhed
报告	chigdadggfafedicekfgfoqdf
报喜	gggjffegggenhgcejfeiffdff
报完	dalecbbghcmcbbcccYckefcbd
报得	gcfekdghakmhkecfekhidebil
报的	dfpdZdYbkdqdfegecffehYdcd
报的是	fehiidedghleebefefedgdcdd
报给	eijbbbhdmclggiijcehaghbbc
报表	ecaeodeehgeiifhacbdgefqmg
报警	fefdkehgehaeagdbeceedfigf
报过	fdmbefedjenefebjigdghccdd
报过去	gcmcefedjdmefecjigdghdcdd
报销	eaabielaldcdclbfkebcebedd
报错	deicjcgbnaacdcdbdYebecekb
抬	edecedkaigdegefcmhgfdffbe
抬头	edebedkaigcbgefdmhgfdffbe
抬头开	fgfejgffdjfgffffjmfifggeg
抬头开错	fgfejgffdjfgffffjmfifggeg
抱	egZfhlcbelidlfigegdfdbchg
抱怨	dhcdkbhdcmbdhccihiebeceih
抱歉	dbaabnachikckibbcZeeddcbd
抵	ecamhccckeniacchicegdlaag
抹	gYYndaecnbhgbZXabXbdaaZba
押	dbhgeiebobhlgbafmbdbchdgb
押金	ediefiecmchgcccgicdcdibgd
抽	eckabgfZgikcgfidcldipgfhc
担	dnacdadfdjddabcicrgZddneg
担心	dobabbbahjbbbbdbdrdacencb
拆	dblaefhgdjofcfkmhjegbijkc
拆开	gekeefdfjelfggedcdffeemeg
拉	edgehhdkfbkcfYcafgbeemfgd
拉了	dighibZihbddidcgeafciihee
拉着	iehedfdjechjdfcdfafdfhjdh
拍	dgbeldhfiejbdbnafbjgjdidf
拍板	gifbffeblefZebodcdiacbdZY
拒	ecajiaibcnchbcdmdteabcZic
拒收	ecaambjdcmccbcemcpfacdaic
拓	efegeeiidgefifbjlcfaeejff
拖	ZccflWgahjXfheaevljdcYgXe
拖一	dbcijccgiechgddklefjeeedd
拖一天	dccjhccgiecdhceilagieecdd
拖了	cheZicgadmcdihcfkkccebabf
拖了一	edeejeeeifdfheeiijeZfeadh
拖到	dcgjibebjeceZadelhmcdcacc
拖到D	echjgcdbkdceaadfhdmddcbdc
拖着	fedjjeccifghieicjZdkffefe
招	mhdcdfedfhcceijhefdgpZhdh
招呼	gadbihhblcbhhcgicdgciacdc
招商	mbeeffbifebbcgcgffeibcbdl
招标	fkgebbcelbcdcihcifeYkcigd
招标代	edmeefdekeefgdffeifemffef
招标代理	edmeefdekeefgdffeifemffef
招标公	gkceddcdkfcfdgdeidfeddaff
招标公告	gkceddcdkfcfdgdeidfeddaff
招标办	eeihgeeckfiihgdeijbfhfdhe
招标文	edjgeedekdefefcehbgemejdf
招标文件	edjgeedekdefefcehbgemejdf
招采	ejdjiddifcebccdhecfknclde
拜	kfdbXZidhgbdfcefcecgdkgbc
拜了	egehddibjfgedcieeahjfehce
拜访	kfdaYbgdhgbeedYZdfacdYdcd
拜访了	cjiadeabhiddgeeffgeihdhbe
拟	fkcjbiZcifhlbfbecbcbdbYZg
拟器	gjeeefchjcfeddefeefdfcabi
拢	cZfoZaZigenhecghmhjedjZbc
拦	hgdheedamkcegdoeenededndc
拦着	hgdheedamkcegdoeenededndc
拨	miaZdhbYnfcbemgbcdZfdbhbh
拼	jdffdhbafkdeegigdediidabi
拼多	kfeeffdbfifibdjgeiffhebcj
拼多多	kfeeffdbfifibdjgeiffhebcj
拿	hjiecdWhhdkjlieWfldghniZc
拿R	ddemdccdggmeneedehebcchdd
拿R的	ddemdccdggmeneedehebcchdd
拿一	cfigdedjfafiecjecdcgeofcc
拿一个	cghdefekcbbdaekfdcedfmade
拿下	abXZmkXbmZjlgXcXXfYajcYdb
拿下了	caaahkbfjbXhkdaabbbeiacZa
拿两	ekgceedjdheeddebhhfefngee
拿了	kbgaghZghdjhgichjblfijfcf
拿他	eigedfdifdggbdeefgfeglmcg
拿他们	eigedfdifdggbdeefgfeglmcg
拿出	fghigeeeghjfjhdfegfnfdcgf
拿到	gaeinbakcfejfflgahdigdbac
拿到了	fadjneajfbalaZbdaabcbefda
拿去	ehldeecdkdjecjkfdZidcikdd
拿我	ekgdecebmdbeldcdeZecedfed
拿我们	ekgdecebmdbeldcdeZecedfed
拿着	dkehdedidhmikedeeldfdefdd
拿货	labhccbbmcaejecelldhecbed
拿走	hZbcgflchjalbccddbehjddck
持	fggjahXhjbifbehdkcdbbdoeg
挂	hdiZddieggdbagcbfiekrcbgb
挂了	lXZbcigZflZcbaeZiebfcZZbc
挂出	gbiehdccmdeibdeddaedldjde
挂出来	gbiehdccmdeibdeddaedldjde
挂出来了	gbiehdccmdeibdeddaedldjde
挂网	aihcbaibigfcbfbacjeipcddf
挂网了	ecmeidbeldcdacdeeiddndacj
指	aldiegZjchecahhgdndjdiffh
指定	bhajijajcicdcafcdkcldbjdl
指标	fhigfdfcgiffjidedmgjeeehd
按	YaqibaYjdfyfbhcegegdgbehh
按0	ebnjYdableocgaaiYhibahdjY
按D	fckddfblcelebijcccfcfeddm
按M	fidkcecmcchicihbdXibieaef
按人	cegfbciejdndiccbccdedcjcb
按人头	ecjheebekcndfddcccdfedjcb
按他	fejidfdbmdbicdhedaeeeehdc
按他们	fejidfdbmdbicdhedaeeeehdc
按老	ehYjfddjajhcdgdickecddadl
按老价	efZkfddjajgcdgaickecddadl
按这	gfhlbgeifdmgeffagdfeffgkd
按这个	gfflbgeifdnheffbgefefgfke
挑	fgiagZfcigZcahfdcjcbehhne
挑了	gflfbdcbjgfdbdcgefefdhcad
挖	kbjfbeedlecdgdclhefedkZbe
挪	fhciZjdagjcecmkabcjmccdbb
挪去	faeeelcfeifeenlefaedegece
挺	idjfZeboaZbfgjgdeecbckZci
挺好	hfiZdgfifdfdghiddgcddhgfk
挺我	ddkfeddckdciidndebddeegej
挺我们	ddkfeddckdciidndebddeegej
挺有	ekfeggfhgedhdecefafeficef
损	gdebmfhdbmbdehfbhoeifecne
换	fgVamdfckdcbjhgfalecbZhof
换R	cafgjhiifebheibdcgbhbdohf
换一	dnhdbdcfiekbjecbdgddhddga
换一家	eliceeechgdfjeeefhfgffake
换下	djefcdgekdfgndeefefefdjcb
换下来	djefcdgekdfgndeefefefdjcb
换下来的	diefddhekdfhndfegefdfdgcb
换两	elefdfeeifhfcaccgfddeeaed
换了	hddZhgeblcdZYfgbbecjebVsc
换了个	cjffkdebnbdeddiefafffdekf
换了块	cddekdgejeefddddedfgeebnf
换了新	jbhjgfadjehkbeleececijigd
换人	eZciibjchgpcVaiYgjaafggji
换人了	ghfffaidlbdbbdjddceZegdaf
换供	cgZflZkkaiceddadjkghbefgi
换供应	cgZflZkkaiceddadjkghbefgi
换供应商	cgZflZkkaiceddadjkghbefgi
换别	dffhiebcamdfdbedfifoeehlc
换别家	edddjgedbmdfecfefkfnefilc
换号	dccdacmdlbcdbebdcdfaddcbd
换完	ejacjdcdkfeciebmgdgffcmdf
换成	aZdfjjghffhmggjbhdeigcncg
换成国	gddkeceekdjhafbhfbfeffmef
换成国产	gddkeceekdjhafbhfbfeffmef
换掉	cjcgdfdcjejekffkeYhbeaYZk
换新	eidghddadkbeZceecifjfdced
换的	gkeeefddkgdehdbbeididcccg
换系	dldcfceckdcemabdeoefefbic
换系统	dldcfceckdcemabdeoefefbic
据	chhefdeffhbjhbkdchfkcilgf
捷	caddclgckhcfodfeefffgccde
掂	dccglfdjbifmgeaachdgdecbc
授	efcebjgfdjdfghfdgcgdkgiee
掉	XhbfjfaZekighnYgXjifeihjf
掉了	cgZZgkibekdgembfahefbYelf
掉线	ebidibbchhbdgdcegjegegmda
掏	fkdiceebldbfelecgideffhid
排	YblggeeggeadgZgkjfbdkigod
排上	fjadhehbnbccbhjdbYbceablj
排产	edidedjhgdZcfaahmcfbYbaec
排到	dbcljediefcjgchicfjbbfbjb
排到D	eaclhebifbcjhchidZjcbfbhb
排在	eblhfcZcmacghcikgbbbiejcc
排在D	fcjfheadkceibejkhbdchelfd
排期	ggkgafdbmebigfdkgiceefbcc
排的	gfifgggfifefgfekfegffeZhf
排第	bYfjdjajfeicgcYddbdjmcZbb
排第一	cdcngbencdhfffdgdfegifeee
排第三	fddbbmcbfijdieddgcfdmecde
排队	dgbgddjeifdjfdkggiddedkki
探	mdefddbhjafdachbgceZdelch
探头	emdcefdigcdfadccheedednfi
接	idbefghgcifeefhdficidfjfg
接了	kfcbedcigbcefdcieZfbhdigd
接人	cbjeichcficgidcddefmegbkb
接他	fjdceidcgideffedecfdfdnci
接他们	fjdceidcgideffedecfdfdnci
接受	cafoYdWYnejiYggmfkaZehfdb
接口	Zgfdicifhfidcbbeacdjbboec
接口文	fgjdeeddjgdjfgcdeiedecmdf
接口文档	fgjdeeddjgdjfgcdeiedecmdf
接手	biefedjcldddfcgeejffdeajh
接把	dcefikdffijefebdfnicfejef
接把我	ddeefkefejehdfeefnhgffhee
接电	gecdidifdjhhehbchkdcddfld
接电话	gecdidifdjhhehbchkdcddfld
接的	lZfgedghffeehcdfedefegbah
接着	bahdkckkdbfeZcabcfdadaefr
接给	ieikdbejebhkaijibceakebfd
接触	neccbYYdnabcjjjcgjcZjbacb
接说	fbfeblbdclgefdcbfhegfcade
控	cgicgcdefgafdihfgjcclmlfb
控P	cifbddieifedgdebdkfffmede
控P说	ecledeeeejfehefffmfehmaef
控制	elgbcgbcmccdglfbdaddlihcc
控制价	fghdehddkeaecjgeebdemeefd
推	nkfeTbXhdjcdaZodcjdgcacXa
推了	fhgdciaangehdejdheecidaed
推的	mbicddahgddegdbeeeccccgeb
推荐	kjgcbeafjddddelcfeccggcci
推迟	cljdfadbjfccbgYcbhaegfdbc
推销	lgccccbcdlfedeciejhceccde
推销的	jefggfefejgfgeefgmfdffeff
掰	djghdedchhngnckcclefefZdd
掰扯	gefkegfefhohdfjcdifgfddee
提	efdkgYfhjbiaedefichbmYlce
提了	ameiYfcZkfhcdgbahhdfadofj
提了三	diifcecdkehecfdddgeeefnhe
提供	fjhcceefkcfegedbeiedmdmce
提前	aZehjbhjefffdegifdmfgZgab
提前一	edbjhfcfdkjcdddmdjheddZdb
提是	ffclafcdgjodegfjfijfdbcig
提的	dfdjhdcfkdcfjddglaeejdcie
提货	gccelecejdlacbeYifchcdbda
提醒	dbfbjckclccdicccdcdbiebdj
插	dfbjedhcgjddcdjfbhehdflcg
握	hfbblgajjccgejdcdbecgdfdd
搁	ckjaaZhaflbcegXafYgpbfZab
搁着	bfjecbjdekbehebbcadjecced
搁置	elfdecdehidediZdicindheee
搞	fjbWmfdhffelcgdjZjbjfakfa
搞定	abadpdXjchdiiaccddambaYhg
搞定了	feeighbiajhcjgechdfleedeh
搞掂	dcdbkhbkdebnccbbdbedddccd
搞错	fddfefjfifeffhfffgffffnff
搬	gifbbdhghfebahXecXbibbgbg
搬完	dgjfedeididfdeebeZemfdced
搭	kgkZahVehhebWYecacbkgmdZd
搭理	hkjhcbbffjegdddefbfnefdee
搭理我	dlkidcbfejegedeegbfnefeef
摆	ffjhXYclcfgagedfbefXbpZff
摇	diiecbcfkdgejcabejfedbmgc
摇头	dijZcbcgjegfibbbenececlbe
摊	eiegbfhgggfddhdhdkejcdddk
摔	chbkhbabclgiabbncoeadkbdb
摸	kldaaZfakfcbgXjbaabjdlZag
摸一	ejdddfidldedifceefedhmcdd
摸清	bkigdeadfidedbmfecfjeehee
撂	dijgcbcdhgiebcgdkhdkejhac
撑	elebdecckhdebccaekebecpbd
撤	dfcgbkidihZkhhcbdZfmhfdbh
撬	cfaZhldhbkgincdbdacdcbYcg
播	hehdhdcanfickfWgdgaZiggjc
操	dfbhgigekbcbcjbhgYcchaajb
操作	ddcdkehhhcddcdcecZccebcmb
支	dleVifahibgbbedhhYcYZgrhi
支不	jgdfffeekdefgfdffbfhfgmch
支不支	jgdfffeekdefgfdffbfhfgmch
支不支持	jgdfffeekdefgfdffbfhfgmch
支持	fjgXaiZiefccefgfedeaccqfd
支架	fiebgbgZpckbbccaaacbcfpca
收	dfedmdaehgelficmhiefhfZjb
收了	lXeakdWejeghcZaliccgYXZZc
收到	eakamddhjZdmicXdgWdghfabc
收到了	ccmdieadlcjjXcddbXbaijeca
收后	fchlbebbmeecffcdmljehddbe
收回	ehbdhihghfbgflffaYkbiebdd
收完	dediffhcifibfeffmdfeeeeje
收标	gdekegffjffnfelbfhiejegff
收标准	gdekegffifdoffibgiiefegff
收费	hiifeYaZneiaWicbandaglbla
收过	ggfdlgfjgcebfgdnjeddfedge
收过了	ggfdlgfjgcebfgdnjeddfedge
收钱	ejjacccejeebkdeeaedgfjbke
收银	eheefcgiegdejdacegdffgegc
改	ZajgZZmbjeelejehefacdatbb
改0	gekajfjdifkiddZfnbdefejdc
改D	ZaYahcoanaZXZZYocZZYZcWaa
改一	dalhbdaghdYbbeeYhlcccknbc
改两	feigfgffifdghehdfdgfeemff
改了	caimZdfegghlcgdafaigefjcc
改了两	edclefdjdeendidcedefhfbfh
改了两个	edclefdgifenfidefdefhfbfh
改了第	efjgffdejedhdeeeeaeedhlfe
改到	ZXledcgZpbacaahdbagcaXjYb
改到D	ZXiffdgancaaYajfabfdaXZZc
改到D了	dbkZcfefjefdcekZecacechef
改到D再	gedckgcfhfeeffhoedfjffefh
改到D见	deccdflfiedgddbcehcaedced
改到第	fdlcdfcekefehegeecifeemdd
改天	ibaabcjcmdaeeccccZddddbed
改好	edhjgfdbfidjbccgdifkfbpcc
改完	cbfnadaZoejoccfchecccdpgc
改成	ddhhbdjWsZjigbcfkZgZhZjkk
改成D	gfbcbembmdZYbbaZbbebccaeh
改成他	eccmdibdhhcnhececdddhfcee
改成他们	eccmdibdhhcnhececdddhfcee
改的	ddbeghlhgdfeihdigaegheadf
改造	eijbbgadlbebdlimZcgeifiab
放	dbfgcbmXflkmggbecqdnejocb
放一	cijcccZcejbejdcddielfkkfj
放一放	dgiefddfamefgdcedifmfdcee
放到	ehedcijdkdgebdmjdadefgZde
放在	hgjkaeafkdfkdgdiiahgccejh
放弃	fccadmbdblccfbbjdfenedhbd
放心	fehlcbbchhcjacfcekicejicg
放话	ebclfbhdanmebdcaildpicfff
政	jfcdaejgheZecgiXgahZiYhcc
政P	gdhchfhhfgfeedcbebdieehgf
政府	ffihdhdhgeeegjhhfaidkejed
政批	fhhefgefjdefgggeeaecifafe
政策	jgccdcgfieeeacafceeeifhef
故	ebbjhcgggfafedcedkecdbbjl
故障	fdcdldigdidgdeefdjehdcdnf
效	aelfZgXjdffkedXgbdhbirZbg
效果	bflhYZYiefejffYfadidapcch
敏	ajgaiabZjgZbbaaYbWcabinmh
救	ggackdihgdedfgfadbbdkcbkc
教	ZfdfhbhikWiggkfgZZealfgsi
教他	fbddmfgckdfgcedeebfefcand
教务	fgibieghgeedeghedfedcglhi
教务P	ffhchehhegddchaccefeedghj
教室	afhehaggjdkciggifdfcmekhi
教育	ejcgacjclddhdmcdabheeejdd
敢	gfnhZabYkfbhZanigkbeihfdh
敢应	fhghefcekdfedfehjZeefeagj
散	Zdegakbbfijcihfechdmdcfbh
数	afjeebggidfgheigibdkqjnhc
数发	eigeefdjedceddjeeffdakqfe
数发了	fhhfefegifffeekffhffclngf
数字	aifhZahfhfmdfkfdcidgdidce
数字化	cicccbihhdheblgdeedhekfge
数已	fdkggfdfjeegdhegfcidkfnff
数据	dghgedegdjckebgebjekcjlhg
数的	edghcihcmcbjccjedZdjcchde
数量	igedcejdkedchedhjdeddfXfd
敲	jbZhjaZgjcjkdaYgchjcdcegY
敲定	dabelbamcaimbbZibZdbccdda
整	efkeibeZfkibfkaebkcjeilge
整体	ehgghedehfgecjccddcjefiaf
整改	gggbjfaefldddijhdofddbkhc
整理	fighefecldabggddgbhchkede
文	ghlcabaekaakZafebbebqdleb
文件	ZdnfYedcmbbhddfadccasbkbd
文本	ecdmcedghccoddkdddjeeebef
文档	cflbedffjdfhbeaedhdZcZlag
料	ohgZWZhdmbceidfYagdciheia
斤	afbgkbgeghibehahhecgglhjh
断	fgbdkgWZmddafkgbdhcbbZkna
断了	jgcZkecbkeacakbZeifecfVob
断网	eldddfdejgefdechfmfdfdoee
新	hhZbddlcjdbedikecdcicahgm
新P	dfYgdlfZihdcZjqaiabkbcYZd
新加	kehcddacleddccggececghZce
新厂	fmbbcdebndebbkdegcegegidd
新客	ldeecdbejdcebbdadaeadcZbb
新店	elafdbdghachckZkeigYbZYcm
新开	cidhgdbifdfhhlccecfeecadm
新报	edhjfdedldnchdbefkdabcoeb
新招	eaikdccffhhedejefnfijfeec
新机	ejefhfcfgghfhcccemfgfdgif
新来	ebgccflcigchfbmbdbcieddcf
新来的	ebgccflcigdhgcmbdcciedddg
新来的P	fdgcdhjdlgeehdmdeiefdefbe
新核	gdlcffddkenhjedfgafeffjfc
新版	ecfeeejejfcjfeafgZdcejfgd
新的	eibaeakfidfakhageZbefbfdb
新线	ihdbbibekdcggleidcdcfeicd
新线索	jeffffefhfegheeefeeegfaee
新领	cfddkfZfeiefdiefejhieeccd
新领导	cfddkfZfeiefdiefejhieeccd
方	eelfcdaggfihghkiikffagmff
方向	fnaZdedemabccihhdZbaeciee
方式	hggiaccejfjceehcmjdcjkfgd
方案	cdrZcdZfhfhcfijhdghjbfnhg
方案D	fcmeegdhfceehceeffcgedZcj
方案P	gjefgggdkddfdmnegbddedfef
方案P看	gekfgggdkddfdmnfgcfdeebef
方案交	fgjffffehhZeheadeefgecefl
方案交了	fhifffgehhaeiebdeefhecegi
方案他们	gefffigefjhdcdbgfneeebigf
方案发	degeeejdkdfdedabiedhebdbg
方案得	fekffffehgceecbeeefdfendf
方案改	fejefffekeeegegfebhfdened
方案比	gejdgfgeigafkheffjhffeiff
方案比我	gejegfgfhhagkifffkhfgfeff
方案第	gflgcggdkegeheccddfddejcb
方案给	feldeffcejdefhihbdelfeici
方案讲	fclefffeghbecekgglecedddf
方案过	fdleefdbmcdcadkfdccbhbdcd
方案过了	fejffffdlcddcdlgedechcede
方案里	eZqbcechjaebZbfkdYgdehnlc
方比	gemeffeeifkeddfeggeflcafe
方没	faabdgndejbgafhapghbfgdbc
方要	cjhiddadlccgfbZZlZbceaife
方说	ihdfdcghhbebdfhfcihafdZch
方都	gefejedhfefnfeffceceeedde
施	baiffhgdifZeeaejeiddacffa
施工	cejffgZZigZfbaZkcfccacjYa
施工队	edbcnehdfichdddnaieeecdce
旁	icgdjfdehgdghgdkgffcfejid
旅	cfdaeckdjeefccidcfedgdcje
旗	dcccndjkcdcecddedceeecdne
无	blhecabhehgeeaehdefkjfnZa
无人	dkefbebghcheddblcZibihoad
无人机	djfgceccmdifbdchdaidigobe
日	bbdgiaiVneehdcafYfmfacond
日子	dbbmdefbihdicccadiojeebcd
日志	cdfbjeeekedfcdbcdafhebooe
日期	edbighhcjhaeceeibjgbddefh
旧	ffXeiYiiiabdlYdjjdbbaZgYj
旧的	dhbfiebclddchdckbadccdhbh
早	ceXZlijhcjaekieggjfdgeabi
早上	hdefjgehehgchdbdhejchegde
早就	cjbZikbibkcgligieehgdfdcc
时	cjhbedfegfcdeecnebiielnif
时0	ekcgbedkecgedidkcbeeefnbd
时不	ihccccihfgbegkcicjcaecada
时候	dhdegeihegbcehfjjcihdgeel
时候能	ejfibeajfahedhdhcdeaecadk
时到	dgajghecfihhgedhefeihcjkd
时在	fflddeddlebdoeddedddcmbed
时在试	ffkdeedejfddmfeefededndfe
时就	dacckdnidgbeeddadidbebZmd
时间	fjjgVffYndZecbdjcfhghgagY
旺	jdcfedhbmcdigbhigbcbdeYfb
旺季	dedgddjcmeeihbhghcdbefZcc
明	eaceeleahhefedjfgceikchfc
明白	jcgbihZhcjhgedkeehicedjfd
明确	eeebdmceifjgdiecdjdmedbck
星	hbihdcfiefdjbdggffghiejee
映	eaaZhjjcclbcidegbohgdkgpc
春	gjdgZfffhfdedhekcmfgfZgcg
春再	gmdbacfhfhdefcgdenehdcddg
是	hfcdcbnZjfhdlfjfhhgfgejhg
是0	bXfgXaoWkgicXZXcddbcedoeX
是C	hgffcbhbqZdgbidgdedaddhab
是C的	kbgcjdbfjefhihddghfgfidfe
是D	ZffmYbhYkfijfcaifclidZYZb
是M	bWefcYnekamccdddcgcgcXehg
是P	eiedbYjXrYbebfqbdaaadZUfb
是R	kjccXeegkaccxdacaefZfcacX
是R的	iiafadhelcdbtecedieadccfc
是一	cfihbdgcldeejciaeffdbjgfk
是三	gffdihfjdgfmdfdefidiedfdj
是不	gagjeakZbmakcffidgfjfgfde
是不想	jedhfegeejdgdgjeeaffifceh
是不是	bfgdfclefhbegefdejfkebdeg
是个	leeedebejeedgfjdeffcefehe
是他	hhfdhfaembhghcmafhgaiheke
是他们	hfdgihcgjdhhgejbghhcgigle
是价	eageekchckledhegkiddejddc
是别	ciidbkYZdlddidbcdldclceea
是咱	cccgkbgihbfiXecgceglkccdj
是坏	dcdemdbcameebfeeeofbfednc
是她	dkedefdejdifiikeiZfffddee
是嫌	ejiedecdfjcfheaedpeceheki
是得	eijedcahhcbhdigcdfkcedhej
是想	fifgdddZjgcckgidjfdfcdgdb
是我	ffddfgjhidicdefdfYdchfZii
是我们	fgffhhcjffgdfgehgbeeigaki
是没	Zjfbdkaahjdgkiheebckdhcbl
是用	cecbdkhafjciYbfdeaedeohdb
是真	cjehdcchgcegghceeigZecaeZ
是竞	kegedeefjebfhefgfehdhigid
是给	eckffddefiZgidcgfifbmeide
是续	fdhckefcjjdfhegecfcbfhbak
是老	legbefWiefefhceYihcYlcZaj
是能	ficjefedlfgegeaihhhadghcf
是要	dgakeciigemeYfhhiYchccfej
是要求	gefkegefjemcefdbnafeffeeh
是让	dfhfaekdlejegcffffhedcafa
是让我	ehggcejekejdgdbgefheddbgb
是谁	kcleddbfieeehggedYhehcddh
是这	efgjfecdldieghfhgdibhhefe
是那	iddicdfchhfdcdZcgddbdefga
是问	fgdfeeiiibhfdkiedagbfdacc
是问题	gkdgfefigchfdkieeagdfdbdc
是陪	dbkeefcfjdffkifffcfdnfcff
显	egijfbckeeZifgfcihcgfcjbd
晓	giaacghdlbfegkidcbccegfde
晚	hZXcnceXjjZhbdYobkiWdZWec
晚了	edbengbcfkbbifdgjkeacccZc
晚到	feeclegeckddcefmbmfccecae
晚点	hcccbdjdlcfdcecaeeebhdcbg
景	ihefggedkfejehdigdfffeafe
智	hkedegWkZkffZllkfffbfhjcj
智慧	ckebgiZedkdhbliigfgciegfg
智慧教	ekddgfdjeeccekgbieffedhei
智慧教室	ekddgfdjeeccekgbieffedhei
智能	jidibbambbibaYigfgbbakcck
暂	ggkghXYcglagdcYicdcledZfb
暂停	dfmgdaadglchccabeadlfcbgd
暑	bkbedfjegfaeaheleghiiZeZg
暑假	dmecdegambYechemgihejagaa
暗	ecmccddhficecebcdnhcfjmeg
更	bcghaiheeiijleZbdggnlZZib
替	bhaZafmfkadfhaZjdYaYfbiad
替代	emddccchgccfjdelgdfdeeidd
最	beegcjgdhhkhkeilfhikhbfeb
最低	edgiagdYiincifecfjeglfWeb
最低价	fhbdbkccdkkemfdgiigelhefb
最低价中	feccdlcdekmcpgehdgdfnfffe
最关	gjgeefeeiecfffbefaeefcelf
最关心	gjgeefeeiecfffbefaeefcelf
最后	abbgjjehefmjgbmgefikgdjbg
最后一	dccidhgeifjifcfkgcfmmeYbh
最后一次	gihhfefedjcdkfdedccnfheef
最后一轮	fedldbcdmblaceaedZfZncbfb
最后说	edkchddjdhehefcdeejefimef
最后还	egidcibdjfcfefhgeiedddgdd
最后还是	fejgdfcejfbgggiidieddegdd
最多	fgcjchbcjfjfdjfajaebdbcib
最快	bhejbhedkededacpcfhecieab
最快D	ddijdegdkdefccelccjbdjgdc
最终	dfckdfZejekkkbfXaWebeaXbb
最近	dfdciakeghcdmcYafgdogfZcc
最近在	ebcdhcmdkdffmddfedfkhfdde
月	dfgcibhbhhhgfZeeqgclbjcjc
月不	difgeefeiggijffeeefnfedce
月了	ihbYeZiaaobdecaXkjdnddcYb
月付	fccmdebckfjecdbeoecdddbdd
月再	fehjdffdjecfheedkafbfkfeg
月就	ffdejbhdghfffeddemeYhhfkf
月没	dheciZjcdkYgZgbaZeetdbenh
月没人	djifhdffdjeidiecebfofgdbk
月的	eegchkdheicfhhgdhlfefgehe
月看	dcjjeecdjedgfedjddfefkZel
月租	egjhdfZekelgcddhmbdcdehhc
月结	eZZehckZlfcjgcdZkeeYdYYag
月结0	fdegggjcgjjdidcboihdgdaec
月饼	bbZafbnckccccdcebabbdadic
有	ejhZdbjcfjZbgogdcmckgfnge
有0	cehbjeiedkfcbicfdgehkilch
有M	djhfdcWfdifdcsegbidgbfdbi
有R	ZnfecgadmbegmbkcgZdkZagbc
有R的	clecfdbekehifdjehbdlcbjde
有一	cZjeifhjfffgddiZdlfiieile
有一半	fdkihdbefklfeiebegfahedjg
有一家	fdlcfddekdieidghfbefhdcee
有七	egdggfjfjdehhecnecededgde
有三	gefdiibegiffjciicjeZdafgd
有两	cdjfjchfkadgdhfhfghdngffb
有两家	fdkeeffckdeemcdffcfelddfe
有个	mciXbcebnaebceibcddabfaeh
有事	cadcdemdldbeZfaacabZcbacf
有人	lgeefYbgheffbcgaeifacdemh
有六	hfgfhegggghehaegkhffiegee
有兴	dndcffceieccegdceadgefZdc
有兴趣	dndcffceieccegdceadgefZdc
有几	hcefhfhfjefigeehgbiefeZhe
有变	ecenfefejielcfbddcgkfedfh
有意	ckhdeebiegkifacccicfiifcd
有效	dbjdcjcehfjgbcbiecebllbdc
有新	ddZlbjceeidgbjdbdoeidilde
有机	fefccjgafjeehccffheiihffd
有机会	fefccjgafjeehccffheiihffd
有没	hkaeZbhfmacdfgdfgdeeacihb
有没有	hkaeZbhflacdfgdfgceeacihb
有没有现	dfeedfjifedfacfgddehffehc
有点	bfkdkZedYoegckebipinclkZd
有现	cegbakhhfgZdkcfhcfdfeddgc
有现货	dcgabjjgfhaekdcidgdbedbdc
有的	dcccehkifedfeodiedeeedidd
有空	jbeedeljecdgfdejcdebdbccd
有钱	gnZcacfbijddemjegpbcdZbcb
有问	ceiajcgbghidaccdfleaidbdc
有问题	ceiajcgbghidaccdfleaidbdc
有需	jgabddafjbddhbdedZefcdacf
有需求	cmcddebhgddedceffbfddeadd
有需要	lcddfeddkdffjdceeaffeeddg
朋	labcgfhjcgbegcZdfcfidcbdd
朋友	labcgfhjcgbegcZdfcfidcbdd
朋友圈	jeddgggfeicehdaehdgkeeZed
服	iefeecdfjdekgchdggcbgfYin
服务	deeekdfiffgfdbggiieehfbko
服务费	fdfiidcjeggeZcicmgcdiccXl
望	fhdgfeggggdfeajecZcmeXXge
期	cehieceficdhehZnhfdeghfgo
期0	egffgdfidhaeafahfjZbcgbck
期0天	fddjefgbficedbcjkkccgdeda
期一	fihjdfefkcgffddldbidicbbb
期不	hhcceghfhgegjbddfkhhdfhai
期不续	ejecZghhggicjeeeeifgehedl
期也	eibdkcdmaflicdegjidcddihl
期了	dbbikXlaigbeZabhjjebcjdkh
期付	fedlcfcbmeffeddilbeeedefd
期内	fegcmfcfkchdceeedaedeccme
期写	ffdhgeidkeemcfgkcbhccebcd
期到	ebmgfdcekhdddieddafbfldcd
期前	ehbhdagcmchciheggbgaedcdf
期多	fjhddeddjedgedehedfeidndj
期太	fckjdbcfejdeffckdnehdcadd
期太长	fbkhabcfeidegfcjenfdedbde
期就	dcibgkaiefbfeceddZehfjcfg
期报	fdihddebkendcfddcheeieeck
期是	ebhjfeifejiedehidifejeZdi
期没	hbZddlfdbljchdbgheeogcebl
期的	ehibgccficgbZfcagfdbjffgk
期能	edeldgchgdadaddghZecdclbg
期要	cmZdecZbjgZbgZbkefcZdbraj
期要加	fjefeggclghffdfeffgfffnfk
期长	gdclfcefclbfbeemgpfbfecde
期间	fcfeefidkdhffdieedfeffcpf
木	fZddfikhfgjemcgdeegbcigjc
本	fegkVfeefjgjggffbmkfgaega
本地	bgjebgYbjhdkldcgdmfficelb
本地的	cdihceZdldhfjcbdfeeihdZjd
本定	ffeldddkdcfgcgbdfcldcfhfe
本来	biedcihddkgcghghcjhcccaaf
本没	ecdleiddjghlgcjcdahjkfcei
术	eghedhccgheffdjddheegdqfe
术上	ekkbcdcdkdecgdkhfmeefeoee
术交	fekeffdejeffgedcfdeeddmef
术交流	fekeffdejeffgedcfdeeddmef
术分	fdaddmecdlfdhfiedeghidjfg
术协	dfgifbbbkgedbibdcefcbeobb
术协议	dfgifbbbkgedbibdcefcbeobb
术的	cmhgeddclfefdcoffmeeedled
术那	fjddfeejdddeefafecfdeelee
术部	ididdigeifdfediegedbcjebf
机	fgfciedhegeeiegkgjdgdkkld
机0	ejgagibcjfjjibiXgXbicaYjg
机D	daldjhcckeddmcbidccfcjcdb
机D装	fegekgdbleeeefdnhceeffbbe
机一	cieehfcgggjdjebmbedbcbfhb
机一台	ekddegddjfkdjddifZfcedgfg
机不	fejeigddgicecjdceqebfgbkd
机了	eeghedjffhceidbbcgdmcgbfd
机会	ekbZZjhafiZclbYdehchgfYdh
机又	ebdemeiaclbhbddddjdeecbnc
机号	lddededdlcfefddgdafcedbce
机器	gehYheeffhfchgejjjdeekijc
机型	ejgddeeejedefffdfbgffdnff
机房	cdicbdjZmeZfbffkbhdZeXkga
机放	edlfdebddkffdgddfmgdgmaef
机柜	ffdhhghffihidffjfbfggehef
机械	ehgfjedgidceffgikgegedafe
机电	hkdfdfeeghdfhkaehifefeehh
机的	hgfceidgicdbcdedhYcdhcgej
机组	fgjfdfegkdjfgbdgfdddgdgai
机试	cijdaebkfacdeccbcaddcpgZc
机跑	ehhfcfejedfegdfdfefdfkmbi
杀	cZhijYcfgfZflhbagkcZbcdlh
权	aahcXmfcekhdbimbeefogfbYc
权限	eaihcjbcdljbaYmcdlimdgccd
材	jcgefegfgggjZhficicgidfgd
材料	hbjibagcjgdmefkcdgefjaUcc
材要	clagiebfjeeebecghbdcdbodi
材质	ehehbjZcghcgcedgeiededoae
村	hifcghZehhkibmacclhaffgbf
束	eegchhihhcghhcifcZfijfdbg
条	fdfnZeZdigcsfbYfhjccfejef
条C	gfdjefedldndfidfadghfkkfe
条件	dcekgcbhicbehcbkkkfcbbYcj
条款	eZglcfadgjZpcccdgjgadeagf
条码	fkdhcdcdkfkccefcchgfecndd
条线	ejdcdhijgadecehgbachbdebk
条还	ejdgefegkcdkcdcedZfffebfj
来	hlcgebdkefdgijheikkhehfhe
来一	lcakhYXgjbdeeeiecidcddWjl
来三	eahhjdkcgihhZbcjdjdaffnaj
来不	ceejcmagggadfeeldlhnfcadd
来个	eighcddbihdbgpceeicbeegdf
来了	YhfYpfYlZiameiefklccljhif
来人	cZcapdjbZnaebdcYctbagZerc
来公	eidheffkdcgbcdcddchcedeeg
来公司	eidheffkdcgbcdcddchcedeeg
来再	docXabgZodZddmWbbfYgbZbaZ
来再说	hmcacdcbkgZfbiaadhbhdbbdb
来压	dbhkcccbhhkepebedldbbeedc
来压我	dcdmedccififmecedjecbdede
来就	bglgbdbgfghekhkZeimlibcib
来得	gdjiiebjedfhgdckdbhbfgZih
来得及	gdkihebieefhgedkdbicfgahh
来我	fjegjfdldfhicecaejeifmbje
来我们	flfhgfcldehjcfdcegeefmbee
来才	ehhfdfdckfiefljhfjjdccchf
来源	ichgfcfghZdheffbcXcbjcabe
来电	fcfekidhehfjfgcbhecicbfed
来的	qYbYffdZjfchnbiYcabjheafh
来的P	fdgcdhjdlgeehdmdeiefdefbe
来看	ejjcddaigadenfejbXiahilij
来签	eccpbeZjfZdeecrZcZmagceYc
来签字	gggiggffifdgfgkfffmffggef
来要	fddjifdgdjhgaibhikhgdiabd
来说	eeihcgbafjngZehfcoijedkfb
来那	dikeebfiidfeidifdafeejfcc
来都	ffejdgeddkcbiigehheeffehi
来重	fehihecfghimgfbehjhdedide
来问	aobdeegifcdgcbbalbkfdfaeg
杭	eebjbciclcgfabafcjbcdebbe
松	bcimdfZeifkfdYgbkcbhcheaa
松口	edhjedcfifideYhciccedgfbZ
板	dkbbkddekbfegemolffdefmhb
板P	hbbiiddcigdkhcfbnZbdecbcb
板子	fheehffeghhdhedkdlfefcmbe
板的	cidfccicldkgcciddafdddhdc
板间	efahmeddmcjegfdmkgeefifbf
构	eckdafhbkfdbgddlcldicZdYg
析	dekffdbgdkgdccbcddebflije
果	Zgjfdjbfeidhfafiafhkiohee
果出	gfddjhfhibbfaedefefdjcdff
果出来	gfddjhfhibbfaedefefdjcdff
架	efgZjhaifffnieefalaghindf
架协	fccigedhhdbogcddecfdcebdg
架协议	fccigedhhdbogcddecfdcebdg
架构	fclcbgcbjgacgeebendddbcZg
架续	gffdkffjdednegefehddffefn
柜	egdchifkdfkhdfcphcegcclbi
柜体	dbgchejbmcegdddkibeddeodd
柜子	geehggbheibiidhjeeehefhdg
查	bdeZlhgfdjZacbfdghdbgkmnf
查收	fffblfeifbeihegehbfgeehde
柱	dgbfjeehchdegddkdZedeckbe
标	dbjbejeiegdfifgaccgavchdc
标D	ffldddcbncceefdchabelddge
标书	dZkceagdifZcgZdcgeedjeegd
标书D	gemfefedkfcebefgegefndfee
标书买	fdmececdjecdcdcdedceneede
标了	bjfZgiXfgfbakhdfbdaYibcba
标代	edmeefdekeefgdffeifemffef
标代理	edmeefdekeefgdffeifemffef
标保	eehebicdfiddddedhdfemeeff
标保证	eehebicdfiddddedhdfemeeff
标保证金	eehebicdfiddddedhdfemeeff
标公	gjbeibbhhcckbfbggfgffcbee
标公示	ffdgjcdifdeldgccdghfledee
标准	cghiaZheghimgijbckicZifec
标办	ddjggddbleihgfcdhibejeche
标我	edchjhcifebcacckdbddmcfcd
标文	edkgdecdlcefefcdhbgemdjde
标文件	edkgdecdlcefefcdhbgemdjde
标段	ckbhchZkcfjigddccjjfbdadl
标的	ccfgbiifdkhijedifdelceeff
标通	ffddmeejddckdgcbdjjegedfe
标通知	ffddmeejddckdgcbdjjegedfe
标通知书	ffdemeejdddieccbdifefedfe
栋	dhadkehmabbiZhdldZdceZebn
栋也	ekddcfdkccefbdfefbfdfcbdo
校	ejefegcgdiegdmibdghjcfchl
校区	emZfdibZfjgffmYcgcgkbfZgk
校长	cejffhdbmedfdbkhebhcfdead
样	elmbbZXigdebjbbYcidfaxkbl
样件	eclececdmcbccdbfdhgcblncc
样册	hibbdeffhgcfZceceYffedacd
样品	eflfYfbcgilcabZjcjhfiojdd
样品寄	edmfedcggfcebeecehefdlade
样品费	fdhidfdekdoddegedifhflafe
样寄	dcmdcfcclehfdeedfgedeogce
样寄了	ddkecfddjeefdefefhfefndde
样布	djejdfcekdbldehceadddmedc
样本	jdfcdehdkfficgccejedebhge
样机	bhgfhfcfjdXckfhYdehdbfeXc
样机D	fclfdfdbldefkfeZehehencef
样板	agjehcZkfajdfhZfkhgcdicZd
样板间	efahmeddmcjegfdmkgeefifbf
样的	cmYiebbkbhbglchhejhjfhido
核	jZlfcaedlbjhhaZacXgeicjha
核一	fdiffehekejihceffbfeifkee
根	jagcjeZdclieiaehcgddfffji
根本	heieegecfjfglbgcfjefffedi
格	bfhjZgYffemcfbjhgfibgbjfi
格上	fdhfeheeggndiebcfieeddkgj
格不	fgdjedeelbdegejhcZgchfbjm
格基	gfdjgfgbmejeeeihfehfffffe
格基本	gfdjgfgbmejeeeihfehfffffe
格差	ggfdgjggeineefdefcfcdfdfd
格没	deddddmffiZbbfgcdhddeffef
格要	eekeddcdkdlddedhdahciimeb
格谈	gfelfffjedlicdgegaffdeeec
格预	eejefdfejdffccedeheelfcfe
格预审	eejefdfejdffccedeheelfcfe
框	dcffjfZjgcckedeYcefZgfdZe
框架	defeifajhabogagYdZeagecbh
框架协	fccigedhhdbogcddecfdcebdg
框架协议	fccigedhhdbogcddecfdcebdg
框架续	gffdkffjdednegefehddffefn
案	bfrZbdYfgggcfhkgdihifemig
案D	fcmeegdhfceehceeffcgedZcj
案P	gjefgggdkddfdmnegbddedfef
案P看	gekfgggdkddfdmnfgcfdeebef
案P看了	gekfgggdkddfdmnfgcfdeebef
案交	fgjffffehhZeheadeefgecefl
案交了	fhifffgehhaeiebdeefhecegi
案他们	gefffigefjhdcdbgfneeebigf
案例	hlcabbZiefbbdeeccidbiYgbb
案发	degeeejdkdfdedabiedhebdbg
案得	fekffffehgceecbeeefdfendf
案改	fejefffekeeegegfebhfdened
案比	gejdgfgeigafkheffjhffeiff
案比我	gejegfgfhhagkifffkhfgfeff
案比我们	gejegfgfhhagkifffkhfgfeff
案第	gflgcggdkegeheccddfddejcb
案给	feldeffcejdefhihbdelfeici
案讲	fclefffeghbecekgglecedddf
案过	fdleefdbmcdcadkfdccbhbdcd
案过了	fejffffdlcddcdlgedechcede
案里	eZqbcechjaebZbfkdYgdehnlc
桌	kXifdaifghidlZkhegdfaegge
桌上	halifcYfhglembmfggeccfcae
桌上了	felieeecjflfldjddegbeeedd
档	gZoYgcfbmdjgcaXafffgcXhkc
桥	hebiZcjclccdfggccgeddfmae
桩	gcbcjajigeibhcZifhgZbbefZ
桶	dicjedcfggkfgZaZclkbcmfcb
梦	dehideddghgfcehceaekekgce
梯	dfbieYikfYjhZdhcfcbfebkXf
械	fehfhecghehhegehkihficifd
检	eejciYffhedgZegcdmeahnocl
检修	ddhhcelflcdiickfccibgdiYc
检做	feeflfecldfefffefdfffhbmd
检测	hjcchcgficfibgccgkcefgebl
检测报	ejceedhfidfhbcbffkdhejodc
检测报告	ejceedhfidfhbcbffkdhejodc
检验	hdhdjeffhgeibegjdjfegiecj
棉	iidfgefhgeddccdgdieddbogc
棚	hjbdhedekeefecbgdefddffif
椅	bXldcbjfidjebcgheidadlefa
椅子	edjdgfehgekecfidffecfiafe
植	icdgbhihhfgebecgjaddeehcd
楚	jgegacgheeeekhjeffeiffihd
楼	ibZcgjhcejZchhbgcafeeaggf
楼下	cebeZhjajfbciaYZcYbdcaead
概	cpafacbgjZgdbkiiZakbfgjdb
概D	dcijbeighdhcbXknbflbdhfcd
概M	fnecfdahhebdcmeacdbehgjdd
模	fcblcdggjcjgedYdchdcddfah
模具	defkccbcjfmgcbbZefifbjjdh
模块	eefiecagjbjdgedegcgdgbhek
模块先	ghggfggeigfffffgfegffkahj
模拟	gjeeefchjcfeddefeefdfcabi
模拟器	gjeeefchjcfeddefeefdfcabi
模板	cbdhefjekdghhfafedcgbffbc
横	gfgdkfgeckgfdffekndcjfflf
欠	bZYYoZkaaqUYaWZctkZhaYcbd
欠了	fccclcjdclefdccflpflfdfee
欠的	ddcblffeclZbcbccoZcddcddh
欠着	feecnfdahhbedeecmiekeeedd
次	kecehcfeejgegcefnigmechnf
次了	ebhkidikajcmgbcffodigcZgh
次付	ecijcecfkdpbeccaoedcgdebc
次就	eggdifghggefffeehihgfhbld
次性	bjegfebhgbkcgcchgadcdekbg
次打	fifieedfkdihjffeeZfcgfecf
次报	fefhifceifmecdggehhbneejf
次报价	gffhegcekdnecdgheehdnffed
次机	gihehefeghedmgeeiddnfedii
次没	idfeehddejeeeegddbgjegcbd
次见	mbdeefbfiffjedhdedegedbcg
次还	dchdldccbldfdfefenfcfhdle
次都	dmgbeagZbnajccfbfkhmdcaZd
次都说	cidcibaedjcjddegilfefedce
欢	cdigbchgiajcfcjddZdbckacb
欧	igiabcgckgddfddbegfdfdbcd
款	bcbjkZdhicgldhWcvhbbefgeg
款0	fcdiifbghccgbchgnZiddfbdb
款D	fieajfcjgZZgeccjnXddechbg
款D付	fffcjfddkdbegeenjcgeeegfd
款M	eeddleagigdddichmeakbcded
款也	feecdekgeifheffenegggfdgf
款了	eedeodZhibaccedcpadcdddbc
款催	gggekfcgfhddeffckaecfffce
款催了	gggekfcgfhddeffckaecfffce
款到	eddffeigjbibhbegmXecccada
款到了	ggebdgkjecbeeefmlcfddedde
款到账	gffcmgddkcbceefembdfeeefc
款又	fdfbdekdejedfihblefkfejde
款已	feddnedifdcieddengfdddcbd
款打	dejdjdaanafeccdbfadhddedb
款拖	gfgekfdcfkedeefflkfZfehch
款拖了	gfgfigeffifegffhidgaffffi
款方	dgciifcghecgefbbnfddhccee
款方式	ehdlbfcggfccefccoieehcdee
款没	fjhecfdejgfigkcbcbdjhiede
款还	dcdamffajgYghfceffhcedicb
歉	bbbZgnecfilahhhdcfdgfgXmb
止	cZebbnXYdkbbdffddfarggcaf
正	ejecjadhmYffddhffYhchlhcZ
正事	lccbcciifdgjcdacfZdceabdf
正在	gjhedcaajfZegghffddiedjdc
正好	hmeccbdkhcccjiegececjkheg
正常	cZbhkbgelcgdbecodheaeggjd
正式	ZYegjgfekchicfdbdbfiileeb
此	ecceblccclcffcgegjemedbgd
此为	dcccclcdclddgcgfejfmedbde
此为止	dcccclcdclddgcgfejfmedbde
步	hbjgfdXekcgjbficcifadihig
死	befmccgWhiiklfdgejfddeidX
死了	dbfkgcidkdemfceedldZfdhfc
死机	fhhajdZchgefgddbdefgfhefb
死活	egbkcfceclhjeibhkjcgeccae
死活不	ehcjdddefidjfjcfjpdcfedbe
段	digbYgfjecgggdXladhafgkbh
每	afhjadhZhjqfedhljiefdhhnf
每个	efcfddjdekcdcddbckicejabe
每台	fffjcfbbjhjcebbbeYfdcbhcb
每吨	gffkdfffdjlgdeabcjhdeebeh
每周	feldcfdbldgfdfhgcffefkdnf
每天	fdemeeddlcckeelmegehdeakf
每年	ejiahdbekbhhkcahcZcbcjcjh
每店	fekeffbdlemfceekcbfdfleed
每月	dcehkfheifdifenibeiddcbhc
每次	dhedkdicekcjbebdnmfiefbhe
每次都	eigdiegddkbjddcghnhhfecce
每次都说	gdhfkfdeeicjeefgjmfbffedf
每米	ebjkeebelcmdffdfeeeegebee
比	aboegeYkcfjjjfiWggcYmpldf
比D	fddhlcchehgmcdbbbhhbccedn
比R	dflfhbagdiehodgddicacmgbc
比R还	fekhfefcblghgfdffofefjcef
比R高	gfieiffhjcekifdgfafdffiff
比一	fgjdeefdkckecddbeZecjhacj
比他	egihffekddgebdbgfadiflkdd
比价	fajddbhclbfjcfibfdabmbYde
比例	gfdjfdbdlfZnefdihcheddcce
比原	fdhckeenabfdbediiZkhciade
比咱	gdgiedecjjnemffegkhcedged
比我	eeefdkcbelkgoedefjecgdefc
比我们	eeefdkcbelkgoedefjecgdefc
比我们低	fcffdjddfjocmdcefhdegchfd
比我们成	geejgffeclefeifgfoffffdff
比表	dfhcddhdkeYekcgeebfedckdd
比选	fggcehdcnbefecfegedeqfXfd
毛	abclggbbdlpfggfgflcgYZZfi
毛病	bidgicbdhidkfdhghmfdedejb
毫	ehhddebdkfcejddcffegefpfc
气	fheXghhdcmbXldfhalcccfkid
气得	ddZekkbbclfekedmfkfiecZdd
气的	gjcccdbhjacfadcbdZebehmcd
氮	efedefjgiecgcecfeeifeeoee
水	jfabidhajgcfiXajdjbafjmnb
水泵	ffcjhfeekdihiejdibiefgfjd
永	fcjjeedcdkdgbdeienikfiaij
求	fhigddYchiiibbenhidekfnie
求D	edhifcbhgfckhggpghghdchih
求先	eeglcecdkcagddjfmhdcciedc
求分	eefjfedieclhcdcmjaefceecb
求把	gdgghgeehhdidfbeegcehhikg
求换	fabbocfdclbcaebccheeeahog
求换新	geffkgffckfffffcengifebld
求的	fhjddhcigekdkedcdZfdefmdc
求还	ejgfffeiedeedhdefbhidmfff
求降	gggkegfghgnjbffffmfaghhij
汇	ZdlaigbifbiifdkhgahWYdcYa
汇报	cdlddaehgdgjgelhbbhYaeYaa
江	hfcdcigckfehlglfgaicidddd
池	ekcdicfgfffdjjgidcefigkgb
汽	feeejedhcjdheddagkfdfbcke
沉	bjlaZbZbgidchdhabaelcgjcd
沉大	dflcdddedkfddfedebfmehcde
沉大海	dflcdddedkfddfedebfmehcde
沙	icjcegeficgehigdgcddeiidf
没	kcZbamiYendghhfffmeifafge
没上	jadbkehegiddcbdmhidbegakc
没下	hmegZXbZhgfjXieaakaeeeaeZ
没下文	jigfbZaehgiiacbddaeecgXfd
没下来	cmbgaabahhbiZkbbblbegchcb
没中	dcdebmZbhgfakZhZeedVrcXba
没了	daYdYmgZfjcdgnjhgXchcZeZd
没人	hcmidZbehgZcZdhcbafhkeagg
没人接	idfbfbhcjfdebcebccefjcbbe
没人敢	dijjdcbekddccdmeehdhfgbef
没人管	cifkeebdjhffkebiefkdgccje
没付	eefbnfcbjgeiefcblfcceefdf
没关	ccdeheldejdgcdfbekekfdelc
没再	iaafehjcfighidZddbcmebgii
没写	jigfefdejfjedgdiflhedicbg
没列	kfbcedbbdlehendceleedeceb
没到	bgmYnZcYhkcbfjihjoakbehhb
没办	ecgdekdchjhghkaceijcdefkf
没办法	edcdekddgiigikbdfhjcdehdg
没动	fhfhfcfeifikfdchddekebcdg
没动静	fhgedchdifchfddheeglecfdc
没变	dbccjekhgcgiceeicYgagdaci
没啥	ebdcZcnclbededdbhadceffha
没回	jcgbdcebejebfcZZaadmdfcgf
没回音	fehcbciddkifbgaecadnddYdc
没声	dmhefbgcgjdeeddeddepdbcfd
没声音	dmgffbgdfjdeddeeddfndecgd
没定	gmbabfeZmdafbfgicabagabci
没得	diegcicehgiehdhcgmecedcdg
没必	dfidejddejffdciefieefeadf
没必要	dfidejddejffdciefieefeadf
没意	eeejhhcckeiieblimcicghgdb
没意见	eegjheccldiiecljmdidgigdb
没戏	fjbccjcdgjfbgajdbgdikeddf
没戏了	eeedfifehijdgbcfdbeihfdfc
没打	lbecgcZdlcgdccccbagbkgbca
没批	aijlYfeYiggkamfdckbmhbbac
没批下	ehhicfdbigghdjcbbicmeccdf
没批下来	ehhicfdbigghdjcbbicmeccdf
没拿	dheieiddlbdbfkncebdcddbdh
没拿到	eieiefedkdebdkocecddfecdh
没接	djefgffckhffdccdflecieiid
没提	iiicdddbmcadbdXddcbdbbjgf
没敢应	fhghefcekdfedfehjZeefeagj
没有	fjahXegYkgabdigffkedcdmec
没有现	dfeedfjifedfacfgddehffehc
没松	fefjefdckijcjeadckfcehfee
没法	chakbiYbclghieibjkgghglde
没用	cbekdfgckehgZceefZljgkbff
没留	hacagkcdblbejbflehfleeghm
没留住	eddbclceblcflehdfbfmffegn
没登	dceekefdckffdeeeebgmffhng
没看	edhbdjgdfioededefghdhdhed
没砍	ebefkadlfcolcckdecdddeddf
没空	eieZbaibkgdcacbcfddidcbfc
没签	eccfjjcgggcedcddjhacedbcj
没细	ldeedecdkedeheddedfefegde
没结	cbcaacoejffgjfeekeeefedfe
没给	aegchakZZobbegdbolgZgbcba
没续	bbcZZqadcoebociddYgqccbap
没聊	iedZacmdkbaahZaadabfdZace
没联	jgdedegfiedehdcfdbgegcgce
没联系	jgdedegfiedehdcfdbgegcgce
没表	eifcddbclebfgeieeiecddacf
没表态	eifcddbclebfgeieeiecddacf
没见	jfbebbjcnZbfYZcYbbcdgabZb
没见到	jcefeehejddddddbdddchcbcd
没见着	eidfbdkenabgabebdZdgccebd
没让	jidbbZacfidccdcddkebdecde
没让进	jidbbZacfidccdcddkebdecde
没讲	gfhdjeeddkfeeedfemfeffblg
没说	lhcceZhepWdcZdbecUbcbccef
没说啥	cebeldfdmcdcdedjcaecedbkg
没说要	igdfddeekddedcacfbebddbfc
没谈	iiahZfeZmfiiddZfbeghaeibj
没谈拢	dcbmbbbcghojhdbiilhhedbcf
没过	ccfagnZabmYhkceffhhibjthc
没还	cacdmbhlahdmbcfgijdbddbdh
没这	ghdkdcddejkeblbejmfffggee
没进	ldbcakgaekdaeacaaYdakdXZc
没进去	maccchhbhhdbfbdcbbebeeZbd
没选	eaabcobeanelkdddeafedejcc
没通	hagcihackdccaalkdeeacbcdd
没通过	icidbicckdddbakbeXebdcged
没钱	fiYdciVYfiiiinbaYifXgacae
没问	gafmcbfhjZhkcgieldlabggdc
没问题	bafnccghiZhldhjelelacfiec
没问题的	eefidfdekedhedddfbmffjdde
没预	ihdbdibcgicebmdecgdbejade
河	fbhcidiekebgdcdhdddghdfed
油	ciiegYZidhibedbVdfbidlgjf
法	bdcmciaagietcffdgmccedked
法务	ebZnZhdaldbuedkdggaacdaac
法务P	feeicicZhhbnfgebaegfefcdf
法务P说	geflefdehgekdfcfdehgfhdee
法务在	feejefddlceleebggcdeegfee
法务改	gffleffdgieldigciheffhafe
法务说	gffjgeeckiclbefecgdcheeeg
法务过	gfclegfifdgmfdkjdjdfdfcgf
泡	mYhaaecgjbadigeadcdfcjjdf
泡了	fdjedddigceejegdeegdfllfh
波	emfdcebdjegendfgcacfefldf
泥	cchbgcjhegdefdcmhcecdjhid
注	kXebdajgjadeeaaYibcbbclZc
注意	cbbbfclhgcedgccbgadeebidd
泰	eeidhefigchdjeghhckcfjimi
泵	dijegbYfggjceghgchjhchjkb
洁	fekcefhhfgfdgfgddhecielji
洁净	fehfffhiffhfffhdfgfffemfe
洗	ggcZjddemYihjdffcZhcgWjlf
洗涤	ecedfkdfhgfikddgfhfeddblg
活	bhfeejagcldhVcYlfhakhgegk
活不	ehcjdddefidjfjcfjpdcfedbe
派	cdfgmaXXgjeghblgikfhddaoe
派两	fgedigedkfehbfdigcfeffcnf
派两个	fgedigedkfehbfdigcfeffcnf
派个	dghehefdggedbdcidldkefcje
派了	dccemdacmafebfckebfdeefke
派人	efciicabekfbkckcgjigfecig
流	dhficeefjcZidihgdbijhaegf
流失	dfhghiaebldedceddbfoebbjc
流标	eclhcdcamcdbdegfeigbkeadc
流标了	eclededclcecbfbgeeedofbed
流程	chfldZchiablachigYhhdehhf
流程走	dcajfbcfidcqdebbheibcgdeh
流量	edechjjifegejccliadbddbbi
浆	ggdefgihffgffffjhggffbaje
测	dkjaecdigcbhdebZdhefclkXh
测报	eieeddhfideiacaffkegejpbc
测报告	eieeddhfideiacaffkegejpbc
测算	chelbbbbkfiecdbdcoeeecaec
测试	ehdecjhdhiffgbaficehabkZd
测试没	fdgfdiddgiciaedchhhcedncf
测试没过	fdffdjdeclcibeechjhdehmcf
浪	gddcdkcgckdclhggemikkdcdd
浪费	gcecejdedkdffhhefmekeeded
浪费时	gcecejdedkdffhhefmekeeded
浪费时间	gcecejdedkdffhhefmekeeded
海	decheclXkggfcaZncZgdeYZdc
涂	eejhhfdlcckegdchdYfcjkkcd
消	gbjYckffejcZdjbkefclhhlec
消了	edeedldcgihbajaiikekdehcf
消息	kYfZdeiffjbhgdYgecchgjbbb
消防	dliZgdbghecdbejeeefgieoic
涤	dibcekciffhhkdcffffeddklf
润	debpbbYgehpdkbbccnebfehgb
涨	afYnaWjYlgslhdVbZjgedZdaq
涨0	geemcgefjdmkbeccfcfdeedel
涨了	ceajeaicgikihgcefkhedbbci
涨价	dgajddhcjflijcabacbadaZdn
液	diechgeiciddegbbcjeefYeij
淘	ieccdkahgegdjgcedcjekihcd
深	jgaebbjjiabcefaigciahZkee
混	nbcdcdcelcfdkdccfbfddffde
添	boeabdambbbccZbaeZhbddaaq
清	fgkddYefkYddjgldgabeignic
清了	ffdclebncZbaeahYmdcacbabg
清单	eemfZeacnbkgcgidgdddfgnfe
清楚	jgegacgheeeekhjeffeiffihd
清洗	fiebidadkdcccejjcbdadcnbf
渠	jbZbdakcnbYbhdbhfahZacdbc
渠道	jbZbdakcnbYbhdbhfahZacdbc
温	ekfYffdffhadbccYckedbauhc
温度	efbfkefheidegedfenfedeojd
港	ecgbmfcdmcbgddkljabbdaYjc
湿	glcehgedjgdhcicihYffecmde
湿度	giefhgfeigffdhdjiZffecpdf
源	hagbhiggehehgbdachcciffjc
源的	cjbabjfegijbjdddeaehjkbdd
溯	elbddfdcleeeiijbeffffcpcd
滑	degdicgbghlihcdiegehdcefd
满	dhjdiZbkfccdfffdgdfddljdm
满意	dejggaajfeaghggghggeckhfb
满足	ggkfeefehggfehfdhjhdidnce
滤	gdibjfgdhheehegceeedeejjk
漂	dahbdiibmcacaebZcicbdbpbc
漆	hfdcleccbmfekeecekeiedbmf
漏	YidXjehfdjfelaZadncfgdjhh
漏水	fheeldbdfieedeedgmfjedffd
漏油	fgdejeaiefdfgfeeebedfdiic
演	dgmZZbcfghccfgiafhciblhbc
演示	dglZZbcfghacegiafhciblhbb
演示完	edmfffeghfdfgedeegeleccjd
澄	fdlfaeechgefhdbccdeeiehde
澄清	fdlfaeechgefhdbccdeeiehde
激	bmfhdbahiZceldeceadbicibh
激光	ekdffffjedefhegdfadejdici
灌	cfeckeejchfkbfeibghgdbjkg
灌装	dhbckeggdiggdhgicjdhecjkc
火	deaelYleWpjagZZiboehbflif
火了	ehddjeegdjbfefejhngefedhh
灭	dkjcgdcckdddccehcafdccjic
灯	fWkcmYbghejecgdlenaejdjjg
灰	fgjegfcedjgddgeielgehjaje
灵	ijYecgbdmcfcabgbbbdccclaf
炉	gnbbcbdekagcfiefbbgaiZmbd
炸	edhhgcccejfddedcdmdbdbkjc
炸了	fecihdfcejgddeecdmdbdbjjd
点	cdckceeghchhccicfiifgfjkb
点不	eZgfdhjagkeehecdfkdigjiee
点了	geeladahgfejccjedhidibccd
点了头	ecglcecgghgifdmcdikdjdgde
点位	djgcedigibVjcfefcfedcglbb
点名	dedekckmafcfbdcedleddcbmg
点头	edglZYcekYhfdWlZchccagbed
点头了	fcgmcfbifdhjcbbbdZkfcccig
点就	fddmfdedghlmbfkceldjfdded
点的	fgjffcbbjfededbjdZhheibgg
点餐	iheggfcdkeagddigibheeehed
烘	eiahfehejeZfcchchdedddlii
烟	lgbckebejedieehkfgedddffg
烦	hihbjdbdfldgcZYiklaadfZbZ
热	jihWdabcihddfaYegiihddklc
热情	meibacaiehghebYcgfckdaZZd
焊	ffbbjekfeigcdebkfmgchelic
然	bgiieafcghhglfdjhldieehhk
然不	fdgkbeddfidggeeddmhbehfhc
然后	cgkccckfkddghghdjYdhhdjfe
然换	gfghfiffhgnfcfhgfmfaghhdi
照	dgadgYnikacadZWjcbaWdfggn
照旧	bbejgdjigbcgadbXededceZbk
照片	cegejdggeiefeeclhjfdfcikf
熟	khbbaehfheackefbdfdadbcai
爆	biZbglZieefficbZecdjbenda
爱	egjgbceaejjbZZXZhkbkbiWdb
爽	facihdcmcaflbbZcnXaecZbZh
爽快	fbdgjddmcbflbbaZlXbfcabah
片	lfZeedbdghdgZbaiecdYbgfcb
版	ZYqeVcffiehebecbfkebbmoZY
版方	gfjfgggekcgeeddcdafeecfdf
版方案	gfjfgggekcgeeddcdafeecfdf
版本	fahjcdjfifllfebdefkejbgdg
牌	jcgaaeheghbhhfZeahfafcdab
牌子	aekibjfbfjekkdfeeaebddcdc
牙	egckedajgciaebgcfhebddmeb
物	ggbehdigiejakdijeeefifafe
物业	fidhhbaiehiglcgggcggdeZgf
物流	jfZchdiYldeaefkidgeYafagg
物资	fidffhddkejdhcakfedhlceee
牵	gjigdeddkecechkdebjdjcZdb
特	egfZgfioacdifeYhdfeadajhf
特别	ZjfcfahnbaehffZhgdfdddidg
犹	djgiacZaghdcjdibckeiecabf
犹豫	djgiacZaghdcjdibckeiecabf
独	ckcfjcZldaZhgbfXedacdejdZ
独家	djbfkdbmbaZiiddafdbdebbeb
率	acmdfYejgYaddebYigeceoiig
率0	ddjeddghgeedfdbddaeddlnle
率不	fihdhcdelcgfieecfZfdednkf
玩	bfmfcfcieffefcZcdbeidmecc
环	glbaedhhfefehfbgdZafZfnZh
环保	ekdbhbfgffdddhdhcdbhcckdh
环境	iheadehcleeedddgdadgfjfdd
现	cmdcdbeeggfcfgkihgijffice
现在	figfcXefeijfhemggkijihgdf
现在就	ecihedhdkdihkfghgdhbfeche
现在是	gffdddjekdccbdgdfhecfheca
现在用	gjgbdeegkcgdhedffegcfhjca
现在用的	ggicegggieidhecffdecgeide
现在的	gjdhaddgidfflfdacfdcgfmgd
现场	dggbgeffhdYeZccdZdiYfhkgb
现款	feeijecfmajfcgcZoYfaccged
现用	gkededdelcgfneceegfdfdddb
现用R	gjeeedeekcefmfdefgfdfdgdb
现货	cdfcamghdiehhhbmhajgcfbcd
现金	fhdibeccejhedkeaijgkeecee
珠	edcdkekefieefdeidmedfcdkd
班	dbedfdlaldchdgbdachZdiZke
班了	ceddcdlblcddbdaefbfcfeZdc
班子	eidncebcleefcklddiideccdd
班子会	egildfcckedfdcpeedjefddde
球	jfcXfgkdjecbfbZbfibgfiYge
理	gZhiffbhZlgijffgdkdkiffhc
理P	igegcfdbhhglhecihhhgfjidc
理P说	ffjfdeeefhihighceijhdhgec
理事	dgdjcibefhelealeedfdeifdg
理事会	dgdjcibefifleanfedfdejgdd
理人	ggccdbkhehfedeedeafkefdde
理人了	edecdbkfckgfdeddfbfoeeeee
理好	daceikfdhhbdddchdkhjdgZkd
理床	ehfhhdcfggefagfggjedfcgii
理想	gbhefieddkchhdcdemgbedade
理我	gliecacegicfcddegffndecde
理由	dheeckfcclfcgedkdlhhdcdai
理的	fdhfiggigdefegemfdfejhiff
瑞	diccfdhcmdihjcbbcYccdbccb
瓦	ehdmcecckfmifbficchgbfife
瓶	abefgkhhegjdmfXYahcZgihig
生	lcgZdfhcidggfgfmfcjfbfhcg
生产	eghfibabmcifiiklgbjecdgfh
生意	kfbbddfcmceeiegecbifeadef
生日	bbcdbdncmcdfacafcZdcdbaag
用	bkedeeemdddekhhdchgfbqjds
用R	jjWZbgdhidbgpbecZgcbbgnca
用R的	cidefheaekZhmcefcpcgddgfb
用三	dhihbedchhcecggbkfgcffmcd
用上	dkagcecamcfcficmcbdaejhdb
用不	egdhdggbficibebdcidiejhdg
用了	akfYhiYkfbbalaZgdheccfeho
用了四	ejdddgedggdfmfddfZfkfddgj
用了四年	ejdddgedggdfmfddfZfkfddgj
用再	eecfclcfeinjebbclgjjhchbb
用再谈	eddgejdfhgojeedemckdfebed
用到	eeidedgbhgdegdegegeffkZiZ
用印	eabladecmcemagaafdlbcefcd
用友	diceeeiekddecdbhebfgefgcd
用完	djfeddggeigghhhedhdcglbbm
用完了	ehdfgeihcjghejfdeiedhfddn
用得	ekeZidckebbfbeZadebdfhXhp
用得不	gggehgfjdgfeiifefdfhgdbjk
用得好	ekdegfeieffdfdbcfiddgfZan
用得挺	ggddhehjeeeihjgffbeefceik
用我	dfihbdbhfheikcmbcbikdlefa
用我们	dfihbdbhfheikcmbcbikdlefa
用我们的	ebijcbchfhfhXdhceejjelbhb
用期	gcmdgfffggejgjgddbgdfmblc
用机	ebgdjdgZihedafcgeggaejalc
用的	igefbcgfhffbjcegdfdcghjdc
用的R	higeeedbkdgfidgfhjebehcdf
用的R的	fjffgfedighgnefffofcgfbdg
用的人	fcgjcdcfejdgbefegffmfgbek
用的是	kfgdabgdighbncagbedefcibc
用的是R	keaheciefhffkebhfffdeehbc
用着	dnaagbZiegdfbbcccoecdcegh
用老	ddbjbjaaemlfadcfcpenedcdb
用谁	dmiadbadlbfenccgdZigdhibZ
用谁家	cnabecbejdhfncdefbhhecdec
用账	fgffiedgheddcfdedcfieljff
用账号	fgffiedgheddcfdedcfieljff
用账号开	gfmfdfeieggfdffffegifkcef
用量	ghcjeZahejlhfdbZcXdicadad
甩	eefidbgcejifjecefmfgelZce
田	jhedcecihbbdidcdeZebelkdf
由	gkdcaieZgidaeglhdjhgcehfi
甲	cdchibkgeidfdfgglkfYdihcX
甲方	ddeficieejffefhellcabheea
甲方没	edddffkedjbdcgcdnfecfeded
申	bmegcgeZjeggdmadddegdkfZf
申报	elfcbebfkdZdeldcebddgdbdf
申请	ckghfcZakelhejbeegghdmgag
电	kdaYeekfggfdgefdeigffclhe
电动	chhbghbclfbhcifcdjefkgkcb
电商	fiedhhehhdfchfecebmdfekfe
电子	kdjdeddhicZhjeefhcheifjcd
电子合	efdhhfdifffnefdfegjfffhfj
电子合同	efdhhfdifffnefdfegjfffhfj
电子版	ggfkeggieeemdfeffdkfgghff
电梯	ghaheZikfZgfaajdhebdgciZf
电气	ekajedcdkchgefehfafcfdodf
电的	flibceehicfdecbbcedgdbmfd
电话	mYdcfeidgheddcedggdheeaid
电话也	gdjeegfedkhfieeffbfnficee
电话就	iddgdehdifdfbjedkafcfdgdg
电话打	idcchbhcifceecccckebdgdgc
电话来	cfghiecifejifgflchfileebd
电话没	gfffdgidhheececbfgefddcgc
电话说	ahidkechhckhgcfkfdgieffeh
电话都	dkiieebfeijghfedfhfffgege
电话里	hfafibhddkcbdaghcgdfiffhi
画	gfkabdabigbbddlZdfedebibd
留	qbVaeddejdchdgbfcdeiZcYgj
留了	oiWfZcXdlbccelbYdgdYaeZcc
留了M	cmcccdcbmeZdbogedcecekaed
留了个	kcddedddkeefccdeegfbecece
留了电	gjfeffeekedfedadggfdeedde
留了电话	gjfeffeekedfedadggfdeedde
留住	eddbclceblcflehdfbfmffegn
留的	macfdecekehdfgaedbegdfcbe
留言	jbdeeehdjedgcbahdaeddeddg
疑	cgljbVXfjdcfgeafbgbaodidd
病	dgeejajjefbjdfeihidbdkehe
痛	bifbkbZlcaenZbZbjfdbdaiah
痛快	ebeblddkdbinccacgaececdch
登	jahalddfejabfdXacggoZkeqi
登了	ccfeclbdiiffoggffefidhdde
登录	adiflccafjcdZgcZedeobkinh
登记	kbabedidlcecccZgfdecddbhd
登门	kdechdiiehbebdccdhebdhdbi
白	faiZflecblbbkbkdbhdefmleh
白天	fifefedfkdegcgdkfcfdfkmdg
白送	faaghghibheefedeeleccdacl
百	ecaiiehlfcmhemhkeijfeejeg
百一	geiffdfejeeeligefZfejefff
百个	ekfdefelcfefinihfffgghcff
百二	eifeicejicfiffdgfcfccdgdb
百五	ekbgecejgZgeekbgehfidcfcg
百六	gjdcaekgfhfdbkebjikdgggdd
百分	edifeggbgikfidbfhbfcghcdj
百分之	edifeggbgikfidbfhbfcghcdj
百套	fdfbkdclbfajdccmbfjdhefkf
百度	kddeeedekedgddfcebfdedZge
百箱	dagfncjlfahbZbbadYdbddjap
的	kgfZgefhgeefkghffefeghjfg
的0	edfghgfjdfjghbgdkhdfgfeci
的C	icddgmhfeigighibdcdYgjYjh
的D	egealfgghedjjfdfhfideddch
的M	bdjeieaggeidedeeoihggcfbg
的P	jecfeakiffidhfmhhieicfded
的PD	ebflgbdidgjjfZfdlbhjdibbd
的P想	cdcigejekhhfbhbfdaeiedbfi
的P是	difdeegdkehemhgegdeehhcef
的P说	ckhddbfcmcediklfdfZfgbhgh
的P通	igidefedgigegdbedkehfhhff
的R	jifaeddambdflbhdghcedfaae
的R的	hiefffdcjghioehefpfcgebbf
的a	hfhfeedjfceeceeieaeaeegce
的p	gdmehdZggedjgbbbbggdahkaa
的po	eekejebgfgcmbdcbbahdbifdc
的poD	eecclfcjfefoddebddcedbbed
的poc	ffmhbfefgibcdfddecdedjgef
的一	mfkbbfcelcfcfgfbbfcdbimaa
的一个	kbcgfeickfegfcheddeiedadc
的三	eijddhfbhhifdeefegghfgYfh
的下	hcfcdfidjeidceddegcccdZdi
的不	ggcdcihfgfdhhiffchdmhcehh
的业	djfdfedffhdejejigiedgeaef
的东	dihhcecchikfagfddkfficjdc
的东西	dihhcecchikfahfddkffjdjdc
的事	cggbefkbhhddefbbgfdjchieb
的产	ejeffgejeffeehdgheeegibif
的人	ehchdfbgegbemcjeeffiggahf
的价	bhlddaVYihnaldYbbmbejgYge
的价格	gZnbfcdciijefebbehchgfcdc
的价走	fdbekdegkcpedifbdbfdffdlg
的供	egfhahecjfehkeiedeebieZij
的供应	egdfcifcgjgdheiiegfbdeZib
的供应商	egdfcifcgjgdheiiegfbdeZib
的信	fhffeicieedehgehedebhdaee
的信息	fhdffidieedfhgeifdebgebff
的免	fgfggifeghijehbfchfcfgeef
的全	gehhfbckdgbdgdgeifeeedegg
的功	fdgdkedfghbfkfdebjfcfdame
的单	bZgjhfegegnZdgdffdkkcadaj
的单价	dchdidceggoedfeddaecedjdd
的单子	cciicggchgibgigcfZclfcbbj
的厂	ilbbddchideefjfecgjdebagk
的参	fekfeeehgeeemefdfbeekdmce
的参数	fekfeeehgeeemefdfbeekdmce
的发	eddflgacldeiddedkcddecgcd
的合	edcefjhehidijhfegackjgbeh
的合同	dacefihciidijhdegackjhceh
的大	ceijdcdkfefdgmhegdgclchhd
的好	fgifefflbdegcedgfafffhbde
的字	feeejfdjdddgfeabffkgedddi
的实	djjedcghfggfgcaghkheffbbg
的客	mbeZddgfggdcdecafeieiZeff
的客户	leccddfigcdeffdciejdecfbg
的小	bajiheghdhgfkdddghfihmYhd
的就	jfeffagcldgfjgicdmeieeach
的平	eihedfehffdecfdefdffhilch
的平台	ekdfefffhgefdgeffeggidmeh
的座	iddiffeckgfefecgfjiejdaee
的微	mddedebdldachdgbceeadkecd
的微信	mddedebdldachdgbceeadkecd
的情	eiegdeefjfhigeghfchegemee
的情况	eiegdeefjfhigeghfchegemee
的技	dbikacccghdkcgeafhcdbcnce
的技术	dbikacccghdkcdbbfiddbcnce
的投	eifegfgdifeeebhdjeededfge
的报	dbcicbkZihkefcgfdfahabage
的报价	eacjcbjahhhcjddedechbbXif
的改	fhdiefidjfbjehcedfecfenee
的数	fffhhedcjhkdecbjicfdcgjbe
的方	deihddbgiciekececfgeaZffj
的方案	deihddbgiciekececfgeaZffj
的方案比	gejegfgfhhagkifffkhfgfeff
的时	fecggghggfdcifcnjhjeehdhe
的时候	fedfggggideeifamjjjaehehd
的是	fiifYffYmeibhengbccbiajab
的是0	fddgeejeejbdcdbegledccfee
的是P	bjgfaahanaccYZqbaababbZab
的是R	hcfechhbhgbeldZgdaeagefbb
的是R的	fheeffhgjdffmeeihcfdfehcd
的是他	djfifhdhgejfeemfebedegede
的是别	dfjfbmZbclfdjedefaehmfffe
的服	fhgfhfeifcciiejfijhfhfcdo
的服务	fhgfhfeifcciiejfijhfhfcdo
的机	gafccblbkeehjbbfhhefeaddb
的机器	gcfbgdjdigefjdegiififcbdc
的来	chkhededigggcgdbdjhigdeck
的标	eccffmgcgjffgfdaceccjchbc
的样	gigbdcgihcYdidfYceeedkggc
的款	eddcicifdjdhbcdbplcjeebbb
的没	hdgiaefijbZlfbibfhdbeaidd
的活	ehddfheifeccaaemcbejbbigj
的灯	dchalbbifefdecbichcbkedke
的理	diecfegeiieffecffmfiffddh
的理由	diecfegeiieffecffmfiffddh
的电	iffffbeelbhebegbbcdefeicc
的电话	jeddcdhbnbafdeZdbeedfdfdc
的盘	fjfbcdccmdaccmdhchdddchfh
的盘子	fjfbcdccmdaccmdhchdddchfh
的票	edialgadlecngddjkcehcbgbd
的科	dfgddkceckdgekbedhfnfglfg
的系	ggdhhdibjfefcccdfcfidbjed
的系统	ggdhhdibjfefcccdfcfidbjed
的线	jhehdfccleeehecafajcdecca
的线索	mdefegddldgeieebfcddddddd
的老	lgbdahbaldcbmaaegYdffaicl
的膜	dejchddgifdedfcifefffdnif
的装	eggeefjhfdfdlheedbfeeijff
的要	edheiejghghfdfaeegfliihjd
的设	cbfdgihifbeeabchdffcgceed
的试	dfiehdbjdhddgddZdhghdnYhe
的话	bhdjaaebqVnhbhdieVmdhjYej
的话D	eichefddldfecgedeemfhidfc
的话D就	ehchdfdekegedcdddcmgfidgc
的询	kdidcecdldidccbcdcgcmfghc
的询盘	kdgddecekddeecbdebgcagdid
的语	edgcjehffiefdefjfmfjffdkf
的说	eeigdhfffkdebhiedbenfiidd
的财	eceeieldghcgdgaeikffffcde
的货	hggbhefhdidcmcfiigdegiZfh
的资	eggfabjbnZeecicabccbcZebd
的车	figidbadhhgiihagegekdhZeg
的还	djflcdYcfkijkciehjfeckecd
的还没	ejcgheZddjeeddlfjkfbffdfb
的那	fehbfcefgfgejcjcfecehkbgh
的那个	gbgdhbjZlfdegekeadchfebhf
的那家	dejgbjbiefjgnemgdcedleidd
的那种	ejjbbebgieedcedecdgeejiee
的都	ZcemZfghegaakalhefgecagZe
的采	cddeajheeidechgegecjjcgaf
的采购	dbefbjhcfiedahhfgacjjdhcb
的量	cgggibZgggdjibfeeecigcdal
的钱	ekZdfbdgidVZbpXepcidadcbZ
的门	jbcdigeblcbefeccdbefddclg
的问	fbdjkebbdkjffedfdidifdnne
的项	cfibhchdghbkbaldcfhhgghcd
的项目	cfibhchdghbkbaldcfhhgghcd
的预	dlaficjggccghjchiaedbceej
的预算	dladecjggcaehjcddbedcdffj
的验	hfjffhedejdhcfidenfedfkff
皮	ddeemaegcjjdabdYinecgfgme
益	egedejegieddnckdegfefdbdg
盐	eieeejfckifehebdeifeefodf
盐雾	ehfffjfeiigfieceeiffeenef
监	cimddZfdkdeeeigeehbdlijce
监P	ggeegdiakedhijdcghhghhZeh
监控	ffnbZeZekchgcgffhXccjhead
监测	fkfcfegekcdehifcdbdgifhfc
监理	ebjghbbhehbbcdbaeffbjgnke
盒	glecbbdiffdaidejedgedelhh
盖	bdedocYleXiqfhjccZhcgacZl
盖了	fefifeeejecnhfgbheeeefeed
盖好	ciabncZkeahrekZebagbcbeac
盖好张	dddekedhjdgodedeeegeeeged
盖的	gfgiifejdgllifZdeecjefeff
盖章	ddifgdgifbgdicebfbhdicfda
盘	jhcXgdgbieYcciZeaffghefgf
盘子	eleacdbboaabcnggcgdbdcifi
盘点	dgifdfibkebbdeagcajcdfgge
盟	ifhggecjfeeccgbhijcddcgdh
目	deieahbXmffhhmgfddhjjadYc
目停	ebcddmcfhgddcdibddegdeced
目先	clieecdfckcfcaechjiodedee
目前	jhfedabekceclbadgggbedbhc
目取	fdfffmefjdheekbadfchbegff
目取消	fdfffmefjdheekbadfchbegff
目录	jfdcbjcdigigabehgZeblckcd
目没	eiieegcfkddegmdcebfddfdee
目经	fbdeebjefijhichiigicjdjge
目经理	fbdeebjefijhichiigicjdjge
目经理P	ieghgdcefiggidhkghicidjhe
目部	dgkgeefdkdjfbZamgafdldfcf
目部P	eiidhegfiejebablhadeceddh
盯	bckegdaYnbaccdcjbcedhlafb
盯着	ddjfheZckdaddbdiceccilZfd
盲	ealdbddckedemcicfbfddpfed
直	kjabihXgblbeifjgeoejeeiie
直接	fcdgglYiXnhhehlcenilhgcih
直接把	dcefikdffijefebdfnicfejef
直接把我	ddeefkefejehdfeefnhgffhee
直接说	fbfeblbdclgefdcbfhegfcade
直没	ffigjbYbhjcigejdgcckeddic
直用	ihaddcccgjgdpdcefjdbebccf
直用的	kebfeddfejhgnedefhfdfdfdh
直用的是	jfbffeegdjfgmgfigjgegeheg
直说	hieedchddlegcdjdejeleccbf
相	ilebccehgebdfijbZhdbbgkbc
省	bleediffghZbfolZahiZkdgeh
看	fkkaZbddkceehigdegghdpidd
看D	dgkcddcbobbjcmlcfbfddcedc
看R	dmhbhddfjeigjfjiddfdcagdd
看R的	djiffebejejeldigeegdebidd
看一	eekeefddkddgidbdhccegkYed
看上	eidheddfifefhiidemecdcgee
看不	bbffhihdigdhdcbchmeajbfjd
看了	cfkfefYkfdkdijffghffggikb
看了说	fbbikgjdkfbjiceigaffebckd
看他	kZidhbZckdgecenffZdbfafja
看他们	kbecieafighdbbcdeceedbikb
看准	fjdeffehgeggdeeefeffgmleg
看准不	fjdeffehgeggdeeefeffgmleg
看准不准	fjdeffehgeggdeeefeffgmleg
看到	naceZcfdjdbbegdddaeeggZba
看到C	jccgdegfhgeeeifcebfhiecdd
看完	bhlbbeYjakihacYegpihhcfbc
看完了	fdkdeddfblhehdcefnfdfeZdf
看完报	gfldgffgcjnghecgfliggfbfg
看完报价	gfldgffgcjnghecgfliggfbfg
看我	emaddhbhfghidchcddjhjahce
看我们	elaedibifghjechcddjcjahce
看现	egdggfjchgdedghffededcahe
看现场	egdggfjchgdedghffededcahe
看的	ehhfdddclgeecfdgekgdebndf
看看	ilYZZajcladibheZfdafdnhcZ
看着	gfakfcgZkgfclfbidhdddcega
看着办	egclcdedbljeldcjfmegfedee
看能	hhheffedjfghcdecibfdhjfdd
看要	eceghfkeejfeceeefljofgdfj
看见	dckdfeieejddifbdjfejiddeg
看谁	eeladedekdkenfehecdbekdhd
看过	egigdecekdhljejjidkhgijcd
真	fheeghdkchgZjijbkidddhdbe
真想	feejfeddhgeehhceemfdfgegd
真的	eefdckjdihhenfdehegbehdch
眼	cigeffZhfhfhbahkYheffllZb
眼0	dbhbkcbdkgcgZfcmekhcealef
着	eggjgYbfdjgcihgjgqahdgihg
着R	giggdcZgfhjcqdccedebfejgf
着R的	gjfhdcZgehjcpdcceeeceeigf
着不	fgffiaagjbZdfdhbjicXegZZh
着不给	dbbikdbdkddecdedodeZfeede
着别	dogbcdbfkeefbfeegjfcfdefZ
着别家	dogbcdbfkeefbfeegjfcfdefZ
着办	egclcdedbljeldcjfmegfedee
着急	ekfehcbafiffggceefeadccgc
着我	fjfhebZkdfgicghgZfiigZheh
着没	dffjececjfilibhcaZdiedcjb
着用	beggibfifdZccbakbeaeegedm
着要	gjibcdbbjgcebgcnhjZfdbjac
着说	cchmccbfdkcfciagekdnegdcd
知	eefZfighgfcigmjffagkmfdei
知书	efgeiaaigadkcegafhecmdacc
知书拿	ffedkfejdffmbcdeddcdgedfe
知书拿到	ffedkfejdffmbcdeddcdgedfe
知道	kiebbdcXmdbdemiYfYbggegja
矩	ediekdfkcgfiefidcjhcehbil
短	kgicafaaoccajcfdgeeYdhlXd
短信	khZffddcnbbchfcgcbdaaZbZj
石	ddkdhcdidigdgjcgdZildgbch
石沉	dflcdddedkfddfedebfmehcde
石沉大	dflcdddedkfddfedebfmehcde
石沉大海	dflcdddedkfddfedebfmehcde
码	nfeZecfegfYdYcVfbmbdcglhX
码头	dcbbldibkdcdbcdmakeadcaZd
砍	bWemelbfhgphXoaVWmeibcWZj
砍一	defkccbbgjjhbhhcdmefdcack
砍一半	dfgjccbcgjjicicddmffedack
砍了	ddabckgclcaadoYabbdmhfZch
砍价	fdhideecigodafhcdkdcdccdk
砍到	efXkYagciglbbaZaZjhXcddeZ
砍到M	fdcobeabmbnbcacdcZgceghga
砍掉	dbcjdkbeZniedhccemeddiddg
研	YhhZhibfdiadeddgckdhfloja
研发	cYjcigddficeccchclciekoka
研发P	ebjggedhfffigeejdeegflhie
研发说	dbdajjgdjedddedbegfeefmic
研究	cjfbgcfigddhhdebdehdejjhf
破	ggcgleacdkbdZhZfimddcZefa
破了	gdbcmfggbldceedmdmgefcZgd
砸	ibhdjghbdlehgcbaeogbhgZld
础	dddhieidjfhfcicimacaedcbk
硬	bfkeXgdgekbcgeahboegdngce
硬件	eigjdebdkfdedgcedcfgcdcee
硬度	fbmddddejgdeedeeflidfjlce
确	ZdhckkYihdgjcffhebhidfebf
确认	bckdlaZiiaejZfgifciYcgjef
确认了	cflbfccdkdcbdhaffchdekidc
碎	edeilgccghdddjccdifeecZnd
碎了	ecdclfdccldedffdefgefdbof
碗	gidcgiafjdbgaidbeejdifhhe
碰	kcedWZjhggdgggeffefbegebd
碰上	defdeejdmbeejecdfceadeehf
碰到	kafdddghhddidecbhchbdhgde
碰见	iichddaeifdejdceebefedade
磋	eifhbcbdldgbahjdddhdpdadd
磋商	eieicccdldgcbhidedgdodbed
磨	bdYphdWjdhkieeXfiigefidfc
磨了	fddkfgchfihlgcahhjefehbaZ
示	bdjejfYncdgldghcedcfmkefb
示出	ffceiifhggigiedeefehlecei
示出来	ffceiifhggigiedeefehlecei
示完	edmdifeghfdffedeeghlgccjd
示期	fefmfcegjcifggdedcfcledhe
示范	fjdggffglcdhceeefcedfkZff
礼	blfccajhgfefidekfjhienjda
礼拜	aiihbciifggeheflffejgojdc
礼拜了	fifhgfeeghiggefggbgkfhjeg
社	dhffbkZboZhfakhbhYfcieZig
祝	ddcdhiidifiiaibeblebedcde
票	ZUgfigkZkfeidgocpegfehXgY
票务	edicggcejfbihhckgbeidcebh
票否	edfcckbdlcdecboeeafceecbe
票开	fgecnebehgdcffeclifdecedf
票抬	feecgeiefhecgfdenjhheffcf
票抬头	feecgeiefhecgfdenjhheffcf
票抬头开	fgfejgffdjfgffffjmfifggeg
禁	geibfieclcndilfackcegaimd
离	cgheejdhalhccceebgdmdembf
离职	fehbahgcejbbcgacbZemccdcg
离职了	cbjddiaedjeedideccenfegdi
离谱	dgdfejdcblkhidadilhcfdZed
私	nfZehfbbjehfccdbdbcjfcZcc
私下	chciiegeejiekghhgbelhddef
私信	oZbccdbckdgdZcZccbdddcYec
秋	elgdcebclcjedcbmihjcfdbbb
种	iigZWdfkeecbXbfaeZdbcklYX
科	ejdchfdghefkfjiibggehjigd
科P	hkcfgdcghegjfdeffhfelegjg
科P说	ejffedhgeihgigceeldhhfgfh
科室	cbjdffihgfbedfjgdieeeieee
科技	dgdjdhfgfhdmdkkcdajjhigcf
科技部	fjehfgdfifeiehhefbjehgjfg
科用	dgjfdfehfdcfhfdifageflbde
秒	eheZkddggfccfbbdfcejdYmeh
租	fdihfechkajfccZnnXgYabdaj
租赁	fbjheecbmdhlfdcnffjcdiZcb
租金	ebeihbicjfbbcddinYeagecdc
秤	egcfjdggckegedcbfogegafld
积	cleifcaifggdchaibcbblhhcn
移	gcegfgjfghbeigbidlgZgaddj
程	ffhfhadefgbgdefifhfbhhlmf
程0	ekddefcejfcfeedaeeffedmed
程P	diadjebcdjddedikflffgdfde
程序	ialfdegcigcbgehbiidbnbehj
程走	dcajfbcfidcqdebbheibcgdeh
程部	gihbgeciefhegbfgdgddfgfhe
程部P	gikdagchhbifiddddedddhdeg
程部P说	fdjefifdjeliihedfZedddbeh
税	ahgfeahgkaribfbbddiZafhbg
稳	fbfimabkcgjejZYoagibdglgk
稳了	ceZjgcbihdiccbabdejdfchcf
稿	aYmkbaYhhZcjefZefaccmajbd
稿了	gffkeffamfdmeeaejeaeheefg
稿发	gfgkefeclekmdedegbdehehed
究	cjfbgcfigcdggdehcegdejjkf
空	lfdhYfghfchbgfdibfbegbWXb
空调	giicgfedjfieilddfidgkeage
穿	beZkeidcclhmZddkckhcgmfbd
突	efejefZdejhdhhcjdhbiddZcd
突然	edfkffadekjdifckdjcideZce
窑	gkhdbcbhhbhecchbcddaciccd
窗	glgZdagcigeehcbhecdieggei
窗口	ejebhchdgiaegdcjcfdiedfci
立	ejgXdaehhaaegphhgdZeeghbe
立项	bliYZbWifZbdeqjWfhZhejgag
站	jiiedecfhecacggjahffjbhei
竞	ideibdfchhjclhacdgjfihcfe
竞争	gfhiddffieibdhbihcicjhcge
竞争对	hefieehhhfidhgcjgdkddidge
竞争对手	hefieehhhfidhgcjgdkddidge
竞争性	eigfddcfjehcahddedfenedfg
竞价	eekhadbclcccifdZbccdlffdc
竞品	jedefdhbkfhfqhcdfeggciehg
竞品R	jfechfhdigigofeegdhfejggi
竞品R的	jffcfgfejedhlefgfgibfgige
竞对	fddffkefejoekfcffjfhffdfe
竞对R	fddffkeffioeifdffjffffdfe
章	YUdikbckgXfrdafdcZmcfacbY
章的	ebjcgehfhdhcgddbddhdgdcec
章盖	fdejgdbghdeneflfddbdeeeee
端	cfegibfbkigfahedbmdaeiikb
笑	hZlfdaihhejchjccdichdkaeY
笔	hebcnacggeaheofdpkgcbchYY
笔M	eddcmegghecfdadancfededdd
笔MD	edddlefdjechccebndgcdeeed
笔钱	hlcbdecejfeeepiechddfgfdf
符	ebkadicegjhidcbcfmfckgghe
符合	fcmbecdegjiiedccfkfdkgeie
第	gZfckhdigebfgebijabgkeiej
第0	jcidfdcgibbegedgeeeheinZe
第一	kbWglgakeedgigejdYbfhbcgc
第一名	cdbfjjbdejkindjchdfbmebhd
第一批	cdZYocbkhagidacqdaeddgbgk
第一次	oedbacbanbcehfcZbbdabbafb
第一版	gfkdefeejdhebjgdeafedhgfd
第七	fcjddiccghhgcebdcfdhldhdd
第三	agfYekhbfkehkedaihcjkfcei
第三回	dhgeiabidfcfcfeddhhjddahk
第三方	dhgfahcbhggbjeccdgfdcimch
第三次	fehfieegejcgffedengffhcjh
第三版	fembcfedgiedfegcciefiijde
第二	bZmdfcfeidebfbchneegkhjek
第二名	eeahflcgamgelefecfffmeehe
第二年	eecjfdbkdajeadbckgdccedio
第二年的	ffefifejedbfefddlieffeefm
第二批	dicghcaifejbecddehedbchhj
第二版	edndaebgggbegcaXaebaZmpca
第二笔	edddlefejdbdcccinbecddcda
第四	gaghkcZhhahfeafabefekbldj
等	afjgaaeZndfgbhfjeiffgiffc
等D	hjbcgdddgkagYjgbhmakfcZZb
等P	aeleZahbmcggdZjcediYdjdfb
等P从	fihdgffdldijjeneedkdeedde
等P签	eckfddaiehcoedfchkaedlcdf
等P签字	gedkfecjcieoeeXehkcfefffh
等上	elddffeejgheeoafefeefefeh
等上面	ekdeffefififenbffkeefeceh
等不	dbYjbmedamZbecbsdedjddfdf
等不了	ecZjbjZeblabfddpcefheeeef
等了	gehefjefdkgcgfdjggfbgefhg
等他	hdjefadgkakbcgfgjagdbjYcd
等他们	gcjghcYfjchbeegigabgbkZeh
等保	eghgcgbhidchbefehfedemqYb
等保三	fhehefdejeeidfhhiffeedmZe
等保三级	fhehefdejeeidfhhiffeedmZe
等发	cdkhecadlddggdbchcfdnhhde
等回	bailacXclbnmZacabacbYaYci
等得	fdjckdgdhjbecgdldoedeieee
等总	ebegkebdjgjfefgcgbjdcdili
等我	cZhfifkcleedgaZlhfcacbhgf
等我们	ebifhggdjfcehdcnigdcdeibd
等批	igeideiefidhcjZeebgiefjee
等新	bnZbbbgdlccechfcgYfgcbacc
等新P	ehcfediejeeeeaffedejfeded
等法	gfekdgecmcdmffbieeieeefee
等着	egblieaahibkcadefhcfdahkb
等级	eebffkhhcjeijdcdfjdehcrfe
等通	chgfddkjeahcbfeleaagehdcm
等通知	chgfddkjeahcbfeleaagehdcm
等采	ffjefffckenfefbfedeeaaefe
等采购	ffjefffckenfefbfedeeaaefe
等集	fliefecejeiggcnefcdeeighf
等集团	fliefecejeiggcnefcdeeighf
答	demjbbgcjefdechahjfgnbckc
答复	dggjedibleiiicgZagaiccede
答应	gcclcaggfhhbcdhfiliecdbld
答应D	fadiifcgkdgcdcbejclcccgac
答应D下	gdfkegeigfkcdecbidnfecfec
答应了	ddcecejncbfceebecahcdefbc
答疑	ebmadbcbmbcgdgchdcddlffed
策	iiddcffcldedbdiechedjdhde
筹	hjgcdecigdbedlifeafdgijeh
筹建	ekgddecifdcecmiffafdgikei
签	dXdkhjcggggkidpidgsdhdgge
签一	fcdijebjfgbkfdeefigdfhdfo
签一年	fdchjecjhccjfdfedaadehdfo
签下	fcdbgmdeclkmmfZbdbYhcedgf
签下来	fcdbgmdeclkkmfaeccYicedhf
签下来了	fdfcgkdeckkolfbecbZicfehf
签了	dZdcjjZhffgrkcYgghidcfkic
签了三	hffehgfdhhdjjdeahcbddegia
签了三年	hffehgfdhhdjjdeahcbddegia
签了字	ggieigfggefYfggljbcffhjgf
签到	egdejfhekedecfdbheedheale
签单	feddlebldcapcccagdgdddcba
签合	feeihfbfiabkbeZhcchcnfdcf
签合同	feeihfbfiabkbeZhcchcnfdcf
签啦	gggdlgekdeanedhcbbcfdeedc
签回	decglcYmdYYrfebfccefbccac
签回来	eedhjdblcaZqfebfddegbddcd
签回来了	eedekeelccemggdZafdgddddc
签字	ciZgdgfdhgeabjtkjdiZedghc
签完	dggeifbjfbelihjghhjbdcdef
签完了	ffedjhdhgfgmecgegfhfiedfe
签掉	facihhbhiZbdehaYbZobbbdaf
签收	eYhamaYeejbhYbYqblbccegZb
签的	ceaVseXmcdYmicVkfgkccddfg
签约	dbaijhXidgYjabZcdgqelbgac
签约仪	ecdeiiakbgdjddccdbnbldgcd
签约仪式	ecdeiiakbgdjddccdbnbldgcd
签给	chcbbmaciheZodacdZcedhcch
简	elccdegdkejcfbeccjgceZnbe
简化	dkedefceihkfccddenfefdmdf
简历	fhdeefiejecdeededafefchcf
算	ffhfbjdfhelefqibhefgeeice
算D	bkbcdegelbeedicccaeccccei
算M	bijhabWdlajblohehffdfYcdg
算一	bghhbbbbhhfcbfabljddddadc
算了	bcgfWpeeghmkXmcYcdkdgjlZb
算多	djhaedddldadfmcdeaecdecfi
算批	fgiedeeghcbceiZaeaceheaec
算批了	gleffffihedeeiacecefffbec
算数	fehjdddcldcgddnbdhedegYke
算是	kdcdagichgfchihbbZfkcdgci
算没	dhhcejchfecibeahgYfjeeaec
算法	feichcichgdefecefffeeepkf
算砍	efcbdhjbkdbecfdcdffagebdd
算算	eikbdedclekdicckfaeehdcfd
管	jeeXgXmfgdebccnkdbgheZgld
管P	efbdifhghecgcikkdcieedlig
管P把	fdfejeeefieefhcdflgcfdnle
管理	jdieidZeiedjicfghbZjfciec
管辖	gfflefdegheldebfcegiefdeg
管这	fliebcZfjdffcbkefbfiffefe
管采	mfdeefadkddegdZddbebdbbed
管采购	mfdeefadkddegdZddbebdbbed
管钱	eijedeedjegfdgnfgcefiedee
箱	hdeYmchfeifcdZdkXkcYfjfgh
箱了	cdmfgcZdmbhjfdfcdaedddidc
米	bkdaVckgkXcaabZYYYYabhsaX
米0	efeccejcldeeggdedbedgcmdb
类	efdejfidkddgfdbefZddhbgcf
粉	cgjicecdkdbhjccifhedenice
粘	dmeedeccihbhcdcedgheeopde
粘度	dleedecchichcedfdhhfeooef
粮	dldddccgggddhkcheifcdfjel
精	cihZdfeigbdfinheeedcbiqab
精度	dgkadgahhbhgleedhfedcjpZb
精装	fieegfdjeddddnjhcdffeihef
糊	ggegfeejdiifdefgdmfbgfjke
糖	ibgbkdfjfdeibgcbhbdfcegfc
系	mfbahdfghdbgibdheefgfegfb
系上	ohedcdeelddeidbdfbeahdfge
系人	icbdbcielcccZdZfcbedddbce
系统	djdeidcjgefhjffjfkhehhihd
系统D	dgdfkffgjeeeheemecghfefjh
系统能	gjefggffjfdfcicdfceeedncd
素	cnebbchbleghbjbbclfdhlYfd
索	kedcidcgehbdgccXdgbgcfgig
紧	alfibdVggfdemmgjdkjmZgkbc
纠	fdhhcbjdejjaafcafkdaebegd
红	gdefgYeefgbgcgiXbbZhjheci
红线	fjdkcfbclecefcafgaehjfcfh
纤	hjhdfgfejfgehffkedafhecff
约	jjcdfceifeZigaWYagkfhjdid
约D	fkcccdhfjciclaZaebjZbcbhd
约M	gdejifdckialbfdbikkjiffkh
约了	jigdYcdhgfgabcdYebfjbjdha
约了C	aZkibcgghedkcdceedicebcce
约了D	libeacehhagceffZdhgYdbdib
约仪	ecdeiiakbgdjddccdbnbldgcd
约仪式	ecdeiiakbgdjddccdbnbldgcd
约到	heibbfkdldechdcaabbbdcacd
约好	bggehhehfgceacaZdelabkZlb
约我	bkegggajebbdcjabdcabchgal
约的	gflbieaflbebbcdekbedecedj
约谈	ecbhkeieghikfccddgdgddcjm
约部	gffldeebihhmdfdhfhdfefdff
约金	gfflffedjfcmfedeamcfdgdfe
级	fhZbiijehgYdcjeibhadedkkd
纯	iZacdblcnbcdbdcjeZdccbced
纳	elcbeffeiddgcgcYkcgedalad
纸	ccnbdeechgjdgejadfcdbiphf
线	ghadibjledfeacZmbffgdcqfh
线0	fdehdfidlcieaffkegfeffcee
线上	agcahbnkeebgdadZeabjiidei
线不	dbdheldeifficmecejhffglie
线了	iaigffbbhieccceeckefdgbjc
线索	mddeceabnbdejcdZeadaddZab
组	depVhZadjeecifrjbacdffabh
组件	fbjcmcckalgidcdfbieddjbcd
组织	geifeegfjedffegcfdfeeeaff
细	jfhdbYcgkYaafaiaaWhZahfff
细节	eccpZdbcmccfbfbddcgefdcec
织	fehichcgidiggekZfZdcggaZb
终	eddfkjWjdfijkfiYfaheeddge
终于	hfcelbbkdYghfejbiYjZddgha
终于签	fefhhfeieegnhfjcedmfgffef
终止	ebdbbmbcclgfcjdcbbenieeeh
终端	fggghfddlegiahcdeiedehehf
绍	pebdbcbekcdddddadadbdaeda
绍的	kfcdcebdlcheefbfcZccccfbd
经	geffahffcjiljnkefifjjegfi
经办	ddeibbiancfgghkfebgdhffch
经在	hbaikZijdicdjdccefejedcgi
经批	gnedaecdkddcemfdbgegfdndc
经理	ibhgZfeecijijeghfggieijec
经理P	jfehdcecghhkiecifgigfigec
经给	fdgkcgdbgihibjhfeehiggged
经营	ffjgdfcfiekjbhhieaeenddgh
经费	bjhYcgeZijZfcpaablcYfebbd
经跟	edggckdfdkcknechiaclfdebg
结	Yddfgfjehgddgfhiufdgifjgc
结0	fdegggjcgjjdidcboihdgdaec
结了	ckYblZjihcbcaicZphddbbbcc
结束	fegchhhihcggicifcZfjkfdbd
结构	gfkfffefiehfgefnecfefbmeg
结果	bfhaflfffjedfajadefilgldd
结果出	gfddjhfhibbfaedefefdjcdff
结果出来	gfddjhfhibbfaedefefdjcdff
结清	dbcdkediiccbibdZidcbccach
结清了	feddkfcjhdcbfcdameccdcbdh
给	ffjgbhcdfikcoigckjgifkfgj
给0	eihgcfccmclceicchalbeggeb
给C	fdlYbbidjefecbdffbbedlijj
给CP	cfgedfkbigaehfcdegdcfcjbe
给C了	fdkfegcckeddbehkhgdchbfbm
给C寄	heifeedhfddfdffcebeeflfdh
给C寄了	hfifeeddkddgdffcebfefkZdh
给C打	ldgfcecejeaigedcgcedejdbd
给C的	fcjcicfakfkeddgkchfhebhlb
给P	cegbbijfhegfhbneecfebjebb
给P了	ecgebjdbmbhdkdidcdccdgbdc
给R	iacgbmZWbmhbvbeicZdlnZgac
给R了	fbZZcncaclicpdehcacalbhaa
给一	eagkdhcdgieefecfjjdhfabid
给三	effkbddckdcfdfdhlddbfdidd
给不	eahdjiibelcedaZemnhZdceae
给两	bleidcacjhZchcbihmchdmjac
给个	dicggfabncgbccebcfaeeajfa
给了	iefcblaehfdgjmfffdfeecaeb
给了R	dddZdndabmjenabegabgbcdfb
给了个	mcfedfZfjcfccgbbcgeabcabc
给他	chghgedekcnhmbjWehddekacj
给他们	bhkjdgUblefepcgZefcgdobei
给别	dbffbkadclhcehbjfhclgfccc
给别人	eeggdhdfhhhicdejgjehhgaee
给到	dbjnaaXcjfndmhddhejjcfgdf
给到0	fdbmefbfdjmdbebcimjZecZdc
给到M	edhlccbemblehedcbZgcdbcee
给咱	dgdbmihkchhfiddjgZcbfccmh
给她	fiiefegdjfekefaeajlbehfcg
给我	ifgghYYlbedhkifegiemgfcho
给我一	gffgcdhdjecfeeeffbfceiadd
给我们	ZijahZXncYXiegdadefhefejr
给我们了	edcckeeiededaeeeddfededdg
给我们做	aiZkfbbleZgiXdbbcceZdaZko
给我看	dfgigddfejjikefgfogbibkhh
给我看了	fifidfchgegfkehefafejeeff
给的	mcigcfYbkfeegkcbcigdfbedY
给过	edideghefighajgeehfjfdbee
络	bddbkdhdldccgdhedadeccmld
绝	aYZeepYfWnYgbagbclbmgbhea
统	dlbcghchgeefjjjiejgfigjhd
统D	dgdfkffgjeeeheemecghfefjh
统一	fjcbZjfdifgbglmXffckeZcbe
统能	gjefggffjfdfcicdfceeedncd
绣	eigeefdgfhgfhdedeffkejZde
绩	ceieciaahgbdeefcafjcreiec
绩证	gfhefhgfeiefghgdfgfgmicff
绩证明	gfhefhgfeiefghgdfgfgmicff
续	YUZiolajbifdkcdWYggpadZd/
续一	ecedldidnZaZaddefadaeeccf
续一年	ecedldidnZaZaddefadaeeccf
续三	gegkeffdjfnlbgfffihhgfchi
续上	ddeejgdejcdlididffdcdeccm
续不	faehjZcdggdeacieedegehefl
续不续	fbbikadeieeebdieeZefecefl
续了	eZdWoigjbhdheXbaegdnaeXWw
续了两	fdddkdeejagecdcfedeceecdk
续了两年	fdddkdeejagecdcfedeceecdk
续保	edaandkhhebeediehefdfdenm
续是	feefjefdjjgecfgedhcbfedal
续签	ebcjgiZckhcjXagbYhehaZXXq
续约	cZdlcifbfjkbgcabbgkicddim
续约谈	fefkhgdfkdjkgddedadgeeecm
续费	cbeocgbfdkjfiibbbjikdbfjr
续费的	eefkfefekhjjefeffdiigfgen
维	ehchbfdcjfgelffdbegdichkp
维保	dcckhgXdjfjiicccdhgadbXmn
维护	dihccejcmbhbgbcbcZdchdgkh
绵	gdjcgdcckefdmddhdbecdmcgc
综	gdgjgidhfgecedgdcggfmcedd
综合	gdgjgidhfgecedgdcggfmcedd
综合分	fegdhheehgceeeheeeecmecee
绿	ccjhedhcghecldkdhgdieimcd
缓	cjfhgacbgjdfZkaghbbodcaac
编	ehedgbhdmZghWjdZfaabegiZa
编号	chgbhcifjabiagebhecbcifae
缘	hceijhfdckeddedednedhbkje
缝	dahjfchfhhZhedcieneicelba
缩	dbledhbcldegchbfdiighfddf
缺	cmkeYYehlYeckaclcWbaijjYf
缺这	cnaceddlcbcfcebefZfcibfde
罐	ageagbkgehaejgaobiebcbjbb
网	kheefbeehebdddeebfccocnha
网上	kYihbbabgigdjbZedkdggeihc
网了	dgmdgdaeldcdaccddhddndeej
网留	ldeeefdfjedecdddeedbdffdf
网络	ceebleddkddchehfebehcdnld
罚	fhbledfcficmghbpamececgfh
罩	effekdedgjbgddclgjdbcfiic
置	cfkchaghgdhdbiZijhelbcgbi
署	elgdddZalehccggachegdcofd
美	ifkcddabjfjegcbjcfedeZlbc
群	jZWZhamcfjZdcgXZckchbabld
群里	gXbbhaldekdeZiYcdmeidbcnf
群里发	dfjdhefhfffgedeeegfaefbge
翻	emdjZaejchckddiYdkgdcjiaj
翻了	diefdfgigbbhgdcddaiefbidf
翻新	ejejefbhhejdbfabckehecbee
老	khdceefifeggiclbhhdgdhlbo
老P	ilcabcbcifabebjgbjdagcdca
老价	beWjkaYkdfjbfgeggecabbbcr
老价格	ehaiiedjegmeefcbjeedeebem
老供	chegbjZbgjhchdZdbicjadhca
老供应	chegbjZbgjhchdZdbicjadhca
老供应商	chegbjZbgjhchdZdbicjadhca
老同	ldefefdeifdhcdbefcededbdc
老大	ejbbgheghdbdhcmifecbcbdbc
老婆	efelddhhgdhggcgegdfgedceg
老客	jhifbddkgZjeYdadhXhefdbXm
老客户	jhifbddkgZjeYdadhXhefdbXm
老客户C	gmcafebigcbfcdecjgidhfdZm
老客户又	dbegnfckfehegffebefeffdek
老家	heddegiegifeccZeebdcedged
老师	haiefjbYmffffegfhbhjghfjd
老是	ejebhebddkdeeefchlekffigj
老机	dmefgfbhfffficddejegfihfe
老机器	dmefgfbhfffficddejegfihfe
老板	gebhjcciefekkbhinYbcdabff
老板P	hbbhidddhgdkhdfbnZcdecccc
老的	ehcbfjfdgheedgdhcgekfgfib
老规	fehblegkddghffcdbhheeedil
老规矩	fehblegkddghffcdbhheeedil
老设	bncdaeZdldeeikcadcfbfekch
老设备	bncdaeZdldeeikcadcfbfekch
考	dheddihZjfjbeeYcYdhjeehdi
考虑	eiYhcjcaigkccgXdaegjefibj
考虑了	ejcaeibfclgeahceeceiedZdd
而	ihdfgddhhbdefdgijfdfhkbji
耐	hhibdffhhdecfbZggddacjlia
耗	efhaidfgidfcfjaiffgZehmZd
耗材	geeekfbghfkdeibjgggafdkae
耳	gidejgfejfeedefceZededjif
耽	dfhehbbbdkbceecqbnecdbdZd
耽误	dfhehbbbdkbceecqbnecdbdZd
聊	niZaYZihhcdbhYdcbcgiccfcd
聊了	mgcZZagelYcgZgegcWecbfiYe
聊了两	ndcecebcmdeheefeecedebbbg
聊了聊	flddcdbckdegbddddcededgee
聊到	glbgbcYifbdcibbbcccgdchfe
聊完	fgijeeehfgkmgcdcdjjlfhhdg
聊崩	eceldebfbmmecdcdeofceedde
聊崩了	eceldebfbmmecdcdeofceedde
聊得	gkbadehjedabgffgfffehfefb
聊的	chjbcbeiegdgjdhdhckjefbee
聊聊	lgdeeeaghcbegfccdadceeiec
职	hfhbahfbdkbbdgXbbYdmfbbbf
职了	cbjddiaedjeedideccenfegdi
联	mZeXhehXkffgffbddYcmcbeeb
联系	pZcZfdfYmdaefaaaeWcjbbZZc
联系上	ohedcdeelddeidbdfbeahdfge
联系人	icbdbcielcccZdZfcbedddbce
联调	dbgdkdbdkdddefcdehfcednee
肉	hfiaheciecahfegedfchfleee
股	cfhhabjZkfbbbXjYgeckhbeYc
股东	ccgibbkalfabcYkbbecabbXaf
肥	fgelfcbdmdecgbbfgZjgbjeck
肯	icencebfghglfddfcgjYemicm
肯付	feifidcdckcdceechrfcfiedf
肯定	bdYcmjlkcfebZadakdmbgadck
育	gjcfcalfibefbmebacgcchjkb
背	bbdkibacejgiibabkfeZbahmd
背靠	gehifffeifhijdcdlfffbeeff
背靠背	gehifffeifhijdcdlfffbeeff
胎	efcejfifjekfjefekaeefcnkh
胡	eigceghchicdmdcbifegbbfbd
胶	hhiYgbZefiacgeaXbZfdkheni
能	dobjXbbhicgeghimhkgdhhmgh
能D	dicgaeggjcbdgcgnbYjdhejad
能一	fekdefbgjddghiedecfcgjmfe
能三	effjdfeejeegeeeejakefhbdc
能不	bjghcddigdigggggifdedjhgk
能不能	bjghccehhdigggggifdedjhgj
能不能做	fldeffeggfghgddgfdfdfbcZf
能不能先	eeiieecbjffecgdfkhdgejbea
能不能再	ffeghfhhgdkedfigbfhdgachj
能不能开	ddbejejcldZdcbcblaedeegcb
能不能接	eiheefehhefigdccighcfejgm
能不能自	gjfeggffjedflfgdeggggfnef
能做	diajdebeggggigbgkfhbdchhe
能做到	ehchegehhegijdciefhdeehid
能先	deijddbbjfcebhaekjggekZea
能再	fffghfhhgekedeigbghdgabhj
能出	fifeffhcigZdbfdkcidcfgdbd
能到	blcfefYckeacfebngjZZfegga
能动	eidgefedhgfegnkeeaeedggdh
能定	fdemcdbbmbhceblZghjbdajca
能开	dbghieighbjdbabagadbddfba
能把	dfeichdfgfdjhegYifkbcahdi
能投	dbkcdbhgeidggdchfjfdoeadf
能拿	fllZbcbdmakdcgcecZfdibbci
能接	djchbdccmchkeeebgggchekdi
能接受	fefjdedanejjfcaheiegdhgcc
能用	dihcbgefdibebhekdfddfjkbb
能盖	gfgkdgfgifhngecdeeleefgfg
能科	ieefieefifgfeffnfgfdifdfe
能签	geflegefheehgcgafbmggficc
能给	ehbggfegicjegcfbghkcfcegf
能耗	flgbdfddlcZfggdcegfedfgdd
能自	hhfeffffjedflffdeggfgfnef
能装	elccdfdhhehgbfeggdeefZlcc
能要	kcccieidkfejYceigccdecdee
能走	fkbifedejfanbajcejhddghed
能跟	eidjjeciegfdegZefeeiddnda
能进	fmfbcfbbleccbdanbYedjflbd
能进场	gjeeegfdjgedeednddffhjeef
脆	dagcikbjajgfeecdjhfjegdde
脑	fghfgffgfihfieeefgfigfZfe
脚	egdijcdgfgalicilbgdbjbgbf
脱	dmfehebcckbdddcfilfeedlid
脸	lfdieZdXflcdiiWYencdefkka
脸熟	mdeddecekdeekdddfdfeedeee
腾	ejhbZbgdkfZbgleablgbcnXab
膜	fgfYmaebmeddbbbhlfbbcbnod
自	hieedfbigdeifljgchehblocc
自动	ggfgcbfgjZelgiceajbhcgpaf
自动的	iiddefdckehhfhcdcbffebjdf
自助	ddjdgddejebhficadfhcdjedh
自己	debhehdfhggcdkhjggghbjied
自己做	iedbcieddladhagcdieldcYbc
自己的	gedeghegggahZhhgfcdedggjf
自己说	gcfifcffjdaflfefgghedfcgf
舅	edcihhgfejifefmegiflefdgd
舅子	edcihhgfejifefmegiflefdgd
航	chhbdcgaobadkcbjfedZhkkdc
般	gegeablbghZdhjefchhccgibg
船	chZciehadkcigcbdbjbdcbkgc
良	ecjgfbeakghdbdcZcgfcdkbmb
色	jekZhYdcficbkYaZcpddbnmlb
色差	efjcgccefibehedcgofifjigc
艺	edkeeecdiefgigbefjecddgbd
节	bfZlfafhiYXichejhWfcefgYi
节拍	eicbkecjfcccheddfYeiecjci
节点	fhdjcfedkeckdecffbdeecdcf
芯	ecieiccajgkgecfZcgdccfkek
花	dndbadadjeZbbsgeZigaafjee
花完	fkdeefdhgecffkbbefhbddcec
花掉	fncbcdafibbdboajdagbcbhce
苗	eeidffidejdedfcddZfleeigb
茶	nZceZbjanbeeejaaccedeaYdf
草	hafehgfgjbliibadecddgfeee
荐	nhdaadYekcdcfdhbecbaeeaai
药	ehfdicdfjdegigfnhhcZafhbc
荷	ecicicdclegcddgkffdeedpee
荷载	echcjcddkfecffblfcdfednee
菌	ekgchedandddbccgcgedcimhc
菜	ijfcdbaigbacdfhdgfhhhlibg
营	ehdbhfjicjieecggfhegljdgh
营P	jejecgdeifgfefcggehefkdij
营业	cfaibbkekcccdebjeadeidked
营部	fdjfgfdghedggffiegejliaid
落	YaVmkgXlcgamjaffibpbfaZZX
落地	dcdamdcjeddkdejdgdehedcdd
落章	gddigfchgdbncccbhdmegdhed
董	dfehijahhccfcgpfcbegdfZaf
董事	dfehijahhccfcgpfcbegdfZaf
董事会	dfehijahhccecgpYbbegdfZaf
蒸	eicdiedcejcefdfZelhdebjke
蓝	ddggjegkcfhdfbfbcddaeennb
薄	fheefiedghgeeidjecfdecnee
虑	eiahbjbahhjdcfXcaggidfhbj
虑了	ejcaeibfclgeahceeceiedZdd
虚	eebfiekcghcijeacdnedddimb
蛮	gclhaeekgcjeicdZheddehjci
融	cehgdjcdgjiigldcfmjdeiedi
融资	cehhdjcefjiigkdchmjdeifee
血	hhcbgghhfgddfecgekehffhef
行	gkdgdWfelachdfkhkafZahjgf
行不	fkdededelbefbcfjeYbdejmed
行不行	fkdddeddlbddccgjeYbdfjmed
行业	kgcdcecdledfechcdfddgccee
行就	fiiidacfhfddchfhgcdheibcd
行情	blbbeibbfiehbjiccldidcbcc
行政	jbdgedjgjcefdfXaechidbZdh
行政P	gdhchfhhfgfeedcbebdieehgf
行的	ejcgcdfbkfbehibcdidciceid
街	fmechebldZifjjffbYibccfch
街道	dmediecjfbhhhkfhcacdccgei
衣	ieheeffhgehcjeecdaffdfdde
补	ZfkehYehnVcheiWfediWflrfi
补一	egiccegdldbfhbcaceedgjlbf
补一份	fgicdfedkeediddcegeehfhcg
补上	cjjcceichicjbcbcgmecedlbc
补了	dbcbodamdZajccfaZWebcaZen
补充	fcejdfgbmchoeecgkfddeggjg
补充协	fdckefdckegpdfdhkeddgfajg
补充协议	fdckefdckegpdfdhkeddgfajg
补货	gfffmfcldbhkechfilgdfecZi
补贴	cmagcefhgbfcjqbdcdlbchfab
补贴下	fkfeegfhffceeoddefheebdcd
补贴下来	fkfeegfhffceeoddefheebdcd
补齐	ddmccdcdkdhdcccefaddllmbd
表	gdkXlWciiZeeiceccbfdfanoa
表态	ejfbdcbggefegdideidfdcfce
表扬	edcdkefkcecdcdchdddcecbnd
袋	ageflagZiggbcdZjbjbdeikhZ
被	ZgaYhkiaapbbimfZfidjkYYlg
被C	ekffefcehgdeddmehgfjgefii
被P	digcfcidhihfeefbfkhiiadde
被R	hibgbhhafjdelZbafjdjfdZde
被R截	ejheegddificlcecibfdbdbdh
被别	cZeffjfddlddlbfdhfeikddck
被砍	fiecfieeclYidocddedhddddf
裁	egfdecjeifgfaicfcfeiedeeg
装	bggaoZbfgggbgghtchdheklle
装0	fjjcfecdldkhegchcaddegZde
装一	eblhceebkfeeceefcfecekZbc
装上	ejfbfeceejfdkhdeijhecghjb
装上了	gdffjfidjhffefenfbfffgldf
装不	dcbglceehhcedhdmhnfbeegie
装了	aghbegifghadibbeefeoflaei
装修	idacajgfghehgbffbidcddbeg
装到	cbecobecjecdYbaqcidZcgaZc
装备	fjeidfdghdhjgjkaecgfgcndc
装好	chhhddYdmZgcebfjfYifcieja
装好了	eaiegebfhbfbeecibdfdekbfd
装完	chXgjeZfjaiXbcbsbYedjYifZ
装完了	gddelffifcgaggdpdYichbikd
装机	daifjcdjhajbbbjgjWcdbjaic
装的	ggcdkbfcgidekcangidgcYjhg
装的时	efdekdfdjeefceeoefeefdjZd
装的时候	efdekdfdjeefceeoefeefdjZd
装车	fciejfbcldchhefehdefejlgc
装队	gejdegdeigbgfffmkgdfffjbg
西	emeZiYbfiedagkddbnffgcigb
要	bodlbaceifjfbjjmgkffegsji
要0	acclachbigmiddbjojgbfeiad
要0台	cecjaeighekgichbficddieda
要0天	ebjmcdbcekgfccckjgicgfebd
要C	ahfbjbgiiahcgijlZgZjbbkXh
要D	eieibbacncgjblfldedbceWYa
要P	docaaebZobgbclpbcWbdcbXbe
要c	dhfdcehcmcdeghfdeaffedmcf
要ce	fjeffgedjegfgggefcfefenef
要一	enchYZWghdbfbZcbhbbcbclXl
要一台	bnffccZlcadbeccfcYgbdjmck
要一套	fldegffekebecfdgeaffffjel
要一批	fkddefddlcdfedcjeaeifccag
要三	alefZgffiecgbZdifhbggklab
要三家	gcncgfffjeldaddffcffjcagg
要三家比	gcncgfffjeldaddffcffjcagg
要上	foZcfdYekcZbXngZfcgfcZeak
要不	feabjhibigfgebfbfYclffbhk
要不要	febdhfjcjfffeghcdZdjgebhl
要两	dkcfedgfkadcdfcldfebjjieh
要两台	ejieegefifedggdjfkdfkbleg
要个	ciehgbdXkgfdgdbdhieecjgfe
要么	gcgjfedceiflekgcfjdjddeig
要买	hgcicdahhZdeagddcVnZcadaY
要了	iZjffmYejegbgZcheieheiZfZ
要二	djcibeccnbedhdgidgdidbccb
要二十	eiaieeddldfdhdhidgeidcadb
要五	hkaefcchhcfhdbjjgdeddbich
要从	cljdccbcgjegdjkbepgbbjgde
要做	giceadbjeZbcefhfhadefjmbc
要先	ajgdhaZeidfdYbifnhebikgZa
要八	eicgcfdbfkcdecdkdgaddhkdb
要公	elddfeeejfeggiihddfeheZfi
要六	digjdedgjcgdgccjdcgcdfcdj
要再	cehjaebifejZgfkcabicbkddq
要写	dhdkachgeiflehhghhcdchjce
要凉	ebfkcekeejddcegeeljoffcde
要几	dhdkkfaekdhggeenfhfeegbdf
要分	fdegkdbdkflgdefmgadehbidc
要到	lheiadaZobgijbcekZhabajdc
要加	cfhhgdffghhlfffeijgcebief
要加一	ebgfjegbfidlfedhdhddgekcY
要加一条	gfflefedfiemgfdhdieegfaeb
要十	egelebdggghececkemeiffadd
要压	fgcgcejdlcdgcdchhiddebkee
要去	dfahcflcleihhckZcbidedZcc
要咱	ebdfncjcclgccdcadmfddbXoh
要四	ejhfdecclddfhdedgjjchjjcd
要在	cichaeiaoddhckanifcchdjec
要在D	ffcccgkcleeeemdhjeceefZcd
要多	hkdfeedckcjbedgoeacdecikb
要大	dgfbbeiZndadcbcadkdddbpdc
要定	fjcgdfejgdcccjabdgngddgcd
要对	dkeiegZghfdblcbchbicdblbe
要对接	elbcchbheicfhdedebfcedocf
要带	dgjefdZcnbaeghbihZfdlbjbd
要建	hkeeffdjedheehabeddcdfddZ
要开	hhbgfcgjdgjfdafekegbchhfi
要我	daeijcgahiobgbdhanbgchlje
要我们	dafjkceWhioghaehbnbgbgnkg
要我们出	gcebhfjfhggiceeddafdeefgf
要我们把	fdhjbeaekdhiefciiefceckdk
要我们派	fgifffgdifeeefcbeYebeiije
要我们补	fejchdedkddjgeedeZeehfged
要我们重	gejdjfegeiiedecjhnfdedcce
要打	fbjiefdfcklhcgdedmedeidec
要扣	gbceoddcYoadcdeoYrebcdbld
要扣款	geegkfefbldffffnZpgefedce
要扩	kecgffbkdddeegdegbdceefef
要把	dfZhhcgggfdkbjafeZjkfcini
要报	dkdicdbcldgdekrcdYcccaYcd
要按	cZihefichijdejecjldhhdkbg
要换	fibUgZjembbbeidYbficfZkfe
要换R	hdgbkdicmbcfabcdfZeaeemcj
要排	fdikdeedkdfkefmeebeffjefe
要提	dgcfeejifdfddgcefbccjcjbh
要提前	dgcgeejbmdhdccdefcccjcgch
要支	eldeefedkeedfidgecfffemcd
要支持	eldeefedkeedfidgecfffemcd
要改	cgiidafbleilgehfigcahjdaj
要改成	dhfldcZdmccmhdahhYeciegdj
要是	ghdghdefifdghkZgijggddhec
要是能	geekegedkfgghgbhiihaeigde
要月	fcflhgcclckededendeffedee
要月结	fcflhgcclckededendeffedee
要求	cekieeXdfjikcbbniideigmkf
要求D	edhifcbhgfckhggpghghdchih
要求先	fcglceddkcbgeeefmhedejfdd
要求分	eefjfedieclhcdcmjaefceecb
要求把	gdgghgeehhdidfbeegcehhikg
要求换	fabbocfdclbcaebccheeeahog
要求换新	geffkgffckfffffcengifebld
要求的	fhjddhcigekdkedcdZfdefmdc
要求降	gggkegfghgnjbffffmfaghhij
要用	bZhmbchbgibjbddkgmbicbedj
要的	bjejfeWajfibXgbkchccbiiec
要的是	bkehadadmdacbidieccbcenae
要看	dhgbcajgjdfijeecgicegejbc
要等	akfedffbmbhegkrbfagidgZea
要等D	fibebeighefccligdkebcffdd
要等P	fjhegfcfifhefdmffdcdhgeef
要等新	ekdeeddekceeeZjfechjfeddd
要签	gmbcbdcbjgicdkYfggjejcghf
要续	fbfglbedmanZgddabWcZdcedr
要能	coabbcafkaZhdeYibVdahZtia
要花	dheidibbmciecljcccddejgcc
要补	fimcifdcldebeedaiieddelkd
要装	dmaehdagiaddaaZidhcbcaibn
要说	gefekfffejeidfekfngefecdd
要说法	gefekfffejeidfekfngefecdd
要货	hhcjcfdhideabdeejbccebdcc
要货到	gffmbgfdkeccfffdnegefdbee
要走	eiiegegbgibfgfeceaeimfjgi
要赶	dkagceabldbiecimdZgdedabb
要跟	eeihgcghgdmhceoadhgZcchjg
要过	biifdbhfiaciaalZcZbdedlbb
要退	cfabkgbZghabeaZYicchcZXld
要送	fdijfedclckccdeibceelbihc
要重	cfhmceYcgihlaahdcichmdbbj
要重新	cfhlbaZejehjaaiddidhldecj
要重新招	eaikdccffhhedejefnfijfeec
要问	ekgfcecdkekcfjldfadeedjig
要降	fcfkbdfajgcaadhgfhgjhdhZm
见	ogdcZVidifaadfiacgfiZdedc
见不	dhblccccjgbdicnhcgdkebZbc
见了	ihfdcegejejcifddgfeddcbec
见了C	ghgddegfieeehghedagdegeed
见了C的	gihdeefghffeihhfdagdfhfed
见到	ldhccdgdkdfccbfZfgcbhgdac
见很	fgkgdfedbmbidedefpeeeibcf
见很大	fgkgdfedbmbidedefpeeeibcf
见着	fhdhadibobffYfdbcedgbbdeb
见过	ngbdecZgidehbfaeecfhcdbce
见面	jdbegcljcgfddhdcjcccdcZhg
观	fmcebcbjdgcgecafgechedhae
规	gfgkdZWigfZmcYedghhcehncf
规划	jdjaefccmcfcdahcfZefiagdh
规定	fefjeeffifedhcccmffffeefg
规格	dgcjddcekdckdechhfegcjncd
规矩	ediekdfkcgfiefidcjhcehbil
视	cmhXgZYkbgbdacebbhfcggjkb
视频	fhgchccieheebegbcggdihhlc
觉	ZhjhbfXecljiffkfbsflbfefa
觉得	aiggcgYfdjjheekgbtgfddbgc
觉得我	ghejecdeejijbfjfemhefeeef
觉得我们	ghejecdeejijbfjfemhefeeef
解	hfaaefgYhiXgcaacbgbjcakfa
解决	eggdheiedkeeffcccgeleckkg
解约	ccahcmadbmdlmdeefjdleeddd
解约了	cabccmbdblgfkdeffbeoededd
解释	dheikahdejjfddbbdmfcdfjcd
触	neeccYZbqZacjiibfkcYjehib
言	kbbddggdldcgbcZfcigccdfaf
警	dfecldifehadafcbdbdicejje
计	cdlgecehcjhhecggmmhiigici
计D	egdjfdgjgbehZcmfeYkZhfhdZ
计P	fchageicejgdgcbdkaddcejcd
计P要	gfiakfZekechegfiibfffgief
计划	aelYbafhehecdgglejcejcggb
计嫌	ggidjegeekdfeffdinfefkbeh
计没	hhihejcddjddeecddgemiehdh
计算	fdhieeecejideedehlfdefmfe
计要	egeffficmbgkgcfdcajgdcfgb
计财	hedjdedegiemhjaefmjcfegbc
计院	kehhcdbdlddhgedcddecickde
订	dZfgkfWneahjWcajhfkiaebYo
订一	igcfgccjhbccdddbdcdcebcfn
订了	edcdikhhegddceeddaejecccp
订单	ccfhjbXjhcWlZecmfkehbbeYh
订单下	fgffhedkdeclefdigcmeffced
订单下了	fdhbledjeedngddkechefgeed
订金	feeejfekdcldgcegnbidfdcee
认	qXghfXXjiagieYjghkdabeggc
认了	abjnbZYZqaniaeihcWgbbhofZ
认可	aifjcgaiedffaYiaiiZbcfgbZ
认我	dicihcckebdhhchdebhcecbid
认我们	dicihcckebdhhchdebhcecbid
认证	clkcccaekddcgfcfdhdgdhoZc
认识	tXXaXabYqaaaecdbeXcddYVZd
认识一	kcdeffddkfeegecefdeiebedf
认识了	medfdecdleddffffhYcddcYcg
认识的	megfffccmbedbdagdcecgdeef
讨	eiikcecghcihcdfeddiefibdh
让	ehfigcZidhjedhgggmicgkjjg
让0	geegjdddghmafeidkjcjdcbcd
让D	hdjZkbagdjhbdeYmbjgdkgfjh
让P	aaiakahhhbehjefkdcfghfmih
让R	dZZfcmabdleclbbbddejbbZcb
让一	dfemacbggfqaadgbggeadjacb
让了	ecclbfdfgjmfcbdgdbececacb
让他	fjhefcghjbcjZdkdiYhffmZce
让他们	cjhfgdadmbeidcbahadafmZac
让先	giiadecbkflgbgZeefihbicbh
让再	edlgcbYcjghbXYbkdmhfbhkgb
让出	cfijZcabndijfabcchhddckbf
让到	gefkefecnaldjddchbkefffec
让发	ghfjfdYgkabeebhgcZdedbYdk
让咱	eheifdeidgdgemlgfechjejhd
让我	gjbhfcchfggihieghehcfdgig
让我D	ijdfbdgjecdddjjbfegbhffaa
让我D再	hgbidfhcleefcifdcaiceffcc
让我们	cgajifafghfjijckgegeheglf
让我们D	eifdhfcffhelhdilgdgjhfcfe
让我们也	fgeidbdbkeZeoccdfhcaecffc
让我们先	digcefeiibdfcefffadcidlak
让我们再	fegheeegeifikhcfiaecdhbgh
让我们出	ggdjegggjefmdgddiaegefhdf
让我们别	gbfhcjebhiihjiddeleofgcdb
让我们想	gjhdeffcmcidghehhbfhgeihd
让我们把	fdgijfdgiddhbeefjfjidghkZ
让我们赔	eccfmdjcdkfedcdbdqddedgpd
让我们跟	fecmeaecmeodocdbeYdbcaaca
让我们重	efmcedddjedlehekfefcgeZcd
让我先	hjcbcfbcleifegggebedfbici
让我别	gfZjdgfcjfacibiffegfedbdh
让我去	igcfedcejebegdhdibfheddce
让我带	cgdldedhfeccidgdhjjeedbbj
让我把	ghhdfeehhblhabfbgigcjhgci
让技	fjmcicceficfceecfifcejmde
让技术	fjmcicceficfceecfifcejmde
让把	delgZddifdecagcbgYlnbfgbg
让报	fhjcfedhgdchdcdbebdejleef
让按	ejgedffdfimgfegddjeeclkjj
让留	heigfgfiffffghfffegefkahe
让砍	gdeledediiledfcfendeeddfe
让谁	cabncbacgjpdfdcddndbcccde
让财	ecbjfcihhcjfdechlieeecbfe
让财务	ecbjfcihhcjfdechlieeecbfe
让进	lechdegZhheebadjakcZaahad
让重	dckfdddcfkdhhccdimedeggce
训	ebfckcjfhdecdfZhgdeedajmd
训做	fddfkgfggdebhgdhfehgfdcof
训做完	fddfkgfggdebhgdhfehgfdcof
训做完了	fddfkgfggeebhgdiffhgfddmg
议	Zgdocabhhahqagibgceffacji
议签	feihfdeghcgkcfdkZfgedhhbg
议签了	ffehgdehgchhdfflbggfehjcg
讯	edibfdibejfckchjdZdddjhcc
记	kcXcdbkbmbbbibchaffdbZlfY
记一	jaabcekbnbbdhbbfbadadambc
记一下	ecbcffmdlccefddgdYebecmcd
记下	egiehfbdldkfheddfaidfikhf
记得	cZacahmclcfdfbaedcdadbkgc
讲	gfjgdfZgicdehiidhlfiifdcb
讲D	efgifedbkfhccjdegZiigbegf
讲一	ehecifdejdcekdjeecdfecmib
讲一次	ffdeigffjfdgiglffdfhgeoje
讲了	jmZhbffbkefchebcgmecibcbb
讲完	bdkfcdcjfZechchggbiZcaech
讲完了	dckfffebmededeYdhgfeecgfh
讲得	ejgdfcedghcgckcbegececged
讲得很	fjeeefgcghdgakdbfjfcfeged
讲标	fdldededkdcgjehbgjggodcgd
讲讲	elfceedkdcffdjgeebcbehccd
论	jejfdbXggegfdbhfbbiihijZc
论证	ffifdechgehdgahcefekidhde
设	gghVggefgfdchieigfcjefghf
设备	fjaXghfdjgbcejhlhfdkeadjg
设备先不	elddeeedjgddficcdjcnefeec
设备科	ffehihechifefhjfeghbgejjf
设备科P	hejeigcegiefecgfghefhefkf
设备部	hfhfedcahhdfbdikdieadcleh
设备部P	dgifhddcgifdccdldkfbeelfj
设备都	ffcdclbddjegidcjeafkeedde
设计	gboacdUifdgciZaXcibXfjiZd
设计院	kehhcdbdlddhgedcddecickde
访	mcbXfZgifdZeeebaccabdXcjj
访C	ifeffefhgdcjgideccbedchfj
访了	cjiagdZbhiddgdefegeihdhhf
证	aelgYhXdkcfcdYgbfhegmfkZa
证明	eeicdiedgibehgfefgedngbee
证金	dcjZghbdigbffcdhgehdjddcd
评	eelebedghfefkejdeiehjhieg
评估	efhiefbifdcddecghedceekij
评审	cdnedhZffhehkfldcjeZeciZa
评标	dbgfhZhgibiedcfeecedoeahe
识	tZfZcdYcidYffbgcdefbcbibd
识一	kcdeffddkfeegecefdeiebedf
识了	medfdecdleddffffhYcddcYcg
识别	cfkbicYblgbekdeadlfbbgmge
识别率	dgidiebdldeeieedehedegfge
识的	megfffccmbedbdagdcecgdeef
诉	hefbifdaigZbjceYcfagfbbkZ
诉了	feeenddfbldedfffeofefedoc
诉到	ggffjfegeifgfggfgngfffekg
诉我	gdifeibdhjbdkeidecbacbbid
诊	jefbdjcgggfecgceddeeghadd
试	ZgoYdfcjfeZeefecehdeb0lbb
试一	ddmfcdafichfdffgfgfbiolee
试一个	ecledecdjeiefdeceifcimkff
试一个月	edkfdfeejdiegedcfbfdelZdg
试两	fekdefdifdedgdcegcedcmegd
试两周	fihfefejdedfceedfeffenghe
试了	ZcnXXfXiffZcgeacfidectgdd
试了一	edhecidldhceeeeeihgefniaf
试再	fdkdffffjefgfdekfbfeflZff
试切	fijededjgbfddeedebdcenkhf
试剂	fiidhcechhbgeebcdkcdhkifj
试吃	dehcggbjdedfecbchahbdmabb
试完	dbcfhmcXhjjchcaiifdcdhZhd
试机	fdjfeciidibfdddaclfkeicaf
试水	gkfeeddkfcdffefdeaebdffdf
试没	fidecidcifcicddchfhcdcpcf
试没过	fdffdjdeclcibeechjhdehmcf
试点	ceichYgfhghbZiiefgddakVlc
试用	cckbfZheifcfgcegbddhdmbeZ
试用了	gckedffciffekfhdfiiffmacf
试用期	gcmdgfffggejgjgddbgdfmblc
试用机	fejeZehbgieedgdgeigcfgbbf
试用的	fdlgffegeieghfdghffefmgde
试用账	fdffjedhgedecgefecfifmcgd
试用账号	fdffjedhgedecgefecfifmcgd
试试	ejjbZZYihcafgZbdZchZcjcfc
试试水	gkfeeddkfcdffefdeaebdffdf
试运	gejhfggdkedhfjlcgefeflahf
试运行	gejhfggdkedhfjlcgefeflahf
试验	dfeciibfheccaeZlcedccatbe
话	lfZiccfffhndhekggkhiegbhf
话D	dgZjccfkdeahhejediqigiihb
话D就	ehchdfdekegedcdddcmgfidgc
话不	djgcdhgdjhbehikaehdjffgbi
话也	gdjeegfedkhfieefgdfneibge
话了	ghhgegaddkiifhhZdlfldcfab
话就	gkgdcdgdlecdhjbjjeicfdfdf
话我	fkbgccdfghaiffdfdkfekidbd
话打	idcchbhcifceecccckebdgdgc
话来	cfghiecifejifgflchfileebd
话没	eidegffhibfgcebdeddebgbhZ
话要	fidcgeccfifdcdldilckeddch
话说	ZghejdfhgdkeieejgZfkeegcg
话都	dkiieebfeijghfedfhfffgege
话里	hgafhagddkbbcZfhckdcheehh
询	lgkbabYaobiddbfXffcarcbfa
询价	ajldccZcmdhddbhcdiddrdhdb
询盘	lbgdcdbdlcfedcbcdagbZfahd
该	ZegieXffgffhdZcahgjgfcdab
语	gadhheffegcjgfdfggkbgeijb
语音	dcbigdhieedijgedhdkchdhkc
误	cdibiahfehcbbgYobgdbggnha
误报	fdheifdjdfeedheceeeehjnie
说	iegidfchbkiehhhehokjegdih
说0	fdhifcccjimdadcdclfbecibc
说C	eaghgaifeicmkdeaceapggYbe
说CD	dciidicddjffjjffccfnhehff
说D	bfgjefgdhhecfkcdijqieggen
说D上	ecjkgdddjeceiamdeeccghihc
说D下	gaiidfcieebdecdcdlndedhgg
说D下单	gaiidfcieebdecdcdlndedhgg
说D不	gfhibfabdlleegcccmlldegia
说D再	hfddihhckdeeZdijbbbihgeec
说D定	dadnbcbclbYdeaabcdnlabidc
说D就	efclbecmdbifajZabclfcbbZa
说D开	gehhfefeifkefdaehcleiffff
说D想	dlfeefehieejggdcebciedddm
说D打	ddcfjfjclcccdecboYdcfchaj
说D没	kadcejbfejffelefeldbffgeg
说D签	fccodiaedkicibaZbgnkcdhgf
说D给	cfhehcjdiiidgbckliahdbiga
说D肯	ceaejblleabbcbbbcblbdcbdl
说D肯定	ceaejblleabbcbbbcblbdcbdl
说D能	egblYcadkZjggZbhbXhacdgbc
说D要	djcbfeigidcfZkiahakZgcdeg
说D那	giefhgflbedhhffchbffffhem
说M	bfflbcZejeoedijbhdmbcdecg
说P	ldfbdhdZekieffgfjlddhgdZb
说P不	jeffhecffihigeegglebfedde
说R	YhiiebacghjjrbZagieccYVgb
说R报	gfkdgeffjehgleffjZfedfdff
说R的	bfnhcaacghiimeadeddbcdYbc
说一	idchcbkdigffifgacdgcddeeg
说三	diYhgcffkaefgcildficbcffk
说上	cmfbecbfeifhhgbekgehfcbkh
说下	bdhbcdkgicadbjeccfaadihai
说不	XgdhWmYaekidZdYgeidhbeXWk
说不做	fhhcekjgfiaedhdgcaegedccc
说不做了	ffefgkfgejaedidgcbegeddcc
说不用	dbecemcdfinfgdcehlheeeedc
说业	ehiedhdgfiihjcehhbiijdYdj
说两	hicddfhekccfhedffacdfggef
说了	gifebXhfmZcidclehbieeehkc
说了不	eicfaZiclcfdfZmacZbaedZcd
说了不算	ejcgdZfckdgefZjedacaedadd
说了算	ghcbbbhdldcefZpfeYdceehbd
说人	dbclejecdkidmfeihkehgdbfd
说人家	dbclejecdkidmgfihlehgdbfd
说什	efcleebcjgckddZbeldbfehde
说什么	efcleebcjgckddZbeldbfehde
说从	ffekdfdeckeeffeelofefffeg
说他	mdddaehejdccggmdcciekcdcb
说他D	ledhffccldjibcbddajceddfc
说他们	gedebfjfheccifheeefgldedc
说以	hdaeejefggffcfaalfegegecd
说以后	heabekffggffbfbZjfehegecd
说价	gbcmeffhgeqbbijiijfhdcgdb
说价格	gbcmeffhgeqbbijiijfhdcgdb
说会	gigcdgchggcciedeeaccfibbm
说你	bfhifccefiednedihofggajhf
说你们	bfhhfccefiednedihnffgZjhf
说做	hgdgdhefmbefbedbehfeedkce
说先	kkcfZbYcpcceecebibbcdkbcc
说再	YbfkjVhZhjscdafgfkZicdgld
说再不	eedgjbifbmZeheagehekfgZkc
说再想	ecjiddbcgioegdbfdeebegacd
说再想想	ecjiddbcgioegdbfdeebegacd
说再看	cdgabcjfggkihddffefdeddef
说再看看	cdgabcjfggkihddffefdeddef
说出	higgeegfmccfdfddeZelfdjef
说别	faiheffhfflcgcbdficjbgYdk
说到	dbcdkjahdkejigdkhihhfdjae
说友	gbhgebheiehgkgdhefeccjkfd
说友商	gbhgebheiehgkgdhefeccjkfd
说发	kabggbgcfibcbcbhjkdcdbgcc
说可	jjbgadbghbddgccYceidfihcg
说可以	ikbgadbghbedgdcYdeidfihcg
说可以先	ekdedgejefgdiedchfhfflieh
说合	faiggadifcfgceYbgfjiccdca
说合同	fdeiefeckgdhffbchjjddefed
说同	ceiffbcedjnflcbdfmibgdaia
说听	cleeccbcmbdfdikegaddecbba
说咱	eefhehhgdjhdfegdfndgigclg
说啥	ecfejbebodlbbdbiaZeaeabje
说回	jhegbebgibegcgihfZdbgbeee
说回去	gifgcfcghcehdhiigadbgdgfe
说在	ifjcacgbgifcdcZagabncYggf
说在忙	hihcceZdghffcfdfebfiecdcd
说大	ekdbiechhdgegdcbhbldgckee
说太	ecjfdZcbfjcgdcZbinfadcXdd
说她	gjchedehegiecfmfijcdfebef
说好	cdbljeiajkfjcegikjhcbejWa
说好D	deelffichjeebfdmihhaebbbb
说好D到	fdfclehfckgecffodnfdiedbf
说好D签	fcelZiadhgchceacaahceefed
说好好	dlfbdecckhbjiecddpceedcde
说好的	faYjkbfalhanZdiegkkfdZjaZ
说学	ffgedjedejegaegeffgmfgccj
说就	chiaiabndaZgagbdbYfaeomab
说开	gkigcaZhgaadfbjgfbdbdbbcm
说得	ciejgcbZihgmkcfeeZdjfcndf
说忙	kjdicbicgkdedfcdededeibdc
说总	hcicifidfjldhdbeghkideebi
说想	ihbZidbhhcYfahclcfcageZdg
说我	fdbigiZbbnhghbbfincihcggc
说我们	cebihiacanggeccfjndhhcghd
说我们不	feceekffdjefheeefZfcdgnef
说我们的	fdjahicgdlfebdcbjgdhfaejg
说手	diheeccjeedfdoceejeefhfdf
说手里	ekeeecdiegffenddfkfcffcfe
说打	dhjegddjdfhedccecefZfcige
说报	feegjeecdljifcfedidekcfog
说挺	deidifdhgehgefcgfeeedlhbc
说换	dmedcedgeicjeedjflfcgfddk
说改	jdekdfcekdhchfeifdmffedif
说新	djacejgiciheaedbklfageclk
说方	dbmcffebncdhdjccefjdedace
说方案	dbmcffebncdhdjccefjdedace
说明	bgbbgbkcmcagedbfcceaeblje
说是	hdeajfgbhhghhgdhgiidgcfjf
说最	fgagcafchhcgXghidgdbfgfhb
说最低	gefkggegjdhecfdedZefihfff
说最近	hfgghdagkbceddbciceehibdd
说有	kgecehcdhheifmcgfheegccbf
说样	fbfkffecficededefkjdhogff
说正	kfiffgcggfeececheieefgbff
说比	ddifgbboYffbfagccffccnlca
说比R	fifffefidgdfmfjffhdefiZff
说没	hdkmXeUgeiiceenafjefcjfge
说没问	fehkdfbkdZbhbdhehZbdfeeah
说没问题	fehkdfbkdZbhbdhehZbdfeeah
说法	fdibjcbcekeggdeednchgemif
说现	kibhbeZchhhemcbfihdidijfb
说现在	licedeadkeifoccgdidedighc
说用	bfedfigjdfiigfkccdcdfjegi
说甲	eedcgelcejadddcdmfecfeddd
说甲方	eedcgelcejadddcdmfecfeddd
说甲方没	ededfekedjbeefdfnffcffeed
说的	ZgfgfeibldZdZgicfflXcgagd
说看	eocccdabigecdjbcbgkihbZaa
说看看	hncbffcdlbeedddfeZedfebdc
说知	iiheecedjeiiciedemdaedfei
说知道	iihdfcedjeihdhcdejeaedfei
说等	ijebhcbZjhccbbghijedeZdYc
说等他	jgibddehhclecbccebeeecbde
说给	dbbmccclfbkdhdbceZgjecaac
说能	jgjccebbmejjfdcjcidceiebc
说自	jggeffcfkdhechddddecdfaec
说行	efclbfgifglhbfhYneidejich
说要	fhchddceifgfejlcaidlibdec
说要再	bdchcchjbhjceaibchadbeYai
说要换	foeddebehifeeccdgZhjeedcf
说要看	efdeffjflbhhhjbdeZeejdefe
说要等	difkbbZamceebikbcfdkdZabd
说要跟	gfhhfdegfhmfhdjfejedefbdd
说让	fcjieccdghhfeeheegfkgeaeh
说设	gfecihghgffeekbbhchjfedfd
说设备	gfecihghgffeekbbhchjfedfd
说试	eldbchcghfcgldeedmgbeicid
说话	ficZigecldcclemjfmccecjka
说谁	cZemcbbcldmffebfdeicgjcee
说财	gehhkfbefjbddddbkaejieged
说质保	ffejfeedjheeefihjjfffeinf
说贵	cilchaaceinihfhddhcdhdcdc
说超	dZkfciaafjrcYajccgbbfaXdb
说跟	iclbcecdkciefdbegafdehffd
说还	gcjgahYfjdffhfebeacccmehg
说还行	jbkecbccmbhehebedaddfmchd
说这	gefmeZWffiigeghcfiaieYnef
说那	dlecdhajdhhfjjhkfkigehgig
说那就	gghggffdfighdedifngighcff
说采	lbcdddbdkebdgdhddadbddkdc
说钱	dhcckhikaiacaoZfiafbdbhcd
说隔	eefjeddcekhehbcedhdiecacg
说隔壁	eefjeddcekhehbcedhdiecacg
说集	egjcdgbefieddhiceidhcgdee
说集团	eejedgbefidddhicfidhegdee
说预	cdmffeacfjhhelhgilcjecZcd
说预算	celcdebdhifeeljbdjcjfcYdd
说领	ibbjhefheihkdcfciegiedcfi
说领导	ibbjhefheihkdcfciegiedcfi
请	ciehedgihajmgjdbbbkjfgigi
请了	fljibdacldigflcgbbhjefkeh
请我	debceiijedchakhcifdebcbgh
请我们	efbcedjhgfdhbjfdfcdfcdccd
请示	fedmbfdihbjmebbhfehgegbgg
诺	ebiiefceclifhcchgkgdgdlkc
读	gkefbbedjfjcegiabdfjebjik
读不	gibeabifdkbefeedcffkfddcg
读不回	gibeabifdkbefeedcffkfddcg
课	fegdifehdhcgXfgmijedekcjh
谁	fdbgWWqVpbhelbdbZdhbbgXbX
谁先	cfhiccadkdndnecjedjccecdf
谁去	dbcdfekcmdbdkedcdabdefgcc
谁家	jmcadcZdjefcmdhaeZhhgfadg
谁有	ibcdaekekcdcgfefbadbcbcab
谁都	fhfhggcfggcfbeifhiehfdddh
调	aamZicgafiabfjflghdglfjkf
调一	fdledeehfccfdedefffeekmce
调价	eddkfdefdkejdbdjdnefeffff
调度	kbeddeieejeeefgceafkhffdj
调研	ckebchbcgheghbbhehccmbYad
调试	febcmdbgheiaaaapjeibeYbgc
调走	bhkgagXeckddbnhegcfjcehdc
调走了	dkjfdcaefieecmfdhegmdfded
谈	fbasTgWefjpidekbekghbbdej
谈不	hbakbjabeknchbbbmgijdZXbb
谈不拢	fddncdcdifmhdeddmfjbfdbdd
谈了	ifdfeidgifhifeZebiccefahl
谈价	eidldeeanalddcaddccbdkiel
谈判	gaigbcbdhihkecjddabdmdedj
谈到	iaYgZigbjeokZchbjgeXbaZfe
谈到0	ecbmddcenbkgceijbYccfcfdc
谈到M	geendfdgjdnedekchbhfeedif
谈到最	ffehegegfhZgfheeejfeefefe
谈到最后	ffehegegfhZgfheeejfeefefe
谈好	edfrecaakfdgadjgfeclfagag
谈好了	eacpfabcobehbcjdhcejebdbh
谈妥	fedejddjdbffdbdcaeecccgdd
谈崩	gefidgehemjigdcechdfgfdcf
谈崩了	gffgehfeclijheeefZefdfdeh
谈成	feddekdfbljhicaddceldeedc
谈拢	dbbnbbbdghkggdgihjjgddbce
谈的	cchigicfckjhbdnchhfhefhed
谈续	eccmdbcdjgjedeefbdecgaeho
谢	eZbdnjcmafggcfaffkcgddcnb
谢谢	hbbcjjeidhbecfdgfndhefeid
谱	ehcdghcialjelhYhelfcdhhbd
谷	dmcchfckddfegdbidakeejhie
象	gfielghkedgebddcdcdidfZic
豫	ejgiacZaghdcjfhbckdhedabf
贝	hchhdcbdigdblecdghebcdjed
负	hhibfccfjdddibffcfhgggmed
负责	iegegdfgiedejdfgdghhgggee
负责人	hcheedihgfecidggegihehieg
财	dadhhcifficfehgYqkfbeffea
财务	dccgicggfiddcggaqjegdfeeb
财务P	edffgbighfegffYbnibdfbfde
财务P说	fdeghdgkecehgaebkbegedggd
财务不	ggfdkgecdlbZffedlhghfddfe
财务要	geifcfhdjfleddcdiaddddkeg
财务说	fddkfeadhhgedcedmkcfedddf
财务说D	feehnfbdifdcececmgcdeeeef
财政	ahgedghchhZdgggZifgYhadee
财政批	fhhefgefjdefgggeeaecifafe
责	gcgggceddlcihddebigdffghe
责人	hcheedihgfecidggegihehieg
责任	eehjdddcdkekegaediccffhgf
账	ageelaefidecdhbWshhdcfebe
账上	elgcefccekhffoiaYhkahdbdZ
账上没	flecdgdddkdgdndbZihbfeced
账上没钱	fkfcegeddkdgekdfaghcfeced
账了	fdedmdcfkabbgfdinZecbddcl
账号	ajifcgchhefgbafadaghglebl
账号开	fejfdfehfgffddieedgjekaee
账户	fceejdhkfchbfedemdhcfdede
账期	eZZngcYfdiifcaacsjggfcdeZ
货	eYbgnfdhffehkbZtijcgbfdef
货D	eddckffdlcbgcfeobZeceeadb
货了	fedemdcidiakgdejihdjdcdic
货价	geflcfddjgneefdbblffeidfc
货到	fdbmeeachhjYbcbgfhgcdjiag
货到付	ggekdfddhgkcefebndefejeei
货前	egieifbaleeedddgngdhejjdd
货前付	gfghggffifgggffalheiffhfe
货商	fcghaiceieddheejeZgleebfg
货就	eedjiddcgjefdefnkmdkeeddb
货晚	gfeekeffckdecfflbofedfecf
货期	ebfmabgeiebkaddqejfadcjad
货架	fihabiefgeebkbdgaccagkkgg
货款	ffcfkeadhhlbfdehhgchiiblc
质	cdglcfeeggeilcfhekeckjkiX
质保	daflcedZlfcmiecjhifhecfiW
质保金	gfejgfbbjfciedcmrhgcdceab
质保金D	ggfdkgcdldfZhffnmaeffffdg
质检	bekefcehfijcbcfgcmidcnpff
质疑	ebfmdYbihbhfjfefcddcnfgfe
质量	dZfflgdgfgffncggbgcYbghjf
购	idgefedhgfjhefjheheigecej
购P	fdhedffbfikcgbejcighYfecf
购P要	fjgdhfegejkdifggdffffemek
购P说	cchdjicdfjihgahiehhhZicec
购P问	gdfkffffiegfkfgjfZfefiafe
购办	gheheiedejkhajibhlceghcee
购意	ggjZbcbcleacdhaddZecjdbed
购意向	ggjZbcbcleacdhaddZecjdbed
购的	iacegehejfagbcbbddehddjhg
购部	ieghffZffgjejdhgifgegZhdh
购部P	jhfghaaggeihjfggjeegecabc
贴	bnafcchfcjdajobfiikebjffb
贴下	fkfeegfhffceeoddefheebdcd
贴下来	fkfeegfhffceeoddefheebdcd
贵	efegdjYefhsckamcdiYbbaUbb
贵一	feeifhcdclngegdffhfcfeefd
贵了	ffjgfabdfiogcdffekebfecfd
贷	ekdeefdegibfflcfcfeihehee
贷款	ekfdefdfhhdfflcgbefiiehef
贸	ghheefehfffeiddfikffegbed
费	bZhlcgeaellhikdakodiemXfm
费太	fgbfbidejegfcdebboheegaac
费时	gcecejdedkdffhhefmekeeded
费时间	gcecejdedkdffhhefmekeeded
费用	bhhclYffmYicYdeZlbiXbdeeg
费的	Zcdhhcmbekhiefadhijjfiajl
费谈	gfeejddggfffddkabhhcfefdl
赁	fbjheecbmdhlfdcnffjcdiZcb
资	ndddXicYkgaebmgbjgcemdWZc
资人	ihcbeZfeldcegcgeeiecfdfde
资处	eighefdfiffjedahefefkefee
资料	pgaXXYicpWaabaZacYbahXZcb
资格	dcicggehfeefcdeddfecmfbei
资格预	eejefdfejdffccedeheelfcfe
资格预审	eejefdfejdffccedeheelfcfe
资质	degfbhcdejecebgbeefdmeYdd
资金	ahcgekXVgjbgbpfgihbjegcab
资金链	djcbhibeghfednedfkgidddee
赊	ebhjfajbjeicZaebildfdcbca
赔	dYYdpYiZanakbaZgcrbfeYaub
赔偿	gfchhfheifdlgfdcdfedidage
赔偿上	gffjefffejekefedemeeieddg
赔偿上限	gffjefffejekefedemeeieddg
赞	icacebkhjYcgZcagiXebcZcjd
赢	cZifjjYibjahlbfeZhcaZaika
走	Yafielfgehgqiigihacombfgf
走一	gbjghecaneflggjidbefghagb
走了	baabhofVcokiphdffgcteaUai
走到	bdjoaYYaobepbcdggaiagdhbh
走合	gdeobdchibhscaifaegbfdfga
走合同	gdeobdchibhscaifaegbfdfga
走完	eafiicdmaegfefeigajhbdfbf
走完了	fciigddiedgodcijedhddfgch
走流	eefiidagheekbejmideieeeje
走流程	eefiidagheekbejmideieeeje
走的	dccgfdmigbcfeicdhbhfdfjhc
赶	bleehdZhfeabiegqcihaaaeii
赶在	egeghedfiedggghlgajdcceck
赶紧	fhdficfkececgiibddceedjfh
起	bfhefgfkechfdddniffhipgdh
起来	aikabffgdibfbdcneigjdmjZh
起来了	fkffdfdjchehbedfhifigdhel
起步	cicejcdekehceeecedgeecZdd
超	ZcjgcigdgimdYkmihmghgklee
超了	ddgjajYbmckdbnfbclcafgjZc
超标	ddjejajehgcfdddhedeeeilke
超过	biegdbifidhfajndgbciigbdg
越	cbhidhiheikdhigjefbfcbZaa
趟	ghadgfegffehfeciefbbdbcle
趟C	jgffcdbfhgfcdfckgcdcddfdd
趣	glbYZZhibhdbabaabfbcbiZaY
足	cgdcdmZeggdfliecehfcmbhac
跌	flcciegieecdcceefZdkfaedl
跑	eekWdehfhffdldegjhZcYwmgc
跑一	cjecadjhffchYbZieedagniZe
跑一个	dkgdcfbkdebecedkhffcemgcd
跑了	ibgaelecekcejedcifbddmieh
跑了一	hegfieccigddbeefcgcdfjgkg
跑得	cijidccifgfijcbcdcegeamdk
距	diehbdhhhciecbgbcggabaoac
跟	dfdedmedjdkhqejheffkddkgh
跟C	ejggbdegheleffhbijhjeehcc
跟CP	debicdjcmdgeecebdYhZfhedd
跟C的	hhheagehffjfhddgghjhdhgfb
跟C的P	bgjfbgfdihjgfcegdiiidijdc
跟P	ZeakdZjfghlbkhegdidfdghkb
跟R	gbmdYhYdifgbrdcgbXegbhieh
跟R的	delbfcdfkddflegjfZeccckdd
跟R签	hgcdblcZigebodecccghdddhb
跟R签了	iecebjdbijidnegbdccddeecb
跟上	debeldhkcghdeiecjdccfcedn
跟上次	egddkfdifeiefhgckdddfddem
跟不	efgkjdcbkekikddkeedbgdbdd
跟了	bbbhekZehgZicgkcaickhdbac
跟他	djeeciYgdhhfkhdkcgejehibd
跟他们	dleacjYgfgbglheicgdfbgjbd
跟别	defgdigdclemjeedhefhefeei
跟友	jefgefdeigcjkhgcedidjebfe
跟友商	jefgefdeigcjkhgcedidjebfe
跟咱	ddiifgfeficeeekeeaebjdfed
跟大	fdcdhiiekcejbkbfhdfdgegee
跟大家	fdcdhiiekcejbkbfhdfdgegee
跟对	fegceiiefijcmfeeeffedigee
跟我	ggbeXjdemYkhmcgbebeehchje
跟我们	cfgieafclcgimcZcfbbgichke
跟我讲	cdcddlcblhgfiemfhbdhhehde
跟我说	difbblbgibkdhgkadgdedffce
跟着	dfjejcbbnalecbfdhchbfgmef
跟竞	hcihfddfjeafiedfgdieehijf
跟进	cibcichclcbiacfbbificcajc
路	ficZfWjenYadfgZhhUacbYobf
路上	ebhciejakdcfjddaeedhffkhc
路子	jgicffcclehfgcbcfcfcfdZfc
路过	ejbdbchclddefebadddccfZda
跳	eheZmbeaflhehYYcfoedmbend
身	hghggeeldbcikiiccffggkjbc
躲	delggcgdclfebedclYfnedecc
躲着	ehmghceeclgfbfedhbfnefdec
车	fegbjcifgffelfbqckcggljeh
车间	hhfeebhgdicggedadhgmfjgeh
车间P	gggfkedehiffdgfhgmgjfifhf
转	naccihcjiYgfifahobffcgjhd
转了	gegchdbkdcchagdfkddbehhdd
转了M	gegekfekeeckedecncgefeief
转介	kgeddedclfadcdccbcddddddb
转介绍	kgeddedclfadcdccbcddddddb
转发	facjeigifehhfhfjgkdcehadd
转正	fadfldbhhdnkZddgcacdgngge
转正式	fdbhledekeheeefhdefehleef
转给	icfabhiXjgfdXbZjcjdbcegbc
转起	fjfffgeiffegfidmfedefeied
转起来	fjfffgeiffegfidmfedefeied
转过	lbdggedjfbgegehekcefecede
转过来	lbdggedjfbgegehekcefecede
轮	bbgmbeebkfgljejZdehdjjjek
轮了	fdjiecdclcgjadadgkedcegcc
轮报	gdfjdddfiflddcbdededmedff
软	hhhbfagghddahiaYchffcmiga
软件	jeeehbgfhegbfdcbdhdfdjeha
轴	dlccgdccigcdbfiafheacapnd
轻	ckcbhchgcidefedddkedgfZid
载	eciekdgcmdjfbdYnbZcdfapcc
输	caiZapbXfjjhpbajfbhajdcgY
输了	feiefifcekbdnedbejedkhZdd
输给	eeddfleecllkpdbieacbibbab
输给R	eeeefkefejkcoebiebcciccbc
输给R了	ggfggjfgejnekeecedfcdecee
辖	gfflefdegheldebfcegiefdeg
边	gefecekfieifjeiejffifehge
边D	fbfdhblgiddbZbbedgbegabbj
边P	ecdkcggjdgjeedadbedjcecfd
边R	clfccabelccimgeeiadbehbde
边不	ecedfjjdfjdeabidijejeebeh
边我	ccjfdcjcjeeicfbaiifbehbge
边的	icjbegdfjdgdefjaebjhgeZdc
边要	dkfbfdcjdebddddjciecgfief
边说	fhdcidkdiffcbhbdegejecagh
达	ggadkhefhegYmfibachZdcplb
达标	deibghagfgjdccccdaigbhplc
迁	ehbhgeicmdegleckekhddbbbd
迁移	fcehgejejfehjeekflhbeeZce
过	gdhcigdhffefkerjfcdfghmfe
过0	eihhefeckdgdchjfeZdeegkcd
过C	dkcdcdeclcfdjdcbegecdcbeb
过一	ikgfabWfkbfigZlachbZbiYZg
过一次	kggddedblefefdeddbedebZde
过一遍	cgjicdZigdhicambfccacjdci
过不	dgnacfbamfhbfdkcdkddhaoce
过两	chggddhfifYighhbhYfhghiel
过两轮	fghbfdkfidaeifddfafdfgjfe
过了	cZqflWYmcYighbmjhdgfhmmcc
过了一	gfjgfgfdjeejihaijchefgjed
过了就	ebjidfeckfchcbnbedkeccceh
过会	eiblcebhgdildiobddcdbdZce
过去	hffdfZgfjbhgaecfebdhgjbfh
过去三	fgjfgfegfijgfgegfegmgggfg
过去了	gafjbbgZrZhkdcbciaccdedae
过去看	dhcffdichgdhdbdccecafhcic
过我	dghecckgelfejcecfgdncadbh
过来	iicckfWkceeclfihhfhbbZkig
过来了	fdgfmdcghacefcbalZedccgdl
过来的	jibbhbaejccehcdbccbcbadba
过来签	gfflcfemcdbedencefmeeeece
过目	jbfkbeddmcilbakfcZfdedjdg
运	ckedgiZeelidlcgmcidjejicf
运维	fhgdggfgeiciigdhcghhjemch
运营	gidahgdhckicfcgghhffckdhg
运营P	jejecgdeifgfefcggehefkdij
运行	ecefkecdldchbjklfbfcejZhf
运费	eYjgciZdfjndjgaeckdgchZfY
近	fecbffieehcfmbdYccbnjcWda
近在	ebcdhcmdkdffmddfedfkhfdde
返	ZbZgkgiZhhlddajlggfgZZZcm
返单	eddeodbekbkacfehcbdbdcZcq
返单了	ffegnebjjcgbdffbcdfdeebeo
返点	cZbfdkgbfikfhdYakjcaccgdg
还	fhegfadkchggihfdimfdfgggo
还不	jdadjgdajfjchafdicdchdfib
还不清	igjiffbfifeegcifeefefgdeg
还不清楚	igjiffbfifeegcifeefefgdeg
还价	ecbmheeigZhaYcZjbaccbfcdj
还剩	gfjceddhhdcdjkcccabjkijab
还在	bgbnbZcZghjkeYicnhdbfeedg
还差	bdjigbWcmYegdbjfkYeccflcb
还得	bligbbYbnbfhahegdccelglgb
还想	cfblacaeifmbfgaZcicceZecj
还想再	dfbkbdbgggmdabcddiddgabdg
还挺	eeibgjcdjfjkaecchhkeekhec
还是	ajddeihhehiggefddhficghim
还是那	jacjcdfdhhleceacgedcefbga
还有	acidkYgenabdhkkjefbhhdahk
还有M	giedggdjehbeemecdecdfdjdj
还有一	ddmcfddfkcgfkcjhfgefgcbef
还有两	deihefiejfceeddchjedbjfbc
还有个	dhieffecleffecjffdfejdahl
还没	ohaeZUbTqdcbagdcihbbiedYb
还没到	bhhfidfbmcfdcifgijcjdbbcc
还没回	jcgdgedejdkcbdfeedeeeecif
还没定	gjeZechdkccddfZdgedcgchck
还没打	jcgdhdbdkdhdeddcbahclgdca
还没批	cndgccbdekefdkdcdmehdegdd
还没结	cacabcoejfggjfeejfeefedfe
还没聊	ndeedfbekeeeidfcfeehgddce
还没见	mceefgagifeibfdeecfeefdef
还没说	gddheeidkebdbhbccfdcddddf
还没谈	hldgecddlbdhbdbigYfbcejek
还能	eiehdedcejfdffbbdlecdcfbh
还行	gelccbbflZefkcYgeXgcdmXfe
还要	bicifZfkegghgdidbhhZZdijo
还要再	ffifefehgfjfkdhgfdjdfhagi
还说	fdgdjdiiehhgcgdckmjihffdi
还请	eiebghdldcdhbhbdhgjcedegh
还谈	fhbabjccgjdejldcekfiebced
这	fjcjXffddlicikjbdmdndcfhi
这一	kldhcdbhfgcihefdhhfkkfddh
这两	cbabicmbclcehedddbenfabii
这个	fbfnYlXjbgmbeeighghdciedb
这个价	ebeleedeigocfdhhcdfacdbjb
这个钱	ffegfjfehhfgeijjhmeffgdee
这么	bgZkfiaefhnfeehhhkebhgijb
这事	bnicabdZmdXcYgoZdneidcYbe
这儿	efeiifheigeenddeefechfcif
这关	edfjeedfiffeeenhgfeedfbef
这几	echfcihblegecedacihdeihie
这单	aeigeibYijbbieZecbchdefcc
这回	higgeebhgdgikhbfdghadghbj
这块	jjaXZYfYsWceepgbcfbjgagae
这套	blhfccahcjbhYfZcdmdZeaYbm
这家	jahmaddbjfaekdcdekckcccdd
这方	eelefeecamcfgdbefnfkfhlce
这方案	eelefeecamcfgdbefnfkfhlce
这条	hhcmbffbdjlmhbahYidjekckf
这样	dkcgddaZjiecfcgcgliieZgkf
这次	efddjhialddZhfebcbkcfdjeh
这种	gicaecjjeeccbdicdddbfjfba
这笔	glcaddbejfdgdpiecjdcehedg
这笔钱	hlcbdecejfeeepiechddfgfdf
这行	emccdcadejcfldedemfafdcke
这边	fadgbfkgjcgbgifhfdghdadbd
进	jfbdfcgdhfZigfejkeachflfc
进不去	fecekigffhdehedkecgdgdaff
进了	ibgjcfadghcdbgajdfgbhejdd
进厂	dacjfdhdkdddeehdbbhddeadd
进去	jeefaegblcZhkebYcbdZidhfh
进去了	fgkcdcZdlccdfeZceaeciench
进口	ehkbheafggkbfhlciieccbjde
进合	geekcfdcmckkdhffhebedhdbe
进合同	geekcfdcmckkdhffhebedhdbe
进场	ZcfhmcfgieehgabohhYhlaebb
进展	gfgcbcldkddcbedhecdegebca
进度	eccepdceifbbgeellecbdedda
进度款	gefdmgdfibcdgfffmdccdegea
进来	jebfebgiibdbhagbidefbfZai
进来了	cjiihbbjfbcchcdekYfccgeee
进来的	lceddecejegefdfdcbfedgddf
进群	hfabccidlcdeffdcebfdeccbf
进门	ifdchdfdghbhiccgchecddhbf
远	fcchmZYYkfbddbahhiecdfkpf
远程	fecZnbZakefeecbgggfcegiqh
违	fehhdhdblebnddbcelceifbeb
违约	gffieiebkeboddbdelcegfcec
违约金	gfflffedjfcmfedeamcfdgdfe
连	YafcjnchYnhcdbkmYmfifgklk
连夜	ececmbhgcjbdadkediecgghnd
连锁	diiedhdclfdgjecdecekdcadm
迟	aghmcXZhckaegeWkcoliecheb
迟不	fgeidfeefigfefehjZflffgef
追	ZgfakZbghgXibhgfggbafYnhp
追加	aehbibahjcZjbedegZdbcbibn
追加了	cgbdkddkddZgddfZgcddfdgcm
追溯	elbddfddkefejjkcfbfffcnde
退	ebXaoldcfiZieecchhaicicod
退了	fYYXlljbdlZegZgWgnchfefoZ
退回	cbiifgZbhgemejbfhadjdjbZf
退回来	ecfifgbcfifmfgchideialZag
退回来了	fbhfgheejgggfhfiigehamcch
退款	fcfdmccejeedcefeiieZgdckc
退给	gffeejeedkeedeefinglfifge
退货	ffghhaheghcdbdeabhfjgacgb
送	bYkfgfgiiZlmebZjefgbklhif
送一	eXfmddgcjflgmbcdbljdbbbig
送一年	fbcmbebcigkdldefcldddeclb
送两	ffekbedcgioacdccdgcefaaea
送了	iYhbghighdcgddfbbZjYfekhc
送到	bgjgiaakdZikbegegddbjkgZg
送检	fbleeedekcdddddheZddnfnee
送过	dihaaiibgiefcheaegdhjjgdg
送过去	dihaaiibgiefcheaegdhjjgdg
适	fjhXdjYkgciahbdjbcciegiga
选	ZfdeboYaldjikbadgffcieheZ
选一	gebmfefgibfhacddmZkdihidc
选了	bacZbpaZgjhgnaXfegcegilaa
选了R	bbfaelbdgihclcZgdiddhcgdc
选型	bneaeZccoZdfijacfcjdbYZcc
透	alhbegcidgbdiofeecdlggbhb
透露	blgbdhdjfbZdhngcdbckicefd
逐	dhiddedcleaeceegckeecdlde
逐条	dhiddedcleaeceegckeecdlde
递	jaldfbbaleifdbkfgfbdmbded
递上	idjefddcgijeebidhfdijcffe
递了	mfibfbaboacchhXbfdcdgefef
通	kekZdfagjbeifgkgcZfhkhiag
通了	kcheZcdhicbdcdhccbdcefcZd
通知	ZcgbiihkeehkifgjdcimohcZn
通知书	efgeiaaigadkcegafhecmdacc
通知书拿	ffedkfejdffmbcdeddcdgedfe
通过	iZjZhfXdlbeeXZmfeXYYhefaZ
通过了	hejdideghcjfecehcbbehhhdd
通量	ddkcdedfifeecebehkfehepif
速	djechibhhdbfiidlbfgffbobf
速度	ehgcdhcejdcfffhefbebeboej
速机	feefihfdfjgiieegeiehegaie
造	djkbbgYgibhbdkjlZcefidjeZ
逾	fddhefjbfjfkeeekhgdceccab
逾期	fddhefjbfjfkeeekhgdceccab
遍	dhjdccdfhegjedkdeceeejkje
道	jgegdfZggeacfkidcbghfgdjb
道歉	fddeifjgfhkdghdiegfhfhZmd
道闸	fghddjeejfbcifZieidjcdbce
那	ccgechigfgglifkekhgjiilhh
那0	ebckdeddfingdcdfdmkiffbeb
那M	edeigdhbckjcbikclZfjedcbf
那P	endZgcZdghaidkcechdbdcidb
那一	dbiicchejddedalgdcefdgedg
那个	efgceejghfhfcegbeZelffhfc
那个C	chdgideejfhighacjjcighfce
那个C的	ejdggfdjdgcheicekhfchgidf
那个P	hhicgdeieggffgfefgfifkgfd
那么	dhhkgabbhkhjhhcidjeaddgcc
那了	hechdkceclhlidbedneafedfe
那份	cjhcbdgejdhcidaccYldjdfgb
那儿	bhheecgZmchjffedgYidhmjbe
那关	ffhdeheejfifheieecefdemef
那单	dcedfmZdnaaglcgajichZbZbb
那台	cfeekfgkfcagfgZggddXcdbjk
那块	ggigccbaobjfdiYacgfdcapeb
那天	ddefijZekccfiehgccjeefabe
那套	bilfcggjgaefigmdfffZdfkci
那家	ZhafXmfgffglpaieaehgidfhf
那就	fegigffcfiggbgbejneifhhee
那批	edegkededjhdddbiikfigddmn
那批货	ebbckcfddjdcedfhfmfbecblc
那条	cabnaafgibcrZedidhaZgdddi
那标	calcdfbdldbflcceedfdndafe
那款	dggcedidlchddcdecafdejicf
那种	hlfaadbigdecabdccZfccfodd
那边	dgfddekfhfghieeejhejgdhge
那边D	gbgdhblghedbabcedgcfjabbj
那边P	ecdkcggidgjeedadbebjcecfd
那边我	cdhfddjcjegcadbbeidcedcge
那边的	gdjbegffiehcedkacbjhgeZdc
那边说	fhdcidkdiffcbhbdegejecagh
那里	feegghhefjgkeenfejefgheii
邦	hbgZgbhjdceclddmbiedccaZd
邮	mYfacegajefecbdagagfdaYZc
邮件	ibfagficggffcdZefcifdbbZe
邮箱	lagecddbmceedbfchadeddbcc
部	hdheefefdhfgegiifheihfiig
部P	iikbcfZggefihiffggfeggkbg
部P在	heififecgihdeecddcfcekmjf
部P要	fhgchegigdcicgchcYeeekndf
部P让	hhbggcecficlehglcgejeefcg
部P让我	fhbghdfcficlhhelchejefach
部P说	chhhgeajcheighdgfeiabgiig
部在	ciohcbYckdffbckiccdldlcbd
部换	fjcdjddkcecdlhikehfafebcc
部的	gXegbglgeigdgdgfegbhhchdf
部的P	bbfhfdkhfiidegahdgcjhehfh
部签	fejhfdbdldjbchajibkdeedfe
部署	elgdddZalehccggachegdcofd
部说	ecbgjgjjcfadgiejfedihchgd
部走	ecglcdbifcdffdadbbdfdeddk
部门	ejhgbZZijaccaihddecbgeWdd
都	dfcgekdhXogijhiegmblfcfie
都不	cdfjfffedjfjbfedhhidcbbkk
都停	ejgeidedkehebndhfifgfechd
都停了	ejeeidedkehecodefhfhfeeie
都在	dehfbieajfhfeifgfagiffecc
都对	ggfkdgfkcdendffecdidffefe
都得	ieaaZalanaadedqbeagbdbjib
都快	figieeedclffdkdcdmeiggded
都找	fefeiideejehcdddjkgnffeed
都找不	fefeiideejehcddejkgnffedd
都是	hfegfYfdhheegeiaibefmgeeb
都是R	lcdeffedjdggmfefhbgggeddh
都是老	hejcdcdfjddefhiceefenecef
都有	edkbgbffdjfhgdfdenfigdide
都没	lcZdfhfedjgjegghZheifjZZf
都没有	fgieiehbgichgjijdjhdleefe
都给	ddfhigcifgefgcbgfhdcdbchk
都给我	egddihdkcfdebeehdaedffdjk
都要	becjZbiegklabcbfbpdahckhd
都说	ehgYiddiajbhecZdmicccfjZc
都说D	dbcelfjdiiefeffdnhecfeicf
都谈	dbcjciccleZbcdhddggbeccbb
都走	ccbbglbhckbcdahcdfencbcbc
配	ZhjgfWcjgZgdZmYaYdbYZbhil
配一	fgdiegedlebcdjdcfcgffhmkc
配件	geZmibbehelbdcbdaidbcccig
配合	ahfhfZYggfYZdYZjcebeakija
配方	fhkeefdggecheedefdiffincf
配置	dZlfjbhZndldffgbficdcZbcj
配送	efhcfehfiehbeefadeefleeed
酒	gbgceggjceccbcgZgYhheijZc
酒店	gcgabgjajfcdbehYbabaggbdZ
酸	fegcdieclcfgedebeffgeemde
醒	dbfbkckclccdhccbdfdaidaik
采	jegecgffhfihfihgdhhkjccef
采购	idffdeefggiiefjheifihedff
采购P	fdhedffbfikcgbejcighYfecf
采购P要	fjgdhfegejkdifggdffffemek
采购P说	cchdjicdfjihgahiehhhZicec
采购P问	gdfkffffiegfkfgjfZfefiafe
采购办	gheheiedejkhajibhlceghcee
采购意	ggjZbcbcleacdhaddZecjdbed
采购意向	ggjZbcbcleacdhaddZecjdbed
采购的	iacegehejfagbcbbddehddjhg
采购部	ieghffZffgjejdhgifgegZhdh
采购部P	jhfghaaggeihjfggjeegecabc
释	dheikahdejjfddbbdmfcdfjcd
里	kiebbZgfjdZghnkhggbdgkilb
里了	daeegigchgbjegbadhiedkhgc
里写	fejeeffifeailejegeheifgld
里加	kehhdfcdmceibdblgaedecige
里发	ffjchdegfggffgbfgffcdfahd
里发了	dgjdgefhfffdghedeefdefbif
里只	hcbdelbdkdkejhdddafibdace
里头	jeigcbZhgbkfhjahebdZkcifa
里就	jmcaedbdnZdfcjfeeYfdkicef
里开	eeecgijhdkjdefkddgecgfYke
里有	emfYaYfgiZcbflkZbfddfadZh
里没	eifdechdcldebkbbilflgdjbe
里的	gkegdeagieiiYficeaiciebie
里看	jecgdeghggeeciddeafhegedd
里要	eighcfcckdbkdecjkdhejcnca
里说	dfefiehdgicdbghhijejeedgf
里面	hghahiacjfbdijZeekeaggfhd
重	egmeWZfaigikcehfdieeihnbh
重写	fejdffffghhfdediflfffdkcf
重发	gegbmecfdjhddeeidmgbdgbhd
重启	djjbbjbdjdeedekadZefdkZeb
重开	ggecmfeekddbgffdkbicedeee
重报	ddmgceafjemcfdbcdejdbcocd
重招	edbffldfdjdghedffdffmfcfe
重新	hhiiaWbckdgmehicgibjhaiej
重新报	fblfeecekdodidcbgidbcdiec
重新招	eaikdccffhhedejefnfijfeec
重新核	gdlcffddkenhjedfgafeffjfc
重来	cikbcYiclbcgdecddcedjldce
量	fhgfebeidgjfiecadcekchkcg
量一	ejkgddddjfefehjgfaeieffgd
量了	gjfdbdfanbdedccbgfccbamcd
量尺寸	ejfefdfbhheehjffeghfedXgi
金	ZjbfehdhfffgYoakohfheifaX
金0	ggfhfggejfgkfffbngefjedcd
金D	fjhbgeacnccYheeliZcekdkce
金M	fhjbgdhhibZfffhiqgbcgefhc
金到	eieblbdejcddegdbniecddeab
金收	ebcfjickchjZekcbkYediccee
金比	gggifhgfhgfjgghjkaiffffeg
金要	edficjcdihdcebdhngfjgcbde
金都	geeiakeajfgbiefbfbfjkedef
金链	djcbhibeghfednedfkgidddee
金额	cdcagcmghbahccddZadbdhcbc
金额M	fidclfafheemeiffdcdcacced
针	bicakdcejecicdamcldcibjci
钉	gffbZbiaigfcfeiechdecfbac
钉钉	gefbZbianbbcbfiecYdgcfbac
钟	idicfgcfeiaegdcbeiffjille
钟头	fegggfhejeeeefeegcffffmjh
钢	ggdYjYhchhfbhbZlbjhZcZkah
钱	crXZheYjcijgd2kbdkkXdccZd
钱D	ehciieZiibbddnkcfZicebcdd
钱一	dgeclbbjebomhbjchbdjddfgc
钱不	flcgeceigdafciZdjigdfdadc
钱了	gfgeihhfjeeffjcefdiaffefe
钱到	egdgidajfabbcabfeZkcedcdd
钱的	djfjdedafihechkdekeheibed
钱要	fccidfkhgdceimdcjdddechce
钱还	djdefdccclgdegdecnededdee
钱还没	djdefdccclgdegdecnededdee
钱都	bgfghfYgejnmfihfbebafcccg
钱都没	fjeaicdhffjnhjjeccedheffi
铁	fhYchblakfddebhdihebbZZkc
铁上	edeeifjejdifefgglcgeffgce
铝	hgefiefdkfjdieciflfhfdieh
银	egdeicfieeceifbbjfdfffefb
铺	fclcggZleZdccbcofbcZadhZl
链	djeYdiheggdbZlbfagcbhjlee
链接	gdefbekdkddgddccefdcfkabe
销	ldhXfeegjceecnXchjbabjeZd
销售	jidcgdcelecgceebdaecddgac
销的	jefggfefejgfgeefgmfdffeff
锁	eiegfgbgfhafifaffhlibggci
锂	emjbdfbfjegeidgbbgeiecpde
锂电	emjbdfbfjegeidgbbgeiecpde
锂电的	emjbdfbfiehdidecbgefedmee
锅	geedidgieegcZdZjdjfdidnlc
锅炉	ehgcgehcmccdcfdkeceeidmfe
锈	gijbcccchhiegdbediedceidd
错	aaZcdVpgkYhdUbWeedZXbdehj
错了	fceZcamamdlVYXYXaecbYcfed
锦	abbbmbmjfbacabacbadacbcnd
锦旗	dcccndjkcdcecddedceeecdne
键	djmfbcZclcidhakaeaceciibb
镀	ejidefaekdjhcddddaheehlff
镇	hmcdcebghcaeckidhbdgjcZen
镜	ehhgefdfkadhbhhbhZccbgZkh
长	cidhebdhehcgeejkgkibeimji
长P	dhcfjbdkbhiihfhlbckddgjih
长P说	ebjfjeggfhjhdjemdbbehflch
长办	dhicdfdbmecbdbmdcbedgchgd
长办公	dhicdfdbmecbdbmdcbedgchgd
长办公会	dhicdfdbmecbdbmdcbedgchgd
长委	fidefhfeejffeiZfglfdfgeff
长委员	fidefhfeejffeiZfglfdfgeff
长委员会	fidefhfeejffeiZfglfdfgeff
长说	ilbhcebbmddfhhjgfhjcjccck
门	nfaYdiegefcbhdbgcgchbhkje
门卫	jgfdbbebkfgggdcbbadmdfcdd
门口	kaefdchigchjkgfegYeaghahf
门店	eghfbkXffhhblbbiigdjdiide
门禁	geibfieclcndilfackcegaimd
门都	jfbabigcfjddbddccifcgfbdd
门锁	gfgcedihgebeghcbcdecfjmgb
闭	dgjadhbdifbjfbcebXdgcbbfb
问	kpabWYejmWhdhceffbhadbmhh
问0	fmccfgejefjgcedadbfefdmfd
问D	bmbeeechhbdcdebmfebfebbdo
问D能	ejdefffghefdgbckfgdgfdchi
问D能不	ejdefffghefdgbckfgdgfdchi
问P	ccbhfdjbjfddcdldicecedadf
问一	ehfghegdiffdgdkcdhchfdYeb
问三	dlcddfcdjfdfnhilfifefdhde
问三个	dlbddecdjfdfnfdmfifdfdfde
问下	fhbgcdibmckhabdhaaaagbdjf
问了	kmaaYVgfoWcadehjiXgYbbcak
问了一	jlZfabXbpZbddcjjfdcccZmfi
问了一句	jagjeebejebeifcldaedeejec
问了一圈	dlfedfdejfdfeekdgdfefdaie
问了句	ijbaebbdmbieZiZhfbdadcbec
问到	mdghceaifeheccbbdjefghecf
问咱	hmdabbZcmcbcmgbcdddacZoed
问就	dchdhfkdclchdeeddgfofhcee
问就是	dchdhfkdclchdeeddgfofhcee
问我	fjdcbakiiZkejbaieZfdeehfd
问我们	fkeacbghkYgfibbjgagafeigd
问我们的	emccegefkdbdgfehedccejkde
问我们能	didhdeccmcaglcdekZfeecikc
问最快	fhegegeejfcfcdemebbcfhcde
问有	jkadddYgjccecedgffddeefed
问有没	iladddYgjccecedgffedeefed
问有没有	iladddZgidbedeeggeedeeged
问水	jacbfdiefjdedfdefifceeZkc
问能	cfhheddgiadbcgYdkdfbejfbe
问能不	cfhheddgiadbcgYdkdfbejfbe
问能不能	cfhheddgiadbcgYdkdfbejfbe
问谁	mdeefgcejedebeefgcegfdcdf
问问	mfcgbfZbjfeeidhdhdeefcced
问题	XZfmjYegdihkcfgdjlkegcjpb
问题的	eefidfdekedhedddfbmffjdde
问题的话	eefidfdekedhedddfbmffjdde
闲	lkbaacddlebdbgacchdcebedb
间	fiedfaegjcddkedjfgihehjkf
间P	fcjifeceighecghifjjjfkdof
间是	fhejdgcejedcedihkabchcaef
闸	cdhckiebkfbfedXkcjZiidfhi
闸机	dfhfjdedkedjagbkdhbhcdhcj
闹	cjjcfbgaekgckabcjhekedicc
阀	dfbcldbgkdkgghgieifeeeefn
队	dcfYfYofjdhgcejlneiZbehff
防	fjfZdffcnbacgefhdgccefvdg
防水	ibjfgdbfkcedeegheadcelkdk
防爆	ckadajableggjecafaecbbqcd
阳	ihdchdjdldbigejhdbiecdbhc
阵	kbdjcebejedebeekdcedfcddd
阶	ebhiaahdlblfZaaabZdbbfYge
阶梯	edikddbdlclgbccbcbeddgZdf
阶段	fefabdigiedfccdeededeedif
阿	kccajbcghdeifdffffhbeegnf
阿里	kedfefdfieefgeeffdgfdbacf
附	cZajekibhheobffebcgcfffbf
附件	ecblhdccldbnceegbcgdedibc
陌	pbbbedYcnbbfdcdaeZdbdbYcd
陌拜	leeeefbfkdegedfcebedddcdg
降	cZbrZadZfkofibffejendjldi
降0	fddleddchfqbidbhcZgmhdfih
降0个	fedkfefffhndkediecinheejb
降0个点	fedkfefffhndkediecinheejb
降两	gidlbeddjhfeieefemeZfgdbi
降两成	giekbeddjhfejfhfeleafhdbj
降了	ecglbcaidhnfneiaecdZhlfci
降了M	gdelddcdfjohnficffebiehdc
降价	fcekedgedkaiccadingjdajbl
降到	fbhkcceakfijgedgfbdldhiid
降到0	gdjgcfdcihhekejbbhaheigbb
降就	fcdmccddjdmdjdgdedgjccbbc
限	aahiYhhXihhhdkhhcgckZgcbc
限价	ejfdffdfkdlebndefbfdgeaff
院	ffdfggegjbZkchlhfbcaigfeg
院办	hhfhedddjechijidheedfhbfe
院的	jdecbchdldcfdfhdgeegccccg
除	elgfZaZfhgiegihghjcmgdkaa
除了	caijfceelccjlgcfjdecjcbee
除非	emafcbcbgifdhhkgcpeigdicd
险	eeeclcalcfahegbdcjehicifk
陪	delXcdjeidcakgabbfbifgbab
陪P	ckfacdlekbccicdddadbgcfdd
随	jgedZbdaoaaeZedhegcecgiZa
随便	kcigcfadkddfcehgeffificce
隔	YgbkfWgidihdhZbbemgecdgfj
隔壁	bdckdZiefhlelaadchghcacdl
隔音	fdfjgffffidffffdhnfgdgjif
障	fdecldihdibgdecfdjehdbhme
难	aghajgaaekiijhdddtdhdfdga
难听	fcddlehfdkifhfffhlfhfefle
集	fgebbigZghZgeklZddfegeegc
集团	befgZjdZfhaidjnaedcebgZdb
集团P	ehdhdgdbhgfgcanfecdeeicge
集团副	gfeffeiekdhgfemcgeeefieef
集团副总	gfeffeiekdhgfemcgeeefieef
集采	hfgfbiZekchbkgcccedcfcegd
雨	cgbacdmdmbbcdadmfbacgjjed
雪	ghhcihaejfdgdhckebhdedhcc
零	bgXkegehfhoeceahdecedZlhd
零下	emdcdfdigechciegecddgcoce
零头	ecangcacfindcebddkegcecec
雷	dgdiclcegiehdZhcecdlhdkdc
雾	egfgejdhfhihjebgeifeeknef
需	hlbXYddbmdcbbcjfcgcfkagZb
需求	glbYZaecmadccdkgcgddlbiac
需要	hheacgabigdfeadbcgdfdbbbd
露	cmgbchcifbYfgmfcdafkhbhed
青	ejdbgcfffgZeafcdcfcdjebbc
静	cficgdgbmbbfgccgddgkcfdfb
非	cjZmdabdbmfmgcgZgqchdZfic
非要	fcemdfecejdkcddXkjdfdbcdd
非要我	gfhjefefejjeffebenfdfehhf
非要我们	gfhjefefejjeffebenfdfehhf
靠	bkkfZaajfdgemiZddhdbbifac
靠背	gehifffeifhijdcdlfffbeeff
面	idffhcdhffgdihhhghfbgcghk
面就	hebfkbgiehcecjcckfdcecfid
面料	jfdbhhcekdffkcfbhZehccccd
面的	efiidedfhgjhfchkdggdfibgg
面积	ehhigdcifgiechbfcdccjhfdn
面聊	ffkcibadgjefbdgdejflfechi
面要	fhidffefjeeeddijeddffdbfg
面谈	ihdiegdigcihkdjcdZhdedddc
面还	cgkdddgdmcdgghlieaebifddd
面都	fcdhjedfgiejedlkdkeihcaee
鞋	ecceckhedkfeeegcfmehfnabe
音	hejcdXffggccbdZZfdhnbefid
页	dlhaffYbmchgcceibXdbianbc
页纸	eldfeddekcdjefceeafdfdief
顶	cgfiddkfhflgfihhfYacdkhdg
项	bhibXhbbkfcdfujhbggkhdgad
项目	Zfjebhbakffgeohgeeikicbad
项目停	ebcddmcfhgddcdibddegdeced
项目先	clieecdfckcfcaechjiodedee
项目取	fdfffmefjdheekbadfchbegff
项目取消	fdfffmefjdheekbadfchbegff
项目没	eiieegcfkddegmdcebfddfdee
项目经	fbdeebjefijhichiigicjdjge
项目经理	fbdeebjefijhichiigicjdjge
项目部	dgkgeefdkdjfbZamgafdldfcf
项目部P	eiidhegfiejebablhadeceddh
项资	fkeefeeeldedfldmebdedecfe
项资金	fkeefeeeldedfldmebdedecfe
顺	efeeddikdcdlcdYeWbZYeiToq
顺丰	abjcecibmcdcfcfjZZcccmZja
顺便	ekbadcihgdbfZfeecZccdbcji
顺利	fdhalfenaccggddddcgedefgi
顺带	dbddkejblehegefcifdeeddng
顺延	dbfkbdgdjhdncgdhgnedidbcl
顺手	dehcdickbhdebbdegdedhkgdh
须	bjfhdbbdifhbgjemcemehdjgf
须定	fgjgdeefjddfkicbdanccdadb
顾	fclchbhdbmiflbfbdmdbdccka
顾虑	ehmjddcecleieeedfoeeffbef
顾问	fbjajdifejjehdgdfgebddhkb
顿	jecgibbeckggdbcbcmkbgebhe
预	ejgdeefidffdbqchlhdgjhgba
预付	dbckfbgfejbhcbajrncdhaecd
预付款	dcbggdhjdgbhdbdnjcedkchcd
预审	eejefdfejdffccedeheelfcfe
预期	ehejddbdeijdabacdmebcalbc
预算	ekgbagdfgegaesfccddghgcaa
预算D	fhddefiamefeekdddbeededfj
预算M	chigdeaejchcnpieifgdfZdeb
预算批	fgiedeeghcbceiZaeaceheaec
预算批了	gleffffihedeeiacecefffbec
预算砍	efcbdhjbkdbecfdcdffagebdd
预计	efbckdikddiccdfjdaghhgfee
预计D	ffbfieijfdeebgfjccgdjhieb
领	hcfcfffehghhgggjhgfebgdcf
领导	fcgdfggeghhghggjhhgfbheag
频	ejfagcbgfheecegccggcihmld
题	XagkiYeggfhicgjbikkchcjpa
题的	eefidfdekedhedddfbmffjdde
题的话	eefidfdekedhedddfbmffjdde
颜	ehkbafciefabedaccjhbenhad
颜色	ehkbafciefabedaccjhbenhad
额	ZiedfYibldWicjgZgibeYfaZc
额M	fhcemdadjccmdhdeeadbYcfdb
额度	dnfcddaXhjadaliahmabcdbbg
风	beofeabeejeigeigdgdmifmZk
飞	fdbdfjhXliiflakVcZkcddoce
食	chhacbhgidgcefechYcdlcdeb
食堂	cihbecghgehdeffhgacekdcfb
餐	hfkbaiXcnbehfahhcUjYbliZb
饭	ieahhZgjefhehfeffhficeagf
饭局	lhdheecihbdfhdcgecfbdgbcd
饭局上	liedeecigcegZdddfdgcfgbee
饮	hfaeidhdhhcgYeiibhfcdhYfd
饼	bbZafbnckccccdcebabbdadic
馆	eliZbcadlddcbjggdfddgdhed
馈	cbkdjbajcgViZceafhdgdlkjg
馈不错	gejfhgfjdegefffeeagffhajd
首	dbhgggegibkibejfmbhahgXaZ
首付	ecbgffigfghibgkZljjdggddc
首付款	ffebffjfiebfgchdngiegefec
首年	fdjbgkdeihmghbcchbedccded
首批	echghcabmbhjddcohagfdbabb
首款	fecjgfbifcjkccbYobeblceee
香	digcgbeheffeidfcghdfekbgc
马	fffecbmehffigbZgaffZccjla
马上	fffebbmgfggihcaZYggZcdjma
驻	cifkdbbZnbcdjcddcceafbgub
驻场	ejhegdYbmbcceeZhcagfddjqe
驻点	fghjdfdfifgigfedejfdfhgmc
骂	cbYZnZidZnhbibahfqedcbZmd
骂了	fedekecdbmeebdbchlfhdbfgg
骂了半	ffffifefgiffefdffngeffefi
骂得	fdeejdifdkeeiffjenghgffje
骂我	ecccmbcddkfdbddidpfcddald
骂我们	ecccmbcddkfdbddidpfcddald
验	ebmheeddhgbeZcdhojeadmueg
验厂	dbmdbbcdejfeedbbehfedcnce
验室	gehcgchggghdeccbdbhcdmnci
验收	edfledfcigfjefggpifceggic
验收后	gehlafcckfecggdYligehddde
验收完	geciffdcifhbieffmdfdeeeje
验收标	gdekegffifdoffibgiiefegff
验收标准	gdekegffifdoffibgiiefegff
验收过	ggfdlgfjgcebfgdnjeddfedge
验收过了	ggfdlgfjgcebfgdnjeddfedge
验科	hehdhfgeiggfedgjeifegifcd
验证	edlbahcggeddgebadleccknce
骨	ejdahibfmbcdlfbkdeeadifhb
高	ebcmcfgjcikgebYXggeebhdaa
高了	feeicjcgcjlcigcchgjajeXdd
高兴	ejeigabkagfjccdeeicZdeZag
高铁	gZbchclbnafeceddkcebeacic
高铁上	edeeifjejdifefgglcgeffgce
鲜	fcgffigbghgdmgbjdgeedhabe
麒	fkhfdfbelceejedceafeelibf
麻	dkfdfebkagehbhajfhdYdejea
麻烦	ekfdfecdekfhcbajfneYddcha
黄	dhbfZkfbjibicWbZbcjigdaYc
黄了	deehbkcbgiddfWdZdfcehcXba
黑	deaddgmafkicagdfgpbkceekb
黑了	edeggihdekhdbedegifkehaed
齐	egjcgaebnaakXggjeXabjlkaZ
齐了	fbkaidcekcgiddkekaddcllbd
龙	jibecdcdlddeidaefadcjfkcd
`;

export const RUNS_EN = `
'	ZgcgbaljakibjfhhdnclclZbc
's	dWfhbhhdcmgjmbnghociXkXab
0	ZffjeYeifexjfeZqqjchlgrkn
0 a	aecigZhZobmekcZmZhaXbaWWa
0 a month	bmicceZdkfiinkdmcaeadcaac
0 and	bkghbcWbndkedhZbimfYfblab
0 bidders incl	fekeffdejeZenehdedhdmhged
0 day	chgmaeadlflflhhdiadfelacc
0 days	WdhggfdfgfchiXTXsfgSdmcoZ
0 hrs	dhidedcgkcbcZcdceZfaecmcd
0 if	ebcmdebkccqaecdcbkmadcabd
0 is	aedlaYfckefbXkZkmihZgedZb
0 min	lhdYbZggggaaXggeYiaYgZjhc
0 month	ebclddbdckYgabjcagdmeeaZd
0 months	ZYegklYedkijfYagkidlbaYZi
0 more	WfchieejgXaccYjfWThUZghio
0 mths	cjddhehkcfcbdeecZcemecbdp
0 of	genXdZfgfgTaacVkfkZXZqokb
0 of 0	YYqWcZeigeUZcdYdYjaZaqmfZ
0 options	banbbcaekencbaccbcebcdgcc
0 or	chanYbYdkegkZZbZjidZedhZb
0 pages	cbikccaclcfmfbaabZbakaYbc
0 partners	dcclefdfjdkdkcnddbidggbdi
0 per	ccnZcdbcmbjalicbbXnbgcZca
0 ppl	naYadcecoacaYbaZaWebcccjb
0 price	feejffedkhliifddeledffZjk
0 questions	eekdeeefjecdkfdedefhjiodf
0 report	cngdceadldbjbddcebecdjnah
0 sample	efndffbdkdlfiedfeaeceobff
0 seats	bdkjfaYhfgkhXhaXYhiYfiYZm
0 shops	dleaheckddabZbhZaZabjdYah
0 sites	ggbblbilbajadbblbXdcdhfaj
0 staff	jhccdedelcbbabeccZecdhkjc
0 stores	gbdjdbgcnbdafabiaYdabZYib
0 to	XkiWdhUXhhibZlfdYgbfYmmbi
0 to 0	agfZhjYaejmdZiiabkchagVbi
0 units	ZgcYlZhhiXdlXZgkXVZZafhZj
0 users	iahbfZecnbebWbaXZZbYZocgh
0 vs	edcledefkdefZechmYgcfgbdf
0 vs 0	ffeifffgiegfbfeeiahdhfcdg
0 w	cajfadidlcjckdcahZcbccXmd
0 weeks	XZiiWchZbmebbZXtYoboaZUYY
0 wk	bhkdccbekecciedeebeceocdf
0 wks	eWidkdgVdlWXfbVvglZhhkdcY
0 yr	dbigleZhjdmgcagaacaacbZho
0 yrs	diddhcdhnZaggXWVXgichbfgm
0 yrs on	djkdafbfjekcjeedeceeffhjd
0, deposit	fffdkfchjddocfeancbddeecc
0, less	bbkicbZkdfedkdcbceeYckZcj
0, lower	dcjcbjadckodpegckhedcdacc
0, off	caYsYZUVgivbZhbgnogjZVTWd
0, off or	fcbodccbfipdejcZhoaldbZag
0, under	echbejcfjeceldfegZiddekee
0, upfront	ecchjebZncemfcacoZmclcddc
0, uplift	dddhkcafmbpcYddfcidhehcbo
0, w	cbZibcjbmcZaadbZoblaccbic
0,0	Rdjheceekb0bhhkfpdlglXjbY
0,0 a	dfbkabickelcgicZbjdcddaee
0,0 vs	ffdjfffgjeeaaeeilZeeghcee
0,0,0	ccimadbbmdekcaZfqXcbgeaZb
0,0,C	bakjabYcmbnmlbZZhYdbhcZac
0,0,P	caiegcfifekhYZZdllcbadaab
0,0m	bljbfYVcnbpfflZhXVjUoceYY
0,C	YbgpWVTgjXjhnmeikZXVgeeXc
0,M	cbkcieagiekbYacbicbcdcjck
0,P	YfifbhaigdmefmbcneYbbaWVj
0,P is	diZZblbiakacaZkccZfcfdacl
0,P says	ecchbfjdkeebacchlYdddhcdd
0,i	ZYgjbajcoamhXlYcghcacbhdb
0,no	becbbnbeigkllgccifcdahbdl
0,our	edbgefkfifZcceedjcfffekff
0,w	jdibdebdldjcZdccbYhidbZcd
0,we	dbdlcccdkelbnddckZdcbcZdc
0,year	ddcecdjjeekjcedaeefdfddeg
0k	ambbabijfaZfandbcZdcccnab
0m	YlhZdXfaqZnefkYkWYjgnaiUX
0mm	eiidefbcghfdajclcgccbkocd
0nd	cggZdiggheWflhgbigbglfmhp
0nd phase	bjjbbcaamcacZddbcaeaccpao
0rd	eZZfajkcjhdbcdbbagbijaadg
0st	bZikaabdmcicekcbceebnbadd
0th	bfbfncgidjiibdbkZjiabaZkj
0v	ikabcdbembeabbcabcdadcoZc
0yr	fffdkfeghfZlccfdddifkeddc
C	odaWbjgbmcjhpihkjlfiigknh
C 0	bYfliZWboalioYjcmXlXibWZg
C D	WdjaeVjkgXdfTcTfdZUginbiX
C D,0	dedcleaelcicbddheddbbZbhe
C M	ebbbadmfiegdccbiecejfdlee
C P	jhgddecekckgZjZcchiajaaad
C and	cfcdblbckgfcZkmedafcfdcee
C are	gkXXYjXdfhYclaadfYalcYaZZ
C arrived	edcelebclddahbcYpcebdhebc
C as	bcckbjacmcdlZbgaaZjabdccc
C ask	eoYhZaYbnbYZcbbbildYdlkbb
C asked	lefZVXkWtYcfYbadbWeeXfqia
C asked for	kffYYbhZpaehaaZVcbZWackla
C asked if	ccddeekekebecdcdiciafdnbe
C asked to	cajjdebfhgndjcdcdefcddZee
C asking	djahcdcdkdigYabZiZbchcked
C asks	legaXYfbpZVaXYgikUcYbbjXa
C asks if	bbdfeejfifZedecdhZeefflef
C at	iZdgijZZncpbkViehUcaceYYd
C at M	cahjjbYekdnajZkaabehhcbec
C at the	jfdbdcffjdihbcaedZgbdgadb
C board	bfjlajZgggfiaeobbbhaciacb
C call	acaabcnfifbdcefhededehcei
C called	leiaZZWjeghZXlYabhcZchYjh
C came	ZeaglhcdmbhZhfaciXdbgeZco
C came back	bgccjicgjdadgiddcZedigbeo
C cancelled	YXXZYogYhjXacYYiXiZmYYWej
C contract	ddejjeZbmcdqdbYbmYjZefccZ
C countersigned	gfedkfcjeeZnccdahbbddeedb
C done	iYZXgakcnbZggbaZeYbYbcXna
C downloaded	nbabcdablcabbaabcabbdhdbd
C downloaded the	nbabcdablcabbaabcabbdhdbd
C extended	edebmeahjdaobccebccceecho
C fine	cbbnccbcmclbbchmjacgebbcd
C for	fXZZhZnjeeZacYYYleghjaekY
C for the	aZaaicnkdaYZaZZamXjajcYkZ
C from	gbbijbYelckcidbcbadaccbbc
C froze	dbccdlbehicfYkmdebdcddede
C gets	fchkcfcbmenbcfdbddkdekcge
C gone	bcbdcnadihmcngclcjeXbdccc
C got	aelYTjeYnelbqiaZYfYeVZZkf
C got it	ZZZaaoZbncZcpabfdacaccZad
C has	dpeTZdZflXhcmrmVedfibYjVd
C has 0	djibedcjedifipYcdheaddfcc
C has our	dZnbdecdjemdgklddYegecZej
C have	cdhajjcjedhkeljkfacXbaafd
C in	alhahbaZpZajlccbbZdadmbbc
C invoice	eddakdgdcleZaechmZcedccYd
C is	hcZcdimWhhhchdcaWbfjZkbdk
C is in	babjicZgmbYZZaibgZdbccick
C just	mgYZfbXjebZiYZYiZZcababac
C legal	fefldedddkimhdcdbkdhedbcc
C liked	ncaabbYghbbbbbhZbacbccaba
C lost	bbbbdekcnahaWjcZcfdYaccab
C loved	ajdaecjnZbYaaaeabZcbdgYmk
C loves	bkdhdbaiiZelkdfdgYcacbbZb
C loves the	dmcaedbhgcZmkfheiZddddbZd
C mentioned	ZjababkgkdabkddccbebbcfZm
C might	ikcbcccclcbbicaiecdbddbhj
C mostly	elccfdeekdbdkdcckeheedZle
C moved	aZjciegckebdidZhdcdbieaec
C need	gmYaccZcoafZecXlbaZXcdmZa
C needs	clbbdhaflcecZiZlcaccabqZb
C new	fZbZdZkagibbZaVbeZalcchZc
C no	gaccdmcejfigZeladfcZdceZc
C not	ZdhdblXbldfaYeXcafchbaaZn
C on	mYibZaYhgaXiWaYZZVjaZedYa
C on the	jddieedigbejbdaedZjcdcbde
C opened	ccfdickcghddgddcckeahdbmc
C order	abakkdbfkdllaZZajfjccibdc
C paid	aZbZlZfilYaWfbXisXbWZeZYc
C paid the	dcdchdijjaZZffajmXfbcecaa
C passed	aalbajajdcYcebbbckcaojqac
C picked	khdddiceldadgcbcdYebdbbbb
C poc	dbheeajjbjkclbZadZdlchncb
C put	eZajcbicbmbbabYbcaiplaage
C quote	fdnZdddcnanckdbicXcfZbckg
C ran	bbgbdlajddafaobadYhncmeaf
C refuses	ebdkgccfeiYkbefbjpdbeeaad
C renewal	baZggZiZmdoZVZYbZiZfcfZiq
C renewed	dbcbjjZbncnnfaZZYZjYbccZi
C rfp	fdmdfecekdccdddbebcdmdhbe
C said	aeeZVmdoWkUadhYWdnicZjVYY
C says	VfjdgVhUcniZbWkTVmknWVkfi
C says the	begXldZbhhYdababemacbbpib
C sent	WYhahZlaihWhVZXXkigkcjmba
C sent 0	bclccccekdbcbdddcfeggdoce
C sent the	ecabjfjdkeZkdeedcafefeide
C signed	iXXTiZliiWVzgXUgfdafhhYZi
C signed,0	eddbneZjddXnZdbbdddccfcba
C signed,M	fffcofZcldZoabZhibbcbcdbZ
C since	aYpaaaXhgaZfVbaZfXfjcmZZh
C so	aZoaabbekdblcdcmebdefcace
C still	eibZeekdleYgiebakbbcededb
C struck	feeleedcjianaedgnodbddcde
C tender	eXgYakXcnacahgehccbfraYib
C test	cbndedeeldbfheaffYfeehhdf
C to	dYYhjbjajecmbZYaaXcZYaXZa
C told	hbYggkZZclbbjajmafahkZXbk
C told us	cbcbdmceiheejecdeYfXcdbjd
C trial	bYejZjXidhedjbZXcckagqibb
C verbally	dbcmeeambdkcbaabbfncbbdbh
C w	dckbidbdmbgmgfbYhabimZmaa
C want	ekefXYTXrYZmSgYhkfefdcmmW
C want 0	dgdjeeddldahbjcZkkcjhfjmc
C want a	dhjbgfdfkdidZcbeedjiedjde
C want to	jedbffedkfacZbdbdbecgiXed
C wants	bdehQVjarTbiaefkdagaXlilf
C wants 0	ZhXjZcgcobiYWZZmRgefakjje
C wants a	fhcgZdiifbdaifhaYWcaddcXl
C wants it	ajiXedZdmcebaimXbVlbhZkad
C wants the	dbladfgdkdbbcddbiZddegalh
C wants to	hejeZdZZpaciWfZejZaYYjVjZ
C was	igeefdcdlcgebafdeaddeenhf
C went	WVfXjgieifkgncTcfgdcdmdmW
C went w	cbbdcmZdjhlelidddYeadigje
C will	gjVkaXicmcdgVbZnckjWmcYeb
C won't	bZZianYahklcaebacqeddcgcd
C wont	ZYajdjcZbmgXebYenpkWcbejk
C wont do	bbembbbedkddbddcnpedeejjb
C would	iaZmccZcmbbcZjajcaaedgYjj
C wrote	kaddeidekeddblbdfZfdehbdd
C's	YdhcYdnYdldklZegkmgkZXbYY
C,0	jghaYbiifcigbgUkgUYbhkgdg
C,0 bidders	fekeffdejeZenehdedhdmhged
C,0 users	kbgcadacleaeceeadcdbcodbc
C,0,0	bflcadadkekcbidbcbdcbejdd
C,M	XdhdeifYsZljbkTliYdUWXTWc
C,P	aeYeeSmmafghekkTblhTXadiZ
C,P is	akaZcdhboaZcagkcdXebdbkbd
C,P says	aYbnbdeZoemknZYZbmkaebYZb
C,R	hYhbalZdjgmanfcbkWchcdebc
C,asked	nZbcbeZcleadhlejececebZdd
C,assistant	lbcceedfjeddefndeceifecdi
C,budget	kadjedcfjdbieofecgfhecdgc
C,contact	oZaZcaacmbbdYdbddaebcccdd
C,contract	dbdkhfbekddoaemdibbcedcdc
C,everything	caanbdbZocahjbiiaZabbcbac
C,got	lddcedbejdgdcdcghadckebcd
C,its	afjckZaeldgcXbgkmicabcZcb
C,just	kgYiZbZanbhZYZfcaaaZbaYZZ
C,met	jZaacbhcnadeYbXbdecbdaabc
C,mostly	icjeeecfjecebedddaebldndd
C,no	fhhfjUWXihgWmmWYYZXijWakW
C,no idea	lcddeedfkcefYddfeafheecde
C,now	ecdhkedcldaZccXojaeeeecmh
C,old	mgbbacZdkdcdjdbccaebdbcce
C,our	dajiehcejfkmialccledddaad
C,price	cicidcbcmbgdaebmcYdccekac
C,quote	ebnZfeacmbndhZebcheacbadd
C,says	dZimccZcigcdjcbgcilYfaZcd
C,sent	mZiabeadkcjhccbacafbdbacc
C,the	YlZYakYbncYalfokcacZcbjaa
C,they	iZfXajjYrbWhfiajdXagifpbg
C,tried	khddbcadlbccbccbdYgcdfbhd
C,voicemail	oaaaaaZclcacgcbZbfbZbiaab
C,wants	ifjfdeYfhgkYdjZZbgkicZYZa
C,we	cfakdgdekeneeicbeadcckice
D	XbifgZlleccdehjokdulkibii
D and	bcclZZiaigdbgbnWahqccehhb
D at	hhYiZjYaeknbimWaakYlZcXaa
D for	cbhkefbcledlhccadcnhbbcdh
D n	dcbdcflckgbZkdkddaknedcbj
D or	cmadbdcafjaahfalehildcchj
D so	eeadfelifeejehdgfdheeehfg
D to	delkacYcmdZbadigZakbakbad
D w	bghbjdZbldacaicfccdbcinde
D,0	YahgjaeiciZdfZecmehlhhfhZ
D,C	XelcieaXjfZegYlhUehYZahkW
D,M	dXkdpccegggefTdalWYfXdabi
D,P	XeediakgehmbabYhbjjddiRdj
D,P is	ddjakfabkdacbhYmdicddjaae
D,all	feeejfdclffZhddjhgddedddc
D,he	bhZmcdbghabhbfhbcYmcjbkdd
D,nobody	hbbcdckejgfeZdddebimladce
D,their	ZjhYbdXifbabYcZXaWadarcbj
D,then	ecbfifkcleaacbaYldkcddccd
D,they	eekicdZcighdZaZXfjnYamiji
D,they want	fdilegcekdilccbadiibdijeh
D,we	iaggcdbekeidZccZcaabodbdc
M	YggdiafjiZzofwlihbacXbeZd
M a	cgbhjeagiegikiccdcdcddbdk
M and	fddkfgdfifndblbbhglefjbff
M arr	ebbkecZjlaZnaZaZaZkZjcbci
M each	dacZhcmfjdkkcedkebfdecbfe
M for	dfjfeZZXgimfcllejnZbZYVZa
M for the	bgfifdYcldkhZjkdblfbdabdc
M is	ejdabkabmehchofcZYdcfjcff
M max	ikeecdadldgdZqcbegcdeicee
M per	dbceacmdkfmbacdgddcddddec
M to	elcccdbcldadcngfdddcddded
M to spend	elcccdbcldadcngfdddcddded
M total	bZgggbkifbjjbZfhXYaaaaaaZ
M,D	dbbemejclcXbaZaanbbabbbbj
M,but	egkbfcbekeigkjjdeYcbhdafd
M,they	danabccfkdndakbZagncddbed
M,yr	djhaiZbiiYgjhXiZcaZZabfah
P	hgfeSZjkbighgk1ffohkaljje
P , C	kbbjedbbdkkdkahbemejdgYbd
P D	eahlefdghagpZjibhYhicghci
P and	dghifecifcclecabdaccjhgbd
P asked	YikWcZfjjZacgXWYfcbXhjXZY
P asked for	ZmgZdbZbnaaembbbcceYdjebZ
P asks	gifiaaYbncnaWlhYahbfcblZk
P at	ggebVYieficdcbkZgegdeafhZ
P at C	dhecWYieficedclZgehdeafiY
P called	bZhbdhjeejaehcbkelfbedcdd
P can	ahgeZahZpZWjYmlgaWZadfXbc
P decides	bmcbdeacldbdckngdbdcehccc
P doubts	dlcbedddjhfcacZdendbfcade
P fine	edchcekcmdgmddaicXebfdZbe
P from	hfgbZbhhgedeXggWWhZhbjfUi
P from C	jefbZYghgfecWhhXWbaibjRVi
P has	aeejYahgfgagXnkXZTijZcVZa
P has the	ciahaefifbYjZkZacakZbaZbc
P has to	dZhlcdacnaiaekoddZcadeZbe
P in	ljZcbafYqZfYTdlbkefbZaeVZ
P is	cddihedibjcndaooZnbQZgjkf
P is livid	cbcbkdfcekcdadhkeoecfcbme
P is the	cjhadfbekdaabbmheZeddYobi
P knows	oaabdbadlcdeZagdcaebgcacd
P left	iabgbbjbhhfjXdhZaYgmcZabh
P let	cbbccjkcflecnddeecflfbadb
P likes	bbbicbkckdYekZneefdcdddde
P loved	egigfeeieemdbiZcehedekbcd
P not	cfgckadafkfcheZjaicjchYYc
P of	liaebcXchheaYZdZigbacdhXd
P of C	lfbfccYdghYbZbYajibbcYhYZ
P out	faZakaidmbbbackcbfdZcbjld
P prefers	bZnadbaelcacicZdcYdYdmiZe
P runs	ghhdeedekdccZkhddffdeikej
P said	eghkbgYflcibajfbajhjbhjbf
P says	egehVggcifiihjVgkkebZdhlh
P says ring	jbcbeeickdbgabbccZacedcbd
P sent	bjbihebifcegbabbjacbecfcd
P signed	bbbblafjfZYgafojhZZbccekk
P the	dbfaleaclchffbakbhbbdcali
P thinks	fihdffefhgiebggeemedeidie
P to	cjbiefbbmdZjagndjdbcehgee
P told	YaidZjicfjYcYflbdjbjjdbcd
P wants	SigeVYiffiikcekkUoYhgZmfh
P wants a	aaiZdejhejZcdhaZdldfeiijc
P wants the	bjlbddWcoamaibklbjcYbZaWb
P wants to	ZkWiddZeekaedYiWanbhibmXi
P was	feXabmggckXamaXZdhcibgfmb
P will	ZbrdXdTZpalifXXXlfiTdogYY
P wont	bhZgcchbmdecicaaZkhjdaiib
P's	jbWjgjTfjXcgRepfcifTZfdWf
P,C	jgYifZbhggifjkUXhjiVjXXjg
P,he	bYljedbbncmhYahaeZbbcafac
P,says	bZbZhcndjghcjcakgadbhcbde
R	YdccZfpXgimX/afZabYnhgeZa
R 0	djjaaiafkcfbokbciaeZgbkcc
R and	hiddZYidlcddqabYcfdciYfZb
R and R	cZbbeamghgiejfiffeifiebff
R at	ZWdgkZkghggdkacbcXeiZnYbi
R for	bbacjjZckhYjlbbabdecbcacd
R is	diigebachhhdmbaccaeXddbcc
R n	jdhdfecfjeZhmieeedebmcbce
R on	ciaieiaeldkbnedjdYcYdcjci
R pitched	ljabdbaekdZeemcdeheccfced
R's	bYkkcaXcejnfoeWhgicjdmXhc
R,0	dcabbnZdckmbngdhbZeZbcZZb
R,contract	ilcZbdgfjefbmeededZbddeec
R,price	dcdacdkeejmcjdbbdXfZgcZhc
R,we	bbibcjafkeYfneeeebfahckce
a	sgXYcZbgehdejfebckaeaijij
a 0	dlhdfZUldYgefgflhhYfZkkWm
a 0 wk	bhkdccbekecciedeebeceocdf
a 0nd	hhddhfclcecidjeiZgfcecbdm
a R	ZgahhihdamZcnclccXdogbjii
a ballpark	aiidddabmcphabcbebjcebZeb
a better	babncdZbcmkeadddeofdfcbbd
a brochure	pZZabaXaoaaaadaacecZdYWZc
a call	nYhaccWdpYffgZYbdVcYfiWXg
a deal	edegkdbglbhibedclZhbeiced
a demo	nfYZZciYpaYaigbZcUbhcuTaa
a different	ZifjajZafjcemddddaebecbdd
a fit	ZieeblZcbmbdabcadnekeckbc
a flat	aaidclabclddZcbbinbadaZgh
a last	aabnfcadlelklZhdcakZdbbcb
a local	ZXlkcaZdlcbdndccdbebicZbd
a month	angZbdfbmdgdljblcXdjcajYh
a must	bjbbbkaflcaeaddacZebeelid
a name	pZdabbYcnafgjZfadXhkceXbe
a new	hchZadmZiiaYheYacoaXhhZka
a new contract	ddeaafmblddZcedffdaeiffad
a pilot	akgadaZhgbaddccdeYecedXdf
a price	hgkcbdYhhdnafcbbdhdcdhhca
a quote	bZiZddjjeZadZibaeXhacnjbc
a refresher	bbadgbldlbgefeeceafbebaoc
a sample	akecddcdkdadZedaeZecdpYbk
a second	YmbaiZYipXdaYZcabXdZacbXs
a test	dmacdebldcdcabageYeieqXad
a week	ZefhjcYledZnYgamaihZdnWZZ
a yes	bZgpcdacmccabdlckZkcebYbd
about	bogdaccWhhfZeiXdejaXXfcnk
about a	cmcdcdcikcddcdeeebfdedgbn
about a second	cmcdcdcikcddcdeeebfdedgbn
about the	YdZjZYlbdlgbeeYdapceceWkZ
above	YhbobXbgfhmaiVhfXkaXZYUYa
abt	cgVhaejgfheefafiVhafkVjkg
abt it	dddefkdeihhdkikeeleafeade
abt the	ZfaicajekffhYbbddkhcmcZbb
accept	bdepaaZaZnhlXebmarcjddZac
acceptance	feedmebcmbahacdplZdcdcblg
accepted	pXhYZaXaqYjZWeXZZXZWbYXYa
access	cjhdjcYembcdcbidebdckjkcd
account	jZhahkZYgjgaZaZakibjclXae
ad	nbbbccZbmbaclfbacZgcdaZbc
add	igdieeWcpXYjXfamfdbYcZbcn
added	dbkbjcbkeagcagdjcZdaccgki
addendum	ebdjhdbdlbaqbdheaaacedkgl
adding	oZaZgbZdnaacnbZbbabZabZaj
address	nZacbcZckdbdadcddadcdkace
admin	jYeeZbjahgYhhcYgaeiYciYfZ
afford	bnaZbfacilabZrZcdidgdcZbj
after	fbckijTehegmddcfeWnjZjgaa
after the	afbekkWaclkYXgfkYihmbhkjZ
again	haVYlSoZjfdYdbaVikYcVUbpf
again D	kYYgXcgblckaVaWXYUXaZYliZ
again,0	aajakabejfhcXccabackcgYYn
against	dchjecbdkdjdpdcddbebbhled
agree	ceemceaclcciccpbdaacdcbcd
agreed	WVVwRWUZpVnqSbdUmheVdWTTT
agreement	aYjekeVapYavbYVgXUVYeablY
ahead	cgchkZYekdicabZjdbcgddkbi
all	aeaZhgkmeOgakgkbhibcWihXg
all 0	akZcmbYjedfbgbaahjcaefYba
all day	aabgablcldebegdbcaiidgZZd
all for	ggiddcbifegddaeeefhcelcdd
all i	gfdhfddeldgiZaccljfdhfach
all in	aYkkbcZdldpimZkacZbabZeci
alone	akeZalYhgbZakhobbibaahiab
already	blcjZXckchderfhdfUZlbeWfh
also	ZYjfjfYbghrllYbjdedbbcfbh
alternative	bkhaeadelcYdZcacemcaldZce
am	acgejkXhdiWlXYiXiZiYbeiXh
an	oadecZgegfbkgWWbYlcfaZheg
an email	mcccddbdmbfgbcghdmcYdcZcc
an intro	kcddeedfjdbemceefafaidcdd
an old	ledcdcbekdeccdddeaeecejdc
and	Rlbgcffcdkilqgnognlmdaqfb
and 0	ggcbbmhfghfdgddclYdiddbdd
and P	cfbidcighgfemhfefjfjfgjee
and R	YZeeYWmdmbkcncbahXlXjacbd
and a	XihjgaWcoaalffaWaZbYgflWZ
and he	djdhefbcmcicjahbdbkbejYcd
and how	dlcdddbdlcdfbaeefbedeeoce
and one	fclkcbZdmbiendbfdZdZjecfb
and our	dbgiccjeckecYjbldkfhehblk
and the	deZfdajaancehhXigoZnZbZhe
and they	bjYYkkZbflXeaimmhaVkaYVYZ
and wants	ccceleblbcZmadcfpkbbdcacl
annex	dbdlbeccmcdoedbhbdccbcibc
annoyed	cbdbibjdblYbYbbjbmdYdghgc
annual	aXflZZjapYmaWZXYqYZXhcZme
another	ZRhjlgRigdelkVYWYjdYVcgUp
another 0	ZXXjlfXckelhgbeYXfgWaZVZq
another way	efddcldeejYbgdecdbegccidc
answer	iYYhbkZbclaYgehbblcndbYYa
answered	kZeZaZiejfadacgZcacfkblcg
answers	VjmUWWhYtWUclYjYZZZknXpla
answers D	dikbdcafkdcchdddeZcfjdije
any	iZYkaiXafkYcWhnXjmaiaalga
anyone	WjZWXilXocfYWihYalahZZXZZ
anything	ghZgWWjdmZgbVjnZXoYZafWbc
anything over	cgbkadZandkabXoccXddehbhc
ap	caaYidjaoccZYbYgqVhZbbaWb
ap says	ecbZheibldaabdbhoYZadccZd
api	ailZbZYichYYXjZZbjbYbapXg
app	aelZaZiheidbffXadmdYcmlbb
apparently	ZZckacicfjgcnZiacZdihbabb
approve	hcmkbbXZodXibaocbaYccbYcb
approve the	cdnmcdYbmfbbdfmdddbeedbdd
approved	XogeWVWejTahVoleZcgVXgXXe
are	ajdgbgZTflmckTdYgmVmZggaj
around	ekgZhVfhgffiikiYdWafaeXYc
around M	dofceebjfahkbnkcgcdceiadc
arr	ebbkecZjlaZnaZaZaZkZjcbci
arrived	YWfXlYiYfiWaeVWarcZeYkYlb
arrives	ecbfgdickdbigccdjaajccbgc
as	libfegNiiVWehgZggciZkdbTm
as a	kiadbaZcmcbjdbZZcgZZoaZca
aside	bnaabcZifaYearkcbZcZdbacc
aside for	cmbbcdbifcZgcpaccbcbdcadd
ask	klWmVWTXpZifiYXWmjaiagkXW
ask for	mdcbecZdlbbcgdeeeafZflZcd
asked	gpjZNNZenYggjgVdYYaeejqid
asked for	ilfbUUdgjceighacXabdWgfdb
asked for 0	iYYiacibldidZbebeceaecZla
asked for a	jibbZadhhYlaYmabcbbVbihYY
asked for the	fekeggefieobceieebfdedcdb
asked how	Zalebbidldkikeeddaekedkaj
asked if	fhdZcbiihaWaWZYYfXgdckohb
asked to	aYkhcdfigdecjeZZgacZmeWac
asked us	aenZbbbcnajdhgdkbXdcibbic
asked us to	aenZbbbcnajdhgdkbXdcibbic
asked who	iiccddcekdcdbfceeZfdedane
asking	ihZedWhhffYfggjigifTdZkdl
asking for	iebficgidiielbbjaifZbaZbl
asks	mhecTUaXtWfdejfjicYaYXkbg
asks for	jgdhfdbdldghagiicfdgddchg
asks if	jgYcZbgdmcYaYaZjfWbYdboZb
asks if we	hiaYacidlcXcacbkaZdaednbd
assistant	oZeZcaYdmbaccdobcZcddbYbh
at	gdchddehhdofmjgibfhgkhdhh
at 0	ZZcqZdThkUzelgbjkWlWhZZXf
at 0,0	aXeihjXkdbujpagXhVlfgYUae
at 0,C	ccclcccdjgnckndfgbcbabedc
at C	cfgXddkjgdYZZkhhccgipmejc
at C D	bYehncWbncbZZaYfhhZYkhajb
at C is	cfbhecjddjhbZabhalccehZie
at C said	idjcdabkcfaehbebeYiidlacf
at C says	bnhfdeYZqXggaXmacbdZaagYc
at C since	dcmceeajeacgXcccgagZepdci
at C wants	ifhYeeXdmcheaimldcmccZjZc
at C went	cbhchjZidgbkhcagjjhZhlZac
at C,0	abkcccicnaZaZZabcabaiachb
at C,P	egfYaalhiYYbfkeabZaZbibkb
at C,they	ZicfajebnbcediYkeYaXkjkga
at D	fkcZmbXjgaUcWcXdhWWZZZXiX
at M	XZZfhfjdoamcfaiXcdZbkfWZf
at all	ZlheYZXbmfYaVZjhinaYcagha
at half	cbdjcibdclodlebddkclbfbdd
at it	bjjebbbZoaajZcaicabYeknhn
at list	ccdelbblcbonhfdcckcbdeaii
at me	bZihbZibblcbohfacsdecbZda
at renewal	dcdjYmYcZnYdmbdcibdidccbp
at risk	ehhjdageeicchbcjdYejdgdbi
at the	qVZdcdXWoccghdVecchXcjcSf
at the booth	kedeeedekegacdcdeaecdccdh
at weekends	clbcddcflcbcaecckahedeane
at weekends,we	clbcddcflcbcaecckahedeane
audit	akgadjYidfhbWZdhbjYYdjnaZ
auto	cbaghbickdWhcYYaflhgccaZg
auto renewal	dccajdjdjgaZbcccicaleeecp
award	TdZWtdTmfUcdaVkWWWnVwYTXX
b	bhigeZZdoZglYjXlhWdYbalZl
baby	ddhdffjanakdacYcccaZcjjbd
back	jbaidbkehfgiggeWfniiYcldk
back D	akhfaZijfXXcdkjWYleVZceWY
back for	aZabncagjdZdZcdcbZebdiaaq
back from	aZaoZdeZpZcmYbjbZWjWddhaZ
back to	Zgefcalcmcjikaadimcedajfd
bad	ZhZgcnXdejbbffdafYdoldaai
badge	fbbcbbmcmafcbbbbdZcaacaab
badly	dbnccccaanfhccdceofcenbef
bake	bemfbdZekdYdnddcdidacnidd
balance	baabdalZfiacZaZkqkjZcbaYa
balance due	fedbnebbmacfcddmnZfcdddcd
ballpark	XndZbbXhgbpeXaaZdYjabZmdZ
bank	biZlbbaclcZbZkbhoadbcfacc
batch	iabkbcabhhbdZbbddlfldcbcd
batteries	aiaabbkembccjlcncZeedcbah
battery	cmabddbelcYchbbbdYdiccocd
battery life	cmabddbelcYchbbbdYdiccocd
bc	biabZikYhjdhgbchkhdacjkab
be	ehceZjegfgfeblWnWcmhldUbk
because	bbbkkdZcjiceadeihofdfcbae
beds	ejdiefbgjeZjbihhcZjcdgdcc
been	idgZaainaYacnaacbadYckYac
before	cjdhaUdaleYiZWgteirffggSf
before the	ekXheYaYtWWgdYcqWXrWVVhVe
before they	hbbmddbbncYiYcgkhYackkbdd
behind	biZadamefijdmcbkebfkdbjdd
belt	clbcfdeekdbgfechbmefdamli
bench	cakbebiedjbchbfddlfadnZme
best	bZblbjZadlndhlZacncndbabc
better	YYbkZjjjajgdmbaccmdadnXZc
between	ckeiabZekcZcmbYhablbdbaac
bid	VfhjdcUehfoYlUcVXfgWpWdYY
bid bond	dcobccdcnbYeYdcdebbcpdbee
bid is	eagibcbcmejcfbdacjgbneZdd
bid is in	ebmabddfkdjcZcfcdjhcneaee
bid opening	dcnbdccdmbkfideddceclcbed
bidder	iYZZjicddjhbkbadcZdcpcida
bidders	edmdeecekdgdlchbdceckgfdc
bidders incl	fekeffdejeZenehdedhdmhged
bids	afpaaZYboaacnahhbdcZocYaa
blades	cikacaajhbYdliccdZiaelkbc
board	balhUlYefiaaenrRUfjcVXhQb
board at	fjbjefcjeeafbnfdecfdcdbdc
board at C	fjbjefcjeeafbnfdecfdcdbdc
board meets	ddjfcciclcbcdhgcebZccbacd
board meets D	ddjfcciclcbcdhgcebZccbacd
bond	dbpbccbcnagegcacdabcocaee
book	cbcgidjelcdlefZccadcedbch
booked	kYiggaUgjXWefZWfgUdWYgWfZ
booked a	lbjcZdZbmccbbecbbahceibbe
booking	jaaeedkdlbdecfeefbiafdZdf
booth	mZcabaednadfebZbbXgZagYag
boss	bjWhZYiXkefYTVpWkfZWecUgh
both	dajmddYjchbjlaiZbYelehifb
bought	eXZYfoYaejkamakhaUamhcXhh
bought elsewhere	cbabbmbeblcekedkeZfndgccd
box	afhbgbjddjaejccdcadmclghc
break	cfbkeecfjehjadbcfYleeeYdf
brightline	cbgkdebejfmdofdeekfceecce
bring	ZkZZaclhgaZaaaZbajbfccedb
brochure	pZZabaXaoaaaadaacecZdYWZc
broke	edhbmbacdlccbdjcchdbehnoc
brother	kiabccbdlcfhWbhccfdcecbbc
btw	ccdYabnigZhcbdedcZeZecgba
budge	eedcceleiggfaefdcojcffded
budget	inXZTjdhdjhePlZUYkfjVdegf
budget D	aoabcaabkdbcbqabdjaZdcZbb
budget got	alaackYfZmZbZpbddiclbdaab
budget is	bgibdahYdldcehbhemeafcZcc
building	fnYZaaZcpYabjbabadcdbaYZb
bumped	jdeeiedhjdgcabZfdbdcdcccj
bumped into	mdefffegjegcbcagecdeedbdh
burned	bnZabaafggZcqkaackecefZcc
burned by	cmbbccbfdkadobccenedfgacd
bursar	dkcdieidjedbaigdejedddbcm
business	faZiaghcdjcaVZYlciclbgXZe
but	cohgePKZqYqgjksjZpiXabfXc
but P	eleYcZbcmeafkdkadabZjdWcc
but it	fkdbffeekeZdcikefadefecee
but it's	clcbefddkcceldodiYdcfedee
but says	dlccfeegjejcbfiddjecebZhd
but the	cogfZcaXpacZihneZhZYbgiZf
but they	lfbadccekdYdjaabdkdcdcdbd
but wants	ebfkefbgiejdZbabkbkdfjkfe
buy	ddbnbeaflcjbebbcjhlcddhcd
buyer	hadbbalcmdfbiahZakgXbhbZa
buys	lecccccdlcjbklacgcdbdcacd
by	ibkWdgaagiiineaicjfZfaZgh
by 0	bajaZliZghZZYZZYZebZjldZa
by M	bddccZkghflehjbeejfeidcde
by side	edleffddjedeodedhcdedjicf
by side w	edleffddjedeodedhcdedjicf
by the	hegcadickeebfgeibgledjaXa
c	idgjZZYcnZiaafddlWbeZbnZe
cable	cfiYbdhdkdZbaccmdddiblmac
calendar	bbabdcncmaZeidbdeXiZdabcd
call	qZaZTSigjYagdacYUhXeVedeb
call D	eXeefbiXpbicXeWYYYhXaYkYa
call back	jZZZackcnbeiZdckcXdadbZac
call w	dhjgffZjfdhjgbgbdicZejjad
call w C	eidggfdfjegibdcdfYfbfdjdf
call with	edfbccjhhabaZicadZdbcfecc
call with C	edfbccjhhabaZicadZdbcfecc
called	rcbSUfYfiddYdiaeXcYTYcQgc
called C	pYaacZZdmbbdjajcdZdaddcZc
called the	mYicdbZbmbhcabaddgececYkc
calling	oUWYUifWekVZeXkZXkYjfWlWY
calls	kbfeiXfZekhYiaXjdfblbcgiZ
came	fdUgmnZeekkklhfglgYRkaeTi
came back	ZdamegXbqXlhbfXZegZZgcWcn
came in	eVccnjWZcmjjiUWknkaXjZhXV
came in D	cccancbhmackababnacdacieb
came through	febajajcnafldicccfdedecdd
came thru	blbbjbedmabbjmbajZdcddcdc
can	ZnffYeZihYhebpooefkXagoYd
can be	cZilccZkdbicilakcanachbbd
can do	adZhdehfifXchaailjcjgejZj
can we	ZoZcjbaifbfiYckjcXicgjjci
can't	YjjlWYUVapalfnkcXqWjYlmae
can't afford	elbbdgdeckcdbocdeeegedbck
cancelled	TTXVTucTZqXXYcYgVkXucVebh
cant	XeWcYmkZihbZehdlZjYnaYcbZ
cap	ekdibdabmehfalgcbjdjecZdc
capex	aifZblWboaiabsbaaeaeaZXZe
card	sWWXgXUYrWUkbZVXhSZUZWceg
cards	occcccbcmcgbaccfdcdcdbbdd
case	ZljZddYcoZZckamadZZhcfcac
cash	ajbaalZaclddbpbbckbnccbag
catalog	ljcccdZgmabdhcebdadadZaab
cell	iiedffeejeZbjccbdbfbddjde
cfo	agblcbZbmccagmmbajdjdcZcb
chair	cbmaheedkdbdcalehgmdihZid
chairs	eaghhajjfZlkmijjhXaXlZXbY
champion	bkajaYYaiggZddmZacamZZjgh
champion P	eichecgejfZcdakcdfelecbhi
chance	ZiXZamacmdokqcbckZcZZbYkb
change	cmbcfcaekeZehkdaZlbbdccca
changed	abZjeblbmbZlZccbhYeadfZoc
charge	kcheeedjfcceYcddhaegdibce
chat	scWaYZUXqYaecgZVYhbdaijbe
cheaper	cXfiZkWbdkgZpWWffajbZhWag
check	ZbkclaZboafdgfWnlmZdaZlii
checking	cghhddihheghfdlehaeegdjee
chose	bbZaboZbhfiZoZZZaYbWaaYaZ
chose R	cbabcnacieianZaaaZcWabZaa
ciso	djdgfffcldckccobdbcdfdmee
clause	ZZXwTWSUjgXsbWZcdpSeZZUfZ
clear	aZZnbhZclcabfapilYahbbZZd
close	aYZgekhancaabhcXYblXYYXgX
close D	ebcmdebdkdccjccbddndccdec
closed	eUTUsjSoYddoWVdUUdYghXcVV
closed lost	cddebmbcijaaZbccdZeZgdYcc
closed won	feeclechjdYhbaiccbddkeiec
closes	hbglddcdkecccZaadhlhnbajc
closes D	idieeedfjededdcdedhhncdjd
closing	XVXjUrahZlliUmUWakloeXgfh
closing it	cabZboYbfjjbZnabbjckdchbc
cloud	dkaaeckcfjcemcljcYckealcd
co	iaZjibZcmaZbZbkbbYdaebZal
coffee	nfabhcYelcaggbXdddcZdbead
cold	seddWUWVldUYjVYhVgeTXWdiV
cold call	oaaacdacoaZanccbdXcacbYcd
cold called	oZaabZZcoYadjcccdXeXddcZb
colour	ccfckdcedkahadjmcofdgbhce
come	ciXiYhdhhXZeWdbhYdgWfeeiZ
comes	ZifheZeaigWjdhlYadlkiYVha
coming	hiZfibZmeZaoeYfXfViamijYe
comments	caaoabYambapZbZbaYZZcghbb
commit	cbaoacZboafYYcalfckYchXad
committee	WfniWeThhWZbgjnaacjajcZec
company	fdZiZjZaejZjWheZhhaanagha
compare	blhZccZembYhjcdbcXdZalmac
comparing	baheaZjekckdlecbgbfacebee
comparing us	baheaZjekckdlecbgbfacebee
competitor	ZZdjZijXekjbhcaccZdaabacc
complained	adbkeXidclebYbaYblgXbbYjh
complained about	ecblgaZfckgebddcdgdaedcki
complicated	cfggcicdclcedddeenecfedde
compressor	aaZbnchjaiYaabZiZmcbdaZob
concept	XeqWZaVXqZYYYijYcZYeadhYb
confirm	bbdfffkeifYkbdcdkadefdlee
confirmed	XbZZqYZleaYjgiZblaaZhaaba
connected	oaaababdnabcYbbcdbdZcbbec
contact	oTUcXUjXigaWbWXcWUejbWUZd
contact is	bcdcdelemacbZbbabZgYcbacd
contract	dfQelThegefjefcRcaUmjdUgr
contract ends	jjdcaeZdkeeblkcddcYbdiedh
contract ends D	jiddaeZekefckicdedZbeifei
contract is	cabmhdYihagqZcjdcaZZbbdbZ
contract signed	ffgcmfahiebocfdboccdeifdc
contract to	cbdgjdZmbabpcdbecbfcdedek
contract w	akbaeekanabdidZecabYegaai
control	amaZicZbmcYbakXccZdcjdccc
controller	edckegeckfchdcdcnhdbheaci
convinced	algbbZZddkZcYagYdqdZejcbc
coo	ahebcbifkdfdiZmddhchdibcd
coo P	ahebcbifkdfdiZmddhchdibcd
copes	clcbcebekdacieddcmfcfandd
copy	cdccoeZhgcdjbeahicbbdicbb
cost	ghfhaeWbhhoZibYYblcYcfkaZ
could	gjbbalWbmegbcgcmdhcaclZbb
couldn't	ZYYZYnhaekaaWbZodealbgYZb
council	bfifZiZcncXcYleacXhckbfbc
council votes	ejlhddcdkdaecaoeedjdlebee
counsel	fddjefcdkfZmbdacciccedced
counsel P	fddjefcdkfZmbdacciccedced
countersign	dacoadZjfaYqbjmcbdfccafcc
countersigned	aaZfqcWldXVrXaXfiWiWYgZXd
countersigned copy	dedenfaifdehcecijdbceidcc
cover	YjefbbgbnbYcgahXjZfZcbjlc
coverage	dleefdcclcZehadaeaebfephd
crane	abnZjcabfiagYebrhgagbZojb
crate	aaZZmbibejgcccbncmcmcbabe
crew	ajXjgbVapZafhaXnegZXaYYgY
crew booked	feebmfbekdfacefoicdceeebc
crossed	cbZjackcldcjZdcbalbZccZdc
curious	gmbbdcadnbadjjabdkejebbcd
current	ejaYZfkcjebakibddbfbdkbdc
current vendor	aiZZZfkcifeanfdeecfdedded
currently	ajffYZgcncfaocbcbbcbcdabb
currently on	ajgbZZhcnbbbpdbddbccdebcd
customer	hjebdedflddgacffdgdcdckjj
customs	baabbjlekdbdZdcndceeddhZi
cut	YbkYalfVbnWXgqWZYjYjZgiXh
cut the	eddeejdehhfebmYefbegeeced
cycle	behZldZbnbjaZiaeiZbbcbklc
dark	aakaaYkbgiYbWgZacXdncfaZb
data	flgfVhUYhgXmjWVYeheiYioUZ
date	fTWlZWmYqYebeWWjZamhYXbca
date is	dccmceaejeiibdcgeanbddbch
day	dfZhjThhjVechgfdddifbhfmV
day,they	edddjdejeecededeeddiedcne
day,they were	edddjdejeecededeeddiedcne
days	VfhdjdafgfYjkVbfrcehboamX
days for	clcccdbdlbecofddbhfceicnh
dead	hXdXVrXVgiVVYjnWVWWoVWSTU
deadline	kZgabbZdlcdfbeiadbddocaed
deal	YXWgfpdkXmfggceXjhcpXcZUV
deal is	bZaffmYiZmacZaYbafcrdcgbc
deal is off	cbbZanaaambccbbdcZepedhdd
dean	gmadccZcmbZgZjkjcZibibZgl
dean P	gmadccZcmbZgZjkjcZibibZgl
dec	clcedecekdedindeededffcee
decide	ZkblYZWboXVYdgoWYTmjaYXZa
decides	knYVYXThhWdYVfvZYRZfahUWf
decides alone	dkgdffcjeebccknecbdddicdc
decides on	lbcceedfjeddefndeceifecdi
deciding	cilacdchjcicjbbfcbdfcmadc
decision	YeqZWgUfkXeWlecXVTjTjfVXX
decision D	eldgdeZjedadbjaddbkddidcd
deck	fZkXaZjboaYbbZfbcfbbdbXab
deliver	oXZdbbXbnbfafbcrdYcbcbaac
delivered	eddendaYpaaabdcqhZdbcccaa
delivery	YbWliegYifXsfekgkWddZZTff
delivery D	ejdblebgdjaijcancbcjcddcc
demo	kgcSbRihjQedaaWhfccdVqYXc
demo D	agcYabkambadjbhgdZbhdmYcc
demo,P	lZfdffajfdieghbceZccepace
dentist	icgbcdhbhgddbcZcdhdaehbid
deposit	VWVgpWdZlcZggdVhybVSVVVST
deposit landed	eedbneadlbbhccdiobbccddbc
dept	leccccaclbadabbddXdbdgbcd
design	cdkcedcfigeeZcbdfmedjeodf
desk	iefheaWbifhcfdibegbgccZag
did	bZhZmhfigajidZeYchhZYfhia
did the	edecneYjfbhjadbaeXecdiikd
didnt	lbZXZkfcejaehgYgbicWZfZka
didnt say	lceeffaimadfZdddfZfdfjabf
died	ZcaZZbobnceaebZZZXhYedijb
different	ZifjajZafjcemddddaebecbdd
digital	nZccefadjfgdehacemcieicee
direct	hiYjfYhZfjkaWbjalkcWiZXZa
director	adjfYhdbjfbfgZneZjgZbhhZa
director P	fghibjXcigcghZlfahgabedZb
discount	dggkacaYkgkgYgbdciaachada
do	gmWgQfgUihgbqhbejpdcaenlc
do 0	iiYjdbYdfihkXcakajdkeckmc
do it	bebjcdhchgiilcghjjiYdghYb
do want	clddgfefhgcdihdcflejfdZdj
do we	YjhYaajbnbjaobbcaXccacYna
dock	bhecldechgjbcdbohgdbcaajb
docs	cgpYXXWZqZaXbXXXaclhmekfd
docusign	aZZjkbXaoZYqZaaXfXmZcbaZa
does	fhhhbdXbmcfggajmfocggdhYZ
doesnt	agdfclYaelhbeaiacpcjchlYc
doesnt want	bhcadlacdlddadccdnefdkabe
doing	ZhmXbZccoZcekaaXaWcXbmdma
don't	cfXjajjbejVibdjVenhnYXcXk
done	YZflaTjdldhgVggicdjjYdcqa
done at	bbcibclbnajaadamhXcbcbamb
done at C	bcbbcdmbmchbdecaibeddccnc
done for	dajbbdkdldZbcbdfebdddellf
done,0	kaZehbgdmbdkhbbaiXcXahXkh
dont	lWdlWddXqddmlidWXuWWabjhU
door	elccdcbflccdjldkgZecddaed
doors	badajbhdeiacdccmalebjcZmb
doubts	bocbbbZbdlcaXZVbcrcZdaZad
down	URYjhjmYeliaehcYklYnkZWhj
down 0	dbcblgjbhikaZbibbbdocdbbo
down again	cbbajalgieZbYgZiifdXcbaeZ
down to	eabqYaXbqYeflZeabUfWnaaZY
down to us	feendccekdceodafcZdaeedbb
downloaded	pZZabbZbnadaZiYbaYbZcfbac
downloaded the	pZZabbZbnadaZiYbaYbZcfbac
downtime	bhggiZaddkabhcaecldkecbjc
dpa	cfhmbeacmbYpYdbcbdbacjiab
dr	iabhhYggfghcdmjdYkhdaiggj
dr P	icieZZggjWfdemkfZbYeaggWh
dr P from	ebdeefkdldccclZffafjfbbdi
draft	aYodYYYZfiieckggfWaldbYaa
drawing	bYnYZZhdlbVagbZmaidabboZc
drawings	cilaacXaoaYahZZYbgbYabucb
drive	ZgZZkZicoaababZcdeeiajhjc
drop	dYcXlhhchhfiYnYkjadacbgja
dropped	nWiehVUatVhgiXWkhYXUendVX
dropped a	nbbbabcdlcaaZdcbfZebcgZac
dry	ecdancbnZabocdcccblcdedci
due	cambnbXgiYalhbZjmhaZmblZa
each	afdZgZlembggebZlbhaedbiaf
early	akZgakYbpYfaVaeZlWbebkWjc
early days	cnaZbbbfmacdZdgccaegecace
easy	cgacldagieadicdcdieaehhan
else	cjZmVbYVlhcjnfYocmXVcZTdX
elsewhere	cbabbmbeblcekedkeZfndgccd
em	jjXdYdhYlgjajjWXYgbgZYTjc
email	pWVVViaXsYidVXddYifhXWYWX
emailed	kXiZjaXjfaijXhcZZcdZaajXZ
emailed the	icbbldaglcdlacZddZfcedbbd
emails	gfccdhjdblacabbbcadkdgdcb
end	aYigkeabhhldicZabhllbhZkl
ended	dbceelddjgaebdbcdadcdpXkf
ends	emhWiXSWledbkffhZbXkZjWjd
ends D	glfXjYTXkfecibYiadZkZhYke
engineering	bfZYjakejfaabccbccdafbpkd
engineers	ccnbdbadldXcYaiccljbkhmcd
envelope	cancbbacldgegdebecdbpckcd
eta	cbZaidjbmcacbdboaYaabibab
eu	bpiacdfigYhZYbZabWebccmZb
evaluating	ajidbaYcifgclbacdXelcbjcc
even	ndaXhYcdlcbmkdbkcZecZhaac
every	gYicigfhfcaZiZnZchZVafYig
everyone	cabnadaghgjeZbcncndaeacdd
everything	ccUoYkUffiSceooaapklWVUdY
ex	oZdbbZfcnbZbmZYibYdjaZWZb
exclusivity	dddlddbdjhbbaecbbocbedcbd
exec	afmibYYahhbakZsZbZkgbZWah
executed	bbbYobZmdaZpZcachYZcddcbb
expansion	edjdjdbdnamdaedeebeaecccn
expect	caZZbcocmcdfbbbcdbaacdbca
expected	dahifehcmcifhZYYmafZfaabb
expected D	dahifehcmcifhZYYmafZfaabb
expects	bchldeajebciadlaaZeackYcd
expensive	dcagkeagjephedibdkcZbcabc
expo	legaccielcgbiaYccccZbhZaZ
export	YlZaXkfafiZdXaicgUcmaYecZ
extended	bbkYmaYdoYXkXaebZXhYblhgj
face	aaklacZbdkecjcbljndaalabd
faculties	dYmfefcgiefjbckhdcjdekZej
failed	ZZeVlnWWgjdZZYZhYdcYdmvma
failed the	edmcdacZmcZccdfceigadmqYd
fair	gggdccgeghbgbcbkdfgbcgaic
fan	cdcdlckhhaZbabbcbZdacganc
far	nZiZZZZcnadehfbjcXbaghibf
farm	kabbcjacmdcaXZYabedYcbaaa
fat	aZifiZkZoalaZYaibZbZbakbb
fed	fiZbbbhchgccndcbbhehebbng
fed up	fiZbbbhchgccndcbbhehebbng
fee	bcjjbbYbejemYbjbknaafbXfZ
field	kciclcYagkccckkcdgahdjajd
filled	pZZZZZZboacbchdbaXdZbdZab
filled the	madcdccdldddeifedZecdfcdd
filled the form	madcdccdldddeifedZecdfcdd
final	WWWodhbZekkZUYkXfjjljXUiX
finally	jfcZmaVfnbekfYfecVcYggaag
finance	caZnddfbnbZeebjamWZcfeYcf
find	ijdZbcaZdkYcgoWZbkbaegYbb
find the	iifbdddbambdbkZbdmddeibcd
fine	XZapcWgdnXrmbcmmffXXYXWgW
fine but	dgjbefdckdlejcaddjfdedZbd
fine with	eccfhdidlchfbbijiXabdabac
finished	cbdhhbhacleadiakbnapZfaka
firm	icdldecfdkjdbeemjhecehZcc
firmware	baZckdjdlcacbdcbcfebccepc
first	nnYZbTUdlYakVZdkgiZWgkbef
first call	pYYaaaYbnbZaYcZeapgZdZZbb
first chat	nZbbbeadkdbjadbbcZebcbfcc
first thing	clcbeedekekekddcjZcadcgle
fit	YmfaYjXcejZbXiXjbkcibaiZa
fits	dkdefgcejeZegcclfbcgednde
fix	YffVhahibjWacaZYklaaammZY
fix the	cjcbeeicejcebdddeldddcZbe
fixed	ZYmWlXiicjfgfXgXhkgealmpZ
fixed it	edddjdejeecededeeddiedcne
fixed it same	edddjdejeecededeeddiedcne
flat	ZafnYkXYejiYUYfXilZeZYXdn
flat pricing	fecledeekdeebfffeZfebeeen
floor	ajZlZYYcnambXeZkbjcacclbc
folks	aYjgbbidlchiackhbZjacabbk
follow	miYjXYWhhYXfVaYZbXfYZYZYl
food	bnecbcZjeZkcbcdbdZdccjgbc
footprint	cgkbddbdlcZcbcbbfedbdcmad
for	hieWedilfbicjlbgdacjjhgjo
for 0	gffchbekcglikcaifjXigejji
for 0 months	cbhjhibgghWkecZbmYcnddecg
for 0 more	aZgbajkgghgdidebecfdejZlf
for 0 units	cfdckeahgclkbdbkcaaddcacY
for 0 wks	ZhaaecmdejadaddYdkfkdljid
for C	cXoahcecpRaWVgkniTYbnfmlb
for C,0	bamccebckeYihcgldcgcglYbb
for C,M	dakcYcjblemdcaekddfceecel
for D	fZedhWhVuVTjWWVjlWmTYUUbY
for P	jXkfcbednalifbjbfZdZchjac
for a	ikaZfTeleSgcemViXbdjYqhWl
for a ballpark	ajggdeabmcoibcfdfcecebaec
for a demo	ljaeffYclebbjfedeZeiepWdd
for a week	cjicdfckccbdchdbfaiceoZdc
for all	ehedbdkbmefahecdebedfgbdc
for another	ddcdjhckcebngcgbadhZccbbm
for free	eflddlbfhgnfnhdddlfcfiaje
for it	YjhZaiXkeaTefmiZbcadbgbak
for me	cbbcccmbmbbefbcceZcbfcccc
for my	ecdbadmbmcbabddhZidceddcc
for our	amYZbkYcggYbmedlccfmdcgac
for the	ZkebhSidqOejbiZZcYePgbbmi
for the night	ecceifhekdbacdejeadeecimc
for the whole	anbddfaclcbcelmeeafdekbed
for them	YfhYckadjgkbYdbddnebdblgb
for us	baacjbibnbebhccdchdbcdcdh
form	rTagcgRcnUgobfVWeUZXjcdXc
found	pWhbZfXaocbefaZeajbfbYhZi
four	aZhbgihamclgmcbcbZcljZabc
framework	claedicejekjbdchdZdcieedd
free	jXinXiQYjhqXoicWflajYmUme
free trial	iaekdcabmcbdZeebiaeceobed
freeze	bdaaanYaaoZZZrYabhbnbaZaZ
freight	fcimadYcnbkgceiekkcbccacc
from	pZVbiaimfYbigbiffefgYfeif
from 0	habkfYgcncmbmWYaZcchabYaj
from C	idcRjfklfXUhZZdclNgfcffje
from C arrived	edcelebclddahbcYpcebdhebc
from C,0	hbibkdZkcdakaddbccddelbec
from C,M	eedbffihieZggbbljcYddddbb
from D	aaagkZkkdcbebnccebldfkbed
from P	nbYjWXbfdiehiXUhYgfmdWaXX
from R	XXgglWhgnamfkZibZYdXaaXja
from a	ficbdjakfcadidmbdZeZhcZec
from the	jjXZXgeXqaYZVifXabYXZaYib
from us	kbegedcjdeanfecmcbdZdedhj
front	mZgYhcXboZcaYbmglYZXaaaaa
front desk	nbabadZelbbdddaccbdadcdbc
froze	ZXaYamhZmiZdWnladabjcaZbb
frozen	beckdhbZemacaoaccncdcdbcd
full	XWamlXWZhgkjajjYphaYbfgZZ
fuming	cbabkcidambdZdcmcofcgccle
funding	WeWjWlVYgjWfYtgYaiZdZaVYZ
funds	bgckecbancdcaoaddkcceddcd
furious	caaanajhdjaaZaakhgdYcbaja
fy	emcfaiZifceaaqbadjjjbiZaa
gap	deZjdiadhgnckdaabddkbbXgd
gave	ngebZfYgiXgcbgZYadhffbcZZ
gave me	jiccedceldZdYcaceWcbicbcd
gave me the	hjcdeddfjeaeadcdeYdcjdccd
gc	edbfidjckhajYhbkbkcbccacd
get	gmVeXhZYsWdbeikbYZkTlgZeY
get the	cncaecbdmbddbmjeeYdceebcd
get to	kjYZdbXcmcZffdlcdXcbbZYbc
gets	ajelYZWXrYmWefkWfgmYbjkaZ
gets signed	fccmbebbleaZdenacjmdegjcc
getting	iddheddfjefengfefbfjffdee
give	cbcfedjeghfcfedifZdideche
gm	fcjclfZdleajabZjjcdleibcb
go	bhdeljNgeihdiiereffomgjeY
go live	eccblddhmaZmaddoigccbacic
go out	ZgiYjZZbmeZcZaZkkYaZllkac
go to	ebiiedbeeijhbealekhledZef
go w	fbiefjceckjemeddbgfncbdje
go,live	dZhbmbalfbaZabZobZcbcXhae
goes	fdjgjVYdldedVapifblhdkgjZ
goes out	ddlfkdahgdhhbdaZmamccojac
goes out D	geeglgbhfgchdecZmcmedhebc
goes to	ZfijfaXZqXceWanlYacWgfWld
goes to the	dijcefecmbcdbaoZedabchbje
going	ldfegfUhdjklggUdhlcgYcWWY
going to	lacgccbihbikaZaaZZfYcadbb
golf	iaZhbcklcajfjajZkbYZaYZah
gone	VUccascUYroWncUhYhXrYZddV
gone D	daZkjchcanlefcbachbodcZbd
gone dark	cckbcagfckbeZcecdZenegecd
gonna	mkXaWYbZpZeccjYYZVbXkXXYb
good	akiVdgfldgYajgibXaYlYkiZj
got	mdcbfhbhgciYplVTYdYegRecZ
got 0	ihkaZaYcmblbfjZaaZdXbcaZb
got M	kgcdbcbcldadaobdfbedeehed
got a	keXhWXiXmgWeihiZZWafabWXg
got a name	lcddedbfjdbiZejeebeafhded
got an	ldddedbdkdhdddbgeZhbdeacd
got it	VVeVhoWYhiiYsWXdZTaXlZmXZ
got the	cafThTkpZTijfbWafihXjaVVY
governors	cnaacccclbZdYZladYaZlcbdc
grant	jfabajYboabYZqZhaWaZgdWfa
great	aemZYYjrVhffdbTVihbjXnUVW
green	cjgdhehigcicbjccjZeddggkd
group	lfabdgbcmbZgaikbdXccccYcd
guy	ijYmZXUbpYaadZkhbXbWifVii
guys	YddjgmXZejcXobgkYjchZefZa
h	glYeaZZdnaWcYbbbacdabapjb
had	YieZWnbkeciYijWiZccaZdjWY
had a	ajcZdihhgckbcgcacbcaecdac
had to	fZbbcmZblcbcYicddZdbdcjcd
half	UbVkiieVaonhpWTnkqYnbWdUe
half our	ddcaelbfhhnclfdfeYebbedfd
half our price	ddcaelbfhhnclfdfeYebbedfd
half the	ZjZhjbZcdjibmZbmapeZfdhZj
hand	bagkiaZjakjglfZjaicidjacc
handles	kfabdbjembZaXcbbdYccefkbc
handles that	cidbefkfjebaYddcdadhfgkcd
happening	dcdleeceigiabedccndcfdcbi
happens	clcbdcddlcahZbbbdbbcobhke
happy	fhefdjbiakbfnWTihqkUahdYl
happy w	dldfdecglcahkddckkkcedZbl
happy with	fejYcmaeckgbjbZYdoecehdci
harbour	cclbdcbfjehejeecegecdnced
has	UqhdZVaegebigvucZcciebiTX
has 0	clhZecbigahfhqXcbeeZdcdbb
has M	hkccddcdldZfbnjdeffceecfe
has a	elZbagidnbcbeYladYcaeakac
has our	bWqYdbZdlcobfjlfdUcghghci
has the	YggeXihhiWYhghmXYYjZZZiaZ
has the last	cflcccadmbadabndddgcfebee
has to	XnYldYVYtWXgWnqiZRbVebfZZ
has to be	ejddhfdfifaibkaleceeddgee
hasn't	agcadamdjgbdcjiciceifddeh
hasnt	fckcdeicmccegccefZdZejccj
hate	kdZabZififbfmedbfifcedbdf
have	blghUhPbigqgspghYkfhgkiig
have 0	dcclddcejfndYodhdhdhccgdi
have a	geblecefckmghjceechjbdbee
have to	ZnXfaaaelcjhjXkgaZaaniWbh
havent	ljgabddblgcaacaabadkdbaac
he	hlfhUSXhgdhZaclhZinfZdgeW
he asked	hlcaeecekdjekcdciYbbdcfke
he likes	ekdcfffclccebbndiagdgecfe
he said	gggicdbcmbibfgbbdelcdhZdd
he wants	cjaigfehfdmjbhffcZhejbicg
he'd	hgefgehffhdciidgemdhfgdeg
he'll	khbhcdYdldieZfdacejbbiZch
he's	fideWZhWkeeaUXmVVfkdXgjgY
head	ZcjZaileekWbmZVXZjbgaeheZ
heads	iiZjebZbmbfdibhZbhbhlbgdc
heads up	ajakfdbdkegejdiacichlched
hear	ffkgegdbnajiadaedZcbdcbdc
heard	ndYTVagffhcWqWTVWefkdVdXZ
heard from	jbgbcbmbhhbcZdcbcZdmddbcd
heat	bnbbdbZagiablcfcdmhadgnab
hello	nYbbbbacnZaeaaZbcahZcaZac
her	iflbUacggfhdfenTghZjbmbah
her boss	aiajccZbmbfcYZmblddageYZk
here	ZiajhfbcamoZedcYalgoaaYhk
herself	blbfldYjebbkcckadZhcebbab
hes	kZaaccidlcbccbjhcZdedcbbd
hi	lYdYjZXaoaWaXajaahcZcgjZf
him	nfkZeZVfidjbhUgkenaWYdhWW
himself	dcibfihhgejcgbjcbYdcdcgdn
hinted	blchbbccghaZkbZfdjbkdeZgk
his	ahZodWYXfjhdidrggojkXhRWg
hit	laZihcaanafkaaeZjXlZbZabb
hl	dldcdebdldbdbedadaeddgnce
hl0	dldcdebdldbdbedadaeddgnce
hold	aiYkYYhcdkpZjZXWefknaggZb
hold 0	fedkffdedjobafdcekilffgef
holding	bhbZjbhcdkZbZbkdnhdadccic
holds	cgjdgefahhcdedijhicjchYjj
hotline	ghbbhbhlcaZbYfbZcfcabbnqb
house	akiaagZcfiZgfbaabkcjabicc
how	jefZXUjhhejaaVUjeaYgfVknc
how much	jZjhdbZcmbodbddddbeaddZde
hr	dcfdeekhhcbecdeibZdfdhZnb
hrs	dhidedcgkcbcZcdceZfaecmcd
hung	laajbcabclhdadbgcqeadacbc
hung up	laajbcabclhdadbgcqeadacbc
i	YffkWeecZokchhjdfkcrchkbd
i can	eadlddddldlgaecblkgdhgZdd
i said	ahagbajcncmhbfbcekbabhgbb
i said 0	djbgcbaflcmbagddgjdcciafd
i said yes	ccedffleifbidfcedZefffkef
i'd	cachcbkdnaichcbblfdadcZac
i'll	hlfZceZhhbibjbiZcbaZciebb
ice	facjaZfaanabZaXabZbqbaZfd
idea	jfYaZaibhhWZdeWYbjgagXmiZ
if	fgfkTVgedknWdbgiZgosXgpfd
if it	gfZfcbikbijbXaXaaakjbYlhb
if our	ijgbedbddkYdjdebeYfleahce
if the	XecmbaiYclcZUeYXalkqbiihi
if the next	babjfcicblcdZdccdpdpdcabf
if they	bjgfccbcnalaZajWhYlYgkZcc
if we	igXgYWiamdlagheibhcbZgnfZ
if we can	dfahdeidleabhkdlcabddddde
if we do	jdcZfejfjeaegdcccfdcedmce
if we hold	feelegchkcpaadbbcanbejgde
im	bealcdZdejpdljbbembkedbae
in	hegekWbaldgglgihohfhfcigj
in 0	gijdbadifcUYZgciejYladiXp
in 0 mths	cjddhehkcfcbdeecZcemecbdp
in D	liedkYTfkVgeablgjcgUhggXg
in at	gbggbhacleoYdbdbagfZnbYcg
in at 0	echicccdkfncacfacjgbndadc
in for	Zgbbicgbdjbckbcbcgdmchbac
in from	ffedlfbekeaegcajidkddgdcb
in from C	ffedlfbekeaegcajidkddgdcb
in house	ahhYajZcdjZhdbabbjckbbZcc
in my	ibbZkchanbYnXaYYjXcXaiZZY
in my inbox	effdlfcbldencfcbbdddejddd
in procurement	cibicebekdbkcdoacacceeaee
in the	dgeegdehgfcbfiVkffbZecbll
in their	YiZldaibdkbomcdbnVjmbZZhZ
in there	agjiccZcmbgdjgcccfdhciiaf
in two	bjiebdeghbZjecaZlkcbdjkae
in writing	ccjkdebcleaabcbamhefhbhic
in,C	daeZnebfkdYijfbkkblbgdcdd
in,P	edijffbejffeahecejebfjZkf
in,they	dcijbdcelcjeZbdhdaebddadc
inbound	rYYaZbWcpZZYehaYZWYWfcaac
inbox	dchijebanccpZdjaZidbdjjcb
incl	acsbZaUgiYmgjWaUXWcWicnfl
incumbent	aYhiadhahhibsaaadgdghcZbc
indefinitely	afgmbbZbamccbdcccceodcbhf
indemnity	eddnbebaoaaobdacbZabdhdbf
info	ldbbdbcelcZdZhibdZdbdcldd
infosec	cdecdkdifgeebedefmedjhnee
ink	baZeoaXnbXXrYaWYYXjZaZZYf
ink is	ecdancbnZabocdcccblcdedci
ink is dry	ecdancbnZabocdcccblcdedci
insists	bkbhdceelbjfaeleeYfdkdddk
install	VefdkUefgddYcbWucfYQhUdjU
install D	bgafYdjgjdkfbedlbacbddacd
installed	feddkfchjdedefenccedcddmc
installed the	feddkfchjdedefenccedcddmc
instalment	ZYjkiaYanaYaZZmYrYcibfXZa
instead	XckjXhVZqckleffioccVbWfWY
instead of	ZcljZaXcoZpfdfgiiTdYcXfXY
instead of 0	bhjdcdaembpZYacnYUgZfaiab
integration	dcnbcdcdlcccffbhdaecgbocg
intent	bcdlcdcekeeodhcedcbcdeddd
interested	epXVXiXfhfUYWVVWZjbhgYUWW
internal	dbcbcdnelcaZaecdfbbciedad
into	gjeZlgVjgYXlVjbYcRaZeWnia
into the	igheaiZjeaYiXmhZcWZbaZUjd
intro	wUTVUXQXrYSYjhRTaVXRdTRUV
intro call	ndcbddaemcYaVibacZccfcZbc
investment	edjhefcfjebbbdnddckcdfcdh
invite	lbaacdibmbYcggYbdXcZcaZbb
invoice	YWdTgXnUjhYfcXhcsihTbbUdY
invoice D	fedaffmbckbbcdaimlZcdcdac
invoice sent	efdcmfZcnaZmhedamZcaibbYc
is	Yidkdcgcfhigimhfendkgfifd
is 0	YahgbUlXkghZiZUigddQiXbWX
is D	dgdkecfZfidakhfbdgYkjiYik
is M	ckmcabcaoalZgmfbaidjdhZia
is P	eiYfZbhboZXjWamXZUXWaYYZc
is a	XmjabbfhdhfcgfiZhkfZfchhb
is already	cjcgacgifehZkgibhZdkdccak
is at	feejedhffiddhddjeZfiegeci
is at risk	feejedhffiddhddjeZfiegeci
is dead	eddcelcedjbcXemdddcjdcbcc
is done	ckegjaYjfaamZbjabYakcjjZd
is dry	ecdancbnZabocdcccblcdedci
is fine	bhdlZcbghalZeZnbiWdbccebb
is in	VdgapVYfnUcaaefknWkRjafUg
is in the	aZZigchcmbZdZigclYdcddibk
is it	mXaZYZiaoZkcYmbabWdXccYab
is late	aVbemYhYhgVZbZYoYkanaZaVa
is late again	cbiabdldifafjdecdYflfbedf
is livid	babamdhbclbdZcgjdqebebZnd
is off	bbeZanZabmZgabicchdpdbjcd
is on	fikagccanbaehcfhZfaVbhjma
is our	dZZkbbkelbkcaihadadblcacd
is out	aaiiahYbnbahkkabdacXlcZbc
is over	dccfldagfhdladamilclndacc
is the	bhdlZaWapYjhWYlhaSZZbgoXg
is there	dkbgcdacldXhiolbcakceiddd
is up	ZXjacamiiWZaVaYZaTaUcklXm
is up D	fededfjekcbedeedeZdbfbfdm
is w	aZklbdXbmbfoWZfbbacZaiZaa
is way	fehkcdcdamieahdeeqfneecdk
is what	ajZibcZboZkchmZbcXbcdbfmc
is with	digkbdZapYcmZjibaWgZdbZcb
isn't	ZggYaaiclcbdcfcbdkebdikdd
isnt	hhVfaXjXfjVXfgWlXmZaXXUlg
issues	YckgkYYaobgaYajacjkZgjkhc
it	ZgehYlZjbimgimpjZfpicmlgc
it D	ZacjaajkdcilXaZiafkabZWgh
it all	dhjcddchfecdbaieeZhdflcde
it at	chaiaiZkfblcgZYbjYmZgcdmb
it but	apfYcbaXiilZVhoabicZdXWZf
it first	afiicdbanbbecdbbcbibdnadd
it for	jeeiaZYbdknbnfhZdncadhYac
it in	didWZjhgeiXabaXnbkejabcab
it in the	hcbeedjdlcdeedeefcibeacdf
it is	lacgbcgekdgbZZbihYccddabe
it on	cbfjledfkdbibdfkdbidejacd
it ordered	dnbZeeccmcbccdYYdapbdafcd
it out	bXcYhnjaYpXbeXgZdiapdhdma
it same	edddjdejeecededeeddiedcne
it same day	edddjdejeecededeeddiedcne
it to	fjeidcaaghdihWmYghZZgfoab
it up	dhheffcekdgecfhcjZbceiede
it's	VefjhegfhfkYkglVlhWjZchVW
it,C	bgggchZcmcechbjllfcXcabbc
it,P	akjadbajdabbYgnbbhbajcWZc
its	XgafifiUoefecdkcpbYembgTT
its a	eeifkdaflcaeidhckgdbehZdd
its over	cabaZnackiadfdbccZebhkmde
its the	bmbdddbfjfgeZbmedZfdeegdf
jan	chbdacjdmbfkZbZhieaadcacb
job	hjZcbjZZigZZrbiYaUdgkZgZg
just	leccjSbmfWfjYcechRaZdZZfc
just needs	ebcmdecdlcmagemccbcddeadc
just wants	afZlbdabmcYcbbZamZicgbZac
k	ambbabijfaZfandbcZdcccnab
keen	ZoabbcbleaWaYXiZffcidkjha
keep	XYoYYidmeaVaWXXjhgZZYnafZ
keep it	camcdbbmbbaebccliZddcnZce
keeps	ceXglYeZekbceffbflcWcZema
kept	deldfecgkdjdjdcefnejflhcf
kick	ehcblebhjdbkcjbZcbccdikdd
kick off	fhebkechjdbjcjcZdbcddikee
kickoff	dcbaocXgkYalWbYidYbYYabXe
kickoff D	eddcleZdnaalZcangbcbadcbf
killed	baaaaoXbanaYVmmYZWaojZWYZ
killed it	dccbcmbcblZZZmmacZbnbaaab
kit	flcYdZiYobYdglbebYbgZedhi
know	jmeWUdcfkUdYkiidbXXfjghca
know him	mbdefebekcdffdZefgfcfefef
know if	ighYdeZfmccefcbjccaadchaj
knows	kWcfZYlbnbYacXaZaWhlfakYa
kryptis	bZaaacndmbadZccbcadabbgci
lab	gliXaZWapYXeWZlXbbdWbkoYa
land	agalhaYemahfkkcakedibfcZb
landed	haaYqbVkfXYlYZXilYYYZaaYZ
landed D	gffdlgchjdbodechgcbcceecc
landlord	cejmcdYblhZblckbkbdcdcbcc
last	VgbnfVedejmfmZgfkkdhWhkek
last 0	cYieYbkafihaldablikadbjaa
last open	fcelcedclbinfebidacdceldd
last word	cflcccadmbadabndddgcfebee
late	YYYglViZifVoXWVlkiYkXcdYW
late again	cbiabdldifafjdecdYflfbedf
latency	cepcbbXWqZadccaadedabooYd
laughed	aaoadaakZjndYebdilfbekbdc
law	fbdmbbYbnecoXYkackbacjYbc
lawyer	aXamcbhZmdWrcdmZkchXaZcZa
lawyer P	cbcmdeadldbpfdkdcbbdddfce
layout	cZncdccekdZcgcbmdbecdcldd
lead	afkYZfjVghfWgVgkWcWoVgpfX
lead P	XjiXfaeZfjgafZjVaUYobjmla
lead P wants	bnbcefZdmcZeedlZeZfgebjbe
lead time	cakgejZbfidceccockeldeYbd
lead,C	nccdccZenZadXbaacYdZdbkac
leave	hhggYYeYleaieYdfYUflajaWZ
leaving	hYebckaddkbeofbfhZhmdcZcf
left	iUkbfQieiffhYUVkebYmebSei
left C	bgpabeYifglbabahckcbcibaj
left a	nYWYXZhapYZZWbZZaWdYbYXYZ
legal	bZYoaZcblchwbVTVYiYacaUfW
less	aZglZjXjeenZlZZXafbVjiWZj
let	ZZgdXlggdljaqZaabfcfcdZaf
let slip	bbhcdajeeiedocdeeafleaadd
letter	WaXkmVVdpYUkUiXYYejfoZhVY
letter of	aaZkgZafmbbnZhadcZaalcZbb
letter of intent	bcdlcdcekeeodhcedcbcdeddd
liability	cccnZbZYpbZqWeXaYmeZbegaa
life	ZkkYZZWkeaXafbaZaVcmbkoZc
lift	hYZgZbmcgjccalkgbhcbdcZkc
like	dlehVUfbilXlbdgaWqlgXmkTY
like a	khbdeeadldcegjdbfZccejiee
like the	ckhedddghgYjgajddmcaehlda
liked	mffVXfUdlXUchWblYgZWYXTVb
liked the	ahjbcdcifcZhZaincjccccYbb
likes	WhgfWWiclbZepfoXgmaVYWWXW
likes it	elcbefeclcaecandiYdefdeee
likes it but	elcbefeclcaecandiYdefdeee
line	hhbWfffXcldWXkVkWmZkbdffn
line 0	biadcbjiggadajdkddebedbbo
link	lZbbbejdkeecZfbadabhcjfbb
linkedin	jYkYZfWbdkeZlZXYZZamceZcf
list	leejeURihbplhWSaWkkdcYkcb
live	WhhdoWSmfUhjbWfrbYdSVjYZk
live at	eebdldcgjeajaddokiedcfcdd
live before	ckhYZeadmcbabdaocebaebfdf
livid	babamdhbclbdZcgjdqebebZnd
local	YckiaiXbnbVbnaZZdebYfhmqb
log	dcgbajjjfcfcabZccddacjmZb
lol	gefcaamcoXgbdXeUWWeRfXbic
long	hgjaYbWkdXchghYlbchZbkkif
longer	bZkgajabdkadmebichejebkcd
look	hhfiYWWflXUgqlhbfhZZjgeYd
look at	hiecddbcmdccjmgfdmecegidd
looking	fpgWSURhiaZbleUdWSYgXYhYd
looking at	aeleabcbjfelkjbbcZbgcaZck
looking for	glYbZbXjfXabXYahbWcfbalaY
looking for a	hiccbdaboaccZabbeXegebkca
looking to	bmbcccbdlcbcmcbbcbdbdeacc
looks	icmZbZZbnZmZXXjYaVcfkaeaj
lost	UcbUVglTmeedjkcZTgUdeUkgX
lost C	bbacdgjcekcjmZaacZcZXckab
lost on	eddbdmcehgqahcbjcjdZfdfbb
lost on price	eddbdmcehgqahcbjcjdZfdfbb
lost the	dcddemcdhjebXnbcccdgkdZbj
lot	YZfboWfhiZmdacWYfodZibiYZ
lottery	kbeeefefjecdanddebegehbdk
love	anecaabidhfaZlhYflYialWaa
love it	cjibdbdjajYbclYcgmcfdiacc
loved	ZigadbimbYlYWeZXZdaYbkVli
loved the	eblgffdjdejeccbceaeeembde
loves	alcicbZmdYbljihbfWbZbaaYa
loves the	cmaaedbjeaZmjkfciZbcdcbZc
low	canbccacnajdbbcbcZdkckkdc
lower	YUhihjTYbnrZtZcXhebZYYVhg
lowest	cajjdccekdkgkcjfdaecndZdb
lunch	edhfdZikeYkjUgjWYXeWZVXek
m	XkjYdXeZrYmdejXlVVifnZjiW
machine	fmYYkaXkcfdghiYXYWhXckijk
machines	liaabdZjebZaZkZddbdgebZkc
mail	rSUShVeWjgWXbWTYjnYiefSee
main	aoaYcbbflbbdjcbcdagbedape
maintenance	fYYhakhdlcnekcadeWededcic
make	ZechYkganbiZYYXmcXlXaZaZa
makes	ZcmbddabnajeacndegeaflZgd
manager	fkgfZZVidjgZeZZjbhaeaYUcj
manager P	gljabcZkffiaYbahcfbYbaZYj
match	ZXbqbZVadkqamZehbjblaZgda
match R	babodbZelbpckcbkdYfZcbadd
max	kiZhaZYbmcfaboacilZZchjbi
may	YhajfchYanXadieaZbbqaaXij
maybe	pWZeZbYclcYZlbZahjhacbjaa
me	jheYZhcdfhiWicceUsadhabce
me the	ghfjaYWaqZgfjYehbehXmXhcZ
me the right	kbddeeedkecccdddeZeedecce
me to	ffhabjbZhiecZjgbdmcZabffb
meet	ekcfdecclcibaalZcYabddcdd
meeting	beajYbjdjeWjVgjWYdYVYgeVj
meets	cdiibchdmcgYbijecalafhfhg
meets D	cdiibbhdmceYbfiYcblafaYaf
mentioned	ciiZZXjcmbbZkYZZbWcYaalbk
message	iaZbbcjdmbfdadcbdffbedccd
met	pbbdVVZYldfYdgdddZXcXaUaV
met P	ihcacbhdfiachbZicddidiZcd
met at	pcccddbembbbjaZecdcbcabcc
met at the	ndddeedflccbjaaecdccdbbcc
mgmt	bfgieabcfiidgcjhegbkcbcci
mgr	cekekZhcghkZiidpjgbZhggjZ
mgr P	egkblaYcghkagjYpjgcZigejZ
middle	aZjkacaelcocZacbabebcedcc
might	lgadaWgZdlebkgXgbWcmbaWej
migration	cgkhbbZddklcpgacdneldbcZl
min	jjaVbfeggffZXhfeYiaXfYlgc
mind	cZnZcbbcfikdaklbdkeadladd
mini	anaacabekdadZddbdbddocaee
missing	aachalhandhghcjaiYabmfcad
mm	eiidefbcghfdajclcgccbkocd
mobile	dlecfedejegdZhhgdfeccepag
model	cblfccbblcocgchbdjebjdmdc
module	iblaeebdlcleZoZddXfbdcZee
mon	bZjhjVehiXYhkYldVklijjkVd
money	XobaVifUiigXU2gTojeaWdbTe
money D	elcdfedeihcfenddeoddfgcef
money arrived	eccbacmhlbacibdYoZdcdcbcc
money for	aZmidiacjgkdZoldckeZdbZcd
money is	dfdjdeccldhdcpkbeZkdfihed
monitors	dhndcdXhgcaabgkacZcccabcb
month	WjghZZcZgjhhhhbjbTgnZedie
monthly	dbimadYcmdmiZabbkdccdcaba
months	ZYegklYedkijfYagkidlbaYZi
mood	aababbnbanadZdbbckdbdbajd
more	bhjaeedfiejYojdZYphiaehbi
more seats	dbhficbkdaibfdccdalZceabo
mostly	ihifaeZbnbbhkZXajeeYhaolZ
move	XjWmXXWiiaXjYlYkZeZgZYkYZ
moved	gagUdXlWsYUWgVYjWXVchdfXd
moved to	jdbWdYkZpaXZcYcZYZXfegTZf
moved to D	XifYfbianbacWafdbZZYgkXch
moving	aZcaWqhiZmhaaYYecgZldciYe
moving to	bbjbanYjcfibbaaabXbZfkkch
ms	icfhedcblhcdcckcdldkdghah
msa	dbbkgbWbmbasXaVadYiYaZaZZ
mtg	jZmaacbdlcacZkmadZlgecZdd
mths	cjddhehkcfcbdeecZcemecbdp
much	hfncVeThffjfjXVYeebUagTYh
must	dpTfWgTYsWTcUYnijUkcgVqkW
must have	bibacjbekdZdZcbYfhkbccmmd
must order	kbbgbecejfcbcddkccndcchcd
my	lOaZbbqdifTdiXeeXjZnhgbda
my card	ncbcbcZdmbcehddccbeadcbch
my contact	dcdieeidclhelefifcfodeced
my inbox	eghdkecamddnbejbbiddekjdc
n	fkkVceakbgZfofdUekcnjdpid
n P	dhgbeeicdlbendcddZeofacbd
n a	fihbffedkfZeaecddieceilld
n they	emaefeeejfZhndedciccgdYbd
name	sUfWXWTZsWfcmWbYcZfhYaUWe
nd	cggZdiggheWflhgbigbglfmhp
nd phase	bjjbbcaamcacZddbcaeaccpao
nda	jZbnXbZZobaracbZaaeZccaab
need	gmcfXTOVpaacidkodeedWXqTX
need 0	cdhjdebdlcacicZnlbbcdcXdf
need a	iahjbdacoagmlZkjaWjYbbicf
need it	agfhjccbmebacfXjcnbZdfjbc
need something	dmbbeedfmbccfcbfdYdaedked
need to	gdkaeedekekcdjalddcccbkce
needed	bZaaanZcjibbZbapebaZcbabc
needs	bjZmacaalekaakqmUcXcdWmWf
needs 0	cncZbdacmbfbZiYmbYbbjbmbb
needs a	aYbmkcZbZohdclldekfdddalc
needs the	cibjaebZpakZfhpZcgibdddch
net	aYafbZlZqYfdYYWirhgXZZbYY
net 0	bZZfbalaobfdZYXirhgYaZbYZ
never	kWXhciiffijefiddileWiYbYe
new	hXTZZhpZdkSTdggbVjZiaZdgk
new P	iWXgenbXbnWahVrYajanebYXi
new contact	abdbccmdmaddacacdedZdcccd
new contract	ddeaafmblddZcedffdaeiffad
new lead	dddddejembbeZcaceaeaddadd
new lead,C	leeefebembbeZcaceaeaddadd
new one	gaabeembclddhgYjckdmbeaiZ
news	cfbbYilhgcjgYabYYZeiZdYYZ
newsletter	mZaZaZhcnaabZcabcjgYbaeab
next	fmgaXVdcifacgliXgieigkdfg
next to	fXhZbajcpZZhgaYcbVgYaldai
next wk	jeghaeaaobfjaahfjdkblggcc
nice	fchYjiXbejcjhhXYapaebZeYg
night	bZaacbnaodaZecahchcccafoa
night shift	dccckdidlecccdckejedeciod
no	ngcQbnbRnffefbacWkeccemee
no budget	incddYcbldabbjZbdiahcbYah
no budget D	bnbccaackdcdcpbdegcaedacd
no contact	mbbccccelcadgddeecdahdbdd
no deal	geddckdfdjnckeeekceaeecec
no go	ZZfZZoZclfjfVblYchkWblijc
no idea	iabccckdfiacfZabcghcganjc
no money	glcedbaddkfdbpbcelcbeiZbd
no money D	elcdfedeihcfenddeoddfgcef
no need	mabdcdcfhgceZddcdkedfeZce
no news	ecdaaambncdaabeabZebbfaab
no project	lfbbcaaenabcXcfceadZdbYbd
no reply	hcidZWjaifYbYbaZcWcibghZa
no talk	jibbddadkeacdcccebdbbibbh
no to	agdibjbbdleiadbdenddjbkdd
no,too	baaacnbehhacbdcedpebddccd
nobody	ieWYgkgdhjXfjWdiZggnmbfae
nobody has	gafblcabclccZfcbdkikliadd
nod	dcdkffeghfmilfmdddcdedcej
noise	ZZeiZjialhZcdZYbckbagjpZc
none	nbabcbbclcadbkdcdgegccbfc
not	bghfXjcLdocckbfjcrUqZbWap
not 0	cgffZcidnadkYabahYdacbkYb
not a	fYkYfhfZdkkZWdXYZkcmbdenX
not a fit	afgfcladambdbcdceoekedicd
not convinced	bikdcaaeckacZbaZdreaeccbd
not good	cbkcibhdclablgbedceoeddem
not happening	dcdleeceigiabedccndcfdcbi
not happy	bcjdbZjdclceZddkenfbfdacc
not renewing	aYZbapYebmacXaabcWeodcbcr
not sold	ejffedefdkgedgcefnedfedcf
not sold on	ejffedefdkgedgcefnedfedcf
not sure	hfZkaaZclfbclacbdcdldcbck
not the	bkgicbYenZalaambaXbZchbba
nothing	gdaeXhjSiifhYheVZXZlWbYfb
nothing else	jccbbdifkdagdcgdcaeadccjd
nothing to	fdeckiaejffYbigcjbabeieim
nothing we	fefbfoYfghkembedecfjddbdj
notice	jZbemiVihZcohYXXmmjioYWWe
notice to	bcbhlbbgmafnhbbbnjjbZcZbb
now	chclcSbRrafWfbjghfpfbVgbX
now 0	ddkdfedfjemebhekiZdddeaae
now it	fdfgiecclddYdfaneccefehmh
nr	macbbdbdlebbhgcjcbdddcibd
number	hdiifVbXjgsjjfSTkjXTXVSch
numbers	XZqeYYYcmZrkafXZZhYWZefYd
nurses	dchdhkdjefahkZahgadccgjce
o	YchfZZjYdkcZhhjVYjfkZYeoZ
objections	ebceeelemaiacaeddYddhgcde
of	ibgdYclfggeZfahadigghjhkk
of 0	efoeaWXgjbhWVallSfaTjpodU
of C	oafZcYXakfiZUdfcgfYYaVgVk
of M	cahfcdicmcjahaaiihjcdccdd
of R	bigabbhblcijnbZdiafcidcae
of all	kabacajckeccYbYbdihbdaYac
of intent	bcdlcdcekeeodhcedcbcdeddd
of it	agZhjbaafiZfecbbcmbZefhib
of maintenance	cbajclZekeofkdcdeYfffecnc
of our	kbcicdbdkdciddiddifcecabf
of the	ideYdcleieWbjciYfjZedcbjh
of their	gbagbcjcmbadYccacZlaccYic
off	aYgfeidbfjjdbmhgjmajcjjfc
off D	clgdceZdmbZdjinbcZbbdhadd
off by	fdjgeeccghZddclbdhjcgegbe
off on	dhlcjeZejfebciefcccddidik
off or	fcbpdbcbfiqcejcYhpakdaXZg
off or they	fdemfcfeejnfcjdbZmchfdadf
off the	ldacjcZdfhhhgiibYgcYhcmfa
offer	SRyZTTPUfj0WjZZdkojhaaehk
offer to	dcoabdcfjeoaacdamglddebcd
offer,M	cdlcdecelcndhcbgdZefehbce
offered	YXbsXWVaeksclceXedekafUgf
offered 0	fccmffaeldofhcebbeihecaja
offers	bhkfabYbmcWbldaajZgYqZZZa
office	iWYaXYogjYcaTWdafaiaYYeXX
offline	dkbbekZfjeYcmjabcadbcdqcd
ok	VjdqdXSmdTlndjtchSjXamjfh
ok for	ZlZjbdYjebkigjlbbfaacZmcj
ok it	facmdfdekdiiZapbdbgchbbdd
ok w	dhcjefcembelZekcjZccegZcf
old	mkVYVfYYqabXeXiWacjUdYeWe
on	giejZcUcjddjlYkcigefghlla
on 0	akjdccXiiWegcgWidhbXagmVd
on C	ffbgajgcnbcacjaafYclbeXYa
on D	bTmmgdZhiTfahZiXdemPhdefa
on R	gnZXZYfflcbbncbcdcZZfbibb
on R,contract	jlcadeZfjefbmeededZbddeec
on a	kkZXaaaZqZZcjbjgcYbZigeic
on board	dlgeedeanacgbaobdbdceemdd
on delivery	baaljcZdnbgjYhbZncdaecbYe
on everything	hbbjchclbcdbbclafbnecbbac
on hold	cmeecZaeckbdadbcdZeoechcd
on ice	YcelbahbYobbabYbcabrcbZge
on it	adeliXWejfobfdYWabiWaUhkZ
on leave	bdmicdZbmcZgfbeZbYhlcjdac
on linkedin	paZaahZbpZZacaZZaXaXbgcdg
on mon	ZfhkZaZbobYeWdoaajpYljcac
on order	dcclffcghfgjciddobjkecccd
on price	bjZfbjabdjmhhaXhZkbWdbjZY
on site	WdhdhYkajehdUZZqfaZiZXUqd
on test	dijbcebclecdbedabZbccpgZd
on the	mcblbXaiefjnYehbjiYbjkcYg
on the P	bccmeedbmcdjcdoebedceaedd
on the phone	jbchdecjecZldjadcadcdcead
on the portal	kcdcedefjeadYhgidgeendade
on their	jbkcdabcoadZdinbfYbYkgVhb
on validation	ccmcdbbfkdaeifdedffgednae
onboarding	ciaicdhbficdaedacXecebigc
once	bmcecdadlcedccdidYbcehkjj
one	eghdZagdfhjYmfidbijmkmdig
one more	cYibYZmZblYaifZccoaojcZaW
one of	kclZfecejeZbihdeedicncbde
ones	afmahZbkeaailkbhddfbdfZdc
only	nhfoTWNckdZibbmbggldeeefe
only one	kbciefcflccfbekedamcefZbe
only the	ccijcbdekdekXcZdakcakdacb
open	ggSidVeffhVhheYeahYUXThrW
open to	hmbbbcZdmbbbmdbbcbbbcbZbc
opened	cbjcicjbejjcjcZbgleZjcZmb
opening	lYnXZYbZnbidhhdXZaYbnccZa
opening D	edlefedekdZfkeddedccnhied
opens	hmgZadYcmcefYjakbYailbkZj
opens D	ikhabdacldedZjcYcbbildbak
ops	dgfWcfmkajeYfgWkgfbdadilY
ops mgr	ehldgffffhicfhblbadcecjkd
option	bcibndZjebjiZccjmafbeckdd
options	agnbZaZcoYobYZbaaZdZbcdba
or	RfZseRZSelrefgSbnrjmYTgne
or im	caanddaddkpdmbcbencleebae
or no	diiedddeghjbfbdbYimZfdjab
or they	fcapebddejhjcjdaZnbebdZcg
order	aRgkscJekYdrYcWfpWtdZbPXi
order D	cXmiVbVbmYagWYYilYmUXebgX
order confirmed	Zbaaoaaglbakjcccmbbbdcdcc
order form	bbZnhaaejalscaZYdYdYabaah
order on	fejfefdejdocbdbcdZmdeieee
ordered	glZfccakdZgcZadZbYrYbfdab
ordered D	dhcjedbkcckdbdbbdcnbdcace
ordering	cabmbdamaabaaaXadfraabbZb
ordering D	cabmbdamaabaaaXadfraabbZb
other	hgcjThUWfikftdfVWhYVbfiXW
other guys	dbdkcjcddjhbnahbdfeadbZdc
others	camebaacnakdocbccadbibabd
otherwise	ZiWlgZYdhfXfWkjiZdijcZgZj
our	hXjiTfdbgijikahcfuUhggkiX
our 0	cedkiaYjgZjhbdYcjecYkcdbb
our offer	YYpfaYXbfisaiYYcXoceffVlb
our offer,M	cdlcdecelcndhcbgdZefehbce
our price	bZhXdmadkfsbmajedhdZbcZdc
our quote	ebmddfackenchjlgbaecdhahh
our side	cdblcebdleYeeeccmldbedfbc
ours	adoUijOgmWpksRjWeWgaghmcV
ours is	aemZcfZdkdldmZlchZdgbgjcd
ours is 0	dbldedbfhgnelcaeibgbeeaff
out	fcdackhcigfdcjhedjdjkcjoe
out D	XddgeYkekXblUXjTifjUkiViY
out of	gibYakejedYZenbcZbalgbdci
out of the	gibdeakdifccafbddicjiaahk
out to	biibdebdldkcabckbhbdhcbdd
out,0	dcnbdcbekdkdebdZdccajcZcd
out,C	babkbcjdmaacbclbaZdaddfjc
oven	blbbhdbeldbdccamdaddcdaid
over	cfYelidehelfiioadiZdiiihe
over 0	jeZkYaYaoakcgYjbhgdacblab
over M	ejcfdfdekdhccYmddeddfhcjd
over the	cWjhhXiidicZikjaZjcicmVZZ
overdue	fcccnbYekdZZZaiXnYbmcbaYb
own	ZYdfZijcjfajXaXZZbbebhXZj
owner	ihhbhdZkdZfgcbhiheaabhYaa
owner P	bijbhdclcahYechjifeaciZba
pack	YaqZaZYZpZcceafcckbZiniab
package	cakfjcYifcajZcacbgicmadld
pages	cbikccaclcfmfbaabZbakaYbc
paid	WiYWmWhkjZdediXhlgWdXiUTi
paid the	cacagbijicXVheYlpieZbcaYY
paper	dgVmgWTcoZUreffXaeeUejgYW
paperwork	cgamfbWnbYhYWkfYhXgXZeZXi
paperwork D	fdelefdjdeaZdlickdldccecb
parking	iYaaaalZoabcabbdcZeadbabb
part	ccibiekdclddiecccnfhgdfke
partner	gjcieaXapZbiXenYaWgYagYZa
partners	dcclefdfjdkdkcnddbidggbdi
parts	bjcekZXbejcaihYnkjZYejkob
passed	aTqVejSlaeeWXWUeXfXhmmucW
pay	YcWjgjZUflkcfldTjliWaaXXY
pay in	dbblffcclcZjbabanZacdaZdc
payment	ZZYhoXYWqaXpXbhZsWcZZZXja
pd	baZZpeYlcbbjaddZpZaZdbbak
pen	hceifedefidchgjeejcmgddee
people	jYeZZbiZclXaXdabZsbXbkaVb
per	faiiWWiejbrccjbYWjmVeaWbf
per room	kdgbedaekdndaedgebbcddddg
per seat	edhjddccoZmbZicccedccdcdg
person	qYYcbcYaoZciWdaYZVfXbcWZa
phase	WmidfXSifWffWVhkVUbVXZnbt
phase 0	ZmhgcaXjeahbaXimYZfZbZXep
phase two	eddeneaijcdmcfeaddadehddo
phone	ogUdaWbgjWakfmaYgVhUYcckY
phone at	bidhgdcdkeZmececcbidecfkd
pick	edkidfacoZedaigllZdackicd
picked	oabXhlVjfaVXkWdeXSZaXdgWe
picked R	ccccdnbehiZcnbaidaeZbckcb
picked up	qcbabcZcpZabZbhabXcfcZZYg
picks	ggajZZdaodZcfYhZaZllZfXjb
picks up	hhZZabhclebdXbbbbabmcZajc
pilot	VgfhkeOhgdfgghgXchXTUoeWY
pilot at	chneicagiahjZhcbegccckacd
pilot w	bmcceacfkdbffdbefaecebZff
pitched	ljabdbaekdZeemcdeheccfced
placed	cibghcaejbbhcjZZablbeidcj
plan	YckgXjWZigeZakljjihidciWc
plan,C	bgdldbbdlccdbfmalacidhZcd
planned	ibihhdacmcZmicYZjZsZhaZbZ
planning	hfYZbdjifabaZiZabZbgcbXbk
plans	bijeccZelbZcYcabkZncbcalc
plant	YmfXacicdjgafZWhaeZlbZdlk
play	cjiacdbkdbadbdZdcZeceobce
play w	cjiacdbkdbadbdZdcZeceobce
play w, it	cjiacdbkdbadbdZdcZeceobce
pls	ecXgehmWjfdjZgadejfkZbTZX
plug	dicbelcdhiXaZikafYccgblae
plug into	fkedffeekeadbbcdicedjeode
po	VQZbqVaocSStVQkqfPjSfYZRc
po for	fcbbnfahiednbdbmZdadbaceb
po in	eedcmfZijdaifbamhcZccdcba
po in from	ffedkfbhieahgcbkidZddeecc
poc	YWkZZifhfefiijiVddXfVlnhZ
policy	dcdlcbcejgbdbccinldddgijd
portal	mccbecdekedcWhfigeedofYdd
pos	kjdagdbhkcaYZZYcbaZbgcZaj
post	oYXWZZjYpaXZYZYZdWbZbZYYf
posted	gjgdddcdkcbclhhedYhhcjbcc
ppl	qWcWZYgXrXbWfWVWXcaUZgWhW
prefers	YgjjZYZcnZYagaiblXbXilgYc
prem	cemabhZdnaacYbZacZcacaoYd
prepay	fcahZjZdkdgihddcqacadcbcc
prequal	lZgbZaYaoaadXbbbcabZnaabc
presentations	fdlfeecekcZdkcbbdbbcnbbcd
price	beblciZfclskiSihbkgejYddi
price for	cgnacebifdlcYddbdcedciicc
price for 0	cgnacebifdlcYddbdcedciicc
price is	ecamdeccldlcgdnadcddldadc
price list	hcekdeccldpdhecheYmcccecb
price per	kcdhdcadnaodZdddegdcdeddi
pricing	bcohZVZidgrZWXUjVeVgWhgYk
pricing for	haqabdYelaqaZcbYbYcacgbch
pricing for 0	hdoeceZfjcncbedbdafdehYdi
prob	mbafaebcmbebZdaabZbgbafab
probe	cijcdebffigdaddddhgcemnid
proceed	bbaakjbfghhohdcboicbaafcc
procurement	ZfijYYVafjhhgWrhikgfjZWYg
project	jZVVepbWboYXRihbXTYrWWcTW
promised	ZdkigecbleXhcZXWkioZaciZa
proposal	VRzRVVSclZhZVUokUiegYSehV
pulled	ccicdlcegiachjlccZdchckbf
pulled the	ddedfmdfejbdbjlcdaedccacf
pulled the plug	ddedfmdfejbdbjlcdaedccacf
pump	YgkecchamfkdZbacdlebebjac
pumps	andbbdahgbgcdfabeZdcdbebb
purchase	ijZdhbZnabYlYamaaZhZbbacb
purchasing	cWglZZfdlblmghgdghZYjZXbc
push	bjfaefjcldacbdbbcYcbdgjad
pushed	YclfXYihbkaZdYYZafbjbnWZa
pushing	ecgneecebledhdjbfjcceebeb
put	eigdWeeVdlbbejeVccdpmlbaf
put aside	cmbbcdabmbZcbomddadaecdee
put the	aicahdkfejbfcdadhbcljdbce
put us	fYajbbiceibbbbZcbZdlaajfi
q	ckYkZZdapYcabgbYeUigbdjpZ
qa	dhnceebcmbjejecddbdackidf
quarterly	cZbkgcabnahbZZYbpYabjbYca
question	aikbbbbdldbbbcdbbadbdcoce
questionnaire	bijacdadlcbbbclddYeddipdd
questions	aaqbbabdoaabibccbcgfnjsad
quick	igdagbhelcchZkgjfgdjdcYlc
quiet	XlhdYXgZdlmbVbZZbpdobYXab
quote	URrdVUbbihqaiffeVkakcggec
quote at	ffkcgfdejeaeohddecdbmdced
quote for	dfpZdeYkeYfbWgbhaWghYklaZ
quote for C	femcefbdlcodXadkcaejacndc
quote is	dapaedZbgipdemefdldZagYhc
quote on	bZjiddXaamfbccXahncibjjai
quote on the	dddledZcZnjcfeZcioeidcZdj
quote to	fgldggdejeokbedaddcccacef
quote to C	fgldggdejeokbedaddcccacef
quoted	aViYXZjhgXmZVldmZhaYYiWfZ
quoted C	dZdZZclcldkdbcdieceddeded
quoted C M	eabbadmfifjffefifefffffff
quotes	ajjbaZZanbnbkZZcbabZnbYcb
r	hbbbbckeldjfiecfeZfcbicbf
radio	ajabaYmdblacXbagbYdnbbkaa
radio silence	bfbcaZmdbmbdaccacZdoccbbb
ran	cdeaZjiihbZdaoZYbhglaiegd
rang	lcZYhafafjdZfaaacmdZdbmkc
range	bjiabbaclfnbbcbcdldZciifb
rate	ihWmaaXbekZZkcZaajdYcYlai
rd	eZZfajkcjhdbcdbbagbijaadg
re	ZYblijVgamXogdgXirWiZfjVo
reach	hZidacjdlbgchcbmbhdbcgjcd
read	fflgaaXboZeepYfbhbhWgddXf
read it	dckjdebeldfdgcaecYicciZcd
read the	ejedefeejfdhoecejieeedlce
reading	aYiiYagambapaaYgbYaabaYdb
ready	XXglWggapYhlXckWXXiXeXeXZ
ready to	dccmcdbhkcijcgjdddbdeecee
real	hldceedflcYfdkiceidbebedd
really	cmcccfcnaYbcbbabbYdbcbYbb
received	cabaibjleZZlbbhgjaZbcdjaa
reception	jaccddhdkdddZaZhdadcdcbad
receptionist	iaZaabjbmcfaYbabcldZdbZbc
redlines	cccmccYYpbZqXcgaXjcZbegbX
redoing	cZnbdbcelcaeYdZcdkdZdbiZe
references	ZcgjcbXaoaacZccadkdbceikc
referral	obcbbdYbnbbcYbZbcZbacbbbc
refresher	aZZcebndmbecdddZdZdadaYpb
refuses	acbneYYdbmWjXcaYgtaXcalVb
release	egjdfeddldZhbloeeZddebaff
released	cmbbfebekcadanadeZdccebbe
reminder	baZalcfbldXabZbZnaaacbhdc
renew	YWVrYmUZhhgkbjVXVghiaYUfs
renew at	cacnccabldnbgcccbgdaedbjo
renewal	YPSfiklPemUZjZTdXfWrXaSgz
renewal D	bZaZeanclchhacdachaZecdcm
renewal is	ebbobZcddkWbhgahamancYbhn
renewal is up	edcgiehfnZbecddceYcZebeco
renewal w	edcmccbedkaehideecemffbcn
renewal w, C	edcmccbedkaehideecemffbcn
renewed	caaZkkXgkaljgYXXWZhWYaZVl
renewed for	ededmbdmbbaiZddbcbjacdbbq
renewed for 0	fefeldeledbdadebcbkbddccp
renewing	ZXYchoXgckZbXaZabWencbabs
reorg	ajZXZjibdkZbZbkbbjcncbgac
rep	iccjfdcgielinckedbddgcbej
repeat	ibbcjaaclaahZccZYabZccbbo
repeat order	ibbcjaaclaahZccZYabZccbbo
replace	YpaabcZjfZZcmeZacXcaclXZb
replacements	cchalcecckbeZcdnajdbdhipd
reply	hbjdZXjaifebWaZacYcldfhZZ
reply from	aeffcbmcjibdbddcddemfcabc
replying	hZhacdjaejadabZacZdncicdd
report	XjibXXhZrWahVYYaZefWZlrfk
reporting	cmebccbaclkcjZbbepfcdgbdg
reqs	anaabcabmbYaZaeeaXdZbZrYb
request	mgZbabacnaaccicccZdadckbc
requested	abjeZlXadkhfZcbfhYcnbbcab
requoted	bamabbabmbpegbbbcZdajbmcb
resent	cbnZadjcmcoYYdbbnZaccdZha
response	aYolbZXZkedieZYXcgZYmZaoh
rest	hgicjZWboaiZiZaaqVZWZYkbZ
results	YZsZYZXihWYaiZWWcUZXjoeYa
results D	dclcdebbldadlcaaeaaagnWce
retention	fheiefeejealiffemafdfeiee
rev	cbmcacbekdkcacdhbZdbackcd
review	ZanhZhXhgbakhbYaacaZagqYb
reviewing	aYjghaeapZkkXbYeZXaZbaYbi
revised	dcncbbZbnancfZagZgmgbaYab
revised quote	femdedbdmbmdZcciegehddced
rfp	YkjVYYWYsWaYcWWVcUZVubiXZ
rfp response	dbobddccmbhbfcaagYbbmbgbc
right	ggfjZaYjfZifVXWYaTmdfeYZe
ring	mdcYbbeambYfmYWYZbbbbZXaZ
ring back	bicbeekdkdcgbbbccZacfdbdd
risk	hfdjcYgbdjWlehjfgTbmbiXah
rly	biabcckfdjZccddbcjebeblZd
rn	boZaaaaemahcoccdaaechdcdc
rollout	bYZbkbibjffaZhhlagdadYkaa
roof	cggdejdclfZdhnecdXeadjcbd
room	giaXfZlaekhbgbZbaUgmchggf
roughly	hkfadeakcdfbhlZeececeibde
round	dhZpWXWbrXffYiXWXfYWkZUZj
rule	dkgbdbdekdjhWbbddcddobbdd
run	hlVUbWgbobfZkXgffcYWjdlZa
run R	kcZabZhfjeafnddbeiebcdbde
running	YalWgWhXlffghXVmZfZgYiime
runs	jfdZdZjbpaeZfhkZebcjefiYm
runs it	ljcdccbelcbbYggcgeebdbZck
runs the	cjhdeeaekddehimeeZecdildc
said	feajZmXkchneWfcXZskZYdfQY
said 0	djbgcbaflcmbagddgjdcciafd
said no	WaYeXpWXfmhZbZZaataYhXhaa
said no to	bhehbjbbcladbdddeoddjbmee
said the	gfkdfeedejmeaadcfofdffcff
said they	kjfXaYZboZgaiabbcjjadbZbc
said yes	aaaicckbmcZcbbmbbeidefmcc
salesforce	djgbbckcmacedcccdYecedkZd
salt	cnZabdbekdbbfedaZmebdlnYc
same	XliejSWhiUfeqeffighfWcfis
same day	hccfkdbjedfcabhahakhgbanb
same day,they	edddjdejeecededeeddiedcne
same price	gddflfefjddbbefljhZdeedej
same terms	eeeckfefiebhedcebdcdeeedn
sample	efpYYVTdheebiXfWYfckXnhVg
samples	dbsYcaZZpZXcWaXbgjZXhtekc
sandbox	ZfpaccWjgZYfdffbcYbYcpkaa
sat	fiXZajhdejYaWYXkajcgdnYka
saw	kVgUYVkXfjbcmaVXYedjlZZdY
saw the	hclbdcadejjeigddekfbegccc
say	lWfbcgggeggXjgjgemjkWjYlY
saying	iZgjhcacmencbcZehjdidiYjc
says	dgfiaVjYbnkfnhdintifbbkkf
says 0	dcZkicfcghencfcgngfYdbYia
says D	bZZimcebnaZcacaZmYlacbbcd
says P	jkbcabXZoZYhZjjYZZXbbZYYa
says it's	cjliebZcgikciiebgkcaecebd
says our	cZjicZYYekeckcagbocYcgjkc
says ring	jbcbeeickdbgabbccZacedcbd
says the	ceighZTgdiliaeXdiniWkikdY
says the P	aiigaeZigaekhZdckWmZkkYZd
scanner	biaZmcalbcakadiddkdbeajlc
scared	cmbbbcbdjgbdjddddnfbedidc
scared of	cmbbbcbdjgbdjddddnfbedidc
schedule	ejhdefdekdacbedmdZeaeeZce
scope	bdmgbdaanbhhbdbdgZhbdjZce
score	edgdelceiggbkbbddeebmeadd
scoring	afnabaZlcZhddcacdidakmebd
screen	cbneebbkcbiebecfemeifobde
season	ZklVYaXZpbZYYYhkYXhZZlaXf
seat	aaimcbZbhgqabhabchcaabXff
seats	YZklfcVjbikeYfZVWdlgdgVWs
second	TlWfelfiZlkdebYbjcVclcaeu
second site	boagabcenaacZkcibZciccfYn
second yr	cbckkcZflcnmhchcdZbgddckm
security	ZhqXWfSfjYXbeXhXZfXTejyUY
security review	cclbbiajdcfbadaccfdbbdoad
see	hiddWYeaqaeejjYZfkYeZqhWX
see the	kfcYdecclgZbjacbbgcicljcc
seeing	cldcffdekdYekekcdidcedhde
sell	cjjicbfbamacncbhdnekdcXcc
send	hndeaZXfjXfhefhYfdicbZXZZ
sending	dhbXihfZfjbbZaWlaebYdinia
sending the	dbgdckZckebegecdeZechllde
sensors	cigafeeeghWgkiakhVbbcmjjc
sensors on	dmbcefcgkcbcbkdbbZedemmYe
sent	jRnchObapZhoTYVejaefXdihR
sent 0	bclccccekdbcbdddcfeggdoce
sent C	iblbbdadlbjYZYgliXdZdbmbc
sent a	ZZYffamhblZgZcabalbjcaaia
sent em	kcgacecclcgcbjddeXeddcbcf
sent the	gdhXhafZihhjWcgXXaalbcmWa
sent to	ibjhedZcmbejcfZZeXkhfZeac
service	ecdiZYjWhhccjYbXhgYbbiTkX
service visit	cbbafdkbfihbcedbiZcbcbdpc
services	maccffadldheehbcegcbekije
set	jahhkXTflWggWkXjgTiVXdVgf
set for	dbalidYdmbakcbdmgbkbcccjf
set for D	edbkhfZfkdbkcbdlhclcdddkg
settled	dbkfdebdkdljcalYfenccbacf
shared	bbigbjabmchdacccdncbjbmdi
she	dihhZccaekgeglpcfohXYgXge
she can	algbddaigbYdblidcZdcfjace
she has	cikYcbbdmakcgljgdYdfdhacd
she has our	ebmbfdcfjdmdhalhfaegehcee
she'll	lhhbgcZbmcceaihdgbdbhbbce
she's	kacmeeZmbcYcaigaliijgeYbb
sheet	iihYcZhbnaibYbZZZccaaakka
shelved	ZgbZakicijadalabcbdmccabb
shes	ZikebaakdaliYbcdcZcbddacd
shift	cbbcgclckdbcfcbcbhdbcbhnb
ship	ZYijibWihYceXbZteWZZgZWXf
ship D	fddgkfbjfddeaecpfaZbhcbag
shipped	aZdZjcianbXaYbYnafaYakaZb
shipping	jZgZibXbghYiZbZjYgbZbkiij
ships	cZbZnddelbghabaqkbaaacakZ
ships D	cZbZnddelbghabaqkbaaacakZ
shop	gZjbbjbbmeZdhdmbbjdZjhakb
shopping	ZihajXhbhfabWaabcaddcbcbg
shopping around	ZihajXhbhfabWaabcaddcbcbg
shops	dleaheckddabZbhZaZabjdYah
shortlist	dafkccZbnbfdjdfadafalbYdc
shortlisted	aYmaZkXZqXdblZYYaXZXnYXZa
should	ZYhhWYkfggjeWgXZalckagYhj
should be	ccjZZclbghebZabadgekchbii
show	YjgbWXlYgiYiggjYjkeUbkfjX
show again	aabbacndmaacjbbbbibagbZZc
showed	bhkgdcbekeZjjdbjebdbcdidc
showed me	bhkgdcbekeZjjdbjebdbcdidc
shows	dcldfcafckhdmebeecfneccfd
side	ZbmiecbgjbddoaZYmjaZahhea
side by	edleffddjedeodedhcdedjicf
side by side	edleffddjedeodedhcdedjicf
side w	edleffddjedeodedhcdedjicf
sig	cZaljdYdldYlackZaapahbabg
sign	UahkYUhleYeaWYgaWcseaYXab
sign D	ecaebekmbajmadZbbbmZccgcb
sign if	fdelceadlcgededieacdeedbd
sign if we	fdelceadlcgededieacdeedbd
sign off	eZkgceZancacdZecdbjcfgbbd
signature	baZofcXfjZVtXbiXkXmZaaZZZ
signature D	feemcfackeandeccjbneddede
signed	dTTajckleWYmfYhlZXacbgYhn
signed D	cbbhkbeldaheXbiUZhkjYfkYi
signed by	ccdiicahjchofeicdbiededcn
signed for	deeboeZlcccfYecqXbbahcciZ
signed for 0	eeecnfblbefoaedoacdbiddic
signed off	cfhenbWdmbdbbignaaacdiflk
signed order	dfeckedifccmffdaZcdddeccb
signed order form	dfeckedifccmffdaZcdddeccb
signed with	bbaaZgmabmbfjfdcdeccfdeei
signed,0	eddbneZjddXnZdbbdddccfcba
signed,M	feebneYclcXpZaYkfabbabcZY
signing	caaqadYldbjlZaZXceqZdaaZZ
signs	YebnYZdgiYeibVoXYVqWakVXg
signs D	eabnbecbldgkgbcadcqbdjadj
signs off	bfeZccjeldbeccjfeaddfjdde
signup	obacaaZclbacbfcdcadacigbd
silence	aebcacmdbmbcfbaZcZdocbaaa
since	ZbnYbdgeYofekXQQihbtVnVjf
since 0	aihYlbYZldZdidcZlZbjcbaad
since D	VVfgWhkgZnZZldWZYfZnahYfg
since wed	cbmcccaanabcZccbeZhZcpaac
site	fijXdXbXkebXdgSrYeWdccXpg
site visit	diheffcgiecehdeefdediZace
sites	dgdamahmbYijaZYjeabbbjiXl
sits	blhfcdbcnbdjpdjcbababbZbb
six	hYZdibjcfibbadbieYekfcbce
skeptical	cmdeaZaebmadlcccdoebehabd
sleep	dbcledecmboccccccZdddcZce
sleep on	dbcledecmboccccccZdddcZce
sleep on it	dbcledecmboccccccZdddcZce
slides	YfXYZZpaoabfccZcdldaaiXZb
slip	bbhcdajeeiedocdeeafleaadd
slipped	cbcclagbhhcaaaYkcmhYcdgYZ
small	ZgZjiZZcoaboXZZbaebYdbYcZ
smaller	bglZbbacmboafjbfbcdaiboac
smooth	ecbclbdlcbZjZccojieccacbb
smth	gmbZccZembYalZZabggYeZWaa
smth for	ekddeedikcdecdceeZecfecee
so	ehhbZkfajgfhlldiUgeccjmeZ
so C	dgbZimYfkefkkiahdgbadchjb
so M	dYamebmanblaaXZYbgjgciZdc
so far	mZiZZaZembbefgbidYbbchjag
so not	cmbcdcbdnZgcknccdYebecjec
soc	cnhdcdadlcgjbddbececdklah
software	mjcYaZXboZajjckbfXcXibZcc
sold	ZlafaiYhfifZXcgaafZYaafha
some	jdefffdgjedfZedefcfefkdef
somebody	kakcdbahfcgcaabccecejbgkd
someone	niWXSafUhigXlZaVffbYYcipd
someone else	akahZjZbdkjcpccabZdadcbac
something	engacfadifYYdZZdcjchbbjbg
sometime	kddcdfdelcbfadabddccehebb
sorry	ZahacimfiYgXWhdXZXaWaYcYZ
spanish	bobbacacmbbdacbcbZebdanjb
spare	XfddbYmaejhbhaYgaoaZhahnb
spec	XlfVWjUWqYbZeXVXcRaahbqUh
spend	WpUaUibfiZUYcwkYYVfhYdVYX
spent	bnjacdYdjeXahmdXckbaaamac
splitting	dbhkddbekdjbZabadbccjdbce
splitting it	dbhkddbekdjbZabadbccjdbce
spoke	kYidYYdkeYchfjeZZYfeekZaZ
spoke to	nYahbdYanbehgiXbbZgigZbbc
spoke w	ZclYbahlbbccbiiccdcbdlbbc
spoken	lccdeecejdccacgdebjalidcd
spring	ggaacbiembgaZcbbcZdcicbbj
sso	bmkcdcblcZgdZbabefeccfobd
st	ahelZYZbnbiaijZbYkcknaYca
stackright	kjbacbaekcmdpcebeafbeeaac
staff	dmgbZaYapbefcZifYmhgaleoi
stand	lYhkccbejfcadcabakimdeZdc
standstill	bbbanbbilbalacaeibcbpdccb
start	ZcfeladjecelWZfgYajXkgika
starting	bcjbdcjiecbdbdlddZecelZbe
starts	ZmbWmaVYqYXgdeWiafWXWhXXY
starts D	bkeZkbXZpZZhegadbWYZXjZaZ
startup	hbbbclZbmebfamdabZamcadZf
stay	bjZhbidcdkgclYebchdobbgfa
steering	beldccajeaccbYocfdbbcccbd
steering committee	beldccajeaccbYocfdbbcccbd
stickers	gcacbbkbmbbeocbdhgebbcbcd
still	TabmgSgSgkmoeWeXglcYkjghb
stop	YXZeYnjZZoajZagcangkZckXb
stop calling	aabbbkicZnadechgcqdmbcbcd
stopped	daYVikjgandXUZmXiTZrbYWaZ
store	caZiZkhcekfbbbcccadnechdc
stores	jZghcZegiYbZeYahZWcYaeVgZ
struck	fedmddccjdbqddbfonbaecbbd
struck the	feeldeecjdbpddbgolcbfdcde
stuck	abinbbhZhhgfVZnfikYZceVoa
stuck in	dcckbejekdgladkihZbbeebbe
student	khgaddbdldchaelccYccddkcc
students	dgkdfechjdZhfbcdfbfdekmdd
stuff	heiiZZaZpYXkXZgaaVafafnYn
submission	bapbbcZdlcbdYbhZdaZhqajjb
submitted	aarbbbZbpYicjYjhaejapZebc
summer	YjXYZbijeYaaYZakaXaZbZWae
super	jibceccnaaabZbabfacbcaaab
supplier	hjdfaZacmbacfbcbdZdaiiacb
support	hWXdhieZankXdfWmWlaVaXilh
sure	ghZjaZYbncabkibacbckdbaak
survive	dkddffbekdchgdcleaededncd
swap	biZbkcjbmcabZbajaababcanb
swapped	occcccbcmcgbaccfdcdcdbbdd
swapped cards	occcccbcmcgbaccfdcdcdbbdd
switch	cffggblabldchbbcclcndfabh
switchboard	nZaabbbcmbhdZbagcYdcccYdc
switched	bccbkfagjeacocjcifeZbcbcj
switched to	bccbkfagjeacocjcifeZbcbcj
table	kebkcaZchhddgckedWejccgdj
tablets	cjbbcjickhceZnelhadbdclac
take	hbiidWbibmqehWiZfpkmYfgkY
take 0	aZhhicdcejicXecfejdaecZmc
takes	jgbiibXidhgjhamihjbZcakba
takes it	fbejefedfigkibmcikdcecZee
takes it to	fbejefedfigkibmcikdcecZee
talk	klXgYXVZrXcieeTXeXXcndoYe
talk to	kjaZcdbekdceaaZagedckboad
talked	eidceZfboaiaejkcjXdacaekh
talked to	aiedabifjeccgjlecabcddgdf
talking	ZhicfagcfiYcebYYbYaldhkmj
talking abt	bibchcieckceadaaebcnfbZnl
talks	ZjZfjiZdghkbdfbacebYcblhg
target	behiYagZpaZhbbaZbhnYbgjYb
teacher	cZoabcabmjlbnbbccmdcddZib
team	ZnhWWfjfghedkdfVdgWlWchTe
tech	cZjbgckadkhZZcZahlbZbZdnc
technical	abjZZYjboabdebcbdZeanagZc
techs	anaZabZcmacbnddcageZdbbpg
tell	jahdeicdjfedgcciebdcddadd
temp	clcdddbfjdadbbhbdafjdeocd
tender	khZccjaehfSWZdfbbdhfvegZd
tender docs	abnccbcdkeacbbbcdgniocbjc
tender for	mZdbbcbdldgeZbhcdccdodaed
tender,C	ajajbcdekdbebloffbffgebff
term	YiWkkhWalgjmhYanWaZjZceWn
termination	fdekfedekcbncddcibhafdccg
terms	bXjheZWdmWiebZaZoSWWbabdl
test	TfuXSSPjjUaWbUfTSgaZU1ref
test at	bbnbbbahgdedYcaacgfacnkac
test at C	bbnbbbahgdfdZcaadhgbcmhac
test,0	fjfcefcckicedfdbcjddenkZe
th	bfbfncgidjiibdbkZjiabaZkj
than	XgfcamegckpemiXeacaUddjXX
than R	ebhedbijdfbdnccidhfZejYee
thanks	gYYagkhhgfVjidYZZiZfbbZag
that	eldeSegchgnbjeipXehghcsdf
that C	lYabcbhchgadYdcbeaehldacd
that fits	dkdefgcejeZegcclfbcgednde
that survive	dkddffbekdchgdcleaededncd
that's	hflgWfaflYZZacnZiijVifhcX
thats	jjdcUiQXfkkakhShdiZmcVhaZ
thats a	aajhdladihjcYbcbdjeZidebd
thats all	glaZdbbbnbchXlZbgXdbddicg
thats it	oYZZbhZcmbabfdcmccdYcZjbe
thats the	kjbZdbacnZlbZaaacYbahcjbd
the	fcidbeciakhhjgqhgpghggnlg
the 0	fbcidZhZkefkbYjekfgccjfii
the 0 yr	edjbjecgieebgehddaededcck
the C	ccgSgkeWsXjUkbVbWdeRoZmfV
the C quote	felcededlcmdaedjdZebccdkd
the M	cYblgdjhckdijjjZligbcaXdc
the P	gifkWXagjbbjWgrVaYcfgfZfg
the P at	ijabeebdnaYbhiXdcYcZbbhZg
the R	bZkcdjbjfbkdmdaceaebbiddd
the app	bYlbaaiidiYcigbbdjeacmjcc
the award	bbffoZboZZbjZdjcdZacneccc
the balance	dddcgdlddkccccbcnlkcedcac
the bid	dchckbckfZaeiecdecddldbed
the board	hgdgchVZpaVafeoacVXXdaiYa
the booth	lcdeedbelcfaZcccdZecdibch
the brightline	cbgkdebejfmdofdeekfceecce
the call	Zlfeeeakbhkdacidigfbeiade
the contract	cacgkcckedakafZcahaibcchl
the day	bcbidekelbbchdaedYebdcacd
the demo	YibYdajgkYhcZdebdZgddeWfd
the demo,P	fclfggekdejfdedffcfffncdf
the dock	chfckdadlbjcddcocZdbcbaab
the downtime	cjcjdbcffibbjdcZenelfedcf
the drawing	ccgaedkgifZecebdflfeefnef
the end	baidkeadghmdkdbceYjldcacl
the eu	cnibcdhifajbZabcdZfcddkdc
the expo	iefbdeielbidYcccdaeccbccb
the final	ccbjgegcclZaacmdhhmmebajd
the first	hjbbfebekdflbccacZgccbakc
the form	qZYYZYYapZbbchdbaWdZahYab
the free	nbccceZdkecbaehddcgdeldbc
the front	nbabadZelbbdddaccbdadcdbc
the front desk	nbabadZelbbdddaccbdadcdbc
the hotline	gbddidjlcccccgccbbecdcinc
the incumbent	cadnchYcdklcpbbcdiehbdadd
the install	balbhaZlahecdgfebhebgdkkc
the invoice	edccdfkbclcbdeaammacefcbf
the last	VefkebgVfknegcjVnngVZZfhg
the last 0	daafaelcdkjbbdcdljkcedYbb
the last word	cflcccadmbadabndddgcfebee
the late	geejkebhmcambfdmolecddcde
the lift	haaaadmcfkedbbZgbicbdcbkc
the lot	dcacnadjeaadhhbcjZhdegdee
the money	ZkcXakYafjYcashbbiaZcaWcb
the new	XjVgfalibjaabjggZhhjWgkhl
the next	babidgkhblgcbcbZgpdoabeae
the night	caachdkcldbabdcidicddbgpc
the night shift	dccckdidlecccdckejedeciod
the number	cdhjccgbejljYaackidcddbdc
the numbers	ZdnYbabanemaYiacdkdbcZjba
the offer	ZaoZacacmeidZgfmlhekdbcZb
the office	iaacdckbmbfecccdedegebbfe
the old	jbagbkZbnejZabkaealZbeaai
the only	daancdZdmcamacnclYmajeYZc
the order	cjZhfcaghblkbahZfajbcccba
the other	eiVjWjYYbmlhveWYZfaXdZeZY
the other guys	dcbicjdeamecpccbeYeaddaed
the phone	jjXeaZXihYblikXaaYaYbZbmc
the pilot	dadjlZZdmajhXZiabhcccfjbd
the plug	ddedfmdfejbdbjlcdaedccacf
the po	dabnbekjeddibdmgcdlehdcci
the portal	kcdcedefjeadYhgidgeendade
the price	hhckaXWZanffTbgXfmjjdaTdi
the proposal	cZoaddaZhhdZWdhjbVbgaZUkc
the quote	bZsWbaXXgiwhbVcZfpbgYWUYY
the renewal	baZaljfbanZhjceaaVancbbZr
the reorg	ckaZakadclbcbdbcdkdoechcd
the right	madceeedldbcccbdeYddddbce
the roof	ccidejddkfbdhneeeZebdjZce
the same	bhkYiZWbpakiqYhbgkleaiffl
the sample	fcmdecccifZiacibdhdadflcd
the second	dkbbacmfmbbcZbdagZcebbcab
the spec	bkeZedbclcaeZdabgZdcjaocd
the switchboard	nZaabbbcmbhdZbagcYdcccYdc
the team	dbjbbekkgXbdacabcZdZccabb
the tender	YXeYkjYkajZcdaabbWcZsjlaa
the thing	bjaakdjbdkbgZecbcrdcdjikd
the trade	kcbideadldbkadbbcZicebbac
the trial	hakZddakdaddadbceZkbdpZej
the webinar	mccedfZdmcfbXaaccXdaceZge
the website	habcdejfjeeegdedeefdgcece
the whitepaper	oZabbaZcnadbZiZcaZcacabZc
the whole	hjYddYgbhhiiajjZafakgiiZa
their	cfflXgYcegYokdhalihkaltce
their P	hUbkYWgdhfXicckVickeZemgg
their ciso	djdgfffcldckccobdbcdfdmee
their current	flcaahZcjedanecdecfcejced
their it	fjjZcaXgdjfcZhbbdkdbdkjdi
their lawyer	ddelefddkfbnbfkeccebedbdc
their legal	feemdfdckdfnadacabaadhdbd
their security	cakbcibkbegbbdcccieccdobd
their team	jabakbjddjgdajbdcbdlecYde
theirs	ajYhaagcmbjnjaaZbVcXbjZYa
them	nggZSabUrYjcpZdcYYYWhjebc
them D	chmcccZbnbhdacbYcYccbkkad
them at	kedegfedkdaeZedceceddcaie
them on	ijcbddcekdajaedhcaecddZjd
them on the	ijcbddcekdajaedhcaecddZjd
then	TYhqXcZXfjjcUejhgnonWlfeX
then we	bacnabbdlcckcldbdhchddabd
there	kdbdZWjgggVglkjceiehjidkY
there D	aejZccibcldceffkcqbZchYne
there is	ZlabcbjcmacfXkjcdfcZdcZcc
there,P	dbhkdebdmbaddajeeZfbkkdbe
theres	ldddecdekdghZlfeehdcehfch
they	agfgboTbfkegnmfmdkhgfhkbg
they also	bbkcehddckpihaeefZfeeeZee
they are	bffYlhXdckWedaZjYlbkbaXZk
they asked	Zhlbccaeldggiccacbfachoid
they bought	ccbbljcglcZdidmdeZeaiecdd
they called	bfcaekdedjbdbkcddZeeebcdd
they can	cYiebkabekocZkacbijdedaee
they do	glbdebaekedbfkabclddgcaZh
they do want	clddgfefhgcdihdcflejfdZdj
they don't	hibhcdddmbZZahlZbjiacbabc
they dont	laakbaYdkfgagbbbcodbfaYkd
they had	agigaeZcgijdWjbddjiabbkdc
they have	WehjXiXWdkkcomcdYgYdjmXcW
they have to	clbaecefjdagZbccdbddokbde
they liked	dcldeffckfbjacdofkfdedaee
they liked the	dcldeffckfbjacdofkfdedaee
they need	VndgWWWZkeXiceikgUggYWnWY
they need a	bZikbedekchnadmabajceeZed
they only	ZkajcZaembbjobabcYcZccacb
they pay	dhbjdebbmcYYijgZmXkcefadd
they picked	ddccdnbfejabobbidaeZcdjdc
they put	chkbdcbekdabjllfdZfaenbce
they said	bahhbkbbgilcYZbbcjiacbZdc
they say	fWfiXjYYpehdpigXjmlbalUld
they sign	gedlfgchkclZbdkcecmaeegdh
they told	ecbclaegmakfieeffZfeifdef
they told me	ecbclaegmakfieeffZfeifdef
they took	iabfihZdnahikfbbjXcbccZck
they want	ZaflWVfejceiiWeliaibcbkXi
they want 0	flbfefddejjfZZdkbkcbddidj
they want the	djchedcdlchhjcaccZdbdfkdc
they want to	ZiZjbaZigYYjdfZXfWkhZYWbf
they went	bbaalcklccbcgbccdYdldaabd
they were	edccjidjefdcgccddddibcand
they were thrilled	edddjdejeecededeeddiedcne
they'd	XnfjbZWlfZiicjaYYfbhbqfZb
they'll	XgefZZifckgkkfdiYinlfiaca
they'll order	dcgkcebanbbccdcaccoZhidcd
they're	aiadkkTgdkdXnkUjTebjWgcSi
they're happy	eecbekfcdkadmdbcenfdedaed
they've	ldgYYZhZjgWZonaZaZcibZXcZ
thing	ZnVdeYgXfjWeigmckkchgfjmY
think	chYhXWiXZolZhdaYdjbpbgXZc
thinking	ahilZZYbobnmYaajYXjZbaaYh
thinks	ciidYZfbclmbljgbZnbZffXfb
third	ZXaihYjbclgmhZnchnXfhfhrZ
third time	caZdibjcbmcjYcZaaoaXdblpc
this	endSgdkjfdVeSljabmYgcjemY
this wk	jZabhcicghhibdbadgdbddbjc
this yr	ekabZbiXqbbbcoaddaabcbglc
tho	clbblZbflcgdejeefgeiccbej
three	XekehabifegikciUfeWgmVWfm
thrilled	ckaajcbleaYbkaYbaabfcaYmb
through	fclagVgZkfhjegbWafZXdajYY
through the	hZfgacjbnbdiXbaaeddbbaiab
thru	hjcYdfcXigabfmReigXZhWaVY
ticket	ZYaZfbnXfkeaZcaaYcdadbXka
tickets	dcbacdmdambdZecbdqeZeddoc
tied	bmcbcdaelcbgoeeccdcbddced
tiers	fbmaefcdlcpdbddbdaccdifdb
til	ZfdVfYoZjgcefkWYikjfZXfZk
til D	cafZbdmbnaibaceabYiacabcc
till	XokdYWcYqcjjghjddffjYgZWX
till 0	dkcfcebcldZmleccfblbdcbed
time	bdgYhhhWZpYcgYTjVvdhXchqW
time D	ccaakdicclbdadbZclbadbkpd
times	ahghbZhcghiaXgaahibjcZnih
to	hjefcbafhdidkikeffeYkjlbf
to 0	WaakfjfWihqfgeadagdgkbQWl
to C	icqWfUYTvWfdQSPikhiYVffYU
to C D	fgldggdejeokbedaddcccacef
to C,M	caiakdZdkehaZYcYmdicbZZcb
to C,P	bbkicfZekdajbdbdbZlcfigdf
to D	WddTgWqVtYUUeUXeUTTRgfdUb
to D,their	ckeccebdkedebdcbebdcboafj
to M	clhfcdYifbjjZjkZaYdabbacc
to P	hZlaaYiekXhcafdbdadecndYc
to R	aZcWYfnaekgYfZYYiXcfgYjaj
to a	iiacYmZacmYdncabhidZaajZj
to agree	ceemceaclcciccpbdaacdcbcd
to all	cjdaldalccbkcdcedYdceclcl
to approve	eckldeadkebjdhlddcZdddcec
to be	blbddiegjZdfdkYlZbgWebdah
to close	ebcmdebdkdccjccbddndccdec
to close D	ebcmdebdkdccjccbddndccdec
to come	bgbjdbidldacccgadijcgiibc
to drop	dbjbekcckgkdbnbedZecedZee
to fix	akjZacgjdgZcebbZbicbbnlZb
to fix the	cjcbeeicejcebdddeldddcZbe
to follow	kaamabZhgbZgYcacdagcbcbdh
to get	igZhadYdoZhcdiiYaimZmYdab
to know	mifVbbUaqYeYcihhebZeaXkih
to know him	mbdefebekcdffdZefgfcfefef
to know if	ighYdeZfmccefcbjccaadchaj
to nod	dcdkffeghfmilfmdddcdedcej
to pay	cZbjidbanaZjbbbbnYacdabcc
to push	bjfaefjcldacbdbbcYcbdgjad
to renew	dbdkiidhkccdcldeecegedbdo
to replace	ZnbbeeckdbbcmabbcZccdlZbd
to see	ijYdabXcobbWgfZahdagbpgYa
to see the	kfcYdecclgZbjacbbgcicljcc
to sign	agjfgbeigadidWcYeWoZaZYYi
to sign D	gdelegblcebncebddeleddefd
to spend	boZZabZanbYacreccbiacbadc
to talk	gkagbbadmbifhYXYZbaZlclZa
to talk to	jhdbeeeejedfcbaacfedccocd
to the	lYkcWgcfcjjaVXmlXgVlZcjfY
to the C	eemdcebelcnebhejdZeddeegd
to the P	hifdefdkdcdddZkdefdbchhje
to their	hickddbefhakkfjZgebZbfmba
to them	macddebfjeecmbbedZgambcdc
to try	agkaeechgcbcccdcebefepYed
to try it	bglbeedhgcdddedeebefeoaee
to understand	cldbeedijbabZcaadYdamcZcb
to us	hcbkkZYfmbcbobdcgWcXkcZaZ
to zero	feffgkefghfefoafecededceh
told	cgbhdmZadnnZkcijgqbilZbde
told P	aXgjZbjanbkZhZVlklikfhhXb
told me	fnaVgiTWgjhabflWaoYVkYWXZ
told me to	ficcbjbahiaddigcdmdaacbcc
told them	cfkidaaembnfbaZhdWdZeaibd
told us	aaYYZqaaanYaociXbgdiZaYha
tolerance	ciebacibghecZjblcfbcbipac
tonite	bbbgcbkelcfhadccdYdaebbcg
too	XiffVnQUkfddgUjTbmifXYkVd
too complicated	cfggcicdclcedddeenecfedde
too expensive	fdcjdhdfdkohaejcdmdbedbcd
too much	cjibYhZbgicaibZafecYdaYbj
took	jSaYgjfggfdhfcgccgZTXZbgl
took a	nbccbaacmbabafabdcdbebabb
took the	ZbaghhjeldekjcaaiYcbcaadj
tool	fhlbYZgaoaYapfaabZaXfiXZa
tools	cccbdjhfdjeebdfdeaemedddp
total	bZgggbkifbjjbZfhXYaaaaaaZ
touch	nhaabcZbncbcacbbcmdbdiZbd
trade	kcahceacmcbkZcbbbZicdbbac
train	jhcbeebcnbafabaaeWebdahnd
training	WdjagWgfkclhacXgTSbUZVaqX
training D	ecbclfgdmbbZagcnbaabebckb
training for	ebbclffdmcaibddmZYacdbhpe
training for the	eccdjfgeldbhcddkdZddechmb
trial	hdcfgcgldacibaefbdhiZqdUf
trial at	dcleeecbgiegbfcaejdldladd
trial at C	dcleeecbgiegbfcaejdldladd
tried	ljZXXXdZoaYZaYYYZgekahWgZ
tried C	jabbbaickdcddccbbYclcibac
trip	agabdcjbmcaedalccYeafcdbd
trust	cebchekekdZiidcheZfcdccdd
try	mgfUYZcekYdYUXaXZTdiYpUYg
try her	icbaeeidldecZddddZaYefcdd
try it	ZkiZccbhhbbccdccdacedqYdd
trying	lYZaZbgbmbcZfaabaecYceYZa
trying again	hbccbcjdlbedZdddcgedehbbc
turns	cnaadabdmabdgbkbdZdadakdd
turns out	cnaadabdmabdgbkbdZdadakdd
twice	ehhVbffjZmggjdieYmgUZmiha
twice this	jZabhcicghhibdbadgdbddbjc
twice this wk	jZabhcicghhibdbadgdbddbjc
two	TakanThggdcmZURnhlWTcjlif
typo	cbgdfblamagbaabZbZeZbbabb
u	kXYYYZlbnaYbYaaiaYcZbajZb
under	aifbalWcldlileZgdgfXaZlZb
under us	cbhabkZeigphphdbfYeacdZZd
undercut	aZYhagidanlcmhcddbebadadd
undercut us	aZYhagidanlcmhcddbebadadd
understand	cldbeedijbabZcaadYdamcZcb
unhappy	nnaaXUTcoYXbkZZZbUcgbgVYa
unhappy with	kmcbZXYenaacicbacacXdhZbc
unit	WeiWmUhYgifcjceigiYSWqWnj
unit on	cjfcfecdleceiebeeleeenYcf
units	WdaXkhjhhXelaYfkWVYXdhmYk
unlimited	eeejeeedjgalahcedmfeeebed
unlimited liability	eeejeeedjgalahcedmfeeebed
until	YkjZigWYhjfZVghZgkalampkZ
up	nfgaVOgeiefVebjfghXfcmald
up D	dblccegapZZcacakfWZXajZZk
up for	ijbbYaiigYXaXeYZaXbWbjbWg
up for the	lZaacegbmcbcaedddcfcdjcZb
up to	aialbcXcmcmcfjkcbZcbbcabc
up to M	cmagdeZcldedajlcdbdcddcde
up,C	jbgledbfkdgeicjbbidiceZdd
update	cZfZjblcmcjcdaggdWceejljd
upfront	cZZmhZYgjbbihdWatglakcabd
uplift	dddhkcafmbpcYddfcidhehcbo
us	dbfifhahhcjetcjWigccmfeYX
us 0	YWjfcjcbpbogpZVXjaXXmkVZZ
us D	cffkibbiZmkljcjmclbnbijge
us and	ZcckYgfboalbogiaaakhfadYa
us and R	aeeiaZhelcYemeccdalZhcice
us at	bagicjadlekdphcccaeabnZdc
us at the	bbjbcjafjekekhedecfbdnbed
us on	jZekccaaekbcZcaccZdmbhaff
us to	dZkgWYfifelaedcijbaXgXXhZ
us,R	bkibcceelcbgmdbcdidYichdc
us,R and	blibcceelccgldcdeieYhdhdc
usage	aaipXWWYelbaUedgZgaqaihXn
usage is	cdlkaZYaejbcagbbcldnckjcj
use	khXdahXbobWjmgXYZebebfXXk
used	eiaicYhabmhinZhajjbnbfaZi
used R	djddhbkedjajkcadfYeldgZdg
user	mfXhfXdboZhZjYlaaZcYagjlb
users	iagafZhbobdbhaZXYYbiZocgg
uses	cidjedajddddpcaadbbZbhZcd
v	diciYZfbdkZcYZZWigjnbZncb
valid	fcnaddbcmbmcYcdbcYjcacadd
validation	bblhdbaiedajidadbfjgeclad
vendor	eehaUeiXmccbmWnXeeYXmYTWf
vendors	iakbgWeaqYXamgaYbXaZkgXbh
verbal	dcboZdahgbXfbZZaiblbaabaY
verbal yes	dcbnbebhgcYfbaZaiblbabbaZ
verbally	cabocdZmbbjcaaYbaenaaacag
version	bajjccbeejabacYblicadblZd
very	ZmbZafYlaglalaZZbncYbiWah
veto	bmbadecclcagaaqacZddecqdd
via	rZYYZaVgiXbajeXbZXadadgaa
visit	egaXdZnXlebbWWYcfZXbfdWrb
visit done	cccccdlekdhcbdeajaecccaoc
vm	iaZbZgmbjfdiZdZZbWbnbZZZd
voicemail	sXXYXYVaoaXaeaagZcaYaiYYZ
volume	edjieedcnaoaZdbebidcddbed
voted	cbaabnZcekZbZjjbbbcicbZba
votes	cbembbZbnaccYepabZhZibfab
votes D	ebfkdecdlcfdafpbdbjcjcidd
vp	ZechbclkdcfjZjabcakjcbibc
vs	aamgbbWaqYiiUbhdmYeZbfjXg
vs our	ecamfccfmbjbcgbilZfbcgbdd
vs our 0	ecamfccfmbjbcgbilZfbcgbdd
w	bhihRdgdkailqccblaembingd
w 0	hamdbbYdmbndWaYihicYijgda
w C	eegcaYkaqZdjlgcXajcebdkkd
w P	YYmbZbiXpadfhhaYiWZXcjhXj
w R	bhcZanXbncWcphabcVdUmhflZ
w the	cfhjeecfkdhkmbnchacbeYeZi
w their	cajkcdacmbamacebZZZZdfjbc
w, 0	ghdgkYWihYjjaaghqUXVgYgdY
w, C	TfimcYXidgbmfWfcYUYmXlelo
w, C D	cclbccbmabbbbdcbbacccnhbc
w, P	ogfbaYYapahZdjgYWacTYfgVb
w, R	kgYZYjgbnajarfZaYebfbZVYa
w, it	aihjdaYkeZjiYaWkaXcecoYZb
w, the	aejgaZlaifkdjXTidSklYfkWY
w, their	bkajedYbnaaeYbXaaYaZdkmaj
w, them	hfakcbZejdmiidbkdacaaibcb
w,o	ZeegZZkZdkdZiijWZkfkaYgjZ
wait	dhhZakbddkYdfcakcicmkgYad
waiting	XghlaWddnSXrjWoXXbYTWVfjZ
waiting for	caajZckbnbbnZdZcafcccccbb
waiting on	YajlgaWfjXXpWZpadXZYZYiWZ
waiting on their	cglhdebdlddbbeoedcdddebde
walk	ecdbVhjWejbgciWaYhYhZYgXd
walked	alebecaigbYbifYgeZfabalbc
walkthrough	dghYadlclchcbccfbZbcceZac
want	ahYoVZYclchphedjjihZhkkih
want 0	acYodbXbhgkeUiYgiohdedhkl
want 0 days	ebelffffjecbddcdlojehgace
want a	WhfabZjZpaeZgYefbghfdkmXg
want flat	feckeedelbmdbeedcYeefedei
want the	bkchedcdmahhibabcXcacemlb
want to	iiWiYWUjgXhkdffYfSgdkmRYd
want to see	jibYdcZembZciZchbXdiepXbc
want to talk	deekfedgielgZbceebedmcZed
wanted	fjcVgiXiiXgZWhjXcYaeYZemg
wants	adckbRgjdehkgcZjnnlghmone
wants 0	VgYjWZhekZlbiZXlhkekXkjng
wants 0, off	fddkfebbmdnbkbdlkkbldaYah
wants a	lYealXgmahYdceZafjbfYogkh
wants a 0	cjedhgclbecieijiZbedefbdm
wants a pilot	dcncefahgccdceedeZeefnZef
wants a quote	edmbffcjdbZfcjfdfZjefokfe
wants it	hmdcZZRXuVbYUgiiYXoVieoVZ
wants it to	bndaeecdmcabbbZbcaccibpde
wants net	dbcdaeldkfifbbcdmijeeddde
wants net 0	dbcdaeldkfifbbcdmijeeddde
wants pricing	hdnfceagicmdcedceafdfiaei
wants pricing for	hdnfceagicmdcedceafdfiaei
wants someone	gcccddlcblbdZcgbdodcecand
wants the	XekhaZgYpbjdcdijlgcUeZdjc
wants the same	efjcffdgiflfidbddkhdfeZie
wants to	ciejeYOmbffgaYXcdgjhijecf
wants to know	iihWdeYfmbaceaYibbahcakkj
wants to see	hiagbebclffYYhcZjgcbcjjbd
wants to sign	cccmfgciegljcfddebofeecee
wants to understand	dkedggejedcdbebbeZddndadd
wants us	cgaleeaaejldhlaccgecccZce
warranty	bXinZbXZkejiaYhYXTZWbhcnY
was	ciXccqcidglVpZefaaddXignb
was M	ffdjficifcmeiddedZfbedgee
was the	dccdembdfkickcbddYeZcijmd
waste	glfbblamZhadhdbcdkeedhZbc
way	ififZiXjZmijggaccqalfWjWf
we	dZXnhiddhhqhpYYhamegmcimd
we are	gZanaZZdejmbhdbcbhdiadacd
we can	jdYibhfcmdcaljbnaXbhaabbi
we can't	eecledcbclekicgacoanecYgd
we do	lgeZcZgdnadgfebWcfbaggnic
we dont	dcdhelcdihajlfbcekeaceode
we got	ZZZYqXZnbXYiXbbccYjajdaac
we got the	bbaaoaanZaajZddeebjdlfcde
we had	ccccdjiejfZfjddmeifbedide
we have	hhbhcbbflbjhidcbeeheddZbh
we hold	ddclbdbflcpakcaZfZmZbiecc
we know	gfcacbidmcecjdbbdbeZlcZZc
we need	dclhfebekdfdnjjkdabcbcacf
we offered	dbbmccadmckcabdbkccbejZjd
we were	aZaZimYaghobgacacWeakcZZZ
we were 0	cbbaikZclchdgddcdZeamddba
we won	cggbncZncbaaaeccbjbbokiac
we won the	ddcbmabkdbbcYededhbdpkhbe
we'd	gijacdbcmchclbaacedgdbikd
we're	VcfjSWiWflxamldZYkblobcWU
we're 0	aYigaahekcmcncjagafZkcZcb
we're at	bZZmaahcmcqeWlagacfYZaccb
we're at 0	caZnbaZcmcqeWlagacfYZaccb
web	oabbbaacmbabajcbjdcgbjdfc
webinar	mccedfZdmcfbXaaccXdaceZge
website	mXXaZZhapZdZlYYYZcaWfXeXY
wed	bfmaeadYigZbibZaiggYbqgib
weds	dViiYXkYldajfXliiQnfaifcb
week	XYffjXmigfXjecimdemfYlZkd
weekends	clbcddcflcbcaecckahedeane
weekends,we	clbcddcflcbcaecckahedeane
weeks	UWfjkdhUXqbZeVSvVmZrWUYUU
well	ijdahiYbjgbbpZgabkgXfdfgc
went	dWjSiheidhqcjdeWbmZfcmZjW
went another	efddcldeejYbgdecdbegccidc
went another way	efddcldeejYbgdecdbegccidc
went in	edmcddeekekdXemedccdjecde
went out	kacflZfZqXdbYbbbgWdYbkbmb
went to	gYfYZnWYhhigmZZbbadXjjhZa
went to R	bcaddnaeigZfneeffcfcmcbfe
went w	cbbdcmZdjhlelidddYeadigje
went with	cbZZkiZlYfeZmaaZbXeYZaYZb
were	ZWeWjmWgggpYlYYYZVbejZdmX
were 0	caaZikYcldichccbcZealccaa
were thrilled	edddjdejeecededeeddiedcne
what	ipaZUaZgfffWpnZTZbbadchjX
what P	cbikeeadlcnedkaffYfgedckd
what she	ijbaddbdmbfealbddZedegbce
what they	fgggbiYcancblghbbifhhahec
what we	igdcfedgjdbfYdefebfeidadf
what we do	gjecffegjebfYdfffaffiebef
whatsapp	jkaabaYcmbZcihZccadYgaZbf
when	TfljeUbhfflYTjirghhUYgakf
when it	agjiacacmcbbcdkicZldedaid
whether	mhYZZaZcnaYagbaialdZcYnbb
whitepaper	oZabbaZcnadbZiZcaZcacabZc
who	igVgUehfmXchcQqihalWcWepZ
who decides	blgbedccldidZameeZfdfdcee
who knows	aZbbcanejecdbdbcdbhiedlbd
who signs	ckbhedZjedgcbZlccaeeddbce
who's	jcdcddielccgedeeeaefdebcc
whole	ghXcckfaihjhYmiXZhZmehgYZ
why	fghgbaadkgocmbbchmeZcgWbi
wifi	bicccbkbmbbdafgceZdbedohd
will	ldeiQXeZmdhgfVOgfkkhigbVY
will call	jdieffccmbbdbedddZecehkde
will put	hideffdfjeceddceeaediicee
will ring	lbddddadkdahldcccYhcccbcc
will sign	ecbnceaclddbabchbZlbgccfc
will try	hbeaeeidkdgcZddddbaieecdd
will try her	hbbbeejdkdadaeeddbaYeeddd
window	cahjadidkdfbkaZpbccigckZd
with	agjegfbfeihjrdhhflQjbepff
with 0	cajjaeadldmiabkahcbadcYcb
with C	bcefeYjgjXiiVgZiiebXhhZYY
with P	fhocbdbhgdfgbhkdahajcYiae
with R	fhdbXifZdmhfqYZfbealZWUWe
with a	abelkcXcfidjYdfbhlcZegime
with the	ZbnaWdgcmamejihjYhZfhenXh
with their	fkcfffXYhgZgibibYbfgcgdbh
with their current	flcaahZcjedanecdecfcejced
within	chgcbbiclcieikbdbbfcjnief
wk	ghiZaVeckdahfWdcibmdknZia
wk 0	dclegedifebiaddigcndjicic
wks	eWhfkdfVdlWYfaVugldhhkccW
wobbling	eccmcbceambbjiccejfofdbcm
won	WceghgejhXTckYfWWhXWohjVW
won the	ZZYYgjihgYZZldZbaeaapjkYa
won't	YbliSmdUapnXVZjXbsahaZiYe
wont	WeWjehgVZpfYgYVakqklZXgfm
wont do	bbembbbedkddbddcnpedeejjb
word	YjihZZcbnafkgapcbZdebeaba
wording	cccmbdbdlchlbcgcaZcadgbaa
work	bnackcYihaXaebaeaXcZialYa
working	aZllZbZaoZZhibkaaYaaabmYb
works	mcicYacbmcgbkjXmZVZZZZWYa
worried	blkdcaacfhZgYbYijkgacajjc
worried about	cklecbbcfhadacZijjgbdafkc
worth	pZaabaacnbeffngbdWdbkeZbf
worth a	nbbceccfkdgggggdeYeckfach
worth a call	lcddfdcfjdhhhbaeeaecggbch
would	dncjWVUYjgiggifhYjhhcgffh
would take	agambbZddkleiekbdkbmdfakd
writing	adkjbeZbmcaZZYgXmgbegbkha
written	bblicceciggmYeaahhbjhbYna
wrong	habgkcbcdjYaZccmflkcfdYba
wrote	kacccjbchhZbXlbcdYeidgZca
x	hcXeYZkbmebicbaiajaacbibb
year	XaWldYfhkXeigfciheZeafYkh
years	chbalhYmbZaogjaXaZcacbhZk
yes	bWgsVWcfjVicUToUiXtWYWeeX
yet	pfefWSVboTbkgkYUWZeYjhThb
yield	fdldfddgjdZgcdefebieeinde
you	gkdiZZVjZkhbgbikfobobgifb
your	cldhajYacllbfejabocmcgjkc
yr	eleYjUZeoTkhhjhTYXbVeaako
yr is	djbhcdbilbjaiiaekZdcfebdc
yrs	ficdhbdgoYZgjbWVXehbhdegl
yrs on	djkdafbfjekcjeedeceeffhjd
zero	iihdcfajeefccnbcdkbdciXhe
`;
