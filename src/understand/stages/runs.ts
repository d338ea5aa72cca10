/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative, price, contract, competitor, budget, decision_maker, delivery, payment, objection, signing_time, churn_risk, bidding, trial, technical, service, renewal. Not edited by hand. */
export const RUNS_ZH = `
 0	bhghhcaelahgdbkendbacZmgZ
 C	gdbhidjfkcgfffaehcfdefffg
 D	fieehefiefijghdlbZfgdigdg
 M	fbhbmdZnabkkaZdggacbackdc
 P	jcgfgbigfhdjggjegijicdfge
 b	egibehhgfhcdgjjdehdbfjihc
 c	hejhfebcncifeejYifgffiijg
 d	ffjgfgcbmdibgfbdcihbeifdh
 de	gfjgdgfbldicgfbeeiicfieee
 e	eaechkbdkelddkdhdcecedbdd
 f	ifejdfdblfjidfcfhegdehged
 l	hfegeigdijagfccdgjfhfdffg
 p	ghhegeYgiddkaaegZagcehjce
 po	edghiebjedgkcbfjbbhdhifec
 r	gegfheihfgbhgieieceffhifc
 s	efighehfkbgfghdgdZifeikgg
 t	hehghfcgifkgggbggdfffcdgf
 u	eenbbecbiijfhdliihdfenbbi
 w	eefdfigehghehfigfZfgeihef
 wi	eefdfihehhjeheihfafgfdhef
 现	fjffegelcefgffefhchfgeack
 说	kbcckfchgcgjfebefajefdgce
,	aihagchfcjohekcienfhbiohe
,,	cjbeiecfcjgggkchipdebdimc
,,C	bjahkZeYmdgeYZXhjfaYZZbfc
,,D	elecjdhhicadcmebdgedfebch
,,你	gghdidbbfihhZghZgkleehjld
,,你们	dgcekfgbdkbhchhbhnfifiemf
,0	eggieXcigdrjbffiidXeggogb
,0,	dbmidahfiamefadeihbajlhhc
,0一	edgdefidkdeddfjffaffjdaee
,0万	gebkgfdieeigfidhgdhdddfef
,0个	eakicdjdkbbhghbgkhdacZhca
,0兆	ekZiheejeeijfdliddehdbgee
,0分	edbikheagifdjddcggfegcaie
,0台	dcfgjeakeckkcbbjbchccaacb
,0吨	difhcegblenceackfbicccYec
,0套	fhjafebgidgffdeicbedfdcdi
,0家	giehdfbjdeldchaaecheebbdb
,0米	ehhccffifdaegdekdgfjekoed
,0间	ehhfifadkegjbihcdcedahkji
,C	heechhghgeffggfhgfeeiiigh
,C0	dfgffaikdbjdcfcebacgmhcbl
,C0家	hkhcdedjedhdcddaddddejcek
,CD	cicchfkigfZgfkZclgbgeddjj
,CD到	ecehkcdjehepacdYoZcibbgaj
,CD的	cihfcdhaiifcbkccdhcgfijbi
,CD签	eddelbYkfdglhdbdgbfZZccba
,CD要	fkefffekdddgimedhcfeeeefe
,CD那	fjeehfdkceegdacffddeedgcl
,CM	bZghgbfjcgkbdYeblbabbbbcc
,CP	bhefdehckeladihbegghddgke
,CPD	calfdcghgfhfebbcfegefkacc
,CP不	iebgccldkcbdddbhdedagbbad
,CP反	fahdjeccjfcdeedcclechikee
,CP发	fdehjfZieifhbddchbfiedble
,CP口	dfcidjbghfZiiicdeelkeffcc
,CP同	ggejegfjdfbZefdilekfeffff
,CP听	dccicjchdjjfedccfmfcfhcdf
,CP嫌	ffaeijafhhlhgfbbjhececahd
,CP定	heefgjefjdieieoiheeffggdj
,CP就	ebkhcdbedklfjfebgjfneedce
,CP想	ejegffebiidfdldhamgcegifd
,CP要	dbhiicYemZggacfjhYdddflkg
,CP让	bdfbcbkehggdechcdfjdfijgd
,CP讲	ggegifeiegfdggbeekhdhgide
,CP说	aicfffhhibjeggeYjglZiZbgh
,CP那	dbbiihdenbfcaeiZkjbcbdaia
,CP问	digfceaclcjecdgZfYeddcjcb
,CR	ggjfgfffifkhZfcffdiekhfgf
,Cp	fehehfbcmdjnedejgbddehced
,Cpo	fehehfbcmddnedejhbddehcfd
,C一	YmdfiaYiefjZijZYkbefcagkk
,C一期	eldcefejeegeildchcgedcgal
,C三	ebihjdbleZikmcaicedfhiifg
,C下	egkbhdaclfbkcbgfdiicifgfj
,C不	edchdghWjfghdiigafcfZbafd
,C不够	fkdccddfhhegfpebfggeffcic
,C不是	dgefdckclddebfccflfcehmbb
,C不续	fffcclcfdkcegckfekfoedccm
,C丢	ffdefjdehglcmdggiaecddbcg
,C丢了	ffdefjdehglcmdggiaecddbcg
,C两	ediggchhgeddgdegddeifjjjb
,C两台	edjdhedhiebffefjedfdhjndd
,C中	cachnZZflabkgbeZeekbpfZab
,C中了	dbbbmabfmcdeiccgbgbcrcacc
,C中标	efciicdfjbfkZdfbgeldhdfdd
,C了	lacijbZbncbeidaldbdccigce
,C二	bZgfmeZhibimadZgbdeZeahek
,C二期	cahckgcihbhmdebZbZeaaciZl
,C从	ehebgeldkdifdhgjcdedddbde
,C付	ecedkddaijbZebaenagmcafcc
,C价	fchkddddhhgecbhddhhfdehic
,C价格	fchjeddcghifcbhdeifddehec
,C会	ibgiecfdhieffecejmgejcegc
,C供	eeeeedjeejefefefenelhefdf
,C供应	eeeeedjeejefefefenelhefdf
,C信	akjfZZYigabceZmceadbiinak
,C信息	dijdcdacnbbdgajedYedjbncd
,C停	bbghehicmdghgeiekYhhcgeaf
,C催	eceiieehlccjdhdedZhceecic
,C再	cZbgmcbjdcdecedcdcedfcbdm
,C出	aeeYkelchhgccbZZckcadYmkc
,C刚	pYcYeceakegclcefbcaZbbdbi
,C加	medhgebcncgabcadicdfdbbeg
,C包	hfdciehddjdfhegdhiedfeake
,C包装	hfdciehddjdfhegdhiedfeake
,C又	aYYjlZhjZkYbdabbhncffackh
,C又续	fffdkfdjfbdibeeecafceedbn
,C反	fdcdifidejcddhdhdjfefcfoe
,C反映	fdcdifidejcddhdhdjfefcfoe
,C发	iehcgcbdhhefedcijadkmcYbd
,C发了	jggebdcdkefgfedbdbfhndZde
,C只	ajdiaiadlbbcacbgcaddicoba
,C合	dbbihgYeifdmbfkadidfbedde
,C合同	ddbihhYeifblbgjbdiffceddd
,C同	eekgcdcckdhajcacnZffcmdcb
,C同意	gefjegfejejdfdceoaghdgfdc
,C同时	efkccdcdjecckeddedddembee
,C商	iicggdchdibndebcghhbedidd
,C在	lcbkdacanbjbjcckdYebdihfd
,C基	cdjicbbigcjehcgecakdgdhcc
,C大	clhbgfZcgigeflbZdbebjkZic
,C头	hedejeckeecdebbdmdeeeccdj
,C头一	hedejeckeecdebbdmdeeeccdj
,C嫌	ahheYidZfjebecYlgkdZeecce
,C嫌R	fmdbccefifbgmfdeeggcffkic
,C嫌贵	edbadncfejpecgcddgfdfccei
,C嫌预	gfekddeegicedffelnfeeeeee
,C安	ccadgckcldcjhcchfeggfZkZd
,C官	kdffefiejddgddgdgedfdedad
,C官网	kdffefiejddgddgdgedfdedad
,C定	bdYbglieifaZidXZiZfaYYfaa
,C定了	ehddgkbdkfbcjfbccehcccbde
,C定金	feffkeeghccccbcbnbfddcddd
,C对	eicfehdckhhhbefcjpfcegZbd
,C就	diiebgadlbekcfjgfbjdcbfef
,C尾	fefbjehbgjbedaeancdbeeebc
,C尾款	fefbjehbgjbedaeancdbeeebc
,C工	fiechbigegchehekjecfhefbc
,C工程	chfbdciieedfejfecedgbdjfd
,C已	cigaedhbhhchfhcidagehleid
,C年	dhddkgZbmbdffjcbggcchackb
,C废	ffceekedejkebdfefdffndjdd
,C开	bjehZhfZnbddcacagafckhhaf
,C开标	fdbidjdclccdeegdeafdnhbdg
,C录	cbbdmdjcdkeecddcekfcdeaof
,C很	ehicdedmhabcfddcdZecdifcf
,C总	bhYfYgihfggjeihheeceebkcc
,C总价	gccgcejclemkggfihbdeffffd
,C想	drZeZdYfladgdZYeecicdofbY
,C想先	cnbcdebghdcdbcgacbacblYcc
,C想要	fkeefffbjefffhcfghgehjgcc
,C手	iejceeccldgdfecgeaeccefgd
,C打	ighZiccclejcfdcbfcejdhcic
,C技	cfgibgbhgegklfhgdjbhdeocc
,C技术	cgeicgbckdhkkdhhdichdflcd
,C把	beeicjZeeibdfeZdehbbcghif
,C把我	efjhegegehdfjdedgidhehZjd
,C投	fdkdjbhcigiebgigandafehlg
,C投诉	ggfgjfgfbliefjeefpgdffdkh
,C报	efjfceabkfjgfdgZihZiZbcfa
,C报价	egifdebbkfjfgfgbchahaccgb
,C担	ekgcdedeigfcefgdfifffhnfe
,C担心	ekgcdedeigfcefgdfifffhnfe
,C招	ecifgbhkfdcdeeegifdekedel
,C拿	cZkggbaegglglccgekdadmicb
,C挂	bagcacjekecdebddedhdoeacd
,C挂网	daecbejfhfcehdgefeheleddd
,C换	dXfgekhcncaafaejdWbabckjh
,C换了	bdjdgaicmdddddgccZedehdmc
,C换人	jeeeddgfjdffefZfffhaffefe
,C提	ejbfgdcfjdZdfecjgbededjde
,C改	gehfcfgcjeefjidkddhfhgcce
,C新	cgfeecibmddfddcgcddeckhbb
,C方	dajcediahicijdjkdefjhbXbd
,C方案	dajcediahicijdjkdefjhbXbd
,C明	ecdddldfdkffcecefofkfgedk
,C明确	ecdddldfdkffcecefofkfgedk
,C是	flcebZdbjgcbdadfbbdabchcb
,C最	ddfdggiefiebhdbjigflbdega
,C最后	ebhdghbehgdbhdcjbZejbdhdc
,C有	dlcfeecejgiegdcfefeegeaee
,C本	ebfdihigfhdjfjddfafcedgde
,C本来	ebfdihigfhdjfjddfafcedgde
,C机	cifkfbcdleadfjfmccidcagib
,C机房	fgjgdeefhhddihideafeeefcf
,C样	ebneceeblfkgiebZekdhjikZc
,C样品	eekfgfecjfkececdfadijnhfd
,C检	hfieefeghefdfdfdeYfebibek
,C检测	ieheefeghefefefdeafecgbfl
,C模	fcdkdhcdjdmdeceigbeeggkde
,C没	Xhhebhichgfbfjfdebbhkhmaj
,C没中	eddeembehgbdhbcdedfbodbdc
,C没声	dnhfcbhdekdfddeeeefodgcdd
,C没续	feeecjediidfleecfdgodebfl
,C没过	feefejegghdeledhfdggdlpde
,C法	gffmeffclfdpedffeggddhcce
,C法务	gffmeffclfdpedffeggddhcce
,C物	fjgeecccldfdgdbhgZcgjhddc
,C现	ekefhedeldkfmciigYeafichc
,C现在	elfffeeekdlfmciggYeafidjc
,C生	ghdehefekedffebkdiedfbljf
,C用	ckdbhcdjedacdZiafehgcbdho
,C用了	egddieelbfdfcddegdhifcZik
,C电	kbjhXbhbnbfibcbacihbjciZa
,C的	eafihcghehfhggiiljfiodhgf
,C的P	fhbigYkhfgejgilakheiYddeg
,C的p	ibkbeeadkcbhccbccZbccijdf
,C的合	edeegejblfbfcefffgdckeded
,C的方	ecnfefddihagbcebdjdidebcd
,C的标	feheeiedjfiecjccebfemegdd
,C的老	kceedcffkcfeddedhafhggbcc
,C的采	bdjfbegcihccccYgfYdgnfhcd
,C的项	dchfbgidfjcgdgifddekadbde
,C看	fbkaegegckiedcdgelhfeggcc
,C看完	fdhcfhfgbklffdfeeliggdked
,C确	ddhdhibjbibhccfidadldjabd
,C第	ehdcmYbgjZccaebiicccagbhq
,C第一	hieeffdejedededfcdfgeicaj
,C第三	djcckcflbdbcbgebhgecddhcm
,C第二	ebffkbdejcgdgecjjcdfbcckl
,C等	fdhdhiddhfjaghhfdekdedbme
,C签	baZciYgfifbnabagajjhYabdb
,C签了	ffcYfbkelZYidcbifiZabdffc
,C签啦	gffdlfejeeZnddgdbbbedeecf
,C算	jdcieibchhlmddbgddfiddiee
,C约	fbiggcccleccbeciedidemief
,C约了	fdjeededkfdfbecefeedfnaff
,C经	jdifffcejdeechdeeZdZiijje
,C给	afheYlZZgjkclfZcbbcjlkeaa
,C续	bZbiifZigakigehbZhcddcZXt
,C续了	cecanadkebibbdeeddecfdcdo
,C续签	fcfcldchhbekebjeaZecedccl
,C续约	fdeidibckhhiigdedifieedcn
,C续费	eefnbcfdjgohbdgddidefgfhm
,C老	hiciddbhgbkdkehhdcecebfdj
,C行	cdccigkdlebkdlcbfeeideahi
,C补	ebibkebamdcgdcehgjgddbecj
,C被	chdcelcjdjndflcdeZedbcfcc
,C装	ejgdfeddjedfegfichecbfkeh
,C要	akjhZbbZkegcZgfkghedggnjf
,C要0	cfheZbhbnbZibbbZjbcfbYlfb
,C要三	figdfffejfcebdedfbffhjhee
,C要上	fjdeefehhebfekdjfiddieZca
,C要二	eibiceedejefieeleneiecaeg
,C要做	jfZhcfejeecedhbijaefceicc
,C要我	eahgeehdifjefdcdhihbgZgfe
,C要换	encccfcdleeedigYcZeeddmab
,C要求	cYljaeYYhibabefjgggajifed
,C要的	fidjhfdgiegeeedZdffddjeee
,C订	geebkgfggegnieemhhddeeded
,C订单	geebkgfggegnieemhhddeeded
,C让	chdgfhcehgighkfifbgfackee
,C让我	ehdgjdgdkdhghbdjgdhbdfbhe
,C试	cejfdafgffffedhfddefeloac
,C试用	eaigabhdghjgceihegffdhgad
,C说	Xhfidhbbghlakhfffpkkddbig
,C说D	becggihhegaehdbfbmkieZebi
,C说R	cikgbZbcnddemhdihjdZcjbfg
,C说再	fakZjcjgjdihjefeggfefhdje
,C说好	cgZnaZackhZdhflaeikicbbab
,C说我	fbjefhddejbgfedfekdfkjcae
,C说要	clbgbcadnakhblkjcZdaigeae
,C谈	cdieaajbldkkcehglYebfgZcb
,C财	efcifhbejeidgigdncebddckc
,C财务	fhdifdbehgidhhhencfeddckc
,C货	dcchjdbkcgbcdcbnamdbdaaYc
,C质	chhcgdcemdddddickheddkjcc
,C资	bbfcbjienajemmbcfafejeece
,C跟	afdiaggcdkkfeeibbdghcbaci
,C跟R	eiecehdebmmhmgedbjhieffej
,C车	chddbdjfiffikegbfcfeieiej
,C还	acfgiagdkdiddbhggacbfcgid
,C这	ceiddidahkajldjZjfgihbdam
,C这个	fgdfejdhehfhidadghjjkfeei
,C这单	bfghggYZikacgdhhacaZgdhad
,C这边	gjdcfhbdhhefhglelefjcedhh
,C进	gddeifhbmegeeeZgjcdbedfkd
,C进度	gfefkgfckffffcabkcdcfeffd
,C追	edddkedejecjddchdgedddgcn
,C追加	edddkedejecjddchdgedddgcn
,C退	ebbbikhdejcdcedcghfbdbclc
,C选	cadjbjbcmdmehddkididbfadd
,C通	hgibaiabiigcjgkigcbjlabdc
,C那	gdhdgdheeifdgbeigjfkfdefa
,C那个	ggdehgffghhdhaYYcbjifbbad
,C那单	eddjfibeifegfegbigdgbebed
,C那台	fddekhegckbcfddkcieddbclc
,C那批	gcfiifffhggfeeengiehfhcfd
,C那边	ffidbbigehdeefideifgdhded
,C采	ejeihbYZhhhghlehcflehdbig
,C采购	eieihbYZhhhghifhdfhehdbig
,C门	jbfcihbcmdmegbcecaecfdZgc
,C问	elfabacckeiaddahfXdbcamdc
,C问我	dliceedejfbdjfeddcedddlbd
,C问能	ddibhehbmebccieekZbddbkdb
,C集	kdZkdcbdldhdidnefcfdYdgdd
,C集采	jdakeccfjekfkfnfgdfeaecde
,C项	fgehefgekedgfjeghcchkgcdc
,C项目	fgehefgekedgfjeghcchkgcdc
,C预	dlbedcihhdiekffibZeiddbhf
,C预付	ekeaddjgjdgglffkcdfdfffhh
,C预算	fjdifechfgidggfbdafjdebed
,C首	gfdhgfbandeZeegjgaffecged
,C验	ffffiffbhhfZffddghfeeidde
,C验收	ffffiffbhhfZffddghfeeidde
,C黄	fffhfhefeijihcaffbfcefcee
,C黄了	fffhfhefeijihcaffbfcefcee
,D	eedhfcjhhdhkcfeofhniggfdi
,DC	ccfcigijefafcghkcfegeeeha
,DP	hebhehdgcjfcjiiackdkdhdag
,D一	gchfhdicldgkgccZjahicjidb
,D上	ghcgkdbkdbfhagfkhYgbbhXcj
,D下	djZkcdaghbkhcdkddcmcbgidb
,D不	fcdihgebcldefgcdhggqddjeb
,D买	eldcefdjfdgeehecebcdecedm
,D会	dbgkddcdkccildmcgbkcdehce
,D先	gjghadZbmccccbcjdfckcfced
,D再	hfdjdXdfgfiaffYXgkZhaWXYj
,D再打	gdjcefdembbfffdddZdZdcddf
,D出	ehlgceacmcekihbcfiZbZjlfd
,D切	edcckekdjefeeeeoccdeedcdd
,D到	cdaekaggiabjhaesaaZebhefg
,D到期	gjbgbbjdjeaekfeccZdgekfej
,D去	hgiaeccZkgmgfeechggXmYdja
,D去C	akeagfddhghifcbfcjZYdagjb
,D去了	alhebdegidggajhhcaicdeccg
,D又	hdghegadghbhigcfahgjefefj
,D发	ejhdgfZejefhffaghdZehZbhW
,D发货	gfedlgchjdccddenfcedceddc
,D回	daedfelcleehacdbaaiYgacii
,D在	kegegffgheggfeeffbceedhff
,D在C	idgghgehgeheeggegcdcfeigd
,D定	ddjgabhdmcjaheaagakfZfidc
,D就	bgdifggiffihcYdkejmhhYfec
,D带	diclbcfifagkccbadalcchhac
,D开	bjgdfgWbnZehemiichYZlZgbg
,D开标	ecoecbaclcgfecWZjgecncafc
,D必	fkhdfeehehbfhkcdbfmfidgig
,D必须	fkhdfeehehbfhkcdbfmfidgig
,D我	gcefdckajhfdfeajchaiegled
,D才	heZeccjdfkbgflYdciYcfbgdd
,D才回	aebfdekejdeieddddebdddhed
,D打	leZhddXanbaXgeegjVeaZYkai
,D把	edfhddibmcmhjbicZdohcddfg
,D拜	heiddfhdleegehgfcffdgffde
,D拜访	heiddfhdleegehgfcffdgffde
,D来	gfgkdgdnaeegeebhdeidgghhe
,D没	beafZfmbejgigfXkZgbjgeXak
,D没见	eedeffjfjeeegdadfcecieeee
,D的	ccbmhceZodkhcjhakiiYcbcck
,D看	djicdcdhgdiegcdceadkekdee
,D签	ddXdhakigYhldagecYrfkcdac
,D签合	gfbkifalcdfoddYbdcoejgffd
,D签的	eddZocajebZpcdchcdjbcdddc
,D给	ebhfgcfefhhadfdgjjfeekdgg
,D能	fhgjdgceejcmbdaeijlegjdcb
,D落	eddijdalcccokdbbcdibcdedd
,D补	egjiefdcldbeeedffbmcjegca
,D要	cldhdcWeigidgiXlcfhgbejeb
,D见	eaigcegdkelebdhcdgcccefdc
,D跑	edbfhemdgheecddgehedecfgd
,D跟	ajgabidbndeefhdgfhagghjeb
,D跟C	bjhabgecmedefgcdfiahghiec
,D过	eejlbejhicjfcceaebhgdbZdc
,D过去	ebjjcekclcbjddabfcfgdcZdd
,D还	eedfjeiiichkfddbdjedffbck
,D进	fdjilfbdlcjicddnbadccecce
,D进场	fdjilfbdlcjicddnbadccecce
,D送	cehhicfihagaZbZmedZaigeaj
,D预	ekeeffdclccefmehgYeddcbhb
,D预算	ekeeffdclccefmehgYeddcbhb
,M	bdXcrYhjiXfpcfbdkbeYhabZc
,M一	dbadgdnekddjjgajohhgdcbhh
,M以	fgfidebdkggefmggehcekheff
,P	gfeiegdjfegahhncejlfdifgf
,PD	ZbfefilbkdYejekdbaaZebgkc
,PD去	aZjafdjclcddlbZcgfbigdike
,PD回	fefkdefghdgicejgdcfbciged
,P一	ZgieghgbhifbadebkkbkgZbec
,P一口	gfhifefeihhfgedffnfefbbff
,P一直	fgkfffffdkmfdhdefbgnheigf
,P不	gjegdgbadlaffolicmbccieZb
,P不在	jcbjecfelcddidjeeadcdieef
,P亲	ahbiggXhehcjccdacalbbafdc
,P亲自	bichiaaifadmdaccecgdccggd
,P从	kcdfeicdkegekgcceZdhhedfe
,P你	bafbghmfieZfecdefccffbgcd
,P原	eigiabZefikdiiZhgkigdjiad
,P原话	eigiaaZefikeiiagglegdjjbd
,P又	feifgeceifcdcfechmfbeckae
,P反	dgkdcbjidjehehmeejfiggige
,P发	giafjfbibjhilgiihihgfkcic
,P只	ebkfgafcmbcfZcmeeYdbjcdah
,P同	hfhbjedghegkiedibddffddgc
,P听	bkibeddigbfefdcdeZdbceefj
,P回	cihcdheieefeedZcdhdcddccd
,P在	YfjbfdigjbjeifkdkZgehdglg
,P在电	dgeiffekbijgifebheegeidaf
,P在群	fdheffjhekkgdheeflidjfZke
,P嫌	cheiYhgckeffdckebihdehkXd
,P已	dfheichakehedhjbdeZibljia
,P已经	fhediegcjffgdilcefbhdfkhe
,P带	bgdZjbjgiagdfcaecdcdchbnb
,P帮	ccgeefldldjihdaedbcdidhee
,P当	ecifidhifcjiidlchYcgdjXki
,P当场	gcjggfeifdjhielcfZdhdjZbj
,P很	edjigccgjeemebdjkgccfZlig
,P急	dkeahfcfficgdjbggdicemYhd
,P想	ehdkbdZjfbhkcgibkggfdikbk
,P想上	fjfegffclhffchogfmehfemfd
,P把	fegggiaefieihebfiicccehba
,P拍	gedfgjdkdhmfddhehajbhccde
,P挺	diggdcejdghgbieddjhddejgd
,P换	djjjciZfifcffdmhfffhffdcf
,P撂	eiggdddfejbececejldmfeebd
,P撂话	eiggdddfejbececejldmfeebd
,P收	jdieiefekdcfceechaecehaje
,P最	fhhgdddfjdhfjfmdgcfeehfif
,P最后	gfhhfeffhgigifnghefffhfff
,P没	dkajfagifbZedgZidbbkdedfc
,P没说	cgajdckdmdZhehadfddkegfgd
,P点	eefjgfckcgZjfglkfinccdgcg
,P点了	eefkcfcjdhcnfhjcdjledeheh
,P电	ciidihaegieeefccehijehdge
,P电话	ciidihaegieeefccehijehdge
,P的	icfhejbdkecehgkhddhehfgde
,P直	chciebifblZmfdchfqfkhecde
,P直接	edfggejgblamhegiflgiffdef
,P直说	ejciecefdjefffbffofihfdef
,P看	dkfdfccldZdiabXdhZibffiac
,P看了	dhhfhddkdcficcagdZddgbibc
,P答	fidgffdjdfaeefecaeihdeddf
,P答应	fidgffdjdfaeefecaeihdeddf
,P签	dhgalbbhgabbhikiaeacdamli
,P给	kjagbcaahhedemZdcZijececb
,P自	djfcfedhfhgflhndeheieddge
,P自己	djfcfedhfhgflhndeheieddge
,P被	eeeidkecZldajeeeeejjdeekf
,P要	cfhoebablelhgfpdfZaYdZbje
,P要0	eidkefefjegfdgdbdaeefdYgd
,P要我	fdekfefckdieldndeZefecche
,P要求	fcekgeddejfjeghhkiccfeVme
,P让	fffifhZghefdeebcejhfbfiji
,P让我	hdggchejeeffhieZhfeYbfgii
,P讲	dfekcdbdkdgccbZifgifgfhed
,P说	fjhbdgZehgiaekdaehmbhhbgk
,P说D	fakdfhdejfjbgdgYdfjfZebfe
,P说R	eedgcicdelmendcbeedcecdfd
,P说不	fbcghjddckjebafkhhdeecghi
,P说业	fdjfgefcejhghedffaffjfaef
,P说了	badgickkddcehaldeckdfdajc
,P说他	lfdfchcbldZedcgcekZZlacbb
,P说先	dlggbabcnbhfbcbfgZdbfmacd
,P说再	bgfihabekefcgcacifchhfgkb
,P说比	fffgieejcgfcedbdedkfedadc
,P说等	ckhebfgcmbfbdjhjeljcicddc
,P说要	clgZkdcbhkbcghfdahheeYbga
,P说这	fgjdfdejedbhegaggbcheiecc
,P说钱	eifefjejbhdffmedfabbedkdc
,P跑	badcimZbYoeecbcdjceqebcde
,P跟	ejegiebcleambggdeYkdeebch
,P跟我	fjfhefdfifckchffhZleffedh
,P还	iZaehhhifdhgebXafZlfbbZbf
,P这	igghddedhhkcdecjhbihiedge
,P连	dcegjfclbeediejbeZeeefibh
,P透	ehjcccbchhbdhmkcecckddcde
,P问	hhblcaagibfchcglbjeadghfe
,P问能	gfdjeffdjgifcefkblfffgZef
,R	YfkaYkYeghkb0befaXeiecaeZ
,R0	fdggfhdekelemfkdecedjgZhe
,RD	cffeeciiffbeleccfbecddcee
,RM	eclhdccejeognejcfZebchecf
,R也	eblffddemckhldcdddkbijeec
,R以	feddfkeeihlfkgdffiefnfggf
,R报	ddnfbbbjfakdqdaddblYfZbcc
,R最	ecihebhdkfnfleaegbfccegdh
,R的	cgeejghjYmedjdabekenghfjc
,R的人	ficdjdjedkegkfeegjgojdbed
,R第	echcciddfiafmegdehffeelie
,R第一	echcciddfiafmegdehffeelie
,R给	edgjegccfiigrdbdmhdZbcZch
,R说	fchiecdfiebgmfeleihcefgeh
,R那	eggifdcjeejeohceebebdehee
,R那边	ffhhfeeeghifmheeeefcefaff
,c	fgbbkbcjcgacccdgeagjdbhdh
,d	egideeecjegggcgegkfgflfde
,de	ehiceeeehhfcgdhfhibhfjgee
,dem	fgheffgekdecfeiffZbdfkaff
,l	fdegihdehhbghgjkdeddeeedd
,n	ffjedffhhdekghedeaeefhifd
,o	cfgfadkbmcbiajaiibgcceedc
,p	eeedjgghgfekfgfdeeffchecf
,po	ecdelgghhffjffcadggccieeg
,poc	fbgddhiidjeeheddfigeenfee
,po收	ggffkgfejedmeffccdeeeecee
,pr	ffhhfgfgfhhghfheebhhfdgfe
,s	eekgecddifcfhcecceggdgcgg
,t	ciebdcidldicclcdcZgdcbkjc
,一	bjdfifakbgqhgfhikqgWffhgZ
,一个	iehleaaihckhdbfiggfddgjda
,一个月	hfhgieddjeidgdfhbgfdfgcfe
,一共	dgfdhgYhffjbgdihgckelcidf
,一共M	ehhhdfbdkeibeggegghfadifc
,一分	dccggicgkdcddgebmcfcgckcd
,一口	egilcbdhfimecdbbhgidedded
,一句	dcdiiibbdkbkfdccinfceecde
,一台	edggbejagimcchhfhiZeciZgb
,一吨	ehkcchacldheeedadgfhefjdd
,一天	fieegefcigabdeekghdefdjhe
,一套	fdmddfbckekceffefcifeffeb
,一小	ejdddfeghccffcckeaffgdncd
,一小时	ejdddfeghccffcckeaffgdncd
,一年	dhgblbbhdhfjgcbbiihfcdbea
,一年M	ghffieffihkkgeedjeifffeae
,一期	egggeiaboahfhgcjffdfhbigm
,一次	efckffcldbkbddchjbeecchad
,一直	ajaiffaefjehhbhbgkdbecadg
,一问	ekdcefeejfgideedencggdfde
,七	dihgddbejdckfcnhdbddfjbdc
,七个	efhieedeieclecnhedfehkfee
,三	gfkbhYfjfaangbeifWceggmfi
,三个	jdidfbeghaeilgkidaegbfhba
,三十	ccifbdhfhfcacagZjabchdfbf
,三天	edlfddbbmcdcheekfafcgjbcd
,三家	fckgbbcboZkkijZhdacdibdeg
,三年	edhcjgckfgZpZcfabeggeecig
,三期	fifbheeijbddbccaebebccmgo
,三百	ifcgjeclbdahdhbhdaedcdhgj
,上	cdddhgjalfccebkeebelfhjje
,上次	cgfbdggdhhegdddcddhihhZbd
,上线	daafmcbclccicedpkadcebmdc
,上门	hbjdkecihaeedecdecfbfhdlh
,上面	djgecihdjejchZkdhechdgeZj
,下	cYikdekggfhkhYljcghkeijef
,下一	fdledfeghfgjhejcfgheikkhg
,下一步	fdledfeggehjhejcfgheijhhg
,下面	ebfkdddejfchgcldfjddegZcg
,不	YefhYkhYelddhdeZeobjhcgfh
,不买	fkijeddfejdfacdefofdeedde
,不做	dddcdmcdclejbYjbdkeqdegcc
,不做了	fffeflefbmejbZbceleqeegcd
,不再	dbcccmcdjegfdfefbfghmefge
,不合	fdgcejdcbmbedfgfeofefdieg
,不想	fjehcjcefjdfdcdefpfefebch
,不接	efklcZbfZngjbdbbhofaddZad
,不接受	fignebdgblhddeeciofcfedde
,不是	aaZieckblcbhhgjieZdacekaZ
,不然	eecjhZaZdljgjdbXclfiddhjl
,不然少	gedkdeddhjnfdgfefZgcfidfm
,不用	eeefekfhekhehfbehlfogcggg
,不给	fcijebceamgficfceldoehcha
,不续	gffcekcfeikeZdeeiefkeifel
,不续了	gffcekcfeikeZdeeiefkeifel
,不肯	ghhiceeddkfgcffdhmeefjcef
,不行	fhehfdgehfcdgheggcdgehahg
,不过	bjlccdabmbfdgelehXbcgfibc
,专	dflchccflacfighkdhgcigkdg
,专家	fdleeeedmceggdkeeiifidlfe
,业	gejhZiXbighgcZbebgfbjejdb
,业主	chgiajbcgiggbafefhgdjfgec
,业务	kdkcdcaejeieidagcbfeighee
,东	figdgfdeldecelgebmfdgehif
,东西	fjiddgdekeedfmhfbnfegfeef
,丢	cZZbaoXadjmbldZbadckcZagf
,丢单	fdbddmbckdjdiddbccdcbdZgh
,两	Xikbgcaejbfljblegccebohja
,两个	dgghcdcbjgfggdleefeagdWdd
,两台	fhidcfdhfdgffdefgcfddjibf
,两家	ebiddhddldbdogXcebegbqXed
,两边	bekfibaeifimeckdfidbcbjcd
,中	fZejfhckcfdghYgcadcfsYebd
,中了	bbacnaakdbefcdcbedfeodbcc
,中标	dbchejgkaihgjdZebeedmebdf
,中标通	gfeelffjefdbdfedeeffleffg
,主	chedhgcgkYZgfZiheagbcckde
,主任	dhecccialhcgdbkjfjeeedecf
,主动	akafcjakibagfbajhZeZbehZd
,主要	hcjgeddekdfggefefahegckcf
,之	igegbhbfifehfhiZhcgkehkdf
,之前	ghfhchcfghehehiZhdgkehkef
,也	elhcceaamdbfddXjfcbggiXag
,也没	dibfehgejddfdicgddfcedbdd
,二	ijjcebWeidhkdekXbdbgkfbep
,二十	dekehdcggghmdcgaehfjkhaec
,二期	cjkcdaZhhaihbihadccadefgt
,二期的	fhjcffeggehhdjfdhcidchaco
,云	eicefjcddjeedcndfigfddjhe
,五	chkgccakeZggahejdcdailjca
,五家	dcmdddcdkdbegdebhdeellZdh
,交	efchefgcnbfjcfdveXecdcddd
,交期	eibjceedldhgbfcscbfcbdbca
,交货	ffgiidefmbelifhkjYgffehge
,产	defgibfbfighfgbeegeighmje
,人	feeeYmebcleejdajhjcifcjYZ
,人家	keddYmVcbngfldeihkfbcdidb
,人家说	idejeeejbjgjkecegdiadfgde
,人都	ddaefhidfidddcbdhjeogdbbd
,什	dehjbdhahhfdeeiicaeldeeec
,什么	dehjbdhahhfdeeiicaeldeeec
,什么时	echjcdhbhhfeeefkdaeldebec
,从	ihbggbdhibhghZZbdWdeaficf
,仓	bbaelbkgdkggjbdilfeYbcbkc
,仓库	bdYfibkgekghcceimidZcZcjb
,仓库P	fgeekehdkgfegfgmeifdedfdd
,他	cgegadlfichehhkcgffgdbjch
,他们	agecbemgheehfifchgdfeZkci
,他们D	embZcbhaigabblYhcgfjbacba
,他们P	edjkffZjdghjXZhjgbcgdijce
,他们在	dlddeecekecemgcfeefccdYde
,他们嫌	fhcjdccfdkldgebbcnfaecacb
,他们家	cibbhjgfdjhbhacjffdbifccg
,他们想	cgffbdildZXcdbidjVhZikijf
,他们法	fffjefeejgelhgifihdcfgdee
,他们现	fjgeefdfhgehnhcfghfefjddh
,他们的	cgebibkfghefalZgiffhdecbb
,他们老	chcdfibhgedflcmefefcgciej
,他们自	fdccihjcfkbekbeifZemgdkde
,他们要	cgdhcfcdmapiaccdfbggbgghg
,他们说	dkfgjeacigfgedaZjihkedeic
,他们那	ihiWldchegWfagbfkibgmchfl
,他们采	decdddlelcdcgdhceafbdfbfc
,他们问	defcadlbldaecddfciecfdZdd
,他家	gebdiclZkgcZcYdbdbdjcejZk
,他家要	dfhcehgdkehecdcdfceeecode
,他把	ehehfeeifckeccaeehebdeegf
,他要	echkddbdlckcchigfZhdhcfdb
,他让	fgggdfdcmcigiekffcgeeecde
,他让我	feghdfdclcieffhefdfeedede
,他说	ihegfbYhfehfkhjcihlddhgfc
,他说他	hfdhedgiegjeijedcfmhdffdd
,他那	ciedehidkfaffdhcdcededldf
,付	eielYefdlccegfghiddagajca
,付款	eielYefdlccegfggiddagbjca
,付款方	gedkcfedjffcedcflkheheeff
,代	chcghhcelcgefgbceaffjdbdd
,代理	ceeghicelchdfdbceaffjecdd
,以	ceeZefmfiebYchieieghggYea
,以后	cedZegmfiebYdhhfieghfaZfb
,价	bfbggidjeepkeapZddjdedkkf
,价格	cfdiZjfgegkfednaefkefemig
,价格D	gggifgfdjfkZdfbddfjecffff
,价钱	cfeekaamcZqpdcideZdcedcej
,会	gZbgfdiffhefbYfaoZficbcca
,会计	dbaaieiYfjagdbbepccfddbhc
,估	efiifcgefiffgclffejhhaedf
,估计	efjjfddefhgghdmffgkgdbbeg
,估计D	eigkcfZhgbhjdaobhZmacdebb
,估计没	hcjjeeZeekhegfceebfnifeee
,但	djcifXehlYjfimmhjjgZhejfm
,但是	bcemdbggjZlhdjijkihidgfdj
,但是P	feejfgedkejelekdeiiffhiid
,但是要	dhghceeghekbcghfebcgdcbhd
,但要	eidjbfbYodgiafggmYhehdfjf
,低	gejjeddclcmdZccddeeahdeed
,余	dekheecblfibeedfjihednacd
,你	fheggacecjlegkdcjljjcdjkc
,你们	beegkchccllfhdfeklakdehlc
,你们这	chicgcibfjdeaccigjeifeZkd
,供	dajbggjbncjihffchadgfceci
,供应	gdkdfiedkejighceiaehhebdi
,便	fcgffjdejengidhkcgcgbfgfc
,便宜	fcgffjdfifofidhkdicebdhec
,保	kYibgageieehdaafahcfecaoY
,保安	ncdcceaekeedcdegdfggccbbd
,保证	fejcgecfnbceheffbdehhefgf
,保证金	fejcgecfnbceheffbdehhefgf
,信	ehfeiZfffgddihgelifgbfihe
,信息	cigcibdgfgheijdgghfgciiid
,信用	fcdjjedblegcdcednkfdfdcdk
,修	ecicjdfhicggcddddbebeebmk
,值	hbddlecchibegheeelfgibbnc
,值班	jedehffdejffhffcemghedbke
,做	pccbgeUcmccdecdZcbcfccZbZ
,停	cdaafmhddlbdejjgfefmdhjbc
,催	dabhpbcYkgcZZZafomjfbablY
,催了	dbdgneedfidfdbcenmdhfdekc
,催款	gggdmfdalecccefbmYfbefebd
,僵	gedkgdddhjkfcdcdfogcdfcce
,先	liaebXebmcecckefafekaeZef
,先付	gfflcgedkfacfedhmenefefhd
,先发	iidhiecekdiedddjdafbecedd
,先打	hjcfefedkfcgdfdcebfbekgej
,先放	diiadcidgjaefbdgdgfmeiabb
,先记	mdeecfbckeefhedddcfcfdddf
,先试	fhhefefelbfeihdhebechnaef
,先问	djcaifbclengdbcdfghcdccdh
,入	eZjckaaghaajeaZoeZcboaddZ
,入围	edjciccclcbcgdclfcddmcgeb
,全	cedckjcgeikfkhbYgYgfZZihi
,全款	feekgfcelbldddefjbecddccZ
,八	ckclfaahgelfbagicfckbdlbd
,公	gaZgilckedcdbhWgkcchndfeb
,公司	iaZcdlgahiahcgZfmZelbahdc
,公告	ddcejjbckdddgceddhedoecef
,公示	dcXjleambZgdcebecedfoedfd
,六	effhidcekdhefdagceedebihc
,关	aeYefkgjcjicccjkcZbhhckac
,关键	fkfjdccdlcheeekheddefeZde
,其	ieeefahbmcckbcffhbbZcbhfd
,其他	hdghdcibldhlbbfdhfcbcbdgf
,其他没	hdekcfidifimeeackedefdcdf
,其余	hhcffdfcldahffhgeceegfigd
,具	eifadcighdjcfiggecgfccfdf
,具体	eifadcighdjcfiggecgfccfdf
,内	eejfbbhdfjfbhcachgdhbjgdc
,内部	cfjfabidclfbhdaedhdickhcd
,再	afbokWgeghmebhegamfkeehge
,再不	efekfcgefjmehdechZfegigcc
,再降	gfgkfffdclkecedeeoecffcgc
,写	fdgjbejclclnhcddebhdbkgeb
,写进	gfgjegffkdjmafeeddffeldae
,写进合	ggejegfejfknefeedefffhbbe
,决策	clkjffcekdffednffefeffeff
,冷	jaiffdZgejehfcdibecdkbggZ
,准	gjgiabadmbbfbjaddajaccZgb
,准备	gjgiabadmbbfbjaddajaccZgb
,出	cfhchchgehdghchekiegdhagd
,分	celegeXdjejlicijifehlfdcb
,分三	fedhifdflcgndcdZnbddecifc
,分两	daifjccanbbcdccnbafdbfbdd
,分差	ffeegjffclZfleeefggdodcff
,刚	ideggbfajgemcjhagcfbfegga
,刚开	glagdcfekdbdjdbcdcihbdedd
,刚才	egeedfjhhdbdecgdchfcedkfd
,初	lcicbdafkdddbhfcdedbcicdd
,别	fbYhVbobkdigcfYcbhdbgfeXc
,别再	bcdcdmffbkbeicddgYeeebjgh
,别的	iebjfcedlchleegehdjcdihcf
,别的没	eeckddgekdilcgffdhdbdbgdf
,到	YahfTniXgkgbledgahdmckYag
,到期	edZjZmVecmackdfcdaemeZbak
,到现	cfeddjdedkdgjfdbenfhfdbfd
,到现在	eigfgfeedjegdfeffnfhgecfd
,前	mfegZgbckekbdehgcegfeYaZe
,前台	kheccfZcmdedfdbbedcefdcae
,前台说	ocgedhadkeheheddegdhbeccd
,前提	fgckcfcbijmdfgdhdkkeddcig
,前提是	fgckcfcbijmdfgdhdkkeddcig
,前面	ckgaeahejdcehddjdfdlccgce
,剩	cdghibcbkfZcgahjgeggihecY
,剩下	ceeekbdcihbdgagjffghbhbcZ
,剩下的	ehgegccbiiecibbcefcjcgded
,副	gadmeddeigifhdkgjicgeecee
,副总	hbbmeddekejfidhhjgcgefbee
,加	mZdcdbfejZgecbikdfZcidkXc
,加了	lZhadceekafcadfdcjcacfkaZ
,区	jchedfiheibefkddfiighfade
,十	hceijaZcmcgkhcclbiicigeei
,半	cdeihZhejbcfkcccicihcbjib
,华	dkcgdebhgfbicdagdaibcdkee
,协	idZlddbhgdkocdbcabeceebcc
,协议	eeameedifdkpddddbcedefbdc
,单	bXegglhleYolhbblebfZehccg
,单一	fefjhddfhdhkdfZeededeeffh
,单一来	fefjhddfhdhkdfZeededeeffh
,单价	cZejheekeaohhcamfegdgiadh
,单价M	fcgeheZigcpecddkfYcedbgfd
,单子	caYfhnWigfblhdjigYccbafeb
,卡	baeobbdbdlgmacjccldccbfbi
,卡在	debmccbefihgcejechededdfj
,厂	dhdgdeibgihgghdjfhdcjcefb
,原	dfejcfcYkfekfbjaddgfhbeYf
,原来	dgfhYfgaldffhckccaddhcgbh
,原来的	gbgiajaeghhhjeZceeekieiej
,去	YjZXcjjgggebmddbdcdbcbahi
,去C	cjebedhhhedfkbcdefecdedih
,参	ddmcbaYbnbbdjaccchdZpfgae
,参数	bdmccaYcnbbdkbcccgdZqjgae
,又	hbahleZihcfkdbZcefadbZffm
,友	aehggaigfhedoieejghhhgkig
,友商	aehggaigfhedoieejghhhgkig
,友商R	cfffhbkhfhefkifejgihiglig
,双	cjefeiaejekmgichbacicbkbb
,反	bgjecbblcddbcbgZegkbcecij
,反馈	damaddcjdedcdddcceedeeaeb
,发	edibfaiWgkaYaebbkgcebadha
,发了	jhcYfcfZjgabddfZcaehccehd
,发票	efddkffdfidceeegoldddchge
,发给	dcihbehdkcggeccgdYeedckec
,口	dgdkicbgggbfahZhfgbicdkeh
,另	ddlgdbehgefgjihfhbfccigcd
,只	ldggZfcamcfjgfhjbZedbcihc
,只要	eedjgffdjfkggejfbWhifcjkd
,只说	igkbdecelbcdjfgieeecgdjic
,叫	jeahcfadldjhmfZbdigXcgigb
,叫我	fgaidhcclelkngbeeeiZdffcd
,可	fifbjbZefhgdikhbghbdXkfZg
,可以	ccibldakdaefhhcdibddbkgdd
,各	ebfgccjhdhdchbedeccafkbbc
,各位	faddbdldlddefcfedcedgcbed
,合	fiVihgYgfffsjcfkfiehdajch
,合同	hiZfjdchgedohcggggfgecfdj
,合同D	enceddYhhchfjcZbfgffjdeam
,合同也	gggejgfkcfdmdfefldceihfed
,合同到	khebbiacgjdZnfchgcbleegfi
,合同压	gdglddddjhemdeidedemffded
,合同原	gfeclgdmafdmefehfecfeffee
,合同在	fcdocfbbmdepcehfcfiedffic
,合同条	gffiegfekfdjdfidgafeffhfe
,合同没	hdfbidkahicZigdffjdifefhd
,合同都	fefhgiccghhpiecchidfeeded
,合同里	fefgcejdkdkhdfhgcbgeifbic
,合约	ekcjafadjehlkfcgfceedbfdg
,合计	fcekeedbmekiecbkdajdddbbf
,合计M	fdfkgedclekffdcfebeeeebbh
,吊车	eedfiehejfeefffngefeffeff
,同	jchlbZZelZmfheecfkbYfhZgk
,同意	dblicdehgcjabbgkcaddkhada
,同行	kccjeccejdkdjccdfjgdddadf
,名	igeaagdbjfhbidbebecZZcZad
,名单	hjacchZdkdfdldcbececafbcc
,名单里	fkbcchaejedeldddecfcbdcee
,名片	gceeedidgiicafdhcheacbbce
,后	fidZjchgffbbchegchcdeeijl
,后勤	ejgchdbchhdfdkgjhkeejeebh
,后面	chfZeejjfdaafabidZcacZZZk
,含	dbmbbbgfkbnedZadfVfcfaacd
,含税	ddffedkdlcmheddcgagcedbec
,听	jccddclYkifanccekbemdheca
,听说	iZcgedlajiZbmZchlWbiejcZa
,听说C	icbaibkeejceddbcgbfjdbdee
,和	dfjdiffjdibgcaXghiieaigie
,和C	dahejighehbfddbZhbiadihgg
,咱	cWgjbikblchjoidhifdbhdeXW
,咱们	degedbkeigdehicdfbfhkeXcb
,咱的	cZefcgocmbbbadekleeZcZmbc
,咱这	ehideedigcZffkdffbgdfiadf
,品	chibdcgeejefdjbZeggZdjjcc
,品控	ehhdbdcdejgddfebelfeelgcf
,品控P	ehhdbdcedjgddfecfmfeflfcf
,品牌	decehdjhhccifjcdfYhcegeee
,哈	hhdfhdcjfdcicdbhgeedediac
,哈哈	hhdfhdcjfdcicdbhgeedediac
,哎	ffheiggdhieeihhdhbecdhjef
,售	dihfjdagggjdhhccdkefddmne
,售后	eeggjechfhjeiedcdlefeehof
,商	gafkfeadghijfeffeigijhgga
,商务	bYhjfebbhgjhgcghdhgijhihb
,四	fcifjdbhffhglgebdehdhgeic
,回	daicfigdihhffYmgkXjkcbefc
,回了	jcadbdielcdiffedhcebefade
,回头	egbcdejghcgbbdZgfbgbdffdc
,回来	dblgaceZiighkcpdedllfcfec
,回来就	dekgcdablfdfleodecmjgeddf
,因	fkfeegcfghghgjcfifkgfddgf
,因为	ejfeegcffhghhhcfiflghfdgf
,国	ffjhefegifjegfiejdbfjeaff
,图	ehldbcabjfZddgZedifbdjtac
,图纸	ehldbcabjfZddgZedifbdjtac
,在	dhfcccjYmfeabeXfheeafbZid
,地	jdecfigbndibghjgdedcgbbec
,地推	ndegeecekfffdeddfcfdedefe
,垫	dcdnkbbdkdefeeeeodfifeeee
,培	fdickeafdlcbiefedkdiefkme
,培训	fdickeafdlcbiefedkdiefkme
,基	efchfifkcggbjighchbiidgcd
,备	idjcgfdejeddhdeedbedehmid
,复	fdkbfhdiefkbfcgdfdegchagn
,复购	fekbfedfhejbedddecfedeafn
,外	ciibeegdkeedhedcklfcehkdb
,多	dlaidcbcmbbgdlabdcgeedZlh
,多久	elfecedejdffbfdcebfegfcme
,大	ZfejbZjkdZgejghgafmedkgcb
,大家	aabefcnghdZgkcZchgccbdbad
,大概	ehcjbdgghaefghggbfmZhfgab
,大概D	ebbkbejifebcfajjdinafbcde
,大概要	gjeefgeeifahdffcffcfefkff
,天	fgdhhidclekdiccbdefjjdbie
,太	fcjcjcchgechegdmelhchejff
,太贵	gfjefffffilfeiddfofdffdhe
,头	jcbbjchjebajebbhieacccZgh
,她	gieggdciffgdeijaigfbejXec
,她们	ekdhfieiciafeigefhegfjfef
,她说	ggfegedhicdehfcbjfdbegdfd
,好	jcheggdhgdgjfdcfjjdefjdid
,姓	oacdacbcldfdcdfddfegddfcd
,嫌	biilaaWdghgfgZhedtcecdZbd
,嫌贵	gggekdeifgmkddkefmfefhded
,学	ckdedeihhcigikcaffcdgdefd
,学校	cidedejbmdiggjbaejcdgdfgd
,安	diidggdflZgfhhhkgedadkjYb
,安全	efkhdfcfiebhehffdgeegklbd
,安全员	fdkfegdjefefghgefhffgmjfg
,官	nddeeecekdedfdbddbebeddfd
,官网	nddeeecekdedfdbddbebeddfd
,定	agdifkXgdjdkidZbldfjeekad
,定了	dbbhiicjdgimjfbggbhbcdced
,定金	fdehejcfeiajeeebmdblefecd
,实	cigfedfaigdefdhefggddghhd
,审	bdZmhagaiiblhdkbledcbbaZc
,审计	beakibjbgjclgfbbleedccbbd
,客	cfZemicedkijffegbndjdefoa
,客户	cgagjjagfiikfgeicicjecglZ
,客户原	ckdZagfihcgfdckZdeedehibd
,客户说	edidhchgheiggdehdaefgigee
,客服	jccdhdccmcgdcehbdYehccchf
,家	cgchicfgfgbidagaclcbcecld
,寄	adiZcakaoabbZbbabWbaamXiZ
,对	bffhecefieginbecjfbgjbfhe
,对公	eceghdiejddgefefocedeeefe
,对我	dkgbdeenZbfcbebdgcedefbde
,对我们	dkgbdeenZbfcbebdgcedefbde
,对手	bcigajZYgijeugaheZedlaech
,对接	bbibjZhbclbgfeZbdiejfbfmg
,对方	gibhZZgggehjfcidifcfddgbe
,对方说	hgffccghhdfbdchdchgZdfech
,导	ejjdaigckdfhiddaeggkdhmbb
,封	feidkdhcigjdcceidefdabgif
,小	lXleehaalfihebjafhchbicjX
,少	egbijicafjhaZdbiacehlaZed
,少发	gfffjgfedlfeeffeejfeeefod
,少发了	gfffjgfedlfeeffeejfeeefod
,就	jbdmXhdliZfbgjiggcfebeceh
,就C	kfdeefciedegeeieddhdefibd
,就一	kicbddcdlcbededgcbdedecdf
,就剩	edcmbdcancbfgcmaicgcdgcdd
,就剩P	feelcedckdeddepcddbdfeddf
,就差	cbcmdeaiiYmcgcjeeabidacda
,就差M	gfeggjfeigpcmgchegeligddf
,就差P	fedkffedkeicdeoedccdfdcfe
,就是	fgggcdeekdhgdmWhiheccifhi
,就是P	eidhdcfejddgdlbidedcfeccf
,就是没	dkgedcecgldickbdcgcbfggdg
,就看	ccmbccbckdddcdpcddccddccf
,就等	ddhlcdaifZggffedeZfcdghdh
,就等P	gfekefejeeimheedeeieehhdf
,就这	gcbfdkceejaejecjecgmfeeee
,就问	jfegdcgigbdfddcbcaebgdcdc
,尾	ebcjedgghehhdcbhncegbcada
,尾款	fddjfeXiffiiddcjndfhcdcWa
,尾款M	gffZogefggcfheemnbeldfdcd
,展	ndfeaecdjeecbecjcfegbhaec
,展会	ldcedgfcjgcedbdiddcicjbcd
,巡	ebbdnfbgiceddcdjddeddcZnj
,巡检	fcddmfchhceeedededfeeeaoj
,工	YhcegaifhfcfghZnXidcbcaca
,工期	eebkkbZbmdghfjenbheadcbgd
,工程	bhhbgefYihfgiibhbigcehefc
,工程部	fflecgeamemihddfhegddhZcd
,左	felfefedkehgjhfdhheedmgge
,左边	gekeefedkecgjhfdheefdmcge
,差	ddYhblgZhijgmaaahmhabbggf
,已	fgdbhiaggfgfiiehegaiaagee
,已发	eihccfdekejcdfeddafeghmfd
,已经	bhcdglahejgiijfgckZjZaafg
,师	ecicjeelcccebeghgeeddjhlc
,师傅	ecicjeehgedfbehidfedekilc
,带	elceZagdlZjkbcYghfjabbmXb
,帮	dbhacdlghbbcbcYbdccgdbYac
,帮我	fdibdeighbbdcdbbfcddfcZbc
,平	hehZbfkgjbagbaffcghZgehbd
,平台	iigadcegjcbjeckiebcbhdddg
,年	chdfkbaifbcjbahgeWkYgZifk
,年度	fdhdkegjecidhfddgdidkdfjm
,年框	feefjefidgchfeiccclddehde
,并	egiecdidlcbcbddjcYecefmcd
,并发	eheceejdkddeddedfafeefoee
,床	dgifgdcjdfiifbakghhfdmjbb
,床垫	edkgdeejedkdidcdiZehfmbfd
,库	djaeiedelcfgcehmfbfdjejcc
,应	bgiZebihibdeebcaZZgZkabhb
,底	fdanddicmamcgcjfdbdcccchc
,店	gifbejahdkjhebZbcbkicdgbd
,废	dbcccmcbdkbekcbegbecoeacd
,废标	ebccclccdjdfidcffbfdofbdd
,废标了	edbdeldcbmefgedffdffngbee
,开	gWcdlkhedkiiigcblndXljZkd
,开业	fadhlefdekgdddgednfecfejf
,开了	dceambhdmZakhihhkYfbhidig
,开标	ccfcZmaYekkckcecciebpfahd
,开票	eccccelekdeceefdiaffcebed
,张	edhkdedcdkmceddehldcejieg
,张口	edgkeedcdkkcfedgemdcedieh
,张口就	edgkeedcdkkcfedgemdcedieh
,当	efidjeckZjZkebceklmfcfmee
,当场	fbhdjfdlbfZkeceflkmcdgjac
,彻	fcfeekdfdkdefhdedaeheeedd
,彻底	fcfeekdfdkdefhdedaeheeedd
,很	fkgececkfcYceaZacfdfbbZfb
,得	gkhfdXbcmbdcVdphdbfddjeai
,微	iicadZfcihbdagbjndeddbcgc
,微信	iicadZfcihbdagbjndeddbcgc
,快	gkgcacddekkgfdcbbcjnibead
,态	dmijbaaidjadecccdgeecbZab
,态度	dmijbaaidjadecccdgeecbZab
,怕	cjiZiZgbjffekZbbefdidhdYn
,怕是	eZgakbifclieecddgXgofdcen
,急	alYkabfigblbgacnbadbcahha
,急单	fhclbfdblfodeedncdefedbec
,总	fcifggRhgfhgcalcgdeihecid
,总价	eckhfcYcmchhbbaegcibfcejc
,总价M	ggieifffjebkfedijghfgeifd
,总部	cidgchZhfdaccfkhdecZeeddd
,想	jnadaXbjgcbbiiadbgbadjlgn
,想了	igfeffdejfeefhcdedeefeadd
,想了解	igfeffdejfeefhcdedeefeadd
,想做	ieehggdeigffgfhefjdedeafc
,想先	dlceefeghddebccjegedelgdf
,想再	cjeibfclccZdehcaeZddeZhbo
,想找	gkcdeccbpabglgfeeifdebija
,想把	djehefdjehjehdddeiecfdhbo
,想拿	eiddkeecgkdeceeejbhnfkdde
,想换	dlefedcfhhcdiiccgYeeecmjZ
,想换一	flffffehgghflbeehffbfehlc
,想看	hjedfedelcbhfaaidjeccilab
,想要	hdhigebgfkfeghaciiddjfecc
,想让	fifgdfcbfifdddgeejfgebkcc
,意	bkcggdZicjjedeYhhjcjhcbed
,意向	ciZghfbiedjgecdciccebeege
,感	ggkjcdcedlflhdcdhacocgccd
,感觉	ggljbcbddlgjhdcecadobgacd
,成	bfabpYWjeYfZZikXdYZYfdedY
,成了	cecaoaYnbZZhcZhbaajbbffbb
,成交	fdcanedeicjbdbZaZdbehfdbb
,我	hUfkbdkXijpdjdfjiignffcdc
,我D	idghebcehgjhggYifZkmcgdag
,我D去	dmcddebdkcbeijdddbckefgee
,我们	bXieejhZhjhcmgkehefjjfgbb
,我们0	dbikdaaemcocncjhegdZgccgc
,我们D	dbfkichcifcehbcfcYebedgge
,我们M	fcfhejcdghncjcchfjecdfdee
,我们只	elbfcibeggidfbaekfchecdbd
,我们和	fefjfdegjekenhbcebidhfjff
,我们底	gedgddhekdlgjjdddgedcddee
,我们报	djbbcfkeghhhdbegfdeinemed
,我们是	dchghahdfhhijecefgfkmedef
,我们最	efgfdibbfigebielbmbeddZeg
,我们法	gggeffjejfcfdfaecihcffece
,我们的	cakajeejhaYfjeZkebehclgbg
,我们第	dhhYghfefiedkkZfcdecffjgg
,我们要	efeicicbhhjindidkiicecZgd
,我们这	djaebbhiefajagbdegmeechjb
,我先	kcefidddigefadfiebeYdifgd
,我回	headieiejejfedehfehceccde
,我报	edffhfhejfkedcdcejeeeeack
,我报了	eelcefcfhfkfededfdffgfaej
,我看	dZdlhffdbllcgcbhcgindaZgh
,我真	eehijcccdjaehddgiigcfecff
,我给	fhekdeZdihlebeihdfdcccdhb
,我要	fgeiggdfjebeefdingfhfffff
,我觉	ecfiefiifedkgibicbfjihgjd
,我觉得	ecfiefiifedkgibicbfjihgjd
,我让	deihidagidbgfejafccdhdnhe
,我让P	dbjghebdlcfihghbebdfgfije
,我讲	djgfeeefjeihhdcgilgdfebef
,我说	geajbZfZijnehcagkhdYdeafd
,我说那	eiegeecfcklfifefdmfefeejf
,我跟	deiigecblenhcdcledeheicig
,我这	cefedejdlccegcdgbcjddegcd
,我都	eedjeeefigdfgfdemlgdfffff
,所	cjedddicifdfdjaceegmdfadd
,手	djhdfdeghchdekceicbcccfbb
,手里	gkeeffdifeeefmhdfcffedfff
,手里有	gkeeffdifeeefmhdfcffedfff
,打	kdgddbgdjefccaZdeYchfkdea
,打了	lgfkdZVZnbgbbecZZZdcbmfZc
,打听	idhbcaidmaeejchjeZdYjbZdd
,打听了	bfledcaelckfjedefdecmfded
,打回	ehlfdeefejiedecdgofjeeief
,打回来	ehleeeefejjfdecefofdeeief
,打样	eahddjcghfbgcdedgcfddqidd
,打电	efkZddgddjehgfcflfeiddfdd
,打电话	efkZddgddjehgfcflfeiddfdd
,打过	jcefgegffieeegdeeefhddhde
,打过去	jcefgegffieeegdeeefhddhde
,扫	lefcgfZbifgggbcacgccchicc
,批	enhZdeagicdedphibcjZdfZcc
,找	ihcbZkdffhYclehnaZdjbcfZe
,找我	djccbdhamdbemejmebfdedgcc
,找我们	djccbdhamdbemejmebfdedgcc
,承	fbdobfbbnafjfhdcjaieeegde
,技	cgjbfgZehggcfeiYgfgfihtce
,技术	cgjbfgZehggcfeiZfhgfihtce
,技术协	eekgadddkebcffefccheehlde
,技术标	gflffffejdefgfefedffkdnhf
,技术部	fcfejgechhbeghaefbffekgei
,把	bdihadhlbegijfcYYggecdngf
,把我	ddkgbiZhefdcZhcbehejdZlhc
,把我们	fckdchdifcedahebeZeeeamid
,投	lfhZefWafjbeZedZYbehjbZki
,投了	ggifgfgghgmiZgdffeiflgggf
,投标	jbgdciacfiefeedcZdeegeeee
,投标保	eefedieeejggfffcZefflfgff
,投诉	fjcdhccfameehifefffaeedpd
,抖	mcefefcekehgcddegfegddfdb
,抖音	mcefefcekehgcddegfegddfdb
,报	bZmgaccekcrheckecgfhjbjcb
,报了	ejifedYdldngddahcefdmfedd
,报了M	gfkdfecfifkibdcddchenhifd
,报价	dahhZfcggfkiecnddjghfdhaa
,报价M	edeiadhdleplgandejfcdhgcd
,报价单	fegjeddbldlaaefceffhbdcgh
,报价发	ffjhfecgeihkbibjfjkieeged
,报名	ddoeedZeldbeeeedededoeeef
,报告	edkicfhanecfiechfhhjccndi
,报给	femccebejendhdcidifcecbdd
,押	ddhfejacldlibcdglcdedifcd
,押金	ddehfjacldliccdghddeeifcf
,拍	dhbbedkbkgadikkcdgcfccjid
,拍板	dicbdeiblebdjlledbdecenee
,拖	ccbmhebckdedfahcpbkhccZde
,拖到	dbajicddifegccedldmbeecdd
,招	hchkecaggcfdcgZfhgahhaidc
,招标	hdihebaghaggegccigcchcjde
,招标代	eeldffefkehfefdfffgenffef
,拜	heckcefjgeelgcbbggkdfbhde
,拜访	heckcefjgeelgcbbggkdfbhde
,拨	hkddeddelcdhdjaggceddecdf
,拿	gdjdiYZigdhckaebdiaYbkeda
,拿下	eddcmddlbeljYbbbbgbdafcgb
,挂	hhlbbcgbnccfcdecdcicmibcd
,按	bZpgbeWemaodaYclYWZbfadZh
,挺	dihedidoabZgalcddXdccgYca
,换	lidaflXccleglZibfgeeechif
,换了	keahffdehgacbaldgccbfdcma
,换了两	dddfledibjfdefeefifefegme
,换成	eddekkbedkiogecfichegfhfe
,据	hgideeeeieaelcldfcjcedaif
,排	bffZliZibjaagcbchhZboYYfb
,排产	fdfeoebdnbbcdeeekabebccbd
,接	gchYhegekcedffeaYYgkaehgf
,接口	aahakZihjaabbebdebekcgjgf
,控	eikbdcbejeaefkcddbddkkieg
,控制	eikbdcbejeaefkcddbddkkieg
,控制价	fbmcecdejfbfgcdefceemccfh
,提	akbdhcfgeiZhgcahcjhabelZf
,提了	cmghadacfjbfbecfdleddfldi
,搞	lZWYpXcifcZidZiWedacZaWhZ
,搞定	baaZoaZifYbbgbZZebaabcbcb
,支	ccachclandcdbdafcbfdbglda
,收	fbbdegmghfbfebgjjbgiefalf
,改	dXbkbaldnXknXdajkaYZcbhYZ
,改D	cdbdednbmbaacbbpbZbZbeZcb
,改了	edckefdejeeneeeddbgffebff
,改到	ccYakeidldcbccahcadbddZdd
,改到D	dcZakehekeccdcahcbZbdeaee
,改天	gdbbccjckddcdgbdcZeheceae
,改完	eeikddbdkelmccgdggdieenee
,改成	edehbbjdmbmfffeZnYddcdcdc
,放	fdjdekceficdegedejfkdhnee
,教	fcfZjbkjiaebcfdZeeccbejoi
,教务	hhfdifdjfehdddiddfeedhlji
,数	ediicefbkgilaajifhdidfiec
,数据	gggjeeYYiidnYbkZbjdjfdled
,文	fichibaifcckccjldZdgicZcc
,新	jaccfigYjgcddnkhccclbZaZg
,新P	fbbeZmfcghcadikgeZenddZfe
,新P不	cccdcmaeejedebaddfeoffdfe
,新客	mdeeceaeldfifecbddebecZcb
,新客户	ifggefeejfdedfddeefdfdaed
,新来	fejcdehaigagabmcgedjdcZYc
,新来的	fejcdehaigagbcmcgedjdcZZc
,新线	idedcjcfigefgkcafeeefeaed
,新线索	jeffffefifefgecefeeefeafe
,方	dXpcddagggbbagnbdbffbglhc
,方案	dXpcddagggbbahnbdbffbglhc
,方案发	ffjfffeejdgfefdcecegfcZce
,方案里	gcmefffekddfbfegeaeehhjlb
,施工队	eecdkfgdfidedeendifeedbde
,旧	ehcgkfceldigcbclkagddbjba
,早	hccgcbidjfjeccZdgbhdhcbdc
,时	ledcgedhgedidgdhdhdcgbcei
,明	ddbcglbgggefdilemXcedcddf
,是	fWafidkaqYcgccgUcYdYedZkg
,是C	gdehifeeldglbbgcdbgcdfbcf
,是D	fdhfdejejdbjcccacZgbcdaic
,是M	ccbbbdmbmahbbZabZZcaabXZa
,是他	dcdikedekdfdighdhhfcdcfme
,是他们	dddgkfcejegeighehhgcedfmf
,是我	ddcdhgiijchdbfeeeafhkfdak
,晚	ibcjddhckdghcedicfjeicfbd
,更	ecihbejdkdcldcdbccfccdZdb
,最	aigeelbffhoihceddkYfigled
,最后	bjfeglaibiofddgacgYiiembf
,最后一	ejfjchbcejjcddZfggbkkebid
,最快	edichdhdmbdcdecfdgidejhee
,最快D	fcjcefiejffdeecZecjeejhfe
,最终	cccleeabmcklkahbbbbbgcZdf
,月	dhglddYgggnbfbbfgefebfXcf
,月用	elddfedigddeheeeeafiebafe
,月结	ffdlcfbbhhlbfeeagihcedfei
,有	ifdhXYjdjehcieVbcgbgcffdc
,有没	jkddcdcfiehfjdeefafeeekld
,有没有	jkddcdcfiehfjdeefafeeekld
,有点	chckdbgcbmfeZfbddifkdcZbh
,有需	gkcdeebelccfhdcdeZedegaee
,朋	ncdecdbfgfecdccefcdgefecc
,朋友	ncdecdbfgfecdccefcdgefecc
,服	dgbegclclckehdbiaedbhbejd
,服务	dgbegclclckehdbiaedbhbejd
,本	dkdhbhbdelgbhdiedlfkddcbe
,本来	djehbhbdelgbhdhfdlfkcdabe
,机	gdfdiagaekhdgahgilegdhblf
,机器	ccibjdccdkbgceehekdbfiZle
,材	bgiefbgcgigmbblgdjggcdcbc
,材料	ceiffbhcfigmcblgdkggcebbd
,条	ecbnZdchjZaoddcffZkbcbcci
,条款	ffelbedihZdpdedceclcdddda
,来	kZdhicfaobgfdbZicjcabbjnf
,标	bdncajXancgblZlbdZZesecYa
,标书	fbpdcbcbnbbfeciecabglefcd
,标书里	gfkggfgghfiekfdefcfgehnfg
,校	hggafhcajgZeejhfbadbbbdbj
,样	bblefebhgeffadhjeafgammZd
,样件	ednebdccmbcdfhbYdYdccqndd
,样品	eclhcdchgfjcedcmabhiemhdd
,样机	chcahigalfbdZckgdgcacihbe
,样板	cZheiddlccffaecilbeehcYce
,框	ebihhbbjebflceccecicidcen
,框架	ebihhbbjebflceccecicidcen
,欠	feedlcZZhjabaddZmkekcdgaa
,款	dcdaqcabnaechciaoYfakcbbh
,款打	efgdkdddkcikffebnbgffffff
,款打了	efgdkdddkcikffebnbgffffff
,正	egggedekfbYjdbeZbYYcZjidZ
,正式	ebbjfiajchbncdaYdaajbkhdb
,每	abdiegicgiqcbYjilhficYkhc
,每间	eajgceikdfjeedkcebffceikj
,比	cYlameZenYinkaaYfVgcjeebo
,比D	ffedlfegjfenegdadcidcdhdo
,比价	feiefdhejelehfdefeddZdcfe
,比我	feiedgfdhgldledfhZfchgcee
,比我们	feiedgfdhgldledfhZfchgcee
,水	iheaigZcnaabbbbdaeebaligb
,汇	gceakkakdbafccZgiagcbcfdg
,没	nddYYkackcgdhddbbgdTibdWc
,没下	kiacecbembkhbeddhdfaefZed
,没下文	kiacecbembkhbeddhdfaefZed
,没人	genfZZbhiahdddhcebeijcaad
,没戏	dedeelbdiefhdbkhebhdiebcc
,没提	ifkdeebdldccfcZjhabcfclbd
,没有	gfbicejekcdgcbbbgehbfcndd
,没法	ecbkbidbcllggebcgneddechf
,没聊	cebdccmanbcdgcacdbcedaagc
,没见	occcdcXdlbfeffeceadcfdcdc
,没见到	leeffeafiegfggfdfceegedee
,没说	lgcZgYdcmbcbbdaecXcddZcde
,没谈	jaebdchbmcZaddbdijbedchdf
,法	gcbjbicgfhcreddfcffgfdecb
,法务	fcbjbicgfhcseddfcffgfdecb
,法务P	feeiehehdhemfeacehgfgecde
,洗	hcddfjdeihchlicgchfecdcme
,派	cbacmdabmdeddfdcdafdeZaqd
,派了	ddbemebclcfeegeeebfeebcoe
,流	ddgjffbhhdbjifkbjdcelcYde
,流程	febkfedhgdckfclcjddhddZdf
,测	edpadYchgdebdcaaihebahibc
,测试	fbpefZehfdccedbcjefdafgdd
,消	fjgdabghehddjbcheighggoae
,消防	fkhdbedhfgddjccheigdghpbe
,温	ejedcicejedhhefeehffeembf
,演	famecechgfcdedgfdfecdoZbh
,演示	famecechgfcdedgfdfecdoZbh
,点	ickbdddkdaZdacabeYebdjebd
,热	ffkdicdbghbdbfbddjdkecafk
,然	bakeaclbkehhgfhekcebjeffe
,然后	bakeaclbkehhgfhekcebjeffe
,物	egchhegjdgfdgcbihgfdgcajf
,环	iifcehedjekehhhcehfhcblgj
,环保	eihcfegeifhfefidfhfhfelgj
,现	efhdiZcbkdiejehijldhidcZf
,现在	fehfdccchhhhidjfemfijhbZc
,现在就	ebhkadielcchddhchadghfgbe
,现在用	ckieddbelcbfiiedfgedchZcc
,现场	cdhblbgghdbbcedlglcacZleg
,现款	fdcfkebflbhgbggbnYfcdceee
,生	ighdhbablddclklmdZiccfeaf
,生产	gghehbabledclimmeaiccceag
,用	dhdifafegheaebfhbhggdgiko
,用了	cibdkfgYkfdbicajcdbgdbhjn
,用了四	fhedehefggghlfdefZflfecek
,用得	gfedjegheggefdeeegefgabik
,甲	dgbkhcaichjfikghgkcbcgiea
,甲方	egcjfcagdilfikhefldcceffd
,电	kcbcegjffhdajdYhjXlgeZgbe
,电商	ehfdghehfdcchfecebnefeief
,电梯	edcgmefkebdhdediiaeeicZdi
,电话	jbfZZciXjhfcfZZhZZbhaafcd
,电话里	gfcbbdhafigefdekdgeeddjZf
,留	oabdcfbcleecdbabbedcbaccd
,留了	nbbdcgbclefdebbbbeddcacce
,白	afgZalhbiheajefgdYbamjjgc
,监	aekibcadjhddicdbegebgindf
,监理	dbkibccdihdeiedbedfegindf
,目	gighdabejdhbjZabggefedihd
,目前	giggebbfkdebkZabggfffdfhd
,直	jZaZglYhciYcaiaafkdkdbhZi
,直接	iZaZglYiajZdajbcdldkdcaaj
,看	kicbWdefjbdgdahXfYdcheeab
,看到	iZhcbdjckeihicdaecddljbcd
,真	ghbfcjedgigbijjecedehebed
,短	jdgeddddkeeegfeffdfebfaed
,砍	dabmcjbggenaadhdclcadhfda
,研	dejeehdjgcehfdcicedgdomec
,研发	dcjeeidgidfifdcjdfdgdomec
,研发P	ecjgfedhgcfiheekdZdgekihe
,磨	ebbjheceihcicadgjecbdbcbb
,磨了	fddkgedfhheiebdiafdcedcbc
,科	efgdejeidiceggaceafbehkcg
,租	ihcchcgcmbbefcdadcdZdYifa
,税	ffgdgfhfjdicifkelagdiffed
,立	fnbfddchgeceemZcegfjidifi
,立项	fnaeddchffbeemadfdfjieifi
,竞	bekfbgefifmeocbfcffZigbdb
,竞争	eelfffbghfkfmdekedcdifcee
,竞品	cfhfeZhekekgmdcfhfgbcgeed
,竞品R	dhgffdgfifkgkedfidhcdhafe
,章	ccbboaaoZccpcdcabbiccddcb
,第	kZYahghgfgigigflZZbeifXhc
,第一	mcbbigfehffgkggncaddkcZbZ
,第一名	debgficdejkcmdfddcfcmedfe
,第一批	cccdmeckeahlfbgogbeddfbbc
,第一次	nbdcadcbmcbefffcdbdafcbec
,第三	dhhbbbkdkefigdibgdeicifbd
,第二	aadhigihdhkgedjdZghehdamf
,第二名	fgdggiehckghlfdfeghhmfeff
,第二批	ebefjcciefjdhehadlgccdblh
,等	ZXoiaadckdfcafZfefegklgch
,等P	dcleYceYpbgfbZfZgdccelfgf
,等他	bamggbgancicbgffkbahcgbgg
,等他们	cbmggccbmdibchjfiebjdibeh
,等保	fiidcecifeeffgibfgfedkndc
,等回	bbhlacYclbnnfbabcdcbZcddj
,等结	gekfffdekedfehflecfedhnef
,等通	eaibhclkcedechejfbbhgceem
,等通知	eaibhclkcedechejfbbhgceem
,答	hZblcdifjbYXYbZYcabZaabjc
,答应	iacnddbhiaZXZbZadccabackc
,签	bbYZrfYfidaoebWhecfZkdYlb
,签了	decaqZZcmZcqXcYicaabafcgb
,签到	efdfkfhejedffffcgdefjgdnf
,签到表	efdfkfhejedffffcgdefjgdnf
,算	jZcecleagikddbbecbhgcZiha
,算了	edhbdkdeiglccbccfdfgfcZed
,管	ibjdhafggficZeiccdbkdajbb
,精	digdgeckdcfeecchcZegblocd
,精度	ekgecedkccgefddceZfhckocd
,系	dbdhkhabekfjechjaecZcdbgb
,系统	dbdhkhabekfjechjaecZcdbgb
,约	iiecdWfigbdhdcdXbcgeadbkc
,约了	jjdeZXfgiaeghefbceegadcjZ
,约了D	lhefbcdhhafgjgdadgfXcbeja
,约到	fdicdfhekdddZdfbeccbcfcde
,约好	dfcekeijfdfkdedcebhddhdke
,终	dbjdjdcdlcdhieelgbdedeiie
,经	jffacgfaigcdZldecjgelgbbb
,经费	chZZchhdficednbddkeccdbcb
,结	deffdjhXhkhdhfiileljkeidc
,结果	cefecjhZflgehckfhbmjkbhec
,给	gbiedbgancjcdcbZefgcbhflZ
,给C	hZmedbecmdjccbcbbacedghlc
,给C寄	hfifdfeifehfeehcfbeeflfdf
,给C报	fdijefcejfmdcgdhdbgeddbdd
,给C的	dekbhecegigffehifhdjdalkd
,给了	gbkgbgZgialdhgidjhhcdhccc
,续	aYZkgffaijhbgYYcZjihbffhu
,续签	eddlWicXjmfbafbedlbkecbbn
,续约	ccfjchgbghncfefefhkcddbjl
,续费	ebdlcfYedlgfhabcaghkddbZq
,续费涨	gfglcefehhnfjgffeigbffdel
,续费的	gggkdgddkeeifggfedecghgfn
,维	daahlcZbobciiedceZeedealg
,维保	fcbhjdadmdciifedcaebegdje
,编	dcddjeiekdcmcedhdbeddbhci
,编号	gfffkgcgjednfffidcfeedbdi
,网	kZYjbhgbhgbbfbagcXeagcnZc
,群	mbbcefhdldfddfcceeefdfdfe
,老	jfgchWgkfYhdacidiZeYacdbn
,老P	ejhdfffedkcfifdefnfcffaid
,老价	cbbbmdclccdfdgfeedffedcfn
,老客	igkgccYjeaidccbekbheegXZp
,老客户	igkgccYjeaidccbekbheegXZp
,聊	fmbgYYclahieegdfcgifcZjbe
,聊了	ikcdccZcnbfgegffdefcecaef
,聊了聊	gkceccadlcfhddicdfeceecdd
,聊得	hibceegjebedbhfegbdeedcdd
,联	hfdeabjdigdcdccecbdfecZac
,联系	hfdeabjdihdceccecbdfedZac
,联系人	hdeedeifjdfdfddfdceafeabe
,股	fnhceebelcefedmfeZeefeddf
,股东	fnhceebelcefedmfeZeefeddf
,能	ekcjecaZigifdjjegihZegldh
,自	hhaajffahidcZgWhajcjaclch
,自己	flYcehhdgjfcZhajdidmddgbf
,药	jhadjbabmcdckdenddddbcgfd
,落	fdgcjlaeclZajbcabddejdbbd
,行	lldfacZifeffebcbbbihddnge
,行政	jfggffecjfigfecedbhgffegi
,行政P	ifgcgfebigiefedeeceihdchh
,补	beiccbihkaYlahZgYhcbclrjZ
,被	ZefZcmbZejclqYcYgafYidbhY
,被R	fjgefgeeejZeheedjdfdbgfee
,被R截	fjhfffefhhZehffdjdffdggef
,装	bfcdlaiihcbcccflbcckdekfb
,装好	fcjifedameegdeiaggfeeidkd
,装完	geeejffkcegceeemcafeedjbe
,装完了	geeejffkcegceeemcafeedjbe
,要	ZlefhWbfckedclhhanehgkpmg
,要0	cedjdchfckjbaaZhhmbbhghff
,要D	eiefgdcdjidgepdgglddeebhc
,要P	fldddfcclcgbenmceZcdddZcd
,要两	flbhbfchhcbeggceeZicekagf
,要个	cfcijcgZgikfbfccdjebfhghb
,要么	gdgkedbcfifjdkidjjeibdgeh
,要先	edljdebifcdddghhkidcfldch
,要再	ejchfedjmaefdcbdeZedfbhdl
,要咱	eeedkejccldedeebdofhdcYpd
,要咱赔	feedkejdckeeeefdemfdedand
,要我	eedgkbebfjkifaXfdjcgcigdc
,要我们	eehdkbecejkjgdXfeicgcjjec
,要改	dcjhddeejekbjbjbejegdmddc
,要求	dbidkaZaelbifbembjeigcike
,要求D	fcgekfeggedmdccngjajZchji
,要求换	gdedlfgfdjdedeebdeffechnd
,要求退	fccbmdefdkdgeedcdoibedbob
,要等	dmafcdacoabckknaeWadcccab
,要能	fkdcdfeeldefdccefadfjbnad
,要说	gefejfgfeifedegkgngdfecde
,要说法	gefejfgfeifedegkgngdfecde
,要重	edkjdccembikccheeffgkdYej
,要重新	edkjdccembikccheeffgkdYej
,见	ggdcbdjkdehghiYdheibfedca
,见面	gfdecdjkahcghicekbeeegddd
,见面就	hgdedeiibhdffjefkaeeefeee
,规	iggbefeekecdebaffbefhkkdc
,觉	dhelgXYYgjhaaZfhgqcecjWYe
,觉得	dhelgXYYgjhaaZfhgqcecjWYe
,计	bfgjbgabkecmffggchebjccff
,计划	cihgccacnadgfeiheYedkdbfc
,订	dbahmfaocZhqdahhgfZYdfZbg
,订单	ecbilfameabrebijcgZYdgecg
,认	kaihZcZanchbdbabcbdcakice
,让	gihfedViffdfgeegehibehjgg
,让D	iakcjfdhcihffhbhdiicahcji
,让P	achdicgfggjfhdaiehdcbddgg
,让他	jfjccebekdedddaadfehejffc
,让先	gjdeffedmddgdfagefcdcbfhf
,让再	eiiecddgfhegfeeienfedikcc
,让出	dfhjbdbdlghjfbdfcijbebgbh
,让发	ehbihdaigcbdacicfZdfddbZl
,让咱	fdiifeedjgcgflgggdeeedXgd
,让我	hlcfdfUghdeghhfgfehdgcigf
,让我D	kigcceZjeehegeahcehbhfcbc
,让我们	ckegfdZdhggghjgiggfgfdhjg
,让我先	ejdfegfeifjkghfhfbffffldi
,让我别	hhdddjdcmecdkgghhfdcfeffe
,让我去	igbdddefkdbggbkcjbfeeeacd
,让我带	egfjdfdghedbiebeegijeeebg
,让我把	ghfehfghgejjfdgefcggjgheb
,让我报	gkeddgefifaffghdcddfeelfd
,让把	gahkbgbjeeddcgfciamjbcidh
,记	ccacccmbnbccZbaccacZfaoac
,记一	ecddeekdkdddbcdedcecgcncd
,记一下	edddeekdkdeebddeeaecgdmdd
,讲	dbkjaaaffihddicacjhbkdZhb
,设	gcdfkgbfgffdbggkehbjgaiff
,设备	aeegkhdeghedZhhlffbkdZggg
,设备科	ifgdjgbejfafckiidhidhdgkg
,设计	kdeegbbhgbhffaaaeidchelcd
,评	cbjdffgehfgcmdgbgbdbibhdc
,评标	dbhghZihiZiefcfdhZfdpeZfe
,试	ZXlffiYefjegfcbdblcZdveiZ
,试一	fekgdgeckedffedcedfeelZef
,试了	cgkbbabeladdedcddfedemfid
,试吃	dfhcicdjdebfidceegecdpbcf
,试吃会	ehhebeefhdeekecfeheeenhee
,试完	ddchYmbYilicldedcbefhrYdc
,试点	dYjihbZYijhcfjhcbiegfhWmg
,试用	dWfdlbgcihdgYgfkcdfedhbgZ
,试用期	gcmdffefigchdjhcfZiefmblc
,询	hbnaccbeldceceddhbedkdfed
,说	kefgefagXoggebkeishebgcld
,说D	fcchggZdkebcZfefhgigcchff
,说D要	fidcjfehgfcgcccciZgbdecch
,说R	ckYidbcccmfjlefhdlgfecaie
,说不	bcbkdjYedoddieecfcdndgbYh
,说他	lbhddbeejdbebghfhffggcfce
,说他们	kdbeecfhgfceegZfhhfhhefdf
,说你	dfjcheefbjeehdcgelfcgeiie
,说你们	dfjcheefbjeehdcgelfcgeiie
,说先	eigebdcgidddadadlfdbfhjdd
,说再	bdcekcjeaniffdbccpfnfefmb
,说可	jgagcecdkebbffbcehkddfibb
,说可以	ihbgcecdjecbfgbdfikdefjbc
,说同	dbiieddeejnejfdfejfdfeced
,说回	mfdeefdihdedbekcddebecdee
,说太	ebkjdadeekedcdbdiqebfcZcd
,说好	bbbhhajdficpdbYlhifedZkaf
,说好D	dbcigcgbjfdpacbmikdaecead
,说就	dgiceddmbdeffeddfYfffnkdf
,说想	jgfdefebkdcdbedmeecdgdcdh
,说我	hhaichZYiihifefdeidgcciab
,说我们	chajehbZgjiifefeejdgccidb
,说是	ihedhdddkffhhcfjfZiceecag
,说没	fbjkchajbiifdbnfcjdbgcdcd
,说用	ebfffhijcfjgecbddedeefchg
,说等	jefjbbefifdcgefhfZchefeec
,说要	ehgeYiYfggmfgenfeebmffbci
,说还	balacibbigbflbcdcagedmcfg
,说这	ejfggdccihjhffheejhdfbkie
,谁	ceVdYYsXpafZhbkZXbfYWebaY
,谁有	gbbbbeldkdabfbfbaYdcdcbba
,调	jaaejdhahidedcdkdbekdadbe
,谈	gcchcjcfejlaadZadocbbbcbd
,谈到最	gfehehfgghZfeheefjfdeeefh
,谢	eceddkffeldgedgdgpeifgcfe
,谢谢	eceddkffeldgedgdgpeifgcfe
,财	cgdfiegeeibfekfelifbgfgad
,财务	dfefichffhbfeifflhgcffgbd
,财务P	egbiedhcjfdiehcdkkcfcdZed
,财务说	fdejhfadjeccfcecjfcdeefdh
,财政	dkcdbiadclfdfocdhjcdidcfe
,账	fjdiagcbghffchhfldfhedccj
,账期	gfemefechgfgdehfrffbfdcdd
,货	fcfdocfikahbdcdrcXcYdhnZh
,货D	fedbmfbbldcdcffnccgdhdbec
,货到	ffeelfbanbkceffibbeehclci
,货架	heibbehjgdchddehcbeddlqdd
,质	daiiibYcghggZcflkkfcdfmfY
,质保	fdhigeaZifggaddmlfhcdchfZ
,质保金	gfejgfcbhgcgdeenmgdeeddce
,质检	eaihgefhffidcecielegdjldf
,质量	fgdfkeaeekdhgejafgfddhkme
,资	jihZYiWXfkdaZgZZchcYlbbdb
,资料	lhfccdYdkeddbdebdiecidcce
,资格	eeicdfediffeddccdgfekdbfe
,资格预	efjeedffiegededdehffjebgf
,资金	cobedacacneeekcdfiebddjfe
,走	bffggYgelXYjcfZhlbeYiZkiZ
,超	fiadccjajhcbijkhdocdcbecd
,跑	kdeaibXbigZggfcodheaciglc
,跑了	idbdkebdgheeehdefjfdfcimf
,跟	hibdgefeiefgghiillhbbacdl
,跟C	hgdidagggfifdehdijiibcddb
,跟C没	defeecjfkcfhZfffhhghcifeg
,跟C的	jicgbegiedhfbgcgfclbdggfb
,跟P	djgcbdiblddehihbcicaehgfe
,跟上	ececnfhjedgedffdjcddfddel
,跟我	cmjdaadbkdgblddcdddZdfdae
,路	jiYaeagcmcbcecbddbcabfZbc
,车	jZgdhiaZkfhcjcahcgdacfUeb
,车间	jcgeieddejeeifeffmfdfebge
,转	ldegakcejdieffbjggbefiZbg
,转发	gbdifhiihdgighfjgkebehZdd
,输	feecgkdedkmkmccbcddcZdfgf
,输给	ffedfkdfdklljddccaecadcef
,输给R	ffeefjefghlhieeddcedaedfg
,过	ddkhgdcejbbgehokgbjahicii
,过了	edlhfdafidcebgnXiblbhjggf
,运	bcibiibgdicffdglfhchdfhch
,运维	fgfcjfehcidjhiegbfehffkbi
,运营	daiggggffhidgdigildZejbjg
,运营P	ddkhchdggejehigddgeaekYgi
,返	ecggdjbdgiobifdcbgebedbdh
,返点	fdggcjccfinbjfedcgfdeecec
,还	mgZhggXhgekeegdhigfdhdfgk
,还在	hcfmbbZaihkeebZdoebfbebab
,还差	ebijfdbclaegfdiefahgdfldc
,还得	ekecdfdckebdcjgiefeddhoYc
,还是	cgdifiejfdmlgddfhYhfcieil
,还有	ciidhcgemceglgjmggfcjebic
,还没	sYddYbWZrZddcaZaaYcYhdfcf
,还没聊	keffefbejeddcdddeefdeeccc
,还要	edehjehhgdjcefjgbaacddhfl
,还说	edgflciffijefddfilkihfcge
,这	ZhlfWgfagjififhbbicohdegY
,这个	ccgkclYcdkgggecdhiijfeffd
,这事	chifechbldcfcdmfekeafecef
,这单	cckfcgZdifaegakcdedhabfcb
,这回	jhegefchhdigjheeejeaefgda
,这次	djecehcehggejedeeiedhdebe
,进	haYbjfifeihkbZeehibhcZiac
,进度	eddflecbmcegdefljcfdeecde
,违	gffkfffdiggmeffedmedeeeee
,违约	gffkfffdiggmeffedmedeeeee
,连	edddhkghcjifidejdeekidibl
,追	cZddmddelebhdcdgiacdccZcn
,送	ichgbbhbnadcafcjddhaehicc
,送了	idhebcgbmcccbgccefdbfijce
,选	dfjbjcajfcdleddddZfbcghcd
,递	mcbddebcmcddcebfdbfcgcddd
,通	gcadlchdmcgfcebbdgecjaccc
,那	fhegbgfcgieflleilhgicdmkd
,那个	gggdfefgfgdhegicihgefimif
,那家	ddbhbkbbclckmbfacakZbdbjc
,那边	ciehcefZlejdkkckihbldZgje
,那边的	degdhhjbghgfdfhddgfhjecge
,都	gcichegYofiahacahhecbeWab
,都是	ikfhccadlcifddffcaeeijbfc
,配	dlehbdbbnbkdccccfddgddpcb
,酒	eehbbdlclcfbbdbcefcchiZdh
,酒店	eehbbdlclcfbbdbcefcchiZdh
,采	efgeegdghejjfghidkefgfdci
,采购	efgfegdgheijfghiejffefdci
,采购P	eficffieifidgcbhdfbdafgdf
,采购中	ddecghjgfhgihffihbefkicgg
,采购部	hagdkfbiegchhfkhhdfbededl
,重	dhoecbZdkckcachadcjbbkmcb
,重新	fflcffbfjdmedebffaffdfifd
,量	dkbceaifkZejbfbadYafagfch
,金	hfhfffhiecekgZdeaahddigcd
,金额	feigffihgdbkdZgfachdcihed
,钉	hcabacjblcbdbebcdedddadbd
,钉钉	hcabacjblcbdbebcdedddadbd
,钱	bnZfeiUelecYdthcfjkkZZheg
,门	lfbZZghamdccbbbZhZfeaigdb
,门卫	kchfddcdifgdcddfdcehegccg
,门口	jddbbdielbcfiehbeZebecadf
,门都	jgccbfgcjfcdcccdceifbbacd
,门都没	jhccdYhcldcddcdeegibccbdd
,问	fobeZZakfakdfgcfefdfcbjec
,问了	jhbfbbfgiacgbbkchddbbbbbc
,问了一	glbcefbckdbifcjbhbeddcjcc
,问咱	emabecddjeeeneecebfcfemff
,问就	cafbjekcckbfdeeecbenggeib
,问就是	cafbjekcckbfdeeecbenggeib
,问我	bifedbgigcifgfckedfZdgggd
,问我们	cifedcfhhdjfgfelccfbdghga
,问有	gmcedecbmcdfbeeiejebehgbd
,问有没	gmcedecbmcdfbeeiejebehgbd
,问能	difhceaiecjcehaWejgggegcg
,问能不	difhceaiecjcehaWejgggegcg
,防	cjjbdbbifbbfhfdkddecdkpdc
,阿	kbZejdcegggcibcjgeeafYfle
,附	dcclfhcekdemdegddfcddigde
,附件	ecclgdcflbfnefcddccddeide
,陌	mcdddeadlceeedddeceeedceh
,降	gffledecmdnegeedecgceedec
,降到	gffledecmdnegeedecgceedec
,除	cglfbbcajgkdiheefjdgickcd
,除非	ekcgddecgjheiihfcpeiefjde
,隔	ZebkbZjffhdcndddfgghcbacf
,隔壁	bbbkbcjffhddndddggcicbbcf
,集	befeZkgbgjchblhdcYfffbacb
,集团	dgZhckabgjahamjabZbgcccdc
,需	ekhbcdZejcbahhmbdfccaagbb
,需求	flecdfbficacjjldeeedabicc
,非	dZcngbbdbojiidaZhkcacbZje
,非要	gdencdeedngiifcZikdbdcadf
,面	feiaijcifgmbjdcehhcckfajf
,项	digddkYfeifecijjedihZecec
,项目	digddkYfeifecijjedihZecec
,项目停	fccccmcfhfeedahbecegeechh
,项目取	gffggjffameeebhdfZfqefdff
,项目没	fhhefhdgkcedemfdfafddfdie
,项目部	dfejgdigggffeabohbfddecci
,顺	ggbbgblgiaZfeiegbababbZol
,顺便	gibceejhgccdcfhgcbdddbejh
,顺带	dbddmfkblfgffffchfdffedni
,预	bhgZjdgjfefeinelgceflhkfb
,预付	edcglfZiehdkecciqkbckdcdd
,预付款	eeefkfdigfcfgceimeddledee
,预算	bhjdbeegidfbjmfggZedjglab
,预算M	dgggefbgidcdlrZeiahejaeed
,预计	fdabjcjkccgeedgjebjdigfff
,预计D	febeidihgeegdggjddjejhgfc
,领	fehZfajeiedefhdedbdgbefbb
,领导	bfhagalehfeefhdfdcegbefac
,额	embccdcafjdddnjdcicddcbec
,额度	embccdcafjdddnjdcicddcbec
,首	fbhhjaVihZlmbfiflYiccfYbY
,首付	fddiieZfkdhjcgkcldjfghgge
,首批	dbighcaclciieebqgfcddbbbc
,首款	ffdiffdkdcjkdedZnbgeddfce
,骂	edcdldcebmcdedcbeifbdcbld
,验	daiihcbblfdhfgfomjcfbajZb
,验厂	dbmdbccfdjefgeccelfiddndf
,验收	fcaiiedbmaeheggoniccdbbab
,骨	fegfjfehicdddfelebffffajd
,高	fbmddfcjfbndefeadbfdbjhZb
0	behgeckifduhdhdjlgceehudk
0,	bfjchcjdjfpefjghhddfgkldb
0,C	fgjcfecdkfkfibdkgZedibide
0,P	fddlefeekcncceidcafcfdaee
0d	ffdaligdejihdeeedhfgfeamd
0k	dlhZcecigcdfkhhffagcdhmbf
0l	ekgbcecckdhibdcadafedbpcc
0一	eciddfidldfdgfjedafejibdd
0万	edchjdhjedjggfahfZfgiaecd
0个	dhgfgadkdedjegeeeihkdbdgk
0个点	eaeehcjdghkigdjefjeneigff
0个账	ggihefehhegigdfbedjdfefej
0个账号	ggihefehhegigdfbedjdfefej
0人	dfagedhifdjicecbcgdeecibc
0以	djegcefejedddccddfecdglff
0兆	ekaihedjeeijecliddehcbhee
0分	cfjcggbghedbfeaegeedkjiha
0到	fgdhefhfjeeedecbdbedecncd
0到0	fgdhefhfjeeedecbdbedecncd
0台	ZdgeZakjedmhhiicbebdZeVcg
0吨	ZhhafchgjYjZYiYifafbdflai
0块	dachkjZbaooghdajbjdbgeYXY
0天	cZjmZddehhaidcZrocggefZZe
0天交	gejgcdehfiflhecnbiedefcgg
0套	ddgZfcljfakiffanafcbcdfah
0家	fgficbfgiakeYiYhYWfabhWbk
0家店	ijhfcfchgdkfcaaicadcdjbeZ
0寸	ehcddejbncaefbhjebedhcobc
0小	ecjieidehgZjcbbjccehehdig
0小时	eZjicibeieZjcbbjcaeheiehg
0就	feiibdcciinbfcbcbijhefjcb
0年	gcgkgebdkdifddefhneeedacb
0度	dnbccfacmdaefcddcjhjccpfc
0张	hdgegecilcghdddafebfdmjek
0折	fdclcfbekcphdefbbXmbgebda
0支	ihbaicehhdedbbeZcZcdeZjlj
0改	ffjgefdelciiehgfkaefffhfe
0条	edkdffecldceidccilgcggmcd
0毫	figdeecekeaegeedccfdegmbd
0的	cjeYackYodacghaabaedfbnha
0米	bheZYdjejbYbeecaadghcitaZ
0米0	eedccekcldcdggdfcbdidfndb
0间	deccidhlcdhiZjhZgaddafmii
C	ieebggjghdefggghgeeehihgf
C0	defffaikdajcbfcfbZbgmhdcl
C0家	hkhcdedjedhdcddaddddejcek
CD	dgccghkhgfagflackfbjgcdij
CD不	edfeekbddjdejfdcdZencdgdi
CD到	ecehkcdjehepacdYoZcibbgaj
CD的	cihfcdhaiifcbkccdhcgfijbi
CD签	eddelbYkfdglhdbdgbfZZccba
CD签了	fffeldcjgehoieefiegcdeecd
CD要	fkefffekdddgimedhcfeeeefe
CD那	fjeehfdkceegdacffddeedgcl
CM	bZghgbfjcgkbdYeblbabbbbcc
CP	agcgcdjdjelcehibdgfgddgkd
CPD	calfdcghgfhfebbcfegefkacc
CP不	iebgccldkcbdddbhdedagbbad
CP反	fahdjeccjfcdeedcclechikee
CP发	dcdgjfggfiehbcccgaehecale
CP口	dfcidjbghfZiiicdeelkeffcc
CP口头	dfcidjbghfZiiicdeelkeffcc
CP同	ggejegfjdfbZefdilekfeffff
CP同意	ggejegfjdfbZefdilekfeffff
CP听	dccicjchdjjfedccfmfcfhcdf
CP嫌	ffaeijafhhlhgfbbjhececahd
CP定	heefgjefjdieieoiheeffggdj
CP就	ebkhcdbedklfjfebgjfneedce
CP微	hhejcfdcldemfedeeckcfecdc
CP微信	hhejcfdcldemfedeeckcfecdc
CP想	ekdgefdfgidfdldhamgcejifd
CP想换	gigggggcejffdladcmebeecdd
CP打	dicdeeiejefffgafececedjce
CP要	dbhiicYemZggacfjhYdddflkg
CP要求	fefeigdfifkjfeibdbfefejke
CP让	bdfbcbkehggdechcdfjdfijgd
CP讲	ggegifeiegfdggbeekhdhgide
CP说	aicfffhhibiegfeckglZiZdgi
CP说D	embebdagggicciccjiobjedcg
CP说R	fgamddddmcbimfedjYdcffcce
CP说我	ggbjckcjceneaeibcaedeeZbe
CP那	bgaihgddnbedZejZkjbbbdZia
CP问	digfceaclchecdgZfYeddbjbc
CR	ggjfgfffifkhZfcffdiekhfgf
Cp	fehehfbcmdjnedejgbddehced
Cpo	fehehfbcmddnedejhbddehcfd
C一	YkeejabiffiaijYXkZbffZfjl
C一期	eldcefejeegeildchcgedcgal
C三	ebihjdbleahkmcaicedfhijfg
C上	ibehabhejfdkeebdedhedjcce
C下	djjagdbbleakbZeecgibhdmei
C不	dabiefkVhhigeigebgbdZaZic
C不够	fkdccddfhhegfpebfggeffcic
C不是	cfdeablbmcccbeabhjebdgkab
C不续	fffcclcfdkcegckfekfoedccm
C不认	cccakdkgblbideceenfgffcoe
C丢	heceejdehglcmdfgiaebdcbcf
C丢了	ffdefjdehglcmdggiaecddbcg
C两	ediggchhgeddgdegddeifjjjb
C两台	edjdhedhiebffefjedfdhjndd
C中	caehnZZgkZbkfbdYedkbphYab
C中了	dbbbmabfmcdeiccgbgbcrcacc
C中标	efciicdfjbfkZdfbgeldhdfdd
C中标通	ggfeigffhggneeeefglfdfigf
C也	ehibbfjeidbcbcccdeceeabcj
C了	jbhdhcbXsYZcebdnfZcZeeZYk
C二	aYheleZgjbimadZfbddYehhdj
C二期	cahckgcihbhmdebZbZeaaciZl
C从	dgdaidkhhdffkhgiccdcddade
C仓	edYhZcmZobgfdbajcabkgbYan
C他	dhchdcidledfhhgcdjighgkkd
C他们	dhchdcidledfhdgddkighgikd
C付	ecedkddaijbZebaenagmcafcc
C价	fchkddddhhgecbhddhhfdehic
C价格	fchjeddcghifcbhdeifddehec
C会	ibgiecfdhieffecejmgejcegc
C供	eeeeedjeejefefefenelhefdf
C供应	eeeeedjeejefefefenelhefdf
C信	akjeZZeigabceZmceadbiinak
C信息	bhjcccgcnbbdgajedYedjbncd
C做	hdhbgehejceebfcebbedegioh
C停	bbghehicmdghgeiekYhhcgeaf
C催	eceiieehlccjdhdedZhceecic
C再	cZbgmcbjdcdecedcdcedfcbdm
C出	bdiakdiffghdefaccjbZheijb
C出来	ffkeibcghdhhfheediecigiac
C刚	pYcYeceakegclcefbcaZbbdbi
C办	jddeefheifjihdacdhfdldcie
C加	khdgfebifbfaececiadedbjdg
C加盟	hfegifekdcdcdeffiafeedbei
C包	hfdciehddjdfhegdhiedfeake
C包装	hfdciehddjdfhegdhiedfeake
C单	eebjgdcefiingffhdnedhdjde
C又	ZabkmZfjZjebhbbajobffYbkh
C又续	fffdkfdjfbdibeeecafceedbn
C反	fdcdifidejcddhdhdjfefcfoe
C反映	fdcdifidejcddhdhdjfefcfoe
C发	kcfbfbddjfbebcbhjYchlbXag
C发了	lefdZcbdldefeddbbaefmcYbh
C只	gidhaiYdlbbcZcbgcZddhboba
C合	ebeiggYeifflbfjZdidebecdg
C合同	ddbihhYeifclbgjbdiffceddg
C合同D	gffejeggghioefaiibhieggdl
C合同到	ffgmdeeejdelefnfdeeghffde
C合同签	ggganfffhedmifbindZfeffee
C合同走	fgfghffhgdemgdcjedffefdje
C同	eekgcdcckdhajcacnZffcmdcb
C同意	gefjegfejejdfdceoaghdgfdc
C同时	efkccdcdjecckeddedddembee
C和	hkbbgdbejdaejefiedcbcfcid
C和我	fkeceedejdbfpgcefdfeedbdf
C和我们	fkeceedejdbfpgcefdfeedbdf
C商	hjchfdahehbmccabeghbeckcc
C在	mdajdZaZnbjbjccjdYfgdhgec
C基	cdjicbbigcjehcgecakdgdhcc
C大	ekibffYbhhhcglajdbegilYhc
C头	hedejeckeecdebbdmdeeeccdj
C头一	hedejeckeecdebbdmdeeeccdj
C嫌	ahheYidZfjebdcYlfkcZeecce
C嫌R	fmdbccefifbgmfdeeggcffkic
C嫌R的	giffgfggggcglffjgogegfcjf
C嫌贵	edbadncfejpecgcddgfdfccei
C嫌预	gfekddeegicedffelnfeeeeee
C嫌预付	gfekddeegicedffelnfeeeeee
C安	dbfcfcjhhcbigfcefgggejmYb
C官	kdffefiejddgddgdgedfdedad
C官网	kdffefiejddgddgdgedfdedad
C定	bdYbglieifaZidXZiZfaYYfaa
C定了	ehddgkbdkfbcjfbccehcccbde
C定金	feffkeeghccccbcbnbfddcddd
C寄	hfifdfeifehfeehcfbeeflfdf
C寄了	hfhfefeekehfeehcfbeefkadf
C对	bgZefgjaligfcbeZildcdeXdc
C就	dhiebgadlcekcjjgfbidcbfef
C尾	fefbjehbgjbedaeancdbeeebc
C尾款	fefbjehbgjbedaeancdbeeebc
C工	ficbjagfffcgfhfmjdcfiefbc
C工程	egfbdciieedfhjgecedgffjfd
C工程部	hhdciedifbggifhjdgdeggbde
C已	cjgdddhehgfhfgcicafehlchc
C年	dhddkgZbmbdffjcbggcchackb
C废	ffceekedejkebdfefdffndjdd
C开	bifgZieZoaaccecZfafcjjkag
C开了	dclfdegelcdgdgcegcedhmkci
C开标	fdbidkdcldbdfefdeafdngddg
C录	cbbdmdjcdkeecddcekfcdeaof
C很	dhicdedmfafbfcacdZeccfbbf
C急	eelcbddhgbdhgdekebdbeiddg
C总	bhYeZhihfhgidjpfecbcdaiag
C总价	gccgcejclemkggfihbdeffffd
C总经	cfcdcgiifgffdglidhefieedd
C总部	eededkcdejeffjodgeebddfbj
C想	crYdbdYgjadgdYYdddiccqfba
C想先	cnbcdebghdcdbcgacbacblYcc
C想要	ekedfffifeffefbfghfehmfcb
C想要两	giffgggfigehfhefejegfiafe
C我	hdiccidcgijbffceehdejihde
C手	ifkbedcghdfdgddfdZebchgfd
C打	jgiZhcaandhcfcbadbdgflegc
C打了	jddcjedfjegffeedhbfggdhhd
C技	gfgibgaggdgkkehfdibhdemcc
C技术	ggeicgbckdhkkdhgdhchdejdd
C把	ceeiejZffhbffdccefgacfijf
C把我	efjhegegehdfjdedgidhehZjd
C把我们	fbkhfeehfgdfieedhgedeiZef
C投	fdkdjbhcigiebgigandafehlg
C投诉	ggfgjfgfbliefjeefpgdffdkh
C报	ddlgadYamdkfhefageahZaZeb
C报价	egifdebbkfjfgfgbchahaccgb
C担	ekgcdedeigfcefgdfifffhnfe
C担心	ekgcdedeigfcefgdfifffhnfe
C招	ecifgbhkfdcdeeegifdekedel
C拿	cZkggbbeggmglccgckdacmicb
C挂	fZgcacjekecedbddechcneacd
C挂网	daecbejfhfcehdgefeheleddd
C换	dVefhjgbncaaeadidVbabchoh
C换了	aahdkZhclcccbcfbcXebdgbqe
C换人	jeeeddgfjdffefZfffhaffefe
C换人了	jeeeddgfjdffefZfffhaffefe
C提	ejbfgdcfjdZdfecjgbededjde
C收	cmhccbbigcgehdhfekijgiadd
C改	feifbfecldcgjibkccfeffgcd
C数	cbcchcmciijeedclfjgdcccjb
C数据	ffbdjelegijeeedlfkhdcdZke
C新	cgfeecibmddfddcgcddeckhbb
C方	dhgbddiZihgihcjkddfjhZWbc
C方案	dhgbddiZihgihcjkddfjhZWbc
C明	ecdddldfdkffcecefofkfgedk
C明确	ecdddldfdkffcecefofkfgedk
C是	flcebZdbjgcbdadfbbdabchcb
C最	ddfdggiefiebhdbjigflbdega
C最后	ebhdghbehgdbhdcjbZejbdhdc
C有	enZdccZcmchdfbbbcbcbdbXcc
C本	defdihhgfhdjgjddfZfcedgde
C本来	defdihhgfhdjgjddfZfcedgde
C机	bihkebbejeecfjencbhccZgib
C机房	fgjgdeefhhddihideafeeefcf
C样	ebneceeblfkgiebZekdhjikZc
C样品	eekfgfecjfkececdfadijnhfd
C检	hheedfdgieedfdfdeXfdalcik
C检测	hheddfdgheedfdedeYfebjcik
C模	fcdkdhcdjdmdeceigbeeggkde
C毛	ecbbldfdgjdfcgdmdoedfddkd
C没	XggdZhkchhfbfiebebbiihmaj
C没中	eddeembehgbdhbcdedfbodbdc
C没声	dnhfcbhdekdfddeeeefodgcdd
C没声音	dnhfcbhdekdfddeeeefodgcdd
C没续	ededcldbejfcoedbfcfqdegem
C没过	feefejegghdeledhfdggdlpde
C法	ffeobedbmeepdecfdgfdcgcgd
C法务	ffemcfecmfepdedfdgfddhcgd
C演	dghededifddfcgceeedeelifd
C演示	dghededifddfcgceeedeelifd
C物	fjgfecccldfefdihgZggjhfcc
C现	bkbbddgcmcjeliggbebZcgbgb
C现在	cfeeeejdlckfmchggYeafhdic
C生	ghdehefekedffebkdiedfbljf
C用	ckdbhcdjedacdZiafehgcbdho
C用了	egddieelbfdfcddegdhifcZik
C电	kbjhXbhbnbfibcbacihbjciZa
C的	gZggibggegihhhglkighpchhd
C的P	gheieahhffhjghjajhfhafedf
C的PD	eZdjieikddjifcidkaihccccb
C的P把	ddeihghjciZfmebelcekefdbk
C的P说	ZkiddcdejfiZilkdacbYdehfi
C的p	hekcdeZdldbhdcbccfbcchkbf
C的po	edjcjfdfidalcdcedacdeiged
C的人	gbaebldbhiddldjcdfhghcdbe
C的信	eiiffhdhfefegafhfeeeiebff
C的信息	fjfgggeifeffgbgifeffgecff
C的合	fgddgeifhedgbdffifccjdcdd
C的合同	fdeehejbmedgcdffigdckeded
C的报	fdeaefkcfinffebheadkcfahb
C的报价	fdeaefkcfinffebheadkcfahb
C的方	ecnfefecighfbbdgdididdabd
C的方案	ecnfefecighfbbdgdididdabd
C的标	feheeidckfhchicbdkfbndcdg
C的老	kceedcffkcfeddedhafhggbcc
C的话	efdkefdghdifddffgbeeedhen
C的采	cchhaehbjgcbcbfffabenegcc
C的采购	cchhaehbjgcbcbfffabenegcc
C看	fejaegdgckiedcdfejheehjee
C看了	gjgdfefgidfebecfedfddjhgg
C看完	fdhcfhfgbklffdfeeliggdked
C看完报	gfkdgffbekmfcfdffmjhhddff
C确	ccgbjibicibgccfibabldjabc
C第	eiccmYbgjZbcaebiicccagbhq
C第一	hjcdffdejdcecddfccfgeicaj
C第三	djcckcflbdbcbgebhgecddhcm
C第二	ebffkbdejcgdgecjjcdfbcckl
C第二年	ggfjeggeigffifcfdfefffeem
C等	fdhdhiddhfjaghhfdekdedbme
C签	aYZeiXfejeaqZaZdbiigXYica
C签了	febXgakelYXkcbaighWaacdfb
C签啦	gffdlfejeeZnddgdbbbedeecf
C算	jdcieibchhlmddbgddfiddiee
C管	ldjbdfbdjefdmieeeedficfce
C约	ihggfcabmebcbdbhdbfcdlice
C约了	jiibccbbmebdbdbcdcacdmZdf
C终	efedhkceiibhcccdjcjjdgfhc
C经	jdieffcdjedechdeeedZielkd
C给	cdgeYmYYhjjcmeZabbcjljdaY
C给R	edcbeleddlafleedegfgncafe
C给的	ichgehedkelejhddefcfcceeb
C续	bZbhifbjfakjgegbZhbddcZXs
C续了	cdcanackdbihbddededcfdcdq
C续签	fcfcldchhbekebjeaZecedccl
C续费	eefnbcfdjgohbdgddidefgfhm
C老	hiciddbhhakdkehgdbebeaeei
C聊	diiheedgghiegbfdeihmfebch
C行	ddbchgkdlebjclbbhdeideagi
C补	ebibkebamdcgdcehgjgddbecj
C被	cicdcjfjckncdmcdecegacecc
C装	cjfcgdibiicfggfichejbejeh
C要	ZjihabaZjfjdZgflhfdffgmif
C要0	cfheZbhbncYfcbaZkYcfbYlfb
C要三	figdfffejfcebdedfbffhjhee
C要上	fjdeefehhebfekdjfiddieZca
C要二	eibiceedejefieeleneiecaeg
C要二十	eibiceedejefieeleneiecaeg
C要做	jfZhcfejeecedhbijaefceicc
C要我	eahgeehdifjefdcdhihbgZgfe
C要我们	eahgeehdifjefdcdhihbgZgfe
C要换	encccfcdleeedigYcZeeddmab
C要求	cYljaeYYhifaaefkggfajifed
C要求D	fffkYdbcnbfaijdobbheebhcb
C要求分	ecjjaeeekeecefdljhfeccbcc
C要的	fidjhfdgiegeeedZdffddjeee
C订	iddbkfefhegnhedmhhddfddec
C订单	geebkgfggegnieemhhddeeded
C让	dhdgehcehgighlfggcgeackdf
C让我	ehdgjcgdkdhghgdhgfhadfdge
C让我们	ehcgjcgdkdhhhgdigfdacfdgd
C讲	fchjeeecejlhleegemfbfdjce
C设	ehfidgcghfhdhfgfdddfdehgi
C试	cekecafffgffedhfdfeeemoac
C试用	eaifabhdfiigbeiheiffdhhad
C说	Xhfidhbbghlajifefpkkcebhf
C说D	bfcggihhfgaehhafbmkidYebh
C说D不	gefhehedhfcckddffbkZffffd
C说R	cikgbZbcnddemhdihjdZcjbfg
C说再	fakZjcjgjdihjefeggfefhdje
C说再不	gcfbjdkgggdhffffhngggieke
C说好	cgZnaZackhZdhflaeikicbbab
C说好D	fdelddcfifccdhgcfZndfedec
C说我	fbjefhddejbgfedfekdfkjcae
C说我们	fbjefhddejbgfedfekdfkjcae
C说要	clbgbcadnakhblkjcZdaigeae
C谈	cbgiZZibmclgbdeenYdbffZed
C财	efcifhbejeidgigdncebddckc
C财务	fhdifdbehgidhhhencfeddckc
C财务P	fceihfdggggcediflgfgedece
C货	dcchjdbkcgbcdcbnamdbdaaYc
C资	bbfdhihdkcidmlbcgZfiieece
C走	begfZlacjhdfigibicbckcblb
C跑	bZmgabfbficdjcebmfecdlbce
C跑了	edkcbdideicdbdhbmgfeemcdf
C跟	Zfdhaggcekkfddhabcfhcahbh
C跟R	eiecehdebmmhmgedbjhieffej
C跟R走	ecedekdeblnikheecffmffgfk
C车	chbhbdjgkdfigeeieiedhdgdj
C转	ededjjcdhjbejdceebfielcng
C还	abfhiagdkdhcdbghhdcefcfic
C还没	egfejedblfdhcfekghcgjekjg
C这	bfhbeifaiiZjldjbiehhhdcbm
C这个	egdefjchegfiieadghjjkfeei
C这单	bhigggYaiiafgdhibbeZgghbd
C这边	gjdcfhbdhhefhglelefjcedhh
C进	gddeifhbmegeeeZgjcdbedfkd
C进度	gfefkgfckffffcabkcdcfeffd
C进度款	gfefkgfckffffcabkcdcfeffd
C追	edddkedejecjddchdgedddgcn
C追加	edddkedejecjddchdgedddgcn
C退	ebbbikhdejcdcedcghfbdbclc
C选	cadjbjbcmdmehddkididbfadd
C通	hgibaiabiigcjgkigcbjlabdc
C那	eefdgfjdiehddcgiihfkfceeb
C那个	ggbdghgehfihegZdgbiifbdZc
C那单	eddjfibeifeggegbigdgbdbdc
C那台	fddekhegckbcfddkcieddbclc
C那批	gcfiifffhggfeeengiehfhcfd
C那边	efhcbdkggeeddcibdffhdgcdd
C那边P	edegfijiefkeeddfdigbefffg
C采	ehdigbeZighggkgheekdggbif
C采购	ehcihbeYhghggighfehdggbif
C采购P	gehkbcbefhkdjfXedhlbgfZbk
C采购部	jdZmbfdZhgkggbbgggfhgbefb
C门	jbfcihbcmdmehbcfcadbfcZfc
C问	dneaZabbleebddahfXdccamcj
C问D	ejccefcamdZidfekcaedhecao
C问我	fkiceedejfbdjfedddefedlfd
C问我们	fkiceedejfbdjfedddefedlfd
C问能	ddibhehbmebccieekZbddbkdb
C问能不	ddibhehbmebccieekZbddbkdb
C集	kdZkdcbdldhdidnefcfdYdgdd
C集采	jdakeccfjekfkfnfgdfeaecde
C项	fgeghfgekefgfieghcchkgcdc
C项目	fgeghfgekefgfieghcchkgcdc
C预	dlbedcihhdiekffibZeiddbhf
C预付	ekeaddjgjdgglffkcdfdfffhh
C预付款	ekeaddjgjdgglffkcdfdfffhh
C预算	fjdifechfgidggfbdafjdebed
C首	gfdhgfbandeZeegjgaffecged
C验	ffffiffbhhfZffddghfeeidde
C验收	ffffiffbhhfZffddghfeeidde
C黄	fffhfhefeijihcaffbfcefcee
C黄了	fffhfhefeijihcaffbfcefcee
D	dfdfhbkigcfefiengfohgiafl
DC	bahcifjjefdebdknbgdeedaja
DD	egbhieZcdmdhecgflljcfcddc
DP	icbghgcgcjfcjhjZcjcjghcag
DR	dglfdhccihfcmhiffcdbfhhdg
D一	ddZijfehgedhenZgigjgcfZfk
D一分	fhecdheddlbeeocedpedffdfe
D一定	ffakefbfjccgegbjcYkdeaccb
D一样	eddfledghchfdeedgcededcen
D一起	ghebfbgdmbhjcldZkahadhddd
D上	cjefibXigcdgYehlfbbaghchf
D上线	dnZcbfbcghafdgbnaibcccbea
D上门	ckfbkfcamddeedeceZcffgdjc
D下	cggjfcWigaidgghfaepZbegcX
D下单	fjhgaeZigcgbdibaagqadaeca
D下的	edeZleaifdeldddkidfdgbdfb
D下订	geembfbdjfklffebjeneffhfc
D下订单	geembfbdjfklffebjeneffhfc
D不	adeicifddkdZihXWcllracgdZ
D不给	feejffdeclddiedecijmfeged
D也	ijdbebefiejgldeehecgcnjdc
D买	dmcbddckfchegideedbcdadcn
D了	fdjiaacZhiXcXbiceaioaYeYa
D交	demehfYejecfbagkgdccnbYef
D从	gdfejfhdkdejhehmddfehecdf
D他	efihfeehidhiedfgefkgdggdc
D付	ddachcjgkcXacedhrZfYgZgac
D会	dfjgbdbbmceikclcfalfgdhbb
D做	dccclegblccfffckdZcbdgZlh
D停	ekcbcigeficebdehdcdjeenfj
D先	kgcbfdcghcZekfaidbciihgcb
D全	cbddjijffidehgbqjgacbfYfc
D全部	gfdekfhckfeeefemhfdceddhe
D公	eehghddgheekddjfeccenfefd
D再	iecfdhebmceYeieaegZjafZXe
D再打	kbhbcdcdmaZeddZbbVaXcfabf
D再来	algaadibmcceehccdYjfglibY
D再看	ehdcdieckgdddifccjeleddeb
D再聊	gkbbddgekdcgiidehbeaffbgf
D再联	kfccbcgclgedgffedgcaedfde
D再联系	kfccbcgclgedgffedgcaedfde
D出	dclckcXfjaejefYfdfgYeqnde
D出结	fglcdeccldjefccccbccijjff
D出结果	fglcdeccldjefccccbccijjff
D切	dcceldjdkefddddobbcddcccd
D到	ahdcmZefhccijbcpkbYddecgl
D到期	ejZdeZjfhdehifcXbcdhehbZl
D到现	fijdifbhcjedcdbccaejidice
D到的	fdichfbejddnceelhiechieab
D到账	gffdlgdjeeefddefofcdaegfl
D到货	fcckggehhchccdilbZgdefabh
D加	kddgfeeiehihbgeZcgehccckh
D去	ghjbgabamdijhidbffgdkcfiZ
D去C	aleagfcdhghigcbfciaYdbgjb
D去了	djhfecdfiefgagghdaiacdcbf
D去签	gdcigeeckecmbehdejlefeidf
D又	gefhdfZhffbhheeddfejehceh
D双	gffelfdggfdlafhcchbefeedd
D发	behfldadldiifcarfdegmZbfh
D发了	dblehfcdjeiegdfichdflccfa
D发货	gfccngbhkcciiddpdacccdcab
D发车	eddckfeckeeecegocccdccdgc
D回	cZigcgjekcjiYcibcfmUbaXeh
D回来	dbhddfieicibbchbdakadfbhc
D在	kbgedeidkdfdecddfegcechdd
D在C	hdfgiffhhdhedggdgcdcfeiic
D坐	idefifecjedenhefffdeddelf
D头	jgdbifcekdfkdcjkfahgedZfe
D定	bbjkYYhYqYjcgdTWeYklhciac
D寄	dfhjdffbgibffedfijjbkjebi
D封	dfmabdaekcccbdbZbbcdnbaci
D就	alajbcdlcdkgehXjglseggfjh
D就下	gkhcbfbifddbdecZibleflkea
D就下单	gjjdcfbifeebdedaibmefkkea
D就定	fgckdfcfkccddibbdaobeiced
D就来	feeigfgjcfdkadccidmdedihe
D就盖	fdfkcfdkdeemgghegeleffged
D就签	gffifgfhfdldibYhaZkdheeic
D就能	ghehegeeifcafejfgfkdfeeee
D带	Zhglaadichcjgcfcceoebjfge
D开	bjbffegbkefeijhngcdjkfagd
D开会	fafhheddhhhljajfdgfhgffhd
D开始	decekchffhicjfdjfYckdjdgd
D开工	fibcjebckdfifefodbfedcbde
D开春	hkecbchbkidfdcddeneheedda
D开春再	hkecbchbkidfdcddeneheedda
D开标	dZjbZahcmcfffbWYkfdcobaec
D得	fmibdeZcldiefjhffZbkefgca
D必	ehghgdddgghdhidddfmghcgjh
D必须	ehghgdddgghdhidddfmghcgjh
D必须有	geffjghfckejdefbgnehffdkf
D想	cmcfcebigbjiiabbcbkhdbbdl
D我	efedbclejedfegglbfhgegkdc
D截	ffjeefefjfcgeejhhddeleefe
D才	jgchaZfafkYidkcahgdeeYhde
D才回	hcZfcdjdkcclebeccdgecdgdc
D才回来	iaagcdjejddjededddZeddhdd
D才有	dnicgdbefjdecieefmddddchg
D打	mfXdhcYbledcebefqecXaXifj
D打款	ebdllfaejccddcbejabddcbdm
D技	flchedcifdfeckfcedcedenfe
D技改	glddffdkdfcdelfceddeefmff
D把	celefhaehflhicegggldjjfad
D投	dfiebkgckdddffeccddeefgbb
D报	edhahdjhfhkcanaYifZbjcajk
D招	iggeffdhffddehbdfedenjaff
D招标	iggeffdhffddehbdfedenjaff
D拜	heiddfhdleegehgfcffdgffde
D拜访	heiddfhdleegehgfcffdgffde
D拿	ekfciedgicebdmdcefgchgZgd
D挂	ehicbdbhgdadbjcbdcbeodedi
D挂网	fdkeddefkdbeckddfdcfmfaej
D换	jecjhdcbgmbjcedfdmfjhbbmd
D排	fedaegkeldbeeejdiabdddebd
D收	ddgekfffkdikedjcdhbfjddhe
D改	daYdidlbiggZbgbiafeabcffb
D有	dgfffdhdkdYhimeibgagbdhfg
D来	hfdhheakbgbcdcgdcgeghbchb
D没	fcecXglZihefdkYgZlZfdYcbi
D没见	fdceeekeiedefdZdecebhdedd
D没钱	emededbegheeflcdekedfeggd
D生	dgddfekcjfhdeabcdfifecggd
D用	gffjegdejfdpdeadcckeeffed
D用印	gffjegdejfdpdeadcckeeffed
D的	ahfeicefgfjiXnabighbedddu
D的单	fbcjjdgfhfjddaekegmfdfbcj
D的钱	dmdccfadkededocddaccecdec
D看	gjlaaeYhffifbdcYZbYhamZaa
D第	ffeekfhgdjcjcdgdcbggefdic
D答	ghiefgeejghihhffhbdiighfh
D签	bYbhhcfhiafkhbegcVqgiaebZ
D签了	fffeldckgehoheefiefcdegcd
D签合	feblhfZifbfqadXZcbodjghec
D签合同	feblhfZifbfqadXZcbodjghec
D签的	ebdaoaXhhccreaZkdahbecbbd
D签约	gdeclfcficZqefdchendkeffc
D线	dhgfdeiigdcdcedfccddhgacd
D结	eeejgedifehedihbmcedeiefj
D给	ageehehagijYidhfkjefagghe
D给C	hkcchdchgdgfgechegedehckg
D给P	fifeggikdcffdcfheZgeffdfe
D给他	eajjdebbmccjYcjbeaabdfgcd
D给到	gemcfgffjdjdeidieadeehigd
D聊	eicgfegfiedeedbgddghebadk
D肯	cdZijaileZcabbeebYmdeadcm
D肯定	cdZijaileZcabbeebYmdeadcm
D能	chblcdchhfdmbgcpaemddedhe
D能不	dlfcefghgfdcdgbkcebgfbdeg
D能不能	dlfcefghgfdcdgbkcebgfbdeg
D能签	gfgkfgeggefhfdhcfemdehhdd
D落	bYZmkaYnaZZplciYaamZabcbb
D补	edihidcbkfagccbjgalfhdddl
D装	ahegjdadkbhehfcmhYZadZThd
D装上	fegfifedjffffeenhiffffddd
D装完	ehhgefeclfkdhccmabbebdcib
D要	Ypdbfbbgidhdgngmebldheice
D要签	gmeacgddjfbeglebfemfkfded
D见	gdehZbjehfgbZhhdZegnadZYa
D见了	cbicdfiejflfdeidfahecfffd
D订	dmdfdegcghhcehcecmkifeeea
D订单	fledeehdfigdfhdffmcigfffd
D讲	ddkeefebmcadjceZeacbgcZdg
D试	dhlhddbdhhbddcbidkecdllbc
D说	dhdgfgfdejdcfeYeffcjgdbbc
D走	fegclfcjedihcfeelYedgigic
D起	cbcbielfieehfddefbaddbddc
D跑	edbfgemdgheedfdgegedegfid
D跟	ZjefdkcZkffckhafegZhehjdf
D跟C	bjhabgecmedefgcdfiahghiec
D跟CP	cgcbcdlejecfgccceadafhbde
D过	ebhjfdiejdiicafefZieccage
D过去	ebgifdialdejecZfgahedeagc
D还	aidcjdgjfafieiXeifcbdeakl
D进	cbeeocfifbijebbuagZdbbXZa
D进场	cbeeocfifcijebbvagZdbbXZa
D送	aejeebhihZgjbbemibbZigeYi
D送到	edkfgfbifbelfehfjZfejbhdi
D递	ddjhddcekdgcadhcdcackdjde
D通	jdddihekbhjlcdgdeddcaecfh
D那	ciedlbemcedgfgZdbZjgbbgir
D那批	fhcejecidhgdfbceheeeedfkm
D都	dfffldickeedfdfjclcjhbebd
D重	dljgbebckdhcgiZZdfcbfkebb
D重新	eihhchcdifidijbbegdbgcfdc
D预	ejediegekcbdepdgefcbhgYhd
D预算	ejediegekcbdepdgefcbhgYhd
M	acdhibkiia1kgredndhcgebed
M,	fdmhbdacnbnibijhcehbbcaeg
MD	eebdmeghfgcebddemeghkcabh
M一	bZeffbleifuffeailkefafSdh
M一个	fdeckfdhjckceidenadcffbeg
M一台	edjebeicgilfjccjjkdjcabee
M一吨	cYekbbggfgpcabfjgggdbbbfc
M上	fjccdfjfieaagifbbagehdefh
M上下	fmfdffbghebcejeccaieheefh
M不	dedkddgekemefbcbclifgckab
M了	dgdkabhcigejmcahcZcbmjbcc
M以	bffjZbfYodkcflnfeekbhgecc
M以上	cjfabdiclfaehlnddccdifdee
M以内	defkbdZandlddijfefkcggfdd
M多	gfeedjfffikfhbbdeafcdfdfe
M就	fgckcebhcjocebbbiinigcidc
M已	eddcjcicghajggkgqkbdffbdd
M没	fgcmcfcdkdpegeafafhcdgadb
M的	dieckaefggdlbkabhgaibifih
M的盘	gigcdedeifacemfiebeeeehei
M的盘子	gigcdedeifacemfiebeeeehei
M能	dgekdfbejepddbggcgffeibef
M还	dcegbekbcmihfZhdphdcedcga
M还没	dcddcflbbmbdcbgdpjddddcec
M送	feejefegghlgjffceZieghidi
P	ifcddekjefhdfgrdfgifcgfje
PD	bcgdiehffgdhkigcheddZfZie
PD去	aZjafdjclcddlbZcgfbigdike
PD回	fdhkdeeghcgiccjfdchachced
PD在	hccdfejfhffffdbbgjbbgdffd
PD把	dcbcjjbiajbdhdcjkfhcfdddd
PD签	gffamedjdecfkencecadfecek
PP	ijdbhcfgheafcjiedieefglji
P一	eedbbliagliecildjkbigcckZ
P一个	bhakebabjgedbdnbicdhecffe
P一口	fegeedjeihhfgedffnfefbbff
P一口咬	gfhifefeihhfgedffnfefbbff
P一句	bhhcdlaeggffcdicdjfageddf
P一直	fhkchdeickmhfgfdegfnhekge
P上	eiddgfhhehcefeidfifihbgkh
P不	hghadhhYhjgdfjkggofdfdjab
P不同	gfifffgfgiehfeefimifgfeff
P不同意	gfifffgfgiehfeefimifgfeff
P不在	lcafeajclbdbfbgbddaYgfdcc
P不接	dckcdiifblifcdcjgoebhhcbc
P不接受	gdkdbidgblcgdfemdpgchiebf
P不认	eggajidedkidbcgjklejfcibf
P两	clchdeahgfieiijdelekdgkcg
P主	ihdhdebifbghZgdhcdfdeehej
P主动	igdhdeciebghbfbhcdgdeeeej
P也	bbifggjcfjchigecdecheeZbg
P了	admeadgflakfdejddZeWZfhad
P亲	diZgfgbhfgfifdgfcflbfaccc
P亲自	ejZehadhgaglfdggdgeegbefc
P人	jdfcfiffifghcfjeeffhfgedf
P从	jfhcdhbbnbhfkfhccblfgfegd
P以	hbkbebhdmdjegdicdadcfcaed
P以前	icjbebidlddefdjceadcgcbed
P们	difejeckeajdgeicdceegkelc
P你	bafbghmfieZfegdefccfgchcd
P做	fjfehfeejdgfggleebdgfffjf
P催	emjccccghehcajfgefjajdkeb
P先	hhggfedhehgdfegddhhejlbgd
P再	ceffhdjfiffeffiifeehfebgf
P出	ghifccdggcehebcdbejibhagc
P出国	gihedekifediddZcccfjedcce
P出差	hhiheeadkegggdgedgjbdccid
P列	cmcdbfddkddghbbghZfedcobd
P列了	dmcdcfedkddehcbdecfeddocd
P刚	cfhchicjdeniiaZdgfgbecbeh
P加	fedddekcmdedfbZcdZdbecdfc
P动	djefdeeckdecgemkfdedfefde
P动心	djefdeeckdecgemkfdedfefde
P动心了	djefdeeckdecgemkfdedfefde
P原	dgghgdbdejldhihggmiddigfb
P原话	dgghhaceejkdhiZfgnedeiigb
P去	aigddghebkefjehjfiiXddief
P去C	ekcddejekcdfeedefadefdjde
P又	djifgdbdldihYeggjjdgdfhaf
P反	dehakaigdibdcflccmdggilgc
P反馈	fggblfchdibbdgddfjeieimhd
P发	dfZijfhfejefgfhjijfhfefmd
P发了	bddclhjjdgcchccihlegfgjjd
P发来	efckeegbkfcbdfcffcefcbiih
P发火	fheejegfdjegfffginghgfdgf
P口	ciefbihhhbfiehhbbZjjfccig
P口头	chffbihhhbehgihbcZkjgdcif
P只	cfkfdZfcjfcfcbmbdZbaiaZZg
P叫	dlfjacahehdfakieecfjifdde
P吃	bgdjgbgjdgehgedecXhidgbcj
P同	hfffhecggdfegiemfehedccgb
P同意	ekgfhedggegbhiflfeheddcbb
P听	ajifbibieeidebeZchdZdgbei
P听完	ehjfgffhgchfhebffbeedicef
P和	djicbdghgcgdakncchhchgmad
P和P	ekibcechgcfcdkkceccddhmde
P咬	fedjefdejdcjeddmgbeeeeeee
P喝	dcehggejdegjgegbdbijecbdh
P回	ckjdbichehfhcfifdjeggZfha
P回了	ddhdekcedkffiedeeafkdedde
P回我	gmccfdcjdedeceadeiecfddde
P在	ecjdibehfeiegeldfbjfggjpe
P在电	bediieggcjideddfgihhdhbjd
P在电话	bediieggcjideddfgihhdhbjd
P在看	fdiegffdkdcghhgcdaeeedfii
P在群	fdheffihdkkgfheeflidigble
P在群里	fdheffihdkkgfheeflidigble
P头	fidgifcbelfhfccdhafceclbd
P嫌	affibigZnfmdeagafofadikXg
P嫌贵	gddmfefdflledfmhdnefgeced
P定	hjbfdgZbnaidhaqjgfbacgegj
P定的	gfgifggfifkefemidgeefidej
P对	ckgeeachhgggcagYciiegdlZg
P对我	dfjjdcbchjidhfeeemidedlcf
P对我们	dfjjdcbchjidhfeeemidedlcf
P对接	hidfifebmcceeeeefafeejdcj
P就	gggcZfiedjebhcgbejghefgcc
P已	cehegejegifehhkacfikblhkc
P已经	efgggfiegiceiiladgjlcfiih
P带	aefbhhiejbeggakdffcdchflb
P帮	ccgchfkifdljidaedgcdidhdh
P开	cdhdheififeggggfddccchchf
P当	dfghhcfjdgkjhdlbdjgfglbjf
P当场	ffhjfedjegljhelbdicggmdag
P很	dejejbbjfddkdZciifZadijee
P很不	fdjhddeeelkedeejjnedgdkbc
P很爽	fefigfekhdakfedhlgcefdeeh
P微	hhehgdfciggmeddfccjfebahg
P微信	hhehgdfciggmeddfccjfebahg
P急	cicccbjdejdfejalfebbemhhc
P想	amZkZcdgidghdifciigcbjhbe
P想上	fkfeggfclgefchnffmehfemed
P想先	ceahcejfiejjdgcgebgefkbfc
P想把	ekeiegcghfgebcbceaccdceck
P想换	emfeffdbhhdegkYfboeaecdaa
P意	ejeifddeigeeliaieihchdfde
P意思	ejeifddeigeeliaieihchdeef
P愿	iefegfgdjhfehedffaffggiee
P愿意	iefegfgdjhfehedffaffggiee
P手	bkccafhZofhhgfnchZdjdbhbh
P打	XbWekgkcifdckggkbidgjbhli
P打电	cbbgigjikdheegiicafaecdli
P打电话	cbbgigjikdheegiicafaecdli
P批	dfhhdeeYndjdcdndcZecdfZec
P批了	dfjeefbbkfdddgieeeedecZed
P把	eefdhjYfbkZhidcdkgagfgoch
P把我	fchgiggbdlbgicakckckcdggc
P把我们	fcighdfcdkfhkebgehdhffihd
P投	feeejfdfejefffececfdfgZje
P投诉	feeejfdfejefffececfdfgZje
P报修	fcdejfgckdeffeeeefdifeeod
P担	gggggggejffgdfdfgnggfbkje
P担心	gggggggejffgdfdfgnggfbkje
P拉	jdedgdgigbffgecbebgdeebce
P拍	ialgfhXigfmdaZphiZhZejiaa
P拍板	ibkefhYbkgfcbZnghYaacdYca
P拿	dfhjcaciffjficabdddadghce
P拿R	ecgkfddfhgkdkedegZfdddgfe
P拿R的	ecgkfddfhgkdkedegZfdddgfe
P挺	jeffdfcifeffghebcigbfeiec
P换	gdfhiefcghdcccmfehemddbgh
P接	neaccdehhZaehcfefcgacikbf
P接待	mbdeceackdddiehdfbedehced
P提	eahgiebgjchddgdjjajeifcgb
P撂	eiggdddfejbececejldmfeebd
P撂话	eiggdddfejbececejldmfeebd
P支	edkdeeeihZdedcnhdbededkfd
P收	gbkbedicmdcghdcgeXcadkYhd
P改	ceghadjhgcdhidbdbicbdbjcb
P放	daakfZhfbmmgddbecifpjbakf
P放话	ebbleagfblmdedcfcjanjcbfg
P是	gihWaXjZqYdgkembaedbgchab
P是战	dfkefbdfjdegkfnfgffdgfdgf
P是战友	dfkefbdfjdegkfnfgffdgfdgf
P最	ghggcgcdkehhhendibcdegbfd
P最后	feghfhefhgiihfneiddeehece
P来	bbfgiiedigdldfgihbZibefec
P来电	ebhiifdfggfjfhbbhfdddffff
P松	eejjZebhgchZdcjidbbddigdd
P松口	eejjZebhgchZdcjidbbddigdd
P桌	eelhffdclcdcgcmcfbcdedZee
P桌上	eelhffdclcdcgcmcfbcdedZee
P每	feihgfdeghchdfidgheffjcmh
P没	dfhhggegggkejkaieZajbfbef
P没说	cgajdckdmdahfhcdfddkegfgd
P点	agciibefibcfabqmchhZdZXYc
P点头	cidgbchfibdgbZpbbdfafaXZc
P特	ihddiffmediefhcfeffegjcie
P现	cgjecdcffhbchefieljifekdg
P电	hfhecfgffichgdefjgfjfgZfc
P电话	hfhecfgcgicghdffjgfjfgZfc
P的	jbdZfgjelZaheeldfacYehbfc
P直	eeahhdgcdjfjgchgfmeggcihf
P直接	facghihdejfkhcihfkffedehd
P直说	ejdiecdfejcfffbghlfhhfdef
P看	Zhjcebgmceghejlcfghgbeifa
P看了	bfjdjcfldeggfkkddfeaeacgb
P看了说	fcchlgidlecjfceieZefhbejd
P看完	fihcedekbighchhbikifemfdd
P私	ehbdhkieeijfgfffhceiieefe
P私下	ehbdhiieeiifhfgfhceiheefe
P站	ecckfeddkddfleoiecddiedef
P笑	egjdeedkdZbddhcgdgeceldde
P答	ehbfjfchgehdffdiihigccdbf
P答应	ehbfjfchgehdffdiihigccdbf
P答应D	fcdiigcggeidfgbiiflhdcddf
P签	bihefZddkcdgejplbfcgcjikh
P签了	ggfhhgfeiffedfeeehhffffnd
P签字	diZjdbfeifefdjnkdgWeddjhf
P算	eaihgiagkbiiclbdggdaedfac
P管	ciigddgbmcbeddmddedceddcd
P约	ffigdfchgcafhcZabaibcjghd
P给	jfZgecefhfffhldZdfhhdefgd
P给了	ggZbabhfhfedflgZdgihdfhbd
P给的	legdeecbmbeebdbfebeceffee
P聊	fgcdbcicigfdehihgjhheekcg
P聊了	hbedddkfjecfdigifffffhkfg
P能	gjakfebfhgdmhdjbgffhdgjdf
P自	Yhfgegahhdghdkojcfifbffgd
P自己	Yhfgegahhdghdkojcfifbffgd
P被	cgggbkgcblcaihjdbZjibdcje
P装	dbmcadcclddeeedZedfdfobce
P要	YhfjhZddjejedckidfZeagnmc
P要0	ehegifdekdeicfcahaegfdbid
P要再	effidedgjaeedemdfdfdfkcdh
P要我	dZgejcjakegbicjedfcedhkmb
P要我们	dZgfkcgakehcjcjfdfcfdhlmf
P要求	dccjjdbfehjkcdfihdfbcbdng
P要求换	gfffjfgfejefffeefogeffdjh
P要的	cldhcebekefbcdakcafdecmdd
P要的是	ejdheecfiffcdeaiecfefdmdd
P觉	dkgecfbbhgkceakbflfbdafcb
P觉得	dkgecfbbhgkceajbflfbdadcb
P认	bflhZbbbnejegdlcemgZdembc
P让	cfdfgffgggegcidjdkgfjghhj
P让D	ebgdkdcjdgddfddmcggfmghha
P让先	fgkcdffdjghidcehfhihggbeh
P让我	deffcgjffidlfjfeihfcffefj
P让我D	eicccdkggededijddZccgcddd
P让我们	echighfdfjfmiiaihhgdgghhf
P让我先	jffdefdekfceffdcdafefcZgk
P让把	gklcccaclfgedcbedZdkdhecc
P让补	gfjcdgfghglehifaidfggelif
P讲	fjfgchZhfekZhghecgggdbefZ
P讲D	eihhdedcldfbbjabhbjigccdc
P试	dhiddcdmcffgedbfiieidobdd
P试了	edldeeekchffffcffifjfmgdf
P说	figbefchfehehlfcgjmehfegl
P说C	hafdaghcihggfdacdjcghiadg
P说D	dfiebfbfhegbelfaednghfegj
P说D上	dckkcdcdjfgcebledcccihddc
P说D给	fehihedghecgidkhcgbgdciic
P说D要	fjefdgedkfefekeejhmfjffeg
P说D那	giffgggkceeghffdgbfffggem
P说P	ehgejjccekeejfiehlfhjdcdf
P说R	eckfahabnenfsbbYgXbZebcfb
P说R的	gekeeceeldgjndefeceeffdde
P说一	ihdgdeeeigghjhhafYiefebdg
P说下	cfebcdlemcbeccaddabccbjcj
P说不	eefiegZciflfdZdlehecdiaid
P说业	fhiffdegeiihicdhhaiejeadh
P说业主	fdjfgefcejhghedffaffjfaef
P说了	hdbggahjfbfgibjfceifecglc
P说他	ifebbeiZobdchbhbbhhckcdba
P说他们	dffXcfjamcebiebbbhickeecb
P说价	gcehfhejhdmdfeiidhgieehed
P说价格	gcehfhejhdmdfeiidhgieehed
P说先	iifgcaaboagebbaeeYcafjYfg
P说再	bfejhZZcjfjdhfafhfbffefhb
P说再不	geehieffdkdekffhfifiggiag
P说可	embdgfefhdeiggdbeccehgceh
P说可以	embdgfefhdeiggdbeccehgceh
P说合	ebhfiddejebffdacdbidcdfeb
P说大	fifdieehgcddhiecfbnegelff
P说得	ehggdeedkecmjdhfhahefbkde
P说我	difjeeZibkfedbfZdgdcdchZe
P说我们	difjeeZibkfedbfZdgdcdchZe
P说报	fdfckfgffijfedfefdeelcemh
P说是	hcddkdjfdjdgcddffmfheffmf
P说比	feghiedjcehcfcjdeigdedadb
P说现	ijcgcfcbleickdagijdbdflga
P说用	cefdhjbhgfefidleebdddijcf
P说的	ggjhddgbndgfdccefkfcfhbbi
P说看	fmiadecejddebjbcdhicfbcbe
P说等	hhdfbghaihcbYdgkfigfgcbbb
P说要	bmdehcdYmdbeggjhcgieecmec
P说要等	fjdgeeeejededijhfZbjeccgd
P说贵	gcjghecdckjjgeZgekdfeedhd
P说还	jfegeedhhcfgdehchfdddfggi
P说这	gdhjdbcigcfhhgheiacffgccg
P说那	ffffhhghehchhkeidlfegeifj
P说钱	egfidjekbhbeekdcdbibeckcc
P说集	eigeehbfhgddfiaeehfgfegfe
P说集团	ffgdehbfggddfibefifggegfe
P请	dbceedldkddhegfeecbbeeebd
P负	fgffifdcldcihgcheZfggfZdd
P负责	fgffifdcldcihgcheZfggfZdd
P走	cdbekbiancdechbjdeeidgccd
P跑	aZbehlecapbiabbjnZelegbcc
P跑路	cbdciihcancdcbcjnbejfddde
P跑路了	dbecjjbcbmeedcedkcepfddde
P跟	ecegejgZgjeijejddeiibcffc
P跟R	cfjdffcfjddflemffgebfecfe
P跟我	jfZgZaidghdifgcegekieeggd
P转	hdjdefdghfjeaidecgeehhkbd
P过	bchjjdZbmbclegdfgghdcdjmd
P过去	behdkdZclceddecdefeedeime
P还	fcafjdikdcghaZcggelccacfj
P还是	hbdebdjahhieceddfhddedcha
P还没	hggffdhckdhjdbheiaeieeddd
P这	ifgffdfcjhibcdbiiZigiedkd
P连	dcegjebkchdcgdibdZdddikif
P连夜	fegejcdiehddcekceaeceiijd
P透	ejhcccbgfhaffniceafjgdbdd
P透了	efjdddcefidgijjefZgkeecef
P透露	gkeeeedhgcbeamgdeeecheeee
P通	hggdgjcbighggbgcfffijefdi
P那	aZhifkZYigjkeepbkieZjebgc
P那边	ffjecjfdkfkfbfhajhcZjhfff
P都	jhfdcdchhdbcdjkbcbeffgWeg
P问	dldiYXaemXhdhagefYdZfemhh
P问我	hhfZdegblddehdhbfYfcjcdif
P问我们	hhfZdegblddehdhbfYfcjcdif
P问能	ebhlfegbmdggecbliedgddbcf
P问能不	ebhlfegbmdggecbliedgddbcf
P骂	geeekefebmdeedefeqfefeiid
R	gheeVoVaihiZ/cgbcadlhfecd
R0	dcgfdgjeldlggejceafcjfjhd
RD	eihbdZghhdcepbfddZcZahZeg
RD涨	ghccfdkfjdZflgefgcgdeddff
RM	ebihchbdlcqfodjdeWebcgdee
RR	egfckagfkcZcdffeeeecfdZee
R一	cgkddfaZjhfeihZedfhdijcch
R也	bbhieaicmblgocecccjYghbcg
R也报	gedbhekgjenikgfgfcffeeffk
R了	YbWgZrVWaondraZfcdfskafZk
R以	feddfkeeihlfkgdffiefnfggf
R供	gkceeccdkcceoedefbdccbcdd
R做	jhbieYddlbbendgieehcceidf
R免	hbjhddeeifdfldfeeffafhdcd
R合	ikebcacgkddckffffieZfffed
R和	ecofeabhhacfmgacdecdjgbcd
R和R	cflefbcgibcelcbddfdfjgZdf
R在	effeicjdgicdkcheeaekcfZde
R已	fifieffclcgjmgidedfcefjfi
R已经	fifieffclcgjmgidedfcefjfi
R截	dhdackbbjghflcbbiggdaefbc
R打	fbbmeaddijjfoiddecdkdched
R报	ddmcicakfbidpdagdZlffcebi
R拿	nWXZdjeapaYaibYcbcchhbcbb
R拿走	cbabcjidjecdeeceeeebicbec
R排	fdkgfefejdggkfdefdfcieaef
R最	cbiidahdmckgpdfdgZeZbedfg
R有	hckcehcfkccfmebhekfbZcede
R比	ggeahjdgggehmgdegfggifegf
R的	cmgdYbdbkeec0daccfdhbkgdf
R的P	bfdjedgdfifeefgcgfejdbgbd
R的人	akgfgXdafjfdkdZddfclfbZfb
R的价	fafkdbddifjklgdfedebddchg
R的单	gfifgfgeekjfkgefgmfdgfcfe
R的单子	gfifgfgeekjfkgefgmfdgfcfe
R的合	edemfedcfjifjfdfgjdjfhgef
R的合同	edemfedcfjifjfdfgjdjfhgef
R的工	eiedffhfifegmfkegdkdgedgf
R的报	fcdkgeeegimfkfkffidhcfhhd
R的报价	fcdkgeeegilgkfdffifhefhed
R的方	fgjdgffekdifhfaeefdbebZdd
R的方案	fgjdgffekdifhfaeefdbebZdd
R的机	gddgbbidhgfgkedcgihafYcjd
R的样	ghfefeehhdailifdfdfdfihff
R的货	fkfciccjeaeenecgehebeiacf
R第	ecgdciddfiffmegeefffeekie
R第一	echcciddfiafmegdehffeelie
R签	jecbamcZihfcqeedcafkdedfd
R签了	iddccmdahikemefacbekdebbb
R给	cbflcfaZfjlfodcflgfgbabcg
R能	efefeifeeicingfiicidffmef
R被	cafdefjflbbfmgeffffcneedf
R要	fldbfccflcZfmfeffbgeedafc
R说	ebhidfcjgcZfhiclehjbhehdg
R走	hcdhdhcdggmdofbcccjiefeek
R走了	eceiehddghndmgedcbjiefffk
R跟	cjggfbaejefflfbghbdfkgbdf
R那	ZgihaZgkafhiqfadffhicjmcb
R那边	cigicbagbkgjqggeehhlcgadc
R都	dgjjbZcbldhhifddggdapbcbf
R都是	fckdcceejeegjieceghfnfefg
a	hhgfcZfdggfihgkeekfggjkdf
ac	emdfdeadghcifdcbhfedgfjed
ad	dbeifdifghfigifhhjgjfeggg
ag	flaegecjcgafegkcebehdjZdh
agv	flacdeckdcaffgkdecfddjZee
ai	iehedecehhceghhggmehfijfg
al	kedkcdbfhglejcehffhgfbbfh
all	keecdddekdecdddeffececeee
am	dggbieffeibhfhejdYckelbdi
an	igegedcckffedgfgifgbfgdgd
ap	figgddehiehdfiieefgihgofh
api	ehihdedhfecdhhedfgfgecnbh
ar	gikchfZhfdcigggfgXbbcggdd
as	eibgghchfhfjhibgefijdfgfc
at	ffkhccbbjgichcjjfjfdclgff
b	fhebjdffgfbegikfacffffkng
bo	gejgdgfggefgfggddadbefYee
br	efefkhhcfihdfdmedfdhddglk
bu	diabkdghgccdckefeZcchhhnh
bug	dbbcldhdkeehdcchfdedeggnd
c	eidcgbhiefdbcleeifhcgjjhd
ca	iefggehffgeZfhcfgbdeeggjf
cal	jcdiefeekdededhegbedfceef
ce	jfeidgddfjgifdghifggfibdh
ch	gegihdgddljdkcddelcmfgidg
ci	cgececjhhbebhhdbighddfjdd
ck	hhhcgecgfifeghcdggeieidie
co	gghgadcfjdjgbeeaidhcedgif
con	gceifehifhfkbfddhigdgdcje
cr	eledcedekbbcekddgbheegcbj
cs	feYjkdbdkdgfdhadgZeddallg
ct	hicfheegjcgheifjfegeeYfhb
c环	ddhbeehfieeffeecedeefmcff
c环境	ddhbeehfieeffeecedeefmcff
d	eegggdfifdgiggefddhhffjee
da	fhhhcecgggclbhbjhcgeeigec
de	iehiZeYfhgjiicgaggkhdnegd
dem	dhiedeciffaggcicdgggdpbec
demo	dhiddeciffbegcicdgdgdpcec
dg	gkgdfgeifdecekigfbdehiffh
dge	gkgdfgeifdecekigfbdehiffh
di	gfbidegdifhfcjbdgghbhchjh
din	jggfggffhgeeegfffegfheahh
e	fedhhgchffiigfeefegghghdf
ea	cdcjhfhdiflijfffgighdbegf
eat	efhajeggkchefeedegececfei
ec	ieihdfchgdidgiefdeifegjff
ed	dgbjhcbjfeYhfefagagfdfehe
edi	idejefdfjeefegeehcgdfdbjh
ee	hifhcdcdghdhfhieiichejbed
el	dfcihicedkhiggdidihdfiddf
em	djggcdcigfahgejbccfjdnbdb
emo	dhiddeciffbegcicdgdgdpcec
en	eggefidgghifhdhgiffheaffj
ep	ibihddbfjdihdegghdehjgjgg
er	jdhfbgfamefegiefhgeZehicd
es	fdiggdjfghfdiffhggfgghlgi
et	ejghgeaghccfcjhfjhbaigegg
ex	cfcbdkgcifhdchbbebebfhgdd
f	egigeabeifjgdjgghghgchlfe
fe	eiehhehdghibgccgiidcfihfe
fi	ceejgdfffhijdcfhiijbfhkic
fo	hekaedbehgdhhhjgdgjfdgied
g	cibgdiZidieighjegllihekjf
gn	efgjbecghddffhcghhldeghhg
gps	ekefdfdclgbfedeeeZfkeidfd
gv	flacdeckdcaffgkdecfddjZee
h	ebcdfijcgjfeiedgaldkafmgd
ha	hjgbgcddghfdfffhdddjddkch
he	efigcehekdecechdffegfimff
ho	cfehhfjclfcdefdcehcjcbakd
hr	gbibieigdjdiccccclhcejcig
i	hddfbeheficfhjefemggcfkfe
ic	efijedegfhgjfgfdifcfgicjh
ick	fgjdiedgfhfhfheeddchghbje
id	egihdfbegggifhdihhgchgjfi
ig	eefjahcfegcfhgfghilcefjhg
ign	efgjbecghddffhcghhldeghhg
in	jdgiagfakfhjgfgeigifidffg
io	gdfbedjffjhddgdjefhkefcei
ip	eibciecdjfccdchgdaeeedkci
is	dgjhgdbgggjicabbfjhfccjdf
it	chfdbfdegjddikcbejgffigkf
iv	ifcfdhceigficedecggedebeb
k	hdkgfbbidhhhhhdcfdjgeiiic
ke	iedhhedgehhcdhcdfffbffajd
l	igYjfeYffhiighdffjfhadibf
ld	jgdchdcdjfddegehfgcifcbed
le	ghfegfcghfdlhjdfhjhffhgfh
lea	ffchhfefjegjdhefhfhdfcbhg
li	igdhddefhfeifhejcghgbefeg
lin	jdeidfdbjfgifgfgddhhefgee
ll	idegefcdeihdjecgejdcfcfdg
lo	ffcgihbjdhhgggfhfgeacfede
los	dccdjicjdffhhcfdebececadd
m	djgebccgheiggjhggffeihhcg
ma	hefibeecgiicjecieidilejac
me	eeffhdgdhgehfchifhefgckdh
mes	ffafdeifkcedgdcieZechdkfi
mm	dfghcefcldefddhceegifdied
mo	ehhdfgajegaigeiheiedeofde
ms	gjgjZcaejdhihjeihegZccjcb
n	iehgbfceiefeecehhfghfchdh
na	ejfhcecbmfiigbedjhhcfcihf
nd	gciicegclegmeggfhYgdefjdd
nda	fcihdfedldfldebbiaceedkee
ne	gfekfedfhfeggfcfjfgifgcfj
nt	fegghecgggigiggiiefhfcfed
o	dafdhfijedileehgeihgckhce
oD	eecfmfcjedfodddbdcgefbcfd
oa	chjiZeigibeidgjebfgfdhjbf
oc	dcjgZfhhegfbegdeeihhcrggc
oc环	ddhbeehfieeffeecedeefmcff
oc环境	ddhbeehfieeffeecedeefmcff
od	ikcdefcghdccfdeadgddfgjcg
ok	ddgjfchifchlaehejekaggfjd
on	fggfhcghdjfhcjciigflfdbhj
oo	heabgikejdicccgbeafcegbdc
os	chdfjhcjbigihbgbdfhhedYcc
ot	fegicdkghcifchceeaihehgif
ou	gedjhhddkfghfbcjfcecfdaed
o已	ffeejfdjeednfhebeceefcgde
o收	ggeelgfdkdgoefefdbdddcbdc
o收到	ggeelgfdkdgoefefdbdddcbdc
p	cefbgedhibcjggbhchhdfjmbf
p0	elcbiebckeaccchaeZgdecmih
pa	hfjfefcdldgfbgdhhZhefjkef
pc	fhifgcZdlckfdbgfcYdcjbjcd
pe	gjfechbanclbehgjfbccdfgdf
pi	hhidecchfhchhibZdcelcgjci
pl	eeiieegejedibihdggfiejihh
pm	gifciffekdedjfdhefbbedfec
po	ccdelefhhffmcacgfgiddndeg
poD	eecfmfcjedfodddbdcgefbcfd
poc	cZhcagjhfheZdfZddiccftgde
poc环	ddhbeehfieeffeecedeefmcff
po已	ffeejfdjeednfhebeceefcgde
po收	ggeelgfdkdgoefefdbdddcbdc
po收到	ggeelgfdkdgoefefdbdddcbdc
pp	bejgfdeggihdeeidejghifjfi
pr	fgkhbdcffifehgicgjghgkifh
pro	efjhbdcehffegejeheghhjihh
ps	djgdeegghfajfedZgdejfjbgj
q	eehffghdlfgecbadijhebdkmg
r	gefehfgdggcjejhfgghfdiiji
rd	ehhhehefhfbighhgididfhdfe
re	bghhgdegfhgkgjhhfifkeggei
ri	gfhhdfddelfhhchbgjghejgcf
rm	dkbhddgghbagelbhjckcefahj
ro	fiffdhbdiffdeglgggiggjhgh
rp	echcdjicnaeehkcieZfbefkdf
rt	helbfedejefdfgchcgdcddige
s	cggejcchgdfgffbhehhhdfjee
sa	gfifefgbjhZifehcgihlfhjff
sc	hjfiefdfjfjfeddedajdfhcee
se	cdgejfckcfijihehfehheeegi
sh	efjciedhfdedjhejeffbdhdfd
si	dgeiahaghciefgbbhilbdffgf
sig	eegjbebghddfdhcchhldedghg
sign	eegjbebghddfdhcchhldedghg
so	eeihecdbfjfigaciglhjfcgcg
st	ddgigihgfibchggcifggcfddd
t	bfgcbgickghfikfhfieebjkje
ta	fffhifehggfeeidkjfhcfgefe
tc	fdekgeffejkfmeeefmciecgef
tch	fddkgegfdjifleeefmdifehff
te	hfjgbdceldffeffeieegeighf
th	eehccidehgibhdhdecefginef
ti	difehecekefidegickcafeeic
to	jffgdhbdkhleicbdhggiecigh
tr	ihejefdfhghfggeehafhggbef
u	hdhegcbfiejgfghhhihggjjii
ud	elhcfgdhfdcdelhfefddhijeh
ug	dbbcldhdkeehdcchfdedeggnd
un	eedhhehfjdiiecdidaecfdkhd
v	ficfbfbghdigeeiigggffdkgh
v0	fdkeegddkedfgeccfbhgfbleg
w	fegefhefdkleneegfleiegkei
wi	ddggeifcdkhejeiefjdjejldf
x	jcabdjgcjegebfeedadbeffic
y	gfgibeffeifihlfdhfggfhigd
z	eiedeeijefdegieefegifiZfe
一	gfgheeejdglfhghghhfefkiii
一D	egfgfcfggfiiXbjaeggacelia
一下	iWifXalekaeggdYegcecbdghZ
一个	fhkcbgZhgfndighgkefjblifa
一个人	dfbhdiifghhebdhgdbgdffdif
一个价	fdghifefifmikfdejhgefcgeh
一个半	hkdebdbjfceidfdgcafkfcmbe
一个多	hfgciccebmhgbedciielefcie
一个多月	hggchcbeclhgbeccghemefdgd
一个月	cgjeicbciejcgbfjccgidlbjh
一个月了	hleccddeclihhfddehgmfghce
一个月没	bfdbkbiffiZedfdhdifnfceld
一个点	fgdmcddaobhdkfdgicfcfdlce
一个礼	dhkfbeajdgceieffijegfoled
一个礼拜	dhkfbeajdgceieffijegfoled
一件	ifdhZhfblfjhfeleccijecgbd
一份	edjZedhglYcikgZeiabaiehfh
一体	efibfdidkcgdfgkfdbbbcicgc
一倍	eheekgdhffhbceeddeddfdkcl
一共	dggdhfchgfhdfkihiblfkbhff
一共M	diggefbdighgcgffhgihbcihe
一分	fgYjheYgeihkbjgZgjeWeZdai
一分没	egdblbcidggmdmgcjigcddbdd
一分钱	dicicfccfjffdggfbjdcgeddd
一切	ccccdjhhdichcdkgcZedecajb
一千	eihgbddfgglhkhcgebddgijcc
一半	YeejggcUenmdjifhmgajbecen
一单	cbccmdhlcbZejccabZbhcbabh
一口	cahhahgdkeodebbedffbbZXga
一口价	eaefciiflboZhcdffZgebecia
一口价M	fecfeeifigkfheahdhehfddgd
一口咬	gegifefeihiefdcfdoedfbbef
一口咬死	gefjggffhgkfdfefdnfeggefg
一句	jebiZkcZgjigcflhenbegdjZa
一句话	agdeelXbgicgcbnifjcefcbbd
一只	fffifgdejgjigfccdaeffdlee
一台	ZiecdckdhglcgifjhgjhcjgYm
一台M	edfgfejfjfndegjggbgdebbdd
一台多	fifffgfckenfcegeidgfhecfe
一台多少	fifffgfckenfcegeidgfhecfe
一名	cdbghiceeijkliebhbecmeblc
一吨	bdhhZcfeifmfcaefeiddibefZ
一听	jiXiaaYZanndfbYbbpdYdacZb
一周	ddjdmZbjfbgcgdbhddhbeogga
一回	ijcbhaablefegeffcndfgdilZ
一圈	jjhYbafgjbdblhhdfacccfgkd
一场	fhgfgggdjebficccfaeffhjfc
一块	chiXeiebjghbicdghWdgagjih
一堆	cifdgchbfldgecfbfnefcfdld
一声	ibfbjdffeiicabbdmkdbgdbdd
一处	fdjhdfeggfejceddggeeifmff
一天	eifdkcbeeibihebkghgghdllh
一天三	fchdkeedejcdceebfhffeigme
一天就	edigjedkbfcdihekeZeihdibe
一天罚	gfejdffdgicndgeodgeefeccf
一套	bmhedbYkebfcbhaXdbhccjldm
一定	cidigYZclfaebgafagleddcdi
一定要	giefdffghegghjdcggmedfghf
一家	jgeebdadlbaemdgcbbjYhccha
一小	ekddceejfddejhbkeddcgcpbd
一小时	ekddceejfddejhbkeddcgcpbd
一平	cahgabiblgodgcbcdldaddYdb
一年	dbelicYjediahcYXicldbafjp
一年M	gghehcdehhijhcdcgahkefdfg
一年的	dgdjgecifddceecbadmceedem
一张	feiggeeffhkejedchddaedfcd
一成	dcifbhigfliekffajbcdfghjc
一截	eehjebdkdejeafbgeifbflcde
一批	egbblYeieebdcZjrgkcdaedmn
一批货	dbbanchkcfcjdddkijebdcbkc
一拖	fidfheghiecigcediZcjfcjgd
一放	eiiefddfamdggdcedifmfdcee
一期	ckhdchaelZichlddceddkYfcp
一条	hgddbifbigdldfeeccaeebidc
一条线	ahfadckfkbbbcfjccZdccfach
一来	cgiigdbghcfjgffcdcdikddee
一来源	cgihgebghbejfffcdcdfldbef
一样	diZembfhhZbegfihhhcZcfhdt
一样的	cmadgdcjgccdidhgcafbehlfn
一次	kgdhiYWggfgdgggkmeeidejle
一次付	echiceeejdjeeddeogddheccc
一次就	eggdifhjegdfifefikggihbkd
一次性	cjchfebigbkegdchhafcdcjbg
一步	cckibgbfggjnffjdfhgcggfhe
一毛	edigcbbddklebkccchdfdcedm
一点	cdffalbjcgebicadgdbckihfa
一片	fddgcjfcfjgkedbedZecfkbee
一版	egnbbcadigiffigZchcbcllba
一版再	edkceedeihcceeddejfeencee
一百	djdiecddiemhfjYdZhkfaajcd
一百五	flcceefcldbedjdcfZdeedbdh
一盒	ggiefeffeihgjeffenfffgiff
一直	lidajZbgdjZclfdfeicieecha
一直是	gjdeecddkddemedgfdececbdg
一直是R	gjdeecddkddemedgfdececbdg
一直没	fdihjbZahhbjfchdgbcifcfgd
一直用	lgcdeddcfjfcogcffiececdgc
一直用的	lfceedeffigfmhdfeggdfdegf
一看	dakcdjdcjigceebcfheclcfde
一眼	fieefjfjdijgfdadgfddhgbde
一礼	fbhieejhhdkfdfdncbfcfiaee
一礼拜	fbhieejhhdkfdfdncbfcfiaee
一票	ddjcbjadmbcdbapdhbecldbae
一票否	eefdckbelcdecboegcfceedbf
一票否了	edccdldegidedcnegefeefdcf
一笔	ifbggcekdcecfkagmbgcdZgcf
一箱	dahfmdegekmcjcchamebfcWbZ
一米	deehabjakejcfebdaZdccikcc
一般	hddebblaihadgjdfdfhbcgkag
一起	cghdfgdjhXfiihchiXjbcqibd
一趟	ejbdgcifggbgahdebfafgifhb
一车	dhbijdfeeicfbcchgldbdbfkk
一轮	ehclcZbbpZkigcdcffabmhYdj
一通	kdedgedajhcdhkfbhgeccchbe
一遍	cfiegacflYgifclfdahecikhh
一键	eflcefbfjedghdddeefdeknde
一问	ekdcefeejfgideedencggdfde
一页	ejddggdclfcdfecicbfgkcocd
七	bfmiddabiglkhbggiXbihmheY
七个	ehkfedaejbikfcnfceddlkcee
七天	cjlaZcafifgheedkeaehclnbf
七成	fbahidieejbidddZkZfmgbZic
七条	eihiceedhgfjbebcceeiddjee
七百	dcjZdjcdjemfnfedfbfecdcfe
万	deZikffgiaijibelebliiifaa
万个	fjfffgfcigdgffegffjifemff
万只	fefekedigdljdfbbgZhhcjbff
万套	fheeifcdkecjdeflcddeedZdf
三	cgjgheZjdglmhgeljhefnlljk
三七	fdhjfgeekeleggifmadhehcec
三个	bdfkdecffhjhlcgggddjegkhg
三个人	chdgceiggdegedahdZdegjhYi
三个月	hYekhheegifaigacjdfiegYhg
三个点	fbiidfdZnbnhfdfjecgZdahch
三个礼	efgifgecfijgcgjifgfmfdbie
三个礼拜	efgifgecfijgcgjifgfmfdbie
三亚	eiidceebmebaieekdemddchde
三十	YghkXZeflYocgjdpnYhYfXiWe
三十五	cjYhhecihdiedicmbaccebgcc
三十台	edjgcfdfifeigfehejffecaeg
三十天	fcbobecbkjndhhgepcecedbed
三千	akchiaXicgkfjkeghkfcZihfa
三台	bkeahdacghgeZdZgchghbbkhi
三号	hjefegehfeefgeejfdgidigel
三周	cYdlkegbfjbfgccmhhiicgdih
三回	cifckabhdhafcddccmijddclk
三回了	ecifkddfckdfbeeeemgkeddlf
三天	dakahegWleedgdblhldjcigjY
三家	egiWedieiffffihaceaZqbafl
三家报	fflcfddekemekekffbbckecic
三家报价	gfjegefejenfifkffdcelfeid
三家比	eckhdcccoaekfhbdhbegkbcgb
三家比价	gegiffefjedlahcfhcegmddgd
三家询	fhkdegdeifcdcfddfeefmeefe
三家询价	fhkdegdeifcdcfddfeefmeefe
三家里	gemdfdfhgblfifbeecfdZfdfe
三年	gedhghVgfflmhhgadehflfZkl
三年约	fgfdlefjedcojeedeeeddgeak
三成	dbamgcYfeilicaZepehgjcWch
三批	ebhfidcjgcfjhbbmifccagYbc
三方	igifZdaalfikkbgfbkfbhfhfe
三期	dgekgbaihcidYaedfbcZbgkel
三期付	fedlcfddkeefeeehnceeedeed
三条	egkgfedfkcbiahdjeaechhied
三档	fcmbbdcdkdpeacdccbgcbcZib
三次	jhfZjZYffhbhfabfhidgddbhf
三次了	fjcjddcjajemiedfgkeheeccf
三款	ecmcdeejecgdbecedbfdeolde
三版	ebhggedchhgcecdccfedhjfdb
三百	ecaekclmbeehfikfcgheffijj
三百箱	ececmeijicZcdcdceZecddkcn
三笔	feeclfhefidnefeZnjefecgdd
三级	fhghffdejdgiddhhedhddbpae
三轮	ebinabadkejhfcgbigbhhfbeh
上	jiecdedhfeeefjjfbhffddhjl
上0	edkdieccjgjgcjeiefejdbYeb
上C	lbbdjdccghcdadbjdcgcebdfb
上R	fdhedjediggfmedcfgfkjegdb
上一	claedegjedZdbggciZfacbgen
上一套	cmcdedchiccghdcehbhcfdddl
上下	eledefbghdbbdkdagXkhhcheh
上了	ibibhfdchfcnkfchdhaceihch
上二	eahmjeebmekbehiefbejfdZel
上人	ligicbYeejeffcfefbfkjecdd
上任	ehdcdidelddedjndfceZfdgcg
上会	bidlbaZgibibgijacWlfbeccc
上加	kffecebdkdeffdabededdbccc
上去	efmbdbbffilcdfoZgebffbbbf
上去了	djjafecgibjdghobhedbfeYeh
上吵	ecckedddhgeimendefddeedef
上回	jbcfjehgfgdefffdcgemedckj
上头	cehfdkacfigeihmdebfkeeacd
上就	hjdhgecffidgiddcemheddkid
上我	efjdegeejehhedbffjfcedgfj
上报	ehghedcejdnedbbgededgfdeb
上有	haiacckcldbgkgafefdacahbh
上机	bgjfccahhZbccbckbYbfaphXZ
上机试	dcldbddclcdeedecedfheokad
上来	ggeZhaidficcgaVZdkgffdfhc
上楼	dcgihdfeghfddeemehgjecccf
上次	eibdfhggdifdZbZchhekedYim
上次那	efgekfbehggedcccdgdkdhbfj
上没	flgdegdcekcfimbdZghbeegdd
上没钱	flfcfgeedjcffjefaghbfeded
上海	hZfibdhaleffffZjfffacYfbc
上班	hbaecgicldegacbaecibdcXba
上的	gfjafbheghafhYeZeiifhidgg
上碰	mdfgggdfjegfdecdfcfdeddef
上线	jedjgXVifeefbfapfgcYZegfb
上聊	ibfheeifkdgedbdefafhfedef
上要	dikceeaejfZfhlmdececeeeee
上见	ggdddfkckedcceadgeededfdf
上说	bbhliebifhieddbhdidheeeid
上门	diailZWfkbcfedXiafgibcZrf
上限	eieidddeejkmblbfdkcbfhabd
上面	chjbfgeYmfgcciieihbgcdgdg
下	chdfebjhgdigekdhafohfiigh
下0	fghgegeieeifeebhiceeeieeb
下一	cahmgdZfhhlffbfigglffdjkj
下一步	fdmddeeggedjhejffghefihhg
下三	dgejeegihdZjchchfbcdebgcc
下了	ZgbXnggmcWakhcclbWlcdaUYj
下单	dpkZbbZhiZfWdeZkcdpcchgcd
下单了	fccZpcZjfbamacchbeYdceadi
下去	fddkhgediiiefecjimdeheddf
下我	ifdiefcdjeciddddeakefejcd
下文	jideaaaeiejgadbegaefddYcc
下来	Zlgdcfbeigijhsecbkgibfgcf
下来一	fedkefedkdjfhdhefbeefegfn
下来了	checifegfhemhmgfffhZfaehf
下来再	emcceebcldcgejbffYagecbdc
下来就	dfjicdacnciccjgbiXkldcgcc
下架	fbaanekcclefbfdcemfogeamd
下次	fZZgbhlhfiagffdeeZefdeaZb
下的	ehedlbYfhechgdgegdbhdibdf
下订	geembfbdjfklffebjeneffhfc
下订单	geembfbdjfklffebjeneffhfc
下说	cdcbilfehgdfbmgdjhejjdbce
下雨	ehecfgkfkebdecemdbcdflidc
下面	deelccbfggbgealdgjbcdgZaf
不	beajdlhZbqhdghffisfpedlig
不一	gefghbfchiddbfhdggdifcadj
不上	eefgjhedclhebYZkdkehadhjY
不下	baemafdacombbeeaglmmcfeaa
不下来	dcfkcgZcbmlccgfbeelmcgYcd
不下来就	eefjdebdkfaedihceZmmeddee
不买	ejbiagXafihcejcecmcgbiacb
不买了	ehehdgceghhdglbadmdhccbbf
不了	cZdlYleXiiaehYkkejdffXoYb
不了主	hfhgdXdhibjebblfdacaghade
不付	fefhhffejgcaecdhljeefefge
不会	affhkfYdiggddYZbigibfanne
不住	ciZefifahgccncZZfodncaeYa
不信	cnbbbaadbmcgZeadeqeaddYdd
不做	daagancafiphYjiZgZbjcbfYb
不做了	eddcdmcdhgjiaigaedcfcciZc
不再	dabdcnccejgeZddebhekodefc
不准	ehkbfafehgffffccemfggipdd
不出	bfcbnfgZandddebggmdlfZila
不出来	dfbamgdbdldccgceieflcbdjc
不到	bZggjgbZaoldiZbihmeldakiY
不到货	feeigededjefeeencndngeede
不到货就	feeigededjefeeencndngeede
不办	egebcjldihcccecZddilcdhdd
不加	fdcimfedighdegfmhhfcfeacl
不动	gfaggiadhgjfhbchgggiddYjk
不去	dahbifhefifdgbYjagdXeblkf
不及	ccikfgefifdfffeoffeffgbdd
不变	ddhhicfkfagcbgdhbZhajcaci
不合	cbchhkZZbohdaahdgjemeeiib
不合作	ddbZijddbmaebcbegjfpdjhkc
不合格	geggehdcejciefeckdgchYlcf
不合适	fddcdkeefjdedfhfenflfmbcg
不同	ekdlbeaffjcjcbeckngdeecfd
不同意	efhkbebdgkcjbbfckngdecdee
不含	deibcdkdlcncecdfcehbddidb
不回	hdfchXicdldedbYikYdoeeced
不在	jWZbedpZldabaafYcbacedcca
不多	cigfbfbcobdefbZbhbkaegebl
不够	bkgVffWifebedocibgcXeckej
不大	jfgahabamebdjdbcchdjdgfbc
不太	blfcdbbejegfihieghecehkdf
不好	dkeagbicfjadggbggfihhhhke
不好意	efgcffidjdieghgbeZgdghjhe
不好意思	efgcffidjdieghgbeZgdghjhe
不如	ecibiiddhihhhebfemfcfegjd
不定	gegigfffjdledfcefakgeeefc
不对	dZeekZlYdnZhYaZjalehbbklZ
不干	gfeledcdfjmfhebddkfgfdadh
不开	cYcZflefblecdaegeielcbeec
不开了	dbbcblfcdkddccgccZfndccbc
不归	jheffgdekdehfehigZfegfbdf
不急	ijYchbZcmcdeiZcehochdbZee
不想	gnaccdcjcgcciimadbmcfjWgc
不愿	egemcccbbmgeegheljgdedfcd
不愿意	egemcccbbmgeegheljgdedfcd
不打	ebcjgjceeihcegbimgdmeccce
不批	djZcclZcekbdbrdddcckdfcae
不投	fcgcelddfjadhibeeakjoeeeh
不拢	dcikcccjedjgkdcdldegekbbc
不换	jYXdikejibYcekZeaedhbebej
不换了	cacbYnacdjaehmahcnejddfab
不接	gcmhZchcfigjcbagdlcggdVhY
不接受	edjiZgZejebjZcchdkdZgibec
不接电	hdddjcifckkebedbhleeeddkb
不接电话	hdddjcifckkebedbhleeeddkb
不支	ihcbchcchheefdfbgifbhfpbd
不支持	ihcbchcchheefdfbgifbhfpbd
不改	gdidjelddkbgdeeggpckgikbf
不放	cahnYecbiibmagdbfqbXdhhab
不放心	fdjjdaaciiccbchgelecejice
不敢	dbmcedccjjaghekidkeckbYcc
不是	XYcbYfranbbcbdidbZdeaajad
不是0	ddccecmelbabbcbfaegbdbmbf
不是D	edghcehdkcZicdagbZfaccZab
不是M	ededdfkdlcgbcdbcbZdbddqcf
不是P	bgdbcdodmbcdbhjdhbdhcdbbd
不是一	fdchcdlcifhccfkddcecddnec
不是不	fchjedfeigffeejeeZfegkdcf
不是问	gjdhfefihbhedlhgeahdedZcc
不是问题	gjdhfefihbhedlhgeahdedZcc
不来	fgcgighhdheehdihgghbedegh
不松	ddfmbecakejbeajefYdhfdecb
不松口	fdglcedakeebdajefYdhfdedc
不清	jechdcZelcigfkfegbfcdecge
不清楚	jechdcZelcigfkfegbfcdecge
不满	chjfZZaZekggebZdciefhkmcc
不满意	cikcabbafichgcabbgdgdlkcd
不满足	gdlffdfehghecedghhhejdnef
不然	eecjiZYZdmhgidbebnejdfgkk
不然少	gedkdeddhjnfdgfefZgcfidfm
不熟	hdddddkejddeaeZfgcfbfeced
不爱	idgeehefhgefgecginghgjeff
不理	bbibbgjcbmZdgcabdlejbcZZc
不用	Zgbbaoeggfkffhebelgicckhb
不用了	ekabbjYjgdiggcbdekefdbkca
不用再	ecfceldddkkiedeefnilfcihd
不着	difcbhicihhehaafgegefhegb
不知	hgecZggahhcbkkjcdZclfcYcb
不知道	hhfeZgdbhicdkkkcdZdmgdYcb
不符	ebjcdiddejcededdeogblchee
不签	fdcndZeaigefefhhaljeefhfh
不算	chahibdboadigYncaaeZdbYjg
不管	fjbbddgelcfdeejeecegeeeke
不给	bWcllbcYYphalZbdoqeqddcYZ
不续	cdbhbldafieaffhZegdgbeXbq
不续了	edfbbjhcanebhYgbghdrchbZq
不考	ejcadhbedjfechbddfehedicd
不考虑	ejcadhbedjfechbddfehedicd
不考虑了	ejdadibedjeechceceeiedZcd
不耐	hihiddeibhhffedjldecfiacd
不耐烦	idijedefclifcedhjfecfidcd
不肯	deiigWbWgiiihhaihdbZfhhXi
不肯付	fejfhcdddjagdeddipfdfiecf
不能	bkghabeihbhfgfgijgeddkjei
不能一	ffjdffcgkcfhieeefbfcejnce
不能上	fmecfedefidfejejejfdfeeic
不能做	ejeffeegggdeegdifchdfccad
不能先	ffiiefdbjedgdfdgledeejZfb
不能再	fcdjffhhhdnfecjdfggcfaaik
不能出	fmgcceedhgcecdgfcfededccd
不能开	dcbfkekcldZccbcbmaddedecc
不能接	fiheeffhheegfdccjffbfhjgk
不行	cgjidVehjdcjjfZheUgddllee
不行就	fhhicacehgceggeggddhehcbd
不行就算	ffgiffeffhhheeefgngdfhdee
不要	edZdfniZgjgbkbZkaielfcZhi
不要了	ebbebmaedkiegcZhcidjedbdb
不见	jiffhbcffheeifdhgifiecbfg
不认	eagghdkaijhdfZkekmcgggahe
不认可	eehgeieedkfgfegdingcfbhbf
不让	fabndedeggkiahfjgrebebhcd
不让进	iackdggcleceeddjfjfggbjcf
不谈	efckdceeigdecjcgdfdgedaic
不起	baYihihgeidfcghmkgdicchbj
不跟	ffgjgdbdihkhgecahebhfdddf
不达	dbeeiideckffceedfdfhfimkf
不达标	dbeeiideckffceedfdfhfimkf
不过	ainZZhYaobiclcodgYaajejZb
不采	djcZcldcjibccjaacnclbcbdd
不错	bghdgbckdZchbhaafXdaciYin
不降	ebflcbadeipcgdaZdiajgecaa
不需	dicbciceekeecdddemibfeede
不需要	dicbciceekeecdddemibfeede
不高	gfdiicbdcogicdcjdjdZegZcc
不高兴	fgfhjbcdcnfjdddkejdafcacc
专	bihaZYmgjaeddogjdcbddckeh
专家	dYkgcahXqZffeZnZdgfcecjcb
专票	faccefljeeihfdedmbfhfeaie
专项	glYaadicmcecerdkZebcfejdf
专项资	fieffeedleddejcndiedfeafd
专项资金	fieffeedleddejcndiedfeafd
业	ggedWggcjedaiiffaegandjdd
业主	ZgjicgYbihefcmldgbgdmbcic
业前	fgeckffhdjhfeehYekffefkki
业务	gggabghalgheiahgbchhgdafi
业务员	fkbgfdbdghgdldfjcjecdcchb
业委	hdajdfghegkehcbgekdcddbce
业委会	hdajdfghegkehcbgekdcddbce
业绩	ceieZiaahgdddcbaefkftahac
业绩证	gehefhfgfhdhfffefffhmfeff
业绩证明	gehefhfgfhdhfffefffhmfeff
东	ekddZeiehfZdbgifZkafcZjce
东西	hmgbaabeggcfckadZpcgedibb
丝	kegagcfgjYZdcbedhVdefflgg
丝机	hghfgffhgdefeefdiZffffhdi
丢	ZeddakfXgimekZaZcgbhadhkb
丢了	bccbfjiZghncmbdcggccfdXic
丢单	chabcjfblchcibbabidbbcikf
两	adjelcdifegfgggmgddfhogih
两个	ahgieddeielgdcfifeeghlijk
两个人	ecfgledggehgediniigcdgcog
两个月	effhggdbdldbjcbcldeodcZgZ
两个月没	dfgfgbhfdkffefeecdfnfeeid
两个点	ddemZiageimcdaXjbfeXgfcdd
两公	bijbbdbdkdcfhdddddfcdnodd
两分	jecfeieghebfgffdecfhihded
两千	diblaedekdnebefaikeefgihc
两句	kcddcdhbgidfhdcedbfcegccf
两台	afhZlfbkfWhefbXlfadYfmgaj
两吨	fjeefgdcmcgfdeebdZeeidfcj
两周	ZfidfZgegecbfaZkbcfjcobce
两周了	ecmfdfdjechhdeideeedfndee
两天	dZfZlfiehgbggcdiajcgcdehg
两套	efeijebehfjdddahgbddeijce
两家	fYmZjhajffahnhiceZijlmWgh
两家店	fbhdiicidhgcbcdecZeldgfdk
两年	hfgcghcekahfhheahcaXaechl
两成	ddgjbdhfjekeihfgkgjZcfdci
两手	eieeheddejdeckdejofjeeegh
两批	ecejidfbgiadgdfnhkedcecbb
两期	gkgfdfebldadflibbbfekcjhl
两条	cfklcdbfjbejehdjhYffideed
两次	ddghhfeeejcgjadghhfihdgka
两点	dbhgiffcldibcjaflccddcZbf
两版	fdkddeedghkdiffdghfffeYcf
两百	djadjbhjdhhifofjjhggfdedf
两箱	ckcZlccdckfeddalZidaclYkY
两轮	eaefejjdficdgdabfbehhgjdg
两边	bbjhibddifdlhclcfggbeaicc
两遍	jgkcdddckehdbeaedkeijdkmb
个	jhgdaefhgfiffggfgfdgemhgg
个C	ejehhcecgjkjggdeilffegbce
个C的	gjefhfcgggeigieejeicggeef
个M	dhdmccZgidkcdgbbeeddhgcgf
个P	hhicdceeifffddjdcfdecjeff
个p	celccfadjfcedfcgdbeefkeee
个不	eggddehjdfbecdeddZfdelhcc
个事	ddagejiefihejgdjggfjecjcc
个人	adifjefeidfdidpledeagkcng
个价	cZimeaacleoeffefgcebdgece
个便	gjeegffejejggbeffhgihfgee
个做	jgcgecdeghhgifceeefhedgdf
个公	kdbheehfidcddccegdeedcbdc
个准	ebfjdhccjeheddbdhflffgecf
个功	gfdjffgfhekdheedfdfiddndf
个功能	gfdjffgfhekdheedfdfiddndf
个半	hjceedejfcdichcjcafkhcnic
个厂	ifdcekcdfjcmjcbdeaieedgel
个发	geedkfegggggdieengeefdhhf
个号	jbcficcjcgfcbddfcbhcddbik
个园	ejeehfdifedefbfddafefgiek
个地	feeifigegiihiejeejiekemee
个多	iegchebefjhecddciielegchc
个多月	iegcgeaefjhecdccghelegcec
个多月了	icgdhccedlhhcedeghemfeege
个大	dlgagcfifdghhcdcgbfdffajd
个大概	dmfbfdccigfhceccedgfgdbhd
个好	eideheeiehdfhideehhdecZji
个字	ebhjabacigciagkhfncddcice
个学	gdhajfgefijedgebdjfifdnkd
个实	hkeedfdbmegefhfdfbffiegfi
个客	dfbefkheifcdecbhdbddccaef
个客户	dgbedkheifcdecbhfcdfedadc
个对	eiheegedjecefchgdeeibckbe
个小	iiadghdclfehfdZebcfbedjie
个工	ijffcfZigcihdcfbhgghceZcm
个店	bmfbdccandhdecldbhdfeiYdc
个打	dgjieccehgdibfdgdhfdecfhi
个报	fbdhdijchfgecdeihaecchaff
个招	jagdfdgcmdcibfagbcdgbcbbc
个招呼	jagdfdgcmdcibfagbcdgbcbbc
个数	cghiddbdfhicfidabjdfbamff
个新	gidhbchifdbddbhhchegecYag
个是	djfjeecbihcigbgfjjhdgncde
个月	ddigigceckgdhbchlhfldmXge
个月不	dieiddheifcfjfbeddfnfdfcd
个月了	fkbadaibcmhegebagggjdefZd
个月再	fggjcfedjecfgefghahcfjeeg
个月没	aedakZidbmZdgecdbffrebcoh
个月没登	dddekededkffgfeeddfmgddnd
个月的	fegdikdiehbjeefbhmhcfhbhf
个月看	edjjeecdjefededkcdfdhjafl
个标	fchdghhdficcgdbgeadkjdfce
个校	gjcieedblgigjlbdigihfhdfh
个校区	gjcieedblgigjlbdigihfhdfh
个样	djiabdbjffadjgahckdZfkXai
个样板	enbefgfgjfefehdiekeehfafe
个没	dglddcfghfgfedcfdeecilcde
个点	eZckchfdghogjbbjdfgidfjag
个点位	dfgddfihgfZegfegdceefikdj
个班	ehidefgkebbdaiagdYebdjdaj
个电	iebhhdfaihhefdehcbdbdfejd
个电话	iccihdfaihhfddeedbdbdffjd
个礼	cihgbdehdieejdighfekfojfd
个礼拜	cihgbdehdieejdighfekfojfd
个礼拜了	eigiggfeghiggddeiZglfihfg
个科	fjeefffgieefdkjfhZfifegef
个空	maabbafbmccdbcbcdfebccbcc
个章	edcigjcbfjcodeachdZhkhdeg
个签	ecbdbkibejcYcdkddcbekghde
个老	iZjdhdeclbiegehbcagbglchf
个能	emcdefcfidfeefgfdfdcgembe
个脸	mdcdcdadjeeejebddffdgccef
个脸熟	mdddddbdldfekecdeefehdddg
个自	dhifffekddceedddecfdfkmeg
个自动	dhifffekddceedcdfcfdfkmeg
个表	iacdfdjgggbecfdidcehfdfie
个账	dicihcbifcfhfacafcibgidgk
个账号	dicjgdcghefhfceaddicgidgk
个车	defegfjcjgefdeddfcfdeiZfh
个部	gifibbbhjbedddjgdgccdeeee
个部门	gifibbbhjbedddjgdgccdeeee
个配	edhejebjebcjdhedeafeedcjk
个问	fhifeedhgdieheacfdceffhhd
个问题	fhifeedhgdieheacfdceffhhd
中	cdicjhalbfbiidkebhkb0dhcf
中了	ZgYXrfbkfYZijfcjZgmbzbcZZ
中央	ifffggfdjfeehmddgegfffhfe
中心	fhjdcffidgdhcdnhfeebmiiei
中心P	ejfgchdhffgjgdjigcgekeide
中心P说	fgiehffgicggffckfgefmgegg
中标	bcYhkgfjefhliccgbchclfacd
中标了	febcnbcmbbeadffceecelegee
中标公	eedfjcejfchkbehhcghekedee
中标公示	ffdfjcejfchkbfhdchhekedee
中标通	ffddmeejeddjceccdgjefgggf
中标通知	ffddmeejeddjceccdgjefgggf
中的	ebagdneadldffcabecgbneddd
中试	fgidcdfihceifdbbidieZdkbe
中间	dcjifbbgickkkbgdhideagedh
丰	cejafbhbncddjbbhYXjgclZiZ
串	iieabbfbjffdbdbheZdbcikdb
临	cdejbiebhhbjhiiaiagbcghZc
为	Zdebeoedekefkicigliochcgf
为啥	dfciedidjgahjhceikelfebde
为止	ddcddlcdblddfcghejenddbde
主	ficdehdjdeeffjlghZhZigije
主P	fkddgddggdkidjbddckdecgdc
主任	hjdbcffhdjdgggoddjbcaigfh
主任P	dkfdbegieaeejfkadcedfhcde
主动	giahciYjgYdgcbYhgafYbfeak
主动打	dhehhfeifegidhdfgdeeedbej
主动找	cmeebdcjeeedddceeegdfhacd
主机	dcfgjeickeehchhmhfeeehbkc
主板	ecdelejclddededdkbfdeebmh
主管	hfdcdihlbegfigfdeZedghdhh
主管P	haddejijdgcebhffeafddfeii
主要	jclfdcZcigefgfcdgagcgande
举	dkifeeYglaadjcgdiZdblckcd
举报	diidegcfkcdgkfdffbfdnfkgf
久	dmXjceXdfifdiadoajgicakkb
久能	eidhdeddldhfhegieegdfedjd
么	Xkciecchdigiehljdiegcbief
么价	fjddefdbmfoffcbcfdcdeebej
么多	fbglgddccmljhidbdmfcffZdf
么弄	eldcegejfdedbhcjeaeffdhei
么时	dfgfgchhfgddedihhZhmdcbdf
么时候	dfgfgchhfgddedihhZhmdcbdf
么说	dhhdhedblecefghfhhfdhhake
义	ihcdhhebkgjbhbaZecddgcfeh
之	fgbibifejdcklfijfblffgjfg
之前	bhbjchhhhablhgjkdbiddekbi
之前那	efifgefhgeffhdffgcgegeneg
之后	jYeadigchgeefddcdfeifnhld
之间	dlcgcdcekceengbehbkchbjbc
乌	gddcefjfidjcgdaaeccdbcdcd
九	ccfleddjeglZibacjikefiggj
九五	ecdihdcifboececdgciefedgf
九五折	ecdihdcifboececdgciefedgf
九十	eehkbdgejfgiffedobhcehfcc
九十天	geekdeffighggffdochceedec
九折	ebbmdcgajiigidcdlmfbdacbj
也	ejdfdcfhhdefmhedkffgegYfo
也不	gchfZeeaekjeeibdbjalchbfa
也不接	hdgcgeggclhejeeheZfneeekb
也不是	fcieeeiejefeeeddeadcfkece
也不用	ffiehhcdcldhbddeeofmfechd
也不让	ecelecbfblmhcebddnecfedde
也交	eefdjdejefefgeeeededemcil
也到	ggfdjgffhdemegecmcgfefgee
也到了	ggfdjgffhdflegeclcifegfff
也去	ckbaecjclcbemebeeaebefhdd
也在	YfljahXaqZecqkdbdjgXcjfcc
也在里	dchdfjdfifffgmbcfkffkjgff
也就	eicgchdbmcfgchbkbadbcdicb
也就是	fgfjdeedkdjgcbblcaeccfhdc
也得	gmedecbbmcefdmcdjhcbbbjec
也想	docbcedhgaaffYebdZcgebVfo
也报	dfiaccjdkdngkeeedZfebcbcc
也是	hekccfaefilfkeagdldbdfbcd
也来	idjdfdcejdkfmdhefddcggddg
也没	gcdeegicjfgdedfhddjffegeb
也没说	fdjcggffmbieahjfcdebdjbjg
也签	gffdkeflcebndfehfebdifedk
也给	dkZdhhchgdeegidggaebgcckl
也要	bmekhaYhhckbcaaebgchbZZbp
也要装	fedkleeejeegdddgfcgfdecfo
也递	eihfgeefkdefmfgffcgedejfh
习	ggcddfjamceehdbhfdigdehgd
乡	gdhaajgfeiZbdbXZeeccghaff
书	fckegbbeggbibYhcfdgZjdhjb
书D	fclefedelcbacdehdacclbece
书买	felededdkecgccccedceodefe
书买了	fekeeeddjebgdcddeddeneeie
书里	gejfgefgfhhfifdefgefegmff
书面	efchhdfcejihccgfeecciajjd
书面承	fedjeeeeggahegecdhfeffndf
书面承诺	fedjeeeeggahegecdhfeffndf
买	ehfeZjadejhfenhdYjkihbZdh
买一	eckdgdjdfkcgbkffbkeieaidg
买一台	edddifkejdbhdlfbeafdfbkch
买了	bcgedkdafjegkjYfalblicZjg
乱	eedalejhdjefedfefjfjedhjd
了	fZfalnfkcgdhhfegegejggeff
了,	eecfighedjhhbhedbjeZffajd
了0	afhjhYajdfdfbegechccaljij
了0个	cgjhedcfhffjcddecjdfhlgjj
了0天	gfkegffhehdihfckcfigbjmde
了C	ifjdZgdflbbgefehaffdZfbeY
了C的	ledfdedfjdhehgfedbgdceadc
了C的P	kfjfeeZdleighdchddfedcaee
了D	kjdecbefjaefejbeaclagdgia
了D签	fefmcfaaneagcdZcdepddeecg
了D给	eiffffdggedjbfegfhfefofgi
了M	blcgdddckelnkpdehYadfccZg
了M一	gbgieeYdkekdcbcjdadgddafi
了M的	ekbcjdadldXnghbcicddddieh
了P	dcedmkYigcgkginkgfgcmedhl
了R	WZbXVwVVflhcxgcddhaegYbZj
了R的	behaZladiffdncadeceXbbgdg
了一	jfkcfacihchfhdeiggedeljgl
了一D	eegihcYfhfkkZbdcehebcdola
了一下	kcggdeebmbeigcdgcegeeebee
了一个	cheefgfhehkcidfhgnedbgedf
了一个月	dgghhhceejcdebjkimfcfjadj
了一份	dchcjgfckecjldehhdeeicaga
了一半	cgaihchZgjchbfikiZcldZfam
了一句	iafiehcdiffggfclhhedgghed
了一周	ealefdciibdeiddfehfdhnaac
了一圈	jjgZbafgjbdclghdfacccdddd
了一堆	cjeegcidckegcdZcgnefeggld
了一天	kdfeieddhhbeehdbfhfcjdihf
了一年	dgdchgdmbcfjcdeceXgdefgbq
了一条	jibdbccclcggdfedddeehgkda
了一次	dchclefbmbcededdkafddiemg
了一版	gfjgfffejekgheehecffddafc
了一遍	hjmaYebhibcegigieXgddhmZh
了七	biifccefhggfjdabdddhblihd
了三	ggedjcZjbjkdegacdodhaolkj
了三个	efhgdeZheggcccchalggfcleb
了三回	ghgfgghfhheghfffemgegfhhg
了三天	fbidhhcchhcgedghdjfdfikid
了三家	gfdYjZjieblcgjfbdkdZaYffk
了三年	ijccgfbdigbehdgZhbeiecahk
了三档	feldbdcekdmebdecdcdccdbic
了三次	khdbhbbeejcfhdcdgfelgdfeg
了三百	fhgfjffkddgegieaefjhffdbk
了三轮	ebjlbcbekehhbcichfccdcegb
了下	jcjbegdYobjhbjXfeghZlbgge
了不	cfXffjjbigifbXkacdeddaehb
了不算	dicgcZgcmbfgeZjfcaeaedaad
了两	iajeefaidhfjfgdcgcdfhhkgh
了两个	cgfhbkXeghdmefehkdcdihoYd
了两台	fcidlfhclcbegddhicdcefbgh
了两天	eekdgdfgghfheedbdlfifdlff
了两年	ikabhfaghccfhfidgbeZdchan
了两次	fdgakgfafjaghcggdngjeahkc
了两箱	dcdcmddafkhdfdcmbcebcgalc
了两遍	jgkcdddckehdbeaedkeijdkmb
了个	laVcfblhiZefbgaZcZcZhbXaa
了个会	ecdeekddijdgeeeffnfgefgee
了个大	ejjbhdfjeffedddeedfehgbjf
了个电	ecchheielchefcfcccedggihe
了个电话	ecchheielchefcfcccedggihe
了中	cchckcbgjcgjadcgdeedldacc
了主	hfhgdXdhibjebblfdacaghade
了二	fhfdigafjdefgjebffdcbjkgf
了二十	giZekfcigefggkfbfgddbdghg
了二十个	gibchddfhfddelgbcigcfbggi
了五	gYjflecibiYgfbfcilegkkkkf
了五个	hbfckfhjbieeccgdijeficbcj
了五家	fejfffecmccihdeffcffmiede
了五年	gdkjbddcjeffmeeedjfchdedh
了人	geacemdZfjjjfkbcgdedggghd
了人家	hdbdcndabmjjlfeefbfedicce
了他	eehhfgefeiccggdkehfiggilj
了他们	fgefgheZgjZcfhXkebghgdhfh
了付	dhclcfehgeegghhincfffeeff
了份	gfgaZbkblciZfcgdcccdbbaee
了会	heceeehdkdgfcigheeeddbggh
了俩	echbhcjfkekfchabfmdbeglkg
了俩月	gffaneegkekhegcehjfdfhfed
了八	jhbgibaahiehdiaXiiedcbjif
了六	bchZmbedgiadbfalgkgbfccjg
了六个	dfccmeibmheedhcfmfgfddhjh
了再	ehhfbcbamdbfdggidgdeeljdf
了几	iiiedgbbjhfecdbbdhebfgbif
了几句	hciefidefjgffecdfcfdgeafi
了别	cccjdidcejelqecchaefcdgch
了别家	dedjdiZcfigkodddebejddddi
了十	cehbigcdgicghdffgkdcdlffg
了十几	ffieffefghgfhfdefgffehlef
了十天	fehfhffdiidgdffaikgehjbgf
了半	efgekaYjfcffgggfceecgiajc
了半天	ejchhaZehglchcgfcieXccZma
了半年	dfhdigcledbcihbdfaegihage
了单	ejibfecdldeddeakgedeeddkb
了句	hhgcZcebfigdkghdeedkcdcbf
了另	dddcdmdcamboneiefdfbedbee
了名	mheededjecggacbefZfcdgbbf
了名片	oeefeeddmdggadaeeafcdgcbf
了吧	jaebfggdjfcgckhZejegffech
了咱	diicdeaeghcghdbbhigdjkbhc
了四	flbbjfdfcjdceiifgihlcidmg
了四个	fhfckjecejfffejejnfceefmh
了四十	gacdkdkcjgbhddddfffheidjd
了四年	ejdddhdehgghlfddfZelfdbej
了块	cbbdldeejedgcdccfeedecbog
了大	fceekhgkcdilhdheggdfgefjh
了头	edflbfbghghjjfmbcilikehdg
了好	bkeiecidejbfhfdefffiedace
了字	ggidjgefhfeZffejjbffffkge
了小	ifgfiieiddeefddeddfifagke
了就	eeikdcbZodjggekiecnaZfijZ
了底	ekbjcddeghjdakieehhbkhcee
了张	kfeebicdekdcfefZdcdjgggce
了张名	jfffefefjfffdeeaeeeehheee
了张名片	jfffefefjfffdeeaeeeehheee
了微	ndeeeebdledebfeeegebeeeef
了微信	ndeeeebdledebfeeegebeeeef
了我	jbfdigbgdibgfdcbglilghhja
了我们	fcgehicgffdbgeeggfcmhhhZc
了我们的	ceeaekghbifehfdjgbdljgkag
了才	dfnaacgblddgfbjgkhehkknbd
了技	giffffgifdcfejkfebfdceZff
了技术	ggiggggfjedgeijhfcfedfaff
了报	ecjgccZjfboheddceXjcZcbcc
了报价	fejgedbjecndfefefZddaddde
了新	jcikehbdjghjbfleededhjhdc
了样	kWkebbbdlbackcahhfcZbnacb
了样册	lccfffeeifeeefejfeeefZdee
了没	dffigefdldfecghecYcdbbdjg
了没人	fijkcbcekddfehgeeYfffhikd
了现	cjiecddhgdgibegjgiecfljbe
了现场	dgjeddehgeegaeehfiecglldf
了电	jgddeicajfccccgbdbcdceefe
了电话	jhedbjcbifccdcgccbcddefbc
了百	feifehdeggmddfeekbeegedfh
了百分	feifehdeggmddfeekbeegedfh
了百分之	feifehdeggmddfeekbeegedfh
了第	fdhgidchhdcklecabgiglfkgb
了第二	ffefkfffieckbfgbdbjgmeiic
了算	hffcabgdkccgfYnhdadbeejfd
了续	ffddldaghccdjffdfdddfhflo
了聊	gkceccacmcfhdchcdeecddgdc
了要	dhgfidaekegjifhceieafbjgj
了解	kibXZggYpcZdddfadYcedaYba
了说	cgfiicegggeieecgijbZffdlc
了谁	ejiddecejeffbeccfbfegfcne
了资	necddgaclefggbdffbefgeccd
了资料	nededeaclefghbdffbeffeccd
了趟	jggcbhaggfgdgcekecjZdbaee
了趟C	jfgdcdbhhcgdedbkecdcebbee
了还	heghlXaajhkggkYjopjfeeagb
了还没	iejddecdlcgejeddecffifbee
了采	idkgcebghehihegheehcddcdd
了采购	idkgcebghehihegheeicedcee
了问	hidcjeceigffcfdghbfjffajg
了顿	kfdgfcbifciggdgddbhbegbdd
争	cfhjZgcgidhlgjghcblajebdc
争取	djdlafcifdbjdjegbckeddbed
争对	gdfieejgggigfgcjgekddgfff
争对手	gdfieejgggigfgcjgekddgfff
争对手R	hfgjfbhhjdjgfhcggekddggff
争性	ehggdccekehcahddedgelecfg
争议	eccmccbckcendeddefeceehde
事	dgZcZhkZleacacrcgichafceg
事P	igkfhdadlddecdjegggbedhjc
事了	ccacelfdlgeeeekcecfddccee
事会	ceefhjbeigcfefpXdadhbeZYf
事先	dgecddlfifefdcadeaeifdfef
事处	ebfckcgelcegifbdfihbhdcni
事情	cldcbjhegibeedhkelgjfegcd
事的	jkjddbaelccefdkdecehfdacg
二	cefhgfbmdclgffehiagihgijp
二个	djhdceebmcdgebegjcfddfihc
二供	eiackadfjcbgjeddddegbebib
二包	fegeihfekeeifeeddeeeqdbdd
二十	cjfggebibkjffiejddgmijchc
二十个	ffiffcbfiddgfkeZfgecdjfgh
二十台	dhdjffdfideegfkfgajefcaej
二十多	fcggdheeclhcfecdfZgohfbcd
二十多天	feigeeefclhccedefbhoheddd
二十天	bWjkZbfhbjlfcbepZgcjefYce
二台	eghdjfdbmdjjceefbdffccagn
二名	efahfldgbnfgkfdeddhgnecge
二天	kddibdbhgebhfecgafeZhcabe
二年	feckeebhgbiffdbekbccbebhp
二年的	gfegiffhfdbehfdfldeeefcen
二手	ecdhckaclflikgbcfjffddfdc
二批	dhdeibahegidgdhbdlfabcflh
二期	ZgkZhcYiiXjmZheYaWbaeafeq
二期也	ficckdelccdkdedhddeceedjn
二期的	eelbbedfhdlfbjecgbiddgabg
二次	dihigcZbmciddcgbdbiendfbb
二次报	ffgidebekdnebdhdecidoedec
二次报价	ffgidebekdnebdhdecidoedec
二版	ecmdceafgfbgacbYeebaamoab
二笔	fdcdlehejcbcccfindcfddbba
二选	gfbmfefdjdfeefedlajdcfefd
二选一	gfbmfefdjdfeefedlajdcfefd
于	fhdfjYalccdifeibiblabckgb
于签	feehhefkcefojfihggmffffdf
于签了	fffckefkcefmjgciggkfffedf
云	diZYbljdcmcdpglbccflgYkhj
互	kfdedecdkeggedbeeeecdhdde
五	fgjgfcXjfehfiggoeggdikigg
五个	gchhfddichcejgkgigdeiZjYk
五个人	eclbdddfjacelhnbhafemdfce
五个点	fjdidefkfchddhcjhZecedjel
五分	hcfhcjccejcdcedcbkidmfkce
五十	bkdcggahgcicbfhhfddccbdaj
五十个	dgjefddbmcadcgebdZedeiafl
五千	fibbgejahhgfgcgmcebbfcjfb
五台	gfhbidcjgbeecdjagZgbdiYbk
五天	bijcibYZqYhdfcjmccgZclbdc
五家	fdmaebcbpZafhjbgeacclkbeh
五年	gciiefbgicgindcffjfageggi
五成	ghekbdeeihbihjhgkjejebifh
五折	dbhkeabfhfscdcaciigadcZcd
五百	eefheieifdkfffdfbZkgefebj
五轴	fjffdffckffgfekhfeffcfngb
五金	ifgegeedkdfhgcdjddedecbhZ
井	egjfcfdeiefehddhcbhghgmeg
亚	fihfcecandcdlejkddmddchdd
交	fZmhfcYbleefieerZbdbldffe
交上	ecnbdeddkdjdgckbecedfhedi
交上去	ecnbdeddkdjdgckbecedfhedi
交上去了	fdmbffedkdkehdldfbedghbei
交了	cZnagaYalddcfYjceZdchkkeg
交付	egdigeeehhghhigncedbbdXdh
交会	ldfgfgefifhibfdheefgeefee
交期	dhdnYedbjfbgZgbqbhedbdbZZ
交流	ghjcceddkdceggZagecdbbice
交给	efhcejdheiicigkdeechedeil
交货	cahdhiagjcenicfueadgaadfc
产	gffaefifgfacagfhgekacckhZ
产中	gdieifegifdifffZjkefeebef
产了	dccehlbbieefiidjdZfeedjcc
产假	edcchekfjeceeedaheecfebge
产品	hhjbbcefggfghdabdefjhljbc
产的	gkcZcfceghceZglhejecedfee
产线	bjdeghafdjabddahgldcddhid
亩	dmfgeeckdbbebcaZdbigdjjcc
亮	dhhZjeajajecdedkaicbidika
亮灯	edgdjfdiedeegeeofbegjdbdf
亲	dgieehYigecieclfeckZekZbb
亲自	dgjehZaigZglfclhffcdghbeb
人	fdefchjdekgdicocdighffdnd
人D	ehcfgcjggeedgdbjdZebkcbde
人P	ihiecdfjgbcbkhgecdledjjbb
人PD	figgfgdjdfffhdgifeeefgZff
人P说	edkigedjedcdgfdeddmchigee
人R	efjecfdehggfnfjefcgejeeef
人不	YhcgbiibghedZbjdhgdYeibic
人了	fcdgbblcnbhdZbiechgdcgbbe
人事	iffigeecmbdieegdfcccfedjd
人做	dddjdgbeejlhhcbbckkiefcbb
人到	feffkfgicjfideeaflecfeckg
人去	Zebaiiggalehbdcegigkcfege
人在	bhgfhbggkbehcdhgeZbabeZle
人天	bjadaifcggjimfcbefeaddgde
人头	dciifdedjenhedbaicdbdcjcb
人家	jecdZpUcZpjhndffhldbcefdj
人家的	cjcddkchblcljhcaefjddjhgh
人家讲	eegjeceeihdfhidfmlgcfdfff
人家说	jdejeeejbjfjkecegdibdfgde
人手	ghgdgdgehhhfddeneffegfcef
人投	fdjZehccgibfbgeffmgikhcgf
人挺	jdedfhhfifggchjefbfefgfeh
人接	iddZdbjbleafdfYdcddcjcaeg
人敢	dijidccekddcddmfehdhfebef
人是	dgcdhdjjeccdadbiheddgdbbc
人机	ehhgcecdldhfgceifaecifpbg
人来	edffibjdglhdechbichldiajg
人没	Zkfheclfkdcfgfkefcfdefedf
人登	fekggedfhghfhgfeehgmgkfcj
人的	deehggjdhhafkhddejfbddhkd
人管	ckekddedfkchkhbgeeleeccke
人脸	eijddddfkdbccibgehddhglbd
人认	lhbcdeddlcgegdieeffcecabe
人说	ffffhcebnbgfdakcbcfmcbYZe
人过	ffghgffifbfcieijgfieffcfe
人还	gcdghfiefidggdadehefdffge
人都	ceiZghggggjfbhgdflgofbfbk
人问	jhecffchfeeceeiddaigffdef
人驻	dhalebbdifbcfdhghgeZdbkmf
人驻厂	fbbjeceefheekfdejjfafeffe
人驻场	eibegedfjdefdfejfafffekkh
什	bifgddehfeghdgkfghehcafch
什么	bifgddehfeghdgkfghehcafch
什么价	fjddefdbmfnfdcbcfaceeebei
什么时	dfgfgchhfgddedihhZhmdcbdf
什么时候	dfgfgchhfgddedihhZhmdcbdf
介	rfZaYeWeoWbbgdaZcccZcceZZ
介绍	reabYdXelZcccdaadZcZccfaZ
介绍了	keffggegifgdgehffcfggeeef
介绍的	kfbdceadlcgfecabefebcgfbb
从	ijdfeZebfjgfmgfkjeikfehga
从0	eiibbdibihfiehgfghjhejjfg
从C	jgiecdbfieidjidddhcchggde
从D	ffeeicibfjeecfafegcmdddhd
从M	dZfmddZgejpjXZXhbgfYbbeec
从R	mccbgcagibailecdcacZddddd
从R拿	mccbddbdlccflfeedbgadfcee
从一	ekdfcfdifcgdihdgcZjdeeika
从国	gicheeeffhdfddieebijefegf
从国外	gicheeeffhdfddieebijefegf
从国外回	gicheeeffhdfddieebijefegf
从头	eglbabbclgdefbZcfdiccdjbe
仓	dceghXmhdgfdecbrjgcfabgei
仓储	iciiecbifdeeeedbebhddedhm
仓库	cecdhZlfdkfgcbcikkdgffhgZ
仓库P	fgeekehdkgfegfgmeifdedfdd
他	feehaeigheihjglfgihheiifg
他D	jagihccfjcgilfhfefmjgcdch
他一	effedidgfhlffeieddhafjdde
他不	jbihidddjeecehiibghhdbdbc
他也	figfifbghfifheheggedjecee
他了	dcmbdcbcmcmeaebdeacddfbcc
他们	eeeebgjgehgjjifigkdhejlgg
他们D	encZccgZjgabclXecfdiaccaY
他们P	dhiidfaifffihamhdgegbihfe
他们P说	eggeiciiffgiachjhgchejcah
他们i	egjdidfdgiddhedegkebhbldg
他们it	efjdidgdgiedgeeedjfchcndh
他们了	dbfdekhcejgcjdbcfididecdd
他们公	hcdhcjgcfifgkdgfgheiebddf
他们公司	hcdhcjgcfifgkdgfgheiebddf
他们内	efifefghgddjdcddjcbcgcbef
他们内部	efifefghgdeidcddjcbcgdbfg
他们出	fcljeecdlcifcedcecfdejYfd
他们分	emggcdadmcecaggbdaedgcfdl
他们厂	aaifejgbclecheggcfdbdieci
他们在	ijcbccfcifddneabdbefdcceb
他们嫌	fhcjdccfdkldgebbcnfaecacb
他们家	cjbahigfejhgfaglfehcifceg
他们对	fjhdgfdjefcdheddejfefeadd
他们就	ecglfbecihlhecbjcidfecgjc
他们开	dcclidgcfjcegdnhekegeceed
他们想	cehgadhkecXccchcgcgahojih
他们想先	eiibfeZghddebdkhcbdfiogcc
他们新	eicdjdcdghfecijbejdifdadc
他们没	dabidhicfjnebdacdoekddhed
他们法	ffelefdemddnhgifhfcbffaed
他们法务	ffelefdemddnhgifhfcbffaed
他们现	hhheefbhgfdfiffgfiecgjihg
他们现在	hgheefchfgdgiggffjecgjjji
他们用	cgbhbdkckdekecbadidcdcjcf
他们的	ckbZefhidgagdkedgYccdfiYc
他们老	bghcdidjfdcdjbmfecdbfllbi
他们自	bdeeighdhgbhhhchdhgjegklc
他们自己	ceeeighdhgbhhhdhdggjegklc
他们要	chfiafaelbnlbeahfeghahjde
他们要0	fhblefcdkejkbjbigZhaedbci
他们要求	gefjdfefidmjgeceghdjehlhg
他们要的	fejafjddgieechdbeigjejbee
他们设	icjjdebckdgdechgeidgehhbc
他们说	cjefghbajgdgidaZjigkedege
他们财	fcfdiggegihbcfbcjhcgdggec
他们还	dcicidhcnagdkedecaeaeekdd
他们选	ebfbekbcekddndcdecfccdied
他们那	jhgckcchfgdidheemfgimbiek
他们那边	ifgdkdeiefdiehYflffilchfl
他们采	deafgckelcjiidghddficebfc
他们采购	deafgckelcjiidghddficebfc
他们问	defcadlbldaecddfciecfdZdd
他们预	flicfdbbgkceblbfepfdedhee
他做不	ciihfccekcjfdenffcfeffcef
他做不了	ciihfccekcjfdenffcfeffcef
他儿	difieedehgfgcdmifgfcgdffd
他儿子	difieedehgfgcdmifgfcgdffd
他去	cgeefdkdkfdhdeiadjdfeaafd
他回	fdiedeidkdgdddfbjbcgdbddc
他家	hecfhajbjfcegccadccihgjbf
他家要	dfhcehgdkehecdcdfceeecode
他就	hfdldcchcjddkdjgfjkkghkfc
他把	ghcgeddjedieecgidiedddded
他没	feilcdfdjehlgbhglicdedcbe
他没意	ggghgggfhfhegfifjaegffffc
他没意见	ggghgggfhfhegfifjaegffffc
他看	hfciffdeldhehdmcdhedffffe
他老	cedlchhhhdiheckigheegdchh
他老婆	dgemddihgehhgcfihbeefdchh
他自	gfciehecfihfjjcdfifljedde
他自己	gfciehecfihfjjcdfifljedde
他要	ebglcfbdmcldchefjZgahceee
他让	fhgfhfchhcihiemficfdeebde
他让我	feghdfccldiefejefdfdeddde
他说	hidfeadhgdhejfkdhhkfeifgb
他说D	efieefheggldibchhhebcebid
他说他	gfchedgjdgieijggcflgdgedd
他说那就	ghhggffffhigdedhgnjighdfg
他还	gidgfeecldehediefdhfhechl
他那	cifeehidijafdchddhecdhmdf
他都	eidgieegheblihedgfedffjie
他问	ghehfedfghmfedhldbihgeaee
付	dWcogaYekecgZdff4geddhYaY
付0	fjdjdedandcgdecjoccddhdde
付M	gdcifgdiefgefddaofleceehd
付一	eddjhecfmdhedccemabcejccc
付三	fdgmcebenbidccZfqYkdgbbbc
付三成	gfejffcemdfdeebgnbjehdeee
付不	fdeekeeddldhdhhdjbgnfhgee
付两	gffkdgeghffcedcfmclfeeffe
付两成	gffkdgeghffcedcfmclfeeffe
付了	ecfancYjiYbibcjgmVbaafYZa
付了一	gfghggfekedmehkflceeffgfd
付了一半	gfghggfekedmehkflceeffgfd
付五	gfflcffeigccefijmjfhfddhg
付五成	gfflcffeigccefijmjfhfddhg
付到	ffegifbifdbbhedcmadedgcce
付款	ffcjcbhbnbilddegkceeibgde
付款D	gffbmgelcedkfeeendbfefhff
付款方	egdhifcghgdgffedngfehdeef
付款方式	egdkdfdgggeefffdnjfehdeef
付清	feifhfdaleccgfebocefhedde
代	difgaefbkegcicggeecalbcdh
代理	bdgfhfedldeijcfgdjdeocceg
代运	bjbefhcfggjcgcedggeecfacd
代运营	bjbefhcfggjcgcedggeecfacd
以	hhdeXhghjZgdgjihhfjghiiee
以上	akjXYbhXpdcecjljbfcdidmba
以下	fefccfjcldbbigkeebdedfied
以先	gjceefejeedcifcbgahefjhdi
以内	cfelZcXYpclcfihdeikffhkcd
以前	ibigagdeejccdcefiocjgeWhc
以前的	hdjgbibgdjiccdbghldkegZje
以后	hZbXfljfdiacdhhdjichfgceh
以后不	bacaaoacZnceedcggmfnebabc
以后不合	gffeckefdkeedeefgnfmfeece
仨	bigWeelahgZcZcgYjkgfdfkjh
仨月	bgfYfelbghZfZdbYjmhedfhji
仪	lbeaghcjeffhgdcecikdicdce
仪式	eabejialbidjbcchdknblegbc
们	cffhgggjbiggmfgifiehhjikg
们0	dcikbeYdhhpgncihbfdYhcffb
们C	dhZakZlgfhjficabcjdjfgaec
们D	blefhcdffhcigidlceejggbee
们D去	ffejdeedkcamcdgaedmcdgfbc
们D去签	gddkdfehhedmbehdejneeejdf
们D把	ggkeegfekdldhfhcfgcfiggad
们D给	fhegkeddfjedhgcddhdcdefke
们M	egdgfghdhhobneaffheddcddc
们P	cghieebheghigangcfdfbfjid
们P说	eggeiciiffgiachjhgchejcah
们i	egjdidfdgiddhedegkebhbldg
们it	efjdidgdgiedgeeedjfchcndh
们一	fhdggfcdihqdjgdafdgbeefgg
们三	cfhgccjdhhhcmdhbdjeihbZbi
们上	dejgchgeejedgjcedhegdhajm
们不	dYhgbjZcclmkkbdfiggllciak
们之	elcceedekbeepfbcededgeadd
们也	elggbfealejencgdfhcZaceeZ
们了	bZZcniekaibblbfadddidbaZf
们价	fejddgeikclfofcfgdfeieced
们价格	fejddgeikclfofcfgdfeieced
们会	dbdlecfdlcbjgdbcdakcedcbe
们低	fdgeckdcfjodmefegfedhdgfd
们保	ibdkjbejedidcecgehhaddaii
们做	egggbhZkceafedhfcbdehfjin
们做不	gcbhejdeejdheehhfgfheegef
们先	chgcidZijcehacchgcehigiei
们先出	fhgeeffigefdfiehdcfdechbj
们公	lfbcaffcgjaeecgedgghbbbhf
们公司	lfbcaffcgjaeecgedgghbbbhf
们内	efigefghgcekcffeibbbhccef
们内部	efigeeghgcejcffeibbbhdcff
们再	ebijgcefdkhchgagceejegehg
们写	ffgfhffhhdffegdibcedfhgkc
们凭	fbkeeceegjmfkdhfeffdfdcee
们出	dZfiehgajekiZhgdgUifeeieb
们出个	geefcfjelcikegdfjafecbhbe
们分	eifhcceidiacYgiZchgbgbebl
们别	hbfibiebigfihgcdflenhebcc
们厂	acfichgZdldgedffjgcachfbh
们去	chdajejifdefbeZggjdcchkle
们只	dkbjdjadghjeeaYdjcggigdbg
们只能	fkcdeddfjeddhddchddeceaef
们和	feigcbafjbZeqhfcffiagljbh
们和R	ffjecbbfibbfohfbgehaglfch
们售	fdedmddjcecdbedddbegfcbnd
们售后	fdedmddjcecdbedddbegfcbnd
们在	iidcecedkdZfidafhcfefafka
们好	ejibedcggfahidggededidlge
们嫌	fhfkbbbfdkldfebbcofbegacb
们家	bkaZhhfeejgiedfmdhgbhfcdf
们对	fifdffhifeedkeccehfdfdYdd
们就	dfiifdcffikigbhjcghlbbfic
们就把	ehcjccbghdmegcicdaiZedbed
们工	icaeafkdkdgeficigidbeehed
们帮着	fihfdfehgdgecifefahfhehde
们底	ffdgddhdldlfijdfdgecifbed
们底线	gfdgdfiekdlgdgeddgeeeedee
们开	dZcgmcgfekbdecmdilefcfcac
们得	ejjcfabelbjdmejgdgddcdhcd
们怎	fhheheacighdldbdeeecedbhd
们怎么	fhheheacighdldbdeeecedbhd
们想	bfhgZchjfbeccejdhdgdhnkjh
们想先	eiibfeZghddebdkhcbdfiogcc
们成	gdekgffedkegdffgfnffffeff
们打	eikddfccldhdkecmdacikifde
们技	ecfcfkhgfidfdecjhbfdgfifh
们技术	ecfcfkhgfidfdecjhbfdgfifh
们把	dZjicfeakeehhcagiZifcfifj
们报	dlbgbdhfeigfeZbdfcdfmdihb
们报了	fbeaefjfeiidbbcgdbfdjekee
们报的	gekdehcefijhchfghjeejeZgd
们拿	dciekacgheZffedcdlgafjiib
们换	fbhjigcchhheccgjdfekeiicd
们排	ddhheedclcgeeeadfhideedcd
们提	eifccehdkddgdggafgedgdfce
们改	fdficdjbiibkecgbclgcedhec
们新	dhbdicfggffecijadgdffiZcc
们方	echbejdcigiehlffgffkdeaed
们方案	echbejdcigiehlffgffkdeaed
们是	hbfekfdbclhegdYahfgnldccd
们最	fefhbhbgggadehbkaiggccYff
们有	gjcaibYgjcbcefaZcggeihmdb
们机	dmdbebfelcdegdebecgafdghd
们比	ffgiecdfjdmfefdffdfcbkgee
们没	hegeehfYemhbiggibtffdbfcf
们法	ffeideidoeckgggeeihYefacc
们法务	ffeideidoeckgggeeihYefacc
们派	egiefedchgahcdgbdehbeifid
们派人	fggbifeeifbhcehcebiceghkd
们现	fgdhedehfggghfgkfkdffiggf
们现在	ghegfeegeiefhghhfmdgfjhjh
们用	cgbhbdkckdekecbadidcdcjcf
们的	aghbfhdmddbhficeibihdnjff
们的价	gdlkfddfggofgfccfjeiedeed
们的方	fcfjfcefidjeggfdggjcdaYdd
们的方案	fcfjfcefidjeggfdggjcdaYdd
们看	djjeZdaghddibkichhfeeihdb
们第	dhiYfiedfifcjkefccfcffhff
们第三	ejaddlgdckaejddeehfdmeZgd
们第二	edoZaadcmaeenfbeebfcdfkeh
们管	djbalebegicffddhfgfbeeaoe
们给	cfdiefejdghgdeaZikdhefgjd
们老	bghcdidjfdcdjbmfecdbfllbi
们能	dhakedcajgeglfffieeeedkhc
们能不	dhdhfedchgbgjdefjefdeelhd
们能不能	dhdhfedchgbgjdefjefdeelhd
们自	acdcigjbihacigbkcehjfcjkc
们自己	bcdcifjbihacigbkcdhjfckkc
们自己的	eidghfebghfieegcfjejggjjh
们补	efiagddbmbeiiccedfedhdhce
们要	cfhhXhccjfmmiefheehjcgidd
们要0	fgbldebdmbjmbiihfZhZddZch
们要四	fdekefeeejnglfchikfhffcef
们要求	feekefefheljfecaigdjegkif
们要的	fejbejddgieechdcfkgiejbee
们让	facfkdjfghkfgabiehfcfdakj
们设	iaihgbgcihfddahgejcgcggkc
们说	ckgffhafhgefidcbihgkefegg
们财	fchgggebeklbcdablicggggdd
们财务	fdhgggbceklbccbblifhgggdd
们贵	fjcgedgbmciepfbcecgdedeci
们赔	dccbocicclfeebebdodgdcgrf
们赶	ghfghfehfhjadhjeeeefefage
们跟	ffekcXbapbfcidZfgdgbeideb
们跟R	dgledaccmcfdgdahhYgcbjhgd
们车	ffecgfihfhgigddjejhigdecf
们还	bbiidZffiemcmchZbcdfhbgac
们这	Zkedcghhcicfgfcgdjlgdceje
们这个	egheegggidfedcgihadbdfecd
们这行	ekcdedbdckdflefeemfbfecje
们这边	fdcldddkfdbkheadgemceehde
们送	dbelccabfjoegedefkfcddcbd
们选	ebfbekbcekddndcdecfccdied
们那	jggbkbcgdicgciddmffllbkdj
们那个	hfgdgeceggceegffhidjdehfc
们那边	ifgdkdeiefdiehYflffilchfl
们采	cceegckelcjiicihdceiceaec
们采购	cceegckelcjiicihdceiceaec
们重	dhiceegfehdkfghkikehfjZYe
们重新	dghgdehdfhflbhdbhiehdgZgg
们问	bjdabcjZncaclcbibidcdcaca
们预	ejdiedbfekhdjkbfdpeddefde
们预算	fheifdccfkiecodednfeeeafe
件	gakcjcceheemdaeddiedjmnge
件D	dchideabmdcdedcYfebfnbZhc
件事	hjgcdiZdieZidelfefbgekfef
件到	idbblfgfblaifedjfmgfeebde
件升	fddcifidkcdcdfeecbgdeaing
件就	gffhifecdkgkffekebdfffnce
件收	ffeclfelcedmdeebefdeegdeg
件收到	ffeclfelcedmdeebefdeegdeg
件清	gdjfcgedkdehehhbhaefeinme
件清单	gdjfcgedkdehehhbhaefeinme
件的	kfbibdbfhgbjcedcdleicgjdd
价	ceijdedejeteidhcfhgflecdl
价0	efcgbhgbmdpcjikbkXgcfeaff
价D	fekdefgeifpccdZcdcggfecei
价M	daffhYhfggiheggkdieageide
价不	ffbelcbejdhgdecldefcjdckf
价不动	gdbfkedckechbfemeggeffblc
价中	fecbcmccdkndnfeedceeohife
价了	egbfeigdgheeiecheZdceecfc
价从	ecelfdagdlnedcajcojaccagd
价从M	ecekfebhdlmeccajbnhccddge
价他	gejhffdiajdghffeebfkffefc
价位	ejcjeaadfihejlbcfjccddcec
价到	eehkccabmcmgahkcbeidjgbhc
价单	eefkbbfZlejZeddYfhbhkacgf
价压	fbggcbhcjegjccbdghcalcbeg
价发	bcicYaibigkhcgcecdiiabcbj
价发了	fehicebdginjfgbidhjfcdddj
价发过	dffabejeigibdhfdefhieefdj
价发过去	dffabejeigibdhfdefhieefdj
价就	ecjjdaacifpcfdaecZamcdfbj
价差	fccdblcamjpdieZgdlcfcdZeb
价已	fembcfacmekbcbaeccedadZec
价已发	fembcfaclejbdbbfdcedbdaec
价我	gefmeedgidmbcejigcchiedej
价才	fbflcdbdbnghedcednfkgdZbl
价报	gdgieddekdnfhhddbbeechdhe
价按	dejhgechgelifeghcbhdddcem
价是	dbghffgblchighgccZcejeadb
价格	efgjbgZggfpbhdldgghdfdfgj
价格D	gggifgfdjfkZdfbddfjecffff
价格D定	gggifgfdjfkZdfbddfjecffff
价格上	ecefdkefghndmeaceheecdkfi
价格不	fhdhddeflcdehfkedagcgfdjm
价格基	ggeigggcleldfehiffffffefe
价格基本	ggeigggcleldfehiffffffefe
价格没	eeeccdlgejafcfaeeidcefded
价格要	fcijedeekdndbeeiedgdghjee
价格谈	gfeleffhgdekdfgdgafhcehec
价比	fbgjecddigmegiceeiedachec
价没	fegfkdejchpfeeghciccgdbdk
价涨	eifdcdiekejdejdecffadejfh
价的	gcmfdcZaiggebhheeibdiddee
价给	deoabbZbmckcgfhccddgcdcff
价表	edmciedckdofifcdebjcbdbeg
价要	deiiddcclcoebdecjfdfhdffo
价要再	fedkefedkdkfeefdgfeeeedfn
价走	fhcfjddhgbhdchgZcZlddedne
价跟	fbekccddlcnedfdeeaebekcfd
价过	dihbieehfgohhfgcfcfkidccj
价过去	dihbieehfgohhfgcfcfkidccj
价还	dbigZdhhfipaidaZZmdcccaee
价都	edggiediibgegdideaebbdagf
价钱	bedhkdXnZglniahiddgebbdhl
价高	gfdffkeeejmecfcfikediibfh
任	eicZbkgfbnZhdjqbbhfhZhigh
任P	dkfdbegieaeejfkadcedfhcde
任何	efcaehjedkcecdcefcjefehef
份	fbjYcakcnagdmebZfYfeibbaf
份资	ilbccdbflcdeicdedceddcddf
份资料	ilbccdbflcdeicdedceddcddf
企	keggbcchhcZckcibcbeZdbhbc
伏	gjdedhdiffdhfjicgYfefdack
休	ecbbcZpanadbYZeXeYZebbYbd
休假	ddfdddkcldgbbehcdbagddded
优	dggmefbjchhgldeicmjfihgaj
伙	gidhfdaficgdhdefcggbcjhhb
会	hegeadifjafdecrbgXibeddgc
会D	ffiejfdfieijdcndcccccccdj
会上	mdbnabZembacibhecdlahbcce
会不	ckeiecbdjdbgiifcdlfafdmfe
会了	gffcffigfgbiejgceebZjddlb
会儿	hhgagegdficecebcdhiiddhjf
会再	kfghfcbejeghlblhichgeddcd
会员	gfgaggijddZdocfgdYdacagij
会定	djidcgbandfaiindfcaiheYdd
会开	dckicdffjegjbgecdiijicifg
会开了	fdjfgeffjfeffcbfgagkifeef
会批	fihbffdfififehmeeZddficef
会排	gfhgeggejfgcfeifeeafgfjdf
会没	fdfcdkcefidedblceZdgddbdd
会用	ecedkhbejddedeffjbfeffgmb
会的	jaabddldlececgbcdhecdcbde
会签	fdegdjdbekdfedbeiakefeedi
会给	fgkaceceiffedigegdhefhgeb
会计	cbdghdgZgjfedbafpffecbcfb
会计P	fddbffjcdkbefccblbegefdhd
会议	bcggecjifdbicafbgdlhcbYgg
会议室	cdbhgdjckeckcdadifliddbhf
会过	dijhedahfcdkbcpcchfbccihb
会过了	feijedbjddeldcnbdhgdddkic
传	jeebjaghiYckacZfifcfedkgb
估	efigddifehifedidehilhcifh
估计	ffjheeefeiggfclefiljcdfdg
估计D	eigkcfZhgbhjdaobhZmacdebb
估计没	hgkediaddlfdeecedgenifidi
估计要	fhfdgfjdlbehedceeajafdihd
但	djbhfdegmYlgkmmijhjZjejel
但P	ejibeeddgiegjljgfkedebgih
但他	dkdfecdhjblclcjfhhedecegh
但是	cdfjeeggkZmhfjjkjhhghhgfi
但是P	fdhgfgedkejgldkdfkhefhiid
但是要	eihgdfeghdkecgjghccfffchd
但要	eidjbfbYodgiafggmYhehdfjf
位	gidecYifjcbbghUjefdjbakbe
位一	cifhbdganbkdihcdfagdeckeb
位了	dkegeddghajdckbcfafheecfe
低	cZijagdZgjwcmbfZcldeiZhcc
低0	efchdkbdekndedbddkeccdfed
低两	fddmfbdeifkegfcfehgfgdeie
低价	eijcajaZhhdcjccekhgdmgfib
低价中	fecbcmccdkndnfeedceeohife
低价的	femcebebnZcgddegfdgfhfefd
低我	gfgffkeegipfkddedhfddehee
低我们	gfgffkeegipfkddedhfddehee
低配	ggmaeebbmhldZeZdedecccYdd
住	ZeZjehegdihhgbdcfhdndYfgk
住了	ehcghcYieccgccifkfhegffai
体	fgidbWghhbgfdgfgcbgfgeiag
体检	ekffefddifdfehdeijfhbdafh
体验	ecldcedjhZeedededafeeeZfi
何	efcZdjidclccccaeecikfehee
余	fgfffacekbebcjhfifeZemide
余款	fffhifcifbjaffdemchedddcd
佛	ejbdfdgeiebcfcakcgdcdadbg
作	gafejjZjeehieiiXegZkhfgji
作了	dcdalfclafbgdedeikfkeddkd
你	ffcieaghbihgiibcjnhiebgig
你们	dfdiibefbkiemecfkpbleddlh
你们的	dbekhdggeihhfhgignfffhiid
你们跟	gjbcfeddjfefkfehidfeffeef
你们这	bjfaegfZeladhbaifodheebjc
你们这行	elddedbedkdfkeeeenfbfedce
你别	cggdcckcmbZfflkedYlaecacd
你那	cffdgdighcegfgcbhZeffdlde
佢	hgbhZbgcnbjdbclabYcadZaZb
佣	ebeigjgdekmeeejddkddedggc
使	cficficeggdcidbfgkcfdljjj
例	ekgfbYagieehbbcdhkfZgggXa
供	chfdeffigcahjcgeeidflcjbi
供应	effbhidffheegeihfjfiibbeh
供应商	dffajhbbiheahdigfkfjiZcff
供应链	hhfcfjeiegjeciigeafdeffeg
供货	dbfmgcakeaegjdhYehdhhbdam
侬	fddddkceejnhbecchkfghedee
便	deghcgeeggobmcjicgfeaddig
便宜	cchjbhXdgiscoekdgihebbdce
便宜一	eadgiidcanpdiegdemdiffedh
便宜两	fcimdeeefinfdkcZmledfffee
便宜四	fdcigieefilgegbdffhfhfifd
便宜的	fcjgdfcbigofpfmdeWdhfdich
便携	fciedfhhfedibfdadcfgfjigg
保	caflddghhcejddcigeeehfcoj
保D到期	gdfhgfhhgdddZffegeecffehk
保三	fhfjdfcdkcgkcdggdegdddnhd
保三级	fhfiffdejdeiddhhefhdecoae
保不	ehelhcfdclaekdedebfnebcfg
保不住	fifldacfckbfjefefcfnfbdde
保住	fcfgjdckdbdededeeZfaefjdj
保住了	fcfgjdckdbdededeeZfaefjdj
保修	egccjgdifcicceickahdeebff
保养	aiZZgckfjZZecdbddYcfdeboj
保安	oadcceaekecddcdfdfgfcbbae
保密	fdhicedcmedoeeddchgcddcbc
保证	fcifdiZcjfbbebhjfaghkaefb
保证金	dckaggacjfccfcchfdgglcggd
保费	gefjgeeffikiefffgmicffefk
保金	gfeihfaeiebidebnqfedddcba
保金D	gggdlgdcldfZfhelnbeeffjdf
信	kiYdaegghdbgeghZfejgceice
信了	bckhbbkhfgfidbidaahkcdbcd
信创	elceeideifgdcigcfbffcipch
信发	gjgccbgfiffedgdgdefldghhf
信号	eifddhhdlccdicddecfchckcc
信息	fihbccejfbcdhjgedeecgflfc
信息中	ggggfgegidhjfcaehchejdfce
信息中心	ggggfgegidhjfcaehchejdfce
信息化	dicedhhfiebdimZheacbdeZdc
信息科	cjhcfccfiegefgaddfdcdilhb
信息部	dfjehdcfhgcfgghiefgcdfidd
信息部P	dfjehdbcmbdfhhhieagcdbgdd
信我	jfdgdcbehhjecdddfibbfebde
信用	bihjjbajeaeibclcmjjbbkcdn
俩	bhhddejdpagfdgXecgddcgoii
俩月	dmcXhgaeockhcaaaffdgeclgZ
修	dicYjggiffaecigYcfbdcVZpf
修三	debcialdkdhecedddhfaddcic
修三次	fhfeidgfjeiffffddefbeedie
修不	fcdcmdideicefdgddpeghchpd
修不好	fcecldhfejdegdgddoehhchod
修不好就	fdeekedffjefhehednegidimd
修了	cgbbibkfjbbdhdcbjcfaddfmc
修好	efcbmdciefcbccbYiicddbaoi
修好了	fhddkeehhdedefechcecfdcnd
倍	diififchegfbcedccgccefjbk
倒	dieiZbhdifjdgimdegegfeXgh
倒了	gjddedhhgfcdacfaccgbddZfb
倒是	gkehcbbbjhighjlfghehfgaji
候	agdggdkigecbgigkhdihfggel
候能	ejekacaiiajfecfecddaedcdk
候选	dchkgbcelbfbdecccdcdndddd
候选人	eeigjceekdgeffeddefenefef
借	bjfbhcdemaYcbgbddYecdrchi
借一	ekbeeeifiedgiefhjaffflaed
借了	ebjdjebbmbeecdececfeeofic
债	fedfgjifjeeedmhdfaffeecef
值	faedjcjchhccefdabjcddggpg
值P	dcbdlefeifefdddiefeeecbod
值班	igbdffhcejdfheibekehdcbjd
倾	halfYafdlckbjfedhfeidbdbb
倾向	dblibaZekckckffeigfjcbgcc
倾向我	gdjhgffhgghgmhgfgicgefjff
倾向我们	gdjhgffhgghgmhgfgicgefjff
假	gfYXZZodmZZZYifhcacageabb
偏	bamfhdcebmfcobifckehfdnlf
偏我	fdigfefdlckfnjjdfefedehee
偏我们	fdigfefdlckfnjjdfefedehee
做	lgefagTfidgcedgeegfedgmgg
做一	fhlefffiggdeghehekfffhjfe
做不	ieahYhZffhlehahecdcjdgiad
做不了	hddeZkbgjcgdgbidcbdhfgkbd
做不了主	hfhgdXdhibjebblfdacaghade
做不做	hfdjeadehfmedecefdfgfegee
做个	dnceeeefidikefffdiedceffg
做了	ZdiahldbmdmfdhbgfZbecdmgd
做到	dhffbidjdfgiidafgchbieigd
做完	dbncicbgibbYdccehbhemkjnf
做完了	dbmbhdchffededeebfcfmkhmg
做小	kcfhfffckefffhdbjceefhZde
做工	cdledccfkecfhbjefkfceblgd
做得	cidhhgcidhcggdbdeibdfdfcl
做的	gfjfcdbhfffehfdfcjedifkdj
做过	ekfdeedeiggfcdhdfifegeYbg
停	ageZemeTgkbcZkhfbeekeelhf
停了	YcgalieZdkbbZmfXkicjcbamh
停产	dmbcebbdhgbejckhcdedeejcd
停工	fcdcfdkdjehefjbmgjhbeffcd
停机	dhiiegYcgicjbcidejdiekgbb
停用	dcedldkedkdfcedeeggjidenc
停车	kgjeefbchgifhheeciicdfghd
健	edddfdkgdjfggcjcebhkfgaai
偿	ggdghegifgemgedbdgddfddgc
傅	behZkbeicgaefcecajcZbmfqg
傅们	fdkedfehgfefdfhefifffmjcg
储	gWldjgbgdkjcefegeghiibidl
储能	eakajhbbgikdfebggffijciee
催	aeejnXbbmeZcedfjmkkefYchW
催了	cegcncZbbmbabaYaqmaghcaiY
催得	bkbmddZckdadjacmfccgdcnab
催我	fdeejcheleddbhfceijadccke
催我们	fdfdldfeledebibffijaeccke
催款	gffcnedaihbgbedaphfadedad
像	igecgbgeejcaefYcgpbYgillX
僵	ecflcbabkhjfcclbenfbddZdd
僵了	eckkddcdijhheemfdnfdgecef
儿	digceXhdjfXggbhajiiidhicf
儿不	hhddjfdjecahchbfnaddfdbde
儿子	didjcdhfifcihcmhdidbebddc
兄	igcddjdhgffeleakglfheebef
兄弟	igcddjdhgffeleakglfheebef
充	fdghcchejejkhkdfkhebffihe
充协	fdckefdclehpdidhldcdddajg
充协议	fdckefdclehpdidhldcdddajg
充电	gegfdchghfjdiedgbkgehfYie
兆	ekaihedifejjhbkhdadgcgdgd
先	lpcaWZYflccehighhhenfqcef
先上	ajekdfZhgcifjkjibffgaiZbY
先不	cogdbfXedlbcchdfaldrcZhdY
先不考	fkgfgdegghfgddeffngkgfjef
先不考虑	fkgfgdegghfgddeffngkgfjef
先了	enccdecekccecdfceceaedccd
先了解	enccdecekccecdfceceaedccd
先付	edhiggdckeZadfdeogocefcgb
先做	bkiddcbifefkcjfabmebhhhgh
先做个	eldefffhggcjdhcdflfefemii
先出	fhhdeffghejgeibhdadddaiak
先出个	fghefgfhhegheichdceddejdj
先别	agedgembmbfidfikcbdfeehfg
先到	edldeecekdidlhhfecgbfjgef
先压	eccmfecdckkdffeehoficekee
先去	kffeedbbmcdheicdeYiZcaXZg
先去量	gigfgggeifghfkfefdgffeZei
先去量尺	gigfgggeifghfkfefdgffeZei
先发	jhcjdeaembeeefbieYfecZcde
先备	ecifiedkdcdeecdnegjefcbfc
先开	fcfhhfbfjdiidecbmeedddccc
先打	jibcffcbocafcfabiZedeldci
先把	ifbhfdfbkhecdhZedhhehhcbe
先报	fiiacegdjeidjhkfeadbbZagi
先报个	gflcdfdekelechbcdedecbbhh
先拉	cjbdjfccldcegecjlaeddeZdg
先拿	ZlggYbaigbdebhkZlhcaepidb
先拿一	bfjbeedfidcccfjgcfecgnfdc
先拿一个	dfieffeifeeedgkeecfeelZee
先搁	djdedcldfldecdacdbdnedcdd
先放	hjgXcbidjgchheeecicleefaa
先来	cjcbbehiffcfccadeehajlgci
先用	bhgmZkaffkddkhZaajekgjdgi
先看	hnYbeebcmcYgcbchfacbejhgh
先看看	hkcbeecekeZdeccigZdcehadi
先签	dablYlcgfkZnndbchefccgfgb
先给	ambfheZaoccdgdddjYcahjjaf
先装	ehldcfcfieaeaciacffcekefd
先认	mccceecdldbccdcdfgcedbeee
先认识	mcddfeddkecddedefedfecdee
先记	ndddceackeefheccdbfbedcde
先试	cdlfdcbdnYgcfbaigWfaisbec
先问	dkcahfbclengdaccffgcdcajh
光	dmbYfjahfgihdideegbigfkch
光了	dhbcbkbZcmbdbjbdhkemcbabb
光伏	gjdddhdiffefgjichcfefeacj
光模	ghhfggffighfeffegcgfekZff
光模块	ghhfggffighfeffegcgfekZff
克	fjhdfecbmcfdgcdfceedegkcd
免	deglYhaaijmilgcZZjghdlcbb
免谈	fjbhcbbdfkleeijbgmedfedad
免费	eekdchediffileYcYedmdnegb
兑	eYclhdaidgZdacfardibdcZac
党	dbhbbckhgdZcdhoccebfldZcc
党委	cdebcclamdacgcqedgbfkeadd
党委会	cdebcclamdZbgcqedgcdkeadd
入	XgjXiiZfjbciblbjkddXhekZg
入围	cZqbgYZZoaXfeaYjeYabogbbi
入围了	edmcbcdekecciebceddenddfd
入库	ekfcfeccnbffgcYkdhcbeggbj
入账	dchblccaoahfcbcgnbccccjdd
全	chfdheegcjcfifgmbhVlcflhd
全员	ecgbddihgdcidgdceffefnjdg
全年	eihaijdjegalaaYacYdbgjbcb
全换	cgdfkgagieiffcgkdfdefihjZ
全换掉	ehiggebekdhiggcmedfdfeZfc
全是	hjcegfcZgiajmfccggeahbjkg
全是R	fjbccgebkdcindaefdfacdddg
全是R的	ggcfdigcigdimedfgdfbeedeg
全款	fdcijeYjgYkadabapYbacaabY
全部	bfZcofgeggZfcdgogidlcZdkh
八	ekaihZbgggqcffcmegeggfoeg
八个	iaibijgchhmehbfbggebeingd
八个点	fdecikhffimecebffkfcgdgif
八八	fedbmbdhffnbfeeddeccehfhf
八八折	fedbmbdhffnbfeeddeccehfhf
八十	hjaeidZdjcabeeelgachdcidb
八千	fdejehefldkjidcgebdehdcid
八台	fheiffejfefkdfdefaeffeifd
八周	ebkdgdcdkdedgeendbgeddfee
八成	chdhgbgbaofkggdcjkcngcgak
八折	cXailZZgdktbbcccajbhdgegh
八百	cgcleeeggeodcbfkfmcbcZgge
公	gkbddcdhjacgcekdhafdqjjbc
公会	cgghcebhgdefcfnchbedihhgc
公分	cgibddfejfdhdegcddgeeioed
公司	igaeegeeigffcbffkbehacZcc
公司不	gegjgfgejefjfdbhoaffgfegf
公司的	iciidecekdjkbhefecddghifi
公告	ggfagffanbcefeZeghccsdecb
公室	jgccfefejfffgfkfffeghbZgd
公室P	kgdeffbejffhfdkcdgeegcbid
公布	edkdechfkdceiecdeeeemjdfh
公开	akhbeacfhgbdZjfcejcekkhje
公开招	eldcccZdldcfcgeegbedpfigg
公开招标	ekecddbekecgdbfdgdeendjgg
公开课	dcjdgdijcgeececeelfgdmdke
公斤	ajcdgcggjbgdjhdihWfacmmdh
公示	eYgfkfWmcciidbgaeddcqcaec
公示出	ffcchjfhfikhhfdheidfleeeg
公示出来	ffcchjfhfikhhfdheidfleeeg
公示期	edcmebcgjbiggfieecedmedgf
公章	eadobeZejdbjhdYbfbniecdbc
六	adkhhdYjfdjgeehofcjbickii
六个	cibifdfcjfccheYdmbgeccgkj
六个点	gfejgfgckdifmfcgeaffffeee
六十	deeflabefhadggZggjheffhia
六十天	gdkeceedggeghegemifefigce
六千	edjgjeccldmibdddhZddecjdc
六千八	ebkieecdkdledeegecfeeeZfe
六台	eghbhecifcddddalefjdkbggk
六周	eahfbkbefifghgcqejhcffgbe
六家	ghjfbcbhhccedebifbggkckhd
六成	gchmbehjecmjfgjaifiedfeed
六折	geihedecmamegejdcaddeeeem
共	ddfbiegifdjhfkifiYjfhagjg
共0	dbbcidkhgdhdgbaefcefdceha
共0个	fgfdjfciefkggcaddeefeehee
共M	dggggeXeifjkffiehehgabfki
关	cbfbbmkakeefcdlgeXcjabkhe
关了	chZcakfaflbdYjacfielddgja
关店	feefdjedhjffgeecegfZffdeh
关心	fjfdceddlccdfehgdbdddcfie
关机	hfighgeehigfhfeefgfmgcdgh
关系	gXdfbfmhegefdcZafccddfaaa
兴	gibcdbjjajgeZaZafifZchcce
兴趣	hkbaaYihdjhcZaXadhbbchZZZ
其	hdhffdgbnZckgfigggZYddgff
其中	ejihccefibabZiabdbedfcefe
其他	gdiiccgamdgmiefdiecacecgf
其他没	hdekcfidifimedacjddefdcdf
其余	hhcffdfcldahffhgeceegfigd
其实	cefejhihhehdjdlhhldceeefg
具	fkceecdkeckcefahcahdYkhZi
具体	eieadchgicjcfhggeaffccgcf
养	giYZfeifkZYcaihdbbdedeanj
内	cdlggeabkeicjhgijehkjekeY
内定	bZjYamZadkZgobXabZcljdacd
内部	ZcmeZZjgicdfedhcgeZggggbd
冇	dcbibiihfgfdgdbbmjecgdecc
册	nifXaZcfggZdcaagbedaaedcd
册子	igjbccacfjfeiddbejdacdadg
再	fddlbfefgfjZagfchkdkckihn
再上	dkhbfeclcbdddcgidZddfadbn
再不	ddcllZeeZonehbbffhcjiidhd
再不降	ebamddceclofjecbegcjkfdbc
再付	fcdmcedcjfcgcdcYodhceabbe
再低	fegkdgdejfmdedeeekfhedbfa
再便	fdcmceejchncbdjdhfkbececb
再便宜	fdcmceejchncbdjdhfkbececb
再修	fefdlehgfieeheeeemfoiecle
再修不	fefdlehgfieeheeeemfoiecle
再修不好	fefdlehgfieeheeeemfoiecle
再出	ebickfechggicadcdgelfcfld
再加	ebhkiebifeafdZbeeaecgachi
再去	gbhgdcjgjbheaffghjbebdhha
再少	fcbncddajhphcdjciidcedaic
再开	ehcejdcjddhidjfcbgebdjbco
再想	eajkdcabhgndefcgeedeecZdc
再想想	eajkdcabhgndefcgeedeecZdc
再打	jXggdhcblefbbfeZbkaedgfZd
再找	jdcdicfjefheagbehbfjidbac
再报	fhhhedcejfkgibliigfcdbgbc
再拖	fddfkeecflbfhcckhcbnhdccc
再改	ebhjhddeejdiheijdhcjffjcf
再有	gdfekfgedkfghfffhngmgfdlc
再有一	gefejfhfejfgffgfhlgmgfdkc
再来	dkYZidhfjcZcbhYdaijaffkfb
再来一	ZhdjibYigbbdZibhbdccdkgjf
再来了	djddchdddkfeeceefojeeecda
再添	emdccfdkbdeecZbcebjddcfbq
再看	cgfZZhhZnchecgiZbgckcddXf
再看看	bghaabjdkcpiebgddddbdcbcd
再签	gdgifeegjcedeghhadcjfhfje
再约	dibbddkgfgbdgbbbbeaZcbaba
再给	fZijfgccfjcchdcanlekifZdh
再考	bgcidhadkglhcibbchcfedfbi
再考虑	bgcidhadkglhcibbchcfedfbi
再聊	fjfaddhdlcdfgiagfZcZecefe
再联	kdecbgfckhgcideeddcfdbdcd
再联系	kdecbgfckhgcideeddcfdbdcd
再让	fdgjbdceejoacdhfinikgZbhZ
再让0	geekedfdgikdeejcijeiecbdc
再试	jYkahdeZmffdgcbcdkeadmlie
再说	jihdabdboZYeeccgbhcfcjkcZ
再调	fdlcddedhhdgiffcfkgedokce
再谈	aidghiZgifqgbfefjeiYedggj
再这	ffgiideeejiggfeefkflfedlh
再送	egfdfhgffhddfdfddneeeggai
再送两	gjdidffhiceedfeffZeffgcde
再配	dmcdcebkccbfdhedeafdfcbam
再降	gfbmfddbejnbhgffimdgcbdfZ
冒	mdZjdcafhgZcccbcekdacZZZb
写	ebkieZgdjdmqgcehehgWhijne
写0	gegnceddldjogfbhbeheecegf
写了	gbidiefhjbchhbbdhXccdfflb
写死	ecglccbdkdaifdgmbcidgdibe
写清	ffjiefdfjeggedjhhdfgfeZle
写的	hcjbieeckdjhhfcjhgdbnbdhd
写进	dfhmcdZhhbjmefcgibdbbidki
写进合	gdijcfdekdhjhhegkacedhbZd
写进合同	gdijcfdekdhjhhegkacedhbZd
写错	cbgdccmZmdlYdZfYddaZeZiad
写错了	dcdeddnblbmZaaaZZYbbaaibe
农	dffhgcbdjhaedfdehmjbeZmhb
冰	hgXdkahjfbbeiaZigicebYcai
冲	eYdilgecghecgabaecmahfelb
决	Zhfgeiadiicfadoaciekecfjg
决定	dfegckbdhjggbgmddjfhgdbch
决策	clkjffcekdffednffefeffeff
况	fkhcfdZdhfcecbjecfijbalfa
冷	jjfcffWhcibcmcalegdfhbgfl
冷库	gkdheebdlcaeefekcYhdccjdd
冷柜	ciacjjcmahigjhdhifcdeafjk
冷链	kgiabdaclcceicdkeddjkcjcc
冻	bmccbcieeiaeYkflfdfjabkZZ
冻结	ckcdcdkbghccblhahgdibcdcb
冻结了	enZdgakdhfefdhccgkfdeeced
净	fffaekejfgfckeefcedgfbkbg
准	ahgkVgYggfhfkhjZchljfhfZg
准不	fhideddggfficfcefjhcglndf
准信	aadlciYaoalbfbhbdcnfbdaef
准备	fhjeZgceeiabmiaeechlkfZce
凉	bZihdjebanddddZafgipecdda
减	dfhhidegejfhgkadbgcjbjkia
凑	djekZbaZmdakejigaecdmZdbg
几	igchbeegfhhdgcbmcfcagghea
几个	cdfidghheifggbhbcidhchfgd
几个问	fghehgfjeeefgecffaefffgge
几个问题	fghehgfjeeefgecffaefffgge
几句	hciefidefjgffecdfcfdgeafi
几台	gjddddcejecfiddcgbecfaafe
几天	ciffccialcjdcfXodWfZcfagb
几年	mfcbccbdlccfmecddZfaddcdd
凭	ebjmdZadcmmcmcdcgheZegbca
凭什	fbikebdfbmjdmddbifeafgcdc
凭什么	fbikebdfbmjdmddbifeafgcdc
凭啥	eeikecbedknfkeffekfcecdcc
出	dfhfgfbehghggibehhfihgmjc
出M	gfcegjefghligjdhcadcdfcgd
出一	dfjgfdceiegijbdaecckcdicZ
出个	dejcbcifjblifgcggddedZjgi
出个方	fghggggejfgffefifjfdhdZki
出个方案	fghggggejfgffefifjfdhdZki
出了	dejigeYhggdjeaZdcigYkdfge
出价	fdiieecekdnhifjdeafeeedee
出分	gdlidfdeghiddebgfhddckabd
出去	ceffgijafjecefYedghoffcge
出去了	dbfhhhgbgiedfdZkbfcnhgdhf
出口	ihbeedcejdefcdceeefceekgd
出合	fdhkeedlfbmhbebbZdaeifbeb
出合同	fdhkeedlfbmhbebbZdaeifbeb
出国	deffXbmfhbZlbclbdXakbaZbb
出图	faldcebbnabecddkfgebaaobd
出局	eebccmcdcldbdbicfbeijebdd
出差	ihgdedgboZcecbfabeicgcefc
出库	fjabkecdkedddedfeeghdfggd
出来	bgjehfXhfgfcmdYfgikikcjib
出来了	dgjYjfZkebdgifadfjfcngibd
出结	fgmcdeccldjdfccbccccikiff
出结果	fglcdeccldjefccccbccijjff
函	aaoeeXfaldcfkdXaehbeqafib
刀	fcjdjecbmbhcibhicYccckYla
分	cckeekXeejhjghlikjdenkjef
分三	ebgjfdbdnZbmfggnlfbaafZba
分三批	echghedhgdgjhcdnigddccadd
分三期	fedlcfddkeefeehhmcefedded
分三期付	fedlcfddkeefeeehnceeedeed
分不	ebkfhcdfficjgccellfgeilci
分两	aahkhaYggfggdicpjkbaigVZa
分两批	ecfnfddbgicfgfgmdkeedfdcc
分之	ddhhchfYhhiehefggfffgfbee
分四	gdekdeeeghncddbjidfdffcee
分差	ffadeledbmedhdfddcfcpgaec
分差0	ffeefiffdjgflefeeegfndbge
分店	hdckiedjedefgcgbfcheffddm
分开	fekdccccnbmeccbdafedgcjee
分成	ddjkdceifemdfbiZkjgedhabf
分拣	hgjefeehfgggaedcfffkhiifd
分机	kddefdeejeefjfefhZgffhcfg
分没	dfcakfbidifmclgbjhgakdacc
分第	eeifciecfjbeddbgdefjicbgh
分管	ehgfdchejbhfehngeghgfcgde
分管P	dhggdcfclcfgchlbfeihgdgdd
分钟	ifhcefdgfgbfgddaejfchjiif
分钱	eicfbiccdkhddgdeciddfdddc
切	bdfekjdjcgcaiYfnZdahageih
切换	eddimeeflcddddcieaiefeccd
划	fcmdYfdfhgjebegkefbZkYeec
列	glZecXddifdlgrhcajedgbibd
列了	cnbcfdahhdccklacdbebbcibh
列进	clddedcdhjffdnceekdekfhed
则	dfhggbdbfiddfekecfihdbjgd
刚	leeaifdiicekjggbgcdcfcdff
刚从	gfkecdbgggjefhggdhehhhige
刚出	fehfffidkgegfdfidkifmecff
刚刚	ggfdkgeigddmdhbfgcebeehdg
刚开	ilaecbfcmcfdjcaecchgbcedc
刚接	iedgheeeghhehkjhebfhfdhie
刚盖	bbcbncbilbcocdbcdidddcbck
刚装	feeeiideckgifeebfoedffcif
刚跟	kghfchbdhhhblghffgilfhefg
创	gjbgihadldfdeidadbigngjbf
初	nZlcaYcXqYaeZfcbbgibafdZc
初稿	cblfdbbamdcdccbgdbbdecccg
删	bcjhbdgcclggddhbbgdlddaff
删了	dfefbejdfjcgddibcnehcebgd
判	fegibhbchhgjccicdZbalajcj
利	cicmeaXiefeZeddZlkgdcYhfg
利润	fcbnddbcfkoebecddnebeebeb
别	bbdfWkmaigdeehgbbleleejcc
别人	Zdghckdhcihfffbeehcdgcadl
别人家	dhfjgabjffjeeddbeheigidcl
别再	eeaaZnccZpYfhgebfkgdcZgce
别再来	djdcchdddkeebceeenieeeddb
别再来了	djdcchdddkeebceeenieeeddb
别发	ccfccdmclcdidfbjeadbfcgdc
别家	YhdicicZekjdfXXfbnbkheffa
别家的	cfgfigcefiedfdeefkehddcja
别家都	ebgkecbcdlmidedecmfdehedf
别打	fbbZabncmcdfdkZchfdZdbbbg
别找	dacdegncigdcbjldfbddjfbee
别报	eedicdggjehjdeheeZejhfjdd
别浪	idfdejeedkffhifefmfkfgeef
别浪费	idfdejeedkffhifefmfkfgeef
别浪费时	idfdejeedkffhifefmfkfgeef
别率	dgichdaejechiedgehfcdkhgd
别的	ibekbhedifdlhfgfeggieikcd
别的没	idckccfekdilcfgfdgdbdbicf
别跟	diafbghcfjbiacaacedjbbabb
到	icdfjdggehffidemgjehefhig
到0	bechehfghehecdeildjgcjlje
到0个	geigjgeiehijjffdfgiegfaei
到0天	fdblbiccmcZffdckmWccecbeZ
到C	hWhdadlclcegheZlcaajhigce
到C了	ffccjcfcmbddgdamcagahbbcc
到D	egiiYYgdmacccZfcXbledjgaf
到D了	cbjjbcebmbbcecjhafiacagbc
到M	deeiXYkdmZnffbdYcfkikejid
到M了	ebekbbickdekldbccadcljbec
到M就	ghehffdchimefdedhgpjedjed
到P	efhjdhabhhhhecnakhfaidbah
到R	bbandgabekddodbcdidndhgdl
到一	jiaeefddhjhbkgfggdcbcbhjZ
到一个	kgdedfdcldaedfbadaegfejdc
到三	eghhcfehhbceddZmiYkiedfkZ
到九	fegjgedehggcgfecddkjeekgh
到了	hZbbmZfiefdmehegjcZhaegYg
到了M	fedhdejehffbidegicfhedgee
到二	diddfdicmbaeghekcbfahemdd
到五	eegjegegggndhdiifefegehed
到人	gdeedcidhhddhfdcdgebicfic
到他	bjeggefgjbhhfedifgddcgmgd
到他们	bkahgdfhibfhgedjchcgcclhf
到位	cjclcbajfflbchajhibjabige
到位了	dkegeddghajdckbcfafheecfe
到六	eihhaedemagjciddiYgdechbd
到再	gefkgeegfhkdedfbnkfdfedee
到厂	eZkcddhdkdldgddadgejdcZdd
到厂价	fbjdddhfifiedfeZdefhefbee
到四	fddigfidkdjcfgghgihdddkae
到场	efefidcbledkfeckbbeegbfjd
到就	fhedmeecejfdgdblhjbgffdea
到工	ffihhgcgieidjeffiaeegidfj
到工地	ffihhgcgieidjeffiaeegidfj
到底	ehdfgjcbhhifkdcedmdddbaec
到我	ddfjjcbbelfckdcZcohaddele
到我们	gefjdddekdfflfecehicedffg
到我这	defeledeckcfbeeeemfdfgele
到手	ecdbhaioZdgnacaadbccmcadb
到时	cgeeheedkegfijcdeafbeigdl
到最	echhehdjfdhmeeaZdebkefbgl
到最后	eccjdhbjeehnfebbdecgjecck
到最后一	eddjehbiiahmeedcccdijfccj
到期	djYdfhhcifedmcaXadcidgYek
到期不	dhcagggeghccheedilehfdcci
到期不续	eicbZhhgghdciffefhfffdcdl
到期了	edehgahdkdaddcdegcedekdli
到期就	fedccmcfghfffefffafifefdf
到期没	fddbbmbfdledkfcceafliefdm
到此	ddcddlcdblddfcghejenddbde
到此为	ddcddlcdblddfcghejenddbde
到此为止	ddcddlcdblddfcghejenddbde
到每	gedmcecflbkkghcjaechdccib
到现	fhfZihccanehecdaggfmhcfji
到现在	ghiajdeaanfhadZcikcoecYhj
到现场	dgbdfjcghddejdhadaecidhjf
到的	nbfehbZbjfamddhjedhecieZa
到第	cZkfibdancgjddeljedZlfkaZ
到第三	dbhgjcecjhgleddllhdbifgba
到表	fedfkfhejedeefecgceejgdmf
到账	fjdcidZgiZecahabiafbYaiai
到账了	gffekfdejcccdefinacdceifl
到货	badlfZeecneggbgijmgjfZgZc
到货就	feeigededjefeeencndngeede
到门	ifkbdcdgeichhfchdkcdccaie
制	glbefdehhdcchiaebbcenkhcj
制价	fggbeicdjfZefjfeebddnfefg
刷	daaekjeckfbdaZZhhZbdehdic
刷卡	edcgjcdhnbccddbkibdddcdbd
剂	ihgdebecjfefkbcgchcZfihii
前	lgcgcdchhccdihelfhpfhcifh
前R	ijdceceekdbemebdfbcfgcage
前一	gceiediefjjciffjekkcgcYcd
前付	gggjdgfeifgdfhgZjcffgheff
前到	eagjffcejfikdehmdchedfiee
前台	pdbYfbXZjgddddaZcieehbYkd
前台说	ldgdcgedldgegdcdekcjfbZjd
前必	djfbgddeigcddjeibhkdcedhd
前必须	djfbgddeigcddjeibhkdcedhd
前把	eghdhehgfhbfcjhihflebehbb
前报	dceedelekdeeeddcecidheadd
前提	ffbkbfcdgjmcegdidkleddcig
前提是	ffbkbfcdgjmcegdidkleddcig
前的	gchhejahekghbbbghkclegZeh
前装	gcdigfeifgehdfeihfhdeebbi
前要	dedekfcejdfcdfbljgedcckbg
前面	cjgcdZggkceijhbhcdchddebe
剩	cejjgZaelaXchdlggXgdhheYf
剩M	flehefddldgebnacecceedgec
剩P	feelcedckdeddepcddbdfeddf
剩一	fghjbefcleedhgiekgeifhicd
剩下	cedelbcdifbffcijheggbhacg
剩下的	ehgehcbajhdfhdfagfbichded
副	fecnaZdejdiiXcoiiieefZcac
副总	ffZlbbeejbihecmhgbZfgbebc
割	ddgcjhgghecafcaidbddbiaki
力	bjcdjhafeiigigdWfibfdhkki
办	gddggaiggggkdlmedjhgiffkh
办P	eehhgaejbihkghfggibichfhi
办P说	ehhiebegejdighdhfjegjddfh
办事	ddfbkcgdlcegheddeihahcbnj
办事处	ebfckcgelcegifbdfihbhdcni
办公	igdcbcjggddeeendfbedfgdff
办公会	cgghcebhgdefcfnchbedihhgc
办公室	jgccfefejfffgfkfffeghbZgd
办公室P	kgdeffbejffhfdkcdgeegcbid
办法	egffekcfeijhblagfjiegdibf
功	bbkdlaejdfZiffaihjdddcbnh
功能	ccighcibikeeghafgkcbbeZpg
加	pXeiaZghjVmfYcdjcbbYcajde
加0	dgkefeaieeccdcdhaadddafdj
加一	fekhbddcifdlebbhfddcfdkga
加一条	eidlcedcggbneediieddeeZac
加上	ncabgadelYcgdcbZcYecZcbbk
加上了	mddeceacmceddfecebfgeedcd
加两	gehfjebhhcdfdbeieZeddbcfk
加两个	fhicifchieeefeecfcgfdcgdn
加个	eijhdfchfechfiecmjhffhibi
加了	nZfcebdenWfdbebfcfeademjY
加了C	lfeeefadjeeefeeeedfefhcec
加了一	giceeddejdiidfdegffeiejea
加了微	keefffddkeefcggefgeceedef
加了微信	keefffddkeefcggefgeceedef
加到	hfcifedfienhZcdahejddfelY
加急	egalaecbncpbbchnbafcdcYbb
加急费	fbelcfedkfndddelcdheeebdc
加我	kcfdeefbmciehdadeacelcccd
加班	efdijffifdgdeeeeebdffdZle
加的	pabcdcYamecabchhbbcfahbcg
加订	dbgkhecldejjgfecehfffdadk
务	eeghgcgghgfledlfohdeefdij
务D	fddjhghhgggecejagficfhccl
务P	ceggfegeieamdgdejgdegcggh
务P说	feeihefejedmgdZZkafhgfjfd
务不	heejgebcelabdechjnibfbgbe
务会	fdkdgffghdjfedmgfbeebhZed
务员	fkbggdadigidldfichecdchjb
务器	ehddcfjdkeeghddmddfdecjgj
务在	ddcncebgkaemeebhfZccdgddd
务处	jdiiceadkdfdcflceccejhchh
务处P	jdhiefbhgeifeelfecfeeicji
务把	fhefdeidkfdihiieclfdfeege
务改	gfflefedgiekdhffigehegbff
务要	fejgddfdlcngefbcgYcdddlcd
务说	fdekfdaZgiiibceclkZbdgdbf
务说D	fdeinfbdjeccfceclgcdeefdh
务费	fefikebiehheZdhcmhddhcdWk
务过	gfdjegfifeimgeiibicfdfdhf
务部	hcjbjegcjfhiddbfcbdcdebjc
务部P	hckajegclchicdbfccdddebjc
动	bldcfceejbdhiiafegbgegohk
动了	eijbfbchgfbdffeiddckdcZdi
动心	dkcedecghcgbgcljdbededcdc
动心了	dkceddcficecgdmkdcedfeedd
动打	dhehhfeifegichdfgbeeedeei
动找	cmeebdcjeeedddceeegdfhacd
动的	ihddeedaleheekfbdcedeckdc
动静	egiebagchgfefddhedglddede
助	cehfebjcifbdchahdeebchghg
劲	cgleZaXlbfickaedcealddkab
劳	dicdadlckfdgjddilZebeeibb
劳务	eidecdieigdghdejmZfbffcce
勘	dlidYcacmfffhdbeedfgbkjcc
勤	ifjdiZbakeceliefdgdcjbffg
勤P	ghcfkfcdjdefdfdjccfecdfgi
勿	fddddkceejnhbecchkfghedee
包	fjgfafbehflfffffcehfkcglb
包一	djejefafifjfcdddedjeeedfc
包价	cgjicbcfkbigadcfceedcgfhi
包给R	laeeedeekdbgmfghebfdffcff
包装	gfcfjdfbhhegecjdhfcedakmg
化	afjadejjhdfgglifdhcfcloXZ
化版	dlddffceigkeededdnfefekef
化部	cficaejghchdfdecfffiegjdf
北	fdigbaihgfddgeelbehcjkjce
区	iidaXfiihfadclfaceifdgeei
区里	iedgcfiiggahckhbdjjdgcddd
医	gcfjhfdhfflhhihcgfechhajd
十	bjgejcZghejegecoihffjildh
十一	ffggcgaejehjhfjdddjdkcjbf
十七	ggjgffcgggiideahdcejgfghf
十个	dfhfggZfjbbgbkcWhhdacnhfh
十二	dgchigbegggjebcehddafchdm
十二个	fkgedfedjgfhebehkdfechkhd
十二台	fhddlffejdikdefaddfgddbal
十五	hghgdaadjdedgiakcdjeihiah
十五天	cfjdiebdkdegfdchdbhbdiddd
十八	ekggddagidnehcbiedgcjeehd
十公	dffckeffkdcgZdfmebgddejgc
十六	fhigbechgfhcbdcifZkckgiba
十几	jchcfegcjfdembfbffeccgjgc
十分	dhfgidfdfjdiheebfkdehdjke
十分钟	dhfejdfdfjdigfecgldefdgke
十台	bkfehcYfkcaifjjkdfgcbXfci
十吨	egckgcbgiblhfbbegfgkafidc
十多	ehfgdhecdkgcedcbdYgngdfgc
十多天	feigeeefclhccedefbhoheddd
十天	aXljcccchjkadeeknicgejdfa
十套	gejdhfefjfkifeflhgfejcgff
十家	ejbdccijebagjhbigcedgbdcj
十家店	fhcddejjfcahgichhbedecaci
十年	emagaaaemcddnfcadpdaebcbi
十年了	gmbbdbdekedeohfeekfdfcbdb
十来	geigeefcnbcefggceceidfdcf
千	alcjdbYehfojjgbignecggifZ
千二	ddbjkcakbgnflkfjkkdabcacb
千八	djheddbgicmdkeeeeafdeeZdh
千六	fckfedcdldmbgcafbffhgcccb
千米	fjgcdfchgeZedcefgagiebjee
升	cdcclbjfhfZejifYebgcddfmb
升级	ddddkchffibehkgZbehecZXod
半	bbdkheeddljcjdhikicmcffmk
半个	dficbYghgedhbcZiacdhfkgZe
半个月	ZgicbYhhgfdibcaiZcdhfkgZe
半天	dgdijYedghobfbfhYjcUbdYoc
半小	efdfkbgigdcibifechfZhfjje
半小时	efdfkbgigdcibifechfZhfjje
半年	abcfihhgdkZdgbjWleglgbhji
华	ZhajhZgflbdkaagifahYbhjcb
协	gadmcdYgibiocgVehbdddbghj
协会	lecddeccledfddYbecfdbcZcd
协议	caenbeXhgcipcgYchceefchik
协议签	fehhfdeejdimdeckaegedghcf
单	abgfkgcjfclhhbfmdilfbgicl
单D	fdlbgfehfhigeeeejfjggfchh
单P	edhgdghfdjfcedhifjgbecbdd
单一	cgificfghbcjefeacgcfkcdie
单一来	cgihgebghbejfffcdcdfldbef
单一来源	cgihgebghbejfffcdcdfldbef
单下	eigdieclcdajdhcfdbmdedcdb
单下了	fdiamedkcebnehdgecjefedec
单不	ekgecccdejmfcfbkcnfdeeafe
单了	daaZrffjfaanZbbeZfYaaahcl
单价	bbfkhacjedthgbZmgheaghdcj
单价M	fbhhhbYhdiqddbclehcbcbecc
单价不	fhacmcdflaehcffmebhdfecdi
单价不动	gebfkeddjechdffmfhhegfcfd
单价还	ecjeaehhffldiecabjeeedbfg
单到	fjdckecigcclchdidacdechdl
单发	ebhfmdZdldjZgccilccdcbdfc
单号	ffeehfiffgelhfeiihddehgeh
单子	Zdegfjghfggifhkffgfkgadgi
单子下	fiffhfehgcglfdgffZkcffcdd
单子给了	ffeefjfeeieeidheedeZdfdee
单已	fefanfdhgecjeedghddffedee
单没	dcbdikidejbgehbdieediciga
单没了	ffdfflegdjdefdbdfafedcjdd
单点	ehfddfiejehdegdbebeeecfbd
单签	fggfjeeanbeZefeafjeefjbcj
单给	eahbkelejeeccccfdedcicehi
单里	jiacchZdkcdejcbcdbecbcbce
卖	hkYeejWebllbjaXafnYhckUef
南	aZZgfemaocagbgejdbebdcbee
博	jcibdehifeihdfgiiceedafdg
占	dlfaZYibifYbdnabcfcalgcaf
占一	clcaaciclcbefkgcfbefgbZbh
占一半	claaacidlcbeglcdcbefcbZbh
卡	cZgmdYdbgheeackiikdacjgig
卡了	dbbfhcjdbmcjbedcepfbffckf
卡住	fdglbicchggmddjflaikhdcch
卡住了	fdgkbiccfihjedjglcikheeci
卡在	becpecYalekhdhiigkhZdeeeh
卡在这	gfejffefifmfieeckZfeefdff
卡着	dZamfbfcjgjdcailflcadaiZb
卫	lidbbbeifdcfgihdeZfkeacad
印	egfjbgcbmdjljbeaeXjZcelga
卷	fijcgdaZndccZabdfiaaiihgj
卸	baZeijiaihadecamjddicZbZb
卸车	dddejehelcegeeenibfbecdce
厂	flfdWdgfggfghcegecdeebgbe
厂价	egjccbhdlcnehedXbaegdebdb
厂区	fgccdcihgefedcdcebeheddeb
厂子	ejedchbdhhghbhdjfefeefced
厂家	fkbegfYdjgajfiZdbkfcjckib
厂房	dnbdbdbifccdeldcfdcldchcb
厂的	bidcdejigdedidhbecedecfef
厂要	dkdcdfgbmccgdfdbeaheedldl
厂说	cabigiielcbdjelkddccefedd
厂里	gfffcbgifcfghaehhYdfcZiec
厅	alcgafjiegaaghahZdgebecfh
历	igZcgcigjbhffefhbcjaeeccc
压	bebjbchdficjfcfgendedhkeg
压了	ffdejiegejaeeebdkcehjejcb
压价	fdfmffdbmdndiegdgaccdedfd
压到	ddbgbdmdifeidbbjdihedciZj
压到0	ghflefcdmbafhfhifahcfghdd
压到M	faecddmdkgmjeddegihiiedfh
压力	dkahhdcgehcddccaejfdedjjc
压在	fcdkedbclcgkcejheXcgficed
压我	ecbmcbcbigjinebefkebbcbec
压着	cceiibiaejgdabjbiofhcdgah
压缩	ehhfhfddkcfcgjcedaecgddgc
压缩机	eihdiddekddeifffeafeedehd
厚	cjcdfbfahhicgcbacihbgbohe
原	ZhfgifZjcflieelfhhiahgjeh
原件	eckalcbkeacjdfagiZbdlfdec
原价	gdikdecdjdkeeeddjaffcedeh
原因	ehibgjdcifhcdlfaeicabghjh
原来	ddfihfggichhhbmfcafbhifej
原来的	gdgehiZgfhfhjebcdfgjiikgl
原来那	dhjfccegiedejdieebfcejZdc
原话	ajchddfjdgkdgggjelecdijce
厨	fgdcifjggfYheejkdodcgbofb
去	kdcdecidhgfghffbeffgdhdje
去C	anZcbbhdldeikaXddffYbjele
去一	eihgffdcldgjdkdhceciefgfd
去三	edldfeeffimifefefbgmhgcef
去了	dghiahfchhffgdgfebchfeebf
去了趟	fijcciahehhdhdfkedjZdfbee
去修	ehdfejdgfgefdnddefecedffd
去坐	gdddgejekdgfbfbfeeddeceeh
去找	ieakebddhijgibicbgcldcbfc
去拜	jbhgcddbfkchifbbgebdbbafc
去拜访	jahgcdebfkchifbbgebdcbbfc
去的	cffddilhehgihdagcjfcchkde
去看	bgcbfajchhedahdacfafdfXkh
去看现	egdeffjdhgfdcfheefefdcbhe
去看现场	egdeffjdhgfdcfheefefdcbhe
去看看	fiaaaekcjfbcdhebdgcccZafe
去签	gdckfebckecoaejbeimdfeide
去算	dlhadeeclgjfgfeidaffgehfg
去给	dekdeecdkebgjdibhaicekhdd
去讲	eiecfehhhcbfkjkafZddefjde
去跟	dhkdeedlcdlghebjffgdecdge
去量	fhdehggegiggejfefgfffcZfi
去量尺	fhdehggegiggejfefgfffcZfi
去量尺寸	fhdehggdhiggejfhfhfffcYgj
去问	iebhgebdghlehbkfgejceeadi
县	dkdjdaadigegfmegZfhicjgib
县里	fighfhefkdeggmifcZhdejhde
参	ckgZYddhiabdhZcZgZdcsdiaf
参加	cgiffgiejfffgibcfjdehldef
参数	chhaaeegjbceiZdagZedsYkbg
参数发	eigededhfededekfgdfeZlnde
参数已	fdjfffdfjeffcffffcfeifmff
参数表	eekgdedfjddfkedegchedcnde
参观	fladcdakdbcbdbgchXdbchXbd
又	YbZjoZehYofgdcbdlmhjcdZjn
又下	fffglfdkecbceffefaedfecco
又下了	fffglfdkecbceffefaedfecco
又不	ebcjdhcdekndgebkhheZecafa
又加	dcgdledjfbedfedfcaecdakdj
又加了	ddidjedihceddeeccbecdblei
又卡	gdchkgeeejkfgeddkZddheglf
又坏	gdeeleheeidfcefdekgbfdcme
又拖	ffffbdleejeaiffcfajiffcde
又来	ckdckdbffjgbcccdlfjbedbje
又签	effckfegifcnbfeeefhffgefn
又续	effdlfdkebdjdeefedecdfdbn
又补	ebcaqebnbYdbbcdZXXdadcZaq
又补了	ebcaqebnbYdbbcdZXXdadcZaq
又要	caahobZkajfcabbblmcZchafb
又说	dcejhccZfkafbbbaklimeiegb
又跳	ecddlekdblefideddnedeeeog
又问	jkcbheaiciiebhjcgZgcdecbk
叉	ckcbgdfghedcfcdgfahgdalhe
叉车	didbjdhhhefegddhgbhgecdhf
及	fdgghefjedcegcdofchdeeehh
友	nafbefefiehikegeeXfdfffec
友商	hchefefcjfjmqffhgdhdfjhhd
友商R	iddehdheifkimggihghfhkiid
友商R的	eejgedbhffkjkegggbghcmlcf
友圈	idddhgggeieehfbdgffjcccee
双	ZjfZkgajhbenYeafbfcfdlqhZ
双方	dabgliZjedjpdbXZZZdicbbbb
双方都	geffkeehgdfmfebdcdcdeeged
双签	gfgclggkcgfmbfihghahefcee
反	ZiffhacjakYfXcfddqgcdkili
反对	bfmicdXZcnfcbZlbcrdbebWXb
反映	ebbaikicdkcddhcgdmedflboe
反馈	bbjejaYjdfXjbdbbefbicliig
发	gafdkbgbigfhbdbpiibhgiejf
发P	bcledcfhhbehheajcbdgbleed
发一	dbeigdgelddhdhhpgdegghjcb
发个	lgedgfcfggdgggiefkgffdedc
发了	jdkZhdZehffddfYidhZihfYhg
发了一	lcccfeddifcdhdfaiiffdfeic
发了三	jckbfeeejekefdeccZdeccbbh
发了两	gdefkgfdihfedefnegfdecfmc
发了个	dgbghdjjfdhdbcfbecehckggc
发他	cgjbfbehhbjdciebgegchfgdf
发公	giiefgfghgddhfdcchefnedff
发公告	giiefgfghgddhfdcchefnedff
发出	hdlfaeedgidfdedadjfgelaeh
发我	eecagfjclcgehddbkadcfefbf
发来	fechjcfghfhacfgbgcdgfZglf
发来的	hddcldeeejghdggahhgigedke
发消	jaegcdgehgfffeedeegjfedfe
发消息	jaegcdgehgfffeedeegjfedfe
发火	cjefkcceambeeedghrfbeffkg
发火了	fhddjeegeidfegfkingffgehh
发现	dfadkbjeeidficdmeefjcdgdd
发电	dicdjedidhfkjedgbhebedach
发的	edicidhedjjgeeehejdhfgfnf
发票	caagkbfXjhfecbbamhcbffdia
发票开	fgednecehgdbefebojfecdgcf
发给	bhjfdbeZpZihebYhbdZXbYjdi
发给C	feifgfbdkdgffecifedcccbck
发说	eccajjfekdcdgeecehfeegmkd
发货	dYckiadenaheggdkpXaYacWfZ
发货前	fffifgffifgdghgemeeffheff
发走	eeidmcZcpYbdccdqbZfZafccb
发走了	ffdfncbcoZcaddencbfacddcd
发车	dbaZoedcmcbcbceqaabcbaYec
发过	icfhdbhalfklbdbfefhhcffbe
发过去	edgidbhblgjkcdccfgfhcffbe
发过去了	aefjfcicobjlfdbaeYdZbadeh
发邮	kdacafhejdcddedcdaegdbbeh
取	bcdfcmegeiZdWoanfdiiedadZ
取消	dZfednegehbaXnaoggeiecdca
取消了	eeeddndcghdeajcjjkdjdeedd
受	aeembiWajfijgeelfgcZdjchY
变	ZeiiedhddkbfgdZddfhojdhbg
变了	eejiccgbancekebjekfnieYdd
变频	emccaedbleeegedgedgefendj
口	eedgdbfckemYfbfgcffebfled
口了	ffejcfefifihkdbfgihfeecgd
口价	eaefciiflboZhcdffZgebecia
口价M	fecfeeifigkfheahdhehfddgd
口只	eiZehchflcdedddmdbfdddnce
口咬	gegifefeihiefdcfdoedfbbef
口咬死	gefjggffhgkfdfefdnfeggefg
口头	fhbicfehhcdfciiZeagkhcYik
口头说	elckfdagicejckfcdbhdhdbfi
口对	fkjdbibfkccfefedfZebffocd
口就	hffghbeZcmjckhcfdmdicigdj
口文	ehjceeccjgciegceegegfcnbf
口文档	ehjceeccjgciegceegegfcnbf
口的	ilebbbaehfbecdkddiebdcdcf
口要	dkchdcaihdhfcdbeehecghmec
句	ncdeWhdWflicgekhckdhfdfZd
句话	agdeelXbekgfcbnhgmceecbbc
另	cXgjbgieghkikhgdfcceZfldg
另一	fehhbheaijfirdlfcebcbddcg
另一家	cbkidcbckfgaqbmadabecfZdh
另外	dbhhghehegbigheigdfabfggj
另外一	edfjfeddjeckneceecedddcfe
另外一家	edfjfeddjeckneceecedddcfe
只	ibdmYfgXodhkhaiggkgZgYjic
只是	ciekbaiejeYhZagacZbaccZga
只有	ZeibdjhahkfchfdifjdfjgnZe
只有0	cchbjdjcfjgfffeidfebljmcd
只有D	cjfcahjeifcdcdbkcZdiedncg
只有M	fihefecbfjgebjdddlfhehagd
只有一	eZlgcbhcmdggZgicdZgbmdkce
只肯	lddkbdZcnbckbcdajicfdcbie
只能	bgYgedkanchbgcghkijcgZgha
只能D	dhbgaehdjecdgdincajddchfd
只要	hcblhcbgggikkcbgaahgdajld
只认	kffffdbgckihdfdehndddecge
只说	ifkcbdadmbbciegidcdcfcjhd
只问	fadmdehdkejgcelicbcddbZdc
叫	jegfdYdfjaifiiaiaechfahfe
叫C	jcccddhdkebeadbfdcecdcadc
叫P	egegcdihffjcccbcebcdhdade
叫停	dkoeddedhgdgaacddZfjiebbd
叫号	fjideiehfhefcdbdeffihendl
叫我	fgejeeabmbikjgafdchXegbec
叫我们	dhfjfbbckdikheaeechbdibfd
可	hkfhYcXjfbifejhghficekgec
可以	hjdiZaWkgVjfggdigckdgjgfe
可以先	gjceefejeedcifcbgahefjhdi
可惜	fhfdfidffjdgcnddfbeieeeeg
可能	lbgegffbfjgjcbefejcfgecdd
可能要	kcbciehdkfgjccgiedddedddd
台	hhhViafjfahgegdjbbdcijifo
台0	fmacbfbandYdemcZdaedeboca
台0吨	fkedefedkfbeeldbecfffenfe
台D	efdcjfhckegdcggkedifdbbdc
台M	dbhideiZocpbccidhefcbZXea
台R	bbcdddmdkdcfmfeghdgdfcbge
台一	ichhfeacgkjdbddebniccahjb
台多	fifffgfckenfcegeidgfhecfe
台多少	fifffgfckenfcegeidgfhecfe
台是	dbbdbdmclebecdededfeddndc
台机	ffiheddejefhecadfdeedmiic
台用	elcddfdiffcfdfbddceeeggen
台给	hihcefdgkcdgccbedacedbbdk
台试	ffhhdehdlcjeddbZeZfbdgfcc
台试用	ggfgdfiekdefdfeafafdfeiee
台说	ldgdcgedldgegdcdekcjfbZjd
右	efhifebgicfehigfeghfglefg
右边	fekeefedkecgjhfdheeedmbge
叶	jhdhdebejegigejgeckdefhdc
号	ldgZhdffhfYffdbedabefhdgm
号0	ddhefdiclccjeecfbcechcadd
号不	eggaicgheffcdbbbcfecedjji
号了	adfdhbkcejbdbdakckegccadc
号已	dbfhicZcmdcieddacecdjffeh
号开	gemfcfehffihdfeeehfiflbee
号码	pbbdbdZdkdcebdcdddeZdcadd
号要	fhjdffbdkdfbcdecjaeeeenhe
司	hfdedgediggfdbfekbehaeZcc
司不	gegjgfgejefjfdbhoaffgfegf
司的	iciidecekdjkbhefecddghifi
吃	efdfgdfkbhdiiiebgdggcicdg
吃了	fhdcgfefifdjihhddZcddfgjc
吃会	ehhebeefhdeekecfeheeenhee
吃的	ejeehfdhggbifgddfhdefdjdd
吃饭	haadjejfdkkfhjbfdehleccdh
各	cchjdZhgibfelbkihYeZgefZd
各位	fZbcedmclccgecfhhcdchbbed
各让	eegkddccmbmccejdgaeeeeebe
各让一	eegjddddlcnddejedbeeeeeee
合	dfcifgdiefgrgdeggfhghejff
合作	gfafihWjbigffcfaflblcedhj
合作了	dcdalfclafbgdedeikfkeddkd
合同	eeZhffjhgdfrgfgeheiegdeef
合同D	encdgdbhgegejgWdgdhfidehn
合同D到	fkedfehfidhdmhdceebfedekj
合同D签	gdfjgedfidbgdfdmidiejefeb
合同也	gggejgfkcfdmdfefldceihfed
合同到	kkcbbfdgiejdndkecZZffdfhj
合同到D	lhebcdbdkfdbjfdhhcbeeedfd
合同到期	gkedddhdkdogjebdeadbheeij
合同压	gdglddddjhemdeidedemffded
合同原	fghakidkdecidfbgjbbdgdbdd
合同原件	fghblddldbcidfbhjabegdbdd
合同双	gefckeffiednhfdhfgcieedee
合同发	effncfddlecndfichecceeegg
合同发过	effncfddlecndfichecceeegg
合同回	ffegjfbghcfmehfggcgddgeed
合同在	ecembebcobcjcdffeekcceehf
合同定	gfflcfeckecndfbdkhgegffjd
合同定稿	gggkegfckfdmefbekhefgffje
合同已	eddihfcjefdnefaehelhfeeie
合同条	gffjdffbmcckdfgchZcdffhee
合同条款	gffjdffbmcckdfgchZcdffhee
合同模	fcekcdgffjjgeebhdhejeegfd
合同模板	fcekcdgffjjgeebhdhejeegfd
合同没	gdedhckahiachfaecigjeeegc
合同盖	feehheddldhpdhdhfbceceecb
合同第	ggflbffcjeemehgdeeeefefce
合同签	eeefjcbkeaalcdjlhbhcjeglc
合同签了	efegicbifccodebegcidjdgmc
合同要	gffjdefefidmeehieidffedef
合同走	feejfediedfnghbjdckededid
合同都	feeffkccejhjjeachhdfegged
合同里	fcemZeiggfdofefgididefbja
合格	ffffigcheifccdamhahbhdpec
合约	hjdiecafidgjmdZhegabbfbbk
合约部	gffldeecihgldfdhhhfecfefe
合规	chgkccabhgdmcdaddjjbdgmbd
合计	fbhkeddanclhdcakcZicciZbe
合计M	fdfkgedclekffdcfebeeeebbh
合适	ekfZaibjecheaefbcfcjijibc
吉	eedhfeheiebkfccbdbmgfhgfe
吊	acgbibjdlZcgdhZnhbecbfica
吊装	eghaheeckdZfckchdbdddblad
吊车	cecelehdlcdeeffpebfeecbdf
同	hcekecdfhejohdhefiieegceh
同D	enbdgcbhgeggigWdgdhfidehn
同D到	fkedfehfidhdmhdceebfedekj
同D到期	gjeegfhggfihkhecefdifefbh
同D签	gdfjgedfidbgdfdmidiejefeb
同D签的	gfgckgfhiecmdffnhddfieffd
同一	fcffmdfkcheladcbhfchihelg
同也	gggejgfkcfdmdfefldceihfed
同事	mbecedfhfhbcccZdfecjeafcf
同价	gddmefeeghlmgfdhhbhieecee
同到	kkcbbfdgiejdndkecZZffdfhj
同到D	lhebcdbdkfdbjfdhhcbeeedfd
同到期	gkedddhdkdogjebdeadbheeij
同压	gdglddddjhemdeidedemffded
同原	fghakidkdecidfbgjbbdgdbdd
同原件	fghblddldbcidfbhjabegdbdd
同双	gefckeffiednhfdhfgcieedee
同发	effncfddlecndfichecceeegg
同发过	effncfddlecndfichecceeegg
同发过去	effncfddlecndfichecceeegg
同回	ffegjfbghcfmehfggcgddgeed
同在	ecembebcobcjcdffeekcceehf
同学	odZchdXelccffeYfcacbdadeg
同学在	lddeefbfjffedgbdedeeeddgd
同定	gfflcfeckecndfbdkhgegffjd
同定稿	gggkegfckfdmefbekhefgffje
同已	eddihfcjefdnefaehelhfeeie
同意	befoaaXekdkdZemeliicdadZh
同意了	dfehicbigcegdcikcegdfchdb
同意才	flccgggdjgcefkocedefeclfe
同时	dgmZcbZcldhcobaifcbZZogcb
同时在	eendcdcdlebdmecdhdddclbed
同时在试	fflcdecejfddkfdeiededncfe
同条	gffjdffbmcckdfgchZcdffhee
同条款	gffjdffbmcckdfgchZcdffhee
同样	dfhhddcfekmhldddepdjfcefg
同样的	ehaleeehcklfiedfflfkgefgh
同模	fcekcdgffjjgeebhdhejeegfd
同模板	fcekcdgffjjgeebhdhejeegfd
同没	gdedhckahiachfaecigjeeegc
同盖	feehheddldhpdhdhfbceceecb
同第	ggflbffcjeemehgdeeeefefce
同签	eeefjcbkeaalcdjlhbhcjeglc
同签了	efegicbifccodebegcidjdgmc
同行	icgjbeZdkckjeaabdheabZZbd
同要	gffjdefefidmeehieidffedef
同走	feejfediedfnghbjdckededid
同都	feeffkccejhjjeachhdfegged
同里	fcemZeiggfdofefgididefbja
名	nbcYchhdhgacgcYafccdgddha
名了	bifbcaidnbahccZhecibedkdd
名单	kfeaegdZobZcjbZcfcbgdhhhb
名单里	iiacbhZekddejdcdebecbcbde
名字	kcjabbfcnbdciaafcbgfcbdfd
名片	mabdbcfblefeaccdddebfdZZd
后	eacghghghehcfeiijegkfghlg
后D	efmgddccifffbecbdjifiigfc
后P	fhecfjhidhgehgigdjefffljg
后一	fdefghfdghjigfgjhaemlchfg
后一次	ejjdeedfeicdifdffbcmiffdf
后一轮	geclecddnakcdeacfadZnfcec
后不	bacaaoacZnceedcggmfnebabc
后不合	gffeckefdkeedeefgnfmfeece
后不合作	gffeckefdkeedeefgnfmfeece
后付	fccmdfaclgahhfgepmcddbbcd
后再	jfehbbfandchegfZkhfcgbbed
后勤	ehheicabjedefjgjggddkdffi
后厨	ejffheedifefhfdefmfchenfc
后台	kbccidceejfhgehbdZfldbglg
后就	baggbdkcmciefcbccXkgdibgd
后挪	clfhaccdmbfbecbcdakkddddd
后放	emeceecfhhdfebgdfofffecee
后说	dekafdhieedfidachfhgehmee
后还	eghcckbbhgedfhhicjejdehcf
后还是	feiechcchgbeigihdjekefhcg
后面	fghYcehifdbdbfajgYcadgYck
向	bkkieYVgjZhhhjiZfechhZYZf
向公	hghabdcekfggdjbdeceekecfe
吗	ifgjbbfhfedidhgkgfgdghbfb
否	bdfgfhZjffcahZlcefdjfaYgb
否了	caahalakadYbiajdgeehcdaZd
吧	hhafeiedfifcghbekgfihgjde
吨	ZkbeekdhefoeggVgciefffkXj
吨M	fbkfdeaejeleccdacbkhkdeeb
吨水	edcdelcdblnejfeedkfdedded
吨的	fhicdfdkfbeghjdehbedfhlbf
含	cZpZbbhemZodeZYeeZgfeffgd
含税	cakefdhdnamkcbbdgXfbbcYff
含运	ecjhcdbelcndiedcbbgidibfg
含运费	edkecdbfkcmdifeccbeiejddc
听	igfiXbebgkifnZogficighadY
听P	ibcccjhcmbcdgbhdeaiacfdeb
听了	adljcZZdejmdicadeleimkfdc
听了下	bfledcaelckfjedefdecmfded
听到	icficcgdldjdjchbdjeaccadd
听听	gkddeeedifdilfhceeecfdcce
听听我	fjfeefedifeimfcefefdedcde
听听我们	fjfeefedifeimfcefefdedcde
听完	fmdbbcahgcegedjceZdbcfgbb
听我	embceddhhddimdadebebebcce
听我们	fkceefedifeimdZeeefcecace
听说	fbegdfjeejcanYddjdbgehjhb
听说C	icbaibkeejceddbcgbfjdbdee
启	ckedfhhcjegcehibbeaeclcfi
启动	egedicjdigdeclZcchbgdgYhj
吵	dcejidcheghhlfoddZchegjgd
吸	eijafebgjdjdebbdedecghadd
告	egidggdghdbblcidhidhokobi
告出	ebjfidgigbcdegdhiacjheleh
告出来	ebkfgehjecceegdhibcjhekef
告诉	eeihclZbihccpgggfaajdbacd
告诉我	eejgclZcihbcpghgfaajcbacd
员	gchccekhffhikdifdhcdcidkj
员P	heifecfbgijmfahehnfdfdigg
员会	cgihdeackehebhigfhdcgliei
呢	hYglcbdZkealegfZilbhciZbZ
周	YbmbicedgfagecYpcfgkbqeic
周了	dbofgdgkdghigdhdeeeidlgad
周没	ehelbddefidiifcdfefmfgbjg
味	gifdbceehggheeccidebdmihf
呼	ifhaefggjZfgecigZaecejhgi
呼叫	dgjdffebkejfdfbgbdeecenjc
命	dihfgcahgdildhcaihddcjkcd
咋	bigecdgdjfcdgdbbcfdajelcb
和	bjmbaYegiaefjgegfagekipdb
和C	ecjhhhdgggjggggchegZbgife
和P	dikbcdfhhcegfkhhdggcegmed
和R	celhcYdfiabdmfdcfcfhilabg
和R的	cajhedhcifdffeccgbdgblaee
和R都	fjgefeeekdefgdcjegdcjcbeg
和我	chhecchekbdfmdidceeadigac
和我们	fihddcccmbddmeiededadigbd
和面	fcfdkdfjciefddhcemeeffeme
和面机	fcfdkdfjciefddhcemeeffeme
咖	mibcgedmbdcjgebdefccehccg
咖啡	mibddfdlcdccgecdecdcehccd
咗	bXdhijZmbaZmjeaacblccgZcb
咬	bacsZYVcjfkmeaWgaledaZfca
咬死	daaobbZdkcdmaccibhdbccibd
咬着	dehkdecefhljgddedhegeegge
咱	acdfgmelbgkhqjhfgmgbhjilg
咱们	effdhhiidgcehigffdjfhjdgd
咱们的	biheZgeigdcfgfdefdcheneac
咱报	gddjfjdfjdmfhbkffggifdcff
咱的	ZidhbclkhZcejaahicfebmnZj
咱赔	feedkejdckeeeefdemfdedand
咱跟	dcjihaddkehgmddfecickjgef
咱这	chhhddakfbjdbjbeeaeaegYdj
品	fficadkfhghhiibedjgeeqlce
品R	jfdcigieghifngdggcffdjfek
品R的	jeedfgffifffkgehfffdgghfg
品寄	cbjccdigicfcbddbdeddckZdd
品控	cgfbgbieiffbcecadfecdnfmd
品控P	chfcdcjghffdcfdbeieddmfhd
品控P说	eckeddeedkgeeffffnfeflaef
品牌	gbgcgihifdeghjbfeehcdgfcd
品费	edjhefeejenedfeefifeflahe
哈	geebkaflgcbgceYaddbebZeia
哈哈	gibejcdlcdbhefagfbcbdbhhb
响	afhhgbbigefiffiWfgbdZegmi
响应	difghadiibgihcbabhcZcebrf
响应时	ghdkdfedjeclefeceeeefcZme
响应时间	ghdkdfedjeclefeceeeefcZme
哎	ffheiggdhieeihhdhbecdhjef
哥	qYegddbfidhdhchdbZccebbce
哪	hibcdeeclcfaekleehbeeZiZc
哪个	ekdhfedcldiehjkfigdjcbadc
哪家	dkegededgicfbgmdhifdhhdef
哭	edehjfhcblhddhccepddfeejd
唠	khdcddbhgebefcbccfeaedicd
售	bidblccidhbcifXaaacdceduc
售后	cgbcleeiffecieZXbaeddZWve
唱	ebjabiabhhmeddcbebddofced
唱标	ebobbaacnalegeccecddndced
商	ifhdhgZgggiegcjhdflkigjff
商C	fecdlddhjdiiiddakhdfddaee
商R	igdcechdjekeogfiiegehkikj
商R的	eejgedbhffkjkegggbghcmlcf
商务	dehkfedjegkkecjfehhhgjggb
商务P	gggfejgejejjffkjfgfeefbdf
商量	dhodbcabhigeZbjfhfehcefcf
啊	deegdejahigkegcajiekdeehc
啡	mibddfdlcdccgecdecdcehccd
啥	ihZfffeagkndhdcYfocjbgeea
啥价	cldfcdcclcoihciZdgecddndc
啥时	bkbffheicigdeicYeaebdcack
啥时候	bkbffheicigdeicYeaebdcack
啦	edbikdgghdfkcbcjljabbegbc
喂	ihhcdgdjfbahajbedafcdlcdh
喜	fegfjbejfYehfbhgeZacjjYdi
喜欢	afihbchfjajcgcjccYcbckYaZ
喝	labdgffkebchhgccgdfgceYac
喝了	ldciedchfcehedgfhbicegbdb
喝茶	hcdddgjblefifiddhiehdgddh
喝酒	fbgbkhckdedcicacdcbidfcdd
喷	gedfihcggfchiajZfgeaclflb
嗯	ehfjffdhgcjhbiddfchcegkfd
嘛	eihcechficeejfbcdleegbkgb
嘴	hehieYdjhddadfUgfZcfaiUgf
嘴上	bbjngeahjdiehdbjedeceecid
器	dghYibgdhgfcefakilcaeinog
器又	eedekfddfideegfdcbfdgcbne
器械	ggicfeedjffehjegeiiehdaid
器械科	ggicfeedjffehjegeiiehdaid
器械科P	fgjcfeedjfhfhiegejeeheaid
器用	flfeefdifggfddfeilgdgbZcl
噪	edkefcccjdcdceeahifcdhhhe
四	bkcfidcffghglfhnfkghcdqkf
四个	cgkdigZZgidfbblkhmfXhehme
四个月	fheegjffggkhcfhigmfafebde
四十	didehfdfggeedighjiefegohd
四十个	fdceijffdjjfgedejhfdfelcf
四十五	fcfkcddbejdfgffhcnfcddhfh
四千	efeigfdeejldkcakekhgcbgbg
四台	egidgfcfkdblgddffbedekeii
四天	fcfdgfjkcechhfdmfffeefade
四家	fifbjfbkedjdkfcadceggcbck
四年	djccigcajfghkecceYekedZck
四成	ekejabcdldgiihkffcidfdhdd
四次	bhfigbehfgkccdgdieekedhfg
四百	egbfkedkddbhkkcjeeccfdhhd
回	iagebcgefifjcchbiilmfcbhe
回了	jWfgieccfjjdceYfijhdgZWhf
回了个	edkcfdgfjchdedecfidaddbei
回了我	kedfddccghaedgdeghgbeedeg
回去	fkgfaaWeidmfacgfeghiejcbf
回去算	dlhadeeclgjfgfeidaffgehfg
回复	bfkibdeZmgkdgbccciaYjamec
回头	hfYZcdlgjZiaZbYfdXfacdeab
回我	ijfdbgbhdjeefcXcdgZieebeb
回来	ccjgeccejegieenchelfehbfa
回来了	dZfekhajfdaiehbdkgZefkddd
回来再	bigYcchdkdiecdZedZbbeddda
回来就	dekhbdZggeagldkccepifdche
回来就签	fcdmdfchgdbgdeldcepageege
回来签	fddlefedkedghepeeikggedgg
回来重	fehigecfggimhgbdiifcidied
回款	fedgiegbifaYhddimhdaddfZc
回签	cbhkdcacmfakbhaeaZhcccicf
回绝	babcYoZbbmecdciddfenedece
回访	fdbcmedjebddcdfdcZedgcelk
回话	egmeagcblekeagchejcbccfcj
回音	fdhccciddkgeedaccaemccccd
因	cggbelbdhgjffhfihhjeffijh
因为	chdddldeejiggggjigkieghig
团	bfbeejfeggbiakjeieedcdYdb
团P	ehdieedbjgfecapeecdefidef
团副	ggeffdiekeffhemcefecfggff
团副总	ggeffdiekeffhemcefecfggff
园	hibbgcihgcdbcgeZcYcecegcl
围	cbqbfYZanaffhbgjfaabogdhi
围了	edmcbcdekecciebceddenddfd
固	hdfdlbfalchfkbfikbhaelqka
固件	dbbcnchejeefgdbkecfcdjnle
固定	igbjdecdjepdhebemfddgbbcd
国	ghfcXfhdkfffcdraebhidVlec
国产	hjgdaeYfjegeZegfehiaebkcc
国产的	gkcZcfceghceZgjhejeceddee
国外	gheheeeffhfgddmeebjjeehgf
国外回	gicheeeffhdfddieebijefegf
国外回来	gicheeeffhdfddieebijefegf
国密	ffdefkedfigdedbefbffkipef
国资	bbifbbkclcdkdclbeadjfdbee
图	VfqZXYffhecZhddgbddiZfvWb
图纸	cdoZZcefgdddehhffdedbjqXf
圈	jghdbcighfhhlgjbfYdfaddic
圈门	heejefefhikgkefcfZgegghdg
土	ielacffjcjhbaYZbkgcZahiYg
在	hgggYahdkdfdkgkhgdjjeiggd
在0	fehiffcgheijbheeeZhdfkkfg
在C	jceficggeiagiciieZcifgfgc
在D	agjfecedlZdhZkhmjYlYgeefi
在M	dhdgfchghffdfmchdaecdlcdc
在P	eceiiecjeekjgelhdaddedfhk
在R	gdjadjZbmficqfoceadcbddnb
在一	hfhgbdbifchgfibbbadgchggb
在三	gdfhfdhdfjgeccabekegdejlj
在东	ccbcfikeghdhefajgbfbefdfg
在两	kfdfefdhgffgheiefcfefiZef
在他	adgkdgeagieljdhecddhdehef
在他们	adgkdgeagieljdhecddhdehef
在他们P	fdckdeddlbdkedndfZecgeddf
在价	ficeekdccllemecdegegdeage
在价格	fecffkeeamkemedeejfgdfdge
在价格上	fecffkeeamkemedeejfgdfdge
在做	cgiiaiZbnbZfkbjZbfbbgicbc
在哪	gfhaechdkcdekfdfddhbhefce
在审	dhjlddddmcekeelgcgecdhjgg
在就	dbjhedidjeghgdhggfhegfege
在开	hdaagdibnbfhbdZhfdfaffead
在开会	gabcdejdmbghceaedffbffgbe
在忙	gkdabbdcifZfcgafdbdkdbged
在想	fkedegehhdffkedfhdhffeidm
在打	bmbdceaejdhfdkgaedfdfdaeb
在扩	nacbdeacldgeaeccedcbfdeca
在扯	ebcmefcdkecfbfdhmkeheeadd
在找	hhabfgffhcgighafeeckdgYce
在接	bjfjddaefhceoddefZfidfcec
在接触	bjfjddaefhceoddefZfidfcec
在是	ggecdeiekecfhdgcggecghbcb
在本	ehhhfgdejfehhfelfjhiigjge
在查	feeekehdfjdidfdefZfefjmkg
在比	cdoeddbdmcfekdbcecfdbYlid
在用	kkfZadbijZebpfbcbccYehkea
在用R	libcdcZelcbfodeceZdbehkcc
在用的	fiiaahfhhcjamgcfbeccfdgff
在用的是	hjicbdbdmckbocecchccgchkd
在电	fdchjefgckidddbeelhhhgakf
在电话	bddhkehgckhdddceglhhdgalf
在电话里	bddhkehgckhdddceglhhdgalf
在的	gmcgbddeiffdmgabeeiXcdlhc
在看	akfegadZmcfhldhecdffceggn
在看R	cjhefdeekdifngidfegbebfcd
在看R的	dijgfebfjejfngidfggcichcd
在等	dcgljdhdkdgeffckfbecdbeif
在算	dailbdbblefefecdlabbibbjk
在线	ihddgfeidgefghdbefegfjmhb
在群	gbfdhcjeblggcjccfpgdffZod
在群里	gbfdhcjeblggcjccfpgdffZod
在考	dobedhefbldfcdeeecemffcdi
在装	lbcegecclcgffdcjeaecccfke
在试	cfjagcfbmcfdlcachgckhqXdc
在试R	dhechcidkecdkeddeedlembed
在谈	dZjmcbaffhackbjedgeidbZcc
在走	dbhnbdZbkgiicbhehcghiddci
在跟	eigiebchgefhfdbcedebedljh
在路	fcjdhdecjedeheecfdfffgjje
在路上	fcjdhdecjedeheecfdfffgjje
在这	ddjmdccelfmemdacjgeeddcdc
在选	jjeceeafifkececeecgddeZef
在那	fgejegdclfgiefighhdgdbhgc
在里	hakcfhcdmbfeilZcfjebiihde
在里面	hakcficdmcfeimZcfjfbgiide
在高	fdeeifiekdffdedeldgheecbd
在高铁	fdeeifiekdffdedeldgheecbd
地	cegafiihhbdhfchpbhbcecghe
地址	fhcebdlgichcfdagfbebccacf
地推	ocegeecdkfffdecdfcfdedded
地方	fggeehdbgjchdckkdkhdfgacc
地的	cdifajackejcjcbcdgeihdZjd
圳	hhcfacgihdecddbihcjcdcbdg
场	fgfZlddigaehceckkejdhbiiY
场了	egceiebjdcgeijcmdcecddijd
场地	fjcccdkhfefdjechgdcgefZdd
场就	effiggdfgjgheekdcogdibkcg
场签	fdedledlbcbpddZajboddffcc
场要	cieccbiflcddaecbdZdcdfadd
场说	dekbbdcjeclchecidfehefdbc
场部	iafeeeidiichgefeediidhbec
址	hgbdbclgjcgcedjgeadbccccf
均	cihhfcahhcfcajacaYbaccihc
坊	lebbfhccgijhbidgdjdcdgbed
坏	ckdYfegeggcdgbegbqcXclTmc
坏了	cleacfedjdefhcfeclcbdkVid
坏了谁	ejiddecejeffbeccfbfegfcne
坐	mijVbcZiibXdkhafacdVegfee
坐一	jchdeecejedeceZdfdeefdZeg
坐了	ejgdbcegidfeeffhddhcihfeg
坐坐	ofbcffcifdgflgcccaaadcbZh
坑	clhccbaZelafidbfglieccjjd
坑过	ekcgdccdgidhhfddioedefdje
块	hefhhfZUhklbelZhcjcdffnnb
块先	gghggggeigeffefefcgffmYfj
块板	chbdkdbclccfhcbagegdeclmd
坚	dbdobcabnajigddZlfgbeeecd
坚持	dcbnbcaboZiidddakcgbeeacd
型	eidbgbgghfffdkefdmfbbcdbh
型号	gedbjcggeiedhjikglechfVbj
垫	aYjjghaeclgghZffogflbkeiZ
垫资	fdchbjddflZhhebdnjejeddfe
城	ecgfaeiehejebXefZcddgagab
培	eaedkcifidgcfdaiecefbcgnf
培训	eaedkcifidgcfdaiecefbcgnf
培训做	fedfkgfggdgdffdidfehgdaof
培训做完	fedfkgfggdgdffdidfehgdaof
基	bbiigffjfdkbiigllajefbgdh
基本	ecflbhckecidgbghdaikgcfcb
基础	decjgdjdighfchbhmadZeedbk
堂	higZgdgleagcfecgeYcejbhec
堆	aidelbdbhiffeZeaemdcbdeka
堵	chbahcoZfjZdbcbacibZdcXkb
塑	lfcdhcgeiefjieaeiceddgkfc
塔	dfcdhiffggdiiecgceefiblbb
塔吊	hegfgehdjegjihfhdefhdebec
塞	ehgcfcghgcdddfcbdbdbjbkec
塞进去	fkcffgdfhgffghgeegffkfogf
填	ddkhbeedldkkddbadkdekcibd
境	hgdhecgcihblfcdfbjdadhacd
增	fcicjcYhgbdidcfhcdechggbf
墨	gghdedgelbedfdeedaddehiki
壁	bdblbakedjkdmcZbcjijcccdi
壁厂	djcaffifkdiggdeffcecfcdec
士	egZbhkeagjcchdcheledelild
声	dbjhfgdiegkhgeZfifbncecjg
声音	dmgfgbgcfkdeddddedfodgbgd
处	fZffjeegfhekdhlfcjfbkegpf
处P	kfefachggfgebikfdgkcggfhi
处P说	kbdideceiefhedhefcjfhebdd
处处	dhidhedhgedicdjhehdekfabd
处理	ccZamkZdfhfadcghbhdggZeqf
处的	chdbleacfjgdfhhbdgddicdmc
处长	eefbheiifccdfilegecdieZeh
备	ehdagefeghbgemfkefgkgghjf
备D	eldcdebdhgdaekcgdglbegheb
备件	eckehcadjelkhhhfggdechlle
备件清	gdjfcgedkdehehhbhaefeinme
备件清单	gdjfcgedkdehehhbhaefeinme
备坏	gdffldgfckffeeeeeefkfgfod
备坏了	gdffldgfckffeeeeeefkfgfod
备款	ffbkaecdkglhelbajjfefffce
备科	ghdfhgddhhhehgihdfibhejjg
备科P	iifdigbegheeddfgegieifikg
备货	fhddkfekedendhedddeeedjem
备部	gegjdcgaihdhbbjkdgefdckei
备部P	chhefchbghgdcbcldhfbecjej
备都	gdddckbedjefhccjeZfleedde
复	ZggigaefgelgdZabZlcggYjij
复盘	fcccjjciffjieebiggieigege
复购	caialcbhgclaceebcaddccZeq
外	bjgcbjehcibfjelfhgficghgi
外一	eefjfeddjeckneeiecedddged
外一家	edfjfeddjeckneceecedddcfe
外包	hgbcejdiheigfgcijlechdkbc
外回	gicheeeffhdfddieebijefegf
外回来	gicheeeffhdfddieebijefegf
外地	feheffiekehdgefcdccceeddb
外贸	hfhdffeifegeideeiifffgaee
多	ejefcfXcejpffkchefgiabjhg
多M	fafjbhdckdoiggdedgfedejbc
多一	dlhdgdccgheeejihchgcedfgh
多久	bmbhabZanccdjbfkdgfedcljb
多了	ciefggdigdcddmahgebbgggdl
多出	ebeijdiaiggdmdbgcgeeeiYjc
多天	feigeeefclhccedefbhoheddd
多少	fjefZaddmZogflhffZcbcbmfb
多少钱	hieXdcegkaiedidYgXcefcgef
多少钱一	eighefcekepfhcddecffeefed
多月	iegcgeaefjhecdccghelegcec
多月了	icgdhccedlhhcedeghemfeege
多送	fddlefecldmdcfddedefefcmc
夜	afidkZchcjdecbigffdjeknng
夜班	dejdiffhgfefgedicffdfjbmi
够	bpebcdVifdaegpbkakcbffkah
够不够	fhjcbecigbefeddkdZeegflfe
大	fjfcfdekdcfjfnlebeieiimhb
大D	figegffejekgebdbfcedeeeke
大会	mgbeeeecmdgffebceaecdeedg
大修	dnbcdcdhicgfflcdecdZeefgd
大家	bYYdihmigdhhghYbfgbZbbdec
大屏	cZmiicZhjadeakgjcZfbncffj
大拇	eckgdfdkdejeiddefffeencdg
大拇指	edkedfekdeifdeeefgfeencdg
大棚	hheeifeckfefedcheefgedaie
大概	bodfbcbhibgfdlikacjahfkdb
大概D	dehiaehgieiaeZknchlgbhgcd
大概M	enddfeahieademeeacceihldc
大概要	fhiiefdekddhddfaeegddejee
大海	dgleedceejddfgeefeflhhcde
大的	cdhhgkchhcfehgpheafeegejd
大货	eijbcedckdfedgdZaadeemjee
天	cZfiiegcfigeibesjigmfienc
天不	ehceldffiedddffldafdffikd
天了	eddjcdigggfhbdiajedkgffbc
天交	dbgefhckchekhdbpacdbdebfg
天再	hccbddjdkdcdbgcfcbecdcfbc
天到	eehahdihgeelhddggahfdafZi
天天	dhdbmedebldfncaYcfdmcdckh
天就	dagjidahhcccgggkjYjjfdfaf
天没	hcgfjgacdkhbbhbZdkgkfabke
天没人	hfeeghdffheediecfjfagddig
天罚	gfejdffdgicndgeodgeefeccf
天能	doeYaeadmchafdeoeaeddbhad
太	YflhbeXgdifgfehjbmfYdklZb
太多	ffhgbgglaeieccaaghgcedZed
太慢	dehhjcdbkebbhiclgofgefmhh
太贵	eeehahabifpcdedebgdZdZWaY
太长	faleZbceghbdceckhkdcekjbd
太高	fdgiajcedmmhfbacdlicfbZZa
夫	jgggYcbfhfdgfbhZbbfidlZbg
央	iheefgedjfdhhmdcffdedehed
失	YagYhgkYgkkadZaZebdqiddlb
头	idfffZghgdiedgjhjgddgemhh
头一	lgZYhcYhibbifgbfkbeabZjch
头一回	jhcccdcclcffieggddeceejdc
头上	eeeldehecllkceabcneefecdc
头了	fcgndeakchijdbdhcgkhgbcha
头回	mecccddcmceefciccZeedchcc
头得	djeedfghgdeeedejedfeedndi
头才	fhejffeejfefhdjeeiffeeZef
头的	eehheeeiedffaegdfcfffkgdd
头说	ejckecefjbdjcjfbccgbgchfi
头跟	fejcdjecgincjgdedbedfjbfc
夸	ZjdahZhlbdYdjZXcabghbfjmn
夸咱	dbdcmdilbcbfbccfdYdcdfclh
夸我	eidegfekcdbebdcecejcddcjm
夸我们	eidegfekcdcbcddgddjcdddjm
夹	dledbdablcehgeceghfccdodd
夹具	fifeegedjfcffeegfgfefgmbe
套	cjiafbemdahgadclbgeXchpco
套M	fhddbejggemihibefbeeedfcc
女	jhdfbfddkejcdcgfdflcecide
奶	hgcfhdggfieihagakjebdcbmg
她	gjdheaejdgifffocggifbiZcf
她们	fkbhfididibefheehidffddee
她没	gibgedddkdfegdkedhedefaec
她说	gghcgedgicefigcbkedbegefd
好	ejfdidamcdehgefeedhfgnejj
好D	dibehfhfigbgdeakiggfckbhg
好D签	ebdifiZfigdibeaZbafidcfdd
好D签合	ffgkdgfdkehldgecfeofgfjff
好了	bbikjcbgkYijfeghcWffdngmY
好好	bhdhbibbdlcileccdtcjdbbeZ
好好的	bfeiciccdlehlfdeerejeccfa
好就	ejbdkedkbhbgfbkcihdjhjkic
好意	efgcffidjdieghgbeZgdghjhe
好意思	efgcffidjdieghgbeZgdghjhe
好用	digajebjdfdbhgbebXbhglhbh
好的	cfZjjedcemcjhegdeohlffegX
好看	ehgefhefclcfhfbfehdceefak
如	ebhdjfcbfjehhcbfgnfjedgjc
妥	eddeldcjeafibadcbcgbadcbb
妥了	ffffjfflbeknddbdbcfeddedb
妹	hdfdkeejebcicddcdefdhlfcd
始	ghcfkYcggeiajebliefjaiZfa
姐	gfcflbbgdjfeedndiehhccflg
姓	oabcacbcmcedccedceefddfcd
委	ddlfYcfeidgefipdcefbhhgcf
委会	geieYcieieiYgglcccfdgdead
委员	bejicdZeiehlbjlgficbfkidi
委员会	cgihdeackehebhigfhdcgliei
威	lgeiecdegicfddddgadlfdZac
娘	hicdgcfclddehdbddhgadbaib
婆	decmcchhheehgceimkecebbhh
婚	dgccdekdjeeedcaegflcfdbed
媒	iggiceckecalmjbegkkcbfebd
嫌	adimWcZajhkbfYgfetdWckeYe
嫌R	epaYbacfjddfoecdefgbedjjb
嫌交	gegkfeefckiedffmhjfefdbde
嫌咱	fcfgdlcfejgededhdmfefdbbf
嫌我	clhdbcabekgcjbYeenfdcgghf
嫌我们	clhdbcabekgcjbYeenfdcgghf
嫌报	ggkdgffegijfdffefngfhhbdf
嫌贵	gbggfkXhehnhccoaagbaddZde
嫌贵不	gffhfhgfblmgegjffoedgfffe
嫌预	gfekddeegicedffelnfeeeeee
嫌预付	gfekddeegicedffelnfeeeeee
嫌高	gffiffefdkgegfeefofgfdehg
子	ehfagffgeiYijklieihfcdfhg
子上	gchcccihgdfgjhegeafcejjee
子下	fiffhfehgcglfdgffZkcffcdd
子会	egjlcecejeedfcoefekfgddde
子在	geglegZeldiimdhceaicdfeee
子给了	ffeefjfeeieeidheedeZdfdee
子说	cheleccghekhgdidcifaefffe
子都	dbcbglgddkcelkdigbfdfhYbh
孔	dkcceehbhhbdcccddkfdjcmdd
字	dcekdYegicgfcluheeibdcheb
字了	dcgkddbghcckhclggchcdddbd
字化	bhcccchhgcggflgffeeggieee
字还	bdclbdhekcbfdchecZhcbefhd
存	djaegeidlccdhecegZcjgaljh
季	cgefdejYleacYfZnlgkicefgh
季度	eZdgkcjbldbcbdcdkgihceglg
学	ldhbedghfdcfdgafghdjhiflj
学前	ehcjeefbkhfcdcbjeiicdeebd
学前装	gedjefeffigfdffncijdffccf
学在	lddeefbfjffedgbdedeeeddgd
学期	fdjcicgfieajfbbdmddkikZak
学校	bhdfffhjfefkhhdcglghfjejc
学生	cfidebgidhihdfajfhcbejkah
孩	jYdfafhYlfbcafjadZfdebZdc
孩子	jYdfafhYlfbcafjadZfdebZdc
宁	dccbldhfibgglbfelabdcafbc
守	cdccjdkekcgibfcldZkcliekd
安	eeieiZddiemhedelbdeacjlmb
安全	fgjcZbickgYhbjjccgdcdioZc
安排	cfecmdadjfZdceakgcagaihpd
安装	dckhebYfdiscgaZheghbghXke
完	cfhfjcYlccgfeeinifjkffjfe
完了	aekdidWigaejdbkkfgggjkhij
完会	chbfcdkdjecccaebcehbbaigf
完再	gehhicbejebbebeYlZdficjch
完就	djciciaifddgfgYYfcmiddggd
完成	ebYcodclcZYjcfamaacadabgk
完才	fiihaccbmchliimddjdcdjbed
完报	hcidjdafejmgdfXcingfebcgf
完报价	eejffeegdjpidgZddnigfebhf
完方	fcmefeefdlbffdebdkejfbdde
完方案	fcmefeefdlbffdebdkejfbdde
完没	fjicifeejdbggdckkbidfeace
完给	fgiicgehgddkdfhgdchdflace
完说	eamgedefifnfddbefedeffdec
宏	edeedekfhgfeehdinbeZffece
官	ocbcbieZncaegbdbebddccbaZ
官网	ocbdcdfancbedcdcebddccbab
定	bhajglThgehjkdsghhqjghfaf
定D	difhhcbdkfdjheaffklbgdedc
定D签	feckffcdkefjcebaghlddefed
定R	gZjYbjbbmedepdbdegeklZaed
定一	fkdeeffhiebefccdhanefecde
定下	ejhefeZficebghWccdkcacccb
定下来	ejhebeafidebghWdZeldaddec
定不	ehijdgbamcdebfdkdWkmfdccc
定了	ZZakeoZibkjhnZfkcfjfgZfab
定了D	gjfgdecckfgdbecdeeneefhfh
定了R	cadbcmcbjggdngiaficcbecdc
定制	hfcheajbmckedcchcZdcbiebe
定在	bcifjcbghaeiabeggYibgmgkg
定在D	cekajdbejcaibbfhgZhbhhakh
定的	gegcigaiblklhdlicdbbgiici
定稿	gejfcfejdebjddXcjgddfeeid
定稿了	ggfkeffckfdoffbfkiafeffje
定给	dcfakkfakiadijfclbdkbcldb
定要	elddbgchgfggghdcgfocgedga
定金	eackciZiehWfbccasbjjccbec
定金到	gffdmefghcdfedebocgeedeed
宜	cchjbhXdgiscoekdgihebbdce
宜一	eadgiidcanpdiegdemdiffedh
宜两	fcimdeeefinfdkcZmledfffee
宜四	fdcigieefilgegbdffhfhfifd
宜的	fcjgdfcbigofpfmdeWdhfdich
宝	jehcfcdjfbijhbafhYbaegZbe
实	elaWffjhegeffiiggkgefkldd
实在	gjcaiidfghihhidghjkdfcddg
实施	dZgdfikgibbfhdbihhedfbZje
实施计	edldefehhcffcecleZffeeccf
实施计划	edldefehhcffcecleZffeeccf
实测	ggaclgedjfechffeecffeYkff
实训	gjiececffhcgdidbhgfehfibf
实验	hjebbdeghbeecgfafdgdcmnaf
实验室	hiecbdfifceffhfcebgddkkcg
审	cYjmZeaZhiZogbmdejbcjbkeg
审批	efbkdbebnacgeadbdjfaeclia
审查	ddecckeddjeedfdeecfemeceh
审没	fehheffefiikjfchgngdeeeef
审计	bbdlgahafjbndfifjicifegfl
客	jdcchhgfghhgiebfcifgejgjj
客人	bZhbhhicejiececahldgdkalb
客户	ffcefghhheiidfcicggidgggj
客户C	cncYgfYigeadgdcbjffiffacn
客户原	cicfZgiiicifdekicfddehhbd
客户原话	cicfZgiiicifdekicfddehhbd
客户嫌	gfiehegffiiddffikofdfgdbf
客户要	bcgncdficiigecdibjccdbgii
客户转	gffffifghgdfkeehfggffened
客房	dbjbbdighfmefhecicijedifg
客控	efacfdjefidfbhdififeeiljf
客服	jgcYggdfhfcagggaegccdZWgh
客气	ieadfjcdfibcicbfdhebdihac
宣	idccblachicdjcccceejeeajh
室	hdiadchhgcheefkgeafchgjhe
室P	hghdfgWajgedhbkZcYebhfpec
室的	iakedfdghefgegbceedeeldde
室要	dhgffghggedfhgedfcgffgldd
家	hffackfidgcksfgcbfdbnfcfh
家C	hcaaaboieeeeaidcfccecciee
家D	diabgigckefcdcdkdldhdccha
家P	hlZcfeZdjebeaccebecbbgehh
家R	gijegdeejejfnefffcfhhfkff
家也	cihfbfZcjfbbnccedgeiagcdi
家了	beedgneibkfdlchkchfkcadfk
家供	eheicabjedhjifZgheeZdfffc
家供应	elffdbbdiehfjfZgifeadfgfd
家供应商	elffdbbdiehfjfZgifeadfgfd
家便	djdhdgadejpeneadegecddchh
家便宜	djdhdgadejpeneadegecddchh
家在	kgicecaembcgfcaeedebecjde
家店	hifdhgbleZegambicaegajafi
家店试	edledfejfdggcccfeceddlbcd
家报	fhiafgcghdiflgicgdfdldbgb
家新	ifbggffejcfhbgejgciecccfk
家新店	ifbggffejcfhbgejgciecccfk
家是	iihbdbbifccfkgkedaedkdaed
家比	ebjjcabaigfkghbdgfefkacfa
家比价	gegiffefjedlahcfhcegmddgd
家用	bcjhdjhchhgeoeiefifbgedec
家的	ejcdfiacdmbhnccfclgfgihic
家签	fedabncbamkepfbcdYcieecch
家要	bigcgfganbdcbaiciZgfgijbb
家讲	eegjeceeihdfhidfmlgcfdfff
家询	fhkdegdeifcdcfddfeefmeefe
家询价	fhkdegdeifcdcfddfeefmeefe
家说	gaajdkfidimjgjacgcgaeefcd
家进	cdibbajekeedhifbeeffnfeff
家选	fdddemfdblidkedciZffikZff
家都	ddfijeZfdlmhfdbdelgjgggjb
家里	fjgacYgelXjefacaffdYZbaaa
家长	djaghfahchZidhaZdncbcahli
容	cjdaiiYdigbgiZZggdaZfhnhm
宽	efZddckdkeehbbcedaffebqfd
宿	dckbdidhhdfdiiehedddekagd
寄	eajiYYkYnbWhabYafZgYirfda
寄了	dYjYZakZoadcgeeXcXbZcoaYb
寄出	dblmbdYZoccpbdchgZbcfjgaf
寄到	ceheeejgjbehdedghYgbhfckc
寄回	ehjjffbgidbedgecfbkdkdcci
寄过	eeijieaeieckdedeihddeiecd
寄过去	eeijieaeieckdedeihddeiecd
密	bdghZikalgelgbacdeeblfgda
密封	fggfcejdihefjddegeddlgigc
寒	ejeacfihgcdeedciebgcfibgg
寒假	djeacfiifcdddddjeagcfjcgh
察	ffiahcddjecelbcidcjhechlc
寸	dldafafcleadcfdkdcchfgmZg
寸不	gefgjgdeigfgeffmfegdfcoce
对	bdhgedhgffgjibfdhjgfffied
对R	ekbbficfnbmeldbeelecdhacd
对上	iffcecjgibbceigclXccefebc
对上了	ehjbdekiidcegkieiZeefhbee
对不	cbdfhigdkficdafdddcecbhhf
对不上	deecighclckeaccfeYefccgie
对了	dbjhdcgandfgbeajgggceaidc
对了一	edmfdecblebeegbghhaefdked
对完	eaegkeghgdhiedbaedgccbfei
对家	dbjjcgaiiedaqdaccadZcZabc
对我	egjfdgelbdhccbgbimhfebjYb
对我们	ZejgdggkdehcdbgcimhgebkYc
对手	fZjgeiddfjjkrgVheZgaiibci
对手R	hfehgeihhfkgghYiedjdekffh
对手是	dbhiecbeldehnhfeheefddefe
对接	Yedcjblafjefcadfdickddeif
对接的	edfedekchheedeaffbfhfjaci
对方	giajXZefidilgbgbifgdccfcd
对方要	djcidecdkdagfeccmdehdfdfd
对方说	hgffccfhhcebdbhdcggZcfech
对比	dhidcchbldeelcfegZfcdkmbd
对比表	efhcddidldZejdhgebfedbkde
对照	ghhdfgfhkcdfhfeeibfdeimdg
对账	fcgcmedcigbfdfeckgdcfehdc
对面	cdkheecdldjdjhgddcjcjdfdh
导	bgicfhfefjgeieghggelaiejf
导不	fmggdddekcffidfefcfcfeked
导不出	flifdedelceffdfefbfcfence
导不出来	flifdedelceffdfefbfcfence
导出	eacbmijbgkacbfabdfcieehli
导看	ecggdeicmbgefddkhbdbfibge
寿	diggcdbhgfijekcbfedddjkce
寿命	dihfcdbhgcijekcbfgdddjkce
封	calgdhccdjdfiebckfggneehg
封边	gedckfffdjdegeegdagdeeejg
封顶	dhaibecfichidifZiZdddefdi
小	jejcgeXfgeeeddkfgfddckmod
小P	iddhhfdcifbfddidefecebihd
小单	feigidbfhgXlcdcZeacddjdad
小时	cihdefcgiceiffbheddefhplf
小时0	dlcdbedjeccegidkcbeeecnbd
小样	gfjbbddfkajchcbbdXhcdlgac
小程	jbciefhcekecegicjlefdbfik
小程序	jbciefhcekecegicjlefdbfik
小舅	eccjggffejjfffnegieleedfd
小舅子	eccjggffejjfffnegieleedfd
小试	fgifcffficbechdbhfedchkae
少	dhchefcahiofdjijdfgkgbheh
少一	jbekgbZbmbhhadckdceeddidc
少两	fcjfiecbdlicgdhlemeiebbbb
少了	fdfdgkbekehigcdebYijjaXff
少了两箱	ggffjgfdjgddeffnchgdfccgd
少钱	hieXdcegkaiedidYgXcefcgef
少钱一	eighefcekepfhcddecffeefed
尔	kabcbfhdkeefgdbjeeebecabd
尘	gifhdgeggfhfdidfecheeckdb
尝	djhdcechgdgddefddahdenbcd
就	deZoccckZkneiigjjopqcgfke
就C	jhcfbcahhbghcdjdcbgbefgac
就D	ebfiieccnckbabbicXllecdlb
就M	eifcghaaobgegobgicdcddbgc
就一	keZgbggaigijecaghjdccagac
就一个	gicfchcdfiakffdjcjddeckdf
就下	ejjafeffhejYbagfjblhdkhaY
就下单	ejkbceYfibhYcbggjbibfjjcZ
就不	decljZceghjfigahfkifdfcih
就不续	fhiieehfdjjefeiffmfegifgm
就付	gdehhgefjdidhfhkncceffdce
就全	egcclcigdjaieccbcmdpgjZkZ
就全部	fdedkgiddjejdeeeemfmhfcle
就剩	edgoacdZobcegdjciaibfedcc
就剩P	feelcedckdeddepcddbdfeddf
就卡	dgZjcefZgihdedeggkaeeaZke
就回	ecgjdccickmcdfdefmhleefee
就定	dedmbeaejdffbiheckoddjhdd
就岔	ekecefeeigcjdeddencffeddf
就岔开	ekecefeeigcjdeddencffeddf
就差	caZoceZhjXllhbkedZaicZfda
就差M	gfdhgifeigpcmfbhegelfgddf
就差P	fedkffedkeicdeoedccdfdcfe
就得	ejcgcdbclddjjkhhhajdefddc
就想	emedfeeigbihfchkfddbedidc
就打	dZdeicijecgibbehlcibehhgf
就找	geelcedfclfefedhdmekffcdg
就找别	geelcedfcleebedhdnflffddg
就找别人	geelcedfcleebedhdnflffddg
就把	cgbkgfZeghlkiiljeejmedagc
就把单	fjfedeeiehafidicdcjkfdfce
就挂	fZchccjadkkhbdbcdnbcicbhe
就按	fdgmcedldbmhdidahYjceefkf
就换	dhandXXfbllijbbfflYndccei
就换R	fefkecdgckcflefdflfqfdheh
就换人	dadmhbafbmneZcbaihZlfdgdi
就摇	dhjbecdddkghjcbdeneddebde
就摇头	dhjbecdddkghjcbdeneddebde
就是	geidfbhcjedecidihfgidijgh
就是D	chbjcefcldgedebkbhkafdfcb
就是P	eidhdcfejddgdlbidedcfeccf
就是R	bhebdghhhdhflcggfidgedebc
就是想	ekeedefclefejegciafgedide
就是没	dkgedcecgldickbdcgcbfggdg
就来	feeigfgjcfdkadccidmdedihe
就没	ifdccfhchhbggfcgigclebcgd
就没了	iabceijejeffchecgdfefefdf
就用	deiedhgidfjjidgedbgifjede
就盖	edelfeckdcdqeggdhblcedfdh
就看	banZjZZhlZbdeboeeZbZbgjZc
就等	dchmbdahfeegeffcfghbeghdh
就签	eYZmecYfhgpWiYgbiflhedbeb
就算	effdbihdblchehccdkiiejacb
就算了	fffccihdejehfiadcejhfkbdc
就给	fbakggedjelhmdfljfmeecgja
就能	ffiiZhaZoabgdbjeeeibjcccc
就行	chddjZilfZgefeflgdbZgdgdo
就要	dfihfgchegkccgYicnhefjije
就认	dchhibdmccfkmebddbdaegfbd
就让	edcghdhekdnhdbbfffkdeebed
就说	hhhaddhYgjgfjdgbhkfejeggh
就走	eacliaifdjjigcgcdhbkeddjc
就走了	edflfbdgejmfdejdfiflfeefe
就跟	fdejegccldhgmgdddbidgeflc
就跟R	fffgehedjedanefdebieffggd
就跟R签	fffefjeefiddmfgeefgjffhgf
就这	fhYefiddekgcjhggcmflfchag
就这样	fkbhcfddhijcZgbedlgZeekcd
就退	fhedkhddhfdecegiamdeeihkd
就问	igebbahiiYZcebZhbXcagjebb
尺	bncZhaXifdgbcfbkfddidflZg
尺寸	elfbhaZdjfcechcidedjdhhah
尺寸不	gefgjgdeigfgeffmfegdfcoce
尽	hghddeakfbgheicZhcbdiafeb
尽快	hgfbhebkdceaficdiddedabfc
尽快出	fghedffhfefeggdeecffebacd
尾	efediadeihcdbWYiubbfbbefb
尾数	eccamedjebahcedhncfcddfed
尾款	efchhcdfhidfbXbgtbchccafc
尾款D	fjfefgdjeacgeefhkcffefecj
尾款M	gfebmgcdhhafeddklfbicecaa
尾款拖	gfgfjgeffihffdfficgagggff
尾款拖了	gfgfjgeffihffdfficgagggff
局	hilYWdchhaacfipXcYhgidgbc
局上	ljddeedigchecdcfhdebfefdg
局里	efjcfddckdbdhfgeibejchafd
层	hgdafbiajgadbgghfgecddngY
层高	ecgddfkdkeeeeheeedfefgmfb
居	hegigccbfigdjfahhkeacffii
屋	iajiZcgdmbegagXqcZZcbciZg
屋顶	geffcfjghffjbhbndcddcfjah
屏	ZegfjZfZfjdbejchcicZlblpj
展	qeZbYafgjZeYcbYidddedZabY
展会	lhYdhdccldZceachhdfgbecbc
展位	medeefcdkeheeddfdfebdfcfe
展台	mbgdccaggdgdcdbcechccgacc
属	eifgihcbhhZgdaaffmdbdkfid
山	mkaWaafekZbcdaYifZdYaagZe
岔	ekebdegdkfbicdddemcefeddc
岔开	ekecefeeigcjdeddencffeddf
岗	higdbchiiccdgdhabcedbhZbi
峰	eehcbeickfZejdacfhdgeflbc
崩	dcdhefggggmjgafhalcYfihcb
崩了	dcdiffgbhglggbehcicYggidd
川	gkbffdbifdbcigbaiadhdbjcc
州	eiZbcdlclbfbhbbidjcabbjaZ
巡	ghdajdZhibZagbagcdgccahgg
巡检	dgfakeafjdabbbcdddgbdbigh
工	eeiYfdijfdbeejZpdkeZeglee
工P	cbdeidjhhdcjebiccacefehid
工人	deddhejfjchgebeefiebfhbgi
工作	fakgcfgcmchfejhbehdbefkee
工况	eklfcedhgcifeeccfbfgeencf
工单	fideghjiegheheiegihhebeij
工厂	idaiffeggcdcecelcffbdhWfd
工商	decdeelejehddgdgebidecmeg
工地	ghaehbgakefdggboeadfcgcbf
工期	dgnbeYXajeagcjZuYffbjdlca
工程	fhgWdggfdibdjichbgfafihfc
工程部	eiiaeeahffighcfiffgbefghf
工程部P	fijccfcghbihjdeegdhcdgfeg
工艺	ehiedgdcgggehhbfejecdeebd
工队	edcdlegdfididdeobieeefcce
左	cegieefgicgdgigfeghfgkief
左右	egfigecghdhdfjhgcgifibgeh
左边	gekeefedkecgjhfdheefdmcge
差	aXcjbobXglhhkWebgicaefmfd
差0	caheakYZbngbkcgabldcmhlcb
差M	eaXligaZjhkahaYdcibiZfZaa
差P	eedmbddbmcglcdofcaZfeefeh
差一	edcdimaZgkbnieZhkbbbjZmcb
差一点	ffdYdldbdjaebfefeifelbmee
差不	dhggbfcflbeegcabhbkbegebl
差不多	dhggbfcflbeegcabhbkbegebl
差两	fbgfhidgieedfdfiegeghfkbb
差了	jejcficcejeckdfcfbcbhigbe
差八	fedlffddldmfceddfdefifdfe
差回来签	fdekefeeifefifoffigfffeef
差太	gecdfkffckngdfbhdkddfebec
己	fgbhcidghfgcekhkehgjcijdc
己不	hejffeeejeefedeffdfijeZge
己做	jfdddhfefiZciYcbejemdcYcc
己做了	fffeekcdcmcdlcedfaenfeade
己定	fkcefdfgjeegghnegdffcefhg
己的	geddfhfhfgagbgjbeddgfggif
已	bfdakhdggedjgijgmdfjghggf
已付	gdcdkgekdejgeeddocfecdech
已发	bgfegbefifihcefhZgfabelhf
已收	gfddmfdfkdekhfeenfdededch
已经	ZgdfgidhehehjkkfgggkgZehh
已经在	hbcjkbjieicckdccdfeieddgi
已经批	gndcbecdkdecdmdfacdefenec
已经给	fdhjbgdbhhghcjjfedihhehfg
已经跟	dcggdlceblZkofbiiZdmddcbh
已读	gkffabgeghhdeebdbbejfcbbc
已读不	gjefbcifekaededdccejfddcd
已读不回	gjefbcifekaededdccejfddcd
已送	ebmdcdcckddfeedaeceecogdf
巴	ifcfgecdghfefcblhgeaecZif
市	icbYaikdgicegclfakifkadZb
市场	iecbehfffidghbcbdjhhibecc
市场部	iafeeeidiichgefeediidhbec
布	bkfbdffegggckfficcbdfkoik
布草	ggebgfgjeegijfcdcdcfhgfhh
师	iajbjfZfehbeecdcgidcdmhqf
师P	kbidddcbigedgdbbgfgefgfdd
师傅	behZkbeicgaefcecajcZbmfqg
师傅们	fdkedfehgfefdfhefifffmjcg
希	fehhdedhehegjcfgddekgddhg
希望	fehhdedhehegjcfgddekgddhg
带	dgdeZhhficedeeecdYncekmod
带一	fjgfggdfhhckededeZieffkgf
带两	bdfffdmgibecachihfgbddajc
带公	ebdnbeabmdcidebcgcnjdddbd
带公章	ebdnbeabmdcidebcgcnjdddbd
带我	iiiciebigdffedcjeiicgdefg
带着	celceidbcmfdiefcehehfkhie
席	fedkhdchegiihbabdccjdbbch
席位	defmhdcaigidhbccecdjfbccj
帮	icgbcamhiZeeecfgecaagZfac
帮忙	gcfdgfjckehhfcifcfcgkchbe
帮我	hbjaacljgZaeadeZgZabbZgdd
帮我们	cflcedclbcbgeckehddfddlhf
常	fjZdhYhblcfaejinYdegccckf
幅	fjecfgeekehecadhbZgdecncf
干	ZbaikidgfhdgkYejhmcjgeeif
干嘛	fhfagcidldcfkeceenfbebdjc
干脆	dbfeilajajhgcfcciffkfhede
干过	bbbdckickfeeifZddieeddcdb
平	bfefgbhhiZldgfbfbdeXjgngl
平台	fldWgfbigbZighjabYhcnZmdj
平板	digafichfgcddgbidheedjigg
年	efafjfchibfhkhecjfeciddis
年M	feldecbejgnleabfaZgjajbjg
年不	eedjddjdkdmdffgdehfdeffej
年了	goacfbcfhfagmhddglfgfbXdk
年付	fbglcfdgkcejgjhdlbdddjdec
年单	fffgieefiejnifeeeefehfeee
年坏	gggfhghehhefhefggnfcghehg
年大	fhffidegkdggdhedgaecefdgh
年就	clcZcgccekhibddedgecfbhhd
年度	cfcejfcgiafgdkcjccdcmgchk
年才	hihifedfeihggefffnfcffcfd
年期	fejajfcclcehbcgbibhefgcdb
年框	fcdgjcchffefhchbdYebaeeZX
年框架	ggfeigfhffanefbehdcfdhfeb
年检	ebddpecbmbdddeebdZefeaamh
年的	bbbhjhZjdffdfajflgkjiceaq
年约	fgfdlefjedcojeedeeeddgeak
年维	ebdjcdjghejfedfgagidcdaof
年维保	fbdkedcghejkedggbghdcdbne
年耗	fdigfedhehlgmdeghiedeffdd
年耗材	fdigfedhehlgmdeghiedeffdd
年费	efckgbdgkachadgZlacYbcbbi
年轻	cmccdcbehhefcedddnidfefce
年降	fffjfeffghmcjfedfjejefdfj
并	ZhkeYgbeheXdikegdjchamoZa
并排	dbncbdbcldcglggfgiecdnkce
并排放	dbmdcdcdkdehiggchaecelkff
广	hbgghehjebjhfcdggcgfcegbj
广州	dcdgdhjejdddeecbcihdedhde
床	djacmaXnYgchhkhfeihbajfhg
床垫	fbjhgddjchlcibagfdieemfcb
序	iblfceebigcbeficildcnaehj
库	ZidajXjcjfcdbbgphedeieigh
库P	fheeiegdkfeegffmegfdedgbd
库存	diadffidlceegfccdacjhclci
应	dgefhfdjeffbfbigjjhgicclg
应D	faiggfafiefahecfidlfbZgac
应D下	geekegfhffjcgdebdclefdhee
应D下单	geekegfhffjcgdebdclefdhee
应了	cabefdkjdfdcacZgfYeecccai
应商	dffajhbbiheahdigfkfjiZcff
应急	fkcdheglccbdfgchhcieeejlh
应时	ghdkdfedjeclefeceeeefcZme
应时间	ghdkdfedjeclefeceeeefcZme
应该	dhebddjcghcgfbfdhhhiddebc
应链	hhfcfjeiegjeciigeafdeffeg
底	gfbiYiedhhlghhceZnbfflZdZ
底价	dcbocaYbhhrbjjjecfcfabcgb
底料	ichheedieejfefbeeifhelade
底线	fdhfddkclcodcfdbcecajfacb
店	jkdafiZjcfgcfhhhgekfcladm
店M	fegjdfcjffmfdgddeekffgedg
店也	eddjkedkddcefcgafdhdeedcp
店在	cahcbdlcldgdcdcbdhfddjcdh
店的	hegdidfblfgeeealdeecddhfh
店要	gmccdedglbjebkdcebedddcdk
店试	egjddfehgcggcckeebeddlacd
店里	gggbgcgkdcaciaebhZdbdkZbc
店长	ekcgfhdhffihfdbhkehiffgfd
店长P	elcgehdgggihfdbbeeiifgghf
府	dgjicfafifdehjhiedhdjcebc
废	accadocYcngdfijbbebhqbgii
废了	fedegjeccmidhdfdggednckid
废标	dbeaYmaZdkdafbXdbachmdcfg
度	fihaibdchjbbeiagjidfflwje
度0	clibacafjZbdcgbadadheknaa
度不	ehcdidgfhfdegefidifaedjje
度很	cfdddekjbjheefedegecedabg
度款	feedmfddkcffeedgnccedcddb
度要	ehfedicclcffeeedfafefhnce
度超	eifegechggcdgdcdddeeeenhg
座	pZigZbYZpblecccdachagZaaf
座机	obadbcbclddfdeacdcecfbbdg
康	dgbdhdibdkddbddiehfkebZfg
延	bbhhhaibkfcnffbmelgegekZi
延迟	fekhdecghgghhdedfoihhgice
建	digbbhddlciYelkchfiiefiaX
建议	ffhfbdiblehcfjkbcicjgbbfd
开	dfdcifgfggegghhiijbglhdhg
开0	edggefhghdYidkbaeZkcddlcj
开业	elibaafbkfecbdbdbkcbYekfg
开业前	fgeckffhdjhfeehYekffefkki
开了	bakbhkbeheaihegXfZdlgmedl
开了一	fhfehefghegggfefgefefibik
开会	fggeaageieeldfibbfdfeedec
开发	jgdidfdggeffdfiXdhdcZdjZf
开口	hfakdeaclfjdjiicclegcjadd
开始	fiaflYehgeibjdcmiZbibiZga
开学	deglfcbajifccbdndjigccbfb
开学前	ehcjeefbkhfcdcbjeiicdeebd
开学前装	gedjefeffigfdffncijdffccf
开完	bbihacjfjbghbbiabiiZfZkge
开工	ggacmdafgfchcbcdbgcdiYZkd
开招	eldcccZdldcfcgeegbedpfigg
开招标	ekecddbekecgdbfdgdeendjgg
开放	iafckefifchfheddggfdfdkcf
开春	gmccabehfhcfdfdddnegdcdcg
开春再	gmccabehfhcfdfdddnegdcdcg
开机	dfdekffiededcecmcdfiddcfe
开标	bWheVmebhhcbhabWiecZvdXfb
开的	chgedhggfhhdkhhbffegecbfi
开票	dbaehckblfedgccYkehbfcZga
开课	dgicfdhiffcdbdbmejcgclckc
开车	gebhdejghciedddedddcdaZbd
开通	dcmdeebiedchhffXhgdeldgeb
开错	ehdejfdeejieffehklfffehcf
开门	eccjkeccledeeefobcdedgdde
异	eeggjbcigccdfdbfdedblbblg
异响	fcdelffdhgeecfebhifdedeni
异议	edhghbdkfcdehecccbddndbdc
弃	edehajbcejZgdbbjicdmgcfbc
弃了	fecddmcecldhacdkjeelddjcd
弄	ckWghYeghbdieielZefbddnij
式	Zcdgjgegicikdegagdhblnief
引	mdbchebbmdadefhbeZdccafif
引荐	mbdddecclecfhcacdcdcddecc
弟	iggcchbekbddkcfjfgdfdbacd
张	gfcekeYhbmmkgedfelbjehhfg
张口	edggiefcdklbeedgdmdcediei
张口就	edgkeedcdkkcfedgemdcedieh
张名	ldcfdeddleeecdeZedddgcfde
张名片	ldcfdeddleeecdeZedddgcfde
张纸	fdfifhedifnchehehldcfiZeg
弯	dibcgckjfddggdffhecddfihe
弱	fmbbbebckdZdfjijcbffbckci
弱电	fmabbebdkdZdbjijcbfdbdjci
强	eijfccdhfgcbjgghblddfljbf
归	efVdgflckeXjbceddkaefbdch
归他	gheeeefjdgdhgdgdfgedfeack
当	ceefkhWkajjmgdgajlleegjle
当场	cehfibaoZemmgbhemikeeiheg
当场签	feeekeekdcbnedadkbleefgdd
当场说	dekbadcjecldheceddehefdde
当天	edcfjdhgjdbiddfYiblaheanf
当天就	gffhgffggebgfejcidkcfdfdh
录	jdgekaXdfifgfbcgeheljfkpd
录播	fhcfjefcmdgdhbckdfebjdilf
形	dcfhbclfidcbgebkceddcdmhj
彩	gfjeggbejfffeefgdekefchhe
影	Zchkhafgblgebfjejmciaijki
影响	ddfigfdgehdhdhlaiidicbigc
往	djkfYfdXfkeadZiedlelhebfg
往上	gfledecflcogefkeeiccffeeb
往上报	gfjeeffghfneeecdfffehffec
往下	hbijcaacdlZecchedlcfehhjZ
往后	apbbaahboabadZffgjihgZZYZ
往后挪	clfhaccdmbfbecbcdakkddddd
往后放	emeceecfhhdfebgdfofffecee
径	ekhdffddjfefdhdahdeefcnhd
待	kefjYXdfgfZjielgdZbYcbhba
很	chjeiaZpWhhkfeffcidgciffi
很不	cgiiaZZbfngmaejgirehfbhec
很冲	hdbblddadkbeddcddedcgcble
很大	cilfhcbiclbggdccdgecdiafe
很好	fhdffffmcdkjecgcdedddacbc
很急	flcdedegkcdfgbdhfafcedlcf
很想	elgdefdamfgfdbifhkfdfdYcc
很爽快	fddjfdejdeikfedcgZceedddg
很认	ejfceeekfcbddchddaddeiicg
很认可	fhfffggmcccdfeceebddejjdg
律	jddghegbgjeigcdcfkhcefhie
得	cofcceehffdghhojdkgcchlfk
得0	fhhdfefeejgfdkeffofdgkaeg
得C	ddfbkdkblebegiimgldciddee
得D	fgafeejghbeddkichaececcdg
得P	giebYYiXqbZadgsahZZfcjcec
得上	dhZgaghcifebbbqcdddZbcgga
得不	fjfYieekdeddlgdedeeecdegn
得不行	ejecicbkfcedmhefeaecfbjgh
得不错	dhcbgdhjeeacehfcfageedYim
得先	flfeffefjebekcieibediedie
得及	fdhhhecjeddfhdemfchdfefhh
得可以	gcdkeffjedijgdbgcZgeeegkd
得合	eijbeeekebaeeeigeZfdeledf
得好	blabiibmZjZdhaZbdhaeflabr
得好好	cddjdjccclfhjfeefpejecdgb
得好好的	cddjdjccclfhjfeefpejecdgb
得很	ehfeghdicjhjihbfdhelgfjej
得我	egbjdhbcdkhibeiffngdecfdg
得我们	ghcjdadddkjjbfjfgngdfefeg
得找	chjcdbecmbchedlfeZhaeemdc
得挺	khbdeecjdeiegghefddgeecfi
得挺好	hhceggggfgifghheehedfbbgh
得比	ehgeieefhgkgieceeagegdbhd
得等	dhcmZcaamdcocebdcmoccbacc
得要	ddfcledgalehfdfkglffeccid
得请	gggjegfgiedlefcdgZgegjegg
得请示	gggjegfgiedlefcdgZgegjegg
得谈	gdfkdffdckjgefbgindefffhe
得走	fkcaedidlcbcdjncgZfaddedd
得赶	gjeheffdjffikfeifbhedecfm
得跟	dkdghccbmdhhdbgcegeehcgcf
得还	chidgfcejbffgbaigZddfiZhd
得重	iggeeahgejegbbcgdceigbjbh
微	hdcdbfieigeigccdicfhagccc
微信	hdcdbejehgfifcddidfhafadc
德	aeiieafigcefigjececdfbZfb
心	bjieaecidgdgjhlfcqfgiifeg
心P	ejfgchdhffgjgdjigcgekeide
心P说	fgiehffgicggffckfgefmgegg
心了	djhecdcghcdcfdljgZecdcgdc
心我	flfedccehicebeedeofcfgjde
心我们	flfedccehicebeedeofcfgjde
心理	eeihdaZdejkhliedfhdkcbcdc
心的	jgeeggbajfdkgcYgdghafcegc
心里	eidiecceggfeemZddmdcddcch
必	bjfhfdbbiggZfjflcimdhaife
必须	cjeifbcchfgZfkdkcfmehajif
必须定	ffjgcdefjddgkibbdaodddcdc
必须进	gigedfffjeggefeldcefgfZff
必须进场	gigedfffjeggefeldcefgfZff
志	cegajeedkecdcdcdecedebooe
忙	hhcWchhajgZedbfbZdbgkccfZ
快	ggeckbflZiZgbhciefhidfdhj
快D	idihbddcifcdZcckcbhidifcd
快一	ejdeicgeejbegdcfaYgneeiid
快一个	ekdeicgdejbdhdcfaZgnedgid
快一个月	ekdeicgdejbdfdcfaZgnedgid
快出	fghedffhfefeggdeecffebacd
快到	gicfidfelcdZhkeaebebegekj
态	amdgdeghcjgbiadYblcadagec
态度	ZjcieajfckfdibaacjdafbZgd
态度很	cfdddekjbjheefedegecedabg
怎	aldcfZfhgfdcfdhhbZffefifd
怎么	aldcfZfhgfdcfdhhbZffefifd
怎么弄	eldcegejfdedbhcjeaeffdhei
怕	bndffXgbghdciYdZfgcldigbk
怕是	dXfdkajfdlheebcceUfqecdhn
思	cldhdaelddgdkjghgggegglfa
思是	fheidedhgeehhidljjjciddcd
思路	fifeffejecfggjgcfbeedgnee
急	ancheWfffgjcecauagXdbidkb
急了	cbbjdakgejjfkefljefafejbd
急单	egcjafhblfmddedocdefedbec
急得	ddigiddbdkhdiecldjebeafib
急着	hkcdidahgbbdgjapfabaeccbb
急着要	flfcegedjddegddnebadfdhde
急要	dkegdfdhfchdgeemfefdfdjde
急费	fbelcfedkfndddelcdheeebdc
性	ikdfaYZgichabcbcdceYijqac
怨	dfbblakbgjaflcajjheZdggie
总	fcgcifcfgghiccnchcdicdehf
总P	hhbghcbdhghkdeanihdbdcecd
总价	dZkajaighbjidbaZhfkadefka
总价M	fdeclfcifecigccgjghecejhc
总务	idledcYhhegdcejabfcgidelg
总务处	jcjhcebfieffddmceceeifcii
总包	fkffcaaclcgjacdbdYccZdccd
总监	chjedbgbihfgigideigffggch
总监P	ggdffdidjefihiaefhggghbdh
总监P说	fidfifefifhhijcdfcdhhiafi
总算	hdhbmbekcehncbbbiabadjjac
总经	debibfghgfheffmgdfdefdech
总经办	fdbiccibldighhmfebdddfbdh
总部	egcgdkZdfjcdegigeffhcachi
总部在	cljcbaZdmdedddmeccdkeebcd
怼	kdehibfdbmaehkbedrfaeeZjf
恒	dljcdeackeidgffgfceeecfed
恢	efhhidedihdeeZdeecfjeeckg
恢复	efhhidedihdeeZdeecfjeeckg
息	ifhabcghfeafhigggecfhikfc
息中	ggggfgegidhjfcaehchejdfce
息中心	ggggfgegidhjfcaehchejdfce
息中心P	fifhfgghgfjhfdaeidfggebff
息化	dicedhhfiebdimZheacbdeZdc
息科	cjhcfccfiegefgaddfdcdilhb
息部	dfjehdcfhgcfgghiefgcdfidd
息部P	dfjehdbcmbdfhhhieagcdbgdd
悬	ZXgmgTkZapcekfndiZaogiYec
悬了	eeefkZgdcleebijegffmdeecd
情	fkfaYhdbfkhbegkfbjhncYfXb
情况	ckfchdaajgbedcifdfijcajga
惜	fgfcekdefjjfanbgebeiddcef
惠	ehfmfcbhfgjgfgdhfjedgcbed
惨	eidhheggalifbeaggiddeeghe
惨了	eidhheggalifbeaggiddeeghe
惯	ggfddfhhhcfdhcaehhiZdgghd
惯了	gihdecbihcgficceiiebehbcd
想	fvVhUXbmeZdciihcdhgYcmjfn
想C	jfffgfglbfdfhbfeebeeedmed
想D	ejdhdfdkcecdbeeejjmcgcflc
想上	fjfbfechdihccfkZdldegYnfl
想买	dfahdbjandmdZipaagdedaXfZ
想了	ledgdibclehbhefcdahkebadf
想了解	keddeebcleddeegceaddecadb
想做	hfehefbclfhefbhfbmcfcbfcg
想做个	gjffggffhfgdhdhdebffeeaed
想先	YmbeZcegjafgXbhgdYcbftcbZ
想先拿	elbfffdfidgecfkfhbddgkZdd
想先拿一	elaeffddkeeedgkgecfdgkZee
想先试	efjdffdblfefddgkedheimZge
想再	cmbhacZmbcbchfbYcZfddfceo
想再添	fkeeefdkcedfdbedddbeeeecn
想加	eldbdgdieecfddfdhbhffdhbn
想听	flcdeeedifeimefeedfcgdbde
想听听	fkddeeedifeimfgefefdgdcde
想听听我	fjfeefedifeimfcefefdedcde
想在	gkedfgdhgeehcccieciefeZcd
想弄	bleddedifebcejcZbZeefbldc
想想	cfjjbcbejeofeigcjcjfdafcd
想扩	dlebeeeihdgfiZceebdcecbbl
想找	glbcecbgkabfljeebeecebijh
想把	cocgaeaihchdegZefaacbZmZq
想拿	cnaaibcichacecbZhgfmdoabb
想换	fmbdeaYihaaaijdcehiSdZhef
想换一	flffffehhfhfkbddhffaedgkb
想换一家	fkffgfedgihglefdiggdffame
想搞	bogcefbaodgecfbggjfddckeb
想法	emecffegjddecebfejfefeZeh
想看	jiecedZiibbfhZYgficbbjkZa
想看看	hmceffbkdddbicbeefcddiged
想知	cihjhdcdkdlecbcdedebfeimc
想知道	cihjhdcdkdlecbcdedebfeimc
想给	iifecfdhgdfgdhfdgbfegiZdl
想要	fgejfdZghfddegfbgkdfkigfg
想要一	igeefgfjeeaecdgdebeeehhdk
想让	ekbhcdcfehedgchcchghbmjcd
想让我	ejbgcecdghedecbbehgfcigcf
想让我们	ejbgcecdghedecbbehgfcigcf
想试	fldfcfehhdefcidfdcffencef
意	dehjafYfjdgfhgmdkfhbigidg
意了	dfehicbigcegdcikcegdfchdb
意向	dkfgfaYfiagiagfZfZdZlbWcf
意向公	hghabdcekfggdjbdeceekecfe
意思	bjeiebfjfefclhejhhhfhfega
意思是	fheidedhgeehhidljjjciddcd
意才	flccgggdjgcefkocedefeclfe
意见	dckkgcXXjgcjcblfhhebggmlf
意见不	eicheddembcdhdnffcfcecaee
感	djleebXkbhgfdbeYcfamYqjjd
感兴	kkdccbajgekdaaccdjecdjfbc
感兴趣	kkdccbajgekdaaccdjecdjfbc
感觉	dfmiabaccngighfdcadobibgg
感谢	eceemfclaecicecbhbcdfbdmd
愿	ghamcaZejekhhdfdgbhacdcej
愿意	hdbndbaeifkhhegdhchbcedej
慢	edhhjaZbhhgfiidoephdahmjg
慢了	fflcefgekddfhggjfkhfgindf
慧	fjibffZdejfgfnihgfgegdece
懂	cjiehcZdgidjfeihggifhhige
懂的	cmfcdecfhfcejebieifijedce
戏	hhfdakYbgjhhfZgddhifmbeeb
戏了	ccjhelbdggligbZfcYkhgccgb
成	XZalhfhjefmgfhidleehfbifg
成0	ebdfcckchgdkgcchgfeehdkbd
成D	dcaZhdndmdggabZflcbabbZbf
成M	ebdhccjamcebbZbbbddcccZdc
成了	abaZpgbkgaWjedmcZZiaccdeY
成交	ebbhkcZfjakbcZdWbddckcZfZ
成他	eceekhbehhfnhfhdecedhfbee
成他们	eceekhbehhcnhfcdecddhfbee
成功	ddecmedmacZjbdfmdhdhgfgff
成国	gdejedefjdkhagbefdhdgfmde
成国产	gdejedefjdkhagbefdhdgfmde
成本	egdkbgaffiggdkeahkgZdcchc
成都	cbajbdibmcbdecbkdccbcbccd
我	gcdiffihdhjekefgglfkfddhe
我D	jecidadidhjgghfgifikegbZb
我D再	hggecehbhhdfhheddgihddddc
我D去	dlggedYghbddfibbdfbicffbd
我一	cfddegkbldbfdcbbcfdfejadc
我了	gfbckcdfjaihfbedlbcefcgce
我们	Zghhigajbigfoghififhifhjg
我们0	ebijdgadkengncjkbhdZhcfgc
我们C	ejbclaihehigcdccegdkfhaad
我们D	bghfidefghelieimddfhghbgf
我们D去	ffejdeedkcamcdgaedmcdgfbc
我们D把	ggkeegfekdldhfhcfgcfiggad
我们D给	fhfckeddfjddigcdegdcdeile
我们M	fcehgjbahhmbmbagggeadecdc
我们一	cfeicgaakhpfmdZbcefZfgabh
我们三	egjheddfeihfneicdkejhdbde
我们不	dZifbiaccljkjcdcekefmdjbc
我们也	elhgafcbldjendddfhdZccfeZ
我们了	dbabocbnZccbfchccYfddcbbi
我们价	fejddgeikclfofcfgdfeieced
我们价格	fejddgeikclfofcfgdfeieced
我们低	fdgeckdcfjodmefegfedhdgfd
我们做	ahgfbiblbfbfcchfccdehgjio
我们先	digdfebiideiacchgdehiciZj
我们先出	fhgeeffigefdfiehdcfdechbj
我们公	ljacdadehhaeadgfdhhfcfbjf
我们公司	ljacdadehhaeadgfdhhfcfbjf
我们再	edijccdfekicihbhddehegedg
我们写	fcifgfhghegfdgeiccedfigkc
我们出	daeheihbifkjaihfhVigebkeb
我们出个	geefcfjelcikegdfjafecbhbe
我们别	hbfibiebigfihgcdflenhebcc
我们去	chdaieiifdefbeZgejdcchkle
我们只	ekafckbdfiidfaadkechigdbd
我们只能	fkcdeddfjeddhddchddeceaef
我们和	feigcbacmbZeqffcffibgljbh
我们和R	fejecbbclbbfogfbgehaglfch
我们在	egghgfcfjeafZdbijbfdfbile
我们就	fhjdfgdgehfiieiedaimcedff
我们帮着	fihfdfehgdgecifefahfhehde
我们底	ffdgddhdldlfijdfdgecifbed
我们底线	gfdgdfiekdlgdgeddgeeeedee
我们想	fhhgdffclciefhhfhffhgfifg
我们成	gdekgffedkegdffgfnffffeff
我们把	eciiedadkdgibdbijcidcgkhj
我们报	dlagbdigfgggfabdgcegldihb
我们报了	fafbecjfjemebcdhfbfejelff
我们报的	geieehdfeihhdhghhkfejfagd
我们拿	dcibkbdghecfhfdcdjgcejfjc
我们排	ddhibedclcgeeeaecgideedcd
我们提	eifccehekdbgdggafgddgdfce
我们改	geijedecfkejffidfmgegdkee
我们方	edfcejddifieilfggefkdebee
我们方案	edfcejddifieilfggefkdebee
我们是	fcgelZeddkhhgfaeiffnmddde
我们最	ffgfdhbgfhgddhdlbjbeddYef
我们有	ckYbibZeifdcecbachehjchec
我们机	fmeccccfkddchegeeafbedkce
我们没	ihadeiebfkcbjikjcpgbedbdh
我们法	gggeffjejfcfdfaecihcffece
我们法务	gggeffjejfcfdfaecihcffece
我们派	egiefedchgahcdgbdehbeifid
我们派人	fggbifeeifbhcehcebiceghkd
我们的	belcghalfbdggedehZjhdlhhh
我们的价	gdlkfddfggnfgfcdfjededefd
我们的方	gcgifdgghehfhdgehdjcdbZdd
我们看	flhcbfddledifkddchegebgfc
我们第	dhiYfheefiicikefccfcffhff
我们第三	ejaddlgdckaejddeehfdmeZgd
我们第二	edoZaZddmagemfbeebfcdfleh
我们给	egeiegbhheggddbajjeadbhfe
我们能	dicjdedcigcglfgdieededjhd
我们能不	dhegeeedhgbhjdfcidfeeekhd
我们自	fedegfjdigffeffkeegdfcadg
我们自己	fedegfjdigffeffkeegdfcadg
我们补	efiagddbmbeiiccedfedhdhce
我们要	egdicibajgejldhekhiegedec
我们贵	fkeeeegcldiepfbcecgefdeci
我们赔	dccbocicclfeebebdodgdcgrf
我们赶	ghfghfehfhjadhjeeeefefage
我们跟	cagmdYbbockchcZecfhZajfbb
我们跟R	cbmhdbddlchdedbfebhcbkjde
我们还	cfflcabgeilflecbfafljdace
我们这	clefdchlecdifccbdemgcdhhg
我们这边	fdcldddkfdbkheadgemceehde
我们那	idhdjebgekddcgdfhkfigegec
我们那个	idhdgecdfiefdeggflfhefdfc
我们重	dgldfccbfielehhlglebhiaZf
我们重新	dghheecdfhflchbbeifedhZgh
我们问	dmddbeackeeemfdleffeefgbc
我先	khcdgddbigihefgeebegeghgj
我再	idhgefbekdmgeddihhfbiecde
我写	ghfgefhfjdfigfeeidgfiemih
我准	ddfhfiiefhiebdeddhhhhhedi
我别	ffcgcjfbiibdnfgghgfeeeeef
我加	jfgeffdekddfhefefbfffhigd
我去	ifefcahgmacdecfbfchbefede
我去看	cfekldckgdiefeeefZfefdecl
我发	gjghZZecfjkfhdeecjeledfah
我发个	hhfehggeghfigghgimgghfgff
我发了	ideiffdfckidjgfffggmghdef
我吃	gdfegieigdgghhgfibfdffdeh
我回	heedifihhejhddfhfdibecdee
我在	ekeeefcfiedigecedbechkbeb
我就	cbemgaecihjcggbjdlbndgagf
我带	cdbmdegiehacjcaidjjkdbgaj
我帮	gfegdehdifedddddchfcgcYde
我微	dbkidieddkgddeaedjdkehdcd
我微信	dbkidieddkgddeaedjdkehdcd
我感	cdkiddcfdjhhgfgffeflfhfhh
我感觉	cdkiddcfdjhhgfgffeflfhfhh
我把	egjbdbgjfZkeagdffhhbifbcg
我报	ddhgfegcmcdddbebbicbdcjai
我报了	ecnbefbekfmecbcffbfffeieh
我拉黑	dededleedkbecedeemflddccd
我按	fcnaefcdkdmedfccdfjhedbhc
我没	eiehcegcjgedhdcghlgefghge
我电	geffhfhffieeeiccdgeffdbid
我电话	geffhfhffieeeiccdgeffdbid
我留	kadbgdkdjeeflddefffjgfgee
我的	iefhcdefhfccfbihcmdacZYbc
我看	aZfmgcfdblkfkcafinioiXcig
我看了	effjcfdgehiiigcggiebiddje
我真	dbhijbicejadkddgihfbfecdf
我给	egeibbgZlglaZclbiiiacheej
我自	hbgkecceigmkidbgeYebecacf
我自己	hbgkecceigmkidbgeYebecacf
我要	efhhefhekdccegiinddgedjed
我觉	deifeeiiffekeiZhccfjihfjd
我觉得	deifeeiiffekeiZhccfjihfjd
我觉得可	gcdkeffjedijgdbgcZgeeegkd
我让	ddjhhdagidbgeejaffcdgenge
我让P	dbjghebdlcfihghbebdfgfije
我讲	bjcdckchibhhhckeigdbeedee
我说	gdbjbfcckfoelcdfkidbfgaee
我说D	fifgegdfjemehgeigebefehcd
我说那	djeheeceekmiiedhdmedfecjd
我跟	aeijgdggjbnifccjhegjdibif
我转	hgcdddhigcchbdfbeZccegfae
我还	hkhfbbbbigbdlfZccgchccbfc
我这	bechidiagieeeccebkjbceejb
我这边	dddidejdlchdgfegbfjddegdd
我都	eeckeeeejfciffhhljefffgef
我问	khefbedfjdbejeZggbceefhae
我问了	kieececijaceifchgYddfhgbd
战	cejddhadfifdoeodeefbeecfe
战友	cejbehceeifdmeoefefbffcff
戚	ghbbdibckfbgedicdfgbdbfee
截	aahfZjgfckheladcfgdkhhZab
截图	dceidficdkgcjfgdcgfmghddd
截标	fekedfedkfdgedhchddeledee
截胡	ehgddfheigccneccicehafcbe
截走	feeeejdedjZknccdcbeZbehdd
户	fibeefhjgdigciggfeghdfggj
户C	cncYgfYigeadgdcbjffiffacn
户原	cicfZgiiicifdekicfddehhbd
户原话	cicfZgiiicifdekicfddehhbd
户嫌	gfiehegffiiddffikofdfgdbf
户要	bcgncdficiigecdibjccdbgii
户转	gffffifghgdfkeehfggffened
房	hgkXeXdhicYggifihfcgcjkfi
房的	fjeggfdfjdhiddcgnbfegedfe
所	cehgajeffidfglffcifngeiad
所以	ekdgfegdlbghihbbdcgafebeg
所有	adgfcjdbdlacZkiadkgobejfb
手	aghZfihmbefmjihddbddgfgcc
手R	hfehgeihgfkhghYiedjdejffh
手上	eiefcdidlcegikaebfibdbdgf
手上有	gegeeejdjecjjhdgfafcdcgdh
手写	hkceffebmdceifgejaeffjkff
手感	cigcbhdjdfcdedcdeaebelede
手是	dbhiecbeldehnhfeheefddefe
手术	gghbddgfidchbcijbZdccdgdh
手机	echbdhidlddbgZjbjedhcZccZ
手架	chfeicchiacnfedldcffjehff
手里	fjgaggehefaikojacdZeiefaa
手里有	hhgbcehifaZefmfafXecjcddc
才	igegXfgSilfhgjrZgnbbilghd
才M	fffkefdffhncmdbdeifcfddbe
才回	jaXeacjdmabkcadabbgcbbfbe
才回来	iaagcdjejddjededddZeddhdd
才有	dlhaccgcgjegbimdfmbccebjh
才有钱	elbccdicdlhheimefmceebaeh
才知	djcadjcejeafhlcciccjdeidd
才知道	djcadjcejeafhlcciccjdeidd
才签	ebcgbdiZiiikdekgclkecefhd
才肯	cfgoaaZckebjjbjbahbZbmlhc
才能	cgkbgadajfhdemochfdgmedae
才能动	fkdefgffjfeeenmgefeeeegff
才行	dkicefedkebdebncebffefkdd
打	kbedgcehgfieidfdlddefhfgh
打不	cffcdfkbfihchcfdbmeZcgggb
打个	hagefdiclcihcfagdbdgdcabi
打个招	hahegeidlddibfbhccdgcdccc
打个招呼	hahegeidlddibfbhccdgcdccc
打九	fefmcfcjecocdcgdcZceddebl
打了	mebdjVeiibeedkbcmdcdckceg
打了三	igcjhdbeiejgdedcfaeedjbbd
打了个	khagfcWegijffidcgZgegdebe
打分	cbqbcXZbmcbchcicdicfenlcb
打包	ccigbfhejdlifcfhbbdZdfZgh
打包价	dgjgdcafjcihcfdhcefeeggii
打印	bddhhhddjgijjbjcbZebgchja
打听	geffbYiZkejdggalbVciiXefa
打听了	bfledcaelckfjedefdecmfded
打听了下	bfledcaelckfjedefdecmfded
打听到	iZgjdchdkdfejdhdebebdecee
打回	dfljccdcejjddcieckdhfejce
打回来	dflidcdcejjeddiebkddfejce
打来	dhagihefckkcbcbbalekfcZkf
打样	cfifahXehggeiebaafdfahjab
打款	daahmdXbnZYdbZafnYZbbaZbk
打电	dehehffigfggfejjecgjjddfh
打电话	dehehffigfggfejjecgjjddfh
打电话就	efdiefhfggdgegfekYfdffefg
打电话来	ceeijedhgehhcgekdhfiledee
打电话说	dgjekeaghgfhgeblfdhkegdgh
打算	dheXlhZigdZcccYZgdchcaWhl
打给	iddjfdcjffeicdZcfkddeccdc
打过	jaaahggbjgYgjfhelfifhaefi
打过去	lbeegefefiddgebdifegebgcd
打过来	fefcmfddkcbhcfcbmcidcdcgk
打过来了	fefdlfefhcchcbcdmcceceecl
打通	kkbdcdbijabgfhdbdYhcefhbg
打错	hccbcdldlcibcaacfdecbcjaa
打错了	iededeiekdjdcbbdbaecbdabc
扔	cidkcbcbdkpecddddodkheecd
托	ijaXjhegfhfhgbYZdYdikicdg
托人	kfgeffefhghihfbdfbgigfehg
托盘	ckbcgbggggfieeccchefjlbca
托管	hecbmdiihbdefddefZehgcecm
扛	dgcfckccfidhhdfahqdhecmbb
扛不	eecfckcdhfifjeeahjfhfegcd
扣	cWfiiXieZodedbclfmgfabbjc
扣款	geefjfdbdkdheeembledfebgg
执	hghfdcfegigdigifchcdicfda
扩	oeXefaWjgZccdkVeaYgcgYeij
扩容	dfefmdegicciedbicebcidhko
扫	oceVhcdjeeXfdbYZbjbcdigee
扫了	kchfffdekedfdedfeahdehide
扫描	fedalegifeZjdfdcfgbgegeeb
扫描件	feebkehgjeaidfddfhdgeefee
扫码	mheYifcjchdciaZbdlcgehhkf
扬	dchdkefkecidcdcggaeddcjmb
扯	ddcnbaYahkpgeblgjpdicbdZa
扰	dibbddkcldeeedccdhdbfagce
批	ajfegebhegZfZtkpghehbhiki
批0	efhehecghckhddenZgedeaYhk
批D	fkhhcecdkdcegkjmdcbcegchf
批下	diiffdbiffdhcoihdfilfbfda
批下来	diiffdbiffdhaoihbfilfbfda
批下来了	eggchcclcabgckfkebkcgbieb
批不	ehehccadlcgedmlbcciaegicd
批了	dngcbbXekaVhcpdcdbgabdkde
批了M	fleceebghdadfobhdicdecieh
批到	fkbicdcbmbcadjclhbeddbjbb
批发	ghdjdedgfibegddkibjidefbb
批复	fkaicdcldaaiekdddaecieede
批的	eiZigbckfZjcfckhncecddbZm
批货	cYYWoahibjbibbbnfmeacaZmZ
批量	hdmhabfelbicaababdhbbnmbc
找	mjZZfgfijadbiififbckZXfhl
找P	gdechejhhejcdeabcfhhdecjd
找R	hgbigeeffhgdjecddlekjgbjj
找了	afhhbjXbdmjdjjaiddehZcabh
找人	ffbfhejeghgdddZdfmefdcZhb
找他	hdkccceflefjefhcibebdcicd
找他们	hdkcdceflefjfbhcfbebddicd
找你	gldbdeckdbeebeeddYddfeddo
找别	ecdjfhidifdfbbdkhfefecbee
找别人	fbbjdiidZofeYcdjikejecbbf
找到	kbecjdcchhadbffcbifacehkg
找我	ciddddjigchdjhijbZbZdajdl
找我们	ckcedehghecckjijacdahbhdl
找我们问	dmddbeackeeemfdleffeefgbc
找来	lfdedebgidddcdceedgcdiaee
找的	iihdddbcldcecfZcdbdbdeddd
承	bZcmfgfcdkageabeljgZeYllZ
承兑	eYclhdaidgZdacfardibdcZac
承诺	dYhkegbcdkhhgdaehlgdgdllb
承重	egcddfjdkeefdheeecffgdmff
技	cffgcjddeicifkhdfgfhgercd
技改	elbbdjbjdgaccoeeedcgdeied
技术	ddggegeahhdggfidfhfegfqde
技术上	ejjacccejegbgdjfhleeeepee
技术分	febdcneccmfekdhgddgijeigg
技术协	ddfjebbbkffdbhbdbefcbeobc
技术协议	ddfjebbbkffdbhbdbefcbeobc
技术标	fdjiddechhgcfeccdjdeleeef
技术的	cmhgedccleefbcoffmdcedmed
技术部	iddbiigejedefgfgheebdlcah
技术部P	iffcdjcggggefhZhegfdelfde
抄	kdhfcecbejjigcbfdkcbfcjdd
把	ZhgfcjZlaihihhhhgiojhfmik
把C	deeYfgjfibigjaYXYYajcYeZg
把C的	fccadekcmcjdbdaadcaabcYbb
把D	efbijgdghdihbabkiciZccaei
把D的	fgbekifhfdahccckicibddcfj
把R	gdhhiefefjhenfdffidhfiiee
把R的	gdfiiefdejhemgdffjeiffcfe
把三	ffifgecgjccccihkfadchigii
把他	gkfefeejdgeeffaefeefeegie
把价	dZhjecaejcrcedcZdZcigfjba
把价格	ebclfddghemdcehbdcggddked
把单	eifhcgdgckecifhadmljgccbb
把单子	egehdgefdkedjcibdkjkgcdcc
把参	feheehegfhfdhhhdgdfeheoee
把参数	feheehegfhfdhhhdgdfeheoee
把合	fdcmeccledkkfeefbfkccdhbe
把合同	fdcmeccledkkfeefbfkccdhbe
把合同签	fffkdeenZefmdfefddmeeehde
把地	iZiblbgclgiebdcjikeddeZfa
把店	ecdfblbdfkeaiebeedglgefed
把我	cchhdjcecmfdfdfffofmegigb
把我们	cejhdgZgejfejdhegigjgilfd
把我们的	egkebbcghbfbbfjbebiYdfmdd
把我拉	dededleedkbecedeemflddccd
把我拉黑	dededleedkbecedeemflddccd
把方	ejecehdffiidfldjefbdcfhei
把电	giefefegfhdgafedihkfdddgf
把资	jgheehddihdfcdjdgbgkjecdd
把钱	fjfbdieckfcefnleddffefeec
抓	djfafchbjgbdZZjhijkjdbhlc
投	chiXdiddfiWeamlccgcelaYhg
投了	ebhbblbbflkdbcmgegkjldhcd
投入	dkcdegcfhgdheofffgggeeeef
投委	edkffdcfifeedbmejbejceeee
投委会	edkffdcfifeedbmejbejceeee
投影	dcbkidhbcllfahdffnfdceckf
投标	gZdbZjjYhhbfaaZadcbaabccb
投标保	eeiedhddgheeddeedcfdneief
投标保证	eeiedhddgheeddeedcfdneief
投票	ecejdjcghbcljmnfebheefbce
投诉	dgeahYibifccegfadedehdakc
投诉了	gdfemddecldfeiefeqfdiednc
投资	ihbdcdeejfcehigddieZhdZdi
投资人	ihcceZffkfdeibdeejfaffcdf
抖	kjacddfgieddccbbdZgdeeeZf
抖音	khacbefgieedccZbdZbdfefZf
折	abcmdgbhffyeefaVdljVafaXh
折扣	dbghbaieiflgececbfhadeccc
折腾	flhdfcahfibhikfedocaejbbe
抠	efbnccabmeZfgeadenccchgbj
抢	YffdikanXifikfZcaYZYbgaij
抢着	efhdhfekdcdheefeebfefibfm
护	hhdagffejedWcfchdgdadjhnh
护士	feachkfbfjceiddhejedelgle
护理	cidgicchggecbihigjcfcheii
报	aYqdcXhdmaxdggkacchbkfihe
报0	ebggigfcjgnffkcdfhfdfeeje
报M	cZkhbbhaobpciZbehkiifeXdZ
报M一	fdmeeeadldmfegdciiddhibfc
报P	ffejeedcldgdghpdgahcfdbdc
报一	dhgfbbhdkckficZffgdccbjee
报一版	fihdfgcekckecedefYffgeofe
报上	bfjebehdjeddhhladbecbcbad
报个	eliZgdbfidefdedfdbdcelehi
报个价	edmchfgfkdnebjcdeaeecibck
报了	gbkhXfZWnetdiedibccZjXdbe
报了M	dbhjXfbZlfueegehcceciabcg
报了M一	gbgieeYdkekdcbcjdadgddafi
报了个	jgdhdgadghcdjdbeehfcldcdd
报价	dZleZdeejeqffcibcfgghcedg
报价D	gfnbffcekepdheadddhcdedej
报价M	eaejZdgaihtkgamhfkedahfcb
报价单	eefkbbfalejZfddYfibhhacgf
报价发	defeacjdghiidgeedeijbdebj
报价发了	ffhicebeginkggdidijfceedj
报价已	fembcfacmekbcbaeccedadZec
报价已发	fembcfaclejbdbbfdcedbdaec
报价给	fdlcffdfhgldggieeaeicecic
报价都	fgidfhfejelfjeifgddcbechc
报修	dfYbmcgajfcehdbdcbdecceqa
报名	cggccggaihbchddbdfecgfhcd
报告	chifcacdhfacddjbgjfhdnrei
报告出	fdihffikdbceiedffbekbemei
报喜	gggifffhffdnfgceifdifgfff
报完	dbkfcbbggdnccbfecZckfbbce
报得	gdgejefjcimgledfegfighchl
报的	ceocaeWamdrdfgcfbdfegZccb
报的是	eegjhccdhhmegfehcgdcgdgdc
报给	eikabcgdlcmdejjjbcdafhbbd
报表	fcZeneeeifdjhdhbdcdhegnlh
报警	fgedjefgggZhcgbZcbcbggihd
报过	fdjgdfddkenegdcfeedfhcfdd
报过去	gcjhdfedkdmehddfeedfhcfdd
报销	dacaielbmcdcfmfakfbcebfec
报错	dehcjcfbmcZcfchceYecgcflc
抬	edfcfdkahhfegegfohddhfebg
抬头	edfcfdkahhdagdggohechfebh
抱	ceZgjjebeliejehhhgdegbehg
抱怨	egcdlbiccmfgfccjjhebdcgif
抱歉	cbbbcmbdhikcjhcbdcegdddci
抵	ebYilccbfiiiZZbjnbfmdjfde
抹	gZXmdahanaidbZcZcbcaaaXcZ
押	aZihchgbnbgifebekacacjbbe
押金	dcicgiebmdhicccfgddcekdcd
抽	fdkaegfahikdeahecjegogfib
担	dnbdhbdgbleebbbjcpgabfmgg
担心	dqdaZbZagkbbZbcaeseacfoeb
担心我	gjeeeeeeihdfcffefogdfglee
担心我们	gjeeeeeeihdfcffefogdfglee
拆	dbmZhffefiofcejlgjfgdiijd
拇	eckgdfdkdejeiddefffeencdg
拇指	edkedfekdeifdeeefgfeencdg
拉	ebgehhdjcdjbhYcbhiedfldif
拉了	ciifgbaigadghdhedZfchgide
拉黑	ddddgjeedkbebedddkemddcgc
拉黑了	eedehifeejcebededifmedcgd
拍	ehbdidihgdgcfcqbebkjifjcf
拍板	fihdefeamdgafeqedbiYZcfdY
拍桌	ecdilfidckgeieddfnelfflgf
拒	daZiiggabmahacclbsdZbbajb
拒收	ecabnbidclccbcembpfbccbjc
拓	dckcadgjegcihfcjmaeacegdd
拖	becfkZgahhXdjcfdtliceZhWe
拖一天	eddijedgggcdidhkkaejhecfg
拖了	eheZhehbcmcdihcemkccdbZbe
拖了一	eeeejeefhhhfheeiijeZeebde
拖到	dbgiibddjgceZbcgmfmacdabc
拖到D	ecijfcddjfdeabcghdmddcbdd
拖着	ecfkjdcbjddiifgeiZcjeeheg
招	mfecbgeehgbbdfhdcfcdqagde
招呼	iaebghibmcaghehgccfcidcba
招商	kcefhfbjeeaccgchggdhbcbek
招标	ejgdbdefkcecdhgbgfdXkdigc
招标文	edjgdddekcddfddhhbfelekdf
招标文件	edjgdddekcddfddhhbfelekdf
招采	iffkibbjfcgdcdbcecdikclge
拜	kfgdXahgihagfefgeddgcjhbc
拜了	egehdeibkfgfdcjcfYijfefde
拜没	defegdjeejefkedefhfjfcahf
拜访	kfgdYbhgihbieeaaefbZdafaa
拜访C	idfgdeedkeflfhgdcaeeechdc
拜访了	cjidbdaefjegjdcdeiiehcgbe
拜访了C	cmbeefchifiigeeffijgdgifg
拟	fjckbibchgflcgaecXcbcdZdh
拟器	gjehefehjcdeeeeffbfefdbdi
拢	cYhpaaajfelgicghlghfdjZfe
拣	hgkdfeeieggeaedcffhkhiifd
拦	ghehfddblidefcnfgndcedndc
拦着	ghehfddblidefcnfgndcedndc
拨	miaZbhaXnecefmefdcbhcdhZf
拨了	emdddcdelbeehlbhddefeeffi
拨款	dlccidcclfdceiZggjdbdebcd
拿	gihfgeWigcjllheahjejhphZa
拿R	decmbaccjfmjlhbeeeeacbddc
拿R的	decmbaccjfmjlhbeeeeacbddc
拿R的价	fcdkddfdjemkjfeffafdeeffe
拿一	bfigdecifaahaekfbddcfnfdc
拿一个	cgidefelcbcecgkedafdelZde
拿下	aaWWnjXelammgYWXWbXYjbYdZ
拿下了	cZZbijbhgbXhldbZbcbchZbZa
拿两	ekgbfedidifeecgcghedfmgdf
拿了	kcfcfiadkdkgjfakiblijhece
拿他	eigecedigdgfbfdefggeglmcf
拿他们	eigecedigdgfbfdefggeglmcf
拿到	hbehmcXjcgdhidifbicigcXaZ
拿到了	faffmeaigbZlaaadaZcbbeedb
拿去	dhlccebcmdleciicdXicchjbc
拿回	fdjcgdeiciffdfccdjfeejace
拿我	ekgddceameaendbdhaedeggcd
拿我们	ekgddceameaendbdhaedeggcd
拿样	edkdfeegfiffheffflfefgZef
拿着	djeideehegkhmefgglcgdeedd
拿着R	gieigfghgekgmfgegheefhhff
拿着R的	gieigfghgekgmfgegheefhhff
拿货	lZagiaabihbdidbcokfnfaedb
拿走	eZZbdijbigbkdbaddbddiefcj
拿走了	caabdikdjebldcbddbeehbbdj
持	ghhlbgahhbgfcfhdjccXdcofh
挂	kdhYebgeficbegabfgfiraaib
挂了	kZccdhfZfjXcYaaZiebhfZbZc
挂出	gbjehddamdeebdeccbedldjcf
挂出来	gbjehddamdeebdeccbedldjcf
挂出来了	gbjehddamdeebdeccbedldjcf
挂网	bhhbaahchgfddgeZcgfgqdafg
挂网了	ecmehcaflbcebchddcfcodZfi
指	akdgdhZifhgdhghienekekhde
指定	chagfiaidjcdcbggckdkcbkcl
指标	fihffdfchhgehkbedlhjeeffe
按	ZcqjYaZjefydbeeghegcfcefh
按0	dblkZdZbjgqdibahYijbbhfiY
按0天	ggieggfejfeifffleeggfeZhf
按D	fclddfbieemedjjdcceefeddn
按M	fidkdebldaghchicdYicjeadf
按人	degfbchejemgiecacbdcdckcc
按人头	edkhdecelcnhfddbcbecedkdc
按他	efiicfdckdbhcegceadeehhdd
按他们	efiicfdckdbhcegceadeehhdd
按老	dgXjgddlajhdbgbjclecdcZgn
按老价	deYkgddlajgdcgciclecdcagn
挑	figZiahfggbbbjeZfjcdegiod
挖	jcidbefdkdcdlebmdcfeekbce
挤	ejgeefgclgdehlmcejegfcggc
挪	geblYjbXflafdljadbknafaaa
挪到	dacnccbafkbkjdbddiilchiee
挪去	eceeekcefjefdmleebedefgbe
挺	jejbafbmdadegjgdchdabjbeh
挺好	ifhadgefheedeiiecicbdhedi
挺我	cckhdccdjdggldnbebecedddi
挺我们	cckhdccdjdggldnbebecedddi
挺有兴	dlffggfifecfeeddhZfegebff
挺有兴趣	dlffggfifecfeeddhZfegebff
损	gdeckfidZncehdfaiqgifgdmg
损失	gdeckfjeblcfhefdjpgiffdlg
换	fiWbkchckddbjifganecbYjmg
换P	dbdbejjekdffdbndebccfedee
换R	cZaibkaebmeeocebeidtcbeci
换一	dmhdbcceigmbkcafghdbhcehY
换一家	elicedddfigfleddhiffeeZld
换两	ekdhdedeiggfcbecfeecedYbd
换了	ecfYhigejdbbWfhbcgdiecXta
换了两	dddfkdcibjfgdfdeeifffegme
换了个	difeldfbnbfddcjeebecfddld
换了名	neffeeeekdffbfceeceefeddg
换了名片	neffeeeekdffbfceeceefeddg
换了块	cbbdldeeiedhcdddgfededbog
换了微	leffffcfjeefefdidgfeeegff
换了微信	leffffcfjeefefdidgfeeegff
换了新	jcikffbdjghjbeleedddhjhdc
换人	fYdiididifnbXbiYgkdadbdig
换人了	hgfgeajdmbdbdejdeciYeedcf
换供	ciYcjajibhadedZaikegcdeeh
换供应	ciYcjajibhadedZaikegcdeeh
换供应商	ciYcjajibhadedZaikegcdeeh
换六	fmeeefdlcbdfdbebfZfdfeoab
换别	defhkffdandfcbdefifoeehmc
换别家	eddckhgdbmefdcffglgmefhmc
换完	fjbcjdeejfdckeamdcgefcocd
换成	aZfdjkhigfiiiikcfcgihcpdh
换成国	gdejedefjdkhagbefdhdgfmde
换成国产	gdejedefjdkhagbefdhdgfmde
换掉	cjfffeadieiggfamfZhcdbWZk
换新	ehdghdebekcgZbcedhcidcWbd
换的	glfceecdjgeeecbfejfcddfcd
换系	dkddfbcdkdddmbbdeoeffdYic
换系统	dkddfbcdkdddmbbdeoeffdYic
据	cgheegdeghcjgdhfbiflcjmhg
据能	echbkejdejcdhfddeahjejjdh
据说	famcededjecelgjeflecfigcf
授	egbeajggdibhhlfbgchckgjcc
授权	edbfbjghcifggdadhchdkhgcd
授权书	fccgbkccejghdeafhecekihde
掉	YiafkfcddkhffnXgXjihgggii
掉了	deabjhhZekddflbeagbhaZekk
掉了一	fgdekcfdejdedhdegdekfedfn
掉了一半	fgdekcfdejdedhdegdekfedfn
掉漆	fdeemfdcblefefedfofhfeane
掉线	eclehcccghfdfdcbelegefmbb
掏	fkeicefdkdadekgfhifehgjfd
排	cZjhfeehgfadgZhlhigbmhenb
排上	eiadhdhclcddcdifcZadgbclj
排产	cciidchfgfXdbaaglemcYYagb
排到	deaihdfgeichjdhjekieaffjb
排到D	ecbkfefhgbcjidhkeeifaggib
排在	eZkghcZbobdhgchlhZbbjbhed
排在D	fbighfacmcdicdimiacdgdkfd
排放	dbmfcdbdkdbhhggchbebelkdf
排期	ggkgbeddkdcigfelhjceegYdd
排的	gejffggdjeefffdmfcgfffZgg
排第	aZeiajajefkbjcaaacchnaZac
排第一	cdamgbdkccheefddefeggeeee
排第二	ebjjccebnafedecddbedgebde
排队	diadcdjehgehddjegibghblji
排队叫	gjgefgfggfffdgeeedfghemfk
排队叫号	gjgefgfggfffdgeeedfghemfk
探	meceedbflaecachZfbeadbmbi
探头	elbdefdhgcceceeaicffecmek
接	jdcehfigcjfgegfeejbifeiii
接了	kgbbfdcigbbeffdhcZfbggihd
接他	fjeddicaghdehdecdbfhhdmci
接他们	fjeddicaghdehdecdbfhhdmci
接受	ccfnXfVXmekjZeelficaehecY
接口	YfeclcifgggbfaXgbbcgbdmff
接口文	ehjceeccjgciegceegegfcnbf
接口文档	ehjceeccjgciegceegegfcnbf
接待	liaaccfekcbdfedhgccbfeZcc
接把	cdgehjdfeikbdecdemiceefgf
接电	hdccicigfhgdedbeglecdhclc
接电话	hdccicigfhgdedbeglecdhclc
接的	lbcfhdhiefcfedcgffgegfZZg
接着	cYkcjcjigbgcabfbfffadhcer
接给	hbgigbfjfbhiZhjhcdeZjebbg
接触	nfdeaZYcigcgoihedjchkdYcb
接说	gcgedlbdclheidfcegeffdZce
控	bhiXibefifbghjhfehaclnlkf
控P	chfcdcjghffdcfdbeieddmfhd
控P说	eckeddeedkgeeffffnfeflaef
控制	dmfYcgYcmccdgldadYccmjhbe
控制价	fggbeicdjfZefjfeebddnfefg
推	mlfcVbbfeiacbancajbgecbXa
推了	ghgdbhZblgedgdjdeeecicdcc
推的	mcfcdebhgcddddebdacbhbeed
推给	jicheeehfgbfkdbfebfjefded
推荐	ijfccdcficefefkccaccffbci
推迟	ckjdeadcjeccZfYccfbeecbcc
推销	lgdecdbcekfefgdheigbdccdg
掰	eifheeebihnhldjhelegfcede
掰扯	fefjegfeginiefjhekeefcgee
描	fedalegifeZjdfdcfgbgegeeb
描件	feebkehgjeaidfddfhdgeefee
提	ffckeYgficibgceihbhclXlgc
提了	bmfibdeYlfhcdgbbgjcdaeohj
提前	aZdiickieifgecfjgelffafac
提前一	ebbjhfcfdkkecddndjjeddadc
提前把	echehehhgebgcggheekfbehdc
提是	ffbkbfcdgjmcegdidkleddcig
提的	dgafjdgfjecgfcgikcddedang
提货	fbccmecejbkZbiZYibbdcdbca
提醒	dagbidjcnbacfdccebeajcefj
插	jcbjdcfagjededkfajeidhjae
握	ifbdkfaiibccgjbcefecfedcd
搁	bmkaaYgbgmacefXabWcqfbZbZ
搁置	dmgcdaddiieeegadeafogdbed
搁置了	ekidebddiheffadefafngdbed
搞	hidXldehfgflffdjbhaijaleb
搞了	cekaajacfldeckabebflmeccd
搞定	acadocYjchYkkabebeajeZagg
搞定了	eefihhciajgajfedhgflgfefh
搬	gheebeghfeeddeYgfXdjbdhZh
搬完	dekgeecicheffecbeaflffccc
搭	mgkbYfXeghedZaeZbgbjhmcae
搭上	obddccacmcehbggbehfcfccee
携	echegehhffcibgdaddfffjgig
摆	dgjhZZdleefciabhcddZbpeeg
摇	cjhdcabghggfkbZbdngefblbc
摇头	cjhacabghgfgjbZbdqebdclae
摊	ejdgbfghfgbdehakdjemcdfbh
摔	cibkiabbblihacbmdpfbdkbcb
摸	nkdZbagakecZibkcabahckWZg
摸底	jgjdedgekdheebcefaeheddeh
摸清	bkigddYdfieedbnfebfgfefee
撂	dijgdbcchgheddfdjjcmhihbf
撂话	eiggdddfejbececejldmfeebd
撑	fkecdecdjheebbccemebedpad
撤	cbdfgjjiffbkiffbdVbnefcbg
撤了	dccciihjdeckkhceeaehgfede
撬	chbXilehckfjndbddacdccZdh
播	gficiddZoekbkfYgbhaahggjc
操	bebghidhibdcfjbggbbceecla
操作	cbdcldfhhdfdgccccYccgbdna
支	dmbWjfcficgaZgfiiaaXbhrhi
支持	gjhZahbiffcbdfiffdcYfdqfb
支架	bicahbiZnclbZccbaadccgocZ
收	edhdkdadjfghfgdmgihfhhYkb
收两	gggghggghfgjfhhfefggfffmf
收了	kZdanfXeifgjadamibbhYXacd
收到	eakXnadgjZflfZZdiXggffccd
收到了	cemdheaejbjkaccddgbeijfcc
收单	ggfeifgfieeaeeecgjeefhcje
收后	ebikafbakeadhggemljdhecbe
收回	dibehihghfdffmbfbYjaicfic
收完了	ggfdlggejdhbgffofdfeffejf
收标	gedkegffiffmfekdgieejdhef
收标准	gedkegffifdmffidgjgffehef
收购	dicbdhgfckcebjbffjfocffee
收费	hhjgdZbanehbZiabbleadjdkd
收过	fffdjgfifcfaffeniedefeege
收过了	fffdjgfifcfaffeniedefeege
收钱	cgjadccdldgbldebafddfjcje
收银	djefdbgieeddjddeddfefeefb
改	aXiiadmclddlejcffgadcasaZ
改0	fekdhfkejegheeagnaedeejdb
改D	aaYbicqZoZcWaZaqacZXZcWag
改一	dajjddcghdebbebZgkccclmbd
改一版	eclbdedckffddddcdmfdemece
改了	dbhmaceghffocedehehicdidc
改了两	edckefdieeenedcdfceffeafe
改到	bZjcechZpaaaaagfaagWbZjYZ
改到D	bZjcfdganbZZaaigaYfXbaeab
改到D了	dckbcfeejedddejZedacddgef
改到第	fckgbeddkehcffecefheeemdc
改天	kcbbbchclcacefbccaegeddfc
改天再	gddcddjdjedddgdedcedddfbc
改好	eaileebcghekcdggdhgjefpXc
改完	edhmadbamdkndbfdhebgecodc
改成	bbgffdjXqbgjhcdilXfahYjjh
改成D	edbabdnclcaZbbZcabcbccZbg
改版	gfeefekejeddeedefdfefeagd
改造	djhabgaelbfeemiiZdfdiegba
放	cbgibalXgkjkefXfepdlchodb
放一	dkjabdafdkbfhdcfcielelnch
放一放	eiiefddfamdggdcedifmfdcee
放到	ehefcjidlcgecdmkdaddegadd
放在	hfjkaecfiedjegghheifccgie
放弃	fdeadlbedjbgfccjifengcgcd
放弃了	fecddmcecldhacdkjeelddjcd
放心	fdjkcaaciichbcggglicejicg
放着	fijcedfejedekcdcejedebbce
放话	ebblfageammccdcehlaqjcbgg
政	leebdfjgggadcgjZgbgZiZffc
政P	iffbffgggfggeddcdbdhggdee
政府	egihdgdgheeehjdhfahejehdd
政策	lgabdcgfkdfcdcggdbebhedfe
政采	fjgfdfeejgefehcdfedfnfced
故	ebckhcghhfZcfcecckecdaYkk
故障	fdcdldigeicebeeddkeiebaph
效	ZbngahXkcfgkdbXhcehcgrbcf
效果	bdmhZaZjefejfdYgcfheaoedh
敏	agjZhZbZihZbebaZbhcbcjoji
敏度	digcdedfkdcehdddeiedeancd
救	jfZcjdfgidcfcfcbhebdjfakc
教	YfefkYfglVifflgiaXdYmgdtk
教了	dcccldhhhbdedediebfefccob
教他	faddmfgdlddefeddfbfefbZog
教务	gggchegjfehcfghcdeedehkgj
教务P	gffchehifgfdbhbcdefdedihi
教室	afhdgagfjbjchggigecbkcjgh
教育	ejdhbcjckdcgdmddahiedfidd
敢	egogaYcakfafgamjgjbejgfbf
散	bcfdbmdbhgkchihcciekcfdbh
数	bfhgddgdhgehgfhgkccjqjmff
数发	eigededhfededekfgdfeZlnde
数字	afghZaggfgmhflfefidfghbbe
数字化	bhcccchhgcggflgffeeggieee
数已	fdjfffdfjeffcffffcfeifmff
数据	cghfegcffhdkgdgfbjdlckngg
数据能	echbkejdejcdhfddeahjejjdh
数的	eecjcejdkcbjbgkedafdcdidd
数表	eekgdedfjddfkedegchedcnde
数量	jahdcdidkecdhechjiedebegc
敲	jZYhjaYhhbjleaYhafhdfcagY
敲定	dbcfkbcmdbklgcZibfdbgbdda
敲定了	fdekfddldcmmbebadaddideec
整	ehhbibeafjhadiaeajfjfjkfh
整改	fghcjebdekcdciihcofcdbkic
整理	fhfiefeekeZbigdcebhchkded
文	fkicabZekaajabfhbdecqcldc
文件	aelfWbecmaXgeagbebacrcjad
文件D	ddhibeablddcfdcciccgocZdd
文本	ecdncecficdnddlecckddecee
文档	chlcddcgicfhfgadehdddalag
料	odhcZYffibffhdbbbicZhkcga
斤	Zjceiagdiggbfgahecdgdnkif
断	fhaejhXZledaeiebejbdcalnZ
断了	jfcakfaajebbYlZZgjehbfVmc
断网	dleceedejggedebhemeceepef
新	hhbccfkeiebdckidcecidahfj
新P	eeZedmdagibcZjpekacncccbe
新P不	cbbbilbedkdddbaclkeofgcdd
新加	mdiceebbmecfbehcegecegadd
新厂	gmabacdamcdbbjcdcaegdcicb
新客	mdeeceaeldfifecbddeaecZcb
新客户	ifggefeejfdedfdceefcfdadc
新店	fmYecbefiacfaiamejgZaZXcm
新开	diejgdbigdeejlcZecfeebadl
新报	dakiedccldqcfcaedkdbaboce
新来	dbgdhekdigehdcncfbfjeddhf
新来的	dbgdhekdigehecncfbgkeddhf
新来的P	gcgcbgicjeeegenddiffedfbe
新核	fdkefffejeohjeefgcfhefhfd
新版	dbfdfekdkfchhdcgeeefejffc
新的	ckdaeZlembgcgeYhgabbeaaca
新线	ifdbbibdkdcefkbhebdcedhcd
新线索	jeffffefifefgecefeeefeafe
新领	cgbckfZefiffdifcfkfjeebde
新领导	cgbckfZefiffdifcfkfjeebde
方	gfkcbddfhehhgijihjgfbfnff
方P	ghdjgceifdfegdeehgifjbeig
方向	enaZdedekbacbjgedZaaddgfe
方式	gggjccbfigjdcfhdmlecjkggd
方报	edmfffdfiehfdefkfffeekjed
方案	cdqYceZehfgcdkihdhiiadmhi
方案D	fdjfefdhhdcefcedfdchefacj
方案P	gifefffdkcbedllcfaidccide
方案交	efjffefdhgaehdbeecehedefl
方案他	fhfeghfefigdddfffmedgcjef
方案他们	gegfgifeejhdddcffmedfbjef
方案发	defeeejdkdeecfbbdaeiebZbd
方案我	fdhhfefeejifdiceelfkfgZdf
方案改	felefgfdkegfgdegfefeeeneb
方案第	fflfdgfcleefgdcdgcfdddleb
方案给	ffkceffcejdeffggcaelechci
方案讲	fchieefghgbibejhglfcedfde
方案过	fekeffddlccccekigabcibebg
方案过了	gfkffffdmcdcdfkjhadcicfcg
方案里	eaoccechjaeeafflbcfbfjoma
方没	dcbbchmdekbdddhepfdceecad
方没给	edddjehfckdfeddfmifdffffe
方要	ckghddacmbdgibZYlZcgdbhcc
方说	hgffccfhhcebdbhddhgZdfdch
方都	geffkeehgdfmfebdcdcdeeged
施	bagefiieigbegZekfhdcbbfgb
施工	ceggfhXaihcfbaZkchddadjZb
施工队	edcdlegdfididdeobieeefcce
施计	edldefehhcffcecleZffeeccf
施计划	edldefehhcffcecleZffeeccf
旁边	ldgegfcghfehhhfffhfdffigf
旅	chcagcjckefdcbhdafdcddgih
旗	ddcdmdilcdcecddedbeeecdod
无	bjjeaaXidjfbeabdedckjelcb
无人	digfbebghdhefcejfdefihoaf
无人机	ehhgcecdldhfgceifaecifpbg
日	bccffakXneehcbYfafmgaanlb
日子	ecckeegbihdhcdbbeimiedbcc
日志	cegajeedkecdcdcdecedebooe
日期	eecjfihdjfbhcdejejgaddccg
旧	edZgkZhihZaehZekjbbbaYhbk
旧的	dicgiebcmbcficblbYfdcbhbi
早	dbWdiijgeiegjedegieigdYbf
早上	heeghfffeigbhebdggjbjedfd
早就	chbbhkbiakbhmhhidghgcdffc
时	dijceeehfgccheamfehielnjg
时0	dlcebedjeccegkgkbcdddcnbd
时不	ijbccdihefcegkcjckdZecacb
时候	cgdfhdhifgccgigjidjhdhffk
时候能	ejekacaiiajfecfecddaedcdk
时到	dgeifiecghijgedgdeehidikh
时在	eendcdcdlebdmecdhdddclbed
时在试	fflcdecejfddkfdeiededncfe
时就	dbcbjdlfeibdeeeZdjecedekd
时间	fijdYffVndYacdbibdgihiafX
旺	ifdecdibldfidbbhgcdcdedcb
旺季	egegcejdkegiebcggeeddgabc
明	fdfbdldfiddgbekeiZghhaiec
明白	jdfcihageijifdlhfhhcedifd
明确	dddabnceghjecgabdmdkdebaj
易	gfkbfccbigdihdfefjaaidgje
星	ibfhfdglbgciedceffgiighie
映	eabaijicdkccghchcnegelgpd
春	ejdhZgdfhfedbialblgfgafaf
春再	gmccabehfhcfdfdddnegdcdcg
是	fgdedbncjfhfififhfehhehgi
是0	aVfhXaqXleleabYbZfaYeeneZ
是C	jgfeadfbpaeebhchbcdbcbfbb
是C的	mcfbjdZfjeghficeffffeggef
是D	XdgkZbiYlejiccXkdblfbZabc
是M	bWfhcXpdhdmddacdegeibXhhd
是P	fhcfZXiYpZZfcgqcgcbadaZca
是R	hkacbceekaccwbeZaeeZheddZ
是R的	iigZaeecmbdeteddaefcdadfd
是一	bjfgaagancedddgbbceaahigj
是三	eeicihfjegjnfedddhdidddch
是三年	gfgdkfgjdgbnffdedcdeeefdh
是不	ebeleclYfkbiechkdecjdefdf
是不想	ifcgfdgfejefdfjfeaffggdfh
是不是	cfebfcmeggceffgdejfiebfdf
是个	ldeedebejeedgejfeffcedbgd
是中	efkddecekeceecacedfdcejef
是他	kgffgfZemcfggcldffdfjgfjb
是他们	jfcggfcfkdfghejbghebghgkc
是价	eafdekdgbllgdjfikjdddibcc
是做	ldehefcdkegeeefddcicfdgcg
是别	cgidclZaclcdidcdeiedmeced
是单	gijcfgehgdefieidfaeefejci
是咱	ddahjchigbfiXecgdbhkkeack
是坏	dcddmdbcameebfeeeofcfednd
是嫌	ejkgedddgibfifbeeqfcfiekh
是嫌贵	fhjgfedgdjfgdhcffnfegjhff
是很	fkggffddkhggeeefingdgfcee
是总	hhicbdgfjedgfhabledcdeeee
是想	fldfdceajgddjihbhifecchca
是我	eccghghghfddifdceYcdidXih
是我们	fcdhjhciegcdkfehfbdejdXjh
是战	cejbehcefifdmenefegcffcgf
是战友	cejbehcefifdmenefegcffcgf
是把	geifkgehkekmggecfmgdfgdde
是有	fjeehffejeifelljgZfifecje
是每	dcgfedkfjeidafggfkjchhcif
是没	aihaekZbikehikhffcbleieck
是用	dfcbckhbfkbdbbcdecegeoicd
是真	bidjbddhfehfigcccigZeccad
是竞	kdeeeeffiebfdighgefdfhffg
是给	gdkdfedchgadiceggmibmcffg
是续	fdidjefckiefgidfdfdcfgcak
是老	jgjgdhYiffgfjbbbhhdakdZci
是能	fkcidfddlegdggaiihgadhged
是要	cgchhZighekfZfhfiZagcccel
是让	cfgeceldkeiegcgfcfhadcYea
是让我	ejgfcejejdidgcafcfhdddafc
是谁	jckfdgZehgghiciddZhedebii
是跟	feebhjihfgiimfdeegdefffec
是还	gfgdifecjjdfeedddadefibeh
是这	ebijfeccldhehhjjgdichidde
是那	icbjcdgcghggZgbffgebdffhb
是问	fhdgedihichedlhgebhcecZcc
是问题	gjdhfefihbhedlhgeahdedZcc
显	dggieabiefbhedfahfafeciee
晓	eiaacjhclchhelhccbcbdgcdd
晚	fcXembfXkidjedYmclhYgacge
晚了	eebcmfbbglbbhfdejjebcdiac
晚到	feeckegdbmcgcefoapfdcgabe
晚点	hcdbcdjdmbhcceccdgdeicfbi
景	ihffhgfdkfgihgefdcffegZfe
智	hkfdffWlYjheemkjeffafgiak
智慧	ckgcfhaeejfgdnihghgbhdede
智能	jighbbZmaaibbXkiefbcfidak
暂	khkggaYafkdggdfgeddlgcdcZ
暂停	cflgdcZbfjdibZgbdddkffbfb
暂时	libdddcegigeihddghfehdgcc
暑	elcccgifkbcdaielffgfkafae
暑假	fldbdegcoaYdcielghhbkchab
暗	eclccddhfidececcenfcfkldf
曲线	fhfdheffjfffeeeifgfdffmjf
更	bZhiZigdejhjkfecdgenlZZie
更新	effhcehhgdbiijecdhcdecabf
替	aicaZemdlZcbjecjcXbYfakYZ
替代	dldddcchhddfmhgmfefdeeice
最	ccdhdihbhimijdhmfhikhbhea
最低	cfihZeeZkfnaheaagiehkdagc
最低价	eibcblccdkhckfdekhgdmhhib
最低价中	fecbcmccdkndnfeedceeohife
最关	gkgdefefkdcfffbeeaeefddlf
最关心	gkgdefefkdcfffbeeaeefddlf
最后	aaciijdfeinifclieeimgejZe
最后一	dedgfigefhjjgcdjgcemldceh
最后一轮	geclecddnakcdeacfadZnfcec
最后说	eekahedjdhdhdfcdgeideilef
最后还	eghcckbbhgedfhhicjejdehcf
最后还是	feiechcchgbeigihdjekefhcg
最多	ffekagacifihejhajadbdcfjb
最快	cfeicheakfaebacqdhidcgeaf
最快D	eciicefclcdeccekdcjbeifdd
最终	dgcjdeZeidlkjagYaWgYeadcd
最终价	gddndcedhgmdeefdeaddcdbfe
最近	ffcbhakfhfefndYZfeembfXec
最近在	dbcdicmdldhgoecdgdfkdgcde
月	dffejdicgiigdaderhdkbjcid
月不	dieiddheifcfjfbeddfnfdfcd
月了	ihbZeZhbZpgfdcZZljfmdcfZb
月付	gddlefddkgjfeeaengcdeeced
月再	fggjcfedjecfgefghahcfjeeg
月就	feeejejcghgeeedieleZfhgjb
月没	efdbkYhddjYggdbbbdetebbng
月没人	ehhgieefdjfigeeeebfnfhebk
月没动	giedcdggiededffddggmfgcbe
月没动静	giedcdggiededffddggmfgcbe
月没登	dddekededkffgfeeddfmgddnd
月用	emcceedihcfiieebcZfhegidd
月的	fegdhkdidiafgefbgmhcfhbhe
月看	edjjeecdjefededkcdfdhjafl
月租	eijgdfcekdlhcdbhmddddfhdc
月结	eabhhckZleggdceakdedeaYah
月结0	gdeeigkbejhcgdcepjhhedbec
月饼	cbZagbndkccccdcecacbdbcib
有	figcbdjdgibdkofdcodjfelfd
有0	bggakchfdkhegidgehdikinbg
有D	cjfcahjeifcdcdbkcZdiedncg
有M	clgdfcWheieffpggchZhbdbdk
有R	YlgecgadnabdkcldeYfjabghc
有R的	cmdcfdbekeefddkefZelcdjie
有一	cakeidfjdgceddjaejehhdgle
有三	gecjggZcejielfgjiiekdegfe
有两	bckdidifkZgdiidghdeYogeec
有两家	eelddggcmchenacdgbfcmdbed
有两条	gfkggfffkdhfcffhhdgglgmgf
有个	mfiYcbeekcddgdjaccfcdfYei
有事	aacccdncldcfYgYccccZcbabf
有人	mdhhfXaefhlghagablfYbchlh
有六	hehgiefhfhiegbfgiiefkffff
有兴	coccfebehgefdgadgecgggbdc
有兴趣	coccfebehgefdgadgecgggbdc
有几	hcefffifjegheeefhcfggeahe
有别	akfhdcaelceglbcdfeeZdejde
有变	ecenbegcjihmcececcgmfedeg
有意	dkiefebiegfheaZbdhcbhigdd
有意见	gejdgffdhgdjcfdaehgdiikge
有效	dbiccjcehgjebdciefeakmbcc
有新	ddZkbjcdejdhcidceoeidikde
有机	icfabifbhhchigaehfgilgfbd
有机会	icfabifbhhchigaehfgilgfbd
有没	ikZdYggflZcefhafebeebbhgc
有没有	ikZdYggflZcefhafeaeebbhgc
有没有现	dfdcdfjkdedeaedgcbfefeddc
有点	bfhihXdcboiffkcagrikcliZg
有现	cegackihegadidbifedcecccb
有现货	ddgacjjfghceiddidgecfdadc
有的	cecbehkghedfbmfjeYehefhdd
有空	ibefbdkifacgdfdicedbddcdf
有钱	eoabbcfahjfgcnkdepbcdaYcf
有问	ccjajbgahghdlbbcfjdajfbde
有问题	ccjajbgahghdlbbcfjdajfbde
有需	khbbdcaghbfefbecdYecdfbcf
有需求	dlddeebhgdgeddgdeaeeefceg
有需要	lcddfeddkcefhddeeagdffcdf
朋	laacggfiegcdgeZdfceheddef
朋友	laacggfiegcdgeZdfceheddef
朋友圈	idddhgggeieehfbdgffjcccee
服	hfeficehhfejfdfbhhcafhWjn
服务	dfhekcgjgfhiebdfiifdhfajo
服务器	ehddcfjdkeeghddmddfdecjgj
服务费	fefikebiehheZdhcmhddhcdWk
望	fgfgfdgffhbghahfebcngZcfe
期	behkecfbjfejegZmjhddegden
期0	eieggdgheiafbgbjhjZcbgdck
期0天	fedieeicfjbfdddkmkbceffdb
期一	eigjdfeflcehdfdkeeheebdcc
期不	iibbfhgdhhagiceegkihdcdbi
期不续	eicbZhhgghdciffefhfffdcdl
期也	fhaclbdmbdlkbdciigdbddhim
期了	daaiiWkakeadbbbhiiccbidkg
期付	fedlcfddkeefeeehnceeedeed
期内	fegblfcfkchddfeddZfeeccme
期写	eebkdcfekcglbhhmcfhcccabc
期到	ecmfcccejfbdbiecdbfafnccc
期到D	ecmfdcchjcbdbeecdhfafncdd
期前	fidhfbfdmdhcjgeidggaddbef
期多	fjhdeedckededdejebfeddnfm
期太	fbkjddcfejeececjhndhfcbde
期太长	fbkhabcfejeedecjhnedfcbde
期就	dciehlbiegceedeedZejfjdfh
期报	fdihcddbjemddfdcbgeejfddj
期是	ebhifdjfeihdcdhidhfejfZdj
期没	hbacekfgblhagdcfheemhcadl
期的	dhlacdcfickfahdafchbcffeg
期给	fdccclfdjhgenefdhbfceejek
期能	eeeldfchhdceddeihadddckch
期要	cmabicZbjgacdffkceeZdbpak
期谈	ffdlceeekeZheffmffeefefee
期长	fddlfdefbmbecffjcnfcfedce
期间	edgdcfielcefcehefbghfgbqh
木	jZdcfhkfghhdjdddcgdcdjekf
本	ffgmXgcegigjjhfdclkhfZceb
本地	cfkgZiYbihfkkbchckghhcglb
本地的	cdigbgackeicjcbddgeihdZje
本定	feelddeldceidfadfajccfefd
本来	cidgcigdelgbhhggckehcbaZg
本没	ebekeiedjhgmhcjddbhjkfddi
术	efhfgfecgidgeejefiedgeqff
术上	ejjacccejegbgdjfhleeeepee
术分	febdcneccmfekdhgddgijeigg
术协	ddfjebbbkffdbhbdbefcbeobc
术协议	ddfjebbbkffdbhbdbefcbeobc
术标	fdjiddechhgcfeccdjdeleeef
术的	cmhgedccleefbcoffmdcedmed
术部	iegbhifejedefghgheebcleag
术部P	iffcdjcggggefhZhegfdelfde
机	fgfbjeagfgeegefmhkdgdljlb
机0	ejhafiZcjeikhbiXdYbidaXjg
机D	dbkcjgfbkgdghcahfbbbclZYa
机D装	ffffjgdckeeededoigefffcce
机一	bhhchfcgeggeleeoaeedbgkjb
机一台	ekdcehddifkeedjhfahcdcfee
机一起	fdjegeegkdchmiekedfielkdd
机不	efhfihfdghgedjheenecfgZjd
机了	ecfhgdjgfhceidabdgcmcgded
机会	hjfXYheYihZdlfddcgfgjfaef
机会再	kffffcdfjefimcdijdhheefdf
机又	eccdlehcclbeecdcdjdbgefqd
机号	mdceedcdjddedededbfdefadf
机器	fefaleegegdefgdhjidffjjlc
机床	jcddggedkdhfdddfcbfdebacd
机房	gckbbbhZlfagegflbgfZdZjfb
机放	ebnecebcekihdfedflfdfndef
机械	ehfejedghedegfdikfefedbge
机电	dlcdccbehgeeijbcihedeecgi
机的	ghgceggifdeccbdffabcdfgfk
机装	ggdfjgfamcdeegemeZfefhiif
机试	cimcZebjeacdcfcadadgdpiZc
机跑	ehjfcfeieeghedhbfhgefknaj
机验	fdkbddciefeeeedffhddenjke
杀	bbfijafhfgcgkcbbhkdaccfli
权	ZicbXmebgkfdcgnafffnfgaac
权书	fccgbkccejghdeafhecekihde
权限	echhcjccekjcdZlcekgmdhcde
材	ieichccdhgakcgflZkdegfgdd
材料	gbkhdafbjfdnbflgdgedjbUZb
材的	ifefgdfblhdhbidfjjfdchgdd
材要	ckagidbfjefeZdcgfbdcdcogi
材质	dhegajachgdggedhejeeednbe
村	hggbhibfghkjbmcdckhbcffbh
村里	fhecejddfjihekdgcmffefeef
束	ddgbehjgicgffchdcZfjjeadc
条	fdfmYhbYhhbthcXdijadddjfe
条件	cegjebaihcaehcaklhgebbXcj
条款	ebfmcfabgicpgddcjlgaedcgf
条线	bjdcdiijhaccbdhfbZdibceal
来	hkbegacldfdgjigeikkhehhif
来一	kcagjYbghdcacehccgaaeicik
来一趟	cjgegdffhgeeecgbdgcgejfgb
来三	ebhikeibghfgbbcjdjdcgemaj
来不	bfeicmbhegbdgddmflhmecade
来个	djgidddbgiccfqddeidaefgdg
来了	XieaohWmagZmgifelkeakjghf
来人	dbcbndjbandfbdhafqceeafpf
来修	fieeiecfejedgebbfdegfeaog
来公	chdgefgkdbhdbccccahbefedd
来公司	chdgefgkdbhdbccccahbefedd
来再	eqbVaafZocbfcjZecfXfcacbY
来再说	hobZcdbblfaedgafdgbhecfdc
来压	dcgjdcbbhhidoebefmebbcbec
来坐	lcedddcfkceiedgceZfdfddde
来就	ahlgaccfhficjgiagiolgbdhc
来就签	fcdmdfchgcbgfelcgdoageege
来得	fdhhiecjeddegddlfchdfdehh
来得及	fdhhhecjeddfhdemfchdfefhh
来我	ejeejfdmbfghggcdfidiemZid
来我们	flfffgbmbehicecbeheefmadd
来才	ejidefefghkhdliffjcdfedid
来才能	fiheffefjejghkkehaeefgeef
来找	fhdjcgcfjdlhledifaechdccj
来源	idigfdgfhafjhgebcadekdadd
来电	dbffjidfeiiifhbahgdhceefd
来的	pYcXhegbjgciibkZedblfdagh
来的P	gcgcbgiakeeehemddiefedfbe
来看	ekjbddaigcdcofdgcZiddijik
来签	eabpaeZldZfdbbqabfndhbccd
来要	fcdkigcgdkjgbiagjigeeibcg
来说	dclgehZchjkeaeffcnemedjfg
来那	diiecbehhefejdifeafcejbcc
来重	fehigecfggimhgbdiifcidied
来量	dlcdcfdlcbbegjfeebeefeoch
来问	bmcdfehifbegebabnYiggaXdf
来问了	eiedggjhggeggffemhkffefei
杭	fecjbchancdedcZacjbcdeebd
松	bbemedYbnckheXicjabgcgZbb
松口	dcgkdcacmdjecYjdhbcececbY
板	bladkbdejddghemoifbddhnid
板P	hbbkjccdigclecfbnZcfecccd
板子	bgbeldcgggfcgcahdjgbeblme
板的	cjedbcicldkfbchbdafcddhec
板的价	ejfdfgeejenhdfcbfcieffjfc
板间	eeagmfdekdjeifdmjffeghfbf
构	fcjdaehbkgebeZcjelgiabead
果	adkedjcfdjdghcfhdggkjnjdf
果出	gfddjifhideebeeedefekbcef
果出来	gfddjifhideebeeedefekbcef
枪	eeieggdcejgemccddkdcgjhlh
架	ehfZkgdheffqfeggbmehifjdf
架协	fccigeeghdZoiccdfceegecdh
架协议	fccigeeghdZoiccdfceegecdh
架构	gckcbfdcjhcbebdZflgdccdbd
柜	bfdehjclbfiiehbmgcfdaelbj
柜体	dbgcgekbmcgfeedjhcedeendf
柜子	feehhhbhehciiddjfeegegdag
查	cddYkhhdckbaaeaejhebhknlg
柱	dfdgieeiegcegeekdZfefdlae
标	ackbejfidhdfgfgcbcfatckfd
标D	fglccdcbncgcchbciecemdege
标书	eanbdagcjecZfaedheeeggcfd
标书买	felededdkecgccccedceodefe
标书买了	fekeeeddjebgdcddeddeneeie
标书里	gejfgefgfhhfifdefgefegmff
标了	bfgagkYfejdYlhdebZbXkbdda
标保	deiechcdgheeddeehcednehef
标保证	deiechcdgheeddeehcednehef
标保证金	deiechcdgheeddeehcednehef
标公	fibeibbihcejbfghhfhdgcbde
标公示	ffdfjdejfdhkbfhdcghekedee
标准	cghjZaggfhhmajjcdjhdYhgee
标办	edjggddcleijgdfdihbejfdgf
标我	eddhjhcieeacgcbldjcfnbcbg
标我们	edbhjidjdfbdcddleadfldbcd
标文	edjgdccdlcdcfdcggbedmdjde
标文件	edjgdccdlcdcfdcggbedmdjde
标段	dkahbiZjceiigedbdjjfbdZdl
标的	bddgckigdlhhkecheffndehde
标结	ffaeijeifgffdeefegfgjedef
标通	ffddmeejeddjceccdgjefgggf
标通知	ffddmeejeddjceccdgjefgggf
标通知书	ffddleejeecideccegeeegegf
栋	dhbdjegmbbciagcldZdcecgcm
栋也	ekeddfdkddfgceffecfdfeeen
校	ehffdgchhedhgkidcfghbfcgl
校区	enbebjadfkhfimXcgagmbfWhl
校长	dfjefgcbleddcblheccdgdead
样	eklbcZXghecbjbcbckffaxjbk
样件	ebpdcdcbnbacfhbfdiccbimcc
样册	jhdbdegehgZgacbhdZfgecbce
样品	eejdYgdgfhjbbbbjdihgfojac
样品寄	edleeebifegeceecefefdlaee
样品费	edjhefeejenedfeefifeflahe
样寄	ddmdceddkeefeeebfcfdfngbe
样就	fhihicedigegggefgcelfdeld
样本	ihecdehbihbkeecefjecdaffe
样机	bgedhgcgidadkghYeefdbegYc
样机D	eblfcfecldehhfeZfbedflcdf
样板	aekdhcalfdicjeZghiedggcYe
样板间	eeagmfdekdjeifdmjffeghfbf
样的	flYjdcbiciddkcfhcjhifikfn
样过	fejgffghgelfffdefhfdedmdf
核	iZnebbdfjbieidYbfXgcjbkgb
根	jcgejfbddljdhbekbgfcebeih
格	degjdhYgfgncgcjhgdhbhdjhj
格D	gggifgfdjfkZdfbddfjecffff
格D定	gggifgfdjfkZdfbddfjecffff
格上	ecefdkefghndmeaceheecdkfi
格不	fhdhddeflcdehfkedagcgfdjm
格基	ggeigggcleldfehiffffffefe
格基本	ggeigggcleldfehiffffffefe
格审	ddecckeddjeedfdeecfemeceh
格审查	ddecckeddjeedfdeecfemeceh
格没	deedbdlffjZecfeeeidcefdec
格要	ehiidddekdmdaddhdcgdggked
格谈	gfeleffhgdekdfgdgafhcehec
格预	eejeecfejdgeddcceheflddge
格预审	eejeecfejdgeddcceheflddge
框	dgfejeZhgcckhdgYbffZhfdYb
框架	dhffhfaigadpheiYcZfaidcbh
框架协	fccigeeghdZoiccdfceegecdh
框架协议	fccigeeghdZoiccdfceegecdh
案	bfqXceXfhffddjjfdjhhccmih
案D	fdjfefdhhdcefcedfdchefacj
案P	gifefffdkcbedllcfaidccide
案P看了	gekggffdlddhemncgchefeaef
案交	efjffefdhgaehdbeecehedefl
案他	fhfeghfefigdddfffmedgcjef
案他们	gegfgifeejhdddcffmedfbjef
案例	gmbXbbZjheXddceZZigZhZfZb
案发	defeeejdkdeecfbbdaeiebZbd
案我	fdhhfefeejifdiceelfkfgZdf
案改	felefgfdkegfgdegfefeeeneb
案第	fflfdgfcleefgdcdgcfdddleb
案给	ffkceffcejdeffggcaelechci
案讲	fchieefghgbibejhglfcedfde
案过	fekeffddlccccekigabcibebg
案过了	gfkffffdmcdcdfkjhadcicfcg
案过了技	ggiggggfjedgeijhfcfedfaff
案里	eaoccechjaeeafflbcfbfjoma
桌	kbhfcajgfhiblajgdgdgaeige
桌上	hejkdbZghekbmbleeeedcfcbe
桌上了	fekheeeckejhkdieefeaecadd
档	ecpWhbbalfjgcbZbfgffbYikd
桥	ggbiYbiboZcccdcdcidadfnZc
桩	gfbchZjejdhbjZZifhgbbadfa
桶	ehcifdceghlhgZdZclkcglheb
梯	egcgeXhkfYkgZefdiccegdgWf
械	efifidchgchghiahjhhefbhhc
检	gggcgYeejecibehcckdchlndk
检修	ddhhdelembdjidkgdbiageiZd
检做	feefleedkdedfffdgdhfffdmc
检测	jhadgcfgicejddabfkcdfhddl
检测报	dkbfcehfkdgdedbfdkegfkpfb
检测报告	dkbfcehfkdgdedbfdkegfkpfb
检验	jchdjfgfiffibegieifehjgek
棉	hjcgdedhgecdbccfdieedendc
棚	hkddgfdghefefbbgdbegeffhe
椅	eXmcdbjgjbkbccfidhiadlfga
椅子	fdkegfeifekecejdfdidfhaee
植	icehchjhjehececejadeeehgd
楚	jfehdaeiegfeljjefeejcgjhf
楚了	igbfdehcgiaclfliegejdddde
楼	ibZbejhcfkadghegaZeceaffg
楼下	ddffaghZhhcflbcZdebecZfge
概	bpdfbcbhjbgedkikabjahfkdb
概D	dehiaehgieiaeZknchlgbhgcd
概M	enddfeahieademeeacceihldc
概要	fhiiefdekddhddfaeegddejee
槽	dlhbgdeffidfkfcighdifgjce
模	fdbpcbffifjhebZdehfdddeaj
模具	egdlecadjfliebcagfhbfjjfi
模块	eeekecbfjchdeeddgchehcdcl
模块先	gghggggeigeffefefcgffmYfj
模型	hcilegdcfjkeeeeedlfegfdfd
模拟	gjehefehjcdeeeeffbfefdbdi
模拟器	gjehefehjcdeeeeffbfefdbdi
模板	dZcidflehhdigcbgefciceeeb
欠	aYXanYjbbpUYdYYZwmZhZYdcd
欠M	fcdchfieigcfgcdckaeefegee
欠的	cdcbmfffdkbbcacboZdcdccdh
欠着	feecmfdZjicecddcmhdkedcfd
次	kgbeheeddkfegcdgmiflicgmh
次R	ccidfggffhehmfeffcgdoegif
次一	eeddlfcjeekefffhjceeffidk
次了	dggifbjjZkclgdcefkeiedZhh
次付	dahkbdcekdncecbapedbhdbbb
次去	kcachcjblddghfhblacbcceac
次回	ciiahcgddjcdcfdcdbdldedic
次就	eggdifhjegdfifefikggihbkd
次性	cjchfebigbkegdchhafcdcjbg
次打	fififedfjdjggffeeZfcgffdg
次报	fefhifbehgneZdgddfiandake
次报价	fffidgbekdoebdhdecicoebdc
次没	idfeehcdgieeeeedfafkeecbg
次见	mbdeefbfieeecdibdddehbccf
次还	dchekdcccldhefeegogdfhdle
次那	efgekfbehggedcccdgdkdhbfj
次都	ckgaeZgZclagbdhdejhnecfYd
次都说	cjddjcadclceddhdilfdfedbf
欢	eeigachfjaichcibdYdaclWaa
欧	idjbbcgbkgegeddbegfadifbd
款	cdbjmacjgdfldiXdthXaeeedh
款0	feejigbhgcdfdddimXjeddfdb
款D	eieYkfaleZYhcbbipYZdgceZg
款D付	ggfclgddjecdgeemndefjeffd
款M	edbhleZjdeiechbcnfchabadd
款也	feeegekhfhfhgeeeociggfehe
款了	eeeemdZhgaadcddcpbdcdddcd
款催	fggdkfdgghddeffclaecfffcd
款催了	fggdkfdgghddeffclaecfffcd
款到	dcbbheigjaiagdefqXdgcbZba
款到了	ggebcgkhfccddgflmcfhdedee
款到账	gffbmgedldbbeefekbefededc
款又	fdfaeekdgjfffggZkbejfefde
款又拖	fefacfleeigcgffchafjfggff
款后	fbcdkficldffdcbcmgedhccdd
款已	feddnedgiccieddapffdceebd
款打	edjdicaanaidfcdbecddedddb
款打了	efgdkdddkcikffebnbgffffff
款拖	gfgekfdbfjgeecfbkjfXfehcc
款拖了	gfgfjgeffihffdfficgagggff
款方	egdhifcghgdgffedngfehdeef
款方式	egdkdfdgggeefffdnjfehdeef
款没	fgfhdgeejgfififcdadkeidef
款的	ehdihfeigcjfejcckbedfecji
款还	ecdblegdjiZfgfcdhfccedhce
款都	ejehcdbihbehjeidffecghdig
歉	bbcbildcgilbihhechdgfgYmg
止	cafcZpXXdlabeeeadgbrhhcZg
正	fifcjaehlVficdhggWfbileaa
正事	lacbccighcbcfdadbadfdccdc
正在	hifeecbakecfgghgccdggakec
正好	hmdbccbjgbbcgihdeacailfcf
正常	cachlcgdkdfhcdbnejgbeagmh
正式	ZYffjhgdkchidffaeYehjlcdc
此	edceblcdblbffcgggjemddbde
此为	ddcddlcdblddfcghejenddbde
此为止	ddcddlcdblddfcghejenddbde
步	kbiibcXgjcjlffhZdifadhhhj
死	afcmdYfXhhgkgdbgdjeddekdW
死了	dZfldahdieelecggdkcYfchec
死咬	gfijfcefejhecefeeofcdghhf
死机	ehhchcbbhgfdfddZchegefhfb
死活	ehckcdcebmiickchkkdgedcaf
死活不	fhdidddefididlcgjpedfeebf
段	dhfcZhfjdcegdeYkcdgafhkai
每	ZahlcchZiipedejjjhfgdffnc
每个	eccgbckdejfdddebcjjcfhaee
每台	fehhcfbajhjdeccacafddbffb
每周	edldbecclddeefegccfheldnh
每年	ejjbicbekbhegcZgaZbbbjdjh
每年M	gdkdefdfidgmcddgbcddckekh
每次	cfefjdhcfkdecebblmgiefeie
每次都	dheeiehdekbfdecdgnghfdhbf
每次都说	fdhgkfdeejdgfefejmfagfedf
每米	eclkeebeldndhfdceeefecaee
每间	deigadhjeejdhiibeaeebdhki
比	bancjdalcfijmefZeefZoqjeh
比D	feehkddggggpcfdachhcbcgcp
比R	cfijhbbhhfigoeigigcabjagd
比他	egjfegekdcjfcddeeddigmlcd
比他们	efkgfgelcehfceeeeadifnnde
比价	ebkdcajclcgkbghbfaadmYYff
比例	gfdjgdbdleYkefcihcfedgacf
比原	fdhcleeobehecegghakedjace
比咱	fchifcecginekfdefifcfdhed
比我	eeefbkcaekifpecefjedgZcdc
比我们	eeefbkcaekifpecefjedgZcdc
比我们低	fdgeckdcejodmedegfedhdffd
比我们成	gdekgffedkegdffgfnffffeff
比比	cjjcdfdclfkbkeddhbcddiZmb
比稿	ddjceiddjgaemeceffdfqcded
比表	efhcddidldZejdhgebfedbkde
比较	gfkicddbhhfhihgchifefgded
比选	eghcdgdcmcfcfcedebddpaaed
毛	bbfiggbcbmphdihgfndhZZXfi
毛病	cheihbbcgibjgcgggmededeje
毛钱	cdihcbhegimeacedcgegcgdde
毫	eigdeecdkebejcddcffhefocd
民	hggchhgcgiffjhmehgijediji
气	fgdYggiddkddkdehdjcacgkfb
气得	deacliahbkdckgclehfhebadd
气的	gjcccechjbcececbdafcegmcd
氮	ffgfffhghfejeedegdjfegnfe
水	igYcheidhhcfgcdifieYgglmf
水泵	ffdjhfdekdhihejcjajhdehkh
永	eghiddddhidgcddidnhlfhaje
永久	fffkceeefkeheeekenhmgfedf
求	eijgdcZcgiijcbeoiiddlfmid
求D	ecgihdaggfcmdedqhieiZcihh
求D到	geejfgfgichfdeflhaddegbbh
求D到货	geejfgfelciddeflbadeegcch
求先	eegldfccnbZhcdlekgedcjdcd
求分	eciiddchgcjhceanjeedbbbbc
求合	gggjeggdkcdmefeficgfegbje
求合同	gggjeggdkcdmefeficgfegbje
求合同里	gggjeggdkcdmefeficgfegbje
求把	gcfgifddhhdifebfdgcedhkmh
求换	fbcbodgeclbdbfbccfeeebgoh
求换新	geffkgffdjffffffengigfbld
求还	figffffifdgedgeefbhicmeff
求退	fbcbndffckdgdedcdpibedaob
求降	gggjegfgggokbffffmfaggeik
汇	afkZifdifcbibbkgjZgYZffYb
汇报	cdlcdbeggdckdclhdagacgbab
江	hgcecjfbmdhilelchZhfgcZgd
池	ekbdidhggghdiigiifefihkgb
汽	gedekeegckdeeddbemfdfbdld
沉	bklcabYagidcffhbcdelggicd
沉大	dgleedceejddfgeefeflhhcde
沉大海	dgleedceejddfgeefeflhhcde
沙	hehbefgghdiegfhahbcdfhgaf
没	kcZbZmiZencgfhgfeldifbfgd
没上	jcdcjegdgicddbdnhidbegZkb
没下	ilbfaYcZjfhhYhdbdiaeabVaY
没下文	jideaaaeiejgadbegaefddYcc
没下来	cmbhcacbgibibiebdlbecccdb
没中	dccccoabifgbjabadegWrcacb
没了	ccbaZmgZekfcgljhbZfheaedf
没人	fejjdbbeggbdbfgabbggleXge
没人接	ibdagcicjfegcgZbbbedkcccf
没人敢	dijidccekddcddmfehdhfebef
没人登	fekggedfhghfhgfeehgmgkfcj
没人管	ckekddedfkchkhbgeeleeccke
没付	fefZofbajfeiffcbmfbceffdd
没关	dbddkdkdejghdeebfhfkfcdld
没再	ibbeggjdghegedadhccmhegih
没写	iifeefdejehddgdieliedhdae
没列	keccedcdflffeodffleedecec
没到	agkanWcZglbdgghijobkbaeid
没到位	dlggddcdfifeenebcgecdedeh
没办	eeecfkddgiihdmZdekiegdflg
没办法	eeccfkedgijhfmadejifgegdg
没动	egfieagfhgkgfcchddflddbdg
没动静	fhgfcbhdhggdgddhedhleegdd
没发	jdegcdiejedeheicmahbeedbd
没啥	fddeZdndmbbfgdfgiXebeehhb
没回	halbcaebdjibhbYZcXclchagg
没回音	fdgccciddkhfeebedbemddedd
没在	clcbdcgdmcgdechddfebecdcg
没声	cmhfgbgchkdecddddcfqddafd
没声音	dmgfgbgcfkdeddddedfodgbgd
没定	hmbYdgeZkeYdehgiZabbeadbh
没得	cfcgdjbcgiiehclchlfdedddd
没意	dfclghcalegkeckimdhdheged
没意见	edglgecamchkfckimfhdhgeda
没戏	ficdbkZbfigghbhebffglcZfc
没戏了	degefmddggjihcbgdYhihdcgc
没打	kZhcgdYdkdkdgcbbbbebkdZcb
没批	bgghbieZijcidmeebjamgbYca
没批下	fhfhcgecigeidkbbcjdlfdbde
没批下来	fhfhcgecigeidkbbcjdlfdbde
没报	fldeffefifihgjeegdefeeZee
没接	ckcdhdfdkggdbbeccmfbifjje
没提	ijjddcccmbYcdcXgdaaacckic
没敢	hiifbdfdjegcfechhaeeghifj
没有	ejahahhYjhacdidfgjeedbndc
没有现	dfdcdfjkdedeaedgcbfefeddc
没机	eeaedlecdkdhhfeffiheifdef
没机会	eeaedlecdkdhhfeffiheifdef
没来	hgidffhgfhfeieccgafeeefif
没松	dafncdcdkfididZdblebejadc
没松口	ebdnceedkffdifaedledededc
没法	bjbjZjZZbmjfhbiegkegfeide
没法做	gihheeeeckkecfeelofiffiic
没用	bdejdggckgkhhcgcdamifkYef
没留	hadcfkddamfhibdkefemdegfo
没留住	ebecclceblgimefefcfmfffdo
没登	dceekdddckeegfeedbfoffcng
没看	ddibdhhdghoedddcfhfdhgied
没空	fheZaZickfccfcgddZdlcbabc
没签	dddeijbehiededebigaceddbj
没结	cacZccnekedgjfffjeffffdfd
没给	bdffgakaZpbdffZgpmgZdbeab
没续	cbcZZpZdenbdnfiadZdqccfcp
没聊	jbcYabmclZaYgYdcbbaacaacb
没联	jheeddgfiedeheecebebgdede
没联系	jheeddgfiedeheecebebgdede
没表	djfcddbbmecfgeifekecddYce
没表态	djfcddbbmecfgeifekecddYce
没要	cibacdjelccfiddeacfdecdif
没见	kdabZZhboYabbdaZbWbafaZZb
没见到	ibceddhdkcddffdbdadchcbcd
没见到人	gceeddidkdedgfdcdbdcicccd
没见着	fidebcjdlbbcabbccZcdcbcbd
没让	jjdcdZbdejdcbddgdmhccecde
没让进	jjdcdZbdejdcbddgdmhccecde
没讲	efjekegdcleeefdffneeffbke
没说	kfbccYhdoYdcbfZccUccbcbbi
没说啥	dgbemdgekegdeddidcecfdakg
没说要	iecfddgfidfefbdedbfcddYge
没谈	khahYgeYmfjjgdWdafgjagiZk
没谈拢	dbbndcbdginjhdbgjmdgedbdg
没过	ccgZdqXYYqYekadhbkehditfe
没还	dbcfmbflbgdjcbbgghcaceadi
没这	hgdkcccdejkfclbeioecfeggc
没进	keYbaiiagibbbbbZcZdjkfZab
没进去	mZbccgibhhccbccbccebfgcbc
没选	daabcnaeanclkfdefafedejcd
没通	hcfejiZcjecddbljddeecdbbc
没通过	ididcjcdjededbkcfXfeddfcd
没钱	hkYceiXaekfifnYbakdYdbbdc
没问	gYgndbdhiYhichjekdkabehcd
没问题	bZfndbfhhZhkchkflelacejdd
没问题了	geiiegceiefiddehebhdeejcf
没预	igcadibcghdecmcechebfjdcg
没预算	chcbfjbcfidfendfdmfcekbee
河	fbgdhdjdkdbfecfggdcghdaff
油	ciiciYZhefhcfdbWefbiblckf
法	bdemajZchjfqcedeglddddidc
法人	gddhbeiclcdjcfachakceddde
法做	gihheeeeckkecfeelofiffiic
法兰	fdldddceifdededefkhdfemdf
法务	fcZnagdcldcuddjghhcbcdbaa
法务P	feejdhcgggcoeegbbcghffdcd
法务P说	gffkffeeifdmffceddhfhhcde
法务在	gfenefddlcenefchgadeeheee
法务把	ggfjffgejhdlffifcnfegfffe
法务改	gfflefedgiekdhffigehegbff
法务说	ggflgeeckjdlcefedfacfheee
法务过	gfdjegfifeimgeiibicfdfdhf
泡	mYhbZfceheZcghaadcdgcikac
泡了	gdjddddhffdeifeceegefkmde
波	eldegdbfifeimcdicdfgdekde
注	jXhccckdladefaZchZbcbbmcb
注意	babdgdmfjcddhcbbebcedcjcd
泰	eegdheggheidgfheehicfjklh
泵	hiheiaahfehfihkihgjfbdhkd
洁	eejbefhiegedfdfedbebiclji
洁净	eehfffhiffgfedgefbfegcmee
洗	ghYdhgfdoZjhiggdcegbhckkd
津	eedcefkdkecedeflgahefjfie
活	afggiiWjakfhWeYkgibjhfdgl
活不	fhdidddefididlcgjpedfeebf
派	ecgenYVYjhgedbjhjkhgcdWqd
派两	fgdeigeeifffefgkeffffdamf
派两个	fgdeigeeifffefgkeffffdamf
派个	dhfdjefdjebebdcicldlefcje
派了	dcdeneablcedefdjgceeecfmd
派人	dcdhjaadfigcfckdgkjgddcke
派人驻	fhbjeceeggdekfcejhfafekfd
派人驻厂	fbbjeceefheekfdejjfafeffe
流	ceelcedeicckcggkdchjgbfif
流失	efhfhjaeZodeededeZfnfcbjc
流标	eclhcecbmcebefbbejedjeaec
流标了	edledfdclcedbgcbeeecmecdd
流程	chbmdadgibbmafhkgbhidegig
流程走	edckfcbficfqgfbchfhbegddg
流程走到	eecmcccdkdfoffdcdeebdgded
流量	eeedhjijefgdhccmeZdccdbcj
测	ekhcccdigddhadbWehcfblkXg
测报	djdfadgeldfdecafdkegfkqeb
测报告	djdfadgeldfdecafdkegfkqeb
测的	jfehbecdjfcheeeceZeedcjgd
测试	eieeehidfhebfbbdheeicbkZg
测试没	fcgfdiddghdfdecdfhfbecncf
海	eedgYclWmfgeddYlaZfffZbYd
海关	eegckeifkdadgeejefecgdjhe
涂	edhhghdlcfkegccfgYedkklcd
消	hdiYdjffghZbdlbngddkihneb
消了	eeeddndcghdeajcjjkdjdeedd
消息	jVhaeeidgibjdeYhgbdhfjcdb
消防	ekhbeddghfcehdjhefehjeqhd
涤	diccejdhfffiiecefgefcfklc
润	ddbobaZhffogecbccmdfgeicb
涨	ZgXnaVhXkfpledWZZkfhdZfan
涨了	cebjebhbgilhfgddekdgdceei
涨价	dlYgcbeaifghggcbacbdbcbbi
液	dgfchfgiegdcehbedhffgacjk
深	ieadabihhbddffdigbibcajcf
深圳	hhcfacgihdecddbihcjcdcbdg
混	obbdcccdmchekecbdeedgdcdf
添	cmebbdbmccccbcaaeajcdbbZq
清	hfjbfYdhjZfckekaiZbfidnhc
清了	fedcmebldYcdcahamababcZbh
清单	edlddeaelbjgefhZgZdcfgoff
清楚	jgeibafgfhffljjefeejdgkhc
清楚了	igbfdehcgiaclfliegejdddde
清洗	ficbicadldbdeekhdfeddfmbd
渠	jdbcfaldmaacjcahcagYbfabc
渠道	jdbcfaldmaacjcahcagYbfabc
温	cjgZhefhfhadadZdelcbbbugb
温度	egdejegiehedfddgdmfddglid
港	dafanfbdkcciebinjZbcgaXic
游	ejhdchbdfidglcebffenjeiec
湖	ggabjdickdbdbgeldbfbgdZec
湿	fjcehffeigdecjejiaffecodf
湿度	fidehffeigeechejiaffdcodf
源	kbhcghegejhidcbadhcbjafic
源的	giabdjfchijbbddefZefjeddd
溯	embccfdclefehiidfffffcocd
滑	dggbichckilegccjdeehddffd
满	egkahYblefcdgddchddednldj
满意	ZelcgZZmefbhgefehfhedljfa
满足	ghkffdfehggecgdeghhejdnee
滤	hggbiffdgiffjedcgdgdfbiij
滤芯	hdhciffeifefiffdgdhegfafk
滴	deggjefjdhbghdebdgieekjih
漂	cZhadhjckcabbbagchcaedncc
漆	hfidjebbdjfgjecdelggdecmd
漏	YhgYkcgiegZgkdaZbkccfhlmc
漏检	eclfcedhfhbfgegefggeenldf
漏水	fgeemdabgiegeiedgmfhedbhc
演	dgmYYbbegebgieicghbhaniZe
演示	dgmYZbcegebgheibgfbhaniZe
演示一	fjfdgfcdkecdjfifgbfeflafg
潮	cadblchgdicdcgbgeheceehod
澄	eemebeddigffgdcdeefejejde
澄清	eemebeddigffgdcdeefejejde
激	cmefcbbgkZcemefbeZeafdkai
激光	fkdffffifdefhfgceafehdkci
灌	dfdckdejdgejdfegagifedjkg
灌装	egbbiefgciffghfgbidgedhkc
火	debflYieWphcfaajdqdgbdlle
火了	fhddkefgejcfdffjhngefgeih
灭	dlhcgeccmceebcehcdedccmhc
灯	fWmfiYaejenbefelelafifhjd
灰	fijdhebdeihedeeieigegiZjd
灵	iheddgcdmcfdfdfccheddamdc
灵敏	digcdedfkdcehdddeiedeancd
灵敏度	digcdedfkdcehdddeiedeancd
炉	hnYbcbdfkagdigfebbiZhbkec
炸	ebhgidceblgdfecacqcaecjmc
炸了	gdchjdecclgdbedcdqdbecjmc
点	ceejddfghehgaejefhggfgkjb
点了	fgdlaeaifeckdekdfhjbjbfcf
点位	djfbddhfjaVhdecdcXdedfkbc
点名	eedejdkmadcfbdcdekeccdbme
点头	dcgmeYdejYhgaVlbbgddcjZdY
点头了	fcgmdfbldcgkecdgcZkhdcdib
点就	fddkfcechhkmcfkffmdifdded
点的	ghkefdccjfdfedakgeihggeef
点餐	dkehffdckeZgdcghhaidgcfdb
烘	gjbhfegekeagZcgcgdedddmii
烟	kgbbjecfjeehecilegfddagfe
烦	hgicgdZaejgfdZdhjibccgbca
热	kjgWcabdifcabcYcfhhhcbkkd
热情	mdibccciegecefccbecjdabZd
焊	gebbjglgeiieedahfngdefnjb
然	bgeifadbfjgejfbjfkajfcgjk
然后	bhicbcjejeeffhgfiaeiidife
然少	gedkdeddhjnfdgfefZgcfidfm
然换	gfghfhfgggmfbhhffmfaggebi
然没	fddididdfihfgeedfefZffded
照	cdfdhXmjiaacebWjeYaXddkjm
照旧	bZfihciifbbebfbbadddccZgl
照片	ccfdkdggckdfbdbmijfdebjme
照着	fdgkfeedkdlimdddhadebfkee
熟	lfbZaejfjcafjdebefdZebdak
爆	cjZbfkZhgdbdkfcZdcgjcepeb
爆证	fhdfejedihffgeedeZeggencf
爱	ggjgbecaeklbbZWZhnckbiVZb
爷	ckefdfbdjfbfcdodebdbfbdcd
爸	glcbddcclcceddodehdaebecd
爽	ebdijdcldbgldbZcmbZccZfai
爽快	ecdgkddkccgmebaYkWZbcafai
片	mdaegcaehfecZbdiedeYdggea
版	abpeYbeejdedbeacdkfaelqXX
版了	edjcbdidldecdedcdhfdjgidc
版再	edkdeeddjhceeeddejheencdg
版报	ggldffeekemcdlcgfbiebdgfd
版本	eahideighfjkggbdefjeibgde
牌	ifgcaeifggegkgZdbkegdedWY
牌子	ZhkfZjgbgidhncfddkfZddXcc
牙	dgdjfdakfbiahbachigbddkfa
物	ehZghagifegafchmgfddhhbhe
物业	ehehicbidgheicgghfghfdZif
物流	geXhhaiZmdfaefilfhfZabZgg
物资	fidggeddkejdgcbkdddejefee
牵	fhigdedclecgfimddbjejcbdc
特	efdahhilcfeggeYhfgccfdjif
特别	bledhbfnbaghhgZhhZeddfjei
犹	cjgiacZcgiedmficcjeidcbcg
犹豫	cjgiacZcgiedmficcjeidcbcg
独	hhbhibbkcaZhkabZeecadZlZZ
独家	hhagibblcbahkcbbfdcbebbca
猪	hmaeecchfhdegedbidfheffch
率	aekefYchhcUfdfcZheedeoijf
率0	dejhceiieddddddddZehemlld
率不	eghdhaeeifeghdefgahdecnje
玩	celfZgahgfedgcaecedhfnfaa
环	gkabfchgfhfeeidieeagaekaf
环保	elbafaggfheddieecfaebZkeg
环境	ihecfegcmeceddefdbeeeiefe
环评	igiechadigjehiecfdfkcbdee
现	elfbddfdfhhcefhjihikgehfe
现在	gigfbZedejkehcjggmhkhhfge
现在R	fkgefgeeigdcmheffcedffeoc
现在就	dbjhedidjeghgdhggfhegfege
现在想	fkedegehhdffkedfhdhffeidm
现在是	ggecdeiekecfhdgcggecghbcb
现在用	ejhbdeehiagfihbfefeafgifd
现在用的	fficdhghhcjdjgcfeeecfegfg
现在的	gmcgbddekdfdmfabediYcdmhc
现场	cifXhbgfjcacXbdeafgZefjhb
现款	fdcgkebembigegeaoXebdcded
现货	behaamhfeiejjbbniWjicZYbc
现金	fhdjaecbghkdemgXhhhkedade
珠	eccckeleficedcficledddcmd
班	fZefggjbnbehbibgabhZdhZlg
班子	egdlbeadkeecdkmdejjefcccd
班子会	egjlcecejeedfcoefekfgddde
球	jddZehiZkfcceabcfhbhfgahd
理	hahfghbfamhigfehdkcljfgke
理P	igchchebihgjffbhhhhfgjieb
理P说	fgleedeeghgfggggejihehfec
理事	egcheibchhdkbcneebihedege
理事会	egchdibcgidkecneebiheedee
理人	fhfddciiehhecegceafjefdcd
理好	ebbgjkcfhgebidbeejhkchakc
理想	eegefiecekcehdccfofZhdZje
理由	cfdddkfccldbhffkfmihddeZi
理由是	efgedjefdjhdhdgggmfgeffbj
理说	fgjgdedhfgjfejfkhkggdebhe
瓦	jdckdccaigligfcjcdihcehec
瓦时	ghfhffefjekefheleaeeedhge
瓶	bebfhiggfgjffgbYchdahgjhh
生	lbhYfdhejdeggfilfciechgdc
生产	eeicjabbmbgekhlngdkecehhf
生意	kdacehfcjggggfgcefiaeafec
生日	cdcecdlclcdcecZbcZeedbabe
用	alfbeefldddelhiebhfdbqlct
用0	fehafhhdkdiecddbdefcedjec
用R	kkbcbeaZoaYcvZgZbebccdmba
用R的	ekdeddfbkeZfpcecdkcgdgife
用一	cihheedfieffddddbbedfgjgi
用三	dhhibeccjhdgcihcjihcfgkdg
用上	ckaiaedekdgddidldZebejgba
用不	ejbicgfbgjciafcbcjdieihbg
用两	fgfgkdcckdeggddldffhgkffd
用两周	fbghkecckedgceekdefiflagd
用了	ZkhZghZkddbekZXhdhfebifgo
用了四	ejdddhdehgghlfddfZelfdbej
用了四年	ejdddhdehgghlfddfZelfdbej
用再	eeegclcdejpihbddlihjgchgb
用再谈	fdcgejdfggpegdcenbfdfdfid
用到	eejcedgckecfbeegegfffmaia
用印	eabmbefekcdmbcaagekecaacZ
用友	diceeeidkdceadgceaeeedhdd
用完	ejegddfhejgdgiicchdcelXbm
用完了	eicgedhhdkhedkhbdiedfhaem
用得	eieZigbjdfceifZacgdcffZgq
用得不	figdffeiefdehhfegchffeZil
用得好	bicbgiejbjegibbcclcbgacap
用得好好	cfedfjfeekghkdefgnfcfddec
用我	effidecgfheikcmcbcikdlgef
用我们	effidecgfheikcmcbcikdlgef
用我们的	eaikdcegfgggXdicceljdmcfg
用期	gdldffefigchcihcfcheflclc
用机	ebicidfZjgddefdeggebekbkc
用用	fkccfidgfhhehccebceghnbfb
用的	iggcZbhhegfakgegbfdbgijed
用的R	higfeedcncgfigggejfcghbca
用的R的	gjgggffejfjfkceigpfcggcdd
用的是	khfcacecghkarfdfbgddfdhib
用的是R	kgdgfcbefihfphahehfegffjc
用着	cnaaibZhfgcdbcbbcndbdcfgg
用老	ddbkajbaelmfcccedpenedbcb
用要	fgheifeclcgfehihcaffekahe
用谁	cjhYbbaclbfeocbgdahcdihea
用谁家	dlccecbejdifncdefbgdeddhd
用账	ffgfiedhgecfddefddgielide
用账号	ffgfiedhgecfddefddgielide
用那	fehideejddifijhedafcfmcee
用量	ehemfZZhdkkiebbabYdgdZcbc
甩	defifchcejihleceenggejfdd
由	fidbbigZfkbafhmielggcfgfi
由是	efgedjefdjhdhdgggmfgeffbj
甲	bdchjbigdgdffgghmihadkjcY
甲方	cdcgjbhgehfdhghflkcbbkedb
甲方没	edddffjfckcedfedngffffeee
甲方没给	edddjehfckdfeddfmifdffffe
申	bmehdfbZmdgfblYdeffgejfeg
申请	cjgiecaZldlgcjZeegfhclgeg
电	lebYacjehfddfggfeggefdkgd
电动	dhhbgicckfchcjebdkfgkgjgc
电商	ehfdghehfdcchfecebnefeief
电子	kckdddfiibbgjdddhagbigide
电机	dhdbledihbfdkedjbaebeddbi
电梯	fgbgfZikfZifbZiejgcaiegYg
电的	elgccffhhcdbeccbbbdedbncd
电话	nYcccchdhhfedcfeefehcdaic
电话也	eekefgfeckieiedfgbfkfedgg
电话打	hccbjcgcihfeddadcndcehahc
电话来	ceeijedhgeihcgekcgfiledee
电话说	bhkcifchhfhfeddkfbfjffgeh
电话都	ejiiefafeikfifedegfgffffe
电话里	ehcgjbiedlecebZidjhfgefij
画	hfjbcdabihbeeblYchgedYidd
留	qdXYdddejdchghcecZdhafYdi
留一	gdifhggjdddfgfeiedfegibji
留了	mkZeZcYcmbcdflbYcddbagabc
留了M	cmbdcecbmeZebofhfceeeibdd
留了个	lddeeedekeddddddeffbechfg
留了电	hhffffeejeffddbeecefedgde
留了电话	hhffffeejeffddbeecefedgde
留住	ebecclceblgimefefcfmfffdo
留的	lcdfeedejegggdfdgeegdcabd
留言	ladeeeidkeegbbahdcedddZch
留资	ncffefbekfddcccfeeddccgcd
疑	cdnjaVXeiddejedhbfbapeged
疑函	fdnadccekdgfmddifcfenfdcf
病	edefhakiffZjedcdffdacicje
痛	bigdkaambZclabZalicYcfkaf
痛快	eddamddmbbjmccbdgZdbdbdch
登	iZgZldbfdkadhbdadegoajdpi
登录	adielbZbfkcccccZeddodkinh
登记	gdcdeejekdhgeehgfbgdeeagf
登门	lcdbidfhffbecdcegidddgdbj
白	cZhbdmgccmcflbkdbkddijlei
白忙	ccecdlbeclcbidgbdbealcbcd
白送	ebbigehibhdgbedeemeccebdl
百	cdaiiehmceoggmileikcdggfh
百一	dckeecdejeiekicdebeeideef
百万	facgccjdkcedfcmbdfehddffd
百个	ejebdidlcfiihnhggafdfgaef
百二	fiheifehhdjhhedgccdbcdfcb
百五	ekZgddeihagefkcgdgeidccbf
百分	ecigeggahhldgdbdidfefgdei
百分之	ecigeggahhldgdbdidfefgdei
百套	fecbledlbeajdbclcejdgdcih
百度	lcdeefdclededcdfecfdegZee
百箱	ebffmeilfchbbbcZbZebddkao
的	kgfZefehgefgkghgfegeghifg
的0	ddggifejefjhiehekidgddcei
的C	iYgadlfggfhiighafedZimZhh
的D	cgccjdfifbcijecchficdcbcf
的M	bbkeifbhfgicdfecoffghbeai
的P	hgaefbjhfggefelggkejeffed
的PD	defjgdfjcgjifagcjYijdiabb
的P想	cddjfdjdkggecgcfdaeieecfi
的P把	ccfhhjejckaekehdleeidefbk
的P要	emebcejdghbdedabejdiekkcc
的P说	cjhbdbecmcfZhklhbhZfgcifi
的P通	ihicfhfdgiehhcbfgiehfhhfe
的R	ilbbcibapaeenfheehdbhfaZg
的R的	gkfggfedjgjfmceifqfcgfbcf
的p	ggkZfdYeghdhhbaabkefcgjbc
的po	dhiakeagfiZkedbachfcdidcc
的poD	edcbmfcjeebndddcdcbefbcfd
的poc	fdmgbgfehhccdfedebdfdnfff
的一	mfjcbecflcebhhccdcfcehldb
的一个	labfffhbmfdefcgbgdhjedeff
的三	eikdbgeckflfggffeggfffYhf
的下	fgdbeeidkeecdbadgcceccadh
的不	hfeccijhgegcghdbcedkdcdii
的东	djhgdecbgijeagdecifghdicd
的东西	djhgdecbgijeahdecjfghdicd
的两	dhidhfdfjcgdjcfeebfkkijhd
的事	bdibfemcigfddeadefffcgggd
的人	bkfgcddiffZfnZibbefjihYed
的价	bgkfdZVZihmclbWfajefifVfd
的价格	fbmdfcccghiehecfegdhgfadb
的价走	fcbfjdegkcoeefiacakddfelf
的会	fhhfgeeejeegoihfgbfchelee
的会员	fghgggfejefgnjifhcgefedff
的供	egfiagfcjfeflhgdgeeaheZii
的供应	ehdfcgfdgifdhhhhggebdfZic
的供应商	ehdfcgfdgifdhhhhggebdfZic
的信	ehhffjchfeeehffhfcebidbfe
的全	hdgheedkbibdedifkefdedhgg
的再	fjdefffhgeifefdffafffkgej
的准	cbdlcdbblegfceccbencdcgib
的单	aahghdhggfoabgdfdcjkdadXi
的单价	deidiedfggoecfeddZeceeied
的单子	cdihbeiaigibdifbeaclfdZZj
的厂	ikbbddcgjededidddiidedYjk
的参	eelgdeehhcheiebdfafejdmcd
的参数	eelgdeehhcheiebdfafejdmcd
的发	ecdgmfackeejdggdkddddgcdd
的合	ecbeejiefkdgihfdecckjdech
的合同	dZceejjbgkdgiiedecdkiefch
的四	hhfdfgfeifgfhjhhfafdgfegj
的大	cgijfcdjegedgngdhfeckcjid
的好	ffjffgfkdccfbddefZeffiYdj
的字	ffcelfekecchdeadcckdedhci
的实	diledceggfffcbahikecgcgae
的客	mbfbfddgeiadefbbghjfhZehf
的客户	ldcdeddigdbeegbdiejeecfch
的小	cbiigehiehfdidedchfjhkdgd
的就	kddffcfbkfhfihgfdlgicdaff
的就是	gefdeejdlcgfggjgfdfcecehc
的平	ehhedfefhfeffgdffdhiiildh
的年	febfjfefifchcdemdceeifhih
的座	kdcjefdckghhfgdedkffgdbdh
的微	mdcgddbclecckcgccYdddjdcd
的微信	mdcgddbclecckcgccYdddjdcd
的快	fejffeeieeaedkdefaefejmed
的情	djefefeeifgihgghfciffdmef
的情况	djefefeeifgihgghfciffdmef
的技	cahlZcbcfiejcgbaegdccdmdd
的技术	cahlZbbcfiejcdcaegdcccmcd
的报	dadicblYkfjeibedeefhabbge
的报价	eadidbjZigidjdaeefgicbZgf
的报价单	fccjfeiefidflfdeiifjgehhd
的报价发	ffeddfkfkdmdefedfefdcfffi
的改	fgdidfhdjechegdeefecfeoee
的数	ehgfhfdehhjcfcajhcfefejbb
的方	ddjidcchiageifcgegfdbYffj
的方案	ddjidcchiageifcgegfdbYffj
的时	ecafhfidhfddifeohhkeegdib
的时候	gcceifgeiedejfdnhilaeheib
的时间	dfchdekffieddfhkeacjfdcef
的是	gdihafdbjfhchemedfaahdjdb
的是0	eecfedlefibdbibeeledccedg
的是C	jkccbebdldegcdchgeecddmdd
的是M	ebhkgdbdgglggbadejeidegdb
的是P	ZiggZaibmabbYZqaeZcZbaYab
的是R	gdigceggehddjfcfdeedihgib
的是R的	cekcfdhfkcgemhchghfehcghc
的是他	djgjfhdhhdjffdneebfddfede
的是别	dfjeclZbclcdiedefaedmecee
的智	fhhffgeghfgcfidjfZjdifffe
的智慧	fhhffheeiffegidjeajdifffe
的服	gghegfeieddhheifkhhfhfceo
的服务	gghegfeieddhheifkhhfhfceo
的机	gaeedambhgehjbbbjjhefYahb
的机器	hbebjckdjffhidedkiiiibabb
的条	gdjiceedkdcgifellbheddddi
的条款	gfglcffdjebigfekkcedfeddj
的来	cilgcdeejfggcedadiejfdeak
的柜	digddiccghfdiedihbeceeice
的标	ecceclhcgihghgdadjcZmbgdh
的样	djgbebeifdXhhgeYbceadohhd
的款	edddicifeicgccdbplbieddaa
的比	fjeegigeifkggffefdfejlaee
的没	gdehafghidgkgeiecicbcakbd
的泵	fgieheedhjeekdgdflhbeffjd
的活	dicdgjckdecbbbdmbZelbbkhk
的灯	dckagbbfhelcdcbjcfcdigdib
的烘	eicdheihegchZdddfffeefkjj
的电	iefdebgdlcfgbchcebdacfhZc
的电话	jbcdcdibmaagcdddfdeadddab
的盘	gjgcdeddkdZceoeidhdeeeheh
的盘子	gjgcdeddkdZceoeidhdeeeheh
的票	ddibkgadkealjecijbeibchbd
的系	fichgdibkedfgdbdehehgcjld
的系统	fichgdibkedfgdbdehehgcjld
的线	kgdhdfcbmecfhecbcbicdgcdc
的线索	lddfefddkddfhfdcdceddebed
的老	mebdagbZlddbidaceaceebkZj
的行	fieffgeieebffhfcffeghklde
的补	gheiefeghfdiemjcdiihffeem
的要	ediejejfigifefadedfleijje
的设	dbgeggijfbcecebgegeccgidc
的设备	dceeghihgbefdebheefcchged
的试	eckeiebjdeffgdhahifhdoaff
的话	cheiaahaqVmjehbhfTmbhjYdk
的话D	fhdgdfddldfechcdcanchifdb
的话D就	fhdhdfddkefdcbdddbmdficec
的话我	ekafdceeiebjifffejfbjddcf
的询	kdhdcebcmdjcebcZhbdfleadd
的询盘	kdhedebdlehdfccbhcefbfade
的语	fdgdkfgfeidfdefifmgiggekf
的货	fkcahidfcjdaldahjeefcgXfg
的资	ehefabjcmbfdfiddbfefbabac
的车	ehgiecachhhfkhdgegekdhZad
的还	ejfiddZdfjgifcjghgdadjdee
的那	efifdefifeheiekggbbcikcdi
的那个	gagfhbjZkgefddjfafbgfbdie
的那家	dehgdjbiegihnenhgbedmefec
的都	Zcekdgheghbbkaligggbcbibe
的采	cbghZjffejdedhedebcincfbe
的采购	caghZjfbfjebbheefYbjnefcc
的采购P	cebfclheckddcehieeflaedfe
的量	bfdijYYgehcjgfbbZcbmffhbk
的钱	ekYehadfheWZcpWgpYjdbcWba
的门	jbbdhgebldbfhdecgYehfdckg
的问	fbghmdZcdkgdeebfhhfjdclnd
的问题	ccdjkfcddliedfdeekeeedmne
的项	cdhdhfgeifbkbfjecdeifehcd
的项目	cdhdhfgeifbkbfjecdeifehcd
的预	djaeicifhcbjgjdiidhdbcfel
的预算	dkbdgcjghcaigkdccdidcdgfl
的额	ghigfgfeigckdmeefkgeffjdh
的额度	ghigfgfeigckdmeefkgeffjdh
的风	ggeeiefjdddfgehffafdeejdj
皮	bbgfmZffclifebabiodbgdinb
盐	ehgeeiechkeghhcbekeeehpcf
盐雾	eggeeifdfkdghhdcelffegodf
监	cgkbeYebjfehfigdcibdkhkeg
监P	ggdffdidjefihiaefhggghbdh
监P说	fidfifefifhhijcdfcdhhiafi
监控	gckcgeafjcgidggigbbflhddi
监测	elbcdeheiddehgccdcdghhjfb
监理	dbjhgbbhdhcbhecZcgebjgnke
盒	hjfddbdhcieeiddicfghdckkf
盖	gcddoeWkfYgtdjhgfZjYeaaal
盖了	fefhgedekefmhfdbhddheeeed
盖好	biaZobaleZepfjbcbfgabaZac
盖完	geedleefjecmcdbmediebeeed
盖章	dcifiddjebififcchdgcgefef
盘	ihfWgbfdmcadehWdZdcfgdfef
盘子	fkfbcdccmbZbdqghdhdcedhdi
盘点	dfhfbeibmbbbbeagbXjcdgice
目	heidZgcWneegjmieefgjiZdbb
目停	fccccmcfhfdecdhadcegeeahh
目先	cmhdecffcldgcacdfjeoeedee
目前	jheedabelccamYZbfehdebchc
目前R	jgeefdefifdfkceeecffgdaee
目取	geefgleeiefhdjdadfdicgfge
目取消	geefgleeiefhdjdadfdicgfge
目录	kffacfbekdiiccabgaedldjbd
目没	fhhefhdgkcedemfdfafddfdie
目经	fbdgfakgghhhfdghighcjfife
目经理	fbdgfakgghhhfdghighcjfife
目部	ceiiddfeifjgcZamgYfdldcbg
目部P	dgiefdhfhfjfdbbiicgfceddh
盯	cbkaiccZpZacbdeibddbjlchc
盯着	ddibieaclcZdcbgjdeecjlcge
盲	ecmdcdddlddehejdfcfdeqidd
直	jjabigZiamcfhfjefndlgeihd
直接	fcceimbjaljifhlcgmflggdih
直接把	cdgehjdfeikbdecdemiceefgf
直接说	gcgedlbdclheidfcegeffdZce
直摇	emcddedjlccehdccemfbfdmcf
直摇头	emcddedjlccehdccemfbfdmcf
直是	gjdeecddkddemedgfdececbdg
直是R	gjdeecddkddemedgfdececbdg
直没	fdihjbZahhbjfchdgbcifcfgd
直用	lgcdeddcfjfcogcffiececdgc
直用的	lfceedeffigfmhdfeggdfdegf
直说	igcgedheendfcckfgmengdaaf
相	ilebcceifeZdgijbahdbbhnbe
省	bkbfeidgfhaekqjYcijaldfgi
看	eljbadddkeefgihedigieqhfd
看D	dfkbedcdlbdgbmleeagddcedb
看R	cjhefdefkdifngidffgbebgfd
看R的	djigfebfjejfmgidfhgcicifd
看一	efjedfddkeehkdgcgfcefmabe
看不	cdfdhhhdifegfdbghjeaibfid
看了	dejgifWkeflffghhhfddfdgld
看了说	fcchlgidlecjfceieZefhbejd
看他	kZichcZckdgcbbndfZdcdbbid
看他们	kbddidaeigheZcececeedcgjd
看到	obcbabgdkdegehddecdfjhXZb
看完	biifaeYkbiijadbZgoihcdgZd
看完报	gelcgffgdkoffeceemiggccfg
看完报价	gelcgffgdkoffeceemiggccfg
看我	dnZdchchgfgjfcibcdkgidfdh
看我们	enZdchchgfgjfcibddkaidfdj
看是	ecfhiehefijckdcgdjekhcbdg
看样	glceffejefcfbecefZffekhid
看现	egdeffjdhgfdcfheefefdcbhe
看现场	egdeffjdhgfdcfheefefdcbhe
看的	egjededckgfdcfehekededndf
看看	imZVaZidoWdfegfdeZbcfmiba
看着	hgajdbhYjgebjlegfjcdcbgca
看着办	dedlcceeckldlddjfneefeiee
看要	dcehheheeifedeedhjinfgdjj
看见	ebkdfdhefhfgifecifeijebdf
看谁	femceecekbkhlfehebdceljfd
看过	egigdedejdeljdjgidjgehgce
真	gjbchfdkcffbkhibkgdcekgdd
真想	fedlgcdejecfhibfemebgfcec
真的	dffcgjkegheejfdfjffbeiddg
眼	ajigffaidifheahiYideckmee
着	gfhjfXagdhedgihhhsefdgjgf
着M	eeeiifcbigkdgcddkjemeeefd
着R	dhihdaZifefelddeefhZdemeb
着R的	eihfebZgfggepeeefhdZbfkec
着不	dhfhiaaglabdhegcjfbXdgYai
着不给	dbbildbclcdecdddoceafedde
着别	emfcdecfjfgfbffefkfefeefZ
着别家	emfcdecfjfgfbffefkfefeefZ
着办	dedlcceeckldlddjfneefeiee
着急	elffgcabgigedgcedeecgbbec
着我	fjggbaZlbfgdchhfbeiieZgeg
着没	diflgdbcigilhcicbZdjedfkc
着用	bcggkbgjedagfbalccbZdidcn
着要	hjibdebcjgddfjbnekacddjbb
着说	dcikddbeejcfdicjfkcnfgdce
着配	fkfdcfdhgdbecldedafdfejce
督	egebhelgdkcehgdbckbeddfkc
知	gehZeigghfehikifdYglmhdek
知书	eggchbajgackbdgbffdclebec
知道	jhfcagcZkfbdjlhceXeiebfha
矩	eehfiefkbhhigfhgciicegfem
短	lfhbbeaYocachefZgegZcglcd
短信	kgZefdebnbbcggdddadbbacei
石	dejZkbbgeiZcdkclegfkhiddh
石材	gecckeefifbeefemfhgfghffe
石沉	dgleedceejddfgeefeflhhcde
石沉大	dgleedceejddfgeefeflhhcde
石沉大海	dgleedceejddfgeefeflhhcde
码	kehaedfeghZdhdVcbmcfeflgd
码头	dbbamcjbldccadcnaleadcaZc
砍	aYelekbfeiphXpcWXpbiabTai
砍一	ddelccbbgjkdcjhcdmfaecbdj
砍了	deaackgcjecbfoZbbceldebbi
砍价	fdhicddahhndbfhcblbcddddj
砍到	efYjaahbkekbYeYcXjfccaZfZ
砍到M	fdcnceZbmbnabZbebafgedceZ
砍掉	dcdidkcebmjhdicdgodddiedf
研	aghciibgfhcgfcegcjchemmjb
研发	dZidjhefghdgecegcldjdlmjb
研发P	fcjgfedggefihecjdediekhhe
研发说	eccajjfekdcdgeecehfeegmkd
破	gfcglhbadkccciYihncbcabfZ
破了	fdbclfhfbldceeendmgefcZfc
砸	heiahibacmegkcdbgphbihYoe
砸了	difdhddbbmchjdfcenicidcnf
础	decjgdjdighfchbhmadZeedbk
硬	cgjfafehegdcgeZgcmbgZnfbe
硬件	eigieecclfeddhcfedfeadbcd
确	ZchcjkYhfeeidfckbcgjahdcg
确定	edccckfcdkdcieZcecdmdcbed
确认	bcidlaZhhYdiaefkcYhcbiiff
确认了	dekbgcddkdaadgcfcchdekjdc
碎	eddhmheafifddjcgejfeecale
碗	giecfiaejeahckgdedjdiehff
碰	lXfdWZkfggfgfedgededeedZd
碰上	bcieddidlcdfldchecdaddfef
碰到	kbffcehghcfdbdcbgddbhhgce
碰面	hfghegfdkffhefffeenfhffff
磋	ehfjcbbekdieagicgchdndbed
磋商	ehejcbcekdieahhdgcgdmdbed
磨	cdaoiaXjdhihcdZeggdeceZfd
磨了	fcekeddgggflgbbffhdcdgaea
磨了一	fddkdeebkfigfbcdffddfdded
磨了一D	fddkdeebkfigfbcdffddfdded
示	ddjfjcWmbefmfchadecglkdec
示一	fifhfecjfdhchegfcdfhflaee
示出	ffcchjfhfikhhfdheidfleeeg
示出来	ffcchjfhfikhhfdheidfleeeg
示期	edcmebcgjbiggfieecedmedgf
礼	bhfedaihehggjbgifghjenhfd
礼拜	bghhcchhdhhdichjfeekeoiec
礼拜了	eigiggfeghiggddeiZglfihfg
礼拜没	defegdjeejefkedefhfjfcahf
社	dfgfblZbpZhgZihbhYhciaYjg
祝	eedefiicigiheiccajdceddee
票	ZSfejhjYlfdjggmbpgfchdXhY
票否	eefdckbelcdecboegcfceedbf
票否了	edccdldegidedcnegefeefdcf
票开	fgednecehgdbefebojfecdgcf
票抬	edddgeiefheceedhmjfeidgce
票抬头	edddgeiefheceedhmjfeidgce
禁	fcjbeicdmcnehjgZcicggbikd
离	bggbfkbhajeaacehbgcmegnci
离线	didcigfdfibecfdkenecedoge
离职	echcchfcdkcccfabdZdmccdbf
离谱	efegdjbccllegeacfkedfcejc
私	meZehhZcighgdccZecdhebaab
私下	chbiggeeejieiffehbekheeee
私信	nZcdcdZdldfdcdadcbedcdabc
秋	dlhebebcmckefdbmiijbeecbc
种	flgbYefifefbZcfZgXbbdkobY
科	ejedgecgfgfkfkifakfgiligc
科P	hjdffddfhfijgffedhgdkghjf
科P让	ggeigfffiffedfhdfeihmgheh
科P说	ekfeedigfijfkgddcjdggehfc
科技	eidichfgfgenfkjcfcjihhgcf
科用	efkecfehfdchhfdifagdflccg
科长	flecffefkdgddeheijfedcghd
秒	cieakcefiebbhbcadcgjfXnah
租	eejhffbfkZidfeUmmYedbagYh
租赁	fakidebcldhjhddmffideifcc
租金	dachhbickeeahgclkYdZgfYde
秤	cgadidhgdkfgecbceogdfaejc
积	dldggdahgficegcidbcclhgen
称	dckadckcmccdaddclefehfmef
移	hahfhfkehhaejhajdlgZhbcak
移动	jbjjeeddkhbfiecdelfcfilee
移液	gghefggkcgiffigefcgghcZfl
程	fdfggbdehfZjehgkgfgcgilmh
程0	dkcdeecejfcefedceehiecnhe
程序	iblfceebigdbdficildcmbfhj
程看	edhejfcbifhecdgjgheedihli
程看了	feefkfeejeffefedhdfeeeimj
程走	edckfcbficfqgfbchfhbegddg
程走到	eecmcccdkdfoffdcdeebdgded
程部	eiiaeeahffighcfiffgbefghf
程部P	fijccfcghbihjdeegdhcdgfeg
程部P说	fdjefhfcjeliigddfdhdddbee
税	bkifdbiemYojcfbbcaiZebgcf
稳	dahhmaelcdcekbZnbgibdhmfi
稳了	debjicaifdfbcccbdeicgchcf
稳定	idifgfffjddkhfddfbidejmgk
稿	aXnjZdYifabheeZgfZbZnYjcZ
稿了	ggfleffckfcoefaekiaeeffje
稿发	gffjdeedjekmddchedcegdddd
究	ckgcgeehgbfdfdfhdcgdejjjd
空	jedgYfhjfcideghjaeaegcaZb
空调	ghidhfeejfhfgleefidgkeZef
穿	ZaWndjebeminigajbkdbbleYe
突	eefmddadejhchgcjeialdeaca
突然	edgmedaddjjchfcjhjbldeacb
窑	jkfebbagkbhdbbhabdfZchbcc
窗	gleZfageggbefdcgcbehdehgk
窗口	ekfbibicgicegdcidedjeegci
窝	gffgjegeiedfbefadifgffcmd
立	glfadZYhgcZbcqigfcadbgkZg
立项	clgbYaXfiaZZcqjYcfZfchgbh
站	jfhfedbeieabeilnbfddjagdi
竞	hchhbehdigkckibddehgkibff
竞争	fehhddhghfjdcgaigdjckgcff
竞争对	gdfieejgggigfgcjgekddgfff
竞争对手	gdfieejgggigfgcjgekddgfff
竞争性	ehggdccekehcahddedgelecfg
竞价	dclgbdadldccefeZcbcdmfhfc
竞品	iddgfcjcigheoidffgegchefg
竞品R	jfdcigieghifngdggcffdjfek
竞品R的	jeedfgffifffkgehfffdgghfg
章	ZVdhleekebfpecddfZncfbaba
章的	eajcgdhggdfchdbcgdjdgdcec
章盖	ffejgccghddndfledcbgeeedd
端	bdjffbhakihfcicdbmdZeiiib
笑	ickdaagiffhcgjafbibihkcea
笔	hdcbnYchfeXgdpeeskhcbchbY
笔M	fdcclehfhfcdccfbmddedecdd
笔钱	ikbbddbdjfdfdpjebhdgfgfee
符	ecjbdiddfjfeeebdelfbmfgee
符合	fdlbddddfigeeecdejfdmfeee
第	gYgekecifebdhechibbglfjhk
第0	lcjdeddghcbffgdfdheifiobe
第一	jcXhmfakedbejheldZbeicahe
第一名	debfiiceeijjldfchcfcnedfe
第一批	cfYYpcbkfXiieZgqgYdebhYdj
第一次	nebbadcaobbdffeddZdcecadc
第一版	ffmdffddlcghcliffagdcgdfe
第七	echbfjccggifbebecdecmehbe
第三	bggZdjicejggieebigdikfbdh
第三个	dhdiadhcigfkfebdddcgcgedd
第三回	djfehbchegbgcedddeikddcdl
第三方	dihgafbcighdjdfbeefdchnfg
第三次	gfhejeeffidfefedfnfgehdig
第三版	eelbcfecghecfegccgedigkdc
第二	bYlfhafggddbgabglcegjgkjj
第二名	efahfldgbnfgkfdeddhgnecge
第二年	feckeebhgbiffdbekbccbebhp
第二年的	gfegiffhfdbehfdfldeeefcen
第二批	dhdeibahegidgdhbdlfabcflh
第二版	ecmdceafgfbgacbYeebaamoab
第二笔	fdcdlehejcbcccfindcfddbba
第四	ebhhkecihbhcebeZcedfkdlek
等	bfihaafbmcehaifidiidgjefc
等D	iibceefegiYgejechmekgdaaa
等P	bfmeYagdkchgbchdehhYejfge
等P从	fihegffdlcijhemeeflcghhcf
等P签	dckgbdbjdhboedfcgkZedlcdd
等P签字	fedkefdjdidofeYdhkbfeeeef
等不	dcYjbldcZnafchctbdfjdcdbd
等不了	dcYjbkZdamafddcpbegiebdcd
等了	gfhdfidfckebhfdkfggbgecgd
等他	heiegafdlalZcffhiZhbbgcfe
等他们	gejghcaejckadfhjhcbhbjdfg
等保	eghgcgbhgcchbegfefgcemrZb
等保三	fhfiffdejdeiddhhefhdecoae
等保三级	fhfiffdejdeiddhhefhdecoae
等县	ekeefedfieeeglghdYddejcde
等县里	fjggggeghfeehkjfeZddfkdef
等回	bbjlZbYcmbnnfaabbdbbZccdj
等得	feickegdiicedfclcpdcfieee
等我	caiegejclceegcblhfdYdbhgc
等我们	dbjfgfgdkeefgdcligdaeejcd
等批	iedgeeifghegeibeecfhehkee
等新	boYdccgdmcddcgggdZZfdbeee
等法	ggfldgeclcgmffciefgdeegee
等着	egckiebZhhdkgddfgiececfje
等等	bgdedejclfbddciddlccfcacc
等级	eedhejghdiciiegdfhdeeeoce
等结	gekfffdekedfehflecfedhnef
等通	ciffhbjkebgcbecieaaghfddm
等通知	ciffhbjkebgcbecieaaghfddm
筑	djbdicbcldendefhegfgeebge
答	edkiXZgdifgdeeicikfgndgje
答复	cgckadhakfiiibeccjZkcbafg
答应	hefkaagghfgbfejejkiebdcjb
答应D	faiggfafiefahecfidlfbZgac
答应D下	geekegfhffjcgdebdclefdhee
答应了	ecbfddjkfbgdddbibZhacddab
答疑	ebnbdbbcnbddbhbjdbdelgfge
策	kicbcefcmcfbdbjfdgdagdggd
筹	hjgdeedhhdaeelhfedgdehhgh
筹建	gjgdeedhheaeelhgfdgefihgh
签	dXcjhibgfgfmgcoieesdgefgd
签一	ecehjecifhbidebggjfdghegm
签一年	ecdhjeckicbhdechdaaeeiegn
签下	fcdbgmdccmlklcabecZdccdgf
签下来	fcdcfmdccmlimcaeccZdcddgf
签下来了	fceafkeealkokdbecbZecddhg
签了	eYcdikaiegfrjbYihfjjcgijd
签了三	iefdfjdbihZhjehahcfkdeeiZ
签了三年	iefdfjdbihZhjehahcfkdeeiZ
签了字	ggiehgffheeZffejjcffffkge
签到	fgdfkfgdkddedeebgbedjgbme
签到表	fedfkfhejedeefecgceejgdmf
签单	gedclebldcapddcZhbcdeccbb
签合	feblgeafjZemaebfcdkclfgde
签合同	feblgeafjZemaebfcdkclfgde
签啦	gffdlfejeeZnddgdbbbedeecf
签回	ddcgkcZigYZicdZdbgfbbheab
签回来	eedhiecigbZhddadbgfcbhebc
签回来了	eedekeeigcefefbaZgdddhecc
签字	ckcffeefggdZcivlidicdcggb
签完	iggZkeaigbalfghgifiafcade
签完了	ffedjhdhggclefgggghfifdee
签就	gffjicfhlbbbidddeakZeeedb
签掉	ebchgibiicddfhYadZlebcgee
签收	eZganaYeekgidcYqclagafeac
签的	ccaUsgWmbdboibUigdkYcadeg
签约	dZaiihWffhXlabYbejqfmcgZZ
签约仪	ebcejialbhdjcdccecnbleicd
签约仪式	ebcejialbhdjcdccecnbleicd
签给	didcclddgieZofbfeZcbdeddi
简	embccefdldjcfcdeclhceance
简化	elddffceigjecddddofefdlef
简化版	dlddffceigkeededdnfefekef
简历	fidedfiejecedededafefcgde
算	eggeejaehfmfephchddfdfjdf
算D	dkdcfdgggcdhdjccfagcccbek
算M	bhhjcbWdlbkallicgegciYccg
算一	cfigccbbjgghcffakhddddZfe
算了	bbegXoddfiolblaaadieeikaZ
算多	ekgaeeddlecedmcdeeededcid
算批	fgieeeehgdbddiabebcehdZec
算批了	gleffefhhedediadecefeebed
算数	ffhkdedclcbgddncdgedcfZke
算是	kebcZhhciggdghhZbbglbdeci
算没	dfgddkchfeddcdcjeZgjfeadc
算法	ffgcjbidhfedgdbeffeedepkf
算砍	dfccdgiblcbfbheeeffZfeaed
算算	djiccddbghnfddcjdfeefcZef
算要	gmgcffdckejffjnbebeedfcee
管	lceXeXkfidccgenkdafidahke
管P	dedcgfhfhgeebikhddgddekif
管P把	fehfieffdjfdehdcflhdfemje
管理	idhgidZgheekfchggaaigbhbc
管这	dmjdcbbfjeffeekgecfkffgee
管这块	dmeeddbfjdffffkffdfhffgfe
管采	lfcedfaclcddnhZcebcbcbbed
管采购	lfcedfaclcddnhZcebcbcbbed
管钱	djifdeedkegfcdpfhbfffeaed
箱	fbgalcggfiideZbkbjbZfjgeh
箱了	cclegcZcmbhkddcdfeedddhdc
米	akfcVdiflYbaabYaZWddagsaX
米0	eefccekcldedjgdfcadiddndb
类	fdfejdiejdehgcbedXdchchcd
粉	dglhcfccldbhjebgejhddokbe
粘	dledcccchigfgdfceefcdnpge
粘度	dkfdcccchigfgeddeffcenngf
精	ckgZcgYkddbegmhfcfddaipdb
精度	chjbcgahfeddiccgefedbkpdd
精装	fkcdgfdjedbdfmjgbbfeeiiee
糖	hcgbjcgigcbhedbbhededfgge
系	mdZZgchfidcggacedffgedhfa
系上	medccdbeldbeieeeeceahdeee
系不	hgghbagedkeedfeefcfneeecd
系不上	hgghbagedkeedfeefcfneeecd
系人	iddecdiekcecfddfdceaddZbe
系统	eicdiecggeeiiefhekhehgiic
系统D	dheelfefjfffheekfdeggeaih
素	dmebbcfameiedibgdldehjYcd
索	kfecgddhegdcibdXigbgdhffh
紧	dkcjcdYgegddlngmdkikafibd
紧张	fmgbdffedkfeilfedlfkeggef
纠	ecghccidejidcfcbajdaecdeg
红	fdhffZgeggcfdfgabbbjhgfZh
红线	fjckcfbcldfehdbehaeejfcff
约	jidcdeeifeZijbWYafjghjaid
约D	gkcbbdjfjaebnbeYaYjYacajc
约M	gdfihfeckiZmbfebhjkkiffkg
约了	kifdYcdhgfeeeccZdbdjajahZ
约了D	lhbebcehgafgifdZeffXcadja
约了D给	eiffffdggdejbfeffgfefofgi
约仪	ebcejialbhdjcdccecnbleicd
约仪式	ebcejialbhdjcdccecnbleicd
约到	hchbcejdmcceidbaccbbcdbce
约好	cifdhhfghgdefcbccZjbbjama
约我	dkfghgajebefahcbfacechfal
约条	gfgfeifdjeinjfeekifeghefe
约条款	gfgfeifdjeinjfeekifeghefe
约没	dedgckeefjbdjiefefedfeecm
约的	gfjcjeafjdecacgdkcddddedj
约谈	ebcjkcjdhgjkfbcddkdfdebln
约部	gffldeecihgldfdhhhfecfefe
约金	gfflfefdkeemfeddakdhfgced
级	egZchgigehaffkeiZjdcYgklf
纯	haacebmbldcdcdckdadbddbce
纳	ekdbffhghdbfddfZkZefdekaf
纸	bemdbfdchgnfhehcegdfcipef
线	hebajdjieeffdcZmbecffcsff
线上	bfdafbmjfebhdaaafbfiihadj
线了	hbjgdgdaijffdcffclegdhZjd
线索	ldcfceabobedicfZhadddcYbc
组	ecmXjZZficgdihqjbZadgecZh
组件	fbiclcdkalfjdcbhbiedciadd
细	ihiebYahiYbZhbkZeVgfZkfcf
细节	ebdoZdbcmdcdcfbddbegedceb
织	fdhgejdjhdggdilbgadbheYab
终	dehfjjWkbcikiehZfZicefffe
终于	gdbdmabmcYdieaidiZkacfgib
终于签	feehhefkcefojfihggmffffdf
终于签了	fffckefkcefmjgciggkfffedf
终价	gddndcedhgmdeefdeaddcdbfe
终止	ebaaZobaandeckddcdepidcdh
终端	delfbfcdleggbicddjeddifee
绍	reacYdbelbcbcccadbcaccfcZ
绍了	keffggegifgdgehffcfggeeef
绍的	kfbdceadlcgfecabefebcgfbb
经	efffcgghdjijgnkffjgkjeghg
经办	fceiccibldfhhilfebgdggfdh
经在	hbcjkbjieicckdccdfeieddgi
经批	gndcbecdkdecdmdfacdefenec
经理	ldhgWcdgdhjjfffgfggieljhe
经理P	jgeidcfdghejffdifhigdjhfc
经理P说	feleeffffhgfgeggeijhfhged
经理说	fgihdediffjfejfkhiggdebhe
经给	fdhjbgdbhhghcjjfedihhehfg
经营	gfiiefdgiekkbgijfcedmdefh
经费	bkhWbfdZgkZbgqaZcnbXffYee
经跟	dcggdlceblZkofbiiZdmddcbh
经销	giegfggeifieeebdfgehedggf
经销商	giegfggeifieeebdfgehedggf
结	Zdfdgglehheadhifsgcfghiif
结0	gdeeigkbejhcgdcepjhhedbec
结了	clYblZikgdbdbhZaoiecccecc
结块	fdeclefcckcheddbenidehgoa
结束	eehbfihhhdhgfcidcafjkfaec
结果	cfgbflfefjfcgdjaefhhlgmbe
结果出	gfddjifhideebeeedefekbcef
结果出来	gfddjifhideebeeedefekbcef
结清	dbcdlefghacdhbccibbcccZcg
结清了	feddlfchgccddbdclbbcddach
绕	cclcfccfhghhjfngffghefkge
给	feifbfcdeklcoihckjgifjhgi
给0	fiigdfccnclcghcahambgggdc
给C	eanYadhejchdebcfgbZcbghih
给C了	eckfdhcckededdijiedcbgabm
给C寄	hfifdfeifehfeehcfbeeflfdf
给C寄了	hfhfefeekehfeehcfbeefkadf
给C开	fekgefdfjeeeeedfeegehnjdj
给C开了	fekgefdfjeeeeedfeegehnjdj
给C打	ldhfdfcfjecffeebcdeeikhbe
给C报	edkgeebdldiddfchcafeccadc
给C换	dcceledeieefdeeefcfefecng
给C换了	dcceledeieefdeeefcfefecng
给C的	fclafbfbjgkdecfkdhdicZiic
给P	dfhdcckfhdggfdngccfedhgeb
给P讲	fhiefgejeddfcbdhdZcdfdaef
给R	gZdfbmZXdmjeucaieZeipZhae
给R了	gaYfdmbbdkjfpeYheZcYlZhbc
给一	eahjgfbcjibehdceljdhgadhc
给三	fehkbeddlcefeeebkcdbfcjdd
给不	faffihiagkdcgbZgnmiYddeef
给不了	fegfcihdgicefedckgibefdfh
给两	blbiadbdigZdhcbifmdjdmkfe
给个	cjdjefZZncgbdbhcbdjbcaicd
给九	fedjfeefifmfieeendedeeefd
给了	iegZYlXcigdflmhfgeddgbabd
给了M	dnZebaaemcZebhccdafddekhd
给了R	bZaZbrcaanhgpaXceabggdgbh
给了个	lcefcgZgibfbfgbbcgeccgcbc
给他	bhfgidadmbmhhcjZdgdYeladj
给他们	bfigggWeicaimbgbegcffncgk
给他看	hfbiffdfjehfcdkcdiedfadge
给别	dcggcjbedkhafibjdeclggddb
给到	dcjmZdYcjfpclhfeedigdeiag
给到0	edblegbfejldefbcimjaecbdd
给到M	fegkdddemakfgeddcadcddcee
给咱	chbbmidjcgiekdbigdebhdcng
给她	fjgbheedhgdieeagcilbhhfcg
给就	gfkeedffeihhdegegmfcficff
给我	hgghhVYlcfbhjhdbghfmfecjm
给我一	egehcehckedegeecebfbdiddd
给我们	ZkjZiXXnbYXiefcbfddgdfejq
给我们了	edbcmcfkcdecaeeddcgbdefci
给我们做	bjXkdbcjechgadbbcaeagfajm
给我发	hdiidddedkidheeefhgnfheef
给我看	degjfddgfhhhieeheofaibhge
给的	mfghbeYcghhefmXbejagecfcb
给答	cgehbdicigbdbbfbgidgcbdgg
给答复	cgdhbdjcigaebccbaichcbeab
给谁	fhbjfchgjdhffendidedbeeee
给财	fidcfejghceeediceZidfeefd
给过	edjdeghefieebjceeffigeedg
给过去	eeidefhefhefdeceeafjffhee
给钱	ebfijdjdkdggbfdcmhdifeihb
络	adbajdhdldbcfdhcdadbbbnld
绝	bZbeeoZhYnbibahbclbmbcheb
统	djcdfhbfggehhhkgekgfjfkic
统D	dheelfefjfffheekfdeggeaih
统一	aigdZjcehigcflmagfcilbcaf
绩	ceieaiaahgdddcbaffkftahdc
绩证	gehefhfgfhdhfffefffhmfeff
绩证明	gehefhfgfhdhfffefffhmfeff
续	XRUkllahdjegjddWXhfoacad9
续一	dcdblcidoZaZiedeedcadcbfh
续一年	dcdblcidoZaZiedeedcadcbfh
续三	gegjfffejfmldgfffifkgfehj
续不	fafgjacehfdebdiegcggfheck
续不续	facgkaceieefcdiegZgfffeck
续两	fdfmfddejcfecddecgcdeeein
续两年	fdfmfddejcfecddecgcdeeein
续了	cXcWphfkaffhdbcbdgcnbeWUx
续了三	heedjdgjdekghgfghZgfhfefk
续了三年	heedjdgjdekghgfghZgfhfefk
续了两	feeckdefjdhdedfefdedeedbm
续了两年	feeckdefjdhdedfefdedeedbm
续保	ecafkdjgicbdadgcfdecegdlo
续是	feegidedkggecjbfegdbeecam
续签	dccjgfYckkdkZahbZjcgacYYq
续约	bZdlbigdfjlehfccchkhcbZio
续约没	dedgckeefjbdjiefefedfeecm
续约谈	fdelhfddldlkgdeeegdgeeebo
续费	cZboafcfbnjfifdaYijlddhkp
续费涨	gfglcefehhnfjgffeigbffdel
维	ekchdfcdjeffjhfhbdeeibiln
维保	dccjggYdkfjghdcecdeafcWmm
维保费	gefjgeeffikiefffgmicffefk
维修	hkdcdeffjdbfijljiefifdagi
维护	iihaacgcnbfahcbgcYfbgcekh
综	gdfhdjbhehedgeccdhdfmcgdd
综合	gdfhdjbhehedgeccdhdfmcgdd
缓	dkchgaeagiebcibggZaqcbcZa
缓缓	fdgjeffefiecfefekZcofffff
编	hhedgbhcnZehajaYfWacefgeb
编号	dggchdielbbicdcbhbcecgeff
缘	ideijgfdckffdegeenecdcijd
缝	dahlccidgiZgicgidqdiigkZc
缩	dfkdegbcleeieibedihfegcfg
缩机	eihdiddekddeifffeafeedehd
缺	dlkdZXfhlWcbladkbUaYhhiXb
缺这	dmZcedclcbcfcedefafcfbgdf
罐	dfbbhbkfggcfhebncgeedeiZc
网	khffdZgcjffdfehdbhcboZnhb
网上	lZjgbcabhihdkcbbdmdfhcgbc
网了	cgmdecaflbcebchddbfboddhi
网络	bfbakegdldccgdhdebedbcnme
罚	fgckddhcfjbngieocledfccfh
罩	eefcldecfibhbdcnhjebdfgic
置	bcldjYfifcjffdagfhbleZbaj
置了	ekidebddiheffadefafngdbed
署	emidfdaakfhccfgcdhegddngd
美	jgjbeebbjfgdhcdkcgebeZlec
群	lYZXhYncgiZdefZYbleibbcmf
群里	hZcZjZmefjdeZhXbcmfjbacpf
群里发了	dgjegfgggefeddfdfhfcefade
翻	ekdkadfkcfdlccjYelhbckfaj
翻了	djdfdfhjfbeffdbddZkdgbjcc
翻新	ejejffcghejecfacdkfeedZed
老	kfdcgecifdgggcodjiagdilem
老P	ildbcccdigacgbjgckdaccbeb
老乡	hbddcjicejcegfZbdheeeechd
老价	dcYimbanceeccfchgfcbcbaeq
老价格	ehaiidejffodchebiddeeeeem
老供	cfegajabgihbhdZcbjdjYdhca
老供应	cfegajabgihbhdZcbjdjYdhca
老供应商	cfegajabgihbhdZcbjdjYdhca
老同	lcefefeejffedecedbeeedcdc
老大	ciZagjdfidbghgoigZdaceYbb
老婆	dgemddihgehhgcfihbeefdchh
老客	jhifbdbkfaheaccfibheefVYl
老客户	jhifbdbkfaheaccfibheefVYl
老客户C	fndZeeaigcbgfeeckegcghdZp
老客户又	dbegofckfdgefffebdfegeeel
老家	heeeehgdgjdeccZgecddffidd
老师	iZidgibakgeeceeihdeihihie
老是	dhhcgeccfidgdefchmfkhhikh
老机	dmefhfbiefifgcddhieffiigc
老机器	dmefhfbiefifgcddhieffiigc
老板	iecikcbfggekgbihnZbedjYdd
老板P	hccildcdghdkfdgcnZcfecddd
老的	dhbbgjfcghbcbgbhbffhfghja
老规	ffhdkfglccihhfcgadiefegem
老规矩	ffhdkfglccihhfcgadiefegem
老设	bobcadaclceehkcbdefbgejci
老设备	bobcadaclceehkcbdefbgejci
考	ehddaigajhichfXZcegkccgeh
考察	gfjabcfejedclcddecihedbge
考虑	fhZfbjdbhijddgYbcggkddhbi
考虑了	ejdadibedjeechceceeiedZcd
者	efcdhdicjfjdbgdmjieZfddec
而	hiefiefhgcdfidhhjedeikaik
耐	hhgcdefigdfdicaeiddadekjb
耐烦	idijedefclifcedhjfecfidcd
耗	efhafdgggdgegiZefhhedhmcd
耗材	hdheifbgfhmeghaifhfceekce
耳	ficeigfejededegbeZedeeiif
耽	egidhbbaghfccdgobkeccegac
耽误	egidhbbaghfccdgobkeccegac
聊	niaaXWighccZfbffabggbahbc
聊了	mebbaagekZdeafficZdabcfZf
聊了一	mecedfchgdgedhcdfceeedggg
聊了两	lddececckdgfgededbfdecbcf
聊了聊	gkceccacmcfhdchcdeecddgdc
聊到	jkcgccZjebecibccdXcgdckcd
聊得	hkaadeeieedecfghgcehebfdc
聊的	cfjacbggggefiehdfdhieeceh
聊聊	nhceefaifccdfdcbdfhceehdb
职	fegccheadkccbgXbdZgmhbZbe
联	oXbVgchYmdffddZadUdicadbb
联系	qZbXebfancbdfbZabUdhbaaab
联系上	medccdbeldbeieeeeceahdeee
联系不	hgghbagedkeedfeefcfneeecd
联系不上	hgghbagedkeedfeefcfneeecd
联系人	iddecdiekcecfddfdceaddZbe
联调	dchdjdcdkeddeecdfdfcddnch
肉	ggjafddjfcZhgecgefdieledd
股	bfiicbhckgZccYkYfcbkiccac
股东	ceijdbicjgZddZlbddbaccYZd
肥	hgbjeccbldebdaYihYjhbidgi
肯	eddnddYdggfmgddfegjXekhek
肯付	fejfhcdddjagdeddipfdfiecf
肯定	cdbcmijkdfeadZbejYmcgZccl
育	gibfcckekdcgdmbfadhdcjikc
背	ccclibacejgghcdckedYbagkd
胎	egcdkfhejekfjffekaeefcnkg
胡	eigddfhcigccmdcbigehdffae
胶	ehkahaZdfjccbddXfWfgmhemh
胸	eceidehifehkcdadgclbedegd
能	bpbjXabgjaiffiiljjicgglfh
能D	dkbfZefhidadgcinbZkddgjec
能一	ffjdffcgkdeihhebebebdjnce
能下	gefjegghckefeejcjknfffhgf
能不	bjfibdcigchfheggifdedjifj
能不能	bjfibcchhchfheggifeedjifi
能不能一	ffjdffcgkcfhieeefbfcejnce
能不能做	ejeffeegggdeegdifchdfccad
能不能先	ffiiefdbjedgdfdgledeejZfb
能不能再	fcdjffhhhdnfecjdfggcfaaik
能不能开	dcbfkekcldZccbcbmaddedecc
能不能接	fiheeffhheegfdccjffbfhjgk
能做	chcicfbfeigghibhjfhZbbggd
能做到	fhfhdfdhgeihieciggicedgie
能先	eeiidecbjebgcgbelhfedkYeb
能再	fcfiffhhgeohebjdgggcfaaik
能凑	fkeedfeegicfgeeieifdfdaci
能出	ekgfdegcifbfchejbhdcdddcd
能到	bkbgfgZahhXaggfmjkafdcgie
能动	ehdhefebiggefolhdcedegedd
能定	ecglcdbdkbidbbjadfhacaigb
能开	daegieifjblgebfafccbdddcd
能打	fkddffealehfegcdcigeecndb
能把	eeejchdhfgblgcgYjdkefahdi
能投	dbjcdchfeifeeeccdkfdnebdf
能拿	flkZacbcnbkddgceddfdibcff
能接	dkdjccccmdhjeefdjfgchgkdh
能接受	fffjdddamdjkgccgdgfhfhgbc
能用	cjgdZhffeiafeghlfhdedhjaa
能盖	gffkdgffifeneebeeekeeehfh
能签	gfflegefheffechbfdldehhcc
能给	ejcegffgibjeecfaggicfdcig
能耗	fkgbdecekcahfdecehheefige
能装	ekbfcdbhickhefddbYddealbc
能要	kcbciehdkfgjccgiedddedddd
能走	eicifeddlfbnbaheejfdehhed
能跑	dlddefcejfcfeeeadcffebnbd
能跟	ekcjkechffbeegbfeaehfdmbb
能进	fldddfdckeaeegaoecfdjflcd
脆	dbfeilajajhgcfcciffkfhede
脚	fgejiabffhanjcimbhebhbkbg
脚手	chfeicchiacnfedldcffjehff
脚手架	chfeicchiacnfedldcffjehff
脸	lcgieZdXflfeigXcgmccffjib
脸熟	mdddddbdldfekecdeefehdddg
腾	chicdahfhfZfjkecblhZckbad
膜	dggYmZfcnafaYabhkcaabZrmg
自	hifddfZigbehgljibgegdlmbc
自动	fheffbegiadkcieebhbedfpdg
自动的	ihddefdbldgeekgbdaeeecidc
自助	dgiefedfiebddibfdbeddjfch
自己	fgahdidghfgcekhkehgjcijdc
自己不	hejffeeejeefedeffdfijeZge
自己做	jfdddhfefiZciYcbejemdcYcc
自己做了	fffeekcdcmcdlcedfaenfeade
自己定	fkcefdfgjeegghnegdffcefhg
自己的	geddfhfhfgagbgjbeddgfggif
舅	eccjggffejjfffnegieleedfd
舅子	eccjggffejjfffnegieleedfd
舍	gejeggffjekfejighcgfffZfd
舒	fccldecdjhilhfedikfefjaed
航	cihbhdfaldfeefagcgeedioda
般	hddebblaihadgjdfdfhbcgkag
船	cfZbkeibejejgcfiaibeccjic
良	eaiggbfahiecbccachfddlckb
色	ielXfadcfjeaiYYaekehblnlZ
色差	fdjchdddficcheefeofjfjjfc
艺	egjedgcchggekibfejecdegah
节	ciYmgZfiiYYiYfdhiXgddggYh
节拍	ejackebjecccgdecfYfhechdk
节点	ghdlcfddkeeleecfhcdedbebf
芯	gchejcbbjgjfgbgZehiceekej
花	bncZWegfhebadrgeZggZcehde
花完	fkedegchgdchdmbaegicdfcec
花掉	focacebhgcbccnajdchbecicg
苗	ediejghjcifdkdccdagmefgfd
苦	ffdhhheheiijgkbgfggbffdge
范	fjfieeeeldjkcfheieecejeid
茶	nZadZdidkabgfgbchffeddZbc
草	ffdfgffhgdkiieadfcbegfegf
荐	mhcbbcbekbeffeibbZbaedcah
药	kfcehccghcggehelffbaachad
荷	ecjcjdcejfgccdameceedcpcf
荷载	ebicjdcejfcccebmecefdcpcf
菌	djfcheebndddbcbgeiedchnic
菜	hkeegcbifccegfgahifhfjhej
营	ghddieigcjidcbhefhefjjhgg
营P	jfifbgedhfhgfedgccifejdfj
营业	cgahbckdlcebggdieddeidjdd
落	YcVimfZmagbnjaghjcpbdZXeX
落章	fddhhfcifdbnjcaagckccdfdc
落袋	gdedlebilbZZfccbbbciceccd
董	defeiicficdfehnffcchdeZZg
董事	defeiicficdfehnffcchdeZZg
董事会	deffhicficdeehnXdcchceZZg
蒙	jhfbgdecldiecdcgcfkedejib
蓝	dchbjdhieebfZbaZfedbdblnh
薄	fhddfjdcghfebifjecgcdenhe
虑	eibfajcbgjiecgYZchfjcchbi
虑了	ejdadibedjeechceceeiedZcd
虚	decdjekdifggieacekeddfkmc
蛮	gclhbfekebkdfddbibdggkich
融	deghbjcbgjihemdcflicehdel
融资	deghcjcdejihejddilidehgeh
融资没	dfdcejdfdkffdleefmffeigfi
血	gfechhfghedfdfefdieiefhdf
行	fiehfbdekbfichihjafcchjgh
行不	gmcfddddlbghcecjiXcdejmbd
行不行	gmdfddddlbfdcecjiXcdejmbd
行业	khddcebcldffgbhcdedcdhebf
行就	fhhicacehgceggeggddhehcbd
行就算	ffgiffeffhhheeefgngdfhdee
行情	blccchbbhichbihabkdhdcZbf
行政	lcdefdiejdegdfZYfdfhcecfg
行政P	iffbffgggfggeddcdbdhggdee
街	gkdcgdbhgcffgjgfcZfbcbegg
街道	dledhfcifcfhikggcaccdcfhi
补	agjeiZefnWahcjZfgehZfhqej
补一	efidbefclcaggbacefddgkmcd
补上	cijdcegbhicjbcbbglebedmac
补了	eccdqeancZchbcdZcXcbdbZZj
补了一	deccnfbjfdbjdeedddeeeecef
补充	eedjdegaobioeibgleddbfhjg
补充协	fdckefdclehpdidhldcdddajg
补充协议	fdckefdclehpdidhldcdddajg
补货	geffmfdkdbgkecffhlgdffbXj
补贴	cnagbdgfidecgpdbcdlfcigbc
补贴下	fjfefgfhfgegdncceggeeaddd
补贴下来	fjfefgfhfgegdncceggeeaddd
补齐	dcmeedbdifedccbiecedlmkad
表	jcmalWejhYdejZfcgddcfbnoc
表态	dlhddcchfehefdiedkddcdhbd
表扬	edcekefkcdcddddgdbedecbmc
袋	adeaoZiXjgeXebXiZjacahmig
被	cddZejiWZrcckleWghcioYYle
被C	eidahegefidebdmeigfjhfdie
被P	egefgdidigfgefebgldggcdde
被R	jgajZfYYfkgamcYajkeggfeZe
被R截	eigeeheeifhgjcdcifhdbfgdd
被砍	fjedfjefdkafeoeeeediddedc
裁	eiebdcjckeigZlaecdefebhcd
装	bhgblZdggeiaeihtcgbhdkmle
装0	fkjcdecdkejhegchcadeegade
装一	fdkhdfeclfcgeeefcffefjacc
装上	diecjgdcejbgjgcgiihhdggjY
装上就	ggffigefdjfjiffbgnefffdkf
装不	ddbflcfehgcdcidnhmfcfdhjf
装了	bgiadgjgfhYfbebebgeodldcg
装修	kebcbigghffdhbchbfdcdcbch
装到	cbbbodfcjfbcfcbrdhebcgeab
装到C	eeeekecfiefgefelediceeaee
装到第	edcdmfjdkfccdeeogddedcbed
装备	fkeiefdghejjckkbfeheeened
装好	chhjecZejbfffcfjhZihdhhke
装好了	dYgeiecfibedZecibdfcgjYja
装完	cheghecejahagabrZYddgchhZ
装完了	gedekffiecfdeddobZegeeikd
装机	dbihicdjhakcbbkgjVcdckcgc
装的	hhaYhafZhhbbkbZmfgchbXlei
装的时	eecelcfdieffcdeoefedfdibd
装的时候	eecelcfdieffcdeoefedfdibd
装箱	fccbgfjdkecehedmccfehekce
装线	dfcbjeehdhbjhiclbhdcecflh
装车	eciejfcckedifdfegceegikec
西	fleajZbggfafclZdenegdbiec
西安	dZbgldgekccejdcjcakcecale
要	bobldbbehgjfcjimglfgefsji
要0	Zddkbbhbjgligadhojfbddjcd
要0台	cfcjZdighdjfjbfffhaadhgga
要0天	ebkoadbdfjffhegmjgiafhbbd
要C	cjfchbbihaifgilnahbjbZkah
要D	egfiecabobelbndlfdZaeaXeZ
要M	febjdjbfhgncgcgbgjecfedde
要P	dncbbebZobfbcnpbcXbccbXac
要c	difcceicmccedhfcdafdecncf
要一	fmdjYZYgicceebcdiZdccemdk
要一台	bnhhccbmdadcecdfcZhgdjjbl
要一批	eiedgfeejcdegdckffeefecaf
要三	bkegccfejechcbehghbehimYb
要三家	gcnbffefjegdcdeeecffjeafe
要三家比	gcnbffefjegdcdeeecffjeafe
要上	cqYcfcWfjdaaZnbcfdgfaZcYk
要不	fcaejgibigjegddcgcfleedhk
要不要	gdceigjcifideggcedhjefdjl
要两	cjefgbchhZecedbmbdfahkgei
要两个	gcjjcfddldlgbegcdaedhcZjd
要两只	fffihgfeigieeefhfcfffjZff
要两台	eigdifbjdebedfdidibdjbkdi
要个	beihhccZjgffgebbggdafkgge
要么	gdgjfdbcejfjdkibfleibdgjg
要买	jgcfbcZfkZbfZjcadVoabaeaY
要了	haiZgnUeifhaicbgfhbidhbgY
要二	dkakadaaghedgccjclhicadce
要二十	diZkddcbgifegddjdmhidbYdf
要五	ikbcecchhbeddfihdaegbbibh
要从	cliccbbcgjdchkjbeodhbifbb
要便	febldfeekclfmfnefdfifebcf
要便宜	febldfeekclfmfnefdfifebcf
要做	igffadbhhYacfgfghWcefkmcc
要先	bmgehbahhfffYflfmfdZjlffd
要全	febglcebgjdcccajemdledbic
要八	eicgdfdbgjcdecgiegbedgkeb
要六	dhjkcccihchhebckdehcebcgi
要再	cdfjbeaigdkcfejbabjaYjdbr
要写	djdjcahheghkcfhehhdcdhkhc
要凉	daelcdkeeiddceddhjinfffbd
要几	dhcjkfadlcifhdeoeifdedade
要分	eagiicadifmhhcdmgcdbjbicc
要到	nfhibdbapYjhgaadlUgbdbida
要加	bbhkgddgfhingeegihgcdfheg
要加一	edhigefbghelfedhdgedegjfa
要加一条	gedmceedfidmffeheheeffbdZ
要压	gedfcejcnbdhfdchiiddeblce
要去	cdZidfkejejhgcjacgicdeYhi
要咱	eddfldjcclgddecbdofgdbWpf
要咱赔	feedkejdckeeeefdemfdedand
要四	ehhhcecbhhlejdcghljghimcd
要在	chchcfiandeibmaohdbbhalcb
要在D	fgcccgkckedednciiccddcgdd
要多	hjddeeebldjdfddnefddedgjc
要大	dgebcejamdZdbbbbckdddbodc
要好	gjfffgfjeddffkehfcbffdadd
要定	fjbgcfdjfdbccjaadfndcdfcd
要对	dkfgcgYfhfebjdbchbibccmbf
要对接	elcdbhagfhdfhdedfcfcedocf
要带	dhjdfcYbmdaghfbgdbfdlakeh
要建	hjedffdjeeheehacebdcedddZ
要开	hgdghdhiffhiaecgidgbchhgi
要我	cZeikafZiincjceiamdfdflke
要我们	cagikacZhingkbfjamdfcgmkg
要我们D	gckcjfdfclgeiediemfcejhhf
要我们出	fcebhfifghjhceecdZfeebdge
要我们派	fgifgfddjfahbehcdYhbeihkd
要我们补	fdkchddclcdkgffbeafehehdf
要我们重	gejdjfefeiiececkfnfeecbbh
要打	fbklceddblndbededlebekZed
要扣	gcceoddcamZfddemZpgbbdald
要把	dfZjhcffhfgocjaecXkkbbilg
要报	dmeicdZbmcgddkpccYcccbcdb
要押	fedkdfdfjeemggeejafffebfg
要拿	fgichfehfgieebedgbjdeidde
要按	cagiefjafkidbhccjlfchdlef
要换	hgaVkakclcaeficVcefgcaked
要排	gfhkdefejdfjffmeefehhidfe
要提	dgeddekifdfffiddgbgcjdibi
要提前	dgeeefkbmdggcdddgcgcjdfbi
要搞	gkdeggfghfciefeegcgejemef
要支	eldedfedleedfjchebffgemce
要支持	eldedfedleedfjchebffgemce
要收	hkeehfbdkeedhdckfaeedbkee
要改	cfiieZfZkeijffhhihcahleXj
要改成	dhemcbYcmbfkidbigZefidfcj
要是	hedfkedfhhchhkZgijghffhcd
要是能	ggdjdgeelegghhbgiigafjbee
要月	gcfligcdkdjeeeeendfefecfd
要月结	gcfligcdkdjeeeeendfefecfd
要有	dakiecafeichiZkmeZgkeehdf
要求	cdliedXagkjkcbcpjidekgmke
要求D	ecgihdaggfcmdedqhieiZcihh
要求D到	geejfgfgichfdeflhaddegbbh
要求先	fdgldfdcnbaieedekheedkedd
要求分	eciiddchgcjhceanjeedbbbbc
要求合	gggjeggdkcdmefeficgfegbje
要求合同	gggjeggdkcdmefeficgfegbje
要求把	gcfgifddhhdifebfdgcedhkmh
要求换	fbcbodgeclbdbfbccfeeebgoh
要求换新	geffkgffdjffffffengigfbld
要求退	fbcbndffckdgdedcdpibedaob
要求降	gggjegfgggokbffffmfaggeik
要用	bbhmcahbgickZeflglbhdcfdk
要的	bkekehYaobiaViajbgecbhiab
要的是	ckcjbdadldYaYhbideedcdoae
要看	bjfbbZgfjcdikgeafgfehckac
要等	alhddfdcnahgkjqddachciZgd
要等D	ejaebeiggdcbmligekeacgbdb
要等县	fjggggeghfeehkjfeZddfkdef
要等县里	fjggggeghfeehkjfeZddfkdef
要等新	elcgecdelceeeZlifdeifdggf
要签	gmaddfccihicfmbffhjdjcghd
要续	fagfkbeemYobidccbXcZedeep
要能	aqaaZcZcoZWieeYjbabZhauiY
要花	eghhficbmchfdljecbddgifcc
要补	ehnchedbldfbfdcZiheddclke
要装	dlbghdaejbcddbajdfdfcdecn
要说	gefejfgfeifedegkgngdfecde
要说法	gefejfgfeifedegkgngdfecde
要货	hgclcfchheeZcdeeicddfbfeb
要走	ehhdcegbihdgeeebgbhjofgfi
要赶	dkbieebcldcjecindahcddbeb
要跟	dgjghcefhfjieeoacehaddhif
要过	bgifcbhggabjcblbecbdeblbb
要退	cgZanfbaghXagZZXhbcjeZVll
要重	cehmaeZahgjkcajcejfglcadj
要重新	ceilZZZdjekjdajcfjggldbdj
要问	ekefdeccldjgdijfgaeeddhje
要降	fcglaceahjbaZdhefhekdggcn
要降0	gfejefedlcncdfeifeidfeefk
见	nfcdXWhcigbbddjcdhfhcedcc
见不	dibjcccdhgbdgcmjeidlecZcd
见了	ihgccefekbjeigedhgfdfcbdd
见了C	fggccehfidddhhhfdZgdehded
见了C的	fhgcdfggheeehhhfeagdfhded
见到	jfgcbcdekchcfehcehcbfecbf
见到人	gceeddidkdedgfdcdbdcicccd
见着	ggfgabiclcicYbaacdcecaaac
见过	mfcecdZgicgiefaeebigbghce
见面	hfZdbdklbhfdegeajcfbgeXhd
观	dlechbYjdeZcabbdhdbfbghja
规	hffleZWgfhaocYdcghiachmZg
规划	jcjaeebcmcfddaifeZeehcedh
规定	fefkdfffghdfhcbckefffgeff
规格	dhdjcdcelcblddbgeZeeckocd
规模	ikddeecjedehfgdeedfefeafb
规矩	eehfiefkbhhigfhgciicegfem
视	dmfXfZXkcfccbgcbbgbbcgjkb
视频	hffchcbjdfeedafdcfccghhmd
觉	ZjliaeXddmlihflfctfnaeefd
觉得	akhhcfZeejlifekgdugedaafd
觉得可	gcdkeffjedijgdbgcZgeeegkd
觉得可以	gcdkeffjedijgdbgcZgeeegkd
觉得我	gheiecdeejhjbfjggnhefefeg
觉得我们	gheiecdeejhjbfjggnhefefeg
觉得还	fhigffekechgjfbjhafefecff
解	hhafehfXglXiecbebgbmbZjgZ
解决	eegcjdieekbeefdceielfdjlf
解约	cdbhcmbdbmgjkdfefjemededc
解约了	cbbccnbeclhfkdeffcfoededd
解释	cfgikagdekihgcbbdlffdbjed
触	neddfZZakebgnhgecicgjghib
言	laccchgfkfcfbaZgcieccdeaf
警	dgddjefffhZgfgbZcbchgfjkb
计	dalhebcfdkhjcbggnkgghhjeh
计D	efcjechjfafhbbndfYkZieffa
计P	fcibfficdkfeeccdkaeheejgd
计P要	ffibjfaekdchfgfhjcfhffihf
计划	ZemdZafgfffdcgglghcbkafgb
计嫌	ffieiegedkdeeffcjngeekhef
计没	hgkediaddlfdeecedgenifidi
计算	fchiceddejifcedchmeddelef
计要	ehdfgficmbhkdbhedZjaecegc
计财	hddjdeeefiemhjbedmjdffcef
计院	jfgfcdcdldbgfebcdcecielee
订	eZgfifZkfbijYabjhfmhbcdYo
订了	edcdikhhfhddeddfeaeiebbbo
订单	beehjZZjgdZmddelflggbcdbh
订单下了	fdiamedkdebnfeekechefeefd
订金	geedkfekcdleedhfoaidfdcfe
认	oXkifWXhibhjeYkifldbcihhc
认了	daklcZZbnamibfjhYXhbdjnZY
认可	agfichcifdgggZhZhgaZfghcc
认我	ejdjgbbjeedggcidecgbecbhf
认我们	ejdjgbbjeedggcidecgbecbhf
认证	cjjcedaeldacfghechdcckqdc
认识	wWWZYcbZobbbebbbeZcdcaXYc
认识一	lddffgddkfgeiecefcegfcbeh
认识一下	lddffgddjfgeieeefdegfddeh
认识了	mecfdfcdkecefcadhfdedeacd
认识的	keffffdclddecdbhebfdgdede
让	ehejfbaiegjfcgghglhbhiiif
让0	geefideeghlaeeicijciecbdd
让C	chjbadfbmdcddefbdafcekjcb
让D	hbjamcagdifdggbjbihelggje
让P	cZhcjYhghcfhhdfhcdcgfflgh
让R	dabfcmacckcdncbbddelcaadb
让一	dfflbcbfhfpbbdhbfgdbdjccc
让了	ecdlagdhehmbebcddgededacc
让他	hhgefaffnaciYdkbiXhdcnVce
让他们	cljdfdadlcdhcdaZibebcnYad
让先	hijccfdbmflicfbgegfgdfbfh
让再	dfjieZYeghiebYZkdndcdgjhb
让出	dghiacabmfjjdabebhiadakah
让利	gdekdefckdocgfdfdaeefddbb
让到	fdfkeedbmbncgdddialefdgfb
让发	ggclecYgibbcacibeYdcccaYl
让咱	eieieedifecgfmlegedfjgkfc
让我	gkdfeedhfghhhjehhghchefjg
让我D	hjccbdhkddgefhiggefagecac
让我D给	fieiggfkbhgficdjeZcefedcf
让我们	cieggecdgihjhkdkggffhfhke
让我们D	ejfbgfagfggjhfjkgeeiihbgf
让我们也	efjjabcblcidlddefhdadcgea
让我们先	digbffdihbfhbdeifTfcgcjbk
让我们出	gidieggfkdglggdgjcffdfidf
让我们别	hbfibiebigfihgcdflenhebcc
让我们把	fdgiifdejebhbedfidjhdhfia
让我们提	eggddfiejeegdggbfddfhefee
让我们赔	dcccncicdjbefcecdndcdcfpg
让我们赶	ghfghfehfhjadhjeeeefefage
让我们跟	fddmfbealcofmeccdYgcdaccb
让我们重	egjddddcigdlghjiggfchiacd
让我先	hjebefcdkejjgghegYedgchek
让我再	eeigegffifmhfdeiiigfieeef
让我别	ghdgdggcjgbejfhhhefeffffg
让我去	ihbddddfkdbgfckcjafeedacd
让我发个	hhfehggeghfigghgimgghfgff
让我带	dfdmdfbifddbidbdefijedcbj
让我帮	dgfdefiejecdcedeeafehdcef
让我把	gihdfedifckfdbeadfhfigfdi
让我报	gkeddgefifaffghdcddfeelfd
让我自	fchjfdffghlljeccfafcfeceg
让我自己	fchjfdffghlljeccfafcfeceg
让技	ehmcicbefhcfceedfigdeimde
让技术	ehmcicbefhcfceedfigdeimde
让把	fglhZdehhdebbddbhXmlaefaf
让报	fhicgecfidegdcbadcedjiace
让报个	fhhegefhfffheecdddgeelaef
让按	ehjedefciglgbghdggefchjgi
让砍	gcfjeeddihmhdfdfgoeefecfe
让等	cldgeeaejfjdelgddjedheeeg
让补	gekcefeejgldghehdfhffciie
让谁	dcdmdcaedkoeedbddmdddddce
让财	eebjedhhjdhfhgcflgdegdade
让财务	eebjedhhjdhfhgcflgdegdade
让进	jebhcdfbghbcdccjdlhcfbibf
让重	dbnedcdbfiffgcbcilecefgcd
训	echcicgfhfeeefahfededdgle
训做	fedfkgfggdgdffdidfehgdaof
训做完	fedfkgfggdgdffdidfehgdaof
训做完了	fedfkgfggehdffdjegfigdbmf
议	ZffmaZcihYhpchhahefhgaehi
议室	cdbhgdjckeckcdadifliddbhf
议签	fehhfdeejdimdeckaegedghcf
讯	efgceejbejfdccckfZgcckicd
记	iaadddlckdbddadiagehbbmfa
记一	jbbceckbnbbdfbbfbZdafalbc
记一下	gccdgekdldcegcdgdYecgclcd
记得	cZacbhmbifcdZcdbeegadbihc
讲	eijdfdZejdehkihdkmdghefcZ
讲D	ehghfefbjggbaidegahhgbbec
讲一	dhgdifdfkdefidjgebddgbmib
讲一次	ffeejgffiegghglgfcffgfnje
讲了	gkcgdfgaldggifXdfnfchebdc
讲完	cdiidecjhbcggcfefdhadddcf
讲完了	dckfffdcmedgeeYchgeeedgeh
讲得	ehhehdedhiffiiaeffecgdifd
讲标	fdmdddecmbbghdgagjheocade
讲讲	dlfedeclcaggajfhgbdcehZce
论	icjefbYfgggdfcggcehhhjidc
设	fihZeeceiedbdkeifgchfggge
设备	ejbbgffcigcccmglgediecehf
设备坏	gdffldgfckffeeeeeefkfgfod
设备坏了	gdffldgfckffeeeeeefkfgfod
设备款	ffbkaecdkglhelbajjfefffce
设备科	gfffhgddhhhdhgihdggbffijg
设备科P	ifidigbegheeddggegfehghkg
设备部	gegjdcgaihdhbbjkdgefdckei
设备部P	chhefchbghgdcbcldhfbecjej
设备都	gdddckbedjefhccjeZfleedde
设计	hdnZbcWhhchcgYWaejbZfjiYa
设计院	jfgfcdcdldbgfebcdcecielee
访	ldfcgZhihfZhdeaYddbXdZehh
访C	hefffedfiddlehgbcZeefcggi
访了	ciichdaefjdfidcdeiiehcgif
访了C	cmbeefchifiigeeffijgdgifg
证	aemeYhbeiddZbafdeffhnilcb
证明	eehddiddhhdgeedeeeefmeaee
证金	dckaggacjfccfcchfdgglcggd
评	gdkdbhZeehefkekfdkehhihgg
评估	egfjefbhgcefeccghdfiigjgi
评审	cejdchagfgegmgngckaZeZjZZ
评标	dbhghZihiZiefcfdhZfdpeZfe
识	vZfbdbZckdZffbbddfebcegab
识一	lddffgddkfgeiecefcegfcbeh
识一下	lddffgddjfgeieeefdegfddeh
识了	mecfdfcdkecefcadhfdedeacd
识别	bfkciaaalebfjchfdleabknhd
识别率	dgichdaejechiedgehfcdkhgd
识的	keffffdclddecdbhebfdgdede
诉	dffahhfZhhbZkgfadhbhfaakc
诉了	gdfemddecldfeiefeqfdiednc
诉我	eejfelZchibcoghffabjbbYhc
诊	idhbcjciffehbhegecdcgiaee
试	aeoXfddieecdefdceibdb2maa
试R	cieZgahbmcecodccdcckcoafd
试一	eekhdebghdjdddagggfcdnkdd
试一个	edlfdfdejfjefdbfehfcemjcd
试一个月	feihefeekejfgedgfcfdejaef
试两	fekbdechgbbfhdebhbechmddc
试了	aboZYhYkdfbcibaccidfftleb
试了三	ddkddddjeccfaddefcfheofce
试再	fdkdffefkefffdelfbfffmZff
试剂	ejidgcddjgcffebcdlcchkifj
试吃	cghcghajecfghbabhdcbfnWbd
试吃会	ehhebeefhdeekecfeheeenhee
试完	dfcfhmbXiiickcdhhheefhYjc
试机	ebjdfdjheibhedgZcngjejcbf
试水	hiefddckeccfedgddZfbfdfde
试没	fiffdhdchfcffecdfgfbdbpcf
试点	cdjeeZiggfgfcjjacfdddfYld
试用	cbjdhYiggecfcefjbdegclXda
试用期	gdldffefigchcihcfcheflclc
试用机	fdjeZehbhidefgeehifcffccf
试用的	gdlgfgeffifideddfffefmgeg
试用账	fegfiedhfeceddefedfiemddc
试用账号	fegfiedhfeceddefedfiemddc
试用那	fehideejddifijhedafcfmcee
试试	fiicZZYiibYegZcbaWcbekXgd
试试水	hiefddckeccfedgddZfbfdfde
试过	eiegddhiegcdhfceebfhemldf
试运	gejhfggdkeegfhifgegeflaef
试运行	gejhfggdkeegfhifgegeflaef
试验	ehgciichfgbbadZlcgecbZrad
话	lcZibcfeeinefejgfmhicfbhe
话D	debjcchkecdihghebgqhghjgc
话D就	fhdhdfddkefdcbdddbmdficec
话不	fkhceghdhiddgkkaeiejegcbi
话也	eekefhfeclieiedfgbflffdhg
话了	gifgdfcdejkhfhiYflflfedac
话就	hiefbcfamedcjkaijgibddcde
话我	flZedcdeghaihedcdledjicbg
话打	hccbjcgcihfeddadcndcehahc
话是	igeeeffhgdbefeffeZicfebde
话来	ceeijedhgeihcgekcgfiledee
话没	ghbehdfgjbhfcfadfbdbaidiZ
话要	eiddgedcgigfbcmdjkckecgif
话说	bgjdjefhggieggdjfXemfegdh
话都	ejiiefafeikfifedegfgffffe
话里	eibfjbhddlecdaZidkhegefii
询	kekaabcbobhceefafccdrbacd
询价	ajmcccZdldedachedgddrdfgc
询盘	lchdceacmchdebcagaefaeZcf
该	ahhgfYgbgiggdccchijggbede
语	gbbgifhhehdieeeehfjceehjd
语音	dbbhheijeefigffehbjcdajid
误	cdjahajfgfbdffcmcfdailogc
误报	gfhghfdjchefihecegefilmhf
说	hffhcfchbkidhhgehpkidgeji
说0	echigcbbhindadbebmfbebfbd
说C	haefbfhbgjdnieeabfblggVaf
说D	adeieggeggdcdkddiipiffggk
说D一定	ggehfgeejddbefdhfYidgdded
说D上	dcjjidbdjffcdalbdecahfjjc
说D下	faigdfdieebgfcZcelmcedeec
说D下单	faigdfdieebgfcZcelmcedeec
说D不	ggiicfbbigjcigcdcklidedcZ
说D再	gecchifdldddbheibbciegadc
说D回	echhcegjeeghegbfiakddcddf
说D定	dceoacaclbZccbbbbZlmacdcc
说D就	efblaeclccihaiaabZlcdcdbc
说D必	fcjkddeeiefekcdeeaheeefdf
说D必须	fcjkddeeiefekcdeeaheeefdf
说D打	dfcgjeibmdcdddbapZdbedgbj
说D签	fbdnciaebkhehcbabfnkcdidg
说D给	dcfeicjclhjeibiikhbedahfb
说D肯	deadkbllebabcbbabZkefabcm
说D肯定	deadkbllebabcbbabZkefabcm
说D能	egbkZcbelbjhdaehbXiacffbd
说D要	dibaieiekbbfaihcgajdhcaai
说D那	giefhgglbecgifedebeffggen
说M	bgglccZeiemedijbjbnbcbfcf
说M以	dhfkcfackekfeijbbdldccddd
说P	ndhfchZYhjiddfgfjibgjceab
说P不	keffhedfeigfggfhgleZiehcg
说R	XijjZZbZkgkivcZbegcWccYec
说R的	blkebYYcgiegrfbccchYdcYhh
说R给	efgkdcdfdklemeedciebeeffd
说R那	efjegdefdjhjneefgldhefefe
说R那边	fghfgffgdjhjmeffgmfhgfeff
说一	jeficaicihjejdeZbfhbdfcdc
说三	chdiecfifcdeifhldgidbgddl
说上	ekecfcdffigfddZfkgfidcfjh
说上次	dihbhddfeigededgehfgedgjh
说下	adfbbfkfieecdiecbhaachhbh
说不	YffiZlZZhiibZeYfhidgdfXai
说不做	fiheejjgghaddehedaegedccc
说不做了	ffffgkggeiaedehedafgfdecd
说不用	dacbenccekmdhdbedneeedfhc
说业	ehieegdgeihhhcdggYiijdZci
说业主	fdjfgefcejhghedffaffjfaef
说两	hhdddfhekddehedefacefhgef
说了	fgfeeYigkZbgeckggbgbddgkd
说了不	dicfcYicnbffeZldcbeaedaZd
说了不算	dicgcZgcmbfgeZjfcaeaedaad
说了算	hgbbbbgdkdchfZnedbdbeehcd
说二	ekhccddkccbdcccjcbdbebegm
说人	dcckfjeddjjdlefifkdgdgege
说人家	dcckfjeddjjdlehiflehddege
说他	lcdeaegfjcdcfcmcdbkekbebb
说他D	lddhffbckdliddaddekfeddfc
说他们	idcebfieieccidhffdhgldfdc
说以	gfbhciffghfhadcbmhdffgeac
说以后	igbbdjgfhgfhadbZledgfheac
说价	fccjdheiheodddkiiifiedgdb
说价格	fccjdheiheodddkiiifiedgdb
说会	hghacgcgggbeidcehbccehbbk
说你	bfjifbbdeiZdofbggoeihcihf
说你们	bfjhfbbdeiZdofbggoeihcihf
说做	hgcgehdfmbdebecceifeedkce
说先	kkedabZaoZccdbebhZbcficcd
说先拿	dfkicefjgdiedccdihfdfmjdd
说再	XdejlXgcijrdebaieiajeedpc
说再不	efdejagfclcfhdbgeielfhdhd
说再想	ecjidcbchgnfghedddebfdabd
说再想想	ecjidcbchgnfghedddebfdabd
说再看	bcgfabkdifmjfbbedbdcdcccd
说再看看	cchZbbkfhfnjgcdeebecedcde
说出	giggeeeflcefdfeeeaflfdjee
说别	fZhieeegdhmfddbZbmchchYdk
说别人	edkdgacjedjfffecfZfdffedl
说别人家	eejhhbdjedifgffcfYfefgfem
说别家	eadkdiabdmkhedcccodjchbcd
说到	dcdcljcgdjekghdkgihieehae
说参	dfbcdckfifefgfeffefjjfbhe
说参数	dfbcdckfifefgfeffefjjfbhe
说友	gcggdchdjejhkfdeefebfjjcd
说友商	gcggdchdjejhkfdeefebfjjcd
说发	kbbfgbgcgiadbcchijdddbffc
说只	hedjeecifedikecdghieefegb
说可	jjbecdbhgbefddabdeidfhhcf
说可以	ijbecdbhgbefdeabeeidghhcf
说合	faifibciefciccYbhhiabcdcd
说合同	fdekgfddkgckedacihkddegdf
说同	deigfcdddknelddfdljagcdib
说听	cldeccbcladfeikehZddecabb
说咱	eeehfihddkedfdhcgndhigdle
说啥	dfgekcfbmenccdahbadafedie
说回	lhffbebgkaeeadiggadbdbedf
说回去	gjggbfcgjbffbejhhbdceegef
说在	hhjbbcfbejccfcbafcdocafeg
说在忙	ijgccdZdghafeedeebekecece
说大	dmdbhechhbhdhecceaneedlee
说太	ebhhcZcbfjfddcZcildaeaZbc
说她	dkbhecdhgeieedleigbcfebdc
说好	dbdlgdhYiihjcffijhefbgjXZ
说好D	eaclfgibjiafZeckihfgdbcZb
说好D到	fdfckegfdjeedfenemfdgfcbf
说好D签	fcekZiablgehbebabafiedfed
说好了	eeenccdigfjiiedijbgdehgbe
说好好	dlfbdeddjhcjiedddoceedcde
说好的	gaajkbfajgdoadicekjfdZkbb
说学	efhdcjdheidfdddedffkfjach
说实	ghdcfkeffimflgdfhifggffei
说对	icbafjjdiicigcjdefekfefcf
说就	chiajacocaZgbgdacXgcennac
说工	fgkccdcckhifddgliofcfdahc
说开	gkjfdbahgbbddfjhgadbdabal
说得	agckhcaahigljaffgackedoZc
说得很	fchjgfgegijimfgfeehkgcjee
说忙	kicgccidgkdecdbdebedehcec
说总	hcjbighdekmdgdbehikihfcah
说想	gicbhdahgdbdXjaldfebfgZcd
说我	fdcjghccbnhhhbdgjnbigbiha
说我们	bdcjhhddangihbdfknahgbiia
说我们的	fbjbhichajgedchbjgchcefjd
说手	elgedcdifeeddobdfiebehcdd
说手里	eleeecdiegfeeneeglfbffcfe
说打	egifgcgidfhecccecefZfcifd
说报	fdeekfgfeijgedfeefdelfgnh
说换	elgedddgeidjdedefjfcehgck
说收	efihgfhieffieeegddleefaih
说改	jdejdfcekdhcgfdjedmdffcif
说数	iifeeedfgifhcefdekcbfgdce
说方	cclbfeebmbefdiccfdidfdZdd
说方案	cclbfeebmbefdiccfdidfdZdd
说早	ehdcjjejchckgcgbfjjkedika
说明	chbdgdicmbZhdddfbcdbebkic
说是	jhbbkffbjfdhhddifkhhfcfkg
说是我	eccekgkfhgfgedeifnfdeffmf
说是我们	eccekgkfhgfgedeifnfdeffmf
说晚	gbbidehejedecdcmeadbgedde
说最	gebgabgdghefceghcgcbdedfa
说最近	hggegebgjcbegcadgbeefhbdd
说有	mbbeifabfjegglabfkeZddajb
说样	fZgjffeceiceceeefljegmhff
说正	igheefdghededecheiedgdbef
说比	cdlfhcbnZfgbdahchfhcemkdf
说比R	figffeeieheflfkjjjdefkZff
说没	gbjmafTgdhkfZcochkafdiffc
说没问	edglbfbjfZbhddhdhZbdefdcj
说没问题	edglbfbjfZbhddhdhZbdefdcj
说法	ebjbmccbclehfcffcleheckgg
说现	jjZicebbhhhbmcaekhcjdhkfc
说现在	kiaddecdifhcnebgchdaeihhd
说用	bceefigieehggdkdcbcdfjgfi
说甲	ecdcfekeelcedcedngefffeed
说甲方	ecdcfekeelcedcedngefffeed
说甲方没	edddfejfckdfedfengfffffee
说的	cfggcfiXmeZcZgibcflYdeadd
说看	dnfdcdbchgecbkabfiligcYbc
说知	hhifededjfhhchefemdcefeeg
说第	gcfgjfekcfddjefcheffeffen
说等	iibbhcdZjgZaXafjlifedaZcb
说等他	jhgfdeeghciccdYcbaiceccce
说给	dbcnccclfaldgeccfbhjeccab
说老	dgfdhiehficedijedliihfakh
说能	ifkdbebblfkjhcekghfcfgfbc
说色	fejchccdckcegeffenfefhjjc
说行	eeclceghegkhbfiYmgibejhch
说要	fjcheddcjfgfehleaiclhaegb
说要买	iifcffeejedfeabefZmdffcdd
说要再	ccdhdchjcgkfebgccibdbcbdi
说要换	hleecedefiedgcfcfYgjfecab
说要排	gfhkdefejdfjgfmfefehhjdff
说要看	efbdffkfmbgigjaddaedjeeed
说要等	dgflcZZbncedZgndefckdaeee
说要跟	fhhgfdeehgjfidmdehdcefZdc
说让	ibkffcdehgigedicegfieeZee
说设	geedihhhhfeedjcdhahjfeeed
说设备	geedihhhhfeedjcdhahjfeeed
说话	dghZleedkeaejgkifmcbcdkja
说财	fdhgjebefidddccbkZdjheidd
说账	ffedjgciehccegdhiegafdeed
说贵	bhldhbZcdjmjgdhgdhbefdbgd
说超	dZkfbhZZekreaajbgjbbfaYcb
说跟	iclbcfccmckfgebdgZecehfde
说还	gdjfbgYelcdgggfbfaeccmfff
说还是	difeejdjfgddkecfdchffidjn
说还行	ibkbccdclbhfdeceeaedfmded
说这	ghfkbaXefjjheciagibgdZlcd
说这个	ggakfedhfgkghigegiddffjed
说那	ckdeegajcijeihhjfmjdfihgh
说那就	ghhgffffeifhgfdifmiighcff
说采	mbcdddcdkebdedhefadcddkdd
说采购	mbcdddcdkebdfdhefcdcedjee
说钱	efcdjhikbhaegmbbgahaeckbb
说隔	eggkedbdfihhecceehhifdbej
说隔壁	eggkedbdfihhecceehhifdbej
说集	eficdgaeghdcfhjcdiehfeded
说集团	edicdgaegidcfhjceiehgeeed
说预	cckehfaZgighkniiikdidbcgc
说预算	dekbdfbaiheeloiaejcigcYgc
说领	jcbihegheggkcdgcidggfeefi
说领导	jcbihegheggkcdgcidggfeefi
请	cifgecehhZijdlcZbZkjggggh
请了	fkjibdacleigfjdgabiieejdh
请我	ceacfhjifddgbkgdhcdbddaci
请我们	dfabeekghfefckdeedecdebdg
请示	gedmcfdjfaimecchffggegchg
诺	fYhkegbcdkhhgdbehlgdgdllc
读	fmefabfdkeifgfhaaYdicZlgj
读不	gjefbcifekaededdccejfddcd
读不回	gjefbcifekaededdccejfddcd
课	fffeifcgdjagcfenhjageiclg
谁	gcdfXVqaoafemcibadhZajXcX
谁也	dcdmdeaeekkecdgidlehffefe
谁也不	dcdmdeaeekkecdgidlehffefe
谁低	eeamgcdgjdlgefngfcfdcffgg
谁先	dhhgedcejeldmedjecigdaddf
谁去	facccencmcccmgdcbdccedcdc
谁家	ilbadeZdjfgcndhbeZfddbagg
谁家的	ijccecbejdjenceefcgeecchd
谁有	gbcbbeldkdabfgfbaXccdbdba
谁熟	hgdeffkghfffnfdefdgefejef
谁管	kdieffbifeghecbegceihfcke
谁都	ejgghfafgfehaeieifeghdddg
调	bdibjdgdgibbdiflhhcfmfhjd
调一	fdmddeejfcdgfgedgggfelmcf
调度	jdecdehdfidhdfjdfahkhdgdi
调研	cmgabhbchhdchcbhdhcclbaad
调试	efbdldcgfffcebbojhdbcWahd
调走	bhlgahYecleebmidebficehdd
谈	edbrVgVgfhpjeflcejdfbbdfi
谈下	fdegbhihfghggejcjacfdefej
谈下来	fdegbhihfghggejcjacfdefej
谈不	gbajajabdlocgcecnfdkdbYbb
谈不拢	fdcnccccifoheeddmgebfdacd
谈了	heegeidhieihcdZdehcceecgk
谈价	ehckceeanalcedcddcdbdkjdk
谈判	gaiibcbchhhjdcicdbbdldcdj
谈到	jZZhZihblcmkZeidheebbbbdd
谈到0	edbncdcemclgdeilbZbdfceec
谈到最	gfehehfgghZfeheefjfdeeefh
谈到最后	gfehehfgghZfeheefjfdeeefh
谈好	eceneaaYliahddjheeemgagdf
谈好了	ebcnfaccmachbbjggYfiecgeg
谈妥	fedgjddjeaffbbedZbgbbcccd
谈崩	gffhdheheljkgddhcjeedfccf
谈崩了	gefeelfdcljihfeefZffeffei
谈成	fddcekegcljhhdZdeedldfddd
谈拢	daboccbdhgkfgdhiijifedagf
谈的	cbihgkZgdjihccodihfgffcdd
谈续	ebdndbcdjgjegeeeceedgbdho
谢	dYccnjcmaeffebfdfkbfddanb
谢谢	faccjjfjdhcegcggendhefbjd
谱	fgdeihbjZlicmgfeckcbcikhb
豫	djgiacZcgigdmfhccjeidebbf
贝	hciffecdhgddcedahhfdddkhe
负	ijgadcddjddchdeecgiiggnde
负责	jdfdgdgeieddieegchhifggdf
负责人	hchdedhgffebhffedhiifhheg
负责人P	edjefdhhgdfcifhgeejgcijcc
财	ccehhdidekcfchgarjgaecdeZ
财务	ddegjcgdgjfbdheasjffdeeeZ
财务P	edfhfdhakfbhcfbZnhbfgcZec
财务P说	feeggfhfiffkfbcalcdhdecfe
财务不	fffeigecckcagfeimiiegeigf
财务要	fejgdefekdngffcdgacdddlde
财务说	fdekfeacfhieececmkcceddcg
财务说D	fdeinfbdjeccfceclgcdeefdh
财政	bggefggeghadcfgbiffXiaceb
责	icfggbfcembigdcfakfgfgggf
责人	hchdedhgffebhffedhiifhheg
责人P	edjefdhhgdfcifhgeejgcijcc
责任	edimccdbdkcmeeacejcbehhhd
账	bfeekdbehegaghYXsihccfdaf
账上	elhbffcbclheepiaYhlafebdZ
账上没	fmebegdddkcffmdbZhhbfeced
账上没钱	flfcfgeedjcffjefaghbfeded
账了	fdecmdcfkabccgdhpabdbdhel
账号	bhgfeidhibeibbbYdZhhhmedm
账号开	gemfcfehffihdfeeehfiflbee
账户	fcfckdiihcfcefcenchcfeeee
账期	eZclgeZhdijagbddrjgedfcdY
货	dabinefiffciidbskjcfbefdg
货D	fcdakfhbmdcfceeobYefgcaeb
货了	gdcfmedicjdjgggigidjgcdjc
货价	geikcfdckgndcidcakfefldfc
货到	fdcocebZihkaacafgjhaffiZg
货到付	ggfkdfeckfkeddeangeeeieei
货前	djhgeecbleeddgggmcdeekjcd
货前付	gggjdgfeifgdfhgZjcffgheff
货单	fecbledeldZnegddccgdedgem
货发	dcdihdbembccfecnidecdcddd
货商	fcdgZkcdghdcifejeYfleebee
货就	eddiidedfjdfceemjmcnfdfcc
货晚	gffeleefblcgcffnapfdcfccf
货期	echlabgekfajdehofkgbecgad
货架	iigZbiffiefeibageccbglmfg
货款	ffehlebhfgjbedegjgdfegblf
质	cdfmadffgfdildegfidajijgW
质保	dZemdeebkdelgcakjighbcdhY
质保金	gfeihfaeiebidebnqfedddcba
质保金D	gggdlgdcldfZfhelnbeeffjdf
质检	bejgecchffidbcghcldfbnodd
质疑	ecgmcXbhibhgldggdbdcpgcee
质疑函	fdnadccekdgfmddifcfenfdcf
质量	dacemgffehfgpcggcgcYaehjd
购	hdgefeefhfjifgjhdhfhidedh
购P	eehedgfbfilcgbfjchigbgdcg
购P说	dcieiiddghhhgdihdhkibfeee
购中	ddecghjgggghgffihbefkicfg
购中心	ddecghjgggghgffihbefkicfg
购了	iiccfefheiecmkaceicmbdcci
购意	fgkaacbcmdbbdhZcdaecjeZed
购意向	fgkaacbcmdbbdhZcdaecjeZed
购权	bhYbajgdmbcddkedhcedcdcee
购的	hbdefeidigbedbabegfgdgkhc
购部	jdefgfZgfgifhdggjdeffchfg
购部P	jgedjbbiffhiiefgkddhefcfb
贴	cnYeahfcfjbbkocfghkhbigdb
贴下	fjfefgfhfgegdncceggeeaddd
贴下来	fjfefgfhfgegdncceggeeaddd
贵	dfegckYbghtbkbnfdhZZZaVcc
贵了	efjhfbcegimfdegeeifbfdbed
费	aaglcefafkleiiccjodhdnXdm
费分	ecfleegdjffeadddmjccecccZ
费太	ggbfbidejegicdefcpiefeaad
费涨	gfglcefehhnfjgffeigbffdel
费用	ahgblYffmZiZZegYnacWbcegi
费的	bbfhgclcejhghfbdhhhjficjl
赁	fakidebcldhjhddmffideifcc
资	ngbaYicZmeZceledjdagldVYe
资人	ihcceZffkfdeibdeejfaffcdf
资处	ehgidfdejfegeeahecdfjefed
资料	pfbVZYidoXcaeWbacZbbibYaa
资格	cchbfgdhdgdddcaddcednccfj
资格审	ddecckeddjeedfdeecfemeceh
资格审查	ddecckeddjeedfdeecfemeceh
资格预	eejeecfejdgeddcceheflddge
资格预审	eejeecfejdgeddcceheflddge
资没	dfdcejdfdkffdleefmffeigfi
资质	chgfbgbcghacjagbdaebmgYbc
资金	ajbfdkWWgkcearehigaiffdbc
资金链	cjbdhiaefigedoedhkfidddee
赊	dZfkeciajgjbcaabjmchddaba
赔	cYYfnZlZclbldaaebqagbZbtZ
赔偿	gfdghegehgemdfdcdeddfechc
赞	ibaegcligZcgbcbfhagZdbbic
赢	cbggkjakbjdikcbfbgbdachhb
走	Zahifjegcjeqfihihdgoldfgf
走一	hghfifccleelcgjifafcfgZgb
走三	fijddfedkfacfdbbhddhmeifd
走了	ZZacioeTcnlijhdgeedqfZYaj
走他	efhkdfdckegmecidjhefdhcee
走他们	ffhkdfdckehmedgdkeefdhcee
走光	dccdclccdkceddcecafodcccd
走光了	dccdclccdkceddcecafodcccd
走公	fifeeedfjedgeddefefekemgh
走公开	fifeeedfjedgeddefefekemgh
走公开招	fifeeedfjedgeddefefekemgh
走到	cfhnYaZanbeqfcdfhcfaefgbg
走单	djjabceclcebcdkdfdfeofcdd
走单一	djjabceclcebcdkdfdfeofcdd
走单一来	djjabceclcebcdkdfdfeofcdd
走合	fddobdchhcisbbhcbjeadccha
走合同	fddobdchhcisbbhcbjeadccha
走完	dagiicdlbfcgedchgZkhccebf
走完了	ecihhdbjedcmhdijgeicfdecg
走流	efdijdafidfjbihlhcehfccjf
走流程	efdijdafidfjbihlhcehfccjf
走的	dcffhdlhhabhfjbciYhcdfhhd
走的是	fcgeeekdkeegdkdefcfefeabf
赶	bndefcbgkbachghqchhaabfhj
赶不	fjfeghccjgbdhdelhkiefhfcc
赶不上	fjfeghccjgbdhdelhkiefhfcc
赶在	eheigfeejebighileZicdbfej
赶紧	fidggcgkdcgeihidefcddekfj
起	ceiceggkcelhedanmeggjqfch
起来	cigbbgehdhedceenbhglgmjZj
起来了	ekfededjchfiddcffgfjgeiem
超	Zdifchhdgiofaklghmegemmeg
超了	dbgiajYcldmgZmfbcldahhkZc
超标	ecidiaiejddeccfjebeccimkg
超过	chcfcaifidifekmdhbcijiach
越	aafkcfjjchkihhgkfhbgdbYZf
趟	hjbahdfhegdegfcgdgabeeelb
趟C	jgfeccbggghcdgckeedbebfee
趣	hkbaaYihdjhcZaXadhbbchZZZ
足	chdddmacigccijaddgecmfjdc
趴	gffgjegeiedfbefadifgffcmd
趴窝	gffgjegeiedfbefadifgffcmd
跌	fmbcifghffdfdddefadlfbfej
跑	iclYbegfidecmcddfhZYbxoeb
跑一	dkdbadjieedeafaiddeaioiad
跑一个	ckfdbeckdcdfbecjdffcfngce
跑了	hcgZcjgbhicejeaajfbeenkeg
跑了一	gejehdabigedZfcccfccemelf
跑了三	fegdcekfiehiifdefdfegjlbf
跑完	gejfffehffjihgiffhfffkmff
跑得	chjjccbifgfejcbcebedeakdk
跑路	ajcahgecghbdjbbjjaefecchc
距	cjcgbdhgheieebfYcfgbbaobb
跟	eebdbmgeidkhmdjhfggideheh
跟C	ehfjbbffhelfefgbikigdggdc
跟CP	cfdicdkcldeegdeedegaegdhd
跟C没	deedeckflcihZfechifhcifeg
跟C的	ggigafehffjffhdfffkfdihgb
跟C的P	dgjfahehfgifdfegcghhdijcc
跟D	ecbfmdckdbgfcddcfbdcecbdn
跟D一	ecbfmdckdbgfcddcfbdcecbdn
跟D一样	eddfledghchfdeedgcededcen
跟P	afcifZjggfkbfhgffhdgdgjlb
跟R	hdnaZiWcjffbrdfebXfhadgce
跟R的	fdkbfceekdcfhefifaeecckee
跟R签	jecbamcZihfcqeedcafkdedfd
跟R签了	iddccmdahikemefacbekdebbb
跟R走	hceiehcdggmdngcdccjiefefk
跟R走了	eceiehddghndmgedcbjiefffk
跟上	eeddmchjdgheefcbjcdbfdcen
跟上次	egcclecjedifefecjdddfddem
跟不	efhljbbckekjjedkigdahdbdd
跟了	cbcedmaejfdidikcejcjibacc
跟他	dkdichZgfhidihgidfdicfgbf
跟他们	dleddjahegddiidhcgegbekbf
跟别	eeggdiddcmglkeddgdfhefghi
跟友	ifgfeedeigcimggcedhekgced
跟友商	ifgfeedeigcimggcedhekgced
跟咱	eeiifefehhaeeejefaechdhed
跟大	eccdghielbdkcjbeggedgegde
跟大家	eccdghielbdkcjbeggedgegde
跟对	eehddjgefkkdmgeedefedkbfe
跟我	fhcdeidgicgjncgbdcehhegje
跟我们	ceggjaeihbekidbcdabgjcekg
跟我讲	eecedkdckiffhemefacgfgffe
跟我说	ehgbcjbfkakcjgkbdhddeggch
跟着	cfhhicbbnbmffbgbhdebghldf
跟谁	ghfkfgcfigkdhhdfgjjdifaef
跟进	hfbdgaganbcjhbdZaifgcccjb
路	eiZYgbkfmZbcggbhhRbbbcode
路上	ebhajdjbjebdhddceddeefiid
路子	jhidffccmdjfdcdcecfdfdZfd
路过	fibcbbgckecdecaadcdbegaea
跳	hfdamdfaelhbicaeapcdkZfpb
蹲	gjbdibbemahffegefcfbedijf
身	deghcdfjechjjihabheaeiebc
躲	cemffbgcamffbfddlYeneddcd
车	hedckahfidgffeZsbicfgjlei
车拉	fckfcgdlceefegefgggffnhff
车间	jgdefbggficggecbdgglgjhfk
轨	fdgciedffhihhgfidhfffkZkd
转	nZbcjjajhbfegeXiqeefbhjge
转了	jehbicbifcdhigdfmecbeffdg
转了M	fegdkffjeeckdcgcnffefgfee
转了一	gghefeekdegejiefcceeghheh
转了一圈	gghefeekdegejiefcdeeghheh
转发	gbdifhiihdgighfjgkebehZdd
转正	fcchlecejekhdhhgceeeemcef
转正式	gdaileddkehefhifdfgfemcfd
转给	icgbdhhaiggeZbakcfeadghbb
转起	fifffgehfddgeidnfgddfejed
转起来	fifffgehfddgeidnfgddfejed
转过	kceghddjececgdcblcdfhebdf
转过来	kceghddjececgdcblcdfhebdf
轮	bZgnYbgZmbflkbjbedfbkhgdi
轮了	fegjdcddmchjbebchkecdeddc
轮报	gdfieeefjelfdcbdhdednddfg
软	iehdcbhhhcdYhhbZdfgfcljfa
软件	jdhffcffidfaffcbchfadjhgb
轴	jhbbhccZjfbddbhdcghdcepma
轻	blabibegdicefdcghmhcfebid
载	eckeldedkdjeacYnbYecfapbd
较	gfkicddbhhfhihgchifefgded
辆	icfcgfhdldedhgebkhebffdec
输	cagWaqZZelihpbZhebhZjeadb
输了	feheeifccmbdmebbdkedjjbdc
输给	eecdfldedkllkcbcfacchddee
输给R	eecdfkeffilhjdcdfbddhddef
输给R了	ggfggiggfingkffehdfbdedff
边	gdgfabjeheigkdidjfiigegge
边D	hZechckghfZccfafgicghbdek
边P	fcficghjdgjdacbebeficdcgd
边R	blebdabdnachlggehaeadheee
边一	fjcggedchhbhdnhlciejdeece
边不	ecddjjjdfkddZaiehkdgefcdg
边开	idgdgfdfeidfefececedeiakf
边我	dchgcekekdegegebggfdegdde
边有	fdkffdhfkcdgkffffagdefded
边没	elcbdbeekdcdbdhdhadaeebke
边的	hekaedcfiefcdgkacbihhbZed
边要	dldbgdbkdebeddejbhehhdjgd
边说	fhbchdkbkefedjbfdedidcYgl
边问	fhigeedgiekhhfecZledfhieg
达	hhZciifZihfbjghahagaccrib
达不	fdjedheeifgifeeZjeebednde
达不到	fdjedheeifgifeeZjeebednde
达标	degdhibeejhedcccdahgbhpjd
迁	dhdbhhgdldffmddlhighcabbd
迁移	fdgfiejfiffhheflfkhceeZde
过	gfhchhcifeefietifcfehhmfe
过0	fjgidfdcmcfcfhjedaddhhicd
过C	dkacbcedlcgdjdbbeeeddbZfc
过P	hieddddekdffedjeedfffimde
过R	cicccjcdejbeoeccdnfedeicb
过一	ikefabXekcifiZleeibbdhYbj
过一次	jggddedcldfedcfcdcedebZdi
过一遍	dfjhcdahheideclfgcecbicdi
过不	cemZbgbbmfgbgdkbgldfjcnce
过不了	egheehedjihehfhfgkggfbmdf
过两	ceheecjhieaifhhbhaegehiel
过了	bYpelWYmfZigfdlljdgghkndc
过了一	gejhdffeldbijidikahfefjdc
过了一遍	gejidffekdbijieihaifegjdc
过了技	ggiggggfjedgeijhfcfedfaff
过了技术	ggiggggfjedgeijhfcfedfaff
过会	eidjcebghdgkfincddbdcdZfg
过去	heedhbhfidgibfXfebggfjeif
过去三	fgjegeegeinigfgegbgmfggff
过去了	hbghebgapZhjfcZZhWcYddgbf
过去看	dhddcdiajffhdbbfcfbffedic
过我	dghdcdifejgegddcdbdmdbfcg
过期	eaafijkdiggedeeiehfjicjgh
过来	jhbblfYkdddaidfihgjecWjfg
过来了	fcedmdcifZafeZaakafbddeck
过来的	khccgbbdkccdheYcbecaebZba
过的	fclfcghcgildijedecgchghce
过目	jbfjbedelcembakddbhgedhde
运	ejddjgbfckhcfbhmejejehjbg
运维	ehfchfghdhcjihdfdgehjfmbh
运营	hicdigddckidebhfgjgebkehg
运营P	jfifbgedhfhgfedgccifejdfj
运行	fddfjecdldegchilfchcehYde
运费	eYhhbhYcekmdgcaddmbhchXeY
近	hgcZedkigfefmbgacZclhdUea
近在	dbcdicmdldhgoecdgdfkdgcde
返	abbgkghXhilddbjlhhghabWcl
返单	eccepdaemZkadfehdZebdcZcp
返单了	feegoebjkbebeffbccfdedaep
返点	cZchbjfahhkfhdYZjgcZcbYch
还	ehehiZckbhfghhfdhlfefghfo
还不	heZdigdbjfjbhcfbkedaedehZ
还价	edamgebjgZjZZfchaWbbbebdj
还剩	hhjbeedifcdcfkfcddefihjab
还剩M	gkefegfekefedncceedfefgee
还在	bfZocXbdhfjjeZidnkdZfgfYh
还在扯	ebcmefcdkecfbfdhmkeheeadd
还差	cdjigbWaoXffdcjekYffaglba
还得	bkigcaYbnbchbhegdfedjhlgb
还想	ccbnacablgociiaZaicccaffi
还想再	eedkcdcehgmedbceeideebdgf
还是	bhcehjghfhjijefeeiembfhio
还是那	iackccgcghkdZecfggebegbha
还有	beidkXfgkZdfhlkidgdeiedgj
还有M	fidchfdjdgbefkcbfabeedjdi
还有两	bckfdehdldbejbbcigedahbcd
还有个	eiidffebmcghdciefdhehecel
还欠	fcdchfieigcfgcdckaeefegee
还欠M	fcdchfieigcfgcdckaeefegee
还没	oiZeaUeSsccddgbdjgaaidccb
还没到	bhgfjcfcndefbidhijcjcbede
还没回	icjbhdcelcodhdddfdecdebkg
还没定	glcZechembadffadcZebgchcj
还没打	jcfdgdbdjeiefedcbbfclfacb
还没报	fldeffdfifjhgjeegdffffZee
还没结	cZcaccnejeggifffifefffege
还没聊	leeedfaekeedhcdceeecedbcb
还没见	mcdefgZejfeebhdeecfddedee
还没谈	hkcffcedlcciedbhhXdcdcibk
还能	cjehcecbekdgggbbdkdcebhbh
还行	fclafcdcmaddfcagdWdcfncgc
还要	bhbkhaghbijgecjdbhhZabhjm
还要再	fgigdedjedjehdhdeejcfiadi
还说	edgfldihfgigffddjnkhgedfj
还谈	gfbcakccfjeejkfbfjfiedcee
还高	gefgghgjdebfgffffdgjemhff
这	ekdjYddddkjeijkbflhneafih
这两	dbbbicmbejbehecddbenfbbgi
这个	eccoalZkdenbgfgghggfdedcc
这个价	fbdmdfceifpecehhddeadgbjb
这个数	fhbigedcmehfgibfegfZeehff
这么	cfYhfjaffilfhdgihjebhggjb
这事	amgdbcdameZeZfndgngjdfbad
这关	eddkeedfiffeefodeedecfeeh
这几	dghgehfcjeiegfcbdjgdehefd
这单	ZejgegaagkaefbjebadhfceZb
这单没了	ffdfflegdjdeddcefafedcjed
这回	higgdebgjdfinhdedihaeigcj
这块	jlZWZYdaqXYdfodeddbidbdad
这套	bmggbdagckbdbdacdndZebabm
这家	kZimbfbbkfbejddcikcmbdcce
这是	eicheedcgiecbdhdhbebehfbe
这条	fhalbffbdllmgcagajdjeiaje
这条线	gjdcegifhhgdddbdfdgkffZcd
这样	djgigcaajiecgehefliidagld
这次	behejheajfgZkgccfdjbndhah
这次R	dbjdfgcgfhdgmfefffgdoffff
这种	fjdaddjiefcfadlecadcfiebZ
这笔	hlbbdcbdjfcehqjebkdfegeed
这笔钱	ikbbddbdjfdfdpjebhdgfgfee
这行	ekcdedbdckdflefeemfbfecje
这边	fgcfbflfkbhbgghfhemgcZedd
进	lfbbecfdifafgedikdadifiee
进D	dkdffecdblhfglfefngeeggff
进不去	gedejhgeggeegeehdafdgcefh
进了	ibhkceZdghbdegaffffegekdd
进他	cjecckaeeibefccfdaeehbicc
进厂	dabkfdieldddhejdcaeedeZdd
进去	jgdgacfbldafkfbXeddZgefei
进去了	gfjcecbdldcdeecceZfckdnch
进口	ehlchdZffhlcgdlbijecccide
进合	gdijcfddlckjhhegibcedhcZd
进合同	gdijcfddlckjhhegibcedhcZd
进场	YagfmddhgegifcXpigXflbfea
进展	gfgbbdldkddccedhffedhdecb
进度	eccdndcdkdeececjmdcdddbcb
进度款	feedmfddkcffeedgnccedcddb
进来	lddheYhhgcebdaielgeebeabi
进来了	biiihaZkdacchbgemZfdcfhce
进来的	ocdcdebdkehdedggcbfcdgadg
进群	gfbccdkclcdchfhceahbecbcj
进门	fiadgchcfichkccachfkgbfbf
远	geeglYYZlebdecbkihdabfkph
远程	geaYnbaalefeedcjgeeZdfjpj
远程看	edhejfcbifhecdgjgheedihli
远程看了	feefkfeejeffefedhdfeeeimj
违	fehfeiebldeneecbflcfifadb
违约	gfffeiebleeoeeccflcfegbdb
违约金	gfflfefdkeemfeddakdhfgced
连	YZddkmbhXoiYfbikYmfhfglli
连安	fddkcgfddkpdjeedgcfefddcf
连安装	fddkcgfddkpdjeedgcfefddcf
连着	eddiieggdjcfifdddifmfggld
迟	bhileYXhciZdfdWibnkjedebb
迟不	fheiefedfigeefeekZflhfgff
迟到	fjecheedficdffahdjbhdcdde
追	XggXkZZfggaichgggibZfbpgq
追加	YfiZibYghbbibeadgdcbcdjZn
追加了	ahdbjdcjedbhcccZgeddegjbl
退	fcZaokdchhXjcdfbgicidgbne
退了	fXXZlkjacmYfhafZfoejfedpa
退回	cbhifhZaghdmegffhbcjficZc
退回来	ecfifhccfiemffehidciejYbd
退回来了	fdgegiedigefeggijfeiakacf
退回来重	fedjgecfggemigcejhfdiedee
退款	fcgdlcdeieeddeffiieZgeclc
退给	geeddjefdkeedeefioflfifff
退货	fheghbhehgegfddbbhfifbeea
送	bUihffigiblkgdbkdfecljhge
送一	dbdmccgfhflembcdcjhbbcahh
送一年	ebdmcebcgjkemdeddmecdebkb
送两	effjbcccgimdfcbbehcddbceZ
送了	iahZgfjghdcgfffWccibbfjfc
送到	bglehbbjeafkgcgdhbeajkeZg
送检	ebnefdefjcbdccdbiadcngnfe
送过	dhhdbiibgjcghhcaegcijjgdh
送过去	dhhdbiibgjcghhcaegcijjgdh
适	flgXchaiiajdhddicdcgghhgc
选	bfefcnZbkdjfjbbchgdbjegfY
选一	fddlfcdghbeccddclYfbihjec
选了	cadabpaYgiginZYeehdcegjZa
选了R	dcecemcdgifcmcZhfjedgeedd
选人	eeigjceekdgeffeddefenefef
选型	cmeZcaebmbcdfjdcecjcaaccd
选机	ekgdceddkfgehehgegfdecldf
透	ahjafdceficdhnffcccmgfcib
透了	dejbgbidfiagijjdfegmeeace
透露	cjhadhbghbZdgmhddccjhddde
递	lbldfaZaleheeYhdffdencadd
递上	idjdfdddgijecbidibdjjecfd
递上去	fekehfeefjkfdbgdicekedcfd
递了	kfhbebbboaadjcYeeefdifbec
通	jdkaefbhhbfiggigcZddmhkYh
通了	ldheZeffhfegeffYdecaeicbf
通知	aefaikfkefiigehheaglojdbm
通知书	eggchbajgackbdgbffdclebec
通讯	ihefigecdkigdeelhbffddlde
通过	jckZgfYanbebZclgeXZcifgYY
通过了	hfjeideifdkfeccicbddgjieg
通量	ddmbcddhjdghdebehiedhcnff
速	djfceiahhdYeiidiagfgfaqbd
速度	ehgcaicekdafjeicebfbddpbj
造	dkhacfZfheheelihYefgjdicZ
逾	eddgfejafjbjgggjhhdcfcebd
逾期	eddgfejafjbjgggjhhdcfcebd
遍	chhdfddfjcghfdkedegeeikkf
道	kjcddgacjgbcilghbaijfeeia
道歉	fddfkfjfghkehgdhehfhfhZmd
那	begfcihgeghljflgkjhjiglfh
那0	fcekdebefilfcccddmkifhZec
那M	dddhgchcckicahjcnZfjddbbe
那P	emddhbZdghZhdkfdchcaddkdb
那两	fdcekffhfgjiccbbleeheicih
那个	fdgbfcjdieeffhhffaejgfidb
那个C	dieeidgeiggkiiaejhchehgdg
那个P	hhicgdeicifecgcefgeigkffe
那个标	fdkegfeeeidceedffbefmegdf
那么	chfmhZbbgijjhgbidkfageedc
那份	ciibbchfidhdidcecYkdjcgda
那儿	bjgffceambhkccfYedgbimjch
那单	dcbidkadmccfkdeZhjcgZbYbb
那台	dfddleijfdbfffbeeebZcbZkk
那块	hfigccaaocjffhYacgfcecpec
那天	ecehijadlbeeidigcbmceeabe
那套	cglcbggihcbefgmfdffbeckbh
那家	bhbeWmehegfmsZfffcjgiedih
那就	gfejffeeeighehbgimghfhied
那批	ddcelefhdihdbfbjikdigdbmn
那批货	fcbamcfdckfcdeehfnhcedblc
那条	cabnbagfkcbqbechcgbggeddi
那标	dbkcdgbdldcfkdcefcecneafe
那款	ceicecijfbgdacddcZfdemice
那种	gmiaadagicfbedfaeaeefercd
那边	fffeacjfgfghkeddkgfkhdgfe
那边D	hafdhcjhgfZcdgafgicgkbeek
那边P	fcfhdghiegkcbcbebeeicdcgd
那边一	fjcggedchhbhdnhlciejdeece
那边的	gekaeddfiefceelacaihhbXed
那边说	fhbchdkbkefedjbfdedidcYgl
那里	fecghhgefigjeengejeffgghh
邦	hbjbgcgdkedcgedlciecccaac
邮	mZhbcegbjfffdcbXiagefaYbd
邮件	kZecefhdhggffcZahbigcaaZf
邮箱	lcgddddcmceecdeahbdbdbdec
部	hfjedddiegfgdgigfgfigfihg
部P	hklcadbhegfjgiffehffggkcf
部P在	heigifedhhgjdebdeffdgjmkh
部P要	eheciehhgdeiefcidbfefkmfe
部P让	igcgecidgheiehdjdiehcdedg
部P让我	fhcffdidfidififldieideadh
部P说	cgghicciegchhgcjfdjbbfhih
部P说R	gcgifeggjdminffffbffffdif
部在	blldaaXcifceecmhbZclckacb
部的	fbfgdhlgdiiefehecfaggegdi
部的P	bbeffdlidhicefbhdgciheffi
部签	fekffecfjdhcdfbkhckcefhge
部署	emidfdaakfhccfgcdhegddngd
部说	dcbgjgjjbhacehgkdedhhcigc
部走	fdglbecifcbefcZbcccbedebl
部长	fgdheieckfjgfhddjhiidfghl
部门	ejhhbZZiiXccckgfcdcadhcdd
都	cecfelefXqghghhdgncoheeid
都D	eklddfcdejefdfdbecenfcdef
都D了	eklddfcdejefdfdbecenfcdef
都不	dddkegeeeifjdefchfjcgacjj
都不放	fcckdhcdigclfhecikfbheaee
都停	egddhiddkdhecnbhgjfhffche
都停了	eieehfedkdhedndffjffffcie
都包	kaigcbddfilgmegbebfbedbcd
都在	dbhdbifYjghicidfbbfkhfZdc
都对	ggfkdgflcdfmfffedgjeefefe
都得	ifabZalapaZddcpbdaecdbjja
都是	jedgfdgahhdfifgZkfejneefZ
都是R	kfceeeedkcchnfgffagcfdccd
都是R的	jfceeeedkccgnfgffYfcfdccd
都是老	gdkcccdekdddhhjcddggmedff
都有	feidhbgfdjcijdedelfkeeigd
都没	leaefhcddifgefghYihefkabf
都没有	gfjeiegdgibgeijkcjhckefce
都没让	hjeceacedjedcfehemiceeeef
都没让进	hjeceacedjedcfehemiceeeef
都没进	nabddhhcghdedddcddechccdd
都没进去	nabddhhcghdedddcddechccdd
都给	defgifcjeehhfcbifhdZdfdil
都要	bfciaajefikbYbdfclcchcmgb
都说	digYiecidkecfcfblfcbfekYb
都谈	dbbibjddjfaabdjccigaecfcb
都走	ccccfkbjbhfddbiefgendcccc
都走光	dccdclccdkceddcecafodcccd
都走光了	dccdclccdkceddcecafodcccd
配	ajjdfXbjgYjgcnYbbdbYZYfgn
配一	fhehegfdkecefjfdebfefdmid
配件	hdZnhbcaiflhedaccjdbdabgi
配合	aihehaXfheaZZYXkhfcaajjjY
配方	fglfefegggcfefegfcgffkodf
配置	cXlekbggibmghdfbejcdbaYZk
配送	dehceejfifibeggZddffkdeed
酒	hafcggfkeebciaiZgZhhekicg
酒店	fZfafhleghddhbjacdbbfgWcf
酸	fhecdjdclcdgfcebdcfeecpdf
醒	dagajcjcnbacedcbdfeZicejj
采	idfecfefhfihfijfdigiiceef
采购	hdgedeeeggiiggjhdifhieede
采购P	eehedgfbfilcgbfjchigbgdcg
采购P说	dcieiiddghhhgdihdhkibfeee
采购中	ddecghjgggghgffihbefkicfg
采购中心	ddecghjgggghgffihbefkicfg
采购了	ideefjceigeenhcdffejceddf
采购意	fgkaacbcmdbbdhZcdaecjeZed
采购意向	fgkaacbcmdbbdhZcdaecjeZed
采购权	bhYbajgdmbcddkedhcedcdcee
采购的	hbdefeidigbedbabegfgdgkhc
采购部	jdefgfZgfgifhdggjdeffchfg
采购部P	jgedjbbiffhiiefgkddhefcfb
释	cfgikagdekihgcbbdlffdbjed
里	khebbagggfahinkgfhdegihlb
里R	ebkhhbbcledfggcfdcgemcagc
里R都	fckdcceejeegjieceghfnfefg
里R都是	fckdcceejeegjieceghfnfefg
里了	dagfejhchhfhdddddieddlifd
里写	fejeeefhgebkkeiedahefgile
里加	kehidfcdldficgdlhcfeedhed
里发	feididegffedfccgeffbegdge
里发了	dgjegegggefefdedfffceeaie
里头	ggifdcbfjbifhiaiecedkdged
里有	fldcbYgfjYdccliZdccZgacZh
里没	dieeebicclcecjbchmhkediae
里的	iiefdfbfidihaikeedhckdcce
里补	fehkffdfiedfhjbafcddekiee
里要	fjghcfcclddjfecklceejfmcc
里说	cgdgieidgiedddciilhmeddgf
里面	iehcghZajfdcmkaecjeaghgfc
里骂	gfgfggjgejegejffimfiffdif
重	fflebaebhhgjechfeldeiilcg
重做	dancdcdbbnbebdjbemfdjhcbe
重启	dlibaicdjdbdcekaeZefekbee
重开	ggfclfeekdebifjcncfckdede
重报	dcnfceaekenehdbccakcbcldd
重招	cagddiaeeidfiddffbfdqecee
重新	igkgcYbbkdhlfhibffchgahej
重新报	fdmeeecdjeqdgdabfidcccjdf
重新核	fdkefffejeohjeefgcfhefhfd
量	efggfcehdijhhedcfgdmeiibh
量一	eilecccckebfeiidfYeiegedc
量了	djdecchbmcdedcdefgebbbmdd
量尺寸	fifehegchiggfjfeegfeefYgj
金	bjcgcibifefgcpajpgdgejfZY
金0	ggffigfejehjfefgoaeeieccf
金D	ejgcheacldcYdfdjjacejemdd
金M	fgjchbhfjbahfgiikfacjffdc
金M已	gfjefeefjecjfhgangdeiheff
金到	ejebnceehfdecgcbpjgcdccbb
金提	gefkdgffjelhekddnefggfeef
金收	ecbekjcjbiiagkcalZdficcee
金比	gggiehgfghgigggjkZhffieeg
金要	dcgkdkcdkghcibekoheijdabd
金链	cjbdhiaefigedoedhkfidddee
金额	ceeahbmhgabkdcecYYebbjebb
金额M	gheclfbeieflghffccdcbdded
针	bjdaldbgheficdblchdcickgg
钉	gdebZbkakebcgcjeggdbcdbab
钉钉	hcbbZbkbnbbcbcjeccdcceZac
钛	dkdeefdfjeefgecgfdeeehnde
钟	ifhcffdfggaeedcceigchimke
钟头	ffffifheiededgdggggffdljf
钢	ggeZgahehggefcaedkiacbjcg
钱	boYcifXgciigc1mbgkkYaceac
钱D	fhchieajicbddojbdZjcefbed
钱一	dffdkdbhgcomfaidibeeddeed
钱一分	ecebkdeifcjnecigjcfffffgf
钱不	fmcfdcehhdbfbghgihhcecYcd
钱不是	gkedfffifcdeeldgfahdfdadd
钱不是问	gkedfffifcdeeldgfahdfdadd
钱到了	fdecmdcigbddebdencedfedfe
钱的	djekdecaghhechkdfkeedjbed
钱要	fcdicgkigcbehndcicddedhbe
钱还	dlddfccdclgdegbgdmfdeefee
钱还没	dlddfccdclgdegbgdmfdeefee
钱都	cgghfdZegknldiiccgbacccce
铁	fbfchakajgdbdahbikddbadlf
铁上	edeeifiekdffefeeldghfeccd
铝	decgldealcjcfbcgejecdcmbj
银	cidhgbfhfcbdiicbjcfefdhfa
铺	calbhgZkebeacbbnfbdbbddZj
链	hifYdghehgbbbldefgihiiked
链接	ffdhcekckdcgcgdbdbbcflZdd
销	lcgZgeffjddefoYbgiaabjdae
销售	hhghfdccjhdgkdefcbegdccac
销商	giegfggeifieeebdfgehedggf
锁	egeghfeffibdfeahfhmhdhhfi
锂	emhccfbfkeechddbbeedecnde
锂电	emhccfbfkeechddbbeedecnde
锅	gfebidhheegcadcifidfidnke
锅炉	eigdgehdlcddbedkebeeidngf
锈	fijcdccchhhgfebddjecddjdd
错	YcacgUqhiafeYecgefZUeddik
错了	ebcbdZnYldmWXWWacfZXeXeed
锦	ccccmclkfcfdgcaccadccagoc
锦旗	ddcdmdilcdcecddedbeeecdod
键	djmdbbYcnbffgZjdcbbdcilab
镀	fjieeeaeifmjccdcdZgeehlee
镇	dmehceagehigjkiffjgfhfagl
长	ahgffaeggfdhedjlhhibehmii
长P	cgdfkbglbhjhgffmeZlcdfiig
长P说	ebifgeggfgjfehgmhaacgfkbh
长办	dghedfcbledccbmdddfegcihc
长办公	dghedfcbledccbmdddfegcihc
长办公会	dghedfcbledccbmdddfegcihc
长说	hkbibebcldcgghjegejchcdcl
门	ngbadhcifdecedchcgfhahkke
门卫	meeccbfckedfgccdeYfkfcYaf
门口	iefdbbihgfifkddbedeZegYhe
门岗	ibcdddjejeeeceedfcfdbdadf
门店	dghfciZgfgidjcaijhaigijeh
门的	cmbcbdckeddddcgcebeccbgbd
门禁	fcjbeicdmcnehjgZcicggbikd
门诊	jhedeidejfkfeihifaedgedce
门都	ifabbjfcekcdbcccchifgbbcd
门都没进	nabddhhcghdedddcddechccdd
门锁	eegdfdkhfdaeghdbdcfceimgb
闪	fedegfjdjheeefecejfiffeoe
闭	dejidfaejebkfaZfaXfddbdga
问	iqcdWWdjjYkdgceffdhaeblhh
问0	ekdcffejdfjicecbdbfefeoec
问D	cldfeebgjcZfdbcmaebcgbYcp
问D能	elfffffigffefcdldhddgcbhi
问D能不	elfffffigffefcdldhddgcbhi
问P	ddcifegcigeddckhjbdceeaee
问R	declebceifhfnfidfjgbefacj
问一	dgehgehckeifdclcchdhecYdb
问三	embddfbckegflfhmfigeedige
问三个	embddfbclegflfdmeigeedhge
问下	dhbgaciaoclhacehdcfddbdjf
问了	mlbbbWffoVcedegilWfXcZfZh
问了一	jkZfccYcnabhadiigYcbcaneh
问了一句	jafieecdjebefecldZedeeifd
问了句	jlbbdcccmbjediaggbebddecc
问到	keehdfaieeefddcbfkehhhgce
问咱	hldacbbbldccnccebddbcbode
问就	cafbjekcckbfdeeecbenggeib
问就是	cafbjekcckbfdeeecbenggeib
问工	fkceeedgiegfejbnebffdfjfe
问得	fjgedfejeceffehdgaeeegegh
问我	dggcdajgickeibbkedfeecidd
问我们	eihcdbgejdidhbdkfdfffcked
问我们的	emcdfgeejdaeeeefeacdejlae
问我们能	didgeeedkcbdkeffkdefeckie
问最	fghhdfcekebecdekgZddfdZje
问有	kladdcahhacfbcdhhgdcddfZc
问有没	kladdcahhacfbcdhggdbddfZc
问有没有	kladdcahhbafbdehgfdbddfZc
问水	jbccgdjdhjdfcedeehfdfeZkd
问能	dghgeddhibddcgXdjdfcfjhae
问能不	dghgeddhibddcgXdjdfcfjhae
问能不能	dghgeddhibddcgXdjdfcfjhae
问问	mdbicfZckeegifgfhedegaded
问题	YZflkYfgdihkifidiljdgeinb
问题了	geiiegceiefiddehebhdeejcf
问题就	ffeekefdfichiediklelhgdje
闲	liacbbfclebccfZcciccdbcdb
间	giffeZedlbeflcdkeeiiehikg
间P	fejejeddhieeefehekfkehcoh
间一	ehehdeckjdefhdhddbekfdafj
闸	cdgckggchgcfZeajclaihkhii
闸机	dehfjdfekdejagekehbhcegcj
闹	ckibecgadmcckbZcliejddiZc
队	degZeZkeiefgadhjmgfbfefff
队叫	gjgefgfggfffdgeeedfghemfk
队叫号	gjgefgfggfffdgeeedfghemfk
防	eigbcehejcYgicejdhecegyce
防水	ialfgcaflcfddedgdZddflidi
防火	gaegfdlejfcgjeejgifeeblce
防爆	dkbddiacleddlgeadYhfcbrcd
防爆证	fhdfejedihffgeedeZeggencf
阵	ladiceadkdcedeflcbdeecebd
阶	echhaafdnbkfaabZbYcacfYde
阶梯	dbjjdcadldlgcccacaeddgZef
阶段	ffdaccigjeeedbdeecddefdfe
阻	ekkecdcjbhihcdikdfedebdae
阿	jecYladhgfdfichheecceggme
阿姨	fdhdifhjedjegfdedcfeeeZke
阿里	kfdfefdfiehgfefdicfeebdfg
附	cabidkibfjbqafgdbceaghfbc
附件	ecbngdbcmcbqceefcdfbddjcc
陌	occbedYbmccdecbdeaeccebcg
陌拜	meedefcfjeeefddfebfeddfdi
降	bXdrZYebemmdjbdgficmcjkdi
降0	fcdleedcghrbhecgdhglddddi
降0个	fedkfeffggodhfehechleeefb
降0个点	fedkfeffggodhfehechleeefb
降两	ghelbeddjhhiifceeoeYfebaj
降两成	ghflbfedjhgijfeeeleZfebak
降了	echkcbcjdgmdmdgdichahkfbi
降了M	gegkddcegimgldhdjeicjegdd
降价	fcgicdhdekaedcafimckebjbk
降到	fbijbcdZjghjkcdidadkdjjhd
降到0	gdjfcfeciggfiehbagbhekibb
降到M	gegiffdclfmeiccedgeffekkd
降就	fcdledeejdkdgdcdicejecebc
限	adgiZjgYkhhfdnhgdihkbgcYb
限价	ejfcffdfkcmeemcdfafdffaff
院	fffeehdhhdbldiogeedakegdi
院办	ghegdiddejchjjjehdehehbec
院的	jfedcehdkdefhgidgbegdeech
除	cjigZbZcjhiffiidfhdjhalaa
除了	dbiifcdelcehigffgbebjdefe
除非	dmbddcdcgjgefimfcqehecjce
险	effckdbmdfdgefaecjdiicifk
陪	bglYdfkghcaZjfWdbfblffccb
陪P	ckebcdlejbcbdcbddZdcdgfcf
陪标	gdhefiecejbflidffbfogedef
陪标的	gdgefiecdkdflfdfgcfofefef
随	hicdgbeZnbdfbeZoehdggekcb
隔	ZgamcXigckicmZZaeohhcdegi
隔壁	bdblbajdekkdmaZdcjhjccZdi
隔壁厂	djcaffifkdiggdeffcecfcdec
隔音	ecfiiefeeidfeggciogeehijf
障	fdfcldiidibebddcdkeiebhoh
难	agibjeYaekgdjifddrcgdedgb
难听	eddflfgffijfgffdhlfgffcme
集	geddZjdbhiZhellZfddgdcccc
集团	ZeefZkcchiYickkagccfdfacb
集团P	ehdieedbjgfecapeecdefidef
集团副	ggeffdiekeffhemcefecfggff
集团副总	ggeffdiekeffhemcefecfggff
集采	gfhgbgYenakcifjadacadcbdd
雨	cdaZjdiclecbcacmfbcbijikb
零	bfblcfhdhgmZbddccdfebfkgd
零下	elcddfdhhdbedhffeZddecmcd
零头	edbohcZcghoecdbbdjedccadb
雷	egdhckcehidhcagbefdlgclhf
雾	eegieiehfjghihbgelfeeloce
需	hkcYZeedjdechcicbffaiagXb
需求	fmbZaafekafefejdcffbjbjYc
需要	iefZbgZbigfahZeacfgedcaad
露	dkfacgagibZeglfadbejhckfe
静	deiecaibkddegccgddgkchade
非	ahZmeZcfelilgcibhndgcZefa
非要	fZdncefdgidkecdbkhegcbZbb
靠	bjifXbZkcefdlhfbeicbbjfbc
面	iehdhcdgfgfbifjhghhYgchhj
面就	idbdkbhiegcedicckfdcedcic
面承	fedjeeeeggahegecdhfeffndf
面承诺	fedjeeeeggahegecdhfeffndf
面料	kfdbhicdmdgfjccchZeefcadd
面机	fdfdkdfhehdebcgbemedfeiid
面的	fjfhddcfififdcfjgefddihcg
面积	eigggdbhgfkdfgceebeckigfn
面签	fefldgeclfgkfgeggfpfhffeg
面聊	ffkbibZegihgadfefhikeecdi
面谈	ghdhefdjeajehcibdZjdedecc
面还	dhiffdgdlddifgjieddchffdf
鞋	bacgbjideigedefbflehemZbe
音	gfkbcXgfghccabbXgafnbfjgd
页	ekfbgeZancghfdbgbXefienbc
顶	cebjecgffhlgbhhhhZcebjffg
项	YjjcXhccjgddbvigZgekffgag
项目	XekecidZkfffcnigefgkicabc
项目停	fccccmcfhfdecdhadcegeeahh
项目先	cmhdecffcldgcacdfjeoeedee
项目取	geefgleeiefhdjdadfdicgfge
项目取消	geefgleeiefhdjdadfdicgfge
项目没	fhhefhdgkcedemfdfafddfdie
项目经	fbdgfakgghhhfdghighcjfife
项目经理	fbdgfakgghhhfdghighcjfife
项目部	ceiiddfeifjgcZamgYfdldcbg
项目部P	dgiefdhfhfjfdbbiicgfceddh
项资	fieffeedleddejcndiedfeafd
项资金	fieffeedleddejcndiedfeafd
顺	edehhajkdaflaeZeXbZccjTpq
顺丰	bbjbecibmdebhcciZYbhcmaia
顺便	fhbbfelhgcZdbegicadcdackh
顺带	cacblfmbmefeeeebhdcefcbni
顺延	ebekbdgdjhdocgefcmediebcm
顺手	dciccjdkbhcdbbheeaegflgci
须	cjeifbcchfgZfkdkcfmehajif
须定	ffjgcdefjddgkibbdaodddcdc
须进	gigedfffjeggefeldcefgfZff
须进场	gigedfffjeggefeldcefgfZff
顾	fejbhbidcljfhcffemdddcckb
顾虑	ejkicdceckeheefcfoeeffbdf
顾问	gdgbjekffijefdhieeeeddgkc
顿	igdfibbgcjhfeefbcnhZdfcjc
预	ejgedefidfechqdijhefkihca
预付	cggieaffejaggaYjqoedgadec
预付款	ciaehchjgddgkacmgdcbkcgge
预审	dekeccedkdfdccbbegeeldcfe
预期	eidkdcbfejkdabaedkecdakcc
预算	fjgcahfhhcfbisfbffdhhgebb
预算D	fgddffibmefjenedfdhedecfl
预算M	chhgcdYekdiblljdgegdhZdeb
预算批	fgieeeehgdbddiabebcehdZec
预算批了	gleffefhhedediadecefeebed
预算砍	dfccdgiblcbfbheeeffZfeaed
预计	feZbjcilcchddcgjdbfdifdfe
预计D	febeicihfddedggjddgdjhgfc
领	gehdgdfeifggffhjheefYiccf
领导	efhefdgehghffghjiffgcidag
领导看	ecggdeicmbgefddkhbdbfibge
频	hkdZfbZieeedcaedcecbfhmke
题	XahkiYfgffgihhjbikjcjeimb
题了	geiiegceiefiddehebhdeejcf
题就	ffeekefdfichiediklelhgdje
颜	dgjcbhdjedcceebcghhgekhde
颜色	dgjcbhdjedcceebcghhgekhde
额	ahcgfXibjgXfhjdcjmbcYfYYd
额M	fgdfjdZdkcchhgdfgfdbZcddb
额度	dnebddbXfkZhamiZinacceaah
风	cgnfdbagfgekcghgdfalhenZk
飞	ddbgcijXjigelajWaaidcdoXf
食	bjibcchgidhbgecegZcembeec
食堂	bjhbddghhegcgfdhfbdekcdec
餐	eemcakYbobdeiZdhcXhhciiZa
饭	jeaghZekcfkdideeegfkbeZgh
饭局	licgeecihceeddbdhhebcgfdg
饭局上	ljddeedigchecdcfhdebfefdg
饮	gbbgfifdldedccficadkebccd
饼	cbZagbndkccccdcecacbdbcib
馆	fliZbdadmcbbbkjeceedfahef
馈	bbjejaYjdfXjbdbbefbicliig
首	ddgfghejgdjjcdienghahgYcX
首付	ecbfghihfggjcfjcmkhefgfhc
首付款	gfeaffkfiebgeccfkgifeehed
首批	dbighcaclcgiefenhegddbacc
首批0	feiehecdkeiieffnbbfeedbde
首款	fdcjefcjebikdcbXpbeckcebd
香	ejfcgcfhdgehccfbehddeifgb
马	dfegccmegggiecZhagffcehka
马上	dfegccmgehgjecZYZhgfdehla
驻	dlekeZaamdadfiefedcXeciva
驻厂	fabkecedghhdifcdijeZeedkd
驻场	diffidZbmbcgggbjdaebgdiqd
驻点	fhgjdfefhgdjgkeddlfeffdnc
驾	ghgcbcfgjciekcbfibdcddgbe
骂	dbZapaifZoibfgbigrdedZYjc
骂了	fddekdddbmddaidbhlehecegg
骂得	fdfdkdifdjdfgfejemfgggcke
骂我	feddkcddclddeddidpfeedcjd
骂我们	feddkcddclddeddidpfeedcjd
验	eblhfcbchgZfaddhpjbZdktdf
验厂	dcldbccdejeeidcbehfgdcocd
验室	ggfbgcfhfgeeegfbeagcdmlcg
验收	ecdledcbjgdidegfpkbbfhhie
验收单	ggfeifgfieeaeeecgjeefhcje
验收后	gfikafccjeadiggYlkgfiecde
验收完	gfehhffcigfafefelefdeedie
验收完了	ggfdlggejdhbgffofdfeffejf
验收标	gedkegffifdmffidgjgffehef
验收标准	gedkegffifdmffidgjgffehef
验收过	fffdjgfifcfaffeniedefeege
验收过了	fffdjgfifcfaffeniedefeege
验证	eembbgbhgdbeedbZdjfcdmlce
骨	dicbiiaelbdgkebjdeebdiihb
高	eadmdfgidhmeiZZahfcccgfdb
高0	ebhcdflflcceeeebeafcfhoeb
高了	fddjbjcgckkbjgcbhhhbieccf
高兴	eifggbbjcgeidcefegcZdfaZi
高铁	gabbhckbmbfcbcdckdeeebYhg
高铁上	edeeifiekdffefeeldghfeccd
鲜	eehbgigchhjelebjeffkehccf
麻	djhdeebjchdgdiehegdaehkdb
麻烦	ejheeecdfkegdbfieoeaegfgb
黄	chZfYkgcghdicaeZYZkifcaaa
黄了	dddgbjechhegdXfZafcegbbZb
黑	ddbgfhlbekieahafinbjbeeic
黑了	ecfgeiecfjidadddhjfkdiZcc
齐	ggjciafcmcYkbhhldXbZklgaZ
齐了	fblbhdbelbfieekekaedckjdd
龙	khabbcfbmccgjdZcgaihjbkcc
`;

export const RUNS_EN = `
'	ZfadbalkZlgbiefbcodndkYbc
's	dXeieifdangkkemggodlhjTYa
's desk	cddlddcclccadeledbeZedddj
0	bfgigXfjfevkgeYrpidgkiskm
0 a	ZecghahZpamagcenZgbWaZVdZ
0 a month	clhbeeadkfhekkhmdafaecZec
0 and	ZkhfbbWbncleZhcbhkgXbZlYa
0 day	diflaebclfmelhhdhZdddkabc
0 days	VgigffdfggXjjbYZtffVdmdoX
0 days,P	cabaccnbdlbbadeccneeedapd
0 down	ddccleefblcfddbbchfafcinc
0 down again	ddccleefblcfddbbchfafcinc
0 emails	kbZaccjfghadabcbcYdndigbc
0 faculties	dclbefcgieldcdcbbceedjYdf
0 hrs	dhidedbgkcbfcddbdZfbeclid
0 if	dbbmdeblcdqbbheabjnbddabd
0 instead	fcjfeedfkcidheeZiZiceeadh
0 instead of	fcjfeedfkcidheeZiZiceeadh
0 is	aeekZZfckdebZjYjlijYgadea
0 is 0	dahbdckffiZfbcfldfldedkhd
0 min	khcYcZfghgZXZiceggZYedhgY
0 monitors	fjlaeeZjfddcgfcbdaedcbcdc
0 month	ebcmcdbdblYhfdbcahdmeebad
0 months	ZZegklYgckflhZdajgalaZbhn
0 more	VfdejgdifXcbccjfWWgSYgikm
0 more seats	eciZkcckeaicbdjcdZcadcbbo
0 mths	cjcdhehkcfdbcfdcbeemdcbdo
0 of	fbnXdYeffhXYfeZmkkZZZqphX
0 of 0	YWpYcZdhgfZaggcifkaaZroea
0 or	cganZbYdkdhkaacZjhcYdchYb
0 pages	cbhkdcadmccnecaacYbglbXbg
0 panels	eeldbfcdkekddeebekfffYjjd
0 partners	ecaleedekdjaieocdameedace
0 per	cbnaccbclcijhcbcbYlbhbZci
0 ppl	mbaaddgdmaadYaacZUgbcXYka
0 price	dbcflecamdnjcecieicbeeYjl
0 questions	eekdfedekdcdkeaecaedkioce
0 report	clfccdZdldbkcdebececdjmaj
0 seats	fekidZXggfkjYfcXehiXdhXYm
0 shops	cmeafeckcdZeaahdddabbdYai
0 sites	gfbakcjlcakbZbbmeYdZdgfai
0 stores	gZfhdahanadaiabiaYdacZYcb
0 tickets	eceeffjdcldecfdcenibedcli
0 to	VkkVbjTZghjhUmgeXgbfWnlbh
0 to 0	ZigXgjXcdjmiVjhZakcgZhTbi
0 units	ZgcZnafjfWdkYYZlWXaYbfdZj
0 users	iYjZdZfcnbhabaaZZbbXZpcfg
0 vs	ecbndbcembehXecimZeacfZbb
0 w	cahibdidlckgjdchhbcbdeWmc
0 weeks	XYjjWefYdmcbcYftkpaqZYUdf
0 wk	bikbccbdleaalebdeaedinbcc
0 wks	dVidkefVfkYXhaWvgkXiijbeZ
0 yr	baijkdXkcfjiaYedddaYbfahl
0 yrs	dhefiZglhXZicceYWgjVgZhhn
0 yrs on	cjkcbfbfjejbkeedeZdffgjjc
0, deposit	gggdlgcijccpcedYnaccdedha
0, less	aajicbZjdgfeiedccfeZdjadj
0, lower	dchedjbfdjnilecblgeYcdbdd
0, more	caZkjaZghfhbldbgblmabbchj
0, off	cZasYYVVgiwUchZhmoeidVRYd
0, off or	fddlccccghpZfieZkpbjdbZZi
0, upfront	dbcjieaYobgnedbdoZkbhdedc
0, uplift	dedhkbZflbocZdedchcZdcbhm
0, w	bbZibcjbmbZaZdhaoanabcacc
0,0	PejgddddlbyddfienehbkWhdb
0,0 a	dfbiacjckdkcgigZajecddadd
0,0,0	cahlZdZcldfhZbbgpXcbbhaYb
0,0,C	bailabbcmblkebbahZdbbdaac
0,0,P	caiefcgifekfYZXemkdbegdba
0,0m	bmhaeYVcnbohdlZfbWiZnahYX
0,C	cbgpVWVhiYhgcmghkdXeggeYW
0,M	cblbjfbgifkbZacbhcbddchck
0,P	YfigZichgflegjgcodYUadYUj
0,P is	diZablbjbkZcjakccaececbcl
0,P says	fcchcejdkeeZZccinXdehgbdd
0,i	aZhhccjcmbmhakZdghbccbhcb
0,no	bfbbbnbfhgikjgcdihefcibdm
0,our	fcbfffkgifZcdfeejbfeffjff
0,w	kdjbdebdldjbaeccbaejdbZcc
0,we	cZbncccdkelZmcaZiYabZaZcb
0k	amababhigbdabmdbdadbhboab
0kw	dlccdfcdkeacddenddeedendf
0m	YlfZdXgapZndblaiZSiXmYkVY
0mm	fihdefcdfibcbdcmggcdakncd
0nd	efgXdkefgfVenjedjdaimemhm
0nd phase	cijbbcabmbZdZidadaeacdpbn
0rd	dZZeZjlckhebbcbaaicijbfYe
0st	bZjkZZacmbgbhlbbbZdboaYdb
0th	bfaendghckgjadalakiabaZli
0v	ikaacdaelbYZhbcaccdZddoZb
0yr	eeecledhhednfddcddeeeeedc
C	odaYckibldkhmjgjjjeijfkmg
C 0	ZYfmfZThjYnhiVfihXjWfaWWZ
C 0,0	fdcfkfdghfYebeeilclfihefe
C D	WdkSeWkmdYdWWWYhdYafVobke
C D,0	dedcmeadlchceeeeeZbhdaaid
C M	eecaZdlejdhgccgieZeecdkbd
C P	jhhddebfkcjgajZdbhhbjbabc
C and	bfbcblbckhbdakngdaecfdaee
C are	giXYZkXdfiZajgZcdWbmaYaZa
C arrived	ddddleabldadeccaobccdbgbb
C as	abbnaiZbndbqZZZYZmgZZbaaZ
C ask	foYiZaYbnaaaYbZbjjdYckjbb
C asked	ldeZUYkWsZcgcVXeaTZfeepjZ
C asked for	kgeVYchZpbcjZXaadVbWgdkmZ
C asked if	dcddfekejebdbedehcebednZe
C asked to	ccjheeafhgndhddbccecddYje
C asking	ajcjacbdkenaiafYiYbadckbb
C asks	jfgaXYfbnZUiXYZglUbZaakXZ
C at	hadfijcZqaoTiZieZVYbedXXe
C at M	cciikbYejeoZiclacbdcidaea
C at the	hffcdcifkchcccdafZdbdgacb
C award	baZanZbglbgfZcadcZmbohZcc
C board	bdlkaiYifeeiieobaahahikba
C called	ldhXhZVjdhiaXlYdadbdciYli
C came	YcbkkiadnbkYhdeZjhcghaXcn
C came back	bgcgjibfkdfbiibccidhicZen
C can	ejkZbebdkffblcbmbdbeddaed
C can't	fcckchcehhadambmnffbegddl
C cancelled	XXWWYohXhjWiXbXhWigoWXbem
C chose	fddcekceckndkbccdbebcdbdd
C chose R	fddcekceckndkbccdbebcdbdd
C contract	ckbfgdVbnbeliabamXgXjccbm
C countersigned	edddmeamabYpddcYeZachdbha
C demo	aafedbkdlddeZdcchaedgdYbc
C done	hZYXiamcnaZdfbaffWcYacXpZ
C downloaded	nbcacdaclcaebbZbbabbdicbc
C downloaded the	nbcacdaclcaebbZbbabbdicbc
C emailed	mabdcebdkeZbilicdcfceemdd
C extended	feebmebhjdapffcbcZdbedbco
C failed	fhldffeckhcfcedcenfffblaf
C fine	cbcmccbcmcjcgcalkZbbdbbcg
C for	fXeYhZmkeZYcWeXblVZWljWic
C for the	ZacaicnkeaadZZaZmXaZkbZje
C from	fbbikcYflclblbbbbZcbdcaac
C gone	abYdbnZdihnjpbckejeYccebb
C got	ZgiWVlcYmdhXplZXYfYdWfggg
C got a	bkacdcjdfiZfhkeffdflehiek
C got it	ZaaaanZbmcacrZbbcacZbggac
C has	apfcXbZfiegjjqjTefjjefjdW
C has 0	djhbedbifchfgohddidaddgcc
C has no	cjakgcZelccnchjchilacgace
C has our	danbdecdkenbgklcbXdchcYhe
C has to	embbdfcejfabblXciikckcije
C have	cheZjjbjeciifmlkbVbXceYag
C invoice	fddajegddjbbfedbmechecbZd
C is	hibYagiUkefZkejeVcZeZkdbl
C is in	bgZkicZdnZWYjZgZfYcYccibl
C is the	hhbhadaelbabZdZmcYdjecZab
C just	lfZZeZhhhcZhjYYhZYaabaXZb
C killed	efeffjefghbeZabddbeahdbhd
C killed the	efeffjefghbeZabddbeahdbhd
C left	fcbbkegbejbchdcgcZdkbcbab
C legal	fffldfdeckbogfdhcnccffccf
C liked	mfZbbaYghaiaeahZakcabbYZa
C lost	cbccdgjcnZkZXnbbjYaXZcXaZ
C loved	ahfafbknaaXahbfaeZdbdhZlj
C ltd	fjahdcaclbYmicaedfeidcecc
C mentioned	aiaabbkhkcZciddddbebcbeZm
C moved	baibldgcmebcieafhabaifZab
C msa	ffeekechidbpbdcacdegdddeg
C need	gmXZbcZcnaXZffflZeZYcdnYa
C needs	anZadhZdmbXcYYWlbXbaXZrYa
C new	eZaYfZmagiacaaXcdfaibaaac
C no	habbdlbejflcXZmahecZdbdbd
C not	YdibalXaifZjcYWZggckaZYeq
C not renewing	cabbemafckYigbacidfmdcahr
C on	kefehZVhhaXhZZVhbUjeYdcWY
C on the	ibbgjeahgccjedZjcZibcbdac
C opened	cbhegbibghYcjcccckiaicamd
C order	aaajjdbfkdklYaZajaicdcccd
C out	bacadmacckfbcibddbdedcZbc
C paid	aYZYnZejjYUVgXdhtWZdZedVX
C paid the	dbccidhkiZZYYbgjoacfchfXa
C passed	aambajalcZZbZeZZbibZlksZb
C pd	bbZZnealccccbidaqYaYdbabl
C picked	jfcddjcekdadgaabcfdcdbgfc
C poc	dbheebjjcikdgheacYdkchodb
C pulled	feffgkffghdddnbidefZddbed
C pulled the	feffgkffghdddnbidefZddbed
C pushed	aaggZbjcghcbdbabdhdddiahb
C put	gYbicbhdclccafZcbZcnlaacd
C quote	fdoZdcedmbnkgaajcccbabYkb
C ran	baiaclakccacanbbbYbmcmiac
C re	eeehieeiegandejeemeeeedel
C refuses	ebchicfeblbkbabalrdaedaZc
C renewal	bZahgZiZoboYXYYZYfdhbacjs
C renewed	bYaZljYfjamldZaYYXjXdgZYi
C renews	baZjbckcldadgbbbcYblcbbbo
C said	cgdXWmenXjUWeiaVXnfbdhZXY
C say	cabbibkjZjibecbZdlcmedaoa
C says	TfhgdUiUdmidZSiWUkgrVUgdk
C says R	dkcieeZfdjnflffcfZfYeebbd
C says the	bfgXkdZcjhXdacabfmbcbbpib
C sent	VZjXhZmZihXjWaYXlighYilVe
C sent the	ecabkfjcleYkdeddcafcffjde
C shortlist	cbnacbacmbcindbedadaedbeb
C signed	hVWRiYjjhWWzfeffccabffXYi
C signed D	efecmfaihehodfbabdoifdedb
C signed,0	eddbneZkedYnahgabbdddhcba
C signed,M	ffecnfZcldanbbahgibccdeba
C signs	cbcmdeablcbjkcdcdboedcccf
C since	bZoZaaYigaYbcZaYaWZkipZYb
C so	aaoZacaekeglhcbldaidefbce
C struck	feekeeddjianaeccmndbeecdj
C tender	eXgXZlXbpZdbmZhbbWYgugXkZ
C to	ZZYejfjaigiikXXaZVhXghVZY
C to R	dccbeejfdjeblbdddbdaadadb
C told	faahgkZZbmbbhbllZefmkaWbk
C told me	jgcgcabdghceeemceYgildcdc
C told us	cbdbembehhffkfcdeZfabebjb
C took	hddckecflcahccbcbfededbbi
C trial	bYfiZjXhehgdjhZXbckbbrhaa
C verbally	dbdldeblcdjcbaZcbgmcbcdbg
C w	bbmahcacnajngcbYghcYnYjZY
C want	emdfWYTYrXaobfVgkdefgamnW
C want 0	dgdideddldaicjbakkbkhdjlb
C want a	ciiagedfkdieabbaeajeeciie
C want to	jfcbeeedkfcdcbccdceddiYde
C wants	YfcgXVlbpTcfadfldagcWkjne
C wants 0	YhYigcgcobkYgZZlSgdgblhhf
C wants a	ficfZdfjebcdegiZaWhadgcWk
C wants it	aijXddZcmcecahlYbZmbcYjad
C wants the	dbkacehdkdfdbdcaiXddedZnc
C wants to	hejfYdaZobWiWZefhVZYdmVkY
C was	kcggdaYcmbcbabkidXajcblhd
C went	VUhYehjdgiiYmWYcYhZeflYlX
C went w	cbbbcnZdihmemecdeYfZcjhie
C will	dkVkYXgbnbhfbZXmchoUnZVfb
C will sign	ecdlefcdkebghaabdaobbcdie
C won't	bhZgZlXadlkbgdbZZqhcccgff
C wont	aYZjdjcYcmhZabZimokTbaWil
C wont do	bbembbbddjcgcecinpdcfechc
C wont renew	edcddlddjhocafeddedaefajn
C would	icZlddYbnaYbXkZjieZadiYji
C's	aafeeelYejckdjedhnekjdZdY
C,0	jieWdahgdhjgahYmhgTdakhbf
C,0 users	kcgdbdacldgdfddZdbeccnZac
C,0,0	bikbZdadlemgalcZabcbebmbj
C,M	XfgefghYrZkjflZjkXbcbVfWh
C,P	YiZgbXkkddifekmabmgSdaheb
C,P is	ajZaccicmaYbaYmbjWdaeakbc
C,P says	aYancdganemjlZcYYmjXgbfab
C,R	dZjdamWcldmjqiWbjUakYaaXk
C,R 0	fbibdkcghgmkmdddkZcbdeZdf
C,all	dccbkfffjecddjeacgedfdfnd
C,assistant	mbbaddcekdcdchndcbecfdbde
C,can	kicbcebdkebbhddhbchdecjZc
C,cfo	dbemedbckeffjcoeeidahdced
C,cfo P	dbemedbckeffjcoeeidahdced
C,contract	dbdlgfbekebofdmcjhaaecgba
C,everything	dbbnaecamcajbblifZZbcccah
C,go	edddkedflbblbdbmZaacdbcgb
C,got	mbcbdcbdlcchadcddZeamdabe
C,grant	cdccelcfmbbdbnZbdYdbddgbi
C,its	agidjZZdmcjaabhmngcYYeZba
C,just	jgXiZaYbnaYcYaYZeZbXbZYYZ
C,met	kabadchdmbccZaXcbfdacaZfc
C,mostly	jcjeeedfjfbdbedddaedlcnbd
C,no	kdgYjVZZpZiYhlYYWaWWiXUXX
C,not	icddjbgembdeeeceeZfZedeld
C,not a	icddjbgembdeeeceeZfZedeld
C,now	eddhjeddjdaZddYnkfdefecle
C,price	cjaiccacmbgcadcndgdccdkad
C,quote	ecoafeacmbocjafacheabbadd
C,says	daimcdZdhhedicbgbhlZgbZcc
C,sent	mZjZbfZdldihcdfZcZcbdbbcc
C,the	YmZYakYbncXbjgnlbgcgcbiaf
C,they	jZhZYhjXqaVigmbhhXWeiepbh
C,they want	dclfccZdldeadbbfhYdicegbi
C,tried	lgccbcadlbcdbdcddZedegfgd
C,voicemail	nabaaaYclbbcbccabYcacjhac
C,wants	hdfkbcWcfinZehYXajjjZaYYZ
C,we	dfakdhddkeoibhabeZdbclice
D	YbhfgYlkfcdeegiplevkkhaij
D and	YXblZZkaihaZeZmUYiqbaikfe
D at	ghZiZiYZekjainVWblXlZYYZZ
D at C	bmdbfeeclfadclaafhbacbbcc
D for	cadljeZbgidmacbZcimbcbbjc
D n	dbaedfldkfbbjdkdebmnegcaj
D or	akYZkceZbnfYiagmYnjmbaZig
D to	bclkacYcldZaadjfZZkbakZad
D w	ajgaicYbmdXaalcdbcdcfjodc
D,0	XZifkYfjdiYdgaiblfflhjecW
D,C	XgkbjfcVkfWcbXkkdddgbajlV
D,M	aXkcmcbfjdhfeTfckVaYfgaYi
D,P	VehbihjUihkYZfViYmemdhRgi
D,P is	deibkeZckdacbgYmcjdidiZah
D,all	feedlfcclfaZcdclibcddffdc
D,he	biZlddbhgbYhYcgaaWmblbjbj
D,their	ajjZbdWifbbbZcZYdcZabqaZc
D,then	edbfjfkclebZdbZYldlbddccd
D,they	efjiddableidghYXehnZbliij
D,they want	fdildgcelcikbiabcfjbdjjdi
D,two	ffecmfbkdehogebbbeaidddcb
D,we	jbhebdbdkehdaedZbabbpdcdc
M	XgfchYghiW2lhykjhcZbYdfYc
M D	eiicbekejfibilZcdclcjdjjf
M a	dgcijeafjeihkkccdhcaddajk
M and	dcfjdebdldocZkZadbkcejddh
M arr	ebaledajlbancZZZaZkaadbcj
M each	cbdXgcngjdlkceekecfefccfe
M for	ggjfdaYYgilfilkdjkZdZZVYY
M for the	cgekfeZdldjjjjlcbleiebbdb
M in	ekdbkfcgifakdlidldfdjgjee
M is	eidbbkZbmfibgofbZgidfjaif
M max	ikdccebdkdfcbpbbbiccehbhe
M to	dmccddbdleYcgmhcdicdcciee
M to spend	dmccddbdleYcgmhcdicdcciee
M total	bZfghajjfbkkZYgiXYbZaaYaZ
M vs	ccgablceignadbcdjceegkkee
M,D	dbadnejcldYbbZbancbbccbbj
M,P	aaoaccafkdpaZYeciZdbehkgc
M,R	eahkedZfjemdgZZddcdcieded
M,but	egkcfccejeggjjjdeYdbhjaec
M,they	dbmacccelcocblhZaancidafd
M,yr	ckkZjZaiiZgjfWhZdZZcaafaj
P	jiffUZjjdhghfk0fhmhkZkijf
P , C	mYbjecabdkkajafbblcliiXec
P D	dahijdYhgeiqehhYgYeibgehh
P and	bihgedaifcfkacabcYcbjdebh
P asked	XjlWbZejiZYYdWdZeYfWhkcZY
P asked for	ZlgaebZcmbZbkabcdcfYbkeba
P asks	gighaaXbnblaYmZZbicZdbldk
P at	gkadVZggeichccmXXdjceZdhc
P at C	ejbeWZhheidhZdnXYdkceachd
P at the	mbddedbembebbbYdeadcddicd
P called	aahbdhjefjaegccldlfbecbhc
P can	ahieZahZoZWiYmlYaWfZbhYab
P can't	fkcfdfcckdaejbodebccfdced
P can't sign	fkcfdfcckdaejbodebccfdced
P decides	bmcbedacldZdkkmediddkhacc
P doubts	dlcbeddeihchacZddniafcacd
P fine	dcchcdkdlcembcekcXdbedZac
P from	jdgeZbihgdbhcYiWVgYgdkeZg
P from C	kdddaZgifecdcZhWVbZhelTah
P got	ebjbbhacleabaZaccadYbalgc
P has	ZefiYaiiefcgWnmWhSjiYYVYg
P has the	ciZhaegjebZkakXabbkZcbaba
P has to	dZhmdcacnajabipcjXcZdbaad
P in	mhZdbagYrYfacgkajeYYZWdVc
P in finance	feefdgjejebcjecdkZefffdch
P is	adheigdhbifkaaplelaXXhgjf
P is livid	cccckdfdficeaddkdoebecble
P is on	efigdfbclcajfgkkdgZieiech
P is the	bmbcdfbfjeabccmcdafdeZobj
P keeps	fjicdbaekebemcbcejfadcZhe
P knows	oZZadcadlccgaafddaeaccabd
P left	hadfcbjcgigjYafZZZfmcaaai
P likes	baaicakckdYdkZoeeYcbgddde
P not	aeeejYhbdmZcdgZjajckbkXXY
P now	edkdfffekdjbgdoceacdededk
P of	kkbcbdYbficYfZbghicaceicZ
P of C	lgcgcdYefiYcbbZhijcacajda
P on	icgmcdbblealacZbcakldkbcc
P out	fZZakaidnaabackcaYdZcbilc
P prefers	aikYbZadmbedgbkcbZjYkkjZd
P reviewing	cikhcbZckelcbaZcbaejdcecf
P runs	ejhceddejdcjajhddfddiikei
P said	bjgjbgXcmdieYlcXZliiafdda
P says	bhghXgidggihgkUimkdddfikh
P says ring	jcdbeeidkdbdaccbcYacidcbd
P says the	cdjhcfcdjhocafdldjdbidabd
P sent	akbigeajedbicchbkbdbfefcd
P shook	dcjckccmbbZnjbiddafcenade
P signed	cajbjcehgaXddZqigYhZcfcjk
P sold	cjcbdkccjgZbbZdckZcbdcabc
P the	cbgaleaclcgacafkaebadcblj
P thinks	fjhcffeehhjhedfddodcdhfhe
P to	ckbheebbkeZjcgncibbdeihde
P told	YahdajidejacZelbcjbkjebcg
P wants	QhefbYgehhiiecfjbpZefXmhg
P wants a	abffddkieidbdbZabodYdkiia
P wants the	bikZbdWcnbmakbijajdacZada
P wants to	amZfccZeejXiYZgbelbXaWlXj
P was	YeXbblihbkYblZWackdhbifla
P was nice	dcddflddihdemceefjfZfggde
P who	ckhbffcdmcdehcoheecbfeZce
P will	YbpfYcTYrYmgeXcZjfhSZoeXY
P wont	biZgbchcmdhbfcfbbjbjdZlha
P would	embcfgcdkeiddcZcdilbehcde
P writing	dkeceedejegdjcdbbZeccjjae
P's	keXjfiThhWffaXqihShRXdWXh
P's desk	cddlddcclccadeledbeZedddj
P,C	jfYhdZeiegkfjlVZglgUaXWkj
P,he	bYlkecbancmkeaibbcabcafab
P,says	aYaaiboejggchdckgbcbhccde
P,wants	hZfbcejefidedcccdhhcfihad
R	ZhfbZflXhjoW/eeZVgZldcgdg
R 0	cglabiYembllpjeZjWcZhbgba
R 0,0	dendeaZfkcllojfbdacbhcXdd
R D	ZhZZhamjddZbgdcddebbddidj
R M	ejZhcbZelbndmaadbadgcdced
R and	hicffYhiibagrYfZhgaZlYgYZ
R and R	bZbZiamjdfhknfdcidcdjeced
R at	YbdekakjgfbdqahZfhaibmfhh
R at C	caealYjjhbckledbhhbaagicb
R for	bZaajkZbmgdjoZZgcbjaaiZbc
R instead	dchidkcckiZelejceeedheceb
R is	ZejibYeddjcdpZXbccdiccWba
R on	ZlafchZdmcidnccbbcbcabdYb
R ones	ciidebdkdaakmmjdeZfbemgee
R pitched	lkZadaZdlcYdgmbdecebfdjed
R quote	fdanfdceejednfeefkekbgfej
R since	cjbabladejgblcdddadWcdcck
R stickers	hbbccbjdmbbfncbeeaeZfafcd
R undercut	bbbZchkghgmkhgeficgeffdff
R undercut us	bbbZchkghgmkhgeficgeffdff
R's	ZVjichWYbmmeraTidjZmelZab
R,0	dbbbanZdckmckbcibZeZbcYXb
R,C	ZiZZcejemaXdpjZbcheXabbZZ
R,P	banbdiZdlcZikclceZebdciad
R,R	caocdZbembeeldcdeaeaocXde
R,contract	ijbabdifjeealheeegbbdgcda
R,no	bjajeaZeeiZdmddefcejdcbnd
R,price	dcdbdekeejpcmcbbdYeYdcXhb
R,they	cabaekkfdjfcibbeeceZbdhed
R,we	cbicdjaekdehmedeeakZkdkcd
a	shXbbYbiegfbigfbckZgbjljk
a 0	gmiZfaTlcXeifkimgfYbbliUl
a 0 wk	bikbccbdleaalebdeaedinbcc
a R	afckhcidbmcbocbchndpcfjbi
a ballpark	ajhddeZancofbddbfbjddbZec
a better	babnccZbcljfbddddofdfdZbc
a brochure	qXaYbaWZpZYeXZYZaabYhWTbZ
a brochure at	kdddeebcmdccccaddeeccbcbc
a call	oYgZcaWbqXYbgaXZbSebbgYdf
a card	mcccbbbdlcebYdbcbgeZdbaed
a deal	ecdgkdbgmbijadcclXiaecbdd
a demo	neYYYcfYqbWajZaeiTchbwVYe
a different	ZifiajZafjcemccddbebdcadd
a fit	ZhdfblZdbladbbbbdnekdckbc
a flat	aajcclaccledaicbdmbaeaYah
a fourth	cbcdmecmacacbecbdcfdedcdp
a line	ihefggeghfcfifdkfZfeffkif
a local	aXlldaadlcbdmecdeZeahcZbc
a lot	ccmgddbdkglehccednfjeeced
a lot of	ccmgddbdkglehccednfjeeced
a month	bmgZcdgblegbjjglcYhkdajch
a must	cjbbbkaelbYhaceZbZcbecmic
a name	oYfcdbYboajhfYebdghibZXba
a new	hbjYbbmZfkaYfYYaboafgkjle
a new contract	dddaafmclddYdfdffdbdiffad
a partner	aldidecckfcZccbdfcZmedbcd
a pilot	akfaeaZhgabdfccdeYedecYde
a price	gflebeZhfembgbbbefdichgaa
a quote	aYhYedjjeZaeaecafXdbbnkbc
a refresher	abbdfbldmbfefeeceZfaecanc
a restart	bbhicbjeigdddbkieccofccid
a second	ZmZaiYYipXXbXacZZcdfZdZWs
a tender	kjabcbcembeeacledajbnddce
a test	enZceeblcbackcaeeZfajpVZb
a week	afegicXkdbYnXaZnZibZcnWXY
a yes	aZepcdbcldbbbdkakZlcdcYbc
about	YogcZbZWkeieeiYdbhWRXhdni
about it	cfdfclackgfbkfcchdcaejadd
about the	YdXlYYkadmkbgYXeZocacfWkZ
above	ahcpaYdfhhmaiVhfZkZYZYUZa
abt	dhVhacigfhdddadgTibglZkih
abt it	dddffjcehhmdkbmfemeZfeecd
abt the	ZfbhcajejfebcbbcdjebndZbf
accept	beemZaYabmhkZebmZpbkdcaac
acceptance	edccmdbblcafaeepmgcddcbld
accepted	oYhYZaXapZiZYdVaYXZWaXXYf
access	cjgcjdYelbbgcahddbackjjch
account	kYhZjjZYihZaiaZalibihmWYb
accts	dckdhddcejgdfddYajdecmdjb
accuracy	dglccbbdlcZehedeeafdccnde
ad	oZZabbZcnaadicbbcYdacbeZb
add	ffdkefWdqXXiZaYigcbXcZZZm
added	cbkajcakdaebacbjbXcbbcejk
addendum	dackgdadmadqedhbbZaaeclal
adding	nYZajaZkfYZbkbYbbabYbbaem
address	nbZccbZcmbabZchdcadadkfcd
admin	jYgeabjbfiXhgZajadhYcgYgZ
afford	bnbYbfZbhmZbesXbbjdYccZak
after	gbggihUciffmhdegcWlfblgbX
after 0	jZlYbcalbhccdbicbjegemjbh
after the	afceljVadljdeidiYgilailjZ
again	fVXakUoakdbYbeYWjhcgUUcog
again D	lXZeYbhbmbiaXZeXXUXZZYljZ
again,0	ZajbjZeejfhcacbZbacjgbgWm
again,third	dbbakbgfamiddcaZcpdcecZqd
against	cbflcaacmcimqcaddXcaYgkhc
agreed	XVVvTXWanXnpbbhZofeWXYTVU
agreement	ZWidigVapYdvYXWXWcbXbZYmd
ahead	cgchkaYfkdghbaZicccgcdkbi
all	ZhadgejmeNeadgiYifZjVjjWd
all 0	akbZmaXmbaXbYeaZhgcZbghZa
all R	cncbddYdkebeoedeebbbedfed
all day	ZYaiaakbmcabhbcbbZjkdaYYd
all for	ggidedcifeahbafdjcecdkacc
all i	fhdgfdcembaeacbdlkecieZde
all in	aXhmbcZdkeogiYjcbYcbbacdc
all spend	biahckYdiiceanZddbeiddacc
alone	aleaZkXigbXajioZahbbZhhab
already	YmbhYhajbjbemggcfVanheWdg
also	YXigjhXbfiqjmdbkdgdabegbi
always	lcddchbclchdiededjeadgiZd
am	acgdkkVkciVndYhXiWfYZdfWh
an	raedbYegjcckfYWValYdYYhge
an email	mbcbccbcnadiachcckdXdbZcb
an intro	lbddedcfmbbikheeeafYeecdg
and	Pmeecehddjilqfmmkokmecthd
and R	XadcfVmjfbmiqcVbfcjWlaeac
and a	XhhifaWboZelfgadZcgYeejck
and an	hlhdedbhgcghedhdeieaedlde
and he	didhdfbdlchikZibcakceiecc
and is	jjbddfcfjdgeiehedZfcfebkf
and one	fckkcdbdlchjoebedZcZkdceZ
and our	daghdcjdclfdejbidlfidhamk
and the	dfbfbbkaameehfWjepdoZeekc
and they	chZZkjYbgkWibglniYUjaebYY
and want	dfdkcddejflYZmalbmeYecZbk
and wants	dccgkeckccamZiccqkbZecZcm
angry	abaZmaidZoacacbYbZdkdabmb
annex	cbcmbdbbmbgpbecdafbcbcfgb
annoyed	ccdZickdbmZaYbbkcmdYdghfc
annual	ZaglXZiaqXkbZeWXpTZVebXmf
annual service	dddbdelfjebccidddaeedfdne
another	YQijlgRhhbejpVfVViXWVfdXp
another 0	ZXWkmbXekdkgfbZbZfcXaZVeq
another month	cbfkedcekdcdieebfaddfncde
another way	eeccblddekZalcicdaegcccbc
answer	hhagajYaZoaZlcYhYoboaaWja
answered	jZfbaZjdjeacbcYdcabgjbkYh
answering	ebjcjbcddkbcZccblZenlcmbc
answers	VjnUWVhXtVSdkhhYXWcinWpld
answers D	dikbdcafkdcdjdedeZcbjdjge
any	hZYkZkXadkZkYikYilbaabhYa
anyone	WjcWXhlXhhedfhgXZoihZYWZb
anything	ekZfYXlflbgbZmmbeqXUZdYed
anything over	dgbjbeabmdmabZpbbXcddhahc
anything over M	fiehegdejfjcdZmddZdffhdif
anyway	gbbccdkekdacidjaebicddade
ap	cbbcidkancYZfbaYpcZbbbZYb
ap says	edcZgeibldZbfdcaneabcdcZd
api	ZliXZYWiegWZYhYZfiaXabsjh
app	aelZaaiidjebgaYabldacnlbc
apparently	aackabidfjibobbacZeigeabb
approve	hdlndcYbmfchaXmbafdccaagc
approve the	cenmdeYckgbbdfmdcdaeedcde
approved	XogdWVUekTajVplgWZiVXgXXf
architect	bjkbcdbifbidcdgceddcdkoce
are	ZkffbgaUfkmamYcYhnYkaggai
are up	ajjbcbaenaceZbkcgaeakaacc
arm	ekdefgcfjebfdjicedfefgnef
around	eieXgVkhhdfkjlhZZVadafVXg
around M	doebeeaifaikZnkcdYccehZdg
arr	ebaledajlbancZZZaZkaadbcj
arrived	YWfXlYjYgiVaZWWbrbYXYkelb
arrives	dcbfeckbmbaigccekaaacccaa
as	jfbhghOgkXYigcXgcekaleYRm
as a	jjacbaacncbibbYZcfaZofZba
as last	dabdmebhjdfbaedijaZdedZcm
as last order	eccfnedhjdbbbfekkcadfedel
as ours	dbkdeddekdbenfccfafedlcee
aside	bnbbbdZhgabcbqkbbZcYcbacc
aside for	cmccceaigcdbcoeccbdbddbdd
ask	lkWlVWUXqYgfgYhXmhbhahiWb
ask for	mcccedZdlcadhdceeafYfkZch
asked	hmjaMNbdqUighdTcWdYdhjrjc
asked for	ikedTUcelbhgZhVdYdZSahhfY
asked for 0	hXXkZchbmdiZaZebdafbdfXnY
asked for a	jjaZZaeigYiYXlafcUdWgifhY
asked for our	cmabebaflcZelfeffdgbebibd
asked for the	cjidffdejfoaaccdejgcdhdcb
asked if	hjdacaihibgZZZYZhfdbfmnja
asked to	bZjgddhifdiaiadZahfYlebhc
asked us	bgnZcccdnZjcidajaXdfjbYhg
asked us to	bgnZcccdnZjcidajaXdfjbYhg
asked who	gmZbbdadmbecZegddVfgdcdpd
asking	egZfhUhggdfbgfkihgeSbUlbm
asking for	hZabmbgidhiahbZhdhaYaaeao
asking for a	cecgleblbcifbedjebfdecben
asks	ngffUUZWsWggZhUkgaYSXWkbg
asks for	iebkadZbmckgedcgZddYccbhh
asks if	kgYbacgdlbXaZbajfXcZdcndb
asks if we	iiaYbdhdlcacbdcjbadbedmad
assistant	oYfYbaYdmaZbefqbbYcZdaXbc
at	gcggcedigcogkhhhaiiemiggi
at 0	YadqYcXhkV0ekhegjcjPgZZUc
at 0,0	ZXdihjXkdbvklXiVackZeYaaY
at 0,P	gejhefdekembjdbddZeedecee
at C	ceiagajjfdcefjhjZeigrmelc
at C D	aZjZndVbocYcabghgZfZaibkh
at C done	ccbbfelekdebbedjcaecdebod
at C failed	fhldffeckhcfcedcenfffblaf
at C has	bjajgdZdkgbnbZidhhlbcfbbe
at C is	ZkYecaiaejbYcZlgakbgbhZgZ
at C said	icjccaakcfbdhbdadXhickZce
at C says	anfdceYapYegZXmdcZbYZagYb
at C since	ddmdedajebadaacceaaaindbd
at C told	kgdbdccdmbeebemdeZgaldddi
at C wants	igjYdeXdmdedahnkiVmccYiYc
at C went	cbgchjZiciWfgcahehdZhmZZc
at C,0	ZZiajbhbejdaYZZkalaagZXha
at C,P	egdXZakjfaYZajfYcVZaaiYjb
at C,they	ZkadcjhbmbcacidjeWaYljihh
at C,we	dhbkdcddkeniaibbeZdcdlace
at D	ikbXkbXihZSeeaafWUVYcZXjY
at M	YXbifhjapZqbhYcYaZXUieidd
at M,R	eahkedZfjemdgZZddcdcieded
at R	dgbijadkedidddbddZeiddbdk
at a	eekZccbdmcbdjecdeaebdebic
at all	ZmidYZWanfZfYajfknZYdZXZa
at it	bijfabbYoaakebabdbcZdkmcl
at list	dddekcckcbnoaeecdncZddajh
at lunch	fejciebifcllaahadYecchbcm
at me	aZihbaibcleZldbagsdZceYda
at renewal	dcdiYmYcZnYdncddeYdhcdcbo
at risk	dehkcbgfdkhdiccddYendddbi
at the	qSbdddbWocdjbcWYYbbZficSe
at the booth	ndccecbelcbbaebddYebdabbd
audit	akgacjZiffgaYZalagcYailda
auto	dabgibiclcaheYZbakfgicaYf
award	SeXVthRmfUifgUmWVXmUzgTXb
award notice	ccZakkclcdlhmdbdcbddokcec
awarded	aaZaemZibjacmedcbbecieacc
away	bZaabkjdifedcccddffecdmcc
b	dgheeZYdoafkYjYlhXeZbclYk
baby	dchceejaoajdbcacefabbkbcd
back	iYYkaclahhgieidZdnkfaciah
back D	XhjfbZihhYYhZkkTWkiUceVVY
back for	babbncagkdYdYcccbXdihceaq
back from	aaanbdeaoaYlejkbZWjdcZgba
back on the	ddbkdddeamedffdffofdedcic
back the	ebcbjdiedkZbbebdojececejc
back the last	ebcbjdiedkZbbebdojececejc
back to	ZgffcZmdmcjbjcZchmdadbkdd
back w	fgclffefhgmfhjeednebidheh
bad	XfYigmXcfjZchcabgadplfaai
badge	hbbbbblcmaZbXaabcXbZaZYYb
badly	dbncbbbaanbeeddafnfbeobef
bake	bfmfcdZdmbadndcdejebgmidd
balance	cabaeblaghZaebelsjbZbcaZa
balance due	fdebneabmadcdehmoZdcdedbd
ballpark	XodZbbXhgbobZYbZdYjcaZmca
bank	ajZjbbadlbXcZkcioZdbbeadd
batch	hahjcbacdkaeccccdmemeikag
battery	cnbbddbdmbZghcfcddebdcobd
battery life	cnbbddbdmbZghcfcddebdcobd
bc	biabZilaijahfhdhlicadijXa
be	dgddahieidbgfkboXekjlaQYn
be signed	fdeibfhghcbbfdicecnkdefcl
be signed D	fdeibfhghcbbfdicecnkdefcl
be spent	ekdeefcfifacgkbcfhdddiced
beat	dcgclaZkgcjkjbdcibbbbdcdc
because	bbciidackibhbdcigofcfcaac
beds	ekdjefbgiefjiiaibejcchZcc
been	iZheZYhnZhYilZZggZcicjXaf
before	eicjaTbcjfZgfWhtheodgihUh
before deciding	cijddedgkccciccbeadcdnacc
before the	ejWieYaYsXUbdXfriRtWWUiVe
before they	ibblccbancXhYbemigZcmkfcc
behind	cjYadamffijekcclcafidakic
being	edikceccmbkkaecceXccdcbdd
belt	bkbajcedlbaibdbcaldZkalnk
best	cZbmciaaclndhkabcnbnhcaac
better	YYdkZikibiedlbaecleXcfhZb
between	dkejacYdkcbbkbYiablbaaZac
bid	UehifeTghfoakUbUbbfXqZfZX
bid bond	ccnbbbccmbgeYdbcdZbbpcidd
bid is	eafjccccmekegcbaebjboeYed
bid is in	ecnacddfkcjeYddcebjcofaee
bid opening	ecnbdbcdnakigdbdgcecldbed
bidder	hZaakjbddkYaibadcadcofacb
bidder at	ibbckacglcabZcbddbddmgbdc
bidder at C	ibbckacglcabZcbddbddmgbdc
bidders	cbobcbacnbedlcagbabapcZcc
bids	afpbZYXboZWcnaahbYcanbYaa
bit	caenabadkdolccabapbXakhga
blades	cjjbdbakfbYcofccdYfbekkbc
board	ZbmhWjYahiaagmqUdcjeZYiQd
board at	difhceakdeZecnhfdcccbbbbc
board at C	difhceakdeZecnhfdcccbbbbc
board meets	cdifccicldbcchfcdbYcdbace
board meets D	cdifccicldbcchfcdbYcdbace
bond	cbobbbbcnaidgcaccZbbpchdd
book	bbceidjeldZlbcZcbacbdcbcb
booked	jWjggaSgkXXhXZWhaWXWbgWfh
booked a	lajbadZbmdcbbecabceceibcc
booking	jabefejelcchceekebgbecZdf
booth	mYZZaagdnaXffbXaeecZaeWaa
boss	diWgbXjYkeeYcVpYjjgVjXUhi
both	dYjldcYjdicjjahfjchkaihfb
bought	dWaWinWZejjgpZjheUYlfhVhh
box	adjafaicfiXdjfecgbdmcnibc
brandt	iadkdcbekelhkccbcbecddZcc
break	cgbkedcfiehkbdaieZleedZde
breaks	bglaceZcnaaehclbdYbadcYgc
bring	ZjZZaclhhbbbfbabZhchccYab
brochure	qXaYbaWZpZYeXZYZaabYhWTbZ
brochure at	kdddeebcmdccccaddeeccbcbc
broke	edgblcacdlbbaijcchhaeionc
btw	cdeZacnigZghacdhfZeZdcgaa
budge	eeecdfkeigigafeecoecefced
budget	elYZSlejdhdhOlcSefejSffef
budget D	ZqZabZabjeZebrYackYYcaZag
budget got	albbdiZhZmabaoadchcnbbabb
budget is	afgbdYkYekfccfbhdmeZdcecd
building	ilXZZZZcpYYcfaaaaWcWbabYa
bumped	jcccjddhjdfbbaaddbdcdbhdj
burned	aoYabZZeckebqlabamhaddfbb
burned by	bnaacaadblfbpabcaqicecabb
burned by R	dldddccedkdemcedboidfebed
bursar	ckbbjdjcldZfaghbcjZbccabn
business	aaaibhidejdbYcalfjdmciZbc
but	dmeghOLYrYqhflsgbnkVbdfZc
but P	cmeZcabdkedggfmbcZgYkadhc
but it	fldbfgfejeXdbgleeYdefkcef
but it's	clcbefcejcbcicodeYiZfedeh
but says	ciageeeekemdbcdcdjidfbahd
but the	ZqecYaZYpaZiijpeXiVXahide
but they	kfbbddcekcbcgaZecjccdcabc
but they do	ekdegffgggcfjccefnfefefee
buyer	gaeccakdkehcibgbdkbZchbaa
buys	lfbbdbbdmbmbfoYacZcZcaYcg
by	jdmVcfcdghgiqcVgZnfYiaahh
by 0	bZjZZliahhZYYabZZcbZkldYa
by M	bdddbZlgifjdkjbfejeekdcdc
by R	ljaacaZcfhaenbcdanibddZcc
by the	gfibZchbjegYlffgZekabeWWZ
c	icjgYYXboZiZcheWjVbXhcqXa
c,arm	ekdefgcfjebfdjicedfefgnef
cable	cehabdidldYbbccncWddcnoZf
calendar	ababdcncmaZhbedgdYfZhajcd
call	qZZWTRlgjVYbYcacXeYeTfegY
call C	naddeebfifcdidbbdlecegccd
call D	gYbfecjXpbheacUXXfggZVeVZ
call back	habZbckcnaZbbdckcfcadedad
call w	djjcffYifdgjfbghdhbbekiad
call w C	eiegggdfiegjddcifZedfdice
call with	ecfgccjhgbhaZgbacghbdgdgb
call with C	ecgbccjhfaabZifacacbdgdbb
called	sZcPedWhhbcVXiZgVeYUYePkg
called C	oZaZbaZcmbbdiajcdZdaddcad
called the	majbbaZcmcacbaaddjdgebYka
calling	mUVWVjgWejYZgXhWbnXkdWlVa
calls	kcedkWhadkfZdZXkdfaibgiia
came	beUfmnWcdjhlljjgjhZVichTf
came back	ZdclfiYbpZnifedYfjffhZVcm
came in	eVdbnjVYclgkiVaklicWibdYU
came in D	cccamcchmaclacZbnZbcadhdZ
came through	dkXZiYgcoZZkbggabecbccZbb
came thru	bkbbjbfdmbZbhngakecbbfkdc
cams	ajhZdbadldgeideddkfccblcc
can	amefXbZhhXjdgnppddlVcfoaf
can be	cZjlcdZkcbkdilakbhmbcdbfc
can do	YabjcfhekfibmZYikkbhgahgi
can do it	ccaeebjghfYfieekeadfffhdf
can the	ikbZcdZancabhcalbabbcblYd
can we	ZnabhbaghbdhYciieYicdijbh
can't	XkikVWTUaoaglmmkisWgXllVg
can't afford	elcadiceckcdbpbddbebedbdl
can't sign	fkcfdfcckdaejbodebccfdced
cancelled	SUTUUudTaqafYdcfUlbtcUdal
cant	XfXcZjlZjhdefkbkanclZXbdY
cap	ekdibeabmcdldmgbeiakdcacZ
cap and	gfgjfgfejdcnhedeiebgffdeb
capex	ZhcZanVbobXaXqZeXXakZcdYa
card	sWVYhXTYsWXkeZUZhcbTZZVgY
cards	occcccbdmcccbdfddccedabdd
case	YmjZcdYbnaZblanZkZdZbeXZc
cash	aiZjalYZfklafpaaZibmcbabg
catalog	kjbaceaglbbeibcbeYeadaZac
cfo	afcmccablcdbhmnbahckgbZgb
cfo P	daenedbckehcikodcjckgdbdc
chain	mabbgcifmacdZbadbZbacfabk
chair	aamaidecmcccbalfbZmbkjYkb
chairs	eYgihahjfZklkhlehWbWkaXZZ
champion	YiamZXXbhgeaZeoZYUaqZYhZh
chance	ZjYYamZcmcocpcbcdbeZaiZmc
change	cmbdfcaejfZeikiaakcbecacb
changed	abajdblbmbdmiccZhYdaicZnc
chat	taWWXZUWsYZecgWVZhXddjjcf
cheaper	bXfjZjUbghgZpWXZbVkWZhWbg
check	ZckclaZaoZhdegYliodWjZnmk
checking	cgfjceghgdhkeekeiZdcheidd
checks	aZnbccadkdabfcadchebdbohc
cheque	fedbggjfifdkcdddnbfekfeec
chose	cababoXcifiamdcZbXcWbaYaZ
chose R	cbbbcnYdifjbmddabYcWbbYaa
clarifications	ccdlcccdkdadkdaedcdcoblee
clause	ZXXvUXRWkgUpbaYibqVdYXUhX
clear	bZanagbclcafbgpinZaabjaZh
click	nZagabZbmbalhcaabbmbdaaab
close	aYaielianbYeXgYXXdkWZZYgX
closed	fVVSskSoXfaqRUcTTifdUWZVa
closed C	bbaZnaagjddmababbaccbdbeb
closed lost	bdddboZcclZZYacccYiibcYba
closed won	fddclechjdZidaibbbdcdejeb
closes	iahjccbdkdccaZZacbjilZajc
closing	WVVhUtZgZnlhYleWYkineXcfh
closing it	dZbZbpZbfkjcYnZbbjcjcchbc
cloud	dmcbffddkdZcigjldfdjedmdh
co	hYgkgYZcnZhadhmaZWdZaZXZk
coffee	mgbchcZflcZffZccdbcZcaaZc
cold	rddeaVZWkdYXeaWkfkdRXbfjW
cold call	qZbbddZboaYcjgahjebabbeYd
cold called	oZaabaZdnZbdgbcbddeWdccgb
cold feet	bjcicbbffhacgeddencadjdcd
come	dhZjZgbhhYdZceZjWXgWhdchY
comes	ZkeheZeaihXjejkXdhjhkXVff
comes thru	dkedffeejgcdelZfeldfeddef
coming	kgXghbWmeXYpbXeWWUiWniijf
comments	bYaqcbZboZYtYZVaaXjZafeaa
commit	cbZobcZaoafYXbYmXalXcheaZ
committee	XgnhWdUigWXagjlWbZhUhhbeX
company	heZjZiaafjYjXhgYhiZcmYdZZ
compare	blhZdcaelbacigabcdeablmbd
comparing	aZgeaajekckelecbcbfahebee
comparing us	aZgeaajekckelecbcbfahebee
competitor	ZZelZiiYdlkbjcaccZdZZcZcc
complained	adckeWidZoecbaaZbkcXcbYjg
complaints	aaiaZckejfgdjdcleifhffamj
complicated	ceggcjcdclcegddeeoeceeede
compressor	aaabmchjbiZbacajYmcadZamb
concept	WdqWYaWYpZXbYhiXYeXYaejea
confirm	ccdgefkeifajcdcckcdefelee
confirmed	YcaZpYZlfaXjkiYajZaZhaZaa
connected	oaaabaacoZibYkZbcbcZbbabb
contact	pSVdWTkXigcZZdXVWTeicVZYf
contact is	abbbddmelbeabhaabYgYcbZcf
contract	biXckUkfidgjhhcRbiWlleVgt
contract draft	fddmcfccejfdhebeiadnhedcc
contract ends	jjhdZeZdldbakldeegZaeiccg
contract ends D	jiheaeadkeebjideegaaeieeh
contract is	daamhdYihahqebmcbgYYcagcZ
contract signed	fffcmgahiebpcdcbpddcieeZa
contract to	cbcfkdZmabbpcdaecbebddddl
contract w	amZZadjanabblccdbaaYcgban
contract's	cjacabiadkhdhkYccmamcbcga
control	albajcZbmcYfakWccZacjbabg
convinced	akhbbZYddkacaagYcqcZdiZak
coo	agddcbifkdgbgZmcdhcidiccc
coo P	agddcbifkdgbgZmcdhcidiccc
copes	cmbbcecfkdadhecdcmfcebodd
copy	cdddoeZifbdibeaikiaacdcab
cost	ghdhbfWahhkYfaYZeibfZajZh
could	hjZbbkXclegaffcobjbagnYaa
couldn't	ZYXYYnhaejcaXaYoYYaibaYaa
council	bfjfaiZcnbdaZkfacXcblghcc
countersign	dacoadaifbXrbklbbacbcbhgb
countersigned	aaagqbUmbXWrZZYfheiVbZYfc
countersigned copy	dedenfajedehcecjkjbbddcbc
cover	YjdfbbgbnaZbgahYbaaZbbhkb
crane	aanZkcccfiageaZrhhcbbanja
crew	aiXigbVapYagZcXmhXgYaZZic
crew booked	fddbmfbfkdfadffoiddbddebb
crossed	bbZkbckblcdjbecbambZddabg
csm	bkbZgahddjdddeccdYdnbeben
current	fjddafjcifbakhdddZkadjadc
current vendor	aibYagkchgdbmedeebkcecded
currently	aiffbZianbfapcbbdcfbcdacb
currently on	aigdbajbnbcbqdbdfcgbdebdc
customer	kjdZcccemcacacaccecgdbhkj
cut	ZckZYkeYancXarVdbiZkZhmge
cut the	edddejdehhhecmXeebegegkde
cycle	behaldZblbiaZiafiZbbdbklb
d	ddlceebfkdieiedeeZfceoncf
dark	YYlgZXibdkXaYZYaaVcocgdYa
data	flffVhSXihWngYfaeifjXhnUW
date	eUZldVkZpYheWeflbRkmcWUgd
date for	bbhicbjeigdddbkieccofccid
date for a	bbhicbjeigdddbkieccofccid
date is	cbbmbeaejdlibdbicYnagcZbi
day	acZklTfjiUgddgfgdchehjemX
days	TihejdafggbkhaVftcefbmanV
days overdue	gddcmcbcclbbaddbmZdoedcbe
days,P	cabaccnbdlbbadeccneeedapd
dead	gWdXWqWWgiUVakkVgWWoVYdTU
deadline	lagabbZelccfbedfebdcpcace
deal	UTcdepckYmfiddhZhjcoWWcSV
deal is	caZeemZiZmacaaebbfcqdcabc
dean	flabbcaclcXhZjmhbZibhbZci
dean P	flabbcaclcXhZjmhbZibhbZci
dec	cmbdddcekdadiodffcddfebde
decide	YkdmYaVbnYWbXfnXYWmkaXWYZ
decides	llYdXWQhhWhajfrVgbaVggTVX
decides alone	dlgdffcjeeZcfkmcbacedhbdd
decides on	mbbaddcekdcdchndcbecfdbde
deciding	bhnZccbflbiekaZgcYcbaoYab
decision	YeraWgTfjYcXihcWXblUhgXcX
decision D	ekhgdeZkedZcdibcdbkddhcdd
decision from	dclhcebdkeiebcbceipbeddhe
deck	eYlYaahboaYbbagbcfcbdbYZb
deep	deldccbelcdgdeedeafcddnid
deep dive	deldccbelcdgdeedeafcddnid
deliver	oWYccbWbmciaYccracaZgbVYb
deliver 0	mbbabeaejfZdbefndhddddbcd
delivered	eddendaYobaZbdfriZbbbcbZb
delivery	hZXkffhXldTqgajfiWfcdaSYf
delivery D	djcaleageibiicaodabicddcc
demo	lgcPcQlflRcffUThgeUYXpYUd
demo D	dhaXablbnbackbggcZbbfoXcb
demo,P	kZhcffajedfdbdcckYdceoZbe
dentist	hcgbcdicghdcbcZbdhdZdhbid
deposit	VUUfpVegjcRjbWXj1dWaVUUdW
deposit in	gfedkgdkdebkeeenmddefffcc
deposit landed	eeebneZembbhcddhnZbadedhb
dept	lfccccadmbbdafbhcXdidgbcc
design	dclcedcfhgefacadenediepde
desk	lcfgfaXagijbiZkZYhahfYWZg
did	ZYgYmhfhibkggacZYgggZhXfh
did it	ccibhicdkgmihdbcdkehcdcaj
did the	eddcoeZigbejbdabbYfcekckb
didn't	dcicijbjdfdiacajdkdaccbcj
didnt	mcWXZlfcejbghfXeejfVbdWme
didnt say	lcdeffbhlbceacdddZhdfiabe
died	ZeaZYbnbnbaaZbZZYaiXbYikb
dies	bhiieddeifdihdZeeccleddke
diff	baZjccjcdkkZabYgcldcdbdad
different	ZifiajZafjcemccddbebdcadd
digital	lYedeeadjfhdbcaajlcjelacd
dinner	fcjcfbbfckaekdceeZfmecgei
direct	hjYkgYfZdllbfclejliflYXZY
direct quote	ecanedbcbmoekechbqeZjbbdb
director	dbjfYifcghaghZnfYjgZbfcYZ
director P	hfhhbkXcghbhhZkfYjgabfcZa
discount	cgfjbcaYjgkgZgbdbjaZciadY
dive	deldccbelcdgdeedeafcddnid
do	ikXfRegVjgjaogXhkpecYcnnc
do 0	gjbiccZcfikgZcbjflckccllb
do it	acbiceichhhjkcehlijZdggYZ
do it D	bZahdbjfifZkcedjcakefeadf
do want	dlccgeeghgbdiiddflfjfdZdi
do we	YihZbZkclbkblaaXdVbXbfYoY
dock	addZocbjdggbacalggcabaaik
docs	dinWWWVYpZfWcYWWZdkinhmfe
docusign	aYYliaVYqXWuXiXWdgoVbYYXX
does	chigaaWbobgZefjkgmcihYlfZ
does the	cilZccbdmchdfdgcdjfckdbjc
doesnt	YedhalXZdlfbXYmabnbnbgkYb
doing	ZfnXaYbcnZVdhaZcgebXdlina
don't	cgZiXijbekWhgelYfkmoYXcWm
done	WYhkcXibnbehXifiacjjYggsb
done at	baZibblbnaeaZiZobebcbbZoa
done at C	bcbbbdmbmdaacibhcZdddcboc
done,0	jaabiagembkhhacaibfYbcYmi
dont	lYdmWddYpdYojjYWYwWWXWhhX
dont like	cbdldddckiepbacddodaddccb
door	fkccdccglcbeimgkcZdcdgged
doubts	bocabbZbemZfYYWbbriYdaZZc
down	TRYikjkVdmhVegdfmlVojaWij
down 0	dbcdlhiagjiabcjbabdobcacn
down again	cbablaifieYcZZZiiecWcZfdY
down to	eabqYbYboZeemgfaYUbWnbgaZ
down to us	fdemcccekeceoeZfdZeZbedbc
downloaded	oaaZbbZbnaacaaYaaYeZcibZb
downloaded the	oaaZbbZbnaacaaYaaYeZcibZb
downtime	bhhgiZacblYbhbfedmelebaic
dpa	cfglcdZbmcXoZcbbbYabcjgab
dr	hachgYhhffhecljXZkjTgkdhg
dr P	hcibZZghiXeddljZacZUhieWY
draft	aYpdXYXZfiifdlXZgWgmeZYaZ
drafting	dcjjccdclbmkijadbcbcldndc
drawing	aZmYaahdmbbbibYnbjdZbcoab
drawings	bhnZZcXaoaYgjagacgbYaatXa
drive	ZfaYjZkbnaccbbagdXebakghb
drop	cXcXlihchhgiYnYkhedZdbjkg
dropped	nVhhfUTYsXmemVUgbXWVfmaXU
dropped a	oaaaZbacnbcaYcabcgdabZYYb
dry	eccamdbmabbpbcbfcalacdcbj
due	cbkdkaYghYbkicajliaZmbmaa
e	gcckefdfiffhceebineemajei
each	agcYeZkelcijdcakeiaZbbjaa
early	akZfakYbpZhaXaaXlXaYciVab
early days	cnbabbbfmaicbcdcacdcecYce
easy	ciacleagieaigeiddjdaidjan
else	biYoVaXWkhdjnfZmfkWRcdSdX
em	jhYcWdhXjhjWkjaWYdafZYajY
email	oUaeVhZVhhheUVdegeekYVZVW
email from	kgddeecdlcbiceecdafZfehce
emailed	lYkZiZXkdZiigjfYZWafdajYe
emails	kbZaccjdblZcabbabYclcifaa
end	XgigidYajfkbeZYgajmkahWlk
end of	baiiblbdclidbdZbdYnldcabl
ended	ddbeelddkggfjdccdadcclXef
ends	enhYjYTXjfaZkihgYeYjZjZkk
ends D	glfakZWYigdchfbhafakagblc
engineering	bgZYjajejeZZbhabcbgaebpld
engineers	bcoacbadldYcZakcblgcjimid
envelope	cancbbaclcjdcceZcbdcpbkcc
eta	cbZagdkbmbaabdcoaaabbccaf
eu	cojacceigahdbbdaaWcZcboZa
eval	denbdeaheffcbgccdbcbcllje
evaluating	ZjhdbaXcgghdlbacdYekccicc
even	mcXWkXfjgbZledbkaXfeZhZYh
event	nZbabcabmbagZaZbaadabbYYb
every	gYhdigehfdYZifmaagZXhjYjb
everyone	dabnadaghfkaibcmanfaebcdd
everything	dcWqWlRdemSegqqeephoWVScc
ex	ngaXaYbbpYWgpYkkcZcfYYWYa
ex R	kkaZcZYdoZYhpcmcecdXbaYbc
exclusivity	dccmcebcjhbbbdbbbpcaedbbc
exec	YfmjXYYZjgYamZrZaYkkbZXZi
executed	bbbYpbZmcZaqacZchZZbcdccf
expansion	eckdkcbenalebfjeeaeaddcdo
expect	ZYYYaapbmccblZaccaabccaca
expected	cagjddgbmdhmgYYWlYiYgYZaZ
expected D	cagjddgbmdhmgYYWlYiYgYZaZ
expects	bchldebkeccjadlaageaclYcc
expensive	dbZfleahjdoeedbchleZccZdc
expo	lehbcchembhceZYbcdcXbhZaa
export	XkYaXkgaghYaYacdZUdmaZcdZ
extended	bbkZmZXdoXYnacabaXbYblgej
face	aajlabZbdkddcecmcmcabmahj
factory	ahZikdaclcZbacbnbZckdaiac
faculties	dbldefcgiehibdjhbciedjYdi
failed	YafWmlZWfibZZfVkXeacZnvne
failed the	fcpbdbcamcadcdajdgebdnqYd
fails	dbldccckcgbeccccdYfdenkce
fair	ffeccciefhaebbgkffcacfZhb
far	objbZZZcnacZggcjbXbYjhiZa
farm	kabbcjacldZZcYXajebZbeXaZ
faster	dbihchcekcYbjcbnccdabdkcb
fat	ZaidhZlZnamaaZahbZbabaicb
fee	adhkbbXbfjdmWejZmmbacbWZg
feet	bjcicbbffhacgeddencadjdcd
fence	cihceecejeaecdccececccodd
field	jciclbYaflbjbikcdbbddjajc
filled	paYYZYYbnaYcZhaaZXgabahaa
filled the	madcdccdkdaebkbedahcdcidd
filled the form	madcdccdkdaebkbedahcdcidd
final	WWVniiYZgjlWYViViikklXThX
finally	jgbZlaWenbdleYeebVcYdgZZa
finance	XYXkeajZpZfdeXfblTXZgYVYe
find	ijfZbaZadlXhbpWaZmaYdgYda
find the	hhhbdcdbblaiZmYbcobdehacc
fine	WWcpdWgdnXplghllffXWYZYka
fine with	dbbggejckdeffbjihWabdaaZg
finished	cabhgbhacliaeaakbmapbhYjZ
firm	hbdldfbfdjjdZecoiiecehagc
firmware	aaZbkcjdlcgdcddddghcddepd
first	moYZZgTenYYkhWdkgeaTnnbfi
first call	pYYZZaYbncdZYcZZZpdZccYba
first chat	nZbbbebdkecjadcaeabcbbgbc
first thing	cldbeedejekkjeddfZdaddali
fit	YmdZYkWdejZbYjbjakbjaaiZZ
fits	dlcefgcejeaehccldbcdednde
fix	ZdiWhahhcjaZZYXXmlZabnmVY
fix the	cicbdejcdkcdcdcdfkdeebZbe
fixed	YZlVnXijbifgdWgdklgXanmoa
flat	ZaeoajXZgikYVgbYgkfWZYWhm
flat price	feeldfdflcefcjfeeZecfeeck
flat pricing	febmedeejeeeafefeZfdbecjo
floor	alajbZZdnambbgZkbjbgccjbg
folks	aZjdcbjdlchibdjhbbibcbbci
follow	lhZjXZWhhYWgYZXaYXeXZYbcl
food	bmfcccZigZlcbcbcdYdccjgZd
footprint	cgkbddbdlcZcfcbbdcdbcdmab
for	gieVeahjecjdelcgbebjkgghm
for 0	efgffbfkcdlkgdZidhYjcfgig
for 0 min	jaacbdicejadedecemfcefZed
for 0 months	ccikhibfggYkXceblYcmdcbag
for 0 more	aZfcajkhfifchdebebfdejYnf
for 0 units	dgfckeYhgckkcddlcbacebacZ
for 0 wks	ahaaeclcejbdcdeZdifldljid
for C	bYmahefcpRdcacjpiYZYoekoe
for C,0	cbmdcfbcleedhcbldaecglZea
for C,M	dckaYcjckenabbdjdcfdceZdk
for C,P	cjhceeblcdbekbkediedkhZbd
for D	iXdcjXiXrWSiVUThmTnaUTVgd
for M	cbijeeYcldmldaaacjcZicbbe
for P	jXjgcbhcnaibhagcdaeYbhjZg
for R	hjbbcbecghbeoddddZfjbcglc
for a	hjZafUdleSfVijehXZZjeqdcj
for a brochure	lbefgfdfifbebdfdfdfckaXgf
for a demo	ljbeffZclebekdcieYfbdqWcd
for a restart	bbhicbjeigdddbkieccofccid
for a week	cjicdfclccbdaccbfZeddoZdc
for all	didcbelamdcZbkbccddjdbccc
for another	eccdlgckcfaoacjebddacbcfn
for free	dekbekbfhgnfkhcidlfaeialc
for it	YkhZbhXkeaVhfmhYlYaXegfZk
for me	bbabcbnboZbecbcbdacaccgbd
for our	amYabjYdfhYdkfdkddfldahbc
for scheduling	dhiceddhjdaeaccchgdidcZce
for the	XjcaiRjcsNgjahaZaWYahaZlk
for the night	eccejfgejdccdeejeZecedcme
for the whole	bnbddfaclcafglmdeafiembeg
for them	XeghZkYdjgoccbZccreYcalaa
for three	cdmgbdacejibZbaabYckccZbl
for two	dagamcXicjhdaccgccekbbbna
for us	YYiYjkeYfibakblZajiWZbbaf
form	sSZhbfScoThqedSUcRaRibdTe
format	blgbeecdkdcaZjcddifjdcecb
found	nVfYYlWZdkVejbXZYiZkYbhYg
found out	habbcmadclbdnhccdbamccbdc
four	aZhbgiiamcmkpbbacYdlmhYZb
fourth	cbcdmecmacacbecbdcfdedcdp
framework	ckZecicdkdljZcdcgfcbjdahc
free	kWgkYiRYiiqVmiYbcmZkcnWni
free trial	iadjecbbmcbdahcbeaedencdd
freeze	adaZanYZanaZYsYabianaaZZY
freight	fcilcdZbnclgfZjgjhdbcbacb
from	paXciailfZdfiegegchiYegif
from 0	idcjcXhenamckUYZZYcfedWZj
from C	kcYSickkgUTfYSedmSceehjif
from C arrived	ddddleabldadeccaobccdbgbb
from C at	lgiceeaekdhdcddddcdfegZcb
from C called	eiieefdjdckdcedeeZfheiakj
from C,0	gaheldXmbbYnabbYaaabdkeca
from C,M	eeebefjgieZhbbbnicYiddcah
from D	accgjZkjechecldcchkeeiadd
from P	ndajXYcgejcigXTeZgfnaYZXc
from R	XfifiYecoZjaieXfaVmdZeahZ
from a	dicabkakebfclglbcZdadcfbg
from the	hjeYXdeYrZbYaghXedYXZcSlf
from their	bfhhbiZddkhijbbeclcldfibi
from us	jcbjfecifehnfcbkchhaeechj
front	nZhYgbYboZYZYblemWZXaeZZa
front desk	nbaaadaelbbdcdgccacbdccbd
froze	ZXcfamgbkiacaomhdZbmbaZhb
frozen	bdbjdibaembbanbccncdbdbcd
full	YXbnkYXZiglmXjiaojbXahgXY
fuming	baackcidambebcalcpfcdbamh
funding	XeWkXkVYgjcmZvWYaiaYYZVcZ
furious	bZZapaggdjZYYaZkiicYcaYka
fy	YjZdYmYhgcgZbsWXfhhgZgWYZ
gap	deaidiadhhndjcZbccdjbcYgd
gatekeeper	mbcbcbcdmbedaemdcYeYbccgh
gave	mehZYhXhhakYhbUaWdhZccdej
gave me	jhabdccdlcYcbhagcccahcZfc
gave me the	iibceddekdbebddheYdciddde
gc	bjbcicjblfZkacYmakbacbZbc
get	enVcYhZZrWecgklVaZjhkfTeg
get the	blaZdiadmbhhinhdgXcacdbcb
get to	kjZZdbYdlcacadkbdZdgdZaba
gets	ZhglYZWXrYmZfdnVebnWfliXY
gets signed	ebamaeableabcdpZabncdbebb
getting	hgaidbZcmcZikacddfemdcacf
getting a	aibjdcackdadhcceejfnedacc
ghosting	kgeebbcedkadaccbdadoccacb
ghosting me	kgeebbcedkadaccbdadoccacb
give	bbahdcjdeikcheckcXclhdZcd
gm	hdjblfZckeajbaajicdkcibbZ
go	becfklOfekiUhiftjeconhkdW
go live	edcbmddglbaladbpZZacbcchc
go out	aiiYjZZcleYcYaZlmWaZmnkac
go to	bhifbbbdghiefcakiigkccYdd
go w	ebhcfjceckkfneddbffmcbZjc
go with	bfcjecbdbmfencbjdgdnddgdd
go with R	cgbjedbdbmafndbjeadoeehee
go,live	cZhanbZjgZYaccapaYbZaaiie
goes	cemehUXdkeheZYqjhclebjkgX
goes out	dbldldZhfcehidbalZmccmjac
goes to	ackjgZYZpXbdXZnmhaaXfeWkZ
goes to the	cgladedcmbcdbZpffXYbbhbhd
goes upstairs	fckfbebdjenccficcbeefenbe
going	jcfgheUibjjkhhbchmYeYebWX
going to	lZajcbaigbkledZbZZbYbdebb
golf	haZgbcllcaibealaecZZbZZfc
gone	SWccXrgUZpmcmbUgffWoWdheU
gone D	cZblicicanmefdbacgamdcZbd
gone dark	cbkacahfckadccdcdZeodigbc
gonna	kkWXWXdZpYWZYjdeYVZXmaYYh
good	bljadgfmceYYehhbXaZlfjiYj
got	mbcYbjefhdgVrnRSSfXehXYXU
got 0	hgkaZZXdnbkbhiaabYcYacYZb
got M	kgcdcdbdldcecnbdfcedehdee
got a	jeXiXXiYlfVdlhdaaXafYceYg
got a name	ldccedbfjdcicciffafZeddee
got an	lccdecbdmbchecceeYededfcd
got cold	bjcicbbffhacgeddencadjdcd
got cold feet	bjcicbbffhacgeddencadjdcd
got it	VVcVhoWZghiZtXYgbUbWkdiYZ
got the	cbgTgTkpZVjkgaXYdfhXifWWZ
governors	cnaabbcclbgbZamacabalcbcb
gps	cmadedcfjebhcdhddbfebened
grant	jcbaalXcoZgYaqbhZaagZZjag
grant money	dmgedbbembgddlfbchcdbcjed
great	YfmZYYiqVfhhcdUVcjXgXoZUW
group	khbccgaclcbgcilbcZccccZcd
guy	gkYmcYUbnaYbeZihbVbWieWia
guys	WfciglXZdmcXpXdmajajYggYh
h	hjdfZYZbhgYcabcZbfcgbhpjf
had	UjfdVnZleajbmmbfXZdVeffTj
had a	YjdXcigifckcciaadXdbhgcab
had to	fabbcmaclcgbcjccdedadclcc
half	VdSlheeVZoljnVdmlqZhYdYVg
half our	edbbelcfhgmjmfddhXfccfded
half our price	edbbelcfhgmjmfddhXfccfded
half the	ajZhjbZdejjgiYhkZpeadcgZl
halfway	geekegdejfjZbdcdjbeffegee
hall	cncbdeZgmbfcgcbjdadacggZm
hand	bagkiabjakkilahkakbkdjgbb
handles	kfaadbjembYbdcibdYdZdakic
handshake	feeikfbgieendfdbedfdfeedh
happens	clcadcddlcadZbjcdabbnbbld
happy	fhfebkchcjjfjZWkhpkTXgjYk
happy w	dldfdecfkdahidchljlbdgZal
happy with	hdiZcmZgcjfckccadneadicbi
hard	cjaiccddgibbibbcdnfbdcehb
harvest	dbljbdbdkdkgccbmlicddbaee
has	YqgcaWbfhebkfwtdaZejechSb
has 0	clhaddZigagfgogcbgdZdcebb
has M	jkacbdZbmcYaZqiZjZbZccZdd
has a	cmZaagkdmbbagYkZeYbZeajZb
has a new	kcecdfjejeeabcbefdbciedZd
has no	bialgcZelcaoghicghlZcgZcd
has our	bYqYcbacmcpahimgaWbZihhgc
has the	XhhdXhghiWYkggnWYVjTYZgXh
has the last	bgkdccadlbajaboddedceeadc
has to	VoYjeXTXtWYgWppjhcbcbZgbc
has to be	ejddhfcfifahfkaldgeideaeh
has to sign	fcdlefdclediebnefcbdffcff
hasn't	afabhYlcfkabbihbgadkdbbmh
hasnt	eckcdeidlcceacdeeedZelbjj
have	algiWhObigmcqqggYhighkbff
have 0	dccldddejfndYodcdceccdcch
have R	jlZacYZbifYdoaZadkbgaaZbb
have a	gcekecdedknihibdeZijadbee
have it	dgdkdccfjeiiadbaejncdccci
have to	ZoZdZaaelchacYlhdeZZmiYaZ
haven't	jddckeacckgcZccckmibdcdjd
havent	jjgbdddckhdbdbbabadjdbbac
he	glegXSYggdgbceojaineadjac
he asked	hlcbeecekeikjecceZccdcXli
he likes	ekdcfffdkcbibandeahbeeceg
he said	gfghbdbcmbhaafehhcmbhhXcd
he says	dajhbfaZneZYcdjYcaocebdab
he wants	cjZiffdhgdljZjgdcXhdkfjbj
he'll	khagcdXdldjeZgeacdkccjYcd
he's	ejeeWZgWlefZbWmZUilVefieX
head	YdhZcjlfdjUcgYbaahcXaeggc
heads	ghZjebacmcfejbhachbhlagcj
heads up	aiZkfdbdkegejcibchbhlchcj
hear	ffjfefdboajibdaedZbbdcbdd
heard	nedTVcfgehjgmdUWWiZifTeUV
heard from	gYkabajbhhZcfgbbbZdkdcgbd
heat	ZncadbZafjYcicajdmeadhnab
hello	nabbbbZbnaeddZibbYgYcabYb
her	ibmYUdcehfgfdfoTjgXlelZak
her boss	akZjcbZbmbdcjZmblicalaZZj
here	ZhaihgcbamoageeYZkgodaYgm
here D	ecdfkcjecklbeefbcZincedZn
herself	akbfkcYjebanebmZcYhadgZfb
hes	lZaZcbicmbghbYldcZfbcbbbd
hi	lYbYjZXanbYbYajaagcZchiab
him	ndgYiUWgidiYcUikdmaXXefZW
him a	kahddfbdeiZiceajdijbfcfgd
himself	ccjaijjhfdiaebjbababcbggn
hiring	ccbbcjkdhgbbaoZbcadnbbabb
his	XhbodXYYgkecaeojgomkefTde
hit	kZbfjcYbpZZiZZdZkZkYbaaga
hl	dmccdecdldadbhgacZedehnce
hl0	dmccdecdldadbhgacZedehnce
hold	ZmamXXfbdkoYiXVVYhioYYbYY
holding	djbaicgdekYZablcpicadbcjc
holding back	ebcbjdiedkZbbebdojececejc
holding back the	ebcbjdiedkZbbebdojececejc
holds	aekffbcagiZbYbmkgebmgjWjk
home	hiccddcjebbdcecedYfbdZeac
hotline	ihaZgafkdaYafcbZYYceaaoqa
house	ZkjbagZcfiYbgeaabkcjaaibc
how	ieebZUjhgdjdaZUiecZfXVjnd
how quick	jkcbccaekcZdaeekcieZdebnh
hr	dcedeekigcaebedlfXdbdhbof
hrs	dhidedbgkcbfcddbdZfbeclid
hung	laajbcabclhdbccccqeacbbbb
hung up	laajbcabclhdbccccqeacbbbb
hypercare	bafdlccfjdbeadcZebebcbgpe
i	adelXfedZqobfdjeflbqZhkTe
i can	dadleedeldlhadablkhcieYdd
i said	aiafeajcmcniahadekebchhab
i said 0	ekbgdcafkdmecfdcgjcdciZfc
i said yes	ccddffleifekeedidZefffjdf
i think	fZhncaYccladhdceeaemecbed
i'd	dadgccldmbfcfdbZnecZcfZZc
i'll	glhbddZhfciefbhZcbdZbggeb
ice	eaclYZgYanZYZfWaaXYsaZZZb
idea	kfWYaahbhhVZgfYZahbXeXlja
if	egfmSVhbbmnWfZhhXjprYfohd
if it	ggZfcbhkbiiaYZYYcakibakjb
if our	ijgbedaedkYelddbcXfleckbd
if ours	dledgfdghfZfgddcfdeeecnjf
if the	XeYldZiXdldfUaZWZmkqbjhfi
if the next	bbbjgbidblaebdccdoepebZbc
if they	cjiebbbdmbmafafWeemZgmZbb
if we	jdXkWViamdiaihgkcgffbdnca
if we can	dgZhdfidkeachkhlblZbeedcd
if we do	jccafekfjeZegdhcdcededlbf
if we hold	ffekegdhkcobadbbdbmaeeeee
im	ccbmddaddjodijacdnckddiae
in	idhcjWacjdefkgijohfjfbihk
in 0	ejlcbabjeaUaahehdkYkgbeWp
in 0 mths	cjcdhehkcfdbcfdcbeemdcbdo
in D	kkcakYSfkVgcbZmekcfTmdgWn
in at	hbfiahaclepbdcdZdfbZmdYcc
in at 0	echkbccdkfpdcdebeiccmeaee
in before	bgbacejdkdcddbdpcccdddZed
in before the	dkcbdfddkdcddbdpcccdddZed
in finance	feefdgjejebcjecdkZefffdch
in for	YdYZjbjaejbakaaZaXdnbfZhZ
in from	fffdngaejeadibakidliddcch
in from C	fffdngaejeadibakidliddcch
in hand	edZljdcdbljhldckblbkadddc
in house	aigZbjacejZcdeaacickaaYbc
in my	jccajchZobamZagXhfcfgbZYY
in my inbox	efeclfcamdeodfcbdjdbeedcd
in on	hcjddedekecdaebecZfcdbjge
in one	dbchjcjekdccagblbjdakdank
in procurement	cjbhcecekdckbbpbcabdedace
in spring	gjZYYigdmcZhYibbbXdlcbkbb
in the	hgefhbgdheecekWlgcYafcclj
in their	YhYlcahbejYokchgoZklbYaZZ
in there	YfmjZZXbkddcoaYbbWchchjZa
in two	bhhfbdghgbciacaXjibagijZa
in with	bjaZjdadlbcdlddZbhdcedelc
in writing	aaljbdZcmcWZbbbelhcacdkjb
in,C	bZganbafmaXhhcbmmbkYgcZdc
inbound	rWbXYaWbqXWYfiXXeeYWdeaXW
inbox	bcgjjebZocdpaejZcjdadijcb
incl	aarYYaVgiXnggWYVXWbXhZlfj
incumbent	aYfiadhbgijcpaabchdhgcZbc
indefinitely	aggmbbZbamcdbicccbdocbbdd
indemnity	ecdnadbZoabpbdbdbYacdicbc
info	lebbcbcekcXchgaachdcjbnad
infosec	cefddkdifgedcfcdemdeehoff
ink	aYYfnaVldYWkWYUZWfhfYXXXf
ink D	dcdnbfablecacdbacjnidbdcd
ink is	eccamdbmabbpbcbfcalacdcbj
ink is dry	eccamdbmabbpbcbfcalacdcbj
insists	bkchdceelbiebdmecYjelddek
insta	mbcccdbekdcbZcbfdakcceYbd
install	TjebkUehgceZXVVuccXahTchi
install D	bgYcgdjdkdicbedmaabcbcZbc
instalment	YYijiaZbnaXiZYmctWcaaidYZ
instead	XdjjYhVZpbhlgbghnddWcWfaa
instead of	YdkjYaXcnZmgfchiiQdYaXfbc
instead of 0	bijdcdaelcoaVbdlaUgZcZheb
integration	bcobabacmbjcfbahbYdicfqac
integration with	eemccdcekccehediebecehoee
interested	dqVUWjWgfgUgWUVXcgaiYbYVW
interface	dbheekdfifbdcdeZeeedeemce
into	hheZkgViiZYlXibWbZaZZangY
into the	iehdaiZigbehbkfaaVabaZeib
intro	vaTUUUOXtVScgjbWWXXaWUVaa
intro D	nbbcddYfifbdimdcdfcdddbdf
intro call	mdcbdeadldZZXhZZcabbbbZXc
investment	ecjidecfjeccccodddkcifbde
invite	lbaZccicnaYcZfYbdYcYfagZg
invoice	YWdVfXoTkgbedXgXujgWXecfU
invoice sent	eedbofYboZimcfeanZdbeeiZc
is	Xjgibagcfikdilifencifgkga
is 0	aYgicXmZihiXkaUkeefUgXZaX
is D	ZfeiecgafibamhedaeZigjfik
is M	cjleabbanajZhmdaagdkcgaha
is P	fhXhYbgbpYYkYglYYVcVaYWZf
is a	WngXcahiegaZeZjZhhcYbZghi
is all	bmbeccXcldYdmaecnkbahbZbc
is all R	cncbddYdkebeoedeebbbedfed
is already	cjcgacgjfdhbjijciaejdbbak
is at	fdeidehgdjhejddeeZfmeeeci
is at risk	fdeidehgdjhejddeeZfmeeeci
is back	dckhcebdlcakceaccYlcdnmbd
is being	edikceccmbkkaecceXccdcbdd
is dead	edccekcedjZdahkccedkcfgcc
is done	cjehiaZjfaalabjabYaiciiac
is dry	eccamdbmabbpbcbfcalacdcbj
is fine	bfdlacaghblZZdmajZdbdbebc
is gone	cbbcejjflbjfjbejfffZedgle
is in	UbifpTYfnYYcjfYmoVldjXeUi
is in the	baYjgcgdmbcdZibbmYebjdhbl
is in there	bgkfcbadhgZfndcddZeheegcb
is it	mdXXXYgapYjeYlfZbVcWdaYib
is late	ZWbemXhaifVacZYnXjalbZUVZ
is livid	bacbldgcclbdadcjdqebdbamd
is off	cbcZanaabmadbcbdcgendahdh
is on	ehibgacZoZYghhhiZfbcZhjmd
is on leave	eejfdfabmccjfclbddZbdjcbe
is our	daakbckelbigaiibgadblfZbd
is out	aZjhahYcnacjjkZbcZbXobgbc
is out,0	fcmdeecekdaegddcecdcnckde
is over	dbcfldbgfhcnadblfkclncakg
is running	eclcddcelcbdmhcbeYecckYde
is the	ekciWaVaqXhgbYjkXRZhbfmVf
is there	djahdebdldadiombdfkdeecdd
is up	aXkacbmjhVZbXgYabaaVbjlfm
is w	bakkadYbnbgpWZgZZYcXZiXaZ
is way	fdglcdcdbmkdacbjerjneedhk
is way over	gehigfgeeklfcccfgnjeffeif
is what	akYiacZboZlbenabcfbicbYmb
is with	dihicdaZpZckdiicaceadcYdc
isn't	affZabkckdbdcfcbdkecdhkcd
isnt	fiVgYWjXekUbfgVlZlcVYWang
issues	ZckglYZaoceaZahbcmjZckjhb
it	bidgWlYjdgkgkoqiZgnjfnjgf
it D	ZaejYZiifZioXZYgZfnWbdcbh
it all	ehjcedcieeYhcZideYddelcce
it at	bibgbkZkgblchZYZdZjghdXkj
it but	aoeYbbaYhjkgVhpZeidYbWVdd
it first	bfjidcbbncgdgcbbcijihoacd
it for	kdghaaXadlmanefZcncadhYZb
it gets	ebblbebblecfceoabcmeececd
it gets signed	ebblbebblecfceoabcmeececd
it in	bicXajigdjXddYWodkajZacad
it is	labgccidldgcZZbcifdcddaae
it needs	fheifgeekeZdbjkeeacdfkfff
it needs the	fheifgeekeZdbjkeeacdfkfff
it on	aefhmdbfkdbiaidlbadcdlZac
it ordered	cnbZedcclcYbcbYXcZqacZZbb
it ordered before	emcaffddlcZcdcZadZobdabec
it out	bYeYhljaZnXbXYgZciapdgdna
it over	dajicdccldZedkkcdaeeblade
it over the	dajicdccldZedkkcdaeeblade
it so	kgcbfdcfifaegbabedeajajcd
it to	gheibaXYkfghhUlaffXXafoYh
it to talk	dlfdffffjfdgcdcdeaeedeofe
it up	djfdffbdldlegcZajgabckfcd
it was	agkbbfackijcnafbdpcZnZZYb
it's	UbdnhbecigmZkfnUnjZlYbdUa
it's a	bZZoddadlfmdechbkmbaedccc
it's dead	eceddnceamcdajcecZepedded
it's not	clhgccbegibcccmddiiZfeceh
it,C	biffbiYdldgdlaijndcXbZbaa
it,P	amkacbakdbXfZhoZajaZkcWYc
its	TeafkfgVrcdabflgqcUbnZhab
its over	caaaZoacjiadeiabcYeacjmbj
its the	bmbbccbejeicfcmdhXdccdcdf
jan	bhaeadjdmbkkcaYihaaacbZac
jan and	ejcfcfcfjfikbdajieaeedbee
job	ikYYZjYZjfYaobjZcUfclaiZh
june	ZnYeZaYdfiYakdanakibdeZkb
just	kfcbiWdkhVekddebeSaabaWfd
just a	hhdcededldicgaidfadbdcbbd
just got	ZihZgZklhabhkiaebaccccbba
just needs	dabnddcdkcnaagnbdbbdcdgdd
just wanted	icddjbgembdeeeceeZfZedeld
just wants	aiZkbcaclcYbZaZZmgiicfYZb
k	amababhigbdabmdbdadbhboab
keen	ZpZZbcblebXcYZgYcfcackjZZ
keep	XZoXajfmdZVaVWaihhfZXnagZ
keep it	cancdcbmabadbbgmiZhdbnZbe
keeps	bcggkWdYfjWZkZXZembbbgZnZ
kick	ekcajeagjdblblbXbbbhbindg
kick off	ekcbhebgjdckblcXccbicineh
kickoff	daYYsdWelYZmXaYkfYZYXaaXd
kickoff D	edbapeZdmbamacaniabbZdcbf
killed	ZZZZaqWaZoZZUmkWXTZplXWbe
killed it	dccbcnbcamZcZnmacZbmaaaah
killed the	deeedkceekbdYZacdadihcbgc
killed the project	deeedkceekbdYZacdadihcbgc
kit	gmYYgXhekYUhdiZhgUZWcdWdf
know	mkcWVecdnVgWglmfaaWihghfa
know if	jhiYdeZflcZdgchkbaZbgbgal
knows	kaddaXlbmcWdeXZZaeblaZjVa
kryptis	aZaaabndmbababgjaagZbbYbc
kw	dlccdfcdkeacddenddeedendf
lab	hngXaaXapYWaXZjYbYdXbmpXe
lads	bbbbkjalcbcehccZdheceeene
laid	ehdeeiefhhbdcfZldgdgbdbih
land	bgbkhaZfmbhnikbbkWdfhcYab
landed	haaZpbTlhXYlYaXildZfaaZfX
landed D	fffdlgbijcbncedhfbbbdedhc
landlord	cehncdZckhZakelckbdddeacd
last	ShclfWfbfjlfnThehlcgVeiek
last 0	cZigXcjbgiiZmcabmhkbgakXa
last order	eccfnedhjdbbbfekkcadfedel
last word	bgkdccadlbajaboddedceeadc
late	WXYgjUjZkdWnYVUkkgYkXccRf
latency	dfqabbYWqZZcbgfgjddbcppYd
laughed	aanacaalZkoeZebddneZemadb
law	fcdmbbZcmehqZZlZalabakXac
lawyer	YXZlfaiYkgarYWkelghWaYaYZ
lawyer P	cbcmdebdldapddkdbabdddfce
layout	aYnbccbdkdYcdcamdahcbcocd
lead	XflYYfiWgifXiVfkWdXkWgofY
lead P	YjiZgagaejhaeZiWaUYmbklma
lead P wants	cnaceeZelcZeadlbeZfcebibe
lead time	cajhcjWbfidcgcbncjekbbZZf
lead,C	mcccccZenZbdababcZdadckac
leave	ehgeXZeYmeXiagedXYflZkXWZ
leave D	bicbffkekecccjZccalgdZddf
leaving	iZgbckadckgdkcagdgemcbYcc
left	jVjdeQibifdeaaWeicamZbTfi
left C	bhoZbeZidhlcfbZibkchdibaj
left a	mYXXYahapYYaWaYZYccYbYWgX
legal	aWYqZYcckbgzgaSXYhXXacUfV
legal at	dedkddcdkdbnnecedcjccddie
legal at C	dedkddcdkdbnnecedcjccddie
less	ZXflZjWjefoejZZXfebWkjZZj
let	ZZfealgfckicoZaaYecefeYah
letter	WaYknVUcoYYoWhXXYWjXmYhXd
letter of	aZZlhZZelbgmbcbddZbbjcbcc
liability	bbcpacZZpcbqaadYbmeXaacaZ
liability stuff	eeflceddkecnceiddahdeehec
life	YkkXZZXkeZYefbdZZbckbknZb
lift	jYYhabldhjebZkkgagcbbbYlb
like	bkifdSdbilXmgffYcskeikkgW
like a	kheeeebdldcechdbjYdcejhdd
like it	dekddccclhhbnacgejlbmeYZd
like the	cjhcdedhgeaihaiddlcaeilbb
liked	lggXXeUekXeWiValXjYVXcZZZ
liked the	ZjjbcccjfchbZZhmaldcbcXee
likes	VgheXVidkccekjlWaoeacWUZa
likes it	emcaeedcldYbbanbdegaecdch
likes it but	eldbefedkdZbcZnceXhbfdedh
line	hibThdhXclXbYjWkYjZnXggio
line 0	bkabbbjhggZcajclcdeadgago
line from	hjccdcadlcadZfbchZeidcbbc
link	kYabcekdldZcaddgdbcbcigec
linkedin	kYiaZhVagiechYXZZXZjYaVXg
lisbon	YkaZbcidlcadbccbcZdadcjac
list	kecjiTSekaqleWTWVmkdYVihe
live	VfgeoUSmeQghdViufYfRUnUdl
live at	dhbcmdbfjdbcaedoecddadckh
live at C	edbcmdcgjdbcaednecddaackh
live before	bliYZeacmbacfdinaXbaefhda
livid	bacbldgcclbdadcjdqebdbamd
loan	bnaaddackeacbnccdkdcdkjdc
local	YbkjahWbobUbmcYZbUbWjhmpb
log	dcfbajkjhcbcabbbbfebcklab
logged	aZcbobYZcmbfafbabjdnciYmb
logged in	aZcbobYZcmbfafbabjdnciYmb
logged in for	baabncadamdcbcdcdafodccmc
login	bjibdcakddadadbdenfbeogcd
lol	gedabfldkceZhdYVfUcjZWbhZ
long	hilaXbXjeYdhiaamadhZbjmga
longer	aZlfbkacdkZbnebibhejdakcd
look	hgfigWVihXUcmlWehdcbimfYg
look at	hidbjbbjfcccbocgiieaihkdi
looked	bmabebcflbedgccceYdadeadd
looked at	bmabebcflbedgccceYdadeadd
looking	epeXTUSgjZTdmeTaZWcgWZgYe
looking at	YhkdaZZakfXkjjZacebiabYci
looking for	glZaabXjfYabZYahcXcabalZX
looking for a	iibbbdabnabdbZaceYecdbkbZ
looks	iclbcaYboZniWYjYZacfkZcdg
lost	SccVShmSkficjlZRbfefeUjfe
lost C	baaabghacmdhmeaabVakWbiYi
lost C to	dccbeejfdjeblbdddbdaadadb
lost my	bdcccandnZbcYbcccadYcdaZc
lost on	eddbdmcdjepaficccYbZfdfba
lost on price	eddbdmcdjepaficccYbZfdfba
lost the	eddcelcdhjfbYocdbYdbkdZbk
lot	YYeboXeigZlgZZbafmYfiZhXc
lot of	ccmgddbdkglehccednfjeeced
lottery	kcecegdfjdcdbocedYebeebdl
love	ZnecYZZgcjddjmjYamdiakUXd
love it	cjiadbdiZkWgdoZbbofbbjYbb
loved	ZhhaecjoZYjXfeYYdbaWakVkh
loves	amcicbamdZcjjjibbYafbZZZZ
loves the	coaZddakdaYkjlgdecbhecbab
low	damcdcacnakdcccbcZdjdlkcc
lower	YUfjhjUYdlsesZYjjebWZZVjh
lowest	cbkjdcbekdkblcdddbecoeaeh
ltd	fjahdcaclbYmicaedfeidcecc
lunch	ecegdYikdXilUfhWYgeVYZVUk
m	XkiXcWeZqYleckZjaQhWmXklX
machine	ilXZkaXkdfWgdiYbZYjYajgjj
machines	mjZZbdZkdaZaakZcdahcdbZkc
mail	sTXUgVfWigVWVWcVhmZiegWgX
main	anaadbbfmbZijcbdebdaddapd
maintenance	eYghYjhclbqbgeaicfdhcblia
maintenance is	cbjkbdadkcpcaeccdfejedmfb
make	ZddhYkganbjZYYWnXYkXZYXYa
manager	hjheYZVidjfaeYajXjZfaXUWh
manager P	gljabbZkefhbXabhZhaXbZYYi
master	ijidcecifekblddaeabhchacc
match	aWaqbZWaejqapZcZejajZYfhZ
match R	babnecaembodleeedZfZbcajd
max	jiZhaaXbmcfZaoZbilZhbgkeh
may	ZiajediYZoUZbjgZYabrciVij
maybe	odYaYkVZpaUXihXYjibWaYnYX
me	lgdaZgeZgjjVgaafWtbfgZbce
me R	bYhhkZadghmhnebjfickccacd
me R's	gdekeffedjihkfdffZclffege
me the	hgcmaXWaqXjhkYfgZfjcmXgcY
me the R	aZfmdbaekdkcmcaddldgbdihb
me the right	kcddeeedkdidgddifZedeecce
me to	dfhYbjaaihdbYkYafmaYgbhga
meet	ekcfcecckcjZaanacZabecbdd
meeting	afeiXajdhgXgWhhWYWYUYgXVh
meets	cehhacidlcdYajjZcZkacjhgc
meets D	cdhiacidlcaYaghZcakaccZZc
members	cffZckbdjgcglladcgebcdZdd
mentioned	biiYaYiembbZibZacXdXbakXl
message	iaZabckdmbbdadicdaebedbbc
met	rcdeVVZYmdgVcjgccTXfXbUXV
met P	kgaZbbhcgiZcibbicZcjdgbab
met P from	kefdfebdkecdbeededdfehacd
met at	obccedbflcccgaZdcecdcbbcb
met at the	ncccedcgkdccgbadcecedbbcc
mgmt	aegidZZbfjgdgbiakhfmcbfbi
mgr	ZdkdlahdgiiZhjfojebagghiZ
mgr P	efkclaZdgiiagjcokebaggfiZ
middle	aZilbcaelcocbacbaaebddabd
might	mgabaWfZdlZejgYffXcmbYWZh
migration	cgkibbZcdklhlcgbdmeldfcgj
milestones	dbbikdbclcZbcdcboZddeiaad
min	jkaVchdghfffYhceheYWdclgY
mind	banZcbbcfhkcallccjdacladc
mini	ZnaZbabekdbdZdcagaccpfaee
minute	cabmfcafckkkYbacdmlbdbccb
missing	ZYaggkhZejghgglhgkbalfbZb
mm	fihdefcdfibcbdcmggcdakncd
mobile	cldbeecejegccjgcbhfcdgoae
model	bijdbcbcmcobYafZbkdagbkZm
module	hamaedadmbkeanaddYfcecZfe
mon	cZkhhVcgjXWhlXkbXinjoijWb
money	bnbeTheWkhiXR2fXpobPccgTg
money comes	elccgfefifbddiiehZdeefcee
money for	bamhdibdkgldeojdcjfacbgdd
money is	egekdecdldkdcqibcdjeididd
monitors	dgnecdYifcbaffgZcZccbabcb
month	XkhfaZdYiiffigZkXThmZhejf
monthly	dcjladYbmclkcabbkaccddaba
months	YZcfnkWfblfkgYdZjfanZYanm
mood	aZbabcnaZnbebdbcdkebebZbd
more	chicfdfhffjfjifbTmmjbfgfk
more seats	cahigcakeagaZdibcelZbaafq
mostly	hjgdbfacmbcjkZbaadjZgZnkZ
mostly on	ffiefgffiflinfbffdkememff
move	XkWkYWWjhXbjflckYfYXYXlYb
moved	cZhThhiVjhVZfWUkaUbhgeida
moved the	cblbjdadkeZdgdcbiacbiblad
moved to	gecVdXlYqZYZZZYeXXZVegVhd
moved to D	YheYfajaoaaaYbbgaZbYgiXif
moving	aWdcXpgibmgbaZYfZgglfdkXd
moving to	bcjcamZjdfhccbbacXhZgklbh
mr	kbbhddcdkdldbboceccdcdhdf
ms	ibbkcbbclgacbhobbkcndgfad
msa	daanfcVficWvfaVWgXhbYZZYc
msa signed	feecmeakdecoiedZhdZidedeh
mtg	hamabccdkdbdZkmadalbecZdd
mths	cjcdhehkcfdbcfdcbeemdcbdo
much	jfmdYdUifejgfXWYedbeafSZh
must	dqUgXfSYsWUdYZojkXkShdokV
must have	bibZcjcekdZcacbYcbkbbbnmd
must run	bmcadebdkdhdjdcjbheaccocd
my	kOacaZqchgQcfUfdakZpgbbeW
my D	cbaiddjcfhedadZlflckdbacd
my card	ncbbbcZelbdcjddccYfaedbhd
my contact	bbblfdicamafnecceZfpddhde
my inbox	dgickfbZnddocfjadkdbdijcd
n	ejmVadbjchdeidcYgkcnicrlc
n P	cghbfdieckafmedeeafnfcZcf
n they	elbffddejfYdjegdggdcddabd
name	rVhXXWVZsWjdlVaZabdhXdTXX
nd	efgXdkefgfVenjedjdaimemhm
nd phase	cijbbcabmbZdZidadaeacdpbn
nda	jZboXbYZobdrcdaacZaaccZaa
near	mbdcddbdlcbdbcbddZfbdcebc
nearly	feenafdbldaobecdkcceffeec
need	fnddbSOVqZacdagpegdaVWrad
need 0	cbkhceadlcZcjbanlfgcddWgd
need a	iZgkbcacoakmjaikafiYccica
need it	ZhfgkcdcmeZbYgWkbpaadgfak
need something	dmbbdddemaddbbifcZdcedied
need the	fejdgggfhgceckjdfdeffcZef
need to	hcjaeddekehcajbldXfhcbkdc
needed	aZaaaoZbkicbZbaqabaYbaZbb
needs	ZkalaaYckeiZchrlUcZfcboWc
needs 0	coebcebbmcZbaaYnbYbbjalab
needs a	aYbmkcZaZohdckkdekecbdYlc
needs it	dmcbeecdldcfccZmcbdcddked
needs the	dkahadaZobhXgfpYbggZdibch
net	ZVbgbYkZqYefcYWhthfXZbZXc
net 0	aVZgbZlaoaefcYXithgYabaYc
never	lVXhbhhgejifYiZhgmZhhfddf
new	gZVXajoYelUTchfcZhYiaZail
new P	eXbkclaWaoXZiarebeapZYTel
new contact	abcaccmdmajdeiZddZdZddbah
new contract	dddaafmclddYdfdffdbdiffad
new inbound	mccdddaelcdekddedaedhcgdd
new one	hZabddlcclZggZajbiiicbfiZ
news	cfabYimifblfYYaYYYfhZXXYZ
newsletter	maZYZYhcnahbfaZbbidXbaYaa
next	ckjacfgcieaWcoiZijflelZgg
next to	eXhYaZmcoZZcgZVicVbXajcab
next wk	ldhgacXZpaggaZgajXkXjjZaj
nice	gbgXkiXbfieligWYYpadbefcg
night	cZbbccnandZZfkZhcjckbaZoh
night shift	eccdjdidkecdhdckelfgeccni
no	negUZoaPnfdffbddVihcbhndb
no budget	hnZZcXaakeYcajgaciYhbZXYj
no budget D	boaacZabjeafcqZbdhZZdbaah
no contact	mbbccbcfkcachccdeccajdadd
no date	iaghbaiejgddcajidbcoecaic
no date for	bbhicbjeigdddbkieccofccid
no deal	bakdZiabekkgidbcjidXcckcb
no go	ZZfYZoaclekdXbiYgkkXcijbc
no idea	ibaacbkdfiZbhaacchcZgZmkc
no money	imbbcaaedjedcpabdkcdeiYbd
no more	ajajfbaelbanbbXceZlbdgkdd
no news	ebcZaaobnbdbZacZbZfZbZZab
no other	khiecbcflbZcihdbcZebjhmcc
no project	meabbZZdnaccXdgadXcZcbYbc
no project,no	kbeefcefjdbfeajffZfefedef
no reply	lbgdYWhbigXbbahZcVbgbfgYZ
no talk	jhcbedadkdZcZhaceZcaajZbc
no to	bgejcjbbclejcdbidocddbldd
no,too	baaabnceihZefeddepebddece
nobody	jeWVfjhehhVhjYdhbdfnnafZe
nobody has	iaedkcabejddafcacjdjlhacd
nod	dcclffdghfoehdodedceddhff
noise	ZZdiZiibkgZddgYaajcadjpZb
none	nabbcbbdlcZjajdcdbdabebac
not	bgffZlcLdqbeebejgrUsbebbt
not 0	cggfZbjcnacmgabZhXdZhbkXa
not a	eYjYehgZcmoYWYXWWmaoagjmU
not a fit	afgfbladambebdccdoekedhcc
not convinced	bijdbZaedlbcbbaZdqdZecZak
not good	cbkcjbidclZbkgdeecepdddem
not happy	bbjdbZidcmbeaddlcpfbfcZhb
not renewing	aXZbaoYeamXidZZZibepcaZgu
not sure	ifajbbaclfaikabbdadldcabl
not the	amiibbXdnZbkbZmbaWcYcjabZ
note	iddccejdlcccccZbcZdabbaYc
nothing	gddfZfjTihhhYhgSXZanbfYed
nothing else	kccacdhfkdbhZciddZeadfbkd
notice	jXZcklTiiZinjXWWljhiogUWd
notice to	bbbhlabhmaZnabcbnjjabbZab
now	cefnbbcTmefVaejehgshZWibb
now 0	edkceddejdlefedkhWdiddaae
now it	fddgiecclecaddbnhhbefegme
nr	nZcabdabmdhaicbibacbcblXc
number	edijeWaZkfsggcSSijYTaWZWg
numbers	XaqdYWYcnZsfddXaYhZXcgiZY
numbers look	fbmefefldbZefZdefYfchmcfe
nurses	dZhchkbjeefhlYdhcWhbbhkad
o	WbkcYXiZejbbchgWahakZhioX
objections	ebcfefldmbhacZefbXddeebhd
of	jbgaZbleheeZeYfdehfhgjhki
of 0	bgneaVWfickYYcmlcecUipocW
of C	obhZeYYZigfWVfeeehXXYZiam
of M	dagfcejdmbiaibaiigjiddbcc
of a	jhdecdbejdddbdiddZehddacd
of all	jbbacbkclfbdfcZcdjeZdbbad
of it	ZhZhhbcafiafhcaabldZcZfja
of maintenance	cbajckaejeodhdejeifiedaob
of the	lceYbdmehgUdhehbdlbjdggji
of their	haZhbcjbnbZdfabZcYmZaaZbc
off	YZgecjdeekldclifgmYjbjkec
off D	clhcceZdmbbcihmbcabcchacd
off by	fdihdecdhgaabemacglceegbh
off if	ecbmbebclcobfacYaekZdccdg
off on	dimajeZejfebciejbcdcciiik
off or	ecdmcbccghpZeieYkpbidaXYh
off or they	fddkfcffejmbajbbYoddfdabg
off the	kcadidZdhggiiikbahdYhcmbf
offer	RRzYUTPUigzadZYekmiibYcfh
offer to	ddnZbdcejepYbiibmaldieabc
offer to C	eemacfefignZciicncmeiecfd
offer,M	cdlcdecekcndhbajcfedeibbd
offered	YVatYXWbfisajWcWcZfjZgVec
offered 0	ecdmefbekembhcebZaihebaia
offers	chjeaaZbmdaZkabhkgiYpZfZa
offers D	fcmafgcejfcbjfZjejjbmdidd
office	hWZaYXofkVYaXVdahXiaXagVe
offline	bnaabjYdlcWZkieabZcabcrZc
ok	ThangWSlfUhnbjqbiTfSfmjje
ok for	ZmZibdZkdcjhfkkcbcbbcalbh
ok it	faaocedfjehjaaocdbeddbcdc
ok w	bidhdeadmcgjcdibjZcdchaab
okta	dlhegfeiedhgcdfdfcfeeenff
old	mkUYVhWZrZZWcdjXbdlRWYaUf
on	jhfjacWeiecgkYkahfehijmje
on 0	YllabdXhiWbdfgWeZeaZYgoVY
on C	edZjYiecnaXYebXZfWcmbcWcZ
on D	bSlmhfYgjXgahZkZddkNgaciU
on D,C	dckfdecclcZZZdpakZlcccYae
on R	hmYWZjfdfhbYqdZcabZUadkYh
on R,contract	jjcbeeafjeealheeegbbdgcda
on a	klbXaaaYpYdalalgdZkYjeVjb
on delivery	ZYaljbYcnaajhgZapgcaidYXb
on everything	jbaibhblcbdcaZnafblbcbbac
on hold	aochaYYddlacZbZcdYdpdbabb
on ice	YbelaahZanaZagWbbYYsbaZad
on insta	mbcccdbekdcbZcbfdakcceYbd
on it	ZcamiXWdkfodcfXWWckbaZilY
on leave	cdkhcdZanbaidZfZbbglciaZc
on linkedin	pZZbaiYbpZcceaYZZVZVZcXYf
on mon	ZgglZaZaobZbWdnaehpZoibac
on order	dcclefdghfbkhecgocjeecccd
on price	biYgakZbghojefYaahiVgaiZW
on site	WfgbkYiYigicbZcoedaYZbUsY
on test	diibcebcldcdbedadZcccpgYd
on the	mcdggVdkfdiledfVhgYajkfck
on the P	bccmdedamcdkccoecbdcedgdc
on the phone	jbdideckdcgldiedcZcccbcYd
on their	jakaeZaboZZeXfndZXeXnkVhb
on top	cacidkafjehfdfejfffaeddnd
on validation	bcmcdbbfkcadjeddbaeabcnae
onboarding	cjZhbegbfjcdbddgaZebdbjfb
one	ghhdcafehfhYjeiegijjlmcki
one for	hjeedfaglbbdccccdaebdgbZl
one for the	hjeedfaglbbdccccdaebdgbZl
one more	cYhcYanaamfcjbZccoaokcZeV
one of	kbmZfecejfcbjdbjejjbmchdd
ones	bejbhaajebZjklihcbfadfedb
only	mggnQUOekcbhWflchelcdhfed
only asked	aanaccdfjfgdfddlfhdcefZbe
only one	jacheedekcdebekecamchcabd
only the	cbjkcbcdlchkZebebjebkdcdb
open	hfUkdXgffgUogdSbfjXaWWdrS
open to	gmbbbcadlcadmbbccabbcfYbb
opened	bajcgbibfifclbacbkhZjbYmd
opening	kWlWXWcYnchffkbdbWYdnXUYX
opens	ilhZacYbmcchacakiZabmblZj
opens D	jjhaadacldehbedYbcccmdcbk
opex	dmbbcebflcYcendacafdcdnee
ops	fdfXffnjbjcXggVjfiacadilc
ops mgr	dgkbgfgffigcgjclaadcebjkc
option	bcicndZjebjiZdcimafceckdd
options	agnbaaXcoYobYZabbYdabbaba
or	QeYtfQVRZpsbieabpsfnXVeld
or 0	fddlbfcenalcbZicnWdadddbd
or im	cabmddaddjoeicbcdnckddiae
or no	dihfdedefilhhajbYfmZjckab
or they	fdandaddejhhajaaXocbbdZag
or we	eccldcedcloemedddjdiahaef
order	aSfiscKglXfsebXhoXsaWVTVj
order D	ZXniVbVcmXZhZZZjjclTcgWXX
order form	adZlhaafjaltebZZebeYbcabh
ordered	jlYecbakeZdaYZWVaWrXfhXZZ
ordered D	dhbjedclbdkccdbZecmcccbcd
ordered before	emcaffddlcZcdcZadZobdabec
ordering	babnbdbmaacabbYbbgpabbcab
ordering D	babnbdbmaacabbYbbgpabbcab
other	jhehUfVYfijeufdVVeZWegjWV
other guys	dbbkcjcdamhbqahaceeadafdc
others	dcmdcbbdnZidodcccYdficbbh
otherwise	ahXleaYchgZjXijjYdglaYfYj
our	hXkiXfgcflkhkYhcivVfifjka
our 0	ccdmjaYjgZjibaXdkgcakdcaZ
our 0,0	fbgidcbekdcibccgmaddlfadd
our M	dcdbambddkmbnabcccejkjbed
our offer	YZqeYZXafjraiaYeYpcXbgWjf
our offer,M	cdlcdecekcndhbajcfedeibbd
our price	bZhYcmadkeqinbjcgheZddfcb
our quote	ebmfdebdkfmbijkgaZeddgcid
our side	ccbmcebcleZeaejclmcafdabb
our std	fdlccfedkdZdbeccggddfeedb
ours	ZcnXjiNfmVoisXjYUaePjimfT
ours is	ZdmbcgadjejcmfjcdWdZfeibd
out	gbdbalgYfjgeghefghdkkchkc
out D	XeddfYifjVakZXhSfijUmjWkX
out of	hjcXeigieeWZgncWaeYngchfi
out of the	ghbbgakcfidbbbbbfjdlhbYij
out to	ahhhbdZdlcikaaciZhhcgcadc
out,0	dbmbdcbekckdhbcacbcambfbd
out,C	babkbbidmabbbdlcaYdaddakd
outage	fcecmeicblgcfeedckeleedmZ
oven	blbbgdaekdcdbaamcZccccagf
over	dcZdofdehfldhhpbbjhdkhkjj
over 0	kfZjZaabnbjajbkahdcajanZa
over D	cbchkegclcaZjdZbdekeccbbo
over M	elcfdgdekegbdYnccYcefhcie
over R	cjcbkbbhiemnnfcdcZebddbdh
over at	eikcdeccldecgjaefbfedcied
over the	dXkhgXficibeeihbZmfibmYZX
overdue	fccapbYflcZYZbbYpXcmdcaYb
overnight	bbdjidbgjekklcchabedddbcb
owe	dghZmcgclbacccccmbcccbedd
own	ZYefZijcigZkYaWdZVaibjYXm
owner	ihjbkdYmbaffcYkijfZgchYaa
owner P	bijbkdanbbhYdZjijfchciYbb
owners	cbbjcjbejeYdalndbeeabdace
p	ecicfdibgiYdbcdajklbbcjig
p0	fdjcedhfeiZebdebdkmcddkjh
pack	YbpbaYZZpZZbbZgacibYjljac
package	cbkeidYhgcZkabZbeZgckcbnc
page	jabkbebfiecmjefcjbfdjjZZe
pages	cbhkdcadmccnecaacYbglbXbg
paid	VgYZlVhjhZdifgZgjdYZXjXbg
paid the	cZbZibijhcWVWZelqibfbgdfY
paid the deposit	eeedlfablcdacecllfdhdcdbd
pallets	ciagjeYbmcjbkdcfhjdbecgbd
panels	eeldbfcdkekddeebekfffYjjd
paper	dfYnfUTbsVTrifcXXbhdgfeYd
paperwork	bhZkgbVnaYjafkfYXXeXZiaXi
parking	iYabablZoZacaeaccYdhcbabb
part	cbjbhdjddkccgddccnedecgmd
partner	gjhhdZVXqXhcWgjXYXZgahaXc
partners	ecaleedekdjaieocdameedace
parts	bkbhkZXafjYddZXnjhZZljjoa
party	ebdcefldlbdedZdgeYeeeidie
passed	ZUqSdlSnZheVWYVeViXckovTV
passes	lbgaccbcmbgdebgddfeZdcbeh
past	ijcdhhadhgacZakcgadibdbbc
pay	ZbWjhiXYfkiehjeVkmiWZWUXX
pay in	dZcihfccldZkbcgamaadcbacc
payment	YYYhnWYVobZrZXiXvaYWfXZmX
pd	bbZYoeZlcbajZicYqXaXcbZZk
pen	fbblccbcdkZdgdncdjbpddehc
penalty	ecdkcddeihdbchcmcoeceebbe
penalty clause	ecdkcddeihdbchcmcoeceebbe
pencil	cciiddccfjoelededkfgceddi
people	lZfYZbhZdkXZYcaXasbXbkZWZ
per	fcigWVgfjasbZidXWilXfbXXf
per room	kcfcedbekeodbedfebcfecced
per seat	echjccccnaobbgcdcZdcdcedf
person	pYZcabYboZZiZaXZYVgXceXZa
phase	XkhXhWRhhVgfZbjkUVdUbWmUt
phase 0	ZkgZgZVigZiceXkkXXfZaZaYp
phase two	fddemeaijcbldecbddacheddo
phone	ofYfbVahfgZkenZWXafhYdZnY
phone at	aichhdcdkdbohdbccbdcddekd
pick	dekiefacnafdaihlnWdahkiac
picked	mXaXikVjfaVYkgchYaaVYdicY
picked R	ccddekcehhadlhaidZeZcckbb
picked up	oaZZbcZcoZacYgfabecacafeb
picks	hhajZZdZocZhgYjZaYkkXhXjb
picks up	ihZZaagckebieabbcZblaaZkc
pilot	UfefldPifdefbeeUXdbSXoeWX
pilot at	dfpchcZfjafiXfbZccabapeac
pilot at C	eakciddekcbjaddbeZcecnibe
pilot starts	felecfeekedddeeZdcddgleed
pilot starts D	felecfeekedddeeZdcddgleed
pilot w	blcdfadelcbegdcefceddbZff
pitched	lkZadaZdlcYdgmbdecebfdjed
place	baahZlekbhYkncaaaYifnaiaX
placed	chbghcbejbghcjZYagmceeech
plan	WdkhXjVXjghXWnmimghigijVX
plan for	cdkeeecejekddjcddaejicncd
plan,C	bialcbaclchcdbmbnibadlZbd
planned	ibiihcZdlcbogcXekauZiaZbY
planning	hfZZbdjjeaacbiYbcZbccbYak
plans	bjiccbYdmbaaacXhdbmbdchkb
plans to	dakfdfbekedbddZjdcnddejde
plant	YmgXbZideihabZXgacZmhYemm
play	cjjbcdbkdbbfcdZcdaedeobbe
play w	cjjbcdbkdbbfcdZcdaedeobbe
play w, it	cjjbcdbkdbbfcdZcdaedeobbe
pls	faXffgmXkeahaiZWejfjbaVXW
pls stop	bbcdccmcdkcgbdcfbnendaacd
plug	fidbdkcdgiYaZhkfhacabblYa
po	UPcboWgndRNrYQgoePjaUYWRf
po D	facfkfZgieZnccjjbcgefddei
po M	fddbmfZlceZodbcZcdcdfjbeb
po for	fcbcmfZhiefmbcbmZcZdcbcea
po in	feedlfahidaiabZmfdZhcdcbh
po in from	fffengagieaibcblgdZidecdh
po number	dbccickcmcZgadaajbcdedcdh
po's	dkcedddflblZjdfchbjZddcdd
poc	YWkYajfieefigjibfcYgWonXZ
point	iicdffcflbaiZdhdcacdfjlae
policy	dcdmcbbdjgZibddiomeddgcde
portal	mbcadbcekdagXcadcaidoaYgc
pos	lhbZkcagfhZXZYYdahZaabYij
post	nYWWZZkZoZXccZXYeYaXgYWWZ
posted	giicdcbdmbakibYcdYibcmedd
ppl	oWcYZXjWsXWbdVUbWhdTYeZfa
prefers	ZhjhZYYcoZdbfakbkZiXkkgYc
prem	cdlabgZcnaZdZbXbcZcZbapYc
prep	edeckfkdkegadegcefacdidio
prepay	diagZjZcfiglkccbkfgYgbaaa
prequal	lZhbZaYaoahdbaabbjaiqZZab
presenting	aapZZcZbmbbdcbhebbYbbaabd
price	YeclgiUgcjrldcdgcjijjbedh
price for	cgnccdcifdkcbhebdbddcghcc
price for 0	cgnccdcifdkcbhebdbddcghcc
price list	hZchkcaZnbrcddbcdemaabXgh
price per	kcdhccadmbodaedeecegedgei
priced	aYniZcXamencaZbWdicbccWmj
prices	bmcbdcbclcZdacddejfjfecda
pricing	YYneZUajdfraWZZgUdViVifdl
pricing for	gaqZadYghZpabcbZcZcachYci
pricing for 0	hcocbeZggbnccddceafceiZdi
prob	maafacbdmbfbcaabaZbeaaZab
probe	chjbdeaeficdacdhdifcelohd
proceed	bbZakjbehgZnadcanidbcaefc
procurement	YfikZYVaejjhhXoklkigiZWch
project	kXVWfnaWdnZWRfgeaWYodVTXU
project,no	kbeefcefjdbfeajffZfefedef
promised	aYhijcddmdXiYZXXkfqjaYaYa
proposal	TSzTUURelXiaaTomXifgXRfje
pts	bbclcgbejelmhcdbjZeZldZac
pulled	aagbdmbcijZbjlifeacaibkaa
pulled the	ededeldfekbcajlggdebccZbb
pulled the plug	ededeldfekbcajlggdebccZbb
pump	Yfkdbciamfkdbcaddlebebjac
pumps	anjZadahfcfbjZajcZccbZdbb
purchase	jjYdhcZnabYlYYnaaZhabbaba
purchasing	ZYfmaffdfiinehgdgiZliaXaf
push	bieaefjcldacacabcdbbcijYd
pushed	XbkiWXgibkaZaYYZbhbibkVhY
pushing	ecgnddcebmbekdicgkddeeceh
put	gidfccdUekceckdjmhcnniSVV
put aside	cmbbbeabmcZfdnlccadZddded
put us	gYYkbbhbejabZgVjZYglZYZbc
q	fiYkXYcZqXVhhZWbeWkiaZkoZ
quarterly	bYZkicZboZhYZZfbqXbbdcYab
questionnaire	bflZbbadlccZYbkZbXecbipbc
questions	abobbaacoZZZjiXaZWcZokuda
quick	igcchbgelcdhejhjfidjddbme
quiet	YkhcZXgZdlmjWaZabqdnaXXaa
quote	VQtdWUbbigpbidfeTlYhfhgfa
quote for	deqYceXlgYhbXabiaWcYhjjaZ
quote for C	fenceeYeldodacdkcZfbjbldb
quote is	ebodeebdgimdglefdldbbgZhd
quote on	bZikddZZcmedfdabemdjhklZj
quote on the	dccledbcanhfhebeenekjghcj
quote,0	fegidedcldoehfkefleadcaek
quote,P	fdlcdfcdldncbclebZfdfdfih
quoted	aWhYXYkgjWneZkemZhZXYhWZY
quoted C	dadZZclbmcldfabidZecbdcbd
quoted C M	eacbZdlejdkeeefjfbfedefcf
quotes	aikaaYYaobmblYZccabapbZcb
r	hbcbbcldkdjeiecieYfbbigde
radio	ZjagZYkbbmdabbaZbYZqaakZZ
radio silence	bechZYkcbmeaYccacYaqcbbaZ
ran	edgbbijhiYYZbmZYjhZhZhfha
ran out	aababkiamdccbnbbkaamcZabd
rang	mZaZhagaejYbgZZabmcYdbmlb
range	bhlabaZbmenjgaffbmcZbjkZb
rate	ihXmbZXbfjZZecZbagdYaYlbi
rather	cbkbdcgdfhmggcddcaeidbZdg
rd	dZZeZjlckhebbcbaaicijbfYe
re	YabkikWgamYpcdgXlpYjZfkWp
reach	hZibbckekcdbhgblbbfbddkdc
reached	mabdcccekegeZcccekibdcbce
read	fflfbZWbpYfblZWabfgggddXa
read it	cbkieecdlcfdacaddhiidhZcd
reading	ZYijXafZpadqYYWaaWffbeYZf
ready	YWfmWggboYjncXoWXdfWYXhXZ
ready to	cccnccbhkcliadmcdcadcdgee
real	hjhcedcdkcYfhjicdhcadaicc
really	cmccdfcoYZhbaaZcaXcccbZZb
reason	jddcdkbelbcfbbebcZbadhfbc
received	caaYibjkeZZlbbbhkaZacjcaa
reception	iadddeidjdhibaZddagcdccZc
receptionist	jaZZaaibmbabZbbcclcZdbYZc
redid	ccmadccdlchgmecdbZedeclcc
redid the	ccmadccdlchgmecdbZedeclcc
redlines	dbdpbdaZobbqcZhZXjeeaaeaY
redlines back	eefkdfddkdbnhecedfageehda
redlines came	fefmbdddkdcnceiedahdeecec
redlines came back	fefmbdddkdcnceiedahdeecec
redlining	dedmcdacldaomdcdjbjdcddhe
redo	cdlbffeeigifdeedfnfffYjce
redoing	cZmbdccdlcZeYdYcdlbZcajZd
references	ZbhkbbXZpZZcccbZdjdahekkb
referral	qbaaZcVboaYaXYdYahXXaZZYb
referral from	ocbbbeZeldZbYZeZbiYZcbaac
refresher	aZacebmdmbeceeeZdZeZdaaob
refuses	abblhYadZoajYYYYiucYcbkWb
regional	elhbefdckcYajbobdZcbecdde
register	lbccdcdfjeddZdceecedogaed
release	egjefddejeahdmoedaddebaff
reminder	baZdldhbldXbfZaZoaZhbbacb
renew	YVXqXmUZhhgnajVXVcejYYTes
renew at	cacnccbblcobbcccchdbeecjo
renewal	TNQffklPenVblZWYYdWsgXWk1
renewal D	cabafbmcldhdaacakgaadccbp
renewal is	dbZocZbeckacfibhanbobegir
renewal is up	edcgiehgnZcecjdddedZeadhm
renewal w	edcmccbddkZakecfdcenegbco
renewal w, C	edcmccbddkZakecfdcenegbco
renewed	aWZXmkWihZkjfXXZVVgVbeXUn
renewed for	ededncdmbbaibddcaajbcdcap
renewed for 0	fefeldejedcdbdecbckcdedbn
renewing	ZWZcgoWhckXhdZZZhadobaYgu
renews	baZjbckcldadgbbbcYblcbbbo
reorder	ckbdkdbilbeedebfeadbdebeo
reorg	akZZZiibdkababkbcicncbaac
repeat	iabbkaacmaZjYbbcYgZZccZar
repeat order	iabbkaacmaZjYbbcYgZZccZar
replace	YpaabcZifaaamYYhdXhabjZYa
replacements	dcgcmcgcdjbeacdlajecchjoc
reply	lahcYWgbjfdaaZgZbXbjbegYY
replying	jZfZcdjafkZcaaZabYcncibbj
report	XjhcXXiZqXciVWchYeiWXorei
reporting	cldcccbaclkegabhjnfcehbde
reqs	anZabbabmbYbebaaaZeibaqZb
request	mgZbaaacmaabhicbbaeadclbb
requested	ZbkfZkXaejhcZcbfcXdnbbbbb
requoted	aYpXZZZbnaseYdbaaVcafaqaZ
requoted C	cbnZbbbclcpgaeccbZdccbmbb
resent	cbnYbdkcmcoYYjaboWbbbgYci
response	aYnlbZYanccjcZZYZfaYoZZph
rest	fhhdkZWbnahXfgYbsYYbZciZY
restart	bbhicbjeigdddbkieccofccid
results	XZtYXZYhiWXafaXXYcYXjobYa
results D	dbncdfccleadiebabhbahoVce
retention	fidhegdekdZljelemYecfekee
rev	bZnaacbdkckbbbdiaZdbbcmbc
review	aamhYgXigbakeaXehdZYZjqaa
reviewing	ZfkghZbZqZkjXYWYiWagaYaZj
revised	dcoebbZcnbochagZbYkbgbaZc
rfp	XmiUXWTXtVXabWTVfaYUpYmYY
rfp response	danbddbcmbhefcbcdZdcodbbd
right	feggVkWgeikgXWbZYjlVZdUgY
ring	ndcYaadanbYaiYXXZbXadZcaZ
ring back	bjcbeejdlcececbbcYacidbdd
rise	ekbZdlddkeddbecbdYmaddadk
risk	ibclaXfaekbnbhiagSanakWWg
rly	ahaacdkfdkZcbeccekebeflYd
rn	bnabcZaemaiekdceaYfeechdc
rollout	bYaclbickehbZihjagdZdegZa
roof	bhgcdjccleaddmacdZfbcjhbd
room	fibYfZkafiddeZhckZamaigZZ
rough	lecedfadmcccanccdgeZdbbbj
roughly	jjdaddakdceahmbddbebehZed
round	egYoWYXbqYceXgVXbeYWjZVXk
rule	dkgadbdekdidZbjddbddnccee
run	gmVYeXjbpZhYkWhfffYZmfmUZ
run R	kdYZbZififafnccbegebddYbe
running	YZmXhXiYldfdjbWmZeZgalilZ
running before	fgkcffcdkekhddcneicedcged
runs	kebZeYibnbdddglZabamgegYl
runs it	jjdbccbekcbiYfjccdchdbYcj
said	gfaiZkZjefmdXidabtkaXcfXX
said 0	ekbgdcafkdmecfdcgjcdciZfc
said no	WaYeXpWXemhZdfYZaudbaXkZb
said no to	bhehcjbccladcecdepdddcnee
said the	feldfeedeimfbbdcfofefedff
said they	kjfYbZacoZdcgbbbdkjZccegc
said yes	bZZjddjbmcbdcbmgbXhcebjbd
salesforce	amcZbbjbnaacaaabbWdZdapZa
salt	bmfZacadfiacdedabnfhdopXg
same	YkiZlRWjgSebqYehgceRWahhv
same day	fbaflcbkdcbebbfajZkccacmb
same terms	dbcanecjeddbZcibaabdddebp
sample	ggoXXTTcifhjgUbbacfhaqhVc
samples	bXvWbYWYncXaeZXXakZcinklf
sandbox	ZhoedcWjfZZcYhebdWbZbmjgb
sap	ajjacaZckgbcadccdjcbbcpbd
sat	fiVZajfbejYaYYgkjjbYZmYlf
sat next	lcbefecflcdfdeceeZfdfcede
sat next to	lcbefecflcdfdeceeZfdfcede
saw	jXhTXVkWhhbWjWXWdefhlZXUb
saw the	iakZbaZcghkdhdbccldXchYaa
say	kWgacgigehiYfgkgfjjlajZmX
saying	iZhkgcZcldmcacbdjkdjdiZjb
says	eggicVjYcomeihdhntjiZbjkf
says 0	bdYjjcebghemXdgfnhficaWha
says D	bZYimdcbnaYcZcaZlYlahbbbc
says P	ljaYabYaoZZaZjmZaZZYcZYZb
says R	amagbbddclndpdehZldgdcXjb
says it	ecajdgjedlldecccihdaddbbd
says it's	ZeijgZXbigodigdagmbWdabaa
says our	dZjkbaZafkecjcahencZcgilc
says ring	jcdbeeidkdbdaccbcYacidcbd
says the	cgifhZTidingheYfgnhUhkmdX
says the P	bhkfaeZjeYfikaeciWjZelfad
scanner	bjaZlbZlcbYlffhcbldadZjmb
scared	cmbcbdbdjgciheiddoeaedidc
scared of	cmbcbdbdjgciheiddoeaedidc
schedule	ejhdefdekdhdgfiocafceeZdd
scheduling	dhiceddhjdaeaccchgdidcZce
scope	bcmfbdabmbgjacbidYbbbjZbd
score	dciedkbdjgdblabddaebmdZcb
scoring	adoabaZlcZgdacaccidalmecd
season	XlmWXaXYqbfabYhkXYhZYmbWZ
seat	aYhmbaYakeqahdZbbecgabYjd
seats	bckkdbTidhkeTfdUcglcagUXt
second	RjXeenchamhdkSTakcXdofXct
second site	boahZacenabhaediaedbbdcZo
second yr	cbbjkdagkcmkZcdccgbiddbjm
security	ZercYdRgjXXffWjTVdWUclzXX
security questionnaire	dbmbcccekccbadbbcZedcilcd
security review	cclabiajedbaacbbcgdbbdped
see	hicdXYfapZYcihgZhjbZYpfVX
see the	kgbZdebclfbbkbZbaibdcmkcd
seeing	dkdcffddlcZehdkcdidbedhdd
sell	biiidagccmadkcbidmejdbZcc
send	gmegbaXgiXehdhdfjghaaYcXY
sending	ZhdXlgcXdlabfgVlZebZchllf
sending P	badbjcicfjaeecaZdfefdZjni
sending the	cbgcckYdkfceeicdeYedhpldd
sensors	bjfcgdfdfhXbggakbWcccmijc
sensors on	dmacdfcflcbdbjcbeZedfnmYd
sent	jUobhOdaoZioSRXdkWdhRakgW
sent C	kalabcZcmbjZYZeihYhZdbnbf
sent a	bZYefamiblbiZdZbanakbZaka
sent em	kcgadecclcgccdcddYfdecacc
sent the	ehgWgZeZjgkhXaWdWbambaobb
sent to	iajegcZcmbihYafZeVjkaYfYb
service	fccjYZlWkfYXfdZWXdbbXiUkX
service visit	cbbafdkbfibccibbaYbabacqc
services	madcffcclehdcdbcjgdgekiid
set	ibhflXSfkWhcXkafeXjeccVih
set for	bZYkleXcmbZkbackgfmibcdli
set for D	caajkfYekdakbbcihgmjccelj
settled	eblgbebclcljaZkYbZnccbYdc
shared	bcggbkbbnchdbdccdocbcbndj
sharpen	cciiddccfjoelededkfgceddi
sharpen the	cciiddccfjoelededkfgceddi
sharpen the pencil	cciiddccfjoelededkfgceddi
she	bheiaccbekeghkoffojYXfUgd
she can	alhaddZifcXcbkjcgYdceiafe
she has	bhkZcbacmaldhkihdadbejbcd
she'll	jhefhcZanaalYihbgckXcZaac
she's	iYcofeZlcbYiaYgajimbheWab
she's back	dbdmhfalcdaicahdcZmdggded
she's back D	dbdmhfalcdaicahdcZmdggded
sheet	igggZYfapZkbiZYYZcbgZZllh
shelved	afaZajjcijbdalabcbenccabb
shes	ZilecbbkdalhcbcdcZcadcacd
shift	cbbadbmbmcbafcbbajedcbbnh
ship	ZWlfjbWihaYgjaYsfbViabXWf
ship D	ebjckfajfdWhidbofgVZbbbaf
shipment	daabnbZdckgaZbbpaoeZcbZbb
shipped	aZeZibjanaYcabZkZkaZakYZd
shipping	jYgYjbXahgfkZbbjZgbZbmihd
ships	caabneejfbfjZafrkbaebbamY
ships D	caabneejfbfjZafrkbaebbamY
shock	abfmabZbdlocacaccqdacbbac
shook	dcjckccmbbZnjbiddafcenade
shop	efeYYhiYnbaanZkYZicagglkc
shopping	ZhhaiZgcifaeXZZbcadecabbg
shopping around	ZhhaiZgcifaeXZZbcadecabbg
shops	cmeafeckcdZeaahdddabbdYai
short	aeZZkbibanfcZkcnboebbbaab
shortlist	aYhkaaYaoZghpbZYaXaYiaXba
shortlisted	aXnaZkXYrWgbnaXZaXZXmZYaa
should	aYgiYZkggfjgbhYYahfiZgZgk
should be	dciabclbhgebdabadghjchchh
show	XjfaWXlYhgXjZfjUliecWkcjc
show again	abbbbcmdmacccbabbYaYdbaab
showed	aijfdccejeZkkdbjiXdbcdicc
showed me	aijfdccejeZkkdbjiXdbcdicc
side	ZdnhfbahhbceifgbkkgaakjhY
sig	bZZngdXdlbXoabjWXZrZhbaaf
sign	UbgmYVijgZcZcUibYYokdZUVb
sign D	dZafafjmbbikYcWZaaglbbbbZ
sign at	dbcmdfadkfcmibccecobbdecd
sign if	fcdmafaelcchbdcjdgZcefdbd
sign if we	fcdmafaelcchbdcjdgZcefdbd
sign off	eZkibdYanbZcZZdicYlaccebd
signature	baZpgcWfjZXtXbhdkYoZaaZZZ
signature planned	ffeldgdejecmceZildodedeed
signed	bVZbjalmeWclddmkbVZeaeUgn
signed D	caZijceldZkfeZgUXYlkaabXi
signed D,two	ffecmfbkdehogebbbeaidddcb
signed by	dcciicaijcepZecbdahcdedcn
signed for	eedbofalccYfZdbpYbaaabcgY
signed for 0	eeecmfblbebobfdnbdccdceib
signed off	cgkalcVaobcabgimefcbdgelj
signed order	cfecmecifccnbedbZdddefcda
signed order form	cfecmecifccnbedbZdddefcda
signed the	eecajegdldbhbdZkhcddjeckh
signed this	feedldbkddbokfdbhdZddedcc
signed with	aYZYYgmacmbgledcedbbeeeed
signed,0	eddbneZkedYnahgabbdddhcba
signed,C	eefdkfekcfcodedkkefefffcb
signed,C 0	eefdkfekcfcodedkkefefffcb
signed,M	eddbpeXclcYoaZYjdiabacdaZ
signing	cYZrYdWjecjjbZYYYYtibZcWe
signs	XeapZYdhhWcocTnWXXuaYkTah
signs D	dZbnbfZclcgjaabbdhpbdjagk
signs off	bffYcbjekdcedcjfeaddejedd
signup	obbbbaacmbhcfcbcbZeZcjZac
silence	adchZbkcbmeaeaaZbYaqbaZZZ
since	bbnYbeifamjYiYQUefhtdrXjg
since 0	ZkiYjZYZobWambaYlYajaZfab
since D	UTdhYhlfamagdaVXXfjmgjbhh
since wed	banaaaaapYYcffdabXaYZrZZb
site	fkjVfcaVlfZaeeYpYdXRadUrf
site visit	cjhegfcgiecegdecfceeiZZbe
sites	ddbYoahmcXjbWaYicYaXfjhWo
sites live	cecgleblbcifbedjebfdecben
sits	bjghccbdmcdlmgjddZcZcbebc
six	hYYehakcejbbadbieYflfdbcd
skeptical	cmdfbaaeckgbmcbcdnececbbd
sleep	dbdlfdecmcocecfcdYdcedYce
sleep on	dbdlfdecmcocecfcdYdcedYce
sleep on it	dbdlfdecmcocecfcdYdcedYce
slides	YeWWYZqYpaYcafZfcheiagXZa
slipped	aZcgkYfaiiXZaacjYmkXbdgge
slipped a	edcclebfjecgbdcldjdddacjg
slow	cbckjdZbdkilbcaddZdcehckc
small	agajjaacoabpYaYcZdaXcbYbZ
smaller	ajkZccacmbpaZibgbkcagboaa
smaller model	chjbcccdldpdbcccdkechdmdc
smooth	ecbclcelbbacadcodbeccccac
smth	gnYZbcZflcYcgZYZfgbfaabaZ
smth for	dlbcefdikdbeccacgYdifdbdc
so	fgecYkeahghfilefafeeeimcY
so C	cdaahmZfjehkkibhceaadcjjb
so M	bYZneamambmaeXYYahkhciYcb
so far	nbjbaaZdmbaaehckcYcZjhjZb
so not	cmbcdbcdmacdjobdjYeZefheg
so nothing	fhdjfgdfifclhjoefiadfglef
soc	chkbbcYcldfjbccZccebbjkYi
software	lkZZaZXaoZccjelbcWcWhbZcf
sold	XlZhahYgghddXXfZjfZXaZdha
somebody	kcjdccaifcggabbdeZdfjiglc
someone	ngXWdafVfkgVlYaRUfbWWfkqW
someone else	ZjZiZjZbdkkcqdcbcZcadbbbd
someone to	jgddfecekccdbbdeeYeeeejke
something	coaYcgadjeZaWYhdfhcjcbhaa
sometime	lcdceeddlcfcacacbdcacaafe
sorry	XciZcimgiYkXWecXYZZXZYfaY
sow	ebbmfeaclcanddcbaclcgdcdc
spanish	ZpaZabYanZZbdbZZaXchbapia
spare	WfdcaYmafjhaefZZbnfZgZipb
spec	VikUVgTZsYWYjWYXahfWmcoSk
spend	VtVZUicclaOWbyiVYdelXdgeW
spent	bojabdYdldWbgmcXbkbbaekab
spent the	elkbddbfjdZfgkhacceeddkde
split	baalccgcmckZYakffYdcbbYab
splitting	dbgkddbejdjcZZbccadcjdbcd
splitting it	dbgkddbejdjcZZbccadcjdbcd
spoke	kZicYYdjeZYicheaZYgYekYZZ
spoke to	mZahbcXZncajffZccZhbfaabc
spoke w	ZdmYaaglbbccciiccdcbdlbbc
spoken	maadedbdkcbcZbbddZdZlldcd
spring	ekZYbigcmbYcXiadYWblcahZi
sso	blkdccbkdZfcZbeZefcccipZd
st	bZjlaZacmbibklbbZidjnZXca
staff	dpdYZZXYpbZfiaigYlhXZlfph
staff are	cmbcccbdjhZeidaddoebecZcd
stage	bbchblbckebbdeblddeZdcdcj
stand	kZikddbejfgcYcZcbjdledfhb
standstill	cbcanbahmaZlYbZdbZbapbcjf
start	YehclafjdcekcYggbXlYkhjiZ
starts	ZleXkaUXrYYgaeXiccdgbjWYf
starts D	cleZibXapZahcgadXeXhciaah
startup	hbbaclabmebbamabbYamcZdab
stay	ciahciccclebkZZagfdpbbjba
stay with	fhdkfcgeckcfmcddiYenfdbec
std	fdlccfedkdZdbeccggddfeedb
steep	fefkfdcfdjmedeceeofddefee
steering	bfldcbbjebcgbZoccaabcbbbd
steering committee	bfldcbbjebcgbZoccaabcbbbd
sticker	abfmabZbdlocacaccqdacbbac
sticker shock	abfmabZbdlocacaccqdacbbac
stickers	jaabcaibnbbepcbdeYeYehebc
still	TdbkiSjRfknkdafVfkfRilgkW
still want	cadmdecfjeocacdddbeendadi
stock	bbjbbjcfjfjendejdafbidede
stop	YXZeYmkZZoZlWZYddqblZbiXa
stop calling	aabbbkhcanbcbcbbfrdmbcabc
stopped	cbbXjilhbneYWalYgUarcYcgg
store	baZgZkibdkfcbccccbdledcdc
stores	jXggbYehiYbZhYagZXcYafYaa
straight	aYalajYdfibeidbcdidjcebbc
struck	fdemcdcckdbpZcabnnbZgdbbi
struck the	feelceddkdboadbdnlcagdbdi
stuck	aZdlfdjbgjfgYakXhlYacfVpa
student	khfaddbekdchgclbeXcbcclbj
students	dfkdfechjdcdbabdfZeddlmdc
stuff	idjgaZaZpXXlYfkZaUgZabmal
submission	bapbabYdlcacXbZdcbZiqZikb
submitted	bZrbbbYapZgbiZiZaWearZWfb
summer	YlYXfbhkdYeaZeiiZVZaaZUYk
super	jjbbeccnaaZaYaebcgbabaZZb
supplier	hkcfaZZdnZZgfbcbcZjajiZcb
support	ifVchhcYZojYgaXnbnaVZXine
sure	hiZiaZYbnbZgjiZacYckcbZak
survive	clcdffbekdceccbljbeeecncd
swap	bjZakcianacbabgnZZbfbZana
swapped	occcccbdmcccbdfddccedabdd
swapped cards	occcccbdmcccbdfddccedabdd
switch	beffgbkbamadgcaccmepdabbg
switchboard	oaZababclbabZZaccfcbbaYac
switched	bccZldagjeYcpdcdebefbdccj
switched to	bccZldagjeYcpdcdebefbdccj
table	jfcjcaabhgddgdledZdjagkck
tablets	bjabcjickgacdmaljadbdbmac
take	iZijeWbhbkoecXicWqjlbfgjd
take 0	ZYiihcfbeimgXdbicibZfbamb
takes	ikYggZWhbkejkXnjgmaZbYjki
takes it	fcfkffedgifjjbocikccfbZej
takes it to	fcfkffedgifjjbocikccfbZej
talk	mmVdYWVZrXZeeccWaVWVndpXb
talk to	ljZYdbadldZdXaXZbbccmbqac
talked	ejcceZfaoagZemkZaZZZbdgki
talked to	ZieeachfjeXbhnlbcYacdfhbe
talking	bgkafagbejifdYZXZXZmchlmj
talking abt	cibcidkeblbdadaadbbnefYnl
talks	YjZeiiZeghlbZfabcXaabckbh
target	bfhiZahZoaZjcaZdegnYagjXa
team	bmgZYelefhcgffeWhiflWcgSh
tech	bZkbgbjafjhdbbYahlbZaYeog
technical	abjaZYkanaabdaaZbXdYocfYb
techs	amaZibXdmbbchcdZbheYdccrf
tell	iajddiadkdhdgcbieZecbcabd
temp	bmcdddbejdagccgbdaeeddncd
tender	lhacajadgfXXdfgYacigvefae
tender docs	aancbbccldYcZcbcdbmjpiZkb
tender for	mZcbcbbeldbiZcchbcgbodadd
tender,C	bibjccdekdfdbkoeebjefdaff
term	XiXkhgVakhgmgYWlViZjZfVcn
termination	ecemdccelbapZdcckZfZfdbbd
terms	aWkehZVgiWlbbfiXpVWWXYXWn
test	UevXSSRjjVbXfUgYWiVPX3rie
test at	cbmbccbhgdYgZcZZgfbbanjZc
test at C	cbmbccbhfdZhacaZchcbbmhZc
test,0	fkdcdfcckgdedfebehedeolYe
th	bfaendghckgjadalakiabaZli
than	WggeZkdhcjqengWgXhZaXggXV
than R	cZggdbiidhcdmbciajeXdfZec
thanks	hYZZhihihdVkfZYaahaegaYZZ
that	djgdRhgbhgkcihhoceideesde
that C	lYabcbjcghZdahbcdbfildgcd
that fits	dlcefgcejeaehccldbcdednde
that survive	clcdffbekdceccbljbeeecncd
that's	hghhUgagkZVXccodkgjcgdgeZ
that's it	mbccddbdkdcdbcdbdcecjaYbd
thats	jjcdUgQVfjjdkeSeegamYUkXa
thats a	aajhdlceihjdaccadjiYccecc
thats all	gmaZdcaboaYcZlZcfWdaebjfd
thats it	mYaZbiZcmcZbjacibXdXZZjeb
thats the	kjbZcbacoZkbbaabeYbadcibd
the	hdhedfcjbijigjqiipfgfhmmg
the 0	ecdkeZhZjffmZWifmffUbgglh
the 0 yr	bcihidagfhdYdcfbbhecdbcgj
the C	XZibgkfVtXhYhcTfgbgQnYleb
the C quote	fembddedlbmdbbckdYeccdakc
the M	bZZngdjhdjfhhhjYkifZaZbbf
the P	hlggTVZgibdidgscYYdhXfddc
the P at	ljZadeadoZZajiWccYhZbZjad
the R	eUmjWeRejdmcsjgXYhfgWkfcZ
the R ones	ciidebdkdaakmmjdeZfbemgee
the app	bZlbaajidiYdhbcacjecdojdc
the auto	fffkefedjdbndbcedkbcfeecZ
the award	bbfgnYbnZZZiYdicdabcodcdc
the balance	edecgdmdckbcgcccoldcdeccc
the bid	dchckbckeZbeiecddcddldbee
the board	ggfidfVYqZccfdmcaUVWaYYYZ
the booth	obbcdcaembabXdbccXdbcgZbc
the buyer	bcdZcblghfefeeiffddefkgff
the call	ZleeedZkbhhebcjefffbekZkc
the contract	aYagkbekcghicZXcajZlcfbik
the date	dedhkgbeigmecfdkjYcbhebaf
the day	bcaiddjembdabebdcYfbhcgcd
the demo	YibXcalgjYjfgZcbffZYceVbc
the deposit	eeedlfablcdacecllfdhdcdbd
the dock	beeancYbnahccdbobadacbaZa
the drawing	ccgaeckgifZecdadelfdefoef
the end	aZiekfbehgneicbieXjldcabl
the eu	dmkbcdgigbjaaaebcZfbddmdc
the farm	fdddekdehiccbaZckgcbdcbcc
the final	cbahkedbclYZeekcjgmmhcajd
the first	hlZafdaekcakZbaabYdbcbZlm
the form	qZaYZYYboZXdYgYbZXhZaigaa
the free	naacddadlcabahbddaecimcbc
the front	nbaaadaelbbdcdgccacbdccbd
the front desk	nbaaadaelbbdcdgccacbdccbd
the hotline	iacchdhkdcabhdcbaaefcblnb
the incumbent	cbemchYcdkkdnbbddhehbdadd
the install	aZmahaYlaidbfcbgZgeagdkmb
the invoice	eddbbflbdkhbeeballccedcac
the last	VeeladcVfkmkhXlVnnfXbWghj
the last 0	daahZekdejkbadccnkkchdYYb
the last word	bgkdccadlbajaboddedceeadc
the lift	jZZaacldgkgcabdgbhccdcalb
the lot	dbbcnabldabibdgfkYdcedbde
the money	ajcWbjZaekXhatgaZjYabZVca
the new	UjVjeakhdhcZchkhfhfkfbhkn
the new P	cchmfgcfhhcebaohgceleecih
the next	bbchfekgbledfbbagoenbadab
the night	dabchdkdkebbgdcidkefdbaoi
the night shift	eccdjdidkecdhdckelfgeccni
the number	bggibcecigmjZZabkldcddadb
the numbers	ZdoZbZaancmbZbaccjdbdajbb
the offer	ZapZacZcmemkYbalmhdmfZaXd
the office	gabbbblcoaadccbbdZecdbZci
the old	jaafakZbndiZbajabXmZaebZi
the only	faZmbcYcnaZkZbnbmXmZhaZYb
the order	chbifcagiblkfaiZfajbcdcca
the other	ghWkXiZZdklgsYeYYfaXcdbZY
the other guys	dcbjcjdeamfcqcbbdYfadchdc
the pencil	cciiddccfjoelededkfgceddi
the phone	jjZeaZZigYdmikcbbYaXaZanb
the phone at	bididecdkeanidcedbddedeke
the pilot	ccdikZZdnaijgZhdbgbccgibc
the plug	ededeldfekbcajlggdebccZbb
the po	dZambekifdbicdkhddleecdci
the price	ggdkYXXZbmchVagXdljnacSXi
the pricing	edlcefcejeljjcbccbbedlZek
the project	bbdccnbcfkecYgaacedhhcagb
the proposal	bapaccZYigheebhlbVcfaZVkj
the quote	bZqXbbVXihwZbXeYapbhYbUYX
the regional	elhbefdckcYajbobdZcbecdde
the renewal	aXZbljhbYoZjiZZZfVaqaefYq
the reorg	clbaajadblbccdbcejdoecccd
the right	lbccededldidcdcheYdddecbd
the same	ehkYkYWifYkerYgbZijWekegn
the sample	ebledccdifacadcccgdadglag
the second	dlbaabmgmbbcaccagYddcigZb
the smaller	chjbcccdldpdbcccdkechdmdc
the smaller model	chjbcccdldpdbcccdkechdmdc
the spec	bkeaddbclcZecdZdeXcckapaj
the switchboard	oaZababclbabZZaccfcbbaYac
the team	cbjbcdkjgXbdbcabcZdZcbaca
the tender	ZXeYljYlZjfccjYgbYcYsbmba
the test	ddlccbddnaZdnecddYfceaocd
the thing	cjaakdjbdkcdcdbccoeceihld
the trade	labhdeadlcajZcacbbiecbZfa
the trial	ibjZcdajdadfadbbdZlZdnZci
the webinar	lceedfZelcacZabccYdbcfafa
the website	haabdeifjecdidicdafdhcfce
the whitepaper	naaaaaZbnabaacZcbZfacebZc
the whole	hkYdeYfaigijcjjaagcjcjhad
theatre	bhddefjdkdgicaZcebgddclde
their	cggkVhbdhgXqkfiajiikdntda
their P	hZYkVXheifXhXcmXjdlXfdlhf
their current	fkcZbhZchgcbmeceebkbeibed
their it	flidbaXhejfbYhcagkcacjjkd
their lawyer	ccdleecclfbobbidbdZadcZcd
their legal	feemdfdcjddnddZdaaaadhcbd
their security	cbkbbibkcecaadbbdidcccnfd
theirs	ZhciaaicmbkojbZZaTcXajeWa
them	lefbbdYSmdkYkacbehWbinfah
them D	bdlZkbXadkgcegeeZkcaZmkYa
them again	aibabejdlbaehejcbZbYdbgad
them on	ikbaccbdlbadbededZfccccjc
them on the	ikbaccbdlbadbededZfccccjc
then	UXiqWaZWgjjdThkejkqnZkfbU
then we	bbcmabbdlcdpdmcchacbbcZbd
then we're	caancbacdkncaYkcjmcmhcbZd
there	hfgeYVhgfhXfllleejbgheZkU
there D	acjYbdjbamZggaYkaqaacgYnc
there is	YlabccicmahgciicddcaccZZd
theres	lddcebcekdbdamgbdhdbehhcd
they	cefgcnUbeidekmgnfkgdfhmeh
they also	bbjcdidecknfieeefbgeedbee
they are	cgfakiYdekabeZYiZndkbaXYk
they asked	ZhmZbbZdkdeifcdfcdebbhnhc
they asked for	dbldeedejecdbdfgdffdebnZe
they called	becadkdedkcdbkcddYegdacdd
they can	dYiebkabdlpdakbbciidfdZed
they complained	bccicajfdlbedcdcdoeaedbij
they do	ijafecbekddcdjZZbldddbbYh
they do want	dlccgeeghgbdiiddflfjfdZdi
they don't	hibgccddkbaYafnaahiacbabc
they dont	laajbaZdkfZcfbbccodadbXji
they go	fdegdjegejigjfeefZgicfdjc
they had	bgiiadYbghhaWjbYbgkaabiba
they have	WgihWiXXgjkYpnfVbhXcknTXW
they liked	dbleeffckfafbddnekfeedagg
they liked the	dbleeffckfafbddnekfeedagg
they need	SnfhVWWZkebgcdcmgWhdXWnUg
they need 0	debkdfdejebdcdchldhefeXed
they need a	cZhlbedekdhmbdkacZjdeeZed
they need it	emabedffigdcccafemccfdZdk
they only	akbjcaaflbbjmlacdjdYcdbcb
they pay	dhcidebdkcYZijhanXkdecZdc
they picked	dddddkcfejbcmhbicZeZcdkcc
they said	baigbkbbfilccZbaciiecbYcb
they say	fXfiYlYZoeielkfZjmlfflWja
they told	gbabkaegmalfheejfZfcdfcdf
they told me	gbabkaegmalfheejfZfcdfcdf
they took	ibZdihadnafifcabiXdbddYbl
they want	VagjfTeeghchfafmhfheacjUf
they want 0	fichdfeefhjbbZdlbjdaedldm
they want a	cZdddaleficfejfdfheifjlck
they want net	gffjfgfejeYfaedbmbceedfed
they want the	dkbgddbcmbjijcabcXdbddidf
they want to	YhZkbZZihXYkXfYYhWlhaYWbe
they went	bbaakdkkcdbbjcbcdYdlcZhbd
they'd	YnhiZZXkfYhiYkcXZefZbofZa
they'll	WigeZYifeickjgViahnmYjbXX
they'll order	cbglbdbZnaafccbZbaoZdkccc
they're	ahddikXgdjhZllTgSebkUjjSj
they're a	jibaababnaceclcceYeaebmcb
they're happy	eecbekfcekaemdbdfofcedaed
they're shopping	dikekaaeamdiadedebdnfeedj
they're shopping around	dikekaaeamdiadedebdnfeedj
they've	kbhXYXhajgVgkmbabYdifZWZe
they've got	hkbcdcbdlcZelkdeebeZidaed
theyd	eedjfdefkdkeggZdeaedeebee
theyll	fedjfeeedjZkjecebhdofecek
thing	XnUddYiXekXfehmcmkXjYefmc
think	bibiYWgZYomdcbZYajbqafWZh
thinking	ZhklZYYbnaklbabjefjYbYZYh
thinks	bihfZYgbblneijeZanbdbeYfb
third	XVYhjjhYelennYmdimXUmfjqW
third time	caacjahcbmZjZcZbfoaXcckpb
third time D	eccckdfeejddddcbbiccedloe
this	dmbPgcikedUcamlZchWdfkcmZ
this am	dehcldZldcalhdcbkahbchbbj
this yr	gkbZZbhXqaaZcmcidYbagZhkb
tho	ckbbkZbfmbhdejeefheiccaei
those	clbcedcfmaaiimfccYdbffmad
though	jhddeeddjhhdcjcdenddeccdc
threatening	cgifkaaebmcdabbcdmeodcbab
threatening to	cgifkaaebmcdabbcdmeodcbab
three	VelfgYahfghekbfTegdklVVfm
three quotes	bkiabaZbnbkcjbbdcccaodbcb
thrilled	bjZZkbblcZZbkaZbaZcZcZdmc
through	dhjbfUdYlegigefWXcXWcZiWX
through the	hYhgZcibnbZifbdcbWdccagab
thru	jjbUcedXleecanVggkcehXeVX
thru,P	clccecdeldbdjpcddiecefhee
ticket	YXbZfbnXgkbaabaaZYdZcbYjb
tickets	cbcbcdmdbmcdaecbdqiZddang
tiers	dbmaceccmbnbbaaabZcbcgfdZ
tight	edhkegcfhgnejedleZdckebdf
til	YfcUgYpZkfcdekTahlhcYWeWk
til D	bafZadnbmaiZZcZeaXjZaaZba
till	WoggYVcZpcjgegkfYifjbeTWV
time	ccfXjijWZobbeYbjYtbgXZipc
time D	dabbjdhdclcdbcbZblbbdckpd
times	YjggcZfcihiaYhZZimbjaXohi
to	hjegZdagiciejkldgggZjlldd
to 0	VcamdjgXgiqiihdechbhkbVVn
to C	eapZgTYTvWegQYUfnemVYfhXb
to C at	bdceiflblfbZeeckfddedbcdc
to C,M	cajakdYdkeiZZXgZnbhbeZZdb
to C,P	bbkiceZejeajcdadagkceiihe
to D	UccTiVrUuWVYfUSfTSVRggdbZ
to M	bjhgcdYifbjjZhlabYcbbbZcc
to P	gbkccZlghandfhaYeVchZcjXa
to P D	fdkgdgdiegomjcacdegedeeef
to R	dYhVYemcejgicXYaiVifialXi
to a	hhbZYnYZbmYdnbacdecZZdiZi
to approve	ddlldfadkebkddoccbZcddcdd
to be	aladdiffjYWeekelZfcdfcXai
to be signed	gefnbfaifcdccejcecnYefgek
to come	ZgdkcahdmcXciegacYkdjhhbb
to countersign	ebdmcdbancbpcklddbcdddihc
to do	ckfdfhdghggebjgciZebeichd
to drop	dbjbfjcckekccnbedZededZed
to fix	aikZacghdhdbdaZacibbbmjYc
to fix the	cicbdejcdkcdcdcdfkdeebZbe
to follow	kZalabZhgbZgZcZdcbfcbdccg
to get	ggahbfZdnaiXgilYZhkimYWZi
to go	bgajbcbeckkajaldcebnbcidc
to know	mjeUZaVarYfcaigicWXVdZkkj
to know if	jhiYdeZflcZdgchkbaZbgbgal
to me	hbcchdicdkbcZccdekecefZmc
to nod	dcclffdghfoehdodedceddhff
to pay	cacjjdaanbajabZamaaccabcc
to push	bieaefjcldacacabcdbbcijYd
to register	lbccdcdfjeddZdceecedogaed
to renew	dbdkijdhkccdcncedZebeebdo
to replace	anbadebjeccbmbabeZhcckZac
to run	fmbaddbekdbbZbkbbfcccbkcd
to see	jkZcZbXcnbYWiYfbjfZbaqhYa
to see the	kgbZdebclfbbkbZbaibdcmkcd
to sharpen	cciiddccfjoelededkfgceddi
to sharpen the	cciiddccfjoelededkfgceddi
to sign	aehghbcifaefcYZeYYligffXh
to sign D	fbdndfbkcfZladYbccgmccccb
to spend	apZZabYbncVZdqeZahjZbZjic
to talk	fkZfbaadnbgaiYWXZbaakXmYe
to talk to	ihdbeddekeaeZbYacddcbcqbd
to the	lXmYXedgeiiYXWjmegckacgec
to the C	eeldcdbekclecedkbZeedeagd
to the P	jhfbdebkdbdccahddahbchche
to their	hiZkdcaeghakifkZgdcbbgmbb
to them	nfaZbbadlbYZkebcgYbWlaacb
to try	bhjbeddhgdbcbcccgbdddoYdd
to try it	cgkceddifddccddegbdddnaee
to understand	bldbeddiicbiacebgYgZlbZba
to us	iZailaYfmbabmbYcbXcfmbZab
to zero	feffgkffghdcbmYidgfaegidd
told	agbfalaccooZkZhigqaklScdg
told P	cYemddcblenbibbikmjjhcfab
told em	bjcicbbelbkedddcdddZdebnh
told me	enZYfgSXgkiZZdkcbmcekZXdZ
told me to	eiaabjbbhiYcaiZbgmbZZcehc
told them	eekhbaZdnZlcebbZbWdZcahbc
told us	ZZaYapZbbmZaqdhXfhdgXbXhY
tolerance	cifbacibigYcbbblbecabipac
too	YghfVlQVkfcciWfTakkgaYlSe
too complicated	ceggcjcdclcegddeeoeceeede
too expensive	edbidicgdknfaecdioebedaee
too much	bjibYhYahhebgcZbeccicaWbj
took	jReXgifggefjgVfcbcYSXZfii
took a	mbdbcbacmcbcadacdcebdbegc
took the	ZaafhjkdmcclgbabiWdbcaYZi
tool	eildZZhbpYZZphcZeXdXehXYa
tools	bccabikeblcfZdagaYeoedbbp
top	cacidkafjehfdfejfffaeddnd
total	bZfghajjfbkkZYgiXYbZaaYaZ
trade	ldZhbdYcnaYjXaZaaZidbaXel
train	ijcbeebcmbabcbZbcXebdehpd
training	VeibgXhfjdlgTZbhTPbSZURrX
training D	fcbbmfgdmcZZbbcmbZabgcdka
training for	dbbdlfedlcbhdeenaZdbdcbpd
training for the	eccejfgejdchdeeldZecddcoe
transit	ccflldccmbcdledleafcelYdd
treadmills	fbclddabkhcebeeddlfhfcZlc
trial	iddefcglccdffggffbjhXqbdf
trial at	dcndcdabekcedgcZendldoabe
trial at C	dcndcdabekcedgcZendldoabe
trial of	fhkfggdghfgfjijddbeddjZef
tried	mhXYXXdZnaZaVZYZZhbjaheda
tried C	kaabbahckddcZdcccYdlciiZc
trip	aeaacamboaacbalcgYdZdbfbd
trucks	kbidfdcjecbfndcefZfbhhgdd
trust	becbhekekcZicedieagchdjdd
try	lheVYgZekZcbZicWbSekbqTXY
try her	jcabddhekdbfciZdcZeedZbdd
try it	akiZdbchgcgbfbbcgZbbgrYcc
try it first	chkbeccbmdididdddbccipbde
trying	mZaaaafcoZZdfdfdZYbXbaYYZ
turns	dnaadabemaabhejbcYcZcbmcb
turns out	dnaadabemaabhejbcYcZcbmcb
twice	figWcfgjXmfehVifZmbSamiiY
two	RZlYpThfidekhZYnejWZgkjng
two sites	fcnebfdamddedeeZeceeiobfd
two weeks	edeijccdigbbjccnckdaejgbc
two years	ffedleblbdgpfdjacdZcddccl
type	eijbffddlcgdccjhebdcfdZce
typo	cbedfblbmbgbaaaabZeZbcacb
u	lXYZYakboZWZYaehZdfYaZjZb
ui	bmgabcabghabadbZbibbdipab
under	ZhefZlWbmdkgifYhajiWabjXZ
under us	cbhZblZeihqdmidddXfadcYYd
undercut	abahbijdamljldcdgaebacadd
undercut us	abahbijdamljldcdgaebacadd
understand	bldbeddiicbiacebgYgZlbZba
unhappy	mkZaaVUdpXZbkdYabVggbgcaf
unhappy w	lgbbebafmaadkedffZgZfdabh
unhappy with	klbdaYYenZYdifbbcagXchebc
unit	VeiVmShgfhcaheejgcdYXqenk
unit for	cfcbgdkclcbcbchmbadgccamm
units	XebYmhjjeXekZfYkVUaWZijXk
unlimited	ddekeedckhaocdadbobceeaed
unlimited liability	ddekeedckhaocdadbobceeaed
until	YjkdhfTYgkhYVgkfhkZnZnpnZ
up	mifaVNddjdgTedjcegVfbndmd
up D	bjmZaedZqZYbfhYlfcZWZmZfk
up for	hlaXZahjgXebXfXYdeaVakWWf
up for the	jZcbdeicmcacchcddcfbdjcbb
up to	ahalbcXcmclbdilbbYcbbbZbc
up to 0	cadmddbfifofhdcdeceeeecdd
up to M	ckbhdeZclddcajlddaddddbde
up,C	iaekedbfjegejchbchdhcdadd
update	bYfZkbkcldkaegggdagaeimld
upfront	bYYmiaXhhacldZeatfjifaZbZ
uplift	dedhkbZflbocZdedchcZdcbhm
upstairs	fckfbebdjenccficcbeefenbe
us	cZgifgZfgeiitYlYigddnfdVU
us 0	YXiibiaaoananZVYdUYXnkVYZ
us D	bdekibahalljkbikcmhncijhc
us and	YcclXfgaoamapbmaZakleZcWa
us and R	aedhaYjdmbZeleZddflZidjce
us at	bagidjZdkelkmecdhYfbemYcd
us on	jZekccaaejbcZhacbYcmahacd
us to	hbjfXYeieejfeZchlbZZhYThc
us to sharpen	cciiddccfjoelededkfgceddi
us,R	ZikbabgdoZWhmcZchjcXnbhca
us,R and	ajhcbchembYimdbehjdYkdidb
usage	ZalqYXWZekfbbabeZgarajiXn
usage is	bfolaaZaejadadbhclcocljaj
use	kgWeagYbnbUmmgWZhdhbbbafk
use R	gjccedbgieZdldeddZfheeZhd
used	clWebXhZaneYqZfhjmamZZVfh
used R	ZnZXfaidejWapdicgWclcbZbg
used to	hiccechdejZflcYceifjddabd
user	ldYhfXfboZkhiXjYZdcYaiilb
users	iXjXdZhcnbgaeZZZZabgZpcfg
uses	diejecbkddddhcZceacZihZcd
v	chakXZfbdkWiceXaifondYmVY
v0	dcgkbebejealbdcekbocfdgbc
valid	fbnaddbcmbncZiebcZkdbcaed
validation	bbmgdbahgcajidacbZiaabjZd
vendor	ffgaVfjXjffancmXXhhYnWTWg
vendors	jemcgXcapYYhohfXjWZYlhVYi
verbal	cabqYdYghaXeZaVfXakYZadZX
verbal yes	dccmbebhfcYhbbXhZblaabdbZ
verbally	cacnbdalcbjcaZYbafmaabcaf
version	bajjccaeejZkacaamfebdcjac
very	ZnbabeZiegnilZYabncYahXZi
veto	cmbadecclcbcbapccaedecped
via	sbZXZZVhiYbdeiZYYXbaZdjZc
visit	dgYXgYnYkeYhVccUfWcTidTrg
visit done	cccccdlekdfddiecdghddcbod
vm	hZXXYanbhhYaYdZYaWbnaXZYa
voicemail	rYYYYYVaoZXaYaahZgbYaigfZ
volume	edjjeedcmaoaddaeckeccdeeb
vote	elafdfcfkdbkbihdgZacddbed
voted	cbaabnZdejZbZjjbaacjcbYbb
votes	bbenZaZbnacaZfraZaeZiaZbc
vp	YhdfbcjifbdeffjabYihbagbb
vs	ZZjjXiWZsWkiWbgemcaWdjifd
vs 0	fdhkddddldghaecdjeeaehgad
vs our	cbZlajbdnamahcaikeebkkZcb
vs our 0	dcbmfbcenajbcecilefccfbdc
w	ehhiQafdmaillbdckZchdhoeh
w 0	gbndcbYdmbodYaZahhcZeghee
w C	eegbaZkboaZkghZhZhcXhfkka
w P	YYmZabkYpaZdghXYaVgXilgXm
w R	ZjYYcmfajhXcocZbbbdfmcbja
w the	cfhieecfjehjidlbiZjceZfac
w their	bajkdcYbmbYoYbebYfXZcgkfb
w, 0	gicgiYVigYkhVefgrSXWgbfYW
w, C	TalpacVkdfenfUfcbQWlXlbhm
w, C D	ccmaccamabbbbdcbeacadohbb
w, P	ligbZbdbncibfjhWZdaWZebVY
w, R	mhXdWgcYldgYucaddeajXbcil
w, a	dkchefdckgiZlfbeflddejaeb
w, it	ZhgkcaXkfYljZaXjaYdZcnYYg
w, the	YcifbZlbifkbdYTicSmhgfhWa
w, their	bkbkcdYbnaZeZbWaadaZdklZi
w, them	geblcbaelcmiihcddYcabjacb
w,o	YeceaZmZcldbfjiZXkblaZekZ
wait	bfkYZjZbejXclcblaZjklcYbc
waiting	WjglaWednUXqfbnXZVWSdUgiW
waiting for	bhZiZckaoaZlbcYcbZcbcbgab
waiting on	YajlgaXejXYpXeoadWYYfXhWZ
waiting on their	bglhddbdlddbcdoedcddicade
walk	efcbVhjWdlbgcjWYXiZjYYhXa
walked	ZlhZdaZjiZXbkcXacddYaZnab
walkthrough	cdhXYdldlcjccdcfbabccdZZc
want	ZfanccacigipdcejjkfXfjmjf
want 0	adYpcaZcggncWiYihohafaiin
want 0 days	faemfeefjdbaccbdlpkdieZbe
want 0, off	gffjffffeilbbjedaledffcdk
want a	UhgcZXjZjgdYdgfhaghebjneh
want flat	fdbleedelcncahddcYedeeaji
want it	eeckceefjdkibiamdjjjdegei
want net	gffjfgfejeYfaedbmbceedfed
want net 0	gffjfgfejeYfaedbmbceedfed
want the	amafdcacnaiijbZbcVcadcmlf
want to	ijUhXVTiiXgifffYhOhbinRVf
want to see	jjbYcbaelbaakaigiXdccpXZb
wanted	fjeVeiXiiXffaYjWbVaVZZfmh
wanted to	jbcbjbaldZZdfcaZgYebddimd
wants	ZdeleQiiehhifbbjopkfejqnh
wants 0	VfXjeZielYlbicWlgkfkYmkng
wants 0 more	diafieYbmcgZZhdfaYfZebkYh
wants 0, off	fceleeacldnclcblkkbldZYff
wants a	kYfdlYgkbibcdaacgkciYnehh
wants a call	mbccefZdmabdbbabdXgfebbZc
wants a demo	fgZccejdkdbeedfeeafjfobeh
wants a pilot	eaobefahfcceceeeeafffmaee
wants it	hmdcZZSXsXbcVeflYYqVgemVY
wants it to	bmeaeecdldabbbZcdeccebode
wants net	dbddaeldkfiggcccmjjeedddh
wants net 0	dbddaeldkfiggcccmjjeedddh
wants pricing	hdndcfaggcnddeddebfcfibdi
wants pricing for	hdndcfaggcnddeddebfcfibdi
wants someone	iZcbcdkdblbdYccbcndbdcYmc
wants the	UdihZYhXpbmdgeiilhYVYbdki
wants to	ZjdkfXNlcefhYVcadejfikfee
wants to know	hjgWceZflcXfebgjaYYbgeklk
wants to see	gibgbebclebZYcaZiibddkkbd
wants to sign	dcdlegciegljdfceebocedcdc
wants to understand	dkedfgejedbjcefchZgcmeacd
warranty	aWinbbXZkeijXYjgfRaVbaWmZ
was	deafdodiegkWpYghYfcifhdka
was M	ffeifjdifclfiddeeZfbeehde
was in	ZZbjbbjbblcehebddaelecacd
was nice	dcddflddihdemceefjfZfggde
was super	jjbbecckdcbbZcfcdhcccbaad
was the	dccdemadejidlcbdeZfacjlme
waved	edkdfdeedjkcjfecioeceeded
way	ihfeXiWhZmjflYZiZrfkeZhhf
way over	gehigfgeeklfcccfgnjeffeif
way over what	gehigfgeeklfcccfgnjeffeif
we	dbYmhgccggperabjalfikdkne
we are	gaanbaZdejmZkcabbgchagdgc
we can	gbZkahfcldhcmjelZjZgabYZi
we can do	aadldiZeigkblcbjbicicdXbj
we can't	ecdkeddcejdjicdbeoblecZdd
we do	lgeZcagdmaehedeXcbbbcfmhc
we don't	bZbfdijffiachbabekmkcdibg
we dont	dbdhdlceihajmhbdeleadeocd
we even	khcbbebejebccdemdcheeeYdd
we got	ZYYXrXYnbXXiXbbcdZjakcabc
we got the	bbZZoZanZaZjZddeebjdlecdd
we have	ihchcbbfkciiebcbiWibddaag
we hold	ccclcdbflcqambaZaYlYabbcc
we know	ggaacbhdmbedhcbbhYeZlcaZb
we lost	dhiddhbcjgjknabdejkaidjcd
we need	cblgfebdkdaeljilcfabbcagd
we offered	dbbnccbdlclfYabbjXcbdkYid
we were	aabagnYaginbjacbcXdalcbZZ
we were 0	cccahlZcmcicjddccZeamddba
we won	chhcocZnbZibddchbibandibd
we'd	gijadcbdmbgdhcabcfhgcbhkd
we're	XcelSWiWfjwXrjXVdjZlqTbac
we're 0	ZYghaYhembmcnccacdegjcYkb
we're at	ZVemZYgaobrfikXbbZeXVaXbZ
we're at 0	aXilaaYbobqfgmXdcZfYXaXba
web	oabbbaacnbXiajbbcYcbcjZac
webinar	lceedfZelcacZabccYdbcfafa
website	mWWYaZgbpYYaiZfabWcXfYfcZ
wed	ZenZeZbZkfWbgfbZgfaWZsgib
weds	aUjieWiXkeYifXmjjXjhXjfVa
week	VYhciYlhhdZkXcjmahmbYnVnd
weeks	SUjlfefTYqXYkTavjnYuWbYYb
weeks and	fcajhbbedkbdaddpmpfafeicc
well	higagiYaigZanaiabkdXadahf
went	cWhPkjdgfhpfmafWXjceglakR
went another	eeccblddekZalcicdaegcccbc
went another way	eeccblddekZalcicdaegcccbc
went out	jbbflYhaoXfbacbbhXeYbiZmc
went to	hYeaXnXXhihioZYafYjXmkgXa
went w	cbbbcnZdihmemecdeYfZcjhie
went with	cbZakkakZgdanaaabXdZZZfZc
were	YXdWjnXhfgqZlYYYZUbbkZdlc
were 0	bccagmZbmdjcjccbcZealccaa
what	ioZdUaWggfjanmVQYZhcZbfkZ
what P	cbhkdebdlcndakbefffjedbkb
what for	kddfgfcgjdcfZeeeeZfdflbee
what they	gggebiYcbmcamidYdghhfahYb
what we	jccidbbfkdgdjddcdZeddcYcd
whats	ibabbbkdlckcbdcdcZdfdcZbc
whats the	ibabbbkdlckcbdcdcZdfdcZbc
whatsapp	jjabbZYcmaabhbabbYdacbgai
when	SfkjfVchfemhZhesjgkTafYid
when it	agjiacacldgcfcmkbYndefZic
whether	miYYYaadmbXahcahZkdZjYpab
whitepaper	naaaaaZbnabaacZcbZfacebZc
who	gkUfTfifjZZhiRtfhdjWeVepW
who decides	bkgbedcdldjdfZldjcedcdbde
who knows	aZbbcanejecdbeccdaejdelZd
who signs	dmcgdebjedfbaYmcbbcdecbde
who they	bbcacmbcdkadpdlcdmfaecbcf
who's	jbaabcjcmbYeZhcddYeiccbcc
whole	ghXcdjeZighjamiYYfakahgZc
why	hgeibZYbfjoilaafbodXbYXbk
wide	bfaadkcbdkZcajccdhejdcbca
wifi	ajbbcbkcmbbdcebcdZdaicmbc
will	jbgjQWdYkfifaWWffhnlkjZXT
will decide	dcincebgjedeceaddclleddde
will put	iiccfebelcbeceZeeZhchiaef
will sign	dbbobfZcmcYefaXgbglYaachc
will try	icfbedhekdgcbjZddaZjdZded
will try her	icbbediekdbcdjaddaZedaded
window	ahhiZbicmcffiaYqaWbagckZg
with	aejgbdZffhhhtceimlZgZepcd
with 0	cajmZbZbmeniWajkniaZddXba
with C	ZacjgYigiYjidfahncZWbfZge
with P	eikiadYhibikcgkZYkggcYheZ
with P from	ekkhcdZdleibfekfcjdcfcidc
with R	fiebVihZclffrWWeZfZlbaaWX
with a	ZZdmjcXbejdhYcciilcZeggnZ
with the	aYncWdfgialckgejYhcfdgmWi
with their	fkdeegZZifXihaibYZkbbgebg
with their current	fkcZbhZchgcbmeceebkbeibed
with us	eicelcelbdcddjbdeZfedebee
with what	dccfekdfckaencgehZekfdgee
with what they	dccfekdfckaencgehZekfdgee
wk	hfhcdUedkdWYeWceeYnfhmWkg
wk 0	dclefedieeahbdhjedndjjcic
wks	dVhfjefVfkXYhZWvgkbiijadX
wobbling	ecclcbceblabkdgcejeqfgbbk
won	XbeejffiiUabihdaVfeelYiVW
won the	ZYWYgjihhZhZjkYfZWZinchYa
won't	YigkRkdXZrlWgXiifxedZZihf
wont	XdUjfhgVZpgabYZhkrhkXWfeo
wont do	bbembbbddjcgcecinpdcfechc
wont renew	edcddlddjhocafeddedaefajn
word	XkhfYXfcoZfleaqbaXbdbgdaZ
wording	babobcabmbamacZccZcadibYZ
work	bmacjcZhhaYiabagfYcacakYa
working	bbkkZbaanaYhfblZhXfabbkZa
works	mcgdbbfdmcdggifmYVbYZabYa
worried	blicbZabifadZbYididbdajjc
worried about	ckjdbaacifadabZjdhdbdagjc
worth	pYaabZZboaZdglZccXdXgZYah
worth a	nabbebbdmcaeibaddXeYgaZbh
worth a call	maccecbelcbejbaddYeYdbabi
would	doYkZVSXhhhhfhcieljhZfgff
would like	kfbcffbdkeccccabjZlbeibce
would take	afbmdcZddjkdhdjbdkbmdcdjd
writing	YdliadXboacXeYYbmgZYaemhZ
writing it	ebkefgefjejfhdcbjZbcchgde
writing it up	ebkefgefjejfhdcbjZbcchgde
written	ZYmhdZgbiiblnZdZgnalogYnW
wrong	hZbgkcbcejZbacblgkjcddZaa
wrote	kbbbcjbdhhfbXlbcdXeidfgca
x	jbYfYajbmebiebaiaiabcbibb
year	XcWmeYghjXgjifciegZdafTji
years	bkaakiYmdacqhjhXhXZWbZWXp
yes	YUjrVWagiUhbUTtffTugfVcfU
yes they	blZheebgjeecebjbdZkbegacc
yet	qgccTRWbnSckfjVXUZcSkiSgY
yet,asked	lbddefdcldcebeeefahhebane
yield	fclcfdcgkdZdbcebdYlddload
you	gkakYYViYmjeiZijarbpafiXe
you 0	djbhfddedjnkmeehbkfaedbeh
your	flchajYbcllbgaiabobmdgime
yr	gnfYkTYijYighjebXaabcdakn
yr is	ejbhcebhkchahkadkZdifebcc
yr,C	kibccbbedkdejeddapiceecdd
yrs	gicfiZfkiWajgbdXVfiTgdggo
yrs on	cjkcbfbfjejbkeedeZdffgjjc
zero	hjhccfajdeebYmZgbmbZcjdga
`;
