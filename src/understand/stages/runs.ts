/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative, price, contract, competitor, budget, decision_maker, delivery, payment, objection, signing_time, churn_risk, bidding, trial, technical, service, renewal. Not edited by hand. */
export const RUNS_ZH = `
 0	bhgifdYgjahgbbjemfcZcYmga
 C	hbbdkgjeigfeghbfggfeegfei
 D	fiefgedjdeihihblbfhihhecg
 M	ebjaqcXodbkoYXbddYYbdajZb
 P	lXfhgbhjdhdhhgkdhjkigddgb
 R	edibejcclehdkgckeaccbifee
 a	hfgifecgiegeeejbiccgebhhe
 b	gfjcefgigcgdbhjedfhieikfd
 c	gbjfgdchfgiehgiZhfifhggjg
 d	edggehcdlchahggchijbegcdg
 de	fdjediedjeibgfadehhceidee
 e	eaedikabkelebkhjcchccdbcc
 f	hghgbecbmehgfhcghfgieheed
 h	ghechdjiehhhgjdeekckedhhf
 i	hbccieldghdeihdehdbchdfki
 l	effhfhfcgibhfcbehjehhccgi
 m	hgggegedhgfgdhdchjebeiicf
 o	fbdkhefifefhdggfhjhiejfhd
 of	gdejffdhhehhfhhceififhbde
 p	fffeieZiegfjcbeffhgadhhge
 po	edfhifbifchkcbfjbahdhhfdd
 r	feibhdjhegZfghchbcdghilhb
 re	efichejgfhagggeiccdhhhjhc
 s	gdibiefgibfggiceaWdfcijfg
 si	ffgclfefjdboececbbaeegbbe
 t	hdgfghaejflfiebfgeddgefff
 u	ddmbbecchhhfhdliihceendci
 w	efecfjhehghefgigfafgeihef
 wi	fedcfjhehhkefeihfafgedhef
,	dfgckcekcgkgflfgfmdhchmkb
,,	dfcfmdajcheggjdegmfgddilb
,,C	bjchkYdYmejaXYXjkfZYcZZfe
,,D	eldciddgibadclebcfddedbbh
,,P	djfgcddckdhfimljicebfhbee
,,你	fhgeidebekghYhhagllfdijld
,,你们	chdekfgbclbhcghbhnehfheme
,0	difihYakedplefdhjiYeehnhc
,0,	dajieaggianecafdjhfZjkggd
,0个	dajhbdjdkcagggbgjhcbbYicZ
,0兆	ejZihfdieeijeclhdddgcchde
,0分	hcbgjhdaihdfhddcfgfdgcYie
,0台	egfiidajdblicbbkcbhcdaYaa
,0吨	diggddgckencfbckfbjccbXeb
,0套	eghaidbihdcddbdhaZdddbcbi
,0家	hjehefajeekgbgaadbhedbbdb
,0米	fhhddffhgdadgcejdfekejndd
,0间	fjghhfbdkedibiiadaeeahgjh
,C	gefcihehhfefhgghggefjiigg
,C0	fegddajifbjbcfbebacflhbch
,CC	ekfkcdZdkcgekcdjejdbcjebh
,CD	cjbbffkhegbeflXcgedheefik
,CD到	echkgceaghejacebiZdjdbdbk
,CD开	ekdehbedhgbfkcdceiefjiakd
,CD没	dkddfgiejeefehdefheafeghd
,CD的	ciifccibjigcakbcehceeijci
,CD签	edddmbZjdbglhcbdjbfaZcbab
,CD要	fkefggdkddehiofehcfeeeefe
,CD那	fkcdgfdkcefgdacggcdeecgcl
,CM	bahgfbgidhkbeZebmabbccabd
,CP	ahffbehfidladhhbeeefddgjd
,CPD	balfdcgiefgfecbcgegffkabc
,CP不	jebgccldhgbgccahfhcbhbcad
,CP发	fcciifZjdhfiedbcgbeiedame
,CP口	eecjdjbghgaihjcdedlkegfcd
,CP同	gfekcgfiefbafechkdkfeeeff
,CP听	decjcicgcjkfedccfmfcfhdcf
,CP嫌	fccfjjZegilhgeaajgfdedahd
,CP定	geffgiefjdieiepigfegfgfdj
,CP对	ejagdcdgejjdgekdflicfgicf
,CP微	fheidfcekefnfedfedlefeddf
,CP想	fmcgffdaiicfdkaiZngbdfifc
,CP手	gieggggejgejfjfdgdggffnfi
,CP把	fhieegcheidgccccdgghdemcd
,CP没	ebkdejbclcnkjndefefeeecef
,CP自	fieceifdhijhcekefaeegdaef
,CP要	ddggjcWfkahgabekgZdddekkf
,CP觉	fekfeeddejhhgebehnfefdlce
,CP让	bdecdcmdjhhdechbeeidfgegc
,CP讲	gffhiffjdgfdefbeeihdgihde
,CP说	aiddefielajfhgddkejZhWbeh
,CP那	dhchhcefldfcchjbjibbcdbia
,CP问	dhfgbeacmbjecdiZfZeddbjcb
,Cp	fegejfccldinddejgbddeheee
,Cpo	ffhejfcclddmedejgbddeheee
,C一	ZmeegbYggdeaijaZkaeedbgkl
,C一期	dkeddfehfegeikcchcgedbgak
,C三	eaifjdakfaikjcaicbcfgijgh
,C下	ehkbhdbbmfajcegefhichfhdi
,C不	eecheeiWlegidkjibgccYcZfd
,C不够	fkdcdecfhhegfpebfgfeffdic
,C不接	feekfddfiecidefjengdfefif
,C不续	gefcbobfdkeegcjeejfmedbbm
,C丢	feedejceghebkegfhYebedbcf
,C丢了	feedejceghebkegfhYebedbcf
,C两	dejffdhifddciddhdaehfljja
,C中	cachmZZfkZckebdbdekcpfabb
,C中了	cbbcnaaflbdeiccfcfbbrcacc
,C中标	efdiibdgicfkbdfbgeldgdfdd
,C二	baffmeegjakmZcZfbcdZfahck
,C二期	bbgdjgghhahmddaZcYdaaciZl
,C人	bcgcgmZcekcdcecdjhffdjbde
,C付	fcedmecaiiaafcadoYgmdacbc
,C付款	gffjfgfekeeeeeabkdfeffeef
,C价	fbhifdeehgfdebieefhgeegid
,C价格	fbhhfeedhggeebheeggeeehed
,C会	hbhjddfdhhegieceilhekdegd
,C供	fdefedjjbjfhdedeelekhefdd
,C信	cmigZbYifbabdckZeicaglmak
,C信息	ejiecebbmcccgaecdhedhbmbd
,C停	ceZgeijbjfcibficlYehcciaf
,C催	ecejgefgldcjcgdedXgbdecjd
,C出	aefZkbjcjfddZbaZbjcafYmkc
,C刚	oadZgfdbldhdkcecccaZbbbak
,C前	jeddddgdmcegfdddegececdbg
,C加	ihcfhdccmdfaccbdidcedcieg
,C包	gfcdiehddjcfgefdhifdffake
,C包装	gfcdiehddjcfgefdhifdffake
,C压	ejdieedelcbdheelhaecedced
,C又	aYaklaekbiabebaahncdgbdji
,C又续	effdkfekfbdicfdecafceedbn
,C反	fecdhfkdejcddhdhejfefceme
,C反映	fecdhfkdejcddhdhejfefceme
,C发	heejebZbihdnebghjaeimbZac
,C发了	jghebdcdkefggeccdbfhmeadf
,C只	bjciaiadlcacacbhccddiepbb
,C合	dcbiihbdifcmcgjceicfbeddf
,C合同	ddbihhbehgcmdgibeigfcedde
,C同	eekhddccleidicbcmafecmccb
,C同意	gegjegfejfjdgdcenbggdffdc
,C同时	dflccdcdkebeleddecedenbee
,C器	jfiedfcdjgjedjfeemfcfecec
,C在	kabkeafboakahbdkdXeabifdc
,C培	ffegkgffiegfdfdbegedfebnd
,C培训	ffegkgffiegfdfdbegedfebnd
,C基	dcjibcbhgdjehbgfdakcgdhcc
,C大	bkgcbhYdmcgefmZaecfbkkafd
,C嫌	bfefYkeagjebcdXkfjdXeecbe
,C嫌R	fndbccdfiebgmeddefgbffkic
,C嫌贵	eebadmbfejpdbgbddefdeccei
,C安	dcachckdkcciidcigdggeajad
,C官	jdefddhfkcehdeheheebeeead
,C官网	jdefddhfkcehdeheheebeeead
,C定	ceZZhmjdkfbZkdYZicfbYZgaa
,C定了	dgccgkadkfccjfbccehcccbde
,C定金	gffemeeghbccdbcanageedced
,C对	ehbgdidbkgiicefcjpfdegZad
,C就	bhkgbfbbmcgkegkgfbifccfff
,C尾	fefcjfhchidedbeZmcdbeeebd
,C尾款	fefcjfhchidedbeZmcdbeeebd
,C工	fjebfbihgedhfidijdcfhchbd
,C工程	cifbddhifedgfjefcddgceied
,C已	bhgYgdhalebhggajbZgchmegc
,C已到	edddkejdkdfjeeeogefeeddde
,C年	diaekfZdnbceejccggdfgacjb
,C废	feceekeeejlfbdefedffoejde
,C废了	gfefelfeekkfcegfefffnemde
,C开	bidjbggcmadcbacafcgckgibf
,C开标	fdcjdhdfkbcedefdebfdmhcdg
,C录	ccbdndjeeieecddddkfbddbne
,C很	ekgddeeliabefddceZfcdffcg
,C总	bfefXgifffgjiifieecedbicc
,C总价	gddedejckenjhgfiicdefeffe
,C总经	cchibeiifddficfjdhefgdece
,C想	erYcadYfmZfgeaacecgccnfcZ
,C想先	bnbcceafidbdabgZcaacbnYce
,C想要	ekeefffcldfffhdeghfehjgcc
,C我	eeiccjddejjbhfceeidejiide
,C我们	eeiccjddejjbhfceeidejiide
,C手	iejbeecckdhdgecffaedcdggd
,C打	iifbidabjfjcdecbedfhdhbhe
,C技	cgfjcfcigdhkjghgehchdfncd
,C技术	cffjcfbdkdhljdhhehchdglcd
,C把	cegeckbediceiebdecbdZhije
,C把我	eggfdgfhdhcejdechidhehZje
,C投	fdkeidhdhhiecggfZncageglh
,C投诉	ggfgjgggckieeieefogdefcki
,C报	eekecdXbleigfdgaiiYhabcfb
,C报价	efjeddXckeiffffcdiZgbccgc
,C担	ekecdeeeihfcefgefjfffhmfe
,C担心	ekecdeeeihfcefgefjfffhmfe
,C拿	cZlhgbafghlhlcdgekdbdmgcb
,C挂	bbgbZciekdcdebddedgdldadd
,C挂网	dbfcaejfifdfgdgefeheofddd
,C换	eXfgblhcmcbcgafbdUcbcealh
,C换了	dcjfjbfdkddeddgdcafefhemd
,C换人	jfdfddhfjdfgefZffehaggffd
,C排	edbhbdkkdbcicfeldaedjdcdd
,C改	gfiecefdldefjhekeahfhhddf
,C新	geedecibmddfcdbhdeddcjhcZ
,C方	dajbecjaiheiidkleaejfbXbe
,C方案	dajbecjaiheiidkleaejfbXbe
,C明	fcdddkefejdfcecefoflfhedk
,C明确	fcdddkefejdfcecefoflfhedk
,C是	dlcebadcjgbbeZbgbadabbhcb
,C最	dcgeghgdghiagdcjjffkbdehZ
,C最后	ecgeghcejegbhdcjbZdhbegfc
,C服务	fjgchedehgbfffdijifdhijee
,C本	ebfeihhfghdjhjddfafbfcgde
,C本来	ebfeihhfghdjhjddfafbfcgde
,C机	bgfjgbablfacgiflcchdcafhd
,C样	eaoebfdajgkgiebaeldgkjmad
,C样品	eelffffchgkececdeYdhjphfd
,C模	ebdjdhbdhgndfceigbfegfide
,C欠	edddiekddkbdddckpleefedge
,C没	Uggachidggdbfjfcfabikhnbl
,C没中	fdeednbeficdgbcdeefapdadb
,C没声	dnhfcbhdekefddeeeefodgddd
,C没续	feeecjedijdfleecfdfndecfl
,C没过	feefeiffgheejedgfdggdlode
,C法	gffjefecledpeeefeefdegcce
,C法务	gffjefecledpeeefeefdegcce
,C物	diieecddlddfgecbhZdijhfee
,C现	ejfeheddlckfjciigaebfidic
,C现在	ekgeffddlckfjcifgaebgiejc
,C用	ckdbgcekdcYfeajaechfcbcfo
,C用了	ehddhffjdfdefddegdhjedahk
,C电	lYjhYahboafibcbachhbjciaa
,C的	dbggibehdgchggiikgfhqchid
,C的P	ggdheZhfggfgfgjgigeibgadf
,C的p	iakbfeacmbcicbbecZacdjjcf
,C的合	eddffeiclddgcdggeffbjeded
,C的采	acieahfchgccbdYhgZdinghcd
,C的项	dbheaghdejdgcdjfddenbdadd
,C看	fckaehegdjhddbegekhfeggcc
,C看完	gcidfifhckjefdfeelhhgdled
,C确	dehehibjbjahccfidacmdjbbd
,C第	fhcelZbhkYccadciibccadafq
,C第三	djcckcfmccbcbgebheecdehcm
,C第二	ebfhibdfjbgegedkjcdeacbkl
,C等	fhhegicdjejbfkeecdkcecame
,C签	baZciZgfgfcoacafcjihYbccc
,C签了	eecZfckekbaidebifiZbadfec
,C签啦	fffdkgekdeZmeegcbcbedeecf
,C算	jbbichbcihmmcdcfdbfifemef
,C约	dcjggdddjdccaebhedhdemife
,C约了	edkdedeejfdfaecefdeefnaef
,C经	jdhefgcejdeechdeeZdZiijje
,C给	adjhZkYXgikdlfZabZdjlleab
,C续	baajkfZhgbkhegfacgfdddadq
,C续了	decbmbdkdZjbbdeeedeafccdo
,C续签	ecdgkbdfibejdgjccbfcedcbm
,C续约	fdeidjcejggijgcedifheedbo
,C续费	feencddfigohcdhdfhdeehelg
,C老	hichedbjebjdiegheZebgbecj
,C耗	ggiigeejednfgfgefefflffig
,C耗材	ggiigeejednfgfgefefflffig
,C行	cdccggkclfakdlcbedeidebfi
,C被	dhcdckbjdiodgkcdeYedacfcb
,C装	ekgbfeedkefeehgjchebbfkfi
,C要	akigYbbbkdhbYhekcffcghnid
,C要0	cfheZbhbncZidbcakcdfbYnfb
,C要三	fhhcfffdjeceddedfZffgihed
,C要上	fjedefehgebfekdjfhddheYba
,C要二	eiahceedejdeheekemehecaeg
,C要做	jfZhdeejefaeeiciibdfcfkdc
,C要我	ebhggdidjelegdedhhhbfZefe
,C要换	encbcfddleeefjgZcaeeccmac
,C要求	cZljagYYgibbeeekiggbjigcc
,C要的	ficjhecgifhecddZeifcdided
,C订	geeclgffhffpieemhgddeeddd
,C订单	geeclgffhffpieemhgddeeddd
,C让	chdifhecjfjfhjfhgbfegakfe
,C让我	dhdgichckdhhhbcjhdhbdgdhe
,C试	dejecZgfheffeegeedeffllac
,C试用	fZhgabjeifihXfhffgffehgbc
,C说	Xhfidiaciilalfedgnlihebhf
,C说D	becghhjgegZehebgZlkjdZech
,C说R	djlfcacdmddflgdiiidXckdfh
,C说再	fbjZjcjgjeihjefegffefickf
,C说好	cgYnaaadjhZdhfkbfikibbbaa
,C说我	fajdeheeeiagfedgejdgkjcae
,C说要	eldfbcbdnajhclkdbZdbihgcf
,C谈	cegfaajbldkkcfghkZfcehabb
,C财	eecifibfjejdhifdndfbddcee
,C财务	fgcigdcghgjdhggenefgddcee
,C货	dbchkdbjbhadccbnbmdbdaaac
,C资	cafcbjjdnajemmbdgZeejdecd
,C走	bgddblabkhegjibfjdedjdalc
,C跟	YcifXigagjkemchaZbfilZYai
,C跟R	ehdbdiedbmlikhfdbiijdffek
,C还	ZdcghaidldjcdbhggZcZfbfic
,C还是	edckdfgeejkfcgaddkecefhed
,C这	ddgefidajjZjjeibidfihcbbl
,C这个	hgcfdkchegfhkdbeghjljfZei
,C这单	affhggWZjjYcgehgbabagdfad
,C这边	hkdcgfbdigefgfkgldfidecfh
,C进	hedejfecldgefcahjcdceddkd
,C追	ddcdlddfidakddcichdeedhcn
,C追加	ddcdlddfidakddcichdeedhcn
,C退	eabbijgdficddddcghebdbcld
,C选	cbejbkbclckeidckidicbeZcc
,C通	fhiaaiaajigckgkigcbjkabdc
,C那	fffehdhgfhefgbhjfjhjhdehc
,C那个	hfcdkfdhfgedhafjccikibddd
,C那单	edeifkaembggfegaiedfbdbdc
,C那台	gddekjehejccedckcgeddbckc
,C那批	gdeiifgfhfffeeengieiehaee
,C那边	gehfcbifekchfehdejejdhfid
,C采	didihbYZghiihlghdckfgfaig
,C采购	didiibYZgiiihihiedhfgfaig
,C门	kaedgibcmdnehbcecccbfbZgc
,C问	dneYdaebjdiZfdbffYdbcamdc
,C问我	ejjbdfeejebcjeecdbedcdkbd
,C问能	deiaheibmebdbiefkbcddcidb
,C集	kcbkdccdkdhdidnefbfeZdfcd
,C集采	jdbkeccfjekfjfnfgcffafcce
,C项	gfeigegeiedggjdhgcdihhbed
,C项目	gfeigegeiedggjdhgcdihhbed
,C预	dmcedchghdiejfehbaeieebgf
,C预付	ejeaedjfkdhgkffkddfcfffhh
,C预算	fjdheecgggieigfbdbfjeebed
,C首	gfdiggcamdfaefghgcefecged
,C验	gggfjgfcihfZffdcdheefjedf
,C验收	gggfjgfcihfZffdcdheefjedf
,C黄	fffieiefdkjihcZfecfcefcee
,C黄了	fffieiefdkjihcZfecfcefcee
,D	ddegdbkjgcikdffoehnhhhedi
,DC	cfdckgihffYecfhlbhdgdcehb
,DP	hgciehehdhgcjhjbdkekdhgbh
,D一	gcffgdifjdgjgccZhZhiciicb
,D上	cgdgkedkdcghbeelfaecbhYci
,D下	diakddYfjclgfdkbfYqcadjda
,D不	fbcjjfeccleeggbcgegodekfa
,D两	eccdldciefbccddijhdddabli
,D买	eldddfcjecfeegdcebceececm
,D交	eeidhecfiegkdgdliccekdbdc
,D会	dbfmddbdkccijdncgbkcdehce
,D先	eifibdZckccdcabjefclcdbed
,D再	igdibXddjffadeYVikYgaVVZh
,D再打	hdidefcelccffgdedZdZdcddg
,D出	eilgddZcnceiihacfhXaZjkee
,D切	eddckekdkefeeeeoccddedccd
,D到	ceZgjahfjZbjgZgqcbacaigif
,D到期	gjbhbcjekdbeleedcXdhejedi
,D去	fifcgcgcjhlgffbeijgZlZgka
,D去C	akfbffieghhjecdecjabdagjc
,D去了	blggcdegheggdhgjdahbddbcf
,D又	ieggdgZehgdijhcfcggkehdfk
,D发	djgfhfZdjehiefZfigZfiYbia
,D发货	gfedlgdhieccddenhbddcedcc
,D回	ebfbgeldleghcbbbcbhYfabih
,D在	kefggefhgeifgefghacfecife
,D在C	jefhgffigdheeggfhcdcfeige
,D定	ddkeZbidkciagdbbgZidZehcc
,D就	chchfgfhfhfheXekejmigYfdd
,D带	chdlacdkgbfkbfaZdZmcbigac
,D开	cjiefhUcnYfiilhgcgZclYdbh
,D开标	ebndbcabmdgdibXYigdckccec
,D必	eigdfechehaegkcdceneiegig
,D必须	eigdfechehaegkcdceneiegig
,D我	feefgdlbgiecgeZjchahdglgc
,D才	gfZecdkcejcffkcdciZZdbgcc
,D打	kfZhedXZobbXheehkWgaZYkYj
,D打款	ebckmfbgiefeecdgncceecbdl
,D把	edgjddibmcjkibicbdpgcfdeg
,D拜	hegddfhclefgfihgdffdhffde
,D拜访	hegddfhclefgfihgdffdhffde
,D最	gfegkfdeieakeeehjkideffed
,D来	efileecmbcjfeebhddgdggghe
,D没	bgafaglZekeifiZkYlajfdYaj
,D用	gfgkegdfjfendebdddkffffed
,D用印	gfgkegdfjfendebdddkffffed
,D的	cccnkcdbodkefegZkjgZcaabj
,D签	ceYdhbjhiZgneagcdXqeldead
,D签合	gfbljfalddgqcdYbdclejhffd
,D签的	ecebncajecbobecicdkcceddc
,D给	gcjfedgfhgfbchchfiecdldge
,D给C	jiidefbfiejhiedhdaeefkbdg
,D能	fhfjdgcfejcnbdbehilegjbcc
,D落	ecckgdaldccoidbacckaccdkd
,D补	ffjiefdcmcbedeeggcmdiggca
,D要	ckefccWghdlcgiWkbhhfYeieb
,D见	gbggdehekemfbdhbegcbcegdd
,D说	effmecagghhdfebiilhcfdbdd
,D跟	Zihcajfekbfffhdeffaefgkeb
,D跟C	Ziicafgejdfgffccffafffifc
,D过	dfikadiikbhgccdaebhgceacc
,D过去	ediibejdlbciddcbgcfgdeadc
,D还	eecfkejjhdjkfdcbdkedfebdj
,D进	fbihlebghbihhdhnbZdccfbge
,D进场	fbihlebghbihhdhnbZdccfbge
,D送	defjjchhhbdbacYmgbZbgedai
,D递	ddhieecghfhcdcjeffdemfjee
,D重	dkndbccdjecdgbcbefecgmebc
,D预	ceejjdhbneceimdfgadlccbha
,D预算	ceejjdhbneceimdfgadlccbha
,M	beYdsYfkiVdqaffdkddWgaaZd
,M一	caabhdlfjeeiigbjnggfdcahf
,P	gfegchdigdhahhocehlgbiffg
,PD	ZafehhjeieYdkejcdcbZcdfke
,PD去	aYkagchamdddjcZbggbigdikd
,PD回	edgjcefgiegicekgdeebdhgdd
,P一	Zghdfifcfjgbfccbjlblgaceb
,P一直	efhefhefdkjfghddgbfnhehgf
,P不	hicefgcaekaegomgbnbbcieZb
,P不在	idciecfekccegdjffadcdheef
,P亲	biZiggYiehcjcccbcbmabbedc
,P亲自	bjbfkZYjeZdmdbbcdcgcccggd
,P从	kcfefidejehfiicdfadhhedfe
,P你	bZfbfhmbldYedcdfeZdffbfbd
,P你别	dehcffjgjdZghfghfcecfeeef
,P刚	fgegggideklekedjehbkfdcdd
,P原	dggjbbaegikdhgchghigejjad
,P原话	dggjbbaefikehgdggiegejjbd
,P反	dgjeecihdiehdhneelfhggiie
,P发	ghZgkcdhblgilejihjiefiZmf
,P发火	fhedjeffdkdgdfedeofefecmg
,P只	fekfgaeclbcfacnedddbkccah
,P同意	ejgbjfeggfikiddjbcdfeecac
,P听	ckicddcigbfegdddebdcdeffi
,P回	chfgdgfhgddecdhccijbcdbdc
,P在	afidfejhhclfieidjZhehchmf
,P在电	dheifffjchighffaieffeidbf
,P在群	feheffjhdimgdheefmidjfbke
,P嫌	bhckYefcjfieZbidbiedeflZd
,P嫌贵	ffhldccfcknddfkidodefehgd
,P尝	figffffieedfefgeedhffiaef
,P就	efcecckgkZdbdcahcYjbeckbd
,P就是	ccefdekelbefecdfeZfdgfhcf
,P已	cehcichZlfhechiZdeajbkjjb
,P带	ageakckfkafddbZecdcbchbmb
,P帮	ccefffkdkdjigdZeeccdidgef
,P当	ddhekdhifdihidkbgZdgdiXki
,P当场	feiggfeifejiielbfZegdjYbj
,P很	ddkhgcchhefldbejjgbbefkif
,P急	dkdbhfcffhcgdjaggcibemYhd
,P想	chejadZjebjidikcjfhfdfkbk
,P想上	fkffggfblgefdkogfmehfenec
,P手	egdechjcjfidhakdhbecefade
,P把	efefhhaffieigebfijcaddhbb
,P拍	feeffjcjciogcehdhbjchcbde
,P拿	chiddddjecdedeceecedegadg
,P挺	difgfcdnaggjbibcchgfdekib
,P换	dijkciaekddefdmhfefiffcdg
,P提	ebgfkebhhcbedfcldekehdbgc
,P撂	ejihddcfejbfdecejndlfeebd
,P撂话	ejihddcfejbfdecejndlfeebd
,P收	jehehegelccfdedchaedehaje
,P最	giieeeeeiehfjfnegcfeehfif
,P最后	gfjfgfffhgigjgohhefffifff
,P没	dgbkdYghhabedieidabjdedfg
,P没说	bgajcbkdkdbgfiacfddlegfgd
,P点	ecfkeeckcfbjfgkkgijdcdfdg
,P点了	edfkdedkchdphhkcdjledeheh
,P电	ciidfhcfhgeeegbcegilegdei
,P电话	ciidfhcfhgeeegbcegilegdei
,P的	hcfhdjbdleddgfkhedhehfgdd
,P直	chbigbjdblZljdeheqemhebid
,P直接	edffhdjeamallefhenflfedje
,P看	ekeehcdkdZeibbXdiaicecgZc
,P看了	eigfiddkecgjccaheZdegcgac
,P答	igbegfcjeeZfgfecadigdedce
,P答应	igbegfcjeeZfgfecadigdedce
,P签	chfZkbbhgaaehhkhZdabcbkji
,P给	klbgabZZihddfnZdcajjecdcc
,P被	eeeidkecaleakddeeekjdeekf
,P要	bdhmfaWdkdligfqggYcaeZagd
,P要0	ehdjefcfjegfdfcbdbeefdZgd
,P要我	fcclfdfcjejemenceaeeecbge
,P要求	gdfjfedfghglefhekiccgeXld
,P让	feghghZgieecdfabfigdcghkj
,P让我	ifffdhdjgcdehidZhfeYZgfji
,P讲	dhckadbcificbcbhgkheidiec
,P说	gigcefbghfjacjdZeincghcgj
,P说D	fZkgggcegfjbhfhXbglfYgbgd
,P说R	dZcjciccelpdncccddcddbffd
,P说一	jefifefhfggiiiidfZjffddee
,P说不	cedfflegcjhcYaehgffeeaflh
,P说了	cbehidkkdccegbkdeakdhdakg
,P说他	mgefdgebmdZecdfcekaZgaZbb
,P说先	clhhbcbcldgecebghZccfmZce
,P说再	bffjhbZclehbedZcjhafhefka
,P说比	fdggjdekceddbdceeekeedadc
,P说等	dkhecffcmbebcjhjekjeidddc
,P说要	dkhaldcagjecgidfbijdgZciY
,P说还	jegfdedifdiedcheeZbdeggfl
,P说这	eiidfediecbgegahgZcjehecd
,P说钱	fifeejekchdfenedeaaafdicc
,P跑	bZbbilYbYoeecbcdjceqfbcde
,P跟	eifeifbgheZmdhgddYkddfgcf
,P跟我	figgefchfecleigfhZleffhdg
,P还	hYbdigiifegfcbWaffkebbebb
,P还是	gagbcckamdaeceZedhddfcddb
,P连	eddijdcnZcdcjejbdaefefici
,P透	ehjbdcbdfiadhlkcebdkddbde
,P问	hgakcbbfkdgcgcgkdjebefhee
,P问能	fgdieeeejghfddekckffffade
,R	XekbWlacghncyaddbabfiagfa
,R0	eiggegcifclehhkdeadchgagl
,RD	ccihdahhffaemdcbeadbccbdd
,RM	edljdcbejeognejdfafhfhdcf
,RR	ecgdkbdeieacdfffeffeieddg
,R也	fbmefddflckhmebdebjbijedc
,R以	feddfkdeigmgkgdgfjfgnfhgf
,R低	ggffgjffghnfjeefegfgefeee
,R报	dfleZbZhialdoebfddjZcacbc
,R断	flddccdfjdegkggnfegegfeef
,R最	ecihebhdkfnflfbegbfccegdh
,R的	ahbegjfkXmddehZbeicmifgic
,R的人	ejbdjdieclfglffdgjgojcaed
,R第	fdhbcjddejafkeheegfffekhe
,R第一	fdhbcjddejafkeheegfffekhe
,R给	ebehegicihhfpbafmhcZabYcg
,R说	fajhecdffiZfofemdehkefgdg
,R那	efehddhiefkeldcddedcddgcg
,R那边	fcfhddiefjjekddeegegdeaeh
,R都	ecjhdbddgikejidddifcneiff
,b	hjfdffgiffecdjgefacbhfehi
,c	fieclbdjcgadchcgfYgjdbhch
,de	fiieeeffggfcfehfhjbgfkeee
,dem	fhgdfggfidedffiffZbdfmbfe
,l	gcegfhddihegghjjeidcefede
,o	cfibbdkbmdbieiahdcfcbgfdd
,p	dgfbjgfgiedmhheccdeegiede
,po	dbcdlggghedlegbacggbbjfef
,poc	dbfcchihehcegdceeigddofdf
,q	felaheediggdeeebfeeeehlkf
,r	feeejffigceeifdfddgbieagk
,re	fechifdigbgehfefddgcgeadk
,s	fdhfgcddghbefbdcjffebgbhg
,su	fdgiffeejdedgefelhfcgiaif
,t	bghdddhghbjbciccbYhcbejic
,一	biddheajcfqgeehggpgWfgieb
,一个	feeifaZjgblfbbehhffcceida
,一个月	hgiehecfieiehdegbgfdffbfe
,一共	dhfeggYhfgicfefghckekdief
,一共M	diigdfadjekbfgggiigfadheb
,一分	edcgfjcelcbdecebmbfdgckce
,一口	ehhpbcdgdjndbebbihjeedddf
,一句	dbeiihcbejbkfdcdjnfdeecef
,一台	ecfgaejafindfihbigafbhaeb
,一吨	ehkcciZcldheefdbdgfheeidd
,一天	fjdfgfecigbcdeejhfeefckie
,一套	ecmdcfbdkemcdfeefbheeefdb
,一小	elcddfdghdcfgcdkfbffhdnce
,一小时	elcddfdghdcfgcdkfbffhdnce
,一年	dfgclaageifkeabbiihfceaea
,一年M	ggffifffihkleeediejfefead
,一式	edddlecfjedndededeffedcdg
,一式四	edddlecfjedndededeffedcdg
,一期	ehgfeiadlaifjgckegdghbigm
,一次	egdkefdkdakbddcgkaeddcgbd
,一直	biZjfgacgjeigbjbgicZecadh
,一问	ejedefedjfgieeeeencggdfde
,七	difidcceldclgcmhdaeffjbdd
,七个	efhiedcdkedledmiecffgkeee
,七个人	fgkdfedejededenifdfehlfge
,三	fdkchacghbcoiceihadeghjdi
,三个	idjdcbffkadglglieaehchgZa
,三十	ccieedhfghbbdZgZjebcgeecg
,三天	edlgcdcbmbecgffkgbfcgjbce
,三家	eahibabboakljkahdjbcjceef
,三年	edibkgdldgZqadfbbdhhfecig
,三期	fieaideihbdebcbbebeccdnfn
,三百	igcgjeclcdahdibhdbedcehhj
,上	ceedfiiYlfhcebiefedmehjic
,上回	jfcghedehggfhehedbcmfeeke
,上头	cehddkbdfibeihldeZfkefbde
,上批	ebcbmeieeihfddadfofegdnnf
,上次	egffdijdhihggdcddhgihgZac
,上线	daagmbadlcdideerkaccebkdd
,上门	hcjekebjhbeececddbfbficmi
,上面	cjfccigckfhchZkdhddhdgeai
,下	dYjibdkggghleYkkcihjejicf
,下一	fdmecfeggfgjfejbfggehijhg
,下一步	fdmecfehgfhjfejcfggehifhg
,下面	echkdecclfchgckdfjedegZdh
,不	affiYkhWfldcheeYdpbjfagef
,不买	fkijeddgejdfbbddfofeeeddd
,不做	dbdcdmbdclfjcYjbdjeqdeecc
,不做了	edfdekdebmfjcZacdkeqdeecc
,不再	dcabcmcdjegfdeefcfghlefff
,不合	fehcejdcambedfhfepfefcieg
,不想	fjehcjcefjdfdddffofdfecch
,不接	efklbaafamgkbdccipfaddZae
,不接受	fignebcgckiddefcjngdfeddf
,不是	bbdiedkanaceffjheeffbfiXY
,不然	efeigZcaellfiebYclfideeij
,不然不	gegidfdedjdfjfedenfbfhfhd
,不然少	ffejdfeeiikfegfffYfcfidej
,不用	efceejgefiffheZcgmeldcggg
,不给	fcijdaceamhfkcfbendoehcha
,不考	eYdbenegdkhfbddefffeffbef
,不考虑	eYdbenegdkhfbddefffeffbef
,不肯	ghhiceedekfgdfedhodefjcef
,不要	fdgadikchicfkhdeeifhicidd
,不过	cklfdcbbobfdegnfhYcbhfhbb
,专	dhkcedcdlbcgihgkdggdhhjcd
,业	hgihcgXgfgfhhaegdgebifjgb
,业主	bihieiaidihhgaghggfdifghc
,东	fjiddgdekdfdflgfbmfegffef
,东西	fjiddgdekdfdflgfbmfegffef
,丢	bYWaZtWZdlnaoaZbbackZZacg
,丢了	edadbncdglmekecddefejdcfd
,丢单	fdcddmbbldldiddbccecadagi
,两	XilcjcYbldgmfbmdecdeankjb
,两个	cgdihbcaihdgddmefgecfdWdd
,两台	ehjdcechgchegddegcfcdkjaf
,两家	ecicdhddmcbdngXcdbdgaqddd
,两边	bejfhbZeggkmddldfjeccbkcd
,中	eZfhiidmZhfhiXecacefsafad
,中了	bbacobZlcbefcddbedeepdZcc
,中标	ebchfjfkbiieheafaeedlfcdf
,主	ahfdgfegmXbfgZiibZgadckeg
,主任	cgdccbjamidgcbmigkeeedecf
,主动	akbhcjajiabgfbaidZfabegad
,主要	hdigedbelcfghefefbhdgckcf
,之	ifeidibghfigegibgbikeijee
,之前	ggfidicgfghhdhibgdjkeijef
,也	dlhdcfaaobYdddaggabgfiWag
,也没	dhbgeggelcafbigfccebedbdc
,二	hkjcebWghcikaehXcdcgkeZep
,二十	efkfhddhfghmcdhbeifikfWdc
,二期	dklbebYigZiiZhgZcadZeeffu
,二期的	fgkdefdghdihejedhbidchbcn
,云	djbeejccejeegcmefifecdjie
,五	cfhhfbbkdajgafekgfdaikkbd
,五家	ecmcddddkebefeebideeklZeh
,交	efcgefgcpafidddseXdcddicc
,交期	eiaiddecmcigcecqebecbeica
,交期写	eeckfccekdigcienegefdddee
,交货	feghhdeflbdkhfhliZgffehge
,产	dfgehheaghehgfafdgdjghlhe
,人	feegameeekceheaihgdidckZb
,人家	kfaddmVecmefkeeihifaddkea
,人家说	idejeedjcigllecdgchbdegde
,人都	ddbdeiibfidccccdhjeofebbd
,什	dfjicdgdhhfdhegjcaemheieb
,什么	dfjicdgdhhfdhegjcaemheieb
,什么时	edijddgbfhgeeeglcbendebec
,从	hgbfgbggjbhfiZaccUehbehce
,从0	ehjgefcelejgdecddahcfgfdj
,从D	cbchgdidkgdffddhhggkefege
,仓	cabbkbkfeiefjcdhkeeabdYlc
,仓库	ccadjcjeejggbdfilhdadZaka
,仓库P	fgeejehdjghegggleifdfeecc
,他	cgdgZckfjcidiglbeghfdcjbj
,他D	fdhgcejghcffjdkcebjehebcf
,他们	ageaaeneidffgiedffdfeblbi
,他们D	fncYdaeakfacbmZideejbaebZ
,他们P	eekheeZjedfjYZkifbdgdjhYa
,他们在	cjgdeebdkdcekgbefcecccZde
,他们嫌	fibhedifclmdgeaccmfbfcada
,他们家	bjaahjgfdkhcebckfgdbhgddf
,他们想	dggfbdikeaYdcdjdkWhaijild
,他们法	gffjefeehgfmghjfijddfgddd
,他们现	fjgdefdeigdglhdfgiedfjdeh
,他们的	cheahbkffhegakZgjfbiceccb
,他们自	fdccigkcgkcekbeifZdmgdkde
,他们要	dfdicffcmboiZdcdfagfbihhf
,他们说	dhhgjdYbjgggedaajjhkfcejc
,他们那	kiiZkbdgffXebgbghibhnbigl
,他们采	deadddlelcechdhcfafccebfc
,他们问	dfecaelcldafcddediecfdZdd
,他家	fdadjcmbkgdYcYaaebdlcfiak
,他家要	dfhdehhckdgecdcdfaedfdodd
,他把	dgdifeejfdkebdaefjecdfdgf
,他要	edelcebdldjcbhhegahdicddb
,他让	gghgddccmcigicjffffeedddd
,他让我	gehhdfddldiecfhegdeefedde
,他说	jifgeaWggdhfkhjdhjkddjhfc
,他说D	ehidbfcifckdfbcggdiccibdc
,他说他	geeheeigghldgiccdflgdeedd
,他那	chdcdhicleZffdhbdbecedldg
,付	eicmYddcmdfdgdfhicdafaiba
,付款	eidmYddcmdfdgeggiddafbjcb
,付款方	fedlcfedjggbedcgmkgeiedff
,代	didhggddmbfdfgbcebffkdbcd
,代理	dgehggddmbidfcbcebffkdbcd
,以	decaefmfifbadhgehefhgfZfa
,以后	decaefmfifbaehgfhefifbZfa
,价	bfcidicghdohgaocedheecjkg
,价格	cgchbjfggfmegdnafeifgdlih
,价格谈	gffieffhgdeldffeiadhefgfc
,价钱	cfdekaambZppdcideZcceebdk
,会	cZcghbkidhgfaZebncgfdccea
,会计	ecbcjejZfkaiecbcqcbgddbhd
,估	efjjecgeghgggckfffhggYdcg
,估计	ffjkedeehhgggdkffghgfaadg
,估计D	eifjcfZhgbcidamahZkbhcddc
,估计没	hdkiegaedkhehedeebenhfeee
,但	ckaihYdhkWlehmmijlhaifjdn
,但是	bccmebgflZngghhjikhgfgeek
,但是要	egeicfdghelcdffffacfcbbfe
,但要	digiaebZochhZdiglafdgcfjf
,余	ddkhffcamfjbdfdgjihddnbcd
,你	cieigbeeckldikfcjnikdekme
,你们	ZffijchaclmekbefkoZmdfgod
,你们的	ebfjjeidejjhhhhcgkfhfhZid
,你们这	chhbibhbfjbeZdcigmdiffZkd
,供	dZjcfgjbnbjifgfdhacffcgch
,供应	gajdgifdkejiehcdhZdhhebdh
,供应商	gdmeddeejeekhedciceiifdee
,供应链	gcgchjhfghjecighfagdffdfh
,便	fbgfekceifogidgkdhbfcfhfc
,便宜	fbfffkcfhfofidgkdjbecdhec
,保	kYiZebhdjeeffZadZgbfdbaoZ
,保安	ndcdceaekeccbcefdfffbdcbd
,保证	fekbgfdenbdeifffbcehhefff
,保证金	fekbgfdenbdeifffbcehhefff
,信	fiffhbeeggddhfgekifgbeihe
,信息	cihdhcdffhhehiegghggdihic
,信息中	ghiggefhgeheddcfiaffeeZff
,信用	fcdkhedblefcdcfdnjfdfccdj
,修	ebgdkeeihdggcddddcdceeblk
,值	gaccledahibeghdeejfhhbbnc
,做	pdccgeVbmceedddYdZcfbdYbZ
,停	cdabhlgddkbddjifgdekcgibc
,催	dZahqacYlebaZZafpljdbaakZ
,催了	ecdfnehdgidfdcddomdhfdelc
,催我	fddekdddkdeebdehcjebedcme
,催我们	fddekdddkdeebdehcjebedcme
,僵	gddjgcccgikebdbdgqgcdfcce
,先	njcbcWbboceccieebffjacceh
,先付	gffkdgddkfbcffdimdoeeefhd
,先发	hicgifbeldiededjdafcecedd
,先报价	gdldgfffigkgmkdifdffcfigd
,先放	dhiadcicfjbefbegdhfmejabc
,先试	ehhefeeekbeeihdhebechmZff
,先问	fkcbhecdkemgfbeefggdddcdi
,免	ejjfbedclecefdddecifekadd
,入	dZlckaaigbekhaaneYbbradcZ
,入围	eckdiccbmcfcidckfaddpcgda
,全	bedekjYfeilelibZhYfhZYijj
,全款	fedjgecekamdddefkadccdbbZ
,八	ckckfaaggfkgbagibfdlbclae
,八成	ejhmdbbddldjefhhfhenefcfc
,公	gcbejjakebebcgUeiabirffeb
,公司	iXZbblgbijaidgYdmYelaaicc
,公告	cdcekjbelcddgceddhfboecee
,公示	dbYhkgZobYhbcdaebcceoeafd
,六	eefgjdbekdhfecZfcddcdbggc
,共	gdhfkfbjdfmgeeiedfefdehki
,关	bdZefmgjcjicccjkdYbihckbc
,关键	fkfjecddlchfeekhfdcefeZde
,其	hffbebibmdZkbegfhcbZcdige
,其中	ekjfdfdggeddehcefafeedgge
,其他	ieffdcibmchkcbechgcacebig
,其他没	hcekbfidjejlfebbledefdcdf
,其余	fiddfegbndYhedigebeeggkgc
,具	fjeYdcggicicgihgecgfcdfdf
,具体	fjeYdcggicicgihgecgfcdfdf
,内	ffjfcZgcfjebgcZchedhciddc
,内部	cgkgaagddkdbgdZedgdickecc
,再	ZfboiWgegildcjegajejefgdf
,再不	efelecfdfkmefdechafefjgdc
,再让	gffifffidimdcedhckkehegee
,再降	gffkffedbllfcfdgeoebfedhc
,写	eegjceidkdlleccdcakcckfeb
,冷	iZjgfcahfgghfbbhbgbdkbgga
,准	eiijZcZcnbbfbjaedbjbcdbfa
,准备	eiijZcZcnbbfbjaedbjbcdbfa
,出	ddkbgchgejbfhchejkdhcjcic
,分	bfieigXdjeklibkhkfeildfcb
,分三	fedgjfdekcfmccdalcedechec
,分三笔	ffeejfegjdenedecjdfeedhfe
,分两	daigjdcaobbcdcbobZfdbgbde
,刚	jddegcebjgdmdhhaddfafdfha
,刚开	elafbdhekebejcccddiicdfcd
,初	mbhbbdbejeddcigcecddcjcde
,别	fbWiXepamdghccdabdhbedfYa
,别再	bcccdmgfckbiiccdfZeeebigg
,别的	jdcifcddmbikfeedgcjcdhhcf
,别的没	fecjccgelchlcffeegdbdchdf
,到	YcgeUmlXgkeakdfhfgbmcgZci
,到期	ddbjYmVedkadgddaeaeldacZl
,前	nedhZgdcifjfddfhfihggZdbe
,前台	mfdccgYcmdecgdccefcefebbc
,前台说	nceddhZdkegegdddehdgbdbcd
,前提	fhdkafbciimggfdggkmddefhg
,前提是	fhdkafbciinehgdhchkedegig
,前面	cigaebidjdcegcdjdecjcbgbf
,剩	ccgjhbbckfYdgbjjhcgfijecY
,剩下	cddfkccehhbeecgkgehhbiccZ
,剩下的	dhgdgccbhideiccdegcjchdfd
,副	degmedgejeheickfijcdddddd
,副总	defnedgekdiejchfjgcdddcdd
,办	jgfehfdeiggfgfjdfdffhgbcb
,办公	ihffhgdeighfigkdfeffhhbdb
,办公室	ihffhgdeighfigkdfeffhhbdb
,功	ffmcccccnbbfihfhfffhdfiif
,加	mbeddbghhYkcbbikcfYbidkZc
,加上	mdceheadkddjfdfcdfefeeaei
,加了	lYhZdcffkagbbefccjcbcgjba
,加了微	leffefeckeefdghfegfdffgef
,加急	fgdmcgcdifnddfendadeedadd
,加我	gfjggefdjejflfdfgecenefeg
,加我们	gfjggefdjejflfdfgecenefeg
,区	jdhedeihegbdejheefigifadd
,十	gdcgkaYclcfkhcdmaiichggff
,半	cbfiiaidkcddibcihdihcciib
,半年	eiddjdhamddfjcejjgjceflcd
,协	iealddcifckpcdbcabeddeccc
,协议	efbleedifdkqcdddbcfdefcdc
,单	cYffhlikfYojhbbleZgZchbch
,单一	fdejhddfidikdfaffdeddeffh
,单一来	fdejhddfidikdfaffdeddeffh
,单价	dXeiieckeaoggcbmgcicgiacj
,单价M	fcifgeZhidneedcleYdfdcgfc
,单子	dcZfhoWigfdlidkjeaccaagec
,卡	cbdpabccdkflaciafkdcbbgbf
,卡在	ddcocdbeghhfddkedgedddcfh
,厂	djcgcdjbghhhgidjehebjcffb
,原	cifjbgcakefihclaeffhjaeYf
,原来	ciehaegbmcfgiemcceeejbhbg
,原来的	gZhiajaeghiijeacedekjejei
,去	YjZZcijeggfbmbbadedacbZgi
,去C	ckecfcgggfdflacdegebdcdhi
,参	fglbabXbpaadkacccieZofiac
,参数	bflbbbXbobadlaccdgeZoihad
,又	gdafkfZhidcjbbYaeggbbZffl
,友	bhhghaieghdeqhddjfhhgfkjg
,友商	bhhghaieghdeqhddjfhhgfkjg
,友商R	dideibjffidfmieejgihhgkjh
,双	bjefeiadkekmghbhbacicbkba
,反	chkfabZkecebcagZdfkbdeajj
,反馈	dZnbcccjecccecddccedefZeb
,发	dchcfajWhjeaadbckebdabdga
,发了	igcYfcgZkgbcddfacbfhcdehe
,发票	eedclffdficceeefnldddchfe
,发票开	fgeelfcekdfdfffemefedddff
,发给	dciibfgcldhfeccgcZeddbjdd
,口	dgbihccfgfafahZjefbjcdjcg
,另	ddmgdbeghdheihffgbfchgebe
,另一	edjkecdclcldnehefbfedeaee
,另一家	edjkecdclcldnehefbfedeaee
,另外	eelgeffhgeefhiffgcfdhggcf
,只	meihbfbZmdfkhfgicbdcacghb
,只有	dhieeefegghggcecegfdbkbbg
,只要	efdjgfedjfmihejfcYgifbild
,只说	ihlbdddfkdbdkfiiedebgckid
,叫	lebjefadkehiigYbejgXbgihb
,叫我	egbkchcekfklngbeedjZdgedd
,叫我们	ehcldcdekekljdceeckddifde
,可	ehfdkbbgfhgeijhdhfbdXjeZd
,可以	dehbldbldadfhicfiaddbjfed
,各	bbigabkiegddhcffeccbfkcbc
,各位	ccegcdlcmcdeedggecddhcbed
,合	fhZiifXggefqkcflfgehcbicg
,合同	ghZgjeZhgddqicghiffgdcddi
,合同D	encdedZhgchfmdbdfjdejfebk
,合同也	gggdkgfmbfemefdfldbejhfed
,合同到	kidacibcgidZpfdhhccleegej
,合同压	gdfldeddjgendeidedemffeed
,合同发	ffflcgedkfdmfgkefggeffeid
,合同在	fdencfccmddpdeiebfifcedid
,合同条	gggjegfdkfemcfidhcfeffhfe
,合同没	hdfbjdlbiicZigdffkdifefhd
,合同编	fffeifhghffmeffedefefedfd
,合同都	feeifibcfihpiecbhicfeeeee
,合同里	fdfgbejekdjgdfhfdZgehebid
,合约	ekciafadjehjkfchdcfeebeeg
,合计	fcdlefcckekifdckdbjdddbcg
,吊	dbbjgejdmckeddencdfdecdde
,同	lbhkbbYdnakYiYadfkcXfeZgk
,同行	kbbjedcekcjekdddejgddeaee
,名	igeYafdbifhcidaecfdaZbbad
,名单	iiYbbhYdldfdjddbedfcafdcc
,名单里	fjZcciZekedeldddfcfdbedde
,名字	jbkbddaelccekfddebdeddeee
,名片	gceeedidghiddechciebdbdcf
,后	gjcbhYfgfgabehegfhcdefhji
,后勤	ekhdhdabgidffjgjgkddjfebh
,后面	dgfbgbhjgcaaebajdacabaZZj
,否	fheghcfffhdebekfdhfcecfhe
,否则	fheghcfffhdebekfdhfcecfhe
,含	cakcadhfjapeeZacfWeaeaacd
,含税	ddeeefkekdngfcdbfbfcedcec
,听	iddcbbkZjhgandbejcdmgeebc
,听说	hYdgdekbgiZbmYcikXajhheaa
,听说C	icbajbkedkcdcdacgcfkdcdee
,和	cghdidficjafeaYfgjhfZjfie
,和C	dbhfihfgfgdffdcYiahadghgg
,咱	cZgkaijdlchknfcikhfciefXX
,咱们	dehffcjgghcdiiadfdehjgZcb
,咱报	fdcjfjcfjelfhbjefeffedaff
,咱的	cadacfncnabbaeeildeZbalbd
,咱这	diifddcihdZiekdeebjdejaef
,品	cjhdddgdejffclbaeigZdjkce
,品控	eiidcdddfihddfebelfefmgcf
,品控P	eiidcddefjhdefecfmfeflecf
,品牌	eedghdihibchejccfZhcefeef
,哈	hhdfhddifecibebghfedediZc
,哈哈	hhdfhddifecibebghfedediZc
,售	digfidahffiehgcbdkdedelmd
,售后	efggiechefieiedcdlefefhme
,商	jbficfbcjgijgeegehbjkfhdZ
,商务	aZhjdfdblejhidfhehbildifb
,四	fbiekdbiefhhigdaddhdgheic
,回	ebhdejidgihfhZlglYikdZdfc
,回了	icadbdjelccheeeeidfbeebde
,回头	egcceekhgdfbcdZggcfbddfdd
,回来	ddlgccdakhgilcqdfflmgdfeb
,回来就	dekhcdablfdfmepeecmjhecdf
,因	figdffchfgegiigfjfkffeejf
,因为	fhfeffchfgegihhfjfkfgfejf
,国	fhhfegeghfkejfheiicfjeZfe
,国产	fhheggeghgjhjfeegjefieZff
,图	dgkbccabmdaddfZfdjfbcjsac
,图纸	dgkbccabmdaddfZfdjfbcjsac
,在	eiecbbjXlfdbidYegddahcbjd
,地	kcecfggbmdgbfhihddddgbaec
,垫	dcdljcbdkdeefeeenefieeeee
,培	edicjeagekddjeffdkdiegkme
,培训	edicjeagekddjeffdkdiegkme
,基	eedhghfkbhgcihghdgbhiehbd
,备	icidhfdekfddhddgeaedehlgc
,复	ediadichfhkbhcgcfdegcgbgm
,外	cjhafefdkefdhedckjedehjcb
,多	dlahecbcnaafdlaaccgdedZki
,多久	eleecedejeffcfdbeafegfcne
,大	cedgVZmkeYgdighfZglYameea
,大家	bbbcednekcZfldZbhgccbdXdd
,大概	diejYcgifbfefhgjadmbfihZc
,大概D	dccjaejghdbcfajkcinbgbdce
,大概M	gjgedgdckfffhmefdedfeggeg
,天	iibffhhclefdjedaddekjdege
,太	ffmbdeeiffeifidjeohdeelfd
,太贵	ggjffffffhkfeidefnfdffdhe
,头	idabidfjedaifbbgihadccbhh
,套	dahaZdjcledfefeaegeedkjdf
,她	hgcfhfcjfefdhihaigdbdjZcb
,她们	ejdffjejchafehfefhegfjfdf
,她说	gfggfedhhcefggdajgcceiefd
,好	gchfegdigfgjgecgggcffidhd
,姓	mccdbdbdkeedcdeedgegddgcd
,嫌	bghkeZcffhhhhafffubfbeYgd
,嫌我	fikdcdcfejhfaeeddmfifdiae
,嫌我们	fikdcdcfejhfaeeddmfifdiae
,嫌贵	gfgfkddifgmlcejegmfefgded
,学	ckceceighdgfjlbbffcdeddee
,学校	cjceceickegfhkbafjcdedefe
,安	dhjcegcelagehghkgfcadkjYb
,安全	efjhbfcghebhdhffehedfkmad
,官	mbdeeecejeedfdbddbecedcfd
,官网	mbdeeecejeedfdbddbecedcfd
,定	bfcigkYieibkfcXblcfkfgkZg
,定了	dccgiibjdhhnkfaggbhbdeced
,定金	fdehejcffhchffecmcbmdfjcd
,实	cjeffdfaihfefdhgefgedcigd
,实验	ejaeefgdkdfggecegchfeemee
,审	bdYnfafajidmgcjZlejcacZZb
,审计	ceZmgcibhjdmgeaamekdacaac
,客	cfcflhaffiiihffgdmchddhnb
,客户	ZebgkibgehhjggeiejcgecjnZ
,客户原	dleabghhhehedckZdddddgifd
,客户要	ffejefdbhighfdeicjededgih
,客服	jecdhedcmbfdcehbdYdgddcge
,客诉	gfgfjegfdkfehfgdeniifecne
,家	cfagibgdifbieagadjcbcdelc
,寄	aejbbaicmacbabbaaWcbbmYia
,对	dgiffbcejdghmcdjjgcgjbcge
,对公	edeeheifjdegdeeenbedeeefe
,对我	dkhbdedkdafcaebdgcedefbde
,对我们	dkhbdedkdafcaebdgcedefbde
,对手	adihZiXYhhidugaldZcbkffcg
,对手R	eidgeigehgmgkhegecffickgf
,对接	bcjakahcdkbdedZZdiflgbfnf
,对方	iiahdchggdhiedhbliefccgce
,对方说	gfehdbhhhagbdbhdchgYdfeci
,对面	candeeaejfffkfcedceekecee
,导	ejidaifckddhjdbcehhlchmbb
,封	edicidgbjfjdcdehdbfcachje
,小	lWldfegZmffdealXfhbgbjfkY
,少	efbjhibagjheadciacefkaYec
,少发	gffgjgfddlfdeffefkgdedepe
,少发了	gffgjgfddlfdeffefkgdedepe
,就	kbbmYfakiXgbcjjghcdbbebdh
,就C	jgedefdhgdeffeieddibfehcc
,就一	kidbddddlcbdfechdadeeecde
,就剩	edbobddbmcbefclchahdcfacc
,就剩P	eeflceeckdededocdcbefecde
,就差	cbenfdZiiYgcbdifdZbkdbcea
,就差M	ggedkfehjegbdfchegemhhcdf
,就差P	fedjfffckejbdeoedcbcfddfd
,就是	ffghcfdekcgfdlZhiifacjchj
,就是P	eidgdgedkebfckbhdedcfdaae
,就是没	dkgdedeafkdhdlbdcfcbfhgcg
,就是要	dgdjfdcjhchdcchjhacbfcbik
,就看	cbnbcdbhgbcdedpcddccdeece
,就等	dfhlddYjfZgfffgffXebdhgei
,就等P	gfejeffiefjmgeddedheeihce
,就让	fedkdeddlgodfdefeifdeedgd
,就这	eccfdkdedjaejeckdcgmfedee
,就问	jddiddeigbdfedbccaecggddc
,尾	ecbigdggfffhdbbikdfhbcbdb
,尾款	fdcjgeXhdhihecdkofficccWb
,尾款M	gffaogeeghcfheemmadldfece
,展	mdfcaeaejddbbdbicdfgbgYcc
,展会	kcbddffckfbdcbdidcciciZcd
,展台	kbhddechgeiddeeefbiedeaed
,巡	ebccmebgicfedcdkddeddcbnj
,巡检	fcdclfchgcefededeefeeeaoj
,工	YhddeciejdefiganZhcebbabb
,工期	efbjkcZdkehhgjembiebddcgd
,工程	bhhcegeXjhehjhchdkfcehffc
,工程部	edlebhdbndligddfhegdehZbe
,工艺	egideeddkfeehgbgejfdeegdc
,左	felfeffdkehgkgfdhgeddlcge
,左边	gekffffekecgjhgdhdeedmbge
,差	deaiZlhehgfhlaYbhkibiabef
,差M	ggfjgffgghqghefeeefebffef
,已	gjeYelaegigchgefdiaibZgee
,已发	eihdbfcekekcefeddafdfglee
,已经	bjcdfkYgciehjjfgakZjZYbhh
,已经签	fffekdekdddnbcdigdbbdfdcd
,师	fbhcjffiffdfdegjdgeeejild
,师傅	fbhcjffiffdfdegjdgeeejild
,带	eldfbahbmdjkceXfigkZbbmba
,帮	dbgbcclfjbacebabbbchdbXbc
,帮我	gdhbcchgicbdfccbdcdeecYbc
,幅	gjfdfgfeififddficchffemfd
,平	gegZedjiicdfcafhcgfagehae
,平台	higbfcciicdjdcjiebcbgdcbg
,年	chdgjdchibehbdhedYkZgZjgi
,年度	fegejegifbfcggcdfemejdcjk
,年框	fefghegjehdfhejdcbldcfhdf
,并	efhfbdidldcccddjcYecdence
,并发	ehdceejekdeeddecfafeefode
,床	ehighdcjcglihbZjgihedlhbb
,床垫	femhdedjecmehdbdhZehflbfc
,库	ekadjedekcefcehleafcjekcc
,应	chkYdcjgibcfdbdaaYhajbcgb
,底	fdclddhcmbocgckeecdcccbhc
,店	hjfabjafejjhdbZbdckjddgdc
,废	ecdcclccekcejcbefaecpfZcd
,废标	dcdcdlccejcfhdcfebedofbce
,废标了	edbdeldcbmefeedffeffmgbef
,建	dldcfbbfjccdecZdhZdckebed
,开	iVdeikgefhhhigdYijgblkZjd
,开业	fadinegdekgedegeenfddfdke
,开了	dbdblbgcmbakghghkYfchheig
,开标	ccfZZnaXekibjddccjdcoebgd
,开标了	efceclebkicemeeeegfclfehe
,开票	edcdcelejeeceffeiaffceeed
,张	ffhldeddejkcedeehkdcejheg
,当	eghbjeckZjalebcdlmlfcfmdd
,当场	fcidkgdlafblfceemjmcdgibb
,彻	fcfeelefdkgeeidecZdheeeec
,彻底	fcfeelefdkgeeidecZdheeeec
,很	flffcfcjgcYefaZabfdfbbaeb
,得	glgfbZcZncdcacoiegdehifYg
,微	hiccdZhbihdcbfbindefcccgc
,微信	hiccdZhbihdcbfbindefcccgc
,心	fjgddhecflhehhcccheaedcdh
,快	gkhfZcaeejjfgghbaZiohadad
,态	dmhjbbbhciadcccbdfefcbYab
,态度	dmhjbbbhciadcccbdfefcbYab
,怕	cjhZiZgbifgejZabdgdidgdYn
,怕是	fagalbjfckifecddgXgofdbdp
,急	akXjebehgblbfcbpbcdgcagga
,急单	fhclbfcblgneeeenbeefeedfd
,总	fekjgeShheehcbmcgcefhecid
,总价	ebkfgcYcmcgibaadhbibfcfjd
,总部	eificgaifcbbcfmgddcaeggac
,想	kmceZWbigcccfkaedibZdkmgm
,想了	ihfeffdejfeffhdefdeefeadd
,想了解	ihfeffdejfeffhdefdeefeadd
,想做	iediggeeigeehfheekdfdeaec
,想先	clceefdghecedbcjegedelgef
,想再	djehcfdlcdZefidbebeeeaibo
,想找	glcdeccbnbcfjggeeifceaija
,想把	ejehefcidgkegdddejdcfdibn
,想拿	ejcckeedhkcedefejahnfjaee
,想换	cneefdcggfceiiccgWeedbmkb
,想换一	dmffffehffgglbedhffaeeimc
,想看	hiedffdcmcchgaZidheccgkZb
,想要	hehjgebhfkheficcijcdjfece
,意	bjdhfdbhbjjdheYhhkbjfcaed
,感	ffkidbcfclekhccdiacndgdcd
,感觉	fglicbbcdlfihccedZdnbhecd
,成	bfZZpZWjfXgZZilYcXaZedefY
,成了	ccbaoaYnaaagcZhaaaibbgfbc
,成交	fddbleddkdjcdbYabecehedcc
,我	hWglcekWijocjeejijglgfceb
,我D	iggiececjfkhifZjgYimchdah
,我D去	emcccfacldadjkdccbclddhde
,我们	bYiedjeajgidmgihiggfkegda
,我们0	daiieaadmbococjgedcZgcefc
,我们D	cbcjhchciecegccfdZdafdgfe
,我们M	fcdgdjbeghndoccfeiedceeed
,我们公	laccdcefmbbeafihdffhcifff
,我们只	ekbfbiaeghgfgbceliggedbad
,我们和	eeejfdefjdlemhccfahdgfjef
,我们底	fechddiekelfhjecdhebbddde
,我们报	dhbcbeldifghacgfgcehnfled
,我们方	gfidfheelbhfemjgfZfebfdef
,我们是	eehghbiegghiidcdfgfhmedef
,我们最	fgffekcbejeechelcncfbdZdg
,我们的	bclbigeieeZfhgZkeaejbkjag
,我们第	dhhYgicffigdljaecddcgfiff
,我们要	ffhgbicchiihmdjdlgicfdafd
,我们跟	dckeecdfjdfdbffgechcdniff
,我们这	djbebchjefcjafcbefmedchib
,我先	lfdfhdccifehZdhifcfZcjfgd
,我回	icbeiejdkejecdehedgcebcdd
,我感	dcgjddcfdjffhehffffnghgdi
,我感觉	dcgjddcfdjffhehffffnghgdi
,我报	ecfeifififkecdebeieeddacl
,我报了	eemcefdghgjffdfegdfffebdj
,我没	ficiddgdkffdldefjigeefghf
,我没敢	ghegcehejeedkedgjbfffhggj
,我看	dZgjiegdblkcjccgbehohedfh
,我给	ggdldeacihmeaeigdgcbccdhc
,我要	egehfgdfjebeefdhnffhffgff
,我觉	edgieehifddkfibhdagjhhhjd
,我觉得	edgieehifddkfibhdagjhhhjd
,我让	bgigidZggfdgfejbgfccieofe
,我让P	eakhfecclcfjjgiceYefhfhie
,我讲	ejffeeegifihhdcgilgdfeaef
,我说	gfbiaagYkhndgcdeiebadfafc
,我说D	gifeggefifmeheeheebiffigd
,我说最	fddhcdieghkdbehdhgddedchd
,我说那	ejdhdecheilejfdfemedfeejf
,我跟	fdighgZajfliaeckfididiehe
,我这	ddefdejdlceegeegddhfcefbc
,我这边	dgfdeejdkdbegfdhefhfdfgdc
,我都	eedkeefghgdfeddfmjgdggfff
,我问	eiijcgdfjebekgbiiceifhhdf
,所	djffdehcifdfeiZdeegmddZdd
,手	dkhdgddhgeiceicdidcccdecb
,打	lagebaiYmefccZZfebcgdkggZ
,打了	kgejaZVaoahbaecccYddbleZc
,打听	gfhccbhelbdeicgidZdZlbZdd
,打听了	bflfdcaflckfkddeecednedee
,打回	efkfdeefdjiededdgmfjeeidf
,打样	dZhcdjcgfgZgbdedfceceojdd
,打电	fgjbddieejdhffcelgfjedfdd
,打电话	fgjbddieejdhffcelgfjedfdd
,打过	jbeegehffieeegdeeffgddhff
,打过去	jbeegehffieeegdeeffgddhff
,扫	mdgcfdZdihigfbeachbdbiicb
,扫码	leieceZegijdededejfddkjff
,批	eneabeaghabedohhacjYheZcc
,找	iieYYlfgggYclcinbYdgbcgbf
,找我	diccbdhblccekejmedfdddgdb
,找我们	diccbdhblccekejmedfdddgdb
,承	fbdobebcoaejfhddjaieeegde
,技	chjcfhZefhhcedhYehcgjhtff
,技术	chjcfhZefhhceehZdicgjhtff
,技术协	fglgYcddlccchgdeeafedepcd
,技术标	gflfffffjdefgfefecfflemgf
,技术部	gdeejhedjgbeghYffaffelfdi
,把	bhiiacflcdgkigcXZegebcmgg
,把我	demgchYidfdcZhcbdgekdalhc
,投	jghZefWafjcchgccZcdgibZjh
,投标	ibgdciacfiefiedcadeegefef
,投诉	ficdhcceameegifdfffbdecpd
,抖	mbffefcejeggbcdfdcdgdcfdb
,抖音	mbffefcejeggbcdfdcdgdcfdb
,抢	ghdjfdfkbhhfaiehfkffffgfe
,报	bcoffaagjcpjebjfdgfikakcc
,报了	ehmcccXckdpfbcZgdcfcmffde
,报了M	gdnceebfjelicccdedgengifc
,报价	dZjgZgafehmkgcneehgidciaa
,报价M	ecfjaefcldpmibneejfccihcc
,报价单	edhiedbbmcpbcegcefffadcgh
,报价发	fflifecgeiglciajfjkjefgec
,报名	ddpeeeaeldcefeeeededqeeef
,报告	eehgeihZnfbehedgfhhjfbldi
,报给	femfeecekelehddjdifdfccdc
,报警	gfffjghjhbdgfheefYgefhlgg
,押	dejffjZclekhccdhjddeeifcd
,押金	defhfjadlekhcddhideeejfce
,担	fkeedececlffdffefngdfdddf
,担心	fkeedececlffdffefngdfdddf
,拍	ciabecjbkhbejjkbchcfdclie
,拍板	djbbcdiclecejkmcdbdeddnde
,拖	cbclibbejegedbhcockhccade
,拖到	dcakiddeifefdcedlclbeeddd
,招	hdhjdeahhcgdfgYfggaijbjdc
,招标	gejgcdZgjbgfggbcigbcibkce
,招标办	fdjhhffclfijgegfiibfgfdgf
,招采	ehdkjedkddhddebdfdeimfdgf
,拜	iccjcefhhbdlgbYcgfjdfbhdd
,拜访	iccjcefhhbdlgbYcgfjdfbhdd
,拿	gfkfhYZigdifjafbfjbZcidda
,拿下	eddcnddnafmjbbcbcfcebfbhb
,挂	hhlabcgcnccfcefcddicmgbce
,按	cZqfbeUelaqcbXcjYVZZebcai
,挺	diieeidoYcZgakdddXdccgYba
,换	kheZelYddkehmZgbfgehebhhf
,换下	ekffeeeejdifieffgaeegeidc
,换下来	ekffeeeejdifieffgaeegeidc
,换了	kechfddeghbcZakcgccffcbla
,换了两	dddfledichfedffefifefegne
,换成	eccdjkadclingecfhcheffhfe
,据	gfkceedejebdkckdfbkcfdbhe
,掉	fcecmedcbmeeeffdemfdeebod
,排	bigbkiZhcjebgccchkabmYagb
,排产	fcgfkebdmcaddeeekbceccbcd
,接	gdgahehdmbfddfddXXfkbehgf
,接口	bagbkZjfkbbbZeceebekcflgf
,控	eijcdccekeaefkcdecddjkieh
,控制	eijcdccekeaefkcdecddjkieh
,提	ajgcfbegghZggaahdjhZbelZg
,提了	bkieacabgibebcbeckecddlci
,搞	iXXfnXdkdbZhgajXfbjcaabka
,搞定	aYZhnYXkdYZihaXXdYjZaaZka
,摸	mfbbbbadlcceldcdecebdcccd
,支	ddachdlandddbcbecbfdbflcb
,收	fcdcffjifdbefbfjjXfgefakg
,收到	bgfdfclhgcahdedhkdgicbgce
,收银	heeggfbieeedgdidhYheececc
,改	dXaibikdnXimcdaljXaZcceZY
,改D	cdbgecnbnaZabaYpaZhYbeZbb
,改了	edckfedfieeneeeeedgefebff
,改到	ddaYjdidlddbccafcbdbddZdd
,改到D	ddaZkehdkddcccagccZbddadd
,改天	gcbbccjdlddcdgcddZeifcebe
,改完	edjkddbcmfmnccidggdiedoff
,改成	ecdiZbjdlcneffeanadcdcccc
,放	edjdejcddjdddgedeifkdinee
,教	fafYkbjgibddbfeYdeebbfioh
,教务	hgfcifdiffhdddicdfeedhljj
,数	efgieegXlfjkbbkhggdhegjec
,数据	ghekfecYijenYclaakejgdlee
,文	gfciibaifbckccjmdadgjdbcc
,新	hcedfifYkfcdfnlhcgcnaZcZf
,新P	ecbfZmdchidbcikgefeocdYed
,新P不	cccdcmaeejedebZdeeeoefcfe
,新加	mcdfeecdkeefgfadfiedfdcee
,新客	leeeddaekdfiecbbdceaecYcb
,新客户	ifffefeeiedededceeecfdadc
,新来	ddifedibhhbhbamdgeeicdaYd
,新来的	ddifedibhhchcbmegeeicdaYd
,新线	kaeddjcfigefhkcbfeeefebee
,方	daqZcfZfgfbabgnbeadhcelhc
,方案	dZqZcfZfgfbabgnbeadhcekhc
,方案P	gdkeeffcldfdemjdfciedfhdf
,方案发	ffmfffdejdgffgddecffedabe
,方案得	gfjfgggfeiegeedfgggeeeneh
,方案过	ffifffgekddeebhihbeccdhce
,方案里	gdjefffejdcfdfegeZfehhjjc
,施工队	feddlfgdfieeeeendifeedcde
,日	dhffhdhejehcediZdajcechbc
,旧	egdhlfdfkdhgdcckkbgedcicb
,早	idcidcjfhgkeccZchahehcbcc
,时	kedcgeehgedhdgdidhedgbcej
,明	ccbdhlbhhgefcjmemXcedddcf
,是	gYedhckYqXdgbafUcXaafeZjh
,是D	ediecfkekdajbdbacZfabdbif
,是M	ddfccfmcmaiabYabaYcZabWZa
,是他	cdchkedekefejghdhhfcdcgme
,是他们	cedhkfcejefejhiehhfcedgmf
,是我	cdcdhgiihehdbfeeeaegledal
,晚	hbckddfcmbfgcedgcfidgcfbd
,智	fkjiddckdbgfgfjcdadhblcel
,暂	kihfbgadeldeibdcekfedccbc
,更	edjideicldckbccacbebcdadb
,最	aidfdlZdifqigdffcjffjgled
,最后	bideglZgdhqffdgbbgWhhdmbf
,最后一	ehfichacfikZedZgggbkkfahd
,最快D	feibffieifeceebZfdheejhfe
,最终	cccmefabnbkkjbgccabagcadf
,月	dhfmedZhgfobgabghdfebgYcg
,月结	ffdmdfbaihmcgeebiihcedfej
,有	ifdfZZjgibibfeWacfbgcedcb
,有个	jdfgggeejfdfbeeffbfffebgf
,有没	jjhfdeafjejfkcedfbfeeelle
,有没有	jjhfdeafjejfkcedfbfeeelle
,有点	cjbkfbhcbmeeZecddkgmdcZbh
,朋	lcddcdbggfedeccdfcdgefdcc
,朋友	lcddcdbggfedeccdfcdgefdcc
,服	cfbehfkckedefdahbfdagcemb
,服务	cgbehakckeleedahbhdbhcfmb
,本	chfiahaedkhZhcjgdifjcdbbe
,本来	diegbibedkiahdggdjfjcdabe
,机	fegeiZfcekhcfahfimegdhekf
,机器	cbicjdbdejbfceegfjdbfjYle
,材	bhieebgbhhgmaclhbjghcebZc
,材料	ceieebhcgigmbdlhbjghdebad
,条	ecboadcgiabpgddfgajccbcdf
,条款	fedlcedihaerdeecfdjddddea
,来	kYfggbfbnagfcaZibhcZcdjlg
,标	bdkcajYblefamZlddaZdqecfb
,标书	fbqdcbbboadefchfccbgkeehd
,标书D	gelffffeifdfeffieeffmedef
,标书里	gfjggfgghgidjfdefeffegneg
,校	hgefghcaigeffihfcagbeeddj
,样	bcmggebhffegXdhkdcjfZqnYd
,样件	ecoebeddmbcdbhbZdZdbcpndd
,样品	eangcdaggfhcedbobeihcqicd
,样品寄	femffeeiedifdffeehfgfldfe
,样机	dhdaiigalfbdackidfbachhbd
,样板	daigheckcchecdchlbjeheYce
,样柜	gfhgfigeigcfifidflfffjnfg
,框	ebhgibckdcekceccdbhdidceo
,框架	ebhgibckdcekceccdbhdidceo
,欠	edeekcZdfiaeabdbmihkcdfaf
,款	edcdlcbbnaedgchbnYfbjdabh
,正	fffffdfkfaZibZfZaZYcZjjcZ
,正在	chighbacmcdgeckidgdddckge
,正式	eccighcjdgbnccbZcbajbkhcb
,每	ZbdgifgffjodZYillhhhbckie
,每个	ebaibdidclheeedbckffedbde
,比	dXkbpeYhkYkmmbZYdThchegbo
,比D	ffddkeefjfenegeaddidcdheo
,比价	ffkcfeiekdmfifeffdcdZdcfe
,比我	ffhedhfejfjcledfgZechgdee
,比我们	ffhedhfejfjcledfgZechgdee
,水	gfeajgabmbabcbbebgdbalihb
,汇	gceckjZjdcafbcagiahcbcedg
,没	nccXZjdZleefidjaafeVhZdYb
,没下	kiacebbelbkhbedehefZeeaed
,没下文	kiacebbelbkhbedehefZeeaed
,没中	ggffelfdiehemeefehhbmffee
,没人	hdncYachjaidediceaeijdbad
,没戏	deeeejbdiefgdbjheZgdieccc
,没戏了	fffffmeeiedhfcdhfahhgfddd
,没提	jfjceecdlccdgcYjhabcfdmbe
,没有	hgbjbfgekdcfdeiaddfbecnde
,没法	eccjcjccdkmggeabhmedeebhg
,没聊	afddddmbmbdcfdbcdccgdbagc
,没见	pdcdddYdlcfeefccdadbgdbcb
,没见到	neefeeafjefefgddecedgedde
,没说	mgeZhadbpZccadXddbbfdZeee
,没谈	kbfaccibmbaadcZciicedcide
,法	gabjeibidgcsecgdbdeffdfcg
,法务	fabjeibidgcsecgdbdeffdfcg
,法务P	feeghhdjcjcmfeabegcfhecch
,洗	hccdhjcifgbgmihidgdecdbme
,派	dbadndaancdccecddffcdaaqd
,派了	ddcelebbncedefdeegfdecbmd
,流	eefieecghecjcgjcjddekdaef
,流程	efajfddghdcjfbjdkcdgdeadg
,测	ebqZcYbgicdcdbaZifecahkbc
,测试	fboefZeghcbdedbbicfeaehce
,海	dedkcdcekcleheemdbfdfceed
,消	dkgdabghciceiccidjghggobd
,消防	fjgcbechdhdeiccjeigchhpbd
,温	fifdbibhfdchgegeeefeefmbg
,演	ebnecebgggcdedgfdgecdpZbi
,演示	ebnecebgggcdedgfdgecdpZbi
,点	iblbgcblcbbabbZbdZecejebc
,然	ccjfZclbldihhfgekcfbiedfe
,然后	ccjfZclbldihhfgekcfbiedfe
,物	egcfifhidfddfccigfecgbZge
,环	hggbdiddmcjdgdicegehcbmfj
,环保	ehiceefekdifdfidfhfhfemgj
,现	ehiehadcjeidjfdhikdhhcdaf
,现在	ffifebfcgggeieefclejjfdbb
,现在就	echicdjdlccgdchdhadfhfgce
,现在用	cjkdeecfkecfhiecffedchZdb
,现场	cchbmbgghdbcbddlfmdbcZkeh
,现款	fdchkecflbigcggboYececeee
,现货	ecjikdcfkdkecefnccfedecff
,理	egchejecdkididdjfkejdgmbj
,理由	ecfhejfeckedjdgjflejedkbj
,生	hihdhbabjgdckkjlefiecefah
,生产	fihdgbbbmddckikmeZjbcdfag
,生产部	eejgfefdhhgekekhhaedeheci
,用	cgiggcchdheZgbgjaiffdlgmo
,用了	dkbajffYkfeahcaicdcgdaijn
,用了四	fieeehefgghhkfddfZflfecej
,用得	feecjehhehhegdeeehefgacii
,甲	dgdjfcgiegiffihggicbchiea
,甲方	efdkdchhfgjggjhhdlddcehfd
,电	jbeZdfkefiaZkeYhjajgdaibf
,电商	ehgfggeggefchfeceemefehee
,电梯	decfldikdacidfdjibeeicZdj
,电话	iZgaadjXihccfZZfaacibadbe
,电话里	hdcdbeiafigeeddkdfeedciZf
,留	nachfeccmefcgfbbbbdjcacbe
,留了	nbccbfacldgdebccbfdccacbf
,留了个	ldedeeeejfeeedeefgfefegfg
,白	ZefaZlhchhgbiefgdZcZmijgc
,白忙	dcedckbedjdchdhdebfalddde
,监	aekhabadihdejddaegebfhodf
,监理	cbkhaccdiheejfdafdeegioef
,目	higgebbelbhbkaaagheeeeihd
,目前	higeebbfkdcbkaaagheeeefhd
,直	iadaikYjbiZcYiZZejcjcaeZh
,直接	haeaikYjbiZdZiabalcjcbZai
,看	jgbdWefekZehfdhXfbcaicfac
,看到	iZgcbdjdkeihicdafbddljbcd
,真	gibeciecfihbjjiddjbghdbde
,砍	ebclcjahgcnbZdgdchcadifdb
,研	dejdfgdihcehidcidgcgdlodc
,研发	ddjdfhegjcehidchdgdgdlnec
,研发P	eekfecchggeilediecdhekjfe
,磨	ebdjhecdhhdhdbdgjecbdZcab
,磨了	fdekfedeghfhecdhbedddcdac
,租	ihcbicgbldbegbcZfcdZdZhfa
,立	fnbeddchhecednZcegfjheifi
,立项	fmbeddchffaeenadfdfjhejfi
,站	fjbdhedlfchecdfmebededmdd
,竞	afkfefdehfkencaecfdahiWcb
,竞争	delgffbggfkfldejedddghbde
,竞品	cgigdafdkelfnecfhffcdgYdc
,竞品R	dhigeceeifkgkedfhcgddhZee
,章	ddcbnbamadcncdcbbcgdcddcb
,第	jZaZhhiiffjfjddkbedejgWgd
,第一	mbZbhfgghegglefoceedkdaeb
,第一名	debghhccejjcldfedcfbkedfe
,第一批	ddddlecjfbhmgbgqfiecdebhb
,第一次	mbdcbdcanccefgfdcadbfbced
,第三	dgibbbkejeeifeiaeehhbjfcd
,第二	ZYdighigfhkfgdjeZefdhdbld
,第二名	fgcggjfiblhglfdffghgmfeff
,第二批	ebegjccjefjdhfgddkgccdalg
,等	aXpkaXcdhfhdYeZfdfhhjmgeh
,等D	cmjbcgfbfkbedebadlciefabc
,等P	cbneYcdXqahhbaiZgcbcelgff
,等他	cZkffchaocicdgdfibZgchcgg
,等他们	dclghcebmdibdhiegdbjdjafh
,等保	fhicdedifeefgficghfedlncc
,等回	ccjmZdacmcokdbZbcbcaZbdcj
,等我	edddfekfkdgfheddeedbffhfe
,等结	gfkfffedkddfeieledeecgoef
,等通	fZibhckjeedfdhejecahgcdel
,等通知	fZibhckjeedfdhejecahgcdel
,答	iaZlbdigkaYYYbYXcbbZabajb
,答应	iaaobdbhiaZYZbZZdccabcbkb
,签	bbZZqeafhcbpccYffahZjealb
,签了	deccnaabmadpacZhdaZcZgdfZ
,签到	dedflfidkdeeffecgdefigcnf
,算	icdffkgchhjcdZagfagfcahia
,算了	echcekdfjflccacchdeffbZdd
,管	iajcgbghggibbfhbccajdbkbb
,精	eihdgeckdbeefcchbZegampcd
,精度	ejhdcedkdceefdddeZegalpcd
,系	ecegjhabejgjcciicfdbcebhc
,系统	ecegjhabejgjcciicfdbcebhc
,约	ihdecXjhgbcgbccYbdgdadahc
,约了	iidfZYggibegeefbcefgbcdiZ
,约了D	lgcfbdeghafgfgeadgeXccdka
,约到	fdhddfhdkeccadfbecbccecde
,约好	efdeidiifcejdddceagcdhcjd
,终	dbjcldcfjbegjeelhbcfddijd
,经	kegabgfbigceZldfeiffkfZbb
,经费	ciZZdhidejcfcncddjfcddbcc
,结	bdedcigXgkhdgghhldjjjejdb
,结果	bdfccjhZgkffgdjfiZkjjbhec
,给	hZidcYhdkbjbfbZafhbeeihkZ
,给C	iZibcbgejcicdcccaacfejikc
,给C寄	gfifdfdhgdgfdfgceceefledf
,给C报	fccecdkdkemddgehdbgeddcdc
,给C的	belbiecdhhhfgdhiegdicclld
,给了	hbmgafXfiamdggicjhhcchdcb
,给他	fbcjjdjbmekfbddedZeddfcgd
,续	bYXlggfahkiaiXXaZkfhbeiev
,续签	fdelXldYjlfcZeafdiakeddcm
,续约	ccfihhecfilbfefdfkhdddiim
,续费	ebcmdeYedkgggZbcakgmedbar
,维	dbahkdZcocdhheddebefdfZlg
,维保	fccijeadndehheeecaebegcjf
,维修	feffkgiejfffhffdjdfigedni
,编	fffejfdfidenfefhdcfdfdcci
,编号	fffejfdfidenfefhdcfdfdcci
,网	kYYiehfchhccfbagdWebgcmZc
,群	lcbcefgfidfdcebdeeefeeefe
,老	iffdiWfjgZiefdkfgbeZadebm
,老P	ejgdfffddjdfjfcefnfcgfbie
,老价	cbbbmcblccdfdggeedffedcen
,老客	jfjfdcYkddiddccehbgfefWan
,老客户	jfjfdcYkddiddccehbgfefWan
,耐	fkkededigfefeffffffffjneg
,聊	fmZgYYdmahigfgffcfifcakbd
,聊了	jjdecdZcnbggdggfddgdecaef
,聊了聊	gkdecdacldfhdeiddeedeecdd
,聊得	hibbdegjfceebheehcdfedddd
,联	hgdebbjdigccdcddcadgecZZc
,联系	hgdebbjdigccdcddcbdgedZZc
,联系人	gcdedeiejdedfdeedbeafebae
,股	fmicedbekbefeelfeZeeffede
,股东	fmicedbekbefeelfeZeeffede
,能	chbhbbiakfigefidfhjZehmch
,能不	fhejhdbcihghdhmehieefhldj
,能不能	fhejhdbcihghdhmehieefhldj
,自	hibbhgfZhidcafWiblclbemZf
,自动	jbhbkbcbmbbfgbdbeafbddlej
,自己	flacehhdfjfcagajcldmdfgae
,药	jhadkbaclcddkdfndceebcged
,落	fdfcjlbeckZakbbbccdficbbd
,行	ljgdccZhhddgdacaacifdfngf
,行政	jdfggfebigjgeedeedhggfdgi
,行政P	jdfchffbhhiefedeedehgdchg
,补	bcidebjhkadlahafaicbclpiZ
,被	ZdeXjiabhhclhXcYhaeZidchY
,装	cdbembiihbdebbembddkeekhb
,要	ZlgegXcddkfdcmhgbodgejpmg
,要0	dddhecheekhbaZZfimcbhhfef
,要D	fjefgdcdiicgeoddgmdbeechc
,要P	fmecdfdbmdfaeonceacdddace
,要两	glbhceciiebehgcceajbeiaff
,要个	dfbikcfbfjkgbfbcdkebgighc
,要么	gcfledccgifjdkhdjlejbdhdh
,要先	eekicdahgceddghhjidcgjdch
,要再	dkbgfedklbdfccbdeZddfbhcm
,要咱	fdeekeidckeeeeecemfhedYod
,要咱赔	fdeekeiddkeeeefdemfeedaod
,要我	efehjcdZfkkhgbWgdkbfdihcc
,要我们	egedkceZekhjedWhejcgeiicc
,要改	dajiddeekfjdibkcfiehemedc
,要是	ffehefhdhgdfihfceajkfdcec
,要求	dficmacZekaidaekblegeclmd
,要求D	fcgfjefggfclfcbmhjajacfji
,要求换	gbedmfffdkdfdeebeefgfcgld
,要求退	fccbmeefckdgeddcdnicedaoa
,要等	dlafcdbclbbdkkmbdWadddbbc
,要能	fnbcdgeeldffbcdegbeejboad
,要说	geffjfgfejfecefkgogefedce
,要说法	geffjfgfejfecefkgogefedce
,要退	ebbcmejcZndeddecaoeddcZnd
,要重	eejhfcbemcjkccifgieeleYek
,要重新	eejiccbfmcjkcdiffeeeleZfk
,见	iiddZdijeefgfjXcjchacdbab
,见了	kiffdfahhcghihcfdggdgcddc
,见面	ggdecekkahdgiiaelbeeegced
,规	iifcefdekebdfcbffbefhkjdc
,规格	fjidefefieaeefdifdffekoee
,觉	chflfWXZgjhZZZehgrcdckWXd
,觉得	chflfWXZgjhZZZehgrcdckWXd
,计	ffhgafZbkecmgfggejdciccdd
,计划	fhifbdaclbdgeehhfYedjdbed
,计财	fedjeedfdjfmigdfhnfdffddd
,订	dbaflfZocZfoeZhigfcXdfbbf
,订单	dbbglfameZapebijcfcXdgfcf
,认	lbiiZbZaoahcdcZdcadaalibe
,让	gjhfddVifdeeffeefhicejigg
,让C	cjjbadcbkhcedddbdiedenjcc
,让D	jajajechchhgefchchibbgeij
,让P	caibkdiejgjdgcbifheccbegg
,让他	jehcbecekeededabdddhdiffc
,让先	hieeffdcldegefagegcddbfhf
,让再	figfbddfeiehdeejeneedikcc
,让出	dggjZdbclfhjfcdfdjjbdcgcd
,让发	ckbjgeahhcbafchcfZceddaci
,让咱	ffjjeddfifcggkggfcdgfhdhh
,让我	hlcfceVghdegiiegfeiehaiff
,让我D	kigdceZkdegegfbhcbhbggcbc
,让我们	dldefcZehgfghkfifhehgchie
,让我先	ekdfegeeifijghfgfbffffmdi
,让我别	hgdddiecncccmfhhgfebeeffd
,让我去	kgbcdddekcaggclcjbfeeebdc
,让我带	fgficfdfhecbiebeegijeeebg
,让把	hbhkdhcjddddcggdianjcchch
,记	bbaeacmaoagbbaaccZdZfapac
,记一	cccfddjbmcgccccddbecgcodd
,记一下	ddcgddjcmchccddeeaechdndd
,讲	dajjfaaghfgdaiegcghalbYhb
,设	fefckgcgegfbbggldigjgchhg
,设备	adgcjhdbhhcbahgmdhajdYfhh
,设备科	idgdkfddihafbkjhdjhdhdgkg
,设计	lffggcZjeakfgabafhichgjbd
,评	cajchfgfhfgcmefbfadakbeid
,评标	dageiZihgaiefbfdhbedqeaff
,试	YakfejYefhdfbcccZjcabtcia
,试一	fejfdffdjeefffecfdfeeladf
,试了	cfkbbabblcddgdcddeedemgic
,试吃	dghcibdjdfcegdbdffdcdncbf
,试完	ddbhZmaYhlhdkdebdbdeiqYbc
,试点	eZihgaZYkigddigdbidgehVmg
,试用	cYhakafdgicgZffjdeffdkcfZ
,试用期	gcmcffefifchdjgcfZhcflblc
,话	dhcijdbkdgheebcidddieekab
,询	hbnadccelcdfceddhbedkdfed
,说	keffdfYgYpggdcjehrhfbgcke
,说D	eecihhYfkcceXhefhehbbdgch
,说D要	fjecjfehffbgcbdcjYfbeebcf
,说P	ghfhciacgkjfchcdciifdhcec
,说R	ckZhabibclfjidghlkhdecZhe
,说不	bddkbkYebncdiefcbdcndhaYh
,说了	edddkgiegibheiedmfddfehde
,说他	kageecfehfcfdffehggghcece
,说他们	kcbfechgfgcgegafihghheede
,说先	ehhfadcghcdeadbclfdbeiicd
,说再	aebfkbkecojfhdajdrengcfnc
,说再这	feehldffhijghfeffkfjgfdmf
,说可	jhchdeccldbbfgcceijddficb
,说可以	iichdecckdbcegcdfjjddfjcc
,说同	cbiifddedknfffefekfefeded
,说回	kfbfefdhgceedejdeedcebede
,说回去	hhegfgeifegfefleggfdfehff
,说太	ebkjebeedkedbcbeiqebfbZcd
,说好	bdaggZjdhiepcbYlfhffdakbg
,说好D	ebdiebickgdoadbmhkdaedead
,说就	dgjcdddlbceffdcdfZeffnkdf
,说想	jgfdefecmdccdddnfdcdgdech
,说我	iiahdgaZlggiddddekdfccibb
,说我们	diaighbajigjdddffldgccifb
,说扫	ecgdjeiccldheeefbnfefgkef
,说是	ifgdhgccigfhfcfjgajaedcZe
,说没	haijcgbjcjgfdbnfdldbgcbdd
,说等	ihhfaaehicccghhgfXbfifedc
,说要	chgfZjYffhkfhdpfdgajeebch
,说要等	dhjhdddhkcceeanbeaciddgcg
,说还	bakadibahhbglbeedbgddndfg
,说隔	figgfggfghggcdfffaffgeefc
,说隔壁	figgfggfghggcdfffaffgeefc
,谁	cdVdZYtemZeciajYZcgYYeaZZ
,谁有	gbbeaelcmbafgbfbbXbadbbZc
,调	jbbdjciafiddecckdeejcaiid
,谈	gcgicgcfdlnaedZadndcbcdbc
,谈到最	gfehegegghaedheefjfeefefh
,谢	fcddelfgekcgedfdgoehfhbff
,谢谢	fcddelfgekcgedfdgoehfhbff
,财	cgdeiegeeiagdkfelhdbgdhac
,财务	ddeeicgffhbfeihflhfdefgbd
,财务P	efbgediggfcheibdjjcgdeYed
,财务说	fdehhfadjeebecedkgcdeeech
,财政	dmcdbibdcldcepcchibciccfe
,账	fjchahbdfifhdhgekffheebbi
,账期	gednefcdhgghfdgemfgbeecdd
,货	hdeYnchhlaebecdtbZdXdgmbf
,货D	fedclfcclecdcffndbgchdbfc
,货到	ffedkfcbnbiceffjcbeehckbi
,货架	heibcehjfechddehdaedekoed
,质	dbkhgbZbhgggecfkkigfhflgZ
,质保	ecfjffZajgghbddlnfhcccgfa
,质保金	geeigfbbgidhdfenoidedddae
,质检	ebidfdghffjddeciemeichlhf
,质量	fgeeleaefjdghfjcfiedehimd
,资	jjgfahXdejddYhZYehhYocbcf
,资料	lhecccZdkeecbddcdjedhdecd
,资格	edjcehfdhgfeddcddgefneafe
,资格预	femefeffjegededdfhffmebgf
,资质	edhddkeedkecZedchdfgmhafe
,资金	ckbhdZcfeidheiddggiaddjfh
,走	adgiiZcemZYjdeWhmddYhZjjZ
,超	ejbebchahjbafijgdncdccecd
,跑	kbgbibYaifahfbdodgeabihkb
,跟	gjddfedgicehehkhjkfccccdk
,跟C	jfdhfcegfeifbfhfjghfedcdb
,跟C的	ihdgcefhfdhgbgYhhekacggfa
,跟P	dkgbadibldccmiibcgcbehife
,跟R	dhjdfceekdifmegffhedfdgce
,跟上	ecdcnfgkddhedffdibddgddem
,跟我	ckkdZaeclcfcjddcecdZdfcae
,路	ihXaebgbmbbcegcedbcbbgcac
,车	ibhdjiabkficlbaicgcbcgWab
,转	kechbkcfjdjdfeckggaffiacg
,转发	habieigigdggghekgjdbehacd
,输	feecgkddejjknccbececZcfhe
,输给	ffddfldedkhlldccbaeaZdbde
,输给R	ffdefkefgihhjddccbeaadcef
,过	dejgfecfibcffgnjfbkahicii
,过了	eckhcdafiecdcfmYhamchjfgf
,运	bcjbhiZgdhdgbdhldfcgegibi
,运维	fegckffhdhejfiegcdehgfibk
,运营	daigggehdhiddeigikdYejejf
,运营P	eejhdhdhgdidfigeegfZfkZgh
,返	eceheibdghnbiedcbgebedcdh
,返点	fcfhcjccfinbifeddhfdeecec
,还	lebhfgVgffjdfhefighehehjj
,还在	gddmbbZahhledbadogbgaebab
,还差	dagkfcbbnaefgeiegbhfcflcc
,还得	fldddfdckfbdcjhjeieddgpYd
,还是	aefhghdifdmmfdbchYkibheil
,还有	cjgZhceembeelgjlfhebigcic
,还没	sbdgXaXZrZZdaaZZZXbYkcgce
,还没打	ncedcecfjebebeeeccfdddceb
,还没聊	neefdfbejedebddeededeeecb
,还要	edggieehfeiceejgaZaccehfj
,这	agjgVfdYhjjfjeibbkcoheffY
,这个	caekdjYbghihgecdhgijffcfc
,这事	chgfebhdkccfddlfejeaedcee
,这单	cejfbgYcigabeZjacgdhZbecb
,这回	ihfgffdhhejhkgeffieaeggdb
,进	hbXakfigfffkYZefigbgcXkZc
,进度	feefmecamcefeeekjcedgecde
,远	edefkefehgfheeeihifegdlmh
,远程	edefkefehgfheeeihifegdlmh
,追	cadgndddldefcccgiabcbaZbn
,退	fcbfmhbdifacfccZihffhbiki
,送	hbikZahghegaagajbfjbdhhjc
,送了	hdiiabgajhgcahZbdicbejjce
,选	dfidjcakedekbddddaebchhcd
,递	ldcddebdkdcdcebfdcgdgcdde
,通	gdablchcldfgbdcbdgdciadcc
,那	fgggcffeghcfikejmgjfcemke
,那个	hfihfdeiegbifghcigigfimii
,那家	efbhckbdekcjmbgbcakZbdcjc
,那边	fjeeeeeZmcfdgmckifakdXgie
,那边的	egfeghicihifbghddifgkebfe
,都	hcgciehXnfgahadakfccbeWab
,都是	hkfhcdbelbifccffdbeeijafc
,配	dlfgadaanbkddbcceddfedpcc
,酒	eehbcdmblcgccdcbffcbhjZdh
,酒店	eehbcdmblcgccdcbffcbhjZdh
,采	dfhffheggfjigghjdjdfigcci
,采购	dfhffheggfjihhhjdidfhgcch
,采购P	cdibfhgeiflfgcbhefbdceede
,采购中	dcedghjgfggihfgiibffkhbfg
,采购部	iaeejfbhdhchhfkhgbgdcdeck
,重	einedbYdlbjccbgZecibbjlbb
,重新	feldffbflcmeeecefaffefjfd
,量	diafeahglcfkcfabbbgdbfecj
,金	gbjjfffjdcgjcZheZcgbdjfcd
,金额	ebjjffghfeZkdajeZbgccjhdd
,钉	hbacackclcbdcdbcdedcdbebd
,钉钉	hbacackclcbdcdbcdedcdbebd
,钱	blWbjhVgiecZcqjehljjaahef
,门	mddYccgaobYbabaZfZfebgdac
,门卫	kbifdecdiggecdegeceieddcg
,门口	iddcbchdlcdehehceaebecbde
,门都	kfcbbgfcjgcegccdcfhgccacd
,门都没	kgdcdbhcldcehccdehhaccbde
,问	gqbfaZbigbkdgfefdedgbcjcd
,问了	ifcfbadgibcgdbjehbdbaaYbc
,问了一	hjcddfcbmdcigckbiaeddcibd
,问咱	dnacddcdjeeeneececfdfemfg
,问就	dbfbkekcckbedeeecdenfgeic
,问就是	dbfbkekcckbedeeecdenfgeic
,问我	bieeechiibjegfdkfcgZdffgc
,问我们	cjfcdchigcjfegeldcfbdfggZ
,问有	fmddddaclcdfbffhfkeceggbd
,问有没	fmddddaclcdfbffhfkeceggbd
,问能	ckegbeZiedicehbWgkhggdhch
,问能不	ckegbeZiedicehbWgkhggdhch
,防	djjbdbcjgccgihdkdefcdlpcd
,阿	kfbejcbggffcgccijfjbfYglg
,阿里	kfcfefdfiehfheeeibfeebccg
,附	edbkfhcekdemdefdcgdddihde
,陌	mccdddadlceeedcdeceeeddeh
,降	gffmededkdnefeedecgcfeded
,降到	gffmededkdnefeedecgcfeded
,除	dilfaaccihkdigeehldhiciad
,除非	elcgcdddgjfejihfcpeieficd
,隔	afbjbakhfgeepeddffhgccZch
,隔壁	bbbkcbkhfgedpeddgeciccZcg
,集	cdgfZkhZhicfcmgdbaZgdcbcb
,集团	dfagclaagibgZniabbagcdddc
,需	dkiccdaejbbZhglceebcaafab
,需求	ekgcdeaficacjikdeeddbaibc
,非	dbfmhaacYphhfdaYhmdaccZkh
,非要	fefmbcddZnfiffbYimebdcaeh
,非要我	gehkdfefejjeggebeofdfeehe
,项	cifeekZgeifddiijfbjhZdbed
,项目	cifeekZgeifddiijfbjhZdbed
,项目取	gfgggjgfaneeechdeafoefeff
,项目部	dfZifcigjdgddabogdgceecdi
,顺	hfcZeblfjcafdiefcaZabaYok
,顺便	ghdcdekhfdcecfhgcbdddcdkh
,顺带	dcddlfldjegfeffchfdffecni
,预	ajdbjehiehgeioelfcgdlhkeb
,预付	ecdelfZidifjecclrlbcjcbcc
,预付款	feedlfchgfcdgdeineeekdddd
,预算	ajhcbgdehgfbhoeffZecielab
,预算M	eghggebgiecakmZchZheiafed
,预计	fcaejcjkcchgfegjdbjdiggfe
,预计D	febgicijedfhdhgjddjejhhgb
,领	fegaeajeiefdegcfebegbfeac
,领导	bfgbgajeifgefgdfecegbffad
,额	ckibbcaagicdgmidchcbdbbdb
,额度	dnaccdcagidddmjdcicdecbeb
,风	dhkgcecibkeeiieiegfmgkkef
,首	ebigkbUgjXlodejgkagcdfaca
,首付	fdejheadkbhjcglbkejghhfhd
,首批	dcjghdbcobijfebohgddccabb
,首款	fedgifaldcgldccbpbdcadfcc
,骂	eccdmccdblbedcdbejebdcbmc
,验	dajihbaalfchfgenljdgbajZb
,验厂	dbldbccfdjefgecdekgidendf
,验收	fcZjiedbnadhegfnlidcdbbac
,骨	feffjfeigddeefeleafeefajc
,高	fcmdcfdkeaobfeeadZfdajgab
,黄	fcdjekceflfkcaaccfjjcdhcb
,黄了	ecdhelcfangidbbccfejdeidc
0	behhdckjfduichckkfcefhvfk
0,	beicgejdjfpeeifiigfdghldb
0,C	fflceeddkfkfibdjfaedibjcf
0,P	fedlefeekcncdeiecafcfdadd
0d	fbcaliidejhhcdeedhfeffdkd
0k	dlgYgedhhcbfighggZfbbhnaf
0l	elgbcedcmcjibdbbdbfddbocc
0m	ekdhceegibkidjdadZidecjcc
0一	ebicdfidkdfegfjeeaeejhbdd
0万	efcfjeeifdjfggbgcZdgkbfbd
0个	eigffbejfccifgidefhiccgfk
0个点	ebfghdkbigkigdkdfigldhfff
0个账	ghijefehhdgihefbfdidfefek
0个账号	ghijefehhdgihefbfdidfefek
0人	dfbifdhifdlidddachdeecibc
0以	cjcfceedkecdddccdeecdfmff
0兆	ejaihfdieejieclhdddgcchee
0分	fehdghbfhccbgfbffdfdkkhgb
0台	ZcgebamkdcmfdgjcddZdZbUcj
0吨	bhhcedigibhYZiXifZdbeikZh
0块	ddfgkjYcannffgbjbgdcffYWZ
0天	calmYcdeghcfddZtnedigeZae
0天交	gejgcddhfiflhedobhebefcgg
0套	bdgbjalkecggifambghjbgdeh
0家	gifhbbggiZjechYiYVfaegWal
0家店	ijgfdedhgdjhcaahbZdccibdZ
0寸	dgdddfjancbefbijdaechbobd
0小	eZlhcjaeiebjbbbjcaeiehehh
0小时	eZlhcjaeiebjbbbjcaeiehehh
0就	fdihbddcijobgdcbciihegjcb
0平	chafjchjfdldbbdgcacelbfci
0年	gcfjfdZclegfcdegioeeeebce
0度	elbfdfbghcfdfbdfchhjdcndb
0张	hgiefedjkciidcdbhjbgdnjfl
0折	fdcnbfbejbpicefadWnafedda
0支	ihcahdehhdecebeZdYcdeckkk
0改	gfigffdelcjifhgfjaefffife
0是	eedkdfeejencbedddgecddbdc
0条	fejdffdcmddehdccimfdfhkbe
0毛	fcahdkbdblodleddciejdgdec
0毫	eigdefdejfaeheeddcfdehmbd
0片	fkidifekeechddeccdfdehZed
0的	cjfaadiYndadghabbbecebnhd
0米	cifbYdjgibXbffcbbdgjcisZa
0米0	egddcejcldddggdfdadjdendc
0间	efddfdijfdegZihYgYddYfjih
C	idfbggjhheefhgfhffefiiggf
C0	fdffeaiigaibcfbhbZcflhcch
CC	ekfkcdZdkcgekcdjejdbcjebh
CD	dgbbehjgffaeflXcfedkfeehj
CD不	eceeekcddkdeigdcdaencdfdh
CD到	echkgceaghejacebiZdjdbdbk
CD到期	fdhlfdfagheabefddadjeddbl
CD开	ekdehbedhgbfkcdceiefjiakd
CD没	dkddfgiejeefehdefheafeghd
CD的	ciifccibjigcakbcehceeijci
CD签	edddmbZjdbglhcbdjbfaZcbab
CD签了	effdkdcjedhnieefjehcdedcd
CD要	fkefggdkddehiofehcfeeeefe
CD那	fkcdgfdkcefgdacggcdeecgcl
CM	bahgfbgidhkbeZebmabbccabd
CP	ahdgadifidlbdhibdffedfgjd
CPD	balfdcgiefgfecbcgegffkabc
CPP	geeejekiefefefefeggjgeenj
CP不	jebgccldhgbgccahfhcbhbcad
CP发	dbbhhfhgfgehdcacfbehddZle
CP发来	fccjkfafeihffdbdecfiedale
CP口	eecjdjbghgaihjcdedlkegfcd
CP口头	eecjdjbghgaihjcdedlkegfcd
CP同	gfekcgfiefbafechkdkfeeeff
CP同意	gfekcgfiefbafechkdkfeeeff
CP听	decjcicgcjkfedccfmfcfhdcf
CP嫌	fccfjjZegilhgeaajgfdedahd
CP定	geffgiefjdieiepigfegfgfdj
CP对	ejagdcdgejjdgekdflicfgicf
CP微	iheicfccldemfedfedldfeccd
CP微信	iheicfccldemfedfedldfeccd
CP想	enbgffddgidfckaiZmgbdjifd
CP手	gieggggejgejfjfdgdggffnfi
CP把	fhieegcheidgccccdgghdemcd
CP没	ebkdejbclcnkjndefefeeecef
CP自	ejfbdiedihihcildeaeefdZef
CP自己	ejfbdiedihihcildeaeefdZef
CP要	ddggjcWfkahgabekgZdddekkf
CP要求	ffgeifcfifjieeiaebfeeejke
CP觉	fekfeeddejhhgebehnfefdlce
CP觉得	fekfeeddejhhgebehnfefdlce
CP让	bdecdcmdjhhdechbeeidfgegc
CP讲	gffhiffjdgfdefbeeihdgihde
CP说	aiddefielaifhgdfkdjZhVdei
CP说D	flbfdebfificcjcchimbifdbe
CP说R	fiakcccemcaimeecjXddffbcd
CP说我	ghbidjdjcemfaejbcaedefbce
CP那	dhchhceeldfechkbiibbcdbia
CP问	dhfgbeacmbhecdiZfZeddbjbd
Cp	fegejfccldinddejgbddeheee
Cpo	ffhejfcclddmedejgbddeheee
C一	YlfdiaZigdecijaYjZcefbfjl
C一期	dkeddfehfegeikcchcgedbgak
C三	eaifjdakfahkjcaicccfgjjgh
C上	hZgfabhfifdkghbeecheekdce
C下	chkagcZbneZibdecgehbgcich
C不	dcbhfdkVjgfhejigchabXbcib
C不够	fkdcdecfhhegfpebfgfeffdic
C不接	feekfddfiecidefjengdfefif
C不接受	feekfddfiecidefjengdfefif
C不是	cfedbdlbkeadaeaaikdcdhmba
C不续	gefcbobfdkeegcjeejfmedbbm
C不认	ccdaldkgckbhcedefpfggecod
C丢	hdedejdeghebjegfhYeadcbcf
C丢了	feedejceghebkegfhYebedbcf
C两	dejffdhifddciddhdaehfljja
C中	cachmZZfkZckebdbdekcpfabb
C中了	cbbcnaaflbdeiccfcfbbrcacc
C中标	efdiibdgicfkbdfbgeldgdfdd
C也	ehibbfjfidacecccdeddebZdi
C了	gZhdjceXsYadfccofafZgdaWj
C二	aZjekedfkZklZcZebcdYeigbj
C二十	dbkdgfdejecebeejdcdddkcia
C二期	bbgdjgghhahmddaZcYdaaciZl
C人	bcgcgmZcekcdcecdjhffdjbde
C从	dgdcjdjhhcgghhgjdcdcddacd
C仓	ehbhadjdmchfedchdZdjgdZbk
C他	ejbgedhclddjhhecekgghhdkd
C他们	ejbhedidlddjidedekgghhbke
C付	fcedmecaiiaafcadoYgmdacbc
C付款	gffjfgfekeeeeeabkdfeffeef
C价	fbhifdeehgfdebieefhgeegid
C价格	fbhhfeedhggeebheeggeeehed
C会	hbhjddfdhhegieceilhekdegd
C供	fdefedjjbjfhdedeelekhefdd
C信	blhfZaeifbZbdcmceicagloaj
C信息	ciidbdfbmcbcfaiedhedhaobd
C信息科	fkgfdfcekdddddcedZfeeelce
C做	gdhdgeiejcfeagbfcbdddhlnh
C停	ceZgeijbjfcibficlYehcciaf
C催	ecejgefgldcjcgdedXgbdecjd
C先	cgiddfcgggiebebccgefflbid
C出	afiejahhffdicfbacjbaigmjc
C出来	dgifhcaieffieheddiedkhkbe
C刚	oadZgfdbldhdkcecccaZbbbak
C前	jeddddgdmcegfdddegececdbg
C办	icdeefiejfjigdbcdgfdldcie
C加	hibfhdbcmceabcbdidcedbkdg
C包	gfcdiehddjcfgefdhifdffake
C包装	gfcdiehddjcfgefdhifdffake
C单	edbkgdcffijnhfghenedhejde
C压	ejdieedelcbdheelhaecedced
C又	aZakladkbigbhbbajnbegacii
C又续	effdkfekfbdicfdecafceedbn
C反	fecdhfkdejcddhdhejfefceme
C反映	fecdhfkdejcddhdhejfefceme
C发	jddiebabkfcndbfgiYdgkaYZf
C发了	lefdZdadldegfdcbbZffmcZch
C只	hjciaiYdlcacZcbhcbcchdpaa
C合	ecfihgbdifhmcfjbeicfbdccg
C合同	ddbihhbehgdmdgibeigfceddg
C合同D	fffggejfhgimefahjZiiegfdk
C合同到	ffgkdedekdelefmeeedgifede
C合同签	ggganffgheelhfcindbfeffee
C同	eekhddccleidicbcmafecmccb
C同意	gegjegfejfjdgdcenbggdffdc
C同时	dflccdcdkebeleddecedenbee
C和	ejfbhdbekdbdmdfhdcbaeecid
C和我	ejgddedekdcfnfcefcfdedbde
C和我们	ejgddedekdcfnfcefcfdedbde
C商	hldgfcbgfhclfcbccdhbedkcc
C器	jfiedfcdjgjedjfeemfcfecec
C回	feggjehhfehichgbijcdeedij
C在	mcajdZeapZjbhabjcXfjbhedb
C培	ffegkgffiegfdfdbegedfebnd
C培训	ffegkgffiegfdfdbegedfebnd
C基	dcjibcbhgdjehbgfdakcgdhcc
C大	fkgcbhYcmcidhmZiebfhjkYfd
C嫌	bffgYkeagjfacdXlgkdZedbce
C嫌R	fndbccdfiebgmeddefgbffkic
C嫌R的	fjffgfggggdgkffkgpgegfcjf
C嫌贵	eebadmbfejpdbgbddefdeccei
C安	cbfbfcjghcbihdcefffgejlZb
C官	jdefddhfkcehdeheheebeeead
C官网	jdefddhfkcehdeheheebeeead
C定	ceZZhmjdkfbZkdYZicfbYZgaa
C定了	dgccgkadkfccjfbccehcccbde
C定金	gffemeeghbccdbcanageedced
C定金到	gggfjffnaeefedebldhffedee
C客	cjhbbbicldeedjfbeiefekcec
C寄	gfifdfdhgdgfdfgceceefledf
C寄了	gfifefdejdggdfgcebeefladf
C对	bgZfghjakhhgcbeZiodccdXcb
C就	chjgbgbbmcgldikgfbifccfef
C尾	fefcjfhchidedbeZmcdbeeebd
C尾款	fefcjfhchidedbeZmcdbeeebd
C工	gidaiahhgechhifjidcfiegbd
C工程	ghfbdchifecfhjgfcddgggidd
C工程部	ihddheeghefghghjdfdeggace
C已	bjfbfcgghdehffZibZfbglbfe
C已到	edddkejdkdfjeeeogefeeddde
C年	diaekfZdnbceejccggdfgacjb
C废	feceekeeejlfbdefedffoejde
C废了	gfefelfeekkfcegfefffnemde
C开	bgfiahdcpZbcbccafbfbljlaf
C开了	ddlfcdfelddgdgbegbedhmjch
C开标	fdcjdidfkbbeeefdebfdngddg
C录	ccbdndjeeieecddddkfbddbne
C很	elfddfelgaedfbacdYedceccg
C急	felcbddigcchgdelebdbeiecg
C总	aedeaihfgfgihjngddbdcagZd
C总价	gddedejckenjhgfiicdefeffe
C总经	cdhhbehhgcfeiglhcgeegddcd
C总经理	ddjkcgbiedeeicghdhefhdece
C总部	feegcjcdfieffjmdeedcedgag
C想	erXcZdYglaffeZZbdcgbcpeba
C想先	bnbcceafidbdabgZcaacbnYce
C想要	ekeefffifdfffgdeghfehmfcb
C想要两	gifggggfigehfhfffkegfhZfe
C我	geiccjdceijbhfceehddjiide
C我们	eeiccjddejjbhfceeidejiide
C手	hfjbeebhhdfdgddfeaebbghfd
C打	jheZhcZbkeicddbadcehejegd
C打了	jdedifdfkehfgeedhafghdhgd
C承	fffclfdjebcedddcnbieeeddd
C承兑	fffclfdjebcedddcnbieeeddd
C技	fffjcfchgdhkjgggehchdfmcd
C技术	fefjcfbdkdhljdhhehchdgkcd
C把	cdgdekbfehdgidddebgbZhjkd
C把我	eggfdgfhdhcejdechidhehZje
C把我们	fejheeeiffdfjeecigedfiZdf
C投	fdkeidhdhhiecggfZncageglh
C投诉	ggfgjgggckieeieefogdefcki
C报	dcgeabjamdnfgdfcgdchaaZeb
C报了	feiidfbejfmgdgededghddfec
C报价	eeecdckckeiffffcdiZgbccgc
C担	ekecdeeeihfcefgefjfffhmfe
C担心	ekecdeeeihfcefgefjfffhmfe
C拿	cZlhgbafghmilccfckdbcmgba
C挂	gbgbZdidkecdebddecgdldacc
C挂网	dbfcaejfifdfgdgefeheofddd
C换	cYdggkhbmbabfaebcUcabdboi
C换了	bbhemafcldcdccfcbZedefdpf
C换人	jfdfddhfjdfgefZffehaggffd
C换人了	jfdfddhfjdfgefZffehaggffd
C排	edbhbdkkdbcicfeldaedjdcdd
C收	cmgdcbbifdfegdhgfkhjhibdc
C改	gfieceecmdcgjhbkdaeegggcf
C数	cbccgcnchijdddclfjhdcdcjb
C数据	ffcciekefijeeedlfjhdddZje
C新	geedecibmddfcdbhdeddcjhcZ
C方	dhgbdciZkfgiickkdZeifZWae
C方案	dhgbdciZkfgiickkdZeifZWae
C明	fcdddkefejdfcecefoflfhedk
C明确	fcdddkefejdfcecefoflfhedk
C是	dldebadbkgbaeZbfbadabbgcb
C最	dcgeghgdghiagdcjjffkbdehZ
C最后	ecgeghcejegbhdcjbZdhbegfc
C有	fmZdddYclchcfaZbdacbdbXbb
C服务	fjgchedehgbfffdijifdhijee
C本	dffeihgfghdjiiddfafbfcgde
C本来	dffeihgfghdjiiddfafbfcgde
C机	bghjfbZejfdcgiflcdhdbafgc
C样	eaoebfdajgkgiebaeldgkjmad
C样品	eelffffchgkececdeYdhjphfd
C检	hjefffefifdffegefZfedleid
C模	ebdjdhbdhgndfceigbfegfide
C欠	ddccjdkcflbdccbjricdeddgd
C毛	ecbcmegdgkdfcgdldoddfdekc
C没	Wfgabikdfhdbgjfbgabjihnal
C没中	fdeednbeficdgbcdeefapdadb
C没声	dnhfcbhdekefddeeeefodgddd
C没声音	dnhfcbhdekefddeeeefodgddd
C没续	ededcldbejfcoedcfcfqdefem
C没过	feefeiffgheejedgfdggdlode
C法	fedleecbmddqedefeeeddgbfd
C法务	ffekeedbledqedefeeeedgbgd
C演	dihecedhfdefcfceefddfligd
C演示	dihecedhfdefcfceefddfligd
C物	fiheccddlddefeibhaghjhide
C现	bmeccddbobjeijhfcebadhchc
C现在	cgfeeehdmckfjciegaeafhdjc
C用	ckdbgcekdcYfeajaechfcbcfo
C用了	ehddhffjdfdefddegdhjedahk
C电	lYjhYahboafibcbachhbjciaa
C的	hageiahiefhhiggklgggqchhc
C的P	jfcfdaifghghefhfihfhcgacd
C的PD	ebdiheikeckjediehaigdbdbc
C的P把	defkghfidhZglecekceieedcj
C的P说	Zngfcccdjdeaikkiacebgbigi
C的p	hdkbeeZcmbdhcbbdcebbchkcf
C的po	edjcifcekcamcddfdabdejfdd
C的人	fbcfbkdcgiddkcjbdfihgdcbe
C的信	fihffhdhfeeegagifdefiebef
C的合	fgdffeidkddhbdfgifebjdced
C的合同	eddfgeiclddhbdggiffbjeced
C的大	dfljccajgbgdglbgcbeclcged
C的报	edgcdfjchgmefeaheZeicebgc
C的报价	edgcdfjchgmefeaheZeicebgc
C的方	eelfefecjghfbbehdjdiddabd
C的方案	eelfefecjghfbbehdjdiddabd
C的标	fdgeekddjhichidcekfbmdcef
C的采	dbhgZgibjgbabcfffabgnehcd
C的采购	dbhgZgibjgbabcfffabgnehcd
C的项	dbieZghcfjbgcdifddengdcdd
C的项目	dbieZghcfjbgcdifddengdcdd
C看	eejaehegejhddcefejheehkde
C看完	gcidfifhckjefdfeelhhgdled
C确	ddhdjiajciahbcfkbaamdjbbc
C第	fibdlYbhkYccZdbiibccZdafq
C第三	djcckcfmccbcbgebheecdehcm
C第二	ebfhibdfjbgegedkjcdeacbkl
C第二年	ggfiefgghgefhfbfefeffgfen
C等	fhhegicdjejbfkeecdkcecame
C签	aZYejYffhebrZbYccihgXaibc
C签了	eebZgbkfkaZkcdahghXbZceeb
C签啦	fffdkgekdeZmeegcbcbedeecf
C算	jbbichbcihmmcdcfdbfifemef
C管	lejceebejefeiifeeddfidfce
C约	iiheecbbldbbZdbgdcfcdlhee
C约了	ijibcccbldbdZdbcdcaddlace
C终	ededhlbfhibhcdcdjbkidhghc
C经	jdhefgcejdeechdeeZdZiijje
C给	bbghZmYWgikdnfZZaacjllecY
C续	baajkfcigbkiegfacgfdddZdp
C续了	ddcanbclcZjhcdcededafccdp
C续签	ecdgkbdfibejdgjccbfcedcbm
C续约	fddhcifekggijgcedgeheecbl
C续费	feencddfigohcdhdfhdeehelg
C老	hibhfdbigajdieggdZebgaddi
C耗	ggiigeejednfgfgefefflffig
C耗材	ggiigeejednfgfgefefflffig
C聊	dhihefegeihefafdekikeebbh
C自	gfgkdcdgjegedddckbfhedbef
C行	cdccggkdkfakclcbhdeiddbfi
C被	cidfchhicjncelbddedhacecb
C装	cibbickafjdefhgicgelbcheh
C要	bjigbbaakdkcYgdledefghmig
C要0	cfheZbhbncYeebcalYdfbYnfb
C要三	fhhcfffdjeceddedfZffgihed
C要上	fjedefehgebfekdjfhddheYba
C要二	eiahceedejdeheekemehecaeg
C要二十	eiahceedejdeheekemehecaeg
C要做	jfZhdeejefaeeiciibdfcfkdc
C要我	ebhggdidjelegdedhhhbfZefe
C要我们	ebhggdidjelegdedhhhbfZefe
C要换	encbcfddleeefjgZcaeeccmac
C要求	caljagYYgigbdeemiggbjihcc
C要求D	ffgkYdbcmbgbijdmccheebicc
C要求分	ecjjaeeekddcfgemjhfeccbcc
C要的	ficjhecgifhecddZeifcdided
C订	ieeblffeiefoiedmhfddfecdc
C订单	geeclgffhffpieemhgddeeddd
C让	didifhdbjfjegkfghefdgYlfe
C让我	dhdfichblegffgdhhghbdcfhd
C让我们	dhdfichbleggggdhhgdbccfhd
C设	fhifdgbeighejfhfdcdfddigj
C试	ddkecZgffhefeegeeeeefmnac
C试用	fYjgabiegiihWfhffhffeihbc
C说	YifidiabihlZlhedgokihebhf
C说D	becghhigfgZehibfZlkjdZech
C说R	djlfcacdmddflgdiiidXckdfh
C说再	fbjZjcjgjeihjefegffefickf
C说好	cgYnaaadjhZdhfkbfikibbbaa
C说好D	fcelddcfigcbchgcganeeeded
C说我	fajdeheeeiagfedgejdgkjcae
C说我们	fajdeheeeiagfedgejdgkjcae
C说要	eldfbcbdnajhclkdbZdbihgcf
C谈	bdggaaibmdlefdegmbebehYbe
C财	eecifibfjejdhifdndfbddcee
C财务	fgcigdcghgjdhggenefgddcee
C财务P	fceihfdhggfcechfmhggedede
C货	dbchkdbjbhadccbnbmdbdaaac
C资	cafahijclbidmlbchZdjjdebd
C走	bdfhalZbkhegjhgeibbcjcalb
C跑	ccmhbcecfiddfdfamfeddlbce
C跑了	edkdbehdeiddcdhamffeemcdf
C跟	YbigYhfdghnekbgZeZeilYgYi
C跟R	dfgedidialmihgecbfhjdfeej
C跟R走	edecekeebmnijheebfflefgfk
C转	edgehibfgibdidcdebeiejamg
C还	Zfdhhahdldibcahihccefbgid
C还是	edckdfgeejkfcgaddkecefhed
C这	cdfcfhgahjaijdidhcfhhcZak
C这个	ggcefkchegfijdbeghjljfZei
C这单	afgffhWZhjceiehheaebgffbd
C这边	hkdcgfbdigefgfkgldfidecfh
C进	fedeifhbldgeefZiicdcedfkd
C追	ddcdlddfidakddcichdeedhcn
C追加	ddcdlddfidakddcichdeedhcn
C退	eabbijgdficddddcghebdbcld
C送	eekdiecifdlhffdefbeecggke
C选	cbejbkbclckeidckidicbeZcc
C通	fhidahaaikeclgkigaankaccc
C那	ehecgdifidfefcjjhhgjhcdgc
C那个	hgbckgefheghhhflgcijjcedd
C那单	edeifkaembfgfegaiedfbdbcc
C那台	gddekjehejccedcmdgdddbckc
C那套	ecmiddccjighdenefkfeghkdd
C那批	gdeiifgfhfffeeengieiehaee
C那边	fdhecbkfghfedbgdeheicgegd
C都	dfiibbbdghcgdaigbhbfcbjad
C采	egchgbdYhhghgkghdckefeZif
C采购	fgchgbdYhhghgighdchefeZif
C采购P	fjfiabZdgghdhfggcckcheZaj
C采购部	idckcfdbjelfgcagghghidefb
C门	kaecgibcmcndgbcfdbfcfbZgc
C问	dpeYbadakdgaedbfeYdbcambj
C问D	djddffdamdbiefekdcddgdcZo
C问我	fjjbdfeejebcheecdceeddked
C问我们	fjjbdfeejebcheecdceeddked
C问能	deiaheibmebdbiefkbcddcidb
C问能不	deiaheibmebdbiefkbcddcidb
C集	kcbkdccdkdhdidnefbfeZdfcd
C集采	jdbkeccfjekfjfnfgcffafcce
C项	gfehjdgeieeggjdhgcdiihbed
C项目	gfehjdgeieeggjdhgcdiihbed
C预	dmcedchghdiejfehbaeieebgf
C预付	ejeaedjfkdhgkffkddfcfffhh
C预付款	ejeaedjfkdhgkffkddfcfffhh
C预算	fjdheecgggieigfbdbfjeebed
C首	gfdiggcamdfaefghgcefecged
C验	gggfjgfcihfZffdcdheefjedf
C验收	gggfjgfcihfZffdcdheefjedf
C黄	fffieiefdkjihcZfecfcefcee
C黄了	fffieiefdkjihcZfecfcefcee
D	dgdfgckigdeffienfgoihibgk
DC	bbfbkekhegceadjnaicffabjb
DD	chciheYdflbhfblckkiafbaca
DP	idbihgchdhgckgkadkckfhfag
DR	dhkfdhcchhgbnhiffcbcfiidg
D一	fcaekehhfeahgmYfggijagXgg
D一分	fifccieddjbfencecpdeffdfe
D一定	ffbmdfcficbhehbjcZjddbbbb
D一起	gggcgcffjbhickdZjahbciddd
D三	fgkdjfggdjbkccZceiceddedj
D上	YlbghbYhgdeeZeflfeZZhidhf
D上线	emZdeeddhgaddgcoeibcbecda
D上门	bjgdhfZalceeedeceZdfehdid
D下	bfekgbXhhYhedghgceuYbbiaZ
D下单	fiihaeZhhchadjYaZgrbddfba
D下的	eccamebifcfkdddkicfdhcdeb
D下订	geenafcdkfkleffajemeefhfd
D下订单	geenafcdkfkleffajemeefhfd
D不	adegejebcleZngYWailtZched
D不是	eficeelejdddfedcdfZadebcc
D两	eccdldciefbccddijhdddabli
D也	gjececdeiejgldfdhecgbmhed
D买	dlecddbjgcgeghceeebcdaccm
D了	eekibacYgjYbcbhbgbjpaZfYa
D交	dcmegeZfkbcfZbhkfcdcmZZdg
D从	iddgjfgdkecjgejmcbcegdbee
D他	feihfdfigbhjcddggejgchgcc
D他们	feiggdfhhbiicdehgfhhcigdd
D付	dfabhcifkdXccedgpZgYgaeaf
D会	cejfbcZbnbeijckcfalegdhbb
D做	dceblehblccefgbldYcbdhYkg
D先	jjecgddhgbbeiiZidgbiigfcc
D全	cbddjijiegeehfbpjecdbgYeb
D全部	gfddlghckfeeefenhfecddche
D公	efhghddfiedkedjfeccemfdfd
D再	igcecgeelacZehdbggZiXgcYe
D再打	kZhbcdccnbcedcacdXaXcfabe
D再来	algaadibncddbiccddihfkgcZ
D再看	egcbckcblhddchfcbhelddbda
D再聊	gjcbedfdkdcgijdehbfafeagf
D再联	jecccchclhedhfffdfcadcfcd
D再联系	jecccchclhedhfffdfcadcfcd
D再说	hfebdjgclcdfccdaeidgfebcd
D出	dblfkbYgjZejbdZeedhYepmee
D出结	fgkcdecckdjdfdccdbcchihff
D出结果	fgkcdecckdjdfdccdbcchihff
D切	edcgleidkdfdddeobbcdccccc
D刚	fgjhchcdjfdbmeegfdekdeefe
D别	gcdbbjkcmbbefedjdZckdcbck
D到	ahedmXedkbbiiccphdVccgegl
D到期	ejdgebidhfegkfbWcfcheggal
D到现	fijdifbhdieccdbbdZdjicgbe
D到的	eeichfbekddnceekjifcgjeZc
D到账	gfedlfdkedfddeeepfccadfek
D到账了	gffelgdkcddbeffkmadecdgfl
D到货	fcdkigdgichccdimbYgdefaah
D加	kddgfeegfghhdfeabgdhdccji
D去	gihdgaebmdhhgibfffhejZghY
D去C	akebffieghhjhcdecjabdbgjc
D去了	dlfgeddfhefgdggjdahbcdbbf
D又	hdfhfebgggcihffdefejdhcei
D双	fffhhfdgheclaegbahddfeedb
D发	bdheneYdlbjifeasfdchlbagg
D发了	cbldifcckeiegdejdhcglbdfa
D发货	gfdcmgchkcciiceofZccbdcZb
D发车	eddckfdckegfdefncccddddfd
D后	ibccgcjdlccdcccmgadfccacd
D回	aZjiceiekbihacjbddnVbbYdg
D回来	bdjgZejfkdiadciabbkZbfcgc
D在	icfhddigheicgbbehfgdebidd
D在C	jeehhffigdheeggfhbdcfdihd
D头	jhdcjfcgheekdcjkhahheeZef
D定	caijXYhZoahbedVXdXkjfbgZc
D寄	ehhheefeghbegedfikkbjiddh
D寄出	ggfkdgfghfbneffikggfffifh
D封	dgmbcdafjdddbdaacecdpcaci
D就	amZicedjgeifeiYkglrfghfjh
D就下	gjhdcfbhfdebgecgigmdgkieb
D就下单	gjidcfbhfdebgecgjgndgkjeb
D就来	fefjgfgjbgdiadceielceejgd
D就盖	fdfkcfdkceenfgiegfleffged
D就签	gefjegehhemciaXibZkdgeehc
D带	ahgjcabiciejgahccfocbjcgd
D带章	dbdlccbjkcenfedgedmdfdede
D带章来	dbdlccbjkcenfedgedmdfdede
D开	ckedgegcldggijiogcdildYff
D开会	fchhgeedjhjkibkfedeifffgd
D开始	decelchegghdjfflfYcjekchd
D开工	ficcjebckeeifefoeceedccde
D开春	hkdcacfbljdeeceeepdieeddb
D开春再	hkdcacfbljdeeceeepdieeddb
D开标	dXjaYbhbncgdibWYjfcclbYdc
D得	fnhZbeabmchdfkhffZbkefiba
D必	effhgdddfhgdhidfcfnfhcfii
D必须	effhgdddfhgdhidfcfnfhcfii
D必须有	gfffjggfckfjeefbgnegfgcje
D想	clbedebjfbhigZbbccjhdbZgl
D我	efeffdmchhdeggfkbhhgdgkfb
D截	gflfffeejfcfdejiiedfmeefe
D才	jfdgZZfZgjYhbkdaggahfdfce
D才回	heagcdidkdckccecddffcdgcc
D才回来	iabgceidkeekfddddeZfddhdd
D才有	dnicfebcdkdddjddfldcchchg
D打	lfXeicWeiefbebefpddXZXifl
D打款	ebblneZifbbccbbemYaddbaan
D技	fkdgeedkeceeckecffcfdenfe
D技改	fkbdfedkdfbdekecefdfeemff
D把	dekfchbfgfkihedhedlehlbag
D报	eejageigfhlcdmaZihZakbeki
D拜	hegddfhclefgfihgdffdhffde
D拜访	hegddfhclefgfihgdffdhffde
D拿	digciecgicdbdleccfhcihagd
D挂	eiicahaggeddciebdcbenejbi
D挂网	ffkechddkfceejededcfkfZdj
D换	jgciidcbgmdigdcgdmfhibald
D排	eedbefmdjdddedieibbcddead
D收	eehejffgjejkedibdicgkffhf
D改	cZcejejbhhhZbfbhadfZbchfa
D最	fhefkfcdjeakdedhjkideeied
D有	dgefechcldYiinggbfbeceefh
D来	hdfjgdalbeffecfdfihfgbbha
D欠	eeediggcfigdedfcmbedddded
D欠的	eeediggcfigdedfcmbedddded
D没	ecebYhmbgidfelYgXmXhecaaj
D没见	eccefekekdeegcadfbdchdeee
D没钱	emddeebdfhefencdflebfeegd
D生	cfcdgelcjfgdeabcegjffcgfd
D用	gffkdgdfjedqcebdccleefeed
D用印	gffkdgdfjedqcebdccleefeed
D的	ZgegiddfifkhZlZbihhaddfas
D的钱	emdccfbckededocddaccfcced
D直	djfijfgjahfgddkgklcdfeegi
D看	gjjYbfZhfegdcdcaabYgamYaZ
D第	ffeekfhgejdkcdgdeafgegdhb
D答复	gjfefgeeigmjhffgheejhfhfi
D签	cYbgidehicgkgafgdTrhiagYa
D签了	effdkdcjedhoieefkegcdeecd
D签合	febnhfZjfcgrcdYadbmdjggec
D签合同	febnhfZjfcgrcdYadbmdjggec
D签的	eadbobXhhddriaZkebfbdccbe
D签约	fdfcmfbejcZpefdchdnekeffd
D线上	eihfcejjedceefeadcddhiccd
D结	edekeedkfeheeigcmdedejefk
D给	bghehZhcjggViffgjiddZijic
D给C	hjdcieehgdgggdchcdedfmcjh
D给P	fjeeggikeefgdceifZefffefe
D给个	eifgdidcihfehededhadecfbd
D给他	ecjidfbancdhedkgegabdegcd
D给到	gcmdfgffjdlecidifaddeihfd
D给说	ffffjggfckeggffdemfigejki
D聊	fichheefhgddfdbhddghebbdk
D肯	deZgibhleZcacbedcYnefbdcl
D肯定	deZgibhleZcacbedcYnefbdcl
D能	dmaiZdeihgflbibpZfnddeegd
D能不	dldceffgffdccgcmcebgfbcef
D能不能	dldceffgffdccgcmcebgfbcef
D能签	gegkegegjehhfdfbgcodehgcd
D落	bZamiZXmbaeoibiYaamZbgbjb
D补	fdjgiebandZedcclibmfhgedk
D装	bgeglcVdjbjcgfblhZYZcYVge
D装完	fhggffbbmdkchcdqacbdcccic
D要	ZpdZebcgibjbemglfdkdgfhcf
D要签	gndacgdckfbeglebeemfkfded
D见	ffdhYbjfjcibZhidZbgnacbXb
D订	dkdeeeechiheehbedlkhfeeea
D讲	eckeefdblcadidfafZcbgcacg
D试	dgmiedbehibeccbhcldbdlkcg
D说	chdhchgehhfbfdYdekffebZbb
D走	fggdlfdhgdihcfedkYeehiihe
D起	dbcbjejgidcdfcddeaZcdbcch
D跑	eccegeldihddcedfekdddfhic
D跟	Zhegdjeckeigihadehbeeijdd
D跟C	Ziicafgejdfgffccffafffifc
D过	fehffbgckdgidaecfYhebfZgd
D过去	fbggfdhckddjecaegZhfdgahd
D还	bheckdfkeahjefXfjgeadgbjl
D进	cYceocdjdcgjfaftbgZeZcYea
D进场	cYceocdjddgjfaftbgZeZcYea
D送	bfiefbihiaejZbdkiZZaheeXi
D送到	eelfffbifbeleeheiZeejbhci
D递	dcjhedcekdfdcbhcecbdldjcf
D通	jdecjgdidhikedgdecdcaedfg
D那	bheehbdlcfdfegZddZihbahhp
D那批	ffdejedjdhhdgbdehedeedejl
D都	deffkdhblefefdfkcmcjhcbbd
D重	dkhgdbadghhcgiaYdhcZelhea
D重新	fhfhgedefhhdhjbbehdbgfhhb
D预	cfdjkciclcbdiocffcckhgYhd
D预算	cfdjkciclcbdiocffcckhgYhd
M	accgkZmihb0leqeeodhcgeadc
M,	fclfddabldlibjihfehcccbdg
MD	edbdleeghgZidebdmefijbacf
MD到	gffejgdekeakefebihcedeeed
M一	bZfdhclejesfdgbhkifeafScg
M一个	fefejfdgjdlceidenbddeebef
M一台	ecidfdibiglfhbbijieicaadc
M一吨	dYejabggggncbbghgggecbbfc
M上	ejcccejgieZafigbbZhegeefh
M上下	ejfeffaghebdejcccZheheffh
M不	cdfkcehejemegccbckjfgdkbc
M了	dgdkabhbkheilcbgcYcbmiadc
M以	bhigYbfZmdkddlofdehbhhecc
M以上	cihacdickeceglnceddchfdde
M以内	efijadYblemebjjgeejdhigdd
M到	fefhifffkdjdedegjgdedebgg
M就	fhdkbebgeindebachgnihdhdc
M左	effjffafigeddklhdicehdfei
M左右	effjffafigeddklhdicehdfei
M已	ededjdhefhbjfgjerkbdhebde
M没	fgbmbecdlcodffaeagicdgada
M的	dkgchddfhgckambbiebjbjkhh
M的盘	fifddedejfbcenfhebdeefiei
M的盘子	fifddedejfbcenfhebdeefiei
M能	dfeldebdkeodicggdgfeeiadd
M还	dcehdekddnfgcaidqhddeccgc
M还没	dddgdflddmbddbgdpjddecded
M送	gfdlcfdfhhleiffbdZieghhcj
P	igddcfkjdggdfhrdfiifcgfje
PD	bbgekfghgeejjggbicdbYgZig
PD去	aYkagchamdddjcZbggbigdikd
PD回	edikceegiegjcdkfcdjbdhcdc
PD在	fcegeejggggegddbhibcgefcd
PD把	eeddgjcibjcciddjiehdecddd
PD签	fefbledidecekencdcadfedej
PP	ifgeidjfggcgbeieehfffhhmi
P一	cedcckfaelhedjnbhlbkeaakb
P一个	bicldcadihddbcmchbdiedeed
P一口	fdfdedkeiigfgedffmfegccff
P一句	befedlachgfgchkbdjfZgdddi
P一句话	befidiadjddgehkbegfagdddi
P一直	egidggdhbklhggfdfgfohejge
P上	hgdbffighgceefhcfifihbgkg
P不	fgieeghYhmfefljffpfefgibb
P不同	gfifgfgfgifiheeginifgfeff
P不同意	gfifgfgfgifiheeginifgfeff
P不在	lcZfdakcmZcdebgcdebYgfedd
P不接	eflddhhecljfddcjhpeahhbbd
P不接受	gdkcbjcfckbgdfeleogbhidbf
P不认	efhcjiedclgebcgikoekedhbf
P两	dkfgdeahgfhdiijeekeldhjcg
P主	hjegdebjfbegcgdfccdcdehdj
P主动	ijehdebjebfgcfafcdedeeddk
P也	bcidfgibfjchigfcdedhecZce
P了	cbmgZdfdmalecdiddXdXZcfac
P交	fegiheddejhfifcgejfdegadf
P交代	fegiheddejhfiffgekgdeeadf
P亲	ejYgfhdgfgfjecggdemcfaccc
P亲自	fkZcidfhgZgmfchhdeeegbdfc
P人挺	idedehgfjdhgegjffafeffeeh
P人挺好	idedehgfjdhgegjffafefffeh
P从	jehfehbcnchgighdedlgggdgd
P以	iZjbebheldjegciceadbfcZfc
P以前	ibicebheldcffdideaebfcafc
P们	digdjfckfaidgeicdcedhjhkc
P你	bZfbfhmbldYedfdeeZdfhcgbd
P你别	dehcffjgjdZghfghfcecfeeef
P做	fhhegfeekdgfhgkeebdffggie
P催	emidcccgidfdaifgdhjbjdjfb
P先	hgfgeechffgegegddhiejmbgd
P再	debehejfhffefeiieedhfebhe
P出	hfjebcdhgdehebcdbfjibiagc
P出国	gigddeijeediddZddcgjddcde
P出差	ifihdeZckehggdgddghaccdhc
P列	dlbdcfcdlecfgbcghafedcmbd
P列了	dkcedfddkecegcccecfedcncd
P刚	cggcfjcidgmjibZgcihiebbbh
P加	ddccdeldlbfcfcacecdaecbfb
P加了	lffeffefjdeeefdeeeecfedgc
P动	cjefdeecldfcgemjfcedfefee
P动心	cjefdeecldfcgemjfcedfefee
P动心了	cjefdeecldfcgemjfcedfefee
P卡	cZajcghffieefcbcemfbecmce
P原	cgfigeddfjldgfihglhddhieb
P原话	cggihbeefjlegfdhgmedehigb
P去	bieeehffckffkdhiggiZcajff
P又	cigehcbfkfjhadggjjeedfjbf
P反	defajbgfeibdbgmccmdfgilgc
P反馈	fgfbkfbgeibccgddgiegfimgd
P发	dfXhjfhfdjegfdfiiighecene
P发了	bdbclgiidhccgcbiileffcjjd
P发了个	ddcejfikccdddedbeZfddjcie
P发来	dfblgefcihbdcgbggdfgcbikh
P发火	fhddkeffckcfdfefiofefeelg
P口	cideZigggcekdhibcZjhfdeig
P口头	ciedaihhgcbifhiccZjigeeig
P只	dfkfeYebkdceaanbdebZjaaZg
P叫	clfiacbhdideakieehcjkhdde
P吃	agchgahieggiheffcYghdgbcj
P同	hgdeiechgeeegidlfeiecdafb
P同意	ejefhedhgeebhielffiecdbab
P听	akhgbgZjdfidfbfbdicZdfceh
P和	cjidadhhhaebbkmdcfhcefkZd
P和P	ejjbcedhhcebdkjdebceehmdf
P咬	feejefdekddkgedmgbeeedeee
P喝	cefhhgfiedejidgbdcihecbdh
P回	chibaifeiggbbdgfeiegfafia
P回了	dcgeejcedjffhedeeafkeedee
P在	gdicibgiffjegdkdgcheffkoe
P在电	dfdiidggdjhceddfhifhdhbid
P在电话	dfdiidggdjhceddfhifhdhbid
P在看	feifgfgejddfihiceafeedgji
P在群	feheffihdimgfheefmidjhcke
P在群里	feheffihdimgfheefmidjhcke
P坚	gffjdgfelcaeegfdkcgfgfdce
P坚持	gffjdgfelcaeegfdkcgfgfdce
P夸	digbedildcddhdbbegdcghilk
P嫌	agfhafealhmdfafafpdacelXg
P嫌我	elicccdeejfekecbdlfefgjah
P嫌我们	elicccdeejfekecbdlfefgjah
P嫌贵	fddndccdfkoccekhcodefdcec
P定	dmadefXZqZhchZsigfaacddfi
P对	bigheabegggjcagYcihfeelbf
P对我	dfjjeccchhidheedemicedlce
P对我们	dfjjeccchhidheedemicedlce
P对接	hiceifebmccdeeedfbfeekdcj
P尝	egifeefigdhebefeebhefkade
P就	eghcbdjdfieagbecfgghffidc
P已	dehdididgigefhjXdfglbkijd
P已经	fgfgheheejefgimZehhlcgjhi
P带	agfbhfjelbghfahcffbaciglb
P带着	ffjeeffcjefhefhafhgegkhif
P帮	ccedifkjfdkjidZdegbdjdhdi
P开	dbhdieidjeegjffgebccchche
P当	defhjcgidhjjgdlbcjgfgidkg
P当场	efghheeiegkjgekbdieggiebh
P很	cclclcbjeddjcZbijfYadkjgd
P很不	fdjhededekkededijoedfdkdd
P微	hgfggegdhggmfcdgcakcecahf
P微信	hgfggegdhggmfcdgcakcecahf
P急	cjbdcbidgkcdgiZledbbdljgc
P想	ZmZhadfggfhgdkgdhffebhhaf
P想上	fkffggfblgefdkogfleheeodb
P想先	bgZhcejghejjdhdgebgefkbgb
P想换	emffffdahhdfgkZgbneZecdba
P意	ejcifdcfigeejjaifhhchdfee
P意思	ejcifdcfigeejjaifhhchdfef
P手	bkcchggcjfgilemcgaajddibg
P打	dYXgiihahhddjejkbhfhkbilg
P打电	acchgfjhkdgedfiicbfbdcdlh
P打电话	acchgfjhkdgedfiicbfbdcdlh
P批	cdkibfdZndjcadrbbZabceadb
P批了	dejhcfcckggeddjdddededZed
P把	cfffhiWgckZggccdkgbfeeqdg
P把我	gbghjdfbeicgjcZjciciccghc
P把我们	fcjghdfcfifikebhegehffiid
P投	geeelfdgblefffdbfbfdffanf
P投诉	geeelfdgblefffdbfbfdffanf
P报	dbcdgejblceededegeehcdhjf
P报修	ecddifgckcefeedeefehfdend
P拉	jefdhcfihaeffebbedhceebce
P拍	ickeehZfgfldacpghafafijZf
P拍板	icicehZZlgcdbZnhhaabcaYba
P拿	dhgjccdidgheicacececceibe
P拿R	ecgmfddeghkelecegZfeddfee
P拿R的	ecgmfddeghkelecegZfeddfee
P挺	ifefgebjecehfhbbchfdefjga
P换	gdfgiegdhgecaclfegemddbgi
P排	ebhihfhficidfdhjhadeeebhc
P接	neabecehhaaehcfffbgbchkag
P接待	mbcddeabkeddiehdfbeeeicde
P提	eahijeZgjbhedgdkjajdifbgb
P提醒	fdmgcfbfifggfefeffffjfdfd
P撂	ejihddcfejbfdecejndlfeebd
P撂话	ejihddcfejbfdecejndlfeebd
P支	ddkdedejhbdedcnidbededkfc
P收	hbjcfdjboZdgedchfYcadiYhd
P改	dfhgbdkhfcchidbdcgbbcckcb
P放	eacleaheclmgcdbecjepjbbkc
P放话	ebcldaheclmdddcedkbojcbge
P是	ihfXaXjaoYcgjdmcbbdcgdfbc
P是战	dgjdfbdfkcfgjfnfgefdgfehf
P是战友	dgjdfbdfkcfgjfnfgefdgfehf
P最	hhheghchgehhjengibcdegcid
P最后	gehfihdjffjhjfnijdcdehdge
P来	eZehhhfdihekbhgihbZjbddec
P来电	gbhhiedefifkfhbbhfdedfeef
P松	fehjceagieiacajhecbddifdd
P松口	fehjceagieiacajhecbddifdd
P桌	eejhefdcldedhclcfbcfddade
P桌上	eejhefdcldedhclcfbcfddade
P没	edfiggeghckfhlcicZahbebdg
P没说	bgbjcbkdkdcgfiedfddkegfgd
P点	ahbihaeghbbfaZqldfhZdZXXc
P点了	edfldecgghcighlcdjmecegdg
P点了头	edfldecgghcighlcdjmecegdg
P点头	cidgccghgbbhaZpadchbfaXYb
P电	ffhdegfgfhchgefehhfkggZfg
P电话	ffhdeggeghceheffifglggZeh
P留	keeehecckdciecgfefdbdhajd
P的	lcdZhegfjYbkefndgWbYcgcfc
P直	ehafhdgcdldiicggendkfcikg
P直接	gccfihhcdkgjlcigekekedekd
P直说	eidhebdfficffebghlfhgfeef
P看	bgieecikbffhejlbhihebeiga
P看了	cfjeicgkcdfhfjkdcgeadbchb
P看了说	fddhlgjckebjfcfifZefgcejd
P看完	figceeejcjhibigbikigelecd
P私	ejbdgiidgiifhgffhcfijedfe
P站	ecdkfdcdkddfkeoiecdeiedef
P等	hhcgcfkbldbibebciZddefajf
P答	ifaeifchgehdgecijgjfcdcbe
P答应	ifaeifchgehdgecijgjfcdcbe
P答应D	fddiggdggficegdijfmheeddf
P签	bkbfhadfiedhfkokbgdgcdjjh
P签了	ggfhggfdjfeeeffdeghgfgfme
P签字	dkbiebgehgeeckojehUeceihf
P签收	fdjfhfedkejciecmeddjdfgce
P签的	fefdkeekcddieeaeegcdfdhdl
P算	fZhigibgkbjhclbdggebedfad
P管	egdeeeibmdcehclddfdefedde
P约	fhggfedigcaehcZaZZibcigfb
P给	jjZgccdehgegfmfZdgijcfggb
P给了	ghababgfghedgmhadgjiefhbd
P给我	dgdkidbghejieidegggjeecjf
P给的	ldgdedbbmcfebeafebeceffee
P聊	ggaeafjbkggckfigfhiiedldf
P聊了	hccbdckdkeaefhghfefffgmfg
P能	fjajgecfggdlgejbggeidfhef
P自	ZkdgfeZgicghflojdejfdfdgd
P自己	ZkdgfeZgicghflojdejfdfdgd
P被	dehgajhbcmcadhidbZjhbdcje
P装	dcmbadbckdeededZedeefpbce
P要	agejiYedhfidedljcaaeagomc
P要0	egggifZejefjcfcagcehfdcid
P要再	effidedhiaffeemcfdfdfkddh
P要我	cXgdjbhekdiajciedfbddhlkb
P要我们	cXggkbeZldickcieeebedgklf
P要求	eddijdbffhkkdegfhefbdcflh
P要求换	gfffigggejefeedefogeffcjh
P要的	ekejeebdjefdedbkdaedecldd
P觉	cijdcfZbjfjbgalbfmcadaiba
P觉得	ckhdcfZbjfjbhajbfmcadafbb
P认	bfkiababmekggclcflgadcmcc
P让	dfeehffgghghcicjfkfgjgffi
P让D	ebhdkeciegdceeendfggmgcha
P让先	fekcdgebihhiecehghiighbeg
P让我	fgdedfiffgekfjegiggbfgeei
P让我D	ehcbddkghededjkddYbcgcfdd
P让我们	deffhgeegghlijbkiggcfhggf
P让我先	jfecefedkfcegfdceafffcZhj
P让把	fkmccdadjffdecbddZdldhfcc
P讲	ghcgfgahdhkYghhcdlhfgdeha
P讲D	eiihcedcmcfbcjabhbjigcccd
P讲D给	gfjeggfdkeleefdfeZliheeff
P试	dhidedcldefgidbeihdhepacd
P试了	edjeffdjciffiebeejfjfngdf
P说	gigdfedieghehkfcgjmdgfdhm
P说C	hZehbdiakicifdaedkbhhjadg
P说D	cfihbebeghiagjeZeeofhfagj
P说D上	dbljcddejefbebneedcdihedd
P说D给	fehigfefiedfidkhcgaheciic
P说P	ggfdkicbcldeifgfimfijdcef
P说R	dakhZfZclfqfsbZYfUabebefb
P说一	ijceeeefhffiiigafXjefdbdh
P说下	cggdceldlbcedcbcdZbcdcjcj
P说不	cfggdiaefiiefYdkfefddiale
P说业	fhiffeegfijhicchhbifieZci
P说了	gfcgfbhigbgiiahfcfiggdike
P说他	kgedbciZpafcdbhbchfcfddbb
P说他们	degXdelbmcgbffZachidcffcd
P说价	gbfkfgdihcnchciicjfjedgdc
P说价格	gcejfhfjgcncfeiidghjfegde
P说会	hihadgdehgcehecfhbccfdccl
P说先	ijghccbbmcfecdaegYcbfkYfg
P说再	bfdlhaXbjfkefgafihafgeejb
P说可	embcefeejdeighdbdcdeigceh
P说可以	embcefeejdeighdbdcdeigceh
P说合	dbihhdddkeagddacdaidcdged
P说听	cmeecdbclbbfcdjfdZddecbcb
P说就	fkfdfdeejeadcicdeeccfeldg
P说得	ehhgeedckdcmjchfgaieeclde
P说想	fiiefgfgfhffdldeemdcgicgc
P说我	djdiefZhamefdcfZehddecgae
P说我们	djdiefZhamefdcfZehddecgae
P说改	gefkdgdeiegdfgegffnegffde
P说最	fghhffdclfaichdcedhhffeee
P说有	lcdhdhccekgfikaejgdcgcdbc
P说比	fdggjddkddhcbcjdeigdedZdb
P说现	kjbfcfbdkfidkdagiidccclha
P说现在	kjcdefceiehdlfaheieccdjib
P说用	cefdgjaghfefidleecddeikbf
P说的	fhigcdfbmdgfcddeflfcfhbch
P说看	ekjacebdkdfebibcdihcfcbae
P说等	ihffchfahicbZdfkfjhggccdb
P说要	codbhbcYlgddhhhmbgifgdnhZ
P说要等	fjgfeedeldffcijhfZajcdbgd
P说还	igffeechhcgefehchfebdgfhj
P说这	fggjdcchfffhjhhdiZbggfach
P说那	fgeehhggghchekeidleefdifj
P说钱	ehehdidkchcdemdccbhaecjcc
P说集	ehgeeibfhfeefibdfhegefffe
P说集团	eegdeibfhgeeeibdfiegffgfe
P请	dbceedmdlcdheggdebbbdfead
P负	fhgeifdbldcjhgcgeaefhfacc
P负责	fhgeifdbldcjhgcgeaefhfacc
P走	cdcekcjbmcdedhaieedjcgdcd
P跑	aZbfhlcZYpcjabbjoZekegbcc
P跑路	cacbiigdamdebbcjobeifddde
P跑路了	dadcijbdbleedbeckcepfdeee
P跟	gcdfdhfefjchjekddeiibcdec
P跟R	cgidfecfkdeflenffgfbfecgf
P跟我	jeagZbigfhcifgdegekieegfc
P转	iejdefdghfieaicfcheehgkbe
P过	bcgkjdZbledmdheggeicceimd
P过去	bfhdkeZcjfddddbdefeddekmd
P还	fabfjdijfbigZadghfmbaaddi
P还是	gagdcckahhidbeddgjdcfcdfa
P还没	hfeefdicldhjbciehddieehed
P这	hfgfedealghccdbijajeiedkd
P连	eceikbbmafcchdibcYdedjkih
P连夜	gefdkcdjcfddcekceaedejkjd
P透	djhbccbgfhaeenibeZgigddce
P透了	efjcddceeicgijjefZhkeecef
P透露	fkdeeedghdbeamgceddchefee
P通	hghcgiccjfghhbhcfgfjidfcj
P那	bdijciZYmhjlagqajheXiebdb
P那边	fhieaiddlejgbhhbhhcZjfeef
P都	jgffcebggecdgkkbcdffghXeg
P问	djghYZZdpXidiaeegcdZgfmhh
P问我	gfgeceicmcjegdgcgefbkcbhf
P问我们	gfgeceicmcjegdgcgefbkcbhf
P问能	dZjifdfcmddgdcbjicdgdhacd
P问能不	dZjifdfcmddgdcbjicdgdhacd
P骂	gdeelegebleeedeeepeefeiid
R	ghgfWoYajhiZ/cebcddkifece
R0	dfffdgiigcleegkceZdchfigl
RD	ehifeYdgidbeqbfbdYcZahXcg
RD涨	gicbfdkfjeZfkgefgbgeeddff
RM	ebhhcibdkdpfodjeeYehfhdde
RR	ebjdkadejdacefeeededidacg
R一	dgggdeabjhfeeiZeeghecjbbg
R也	bahheajdnalfrdecdZiZghbcg
R也报	geebgekfjdnijgfgfcffeeeek
R了	aWUfbrVYbnohqaZeccgqhXgYi
R以	feddfkdeigmgkgdgfjfgnfhgf
R低	gedjfeefkdnfleeeeeffcddhe
R供	dldddccdlcbfmedefbecdcced
R做	kibhcYcdlcedpdhieehccdjde
R免	hbkfddfejedgjeffecgafidce
R合	jjdccacgkdcdlfgffgeaefged
R和	fekegYbgiZZgkffceddegiacd
R和R	bhichZdhhabdkcbdefefgiZde
R在	ehgeibhbhhcepchdeaejeeZde
R已	fjfheffckdgjlhicedfcffiei
R已经	fjfheffckdgjlhicedfcffiei
R截	didackccjhifmcccifgdaeebc
R打	fbcmeadcjiifnhdddbekdchdd
R把	eccjekcchgijmfedfffehdcff
R抢	feebigbfghdcccdcdefbZddcb
R报	eekchcgjfdkdqdbhdZigcddaj
R拿	lZWZelXamcWalbZbbcdhjcdba
R拿走	ddbddncdghacmdddedfckcbcc
R拿走了	ddcdemcekdacmddeeefckcbcc
R断	fmccccdekdcflfgkfcfdgfdde
R最	cajidZidldjhndfcgZeZbdefg
R来	ejehehfcldaikedhehdfhdbef
R比	edhgfiageiehmebcgkgfheefe
R的	cngcZdeeifdbzeacdhegbihef
R的人	ZlgfgcbaekddqcZcecclfbZgb
R的价	fbkjdcddhggklgdfeeebcdbgg
R的单	gejigfgfekifkgefgnfdgfdff
R的单子	gejigfgfekifkgefgnfdgfdff
R的报	fcekfeddfikfgfkfficfchkgd
R的报价	fcdkgedefilglfeffjfgefide
R的方	fficgffekdjfhgZeffdbebadd
R的方案	fficgffekdjfhgZeffdbebadd
R的机	gefhbbjbhhfhmdddfhhagaejd
R的机器	gfeddeidlcgflffdgcieicadd
R的样	hifdfeehgdbikhfdfffdfigff
R的老	ghgegggfifgflfeegeghgejff
R的货	dhgcibbkeZeepechegecejabg
R第一	fdhbcjddejafkeheegfffekhe
R签	kdcaamcYihhapfdedZekceefd
R签了	iddbbldZihlcmegacaeicecba
R给	dccjbggZgkleqaagmfefaabbf
R维	ekfceeceihddkhfffcedffenb
R能	fffgeifeeibikfeiiahaffkef
R被	ccgdegiflbbfmgeffgfcnfedf
R说	eYihdfckfdZfhicmdeikgficf
R走	hdeidhddggmdmgcdbcijdeeek
R走了	edeidhedghnelgedbbijeffek
R跟	dkffebbekegfmeafgfefkfbdf
R进	dgdibjadfhdemfjadkflcdjbe
R那	ZfhfZbhifgkhqadcffgibilZc
R那边	cgfiadffbmiinagdeihmbfabe
R都	edikcZceiejgogbbgheapccbf
R降	fcbmfeedkdnflffifcededcde
a	eiidddfcggcjggngfkdhgjmbd
ac	hmdecebdghdjddhcggidfejdd
ad	fcdhhdiefhfiiieghjgleddef
ag	gjYifdbiefZdefkbkbdgdjXbg
agv	hkaddecjebaefgkcdbedejZde
al	hdeicgaidikfichgegiicbacg
all	jehfeddifbfcdcihdegddbdbe
am	ehjciffeficefidjcXdkdkgci
amp	feieifidfieefifheafkfkgfi
an	gihhcebdmedcfhcgiefbfhghf
ap	fhieeeegidhdfgkgedihfhngg
api	ejigdedhgdcdhhedfifgecpbi
ar	ggkcifaihbeigfgfdXgchfgce
as	ekcfiidheifhhgbhdehihfjid
ase	fgfhhhedgghiigcifbhhhdbfe
at	efjfebdckegeefjkgjgdckggh
b	fiddjffigcbhehlfZgefeejmg
ba	ghehdhcidifiheadefidegied
bo	gejeeggifeghcehceadcdfYef
bu	ehcdkdgigbgebjdgdggighhkf
bug	ebbbmehdjeehecchfcedeggnd
c	ehgcebfefffcelfdgehdjimff
ca	gfeehdhhfgebfifhgZeedgfig
cal	iefieddifafddbkhebgfdbcce
call	ifggfddifbgdecihebgfdbdce
ce	iefhdhdgeihgeefggdggdjdbg
ch	heghhdgbdkidicddelckdgjdh
ci	cghdecjgicfbgidbhghddfjde
ck	ghidgechehhbhfcdgfehdidhf
co	ghigdddehfjfcgfahcjddegjg
con	gcejefhiegelcfidhiidffele
cr	ekdhcddflaacfkcdlahcehZbk
crm	flbddeefjccedldfgahefcbbk
cs	fcZjkdbdlchgbgbdhafdcbjmg
ct	ghgdgdehhbgghhhidegdgafgb
cu	fhifefbhgfhghhgedhhfhgfed
d	eeehgffgfhgkhhgeeghhfhjec
da	eihhcecghfdlcgaiidedeihcc
de	heggYgZfhdkfgbfaffjhdlcef
dea	effgcideghmciddeghchfdfee
dem	dhidddchgdagfcicdeggdmcde
demo	dhidddchgdaefcicdecgdmdde
dg	glhdffeigdeddkhgehcihhgeg
dge	glhdffeigdeddkhgehcihhgeg
di	hffhdeedifjffjbehehbgcejh
dm	ehgdeejcmdedegciegdfjhgde
e	gfehfgaggfijgdedgfegfgjdd
ea	dcdhjhhdghlikfdeghfkgZgeg
ead	edfgjehffiegigffhkcledfff
ec	jigeefbfidicggfedciedglfe
ed	egbjjaZhhdakfeebfeeecfdhf
ee	iidhcebdjedfehheijchdhcdd
el	dhffghdefigihhdiefhchjgeg
em	dihfdcbghdaggehbcegigmadd
emo	dhidddchgdaefcicdecgdmdde
en	dfiefgdhgeiehdjfhhgghbdek
ene	fdchjfehfggdffeehgfggfdhm
enew	fdchjfehfggdffeehgfggfdhm
ep	jcifgdagfhhgafghhedgjgjig
er	jdjgaggghehfgjceiggddgeab
es	defifckhegefifdghfdjeglgg
et	ghffheZhhbhfbihfigfeffffe
ew	fgifgecggfeddddgggdffdjgl
ex	dhccckefgffedhhbdahcdggcd
e了	fghhfdcigfgiehefdgbjhgfdh
f	ehjgcbdejegffjfhgihffglde
fe	diggfehgfhiehcdgiiccehhfe
ff	fcgihecifdhhcfhddbfcfhbef
fi	effjdegfeiiiffeghjjbdgkid
fo	idmbddcdjgchjhkhdeifcfjee
g	dkZifiZhfggicigfilijffkjd
ge	giiegeeiefhcckhgeihjhhgdi
gn	ecejgebhhdagfhcgegkcdgfgf
gps	ejeedecckgcfddedeZfkeidee
gv	hkaddecjebaefgkcdbedejZde
h	cdechjlbfjfbicccblcldglhf
ha	dhhbhdedfigdfgdhedekdfjdi
he	edigceidmdeafggeegdkfhiff
ho	dedfjfkcghddfgddeicjbbcke
hr	eaibjfjgbjcjcbdccmfcejbig
i	fehfedieeichhkeedlhhdhkff
ic	edkheedhgfifedfcicfefidki
ick	efkchfciegfefgeddccffibje
id	ekgfcgbegggifgdjhhfbggjfi
ig	ecejgebhhdagfhcgehkbdggff
ign	ecejgebhhdagfhcgegkcdgfgf
in	lcfidgfahggjhgghghjficfhf
io	hbegedkgeiggfigjdhijdfcdi
is	efjifdbhggjehdcbfiiefcgbf
it	djggcffdfideiicdejffgjhjd
iv	fhdhfidfghhidedgdhffeebec
k	hdiehbahfeehidbcicicggggc
ke	jechhedfhhidbhceegfcffaid
l	hgcifgXfdihjihfhghfhceiee
le	egdihdchfgekhiggghhgghgfh
lea	ggfgifeekegjhheghehbhcahg
li	jgfhdddghfdiggdkcgfifgddg
lin	kdeidfdcjffifhegcfgidfeee
ll	iegggcdideicgdhidgfeebfbg
lo	ffefghbiefkehfggffcZcecdf
los	cbbdjhbjdfghhcfddaecdcbde
ly	edgjddeejechgdhdijehdcagg
m	ekghbcdgjdgheijgghfehihdf
ma	hejgcddchggcjfgiijhhlfibd
me	fggdedfdjeefgdfhggcdhcieg
mes	ehcfeeifkdedgedieaedgckgi
mo	dhhdffcifcafefhgcgeedmgde
ms	gjgiZddficfhgkeihffZcgjcc
n	hfihbeffifdeeafgkhgfgdhgi
na	ekggcecbnfjhiecdifichcige
nd	fdjhdegckegmhgihgYidhfkdd
nda	fdiidedcjehmeebciaceeekee
ne	heehiebhfedkffbfjgcgdgdfk
new	ffcgjfdhfgfdeeedhgfggfghm
ns	fhdegjjdeijgcddcifdlebbgj
nt	gfhgeecfidieihihhhgfhbdde
ntr	ieejegfejegghhieidiegebfg
o	dcffgeihfggkeejggjjiclhdd
oD	edcfleciedfoddebdcfefbced
oa	dgleYchelagjbhigbdhfdhjbe
oc	cbhhXfihffgafgceeifegqegc
od	hkccefbficcdedebdgddeglch
of	ecfjfecifdgidghddieifgade
off	fcgihecifdhhcfhddbfcfhbef
oi	gjfdgddgidjgbgkgijicfgdef
ok	cZejgcgjebhkZahbjclYfefia
ol	jhfdhdedfiafjhdhficfeedhe
on	ffggfchgdjeheighhhhlefejj
oo	hfbaiileggicbcbbdeccefehd
op	ejfbgehdghecdfhihjdjedfig
or	hfiefeeffiedjichdgiifhegg
os	bgefhhakbfihibfbcdhgdcbbc
ot	geeggdkgfhhgcgcdedihdhhjf
ou	hdbhhiddkeghdbdjgdfcegfde
oun	gecgifdfjekidddjdafdfeefe
ount	gecgifdfjekidddjdafdfeefe
p	dfgcfegfhebifhcgdfhhfjmbe
p0	ekbcifccifaccbhadZgcecmhi
pa	gggeghcdghddZghghgjefikgf
pc	ehhfgcZdmajgdagfcYecjbkce
pe	hjgecibZoclceghifdcbcggcg
pi	hgjcddcgfgdggiabdeekcdhbi
pm	hjheffgdldfeifdfffcbefded
po	ccbdmehifgcmdebgfhiecmegd
poD	edcfleciedfoddebdcfefbced
poc	bZgbZhjhfgeacgZecibbfsfde
pp	cekgfeffifhdefgdejgjfhjfh
pr	ffijddbfehhdjghcfjhihkifh
pro	fghhadadkdgcgdiegghfiihgh
ps	difdedgghebiefddgfemfhbej
pt	efjddefdkecfddccekedechbh
q	dbfchihahhhcdcachkhbadmlg
qa	gejbjeffhgddggccejececnkd
qu	eeggfehdlehfdddgdbiiefhdf
r	fgfgfehdfgdiekkghgihdhihj
re	cfgjfbffeigihhggfielgfigj
ren	dcggieeieffdeeeegffggfchm
rene	fdchjfehfggdffeehgfggfdhm
ri	ggiffecffihhececcihhdjecg
rm	ejdhedghhbZgckbhkfkcdfahj
ro	hjffdgdchhebgflfhhifiigih
rp	gbgcdhhcmbeeikciebebeekef
rt	hfjaheeeghedfgbhcjdhZdjgd
s	eheehfdfggghgfZfgffjcekec
sa	gggggffbgichhggaghfkfikhg
sc	hidiefcejflgdddedZhdeheee
se	cdheiddjdhiijhegedhhhefij
si	efdjfhbhgcifegbchglbcfeff
sig	ecejgebhgdahcecaeglcdcegf
sign	ecejgebhgdahcecaeglcdcegf
so	eeihgdcbfigghadigkhieghcf
st	dZeghihgghebjefblfeffgggd
su	fefhhfeifcehgfedkjghggZfe
t	deiddfhfhffegidhijefeikge
ta	fdfhidbigdcggicifhhbdfdde
te	gcfjdccghgfiffhekihehhgif
th	fehccieeigjbgeheeaefgimff
ti	fjgfhecekdfjfgiicjeafeehc
to	hdfebjcfhgmdjfbcgdfidcffh
tr	igdjdfceifiehghdgZhgffZee
u	idiggcdfhfigfhhekljfgjhjh
ud	flidefdhhdcddlhgeicihhjeg
ug	ebbbmehdjeehecchfcedeggnd
un	ebeigegfmbgidbcijhfbdfhgc
unt	gecgifdfjekidddjdafdfeefe
v	dkegdgdfgefjdehhfgjehbmgj
v0	fcleefccmeefgdccebggebldg
ve	fgegeicjedfjggihcdiaieedf
w	gfgfgfffcjjdkedgikehcfmck
wi	defhgihdejhdhehffkdiejldf
x	ifafdkgfheeeafhegehbdfehc
y	hffjdfehcicjgkechighdhhhd
z	gieddekifgcdehdcdhekeeZdc
一	fgggeedjdglfihhfghfdfkjjh
一D	dhfggdfhegjjYchadhhbcflja
一下	hXgfZdlfhdeieebfeadcbhfhc
一个	fgiddebhfemghfggkeejckhga
一个人	dgbfdiidhgjdfdhgdZgcfhdhg
一个半	ilffcdbkfdeidfdhdaflfcmbe
一个多	hhgbgdcdcligcdcciifmefdid
一个多月	hhgbgdcecligcdccfhfkefdfd
一个字	gefifgeefiajdhjehgdhfedgf
一个月	cikdgaaekdjdhbficdgkdjbih
一个月了	gkgdcdbfdkjhgfdeeihnfgibe
一个月没	ceebkbiffiZfdfdheifledfle
一个点	fgckccdbocgdlfdgiefcfdlce
一个礼	chlfcebjcicdhgdfiheheoled
一个礼拜	chlfcebjcicdhgdfiheheoled
一件	ihbiahdblgjhefndcbijdcgbd
一件事	jdefeidfigfeggmhfdfhffdff
一份	gdjafbggkZdiifZfibbZifffe
一体	feicfdidkdgdffkfdbbcdicgb
一倍	dfchkgbhffibcddddeccfeicm
一公	eiggeeedjgjhiheeeafdeidee
一公斤	eiggeeedjgjhiheeeafdeidee
一共	cggeffeggehedjifgalejcgfe
一共M	dhghefcfhfjhehffighhbcfhd
一分	ffWjgeXdejfmdjfYhjfWeZbaf
一分没	ehbalbcidhgncmfcjkgdddadd
一分钱	dgcicfbcdjdgdghedjdcgedde
一切	dcdcdjhgfhbicckhdaedfbbhb
一千	eiifbdcggfkikhdgfadbgiidd
一半	YfdjegeUfnneigghlhbhcgcem
一单	cacbncgmaaYdebcZaZdhbcaZh
一口	dahgXhgbkfqcfaceegfcbbagc
一口价	ebfgZihdlcrahcdffbffbecha
一口价M	fdbedejeiglehfaiehehfdehd
一口咬	gdfjfdeeiiiefdbfdnedfccef
一句	icbhbiccfkggehlhdnbfgejZc
一句话	afdfglXbgiYgcfohgjccfcabh
一台	agdefakdgimbigcgffifbigck
一台M	ecegfejejeodehjhibfedbacd
一台多	fjhffgfdkdnfeefeicfghebee
一台多少	fjhffgfdkdnfeefeicfghebee
一名	ddbhhhceejilkiebgbebkeblc
一吨	cefhYdedifkfdbeeekeehbeea
一听	jiYjaaXZcnmdbbYccpcZdacZb
一周	cejamYYigbefhdbgdefdeoifa
一回	ihdegZceigdehegfcldghghke
一圈	hhjYbaehjZdclhhcfYccdhgje
一场	fifegggdkebfhcdcfafeehjfc
一块	aemXbhYbkfgbnadegXbgjgife
一堆	ckebgchafkbgdcfbfpegcfgld
一声	iafbjdhfeiiccbbdlkdbgccdd
一处	fdjhdfehfgejceddgfeeiflfe
一天	ffeelebgcjaigeajgifigdmmh
一天三	fcgdkedddjdddeebgfffghfme
一天就	eeifjddkbeddihekeZehheibe
一天罚	gfekdffefibndgdodgeefecdf
一套	alggfcYkdchcchaXfZgdchjfo
一套一	fifeegfifedfdeefgffffdcfm
一定	djekdYZckfZfahbdailedebeh
一定要	gjdfdggghehfhjccfgmeefggf
一家	jfeibcdcnccemehfcciZibcga
一家外	dhieedbekedfngdeedfedeiee
一小	ekdededjfcdejhbkeeecgcobd
一小时	ekdededjfcdejhbkeeecgcobd
一平	bZifZchbjgncicccdmdbcdYdb
一年	dcclgcajfdjdfdYZfdlcbbehn
一年M	gfjfgedejhkkfddchZikegdef
一年的	dgdjgfcifdecefbcbclceecem
一式	edddlecfjedndededeffedcdg
一式四	edddlecfjedndededeffedcdg
一式四份	edddlecfjedndededeffedcdg
一张	gdighedeghiiieebiigcechcd
一成	daigbhiegjifmgfajbcdfgijb
一截	fehiebdjedkeaebgejfbflcde
一批	dgdbmZdjeebebaishladaccmn
一拖	fidghefghecigcediadjecjhc
一放	ehiffddeamdggecedifnfdbee
一期	dlhcagZekZhdhkdcbcedjYgap
一条	heegbidbjfcmbfdddcacfbige
一条线	ZigYddkekcaacekcbZddcfbch
一来	cfiifcZhgcgjgffcdcdilddde
一来源	cfihfdZhgbfjfffcdcdflecdf
一样	fibcjbdhhYbdifgiihbZbgecr
一样的	cmbdfdcifdcdhdigdafbehkfn
一次	jgdihYWggeffhehjnddkcfjkd
一次付	ecijefeekckddedepgedhdcdc
一次就	efheighifgdfhfefikghihbme
一次性	cjdhfecifbjdfdchiafcdcibg
一步	cdkgafbghfhmghkeeffcggeff
一毛	eckfcdbbflmegjadcfchdcedj
一水	iieeddeelcffkeeefdfedgZdf
一点	bafgbmaieiibkcbdhdgcjgjfb
一片	ffdgcjecgihleebeeaecfjcee
一版	egndbcYfhekgfihbdidcbjmbb
一版再	edkdefdeihcdeeddeifffncef
一百	djcieedghekiejZbZgigaajcf
一百二	giedjhehgdjifgegcgcdddaeb
一百五	flbbeefcmcbfciccfaeeedbeh
一盒	gfjefeffeiigjegfdofffghfg
一直	kgdaidcfejcdlgdgfgdjdedfa
一直是	gkdddcddlccflechfeecedadg
一直是R	gkdddcddlccflechfeecedadg
一直没	feiihaZchhcifchdfccjgdegc
一直用	kgcdecdcejfcngcffhebfdefc
一眼	fieefjfjdijhddadhfdcigace
一礼	fagiffjhiekfdfdmccfcfibee
一礼拜	fagiffjhiekfdfdmccfcfibee
一票	ddidcjZdmccebaodhbecldbae
一票否	eegedjbelddedbnefbfceedbe
一笔	iechgcdjdddcgkagnbhcdZfdf
一箱	ddgeldfgdjkdhcchandbfeXdZ
一米	deehZbialejdffbcaacccikcb
一般	iffebblbgiZcgjbgchfbcikag
一起	bhhdeeeihYgjhfdghXibcqgbb
一起跑	fejfefehjdcepjecedfieljef
一趟	dichecifidcicgfgbdfggiggf
一车	dhbhkdfeeicebcchgkdcdbhll
一轮	efcldaabpajifbcdghbZlhXcj
一通	kdedgdeahhcehjfbifedbchae
一遍	efkdfcednZgheflecYhfcjjhg
一键	eelcefbfjedfhdddecfdejoce
一问	ejedefedjfgieeeeencggdfde
一面	lecededekdffeffdfdeecggde
一页	djecggddkfdecedidbfgjdobd
七	ZdhhegccieoihbfhiYZhgkieZ
七个	fgifefaekbikhdmfcdeelkadd
七个人	ejkcfccdkeddgglifcfdhmdee
七天	ckkbacZfjehgeedieaegckocf
七成	fbbhicjefjbicddakZfmfaZhb
万	deahjfdhhajigehkdeiejifab
万只	feegiedhgdljdfbbhZihcibff
万套	ggdgjfcekedjbefmdcdeedacf
万片	gdchigeiffkcefgiiecffdafb
三	dgigheZjdgnmgfflihdfmlkjj
三七	fehjefedkdmehgigmaehehaec
三个	effkfecfghjhiciggbeidhkih
三个人	bifecdhgfgcfddaidZdfgihYh
三个月	fWfkigdbfjfZgeZdmcfiegcih
三个点	eaiichbYlenhgdeidefZdagbh
三十	ZhhjbaffjYpddkdopYgXfZiXf
三十五	diXgiedihbhedicnaaddfbgcc
三十天	ecbnbecbljneghfdpdecedcdd
三千	bkcghbXjcfkgjjdhdlgdZhiha
三千二	efgfiebkbhlelkffjkebccacd
三台	ckfcgdacighcZgbgbghgbbhfj
三号	iiefegeiffefgfekfdgicjhen
三周	cZemkfeccncffcdnggjjcgdhg
三回	cigdjbbhegbfcdcccmijddckl
三回了	dchgjddfdkdfcedeengkedclg
三天	bbkciefYlfedfebkikdjckija
三天到	egjdfecckdcghfengbfdeccde
三天没	ffdffjegblheciedfofbgecne
三天没人	ffeffjegclefdifdfnfcgedmf
三家	ffgXedhffgffeihbcjaYqdafl
三家报	felcfccdkelflekefbadkedhc
三家比	eahicbbfibekehcdgiefkbbff
三家比价	fefjedeghddlZhdfhjegmdcgg
三年	hddidgWjedmphdfbbchejfakk
三年约	fffeiefiefcpjfededdddgebi
三年维	geggkfffieflbehiccheeeemi
三年维保	geggkfffieflbehiccheeeemi
三成	dcakicZhdhjkcbZdqehikdXdh
三批	ebifheckfcfjibbmjecbagYad
三折	fgegdiddjfpddededbeeegcfc
三方	ggjfZeZamfikiciebkfcifgef
三期	efdlgbahjYidaafeibcZcgmdk
三条	dfjfeeddlcbichdkdaediggcb
三档	ecobaecdlcpeaddcdcfcbcaib
三次	iigcicWfdidggcaggldfdechf
三次报	ffeeihegfhhgdfedejgaffclg
三款	eblcdedjgdhdbebfdaedemlde
三版	edhheeddfihdedebchedhkecc
三百	ecdgkbklbgfigjjceiiffjiih
三百箱	ebebnehkgbZcdcdceZfbdcjeo
三笔	ededkfgefidoegeakkfgedged
三级	fhghffdejefiechhfdiddbpbe
三轮	dbgnaaZejdkihbhbhgbhggZeh
三遍	cjcfggecekfggghbeldbfddig
上	kiddcfdhffedfkkgagheeegil
上0	eekcjeackgkgcjehefejcbZeb
上C	jfbcidcehgdcecaidegZcfcgb
上一	cmacddfjecZcZghdiafYccfem
上一套	cmcdddcihbchgddegahceefdl
上下	dlecefahhcbcdjbahWiihcgej
上了	jagejedigbboidbfddfbegibk
上二	ebhmkfebldkbehiefadjedZdk
上人	mjfhcbYfejdffceefbekjecdd
上任	eidbdhdejddedindfceZeegdg
上会	bjchcbZfkchaghlZcZieaedcc
上加	leeecfadldffddbcecdddbcbe
上去	edmdfbbeghjcceoZgebghcddf
上去了	djjaedcflbjdghobhfcbgeYdh
上回	jdbilehiehgegegdcfemecckj
上头	cehfdkbdejgeihldebekefade
上就	hhcgfecfgiffjddcelhfddjid
上批	ebcbmeieeihfddadfofegdnnf
上报	eifhddcfkdneebbgecdcgffeb
上有	haiZcbkclcagkgbfegeacaich
上机	cejhadahgaebcbclcbbgbogYa
上机试	ddkecedblcdeddeceefhdokad
上来	fgfZjaiegiedeZXaelgefdhid
上楼	dcgiidfeghfdceeldhgiecccg
上次	fhaeegffejgdbbYdgkdldaXil
上次那	eeffiheehgiegcdcdkbkdhagh
上没	fjiedfddfkcfimbeYegZeehdc
上没钱	flfdegedejdffjdeZfhafecec
上海	iYejadhbledfgghjffibbcebc
上班	haagdhibleehfdcbdbiadbXbb
上的	heibdbggicbfdYgZfghfhjegf
上看	jegffgegjedfgdedfcfhigace
上线	iedjgXXhhdffZeapgfZXZeefa
上聊	icfheejflcfedbefgafgfedef
上要	dhlcefbejeZfhlndfceceeeef
上说	bchkhebgfhkeedehdjdheeejd
上课	igdeheedjgdfecdgfhfafcdcd
上门	fidhkaVhiccffcXgaeghbdYpf
上限	eifhddcedkklclcedkdbehZbd
上面	biiafhfXkhgcdhichhchcdeeg
下	eheefcjhhchfeiciagpjehiff
下一	bagkgeYfgilgcbgihelhffikk
下了	ZebXmgikeXajhackZXjbdZWZj
下单	dpkacbYfkZeWfeZldgqccifce
下单了	fccbpcZkeccmbccibcYdceacj
下去	fddjhhefhijfffdiimdfgeddf
下我	hhdhffdclecibccidakdedjbd
下文	jhgeaZYeieifZdbegaeecfYcc
下来	ZlffagYehgjjirfcbiiicegac
下来了	cidcigdgeghmhoggfggZfbehh
下来再	eldcedbdkdhfdiaefWaieccea
下来就	efjicdaclcgdcihbhXklddfcd
下来才	fkedfgfgiffgfmgfekceffdff
下架	faabneidblffbfecdmenheamd
下次	faYdeimgejZfegdhfadifeZZb
下的	egeelbbfgfcifcggfebgdiacf
下订	geenafcdkfkleffajemeefhfd
下订单	geenafcdkfkleffajemeefhfd
下说	dfbcilgdjedfdmhejgejjdcce
下雨	egddffkfjebefcenecceflidc
下面	ddhlccbgfhbfeamdgjbbdhaaf
不	bfajckiacphdggfghqfpedlhg
不一	ggffgbebijddefhdhhehedadk
不上	fegcihfbgjffcYahcibgfdjjY
不下	dcdkbefadnmbbgfaflnnccfab
不下来	cedkdgZccmlbdhfbfelodeZcd
不下来就	efejedbdjfbedigceZlmfddde
不买	diehahYafjhcejcgcncfbiZfc
不买了	ehdhdhceghgdgmbadndicdbae
不了	dbelZldYiibegYjielehganYa
不了主	ggigdYdhjbjecbledacZhhbde
不了就	ghekffefgheijeekeiiagckce
不会	aefhkfXcgihdeZabigibfZonf
不住	ckYbdjeaigcdndZagndnbbeXZ
不信	cncbaaZdblcgYeadereaddZfd
不做	dadiambdeiohYhgYfabkcbeYZ
不做了	ebdbcnccghiiaffacdbgcchZa
不再	dcZebmccfigeYdcebieimdedc
不准	ehhbeaffghjfdebbekfggiodd
不出	bhdZlfgZbobddgcihmckfZilb
不出来	dhbakgebdmcddhdgigekcbekc
不到	abihifZYZplcmZbldngmdaohZ
不到货	feeigedeckegeefmdodnfeede
不到货就	feeigedeckegeefmdodnfeede
不办	eidcdjldjhbccfcZddilcehdd
不加	fdchlfedjfhdegemhgfcedbbj
不动	ghYggjadfhighackhjgjbcckj
不去	fZfbkegfeigdgaYibgdYdamkg
不及	dcikegdeifefffeoffeffgcdd
不变	dejfhcfjeagcbhchbYhakcabi
不合	cbaefmYadlfeabhdghelefkia
不合作	edcZhjcdbmafbcbeghfpdkikc
不合格	fegfeidcficidfedjcgciZlce
不合适	eecddkeefidedfhfenfjflbcg
不同	djejbeaeejckececjmfddfcfe
不同意	eehjbfacfkckcdfcknfedcdee
不含	cdjbccjembmcdcdfdfgcddidc
不回	hfhbgZjcdldefcZhkZdoedddd
不在	jaXZdcnYncZbaakYdaZcdddda
不多	cjifbfacnZeegcZaiakadgfaj
不够	algVedYhhccdenbiagbXfcjdi
不大	jdiaicablfcdjdbcdgdiegfbb
不太	cncceccfkdggjikeghedecjde
不好	ckdefcggeiZfggcfegighhhjf
不好就	geedkedegiefiehdejeiidkmd
不好意	efgcgfhdjeiefhgbeZfdggjhe
不好意思	efgcgfhdjeiefhgbeZfdggjhe
不如	eahcijcegihhidcfenfcffgid
不定	gegigfffkdlfdfdefZkgdeefc
不对	cZgdjZibcoZfZaZhamehbcmjZ
不干	gfekeeccfjmhhecdhmfhfdbeh
不开	cacbdligdjccbaficfehbaadb
不归	iheffgdekeehgeiifafeffcef
不急	ijacgcbbndbehZbcimaicaYcc
不想	glcbddeidgZeghlacaldehYgc
不想再	gkhccghhgedfkcgdeaiiedcib
不愿	gffmcccccmgeefhelmgdeefcd
不愿意	gffmcccccmgeefhelmgdeefcd
不打	eacjgjceejgbegbjmfdmedccd
不批	ejaackacdkbdbrfcccbleebbe
不投	fcfcekddfibdeicdfbijoeeei
不拢	ddijcbcjefjgheceldefekaad
不换	jaYfhmehidYdgkZeakdhabaeh
不换了	dacaZnZcdjaegmahcnejddgab
不接	gdlibcgcejikdcafckchfcXhY
不接受	echidfZdifbjZbcidkdXgidfd
不接电	hfcelchfekjededbjkededdlb
不接电话	hfcelchfekjededbjkededdlb
不支	ihbbdicdfieefeedgkfbhfnbd
不支持	ihbbdicdfieefeedgkfbhfnbd
不改	gcickejedkdgdeeggpclgilbf
不放	aahobebbgiblaheZfrcXdgjdb
不敢	dcmccecagiaggeljdkeckbZcd
不是	ZYddZfrZoZdcdchcccdddcjYc
不是0	eddceenejcaZcccfbbfbccnbe
不是D	eeeiadidmcZiacZhbYiYacZbe
不是M	edeeefkejdiccecccadbddpdf
不是P	efdcddjdkddedhichbdgcdacd
不是一	edegcdldigbdggldddedhelfd
不是不	fcgiedgeigefffjddZfegkdde
不是问	gkdgfefigcgfdkiheaidfcZcd
不是问题	gkdgfefigcgfdkiheaidfcZcd
不来	eebfjgdffhhefdigfehdedfgg
不松	edfmcebbmfjbeaicfZdifdecc
不松口	gdgmdecblgebcaicfZdifeedc
不清	jechdcZelcigflfegbfcdeagd
不清楚	jechdcZelcigflfegbfcdeagd
不满	chkfbabZekhgfbaeeiffgkmdc
不满意	cijcccbafkdihcabbhcgdlked
不满足	gelffefeghgecedggigdjcmef
不然	efdjhZaaelifiebfcmeidfdji
不然不	gegkdfceejdijeefdmfbfhfhd
不然少	ffejdfeeiikfegfffYfcfidej
不熟	gddeddkdkddeceZefcfbfecdd
不爱	ifgfegefhgefhecginghgidgf
不理	cakbbfidclZddbaadlekcdaYc
不用	ahccbneghfifefeeglfiabjgb
不用了	fkcbckZjgdhhgcbdejeedblba
不用再	edddeledckkidddegphlfchgd
不看	cffbdhhcgjbdccfdfkfkfffic
不着	bghebghgfiidgaafgfffehfec
不着急	dgjhcdbidjjfgddhfffeeeace
不知	fgdeZfgbiiecfilcdcckedZdb
不知道	ghdfZgdbhieeiilcdcdkedZcb
不符	ebjbdidefkceceddenfcldhef
不签	fddneaecigefdfigbnideghgg
不算	bhaihcddmZdihaobaacYfbZif
不管	gibbddhekcgecejdeaegeedkd
不给	dYbllacZXqgblYddpqfqbdcYZ
不给付	gggfigefckfffggjhngfhgjdf
不续	cechbkeaghebgfhYefdibgYbr
不续了	eegcckgcZpebhYgbghdpchaap
不考	dkbadiaebmfechbddfeiedide
不考虑	dkbadiaebmfechbddfeiedide
不考虑了	dibadjafbmeeZicdddejedYde
不耐	hifhdcehdihffedjkdecfibcd
不耐烦	heiiedeeclifcedhjeecfhccd
不肯	cfhhhWdWhkhjghahhecYeihZh
不肯付	fejeicddclagbeddhpfefiedf
不能	bkehabehgchgggfiigddckkfj
不能上	fmecfedeficfekdjeifefdfjc
不能做	fmceffegggfeegdidchdfccbd
不能先	efhhefcbkedhbfdgledfejYfb
不能再	fdhegeghgdjeibiceegdegchk
不能开	dcadjejcmcZccbcbnZdddcebc
不行	bhkeeVdijackieZjeTidcnkfg
不行就	fhgjdacehgdgegffgdefejdac
不要	cdaaemkYekfdifaibgekfdYfg
不要了	faYfanZdckiehaahcidjddadb
不见	hieghacegiffifehhhekddcgg
不认	dYfhhekYgiifbZjglnchghchg
不认可	eehheieecldggefdimfcfbgae
不让	haZncgcdghlidhgigrcadchde
不让进	jbbibhfdldbdfddifjeffcjcf
不说	efeihfffblffchcdflecfhclk
不谈	egcldaddhgceajbhchdhedbld
不起	bcajiihgfhdgegillgdiceicj
不超	giegfffdkdghhjghgbffhihef
不跟	efejhcfcghihfecbgfbhfcehg
不达	eaeejjcedkffdfedfefgfkllf
不达标	eaeejjcedkffdfedfefgfkllf
不过	bkoacjZZpbiakfpegXbZjejaa
不采	flcbclediibccjbadmbkbbadc
不错	cghdfaekeXdiZhYagdcaciYik
不降	eadncbacfinchdZadhakgdcaa
不降就	fddlecefiekdgecdebemddfbd
不需	bhdcdiceekeecdddeniaeeddf
不需要	bhdcdiceekeecdddeniaeeddf
不高	fedjjbbbaphibdcjejdZegcdd
不高兴	fffijccdcnfjaddjejdaecadd
专	ahhbYYkhicfebpjkeacdedkef
专家	dZkgcahYqZfgeamZdgfcecica
专票	fbcddfljedkifdedmbfhfeahe
专项	fmaZaciYqZccesbkaebcffkcf
专项资	fkeeffedkdddejcncheefeafd
专项资金	fkeeffedkdddejcncheefeafd
业	igffYffdifbcifhecciandked
业主	ZgjjdfYgfgfggmmggcgbmddja
业前	fgecjffgdjhfeehZekffeejki
业务	ihfYbgdblgfekbgfbegjffcei
业务员	ekbfedbeghhdjeeidjecdcchb
业委	ieZidgghfejeiccgehcccdbcf
业委会	ieZidgghfejeiccgehcccdbcf
业绩	cflfZhZaghbdecbaefkfrbiad
业绩证	gehefhggfhdhgffdfffhlfeff
业绩证明	gehefhggfhdhgffdfffhlfeff
东	ejaeXeifhgYdZfkeakaecahZe
东会	ecebeflejecedboeegededccf
东西	gmfbbbcfghcfdiYdaodfeehcb
丝	jghZfddflYXccaeegWceegmff
丢	aeedajiXhggelYZYdebiadgkc
丢了	bcdaejjZhhfcmbdbgecdedXhb
丢单	cidaahiambjbgaaabgdebbijg
丢给	gbjccfbeghbjhdcdejedddZbd
丢给我	gckddcdfghdkdfdefmgdeeacf
两	acjdldeiefgfggglfddfiphjj
两个	ZfgjfeadiekgbZeifeefhlhii
两个人	edcgkeehgegfedinjigbdgYnh
两个月	cgehfgcbelcahcadmdemdbZfa
两个月没	eejffcifckffefeeddfmfeeid
两个点	ecfkbhbgfhmcfbakddeXegdfe
两公	bkjccdbfiecfhdddddfddnoed
两分	jedfdjefhfbehegddbeemgcdc
两千	dgbnbedbkfledfgdjleegihhc
两句	mbcdcdgbhhdfhdcedagcegacf
两台	bghalfZjgYggfcZmfYgYhkiak
两吨	fkddfgdcldffdeebdafficfdj
两周	ZdgbfZifidaadackcbeibnZcf
两回	jdgelecdbmdeigdfhcfgficge
两天	cZeZlfjeghbfgcdjaldhcedhg
两天装	gdefkghjedeeeefleZeefdbce
两套	effijebeifkcdbagfgdddhjgf
两家	dXnZhfYkeebglhgehUijlmaii
两家店	fbhcjhbjdhjdaccedZfkehfcl
两小	feifdghfifihgfehfhffeciZi
两小时	feifdghfifihgfehfhffeciZi
两年	hheahgdgiZfjhhecgeaYafbhm
两张	ibgfcejhicihbdacibfdecebf
两成	cdgkacgekdlehgefkgkZcfddj
两手	fjeegfddejdddjdekpfleeegi
两批	ebfjgdecfjbdgefnhkddcebab
两条	dejkeeaeicfjegcifYgfidddf
两次	ebgihedgdjefjbchighihbfmZ
两次都	gcideeiehgfheeiefahkfeedf
两点	echghegcldjcbjbflccddcZbe
两版	fekdceechhiehffcghfffdacf
两百	ekafkbfjeejignfkfhgffbccf
两箱	djbbkcchckfeccckZheaclZkZ
两轮	dbfgdigchgddfdaceZegghidf
两边	bchhhbdeggflfcmdfhgbdakcc
两遍	jgjeddddkfhecebehiegjdkmb
个	ihhecfdifgjffggfgfegelhfh
个C	eighgbcdjghkhgedhljgfeddh
个C的	hiefhfdgieejiigekfidgfgfg
个M	cfflccXejcmcdgaaheddigcge
个P	hggZdcfdkcffhdldcgcgcjgee
个p	dgkccfZdjecedgdhebeeekcdf
个不	eiedeeikcfbecdfddYecelibc
个人	Ycjfidechgdbhdokefdgfifog
个仓	gjeefghjeehedhikeZfdddiek
个价	dbilgZabmdoedgeeeadcbifce
个会	bkdbckZcjifeccccdledfcdcc
个做	kiejecddgiihifdceffhedgcf
个公	jccgeehejccedcbffcegddcdd
个十	eiiefffjdglfffeeecfgenefg
个半	ikefddbigceichdkcZfkhcohc
个厂	hfcbdkcffjbljccdeajdedfel
个发	fffeiffhhfggejefmgeefehhf
个叫	kbeeidddkebfbedefcfcfhade
个号	iddfidcjdffdcddfdcgadfbhk
个园	dkdegfdifdbecbddeafefggdj
个多	jfgbgebdejheddcciielegchd
个多月	jfgbgebdejheddccghekegcfc
个大	dlhbfdejedfggcdcgafdfgbjd
个大概	dnfcedccjfehdecdfegegdZid
个好	eibdjfejegbehjedhhgdecYji
个字	daglacadhgZjagkhgocfdcjce
个实	gjefefdbmegfghfefcffieffh
个客	dgdefjhehgcddcbhebddccZdg
个客户	dgdeejhdhgceddchfbdgecacc
个对	figdefeejdcffcigddejbdlce
个小	iiedehbameehfeZecdfeechhd
个工	ikhecfbkecggecechgghbfZdm
个年	djdicfeghcmcdhcfdbdefkabc
个店	cjhccbbclchedcldcgefeiZdc
个报	fcbheijdifgecdehiZedchYfg
个招	jbgchdjdmdbiafagbcegbcbbc
个招呼	jbgchdjdmdbiafagbcegbcbbc
个数	cghhddbeggichicabjcecZmdh
个新	fidhbbhifdbddagidgefecZag
个方	dgghffdhibjhieghifebggdkj
个方案	dgghffdhibjhieghifebggdkj
个是	djeiedcbhgchebgfkkhcfmdde
个月	dehfhgbcekfcfbdgmhflckZhe
个月不	diehddgejfcfjfceddfmffecd
个月了	eidddbhbclhffeaZgigkddgYd
个月就	ghfggeedighfiedifjfbfhhec
个月没	adeakakeamZegecdaffpebdnh
个月没登	ddcekeefdjffhfeeddflgddne
个月的	fefcijehdjbieefcimicfhbhe
个月看	edkjffddjegedeckbcfdhjbej
个柜	fehhhffekcglhfddfggffjZfd
个标	fdeefihdejccfebgebckhdede
个样	ajgbcdbgfhZdigbidkcaggVbj
个样板	ekbefgfekedfdhdiekeehfaff
个点	dcdjbjgbihofjbckfdgicglbg
个点位	eggcdfihgeaeffdfdbddeijdj
个班	eigdefhigcZdchZhdZebdjaaj
个电	idahhbebihgeddehccdbceekc
个电话	jcahhbebihgebdefccdbcefkc
个礼	cijgcdfjdiddigihigekfojgd
个礼拜	cijgcdfjdiddigihigekfojgd
个礼拜了	fiehfgfefhhhgddehbgkfihfg
个空	maabaafcmdbddbabddecccecc
个章	eddlbiccficndeacheaglhdeg
个签	ecbebjicfjcZcdkedcbekghde
个网	ejfcdeeclcffefdeeafcghjcf
个老	dbkdgffdldheheibcakbgkehe
个能	elcfdecfgfeedgedefdcfflbd
个脸	nccdcdadlddfieadeefchccdf
个脸熟	mcddddbekdffieddeefehdddg
个自	ehjgefdlbdbeeeccebfdflmdi
个自动	dhieffdkcdbefddcfcfdflmeg
个表	haceddjgggbecfchddehfdfid
个说	ffiekecgeheifeeehidedilfe
个账	dibkhcbhfdghgadbfehbgicfl
个账号	dibkgccggeghgcdbeehchicfm
个车	dfffhfjdjfefdedefcgdeiZfh
个部	figibbbihadcdcjedfdcdfced
个部门	figibbbihadcdcjedfdcdfced
个配	edhdjecjdbcjdheeeafeeddjk
个钱	ffegejfdihffejiigmefffcef
个问	eiigeedhgdifheacfedefghhd
个问题	eiigeedhgdifheacfedefghhd
中	aefbjgemdcbjhejeafjcydjag
中了	ZfXXrfajhYZgihejZhkcybcZZ
中央	ifffgffejgeeimddgfgfffgfe
中心	filfbdhiefehefnfffebnhkdj
中心P	fjghdfcgfgfigcjihifejfjdf
中心P说	fijegfegidggfeakejefkfgeg
中心的	ledfdhbdkdfhdebhfdhffdfce
中标	bZZhjgfkdgjkgccfcdiblgbdd
中标了	febcmbblcbdZbeeceecdmefee
中标公	fdegldeifdijbfghcfiekecef
中标公示	feegkdeifdijbfgccfiekedef
中标通	ffdcmddkeccjcdcbdgkcggfgf
中标通知	ffdcmddkeccjcdcbdgkcggfgf
中的	ebbfflgbemedfcbbecgcneced
中试	fgjdcdehhcfhedcbicidZckce
中间	ebificbhiekjkbfdiidecgddh
丰	cbibfdjamdfdecbhaYigckaja
串	ihdbcbfbkdfccdaheZdbcikdc
串口	fiddcchejedfdechfafcfjmed
临	dddiaigbiidjdhiahahcchgZc
为	Zeedendefiefkfghhkhmbhdie
为啥	dfciddieigchjhcdilemfdace
为止	ddccdmddamedfcegejenddade
主	ghcdgedkcfbffimfibjYifgkd
主任	iicbZhfhdhafjjlcdjbabkecd
主任P	dkecbegjeaeejfkadcfdfhbde
主任说	ejccdjdgeiaeglfeeceddjkei
主动	ekbgdhYleXcgccYfdYfZbfcZk
主机	ddegjehejfeichhmgfeeeibkd
主管	iddbfifjcggeigfbecddghdih
主管P	hbdcgiihehdedgfeddeedgeih
主要	hfjfccYbigffffbdgZicgbnde
举	djgfffYgkabdidedjadbmbkdc
举报	ehhedgcfkdcfjfdffcgdnekhf
久	dmZhbeXeiefcgadobighcblla
久能	fidhdeddkdhfgegjedhdfebkd
么	Xkdieecicighfgkheidhedige
么价	eldbefdbmfpgfcbcfdddeeaek
么弄	emcbegejfdeebhcjfbeffdieh
么时	cggfhchhegceddjhhagmdbaeh
么时候	cggfhchhegceddjhhagmdbaeh
么说	chgggecghdcheghghigchhbke
义	keediidbkhjbfcaadbechcgfh
义乌	hefejgfblgkcedcaefefdfgdf
之	ggchYieejdehlfhjfakfffjeg
之三	ggjchfffkdfhfffiiafgfffgd
之前	bibiaifhhbbihgkjebjedgjcg
之后	jadafjhcigeefdfddgdiflhmd
之间	djfecdcelcfemfbfhajchbkbc
乌	hecceejfidjbfebcdcdccdece
九	fdfigebjbhjahbZdjhihejffi
九五	ecdjhcdigcodcebdheidfedge
九五折	ecdjhcdigcodcebdheidfedge
九十	ehihadgdkehiffecmfhcehgdc
九十天	geekcefeifjhiffcmchcefeed
九折	fbboccgahiighdcdlldbdbdbi
也	eidhdebggdggjjgdleggefXdp
也不	gdkgbeeadljeghZealalchcea
也不接	heidhfffeihejfeheZfkeeekb
也不是	gdjceejejfffgedeeaddfkece
也不用	ffhegiddbmdhbdddeofoffchd
也交	eefdjdejeedfgddeededencil
也交了	ecgejdeghfegiefffeffeoefe
也到	fggckgfejeemegedmcfffggfe
也到了	fgfckgfdkeflegedmcgffgfff
也去	clbZeciclccenebddaebffhdd
也在	ZhigahWcoZdcrjaaehdYbifcc
也在里	edhdekdfigefembdfkffkjhff
也就	eicgbhcbldffchclbddcbdicb
也就是	fgficefdkdjgcbbmcbedcfhdc
也得	flegeabcnaehdjhcjfiaabjdd
也想	docadedigabfgYfadacfeZWfn
也报	cfjZcdjcmdofkeeedZfebcbcc
也是	gfjbcgbffhlfjeafdkdcefacd
也来	gdidfeddkdkfmdheebdcfgcdh
也没	fbdffhicghiedcfgdgjfgegec
也没用	edflcgbcfinjheadfhlfgecgc
也没说	geibghffmbhebiiebcfcdibhg
也签	gffekfflbecnefeggebdjffdk
也给	ejYfhhdigfdecidggaeZgddlm
也要	amdkhaYigdkcZaaecfchaaZbp
也要装	fedkleefkeefedehfcgfcecfo
习	ffdeehjaldfehdcgfeifdehhd
乡	idgbbifgfhabcaWZffccggYff
书	geldfeceiechaZichbfYjegkb
书D	fckehedfkccbbdehdacdmbbbf
书买	felededdkecfcccceeceoeefe
书买了	feleeeddjecgddddeddeneehf
书里	gejfgffgfhhfifddfgffegmef
书面	fgdigdgbhhiicchffddchaiid
买	hjedakccfjjedlicXjjggaYfg
买一	dcjdfdkcekagclffckeieajcg
买一台	dccdhfldkdahdlgbeaeefajbh
买了	bchdfmfZfjcgikXebmbljbXkh
买的	gjddgddiefgfahheehcdfcjhl
乱	eecamekhejefcddegkekeegjd
了	eZgalnfkcgdhfgegefeiggegf
了,	fedhjdhddkihYehcbkdbfeajf
了0	agjhgXbkdedgceigaicbamhji
了0个	chkfedceieeiddeddhdchlgkh
了C	ihhdZgcdlZbfgighadfeZdbdX
了CP	jfefcfedjffgefefeefeffdea
了C的	kcehbedejdgehgfddffcchdcb
了C的P	kfkidfYdlehggdehdhfddfddd
了D	kichaZchhZdfciceadmYeeehZ
了D签	gdfndfbbmebgcdYdednddeecf
了D给	eifeffdhfdejcfegfhfefnfhi
了M	bmbggedbkejphqdghYabfcbZi
了M一	fcgjdeYdjdkdcbdjdbchdcZfi
了M的	ekbbjdbdkdYmfhbcjcddddjdh
了P	fbedliZhgdfiehmjghgckecjl
了R	XZdYXwTUfljdxhYddgabdgbaj
了R的	degbblZcjffdnbbceedYbbgef
了一	ifibgbbjfcffheeighdadkiik
了一D	dffiicZgfhjkZcecdieccdnma
了一下	idfgddfclcghfcefdegffeZef
了一个	bghfdhhidhldjdfhgnddbjhcg
了一个月	eeighhceekbedbjkhmfcfjcdi
了一份	ddhbigfclddijdehhceehdcga
了一半	bgaghbfZihcibdjjkacjdagZl
了一句	icfiehbdkeeghgclhgecggjec
了一周	edldddcihcdeieefdhfdioZad
了一圈	iigZbafhiaeclgicfYcadcdce
了一堆	ckedgdiccldgcdacgpefeggke
了一年	eidcifemcaejdddceWgdefhbp
了一条	khbcccbdldgfefdddbefhgjdb
了一次	dcgdkefbmbdededdkafdeiflf
了一版	gfkggfeejelgieehfbffedafc
了一箱	gfffjgfeclfffffffogefedde
了一遍	jhlbZdZgjabefigjdWhddhkYh
了七	aghfeffggfgfkdbadcdgbmihd
了三	hdfdlaZgdikdehacemdibnlkj
了三个	gfhgfeagehececYhcmhgfdlga
了三回	egifgggehhgfhgffemfdgfhhh
了三天	fbjcjhbdigcgedghdkfcgkmgd
了三家	hgdZiZhifckcgjfbdgeZZZgej
了三年	iicaggcehfbegdhaibfifbbgl
了三档	edncbecelcnebdececdcbccjc
了三次	lhechcZeejaggecdggflgdggh
了三轮	echmbdcgjehiccidhfbcdcdgc
了三遍	cjcfggecekfggghbeldbfddig
了下	idgddhcZmciiZjYgffjWlbhge
了不	ceXegjhbhhkgaYjaedcedachc
了不算	dicgcZgdlbegdbkfcZdaddbad
了两	hclbefVieegiigdaecdegikig
了两个	cggiZkZfhhbndeghkdccikmXb
了两句	mcefcfcdldffgedfecgeedbcg
了两台	fafekeedmcaefddhibicdfZgi
了两天	dchchcgdfifgfedaclfhedkff
了两年	hkZaffaghabfighegaeaccgal
了两次	fefakffaekcghdggengjcahjc
了两次都	gcideeiehgfheeiefahkfeedf
了两箱	dccdlddidiheddclbaebcgalb
了两遍	jgjeddddkfhecebehiegjdkmb
了个	kbVbedlfkaffbfaYdcbZgYZca
了个大	dkjcgdfjeefefddeedfehgbjf
了个电	ecchheiemcgefcfddcedgfihe
了个电话	ecchheiemcgefcfddcedgfihe
了中	bbhbibfelbgiZdbgdcdcldacc
了主	ggigdYdhjbjecbledacZhhbde
了二	ghdZihZfjcegeifbfhdbbhkhe
了二十	giXakgbihcfgfkgbghdccehhf
了二十个	hhcchedeieedelfcchfcecggh
了五	gWjfjcYjchZfgYecgkdinjjjf
了五个	hbfakcfjbidedcgdijfghddcj
了五家	eejfefecmccihdeffdffnjeee
了人	febcemcaekkjhkbcecedhhgid
了人家	gccdemdbamkjnfedfcfeeicbe
了他	edeihhgfekcdfgcjdikjggikk
了他们	ffdgfifbgibdfhXjfchigdgei
了付	egclcffiffehhhijmcfffedff
了价	dkgfdeceifmegdeffideefefe
了份	fegbZbjcmchZfdhecdcfbcacf
了会	hecfefhejehfbiggeefdecfhh
了俩	dcheicjfkdkgagabflcaegljh
了八	hgcdicaZhhehciaXjgedcbljf
了六	ceiaobdbhkadbfalilgbgddjg
了六个	egdclehclgeebhcfmfggdegkg
了再	eijfbccapbbefhhgegdfelgeg
了再说	figefffgjefheidifffafegih
了几	jhjedgcbiigeddcbejecfgcif
了几句	icieficdfigfefddfefegeagi
了别	cbbjcgddfiekqebchZefbdhch
了别家	cbckdhZdfiikpdddebejcefdi
了十	ceiahgbdfjdficeffjebdlihg
了十几	fflefgfffhffgfeefhefeimef
了半	fggejdYjgaegggfidddagjZkd
了半天	fjeggaafgfkcfchecheYceZmZ
了半年	dehcjhckdbcchhbefZegihbgg
了单	djhbefddjdeddeclgededeflb
了句	hgfdabebghidkfieffdjccabg
了另	eddcdldcambomeidecfbeebee
了名	kgeedechfcghdcbefafddgbbe
了名片	keefdecekdghddbefbfddgbbf
了吧	ihedeiddkfcgeliaehdfhedbh
了咱	eifcdgacgiegjdcbhjgejiaic
了四	dldYhfdfekbbhigffjglcjclg
了四个	efebjjecdledeehdjoebeefmg
了四十	fZdckcjckeahddddeefgfjcid
了四年	ejdddgdeifghjeddfYfkfdbdi
了回	gggfjgfifchdfgfmhdfifhedf
了块	cbcemdeejeehbdccffececaoh
了块板	dccfkecfifehceeeggfefdcnf
了大	fddflhhkcdjmhdhfggdefffji
了头	edfldfcggghiifnbcilikegdg
了好	clegechbfibgiidcfifgdcace
了字	gghdhgfhgefXfffljbffffkge
了小	gfedjiejddeedddeddfhgbhle
了就	fehkdcaXqckhhdkhfcoXbeila
了底	ejbkbeddhgjdakjdeihbkhced
了张	jffebhcdfhcchefZdbdjffhce
了张名	jfffefdfiefeeefbeeeehhdee
了张名片	jfffefdfiefeeefbeeeehhdee
了微	oceedfacledddfffdgeceeede
了微信	oceedfacledddfffdgeceeede
了我	kcefhfcgdjbfgeeaglhmgghha
了我们	gcffghdhfedddegggecmiejZd
了我们的	bfgYflhibieejfajgbcljfjag
了才	dgmabcfajedefaigjhdhjklbc
了技	gjffefghgdcfejkfeafdcfZef
了技术	ggigggggiedhehjgfbfedfaff
了报	ebkhdcYjgbphcdcceYjcZcbcc
了报价	fdjhedajfcoeedeffZddbddde
了新	jbhkefbdjeijagmeecddhihfc
了样	kXjecbbbmcZckcahgebablZcb
了样册	kbefefdejfeefeeieedeeadee
了每	gcijggeeihngiddbfdkgedeee
了没	dfhiedhdkdgeZghdcYbfaacjf
了没人	fhikdbcejecfehgeeYfgfiike
了现场	dhideddhfeefZeehfhedgmldf
了电	jfeeeidggfecbchddbdcdddhe
了电话	kgfeciagfgfcbciddcdcdefbc
了第	fcggjcbhicalhcebceihlfjgb
了算	fhfcbbgdlcbggZnhdbdbdejfd
了续	ffccleagieaekgeefeddfiflm
了聊	gkdecdacmcegddicddedddgdd
了自	eddeemcdbmddkckeedfdedjee
了自己	eddeemcdbmddkckeedfdedjee
了要	egfhkccfiegjhggbdhebgckfi
了解	iiaXaggZpaYdddfbdWcedaZab
了说	dffihcggghdhfgehihbaffdmc
了谁	ejiedecejeffceddecfegfcne
了资	medddgacldfggcdggbefgfccc
了资料	meeedeacldfghcdggbefffccc
了趟	iheecgcggffcfcejedgadbadd
了趟C	jhffccdghdfdeccjedccebadd
了还	fgghkXacgikgflajmrjfedYgb
了采	jfjgbeahfeiihdhhefibedadd
了采购	ifkgbeahfeiihehhefibedbde
了顿	kecggcbjfcjgfdgddahbegcdd
了预	ffhehjdcjichijhchbZkefdef
争	cggkcgcgidhkijghcalaifacd
争取	ejekbeehgdbkciegbdkeddddd
争对	gcfiffjgggifihcigejddfeff
争对手	gcfiffjgggifihcigejddfeff
争对手R	hfhigcghiejglhcggekedgggf
争性	eiggcccejehcahddedgfmedfg
争议	eccmcbbckddncecdefedeehde
事	ggYdZelamdbbbcqahjfgcgbci
事P	igkfhcadmcddbckeegfbddhjc
事会	cgdghkceigcgceqYbadhbdYYe
事先	dedcddlfifefdcbdeaeiedfef
事处	faebkbgelccghfbdeghbgdbni
事情	clacbkfdhidefdhkdlhifegcd
事的	iiiddcZelccfeckdebegedadg
二	beihhdbkdelhieeigahikiijp
二个	bjidbegbmddffbdgkcccciigc
二供	eiabkbdfkcbfjfddedegbebjc
二包	fegdigfekeeiefeceeeepdbdd
二十	dhfigcchdihhedhjeeglijage
二十个	gfiefdbejdegfkeaffdddjfgg
二十台	dgdkefbhfcfhgflfgcjefgacj
二十多	fchgdiddclhcdecdfZgnhfbcd
二十多天	fekhdeeeckhccfddfbhnheddd
二十天	aYjkacffdjndcggoZgcjfgXcg
二十来	deffidgdmdgdcdcckaeiedddd
二台	eggdjffblejidegecdffccbfl
二号	geiffgfekdhefgfdfafgficig
二名	efZhgldgbnhgkfdfedggnecge
二天	jfdicedggdbifedfbffcgcabe
二家	cabbibjhhegifgedfggfhhbfd
二年	eeckfebifcheddbdlZdcbdcgp
二年的	ffegiffhgeaegfdelceeefdem
二手	fcfhclackeljlgabghfecdgcc
二批	didficaiehidgegddmfbbcflg
二期	aglahcbifdimaicYbZbefafir
二期也	fibckddldcfkddehdcdceedim
二期的	eencaecficlgbiechbhddhbbh
二次	diiggdabobjdgcfbdchdncfbb
二次报	ffhhcecekdoeadgdebidnedec
二次报价	ffhhcecekdoeadgdebidnedec
二版	dcnebebggfdfbcbYfcbackpZZ
二笔	edcbmehejbccccejnccfddbcb
二车	eecdmficledffedmidelddbgj
二选	gfamfffdlcgedfdenaidbfffc
二选一	gfamfffdlcgedfdenaidbfffc
于	hgedjZdmcZdheeiaiZjZbcjhb
于签	fdefiffkdefokfjggfkgefedf
于签了	fgfdjffjdefnkgbhgfjgffedf
亏	chcdbjddficfklecelfffeaec
云	ejYZdijgdkgdnglebfejgYkji
互	medfefddlefgbdbeeeeedfcce
五	fgiiebWjfcgfjghmfgecjjjeh
五个	gcigefahegbdlglgiebcibjXk
五个人	dblhcecfjbbclfnbgbfdkdgbd
五个点	ejcjdefkebkechcjiaedeekek
五分	hcghcidcejbdeedccjhelhlce
五十	bkcbjgakgbgcefhjfddccbecj
五十个	dgieedebmcbdcgdaeaedejagl
五千	eibageiahhhffcglddbbfcjcb
五台	ffidiechibfeddjbgZgddkXal
五天	aihcjcZZpZedgbinadhZcjZfd
五家	femZeabbpZbehkaifZcckkZdh
五年	gdijcfbfkcfimdbffjeaeeghi
五成	fhdlbdedihahhihgljejebhhh
五折	dbhkeabgiescecadfigYdcaec
五百	eegheiejedkfdhdfbXkgehdck
五轴	fjffdgfckffgffkgfeffcgnhb
井	edlfceceiefegccgcbhghhmeg
些	fekhbdbiibfeefabcaccfghbc
交	gZmiedZakegeifgpbbcZjcege
交上	fdlbdedcldjegcibebddfhgdi
交上去	fdlbdedcldjegcibebddfhgdi
交上去了	fdmcffedkekeidjdfceegiaej
交了	cZnZiZYapZccgZkbfZfahlidg
交付	eedjgefeihgighfkdcdcbdYch
交期	efclbdeajfbfcfaqchfcbdgYZ
交期写	eeckfccekdigcienegefdddee
交流	dhicdedeldcefhbagececcice
交给	efheeidhdijcigjdddchecahk
交货	cchejgbijcfmhcfscaegbadea
产	iggacfgfhdbccifhgelZedkgb
产假	efedeekejfcdedcbhddcfdaee
产品	ifhccfgehedghdZbefdigkhab
产的	gjcecebhfgehafkgekdceedee
产线	ckedghbfejabedahflcadchjd
亩	dlfgdeckdbaecbabdbigdjjcc
亮	ehiakfakbidbdddlffccjdijY
亮灯	edhdjfdieeeeheepfcegkdbdc
亲	bhffeiZhgefheeldbgkZekbbc
亲自	eihdidcigYglfcmhdeddgebeb
人	gbfeehkcekedicoeejfhffdnf
人D	dhbggdjgfeheedbjebdckcbde
人P	ghifcceigdcbjfgebelgbhjba
人P说	edjhfedifdcdgdcdddmdgigdf
人R	ffifcgeeifgfmfjdfcgejeedf
人不	chcgahjbifdcabidgedZehchb
人了	eedhdbmblchdYbigcgggcfcce
人做	eddiciaffilihccbckkiefcab
人到	eefejfghcjgieeeaflecffblg
人去	Zfaaijgfamegdddegjgjcgfge
人在	bhheibgfmafhdehheYbcdeale
人天	cibdakechhgimfcbeffZdcfce
人天天	cjbdckZdghdemfcefbfZedfde
人头	ebjjgdddlcohedbaiadbdckbc
人家	jfZebqTdaphgndffikeZbefdj
人家的	cjafdlcgckeliecbegibdjghh
人家签	feebclecbmjenfcdeaccefded
人家说	idejeedjcigklecdgchbdefde
人很	dbmbeeehgdceefkdfgeiejbdc
人投	fejZdhccejbfbgdfengikichf
人挺	jdecehgejdhgdhjefZfeffeeh
人挺好	idedehgfjdhgegjffafefffeh
人换	eccfjcffkdefdeagfbflffbec
人换了	eccfjcffkdefdeagfbflffbec
人接	ifcYdaidlcafdeZdcceekcbch
人敢	chkiecbejdecddnffidgfebdf
人是	egccghjjeeddbdahhfddieacc
人机	djggcebdkdhfecbifaedifpcf
人来	ebfgjckcfjddebhahfgkdhakh
人的	ddeghgjcifaekgcdejfbddhkd
人管	ejekccbdhkcgjhdfedldedakd
人脸	ekjccdcfkdccbiageiddhgmbd
人说	gfefjdeclchfcZkccdfmccabe
人还	hfeejfiefhdffdacehfgdffgf
人都	bekYghhgfgjeZhjcflgodbfaj
人问	kgdceechgeddbejcebigffdef
人驻	dhekebbgfgbbidiigfeadclnf
人驻场	eibehebigddehfhkgaeefellg
什	bhegdeeffgfgegkghidheZgbh
什么	bhegdeeffgfgegkghidheZgbh
什么价	eldbffdbmepgdcbcgcdeeeaei
什么时	cggfhchhegceddjhhagmdbaeh
什么时候	cggfhchhegceddjhhagmdbaeh
介	rdbZYeXepWbccbaZdXbZcbeaa
介绍	rcbaYcXemZcccbaZdYbadbeaa
介绍的	lhbdceaelcfgecbbedebcefba
从	iiefdbedhiegkgjiibhkfdifa
从0	ehjfcdhcjghhchgcggjheihff
从C	gfkhdeaifgihehddehdchiide
从C出	egjgdebiegghgifdfgeehiide
从C出来	egjgdebiegghgifdfgeehiide
从D	fdcehcibgjdecebffgenddegd
从M	daemceXfgipjZaXhdffZabgee
从R	lcbbjbbihbaimhcddZcYccdcd
从R拿	ldccddcekccfnfefebgaefcee
从国	gicheeffghefeeiedaijefehf
从国外	gicheeffghefeeiedaijefehf
从国外回	gicheeffghefeeiedaijefehf
从头	fgkcbbbblheeebZbgdhdbdhbe
仓	dbbfhXmffifdccaojgafabedk
仓储	hdihedcigegeeedbeagedeegi
仓库	dcdbhZlcelefcbcjkkdifefgY
仓库P	fgeejehdjghegggleifdfeecc
他	gefhbeggheiijglffiihehhfh
他D	kceghbhdldgjieeedcmjgcdbg
他一	eieddjdcghkfeeieddgafjdee
他不	hafhicfejdecfhhjcghhdbfbb
他们	eeedbgjgfgfkjigigiegejlgf
他们D	eneYdbeamfbbcmXgcedhaddaY
他们P	dejhdgaiffeiealjefdechjeb
他们P说	ehebhcjifefiadhkhgchdhcaf
他们了	dcfcdlgcfjhbkdbdficieeddd
他们公	fddhcjhcfjgfkeheghehebeef
他们公司	fddhcjhcfjgfkeheghehebeef
他们内	efifefgifedjddcejcbdhccef
他们内部	efifefgifediddcejcbdhccef
他们出	gclieecdlcgebeecfcfdelZfe
他们分	anghddZelcddcfhbdaddgcgdl
他们厂	baeffjhbdkfbgefhdfdcdhech
他们发	fdedhiglaiigdffhjgfjfedem
他们只	ehhmdeeejcikdfcedahcfgbdi
他们在	hifbbcfdjeedleabecdfdcdec
他们在看	cldeeecfjelemdcefefcfdaee
他们嫌	fibhedifclmdgeaccmfbfcada
他们家	bjaahjgfdkgfdbfkfffZhgdef
他们就	ddfmeadcifmhecbkdjdfdddjc
他们开	ddckidfcfjeegdnhekegdceed
他们想	cghfbdijeaZdcehehagahnjlg
他们想先	eijcfeaghdcfadkicbdfjnhdb
他们法	gffkefddkdeohhhgihbcfgbdd
他们法务	gffkefddkdeohhhgihbcfgbdd
他们现	ihgceechgfefhgfhfiecgiijg
他们现在	iggdeeciffegihfgfjecgjikh
他们用	ceahbdlbldejdbbadidcccjcf
他们的	dkeZcekiefehekedhYabehjYc
他们老	cghcdicjfdbdiblfeadbgllbi
他们自	acfehhgdihcghhcidhgkefkkd
他们自己	bdefhfgdihcgihdidfhkeglkd
他们要	dhdjbhdclclmbebfgbgjaeked
他们要0	ghdlefbekeijcibhiYhaedcch
他们要求	gggkefefjcjkgecfggeifgmhf
他们要的	fejbfjcegicdcgdbfifjeiaee
他们说	chffigcbkgdgecaZjiglebejf
他们财	gcfgjfhdfigdbecdmgcgeggfc
他们还	dbiciegcmbfdkeeedaebfejdc
他们选	ebfcembcdlddnccdedfccdjed
他们那	khgcjadggfdidgfekfgjmbhej
他们那边	jggdjbehegdidgbfigfkmbfgl
他们采	deZehdlelcgiidhiecficebfc
他们采购	deZehdlelcgiidhiecficebfc
他们问	dfecaelcldafcddediecfdZdd
他们预	fkiefdbbgkcebkbeeofdedhee
他做	dhigfcdekcifcenffffeeigef
他做不	dhigfcdekcjfdenffbfeefcef
他做不了	dhigfcdekcjfdenffbfeefcef
他儿	cjdifedehgfgadkiefebfegge
他儿子	cjdifedehgfgadkiefebfegge
他去	dfbcedkckfdgeeiadiehdaZee
他同	didcjecifecfjdbeeaehfdbci
他回	fdhddeidkefdhdggiccgdbedc
他家	ffefgajejgbfhdeZdabjiglbf
他家要	dfhdehhckdgecdcdfaedfdodd
他就	fidkcdbicjddmdifehklghlgc
他没	feimadgdkejlechhljceecbbf
他没意	gggigggfifighfigjZeggfffd
他没意见	gggigggfifighfigjZeggfffd
他看	hfbiefedjehefdndegddfdffe
他老	cedjdiggidkhddiihieegdbhg
他自	hfdieicdgiigkjddfjfmjedee
他自己	hfdieicdgiigkjddfjfmjedee
他要	ecdlbgadlcldahfeiZgahbcec
他让	fghfhdchgchhiblfhffdddcdd
他让我	gfhhdfddldheeejegcedfedde
他说	ijefgaYggeggjgkdhikeejghb
他说D	eghfiffidhhffbbgigibcibic
他说他	fgdheehiehjdhhghdelgdfedd
他说那就	gfhhgfgefiifcfdhgnjjggdff
他还	fiehfffclcfhcdhefchegfcil
他那	chffchhdjjZgedhdciicdhkdg
他都	dhgghecgifbliiddgfecfhhie
他问	hhdiefefggnfedgldbiigeZde
付	dZdqfbaejdbiacdd2gefdhYaa
付0	fjgkdeebmecfdddhocdddhdee
付M	gdcifgcieffdeeebpeleceehc
付一	fddhhfbdlbhedcdelZbcekccb
付三	fdijdfabpakddcZhoYldhcccd
付三成	gfejhfcbncfeeeainakeieeee
付不	fefflefedlchchhdibgnfieef
付不出	fdfblefedlcecdfdkbgnfdfef
付不出来	fdfblefedlcecdfdkbgnfdfef
付两	gfflcgefhfgbedcemcmfeeefe
付两成	gfflcgefhfgbedcemcmfeeefe
付了	dcdcndXkgXajefjioUcZbeYZY
付到	gfdigfcigdbbfeebmadedfcde
付定	fefkdddgjeddeedhnhcdeeece
付定金	fefkdddgjeddeedhnhcdeeece
付款	fiajabhcncbmecdhlcfcgagce
付款D	gffangdlcddlfeefnccfefgff
付款方	ehciifcghefgffedpgfehddee
付款方式	ehdlbfdgggfdfffdojfehdeee
付清	fdiehfdbmcfcffebobefhfdde
付的	eakfcdhifejhchhigcecdkcdd
代	ckfgbedcldhciehfedcYjebcg
代理	bfgfheedmcfiicggdhddnbceg
代运	bkafgibgehidfdedhffecdacd
代运营	bkafgibgehidfdedhffecdacd
以	fhhdXifhichcijjfgihhiiied
以上	ZkiYZbgYoceddjlkcfcdhclda
以下	fgffcehbldcbhfkeefcedfidd
以先	hjbeegejeeccgfccgZhefkidh
以内	dhekZcWZmdlcfjiddhigghjcd
以前	jbjeZfdgfhcdebefhlcjfechd
以前的	idjhbibhdjidbcbhhkdjehajf
以后	ecaZelkefhcddigdjhchfedeh
以后不	cbcbbnabbmbedccggkfndcabc
以后再	gigaddfckecdgbeddgbdccdgd
仨	dghXheifghecebfbilfibdjkg
仨月	beeZhfkgeiZfddfcjmgecfhki
仪	mcdahgckcfcgefeeggjchdech
仪式	daceiibkahdicccidjmbkdgcc
们	cffhgggjbiggnfgifjfihiikh
们0	dbiibfYdhgqhpcjgbdcZgeeeb
们C	biaajZlgfhiggcabdhcjegcdc
们D	aidghbbeggbifidneeekfiZfd
们D去	ffeheeddjebleegadclbehfac
们D把	gfjgdffhgdlghegbfgcgigead
们D给	fhdgkfdcejfejhcddfdbddekf
们D补	gefejgfeekddgfemdffeedelf
们M	ffbgghhehgqbnebfffdcbcbdc
们P	cejjeeagfgfheaniegcdbgjga
们P说	ehebhcjifefiadhkhgchdhcaf
们一	ghcgfgacjgpdjgdafdgceefhg
们三	bfigbcjchghcjdhbdiejhbYbi
们上	dfjidghefheddjbgdhdfdhbjl
们下	fakfdgbckfjebbbgibfcgecig
们不	dZhgbiYcbmmkkcefifglmciai
们两	fhidefdfkdleledhfifcgikde
们之	elcddecekcdeoebdfcecfeadd
们也	fkffaddalehenbfcggcYcdgeZ
们了	aZbbmjdkcfbZhbgfeccjdbZYf
们人	gdedkdjeejfgddejgkhhffeah
们仓	ihibbdfeficddecgdjeceikcg
们付	gedgkfbcmdcbcdegnbfeecdde
们价	eekdedefhgnfnfcffhfeiedkd
们价格	eekdedefhgnfnfcffhfeiedkd
们会	dadlgcfelcbigdbdebjceddbe
们低	fdfdcjcbejndmffegfecgchfd
们保	hbbkjcgjechcdecgdghbceaji
们做	fhegbhZjfdbfcghecadegfjin
们先	chfcjdZgiZcgYccggZehjijgi
们先出	fhgeeffhgefdeiehebfdecgcj
们公	kfbdefgbdkbddcgeegghabcie
们公司	kfbdefgbdkbddcgeegghabcie
们内	efifdegigeekcfgejbbcicdef
们内部	efifeegigefjcfgejbbcicdef
们再	eagjgbgfckhdgfbgchekdeehh
们写	edhfhffhgggfegdiceecfhekc
们出	dafjdhgbmckiZhffhTicfcjcb
们出个	geegcfjekdhjefdeibfedcicd
们出局	ffeddmdfcldddbjddaeebeadd
们分	ajfhcdfhfgZcaejZcgfcfbebl
们别	iagidiecghfhihcdekenhdccc
们厂	adageihZelededefjfcacgdag
们去	dicckekieeggcfaghkddcghmd
们只	ejdiajadghhgfabdkghfigcag
们和	gehgcbbdlbZfphfcgeiahkjah
们和R	geifdbbekbcfnhgbhcgahlgbh
们在	hifcecedkdbfjdaggbgehZejb
们在看	cldeeecfjelemdcefefcfdaee
们好	ejjbedcghfahgdggeaecjdkfe
们嫌	fhdiccifclmdfeaccnfdfgada
们安	fdjcjdgcblgebeebhmfdgdfke
们安装	fdjcjdgcblgebeebhmfdgdfke
们家	bkaahjfedkficbflehfZhfdce
们对	fjfcfehiffedkdcceifeedZdd
们就	dfiiddcdifmhhagjcehkddehb
们就把	dgcjbccgidnehcicebiZfebed
们工	ibbfaejcjehegidhficadeied
们帮着	fjgedfehgcfecheefahfhdhde
们底	fechddidkdkfhjdfdhdbhebdd
们开	dbcikdfffjdcfcneikegdfdac
们得	ekjceaaembjdmdjfdeeccdhbd
们怎	fhieieZbkfgdlecdedecdcchd
们怎么	fhieieZbkfgdlecdedecdcchd
们想	cgjgbciigYdcefjdicgbhlklg
们想先	eijcfeaghdcfadkicbdfjnhdb
们打	fijcegeckdgbifcnfacikiedd
们技	fcfcekihehedeecjhbfehfhfh
们技术	fcfcekihehedeecjhbfehfhfh
们把	dXiieeeclcdhfcagiciecfiij
们报	diZebgjfehgfcbddgbdemdjgc
们报了	fccYdgleejjdbbdfebfdiekde
们报了M	fcaZeglfcklecdeefdfeifffe
们报的	geifehbefilhbihghkeekeZfd
们报的是	gfgiggfgdjifdibhfkffjfaee
们拿	ddiejadfhhZffcdcdlgagjjjb
们换	ecjjhgedgihdbdgjdfekeilbd
们排	ddhjedecmcfdfeacfhhcghdcd
们排第	dedleefdlcgefecdegedfided
们提	fifdcfgdlcehchhagefdedfde
们改	fdeggdidhiahdcgdhkgdedjdc
们新	cgabidehgffeejibegcffiacd
们方	fcibfjdcghieilefgefhcfade
们方案	fcibfjdcghieilefgefhcfade
们是	gcgdkfebejgfgdYZhegkldccd
们最	feehbjbffhacdhblchfgacZfe
们最快	fdcieieeeibfcecmemhgedcdi
们有	gkdZibYhidbdfgZZdfgeiglda
们有没	fkgeffdhgfcedefaegefeejfb
们有没有	fkgeffdhgfcedefaegefeejfb
们机	elcbfbedmbddhdfbebfafchhd
们比	fdgkedefkdnfdfeffdfdbkgdf
们没	fegfdigagkeaeefjcoffcbeZf
们法	fffheeicmdcjgggfhifaffbbc
们法务	fffheeicmdcjgggfhifaffbbc
们法务不	gggigfgejfejdgdfdoefgfeee
们洗	dlcdbdbclcfemejedYfddbbbe
们派	egjfgfebigbgbegaddhaeifjc
们派人	fhgciffeiebhcegaebibfhgkc
们现	hhefedfhfgffhfgjeidgfihif
们现在	hheegdfheieehgggeldggjikh
们用	ceahbdlbldejdbbadidcccjcf
们的	bfjefgdlccdghidejbigdmief
们的价	fdhiecdfifpfffccfjfiededd
们的方	fbgjfdefjdifggfehgjccaZcd
们的方案	fbgjfdefjdifggfehgjccaZcd
们看	chiibbafiejjdjjcghfedjhfb
们第	dgiXgicefigcjjdebaecffhde
们第三	eiacclfdcladidceegfdkebfd
们第二	edoaaadbpbfeoeccebedcgldg
们管	cibakebeghcfgdehfgfbfebne
们给	cgfiffekcfkgedaZhkdhgghjd
们老	cghcdicjfdbdiblfeadbgllbi
们能	dickebcajhdgpeffjheddblgc
们能不	dhdhfedahgdhjcffiefeedkhd
们能不能	dhdhfedahgdhjcffiefeedkhd
们自	abdeggidihadggbkdghjfcjjd
们自己	acdeheidigbdhgbkddhjgckkd
们补	egjbgddclceihdcedfedgdice
们补一	egjccfdejebeidcfegeehdhcg
们要	cffjYhcbkgnokdehfhhjbdidc
们要0	ghcmefbdlchlaiighahZdcach
们要求	gfflefefjcjjgeccifdieglif
们要的	fejbfjcegicdcgdbglfjeiaee
们让	fbdfjekeghjfiacififdedakk
们设	ibghhcgcjheeeaggeicgcggjd
们评	fehheffdjgcefedidffhhdade
们说	cggeghbffheghcbbihglegeig
们财	gchhhffbdkkcddbcohcfhggdc
们财务	gehgigdccklcedccnheghggdc
们贵	ejbiddgcmbienfbcdceeedddi
们赔	dcdfndjcdkeeebdbdpddddhpf
们赶	ghehifeggijachjdeeefefbge
们赶紧	geeiifeggijadgjeeeefefbge
们跟	efgkcYbamdfcjeYfhZiaeifdb
们跟R	cgkecacclcfcgdZghYhbahjgd
们跟R的	fiidgeffiegfmdbhfdeecghee
们还	adhifZdeiflcmdhbcbdhhbfbb
们这	akccceiicjcgeecfejmjdcdid
们这个	efhfeghgggededgihcdbdgfcd
们这边	fddldddkecdkgdbdffnceehce
们送	daemdcbceinefedefleccdbae
们选	ebfcembcdlddnccdedfccdjed
们那	jggcibdfdidgdieekgfllbjfi
们那个	hgfefecefieefffehhdiddhfc
们那边	jggdjbehegdidgbfigfkmbfgl
们那边D	cdjchfekbhfdfhebifeglechm
们采	ccdehclelcfiidkiebeicebec
们采购	ccdehclelcfiidkiebeicebec
们重	dhjdfdhgeickgfgkikeefjZZe
们重新	dhiheehefhfmbgcbhhehdgafg
们问	bicbccjanbZdlcahchdcdcaca
们预	ejdiedbgekieglbedpecegfde
们预算	fgfifdbcfkiebncednfdedaff
件	hblcjbZfjdcldbgfegcbklmfd
件D	dbihfebckeddedaXeebgncZic
件事	jifefjZfkcbidfmeedcgekfdg
件到	ieablfefclbifddiglffedcde
件升	fccdhfieledcefedcbhdeaiph
件升级	fcddgfieiggcefefcehffchnh
件就	gffhjgecdkhkhfdlfcdffence
件收	feedkfelcedmdeebefdedgdeg
件收到	feedkfelcedmdeebefdedgdeg
件来	fecjgfedlgioifdeeeefheefd
件来了	ffcigffejfdohfdeeeffhfffe
件清	fdlfbgeekdehdhhbhbfeeimme
件清单	fdlfbgeekdehdhhbhbfeeimme
件的	iebjcdbfhgcjcecddlehcfjdd
价	bejicedfhesehcgcdhgfkebek
价0	fhZgcfibjfqekilblZhcefaef
价D	feoaeedejepcceabdafgeccdj
价M	dafdfZkbifkhfgjldjdbhdibe
价不	fgcdkcaejeiiefbmddgcidbjf
价不动	gdbfkdcbmddibfenehgeffbkc
价中	fecbcmccejnenfeeebefohife
价了	efdgfifheieeiecieYdcdeefd
价从	fddlddaffllfcdaiekjbbcagb
价从M	fedkeeagekkfddajcmhcbdcge
价他	gdhjfddkfeffhegeeYfkedcec
价位	ekdjdbadgiiejmbcficccdbeb
价再	fdjhdfeggemfefhhfgeceigdc
价到	edhlccbcldofbikbceidkgbhc
价单	dfgjbbeZkelZfddafichjbcgg
价压	edggcbiclejibcacgjbhkbbef
价发	bcibYaibigkhcgdedeihaccak
价发了	feiiceadghokghdidhkeceddk
价发过	eegbbdjehhjbchedfghheefcj
价发过去	eegbbdjehhjbchedfghheefcj
价就	ecikdbacigrdgdaddYaocceai
价差	ecZcanaaminekeZgdlcfbcaec
价已	geobcfacldlaccadcbedadadd
价已发	geobcfaclekbdcbedcddbdbed
价我	fdfkdecgjcoccejjhacgiedei
价才	fcglcecccmghgdcddnfkgdabl
价报	gdgheddekdoehhedbdegbidhe
价按	dbiigdeifdijfgfgbagdcdjdm
价是	dbgigffclekjfhgccYcdkebdd
价格	fggjahZggfobhdlefhhdddfii
价格上	ecefejeefhndmeacfiefcdkfk
价格不	fheieeeelbdfgfidfZgdhfckm
价格再	geelgffekdldgfjfjageffcjc
价格基	gfeigggclemdfeihfehfffefe
价格基本	gfeigggclemdfeihfehfffefe
价格就	dghffdfdeilhbccjgjgefecef
价格没	ddddddlfejaecfadejdcefdec
价格要	gehieeeejdlebeciedhdghjee
价格谈	gfejeffhgdelcfhehafgdegec
价比	fcgjecdcfjmehjceejedachec
价没	feffjedidgpefeegcjcdfdcdj
价的	fdmeebZdkdeechgdefbdidcef
价给	dgnbbbZbldlcgfhcdecgbddgg
价表	eemcieedmbofjfdeebjdbdbeg
价要	edjjdddclcoebeeekecgicffl
价谈	gffkegfejfnjefbhieheffefc
价走	egagjddghbiddhgZcaldcecle
价跟	fbdlcdcdkdoedfceeadcdkdfe
价过	digciffhfgmghffcfbfkiccdj
价过去	digciffhfgmghffcfbfkiccdj
价还	dbigbdgggjoehdccbncbccadg
价都	edgghfchidkdgdibfbebbdagg
价钱	bcdhjdYmaflnjZhjcdgfcbfik
价高	gddifjddejnefcbfhmddihcfg
任	fjaZakffbmXgekqabfedaigec
任P	dkecbegjeaeejfkadcfdfhbde
任说	ejccdjdgeiaeglfeeceddjkei
份	fcjafZiemZgfkdaceZfehabcc
份资	jkbccdbflcdehddeddeeccddf
份资料	jkbccdbflcdehddeddeeccddf
份额	fcdkhbdcgidckeeedfakgccfb
企	jehjcbdfidZckekadZeYdbhbg
企业	lddeegddhheeidieedgcgfade
伏	ghdedhehfgfgfjichYfefdack
休	ebZbaYqanbdcYYcZfYZhaaXZd
休假	dcdeddldkehcbdgbdcafcddec
优	ddjmafcifffglcigdkjehgfag
优惠	egflcdbahiheffdedjdedcbdd
伙	ghdigdagicheidfedghaciigb
会	hgfdZcigjafefcqcgXhaedegb
会D	feidjgcejeijdcnecdcbccddh
会上	leakbbYdmabaibhfcbkbhcYdd
会不	djejeebdifcgjieddlfaedndf
会了	eegafeigfgbifjgcdfbZkddlc
会儿	hjgbfegdejddbeacdhijddgjg
会再	keghfcbekefhkbkhibhgecbdd
会员	fheZighlcdacncdfdYdbcafhh
会定	dhkecfcZodfahjmdfbbhhfYdd
会开	ecliddeghehjbgecdiikicheh
会才	ekcdfeedkfheegndfaeecbaeh
会批	fjgcgfdeiehfehoeeZcdfhdef
会没	hdfbenadgidebZlceadhcdbdc
会用	ecedkhbdjddedeffibfdfffmc
会的	kZabddkclfcecfdbeidddcbde
会签	edegdjdbekegedaehakeefedh
会给	eflaceddkeeedjgefdhefjgec
会计	dbcehdiZfkgcdcaerfefcbdic
会计P	fddbhfjcdjbefdcamadgeedgd
会议	cbffbclifdaiaabbhflibbYgg
会议室	ccbhddjcldckbdadigliddbhf
会过	dgkgfdZifdfjdbncdggbdcigb
会过了	eeiigdckdefkeckbehhddekhc
传	jedajadgkZbjccZghedgfejgc
估	fgjgbdiggihgddiefiilieiej
估计	gfkhceefgighecjefikkfffcg
估计D	eifjcfZhgbcidamahZkbhcddc
估计没	hhkeejcdckgdeeccdfeohehei
估计要	fhfdhfjdlcehfddeeajaediid
但	cjcigZdglWlhimmijikakdicm
但P	ejgaeedchhdgkljggjddebghh
但他	ejefhddgjblckcihigddedhgg
但是	cdfieefdnZnhiijkjiheihefj
但是要	ehficfdgielfbgjgicdfffcfe
但要	digiaebZochhZdiglafdgcfjf
位	ikdecYifiebYfhYjdgcgbajbd
位一	diehbdgbmbiehhbdfZgeebked
位了	dkdhdcdgiajddjcbfagheecfe
低	dahiageafjvalbgYcnbZhagdd
低0	fdbgcjbcfkmefdcddlececfed
低M	fdghchachgmchcccccccceddd
低两	gddlfbdehgmeffdfehgggddie
低了	fcfbejhdfimfhdcfgiedhiefd
低价	ehjbajaZhhdcjdbekfgelgghZ
低价中	fecbcmccejnenfeeebefohife
低价的	felceaecoZcgddeffdgfhfefe
低我	gfgffkffghqfjeeeegfddeeee
低我们	gfgffkffghqfjeeeegfddeeee
低配	gfmaddZbmgldZfZdeddcccZdd
住	YdXlhiggehghhZbdgedmcYefl
住了	egdihaWjdddgccifjfgffffaj
体	hgidcXdihchfdhhhccgggeiZf
体验	ebndcediiYcededddaedefbfh
何	dfcadkiedjbcccaefdiifehee
余	bjgefacfkaeablhfifeZemjcf
余款	ffehifbjebjaffdenbhddddcd
佛	fjbdfdgeieccfcaicgdcebbbf
作	hbhcgjXhegghdjjWfkZlgghgj
作了	ccdamebkagbgdddeijfkeccjd
作社	heihedeelclccdjdibcefccgi
你	ggckfbgibijdkjdchoijechkh
你们	dfekiafgbklenbbfkqemeedmi
你们的	eaflgdggeiifiighhngfegghc
你们跟	hkbdfeeekfdgkfeijcfffefef
你们这	bjfZhheZelZdgbcigocheebic
你别	bffdcckbmbZfelkdcYlaebbbd
你看	ejdjdfbckdffgifdiadceehde
你那	dfecedidkcdfegebhaffedkce
佣	dadhgkhedjmefeiddjdeedgfc
使	afgheiZhefdfeaZffhgdckhlg
例	elgfbZbejddhdacbgigahhfYZ
供	biecgeffgebfichdejdhkahai
供应	dfechigghgffgejhfjfiibceh
供应商	dggZjhdeigcbhdjhekgjiadgg
供应链	hffchjfifhiecihgeZedeffef
供货	dafkhbajceegjdgZgjdhfcdal
便	effhagfefgpcjdkfdhggbcbih
便宜	cdfibiacghscofkfgihfbbbeg
便宜0	fdgjdhdjjdnffegfjaeeedjdd
便宜M	fbhfehedldleldcdeahddebdc
便宜一	eadfgjhbanodgffdeldheffdh
便宜三	fdfkfegdfjmfgfdffkffefdeh
便宜两	fcgkcddegimfejcalkedfeffd
便宜四	fgegfieeghlgeeedfggegfffd
便宜的	fbigdgbbjgnfoendeYdiechbg
保	cbfkdchhibehffZihcdchddpi
保D	fifcghfiehdehffegcfgffdmd
保D到	fifchefiffdehffegcfcffdmd
保三	fgejefdejdgkccggefhddfngd
保三级	fhfiffdejeeiedhhfgidecpbf
保不	ehekhdcebnaejefdedfndcbfg
保不住	fhflcabfclbfjefefcfnfcdde
保住	edfgjdckcacecedfeZeaffjdj
保住了	edfgjdckcacecedfeZeaffjdj
保修	egddihdhgcicddickbhdeeaff
保养	ZhaahdigjaYecdceeYcedeZmk
保安	obccceZekebcccdfdfffbccaf
保密	fdikceddlbcpdeddcefdedbac
保底	edeijediedjmdeeedcceeedeb
保证	eajfeiZakebbgcgjfaghlbeeb
保证金	dckaggbcjfdchcdhfdgfldged
保金	gfdigfaehfciefbmrhfddecZc
保金D	ggfdlgdcmdgZfhemmaefffidf
信	kiZdechghdbgbegZfdiebfjde
信了	bckhabkggggihaidacgkdcadc
信创	eldddidfifgdbhhdfbfecioch
信发	gjgdcbhfhggedgcfdefkdhigf
信号	fifddghcmcceidddfcfegblbe
信息	gjhddddifddggjggegfbhflgc
信息中	gfhffgdghehifcbdgjhejdfcd
信息中心	gfhffgdghehifcbdgjhejdfcd
信息化	dhbddhhhgecdhmZheacbddadc
信息科	cjgdfdbhgfgefbcdeedcchlgd
信息部	ehjegdbgffcffighdggddgjcd
信息部P	dgjegdcdmbdfghgidZhddbgce
信用	cigkhbakdadibbldmjjbblbdn
信说	edeieidgeiinhfehedlefefdf
俩	chdgeekijbifeechcefdZfnjf
俩月	gncXigZekdkibbaZfddhebkgZ
修	bjcXjffigeaegkhYeebfcSZpf
修三	dhcchdkdkchdcedcchecddbic
修不	fcdcldiddjceedgddpeghdhod
修不好	fcdckdhffjdefdhdepegidhod
修不好就	gdeekedffiefgehdenegiehld
修了	cgacjbjfjbcehecdkaebdcfld
修好	eecaldciegcbbbbZjiceccZpi
修好了	fgdckedgiaeddfdchYecfdcod
倍	dggihfZiffgacdcccfbcfgjcm
倒	ejciacgcjgfdfglgegdiecWkg
倒了	fkcbfbfhffadfbeZdeggddZhb
倒是	fidibbbajhfghimhgieifhaki
倒闭	egcjcfadkdccebabdaefddabb
倒闭了	egcjcfadkdccebabdaefddabb
候	bhcgeajhhcebgifjhcigffgcl
候能	didjbdajhakeecfdbddaeccck
候选	ddhkebbdmafcddcbdcceoeddd
候选人	deigiceelbgeefedddfenffef
借	akhYeabemYYbagZdcXfZcqagi
借了	cdlbgcacnaddbccbcbecdqcia
债	fedfgjiflceedlidfaefeedff
值	dYcdkbkcgidedfccckcbcffpg
值P	dbbdmegehgefdcdhegeeedaod
倾	cbkeYajekaihhiedjjgicbebb
倾向	cdjhbaYfjblciideiefibafcb
假	igYWaXqcpYbbXihgfZbZjdaec
偏	aYodhdedbnedmbkfbmdegbsmf
偏离	eciedhddhhddcedgfcfekcnhh
做	lhheZhTejdhcfeggefhfehlhh
做一	fgjcffffggcehhegekfffhjfe
做不	idbiZiYeggldeahhcdckffgZc
做不了	fcedambgheidebidcccigfiad
做不了主	ggigdYdhjbjecbledacZhhbde
做不到	eidjeddfdkfhifejenejeccee
做个	dnddeeeekdijibdfejddcehgi
做了	achYhmbbmcjefgbfebagcelec
做到	chggcieiefhihdbhgehbhfigc
做完	dancidcficbZcbdfhbielllmf
做完了	dZlahdchfgedfcgddebglkflg
做小	jcghfgfdjeffeidbiceefiYdd
做工	ccmddccekebegbjdgkfdeblfd
做工作	ccmddccekebfhbjegkfdeckgd
做得	cjdfigdgfgefdebdeiabfdfcl
做的	efkgddbiffffefdfdiecifkgi
做过	ekgdfeedihefZdhdfjeefeabg
停	bgeYekfVhjZdZliedfdnfelgf
停了	YefYlifYdlbablfYkidibbYmg
停产	dnabebbeigbejckicbecefkde
停工	fcddgeldhfheejbmhlhadgfcc
停机	efhgdiZcejciachbgidiejgbb
停用	dbddkdkedkdfdeddeggiicdmd
停车	kheffhcdgiggehebdjfecdkid
偿	ggdhgegjfeclfecccfdefedec
傅	aehakccjcfcdecebbjcbblhqg
储	gYkfjhcfekiddfdiehhhjbibg
储能	fbkajhachhjdfebhgfghkcjee
催	afejlXabjgbcfefimkhcgZafU
催了	degcpccadlZbbbZcpmaihbaka
催得	cjcmbcZcjdbdjZbnfbdfdclcb
催得紧	chdmbdadjdcejacmcYdcddicc
催我	feehjbgcldcdaigcbikbddbme
催我们	fefdkddcldddbjbebjkbddcme
催款	gfebnedaihbfcedbpgecdedad
像	fgebjbhdfjeagfYcgqbZhhkmX
僵	dZfmdbaaigjfZclbgnfbddacd
儿	djfcgYhdhgbfgZdajijlfhidf
儿不	ghedifdkfdahcicfmbddfebde
儿子	eibhbdhfgfeihbmhdicaeccdd
兄	hgegeidghegfieakgkfgeecef
兄弟	hgegeidghegfieakgkfgeecef
充	hdehccgeifilfkbfjhdbcfihf
充协	fdblefdclehpcichkdcddeajg
充协议	fdblefdclehpcichkdcddeajg
充电	ifdfdcgggfjbiedfcjfefeZhf
兆	ejdhgecifekihblgdbdgbhffd
先	mocdYcagkcdeghfhgjgleqadf
先上	ZlejbeXgibidglkhbefgZjYaZ
先不	ekfccgXbekacbjcfbjfocaffa
先了	dncbddcekcdebdfcecebedcbd
先了解	dncbddcekcdebdfcecebedcbd
先付	edhhhfcbnfabdgefmhocegcgb
先做	bkicebdgheejcjeadldbhiggh
先做个	emeffffeigejdicdfmfeefmii
先出	eghdeffghdjgdhcidacddcick
先出个	fgieegfggefheididceddejdj
先别	aheceembnagiehjjcYddeegff
先到	fdldeeddjdidlhhfebgbfkgff
先压	dbbmfececkkdfffehnficekfe
先去	kgfeeecdkcdigjcefZiabbZag
先去量	gigfgggeighifkfegegffeZfi
先去量尺	gigfgggeighifkfegegffeZfi
先发	jgajdeZdmbffffbkgZgecZdcf
先备	ebjghddjeccgdcdnffjdfcbfd
先开	fcdiieaejcjhdecbocdcddbcc
先打	jjccffccmcafbfabiaedemdci
先把	ihafgdfajhdcbhYdeigfihade
先报	cihZcdgclckekglfeZdcaZdfh
先报个	dglcdfcekdlechbbeedecabih
先报价	gdldgfffigkgmkdifdffcfigd
先拿	Zmhiacbkgdgddgjalfccenidb
先拿一	chjceedfidbccgjfcgedgngcd
先拿一个	dgheffehgededhleecfeflaee
先挂	jciefdeeejfffjfdikemffeef
先搁	ckdecbldelcecdabdadmdcced
先放	hihXcchcigagfffecickeffZb
先放一	eihffddhblfggceefgfmffiee
先来	ckcbcejiffbfcbaeefhbimhci
先用	cffkajYfekcdjjaaajejhkefi
先看	hnZbdeccldZgdacjgbccejhgh
先看看	ijcbeedekeaeddcihZdceiadi
先签	dZbmakbiegaolbbcgdibchggg
先给	ancdhdYYpcaddbbdiYbZilhbf
先装	eikbcfcfjdcfbcjbbefcfmfed
先认	lddceebdkeaccdccegcfdcede
先记	lceeeeddkddehedcebfcedbde
先试	aehcdcidnYgcgcajhVdZipcdc
先过	ekfchedjecedcenjfafejdmef
先问	flcbgeadkemgebedfggdddaji
光	dkZZgmYifgigejcfhdbhgfmcf
光了	dhccckcabmcdbjcdhjendcZbc
光伏	ghddehehfgfffjichdfefebdj
克	gkgdfebbmcedgcdgdeecegkbe
免	cefkZjZahilhmheZaiehdkgba
免谈	fkagccbcejlfdikdglfcfeead
免费	deiecjcdifiilgadXgdmdmgfa
免费用	eengcecekeifhfeddjfbflbdd
免费送	geigfefffhgjkfgfgafieeeee
兑	ecbmhdYidiacacfZqfjbdbZZc
党	fciabcleidYcdgqccdagleabb
党委	cdfbcdlbleZcgbqedfbfjebde
党委会	ddfacdlbmeZbfbqedfcdjebde
入	afkYiibgjbehalcijfdXiflYh
入围	cZqcfYZZpbcfgaZheXabqgabi
入库	ekfcgeccnbgfhbYkdibcdhgcj
入账	ebjcmcbaoaigcbcfmacccckdd
全	bghbggehcjceiggiahYmdglhe
全停	fihebkcdgigaefhcbciedelee
全员	dcgccdjhgdcichdeeffdflidg
全年	fjhcfjejdialababcadchkccc
全换	cfgiigahieifeafmdeddeifjZ
全换掉	egihfecekdiihfcmfbecedaec
全是	giedgeaagiajlgdcgfeZjbjkg
全是R	fkaccgccjfdimdbefdebccddf
全是R的	fhcediedgheikedegefcedbdg
全款	fcbhjdYjfYlafabbnXcabaaaX
全部	cdXcnfhfhgaeedgogjembZcji
八	ejcjhZafhfrbjdamdhefgdodf
八个	icjahigcigmejbfbffeZdinfe
八八	fedcmcdhffnbeeedeeccegghf
八八折	fedcmcdhffnbeeedeeccegghf
八十	hjccjfgelbaacffmgWbgdcicb
八千	fcejeheelcjjidcgecdfhddic
八台	fgdifgehfegkcedefZeffeifc
八周	ebkdgecdldedgeendbhddegfe
八成	cgehgYiabmgkfhebkkdmfdgbl
八折	cYajkaagbmtabccbbkbicgegf
八百	dfflefeghfnegbglfmdbbafed
公	gkcdecdjiacfdfmehageqijcd
公会	chhgdfcgheeebdnbgbedhgifc
公分	cgibcegdkfdhdegcedgeeinee
公司	jgbegggchhdebcfgkcdhcbadc
公司不	gegifggfggflfdbhoaffgfegg
公司的	hciiefdfkdjkbhcfebedgijei
公司签	gfgjegekdfieefdeeemegghhf
公告	gifdhfdZpbdfgdadficbtaccb
公告出	fbjehefckfdfagfijeefjgdff
公室	jgcbfegfifggffjfgeeggddgf
公室P	jgddgfbdjffggdkcdfeegddie
公布	ecjcecifjeceiecefdefmhdfh
公开	bkhacaeggfadbieeeicfjlgid
公开招	emccccacmdbgaidfgbddogjgg
公开招标	ekecddcdkecgbafdgdeeoekgg
公斤	bkeegceijdfeihchgVdbclkdi
公示	eXgfkfVnbciidbibdcccpcYdc
公示结	gfehieekeddiegahegiflefhf
公示结束	gfehieekeddiegahegiflefhf
公章	ebemaeZejdaihdacfbnieddbc
六	adjgicZihdjdfdfngagahakif
六个	dhdjfdfdifdcjfZdmcgfcehkk
六十	eeielaYfgiZcdfchhjhfdffha
六千	edkgiecbmdoibddchZddecjdc
六台	dggbjebjhccgddamfejekbffk
六周	fbhgckbefkfgffcrdiibffgbe
六家	giigccajgbbedfcifcggjdkid
六成	gdilcdgkeckkegjckciccfgee
六折	gfigedednZmegejdbbdeffeem
共	dffdhffhgdhhfiiffYlehbejg
共0	dcbdiekhgejdgbaffbdfdbggb
共0个	fhfdjfcifgkghcadeeefeeiee
共M	dghhheYfhejjgfgeieffZbehh
关	adgbanhdifegZemfeWcjaekge
关了	ciZbZkeZdladZjacehemdchja
关心	fkfdededjebfbeffdaeddcfkf
关机	gfhfhgfdgjffhfeefgfmgddhg
关系	iZddadniffeffcZbfccedfaac
兴	fhcgfcljbkhecabZdhbXciadd
兴趣	hlaYYYggeiidabWZdhcbciaZY
其	gfjcddhdlaZjefigghZXdcgfe
其中	eihhbcgfibabahaadcedfdfee
其他	heihccebmcglhfhchebacfahg
其他没	hcekbfidjejmfeabkddefdbdf
其余	fiddfegbndYhedigebeeggkgc
其实	bdhfjihhgficidlihkccdeddg
具	gkdedbZjfbmdfecgbdfcZjiZi
具体	fjeXccffibicghggeafgccfcf
养	ghaZffhgkaWdfjhdcZdddeblk
兼	fniedfadledfbdegefffehlcd
兼容	fniedfadledfbdegefffehlcd
内	ffjffccamcjbjhkhheffhgkdZ
内定	dakZbkZchhZgobYacZdckcbbc
内部	ZeldYXifheegdcgcgeZgfhfbc
内部走	edhkceckdcbgddaccdecfdecg
册	ngdWcZcfhfZdcZZgbedbZebfd
册子	jgjbbcZcgifdidcceidbbdacg
再	feflbdeehejZbefcgkekckifk
再上	ejkdceckdcdeecgleYdcfgcbg
再不	debkjZfcanlefcaeejcjiicje
再不降	ebbmdccedkmfkebbegdkjeebd
再不降就	fdejeeffdjjgifeefafngdgce
再付	fcemcddchhbececapdgbeabbf
再便	fccmcedkchncbdkeifkcecfca
再便宜	fccmcedkchncbdkeifkcecfca
再修	gefdkeigfieeheeeenfoiebme
再修不	gefdkeigfieeheeeenfoiebme
再修不好	gefdkeigfieeheeeenfoiebme
再出	fcidjfccghhicadccielfbcmd
再加	fefkiechfeafcadfdaecfabhk
再去	gdggdcihhbiedhgghiaebdiga
再回	fchgcfjeigfcieffdehgffbkg
再多	edgbeelekdaefildcbedcibdf
再少	fcclcecZgjnhccjdijddecbid
再开	dffejdcjdchicjfcciebdhadp
再想	daikdcZcignefcbgdgcfdbbdc
再想想	daikdcZcignefcbgdgcfdbbdc
再打	kUggeheZlecbbfebdjaffheZc
再找	jbebicgjdeiebgdfhaejidbbc
再报	fhhfeccejelhjckjhifdbbfbd
再抹	fbcmaeadlcneddddffeedecdd
再拖	fdcijcdcemaggcckhebngcbcb
再有	feeekfheejfghfffimgogfelc
再有一	geffjghefjfgfggfilgngfelc
再有一次	geffjghgfhfgfggfikglgfelf
再来	fjYXhgdghdZeZjXedjjefeieb
再来一	ZidgjbZjfcadajaibfbcfkfkh
再来了	cjdddgdeejffdbeefnjdeeddb
再添	elddcedlebdecaacfajddcebp
再看	afhcaigejahebehabebjbeead
再看看	cggYaajdmbpifbgdebdcecbcd
再签	fehiffdgjdfdeggiaccjfhfkd
再约	ejacddkhegbdgabbcdaXcbZcc
再给	fajkdgdafjdbidcbmkfkieadf
再考	cgbiciabjgkhdjbbbhceedfch
再考虑	cgbiciabjgkhdjbbbhceedfch
再聊	gjeZccffkcdeghagfcbYebeed
再联	icfbcifbhhfdhddedechdbdbd
再联系	icfbcifbhhfdhddedechdbdbd
再让	fcglccbefjpbddhfjlijgaaiZ
再让0	geemfdedhhmddejdkidiecaec
再试	iajbfdeamffdhcbbdkebdnkie
再说	jkfZabeZrZWdfecicjbdckjdb
再调	fdkcddedghdhhefbfmfeeolcf
再谈	ajbehiZeigohcfdfkffXddffj
再这	fggiiceefkjfjeeeekfkfdcnh
再这样	fkhghdeeejcghfeffjfkgednh
再送	egffghfehgebgdfddmefeggbi
再送两	gjdidffgjbfefgeffZdffgcdf
再配	elbdceclddbfbiedfbfefcabo
再降	ggblfdcdellbifehfndhcbdea
冒	mhZibaZekdZcafacemdZcZYZb
冒出	dhckdceeifcccjceeoebefcdc
写	fdkhbZgcmckqhbggfhgVhjimd
写0	gegmdecdjefngfbhbegeecggf
写了	iciefffgjdcgibbbhacccfglc
写得	egfciifefigbcebfejjdccggd
写死	edhlbcbelcbjhdgmccicgdhbe
写清	fgjjefdfjeggedihhdfgfeZke
写的	hdjahffamdihiebifedamcfid
写的是	edhdhibglbjgheegfdfcmhdif
写进	deflbdYghchodfcflbebbhajj
写进合	gdhjcgdcmchmhhfhkacecibZd
写进合同	gdhjcgdcmchmhhfhkacecibZd
写错	dbhbdcmblenYeafZdcZbfZicg
写错了	ddecbdmclcnYbaaaaYabaaicf
农	fdghgcbfihZddedegmjaealgc
冰	gfYambghhaaegcZigicYcZYck
冲	gZajlddcgjeedadaddlafdclb
决	ZifeeibdigcfbcoZdjdhebhjg
决定	eedfblbbgihgbgmddjfghdbbh
况	gjgbgdadhgcdbcifbehgbakeb
冷	ejffhgTjdgddjcYnfedggchgk
冷库	gjdheebdlcbdeeflcZidccidd
冷柜	dgcehhcmbeigigbghgceebfjk
冻	cmdddcjegiacZjdjgceiabjZa
冻结	cjaeddlbhibcckfaigdibcacb
冻结了	emZdgZkdigefejbchkfdeecee
净	gegdfjdhdhgcigeechddcbjcg
准	bihlWcWgfggfjhhadinkfgfZg
准不	fhhdeddhgefidddefjhdglmcf
准信	cZcoaiYZnblafbgbccofbdZde
准备	fiicYfaegibajjcdecgmjfZbf
凉	bYihakfaanddfeZafeipfccca
减	dfhidcchegggdkagbdgjbjkmc
凑	cjejafbZmebkeligadcgnZbcg
凑齐	fkdicedekcblckdgbZffjeefd
几	hhgibcdedihchbclaicZefgea
几个	ddekdehhcjegfbicdicfdhdgd
几个点	eZcoeecfckliefeeclfefdaek
几个问	fhhehgfjedffifcffbeffffge
几个问题	fhhehgfjedffifcffbeffffge
几句	icieficdfigfefddfefegeagi
几台	gjddeddekdcficddhbedfbaee
几号	cZbllegckececdcmeddjdcbjd
几天	bidgbcjamcjdZgZncVgYcfbeb
几年	meccdddekcbfmfceeafddecdd
凭	eZikcZZdamkdmcdbghebdgaca
凭什	fbhjebdedkidjddahefbefbdc
凭什么	fbhjebdedkidjddahefbefbdc
凭啥	edhjeabeckmflefeelfdecccd
出	beifhgcehehhijaeggeiigmib
出M	geacgijdhhkigjdgcZdcdgcee
出一	ehhhfdbghefijbeafdckcggdf
出个	cciebbigibkigfcfhedddakhf
出个方	fghggffejfgffcfjfjfdidZki
出个方案	fghggffejfgffcfjfjfdidZki
出了	dcjhhfZffhdidaZaehgYlcdhf
出价	gdjjeecekeohifkdfafeeecee
出分	felicfddggjdcebgghddcjabd
出去	cegeihibdkeaffZdcgipfgahf
出去了	dcfhjhgcgiedfdaicgdnggdgg
出口	iiadcdccldfggcccedfdfdkfd
出合	fehifedlfckgceacccZehfbec
出合同	fehifedlfckgceacccZehfbec
出国	beehZblghbZkablZdYakabYab
出图	fbmcdebcnaaeccckfgebbapbe
出局	ffcdcoddclcbeajdfaeejeaec
出差	jfgecdgaobedcbeacfgcfcefc
出库	fjacifdcleddcedddcgiddjhc
出报	fcjdgfffiecddeecddedenhad
出来	dhhdghaiefjeofWhgkjikdijb
出来了	ghiZhfXjecfeifbdeifdnghZf
出来的	fkeefgdiicehgjdfehfbcefde
出结	ffkcdecckdidgcccdccchkgff
出结果	fgkcdedckdidgcccdbcchjiff
函	acpceXgZjfefjdXbfiberZfic
刀	fblejdbekbjchbiicYgbbiYma
分	cckgejZfeigjeikjjjddpkjff
分三	ebfjhdbdmadmhfgpnebaafaaa
分三批	ecifgeeigdfjicdojfddccacd
分三期	ffdmdfdckeeeeehhlcefeeded
分三笔	ffeejfegjdenedecjdfeedhfe
分不	ebjfecdfeicjfdddllfgehjdh
分两	bajkgbYheghificpjkbajgWZa
分两批	ecgmdddbeicehfgndleecfccc
分之	ecihehfZgjifidffhgggffcfg
分之三	ggjchfffkdfhfffiiafgfffgd
分四	gcelceefhgndbdcijcfefebdd
分差	ffbaemecbmedhdgddcfcqgbec
分差0	ffdeflffdkhfkeffedgfoebff
分店	idckiddjedefgdgbfcieffedn
分开	feldccccncmebbcebgeefcjed
分成	eehjddgiffmdgciZjjfedgZce
分拉	gfbeelfckikgjfehfffggfdfh
分没	dhbakfbhdifnamfbjjgakcadc
分第	eeidbkecdlbffdbgeefihdbgh
分管	bhhebbhdkbhgdgmgefhhecede
分管P	dihgbcecmcfgdhkafeihfdged
分钟	hggcfgdfeiafgddbfjgchhjje
分钱	dgchbhbbdkeecfdeehccfeddc
切	bdbekighdhdbhZgpYeahagdjg
划	gckgZfcehhieXghkfebZkYefc
列	gmXbcXfbjgdkeqhcaicchblbd
列了	dlbcfdagicbdilabdbebbcjbh
列进	cmedfdcdfjefdnceekdekfhed
则	dfifhbfcfhbcfemfceigdbkhd
刚	meeahfaghcejkhgbdeddgccig
刚从	hejgbdbhfgjgghdgehdghiifd
刚从C	efjhdebiegjhgiedfheegiide
刚从C出	egjgdebiegghgifdfgeehiide
刚刚	ggfdkfeigdcmdhbfgegceegff
刚加	jeeeedfcmbddcdjeebecegfde
刚发	fegfhjdjbiejjedhdhiifdcii
刚开	hlaeabgbmdedjcbedchgbcecc
刚盖	bbbcmcbilbcpccbddhdddcbcl
刚装	feeeiideclgjeeebfnedffcif
刚跟	jfggagbdigjcjgggggikeiffh
创	fjdghhYekdfcehdacaihlfjaf
初	mZleYZbYqZcfbdcYchjbafdYb
初稿	cblfcbcbmcceccbdeabdfcccf
删	bdjjbdgcdkgggchbdedlcdaee
判	fcgiagbchhjidcjcdZbblchdk
利	cfcncaYieihbgdcblmgfcchge
利润	edcledadeknebddeemebeecec
别	ZeciVllahhbgfhgeclfldfjbc
别人	Zcfjbhehdigedecdghbefcbdl
别人了	ffehehefhggfbeejfmfifhfdg
别人家	diejhZcjffjdfedbehdigicdl
别再	eeaebncdZnYhgffadlgdbZhdb
别再来	cjecdhdeejefbbeeenieeeddb
别再来了	cjecdhdeejefbbeeenieeeddb
别发	cdgdddmclcchefbjeadcfbhdd
别家	YgfkdjZbbmjdiXXgcmbmheefc
别家了	dchgeleeejbcmdcidedkedgfd
别家的	dhgficcehhedddedfkehbdcka
别家都	echjebbcdjlieecdemfceifdf
别打	facYacocmbdfcjacgfcYdbbbg
别找	ebccehmdghdccjlcfdddjfcde
别报	ecciedhghfgjcefedadjhfkde
别浪	icgcdieedjfeiifefnfkfgdee
别浪费	icgcdieedjfeiifefnfkfgdee
别浪费时	icgcdieedjfeiifefnfkfgdee
别率	dfhcidbdkdcghedgfhfddkhhe
别的	gbejahcdifdlegedeffiejjcc
别的没	iccjccgelchlcfgedgdbdbhcf
别跟	chaebhicfjbiddaacddkccabb
到	jbdgjeegeifgjdenfhfhdgjgg
到0	adejddghgeieebdijdjgcjlhf
到0个	gdigjgehfhhijefcfijeffafi
到0天	feblcjcekdadhddmlXdcecdgZ
到C	mWfcccicmcbhigXhcabhiigfd
到C了	hdgahbdboacficajaYfdhfccc
到C的	lchcgebflcdfaccbbdbbihcce
到D	cfjiYYgfkcZdbZdfYdkedkgah
到D了	bbjjaddbnabbfdigagiZcagbd
到D再	cgfZkdfdkfcedgdfcacddfbdd
到D就	ekecfehibgcgkedgekafiagjk
到M	dgciYZidlcoggdgZddlilfkhY
到M了	eddkbcicleejkdccdZdcmibed
到M就	giehffddhhlffddehfoiediee
到P	fggkdgZbhihgfbnajjfahebah
到R	bccnefabejedkcbcdidmdghdl
到一	jgYghgccfkickhfhiebcdbilY
到一个	lfeddfeblcaddfcbdaegfejcd
到三	efigcfehgcddcdaoiXkiddckb
到九	ffeigedfghfbffdddgjiedmgi
到了	gadbmZgifbcmdhffjdZgZfhai
到了M	feegeekehgfahddgjbfheegee
到二	ehddfeicmbaejhdjdcfaidlde
到五	feijegfgggodhdiheeedgeied
到人	gfeedcidihddgecbdfdahceic
到他	bhdfhffdlbjgfedjgfcefilhg
到他们	bjZghdgekbggfedkdfchccmih
到付	gfejefcbjhjbdeecigedfjejh
到位	aickcbbgfflcchalhickabhgc
到位了	dkdhdcdgiajddjcbfagheecfe
到六	dihiZecemahjcjdcjagdedhcd
到再	gefkfeegfikdddfbnlfcfecee
到厂	eZkcdcgdkdkdhddafgeiedYdc
到厂价	gbieddhfififdffadeghefaee
到四	fdcjgfheifjdefhhhijdcdjae
到场	egdghecbmdhifddlcbfegabjb
到就	efefldfdfkeeidbnhkbiffbeb
到底	bgcehjccgiiekdegdlchdbXec
到成	fdhefiddfimegeceghdceedee
到成本	fdhefiddfimegeceghdceedee
到我	eceijccbfjfchdcZdngZdddkd
到我们	gdfigcddjeffiedaeghbedehg
到手	eddYjbjoYagmababfbbdncbea
到时	dgeeiefdldgfijdegafbejgdk
到最	ebigfgdjfbileebacbbieeagk
到最后	dceifgajecimeebbcccgjecbj
到最后一	dcfiggbhhbjmeeecdbdhkgccj
到期	dhafghfbjefcjdbVcecgdfeel
到期不	ehdagggeghcdieddileheddck
到期不续	ejdbZhhgghcdjefeghfgedddm
到期了	eeeihbghicZedcdfgdebelgkh
到期没	fddbbmcfdkcdgfbcebfmidfdn
到此	ddccdmddamedfcegejenddade
到此为	ddccdmddamedfcegejenddade
到此为止	ddccdmddamedfcegejenddade
到每	gedmaecenankfhciafchdbcic
到现	ghgaigdcamehcccbijfnhcckh
到现在	giiaibebanfhadadjjcoedZii
到现场	eecegjdgicdckdgbeeecicfme
到的	nageibYakeclfghkeeheeidYZ
到第	bYlegbdYpbdifdflkfebldlaZ
到第三	cahhiceckhhjcedllhdbhdgca
到账	fidcidagkacbbgabjcdbZaibi
到账了	feeelfdhicbbdeeikZcdcdgel
到货	cdekhadfbmehgbgjilggeahbc
到货就	feeigedeckegeefmdodnfeede
到门	hgkacceheichhecgekcdccaje
制	fjdffeejfaechhafcaadlkhbj
制价	fggbeiddkfaeejeeeccdkecfg
刷	dabdlkfchgZcdZZhhbbgihhjc
刺	gfifkedfeidldcebheZhgehbd
剂	hgfhgbcehfffibbgdkbaggfhj
前	mhcfdecigecbhjgmgiogibjej
前R	ijdcecedkdcfngbdfbdfgccge
前一	gddgfdheghicjfdkfkkbgcacd
前付	gffjegfejficgihalcffghfff
前全	feckffdejeigfdeogdedfecee
前到	fbelgfedjfjjdeinfcedcegdd
前台	pcbZfeXYnecdddbZcjdhfcZjc
前台说	leedcgdclefefdcdekckebaid
前必	dkecfdcdjfcddjeibhkdceehc
前必须	dkecfdcdjfcddjeibhkdceehc
前把	efhdgehhffaechhigflecehcb
前报	dbfdcemekdeefdccecicheZcd
前提	fgdlZfbdhimggfdigkmddefhg
前提是	fgdlafbdhindggejdhledegig
前没	iekcffbfjdiebeceeaddffhhe
前的	hcihdkaickhhabaegjcmegZfh
前装	gcdjgffgfgdidfejgfhdefbbi
前要	dhddjfbdkceccebkhgfccckag
前那	eiideedjidgffcceedeefbkgm
前面	cigceahejcdiigbicdbgddebe
剩	fdjkeaacmYVaifmegWgdhidYf
剩M	elegefddlcfecoacdcceeffec
剩P	eeflceeckdededocdcbefecde
剩下	cddfkcbeigbeechkheggbiZch
剩下的	dhgdhccbjidfidebegbjchded
剩我	fejiedeflcZfigdfedfdjeegf
剩我们	fejiedeflcZfigdfedfdjeegf
副	cfemaafflbhhcgpihgddeZdab
副总	cgdnabgfjbhgfcnhhbaegagac
副总P	ejfgdfdegghhgfaljjddecfde
割	cdfcjhdgggcbddbidbddbhakg
力	bideifeffiihiffZfhcedhkjh
办	geeggdggfghkfmmefkffjdckf
办P	ecfhhdehcjgjigcggjahchghf
办P说	eggjeceddkdiiichekdejdeff
办事	eeebjbfemcbgheddeggbgdbnj
办事处	faebkbgelccghfbdeghbgdbni
办公	hgebcdjghbdfedoegbdcifeee
办公会	chhgdfcgheeebdnbgbedhgifc
办公室	jgcbfegfifggffjfgeeggddgf
办公室P	jgddgfbdjffggdkcdfeegddie
办法	eggdekbeeihfblagfjidgeibf
功	cbkdlbfjcfaihgbjhidecbaoe
功能	cchficgdhjefhhZfhmcbbeZog
功能点	fhhgfggeigjgigeegeggffneg
加	pVfkZadjiVoeaccieZcXebide
加0	dgigfeXjeeebcbchaacccZecj
加一	ffkhcddchgdmdbbhgcddfekgZ
加一条	eiejceecghaodedihfdeeeaac
加上	ncYaebecmYcggbbZcZdaaccbh
加上了	nccdceacmceddedcecefedccd
加两	gehfjecghccfccejeaedcbbek
加两个	fhjchfdhiedefffcfcffdcgdm
加个	eijgcgchgecgfhecmjhfejibj
加了	maedebddoWeebfbfdeeaceljY
加了C	leeecfbdkefeeeeeedfefgdea
加了他	cfhdbdjdkdccdedbehfaeihbj
加了微	meffefdckeeedfgeegedeeeef
加了微信	meffefdckeeedfgeegedeeeef
加到	hecifedghemgZddbhgjdefeka
加急	ehcmafaambqcabhrZZgcdcYbb
加急费	gcemdgedjenecdfnccheeeadc
加我	jdfdedgamchegdaeeabencbbe
加我们	gfjggefdjejflfdfgecenefeg
加班	efdhjffifdhdeeedebefedake
加的	oZeccbXamecacbggbbceghacg
加订	dbhlefekcejlgfebeheefdZdm
务	geeihdffgffjcdlhmgfedeejk
务P	dghfeehfgfbjdgfgieadgcffg
务P说	ecdhgeghhddlfdZalbeghfjec
务不	ieejfeccekbacecgjnibfdhcf
务会	fdkdgffgidiffemffbeebhaeb
务员	ekbffdbehghdkdeidiecdchjb
务在	dccncdbhhbdlfeZhfaccdffdc
务处	jehideaekdbeceldfdceiheih
务处P	kcgidfbigeigdekfedeefidji
务把	fiegdejckfcjihjdelgdfedgd
务改	gffjffebgieldgefihdifgbff
务要	fdjfadgclclffebchYcdddlcc
务说	fddkhdZajhhjccecljZbdgcbf
务费	eceijecifhifacgcmjdbhccaj
务过	gfdlegfifejmgeijcjcfdfchf
务部	hdhcjdecigiifdbececgdebjf
务部P	hdjajdedlciiddbecfdgdebjf
动	blebefefjbdfihchcjahfhphj
动了	bghabjZfigbdjcefdackbaYbh
动心	ckbfdddghdfbfcljdaededadc
动心了	cjcfdddfidfbfdmjdcedfeded
动的	jiddefdbldhedkgbdaecebkdc
动静	egjebcfcghfefdcgeeglddece
助	cdiigckdhgccaiahdeeabighh
劲	dfmeZZWlbfickaeccebmddkab
劳	eieeZckcjedefddjlZeaefiaa
劳务	fhegccidifegdeeklZfaffbce
勘	emidacadmfeehecfedfgaklcd
勤	jgibiZdajgaeiiegegdbiegeg
勤P	hgcdjeddldeecgcjdbfecdgfi
包	dhgdceeggfleeeefcciakcgke
包一	ejdkefaejfjfcdddeejffeegc
包价	cgjgdbcfjbhhbdcgbdedcgehh
包给	lfdeeddhhcbhlegheafdefche
包给R	lbdeeddelcbhmeghebfeefcee
包装	gfbclegcgidefbjejfcgdclmg
化	agjZffhheehdgmhhcicdbjmaa
化部	cffcafjgjdhdgdfcfdfieglcf
化部署	fmicchcejdceeehcgegjeenef
北	feifcdgifgdcfgemcffbikjbe
区	gigcWfejeeZdhneaccifjgkei
区里	hedgcfkhdibibmiceliehdbdd
十	bkgfhaZghdieffcnjfgfjjleh
十一	efhfehbfhfhjifjdcckdkckcf
十七	hfgedhhfiejiddbgdbchggfge
十个	fghcgfaghcdfblbWgfcbcnifg
十二	dgfhgebfiegiebbeiecbdbjck
十二台	fgddkfgdjeijdfeadefgddbbk
十五	fghfdbZdiebchgYlbhifihjaf
十五天	dgjeiebdmcdehccjcdhbdibde
十八	dhggfedhjcnegddhebgcjddid
十公	efeckefekdchZegkebfdddkfc
十六	egihbecigfheaedhfakckhhcb
十几	icicgegchgdejbfceheddhkgb
十分	ehfdiegdfidhgeecflddgchke
十分钟	eifdiegdfidhgefdhlddfcgke
十台	bkgfgcYhgaZjdjkkdficbdedj
十吨	egbkgdaghdlhfbbehfhkafgdd
十四	fidhhhcdgifgiebleieiedeij
十多	dhfgdidcckgccdcbeYgngdfec
十多天	fekhdeeeckhccfddfbhnheddd
十天	aXlkZeebgjlbgffkmgcheidgb
十套	ffjdhedeielieeflhffeidgff
十家	eibdcciifbcgihcjgaedgbacj
十家店	fgdddejjfcahfjcihafdfcacj
十年	elbhaaadmccdnfcbdndZeadai
十年了	hlcbcacekeeenhfeejfcgcbdb
十来	fcifidfcnbcdfcgcjZehdfccf
千	bkdjebYfienjhhajdmdcigigb
千二	eedjjdakbhmekkfjijdbbcZbb
千八	djiebebhhcndleeeeafdedaeg
千六	fcjgfdcemamcgbaicffhgcccb
千分	ggfifggfghbjhfdiekgggfege
千分之	ggfifggfghbjhfdiekgggfege
千分之五	ghfhfggffidhifehdmdfgffhg
千米	fkgddfchgeadecedgbhiebjee
升	ceddkbggibZefigZeegcZefkb
升级	cdeejchfggaddkhabhheaZZpd
半	bccmgbgedmkcjfhhkibmcfelk
半个	cficcZihgedifcahabejglhdf
半个月	bgiccZihgedjZcaiabeiglhZf
半天	ehdhiZbdghnbdbgfZjcVcdYnZ
半小	egddkcgifdcibhfedhfZggjjf
半小时	egddkcgifdcibhfedhfZggjjf
半年	eachhgifdjabgbiZlgglgbhii
华	ajZihcegidckdafifcgabjhcb
协	hZdoceYgibjqdgWfhaceeZejj
协会	lfcdcecbmedfddYcecfdbdZcd
协议	caepbeXhhcjqdgZdiccffafjk
协议签	fdihfdefichmdecjbdcedficf
单	acgfkggkddiggcfmfjkgcegek
单D	felgffcfhggeeeediljfhfbhf
单P	feghefhffigdfdiifjgcedbcd
单一	cgheibghhbdieeeacgcfkdfie
单一来	cfihfdZhgbfjfffcdcdflecdf
单一来源	cfihfdZhgbfjfffcdcdflecdf
单下	figdgeclcdakdhcfdandfecdb
单下了	fdiamedkdebneidgebjefedec
单不	dkdcagbbejldbdajbiedddccd
单了	cbYbqedleabmYbbeZdYZaagcm
单价	bbekhbZifbtihcamgfgZghdbi
单价M	ecihgcYgeioedcbmdjdcbcfcb
单价不	fhZbkcbfkbfiffendcgdfecch
单价不动	gdbekdcdjfcidffoehhegfcfd
单价按	dcgkgeckdemkefehdchfeecfk
单价还	fcjdcehhfemdiecabkdeddcff
单位	dckdefjeggfdddadihdgfehhg
单到	fjdbkecjgddmchdidacdechem
单发	ebiekcYdlekafccikddcbccfc
单号	feedgfiefhemheeiihddejhdi
单子	aedgejfffihighkgdeeifcafi
单子下	gifeggehgdhlgdhfgakdfeddd
单子给	fefheifgdjidjdideadfdhceh
单没	ecddhjjddkafjgadieegiciia
单没了	ffdffmegdkdecdbefaffddkdd
单点	fhdddfjekehddhebeaeedcgad
单签	ggggkeebmbeYffeZgjdefjccj
单给	dcibkejfidebdccedcddicehj
单里	hiZcbhYejecdjcbdebfdaddcf
卖	jjXdfjUfcllakZXcembfdfSfe
南	aafagelancaedfekccdehcbcf
博	kaibeeiifeihcgfjicdedbddg
占	dkdZZYibjfXccmbccccZjddZe
占一	ckbabdidkdcefkhcgcefgbZbi
占一半	ckaabdidkdcegldcccefccaci
卡	cagoeYcZejdeZekijlcfbjejh
卡了	dabhhdiddldjdedcdqfbefbkg
卡住	fdhkbicchhgmddkfkbhkgebch
卡住了	feijbiccejhjedkgldilgeddh
卡在	caenddXamdkgbhjjijgdegcee
卡在这	gfekfedfifmfieeckbfdefeff
卡着	dZZofbdckfheaailhmcZdaiab
卫	lhaacbdifccfgiiceYgkdYaZd
印	eefkdfdcldimjccZeZjYdfliZ
卷	fejcfbfYpbbbbZacfgZZilffi
卸	baYefjiaigbegcbljeeicaaZb
厂	hiebZffhdihggcfgeccceahcc
厂价	egidcagclcmehedYcZfhdeZdc
厂区	ghbdcdihgefedbdcebehedfda
厂家	elceggYchhclfhafbkgahcjib
厂房	bpadadajfccddmcZebclddgcc
厂的	bhcddejhgdedgchcfdececfef
厂要	dldccfgcldcgcfeaeZhdedmcl
厂说	cYaighielcbdidllecddeedde
厂里	ghheaagkeZhflafhiZcgcahfc
厅	aldgZdjghbZbciagahgecgcai
历	hhbdhcighbifgdefcekafdcdd
压	aeciddhYfjcjdcffeocdagjfg
压了	ggddjjfefkbfeebdkdehjejdb
压价	fcemefbdlemcgdfdghcacdced
压到	dfahadjekdehdbdjdkhccbial
压到0	fhfjefccnacgiehjdYhcfgidd
压到M	fdfcddmdkgnjfdeehhhiiedfg
压力	ekbgiddhdicdccccejfedfjkc
压器	ggffggjekeaecgeeebfcfdofd
压在	fcclddcdkdglbdkgeYcggicee
压我	dbapdbccigjjoebdfjeccdbec
压着	dbghjbfadkjfZbjchmgjbcfcg
压缩	eigfhecelcfcfibedfecgdffd
厘	fZhgiccgdklffefddieekecei
厚	ckccebfbhhhbecbbchgcfboge
原	YjffhgZlcfkgeemffghaijifj
原件	ealalcbkfbcjefaghabdlgceb
原价	gdimdebclcmedecelaffcedeh
原因	ejicgiddhiicekebekbZbfgii
原定	fcffjdejdcdgcdchfcmehdded
原来	bgfigfejhbiihdmfdefdijedj
原来的	fdeghjZfeiiikdaddfgjijkgm
原来那	dgjhdbehicdeicheeafdejbdc
原话	ajbhcefiegldfehjejgccgiee
厨	fgcchgihggYhgeiidndbgbofb
去	kdecfdjcigefgffcedffehckd
去C	blfadajalfdjiYZbfhfYblene
去一	eiigefbcldgjdjchcbbidfigd
去一趟	fidfffddjebjejdhcfciefije
去三	eejefeefeilhfefefaglhgdef
去不	diffhejgdjfhdeddhhekfiadf
去了	ehehZifcigegfeffeadggffZg
去了C	blhgcgbhehdhfijgdghjcebfh
去了趟	gigecgdgfggcgcfjedgZdfbdd
去了趟C	gihgddeggegeeddjeecdegbed
去修	eheeficffhefcmdcddecedffd
去商	gfgifgffkddeffkghafegfeef
去商量	gfgifgffkddeffkghafegfeef
去坐	gddcfejejdgfagcgefedededh
去就	didheffghggkhfcgheggifebf
去找	jeYiddcdgjjgiciccgcjdcbdc
去拜	ibhfbdfafjcghfcbgeabbbbec
去拜访	ibhfbdfafjdghfcageacbcbec
去现	cegdgejbmebefcfgedcdehgjd
去现场	cegdgejbmebefcfgedcdehgjd
去的	bfheeikhdigigeagbkfccjhee
去看	beWdlbjaihcdaecbciZgdcZng
去看现	efdhfgldhfeedghdffefddahe
去看现场	efdhfgldhfeedghdffefddahe
去看看	fibacejdjfbcdgbbdgcccaade
去签	gedhgebckednbdkbdildfeice
去给	ddkedfcdkebgickbhaicdihcd
去要	cgchcejhfdchheibjagefehbf
去讲	ejfcfeggiddfkikZeacdfelcf
去试	dhhhgcdigdadcfejefdcelicg
去跟	eijdeeclcdlgieakfeheedggf
去量	fjefcgfghfggekeffcfeecYdh
去量尺	fjefcgfghfggekeffcfeecYdh
去量尺寸	fjffdgfdjfggekegfcfeecYdi
去问	iechgecehhlfgckdhejdeeaeh
县	elehcbadjfffhnffbehjdigjb
县里	gjggfheejeffhnjgdaidejide
参	djhYZbdhgZadhbeYgYbbrchae
参加	dgieeghejfffjibcekdeiledf
参数	dgiZbdegiacehbebhYedsYkbf
参数发	ejfededhgededejfgdfeZkode
参数已	gejfgfegieffdfegfcgdjfmff
参数表	efifdddekddfjedfgchebcode
参观	fmZdbdbkdbcbdbfbhXcbbgWbd
又	ZbajnXfgandgabcdhqhgbdakn
又不	fccicjbddkodfeakiieZecaea
又加	dchcledjgceceededZdddbldj
又加了	dcidkeeihceddedcdaeddclei
又卡	gedgjgedfijfgeddjZddhefle
又坏	fdeejffeeidfcffcelfcfdale
又打	ceekgdcehgiefdejghdlfgeeb
又拖	fgefcdldeieaiffcgZjhffcde
又改	feemdfcclfcdeefielgeeeced
又来	ciefidbegijagdddkgjaeccie
又签	effckfehjdcnbfeeefhfffefn
又续	eefdlfekebdiefdeddecdfdbl
又补	ebdbmddldZceccfZZXbbdaZap
又补了	ebdbmddldZceccfZZXbbdaZap
又要	cZZhpbZjckhcadbanmcbdhbgb
又说	gchihcbagjcfccaallimehffb
又问	ijccgfbicihechhdhagceebbj
叉	cjdcjdffhgfcgbchgghhebjhe
叉车	cieckdghgfgehddigchifdehf
及	gdiggehjfcdefccoechdffdfh
友	mYebdfdfhfhhiehdeXedefedb
友商	gbhgegebkfjllffhgcgchjggc
友商R	hdefgeidjfjiogfihehfijhhd
友商R的	eejidcbhhekklegggagicklbf
友圈	jdbcgffefieehgbegefjdccee
友推	kcdeefcifdfgefcdecedgdbee
双	ahebjidihagmcdcgafcgfipgY
双方	dbciiiZifdjofbWZXYeicbdbZ
双方都	gfffjedhgdflgebdcdbddffed
双签	gfgclgfjdgglbfhhghahefddd
反	YiiehbdjYmXeXcgddqfdcjjkh
反对	agniadWYbnebaZkbdqcbebUXb
反映	ecabhjjdckdddgchenedfiame
反馈	cbjficakcfZibebbefbjdmkig
反馈不错	feifggfkdehefeedeafefhahd
发	hYfdlagdjeghbdbqihbhghfje
发C	hdicdidieefcgfbdekeeeegdg
发P	acpccbfhgfegjeajcdcgbkfec
发P了	beidcdiekdfchddidafdbgece
发一	dbdihefejfdgdggnffefghicc
发个	khfdfgdfghcgffiffighfeecd
发了	kdjYgdaehefegfZiegWijeZhf
发了一	lcddeeedkdddgdfahhffdffic
发了三	jcjcgfdehgkegdecdadfcccbh
发了个	egaggdikdehcccfadbehciggc
发他	cfjeecfgibidbiebgggchfhdf
发公	gihffgffhgddifecciffmfdff
发公告	gihffgffhgddifecciffmfdff
发出	fcmeaecdgjcgdedYekfgflafh
发完	fdmdhecgdjigdidlejfjfdcce
发我	cedahgjbkehgfedalaecfeebf
发我了	dgdejecclcffcdfdmdffgejeh
发来	eechjddggfibaggbgdcfeailf
发来的	hedcleeedkhhdghaijgigedke
发火	biefjcbeZnafeedghsfdegfjf
发火了	fhddieegeicfeffjhmgefgfhg
发现	cdadlckeejdficdneefjcdgfd
发电	djcdkeeidhfkjfdgbieceeZcg
发的	eeididiedkihceefeldgffeng
发票	cabgkbfXiiebcbbZniebfgeja
发票开	fgedmecehhdbdfebojfecdhdf
发给	bgkfdbcZobjhecYhbdZWaZjdj
发给C	ffkfgfadkdgeffcifddccdccl
发说	eccbkjgekdcdgeecehfeegmje
发货	dYbkhbccpagdghbklXaYaaVfY
发货前	feejegfejfhcfigdmeeffheff
发走	eeidlcacnYbecddrbafaagccb
发走了	ffdemcbdmYbaddeocbfbcedcd
发车	dbZZofecmcedcceraaccbZYec
发过	gdeiecgeifllddcechhicffae
发过去	fdejdchfhfllddcbfifjcffae
发过去了	agehechaobjlfdaaeYdYbadeh
发邮	kbbbafidjecddeccfaehdcbdh
取	bcdecmdhdhacZnXmfdjjeeZdZ
取消	cZfecnchehcaZmYnhgekfdaca
取消了	eeeecldchgdedjajijejdeedd
受	aecjcicZigjjhddlegbYdjdhY
变	afjgfYgfejddfdXffeelickah
变了	ddkjcbgbclcekdbiejfnieZdd
变压	ggffggjekeaecgeeebfcfdofd
变压器	ggffggjekeaecgeeebfcfdofd
变频	emccbedbmeeegeehedgefenei
口	dhfegbffidmahdifcfedbelfd
口了	figicfbekehehgfgfkfdddbfc
口价	ebfgZihdlcrahcdffbffbecha
口价M	fdbedejeiglehfaiehehfdehd
口只	diZfhdhfkddedddnddfdednce
口只有	fjZghebfjdefeefnedfefelef
口咬	gdfjfdeeiiiefdbfdnedfccef
口头	chcichehgccfdhjYcahjheahj
口头说	fkcjedafjcejcjecdcgchccgj
口对	fkjebhbfkcdfdfecfZecfencd
口就	iegghbeacnicjhcfdldjdjgdk
口文	egkcfecghfeicgceegegfdpaf
口文档	egkcfecghfeicgceegegfdpaf
口的	jleccbabjfbgddlcdhfcdcece
句	mbcfXhcZflicgflgejchedeZd
句话	afdfflXbfjffcfohimcbfcbbg
另	dYhkaihffhmiiedbcabeeendh
另一	gcgibidaiiejqdlfceccbcdbf
另一家	dckkdbccldfarbnadYcdbdYcg
另外	ccigghgiefbgggchgcfbgfdgj
另外一	edfjffddifajoeceecedcdcee
另外一家	edfjffddifajoeceecedcdcee
另算	edhcacidjfkdbeeheefdedlcd
只	ibckbgeYmdgkfbhhfhfdfYihc
只是	dhejdakemaZhZafacabZcbafc
只有	YejcdhiYgigdiecifhcdifoad
只有0	cchcjejcgigfegdhdgebkimbd
只有D	ckeccihdhgddccblccdhddmcg
只有M	fliefecchihebjdeemfhfhZgd
只有一	eZmebbhcleegaghcdYgaldjce
只肯	kcbkccXcmbdjbccajkdfdcahe
只能	bhZidejbnbhdhcijjgjcfZgha
只能D	dhcgbehdjecdgdhodajdedgfe
只要	jfcjhcafifiklcbfbcfhdajme
只认	iigcgdbhcjjifehfhmddeedge
只说	jfkecccelbcchehidadbfcige
只问	eadmdeidldhgcelldcddedZdb
叫	ififdYedjfgdeiafbjbgibhge
叫C	jbcbhchcldadbdbeebebccbdc
叫P	ghecbchgheecZdbdebdcgdadf
叫停	ckpdbdddhgdfbacddZekjdbbd
叫号	ejiddhdhfhefcdcdedfiienek
叫我	egckgeadmchlkgbfdchYegbec
叫我们	dhdkfcceldikhfbeebibdibfd
可	ijeiYbWjfbkfhhhfhfibekhec
可以	iifjZaWlfVmfhgfihbjcglfde
可以先	hjbeegejeeccgfccgZhefkidh
可能	kdfdgffafjfjcbdfdjbfgdcec
台	higWicfkechgeheibegaijiho
台0	fnacafbandZddncadZedeapbb
台0吨	fldddfdckfbeemdbecfffeofd
台M	dbgidehZmeqcbfjejdecbZXca
台R	bcecddmdlcdfleehhffdfcbhd
台一	jeiideagfjjhccdffmiccbhib
台多	fjhffgfdkdnfeefeicfghebee
台多少	fjhffgfdkdnfeefeicfghebee
台是	dbbcbdmblebebdededfedcodc
台机	fekidecejdehjcabgddedmhic
台用	elddeediedbfbgceecdeeggdn
台看	igbdhebdjehfcfjdfZffdcbjd
台给	ihhbdfcgkbdhecbfeZbedbccl
台试	ffifceicmbjececaeYeadhecc
台试用	fgfgdfiekdffdfebfZfdfehee
台说	leedcgdclefefdcdekckebaid
台车	gcjgdfchgdgjficcfdheflach
右	dfiieeZgidgeejkfdghfgjdeg
右边	gekffffdkecgjhfdhdeedmbge
号	mcdZfchekdZefefecbfefhchk
号不	fggahcghffgdccbadfecedjjh
号了	badcjbkbdkadgcakckficcZhd
号已	echhicabldbkeddccebdkffeg
号开	gekfdeeggggiZfeeehfhfjbee
号码	obbdbcZdkddebccdedeadcadd
号要	egjcffadlcebcddcjZeeeemge
司	ifeefggbihfeccfgkcdhcdadc
司不	gegifggfggflfdbhoaffgfegg
司的	hciiefdfkdjkbhcfebedgijei
司签	gfgjegekdfieefdeeemegghhf
吃	dfeegfglahekeiibfcgecjacg
吃了	ghdeegdhffejhhhcdccedeeie
吃的	ekeehfchfgahggddgideedjdd
吃饭	gZbcjdkhcijgcjbgebijecddh
各	acigdaifjafclbjjeWfZfgdZd
各位	cbdgcdmbmcdfecgjfbcdhbbed
各让	edgmceddmbmddejdgZeeedece
合	dgciegeiefgqfcefgfhhhfidg
合作	hfcdiiWjaighfcgZflblbhdgl
合作了	ccdamebkagbgdddeijfkeccjd
合作社	heihedeelclccdjdibcefccgi
合分	fegbeiedghcedfddececmecee
合同	edZieeighefqgefegeifgeeeg
合同D	emcdfdffgehdkhXchehgieehn
合同D到	flecefhejcicnidbecbfedekk
合同D双	gfgclfflcfejafheeiaeffffe
合同D寄	geflcgdfkecfdfedgfmddeidj
合同D签	gdejhecghdbgbfdljcfejeeeb
合同也	gggdkgfmbfemefdfldbejhfed
合同到	lkcbcfcghflfmdjedaaggdegj
合同到D	lidadcbdkecbmfdhhcbdeedfd
合同到期	gjededhdjeohjeaedbdchfdij
合同压	gdfldeddjgendeidedemffeed
合同原	fegbkidkdfdjdfbgjbadgdbdc
合同原件	fehclddkebdidfchjbbegeced
合同发	eefkbfdghdbkeeichecceedfh
合同发过	eefkbfdghdbkeeichecceedfh
合同回	eeegjfbgjdfnfhefgcfddgeed
合同在	fdeocfbcmbbjcdfefdlecddhf
合同定	gffldfeckednefbdjhhehfeie
合同定稿	gggjegfckgemefbejiffhffie
合同寄	fedmdfcdkddndedccbhdddddc
合同已	feehhgbiefcoffaehflhffeie
合同条	gfgkegfbmddncfhdhacdffgee
合同条款	gfgkegfbmddncfhdhacdffgee
合同没	hcecickbjhbdhfafcjgieeegc
合同盖	fefigecdjdiodheigbceceecc
合同第	gfflcfedkdemehgcgeeefeece
合同签	eeegidakdbcmcdjkhbhcifela
合同签了	eeegidbjeddqeecehchdidgmb
合同要	gffkeffeeidmeegiejdfgfdef
合同走	fefigeciedfoghbjebledfdid
合同过	geeldgdfieedheihfdjeehedf
合同还	feekefccmcdldfgccbjdfegfc
合同都	feegdkbbejikjebbhibfeghee
合同里	fbdkaehfgfdofefgieidegcka
合同里写	gggigggjfebmhfdgfchffhbkf
合格	eeifhhbidhfdbdZjjajbhaoec
合约	gjcfhcZfjcgjkeZicfcZbfbck
合约部	gffmdeecihhndgeifggedfeff
合规	cgglacabigdmbdcddjjbcgmad
合计	ebikeebblcliedbkdZicciacf
合适	ekgXZjZidehcbeebcgciiihbc
吉	deeifegejeckecbadbmgfhfee
吊	bbgYkchelacfgjYnibebbhjda
吊装	fggaifeameafclbhfddddblcc
吊车	cdbdleedmbeeeeepecfefdadf
同	hbekecefieiogeheghieegdeh
同D	emcchdffgehfjhXegehgheehn
同D到	flecefhejcicnidbecbfedekk
同D到期	gjfdffihgfkgkhdceedifeebh
同D双	gfgclfflcfejafheeiaeffffe
同D寄	geflcgdfkecfdfedgfmddeidj
同D签	gdejhecghdbgbfdljcfejeeeb
同一	fchfkegjdhdncccchfchiidlh
同也	gggdkgfmbfemefdfldbejhfed
同事	lbdcfegidibcdcZdgfcidagch
同价	gdcmffeehgmkgfdhibhieeded
同到	lkcbcfcghflfmdjedaaggdegj
同到D	lidadcbdkecbmfdhhcbdeedfd
同到期	gjededhdjeohjeaedbdchfdij
同压	gdfldeddjgendeidedemffeed
同原	fegbkidkdfdjdfbgjbadgdbdc
同原件	fehclddkebdidfchjbbegeced
同发	eefkbfdghdbkeeichecceedfh
同发过	eefkbfdghdbkeeichecceedfh
同发过去	eefkbfdghdbkeeichecceedfh
同回	eeegjfbgjdfnfhefgcfddgeed
同在	fdeocfbcmbbjcdfefdlecddhf
同学	ndZbhdYekccgfeYfcYcbdbdeg
同定	gffldfeckednefbdjhhehfeie
同定稿	gggjegfckgemefbejiffhffie
同寄	fedmdfcdkddndedccbhdddddc
同已	feehhgbiefcoffaehflhffeie
同意	affobbXelckbagoenghacagaf
同意了	dfdiicchgcfgdbilcfgdfchdb
同意才	fkddfgfdjgbefjncedffecjfe
同时	cenZcbZbkeidobahfccaZpgcb
同时在	egmdddcdkebeneddhdddcmced
同时在试	fgkddeddjfdelfeeiededndfe
同条	gfgkegfbmddncfhdhacdffgee
同条款	gfgkegfbmddncfhdhacdffgee
同样	dfiiddbgdjniodddfrdjgcefg
同样的	eicleddicjmfkedffnfkhffgh
同没	hcecickbjhbdhfafcjgieeegc
同盖	fefigecdjdiodheigbceceecc
同第	gfflcfedkdemehgcgeeefeece
同签	eeegidakdbcmcdjkhbhcifela
同签了	eeegidbjeddqeecehchdidgmb
同行	hdgjbgZckdjjfabbckdabZbbb
同要	gffkeffeeidmeegiejdfgfdef
同走	fefigeciedfoghbjebledfdid
同过	geeldgdfieedheihfdjeehedf
同还	feekefccmcdldfgccbjdfegfc
同都	feegdkbbejikjebbhibfeghee
同里	fbdkaehfgfdofefgieidegcka
同里写	gggigggjfebmhfdgfchffhbkf
名	nacacggeggadfcYZecccgZeha
名了	cifbcakembahccahebhcfdkdd
名单	jffdefbZncbcebabedcfeehfc
名单里	hiZcbhYejecekccdebfdaddcf
名字	lchYcbecnbfciccgdagfcbefd
名片	mabdbcfbkefdbccdddebeeaad
名的	dabeejkcejefgegefegebicef
后	dbbdghjghegddfhijfhlffhlf
后D	dhnedddbjgbdccbefjjdhgedb
后P	fgebgjhhcigdggifdheefglig
后一	gcdheheehhhkgddjifflldjeg
后一次	eijdeedfdjcegfeefadmhffde
后一轮	geekdcdemblaeebdfZcamgcec
后不	cbcbbnabbmbedccggkfndcabc
后付	fccndeackgbhggfepmcdeabcc
后再	jgeiabeZndchefebjgfcfbcef
后勤	fkgcidabhhdcfjgjfiddjfgeh
后厨	ekfehdfdigefhfdefmfchengc
后台	kbecidcefjfggehbeZfldbhlf
后就	caggbdkbmdhefcaccYjgdhbgd
后挪	cmhhadcdlcecebbbdakjedddd
后推	dkachcfekddeeebjeeecfdcee
后放	eledfedehhdfdbecfnfieecee
后说	cdlafdiifedfhdabifhhehmee
后还	dghcajbbigeehgiidkdkdeibg
后还是	feidbhccigcejgjidlekefibg
后面	fihaebfkebacbfakfadbdgXck
向	ajjgdYTfkahgejgZfbcggYZZf
吗	heejdbgffgdiegekfifdgibda
否	ccgfejbifgcahZlccfdieaafb
否了	cadgalaiefabhaiceedhccaZc
吧	iideejaegibbeidakjeihficd
吨	ZjbhfjdggeneheXhdiddegmYj
吨M	fclfcfafjekfdcdbbblhjdeeb
吨水	fcbdelcebloekfeeekfdddfdd
吨的	gijdefekfbfghkdfibedfgmbf
含	cbnacciemZqecYYfeZfcbihid
含税	cchfffjdmcnjdbbeeZebbbZfe
含运	edjgccbflbldgecdcaghdjcgf
听	hgeiXafbhjffkbpeggfhgfXdY
听P	jbcdcigbmacgeahdeZibcfedc
听了	adkjdaYdejmekcbceldhmjgcd
听了下	bflfdcaflckfkddeecednedee
听到	fefhdcfdkdidhbgcdjebccadd
听听	hkedeedcjfcilfhcececfdcde
听完	fnebbcaifcffedidfZcbcggba
听我	dmbcdddhgddildZdebeaeccce
听我们	elcdefecjfeildZeedfcecZde
听说	ebdgdfieeiZboYgejbahgfjgb
听说C	icbajbkedkcdcdacgcfkdcdee
听说R	abijfchfejdelfcefbfcgeddf
启	cjeadhibmcacciibceagciafi
启动	egfcjdidkecebmZcdibiefahk
吵	ddfjhdefheihjgnfdacfefied
吸	eiiZfechhehehcbfefecghcfg
告	gfgdfeeejcbcfcgdhibdnjnZj
告出	ecjfhdhifbaegfdhiZdihfmeh
告出来	fdkfgehjddbegfdijcdjgelff
告出来了	fbmefefkcdbfbgfijdeihlhff
告诉	fchhdjbcjgcbndfgfbcidccdd
告诉我	fcifdjbdjhabnehgfbcicccdd
员	gdheddkjdgghjckddhcecidkj
员P	gdjhdcfcgihlfchfhnfeffhfh
员P说	igeehghdiighcfjffihiehmhf
员会	cgjedeackehdciigghccflidg
呢	hYgmbZgeigYjegjcimhgcibcc
周	YZlchZgejfbhdbYpcfikapeic
周了	danegdejdffgedhedfdidkgad
周没	eifkbddefjdjhfcdfdfnfgcig
味	hjfdbdfdjgfideccidecdnhhf
呼	ihfafheiibefgclgcbcchihhj
呼叫	dghcgfbckfifdfbhbefecfplb
命	digfhcahfegmchcaiiecckkbe
咋	cghgcbgfhggchcaacjdahdlhc
和	ciladWdhhadhkibgcZgchhofZ
和C	ffhfihcgfgbfgaZffegYdehff
和P	djjaddfghcchfjiidghdfimee
和R	fejgfWYfjaceofeafcfhglbbg
和R的	dcjiedcdhgdfmeeceZeidmbee
和R都	ehjhfeffkddfmedffgfekfcff
和我	chhdcchekademcicddfadifad
和我们	eihcccccmbednciddddaejfbd
咧	camdfcbeiekfdbaddfhbdddhb
咬	dYcsZZXfifmoeaWgclggZcfea
咬死	daZnbcZdkddlacbibkdadcibd
咬着	eegjdecehhljgededhegeffhe
咱	addgglhmaejhoigggjiaijike
咱们	eggbhfgkcfddiiffhdhfhkcgd
咱们的	ciheahchfgefggdegccgdndcd
咱报	fdcjfjcfkemfibjefhfiedaff
咱的	aedhbelmdYdgjYdghajdalnch
咱赔	fdeekeiddkeeeefdemfeedaod
咱跟	dbkhhbecldfglcfeebicjhdeg
咱这	chghegakgclfcibedaiadgXch
品	gdhcbeldfighifcfgjjedpkdf
品R	ieccgfkdhgkfmgeggdegdigfk
品R的	jeeeeggfieffkgehfffdgfhff
品寄	cblcbdifjbfcbddacfdfdkadd
品控	bhfbgcgdifgbcecbeheccofmd
品控P	cifcdcifhggcdfecejeddmehe
品控P说	edkedeeeejieegfffnfffmadf
品牌	gdgefighgdcfhiagddgbdegcd
品的	hedefdjfjddeafcehdddegfee
品质	eijcifcdckdfejdbemfefikhf
哈	ffhajaekfbbfgcYbbbcfiZcia
哈哈	giceicflcdchdfagfcdccbhib
响	afhihccgjafiffjXfibhaddmi
响应	djefgbdjjagiicaZbfcZcfcnf
响应时	fgejcfeejdcldfdcedfeedale
响应时间	fgejcfeejdcldfdcedfeedale
哥	oZhhdeaeidgegcjdcbcfebccd
哪	hjbcefeeldfcdlmeggceebiWd
哪个	djcggedemejehiiejedjcbacc
哪家	ejegededficfbfmchhfcghdef
哭	edfhjfgcamhddhcceocdfeeid
售	ehbaledhehbbheYaabdbbbbsa
售后	cfbblfegfgebidbUbbecdaWud
唱	ebkbbhabghmedeccebddpgbde
唱标	ebobcbacnalefecdebddoecee
商	jdhcffYggejffchgdhiiggjdf
商C	fhccledhieiiidcbkfeeddadd
商R	hfedfeickejdkgfihdgdijhji
商R的	eejhdcfhhekifegggafgcklbf
商务	eZglcfbheglkdcifdgefijgda
商务P	gfhgejeekdkiefjiegfdeebcf
商量	dhndbcbahhhdackdhhffcgecd
啊	ddhhgfigfhhiggbdghdjdhdgc
啥	jiadeedXikkciccaeoajbfdbZ
啥价	dladcebclcrikdjZdgeddcocc
啥时	bkafehciehjdcibagfdddcdbk
啥时候	bkafehciehjdcibagfdddcdbk
啥的	dgeejfcefkddfcdgidgmffdef
啦	cccekgkgidcicYakmZYmZcedd
喂	ififdgcjdbbhbjaeeaecekecg
喜	iehhiaeihacjabifebabijYeZ
喜欢	afjgbchgjcjcfckbdbcbckZaa
喝	lbceheekdZchigdchbghccYZc
喝了	kfdhecbhgbdgddgehYibefbda
喝茶	hccddekblfgigjedhiehdfddh
喝酒	gcfbkhdjdedcjcacdbaiddccd
喷	geefhichffcghZjabddadlgjb
嘛	fijcdcgfjefdmfbbdndehbkgb
嘴	idehdaehibgcfdXhbcfeajYef
嘴上	bdlkgeaflejehdfjegddfedjd
嘴上说	cekjgeahkckeedgheiedfeejd
器	ffibhcgdghgefgajildaeinoi
器人	hhccigjdfibfcjeghigegchie
器械	fhideeedjefegiegfhidheahd
器械科	fhideeedjefegiegfhidheahd
器用	fkedefdiffffccedgjfegbZbl
器要	fccdlfdhhdfheefmmbedfcake
噪	edkZhcigghbdeddZhjebcghld
噪音	edkZhcigghcceddahkebcghld
噪音大	ecgfjekdejcfceebemfcejeke
四	bkbejdZgfhkgjhinfkhgbdojh
四个	bfkajgaZflbgbbliipfZhdjld
四个月	fgdcfkgeeikhdfhhhmfbfebde
四份	edddlecfjedndededeffedcdg
四十	dhefhfdegheebhhiijeeehofb
四十五	fcgkcdebejdfgeeidnecddheg
四千	efeigedefimelbajdjhfbcgag
四台	dgieffcejedlhcdhgcdedjfhj
四回	hidgbdchcibdkfddhmjifhiid
四天	fdfeheijcgchhedldgffffbde
四家	fhfbjeajecickfbaeadggccbj
四小	fhfhdffejefjhffegdgggfbnf
四小时	fhfhdffejefjhffegdgggfbnf
四小时到	fhfhdffejefjhffegdgggfbnf
四年	djdchgcajeghjdcceYekedacj
四成	elfhbabdldfigikffgjdedgde
四次	chcihcdiehlccdgdiceledfei
四版	ffjiefdfjehcegfeeihefdmff
四百	ehbgkddkcfZhijcigeccfdgid
回	hdjgccdchheiccibhflmedbff
回了	jXeeghecclhdbeXfijgchYYgf
回了个	eckcedhgidgeeeecfidaddZeh
回传	feeblfcjeegjcdchfgcdcddcd
回单	ecdekedifdgfeedkmeghefdee
回去	flgfZaXdjeleZdgefhhfelcaf
回去商	gfgifgffkddeffkghafegfeef
回去商量	gfgifgffkddeffkghafegfeef
回复	bfkibdeXkglddbecdiaYiclfc
回头	heYbddkfjbhaacZeeZeacbdbc
回我	ikfecfchcieebcYcehYjeecdb
回来	ccijecedkeehgdocgfnfdfaea
回来了	daffigajgebighedkhedeidde
回来再	cigYcdhdkdiecdYedYabeddda
回来就	cdkkbdZhfdbfldlccephgecge
回来就签	fddmcfchfdbfbekdcfoahedge
回来的	edeikfdididnedfeccdkefeee
回来签	fdekefdekfeghemeejkggedgg
回来重	fdhhgecfggimgfbdiiechdiee
回款	fdchhegbjfYYhecjmicaddeZd
回签	dchjedadkfckchafbaiccdjbe
回绝	ababXoYbbmeddchddgenedfbd
回访	febdmefkdadccegddbecgcelm
回话	ednfbgablfhgffbiejbbcidcj
回音	gdicbbgcdkjecdadcYencbcbd
因	dhhaelcffhjehghhhgjdefikg
因为	dhecdkegeiifigiiifjfefijf
团	ZfeefkdffgZickkchcidfcXhb
团P	ehdhegdbjgeecaoeecceeidee
团队	fidcjegifdcecgbhjfkgheeje
园	giabfchigcedehcbbYbabehbk
围	caqcfZZaobgfibehgaabqhchh
固	hfedledZldifhbhhkcdcekqjb
固件	dbabndfdjedfgdbkfbfddkole
固定	igchdfddjendgebelfeegbbed
国	fifeXcjckegdagrZddgieUjcb
国产	hkfcacXcifgeahfeelhbgckcc
国产的	glcadebegheebgkgeldceedee
国外	gidheeffggfgddleeZijefggf
国外回	gicheeffghefeeiedaijefehf
国外回来	gicheeffghefeeiedaijefehf
国密	gedefkeeejgdedbeeaffjiode
国资	caiebbkdlcckdclceZdjeebee
图	VeqaYacehedagfdgcbciZhwXc
图纸	cboZbcdgiZgedhfefbdcbjqXf
圈	jfibZbfeifhgmgjcfZdgbegic
圈门	heejefefhhkgkefcfZgeghhdg
土	ielZacfhfhicYYZbkfccahiZh
在	gfhhZchdkegflgkhgcijejggd
在0	fdihefcgheijchddeZicgjkfg
在C	jdfgeYccghafhcglgacgfigdc
在D	agldfceboYcialgljZmZgfehh
在M	dgdhecfgfggdgmdheafcdmddc
在P	edehiecifejjgdlgdZdfedghk
在R	hfhcdjYdkegdpfocebdcffdmb
在一	hghgddbifdhgfibcbZdhdhhgc
在三	fegiedichhgeccadejehdflkh
在他	beekbggaigemidicbbhhdfgbf
在他们	beekbggaigemidicbbhhdfgbf
在价	fgdeejccdkldmecdfiegeebgf
在价格	fedefjeeckldmedefkeheedgf
在价格上	fedefjeeckldmedefkeheedgf
在做	cgjiahZbnacfibiZbebbfedaa
在哪	gfjbdchcnadfkfdfebgbheece
在审	dijldddcmcdjeelfcgeddelfg
在就	ebigddjckehhhcgfhfiefeege
在开	hcbbhckbnbfgbeZiedebfedad
在开会	gbccddkcmbfgbeYedfebgffbe
在忙	glfbbbddhgaebhbgdadkdcged
在想	flfedfdgidffjddfgchefeicm
在我	gehghdffkcegkgehgbfcigfef
在打	cnbcbebdkdhfdjgafdfdecbdb
在扩	nacbceackdfebdcdecdbfddca
在扯	ecbmdfcekedebfdgmkeheeZdd
在找	hjccgeghhcgijhahdbckefbcd
在接	bjejdcaehgbeodcefafidfcec
在接触	bjejdcaehgbeodcefafidfcec
在是	hggddeiejecffdgdgfdcghccb
在查	gddfjejdejeicfdefagefknlh
在比	ccogddbdmcgekdbdecfdbYlhd
在犹	eedmcgdcfigeafjgfnfkffdei
在犹豫	eedmcgdcfigeafjgfnfkffdei
在用	mkgYccbiibfbofbbbbcWehkda
在用R	nidbdaYfkdZfncdZeadZdijdc
在用R的	gjgefffgjecijddefbfdfjhef
在用的	giibcgeghajblecfcddafdiff
在用的R	fjhffgfhgchgljfigZgefegdf
在用的是	ijidbdbembjbmcfbchcdgbfkd
在电	fechkdffckhbcdcegkfghgake
在电话	cechkdhfckgbddcegkfgdgbke
在电话里	cechkdhfckgbddcegkfgdgbke
在的	gkcfcdedkdecmeZdediacclid
在看	aleegbcZldhhlehecdfhcfgfn
在看R	ckgeedcejdjfnfkdfggbeafdd
在看R的	cjigfdbejekfmgidgggchchdd
在磨	ecbncdbcdkofbfddgkhfeedkb
在等	dbjghdfekdfdhgckeadbdhdif
在算	dZhkbdbbldfeffcdlacbibbik
在线	jgccgeghfheegheeefdgeimdc
在群	fbfefclfclhgbjdbfpggfgbmd
在群里	fbfefclfclhgbjdbfpggfgbmd
在装	mccdedbcmcffhcdjeaecddgie
在试	dgkagcfbmcdendbbgfcjeqYcc
在试R	ejfchdicldcemeddecdkelbed
在谈	ebhmdaafghZdkbjeefejcbZcc
在走	dahmbdZehghgcbgfiYhhiedbh
在跟	ghhgdbdhhedggdbcddfcedkjh
在路	gckdidebjeeeheecfefeffkie
在路上	gckdidebjeeeheecfefeffkie
在这	ddimdcackemelcbcjdeecdcdc
在选	jjfcedafiekeccceecfedeZef
在那	feciffeckefieehhhedheahhd
在里	ibkcehcelcfeilacfjfbgigde
在里面	ibjcehcelcfeilacfjfbfihde
地	dfgbegfhhcfhdegmdjbbfeflc
地址	ghbdcdlhichdecahgZebcbZbg
地的	bcheajadifjchbbcdhejheZhd
圳	hhchcdgigddccdbiickcdcccg
场	fieZlccihbggdedlkghfhdjha
场地	eicccekhfefdidcggdcgefadc
场就	fgfifgdfgighgejecogchcjbg
场签	fdedledmacbocdZakaoddffcc
场要	dgdbbcjclceccecbdZddedbdd
场说	dfkbbdcjddldgecidgegehccd
场部	jbdgefkdhidgiefefeijeeZdc
址	ifabccmhibgcecjhfXebccdbg
均	bhgifdbhgagcbibccXbadcjgc
坊	lgbdcdbejececjchdmeddhZee
坏	ckdYeeefhfccgbbedpcYcjTla
坏了	bmfbbffckcfegddbbjccdiWhc
坏了谁	ejiedecejeffceddecfegfcne
坐	nghVZdahjaaehfYfbbdWffice
坐一	kcgdcdbdkdcdbdYceddddcZdg
坐了	eigdbddhhdgefffheehdihheg
坐坐	mfbcefdjedhfihdcdbcaddZch
坑	clgbcdbaflagidcfgnidccild
坑过	ekcfdccdhjdhifediofeegcje
块	fekehdXVjkfajkajdhcdjgnnd
块先	fhhfggfeifdfeefefdgffmZfi
块大	efbekgbelciddfdmeceecbZce
块板	bibdjdbckddgicaagfgdecmme
坚	ebcnacbbnbhhddcalfgaeebaf
坚持	eccmbdbbpZghddcbldgaeebaf
型	cifeicfgfgedckeedkedbedcf
型号	geealchgehddhjijgldgieXfj
垫	aXhghjbeckhghafenffjcjcjZ
垫资	fdeibjdcfichiebcliejdecfe
城	hZfgZikchgkebXggadbefbgac
域	jhigddbdhhcedcgedjfeheked
培	eZfbkchfidgcfdchfddhbbhne
培训	eZfbkchfidgcfdchfddhbbhne
培训做	fedflggfhdgdgffheeehfdbnf
培训做完	fedflggfhdgdgffheeehfdbnf
基	dciffgfhfdkchjejhahifafdf
基本	efekbgbifbjfhagheZijgchbb
堂	gggahffkebgbbeegfXdekZigd
堆	akbekcbgfhffdZebemdebdfja
堵	bhcbhenYgjZdacbbcjbZdbYja
塔	decchjgeggZimebiegediblfb
塔吊	hfhcfehdjeejjgdideeddeaec
塞	fhfcebgigbddefccdbdbjbidc
塞进	ejgdceadkdfefhfefefeldode
填	efjfcefelellfdbadjeekcjaf
境	jgdgecfbkgclgcdhcidadjbcd
增	hcjdjcXhgbdhdcfhddechhgaf
墨	fhfdiehcldedeedededdegili
壁	beblaXkfdkjendacckijbbgdi
士	ehZahjbchjcchdchekecejjme
声	eblhegcffgnggeagfibndcYih
声音	dnhffbgcgieedddeedfndgcfd
处	gZhfidffggfhfkkfcigalbgpf
处P	leeeZcggheefahhdegkbhggih
处P说	kaeidecejefhediffcjfheacd
处理	ccZYmkZbfigaebggbkdhhacqf
处的	cfbcmeacekgdehhbdgdehdcmd
处长	egebheiigcedfhmfgebekfZeh
备	fjdbgfeehgcgfngjgefjffhhf
备D	ekddffcffgdbejcgeglbdgffZ
备件	dckdjcadkelihgfgeecdcfmhf
备件清	fdlfbgeekdehdhhbhbfeeimme
备件清单	fdlfbgeekdehdhhbhbfeeimme
备坏	gcffldgeclfgeefeeffkfgfnd
备坏了	gcffldgeclfgeefeeffkfgfnd
备款	fgbkbecckflielcajieefffce
备科	gedfjgfciihejhihdiichfijh
备科P	hgedjgedhidecdfgfjifighjg
备货	fheckfekfdeodheaedfedekfn
备部	hegieceaihdfdbhkchefdbjfg
备部P	cfhhfcfbhhgedbdldifbeckfj
复	ZgghgdfiegmgfZabbjagfcjim
复盘	fbddkibiehjhgeaigjhgigdhe
复购	dbhbjcbhgckacfebcaddcgaeo
外	chfdcghieedejdlfifffdiffi
外一	egfjffddjfZjmefiecedcdhed
外一家	edfjffddifajoeceecedcdcee
外包	ggdaejdhgehgffcijledhckac
外回	gicheeffghefeeiedaijefehf
外回来	gicheeffghefeeiedaijefehf
外贸	ggidefehffgehgddijffehadd
多	eldgcdYcfiqdeiehfegjZbkgg
多M	eagkchbclcohggdechfedekcd
多一	dkgcfdbdhggefkjhdggcedfeg
多久	bmdgabZamccchbeldhfedckjb
多了	cideihejfbcdcmahhcabhhhdk
多出	eceijeiahhgdldcecfdediYkc
多天	fekhdeeeckhccfddfbhnheddd
多少	fkfdcadckcpfhlgghbcaecmfc
多少钱	ijeaedggkZkfejbZfYdegcfff
多少钱一	ehghefcfjenfhdddecffeefee
多月	jfgbgebdejheddccghekegcfc
夜	afjdladibibdbcigfgdigjlng
够	ZpdbaeWifdcgfnckakfYfflai
够不够	fhjccedjfbffdcdkdZefgflfe
够用	endcdddiheeeejcdebdcfcjbj
大	figbgbfkgcfjbomcadgbjimib
大会	kfbedefcldhgfebcfaedddbdg
大会上	kgceefdejehdfgdefbffedZfi
大修	dnbadebhicgfhlceeaeceegfd
大家	ZbYdifnhicgigiWagiaZbcbdd
大屏	cbliicZhjbceclgjdZgblbgdi
大拇	fdkedfekceifeeeeffffenccg
大拇指	fdkedfekceifeeeeffffenccg
大棚	igefhfedjfefedciddfhedaje
大概	bobebcchhagedljjaakcghkdc
大概D	ddfiaeifhdibfalochmgcggbd
大概M	dmbbicafjeadenceadbdjgkdd
大概要	ehgjefcdkedhdedafdfdeeide
大海	eglddddeekddfgeefffkghcde
大的	dfgigkbgideeigogeafeggfid
大货	eiibceeclefedhdabaddeljde
天	dZggidgeejhehadtjifnehfmc
天三	fcehjeddejiddediefeffgdmd
天了	ddejgcjeghficciZldeleeeac
天交	ebhdghckdgelgddqabdZdebfg
天交货	ecdbiidjegdkjfcmeaeceeehf
天再	gcffddjhgbhdcgcedbecdcebc
天到	dchghbighcgkigiegXhddbeZk
天发	eddejejcdkdiihggedgmfecdf
天天	bjbbmibeckdepcbYcdemccdlh
天天发	eddejekcckdhiffeffgmgeeef
天就	dZgkjbagicbdgfhmiZkkgdfZg
天没	hceekgacclhbbibZdlgjeZZme
天没人	iedegicffiffdiecelfbgdcjg
天罚	gfekdffefibndgdodgeefecdf
天能	dodZaeadlchaddfpfafcdbibd
天装	gdefkghjedeeeefleZeefdbce
太	ZfkiahYffiihgehhfofYchkac
太多	fdghdgfkbfiecdabhigcecadd
太慢	dehhkbbbjeacfhcnfoegefnii
太贵	edghbjbbifocgcbfbhcZcZVZY
太贵了	fgfjfcedfimfceheemeefdcfe
太长	fbmfaabdghadcedmhmdjejjad
太高	fbejbjceemnhebacdmicfcXbb
夫	ldfiadcgheghgbiZdafjdiZdg
央	iheeffedjfdhhndcffdedfffe
失	aZdYhhkYelkaeZaZddfpicbnc
失联	cbfbbckegjlecddcdcfndcdcd
头	idefeZhhhchedejhkffdgdlhf
头一	khZcecZihdbjggbfifgbbalcj
头一回	jicbcdcdkdfgkeggdceceekdd
头上	egfleehcdklideZbdmdefedec
头了	echncdZkdihifZdhcghgebcgb
头回	mebccddbmccfgcjccaefdchcc
头得	didddfhhfedfddeiedfefdoej
头没	fefigfefjeefegefgmfehfeef
头说	difiedfhhbfibicbdcfbgcjfi
头跟	fejcdjechhneigddebddfjcfc
夸	ajcYiYhmbdadhZXbaafgcejnn
夸咱	dcddleildbcfbcdfdbdcefclh
夹	eleecdabmcfigecehkfcddpdb
套	biiZjbencbgffeelcghedhmdo
套M	fjgbZejiedniiicdeZjdehebc
套一	fifeegfifedfdeefgffffdcfm
女	hhghcddekfjchcfedhkbeched
奶	gcdfjeggfgfifagajiebdcZkg
她	gibgecdhgeheghodgghgbhabg
她们	eichfiehdhaeehddhicffedde
她说	ghhefddhhcfgjhcbjfccehfed
好	cjfdiebmcddiefefdfiehngjk
好D	cfbegfhegfYhYeajfegeciYdf
好D签	ebehfhZehfdiaeaZbafiddedc
好D签合	ffgkdgfdkdhkfgfdfenfffjff
好不	ieghgfgfifeeigdiiZjfgfbdh
好东	fkedffcdhgefgjgeelfafecjf
好东西	fkedffcdhgefgjgeelfafecjf
好了	aZhkidbgiYijdcghdWggcnelY
好几	hkdeedjdeiaegedefefgddece
好好	bhcgcicaekchlfdcdscjdabca
好好的	cfdhdjcbdkfgmfeefpejecceb
好就	eicekddicibggckcjidkhimic
好意	efgcgfhdjeiefhgbeZfdggjhe
好意思	efgcgfhdjeiefhgbeZfdggjhe
好用	cijfgfbkefbcifbcbWbgglhae
好的	cgYhjcedgnbjgfjdepgkgfefW
好看	fhggfgfddkgfhfaffgdbedbaj
好章	fffdkfejfedlhhfgfcheffffh
如	eaggihdbhghhgcaffhfkeeijb
妥	ecdcmdcjfbekbbbbdbfaaecba
妥了	fffejeekdeimddadbcfdddeda
始	gicekYeeidhbjgekjbeicjafZ
姐	fgfhkbaafjhefcndhffhccflh
姓	ncccbdadkdddcdeedfefddgcd
委	ddlgYfhfjbjhgineddhdfiebe
委会	fdjfYeiekbjYhgjddbgdfcdab
委员	beiicdZeiehjcjlgficdflhcg
委员会	cgjedeackehdciigghccflidg
威	jgdjdcffgicfcdddhadmecbac
娘	gjccfcgclbcehdafdhhadcahb
婆	cgckdchghedgfcegnhjcecahh
媒	jehjceckdcalilcfhhkccefec
媒体	jchjcedifdaljidfgikdcfged
嫌	cfilXedchhjbiYhgfxcVchfee
嫌R	eobacabgiecfldcceegbedkib
嫌交	ffhifedfckjedefmghfefdadf
嫌咱	fdfgdjcefidegedhdnedfdcce
嫌我	cnjaZcXdblebjbXdeofccfhhf
嫌我们	cnjaZcXdblebjbXdeofccfhhf
嫌报	gfldfffegijfdgfdfngfiiacf
嫌贵	hbefeifiehlhYcobdheYdfbde
嫌贵不	ggfigfgfdjmgehkffnedgfffe
嫌高	gefiffdfejgdffdegofgfedig
子	dhechgdheiZkjjmhfiidcdfgf
子上	fciddcjifceekhegeaedekigd
子下	gifeggehgdhlgdhfgakdfeddd
子会	efjkdfcckfebecnefdkffedde
子在	geekegYekdghldicebhdefgee
子归	feeefhjfifffgfYhfgfgffhff
子给	fefheifgdjidjdideadfdhceh
子说	cfcldcbhfejhdchecihbefede
子都	dadcflfddkcdikdigbfefhZch
孔	dicdfehcigcddccddjfdjcndd
字	deekdaegididdlujefkbddiga
字了	dcgjfdbigbdmiclhhahdddcbe
字化	ciadcdhigdfgfngegdeffidee
存	dkaeheicmcccgdbfgYcigZlii
季	ddfieejVmdcbYdalkikhcffgg
季付	fehgdfeejebgfggdmfeefefef
季度	eZchjdhbnbbbbdcajcihdeflf
学	kcgbebhhgaagdgagfhejdhelh
学前	ehcjeefalgfcdcbjdhicdffad
学期	ecjciahgheajgabcledkijZak
学校	eibeffhhgeejhidbgkggckdgc
学生	cgifecgichghggajfgcaehkZh
孩	jafebfhZmfacbfjadYfbebZec
孩子	jafebfhZmfacbfjadYfbebZec
宁	dgccjchbmcihhbghkYcecbfcc
守	ddcajdkdlchhefckdZjckhejd
安	ecgehahbjemifddkbbdZbjjka
安全	cigcYbiejgYgajlcchdcciqYc
安排	cfeeoeZdhgbcdgaighbebihpd
安装	cblhceXeejsdhYZifegafiaid
完	bejgjdWmccgfffhojhkjfgifc
完了	adjhhfXhiafjebkjgheejkhhj
完价	ddjjcdbchioebfdfdjeldeded
完会	bjadbdjdkecbbbgbcfhcbbigf
完再	fekghaYdncabgbbYlZdehekbh
完就	djcicicieecefgYYebnjcehge
完成	ebZdodckecaibdanabcacabfj
完才	ekhgcbbbmchlhilddiccciadd
完报	hcicjdcffjngdeYcjoggebbgf
完报价	edjffeffejqiegZdeohhfebgg
完方	fblefeefdjbegdeaekdjfbdde
完方案	fblefeefdjbegdeaekdjfbdde
完没	fjicigeekdcgfdcjlaidfeace
完章	ggfanffeifdkeeemeedfcfeff
完给	fghidfeihdeiefggcehcekade
完说	ebmheceghenfddbdffdeegdec
官	nZgaZhdZpabegbjbeabacicbY
官网	oaaeccfanbcedcdceadadccbb
官网留	lcffffdfjfegcdcdhdecdedfd
定	ZgalgkVigchiiergifqidhgde
定D	ehegicadjedkheahgllbgddcb
定D签	gebmdfcejefjcfbchimdcffec
定R	iZjZciacledfodbdegeekacdd
定下	ejhefdZgidfagjYbadkcbddcb
定下来	ejidbebgidfbgjYcadkcbdddd
定不	egfiegaamddhbfekdfklgdbcd
定了	aackeoajcjjhmYcldgiefadZZ
定了R	cadacnbbkgfdmgieeidcbdbcc
定制	gfcidbjcmcjfccdhdaddbjfcd
定在	cdiglccghbgiZadfhXjbhmgkg
定在D	celZldcdkcZibbdhhZhbiibkh
定点	ebchkddfjdfkdechfdjbedffc
定的	hdgbiiZgblkkkelgbcbbghjbj
定稿	gejgdfekdebndeXdigcdgedid
定稿了	ggfkegfbmfdnffbekiafeffje
定给	ebfakkhblibcjjdbkcejcdjdc
定续	fcckddegfhefgehfhkigffeen
定要	emddcgchgefffiechfodgedgb
定金	ebckdiZidhXedbcctZkjccgee
定金到	gffdkeegjdddddddlageedjdd
宜	dcfibiacghscofkfgihfbbbdg
宜0	fdgjdhdjjdnffegfjaeeedjdd
宜M	fbhfehedldleldcdeahddebdc
宜一	eadfgjhbanodgffdeldheffdh
宜三	fdfkfegdfjmfgfdffkffefdeh
宜两	fcgkcddegimfejcalkedfeffd
宜四	fgegfieeghlgeeedfggegfffd
宜的	fbigdgbbjgnfoendeYdiechbg
宝	jcfbhegigdhijcbZhYdbdeZaf
实	fkaWhfhjefcedhhfgjhddkjbe
实习	egdfdekclcfffedhgcfcffgee
实在	fidbgicfggjghieghjkdfdcdf
实施	dYgdhhjfhecgcebiijddecYkf
实施计	eckeefehgbffcecleZefeecdf
实施计划	eckeefehgbffcecleZefeecdf
实测	geaclfeckfddgfgefcffeZjff
实训	hkjebfcgfibgaicchefdidjce
实验	hjgbZddhgaddbeeafcfccnnag
实验室	hhfdaefigbeffgfcebgdekldg
审	cXjkafZaiiZofdldfidbibkef
审批	eeclcbfboadgbadcdifbddkga
审查	ddeccjedejeddfdeebffnfceh
审没	gdhiegfegihjifcgfmgdeeeef
审计	cbfmfbgZhicoefheliiieeffk
客	jebchifffggggdbgdlgheiiik
客人	bZibhhicdkiebebbhmchdlbmb
客户	gfcegfgggfghdebiciggdhiij
客户C	enaZegXgggaegdcahgiiefacl
客户原	ckceZgihieiedfkhcddddggfd
客户原话	ckceZgihieiedfkhcddddggfd
客户要	baemdeeidhkgecehciccdbehi
客户转	gffffjfgggefkeehfhggfende
客房	dZkbbcigifmcfhddibhifdieh
客控	efacfdiefidfcgcifhfefikif
客服	lfcZibdfhfdbiggbdfcheZXhh
客气	hfadfjcdfhcdhdbfckdbciiac
客诉	gfgfjegfdkfehfgdeniifecne
宣	hdcbbmacgjbdkccddeekfeaih
室	kbidccgfjahceekhdZfcigieg
室P	hgfdffYZnecdhbjZdWdcggpec
室的	hbkedfdifffgefbcefdeekcee
家	gegackfhegcjsehcchdenfcfh
家C	gbacZZnhgdeiaiddebcdcbide
家D	dicbhigckeibccdjdidedbcgZ
家P	fmZcfeZcledfacdfbdcbbhfhh
家一	igffgiedkdjeldidfkeddhhee
家也	cjgecfadjfbcqcbedgehaecci
家了	adffenchbjeclcflcgemcacdk
家供	fkehdcbhheiiifZhieebefggc
家供应	flfgecbdiehgifZhieebefggc
家供应商	flfgecbdiehgifZhieebefggc
家便	dhbhehadekneoeZdegdcddchg
家便宜	dhbhehadekneoeZdegdcddchg
家做	giaedfichifdhdbdiejbdecck
家具	hdkccebckfgcdfekecgeebZec
家在	lgibecaelccgfcbeebebecjee
家外	dhieedbekedfngdeedfedeiee
家店	iiedgcckeZggdlahbedfaiceh
家店试	efkedfdiecjgcccgfbfdeladd
家报	fgheggbhhdjemgicgagakccga
家是	gihcdbbieccejgjfdbedkbadd
家比	eahkcaafieekeicdgjdfkabff
家比价	fefjedeghddlZhdfhjegmdcgg
家用	bbjhejhdihfendhefifggdhhc
家的	giddfhadfiahnbchdjgeikhjd
家签	eeeZandbZnldpebbdXcideccg
家要	bkgbffhanaecbaidiWgehikbb
家说	hccjdjdicilkgibcgagaedfbd
家选	fdcdelecblieleediZffhkZfe
家都	cefiiebeellgddadengifgfid
家里	ejhbcYhfkXkdhbaZeedZabcab
家长	djYfhediefaieibadmbbcahkj
家门	eiieedcjeeigchdifdedghiec
容	ekebhhbbihcfhZZhhfaafhohk
宽	egZdddjejfdiecdedbfdebqfd
宿	eejdfjcgfhheijghfidhegagg
寄	ebkfdZiZocWibaYchZfXfpfeb
寄了	cZjZZajaoZecadeYcXbacpZYb
寄出	ecligdYbmbZqacbhhdZdfjfZh
寄到	ccgefekhhbegcedgjXgbifbkb
寄回	egikdfbghdbedhdbfcldlebdi
寄回来了	gffghgehffdmfhhfechfeffed
寄过	eehjieaehfbkcfddihdddiedd
寄过去	eehjieaehfbkcfddihdddiedd
密	bgggahjbjggkebabeaeblgkca
密封	fhiecejehgfggecehfedmhjhd
寒	dkebbfhjfcfeecdifegcfibhi
寒假	dkebbfhjfdfddcdifahdfjbhi
察	fhhagbdclecdmbdhddihecglc
寸	cmecdcccmaacdfdkcZcjehmYh
对	bdigdehhfhejhcfghkfcefidd
对R	djadegghlcgfmdbefnebcicdd
对上	idgdfdigiadcegebkWcdefdbd
对上了	egjccfkgjccegjheiZdefibef
对不	cdcfjigalfjddbfdedcbdcgig
对不上	deddjgickdkfaccfeZfddceje
对了	dcihacfZodhhcdbjheicebjcc
对了一	efmgadbbmeceeebgihbefeldd
对完	fcbhjfhgichiddbbfbhdcbceh
对家	dbjhbgZjhccardabcZdacaabc
对我	dgkhdfcjcdicebgailhfeblbb
对我们	Zfkhdffidficfbgbilhgfblbc
对手	eYkfcjddfijjvgWleYiaiiccg
对手R	iffhgefhhdlhnhZgfcjdekhfh
对手是	dahjecbfkdehnhgdgeefdeefe
对接	YfdYlcjdfjefbachefdkeefjf
对接的	dddeeelegheedeaffafhfiZci
对方	hiZkacgficilgdfZkigdbcgde
对方要	cjbidecdldaggecbmcdhdfeec
对方说	ggehdbghhagbdbgdcggYdfeci
对比	dfjZcbhbnbddlcfegZedekncc
对比表	efhbedhdldZekdhfeceedbldd
对账	fdfdoeedigafdeeclfdcfehec
对面	bckgeddelckelhgddbjckdedg
导	bghbfhfffifeheffdecldifge
导出	eZbajiibfjacbeabfdckedglk
导看	echgdfidmcgegedlhadbfibge
寿	difhccbhfggjdkcafeeddkjce
寿命	diggccbhfbgjckcagfeddkkce
封	bejididfdkedfegcjfhfmdeih
封口	gdheidgckddeifecdmffehdkg
封边	gedcjfgedkdehddgdYgceffkg
封顶	dgbkbecfkchhdifZhbdddeedi
小	kdiefdZieddefdkcechfdjmnc
小P	jcdgihdcjgbgedjeededeaifd
小单	feigiebfhhZlcdcafbcddjcad
小时	ajgeeechgbfiegaidddcehplg
小时0	dkcecedjedcfhhekdbeeednce
小样	ggjbadcclahchdbbdYgbdlgZc
小程	jcfhfficfieddgicikdedbhik
小程序	jcfhfficfieddgicikdedbhik
小舅	eccigggfekiffflehhemeedfc
小舅子	eccigggfekiffflehhemeedfc
小试	figfdffejccfcidbhfddcgibe
少	dhchfebZiipfeidigeejhchcf
少一	jcekfcZbnbjidddjeceeddjcd
少两	fcifiedadkjcfdfldneiecbbb
少了	fcedhjddkghifddfdaikjaZff
少了两箱	ggffjgecjgedfffnchfefcdfd
少钱	ijeaedggkZkfejbZfYdegcfff
少钱一	ehghefcfjenfhdddecffeefee
尔	kbbcbeidlcdedcbkeddbdcaad
尘	gjegdgeghfhfdidfebheedkdb
尝	diieeechgdgeaefddbhdelZcd
就	eeamfbdkZkmfgihkjoprcgglf
就C	jhcfabbhhcehgdiccZgjefgbc
就D	ebfkiecdkblabacicYlkdcclc
就M	ekfdghabmbhdhodgfbecdcefc
就一	kfYgegfafijjfcZgikfZcbfZc
就一个	gicgchcdfiakgeejcjddedidf
就下	ejjcdefhgfgWfbgiidliejiZY
就下单	fkkcZfZggafWgbhiidjbfkjcZ
就不	dgdkjYdgggggfgYigkjgcfcjj
就不续	fgihgdfeckiefeheemehghfhl
就买	ekehceeekdbfeghddZkdfgifd
就付	gedhjgegidheggiknbdfffcce
就全	efcejbifdjbhgccbdldpgjZiZ
就全部	fdeejfgedjejdeeedmfmheble
就剩	edgoadcbnccegckdiYhbeedcb
就剩P	eeflceeckdededocdcbefecde
就卡	egZkcdeZighdeceghibdeaYle
就卡在	fcbmcfcclchfcdidceebfcaje
就回	ebgjcccibkncdedegnhkfegee
就坏	ffedkeidfjgggffgejfagedje
就定	eeelbeaejfegbihfckmbekhcd
就岔	ejecefeeigdidedeencfedddf
就岔开	ejecefeeigdidedeencfedddf
就差	bbcoedZgkYglccjecXZkdaeda
就差M	gfdgkfegjegbeechegemfhcdf
就差P	fedjfffckejbdeoedcbcfddfd
就得	eiciZcafkaghjihfgXkbfdgjb
就想	dkedfeehgcihhbhkfddbedhcc
就打	edeghdhjdfgjbcfhmcicfgggf
就扣	gfefjgfffiedeffmekheffcbf
就找	fdgkddcfdjdeeedkdmekfeabf
就把	cebiifZcigkkhilkfdklfdZhb
就把单	fkfecfdiefZfidjdeclkfefce
就挂	eachcdlbdkigbdccdmcdicbge
就按	echobecldaogbicbgakadeijd
就换	dgaodXZeaomkhbacglYpecbdi
就换R	fegldddgdkbfmefdflfofeheh
就换人	dccmfbbebloeZcaahhalfcfdj
就摇	dhjbdbdcblihjcbeepeceebde
就摇头	dhjbdbdcblihjcbeepeceebde
就是	eeheedidiedehicjhdfieiifg
就是D	cgbicdgclcgecealbhkbedgbb
就是P	eidgdgedkebfckbhdedcfdaae
就是R	ajcceehficifkcggfiebdefcc
就是想	fifgdeeckegdkfgcjZffedhdf
就是没	dkgdedeafkdhdlbdcfcbfhgcg
就是要	dgdjfdbjhbhgcbgihZcbfgchj
就来	fefjgfgjbgdiadceielceejgd
就没	ideccfjcihcgefceigcnebfhe
就用	ebifehgiffhjidgeechhfiece
就盖	edejgeblccdqeggdicmcedfcg
就看	bZnZkaZihZbdfbodeaaYbflZc
就等	degncdYifefgfeiffgibfhgeh
就签	eXZndcYfifqVgXhdjdkeedbfa
就算	egeebigbbncgficbcijgekbcc
就算了	fggcdihcdlehgjbdcdjfflbdc
就给	fcamffcekejimcfkkcnedcgja
就能	fdjjZhcapZehbdjacdiajcdbe
就行	cjcdjahjgYgeegcmgeaYhcfco
就要	difcgibigejbegYlcmfdhihge
就认	dcihhbdldcfknebddbdbegfbe
就让	dcdifdhdlenfcabfefldefddc
就说	jgefgciZekgfkcgbhkgfjcehh
就说你	ehhhffeefifhmfffemheicfdf
就走	dabkhaifdjkifcfcdgbleedjc
就走了	ddflebdfdjmfdejdekfkffeee
就跟	fdehdidckdfgmfdedaiegefkc
就跟R	ffffdiedkecbnefdebhfefggc
就跟R签	fffdekeefjdemfgdffgjffhhe
就这	diZgfibbcmgdkhgdbmflfcjag
就这样	ejbiegcdghjdcgbeclgZfdlcd
就退	egeajicehhbfcegianciejikc
就问	ihgcaaijgYccdbYgbXcafkgbb
尺	bndbdbchhYfadfajfadjcgkXg
尺寸	dnfdecXdlccddhbidbcjdhhYh
尽	gijdeecjfcfheibcibbdjahbb
尽快	ghfbiecjeddcficejbeddadcc
尽快出	fhhedffhgefehgeeecffebadd
尾	chgeiZceifceaYXiqaafbfdea
尾款	efchicbfghedcaahubdgccbec
尾款M	geeckfddihZeecekmgbjcddZa
尾款拖	gfgfjgeffigefdfeidgaggfff
尾款拖了	gfgfjgeffigefdfeidgaggfff
局	fjobZadhibbdgkqXdYhbheiXZ
局上	kideeedjfcheddbfheecfeeeg
局的	ekfccfghgebeehiedghcdgibh
局里	efkbgdddjeceeffeibejdhaed
层	gidZfbidjfYeYgghggdbdcmhZ
居	hffhgdccgihehgbihiecchehi
屋	jbifZdfdlbcgZhXqdaZaadhZf
屋顶	gffecgkgggcichbmcdcccfjah
屏	adigjagahiecdkdhagcZlcloj
展	pbaaachfjWfZcZWgdbddeXbcX
展上	lddfdfdejedeceddebeefcbcf
展会	khYchcZbmcZcdachhbegbfbac
展位	mcdfefccldhefddgdgecdebfe
展厅	chhieehlccgfacdjegdcfiabe
展台	magccdbghdgdcdbcedhdcgZcd
属	fgfdigccgiagdaZffldcdkeje
履	gidcjffdihafemdegihfhfldd
山	llZWaZgdlYZcdbbigYcYYagZe
岔开	ejecefeeigdidedeencfedddf
岗	hggbbcihibcdfchabcedahZai
岩	iffeeehdjeeedfdkeieehhbhe
峰	eghbbeiclfYdjfabggdfdfkeb
崩	ccejfefffglifbfgbmcafhgdd
崩了	ccejgggcghkgfcfgdkdZgghef
川	hkbdfdbigdccedbajaedebjcc
州	ggYXbelbmbddiaYggieZbchab
巡	hhbZkdZgiabaebbgccfadafeh
巡检	egeakfaejabaZbcbdcgbdbheh
工	dfhWfelhhcbdeiYpckdYefkgd
工人	dfddifjghdhgeceefjdcfgagi
工作	gamfbcfbmchfdkfbeicbdfkge
工况	eklfcfdifdifefcdfcfgdembf
工厂	jcZhfeggicbdecelbdfbchafd
工商	dedceekfjebedhdgdbieedneg
工商业	fgeegfififafeifeecfgfdnff
工地	igcggciambiejgfkeXdhdgedh
工期	depZeZYbkebhbjasYifYjdiea
工程	eigXbhefejcfhjchdhfZfihgc
工程P	fhbejeccdkdeedgkfnfffefef
工程部	fiiafgbhgfiggdfhfigbfffjf
工程部P	fhjcagchhdhhheeegdhcdffeg
工艺	egifdedcigheigafeiebddfbd
工队	feccmfgdejdiedeobjeeefdce
左	bfhiddgfjcgecjjedghffjief
左右	dhgjeeaggehecjkfchighbfeh
左边	gekffffekecgjhgdhdeedmbge
差	bXcggoeZgkfhhVdbfgcbgfnfc
差0	daiealYYdpfclcgabmdcmflbb
差M	ebZjmeZbifeZeZaefiaiZfYaa
差P	fedmaedamchlddpfcaYeeegeg
差一	edcdhmagejdmjdZgkcgbjZncb
差一点	fedddlcheidecfdfejiekbnee
差不	diifbfaelafeidabiakadgfaj
差不多	diifbfaelafeidabiakadgfaj
差两	eaggghcfidccgcdidcdclfkaa
差了	ieiceiccgjgcmdgcfbbbghgbd
差价	ggfhghgfblneigdfekffgfdig
差回来签	gdekffefigefifoffjgffffef
差太	geddgkffcknfdfbhdlecfecec
差点	geffjfgeeiehffedgkheefbne
己	ffcgdiefifgdekhjfffjcijcc
己不	hfjefdedjfefedeffdfjidZge
己做	ifcbdhfddlbdjZbadkdmdcbbc
己做了	gffedlddbmcdlcfcfZemfecee
己定	eicficiedkgfghmffidjdefgf
己的	geeefifhfgbgbhidedcegigif
己说	gceifcffjeaglfdfghfddfdgf
已	chfakibeggeiiiihleflghfje
已付	gccbmfdlcdjfdddiobcdccdbh
已发	cgfggcffghiicegiZhgabclhd
已收	feddlfdfjddmgeedmeeededdh
已经	Zgdhgidhdhfiklkigffnebdhi
已经发	ffhjeddbmcffeecjeefcffdce
已经在	hdaikaiieicbldcceeejeccfi
已经批	gnddaddejddcemdfbceefemde
已经签了	fgheidekecdnbcdigdbddehcd
已经给	fdglcgdbghhibkieediigeheh
已经跟	cdhebncebmakpdbiiYcnddebh
已读	flebacidhigdcdacbbdkecbZb
已读不	hkccbdjeekaedddcccekeccbc
已读不回	hkccbdjeekaedddcccekeccbc
已送	fbmdbdcckeefeedaeceecogcf
巴	hfcgiefdfifegcbkgieaedZjf
市	gddaYgmchhdedakdbigfjaeZb
市场	igdecdhehgeggccbdjhhhbgbc
市场部	jbdgefkdhidgiefefeijeeZdc
布	bkhddeeehgeeiehiefaeffpgk
布草	hgdagghkdechhfcceeeghhghh
师	hahcjedefhaebdddhjcbelgqd
师P	lahdddcbkfedgdcbhegefeece
师傅	aehakccjcfcdecebbjcbblhqg
带	cffgbgiggffcggdedcnefjmme
带两	bccffdmghbccabgihehbddajd
带公	ecdmbfZbmdbkcecdgcoiddebd
带公章	ecdmbfZbmdbkcecdgcoiddebd
带我	hihbhebjgeggedcjejidgdeeg
带着	deladicadlediefaehegejgie
带章	dbdlccbjkcenfedgedmdfdede
带章来	dbdlccbjkcenfedgedmdfdede
席	gfdjfdgiheihgcaceZciccbbh
帮	gcfcbekhhdeffeefefabjZeab
帮忙	dedegekdkdihebifbfcgjchce
帮我	iaiYagjhheecfddZfZZcbafdd
帮我们	cfkcdgclcgfggcjehddfedlhf
常	hiWchYiboZfccijmYbfhcackf
幅	fjedegedkegeccdgcbhdecncf
干	YebgjhbhdiaglXdiilbifffhe
干嘛	fhgbgchdmfdfjdceenebebeib
干脆	eagdikbjZkhfcecdigfjehede
干过	bbaddjidjeefifaeeheeddcdc
平	aehdidhflYledfbgcbeZlgogk
平台	gkdXggaigcdjfgiccXgdoZndk
年	fgbekdaihZfiigebggdbgecgq
年M	fdmbhdbdkgmmdbbecYgjajbih
年不	fedjedjckdnbfgfcfhfceffej
年了	gnaceacdjfagmhdgelgefaXdk
年付	fcjibfchgdhigjhcjfddejdec
年大	egdejdfgjeffbieegafdeebhh
年大概	eedekdfgiebgbifegeffeebhh
年就	cleZbgcdfkgicdeediecfchhd
年度	cgefjedhiaegcmbjcdidlhcjk
年期	fejbjfcdkddhccgaibieegcda
年框	fcdgidefggeegchbfYfbaefaZ
年框架	gfgfiffiffZmeebehdbfdhffc
年检	eaddoecdlcdddfecdZdedaakf
年的	beZgjhZjecdcdbidkfkhicgcp
年约	fffeiefiefcpjfededdddgebi
年维	ecekbdighdjefdghZhidddZpg
年维保	ecelddbghdjifdghbhhdddbog
年耗	fdhhfddheilfmeefghedeegde
年耗材	fdhhfddheilfmeefghedeegde
年费	efekhbagidcfedgajacZbbaai
年降	feejfeffghodjfedfjdjffcfj
并	bhlcYjcejdXdikfgciciZmlaa
并排	cbmdcdbclddglggfgjecdmjce
广	jcfhefhjeaeiebfghhiebegdi
广州	dcdfdhidkdbgedbahkjdedhee
床	dkZcmaclZhdgekhfemhgalehh
床垫	gbjggecjdgmdhbaggYhfflfbb
序	jbmfdcfcifccdehcijdbnbghj
库	ZjeWiXkdjfZebZgqgfehhejdh
库存	ejcdgejdmcedffcadZdihblbi
应	dgdghddiegfajcjgjjghiacmh
应D	ebiggfbfidhZffcdjdnfbbgZb
应D下	gefjegfggfjbfddbccleeehde
应D下单	gefjegfggfjbfddbccleeehde
应了	caaffdkjfbdaZcZhfZeacdcZi
应商	dggZjhdeigcbhdjhekgjiadgg
应急	ejcdgehmccbdehdjhcjedfkkh
应时	fgejcfeejdcldfdcedfeedale
应时间	fgejcfeejdcldfdcedfeedale
应该	diefeghagiffhcechihieedbc
应链	hffchjfifhiecihgeZedeffef
底	gfYjZjecfjneiibhZlbifhdbY
底价	ddaobbZbghqcjjkcdfcfabbgb
底料	icigeediffjggebefhfhflbde
底线	feffbdjbmcqdcedacfbaifacb
店	libYcjYkbhfcdfdfeggebkXcl
店M	gdgkcfchffmfdgedefkffgeef
店也	eedjkddjedcefcfZfchdeedco
店的	hgidhdddkfgddebldeecdfhfh
店要	hmccdeeflciebkdcfbeeddddk
店试	efkdefdhgcjgcblffaedeladd
店里	gfgcfcijeaadcbfciaebdkZbd
店长	dlcggfciffiifdbhkdihfgife
店长P	dlcgfgciffiifdbZeejifgihf
府	dfjjbccgifcdgiijgigeidgbd
废	accadocYcnddfijaaccfpbgii
废了	fedehmecclecgcecegeapclib
废标	dZdaZmZaekecdbYdaZdglddfg
度	dihciYZedjccdjbgjjffdkwig
度0	clhdZdbgiXcdcgbadYhhdkpaa
度不	eicdjeefjedffdfhdhfaedjjf
度差	fdjdfdebeldeddeifmecddlbe
度很	cgdecekibjhefeedegecedabg
度款	feedmgdclcffefcemccdfcddc
度要	eieecicdlbffeedcfZfefhmce
度超	ejdehfcifhcegdceddeeeenih
座	nahhYcYaocjfdeddbchbgaaaf
座机	mdbcbdbcldegefacddedfbcdg
康	gfcdlfhcdkeecddififkebbig
延	bafhiYgdkecmeeamglgfgfmZh
延迟	eejiceeggfghhdecfoihhgicf
建	egjabhZdkdiXdmmcgdgfediZW
建议	efhcbijblehagilacfbfhcYeb
开	dfdbhhgjeffhghhfhidelhegi
开0	edfidfighdajdkbaeYjcdendj
开一	dgdhhedjeegghhieehddekadj
开业	gkhZbagZmfedZccdcjbaZdieg
开业前	fgecjffgdjhfeehZekffeejki
开了	cajbkhddjcbhgdfXfYcffnecm
开了三	ebedkddkcdcefdgheafdffjfl
开了个	ffbdfdkghecdfjhffieedefeg
开会	deigbahggdelddjbbffgddddb
开会了	ibaddbjcldfiddaefcedeefde
开发	jfdhdhcgheefffjYdeccZciag
开口	jealceacmfkdkhiccldhcjZdd
开好	fdgfmecckdiiafeblhfckgcee
开始	giaemYfeiehcjdfnjZbhckaga
开学	dffmfdcajiebcbdmbjigcddeb
开学前	ehcjeefalgfcdcbjdhicdffad
开完	bZhhbckgiaghabhachiafZlfd
开完会	cbcfbdlejedcbdacdhhdddjhf
开工	hhacmcZjeecgbbccbgcciZZib
开招	emccccacmdbgaidfgbddogjgg
开招标	ekecddcdkecgbafdgdeeoekgg
开放	iaddkefifcfefecegeeefgmcf
开春再	gldcabeggidebgddeodhdddch
开机	dfbekfeieeedcdcnddfkddcde
开标	bWfdVmeZjgcbjacWhebapdXdb
开标了	efceclebkicemeeeegfclfehe
开的	diffehegfhhdjhibfeefddagi
开票	daadhckZleffgfbYmdibhdcgZ
开课	dgjbedhhffcbedcmejcgdlcjc
开车	fecgdejfhdhdcddeeddddbZbd
开通	edmbddbjedcggfeZhgcdmegea
开错	eieekfeedjhfgfehimffffhdf
开门	eacjlfcclddefefpccdddhdcd
异	ddffjbcjgdbfddafedebkbcjg
异响	fcdekfedifffdeedhhfdedfni
异议	eehghbdkebdffebdccedldacc
弃	ddehajacdlbfcbbifddnhcgac
弃了	fecddmbedkcgacdjgeeledjdd
弄	ckWfiZhifbgheifnbefddenji
式	ZbbfkhdhhehjfehZfeicmnide
式四	edddlecfjedndededeffedcdg
式四份	edddlecfjedndededeffedcdg
引	neccheacldadeghafYdcdbhig
引荐	mbbddecdjecfgcYdccddddedc
弟	ihffdhbfjceejcdkffdeebZcd
张	gffclfYeblkjfebggociehigg
张口	fehgiegceklceedgdldcedhei
张名	ldcfdedejeeecefbedddgeede
张名片	ldcfdedejeeecefbedddgeede
张纸	fdfjfhedigmdhegfhmedfiaeg
弱	emaaaebcldZdgkijdbefbdjch
弱电	enZaaebcldZdbkijdcedbejch
强	dijfccciehdbhefhblccglkce
归	gdWcgdlbldYhZdgdckZddbdce
当	cceekiXjaijlecfbklkeegkke
当地	fiedcjdcjehjbdbbcfcdfffjd
当场	cdieicanZekmgchemhkgejhch
当场签	fefekedlbccmedackbleefgdd
当场说	dflbbdcjddldgeceeeehehdce
当天	ddcihdgfibahddhYiZnbheZlg
当天就	ffejffeghebfeejcicmcfdfdh
当面	effjjdcbkghdfcgefiefdddei
录	ichclaabgiggfYaececmjfiod
录播	ehdejedcncgdicdlceebjbjjg
形	ddegadkghdcbfebkceddcdmhi
影	Zbhkgahgclihaejfilbjagjlh
影响	deekegdggichdhlaijdjcchdc
彻	fcfefleedkgediddcfdgdedfc
彻底	fcfefleedkgediddcfdgdedfc
往	djjeYcdYjhebfckedkdkfebfg
往上	fgifdebdlcohfglfegccfegdb
往上报	ggidefegifmffebdfgedifged
往下	hekhbbZcelaegbidckbefiiiZ
往后	aobabagaoaeZeXgfgkhhgabYZ
往后挪	cmhhadcdlcecebbbdakjedddd
往后放	eledfedehhdfdbecfnfieecee
征	emedcdbfjdgikdbdebfdkhmce
径	ejhdffbekedeehcahcedhdmge
待	lfchWWefidZiiekfbYbXcchab
待的	jidbddchhdedhegihfedgibdf
很	bhjejaZoYihlfddgdjciciffi
很不	ciijbaZbfmhmaekfitegebhed
很冲	idcbkdebcnbecdcddddcgcbke
很大	djlggechbkcggcaddhecdiaee
很好	gjdefffmbekjdcfcdededabbe
很想	elgdegdblfhfebifhlfefdZcc
很满	ebedmffkcedfcdblcahdfdbjc
很满意	ebedmffkcedfcdblcahdfdbjc
很爽	fcclcddmebijedcgjebceccbg
很爽快	fddjeeflcdjkfedcgaceeddbg
很认	ejedeefkecceeciddYcdejich
很认可	fieffggkdcdegedeeZdeejjdh
律	iddggegcgicjgcebfkhceehjd
得	bnfcdeehfgehiiokdjgechmhm
得0	ghhefdfeejgfdkeffnfegkaeh
得C	dcdbkdkblebefhilhmdcideed
得D	fdZjfdkembdhbkibhZicgbZcd
得P	hhgeYZhYpabadgsZhZZfcicdc
得P批	gefhggfekfjeedoffdeefifff
得上	bhZgbfidldedaZqcdcdabchdb
得不	ehfZiefkeedckgbeceefdcdfl
得不行	eidcidcjfdddlhefeaececifi
得不错	ehcbhdikddacegecfageedZhl
得先	eledefdejfbdicfehhecgdhie
得及	gejhhecjedeegddlecheffehi
得太	fjigffecekgggdgchkddfbmef
得好	bnaahiblZjaeicabeibeficar
得好好	dedidjdcdkfglffefnfjecceb
得好好的	dedidjdcdkfglffefnfjecceb
得很	eggfigafdiiiiibhfiekggjhj
得我	egbjdgcddjhibeifglhdededf
得我们	ggckebdedjjibfifglhdfefef
得找	bhiddcdelcchgbmgeYibeeldc
得挺	jhcbegdlcdiedggcgedggecgj
得挺好	fhedghhidhhgehidfhedhbchi
得比	eigdheegggkgjecefagdgdchd
得等	ehemacZblebocfbdclobhcacc
得紧	chdmbdadjdcejacmcYdcddicc
得要	edfdmecgZmegedflfkfgecbid
得请	gfgiegffiecleecdhZgegjegg
得请示	gfgiegffiecleecdhZgegjegg
得谈	fefidhfdclkgefcdimdeffege
得走	ejdaedighcacejmchZecddddg
得赶	gjegegfejefhkfejfahecfcfn
得跟	ekdghecbmdhgccgceheehdfdf
得还	chichfbdkbffhcbigXdcfiahe
得重	kggecdifheggeaagcZehhbkah
得重新	khdfcdjgkbigbccgcbeiddici
微	iedcdejdifdjfccdjbehafddd
微信	jddddejehgejdccdjcegaebdd
微信了	bdkjddihdigifciddehledced
微信说	edeieidgeiinhfehedlefefdf
德	beigdbgcmcfemgifbgcdfaZec
心	amigZdcjeefifilheqgfjgidh
心P	fjghdfcgfgfigcjihifejfjdf
心P说	fijegfegidggfeakejefkfgeg
心了	djhfcdceicebedljgaecdbgdc
心我	fkfedccdhhdedeedenfcegjdd
心我们	fkfedccdhhdedeedenfcegjdd
心理	eclhdbZcdjkhljdcgiekdbddc
心的	khecffbanbckecXidghbecbac
心里	eidjdcbcihffflaccmdcddbch
必	bjehfdcchghZgjflcilehYjgg
必须	cjehfbcchghagkdkcflehYkig
必须定	fgjfdeeejedgkjbbcZoddebdc
志	ddfbkefejecdddfddbedebmoe
忙	gidXahhcigaecbfcZfbamceda
快	fifdhaflbiahcifideilcfffj
快D	iejhddechgeedcckdchjfifbd
快一	fhbfgbfcdlcdgdbeZbgpeehic
快一个	fhbfgbfcdlcdfdbeZbgpecgic
快一个月	fhbfgbfcdlcdfdbeZbgpecgic
快出	fhhedffhgefehgeeecffebadd
快到	fhcfideekdeYhldbebdaehflk
快到期	fechjebfkeaahfedfdebfiglm
态	bmafcaehckgbhZcbblfZcagec
态度	ajbhdYihblgcgbacbjgZfacgd
态度很	cgdecekibjhefeedegecedabg
怎	Zlebfaehgefbfcggabfefgigd
怎么	Zlebfaehgefbfcggabfefgigd
怎么弄	emcbegejfdeebhcjfbeffdieh
怕	ZnffgXgbgicchYcafjckdhhek
怕是	eYfelamfckhedacceVfqfdcho
思	ciejeaeleegdkjfhfhgefhkff
思是	fhdjdecghdehhidlkjibhdedd
思路	eigdfgfkdcfggkgcebeedgnde
急	amcfeUfgehibeaauXgXfcfcjb
急了	daajeajffikfkefliffaeeibd
急单	egckafhblfmededmbdefeddec
急得	edhejddbclhdgecldlebebdjb
急着	hideheahhcachiapebcadedbb
急着要	flfcegedkdeefdeoebadfdhce
急要	ekdgcfdifcgeefemfffefdkdd
急费	gcemdgedjenecdfnccheeeadc
性	gldfbZbgiagabcZbecdXhjobd
怨	dgcalZkchiagjbajigeZcheie
总	fdfeifggegigddnahcfiaedih
总P	hgcficbdighlfdYnjhccdcfcd
总价	ecjcibjekbkkfbYbifiadddjb
总价M	fcfblfbhgebjfabfkgfeceigb
总务	jgjhecaiheedcfjZbgbfjddlg
总包	gkeddaaekefiacccfZcdZdbcd
总监	ehhhbbheghgggfgdehhgeggci
总监P	hheeddkeheghghcdfhigfhbci
总监P说	ficfheiehfgijjddfbdihiafj
总算	idibmcdkcfjmdbcchbabdikab
总经	ddgjadggibfdiflfcgcddcbag
总经办	fdahccicldhghhmfebeddgcdh
总经理	cfjicfaigdddjdghdhdefcdcd
总部	dgegclYffjdddhkhedhecYeje
怼	jefihbedckbfijceepebeebje
恒	ejjcdebdjejdcdggfcefefedd
恢	eeghjcgcghdfeZceebfkfedkg
恢复	eeghjcgcghdfeZceebfkfedkg
息	ieicbdjhhfbgfhgfjfdghijdb
息中	gfhffgdghehifcbdgjhejdfcd
息中心	gfhffgdghehifcbdgjhejdfcd
息中心P	fldgffehfghhgdZehkefeedde
息了	hfgeffgejfbfchcefidjfibgf
息化	dhbddhhhgecdhmZheacbddadc
息科	cjgdfdbhgfgefbcdeedcchlgd
息部	ehjegdbgffcffighdggddgjcd
息部P	dgjegdcdmbdfghgidZhddbgce
悄	ddghfhgcjhiejdkdfgekddbde
悄悄	ddghfhgcjhiejdkdfgekddbde
悬	ZahlgWkYbnbdihkdjZapfjYdc
悬了	eeehkchdclfdcjkegffmddedd
情	hkeXafcbgjecZgkhdjfkcYgXb
情况	ejfbhebajhbddchgdfihcbhgb
惜	ffecfkdefjjgbmbgfbejddceg
惠	egfldcbeghkfffdhgjdegcbdc
惨	eiehhefhbmifbebffhdceefge
惨了	eiehhefhbmifbebffhdceefge
惯	ghecfggghdechcZehhiadgghd
惯了	gigegcbhhcffhdcehiecfgbce
想	fvViUYbneZebgigadfgZcmien
想C	jfffggflbfdfhbgeecfeedmed
想D	fkdhefdjdfcdafeejjldhdfkd
想上	hjeabechehgcgeibdlceeXofl
想买	hfbgecjaneleZhmbafdedbXfZ
想了	jgdebibblegbeefcdagjdcbce
想了解	jgddeebckededfgceadcecbec
想做	fhgidfadkghegchfcmcfcbgcg
想做个	fjegggghgggdhehdfaffeeaee
想先	XoaeYchfibehbchieYbbfseba
想先拿	elbgffdfiegecglfibddgkZed
想先拿一	fmbeffedkedfdhlgededhkaee
想先试	cffceejdkedfddhjecgeikZge
想全	eledcedjefdiilcffgfbeeagd
想再	bmbjXdamddcdgecYbZegcabfn
想再添	fkeddfdjeedfdbeecdbeeeecn
想加	emdbcgcieebfddecgbhffdian
想听	elcdeeedjfdilehefcfcfdbde
想在	gkceffdifeehccbjecidfdZcc
想弄	ckeeeecifeadeicZdZeffbldd
想想	ceijbbYamendhfhcjdifdaccc
想扩	dldbdeeihdgfiZceecdcecZcn
想找	gmcdeccelbcfkifebeebdaijg
想把	coafbeZigcgcagbegcabbZlbo
想拿	dlbdhbcidibdfdcaihgndoYbb
想拿我	enccedfdkdbfkfefecfdfkaed
想拿我们	enccedfdkdbfkfefecfdfkaed
想换	docadaYhibaYhkebegjScbfff
想换一	dlffffehgfgfkbddhefZedhkb
想换一家	elffgfedfihgmefeiggbffZne
想搞	cngbefccldfebecggjfddbkdb
想法	eledffdfjedecfcfelfefeZeg
想看	ihgceeZhibdghZYhegcbbjjZa
想看看	fldeffbkddfcjccdffcdcigec
想知	cigihcccmblfebceeaeaedimd
想知道	cigihcccmblfebceeaeaedimd
想给	hifdcedhgeegeifdfafeggZdl
想装	gldefgffifbgebekchdfecdcd
想要	eheideZhgghddheagjafiiheg
想要一	hheefgfjedaebdfdebeeehhdj
想让	elffbdbffiddhbhccgggcljbd
想让我	eldgbecdhidegbbcehfddigbf
想让我们	eldgbecdhidegbbcehfddigbf
想试	fldfdfehhdffcidfdcfeemceg
意	dgikadZgidgeffnckghckhiee
意了	dfdiicchgcfgdbilcfgdfchdb
意向	bkfgfZXfkbgiagfZfecZkbWcf
意思	bidjebehffgdjhfighgghfegc
意思是	fhdjdecghdehhidlkjibhdedd
意才	fkddfgfdjgbefjncedffecjfe
意见	gclhfcXYiiahcajeijeadgnlc
意见不	egcieddembceidnggdfbecade
意见很	egkidfddckdidedffofefibcf
意见很大	egkidfddckdidedffofefibcf
感	dhleecYlbhifdegYdeamcrhjc
感兴	kkdcbcbhgbkdaZccdjeddjfbc
感兴趣	kkdcbcbhgbkdaZccdjeddjfbc
感觉	bhlhbaadckgheihdcbcqbidfg
感谢	dddelfbkcechcebchacdhbbld
愿	hfbkaaZcjfjhgdgdgcgabdcdi
愿意	idbkaaacjgjhgegdhcgacdcei
慌	dbbfjbncblagiedeehfneckbh
慢	gbiihaYbjfhfihdoemgcaiojg
慧	ekfcgiafdjefcmhggfgahdgcf
懂	bjidgbadgjbifejhhgighgghd
懂的	cmhbdebfigcegebieifiiddce
懒	fcddkffiefngjfffffgefgfeh
懒得	fcddkffiefngjfffffgefgfeh
戏	ihdcakYbjghefYgdbehfmafdb
戏了	cbjgdjcdhgkhfaZfdVijeccfb
成	Xabkiffjdgmifijdmdejgbief
成0	ebehdcleifckfcchhfedhdkbd
成D	edbXjdnfjbgfaaZfnaaZabaaf
成D到	gggcmgdjdfgoefeeldddcfgfh
成M	eadhbdkcldebcZbbbaddccYdd
成三	gekiegdfjemcehfkhffdfhejf
成了	bYXcogZjfXWifcmbeZhadcbdZ
成交	ebagkdaejblZdZfYZddckdZeY
成他	ecdfkibdhgeniehefcedhfbee
成他们	ecdfkibdhgdnhecefcedhfbee
成功	edecmfdmacakbdfmfidhgeefe
成本	egdkbfZfgighdkddgkgZbcbgc
成都	baakbdickcbdecakdccbcbccd
我	gddjffhicjkelefhgmgkedeie
我D	igeidcgfhfjghgefjggkchaab
我D去	ckggeeYhhdecghbadgajcffbd
我一	bdceegkbmcbgbccaddefejZcc
我不	fgfgdhlbigjgZfbadhbhecaji
我了	jgaeibihlbkgdbgclYbeebgad
我们	affihhbibjhfoghjfiehhfhjg
我们0	eaihdgadldohocjibfdZgdefc
我们C	dkbclahiehigbdccefdjfhaad
我们D	afeghcefggejhehnfeejgibge
我们D去	ffeheeddjebleegadclbehfac
我们D把	gfjgdffhgdlghegbfgcgigead
我们D给	fheekfdcejfdkhcdefdbddgkf
我们D补	gefejgfeekddgfemdffeedelf
我们M	fcchhkabhgpcnbbfgedbbddcc
我们P	dbelgbgbihkeadlcehecebije
我们一	chchchZbjgpelcZbdefafgbcg
我们三	efkhddcefihfkdicdjekhdbdd
我们不	dZigciacclljjcfcfkegmcjbd
我们两	fhidefdfkdleledhfifcgikde
我们也	fkhgaebaldhfncddggdYcdeeZ
我们了	cbcbocamccebfbhfdcehecaah
我们价	fekcefejlcnfofdfgcfeifddd
我们价格	fekcefejlcnfofdfgcfeifddd
我们低	fdfdcjcbejndmffegfecgchfd
我们做	ZgfgcjZmbfbfabhfcddghgjjo
我们先	difdfdahhacgZcdggaehjdjai
我们先出	fhgeeffhgefdeiehebfdecgcj
我们公	khadfZfdfibdZdfeeghfbgbif
我们公司	khadfZfdfibdZdfeeghfbgbif
我们再	ebiicccgfijdigchcafgeffcg
我们写	echfgfgfgggfbgdjceedfhdlc
我们出	dbdjdihdkdkjaiffiUidfblcb
我们出个	geegcfjekdhjefdeibfedcicd
我们出局	ffeddmdfcldddbjddaeebeadd
我们别	iagidiecghfhihcdekenhdccc
我们去	chbakejjedfgbfZgekddbgkmd
我们只	dicfbjadfifffabdlhggihdad
我们和	gehgcbaanbZfoffcgeibhkjah
我们和R	geifdbbcnbcfnggbhcgahlgbh
我们在	fhfghfdgidaffdbiiafdhagkc
我们就	fhkdehcfghghididdaileehed
我们帮着	fjgedfehgcfecheefahfhdhde
我们底	fechddidkdkfhjdfdhdbhebdd
我们想	fgiheeebmchdgihehefggfifg
我们把	ebhifeZekceibdaijeiccgjjj
我们报	dibfbdjghefgcbddhbefmejhc
我们报了	fcdYealfjeldbcdgfbfejflff
我们报的	geifehcefiihdihghkffkfZfe
我们拿	dfidjbegghbfhedcelgcckgjc
我们换	ebjihgddgihdbdcjcfekeilbd
我们排	ddhjcdecmbfdfeadcghcghccd
我们排第	dedleefdlcgefecdegedfided
我们提	fifccfgekcbgchhbffddfdfce
我们方	fdgdfkddggieilffgefhcfbee
我们方案	fdgdfkddggieilffgefhcfbee
我们是	fdielafdfhghffadiefkmeede
我们最	ffffejcfdjfdchdlcjcfbdZdf
我们有	dlbaibZfifcdecaadieiicjeb
我们有没	fkgeffdhgfcedefaegefeejfb
我们机	fmdcccbfldcdgehdfafbecjce
我们比	gcelfdffkdmfefffgcfeedeef
我们没	hhdefifcgibbhhikcngbeddch
我们派	egjfgfebigbgbegaddhaeifjc
我们派人	fhgciffeiebhcegaebibfhgkc
我们现	eheieedggfhhheijfefbfedce
我们的	cfkahhZkfacfeeddiXjidligg
我们的价	fdhiecdfifofgfcdfifdedeed
我们看	diggdccckdkhgjdddgefdbheb
我们第	dgiXghcffiicjjdebaecfgiee
我们第三	eiacclfdcladidceegfdkebfd
我们第二	edoaaadcoageneccebfdcgldg
我们给	fighegbigdggedbaijeaebife
我们能	difidbcciiahpffcjhedecjgd
我们能不	dieheedchgahjdgdidffeeihd
我们补	egjbgddclceihdcedfedgdice
我们补一	egjccfdejebeidcfegeehdhcg
我们要	efeibibbiihkmdiehiiegeedc
我们财	gfhheffddklegeedlhjehffde
我们财务	gfhheffddklegeedlhjehffde
我们贵	ejdfdegclcienfbceceeedddi
我们赔	dcdfndjcdkeeebdbdpddddhpf
我们赶	ghehifeggijachjdeeefefbge
我们赶紧	geeiifeggijadgjeeeefefbge
我们跟	cahmdYbbmdjcieZecbiaZjgab
我们跟R	cclfdacdldgdedafeahbalkdd
我们还	ceelcabgejlfkeccebflidbce
我们这	ckdfbcglecdidccZeemhcbhhg
我们这边	fddldddkecdkgdbdffnceehce
我们那	iehbjebgdjcccgcggiegheffb
我们那个	iehefedeficfeffffkfgeebgc
我们重	efldgcccfjcldgglglechiZaf
我们重新	eghheecefhfmchcbdhfdehagh
我们问	dmedceadldeenfcleefdefhbc
我先	kfbhgdcgfhijaehefcfffgfij
我再	jcifefbfkdmgeddihhfciecee
我别	fecgdkfbjhbdneighggefdfee
我到	fddbeclhhcbjceZeececdbgge
我加	jgfeffdfjddfiefefafffhigd
我压	eeeieheefilfngegfjggefedg
我去	hgdicZigjabdcbgafcibeeebf
我去看	dgeileckgdiegeeefZfdfeecl
我发	hhghYZdcgiieideebgekfcfZg
我吃	heeefiehhchhghgfibhdfeeei
我回	hdedhejfiekhbdfhedhbebeed
我在	ekdfdfcfjdeifecddbedgkafb
我就	cbdmfbhcghldfdckdkaodfZhe
我带	bddkfeghegcbjcaidhijdcgai
我帮	ffgfceickeededdddgfchcYce
我感	chjgdcdgfihgehiffednfgfgh
我感觉	chjgdcdgfihgehiffednfgfgh
我打	fefgegieigligehdheiifgcfi
我找	jbedhfhaihfebecdcjebfccdc
我把	fgibebhjfbkebgcgeffakgbch
我报	dfffgegclccddbdccjcccckci
我报了	edoaefcejeledbdffeffeeidg
我拉	ddeddkfeekeecedeemelgdccd
我拉黑	deeddkffdkceceddemeledccd
我按	fcmadfcdldkddfdcdfjgedcgc
我没	eichddgdlffdkddfjjgeefhhf
我没敢	ghegcehejeedkedgjbfffhggj
我电	hdffhfgfhheeciccefededbjd
我电话	hdffhfgfhheeciccefededbjd
我留	iadbgdkdifeemedeffeighgde
我的	hffgdfegibddebhfdleZcZYbb
我看	abhmfbfecljelcbhhmgojadie
我看了	dfgidfbhffghkgcggheakdgid
我看要	edekgfgeejedeeeeijimfeeif
我真	dbgihbhcfjbejdefiefaeedce
我约	jcbdlcddkhcebebdhjdkejbgi
我给	ehdhbcfcmglZYckcijiZcgeej
我自	idhkedcfhgnkidffdadcecabg
我自己	idhkedcfhgnkidffdadcecabg
我要	egghefgfkdbdefhinfdheekde
我觉	ddifeehifedkfiagdagkhhfjd
我觉得	ddifeehifedkfiagdagkhhfjd
我让	bgigidZggfdgfejbggccifofe
我让P	eakhfecclcfjjgiceYefhfhie
我讲	djbdakbhidhggcjeigdcefdee
我说	gfcjcfdelcoelceejfdbffafc
我说D	ggghfgdejfndjgdigebhfeigd
我说最	fddhcdieghkdbehdhgddedchd
我说那	ejdhdecfghmhjechemedfecid
我跟	achghgeeielkgedjhkdjdidic
我转	ifcgfdighfahidecdebjefehd
我还	gigecbebjfadifZdcfcgccbfc
我这	bcchgdigggegdddedjhecddia
我都	egdieefejeciedhimgegfghef
我问	lfgebeeflbcdifbgebdgeehae
我问了	jjgddedijbcdhgchgZdefhhce
我问问	iedjcgcdkcghdgcggafegefdf
战	beiddiZdejfdoeodececedcfe
战友	cehbeibedjfdmeodfdfcfedgf
戚	hicbdibclffgfdicddebdchde
截	bbihZhffblidkZedehdjhjaZb
截图	caejcggcdlhdjffdchgmghdcd
截标	gemfefeejfffdehcgedfledee
截胡	eihcdghdihfcneccjaegbfdbe
截走	fddecoceamalpdcdccfabehed
户	fhbdgegifehgdjfhegggcghij
户C	enaZegXgggaegdcahgiiefacl
户原	ckceZgihieiedfkhcddddggfd
户原话	ckceZgihieiedfkhcddddggfd
户要	baemdeeidhkgecehciccdbehi
户转	gffffjfgggefkeehfhggfende
户还	fdigffdhgdcedebhcZcdhiaeg
房	ggkafafdjcafeigjfgbhcinff
所	edfhdhgdfieffligdkglfcifc
所以	ejdfeegcmbgihhabdehbfdcfg
所有	acggfjfaejacckhbdlgnbfkhb
手	agfcehlmcedkjjhiebdcgggce
手R	iffhgefhhdlhnhZgfcjdekhfh
手上	ehefbdibldegijcebeidcbdgg
手上有	fegdfeidkebjkhdgfafddcgdh
手头	fghfggfckedfgmbhcefcffced
手感	cjgcbhcjcgbdfdddecebfncde
手是	dahjecbfkdehnhgdgeefdeefe
手术	ggibddeejdegbdhhcZdccegdh
手机	fchZegjdkedbbZkakfcicaccZ
手续	dhcfkcbkdbelfchggjecdhbec
手里	eigcffcgfedilmicceaejdfaa
手里有	ghhccegjebbeflfZfYedkbdcc
才	jheiVdgUjjdiekrchhdchjfed
才M	fgejfhcfdkmcnfadeifcfebcf
才回	jcXfacjdlbbkcaeabbfebbeaf
才回来	iabgceidkeekfddddeZfddhdd
才有	dmhbcdgbfkffcjjdfnbccgajh
才有钱	ekbdceicelhgeikefmceebbeh
才知	ekcaejcekdZfilcdhbdjeeide
才知道	ekcaejcekdZfilcdhbdjeeide
才肯	dfglZZZaldcjiciabccacllfe
才能	cgjdfbgbjfggclnbhehgmeead
才能动	fkeefgffifeeemngegeeefeff
才能投	fblcdddgejdedecdejfdneadf
打	kbfdgdeggeiehdeclcdffiggj
打不	bgfcdgjdgjjckdgdbmeacggfa
打个	fcfggdlcmcihbeageadgbbZbh
打个招	gbgdhekdldcibfagccegbdccc
打个招呼	gbgdhekdldcibfagccegbdccc
打九	geeoafckdcocccgddZcedcebl
打了	lfaeiWaifdfeejbblddfcjddf
打了三	ihckeeaekdjfdedcebedekcad
打了个	jhbgecXcgjjegjccgZgegcdad
打分	dboccZZandZbhcjbdhcedmlcc
打到	iddgjgedhhbdgdacdgjecggkb
打包	ceigbghejdjiebfibbdacfZgh
打包价	dhjgdcagichhcfehceeeegfhh
打印	cebeihfajghhlcicbadahcjkc
打听	hegdaZjakejdggclbUbjkXcfa
打听了	bflfdcaflckfkddeecednedee
打听了下	bflfdcaflckfkddeecednedee
打听到	gahiddgekdfejchdebebcecee
打回	eekjccccejjedcicdmehefkce
打回来	eekjdcdcejjfddidcmebefkce
打回来了	gejhfegdejeggecfdoedggjeg
打折	ggfjfgfdgiodehefejeeffffd
打来	chagkhdeckkcbccabmdkgbYlg
打样	cghgahYeghhdegbaahcdaikab
打样第	gdkdedfdifchdffdfmfcdlcee
打款	cZZimdWhiXXebZahqWZabZZZm
打电	ebhghfhigffieejjfegjjedhg
打电话	ebhghfhigffieejjfegjjedhg
打电话就	egeiefifggdgegfekZfdffefg
打电话说	dfifieafhffifebmfeikeffhh
打算	ehcbkiahfgcbcbbZgfchbaZil
打给	ibbifdbiffdibdZdejdddcbca
打过	jaaZjifdkeZfjdjcmdidibfgi
打过去	ladegdfegiddefbdidffdcged
打过招	ddcdfjgekfdflflfgegclefdd
打过招呼	ddcdfjgekfdflflfgegclefdd
打过来	fffbmfeejbbhcfcbnbjdcecgj
打过来了	fefdlfeghbcgdccenccecedcl
打通	kkcccdbijbbghhcbdWhccffcf
打错	gddaadmelbibbaaceccZbcjaa
打错了	geeedejejdiccbbcabcbbcZbb
扔	bhckdbcadlnecdcddocjgefdd
托	ikYWjhfgehfggcWacYdgkhdcg
托人	jefefeefhghihfacfaghgfehg
托盘	clbbfbfhggfjefcbdhefjkZba
扛	ehbcblcchhdihdgaipdcedkbc
扣	aWegkXicancedbZmgohfaZblc
扣M	gffeiggdckeefffcinheffemf
扣款	gedekfdbdmaieeeoaledfebih
扣着	dbdikeedckdgdffcnmfcedche
扩	nfXeeaWjhbdbdjWfaaedfZeii
扩容	cfffkdfgjbcjfdbidfccidhkm
扫	obeWibdiegWgdaYWajbcckjef
扫了	kbhfegdejedgeedeeahdehhee
扫到	leefdecdlcfdgfdbdddcggfde
扫描	fedbleghgdahcgcbehbgdgedf
扫描件	ffeckegfieahdhddfidgeefeg
扫码	lfeXjcbichdegaZZelcedhijc
扬	dcgcleekedidbdcfgZdedcknb
扯	gcdmbZXaijpfeblgkqchcafZa
扰	ejabdejcldeebdcbdgdbgagce
批	ajegidYfeiafYtkqgjggcelki
批0	fghegechgdigccemZjdddaZhk
批D	fkghefcdlceehkjkfcbcdgchd
批下	cjfdfcbjeccidogjccglfbdcb
批下来	cjfdfcajecciboghbcglfbdcb
批下来了	eifchcclccagclfkebkbhcgdc
批不	egficbadlcfecljbcbjaeegcd
批了	dlgdYcYfmaXfcodcbaeYdclce
批了M	fqebcdbfidZeelbgdicefdjdi
批到	fkchcdbbmbcaejdniaecdbhbb
批发	hhdidedgeicfgedjicjjdddaa
批复	fkbhcdckdabidjdcdafchfedd
批的	eiahhbcjfZkcfbjimbdcddbZl
批货	cZaYobijbidjabbmgmgbcbYmY
批量	hdlgbbfclchcZbZZbdjabpmcb
找	mlXbdhdgkZcahjgjfbbjYYegk
找P	gdecjekhgejdeeaadehgeecid
找了	ZdggajVbeljdjiaidceiabZbh
找人	ffbdgfifgifdedacelegddZib
找他	gdkbccddlcfjdfhbiaebddicd
找他们	gdkbdcdelcfjdbhbfaebddidd
找你	hjebcecldcefbddceZddfecdn
找别	dcckdeheghdfYbdlhhdiecZde
找别人	ebbidhieclgeZcdiikeifcbae
找到	kaccjdebhhadaffcbifabegke
找我	dicfceihicidjkjjcYbYebjbk
找我们	ckcedffhidbdkkhjcadZhbhcl
找我们问	dmedceadldeenfcleefdefhbc
找替	eldddcddkddfldgjfefdefhee
找替代	eldddcddkddfldgjfefdefhee
找来	mgeddccfidbeaebeedfceiced
找的	hjgddddcmdcedeZcebdcdeddd
承	cXdnficdblcfebcekjgZdZlmZ
承兑	ecbmhdYidiacacfZqfjbdbZZc
承诺	dZgkffbbdlghgdadhlfdfelkc
技	cgggejbeehchdlhcegdggdree
技改	ekaccjckdfacdpbededgdejed
技术	cfhffhdagiefddjeeicfgdqee
技术上	eikadddejegbgdjfhlfeeende
技术分	febcdmfcclffhehgecghjejgh
技术分第	feeeemgdekfghedhffgdhdfhi
技术协	dffifcbajgeceibcdedcbcoab
技术协议	dffifcbajgeceibcdedcbcoab
技术标	fcliddedghgdfecdeieelgfef
技术的	dmiheddcleefccpffmedeemed
技术那	gkedeeekdbedeeakhbfdeencd
技术部	hhdbhifdkdeeffghhgdddkbbg
技术部P	ifedcjcggghefgYjfgfdemgde
抄	jbjecgaafkiijcaedjcbdbjcc
把	ZggfejZkbihjgihhfhoihhnhm
把C	bfeZgghhhckfjaZYZZakdZfZh
把C的	eccbbelcldjdbebbdcbadcacc
把D	egcjjgchgciicabkiciaddbej
把D的	fhcfjieifeaidbckjcicdddfj
把三	ffgfhfdejcdbcjglgZcbgiaij
把他	fifeffeidhdeeeaefdegefgie
把价	dZhjeeZejapccceZdZdifgjba
把价格	eacmfddhgdlecehbdbggddkcd
把单	fhficfdgdkfchfhbdmmhghdbh
把单子	fgfidgdgckgdjcicdljhghebh
把单子给	gfgififhdiheidjdeaefdhdei
把参	ffhedhegfgfdfhhchefehenee
把参数	ffhedhegfgfdfhhchefehenee
把合	fedldcbjeckjgddfcgjcdegbe
把合同	fedldcbjeckjgddfcgjcdegbe
把合同签	fffjfeelcegndfedddmeeehde
把地	iaiclchdjfifbddkhkedddZga
把我	cbhfckbddjfdiefdfmekcgigb
把我们	bdjfakYfdjdfkchcghfifikdd
把我们的	dfleaachhcfcagkbgbhYdgmdd
把我拉	deeddkffdkceceddemeledccd
把我拉黑	deeddkffdkceceddemeledccd
把方	fifbeidfghfefldidhdcddiei
把电	hidfefegggcgagedihkeeddgf
把资	iggcdhdhgfdecdidhbgkmfade
把钱	fjfbdidckfceenkeddffefeed
抓	dkgdfchcihbdaYliiikkcbhlc
投	fhjYbkceeiWgbmmcddeenaZge
投了	cbgcclaadkkddbkgegijlegcd
投入	ekdddfdfifdhenffeggfeedef
投委	eelefcbejfdedbnfjbdjceeee
投委会	eelefcbejfdedbnfjbdjceeee
投标	gZdbajjZhhbfeaZaedbabbcbc
投标保	dehebhcdfieecdedddeemeief
投标保证	dehebhcdfieecdedddeemeief
投票	ddejdibgibdkjlngdbhfdgabe
投诉	eheZjYhckeccdgfYdedeidckc
投诉了	fefemedecldeeieedpfeidcnc
投资	igafdfcdhgdegihddidafdadi
投资人	hibaeZfelddficceekebefcdf
抖	jiabddfgidedcbbcdbgdeedZf
抖音	jhccbefgjdedcbaddbbdfefZg
折	aZdnffZffgxfcfaZbjgWbgYXi
折扣	dbejabiYkflgdcdcaggacdcbb
折腾	fmiddbbhehbhiieedndaejbbf
抠	egclbcYbneYeffYefmcdcihcf
抢	adeckhbpXiciffbcbYZabeahl
抢着	efhdhfeldcdhdeeeeafefhcfn
抢过	dbedjkcjcjfhofdfffceffife
护	hhbdhgeegheYefehcgddeghmi
护士	efbchkbdgjcehedhfjedejgmf
护理	cgdgjddheheccigifjcgahfii
报	aaqdcZhclbwcfgkbbZgdifhhe
报0	fagghhichgpedjbdegfbdfdje
报M	dYkkabhaobncibZefkigddWca
报M一	fbmdeeZdkdnfdhcdhhddhhbfd
报P	fgcjeedbldhcggochahdedbdd
报一	eiiebcidkdigicahgfdcdckgd
报一版	fgjdffcekcledecefYffhemfe
报上	cfjhaehdldbdfglbecdcccdac
报个	bijagdcghcgfcfbfebdcfmggg
报个十	ehhefffkdflggfeeedffenefg
报了	gZjhXgcWlftbkeeibccZjYddf
报了M	dZfjXgdYmeudggahbcdchbZbh
报了M一	fcgjdeYdjdkdcbdjdbchdcZfi
报了个	jgdidfYdhhdeidceegeckdccd
报价	dZkfbdgdieqfibjcdeghicbeg
报价D	gfncfgbfkdpdfeacdbgcddcej
报价M	eZbhYclaghtkhbnhgledZhfcb
报价单	dfgjcbeakelafddafidhibcgg
报价发	degeadjdfiijdhffehiibeebk
报价发了	ffhjcebeghokghdidikfdeddk
报价已	geobcfacldlaccadcbedadadd
报价已发	geobcfaclekbdcbedcddbdbed
报价给	gdmcffcehgnchgideadiceeic
报修	dfYbldfbjeafhdbdbceddccqa
报名	bggddigahhZdfdcbegcchhjce
报告	cijebcdgieZdbehagjeefmrci
报告出	feiggfhkdcceifeffaeicfnfh
报喜	ggffkdeiheanbfcejedhfgfff
报备	fcdeggjfjeeeededfcfdeeZhe
报完	dbmeccbghdncdcbecYdkgcbcf
报完价	eekeeecegimfdfefecflefeee
报得	fdfeidjjcimgkedfehghghdhk
报的	cfncaeWZmdrdhgffcbebgZbcc
报的是	fgfhhccdghmegfegchdcgdddc
报给	egkbccgdmckdfjikaddaghccc
报表	fdaenegghdbjhdhbdcdgehomh
报警	ffedjefgggZhbhbadbcagfgid
报过	fekfdfddjenegeceeedghcfdd
报过去	gdkgefddjenehedeeedfhcfdd
报销	eabciemanbbdemfamebcdbbdc
报错	degeibgcmbacdcgadXiafddkb
抬	ededhdkbigffgdffmjdchfcbg
抬头	edechdkahhebgdffnjdchfcbh
抱	dcZeileafkifjfjghedfhbege
抱怨	efcdlbicdlegfbcjigeadcgie
抱歉	ccbabmbchikckicbdcefdddbg
抵	eccjlcbbgikibabjlcfkdjebg
抹	gXXndagbnciedZaadebaZabbZ
抹个	feekdecgkdnddddfeeedddfgd
抹个零	feekdecgkdnddddfeeedddfgd
押	bbjjchhbnbgidebgiZcbdidbe
押金	deidgiecldghZcbhhcdcejecd
抽	feiZdhgagjldeahdbjefofggb
担	dmcdgbcfckdedaakcqgabgnhg
担心	dndbabZahjcbcabadreacgoda
担心我	fjfdeeeeigdfdffdemfdfhlee
担心我们	fjfdeeeeigdfdffdemfdfhlee
拆	dcnYgefeggoeafklgjefejija
拇	fdkedfekceifeeeeffffenccg
拇指	fdkedfekceifeeeeffffenccg
拉	efgehibkdcjbdYbcighdendig
拉了	cjifgbcigbeggdheeaecggide
拉到	fejfhffidhghegeghffdflahg
拉走	fbabmdgdigcbdddejidbcbbkc
拉黑	deedgjfedkbebddddkemedcgd
拉黑了	eeeegigeekcecedddiemedchd
拍	fgadjchifdechboheclhihieh
拍板	gggcgfcdkedahdpgeciZadhhY
拍桌	fcdgjfiddkheheddfndlffkhf
拒	dZZiihfcbmahZcclbtdZabYja
拒收	ecbcnchdclccacembqfaccakc
拓	ddmdbecjgddijgcaibeecjldd
拖	bbeikWgbhhdehcdeskieeZfZe
拖一天	eeeiidcghfcdiehjkZeigecfg
拖了	dheaibiZdmbegicflkbcdbaZc
拖了一	edeekeeehggfheejikeZeecde
拖到	dagihcdcjhbeZbchmgmecdZbc
拖到D	dbhjfddcjgbeZbdhgdmidcadd
拖着	edgkjeccjedijggeiYcjeegeg
招	kgeechegfhbcffkddebdqbgee
招呼	gadchiicnbbgjejgddeejdcbb
招商	lccffgbjfebcbgbhghdibcafl
招标	ejgecbdgjbedeghchfdXkdihc
招标代	fdleffdekefedecfehfelegef
招标代理	fdleffdekefedecfehfelegef
招标办	fckgheeblfijgegdiibfhfdgf
招标文	fdjgeeddlcecfedhgafemejdf
招标文件	fdjgeeddlcecfedhgafemejdf
招采	dhekicckecgdcdbcecdimdlge
拜	lghcYZgfggcggcggecegdlgbb
拜了	ehficdgZghjecdjcgailgeecb
拜访	jfedZbgchhbifcaaeebZcacaa
拜访C	iedhceddkefmfihddaeeechdc
拜访了	ciieddYbejegjebdehiegcgce
拟	gjcjbjZhffgkcfcgccgddcZbh
拟器	hjefegdijdcedeegfbfffdadj
拢	cahobaZieflfgcggmghfdkYfd
拦	hgehfeebljdegboegmdcfemdc
拦着	hgehfeebljdegboegmdcfemdc
拨	kjYZdgaXmfbegkecfdagcciag
拨了	emdddcdfkdeeijbgdcefefgei
拨款	dldcidcckgddegafgkcbeebcd
拼	keedfidcfjeeegihecdgjgedh
拿	fhjegeWigcjjihdagidgjojZb
拿R	dggjcaccjfojohbeegeaccccc
拿R的	dggjcaccjfojohbeegeaccccc
拿一	chifdecigaahafkfbeccfngcd
拿一个	dghdefekdbcebhleeafdelZde
拿下	bbXYnjXdlbmmhZXWYcYZhdYdZ
拿下了	daabikbghcXgldbabdbchZbaa
拿两	eifgffehdjkefcgbgheeflgdg
拿了	lcfdghbeiejgegakhalgiagcf
拿到	hbehmbYjeedihekhagdhgdaaY
拿到了	fcegmebifcambbacbaccbebdb
拿到手	ggfclgfjdffjeddfdefenedfe
拿十	fkeffgfkdedfdffdefeffniee
拿去	egkddebcldlecjicdYidcgjbd
拿我	elfddcecldZfmebehaedegedd
拿我们	elfddcecldZfmebehaedegedd
拿着	cidjgcehfglggdegfldfcfedd
拿货	lYahiZbajhcdicdemifmfabeb
拿走	gadackkcjhZkfbaccZdcjbcbi
拿走了	dbabcjkckdZkhbbccaeckaZci
持	dfdlbgZhibhfbeidkdcZdcnfh
挂	kdiXcbgehgabffabedeiradga
挂了	kabcaghZgjXdZaabidbhcaZZd
挂出	hajehddbmcfecdeccbedleidf
挂出来	hajehddbmcfecdeccbedleidf
挂出来了	hajehddbmcfecdeccbedleidf
挂着	hbbbfclcgheegiddhgelfdckd
挂网	chhbccgcjfcdfgeadgffpdbdf
挂网了	eblehcbembdeechdddeckdZdi
指	bkdhegYjcifegfejenejejieg
指定	cgahgjajbjcdcbgfckdkdcjcl
指标	fihffdfcfjgehjcddmhidfgfe
按	ZZpjYcZigeydafggicfdgegfh
按0	dbkiZdYcjgodgaagZhibajeiY
按0天	gfiefgfeiffiffgmeeggfeZhf
按C	fegcgeifjedfcifddbfedfofd
按D	fdkecfbggelediidccedfeddn
按M	ehejcebmcalibjgbdaibidZdf
按人	cegfachelcohgecbdZebeckbc
按人头	eckidebelcohfddbdaecedlcc
按他	efjgcfcclebhcehdeadeehidc
按他们	efjgcfcclebhcehdeadeehidc
按季	fcflcdcelcddeefdlZeeegbed
按老	ehYlfcclchicbgcjchdbdbfen
按老价	eeZmfcclchicbgaichdbdcfem
挑	fhhYhafeifbcbhdZgicedfjnc
挑了	fijgcfddgieefdddgifeegcbe
挖	idgebehdldcdjdclecfeejcce
挤	ejfeeffckfcegklceiegeciec
挪	heclZibZglaedljZcbjoafbaa
挪到	dacmbbbcfkbkidbddijmdhhee
挪去	fceedkceejegdmleecedffgbe
挺	ielbbgbmcbcdhjfccicackbej
挺好	hghZcgfggeeefhidcjcbfgefj
挺我	dclgedddkdfgldnbfbecedcdi
挺我们	dclgedddkdfgldnbfbecedcdi
挺有	ejffggfifecgeeedhdfefhaee
损	fdeclfhdandeheeaiqghfgcog
损失	fdedkfjeckdehefdjoghfgdng
换	ghWckdfclcdaligeandacZine
换P	cbcbejkekdfgdboeeccdefdee
换R	dbbibkaebmeeqcebegdrccdbi
换一	coheaccejflckdbfggdchbggY
换一家	dmicedddfifglddehifgeeZme
换两	eidhdeedjegfdaedfeddddbbd
换了	gcfbjifcjfcbZfjccfdifbYsc
换了两	dddfkecichfgcfdeehfffegne
换了个	dihfjdecnbfedcjeebfceedmd
换了名	mfffeedfkeffcfdefceffedcg
换了名片	mfffeedfkeffcfdefceffedcg
换了块	cbcemdeeieehbdcdffededboh
换了块板	dccfkecfifehceeeggfefdcnf
换了新	jbhkfebdjeikbdkeeddeijhfd
换人	dYbjjdicfipcWbhYgkdbebckj
换人了	ggfggakdlcdccekdebhYeeebf
换人做	feeheibffikicfeddndhffece
换供	dgYdiaijciadbdZaiiegbdfgi
换供应	dgYdiaijciadbdZaiiegbdfgi
换供应商	dgYdiaijciadbdZaiiegbdfgi
换六	fleefgekccdfebfbfafcfdnac
换别	dffikdfdZndfcbddfifoeehlc
换别家	edcckhgdbmefdcfeglfmefilc
换完	fibdjdddkfdbjealeagefcocd
换成	aZecjkgieghjlijcfbgggcpcg
换掉	dhhjdcccifihigamffhddbhZk
换新	ejceidcaekbfZbceefchdcWbg
换系	dldbebcdlcdemabeeofeedXhc
换系统	dldbebcdlcdemabeeofeedXhc
据	chhcdfeefibjhcigcidlbimif
据出	egejccfhfiekcecedmeidfgbe
据能	ebicjeidficdhgcdeahkejjdg
据说	ganceeedkfcdkhjffkecfifce
授	ehbebkffdjbgglebhchckgkcc
掉	XhbhjgZbfljgeoYhYjhhfgkhg
掉了	cgZbhigagkcfflagbfdfaZbkl
掉了一	ffdckddeeidddfdegbflfecdn
掉了一半	ffdckddeeidddfdegbflfecdn
掉线	eblgicccfifdfdcbelegeflbb
掏	fjeidefdkdademgfikeehfife
排	abkgfcfhgdZdeZfjiggbkiimf
排上	fjachegbmcdcddiecZbdfablj
排不	ebffmheddkddbefmhmfedfcje
排产	cbhhecfhhbWbdaagkbkbYYZea
排到	dfaigdegehchicgiejiebfdha
排到D	ebblheehgccjhcgkfejebgegb
排在	eakfgdZbnbcgechjhZbahchdc
排在D	fcififaclceiddikiaccgeied
排期	ffjhbebbmdbigfelhicedfYdc
排的	gejffgfdjeffffclfbggffZhf
排第	aZgjajZigekcgcZabccimfaab
排第一	cdbnfbdlcbheefddefehgdeee
排第三	fedcblcaghkdleeeddfemedde
排第二	ebijddedmbfedfcddbedhibde
排队	ejbdcdjchhehediggjagiclji
探	ngccecbfmZecZcfagbebdbnbj
探头	fmcdefdhidcecedahcefecnek
接	kbaefgigbjfffefdehajeejie
接了	kgcbfdbhgabeegdhdcfbhgihd
接受	bbdladeWlfljbedmejcZeigeZ
接口	YedZkcjifddcfaYhaacibhodg
接口文	egkcfecghfeicgceegegfdpaf
接口文档	egkcfecghfeicgceegegfdpaf
接待	liZYabffjccbeedgebcbedaac
接待的	jidbddchhdedhegihfedgibdf
接手	bifdfdjcmdddhcedeiefdealg
接把	dcffgjdegikcdebcenicfefgg
接电	hgbdichgeiheedceikecdgcle
接电话	hgbdichgeiheedceikecdgcle
接的	laaegchhgecfeddgffgfgfYZh
接着	cZkciciigbgcdcdbgefZehcfp
接给	ichkfaejfahjYhiheceZjeaag
接触	nfbfbZXcjebfohifdicgkdYcb
接说	fcgeclccclhegdfcegehfdace
控	bgjahcbhffZhekefefcblnlje
控P	cifcdcifhggcdfecejeddmehe
控P说	edkedeeeejieegfffnfffmadf
控制	dlfZcgYcmccdgkcbdZcckhhaf
控制价	fggbeiddkfaeejeeeccdkecfg
推	njecUYYgdibcaancbjcddbbXZ
推了	ejfdcgabmgdefhjcejedhcecc
推的	mcedceaghcedfdcbdbcbhceee
推给	jidieedhgfcfidaeeafiefdec
推荐	jifbbcafjcefdekccZccggbch
推迟	clkcfacbjfccZgYccgaedcbcc
推销	kfdeddbcfkeeegehdigbedddg
掰	dhgiedddigmhjdkheleffcfce
掰扯	fefiegfeginhefjhfifefdgff
描	fedbleghgdahcgcbehbgdgedf
描件	ffeckegfieahdhddfidgeefeg
提	cgdjeYefidgabfdhhfebmYmfd
提了	ajgiYbeYmefcbgabeihcbeogi
提了三	dkifcfcdkehedgdddgeeeemhe
提前	acdhjcihegfgdfgigckfgbeXc
提前一	fbbijfcgdjkedddocjieddbdc
提前把	edhegehghebfdghheejebehdc
提前报	dbdccfmekddeeddcfceddfade
提是	fgdlafbdhindggejdhledegig
提的	efchjdgfkedgfdghkbddedZmg
提货	fbcekebfickZciZYjccdcdbcZ
提醒	dZecjcmcmbddeccdebebjbcdj
插	icZkccfbfjedddjfbjeicgkag
握	hebdkgbihcdcficceeedfeccd
搁	dmkaZXfbgmacceVabXcqbaZbZ
搁着	cfkdcakeelcegeacdadkdcced
搁置	dngcdacdiieecgadfaepddced
搁置了	dliddbddihefdadefaeoeeced
搅	ghfggffdlceiheceeadeffjkf
搞	eieckeagfgkkhdcjbnehjalib
搞了	eblbaiZcflcecjZbecflmedcd
搞定	aZYfodWjaiVkjaZcbgfkaZZjf
搞定了	feehhgcgakfckfecgfclffedh
搬	dieZaejhfedddfYgfXdkbdibd
搬完	dgjeeccjdidffecbeZfnfgbdd
搭	kgkbZhTeghedaafacgbkfndae
搭上	madddcacldehbffcdhecfcdee
携	eciegfhhffchbheaeffffkfig
摆	egjgaZcjefdcjaegcfbZbqgeh
摆着	fgdfefjdkdafkfdghffeeccee
摇	ckhccabfifgejbZbdleefblac
摇头	bkhZcbcgiggfibZbdrdaddlad
摊	ejdfaefgfgddfhbjdidmddfbg
摔	chajhbbbbmiibccmdpebdkacb
摸	mkcaZafZmdaajbkdbaahflVYe
摸清	ckhieecdfiefdaoeecfheeeee
撂	cjkhcbcdhgfeedgejhckhhhbe
撂话	ejihddcfejbfdecejndlfeebd
撑	flfbdecdkgdecbcdelebeeoac
撤	dcdfhijihdakifgbdWbiffbbg
撤了	feebiihkfcclkhdeeafagfdce
撬	bfZZikdibifjmcbceacdccadg
播	fegdjdcZmegchgahbiaZjggie
操	cfbhhidfjbddfkbfgccbfcbic
操作	cbdcmdfghbedgdcdcYdcgccnb
支	ambWjfdficfaZfehgZaYbiugh
支不	jfdfggeekdefgfgfeagfegldf
支不支	jfdfggeekdefgfgfeagfegldf
支不支持	jfdfggeekdefgfgfeagfegldf
支持	ekfXchZhefacdfhffccafcreb
支架	bgcaibiaobkbZbcabbccbhpcb
收	effckeackehigfclhfeeihXib
收了	kXeandXckdfjaeaniaagaWZcc
收到	cbjZmacgkYfmbaaejYgghfbdf
收到了	cdmbheadkckjadcecfZfijfcb
收单	gggfjfgehgeaffdchjdefjdie
收后	fbilbfbcmdbcgfgelnkehecce
收回	eibdhjhhfgcgelcfbZkZicfic
收完了	ggfclgfdkdhcgffngeffefejf
收费	hiigdZaZlegbZiabameadlbkd
收过	fffclgfigbfcefdnicddeeegd
收过了	fffclgfigbfcefdnicddeeegd
收银	fiddecgjeedejeeeddfedfdff
改	aXjhYfmZndbjckagehacbdsZa
改0	gekckfjeifjjfeZgoaddeejdf
改D	aaYdhbqZoZcXaYYpccgWacWZf
改一	daiicddhgdbdbfbZgmcccmnad
改一版	eclcdecdkfeedddddnfeemece
改了	dbhlcceghehmdddeibfjceldd
改了两	edcldedkdeeoeeccgdefeebfd
改了两个	edckefdgifenfeddgeeffebff
改到	YXkeebgapbbbcbfdcahWaYiYZ
改到D	ZYjdgcgbncaabaheaYgXbZeaa
改到D了	cckacfffjeddeekZedacechef
改到第	fdlecedekegcefedeeheeendc
改天	jcabccjdldbcefbcdYehfedfc
改好	eajkeeaagihfddgeehejefoXc
改完	ddjmacabnejocbgcgebgecqdc
改完了	ffcmcfedkfekeeddhacegekee
改就	gfidjeifdjbhefefindfgjdfg
改就不	ggjideefdjeiegffgmeggjfgg
改成	cZfheaiXsZglfcchkddafYjji
改成D	febabdnclcaabbadaacaccabg
改报	gibclebfblcfegccfmgefcgnc
改版	ffceffjejeddefeefdfefeagd
改造	ekibbhZgkccffmhhbefdjfgaa
放	eeefZalZhjjjeeYgcpdmdgoda
放一	cjicdcZfdjdfidcedhemekldi
放一放	ehiffddeamdggecedifnfdbee
放两	ebneddcekckgdedcfbecfljff
放到	egefdiidmcgfbdlidZdfehZdd
放在	ggjlZecgjefjdggighjfcefhf
放弃	fdebdnbdclcgecciffengdgcd
放弃了	fecddmbedkcgacdjgeeledjdd
放心	echldbbbgibhbchgfliceiidf
放着	fihbedgdkeceicdcekefdbbdf
放话	ebcleahdammdcdceilbqjcbhd
政	meeadefeieXccfgYfafaiaheb
政P	hceagfhgggggedecdddhffdfe
政批	fhhdehefkddeeededadcjfbhf
政策	leabccfelcebdcggdaebhfdee
故	ebbkhdhghebcecebckeddaYkl
故障	fccdmejgfhcfaeeddjeiebZoh
效	bdmgZhWkcghkibXhcfgchqdZf
效果	bemiZaZkcfhjgdYfcfifaoecg
敏	bejYiabZiiYbdbaabgdbcipki
敏度	chhbdddfkecehdcddjeeeanbd
救	ifZcidgghdcecfcbhecdjgbkd
教	afghkXfiiViddjffZYeYmgcul
教了	dcbckehhhcdeeeejeafffcdpb
教他	fbddlfgckddeeeddebfefcZog
教务	gghchegifegdegibceeeehlgj
教务P	gfgchfgifgddchacdefdedhhj
教学	ggiefeeigddhedcdigedfcacg
教室	bfgdgbiejbjdhggjgdbblaggi
教育	dkdhacihgdbedkicbggdddicd
敢	efneXZdYjfbfjanjgibcjegdg
散	begfcnachhlchiecchejbffbi
数	Zeieeefeieeghcgehcajqjlgf
数发	ejfededhgededejfgdfeZkode
数字	bggiZcggggmhfmeeeidfeiabe
数字化	ciadcdhigdfgfngegdeffidee
数已	gejfgfegieffdfegfcgdjfmff
数据	cigedgefeicjgcgdbjblbjmhg
数据出	egejccfhfiekcecedmeidfgbe
数据能	ebicjeidficdhgcdeahkejjdg
数据说	ebmeffgejgdfjiegflfegjgcf
数的	dcfidhidleajgekddbeicdidd
数表	efifdddekddfjedfgchebcode
数量	jehdddidjfcdhechjieddbchc
敲	kcXhiaYhhbkjfaYgagidgcagY
敲定	dacfkbbkdbklhcaiaedbhcdca
敲定了	eceihdckdclmbecadaedieeed
敲门	mbbddecdkdefcdedfdefcccde
整	gfjdiaehclhbfkZecjejdingf
整个	ifffheghffegddddfZfgghbdj
整体	egfgiedehgeeakccdfckfgkbf
整改	gdgclfbddmdedhjhcofddblic
整理	fighdedgidZbggcdebicikddg
文	fjjcYaZelZZkcaeecZdcpcmcd
文件	agleXdeclbXehafcdaadqclae
文件D	dbjiaeacldecfdbahcdgndacd
文本	fcdmcedficemdelecbjedfbee
文档	cflbedegicehbgacehdceblZg
料	nfiZYaghiaefjacabfbXhjdga
料包	giffghgfghfgeffdheffgeadf
斤	akeehbfeigfcghageccfcmihh
断	ghbejgWckfeccigdejfccaloc
断了	kgcdjfcfjfbfakZYghifbfUng
断网	dkeddfcejffedebheleceeofe
新	hhbcbgjdjebebkkdbecicagek
新P	deYfdldZhiccZkoekecnbccbe
新P不	cbbbilcecldddbZclkenegbdd
新加	ldgcedbclecefehdehdcehadd
新厂	coZaacebmddcbjbedaefdcjcZ
新客	leeeddaekdfiecbbdceaecYbb
新客户	ifffefeeiedededceeecfdadc
新店	emYedadficcfajbmeihZaZacm
新开	eieihdchgdeejkcZebeeecadl
新报	dZlgccedmcpcdcaeejdbbboce
新招	failcbcfggiedeiffmhjjfcdc
新来	cZgfiekchgdgcdndfcgjdcbgf
新来的	cZgfiekchgdgddndfcgjdcbhf
新来的P	fchedgjdigeegfnddieeedfaf
新核	fejefeddlcnhhddefbefeejec
新版	dbgeeeidkeehhdbffffffkgfc
新的	dicbdZlfmbgcfdZhgZbadbacZ
新线	jhdbdjbdkddegjbiecdcedhcd
新评	ehaghdifigdghebfffflfeedj
新领	cgcdjeZefiffciedfjfjeeade
新领导	cgcdjeZefiffciedfjfjeeade
方	gelecbcgfffhfikijmhfbfmfe
方P	hgbhjcbjfddfedfbhgheibcgd
方向	eoZYdfdelbbccigedbbbddgee
方式	gggjacbejfjccficnkecjkfgd
方案	cdrYbdZcgfgdejigdhhhadnhh
方案D	fdkfefdghedgfcdcfechegacj
方案P	gifeeffcmccfdlldfbjdcdicf
方案交	ffkffffehgaeiebfedegecdfl
方案他们	gefefifefjidddcgfmfeecidf
方案发	ddedeekdkeeedfabdaeiecZbd
方案得	gfleffefggcfdcbcfdfeeendh
方案改	ffkefgfekeffhdegeeefeeoec
方案改到	ffjefgfejegffdfefgffefmfc
方案第	fflgcgfdleeghecegbfeedleb
方案给	eekdefecfideefghcZekechci
方案讲	fdiiefeggfcibejhgkfddefde
方案过	eekeffddkcddcekjgZcchcebg
方案过了	ffiffffekceddfljgZdchcfcg
方案里	eaocceciiaeebfemcagcfjnla
方没	eZbZffmdekcdbehfqgdbefdbd
方没给	eeedjehfdkcfeddenhfdffgfd
方要	clgjcdZcnadhgaZXlYbhcdhbb
方说	ggehebghhagbdbgdchgYdfeci
方都	gfffjedhgdflgebdcdbddffed
施	cZiefhedifadaadkgidbadegc
施工	dejgehYYjgbdbaZkdfdbaeiYb
施工队	feccmfgdejdiedeobjeeefdce
施计	eckeefehgbffcecleZefeecdf
施计划	eckeefehgbffcecleZefeecdf
旅	dibZdcjekcfdbbiebeecceedh
旗	dccdldhkddcedddeecedecdnd
无	ckifZbageihZfZcefecjjencc
无人	dkffbebficgeecbkfdefiipaf
无人机	djggcebdkdhfecbifaedifpcf
日	bZghgajYneciaZbgcjogZbkjb
日子	dbbkeegbihdhcdabeinjecbcc
日志	ddfbkefejecdddfddbedebmoe
日期	eebjehhejeafcddjfjiZcdabf
旧	ffahkZfihZafhadkkacbcYhak
旧的	dhdgjebdlcdfgcckcZfdccfai
早	dfYbkjihdhcgkfeehmgfhfZbh
早上	ieehigfgeigbidadggiciecfe
早就	dgackjakaicimihifehdcdgeb
时	ejhbedfgffecghZkffhfdlmif
时0	ekcfcedjeccegjgjdaeeecncd
时不	kkccbfgfggceiicibldYdcZba
时候	egdfhchhheecfhfjjdjhdgcdl
时候能	didjbdajhakeecfdbddaeccck
时到	cfchhigceiihgeegegeiidijh
时在	egmdddcdkebeneddhdddcmced
时在试	fgkddeddjfdelfeeiededndfe
时就	dbccjemgdicdedeZdjeceedld
时没	hehfifgiehfegeedhafchgkgf
时间	fihgZeeXneZdbcdkbeghigZiZ
旺	ieceecjamceiccbggdccdeafd
旺季	gecfcdkckegidccegecddfbaf
明	fcecfldehgfhbeieiefhibidd
明白	jdibiiahdhjiedkfgficedked
明确	edeaclcfghiecgbbdkdkefbbj
星	jbffhbfkcgcgcddfifgiihkie
星期	ibfggcfjehcheeegiigiegkdf
映	ebaaijjdclddggcicnegeifnd
春	gicgffdhfgdhaiZldjigfagai
春再	gldcabeggidebgddeodhdddch
是	gfdecboakfgdjfifggeigehgh
是0	aXgiXcrYkgkfbcWbbdaYfemcZ
是C	gehebdhapcbgfhehcdcagbfZd
是C的	hcfcichfifehihdfegffeghff
是D	ZfgkZciYjhkkccZkeZkjaZZcc
是M	cWfdcaqejblebaacdcdfeYhff
是P	diefZbkboYadbfqcgabXdcacZ
是R	jiYdbcfgjacctbbabbfVhacdY
是R在	giffffeejegfmfeffdfffkeff
是R的	jhfdYccekbccneddeffWdbcdc
是一	alfeZahcldaefegaageagjhfg
是三	edjcjhdjdgioffdedgdieedch
是三年	ffgdkfgjdfboefeeecdeeefdh
是不	gacldbjZgjdkedgjdeciddgef
是不想	iecggegfejdfcgjfeafgggdfh
是不是	cfdcfbleggehgghdejfgdbfdh
是丢	dhgcdckfkcbebddddhejgeajc
是个	kefeeedfjeedgekgeffcedbge
是中	edlddebfjfcedcacededdejef
是他	jfgeggZemahekbldfgddkggic
是他们	kecfhhbgjcgfhejbgjeagiekd
是价	fcggdkegeklgeighkicdeicbc
是别	chidblaaclceidcdejecldbed
是单	gihcegdhgcefjfidfaeeffjci
是咱	dccfkbghgbghXecfdbgkldbck
是在	eahhgckdckcihfcecgelddacg
是坏	dcdendbcaneebfeeeofceedod
是嫌	eilfdeddgiaeigagdpecfhgkh
是干	hddejfcedjeeffdgidhmffdef
是总	hihcbdefieehfhackeecdfdee
是想	fidhdddbjhddkhibjgfddchcd
是我	gfcfhgifhfeejeddeYcdhdZji
是我们	ffdgjhchehcdkeeifcdejeZkh
是战	cehceibfejfdlenefdfcfedgf
是战友	cehceibfejfdlenefdfcfedgf
是把	gehfkgchjejmfgfcglgdffcce
是每	edhfddjekejdafhgfkkchhbjf
是没	aigadjaZjichiiggfdbleifcl
是用	dfcbdjhagjbdbccdeceeenhcd
是真	cieidfdhgegfhiddcihadcbae
是签了	gffdiiffhgnglfegedfmfhefe
是给	fekeddccihZdlcehdkiblcgfe
是续	fdickffckjdfhicfdgdcfgdam
是老	ifkcefWhgfiejcbajhcglcadj
是能	fgdjdfdelgjefdchighadhgce
是要	bfZkhbgigejfXdgijXahceccl
是让	cfgddemcleidgbhfceiadcYfb
是让我	eiheedkekeibgcafceicddafb
是谁	iekedeZehgfhidheeahddfcii
是这	dckigecdlcgeihhigcibhidee
是那	idbjcdfchhggcfedggebdeehb
是问	ghdfeeiihbgfckiheZibfcZbc
是问题	gkdgfefigcgfdkiheaidfcZcd
显	ffhjdbciffdgfefahebfjckff
晓	ghZZcihdlcihelhccbcbefccd
晚	heWblaeYjiZjefXmbnjYbaafd
晚了	dfbelgaagjcdhhdeijiaceiZc
晚到	fcddkegdckdhceembofdcfbae
晚点	hcdbcdjdmchcdecddhdchdebi
智	gkgdfgWkakgddmjhfffaggjbl
智慧	ckgcgiafdjffcmhggggbhdhdf
智能	kgghcbZmcchabYkiefbcfiaZj
暂	kgjffZcbjfcghadheidmfbcZY
暂停	bfmgcZgcifbhZZeacbdpgeZea
暂时	nicdcfZdhjeejfcbglfcfcgbc
暂时不	kkdddfbegjdeiiddelfYdcccc
暑	ckccdgkfhdcebiflfdgfkaeZe
暑假	elcbecgcoaXecifmgghakcgaa
更	bakjchgffhhjlfacdgemkaWhc
更低	eeemeddehhnekeffflekefffc
更新	fffjdehhgdbhijecehccfcbbg
替	ajbYZdmfkZcbkecicWbaeckYa
替代	emdddcdhhddfmgfkfdfdefhde
替我	dcdcchmbnaddcbbadacahccab
最	bceiehgbginiicimfiilhbeeb
最低	dfifZhdZkgoajfXbefcfmcbhb
最低价	fibdblbcclidkfdekggelhhia
最低价中	fecbcmccejnenfeeebefohife
最后	aZbijjbgdiljgclifeilhdjbf
最后一	ddchdiffghikgcdjhhflkecdg
最后一次	eiigeedfdkbehfecdbdneffde
最后一轮	geekdcdemblaeebdfZcamgcec
最后说	edlaheejehdidfcdgeideimee
最后还	dghcajbbigeehgiidkdkdeibg
最后还是	feidbhccigcejgjidlekefibg
最多	efejagbcjfjheihYkZebeceib
最快	ceejcgdajfcfbbgqciicegcad
最快D	ediidefdlcfefddkeeibfigcd
最终	cffkceZckfljjafYbceXfaccc
最终价	fednddecghkdhegcefcccdafe
最近	cgcahakejfdfmeYZfhembfXec
最近在	ebbcicmekdggmecdgbfkdgcde
月	dgfegdicfjhdeZfeqgclbjcic
月不	diehcehejfbfjfcedcfnffecd
月了	igeadahaZohfccZYljfmccgZb
月付	gddlefdekhjedeaengddfeced
月就	ffedjdjchhhegedieleYfggib
月没	eheakZidejYgfdbcaeeseccmg
月没人	ehhfieffdkgiiedefbfnfhebj
月没登	ddcekeefdjffhfeeddflgddne
月用	elecedejhefiiedacafgegied
月的	fefchjehdjbgfefcimicfhbge
月看	edkjffddjegedeckbcfdhjbej
月租	ehjheebekdmhcdcilddddfgdc
月结	ecbggcjXlehgdccZkeeefZYag
月结0	feeghfibfjjcgdcemjhhedbec
月饼	caaagbncmbcccdcecbcbdbcic
有	figabbjdghadjngdbocjfflhe
有0	begbkdhedjfediegegdjkhnag
有0天	gegeifieejeecefifbgklfZfi
有C	difedegdjeeeihddejecffbcg
有D	ckeccihdhgddccblccdhddmcg
有M	dledecXgfgbhhpggbhbgbceel
有R	ZkhadfbembeeqckeeWekccffd
有R的	dkedffcfjegflekffcdmdeghe
有一	camchdeidfdedcjaekefhghoe
有一次就	geffjghgfhfgfggfikglgfelf
有七	efdiheifjdekgdbmedddddgde
有三	fedjihYdejjdlffijgekdfefe
有两	bckeichfjagchhbhggeZlhehb
有两家	edkcdeebmcgenbdcgbfckcbdd
有两条	gfjggfffjdhfcffhhcgflgmff
有个	mehWbbednaddddhbdZfaceYdi
有个叫	kdfffgddjfdfceeffcfefeade
有事	abcdcemcldceZgZccccacbaaf
有人	kfgidYbefikgdZhbcleYbbhjh
有兴	cncbefceifcedgZcfedgfecdb
有兴趣	cncbefceifcedgZcfedgfecdb
有几	hdegggifjehieeefhcfgfeahe
有别	bldhdbaelcefmcbdfdeadejde
有变	ecemeeedjihncebddchlfeceh
有意	bmhdfccjhdhhfcYacjcagifdc
有意向	cncceddgkddechbeejecdeZee
有意见	gdidggfdgiekcfdadhgeijkff
有效	dcicbjbfhgjeadcjfeeakmbcc
有新	ddZkajcddkdgcidceoeidikde
有机	ibhacifagibhjgYeigghlhecd
有机会	ibhacifagibhjgYeigghlhecd
有没	ikadZfhfmZcedhZfeaedacifb
有没有	ikadZfhflZceehZfeZedacifb
有点	bgfhjXdfcnhfeicahpijckjZg
有点高	fdbmfffdfiigcdeffmhcfggeg
有现	cdfaekjichbdhdckgaddedccc
有现货	ddbbekjgfhaejcdjdcedfebdc
有的	deccehkifecfbmdieYdheflde
有空	iZcfbckjfbbicfdhcecbdcbbd
有钱	enacbcfahjggcojddqccdaZdg
有问	ccjZibgbhghdlbbdgjdaieadd
有问题	ccjZibgbhghdlbbdgjdaieadd
有需	jhbbddafjafefbfcdafcdeacf
有需求	dmcddebhgdfeddgdeafedfcdg
有需要	lbddfedclcefgdeeecgdffcde
朋	kaacfefidfcdgeadebeidcdde
朋友	kaacfefidfcdgeadebeidcdde
朋友圈	jdbcgffefieehgbegefjdccee
服	jedeibchegekiegcijcefeVmn
服务	cfeejdhjefhhebffjjfdgdZmn
服务费	eceijecifhifacgcmjdbhccaj
望	ehheecgggfdgfakheacmgache
期	begkdbfdiechdhdmjifegfeho
期0	eiehedeifhZhbgbiikcaagcck
期0天	fefieehdficfcddkmjbcefgdb
期一	eihiefefkdghdgdkeehdebddc
期不	ihcbfggdghZgkcfehkihdcdbj
期不续	ejdbZhhgghcdjefeghfgedddm
期也	ehbcmcdlcclkbddijgcbddihl
期了	edagjYkfjcadbaaijibZbjfif
期内	fdgblfcfkdhdceeedZeeeccme
期写	edalecfeldhlahhncfhcccabc
期到	ebleccdejfbccjecdbeafmcbc
期到D	edlfdddgibccdeeceheafmccd
期前	ejdgdbfdmchcjgdjdegaddbdd
期多	fjicdedckecdeddjebfeddnek
期太	fbkibccfeideceekhmdhedecd
期报	fcjibchaifmdefebbijdkgbbj
期是	ecghfejfejjebdhjeifekfZcj
期没	haZcekegamfbcdefifemhcadm
期的	ehnbbdbejcjfagcbfdgabffei
期给	fdcdcmddjhieodfdhcfcdejej
期能	fefjffchgeacdddhhZecdckbf
期要	dkZbkcadigYcdedlhcfZccpZk
期谈	ffdkdedejeZiefemgfeeffeff
期长	gcdlfddeclcehfejcnfcfdcce
期间	fcgddfidlcefcegefaghfhboh
期限	gfhjffeeghdndfdcddjifhdfe
木	iZddffjgfghcidfedfdadigie
本	fhekVgbefjdjghhdckkheYefc
本地	bhkfchZbhhekjadfckfhhdflb
本地的	bdjgbgadifhdhcbddgekhdZie
本定	feeldddkdbgjfgadfbkccfdfd
本来	cidfchgeekicihficiegcbaYg
本没	fcdjehecleglfcjddahkkecdi
术	dfhefhdaghdfcdjeeicegdqee
术上	eikadddejegbgdjfhlfeeende
术分	febcdmfcclffhehgecghjejgh
术分第	feeeemgdekfghedhffgdhdfhi
术协	dffifcbajgeceibcdedcbcoab
术协议	dffifcbajgeceibcdedcbcoab
术标	fcliddedghgdfecdeieelgfef
术的	dmiheddcleefccpffmedeemed
术那	gkedeeekdbedeeakhbfdeencd
术部	hgebhifdkdeeffihhgddckcag
术部P	ifedcjcggghefgYjfgfdemgde
机	ehfciecggfgdgdelhidfdlikc
机0	eiiZeiackekkibjYdXbicaXjf
机D	dblciffZnbbgfcckgbbbckaYb
机D装	ffgfjgdckeeedfdoiheffgcce
机一	cifdifbhfhheoeenaeecbiihc
机一台	fjedehedigkfedjhfZhcdddce
机一起	fejeffefidcgpiekedfieljdd
机一起跑	fejfefehjdcepjecedfieljef
机不	ffjeiffeejfdejideoecghZje
机了	fdggfdjfggcegdbadfdmdgbfd
机会	gjfYYhdZigbdodbedgggjgZdg
机先	eijeefddkicfccecfhfifiaee
机又	ebedlfibbmbeddcbdjcagffnc
机号	meceeecdkdddeedeebfcefacf
机器	geebkfehdidgegchlhcefkjmc
机器人	hhccigjdfibfcjeghigegchie
机子	ekdheddeggjgheccfnicfddmf
机房	ffidfbgandafgffkbeeadaiga
机放	eanedeabfjghdedbekeefnege
机械	egddijcgidedkedilgefecZgd
机的	higceieifdcbccdefebdddigk
机能	gjefegffififfdecgefffemce
机装	ggdfjgeanbdefgfleZfefggif
机试	dgmaaebkdbcdffcacadhdqjXc
机跑	fhjfbfejedgheehcfifefmlah
机验	fclbedciffeeeedgfhddenike
杀	cagjjaefehbelcbahkdaccgli
权	ZhdZWmdbgjfebinafefnffbZe
权限	faihbkbcelkccZmcelhmdhddd
材	jehcgcfeghgldgfjaidfgdefe
材料	icjgdaebledndflgceedicUYb
材要	clbhfebejegecccgeadddcogi
材质	difgaiadghdffedheheedepae
村	hghchibeifkjblacblhbcffbi
村里	fhedfkeefkjhejcfcnffeedeg
束	cchcfhhiibighcidcaekjfZdd
条	fegoWgbbihcufdXdgiZdeeked
条件	dcgjgbahhdaficalljfebbXdg
条款	eafmbfbdejcphcdcikgZfdbeg
条码	fkdgcecdkgkdceebghgeecmdd
条线	djebehiigaceecihbZdhbbfaj
来	iibdiccldgdhiihdhjkidhfie
来一	ldagkZYfjbbadfiddgZbdibih
来一趟	cjgfhddehgfdebgadgbgejgcc
来不	ccfkclbggfbeddbldmkkfebcf
来个	djdidddagidcfpddejdaegfdg
来了	ZgdbnhUkbiblghgdllgbjighf
来人	dbbcmejbbmdfcdhZeqcceafpe
来修	egeeiefffiedeecbefdhfdaki
来公	ejdhefhjecidccaccahceffde
来公司	ejdhefhjecidccaccahceffde
来再	fobVcafandefdiWecfYfcabcZ
来再说	gmbZecablfZfehcedhbgdcfed
来压	dbgldcbdihiemebefmeccdbec
来压我	dcbnedcdifgenecegkfdcdcee
来坐	lceeddchjeehedgceafdfedfe
来就	agkfYddgjckbihiZgfnjhbhfb
来就签	fddmcfchgccegekdgemahedfe
来得	gejhiecjedeefddlechdffehi
来得及	gejhhecjedeegddlecheffehi
来我	ejdgifelbgghhgcdgheifmZid
来我们	fkfgfgdmbegjbfdcehfefnaed
来才	ejhgefcdjgjhemkefliceecid
来找	efckcgcfjdkiledhfafdiddci
来源	ichfdbgfhagiggeccZddkdbce
来电	fbfghicgehjhfhbbifdfcecdd
来的	pZeXhceajfciibjaeccjecZgg
来的P	fchedgjdigeegfnddieeedfaf
来看	djjbddahiafcngdgbciedhljj
来签	eadnbdZjeaddecpcbfmehcdcd
来要	fdekhgegdjjhajagjkegeicdh
来说	cajifhZbfjkeZcggdoeldchff
来那	dhjfdbdigcfeicheeZfcejecc
来重	fdhhgecfggimgfbdiiechdiee
来量	clcedfekcccfgiefebeefencg
来问	bladcdhihcefcbbblZifdaZeg
杭	geaibciZnbdeebcbciacdeeaf
松	begjfcbbjfhfeajciabhcgafe
松口	dggkccZclchebbjdhZcdcccZY
板	cjbdkbdeiefggclolfgfdhnjX
板P	hcekidfdjegmgddcnfbfdcbbc
板子	bgbekceghghdgdZhckgcebmlf
板的	cjedccicldkgbcgadafcddhdc
板间	efbhlecggckehfcnjfiegjebg
构	hbkcZegbkegbfZcjelfhabdbd
析	edldfdbfckgdaccbdfedelgid
果	afkebicgdhfhecjecbjjilhbf
果不	fbhidfdhcigjfdceeidiiniec
果出	gfdejhfhhcdebedfdffdlbdff
果出来	gfdejhfhhcdebedfdffdlbdff
枪	dckfhfdecjieldceekdcgjhlh
架	ffgdhhdhfffredehbjgdhfkbe
架协	fcdihfeghdamhccdedeegecdh
架协议	fcdihfeghdamhccdedeegecdh
架构	hblbbfbcjfcbebdYfmgdcdcce
柜	aicdhhejfejfgfcnfcdfbdkbi
柜体	dbfbgekbmdgfeddihcfdddndf
柜子	egffggbffhZiidejfeegehfbg
查	bfdYjihdekbcZdbejiebhjlmh
柱	dfdfjeeicicegfekeZeefembe
标	abkbdkfidhdfkffbdceavcjgc
标D	fglddddcmchdehbchecekdeff
标书	eZlcdZgdifbacaeehdeeghcgd
标书D	gekfeeeckfdeceeiedefndgde
标书买	felededdkecfcccceeceoeefe
标书买了	feleeeddjecgddddeddeneehf
标书里	gejfgffgfhhfifddfgffegmef
标了	bfeahjXhfhcYmhedbYbYkbbdb
标代	fdleffdekefedecfehfelegef
标代理	fdleffdekefedecfehfelegef
标保	deiebhcdfidebdedgdeemehef
标保证	deiebhcdfidebdedgdeemehef
标保证金	deiebhcdfidebdedgdeemehef
标公	gjbgjbchgdejbgfhhfhdgccde
标公示	feegkdeifeijbfgdcfiekedef
标准	chhgaZfgfhhjbjjcekdeZhgef
标办	eclfgedbmeiigdfdihbfjfcgf
标我	ecdijicifdbdgcbmdidfocdbe
标我们	edcijidjeebdcdcmeadgndacd
标排	fejcdjecgihejegedcffmdcdf
标文	ecjgedcdmcebhdcggaedndjce
标文件	ecjgedcdmcebhdcggaedndjce
标段	cjZgZjYkdfjhlddacjjfcdadl
标的	bbefajhfclhhkecgegfncfhde
标通	ffdcmddkeccjcdcbdgkcggfgf
标通知	ffdcmddkeccjcdcbdgkcggfgf
标通知书	ffdclefkeecidedbdgfeegdgg
栋	dhabjeilccdiagcldZccedibk
栋也	ekeddfdkcdfgcefffcedgedeo
校	dichafdhfeehilgcegjibfggm
校区	dlafbhaefjgeimYbgegmcfhhl
校长	dejhfgdbmedddbkhedcdgdead
样	elkbbZXhhccdibcbciheZwjZi
样件	eaqdcecbndZcbhafdicbbilcd
样册	jhbacdgeifZfbcbgdaffeccce
样品	eekdYfaffhjacbckfkjgfoibd
样品寄	ednedeahgdgdceecegefenbee
样子	egjefdZhgejcadcgeeeidgZge
样寄	ddlecfcdkeefdeecfcecenfbe
样就	fihiicddjgfghhdggdejfddmc
样本	iiedeegbigcjcebeejedebgee
样机	bhfeggbghebekfiZdfhcbfhZc
样机D	fbledfebldehhffafbddfldef
样板	bfifgcZkdYjdhgZfihidhgZZf
样板间	efbhlecggckehfcnjfiegjebg
样柜	gfhgfigeigcfifidflfffjnfg
样的	bmZidcbjdhddlchhdjhhfhjfn
样第	gdkdedfdifchdffdfmfcdlcee
核	iZmeaaccnajehdYadYgbialgc
根	icgdjgZfbliegbfkcgedddehj
根本	gfhgehecfkggidgbfjeefgcei
格	efgjbiYhegnegckgfejcfajhi
格上	ecefejeefhndmeacfiefcdkfk
格不	fheieeeelbdfgfidfZgdhfckm
格再	geelgffekdldgfjfjageffcjc
格基	gfeigggclemdfeihfehfffefe
格基本	gfeigggclemdfeihfehfffefe
格审	ddeccjedejeddfdeebffnfceh
格审查	ddeccjedejeddfdeebffnfceh
格就	dghffdfdeilhbccjgjgefecef
格没	cdedcclefjaebfddejccefddc
格要	egihedcekdlebdbiecgdghked
格谈	gfejeffhgdelcfhehafgdegec
格预	feneedfekegeddccegefoedfe
格预审	feneedfekegeddccegefoedfe
框	dgfeidbigddmfcgYcfiYigdYe
框架	diefheajgbcqgdhYdbiZifZch
框架协	fcdihfeghdamhccdedeegecdh
框架协议	fcdihfeghdamhccdedeegecdh
案	afrYbeYegggdejjfcjigebmih
案D	fdkfefdghedgfcdcfechegacj
案P	gifeeffcmccfdlldfbjdcdicf
案P看了	gfifggfdkdchelodfchefeadf
案交	ffkffffehgaeiebfedegecdfl
案他们	gefefifefjidddcgfmfeecidf
案例	fnaXacZhgeXcfbfZZhgbjafZa
案发	ddedeekdkeeedfabdaeiecZbd
案得	gfleffefggcfdcbcfdfeeendh
案改	ffkefgfekeffhdegeeefeeoec
案改到	ffjefgfejegffdfefgffefmfc
案改到第	ffjefgfejegffdfefgffefmfc
案第	fflgcgfdleeghecegbfeedleb
案给	eekdefecfideefghcZekechci
案讲	fdiiefeggfcibejhgkfddefde
案过	eekeffddkcddcekjgZcchcebg
案过了	ffiffffekceddfljgZdchcfcg
案过了技	ggigggggiedhehjgfbfedfaff
案里	eaocceciiaeebfemcagcfjnla
桌	kZfgcZhgffhdkaifdgfhadfgd
桌上	hcikcbZggdjdnbkefffecfZae
桌上了	fejgeeebldlgldkeefdaedadd
档	fcnZgcfcldjgbcZbdgfecYile
桥	hdbiYckambbccdddcgdbdgmac
桩	fgZciZkdldiZjZZhggeabZdeZ
桶	egdkgebhfhnheadZckjcgkgec
梯	dhdicZikgYifabhfiebffciYg
械	dggefibhhdggkicikghdgbihc
检	eeicjYgcigcheahaclddimqdh
检修	eeihccmelbejidlfcciahegYd
检测	hhbdhcjfhfejedcbgkcdhiidh
检测报	elcdaehfjcfdedbedkegfjnfd
检测报告	elcdaehfjcfdedbedkegfjnfd
棉	ikadcfehgeddfbdfdheedemed
棚	hjdegfdfidgedbbgcbfheegig
椅	cXmdfcjflckbcbhjchiadkfgb
椅子	fclegfeigekfcficfcidfhage
植	icbgchiihegedecejaddedZgd
楚	jgdgcadhfgfekhjfeeejchkge
楚了	hhdfdefcejadmdlhdfekddgde
楼	hdbcbjidgibchhefaYddeaged
楼下	ceegagibigcekbcbddbecZffd
概	apaebccgiagdckjjaakcghkdb
概D	ddfiaeifhdibfalochmgcggbd
概M	dmbbicafjeadenceadbdjgkdd
概要	ehgjefcdkedhdedafdfdeeide
槽	hjfbfecgdicfkfdifgdiegjbe
模	fcbmcbfdifjhcaWbegeebbfZj
模具	dfejcdbcjfnifbbagghcfgkfi
模块	ddekecbgjchdeedcgchfgcdbl
模块先	fhhfggfeifdfeefefdgffmZfi
模拟	hjefegdijdcedeegfbfffdadj
模拟器	hjefegdijdcedeegfbfffdadj
模板	cacifeidhhehhdagfedibefdb
欠	aYXboYhaZoUbaWWbykegZYbdd
欠的	ddcblffeclbacacbpYccdccch
欠着	edecmfdajjcdcdebnhdkdedgd
次	jebghbeeckgfgcdhniemhdhog
次R	dcjdfggfghfhlfeffdgcnehif
次了	dfgghaijbjbkfccdeldgdcahh
次付	dbimdfcelbncdcbbqeebhdbbb
次去	iaabicjbmcdhggibmacbccfbc
次就	efheighifgdfhfefikghihbme
次性	cjdhfecifbjdfdchiafcdcibg
次打	fifjfedfjdjghffffZfdgffdg
次报	feggggbejemeadfbdghZndbke
次报价	ffghchcekdoebdgdeaibnecec
次没	hdgeehddejdededdfafjegcbf
次见	lddeefbggeedcdhcddeehccbf
次还	dcgeldcccldgdfffgofcfidle
次那	eeffiheehgiegcdcdkbkdhagh
次都	dkgbcZfZdlZfbchefkhndcfZe
欢	eejgbchgjcicgckbebcbckXaa
欧	hihZZbdblecgdcdbddeadijed
款	bddjkacgeeglbiWcwibcefgdg
款0	eddjifahhbdfdcdimZjdddfdc
款D	fjeXjfamdaYgdcbisZaehcdae
款D付	ggfclgdcjebefeemnccfiefed
款M	ecagmeZkefiichbboeaiZbZcc
款也	fcdcedkhehfhdffeodiggfegf
款了	eeddpdZhgaaccedbpbdcddebc
款催	gggdmfdgeideeffdlYecfffce
款催了	gggdmfdgeideeffdlYecfffce
款到	ecbbhejgkZiZheehpWdgcaZcb
款到了	gfecdgkifcdcdhflndfhdedee
款到账	gffcngeekdcbeefdkbeffceec
款又	fcfZeekdfkfeghhZkdekfefee
款又拖	fdfacflfeigcgffciafjfggff
款后	fcedkfjcldgeddccngddhccdc
款已	feddnedhhcbjdddbogfcdedad
款打	ddkdhcbaoakcfcdbeaddddddb
款拖	gefekfdbfjfeedfbljfZfehcd
款拖了	gfgfjgeffigefdfeidgaggfff
款方	ehciifcghefgffedpgfehddee
款方式	ehdlbfdgggfdfffdojfehdeee
款没	fhhedgeejfejgjgcdbdkficee
款的	fhciiffjecjfdkccjZeefdcjj
款还	ddcbmfgbhgagiedehgbbddhce
款都	fjfgddbihbejjeidefdbfhdig
歉	cbaafnedfhlbhhhecfdeegYmd
止	bYdbdoXYdlZcefcbffbrhhbZh
正	dgdbjefgjZfidehegWdbikgcZ
正事	kbcbdciggcbcfcaeccdedbbdd
正在	hjifdaZakfdeggigcddgfalfc
正好	gmccccalfcbdgihefbdbilfcf
正常	cZailbhdmbfibdcofigceagkh
正式	ZYdfiiffiehhfgdaeadijkdcc
此	edcfcmcdbmcffcggfjenddade
此为	ddccdmddamedfcegejenddade
此为止	ddccdmddamedfcegejenddade
步	jdkhbcZfkbjkghgZcffbfijhi
死	agfndYdXhhiljfcgekffdemaX
死了	cYemdbedkdekhbgdgldYgcgdc
死咬	geijfcefejheaefeemfecggif
死机	ffiaieabfjfdedcZcieeedhdb
死活	ehbjddcdbmijckcgkldhedbbf
死活不	eidhecdehicidldejnebfecbf
段	fheabhhkebfgjfXjbciaehkZi
每	Zcgkfcecijoceeijkffffhfoc
每个	ecahackcdkfcedfbcjjcghaee
每公	gehhfgefjemffieekbgfeeffi
每公斤	gehhfgefjemffieekbgfeeffi
每台	eegjbfbahhkcgbcadZedcbecb
每吨	gfekdffgdjlhdebZbjhdeefdc
每天	fffkefdekcgligklegeieeeld
每季	fdeclgefjdefdffdcafefeZlc
每季度	fdeclgefjdefdffdcafefeZlc
每年	chhZkcadkchfhcZgbabbbjbjk
每月	edfhjehdhgchfhliccidedbgd
每次	chffiehchjdfcebbmmghefdhe
每次都	difegfgdfjbfeecdgnhhfegbf
每次都说	gdhgkgeefkegfefejngbffedg
每米	eclkdeaeldnchfdceddgdcaee
每间	dfhfcdijefidhiibebeebchki
比	aanehfYkdfikldgXfgfapojdg
比D	fcegkcdhgfhoZgdachhcbcfdo
比R	dfhhhabgfehgpeihiebbbhagd
比一	ggkeeffdiekeeedfebeeehbai
比他	ehjefgejdchfeddeeddigmlce
比他们	egkffgejddgffedefbdifnndf
比价	fbifdZiekafjbfhbfgacnZaef
比例	ffdjgdbdleYmefcihcgecgade
比原	fchbjefnZcgdcegghZkedjZde
比原来	feidgffkdeghefhdhbffejZef
比咱	gcijfcddginengeefifcediec
比我	dcegbkbbekifoeaegkddfbcdc
比我们	dcegbkbbekifoeaegkddfbcdc
比我们低	fdfdcjcbejndmfdegfedgdgfd
比比	bkiceeddkejbjfddgbcccjbmc
比稿	edkcehdejgbeledeefefqcdee
比表	efhbedhdldZekdhfeceedbldd
比较	gfihcdebjhehjihdhhfefhddd
比选	fhgcdgebncecedfeebddqbZee
毛	bdgihecfZnpgfighhnehYdfhg
毛病	diehhbcfghcjhcegfjegegikg
毛钱	cbigccgcgineacfdcgegcgdde
毛钱都	ebihddddfinefcfdcgecfddde
毫	eigdefddkfbeiddddgfhdgndd
毫秒	ffjfffefifgfidefghfiebmff
民	ffgdhghcghgeieldfhgiecghi
民政	fhiehhgckggfhemeedijgfjfe
气	egcZhgieblcdicdgckbZcejea
气得	deZdmibhbjedlhclehehdcZdd
气的	gkcbceciibaeaebadeecdfmbd
氮	efheffhhgffjeeeegdjfehofe
水	ihZZiefehfZdfZZfegdZgimog
永	feekdeeeekehfefkeohmgfeef
永久	feekdeeeekehfefkeohmgfeef
求	egihecaZgikibcenijdcleoje
求D	edfigddgfhckeeergiehbbiji
求D到	geekggehicigdeeliYddegbbh
求D到货	geekggefkciedeelcYdeegbch
求先	eeglcecekcahcdlflgddcjcdd
求分	ecjicedigcjheebmkeedbbabc
求把	gchejgddhgehfebdegdedhjmh
求换	faccneeeckbddfbccfeeebflh
求换新	gefekgfgdjffffffengigfbme
求的	fhhefhdigeleheedebfefdked
求还	ejgffgeiecefeheffchicmfff
求退	fccbmdefckdgdedcdoibedaoa
求降	gggkdgfghgojbfffflfagfdij
汇	belbigcjebehdbkhjZbYYcgYb
汇报	cdmedbeghcdjedlicbdabddab
江	egadfjgejgegeeldhdechdZhd
池	ejecjcfhgfhdkjgjidefihlfc
汽	hedeiedkcicedcdbekedebckd
沉	cjlbabZagiccffgbceekfhjbd
沉大	eglddddeekddfgeefffkghcde
沉大海	eglddddeekddfgeefffkghcde
沙	idhbggghgdheeggggecgfhiag
没	jdacaniaencfgggffleifbffe
没上	jbdcjehdghddcadnhhdcegZkc
没下	ijefdXbYhhghXhebciZgbdWab
没下文	jhgeaZYeieifZdbegaeecfYcc
没下来	elbiaadagicjbjfcclbeddcdc
没丢	dgghfdjfjdeedfddfaffefiii
没中	ecddbqZbhgfakZabdefWscZca
没了	dbdbYliZhifcdliibZfieaeee
没人	gemkcYadggcdcghZbbiilgYge
没人接	icdbfcickeegbgZbcZeflcdaf
没人敢	chkiecbejdecddnffidgfebdf
没人管	ejekccbdhkcgjhdfedldedakd
没付	feeZofcckffjffdbnfcbeefdd
没再	icbffgichhfggdadhbclgdehh
没写	jhfeefdekeiechcjekjedicbf
没列	jfccfebcelefdndfemeddebeb
没到	eejanWbYhjbdehhijoajbafib
没到位	cmggcdcdhgfeemebcfdcdfdef
没办	edeeekddfkjgbkZdemidgdekf
没办法	eeceeldeejkgcladeliehegcf
没动	ffgifcfehgigedcgddglddbch
没动静	gghfcchdfhgdgedhfehleefde
没发	jbdgdcigjedfdfidmYhbfedce
没变	ecccjeihgcgidhehdbgcgdbdj
没啥	dbeeddmclccdgdfeiZebeeehb
没回	iakaeYdbekfcfcXZcXcnchaff
没回音	gdicbcgcdkjfceaedZdndcedc
没在	dlbadchcmdeddchddedaecdbf
没声	cniffbgchieecddddcepddbfd
没声音	dnhffbgcgieedddeedfndgcfd
没定	fnbbcffZldZddhhiZaZZeacah
没得	cdcedmaheijelckagkecffeeb
没意	efclhhcblegkfcjhmfhdhdhfe
没意见	eeglhecbnbgkfckhnghdhgedb
没戏	eicbckaegiefhaiebfegmcZec
没戏了	degdejfdhgihfcagdWgjgecgc
没打	kZibicZdldkdfbbciZdZjdaba
没批	afgjaieagjbjbmebcjZnhbZce
没批下	ehhhceebigeidhcadhclfdded
没批下来	ehhhceebigeidhcadhclfdded
没报	gldeffgfifiheidfgceefeZfe
没拿	didhejdekdddfjldeacbedcee
没接	ekdehefckggdbcgddlfcifkje
没提	hiiddddcnaaddcXieZabdbkhc
没敢	ihhgbcgdkchdjddhiaedegjgj
没有	ejceaggYlfWbdjgffiedddmec
没机	ddaedledcldhhfeffjheieeef
没机会	ddaedledcldhhfeffjheieeef
没来	hfidefhhfhfehdbcfZeeeefif
没松	ecflddcdjdfchdadbfebfiadc
没松口	ecdldeddjdfdgeaedfedfdedd
没法	cjajckZbcliehbhdiidfffjdf
没法做	gifhdeefbllecfedlpfjffiib
没用	bbfkfgegehmhicihedlhejYhe
没留	hbdaflcebmehhbdkeeeleegen
没留住	ecebclbeblfilffefbemffedn
没登	dcfdkdeedjefffeedbfmfhdnh
没看	ebhcdigdfinfceecfhfeigiee
没砍	fbhdjbdjfcnmddjffbedeefge
没空	dhfZdZiclebcgcgdcXdkcbaab
没答	feemefedglcehdccnlddeddcd
没答应	feemefedglcehdccnlddeddcd
没签	deegjjcffhcgddhdjfhbeddci
没签字	fhggifdcgjeZfffeifcdgffef
没结	cccabcnekedgkfefideefeefe
没给	afdcfYkbZoaceeafnkgacbbZa
没续	cdbaYoZadmcdmfiadZdrdcecq
没聊	jdcZbcndmZbZcZbdcZaccacdb
没联	lgdeedffiedehddceaeagdfde
没联系	lgdeedffiedehddceaeagdfde
没表	ekfcddbcmebfheieekecdeZce
没表态	ekfcddbcmebfheieekecdeZce
没见	kdZcZZgbpYaaacaabVbafaYYb
没见到	jcceddhdlcdcfecbdZcbhcbbd
没见到人	hdeeddidlcedffccdbdbhcbbd
没见着	fhceabicnabcYacccYcddcbad
没让	jjdccbbdfjddgddgdkgbdccce
没让进	jjdccbbdfjddgddgdkgbdccce
没讲	egieiefdcleeefdefnfegfbke
没说	lfdcdbidoZcccdaedWadbffbh
没说啥	cedekdgembddgdciceecfcfkg
没说要	kebgccgelcefeccbddfcdcZhe
没谈	jgbiXhdWkhiifdZdYeZhaajbl
没谈拢	dbbnccbcgiphhdbhjldgeebcf
没达	fjdjeefehgfcifegghffcdnff
没过	bceaepXZXqadhZdgbidhcitee
没还	dcbfmbikbhckccafikcbcdadg
没这	hhdkdbcdejlgdladjpdgedhhb
没进	gfYaZijYhhbaeZZYadcildYZa
没进去	nbbcchgbhhcdacbbcdebggccc
没选	dbabcobeancljedefaffdejcd
没通	gbfdkibckdcedalkddeecdbbc
没通过	hdidckcdkddfdbkceWffddfdc
没钱	fhYfggVbemfiglZahkdVdabcd
没钱了	ghggfhegieffemcddeiafffhf
没问	gZfmbddgjYiiegiekblabfhbd
没问题	aafmbeegiZjkdhiekcmacfibe
没问题了	gdjhdfcejeeidddiebgeeeicf
没预	igbadhbckdcealbdckeZfhecg
没预算	bjdbdiaejedfbmcecneadiaee
河	fcfcidjejeaeedffgecghcaff
油	dikdhaWigfhchebWefbfbjeif
法	bfdlcjbcgieqaegdekgdcdifb
法人	fccjcejckcbkceZbijjceeddf
法做	gifhdeefbllecfedlpfjffiib
法兰	fdkdeecdkgdeedeffmheedmge
法务	fbZncgcdkcbtdbkfeegcddbZc
法务P	feehggcgggbpeedabccgggdbg
法务P说	gfflefedigdlfecfdbgfhhdcd
法务不	gggigfgejfejdfdefoefgfede
法务在	feeldfdbldelffahfaceeffed
法务把	ggfjffgdjidlgejedngegfeed
法务改	gffjffebgieldgefihdifgbff
法务说	gffkgeebkicmdefedhbdfheed
法务过	gfdlegfifejmgeijcjcfdfchf
泡	mZgaagbfiddcgiZddZdhbjkbc
泡了	gcjedddieeeeifeeedgefmmde
波	emdbgdbelcbilccjdaebdgkdf
注	jXhaaakdmbddebZYgYcdZZmcb
注意	bbbcecmfkcddgcbbfadebbjbd
泰	eehfieefiejegfiefejgfiimi
泵	iijXjbYjefeafiikhiiabegkd
洁	fekdfghiehfdfdedebecjclji
洁净	feiffghiffgfedhdfbfegdmef
洗	hiXfifdjhZghjggdbehchcmnb
洗一	djgiccdckejhnecdbefjecebf
洗涤	dddeijckdgchlehhghefcfclf
津	edcdefkdkecedffmhaieejfif
活	bhdehjZibkcjXgalgjafiebgl
活不	eidhecdehicidldejnebfecbf
派	dbfeoYZcejcffbkiilhhccZqg
派个	dhheidfcjgbeddcidmdiefbje
派了	dddelebbmbeddebjghedddemd
派人	dfdhjadbejccfclbgjjheeejh
流	cggidddfjcakZiglcbiifbfhg
流失	dfhfiibebmdeddedebfkebbkd
流标	ecmibccalcebefbbdgeeleZed
流标了	edmdcddckdedegcceeecnebdd
流程	cgdlbacgicblbehihbhieehhg
流程走	edckfcbfideqfecchfhbefddh
流程走到	edcmcccdkdgoffdceeebdgded
流量	edddhjijdfheibcneZccddbcj
浆	fhdfgghhgfeedffiddhffcZie
测	dkgZfbeifecgceaadidfelnYc
测报	ekecYegfjcededbedkegejoec
测报告	ekecYegfjcededbedkegejoec
测的	jfgecfcdkfbgfefcfbfeecgge
测算	cifkbbbdifhdbdbccneddcaec
测试	ehfedigdgiececcfgfdgdbjZh
测试没	fchfciddejcfceddfjfbddncf
海	cgbhZckWmffdeeenbahdecaYd
涂	fdjehhelbfkehddfhbfekkmdd
消	iajYblhefiZbbkbkgfelhhocb
消了	eeeecldchgdedjajijejdeedd
消息	kXhZfekdhiageeYfhbchgjcdd
消息了	hfgeffgejfbfchcefidjfibgf
消防	djjbdcbfgfcehcjheffhicrhc
涤	dhbdhjblcgghldggffeecflle
润	debnbaYbihodgbdedldfgejdb
涨	ahXmYViZlgomddXbakfgbadZm
涨0	gdemcgdfjemjaebcfbffdddfl
涨了	cebidbjahhlhfhceekeadccei
涨价	ekZibbfciggiggdbbcbdbbabj
液	eiecggeidhddfgbdcjeefafjk
深	igagcbijfcedffbhgbjbdajbf
深圳	hhchcdgigddccdbiickcdcccg
混	nbdddcddlcgeieccedeegdbcf
添	dmdccdbmdbccbbaafZicdcaZp
清	hejfdZeejbecigkbgZbfhdnhc
清了	fgdbledldYbbcZhbnZaabbabg
清单	edmgdeZflcjfffiagZdcggohg
清楚	jgdgaadgfgfekhjfefejchkgb
清楚了	hhdfdefcejadmdlhdfekddgde
清洗	ghchgcahgdcbdfgfcdibdfnjc
渠	jcZbfakcnaZdfdagcafZbcXbc
渠道	jcZbfakcnaZdfdagcafZbcXbc
温	dmfcgecidhbfbcccdjfcbbtfb
温度	ehcekfeieifdeddhcneddfnid
港	eYdbneacnbcicajmjYbbeZZjb
湿	gjddhgeejgdecidijaefefmde
湿度	fidehgeeigfedheijaefddnde
源	kZfahigfeiihdcbbcebdibdjd
源的	dicacjfcgjjcdddefZeejecdd
溯	flbddfeckeeehjidfffefcodd
满	fijdfZeldfddhdecgcffdmkem
满意	afkefbamdfbiidedefgdcmjgf
满足	ghiffefehgfecgdfghgdicmce
滤	ffgcifhdfhffiedegegdebiik
滤芯	hegdighejffeiffchdhegfafl
滴	dehfiefichbfgcfbefhdfhkhh
漂	dahbdhkdkcacbcahcgcbfdocd
漆	ifddleccclggkeddflghefame
漏	ZieZkcggehZgjfaXbkceegkmd
漏了	cfbbgdjdgjgefedeeeffiejjh
漏水	fgeemebbgiegeieeglfhecbgc
演	dhlZYcafggafhgichhafamiae
演示	dhkZYcafgfafggiahgafamiae
潮	cbdclchgdhcdcgcgeiebefhoe
澄	fdmebfedgggggeddedfekeidf
澄清	fdmebfedgggggeddedfekeidf
激	clfffacgkZaeledbeZebfgkag
激光	elbfgffkfcdfhfgceafehdkbi
灌	cicfiddjefgjegehceheebkkg
灌装	djaghdehgghfghfgcgdgecjkc
火	efafkZkeXokcfaakeocgbejkd
火了	fhddieegejcfdffjhngefgfjh
火大	ggffjffeckdfjgfjeofdgfche
灭	ekicgdbcmceebbegcefdcdmgd
灯	iZjghYdeifkbehekfnafhejjb
灵	iggcbgadlchddceZbgdcdikec
灵敏	chhbdddfkecehdcddjeeeanbd
灵敏度	chhbdddfkecehdcddjeeeanbd
炉	ioYbcccejdfchhgdcahahZkdb
炸	faggjcefclgdbecbdodafckmd
炸了	gccildeddkheZfebdpdbdcjnd
点	bfckdghfhdggafhfehgdegkia
点0	fefgfiddjhmjgicghhedfdaee
点不	eZhecikbgkeffeedejehgjide
点了	hfdkbdbhgecjeckefihcjcecf
点了头	edfldecgggeigfnbcildjegdg
点位	digaddggjaViddbdcXcccfkbc
点头	ddekbYihhZehcUlacegdbiZcY
点头了	fegmceZmddhkeaefbZihcbdhb
点就	fdelfcddigjmbfkeeldgfdced
点换	ieejcfeckdncdfeefcegfecbb
点的	fhigfcZdigeffdbkggjigffef
点餐	ejggeebdkdagdchhibidgdhdb
点高	fdbmfffdfiigcdeffmhcfggeg
烘	ejbggehejfahbdgbieedddmij
烟	jffejdbekeghhcildhgcdaffd
烦	higchcbcgkfgfadiijcbdgdda
热	kijYcccfjedaccYcehhidejic
热情	ldgabcaiefecfecbbedkdbbab
焊	hfZbkfihgehefeaefkgdefome
然	cefjfZgdfkhdigbjhlajedfij
然不	gegkdfceejdijeefdmfbfhfhd
然后	cgidZdkdmcgfhffekbehhehge
然少	ffejdfeeiikfegfffYfcfidej
然换	gfghfhffhgmfcghfflfZffebi
照	dfgeiZkjibaceaWheWbXifjim
照旧	cZdjidhjebbebebaadcdccZgl
照片	cdecldghckdfadbliiecebime
照着	fdfkfdcdlckimdddhcedgelee
熟	kicZbeifkcaflcfcdgdZecdaj
爆	cjXcgkbhgebciecYdcgjbfpfb
爆证	ffefeideigfffeeedbegfemcf
爱	fhhiaddZeklbdYWYhmckbgXZb
爸	kjbacdYblcddccocdgcbebcad
爽	ebbgldambZdjbaYcncYacYeYh
爽快	ebcfldambbelcaZamWYacYeZh
片	lfZcgecfggicZbcidceYeifeZ
版	abofWcgeiehdbfbfdkfablmYX
版了	edhbcdidldfdefecdhedigidc
版再	edkdefdeihceeecdeigffncdh
版本	eagidejfgfkjhfbddgkejbhdd
牌	hdfdZihedjbilgWfaiffcddWZ
牌子	YfifZjgZfjdjoddcdkeZdgYcc
牙	efbkhdakgahagbbdhigbdelgb
物	ffdghbhifdgZfbhlhfdfhgceg
物业	fidgiccieggehcghgeghdcZgf
物流	ffXhhciYndfaeeimeffYbbZgg
物资	ghffefeekdlegdbfeeeelegeg
牵	fjheefcdkfchfilcebjejdaec
特	hecdghgoccefgfYgeicbhdjje
特别	bkgdgbfmecghggZhhXdedgjfh
特意	eedcekdlccdeifegggfihhegf
犹	cjhgacZbgiedlehcdjdiddbcg
犹豫	cjhgacZbgiedlehcdjdiddbcg
独	ggcfkbaldcajjabYffbacZmYZ
独家	hfbflcblccaiicbbfdbbdbcba
率	bfmceadihZWgdebZhgeeephie
率0	dcjgdeghgecdedfcdaehemmle
率不	fhgcibdekcfhieefhahdedoke
玩	cflgagahgfdcecadcccifmdYa
环	flcZedeggfdeggcfdeZgZfmaf
环保	dkdZfaggfgfdfidebfZfbbmdg
环境	iiedfehcleceedehebeeejefe
环评	ihidciZclfiehdebfaejcbdee
现	eleccefefhhdggjiijjkgehde
现在	fjgfbYeeejjfjdkffnhkiggfe
现在就	ebigddjckehhhcgfhfiefeege
现在想	flfedfdgidffjddfgchefeicm
现在是	hggddeiejecffdgdgfdcghccb
现在用	gjibdeeiidifhhcfeeeYfgkec
现在用的	hfjcegghgbjdifcfedeafeifg
现在的	gkcfcdedldedmeadediaccmid
现场	fifcieieieYcadcfbgeXdhkgb
现有	gkffdgeeigffdgfgfhffffncd
现款	fdbjjebemajgegeaqXecdcded
现用	gkeeedeelbgeleceedfcfdbab
现货	behZanggeidjiabljWkhdaZbe
现金	fhckZecafjkdcmfYijgkecadd
珠	edccldkeficeecfidlecdcdkd
班	dZhfddkbmbhjdhafbchZfkZkg
班子会	efjkdfcckfebecnefdkffedde
球	jcgYdejcigccebcbehbhhhbfd
理	gbhghgedamhhhffhdlckifhme
理P	kgehbhdcjegjfebggehcgihcc
理P要	fffhdghgifgijffdfZefgjfeg
理P说	egmfeddfhfgegfgeeijgehhde
理事	egdhdiddhhijbcneebhheddgd
理事会	efdhdiddgjekedneeciheedde
理人	gheddcjieghecdgceafjdedcd
理好	dacgjkcejhfbidbeehhjdhbkc
理想	ffhefgedekcehdcdfpfaheajf
理我	gkhebcadgjcfcdcbfbfledccd
理由	ceefejhdclechffjfniiddjYi
理由是	efgedkefejgehdgfgmfiefecj
理说	ehigdedidgiedkekhjghfeahe
瓦	kcdjcdcbmcligfdkddhfbehdd
瓦时	gghhfgefjekedhelebefedhff
瓶	bfcghifhehhehgaZcidbigjhh
生	jdhbeefeieehgfilddifchjbe
生产	dfjfgbZgjchhjglnfcjecegfe
生意	kcbdhhecfihfefecejigebeef
生日	bcbebdmclcdcecYbdYeedaacf
用	Zlecdiemcedfngigdifgarmer
用R	kiYafkagkbWbrYhfadagbcked
用R的	ekgcecgclebflcedckcgeihfd
用一	chihfecfiejehdddbidbfhlfh
用三	dhgibedcjhbgcigcjhhbffkdg
用上	fhbiceccncgdggdmdacbejgba
用不	eidibegbflcjaebacjdieijah
用两	fhdfjddbkfdfgeeldffhgkdge
用了	akfZgiZkeccekZYgcfgecgggp
用了四	ejdddgdeifghjeddfYfkfdbdi
用了四年	ejdddgdeifghjeddfYfkfdbdi
用光	flefedfbgjefckeeinccfdbdc
用光了	flffedfcdlffdkefinfdfebee
用再	eeehdkdeghphgcddlhhihfffc
用再谈	fddgejefhfoffedemdfdgeghe
用到	cglbbbfhhfbdZddfchdfendeb
用到期	fghcZehigdcfcefeggfegnicb
用到期了	fggdaehigdegdeffgfffgmicb
用印	fZbnZdedkcdmbbbagejccabbZ
用友	eidedeidlbceddgceZfcedgad
用咱	gcfjhdgkdeciichicZkjffeih
用完	djgfedfgfjgdfijdcgdcelWbm
用完了	ejcgfdhhckgedjhcdiedfhZem
用得	djdakhdjdgcegcZacgccffbhq
用得不	fifdgfekdfddihfegchffeail
用得好	djbbfidicjegjaZcclcagaeZo
用得好好	dfedfjfddkghlcdfgnfbfcded
用得挺	hfedgfhjedffhieefbegfcgij
用我	efhhedbhfgehjclgcbhkdlfdf
用我们	efhhedbhfgehjclgcbhkdlfdf
用我们的	edikdcchfgggbdhacdkidlcgg
用期	gdlcffeeifchdjgcfbhcfmclc
用机	eaicjdeajgcdcgdeggeaekbkc
用用	ejdcehdgfhffhddebcefincfc
用的	jhfcacgggffakfegchdceiled
用的R	hkhcgecghbgfpfggfjfegjfeb
用的R的	gkffhfedjgifkdeigpfgggfgd
用的是	kgecbafchhiapfdfchddfbgib
用的是R	jgbfebadejhfogaheifehdfjb
用着	eobZgbZggibdedbbcodbhcfhe
用老	deckajaadllfadcedpemfdbcc
用要	gggdjfeckdfgehihcbfefjbhf
用谁	akiacbbclcfdncahdZicdiifb
用谁家	cmcdedbdiehemcceeageeddhd
用那	fegieeejcehfiiheeZfcfncef
用量	eiekdaYhdkjifbbacXehdZaac
甩	dcekfchdfjkgledeemhheifdd
田	iggfdedkfZfeeecdeaebelkdf
由	ehcedihbekdaghkgemghcdjfi
由是	efgedkefejgehdgfgmfiefecj
甲	ccdggbjhehdfaghgmigZejhcX
甲供	fehfhfhificheeegjagefifec
甲方	cbdhgbjhdifeegigllcbcjfda
甲方没	eeecggjfdkcedfecnffffeeed
甲方没给	eeedjehfdkcfeddenhfdffgfd
申	blchdfbbjfffclaceegiekeef
申请	cjeifcabkejgdiaeffgidledf
电	lfbYcflfhgfdfffeciffeckhe
电动	cihbficdkgdhdifaejfgkhkgb
电商	ehgfggeggefchfeceemefehee
电子	kbibebegjaZgiddgichbigiff
电机	dhcckeeihcfdjedjbaeceeebh
电梯	ghahdZjleagecaifigcahehaf
电气	dkcideddlcggffdhfafcfdndf
电的	flhbcfehhcebeccbdddfdbmcd
电芯	efidjdcdfjkfgceaekeeeflcf
电话	nbdcdeidhgfecbfddechcdaid
电话也	fekffgeeejieheeegbfjfedgf
电话就	jeegcehdifcfckddkbebfeddf
电话打	iecchbfeifcegdaddmdbfgagc
电话来	cgfiiedifejhafejdgfhkedee
电话说	ahieggbhheiffedkfchjeehfh
电话都	gjhjeebfdkkfifecfffhffgfe
电话里	gfbfjaidekeacaZifhgegefij
画	hgkacdabigafcbnadhgcdbjae
留	qaUefefckebhhgceeXfjafZdk
留了	ohYdZbWcmbcddkbadcdZbfbbc
留了M	cncdcecbleZdapgggcedfjbdd
留了个	mdddeecekedddcddeffcechff
留了电	hifeffedledeedbfecefedfde
留了电话	hifeffedledeedbfecefedfde
留住	ecebclbeblfilffefbemffedn
留的	nabehdcekegfccgegeegdcZbd
留言	jbdeeejejeegcbbidcddedbcg
番	ecdghejijddncfdacdjddchen
疑	bemiYVXejdfficdhbebaodfed
疑函	ecmbdbcejdgemechedfeofebf
病	ffgehajjcfbkfdcdfhdebjgjh
痛	bhfelaambZdmZaYaleiYcflah
痛快	ebdbmddldbhnccacgajbdbdci
登	gZibkecZdlddhbdbdhhoaldpd
登录	ackflabbejddcccZeedoclhng
登记	gdddfejdkdhfeehgfbgdeebgg
白	bbiZdmdedkddmbjhbgeZjjmdh
白忙	dcedckbedkccicgceafZldcdd
白跑	ccdddhldlddbideggbbcicecd
白送	eabgihhhbhcgZfceejedcecdm
百	edbkhdhldeofhnhldijdeeidg
百个	fkecdiekchijinihhZfdfhbef
百二	fjgeihehjbjhggdfcceccceda
百五	ekahedeijchefibhedfidcbcf
百六	dhicbdifhfidgjgbihkcgfgdd
百分	eciggfgahhlfhdcfjdgffhddj
百分之	eciggfgahhlfhdcfjdgffhddj
百套	gddakdclbfcjebclccjdgdcjg
百度	kbdeefedkededddgebfeehaee
百箱	daeenegkeZibbacacZeadchco
的	kggZfefhhfffjghggegfhgifh
的0	ecggkgeiefjjhegflkdgecffi
的C	iaechlfhdhgjiggbggbYgjVhh
的M	adkgggZgggidgdgeohfhhaeah
的P	icceeZlhehgdfglggleichfee
的PD	eegjfdfjdeljfcgdhYijehabb
的P把	bdgigkcheiZflegckfehddgdj
的P是	cjfdfdgejdffnhgffbfbiidff
的P要	fldcceidhgcdddabeiehdikcd
的P说	chgfdbgfheedijlhYidgeZkgj
的P说D	fhdhhfeifeedikaffchejfdej
的R	ilgZbfafjZeetchdegdffhecg
的R的	gkfeheeclghfldeifpfgggeef
的p	ggkYgdYefgehibbabjeechjbc
的po	egjZjeagfgakfcbcbhfbdjdcc
的poD	edcclfcieecnddebdcbegbced
的poc	gdlfcgechhccdeddecdedmffg
的一	lfjZeeadlbecfhccdffdfilcb
的一个	kadfhfiblfededfcgdhiddefe
的三	egigdgcbkfkfggfgfhgghgYgf
的下	hfebceicleecbbbchcbfccach
的不	hgddbiigiefcghgbcedldcbhi
的业	cleedecegiedlejfeheedeedg
的两	ehidhffgidgdjcfdecfjlilhe
的中	ficfjhdijdckgefifdecndief
的中标	ffcfjidjheckfefiffednfdff
的了	hfcghffkcgcgjddchfeiddbdc
的事	cffcefkchidcagdbgjfhcihfe
的人	clgecfdhggZepZgbbcfkiiYec
的人天	cjbdckZdghdemfcefbfZedfde
的人天天	cjbdckZdghdemfcefbfZedfde
的价	bhmeeZTZldncicYedjeekeVfe
的价格	gcmdfbccighehebfdfchfgacc
的会	figegdeejdegojhfgbfbielee
的供	fgfiZhfckedgmgiegeecheaih
的供应	fhefbifchjecjgiiggecdfaib
的供应商	fhefbifchjecjgiiggecdfaib
的信	fhgfficiefedhffifcecheaee
的信息	ghdffidiefeehffifcecgebff
的全	gfihfcdlbhddddhfjeffddfhh
的准	cbclcebclegecddccgnccdhib
的功	fcgckccfghcfkeeeajfceeZme
的功能	ecgckccfghcfjeeeajfcfeZme
的单	bahihfgfgfpYdhefdajifafah
的单价	dfibiecgfhofdfeddbedeejdd
的单子	dcijcfhajgjZeifceacjgcZak
的厂	ikabcdcghfceeiedejjdedYjk
的参	fekfefehhdhejebdfafekdmbd
的参数	fekfefehhdhejebdfafekdmbd
的合	eccffjhchkcfhjgfdcfkidech
的合同	dacffiibikdfhjefdcfkheech
的大	dfjjfcdjefddgmgdgfeclcihd
的好	fejffffmbdbfcdeefZeffiZej
的字	fedekfdjddchceaecbkdedgbi
的实	dileccggfgffccZhilechddbe
的客	ledbhcgffgbdefbagfjghZfhg
的客户	kfcefdejgcbeehcchejdechbh
的小	bdhihdgidhgeidddcghjghcfd
的就	jeccfdfclcgfjhgfdlgicccgh
的工	dhgceehhfejfjgigecjfhdedf
的年	febhlfdfifcgcdemddeeifhji
的微	nbcgddbcleacichccbdddjccd
的微信	nbcgddbcleacichccbdddjccd
的快	fgkfffejeeaefkddfaefejnfd
的情	djefefeeifgihhfhfdifgemef
的情况	djefefeeifgihhfhfdifgemef
的技	dehiacbefigkefdaehddcekce
的技术	ddhiacbefigkedfaehddbdkce
的报	dYdjbbjZjglehbgefffgbcahe
的报价	eackccjajhjdkdcfgfghcaZgf
的报价发	ffeadfkejendefedfeedbfffi
的改	fhdhefheifaieidedgedfenfe
的数	eggfgfcdjgicgcbkibfedfibb
的方	dejhdcbihaheifcgeffeaYegj
的方案	dejhdcbihaheifcgeffeaYegj
的时	gbbfhfieifdcifdphgkdefdia
的时候	gbceifhejcdejfcnhikafffia
的时间	decgdfkffiedcfhleabkfebef
的是	ehgfdeeakgjbfglecccbgcjdc
的是0	eedgeelffibddhademedddhdg
的是C	jgdedfcfjfficccbhfedeenee
的是M	fchihdbdghlggbbdfkeidecdc
的是P	akgfaaianbcbYZradZbZbbYac
的是R	hahgfefbgieelefgdfeehdckc
的是R的	bejbedhflchfnhcifhffhdhjd
的是他	dkfifhdhhdjfednfebfdeffde
的智	ggiehgffifhegicjgajdjfefe
的智慧	ggiehgfejfgfgicjeajdjfefe
的有	gckffdcfkddfigdffbhdjedef
的服	fhfehfeifddhieifkggfhfdeo
的服务	fhfehfeifddhieifkggfhfdeo
的机	hbgfdanbigfijbabjghffZchb
的机器	ibdbidldjffhicedkihiibZbb
的条	gdjhbeeclddgkfflkbheddcdi
的条款	gfflcffdjeaiiffkjceefeddj
的柜	dhfedicchhfdiedhgbecefjde
的标	ecbgckhcgjiffgbbdkcakbhfg
的样	dmfZacfjfaagggdXbZdadnigc
的样机	gihdffeifeefifgcddfefmdff
的模	fgggeefdifbkgffdflegeckej
的款	dbcbjcifeicgbddcplcieddab
的没	geehcehikbflheifdgbbcbice
的泵	feieifecgkdfjdgdflhbffekd
的活	didcghdjdebcbaenbZdjcbkhj
的灯	ddkbibbfielbfbcjchcejgeja
的电	kdeddcgdlcdgbchaeddZbfhZd
的电话	kccccciaobagccdcfffacdcba
的盘	fjfddddcldacenehdhdeedhei
的盘子	fjfddddcldacenehdhdeedhei
的票	ddickfcdlealgdcijbeiccfbd
的科	dgfdcjcedkefhjbedjelfejfg
的系	gkcfidhbkfdefdbeeheggbkld
的系统	gkcfidhbkfdefdbeeheggbkld
的线	igefdfbbmecegecbdajddgddb
的续	fgeggigfhgidficfdiigffcgm
的老	mgbfdhYZnceZjcbdfccdgajZl
的行	fieeggeifebfghfdfgeghkkdf
的补	ghdidgehgfcifljcdjihfeffm
的要	feidieifhgifeeZeeefkeijjd
的设	cagdghhhgcbeddbgdhecchifd
的设备	dbdeghhghcefeecieefcdhhfd
的试	edkdiecjfffghdiZhjffemeff
的话	ahfiZafcrVmibifhcTmahkbdg
的话D	dhghcfadmeddchgbcalahidcb
的话D就	fhcidfddkegddaccdbmdfidec
的话我	dlbdccegheajigeffjgbkddbf
的询	kciccebclcjcebbahZdeleace
的询盘	kcgddecdkdgdfccbhaeebfadf
的说	fdhiciegejcedhiedaemeijcd
的货	egcYjgfhehebjdaijgeechWef
的资	fhffadiclceddiddbfdebabac
的车	eifjddadhigfkhegegekdhZac
的还	ekficdacfjhicckgigccdjbde
的那	ehibffeehehdjbjegdbbjkdeh
的那个	hccehcjameffbeidcebgeaeif
的那家	dchgcjbhfghhnenggaedmegdc
的那种	ejkacdchgdfbbeddccehgikee
的都	aeekdggdifccjalhgegaeefcd
的配	dejehechgekfggeegdgeigbdd
的采	ccggYjhefjeebghdeabjmcfbe
的采购	dahhYjhbfjfaahhffYbjmdfcc
的采购P	cccgckgdclcdcdhieefmadcee
的量	bfeiiZXhdhcjgfabadcmggfbk
的钱	clZgfbdiheYZbpYfqajebgWdb
的问	fafilcZbdkgeeebfhggkdckld
的项	cdiciegdhhdkccjecedlfficc
的项目	cdiciegdhhdkccjecedlfficc
的预	dlbfgdiggcbigkciibgdbcgek
的预算	dmbdgdjggcajglcccahdcdhel
的风	ghediffjedbfgehffafeedidj
皮	bcfemZdgblifebaciodcfbimb
盐	ehgeejfchkegihdaekeeegocf
盐雾	eggeejfdfkdgihdbekffefndf
监	ehieeZhehfdhfhdfciedlijdh
监P	hheeddkeheghghcdfhigfhbci
监P说	ficfheiehfgijjddfbdihiafj
监控	gbmbheZekceiehgigbaeliebi
监测	ekcbdefejcdeghdbcbdgggkfc
监理	dZifhbeicicbiecdcjebjfole
盒	gjggabdkdhiehecmffghdijjg
盖	faccoeWmeYhshiiddZiZfaaYm
盖了	feejfecfidfmhfdbhcigefdec
盖好	biaZobZmeaeqfkbcbfhbbbZaf
盖好了	fffanfembeinefdcbdifeefcc
盖好章	fffdkfejfedlhhfgfcheffffh
盖完	gfedjfeeieclddcnedhebeded
盖完章	ggfanffeifdkeeemeedfcfeff
盖章	ddieidfjgbhdieacfdfchcfdf
盘	hgfWfghcifcdhiZfZecjgdgff
盘子	ejecddccmbabdpggdgdcddhdj
盘点	dfhebdianbabceagcXkbdghce
盟	hieegdbhgddbcdbghhdcccjfh
目	gfhdZidameejglhfdfhiiZdZc
目停	fcddbmddigdcccgbcddhcdahh
目先	cmheecefcldgdadcfkeneedee
目前	lifddaZembaaoZZafehcecbhc
目前R	jgeeeeefjeeflceeecffhdbee
目前没	iekcffbfjdiebeceeaddffhhe
目取	fdfffjeejeghdicadgdjcfege
目取消	fdfffjeejeghdicadgdjcfege
目录	kedaahbdkdihfcabgeeekbhbd
目经	fdfgebiffhhgfcghjgidjgjge
目经理	fdfgebiffhhgfcghjgidjgjge
目经理P	iehjgecefhfffdgjhgidigjgf
目部	dejjecfelckgcZamgbfciddch
目部P	ehhcgcgfkdledbbihdgededdi
盯	cclbhdcYoabcZeekccebilZhc
盯着	ddjdieZclcadbbfkdefcikZge
盲	ebmdcdddkddehejdfcfedshdd
盲评	fdkegfefjfeefekfgeffengge
直	jgaakhZgZmbekgiegnelediid
直接	hbbcjlbjZlhhhfkbfnflgfdig
直接把	dcffgjdegikcdebcenicfefgg
直接说	fcgeclccclhegdfcegehfdace
直是	gkdddcddlccflechfeecedadg
直是R	gkdddcddlccflechfeecedadg
直没	feiihaZchhcifchdfccjgdegc
直用	kgcdecdcejfcngcffhebfdefc
直用的R	iegggeffhfggjefefZhefffef
直说	hhcfeeidcmegbckggmenfdbag
相	ilfcbddifdZchjjcbhddbgmbf
省	akcgciegehXdhqkWbhiblcdfh
省里	fkfdfghhidffieddfbdhmefef
看	ejjbcYdejdgffigdcggiephge
看D	dgkcddccmccgcmledagcdceca
看R	ckgefdcejejfnfkdfggbeaged
看R的	cjiffdcejejfngiegggchched
看一	eeledfddldehjdgdhfcefldcd
看不	cdgdgihdifegfdchjkeaibfid
看了	bgkgheXkdckgfheghgddidikd
看了说	fddhlgjckebjfcfifZefgcejd
看他	kZjehdZdlffcebogfcdcdccjb
看他们	kbecieadhgheZcfcecefdcgjc
看到	nebdYceclddfchdfeccfigcYb
看到C	kcdgdegehghidjdfgafijdbdd
看完	bkgdZeYjbiikcgbYiojgcefYd
看完了	eclcdddfclhlddcehogcfeacf
看完报	gemcgffhckmfgecdenihgccfg
看完报价	gemcgffhckmfgecdenihgccfg
看我	doaadhahgegjdcjbdcjgidhcf
看我们	dnabdhbhgegjdcjbdbjaidhci
看数据	gfhfhgfekdiggighggggffmfe
看是	hbdhiehefijdicdfejekhcbde
看样	flbeffekdfcfbecffZffelhie
看现	efdhfgldhfeedghdffefddahe
看现场	efdhfgldhfeedghdffefddahe
看的	egigdedckffddfehfkdcdcndf
看看	jnXUbaienWcfegecdbaddnhac
看着	ghYjdbfakfdbjlfhejcdccgea
看着办	dfbmdcceclldldejfneeeeiee
看要	ecehhfjeejgedeeeijinffdhj
看谁	ednbedcdkbkglgdiebdbemjdd
看过	efihdedejdemjcjficjheihcd
真	ehbgghcjbhhbighajkcccjgfe
真想	eeekfcdeifcfijbfdnebgfcec
真的	ededfjkehhgelfdfjegbehdch
眼	cjgefgcjdhfggZijYidedlkee
着	gghhfWZgcjfdhihfhqdfdhjff
着M	eeejhfcbigkdgddekkemeeege
着P	hckcgdaddjeejedffdfeehhhf
着R	fhhidbbifdhemdcgeegYgflec
着R的	fkfgeccggfieoeeffeeZhfjfd
着一	fihdfefhhcifijfffdhcfdaef
着三	hddeiehehgedjfeddififjhme
着不	effiiabekacdifgdjfbXdfYZi
着不给	dbbjldbckddebdedodeafeede
着别	emdcdebfjeffaffegjfefeefa
着别家	emdcdebfjeffaffegjfefeefa
着办	dfbmdcceclldldejfneeeeiee
着急	diigdcageiieffcddeebgbbec
着我	fihgacYlcggdbghgafjieZieg
着没	deikfdbbjfjkgbhcaZdkecfja
着用	bcgijbfigeZfgcblceaZeheek
着要	hkicdecbjgdddibnelaedejdb
着说	eegkdecfghefeicifjcnfhcce
睡	edhididjfdhegdhdhbeeiladc
督	degbhdkgeieegfccdjbeefgkd
知	dcfcgjgegfdhglhfeZenmhedj
知书	feheibbjgacicdgaffedleaed
知道	iiedbfbZlfdehlibeadkcceib
矩	edhekehkcfhhhfhgdihceggem
短	kehcdecZpdbcedeahfbYcekbe
短信	jfagfefbnbbchgdddZebbbcfi
石	dflchcchdjddfkdeefdkghcdi
石沉	eglddddeekddfgeefffkghcde
石沉大	eglddddeekddfgeefffkghcde
石沉大海	eglddddeekddfgeefffkghcde
码	nedZebfffiYdbdXccncebfmfd
码头	cbbbmcibkedcaddnaleaddaZc
砍	aYdmekdeihrgdpYWYhdjabVZi
砍一	dcgmdcabgjjebiicdmfbfcack
砍一半	edhldcacfkjebicdemfbfdadk
砍了	dedaclhciedbfpYbccdjdfYbi
砍价	gdgjdddaifodaghcchbdedcdk
砍到	ffYkYaggmcmdXcZbYdhbdaYea
砍到M	gedoceZeobmcbZcdbZgfedbea
砍掉	eddidjcdbmkhchcdgodcdiedf
研	Ziiajgdgfgefiaegcjbgeknkb
研发	dcickgedihfficeeclchdjolc
研发P	feleeccgfidikecidgdhdkifd
研发说	eccbkjgekdcdgeecehfeegmje
研究	djgbfefifceefdffdcfdekkhg
破	gecgleZcdkdcbiYhiodbdabga
破了	gdbclfggblecfeendngffcaec
砸	ifhahhcacmehkcebhqhdhhZne
砸了	dhfchdecblchidfcenhciecnf
硬	bjjfZgbfeicdhfZgcmbfZlfag
硬件	eihhceccledddhcfedfeadcdd
确	adicjmYggegifdegbcikchfbf
确定	ecbbcmgbdkfdkeZdecdnccbed
确认	cckflaZhgYejbfhhcajdcihee
确认了	ddlagcdejdZbdhbgcchceljdc
碗	ghdefhaelcbhcjfdedjdidgeg
碰	kYffYYkefgfgcfdfgiedehcce
碰上	cdkfechelbbfjdcgfbdadddef
碰到	jbffceihhcfdccccgcdbghgce
碰面	hfghfgfdjfgieffgeemfhffff
磋	ehfhabbeldicbgjdfchdpdbec
磋商	eifibccekdicbhidgdgeodbed
磨	aeZofbWiegiiegadhicdcdbee
磨了	fddlddcfhfgkfbbeggecdfbda
磨了一	fdekcedakeigecccffdefdddd
磨了一D	fdekcedakeigecccffdefdddd
示	cdifjeWlddflfdhaehagmkfdb
示一	fjfgffbifchdjdhfcbehfkaee
示结	gfehieekeddiegahegiflefhf
示结束	gfehieekeddiegahegiflefhf
礼	aiifbaijegjhhegjghijenhfc
礼拜	ahkgccgjdhidhfhkgfekfoifb
礼拜了	eighffcdfhkgfddehaglfgged
社	effebmYbpZjeYkgbgWhciZWhg
票	YUdejiibjgeiehoapggchcYiY
票否	eegedjbelddedbnefbfceedbe
票开	fgedmecehhdbdfebojfecdhdf
禁	hdkaiefdnahdcjfacicffbhkd
离	cfhbfhdhakfaXccgaicmedndg
离线	djddhgfcficecedjfmecfdmhe
离职	fcicbfhcejbcbgabcYemccdbf
离谱	egffejbcdklegfcdfkedgdfid
私	ngYfceZbkfgeaddZebchebaab
私下	djbjgceeejhfkffehbekgedee
私信	maddceacldgdccadecdcccZbc
秋	diifeebgiblfdcbmkgjbefbcc
种	flfaXdfhfdebaafYgXbadlpaY
科	gkecdcbeieelfihfaigiikjfc
科P	jjcefecdifgjffcdcjfelfgid
科P让	ggfghfffiffedfheecihmfhef
科P说	dkgdddhehhhfjhdcdjdgfehgc
科室	dbkdffiiffeedgkddjfedieeh
科技	dgdichfggffmdjjcfbjihhgbf
科里	fidehfdhiecficcfecedejaic
秒	djeajdbfjcbcgbcZdcgifZpai
租	fdifggcgkaieeeVmlXdcbchYf
租了	bbbcelfigdcbdbaiebdjeebch
租赁	gakhcecbnddkdddmeejddifcd
租金	dcfijcjbkddbcgcllXdZffZce
秤	cgcgidiefkjffcYednhcfZejc
积	ejhhfdagggjdfgaiccdbjgffj
称	dcidfcjcldccbddcleeehfkef
移	gbeehgkegiaejfajckfZgbfaj
移动	jbgifeeckibfifceekfdfhmee
程	fehfgdbehfbidigjfefdghjmh
程0	elddefcejfcefeeeedhiecmgd
程序	jbmfddfcifdccehcijdbmbghj
程走	edckfcbfideqfecchfhbefddh
程走到	edcmcccdkdgoffdceeebdgded
程部	fiiafgbhgfiggdfhfigbfffjf
程部P	fhjcagchhdhhheeegdhcdffeg
税	aigebdhfmariehddecjafcdcf
稳	cbhgnbekdefdibZobhgecgkgj
稳了	ceZjidbifcgccbbbdficfchbf
稳定	ickegffejdclhfedfbidekmfk
稿	bZnkYcXhhZakfcYegYZZoZjdY
稿了	ggfkegfbmfdnefaejiaeeffje
究	difbgefifbecfdfhccfdejkkf
空	kebgYefkdbiedffhbdZegcXXa
空调	ghidhffejfifgleffidgleYff
穿	aaWldjgcfmjmjhaibkdbbieZg
突	eefmdeacekidigcjghamddaca
突然	ecgmdeacekjdifcjiiamdebdb
窑	ilfdacagibfdbbhccZeZdeacb
窗	fmgZcafckgbegcegcceidfhej
窗口	fkgaebgcihcdfdchdediefgci
窗口只	fjZghebfjdefeefnedfefelef
窗口只有	fjZghebfjdefeefnedfefelef
窝	gfffkffehfcebefadifhffcmd
窝了	gfgfkffeieefbffbdhfifedne
立	dmjZcZagjbaZcpifeaZddflZg
立项	blhabaYhgaaabqkXceZgchebh
站	jgdfcfbghbacehlldfddibiei
竞	icegcdjchghcmibddfhiiieeg
竞争	fehieehfhfjeehahfdjdkhcef
竞争对	gcfiffjgggifihcigejddfeff
竞争对手	gcfiffjgggifihcigejddfeff
竞争性	eiggcccejehcahddedgfmedfg
竞价	eclhadbclddcefeZcbcdmfgfb
竞品	iccgddjbifgdphffegchciffi
竞品R	ieccgfkdhgkfmgeggdegdigfk
竞品R的	jeeeeggfieffkgehfffdgfhff
章	ZWeilcclfZgpibcdfYnbfbabb
章寄	gfeejgdhffaldhghgddfdeeei
章来	dbdlccbjkcenfedgedmdfdede
章的	eblbgdhfidfbgdcchdhdhdceg
章盖	ffeihdaficdpdelecbigeeedd
端	cdigfbggghfibidcckgbdghic
笑	ickebchiffhbfjaebgbigkaea
笔	ggccmYZiefZhdpfermhebbfaY
笔M	eccejeghgfcdcbfbmdcfdecdd
笔钱	ilcbddcekfcfcpjebjcgefede
符	edjbdicegjgeedccelfclffee
第	gYeclgciefbdfebhjabfmgihk
第0	lciegdcgkbdefgehdhehehoaf
第一	kaZglgcldecdjieleZbgibbgd
第一单	eddcmdcmbcbggceabbdecdcbb
第一名	debgihcedjjjldfdhcfclecfe
第一批	ceZZpcbkfXjifafrggdeafYfk
第一次	neebadcZobbdgfdedcdbeeacd
第一次见	mefffgeckeedcegcdeedhdcdh
第一版	gfkeefcdkdhhcljgfZgdcgefd
第一轮	fgjgdfeejfjiddadfgefhecfd
第七	fbhbfibcghigaebdcdedlfgbe
第三	ZfeZfkhcekfhjcecjjfhkgbfj
第三回	djhfgbcifgbgdeddedjkdeccm
第三家	fdbafclejfdehdeieheeccdei
第三方	ehhgbfccjhgdkefbegfdcioeh
第三版	fdlbdeedfieefegcdiedhhldc
第二	bXmegcdfiddbiadflbeejhlik
第二个	cfliddidldcdhehddddcdiade
第二名	efZhgldgbnhgkfdfedggnecge
第二年	eeckfebifcheddbdlZdcbdcgp
第二年的	ffegiffhgeaegfdelceeefdem
第二批	didficaiehidgegddmfbbcflg
第二版	dcnebebggfdfbcbYfcbackpZZ
第二笔	edcbmehejbccccejnccfddbcb
第四	fbhhlbbjgafeaceZedfekdlek
第四版	ffjiefdfjehcegfeeihefdmff
等	ahijbbedkdegahijbhjegiedd
等D	imbZfceaijYgildbenekhbWYb
等P	bfmeZbhbkdiidZhfehiYfkggd
等P从	fjgdgffcmdjjheleegkcgihcf
等P签	fedkefejcidofeYdgjbfeffee
等P签字	fedkefejcidofeYdgjbfeffee
等不	ddZhbmgcboZgegbtedgkdceac
等不了	ebYialZcZoagdccqedgiebecd
等了	gfidfjdfdkecffdkffgbgedge
等他	egiefafdlZlZdghhibhcbhcge
等他们	fckhhccfjckaefhhhbahbldhh
等保	efhgchbhgdchccgfeghdenrZb
等保三	fhfiffdejeeiedhhfgidecpbf
等保三级	fhfiffdejeeiedhhfgidecpbf
等到	fdejhfejdedkcfccdikcebdda
等县	fkfeeedgjdeeimghdZcdficde
等发	ddkhecabmcdiecejfdgfmhhhd
等回	aZkkabYbnbmmcaXZaaaZZibci
等回话	fcmdcfddldkcedbcccecejeej
等得	fdhckehdiicedfcldodcfhfee
等总	ebchlebblgigfecdhaidcdilj
等我	cbhehejcmcfegcbnifbYdbgdc
等我们	eckghggdkegghdbnihdaeehdd
等批	iedheehffhfgfiaeecgieiked
等新	bmZdcbgdkccdcfefeYaedcefd
等法	gffkegeckdgmgfbjdgedffgee
等着	egckiebXigdkdZdfggdcdbhkc
等级	fdciejiidichiffdfifeeeqde
等结	gfkfffedkddfeieledeecgoef
等通	chgdgckjedfcdecjeaZghgddn
等通知	chgdgckjedfcdecjeaZghgddn
等集	fjhefeddjdieecohfhddeihff
等集团	fjhefeddjdieecohfhddeihff
等领	gfekfggghfhdfeZgheggfgfgg
等领导	gfekfggghfhdfeZgheggfgfgg
答	ebnjaXffhefdicifhicfmXele
答复	dedlachalfhihbgcdiakcdcdd
答应	hdgieaehfgfaifigihhedacke
答应D	ebiggfbfidhZffcdjdnfbbgZb
答应D下	gefjegfggfjbfddbccleeehde
答应了	ecbgbdjkfbhccdahbaibcedab
答疑	eanbcbccnbedagcidccelfdge
策	jibbcgecncfbebkfcgdagdggd
筹	higdeedhheZeelhgedgdehigh
筹建	figdeedhheafeligfdgefiigh
签	eXbjjhZhffemdcoheetdhegff
签一	eachidbifhbjddbgfifdfiegm
签一年	ebchjeciidbjddcgeaaeeiegm
签下	fcebfnecalkklcZadbZdcddgf
签下来	fcebfnecalkildadbbZddddhg
签下来了	fdfafkedalkoldbdbbZededhg
签了	fZdaiiahgddqfbZhdchicejic
签了三	ieedekecihZhjeiahdhkdeeiZ
签了三年	ieedekecihZhjeiahdhkdeeiZ
签了单	gggghggdjdgcffebgdefffgme
签了字	ggheggfhgefYfffljcffffkge
签到	efdcmfhdkdbkddcahbccigZne
签单	ffecmfblccaoddcahbcddddbb
签合	feblgeaekbemcfcfbdkdmgfde
签合同	feblgeaekbemcfcfbdkdmgfde
签啦	fffdkgekdeZmeegcbcbedeecf
签回	ddcgldZigYZkcdfebfhbbhcaa
签回来	eediiecifaZicdfebghcchcbb
签回来了	ffdemeeifbefdffZZghedhddc
签字	cjcgddeckgeZbkvligkbeceia
签完	hhgYiebjebakghjfjgibecaeg
签完了	gffblhdhgfclhfggghgfhfefe
签就	fffjicfilaccgdddebkZdeedb
签掉	ecdhfichiadbghZbbZjdbcffc
签收	eZeaoaYedjghecYsbmagabdac
签的	cbaVteWlcdbnifahicjYcaeei
签的字	fffejffkdedhdeacddkefdgci
签约	cYahihXfghXlbbYZfhrfkcfZb
签约仪	ebdeiiakbgdiddccebmbkeidd
签约仪式	ebdeiiakbgdiddccebmbkeidd
签给	diebckccgigZmfbeeacbdddch
简	elcccegdkdjdfdccclhceZnbe
简化	dkedefceihjfdddddofefdmef
算	dhhfdjafiemfhqhbhedgdfhef
算M	bhjhabWejdiYjkgbgegciZdcg
算一	cfigbcbchhfgcfeajhddddaff
算了	aceeapdefjokbmZbddjddhicb
算多	djhbdecdkdbecmcdeeedeecid
算我	gddikecejgfecdeieiiefccnf
算批	fhiddeehgdbdciZaebcdidZec
算批了	glfefefhhedfdiadecefgebed
算数	eegjdddejdbhecobegedcgake
算是	lfcebfgdjgdefhibbbglbdebi
算没	dggeejdhffcdbdaieZgjfeadb
算法	fggdhcidhgedddbdfeeedeskf
算砍	ceciigkckdbeihdceeejedadd
算砍了	diecdciehgcfbfeeehfafeced
算算	eijccdcaihmfdccjdfeeedZde
算给	ggdigegeghhgnjcfhhgdffeff
算要	gmgcffdckdjfeiobecedegdee
管	jciXeYkdgebagglkebigeagke
管P	dcfchfgfggdecijidcgecfjif
管理	kdgehdZejeekebhhibZiecicb
管的	dgdeeeiggdjegdkiegdcdcadg
管这	fjiddcafidgfeelffbfhefgee
管采	lgbddebclddejhadeddcccaed
管采购	lgbddebclddejhadeddcccaed
管钱	ejigeegejehfcbpfibeffeaed
箱	fefUldehdheccacjXibZeihfg
箱了	celegcZdlcgldccdfededehdc
米	aggaUclflXcYcebZYWbfagrcY
米0	egedcejcmdedigdfdadjdcmcc
类	ffdeheidlcehhcbddYcdhdfcd
粉	dglhcecfjeZeibbgdihdenjde
粘	dledcdcdhhgffdfbedfdenpge
粘度	dkfecdcdhhgfgedceefdeooge
粮	eldddcdgggeeeldjekfccdjel
精	clgZdgYkedaegmheceddZlpbc
精度	chiacgbifdcdhccffdedalqcd
精装	fkdegfcjdebdhmjgbcfeeiidf
糊	fggiefdjbikdeedhhlffhhiie
糖	hbfbkdhjedbifdaciddfcffff
系	mcZchcgghebhibcdefghedifb
系上	mecdcdbeldceiddeeceagdede
系人	idcdcdiekcececdedbeZddZad
系统	dhbejdcggeeijgchejgghghid
系统D	dhedkfefjfffheemedeggeaig
素	dmfbacfbleiecjcfdmdehjZcd
索	mdebfdbfhfcciZeYffbgcggde
紧	blegeaWhgfcgjnflcojgaekde
纠	edhgcbjdfihdbfcbbkdaebedg
红	gcefhZhfhebeeifYcbajhcgdi
红线	ejdkcebcldfdhcbehZefjfcff
约	ijedecehffbigbWYahifjicke
约D	gjceccihhbedmadZcejcadfhc
约M	gdeihfdbihambfebihkihffhh
约个	elcefgdhgddfdecefbdedjkde
约了	jhfeZdcffgdfbccZeeejZjaia
约了D	lhbfbcdhgaegffdZefgXbadjZ
约了D给	eifeffdhfdejcfdffgfefnehi
约仪	ebdeiiakbgdiddccebmbkeidd
约仪式	ebdeiiakbgdiddccebmbkeidd
约到	gchbbejcmcceidabbcbccdacd
约好	dgfcihffhhdddcabcYkabjamb
约我	cleegebkfbceahbcfaabchgbl
约没	dedfckeefjbdkhefefecffecn
约的	hfkbjfbgkdebacgdlbecedeei
约谈	eccijejeifikgbcedjdgdebll
约部	gffmdeecihhndgeifggedfeff
约金	gfflfffejfdmhfddZmchegcec
级	hddcgfiehgaeelehZhebXgkkd
纯	iaacdbldmeceedbkdadbdcdde
纳	ekdceegfidceddfZjaefddkaf
纸	abnadeddifoeefgceeccciqff
线	ifZbhdjjfddfceYnaefdearef
线上	beeagbnkdedhbZabfZdgjiadi
线了	iaiggfcahiefccffcjdfdhajd
线是	igfgefefifdclffcjZgfgfjde
线索	mbeedeacnbecgafbeXcacdZab
组	eemYjaZejdfdigrkbbadffZYg
组件	fchclcclZlhjdccgbjedciade
细	fikfaZbgiYdZgblaeWgfZgedf
细节	ecdoZdbbmcaecfbddbegfecec
织	fdghdichjcegchlZhadafcaac
终	ediehhalbehkjchYfciceecfe
终于	hdcckaembZdhfaichaiabffic
终于签	fdefiffkdefokfjggfkgefedf
终于签了	fgfdjffjdefnkgbhgfjgffedf
终价	fednddecghkdhegcefcccdafe
终止	dbbaaoabbmeebkddeeeoieddi
终端	dfjgefcgggeichaddhgddgecd
绍	rdbfbcadjeccdbcZdZcZdbeea
绍的	lhbdceaelcfgecbbedebcefba
经	cfdhdfhhdihlhnkififkhffhh
经办	fcehbcibldfhghmfeagdegedh
经发	ffhjeddbmcffeecjeefcffdce
经在	hdaikaiieicbldcceeejeccfi
经批	gnddaddejddcemdfbceefemde
经理	hdggXcjgdhijieegfggifkhfc
经理P	kgehcedeieejfecgfehdfigdc
经理P说	eelfeedggggegdhfehjhehiee
经理说	ehejeedidgieekekhighffaie
经签了	fgheidekecdnbcdigdbddehcd
经给	fdglcgdbghhibkieediigeheh
经费	bliXbefZijccfqXZcmcVgfYed
经跟	cdhebncebmakpdbiiYcnddebh
结	Xdedhgjeghfcdhkiqgdfihhhd
结0	feeghfibfjjcgdcemjhhedbec
结了	dlYcjYkjgdbcbiaamidccbdcc
结块	fdeckffcckcheddbfnidegfoa
结束	dchcfhgihciggdiddbfkjgaed
结果	Zggbekdeeiddedlaedhgkfjce
结果出	gfdejhfhhcdebedfdffdlbdff
结果出来	gfdejhfhhcdebedfdffdlbdff
结清	eddckeggiZcbjbcchZbcccach
结清了	fdddlfchgbccdbdcnbbdccbdh
绕	ccmdecbfgghgifmgfehhefjge
给	feiebgeeeilcnigckkghfigfj
给0	fjjedebdmdhefgcZhjmaghhcb
给0折	gegkggfejfmdeedddandheefe
给C	galXbcjckcjddacdgaZebkgji
给C了	eckfdhbbleeeceijifdbbfcam
给C寄	gfifdfdhgdgfdfgceceefledf
给C寄了	gfifefdejdggdfgcebeefladf
给C打	jchececejedfgeeccdfghjhbe
给C报	dceecckdkfmddfdhdbgfdccdc
给C的	fclcfdgbigjefcgkdhdgcbijb
给P	dchdcckgfggfddogcagfdiedb
给P了	hegjeegckdhfehjfcccdedddc
给R	gadgboWXcnecubchdZcjpZgdd
给R了	fbZedmabdklfoeYgeZcYiafbb
给R做	kaegdefeifedneijfgifffgfe
给一	eaijefbaihcdidcfkidhhdcic
给三	eefmbeddlbefgeebkbdbfeicd
给不	fZeejiibgjedecZglmiZdecff
给不了	geggbigdgheefeedigibefdgh
给两	blajacackeadgccjgkdkcmjgd
给个	cjfidfYZobfbgcecafibbZkbd
给九	fedkfeeeifmfheeeoefcedefd
给了	heiaYmZcigcgmniiheebhdZce
给了M	doZebaZdlcZebkdcdafedekhd
给了R	cababqcZboieoaXceZccgbgbg
给了个	nbeedgZhhbecggaccgecchcbc
给他	cfgigcbcmbmgkakadhbbelaei
给他们	aciiegVdkeehnbgZegchenagi
给付	gggfigefckfffggjhngfhgjdf
给别	dcdhcjbdclibfibidfclfgdcb
给到	dZjnbdXaigoclggcffihbfgcg
给到0	eddmdfbeejleefbcjmhaecZdc
给到M	fdekedcelbkfhedecZdddcceg
给咱	dhcamjfjbiididbjfgebgecmg
给她	ejicfedekdgjbgbechkbggfbh
给我	iggegYZmZfdihhcafhflfedil
给我一	efdhddidkdcefefdeafaeiddd
给我们	YjhZiWWnbYXiefcadaehfgdip
给我们了	eebdlcekddfcaeedecgbeefch
给我们做	akZleabkfZggadbbdZdZgfcln
给我发	gdhjddddckheieedfefnfgcdf
给我看	dfgigcdgeighjeegeofaibhhe
给的	mdgiafXdhhheclYcdiaddchda
给答	dggjbeicjfbeabfbgicgcbeff
给答复	dgfjbejdifZeacdbbichdceab
给说	ffffjggfckeggffdemfigejki
给谁	ehajfbhgjdgffendicfeaedee
给过	ecjdeggdfieeckbeehfjgeedg
给过去	edjeeggefiefdeceebgjfehed
络	adcbldgcmdbcgcgcdiccZbokc
绝	aZZedoZgWnbhaaibcmclbcgeb
统	cibehhbggfehijkgejfhkfkid
统D	dhedkfefjfffheemedeggeaig
统一	bigdZkdeghgcfmobgecjkcdZf
绩	celfahZZhhbdecbaffkfrbiec
绩证	gehefhggfhdhgffdfffhlfeff
绩证明	gehefhggfhdhgffdfffhlfeff
续	YTWlmlbhckgfkceXYfdqabad8
续一	ececmdidnabZjeceeecaecbfh
续一年	ececmdidnabZjeceeecaecbfh
续上	deedjhcfldakibiccbdccdhcm
续不	fadhkagfhfffcdifgaggfgccj
续不续	fbchkagfifffddiegYgffgecj
续两	fdfmeedfjcgfbdcecgcdeeejo
续两年	fdfmeedfjcgfbdcecgcdeeejo
续了	cZdWpidlahghfbcadhbnbfWUx
续保	fdZgkejhgcZaeegcebecegdnn
续是	fddgkdfdkigfbibfegdbfecbn
续租	feehiefkcehadfdceacbfecdl
续签	dabkghaalhdkWegaadfgadYYs
续约	bbdkejfcekkdheccdljhcbgip
续约没	dedfckeefjbdkhefefecffecn
续费	dafqbgaedliejfcaajimdeeip
续费的	edejfeedhiijdeeedhhifgfdn
维	fidhceeckehekhgfcbdcibilm
维保	dgciffbckfigkebecgebdcVok
维修	gjddefegidbfhjljhefifdahj
维护	hgidcffclcgahcbgcZfahdgig
综	hbeidhbhfhddfedcdgdemcadd
综合	hbeidhbhfhddfedcdgdemcadd
综合分	fegbeiedghcedfddececmecee
缓	ckefgadahjecdibhhcaqcadab
缓缓	gdgjeffdeiecffeekacogffff
编	gjgcgcfekZbhblbYfYaddgbgc
编号	dggbidifibcicdbahcbechfgf
缘	hdeiiffdckfeedgdenecdcjje
缝	dahkcegekcZghdfeemehgglbc
缩	diibeibckeeiehcedkghfedeg
缺	ckldaYehkXdbjadlcXabhilYb
罐	bhcbhbjfghbflfbmbgedcejZc
网	jgeccZgckcbbcdgdbhcXpZofa
网上	mahjcdaejfidgdcbdkdehcgcd
网了	dglefcaembdeechddbeckdegi
网留	lcffffdfjfegcdcdhdecdedfd
网络	bfdbleecmdccgchddideabplc
罚	gfbldegdgianficoclecedcfh
罩	egebldddfjbhbdcnfiecdehjc
置	bckciXeifcjgffZhegalaYbZg
置了	dliddbddihefdadefaeoeeced
署	elgeddabjfhdcffcdhegcdnfd
美	jhicefbciffdhcclcdebeZmfd
群	kYYZfcoafjZdcfaYblejabake
群里	hVcajanbfjdeWiYbcnfjbadpe
群里加	keefffdejfffaecegbgdddech
群里发了	efiegeghhdfeddfefhfceeadf
翻	ejcjZcdkcfdlcblYdjjZbkfYk
翻了	cidfchgifceehcadcZkdfbicb
翻新	ejdiffagififcgacekeeedXed
老	hiccffgieegggcochgceejlem
老P	jlbabbcchgabgbigbkcacdcea
老乡	hbdddjidficfgfabdheeeecgd
老价	bcXjmZWnccfacfcfgcbZbZcds
老价格	ehaiiedjegnddheckeeeeecdn
老供	cffhZjYahjhbidZcbjdkZdhca
老供应	cffhZjYahjhbidZcbjdkZdhca
老供应商	cffhZjYahjhbidZcbjdkZdhca
老公	difjdecgmbheddnbcbccdbbdc
老同	lcdfdfeeiffedfceebededbdc
老大	chZahkdhgdbfhgnjfZdafcYbb
老客	khiecdbkfageacbfhahedeUZm
老客户	khiecdbkfageacbfhahedeUZm
老客户C	fncbceahgfageedcigjcfgcal
老家	heeefhhdgidebcZhfbddeejdd
老师	gbgefigZkheedgfijedfhjfhd
老掉	eclhgdbdejbegeddfifafiled
老掉线	eclhgdbdejbegeddfifafiled
老是	ejgchebdejdhdegcinflhfjli
老板	ffgiicefidhjicgimfbedjYcd
老板P	hcejkdfcjfhkhdecngcfeccbd
老的	dibdgifchgddbgcibgfhegkib
老规	fehclehkddighfchcdideegem
老规矩	fehclehkddighfchcdideegem
老设	coccadZdldeehkcbddfcfdkdi
老设备	coccadZdldeehkcbddfcfdkdi
考	dgffYhgblejcheYcbfhlcdjaj
考察	ggiabcfdkeddlcddeZjiedbgd
考虑	egXiaiddihkdcfYdcgfmcdmZk
考虑了	dibadjafbmeeZicdddejedYde
而	hhfcgheiegefidihjdddikYil
而已	jdgfidedlccfhegejaedejbdi
耐	iffbcdfigefdhcagicdadehjb
耐烦	heiiedeeclifcedhjeecfhccd
耗	dgicfegfhfhfgiZefggegjlbc
耗材	geifjfagfgndghaifgfaidkbc
耳	gidejgfdjededdgbeaedfdijf
耽	eghdhcbagiedcdgrcmedcfgZc
耽误	eghdhcbagiedcdgrcmedcfgZc
聊	mlYZWXihgccbdXddabfebZgbd
聊了	ogbbZadfkYddZfeeccdabeiaf
聊了一	lhcedebfiddcehdceaeeecigh
聊了两	ndcecebbmchfgedfebgeecacg
聊了两句	leffcfcekdgggfefecgeeddcg
聊了聊	gkdecdacmcegddicddedddgdd
聊到	ilcgbcZifbfcjccceYchdcjcd
聊得	gmbadegjfccfcgfihbfiecgcc
聊聊	lfdedfaghccdffdbdehcedicc
职	hdicagfafjbbagWdcYgmgbZae
联	oXbUfehYnegfeebbdWcjdbdbb
联系	pZbVdcgZmdbdfaabcWdibaaab
联系上	mecdcdbeldceiddeeceagdede
联系人	idcdcdiekcececdedbeZddZad
联调	dcgekdcdkeddefcefdfcddncg
肉	fgjagedjfcahgecgfgdieledd
股	bdhhbbiZlfacaYlagdbjhbcYc
股东	bcghbbjakfacbZmcddbbcbabe
股东会	ecebeflejecedboeegededccf
肥	ggckfbeclddbebZghXjgcidgj
肯	hccnZebdiefmhcdediiWfhgci
肯付	fejeicddclagbeddhpfefiedf
肯定	decelhjjeeddcabekhmdgaabk
育	fkbfbbjhgcafckfdaefccjijc
背	ccckjbabdkghhccbmfdYabgkd
背靠	geijeffeggjjidedmgeebedef
背靠背	geijeffeggjjidedmgeebedef
胎	egcejfifjekfjffejaeffdnkh
胡	ejhcdghcihecmdccifegdfgad
胶	ejiZiaXeeibcaeeYfYfgkggmg
胸	dddjdehifcgkccZcgelbedeed
能	bodiXabelbgfhhilhhidihneh
能D	djbfadggicbcfcgobYkcdeidc
能一	fekeffcgkdehhhecebfbdjnce
能上	fkhbeeddhgiffjikdihdidehc
能下	gefkegfgdjefeeibjjmfffhfg
能不	bjfgadcifchfhfegiedecjifk
能不能	bjfgbcdigcifgffgifdeckjfj
能不能做	fmceffegggfeegdidchdfccbd
能不能先	efhhefcbkedhbfdgledfejYfb
能不能再	fdhegeghgdjeibiceegdegchk
能不能开	dcadjejcmcZccbcbnZdddcebc
能做	djchcfaeghhgiiciifhYbaggd
能做到	fhfidfehheihhecjggibdcgjd
能先	dehidebbkebhagafkgffdkXfa
能再	fdiegeghgdkgibicffgdegbhk
能凑	fjeeefeegicffeeiejfdfdadj
能出	fkfccegdifbfciekchdcceebd
能到	bkbgfgZajfYaheemjjZeecehc
能动	eidhffdbihefgomieddbdgeed
能压	ghggfgfgjdadjgfjeheegfhff
能压到	ghggfgfgjdadjgfjeheegfhff
能在	gjefegffkcgceeefgahefejde
能定	fffjdebbmcjeaclaeefadaifb
能开	dbcfjdjgjajfebgaibcbdcdbc
能打	fkdeffebmfgfefcdcigefcndb
能把	ehcjbfcgjcckgcfZhckceajbh
能投	eakcdbhgeiedddcdekfcneZdf
能拿	fmkZbdacmakedecedcedjcfef
能接	chchbbhekbgjddecjhfchgkdh
能接受	cedfabjbmdjlgddhcgfhfghbc
能点	fhhgfggeigjgigeegeggffneg
能用	ckgcbgefeibgbggkfheedijZb
能签	geflegegjegfedfbfcmdehfbc
能给	ejbegefghcidgcfafhjdfdbig
能耗	fkhcdfcdlbahfdecehhedfhfe
能装	elafdebhjblhdfdecZddebmba
能走	ejcieeddkfbnbaheeifecgged
能跑	dlddefdekfcfeedadcffeancd
能跟	ejchkechhecedgageaehddnab
能过	fibgiecejeddhedbdhechbmdh
能进	fmfbdgccleaecgaocafdjhkbd
脆	eagdikbjZkhfcecdigfjehede
脚	fidjibbgfhamgcikchdbgejdf
脱	dkefieZiakdcdebckjeedbjhj
脸	mdfjdZfXeledhiYcelcfefikc
脸熟	mcddddbekdffieddeefehdddg
腾	dkiacaghgfZgiledcmeYckabe
膜	eggZnZdcnZccZZagkZaYahqlg
膜的	ijdfeeddkedhaedehheeddlcf
自	hgefcgchhdehfljjchehelnbd
自动	gifffbfgjbekejfgdhbedgpdf
自动的	jiddefdbldgeekgbeaecebjdc
自助	dflgfedfhebdbibfeadddigch
自己	ffbhehefifgdekhjfffjcijcc
自己不	hfjefdedjfefedeffdfjidZge
自己做	ifcbdhfddlbdjZbadkdmdcbbc
自己做了	gffedlddbmcdlcfcfZemfecee
自己定	eicficiedkgfghmffidjdefgf
自己的	geeefifhfgbgbhidedcegigif
自己说	gceifcffjeaglfdfghfddfdgf
舅	eccigggfekiffflehhemeedfc
舅子	eccigggfekiffflehhemeedfc
舒	eccmcecdjhimhgedikedfkade
航	cgechifancjdjeaidfdedhmba
般	iffebblbgiZcgjbgchfbcikag
船	dfacjfjaeifjgbfhbjbeccjhc
良	ecjggceakiecbccacgfedlblb
色	gelbiZebfjgaiaaaemdhaiomZ
色差	ffkcgdceghbdgeefdmfifhjfc
色选	emfddeddjgiegegeegfhedkgf
色选机	emfddeddjgiegegeegfhedkgf
艺	dgifdeccifgekiZfehebddgah
节	diYkgYfhhcchYfdhgaeedfhYj
节拍	ejackecigddcfdecfZfhecjdj
节点	ghemcfddkefmeecfgcbeecfce
芯	ebhekcdbjgjgfahXehideekel
花	anddYecdhfZYatgfWgeZdfhfa
花完	fmdcefcfhecgdmbaedhbdgced
花掉	gndccecghcaccnajebhcecjbf
苗	dchejgfkbhhdjdccdagmeehed
苦	egdighdgfijigkbgdggadfdgf
范	fjdhffedifjlbffeheeceidje
茶	naZfZbgdlbbidgcbhefecbYZc
草	ggdggffigcjiheaehdcfggggf
荐	ngeaabYdkccfechbbXbaffbbg
药	ifdeiceejdgghgdnfgbbachZf
荷	ecicjdcdkffcdeblfbeeecpcg
荷载	ebicjdddkfbcceblfcdfecocg
菌	ejgcgebclddebbbdeiedcgnid
菜	gkjcbbajgZaddfhbghfgfnhcf
营	ehebgfkhcjjcgbgfehcgjkheh
营业	cgagackdkcdcfhdieddeidjee
落	XcWjmfWnYgamhZgdhdnbdeXgY
落单	dccmgcblbbedfbbacZlbehajc
落章	gddghfcjfebnjdabgblbccfcc
落袋	feedlebilbZZfccbbachcedcd
董	dgefijefidcfchofccchceZZf
董事	dgefijefidcfchofccchceZZf
董事会	cgefijefidcfchoXccchbeZZf
蒙	jjeahdbckdiecdbfdhkbdckib
蓝	dcfcjehiefafaadagedbdalnj
薄	fgfefiecghgeZigiedfbdcmge
虑	dgbiZicchijebfXcbjfkcdkYk
虑了	dibadjafbmeeZicdddejedYde
虚	dedfkeieieggieaceleddfjmb
蛮	gdlhcfekeckegdecibdfhkicf
融	dfhfbjbbhjghfndceljdeieel
融资	dfhfbjcdfjghflddiljeeifeg
融资没	dfdcejdfdkfecmeefmffejhfg
血	hgechegifedgcgegdiejefhdg
行	ejegeWcijWgieghhlZgbciifi
行不	fkkcdccdmbdgcdbkgWbgekkbc
行不行	fkkcdccdmbddcdbkgWbgekkbc
行业	kfcdcedcleffgchcdddcdgebe
行就	fhgjdacehgdgegffgdefejdac
行情	ambbfhZZhkbgbihackdiddZaf
行政	kacffdhfifdfefaafefhdecgf
行政P	hceagfhgggggedecdddhffdfe
行的	dhcidefcjfccihcefhcdebbig
街	fmeehdbigceffkefcZgbccegh
街道	dmdehechhdchhkggcacdddfgi
补	ZgkbiYfhmVbhckZdcdhYfhrdj
补一	egjebefejdZfhcacefddhkmbe
补上	djjcbegchhcjdcbagldbedlcc
补了	dacZodbldYchbcfZbXbacaYZl
补了一	eeccnfbjedcjeeedeceeeecdf
补充	ecfjdegbnbioeibgkgcdbghig
补充协	fdblefdclehpcichkdcddeajg
补充协议	fdblefdclehpcichkdcddeajg
补货	geffmgdkdbgkecfehkgdffbaj
补贴	clafbdgficgchpccbdkecgfbd
补贴下	fjfefgfhffigcncdeggefbddd
补贴下来	fjfefgfhffigcncdeggefbddd
补齐	ecnccdcdldcdcdcicbdekmlbd
表	hclWjWdlfaeejcdbfcdffamoc
表P	ejhgdedclefdcifgebdehejed
表态	dlgbcdahfffdhdhedkdeddhbd
表情	hagdcdiehggebfbedifheecde
表扬	ddcdleekddbdcddfdaddecbnc
表示	fdcckfemccgdifbeegejebZid
袋	aegcmbiYigcYZaXhZgbcagmgg
被	bddYijiXbrbddmhXhhdinXXjd
被P	egefhdidkghgfeebgkeggbdce
被R	jecigfYafkbaibZaiiegfgdYe
被R截	eigeeheeigifkdecjehdbffde
被别	cahgbifddmdfkccchgeikcddk
被砍	fiedfjefbmaeeneeeedhdefdc
裁	egfdfbibjghfakagcfdgdbggd
装	Zifdlabgffhacjguchbicjmmd
装0	gjjcdecckekhegchcbdeegZdd
装一	fclhcfebkgagceegdgedfkZbd
装上	dieaihccghcfhfbfhigjcfgjY
装上了	fdffjfieigfffgeohffeggkee
装了	bfiZegiffhagZdcfcgdpdlebh
装修	jebcbhgfhgedjbbicfdcddbdh
装到	cadcndfcjfcdeccrdhfacgdaa
装到C	eeedjdcfieggeeelediceeaee
装到第	edbdlfidkfdddeenfcdedccec
装备	fldgdfdfjdiicjkbfegeeflde
装好	cghjecZekbgfdbflgZhheifje
装好了	eaheiecficffaecjbeecgjajZ
装完	dhcfifYdkaiZebbsaZcdiYhgZ
装完了	geeelffifbhdedcnbZfgedild
装机	eadilacjhZkcZbkjkVcbcjYhb
装的	gicZjbdahicdkcamggdhbXlfj
装的时	eeddlcfdjfefcdeoegfdfejae
装的时候	eeddlcfdjfefcdeoegfdfejae
装箱	fbdbffjdjedehedlcdfehejde
装线	ejddhfdifdbhhhckcddgecjkh
装车	ecjdjfcdldeigdfdgbedfjldc
西	fldaiacgidbedkXedlecdchea
要	aoclcbbehhifcjjlhlfgefsji
要0	adfjabfZkfiheZdhokcddejcd
要0台	ceZiZehggehfjbhcggcadhgga
要0天	ddilcdccekhdhdflkhhaefbbc
要C	cjebjbaihbhfeklmagbkcbjbc
要D	eghhecaaoaflbnclecZYeaXea
要M	fdakciaeiemcfbfackdcfecdd
要P	doccaeaZobcacnqabXacdbXab
要c	difbceicnadechfbdYecdcnbe
要一	emcjYaWfjbcecabchbcccfmck
要一台	bnffbdZldaccddbgcZhgdilbl
要一套	fldefffekeaecgdeecefehiek
要三	ciggbbdejdehbafhgdbdghlZa
要三家	gdlbfefejefdbdeefbffidbfe
要三家比	gdlbfefejefdbdeefbffidbfe
要上	dpaaedXfidaaZnecfegfcZbYj
要不	dfbdigicigjffedbhZgkefbgk
要不要	eecfggidjfjedigceahkfgchl
要两	djegfcbkhcdggeejbbfZhigej
要两个	gajjdfcdlckgbehceZedhdYid
要两台	ehfghfbjddbhdfejeicdjbjcj
要个	cgfhjcbahifffdbbfjdafkgge
要么	gcfkfdccejfjdkhbfldjbdhih
要买	jgdfacZgkZZfakbZeVnabbgZY
要了	iYjZgnTeifgahbbhfhbjdgchY
要二	cjbiadaagigdgcckdlhhcadcc
要二十	ciYiddbbfigdgdckdlhhdaZdd
要五	hlZcedchgceecehidZehacjch
要从	clicccbbgjcdgkjaencgbifcc
要从0	gfiefgfeeiffeffdenedfkjdf
要便	geckdedekckfnfodfdfhfeccg
要便宜	geckdedekckfnfodfdfhfeccg
要做	iidfadbigaZcdfhhhWcdfhncb
要停	dacbhjfedkeggddbfkfkfffgg
要先	bkichbXgffgeZdkfngcZjlfge
要全	fdZgmccbhiddbcajfmdkedaic
要八	eidgdfdbfkcdecgiegafdekeb
要六	dhjiedcjichhfcbldehbfbbfi
要再	bdhicicigekbegkadbkbZkcap
要写	dhajccigegeldggfihdcchkfc
要凉	ebelcdleejddcedehjinffebd
要几	dhcikfaekdhfgefnfifeeeade
要分	fbhihdabmdngicemfcdbjbjcb
要到	lfejadYZqYihgaafjVgedbiba
要到D	gdflegdejefifeebjejgfheff
要加	bcdkhdeffhinfcbfjgicceieg
要加0	eickmgZgieledcdjebdedddeh
要加一	edghgefcgicmfedhdheeegjeZ
要加一条	ffekdfecfidnefeheieeffada
要压	ffdfcejdmcdfdecgjjedeckce
要去	deZhcfldlejggciacghcddZfh
要咱	fcdfleicckhddecbdmfhdcXog
要咱赔	fdeekeiddkeeeefdemfeedaod
要四	effjcdcchildlddfhkjghhjcc
要在	dibhcehancfhckaniebcjakbb
要在D	fgbcdfkclededmdiidcedcdde
要多	hkdceedamciegddoefddedgjd
要大	dgdbbejameZdcbbadjeddbpdc
要好	gjffggfjdedffjehfcbffcZee
要定	fjcfcfeifcbccjbadeodcdfcc
要定下	fieeeffiffecekcafijeeehff
要定下来	fieeeffiffecekcafijeeehff
要对	djfgehXgiefcjdbchbibccjbf
要带	dikbgdabnbafhfbgdZgdmakeh
要建	hjddefcjedhefiacfbdcddcdZ
要开	hhcggchifejiaebfjdgbchhfh
要想	fjdidfedkdkegjdameeefeked
要我	cZhikbebjhpdjbgibmefchmjf
要我们	cZhhlbdXjhofiagjblegbhmkh
要我们出	gdeeheifhgghbeeddZfedbehe
要我们把	fdijceaejdgidfbjhfdbecjdk
要我们派	egifgffdjebhcegadZhaeigkc
要我们补	fclchddckddkeffbeZfeheidf
要打	fbkkcedeclnecededkebfkade
要扣	fdddkddbblcgdddmbpgdbdamd
要扣M	gffeiggdckeefffcinheffemf
要扩	kdbhheckdcaechdefbedeegeg
要把	efZjicfejdcnbhbedXjjcbhli
要报	ekghddafibkedkocdXbccdddb
要报价	gifdggfifengefiffbfffgbgd
要拿	ffjdhgfhfhiefcedhbidejcee
要按	cZgicgjagikdcgacjlechcked
要按老	gggjdffchkkffgfffogegfehk
要按老价	gggjdffchkkffgfffogegfehk
要换	ihbXkbidkdbeficWcdfeealhc
要换供	fggfhefdclefbeefkkgofghge
要换供应	fggfhefdclefbeefkkgofghge
要排	gfhjeffekdfigfmeegdgiicfd
要提	cibfeejifchghhdefchckeiai
要提前	cgbgffjamdjhccdegbhckefai
要支	fleddfddkeedfjdhdafffence
要支持	fleddfddkeedfjdhdafffence
要改	cfgjeZfbjgilfhifjicbhmeYk
要改成	didldbYdnbgnhcaihbdfidfck
要是	hgchheefihghihZfjkghffgdb
要是能	geelegeekgjgiddgihgaejbde
要有	dakjedcfejbhiZkmfZhkfegdf
要样	fjeeefchgdefdfeffafefhaef
要求	cdjifdYafjjibbcojiddjfolf
要求D	edfigddgfhckeeergiehbbiji
要求D到	geekggehicigdeeliYddegbbh
要求先	fcglcecekcaieeeflgeeekddd
要求分	ecjicedigcjheebmkeedbbabc
要求把	gchejgddhgehfebdegdedhjmh
要求换	faccneeeckbddfbccfeeebflh
要求换新	gefekgfgdjffffffengigfbme
要求的	fhhefhdigeleheedebfefdked
要求退	fccbmdefckdgdedcdoibedaoa
要求降	gggkdgfghgojbfffflfagfdij
要用	caimbbgagiakcdflhlbhcdfch
要的	bkdlcgYbmbiaZfbicfccbiibb
要的是	ckejcecejdaccgchdfdecdobe
要看	cjfccYidlcgjigcZfgcegdjbb
要等	ajdgcegfkYfgfisadXehceadc
要等D	fiaeaeiejdccmniheieacfbdc
要等新	ekdfeddejddeeZlhfeeifegge
要签	gmaccecbhiidglaegfjdkdhhd
要续	faeflcfeoYnahdcZcXcZeccds
要能	apabZcYenaYidfYldZcahZujZ
要花	ehfiejcblchfeljeccddghfcd
要补	eimdhfcancfaedbaiiedcdmje
要装	dlbggdbfjbddeaajefdfbcfcn
要说	geffjfgfejfecefkgogefedce
要说法	geffjfgfejfecefkgogefedce
要货	ggfjdfbhhdkbcdeefcccgbddb
要货到	gedlbgfekeccfffcnigefdcdf
要赔	fcccldjdblcdceejdoghfdald
要走	eihbfegbhidfegdbgagiofeig
要跟	dghfhbghgdhifeoaddhbcehif
要过	cfigdchejdaiaYnbfZbdeZmbb
要退	bbYZodeackXZeYYWicbieZUol
要送	fdkieeedlckdcdbddceejdlgc
要重	degkcfbchhjkbaidfkefmdbcj
要重新	dfikYZbejejjcbkdgjggmdcdj
要重新招	failcbcfggiedeiffmhjjfcdc
要问	ekfgdfccmdjheijfhbefddiie
要降	fbfmaddahkcbYdhffjgkeefbn
要降0	gfejefedkcmcdffigchcfeffk
覆	kcijfcecejjeocfdijcgddcic
见	ofecYXidghbbbfiadffiadceY
见不	dgbkcccckebdhcnkfidkecZce
见了	iggecegejbldiffeigfbccccc
见了C	fghccehghdfehghfeafcehddd
见了C的	fhjddfgghegeighfeagdfhded
见到	ldfbbcfghdhcedgbdgcagecbe
见到人	hdeeddidlcedffccdbdbhcbbd
见很	egkidfddckdidedffofefibcf
见很大	egkidfddckdidedffofefibcf
见着	ggeefchaigfcYZabdedgcaaZc
见过	lfdfddagjcihcfaeebjhbgiae
见面	jebgedklbhgcffebkbfbgeWhe
观	emdcfbYjeeZcbcbdhcbgbfhhb
规	hgfjdZYiefancZbdffhZeenZg
规划	jeiadebcmcedebifeZeehcgdh
规格	dfbkddbelcalddbgebedcjpcd
规矩	edhekehkcfhhhfhgdihceggem
视	dlhXfZYkcfcdbgbabgbbdhjkc
视频	hggchcciegeedbebdgccgghmd
觉	ZijgaeWccmljehkfdsfmZeegc
觉得	ajghbgYcdkljfeigdtgfccagc
觉得还	ehhfgffkdchgifbjhYfeeecff
解	hhbeeidYhjVggaceaeblbZkgY
解决	egfdidhfejaeffdbdiekfdklf
解约	dcbgcmbeamfjkdfefhemedddc
解约了	dcbccmbeamgfkdeffceoededd
解释	dfgikafddljgfdbbdlfedbjfe
触	nedecZXbldafnhieckcgkghhb
言	kcbcchhblecfaaYgcjfbcddaf
警	dfdcjdgfggZgfgaZbbchgeikc
计	fblgdafffifhcchhnjjhihjaf
计D	dfciecgjeabhccldfYjajfgfZ
计P	fchagfjcdjfeedcdladhdeigd
计P要	gfibkfZejecifgehjdfhffhhf
计划	delcabfgfhfdcgglhhccjafha
计没	hhkeejcdckgdeeccdfeohehei
计算	fehideddekhfcfdchledeeneg
计要	ehfegfibncgkdbfedZjaddfhc
计财	hcdkdedeejfnhkdegnkcefcdd
计院	jfgfddbdldbhgebcebdcidlee
订	dbfgjeXmdbjkbcckhhkfbccbo
订了	edcdikhiffdddddfeadjebbao
订单	ceehiaXihbamgefmfkfgbdebg
订单下	fggfhedkcebkdgdheblefedec
订单下了	fdiamedkdebneeekechefeeed
订单号	fffejgfgheemhfeiicddehiei
订金	gfeekgekcdmeddhfnaiefdcef
认	qahfgXYihZjhdYifgjgabhghb
认了	eblmbYWaobmiZfjiYWgdcinZY
认可	ahgibgbhgcghhYhZhhZZfggcd
认我	eichgbcmdcchicjddagbecbif
认我们	eichgbcmdcchicjddagbecbif
认证	ckhcccaekdadefhfcgcdcjnbd
认识	tZXZXbcZqacbebcceZbccZZYd
认识一	kddfffddkfgehecefcegfcbdh
认识了	lddfdfbdkecefdaeggceeeccd
认识的	megfffcdmcdecdchebedhdfde
讨	eihkdechhdkecceedcjdehaeh
让	ehgifbZjdekfcgfggljbhiijg
让0	geegjddehhobdejdjiciecadd
让C	cijbZdfblgbdcddbdgecenjcc
让D	icjZmdahdigcfeclbhgdlgdjh
让P	Zbiakbkhhdigicfhebcgdgkgg
让R	daafanabclcdlcbbddelabacb
让一	efencdbfhgocbdgcggcbehbbb
让了	ecclagdegknbebcddfeeecabc
让他	ghicfbfembbhYbjbiafecnYbd
让他们	bjicedadlcchcdaaibdacoZZc
让先	igibcecYmfkicdcgehfhefcfh
让再	defkdaXchhjeZYaldndcdgihb
让出	chgjZcabneikeaceciibcblad
让利	geejcfebleochfefdbdefdcba
让到	fdgldfdbmbncedddiblefdffb
让发	gifledYfkbbaechbeYcccdabi
让咱	ehgidccjebaifiidfgfgjgkff
让我	ficgdechffhigjefheichegih
让我D	jhafcdhjedfedjifhegZgddbb
让我D再	ggcgdfhdkegedideecibdcddd
让我们	cjdggdbeghhjhkdjgeffhghkc
让我们D	eiefheagehhkggikhffjfiafe
让我们也	egijaccakegdlccefhdZddgfZ
让我们先	digadfdigYdgadeifWgcidkbl
让我们再	fdigedeheihejidjebeefgbeh
让我们别	iagidiecghfhihcdekenhdccc
让我们把	fdfiifdeidcgbedfjejidhgkZ
让我们提	fghddfhejeehdhhbfddfgffee
让我们赔	dcdfncjcdkbefcdcdoddddeof
让我们赶	ghehifeggijachjdeeefefbge
让我们跟	fddmebeblenelddcdYgcdacbb
让我们重	efleecccihclggjihffdhiabd
让我先	jiecdfcdkejjgghegYeehcggl
让我再	ddifegfghgmhfeeihjgfjeeff
让我别	gfcgehgckfcejfjhhegeffffg
让我去	jhbcddcelbagfckciafeedbdc
让我带	cfekeechfdcbiebeefijedcbi
让我把	gigdfebihdjfddeadhgeigfdi
让技	eiodicbefiefceecfjfdeindd
让技术	eiodicbefiefceecfjfdeindd
让把	fglhcdeieddcbddchYmlbdhag
让报	fgkcdeddkdfgecbadbedkiccd
让报个	fgiefffhfgfhgecdedgeelaef
让按	ehheeeecigkfbggdggefbhjgi
让砍	gcfkeecdiimhdfdfgoeefdcfe
让给	gifheefihdgdcfeefZgffddef
让补	ffjcegedjhmdgheidehfgcihe
让谁	ecdnddaeekodfecddmddddded
让财	ecbkfdhhidifhgcgljeegdbde
让财务	ecbkfdhhidifhgcgljeegdbde
让进	lgagZdebgiacebchdkgbdahae
让重	dandcddcelfghbccildbefgbd
训	fagbjchfhefdcfbhfdegdbjmf
训做	fedflggfhdgdgffheeehfdbnf
训做完	fedflggfhdgdgffheeehfdbnf
训做完了	fedflggfhegdgffiefehgdbmf
议	YdgnccaihZiqdgjbhbefiYdii
议室	ccbhddjcldckbdadigliddbhf
议我	gidgdhfcjhggfhhdefidjfafb
议签	fdihfdefichmdecjbdcedficf
讯	gffceeibfiedccbjgZgccjjbd
记	ibYfdclejcfecZdhbhdgbakea
记一	ibZhecjhgbehdbbgcXdafalbc
记一下	ecaifdjhgcehdcdgdYdbgblcc
记下	fgifgfeejdiefgeeebfdghihg
记了	iecehjedjfdfhdgeeZgeddcfd
记得	baacbhmclcddacbbebfaebkgd
讲	gfhdgcZeidfgnihgjndghbeeZ
讲D	dihhdedclegbajbcgbihgcbdd
讲D给	gfjeggfdkeleefdfeZliheeff
讲一	eiedifdfjdffidjfebddgblhc
讲一次	fgdejggfiefghgkgfdffgemje
讲了	fkcgddgamdhgjgZdfmfchecbd
讲完	bdkhddcjfacfgdeefegbedcbg
讲完了	dckeffebmedgdeacheeefdfeh
讲标	fdndddedlcbgiegcghhemcace
讲要	ceflcbbZnbkdkdiadldbhfbdd
讲讲	eleedfdkdbggckfhfadcehace
论	idiffcZggfgdcdghcegghjjdc
论证	ffjedeehffhefbgceifjiegfe
设	eihbegdfgfdafkeiggfheggge
设备	ejacggfdhgccelgkhfdidcehf
设备坏	gcffldgeclfgeefeeffkfgfnd
设备坏了	gcffldgeclfgeefeeffkfgfnd
设备款	fgbkbecckflielcajieefffce
设备科	gdefjgfciihejhihdigcgfijh
设备部	hegieceaihdfdbhkchefdbjfg
设备部P	cfhhfcfbhhgedbdldifbeckfj
设计	geobccUhgchcgZXZdihaejjab
设计院	jfgfddbdldbhgebcebdcidlee
访	kedbgahgffahecaZdcbYcZbhi
访C	ifbggedhhddmehhccbeefcggj
访了	chiefdYbejefjebdehiegcghe
证	ZgldZhbckccZdZcdfhegngmbb
证明	edhddieefhcfgedeegefoeaee
证金	dckaggbcjfdchcdhfdgfldged
评	hdlccecfhedejfieefckiihfg
评估	dggjefbifdeedcdgheeiigkgj
评分	fekfdgdgficeacbddcekncfkd
评审	cdkechZggfdglhmgchaZdaiZY
评标	dageiZihgaiefbfdhbedqeaff
识	tZeYbaadlbaegbdedcdbcehac
识一	kddfffddkfgehecefcegfcbdh
识了	lddfdfbdkecefdaeggceeeccd
识别	bgkbibZalecfidhdekeabklhd
识别率	dfhcidbdkdcghedgfhfddkhhe
识的	megfffcdmcdecdchebedhdfde
诉	ffeciidaigcajfgbcgbegbblc
诉了	fefemedecldeeieedpfeidcnc
诉我	fciffjadhjabmdhfgbchccbic
诊	ifhacjbiefghbhegececfhaef
试	bdoXeddkedccddcddhbdb1mab
试R	djfafbhcmbednecbdadkcnZdd
试一	ddoddebghcjdeebhhdfbenjbc
试一个	ebmcdfcejejegececefbeogbd
试一个月	eejfefeejehfhfdgfcfdfmaef
试两	dbgbdejghbbfiegchbddhnded
试了	acnYagXjefbckcabbjdiftlcb
试了一	ediedidjdgcfkeddeefdioice
试了三	ddkdcedifdbeddceebfhenece
试剂	fjfdhcdcihdfiebcelcdjihgj
试吃	cghcfgajedegfcabhdbbfoYbe
试完	deafgmZXikhckceigedcgiXhc
试机	fajdecjhdkbhedhacnfjfjcbf
试水	iheecdckfcbffehddZeafdede
试没	fheecidcficfeecdfifbdcpcf
试点	cciefYgfheifaijacgddcgVmf
试用	cdjcgYhdgeegafficdefdnYcY
试用到	fghcZehigdcfcefeggfegnicb
试用到期	fghcZehigdcfcefeggfegnicb
试用期	gdlcffeeifchdjgcfbhcfmclc
试用机	fdkeZegbhhceegeehhfbffdbf
试用的	fdlgfgegfifieeedfgfeflgeg
试用账	fegfiedfgfbdddeeedeifjddd
试用账号	fegfiedfgfbdddeeedeifjddd
试用那	fegieeejcehfiiheeZfcfncef
试试	fijaaaYijZYdgaddcZcYfjYgd
试试水	iheecdckfcbffehddZeafdede
试运	gekiegfghedgehjfhdgefjafh
试运行	gekiegfghedgehjfhdgefjafh
试验	egfbiicehgbbadZjdgdccatbd
话	kdajdeghdimffejgflhjcgchc
话D	dgfhcdggjedicgjebgmhghhgc
话D就	fhcidfddkegddaccdbmdfidec
话不	dkhceghdijbehkkaejejehcbi
话了	hfggfgcedkjiffiYfkfmegccc
话就	ikfdadgalfccjjaijgiaedcce
话很	dfdamedcbncededdgdecfccke
话我	egaihbfegiZjjicbehekjicag
话打	iecchbfeifcegdaddmdbfgagc
话是	igegdefhfdZfgdfeeZhceebdd
话来	cgfiiedifejhafejdgfhkedee
话没	djdfidgihahgbgadebdabhbiZ
话要	ffgieebehiieecjdimbkecfif
话说	aggghfegggichfdkfagjedheg
话都	gjhjeebfdkkfifecfffhffgfe
话里	ggaeiZidekdccaZifjgdgeeih
询	lhkZZaaanbfbfgfagbbbsbacd
询价	aklcccYcldedZbgddgddrddfb
询盘	mbgccdadlbhdebbahZedaeYcg
该	bgfifbegfgfifXbbhglhfbdbf
语	hbcggfhgfhdifeffhfjdeehje
语音	fdcggdiiefeigfgehcjedZijd
误	cekcgbigffacfecpcgdbhmpid
误报	ffhhgfdkdgefihebegdfimnie
说	iefhdfdgbkjdghhehplhffekh
说0	edhjgcachjndadbkblfhebfbc
说C	hZghddkdgibokfecceboggVZf
说D	Zddkffcgfgebfkbcjiqheejfm
说D一	gjegfdddjcaedidgeeidfdcdg
说D一定	ggfiggeejdcdegdhfZjdgedee
说D上	dbhhjdbdjedbdamcdfcbhgjjc
说D下	gajfdfdjdechgcadekldfeedc
说D下单	gajfdfdjdechgcadekldfeedc
说D不	geihbgbcigkbhhcddkmhdddbZ
说D再	hdcehlggidddZifhcaaieiZdh
说D回	echjeffhgdgiggcfibkddcddf
说D定	dadnbcbckcZccabccZmlacdcc
说D就	egckaecldcigajacbYlbdcdab
说D带	eeejhffffhenfeehfhlefefif
说D想	dkefeeeigciidcddecfiedacl
说D才	dhfjedaedkfecmccekdbeijed
说D打	efcekfianccdcecbnZcbedgbk
说D没	laccgjZefiegdmdfencgfedeh
说D签	fcdnchcedjhchbbabekkcehdf
说D给	cdefjcjbkijdibiikgbgdbgga
说D肯	dfacjbkkeaaacabbcZkegbbcl
说D肯定	dfacjbkkeaaacabbcZkegbbcl
说D能	fhcjadaemckgcachbajacfibd
说D要	ejcaheifjbafakhdiaididYai
说M	cgikbcZfhgmeejibhbmcbbhcg
说M以	eghkbfablekfeikbcdkdccede
说P	legdcgbYgjfdehhgkjdhhfgcb
说P不	jeffifdgeigfggghfkeZiehch
说R	WiijXaZbjkkivbZajgdTccZdc
说R的	aljfcdYegjcgpebccagZcbZhg
说R给	eggidccfdklemeeddhfbedfec
说R那	efjefdcfdjhjneffgldhfedfe
说R那边	fgifgfffdjhkmeffglfhgfdff
说一	iefgdbjcgilfjfdYbghcdedde
说三	chbkfcgghehehfhmcgibbffdm
说三号	fjefegfifgfgdfflgcggdfehn
说上	cmdagcbfeiffccbekjeiccdki
说上次	djebhddefhfeddchehehddfjh
说下	bghgadifidcccidcbkaacehah
说不	XffhXlXgdkkaagZfhgdgcfYhh
说不做	fhhceijfggbddegfdbegedccc
说不急	eldaieecleZedbdeckbjdbbaa
说不改	gggggggffhfhfgfgfnffghgfg
说不用	daebdmdcfkmdgddedmeefeggd
说业	ehieehegejhhhcchgahijeYbj
说两	hhcdefhfkddehedefacdfgfef
说了	gifcgWgelcbhgckgkfgeedhid
说了不	dibgcZhcmagfdaldecdaddbad
说了不算	dicgcZgdlbegdbkfcZdaddbad
说了算	fhbcbbhdlcbhgZnedbcbdeicd
说二	dliccddkddbddcbjcccaecggl
说人	dcdjejddekidmefiflegdfdge
说人家	dcdjejddekidmegifmegdddgd
说他	mdcgaehdkddcgemdddhfjdeba
说他D	lfegffdcldkhddadeekfecdfc
说他们	hbddbgkghfcdjfhffffhlegdc
说以	ieZgdjfehhficfcbmfdgghead
说以后	ifabdkgehgfhcgbaledhghead
说价	fadmefcihdqcgcjihkeidcgda
说价格	fbclegeigcqcedkiihfiecgdb
说会	ghiadgdgggcehdcegacceibbl
说你	bfkhfbceeiZfnecggnfihajgf
说你们	bfkhfbceeiYfnecghmfihajgf
说先	jlffabXbnbbcdbfdjZbdgjdbe
说再	XbfjkVeZhkpfecckejZkfdepb
说再不	efddjchfckcehebgehelfhdje
说再想	dcjhdcbdghmfghedeeebedabe
说再想想	dcjhdcbdghmfghedeeebedabe
说再看	cZfgabjeieligcbedadcddbcd
说再看看	cbgZbckffimjicdeebededcde
说再这	ffehjcffgjjfjfeffmfjgfdni
说再这样	fhfcidfgfidhifffglgkgfeni
说出	iihfeeefmbdfdfeefaflfekef
说别	fahiefdgbknegdaZblcjbhYdj
说别家	dbckdjabcllghdcbbodkchbbc
说到	dcccljahdjflghdigihieehag
说参	cedcdcjfifefifdffdfhiebgf
说参数	dfccdckfifefgfdffdfikfbgf
说友	gaggdbiehgkhlfddefecgjjde
说友商	gaggdbiehgkhlfddefecgjjde
说发	kaagebhbfibehcbhjidhdcdhc
说可	jkcfcdbficdceebbddieeggcf
说可以	ilcfcdbficdceebbeeieeghcf
说可以先	ekcfegekdfdcggdchchffmjee
说合	gbjgibcifccjbcYbiiibccfbd
说合同	fcdjgfdcjgakdebdjjkddegdf
说同	ceighccedkneidefdnjbgccib
说听	bmeecdbcmadfcikegYcdecabb
说咱	eedgfhheekfdfdgcemdhhhcle
说啥	cdheicfbodicedahbceaffejf
说回	jhegbecgiaeeZdgggbcadbecf
说回去	gjghbfdgiagfbeihhddbeegeg
说在	igjbbbebfjcegcbafbcocZeeg
说在忙	hkhcddZefhbfdfdeebfkecfbe
说大	dlcbhechhdgehhccfbmfedkee
说太	eZhjcZccjefccbYcihdadaWbb
说她	ckbidccggfheedmeihbdfecdc
说好	bcaigehYijdjadeiigffbfiWa
说好D	dadjeghZiiagYeckghfhdccZb
说好D到	fdedkegfdjeeeffnfmfdgfcbf
说好D签	ecekZhaajgehaeaZbafjeeeed
说好了	dccmcccieejijfeijahcehfbf
说好好	dkebdeddjhcihecdeoceedcde
说好的	faZikbdbjgdnadidekkgcakcZ
说实	ggdcfkfffimflgdfhhffgfeei
说对	idbbfiiaigciicidegdkffecg
说就	ciicjabocaZhcgebcXhdenmad
说开	hjihcbZigbZdbgiihbdbdbban
说得	ggdkgcZYhhglhZcehbdjdboZb
说忙	jidgcdichkdecdbdeceeehded
说总	hdheigicfkncgdZehhjjgecbh
说想	gibaidahgdcbZibmcfeafgbfg
说我	fdbkehbcbmhhhbbehnchgchfa
说我们	cdbkghcdbmhigcbeinaggchga
说我们的	ecjbficgdjgfcdhbjecgcddid
说手	ekhedcdjddcdcoccfjdaegcdc
说扫	ecgdjeiccldheeefbnfefgkef
说报	fedfkfggejjgfddeefddlfemh
说挺	ddidiediedfggechegdgfljac
说收	efhhggghffdidfffdelfdgaih
说改	jedhdfcejdgbhgeifcneffche
说数	ijedeedeghghddfeekbbfgcbe
说新	djabfieicjgfbddaklebhedml
说方	dcmbeeebmbefdjccedidfeade
说方案	dcmbeeebmbefdjccedidfeade
说早	dgdciiekbgcjhcgcfiikedija
说明	chbdhcibldYidddhdeeadbjib
说是	jdbZlgdbhhdgefcjgjifecfjf
说是我	eccckekfghegfdejfnfdefele
说是我们	eccckekfghegfdejfnfdefele
说晚	fbbidehekdbedccneadbgecde
说最	fgchbbdchhffZfggfedbdeefa
说最近	hhhfgebgjccegdbchceeficdd
说有	ncceigaZfjeeimdbhlebecbjb
说正	jfieefchheeececieieegebef
说比	dfjfgbcoYdgbdaidhehcelkcf
说比R	fifefeehdgcenfkijiddflaff
说没	hchlacVhgghfYdoafkadhkdgd
说没问	edhkdfcjeabhddhegXbeefdch
说没问题	edhkdfcjeabhddhegXbeefdch
说法	eeidmcbbejegecegdldgedkgg
说现	ljciadabigicmcaelhcidhkgc
说现在	ljcfeebeifgdoeafdidbeihhe
说用	befcfihhgdighdjccdcbgiggg
说甲	eddcgejedkcddcednfdfffedd
说甲方	eddcgejedkcddcednfdfffedd
说甲方没	eeecgejfdkcfedeenfffffged
说的	affiefgXmfddYeidcelWdebcc
说看	emgbbdaciffcbibbghlihcaac
说看看	gjeeffddjedebgeeeeddfccde
说知	ihidfdedkeihdidfeldbeffeh
说等	hkfdgcaajhZZbdfijmfegbZcb
说等他	ifggdefghckddbZccZjcebcce
说给	dacmdbckfalegdcdfaikdccac
说能	ifjdbeaclegiiceigkedffebc
说自	khgdffcfkdhddgdeeddddgbfc
说行	eddlbfgigflhcfhYlehcejgah
说要	dkdfefdcigfffhlgbjbkgadic
说要买	jifeffeejeefeaceeamdffccd
说要再	dddidcijaikffbgcbibdbdbcg
说要换	hjeecedeghedgcfbfZhjffcZb
说要排	gfhjeffdkdfigfmeegdgiidff
说要看	egdeeejelbhifjaddaedideed
说要等	cfgmbaacpbdeZfncceakdaede
说要跟	fhggfdeeigieidmcegddefZed
说让	hcjgfedehghgeeidegfjefZee
说话	fefdkhccjfdfiglhglcdccjka
说话不	djggdicegicfkencekfefgfcf
说财	geghlfbeeicdddcbkZdjheide
说账	ffedjgdheicdegdhiegZgeeec
说账上	gggfghfgfhegfgefebiagfffc
说账上没	gggfghfgfhegfgefebiagfffc
说贵	cilchbabejnjiehdejbefdcdd
说超	dZjfbiYZfjreabichibcgaZcb
说跟	idkbcfcclclggebdgaedehfde
说还	efihbhYelcdgihebebfcbmegi
说还是	dieefjcifgeeldcfddgefhdim
说还行	ibkbccdclchfdebeeaedfnefd
说这	ehfmdZVgeijhhghbhgfgeZmdg
说那	dlcdeiahdhkejjejemjeeghfg
说那就	gfhhgfgeejgiefdjgoijggcff
说采	lccddecdkdcdgdheeZdddckdd
说钱	ehddjhijdgbdencbhagZedibb
说隔	ehgkdcbcfjhgecceeggiedaei
说隔壁	ehgkdcbcfjhgecceeggiedaei
说集	dggddibeghddiiibejdgdeeee
说集团	edhbdibefhddhiibejdgeeeee
说项	gaccddjghffgejdffgfgefdhh
说项目	gaccddjghffgejdffgfgefdhh
说预	dbkdggabihihknhiikdiebbgc
说预算	dckbdgbbjhfekohaejcjhcagc
说领	jbdiheghfhglddgdgdhiefeej
说领导	jbdiheghfhglddgdgdhiefeej
请	bgeidddhhckjgmeZccljhjeeg
请了	fligbdadmefgijdgbbhihdieg
请吃	idddedjekddhdcdeebcdegdbd
请我	ceabdhiifdcgalfdhbcbccbcj
请我们	dgacedjghfdfbjdeeddcddbdg
请示	gefleedjgbllgcZhfjgfefbhe
诺	dZgkffbbdlghgdadhlfdfelkc
读	fnebZchdkfhffehaaadkbZkgh
读不	hkccbdjeekaedddcccekeccbc
读不回	hkccbdjeekaedddcccekeccbc
课	fefffeehckdfbcdmhlZedkilh
谁	gcdhUXqelXhhkZiZbdiYaiXcX
谁也	ddemdeaeclledefidkdhfeefd
谁也不	ddemdeaeclkedefidlehffefd
谁低	feclgcdgjdlgegnggbfecfffg
谁先	ehgfedcejeldlfdjfcjeeaddf
谁去	dbccfdlbmdackgdcchchecdeg
谁家	ilabedadiffcmdfbeafddcbgg
谁带	dccddeldjdefgeZdecddfehce
谁有	hcbeaelcmbafggfbbXbadbcZc
谁管	jdheffcifeghcccffbeifgbke
谁都	fkggefbdhgdgbeifigeghdcff
调	Yejcjcfcejacbkgjhgcflekkd
调一	fdldeeeifdchdhedfefeelmcf
调研	cnebbhbcjfdcgcbidgcbkbaZd
调试	ffbeldcgfehbdbbpjfdbcYaid
调走	bfkiahYecldeamhdebficehdc
谈	fcbsViWehiqhcglaelcfcYcfi
谈下	edegchhgfhhhhejcjadfdeeej
谈下来	edegchhgfhhhhejcjadfdeeej
谈不	gdbkahcbclpcecfclgdjdcYjc
谈不拢	fedlcdccghnheeddlgebfdbcd
谈了	ifgeejeghdhhedZdefcbefbgj
谈价	egdkcedejamdedbdebcbdklej
谈判	fahiabbchhjiecjcdabdleadj
谈到	iZagZiibldojaeheidebbcZcc
谈到0	edbmcdcelblhdeilbZbdedcec
谈到M	geeldfdfkcneeficicheeefgf
谈到最	gfehegegghaedheefjfeefefh
谈到最后	gfehegegghaedheefjfeefefh
谈好	eddpeZaYniahcdkiecdlgbidf
谈好了	ebcnfbbbpdegcckhgYeiecgfg
谈妥	fddgidcjebggcbcdaafbacdcd
谈崩	gdgidgdgdmljgdcgckefdfccg
谈成	feeddlefbkjghcZdfddlcgdec
谈拢	daandbadhgkfgdhijjifdebhe
谈的	dbiigjbfdjihccoeigfhffded
谈续	dccnebddfikededebiedfbdlm
谈钱	gfbejfgdkeefihefgcgffjmei
谢	dYZdmkcnZdggebedflbfgcYnb
谢谢	faabjkejcfcggdggfnehegbkd
谱	fgeegicibljckgefckdZdhlgb
象	gehcjgikeeffcedcdadjcgdjc
豫	djhgacZbgifdlehcdjdiddbcf
贝	iekfffacjedddedbfifdddjhe
负	hjhaeccfjbdcgfefdgighhmcd
负责	ifgcfdegicddhgfgdhiggggce
负责人	gchdeeihgeebhefgdfjhfhidg
负责人P	eeiefdhifegcifigefkgdhidd
财	ccdfidicfidfcggZtigaebeaZ
财务	dbdfjbhefhfbdfibtiefedebb
财务P	deffeciehfbhbhgZnicegcZdc
财务P说	fceggegigdfkfdcambegdecfd
财务不	gggejgecdkcZgfehlhjegfihf
财务要	fdjebegdkelffecdhaceddlde
财务说	fddiheachgheedddmjcdeedcg
财政	aigcegdcigZcaheZhddXiaaea
财政批	fhhdehefkddeeededadcjfbhf
责	hegffcefejbhhfdfbkhegghgd
责人	gchdeeihgeebhefgdfjhfhidg
责人P	eeiefdhifegcifigefkgdhidd
责任	fdilddebclcneeZcekcaehjhd
账	bgefmccfhfgbbhaYtihbcfeZg
账上	emhbefcbdlheepiaYglZfeadZ
账上没	fmecegddekcffmdbYhhZfebec
账上没钱	flfdegedejdffjdeZfhafecec
账了	fdecndchkaZbcedhmXccbcfdk
账号	bghgdicfhdfjacaZechhhlddo
账号开	gekfdeeggggiZfeeehfhfjbee
账户	fdeeidiigefdeeddmchceeede
账期	fYalheaicjjegbccrlgedbada
货	ebbhmfcgegdiidarjidgbffcg
货D	fddalfgdlcchbeepcXffgccec
货到	fcbmddbaighZacafejgafhiZg
货到付	gfejdfdcjgjcdeeamgeefjeeh
货到再	gfgkdeffeidedffbnmgdfffff
货前	eihgdebamefbdgegmccdejjdc
货前付	gffjegfejficgihalcffghfff
货单	fecbledeldanegddccgdedgen
货发	dccjhdcdlabbeedoibecdddcd
货商	ebefZlccghecieejdYflefcfe
货就	fedigeddfkdedeeohndofddcc
货晚	geeejeffdjdhcfekbnfecedcf
货期	fbglbbgejfbjedgqglhadcgZd
货架	hhgZdhdhhefejbafdccdgjleh
货款	ffcflebhegibddefkicfdgamc
货款M	ffffigfldcddffgaiZgffefcf
质	ebfmbdddggejlcfheiedlijhX
质保	ccemcfcbjedlfdZkiihhaddhZ
质保金	gfdigfaehfciefbmrhfddecZc
质保金D	ggfdlgdcmdgZfhemmaefffidf
质检	bfjbecehehiccdfhcmdiamnhd
质疑	dbhlaXbhibggjdffdadcnffee
质疑函	ecmbdbcejdgemechedfeofebf
质量	daeflgdgfgfhncgfcebYaggje
购	hdhefedhgeihffigchegieedk
购P	cgffdidbfjkdgchjchhgcfdcf
购P说	dbidhhcdhhiigdiidfigcgced
购中	dcedghjggfgigffihbefkhbfg
购中心	dcedghjggfgigffihbefkhbfg
购了	ghdegdgidhfcijabeidlbgacj
购意	ggjaadcclebbciacdaedidZed
购意向	ggjaadcclebbciacdaedidZed
购权	bgYcajgcmbddclddhdfdbddee
购的	ibddfeidjgbecbbbeffgefjhd
购部	iegffeZhhekggdfgifgfgcjeg
购部P	jgddhcbhgehjhefgkedgdecea
贴	anZdahfcfiebiobhhgjgbhfec
贴下	fjfefgfhffigcncdeggefbddd
贴下来	fjfefgfhffigcncdeggefbddd
贵	eeghcjbegjrdiamdejaZaaVZb
贵一	fhehfgcefimfcfdffjfcgefed
贵不	dlieedcefimgehjeeiehfeefe
贵了	ffjhfbcdfimfcdffeieafdafd
贵在	gihcieefiejjmhcffafhffcff
贵在哪	gihbgfefifjflhdffbhiffdgg
贸	ggidefehffgehgddijffehadd
费	aailfeabelmghkbakocgcmXfm
费0	fchghffdfhiededdilfehiZle
费M	fdekgdagidebgbcchedddkbab
费分	edfjdfhckgfdcdcemiccecdca
费太	gecfbjddjeghcddgbqieffbbc
费用	adgflYfekZlZdddYnfcVbcegi
费的	acegjbkbfjghghbdgjgkeidim
费送	geigfefffhgjkfgfgafieeeee
赁	gakhcecbnddkdddmeejddifcd
资	nebeYjeYigadekfbjebemdTZe
资人	hibaeZfelddficceekebefcdf
资料	ofcXZZibpXabdXbadYbaiaYZb
资格	dchahhdididddcaedcedqdbej
资格审	ddeccjedejeddfdeebffnfceh
资格审查	ddeccjedejeddfdeebffnfceh
资格预	feneedfekegeddccegefoedfe
资格预审	feneedfekegeddccegefoedfe
资没	dfdcejdfdkfecmeefmffejhfg
资质	cgggbgbchhcalafbdadcpgVba
资金	akahdiWchhbfXqcijegfegcbf
资金收	fdeffjfgckfdeneecdfijgggg
资金链	djbfghahfgghcoddhhifdddeh
赊	dbfjecidjhkbbbabilchddbbb
赔	cYaerZjaZnZkbZafbradcZfub
赔偿	gfdhgegejedlcfcdeddefebec
赞	hbaceclhhYcgacbehagafbbic
赢	cchfljYlaieikcbfcgbeZbhhb
走	Zceigkggcjgpehihhbenmdeig
走一	gghfgecbldekdgiigafdeiafe
走三	fikcegddkfbdhddbiddhmeifd
走个	giejdfgjddfafhgecdidgfeem
走了	cYbchofVcojhkhcfefepgYZbj
走他	ffhkdfdblegleciejiefdhcef
走他们	gehkdfdclehlededjfefehcef
走光	dcdddkcddjdedddedcfodddcc
走光了	dcdddkcddjdedddedcfodddcc
走公	gifefeeejeegeddefefelemgh
走公开	gifefeeejeegeddefefelemgh
走公开招	gifefeeejeegeddefefelemgh
走到	cfinZaZbnbeqdcefhcfadehbg
走单	diiaacdamdecccidfdfdnfcde
走单一	diiaacdamdecccidfdfdnfcde
走单一来	diiaacdamdecccidfdfdnfcde
走合	fcdpbdbhjcjrcbhdcifaddcha
走合同	fcdpbdbhjcjrcbhdcifaddcha
走完	daeiiddlcgbgdecigYkhdcebg
走完了	echihdcjeecohchjfdiceefcg
走流	eefijeaeiefjchhmjbdhfccje
走流程	eefijeaeiefjchhmjbdhfccje
走的	cahegdmhgaagdiaciYgcdeige
赶	bmdcidZhhebegfgrdfhZZbfij
赶不	fhffghccjhbbfdekhkheegfcb
赶不上	fhffghccjhbbfdekhkheegfcb
赶在	ehdghecejdbghfilfZiccceck
赶紧	fhegicekdegehhhbdebcdejgi
起	dehceifjfbhhdcbmkbgggofag
起来	cjjZZeehfgdeafdocggkfllYi
起来了	ekfededjcigiedcffgejgeiem
起订	jbicdiddjiigadddedegdcbed
起跑	fejfefehjdcepjecedfieljef
超	Zdfbejgefhnebjkikjegdlnff
超了	dcfkajYbmelgZmdccmdahhjZc
超标	edjejchdjededcfjececcilkh
超过	bhcefaiegfifejndjZbihhacg
越	abhicgjibijihgfkdgbgcaYae
趟	hkdfeeeifdegfccjcdgafecje
趟C	jhfgccdghefdddbkedbbebddc
趣	hlaYYYggeiidabWZdhcbciaZY
足	chdbbnZdficdhibfegfcndjdc
趴	gfffkffehfcebefadifhffcmd
趴窝	gfffkffehfcebefadifhffcmd
趴窝了	gfgfkffeieefbffbdhfifedne
跑	hfiXedgeifddndcfgiaYavogc
跑一	clfcacjhdfedbfajdeeahnjZc
跑了	hefZdifdigdelfbcjebcfmjeh
跑了一	fgjchdabhgfcadcbcfcceogkf
跑了三	eefdbfjfieihhfdefefdgkkbe
跑完	gdjfffeifeiigfiefifffkmef
跑路	bibahgdcghcdjbbjkaegedchc
跑路了	cfcciiacfidegbecjbenfdccc
距	ciefccihhehfbadZcehbbapab
跟	eeefdkedienhoeigfhfhgfhff
跟C	giehcceejemgaffeifgfeegdb
跟CP	cechcdjdldfdfddfdfhbdhdhd
跟C没	dddddclflcihZffcgifhbifeg
跟C的	hggfbffeggigggdhhgjechhfa
跟C的P	hfheaggffijggaefchhfdhhec
跟D	ecceledjebhebdddfbecdcbcn
跟D一	ecceledjebhebdddfbecdcbcn
跟P	ZdejcZjegglajhfggidfdgjka
跟P交	fegiheddejhfifcgejfdegadf
跟P交代	fegiheddejhfiffgekgdeeadf
跟P聊	chacbbkckefdmeidhejjfchcg
跟R	idmcZhWciejbudhecdfgceebf
跟R的	egjcfdeeiedfmdghfceecdjee
跟R签	kdcaamcYihhapfdedZekceefd
跟R签了	iddbbldZihlcmegacaeicecba
跟R走	hdeidhddggmdmgcdbcijdeeek
跟R走了	edeidhedghnelgedbbijeffek
跟上	efcdldgkchhddfcchdccfdcdm
跟不	eggkkdbckelihdejjgdbgdbdd
跟了	dcbdelaejgbibhjccjcjibZbf
跟他	ckegfiXegiifhhglehdhbegZd
跟他们	bmeeejYgfhcghiejcidgbfkbf
跟别	eehfdkfdbmglleddhefhffghi
跟友	hggdefdeigaimggcedhejgcee
跟友商	hggdefdeigaimggcedhejgcee
跟友商R	iggeedegiebelhhdfeiekgcff
跟咱	deihfffdhgZfcejefbechched
跟大	fdcdhiifkdbkbkafgffegehde
跟大家	fdcdhiifkdbkbkafgffegehde
跟对	ffgcdjidfjkdmgeeeefedkbee
跟我	ehbffggggdegjdfZceeggdeje
跟我们	ceeijZgiheeihcacdbcfjddlg
跟我讲	ddceclccliffgelefaeffgfge
跟我说	dhfackbhhbjdkgkbdhdedghch
跟着	dgfhicccnbkegbgbgdecghmeg
跟进	fgcgfcibmcfihbdachffbcbib
路	fjcYgakflZccieZgfTcabZodg
路上	eagbjdjajebdgddceeddedjid
路了	cfcciiacfidegbecjbenfdccc
路子	jiieffcdkeifedccfcfdfdZfd
路过	fgadbchcldcdefbedcdccgcea
跳	jicalcbagkhbkecdbnddjZfnc
踏	dddcelcddkchefcffdefalkdd
蹲	gkbdiacembhefegefcebfdhkf
身	dihfbchkebgjiihZbifZfihcc
躲	bflggbhcbmefbedcmZemeddcf
车	hecehaighddggeZrbgddfjkcg
车间	hfffecigfhdfhfecdfgkfjidj
轨	feicifefghihhgfidheeekakd
转	nZZahjckhZfcjeXipbchbhihe
转了	iegdhcajebfhihffmecafffdf
转了一	hfheeeelcegejjeecdeehgheg
转了一圈	eghefeelcehdkjeeceeehgheg
转发	habieigigdggghekgjdbehacd
转正	fdeglccejdkidghgdfeefmded
转正式	fdaildddkehdfghfdffffldfe
转的	icefhfdkeffefhdckfdeedadi
转给	jbgbehhZjggfabZjcfebcghbb
转起	fkfffgeifeegeienfhddfejed
转起来	fkfffgeifeegeienfhddfejed
转过	jcdfgdcjfbecfcccjceegfbdf
转过来	jcdfgdcjfbecfcccjceegfbdf
轮	bafnbbdakeglgbgaffcelihej
轮了	eehjbbbcnajibeacgjeccfdcc
轮报	gdgidddfjfmddcbdhdedmedfg
软	iejbcaggheebghaYeggfdmkfc
软件	jbgeecffhfgbeebachfadjigc
软件升	fcddgfieiggcefefcehffchnh
软件升级	fcddgfieiggcefefcehffchnh
轴	jibcidablfccbahacigcbcpma
轻	cncbccchgfdfgedhijhcegecd
载	echdkdecmdjebcZmcZdcfbqae
较	gfihcdebjhehjihdhhfefhddd
辆	jdfcffhcldedhgebjgecfgcdc
输	dZhYapZadlgipbZhfagYiecdb
输给	fecdfmdedlhlmcbceadagcbce
输给R	ffcdfleefjhhldccfbeagcbde
输给R了	fgfffigffimgjeedgcfccebef
辣	cdliccbjefbhgejfeifcgnZce
边	gggeaekfgegfkghdhgijfeihe
边D	iaeagcjhffZccfZghgbggabdk
边P	gchhdghkbhkdcbdebchhdcadd
边R	blfcdabembdhlggegaeaehdde
边一	fjdffeedhhbhdngkdiejeefce
边不	ededijkefjdeaaiehidgefcde
边开	icgchfceejdfdfddfcedfhakf
边我	dchgcdjdkdfgegdahgfcefdde
边的	iflaeeeekcgedgjadbighbadc
边要	dmddgebjedceefflcgehgekfd
边说	fgcehdjbkehdahcedgdkgcajl
达	jfbYhifYkfeblgiYeaabfYrhd
达不	felbbgcdhgchledYgffbdbobe
达不到	felbbgcdhgchledYgffbdbobe
达标	cgfchhagfhiddcbcecefafqkd
迁	didbhihcleffkdbkhjgicabad
迁移	fdgfiejejffhheekflgbeeZde
过	hfhcggchgeefjfriffdfghmff
过0	fjfidfddkcgdhhkddacdhgjcd
过C	djdcccfdmbfdifhgececdbjfb
过P	gifedeeejdffedjeecfgfhmcd
过R	cgfjcibafkhhjdibfnedidgcb
过一	kifeabXelchggamdegcbahXag
过一次	kegddeeclcfecdfddcedebadg
过一遍	cgkhceZhheieecmfgceccicdh
过不	cfnabfbcmfgbdcjcflddicoce
过两	cgheebigifbifggbhaegdghel
过了	bXqgjWWkeXiegfplhgggglodc
过了一	gfifdffekdajiidjlZifegidc
过了一遍	gfigeffejdbjiiejhZifegidc
过了技	ggigggggiedhehjgfbfedfaff
过了技术	ggigggggiedhehjgfbfedfaff
过会	didjcdahgdhkdjnZcbadacYfg
过去	geefhahfjagibeceeZdffiehe
过去三	fgiegffgdjmhhffegbgmfhhff
过去了	gbfjcbeYqZgldcYaiWbXcehaf
过去看	dgdfediajfehdbdfdfcfffdjd
过我	dhhdccjfekfehddcdbdndbfcg
过招	ddcdfjgekfdflflfgegclefdd
过招呼	ddcdfjgekfdflflfgegclefdd
过来	ihadjeXiedbbjdegighcdWjeg
过来了	ebeflddigZbffaablYfbdddck
过来的	jhbchcafiddejdYcbdcbecaba
过目	jagjdecembglcajdeahgedicg
运	cgfeggdeckjdgZhmejbjeihZi
运维	fffchgigehdjhhdffeegjfkai
运营	fifcggbgeijdgahggjfeblegf
运行	edehidcghcdgbhilgbibeiYdh
运费	echhchYcejkeecZedmcfcjXhY
近	fhaZfekgffefmcgYccclhdUeb
近在	ebbcicmekdggmecdgbfkdgcde
返	YZahoghYiikehbikiggjaZVcl
返单	eccfoebfmbjacfehgZdbdcaco
返点	cbbibjfahilghdYakhbadcYch
还	fgehhZfibiggghechkhfghffo
还不	ieZchhdclfkbbbfckddZedeha
还不清	ifgheebfjfgfdejfhefefffee
还不清楚	ifgheebfjfgfdejfhefefffee
还价	fdbmeddihYjZafahaXabbdbck
还价M	ggdkfgdejdjeeedeeZdeeeffe
还剩	hfiedbdghbceglicbddfjijbg
还在	bfembYbbigikdYkfkihaeeeah
还在扯	ecbmdfcekedebfdgmkeheeZdd
还差	ccjhhbXZldeeecjelafdaglbb
还得	dmieabYanbdhahghddgajglfb
还想	cecnacaeifmchhaZahbccafek
还想再	declccbhfglebbceejceebdfh
还找	ekcefecjeebehkdcfceeecghm
还是	ahdbgjehehiiieffcgflbgiio
还是让	giejcfeeihifiedcfmecedcbc
还是那	icbjcdfcghmeceedghecefaha
还有	beickXfflZdejklhbdcgifchl
还有M	gjdcggejdgbegldcdZceedkcj
还有一	ddncfddfkdffldjffefdghadd
还有两	bdkgeehdldbejcbcigedaibbc
还有个	eiidfefckdfhfcjefbidieadm
还没	ohbecUgUqcbdcfddjhdchddbb
还没到	bifgjcebkdefcjeiihbjccece
还没回	jcjcgecekclegdddgddbdebjg
还没定	eldccbhembacehZbbabafbibj
还没打	jcfcjcbdkehddcdcjZeakeaca
还没结	cacabcnejffgjfefhfdeefefe
还没聊	pdeedfaekefdeddddcecddddb
还没说	ifeheeidkdbdcibdhgededhdh
还没谈	hkdfdcecnbeiddaihZedddidl
还能	dhfiddcbdkdghhdbdldcechdi
还行	ffmZebcekaedfcbgdWccfmage
还要	bibleZbjdhngeeicahgYadhhk
还要再	fejededifdjeicheebjcfiZdj
还说	ecfgjdjhggigehdcjlkggfcfg
还请	djgbhfdlccchgibdgdjchdedg
还问	egedigikcedfffedebfhgecln
还高	gffhfhgkdecfgffffdgkdmhgf
这	eidkXgdedkjejkkZekhneafgi
这两	dccajcncdkcehecddbfmebbhi
这个	fdbmZkZjfdmbifgegfggeeeec
这个价	eacneecckdqecdghdbdacdZia
这个数	fgcigedclejfilbfegeZeegff
这个钱	ffegejfdihffejiigmefffcef
这么	bgZhgibheklhhdgigmdfggflc
这事	algdcbfalebdaglfgngkddeec
这关	ddekeecfifgeeemeffdecfdeh
这几	dgigdhfbldhfffcbehhdegfed
这单	YeifeiaYhkacfckfcddgebebb
这回	hifffecgidfklhdeghhZehgcj
这块	jjcWZYeaqXbeepefeebjfbgae
这套	dmgfacahclbdbfbdeodYfbabk
这家	jahmcfcbkfaekdcdhkclbcbce
这是	dibhdeccfiecZdgegbebeifbe
这条	hgbkcggbejllecbibiejehbje
这条线	hiddfgiehhgdedcdfdgkefadd
这样	cjfhfdZZiiedgeieflhjeZhme
这次	bfidjgbakdhalfacgdjbndidg
这次R	dbjdfgcgfhdfmfeffffdnefff
这种	djdadcjieddfZckfcccbejebZ
这笔	hmcadcbdkfdegqidalcfeeddd
这笔钱	ilcbddcekfcfcpjebjcgefede
这边	ffeebekgkbgbehgggclfdacdc
进	kfbcfbhfhedghdejleaciejfe
进不去	hdbchhheggdfgeeidafdgdeeh
进了	hcgjbfZchgceffbffigeiejdd
进他	ciecdkbedjbeeccgdZefhbhcc
进厂	dacjfdhdlddcfehecbdedeZcd
进去	ledfZceclcZfifbXeddZhcfdj
进去了	fflcecadlcddefbbeZfclench
进口	dgmdfeZfghlbfckciiedccjde
进合	gdhjcgdcncjmhhfhjccedidZd
进合同	gdhjcgdcncjmhhfhjccedidZd
进场	YahenebkdfhigdbphgXhlddha
进展	ecebZcobnaccdcbfdddbdbebb
进度	edccoecckfeedecildccffbcc
进度款	feedmgdclcffefcemccdfcddc
进来	kecfeZgihadbeagejbefcfbaj
进来了	bjihhbbkdaccicfelZfdcgidd
进来的	nadcceadlehdedggcbfcdgZcg
进群	hdabddickccchfgceahbecabi
进门	fiacgcibihcgkccadiflgbebf
远	fbhgnYaZkgabhdbjigdZdelnh
远程	gdbZobcakfedeechhddadgjpi
违	fehheiedkfdngfcchmbfhgaeb
违约	gffieiedkfdngfcchmbfegbeb
违约金	gfflfffejfdmhfddZmchegcec
连	ZYgdkncfXniagbllamfhhfjki
连夜	eddcmchhcjbdbdkbdheceifmc
连着	eecijfghdjdfiedddifmfghme
迟	agileYaheiaggeXjbojifehcb
迟不	fieidffeghgefffekZflifgef
迟到	gkfbheecfjddhhafeibidcdde
追	ZihYjbcfhgZhefggheeedbnhp
追加	agjahbZgibciadaehbbabekYm
追加了	bibbjcdjfcZhbccZhccdegkbk
退	cZVbomebckXkcfdcgkbiceere
退了	eWXbikkaekYhfagbgnejedcna
退回	dciiehacjfdmehfgiZbifjbZc
退回来	ebfificdhhfmfgfhicbhekYcd
退回来了	fcggfifeigegehhiifdhalacf
退回来重	fedihecfggemhgdeigediedef
退货	fgdgiageghdffccYbhegfaihZ
送	bYkihgffhdmidbbmbiebmkgkd
送一	dYdocdedhgmdlccddmhcbcbig
送一年	ebcmcebcgijdledbdmdcdebjc
送两	fgfjaddeghldecbafffdcaXiZ
送了	iYiahcgigdffeegYadibbfjfb
送到	afkegacjhZgjhchchceblhdYg
送检	fcndeddgicbdbddbiZdclhnfe
送过	ejhdbihcfjcghhdZfgchjjfch
送过去	ejhdbihcfjcghhdZfgchjjfch
适	fjhVeibhhcibhdcicdchghghc
选	bggdbmWbkeidkcadgedbieifY
选一	fdekfceghbcdcddcmaechiidc
选了	bbebdpaZfjginZXeehccfhjZa
选了R	ccgcemcdghhclcZhfiechjecc
选人	deigiceelbgeefedddfenffef
选型	cmdabbbboadegjcceficZZbcd
选机	elgddeddkfieifhgeffhdckgf
透	ZkhZedbeghZdjmefdZelhgcia
透了	dejafcgdeiZfkkjdfdhmedace
透露	clfbdgbficZdglgceccghdede
逐	dhiededdleafdedcdiedchkde
逐条	dhiededdleafdedcdiedchkde
递	kckfdaYamdjfeXjcgdcfoebcd
递上	idjcfedcfjiecaicicdjjfcec
递上去	fejdhfecfjjfdbfciddkeddfd
递了	kfiaebbboaacicYfecddigded
通	jejddgahhdhffhjgeYfhmgjYi
通了	kdieaddjgfegfffYdecYehdde
通知	ZbiZijhjeehifefiebgjnieam
通知书	feheibbjgacicdgaffedleaed
通讯	hhffigecdjhgdeelhbfeddmce
通过	kcmXhfXbnYgcXbkhdWYbifiZX
通过了	hfjdjdeghdifdbdicacchihef
通量	dclbcddgjefgdeadhjedhcnff
速	dlebdjaigcaehjelcffgeapac
速度	ehgbcjcekdcfieicecfadgmbj
造	eljabhYhicfeflhgbeefkeicZ
逾	edceiehagjbigcgkigdbececb
逾期	edceiehagjbigcgkigdbececb
遍	ehjbecefjaggffkfdcgefjkjb
道	igdfcgbggfceelggbckiebfhb
道歉	feeejfifghkeghdiegfhfhZnd
遴	fdldbdcekdhdgeebeidengcdd
遴选	fdldbdcekdhdgeebeidengcdd
那	cdhgbijeegjlkekfijijiikgi
那0	fbdlcecffjkfcccdemkifhaeb
那M	ecekfehhciigcikcmaijdccbh
那两	edgdleegghijccabkgchdlbhf
那个	fegegbjheghghghgddhhhfgfd
那个C	didgieeekdflhhadjehhegfeh
那个C的	ejdfigdhfgfjfidflfedfgifg
那个P	hgiafcchffhdfhfeehejfjhgc
那个标	gejfggfedjdcdfcffcefmefdf
那么	chflhZbcgiikhgcjdkebhdfdd
那份	cjhccdhghdgehdbedYmchdgdb
那儿	bigefdfaldgjcdfYdegdjlkag
那关	ffiefheejegdgehjicefdfmde
那几	ehigcfdifcckbjchhaeefdidf
那单	debkcmabocjgjdgZhhcfZbXbb
那句	jedhfegefikdeefigjedfgahc
那台	cdfeleiiegZdefcefhabcedki
那块	ggigecaZobefghYabfebecqcc
那天	dceggkbdlcceiehgccmceeaae
那套	cjibbegihdceegmgdjebdbiah
那家	chefWmffgfimrageggkejdfgh
那就	geejffeeghigcfffilfhfghee
那批	dccenegedjicbdbjjleigdZmo
那批货	eccbldfddkfcceefgogbedakb
那条	cZbnbaggjabscfdhbeZggebdi
那款	cdideciihcgdbcddcZedelgcf
那种	gmhYbcaghbfbfdebfaeefgqcd
那边	ehfeafkfgfgfkhecihflgdghe
那边D	iafahcjhffaccfaghgcgjacdk
那边P	gchgdhhhcikdcbdebcehdcadd
那边一	fjdffeedhhbhdngkdiejeefce
那边我	dchgcdkekdhdbdaadgccedcde
那边的	ffmaeeeekchcdfladbigibZdd
那边要	ekedgecjeedefcdmcheigeifd
那边说	fgcehdjbkehdahcedgdkgcajl
那里	ffcfhhgefkhidenhehefffgih
邮	nWehddeblddhYcdYhYhdcaWbd
邮件	lZddfegeiffhZcfahbjgccZZg
邮箱	lbgcdddcncdddddahadbdccec
部	gejdeedhdhegbgkhghfiehiih
部P	jgiadeahgefieifggffdffjdf
部PD	ffjfchcffiifdeajheffffjdf
部P一	dhdigdfeieefeihcjafhfehfj
部P在	gdhfhfgbgighdebaeffdekkjh
部P要	fhgbhehhgdeifgchdaeefllde
部P让	igbghcidfiejfhfleiehddfcg
部P让我	fgbficjdejdkghgleieieebcg
部P说	bfhehfaheidfigbjfbicaghif
部在	bkmfabXchgcdfbkgbbcmdlabc
部的	gaefehkgdjhdechedhaigghhg
部的P	ccdhgdkhdihcgdbgdicjggghh
部签	fdjggdbgicicefakhbldefhge
部署	elgeddabjfhdcffcdhegcdnfd
部说	dbdgihijdfbbdiejdhdihejhb
部走	ecglcecifcbeecZbecdbfdebl
部长	eghidicblfidheicjihidfdhk
部门	fiifbZZjhYbbcjhecccadhbed
都	gfbgeidhXnhiighcglcmfcfhd
都D	eklddfcddkeedfdbecenfdcef
都D了	eklddfcddkeedfdbecenfdcef
都不	dbckfhdidigkcfeciejdfcbkk
都不放	fcdkchddgheleiebjlfcheaef
都停	efddhjcdjdhfdoahgififgcif
都停了	ejeehcedjdhddndffiggffdie
都包	kbigcbcdcklgmdgbeafcedbbd
都在	ecggbjgZkejidiefbZfgghadd
都对	ggfiegflcefneffedgjeefefe
都得	hecbaalanbZcgZpbfYedebjia
都是	hfgfdcdbhhdfkffbjceknfgfa
都是R	jfcdfeeclbchmegffagcfdccd
都是R的	jfcefeeclccglfgffZfcfdccd
都有	fdjaibfgdjahjdeceleigdife
都没	neZbfgecgkfgdgejYfffffbad
都没有	ffjfiehcfibgdiijehhckfgce
都签	fjgbjdcgehihelhdgibeheeee
都给	deefigciefegfcbificYdfcjk
都要	cfeiZbjahjlbeceecncdhbjgb
都说	dihZigcjakedecfblfcdgeiYc
都谈	dcbhcjdcifaacdicbifaedfcc
都走	dcdcgkbibjecebieegeoddccc
都走光	dcdddkcddjdedddedcfodddcc
都走光了	dcdddkcddjdedddedcfodddcc
配	aijdgXbihYkfapYcbcbYacehl
配一	fidgegfdkecefkfcebfefdojd
配件	gdangbcaigmhecacbkdbcaagf
配合	aihfhaZhffdZZYZlhfcZajjjY
配方	fhkeefdhffdfeeegfcgffjodf
配置	cXldjbgficmhgeecdhbcaZYYh
酒	hbffgggkddceeagYhaieeihag
酒店	fZfZahlZigfbabjZecbafhXbf
酸	fgecdjdckceggcebdbfeedpce
醒	dZebkclcmbdddcccdeeZjbbij
采	idgfdfdehfhhghjfcifgidfde
采购	idhededdhfiigfihdiehiegde
采购P	cgffdidbfjkdgchjchhgcfdcf
采购P说	dbidhhcdhhiigdiidfigcgced
采购中	dcedghjggfgigffihbefkhbfg
采购中心	dcedghjggfgigffihbefkhbfg
采购意	ggjaadcclebbciacdaedidZed
采购意向	ggjaadcclebbciacdaedidZed
采购权	bgYcajgcmbddclddhdfdbddee
采购的	ibddfeidjgbecbbbeffgefjhd
采购部	iegffeZhhekggdfgifgfgcjeg
采购部P	jgddhcbhgehjhefgkedgdecea
释	dfgikafddljgfdbbdlfedbjfe
里	jhfbebfcgebhjnjgfjaefjglc
里R	gcfiidbdkgegfecjfcgddccgc
里了	cafffjgdigfiedccehfcdkifd
里写	fdkedeejgdbkmdhfecheeggld
里加	keghdfcdkdeiafckhbgdddjge
里发	gdhdhdfggfedfccgeefaegdge
里发了	efiegegghefefdfefdfaeeahf
里只	hcaddkZdkdkdjgddebffbebce
里头	figfddcgibiekjaheeecldhcc
里开	fffceiihcljfhejcdhddhgajg
里有	fjfdZYghiZfdejhZcZdZhabdg
里没	dhgdfahddkcfbkbbhlhjedibe
里的	hiffeebekdjhagjgfchciedcd
里看	leeidfhjcfhecjddfafhfgfdd
里要	fhgicfcdmcckeebkkbedjgmbb
里说	dfefjehehhedcdcjilhnedfgf
里面	hejcghacigdcljYddjeahgffd
重	eemdcbgcigiiedheekeeiiocf
重做	daocdcdbblbeacibemecijdbe
重写	fejcfffffhifdfdgfnfeeejcf
重启	cjgdahickcbdefkaeadfdkZee
重开	ggedmfedkdcbiejcnfecjedde
重报	dcogbeZdkemegcccdbicbcmcd
重招	dbgddjbdejdfiddffbfepecde
重新	iejgcXdakfilgegafgcigajgj
重新报	fcmeeecelcqdfdabfidbcckde
重新招	failcbcfggiedeiffmhjjfcdc
重新核	fejefeddlcnhhddefbefeejec
重新评	ehaghdifigdghebfffflfeedj
重来	chfbbejcnbdgiebdebdcjlfbd
量	cgfgfcdjbhihidcdhehlcglZh
量一	ehkdcbccjfcediideYegfhfde
量了	djdeddgbmceecccdfgdbcbmdd
量尺	cmceaedjecdfgiddcZdcdeebi
量尺寸	fkgfdefdjggffkeeecfeefYdi
金	bgdhfidifeghYmbkqgeddigZZ
金0	ggfghgffjfgjfffembeeieccg
金D	gfjcifcbncdYegdkjadeheidd
金M	fgjcgbhfjcZhggihndbcjefdc
金M已	ffiefeeeiecjfhgcngdeigfef
金到	ejeblcdeifccdgccmigddchbc
金提	gefkdgfejeliekdcnffggfdfe
金收	fcbflicjbiiaglcalaeficbfe
金比	gffgfhgefhgjhggklahgfideg
金要	edgkckbdjghcecekohejidabd
金那	gggigggejfekegaegfdifheef
金那条	gggigggejfekegaegfdifheef
金链	djbfghahfgghcoddhhifdddeh
金额	cdediclgibaicbifdXdZaidba
金额M	fgdckfafieflghghfccdbdded
针	chcbkdbgheeibcbmdgddjcjfg
钉	gfcabbkaihabjcjefichcdafb
钉钉	hebZbbkblfabickeagcicdagb
钛	ekgeefdhieefhdcgfdeedhoee
钟	gfhcfffhfhcehdccfjiehimle
钟头	ffeejfhfhgceggegghghfelkf
钢	bhdYhbhffhgfhfdgeiibdcgdh
钱	apaZheYgeihfYzlchkkZadeab
钱D	fibiieajhbceeokbeZibeeced
钱一	dgfdkcbigcoogchdhadfddeed
钱一分	fcdcldeifcjoedjgjcegffeff
钱不	fkchedehgeZgbhighihcfcYce
钱不是	gledfffifddfdleheaidfcadd
钱不是问	gledfffifddfdleheaidfcadd
钱了	ggffhggfjfefekcdgehaffehf
钱到	fheghdcigbcdedcaeckcedede
钱到了	fdfdlddigbddfcdencedfedfe
钱要	fccicglifcbfiodcjcddfdibe
钱还	dicchcbddlfdeeafekebedfed
钱还没	dicchcbddlfdeeafekebedfed
钱都	cigfhfZfeknlbjibcfaZdccde
铁	fbfbhZkajedccZicihddcYekf
铁上	feeeifjekdfffeeeldggfedce
铝	cdchlddanbkdgcchekebdcnck
银	ficdfcfjfdZejjccibeedegfe
铺	dejcifZigagaZbcogbdZbbhYk
链	elgachegidddcmfegcjfijich
链接	ggdgbekdlddgchecdcbcflZdd
销	ldfYdefekddedmabhhbabgead
销售	ihfffcbekfcfhddgdaegedbdc
锁	dfhigfcfghdeheZgfjlhegiei
锂	emhccfbejefchdebbfedednde
锂电	emhccfbejefchdebbfedednde
锅	heebjdhigegcbfckfidfjdmmd
锅炉	ehfcgeieieddcfdlebeeidnff
错	aaccfWpfkbieZdaeeebXecbih
错了	ecfadbnZmdmXYXWZcfeXcYddf
锦	cbbclcjjedgdfcaddbeccccnc
锦旗	dccdldhkddcedddeecedecdnd
键	dinebaZckdgehZjddZbebilZb
镀	fjidefaekemjccdeeagedhmee
镇	dlghcebgfgkhjjjfhjgfhfaem
镜	fejfeedfjbehfhgbhabccggkh
长	biggfcggfgfhffkmiijdeflih
长P	bhcglbekcglggghkdYkdeflig
长P说	ecihiffgfikgeihngYachfkch
长办	cgjddgdbmecbdbmcdcfegdigc
长办公	cgjddgdbmecbdbmcdcfegdigc
长办公会	cgjddgdbmecbdbmcdcfegdigc
长说	glagcebamdddghidgeidgccck
门	ngccffeggfcacebgcgdhZgjjc
门卫	lfdbbbcalddfgabceYeleZYae
门口	iddcebifgfigidebeceZegZie
门岗	jbbeddiejdeeceeefcfdbdadf
门店	cfjfbjZfgggcjcciigbhfkieg
门的	cmbdbdckecdeecgceaeddchbd
门禁	hdkaiefdnahdcjfacicffbhkd
门都	jfZaajecekcedccbbhhggcccd
门都没	kgbccfhcfjcehccbcghahcdde
门锁	fegdfekhfebeghdbdbedfjngb
闪	feeefgidjgfeefeaeifjfeeof
闭	fekgbfacjdajhaZfaWeeaaYbZ
闭了	egcjcfadkdccebabdaefddabb
问	kqbeYWdjkYkdfcfeecgbeblgh
问0	fkcdffekdekifecadbfefdned
问D	bmdedebhhbbgebcoccbegbbaq
问D能	ekeeefehgefefcdlegddgcchh
问D能不	ekeeefehgefefcdlegddgcchh
问P	ddgifehciffddclhjcddeeadc
问一	djfgfefclelegcldchdhecYdb
问三	emcddfcdkfgekfhlfigeedjge
问三个	emcddfcdkegekfclfigeedige
问下	fjbgcdicmdjhacehdaeddbeif
问了	llaaZYefpVaccefhlYhXdYebi
问了一	kiaebcXboabicejjgXcacbldi
问了句	hkabdcbcmbjeehZggcdbdcccc
问到	ncdhcfbigedfecdbgkehghgce
问咱	kmcbababldeckcbecedccbode
问就	dbfbkekcckbedeeecdenfgeic
问就是	dbfbkekcckbedeeecdenfgeic
问得	fiiddfejfcffgeicgYeeehegh
问我	eihccZigkZmfjcbigdfbfcieb
问我们	ekiadcggibjeicdjhefegekec
问我们有	fkgeffdhgfcedefaegefeejfb
问我们的	fkecegeflcaehfegdacdeijae
问我们能	dhdhefeckdadlfgfkbffecjhd
问最	ffhidgdekdcedeemhaddfeaje
问有	jkbcccXhiccfbdegigdddeeac
问有没	jlccccXhicdfcdeghgdcdefac
问有没有	jlbcccYhhbbfcdehhfecdefac
问水	jbdcieicgidfdeeeehfceeZkd
问能	cfifdcdhhZddbgZehefbekhae
问能不	cfifdcdhhZddbgZehefbekhae
问能不能	cfifdcdhhZddbgZehefbekhae
问谁	ldeeefbekeeedecfhcegfccdf
问问	mebhcfZbkefgeeifgceegacee
问题	XZemkbeheiikhfiejlkcffine
问题了	gdjhdfcejeeidddiebgeeeicf
问题就	fgfdjeedejdhiedilmelhfeje
闲	lhbbbbgdkdbccfacbgcbecbdb
间	digdfaefmaddmadjeekgejilg
间P	feieieddiheeefegekfkejcnh
间一	eheheedkjdefhegdebdkedagk
闸	cbickiddleegedajdjafhjhhh
闸机	ddifkdeekdgjZfbjfhcgcdhci
闹	dihagffadlbccaZclidiedgZc
队	cbgafYmfggffacgknihbfgejg
队长	gbidbdjgjdkfhhdhebdfegbde
防	gigZYfgblcYghdeiddgddfxZf
防水	hbihfdaflcfddedhebddeljdi
防爆	dkadcibbmddcjgeadZhfbbrZd
防爆证	ffefeideigfffeeedbegfemcf
阳	iddfhdjhgdbhfechddhddebcd
阵	ladkcfbekecedefkdbdefcecd
阶	ddhiacgdlcleaacZcZcbcfYdf
阶梯	ecjkddadldmfcdebdbfddfZdg
阶段	efeacdigieeeccddecddefdfe
阿	kgbbjbZhgdefcbgghdhbeeflg
阿姨	edhdjghjeejegededdfffeakf
阿泰	edhfieegiefeeghffefffhjmi
阿里	kecfefdfiehfeeeeicfeebceg
附	caYjcjicgiboeefcccgaghiZd
附件	ecblfdbdlccofedecegbfclad
陌	obbccdYcmbccfdbcdaeccdbdh
陌拜	keeeefcfjeddfdddebeddefdh
陌生	nccddebdlddeffedfdfeffcfe
降	caesZXcacmldkbbffkembjici
降0	fccleedcghrchedgdggmedcci
降0个	fddkfeffggneifehechleeeeb
降0个点	fddkfeffggneifehechleeeeb
降两	ggelcfddjhhihebeemeYfdbaj
降两成	ggfkcfedjhgiifeeekfZfecak
降了	echkdbciefmdmdgdichZhkdch
降了M	fefkdddeghmfmehdjehbieged
降价	fcejddhddkZedcbfikcjebkbl
降到	fakibccZlgijiccidZdkdjijd
降到0	fckgdfcbighcheibbgahekhcb
降到M	gdgiffdckfmefdcedhedfejkd
降到每	geembgfelbojdffkcefdfdbjf
降就	fcdleceekdkdgdcdicdldcfbc
限	abiiYigXjhgianggdhfkZhdYa
限价	ejedffdfkdmedmdefafefeaff
院	cgidffegjbYkghmjfdeamdddj
院了	dccicckelccdcedceadcfcbbb
院办	hgfgcicdfjchjjjdhdeheibec
院的	jedddeickeffhgjdgbegdedcg
院里	ehcgiecbhighhhiehlfdihdld
除	dkifXbZbjhheghjdghdjhalYa
除尘	gjegdgeghfdfeiegebfffekec
除非	enadbccdgjfehilecqeiecibd
险	eefekcbkdecgdeZeciehhcifj
陪	bdkWfflfjdaakgZdbdbifgddb
陪P	ckfbbdkejbbcddbddadcdfgce
陪标	feidfhecekbfnidffcfngedef
陪标的	fegefieddkdfmfdffdfndefeg
随	jhddfcdcobefaeZnegdgfgjdc
随便	jdhgdfceiedfaedhfhfiehdeg
隔	ZfanfXhgckhdiaZfdpihbbjgi
隔壁	beclbXiddkkenbadclhjbbdei
隔音	fegihffeeidfefgchofeegjjf
障	fdfdleiiehbeaddcdjehebinh
难	bgjdjfaZdlheighddscfdecgb
集	gfcfbjechhaiglmbecgfecbcc
集团	ZfcfZmdchiZjdklbgageceZcb
集团P	ehdhegdbjgeecaoeecceeidee
集采	ggficfYembjdjdjbdebbebZbd
雨	cebaidibldbcbacngbbaijjjb
雪	ggidihadggddgibicfcgjcjdc
零	cdaigeifhflZbfdeeacecelgd
零下	elecdfdhgdbedhfgeZddecnbd
零头	fdbmifceifmdcdcccjeecdbdc
雷	egehckcehidhcafbefdlgdlig
雾	egghejeggkghjhcfekffeindf
需	gjeXYgeckefdedhecdfbjbfYc
需求	eldXaafdlZffefifcdfakcjZd
需要	ifgcbiaahifbfZdacegedcaae
露	dlfbcfaficZdgleadbdhhckee
静	dekdcchajedegccfedgkchace
非	bhcmfabedkflfchZgncgcadhd
非要	ecfldffcfjckcdbZjiegccZdd
非要我	gehkdfefejjeggebeofdfeehe
非要我们	gehkdfefejjeggebeofdfeehe
靠	ckieZbakcegfijfbehcaZhfcc
靠背	geijeffeggjjidedmgeebedef
靠谱	diigccdkcibdhiiddjdcdjjad
面	ieheicdhgehZheihgffZhcigj
面就	icbgkcfiehcedhcckedcedchd
面料	kddbhicckeggkcdbhZeefbadd
面的	fifidecfhgifdcgkgdfddifdf
面积	eihhgdbgggjdfgaeccdbjhgfj
面签	fffkdgedkfgkfgeggfmfhfffg
面聊	dfkdibZdgihgdeeefhiiedcdi
面还	dejffdgclcdjegkjebdbhffde
鞋	cachbjidejieceebfjeiekZce
音	hdjbdXigehdccZaXgdgmaggkd
音大	ecgfjekdejcfceebemfcejeke
页	ejfbieXboaghdcdhcXdehenac
页纸	ekdedeedkcejffcefagcfdief
顶	dcdlecgjfemhfiijhZaeblgfg
项	bhjdXiecjgdebtihahdkeghae
项目	Ydjeciebkffgbnhgeegkgcbac
项目停	fcddbmddigdcccgbcddhcdahh
项目先	cmheecefcldgdadcfkeneedee
项目取	fdfffjeejeghdicadgdjcfege
项目取消	fdfffjeejeghdicadgdjcfege
项目经	fdfgebiffhhgfcghjgidjgjge
项目经理	fdfgebiffhhgfcghjgidjgjge
项目部	dejjecfelckgcZamgbfciddch
项目部P	ehhcgcgfkdledbbihdgededdi
项资	fkeeffedkdddejcncheefeafd
项资金	fkeeffedkdddejcncheefeafd
顺	fecffbildablbfYeYccbchanr
顺丰	bbidddjaldgcfcchaZbgclakb
顺便	djbbddighbadbefgcZccdbZlg
顺利	fckalfcnabbgccccceddchdej
顺带	cbcclfndkefddefbheceecanh
顺延	eaejfdfdkgcmcgdhhkedidicl
顺手	dehcdidlahcdabgeeZdffkfci
须	cjehfbcchghagkdkcflehYkig
须定	fgjfdeeejedgkjbbcZoddebdc
顾	hfhchciddkifgcfdelccdcbib
顾虑	eiliddceckeheeddfneeffbef
顿	igceiabfbkhecceabohaddajc
预	eiededejeefchrfhiidghigbb
预付	cefhfadgeicgdaYhqoddgbbdb
预付款	cgbffcgjeedeibclidcZjcffd
预审	eeodddfdldfdccbcdgeepddfe
预期	diejccbgeildZbaddkeddZkbc
预算	dhhebgeghdgahsheffchggfbc
预算D	fhdeefickefjemedfcfddecel
预算M	cgigddYejegZjkhbgegdhZeeb
预算批	fhiddeehgdbdciZaebcdidZec
预算批了	glfefefhhedfdiadecefgebed
预算砍	ceciigkckdbeihdceeejedadd
预算砍了	diecdciehgcfbfeeehfafeced
预算要	glgdffedjejfeiobecfdegdff
预计	eeZejcjkdcjfedfjdagcigffe
预计D	febgichjedegdhgjcdhdjhhgb
领	gehbgbhehfehffihedbebgebf
领导	efhcechehgfffgiifedfeggaf
领导看	echgdfidmcgegedlhadbfibge
频	glcagbahffeecaedcfdcfgmke
题	Xagkiaehgfhiihjajjkahfjne
题了	gdjhdfcejeeidddiebgeeeicf
题就	fgfdjeedejdhiedilmelhfeje
颜	dhkcbhdjedccedbcghhhekide
颜色	dhkcbhdjedccedbcghhhekide
额	agefgYjdkeXggiichjaeYfYZe
额M	fgcekeZekddhgfeggeccZccdc
额度	doebbdcXgjZiamhbimZacdbdi
风	bemhfaZffhfibefgdhZkhenak
飞	dcccfkjWlifejakWaWideenXf
食	bhjcabjelbgacfdcgWcdkZfda
食堂	chhcedggiegbbfehfadekbdfa
餐	efmbahWboacdgbefcVhikhiab
饭	gdchhZgkcgkffegdfhgiceaeg
饭局	khcheecigbfeedaehhecdgfdg
饭局上	kideeedjfcheddbfheecfeeeg
饮	ibZcgjfdkdddbbeicadkebbcd
饼	caaagbncmbcccdcecbcbdbcic
馆	ekjacdadldbcbjjfddddeaifg
馈	cbjficakcfZibebbefbjdmkig
馈不错	feifggfkdehefeedeafefhahd
首	dbfghgcifdklccifnegagdbaY
首付	ecchfhhhdiihbfkcmjiegggfb
首付款	ffeZgfjhgdbeecdfmhhfeegec
首年	fejagkeehhlghccciaeedcded
首批	dcighdbcnbhjfffnhffdcbbab
首批0	feiegeddkehieefmbbeeeedce
首款	fcbiheakfbglcbbZqadbjcfbc
香	elebddeifcdhbceccdcdejgec
马	cfdegbmdgggjdbZhbfefgeika
马上	cedfebmffhhjebZZZfgeceilb
驻	ciekeacejcbehiggcccZebhvZ
驻场	eieeidZgjaefggfjdXdbgcjqc
驻点	fghjdfdeigdigjedekfeffdnb
驾	gjhcacefjciejcafibdcdeibd
骂	cbaapZheZohbhfaldqcdeZXkc
骂了	eccdmdcdblbdghcbglegeceig
骂得	fefejejfeidfgfejenfhggcjf
骂我	edddmdeeclfddddieofdedcjd
骂我们	edddmdeeclfddddieofdedcjd
验	eelhddbchgadbbdgombadjueh
验厂	dcldbccdfidehdccefghdcoce
验室	fgecgdegggeedffbdagddklcf
验室P	biddidcchicfgeceeafeehjde
验收	ecdnddebjfdheegfojcbegfjc
验收单	gggfjfgehgeaffdchjdefjdie
验收后	geikbfbckdbdhggYllgfifcde
验收完了	ggfclgfdkdhcgffngeffefejf
验收过	fffclgfigbfcefdnicddeeegd
验收过了	fffclgfigbfcefdnicddeeegd
验证	eelbbgcggebegebZdkfcdkmbf
骨	dicchiaglbcgkecjdeeadihib
高	ebcndgfhchiehZZahgcfcigcb
高0	edhcefkelcdedeebebfcfhmfc
高了	fdcjbjbgclmbkfcchhhbiedcg
高兴	eifigabjdheiecdefgdZdgYag
高铁	habchblcnagdccdckdeeeZaig
高铁上	feeeifjekdfffeeeldggfedce
鲜	gcgbhjhcgijekebjegelehecf
麻	cjibfebmagchchchdhdZdljfb
麻烦	dkgdeedcekehdcghepeZehgfb
黄	dkbeXkgbjhdhZZfZZYjfecbbb
黄了	ccdgblebgjffaXdbadcfgbcZa
黑	dccedikbgkibbhbfhnbicechc
黑了	edfgeifeekiebdddgiekdhZcc
齐	eijZfadbpYXjbhimeYaZjljcZ
齐了	fbkahdcdkcgheekekbddcljed
龙	kecccdhcldcccdabgbghebgbd
`;

export const RUNS_EN = `
'	ZfaebamkZlgcjfgbbodmdkZcc
's	cZhjfhefbmglleojjoegakbZd
0	befjgYejfevjgdaqojdfkiskn
0 a	afcfgZhYoalZhdenZfbXaZVdZ
0 a month	clhbddZdkfhdkkhldafbedZdc
0 and	ajhgabXbnclfVhZbikhXaZmZa
0 bids	dgmcccbelcbekecjebdbneZcc
0 day	diglaecclfmdnhhdgYcddlZbc
0 days	VfifgdcgfeYhibYYtfgVdncoX
0 days,P	cacaddnaclbbbddcdnedecbod
0 each	fiihefbgjdogcedjbecdcdZci
0 emails	lbYabdifghadabcbcZdndigbb
0 faculties	ccmbefcgifldbdbabcdfdkYef
0 hrs	dhidedcgkcbfbcdbdZfbecnhd
0 if	dbbmdeblcdpbaifZcknaddbbc
0 instead	fdkeefdfkdjeheeZhZjbeebdh
0 instead of	fdkeefdfkdjeheeZhZjbeebdh
0 is	afckaZfcjedbZkYjlhkYgadea
0 is 0	dbgbdckffiZfaceldgkcedkid
0 min	lhcXaZffggWXYjdeggZYedhgY
0 monitors	fklbefZifeccfgcbdaedcbbdc
0 month	ebcmcdbdclYhfdcdagemeebad
0 months	ZYegkkZhdjhkfacajfalaZcgn
0 more	WgfeiefihWdccdieWWgSYiklm
0 more seats	ecjbkcckebjcbejdeacadcabp
0 mths	cjddgfhkcedccgddbcfmdcbdo
0 of	ganUeYdefhXYefajkkZeZqniX
0 of 0	YVqVeYcgfgZafgcghkafaqlfZ
0 options	bamacdafjendcacccbfcdcdbd
0 or	cganZbZdkdikZabZjjdYdchZb
0 pages	caijccadmccmecaacYbhmbYbh
0 panels	edldbfcdjflddefcelfffYjjd
0 partners	edbkeeddkdjahencealdedace
0 per	cbnacccdmchjhcbccYlbhbZcj
0 ppl	mcZaddednaZdZbacaViacXZka
0 price	dcaglecamdlicecieidcefYjk
0 questions	edkdeedfkdcejfdecZfdkince
0 report	cnhcceZdldZjcckaebcdcioYi
0 sample	fencffcclcmfifefeaecdobff
0 seats	eckhgZXigfjiYdaWdfiXdhXWm
0 seats,M	edcigebkfeZleacabbjagcdck
0 shops	cmdageclbdZeaagdddbbbdYai
0 sites	fgaakbjldakcZbbmfXdZdhgZh
0 stores	gZeidagaoaebhabiaXdacZYcb
0 tickets	eddegfkdclcecfdcenicedcmg
0 to	WlkWbhUXihkgVlfcWgbhXnmch
0 to 0	ajfYgiXafjnhVjgZajchZhTbi
0 units	ZgbZoYejgWfiXYYneVZXagdYk
0 users	jZhZeZfbnagbbaZZZZbXYpbgg
0 vs	dccldccelbdhXecilYeacgabb
0 w	cbiiadidlckhicchhccbceWmd
0 weeks	XYijWcfYdmcYbXcujoaqZZTde
0 wk	cijcdcbdkeZblebefafchoadd
0 wks	cWhdkegWdlYYhaVvhlWhiibfX
0 yr	bbhjldZkdfkjbZeeebbZbgYik
0 yrs	bhccjcdkhXXjfcdZWfjWeaggo
0 yrs at	fdcijfbgieYlbebecgmdcddhi
0 yrs on	cjkdbecejejbjeedeZdffgjjc
0, deposit	fggclfchjdcpbedYobccdedja
0, deposit landed	gggekfdhidemdffZlcddefeje
0, less	bbjhccZkdgeeiecdcdeZciadj
0, lower	eehfcjcfdjjilfcbmgeYcdbcd
0, more	dbakkaZgggccjebhclmabbcij
0, off	cZXvYZVVgiwUdgXjnpdgdVQYc
0, off or	fccodcccfipZficYkpbidbYZi
0, under	ebegejadkecdjcdbdikadchca
0, upfront	dccjidaZobhnfecenZkbhdddc
0, uplift	dddgkcZfmaocYdddchcZddahm
0, w	cbahbckbmbaaadgZnamabcbcc
0,0	Nejffffekb1cbhjgpbjbkXkca
0,0 a	dgaiacjclekbhjgZajecddZde
0,0 each	fiihefbgjdogcedjbecdcdZci
0,0 vs	fedjfeefjdcZafeilaeedhcee
0,0,0	cbhmZdaclcfibbagpXcbbgaZb
0,0,C	bahlacZcmclkebbahadaacaac
0,0,P	dZifgcgifdhhaZXemldbehdba
0,0m	amhbeYVcnbpidmZgbViYnaiYY
0,C	cZjmWXTgiZghklfjkfXfgdcaW
0,M	cclbjeaghfkababZhccddcibk
0,P	YgigbhbigdkdflfdnbYUaeVVj
0,P says	eccibejdjefbbccimXdeggbdd
0,i	aZihccjcnbmjakZdffcbdcicb
0,no	bgcdbnbeigikjhddjiefcibdn
0,our	fdbfffkgifZcdeeejbfeffjff
0,still	ddfkdgcgifnfdefeecefeihde
0,w	kdibdebdldjcaecccZeidbZcc
0,we	cabmcbbdkemZobaZiYbbZaZca
0h	bhiicbacghaceccabmdgchklf
0k	anbbZbiifaebbndbdZdbhboZb
0kw	dmbcdfcdkeaccdemddeddeodf
0m	WlgadXfapZodblbjZVjWmYjVX
0mm	eihddfccfhadbdclggccbkncd
0nd	egfYekfffgabmkediebjlemin
0nd phase	bjjcacaanbZdbhdacZeaccoan
0rd	dZXefikckgbhabZbZiciiceXd
0st	bajkaaadlbgbdkbbcadbnaYcb
0th	bfbemcghejhjadalZjiabbZki
0v	jkaacecfmbYZhbbabceaddpZb
0yr	eeecledhiednfddcddeeefddc
C	odbZckhcmcjiljhjkjeijfkni
C 0	ZWbngZWhiYlgkWfhhVjVfcVXb
C 0,0	fddgjfdgifYfceeildlfihefe
C D	XckTdWjkeXfXWXXfdXbeWmald
C D,0	dedbmeZdmbicffddeZcidaajd
C M	ebbaZdmfjdigccgjeaedddkbe
C P	ljedccagjdigjhibbhgbjaZab
C and	cfcdblcclgccZkngcZecfibee
C are	iiWZZiXdfhYajgZdeZclaYZZa
C arrived	ddcclebbmdafgccYpcddcbgcb
C as	ZaaoaiZamcbqZZaYZmhZaaZaZ
C ask	eoZhZaZbnaZaYbYbjldYckkbb
C asked	mddYWWiXsZbfcVUfbSZeffpka
C asked for	kfeXZbgapbbhZXXbcVaXgdkma
C asked if	ccddfekekdbdbeddhcecedoZe
C asked to	dbiieebfhgodiccbbcfcdcXje
C asking	bjaiabadlenaiafYiYcbdckbb
C asks	legZXYfboZViXYZhlTcZaakXZ
C at	lZbfiiUZqboThbheWZXbddaVd
C at M	cbhikbYfjeoZhelacacchdaea
C at the	lfdbedbfkdhdbcedeYecdgbcc
C award	baaanZaglcfeccZdcZmbpiZcc
C board	bejmajZhfgfjZfobaaiaahZba
C budget	baidflcdjgifhodieafdfdbee
C call	YeaZbcnekeacaedhdbddhgbee
C called	legYhZVjdhjaWlYdaebdbhWmi
C came	ZbZjlhdclciYhccaigcggaWcm
C came back	bgbgjibfjehbihbdbjdiicYen
C can't	ebjgbhbeihZcjmammfdbdgcdk
C cancelled	WYaVaoiXhiVhWbVhXignXfbel
C chose	fddcelcedkndkbccdbebddbdd
C chose R	fddcelcedkndkbccdbebddbdd
C contract	bjbfgcWbnafmiacbmXgWjcbbl
C countersigned	eddcmebmbcZqedcXfZachebja
C demo	aagedbjclcdeadcchZfchdZcc
C done	hZYWhbmclbaffaZfeWcXacXpa
C downloaded	nbbaccbblcaeababbabadidbd
C downloaded the	nbbaccbblcaeababbabadidbd
C dropped	hbbkbccdkelbncdabadbaaZbb
C emailed	mZbdcebejeZcilhddbfceemdd
C extended	eeebmebhidbpefcbcadbeebcp
C fine	cbbmccbcmckcgcalkZbbdbbch
C for	fXZYgamjfbYcYeZZlWaYkaYjd
C for the	ZZbahdmjecZdaaabmXaajcZje
C from	jaZhjaXbmalajbaaZXbYbbaZa
C gone	bbaccnZdihmjnbclfieYbcebb
C got	ZekXTjeYleiWrkXYXhYeVfgif
C got a	cjbdcdjdfjZehkeffdfkegiej
C got it	aZZaaoZbmcacrZaacZcZcggZc
C has	XofbZbddjdghjqiUfejgdcicW
C has 0	djjbeebifchfhogddidbddgcc
C has a	egbdeckfkdddibachbfbdbZde
C has no	bjajgdaekcdmciidgjkbdgbcd
C has our	dbnadecdkeobekldaXechcYhe
C has to	fmbcdfddjfabalXcijkckdgje
C have	bgfaiibhfdhhdlkjbVaYceYae
C invoice	fdcZkdfcdkbaeedbmddfdbcYd
C is	egcYZhmUldgYjdlfWbabajcak
C is in	caakicaflbYZZahafZdbcdhcl
C is the	giahbdZelcabadZmcYejebabb
C just	nfXXcahhhbZigYXhZYbabZXZa
C killed	efeffjefghbeZabddbeZidchd
C killed the	efeffjefghbeZabddbeZidchd
C legal	fffkdfddckbngfdgcmcdffcce
C liked	jhZaccbggcjbeahaakdcbcYbb
C lost	cbcbdfkcnZkaXobbjYaXYcXaZ
C loved	aifaebknabXbdbfaeZdbegZlj
C mentioned	ajaabajhkdZchdcddbebcceZm
C moved	bbjalcgbmcacieaeiYbYihaac
C msa	ffeekechidbpbecacdegddddg
C need	hnXZbcZcoZWaeffkYcaXbelYa
C needs	bnYachadmbWdYYWlbXaaXarXa
C new	eZZahambigbcbZWcddagcaZZc
C no	haccdnbejflcZZmahdcZccdbc
C not	ZdhbamYbifajaYWZhfblaZYer
C not renewing	caabdnafblZjfbacjdfndcbhr
C on	ldfehYWgjaWgZZVihUjeYcaVX
C on the	jaagjeaihccjedZjbaibcbcac
C opened	cbgegcjbghYcfcccckiahdand
C order	aaakjccekdkkZZZajaicdcbcd
C out	babadmacclgbchbddbdedcZac
C paid	aZaXmZejiWUWeYegtWadZfdVX
C paid the	dbcchchkfYZYZbgjpbcgcieXb
C passed	aalaajZlcaZbXeZZbjcYmksZb
C pd	bbaaneZkdcccaidapYbYdcack
C picked	jfcchicfkdZeibabcbccicagc
C poc	dcgdebjjbjkegheacXcjchodc
C pulled	fffffiffhhdcdlbhddfZeecdd
C pulled the	fffffiffhhdcdlbhddfZeecdd
C pushed	bZgfZcjdfibbdbabdhccdjbhb
C put	gYaibbicblccbfZcbZcnkabcd
C quote	fdmadcdcnamlgaZkcccbabYkb
C ran	baiadlakdcbcanbbbXbmclhac
C refuses	ebcgkcfeblbjaabbkrdaedaZd
C renewal	baagfZhZkenXdYYZYfagbZbks
C renewed	bZZYmiYfjblncZYbXXiXdfZXj
C renewed for	gffekeeigeemdeeccdkcdedcn
C renews	baZjbckbleacfbabcZblccabo
C said	cfcYWoenXlUXgiaWYnhbdjWXY
C said no	bbabdmbbkjcdeccdeodceccce
C say	cbbajbkkZjibdcaadlcmeebna
C says	SggefUiVeljbcWjVUlfqWUfei
C says 0	ehchffcflbjjbjcedYicffaef
C says R	dkciedafeioekfebfZfYeebbd
C says the	behXkeZcjhYdbcabflbccbojc
C sent	WahZhZmajhWjXaXWlhghYhkVe
C sent the	edadifkdldYjdfdddafdffide
C shortlist	cbnabbadmbfiodcedadaeebeb
C signed	hWVSibnhhWZ0feffdbccgfXZh
C signed D	efecmfahhegoffbabdoigdecb
C signed,0	eedcmeZjdeYnaigabcdddhcba
C signed,M	ffecmfZcleaocbahgibdcddba
C since	aYpZZbYifaYcaaaZaXZijpYZb
C since wed	eclddfbcldcedddccacbbobbd
C so	aanaabbifdgefbalcbjcdgacd
C struck	feeleeddjiZoaeccnodceecdj
C tender	gWgYZlWbpZfblYgbbVXgugWjZ
C to	aYYfjdlakegjgYXaaXhWehWZZ
C to R	dbbacfkedkhajbcddbdZhjZdb
C told	hbXhfjaabmcbibkmZfflkaWcj
C told me	kfcgcacdgheedemceXhildcdc
C told us	cbbaemcehhfflfcdeZfXcecib
C took	hdccldbfkdaicdbcbgededbbj
C trial	bZeiYjXidghekhZXackabpiaa
C verbally	dbcmdebkddkdbaZcbfmbbcdag
C w	ccmahcacnbjnfcbZhfcXnYiZY
C want	dlcgXYUXqYYpbeVgjbeffYmoW
C want 0	dgdidfdeldZiZjcaklcjidjmb
C want a	ciiagedflcieZbbaecjdeajie
C want to	jfcaffedkfcdcbccededcjYde
C wants	ZdbkXWkZoackacgkdeheXghnc
C wants 0	YhWifcfcobjWcZZmVedgblgjc
C wants a	fhdfZdhigadcggiaZVhZcfcWj
C wants it	bjjXeeacmcfaaimYcambcZjad
C wants net	fcdedfjdjgdiZdebmcieeebcd
C wants the	dblZdfidlcfdbdcZiXeeedZnd
C wants to	hejfZdbZpZWjWaeehUbXdlVjZ
C was	kdhhcbaclccbablhdXbjbblgd
C went	WWhYehidgjhajWbdYhZdfmZkX
C went w	cbaccmZdjhlekecdeYfZcihie
C will	eiVjZXhbnchfbZYmbjoVnZWeb
C will sign	eceldfcdkebghbabeZoccdeie
C won't	biYgZlYbclkaiiiZbqhaccffi
C wont	acZjcjcYdmiXYbZhnolTbbXik
C wont do	cbembbbddkcfbecinqecfedhc
C would	jcZldcZbnbYbXkYihdZadhaji
C'	ZfZabamkZkgdbgbccnenelbcc
C's	YbhegelXgkcifijijpgiddWcY
C,0	iggadchjciihZfYkifUdakibf
C,0 users	kcgdbdacldgdfddacbebcoaac
C,0,0	chlaZdbdkdlgbkbYaacbeblcj
C,M	WdecgigYsajjdmYlkZadbVfWg
C,P	XgZgeammbfkghlhbajhXfbghd
C,P is	alaacchcnaYbaZmcjXdadakac
C,P says	aaclccgbnfljjZZZYljWgbfab
C,R	fZkealXcmcnksjXblSajZZZYh
C,R 0	fcjbckdghgmlldddlZcbceZdf
C,assistant	mbbaeddekdcechoedbecedbde
C,can	kicbcdbcldabidchabicecjZd
C,contract	dbdlgfcdkdbpedmcjhabedgba
C,everything	dbanadbamdajbbkhgZaacccag
C,go	ecccledflbblbdamZZaccbcib
C,got	mbcbdcbdkdchadcddYebmdacd
C,grant	dcccelcflbbebnZbdZebddgbi
C,its	agiejZZdlcjbbbhmpgcYYeYbb
C,just	jhXiZbYbmbYcZdYZdZaYbZYYZ
C,met	kaaacbhcnacbaaXcbedacaZfc
C,mostly	kchcddcfjeacbeddebeclboac
C,must	dmcadbcekdbcbdbacbkdccmne
C,must have	dmcadbcekdbcbdbacbkdccmne
C,no	kegYiWaZqZiXgkWYWYWXhYUWX
C,not	jbddjcgembdefeceeZfaeddld
C,not a	jbddjcgembdefeceeZfaeddld
C,now	ecchkecckcaaccZnlfdefedmd
C,our	cbjididdkeklgalahjfeddZfb
C,po	fdedkfchieamcbbfYdbdcedeb
C,price	cjZlabYkdajjZbZlccjbbdkaa
C,quote	dbpYcdYboapahYcZbgdZaZZbc
C,says	fdhlbbacigachhhhZlmXhaZbb
C,sent	mZiacfZdkekibdfadYbcdaacd
C,the	YlYYakZcncXajgokcgchcbibf
C,they	hafbXijXrZVgfkbfhcVejcofh
C,they want	ddldcdadkefacbaegZdicefbh
C,they're	dkdddccflcddhdbeecdZdcefc
C,tried	lgbcbdadlbcdbdcddZedeffhd
C,voicemail	naaaaaZcmbbcbcbacZdZcjhac
C,wants	hdhibdXchhoYchYXbhjjabZYY
C,we	dgbkdgddkenhbhaaeZdbckhcd
D	YbgfhZklfcddfhjpleunjhchj
D and	ZZclaalahhabdanWYirabjjgd
D at	ghZiZjXZgjkafnUVajhiZYXZZ
D at C	bldcefeckfadcmZaehbacbbcc
D for	bYfkidYaihfmabbYcimbbbbic
D n	ecaccelckgaYkdkdealndgdbk
D or	bkXakdeYbnfYgagmYmjlbZYif
D to	bdlkacZcldZbadjfZakbakZac
D w	aihajcYcldYablcdbbdbgkodc
D,0	ZaffkYhjcjYbgcgingfmhgcbX
D,C	XgicidcUoeYbcZkjchefaagkV
D,M	aXkYnbZdjegciUdYjUaZhhZYi
D,P	UckaihiUiiidWfSjZngmcgRhi
D,P is	efibjeZckeabchYndjcjejaah
D,all	feedlfdcleaZcdckhbccdfgcc
D,he	bjamcdbhgaZjZcgaaVmakbjcj
D,install	ejfblfabmdfacebogbcbjdbab
D,their	ajkWbbXhiYZbXcZYebZWaqbad
D,then	ecbfjfkcleaZcbZYkdmadeccd
D,they	deikddZbldhcegXfifoYakhhh
D,they want	fdijdgdelchkaiaaceiadiidg
D,two	ffedmebkcehofebbbdajdedcb
D,we	jagfbdbdkefdadcZbaacpdbdc
M	YggeiZeliU1nfyjjgZaYZdgWc
M D	eijbaejejfjbjlZcdcmcjdikf
M a	dgcijdafjeigllccdhcaddajk
M and	cefiddbdldocZlYadbkdejddg
M arr	ebaledaikbZncZaZbYkbbdbcj
M each	dZdYgcnfjdlkdfekecfefccfe
M for	ffkefYZXhhlhimlbhjXeYZTXW
M for the	cheigdZdldjhjjkccleieacdc
M is	ehdcblZblfichoecagidfjahf
M max	ikddcebdkegcbobcbhcceicge
M not	baneaZncmagaaZZaZadZbbacb
M not M	baneaZncmagaaZZaZadZbbacb
M to	dmccddbcleYdgohcdidddciee
M to spend	dmccddbcleYdgohcdidddciee
M total	bYggfakhgbjjZZhfXYaZaaYaZ
M vs	dchbclcfhgobdccdjceefkkee
M,D	dbadnejcldZbbabZmccbbcbck
M,P	aZoabdaekdpZaYebiYdcehkgc
M,R	ebgledafjendhZYdecdcidced
M,but	egjbfccejeggkjjddXcbhkafd
M,first	gffdlgcghfaniecojebedefbd
M,procurement	ebdldfdfifhfdgohfdjfefdfi
M,procurement,P	ebdldfdfifhfdgohfdjfefdfi
M,they	dbmacdcekdocbliZabocidaed
M,yr	dkjdgaZhiYihiWjZdbYeaZdai
P	jidfUYjjdgfggj0fgmhhalhje
P , C	mZaiecbbejjaiagbbkckhjYec
P D	dbfkieZhfhgqgigYgdgicggij
P and	cigieebifcelacabdZdbjddbg
P asked	WjlXaZcjjaaahWlXdegWgkaaZ
P asked for	alhadaZcmbZcjaYcdafZcjcbb
P asked to	dbfdffkjeebdacdceZhdchibe
P asks	gigibbXcmblaXlZZbicZcbldj
P at	hhddYZgcghbhcdlYYckbdadib
P at C	cieeZZhcgicicdmZYckcebcjc
P at the	kcdeeebflbecbbYdebdcddhce
P called	bZhbdhjeejaefcbldmfbecaic
P can	ajZhbbhZoaXaZmmaaXaadhYbc
P can't	ejcfdfccldaehbodeaccfebfe
P can't sign	ejcfdfccldaehbodeaccfebfe
P decides	bndbedbcldZdlknediddkhbbc
P doubts	dlcbeddeihchacZddojaecace
P fine	dcchbdjclcfmbcelcXdbedZac
P from	iedcZbiigcafbZhWWeYheldbf
P from C	jeddaZgifebccZhWWbaielVcg
P gave	fkddfedfifaebdbeegddieigd
P got	ebkbchbcldabaZabcadYbalgc
P has	YbekXahggfbkVnmWgRjkZaTXh
P has the	biZhaegjebZkbjYabbkZcbZbb
P has to	dYgncdZbpZiiajpbjWaXdbZZd
P in	lgZecbhekacYdekZkddZaXeVb
P in finance	feefdgjejeccifcdkZffgfdci
P is	cdhegffhbjikYaplelcVXgkkf
P is livid	cccckefdfidecdckdoebecble
P is the	cmacefcejfabcdlddbfeeZnbj
P keeps	giicdbbekebelcbcejfaddZhe
P knows	obZcdcadlccgaagddaeaccabd
P left	iadfcbjcgifkYafZZYflcaaai
P likes	bbZicakckdYdkYodeYcbhddce
P not	aefckZfbelZafgYiajckbiXXZ
P now	fdjdffffjejbgdnceacdeeeek
P of	jlabddYclddaiadacfcccgiYb
P of C	kiddedZfjeZdccZbdheddajZc
P on	icglccbbleZladabcbkldkccc
P out	eZZZlahdnabbZckcaYdZcbilc
P prefers	ahkYbZZdmbgdfclcbZjYkkjZd
P reviewing	cjjjcbackelcbaZcbbdkdcecf
P runs	eihdeedejebjajgddfdciilei
P said	bjhibeXdncheXleXZkhhaecda
P says	cffiZggdiglhgkTiohdbegfih
P says ring	iccbdeidkdbdaccbcYachdcbd
P says the	cciicecdjhncafckdkdcieabe
P shook	dcjckccmbbZmjciddafcenade
P signed	cbjakceigaWddaqkhXgZcgcjk
P signed off	fdldcgbbmddZeembebjegeiee
P still	dicbeejcckbdccaeeoddecbbf
P thinks	fihcffdfhhihedgddodceigie
P to	dlbhefbamdZjbgndiabdeihde
P told	ZZgcajjdejacZelbbjbkjebcf
P wants	QhgecZhefihibehkcoZecVnjh
P wants a	abfeddlidifcbcaZbodYejhjZ
P wants the	aikZbdWcoanbjbjjbjeacZbda
P wants to	alXgbdZdekYiaZhYembZaXlWi
P was	YfYZcmhhblXbkaWZbkdjbjjla
P was nice	ecddfkdeihdekcdefjfZfhfde
P who	djhcffddlcceicnhffdbfeZcf
P will	YdscXdUYrYmheYbXjdiTYoeXZ
P wont	bhZgcchbmdhbgcebbjbjdakhb
P would	embdfgcdkeidddYcdilaehdee
P writing	dkfdefdekdgciccbbZdcbikbd
P's	jhXjfiUfkWghZWnhgRhSYdUWg
P,C	hhXggYdhegjfklWZglgUaXWli
P,he	bZljdcbancljdbjccbaccahab
P,says	cYaZjbndjghchdckgacbhcbde
P,vp	ckieddikcdfcajddebcjedjcd
P,wants	gahbddjffhbegccbcghbejiac
R	ZheaZgjWhkmZ/dhZVhYmecgcd
R 0	bfmbahYembmmqjeZiWcahbgaa
R 0,0	demedbZfkcnlokfadaccgdXdd
R D	YiYXgZlkdbZbhdbcdebZcchdj
R and	hhbdfZijgfWgrYeZhhbZnYfYY
R and R	caZZjbmjdeeknecbhdbdlebed
R and a	bYkldabfkcaeleddeafbldZcd
R at	XceeiZiiheZdpaibgfagbnfhi
R at C	caeYlZijicdkleccigbaagicc
R for	bbackiabmfdjmZYgcajbahZbc
R is	ZfgjbZdbclibqZWZchcmbacZa
R is in	bgjgcbadhgZfkdceeZfieegcc
R on	ZlXhchXdncjdmccbbcbcacdYb
R ones	cjidebdkeabjnmjdeZfbemgfe
R pitched	lkZbcaZdkdYdgnbcecebgdjed
R quote	fcZofdbeejddmfeefjekbgfdi
R since	djbaakZdejhandceeadXddccl
R stickers	ibZccajcmbaemcadeZeYfgebc
R's	ZWkiaiXYbmjfsfdhcjYhenhag
R,0	dcabbmaddkmckbcicZeZbcYZb
R,C	ZiZZceienaXdmjYbcheWabbZa
R,P	bZmadiZclchinakceXdZbcjac
R,R	capccZaelcgemdcdeaeaodXde
R,contract	jjbacchfkdfZnieeefZaehcda
R,no	cjakeaZefhZdnddffceidcbmd
R,price	eccaeekeejpclcabdXdVbcYhb
R,we	caibckaekejfndcdeZkYjekad
a	shWbaZbgdheehgecblZhbkkjl
a 0	fnibdZSkeYghfjimhgYcbljUk
a 0 wk	cijcdcbdkeZblebefafchoadd
a R	ZdZjgihcbmcapclbhmdpcekah
a ballpark	ZjheddZbmcofbcdbfcjddcZdc
a better	babnccZbcljebddddofdfcabc
a brochure	qXYZaaXaoaXdWYYYaabYiVTbZ
a brochure at	mccddfacmdccbcaceeeccabbd
a call	oafYcbXbqXYbfaYabSeZcfZcf
a card	mcccbbbdlcebZdbcbgeadbaec
a deal	eddgkdbglbijadcclXiaecadd
a demo	ngXYZcgYqZWaiaZfhSbfbuUZf
a different	ZiehakZaejcencdcdbebdcadd
a fit	ZhdeblZdclbdbbbbdmekdcjbc
a flat	aajdclabdkddahbbdmaadaZah
a fourth	cbccmecmacabcecadcfdedcdp
a line	igefggfghgcfifckfZffffkif
a local	aXlkcaaelcbdofcceaecgcZbc
a lot	cbmfddbdkgmdgccddofjeeced
a lot of	cbmfddbdkgmdgccddofjeeced
a month	bmgYbdebmegZlkglcYgjdbjbi
a must	ckcbakaembYhbcgZbZdbeclhc
a name	pZfccbYcnajggYebdehgcaXba
a new	gbjXbcmZfkbXfYZabqaegkjld
a new contract	edeaafmblddYdfeffdadiffad
a pilot	bkgadaZghaadfcddeYececYde
a price	gflebdZhfdnagbbbegcjchgaa
a quote	aYhZddjkeZaeaecafWdbbnkbc
a refresher	bbbdhcldlbgefeedeZfaebanc
a restart	bbhjcbidjgdddbjhedcoecchd
a sample	ZkecdccclbhgbddaeaeceoZeh
a second	YmaaiYXjpYYaZacaZbdgacbWs
a site	ckgefgeghfdfcdfcfdffdaYbe
a site visit	ckgefgeghfdfcdfcfdffdaYbe
a tender	kiaabbcelbfeacmedajbndbce
a test	glZbedbldaacjbadeZebioVZb
a week	aefhicYkdcZlXaZmZhbYcnXWY
a yes	aafocdadldbcbdkblYlcdbZbc
about	YngdZdbYkekfdiXdbiWSWgZnh
about it	dfcfclackffbjfcciddaeiadd
about the	YdXkaakadmkagYWdZocZbgVkZ
above	XfboZXbfeioZjVleXnZWYYTYZ
above R	caelecZckileldkbekebdcadd
abt	egWgccigdiebaadeUhcfkZjkh
abt it	deeegkdfhhlejckfeleaeeecd
abt the	ZfahcajdjeebdbbcdjeamcZag
accept	ceenaaZbangkYecmZrakccaac
acceptance	edcdlebclbbgaeeomgccddbld
accepted	oXggYaVkeZliXcVWXWhVZXWYc
access	cjieidZdlbbgcbhddbbckijch
account	kYgZjiYZihZaiZYakhbiimWYb
accts	cckcgddcekhdfddYakdecmcjb
accuracy	dhmccbbdlbaefedefbfdccode
ad	oaaabbYcnaadicbbcYdacbeZc
add	ghejfdXdpXYiYaXifbaWcYZYm
added	ddjbjcbkeafbbcbkbXbbbcejk
addendum	dackhdadmadrdeibbYabeclbm
adding	nZZZjaZkhZYbkbXababYbbZem
address	oaZbbcZclcZcZchdcadadjfce
admin	jXfeabjbhgXhgZajaeiYcgXfZ
afford	bnaYbfZbhlZbdtXabjdYccZak
after	gahgghVehfimhbhdcenhbmhbX
after 0	iYlZccakbgccebidbgegenjbg
after the	YccfljUadlkdhhijYjikaijjY
again	gXXajUpbledXceaVifdhURdnh
again D	mWYeWbfbmclZXZbXXUWZYYkiY
again,0	aaiblbdejfhcZcaabadjgagXm
again,third	dbbakbhfblhddcaZcpdbdcZqc
against	cbfmcaadlcemncadeYdaZgkid
agreed	XVWvSWWboWnocahYmeeVXZUUT
agreement	aXjdkdWaoYcvYYWXXbcXZaama
ahead	cgbgkaZfkcghabYiccchccjbi
all	YhbcgghnfObZfgjbjcalWjgYd
all 0	akbYlaYlbbXbZeZZhicZbfiZa
all R	cncbcdZdkebeoeceebcbedgee
all day	ZZajZakbmcachbcbbajkdbYYd
all for	fhidddcifdZhaaedjdecdkbcd
all i	hgdhfdeembbeaccdljebieZce
all in	aXjlabZdleohiYiabYcbbaecd
all spend	biahbkYciibebnZddbdjdcacc
alone	ZkfZZkYggcYakhnaaibaaghab
already	XlehaibjbicfpghdfSZohgcfd
also	aYifjhXcfiojndbjdedcbdfbh
am	aehejjYidhWneYgYiVgYZegXh
an	pdXcbWcelaXleZUVbjYcYXhed
an email	lcdcddbcoaeiachcckdXdbYcb
an intro	laddedcfkcbilgeefbfYeecdh
an old	ledddcaekdcdbdddeZefdeidc
and	Qmbedegedjkjtelmknhkdbsff
and 0	hebbclifghhigdddlYehdebdd
and R	YZdcgXnjfakjpbUagdiXmadab
and a	XfjigZXcpZdmhfYdZchXjdidj
and he	ehdhefbclbijhZiceakbeifcc
and is	jjbddebfkdgeiegedZfcfebkf
and one	fckkccbelcgioebfdZdZlecfZ
and our	dagjddieblgdfjaidkfidhZml
and the	dfagcbkaamcfjigjdpelafelf
and they	cgbZkjYagkggcejmhWUkaebYY
and want	dfdjceeeiglZYmalbmeYedZbk
and wants	ddcgkebkccYjgicbqlcZedZcl
and will	dbjneebgiejfcdZceZjifedde
angry	abaYnbidYoZcZcbZbZdjdaanb
annex	cbcmbdcbmbepbebdafbcacffb
annoyed	cddbickdbmZbXcajcmdYdghgc
annual	ZXflaaiZqYjbaeUXqTZWecXmf
annual prepay	geeldfddkdhmfeddnZddiddec
another	bRgklfRhicfkmVgUVjZXVddYp
another 0	YXWjleXejekhgbYbZecXaZVep
another month	cbekedcdkccdiedbfaecfocde
another way	efddcmdedkYbhdjdeaegcdccc
answer	igYiZjYZanUZjdXgYrZoaZVlZ
answered	iZgaaajekdZdacZdbacekbkZg
answering	ecidkbdddkacadcclZenlcmbc
answers	VjnUYWgXsXSckhhXXWbhnXola
answers D	djjbecaekccdjdedeZdbjdjhe
any	gaYlZkXZejYjYhkYhmaZYZggZ
anyone	VkbYWhkYihhedihWZmkbYZWYZ
anything	fiXeYWldkbhZYlnaepXUZeYed
anything over	chbjbebbmdlZbbpccXcedhahb
anything over M	fhehefddjficeZlddadffidif
ap	dbaZhdkbldYafcbZpbabcbaXc
ap says	ecbZgfibmeabgdcaodbacdcad
api	ZlkZabXhdigZahWZdiaYaerjg
app	aekabajiciebgbYabmcbcolbc
apparently	aZekabhdgihbocbacXdihifbb
approve	hbknccYandihZWnZadibbZagc
approve the	cdmncdZclfbbdfndcdZeddcde
approved	XpfdVVUekUafUsleUfhVXhXYd
approved the	faaneebmaebkbknabbjcccecb
architect	bijadcbifbidcdfdeddcdlpce
are	dkgdbeaUhklblZdYhmYjZfibh
are up	akjbcbbemaceZbkcgaebkaacc
arm	ekdefgcfjebfejhdedfefgnef
around	ekfXgWjihdhkhmiYZVbdZdVYg
around M	dmfbeecifbikankceZccehZdf
arr	ebaledaikbZncZaZbYkbbdbcj
arrived	YWfWlYjXfjVccXWarbaYYkdlb
arrives	ecadfckblbZiicbbjaZaiccaa
arrives D	ebaefckblcaagcbZaabaicccb
as	kgbfgfNhlUaghcWhddjZkfaSn
as a	kkbdbbZclcbjbcYZbeaZnfZca
as last	eabdoebhkciaZedkjZacedZdn
as ours	dckdeedekdbeneccfbfedldee
aside	bnaabdZhgbccaqlbcYcYcbacc
aside for	cmbccebifceccoeccadbdcbdd
ask	ljWlVWVXqYhffYhXlhbeagiWb
ask for	mcbbfcZdlcadjeceeZgYfkach
asked	iojYOUZdoYifgfdcWeZahjqjc
asked for	ilfaSTcfmXgfbhbbYdXUagieY
asked for 0	iXXkachblehZaZdacafcdfWnZ
asked for a	jjabaZfhhYjYYkYfcVdWgifgX
asked for our	cmabdbaflbZekfdfecfcdbibd
asked for the	djicffcdkemZabjcejcccegab
asked if	fhebcaiihbeaWZXYhgcbfmoib
asked me	feiafidefiefjicdeidchdjce
asked to	bYjhddgigdhchZbYaghYlebic
asked us	bfmYcbbdnZjcjcZkbWdfjbYig
asked us to	bfmYcbbdnZjcjcZkbWdfjbYig
asked who	gmZbacadmbecaefddWfhdcepd
asking	fhYdiVhjecdbegliifeSbVkYm
asking for	hbZcnafkchhahbYidhaZaafan
asking for a	cecgleclbcjecedjecfdecben
asks	lhegTVYWtWkgchUigcYSXWkch
asks for	ifblbdYbmclgedbhacdZdbbgh
asks if	kiYZZcgdlbYaZbaifWcadcodc
asks if we	ijaXachdlcZbbccjbadcednbd
assistant	oYfYbbYcmbZbffpcbYcZcaYac
at	hcgedbejgdnfjhggaigfligfi
at 0	XaeqbcWglUxgkibijckPgZYVc
at 0,0	ZXdjiiXkebvllWiUackZeYaZY
at 0,C	dckeddcdjgkcjncgbddcccced
at 0,P	fejhefeejejcidbdfZeedecee
at C	behZfYikfdbdeiiiaehhqnelc
at C D	eZkZmeWbocZdabfigYgZaiajg
at C has	biakieadjgcnbZidhflbcgbbe
at C is	XjeccYkahgYZdYmgajbdbfXdY
at C passed	fdlffeenabcfchbefafddmndf
at C said	idjccbalbfbegbdadYiidlacf
at C says	alfedfZaoYehYXnddZeZbahXc
at C since	dcldefbjebbdbbcceabZkncbd
at C told	kgdbdcddlbgecfmceZhbldddi
at C wants	jfjYeeYdlcfbainkjWmccYhYc
at C went	cagcijaiciWgfcahdieZhoYac
at C,0	ZZjajcgbejdbaZZkbkbZhYXhZ
at C,P	dheXaaljfaYbZleZcVaZaiZka
at C,they	YkZfajebnbdadiejeUbYliigg
at C,we	dhclddedkdnibjaaeZdbdkace
at D	ikbYkbWifZTfabZfXUVXdaWiY
at M	XWbiefkaoatafabZbcfXifged
at M,R	ebgledafjendhZYdecdcidced
at R	dgajjadkedjdcebddYfiddbdk
at all	ZmhfYZYameafYakfjnaYdZXZa
at half	cbbjcibdblmdmebcdldnceced
at it	bjjfbbbYoaakbbZcdacZdkmcm
at list	cecgkcclcbmnaedcdlcadeaii
at lunch	fekciebhgcmmZahbdYeddhbcm
at me	aZiibaibcleZldaagsdZcfYda
at renewal	dcdjZoYcZnXdnbcdeYejcdcbm
at risk	dfikbbffclhdhcbddYfodcdcj
at the	rRYdffaWocejadTYYaeZghdTe
at the booth	ldccdccelcbbbdbddYfbdaabd
audit	akfabjZifehaXaflaicYailda
auto	cabihbgbncYifZYbakggicaYd
award	SdVXtfRneUhehUmXWVoUyiTXb
award letter	ebccmdaghfYhhbbccejeneceh
award notice	ccabljblbdlieecddcdeokdec
awarded	aaZadmZhbkacmfdccbecheacc
away	bZabbjjdiffdcbcddffebcmcc
b	bihgdZYdoaemYiYngWeZbbmXl
back	jZbkcZhakeehcjfXdoidackcj
back D	XghgbZhhhZVgckkUWmjWdeVVW
back for	aZabncagjdZdaccdbYeihcdaq
back from	aaanadeaoaZlejkbZWjecZfba
back on	ddcldddeamgcecdddpececahb
back on the	ddcldddfblfdgfdfeofdedchc
back the	dbcaidiedkZbbebdnjededdjc
back the last	dbcaidiedkZbbebdnjededdjc
back to	aggfcZlcmdgcjbZcgncZcbldb
back w	egblffcfhgmfijefdoebidheh
bad	YcWicmebhhZbgbiagZcokdaah
badge	ibbbbblcmbZbXaacbXbZaaYXa
badly	ebncbcbaanbedddbfofaeobef
bake	bgnfceadmbaeodccejeahnidd
balance	caaYebmbghaadcekqjcaccaZb
balance due	eedbnebbmbdcdehmoadcdedcd
ballpark	XnfZbZWhhaqbhYaYdWibhZnca
ballpark M	bjhdedbfjekejbddfcffjdpee
bank	aiakabacmbYcbjcioZdbbfadc
batch	haijdbZcdlhcdccicnemdhkbk
battery	cnZbedbdlcaghbfcddecdcpbd
battery life	cnZbedbdlcaghbfcddecdcpbd
bc	cibdYhkahiahfhehkhcachkXb
be	fgeaYiieieaegmboYfljkaQao
be signed	fdehaeighcbbgdicebnjdffcm
be signed D	fdehaeighcbbgdicebnjdffcm
be spent	dlddefceifZcgmabefdddiced
beat	dbgblaZkhcjllbddiacbbdbdc
because	bbbjkdacjibhbddigofcfcaac
beds	ekdiefbgjefjhhaibdjcchbcc
been	iZhdZXgnZgZijZZhhZcidlYaf
before	ckehZTefidZgcWhtgepffgiVh
before the	fiYicYbXsXTdeWfqiSrVWVgUd
before the new	clcdfgcfjebecdamjbdedcncd
before they	jZbmcbbbmcYjYbgmjfbbmkgcc
behind	ciYadZnfeiiejcbmcafjdbjic
being	edikcecclckkadcdeXdcdcbdd
belt	blbZjcedlbajbcbcZmeZkammk
best	cbclbjaadlndhkZbcnbngbbab
better	YWdkaiikbiedjbZecldXcfeZb
between	ckfjabYdkdcbkbYiabkbabZac
bid	UfgjdcTfhgqajUaVcfeTqagYX
bid bond	cbobcccdmbheYdbcdabcpcidd
bid is	ecfjbcdcmekdhcabeajcoeZed
bid is in	fcnacdeflcjeYdcceajdofaee
bid opening	ddlcdbcdnalifdbdhbecmdbee
bidder	gYdZjhhdghYajaYccYdapeZba
bidder at	hafbkZifnZZbfbZcdZeameacb
bidder at C	hafbkZifnZZbfbZcdZeameacb
bidders	caocbbacmbfcldahcaaapcZcc
bids	bdqbZYXcpYWckaZhcXbYpciaa
bit	caenabacldolebabapbYakiga
blades	cikbdaakgbYdkfddeYfbekkbd
board	aalgUlXdfjZbhmoTcfhabcfQd
board at	dhgidfbjdeafcngfdbdcbbabc
board at C	dhgidfbjdeafcngfdbdcbbabc
board meets	bdjgccidlcbcchfcdbYcdbbcd
board meets D	bdjgccidlcbcchfcdbYcdbbcd
bond	cbobcccdnbjdgcaccZbbochdd
book	bcdgjehfkdakcdZddadcedccc
booked	jWkfgaTgkYXfYaWicWXWagXfg
booked a	kakbZdZbmccbcecabbecdgbcb
booth	lYZZaZgdoZXegaXaeddYadXZb
boss	biWhcXjYkeeXbVpXkigVjXThi
both	cajmddXidhbjkZkfiagiaijfb
bought	ebaWhoXbdjigmflideXlegVih
bought elsewhere	cbacbmbdblbdmecjhZflcddcc
box	acjZgZkcfiYcjeccgZdncnibc
break	cfbkfdcfjehjbdaifZldeeZde
breaks	bhkbdeZdmaaehclbeYbaccYhc
bring	ZkZZbclhiaabjaabZjbhcdYab
brochure	qXYZaaXaoaXdWYYYaabYiVTbZ
brochure at	mccddfacmdccbcaceeeccabbd
broke	dcgbmcacelabaijccghaehood
btw	abjYZaphiYdghcaffYeYdbeaZ
budge	eeecdekdjhjgbfedcnedefced
budget	emWXTkbheiegSlhTdhefTeggh
budget D	aoaabZZbkdZeboXackZYcbaZf
budget got	ZkbbckYhZmabdpidchcibbZah
budget got cut	djdcdhccamddgnjfdjeieecej
budget is	aghadYkYdldbZfihdocZdbfbc
building	imZZZZYcoZZbfaZaaWcXbacYb
bumped	idcciechjdfccbaedbdcdbhck
burned	aoYacZZeckebqlZbbmhadddbb
burned by	bnaacaaeckebqaacboicdcabc
burned by R	dkdddccfckdelcddbnideebdd
bursar	cjbbkdjckeZeaggbdjabccacn
business	faaibghceieaXaakejglahYZb
but	engigPOaqXqjhlthcpiVbddZc
but P	cmeYcacdldefhfmbcZhZkadhc
but R	dckidddilcnclcYcdiebdcbhb
but it	fldbfgeejfXdcgleeZdefkcdf
but it's	dkccefddkcbchcndeXiZfedeh
but says	djbgeeeejembaedcdjidfbZhe
but the	ZqeeaaYXpaYigjqeYhWXbhiee
but they	lgabdcbekdccgZZecidbcbaab
but wants	daekefbghfjcfbabjclffjjei
buyer	hceccbkdlegbhbhbcjaZbhbZa
buys	lgbbdcbcmbmbfnYacZdZcbZcf
by	hdmUdhaciigipdVgYniZlaZhh
by 0	baiaZjjZhhbZaaaYZebZkkeZZ
by M	cddcbZlghfkdgjbfekeekecdd
by R	liaacZZdghadmbbcbliaddZcc
by the	idhaZahbldgYlffgaclabfYWZ
c	ibjgZYYbpYhZehdXjUbXicqXa
c,arm	ekdefgcfjebfejhdedfefgnef
cable	cdiabdidkdYbbccmcXddcnnae
calendar	acabedncmbZibedgdZfahaicd
call	qZaYSRhfkXabdbbaXiacUfegY
call C	laddeecfifbdhdbcelecegbce
call D	fXefebiXqajefdUWXgggZWgWZ
call back	ibaZackdmbZbbcckcecadedac
call w	ejkeffajfdhiebghefbbejiad
call w C	eidgggdfjehjcdcifZfdfdjce
call with	fdfeccihiahaYibacfiadecgc
call with C	fegacbiihaaaZifacZbadfdac
called	rafRdfWgiddVeiahVcYUfbbie
called C	oaaZcaadmaadgakcdZdZcdbad
called the	lZibbbZcncacaaZddjdgdcXja
calling	oWWXVkfWejXZgXkWZmXfbWkWa
calls	lacdiWhadkfZdYWibebjagghZ
came	dcTgnkZdfhhkjiidmhZXhbgUh
came back	ZcalggYcnaniedcZgifggZUbl
came in	fWcanjVZdlfkhVXilfbViaeXU
came in D	cccamdchmadlZcabnabcbchdZ
came through	djYYhYhcoZYkbfgbbdcbccabb
came thru	bkbcjbgdlbabinfbkdcbcfjdc
can	YmegXeaghXkbinopehkTaepZc
can be	bZkkccZkdbkdilZlbgnabdbgc
can do	YbbjbdhekeialZYikkbigbigi
can do it	ccaeebjfifYfiedjeadfffhef
can the	jkaZbcZanbabicakbZbbcbmYd
can we	ZnabhbahgbdiYcjjeXjcdjici
can't	WkhkWXTUaoYhkomkjtVhXlmVf
can't afford	elcadhcfckcdbpbddcfbeebdl
can't sign	ejcfdfccldaehbodeaccfebfe
cancel	cbbajbjeejcdaccddmeoddbah
cancelled	STWSWufUaoXfWbbgVlbtcedbk
cant	WcWbZkmYihddfjZlbnakZYZcY
cap	ekeibdabmdelcmhbfiakecaca
cap and	gfgjffeejecngedehebhffdeb
capex	YgeZZnWcocYaXtYfYXajaceZZ
card	rYVWfXVYsWWifZVYgcaUZXVgY
case	YmhZcdZcmaabkamZkafabfXZc
cash	ZiZjZkYZeklbgoaaZiblbaaag
catalog	jjbbceaglbbeibcbeZebdaaac
cfo	bhdkdbabmbdafonbakajfbafb
chain	mabagdifmbcdacadcacacgbbk
chair	aalZjeedkdedbaggcZmbkiZjc
chairs	gbhhhajjfZjkjildgWaWlZXZZ
champion	YjZmYWXaigeZZepZYUaoYZhZh
chance	ZjYYamZcldnbpbbcdceZaiZmc
change	cmbcfcaejfYegjhaalccecaca
changed	aaZjcbmbmaemicbZiYeZidZpc
chat	tbVXWYVXsXZddgVVZhYbdkhde
cheaper	cZgiZjUaejiZrWWZbVkWYiXbg
check	ZekdlaYbmaeeehYkkobWiZlkj
checking	cfejcdhhhdgieekeiYccgejdd
checks	abnbdcadldabecZdcgebcbpgc
chose	baZZbrXbhghZoccYaWbVaZWZY
chose R	cbaacpYcifhanddZaXcWaaXZZ
clarifications	ccelcbcekdadhdcedbecoclde
clause	ZXXvUXUUkgVpaaZidqVeYYTgW
clear	aZZnbhZdlcaedfqimZaZcjZZg
click	nZZhbbZbnaZlgcabbcmacbaac
close	ZZYielhaoaXeXgYXXakWYZYhX
closed	eUUTrlSoXfboTTbUUhedUWZVY
closed C	baaZnaagiefmaaaacacdbdaeb
closed lost	bdddboZcclYZYabccYijbdYba
closed won	feeclechieZhdaibcbdddeiec
closes	jZhjccccmdcdaZZacbjhmaakc
closing	XUUiWrbfamlhVmdWZlkmeXcfg
closing it	dZbZboZcgkjbZnZbcicjcdhbc
cloud	dmcbeeeclcZcifjldfejeemch
co	iYfkfZZcnagadhmaaXdZaZXZk
coffee	mgacgcZglcZfgabcdbdacaaZc
cold	scadaUbXmcVXcbWjgidQWafiW
cold call	oabcdcZcoaYbjgaijcbabbeZc
cold called	oZaabZadoYadfccbddeWccbgc
cold feet	bkbhbabffhacheddeocZejccd
come	aiZkahahhXdYVeahWdgVhedgY
comes	YjegeZfZgiYidklXdfjikXVge
comes thru	dkedffeejgcdfmZeeldffddee
coming	lgXfhbXmeXaoaYfWWUiWniikd
comments	bZZqebZbnaZtZZVbaWjZbffaa
commit	cbbnacZanZdXXbYlYalXcheaZ
committee	WeoiWeShhWZZijmVcciTggceW
committee,P	bmbaeecdkdadahZedZddekbee
company	icYkZjYafjYffhgYhgcbnZcYZ
compare	clhacbaembacigaacdeaakmad
comparing	bbggaajekdldlecbcbfahecee
comparing us	bbggaajekdldlecbcbfahecee
competitor	YZglaihYekiajbYabjcYagejb
complained	adckfXhdZodcbabZbkdYbbYig
complaint	bcccldldkdedeedaccfafdand
complicated	cfggcicdckceeddeeoeceedde
compressor	baZaochjbjZbbcaiZmcbdaamb
concept	XeqWYaWYqZZdXjhXXcYYaejda
confirm	cbcdifjfjeajccbkmZcdedlce
confirmed	ZbaYpZaleaXjiiYakYaZjaZaa
connected	oaaabaacnahbZkabcbcZbbbbc
contact	pTVeXUjYghcZbcVVWSfkdUXXf
contact P	ldccddbelbcdbcbddedZdcbdg
contact is	abbbcemenaebahaabYiXcbZcf
contract	cfQbmTkghefjggcRcfWmmfUht
contract ends	jjecZdZdldbalmdfefZZeidch
contract ends D	jifdZdadlefakidfegaaeieeh
contract goes	gbemdgeiffjnejdcccjfdddec
contract is	cZanhdYkdZfscamcafWZbZgbZ
contract signed	fffclfbhiebobdcboddcjefaa
contract to	cbdgjdZmbbbpcdaecbebdeddk
contract w	ZmaYacianabZnccdbZYXcgbZn
contract's	djbcZbiZdkgdhlYccmamdccga
control	amaZjcZbmcXeakWccZbckbabh
controller	ecckdfedkfccbbdbmfcbehabh
convinced	blgbbaZddkabZagYcqcYdiYbj
coo	ZgdbaajdlbdcbZocdfcicgbbb
coo P	agecdbhfjddcdamdehcjdhdcd
copes	bmbbcecfjdaehecdcnfdebnde
copy	cedcofZhgbejbeahiiaacdcbc
cost	ggfhagVaghlZiZWYdhahZajYi
could	gjZbalYclegbcfcnbibafmYab
couldn't	ZZYZYngaekdbYZYoYYajbaYZa
council	bfjfaiZcncdaZkfacYcclhicc
council votes	ejlhddcdldabcapeediekedee
count	cchfbblfckdibfghcacnfebeo
countersign	dacpadZjeaYrbkmccZfbcchfc
countersigned	ZZYfqbUlcWVrYZVdgchWdZXfb
countersigned copy	dedenfaiedehcfcijjbcdddcd
cover	YjefbbgbnaZbgagYbababajkb
crane	banYkbdcfiahcZarifdabapja
crate	aaZZmbibejadbcblcnfmdbbcc
crew	bjXigcWapZbgacXliYgYbZZhc
crossed	cbZjbdjclddjbecbambZddabg
csm	bkbZhaiddjddiebbdYcobeaco
current	ekZZYejckdaamghbcbkbcjZcc
current vendor	aiaYafkchfdameceeckdeccee
currently	aifhaZgbnbfZpbbbecgbddacb
currently on	bjgdaZicmbcbqdcdgcgbdebcd
customer	jjbZcccgmdacadaccedgdZiik
cut	ZbkYZlfYcncXdqadZjZgaglgi
cut the	ededfjefhgiecnXefcfgfhlde
cycle	behZkdabmbjaciZdiZbbdbklb
d	edlbeecfjdheieceeZfceomdf
dark	ZZngZYkbdjWaYYYaaVcncheYa
data	emfdUfTVhhXogXdZdkeiXgsTW
date	cUalcUkYqZhjUdgmZPjmbfTfc
date for	bbhjcbidjgdddbjhedcoecchd
date for a	bbhjcbidjgdddbjhedcoecchd
date is	cbanbeaekdlgbdbicYnahcZbh
day	adbilTehkUfegfddcaiehhkoX
days	UihcjbZgfgbkhZUetdeibnamV
days overdue	fddclcbcdkabadecmZdnedbbd
days,P	cacaddnaclbbbddcdnedecbod
dead	fYeXWqWWhhRVbjkUfTXnVZdTT
deadline	lagabaZdmbbfbfdfebdbodace
deal	VVdedpckWneebcgZimfoWXfTV
deal is	cZZefmZhZmacaadabecqdcabc
dean	fmbdbcaclcZhakmgbaichcZck
dean P	fmbdbcaclcZhakmgbaichcZck
dec	bmcddecekdadiodffcedfebde
decide	YlekYZWboXYbfgqXYgmjaXWYZ
decides	llYcXWSgjWgXjfqWgaYVghTVY
decides alone	dmgcffdjdfZcflmccadedibdd
decides on	mbbaeddekdcechoedbecedbde
deciding	cilZccbflbielbZfcYdaanYbb
decision	bepYWebfmadWkghWXZmWhfVaW
decision D	ekffdeZjdebdbjbcdbkdehccd
decision from	dclhceadkeieacbdeiobeddhe
deck	eYmZaaibnbYbaagbcgcccaXZb
deliver	oWYdbaWbncjZZbbradaagbVZb
delivered	eedendbZobaZcefriZbabcbab
delivery	XaVmffhXkfVrhahhjYdcdYTad
demo	liaZZQkgiZcdgUVigfUeXpUUd
demo D	ahaYabkanaadkbhgcYbagnXcb
demo,P	kZhcffajfdgebdbbkYccepace
dentist	icgbcdibghdcacYcchdadhbid
deposit	VWTgpWbgjbQhgWWm1cXZVUTbW
deposit landed	eeeaneadmbagbcdloZcZcdcfb
dept	mgeccdadmbcdaeagdXdidgbcc
design	ddkdedcfigfeacademeeieode
desk	kbeheaXgehjYgYiZXgchfYWbg
did	ZXiXmjdihakgkacXYgfhZgZeh
did it	bajailbclgnimcZccjcjcdbaj
did the	edecneZjfbejaeaacZfbekclb
didn't	cchchjbidgiigabjdkdabbbbi
didnt	nbWXZlecghcgifXffhfVadUmd
didnt say	lcdeffbhmbceZcddeZhcfiabe
died	YeZYYboboaabZbZZZZiXbYikb
diff	bbZjccjcejlZaaYgcmdcdbdZd
different	ZiehakZaejcencdcdbebdcadd
digital	nYdcefadjfhdadabjlchelbdd
dinner	eckdfbbfclaejdceeZflebfei
direct	hiXlgYgZdkmbgclejmiflYYZY
direct quote	ecanecbdblpeiebicpeYicbdb
director	abkfYiedhgbgfZpeYigZbhhZZ
director P	feihbjWdhgchgalfZggabgcZa
discount	cggjbcZZjglfZgcdaiZZciadY
do	gkXgVeeUjihdofZhmpddYamnb
do 0	gicjbcXcfijgZcbihkajcclma
do it	acbicdicghgileeilhjachhYZ
do want	dkddgefghgbdhhcdflejedZdi
do we	XhhfcZianbjhlaagcVaWbfYmZ
dock	ZecZpccjdhiaacZlhicababjj
docs	eioWXWWZqZeWaYUWadkjngmff
docs D	cjlbcebdlckdbcabehZjjhlbd
docusign	aZYlibWYqXWuYiWWcfnVaZYXY
does	cjihaaXbncfZefjlencehYlfZ
doesnt	ZfdgakXZdlfbYYlabocmbglYb
doing	ZgnXaYccnZVdiZYbgebXdlina
don't	aeWjZhiaejUiidhXelmnZXcXk
done	ZYfkcUjanbfdajhgZcjiZffta
done at	baZibclaoaebZiZnbcbbbbbob
done at C	bdbbbembldabcibhcaeddccoc
done for	dajabdjcldZbbadceagddelle
done,0	ibcdhagdnajigZaZhbeYabgmh
dont	lXelXceXqcZojjWWYvVVXWkhY
dont like	bbcmcddckhepbbcdepdbdcbcb
door	gkbddccfkcbeimfldZdcdgfee
doubts	bocabbZbdlZgYYWbbsiYcaZZd
down	SQXjjjjVfljYegcenlVnkZXhi
down 0	ddcckhiaiijbbcjbaadnbcacm
down again	ccaZlaifjeXbYZZhhdcWbZfeY
down from	bbaiZcjghfkcjcdeeifffbeff
down from 0	bbaiZcjghfkcjcdeeifffbeff
down to	ebbpYaYboZdfkffabUbWnbfaZ
down to us	fddmcccejeceodafdZeZbedcc
downloaded	oZaZbaZboZZcZaXaaYdXbhaZb
downloaded the	oZaZbaZboZZcZaXaaYdXbhaZb
downtime	bghfjZadckZagbefdkelebajc
dpa	cehmbdablcYpZdbbeXbacjgab
dr	jacifYghgfkebkhXZljTfjdgg
dr P	jdicYZfhiXfddliZacYVhheWZ
draft	aYodXYYYfiifelYYgWhmeaYaZ
drafting	ddkjccebmbmkijadbcbbldndc
drawing	ZamYZahdmcabhbZmbkdZbcoZb
drawings	bimaadYbnaXhgbgacgbZabsZa
drive	ZgaZjZkboZdccbagdYdaajghb
drop	cXdXmigdihhiXnXkideZdbhkg
dropped	oUihhUTZsWmfmVUhcXWUfndWY
dropped a	oaaaZaabnbbaYcabcgeabZYYb
dry	ecdZndboabapbcbfcaladdcci
due	calbmaYfjZbjfccjkgaZnblZa
each	bgeZfZlembkhdcZlciaZaajag
early	amZeakYbpZibWbZXmWaYciVab
early days	cnbabcbfmaidbbdcabdcecYde
effective	acbcbnZcejkiiccZcbjoabban
effective D	acbcbnZcejkiiccZcbjoabban
else	aiYnWaZXlhejmfXnekWSddRdX
elsewhere	cbacbmbdblbdmecjhZflcddcc
em	ijYcWbiYkgjXhjZWYdbfZYbjZ
email	pUacViZWjggeVVceggfkYVaVX
email from	kgddeebdlcbideeddYfZfdhcd
emailed	lXkajZXjeaiifjgZZWageakYc
emails	lbYabdidbmZcZbbabYcmcifaa
end	XhhejfXbjflbfZYgahnjZhXkk
end of	bbihbkbddkjeadabdYnldcabl
ended	dbceelddkghfkdcccadbcnXef
ends	emhXiXSYlfaakhfhYcajZkall
ends D	gkfZjZUZkgechdZhadbkahclc
engineering	beaYkajejfZZaiabcbhaebpld
engineers	bcmacbbdmdYcZahcclgcjiohd
envelope	dbnbbbacldicbcdacbccpckcc
eu	cniacdeghYhebceaaVcacbmZb
eval	ddmcdeaieffcbgccdbbacklie
evaluating	ZlhcbaXchfhdkbacdZejcbjcc
even	mddbjWdiicbnbeaiZYedYgjXg
even look	iejajcbjfbbidddaecdZdbkdk
event	nZbbadabnbahaaaaaaebbaZYb
every	gYhfigeifcaaffnadgaZhjYkb
everyone	cbanbdafifjaibclbmeadacdd
everything	acXqXmSddlSekprfenhqWUScc
ex	ngaaaZccoaWgmZkjcZdgYYVYb
ex R	ljZacaYemaZhocmcebeYbaZbd
exclusivity	dccldecdjhccbecbbocbedbbc
exec	XenkYXXZlfYblZpZbYklbZXaj
executed	bbbYobZmdaapacaciZabdecce
expansion	edjdkcbemamecfkeeaebedcdo
expect	aXXYabqbmbcblZaccaabbcacb
expected	bZgjddgbmdinhZYWmYiYhZYaZ
expected D	bZgjddgbmdinhZYWmYiYhZYaZ
expects	bcikddbjfccjbdkaageacjZcc
expensive	dbZfkgagjdoeddbcikdZbcZcc
expo	mceacchenagbfZYccccYbhYaa
export	XkYZXkgahgYaYabeZUdnaZcda
extended	bblZmZYfoYYnddZaaWbWblifi
face	bakkacZbdkedfecncncZblagj
factory	ZhZhjeaclcZbbcbncYdjcaibc
faculties	damfefcgiegjbdkhbcjfdjXdj
failed	YYgWmmbWfjcZZfVkWfafYmxmd
failed the	ecocdbcamcadbdbidgdadmrZd
failover	dbldeccgjdakifeeeafddenhe
fails	cbmcccckcgbecccbdYfedokce
fair	hbbagckchgZcaZfhefcZcfXhb
far	oajaZZYcoaccigbjbYdZkjiZb
farm	labbdjacmdZZcYXajdbYbeXZa
faster	daihbibelcZbicbmcddabdkcb
fat	ZajeiZlanalZZZZhaZbZaZica
fed	ghZbbbhdhfadkgcdcbfhdcakd
fed up	ghZbbbhdhfadkgcdcbfhdcakd
fee	beikbbXbfjcmWejanmaabbXag
feels	fddbbbmcclcdaccbbadoccacc
feels like	fddbbbmcclcdaccbbadoccacc
feels like its	fddbbbmcclcdaccbbadoccacc
feet	bkbhbabffhacheddeocZejccd
fence	cjhcedcekdaeddbcebebccpce
field	jdjdkbYafkajbkkcdbbdcibjc
filled	qZYYZYZbqYXbYhaaaYhZbagab
filled the	madcdbcdlcZdbkbddaicddidd
filled the form	madcdbcdlcZdbkbddaicddidd
final	WWVnijZYellYaXiVijkkkXThW
finally	ihaYoaUfoZdmeXefZUcXafXYY
finance	bXYogbdYpaieeYgcmTYbfYYXe
find	jkdZbcbadkXhdpVZZmaYcfXea
find the	ihgbcddbamaiZmYabobdehacc
fine	VWcpdWfdmWplegmlfdWXZZYjZ
fine but	cfjadeddkdldjbZcdjfeedagc
fine with	dbbegdicmcgeebjjhXZbdaaZf
fingers	aZhhZaoanalaaaaZZaaZbaaba
finished	cachhbhaclibebZlblbpchYja
firm	ibdkcecedkibZecngiebehafc
firmware	aaZbkdielcgdcddddfhdddfpd
first	noYabdUdnXZhhRcifgcTnmbgg
first call	pYYaaaYbnbdaYcZaaodZbbYaa
first chat	naaZbdadldbkZecaebabaahZb
first thing	clcbeedejekkiecdfYcadcZli
fit	XmfaYkWdejZbYjbiakbjaZiZZ
fits	dlcefgcejeZehcbldbddednde
fix	YdgVfZjichcZYYhWkiZXammVX
fix the	cicceejcdkbdcdccfmdddcZae
fixed	ZYjWnXikaifhZXgdijhYammpa
flat	YZfqZiXZihjXUgeXfmfWZYWhm
flat fee	cbiifedfjendcgdeeeeefeaec
flat price	fefkefdelceebjeeeZecfeecj
flat pricing	fecledeekddeafefeYfdbecjm
floor	bkZjaZadmamabgZkbichccibg
folks	aYjecbidlcgicdjgbbjbccbci
follow	liYjYYXihZXfWZWbZXfXZYabl
food	bmfcbcZifZkcccccdYdbbjfbd
footprint	bfkbddbelcZcecbcdceccdoZb
for	fifWedijfckdgkcfccbjjgejm
for 0	gfgZhYhkchlkecYidiYhhegke
for 0 min	jaadcejddkZdeeecemfdegYed
for 0 months	ccikgibfhgYkYceblYdmccbag
for 0 more	aZhcajkgghhcidecebfeekXnf
for 0 units	dgfdjeYhfcjlcddlbbabdbacZ
for 0 wks	aiZbfcldejbdbdeYdjfkcljhd
for 0 yrs	jdefidbihdaebcddcbjedecaj
for C	eXoZgbddoQcYZfjohZcZnelmc
for C,0	cbldcebbmegdhcbkcaebgmZea
for C,M	dajaYckclenccbdjdcfdceZel
for D	hYeciXiWtVRgaVThlUmaUUVgd
for M	caijedZclelkebabbkbaicbbf
for P	hYjgcbgdmbhbhahcdXeYbhkZg
for a	ikYZfTeleSfWgkdhXVYkepeck
for a brochure	lbefgfdfifcebcedfefdkaXge
for a demo	ljaeffYclebekdcieZfbepXcc
for a restart	bbhjcbidjgdddbjhedcoecchd
for a week	cjicdfclccadaccbeZeddoZdc
for all	djdcbdkbmdcZblbccddkdbabc
for another	ddcekgckdfbngciebedaccbfn
for free	eekcdkbfhgoelhcidlfbeiamd
for it	ZlhaahXkdZWifnhYlaaXehgZm
for me	babbcanbnZbdcaccdbcacdhbd
for our	bmZaajYdggYdjeckdcflcahbc
for the	XlabiSjcqQfiZjcXbZabhbali
for the C	cafdjdhcmcbcacbccadciekkb
for the night	ecceifgekeccdedieZdcedclf
for the whole	bmdcdfaclcaegkldeZfhekbdh
for them	XeghZkYdjhocdcZccqdYcbkab
for three	cdnfbdacejjaZbbacYckccZbk
for two	dbfbncWibkheZccfcedkbbbma
for us	ZYhYjjeZfiaakbkabjjWZbcZf
form	rSbfckRbleiqgdQVZPachadSc
format	clfcefcdkdcbZkbedifjececc
found	nXhYZlWYhiVcmcYYYjalYbiXg
found out	haabbnabclbcqhbccZbmccacd
four	ZZjbghiamclkobbbeYclmhZZb
fourth	cbccmecmacabcecadcfdedcdp
framework	ckadcicdldkjacccgfccieaic
free	lXglZjSYjhtXpkgdcmZgcmWok
freeze	adaaanYaZoaaYqXabhanaaYZY
freight	fdikceaboblfiaifjjccccZbb
from	pYUchZhlgadfgbffgdiiYffhe
from 0	hcbjcYhdnbmbkVWZZZbhecWZi
from C	jdZTjbklfTTgcUhdlTaedhjge
from C arrived	ddcclebbmdafgccYpcddcbgcb
from C at	lfgbeebdldidbdedebdeegZcc
from C called	djieefckccjecedefZfieiakj
from C,0	fbicldXmbcZoacbYaaacdjfca
from C,M	eeecefjgieZgbbbljcYiddcbh
from D	abZgjZjkddhecmdccgkdfibdd
from P	ndaiXZdfckeihYVeZigobXXYg
from R	ZfhfiYfdoajZgfWeaSmdZebha
from a	ficacjajfbfdiglbdbeZdcgcg
from the	hjeZXfeYqabYZfhWedYYZcTke
from the webinar	mefeefbfkdbcbcbedadcdccZd
from their	cgdibiZcejhimbbdbjbmdfhbi
from us	jccjdedifehmhcbkdhhbeechi
front	mafahcXboZYaZbkfmXZXadZaa
front desk	ncaacdZdlcbecdgccbcbddcbd
froze	ZYdfamgbkiZdbnmhdabkbaZgb
frozen	bebkciabfmbbaoZccncdcdacb
full	XWanlYYahhjmViiZniZXZigXY
fuming	baabkcidZnbebcblcqfcebani
funding	XeXiWkWYgkbkawVYaiZZYZVbZ
funds	bhckdbbcmddbboacckbcdddcd
furious	bZZZpbfgckYZYaZlijcYcaYla
fy	YlZeZlXhhbeXctdWgjhfZgWXY
gap	deajdibcghodidaacbdkbcYgd
gatekeeper	lbcccccelbfcbemdcZeZccbfh
gave	meeYYfXfjajYgcUbWcgaccceh
gave me	jibbdccelcacbgagcccbhcZec
gave me the	iicceddfjedecdcheYddidcde
gc	ckabhciblfZkbcYmakbacbZac
get	enXdYhZYoaediilVcbjjkhYcg
get the	blbaejacnaihinhdhXcabdacc
get to	jkZadbYdlcacadlcdbcgdZaab
gets	ZiglYZWXsYnYfgnWfgnWekiXX
gets signed	eaanaeacleabbdoaaancdbecb
getting	hfajcbaclcZikbcdegfmdcacf
ghosting	lheebcceclbdbbcbdadoccacb
ghosting me	lheebcceclbdbbcbdadoccacb
give	bbcgddkcfihahebjdWalhdacd
gives	dddldeddkemamekbZZmdidbcd
gm	gdicjfYdleajbbakicdkcibba
go	ahcfjiOedkiWijesjffnofkdW
go live	eccblddhlbaladboZZacbcchb
go out	ajgYjaZcmeZcZaZmnVaammkac
go to	chifccaeghiefcajihgjcdYdd
go with	cfbkedbeblbeldbjegdodegde
go with R	cgbjedbeblaflebjebeodehef
go,live	dYgcmbakgZYbdcZqaXbYbaiie
goes	felfgUXdjdheYYpjgeldbjogX
goes out	ddmekdYghdehhbaZlZlbblnZc
goes out D	ffhflgZhfgchjcbZmbmccdkbd
goes to	ZdkigZXapYdeXbolhabXfeVkZ
goes to the	chkaeedcmcbccZofgYYbcgahd
going	kddeihaibjikkhabglZgYdabX
going to	labjcbahhbkldeZbZabZcefab
golf	jaZgabjldahbeakaecaZbZZec
gone	UUcdbreUaopcmaSkfeXlWdfeU
gone D	cZakjchcammegdbacgbnecZbd
gone dark	cbkabahfclZddcdcdZeodigbc
gonna	kkZZWYcZqZWbaicfYVbWmYYYg
good	cliYfgfkegXafhhffYYlfkiXk
got	nabYehfhhdgWrmUTUhYegYZaa
got 0	jhkaZaXcmbkbgiaabYdYbdXYb
got M	kgcdcdcdkeeednbdfcfdeided
got a	jfYhXYiYkgXdmgcZaYagZcfXe
got a name	mcddeebfkdcidciffafZfddee
got an	ldddedbcldchdccedXfdedfcd
got cold	bkbhbabffhacheddeocZejccd
got cold feet	bkbhbabffhacheddeocZejccd
got cut	djdcdhccamddgnjfdjeieecej
got her	naccccZcmabeafYedZejebbdc
got it	VVeUioXZhhjZuXXgaUbWjejXZ
got the	bcfUgTlpYUjkabWaehhXieWWY
governors	coZbcbcclbgbZambcZbalcbcb
gps	clbdeecfjechccgddbfebenee
grant	iebaZlXcoZfYbpbhZbafZZjZg
great	XglaYYiqWghhdcTVchXhXnXUW
group	lkbabfZdkdbgkhnabZbccbZcc
guy	gjXmbYUbpYYbcZigbUbWifXha
guys	WeajglXZelbXnYflblaiYegYg
h	fkefaYXbifXacabYalbfagpke
had	VjeeVoZleckcnnahXcfTefhTh
had a	ZkeYchhigcjbbiZZdWcahfdab
had to	gaaccmacmchcciccdfdZcckbc
half	UbVnigcVZqnhpVbllrYmYZXVi
half our	ddcbelcfhgmilfcdhYfccfded
half our price	ddcbelcfhgmilfcdhYfccfded
half the	ZiblidWccllglZgjZrdidbfYl
hall	cnbbdeZhlbfcgcbkdZdZcggZm
hand	bZhkiaZiZllhmahjajbkdkgba
handles	kfaacbielbZaecjbdYdZdblic
handshake	feeijebgieendfebedfdffeeh
happens	cmbadccekcZdZbicdabbnaald
happy	ffddcjbgdkjfkWUliplXXefaj
happy w	dldfddcgldaihdchljmbegZal
happy with	fchZcmYeblebmbbZepdbdhabi
hard	cjbicdddgidbicacdnfbdbfgc
harvest	ddkjbdbdldkfbcanlhccebaee
has	WrhcaVZggeajfwtcbbehdchTc
has 0	dliaddaihagfgpgccgdZdcecb
has M	jkbbbdabmdYaZoiajYbadcZdd
has a	ckaZafldnabZgXjaeXaZeaiZa
has a new	kbecdfiejeeabdbeecadiedZd
has no	biakfdZekcbogiidgikacgacc
has our	bYqYcbZcmbraejmgaTcajhhgc
has the	XggeYhggiXYkifnXYVkTZZiXh
has the last	cglddcaembajbbpddddcedadc
has to	WpYjcXTXuVYgVoqjgbbdbagZb
has to be	ejddhfcfifahfmZldhejeebeg
hasn't	afcagalcfkbcbigbgadndbclg
hasnt	fcjcdeidlccebcddefdaflbkj
hate	jcZabajfjecfledcfgfbefadf
hates	khehbbbfkdgblckadgcldbbcc
have	dmgjVfOajgnfrqigYjhegjefg
have 0	dcbldddejfndYodcdceccddch
have R	lkYacZabifYdoaZadjbgabYba
have a	hccmecaddknkiibidZihbcabc
have it	cgckdccfjejhbdbaeiodecbcj
have to	aoYdaaZelchacYlgedaYniYaZ
havent	ijfbddeckhdccbbbbZdjdbbac
he	hlgeVSXggfiYZfmgalofcdkbb
he asked	glbbeedejdikiecdfXcbccXli
he likes	emdafffdkbZhZeoddifaedbdg
he said	gffibdbdmbhbbfdiicmbhhYcc
he says	dajhafZaneZYcdkYcZoceccab
he wants	djakffehfdlgbifdcXicjekcj
he'll	jigfbdXanbgdffkYbijZbijbb
he's	ghefXZhXleiZbVlZVilWegheX
head	ZeiabjlefjVcgabcaidXadegb
heads	eicicaccmcfdhahZbgahkigaj
heads up	YiciccgdlegdiciZbgbhkihbj
hear	ffkgefdaoajhbdZedZccdcadd
heard	necSVYfffhkfleWUWjZieTeTV
heard from	hYjabbjbhgZcfgbbbbdkdcgbd
heat	anbbdbaagiacicZjdleadgnac
heating	djkZcdadjdlcaebbdaededlch
hello	obaabbZcoafedahbbZhYcaZYc
her	jdkYWcddghhdednThiXjeiZaj
her boss	akZjcbabmbcciZmclicalaYZj
here	ZhZihedbamoaieeYZlfpeaXfm
here D	ecdelckedklcieeacYincecYo
herself	akaekdYkdbanebmacYhbdgZeb
hes	maZZcbicmbhhaZkccZebcbbbd
hey	ieefjedhiecmeedchbedffccd
hi	lXaYkZXaoaYbZbiabfcYcghac
him	pggYeYXehgfZeUkjblZXXdhaW
him a	laieefbeeiaiceYjdjjbebfgc
himself	cbibiijhgdiaeajbaaaabcfgn
hinted	blagbbcchhaZgbcadjdlccacj
hiring	ccbbcjjdghbbaoabcadnbbabb
his	ZianfXXYhjfcffpkgoijefRce
hit	jZahjcZboZajaaeZkZlZbaagb
hl	dldcdfcdlcbdbigacZedehmce
hl0	dldcdfcdlcbdbigacZedehmce
hold	YkZmXWhcejpZjWUUXeknYYbXY
holding	bjbZicgddkYabbldnhdbdbbjc
holding back	dbcaidiedkZbbebdnjededdjc
holding back the	dbcaidiedkZbbebdnjededdjc
holds	afkfebebhhZbYbmlggcmgjWjk
holds the	cbbjgbfeeiceaendihenedaje
home	hicceddjecbdcecddZfcdZdbc
hotline	iiaZfagkcaYafcaZYXdfaaoqa
house	akgaahZcfiZbfeaZckcjaaibc
how	kfeYaTligcicXYTjedYfXWjne
hr	ccecieiiicYebcbhcWZabfcni
hrs	dhidedcgkcbfbcdbdZfbecnhd
hung	laajbbabclhdbcbccqeaccbbb
hung up	laajbbabclhdbcbccqeaccbbb
hypercare	abfdlccejebebdcZecfbdcgpe
i	bdekWbfbZplchfeeeoarZeiTc
i can	dadmefdeldliZcablkicieYce
i said	ajafdbjbndniYgabckeabhhab
i said 0	elceccafkdmebgdcgicdciZfc
i think	fZjmceYcblZciccddZdnebadc
i'd	caciccjcnaibfdZZnibZbfYab
i'll	gkgageahgbhifZhZbZfYbggda
ice	eaclZZgZanYZaeWaaXZsaZZZb
idea	leXZaZhbhgWZfhYZaibXeYliZ
if	egflRTgbdlnVibghYhorZgoid
if it	hfYecbikbigaYZYYcajjaZlib
if our	ijgaeeadejYekcdbbXfkebkbd
if the	YeamcZjZekcfVaXWYlkrbjifj
if the next	baajfbidblZebdcbcqfqebZcd
if they	cjhecbadmblabbeWeemZglZbb
if we	hgYjWViakekalhfjbggfbencZ
if we can	egaheejdkeZcgkglbkaceeddd
if we do	jddZeejfjeZdhdhbdeedeelcf
im	bfalddZedkndgkbcdnckddiae
in	gehclVacjddflgijohejfciik
in 0	filbbacjfaUbahdiekZkgbeWo
in 0 mths	cjddgfhkcedccgddbcfmdcbdo
in D	lmbajYTfkahbfbmflchSldhWm
in at	ibfhZicclembccbZcfbZncYcc
in at 0	ebhkbdcdkfndbcdaeibbodZdd
in before	bfbacejdkebcdbcpccdcdeZed
in before the	dlccdfcdkebcdbcpccdcdeZed
in finance	feefdgjejeccifcdkZffgfdci
in for	ZfZZibiaejbakaaZaXdlbgZfZ
in from	efeejfbekeZdicajidkiddcci
in from C	efeejfbekeZdicajidkiddcci
in house	aifZakZcejZcdeaacickaaYbc
in my	ibbajciZnaamYahYifcfhaZYZ
in my inbox	efedlfcamdeodfcbdjdcdedcd
in on	icjdcedejecdaececZfcdbjge
in procurement	chajcebekcbkbaobcaccedace
in spring	hiZZZiidmcahZjbbaXdmcbjbb
in the	hgddgYgghdfcfkWlhdaZfdakj
in their	YhYmcahbejYpkchfoYllbZaZZ
in there	YelkaYWbkdfclaYbcWdhbgjZc
in two	biifbdggibbjacaXjjbbhjkZb
in with	bjaZjdZdlbcdkdcZbhdcedfkd
in writing	bcjlbdaclcXaZbaelhcacdiib
in,C	bZganbaemaXiicbmmckXhcZdc
inbound	rXbYYaWbsXVZejXXeeXWceaYX
inbox	cbhijebancdpaejabidadijcc
incl	ZbsbYYUhhXlilWYUXVdVjYkgh
incumbent	aYhjcdhbghhbsaabcfdghdZbc
indefinitely	ahimbbZbZncdbicccbdpcbbde
indemnity	ecdnbdbZoabobdbdbYacdicac
info	mebaccbelcXcifaabgdbkbobc
infosec	dddcekdiegeedfcdeneddioef
ink	aXXfoaVkfYWkWYUaXdheYYXXf
ink D	dcdmbfabmecZcebacimidcdcd
ink is	ecdZndboabapbcbfcaladdcci
ink is dry	ecdZndboabapbcbfcaladdcci
insists	bkcfddeelbifaenedYjeldddk
insta	mbcccdcekebaacbecakccfYbd
install	TicbkUhhgdeZXWVwYcYZeTaki
install D	ahZdedkdldidceclaabbcdabb
instalment	ZYjjiZZanbWjZYmbtWcaaidYZ
instead	YdlkYhVZqdjmhbgjocdWbWeZb
instead of	ZdlkYaWcoaoghchjiQeYaXeab
instead of 0	bikdccaelcpaWbbmZUhZcZgdb
integration	bcobbbabnajcfcahbYdicfqbd
integration with	eembcdcdlcdegecjebecehoee
interested	foVWWiYfhfUgWVUYcjagYbZVV
interface	dbieekdfifbecdeZededeelce
into	iidYjfWjgaalYjcWcXZZZZniY
into the	ifgdbhajfbehbkfaaUbaaZgjb
intro	vbSUTWQZsVRchjaXVWZZWUTbZ
intro D	mbbbdcZfjebdimdcdfccddcdf
intro call	occbdebeldZZXiaZbZbbcbYYc
investment	ecjhdfcejebbbcpcdckcjfbde
invite	mabZddjbnbZcZfZbdYbYgahZg
invoice	YXbRfXoTkgbeeYgYtkhXXecgU
invoice sent	eeccoeYbnZjmcfeanZdbediZd
is	Vigicaeceilfhnkdepckfgjgb
is 0	ZWficWnXihkXkYQlfchQgWYcW
is D	bffhecfZgiagmgebZeZhgjfhk
is M	ckmbacbanakZgnebbfdkdhahb
is P	feeeZaiapYXjWfkWXSbgZWUYd
is R	ZYgbcZnfmbbfjecefbfcjcdef
is a	XljYdbhjdgaYdYiaihdXbZfgh
is all	bmbeccYcldYdlafcnjbahcaac
is all R	cncbcdZdkebeoeceebcbedgee
is already	djcgachifdgahijchZejdbbbk
is at	fdeidehgdkhehdceeZfmeeedj
is at risk	fdeidehgdkhehdceeZfmeeedj
is back	dckicebdkdblbdadcZlcdmmcc
is being	edikcecclckkadcdeXdcdcbdd
is dead	eeddejdfdjaecfjdceegdghcc
is done	ckdgicZjfaamabjabYajciiad
is dry	ecdZndboabapbcbfcaladdcci
is fine	bfbmacbhhalYZenbkXdbdbdbb
is in	UbicqUXflZXdidYlmUkdjXeUf
is in the	bbYjgcgdmbcdaibbmXebidibl
is in there	bgjgcbadhgZfkdceeZfieegcc
is it	mdgYXYfapYldYkcYbVchcbWia
is late	ZWcdnYhZhgVacZYpXkbkbZUXZ
is livid	bbbcmdhcckcdbdcjdpeadbamd
is off	cacZanaabmadcbbdceendahdg
is on	fhibhadapZggfihjZgdaZikld
is on leave	edkedfcblcbkfclbddZbekcbe
is our	dZakbckembjfaihagZdblgZbd
is out	bZjiahYcnbdjjkZbcZbWnbgbc
is over	dccfkdaheicnbcblfkbkodbkf
is running	dbmcddcekcadmhcbeYebckYde
is the	blcjXaWaqXhgbYjkYRahafnVg
is there	dkafdebdldadiolbdekdeecdd
is up	aXkbbbmjhWaZXgYZabaWbjkfm
is w	bakladYbmbgpWZgaaYeXZiXaZ
is way	fdgkcdcdbmjdacbjerineechl
is what	akYhbdYbnakbenabcdcgcaYna
is with	djhicdahhYamZhlcZbdadbYcc
isn't	affZbakclcbdcfcbdkebdikcd
isnt	giUfbWiWfjVbffVmambUYXboh
issues	YdkgkYYaobeaZahbclkZcilhc
it	bifiXlbhdgkhloriZgnifljfd
it D	ZafhZZiigZioWYggYenVaeebg
it all	ehjceedifeYicZhdeZddelcce
it at	ajagZkXkgbmblZXZdZkihcXkj
it but	aodYbbaYhijhVjoZdidYbWVee
it first	bfjidcbbmcgeccbbchjigpacd
it for	keeiaZYadkmbmffabncachYac
it gets	ebcmbebblecfceobbbmeecedd
it gets signed	ebcmbebblecfceobbbmeecedd
it in	ficXZihfghXdcYVndhahZaead
it is	kabgacgdkdhbaZbcieecddabe
it on	bfdgledflcdibifkcZdcdiZad
it ordered	cnbZedcclcZbbcYXcZqabZZbb
it ordered before	dmcaffddlcZccdaadZpbdbbec
it out	aXeYhnjaYoXbYYgaciapdgena
it so	khbbfddfifaehbabedeajajce
it to	ghejcaXYiggifUlbfgYXaepYh
it to talk	djedfeffjecgcdcceaeedenfe
it up	digdffbdldleicZaihZadkecd
it was	agkbbfbbljjcnaebdpdYnZZYc
it's	TcemhddcginYkfmTmiZnXbcUZ
it's a	bZZobcadkemdfbhblmcZedbcc
it's dead	ecdddmceblcdajaecZeqedcec
it's not	clhgdccdgibcccmdegiYfeceh
it,C	bifeciZdkdfdlbiknddYbacaa
it,P	blkbccajdbXfZgoZZiaZkeXYc
it,R	elbfecbejeadonbdegfahejed
its	UhYgjhgUqcdbZfkfrcTcoahZa
its a	dfifkcafldafidgclgdbecZcd
its over	cabaZnacjiaddiabcYeacjlbi
its the	ambbcdcfjfjdecmdgXeccdccf
jan	chaeadkdmbkkbaYiiaaaccYab
jan and	ficfcfcfjehlbcajjdbeedaed
job	hjZZZkZZkfYapbjZcUgclaiZg
june	ZoYcYaZdghYalihnZmfadfZkb
just	ifcfjTblhVdkcefchUbaacWdc
just a	hhdcddedkchbfaiceadbdcbbd
just got	aihZhbjlgabhkgaebacbcbbba
just needs	dabnddcdlcnabgmbdaaccdfdd
just wanted	jbddjcgembdefeceeZfaeddld
just wants	agZkbdaclcZbaaYZlfjiceZZb
k	anbbZbiifaebbndbdZdbhboZb
keen	aoZaccckebYcYYhYbecZclhZZ
keep	XcoYZielgZVbWXZkhegYYncgZ
keep it	camcddblbbadbbemiZhccoZbe
keeps	ccegkWeZgiVZjZXYenccafZoZ
kick	ejbcidcgjdalclbXbbbhcimdg
kick off	ekcahebgjdbkcmcXcbbicineh
kickoff	caYYrcVekXXnXZWidYZYXaZWd
kickoff D	fdcbofZdmbambdbnhbbbadcbf
killed	aZZZZrXaaoZaVmjWXTZplXWce
killed it	dccbcnacamZcZnmacacmaaaah
killed the	deeeeldeekadYZacdadihdbgc
killed the project	deeeeldeekadYZacdadihdbgc
kit	ilYXiYffiYViehYjgUYWefXde
know	lkdXVdccoVfWgllfcWXgkfgeZ
know if	jhiYdfZflcZdgcgkbaZbgchal
knows	jacdZZlcncWddXYZadbmZZiVa
kryptis	aZaaacndmbacZagjabgZbbabc
kw	dmbcdfcdkeaccdemddeddeodf
lab	fmiYaZXapYXaXYkYbZdXblpXc
lads	cbbbkjalbbcdhccaehfceedne
laid	eieeejdfhhaccfZldgdgcdbhh
land	afakhaZflbhmhkabkWdfhcXZb
landed	iaaXqbVkeWXlXZXkldafaZYdX
landed D	ffeclfbijcambdckhabbcecfb
landlord	cehnbdaZnhaamdlclbcdddacc
last	ShbneZfcgknclSgeimcgWdiei
last 0	cahfYbkcgijagdabmijbgbjYb
last word	cglddcaembajbbpddddcedadc
late	WaYfkUkZlcTnZWUlmgYhXZZQg
latency	dfpbbcYXqZadagegiedaboqZd
laughed	abnadaalaindZebdeldZdkbcc
law	gddlbbabmdiqaYmZalaaZjXab
lawyer	ZXZkfahYkgZrZXkelgiXaYbZZ
lawyer P	ccbmdebdldapedkdcabdddece
layout	aZnacbcdkdYcdcamcaibcbocd
lead	YflYYhiWfjbWiVelVdWmWimgY
lead P	YjjYfagaejeaeZiWaUYmclkma
lead P wants	bnabeeadlbaebdlbeafcebjbe
lead time	cajhdkXaejdcfcbocjelcbZag
lead time is	ecjjibbdhfbehedldlfZfdadh
lead,C	mcddccaenZbdabbbcZdZdckac
leave	gigeYZeYmeWjbgfdXYelYkXWZ
leave D	bicbefjekeccdjZcdakhdadde
leaving	iZgackaddkhclcZgdgemcbXcc
left	jYjdfPiaigeecZThiaamcbSdi
left C	cioabeajeglcebaickcidibaj
left a	mYXYYahapYYaXaZZYccWbYXgY
legal	ZWXqaYbdjchweZRXYhZYcdUgX
legal at	ddclddcekdbojedeedibdddie
legal at C	ddclddcekdbojedeedibdddie
less	aYfkZjXjefnejZYYfcbWkjYZj
let	ZZfeamggclkbpZaaZfcdedYai
letter	WZXkmVUcoYZnahVYYVjXnYgWd
letter of	aZbkhZZembgmbcbdcZacjcbcb
level	chigdfcbmccgddnZicabcalcc
liability	bacpZcZZocZtaadYbmfYbbdaY
liability stuff	eeflceddjecnddiddahdeehec
life	ZjmXZZXkeZYefbdZZbdjclnZc
lift	jYahZblchjebYkkhbgcbbbYlb
like	bjhedScbikYmgdfXctkfkljfW
like a	khceefbdkcbecidbjYdbejidd
like it	dekddccclhhcoachemkbnfaZd
like its	fddbbbmcclcdaccbbadoccacc
like the	cjicdddgheZifbiddmcaeimcb
liked	mefUWeUclXeWiUbkXiYUXdYXZ
liked it	cjidefeejdbecdccfZccejkae
liked the	ajiaccchgcibZZhmamdbbbXee
likes	WhheXVidkbcekioXZofcbWUaa
likes it	emcbeedbleYcbbncedgaecdbh
likes it but	elcbefeckdYccYnceXhbfdedh
likes us	ddckedbhhaacjgoedibagdcdc
line	hjbTgdfYdlWaXkXiYkZnWhhio
line 0	bjabbcjifhacbiblcfeaegagn
line from	hjccddadlcbdagachYejecbcc
link	lZbacdjdlcYdZdcgdacacihec
linkedin	kYjZZhVafjebhYWYYXZjYZVWe
lisbon	ZlaacciclcZdbccbcadacckac
list	hfdjhTQfkaqndWSVWmjbZWjgf
live	WhfdnURleRefcWhvhZdRUmUel
live at	ehccldbglcbcaedodadbbfcjg
live at C	ecccldbgkcbdaedodbdbbbcjg
live before	clhYZeacmbbcedhmaWbZefhda
livid	bbbcmdhcckcdbdcjdpeadbamd
loan	bnaaccacldacbnccdkdcdlkcc
local	YbkiZiXbnbVbodYZaVcZihnpb
locked	flcdacadkdfjmcjhcZbddcZbd
log	dcfbajkjhcbcabaabeeacjkab
logged	bacbnbZaclbfafbabjdmchZlb
logged in	bacbnbZaclbfafbabjdmchZlb
lol	ibeZagmdieeajdXUfcdgZXaia
long	jinZabVigXagjYglZhgYainhZ
longer	bakgbiaddkZckebicgfjebkde
look	ihhgeWVhiXXbllVcgfabikkYf
look at	hjiaibaigabbanaeijcZhemch
looked	bmbbdbcflcedgbbceYdadeadd
looked at	bmbbdbcflcedgbbceYdadeadd
looking	fogWSUSfkZUcmgSaZWcfWaiYc
looking at	ZikdaaZakfXjkjaacdbhaaXch
looking for	gkXbabYjfYZbaXZhbVccbZlZY
looking for a	hiZcbdabnabccZacdXeedbkbZ
looks	jdmabaZboZmiXXjYZZcdlZcdf
lost	ScTUThnSlgjdlkfRbdgcgTkfg
lost C	aZabbhiacohhpeYZaUZkVajXh
lost C to	eddcedkfdkebjcddebeaZdadb
lost my	bdcccandnZabYbcdbadYcdaac
lost on	edebeocdjdqaficdcZaZedfca
lost on price	edebeocdjdqaficdcZaZedfca
lost the	dbdcdmcdhjfbZoadbYdcldZbk
lot	YZeYoWgkfYjfYabZfmZgiZiXd
lot of	cbmfddbdkgmdgccddofjeeced
lottery	lbdcefdfjecdaocedYfbeeadl
love	YndeZXXgdicdgmhYYndjZkUXe
love it	bkiZcZcjZjVfZoYaapgZbhXaa
loved	ZhgadgioZZiYfeZXbbaXbjVkg
loved the	ebmfgfcmcdkfbdbbhZedencdd
loves	ambhbcZkdZakjiibbaagbZaZZ
loves the	cnabedbjebYkijfdedbidcbab
low	cblddcbdnbjdccbbdadjdjkcc
lower	YYejhjVYcmtesZXiiebXYZWjh
lunch	fcdgdYiifWhkVfjXYfgVYaWVk
m	VmiYdXeZqYnedlakZSjWmXkjW
machine	hmXYiZZkedWhdhXZYVjXakehi
machines	miZaadYjebZaakZcdagdebYkc
mail	sSUTfVfWgiWWYWbXgmZjegWhX
main	anaZdcaflcZjjcbdebdaddaqd
maintenance	hXhgZjiclcpbgcaicfdhdblga
maintenance is	cbkjcdadjdobaebcdfejedmfb
make	addhZkgamdkZYZXmYYkXaZXZa
makes	Zcnbccabnaiecbndddebelabd
manager	hkhfYYVicjgZeYYjXjZiZcaUh
manager P	gkjaabakehiaXaZiZhagbeeXj
master	iiidcdcifdkcjdcaeZchchacc
match	aWarbaWaejranZaZeialZYfhZ
match R	baanebbemapdndeedXfZbcZjd
max	kkYgaZZcmecZaoaakoZiahkeh
may	YiZihdgXanUYZjfYZZbrciWjj
maybe	pcXZaiXZpaVXkfWYihbWZYmZX
maybe next	kZbddlcdjgdegkcddkebeeade
me	mfeaafcZhijXgZYeWpcegZbcf
me R	bYhhkZadhhlhnebifjblcdacd
me R's	fdfjeffedjjhkfdefZbmffege
me on	jbckdcbenbbbhdacdkcZcfabZ
me the	ihdjZWXbqXjgjYeiadjcmXhbY
me the R	aagmebaekdkcmdZddlegcdjhc
me the right	kcddeeeekdjcgddhfZeddecce
me to	deiYblaafjdcfkXZemabhbgga
meet	ejcfcecclcibaambdYabedbdc
meeting	aebiXakckeWgWiiWYVaUZfXVi
meets	bdiibchdlccYajkZcZlabjhhc
meets D	bdiibbhdlcaYbgiacamabdZZc
members	chdZckadjgbhmlaccgebcdZdd
mentioned	ajieaYhdnabZhaYZbgcXaZlgl
met	rbacVWZXjfdXbifdbSXgXbVXV
met P	kgaZbcgcfiZchcbicZcjdgaac
met P from	kefdeecdlecdcefdecdfehace
met at	obccedbfmbccfbadcdbdcbbcc
met at the	mcddeecglcdcgbadddcddbbdd
mgmt	afgjdZabfjgdgcjakghmbceci
mgr	adlemagcgiiaijfokbbYgfhhY
mgr P	eejbmbbcgikaflapkccZhgdiZ
middle	aailbcadlcocaabbaaecdcabd
might	mhbcaWeadlZeieZfgWcmbZWZh
migration	chkghcYcekkgmdgcglekddbfj
min	jiaUaidfhegfYiceheZWdckfY
mind	cZnZbbbcghkcallccjdadladc
mini	ZnZZcabekdbdaddbgaccoeaee
minute	cabnebagdjkkZbbddnkaecccb
missing	ZYcfhkgZekghfgkigkaYlgcZb
mm	eihddfccfhadbdclggccbkncd
mobile	dkecefdejegccigdchfdcfnae
model	bikdbbacmcpbYbhacldafblal
module	iZkZidhcmdhcZnZacdebdbXid
mon	cakhhVcgkWZhhXkbaimgnijWb
money	apaeUfcVkifXR3fasocOcegSg
money comes	ekccffefjebechiegZdeeecee
money for	calgcjbcjgkceokcbjfacbgcd
money is	efdkdebdkdkdcqibcckeidhdd
monitors	ehmfceZhgdaadggacabcbabcb
month	XjjgYYbXgjigkiblYSgmZhdhd
monthly	dbimbdYcldmldbbblZcdddaba
months	YYcgnkXgckhkeacajeanZYbmn
mood	aZbabcnaZnbebdbcdlebdbZad
more	ZhhdfeefhfhfkicYWmlkbfifj
more seats	dbghicakeabaadicdfmZcaZgp
mostly	jjgebdZcmbcjiadabdkYhYnkZ
move	XkVlXWWjhYalekciZeYXYXkYa
moved	eXecfkiTekdYjVUjZbamfcjdZ
moved the	cblcjcZdldZdgecbjZdaiblad
moved to	hbaedijWfjiZfZYbYdYkddVgc
moved to D	YfeffZiYjeebdbbeagbghfWie
moving	dYbZXqghZmeZbXXdZfgjeagXc
moving to	cbjcbmZjdehcbbaacYiYhjjch
mr	kbbhdddejeldbbocdcbdcdgde
ms	icbjcbaclgZdagoabkdncgead
msa	ecckhcZgkaXrebWXgXhbaaaac
msa signed	feebmebkdecojedZhdZhdedeh
mtg	hamZbccekdccZknadalbdcZdc
mths	cjddgfhkcedccgddbcfmdcbdo
much	idncWeUjfeighXVYcdbeagTZg
must	drSfVfSYtVUdZZngkWkSfeqlV
must have	bjbZcjcekdYcZcbYcbkbccnnd
must run	clcbddcekchdhdcjcheaccocd
my	kMabZZrehgSdfSebcjapgebcU
my D	cbbiddjcfiedbdZkfkcidcacd
my card	mdbcbdadmbdciddccZfaddchd
my contact	backedicamafledceafpddhde
my inbox	dgickfbamdeocfjbdjdcdikcd
n	gimVadakcgdfjedYficlhcpjb
n P	cghbeeiedlafledeeafnfbZcf
n R	fdggghdfifafmeaefmeYmdfad
n a	ehjcgfddjfaeaecddkfcekmmd
n they	elbefddejfYdkeedgfdbddZbd
name	rWgXXWVZsVjekVaZaaeeYcUXX
nd	egfYekfffgabmkediebjlemin
nd phase	bjjcacaanbZdbhdacZeaccoan
nda	jaboWbZZobcqddbbcZbaccZaa
near	maddedbekcbdbcbddZfbdcebc
nearly	feemaedbmdanaecekcceffeec
need	dnedaTPVncabhckpghccVWqbc
need 0	cckhcdadlcZcibamlegbddWgd
need a	hbgkbdacnakljZjkaeiXbcicb
need it	bifejccbmeZZYfVjanaZcgiak
need something	dnbaeddenZddbbigbZebedied
need the	fejdgggfigddbkideceffbZdf
need to	ickbeddekdicajaldXficbjdd
needed	abbfbnYbmfaaYaZpZjZXaZYia
needs	YkbkacWckgjacirkUcagbbpXd
needs 0	cnbabebcmcZbZaYmbYbbibnaa
needs a	aXbmlcabZohdckldfkecbdZlc
needs it	dmcbeecdldbgccZmcbdbddked
needs the	clZgbdaYpagXdgpYbehZdjZch
net	ZVafbYlZqYZfaYWhudfXZbaXb
net 0	aVXfbZmaoaWfbYXhuegYabaXc
never	kVXjcgifgjjfXjZghpZfheaif
never used	cbelbdcedklccdcikofdffeij
new	jYVYchnYejUScigcZhYfabbjl
new P	fZclfjaXbmWbearfcebjZYTek
new contact	aacaccndmajediaddZeZdcbah
new contract	edeaafmblddYdfeffdadiffad
new date	adhahandkdbicibbeadccjbkc
new one	gZZbdemcdkYfgYYiaghjbaehX
news	debcZimhgbkgYYZYZYfgZXXYZ
newsletter	mZaZaZhcnaibiaZbajdXbaZZa
next	dliXYdebkeXXcnhYiigjelXef
next to	dXiYaZmcnaZbgYVidVbXajcbb
next wk	mbfhacYaoaghZaebjXkXkiZbj
nice	hcgXkhXcejelfhWYZpZcaefaf
night	cZbbdbmaodaYfkZhcicjcaZoh
night shift	dcbdkdiekecdhecjdkfgeccoj
nine	camjbcalcaablcahcajfjjZbf
no	medSbmZRkhdfeadcVjfdddogb
no budget	hlaacXabldYdajfacgYgbbYYj
no budget D	bnbbcZackdafcnYbdgaZdcaag
no date	hZgibbidjgdccajhdbcnecahd
no date for	bbhjcbidjgdddbjhedcoecchd
no deal	aeleZiZbckjghdacklcXccmbb
no go	aZfaZoaclfkcXbjYhklXcjicd
no idea	ibaacbjcfhZbhaabcidZfamjc
no money	hmbbcYZeekddapaablbadjXac
no more	biajgbaelbbnbbYceZlbdhkcd
no news	ebcaaaobmbdaZacabZfZbZZac
no other	lghccbbelcZcigcccZebkhncc
no project	meaabZadnZdcYeeadXcZcbYac
no reply	kbicYVgaifXaaZfYbUbiafgXZ
no talk	kicbddadkdZbagacdZcaajZbc
no to	bgejcjbbdlejcebiendcdcldd
no,too	bZaabncehhZdcfddepebeecce
nobody	kdUWgiifghXhjZbgaffmnZebb
nobody has	iaebkdabdkddbfcbcjdjlhacd
nod	dcckefeghfnehdocedceddhef
noise	aadhajiamgZdbgXabjcacioZb
none	nabbcbbclcZjbjccdbdabfbac
not	bgifXkeMdpZfeafifrUrbfaZr
not 0	chieackdmZdlhabYhXdZhalXb
not M	baneaZncmagaaZZaZadZbbacb
not a	eajYfigZbmoYXYYXXmaoaginV
not a fit	aegfclaeambdbcccdoekedicd
not convinced	bjkebaaeclbbabZZdrdZdcZbj
not good	cbkdjbiddlacigcedbeoddcem
not happy	bbjcaZieclbeaddlcqfafcZic
not renewing	aYYbapYeZnYidZZaiaeqbaZgu
not sold	eleeeddfckdidebdendcfedbf
not sold on	eleeeddfckdidebdendcfedbf
not sure	ifZjbbaclfahjabcdbeldcbcl
not the	akgibcadnbbjbalcaXcadhbcb
note	jdcccekejdbbccbacZeabbbZc
notes	jhedcdiekcfcahciebfddjhjd
nothing	hfceYejTjhhhbihRWeYmbeXfc
nothing else	kbcbcdiekcahZchddZeadfbjd
nothing we	fdfbfnZgghidkbcdeafkcdbcj
notice	jXYdjjUihZfneYWWmliingVWd
notice to	bbbhlabgmaZnabbbnikZabZab
now	cegmccbSnfeWccjeigvfZUkbb
now 0	edkddddekdmegedlhWdideZae
nr	oYbZbcabmchZjdbhbZdbcbmXc
number	gfhjeUbWkguhedQSikXRaVXUh
numbers	XbrcXXYcnYtgcdXaZhZWcghZY
numbers look	fblefeekdcZeeadefYebgmcff
nurses	cYgaikhjefeglYceadhZbikdc
o	XbicZYkZekbachhVYiZjYgjoY
objections	ebcedelelbgZbZdgbWddeechd
of	ichaZelghddbfYeeeidfimijj
of 0	bfmecUWeidkXYdmldeccioncV
of C	oahXhYbapZgZVeeXXfYZhfhUm
of M	dahgbdjcmcjaibahjijjedbdc
of all	lbaacbjckfcdfcZccjeZdbbad
of it	aiZhiadbghafgdaablcZcZfja
of maintenance	dbajdkaejeociddjehfiedbob
of the	lcdZcdkgffUdcdhdelbicffkh
of their	jaZhbcibnaZdeabZcYmZaaZbc
off	aaiecihdeklcblhghmZkajkfc
off D	cmicceZdmbacihmbcabbdhbcd
off by	fejgdeccghZabdmacfkcedgbg
off if	ecclbebcldmbgacZaejZdccdg
off on	dgmbkeZejfdbdidjcbecdijik
off or	fbbodbccfiqZficXkqbgdaWYh
off or they	fdelfcefejobcjcaXoddfdaci
off the	ldZcjcZdhggiijjbahcZhcmbf
off,us	bhmdeecgjebflfeffjgciniee
offer	TSzVUTQThiybgZZemojhcaZgh
offer to	dcnaadcejepZciiambmdieabc
offer to C	edmbbfdfifoZciicncmdieced
offer,M	cclcdecekdodhbbjcgeddhacd
offered	YYcsXXWafjsalXfWdcflZhVgd
offered 0	fddkffcekenbhdebaajiecaia
offers	cjlZdcbdlcaafbcichjZqagbc
offers D	fcmbfgcejecbjfZjfikbmdicd
office	hVYaXYqgkXYaVVcagXjaXZgXe
offline	bnZabkYdmbWZlifabYcbbcqZc
ok	UjanfWRkhShmcjqahceRemlic
ok for	alZjbdYjeckieikcbbbbcambg
ok it	fZcncecfjehjaaocdafdeccdd
ok w	cidhdeadmcfiddhbjZcdchZab
okta	dlhcffeifdggbdgdfbeeeenfe
old	mmWTVgXYsYXUZcjXbekRWadUf
on	jgejbeVdiedghZkbhffiiilmd
on 0	YllaacWiiWdcfgWeZcbZYgnVY
on C	dbalYhecoaYYeaWZfWclbbWaZ
on D	dRinjeYigYgZfYldedjMeZdhU
on D,C	ddkeeecclcaaadoakZlccdZae
on R	hnXWYjedfieYqeYcabYUaejYi
on R,contract	jjcbcdafkdfZnieeefZaehcda
on a	imaYbaZZpZebkZmheXkYkfVjb
on delivery	aZZljbZdnbaiigaapfdZicYWc
on everything	jaaibhblcbdcaZmagalbccbac
on hold	aodjaXXeghhdZZYacWijcbaab
on ice	YbelaahaanZZafXbbYZsbaaad
on insta	mbcccdcekebaacbecakccfYbd
on it	ZedlhXXdkfocdeYWXajbaYgkZ
on leave	bdlhcdabmcZjdagZbbflcjaZc
on linkedin	pZYaZiYbrXdcdZYZZUaUYbXXd
on mon	ZggkZaZanbYbXdnaeipZnicad
on order	eddkdfdgifblhfcgpckeecdcd
on price	bjZgbkZbhgnjgfXaafiVfbkZX
on site	WeiZiXiZifjbZZdofdZYYcTsZ
on test	cjibcebcldcdbedaeZcccpgZd
on the	mcahgcdjdfjmedfThhYekmfcm
on the P	cccldddbmcdjcdpeccdcechcd
on the phone	jbbideckebflejecdZcbbbdYd
on their	kajbfZabnZZeYgocZYeXneUic
on top	dbcidjafjeifefdjfefaeddod
on validation	bcmcdbbfkdbdjfddbaeabcoZe
onboarding	cjYgcegbfibabcclfXdadbjdb
one	eeidcYgdfgjYjegfglhmllbkh
one for	ijeedeahlbbeccccdaeadhbZl
one for the	ijeedeahlbbeccccdaeadhbZl
one from	dclcecdgiemekibieZeeeicce
one more	dZibYanZbmebjbZcboaokdacW
one of	kblZfecejecbidbjeikamchcd
ones	aeieiZeigZZjjmhjabcYbfdaa
only	mjenUVOclbcfafmdhhlcdhcgc
only asked	aambcbdfjefdfdbmfhddegZbf
only one	kachefcflccebekdcZncicabd
open	heTlfXgefhVnadScfiVZXXerT
open to	hlcbcbaelcaclccddabacgZbb
opened	bakcgbjbeigchcacckhZibYnd
opening	mXjXXWeamcgeekaebWXdmXVYY
opens	hmgZacZbmcchZcakjZablblZk
opens D	jkiabdaclddhbddYbcbcldbbk
opex	emabbebflcYceodacbedcemee
ops	fcdUcfmhbjeXhgVifhaeacikg
ops director	hldcelbgdiZdjdadekeffhgdd
ops director P	hldcelbgdiZdjdadekeffhgdd
ops mgr	dhlbhehfeigdfjbkaadaecjkc
option	bbhbndZjecjibcbjmafdeckcd
options	ZhnbZaYdoZobYZabbYdabaZaa
or	ReasgQWSZptchaZdorgoVZhke
or 0	fedlcfddmalccaicnXeaeddbd
or im	cabmddaeckoeicbcdpcleeiae
or no	eihfdecefhlhgbibYemZickab
or they	fcboebcdejghbjbaXpccbdZbj
or we	ecdkecdedkpdmfdddjdjaiZef
order	aUfjrbKfkYgrfcXfpWucWVRTi
order D	ZWngVbWbnYahYYYkkcmTdhWXX
order form	bbamiaaekZmsdbZadafXbcbbh
ordered	klZdebZjfZfaXZWcaVrXfiXZi
ordered D	dhbjedclbdjccdbZecncccbcd
ordered before	dmcaffddlcZccdaadZpbdbbec
ordering	caanbdanZacabbYbbepabbcab
ordering D	caanbdanZacabbYbbepabbcab
other	iffiUgZWhghevddVVfZVffjWW
other guys	dbckcjbddkgboaibdgeadafdc
other vendors	bgngcdbembbemhdeecfedicee
others	dcmdcbbdoZjdpdbbcZcficabh
otherwise	ajZlfaZaeiYiWiijYihlZYgYk
our	gXkgVedafkkijZhcivUekgmkZ
our 0	ccdliaXiiYkhbaXdkhcajecaa
our 0,0	ecgjddbekddidccglbddkfadd
our M	dceccmbddkncibcdedehkjcfd
our offer	ZYpeYZXaejsakaYeXpcXagWkf
our offer,M	cclcdecekdodhbbjcgeddhacd
our price	bZiYdmadkdpikbichgeZcefcb
our quote	eanddfbdkeqbhjlhbZeddgbjd
ours	bcnVjgOgmVpkqYiXVadTkhmfT
ours is	aelabhadkekcnfkddXeagfhbd
out	gbcebkibfkgeehebhjcnjakkd
out D	YfegeajelYblZYgTfgjVlhgiY
out of	hiaZekgiefXafndXbfYmgbggh
out of the	ghadhZlbfidbccbcgjdliaYij
out to	aighbeaclcikaacjYhhbhcadc
out when	dgablfcfkcbebdcnnYdbbebid
out,0	ebnbcdbeldjchbcabbcalcfbd
out,C	babkbcjdmbbbadlcaZdZddakd
oven	albbhdbekecdbaZncacddcahg
over	dcYeoiefhfkdkhnabhhdlikik
over 0	jgYiZaYboakZjclahdcbjanZa
over D	cccgjehckcbaldZadejgbcbcn
over M	ekcfdfdekegbdYmccZcefhche
over R	cjcalbbhieinndbccYcaidacg
over the	dWihhYhjdibdfihZZmghbmZYX
overdue	fccbnbYdkdYZZbbYoWcmdbaYb
own	ZXafailbjfYkYbWdbWajbeYXm
owner	hhhbjdYnbbdhZYkijeahchYaa
owner P	bhiajebnbbfZaZjikeciciZba
owners	dbajcjbejeZdblmdbeeabdbce
owns	eidgbaiekcanicmbkbcaccaac
p	dcibfdibghYdacdajklbcckif
p0	fdjceeieeiYebdecdklcddkkg
pack	YbpaaYZapYYbcZhbchbXjlkac
package	cajejdYifcZkbcaadZicldZmc
page	jackbebfjecnkefdkbfdjkZZe
pages	caijccadmccmecaacYbhmbYbh
paid	VfXalVgjhahffgafheWZWhYci
paid the	cZaYibhjgeWVXafktjbebhcgY
paid the deposit	feecneZanbcabeclngdhdddbd
panels	edldbfcdjflddefcelfffYjjd
paper	feYngVVbrWSqlgeWXaiehdeYb
paperwork	biZkfbWmbZjafjfXYWfXZhaXh
parking	jgccZbkblcZcjcjbbYcibaZaa
part	cbjbiejcckccgdccdnedecemd
partner	fhihdZWXhgicWdiXZgaiageXc
partners	edbkeeddkdjahencealdedace
parts	akaijZXagiZdfaXnkiZYkijoa
party	ebdceflelbdfdZdgfYedfidie
passed	bTpUdmSmXidVfYUdVjWenmyTV
past	iibcgiadhgacZakchadibdbcc
pay	ZbYjhjYVflleileXimjXZWUXX
pay in	dbckgfccldZkbcgamZbddcacc
payment	YWWinXbWobXsaYjXwYZXfXYkX
pd	bbaZneZkdbbjZicZqXaYcbaZj
pen	fZelcbbddjYdhdnccibqdihib
penalty	edekcedeihdbchdmcodbeecbe
penalty clause	edekcedeihdbchdmcodbeecbe
pencil	dbjidddcfioemeddejfgdeddh
people	lafYZciZclXaYdZXatbXbkbWZ
per	gZifYWhfjcsbYhdYWinZfcXXf
per room	kdgcedbekdnccecgebcgedded
per seat	echjdcccoZobagcccYccdcede
person	pYadbbYboZZiYaWZYVgXbeXZa
phase	XmhYhWShhWffXbhjUVZUbXmUv
phase 0	ZmhaeZWifZhbbYikXXdZaaZZr
phase two	fddeneaijccldecbddZcheddo
phone	nfZfcVagffZlcnYWXaghXdanY
phone at	aichidcdlcaoedbccbdcdcekc
pick	dflhdfacnaedaihlmWdZhkiac
picked	mXZVkkVkeaVYmihfXaZXedibf
picked R	ddcdembehhacmiiidaeZbdkbi
picked up	paaZacadoZZcYggaaecabadeb
picks	igaiYZdYpcYhdYiYaYjkXgXjb
picks up	jhZZaagckebibabbcabkacajc
pilot	UeehlfQjfchfcdeUWccRYpcWX
pilot at	cgochcZgiZfiXgcZbdaaaneac
pilot at C	ebkcidcekcakbecceZcddmjbe
pilot starts	felebfeekedededZdcddglefe
pilot starts D	felebfeekedededZdcddglefe
pipeline	bbaaacnbmbacjcbabZbhcbdbb
pitched	lkZbcaZdkdYdgnbcecebgdjed
place	baahZkfkbgZkodaaaYheoaiaX
placed	chcfhcafibfhbiZYaflceeech
plan	WekgXjUXihfXWmmkmhhhhijVY
plan,C	bialdbbclciccbnboibadlabd
planned	iaiigcZdkcbohcXdkavYhaZbY
planning	hfZabdjjfaacbhYbcZbdcbYal
plans	akibcbYdmbaaacYidbnaddgkc
plans to	dZledfbejddbdeZjebocdejde
plant	ZmgYaYhdfiiaYZWhbdZlhYeml
play	cjjacdblcbbecdZbdaedfobce
play w	cjjacdblcbbecdZbdaedfobce
play w, it	cjjacdblcbbecdZbdaedfobce
pls	faYddfnXkebgXhZWciekabVXV
plug	ehdbejcdhiYaZhjfgadbbbkYb
pm	baaejcmbnbchabajZbcZcbaab
po	UPcZoWepaTStWRgpfPlZUYTRf
po D	fZbijeYkcddobaiiabicdecdh
po M	eddcmfZkceZndccZbecefjceb
po for	fccblfahhefncdcmZdYddbdda
po in	eeddlfZhieahabZmhcZicdbbh
po in from	efeejfbgieagbcbkidZjdecdi
po is	fedclfckdccgiccZdclbdeddc
po is in	fedclfckdccgiccZdclbdeddc
po number	dbbbicjbmcZhbdbajbcdeeddh
po's	ekcededflckZkefdhbjZedcdd
poc	YVkXZhggfgejijjcgeYhWnoWZ
portal	mbeZcacekdZgYcbdcaicpbZgd
pos	lgaZkcagfhZXaYXdaiZaabYii
post	nXWVXYkYpYWcZZXXfWZYgYWWZ
posted	fjicdcbdmbakjbYcdYjbcmfcd
ppl	oWcWaZjWrYWaeWVbXhgTZeZfZ
prefers	YgjjZYZcnZfbdakblYiXkjgYc
prem	bdlbbhZcnaacacYbcacZbanYc
prepay	djZgYiYcfjhljccbkfgZgcZba
prequal	lZhbZZYaoahccaabbjairaYab
presentations	fdmeddcdlbgdkdabdabbobace
presenting	aapYZcZbmbbdcbhdabYacaabd
price	ZcbmejUiZltngdfhcljkiVadf
price for	cfmccdbhgdlcbiebdbddchicc
price for 0	cfmccdbhgdlcbiebdbddchicc
price list	iXcgkcZZoasdedbcddmbacYgg
price per	kdegccbcnapdaedeeaegedheh
priced	aYniacXanepcaZaVcicbccWmk
prices	ambbdcbclcZebcdeejfjfeddb
pricing	ZcnfZUbggflaYZYgTgUkWiiem
pricing for	gZoaZdYfkZpaacbZdacabhXbh
pricing for 0	hbndadZficodcedcebfdeiZcj
prob	naZeaebdmbfbgaaaaZcgaaZab
probe	chkcddbeghcdacdgdifcdmohe
proceed	bbZalibfhgZoadcanhebcaefc
procurement	YeilXZUZghjhgaqklkigiYUdg
procurement,P	eacmcfbdjghfcfnhejjedecei
product	ejfegffejfjeegaeeljfggghg
project	jYVWeoaWcnZWQhidbWYpbVSXV
promised	aejiidcdlcWhYZXXkjrjaYgYa
proposal	UTySVVQcnZhbZTmlYffiXSfhe
pts	bbclcfbejemmgccbjZealdZbc
pulled	aZhbdnbdhjZbgkkfeYdbhbjaa
pulled the	deedejdffkbbbikgfcebcdabb
pulled the plug	deedejdffkbbbikgfcebcdabb
pump	Yfjcccjamekebcaddmebebjac
pumps	bndcbdbhgchbaaahdadccZebb
purchase	ikZdicZnabZmZZnaaahacbbbb
purchasing	aZhlZffcgihngifdfgamjaYag
push	bifaeficldacacZbddbacijZd
pushed	WaiiaYhickXXaXXfZfZiZlVgX
pushed back	cgglbbbebmbbebccdpeaecahb
put	gjdgZceUeldebkeimkdonkUVV
put aside	cmbbbdabncYecnmcdadZeceed
put us	gXYkbbgcejbcZfWjZYhlZYZbc
q	fiXlYYdZoZVhiaWbeWljaZjpZ
quarterly	bYbkgcaboZhZaZebqYcbdcZab
questionnaire	bhkabbadmbaZZblZbXecbhpbb
questions	aapbbZaeoZXahjYaZVcYpjscb
quick	gfbbibjbnbahbifmfhbibcald
quiet	YmidZahZdkkjaZYZanboZXeZZ
quote	UQscUVccifrbjeefUlYgeifgZ
quote for	dgpaceXlfYhcYbbibWcYhjiaZ
quote for C	fenceeZdldodZcdkcafbjbldc
quote is	daobfeZcghqdfmegdkcZagZhc
quote on	aajjdcYacldefdZbemcjhklZi
quote on the	ddekecbcamgfgebefoejiggci
quote,0	fdigeecbkdpeifkffleaecadk
quote,P	fdkdefdckdmdbckebZfdfdfhh
quoted	aXiYXZjfjdpcfkemajZgYiWaf
quoted C	eZdZYclcmcmcebbieadcbdcbc
quoted C M	eabbZdmejeleeefkfbfddefcf
quotes	ahlbZZZaobnblYYccabZobZbb
r	hbcbbclekdjeiebieZfcaigde
radio	ajagaYkcdmcbbbaZbYapaakZZ
radio silence	bddhaYkdbodbYccacZaqbabaa
ran	deeYaijhhYZZYmZZjeZiZfdga
ran out	aabacliblcccbmbckZalcZabc
rang	nZZZgafaekYbgZYacndYdbmka
range	bhkabaaclemjhaefckbZbjjab
rate	iiXmbZYbfjZagcYbafdZZYkah
rather	cckbccgdghnhgdcddbeidcadg
rd	dZXefikckgbhabZbZiciiceXd
re	YYbkikWgZmdmfcgdkqXjZhkVp
reach	iZidbbkdlcdcggbmbbeaddkcc
read	ffmfcaXboYfbjaWccehfeddYa
read it	cblhedbdlcgdbdZedgjichZcd
reading	aZjjYaZambcrZaXZaXhhcgZZg
ready	YWgmWdhboZjnaYnWXchWYXhXY
real	hihbddcdmbYefjicdhcadZhcc
really	clccdfcnaZhcaaZcaXdbcaZab
reason	hdebbkddhgiegabZbYZiaidab
received	caaXibilfaakbcbijbZbcjcaa
reception	ibccdehdkdhicaZccafbdccac
receptionist	jbaZaaibmcababbbckcZdbYac
redid	dclbebcfmbgghfcdcYfcecldd
redid the	dclbebcfmbgghfcdcYfcecldd
redlines	dcdlbdcancYqbagaaifebbdbZ
redlines back	eefldfddkecohebedeaheehdb
redlining	dedlddbdkdaokedejakcddeie
redo	cclbfeeeigjfdeedfngffYibe
redoing	cZmbdccelcZdZdXcdlbZcakZd
references	acikbbXapaZdbccadjdahdjkb
referral	qbaaadWboaZaYZbYahXXbZZYa
referral from	nbbbbeZeldZbZadZbiYZbaaab
refresher	aaZcdcmdmbfceedZdYeadaaob
refuses	bdcliYacanZiZYYYitcXcajWb
regional	ejhbefdcldYZgbobeZcbedcde
register	mbdcdccfjeeeaedeecfdphbed
release	ehjdfedejeahcmoedaddebaff
reminder	cZZbmchbldXaiZZZoZZhbbZcb
renew	ZXVoYmVZkfhnckeXVeffYYUer
renew at	dcclcdcbldnbbcbdcidceecjn
renewal	TOPhgikPfoXZmYVZafVsgYYj3
renewal D	cabYdbocldhcZbcajgbadccbo
renewal is	daanZZdddkabghahambocefir
renewal is up	eddggehfnZcebidddfdZebdim
renewal w	eddnccbddkZajebfdbenfgbcl
renewal w, C	eddnccbddkZajebfdbenfgbcl
renewed	aXZZmjXjhaikcXWYVYeVadXVl
renewed for	eeedmcdkccbibddbbcjbcdcbn
renewing	ZXXchpXhblYicZYZiadpbaYfu
renews	baZjbckbleacfbabcZblccabo
reorder	cjadldbimaeedebeeadbdebeo
reorg	akZYYhibdkacabkccibocaaac
repeat	habckabcmaZjZbbcYfaZccZbq
repeat order	habckabcmaZjZbbcYfaZccZbq
replace	ZodZccaifaabkYXhdXhabkZZb
replacements	cbgamchcclbfZbdnajeachjpc
reply	laibXVfajfcaYYeYbWbjZefXY
replying	iahaddjbekadbaYabZcndibbi
report	XjicZYharWchXWifYdiUWntdh
reporting	cmdbcbbZdmkdhabhkpfceidde
reqs	anabbbabmbYbdbbabYdibbpZb
request	mgZaaabcnaZbiibcbZdZdclbc
requested	ZbkfZkXafjhcZcbgcXdnbbaab
requoted	aZpXaZZbnaseYcaaaWbafaqaZ
requoted C	cbnZbbbclcpfbebccadcdblbb
resent	cbnYadjcmcoYZjZboVabbgYcj
response	aZomaZXanbciaZYYYiZYoZYqf
rest	gggbkYWcobhXegYbrWYbZciYY
restart	bbhjcbidjgdddbjhedcoecchd
results	XasYXZWihVYaeaXXYcYXiocYa
results D	dbnbcebcldadiebbbhbagoVcd
retention	fidjefeekdZliekemYedffjee
rev	bZnaZbbelckbdbchaZdbcbnbc
review	aZniYgWhhaZlbaWfhdZYajrZb
reviewing	ZfkhfZcapZkjXYVZiWahaZaZi
revised	dcnebbZhjZobgZgYYZnZgaZab
rfp	WlhUXXUYtWXabWSVeaYVranXY
rfp response	danbddccmbhdfdbddZdcodbbd
right	efjfVkWhdjlgWWbaXjmVYdUgY
ring	nbcXaadanaYagYWXZaYZeZbaZ
ring back	bjcadejdlcedccbbcXachdbdd
rise	ekbZdldckecdbfcadYmadeadl
risk	hcckdYgafjcnbghafSalblWWi
rly	bgaaddkfckZcbdccelebeelYd
rn	boZbaabdmagcobbeZXfgechdc
rollout	cYackbjckehbZiijZfdadYhZb
roof	bigcdjccldadenaccYebcjgbd
room	gicZfZlafiedfZhcjXamahfYa
rough	ldbhdeZcldebZmaccjdZdbabi
roughly	ikfZcdZkedaZhmbdcbccdhjcd
round	chXpWYWbqXbeXfVZdfZWiZUXj
rule	dkhbcbdelcjdYbiddbdcpcbde
run	glZUcXibmdbZjXhegfYelhmUZ
run R	kdYabZjfkdaeldccegfZdeYbe
running	YblXgXiYmefclaVmZcZgckimZ
running before	efkdffcekekhcdbnehcddcfed
runs	kfcYdahbnbdddglaZbamheiYl
runs it	kjcdcdbekdbiYfjccecicbYck
rush	iljccfbgkdjccbkhdacddacYb
said	fgbgZlYhdimeZhcaZwkbXcdXZ
said 0	elceccafkdmebgdcgicdciZfc
said no	WaYfYpWWfmiZZgYZbufbaYlYb
said no to	bhehcjbbcladceccepdcdcnee
said the	fekdfeecejkfbbecfneefedff
said they	kifYbZacnZdcebabdkjZdcegc
said yes	aZajdcjclcbdcblgbXhcebjbd
salesforce	amcZbbjbnaacaaaabWdZdaoaa
salt	ameaacadejacedcacnegdnqXf
same	WkhZkSaiiTfapYgggZdQWbgev
same day	gaaglcbkccbdbbfajZkccacnc
same terms	dbcZnebjddhbZcieZZbdddfcp
same terms as	fceblfdckeibbddhabceeffdn
sample	hgmWXTTbjfcieUbacdfebphVc
samples	bYsYbZWZncYbfZXXakYbiokjf
sandbox	ZhocddYkeZYbYgedbWaZbnkgb
sap	akkbcdZblebccdccdkdaccpad
sat	ejXZZkgcejYbaYhljjcYZoYke
saw	kZgUYUkXgibXiWXWddeflYXUa
saw the	iamacaZcfildgdbcdmcXchZab
say	jYfbchifdihXfeleglklbkXmW
saying	jZgjgcZcmdlcacbdjjdjdiZjb
says	cfeiaUhXZrndghegowjjZaikd
says 0	cbYjkcfbfhcmXehhoggicaXia
says D	bZYimddboaYcacZZmXlZgbacc
says P	mjZXabYanZZbZjmaaZYYcZYZb
says R	bkajacdcamododchamdlcbXjc
says it	fcbjcgjedkmdedbcjhebdecbe
says it's	adikfZYcigocjhdbgobWdbabb
says it's a	cabmcdbdjfndfciddncafdedd
says our	cZjhbaZZdkecjcXheocYbgimc
says ring	iccbdeidkdbdaccbcYachdcbd
says the	deiggZTgegngdeXggnhUijleY
says the P	aikeZeYigYdigabbiWiYbljYc
scanner	biaZmbZlcbZkeghccldadZjmb
schedule	ejhdefeekdhdgfjncaebeeZcd
scope	ccmgcdabmbgibcbhdYbabiYbd
scoring	bdoabaZldYgdacaccieaklecd
season	YmlWYbXYqbfZbYhjXXhZYmaWY
seat	aYhnbaYajfrageYbbdbfaaYjb
seats	cajjhcUkdgfeTcaUbdlcbfUWr
seats,M	edcigebkfeZleacabbjagcdck
second	SlXdeldiZkifjSRXkcYeohacs
second site	boagZbbenbahaedhaedbcdbZp
security	berZVeTfkWXfaWjTVdXTcmyXX
security questionnaire	dbmbdccelccbadabdZedcincc
security review	bckbbiaieccabdabcgdbbdoed
see	iiceXYfapZXchghZihdYXqfWX
see the	khcYdecclfbbjcYaaibcdlkbd
seeing	ekddfgddlcZegdjcdiecedgdd
sell	bhijcagbamadlcbicmfkdbXbd
send	hmeeaZYgjXfgbiefjhhaZYdXZ
sending	ZgeWlhbXelabdgVkZfaZbgoke
sending P	bbdbjcidfkaeedaZdfegdZini
sending the	dbgcckZdjeceejcceYechpkdd
sensors	bjdbgdgdghYchhajcVdacmiic
sensors on	cmaddfcfkcbdcjccfYedemmZe
sent	hUpcgOcaoZllVQdfkbefRakhV
sent C	hZmabdacmbkYaZclhWgZdanae
sent a	aYYfeamhbkaiYdZbbnbjbZaka
sent em	kbfbcecclcgdcdcddYedebZcc
sent the	fgiagZeZjhjhdahdWiakacnbb
sent to	hajhgcYgiajeXaeZfVlkaYfZb
service	eccjXYlXleWWfdXVXgZbXgUlW
service visit	cbbbgdkbfibcbhbbbZbZbacpb
services	maccffbdkdidcebcjgcgekijd
set	jYhikYSfkXgeejbfeYiedbWhh
set for	caZljdXcnbZhgabkgfkicceki
set for D	dbbkifYdldahgbchggkiccfki
settled	dblgdebclcljbYkYbYocbbYcc
shared	cbggbkabmcidbeccdocbcbndj
sharpen	dbjidddcfioemeddejfgdeddh
sharpen the	dbjidddcfioemeddejfgdeddh
sharpen the pencil	dbjidddcfioemeddejfgdeddh
she	ciefYbebfifdgkocenjYXhUie
she can	bkhbddahgcXdbjjbgXddeibfe
she has	bhkZcbacnakdhkiidYdcdibcd
she'll	lfghgcXanaYmYhgaidlWcZYYc
she's	hYclfebmddYjZZfbjhmcheXbc
she's back	dbdmifbmbdaicahccYmdhhcdd
she's back D	dbdmifbmbdaicahccYmdhhcdd
sheet	ihgeaYgaoZlbhaiYZhbfZZkkh
shes	ZikfcbakdalidbcdcYdadcacd
shift	cbbafblcnbbZecbdbjddcbbnh
ship	ZYkfibWhhZdciaYvhZXiZbXWh
ship D	fckcjfaifdddjcbrfgXaabaai
shipment	dZZapbYcdkfaZbcofneacZbaa
shipped	aZcZicjaoaYcabZlZlaZbjZZc
shipping	kZgZjbXaigfkZcakagbZbmihd
ships	cabbmedjebdiZafrkaZfaaamY
ships D	cabbmedjebdiZafrkaZfaaamY
shock	abembbZbdmpcacacdrdacbbbc
shook	ddhfkcbmbbclibhcdidbdnZdd
shop	efgYYgiZnbaalakZaicagfljc
shopping	ZhiaiZhchgafXZYbbZdfbZbbg
shopping around	ZhiaiZhchgafXZYbbZdfbZbbg
shops	cmdageclbdZeaagdddbbbdYai
short	afYakbibanfcakcmboeabaZab
shortlist	bZhkZaYaoZigpbYYaXaYibXca
shortlisted	ZXoZYkYZrXfaoZXYaWZWmYWZZ
should	aXfjXZjfgfijdiXYaheiYgYgj
should be	cciabdlbhhfZgabadghkcibhi
show	XjebWXlZhhWkbfkVligdWjbhZ
show again	abbcbcmdmabccbabbYaYdcaZb
showed	agiehchdjgXjjcZhhecacchhb
showed me	ahjgdccfjeZjkdbjiYdbcdicc
side	ZbmifaZgjcZdiffakkgcaikgZ
sig	bZYngdXdlbXoabjWXZrYhbZae
sign	UbenWWfkeXdaZVicWYqidaWTa
sign D	ebYgaejlcbkiZaWYaXjgbbabZ
sign at	ccdldfbckfcmibdbebpbcdedd
sign off	dakhcdZanbYcaYdicZlacddbd
signature	baZohcWfjZWofajdkWjYabZZY
signature planned	fffkdfddjecmbeaildoceeeec
signed	bTabkbkmeXcmdeljdUbebeUgm
signed D	caaihceleakegZhUXYmjcaaXi
signed D,two	ffedmebkcehofebbbdajdedcb
signed at	fffeigejdflocdjbedeefjfdm
signed at lunch	fffeigejdflocdjbedeefjfdm
signed by	ccciicbijdfpaecbdafddedcn
signed for	deebofalbdYfZebpYbaaabcgY
signed for 0	fffcngbmbebnbfdnbdccccfhb
signed off	bfkambWanbcYahimfgbadhelj
signed order	cfeclecigccnbedbadccefdda
signed order form	cfeclecigccnbedbadccefdda
signed the	eedbjegckeagbeZlhccdjeckh
signed this	eeedlebkddbojfcchcZddedcc
signed with	aZYZXgmZcmbgjfccedbbefeee
signed,0	eedcmeZjdeYnaigabcdddhcba
signed,C	effdkffkdedncedjjdfeeffdb
signed,C 0	effdkffkdedncedjjdfeeffdb
signed,M	eedboeYcldYpaaYjdibcacdaZ
signing	cZZrYdXjfcijdaYYZYticadXd
signs	WeaocZdfkWcngSoWXXtbYkTbg
signs D	eabnaeaclcckabbbdgpbdiahj
signup	obabbaZcmbgbhcbbbZeZcjaac
silence	addhaakdbodbdaZZbZaqbaZaZ
since	XdmZecgfcmhZhXPQhditcpWje
since 0	ajgYkaXaobWaicaZlYaibZfab
since D	VTeiZhlfanafdbVXXfkofhaig
since wed	bZoaababoZZcYecbaXaYasZac
site	iijTdaZXlecZdfXoZbVQbcbqe
site survey	cbnbbdaclcddcbbbdcbcccmad
site survey done	cbnbbdaclcddcbbbdcbcccmad
site visit	ckieffdgiecegdecfdeeiZYbe
sites	deaYoahmbYjZWaYidaaXfjhWn
sites live	cecgleclbcjecedjecfdecben
sits	alghccadlbdllgjcdZcZcbebc
six	hYYeibkcejbbbdbieYflfcbcd
skeptical	cnegaaafbmfcncbcdoececbbd
sla	bebnbcZdldbjaddbcpeadcZlc
sleep	dbclfdebmcodecfddYdcddZcd
sleep on	dbclfdebmcodecfddYdcddZcd
sleep on it	dbclfdebmcodecfddYdcddZcd
slides	XdXWZYqZqZZbZgZgcjdiagXZa
slipped	bYdfjZfahiXZdachZnlXbfhgd
slipped a	edddkeafkdcfbdcndkdcdackg
slot	jbiiccZdmbbjjfdhcefZdbbac
small	ZfYhhZgboZapYaibZcZXbZYbY
smaller	bikZccbcmcoaZiafbkdagboZb
smaller model	chjcdccdldodbcbcdkechdndc
smooth	eccbmcemcbacbdcocbeccccab
smth	gmZZccaflcYcgZXZegbhaabaa
smth for	dkccefdikcceccacgYdiedbdc
so	efffbldeggffgmfgbefdekmbW
so C	cdaejlXfjeekjhahgfZZccija
so M	cYbldalanamaaXYYahlhcjXdc
so far	nbjaaaYdmbacghckcZdZkjjac
so not	cmbcdbcdmaddjpbdjXeZegheg
so nothing	fhdjfgdejfckijoffhadfglef
soc	bilbbcZclcdjabjYcabbajpXh
soc0	dmfdffbejffkcdkbfbcedknZi
soc0 report	dmfeffbejfakcdkbfccedjmZi
software	mjaYaaZboZecidlbcXcXhcZcf
soil	dkfedebelcidciiacZfcdlmcd
sold	YmYhYhXgfhbdYXfZjfZWZZagZ
some	jdefffcgjecfZdcdeheeekiee
somebody	kbjcccbhgdfgbcbdeYefjjekc
someone	ofXVdbgUekfUjXcRUgbVWdiqW
someone else	ZkZiZjZbdkkcqdbacZcbdcbbd
someone to	jfddfedelcddbbeeeYeeeeike
something	dmbYcfbdjeZaYYgffkcjcbhab
sometime	lcdcdeddlcfcacabbdcacaaed
sorry	YaibainghYlWVbcWXYZVYXeYX
spanish	apZZZaYanZZadbaZaYchbapia
spare	WfddcYmafjgaffZZbmfZgZhpa
spec	VjiWWhTYsYZZkWXYaifVnanSk
spend	WrUaUiedkaPXbzgVXcdkXdgdW
spent	bnjacdZdldVbgocXbkbbbekab
spent the	elkcddbfjeYfhkhaccedddjde
split	baZlccgbnckZYakfeYdcbbYac
splitting	dbfkddbekdkcZabccadcjdbcd
splitting it	dbfkddbekdkcZabccadcjdbcd
spoke	lYjbZYekdZYhdhdZZYfXdlZZZ
spoke to	naZgbcXZocaiefYcbZgafaabb
spoke w	ZclYbaglbbccciiccdcbdlcbc
spoken	mabcddbdlcbcZbbdcZdZlkddd
spray	dclddccibjcifdcdeifgenkcg
spring	fkYYdhgcnbYdYiacXWblbZgai
sso	blldccbjbidbZbdadjabbipZd
st	bZjkaaaclcibhkbbZhdhnaYca
staff	cpdZYYYZpbaeiaggZmiXZkfog
staff are	cmbbbbbdjgZdidaddnfbecZdd
stand	kZikddbdjgfcYcZcbkdlddfhb
standstill	cbbanbailbZmYbZdbYbaqbbje
start	ZcgdmaejfcdlcYeebXmXkijkZ
starts	amdVmaVXsYXgZfWmeaeebjWaf
starts D	clfYkbXapZagcgZkcdWgdiZbg
startup	ibbaclacmfbbanabaZbmcadac
state	ebfhdjbekekiblhfbYjddcbdc
stay	cjbhcicdcmebkZZaffdpcbibb
stay with	ehdjfdgfckdemcddhXenfdbec
steep	fdfjfedfckmfeeceeofeddfee
steering	bfmecbaifabhbZoccaabbbbbd
steering committee	bfmecbaifabhbZoccaabbbbbd
sticker	abembbZbdmpcacacdrdacbbbc
sticker shock	abembbZbdmpcacacdrdacbbbc
stickers	ibZccajcmbaemcadeZeYfgebc
still	SbbmhRiSiinjZaeWfigUjkdiW
still want	cbdldfbfiepcccdddbddmdach
stock	cbjabjbejfkdnddjdZfbieede
stop	caYdgnjYbmYldZZcfobgZbfXa
stop calling	dcccblhcbmadgccbfpdjccacc
stopped	ccaXjjkganeYVZlZhTarcYbgg
store	beZgZkhbdkdbafacbgcldaacb
stores	jXfgcZefkYbagZahZVcZadWaa
straight	aYZlbjZdfibeidbcdjdjbebcc
struck	fdencdcblcbqacaboobZgdbbj
struck the	feemcddclcbqbdbdomcagecdj
stuck	ZYencdiZhigfYalYhkYZbfWoa
stuck in	dcdlbeidldemeelbgdcbeecbe
student	khfaddcelcbhgclbeXbbcclcj
students	dgjdffcgjdbdbbadfZeddkmcd
stuff	heiiZZaaoYWlYfkZZUgZZbmZj
submission	bapaaaYdmbacXbZecaZhpaijb
submitted	aarbaaYbpZhaiYhZaWearZWec
summer	XjWXfailcZfZYfjjZWaZaZVaj
super	jjbbedcmbZaaZafbcgbZbZYZb
supplier	fkdgZZZcoZZhhbcacZjajiZcb
support	hfVbiieaanjYgaXmbnaVZYgme
sure	hhZjaZYbncZgiiZbcaclcbZal
survey	cbnbbdaclcddcbbbdcbcccmad
survey done	cbnbbdaclcddcbbbdcbcccmad
survive	cmcdffbekdbecdbljbedecocd
swap	aiYakciambdcZbgoZZcgbZZpa
switch	beffeckbYoadfbabcmfqdabbg
switchboard	oaZZbbbcmbZbZZaccfdbbaYab
switched	bccaleagjdYbpccdeaegcdcck
switched to	bccaleagjdYbpccdeaegcdcck
system	bhkahcZcldlbaabbgbebgbbac
table	kecicbbchgcdgdledacjbgicj
tablets	bjaccjickgZcenZlkaebdbmZc
take	iahjdWdhckoedXjdWpjmbfgkc
take 0	ZZiihcfbejlfXdbhcibZfbbnb
takes	jjaggZWidjfijYnkflaYbZjjj
takes it	fcfkffedeigjjbncijccebaek
takes it to	fcfkffedeigjjbncijccebaek
talk	llUgYWTYrXagYZaTbTXVndpXb
talk to	jkZYdbadlcZeXaXZbcdblbqac
talked	fkbZeZganbiZemjZaZaZbdgjh
talked to	bjdcacjekeYchnlccZbcdfibe
talking	ZhkadafbfihgdZcXaWZlcglmi
talking abt	cibchcjfclbdbdaadbcnffYnl
talks	ZiZfijZcghkaZfaacXaabdjbg
target	bghgZbhaobYicbZbdhnYafjYa
tbh	jagbhdgdjhZbbccadidajjggc
team	aneWXekefibgffdWiifmWeiSg
tech	bYjbfcjaekidacYagkbabYfof
technical	aakaYXiapYaahaZYaVcXpdjXa
techs	ZlaYjbXdmbbchdcabheYdcdrg
tell	kbjddiZdkegdgcbjeZecbdbbd
temp	blcdddbfjeagcbgbdafecepcd
tender	jhacZicejeXXegcZZZhevfhah
tender docs	aaocbbcdleYcacbcdbmiojZkb
tender for	mYcabcbekebiZdcibcgbpdadd
tender,C	biajcceekdfdbkpeebjefdaff
term	XiXlhhVbkjhngYWlWhakZfWdm
termination	ecdldccdlbapaccdjZfZedbad
terms	aWkfiZWgiVnagdjZpWWWYYXWn
terms as	fceblfdckeibbddhabceeffdn
test	ZfvVSTQijUZYbVeYZfWOY3sdb
test at	bambccbhgcYgacZZgfcbbnjZc
test at C	bambccbhgdZhbcaacicbcmgac
test,0	fkdddfcckhdecfdbfhedenmZe
tests	edleecbkcglfadbbeidhcnndc
th	bfbemcghejhjadalZjiabbZki
than	WffealcgblrfnjWeZgZbWgfXW
than R	daficahjciddncbjbkeYdgYdd
thanks	gYYZijiigeWkfZYaaiaggbZZa
that	fjgbRffcjfnchggnbcifhdtec
that C	lYaccchcifYcagbbdbeildgbd
that fits	dlcefgcejeZehcbldbddednde
that survive	cmcdffbekdbecdbljbedecocd
that's	gihjWiYekbUYcgpekjjegdgfZ
that's it	mbccdcbekecebcdbdceckaYbd
thats	jkbdUjSVfkkckhRfehanYVkYb
thats a	bajgdlbehhhcaccacijYccedc
thats all	gmbZdbcbnaYdZlZcgWeadcifd
thats it	nYZYbhacmbXaiabibYdYZZheb
thats the	kjaZcbacoZkbbaabeYcZdcjbd
the	hciebgdhcijjgiqihofgfgmlg
the 0	fdcjeZjZkfemaXjblefUbhgli
the 0 yr	cbigjdagggdZecfcbgecdbagj
the C	XghTihgWrYiZhaeeaffRnUleb
the C quote	femceeecmcmdabbldYeccdZkd
the M	bYelhcghcjeiihiXlegjaZZbf
the P	hlhgUWYihabhaercZYddWigec
the P at	kiYaeeadnZZbhhWddYhZbZjae
the R	eVnjWgRehflktigYYffhVjfeb
the R ones	cjidebdkeabjnmjdeZfbemgfe
the app	bZkbbajjciYdiccacjeccokdd
the auto	fefkeeedkdbncccedjacffddZ
the award	aaefnYanaZaiZejbdabdodccc
the balance	edecgdkdejbdfdcdnldceeccc
the bid	ddhdkbckfZaeifdddcedldcee
the board	hgfhcgWYpZbbfgrdaUWYZYWYh
the booth	mbccdcbelbabYdbccWebcgZbc
the call	ZmfeedakbhhebcjeffebekZkb
the contract	aYbgkbeidhhhdaXcajZlcgaik
the date	eedikfafhgmddfdkjYcbiebbf
the demo	YjaXdblgjZighadbfeYXceWbc
the deposit	edcgoeZaobbZadcmnfchcbbab
the dock	agdandYbnaicccbobacacbbZa
the downtime	cjcidcdfdjbbidfafofmfeccf
the drawing	cchbedjfifYebdadelfdefmee
the end	aZidkgadhgndhcbifXjlccabl
the eu	dmjbddghgbkaaaecdZecddmdc
the farm	edddekdehicbbaZckgdadcbcc
the final	ccbjkedbblZaeekcjgmmicbjd
the first	ikabhdbeldZkabaacYdcbbakl
the form	qYYaYjXZhhgchgYaZXghZheZb
the free	nabcddadkdabagbddbedimdbb
the front	ncaacdZdlcbecdgccbcbddcbd
the front desk	ncaacdZdlcbecdgccbcbddcbd
the hotline	iacchcilcbaahdcbaZegcblnb
the incumbent	cbendhYcdkjcpbbcdgehcdadd
the install	bZmZgaYlaicbecbeaheahdjma
the invoice	eddabfmbclibeebanlccedcad
the last	UdeleeeWflnjhWkUoogVbWeii
the last 0	dbagYeldekkcbdbcmkjdhdZYc
the last word	cglddcaembajbbpddddcedadc
the late	feejkebhlcZnaedlnmeceecdj
the lift	jZabZclcgkgcZbdhbiccdcalb
the lot	dbbcnabldaaibdgfkYcbedbde
the money	akdWbjZaekXhatgaZkZZbaWba
the new	TjXhdakhciaYdhkhffgkfcgkl
the new P	ccjlfhcfhhcebanihceleechh
the next	babhedkhdledgcaahpfocacbc
the night	cabchdkdkebbgdcidjdfdbapi
the night shift	dcbdkdiekecdhecjdkfgeccoj
the number	bghjbceahimjZYZbklccccZcb
the numbers	ZenZbaaandmbabaccjdbcZjbb
the offer	ZaoZacacmekkZbalmgdlgZaXe
the office	hZabccmcmbadccbbdZecdbZci
the old	lcdcakabndhZbajabXmZafaZh
the only	cZZnbdZdmbZkabnbmWmZhaZYc
the order	cjZigcaghbmjfbiZfajacdccZ
the order form	feelcffckeolhedehdbeefefd
the other	fgdjWidYekjhuYcYYfaVbdaZY
the other guys	ddajcjcdanecpcbcdYebdcgdc
the pencil	dbjidddcfioemeddejfgdeddh
the phone	ikYgaaZjhZdmhkbabZaWaYanb
the phone at	bicideddkeanfdcedcddedfke
the pilot	babjlZaenaijgZhccgaccfhbc
the plug	deedejdffkbbbikgfcebcdabb
the po	daambekifdbiddlhddldeddci
the price	hedlaYVZanfgZbgWcmjoacTXi
the pricing	edjgefbdkenijbabcibdcmYdj
the project	bbcccmbcfkebYhZbcedhhcafb
the proposal	bapadcaahhgeebhkbVeeaaUkj
the quote	bZqXcbWYhhuaaXcaboagZaUYY
the regional	ejhbefdcldYZgbobeZcbedcde
the renewal	aYYbljgcaoZkjaYZgXapaffYr
the reorg	claZaiadblbdcdadeidoebccd
the right	macceddeldiccccgeYedddbbe
the same	dgjZkZWigYjeqYhaZhjXekefn
the sample	edlddcccieZcaccbbgdadglaf
the second	elcaZbnfmbbcaccbhYddcifab
the smaller	chjcdccdldodbcbcdkechdndc
the smaller model	chjcdccdldodbcbcdkechdndc
the spec	bkfaddbcmcZeddZdeXdciaoaj
the switchboard	oaZZbbbcmbZbZZaccfdbbaYab
the team	dajbcdkkfXbcbcabcZdZcbabb
the tender	YXeYliYlZifbejZgcYcZrbmcb
the test	edkcebdenZZeifcdeYfceande
the thing	bjbakdjbdlbdcdcbcpeceiikd
the trade	kbbideadmcakZcbcbajeccZfb
the trial	hblZccZkdadfZdbcdalZdpZcj
the webinar	mcceefadmcZbZZabbXcacdaga
the website	iaaadeifkdcchdhcdaecgcecd
the week	fcbihfcchgakffdkcbfhfbbZi
the whitepaper	naaabaacnZaZabZbaYfZccaZc
the whole	gkbdfYfaghgjbijZaecjcigad
their	bhelXiaeeiYpmeidkjfhdmuda
their P	fYYkaWhdiebhVelWjemZfelhh
their current	fkcabhZcifcamecdeckceibee
their it	fjiacaXgdjdbXhbafkcackkjd
their lawyer	cbdmeecbmeaqacjdacZbdcZbd
their legal	fefldfdanbcnddZdaZaadicbd
their security	cZjbcjbkbedaadbbcieccbpfd
theirs	ahbiZZgcnajnibYZaTcWajeWa
them	kggbdcbSmelXmbdbeiYZgmfZg
them D	bemZkbYaekfcZgefZkcaZmkZa
them again	aibbbejdlbaehejccYbZdcfbc
then	UXfrYaYWfkjdYiieilqoZjfbU
then we	bbcmabbdlccodmcchZcbadZad
then we're	caambbacdkncaXkcjmcnhcbYd
there	kefeXUgffgYfjkjgfibgieZkW
there D	ackYbdjbbmaggaYlbpaYchYnb
there is	ZmZabcicnahgbiicddcZccZZc
theres	mccbebdfkdbdamgbdgdbehhdd
they	bffhcoWdejfdjnfmfmggfhlfh
they are	bfgYkhXdfjbZcZZiZmcjbaXZk
they asked	Zfmaabaembdidcbfcbebbhphd
they asked for	dbldeecejecdbddgdfedecnZe
they bought	cbbbljbhlcaiidlgdZdaefacg
they called	bfcadkdedkceakcddYegdabdd
they can	dYiebkbbekpcZkacbiideeadd
they chose	eeedfldfhhZdlggddaeZbdbcc
they chose R	eeedfldfhhZdlggddaeZbdbcc
they complained	cccicbkedkbedddcdpeaddbii
they do	hlafecbekebbbiZZbjdddadYg
they do want	dkddgefghgbdhhcdflejedZdi
they don't	hibgbcccmbaYZglbbgjZcbabb
they dont	lbZkbaZdkfZcebbcdndacbXji
they go	fddgejegejifkfeefZficfdjc
they had	bgihabYbgihaWjbYbhkaabjbb
they have	VfjiWiWXgijXqmfVchXejnTXX
they have to	dlcaecefkdadZbiccacdnkbde
they liked	dckeeffblfafbddnekfdfdbgg
they liked the	dckeeffblfafbddnekfdfdbgg
they need	UochVWWZkeZgbfgmhUheXXoUe
they need 0	dfbjcedfjebccddhlcidfeXde
they only	albjcaaflbbjkkacdidZcdbcc
they order	eckdefeejeiefedlZhcdidccd
they order D	eckdefeejeiefedlZhcdidccd
they pay	ehbicebcmbXZkjhZnXmdecZdc
they picked	ddccdmcfekbcmhZidaeabdkbb
they said	baigbjbbgilccZbadhidcbYbb
they say	gXeiYkYZoehekkeakmlfflYkZ
they told	fbbbladgmalfheejfZfcefcdf
they told me	fbbbladgmalfheejfZfcefcdf
they took	iaaeihadnafjfcbbiYdbdcZbk
they want	VYijfTedhhdjhZbnffigXekTh
they want 0	fjdgefedfhjbhZdlbiceedldl
they want a	caeddakefibffjecefegfilcj
they want net	gffkfgeejeZeaeebmbcdecgdd
they want the	ckahcdbdmbjiicacdXdaddhde
they want to	YhYlZZYihWYkYcZXfWkhaYVag
they went	cbabkcklbcabicbccZdlcagbd
they were	dbbbleckcdfddcbcdcddccZnf
they'd	XodjZZWleYhiZkbYaffZbpgZa
they'll	XiefXYjgciZmigVgaipnZkaXX
they'll order	cbglbdbZnaagbccYbaoYckccc
they're	aidcikWgdifboiahUfbiUjhQl
they're a	jjbbbbacmaedbmcceYfaebncb
they're happy	gdcbelecckZdncbdfofbedYed
they're happy with	gccceledckbemdcegnfbeebfe
they're shopping	eikekaZeamdibdddebdofdddj
they're shopping around	eikekaZeamdibdddebdofdddj
they've	lbfXYXgajgVgknaacZdhfZWZe
theyd	eedjfdefkdkeggZdeaeceebee
thing	anXfcYhXekWfdgjdliXjXfemc
think	ahdiXYhYYplcdbZYYhasagWZh
thinking	ZhilYYYcobklabbjdejYbZaXg
thinks	bjidYZeaclmdkjebYobebgYga
third	XWYhiihZcldmmYmdimWToejrX
third time	cbacjahdbmYkZcZbfoaXccjqb
third time D	eccbkdfefjddcecbchccedlod
this	dmcPgcimdbUcglnZchWdekdlY
this am	cehcmeakdcblhebckahbchbbk
this wk	jZacichdghdccdbbdiecddfjd
this yr	glZZZbhXqabYcocicZbahahjb
tho	dkaalZbflchddjeefeficcaei
those	clccedcfmaZihmgdcXecfglbe
threatening	cgigkaaeamcdabbcdmeodcbab
threatening to	cgigkaaeamcdabbcdmeodcbab
three	WdndgYbiehihjdgTdhdikVWfo
three quotes	bijbcaabnblclbadcccandbcb
three tiers	damacecbmbmbcbabdacbccgdZ
three years	ejddiedkecclbeddecfdeebcn
thrilled	cjYajbbleZZbhaZbbZcYcZdmc
through	fhjceUeYkfhjdehWXdXWeYhXX
through the	hYhgadhbmbYjabdcbVdccbfab
thru	jibVdheYjgfcaoWegkceiXeWX
thru,P	clccecceldcdkpcediedfghee
ticket	YXaYebnXgkbaacaaYZdacbYjb
tickets	dcccddmdblbdaecbdpiaddanf
tiers	danacdccnambbbaacZbacgfdZ
tight	edgjegdghfmeiedkeZdcjebdf
til	XecUgYpajfbcfiUaikgcZXfWj
til D	bZfZacnbnZiZZcZeaXjYaaZba
till	WpgeXWcXrclgegjdWkdibfTVV
time	bcfXiijWXqdcdZakXvaiXaiqg
time D	dbbakdhcckcdbdbZblbadcjpc
time is	ecjjibbdhfbehedldlfZfdadh
times	ZkffaZfcihjZZhZZglbjbXohh
to	gjffZeZggdhdjkkfgfecijled
to 0	YcZmfhgXjgpjhiZddgcglcXVl
to C	iaqYfTTTwVcgQYUhpemVYhhXb
to C on	bbjehdbejebbcebikZadchhdd
to C,M	cajakcYckejZZXgYnbgafaZcb
to D	UbbZhUqTnbYXfVRfTaVcfeebY
to D,their	ckfYbcbcnZbeaedaeZdZcnaef
to M	ckhgcdYhgckiZhkZbYdcbbZcc
to P	fZhecalifalbXiaYfUggadlYb
to R	cdaWWgkaekjhjXXZaViijhgXi
to a	ihbbYmaaclXdpcacdfdZaeiYi
to approve	dclldebdjebkdenccbZdddcdd
to be	ZmYdcigfjYWedmelafedgcYah
to be signed	gefmcfahgccdbejcebnYefgek
to cancel	cbbajbjeejcdaccddmeoddbah
to come	ahdicaidmcWddfgacYkcjhhbc
to countersign	dbemcdcancbodlledbcdedigd
to do	ckfefgeghgfddjgciZebeiche
to drop	dbjbfjcdlekccncddZededZed
to fix	ajkaacfidgebdaZZbhbabmkYb
to fix the	cicceejcdkbdcdccfmdddcZae
to follow	kZamabZifbafZcaccbgbcdbch
to get	hhZhagXboZjYjijYZelimXWYi
to go	beblbcbeckkajbldcfanbdhdd
to know	mjfUaaVarYhcbjiidVYVdajjj
to know if	jhiYdfZflcZdgcgkbaZbgchal
to me	ibbcicicdkadZdcdfleceeZnc
to nod	dcckefeghfnehdocedceddhef
to pay	cbbjidabnaakabZaoYabcaacc
to push	bifaeficldacacZbddbacijZd
to register	mbdcdccfjeeeaedeecfdphbed
to renew	dbdkjjdhkccdbmcedYebeebdo
to replace	andaeebkdccclbaafZicdlZad
to run	flcaddcekdbcZbkbcedcccjcd
to see	jkadZaXcnaXWhYgbkgZaZriYa
to see the	khcYdecclfbbjcYaaibcdlkbd
to sharpen	dbjidddcfioemeddejfgdeddh
to sharpen the	dbjidddcfioemeddejfgdeddh
to sign	ZehhhcdigbcebXXeZWljgfeYg
to sign D	fdaoefbjdfbiccYbcbglccbcb
to spend	bpZabcZancVZdscZahkabajjc
to stop	eccbjlZddkcegedeimeaddbce
to talk	fjahbaZdnagcdYWYZbbZlXlYe
to talk to	ihdbeddekdafaaZacddcbcpbc
to the	lZmaWecffiiaWWilfgdlbcjdc
to the C	edldcdcdlcmececlcYeedeZgd
to the P	iiedeebkdbcdcakcdZhbchche
to their	hiakdcbdfhYlhgkYgedbbgmbb
to them	nfaaabbdnaYamfachYcWlaacc
to try	ahkbedchgdbcbccdgbdccpYde
to try it	bgkbedchgdddcddehbeddoaee
to understand	cldbdddjibbiacfbgYhZmbZba
to us	iaajlaYfmbabnbZdbXcfmcZab
to zero	fffffiffhhdcblXhdgfbehied
told	ZgcjakaabopZlXgjhrZjkTcff
told P	dZdmcdablenchccfllghgcfYa
told em	bjcicccflbkeeddcddeZdebmh
told me	enXYfiUXgjiYaclcakeflZZdb
told me to	ciaabkcbhiYcZiYbfmcaadghc
told them	dhlhcabenamcdbcacWdZcbjbc
told us	aZYYapZbclZaqdhXfidgYbYgY
tolerance	chfbacjbhgXcacblbfcbaioac
too	YggeamPUigbefXgUblkeZXiTe
too complicated	cfggcicdckceeddeeoeceedde
too expensive	fdbhdicgejneadbdioebedbde
too much	biicXiYagieZibZbddcicaWaj
took	jReXhkeiedfihWgccdYSXaehi
took 0	cccblckeclZlcecbembdedcnc
took a	mbcccbbclcacacZcdcebdbegc
took the	ZaZfiiicnbdmgcZbiWdacZYai
tool	filcZZhaoaYZqhbZeYdXggYZa
tools	bbbZbjjeblcgZdagaZepecbbq
top	dbcidjafjeifefdjfefaeddod
total	bYggfakhgbjjZZhfXYaZaaYaZ
trade	kdaibdZcoaYjXaZaaYidbaXek
train	ijbaedddmbabcbZbcYebdfipd
training	VdgaiXifjdkhTaagTTcSaTRrX
training D	fdcbmfgdmcaZbbcnbaaahccka
training for	caablfhcldZgbcckafcadbZpd
training for the	eccdjfffkdchdedkdZdcedcme
transit	ccflldbcmbceldcleafcelZdd
treadmills	ecclddabkhcebeeddlfhfcZkd
trial	gfcegfhldccfffffgbhgYqced
trial at	ddkedebcfjdedgbaeldkdlace
trial at C	ddkedebcfjdedgbaeldkdlace
trial of	fijeggegifhfjijddcdddkZef
tried	miXYXYdaoaZZVZYZZhbkahdea
tried C	jaabbaiclddcaccccYdlcihad
trip	ZfaabalbnaaccZlcgZeZdcfbd
trucks	jbicedcjdcbendcefZebhhedd
try	lffVXhaelYcaWjbWcRflbqTXZ
try her	iccbdehekdafcjadcZffdacdd
try it	ZjiZdbbhhbgcbcbcgZcagrYcd
try it first	bhjbeccbmcheedddebdchpbde
trying	mYZaZbfcnaadideeZXcXbaYZZ
turns	dnbZdabenaabhekbcYcZcblcc
turns out	dnbZdabenaabhekbcYcZcblcc
twice	gggVdfgkYmedhWhhZlaSZngiY
twice this	jZacichdghdccdbbdiecddfjd
twice this wk	jZacichdghdccdbbdiecddfjd
two	RajWpThfjddihZXnekXYfjjqf
two sites	fcnebfdbmddeeedaeceeinbfe
two weeks	ecehjccdigabjdcockdbekgbc
two years	feedlecmadgqediacdZcdddbk
type	ejjbffcdlbgddckhebecfdZce
u	kYYYYZlbnaWbXaehZcfZaZiZb
ui	bmgZbcbbfiabaeaZbibbdjoac
under	ZiddakWbncjggfXiaiiWaajYY
under us	cbhZblaeihpdliddeXfaddZZd
undercut	aaYhahjdankkmdcdhaebacadd
undercut us	aaYhahjdankkmdcdhaebacadd
understand	cldbdddjibbiacfbgYhZmbZba
unhappy	mkbbYUUdpYWcjeXabVffbgcZe
unhappy w	lgbbebZfmbadmedffZgZfdabh
unhappy with	jkccaXXenZZdigabcZfYchfbc
unit	VfgWnTffehcageejfddZZsepl
unit for	bfcbgdkcmcbcbchnbbdhccanm
units	XebXnihigWfiXfXmdTZWYjiXl
unlimited	ddeleedckhZoceadbobceeZdd
unlimited liability	ddeleedckhZoceadbobceeZdd
until	XkkchgWYgkiYWglfglZoZnpnZ
up	niebZPddkdfWcejfheVednbmd
up D	cilbbefZpZaafhXkfdZWZiYfj
up for	gkaYZaijgYdaXdWYdeaWakWXf
up for the	jabbcejclcacchccdcfcdjcbc
up to	aiZlbcYdkdmbeilabYcbbbZbb
up to 0	cacmddbgifofhdbcdceedecdd
up to M	clbhdeZdkdfcbjlddaddddbde
up,C	hchjccdekehdjbhabhchciacc
update	bYfZkbkcldjaegfhdZfaejlle
upfront	bZakhZYihZdjdaearejifZZaZ
uplift	dddgkcZfmaocYdddchcZddahm
us	dYejijahiejhsbiWifednbZVU
us 0	YYiicgbaoamaoZVYeUYXnkVYZ
us D	bdekhbbialnjkahkdnhocijhc
us and	YaclXggaoblbobmaZaklfadZa
us and R	adehZZjdmbZeleZddflZidjce
us at	bafidjZejflkmdcdhXfbemYcd
us at the	bajadjafielkledehafcgnade
us from	akbalbblfbfbicbccZehcdbcd
us on	jafkbcaaejacZgbcbZcmZhabd
us to	fbjfYYgjecjgeZdhmZZagXUhd
us to sharpen	dbjidddcfioemeddejfgdeddh
us,R	aijZZagdnZXhmcachhcXmcgca
us,R and	bjfabchembZikdbeiidYjdhdb
usage	ZajnYWWafkfabaffZgaqaihXn
usage is	bekjaaYbfkadbdahclcncjjaj
use	lfYeaeYbmbVnmeWYhdhbacafl
use R	hicbeccgjeZdldeddZfgeeahd
used	djYecXiabmeZoYfgijckaZVdh
used R	blaZgZjdeiWancjcgVchccZbf
used to	hhccdchddjZekcYcfifkddZcd
user	meYheXdapZkhiYjZZcdXaiika
users	iYgZdZibobfafaYZYXbiYpafg
uses	didjeccjddedicacebcZihZce
v	dhdkYZebdkVjdeWajeoncYoUY
v0	ddhkbecejeambdcekbocfdhbc
valid	fbnacdccmbndaiebcYjcbcadd
validation	bbmhcbaifcbkidacbajabclZd
vendor	efhYUfhWldeapdpWXfgWnVZVf
vendors	icmZeXeapZXipfeYkWZXmfXYh
verbal	ccarXdYfiaXdaaVgXakXZabZX
verbal yes	edboaecggcZgbbWhYbjaabcbZ
verbally	caanbdambbjeZXcbYckaaacZf
version	abjkccaeeiYkbbaamffbdckac
very	amcZaeZkcfljnZYabmcYafXZi
veto	bmbadecclcbcbbpccaedecpdd
via	rbYWYaWhiYYddhYYYXaaZehZc
vibration	dijdfecgfiZecjccfhejhkkce
visit	fgZUfYnZkeZhXddUgYdTjdTtf
visit done	ccccdelekdgdcidddfhcddaod
vm	hYXYYdnbhhYaYfZYaWbmaXYZa
voicemail	rXXXXYWaoZXaYZZhZgbXaiffZ
volume	ecjjeedcnaoaddaecldccceeb
vote	elbedfcfkdbkbihdgZacddbed
voted	caaacmadejabaikbaadhbbYbb
votes	bbdnaZZbnacaYgqbZZeZgaabb
vp	Zhceacjjdgdeigjabehjbbhbg
vs	ZXjkZhVaqYljUbfembaXcifgd
vs 0	edhkddcckdgiZfbcjeebehead
vs our	cbZlciadnZlbcdaikfebjkacc
vs our 0	dcbmebcenZibcebikffccgbdc
w	eghjQcgekailjbbbkachchmgh
w 0	gaoccbYdmbocYZYaggbZfhgcd
w C	fdgcaZlapZZjgiYhZedWhelka
w P	YalZabkYpaZdhhWZaVgWhkhXm
w R	ahZXbmgbkfYbqbYbbYddldcjZ
w the	cfhieecfkdgihdlciYiceaeZd
w their	aZjlccZclbYoYbebYeXYdgleb
w, 0	fibhjXVhiZkiWffhpSXWhbgYW
w, C	bbkmZdWkbfcoXWgdbPVjYkdhk
w, P	nhhcZYbapaiaehfWXbbXZfUVf
w, R	jfZgWgcZpbjWtbZcdcYiXccgn
w, it	ahhjdaXkeYkkZaXjaYdZcnZZh
w, the	aejgaYjaghjbfYTjdUmihfhVc
w, their	cjciddbbnaafZcXbccaadklai
w, them	gebkcbZdmcoijhcedZcabkacb
w,o	YecfaZladkdadiiYYjakZZejZ
wait	cgkYZkacdkXclbbkaYillcYbc
waiting	WiglaWednUWsdbnXZRYSeVghW
waiting for	ahZiZckaoaZlacYdbZcbcbgac
waiting on	YajlgZWfjWYqXdoZcWZYfYiVZ
waiting on their	bflhcdbdlccbbdpedcddjcade
walk	febbVfiWclehijYXXjZjYYiXc
walked	YkgZdaZjiYYbicYbcedWaZmab
walkthrough	dfhXZdlclbiccdbfbZbcceZZb
want	agZnbcXaighpgfckhkgZhlmli
want 0	acZpebYbiflbbgZhiohaeahkm
want 0 days	eaeleeffjdcbcdcelokcieabe
want 0, off	gffjggfeejmbgjdcamdefebdl
want a	WfgdZXiZkfdYegghahgdaloeh
want a new	dgjdfeefckdfjcddfnfhfjkcg
want flat	febkeeeflcocZhcdcYededajg
want net	gffkfgeejeZeaeebmbcdecgdd
want net 0	gffkfgeejeZeaeebmbcdecgdd
want the	alahccacoZiiibZbcVdacclle
want to	jhWiWUTiiUikdhgZiOiakoRVf
want to see	kjbYdbaembaakZigjXcbbqXab
wanted	fjcWgkYhiXffaYkWdVaVYYfng
wanted to	jabbkbaldZZdfcZZgYebdcjmd
wants	ZedlcSgidifhhbbinqkgejqng
wants 0	VfXicZgelZkbgdWlikgiYkjng
wants 0 more	dibfieZbmdeZahdeaYfaeckYh
wants 0, off	fcdmfebcldocidbmlibkdZYfe
wants a	lXgbmXhjahaccaaXhkciXoejf
wants a call	lcccefZdnabdbbacdXgfebbZd
wants a demo	ggabcejdlccefeeeeZfifobei
wants it	hncdaZTXtVcYUejlXWoUffmUX
wants it to	cneaeecdmcabbcYbdeddecode
wants net	dabcbeldjfehfccbniidedach
wants net 0	dabcbeldjfehfccbniidedach
wants someone	iabbcekcclcdaccbcndbdcYmc
wants the	UcikaYhXocmefeiilhYVYceki
wants to	ZjejhXPlbfgfXWcZfdjegkadf
wants to know	ijiXceZfmbXefagkZYZbgfkkk
wants to see	gicgbebcldbZYcZaiibddkkbd
wants to sign	cbZnfgdjegmideaeeaoceecdd
wants to understand	djedfgejedcjcegchZhdmeacd
warranty	aWjnbcYZldjjYYjgfSbVbZWmZ
was	aedgbobjcikWnYggYfalhjdka
was M	ffeigidifcnekdceeYfceegef
was nice	ecddfkdeihdekcdefjfZfhfde
was super	jjbbedckdccbbcgdehcadaZad
was the	dccdflcdfjhdkcadeZfYcjkme
waste	glfabkZlahbdgcacdieedhYbc
waved	edkefddedjlckfdciofcedced
way	kggeXgWiZmjfhYciatgjeYgif
we	eZYngicdghripZbjakfgnckne
we are	gaaobaZedknbmdZbcgdhZhegc
we can	gbZjafgcldhbmjelZhagabZZi
we can do	bbelchZeigkblbajbidjcdYbi
we can't	ecekeedbdjejjcbaenamedYdd
we do	lfdacafemacgbdeWgdabbglhc
we don't	aZbeciieeiabkbbbelllcdibf
we dont	ecdhelbeihaimhadekdbceocc
we even	khbgceadkfZkbdelcdicedXbc
we got	YYZXqXYnbYXiXbbbcZjajcabb
we got the	bbaaoaanZaZjZdddebjdlecdd
we have	hhbidbbflbkhebbbiVibdeZah
we hold	cccmcdbflcqanbaYaZlZacacb
we know	gfbbdbidlcecicbbhZealcaYc
we need	ccmifebeldadkiilcebbbcagd
we offered	dcbncdbcmblfZbbbkXcbdjZic
we were	aaYdgnYZginakZaabfcZkbZYY
we were 0	bbaZhlZcmdidkddcdYeamddba
we won	chdandanbZhabdcgcibamehbd
we won the	dcccmabkdbicbedidaccmeZce
we'd	gijbdcbcmbfdgcabcfggccgjd
we're	VbfmRXhWekxapjcVdmbnpYbad
we're 0	aXhibZhembmbockbdjefjbWka
we're at	ZXdlZZiambrfhkXbcZfXWZXaZ
we're at 0	aZhlaaZbmcqfgmYccagYYaYba
web	obbaaaacmbXiajbbbYdacjabc
webinar	mcceefadmcZbZZabbXcacdaga
website	mWWXaZgbpYWZiZfabVcWeYfcZ
wed	ZeoYcZbZkfXbgdaaggaXZthib
weds	cUihcXjZkeYjaYlikYkhYjdVb
week	UZfghXlhhcXmWcjmcgmaXnVna
weeks	TUjkgcfUZpYVjTZwimXuVdYYa
weeks and	fcaihbbedkbdZddomofbfficc
well	ikebgjZbhhZbmagZcldXadbig
went	bYiRkjdhdkqfnbfWYkdegmajR
went another	efddcmdedkYbhdjdeaegcdccc
went another way	efddcmdedkYbhdjdeaegcdccc
went out	kacflYfZqWfbbcbchWdXahanc
went to	hZfaYnWXgiiipaXagXjXmlhXa
went to R	ddgdejbfhgdkmfeffbkclfjde
went w	cbaccmZdjhlekecdeYfZcihie
went with	ccZajiajZgiZnZaZbWdWYaeZc
went with R	fedefjdefkjcjbbceZeaacabd
were	YYbajmWgghqYmYXXZdabjYclc
were 0	bbaZhlZbmdjckccccYealdbaa
what	ioZcUYXdhfjaonVSXaicYbfjY
what for	lddfffcgjdcfZeefeZedflcee
what they	fhhfbhYcbmcamidYchhhfahYb
what they have	dacgekdebmbenbeehZekfdbef
what we	hdcjdccfkdhekddccaedddYce
whats	ibbcbbjdlcjcbdcddadgddZbc
whats the	ibbcbbjdlcjcbdcddadgddZbc
whatsapp	kjaacaZcmbZbhbZcbYecdagaj
when	SfljfVbhefnhXhesiilTagXhe
when it	agkhadacmcgbedljbZmddgZic
whether	mjYYZaadmbXbhcZhZkdakYpZb
whitepaper	naaabaacnZaZabZbaYfZccaZc
who	hkUfVeffjaZjeSrehcjXeTdpW
who decides	blgbedcdkeideandjcfdcdbce
who knows	aabbcanejecdbdccdaejdelZd
who signs	ckbgeeaieegcaYmcbbceecbce
who they	bbcbdmbcdjaendldfmfbedcdg
who's	jaabbcjdmbYeZhbddYejccbcb
whole	giaceifZghgjaljYZdbkahfZd
why	gffkbYYceioimbkfbpdXbYWaj
wide	bgaadkcbdkZdajccdgekdcbdb
wifi	ajbbcbkbmcbdcebcdZeaicmbc
will	lcfiQWeYlekfXXThdjnhkhYXT
will put	iidcfebfkdcfcdaeeZiciiaef
will sign	daapceXcnchedaXfbcmaabbgc
will try	hcfbeeiekdgccjaddaaidaddd
will try her	hccbeeiekdbcdjaddaafdaddd
window	ahhiZbhdlcfehbYqaWbbhcjYg
with	ceigagagghkhrcfhljcdYeocZ
with 0	cZhmZbZclemhWajkmjaadeWba
with C	aabifXifmWjibfaimeYXbfYge
with P	fijjbeahgbhlZhjZZlhhcYgfa
with R	dfgbVjfYelferVXdYfajbXgWX
with a	aaflkcXbejegXcghilbZdhhma
with the	ZYnYXdhelalcigdiXhceeeoXh
with their	fkefdgYghfXkgZjbXZgdbhebg
with their current	fkcabhZcifcamecdeckceibee
with us	ejcelbflbdbedjbeeZfedecee
with what	ddcfekdeclbdlbhehYdkfdhee
with what they	ddcfekdeclbdlbhehYdkfdhee
within	dgfbbbjdldiejjbecafcjnief
wk	hhgdeVebleVbbWcefXoginWkg
wk 0	dcmdgedjdeahbdfjecodjicic
wks	cWhekdfVdlYWhaVvhlahiiaeV
wobbling	ebcmcbceamabjdfbejfqfgbbl
won	VdWejfeiiVaahidZVedglYhWW
won the	ZYYZgjihhZhYjkYeaWajmchYa
won't	XgiiTjeUZplfgekkgwdaZahfh
wont	XeUjdhgVZphaeYYfkqimXXgdp
wont do	cbembbbddkcfbecinqecfedhc
word	YligYXfcoZgmeZqbaYadbheaZ
wording	bbbnacabnbambcZcaZcadhbYa
work	bmadjcYhjaYibbagfXdacalYa
working	abklZaZboZYhgbmahWgZbbkZb
works	mdfdZbecmddggifmYVaYZabXa
worried	blicbaacifZcacYidjdbcZjjc
worried about	ckidbaacifZdacZjeidbdZekc
worth	pYaZbZZcnaadhlacdWdXgZYag
worth a	nabadbbelcadhaaddXeZhaabh
worth a call	macbecbelcaeibaddYeZdbabh
would	dnYkZVTYgiihfhehelkiYffef
would like	kfbcfgbdkdccccabjZladhbde
would take	afbmcbZddkkdfejbekbmdcdkc
writing	ZekjadYbnacXdYXalfZYaelhZ
writing it	dbleffdfjejfidcbjabcdhfde
writing it up	dbleffdfjejfidcbjabcdhfde
written	ZZmfdZgaijalnZcYgmakoganX
wrong	hZaglcacfjaaacblgjkcddZaa
wrote	labbbjbdigebYlbcdYeidggba
x	haYeYZkbmebifbZiahabcbiba
year	XcVkfYgfjXfiffbkghaeagTii
years	ckZakiYmcadogkgWgZZXaaXYp
yes	ZUirXWZfkUgaTTtggSuhfXbfU
yes they	claheebgjedbdbibdakadgacd
yet	pfdfVTYenTelfiVWWYdSjjSgY
yet,asked	lbdeefdcldbeceeefahiecbne
yield	fcldfdcgkcZdbcebdYkddload
you	gjalYYVkYmkejZhkbrZpafgYe
you 0	djbifddeejnkledickfaddbei
your	dlbiajYablmbeaiabqbnegile
yr	emgahTXgkakfgjebYcacbcYjk
yr is	ejchdechlcgagjadjZdifebcc
yr,C	khbccbbedkdeieddboiceecde
yrs	fiacjbdkiXYjgbcZWfiTedggo
yrs at	fdcijfbgieYlbebecgmdcddhi
yrs on	cjkdbecejejbjeedeZdffgjjc
zero	gigbcgZjeedaYnYgbnbacjega
`;
