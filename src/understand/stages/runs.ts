/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative, price, contract, competitor, budget, decision_maker, delivery, payment, objection, signing_time, churn_risk, bidding, trial, technical, service, renewal. Not edited by hand. */
export const RUNS_ZH = `
 0	bifhgcZelZfhhfjemhegcZlhd
 C	gbcdjckfjdggeedegbdgeddei
 D	fhddjfdiegfhfedkdbbhehggh
 M	fcfdlecmbdlhcagfgbcdbcied
 P	kbdhebiieefifgkYgiibdcchb
 R	ededeihckejdjdeheaeegckee
 c	ichhfecdldkfefgZiahefhgkd
 d	edhhfhdbmchchddddihbgieeh
 de	fdhhdhfbkeidiedeehhcgidee
 f	ieeifedblfhibdcchggdegahe
 l	feehfhfcgjbefdddhieifcddh
 p	eildhechffakgaeecedfgilcd
 po	edifjfcjedakecgidadehihff
 r	hbfdidhggfcgcgeiedefffkce
 t	hcjfhfcejfmgffcggeedgdghe
 u	ecmcbfcbhiefhdlcehdffmace
 说	ibccjfcigdgkeefhfajffdfcd
,	djebgZhfehnedlcjgmcfbflje
,,	ekafhadgdhgecjahjnccaahnd
,,C	cichkadYndfcZYXijeaZZZbff
,,D	ejechdfhhdcfdlgcegedfgach
,,R	fhhffddjcgjfmdlefiecefjge
,,你	fhhcideaekhdZadYcljgdcjmd
,,你们	cgcbkeibclbecdfaeoeheebne
,0	cjhkdYWhhapleddfheZcifoea
,0,	dYkheahapamgcbcZkhdahkfic
,0一	ebgcdficldfddfiefaedkcade
,0个	eakjddcZocbifgZhhjebcbhda
,0兆	fjbjhfejeejjecliciejdbeeg
,0分	fdcijieblifdkdebcffeieaee
,0台	ecgdlebkdckkccbgdbfccbYdb
,0吨	dihfcdfblelcdccgdbfdccYeg
,0套	gikaefbcldideeejddecgbbdi
,0毫	flccfgfejfbfieeccdgffjned
,0米	egiccffifdcdceeiedfeejnee
,C	iddchhgghffgggfhhffeihghg
,C0	chbfeajkdajecbdgcacckaaal
,CD	ahZdhekjeddgdjZekdffdcbjk
,CD到	ecfikcdiegdoaceZlZcicddbk
,CD的	diegddickehbckcfddcheedbh
,CD签	eeddldZkdcZmfadhhbkcbffcc
,CD那	fkddgfckdfegdbdcgddeedgbl
,CM	bZgigbhkbhkZgYfanabcbcacc
,CP	aidheegdjckceigbghgeddgle
,CPD	aalchbgifecdgabbgbcgfgdbg
,CP不	kebhccldkdZdbcbieecaebabd
,CP发	fdegjfbidifhbcdchffhfeamh
,CP同	ggfkdgfjdfcZeedgmdlffffgf
,CP嫌	ffacjjbfhhlfbecbhfedhechd
,CP定	gefffiefjdgeiepfeedffeedk
,CP对	ejagdddffijefekcenfdghide
,CP微	feekdebfidhnedegedmgfehdg
,CP想	fldgffeajgefcjehakecghidc
,CP把	ggjfehchfheiceheeaejgfjce
,CP没	ebjefjdekdlijndffbfeffcef
,CP要	degjgcYekadfdfejkdffdflge
,CP让	cdfbgckeggfbgccbbdifhkjgh
,CP说	bgdgggcgjdjfhgeejgjdicbhf
,CP那	debjigedmbgbagjajiacccZia
,CP问	elafcfbcjdlebdhaeXdedbidb
,Cp	fegeifdckdfmedejfadddhfcd
,Cpo	fegeifdckdfmedejfadddhfcd
,C一	amcdhbYhgdhdfieZidbhccifl
,C一期	dlddefeggegdgkgchgegdbhel
,C三	edihhcdlfahliccfgcbfjiihh
,C下	eikbfdZckeaigbggegicihfdj
,C不	ffchahhVjfhhaiggbhcfZcdZe
,C不续	gffdcndfdkceaceefkfmeefcn
,C业	jbZfihbfjehfjdaceeeebeeke
,C丢	gfdeeledgglbmcgdidddehbcd
,C丢了	gfdeeledgglbmcgdidddehbcd
,C两	fhhifddfhfheaeececfihjhkc
,C中	cbdilZafkaclhgdcfckdofdbb
,C中了	dccbmbbikccgkdbgcebfqcZcd
,C中标	efciicdfkcdlahfbgdkdgdhdd
,C了	kYcgmZYZobbbjbakcadbmggbd
,C二	baefocahgbhmacZhbfeagYgen
,C二期	dcfglddhhcdmcdbaccebabhcp
,C付	ffegjfeanddagbcdnZidcecdd
,C付款	gffifffdjffffdcalciefgeff
,C代运	ecfeiiegdjggifdheaeegdfef
,C价	fcgkddcchhfbbbjedhjheejec
,C价格	fchjddcchhhcbbhedhgheeiec
,C会	ebhjeefchigchhedjmeekdchc
,C供	dccdfdleejhiefedgmfkefddf
,C供应	dccdfdleejhiefedgmfkefddf
,C信	dlgfddadkdccfajbfgegibmcf
,C信息	dkieddbekcechajcdafhjcndf
,C停	cdhfehiblehhjfjckXghbhdZg
,C催	edejhedhkddjcgddbYgbehbjd
,C出	bgZakakeggcbabaadidbhbjkd
,C刚	oabZfadalcfekffebcbabbcdj
,C加	kedgfebcldfacdcgkddddccce
,C包	ggcdjdiddkdfheddhiedffbke
,C包装	ggcdjdiddkdfheddhiedffbke
,C压	geckfedekddcceeniafdeedee
,C又	aYdjlYghbkccfajZfocfeZXig
,C反	fccdhejefidegfehdkfdfeend
,C反映	fccdhejefidegfehdkfdfeend
,C发	ifichdadhieefdcijYellcbbe
,C只	bieibjbdlbdegegnecdfedndc
,C合	dcaihgYeiffmegjcehcgbdcbe
,C合同	dcaihgZeifcnegjcegfhbeccd
,C同	eekiddccmdhbiebdncdddmbfb
,C同意	gefjegfekeiddfdendefegffb
,C同时	efmccdcdkecdledcededemaee
,C商	hidhgcdhdhdmeecbgigbedicd
,C四	feheifefifckeeeafeeffhjee
,C在	lZalbadYoalgmceghVfbahgfc
,C在用	jedfgfffjedimdffjZeegdlfe
,C培	fedfjffihefgeeeaeeeefeblc
,C培训	fedfjffihefgeeeaeeeefeblc
,C基	dchjddcifdbdcbefcbldihidc
,C大	ckgbffZdgihdfmdaddccilaid
,C头	hddejeclcedeeccdmbeeecddj
,C头一	hddejeclcedeeccdmbeeecddj
,C嫌	bfidahfZhhfcdfYkekddbfdae
,C嫌贵	febbcmbeekqeagcedhfeecdgi
,C安	dadcgejckdchhfegfbedgajbe
,C官	jeffdfhekdefcegfecfeeeebd
,C官网	jeffdfhekdefcegfecfeeeebd
,C定	bbYahlgfiecZkaXakZeaYcdaZ
,C定了	egcdfkbdlffbjcabcdiddfbdd
,C定金	fefekeeggcbcddcalbcdddddd
,C实	cgfcadidjgdeedgieffhedeee
,C客	dciedbjdjgefelgcejfjedbhf
,C对	fedhejfeihhhiedbjogdhibef
,C就	chldbfcdlcgfbgigfajeddgff
,C尾	fefbjeibgkbdgbfaoddaggdad
,C尾款	fefbjeibgkbdgbfaoddaggdad
,C工	ciebfchhgfdggjehleeihdhcc
,C工程	bhgbccgifffcekheehgfefied
,C已	cihYbdhaifchfhdhfZhbhmabg
,C年	bkacieZboaceijcbhZcagaZha
,C开	cgehbfhcpadbfaaahbgbkfkcc
,C开标	fdeidgddlccehedehbfdnebee
,C录	dbbemdjcejdecdddelecddZoe
,C很	dijcdeengZfdddccdYeddiecd
,C总	bgaiZgghgghjcihigecfhchcd
,C总价	geeldffbmdlkdefeibdeefdef
,C总经	cececgjiegbeedgjgiehiegef
,C想	bpYebdbgiaaidYZffZfecmcaa
,C想先	cmbedebgjdfddceadecdcjZdb
,C想要	fleffgfclddfceecgafffmfec
,C我	ecjdbiccfikafebdeicdjkige
,C我们	ecjdbiccfikafebdeicdjkige
,C打	ihhbjcZckegficddeddhdiaic
,C技	hhgebecggdckifecdibeaepdd
,C技术	hiefcfcclcdlhdfddhceaflee
,C把	bfhecjZfdjcdhdZdbeaebiijd
,C把我	efifcgeichcejdechjehdibjf
,C投	fdghjdhdhhiedcjedmcaegclf
,C投诉	ggfgifggclfefgffemgdfidlf
,C报	fckheebajfldhdiechbiaddce
,C报价	fclhfebbjfldheeechbiaeddb
,C担	elhcdeeeigfddfefgifeffmfe
,C担心	elhcdeeeigfddfefgifeffmfe
,C招	eeggicikfdbdeeehhgfejedfk
,C拿	calhbdbaihkhhfchcodgdmjdc
,C挂	cahbbcjejedeecccgdegldbgd
,C换	fYhicigdkdcacbhfeXcXcgbmj
,C换了	cdjfidgcldedddhhdceefidnd
,C改	gfiebfedldcejifjcagghhebe
,C数	cbfdfdlckfffgfdledhedcibb
,C新	fbeehcjclcdfjcbhcbdbdjgeb
,C方	dandecdcihehjcijfddjbaYbc
,C方案	dandecdcihehjcijfddjbaYbc
,C是	ghdhddgbjgibibcfdZecddkde
,C最	ddfdghghckidgdeiigflbebcd
,C最后	ebgegiahfgedhedjedfhccedg
,C有	dlbegebdjgjjgddfekfehgace
,C机	cigkhcbfifabfigeddhcdbfid
,C架	fhiggeffhhffkffegmffhhedi
,C架构	fhiggeffhhffkffegmffhhedi
,C样	ebleceeajgkdbeccegdhkgjcd
,C样品	eeifffecigkededgeddhklhfe
,C检	ifjedfeghdjdedfdebeebjdgk
,C模	ecfiehcdieoccbehfahdgikde
,C没	WihdbfieifhYfjgdfZbhlinci
,C没中	eddednbeghachaccceeapdidc
,C没声	dohfcbhcekeeedeeeefoegcdd
,C没过	feefejefghdeleeefcggempdf
,C法	fefkefdbmefncdfeddffehcdf
,C法务	fefkefdbmefncdfeddffehcdf
,C物	hhgdecdbldddgcbggachjjdee
,C现	dkgfheddjeihmchhgadafiehc
,C现在	dkgfefedjeihmchggadagifhc
,C生	fdceiejdjedhbeaiegechagje
,C用	diecicdkdcagbcjbhhfecZZhn
,C用了	egeeiefjdfdhcfeeigghfdail
,C电	jbkiXchapZgiacdacijajghaa
,C的	dbhhjcfifhhihgjiljegoegge
,C的P	egbigYjhegghdikdjhacYedeh
,C的p	jbkedebdkbcgbcbfdcbdbjlcd
,C的人	cbchhjhbdkddndkbcbhkbccbe
,C的合	ffeghfhclffeaeffeeccjedge
,C的采	chggcfhehgcdeeYheadjldhdf
,C的项	dghfcdjdfidhcakgdeelZgbee
,C看	fdjbegehcjidZebddkhdchfde
,C看完	fchdfhfhcjjeddbeekifedjef
,C确	dcicgjakbibgcdeidacldjccd
,C第	eiedjabhhbdcbcbimhddbgfaq
,C第三	eibbkbekdddbdedeihecdchcm
,C第二	eeihgeddkcheefdjlhegdgedm
,C等	echekfheifhahdghdblcecemd
,C签	bbZdiZhfjdYlYadfahjgZedfa
,C签了	ffeadcldkcbhbdbiegbcchchb
,C算	ibajcibbghllcdbcddfddfjgh
,C约	ecjgfccdledbYhbhedidenidf
,C约了	fdkdededkedeYfcefdeeenaff
,C终	eebcikcgfjcgdgcaickkddhgd
,C经	jdjeegcdkdgebhddeZdahhlee
,C给	aejdakYZhgjfkfYbbcfgjkfcb
,C续	ccbelhahhagiceibbdddcbbar
,C续了	eecclaejgZkbcgcfeaehddcdn
,C续约	fefhdjcdjgghhdbefhggfeeem
,C老	hjficcahhbkeidihdbebeccbj
,C董	fhfdjffkdfejfindeiaeffdge
,C董事	fhfdjffkdfejfindeiaeffdge
,C补	ebibkebamdcgdceggifddbebj
,C被	chcddkcicjodhlbcdbfebdbcc
,C装	dhjcgcgggfgcchilcifechhek
,C要	ckgiYcZcldgdZhdjggfZhflif
,C要0	cfdeYcicmdXiccbYkeddbZndd
,C要上	fleeegfgheafeldjejddieYca
,C要做	jfbgefejeebeehchiZdgbeidc
,C要我	ecjjdeddigkfeedegiedfcgef
,C要换	emdcdfddkfehdjgabYffddlbe
,C要求	bYnhaeZZhhbcfchlhhfejkgdd
,C要的	fjcigecgiefebddadhfccieeg
,C订	feeclgfghebnheelifdeeeded
,C订单	feeclgfghebnheelifdeeeded
,C让	dgefhgaggfhfgkjhgdieafleg
,C让R	ebbhcjbfckjenejeecilfbaef
,C让我	egehjceejdihhcciheiafgcgd
,C试	cdmgZaZgehedadgddefjcknad
,C试用	fZlibcdeejjdceifdggkegidd
,C说	Wjchdiaefjnbgigceplmgddge
,C说D	bfaegjhicjWhifaganljbabcg
,C说R	dgkfbbccndgenfgdekeaelffc
,C说不	fmccefceghaebaccdlcldcbbf
,C说再	fckZhbjfjejgkeeefffdfheke
,C说好	dhanaaackhechcjZeikicbbab
,C说我	eajefhdcdkcfgdheeldhkedbe
,C说要	dldfbcbcmajeblkdcZdaiggdd
,C谈	cfiebaicldlbbfijkYeedidcd
,C财	efdhghbejeceejdcmdeaeeglb
,C财务	egdhgecehgceehedmeedeeglb
,C货	eeeckfdeejbbcdejbkdddbcac
,C跟	aZehakhbdlkbmcheabekbbZci
,C还	ZcdigahdkdichahfeaeZgadii
,C还有	ebcchfjelcefdecfdZhedfedh
,C这	bgceehgagkblibhdgdghcccYn
,C这单	cgcifhZajkbdhbahabdZediad
,C进	hfdfkgeclefeeeZhjgdcedgkc
,C进度	ggefjggdjffffeablgdcfeihd
,C追	dccdlddeidckdcckcdddgdjcn
,C追加	dccdlddeidckdcckcdddgdjcn
,C退	eaacijhdckedcdhcfhebebdnd
,C选	daflbhcdkdmfbfgmhbjdbfdee
,C通	gfiaZjZbgkhcjilidbbjkaZdc
,C那	edffifgfejcfdafhflflheeec
,C那个	ekaeghefghcggcbXcaihfcccd
,C那台	fedekgfhdiebfeelcjeceffmb
,C那批	gcegjgfghfhfeffnheeifhbde
,C那边	gdiffahhdiggZbfdblfjdggef
,C采	fidegbeahghghkegcbjffcbhg
,C采购	fidegbeahghghhehdbhffcbhg
,C门	jcgchibbndndggbecfdbcdZhc
,C门禁	ffffkffhhfogccehejffeedif
,C问	cmdXgaXeieicedckgcbcbbmde
,C问我	elffgfffjeefjfeedaededmfd
,C问能	eeichfcbmefefidfiYcfeciec
,C项	gfehffhelcfgekbfhcchleceb
,C项目	gfehffhelcfgekbfhcchleceb
,C预	ejcdddihffighkgjhbgjceadg
,C预算	fjeffedhfgifhkgbdcgjdeafd
,C黄	fffifhffeihfhdZeeahdefdef
,C黄了	fffifhffeihfhdZeeahdefdef
,D	eecffZjhhchidfdnehmhfeddi
,DC	dcedkekjdgeedghlahdfcfcgZ
,DC的	edgdkegidhheehdmdifhegfjf
,DP	gfbidhcfeihbigjZelflddbci
,D一	hbfegdfekdgkedcYjbiccjicc
,D上	dhcdhefigcdecfeibZgcbbcbi
,D下	dhYlddZfhcngaemceapcbeida
,D不	fadijhfccleejededbhoedkbb
,D买	ekdcefekccdeggdceadeedain
,D交	edibkecfifgledcikdceldced
,D先	eibkcdadkdgdgbckfcclcbcdd
,D再	fhbjeZbgffjgcgXXfkbjbXWZj
,D再打	iejcdfcdlcbeffdddadZecdfc
,D出	dhkhadZcldejhhcccgZbajlee
,D切	edcclekejeheieeocbededbcd
,D到	ciaeiddclabikeatbWbeZkhaf
,D到期	fkcfcfhfiecfmhfdgbegfjhbh
,D去	gigZfddakfkgefcdiheYlYggc
,D去C	cfgchhffeihigdcgegecbcief
,D去了	clgdbdfghdhdbjiidYhbbdcdd
,D又	hfhhehacgidiigfcagglhcddk
,D发	difhffaeiejleZYgfhagZaZia
,D回	fbdcgekfjbfgecbZcbdafadgg
,D在	jefdgehhgeifgefgfdcfffied
,D定	efdgadidkcjaigcbeakacghed
,D就	cgdihcdigZeiaZekefmecZihc
,D带	dkckcfdifcflbccbdakdciiad
,D开	bkibfhVbpZbaflhjdjXbnaece
,D开标	ecocbcacldeebbYZihccocddf
,D必	flbfgfeidicdhlcgcfmgfebih
,D必须	flbfgfeidicdhlcgcfmgfebih
,D我	gfebcdjbleddZfajcebfehigc
,D才	hhZYcejcdkfegjacdjcbcdZcc
,D打	leaieeYancbZhdbfjegaabjaZ
,D把	dfeiddicmblgiciecbogfdcce
,D来	gffjegdlcedefeagfikgeeejd
,D没	dfagYflZekafegYjZfbhceYbg
,D的	ddbkjccZoekgeigajiiYdcagk
,D签	cbXffajghYikheffcapambeab
,D签合	gffhifdlcdgnceccffjfmfefd
,D签的	fdeamebhfccnfedkedkeddeec
,D给	hdhhedcfifhbcfdhjffbeiccd
,D给C	hiedefbhggiefebhgieefjcdg
,D能	fhfjegdegjalccbgijiegkddd
,D落	eddikeblbcgndebcfejdeeeed
,D要	cjehedXhefjdghYlcghhdcied
,D见	hbjgdfgdkemebchcegdcbdeec
,D跑	edagbemdkdgeeddgededfehdd
,D跟	Zjhcaidbndfcgfgdfjbhdgjec
,D跟C	aiicaffcleecggedfjaidgifd
,D过	dbilbehigdfgccebechcdbaed
,D过去	ebijcfidkdbjddabfdfcebaed
,D还	efcgkegjgdhlgddcdkfcfhbck
,D送	dfelkfahfdgcdcchcbcehgadi
,D预	emeeffdamdcedldbeZddddbeb
,D预算	emeeffdamdcedldbeZddddbeb
,M	ZebboYfjiXhndeadhcaXiabac
,M一	dYbZhcmdlddjchbhoaeddeced
,M以	fhghcecdkffeengdehdfkhaef
,P	ggehegcifdfaghobcgjhcjfif
,PD	ZYedihkbjeacickdadcabcfkb
,PD去	abjbgcicmdcgjbYagdciedhkd
,PD回	edflbdfgidgjceidcbebegecc
,P一	ZfehdifefkijabechlcldZfgd
,P一直	fgjffggfclkfdgddgdgofeiif
,P不	igfeffdaekedkjmgdnbadgdYb
,P不在	jdbjddfekcecidieeZdcegfdf
,P亲	cfcgigYhehckdeeccdlceceYe
,P亲自	cgdhjZZifZdmddddcagcfdgcf
,P你	bagcfhmcldbdgcdefcbffdgdc
,P原	ejejdbZbgilfiiZggjigeehac
,P原话	ejejdbZbgilgiiadgkegdehcc
,P又	fgjghfdejebddcgfjmfcedjbf
,P发	igcfjgdibjefjgciijfidjbce
,P只	efkbiaeclbcgZcnddYbhkefbg
,P同	hfgcjfefieflhdeibdfhfdcbc
,P听	biibedcjgbfegfbefcdcdcddi
,P回	bhffchfhhcdecchecijbccbdb
,P在	YgiffeifhdkfaZkciagfedhmg
,P在电	didhfffkchigjffahefhfhcaf
,P在群	fdheifiheikheedefmfdiiake
,P嫌	cfeidhgbifhdhekebicdggmae
,P对	ficeieegjfdeeeedfhffilnej
,P就	gdcedejjgbdgefcgdakbeeice
,P已	dekaibcamcifdhjaffZfbkkka
,P已经	fffcjehbjffgehkbffbidelhe
,P带	ageaiclhibdcebWecdaceiZlb
,P当	dcidjdiifcigigkciaechjcld
,P当场	fdjfffejeekfihlcgbfdhkdce
,P很	egdjgecghdhmdefjlgccfahkf
,P急	djdaheafghadajaicbhbejcie
,P想	cffkceahgcijhhjbmigjdilal
,P手	egdecgjcjfidlbkdhbefdeade
,P把	effggiacfkejggaaehegcchdc
,P拿	cfkcdcclebbfcddffYffdlbde
,P挺	dhghdddlcgfibjaceigcdfjdg
,P最	gfghgfffhfifjenefgffefehg
,P最后	gfghgfffhfifjenefgffefehg
,P没	giagaafboaZefeZcbZejdccad
,P没说	cgaiccidkdaehgadebgkeeedf
,P点	edfjffcjdfcifdljhjmddghdc
,P点了	fegkcfcjdhfogekbfjjefghed
,P直	chbhhcifbmckfdahfqekiecee
,P直接	ddegidjgckdkiedhfmfjffdff
,P直说	dichecdfdjefefcffpfiifdef
,P看	dkfefbcldaehabXeibifddfdb
,P看了	dgiegcdkebhhdcagebeeeafeb
,P答	fhdggfdlceaehdfcbcieeedcc
,P答应	fhdggfdlceaehdfcbcieeedcc
,P签	cgfblbahgbcdihhiaabccbkki
,P给	jjcgZcaYgiedilZbbYikdefbc
,P给的	mdfeeeccmcgffebeebdceffdd
,P自	djfdefchfggikimeehihefddd
,P自己	djfdefchfggikimeehihefddd
,P被	feeidkddalfakedeeejjdfekh
,P要	befmhaYckdnhhbogdYZafYYkb
,P要我	fbckhdbckdlelemfeafehebid
,P要求	fdfjgeeefifjeeZfkibegfXld
,P让	hgfgdiafjdgcbicbfhgdbgiij
,P让先	ickdcffckfghbhggecideaaed
,P让我	jgeddhejgcddeidZieaZaggfj
,P讲	eieheeddihgdgcachaiaeceff
,P说	ekhYfgZfidgaglbaggldeidgl
,P说D	ZakggfeehhhfiXgbfgjhcgcfg
,P说R	gegeejgeiijelgdffeehfbeid
,P说他	mfdfdiebldcegdfddjbZidXbb
,P说先	gjfbbccbmchcbfadcacdgkdcg
,P说再	chejdcbfkegefdbckecheggia
,P说比	ffegidejdfhcddbdeekeffacc
,P说等	diibgeeclcicdiiihkfdhccdb
,P说要	dkfZlccbgjcddigebjkdaZeja
,P说还	jfffefdhgdhdgbffhchfegfdj
,P跑	dccdikabamefdbidjheofdhee
,P跟	eiehigackeZmejfgcZkddeade
,P跟我	fjeiefcfifbkdjhheZkfffeef
,P还	hacdhghdkdgefbWZeekdbabZa
,P还是	gbgaccjbmbadadYcdidbecbcb
,P连	eeffjccmaccdjdmaddefefjcg
,P问	hgdicdcejdgccjdlfhffffhie
,P问能	ffdjeeeejghfchekblhgfgadf
,R	WenbalUihdmdybdieZgdifdcZ
,R0	felafgefjelglgkhhdfdkfbff
,RM	geihdedfhflfmdkcfafdeeedf
,RR	ebmdcbcdkdZckhfcdcedjidee
,RR都	edkedddeiecejigeefgfnefff
,R也	ebkgfddfkdhfngcegcjbhjbdc
,R以	geddfjeeihmfjfeffgegnffgf
,R低	gfiefhfehhngkefeeefgcfhee
,R报	cakgZdffianfkbaiddlZhZXbc
,R报了	eefechidiglheedjfbedhcccf
,R的	befejhclZkkigcadgmcfhfice
,R给	ffcichdcfibenehdkhecbcfdd
,R那	eidhdccieffgogdjeeebddghe
,R那边	fheidcddgiggnhdkegfbddYhe
,R降	gcbledfdlbndcffldggdddbee
,c	fhdblbdjchddbeggdYhkechcj
,d	egifddedifhfgeeegkhhfieee
,dem	ghfffggejedehejffbdeflZff
,l	hbeejhdehheghcikdfedgfdef
,o	cefgbdkcldbhaiahiagcdbZdc
,p	deeZjfgggeeleceaebdfgicde
,po	eZdblghggdekdccadfcbfjdef
,poc	fafdchjhehgeheeeehfehnfhh
,r	fedihfdigbggffffedffgfdem
,re	fedihfdigbggffffedffgfdem
,s	heieedddhgediddddgfhcgahh
,t	bgebfbidkdicbkcccZhecckid
,一	biagkfbkbjoifgfdipfYdbgiY
,一个	ihejabZihcefbdghhegddihgc
,一共	dhfehgZhgfkefefhhclekcjcg
,一共M	eijcdfcejeicchhchhhfbfidd
,一分	eechficekcbdgcdbmcfceckce
,一口	fgincccfghneadcbhgidehddd
,一台	eaghafiahgldficbihbecibee
,一天	gkdgfeeckfcecdfkggedggjie
,一年	dgdflaajdhgjgdbcfjcfdeZeb
,一式	eeddkedejedmcedhedgeedcde
,一式四	eeddkedejedmcedhedgeedcde
,一期	eiiggccdlZigcidkeeedicdcl
,一次	ehdjefdkdZjbdddjkaeddcfag
,一直	ajZjefachjfihbkcdjdYdbadf
,三	fgjZhYdjddbljfcgfXaefgkfj
,三个	idjbdbehhbaejchidYefghfbb
,三十	ddfhdehgghcbiZhZjbccedecg
,三天	fdiiefcdlcidcffmgefddibde
,三家	fbkgbacboajlkiacedbdhcefd
,三年	eciakhdkdgaqachbbdehhccig
,三期	ehfaideiibdebccbdcecccncn
,三百	ifcdjfckcdaigiejdceedbiek
,上	cefYhgkZjgddecjegdbmeikid
,上回	jddhgfeefhgffeheebenfeekg
,上头	ceieckadghbfdfldeZfkeebch
,上次	bhhcffhdgifebdedcfejgjbZf
,上线	cZahncaboacgdedqlZdbdblcc
,上门	ickdkeaigagedeceeafbfkbkh
,上面	dkgbbiechhjckZmdgfdidgfcd
,下	eZijbakdjdhheZmmfghhhjjZd
,下面	fdgkcfeejfdigcncejedggceg
,不	befhXjiVflfcfZebdndkgbhbi
,不做	dcecdlcdckaibZlbgjdqdecfc
,不做了	fefefjefbmbjcahchkdqeeadd
,不再	daaccncdifhedfefccgemfgfe
,不合	fcgcfjecckceffdfeogdfcihf
,不想	fidhcjcefjefcddefofcfecdi
,不接	efklcbafamfcceccjnhaedbbd
,不接受	fifnebcgclgddefcjnicfecde
,不是	badjfaldmacigejiZUfdYbkZa
,不然	fhcifaYbeklgjdaYcmgjfehhm
,不用	deeedjgfdkgehfbfemfledibd
,不知	cgbcdigdhgdflalehbgiffedd
,不知道	cgbcdigdhgdflalehbgiffedd
,不给	fdikcbcfclidjdeddmendighb
,不续	ggfcemegeiieZdfefbhkefeel
,不续了	ggfcemegeiieZdfefbhkefeel
,不肯	gijjbdddejbhcfeehoedfladf
,不行	fgehhcfejddddhfhgcegfhbgd
,不过	cjjbccbbmacdhflehdbeigkec
,专	dgjbhcbgkZcehhhjdhdghgjei
,业	hgiibgXbigfhcbbebicbjejdc
,业主	bjijdibcghfgZcffegdgidhcd
,东	ejfchebeldecfmgebmeceejkg
,东西	fkhdcfcejefddmgebneeffceh
,丢	eebcbmbbjejgjcdbceefbdZhb
,丢单	fddddkdcmcfckdgcefdgbeaec
,两	YijfhabbldfmiZlfehdcblijY
,两个	chgiccbbihbfgdnbdgeaedbcd
,两台	egjdeechgcheeddhhcfddkibc
,两家	ebkdcgddkdaepfcbfegcfpYdd
,两边	dfgihbbdifimfdkcfiecdchce
,中	dZfhihbmagdieagdbfhbrggaf
,中了	cbacnaZkdbfeadgaddeeodYdc
,中标	dachfigkbifihcaecefdkhabh
,主	bheecheelbdddXjhabgYddlce
,主任	dhdbecickhcfcbniekeeedgcf
,主动	ZichdiZijcaeebaibbeacfhac
,主要	iekgedbdlcfghdeefbiddblfd
,之	hdehdibfggdedgjcfdfmgdjde
,也	dkhfbfaamdaddfaghaYgejfZf
,二	ijjbccWeiehhfdiYbfchmeaZp
,二十	dfkfgdcgdihkfdiZdkgkjgWec
,二期	dkkdfbbgiahhYfbYeacdcdgau
,二期的	fgkdeffhgeidehedhcfdchadn
,云	dhceejccdjfgedoeheggddiee
,五	agiifcakdaifcfaledbfilkaa
,五家	ecldcdddldcfheebfeefllade
,交	efcgehiboZhlcbbtcXegdcecd
,交期	fibhegfclfklccdrbcfgbaddb
,交货	ffhkgdefmbdlfffkiZggfghfe
,产	dbfglchcfiaeffcffdeiehkke
,人	gedfUkfadkdfheYjflchdchbZ
,人家	lgccZmWdamhfjfdigmfYdbgfc
,人都	cfbcejibfiedccbcijeoddbcd
,什	efigdcgahheeebfjdaemeffdb
,什么	efigdcgahheeebfjdaemeffdb
,什么时	eeihddgahhedebfkdaemefdda
,从	giXghcfifajejaYdcbYfbffee
,仓	bbcZkcjddkcdibbjkjfbbdZfe
,仓库	ccbZickbekdebccjlkdcdeade
,仓库P	ffedjefdjfgffffmdifeededd
,他	dgcgabjgididihkcggggddidi
,他们	bgdccdlfieeghigehhdgdbjdk
,他们D	flbbdchajgZcYmYifigkcaccZ
,他们P	ddlhfeZjfegjXZiigbefejjcd
,他们i	efkfhdfegicehedehiebfbmbc
,他们同	gehheddfjenjefcdcaeddfifk
,他们在	dkedeecekedeohadecfddcZde
,他们嫌	gickecdfcllegdbcclfbfdceb
,他们家	biaajjffdjhchbckggefifdba
,他们想	defgcdjlcaZfZdifkWgbdjiid
,他们把	ecidchhbghceledbfZfjfcfcd
,他们法	gggkfgeehhcljikdkjfefgcee
,他们现	fkgeffdfghdfnhcfgjfdfjdii
,他们的	cgfbfbidhhbdZlZgigchccebe
,他们自	fdccihjdfkbekbdcfZeledice
,他们要	dgficfXdmanmaaeeddhgdhhhg
,他们说	dkificZckgfhgdaahhglfachb
,他们还	dchedehcmbkekeeedadcfekfb
,他们选	edccelcdekefndccedecddled
,他们那	jiiZlddiffYdahZfmjcgobgdk
,他们采	decfedlelcedkdideafcdebfb
,他们问	dgfbbelclcbdbdcfdjdcedZdd
,他家	fccaiclbjgaZbXbaeafheijbj
,他家要	dfgcehgdkdeecdcdgbedebocd
,他把	eheheeehgdkebgcefkedcddde
,他要	fcflddddkdjeeghgecidhddbc
,他让	gfhgdfccmckehejeedgdgdeff
,他让我	gffhdfccldjecehdeegegdcge
,他说	gifgfaaghdielfjdihkafggfc
,他说D	eghdegcfidlgjdgdhbegceded
,他说他	fgdieegfggifgfchcglcfdgdc
,他那	chedehidkeafcciagdeefclcf
,付	ejelZdfcncefffgghcfchdicb
,付款	ejelZdfcncefffgfhcfchdicb
,付款方	gedkbgeckfcaedgemkgehebef
,代	eibhiheflcefggddiafcnhfee
,代理	efbhiheflcgfgcddiafcnggee
,以	deebdenfjebbdgjfifgffgZgb
,以后	dddbdengjebbchififggfdahb
,价	cfbgehdigenjedofcgibceijf
,价格	dgahajfghfkedengdhkcdekhf
,价钱	dfddlZbmbZpoecideZdgehcej
,会	fYchfgiddkdddZeapahhebfcf
,会计	dbZdidiYfkcdfbZaqbdbcdacc
,会计P	fddbffkcckfffccckaffffdff
,估	fekifeYfghhfealhgdjghadef
,估计	eeljefVfhghffalhgfjgfbaef
,估计D	ehekbfbifdhhdboahblbcedcc
,但	cjdhhZdgmZmcklohkjgagdhfl
,但P	fjiaffeekeffjileedfefeiei
,但是	cbfkeaggkalfkggijghiebdfl
,但是要	ehghdedgidldddffhaedcdchb
,但要	ehdidedaochiZbigkbfdddgjf
,低	gdhjedeekehdagdhefgciefee
,余	edjgeecamfkbdeefiiheenbdf
,你	fgegfceeckldgkYchnkkebllc
,你们	bdfgiejccmkdhcaejnalfcimb
,你们这	dggggbhaghbeZcejhieifeZkc
,供	eZjchhgamdjijcfchcbgfdbgg
,供应	gbjdghcckejhidaehacghdddh
,便	fcgdfkdefimgjehddceedgged
,便宜	fdfdfkdeeimfkehedeegdehfd
,保	iZiafbieieegbbbgbfcadaWnb
,保证	fehbgfcfmccdeffhdaeegfefe
,保证金	fehbgfcfmccdeffhdaeegfefe
,信	ghdhicgeieeffigfliecdcifg
,信息	bkgfidcfjdhffkeigfedefige
,修	eajclddjkchiececdchaedbll
,值	gbcdmefcgicdhhgedjehjbanc
,做	rabcbfXcmbddbababafhbdTcY
,做了	ddlcibbbnbgedeeeeffcfdcjd
,停	beXcfkheejcdfkkkggflceibc
,催	dZchqbcXleeZZYbhnnjWbZfhZ
,催款	ggfdlfdaldcccefbmYeceedbe
,僵	geejgdddhjlfbdbdeofddfcce
,先	mmcZYWgbobdfdkgecfgibebcg
,先发	igcgifcekdhedeeidafdedfdd
,先报	hdjegfffiflfnjffffgfbfegd
,先报价	gdjegfffiflfnjgfffgfbfegd
,先放	dihadchdglbggbegeifneiacb
,先问	djcajfbckenfeabfeggcddcdi
,入	dZjblabghbdlhZZmeZcgpbZdd
,入围	edjbiccbmdecidckfcdgndbee
,全	cecgjkZffihikhbcgahghYjij
,全款	ffejgfefjakgceeejaecjddca
,全部	eddihhcghdchndcbdcijceacj
,八	ckakeaafhelgcaggcZdlacmbd
,八成	ejhmcbceekfkdeidedgmefcfd
,公	fbchkjcjfcebfhYckWcisegcb
,公司	hbbedkgbihbghgZemYelbdifb
,公告	dbadlibdlccdhbddgefbqdade
,公示	dcbjkgamcYhbddeccZdgnccdd
,六	fgehiecekehgeeafgdedecied
,关	ddafflfhdjideckhdachdckbc
,其	hgeefahbmeakachchbcZdbhgZ
,其他	icghcchcmehlcbgeheebdddga
,其他没	hdekcfiejfjmdeabkagefecdc
,其余	ghbffdgcldbgcchefbedgekdc
,具	fjebachghcccdifadeecdecgh
,具体	fjebachghcccdifadeecdecgh
,内	fehgfaicfjabhebacedhcjegf
,内部	bfigZaiddlcbhcZadgeickfbb
,再	ZebmkWgffhjeZhdecnhoZdhif
,再有	gfefkfhgdjfgeffffmgmggdkf
,写	echjceicmbmkecbeebhdbkfdc
,冷	jcjefdageiegbccfbccbkeicb
,准	eihkacYcoabffjfadgjacdZca
,准备	eihkacYcoabffjfadgjacdZca
,出	dehcgciheifehdcejjdcdeYkd
,出了	dehdjchaejgeeeedemeeecalf
,分	ccleigYfidjlkbkjjacilabbb
,分三	fedgjedelcfmccebmbededgfb
,分两	dbigkcbaoaecdccocffcbcbde
,刚	iceggdfbigejejgdiYgbddehc
,刚才	dfcecelgicaecccccbedgdkbd
,初	mchaabZdldchaheddbdbdjfdd
,别	faXiWcpZkeegZgaaafeddgeZY
,别再	cccbdlfcclbegdeeeZffecjdd
,别的	iedifceekcbkedgfffgadjfed
,别的没	ddekdcgejddlcegfdhebdbhcd
,到	dbccYmlYemeajeggZjcnchYbj
,到期	geajXlXedkcclccbcagldbcZl
,前	necfZgZbkfkbdeigegghfXcae
,前台	lfbdbfWcmcbdgccaffdcecbce
,前台说	lccedgYekedegedddheceebdd
,前提	ffckbfcaiindfgegdjkedcfif
,前提是	ffckbfcaiindfgegdjkedcfif
,前面	cigcfahcjeedhcejcfdkdcgaf
,剩	eagihcfbkfadebhjjfghiefdb
,剩下	ebdhiegchhcccbikjhghcdfdb
,剩下的	fcdfkedffhbeecihiicidbhfd
,副	ehakcdchgdjcheieiicdegbff
,副总	ehakcdchgcjciehdihcdegbef
,功	fimcccccmbcfhefefgffdegje
,加	nadbcbgYqbgefcgidZbejclaa
,加上	meddgebfifcigcdbdeegfffdj
,加了	mZgcdcfapbddefccdbdfebhbX
,加了微	jeffffeekebfghdefffcgeaee
,加急	geekdgffigneeffmecefegfge
,加急费	geekdgffigneeffmecefegfge
,加我	gfjggffdjfjfkeedhfcfnegfh
,加我们	gfjggffdjfjfkeedhfcfnegfh
,区	iffecgihehbdhjdceiighfade
,十	icgbkbadkdclhdembjiaiifei
,半	bcfhiahgibbbkbcgjaeicfihb
,华	djfkcdZfheliocbgbchbcgkcf
,协	jdbkeccjfdkncdcdbcfdeeccc
,协议	feclfeejfdlodddebdfeefeed
,单	cZfffkglcbohfadifXddehYeh
,单一	fdhfieehhdjiccaeecfebfdgj
,单一来	fdhfieehhdjiccaeecfebfdgj
,单价	dWhidegjgZuahcbgicfcijZeh
,单价M	fciheeahhdmfdediegcfcdfgd
,单子	dbZgjmWigfbkgdjhdYYffbgec
,博	ieddblcamefcmhgggfegddfee
,卡	cZfobcccclenZdjZflccdbdbj
,卡在	ddcmcdbefiggbgjcdhddeecek
,厂	ejddcejcigeehgdifhebieffb
,原	dgcjbfcZkfcjhaiYaafffbcZf
,原来	dgehZegckddfjbjadXechcdeh
,去	ZiZXdikfggfembcbcdcbceYhg
,参	fhjbbbXbmbcfhbeceZeapefbc
,参数	cgkbccYcmccfibecfZeapjgbc
,又	habflfYihcdicdYaegbfbXdfm
,友	bfghhZiehgedmhfhiehhhhjie
,友商	bfghhZiehgedmhfhiehhhhjie
,友商R	cffghbjfghefjighjfiihikie
,双	bkffciZdkdkkhhchcZcidckac
,反	bfjhYaakeegbaagZfijadcfhe
,反馈	dYoabcblbfcccccdcdedeeceb
,发	edkXfahWgjdafgabjddgccfga
,发了	khcYfcfZkfabfhdecYehbechd
,发票	ffcckfhdfjdceeecnledcchbf
,口	dgdjhcchfgabZhaiagbjcdhcg
,另	ddkgcbghhdhdjdffdbdcdbgef
,另一	ddjkebcclcmdmehefdfedeage
,另一家	ddjkebcclcmdmehefdfedeage
,只	lchfafcZlecgfffgaafeefhgc
,只要	efdigeedifligdiccYhihcklf
,只说	gglbddcfkcbekeiiedgbedjhc
,叫	ifaidgZdjfhinfbbefgXcfehb
,叫我	chcjciabifjjncadefhZdgcad
,叫我们	dgdmcbbckdkjmebefaiceibbe
,可	fjhakbaeggffikhdggbdZjdbg
,可以	dfiakcdkdaefjibdhddhcldde
,各	ccfhbclidhdcccbefcdbciebh
,合	fhVjgeWggfesichjfgejdajbj
,合同	hgagifXiefcrfdihhhejedgcj
,合同D	gmcdedahgeggidebghdhjeedm
,合同也	gggdkgflbfdndfjfldcejfedd
,合同到	lgeaajZbekeZpfddeddnfffej
,合同压	fefldeedjgdocekdddflfhcee
,合同在	fdencfdbmceofghecgccdfdee
,合同条	gegifgfdkeclefifgbeefihff
,合同都	fgfhficddjeogecchidhgfhef
,合同里	gffkeefdldkkcfegfaeefgdec
,合约	ejchbfaejehikfdhdbbedcceh
,同	kaikcaYcnZnagXacdoeYeedji
,同意	eckhdedigcmbbbhkcadejgadb
,名	jfdbbfccifdaieZabicZacbdb
,名单	iibdchZdkdddlgcbdgedbgdcc
,名单里	fjcdbhaejdeemddcehfdbdeee
,名片	hcdeedidggfbadbccidadbbfd
,后	gieZibegfgZbejfhdjceegekk
,后勤	fkgcgdbcficdeigiglecjceci
,后面	bfgZgdfjfdabebajZcdZaaYZk
,含	dblcbbhfjapfgbacdZdceaadf
,听	kdbfcdkYiifboZddjefmfZeZb
,听说	hbdhdelaiibeoabglabjgbdad
,听说D	fcejdijcckedkcnddddlefdee
,和	dghdidhkbibfeaYZgihdckgje
,和C	ebgfhhhhfhdfgdcahchadjhgf
,咱	cUfjYildlbikogfjkfeZfeeYX
,咱们	ddfgfakggfeejgaggffeieXca
,咱报	gdefgjefkdnfeckfgdgfgeeff
,咱的	cbgcagmbnaccaefklXeadckbc
,品	cigbddgeghbgekbZeggZdjifd
,品牌	efcehdjghbchgjcdeZhcehcdf
,哈	ggffidcjeechbebeidededhab
,哈哈	ggffidcjeechbebeidededhab
,售	djhfidaggfhehdcccjdfddjnb
,售后	egggiecgfgieieecdkefeefnc
,商	jdjiagXajgjjgcbfdgcikghfZ
,商务	cdkhZgbZndlfgcegdedhleiic
,四	iahbjcdidhefjccbdfedhgeid
,回	echeghidhggbgamflbhjcbdec
,回了	jbbdbejekccegfeeeegceecfe
,回单	dcdfkedejedfheednffeffcdf
,回头	fhbbdeigicfdcdcfebcbdfbcd
,回来	eckgacfYjhegiepfedjlefhdb
,回来就	dekhcdYZnebfjdodedkigeecf
,因	fjfeegcgeighiicchfkjddcif
,因为	eiffegcgeighiecdhfkjedcif
,国	ffjhefeghgkejfjfjgcejeZff
,图	ehlcccabndYdbcZefjedckrcd
,图纸	ehlcccabndYdbcZefjedckrcd
,在	fidbbciYjgdcfcYegdbbfbVic
,地	kfddfhfbldhefjkfcghdcdbZe
,垫	dcclicbckddegedeodfjeeeee
,培	fdicjebfdkcdiedealdiehkkd
,培训	fdicjebfdkcdiedealdiehkkd
,基	dgdhfhfkbhcciighcjbbgdfbc
,增	hefikedgkdggifdefefdfffen
,复	fdkbegdhegkcfchfgdegdgbho
,复购	fdkcefdeiejcedefecfdddcdo
,外	djhbdbicmcgeiedblifcdhjcb
,多	clahddbdmbdgembbcfddedakh
,大	YhchZYlleZianeefabngbkgea
,大家	cabedcoejbegmcccicaacbWZe
,大概	dlbiaceigabdigehdcndcffdc
,大概D	ebbkceihgddbfbikccmffcbcd
,太	gekdeeeeieeiegdienedegkee
,头	jdcecdjgicccecbdfefbdddgh
,套	dajaZdjckefdhfdbecffekide
,她	ghefhfcieghefhjahhgadjWfb
,她说	fhhefecgjadehfcciefbeibfc
,好	iahehgajdghjhbZgghcgekehd
,姓	ocbcbdbdldeiddcbccegccbch
,嫌	cjikbZVehghhhYhbasebeabbf
,嫌贵	gfhekdeifgnkedkeemfefiedd
,学	ckbeceihgdhgjkcbfhddddcde
,学校	cjbeceicldggdjabfkcdddbed
,安	gficgdcfjaZfadgjhfcbckiZa
,安全	efjgcfcghdeieecdeifeekkbc
,官	lceeeecejeefhcdgeeecddaef
,官网	lceeeecejeefhcdgeeecddaef
,定	bebhelYfdkcliaZaoWdmcekdf
,定了	dbchiibichhmjfZfecibdecdd
,定金	fdefejdffjckccfZqYcnchcfe
,审	bealgbgajgcjfckZlbfdbccZc
,客	aechkgcfeikiifdhbnbidcdoa
,客人	dccemdjeckdfdffeenfifedmd
,客户	Ygbijhchehkkifdjcibgddena
,客户原	cjcbahghiaggecjaecgeedhbe
,客户要	ffejdfebhhggcddickecedhjg
,客户说	feieicfgheihgefjhaehfjidd
,客服	kcdehdccmbdcefgcdcehgdagc
,家	dfcgjcgehhcibZbZdldbdeekb
,寄	ZYkZfakboacbacbaaXbaalblc
,对	dghgfechffihmbdejhbhibghe
,对公	eddegdjdlccgdedgnbeddfefe
,对我	dlfbcedkdagcZeZcdYfcdfade
,对我们	dlfbcedkdagcZeZcdYfcdfade
,对手	cdkfZjYYgihdtgdhdbfflbgdg
,对手R	fidedifdhhlfmifjedgfidjge
,对接	bdgalaicdkeehdZbeifkecflf
,对接人	dcjdgcefdjfgjfeffagmfeckb
,对方	hgbiaefghejihcgbhhdcddebf
,对方说	hfdhcbhhicdaeeffbhgZddcdi
,封	eeidjdhckejdddcjcYedadfkg
,小	kXjddhcZmekfgdjbdhbfbhajY
,少	fgdhjeccjfheZdcicceggccfa
,就	lbbnUgekgZfdejidgZfabfYfi
,就C	ihddffeifeffgcdfdaidfdecd
,就剩	eecmcdcanbZfhckahbigcgdef
,就差	ccdobfahhXkhfcigeZbfebdea
,就差M	ggeggiffigmiifefeefgheddg
,就是	fhfibdegidffdkWhifeXcibhk
,就看	dbmbddbdlcbdccpddcgcddbce
,就等	dggjbcaifXfgfhdcgXgafgjfh
,就让	fddldcbemcnccbdddcedhedfb
,就问	kcedfehggdbecdcceaedfhedh
,尾	eccihdgheehiccbhocdhcegcc
,尾款	fediheZiefiicddindehcehXc
,尾款M	gffbmgefhgbfeeelnbeldhgce
,展	oeheaddZodfdcfchbegibfacb
,展会	mdcedggbkfeebbdjddcichZdd
,巡	fddclfchhceehefhebfeefbnj
,巡检	fddclfchhceehefhebfeefbnj
,工	aiecebjdjeedihamXidabaccZ
,工期	eebkkdacleigdjglbieddddfe
,工程	cgibeffYihcgkjdhbheeeffhc
,工程部	ffkebheamemihffgfYfefhabe
,左	fekededdjefglgedhfeeemdie
,左边	fekedfddkecgkgfdhfeeemdie
,差	ddZhclhahghfmZZbcjjaebfeb
,已	akfXgiaajeidfidhchchcbhhh
,已发	fiidceddkejbdehggafegcmfd
,已经	ckdYficdgigghkfhbkchaabhh
,市	fkdffgeejeehfddjgledddede
,师	fdidhffiefgfafehehfeekihd
,师傅	fdidhffiefgfafehehfeekihd
,带	akchabffkZliceYffhjbbbqXb
,帮	eZiabdjgibabeebbbcbbdbYbc
,帮我	gbjccdgghbccedacdbdcecYbc
,平	heiYdehihccgZadgcigYgehad
,平台	ihhadceiiccjccjieccbgdacg
,年	dfghhcahhcgheeZZbWkZheghk
,年度	ffhckegiecgdgfdchbhdkfcjk
,年框	feffiediegbefgdddckeegghe
,并	eehfcdidjdcdcdekcZecdemde
,床	dejbiddkcfdjhcaldgdddkicd
,库	dladjdcdmbgffejmeZehjdfcc
,应	beicZcickdfgecfhaaiblbdcc
,应该	dfddbcjdkdfgecghcbicgcddd
,店	hifcfjZickijefaedckjdfhbd
,废	ebecckccdjfejcffeZecnfbdd
,废标	ebfccjccejgfgdfgfafenedde
,废标了	edbeemddbmgfgeghfeffmedee
,开	hVeehihdejhikeeekncVkjZkc
,开业	fadhmegdejedeeeednfddfaie
,开了	dadblaidmZZmbhbhkYeafhdmg
,开标	cbgaZmaXekibicgebjedncaed
,张	idgjdcdbgihcggdddmdbecidg
,张口	fehjeedcfjhcggeedmdceeieh
,张口就	fehjeedcfjhcggeedmdceeieh
,当	ffhdjeckZjckcZZekmmedflac
,当场	fchdjfdkbgckdbcellmbdhjbd
,很	gkgfcebjgcaagdZabfdfdbaec
,得	eliYeabYmdbaWdohdXeZcjgXh
,微	hicadaicihddbgcimaffdeagf
,微信	hicadaicihddbgcimaffdeagf
,心	fjgeegfdfkgecheddjfZeeeei
,快	hjgaZbdcamldgcfbZZeqibaZc
,快一	fmcdbeefeiefiffebeflfdecf
,快一个	fmcdbeefeiefiffebeflfdecf
,态	dkhjbbaheibdZcbbdgeeecZac
,态度	dkhjbbaheibdZcbbdgeeecZac
,怕	cjlaebhahgdfhYagdidghkeej
,怕是	ecicidkfckjgccehfYfngfedk
,急	ZjYlbaeifbnbgZbqbZdbbakha
,急单	efdlbfcbkgoedddnceefeecfd
,总	gekghgThfedkbciYfchihZbgb
,总价	fckfgdbbmciidcbedbjdgddjd
,总部	defkcibhgdbdddldeeebfeffd
,悬	fcghjchfcleeeekddffojcagh
,想	knaeWYZhiZcbiiacbfeZdglen
,想了	kfeefecdjfeebgcefefefeaed
,想了解	kfeefecdjfeebgcefefefeaed
,想做	ifegggfdjgfehiidfcdhefZfc
,想先	cnaeffecleegdcgieieddlkhd
,想再	djehcfelcdcdffebfcddiZjbo
,想找	glccedcapaeelicdfkfdeahja
,想把	ekehdfckchkfhefeejebfdibo
,想换	ekffedcfhgcehidcfaegedlha
,想看	gjecfedcldaedaaeejegejlcb
,想要	haemgecbdlgefgcfilddegegd
,想让	fiefeeebejdebegffkgeebjee
,意	bkahgdZheiigbgYihmbcbcadd
,意向	chYigebhfdjgecddibbeceefe
,感	ffjicccdbkekjdddhbdncecde
,感觉	ffjjccccckeijddeebdncfbde
,成	cgZcpYWjfWeaYikXcZbafefeY
,成了	cfcboaYmbaYfcZgcaakcbhgbb
,成交	fddbmddejcjedbbaafcehegdb
,我	gWgkdfiahipclecgjghkgebdb
,我D	fffiedfakekfigbheYijcgYeg
,我们	cYkfdlfZhigbnghggdfijdfcb
,我们0	ebkgdccejeodofkghjdeibghd
,我们D	dcekhdgdhfdfgceheaecefhge
,我们三	fdikeecdjfndndehciecddcef
,我们公	labbecefkcbeaigfdhfecgfgf
,我们出	ffedenffbmdfdcjdibejcgbde
,我们只	fjdichbdghddbbdgjidhddbcd
,我们报	dkecdhcdhghgccbfgefdofjde
,我们是	ddifiagcejgimdchebfmldbef
,我们的	cejcihdideYdkaanbeehbeiah
,我们第	dheXhhefdidckkcbccdbeeidd
,我们要	ffdhaicblefinekcigibeeZfe
,我们财	ggggegfedkkfegfelihfhgfee
,我们这	fkeedeejefbkffeefghbefijc
,我先	kdbehdebhgdhddZgeeeafiZhd
,我报	echagfiejfifdcdcfcfedebdk
,我没	fieheegclghdjdbgileeegbhb
,我没敢	ghhfefgeifffhfegjffgfhbfe
,我看	cbclgghcamkajfhdfjkndcacg
,我真	ecijjddcdkagjdfhihgcfdcff
,我给	ggdldebdhhnebejfdhdcdccec
,我觉	fefidfhieggkghdjcbgiifgkd
,我觉得	fefidfhieggkghdjcbgiifgkd
,我让	bghhkdZhggcgackbgfdehelic
,我让P	eblgiecclcgjeeiceYefhgike
,我说	heckbZfYjhldddbblhgZffage
,我说得	gcgjhgfgghbghdefkZgegigff
,我说最	fccfcdkedjidaeiefideegcic
,我说那	ejehdececklgkfefdmfefehje
,我跟	fdggggdbjfmjbcbgdgghdhdlg
,我这	dhdddfidlccfeccdcdhfcfhfd
,所	diedddidkefefkbceegmdcaed
,所有	dkeedehefjdedjcdebfndecfe
,手	eifdgeehgeibfkcfjfddcdgcd
,打	ldheZdgZjgebdbZcebciWkfgZ
,打了	kjgjYYVZnchZcddZZZdggmfaa
,打印	dcdeleidifhfeefgehffgdknd
,打听	jddfdbidmceedehiefeZcbXdd
,打回	ehkheedfejgeggcfhmfifehdg
,打样	ebgcdidghfafbfdddbfcemjed
,打过	jcdegdiffheegedeeefgbdcde
,打过去	jcdegdiffheegedeeefgbdcde
,扫	mdcdiebboahifebacZbacffcb
,扯	gbckdccfhgoddedeedgeffdef
,批	embbcebhhbZhdpaicchaedcdc
,找	ihebZhfehfccjajlbZejbceZf
,找我	djcdbdibldbeiekleffceegcc
,找我们	djcdbdibldbeiekleffceegcc
,承	gdendfcfkbdjfhfbibjfefhef
,技	cjibbhZfhhfZgZiZffcgkhrgb
,技术	cjibbhZfgifZgZiadhcgkhrgb
,技术标	gekffefekdgedfefeeffmholf
,技术部	fdiffhechhcfgeYehbffdlede
,把	ceiibchkafflggbbZhhdYcmff
,把我	delgbjZiefdcYdccdgeleajhc
,把我们	fdkccidjfcedZeeceafgfbkjd
,投	kbiaggVagicfbdbaYiegibYih
,投标	ibgdbhZcfiffddddZdeegeeef
,投诉	gddemddfblfecffeeofbffcme
,抖	mbeeefcdkehidcdcddegecbdg
,抖音	mbeeefcdkehidcdcddegecbdg
,报	beoZbddhhbtcedlfddcfjbidc
,报了	fkgcecacmdmeaebcfadcmdceb
,报价	daidaghggeqcbdofdgfgbbhcZ
,报价M	ecegbdidkelegancdkefedbee
,报价单	gflbfdcclcocceicfaedddded
,报名	ecofedadldcfgecdgdfhpdagf
,报名D	felffgdejfefheedhffhmedhf
,报给	fdlddebdkeneifeidjfeedccd
,报警	gegfjggjgadgefeefZgefgmhg
,抱	edeeijdedleeehcjcaedeecce
,拉	gjbhacbhegbdccmdjlececccf
,拍	chcbedjakfbechkcdhfdgdhie
,拖	bbckgebbjdbegbfcoajgdbbeb
,招	gcjjfcaiecfdegafgfajkdgcd
,招标	gdkhdbZfiafegfcdidbfjdhdd
,招标公	iiffdeddjfegghffefgfdgahf
,招标办	fdighfeclgihheeeihbgieeef
,拿	gdjgiYYhgckclbfdbjaYdniea
,拿下	edddnddmbeniabfechcdffcgb
,挂	hikbbbgdkdfefdgbdehbmfafd
,按	cWogcfWficqdbYhlaYbdebeYh
,挺	djhedhdlcdacakgcdYdcdhebb
,换	khbaglScclegmZhbhhbicdhhg
,换下	ejfgeeeejehikeeegafdgdheb
,换下来	ejfgeeeejehikeeegafdgdheb
,换了	kgchhdXehecdbclbgdcbddflf
,换了新	jdekbfdehhelcdndeceefhicd
,排	fehckhdicjbbicecigccoabhd
,排产	fdffkfcdmcacgedejacecdfcd
,接	gahZifjcldgfZfbbbZdkcglfc
,接口	bbhajakelaecYebcecfidemgf
,控	ejjbdcbekdbeakdedcedjkjfd
,控制	ejjbdcbekdbeakdedcedjkjfd
,提	bjdbjdfhfhdhicYeajiabdmag
,提了	cmggbebcfjceddacclecdfldl
,搞	iYYYoZdifdaldZiYcbcZccagc
,搞定	cabZobZifYbZbbaZebbbccbcc
,搞掂	eddbldckdcanddcddbededced
,支	ddccgdlamcbddcbeccfebdmeb
,收	hecZggjggfaghcbjjedjheeke
,收到	bgdcddmghddhcedhjfejccbbe
,改	gZdjadkdmWlmbaaijWZWdaiYa
,改到	dcaZjehdkdecbcaiccaabcYdd
,改到D	ddbajfhdkefdbdbidcabccZdd
,改天	hcabbckcldccedebcZeedcabd
,改完	ddgkcccblfllgdieggddeeoef
,改成	ecffbckemcofgebgmbfeedfcd
,放	fdjeejdfejcdffecfjfkghnee
,教	ebgalbihibebehgbdeceahjof
,教务	hehdifdhgfgeffifegeddhmih
,数	echiddhcjghlZbkeggdhefieZ
,数据	fedkgeaXiianbckYajdigdmfa
,敲	lbcjbcceleddhddefadefcbdh
,文	hdbjiedifcdkcdmmdadfkeace
,断	iiccedcfjeahbedihhgcfekdf
,新	iadcfhhajgadcnmgbcdlbadbh
,新P	gbcgakgcghcbfhnbdYclddbee
,新客	leeeddaeldccbecbdfebeeZbc
,新客户	iffgefeejfddcfdceffdfdadc
,新来	ffiebeiajfchcemfdddjcdZec
,新来的	ffiebeiajfchcemfdddjcdZec
,新线	jcfedjceigggilddfifefhbed
,方	dZsaeecfhfXdZinZebcddekiZ
,方案	dYsaeecfhfXdZimZebcddejiZ
,方案里	gdkffffejdcfddcihZfefeimc
,施工队	feddkfheghefeeemdgffeddee
,旧	eidcjfddleiecbcjlYffedkdb
,早	gbcidcjehfiefbZegZhbdeadb
,时	jehdgechfedhdebheaecebdfh
,明	dccdhkcghfcfcinfnZdeddcdd
,是	fWbckciaqXXebXeWbWcZfbalf
,是D	fcigdekekdekbddacagbcfaif
,是M	cbabbcocnaYbbaabZZdabcZac
,晚	icbidcgdmbcheddhdajbdbbad
,最	aieggkZggfohidddcjZfhhlce
,最后	bjcfikZjdgohfffedfZggfmYf
,最后一	fifjbgacfikacfcfegekkfadd
,最终	ddekfgbcmcjkiZgbbabahcbce
,月	eegigdZhfgnefbcgggffbhadh
,有	hgfZZZkfgfibdfXdbcbidfZcc
,朋	ldeecedhgfcedhcdefehdecdc
,朋友	ldeecedhgfcedhcdefehdecdc
,服	dhcggdjdkdkeicchefdbhdeia
,服务	dhcggdjdkdkeicchefdbhdeia
,本	dkffbicfdkhagejgdkidfecbe
,本来	eigfcicfdkiageghdkjdfeabe
,机	gcfcibieehgfeaifgkejfieif
,机器	cbhdkdafdichbeegfkccgjbjc
,材	bfifbbhchiiidbldchehbfaZc
,材料	bdigcbichiiiecldciehcfZbc
,村	ijeccibdgikdcjaedhedddccd
,条	fcbnbdchiYYnfcbdfVlbcbafj
,条款	fedldfdhhZbndddbfYlcddcgg
,来	iYdjkcfbnccccabjcldbcfilf
,标	bembajZamefZmZlaaYaatabbb
,标书	fcqdccccnaYcfbgbcadctaged
,标书里	gfifgggfhgfejfefgeffkenfg
,校	hfgcghbaihcfiihhcbfbddddj
,样	abkfdeagfffhYakgdbcfYpmbd
,样件	ecpecddclbcdgdcYgaedconee
,样品	ebnhdcchffidbednbbfferied
,样机	chbaiihcigcbadlhdgdaeqZge
,样板	dZjghddkcdcedeehkceeeeZce
,框	ecjfibbkeabmbdcbedhcjdcen
,框架	ecjfibbkeabmbdcbedhcjdcen
,桩	ebbiidjdkghfffhkdZeeecked
,欠	ffeapcZZikbeddgaokemcffab
,款	ddcancaaoZbcccdcqZdbdcabh
,正	gghhdbgkfcXicadaZYYcaikYa
,正在	chjghdcbmdcgddjiddeedcjcd
,正式	daakeiaiciapbcaabcajbljcc
,每	ZbdfgfjffjocZYfjmkdifZjfa
,比	cYmYlgZemZimlYYYgXeekfddn
,比D	feedjeeiidbndeeccdfdceedn
,比我	feieehfdifldleeeecfehfced
,比我们	feieehfdifldleeeecfehfced
,水	ihaaigabnbhbacbebhfbbikhb
,汇	gdecjjbghcbgccagdcgcbdgej
,没	negVYjbancfgjddZbeaYiZbYc
,没下	jiacecbemalgbeddfceZehZec
,没下文	jiacecbemalgbeddfceZehZec
,没人	hemeaabgjbgdcdhedceijdcZd
,没戏	dddeemadhggjfbjggcfejecgb
,没有	ihbceekekdfgecbdebhcegkdg
,没法	ecdkdjdcbljgedcdjnechebgf
,没聊	decdddlclcdcfdddedddccadd
,没见	medeedaelcfefdcdedfchefee
,没见到	lfffffbfifgfgfeefefehfgef
,没说	ledahYbcmabbaeXfbbcgeafdf
,没说要	igfeeedfiededdceebfcfebef
,没谈	kaeadchcmcbabgcchkcedeidc
,法	gbaiZjcididrdceabhcfeeebc
,法务	fbaiZjbididrdceabhcfeeebb
,法务P	ffegdieicjdleeaccjhfgedde
,流	ddgjefbgiedlggjbhbcakdbce
,测	fepaeZehhbececaaieebbigch
,测试	fbnegaehgbccedbcjefcbegdi
,海	dfdkcccdkdmdidendceefdgde
,消	ckgebbgheiceedciejgidimcd
,消防	fkgccedhfgdedddgfjgddinbe
,深	idgccdhdlcheccebcbeddcZde
,演	faneeecejecggcheekecdocff
,演示	faneeecejecggcheekecdocff
,热	gejchddcfjedcfecendmedbgj
,然	dajdadlbkdhijfhejafdhgede
,然后	dajdadlbkdhijfhejafdhgede
,物	dgbhgegifchdgcckcbedhcbde
,环	gjgcchdejeigiiibeffhccnfj
,环保	ejhddefeieggbijbfgfheengj
,现	aihehXbcjdfegdgiimeieZcbg
,现在	cghgeaedggdifdhgflgjgdabc
,现在就	ecijbcielccjedjbdadchdcbe
,现在用	dkieceaelccdjhefffedeeYeb
,现场	cciblcehgdhbeddlgncbbYkfh
,现款	fddhkecglbjhchhcnZfddciff
,现用	gkeeddeelcehmfehegfdgeeed
,现用R	gkeeddeelcehmfehegfdgeeed
,现货	ebiijdbfjdkebffndcfedeefe
,生	hgiefbbckebckjkkdbjbegfYc
,生产	fgiffbbckfcckjlldbjbbffYd
,生产部	eejffefdgheekelghaedehddf
,用	defihaegdibiddijbhhgcgiin
,用了	dfcajfhaigaiicbkbfdfeagjm
,用得	gfgciegkddgegcfdgceeebdgl
,甲	eidkfdbidjihekhbglccchhga
,甲方	fgdledahdjkhglhefmeecafhc
,电	kbcbfgjdifdbjfZjhZkhdbhag
,电商	fiedghehgeddigfcfbndfekfe
,电梯	eecfmdekeadhdedihbfehdadj
,电话	jagYYchXkgbfhcZeZabjadgac
,电话里	iccbbeibfjdefcdjcZdbdciag
,留	nbcecfacmdfedcYdcfdccbbcc
,留了	nbcecfacmeffecZddfdccbbcc
,白	ZfecblhckgdchbdfeYealjjgc
,目	hiejdbbelchcjabbggedcghef
,目前	hifiebbfkefcjabbggfdcgeef
,直	kbaaflZfdjZdajaahldkdchah
,直接	jbaaflZhbkaecjbcdmdkedaci
,看	iibeYfedkbbgcbiXebeYceeYZ
,看到	hZiecdhckeeeiddbegdddjedd
,看完	dijhdfbjdddiddfdiiddecaee
,真	hibgcifbhhhZiiiddfdfedbed
,眼	chhfcehhfhcfhfegbZfjfdlge
,砍	dbbldiagheobYchcblcadhedb
,砍到	gfemeechefnbcbcecidceeced
,研	cciffidhjcfheddhdifedmmfc
,研发	cbifgidhjceheddhdggedlnfc
,磨	ebchjgcffjchcfggjgcbgabdc
,礼	gdbccdkclcedcefdhggdeZdie
,科	dfhhciejdigdlhacebecdjicd
,租	hiedhcfcmacdgcccedeZeYiea
,空	ddiicccbmdndfdemdiceigcdf
,立	flbeddciefcegnZcfcfjifjfi
,立项	flbeddciefcegnZcfcfjifjfi
,竞	bdjhcfefgglbocbfhgcfihZde
,竞争	efmegfahgfkelddkiedgibdeh
,竞争对	fgifgfcifglglffkfbehedeeh
,竞品	cfhhdagdkdkdqddchaffcjXfd
,竞品R	dgihecdfjekeleechdfgekZge
,章	ddbZnbanabcogdbecfhddddcb
,第	jYZaifgiefkgiefmbZafifXdf
,第一	ldXbhgegggfgkghnddcfjbabZ
,第一名	decgficbejkamghdeffcoedee
,第一批	deccjecjeagmgbdoefffddcab
,第一次	nbdcbdcbmcedggbZdddbdcdgd
,第二	aXbhigghdhlficgfbZdehfcjh
,等	cbmjdXdejbeeZeaibicfllheg
,等P	ccmeYceYpbefdaiahddcblgac
,等不	fbcifideckgffeenffflffeef
,等不了	fbcifideckgffeenffflffeef
,等他	bZjfhbhZoccbcgbggZbebgacg
,等他们	dakficcandccdhggidchciaci
,等保	eiiccecifeefefhbffffekocc
,等回	cagmadacmbnnbaZcbZcbXbZch
,等我	ddddfekekeifhdccehdbheege
,答	haanZcghjaaaaccYcZcabccjd
,答应	habnZdchjaaabccadacbcddke
,签	cbbZrfXfhddogcYgfcgclcahb
,签了	eebZrZZdmafredYicZaZdfZec
,签约	feeejccijdfoefeffekfleeee
,签约仪	feeejccijdfoefeffekfleeee
,算	kabcaleZeklcdcaZcbihbajia
,算了	ecgccldefhmdcadcddfhecadc
,管	ifedfbjffhmcbfibddalcabab
,精	ehhdgddlecgeedfhdaejblncg
,精度	eihededldcheedfcebejbkndg
,系	fceilcbbhjgkacjjcfdbedhjc
,系统	fceilcbbhjgkacjjcfdbedhjc
,约	hhceYXjhhaefYbZWbbfebfchc
,约了	iiddVYgghbhfbdcacddgZceiX
,约了D	khcdYcdhhZjdefecefeabdfiZ
,约到	fchcceidkdecaddcedbbeccce
,经	jehabgfajfbbZldgeicfkgbdb
,经费	ciYZdhhdgibddobddheccdfcb
,结	cdfgajgZfkhbhdjYldlhhciac
,结果	cdffZjgaelfeidkbhalhichcd
,给	hdjheYZamdmbdbdcfhefajfla
,给C	hblfdbYclcmcdefdZbcecjjjd
,给C打	kbhecfcejebfgddcdcedeldce
,给C报	fefjefdejenebcdifaffdcced
,给C的	cbmagedehghdfdiiddekdajld
,给了	galgceabobkdgchdjiicdhedb
,给我	iicdffdejdcfhfdeeafcfdcff
,续	cYalgfebhjiYjYahcjhhbeegs
,续不	gdebncheiffgdeffebeigfgdj
,续不续	gdebncheiffgdeffebeigfgdj
,续签	fdelXkdYkmdbaebifhckedcbl
,续约	dbgiehdbghmbgeddckkfddbjh
,续费	edcmddZgckgckZfheheidcdZm
,维	ecbgkcabpbdhfedafXdadhale
,维保	fdcgjeacoccigeebaZebdhbjf
,编	dcddjdifjddmaedgcdecdbich
,编号	gffekfcfjdenfffhdefdecbdi
,缺	clihceackdcgcdcggifdibjdd
,网	kaZibhfcihbbgbbgcYebacoac
,群	kbdcfghdmecdiebfebefifbfd
,群里	jcddfgidlebdifcgebfgigbfd
,老	fggegVhjgYkdefidhXfWbcdcn
,老P	ejheffgdfjcekfegfnfcfeajd
,老客	hgjgdcZldcgfcbcajdgiefabp
,老客户	hgjgdcZldcgfcbcajdgiefabp
,耐	fjkedddggfffhffefgfffjmef
,聊	foZfZZZmZhkfcecachfYcdjbb
,聊了	hjcdcdacmcfedfeddffdeddee
,聊得	iicddebldbegacfdgdddecfdd
,联	ifcfbbjdigaeYdadcegdeeacd
,联系	hfcfbbjdigbeZdaedegeeeacd
,联系人	hdeeddifjdefbdaedegaffbce
,能	ejbkedaaigdfagifhjgafeoah
,自	hicdiedZiiccadXibldjcelaf
,自动	idhbjbcbmbcfhbebcZfbedlej
,自己	elXfggfdfjecYgZjdlekcgeae
,药	ejcejbcelcffffgodaebccidh
,行	jlceccajfdhibbafcfhgfgndf
,行政	hgeggffehfjidechfeihggbhi
,街	ejfehfdifcghekcgcadddfdhg
,街道	ejfehfdifcghekcgcadddfdhg
,补	cchegciikaYmaaahYgcbbmoha
,被	ZefYbnbYgifkqXfXgZbakZbgY
,被R	ghgefhdfdkbkjdidjcfbbedde
,被R截	gihfffffghadjfidjdfgdeedf
,装	ceeblbjhhcecacZkbeckfejgb
,装好	fcjffedYoefddffZecfeeidlf
,装完	gfffjgglcefcefdncafehdjae
,装完了	gfffjgglcefcefdncafehdjae
,装的	fgefiffdkegfcedmeagjfekbe
,要	YmgfdVbfeideZniianffeipjg
,要0	dcficciffigbbZYhikfbdhggf
,要D	fjggcdbdiiceeoeeekfdeecdd
,要P	flfccfcblcibdnlcdYcdddZcd
,要两	fkaicfchhccdcgcceejdeiaid
,要个	chaijbgYhkkdefbbckebchghb
,要么	gceleeddfifjgjfeilejfdheh
,要再	ekbhgedimZefddadeYehfahcm
,要咱	edddkejccleededbeohegdYoe
,要我	eeegjcfbfjhhcaZfdjcibifed
,要我们	eeffjcfcejhicdYfdidibifee
,要求	dghclbYadlcjeghlZkegfejie
,要求D	fchekfefhfembbbmhiaibchhi
,要等	ejcgdfcdkdddcjncdWhaffecc
,要能	fkceegedkdhgcbdfebeejdnbc
,要退	gdecleecckeffefdbmfdfeZnf
,要重	eeihdccfldikbeidegegkeZdh
,要重新	eeihdccfldikbeidegegkeZdh
,见	ihbcbbikbfddgiacibgbcadcd
,见了	khefeecdmccehdbfdbddedbdd
,见面	efbcbcllahcghjcdkadceefed
,规	ighdefedkebddaaffbeehkjee
,规格	fkicffffifaeeedifdffdloeh
,觉	bhfjfYXXgjgeaZeghpdeciVYe
,觉得	bhfjfYXXgjgeaZeghpdeciVYe
,计	chhechaclcfjeeigfgeejedfd
,计划	ckhacdbbnbgdefhicYfdkdadd
,订	dbagleaobahpZdfhdhYYcbXbh
,订单	daahleamdaeraegjZiZZccbch
,认	lbfiZbZancicacZacfdbbliZb
,让	gjhhddWhefgehefgeiicdgifh
,让D	jbiaiecgeihedgbidhibaibii
,让P	cbgcjdhfhggdjdbjdjgdcdgfb
,让他	jghdcebfjecdddacdddiehiec
,让先	gkeefgfdjeefagbfigeedcfdd
,让出	dggjacbekfhjgfdddjjbdbhbi
,让发	dicgidaifcbdfdiddaedddack
,让咱	efghgeebhhchdlhhfeedfeahd
,让我	hlcfcfVfhdghiggggfiffahff
,让我D	kiiddfahehhehgggfZibeigbb
,让我们	djdhfdaehghigigjfhhifaghf
,让我别	hhdcdjeckdcdldhghfdbdddgh
,让我去	jedfedfejeeehdkdibeefgafd
,让把	ebhkcidkddeccdcdjaljdcifg
,记	cbZbcdnbnabgZbadcZdbeapac
,记一	dbddeeldkdcgbddedbedfcocd
,记一下	ecdeefkekddgcddeeaedgcndd
,讲	ealjaaahehhfaiXbchhbkbXhe
,设	fgecjhchfgccbhimficlhZjgi
,设备	bggbjiebhgZcaijndhcmcaghj
,设备科	ifgdigeehgcfbjdfcfgdhegkf
,设计	kdcfibbifahegaaaggdcidkcd
,评	daidhfgfgggdlZggdehakbeed
,评标	ebheiaihhaiecceeefidpegee
,试	YVjgiiacfkggdddcdkcaaubjX
,试一	femgcfeckecfdfebfdfeelZef
,试了	cflabZbdlcfdgccdcdeZfofid
,试吃	dehdiddkcdfdidhddcdcdpbcc
,试吃会	fgiedeeghdhfkegefedeenhef
,试完	eabhamcYglicjdbccceddnXcd
,试点	cZhiibZZiigfZjhcchdcglame
,试用	cVhakaheghdiXfflceffdjbfa
,试用期	gcldgffhhfcidjedeZidfnbkc
,试用机	gemfcfcedkiidffjflgefndff
,话	ejdfeecfiekgdefciZeieeddf
,说	kdggeeYhXogfecidjsfebicme
,说C	cieicdbgjbhkkehecafdehZee
,说D	ffdhhfYekcfeZjeihigdcefbf
,说D定	ecbmcdcclbcddccdccncaddec
,说R	ehYifdcddkfjicbfejchdebgc
,说不	ceckghZgdmddjbcdfcdmdebZj
,说了	gddcigjfigdfejeemcddfehde
,说人	fddjfgefdjgemghieihcedfee
,说人家	fddjfgefdjgemghieihcedfee
,说他	jZhdfcffjebedgheieghfebgg
,说他们	jbcfgcghhfbeehaeidfifechh
,说先	figeaccfjcchbcadkddaeijdb
,说再	aadhgakdbmldddaddpelfghlb
,说别	dcjgaibcemmeiedaekfkdcbcd
,说可	kecideddkecgedccdikeefgce
,说可以	jfcideddkedgddbddjkeefgcf
,说同	dbjheddeejnegedegkfcedced
,说回	khdeefdjgccdbgkedaebedfce
,说回去	gifffgeifddfchlefbfcffief
,说在	gcdedeielceehedgdadbddide
,说太	ebjjeaeeejdeacceioecfbccg
,说好	bdaghahfehandbYliidgcahaf
,说好D	dbcihbhcigcncdbnilbceccdc
,说就	dekbeccmaccfddceeYebfojcf
,说想	khfcefebkdccbdemeedcfegdi
,说我	igbieiaYkhihffhhfjdgcchab
,说我们	chbihibZiiihefhhfkdgdchec
,说是	khecheedjfehhcgjeZibdgdeh
,说没	gbikciajbjjedbldbldcedaah
,说等	jfghdcefiebdjdghdYcifgbcc
,说要	eigfZjYidhlghehfegakfhabi
,说还	bbkabibbigcdibdecZebendcd
,说这	ejdihccciglfeeieehfdfajie
,说隔	ghghggggfhgfbcfgeaffhejeb
,说隔壁	ghghggggfhgfbcfgeaffhejeb
,谁	XgZbVbrYrYeZjbdYacdWbeYXZ
,谁有	fbbcbdmelbccgfccdZdbgecac
,调	jaZdkdhahhdeccfkeaekdZecd
,谈	hbcjdhcfcllbcbZfeofbbfcbZ
,谈到最	gfegfhegfiZfgfeeelffefeff
,谢	ecdcdkfffjffeefdgpgihjcfe
,谢谢	ecdcdkfffjffeefdgpgihjcfe
,财	ciddjeffeibhdmdclhbbhdhcf
,财务	dffdkcggfhbidiedlhcdgehdf
,财务P	eibfdcihffcgfjZfllcgcfdfc
,财务说	fdehnfbcigccececlgddehdch
,财政	dlbcajacdkddepcchidchdcee
,账	fjcibgcbfjghchdekggieeegj
,账期	gedleedbhhhhdddeoggbeeegd
,货	fdgdkbfhjaebecdrcZcZajnac
,货D	gfedlfdbmddefffndagegdcfd
,货架	hejccdgjgbciddficZfddlndd
,质	dbkigaXeifhidcfiihcafhkdb
,质保	fchigeZZkedhcecllfdceffac
,质保金	gffhgfcchhcgdfemnhedegbWe
,质量	ffcgieaffjdhhejcfgedegjme
,资	jhhZYhWWemfabhcZchcYocZbb
,资料	lgdccdYdledecddcdjebhdbcd
,资格	eejcdgfdhgfdddcdegfemecfe
,资格预	ffkefegfjfgededceifflfcff
,资质	edfedkdedkedceecfcffmgbee
,资金	cmbebbcadmffekgdeiecdekfe
,走	afhihZcfkZXkbdYilWeZiejkY
,超	eiagccibihcbgjkgemdebcedd
,跑	jbhagbXakedfkebmcheYaifif
,跑了	jccdkebdghhgfhdefifcedhlg
,跟	hhcfhaefkcfgehihijdeacdbl
,跟C	igdieZbhgdidbegfhhfgacedb
,跟C的	jifdcddjeeccWeZfhfjbffghb
,跟P	dkccadiclfcgkjiccidcecgcd
,跟我	dljeaadckdedkddfddddedfac
,路	hhYcebibmbecdcaffaddbgXbf
,路过	fjbdbcedkegegecdhdffdiade
,车	iaecihbYkfdcjdbidfeecgUcd
,车间	idgeifccfifehfehemfdecbge
,转	ngegajZfjckcfdZjdkbXdiZef
,转介	mhedcfdblecefffcchdfefchb
,转介绍	mhedcfdblecefffcchdfefchb
,转发	gbcjeifjeeffigbkbjdcefeeg
,输	fegchmeddkpiobdaffhfYbhib
,输在	ggfefjffdjkenegegghhefehe
,输在价	ggfefjffdjkenegegghhefehe
,输给	ffeefmefdkolmdcbdcecZdaec
,输给R	ggfffkffghodkeeceeedadbcd
,过	cciggddclcZddfnkecjbieVhi
,过了	ddjgfeZcmebabfnYgcjcgfagf
,过了就	dbjidfddkfdgdcnbegkecedhd
,运	bbicihbgdjcchcgngicidgheh
,运维	fffejfegdjcehhfhdgehfeldj
,运营	daighffhdiidgchhjmdYfjdje
,运营P	eckicgdggeiehfdddifYfkZih
,返	ecfifhbeghmdhedcbjecfgbdi
,还	mfXhfgXiefledeeihgefedgfk
,还在	gefkdbZZigkedbbdmececfcba
,还差	dbijedaanadicbhfgZfbdejce
,还得	ekecdfdckefgejhkeehdhhoYc
,还想	fedkefehblmfddfehlgeeahgh
,还是	agbgfidifdllhffbiZefcibjk
,还是老	ejebgeckebejdhiekcfeefedm
,还有	dhhcicfdldgflbjmeedbgbdie
,还没	radeYaWZqYcbebbZaYcciccbd
,还没聊	nfffdfbfjfcdbgfddceiiefcb
,还要	eedgheiiefjeedjfbddfefhhm
,还要再	ghieefdihecgieeegehefkaej
,这	bikfXeeWgjgfhdfachfogffgb
,这个	bahjdkXbbnheadfdiiijdcebg
,这事	chhedchckdbecdmdejeaeecde
,这单	dehhdgbdigabhaabcfdhbbdga
,这回	jhegffcekdhgidcgegeaeeheb
,这次	eidefgefifdfifegfagdiffff
,进	gaYcjfjfggijagedhjbfcXkbb
,进去	gbefcekekeeecfgehffdeeacf
,进度	eeeelecclcgdfdejkbfdeebdc
,进度款	gfgejgedkcgehefblafefeeec
,远	eccelefeiffegfdffifdefmne
,远程	eccelefeiffegfdffifdefmne
,违	gfflffedigfldfeecneeeecfe
,违约	gfflffedigfldfeecneeeecfe
,违约金	ggfkffeeihfkegeecnfeffdff
,退	fddhkhcbjfcfgcdbihdiddcjk
,送	hbhdabiclcegcdbkdadcaijbc
,送了	hdheachclcegfdbbebcbbhjad
,通	hdbakchdkdggbcZbddddkcbdd
,通过	iddcidedjefiddacedeecdcde
,那	egbgcfhZgieeklcgmhggddjma
,那个	gegdgehfggbfcggbhhgeghkhc
,那边	eidicefbkeidkkajjidjdafkd
,那边的	eegdhhidhhgebdagdjfgjecfe
,都	gcibidgZmehcgZbcjhebbfbab
,都是	ijffcdbelchggdfhdbedhjZdd
,配	dlgeadbbnakdcbcceadddcpcb
,采	echeggchgfjjdhkicifcghcch
,采购	echfggchgfjjehkichfcghcdh
,采购P	dfiaffhfhgjdhaZjdgcdadged
,采购说	cggmccafiedkhekcegmdedhee
,采购部	iagfjdcifgdigbmggdggbdadk
,重	fhkceebekdkdgehddcfhdejfc
,量	ejYeeaielZbjafaabYaZaeecg
,金	gidfeegifcfjgZdhbcecbdhdd
,金额	fcfggfigheajeahZbcedbeaee
,钉	ibababkbnbcdbiaefbecfacad
,钉钉	ibababkbnbcdbiaefbecfacad
,钱	bmXcihWeifdYZtiahljkccgei
,门	kedZZXjZobccfbcYeZddeaebY
,门口	kebabdhdlccfiegdeafbhebec
,问	foecYZajfbjdeedbdceibejdd
,问了	jgcfZbfgibeebaiegbfZbaYbd
,问了一	hlbeefbcledihcjchbhdccjbd
,问咱	embbddcdifdgngeceefcfclgd
,问就	dcgchflcckefdeedbbeofgegc
,问就是	dcgchflcckefdeedbbeofgegc
,问我	cjiadchiibgfhcdidahdeghfd
,问我们	ckgZcdghhcgdhceidbheegifa
,问有	fmcddeaanccebfbgdjebehgbd
,问有没	fmcddeaanccebfbgdjebehgbd
,问能	diggcebifdhdcheZgkddfffdg
,问能不	diggcebifdhdcheZgkddfffdg
,防	dkgdcdciedcdgdgkdeffeinbd
,阿	jecdjdcggggfiedhghjbebglg
,附	dccjghcejeemdfcedheddjfge
,陌	nccddeadmceegddgdbfdhdade
,院	hffhffeejfeiieihfbfdeegih
,除	cgkgcadajfjcjgefhneijciff
,除非	ekcidddcfjhdkhhgdoejhekfg
,隔	agcjcakggehdoffddidcccZdi
,隔壁	cdcjdckghdhdpffeeidhccZdj
,集	bcdhbkhagidhbkigeefcfeacb
,集团	cebhdlabfjbibmjbfefdcecdc
,需	dlidbdafjaZagflbcccfdafac
,需求	elfccebghcbcihlddYegebhcd
,青	fgedidhfjdabaeedfeeehgcde
,非	ecdngbbcaogiedaZhleccbelg
,非要	geenccdcbmdjdecZgkfddccgh
,面	fehakjcifgmckcceghddkhcjb
,项	cjfeekYefjedghikcdijZcded
,项目	cjfeekYefjedghikcdijZcded
,项目部	dfbihchgieeedbbpgddddebei
,顺	heabgbnfjabgbfcfcfdcbcbom
,顺便	hhcddekhgcdfbgecdefdedefj
,顺带	ecedlejckfgeeffchgdffedog
,预	bgcciegjegddgnflkdeelflcb
,预付	eedgjebhehfggbdjolbcjddde
,预算	bhhdcgfehgcdinghgaddkdkZa
,预算M	eghgefdgidcdlmaeibgejcged
,预计	fdadjdikdcifaeakdbhdhhgcf
,预计D	gfbeidhhfefhbgbkceiejhhdc
,领	eehcXZjYlecgdfccedegcheaa
,领导	dfhcYZjYledgdfcdfefhchdaa
,额	eobdcecbgiddenjddhcddccec
,额度	eobdcecbgiddenjddhcddccec
,风	ejjgdeddckeekfehgefmefgef
,首	eXhhiZWihXlmfahgpXfbadXaX
,首付	fddhhddekbgmbdjalfjdccedc
,首批	dbiggcbcnbageddngZeddcbcc
,首款	eedjffdjddkkgedZncceecdgc
,骂	dcbclccedjcdadcbfjedddbmd
,验	dZiigbablffgfggmlidZdajYb
,验收	ecajgedbmdfgfhhmlfdaebfab
,高	eckfdfdlebndhcghdXgedigac
,黄	hddjehddfkdjdcadegjjdegdc
0	Zefgebkigeshchekkfbeggvdj
0,	bdjchdjXjhpdghdglheiihked
0,C	eflfdeddjfkgjbcjjZfdibhdg
0d	egeckifdcljechgeeifcffale
0k	dlhacedficedihhgdZdcbgncd
0l	ekfecedcldiicdbbdbfddancc
0m	ejehddcgibkldkcbdajdeclcc
0一	edhccfibldffffideaedkiddd
0万	efcelegkdeiggfbcfbbhieheg
0个	fhfghaYkfbchehiicgdicbegm
0个点	dZeigdfbhhihgdlichgnfiice
0个账	fhiiefeigdciiegbhahdffdel
0个账号	fhiiefeigdciiegbhahdffdel
0了	fcaihdiejdjfhedcedjbddijc
0以	diegdfedlebccicgdfecdfncd
0兆	fjcjhfdjeekihblhcheicefeg
0分	cfjdhgcficfZgbbZcfecliefc
0台	ZaebfZnjeclhXgfbdbZgacWcf
0吨	aidaedkhhbgZYjXjYbcZZilaf
0块	dachjiYbZonhjbbhaiecheXYc
0块一	gdikfeefdjliefffengffebee
0天	cZkkacgdficggbbqpfhfhecbd
0天交	fekhcddggifkifdnahhbgdccd
0套	ddgagcljeahfggbkbfbaeeebh
0家	dibgdcghgbhfXhXiZXhabZVbk
0家店	hkdhbfehfejfdaafdagdddaea
0寸	dgdddejbmdbegaiidceddcncc
0小	eZkicjbfjcZjadbjcaeidjfig
0小时	eZkicjbfjcZjadbjcaeidjfig
0平	cfafkcgjecldhbgecbhhmcgci
0度	dmcdcfbcldgecdidcagdfdoba
0张	hdjeifdiibgjfeeadfdfdkjgl
0折	fccmcfbfkcnjZcdcdXmgcfcdb
0支	hhZdiddghdedbbadfadeeailj
0条	fejeeeddkedegedcimfefhnbe
0毫	ehgfdfcejebehddabcffegmcd
0的	bieaadjYmeechicaacddcdlbY
0米	cifaadjfibXbZbbbbZdabgsbZ
0米0	efcccejcldcecddfdcebdcneb
0间	efbaidikddckbhbZhaeeZenei
C	jdeaggkgieffggfigfeehhggf
C0	cgcfdZjkeZjdcacgcacclZfdk
CD	cgacghkhfdcgglaejeehfbahj
CD不	ecfddlbddkdekfdccZdocdgei
CD到	ecfikcdiegdoaceZlZcicddbk
CD到期	fdgjhdgahheecefddbejfeebo
CD的	diegddickehbckcfddcheedbh
CD签	eeddldZkdcZmfadhhbkcbffcc
CD给	difeahgambhdhigbbbcacccbb
CD那	fkddgfckdfegdbdcgddeedgbl
CM	bZgigbhkbhkZgYfanabcbcacc
CP	ahchdeididkdeigbfhgeddgke
CPD	aalchbgifecdgabbgbcgfgdbg
CP不	kebhccldkdZdbcbieecaebabd
CP发	ecdfjfgheiehabcchfehedalg
CP同	ggfkdgfjdfcZeedgmdlffffgf
CP同意	ggfkdgfjdfcZeedgmdlffffgf
CP嫌	ffacjjbfhhlfbecbhfedhechd
CP定	gefffiefjdgeiepfeedffeedk
CP对	ejagdddffijefekcenfdghide
CP对我	egcieedefijfhfddenfdffgdf
CP微	geekcebejdhndddgddmieegdd
CP微信	geekcebejdhndddgddmieegdd
CP想	elcgefdfhgefcjegakecgjhdc
CP打	diddefieiegfjgacebebfdife
CP把	ggjfehchfheiceheeaejgfjce
CP没	ebjefjdekdlijndffbfeffcef
CP自	fkgdeeeejfaedkmffcegefagf
CP自己	fkgdeeeejfaedkmffcegefagf
CP要	degjgcYekadfdfejkdffdflge
CP让	cdfbgckeggfbgccbbdifhkjgh
CP说	bgdgggcfkdifhgefjgkdicdhg
CP说D	flcecdbghgkddjfciinajefba
CP说R	ffbmccdclcfinffdiYdbfecce
CP说我	gedhejejcelgcefdfZfdffadf
CP那	bhajhfdcmaedZgkaihZccdZha
CP问	elaecfbcjdkebdhaeXdedbicb
Cp	fegeifdckdfmedejfadddhfcd
Cpo	fegeifdckdfmedejfadddhfcd
C一	ZkebjadifchdgidYhbYhdahfn
C一期	dlddefeggegdgkgchgegdbhel
C三	edihhcdlfagliccfgdbfjijhh
C上	iagiabgfifflcecdefhedkcde
C下	ckkafdYckeaigZgfeeibiglcj
C不	ecbhcgjVihjgfhfgbibdZbbgd
C不是	cgebbbnbocccafachjeaeilbb
C不续	gffdcndfdkceaceefkfmeefcn
C业	ibZiihbflcgejcbbebedbedke
C丢	iedeelfdgglbmcgdidddegbcd
C丢了	gfdeeledgglbmcgdidddehbcd
C两	fhhifddfhfheaeececfihjhkc
C中	cbdilZafkaclhgdcfckdofdbb
C中了	dccbmbbikccgkdbgcebfqcZcd
C中标	efciicdfkcdlahfbgdkdgdhdd
C也	ehhbaeigiddbbcbcdcddfbacj
C了	jZhgjZaXocbehbeogdcdjdbYj
C二	cZhfnbagibhmacZfbfdaggfem
C二期	dcfglddhhcdmcdbaccebabhcp
C仓	ffaiadjcmbidccchcYdbcdabn
C他	dgdhdbidkdedhgeddhhgefked
C他们	dgdhdbidkdedhdeedhhgefked
C付	ffegjfeanddagbcdnZidcecdd
C付款	gffifffdjffffdcalciefgeff
C代运	ecfeiiegdjggifdheaeegdfef
C代运营	ecfeiiegdjggifdheaeegdfef
C以	jhcdeddgieaggejhhefcgedfg
C价	fcgkddcchhfbbbjedhjheejec
C价格	fchjddcchhhcbbhedhgheeiec
C会	ebhjeefchigchhedjmeekdchc
C供	dccdfdleejhiefedgmfkefddf
C供应	dccdfdleejhiefedgmfkefddf
C信	ckfebchdkdccfajbfgegibmcf
C信息	cjhdcchekcechajcdafhjcndf
C做	gbhckfgfjcdgcddedbedjhimi
C停	cdhfehiblehhjfjckXghbhdZg
C催	edejhedhkddjcgddbYgbehbjd
C出	cfgalZjhfgffahefdgbfgggia
C刚	oaaZgadhhcfekffcfbbabbccj
C到	fegdbldfejdhddjcfaflfkibi
C加	kgdgfebhgcdabcbfjbdcdbgbe
C包	ggcdjdiddkdfheddhiedffbke
C包装	ggcdjdiddkdfheddhiedffbke
C单	eeckheceghilgediemedeejec
C压	gedldeddkdabcednheecddcch
C又	YZdklYfhckicgeiZkocdeYWih
C反	fccdhejefidegfehdkfdfeend
C反映	fccdhejefidegfehdkfdfeend
C发	jcgbfcfcjfddccbhiWdilbZah
C发了	lffcZdaejdeefedbbZfflcbci
C只	fheibjZdlbcefdfmdadeddncc
C合	ebdihfYdifgmegjbehcgbdbbd
C合同	dcaihgZeifcnegjcegfhbeccd
C合同D	gffdkeigfignefcjjbllfeeeg
C合同签	gggZoffhgebmeecileaedgedi
C同	eekiddccmdhbiebdncdddmbfb
C同意	gefjegfekeiddfdendefegffb
C同时	efmccdcdkecdledcededemaee
C和	flcbdecekcbejddiebdcccZce
C和我	fkeceedejdcfneddfbfeeebdf
C和我们	fkeceedejdcfneddfbfeeebdf
C商	hjdifcbgehdlecbbchfaedjcd
C四	feheifefifckeeeafeeffhjee
C在	nXZkbafYpalgmbcfhWggagfeb
C在用	jedfgfffjedimdffjZeegdlfe
C在用R	jedfgfffjedimdffjZeegdlfe
C培	fedfjffihefgeeeaeeeefeblc
C培训	fedfjffihefgeeeaeeeefeblc
C基	dchjddcifdbdcbefcbldihidc
C大	gjgbefYciiheelchdccdhlZhc
C头	hddejeclcedeeccdmbeeecddj
C头一	hddejeclcedeeccdmbeeecddj
C嫌	bejdZhfYhhfcdfYlfkddbfdae
C嫌贵	febbcmbeekqeagcedhfeecdgi
C安	dagcedjhhdbhgfedfeedgjlac
C官	jeffdfhekdefcegfecfeeeebd
C官网	jeffdfhekdefcegfecfeeeebd
C定	bbYahlgfiecZkaXakZeaYcdaZ
C定了	egcdfkbdlffbjcabcdiddfbdd
C定金	fefekeeggcbcddcalbcdddddd
C实	effcadidkgeeedghefegeddde
C客	dciedbjdjgefelgcejfjedbhf
C对	ceagdikdijgfjefbhpebhfYed
C就	chldbgcdlcgfbjigfaieddgff
C尾	fefbjeibgkbdgbfaoddaggdad
C尾款	fefbjeibgkbdgbfaoddaggdad
C工	ghdahbfggedfiiflleehhcgcc
C工程	gfgbbcgifffdhjidfggfgfied
C已	bjgcZdhfhfdhegdheZgbhmaag
C年	bkacieZboaceijcbhZcagaZha
C开	dfghbfhcqZeadaabgbgajijcf
C开了	edifefhfmcdedeehecfdekfei
C开标	fdeidgddlccehedehbfdnebee
C录	dbbemdjcejdecdddelecddZoe
C很	djicdeemeZgcdbacdYedcfacd
C总	bhZiahggfhhjbipgedbegcgac
C总价	geeldffbmdlkdefeibdeefdef
C总经	cfcdcgihffaeeglifhegigfdd
C总部	fddgdkddejeggjncddecfdbce
C想	bqYeadbhiaaidXZeeafdcocZb
C想先	cmbedebgjdfddceadecdcjZdb
C想要	fleefgfifddebcdcfafffnddb
C我	gcjdbiccfikaeebdehcdjkhfe
C我们	ecjdbiccfikafebdeicdjkige
C手	iejcedcgieefhdcgdaeccfhfe
C打	jfgaiccbmceegbbccbdgckchd
C打了	kbddjecekeffgeedhYfeefege
C技	iggebecghdckifebdibeaendd
C技术	ihefcfcclcdlhcfddhceaejed
C把	bfhddjYffhdfhdcebbhedijjd
C把我	efifcgeichcejdechjehdibjf
C把我们	fdkhedeiefdfkeeciheeeiadh
C投	fdghjdhdhhiedcjedmcaegclf
C投诉	ggfgifggclfefgffemgdfidlf
C报	ebkiedZakficichfcgbhYcbbe
C报价	fclhfebbjfldheeechbiaeddb
C担	elhcdeeeigfddfefgifeffmfe
C担心	elhcdeeeigfddfefgifeffmfe
C招	eeggicikfdbdeeehhgfejedfk
C拿	calhgcabihkgadbhZncgbmjcb
C挂	gahbacidjfeefcccgdefldagd
C换	eYfhehjdkcbacagfdWbXcfbni
C换了	dbhekcjclcddccggdaeeegcoc
C排	egbgbdjkgddicedkdbegiecid
C改	ffjeaedcmcafjiejaaeggghbc
C数	cbfchclciijfgeclehgdcbeja
C数据	edfdjekdhijfgedlehhedbcjd
C新	fbeehcjclcdfjcbhcbdbdjgeb
C方	diidecdbjghgiciiedcjaZWab
C方案	diidecdbjghgiciiedcjaZWab
C是	ghdhddgbjgibibcfdZecddkde
C最	ddfdghghckidgdeiigflbebcd
C最后	ebgegiahfgedhedjedfhccedg
C有	fmXcfcXbkehihcacbgdaheXbc
C机	bjhkhcaggeabfifeddhccaeid
C架	fhiggeffhhffkffegmffhhedi
C架构	fhiggeffhhffkffegmffhhedi
C样	ebleceeajgkdbeccegdhkgjcd
C样品	eeifffecigkededgeddhklhfe
C检	ihgedfdghdjiededdaiebldgk
C检测	ihfedfeggehiedfdebiebjehk
C模	ecfiehcdieoccbehfahdgikde
C没	XhhdZhjdgghWgjgcfZbjhimci
C没中	eddednbeghachaccceeapdidc
C没声	dohfcbhcekeeedeeeefoegcdd
C没声音	dohfcbhcekeeedeeeefoegcdd
C没续	ddecbmcaclebnfeefefpeffem
C没过	feefejefghdeleeefcggempdf
C法	eedmcecaocdodeddddfechcde
C法务	fedldedandendeedddffdhcde
C物	hifdebdblcedggjhfbfhiigee
C现	bifdeehckdihmjghcgdafiegc
C现在	bggfeeickdihmchggadafifhc
C生	fdceiejdjedhbeaiegechagje
C用	diecicdkdcagbcjbhhfecZZhn
C用了	egeeiefjdfdhcfeeigghfdail
C电	jbkiXchapZgiacdacijajghaa
C的	hZifibeiegjghehjlifgoehhc
C的P	gfchfZigfhifdhhfiiffafdff
C的PD	eZckiefkeejjfehbjaiheabfc
C的P说	djgeddfdifiahkkfbdddbbjhi
C的p	jakedebdlabfccbedgbcajlcd
C的人	fabfhkhadkegmciafagkecbbe
C的合	fheghfgeieffgeeggdccjecdd
C的合同	ffeghfhclefgheeggdccjeded
C的报	fdncffdbfiofddcidaekefbhf
C的报价	fdncffdbfiofddcidaekefbhf
C的采	degjcfhdigcdeeggeabhkcgdf
C的采购	degjcfhdigcdeeggeabhkcgdf
C的项	dfhfcdjdfichcakfceelggcde
C的项目	dfhfcdjdfichcakfceelggcde
C看	dghbegehdjheZeecdkhdcijee
C看完	fchdfhfhcjjeddbeekifedjef
C确	cchbiiaidhbgbcekcabldjccc
C租	ddheceiefhdfefflkZfdfkdef
C第	fjdciZbhhbdcbcbimhddbgfaq
C第三	eibbkbekdddbdedeihecdchcm
C第二	eeihgeddkcheefdjlhegdgedm
C第二年	ggfjefgeigeffhefbffffghfm
C等	echekfheifhahdghdblcecemd
C签	bZYeiYgfjcUpXYcecghfXdhea
C签了	fedZeckdkbajabbhfgacbgbhb
C算	ibajcibbghllcdbcddfddfjgh
C管	mdkcefaekececdgcecdfjgfdd
C约	ijhfecabldbbXgZgdbfbdlhce
C约了	ijhbccbclebdXdbcdbbcdlade
C终	eefchkcehicgcgcaickjdhggd
C经	jdjeegcdkdgebhddeZdahhlee
C给	bdidalYYigjelfdaacfgjjfcZ
C给R	ddbdelddckcemfddfgfgmcZfe
C给的	idgeeiedkehejihcdbfeddfeb
C续	cccckgfjgZfjceibbdccbabao
C续了	edccmadjeZjhbgcedadgddccl
C老	gieidcaghajdhdigdaeaeabdi
C董	fhfdjffkdfejfindeiaeffdge
C董事	fhfdjffkdfejfindeiaeffdge
C董事会	fhfdjffkdfejfindeiaeffdge
C补	ebibkebamdcgdceggifddbebj
C被	biddcjeickodfmbecgfgbdbcc
C装	cghbicidfifcfiilcifkdihej
C要	ejfibcYbleieZhckheedgekig
C要0	cfdeYcibmeWfccbYlbdcbZndd
C要上	fleeegfgheafeldjejddieYca
C要做	jfbgefejeebeehchiZdgbeidc
C要我	ecjjdeddigkfeedegiedfcgef
C要我们	ecjjdeddigkfeedegiedfcgef
C要换	emdcdfddkfehdjgabYffddlbe
C要求	bYnhaeZZhhbcfchlhhfejkgdd
C要求D	eegkZeccmcdakihodchidckcb
C要的	fjcigecgiefebddadhfccieeg
C订	idebkfeghebnhddlheddhedec
C订单	feeclgfghebnheelifdeeeded
C让	dhefggaggfhfgmjfheidcfldg
C让R	ebbhcjbfckjenejeecilfbaef
C让我	egegiceejdifhichhgiZfgcgd
C让我们	egehiceejdigihchhgdZcgcgd
C设	ejhhdebfifgegffhdgdcfbgij
C试	cflfZbYgeiedadgddgfidlnad
C试用	fcjhbddedjidcehfdjgjehidd
C说	Wifgciadgjnbgjgceqlmgfdge
C说D	bfaegjhidjWhihZganljaabcg
C说R	dgkfbbccndgenfgdekeaelffc
C说不	fmccefceghaebaccdlcldcbbf
C说再	fckZhbjfjejgkeeefffdfheke
C说好	dhanaaackhechcjZeikicbbab
C说好D	fdelcdcgiffccfeceaoefeeed
C说我	eajefhdcdkcfgdheeldhkedbe
C说我们	eajefhdcdkcfgdheeldhkedbe
C说要	dldfbcbcmajeblkdcZdaiggdd
C谈	ccggaaicmbmabefimYdddhbef
C财	efdhghbejeceejdcmdeaeeglb
C财务	egdhgecehgceehedmeedeeglb
C财务P	fdeihedgghhdeeeemgeeeegfe
C货	eeeckfdeejbbcdejbkdddbcac
C走	cdghZlacjhcfkbibkgddkdgjb
C跟	ZZehZkhbfkkbmchdbadkbagai
C转	dcfdijbffibejdccdaeehlcme
C还	aceigahdkdichahggbeehacii
C还有	ebcchfjelcefdecfdZhedfedh
C还没	efffkedcmefibeejhgdgkeiie
C这	bgbcfhiZgkahibhdgcfhccaan
C这个	eheegichegcjgdddehjcgebei
C这单	cgcifhZajlcdhcbidbdaedicd
C进	hfdfkgeclefeeeZhjgdcedgkc
C进度	ggefjggdjffffeablgdcfeihd
C进度款	ggefjggdjffffeablgdcfeihd
C追	dccdlddeidckdcckcdddgdjcn
C追加	dccdlddeidckdcckcdddgdjcn
C退	eaacijhdckedcdhcfhebebdnd
C送	eeididggidieeecefbfcdgckg
C选	daflbhcdkdmfbfgmhbjdbfdee
C通	gfiaZjZbgkhcjilidbbjkaZdc
C那	eedbifjgfgefbcfiiielgdgdc
C那个	flZcfhfciggjeidfgdhhececd
C那单	ffedijdgkdagifhbibdfbeeed
C那台	fedekgfhdiebfeelcjeceffmb
C那批	gcegjgfghfhfeffnheeifhbde
C那边	fdhcgakhfghdXafcchfkdggdf
C那边P	ecdheiiifekffdefdicaefffg
C采	ghdegbhZiggggkegcajfebahg
C采购	ghcegbhZiggghhegdbhffbahg
C采购P	ghfibbZfiehchfZifYkeffdfk
C采购部	ifbldgbahghdicaifigghdfeb
C门	kcgdhibbncndfgbfcedbcdZhc
C门禁	ffffkffhhfogccehejffeedif
C问	cndWdaWdkdfcddckgbbccblck
C问我	flffgfefjeefjfeeddefedmgd
C问我们	flffgfefjeefjfeeddefedmgd
C问能	eeichfcbmefefidfiYcfeciec
C问能不	eeichfcbmefefidfiYcfeciec
C项	fedghehelcegekafgcchlfceb
C项目	fedghehelcegekafgcchlfceb
C预	ejcdddihffighkgjhbgjceadg
C预算	fjeffedhfgifhkgbdcgjdeafd
C黄	fffifhffeihfhdZeeahdefdef
C黄了	fffifhffeihfhdZeeahdefdef
D	dgeegbligceefjemfdogggagl
DC	bZhbjbkieggebelnZjbdbeYjY
DC的	edgdkegidhheehdmdifhegfjf
DD	dhcgheZbdnbidchhmkjceddcb
DP	hecighbgdihbjfjZfldkfdaci
DR	cglfcibbgihcmeiegcdighiee
D一	fcbgiffghdcgdkYcjfjhahadg
D一分	fhecdieddjbefncedneeffefe
D一定	fealefbhgcaghdaibakiccbgb
D一起	hfebgcfelbihekdZlagbdifcc
D上	akcghbcfidbeadglZdbbgcehh
D上线	elcdcfcbghbeegdnaicdccXff
D上门	djdclfcbmceheeedfachedbjd
D下	begkgbWigZlcefkgbhvaebhdX
D下单	fihhafaigbjaciYYZirbfdgfZ
D下的	eddbmecieefjiedmiegfhddfc
D下订	gfemafcejfkkffeZieneeeefc
D下订单	gfemafcejfkkffeZieneeeefc
D不	ZefiakdeZofcleZXZfltaahYd
D也	hkdceccdifehldeeigdibniec
D买	dnccccbleafeiicbeefbebZen
D了	dekkcbcZgiXYgbkcfYgpcadYb
D交	cdpchfYfkcdfYaijgddeoYYag
D从	hdeeifgdjeejhegmddgeheafd
D付	dhabfciflZccccfgsXgaaabag
D做	debblegbmcfchcbmeaccdcZjj
D停	ekbcciefejeecdefddfjefmhj
D先	jgdhbcddjcbdkffhcZckjgfcc
D全	dZccjikffhZehfbrjhaebbcgb
D全部	feddlghdjddedednfgdcddghe
D公	feidieehfecdedkfedcenfcej
D再	igadfehdlcedcifeefafZedZe
D再打	lbhbcebcmbadfdabbcaYdgZec
D再来	algZaeiancdecichefjffijbX
D出	cdmbkbbghaeidfahbeXZhpnef
D切	dcbelejejdhdhddobbddccacc
D到	bfddoYaggdbkjdapjeWgbhbgk
D到期	fiaegbhclddhkhbZcdbgdhdaj
D到的	fdichfdejddnbeekgjfcfjcZd
D到账	gffdkgdjedfgfchgmhecbhegl
D加	kddchfdgeihhddgbcdfigdbki
D去	hggddbdbmcihghddfffdkaefb
D去C	cggbhgefehiiidcgegecbcieg
D去了	ejffecdfiegdbihhfYhbcdccd
D又	geejegaifgdimefaceemgidci
D双	gffdleeggfcmcfgcdjbgdfcee
D发	bfgekebbkekicbatdfbgkdZhf
D发货	ffdcmgbhkcciedfneacccddac
D回	dYjhafhfkZikbZhXcckXbZXbg
D回来	edhcefjhhehgfehfdbhbdgcdc
D在	icfefdkfidhcfdcfffdcfejcd
D头	jhedhfbeifejgehmecfddeZfc
D定	ccbkYZjXqYjdibVWZWkhidiba
D寄	dfhjcefcgiacbedZgjkaljdch
D封	ceoabdZdlcccbcbabcbcpbaci
D就	bmagdcdleaigeiaifeqeehhjf
D就下	fkicbfaifdgddddaieldfnifb
D就下单	gjjdbfaifdhddddaifndfmifb
D就签	gffkegejgeldjdcfccmiefeid
D带	ZheldcaidiflhfgXfepfbjhga
D带合	gffjegedjfgcfidegjmfeefef
D带合同	gffjegedjfgcfidegjmfeefef
D开	cjddgegYndcbgifofieglfagb
D开始	dbdejehcghichbcjgecjcjdhe
D开标	dZhbabjcmddegaZaigccpcade
D得	fncacfbdkdbcekihfahdgdjdc
D必	egdghdcffihcjjbecgnhcedkf
D必须	egdghdcffihcjjbecgnhcedkf
D必须定	fejgdeeejefflcecfaldedeec
D想	djdgefdhfegmcbdbcdkhdcZfl
D我	fffbcdkcncbcchhlccgcfihgc
D才	jgbiaagZfjafcldZigafccgdd
D才回	gdZgddkdmchhbbdfdbbcfcfbc
D才回来	hbbhdfiekdficcegdcbcdefce
D才有	dnhcfeacejdegjedgldddedgd
D才能	feihigeeghedfehdgbijjhief
D打	meXifcZZnfcafaefohfZaZigj
D技	fkeheedjeddddkdgeccgdeofe
D技改	glceffdjdfbegleceddgfflfe
D把	cejdfibeghjjgdgfiaodcibbd
D报	eckafejiegldaobXjgZbjecji
D招	igheefeiffegdhccffeemjZff
D招标	igheefeiffegdhccffeemjZff
D拿	ejfdiedhhdcbdmccdZgdheaee
D挂	ehhccecghedecibbddcengiei
D挂网	gdkedfeejfdfdhcdfedfnfbfj
D改	daadiflchgiacfbhafeaaegeb
D有	dhfecdiancYijnbibgaedgfeh
D来	ifdihfamahabfggedjhihccka
D没	fffbWgiYjhZebkceXlZebdeZf
D派	gdejefeifgjbgemdejlkeedfe
D派人	gdejefeifgjbgemdejlkeedfe
D涨	ejdcedlekebfnfcgdbfefdbdd
D生	cfdeheldkgedbdafdfjefcghg
D用	gffkdgdfjebodebfccneefeed
D用印	gffkdgdfjebodebfccneefeed
D的	ajaegeeehfhicncfihjeeZYbu
D的钱	dmedbfackeddcocfeecchdddc
D看	hjjZZfYgfgffbdbYacZkbkZbb
D第	fgeeiggfckdieeeeadggeehkc
D签	cYdjfdeifceihceidWqekbgZc
D签合	gffhifdlcdgnceccffjfmfefd
D签合同	gffhifdlcdgnceccffjfmfefd
D签的	ebdbobXfibZrdacmZbhbecdbd
D签约	gefdkfdejcboeffchdlekeffe
D线	eihddeijeeddeeefdfedhfabc
D给	dehffdebgihWiffgigffbghid
D给C	hjbdhdehgeheedahfgdgfjajf
D给个	ejdddieehhdeiddedaddffhbd
D给他	fcijefcbndiecdgcgfbbdhgcb
D聊	fjdggeeghedeffZgddchfgbci
D肯	cdZhibjldYZcbceZcZmacafcl
D肯定	cdZhibjldYZcbceZcZmacafcl
D能	dkcjXdcghfhlfhdqbekeefaca
D能不	ejeeegfhfffeehblbebheecgb
D能不能	ejeeegfhfffeehblbebheecgb
D能签	gefjegeggdeiddfbgcndgffdd
D落	bZZmkaXmaZbpjcjYdbnbbcccb
D补	eejggdbbleZgddchhZlfigfgl
D装	aiagjdWdjchccaamfYZabZYhe
D装完	ehciefbbmdjdadembccedccjc
D要	Ypbcdcbifcidgnhkdbleidfce
D要定	fidgdfeikdcgcfdgeboedecdd
D要换	fcfcfgkejdeijgnfeddeffcee
D见	gedgabieidjbXggcaefkadXYa
D订	ejefcfgdihjdeiccdmjiffdfd
D订单	ekeddfhehigegjdcfndjgfdfe
D讲	ddkeefdcldbeidfagbdchdadh
D试	efkhecbciidfgdajfhddekjce
D说	dgdhejccekgffaZbdhdhgfdcc
D财	gegfiifgiefgjehffafcggjgf
D走	ffebofdieehkeadelYecheejd
D起	cdcajejfieehjddhfcadeccdd
D跟	Zkfddjdbmefcjeecfjdicijdc
D跟C	aiicaffcleecggedfjaidgifd
D跟CP	dgcccekfjefffdccdadafhede
D跟R	ffefejeehgfblfbdfieeekdee
D过	cZflgdhehhhhdafdgZidcdYhe
D过去	dafjfehajggjecYdhahZdeZhc
D还	agbckdfkdbjjdiYeigbbdeYll
D进	cZbemddifbbigcdtafbbacYfb
D进场	cZcemdeifccigcduafbbacYfb
D送	aekffcfghaglddfegaZbjfeZg
D送到	edkgffcifcimgfhfjcdeichdi
D递	dckiddcdldhfachcdcadlfmic
D通	jdeeigdkbjglgbgdfeddZedgf
D那	aiddjbekchdfdfadddjigaeko
D那批	ffbclebidiedfddchgeeecfkl
D都	fefeldgdkgfdffgjcncjhcdde
D重	dghhcfceghjcijdadgdbghgdb
D重新	fheidhceigjdjjebeidcghgdc
D预	ejcehegclcfddoccdgcahhYcc
D预算	ejcehegclcfddoccdgcahhYcc
M	YdcgkZiiibzlfrdendfcgdabc
M,	fcmhcdacncoibjigfhidbgZef
MD	edcekeecigeeedeclfgijebcf
M一	bYgagakfhdsgWbbfjgeedfWcf
M一个	feedjfdhkcjceiednbecefffe
M一台	fcfebdkefimgccckgkgjcbbee
M一吨	cYgicbifhfofabghfhfcabbfe
M一条	fcgiifdfifkcbcceccfedfafe
M上	fkabcejghdYbgihbbahebehfe
M上下	fndcffdggdZedkbccaiedeife
M不	cedkdegejemcdgdgdjfdeemdd
M了	eidjbcibigchlcafdbdcniZce
M以	afhgXbfYneldbmoabdhcheccc
M以上	cifaacicleaddlnddbddigade
M以内	dfijaeZaleofdjjadfjegcfed
M就	fhejcebhdjpedZZadknhhgjdc
M已	eedcjcibmbggjcjaqkcdiedee
M的	djfcjbdbhhdmemdfiebkcjigh
M的盘	fjgcdfdeifacgneiecegefifi
M的盘子	fjgcdfdeifacgneiecegefifi
M能	eehlefcgifleeddfdigfflahi
M还	dcfhcfkbclgciZgcogecgdfhc
M还没	dcefcflcbmbdcbecojedeedfd
M送	fedjdfegghkgjfgcfaiegghdh
P	igdddekjeegcfgqdegifcggie
PD	dafcjehigefiihgZhdbdVgZjc
PD去	abjbgcicmdcgjbYagdciedhkd
PD回	ecjladdfjcgicdiccbgaegacc
PD在	hbcdfekfhffehcfcghcbgeeed
PP	lfbbjbghgdchghicfdheeijoi
P一	dibaaldeekkhdelfgkckcffkb
P一个	chdkfdcdgiedcfmehffjeddge
P一句	cggcclbdhgcjcdkhgkeaedcce
P一句话	cggfcjbdjfajddkfhjfbfdcde
P一直	fhkcheehblmgefceggfoedkgf
P不	hehcedgXgmfaffmfjqcbdbjaa
P不在	mcZfcahcnZfbfagabcbZcddZc
P不接	ddjcfiheckhhdeciimeafdacc
P不接受	gejdcidgblghcfflgofafdccf
P不认	cehZjhdecledbceiknejfdicd
P主	ildeeecifccdbfhfcdeefcgck
P主动	ikdedecifcddbfgdcdeefdecl
P也	abldcffgdjcgjhebdffeeifbb
P了	bbldYbjekahedcjbadcWZaece
P亲	eiZfhhbhfgfjfeghcekegbefe
P亲自	fjZfiachgcgledhideffhbdhe
P从	fhhfdfabncgfffgedcmegccdd
P们	cihdhecjfbhdgfibcefcdiekc
P你	bagcfhmcldbdgfdefcbffdhdc
P倒	ggigfddekcfggfgehbgeeehdf
P做	gegigffejehfhflefafgfdfjg
P催	elfbdddghegdbjbjfgjcjcigc
P先	hggeeedgfgcehecdekfcjmced
P再	cebfidjeifegffjjeeehidfie
P出	hfjfcdchgcfhicdbcgjgciZeg
P出差	hdkideZcldghidjedgjbeddgh
P列	dldecfedkfdgeceggYgfecocd
P列了	dlceefedjfdfecebecffedndd
P刚	cffcgjajdflijbdfcgdbgdgch
P加	ecccdekdmcffbbbdcbfbfbacc
P卡	caalbghdhgdedcbfeljbedmbd
P原	dhdifafafkkfgjiffmiddcggd
P原话	dgdhgafafklggiZdfnedddhhd
P去	aghfdhgfbkefibjihihdccfeg
P又	cjefiebfggibbZihlkfhefjae
P反	eeedjcjhejecbekfelfhfdhgd
P反馈	ffcakfcidiecbfdheififdkgd
P发	dfWijfhffidefeZkikdkfdilg
P发来	dgZkeefZjgcccebhffcffbiih
P口	dibgbdghhcflbhdccZkcbcdcg
P口头	cibfbdhigcbkcieccZkcddcda
P只	cgjcgZfbldcfZbpebcagjdcZg
P叫	dkhjbbbhggcddkkeebehigddd
P吃	cgbjhbgidhefiaZdcZeiefdbh
P同	heedieeghedfghdkcfjfdcbcc
P同意	eigehfeggefchiekcfjgddbcc
P听	aiigbhajefgffcebcidZdfabh
P和	cjhdaddghcjbbllfdehcchlac
P和P	djiabdchgdhbdjkcebcddhldd
P咬	feejeedelbdkcddngYfdedcee
P喝	ccghfhhhgddiddgbdaijeebde
P回	cikbbgfekbfafbhdejfZbYdha
P在	gdidhdegegjcdalbfdghdhjoe
P在电	cfdijdfhdjhcgdcghihgegbie
P在电话	cfdijdfhdjhcgdcghihgegbie
P在看	fdieifiekdfejeicebedfdcmj
P在群	fdheifihejkhdeddfmfciiake
P在群里	fdheifihejkhdeddfmfciiake
P头	fidejgdbejgfccdeiafdgflce
P夸	cigcedilbcbececcfdgcehbok
P嫌	bceiciiXkfkeecheendZgelZe
P嫌贵	gcdmfefcfkmgcelddmgfgfbed
P定	fjchdhZaoahdiZrffidbfhfgi
P定了	ecdefkddkebdmcigimegffgif
P对	bjgefbcgggeebahaficcfcjZf
P对我	dfjjbdbdfijegecdenfdedmbe
P对我们	dfjjbdbdfijegecdenfdedmbe
P就	ffheYfjgehkbgfeagkiidedce
P已	dejgeeefgfgfgijagggjblilb
P已经	efdhefhffidfgikafghlchjih
P带	Zggbffjgibdefbkecfbcdifkd
P带了	eefffjdfejfgkenifgfgffdeg
P带了自	eefffjdfejfgkenifgfgffdeg
P带着	ffkebfgbmfefdfedfdfdflhhf
P开	cchcgejghecgggaecbcchigcd
P当	cgfiicfkchjjggldejggilejd
P当场	ffgjfedkdfjkgglcfhbfimfbe
P很	dgiejbcjecblXecikgZadmfgd
P很不	gffiffgedjkfefejknffgffdd
P微	hedigdbehegmdccfcblheddgf
P微信	hedigdbehegmdccfcblheddgf
P急	biabfbidfjabeiamcdcbdjgif
P急着	fmfcdffhhebchkcmdaddffgbg
P想	ZmZjaceghdiggghdjjffcjgbf
P想上	ekedgffdkhefecmfinfifengd
P想先	deahcejghekjbebgeZeegkeeb
P想把	eidhffdfhfgeZcccfachebdfk
P想换	ekffffeaifceihafbleaecdac
P手	bifcaggamfhdkdochYdjccidd
P打	ZaXfkhibgieeiiiobkeildeli
P打电	dbcghfigjdfechkidafZedami
P打电话	dbcghfigjdfechkidafZedami
P批	degjcffZodjfddoccabcdeadd
P批了	egjecgbdjgcgefideaededbcg
P把	cgfeiiXhblaikebdiefhgfofi
P把我	fahijdgbekdhkccjdhfkdeifd
P把方	gefgfiffejeeeeddfjhdefmef
P把方案	gefgfiffejeeeeddfjhdefmef
P投	gecelfdfckefdffcfbfdfeZlf
P投诉	gecelfdfckefdffcfbfdfeZlf
P报	eceeifhbldfegedfeagheegnd
P报修	ecdehfhcldefgedeeaghfecod
P拉	jcddichihadegecbfcfbdecgf
P拍	gckfZgdghfjedZoehYhechjba
P拍板	hcjdZhfblfgeeamhhZafdbacb
P拿	dghicabhdhighbaceeggbihce
P拿R	ecgledeeghkejedeebhhdeggf
P拿R的	ecgledeeghkejedeebhhdeggf
P挺	ieffgcbjfccggibgdggadhihe
P换	feeigdidifdeacmdidekedaah
P排	ebfihfeghdhdfdijgbeehebge
P接	kfabfcdjgabdgcbecYedccjbf
P提	echhhebgjchecfdjjakehfagb
P支	edkceedcnaefddoffaffffjcd
P收	fblbddibmahccecjcXefdidbd
P改	dhigbejifcehedaefbbbecjfd
P放	dcckhbefdklebccafkfofcbld
P放话	eddkgdcfdkmefddbdkcmedcge
P是	hkcXaYhbnbeenchdfccchefab
P最	igggehdcjgjhgcofhfccedegd
P最后	gfggfhefhgkhgdoeigddeeffe
P来	ccehiiadhhgjcgjghcbhceece
P松	fbgoaedhgbhZbZjjiabecggde
P松口	fbgoaedhgbhZbZjjiabecggde
P桌	eejhefcdkdddhdndefddedbde
P桌上	eejhefcdkdddhdndefddedbde
P没	gffefgealdieiibeeWeifecad
P没说	cgaicciekdbeigcdebgkeeedf
P点	cfcgibeggcdgZdtmfhjffcbaf
P点了	edgkcfchggfjfdmbfjkedghed
P点了头	edgkcfchggfjfdmbfjkedghed
P点头	cgefcchigceiZcsdedhhhbZbf
P特	igdejfflddefdhccfceegjejd
P现	efigdedhdiechffeenkjfflef
P电	gffedghgeibidbfejiefdfYgc
P电话	gffedhidgibgdcffjiffefYgc
P留	jdefiebdkedffccfedfcehekd
P的	lhbZeedhjYbjihmfhXcXcgdab
P的微	jeffefeejehfjebdedfceddef
P的微信	jeffefeejehfjebdedfceddef
P直	ggcifdfdejehfcfeelgihdihg
P直接	gccigihdejfhicifejeheefic
P看	bhjdfbemadgjekkchfgfceggb
P看了	bfiehcglbdhifkjdfdcbdcdha
P看完	fjfceeejahfieheailieekfbd
P确	dgafkfeekeefeecbfdifeffhe
P确认	dgafkfeekeefeecbfdifeffhe
P等	ihcidfkcldbicebejZddedbje
P答	fgdeifcjfeicgcehiajdddfbb
P答应	fgdeifcjfeicgcehiajdddfbb
P答应D	fbehifcghejdfdbhibmeddgcc
P签	bigefZefjbcfdjrjYbabejfkg
P签字	ckYicahdjfeeajpjcfWdcdhhf
P算	fZiifhbflbkhdlbdghcaedeZc
P管	fhefefjbmdcehejdefdeeecdd
P约	ehghgechgcafhbdaaakbgichb
P给	jhahdddfhgfelleYeaijdhgha
P给了	giZbZbhfhgbeildZdajiedgbd
P给我	dgdkhebhfgkghiddfggjfheid
P给的	mdgeeeccmcgeedbeeadcegfdd
P聊	geddabhdjgffjghhcghdggjbd
P聊了	haecdcieifeffgfhfbffhhjff
P自	ajeeegZgidigempdddhgdiedf
P自己	ajeeegZgidigempdddhgdiedf
P被	cghfbghceleZfhiebZjibdcjg
P装	cbmcbdbckdgeddgZebedepade
P要	YgeijYdYkfjgdakkggeZchnma
P要0	eibihfZfjegidgcbebdefdagd
P要三	djbhddddkeaebedimjigelcee
P要再	efgjdddhiadhbfmdgcedelcff
P要我	dYeflciakejaicihdfccfhklZ
P要我们	dYehlceakejcjcjhdfccfiklc
P要求	dcekiecffhkledZhhgededdme
P要的	dkdhdebekegbdeajdaeedcldd
P觉	djfddgabhgkbfalecmdbdafde
P觉得	djfddgabhgkbgajecmdbdabde
P认	cfnfaccdkelddgjcekebdbjdd
P让	effegfhfgfejejejejffijhhj
P让D	dbgekdbidgdcdgbmdjfdmhgjd
P让先	hfkddfdcjheheffefghjdibdh
P让我	ffdeeghffgblgifeigfdfgdbj
P让我们	ddfghhdefiemjiaiieeefhgef
P让我先	jfecefeejfcfgedcfdffdcZej
P让把	fkmcbbZdjgeehccecaemdgfbb
P讲	hhfebicdgikbjcfedhjecaddc
P试	ekfceddjededldfcffhieoace
P说	eigafgaigefcilfefhmdggefm
P说C	gaggadkbkgchbcaedicdgjcee
P说D	Zghgbdgeiffcgigbeeogjeefj
P说D上	edkjcedeiededemeecddghedc
P说D要	fkeecgebmegfglddidnfjffeh
P说R	ealgZhbcndlgtfaafXcefadgc
P说一	hhcgdeefhfgikhibeZijedcgi
P说下	cgfcdeleldbddcbcfabcdbjcj
P说不	eagkchabghhfdcbjfhgdhjYfh
P说业	fhigfeehdiificdiiceeieZeg
P说了	hhdghZgigaajfaifdeibecikb
P说他	lgccbdiZobfegbhdbggdiddba
P说他们	cheXbejbmchcgebcbhiejedcb
P说价	gddjfgfiicmceekhddgeffidd
P说价格	gddjfgfiicmceekhddgeffidd
P说先	khebfbbZnchcbfaddZccffbhh
P说再	cgdldaZdjfjgfcafjgbedhgfd
P说到	fdfckdehcjekihfkjgejfelai
P说参	dgacdckghfffifdhfffjjgdff
P说参数	dgacdckghfffifdhfffjjgdff
P说可	emcdffedjedghhdcdccejhcei
P说可以	emcdffedjedghhdcdccejhcei
P说得	ffhjdfedkecmleifgbiffejee
P说我	djdhefahZkeeecbbfheebdhbd
P说我们	djdhefahZkeeecbbfheebdhbd
P说报价	gghfghggfhlgdfffgeffheafe
P说最	fgfjgeedkfajcidbffighffed
P说比	feehidejdekcfckcejidefacb
P说现	jkdcdebclgdclcbhejgdegmgb
P说现在	jidcefbekfdcmdbheigdehiic
P说用	cgfdekbggfefjcleeZdcdijbg
P说的	ffjheedblfifecddfnhdehcde
P说看	ekibdeccmcdfajccdjigebcbb
P说等	hgfcegfZighcZdikhigggbbec
P说要	cledeacZlecdegklaficablhb
P说要等	ejegefefjeeffjjdfabiedcdd
P说还	jfffeedhhchcgdgdidhhegfhi
P说这	icjjeeeeghhhiiiggafghhddi
P说那	fggdggghfgbhgifkehhffdhij
P说钱	ehehdhekcgcddmaccahbedhdd
P请	ccddfelejdegehdeeecceeded
P负	ehgfifddkdcjhgcgfbfdghadd
P负责	ehgfifddkdcjhgcgfbfdghadd
P走	cbbdkbjbmcdfchZjedeichbdc
P跑	cbbcikfaanbdbbgjnfekfched
P跑路	ecddjdiddkbecbgjnfehffife
P跟	gccgejhahidjigghdejhecedc
P跟我	hebfbbjekedicifgeejdeeefe
P过	bcfikcZbkfekdbdbgghcdemmd
P过去	cffdlcacigeeccbcgdedegmne
P还	fadfjeiggdigfcdifflfacfeb
P还在	ffdihefhhefhafifhledffeff
P还是	gbgcccjaighdddYfgjdbeddgc
P这	hghefdeakfgbacciiahhiddkc
P连	edgfjccmadccidlcddeedijaf
P连夜	gfgejdejefeecembeefdfiibc
P送	iefahicjdheidfihjbddfeddf
P透	elfbccbhfhaggmfbdbdkiecce
P透露	fmcedddifcbeblhcdfecieeee
P通	idgfgjceighghbgbeehiffggj
P那	acekbjbXleildeqbhjfaggdbd
P那边	fehgajgcjfihdedbdjdaeiedi
P都	kgffbcbgheddfjkbbcbfciXdg
P问	dmbiabZbpYjeifffeXechboij
P问我	hhfccegclccfgegefcedkcejf
P问我们	hhfccegclccfgegefcedkcejf
P问能	eadmdcdcmeffggbkhehfeddce
P问能不	eadmdcdcmeffggbkhehfeddce
P骂	gdeekegdamcfgdffdqfdedhld
R	gihdYoXbihjb/cdccbeiighdf
R0	fdmafgdfjemglgkghcfdkeage
RD	ggifbaaigeceodffhcdecjZdg
RM	fchgchdekdmengjbdYfddedce
RR	dZodbZccnaXcmgdcdbeekicdg
RR都	edkedddeiecejigeefgfnefff
R一	fchiedeehhefhicffceheleee
R不	ejgfeddllbifefdhfacjieeie
R也	bZfkeajcnbieqhfdfaiYficgi
R也在	fekfgffgifefmhdegffciccee
R了	bZXdXpfWcmncoaagcgimjacfm
R交	fddjddjflbZenfefeffdeebff
R以	geddfjeeihmfjfeffgegnffgf
R低	gfjefgeejengleeeedfibehde
R做	hhegcdddhhdgoddhfZeacfkfd
R写	ffhegeefjeefmfeffcgelfjff
R写的	ffhegeefjeefmfeffcgelfjff
R合	jjedcbdhlcddoffffgfcffief
R和	dgkgdbchhcagodcgeddfkZYdd
R和R	cjheeceifeceodchfeehjbade
R在	ehifgafbkebepcjddaegfcZcd
R截	fhfcfideighfldhcicfdacfad
R把	eddhdkdcghhjnfffhgffiddfe
R抢	daediidkahgcdccaebdaaibje
R报	cbkdhdfkfanemecgdZkfgZfbi
R报了	eefechidjglheddjfbedhccce
R拿	oaZZbgbbjeZdpdagdffbiddec
R断	emccbcdejddfneeieefdeecef
R最	eekbecjfkcbelhaffcfdeegef
R有	ibibdidfkdcfmecgeifdbfbef
R比	gcfgejccdjfenecdfneggeihf
R的	dmhdbccdkdge1ccecjdgchgZc
R的P	akfgccadfijgmeihhdeiedbde
R的人	cnfghYYfghfiodededcfcafgg
R的价	fcjfecddfikemfdfghgdfddgd
R的报	fbdkeddefhoffgjgfidgdcbed
R的报价	fddkfeeefikflgdffjfhhdcfd
R的方	fgidfffekchfmdcefdegfcYde
R的方案	fgidfffekchfmdcefdegfcYde
R的机	gcegdcicjeggjeddggfgcZecd
R的老	fghfgggfigignffegdghgejff
R的货	iegchcckdcdeneegfifbgjacd
R签	hfccbldajggcneZdcfccdhdfb
R签了	hedcckdbhijemgbacceedffcc
R给	ccdmcgYZekhdocgblhfgadcbb
R能	fhfjeefdiecgoffehcfdfemgf
R说	fdifdhefjdbinielfcfehdiff
R走	hdbbbmabfikcoebcbffkddbdk
R跟	ejfcfcdfiggfkfbejieekedgg
R进	eicgbiadfjZenfkddkfldekdd
R那	aggheaeidhhmocdgdghdaclea
R那边	dhfhebbgcjhkkefiejhhdbaec
R都	dekkdZbblehfleabihdfoadcd
R降	fcbmddeckdodgfelccecddacd
R降到	feejefffghneeffmdceceebce
R高	gdhijcfhkcakkfdfecfbehhef
a	fkicbZdbhgdigflefkehhkoae
ac	elcicdcbeidhfdbehhchbdkch
ad	ebdefdkefhehfdgfhidifedef
ag	giaggediehceffkeebehejadh
agv	gjbeefdjeccfggkffceeejaee
ai	ifhddeeeghdehhheemfifhige
al	kfdkcfbfhgjhfcehfbihfdZdg
all	leecdddekdecceceehecfdeee
am	dgfdiefgfhdgcdgidYekfjbcj
an	ifdhhdeckfgdedcgjhddecdgf
ap	fhhhcecghffbjihcdghgdhlcg
ar	ghhbjfdkecdjghgcfZdeediff
as	ejfcghdgggdfhhbiffdiegifd
at	eekfdcZbhhicidjkfjbfdlghg
b	ggfYkeeggeadjgigcaaeffiof
bo	ififeheiedehfhgedbedfgZdf
bu	dgadkeghgdedhjedeZdceghnd
bug	ecbclehckefficddfcedeggne
c	fieedcfeggfceiddgdhfhimgg
ca	ifcgaehfiefbehdccZdeeefif
ce	fdeiehdcekfghbfehgejeicdi
ci	fddfdciflcfbgceaihicegkce
co	gfgjbcbeiejfeheZghibdafic
con	gcekfehhehcldhddhjhefcbkf
cr	fkfddeeekcfdcldefagdfibcj
cs	hcZjjdbckdhecheddYfddbmlg
ct	hiddhdfhjdfhihekheaecYfhb
d	edghddgifdgkchgefeheehjcb
da	egihbecgfgdldgdjhfbeehied
de	hfhibfaggfiigcfbfhhgemehd
dem	dhhfdedhgfchgdiddfegeneff
demo	dhhfdedhgfdfgdiddgagenfff
di	hccjdegcjfjfehcccfhcfchjd
e	fefeggchgchifeeegffbfhjfe
ea	ddcfghidhglghfffhgdggdadh
ec	jgggcedghdjcghegdghcedife
ed	fhbjhaeifeZfifgcgbghedfie
ee	hhfibdcdhheggfhciiegfieee
em	ciggddghffcjgdjccdeidmcee
emo	dhhfdedhgfdfgdiddgagenfff
en	eegchicdgiigediehgdieagej
ent	dfhfgeddhghefehhjeehfcgfc
ep	ibhhbegekdhhfdhideehkdggf
er	jehgbhabkggegiecihfYfghdc
erp	hgdeeicelcffikdeebfafekee
es	egiffdedjehcgdgieceefhjcc
et	dhgfgdcghbefcihgjhdbeghhh
ex	cgbbdkfchghddhgbdbgcefgcd
f	fhehhZaghcihejhfhfjdcfggd
ff	echhgeeifdhiggieedcegibef
fi	ddckheghgdhiegfhhgjdffghe
fo	ielbfdceigdjigiecjjdcefgd
g	fhZhfjbheidhehhggmkhgelkf
gn	edhkcedghdfgdhdddhmdfefde
gv	gjbeefdjeccfggkffceeejaee
h	abedgglbfieegeecbibjbhmff
ha	gifahdcdggcfhfgbddejdakfi
he	dcgfcdidkegccfiefffdfimdg
hi	ifgdhfeekehcbedhegfgfhgdf
ho	dfbhhgkdjgcckeccegcjcbbje
hr	eajbiekfdjchfcfdckebekbig
ht	fgecfhiehfemjeedfhefeefej
i	geigdcdgfidghjdeeliibghff
ia	ihgedeeehgfdfebcdeedfkeee
ic	ebhihcdhfhgigffdgcchfjdkh
ick	ddhdjefhehghhheedfdhghaje
ig	edhkcfdghfegigdcfjmffeice
ign	edhkcedghdfgdhdddhmdfefde
in	jdfiZgeaifhjgcffhhiffddec
io	gcdefckbghgcbfekefhkedcdj
is	ddihgccgfgkiccdcgjhhcficg
it	ejjXceadhigffjdcfjhYdhfkd
iv	iidfeiddghfhfdcfdhddedYec
k	hblefaYgfghgkegcfefeckjhd
ke	jdbgidegggebfgdedhebfebid
l	ijZhggXdggjiffcghjghadide
la	fcgihdddkdfkdedichhgfgdgh
ld	ifddidcdjfdgggdfdhbhfdbfe
le	ghfeggcgidakdhefhhgceefdh
li	igehdddfgggihfdkfidhbeaeh
lin	jedhcfdchggiheegffehfdeff
ll	kdefeedfggicigcggledfdgcg
lo	chchghahehhghifhgicafhfde
los	cbcejibjcgggjcdcdbecgcZdf
m	cigfdfcgfgekfhjeeheghhhcd
ma	hfficdhceijdjcdhdkeimejbd
me	ehgehecdhgehfbgjffcgfahce
mes	gidhfffekdffhdeifafdfejde
mo	dhgcfhbieedhhbigdhebemgeg
ms	fiekacceidajikfeiggbdekfc
n	ggggdebbhgfgcdchhfiidejeh
na	ejegcddbmeihiddgigjcfbjdd
nd	gahjbegdmdhmdegfhZgefbjdf
nda	fchiceedlddlfgfcibcffcleg
ne	gebkfedfhgehfdddjgdiedcej
ns	efdggiggdjigceedhhekfcbej
nt	fefhgebdjfigdcfjjfegfbdeb
o	ebhegdgieffkefihejkhbogde
oD	edcdlecifdgodeeedfcehbdfe
oa	dfihYdigjafjbggbcdfYghjbh
oc	eZiiZghhfhgcfhfdgjgggphhf
od	iibdgfcggddgciebdhddfhldg
of	echhgeeifdhiggieedcegibef
off	echhgeeifdhiggieedcegibef
ok	dbhjfdfifdglcbigieibekgif
ol	kfchedccghefiidheiehgeagf
on	eefhhbfedjehageifiileeZij
oo	ieZahjjejeggdcccdYbeedece
or	hdhfeieefiegfgbghghgchfgh
os	bgdejhfmagefjeebeecigdade
ost	edcgejicfkebldddfcfjheaef
ot	ghdffdjgicgdbjdgecehfhhhe
ou	hdcifhcdkehhfddjgggdfdbee
o已	feedkfdhgdeneeededfegccde
o收	gfffkgedkdfmefeeccededgde
o收到	gfffkgedkdfmefeeccededgde
p	affbfehgiddihfbgbdjhfikbd
p0	ejdchffcjeachddbdaigeclle
pa	ghjdefcdkeecbfefhafhbjkef
pc	ehggedadkcjedcfhdbdclchfh
pe	gidddicbldlchhhgeeecefhgh
pi	hhhdedcgehaggieZdfdlgejai
pm	gjecgehdkefbjdchefbbgfced
po	cbcemeehfedncZcgdekefmcde
poD	edcdlecifdgodeeedfcehbdfe
poc	eYieahigfhibcdbddjbbhrgfg
po已	feedkfdhgdeneeededfegccde
po收	gfffkgedkdfmefeeccededgde
po收到	gfffkgedkdfmefeeccededgde
pp	cejhdeefghfbgfgcdjhgdijeh
pr	fejhacbcfhhehfigeghgfkjdd
pro	ffihbdcegggbhfihfehhfkjde
ps	ehfcedihgebhcddbdZfjdhcdh
q	cbfdgiicjghcadbfimdddcjjg
r	fhgcdffdiebiejkeghgeaklhj
rd	ehihehefhebkfghegdigfgaff
re	bgffhffgfggkghiidgdkecfdi
ri	hfgjfgedekghhdhchiehfifch
rm	eicifehghbaidlbgififfcZii
ro	hhegbgabhgfcgdkhefigekhee
rp	gfgeeicdmageikheeafZeemfe
rt	hflbgedejffegddfdgfccbjge
s	efgghbchicdgefbfedihafkfc
sa	ffhhdfdbigdheefbghhjfggeh
se	bdidkfajchjjhffhgfghdfccj
sh	fehfgeegidfbjhghdhdachfge
si	dhekbhchhdjfcgccghndeffcd
sig	edgkcedhgecgdhdddhmdfdgde
sign	edgkcedhgecgdhdddhmdfdgde
sm	fdejffefiefgfddgeafhfdakf
so	jckfedcchggffcdjgighfcbfh
sp	ehfhffgefidcgffhfafjfdjei
st	dbehgiihfjfaigfdihfideddf
t	bfjdbdedieiffkfihidbaikie
t0	ecgegejcmdidbbbbhheecclcd
tc	fefjfeefejmgleeeikfhecaef
te	geihbdgdlcfcedgcigeffigjc
th	fdhcbigdifjbdfdhecfchhnaf
ti	fjfdgdcdkdeigfgjcidZfcdjc
to	idefdjceihmdkddcefdhgcidd
tr	ihfidfeeghgifefdhbdhfiaee
u	eeidiccggegggigfikhfeljje
ug	ecbclehckefficddfcedeggne
un	fddhgegekdjicdeidagdfdjfe
us	fddkehfgfhfhgheddijifgZeh
v	figfcedfgfegefhhdgiebfmec
v0	eblfdfdcleffeeabfehcfclde
vi	kaifcedclddhgecgefedfhcfe
w	gdhchgdffhififdgehegefkfh
x	gfaafjgcighddgeffafcefeif
y	hfdhafhfdifkekggffghffjgd
一	ggfhddfkdglfjghgggfefkjjj
一D	dggffbehffjgachcbggbfbkiZ
一上	dfbcdiiieigghkiedidgihdgh
一下	gXgfYanflYchgcbcfXebaefga
一个	ehjcceahhglfhghfifcjelhjZ
一个人	egceehieghhefdhfebgdcffhd
一个半	ijefbdajddekcgdhccgjfdmbe
一个多	hfgchbcddkieddcfihemefdhe
一个多月	hggchbcedkheddcfghelefdcd
一个月	aiidhbbdiemdfagiadghdkclh
一个月了	fkgecddedkhhhfdddhfkffgbe
一个月没	adcbjciffigefeeeeifkfddme
一个点	fgdldedbmbhckeccidedkdjfd
一个礼	cfjgddbicieehcbififffmlfd
一个礼拜	cfjgddbicieehcbififffmlfd
一件	ifciahedghjdddkeddeigcgbe
一份	fcicffhflZdjleafhbcbiiheh
一体	dgjcedhekdjeggmfddcefichf
一倍	dgdhlgckchhcbdciceecddgcm
一共	dfgehfehhdjbfhhhhakfkdide
一共0	efegefiekegcebcfgdfeddfed
一共M	djicdfcdkehceigehfhfaehdd
一关	fakeediekdbhdZohgbecfefee
一分	gfZiifZgeiilahgZhkeXdZdae
一分没	efcamackdfgmckgcjgddddcdd
一分钱	efdidgdcdkgfdehgdjfbfebef
一千	ehggbddfiekhkhfhedecfijeb
一半	YeekdffXemlejjdiljchccagl
一单	cabdnchmccZdhcdgaabicdZeg
一口	dZhfYiecmdqdjcbcefhabfaba
一口价	fafeaigdnamaldedfXhdcgdda
一口咬	gdekfeeeihkeddcfdnfeffcff
一句	icZjcjacfjkieglifnaffeiaZ
一句话	ZhdfgkYZgiaheboijecddcbdc
一台	aidbbaieggkddibiedhhdlgbm
一名	ddbghhbgejjklfhcbfecoeclc
一吨	bffgadidkdleafefeeeeiZhde
一听	kgYibaZZelohaaYcbndYdadae
一周	deidnaZkecffebbjbfigclihc
一回	jgbcfcdcldbdfedegjfhdciiY
一圈	ijjaabbhibedlhgbfbfZehijd
一场	fggehghdkdcffddcfaeefiihd
一块	cghcejcdgihdiddhgXdiegjia
一堆	dkgefcfaekbfdebedngcheeje
一声	hafbjdfffiicabacmjdddbcec
一天	fgeghdahgfejghbliggihfkgh
一天就	edhgicdjbggcjeekhZejfdidf
一天罚	geeldgfdhhbmdfdoafeeehbcf
一套	blheecZldbgeahXXebedbjmfl
一定	cjejdZZeieafeeedZjkhceZef
一家	jfgfXbbdlaZgofecbehYhbdfZ
一小	fkgeeffldcagihbccafcedmcg
一小时	fkgeeffldcagihbccafcedmcg
一平	cZigbfgbjhodgdcddkecbdZdb
一年	ebakhbZjhdfcdfdXecfebdbip
一年M	ggehgfeffikiidedhcejffebc
一年的	eddkfedifcdbffedbdjdfedcn
一式	eeddkedejedmcedhedgeedcde
一式四	eeddkedejedmcedhedgeedcde
一式四份	eeddkedejedmcedhedgeedcde
一张	edhhgeddfikelgdbheddecacd
一律	ihdfdehejgdeedhefkfceemee
一成	fahefijagjiikdecibdgcefke
一截	eehhdbdkbdjfafceeifbekcee
一批	dedZmZblebbgaXkqhjccdeZnn
一批D	fjdahfdfkdgeedhiiheddcddh
一拖	fiejcedhhdejgeeeeadigdjhe
一摊	didcddickefedkbefnfcedddg
一期	dmheccbdlZgdekgccfdgjYeao
一本	dijceeeclcZegeccdcddkebfe
一条	hfbfdihdiefmdgheedbegbkcc
一条线	bhfZddjekcbccgjZdZddceadg
一来	dfihgdbgfeghgecddadgkdadg
一来源	dgjfgeaghbehfedddadckdadh
一样	eiZcjbfiiabgicgfhedZdgfdq
一样的	cmcdgdcjgdbdjchfeaebeijem
一次	jhcjhXXghehcidikndejcflmd
一次付	echhcedekdkeceddqgedheecc
一次就	eehdjfiidheggfeehlgifhbld
一次见	jdeefgehgecfaedddeedfcbce
一步	cblibgagghhmfgkdgicbigbfc
一毛	fdihcdccfjkgfkacddehdcedk
一点	cdggbkbjdgfcigdghebdjjjfc
一版	dencabXdifkfaigbfjbcbkmbZ
一百	djdigbZficnifiZfagkgabhbe
一百五	fmcdeefcmdbfcjccfZdjedbeh
一直	nfcYiYbgeiafpcefdicidfdfX
一直是	fkdddcddkccflechefecedbdd
一直是R	fkdddcddkccflechefecedbdd
一直没	eejgkbaagidhgciehecjffeid
一直用	kfcddcccejffndccfkedfcbfd
一直用的	kecdddcefiffneeefifefdegf
一直说	igeeeggeemhgaejeehfkeeceh
一眼	fiedfjfjcikhedcdhgdcjdace
一礼	fcihfeihhejfcfelcafdfgade
一礼拜	fcihfeihhejfcfelcafdfgade
一票	edjdcjZembedaaqcdaecldgbg
一票否	eefedkbelcfedbodebfceecch
一票否了	fdbcdldfgifedcndedfefedch
一笔	iebgfddjecZcikafnaecfaffc
一箱	cbhgmdehdjlcibdecmdbddVca
一米	efdhabjckejegcceadedcimcc
一般	iefdbalbghadjicadhhbchjah
一起	cggfffdihYhiiffeiZibfohbe
一趟	djcefbjfhedgcifgbgafgefgc
一车	dicijdegehdecccjhkdcdbgkk
一轮	fhfjcbddoakfjddZggghniadi
一轮报	geejeeffifkeefcdedfdmhdgf
一通	jdedhedbgjcegkcbjhcedgcbe
一遍	djidcaegjYckhclhbWhdcjjgh
一面	mdceffdfjedfeecefdeecedeh
一页	dkecggcclebededidZgchdocd
七	aejhdhbdigmjichfjXcihmhfd
七个	dhlZfdbekcjidekbegedmlZbg
七个人	eiidfdcdkefiegkeecfdgmadg
七天	dhkededfhghidhhidbfjdjldg
七成	fbbiffkeeibfddeakaflfcbic
七条	ehfjdddejeejaecddeeiddjde
七百	ffdcekddkfmgnffejcfgdddfd
万	ffahkeffjbijgcgldfhghkgce
万个	fiegegfcihdfgeegfhjifdnee
万只	fdcgkedigdljafcggaidchafg
三	cfghheakdemmfgemjgefmmlij
三个	ffhhcgdfggicjcgghedlfgjhh
三个人	bjeccdhifdcebebhdcffdjiae
三个月	gXZifigcejaaihcXogflefaki
三个点	ebjjdgdYleoiibehcccZcZgce
三十	ZjdkcaeglYkZikfqlagYdXiXc
三十五	dhaihddihdfdajdnbbcdfbgce
三千	bldejbXjdehedlegihhgZihhc
三台	clfYgccegggabfdfYfgZaYkhl
三周	cZdkiihbdmefedZmhdjlcfdid
三回	djgdjcciefagcfcfemiigcdik
三块	dhfddegcldggbddhgdicdmjhc
三处	gffghfgeigehjfbjgegeghjcf
三天	dbffjfiYleeagbdjhlgjbffjc
三天没	ffefhiegdkhecfeefmgcfgdje
三家	fejWedjekckjfkfecedbnhZfj
三家报	geldfcddkeoemekgfbadleeff
三家比	fbkhdcccnbflfibeefedlaaec
三家比价	gefiffffjeemZhcdfffemedfd
三年	gYghhgYjfejrgdhcbhbalcbkj
三年约	fffdldfkdcdngfeddddcceeaj
三成	fdciggdhehlkdcafndeekbdei
三批	ebgfjecjecejibcnkccdbiZdh
三折	feejdhdbjgndfeehdadfedaed
三方	hgjeadbZmegjifgbelibhghbe
三方检	jgZhdeeeifckeedegjfeebded
三方检测	jgZhdeeeifckeedegjfeebded
三期	dfekfcbhgdidZaeelecZdhkdh
三期付	gfencfecldegeefhmbeeefffZ
三条	edjgefdfjdbicfdjdbedhhfbc
三档	fdkededeldngddddcagfcfbde
三档价	gejefgffifnhfffeecggedfff
三次	kghbhbXgeiZjfYbifndheccge
三次了	gffjgfejahemdcdggneheegcg
三版	fahgeeddghfdcddecgedhldfc
三百	ebdfkbjlceeidjfgeheYgfljk
三百箱	ebdbndkjicZdbbeceZebdckbo
三笔	fefejfgefifnhdhamkegeeedg
三级	fhgiefeejeigddhhedjdfcobf
三轮	edfmbbZdlckjefgbgfdcfhafg
三遍	didffhdcejgghehbglefjecgd
上	jhebeeehfffdfkjebifedefjk
上0	edjciebckfiedkecdhficcYed
上P	jgfehfdejediheehgdheegahg
上R	gdigghgdjefgnecfghggkhedh
上一	dmadZehifeZgegdcgccaddfYl
上下	emcdeecghcacflabbYjecdkeh
上了	jbhdhdddicfmfgagcecceghdc
上人	lificbZeghhggcddgbejjecdd
上付	gffkdfdmbcjneeicbaffeegkd
上任	dicbdicekddfchnefbdagefdc
上会	dkcgddbghciebilbcZlccfffb
上去	gcnbcbbdggldcfpZgebefdcgf
上去了	djhcedcfkckechochfdbgfZig
上回	jbbgjehidifghefdchemecdkl
上头	cdhgcjZdejgfffmhecfjeeach
上我	fghdfgeekehidgcgdjedfbfdj
上我们	fghdfheekfgfdgchejfdfbgdj
上有	iaiadckdlccclfbfffebcahcc
上机	cfmcadabmbeddcbhdYccbqgaa
上机试	ddkecedclcgegedcebfeeojad
上来	ihXYjaiefiaehbaadjfefdejd
上楼	dcgiidgeghfebdemcgeiecffg
上次	cgdagghfckgbZdbeiiemebYhl
上没	fkfecgdcelbfjlfdZghafegdd
上没钱	fkecdgdddkcfhjgeaghaffcfd
上海	iZeibdgcledcfbZjfhdbbabfd
上班	gbcedgkbldcfcbdbdcfbdcabb
上的	gfgYfbhehfaeaYgcfddbhkaig
上线	igeifYXjfchdafZnfdbcZcddd
上聊	idfefeiekccfebeefbfgffdge
上门	dibijaVhkXdeacbiadgebcbof
上限	ejeicdddfjkmbkcfgkebgfacd
上面	bhhaggeZjigcgjiehicgcgeeb
下	cgbhfcjhidhfekeiahojdiigh
下0	fhifegejdeiddeacicieeigeb
下一	bdfjfeZghgjgdZhhiclhghhhj
下一步	felddeehfdbiffjfifeegieee
下三	egfkcegigeajeidhfbcdechec
下了	agbZmgglfZZifddlcUkaeYXWj
下单	dokZeaXekZfXaeWjbesZdiidd
下单了	fccbnbZkfcdlbcekbaYdbebdi
下文	kieebZcehfhebcagcZdedfXbb
下来	YmeebhWfgjhjjsecakihdfgcg
下来了	chfcihZhdhgohljgegiZhdejg
下来再	emcbddcdlecedkZcdXagdcacc
下来就	eehidcabnbkeeigbiXkjddgdb
下来的	dgddidkgiefinddefhchfddda
下架	fcbaldkdclffcfedglenedamd
下次	fZagadlcjfZbbbcdbdaZdbXec
下的	fbcbodahgfagfbgkjhbhfdfcf
下订	gfemafcejfkkffeZieneeeefc
下订单	gfemafcejfkkffeZieneeeefc
下说	cdccelhehgfhcmgdhgekidccf
下走	fehjdfeciiadddkdeldcegdcc
下面	ddglbdchgfageanadibcghcae
不	ZfbibkhZcqgdfghfhrfpeejgg
不一	hegffdgcihfeegihigghfdaei
不上	ehfcijcXhlhbdcYgcjeicYikZ
不下	acdlbfcZcmngcefafknlcfeba
不下来	dddjcgZbcllgdggbdelmdgadc
不买	ejdiahXbekgeejcfcmcebjaeZ
不买了	fhdiegdefhedglcZeldhcddba
不了	cZdlbkfahidcjblidjbfdbmab
不了主	iehidYehiZhfcblhebeffgZee
不会	bggfkfZcfigdcZafkijfeammf
不住	djXbcjgahgccocdadnhmcafZZ
不信	dldccbaeblehbfcgepeaeeadd
不做	ebcjakdbfioeYhibhbegceeYY
不做了	eccbdmddhgifZgcdecefcbgZZ
不再	daZdcobcejheZdcecgejnefec
不准	dhibfafgfgddfdabdlegeiofd
不出	bheajghZcmeefgbgcpbehbkla
不出来	ehdbhhfbfjeeeiceeidbddfkc
不到	caggigcaapndhdcidmgngflfa
不办	eheccildjheccfcaddjlceceg
不动	hfdhbhcakgmdfbacjdcjdcYjh
不包	gfejgggfifjfeffnfjggffdge
不包就	gfejgggfifjfeffnfjggffdge
不去	caecmeheeihdhbblagfbgblkc
不及	dcikfgdeifdeifgoeeeffebdd
不变	dehhhcfkcchccigjcceajcccl
不合	cdbhcnZadlgedajbhjejdejcc
不合作	eccccmddbmccdcbegjfnekicd
不同	ejeibebefidigdgbmlffdfbde
不同意	eeijcfbcekejdbgbnngeddcbf
不含	ddiacckekckcZccccZecdfhec
不回	hdhbiYecclicdadjkYdodcedb
不在	jXYacdoZmecaaagXdaadbccdY
不多	dkehbfbcnbddfcbahbkbecbck
不够	blfVhdXihddaemZhcgbXhblck
不大	hfhZibbblgcdgcbhdjdkdhfbe
不太	bmdedbbikdfgiiieghfahglcf
不好	bkfagdhgeiechfceaflhfehjf
不好意	fggcegidjejeihfceafffghfe
不好意思	fggcegidjejeihfceafffghfe
不如	ebhciiddfihffdfcemffffeje
不定	gfgigfffkdnegedefdlbeefee
不对	daefkZjacoYgYaZjblcjbdmka
不小	fkkiddccfkefjdcfiofeieccf
不带	elddddcdkdnhdeececedgdnde
不干	gfelcedcfjnelfbjdlfhfcadh
不开	cZbbgldgbmfdcbehgfdndaafb
不开了	cbbbamdbclhdccgccYeoecebb
不归	hheefgcdkdgfhfhffafeffcdh
不急	jjafbbZdjeegjZbcjncicbYba
不想	gkceedeidgZcfhnZdflbdkWae
不想换	fjfeiddjcefdcdeefglZffcdf
不愿	egfmddccclfedehdlkgdeebcd
不愿意	egfmddccclfedehdlkgdeebcd
不打	ebcihiebekicabcjlidnedbcg
不批	eiZdblZcfjcgerdceeckddcbf
不拢	dcijbbbjeemececfmgfcekabd
不换	hYZfjjhijaZdbkaeZicjccbhi
不换了	dcdbambdgibfdmchbpelfegad
不接	dbmgcbgcejhhgdZhflehdeajZ
不接受	edjiceZdigejZcdidkfWegeec
不接电	hdbdkchfdjieffccikeeeefla
不接电话	hdbdkchfdjieffccikeeeefla
不支	hhbcciddghgeidgegkfbeenad
不支持	hhbcciddghgeidgegkfbeenad
不改	gchdkfkdclfgddeggndlgjlbf
不放	bcflZfdehgdlaicYeqcWchhcf
不放心	fdikcbbbihcdbchdemecejhdh
不敢	dclfcebbhibjcdkieleclbYgd
不是	WYbaafsbmbcddfhdbZffbcjYd
不是0	ecdbddlekcabdcbabaecdcmcd
不是D	fccjdfiekdbjcebgcagbcfabc
不是M	fdddefkekdYbbebfeaebddred
不是不	fcjhedcdhjdfcfjfdZfbfleee
不是嫌	fijfefffhhefjhdfengefjiff
不来	efbhieefgghggdhgdehdedghf
不松	ddfnbebcihnbcfgddceiffhdc
不清	jfgfedcfjeffekegecfdfeade
不清楚	jfgfedcfjeffekegecfdfeade
不满	chjgbaaafjhgjcadehffillee
不满意	djieccbbelfhkdbgcidhemjfg
不满足	gdkffdfehfhecedchhiekeoee
不然	ehajgaWbekigkcaecnfjfefjl
不理	cajbcgidbldcgcaadmeldcZad
不用	ZfdabnZeggifghecckclcbjfX
不用了	ekbackZigdjeidcdekefdclea
不用再	eddeekedckiibddegnflecgfd
不看	cgeedhhbgjbfdcfcelejedgie
不着	cifbcgidhgbeiaacdffcedXhb
不知	hefdZhhbhifcillaebdkedabc
不知道	hfffZidbhifeillZebeledaac
不签	gddngcedckghZfhibmhhhhjhh
不算	dibieeecnZfijZncbdbbffXZf
不管	ehbcddiejcfedbifeZebeeekg
不给	bXcmlaeaYphclYbdorgpbdfbb
不续	ccciblYbfjdZiefYahciebbcu
不续了	edhZekdcandbhcbbcjeoffccp
不考	fkbZeiaecmfedhaeddeieejcd
不考虑	fkbZeiaecmfedhaeddeieejcd
不考虑了	gibaeiafbmgfchcedceiedadd
不耐	highdadhdjhfgedfjdecfiace
不耐烦	hdjhebeeclhffedfjeecfibce
不肯	dghjhWbZeljiehbgihbYglhbg
不肯付	feifideddkcddedchofgfieef
不能	bkggaadiichdhegkjgecdkifh
不能做	fmddffeghfgffeegfcfgfcdad
不能先	eehhefdbkeeeegjgledfejYfb
不能再	fedigfhhgelidekdcfheibbhk
不能接	ejedeeehgdeffdfeggfcffjfl
不能用	ffkeedcdjhdfhehdjZfcfkidf
不行	chigeXdelbYhgdaidVgbfllhf
不行就	fhhhcacfhgdddhfhgeehfjebd
不要	ddabenhZdliegdaidgbkgaadj
不要了	ecZebobeckieibbddifiddbcb
不见	ihffhbdefidfifcehifiefdge
不认	dYfhfdkZhhefgbhgkmceghdfh
不认可	eehfdheddldeeedcjmfchchbe
不让	ibakafbffikhchgjgpbaebZbd
不谈	efbkeceeifcgbibhhgdffdajb
不起	bcZjjjZgeiefcchlkiefcagcj
不超	gkfdgffdkdhfiicjfafefihff
不跟	fgejhcbcifhihecbbgbjecefe
不过	bjmZahZapdhdkdnefbadkekdb
不错	dejehbamcZdiaiXcgccadiZkn
不降	fcdnccdeghndjdbcddckfcbee
不高	feblkccbaohiaccjdjdaeeZec
不高兴	fffhlcdcdmfjaccjeidbedbed
专	bkheZYkihbhdZpijceeeedkfg
专家	dYjgdbhYrZfefZndeggfeahdc
专门	djecfehjedfddibgkdedceddf
专项	fmYZadianbZdcsekceccefkce
专项资	fleeffedkddeekdndbdedeafe
专项资金	fleeffedkddeekdndbdedeafe
业	hhgeXffbleebfigfacgcnbkad
业主	aflheeYchhefbmlfgcfdlcebc
业务	icfbZgfajgfeecfccdekfebdj
业委	hcaidggiffjhhbdgeicafdacf
业委会	hcaidggiffjhhbdgeicafdacf
业绩	cejeYiZZhgccgcdbchkbrbibc
东	dibeZehehgadchjgZlchcaidg
东莞	fhdcijegeiekcfgmfgeefffhb
东西	flecbacbhgeedlbeZqffeegcc
丝	keidfccfmZagabadhVdffemhb
丢	ZeefdhfcjfjdjYdYfgeeZgejb
丢了	bedahhjYgilckaeaggdeefaic
丢单	dgcbcjfblcdckbfefbcfbdhcd
两	aejelbdheggfgfgmfeefgpijh
两个	bffhffcghfkfcdfifddghkfji
两个人	ddefjecggeheecjmghgbegcnh
两个月	gfeedgfadkbdhfablggmceadb
两个点	ddgkahbgggodbhYkbifYhgedf
两公	bijbbdbdlddfeddddgfgdopgd
两千	eicldeecldlfdigdhleefgggb
两句	lbbccdhcgibehdeceZedgfacf
两台	bliZeccihYhcdZbjgViZdnifl
两周	aeicjbgdjedbfbbmbcfjemZce
两周了	ebmfdedhfcdfcehefcecfmbee
两天	dYeamfjehfbhibajbifhcfehg
两套	efdjkecfiehegbehhcfdeijge
两家	eXoajecifebfmfagdbhfmoVgi
两家店	fciejhbiehhdbbedfYemgicdk
两年	hhfbigZgjahihiddidbabgfhl
两张	ibffbejgicfhdecfiafdeegce
两成	deglbchgjdhajaaelfjYbccZi
两手	ejeehedcekdecjdejofjeeddg
两批	ecclfdcbfieegccmbkfgceccb
两期	gjhhefebldadgkicccgdkdlel
两条	ddkkeebcifdjdgdhiYgghbcde
两次	cdfhigfdeidhicdhgjgjgbfna
两点	ccihhfccldjdcecekhdeedadh
两版	fdkeceeefikdffeceifeffZce
两百	cjbghbfjeeliiofjjhhbddbcd
两箱	djcblcbddlcccdemZjgadmbja
两轮	eafedjieghddidbeeYedfhidg
两边	ccfjhbgcjefmddkcfggfdbhce
个	jihdaffigeieeggegedgenifg
个C	kecigadbgkfihfcehjhhefebc
个C的	hhdghfdhdgchggfeififgejdf
个M	dhgmccZbocmdbgbcfgedihbee
个P	ighceccghdffeekgeeceelfhe
个一	figeffffjeefifdhfdffgdmef
个不	fgfeeehifffffcggdYfcekhgc
个人	Yehdidgejbedhbqmcbebgldne
个价	ccijgZadldldeeegibeefhhhf
个会	bkccckZdkhgefabccndcebcdb
个公司	jccgefhcmccedccegcgdddcdd
个办	iiefefdhgfhfedcffdgfeeaei
个半	iidfddbieddjbgdkcbgifcnhc
个厂	heccdkcffjcmjdcggceeffgej
个发	feeejgffigchfjefnhfeeefif
个口	ehichfdejeffjhiidcdbejafi
个园	dldehgdjeecfdbcdeafffgfej
个多	ifgcgecdejhceffeihelefcgd
个多月	ifgcgecdejhceffeggekefccd
个多月了	ibgdhcdeekffddcgghemeeede
个大	cjjbgcejfdgfhecdgbedggchd
个大概	dmhcfddchgifegdefeffgecee
个字	cblfccbdifcechijgmcgeeicg
个实	hkddeeddkehfehefgbfeiehfg
个客	ffbbgkidigagdcbcdbdeccZff
个客户	fgaadkidihagecbcdddgedZdc
个小	ghcfjhbcjgdjeeeccaegeekgd
个小时	ggefhgfgehigigfdgdfefelif
个工	jjhebfbjebhhfdfdhihgcgXZm
个年	djdibfefickbbgdedbdefkabc
个店	clhdcbccmcgebcldeiedehadc
个报	fbdheijciffgbdbihafdegdde
个招	ibccgchdmcbjcdagcfdfcedcc
个招呼	ibccgchdmcbjcdagcfdfcedcc
个数	djfgeecanchfdiaccfeacaldh
个新	fidhaciigefdeahidheffeZbf
个方	efhjefehhbjfhdeikZfcedfgi
个方案	efhjefehhbjfhdeikZfcedfgi
个是	diejedbbihghgchgjkgdgkecc
个月	cdgehfeddkgcfabgnhgmekZje
个月了	djeedbjbdkgegebZhggjdddZe
个月就	fjeggcceifhehhdefkhZfiged
个月没	YdcbiYldclfdeddcagfoebbmh
个月的	ecebikdhckdifegcgnhfehbhg
个条	fdmeeedfifhbefeijghfffnfc
个柜	fehgifffifhkfffdfhhehiagd
个样	bkfcddcjfgacjgbfbkdaejYbh
个模	fedgjffgjdicfefcgbifkfnfk
个没	cfkcdchghefebecdefedingde
个点	gbckahbcifnfkefmcdgihglbf
个点位	efeedfihffafgeehfdgefgjch
个班	fgieefijfbbdbiaicZfbeiebk
个电	icbidcfbmdhfeecibcecacZec
个电话	icbidcfbmdhfcecgbcecacaec
个礼	chhicdagfhfeichjfgekfojfd
个礼拜	chhicdagfhfeichjfgekfojfd
个礼拜了	fiehfgfeghgfhdehhbgkgigff
个空	labdcafclcgfdcacdcecdgccd
个章	fefkfdccmbcpdebchdagfefeg
个签	ecbdbjibejcZbdjddcbdkghfe
个能	emceffefhfceehgcefdcedmce
个脸	nbbcccZdldedjeZdecfbdcebd
个脸熟	mcdddecdkdfdkeddecffedfde
个自	eijfffekccbkdbdcjcfcflmeg
个自动	eijeffekcccjeddcjcfdflmeg
个表	haddgdjhgfZecedieafgebihd
个说	fahekedgfihhfeefhfdgdilge
个账	ckbihbZkebbghafbgagbejbdm
个账号	ckbigcbhhdchhbfbgbgcejbdm
个车	dchghfkdghffgedefbfdfjage
个部	ejfhcbbhibeccfjdgfddecbde
个部门	ejfhcbbhibeccfjdgfddecbde
中	dfhchhcledbiifkfbfkZvegcb
中了	ZgZYqgbiebcgkiejbfjbyYcYZ
中心	hfjdeddgiedgdfjfddddnhhhe
中心P	fiffegchgefigdiifaeejhjie
中标	bZagigfjdhelhebgdbjZjgdag
中标公	ffdgicejgdfkafbhceidmggee
中标公示	ffdgicejgdfkbgbdcfidmggee
中标通	fecdleejeefjcgdbdekefeffe
中标通知	fecdleejeefjcgdbdekefeffe
中的	gcghejfcijedbcddecfglecee
中间	dckhgccbmehigejfhleefidgd
丰	dcjZecianbbgbddgaZhcclcjc
串	ijdbdbebjefdadageddccgkdc
临	dfeiahfcigdlhcgZddhbdchae
为	YgaXendcfldekeejeljpbiahf
为止	dddcdlcdcmedfcfhekfmddbfd
主	fiecbhehegdcgkmgfagZieige
主P	fkedgddghdjickbdeekdecgec
主任	hjbedefeelefgjqbdjdebieeh
主任P	hjefdegdlcffjcjZdceeggcee
主任说	eibeiieibjdeeibeeigfdihej
主动	fjafdiYkgaZfabbgeZfacggXj
主机	dbiehdhbmdjfaddmacedecjlc
主板	dddeldjejedfgeefkcfdeefoe
主管	hdcdcihkcfgfgcfgeaecdibhi
主管P	habediijdgcffeggebfdegfii
主要	iekeedacghffgbbddchcgaked
举	ekechdbfjdadgdgghbgfhckid
久	bmaiafWdfihcjacoaiehbbkkc
么	Xkehfcbhcjhhefkhdidiccjfg
么价	fkecefebmeoegbbffeddieadj
么弄	fkcddgehgdbdehbjebegfhgdf
么时	cghehchhegafeZjggZgmebbdh
么时候	cghehchhegafeZjggZgmebbdh
么说	cigdiedbmebefhgdhfgdghcke
么都	cfdhibhdihckfdjcfnfheekee
义	gkddhiebihjhfccZcbehgdeee
义乌	hegfjgfckglhfdeacfefdfdff
之	egcgZiidkddhleiidZiffflff
之二	fifhehfeghffffjcifhfeeaed
之前	chbhahjgjZbhhdijecifdYkch
之后	ibfcghidifdidfgfeeeiekhkc
之间	ekceddddlceglddgfZhfhbjef
乌	feddefjfidlgdecabfcdcdade
乐	dfghfdhfghghgiheieiiecgbg
九	edfjhdekcemdhdcdickfifhgk
九五	eddihccjgbpdbdbdgciddddee
九五折	eddihccjgbpdbdbdgciddddee
九十	efijaehdjecieeecmdhhiigcd
九天	gghfigfiegfeffdjfhheiiabf
九折	ebbncddbiioeedddlnfcdchck
也	djbheddigecilhedlfhidhZhr
也不	fdlfbedZdmkgfjeeZmdldhcga
也不回	ickbcdafghgfcfeecfgkfdebf
也不接	hdhcheggdkfejeehdZfmeehlb
也不是	fckceeidifejeeeefZicgmfdf
也不用	ffiehiddckcfcegeeofnedche
也做	igedgfefkehiefegldfeffidg
也到	gggblggfhehofffemceefgghe
也到了	gggckggfiehnfffemcdefgghf
也去	ekcadcibmbbeofbdfadcdggde
也在	YgjkagYaoZbepicagfdbdjicd
也在里	dbgeeldfigffgjcchifhijhfe
也就	ejbfbhbbnbfddhelaecbbdhca
也得	gmdeebdcmbedekccjjcdabidb
也想	dndccfdjfbdcdZfacccceZYcn
也打	gdfhjfghgdehlecdmcjdjdfhh
也报	dggdgdkdlekfmeehebfdccdgh
也没	fbcfgghckegcccfheekfgffca
也没说	gdicfhfekdfebijfceecejdig
也给	dkadghdhgefhiidcgcebeecln
也给我	eiccheejdejhdgedebfdgdemn
也给我们	eiccheejdejhdgedebfdgdemn
也要	cjfiibahgdicfacbccdadaYbq
也要装	fcekleefiegffdedffffeedfn
也递	dhiggeefkddfnfgffdgfeejff
习	fgbgcfjamcefgcbhfehfddfdf
乡	hchdbggghgadefbadecdfgfch
书	hamefbbghcchhZhZdbgbkffhc
书D	fclfffdgidbdcecfdcbdlbddc
书买	feledecdkededddedfeemefdf
书拿	ffedmfekcffmccddefcegecfe
书拿到	ffedmfekcffmccddefcegecfe
书拿到手	ggfdkgeggghjeeffefgfngegf
书里	gejfgffffifeifcefhefkemff
书面	fchkfefcfjjhfdiafffeieikg
买	fhffZkYbhjjdhlkdZikhjZZcg
买一台	dccdieldkdbfdlcbfZfffdkch
买了	bdheejcahibekjZddjejjdZig
买了R	egefdicgjddinkffghicffece
买的	hldcedckfcegajgddecdebidm
乱	ebcamdkddkefdeccglfkecgjd
了	fZgakofkdgdhggffegdjfhdff
了,	fedcjfjecliibgfdckeZffbje
了0	bemeiWZkdccfefhiZicbankji
了0个	cfmchdcfifchbdeicidcglhli
了C	ifjdYdednacehcfhZeeeZgadX
了CP	kdefdecejfeecefeedejeegda
了C的	jdgideacmdhhhbhddYgddfadb
了C的P	ifkfdfadldifgbgidbeefdade
了D	kiegaZbfjZgcahheZdlbgghfY
了D签	fdfkeebckecdhdecefmfiffee
了M	bleggeYeiepqiqegiWbeicdaj
了M一	geldffcejfleadejeceebdcgj
了M的	elccidadkdYngidbkcegfekei
了P	fcfeliZkhcfigjmkdhhblggdj
了R	XbcYWuWVgkde0hedcgeccXgai
了R的	bhhcakZdifcdpggbddhWbdhdg
了一	jfjbfaZihdggedehfibdfjjgk
了一D	dfhhhbZfhhkhadfdbhbcecnkZ
了一下	jciecceancfegbcgcicddfZef
了一个	dffdggfgdikbfcefgmedbhidf
了一个月	ehhgigbecleeecjjimhdejcci
了一份	ddgdihgdldbjkdghibeejdcgb
了一半	bgbifdjZgichcggijbckgdhZi
了一句	jZfiegadjeegheeliiechejec
了一周	fbkfhffjgceeffeifjgefmYef
了一圈	ikhaabcihbdelggcfcfZcddcd
了一堆	ckfegcfdclcgbfcfdngcifhjd
了一天	jceckdeehhcefgdbfhfcjcije
了一年	dgcfjgflcbfieejcdbhdffhcp
了一条	iicbcccdkefhdhhddbeeefkeb
了一次	dchekehclcfededhkbfcdidmf
了一遍	hjjbZdbgjbcgfghjeXgfceldf
了七	chhgedgehheemdgcfaehckhhc
了三	gcfcmdbjbjihgcZdglcfdnlji
了三个	hekdfcaehgecdcbgZkgfcdlia
了三回	giffgggehhegigeegngegfihf
了三家	hgdZjYgiedlhfkbZckdYdZdhk
了三年	iedbjfefggejlddahZdddddig
了三档	feldefdekdmgbfedebdgcfdee
了三次	lhfcgcbedkcghcddfielgdefh
了三轮	fdilbcafkdhgcchdhfdddccgc
了三遍	didffhdcejgghehbglefjecgd
了下	hefcfiealdheakdgcgecfeiid
了不	cdXhcjjbgijdcXladdaeccdfc
了不算	ejchdZfdlcgfeajddccaegaad
了两	hdidffaiefehhgddecegggkhj
了两个	bggiZjYfhedkhffhkdcZiknXd
了两句	mdefdfbdkdefgefcecfehdace
了两台	gdieifgcjeeehfhdjbddfibhh
了两天	ecicgcgfggdggeeadkfifdlfd
了两年	hkbcffagibdfighdhYdddbiZm
了两次	ddfbkggbejcgicggdlhidahlb
了两箱	dccdmdcbfjecdedoabebdfdkb
了个	mbWdeekdjbeibeWZcZcagZWba
了个电	fdcifeielcgfcgccbbecdccge
了个电话	fdcifeielcgfcgccbbecdccge
了中	dchckcaflbfjaecgcaedlfZcc
了主	iehidYehiZhfcblhebeffgZee
了九	fhedjgclcdgcjeghccddfgfjh
了二	ggddifahhbfgcicfefcdbkkif
了二十	ghZekgcifdghdjddegceccgjg
了二十个	hicbiddehgeddkebcjecebfjh
了五	jYggicbfdiXehaedkmdgmikje
了五个	iafckegfdjegecgejlegjecdg
了五分	iecdfjeefibebeeeebeejelgf
了五家	fekfffedlcdfgdfffcgfmhhee
了人	ggccglcbfielhkbcedeghhhid
了他	gfdgigefejcdegdjdegjhegkh
了他们	ggegfhdZfibbegakebfiidhhe
了付	ehflcffhfedhgiijnefffefff
了份	dehaZckbkdeZbehcfdcecccce
了俩	ediblceihdlhbdbcdlfcejjih
了八	kfbclcZcjibjhjbYjhchcejhf
了八年	gieggggejfekfdefghfefeaed
了六	bcgaoafdgjbecdcmgkdbfgcje
了六个	dfdcleiblfeeahdfleegdcgjf
了再	hihcdccancbdfeeicgdcejidh
了再说	figeggfgjehgeicifgfaffjih
了几	ihiecfabkggeddcgdiecgdchg
了几句	idieeicdgifefeddfffdgebfi
了别	ddcieiddfjhjnbadgZegbccci
了别家	dedieiadgiikndcdeaeicdddh
了十	cghahfbdhifficfdglgbbmhdf
了十天	gejfgefcjifhdefahljefkbhf
了半	effgidWieehggcgeggdehiakd
了半天	gidhhaZefhldedhbcieXcaakc
了半年	eghdfhdifdbckecfhaegigbeg
了单	ejfcffeeldedeedlgddeeeclc
了句	ihfZaZfbjfhdifegccdifgebc
了另	dcdcdldbambomeddecfceebde
了名	mheeddcjecggbcacgaeeefcae
了名片	oeffdecdmchgbdbdgaeeefdbe
了咱	fihcddaffgdeidcbhihdilbhd
了四	eleajfcefibahighdhhlcjcjg
了四个	ghfdkjecfjgeffheimfbefcmh
了四十	fZcdkcjcigafbdeceeegfjdid
了四年	ekddcgcdifdhmedefafjfecdj
了场	dfeeeekcjgbcefgheidfffeig
了坐	fkccbcadkeeechbeeeeefdfde
了块	dddfjdhejeeffedfedfeffgnf
了块主	eeefkejfifeggeegedfeffgnf
了块主板	eeefkejfifeggeegedfeffgnf
了头	edgkcfchggfjfdmbfjkedghed
了好	bkfjedhdekchiedffefhegace
了字	gfhehffghefZeggkigchffjhe
了封	kedehgeehgdffffegkfgebdje
了就	edijecaZmeigianhgelaciikb
了底	ejbjcddeggifakidfhecjfdee
了张	jcedcjddgidehddbdeegdhcgg
了微	mdeeefbdkdcecgccddebfdcdf
了微信	mdeeefbdkdcecgccddebfdcdf
了快	figfgfffhggfigighaechfhdj
了我	jdefiddhdieffcbagmilhjhia
了我们	gcfdiefifdfbfededfdniikac
了我们的	cfgahihidhfehgbgcddmjhlcf
了才	cfmaadgbkeedhbjgheeiillbg
了技	gjefffgjecdddklgeefdeebef
了报	edjgdbakgbpdhceeeaeccbced
了报价	feigecakfboehcieebeddcdee
了新	jdgjehbdkddkbdoheYdbhjlec
了新P	eefkcheegiflddneeceffhjee
了样	mYjbaaabmbcamcaccecablZdb
了没	ceeifehdmbfdceihbZbdeddjf
了没人	gcgjdddfkcdfddefgZfgfiiie
了现	ckihdbahhdfiahiidjhagmiag
了现场	dgidddeigefgZfhhfhfdgmkdf
了电	jgadeiebjfbefciaccebedbib
了电话	jhddbiccifbefciaccfbeeedc
了百	gejeegdegglebeeejbeheddhg
了第	ebifkcchibZkjcddcdielgjgd
了第二	ffgfkfffieckcegbddjgmeiie
了算	ghgbcbfdlcceganhebeceejce
了续	ffccmdahiccgggfffddcfffko
了聊	fldeccbclceedddddgfdedhee
了自	eeefekdecldfmclhecfceeidf
了自己	eeefekdecldfmclhecfceeidf
了要	egfijcbejefkhiccdkdagcihi
了解	jjcZaghaocacfcebcacgcbZZa
了说	dbiigdghhgffegfhiicbeiaib
了谁	ehjfeecfjehgffeeehfegfcnh
了资	mdcedeackecdhbbdffegdcgcc
了资料	mdcedeackecdhbbdffegdcgcc
了趟	jhfdchbfgghchcdiedhbfcZde
了趟C	jhfecccgidhceddieedcgcZde
了还	gdejkXabhjngijcjnrjeedbhg
了采	kdkedeagidjdkdhgeffceedge
了采购	iekfeeaghejelehgegfcfedgf
了顿	kecfgdcigchhgdgdebhbefcfd
争	bdhjZfdgjchkjjfheclcifafd
争取	eidkbfcjeccjckafccleddced
争对	gdggcehghfifggcjfdjechfgf
争对手	gdggcehghfifggcjfdjechfgf
争对手R	hefiebgihejfmhdffejgdifhg
争性	eiggddcfjehdZiddedgemedfg
争议	dddmccadkdendedeeeedeedde
事	eeXbdhmancbdcdscbgaibZdgh
事P	hikhgcZcmceebdleegegediid
事了	bcadcmeclfdefejfhgfddcbee
事会	cgehgiZfjddhdfqZbadfceZce
事处	ebfdkdfekdcehgZdefebeeeni
事就	fcddflefdkdfgkjffafkhfeeh
事情	ckdcbjgehhcefdikekeigfbdd
事的	hljeecafjedfacjifbfffhcdd
二	dgfhgcZmdbjgggdfjYfkighhq
二个	dhhfdffdjeehfcehjefebfihf
二包	fegdjhfekfcjhdgddeegpcaec
二十	djfggcVibjlhhfejedgmhkbjd
二十个	gggdgddfheegeicaghfbdiiih
二十台	dgcigfcfidgckelfeajdeffcj
二十多	fdgfeifeckiiceddfbhlgebhd
二十多天	fejeffffdkihcfeefcimfedfe
二十天	aXmkcZYgdipebcbpcbdlgdcYc
二台	fdicifecldilfgfabificdbZn
二名	edaghkdgbmfelfdedffgkgbfe
二天	lfdibdbggdcececgcjfdhdbce
二家	cabbibkgieehfhecfegfhibfd
二年	eedjedcifbifZeccjaecceeho
二批	djcfhcchgejbecdfeidebdfij
二期	ZikbhacihYhkYhcYdZbcbagcs
二期0	fdcgkfflbegidffeedeebfdhm
二期也	ficckeelccgjgeehfbecefejm
二期的	ffkdefehgeiddhedhcfdehadn
二次	dhhhgdabmclffcebddgbmffbb
二次报	ffgicedekdogddfdeggdmedec
二次报价	ffgicedekdogddfdeggdmedec
二版	dcnfcebgfgfeccbbbfcfZloda
二笔	edcclegdjdbddccjngccdgafa
二车	ddbdnehamdcfeddnkcelccaej
二选	geamfefckdggdffdmbjdbdcfd
二选一	geamfefckdggdffdmbjdbdcfd
于	gebflaaldZiigejZhbjZfchgZ
于签	feeghefkdfhoificeelgdfedf
云	chZYanjfaldarclafafldYhii
互	kfdfefddkejhdefdecedeedde
五	ggjhcbXigdigihgleffaikkee
五个	hbifffddfhcfkfkhjibfickZj
五个人	eclcdeeekbdekdncebfelcfce
五个点	ekcieefjfckdchcjhadddgkel
五分	hbfgcidcficfdgecclhelclge
五十	cifefhbghelcgfheeafgebdgg
五十个	dejgfddcmcbecfebeZeiehacl
五千	fibbheibhhhfechnbdbcgejcb
五台	ffhcjdcjgchfeedbiadbdkYfl
五天	bhiefbZaoahghdinbdfffkZfd
五家	denafbfdnadcgiaicYdckkbeg
五年	gfihdgcfjfcflgefchbadficf
五折	dafleabfierbccachhgbcbbcg
五金	jdhggeeekdiiedfkehedeedia
交	gYmgeeYaleegfehraafbkeede
交上	fcmcceecmcifccibfbedfihdh
交上去	fcmcceecmcifccibfbedfihdh
交上去了	fflefffekdjfddjefbfdhicdh
交了	cblbgZZaoZbcicmbgXeaelkeh
交付	efdhiefdighihhindcbcbdacg
交期	efembfeahieiYbcrdkedbacZZ
交流	ehkcdeddldbeggbffbcgbbice
交给	eehfdidhcjicidkggcfhddchl
交货	cdjdhhaflaelidctcYccdcebb
交通	gggfigfjdgdkfeeeeggfngfgd
交通知	gggfigfjdgdkfeeeeggfngfgd
交通知书	gggfigfjdgdkfeeeeggfngfgd
产	hficeddfjfecdfhhfeibedhib
产了	ebcgjkddjfheejfkdZfbeddcd
产品	jejdccfehhdcjbbcdedifkjcb
产的	glaZcfafggbeaflcemebedhee
产线	chgfhgbefiebadaigjfehchkd
亩	ekcdeedjfbaedcbaecfeehjdd
享	dhcfdejifdfehcgddficcdahc
京	eheeggigheeccfghddbhhcidh
亮	egiYjeZjcifbbcYlafbZjbjka
亮灯	edhdjfdifdeedeeofbdekdbcf
亲	agidfiZkddeicckfacjcgladc
亲戚	ehbcejbdjfdffdideeecedfef
亲自	ejhfhZZjeafledlicdeegibgd
人	gbfgcgjcfkfcibpedigffgdod
人D	dhbgfcjhfdgdhdeidYddjcfce
人P	igifbbejgbcbkggecdkdbjibb
人PD	ehhffgdjeegfheghffeeffaff
人不	Zibhbgicigffbbkdcfcaeeahd
人也	dglfgcffkeeggfdedchkgdclb
人了	gecefelckcgcZbkicidfdedbg
人做	ecdhcibffinjkcccfkkkfegcc
人写	jefiffcfejjebfeifgheifadf
人去	aeaaijhbandgbeddgjdjbdhee
人在	cifehbfglagjbbfgfZccdfalc
人天	chcaaigdhggenfcdebfafdcdf
人头	fbekhbhdkcmfacbalaebhfccc
人家	kedganUcaokgmedegneeaeahi
人家的	ckafdlcgckdljhdcdgibdjigj
人家签	ffecdkdeckienfddeadceedee
人投	fekadgbdhgcgdhfefmhikgdge
人换	eddfhdhfjefidgafhefkffcdd
人换了	eddfhdhfjefidgafhefkffcdd
人接	hgdaebjeieaeebZdccdcccWgg
人敢	cijidbaekdecdeofeidgfeadf
人是	cgdeidijfcccadfdegddhdccd
人机	diggcecdldihcdfidfeehgqbd
人来	ecgfjbibfjidebibiehmdiYkh
人的	defghgidhgYelfdefifbhdfkh
人脸	dikccddfjdbdcjagekecdhmcd
人认	khdcdfedkcbehdjdeZfcedcbf
人说	hhddfbgbnbafcdjgdZekecacc
人质	ffdkedfjfbfhcfheebdflffef
人质疑	ffdkedfjfbfhcfheebdflffef
人过	fefihfejecabheijgfkffffhe
人还	ieefhfhekdefjfdeebfceeedg
人都	bejZgghfhgibagjafkdocacci
人问	khedffchidecdgjgdbjdffeeg
人驻	ehdlcbachgcciejfggfZdcknf
什	chgffeegfefgehkdfieicZfbf
什么	chgffeegfefgehkdfieicZfbf
什么价	fkecefebmeofdbbfgbddfeaei
什么时	cghehchhegafeZjggZgmebbdh
什么时候	cghehchhegafeZjggZgmebbdh
什么都	cfdhibhdihckfdjcfnfheekee
介	pfaaZdWenYcdhebbedccdcdZb
介绍	pfbbadXflZcdcebbebccdceab
介绍的	kgcdcfbdldhfegbbcfdacegdb
从	hjceebgdfjghighjichmgdhgc
从0	dhfdddjafjjedigdggdlecggf
从D	decdjdkagjecddcfdccncefie
从M	dagnadZYhipiZYYddkbaeeffb
从R	mbbakcaigbZhpedbdZcacbbfc
从R拿	mccacdbdkccemfedeagcdecfd
从头	ffmbaabdkgcedbZbdceebdicf
仓	ecdcgYmgfgfbfbboiedbbbeYk
仓储	ichjdddjedfcedeaeahcdeggm
仓库	dacaeanZfjdfebagjidacddac
仓库P	ffedjefdjfgffffmdifeededd
他	fffhceighejhjgkefhhgdhhfg
他D	kedghcdgicekkdgfefmjgdefh
他一	ehedeidfghleehifedgagjafe
他不	ibihhdefheecbhhjchhgdbhbf
他也	fifegebggggfhbhefhfeifeed
他了	dbnccdbanamebebedZdddcddc
他们	egfdahkefgfikhghejehdjlgg
他们D	fobbdcgZlfYcamWgegfjcdbbY
他们P	ehjheeaifcfiebmkeedgekjeb
他们P说	effchcihfegjbdikjecheiZag
他们i	egkehcedhicegddehjebealbc
他们一	igdchgegfgedgkggffhbgdhig
他们了	ebedekgafiebkdbedhcidcdcd
他们做	gediieeeldgehhjffafdffdhf
他们公	gfchcjgdeigdjeheggfggbcff
他们公司	gfchcjgdeigdjeheggfggbcff
他们内	efifeefigecjfcfckcddjdbdd
他们内部	efifeegifebhfcfcjcddgebed
他们出	gcljeedejdifbgeeecfeejZfd
他们分	bnhhddaemcddagicdaedgbggl
他们厂	baeggkgbclgbeefiecdddggcd
他们发	fdedhihkajjebefciceifeddm
他们同	gehheddfjenjefcdcaeddfifk
他们在	kieccdfcjgddlfZbdcefcbZec
他们在看	dkddeecfiekemdbefcfdedaee
他们嫌	gickecdfcllegdbcclfbfdceb
他们家	bjaZjjffejgffbglgeedifdce
他们就	edfkfbfdghjhddckglhhfddkc
他们开	dbckidgcdkcegdniejfcecede
他们想	cdigbcikdbZeZdhehehaemihh
他们想先	eijdfeaghedebcjhebecemhdd
他们把	ecidchhbghceledbfZfjfcfcd
他们新	dhccjdcchhgegiibeichedbcg
他们法	fffmeecdkecnihjfjhddffbdd
他们法务	fffmeecdkecnihjfjhddffbdd
他们现	ihgeeechfgfehhehfgeefijgh
他们用	cebhcclcldekbcbbejdcdaibb
他们的	cjfbbfikcgcgfjbdgabcehkZd
他们老	bficdjajgdbelbmbeaebemjbh
他们自	cdeehggehgahhgZgdhijdhkkc
他们自己	ceefhfgehgaihgZgdeijdikkc
他们要	eiehbhXdkbmoYdcheghjddhfe
他们要0	fgdlefcekeilbjbijYhfecacj
他们要求	gehkdfffjclicecegfdcfhkgg
他们要的	ffibfieeghegbeccejejeibfe
他们说	djheffcckfehjcaZghglfaedd
他们车	gbddhfkefidhgedjfieigchcg
他们还	dbhdhdhcmbgdjedecZdaeekdc
他们那	khedjcdhegdhdgeengfjmbicj
他们那边	jfgdjdeiegdiehZfmffkmcfek
他们采	decfedlelcehjdhdeafcddcfb
他们采购	decfedlelcehjdhdeafcddcfb
他们问	dgfbbelclcbdbdcfdjdcedZdd
他们预	fkgefddcfkdedkbdeofdeehee
他去	dfccedkbhhddbehadhegegefe
他同学	djcciediffcfidcefZffgddck
他回	gdgedfidkdhdeddbdcdhfcgdf
他家	fbfgibkcigZgccaZeeegjhlbi
他家要	dfgcehgdkdeecdcdgbedebocd
他就	fiYkeddiehiemdigigljfdggc
他想	gkdfegfifegggjddgbffgdhfd
他把	gicgcddifdieeeheeleffcdbd
他没	fehkbdhdkefngciajiegedZbb
他的	eifdeffhjddfhdfeedfffince
他老	cgdkdiffjdkhbejegigeeefef
他要	fbemcedckdkgegefhaibhccbb
他让	ggfegfchhcjggdlehdgdgcdff
他让我	ggegdfccmdiecdjdeegdgdbfe
他说	gjegeachgejgjfkdikkdhighd
他说他	fhdheeghfghfgfgicglbgffdc
他那	chdeehhdiiefdciagheefckcf
他问	fgeiefeffinhdfgldffigebde
付	dXcphaXfieefabde1heefdYaY
付0	gfdkeffbmfchdfdinceedfeef
付一	ecchkfbgicaedddfnZbddebcd
付三	fdcndebcmbjcddcioZkebeced
付两	gfgkcffggfcaeeddndkfffgfe
付两成	gfgkcffggfcaeeddndkfffgfe
付了	edeZndYkgYbjcYggoacafeYhZ
付款	fhbidcddmcclccedncggjcebe
付款方	ehehifdhgebgdefdogfdgeeef
付款方式	ehemdfdhgfbdeefdnjfdgeeef
付清	fehfhfdZndfchffblcefhhede
付的	edjdadiiffjicffihceciidge
代	flehefedkdfehbfhgedelccdh
代理	bdefkgfdldekiebgffgfoedhg
代表	fihjefebfiffcdghelefhedid
代运	bkcfhhchegjdfceggeegefbcf
代运营	bkcfhhchegjdfceggeegefbcf
以	iheeYjfhhbgcghgggdkiihidc
以上	ZjjYYbfZpcgeahmeefebielZc
以下	ffhbcfjckeabiekfecdeehked
以先	gichegejeedehdccgbidfljeg
以内	cfgmYcWYmdmfelidegjbefkbc
以前	kbgfYffgehcccbaghldkedchf
以前的	hdigahahdjicbdahhkdjegdih
以后	gcdWflkcghcabecfhieifdfeh
以后不	cbcbbnadamhdbcciglemecabc
仨	bifXefjahgceafhYijgYcfhhi
仨月	cfeafgkbghbhYdcZilgZcdcii
仪	ifebgidifhggfeefdjkfiffdd
仪式	ebcfhickcidibcbhdjnblfgbc
们	bggggggkbifgnffjeifhgiikh
们0	dckhbeZdghqhpgkhdhfcicfgc
们C	cibajamgfhjggcabdjckfhaeb
们D	bkdeiaddhgbifjdmddgjadbhe
们D去	fgfiefddldbkdeiaeZkcfhebc
们D给	eiddjedddkfdlgdbdgccdgikg
们M	ehbjehedjeqbmhabebeeccadf
们P	dgijecahfbiidaojeecgeijha
们P说	effchcihfegjbdikjecheiZag
们i	egkehcedhicegddehjebealbc
们一	hhceggZbhhldijfeeegZgedgh
们三	baglbcichikcochdblekbbZbd
们上	dfkgbegggefebjdddeddcibjj
们下	fblcfgceigchabcejcgcgebkg
们不	eaheckZcblkjkcecifdllbjbi
们之	elcceecelceendccfbfdgebdd
们也	gkdedgfakgefnbfefgcccefic
们了	cZabljdjchaZlbgccfcidaabf
们仓	hgfddeheiefdfeefdbedgdgce
们付	gedgjfbbmdaabdegndfddccjd
们价	fdkceffikcnfmfdfecffiedfe
们价格	fdkceffikcnfmfdfecffiedfe
们低	fdffckdbeioeodddegefgdhgd
们做	gfegeiZjhecgbdhbdaffgahhn
们做不	hcbfekddeibhgeigggfheehdf
们先	cjecjcahiafhbeafhbeekhifi
们公	khabbgfcfjbdcggddhgedbbge
们公司	khabbgfcfjbdcggddhgedbbge
们内	efigdefigddjddfficddjdbdd
们内部	efigdegigddiddfficddgebdd
们再	dagjfbgefihdigcfdgcjfgfge
们出	dbijdgZblcjjajgciVkhffidd
们出个	fgghefffjdgjfgediagedcidg
们出局	ffedenffZneedbjcibdjbgadd
们分	akggcdegehacZfkbchfbgbeek
们别	hafidhecjhehihcdfldlhedcb
们厂	bdbifjfZcmffcdfgjfdbcggac
们去	dfaakfkhfdcgdeZggleecfjle
们发	fdediifkbgjdbeffhZeheedcm
们只	diblcjabgifeaddfigghiheeg
们合	gefkeffeejdmefeiehddhfdef
们合同	gefkeffeejdmefeiehddhfdef
们同	gehheddfjenjefcdcaeddfifk
们和	fejidcbcnbZenfgZefheiljbg
们和R	fekhdcccmbbdmghZedfeilgdh
们售	feeeldejeedfdededdehfgcle
们售后	feeeldejeedfdededdehfgcle
们在	jiedddeckeadkecehdeefZekb
们在看	dkddeecfiekemdbefcfdedaee
们好	eiibeecdkfZfhdhdebffkdlcf
们嫌	giglcdcfclkegdbcdmfdfhceb
们安	fdjcjegdckgdfefchmfcfdeje
们安装	fdjcjegdckgegefbhmfcfdbke
们家	bjaaiifeejgfebgmgiediecbe
们就	deiiecechhihfbikdfiobcfkc
们就是	fdkdfhdddjeimdcdecdncedef
们工	ibafafkcjegffedefjdafejee
们底	febgcdidjeldiicedeechfbed
们开	dZcgkdfgdlbdddlfhjebedcad
们得	eljcfbbfmbgdlekfeheacdidd
们怎	fiheifbcjfidndcfefededchd
们怎么	fiheifbcjfidndcfefededchd
们想	cfjeZchigZcdZehehbhcemigg
们想先	eijdfeaghedebcjhebecemhdd
们成	geekgfgedjegeffgfnfiffdff
们技	fefffjihfihfhgchgbfhgdief
们技术	fefffjihfihfhgchgbfhgdief
们把	dZkjceealedghdafibgfcejfh
们报	ekdgcgafghffbbZfedebnehfc
们报的	fdhfehdeeimhcecfhkefjebef
们拿	ehfhfeehffaeefdcfkfcjjiie
们换	ecijhfdcghiebcdjgdekfhied
们排	ccgidedckdedfebdegidfecdd
们提	fiidbfecmceechhaggfdgehee
们新	dhbbicfhgffigiiadgffehabg
们方	fcgbejedhgiehkgdeefifeddf
们方案	fcgbejedhgiehkgdeefifeddf
们是	hdheiecbdkbfhcZeccgmmbbcd
们最	ffegciccjedcchfidbcdcdagb
们有	gibZjbYhhdffhcaafhheihlea
们有没	flffggdhhfgeceebggigeeifb
们有没有	flffggdhhfgeceebggigeeifb
们机	fkbcebhhlccdfeebeZfdeblie
们标	gcgcfdifeibcbecdfljecjked
们比	ffekecdfkcmfffejfffeblgde
们没	feffdhfZemicheejerdgdbgae
们法	fffiddhcmcajhhjfhjfbefacc
们法务	fffiddhcmcajhhjfhjfbefacc
们派	ghjgefddigdeafbbedebejfhe
们现	giehfddfgheegggieieheihff
们现在	ghehfeegeifeggghekdheihgh
们用	cebhcclcldekbcbbejdcdaibb
们的	Zhjcegfmcdbfhicgichheljce
们的价	gdljfdefifofffdcfifieeeec
们的方	fcgjgdeghdhfhhgeegjcccZed
们的方案	fcgjgdeghdhfhhgeegjcccZed
们看	ehjdbedgggeidgidekggehjcc
们第	dghYgidedkfijjfadbfbedhdc
们第三	fiabamfcclajjcdcgefbkebee
们第二	ecnbcZecpZfelfcfddffdfkff
们管	eibakdZdhhcfgddiffebfeeoh
们给	cedghggkddhfgdaahjdgfggjf
们老	bficdjajgdbelbmbeaebemjbh
们能	dgbjedeaihdhlfheideggbijd
们能不	ehdheefchhdhkcffjdeddcijd
们能不能	ehdheefchhdhkcffjdeddcijd
们自	bccdhgjciffcdfZkcgihfdjjc
们自己	bcddhejdiffcegZkcdihfdjjc
们补	eejagcdbmbdhgdcbdfddgdicd
们补一	efibdeedjdddhedcegeehehde
们要	egfiZiZckekqgdfgfeikdchfd
们要0	ffcneecdldinaijhidgedbYej
们要求	fdfmdfffkdmicecbifdcegjgg
们要的	fficeieehhhfdeccemejdibfe
们让	fbcgldkffhlfhacifhfbdcZlj
们讲	eieegffhfgefheeehaffffgef
们设	iZiehbfbhheegdhdejehdhgjd
们设备	iaffhcicgjefheiefjehdhfjd
们说	cijeefbggffglcZahfglfgdee
们谈	dbcmbbbhhfddhfcefbfhfeebd
们财	fbggidiccljbbdfdnicfhdfdc
们财务	gcggidecclkbcdddnigghdged
们贵	ejajddedmcieoecgdffegdcdj
们赔	ebccncjcclbdaedbfpdbdcgrd
们赶	ggehhfffhiiccijefcefeiagg
们跟	fhekdXZZldfdjebgeegZfhdfd
们跟R	dhjddZbcncediecgeZdaYjgge
们车	feddhfkheidhfedjfieigchbg
们还	bajhebgfkbiclcjdabcagbhcb
们这	bledaffhbjegkbagclfjcdeje
们这个	eefhefhghfehedhjgadbcgdcf
们那	jhfcjccgdichckcfngejmckbj
们那个	fhgffecegidecgcgfhdafeicc
们那台	eieffidejfhgcjcciagffemed
们那边	jfgdjdeiegdiehZfmffkmcfek
们都	ddfikfgkdegfhfeehhfdhhbme
们采	decfedlelcehjdhdeafcddcfb
们采购	decfedlelcehjdhdeafcddcfb
们重	dgiefcfgeickdgdlikebdhXZc
们重新	dgfhdefefhelchdbjjfeegbed
们问	bjdabciaobacgcgjcjdbdccea
们预	ejehedcfekheikfdeoedeggde
们预算	fieifddcekifcnceenfeeeaff
件	fZkdlbYggfhkdZbedhcflilic
件D	fcgideccldfedffYfbcdndcke
件事	hfebhjaefickcbldeickgeehh
件到	iecblffeclahfffjdlgfeebde
件就	gfeiigeddjhkhfekfbcffeobe
件收	ffedkffkdddmfheccdeeeidee
件收到	ffedkffkdddmfheccdeeeidee
件清	gdldcgedkddefefbfdfeeenme
件清单	gdldcgedkddefefbfdfeeenme
件的	ifbicdbeigcicedddleidgidf
价	bfjicedfifudjdhcfjgglgbel
价0	fgakdgablenbhjkajbicdfcef
价C	ggjhefefhhnelfekemecegdei
价D	gfmcefdejfofdeaceehhfhbej
价M	dahfgZgghclfghkhbkededffg
价一	fdldfedeigmfigegeafhkefke
价不	fgbgjddfidneefahecdchdclh
价中	feccclccekndnfefdedeneefi
价了	ffchejdegigegedieZeddedic
价从	fdcncebaclmcacafbocbefcda
价从M	fddmcfcadlkdbcagdpdcfffeb
价位	ekbidbachigeimbcfjcbcdaeb
价再	gdkhdfdigengdhigigebfiedf
价到	eejiecgckemgbekedejcjfefd
价单	fdhkZbfZjfidgdfbdgdhjbafe
价单发	gfkeffdejfmecfedfcfheeefg
价压	fbgfebidghfdbdadhgeckcaec
价发	cdlfebdaifjcgebdcfeicbdaj
价发过	ffjeeedejfldehcceefhddfcj
价发过去	ffjeeedejfldehcceefhddfcj
价就	edjkdbbdhhpfgdcfdbboddfeh
价差	ecZedkbamjndieahildfbcaeb
价已	genbcfbckdlddcaceaedadaed
价已发	gemccfbdkekeccbceafebdbed
价我	gdfjeecgjdncagkjhcchiedej
价才	fdgkdedddlgheccddlhjhdabl
价按	edijhecieenicddiceicgfaek
价是	edhhihdeghhjfjiddbegjfbed
价格	effjZfZgiepbgemeeijabdegh
价格上	fcefekeefipdjebhfhgfcglhk
价格再	geejgggfjdmdffjficjeffcjc
价格分	gfcefkfeeideledeecffnfefe
价格基	gffigggblfldeeiifdgfffffe
价格基本	gffigggblfldeeiifdgfffffe
价格没	dbcdcclgejZbceaedhccefegc
价格要	gbjfeeeekdkddeeiebhchiiec
价比	fcgkedecfioegicdekddbciec
价没	fefgkddjchogcegibiccgcbfj
价的	femfeeaajfecagfeeicdhcbed
价签	jcebfdhehhdajedjhgccfgjhc
价给	dgoZbaZamclcebjfdbefbdYdh
价表	feldieedmcpfjeceeaiebcbeg
价说	fdheechlafkiffcefdeffedff
价谈	gfelegfdjfmjefcghfheffffd
价走	fgcfkddhhchdchdbdcjdeeelg
价过	difcieehfgmfgfehfafjjcddi
价过去	difcieehfgmfgfehfafjjcddi
价还	daigbchgdiobZdbaaoecddaee
价都	edieiddhjbhfiejhdehbbdaef
价钱	ccchlbYnYhjnjYhhbghebgffk
价高	gfegejdefklfaidchjegjjafe
任	fjaacghddmbfejqacgghbhghg
任P	hjefdegdlcffjcjZdceeggcee
任说	eibeiieibjdeeibeeigfdihej
份	gehaccjanacfmefbdYiehedaf
份资	ikbdcdaflcddgefcgZeceedce
份资料	ikbdcdaflcddgefcgZeceedce
企	ifghcdehgeZdjdhccadZeched
伏	hidedheiggdheiicebfgfdbck
休	dbZdcaoancgcXYeacaYfaaZZa
休假	ddbfddkcldicadgedfbcdchdc
众	lbefdedcmceehcceeZfcdeacd
优	bfjlafZgfhgekcfdcliifdedi
伙	fiegiedhgchdgghdcigbdhhjb
会	ghhdXdjfjcgdeepchXgafeeed
会D	fdieieefiecjedneeedceddfh
会上	mbdkccZflZbfjegbeblahdYdd
会了	ffXdfgjgehdiejgdffdfgbdkc
会儿	gifbfehdejdebeageigjddghg
会再	hhghgddejfhdhdlhdgfhfdbge
会员	fgdcggijedfdhfehcbdccafjh
会定	dhhedgbZoegcijodcdcfhgXdd
会开	fcliddefiehjgfcedejjhcifg
会批	gjhcffefiffffhoeeYddfieee
会推	ggheffeghfeedeeeedefejahe
会没	ihiafnZejedfccncecegdebdd
会用	fbeclfcdlbdeddegjafdfbgod
会的	jabdedkcleddbceceddddcedd
会签	fedhcjdafjdedddfiajdfffei
会计	cadfichXelgbedYdsffbbbaba
会计P	fddahfkddkeefccblZfeeeded
会议	bcfgbckifdaibddafgiibbXhg
会议室	dbbidciclddjdhbdghkiddaid
会过	dhigfdajgdeidbpbdfecbcjbc
传	igdagbhhjbdlfcfigedeefjcd
传了	efedlfcckfdmdfelgfbedefec
估	eejgeghhfhifdZjeffjkieicj
估计	demhegcffhhfeZkffhkkefddh
估计D	ehekbfbifdhhdboahblbcedcc
估计没	hgjgfiddclcdceccdgenheidh
但	cjchgeefmZmellnjkiiajdhek
但P	fkiaffecgiefjmkeekedfdhdi
但他	ekdfecddldleickidiededefi
但得	dmaidedblfdcccmbekkffkdce
但是	cbgjfeggkamhjfjkifggiedgk
但是P	gdigggeekeiflghfehhehfgid
但是要	ehghdfdgidmddfjhhaedfdbgb
但要	ehdidedaochiZbigkbfdddgjf
位	hlbedYighdbZhkXigfekaZkaf
位一	dieicdgambkeigdeeaedeckfb
位图	fjeeefddkeZedfecfbefecgff
低	dakgaibbgirclZacckcckdgac
低0	fdbhclcddkndfdcddmedeceed
低M	edghchbdhhlcicadcdchedddd
低了	gdfbekicfioeidcegjedhhdid
低价	fhjcbjbaihdbjdcdhgffldcfb
低价中	feccclccekndnfefdedeneefi
低价的	gemcfaebnZcfceeffdgfhedfe
低我	gffffkfehioeledddegececee
低我们	gffffkfehioeledddegececee
低的	feileadekdnekgdeeeehjecfc
住	ZcZkfhggeighgZecfdhmbYehl
住了	eichiZYkecggddjcigifdeeaj
体	hghdbYggiZhechhecbfebfkZg
体的	hhfffgddkegfddcceffffeaie
体验	eandbddhiZceeedecafdegafi
何	ajdabjgcejcbhbZdecjjeehdd
余	dhgegZcfjbebZkgghfiZdmjZf
佛	gjbcgcgfieccfcaldfdcebZci
佛山	ggdegegfiddcgdbldddcebaei
作	gZffilcjfdhichkZffakefdgk
作社	hehgdcefkdkecdkficcdfcbdi
你	fhbgdbhjajjdljeagohkeZhii
你们	cgchhdfiZmidmcXcipbneaemi
你们的	dagjfeiidigehhdehmggedgjd
你们跟	hkbcfedekedfjgfhfefcefeeg
你们这	cjfeeheZekddhbdigngieeZib
你别	bffdadkambZffjkdcYkadcebd
你看	fjdjegcbldhgfhdcibebedfdd
你那	dggcfdifidcggdcbhedccfige
佢	hhZgabgboZjdbbkabXbbdZZaa
佣	ebdhfjieeimhgfjdgjedeeced
使	afheekadihaelbdfblbfckgjj
例	gkggYZbejffgaacfhjbbgjgac
供	effdegefidbgjdghfiehmbgah
供应	deechiffghfegdiifkgjibcdh
供应商	dffbihddhhebgdhigmglibceh
供应商R	flhbbedclehbnifdedccdfeik
供应链	hgfdgidhfghfefghebedeedeg
供货	ecfkhbbkeaehkecXggdfheebm
便	feehbfeefhpcjdjcdgggaechf
便宜	begiegWefircldkdhghgZbdfd
便宜M	fchhfgeejenffecheYjcefeed
便宜一	eaefiiebbnodffgdencicbedg
便宜两	gbimdeefghmfefeblleeffdff
便宜四	fddifheeghlfdfchfefeffied
便宜点	ehfffhefkchidekhfadfghgff
便宜的	fcigdgbdhgnfodmdeYedddjfh
便把	edeejejghefddfhkfdeefdgmh
保	dadkfchhhbfieecieddciddoj
保P	edcekejdcleeefeefofeeehmd
保三	fhekdfeekdhhbdhhcfidegnhe
保三级	fhejefeejfggddhhegjdfdobf
保不	ehelgbcdbmadlejdecinebceg
保不住	fhfmcabeckbekfjefcinfbdde
保住	fdehkcckdaceeeeeeaeaefidj
保住了	fdehkcckdaceeeeeeaeaefidj
保修	dgcdjeejfcddfdedjafceecgf
保养	bjbbhdehiZcbaecbeZdcfbXkj
保安	lcdedebekefdfeebdbeefcbbe
保密	fchjaedbmdcneedeciggddbcd
保证	gbihdgZbkebbedhjfYgfkaeda
保证金	dcjafhadifddcddhgdhckdfdd
保金	gffigfabkffifdemrigedfdXe
保金D	gggdmgcejdhagfhllaeeffffg
信	liYfbbeejecghhfbjdhgcckcf
信了	bcjkccjhdidjbchcabijddccc
信创	elceeicehggdbhhceafcdgoch
信发	fifcdbifhgfeeeeffffkffggf
信息	diifacggjZfeejigdefbgfmdb
信息化	dibcbhihgfedgnehdbdcfeYed
信息安	elkcfedfjeeefdmffZgdeeofg
信息安全	elkcfedfjeeefdmffZgdeeofg
信息科	djgfgechgcghcgbedffeeingf
信息部	cgkdgcbficedfifieffgebkfd
信息部P	cekehebdldedgigiegegecgcd
信说	dcdkdhcgeijnhdeedfmefehde
俩	ehfafehfkcggfZXZcedgbgmhi
俩月	hmcYhgafkdihbaaefedigelhZ
修	djbVhgfghcZefkfYdfgdcWbof
修不	fdecldjedjdfceedgmhlfddnd
修了	cbdclclekaeefdddkdicdcelb
修好	ebcZodcffhedbccYhibddccph
修好了	eeeblfehkaebdedcfZddfdcnd
倍	cifgkgalchgbbeahbgdccgccl
倒	emceXdeehdgcehlbggeeccakg
倒了	hjdecdehfffdaegagdebfddgb
倒是	elfgbcZaleifhjmeggfgefckd
候	bhaehckhefZdeigkhdhhgdgfl
候能	ekegdebjgbeeddcdcdeZebadm
候选	dddkgbbfjcdbbgicdecekgcee
借	cifbiccekZcccghccZdcdsbii
借一	ejbeeehfheefhfkddefefkafc
借了	dZjdjebanafecddbeafdepfjc
债	efeffjhfjeeedmhdfaffefefe
值	dbffjckcgicdgedcejcddihog
值P	dbbemeeeigeedddiggedecbne
倾	gXlfZaiZobkbgceagfejdcfbc
倾向	dblhcbZcmchchdfdhgekdchdd
假	feWZaZqcnadbZjggebbZgfacb
偏	aamegdddbmedmbjfblejgcpkb
偏离	eegfeieffhgeggehfcgikdmff
做	lgggbgUfificechfeeddfglgg
做一	efjeffffjfefhfcgfjheggkde
做不	icciZkafggnhiaheddfkbgiab
做不了	gbdfanbfhfhfhaheebficejbd
做不了主	iehidYehiZhfcblhebeffgZee
做个	dnceeeefjdgidehefjgdcdgcc
做了	aejYjlYckdkafgcegcdgcfkfd
做到	dfgfbigjegajidcffYcajfhgc
做完	dalciccgjcdYecdeebhblmjne
做完了	dclbhdciegfdedfccecclkjlg
做得	dieghgdidhddehggekgcecfcl
做的	cgkgcdchheiebcbgfiecjbjgk
停	YifXblgVglabdjifegdkebjeg
停业	ejedegcflccfgccmeffceekdg
停了	YcgbiieZhjbaZlfWlgfkgaali
停产	dlccgbcejfgehdlhccfeeffgd
停工	ebedfekdiedddhcmhmfahfbbd
停机	efdhfhaedjdiedhcgleigdfbc
偿	ggejdeeihdcmidfafgdgfdccc
傅	adicjcckcgdfecbcckgbelfqe
储	iYldiicgdjifcfegfhjhjbick
储能	fckaiibcjgkifcbihfihkbhfd
催	aecimYcandabbdflnmkcfdfgW
催了	dbcbobcacmcZcZaZpkbfcbcjZ
催得	cibldcZbldadibclhddgdhmac
催得紧	dgclbdaclbcejcdkeadbeilbd
催款	gffbnedZigafbedZpiebdeeZd
催货	fefdldfcelddbfenbhfcehbcd
像	fgedjbhegheaheaYgndZhiima
僵	fcgmebccjfjdZcjceleccebed
儿	difeeXfeggaehaeblgilbihcd
儿子	ffchbbhgheciecmdcjfbecccd
兄	ifdedjchgedelebiekffeffgf
兄弟	ifdedjchgedelebiekffeffgf
充	feghcchdiejkgjeflidacfjhe
充协	eebkefcbkegocedhmeddddZjg
充协议	eebkefcbkegocedhmeddddZjg
充电	iedfdcjgifjchedgbkfbgdZie
兆	ekcihfdieejigbjhdgdicgeff
先	lpcdYbYfkcdefhggggfmhrcbf
先上	YldkZcYhgckdhlhfcahaaiYbZ
先不	eledchZaelcdehagcleqcYgfZ
先付	edgfgfcclfaedfchlimedidic
先做	bjgbcabdjdehchfbclebighcd
先做个	elcefefeihcfehcdgmfeeemfe
先出	ffjeefffickhbhchdcdcededj
先出个	feieffgghdehbidhdeecegggh
先别	ahdbfembnafeeijnfYhegefcg
先到	egkddfdekejcmhhcecgcfjeff
先压	ebblgedddkkchffehofjcejee
先去	jgfedebclceffhZgfdhccaZci
先发	lgbjeeaelcfcbefjidfccZcec
先备	ecieidejecdfdchnebjefdbed
先开	edejgfbdkcihbedbmcgddccdc
先打	kjdcceccmccdddbdfcfedmfci
先把	kgbgcdgZjheddhZbehgggiacb
先报	dhhbcdidmbkelhlceYebcadek
先报个	efkdefefjenfehefedfeeddfi
先报价	gdjegfffiflfnjgfffgfbfegd
先拿	Zkheacbifcedfhkalicecmieb
先拿一	cfjbeedejdddcckdeeedenfcc
先拿一个	dgheffehgdfecdkeeafefmbee
先拿两	fkgccfeidiieeefbfleefneee
先放	ghiYbYicgibfgZeedjdkeeebb
先来	dkdbcejiffcfcbadeddbjmhch
先混	jeffffffiffdlfeefdggfdgef
先混个	jeffffffiffdlfeefdggfdgef
先混个脸	jeffffffiffdlfeefdggfdgef
先用	cffjZjZgekcehhZabichfkdgh
先看	hlZdeedbmdcgdbeceehcgkhgg
先看看	iiddffdejecefceeebecgiehh
先签	ecakbjcajkbkmdcefcdbbgige
先给	aldhbeaanagdhdZaiXbdikfdg
先给两	cmaccecdkdjfcccddbegdoked
先装	dekddfdekccfacjbbhgbekfcd
先认	mccceecdjegdfgcdeedcfbdfe
先认识	ldddfeddjeeddgdeefddecdge
先记	ldeecebdldegheeceefdecbde
先试	cfkffcbelYggbcaigVeairdde
先问	clcaheZclenfeabffigcddaih
光	fkdXgmWhdhgebhdfbgbhfhmch
光了	cfbbblbYbnadbhbcdlemdbYab
光模	gihfggfeifgffffhgcgffjZfe
光模块	gihfggfeifgffffhgcgffjZfe
克	fhiefeaandgegbfgccecegmcf
免	ffhhZiYZgllinicbbhekdkgdb
免谈	fiahcbbcfjlccjiegneceeebf
免费	gdkfbicbiigimdZcbeemdlhgY
兑	fadkheaafiYbbcdbqffbddbcd
党	cbiebcjghdaeeerecbcdkcccc
党委	ccfdbckbmeZdfapgdccdiefdd
党委会	ccgabckbmeZbgapceccejecdd
入	bgmZhhYgiccfglajjdfbifjYh
入围	dbpdfYaZpbbfhaaidaafngcdj
入围了	femgdddekeddhdccedddjeeff
入库	ejgbdedcmchdgbaedhccefhcg
入账	ecibmdbanaiegbccnbedcckdc
全	bffbjcefckYgjfgkciZpfgkgg
全员	dafcccjhgceededcfbfdfmjee
全年	eeccjjckfhcnbbabcaebdicfe
全换	chcchjZdhfbeicijgZdhdfifb
全推	fedjeeeedjejeejfhnfjffefc
全是	hiechdaagidhmdabggeZicilh
全是R	fjbddfccldgemecdeffbcddfg
全款	fdchjeaigZicebbZpWbahaabY
全部	adWdnejfhfcebddpgkemeafkf
八	gjcgiZYhehqehgfjdhfijamgf
八个	hdfdihgcjgndhcicgieZedjef
八八	febcmbdidhocficddichdeaie
八八折	febcmbdidhocficddichdeaie
八十	ilfcdebekbbaefbjeZceeckgc
八千	fbejdieekdnjidbceZdggedic
八台	fheifgeiffgigedffbefhfhdc
八周	ebjdhecclcddddeogbfddebee
八成	dhehhdebbmgjihhZjlendeial
八折	dZYilabgaltbdgacaoajccchf
八百	fjcidgegfhkcbcidhidgfehee
公	hheegcdhjbefeejbhaferhjbe
公会	dgjfeechfdfcdapcdcbcidjcc
公分	bfiacdhekebfdddcdffidkpeh
公司	jeceffdcihffgbeejdehcdadd
公司不	gegifggfhgdkjcbfnZfjfffgf
公司的	hdhhgecfkdikbgbefedfhdigh
公司签	gfgkfgekdfhdeeeefgmeffhef
公告	fjeajfbanbbbhcdegcdZtefbb
公室	jhcefehdkfhgfeifghfhhdadc
公室P	kfcfhfcejffggfkegffegeced
公开	bkgadbefifbbZjgccjdaljhie
公开招	eldcccZdldcdcigeecedpgjfg
公开招标	fkecddbekeddcbgdfdeemejfg
公斤	ciaehdihibfdhidjiafcaljbf
公示	dYfglgWnccggbbgaaaeepebbf
公章	ecdoaeadjdblhicefcodcffac
六	agjhedaifgkddfeliciYhdlji
六个	chchgchdjedegeahlcefbehkj
六十	fgidicbgfidgihacikifidfgb
六千	eekeidbclcmiccdbhadddbjdb
六台	dghcidbigcefcfdngZjfkbgbk
六周	fcheckcdfibefedqefeceggff
六家	hhggbdcigZfdbecigdfdicljd
六折	gfhgeeedlcldgdjdhadeeedgm
共	dfebjdfjebjeghgehWkdichgf
共0	dcddidiifdjfhabfecddccdhb
共0个	ffdblebjdfkggbZgdeefefhfd
共M	djibgfZfjdikdhfciefdaegbe
关	daiaamhajgbeeZnfacbkddjke
关了	cjZcZkeZelbdZkbbeiekdcgja
关系	hYceafmgfhecgcZaeZdZegYab
兴	gjaedXkjajdfcZbbdgbZeibbc
兴趣	gkbabZiickdccbaacgcdciZcZ
其	ggggebgbnablecjfghbYcbgfb
其中	eihiccefjadcYhZbdZedcdghd
其他	hcijccebndfnhcfchdebdcdgd
其他没	hdekbfidjeinddabiagefecdc
其余	ghbffdgcldbgcchefbedgekdc
其实	dghdhgggheiciemiilccgedee
具	hlcebdeidekeefbgcggaamhbi
具体	fkcaachficccbhgadbecddefg
养	iiaafddfkZcddhbcdYccfeZjj
兼	fliedecdkeefdeeeeefgeinde
兼容	fliedecdkeefdeeeeefgeinde
内	echfiadamdkdiiiihdghidjga
内定	cblaalZadkbdncacdacjlecde
内部	ZfjfXXjgiecheaibgdaddigZc
冇	dbbibijhegedgeccliegecbbb
册	nheaYZdbjgadebYfbfdcZfWab
册子	ifidcbZbghbdjecbfheacdadf
再	eeflbfeegfjZcfgbekdkcjhhn
再上	dkkbdecjfccecbhjdYddgZden
再不	ddfhladeanhfgcbgfhdnehgha
再付	fdelddddjfdfdddYocebgbcbc
再低	gefjdgdehhlefeggflfhdebfa
再便	fdekdeekegkdbdjdigkcfdbdc
再便宜	fdekdeekegkdbdjdigkcfdbdc
再出	ecjcjedchhifbbebfhekdbcld
再加	echljebhgdZddZbZeaegdbbij
再去	gehefcjghbheeehhdfbdbbiha
再少	fcbmdedchjnhedjgeidfeedef
再开	ehdfjebieehkejhecgeccjddo
再想	dbijdcabjfnefdbdcdcgecdcc
再想想	dbijdcabjfnefdbdcdcgecdcc
再打	kXhgchdZlehdedYadjafggadb
再找	jbdahchidhgfZfbdeZfjiddbd
再有	geeelehfdkegefffjogpgfcmd
再有一	gefejfhfeifgdfgfjmgogfcld
再有一次	geffjfigfigggggfilgnggdlf
再来	djcagggdkbbeYkakaihZddlbb
再来一	afeijcbkebZdbibkddccdiggj
再来了	ckeddfdeekehbfdeenedeeddb
再添	eldcdecmdbbedabcfYjdecbbp
再看	dhgYcegbmdhddfkdcgcidfecg
再看看	cggZbbjdlbnegcghedfbebbfd
再签	geiggedhkcgdgehcaccifkfje
再算	gekfgfgiicggdeedfZgffikef
再约	ejadcdkgfgbdgbbbcdaYcbaad
再给	fcgjdhdbhiechcdYmlekegaeh
再考	cgaichackfjediaccicdedgch
再考虑	cgaichackfjediaccicdedgch
再聊	fkgadefelcehhiZeeacaeddfe
再联	ideccifbjghefeedeccgeddcc
再联系	ideccifbjghefeedeccgeddcc
再让	fddocddedkrddchakniiiZYgb
再让0	geelededghndeekclidjecade
再试	jchcfdgbliegbccfhmgcellic
再说	gleaZddcnaXdcfeiZiZgejieZ
再调	fclceeechhchdfecgjfecokde
再谈	biehegYghfqdZefgjfhZeccgh
再这	feglddedejmeggeffifjgidhh
再送	ehfchifggfgfgdfbdmjdefhci
再配	emcdbfclcdbfehecebfhfcabm
再降	feZjfdcbejjhidfhcmehecbdc
冒	lgaiacYfhgabbcZcfldbdabab
写	ediidbidlbkrhbbifieWifilf
写0	gedkdfeekdhmhfdgdageeeggf
写三	gfglcgefjecndffecbfffffle
写三年	gfglcgefjecndffecbfffffle
写上	eedgjeejefcmhfgdfcihfegcg
写了	jbjbffefkcagjdcdiYdcgbdkb
写得	ehhdgicefifadicddkjecdhcd
写清	ffjkdfcfiegfefjihdffdeale
写的	geibiffboaffhedjfffambcdd
写的是	ddieiibglckeieejhcfcmeaif
写进	eedoacafmajtfbZgkddddgbhg
写进合	geelcgedlchohfaglacieeead
写进合同	geelcgedlchohfaglacieeead
写错	dcgYccmaleiXaabYdfbaacjYa
写错了	dceaadmbmcjZaabaaYbbbbjZb
农	hegkdcZfjfafbedaanjadclhf
冰	gfZakbikfahbeZdifhcZbacaj
冲	eadkifcbgjfchabYddmZegdld
决	akegciecjhdfYdpcaifjfdghg
决定	dfefblcdijgfbhnfblghhdbci
况	fkebgeaehgcdbdfechjjcdmfd
冷	fjhahfVidicdidYldefdfghgl
冷库	fjeheebdmcbefddldYjeccice
冷柜	bjZZjjclZhigifcghcceddfji
冻	clcabcjefhcbZmeiedejcciad
冻结	cjcccdlbghbcbmgaggdhbfadb
冻结了	dmacfajdifdedibdfjfededed
净	gheahgejdgcffhbfdddeedhcg
准	ckjhXcbhfeghfjidbhhjgfgXf
准备	eikeYfaffhdbikcgcZhkjaaad
凉	cbihcjfbaofbhbccbeipbgecb
凉了	fekdhdefbmifcddffbfgehhhd
凌	fihgfeeejegfmfeffdejdgcee
减	ddhggehgbkhdikahbhcldjkjc
凑	flajdbbZleckgndgagdckddbg
几	jheiZadgfhgbhcZmZicZeihdZ
几个	bgfkZehhdichgdgZdhehdkead
几个点	eacofedfckkfdfeedlfefdbfi
几句	idieeicdgifefeddfffdgebfi
几天	ZjfedbgancfceecncTcXcgcib
几年	mecbcdbcmbcenfddddfcegbcd
几条	dlfedecdgihfgedcejeefelde
凭	ebildaadclkemddbgheaegZda
凭什	fbikebdeejieleebgefbffaec
凭什么	fbikebdeejieleebgefbffaec
出	dfhdehbdifgghjcfgfgiihmhb
出M	gecggidehglhgibhcagcdebed
出一	dfjhgdcfhfgikdagcebkbfgdb
出个	dekfddefibjjejbfhdfacejeh
出了	afkihdafggeieaZbejfZcddic
出价	gchieddekeoihekdegfedeage
出去	behdfhiaejdegeYebfgrfebdd
出去了	cbgfhhfchhfecebjbgcohfcce
出合	fdijeddkhbihaeababYeeicec
出合同	fdijeddkhbihaeababYeeicec
出国	eeaeablfibdjaciafacjgcabc
出图	fblddebclddgdddmddedcboee
出局	febddpecboedeajchadjjhbcd
出差	ifhecdeapZdfgbhbbdidbeZef
出来	ehicegYhfgibjeagdkifjdjhc
出来了	gfhajeZhgdefigdcgjhelggag
出结	egkbdebdlehddcdgdccdjljdf
函	aandgYfZiggfiecWckbcqZgjb
刀	eckfgedcmckdjfjZhaeecjXjd
分	dcjhdjZfejkiejikkjcenkhdd
分三	ecbiiebekYZnfcemodbaabZcY
分三批	fcdgifeigdejicdnkdeeddbed
分三期	gfencfecldegefihkbeeefdfZ
分三期付	gfencfecldegeefhmbeeefffZ
分两	bdilfbahffghfjZqglbeihWdb
分两批	ecdmdecbfjeegcdlclfgcfcdc
分之	ddihdhfYhiieighffeedegdee
分之二	fifhehfeghffffjcifhfeeaed
分四	gdfjdffeghnfcebikgedefaee
分差	ffacenedblgekiddedfcpdZfe
分成	dfihddfhfendgchciifcdgadb
分没	dfcamdcjcggmakfbjfdZkdcdd
分第	efiecifbekadgdaddbfkidade
分管	bhifcchghcihcjmgeYhgfdece
分管P	ehihdcfdkciieimagaihgefbf
分钟	jdcdggceeidegfbbejgdgfije
分钱	efdgcicbclifceegeieaeebef
切	eecdkhghdgdYjZhnZdcjZgdkg
划	hdmbXgeeghjfdfhkdgcZkZfec
列	fmacfYccihgibsifbieahejZc
列了	dmbegdbfjccdakcaddecceicg
列进	cmdeedcdfkefdnbeekdejfged
则	dfigcabciibdZfnfbehbdciZd
刚	ldfaiebghceijihdgbeZjcdfg
刚出	cceeidgdkfedfcchejfhndbff
刚刚	gffdkgdjedfmehbbfagceehce
刚开	ilbebbgcmchdjcbecdicccbfc
刚才	deedcelgicaecccccdedgdkce
刚把	gcmdcebdkegeedddfgedddcgg
刚接	igegheeegheehjjieafjfehhe
刚盖	bbccmcbilbepbcccccdedddcl
创	gjagihZejeedbifcddhbmfjbg
初	lZkeYYbYqYZgXdbaafkcchcYe
初稿	cdlgbbcclceebcbheZcdfcbcd
删	ccijbdhbdkbibdibchdkffecf
删了	defgcejcfichcejccnehggfdd
判	gfghcfcdhgiddgiceacbkfkbh
利	cibodaYgehechdYcmnfgcciff
利润	fdbmedbcfknebeeecmfceebeb
别	ZcbgVlocghbfeifeckeifekad
别人	ZdbidkfhajgfffcfficdebYam
别人家	dheihacjegjdgddbegdgehafk
别再	dfaacncbbnZfggbbekcecbgca
别再来	ckeddfdeekehbfdeenedeeddb
别再来了	ckeddfdeekehbfdeenedeeddb
别发	cbecddmbmbcdcgbmeaecfbgcd
别家	YfehajcZdkgbiYZdclbjkfecc
别家了	ecfcflgedkbbmddcefejehhfd
别家的	chhfehbfigfcgfdegiehdddfa
别打	gbaYabncmabebjZbifbbdaabe
别找	eaddegmdhgfdeikdfdhgkfdee
别报	eddicdiiiehjbdhddZdhddkdc
别浪	hcfcfjdedkefhihefnfjffhef
别浪费	hcfcfjdedkefhihefnfjffhef
别浪费时	hcfcfjdedkefhihefnfjffhef
别的	icdibgddieYldgefehdifjhgf
别的没	gcekdcgekcdlceggfhebdbhcd
别的都	feeigedfiebdeedjigidfeehe
别跟	chahcghcfkdicedZcddibbaZc
到	ibcgiedgfifgjddlgieiefiih
到0	afZkadifggjgcbefmegkehkig
到0,	ebjegekcdkegaekdfadmildee
到0天	feekbiccmcafiddkoYfcddcgZ
到C	hZgdZdkcjebgeiYjddcjdgied
到C了	gffbicfbjeddidbndgehhfcbe
到D	dfjiaXhdkbbeeYgdZamehkebf
到D了	bcjldcebnbbbhdhgadjZcbfcd
到D再	dgfaicgdkfdedgdjebdeefbdd
到M	defhWZidmZpdgdgXbflhmfkha
到M了	fdejbcjbmdbilddddcedmiaee
到M就	ghdhffddginehcdddhoihdiee
到P	iehibhZahieghboclifaigbZe
到一	kiZfgeeefjickidiggcgddhkZ
到一个	kgeedfdclddegfebdaegfckcc
到三	egigbedghbbdbfenhWhjgdehb
到九	fdekjedfgghghfdccbkihdlfh
到了	fadbqYdhhaenegYgjXbfZeeck
到二	eidegeicldahhhejdcfceejde
到五	ffejdhfhehmegghgedfehdiec
到他	ckbfgdeflZjggeakcfcbfjlgg
到他们	bkaghdegkahcgeakchcdeflih
到位	bkckacZiefkdbhbkhicdachbb
到六	dhikcdcembhichddhYgdichcd
到厂	faieddiejeleddjbfcffedcde
到四	fbbihfhdhghdcggggkegddkae
到场	egdghecbmddihgclacedfbfjf
到就	fiedjdeeekgdhecmijbfehdfc
到底	chaegkcdfkldkhcddldgefaec
到成	gdhffjddhimegedheheddebed
到成本	gdhffjddhimegedheheddebed
到我	edhjhbbbgifciccZcmhagdflc
到我们	gdhjcccelcfejedcefichegee
到我这	dgfdkeeeejdfcdeeemfeffeme
到手	edcZeaknZaenZbcaacccnedfb
到最	dbigegcigdgnfbdedfcjdcdbj
到最后	dcfidgZifegnfcdfaedhideci
到最后一	dcfkefahhahoeefgcaegiefcj
到期	dhZehheakeecleaWcfdichaej
到期不	egdbfhagggecideehneifdfcj
到期不续	eidcZibiggfcjeffekeffeecl
到期了	eaehiafdjecccdgdffgdeicli
到期前	gjcfeagcmchdhffddbeaeeeee
到期就	fgeddkdfhfefgdfefahgfedee
到期没	edddanaedjgekeebdbflfegcl
到此	dddcdlcdcmedfcfhekfmddbfd
到此为	dddcdlcdcmedfcfhekfmddbfd
到此为止	dddcdlcdcmedfcfhekfmddbfd
到每	gfdmbdcekdnkfdbkafcgccaic
到现	ehfajffeZnhfecZaiednibckj
到现在	fhgajdfaZoggadZdijdpecdij
到现场	ffdehidifegfjedZeZfcjddke
到的	mdgehbaclfameghkeehfegdXb
到第	bakdibfZobfiecekidcZkfjaa
到第三	dahgicgehhhkcddkjfecheecb
到财	fcjdifedjehfgZgdkdffffegg
到财政	fcjdifeejefffZeejdfffgehf
到账	eiddhcafjYfddhdbjbeaZdgei
到账了	gfffkfeejbgcgdhilcecceedm
到货	baflgadedlehjabjjmfjbZicd
到门	hckacdgfgfcgeecidieegddhe
制	ikagdecjfcddijagccdelkgch
制价	fghbehdckgbfZkceebeenffed
制在	ekfceebfjekgjkdciffhgdhef
制在M	ejhceebfifigjkddhffhgdaff
刷	dabgihgeifcbebaiiedieeiga
剂	egicidhefhdhgcdcdhfZbihji
前	lgdecebigecchgdmfjnhhZgch
前R	hjeefefejeefmhdegbdehfahe
前一	fcgifchdgjhchfgjfkkghcYdc
前三	cahbjkgdejccaegcdcecoecdk
前付	gfggigfdjfhgggfZjdfffffff
前台	pdacbeYZjhbcfabYgjbheabgc
前台说	kcdecgedlddegdcddhdjdbbdd
前必	ejedheceiffdbjbjbgkecefgf
前必须	ejedheceiffdbjbjbgkecefgf
前把	cgkdfddhffccbihheglfbfhbb
前提	feclafcchincfgeidikedcfif
前提是	feclafcchincfgeidikedcfif
前没	iejcefcgjdheeddfeafefedfe
前的	gcifdkZgckhfbbadgkcmggcgj
前要	dfffkfbbmdebedblhbecbdkbg
前面	bihdeYfhiccikgZibdcgeceZe
剩	ddhleYdelbZdhfkihcihiedaj
剩M	fjfhffecldggdkfceZceeefec
剩下	eeciidgghfcdbahkjfgggbbfj
剩下的	fcdfkedeihbfdbhejhcidbhed
副	difjaaegibhidcohggeecdfbc
副总	ejZkabfgiafhcbmigcZccdhad
割	cbfbkdihidcddcdjdbddbiYki
力	ahgcigcgchhcgfcWffcfeilke
办	efefhbgggdhhdknedjdghccjg
办P	edfjfcejdfglhghiffdfbidfg
办P说	fhgkecefhfbigigighfgiffdh
办事	eefckcfdkdceggbdeeeaeedni
办事处	ebfdkdfekdcehgZdefebeeeni
办公	hghcbdihgbgddZpbedcdgbebf
办公会	dgjfeechfdfcdapcdcbcidjcc
办公室	jhcefehdkfhgfeifghfhhdadc
办公室P	kfcfhfcejffggfkegffegeced
办法	dieddjcgeihfbkcedlgbedkdf
功	bbjdkaeidgcigfcjhjaebbaog
功能	cchfibhchigcfgZYglbYbdZoh
加	pYeicYdhlYngYcejeWcZfbjce
加0	dhjeeeajdedcecdiabddebfcj
加一	gckhedccjfdkebdgfeecdbkiZ
加一条	eieiefedhgbmcdfhhfddeeabc
加三	fcdkhfeghejjehhegcfffdade
加上	oYabdbdapZdgfZYZbbdabbbdf
加上了	ocdedeadkdedecacebedfdebd
加两	hdhfkdaghcdfbbcidceggZcgj
加个	giggfgfggfcgeifemghffdidi
加了	nbdagbfeoXdebcahdVcaebiga
加了C	oefecfadkedeeegeeefiefheZ
加了微	keffffdekedfegcdeeecfdbee
加了微信	keffffdekedfegcdeeecfdbee
加到	hedjeedfielfadfcifededgjb
加急	fhckaecckdpebbdpbcedgfdhb
加急费	gcfmcfeejfofcdencfgeffdgc
加我	idfdeehcmbhegcaceZdcmfcef
加我们	gfjggffdjfjfkeedhfcfnegfh
加的	occcccYckgbdZbghbXdggkbag
加订	ecfkhedkcdllceeZddfhedadn
务	eeehgdgigeejcdheneceeffii
务P	defffegghdbncgfihgeceegec
务P说	fcdgidgigcdjicbbmaggfgkhc
务不	gffigfdcekdabecdjnhbfedbf
务在	dcbnddbgibaleeZhgadcdhfdd
务处	iehgdecfideedfjcffcehhbcd
务把	eidecekblfbieikeehfeeefef
务改	gffkefechhfldhgdjheefgbfe
务要	fdjgcegdldkgdfeegZdeddkcc
务说	fdekhebahiihbbecmkcbdhcbg
务说D	fdehnfbcigccececlgddehdch
务费	edfhjdciehhdZdidnideidfYk
务过	gfdkeffjedimgeiicicfefdgf
务部	hdhdhddcigkiddbfdaddeeche
务部P	hdjbidddmbjjcdbfdbedeecie
动	bkfecfbgkbfgfiagbgbhfipfj
动了	ehkbgbcfhfbdcediddcmdbbdh
动心	djdfdfekcfhdfcgjebfegeZed
动的	ijddefdamehdcjcacaedfclee
动静	ffkdbbdcghehbfghefgkdcfbb
助	ddgefcjcjfcecibifgdccighg
劲	egleabYmbfidebgbdhdldbhfc
劳	ejdeZckclgefkddikeebgfhda
勘	ejmdadcdldheefcdhbdeckjdd
勤	ifjchZdajgcekidfdhdaidfbh
勤P	ghcejfdekddgdfdjdbfedegei
包	iefcajcfjbkhihgdeheenefke
包价	dgigdbbhhcigacciabfdbdchh
包就	gfejgggfifjfeffnfjggffdge
包装	fgdgjdfcfigikbjZiidcdcjkg
化	YhiXedgkfehcakigagccainac
化部	cffZaeihgceddceaeefjehkdf
北	hcjfcaghehbefgflcbcdjikZc
区	gjeaYhgkffcddmgbdehiegeci
区里	fhbgcfjifgZhdkhbdjidgcfdd
医	hdhiehfdkflghigdekhehegbe
十	bkidfcYgiciekgcogdgfklmeg
十一	fhficgZejdihneifcakbkakdd
十七	eghgffcfhfgjgdbhceejgggge
十个	fgfegfaghbeedhbYgifccmhgh
十二	dfdhigcfhgejddcehgdagdjcl
十二个	fihgcgedjffhecdijefecgihf
十二台	feddlfgejeelghfbddfecdbZl
十五	gdjgebZenYfffialbahdkhiah
十五天	dejfgecdkedhhfcjbbdgciZde
十八	dhgifdbhhbndfcbifYhcibgjd
十六	eghhcecgffifcdfieajcjhhda
十几	iehcgegcigeflbdcefegdgihc
十分	dhefkeheejffffedhlegeghlg
十分钟	dhefkeheejffffedhlegeghlg
十台	cladhdZghbafgkkieffbbbghh
十四	fgcjhhdcgkeimedjdjgiegehj
十多	eheefifcdkghgcdaeYglfceic
十多天	fejeffffdkihcfeefcimfedfe
十天	aXoicdWchhmedeelkgfhfgdeb
十套	feicjedfieljeddlifgfjdjeh
十年	fmbbaZcemcbcldfecldbcbibi
十来	ffjddedbmcfghggfeegkdfddc
千	bmdidaXejbljcjchfifbghiea
千二	dgdhjdakdchdikfckdecccbdf
千八	ehjdbdbhhdnekdebebfdeeadh
千六	fcmecdcdmcocccbcchfdgdfdd
升	dcdZmbhdkeYghkgdebfgcfemc
升级	dcdcmchehhbhflhadeffdbYne
半	Zcelhcfeblkdifhhkkbnddgoj
半个	ccifeXghgefecdcidddjglgYb
半个月	ZcibgXghffdebedjZedjglhYb
半天	eedkiZcbejobbafdZldTccYnd
半小	dfacmbhjfdYiZfhecheYdhinc
半小时	dfacmbhjfdYiZfhecheYdhinc
半年	dddghiggdjZdjaibkbelgdghj
华	ahemfYdelbjkiZfiaegbdjgeb
协	hbdmedWficiqceWejcedeagij
协会	kfcddebcleeecdadefdedgYfd
协议	cbfmddYghdipbfYcjddegahjk
协议签	fdihfeeekdikdgekaddedejcg
单	bcgdjgdlfahggdcnefliadgcl
单D	fdlbffeifdichejegcjehdche
单P	deggeeiffhgcddhkchdbhcacc
单一	dfidichghbcheecbdgdckccjg
单一来	dgjfgeaghbehfedddadckdadh
单一来源	dgjfgeaghbehfedddadckdadh
单下	eifdhedlcdbjghcedbmgedccb
单不	ejgfcbdcejlfbfdkcmeceebfg
单了	dbaaofcjgackabcjaXYabbiam
单价	cajjeZeghc0debZihifZhifei
单价M	fcikecZheinecedjeicdddchc
单价按	edgkhfcjdfmjeefjcfifffcej
单发	gbickdZdlcdacbcjnZdecccge
单子	ZcdhglegdigiiijhdecmdaYbi
单子下	gjfehgehhdhjddhgfalcffeed
单没	eccehjiddmbgehbdidefdciga
单给	ecibhdjejegbbcdbdeddjcfhe
单还	dedkcegcifgkehkhdZehffgih
单里	hibdbhZdlcddlcbbegecbcdcf
卖	hlXeeiVfcliaicaZdnaielWff
南	acYcfemaodffbgdkdaefeeddb
博	jbfabjfcmchhkfefibddbabcg
占	bjgbZYjbjfadcnedcecZkfebf
占一	ckabadiejebfgmhcededgcgbh
占一半	ckabadiejebfgmdcededddcbi
占线	fccdcdkclbdecdhbdbfcfcZcd
卡	dVdofYeWjiffcaijhleabbfhe
卡了	cddfgbidclbjcedbhqfcegdkd
卡住	fdilbhccfjimbfkdjcjkhgcci
卡住了	fdikbhdddkjjcfkekejkhgeci
卡在	babpfdXaleigefikdjhZdfagh
卡着	daanecebkeidZbimfkbadbkab
卫	jhdbbbejedacijhddYcjdbcac
印	deckbgdcldlkicgceZeccfkic
印机	eeeekfgfifhjfhigeffefdjne
卷	fgceichanaccabchbgbachcfk
卸	bbadiiiZigcdecbnkaehcZbaa
卸车	dddekehelcfgeeeoicfbeddce
厂	ejfabehidegehggihcbdccgcc
厂价	fhefcbhdkdnfiedZcaeedecdc
厂商	ddlleebejehfmfdffifeiffhf
厂子	fkfdehcehigeagckfgfefgbfc
厂家	ekdfffZeghcjhjbebkgbhbjjf
厂房	coadadaifcgednfbgbcmefhcb
厂的	bhbdcdkhfdbefcgaheedeefef
厂要	ckcdcfgdjedfdeeagceeeclcj
厂说	cabhhhhelcbfidklddddedced
厂里	eggbeahifacgifhgiabhccigc
厅	alcdbfhjdgbZfiaiaegdbhegh
历	ghcchcihiahegceccXkadccdc
压	afdkcbdahhZkgchhflabeilef
压了	fgceijggdjaeeeidkeegjeldd
压价	feekeedckdmehehdfadcdedfd
压到	dgbibcjfiechdbeiegddfcjZk
压到0	fhgjefcdlbadjffkcXfdehked
压力	ekadiddgdjcegddbfkfeedkkd
压器	gffefgjejdbdcgcdebfcfdofd
压在	fccmcecbmdimddkheZdhejbde
压我	ecbmdbcdhiidoecddjgfccbfc
压着	cdeijcgafjfcebjcilfjcdgbg
压缩	fehghgddkdhccjbfebddgeege
厚	ckcafcebhgfbdbaabheckcqhd
厚0	dkabbdeclcacccdcbbedkcpdd
原	Ygiggeakdejhefkceghcfijdl
原件	eckZmbbjfaekddbeicadlfYec
原因	ehgcgjecjghcdkfddjbbcighd
原来	cdefgdghhceghalecbdbgjdck
原来的	gedfhfagggghieacegdiijhcm
原来那	efjfebfhhedejdhdfZfceibdc
原话	ajZhceehegkffghidlfddbicf
厨	eegegghfhgbggdllemceefneZ
厨房	gdhhdgfdkgcieamjfldefchdd
去	jdddccjdhgggffgaedfgdgdje
去C	egcccckbkeejhZZdddiYemehc
去一	eiiefedcldfgejghbdcifhghe
去不	dgeghejgdjfhhhdfhgflfiaef
去了	bfjfajcbhhehfdffgcdejhfbf
去了趟	giidcibgeihchdeieehdggade
去了趟C	gijedeciffhdeddiefdeggbee
去修	egeeekdfhffedmegdeddeefcc
去坐	gdddgeiekdggaecegfeefdffh
去找	idbjfdebfjheeciceecmdgegc
去拜	ibhhbdfZfkcijfdcddbebbegc
去拜访	ibhhbdfZfkcijfdcddbecbegc
去现	ddfdfelcmdbeedfhefdeeghid
去现场	ddfdfelcmdbeedfhefdeeghid
去的	cehdcjhhehgfidafcjegcikdc
去看	bjYdeckehfdecgebcfdfcfcjj
去看现	egefefjdjfdfdhhefffeedagg
去看现场	egefefjdjfdfdhhefffeedagg
去看看	fhabcejcigedfecbdhcddcafb
去签	feckffbdleelahlbdfkegffce
去给	dejeefcdlecfjdjcdaidejhdd
去讲	ejecgeghhcadkjjegbdddgkec
去跟	ejhfeeeleckejfdjhbigeedhf
去都	cghchejejgcfjhedjaegeehge
去量	fkeeegfghfdfeiegfdfffeZdi
去量尺	fkeeegfghfdfeiegfdfffeZdi
去量尺寸	fjeeegfdjfefeiehfefffeZej
去问	ieckgfbegingiclghffdeeZdj
县	ekchdccdjfgedlhdbgdjcdgjb
县里	figefiefmbfegmiedaddddhfe
参	ekgYYbdiiZcciefYeWcdtchac
参加	dgkfeggfjfdfficcffdfgjaff
参数	dhhZaccgjaddjeeaeYdftZkbd
参数发	eigeefdjeddeddiehdfeYkpde
参数已	fekfffdfjegfdheffdgfifnff
参观	flbeddakdbccfbhchYdafgYfd
又	ZcYjobehXnfeedZcknhjcfajq
又不	fachcjcedkpdidbkbgeZeffce
又加	dbeclddjebdedddddcedcaicj
又打	bdelgdaghgkecgcjgffjfdedb
又拖	fhffbcledjebifdbgajifghde
又推	fieffefegkfiefhiinedgedde
又来	bjdbhccfgihaYceglejbebgkd
又签	fffdkfeijdcmafgeefhffeden
又续	eefckeeleadhdeefdbeceeebk
又补	ebcbodbmcYbabcdbZZcbcbZap
又补了	ebcbodbmcYbabcdbZZcbcbZap
又要	dYchnbagdlhcddgbmmdZdhacZ
又说	fedkfddZfkafabebkmindjegb
又说要	fceldedaekcffcdejlglfffec
又跳	ecdclekdblgfcdgcdneefefne
又问	ikcbhecicifecfebiYeceecci
叉	ckcbgdegidfdgcgdbbegdekhc
叉车	didciefhhehehdhfccfhegejd
及	fchhhegjedeegdenhbhcfdahh
友	mYecdgfghegjlgfhfZedeedcc
友商	gbifgfecigimqfgigehdfiigb
友商R	icefhchfjejinhfjihighjjhc
友商R的	egigdcaihflkleehebdickkdd
友圈	jecdfheffhefhdaghfejeccge
双	ZjfbkfZgjbglgdbgbgcgejpkZ
双方	eachjiajeciqfcWZYbejbcYbb
双方都	geffieehgdfmhfbdbdcdefdee
双签	gfgckffkcgfmffihgiafefdee
反	ZfgfjZhhZlbfaafffqgccjhkf
反对	bgliaeWaepgbdZjccodbfcWYc
反映	fcbdhgjeejdegefhdmefeibmd
反馈	bckfjcYkdfbicccbfgcidlghh
发	hZfelahdhffgdcaoiibfgheje
发P	bckfecgiedbifcbjcaecbkfhg
发P了	ceicdeidldbhheeidafecccfj
发一	dcdihegejegebefneeeggbibc
发个	jggdffchegbhhehdghfdgeecd
发了	jckdfdaegffbfgZidgXgkeXhg
发了一	lcdceefejecdhggajhfedceif
发了三	jcibgecehgkgeeedbYdhcfbcj
发了个	fgagfdjlcggcgcdZcdfickfic
发他	dfiffbggjbjdadechfgdgchcd
发公	gihffggfhgdghfdccfffmfegf
发公告	gihffggfhgdghfdccfffmfegf
发出	eclebeedfjhddefZejfhelebe
发我	ddeZdgkclchgdfbZmXfdfgddf
发我了	dgeejdcclcfhfddcncecgejeh
发来	dfehhcdgheibacedgdcdhcikg
发来的	jcecjedeejdgbecahifdggcie
发消	jZeiddfegiefieeceefjfdcff
发消息	jZeiddfegiefieeceefjfdcff
发火	cieekbbeanbgdedfhphdeeZjd
发现	cecdjajeejdficcmefflddged
发的	dbjbjehgdjijeeegfkfihgfld
发票	dcaekbhYijfcZdcZmjeZahbgZ
发票开	fgdcmecehgdcehecnjfeddhcf
发给	efhbecfaoaeiddajdfbbdcjei
发给C	feifhfbdkehffgdkfdedfeecl
发说	edbakjeelbfdfeebehhedgmjd
发货	daaijbebnbbhdfcjoUaYZZWhZ
发走	edhclcZcoYbcbdeqcZfZbidbb
发走了	fedekdbcoZcbddendbfbdeecd
发车	daaamfdejdbfcdepacddcbZcb
发过	ichhebXckellcffaefjhdhedf
发过去	hchhecXdjfljcfgaghhhdhecf
发过去了	bfgifdacnbhledbZgbeaeZcei
发邮	jbbdbfhdjeeebeecdZegdebdh
发邮件	hccdbgieiffeceefeafhedcdi
取	bbdfemegdhccZoXmgdjjeeadY
取消	cafeemdgdgeZanYnifcjfbebZ
取消了	eddecldcghedbjciiidicfbdd
取消订	ffehjcefdkgaccfnhidlffded
取消订单	ffehjcefdkgaccfnhidlffded
受	bddmYiZbjfjjhbZnbfcYbhccX
变	Zeijdbiefjdfjdbeefdpjcidg
变了	ddkicdfbclcdmdaidjenkfadd
变压	gffefgjejdbdcgcdebfcfdofd
变压器	gffefgjejdbdcgcdebfcfdofd
变频	ekcdceddkegegeggedfffenei
口	efffecgejcnbfcghdefbbgnZc
口价	fZffaigcnbnakcedfZhdcicda
口咬	gdekfeeeihkeddcfdnfeffcff
口头	chZjdafigdccZigdabihfbXeh
口头说	dkcifcafkbejdjfgcahdhdbhi
口子	fiedfeiejebfhijedfddfehec
口就	jefggadYelgckheedlcicjicj
句	mbdgZgcZfkjegfhhejbfgddYb
句话	ZhdfgkYZekgheboikkcddcbdc
另	ecgfeiihgedkiaegdcZeZXogi
另一	gdgjbicYhjejrdlbgfcbcbffc
另一家	caikdbbakfgarcnbebcdcdYgc
另外	ddhfighjcgaidcbkcecacafgj
另外一	edgkffddjfalnedeebfddebec
另外一家	edgkffddjfalnedeebfddebec
只	jbekZgeWmehigahidigbfclgc
只是	bedjaZienZZhZaiacbbacfecc
只有	ZejaeijZgkdcffdjbicelhobe
只有0	cbiciejdfjdfgeeidiecmilgd
只有M	flheeedbfjhgcjdiclfgfhZfd
只有一	ebkgcbidldgdbgicdYfclckbg
只肯	lddladZcmadkedcckcdcddcdg
只能	bgbibeiambidabihlhiadcgcc
只能D	dgchbehdlccdgdindajdechce
只要	ibbkgebghehjodbeacghgbimf
只认	khgeffbhckhdffeedneceechf
只说	gglbddaelccekdiiecgbdcjhc
只问	fadkedhckdhheekmdaceebZec
叫	ifffcZgghajggichZcdjfagif
叫R	kdhefhdffieeeecffkgjfhbic
叫R的	jdhfghdffiegaecfgkgjfhbhe
叫了	delieedclfiencdffcfdidbek
叫停	dklhebadbmeedbdeebfnhecdd
叫号	ejhedidhfieeddddedfhgendk
叫我	dfdjheZamcgkjfdcdfhbfgbfg
叫我们	dfelfabbmdhjkfbdebhcfhbed
可	jhfiZbYjgZgjbjigiejbdjfcc
可以	jhgjaaZlfViiefgihWldfkgfc
可以先	gichegejeedehdccgbidfljeg
可能	lcgehfgcgjfjcbhfdlcgfdbbd
台	gjeUfbhjfbeechdjaaechjjfp
台0	flbdcfbameYecocZdfeddcoca
台0吨	fldedgcdkfbfflcbfdfffeofe
台M	daiibeiblemcdfibibcdfdadb
台R	dbeedeldkedgneedfdfdfccgd
台R的	eeffegjejfehlffffegegefhe
台一	jdjdgdbdgkhecdfegoecccilb
台机	fehiheedkdfghfbbgdeaflehd
台试	fdhgdeidmbiedfdbeafbfgfcd
台试用	gffgefjdkdegegfbfafdhfiee
台说	kcdecgedlddegdcddhdjdbbdd
右	dfgiddbfidfeejhfdigeglegg
右边	fdkedfddkecgkgedhfeegmcie
号	mccXgcgfiaafZcccfXaceecem
号了	cbecgblbejccacakcjefccZcc
号已	ddhhhcaancbjddcbbecdjgcff
号开	gejgdfehfgefdfefeefifldee
号码	occdcdZdlcffcgededfadcddc
号要	eijdfebdkdfbedeejdfeeeoee
司	jedeefecihffgbdejdegcfZdd
司不	gegifggfhgdkjcbfnZfjfffgf
司的	hdhhgecfkdikbgbefedfhdigh
司签	gfgkfgekdfhdeeeefgmeffhef
吃	effegdhjdfehkefZbZggeicec
吃了	ghbeffeggebhhegddYffffeid
吃会	fgiedeeghdhfkegefedeenhef
吃饭	hacdidjgejjgghcdfchkecedi
各	afehfZhgiagekdjhdaeedeedi
各位	dacbdemclccfffdiebddecedc
各让	edgkbdcbmbnccejdgcededded
各让一	edgjdddclcnddejeefeeeddge
合	eicidfdjfehpiceeffgjheieh
合作	idbgijWkcihjfaibhlZlbgcam
合作社	hehgdcefkdkecdkficcdfcbdi
合同	fdZhggihhefrheffhdiggddff
合同D	gnbbfbdfhefdieachdijiddim
合同D签	fdejgdcfjcdhcedlgcfdjeedb
合同也	gggdkgflbfdndfjfldcejfedd
合同到	licbahdgfhmdpdeebYbgceghl
合同到D	lgebdcaejfdbmfdefedfffdfd
合同到期	ekeddeidjepgjeedeadaefgil
合同压	fefldeedjgdocekdddflfhcee
合同原	fghZkhdkddfjedcekabdgecgd
合同原件	fgiblddkebfjedcgkdbdhecgd
合同双	fffclfefiecmgefgfdceeeede
合同发	ffelcfedkeflefjdedfcefffi
合同发过	ffelcfedkeflefjdedfcefffi
合同回	ffegkfbhhcfncfdghdccdeffd
合同在	fdencfdbnbfifggcffaddfddf
合同已	eddigfbiefbocfZdgeldeefee
合同条	gefjeffbmccldfgfgabdeigfe
合同条款	gefjeffbmccldfgfgabdeigfe
合同没	gcedhcjaihadieadcigjeddid
合同盖	fefhgeddkehodhdiebeeceecc
合同签	eeefidakecbkadhkhahbjedke
合同签了	eeehhdbkfdbobddegchcjfdkf
合同编	ddebhdighdfheedeideeegded
合同编号	ddebhdighdfheedeideeegded
合同要	gfekeffeeidneeihejdfffeef
合同走	eefifediedgnehbicckddfehe
合同过	fedkegdfifeciihgfimgihede
合同过去	fddkegdfifechihdfimeigede
合同退	gffkdefdfiekdheicldaeffce
合同退回	gffkdefdfiekdheicldaeffce
合同都	efefdkcbdkehkeachichhfhef
合同里	gcemdeefhfergedgidiecefha
合同里写	gfgifggieebmifgfgbjhefckf
合格	fbghgddgdjhdbeZjkddbdbpef
合约	gkagebZgjcgflddhbgYZbfYck
合约部	gffldefdihfnggdifhdecfcff
合规	chhkcdbbmcdlddacdkjbcdmbd
合适	fihZajZkechcZcececdiijieb
吉	fgfifehdifdjcecdfhnfffdhf
吊	bZgZkbkdlaZgdkZmgXcbbfked
吊装	fgiaifdbmdafdlchgbddeclbd
吊车	ddcfkefdlceedgeodcfefcdef
同	icejfddggfjoieffgihfehbfh
同D	gnbbgbdfheefieachdijiddim
同D签	fdejgdcfjcdhcedlgcfdjeedb
同D签的	gfgdkgfiidfmeffncdefjgfed
同一	ecggjdfjdgelbfdZghfjjiZjh
同也	gggdkgflbfdndfjfldcejfedd
同事	mcecfdfidhbccdcgdfdhebgbg
同价	gddldffdghokifdcfdjdfeccf
同到	licbahdgfhmdpdeebYbgceghl
同到D	lgebdcaejfdbmfdefedfffdfd
同到期	ekeddeidjepgjeedeadaefgil
同压	fefldeedjgdocekdddflfhcee
同原	fghZkhdkddfjedcekabdgecgd
同原件	fgiblddkebfjedcgkdbdhecgd
同双	fffclfefiecmgefgfdceeeede
同发	ffelcfedkeflefjdedfcefffi
同发过	ffelcfedkeflefjdedfcefffi
同发过去	ffelcfedkeflefjdedfcefffi
同回	ffegkfbhhcfncfdghdccdeffd
同在	fdencfdbnbfifggcffaddfddf
同学	pdZZfdZelccddbYbcZcceZabg
同已	eddigfbiefbocfZdgeldeefee
同意	begncbYekeidYhmenjgcbacaf
同意了	decjhccigbcebajkcecdechcb
同时	cfoZeaZcmeibpebecbbZZohgb
同时在	efmdddbdkdbcneddfdddcmbdd
同条	gefjeffbmccldfgfgabdeigfe
同条款	gefjeffbmccldfgfgabdeigfe
同样	dfihddcfejmikecdfpejfcggg
同步	giddigheifddehdeedgefdgmd
同没	gcedhcjaihadieadcigjeddid
同盖	fefhgeddkehodhdiebeeceecc
同签	eeefidakecbkadhkhahbjedke
同签了	eeehhdbkfdbobddegchcjfdkf
同编	ddebhdighdfheedeideeegded
同编号	ddebhdighdfheedeideeegded
同行	ifejcfackegjcbcdfidabcdba
同要	gfekeffeeidneeihejdfffeef
同走	eefifediedgnehbicckddfehe
同过	fedkegdfifeciihgfimgihede
同过去	fddkegdfifechihdfimeigede
同退	gffkdefdfiekdheicldaeffce
同退回	gffkdefdfiekdheicldaeffce
同退回来	gffkdefdfiekdheicldaeffce
同都	efefdkcbdkehkeachichhfhef
同里	gcemdeefhfergedgidiecefha
同里写	gfgifggieebmifgfgbjhefckf
名	mbZYdijeghaffaZbeebafZfja
名D	felffgdejfefheedhffhmedhf
名了	dhfddbjdlcbebdagechcldidf
名单	jgdbchcaocZejdaffecebbggc
名单里	hibdbhZekddemcccegecbddcf
名字	kbfbdcfcmcbcfeafdjfddcdfe
名片	nZbdccebkeddZcaccddacbbcd
后	ecchfijejdhcgfhgkehkffile
后D	ebjjddcajggfdedbdjjdhhgdb
后P	fhebfjhhdhgeidjhciedfglhe
后一	eceihhceigjkggiiibekmfgff
后一关	gddefejfjecheenhhcfdffgff
后一条	fgigehegdkifciidhlgkeeehf
后一次	fjjddedfejddgfcggbcmhfedf
后一轮	gedkdbednamadfaddedZnfbfd
后不	cbcbbnadamhdbcciglemecabc
后也	fcdjejcdejifdjhccmileecde
后付	fddlefbdkfcgdgcaolcdhbbdd
后再	igfibbfaneafffgakhbbecbgd
后勤	fkgegdbchhcdgigigjeckcfci
后厨	ehfehfgcifdehgdggmfffhmgb
后台	kabdidedejegeeidcefldbglf
后就	dafgcdkcldgfccbcdbkhdgbhc
后挪	dlghaccdkcebebcbdajkedcfc
后的	eggddigjcdifbgchebegfedje
后说	ddkafdhifecfhdaggeicehmde
后还	ehgcbjabjfageehhckehddhbd
后还是	fdhfbgbcjfZigehhdleheeibd
后面	ffhZfdfhgdYecfekebdachXbk
向	bjmieZTgiagghfhYgeehgZcXc
吗	hfghbbffgfedgcalafcagjaZc
否	cdeiajXjgebihZlecedgfbZXd
否了	cbZgblbkbeZijbjcedeidebZe
吧	ifagfhbfggbaehcckcegihjfd
吨	ZjdadiihgdndcgXjaedbfhlZe
吨水	fdbcelcdclnelffeekfddebee
吨的	fjhcefekdceghhdficegdlkdd
含	cYnaaahemZsgcZccfVcbcjedc
含税	daieccidmboicbgceZdcbdXdb
含运	ebjfcdbflcmfidcbbaeedjbdc
含运费	edkeccbflcldhfeccYfedjddd
听	igakUdhbfjgckcpcgickafXZW
听P	jbcbciicmcbcebjdeZiaddbdc
听了	ceikdabdejnebbehekfcfjbed
听到	jdcicbecmdheifgcdjeaecade
听听	hleddeedighglghfgeecgeded
听听我	fkfedffdhgiemgdgfffegedfe
听听我们	fkfedffdhgiemgdgfffegedfe
听完	emdbccahgcgeidkccbdacfhcc
听我	glcbdedghdgemecgeceefcZed
听我们	fkeddfecjggenedgfefffdafd
听我们怎	fkfedffdhhhenfehfgfefeefe
听说	dedibgjcgibemZccjdbigcjbc
听说D	fcejdijcckedkcnddddlefdee
启	cfdcigibjfgcgficcbajcbcji
启动	ddddkbjdlbdfbmZadeahddYhk
吵	ffhegffiegihiejgeZfdfgjee
吸	eijafechgeieacccedddficff
吼	edckgddealjeidejejekfedgg
告	ehkZgeZfhecbhbjagicaomnci
告出	faleidfjecdeefghhaehiljei
告出来	fbmegefkddcecfgiicehhkiei
告出来了	fbmffefkddcfcgdiicfihljfi
告诉	gchhdibcjgebnfhfefffddeee
告诉我	gcigdibcjgdbnfifefffddeee
员	hcgZZcifgfhdgdicdjcccjfkh
员P	hfgedbfehhiggceegmededihh
员会	chhhdfackfgibhhfgidbgkjde
呢	hbfkeaealedjabgbfjbgcjYba
周	ZYmZlbeeifagdaYqbdgjbodkb
周了	dboffcfhegfeeegdeeehelibd
周没	ehglbfgegidkkfgheffmfhake
味	dldccdghgfdhicgdhcjbcnhfd
呼	jedafhfemafggbhibbeahchie
呼叫	dhjdefbcmdjgdiehfdfedeokc
咋	cegecdkbifcdhdbacidakblab
和	akndcWbhhcfhmgdfcYfikendc
和C	ddgfiggfhfidbaceedfYZdgee
和P	djjZedbhgcgeajhcdafcfincd
和R	ffkhcZagjbddoefbedeekjecg
和R的	eckddeedjeefleecfcfcemZfe
和我	cggfcchdmaddmajbdceaegcbc
和我们	eiheddccmadcmbjbecdbfgcbd
咖	mhbeheambccjhhbdefebehbci
咖啡	mhbddebkddcfhhcdefgbehccd
咗	bZeikaZnbaaohdcbdblbchaed
咬	bXeqZZVdhgonfdWlZhgYaZZfZ
咬死	fcamccadkddladcmbhebdcZcd
咬着	dchkcdafejnkdhdecgfdedhfe
咱	Zedegmgmagkfqihdfjfagiikf
咱们	fgeahejjdgebjddfeghZgkegY
咱们的	ckfcbfdigddfgecdeehaenebe
咱报	gdehgjeekdnfickfghghgeeff
咱的	ajiZadikiYccjbagjVegallah
咱跟	ccjihabbmdehkfeeebjdjiheg
咱这	cfgigbdkfbkebhadeddbegZgj
品	gbicYajcgjgikgZdejgefplbd
品R	jebbhfidigjgneeegdfgcjffj
品R的	jefdehfejedfmdgffggbefhce
品寄	cclbbciggeecaddafgefckbcd
品控	digbachdghchefdbfiidcngde
品控P	difbachefhdhefebfiiddmgde
品牌	gdfcfhghgdagiibbdegbdddbe
哈	ihgciZgkfabfXZfaedcZbffgZ
哈哈	hideicfkdcbgacgdfbcbdbgga
响	ZgihfadiiagcfehXeecebbeog
响应	ciffhadjiZgiigaZZecZdacse
哥	oZdhccZgicfejbhfcWchecbcd
哪	imbbYecekbeegmlXegcafahZd
哪个	ejdfffdcldkehjjciafddcZdc
哪位	hcbddfiekdddcgeecagfedbdh
哪家	fkegedeefjeecdmdigfchfdgg
哭	feeiiffcamhddgcddoedeeeid
唠	khdcdebhhebdfbdcfeecfdicd
售	chaaldchchebibZZbacbcebub
售后	afbclddheffcjcbXdadcddXwd
唱	eajcbhabhgmdiddcdbdepddee
唱标	ebmdbbabnakdkddcdbdeodeee
商	ifhefhagfgjhhcghehllifieg
商C	ehdbkddhiejhiddaigdecebee
商R	iffdecgekekdpifihfgfhjjih
商R的	egigdcaihflkleehebdickkdd
商务	ceikZgbidflkfbhfcfgghlggc
商的	cigchhajfbaegfdfefecdeefj
商量	egnbbccdigifbchcghhgcfhdf
啊	cccieekahhekhcegghfiddhjc
啡	mhbddebkddcfhhcdefgbehccd
啥	jlYadfaalfmcjbbaekbhbigbb
啥也	ihdedcccjigcbcbecmccdjced
啥价	cmbbdddclcpihddZdYedecndc
啥时	bkcbfjdhcjcfdicZgagcdfZbl
啥时候	bkcbfjdhcjcfdicZgagcdfZbl
啦	debijdfhhdfgaaelkicdabicc
喂	hgibdedkebahdhbcfaedelfdd
喇	caaZjlZdkfckldbdcefedcbdd
喜	edfhkagldZffhbigfXbajiZdk
喜欢	behgbchgibjdjcjccYdbdkYfb
喝	ladgggekdabifhcbddhhccYaa
喝了	jecjeeahfdgigefedbjcfgcfb
喝茶	jbcbdfjblfcffidefgccdfdce
喷	ehfcgichdhiijaiaceeaekflb
嗯	ehhhffdhhcihdjddfbhdfemee
嘛	eiiefdhdldfdkebbfmdfgbkfc
嘴	gfihfXbkfdbcedafheefbkadf
器	gggWhchdgfgdedckgldafjnng
噪	ffncfccclbbdceebececdjffe
噪音	fgnbfccclccbdeecedecdjefe
四	ajdflebffghjghdneigedfpig
四个	chjeigaZgkcdachlhqdYgeimf
四个月	gfeehjffggkhZfejhmfZegbde
四份	eeddkedejedmcedhedgeedcde
四十	ciddifcfjcffdigihgeddjofe
四千	fihffeffifgcbebjeeddfehdi
四家	diebjebkddihmbgaedeggfcbk
四年	ekdcgfcakfchlddedZejedbcj
四次	cidhfcehfglebddbjfejedhgg
四百	ehaelddkcfchikfjfdcdfgfjd
回	ibigabgaeiijcbjehhimfddge
回了	jXhehfdcfjjcefZgjiiciaade
回了一	edbecjidkdmehhdbbgdbddbce
回了个	ecicgeigicheeeafbhdadccch
回传	edecmfbkdefkffjjgfdddeddf
回单	dcdelecjedcegeejofeddhcde
回去	flffabXdidkgbegffggjdkbbc
回复	agjhadeXlgkdbaXacjbbifjhc
回头	ifaZcdlgjbjcZabedZbaccYac
回我	ijfccddhciecdcXfbiajddeec
回来	ebijdbedjegkgcmdihnhffdeb
回来了	cZfflgaldcbmdhZflfYhjifgc
回来再	bigYcdidjeggbdXegYbbfddcb
回来就	dekicdYggecjkdlddfmhgedce
回来就签	feeldfchfddkgekddgmageedf
回来签	feekefdcledghemeehkdegfde
回款	fddghehchgZXgdcjlhcacdeac
回消	gchcdegfiggegeeddbfieggee
回消息	gchcdegfiggegeeddbfieggee
回签	ccijecZcmbdkaeebcgcccdeec
回绝	aacbYnabbmbdecjdegenedfbd
回老	dcddehkeejdedcadfcedediec
回访	eebcmeflcaedediecagcfdfml
回话	ehmebfccigjbdceddgcebcbci
回音	edidccicdjhfecbccafnefYbc
因	bheaemdeghjfhgghfjjjbfhif
因为	cidcbmdfdkjgidgigikkdchif
团	afdffjeeggbgcildjfheZcZfb
团P	fhdiegedigffdbogebdeehfff
团队	fhcdjcjjiccdghchmelgeegde
园	hgdejdijefcccgdbcbefdffcl
围	dcpdfYabobdfibfidbbfnhegj
围了	femgdddekeddhdccedddjeeff
固	hhXelZaZlekckbhklYdbcfoma
固件	dbacmcfeldcfdddkeYfcdgone
固定	jfbiddddkenejebimeeeeeacd
国	fhfcWcjfjfceceqbdbjjfYjda
国产	ijgbadXeieedZegacjgacbkcc
国产的	glaZcfafggbebdjcemebedded
国外	gffiefffghegfeledaijeeief
国密	geeefjedejfeedbegbffjipff
国资	cbigbckdlddmgbmddbgjfdbde
图	VcqbYYeihcdZfbbibZbeahvWa
图纸	dcpXZbfiiaecgffegadebkpac
圈	jgkdZdaggehglfjcfXeecgehd
圈门	heeiefefhikgkefcfZfegffdg
土	fgkbbdghfihcZZdijfcdccjZj
在	igghZbidldfemhlhfchidiggc
在0	gdiiefchhekjdebdeahdejlde
在C	hcghhbgfhebieeikfceehigec
在D	bfjefbdcnZehZlhmialYgfegj
在M	dkcfcahakfgghndhfbffckaed
在P	ecgigebifelmgdkcdbecedggk
在R	ijecdgcejfkdneaefchddhgnc
在一	hchhcdejddidfichcbegcffde
在三	geeigdfdkggegdbefjffgdkjk
在他	bcekbhfaigdlidjcbdehffgec
在他们	bcekbhfaigdlidjcbdehffgec
在价	giceekddclmdldedfihgeedif
在价格	gecfekfeblldmeeefjhgeecic
在价格上	gecfekfeblldmeeefjhgeecic
在做	dgijZiZcmbYkkbiZbgfhfghbc
在哪	gghaddhcmbdgkgbefdgcichcf
在国	fdfldfbdkdiefekdeacdefeef
在审	dhllcdccncfifekdchecegjde
在就	dbjhccicjehgidjgfdhbgdZge
在开	heaZecibnbedccbieccegbfbe
在开会	gZccdekembeeddbffZcdgchcf
在忙	ikeabbadhgfeedacfbdjjfbbd
在扩	ncdbceadkehebccdegdbfecda
在扯	edcneecekffeffdhmkegeebed
在找	jfcbgehfjbeffhageddeedYdd
在是	gfedddjfkddecdieghechhbcb
在比	ccogddadmbfdkdacebefcZldg
在犹	feelbfecgifeafifenejffeei
在犹豫	feelbfecgifeafifenejffeei
在用	mjeXcebiibccpfbaedcbdbiba
在用R	nfbbcdZdkdafpccbjXdeebidd
在用R的	flfdgfffjecildfffaeffeiff
在用的	hiiZdhghhdhcmfcdbecbdehcc
在用的是	hjjbbdaekdddoedgceddddhed
在电	gdcgicefdjgbedaegjgedfald
在电话	bedhkdggbkhcfdbehkgfegbld
在电话里	bedhkdggbkhcfdbehkgfegbld
在的	gmcfcddeiedfmgabefeZfclfg
在看	ZmeehadYncegieiebXddbgfim
在看R	bkgciddekejihfkidafcddfdd
在看R的	ckjgeebejfleofjdecececgde
在算	cZimbcbbmdfeebdcnbebibbij
在线	jecefffhffeegdgcfgfggjngc
在群	fafckckfckhfahccfpedggamd
在群里	fafckckfckhfahccfpedggamd
在试	cgkaebfckdackcaaddckbrXcc
在试R	difcgcidjecdjeddeedlembed
在调	edjejebdlceedefklbfdhinbf
在谈	fblkcZafggaclblddgegccacd
在走	dbhkcdZdifghddfehcZichfbi
在跟	eiigebeejefdgdccdffbedlii
在路	gdkchdeajeeekeecedffffkje
在路上	gdkchdeajeeekeecedffffkje
在这	ecjndebdldhejhddededeebed
在选	jidcddafjeledcbeecgeddZef
在那	edbkffecjfgkfegieecidcigd
在都	dlhcefddficedeigeadjfdace
在里	ibicdicfkceejkabhhedhijde
在里面	ibicdicfkceeikabgifdfijdf
地	ehecdighhbcfdeipchcZgfihf
地址	hfcdbdlgjbchbdbhgZgbdecdf
地的	cbiebiZdkejdibbgfgeiheZkd
场	fgfZkbejfZegcdejkfhcjdhka
场C	ieffifeddjffeffkfZffffmce
场地	cjccbdkhfefbhdciefdfffYcb
场就	egegghefgheieejedofgjcjfe
场签	feeeledlbcdoddZdjdoedfcbd
场要	dieccdidkddccfcadadeedZcd
场说	delabdcifckdidcidgfcegedd
场部	jbedffkdjfcheefegcfedeade
址	jebcbclgjbfhbcigfYgadecce
均	chhhgdchgcgdaibceZcbddjgc
坊	kgbcbhcdihiebjfdehehdiZce
坏	fhdXgegehgbcjgdeaofZcdWmc
坏了	ekdZdfhdkdddjfecckeecdYid
坏了谁	ehjfeecfjehgffeeehfegfcnh
坐	nlcWYeWhicbchgbeabbXeghff
坐一	kdhcddbdldcdadZcecfddcadh
坐了	fjhcbcbgicfdgggcffediihbd
坐了坐	fkccbcadkeeechbeeeeefdfde
坐坐	mhdbgfchgdifacdedbcbedbfh
块	hgegdhWVikleflageifgghmjd
块一	gdikfeeefimfdeecehifiedee
块主	eeefkejfifeggeegedfeffgnf
块主板	eeefkejfifeggeegedfeffgnf
块先	fgiggggejfdfgfffgdffflZfj
块大	eebfjfbekcifdgejfeddddadd
坚	dabqZbaboahhdccakdfbfeYab
坚持	dbbpZcabpZhheddakdfbfeYab
坡	fhicdfdhgddehcjhfdffhakdc
型	fhfcgbggffeffkffdjhabaacg
型号	gddcjchhdgdgbjiighecgcXaj
垫	aYifjhZfblahgbhcpefkciajb
垫资	fdcibjdcekafjecenjekeeege
城	iWheZijchhmccZkgacdbgbice
域	jhhfcgcdghheeedcdjdfhgjbd
培	dZcdkbjgicfbeechebegabhof
培训	dZcdkbjgicfbeechebegabhof
培训做	fedejffihdecefchddeefdbnf
培训做完	fedejffihdecefchddeefdbnf
基	baigiehfhdiaehdlmbibfcedg
基本	dbhlbgbjebjccahidXjifdfca
基础	eddiidjeifhfcgchldcZddbbk
堂	higYhbflebgbfaggeWbejahge
堆	bjcgkcaahgbeeaZdbnfbgcdib
堵	bfbZddnbfieehddZdgcbefblc
塑	lddbfcielcchmeaehaecdgleb
塔	dgbcghhffhcjifcifdedibmab
塔吊	hdgffeidkeglihfjcdffdfabc
塞	dggcgchhhdddceccdeecjbjgc
填	gekgaeedkdlkccbbdieelcgZd
境	jhdkddcchhdmhecgdkeaefacd
增	hdhekdYelceifcbidbdchcZcd
墨	fiddfehdldeeheegddddffhki
壁	bfajdajgdhjdlfecdhihdbdcj
士	eibcjhdcgiecbefhekefeijme
声	bckffeehehlgagXbjhbmbeaif
声音	dngffbfcfjdeddeeedfodgbed
处	fZgclefefhdfdjlfdhfcjchod
处P	keeeZbhhgedgejgfegkbghief
处P说	lbdidecekeggfcifebjeheZee
处处	djjchedggfdjbdleggcdjcabc
处理	bcYZmlabeidbacbhbhhieZdoe
处长	edfbheiigcfdfimgfcbdkdZgg
备	ehfchdffggdidmdkffglfeikg
备件	edjfgcbdkeljfdfffgehdbjkd
备件清	gdldcgedkddefefbfdfeeenme
备件清单	gdldcgedkddefefbfdfeeenme
备科	hgefhgfehhdfgifeeficieijf
备科P	iheeifefghcfeegfghhejeijf
备货	fhedjfejfdenfhfcddedfhiem
备进	dabcjcjhgcieeckhkccchebce
备部	ifgfeceZhhbgbblkdgebdbkeg
备部P	cggdgcfagiedbbikdhfbeckei
复	YgiffZefiekeeZZcZjafhekjl
复购	cahbkcbgidlbbdedcaecccbbp
外	dgfbdijgfgdagdghlhfjbehhf
外一	egfkfedcjfdlmediecefdehdg
外一家	edgkffddjfalnedeebfddebec
外包	hgabdhhihbighdchkjecedjbc
外贸	hfheeeegheheiddciifeehaed
多	flbfecYahinfemdgffhhabjhh
多0	gffheiefghdhheebjhdedecef
多M	eagkdhccldpdfededggeeekdc
多一	dkicfdbchheffjiicgdcedggf
多久	blchZaZZpbcckabldhcfcckja
多了	chcghgejfecdZmbhieabihgal
多出	dbgiidhaighdmcakdeheeiYjc
多天	fejeffffdkihcfeefcimfedfe
多少	elfeabebmdkbckiceddefclfd
多少钱	cjjZedeekbjfehfbdedhfcghe
多少钱一	egihefcejeoficideffeedged
多月	ifgcgecdejhceffeggekefccd
多月了	ibgdhcdeekffddcgghemeeede
多送	gddkegfdldnfbfcfdddefhgmb
夜	acjelbficjdeceljehciikjnh
夜班	ddjdjegggfhecfdjcfedijamj
够	ZofXedVkfeabfmZjckdbidkaj
够不够	fhjdefeifddfhdejeaffhfkbf
大	fifbhefjdehjfnmeabidhelhd
大会	lgaddeeancffcebceaeccccde
大修	dmcbdddejdiehlcdecdbeffcd
大家	bcYfignhhdkjhiZchgbXceZfc
大家都	fgeiheehgfmhggdfihfegjdce
大屏	cakihbahjceaclgjcadaldhaj
大师	gghhegfidgffmffefffgfifde
大概	bpcgbgchhbdedlhibakdffkcc
大概D	ddgkcehghfgbeaiodglfbigcd
大概M	enbafcahgcZdandccfbdkhjed
大概要	ehhjefcdjddfdcgafdbeegjcd
大的	behhfkbgidceldodebgffdfid
大货	dijabdfcnchdccdZadeeeljfd
天	cZfgidfbfjedicctjigmeheld
天三	hdgifefejfjfbegkchfddigie
天了	dekkadbfhgglaejbjgfmfhfac
天交	echegicidiejiecpaegZfddcd
天再	hcdcdejekeddgdccdceeecbce
天到	egccieihgfflefdgfeehdcabi
天发	eeefjeidejehiffhehgmggcef
天天	ckddkhcdclcbqcaabgeocdejh
天天发	eeefjejddkfgiggffigmgffff
天就	dbgijbahgeccichjjZjkddegd
天没	idfbihccdkffbedbdmhjebale
天罚	geeldgfdhhbmdfdoafeeehbcf
天能	dofXaebdkdbcgdbnbccdgdgad
太	YhjjZcYfeijgihicblfaeejXa
太多	fdhfbggkcfjgacbchggcfdacc
太慢	eeigjbbckdbddidkbmdgecmhg
太贵	edefbkacifncffgbbidZddYbY
太高	eedjchchcllddeecdmjafbXdb
夫	iiahbcadhhdfhbjacdgkdmaeh
央	hfihdebdkgdgdkjbffcedcfed
失	ZYhZegjYfmldbZbcebdsidflY
头	jgdgdZffidhccfjhkgdddckfg
头一	khabfcahhbahiaaikZcbbajci
头一回	jgcdcdbdlcddkfeedbfdeeida
头上	efeldeidckkjbeabeneeffddb
头了	fcfmddbjchdiecfgbfkddcbgc
头回	nfcccdddmcZbfdgecdebdckbc
头说	ejeieceekbejeiegecgbhdjfi
夸	ZjeYhZilcbbbdaYYbYjibdfpn
夸咱	ccdcmdimbcfcZcddddfedfbmh
夸我	ejddffcjecddbdcbcZiccdcim
夸我们	ejddefejecdcbedddZiccecim
夹	emedbdabmefgggcfggedecnba
夹具	fkeedgcckfdfcdehfhfehdodc
套	YklYfagobahgbedldhfYcjpep
套M	fkbcbekifeiggjddcbfefejce
奶	gdcgjeffghhhhbfcjkececamh
她	fkefdcfhfhjegeoaghihbhYeg
她们	fjchfheheiceghedhjcegdahe
她没	hhbgfdcdldgefdledaehedbhf
她说	fhjcfecgjaeejgdciffbeibfd
好	ckdbiccoabcihgehedhefmejk
好D	cgaffgfeggdfgdakghjadlZif
好D就	gmdbcfdgheffeffgedifgnffe
好D签	fdejZibdjfdhgedabchdeefed
好不	jefhffgfjeeegfeifZjfgfdcg
好了	aahhjcZihZfjdgffeUgbamenc
好再	ffiehffhgdibddjbddfeghcja
好几	ijegedgddkbdgeedfefhefafe
好友	ldefefddkeeeeecieefeeedee
好好	diegbhcagkbhhdedcqbkfcbcb
好好的	dffjcidbejedjegfeoekgeceb
好意	fggcegidjejeihfceafffghfe
好意思	fggcegidjejeihfceafffghfe
好用	cjhbgfajchccihddcZaheidfh
好的	cfbjjddcgmajbegdboilhggfX
好的话	fldefgedjfbfeiddfcjehnaef
如	ebhfigcbhghffceceifieegjc
妥	eddekccjeafidabefaffbcgbe
妥了	eefgheekcdimedbffchedeiea
始	ffdfjadfidibidbkhaehcibea
姐	bibiibZbfigeehnagcgidbhlh
姓	pbabbcacldeidcbbcbefccabh
委	ccleYdgcldieggpeaehbggecf
委会	ddjdYdielbibgfmcacidgbccg
委员	bfjgdeZdkggibhjffkdbfkjde
委员会	chhhdfackfgibhhfgidbgkjde
娘	heddgdjfjedfgheggifbegage
婚	egccbekejedfdbachgjcfebdd
媒	hgfhceckdcblnjceekkdcfgbc
嫌	bfjkZfedhgjdecdfdsbXchcaf
嫌R	fmcceddfkddgoefcfdfdfelgd
嫌我	cniZbcZbdnecjfYbipedcacih
嫌我们	cniZbcZbdnecjfYbipedcacih
嫌贵	gchffjYjefjhadkbahfbdfZee
嫌贵不	ggfjffgfclmgdhjffoedgfgfe
子	ggfbfggefhajklljeigicdfdg
子下	gjfehgehhdhjddhgfalcffeed
子会	efjmdfcejeefecoeedkffdcde
子压	geegjdhefjhfkfeeelfcfeakd
子在	gehjdfZdldkeidhcfgfdfhdgd
孔	dkbbdehbihddbbdcelfdjbmdb
字	cdgjdZgigdjbfltidfjdfdiea
字了	edcjfdbigccqiekhhbccdcbbe
字还	cddmdefekccecciddagdbecdd
存	ekaffeidkccdheeegYeidbnhh
季	bgddfakZjgaaaebkmhgiaeehj
季付	fciibdddldefdgefngeddeede
季度	eaeijdhdhgbdfddZkghhecgjh
学	kbgfddhfgfahfhagiidkghZlk
学期	gbkahbhfieajjaadldelilZbk
学校	akcfcfhhhcfkfhdbfkhbekccc
学生	dhggcbgibjchfhbkhidbfggai
孩	iZdgcfgakfadafjadZebeZYac
孩子	iZdgcfgakfadafjadZebeZYac
宁	chdchcgclbjiiafgmZgfcbfbc
它	djfdedjdlcdelfedelfbfeabf
守	edbajclelbhjafgmeckejdbld
安	fdgciYddiehhhbdmcffccijlb
安全	ciibYcjeigahbhkacidbdjoZc
安排	cgcfkeZfegadfcajihbhahfmf
安装	cenefaYfggqgfbdjfhiafhcle
完	adifkcZmccffadjqhgkihgifc
完了	aclfidUihagiZbjjfhhgjkihh
完他们	gehhfffffiefffcielddffhef
完价	dciicbbckhogbedhekelcdddc
完会	bhbeccldldbccbgbcchccagcd
完再	ghiieccclcdbgcbamaefddibd
完就	djchdjbifccehhaaecnjcdhhe
完成	ebZcocbkeZajccanZZcaddcej
完才	fhjfcedcldekdkmegldedidde
完报	gcmakdccfjncccXcimgbcdded
完报价	eenbfegdejpfcdademicdebef
完方	fameeeehdkdfdeecekejfcgce
完方案	fameeeehdkdfdeecekejfcgce
完没	ehjdhgefiebgedcijbigfdece
完说	fcmfedehidnfgdceigdhehfef
官	mbbcbibbmccehbdebbebbbbab
官网	nbbdcdecmbceecdfcbebccbad
官网留	mceeefdfkedfeddfegdcdebge
定	ZhbkfmShgfkiidsgidqkgeebg
定D签	gffjefeeifdfdfcahemeeffgd
定M	gfiheffjeeoldebfdcjeeeffe
定R	icjabibcldefoeddjcedkccfd
定一	fkddeffiggbfeddcgbngeefdf
定一家	fldcfggikdcfffecfcnheefdf
定下	ekkchdZfjbdahiYadbjaaeedZ
定下来	elkbZdafjcdbiiZbadkbbfgea
定不	eghkcfaclcheagfldbljhdbde
定了	ZYbkdoYibjmioXiibgjfbbeab
定了D	gifgdecclfhebeadedmefhffe
定了R	daebbmbbkgfcpcjaciddbcfcc
定位	fldddehdkfedchfceacekhhfe
定制	hfbhaaibnbjdbcchcaedekead
定在	cfhejcbejbejbachhdibhmfkf
定在D	cgjbjdbejceicbdihfhbijckg
定的	gcfeigajdijkhbjhedeahhicj
定稿	gejhcfekcddlgdadigeededee
定给	ddfZjiebjicdjjecjcdjbcjcb
定要	encaehchfeeeigfcfenbhecga
定金	eackdiajdgXfbZbZwYjmZdagb
定金到	fffdkdffiddeefdbldedededd
宜	bdfhdjWdfisbmdjcgghgZbced
宜M	fchhfgeejenffecheYjcefeed
宜一	eaefiiebbnodffgdencicbedg
宜两	gbimdeefghmfefeblleeffdff
宜四	fddifheeghlfdfchfefeffied
宜点	ehfffhefkchidekhfadfghgff
宜的	fcigdgbdhgnfodmdeYedddjfh
宝	kcecfdghhbjeabdafecaddead
实	djeWdeghgcdfhjiggigefkkcg
实习	ehdebejdkcedcdbjgfefedccd
实在	gjcahidffhkhilfefjlcfebeh
实施	dafcdhkfjccgidcghiedgeYkd
实测	gdcclfedjfecifdiecffealff
实训	ghiecfcgggegcicbhfediejbh
实验	fjgdbdeghbecdcedfefefnmbg
实验室	gigecdgigceegdffhegeelkeh
审	bYlnbeabhiYmfdmZgkcejdice
审批	ecbkccfaoacfbadeeieadcked
审没	gehggggffifgifeggngfefegg
审计	bcflgbgYfjbneejalkgiebegk
客	kbZdhhgfghgggdagdheeeefii
客人	bahZhbkbejbebddadndgdlcmb
客户	fdbghfhhgghiddbhegegdcfij
客户C	fkcZggbghebbbdceihfbfgcem
客户原	cjbfahghiaigefjiddfeedhcf
客户原话	cjbfahghiaigefjiddfeedhcf
客户嫌	fehegehefiideffilnfefedbf
客户要	cbendefidhlfccdhbidfdcfii
客房	eakcdcjfifochhecicfjedhgd
客服	lfbYfgdfieabifebafdceaYhf
客气	jecdfibefhcdiccfeheeehhbc
宣	ieccbmachjgdkgccceejdecjh
室	gbjdfdggidgdecigfcgckikbc
室P	hdhehhYbjgdcickbgcebfgpcc
室的	haledecfhedfffadegddelZee
家	gdfcbjghfffhsgedagcdmfcfh
家C	gdZZZboifedecjdcfcceddkdf
家D	eiabghicjfgdbcejdjdfdfcgZ
家P	fladgdcejcehdcfeecgfckcjk
家一	gifffhecldigmfhdfijdgghhe
家也	chigadacjecdocghdhehbccch
家了	bfcdgpcjcifbkbfjcjbkcfegk
家供	flfhdabjfehijhcegfeZefbda
家供应	flffeabeifhhjhcfhgfZefcda
家供应商	flffeabeifhhjhcfhgfZefcda
家便	dkageeadejpfoeadhhdgeddeh
家便宜	dkageeadejpfoeadhhdgeddeh
家做	eecdehkcghddhdcgfhebdccdl
家店	hjeefdcmdageemZiceeidhdhh
家店试	edkedfeifcheccddfbfdeldee
家报	ggibfhcghejglfjfhcgclcdde
家是	jfjceccifeaeickdebfekbbff
家比	eahjdabblfgkhjcddieckaaea
家比价	gefiffffjeemZhcdfffemedfd
家用	bajiejgcejdenehffjfbeceec
家的	fkbdfjYddlchnfdfclgggkgad
家签	ffebdldcckidnedcdYcjghcch
家要	bjfaffgbnafbaZjbjWdbhikab
家说	ibajcjeidhmjkiZbebicddbbc
家选	feceekedckiglfecfafehkZfe
家都	effikbbgfgjghfcffiecfidib
家都没	gcgkffgfghmfdgfggjgegjede
家里	ejhZbYgbpYkfcafdcedYZbdac
家长	djbfjeeieiaiagYadocbcdhlj
家门	ehhdgedifegdahdhegedeihhc
家门店	eghegedifefebgehehedeihhd
容	fieaihYfghbgjdccagbbfimgm
宽	dgZddckdlddhebcbddehdcqff
宽只	fdceedlejebecfedfcgeednee
宽只有	fdceedlejebecfedfcgeednee
宿	edjcficigcfdgieifbecdkeid
寄	hXkkYWjZpZYiZbXbhYiXhqceY
寄了	cYjYYakanaYcZbbcdcbabnaec
寄出	dclnYdZbkfcobdcfeYefejfbc
寄到	cdgdcdkgibegbeehiXfchgcjc
寄回	ehjkcfaficacehdbgclclecdi
密	cfeiZhhalghjecbdegeelfjcc
密封	gigffeeeigjffedfgfedlglgc
寒	ekeaaejjecgddcghdcgcekeih
寒假	dkeaaejjecgddcgidahcekehh
察	ffjYbcedkecdkcedecijedbce
寸	dmfaebebpbbbefglbZcbZfmXg
寸不	gffgjgcfhgjfefhmgffffdnce
对	aeggdciheggkkdfbgkdfgeifd
对R	djcfehgjieldodbefnfdchYcd
对上	idgdedjgibcbchbckXfceegaf
对上了	egkdcfjgidddejdfiZeeficef
对不	cddhiiebkghdgaeddededcjhe
对不上	dfdcjggdjdifdccecYffcdghd
对了	cckfccgamebdbdbkbZcdcbkdc
对公	dbcghcjdjdbccggflaeccecce
对家	ebkieeaiicedohacdaeaecdgd
对我	chjgbecjbgibfbfbgldfgckYe
对我们	agkgbeeichiagbfchldggclZc
对手	dajdeifefhihsgYgcchckjddh
对手R	hedggfhifdlenhagdejeekfgi
对手是	dblhfdcekddhngefhhffdffff
对接	YgdXjakbgiaeebdcbhckcdhif
对接人	ccicfbhdhhffjddedafmeebkb
对接的	dcfdeelcghffcebffcfifjZei
对方	ggamYddekdllhbhZhgcacccbe
对方要	clcieecejddhihccmgeideaec
对方说	hgcgcbghicdaedefbhgZddcdi
对比	eejbcbgaobbdmfcceYedelkdc
对比表	edhdedhcldcekheefbffdbige
对面	eegiffedldjekegeeajckdcec
导	aehcghgagjgdifgfefclbifie
导出	eYcbkiidfiddadbbdfcjceflj
导看	ecgheeidmbgeeddlhbeahibge
寿	dghhbechehiidkdeeZfcekhde
寿命	dgjgbedifchjdkdeebfcekide
封	felefdZgdjgdhgXgjgeenedig
封边	hddcjffedjcdieefdYecegajh
封顶	dgbicedekcghclcajddeeeddi
小	jeidhdZgjceegbmbfdbdekjqa
小P	kbehggcdkeaeddjdeeecdbged
小单	fdihkebdigckbddafedddhdad
小时	bihefgbjgbfiffdecdddcipod
小样	iekbbdefjbgcddcbdXdadjdac
小程	kbcjhhgcejcfhghcjkdcfcfik
小程序	kbcjhhgcejcfhghcjkdcfcfik
小舅	eccihgegdjkfffmfhffmefdgd
小舅子	eccihgegdjkfffmfhffmefdgd
少	dicgefdXkilfeijgcgckhehdg
少一	jdejfdZdlbkiedbjdbgefgjae
少两	fdjdjeddblfhjejnbohifdcde
少了	fcfeekcbjeddhcgfbYfkjbYee
少了两箱	gffekgfcjedefffnbffdfcced
少钱	cjjZedeekbjfehfbdedhfcghe
少钱一	egihefcejeoficideffeedged
尔	jbbdceidmcbegdckdcdcecbce
就	fecnbccjZloehjhijnqsdiejg
就C	jiccacbghcegebiedYhcecccc
就M	ejhcgebbmdjfhmebhbecgcegc
就一	ldZiegfaghijdebecjcZcbdbd
就下	ejhcbdigfgmaebfficnjgmfbX
就下单	ekjdaeZhgbiacbhgiZlbhlhdZ
就不	eedmfacgfhjeehaifkheefcfh
就付	gdehigehgejdgfjjmdcefffee
就全	edbfkcifdjbeecdcilgnegZia
就剩	ecenbbbaoccejfjeiajfgfdde
就卡	ebblfffcghhebcfhehdcebZke
就卡在	fcbmdfcdmciecdhgfdedfcZje
就取	ffehjcefdkgaccfnhidlffded
就取消	ffehjcefdkgaccfnhidlffded
就取消订	ffehjcefdkgaccfnhidlffded
就回	dbfkdcbhdjncfgddhnhkeeefd
就坏	efecjcieejdehhfedkhZgedjd
就差	cbcpbeahiXjkfcigdYZfebhea
就差M	gfdhgiffignijfcfeefggeddf
就得	ejbhacabmcdgikjfhagdceidb
就想	elddfeeigdihhbdkeZdchdddc
就打	dccgidilcajkbcdjmahaddfhc
就找	feejfedefifegeegemfkgfded
就把	debkheaeggikjhljegjoedZgc
就把单	fiegcedidgafjdjfdbkkfddce
就按	fdhlceclfameciddhagcfekif
就换	dhbneXbfaomjhaccgmdpecehh
就换R	feemcccgckaekffhemfmgdfee
就换人	ccdlhbdfblqeZccbijamedgfh
就是	dgjgdchfhgefdhdjigiidjkfj
就是D	cgaicdgcjeieccelbfjaedhcb
就是R	cihddeghhdchlcbdejdhfgfdc
就是R的	djiddfcdjecimcbdfjdhfgcdb
就是想	fjdffefbkfgdkehdiaegecjed
就是要	ehckfdcjfbjgbccjiadbfgcdl
就没	ifecdgjdhjcfhecgfgdlecchd
就用	ddkddididgkifiiifbgdfkgde
就盖	eeejffdlccendfgcfemcfdidc
就看	bamZjaZilaecfaofgYfZbagac
就等	dffkbdaieedgehfcgeiafgjfh
就签	eZblecZhggpbjXjZhgljdfbia
就算	eeidbkbcbncedjbcdjjmejdfg
就算了	ffkadiddekcfflbddekkfkfdh
就给	fbalgfddjehhofghhZlfgcija
就能	ffijahaapYbhabicdejbkdcae
就行	ekbbibikgYjgZffefYdYhcZcn
就要	chgbgicgeikbdgbfanichkije
就认	edigibdldagklebhdYdbeefbe
就让	dbcjgbhelcnfaabbdbkcgdcfg
就说	iheYfdiZdlefkbgdijddicehi
就走	dbdjiajgfimjbbdddkclfjelc
就走了	edfkfbdfdjneddheehflfjege
就跟	gddfejddghghodccdfhihdijd
就这	dgYgfjcfdlidkfidbnglddich
就这样	ejbgegddihlcYefccngZedmed
就那	faidekcbelbefhddfhfjfleed
就问	jhfWcbihhaZdgeZidaccdjebf
就问了	hjgbfcgelccfcdceecedegdee
尺	bmcZebfhhagabgekfZdaafmXf
尺寸	emgbecXdmddcchgkcadcagiYh
尺寸不	gffgjgcfhgjfefhmgffffdnce
尽	ejfffecjdchhckcZhfdddaafe
尽快	ejgbfecjdccbckcahfedeabfe
尽快出	figdceeifeeedjddggfefbcgf
尾	cgfejacfhfdebWcjvaXecbhhZ
尾数	dbccmecjecdhdedjnefceccdc
尾款	eechhcdgggeedXbhsdcfdddgb
尾款D	fjfefgcjebdeeffimcfdeegcg
尾款M	gffaogdehgbecddkngdigggac
局	ijjaYcffkaccgkoZdVhieegac
局上	ijdeeecihcfeZdcdddebfebgg
局图	eejeefdfifeeehedfefefdnef
局的	elfcdfghidchdihfdcicdeibg
局里	dgkdfedejebhfehdicdjdjbfd
层	efcbfblakfabaedifhddeckgY
居	ieghededjghgfgbigeedchedh
屋	ibjjZdcclcdgYhXoaZZbaghYf
屋里	fZjjccaclcgdbbclcacbdhgdd
屋顶	hggfbgifghejbhblceddceiag
屏	aegejZicgidcijddaheclbnpj
展	rfbbZbfgkXfZcbXgdbefeZbaX
展会	mhZbgcdbnbddcabigbcgbeccd
展位	kededfcdjefeegdddcegdcbde
展厅	dghhefelbchfbddjeiedfiace
展台	mahdddbdkehdedceebefddYee
属	fehfgidcghchcdeddldedkfid
山	kidZbbhdlbbahealfaceacjbe
岗	higccciihcbdgfgbbbeeahbbf
岩	jhffdfedkfffdfdjfdefifZee
峰	eggcdejchhYfjdcffhiiedldc
崩	cdfidehbifjhdedgcjeYghgaf
崩了	ccfjddhcifihdfdgcifZgghbg
州	geaZcembnafcgeWhdicZbYiZZ
巡	ihdbhdZhhabcfbaecddZedjei
巡检	egfbhfcfjbccccdecfebedjfi
工	dfiafcjhgcdheiaqclcXfgkff
工P	fdghiffhidekfeebdacffgiie
工人	deddhfjghcegcbdddidcfiZhi
工作	hZlgbcgbnbhffkgcgcfbchmde
工况	fkkfcecifdiffegcfcfhednce
工单	ehceigjgfhddfgiffjggeccmi
工厂	jdZhfghfjcbeebfkcXifdjXcd
工商	ffeeffjeiefccedfeeheedmef
工地	hidffbgZoafcadbocXdabfcci
工期	dfpaeZZalddeaibsZhealbkhb
工程	eigXchegeheciidicfebegigd
工程P	ehcejfcddkdffegjfngffffef
工程部	fijaefahgeieidghefecgffhd
工程部P	giiccfchhbhfhfdfdeedehdfd
工队	fedclehdfieifdgncjeeddcde
左	dfgiddbfidfeejhfdigfgkegg
左右	dgejgdcggegcdjigcihfhbfdh
左边	fekedfddkecgkgfdhfeeemdie
差	cXcidoeYflggmYcddgdaeclhc
差0	dchhbmYZanhdmdiedmdblfkad
差M	edakhhaajhhdhcabeicecgYac
差P	ffenaecbldjmdemgdcafffhch
差一	edcejlaZhhblhhchkcbckaofb
差一点	feeYelcbejZfbiejeifelaode
差不	difibfcfmbdegdcbibkbedcck
差不多	difibfcfmbdegdcbibkbedcck
差两	fcggifdfieididdigedfefmcf
差了	iehcehccgifckchcdbgceihac
差回来签	gfekffeeifffhenefifefffdf
差太	gedcflffdkmddfbieiecgehfd
己	gfbefhgehghcdkhjehhjddjed
己不	heieedddkfegeddefgeejeZed
己做	jfcbdigdejbciZbbdhdlddZbc
己的	gedffigfggbgadjdfccfehggg
已	YhdZlhZggdeiigkgkfgjegghe
已付	geddkgfjddjgecednddecfdci
已发	cgffebedkbijbajkehgcdZmhc
已打	fehcjfefkdhceeehmcdfkedee
已经	ZgcfgichdighlkmdghgkeXcih
已经在	hdajlZhidhbamdecdfehebahi
已经批	gledbeddkddcemddbbeefemdd
已经给	fehlbeebghhgfiifffhifegfd
已经跟	ddggekcfdjbkodchiZckdddbh
已读	hjgcaadehghebecdbeeidecfd
已送	ebldbdcdkedeeegaecdebogef
巴	ifcgheddhhcefeekckebecbld
市	iddZYikcghebeclgdifclZeZb
市场	jgdbdgifgfhfgbcegkceiafcd
市场部	jbedffkdjfcheefegcfedeade
布	bigbehgghegegeghbabffdpfl
布局	eejeefdfifeeehedfefefdnef
布局图	eejeefdfifeeehedfefefdnef
布草	hcfdiihhgdhibdcdbdehgggeh
帆	dbdabikdkecejeeeehecegdbi
师	fcjeieYfghbefheedieeeljsd
师P	kagdfdebjgcdeccbeefedfgef
师傅	adicjcckcgdfecbcckgbelfqe
带	ZggeajjfichbgeffcXnYgimnc
带两	bddhfelghcdcegjhefgdhebic
带公	ecdmbfableclchcfffoedffbd
带公章	ecdmbfableclchcfffoedffbd
带合	gffjegedjfgcfidegjmfeefef
带合同	gffjegedjfgcfidegjmfeefef
带合同过	gffjegedjfgcfidegjmfeefef
带着	dembbicZcldbhebdefdidlhig
席	dcemfdeeejjigbcbcXcleaYch
席位	ccfmedfZfjjdgbdbdXelfaack
帮	gciabamgjaeelahfecbYhZeZe
帮忙	eecdheickehgfdigbeedjcfde
帮我	iaiZbckhhaZedacZfZZcaaece
帮我们	cembedclbddhfcidiedgedifh
帮着	fmgeefdhhdgdhhfffchfkejce
常	hiYchYjZpafagjimadbfbdbmc
幅	ejeceffejehffbehcdfeecmeg
干	YcXkjhcehgbimYckinbiiefie
干嘛	ehhbfchemeceldcdgnedebbhd
干脆	eaedilbjajgfcfcdjgfkehgde
平	cdffhdfhjaldffcdabfXngnhl
平台	gkeZheaigbchffkdbYgaoZmej
年	egZfleZkgZdkjhbahdcbfcdjs
年M	fekgfebeiglmgagZdadjcebhd
年了	hmacdadfhfcdlhhcflgieeXak
年付	fdhlcebfjcfhgieemgecckddb
年免	geefdjfclhmeieeddceeeefgc
年免费	geefdjfclhmeieeddceeeefgc
年单	edegkdcekchogeededfefedfd
年坏	gggfhggehhfgjfffgmgdgffhf
年头	djeddfehjedfdddgecffeeodd
年度	cgcdkechhbhhfkcjbbdfmgVjj
年框	fcdgjccifdeedfabdYhbcfecZ
年检	eZdcpedcmbdcceecgagddaakh
年的	bfbihhakecececjgkfijhdhaq
年约	fffdldfkdcdngfeddddcceeaj
年级	dkdeeffkcecddgcfdceffkaei
年维	edfkdeceiejiggdgbhdddccpb
年维保	edfkdeceiejiggdgbhdddccpb
年费	efcjhbfflabhZbcblYbcfeeaj
年轻	dlccecceiicediefeofdefccd
年驻	geiigggdjeggcfcfeceeffcod
并	ahkcYieejdZcfkffchdkZloYb
并排	dcldbdccldegmgfbhifcdnice
广	jYcfgeihgahdabecfbgabcccj
广州	cbcfchldlcdcdgbadhhcedged
床	ckcckaZmagfehjfiWigcajggj
床垫	fbiehedjdgididbhdaidfkgbe
序	jZmgfeaahhbegegbijcbmbehk
库	ZieZhWkckecbbZfpgffchfldf
库P	fhddidfdkefffffmdgfeedgdd
库存	ejZeeeidlcdegfcadYcjeclfh
库管	cicdhcgejeiebfimffeefecdf
库管P	cicdhcgejeiebfimffeefecdf
应	bhbdheegfgeZfbghikhhiadlg
应D	fbdjhfbdkeicdcbfkgmdcbgfb
应D下	gefkegfggfjbedcZdelffehhd
应D下单	gefkegfggfjbedcZdelffehhd
应了	ccdefcklccdaddbbbYfcdddbj
应商	dffbihddhhebgdhigmglibceh
应商R	flhbbedclehbnifdedccdfeik
应链	hgfdgidhfghfefghebedeedeg
底	ghYhbjdagjkhgieeYkZigfcbZ
底价	dbcobbbcghochiicdidibcccb
底线	fehgcdiblcmbbeccccdcjecdc
店	ikcYckbicifafjfifhhgdkZdj
店的	hehchdgdlfecbfajcfccffgih
店试	eejedfdhhcieccldfafdemcde
店里	ehgbgcgjfadedZfcjYhacmYbf
店长	ekccggejefihfeaikfeifhfgf
店长P	ekccfgfiegihfeadegeifhgig
府	fdjhchefideejjbjedhdjegdd
废	bcdZdobZelffghjaafceqcghh
废了	fedfgjebcmididedegedlejhd
废了我	gfdfemfddkhefdeefcfdmfide
废了我们	gfdfemfddkhefdeefcfdmfide
废标	dbfbZlZZdkfbdacebWefmdebc
度	fihYiYccekZahgdhgichcmxig
度0	bikbZdagjZZdbehecXcgcmoZZ
度不	eiddidegiedecdfgcjiZgdjjc
度偏	gfjggegfeifgefegfggffnkfg
度款	feecnfddkcgdgeeeobdbdefed
度要	eieedidclcefffhgfafefhkde
度超	ejddifcigggefdcdeeffeemie
座	rXfhabYdlbkbdagbedhbhZfZb
座机	qbacbcacldecfcccgdechbccd
康	ggeejffdejcdieehejekeeahh
延	bahkiadejecndfamdngefdkbj
延迟	ffihddcghfhifceeioieedjde
建	ghfdaicfieiXfmofgfjiedfZX
建行	dbckiecckddchdddoeedefbef
建议	ddhgcdibkfibfhlbddeafcXde
开	efddjgeeghgegfghihcfkhdhg
开0	ddfgffighdYiajcdfcidcgnei
开业	fljZaagZmffbcZaddjcbdbifb
开了	aaiZhkdggdcigfbcdXdmfkgfl
开了三	fcfdkddkceaifedgeehdhekgl
开会	egieabhclddhgZgcbbdefggde
开会定	eiggedcejfeekeoeeddddedff
开发	jgdidicfheeeidiYcedfadgai
开口	idbkccbcmdkdhhjdcieadigdc
开好	fefenecbmcefeeeembfekheee
开始	ffbekaefheibiaaljbbhcjafb
开学	cdhlddabhhdbcbdmbkffdceZc
开完	bahibckekahhgbibbZibfbjfc
开工	diacldahfgddcddgciddjbaje
开招	eldcccZdldcdcigeecedpgjfg
开招标	fkecddbekeddcbgdfdeemejfg
开放	iabbjegjfddfgechfZfefemch
开机	efceiffiedifgebocghkccace
开标	bWgcVlgbhhdbiaeaihbbraXbc
开的	digfchfhghicihibegefeebgi
开票	daaafdmZmfeadcdZkfecbcaha
开第	jdddjdckcdciabececeacdcdl
开通	edlbcebifechhfjWhfdeleeea
开错	eiedkfeedjifgffeimfffehcf
开门	eddijfdejedgeedncdfeegdde
异	dcYhkcckdeceadfdceebkdakc
异议	eeaihcdlcbdecegdddfdleafc
弃	eddhaibcelacddfkdcemhchbd
弃了	fedddkceekcdacckeeekcdjde
弄	cjXfjZffiahecicmbbfZcfmkh
弄好	eddhldbejeiddbceeaiceeike
式	ZedfjhdfjdkiffhXffhelojfe
式四	eeddkedejedmcedhedgeedcde
式四份	eeddkedejedmcedhedgeedcde
引	lfcdgebcmdbeehhbdadcdcfhf
引荐	mbbddeddkecfgcccedddddccd
弟	kegccibgiddeldfkdiededdgd
张	efgcleYgdjlkkeXfcjdcaegih
张口	fehfidecfjibfgeedmdceeiej
张口就	fehjeedcfjhcggeedmdceeieh
张名	nddfdfddleddceddddeeddbce
张名片	nddfdfddleddceddddeeddbce
张纸	eefifheeiglcifeehleefiagf
弱	fnbbbdbdkcdedhjiccedbcjdi
弱电	fnabbdbdkddechjicdedbejdi
强	ghjgdbcgfgZdfbejckdcgliae
归	efXefflcjfajcaecdkZdebeZi
归他	hgddefhidggfgdgcefeefeadl
当	ecdgjgXkahjlfeedjmkfcgjlZ
当场	bdhficZnZdmmddfgmijefigZe
当场就	feheihgfhfeiffkcdlfgjekff
当场签	feeekedkdcdmedackaledgdde
当场说	dfmaadcifckejdceeefdegfbe
当天	ddciidigicZgbceYibjadeanc
当面	ecdiiddajihdibgeelficgcei
录	iegckcYehhgfcYdfcgcjhgkqd
录播	ehcfiefcmcidhcbldfefkbikg
形	dcgiackghddbcdbidddedeldi
彩	efjfigbdkfffcffidekefdiie
影	Zdkihchgdjdaebihjjdjbkjkj
影响	dfhkbfecghccbckbijdiddicd
往	fiifZfeZgjdabZibejfmgcahg
往上	gekgdedelcnheglgeeddgcdgb
往下	hcijbaZdekbcdahbcmeedihlc
往下走	fehjdfeciiadddkdeldcegdcc
往后	ZoccbYhbnaaaaYcdfiihcbYba
往后挪	dlghaccdkcebebcbdajkedcfc
径	ejidefcekfgecccZigfhedlhd
待	kbdlXZdbgickigkaaddaedkfb
很	ajhdiZYqXhgnedgedhcdcjdhe
很不	eibkbaZbflgnadkhjregedYfd
很大	dhkfhecfanbgfcfdehecejagf
很急	flecddehlbdfhbehfafcfelcd
很想	fjfffgdclfefebkfhledfdaec
很死	gddleeedblmhbfehhefjffdcd
很认	ekedeefkecdecciedZceekjff
很认可	ejeffggkdddedddeeadfekjee
律	hechgegbfjejfcfcgkibdglkc
得	boeacebhfedgignlcjebcjlfm
得0	fhhefdfdficedlfeenfefjafe
得C	dedakdkblebeehilhldcicdec
得D	feaidekekdfedjhbebbdebcdd
得P	ihgeZZhYpaccfgtZheafckbcc
得上	cgadbhhcifgfaYpcdeebbcghZ
得不	fjgZheahgeeeifcfdfcfdffik
得不错	fffdjeflceedehddeaeeffail
得及	gdihhebjdefegdelhbhdfebih
得太	fjifeeddfkgfeegcekddfcmef
得好	cmcZhhcmaicbhZccdfcgflUbq
得很	giedghegdjijhiegedelgcghk
得很死	gddleeedblmhbfehhefjffdcd
得我	egbldhdddkhjceheflhdecffd
得我们	ghclebdedkkjcfheglhdfeege
得找	ekccfchemcdikemdfYibffhed
得挺	jgbbgfclbdhgghhchcegfeefh
得比	ehfdheeghhjfiefefageedegd
得等	ciflYcYZodcmbZgebkncdcbcc
得紧	dgclbdaclbcejcdkeadbeilbd
得要	eeddlddhZmdefeckgkefddcie
得走	flbaddjcmbbccknciZfdccded
得还	dgigdfbghbegfcbihafgejbfi
得重	idigecghehhhYbZgdbedibjgh
得重新	jfehedhiicjhadchdcfeechhi
微	jcbcafhehfgjfcbchbhibeacd
微信	jcbdbehfhghjfcccibhibeYcd
微信了	bcjkccjhdidjcchcabijddccc
微信说	dcdkdhcgeijnhdeedfmefehde
德	YghieZbhhaeemehgegcZcZXfZ
德邦	dckbgccdjefcdednbieddcabd
心	cmhddbbiffcehigecqehjhdfc
心P	fiffegchgefigdiifaeejhjie
心了	ejhfdedkddfdfegjeefegiafe
心我	fmeedccdhjfedefefnfcegjdd
心我们	fmeedccdhjfedefefnfcegjdd
心理	dbkidaZccmlekjdeeielebcgd
心的	khfdfcbaobeiheZhdggadccbc
心里	fkegedbcihcebmZcdpdbcddeg
必	bifhdcdcigfagjhmbhmfebggd
必要	ddjddhcdfkefeckeejfdfeacg
必须	bjeidbecifgahkdlbfnfecihe
必须定	fekgcdeekdefkjdbdaoddddec
志	cffcjdfejdheidecdafceenmd
忙	jhdYahhbigcddbhcafbhmdabd
快	eifblYbnYibedldfffdjehahj
快D	hejfbeebhhaeacdidZjlcjfde
快D了	jhhddgcfejefcecgdccnefeeg
快一	dhbgjagdejddhddgaYfneceid
快一个	dhbgjagdejddhddgaYfneceid
快一个月	dhbgjagdejddgddgaZfneceid
快出	figdceeifeeedjddggfefbcgf
快到	eichiceemcdZhkdbeaebedekk
态	amefcafgcldcgaeYcjfcfaefb
态度	ZjeheaifbldcibeZbigchbZgb
态度不	eheeieffifefdefefjiZhecjd
怎	ZkgcgYfifehdfbgibagfefjef
怎么	ZkgcgYfifehdfbgibagfefjef
怎么弄	fkcddgehgdbdehbjebegfhgdf
怕	anfedZgdfjbeiXdabhclfofdh
怕是	eahficlfckgfdbbgdWepfgcij
思	cjehdcejfbgfijdihhicfhjec
思是	ehcieedifecihhfmjjjdgedfe
思路	eigdefekdcedbjgcgfeefglef
急	bmafeVdfhfibjebrZiYedjflc
急单	eedlbfhbkgodcddocdefedbed
急得	eedfiedbejfdgebkdkdcecfje
急着	hjdehdaigbbdgkaqiYcbdfZZd
急着要	flecegedkecddcepdbafeghdg
急费	gcfmcfeejfofcdencfgeffdgc
性	hkcicacgichcadddfcfcijncd
怨	cgackakahiYdnfakijeadgbgc
怨气	fhddfejdkdbfnfdfgfgeficee
总	ffhdigchegjkcfmbgbfiaafgd
总P	hhceidcdiffkbdalihdbdeidf
总价	eZlchbfhhdkifabbhYjbefehc
总价M	fdedkedifeegfcdbhbheefjed
总共	ffgdkfgjefijihidjdhegfahh
总务	kfjeecbhheibbdgbcfcfgddjd
总包	ihhgebcclcfibccddYdcZddcd
总监	fgjfdagbigeiihibfgfhdfhde
总监P	hfddfdkbldfhiibcggggdfbee
总算	ibgclcblbdknfgfbdcgafchcd
总经	eebgafhggecdednhfhdfgfgcd
总经办	fdbibcibmdcfgfnfdbeddhbde
总部	deffelcbekbdfgjfbfbfbacji
怼	jeehhbfddkZfjjcddreceecje
恢	efgekdicjgcfdZbeebfifgbkd
恢复	efgekdicjgcfdZbeebfifgbkd
息	hdhdbbjghddeehgigddehjkdc
息中心P	fifhfgghfgihgdbeidfggeZee
息化	dibcbhihgfedgnehdbdcfeYed
息安	elkcfedfjeeefdmffZgdeeofg
息安全	elkcfedfjeeefdmffZgdeeofg
息科	djgfgechgcghcgbedffeeingf
息部	cgkdgcbficedfifieffgebkfd
息部P	cekehebdldedgigiegegecgcd
息部P说	dcigjedfiehfgddkfgfgedZdh
悄	cciceiieiiceiekdegemefcde
悄悄	cciceiieiiceiekdegemefcde
悬	aZljeVjYbndcifkaibbqgiefb
悬了	eddfkbfdclgeajkdgffmdeddd
情	fldZafddekgbdfjgdkfodZfXd
情况	dkcbhebaihcdceffdgjjdekhd
惨	eichheehalhhbeaghjdcedgfd
惨了	eichheehalhhbeaghjdcedgfd
惯	gifcdgfhhcbdhccdehiZefecf
惯了	gjhdebaihbcficdefhebfeadf
想	evWiUWYneXeeiiibcegXcljcq
想D	gichefdiefcdafefifmegegfd
想上	ihgcdfdhfgicbegafndedapcl
想买	egbgdbkanelgaiodaidedbXdc
想了	jecgeebclehdbfhceahcebccf
想了解	kfcdeebcleddbefceadcebacc
想做	ggggdfcckfhcffgfckffecgcg
想做个	fiffgggggfhedegffcffeeZed
想先	ZnafaceelbgiZZhiecaaergdY
想先拿	elbgffeeidieccldjcdefjbee
想先拿一	fnZfffedkeffcekefcfefjbef
想先试	egidffdclfeedddjebdeglZfe
想再	blajacamcdcfgcbaccfeggccr
想再上	glgeegfkdfefedededfffbgfm
想加	ekecdgdhffdedfecgehffejen
想听	elddddfcjfgfnfgggdfffecfd
想听听	fleddefdighgmgighefdgedfe
想听听我	fkfedffdhgiemgdgfffegedfe
想在	flbdfffggdbhbccjedidfeaec
想弄	ekedegdhffadcjdbdbffebmed
想想	cfjiacadlcneichZhckgdafbc
想扩	dmecefefiddfjZbeedddfdaco
想找	fmcbddbfmZefmkbbceeceajji
想把	bnafceZifdieageehcaccambo
想拿	enbacceiedZefdbacggceoXcb
想换	cocbeaXhibafhjdddiiTdagbc
想换R	fjfefeekdcefZjdefkeafejdc
想换一家	fjggggfdkefgmefegfgdffajf
想搞	cngdefcbmdgddeceeheddcifb
想法	fmedffefkdgddgdhfifefeZgg
想看	higceeZhicbceaZdeicedlkca
想看看	gmcdffajeeccjcdefgdgejhed
想知	dhihgedcjekhdbcggbefeehld
想知道	dhihgedcjekhdbcggbefeehld
想给	hjcedecifddeahbegYdghgbdk
想装	gkeefgfeigcfdbdkchciecdgd
想要	dgckeeaehgecdhicgkdedigfh
想要一	hhdefgfkeececfefebeeeigdj
想让	ekbgcdcffidefbibcgfgengde
想让我	ekbgceddhhdeebbbegfcfjedf
想让我们	ekbgceddhhdeebbbegfcfjedf
想试	fkdfdeeigcdfcidfcdefeocdf
意	cfhmZcZfibgegfmdldjZgggfg
意了	decjhccigbcebajkcecdechcb
意向	djghfZVghbhjZggagbecjbXbf
意思	bkehdcfgichgkhciijjdfhfed
意思是	ehcieedifecihhfmjjjdgedfe
意见	fekhecbWkiYhXbjbgfeedgmkf
意见不	ehbheecdmbeehdneedececacd
意见很	ehlhdfddamcidfdffpfeficch
意见很大	ehlhdfddamcidfdffpfeficch
感	eglcebYmbhffdcgcdebmZqiia
感兴	kidcdbaldeffeagcejefekged
感兴趣	kidcdbaldeffeagcejefekged
感觉	cdmibbecclhhhhgcdddpcjece
感谢	dcdelebkcedhbecdhbddfddmd
愿	ggakcaZcjgjihcgggZhbecbdj
愿意	hdalcbbcihjihdghgZhbecbej
慌	ccbdhclcclaegedeebfmgcech
慢	eehfjbZcfigedgapaqcccfmkc
慧	fkebdibffiegcmjhffgbgegeg
懂	bjhdicZdfjaighgihhigighid
懂的	cmgbceceigcehebjejfjjddce
戏	ikbaclbahkdigZifcddemcded
戏了	ddfefmgeghicgbegdaefeedfb
成	XXclihhjffphhfidmcdifZief
成0	ecdfcdmdifehgddihfdgcelcc
成D	dcaaddmbldaedeaflgcabgdge
成R	edighhbdifddgfbdfffkfdmek
成三	geijdffgkdndeghkjcfdeidjf
成了	beZaqfZkeXVjdeoWccjZbdefZ
成交	ebadocaejbhcdYYYXddcmgebY
成交通	gggfigfjdgdkfeeeeggfngfgd
成交通知	gggfigfjdgdkfeeeeggfngfgd
成他	eccfkicehgcniegfedddifdee
成他们	eccfkhbehgcniedgedddifcee
成功	ededlecmbeekhdglegdhfdgfe
成本	ehbkcfafgigeckedfkgbcdbfb
成的	efheiidhgfchhfedgeehggZff
我	gddiefhidijeleegglgifeehe
我D	hgdjcceefghfjgiihhjidiecb
我D再	igeddfhcgiefhidhdhjcedgcb
我D去	ehjhefYeidhdffbcdgbfffaeg
我一	ceefbhjamccfdedbdfdcbjZdb
我也	hccfcdjckefehggccagegggde
我了	gfcckcefkbjifcbemabafchde
我们	aggihgYjcifgpffjfighhfhig
我们0	ebkfdfceifohogkjejfdjcghd
我们C	ekcbkajhfhigadccehdkgiabd
我们D	bffgkbceghflhejmddhgafcjh
我们D去	fgfiefddldbkdeiaeZkcfhebc
我们D给	eiddjedddkfdlgdbdgccdgikg
我们M	fccjgibbjgpcmgccfYefcdbcg
我们P	daflgdgcjgleadmefgdehcile
我们一	chehbfZakfnflccbedeafhZdh
我们三	ebjmcebdfjkdodheclekddbde
我们不	eahdcjbcbljjicbcfkeelbjcc
我们也	gkdechdbjgegnddffgcddedic
我们了	dbacndbmacabicicdZffedach
我们价	fdkceffikcnfmfdfecffiedfe
我们价格	fdkceffikcnfmfdfecffiedfe
我们低	fdffckdbeioeodddegefgdhgd
我们做	agggdjakdgdhcbhbdcgihahgo
我们先	dkfdgdcihbfhbeaghcefkdiaj
我们公	ljabcafdhhZeYheedhhbceehf
我们公司	ljabcafdhhZeYheedhhbceehf
我们再	ecgiecdefhhcihdgddcggggef
我们出	dchiehbckdjkbigdiWkhgckee
我们出个	fgghefffjdgjfgediagedcidg
我们出局	ffedenffZneedbjcibdjbgadd
我们别	hafidhecjhehihcdfldlhedcb
我们去	dfaakfkhfdcgdeZgeleecfjle
我们只	eibicjbcfiddbbdfjhdhjhdfd
我们和	fejidcbcnbZenfgZefheiljbg
我们和R	fekhdcccmbbdmghZedfeilgdh
我们在	ehehhfdfjdafbegjjbfdfbile
我们就	ffkcehcfhghgidjgdbincehee
我们底	febgcdidjeldiicedeechfbed
我们怎	fkfedffdhhhenfehfgfefeefe
我们怎么	fkfedffdhhhenfehfgfefeefe
我们想	fihedefbldfdfigehbgggdhef
我们成	geekgfgedjegeffgfnfiffdff
我们承	gefhhededkchbfekdnedfeiid
我们把	ecjkecacmcehdeahjdhccgjii
我们报	dldhcdbgiegfccaefdebmehgc
我们报的	fehfehdfeijidedgikffjfbef
我们换	ecijhfdcghiebcdjgdekfhied
我们排	ccgjbedclcedfebbcbiefecdd
我们提	fiidbfedlccechhafgdegehde
我们是	fdidjaeceieiidbhdbemmcdef
我们最	fhfeejdchgidbhgjcfebdebec
我们有	djabjbZfiffffcaYfhhhidhea
我们有没	flffggdhhfgeceebggigeeifb
我们机	fldcccchkdcdjeeefZfcfcmee
我们比	gcclfdefkdmffgfjgbgeecfef
我们没	ghadeidcdlcdjhhkcnededfch
我们派	ghjgefddigdeafbbedebejfhe
我们的	aflcggblfbdfhfeiiaiifjhcf
我们第	dghYgiefdkhiijfadbfbedhdc
我们第三	fiabamfcclajjcdcgefbkebee
我们第二	ecnbcZedoZhekfcfedffdfkff
我们给	ffdhfgahffhfedbaijebgbghg
我们能	dgcjcebbkhaimfhcicehgcfie
我们能不	diehdecdihbhkcfgibeedcgjd
我们自	febeggkeigefbeflffgeedZef
我们自己	febeggkeigefbeflffgeedZef
我们补	eejagcdbmbdhgdcbdfddgdicd
我们补一	efibdeedjdddhedcegeehehde
我们要	ffcjaicakfckodjejfifgdefd
我们谈	dbcmbbbhhfddhfcefbfhfeebd
我们财	gfgheffedkkfefedmkhfhffee
我们财务	gfgheffedkkfefedmkhfhffee
我们贵	ekdgdefdldieofcgdfffgdcdj
我们赔	ebccncjcclbdaedbfpdbdcgrd
我们赶	ggehhfffhiiccijefcefeiagg
我们跟	cZhmbXbakembjdZdcehaajffd
我们跟R	dbmgdacdmbgcfdafebecZkicf
我们这	elfebdeldbchhbdacffgceiig
我们那	gfhbjebfdkdgdjbgfiegiefdc
我们重	efkegdcdfidkbgclelebdfYac
我们重新	eggheecefheldhcbdjfeehbee
我先	leZdgdfahhgheeeeefefhhdih
我写	ghggeehfjddhdfeeidfejhmkf
我别	ffcfclfbgibemdhfgjfcdcbfg
我到	hhbceelfhdcgceagededgdgde
我去	hhdibahenacedcgbhdfZffecf
我发	hghibbecgiigkecdbiejhfebd
我回	hdedheihidkeacdihcebeccfe
我在	ekefdgcfiejifedfddedflbfb
我就	caflgbedfjkdbedjdldnefbhb
我带	chbkdehifdbblffigjidhdbbi
我帮	ffchceicifjdjefddhhdfdZde
我想	gicfeffgehieaehdekfefdbef
我感	cdlgddffejifhfhefhglfihef
我感觉	cdlgddffejifhfhefhglfihef
我打	gcfgfhhehgighffcffiighefg
我找	jcedgfjagiefbdbedjebfdcff
我把	geiadagjfamdZhbfffgZkebdf
我报	dfhbeehclcefbbaddZegcclch
我报了	fcncefcejejfdbbffafideigh
我按	fcmadecdkemfdfibdeihfdbhd
我没	eifgeegblggdjdbgimeeefggb
我没敢	ghhfefgeifffhfegjffgfhbfe
我留	kabbgbkckedckedffgfkfdcfe
我的	jegcbfgfjbbcfcggfkcYcaWbb
我看	aZfnedibdlkdkfefjoingZeid
我看了	effjdgcgggiglgfghlfejfckd
我真	dciiichcdjZgkcegigfcedbdf
我等	fgdaidjfhgbfiedehjfedebkh
我给	eiciccgakfmbZblbihjacfack
我自	icfjcddfhgmkjdbceYfeeebbf
我自己	icfjcddfhgmkjdbceYfeeebbf
我要	efhheggfjefehhihmeehefkee
我觉	edjfdegheggkfhbhccgkigfjd
我觉得	edjfdegheggkfhbhccgkigfjd
我让	bfjhjdZhggcgacjbggddhgmic
我让P	eblgiecclcgjeeiceYefhgike
我讲	djbccjchhdeggdlfefddgcfce
我说	hfckbddcmdnefdddlifagfbgd
我说得	gcgjhgfgghbghdefkZgegigff
我说最	fccfcdkedjidaeiefideegcic
我说那	eheidecddkmikedicmeefedkd
我跟	acghgfgdjdnkdbhhcghgchekg
我转	dgcfddjhhcdhcdcbdbccffaee
我还	hmfaccdbhgaeidZfcfdhddbgc
我这	bfbhhdhbficgdcdbekgecegjb
我都	egdiegedkebjefiimjegffiff
我问	kfegaedfkcaflfahfdcfebgaf
战	dfgefibeejggmemhhdffgedee
战友	dfgbfjdeejfgjfmhheffhfdef
戚	ghbcdjabkfcefdhceddbdcgde
截	aajfaifebkjegZeZehcihiYcb
截图	cafiefjcejidjecdcggkihbee
截标	felfefeejffeceedhedgkeche
截胡	ghgdeheehhcflegdibefbddbd
户	ehagfehjffhgdjfffeggdbfii
户C	fkcZggbghebbbdceihfbfgcem
户原	cjbfahghiaigefjiddfeedhcf
户原话	cjbfahghiaigefjiddfeedhcf
户嫌	fehegehefiideffilnfefedbf
户要	cbendefidhlfccdhbidfdcfii
房	dgnYcagelbagbkjjhfbkbkogf
房的	fifgggegiehiiecencejffgfe
所	dhigahfchjgdfljgdkdmibfZb
所以	ejceeegdmagfiicbddhafdege
所有	afkcchhbdlZcaklaekenbejcc
所有采	dkfeecgefidedgdeebfnegdfe
所有采购	dkfeecgefidedgdeebfnegdfe
手	afeafginbdejnkffdcddkgccd
手R	hedggfhjfdlemhagdejdekfii
手上	ggfedeicmcfekjbgdgdbccedc
手上有	hdgdeejfjedgkhdggafdddgee
手感	dihdbhejdffdgedcecebemade
手是	dblhfdcekddhngefhhffdffff
手术	hghcdcgejeedZehifcdcccidh
手机	fbiZcgjcmdcbddiZkdfhhcbaZ
手架	chefjcdhhadlgdeleZfdjefdf
手里	dkfageciffdfpnjZbecfidebc
手里抢	edfcleejefglmfeeffaeefffd
手里有	gifdcehkeaccgmfbdbedjbedd
才	jceiaaiRhkchhisbhnaafhfid
才回	ibXfbckcoafgZZddaXaZeacZh
才回来	hbbhdfiekdficcegdcbcdefce
才有	cngbbdgahjeeehlchkccdgajc
才肯	cbinacabifdldbkbbfeadllgc
才能	cihbiZbbleeebmpcgdfglffae
才能动	fjeefgffifghfmngedieeffff
才行	djidegeclebdeamcdbffegjdd
打	jbffgehfheidheeeledfdjhfh
打不	cgfcefjbfikckcfbbmeZddghb
打个	facegdjdmcgicebgdfddcadch
打个招	fbddgdjdldcjddbhdgeacaecd
打个招呼	fbddgdjdldcjddbhdgeacaecd
打九	fefnaebjedncccheddcddddbm
打了	lfachUcihcecfjabkdbddkcdf
打了三	jgcjcdadkcjfgddccaeeikbbd
打了个	jiagfcXchhjcakccfZeicbYbc
打分	ccqZbXaakeYckbjachcgdnmdc
打到	cfdiihedhhfelddbekjfccckb
打包	fggebfgggfijeddgZbebdcXgh
打包价	dhigdcbhgdihbfeiacfeeedhh
打印	beaghidbjfjhifjfeZdeebhmd
打印机	eeeekfgfifhjfhigeffefdjne
打听	idbhaZiYkfdbehekcbbhbdbca
打听到	jZdjdcfdlccfjgheebfbedcee
打回	efkidcdcekgeefidcpdgdficg
打回来	efkiecdcekhecdidcodbdficg
打回来了	gejhfefdeldgdedfdoedffjeg
打完	ieeehfhdkeeggicjecdfehafe
打折	gheifffdfiofchejdledfedfd
打来	cgchhhedcllabccccndkhbflb
打样	dfhfbhZffiedfddbZigeaokce
打款	ebbjldZaoabddbcfkYecdabch
打电	aahghfghfhhifgljgfhikddgg
打电话	aahghfghfhhifgljgfhikddgg
打电话就	efehefhfghdfdfffkXfdffgff
打电话来	chfhjedhgeehfgdjghfhkfbee
打电话说	dcifjeaghgjihdblfeijfffgi
打算	bhbYkhYhffZddWbZefcgccYhm
打给	iddigdckffdiadZegjdgeaceb
打过	kZZbkhfdigZgjehflfhdibcgj
打过去	lbcegdhegidegebdjedfdcfee
打过来	fffbmfeejbahbgcbmajdcdcgk
打过来了	fffdlfeghbbgcbdclacedeedl
打通	liedcdbjhbgeekeahcgcbfgef
打通了	kddgefeeifffeeefigffdeZee
打错	hcbbacldlbZccZbceaeaccjab
扔	cidjebbbekpecdcdencjdiccc
托	liZXifegfhigibZadafhkjcYg
托人	kffeeeffhhhhgfeefbgfffgeg
托盘	ckcchbfffhhjeccedgehkmbbZ
托管	iecblciihcddfdbegbeifdcbm
扛	ehbcdkdbhhcigdhaflededlbb
扛不	fgcbelddlcifjeiafdgfeficc
扣	bXfhiWjeanefddZlelhfacZgb
扣款	feehjeebdldgeefmYjeefebhe
扣着	ebbhkeedbldfdffdnmfbgdcde
扩	oeXfeaXjhaebdiWZabecgZZgi
扩到	dgfieeekddjecabcebddfebdi
扩容	caffndfgkcdjbdcgcbccidbkp
扫	odfXjcbkgcWfZZWWcicZdiled
扫了	jehfefdekedebedefbeefhjeh
扫描	eedbkefjfeajdddceceeeeddc
扫码	mfYYjcejfaaZdbaZehcaaehib
扬	dchckcejedigbdcfebdcddjne
扯	deZobaYbhjqcbanejpdecbYab
扰	diacddkclccebdbcghdbcZfbd
批	ZjefjZageiXfZtkodididgllk
批0	dehehechhdhebdcmZgedeaYik
批D	ekegdfcdlcdegjjkdccfdechd
批下	dhdffcbifeaifnekcgjkecdcZ
批下来	dhdfgcbjfeaienejbgjkeaebZ
批下来了	egfcicckcbbgglgkeejcgchda
批了	dmgdZeZgkaYgbmecccddbfhce
批了M	fmedcedghdeedkegfjdddggej
批发	ggciefdffiffjbdkjcijcbebe
批复	fkbhceckeZbidkdcdagchfedd
批的	dhbhhbckfYjcdckimcebddbaj
批货	cZaZobhjbiZibdelhldYbbYnd
批货D	gfgeggjiffejfffmdcefefefg
批量	icjfbcgdlchcabccccecbpncb
找	lkVdbfejiacZiiehcbdjZXgek
找P	iefchejhidjcdebcdadaefbcd
找了	begibjXadkkcjjbjedekZcabh
找了三	edmeebcdlcleneeefbfdbedfd
找了三家	edmeebcdlcleneeefbfdbedfd
找了个	dbcccnccelifjdeeehgkffddg
找人	ddbdighfghgfdfbdemecedZhd
找别	eadjfghdhfdeccdhhhehffdee
找别人	ebcifhidbmdedcdhikfhfcbde
找到	lbbbicfbhhedadccejfcccgkd
找我	fgedcdjhibifgijidbcabcjcj
找我们	cjbfcehgiccfhjjidddZechdk
找替	emddccdekdffmdeifhffeehed
找替代	emddccdekdffmdeifhffeehed
找来	mfeedecfiddeddcefeeffgbee
找来的	mcdedecdkededecefefdfecee
承	daajfheYdladdcafkhfZdbmmZ
承兑	fadkheaafiYbbcdbqffbddbcd
承诺	ebgiegbdckhgedcggjhbgemkc
技	dhifcicffjdgejhcehfgffred
技改	enbcdeckdfcedpefceceddhdf
技术	efifdicdgjfgedjdeieeffqec
技术上	ejjadccejdechekfelfefenef
技术分	ffddelfcdlhejeifebhhickef
技术协	dfgigbbajgfebhcgcgccccocc
技术协议	dfgigbbajgfebhcgcgccccocc
技术参	ghhfgfgejejgdedhfeghjelff
技术参数	ghhfgfgejejgdedhfeghjelff
技术的	cmihedccmddeccpfimeieemee
技术部	iedcejhehgffedfhhffddmbae
技术部P	ieecejdgfhffffcighfdemedf
抄	jeifdfbafjhijcbcdjdbecjdd
把	bghedkalagghhhhhggojhhnjk
把C	cgbadiidkcjifbYgdZaaZZgZg
把C的	fbdacekclckdbeaZdbbbbcZbb
把D	efaijgchgdjibbbkjciaddbch
把D的	egbdjheieeaiccckjcjcdecei
把R	edfgjcehcieemhchfieheeceh
把价	dYhjccZdkatccdeYbWbhhfjaa
把价格	ebcledeggdpedggbdbgcedldd
把单	eiehcfcgdkfdjgiecmlkfcaba
把单子	fgeidgdedkgdkcihdkjjfcbcb
把参	efkdchehfgfehhhbhceehepee
把参数	efkdchehfgfehhhbhceehepee
把双	ecdgkfiekefhggdefbidfflng
把合	edcmdcbkdckkfecfcilegecde
把合同	edcmdcbkdckkfecfcilegecde
把合同签	fffkdeemaehneffcdcneegfce
把店	edceblbcfkeZiebdedhledddd
把我	adhiaiddejgdjcfeeocmcghdc
把我们	bfjgbiZfdiefkehcfgdleikce
把我们的	delebbdghddcYckbdXfYbencc
把方	ejfceieefiieflchegbaeekdi
把电	iideefdgggddafddiikfeedhe
把资	iggdeiedjgeddbidebdhkdbdd
把钱	elgbchcbldbfdnkecaefefedc
抓	djfaecibjicdZYkiikkjcchid
投	fglScicbfiXfemmeadcfnaWjh
投R	eedeekdfckdgnedefdfgdfmce
投了	daidckbcejjchemgekhckegef
投标	gZdbZkiZfjbdZaZedebbbbZfc
投票	edggejbdlcehknmcgbideeZde
投诉	eehVjZgbhgafZddacfefgeckZ
投诉了	feeenedfbldfeffeepfefhdoc
投诉到	gfdfkffgejfgegffgnfdffdkf
投资	iiaacefcjecehifcdheZgfach
投资人	iibbeageldcfhceefieafgcde
抖	kiZcedfgicefcdbZcYfcbgeZh
抖音	khadbefgicffbdZacYbcdgeYh
折	aZdochYfej0fefZYepjaafYZh
折扣	dbhgaZjfhejgccdcaecbcgbdc
折腾	fkieccbgficdfkbcemeZgjabc
抠	ehbmbdbaodZhghbcenebdkidh
抢	agccilaoWkgijgXgbbZbZgZhk
抢着	eehcieekcadhcgfdfbfgfjdgl
护	eidcigbhgfeabbdicgbbghjki
护士	fgddjhddgieebefhfhffejhne
护理	cgafkdcidhecZgfjekbfchejh
护理床	dhcgiedgfiedbfdgbkefecaij
报	abqcdafekcwcfhlcacfdjhjjf
报0	fbdiihidhhnfejfeeigeggfje
报M	dYkdaZhancrckeeaZjdcgfWgb
报M一	fclbdecdkdmfecdcaeefhibgd
报P	ggcjfgfdkdiffinefcfegdbhe
报一	fjgafcjggeeficbhfaeffalhj
报一版	fhhdffcelchfgecegafhhdoee
报个	bjiaecdfkcedceaicbccglffi
报个价	eckcffffkemechedebfedjcck
报了	gcmgYfZVmfubedfkbccdkXbdf
报了M	edlhZhTYneuZcgcjbZddjaabh
报了M一	geldffcejfleadejeceebdcgj
报了一	edfgcbjdkdlfZfeefdfebdccg
报了个	jgbidgadfidhidcggjfbldcdd
报价	eWkgcegfhepchcifcfgggdaeg
报价D	gfnaefdelcofgeacedhcfhbej
报价M	fbfgadgcldpdgaohcjdedeedd
报价单	fdgkZbfZjfhdgdfbdgdhdbafe
报价单发	gfkeffdejfmecfedfcfheeefg
报价发	deigedgchhidgebddgfiddfaj
报价已	genbcfbckdlddcaceaedadaed
报价已发	gemccfbdkekeccbceafebdbed
报价比	gdlcgeffkdlfkjeffZffdeged
报价给	gdlcfeeeigmdfdjeeYficeZfc
报价都	gfjefhfejelgjejiffecbecec
报价高	gfdggkfedjkfaieefifejedff
报修	cgYclcgajfadidbdcafdddcsb
报名	cghddghZihbefcadfbbgjekfd
报名D	felffgdejfefheedhffhmedhf
报名了	fihffcbekedhdfcffefenfkef
报告	djlYdbYehfeebejafjfdepoeh
报告出	gejgfggkdcgfefeffafiellfj
报完	damebbbhgbmfcbcfdYdlfbbcd
报完价	eekdddcdjgmgcfehecemdeedd
报得	gefdkdiibjmhkfcfekfideaij
报的	cgobbeYaleoffgfebgfegZdcc
报的是	feifjdcegikfechgchedieaed
报给	ejkbbcfcmcldhjjibddahgdcc
报表	ebZgmdeggfdiidhafeggcfmlg
报警	fdhcjdggeiZfbdeadfbadgjfd
报销	dZacidlanbZebndakYbbhcabe
报错	efhdjbgclbZcdcdbeaecdddjb
抬	edecfelcfheghdhcnheddgfbe
抬头	edecfeldfhcbhdhdoheddggbf
抱	bfYfiieafkfcmggihidehbcec
抱怨	dgcdkbicclceifckijebdccgd
抱歉	cbbbcmachhkckhcecaeedeccd
抵	ffalfdddjejigeceldghemaci
抹	gZXmeZgcmbiecZYbfafbbaZeY
押	bafighhbmbikfdbfibebdibcc
抽	fhlbbeeahjjbhahacmfjoffhb
担	dncegbchckdddaaidshabendi
担心	dqdaacaZikdbcaabfqeacfobc
拆	damZfbjeggofcejkfkgfbhfkc
拉	dcgfhjblddkagZfbhgbgfneid
拉了	cigghbaifbedidbedXfchihde
拉走	ebaamchdjfcbddefkiebccalc
拉黑	ddddgjgeejbeaddedieledche
拍	giachbghhdedccobcakgkfhdf
拍板	gkgbffddkdgccaneechdadfaY
拒	ebcjichbcmchademdseacdaic
拒收	ebcbndidclccbdemcofbdebic
拓	egfdeejjchggfgcjlefbfhiff
拖	accgkYgajgZehccetkkgfagYe
拖一	dcdgkccfghffhddmkcdjfeedf
拖一天	eedhiccgghfbjdeklZejfeedf
拖了	chdahdhadmadjheflmcdfccad
拖了一	ededjeedifefidejikeZfeade
拖到	dahijcdbkedeZbcZldmacedbc
拖到D	daijeccbkdeeabdagamdddddd
拖着	fdejjeccjefhhehcjYdkiefge
招	lfcedggfgfYbdiigcbdfoahch
招呼	iZZchhhblcdghbhibefbjdcaa
招商	lceeffbifeadcheighejcdcel
招标	ejgedbgemYadbigeiZedicjfd
招标代	edleeedekefedgefeifglefef
招标代理	edleeedekefedgefeifglefef
招标办	fdighfeclgihheeeihbgieeef
招标文	fdjgdeedldfdfddfibfglejdf
招标文件	fdjgdeedldfdfddfibfglejdf
拜	legcYaegghZffdficfcgekhbc
拜了	eieiefhchgefgdkgfaijggfde
拜访	jfeaYbgejhafeeaZegYddYfca
拜访C	iedfcegbmecifheedebedcidb
拜访了	dijaddZdejddheddehfhidgbf
拟	hjchaiZcigZlchbecXcfdcXci
拟器	hieeefbgjcdedgeffbfhfdZcj
拢	cZgoZZZiffnfZbfhmiiadjZab
拦	ggdheedamjfffcoehoegedldd
拦着	ggdheedamjfffcoehoegedldd
拨	kkaabhcZlfdcepefcachbbhag
拿	fhheedWhhcikihgbelgeingaa
拿R	dfgicaddhglelecdfggccccfd
拿R的	dfgicaddhglelecdfggccccfd
拿一	ceigeedhgbbibbldfgdceoebb
拿一个	dhhdefekdcdebdkedZfdfnade
拿下	bXXYmkXdlbllhXbZaeYakcaea
拿下了	dbacgkbfibYhjcfZbabdiZcab
拿两	ekgceeeidggefcfahgegfobee
拿了	jbeaihafjdihfhbgjdkfhicff
拿到	fbfhmbZjddeigekgZfdggeYbY
拿到了	fbehlebjgcfkbabcbaacadbdb
拿到手	fffckfejdeekddeecefenfeff
拿去	ehkddecbldjfcjkgddiddiibd
拿我	ejgdedeandYhnedeeYgcecfdd
拿我们	ejgdedeandYhnedeeYgcecfdd
拿着	djeiceegfglhkecdfldbdefdd
拿货	mZbhbbbcmcaehdddmkeedcagc
拿走	hbddfekdhibkccbfebeiidecj
持	cfflchYihahfbdiciadXccnfg
挂	jdiXdbiehgacdfacdegirddja
挂了	iZbcchhZfjaeedaZheegddacd
挂出	gciehddcldefadedffedkdjde
挂出来	gciehddcldefadedffedkdjde
挂出来了	gciehddcldefadedffedkdjde
挂网	biibcchcncdeecZcgggipebff
挂网了	ebmdhdbfkdfeddddggdgmfadi
指	ajegdgYidheccgihflejdkhbh
指定	cgcigiajcjcddbgcckckdbjdl
指标	fhihfdfdhieehkdfemiiegjfd
按	ZZphacckedyaWgfihcdbehefg
按0	eckiZdbckgodbcgiZheddjejZ
按D	fdkgdecifekeciihdcedefdcm
按M	fiehdeckdcjhdkbffdidfgded
按季	fcgmcdcelbedheecmaededbdd
按老	dgalidclcghcacbkfgececfdn
按老价	dfamidclcghcbcahcgececfdn
挑	gghbibgYlhYbaifZcjdachhnb
挑了	filgbdbcfjbdbdebfjeddgbbd
挖	jehdbdgdlddfidfkdbfceibbe
挪	chfiYjeahjcfcmjabcjkccgcg
挪去	fbdedldeekfgdnkefbedefgbd
挺	idmdbdamcZcfgjfbdedcblZci
挺好	geiZegfhhfdefhifchcgdgggj
挺我	dcmgdddejddekdocededeecdd
挺我们	dcmgdddejddekdocededeecdd
挺有	ekgffgfifcdhbecdfafefjadf
损	gceekfhdZndeheebipfifecoe
损失	fdfejfjeckeeheffinfiffcme
换	fhWZlfhdkfbaljhfbmfcbZimf
换P	dcdcfkkejefiecoeecdbffded
换R	aahfijhigfXgfiWchfbhcfngg
换一	cnfeaccekblcjbcbeedbecffa
换一家	ekideeddjfefkeeefhfhffaje
换下	ehefdehdjefhkcddfefdfdidb
换下来	ehefdehdjefhkcddfefdfdidb
换个	lbidbdbalggeebcdhhfefiicd
换了	gddYihgdmbbcXghcdddgccXrc
换了两	ddefkddiciffcfeeejffffdme
换了个	ehffkdgcnbfgcchdfbecfdcld
换了名	meffdedekdggbecegbeffedbf
换了名片	meffdedekdggbecegbeffedbf
换了块	dedfjehfifegdeefeefeffcmf
换了新	jdgjefcekddkbdnheYdcfjled
换了新P	eefkcheegiflddneeceffhjee
换人	dYbhlbjcghrbWbjahmfeecdli
换人了	hhefgajdlcdcbekeeceafeeah
换供	cfaekajjdhafddbdihdhcefgi
换供应	cfaekajjdhafddbdihdhcefgi
换供应商	cfaekajjdhafddbdihdhcefgi
换别	eghjgffdameffbeefefoeehhc
换别家	ffefgigdbmfggcfegifnffiie
换号	dccdacldmaddbdacceeaddbcd
换完	fjbcjdedkedckebnedggfbmed
换成	bafeijhhfgekghkaeeghefpfg
换成R	edighhbdifddgfbdfffkfdmek
换掉	clchbgccifhhmhgkfdibeeYYl
换新	djdbidcbdkcdaccfcjcjddXgf
换的	hjedefddkgecicbdfjeegdZcd
换系	dnddcbbcldbeoZbgfoebecXgd
换系统	dnddcbbcldbeoZbgfoebecXgd
据	cgheeeeefjbkiaidbhfmcjkgg
据出	cegidchdgiembdaddmejedhcd
据能	ebhbjeiefibehecdebfldkkdd
掂	dcdelddkcienecbcdididdadd
授	ehbecjegdicfimgagahdkgldc
授权	eecfckfhcidfgdadhbhdkhhde
掉	XicgjgdcejheioYdZlihijgjg
掉R	dccckfcgghegndchffeendddk
掉了	dgadejjafjchemaeZjbgeadjh
掉线	ecjfjdbchgedgddbelefehmdf
掏	fjehdefdkdcchmebiigefgjfe
排	ZamfidbieeYdgaclhidblggnf
排产	dejgfeahhcYdgbcimehcabegc
排到	ecdkhefhehbihdhjdgjcdgejc
排到D	dcdkgechgcbihdhjdajddgfgc
排在	ebkffcZaoacghcjjeZcbjfhec
排在D	fcifhfbbnceicdjkfbdchejfd
排期	hgkgcedckebhhhelcidedgZdd
排第	aZfiZkZhgekbfcaZaZdfmbbbb
排第一	cdboebekcbjedeeeedfjgeeee
排第三	fcdbcmdbggjdjedddbfeoedde
排队	egbfeekfggejbdYhhhdeeejki
排队叫	gjgffgfggggfegeefggghfnfk
排队叫号	gjgffgfggggfegeefggghfnfk
探	lgececafkZfcZdjXgceYdbmdh
探头	ekdddfdghcdeaeiZhcececmfg
接	icceggiibihecegefhciddjij
接了	jhccddbigbeehddiecfdgdife
接人	ccicfbhdhhffjddedafmeebkb
接他	fkedehdbihgggdecfefifcndi
接他们	fkedehdbihgggdecfefifcndi
接他们的	fkgeeedckdheddfeehfhfemej
接受	cZfnYcWYodljZcanbjdZcgfeY
接口	YfiYjdhfghZdcaXbbadfbfrdc
接手	ciedgdjblddegcafeifddeZlc
接把	dceffkdedkjcceccfnhcfehdg
接把我	dddeekeeckefcedefnfgffide
接电	ggbchcihehhegecchkddefeld
接电话	ggbchcihehhegecchkddefeld
接的	lZcehcgjeeedfdbgffdfdgZbh
接着	cbidjcikfafbacdcceZZdbZer
接着用	dadfjejjfdbecdbeebacfcben
接给	hdikccfifckjahjjbbebiebbe
接触	megdcZYcnbecmjjgcldbdiabe
接说	fcheblccbmgeidccggegfdZde
控	bgjYbhdchhdehjhhfhcbnmkfa
控P	difbachefhdhefebfiiddmgde
控制	ekgZdhZcmcdeflabgbdfnjibc
控制价	fghbehdckgbfZkceebeenffed
控制在	ekfceebfjekgjkdciffhgdhef
控制在M	ejhceebfifigjkddhffhgdaff
推	mjefUbZdfidfaZmfcidcdbYYZ
推了	ggiddhackedeeeigeceahdccd
推的	mdfedebhgdddhdecdcddddded
推荐	jicbbdcfjcbddelccYdddgcch
推迟	clkeebdcjeccafZcdhafhebdc
推销	mgeeddbcekfefebggiebedede
掰	ehfiefechhnhmdkbeleefebbe
掰扯	fefjegfeghnhefjceifffedfe
描	eedbkefjfeajdddceceeeeddc
提	ffejeZfelbicheedgcgemYndc
提了	amejbeeZkfgcefcdgidcbeohk
提了三	diigdfedkeiecfeddieeegmhe
提前	acfhibfiehegggfhffkifbgYa
提前一	ecejifcgdkidcddkejiiddbec
提是	feclafcchincfgeidikedcfif
提货	fbcekecfjcmadbdYigbfcebea
提醒	dZgbkclcmbbcgddddcdZicbcj
插	deakddibgjddcgjfcjeidhiag
握	hgbcjgaigbccfjcccaecfdhcd
握手	egbcjgbhgcccgjdcdaededhdd
搁	dmjaZXeafmbcffYabXcobeZaa
搁置	eledeafeihefdhZefcfoehefd
搁置了	figefbgfhhffeadffcfnehffe
搞	diZYlcfhffjmcgfkajbhdbkfb
搞定	bcbdpaXjcgXigebfcfcibfagg
搞定了	fefihgbhaigakfedhdfkefeei
搞掂	eddbldckdcanddcddbededced
搬	eiedbdihfefbcfYfdZakcagZg
搬完	dejfedcichdfeeecfZflecfec
搭	mdkaagWgckhbcaecdfcohjebd
携	eciegeghffcibheceifcfkghe
摆	ggjgYZdlccgdgYafcffYeqbfh
摇	cjgfccdkiegeibbbelgfeclce
摇头	djhaccdkjdffhbbbenfbfdlce
摊	eifgbfgggfhdfheiemelddeak
摔	chcjibccckkicbamcpeedlaca
摸	lmcabZgZkeaccXjddabhflYac
摸清	cjigeeddgieecaleecfheegee
撂	djjgdbddjejeedffjhekfjicd
撑	ejecdecckghfbcccekfgecmbd
撞	fiefhgeeigeffieehffffemhe
撤	ecchckichhakhfcdeYdkfhfac
撬	cjZahkcicigildbddaccebZch
播	efhdiddblekbjiYhbibcjifkd
操	cebgiiehiadbakbhfdbfdaeka
操作	dcccldghhcfdbdcecbcfebdlb
支	bmcXlgdhhdhacffjjYbYaerkj
支持	dihXaiajdfZbefigfadYccqfb
支架	cjaaechanbmbccccabeccbpeb
收	egedkdaeiggjfhblijeggfXib
收了	kXdamdYckdgicaamjbbfYZZae
收到	eZjZnaegiYgmhaceiWefggbbe
收到了	dcndifcckdjjbdeabZcajjfdf
收后	fchlbfbcldgchfddlnjdihbce
收回	ehdchkdhffdjcocdcajbheged
收完	eeehgfhckehbefeeldfeeeejf
收标	gddkegffifdnefjdfjgffghff
收标准	gddkegffifdnefjdfjgffghff
收购	dicddggfdkeebjcffjfneffee
收费	ghkhdYaamehgdhabapeddkfkc
收过	ggfclgfifceaffenkhdgffihf
收过了	ggfclgfifceaffenkhdgffihf
收钱	chjaccbekddblceZaeedfjeke
收银	fghcedjheibdgfbdehefhfcha
改	aXlfaanaldelbkfeffadgbtcb
改0	gekcifidjelhdeZhobhdefkec
改D	babagenbmbeacbbmfcaZcdZbc
改一	dckhcdbghdaaafaZhlcbcjnbc
改了	cajkYcffhefnbfdcgbgggdkca
改了三	gdgjeffeghfjgfdegafdgfief
改了两	edclefcjeefmeedeedeffebfg
改到	aZiedciZobbdYagecZfaeYhXZ
改到D	baheedhancaZZbffacgXaZaZa
改天	kcacbcjcmdccfdebcYeddcacf
改好	fbiegfedfifhdddhghikidoae
改完	ddhlccbbnejnechfgfcdddped
改成	bchhcckWsZkjhbeglTcbfaijf
改成D	edbbcdlclcaaacaadfdaccaef
改版	gedefekejfbcgeedfcfffeZfe
改约	hcjYadidlddddeeadbdiedcbe
改造	ejjcaiaflahgemjmcfgfighcb
改造方	gghggggghgfgfefngeggfecfd
改造方案	gghggggghgfgfefngeggfecfd
放	ddehYdjbjiikggbhcndldhpca
放一	cjkcbcaeejcfigcbdhglfklch
放两	eaneddcfldjeeeddfeecgjief
放到	egegciidlcgfbcljeadeedade
放在	hfkjZecfjdfidffhfdgddchie
放弃	fddbdlbedmcdecckdfemhdhde
放弃了	fedddkceekcdacckeeekcdjde
放心	fdikcbbbihdgcchdgmhcejhdh
放话	ecdkgccdbmmeecdahmcoedbfd
政	kfdbdfiggfbdfgiagbgaiaide
政P	hffbhfgheghgcdfcdeejgffge
政批	fggefhefjdffhfgeeaecifeff
政策	lgcZecgfkdedbhcfdfecgeeff
政说	jiefgfgfkdfkfjeigafhefdej
故	ebZjkadhheacbddcfkeddbYkl
故障	fccdmdigfideaeedfkehebboh
效	aekgagXiegfifeXddedZirbeh
效果	bfkhaZYiehcigfZacgfbZpefi
敏	bhiZibbahhabbbdhcYcackpki
敏度	ekddefehjddeecfdecefecmdd
救	ieZcjdhhhdeeeedcdbeekdalc
教	becfiaghlXifhlgiYbdblgfsj
教他	fbddmffckdeecedefcfefdbnd
教务	gdidieghgffdghjedfeddhlgg
教务P	hbhehfgehgbechafeefdfdhgd
教室	bffdiahgjcjcifckcfcelaiag
教育	ejcfaejdkdagelhcabhedeidd
敢	eflhZZaYhhchZboihncfjedeb
散	begdalbchiifhigccgdkceheh
数	adifdbifheeggegikbbjrjnfd
数发	eigeefdjeddeddiehdfeYkpde
数字	aehhachhffndbkhdceegeifce
数已	fekfffdfjegfdheffdgfifnff
数据	cggfeeefdkckhbhebidncklfh
数据出	cegidchdgiembdaddmejedhcd
数据能	ebhbjeiefibehecdebfldkkdd
数的	edcjddjclcbkbekedaeddejde
数量	iedeceickefdideijceegdYhd
敲	kYafjaahgchhbcZgadfabacfc
敲定	dcbgkacjdajmZfahbZgbcddda
敲定了	eddihcdjdbknahbadbgeefdfc
整	eejcjbdcdmiabicgakdlbjlhg
整个	heffhfgiehhgedgdfafhgibej
整改	fegdjeddfjdfehjhcofcdbkif
整理	fgfiefedlcabheededhcfmZee
文	hgldcaYficbiaYgecchdqengd
文件	bglcVdddkbYcbcgZfcdesdlcf
文件D	fdgibebcldddeffchdddndddf
文本	ecdldedficdofdjedciedfbhg
文档	cjkbddceiebfbdaafidedalbf
料	ngfYZYifjbbffbeYbfbbiifga
斤	bfdhibgefihcdhbigedbgjhhd
断	ehbdkiWZmecbgihcghbcabhoZ
断了	hebakgZbldbcajdahkdgcfWoc
断网	fleefgeeihehdfcifmfdffnbf
新	hfbacfkcjecfcjjhbddhcdefm
新P	ehafdkdahgbdcksZjWakcddbd
新加	kefcdebbmdedccheecgeehZcd
新厂	fmbaddedlddcciefdadhdcida
新客	leeeddaeldccbecbdfebeeZbc
新客户	iffgefeejfddcfdceffdfdadc
新店	fkZecbefibdfYkaldjhYbecbk
新开	cjeigdcihchegkcbfbfeecadl
新报	fclddfccldndgddbdgefddldd
新来	ccgbdgkdifcifcmedbcjecbff
新来的	ccgbdgkdifcifcmedbcjecbff
新来的P	fdfeeiibkedeienhekeegdege
新核	fdldfeddkdphhedeebfddekdc
新版	dbdfffldkecifdbhebdcfjegd
新的	biaaeYmbobdcgcajcYbcbdaca
新线	jfeddjcdkdffilciefecegfcd
新领	cfcdjgZffiefbhecehfheeede
新领导	cfcdjgZffiefbhecehfheeede
方	eflgbdaegfjihgkhhiefYfpff
方P	hhejhdeifdgeiceeihifjbbeg
方向	eoaZdfdfmabcchiddbebedied
方式	ghilccbghficeeibmkfcjkhgd
方案	cdrXbeZdhghcfhiicggiZdmih
方案D	fdkfeffdlcbedceddddcfdadj
方案交	ffkffffeihbejeafedfgecfek
方案交了	gfjgffgehhcejebfedfhedgej
方案他们	geffgjgefjidbccgfnfefckef
方案发	efkffffdldfdddaceZehebcfd
方案得	gejffffefhdffdedeegeedncf
方案改	fdlffffejegedddgfdfeeemec
方案第	gflgdffdkegiidccdbfeccjfb
方案给	ffjeeffdejdedghgbaekfchci
方案讲	gclefffggebffeihflfffdeef
方案过	fdlfeedclccdbcighbdccdfcd
方案过了	gfjffffekccdcdighbeccdfdf
方案里	eaodbedhjZecccfkdbebeimoa
方检	jgZhdeeeifckeedegjfeebded
方检测	jgZhdeeeifckeedegjfeebded
方没	fccbcgmdficdcehbohdagfcbc
方的	fjeffgfkdgdgiheifcgghdmff
方要	cjhhcdadmZcghdZalbdgebhbb
方说	hgcgcbghicdaedefchgYddcci
方都	geffieehgdfmhfbdbdcdefdee
施	caheehibihbdfbflfieadcgha
施工	deieghcZihdeccbmbjdccdjYc
施工队	fedclehdfieifdgncjeeddcde
旁	ideeifdfhgdgfgelfffcediic
旅	dddagelcifcfcckeaeedffbid
旗	dcccldikcdeeddceecfdecdnf
无	alifcbZhdiifcafdfebjjgmYe
无人	cjggcecfichhddfkffedgipad
无人机	diggcecdldihcdfidfeehgqbd
日	bcfggbjXmdhkfZZgZhnfaeona
日子	edckfehcigeibdebfknjedccd
日志	cfebjefejedfgddddbgdeeome
日期	edcjghicjgdhbddjekgacdbff
旧	efYgiZhiibbakdgijeadaZgbk
早	dhYakfhhcieghiefhjfcdgYdi
早上	hdegigghehfcgdbfgfibeefde
早就	cjbahjakakcgkjehfeggddfcd
时	cjgbeeffggccfebmedjhdkljf
时不	ijcccchhffbegjcjckcZedafc
时候	dhcchehhegZefhekhdiheeffk
时候能	ekegdebjgbeeddcdcdeZebadm
时在	efmdddbdkdbcneddfdddcmbdd
时间	dkfgWedXndWZcadkcgjhgeWgX
旺	jebcdejclccdbbgjgbcbdcZee
明	ecechjddhgegcfkficfhkbkgc
明白	jchcfiahdjiifhkhdhifeekee
易	hfjdgedbihihjehecjdblggle
星	ichhfcgkdfeicdcghghiieiic
映	fcbdhgjedjddiefibmegeifod
春	gmdeZcegheddcjelcjbadbhbf
是	ggceabnbkfhekgjeffgghfhhh
是0	bWfgYbnWlfigbYXbZbaZfdnfX
是C	jfccYejcmbZdbiefbfcZdaidb
是C的	kcgcffefifffihdffffdffehf
是D	XfhkXbfYgijjfbbmfYmjdbZfc
是M	aYhecYngicmbcbdbZfZigYgeY
是P	fhcdaYkYpZacdfrcbcccfcVca
是R	iidaXeegkaZdvbYZbchZfcccZ
是R的	igcgadgflbeetfbddheeededd
是一	bhhhddgeifefkggadifcbihhj
是三	gffdihfjdgcndgcddjdheeedh
是三年	gfgdjfgjefcndhceefdeeeedh
是不	fbekgcjacncjffglfickeheec
是不想	ifehfdhfejdfbfjfeafgfedeh
是不是	dfechcldghceifecglfifbfee
是个	ldeedecejefdfeifgdfcecdgd
是他	iggcgdYfibgffZmcchdcihgkd
是他们	ifdehfcghdfgfakadhecfigkd
是价	fcicdldfclnddjdiijdeejbcc
是做	keefffcejegfgecddehdeeidd
是别	cgidclYbcldbigcdejddldbed
是咱	ddcglcgigcehXecgdcilkgbej
是坏	dcedndbcaneebeeeepfbffcoc
是她	dkdcefefiehffhmefafegddee
是嫌	fijfdeddghcfgfbgdqfcfifji
是嫌贵	ghiggedfejfgdhcgfnfefjigf
是得	ehidecagidcicigbdckhfehei
是想	gkbeedeajgeelhiciicedegda
是我	gdgbigfhieiacfdcfacaifcjh
是我们	gdhcigbigfgbdgeggddcjfdki
是换	ddifhdjjecafgfdffgfcceidj
是收	dklZbdbdjglbkeddciddflceg
是每	ecggeejfjejdafheekjdhhajf
是没	bjhZekbaijefjjgbfdbkeiaZl
是真	cgfjdcbhfdfeggbddhfaeccbZ
是竞	kcfddegfjddgeeggfbfdfiehd
是给	hcjffeeeggZgkfdkfghckejde
是老	kgiacfYgjcZgjceahhdZjfaZi
是要	cgYmfZhggemggcfhiabidedak
是要求	gefjffffielfffeekbfdffdeh
是觉	ejhdeeedejdfbecefnfdggfee
是觉得	ejhdeeedejdfbecefnfdggfee
是让	dfgdcdlcjegddbhecggadecgb
是让我	ejhedejdieibecbgcfhdddZgc
是谁	jbjfdeafifeegfigfYhcedceh
是这	ecgjffddkchfihfjffhcghegd
是那	icchddfchhkfcdbfgfebdeegb
是问	fgdgeehhibhiciideahafdbbc
显	egiifbciegbicefbhjbgfciad
晓	giaacjhekcigejhcdbfcgdbcd
晚	hWVfnadXjiajbeZodljWZdWhb
晚了	eecdngbcfjcdhhdckihadgfad
晚到	fdeckegedjdfdeflcogcdfaae
晚点	iccbadidlbdedecaeadbfcbbf
智	ikbbdhZhckfedlhhfffaebjae
智慧	dkebdjbfeiegcmjhgfgbgegeg
智能	jhbeeechgfhceYfafhddccdca
暂	hhlhfaYbgichecYibccmfbbcb
暂停	dfmgcbZdgificaZadZdngcdcc
暑	fkZcehkeidcdZhclggegjaeZg
暑假	hkbagegbnbYdcidlhhfakcgab
更	cZgiaigfejiimfcfdhgnkdWic
替	akYYZamekZeelbYifcabcakab
替代	dnddccchgdeflddkgffhedgdd
最	ceehchibhikikdkighjkibgeb
最低	egffajfaihlajgYbffdembZdb
最低价	fibdblccdkiclfeeihggleefc
最低价中	feccclccekndnfefdedeneefi
最后	bdchijegfhkjgdmifeikgdkbg
最后一	dccjghefhhkkeegjgeelldceg
最后一关	gddefejfjecheenhhcfdffgff
最后一轮	gedkdbednamadfaddedZnfbfd
最后说	dekahedjdhcidechefjdeimef
最后还	ehgcbjabjfageehhckehddhbd
最后还是	fdhfbgbcjfZigehhdleheeibd
最多	fdfkbgZdhgjfgjfZjefcdecjd
最好	fkfeegdfiddfgdbjfckdjdmjd
最快	bheichfaldafbcdrbbiZbidcb
最快D	ecihcfgcldbfcdeieakcdkgec
最终	dffkeeaejeljjagZZbfXhcYdc
最终价	fccldcecghmcjcgcdaddbdbee
最近	cgecgajeihhcmfcZehenbhbed
最近在	dcbdicmdldkendcdecfldecde
月	bfdcheicfifgdZaerhdmdhcjf
月了	igecgYiaanefdcaZlielcbcYd
月付	fbdlcecckelebebgnddddebed
月就	efedhcidghheghdedmhXfifjc
月没	dfdbiYkddjfhefedaffqdcalg
月没人	ehhghdgffihkhgefeegmfhdcj
月用	fjddffdifdiideebdafhfbjef
月的	ecebgkdhcldehegcgmhfehbhg
月租	ehjkfecekdmhdecikcedehged
月结	eabfickZkebkdedbleeZhbcbh
月结0	fdegggicfijchedenihdddeec
月饼	dbaabbnclccccdfbcccbdbccc
有	fihZddjaglZchohedmcjfgmfd
有0	beibjdgfdkcechfgchdilimfg
有0天	fdhehffffifedfhjfffklfZij
有C	dgcdcekdkdfddkebefeeeebef
有M	ckgfhdXgghgcgpeidjaecebci
有R	ZmfebgZembdencmfcddicchcd
有一	dbkegehkfeeeeejafjggidjkc
有一次	fgeeifhidgfhfffehigmffbke
有一次就	geffjfigfigggggfilgnggdlf
有三	ihegghbehgefichjdhfaebged
有两	cbkejcifkZicgieggefdngghc
有两家	fejfefhcldhenbdcfcfdkdced
有两条	gejgffffjdiedfffhdhflemgf
有个	ldjYcbecmdedgekeeedfdfZeg
有事	bbcdcemclccgbgYZcdaZbcaae
有人	lggffZbhegfedcgYckcbbcgnh
有人去	fecfeekfhgegZggfghgicgefh
有六	heggifggfhieibehkiefieffe
有兴	dnedefcggfddfgZdeedgeeYcc
有兴趣	dnedefcggfddfgZdeedgeeYcc
有变	ecemcdgcjiemfedddchmffchh
有意	cliecebcjgjiffbceifggjfbd
有新	efcickeeekeibkdjdoeheiide
有机	fefbcihbgiefhccefhehihffd
有机会	fefbcihbgiefhccefhehihffd
有没	jkZeZchfkZeehfbgfcgbcbgfa
有没有	jkZeZchfkZeehfbgfcgbcbgfa
有没有现	cfdddfikdedfZdehfbegffdec
有点	beiciYeeZnfffjdZhphmdljbf
有现	bcgabkhjdhadkccieedeffcdb
有现成	dghffibclfdfgeddgdfhgffff
有现成的	efhfgidghfdfgfeegefhggZff
有现货	dbgabkigfhbelddjdgecefZec
有的	deddehjhgedffmeiebefefief
有空	iZfgbdkjfaehiabhcedcdbbcd
有采	fkeedcgefidedgceebfnigdfe
有采购	fkeedcgefidedgceebfnigdfe
有钱	foacaceaiidedmkcgndbecadb
有问	bbkbidfafkiecccdgmdcjdcee
有问题	bbkbidfafkiecccdgmdcjdcee
有限	jbhefdedldjhccaegghefhjdd
有限公	kceegefdkeiicdbfgghcgieee
有限公司	kceegefdkeiicdbfgghcgieee
有需	lgabcdZgjaghhaecdbebbdbcd
有需求	gjcddebhgdgiccfdeafdbecee
有需要	madcfeddlcgfiddeecfdffcdf
朋	kaZcffgjdecffdadeddhdbade
朋友	kaZcffgjdecffdadeddhdbade
朋友圈	jecdfheffhefhdaghfejeccge
服	hgfehdbigeekfeibhgdbgcWkl
服务	cffdkefkeehfebgdjhfeifYkm
服务费	edfhjdciehhdZdidnideidfYk
望	figfecgggfcggbiggZdmhZbhf
期	cehjecdeiedheiZlkgeeggffn
期0	egbigdhfejbfegefjjccZfbej
期0天	fedieehdekeefdfhmkdcegdec
期不	ifbdehbehgbhjbeffmghdcfbi
期不续	eidcZibiggfcjeffekeffeecl
期也	fgbdkcdkbfmicediifdbeehil
期了	dZaikZgcifccbbfhjhfddhaki
期付	gfencfecldegeefhmbeeefffZ
期写	fechheicldelcefidchcccacd
期前	gkcfeagdlcgcigeidbfbdebed
期多	ejhdcedckddeedeiecfeddodl
期太	fbkicccfeicecdcjdoeieecee
期就	ddicgkbihedefcecfZgifkbgg
期报	fcihcddbjflecgecehfdkgddj
期是	fbiieehfeijideifekgfjfaej
期没	icaddmfecliekedigdgngdebk
期的	ejibeddghdggaecbgfdacfgfm
期要	cnbcecZdjgabecclfecdecpek
期谈	ffdkdedejfZgfffmggfeffgef
期长	gcfnfddeclbebffnepgdgfdee
期间	fcheefidlcefcefeebeejgeof
木	jZdbfijhegickdfbcgdedjhmc
未	mgeddeedjfddddceegcefgcdb
本	effmYebefjhkhhgdbmmeeZdeb
本地	chjeagYbihgikagidmdiicflb
本地的	cdjfcgadkdhdjcchffeihdZkd
本定	ffelddeldbdgceZefbkdefdhh
本来	difddhheekhchhfgeghcebYaf
本没	ecdkdhdejgdmgcjddbheifchh
术	fejfchcchjegddkdeheeferdc
术上	ejjadccejdechekfelfefenef
术分	ffddelfcdlhejeifebhhickef
术协	dfgigbbajgfebhcgcgccccocc
术协议	dfgigbbajgfebhcgcgccccocc
术参	ghhfgfgejejgdedhfeghjelff
术参数	ghhfgfgejejgdedhfeghjelff
术的	cmihedccmddeccpfimeieemee
术部	iegcejgehgffecfhhffddmcad
术部P	ieecejdgfhffffcighfdemedf
机	fhecidcggfcficekgjegclkmb
机0	dghZfjadifjkicdYfYcifbYif
机D	dZlbjhcYlgfejcbjfZbbclXZb
机一	cjdeiedhehkflcZndgcabbiha
机一台	fjedegedigmhfdeigeedeegdd
机不	efjeiggdeieebjdceoecfhZkd
机了	eegeidiffieehecadeenchafd
机会	djfZaihagiabkbZdficghgccg
机又	ebddmegcbmdgddfecjdafecqd
机器	effYjfghdfeefedhijcdfmkkc
机型	figefeeekecfhffefdgfdcmff
机房	cekddcjYlfabbggidgfbeXkhd
机放	ebnfdebcdkiiceddfkfcfobef
机电	hkdfdfeefhdeikbehjffgfgii
机的	fhgdffgjebcddddchZccedhgj
机试	cgkdaecjfaededcbdZdedojXc
机跑	fhifdfejdeffdffffffdflmbi
机验	eclccdciegddeefgfjdhdnile
机验收	gfeekgfjdiffffengldheejmf
杀	cagijaebiibemcfafldbccfmd
权	aceeXmfcflfecimZefhmfgbYc
权限	ebghcjcdelkbbalcejgmchccd
材	jdgfedeehfgichgibiceigffd
材料	hbijbagbjgelbdlccedekeTaa
材要	clbhhdbfjefhbceffbdcdbodi
材质	eheiaiadhgegggcheiedfdnbe
村	ihhbhhafigkdbmahajdbdghcg
束	ddgcfjighcgfikidbZfjjfabc
条	eefoXfaajhdtgcZfjjbcffjdf
条件	dchjecahicbfkcbmmkebabYfi
条款	eafoYfachiXoebbcimgbededh
条线	Zidcgiijfcdeeeifdecggehbk
来	ikcfgbdlcdfgkjifhklhfggif
来D	dghecficmdfifhhbcdkcdjjde
来一	ldbijZYggdddigggcfbcefZfl
来三	eahhkdkahghhbcclckdadenej
来不	ceficmbgghcdgdfmdlhmfcade
来个	dkdhdddakgcbgodcehcbfffdc
来了	bifYogTmZfZmghhdlifdkigig
来人	dacbmdkbaobeYdcZfqdbebhpe
来修	fgedifdfcldejedcfffgfecoh
来公	dhdhefgjdcicccbddbhbddege
来公司	dhdhefgjdcicccbddbhbddege
来再	dpcWZZgandYdalUadfXgcZaZa
来再说	hobabbbblgadciacdhaidbbcb
来压	dbgjdbcbigieleceemgfbcbfd
来压我	ecclecddiehenededkhgcdcge
来就	adjhdZcfgfjfjfiaffnifbffd
来就签	feeldfchgdeiiekdgelageedf
来得	gdihhebjdefegdelhdhdfgaih
来得及	gdihhebjdefegdelhbhdfebih
来我	fiddheelaggicfeaeiehembhe
来我们	fkefffbmbehicfcbeheefmZed
来找	egcjcgcfielilhgfececfebai
来源	idiefdhghadgefccdddbjgZbd
来电	fdfekiehehfificdhfeheeeff
来的	paaXfedbkebilZkYcaaheeZeh
来的P	fdfeeiibkedeienhekeegdege
来看	eljdddahhcecngdgebhadkkij
来签	ebbpadYkeZfehdpZbdmehdcaa
来约	eidedehhfhefdeghfeefgdbge
来要	fddjifdgdjhfaibfikdgehacb
来说	dcjifhZbgjkefefdepijdhjgb
来那	eejeebfigefejcigfaedeicdc
来问	blceddgiicdgcacbmajeecYeg
杭	hdaicbhbnbdeacbcdjbgdbbfe
松	bagpceYclekfiegbicchchfcc
松口	ebeobcbdkfjcheicfddgcehcZ
板	bmabiddfjcfgfcmlkefafdmfd
板P	gcbkhcfajfblhdgdmZccecbbb
板子	diefhdedhgediedjdlfbfdmcg
板的	djedddidjejdechddaddddheb
板的价	eigdffeejenfcfddebfffeifc
板间	eeahmfddlejedeemjcgegfece
构	hcicafibjgggeacjcmgjbZcYf
析	dfjffdbgdiedbdcfcedbfmkie
果	bgibaicfggdfgcghabfginjbg
果不	gdiidfegcjdkceeffieffmifd
果出	ffcdjifiiccfafdedcfejbdff
果出来	ffcdjifiiccfafdedcfejbdff
架	deebiidgciiogeaeakcihgmef
架协	fccjheegidZpgcddecgdbebdh
架协议	fccjheegidZpgcddecgdbebdh
架构	hakcbgccigZfddeaendeebbZh
柜	dffciiekcfkiehamgcffcfndi
柜体	dbfbhekbmcfffddkhffdddoch
柜子	hdfgifchfgckiegkfggidgfef
查	bbeXmfgeficcdZdekecZfjmlf
柱	efcejeffdieegdeigafgfdkde
标	adjceifjdhcejgeccagbucifd
标D	fgldddcbncfddhdchgefmcfef
标书	eZmccbhdkdcahabbhffgkgdcc
标书D	gekfdfedkfdffgefedefmdgee
标书买	feledecdkededddedfeemefdf
标书里	gejfgffffifeifcefhefkemff
标了	cjeaejYffidZojcgaYbYibdag
标代	edleeedekefedgefeifglefef
标代理	edleeedekefedgefeifglefef
标公	gkbghbbigdckbfZggehdigfff
标公示	ffdgicejgdfkbgbdcfidmggee
标准	digiaZigggilZjjbelcdZhgfc
标办	edjghedbmejhhddeihbgiedef
标我	ddehkicifeaibbckgbcdnfgid
标我们	ddehkiciefbibbclgcddmcabd
标文	fckgcedcmcfcedceibegmdide
标文件	fckgcedcmcfcedceibegmdide
标段	dkahbiajcfijiddbejkfccadl
标的	cagcbiiaclgcjddiecelbcgef
标结	feafhjeiffefafefeefflecff
标通	fecdleejeefjcgdbdekefeffe
标通知	fecdleejeefjcgdbdekefeffe
标通知书	fecdkeejeegidbbbeefeeeefe
栋	dhabiehmbcbiafclcZcceZedm
校	dihfbhbfhffggkjbdffjbfddi
校区	eocddjbcgkhfgmXaebfnbfahl
校长	dfjeghdblfedebmiedcchedbd
样	dkjdabXhfffcjbcbdkehbxkXk
样件	ecoecddclbcdfdbgfZddbnmde
样册	ihcbdegeggcfaccfdYggedddd
样品	geieafeefhkabcbkejhhgnkbb
样品寄	edneecbhffedbeebehegdncee
样本	kdgecdgcjgdibedbfkebedhgg
样机	bfgZhgdekaXbofiZgdcecgfac
样机D	ecmedfdbldeglfeaecfefndff
样板	bfiegcbkgdhcffaghhedefYac
样板间	eeahmfddlejedeemjcgegfece
样的	clZjdbbjcidemchgdighehjem
核	iakdabfdnamehaZbdZfdhalfZ
根	icgfjfZebmhfjfegcgeegbfke
根本	gfhhehedfjfglfhcfkgdieceh
格	dehkbeYggfoehdkiffhbfajfh
格上	fcefekeefipdjebhfhgfcglhk
格再	geejgggfjdmdffjficjeffcjc
格分	gfcefkfeeideledeecffnfefe
格基	gffigggblfldeeiifdgfffffe
格基本	gffigggblfldeeiifdgfffffe
格没	dbcdcclgejZbceaedhccefegc
格要	ffkedddeldkccddhdagcgikdb
格预	feleeefekeggdcceehfenedfe
格预审	feleeefekeggdcceehfenedfe
框	dcehjeZjfbekedaYdfhZgebae
框架	effgifajgZengbbZdadageYbh
框架协	fccjheegidZpgcddecgdbebdh
框架协议	fccjheegidZpgcddecgdbebdh
案	bhqVcdVghgfdfgjgckjhccljg
案D	fdkfeffdlcbedceddddcfdadj
案P看了	ffiffggdkddghmndgcfdfeaef
案交	ffkffffeihbejeafedfgecfek
案交了	gfjgffgehhcejebfedfhedgej
案他们	geffgjgefjidbccgfnfefckef
案例	ilbYbaYjheXbcbeaZhdZjcgYb
案发	efkffffdldfdddaceZehebcfd
案得	gejffffefhdffdedeegeedncf
案改	fdlffffejegedddgfdfeeemec
案第	gflgdffdkegiidccdbfeccjfb
案给	ffjeeffdejdedghgbaekfchci
案讲	gclefffggebffeihflfffdeef
案过	fdlfeedclccdbcighbdccdfcd
案过了	gfjffffekccdcdighbeccdfdf
案里	eaodbedhjZecccfkdbebeimoa
桌	kWkdbZhfggjcmcjfdhcfefegd
桌上	hamicbYfheldlcldffdcfgYbe
档	finXgbablekgaZZZhhegZaigd
档价	gejefgffifnhfffeecggedfff
桥	igbhYcjbnbbbddcdcbgcdhnac
桩	hbabjakehfhajacifgeaeabeY
桶	dhcicfbafjmiibbZckkbciice
梯	dfeifYileaifadiehfbgddjWf
械	fhifiedgidddfhbhihhdgcjhd
检	ffjbhYdeieehbdfaejgbhmnej
检修	ddhhZelekcdkidkccbibfeiYd
检测	iicaicbghdfkbdcahhgeehfcl
检测报	fldebecekcfhbdaegiihfjodc
检测报告	fldebecekcfhbdaegiihfjodc
棉	ilbccfbhffddcbcZecefednec
棚	gjbegfdgidcdcdbhdcfedefjh
椅	aWncdajfkcjcbdgieidgdmigb
植	gbehdhigifhebdcdjZedefidd
楚	idgfabggheffjhkdegegdhlgc
楼	jdYZfihbgjbeghbgaYfddZfgf
楼下	dfbdZijZhhdblbYddbbfcZeac
概	bqcgbfbgibdedkhibZkcffkcc
概D	ddgkcehghfgbeaiodglfbigcd
概M	enbafcahgcZdandccfbdkhjed
概要	ehhjefcdjddfdcgafdbeegjcd
模	hacmbbgehgjhdbZcdjeabceag
模具	efgjddcbhhlhcdbdhhdcfkjdi
模块	dcfkgcbfkcjhhcdfeehdgcedl
模块先	fgiggggejfdfgfffgdffflZfj
模型	hchkegddfilegfeddlgehgbfc
模拟	hieeefbgjcdedgeffbfhfdZcj
模拟器	hieeefbgjcdedgeffbfhfdZcj
模板	dZcicfkelcchgcacdfedceedb
欠	aZbdlYkWbpYbdYZdtmahccdeb
欠了	fdcclcidckefeccfmoflheeee
欠的	ddecjffadkbddbedmaededefd
欠着	fedcnfdaiibdccebniekefhce
次	keaficecfjgdhaeinhenebhoh
次了	dahjgdijYjbmgbchfndieddgi
次付	ebhjcecekdnecdcaqfechedcb
次去	kaabgcjcldcdhficladbddebd
次就	eehdjfiidheggfeehlgifhbld
次报	fefhieceifngcdfcehgbmdbjc
次报价	ffgicfdekdpgddfdefgcmecec
次没	idfeehdcejbebfdcdafkegbcd
次见	mdcdefbhgechadgdddeefcabe
次还	dcidldccclcfcfeeeofbfifle
次都	bkfccZhZdlagccfcgkhoddaYe
次都说	ckdeicaeclcfededjlfeggdcf
欢	cehgachgiakckbjbcbdbdkWeb
款	bbckkabghefkbiZdskbbeggbd
款0	feekgfcficfecddhoZkcddbdd
款D	eieYkfbkfZafbccjrZbcccebc
款M	eidZmeZieggddifhpfciedeZg
款也	fdededkhfigheffenegggfehf
款了	ffefndaiiaccdejapbecdddcd
款催	gggdmedgghdddffclXdcffece
款催了	gggdmedgghdddffclXdcffece
款到	eedcledgjcZehbeipYecbdbea
款到了	ggfdkgfifdchddglmcfechedd
款又	fdfacelcejefhhfYjdjlfeide
款已	feddmedhhccggeebnfdceecbe
款打	deicicaZoahcccdafbddcdddc
款拖	gegdlfedekehieibklfZfgedd
款方	ehehifdhgebgdefdogfdgeeef
款方式	ehemdfdhgfbdeefdnjfdgeeef
款是	ejcjccbcdkbleecddngcedjdd
款的	fgciifgjecjgekddjafdggajj
款还	dcdalefbkgafhfddhhdcdfgfb
歉	bcZahmcchglbhihgbddedcYmc
止	bbfcZoXXdldcdgdbeearggcbe
正	gidciahhlYggcfhfeYgchlgbY
正事	kbdcddihgddcfcbdcZeeedbde
正在	hkieecaajgbfhghecZdhdakbd
正好	fndbcbcmhbbdhieefadbikhdf
正常	cZbhlbhcnbeeffcodjeZcbfke
正式	YaeeihgcldjgghcZcdeiimdfb
此	eddgdlcddldffceggjemddbed
此为	dddcdlcdcmedfcfhekfmddbfd
此为止	dddcdlcdcmedfcfhekfmddbfd
步	hcliceYhhcjkcghaejcZhkhif
死	bedkccgXiiilkdbjejdegfhgW
死了	dbfkfbhdkdfmfdceeldYfdhed
死机	fggaidbdghcdggeadfegebgid
死活	ehbicgcebmkidichjjdhfgbce
死活不	fidhdcdegibjdkdfipddffdee
段	ghfcafgiecggffXkbfhYehjbh
每	ZcgkdbgZiinefefkjjeiffknZ
每个	efbfccjdckedfehbeljbdjZcf
每台	eefkcfbbhhldfccZcZfdfbgcc
每天	feekfecdldfkgejmfgegdgbkd
每年	gfialfceidjfcdcccededfhkj
每月	ebfijfhdhfceeelicgfdeebic
每次	chegieichjfedecemndiegdje
每次都	ehefgeheekdfeddfinfigfccf
每次都说	gehhkgefdkdgfefejngaghedg
每米	eclieecelcmdifddeadhdbZie
比	aZpcfeZldfhkjefadfdbnojfh
比D	fdcgkcdjeednadccbhcbbcdcn
比R	cflehaafcidjnejheicacjgcd
比R还	fcmifefbbmgfhfdgfogefjbff
比一	gfjdeffdldleeeebhbfcdhZci
比他	ehjfegemadgecdcefadifmlbd
比他们	eflgfgelbehecedffcdifnnde
比价	fajceahcmbhkcgbbdZcfiYYgf
比价表	gfkfgeffjdnglfeggbgfcddff
比例	ggelcffejfbkefdiibdiefcdi
比原	fehcjeelbdccceeggbkedjade
比咱	gdghfdeciimelgfgfifcefhec
比我	efdhbkcZdkjgpfddejeeedfec
比我们	efdhbkcZdkjgpfddejeeedfec
比我们低	fdffckdbeioeodddegefgdhgd
比我们成	geekgfgedjegeffgfnfiffdff
比稿	dclcdhcdkgceleefefdfqgbee
比表	edhdedhcldcekheefbffdbige
比选	fhgbdhebnbddgcedeZdesbYdd
毛	ebclegbacnpgghYgelagcbXZh
毛病	digiacbdgiekjdheekfegddcd
毛钱	bahkbbfcejodccecdheccdcdd
毛钱都	cahkbdbddkoehcecdhecfdcdd
毫	ehgfdfcekfeeiddacfffdfocc
毫秒	fgheffegifhfheefgfffecnef
气	ggeVfhhdclcZkaggbjbbehkhb
气得	efafkibcblefjedlhjfiedaee
气的	fldccechibcfbfcbeafceflcd
氮	fggeffihgfdicecfebifeipee
水	ieZZicifieccgcYfbgcagimmh
永	fehkeddddlggedgidmhlhhche
求	dihgfaZcfigjdcfmiidcigmid
求D	ebhhgdbhffbkhddqghfhabigh
求先	eegkdfdclcagddkelgeddjedd
求分	efgkceehgdkhedcmkbedcbddc
求同	geekdffdfinlhgfefefeffcdj
求同价	geekdffdfinlhgfefefeffcdj
求把	fbffkfdeigdhdfceggcefhimh
求换	fbccmdfeejddbdcYdfhfebhkg
求的	fihefheigeldjfedfafefgkdd
求还	hhgeffeifdeedgdgfdhjdleff
汇	cekZhfdghbhgbYjejacZZcfZe
汇报	cdldcbffideidalfbbebaecZd
江	hecddjhckgfchglcdbfdidbcd
池	eiddjcfghfgejjhiechfkhjfc
汽	hfdeiechcifeeddbfjedgbbie
沉	clkaabacgiabdchbbdeljgmcc
沙	jceaehgggfigihgegcgaigiae
没	kdZabnjYfocggggefldifbege
没上	jbeckegegicgdbdmhidcefZkd
没下	ilcgXXcYigfiYhddZkZebdWcc
没下文	kieebZcehfhebcagcZdedfXbb
没下来	cnchZaaahhbibjbcamaedcddf
没中	dccdcoabifYakYaZbaeXschbb
没了	ceedancafkebflkjcacjfafZf
没人	hdlhcbaeggeebchdebhhhhage
没人接	idebgdhchgbeadaecaddddZdb
没人敢	cijidbaekdecdeofeidgfeadf
没什	dcefgejekdfhgdgeeafdfhghg
没什么	dcefgejekdfhgdgeeafdfhghg
没付	eeeZofcakfeiefcbmfccdefdd
没关	cdddhenddjbeaeebehfjgecld
没再	hbaefhjdfigggeaddZdlecdhh
没写	jhgeefdfjeigdheielhediccg
没列	jgbdedbcdkdeeodceleedhbfc
没别	dembddhbnbcdeeefedfeidiee
没到	egkclYcZgkZbhgiikpbmbaeiY
没办法	edddelddfiheelcdeifcefide
没动	fegjgadfggiiaefhdefkdcdbg
没动静	gghedcfeghficfghffhledgcc
没变	dbcbkekjhdfichehdaecgdbck
没啥	ebeeaemdlcefhgdcjbebfegiZ
没回	kbibeaeadkhbgbZccbdnffegg
没回音	edidcciddkiefdcddbfnffadd
没在	ckdbdcheldcgbcgdfgecfdbge
没声	cniffbfdhkdedddedcfpddbed
没声音	dngffbfcfjdeddeeedfodgbed
没定	hlbadfeZkddecehibVaZfadbh
没得	cdbhdlbcfkhfmdldgkgdgeaec
没必	ddjddhcdfkefeckeejfdfeacg
没必要	ddjddhcdfkefeckeejfdfeacg
没意	efdkehcalegiccielYiigdgdc
没意见	eegkeecaocgibcigmZihegfdc
没戏	fkcddkdcdkehhajgdcdfldecf
没戏了	ddfefmgeghicgbegdaefeedfb
没打	kafdhdadlchfehecefebkdYbb
没批	biijYgeYhhgibmgcajbmgcXba
没批下	fhfhbfebhgehdkcbcicmedbed
没批下来	fhfhbfebhgehdkcbcicmedbed
没拿	eheieiddkdcdikldeagbeccfe
没拿到	eieiefedlcddckndebgdeddfe
没接	ejcchfdekihdfcbddmfbigihe
没提	igjedceckdccZcbdcabaebjhc
没有	hiciYdfZkgbddhehfkfbceide
没有现	cfdddfikdedfZdehfbegffdec
没松	fdhjeeddkgjckebeclfdfjbhd
没法	bibkbiYbclghjbjckkdfgfjfc
没用	bcghgggbjficfchbebljhidfg
没留	hbdbgjedambeicdjeifmeecfm
没登	cdeejdeeclefdfffecgnfgdmd
没看	ecicdigdfioebdeefgfehehed
没砍	eafelabkfaolccjeeeecdedfc
没空	bifYaajZlfccacbadZdjdcabb
没签	eefdjjchehiZgeecifdZfdfek
没细	keefffcgifeehfeefcffffadf
没结	cecbacmeifegkfheideffffhe
没给	afedhZkabobbcddcojgcefabb
没续	accZYpZcdocblciddbepdddZr
没聊	iccYacmcmaXZgZbceXbffbZcZ
没联	khdedddfiefdidcceaecgdedf
没联系	khdedddfiefdidcceaecgdedf
没表	eifcdddclecfgeifejecdeade
没表态	eifcdddclecfgeifejecdeade
没见	jfbcbahcpZbcaZcabXccecbab
没见到	idddedgejdfdedecebdcgdedd
没见着	eiceccjembbdabecdZdfcebcd
没让	ijdbcZadeiddbcddgkebcecdc
没让进	ijdbcZadeiddbcddgkebcecdc
没说	kfcddbhepVeccdadbVbbbfedh
没说啥	dgcfkdfejdedgedjddfdefbih
没说要	igchddgeiecddbbddbebedcid
没谈	kgbeWjcXlgkhceZeZgahabhZi
没谈拢	dbcnccbdghpgbdbhhkeceebdd
没过	cdfbenWabpcgiYegahfhbjsib
没还	cbccmcflahaldcccjjecdhcdj
没这	igdjbccefileblbejmeheedhc
没进	kebcbkfZgidcZbdcdZeblbacb
没进去	lZcdcigbghddbcccdcfdgdcdc
没选	daZbboaeZnclkddefafedeicd
没通	idfcieacmbhdZdikdgebccdbc
没通过	jgheefcdlbdebeihdZfcedgdd
没钱	gjZdegWagjifhpYdZidVefeZd
没钱了	ghggghfgjeeedjceddiahfjfe
没问	hYhmcacgkYfkcgidjdkbbejec
没问题	aZgndbehkYglchjdkblbceked
没预	igbbdiacgicfcjfhbgebejbce
没预算	dgccfibdficgemdecmecfkcef
河	gdgchdiejdbfecchcdcggdbeg
油	dijdhZXhehjbjfbdcggjekdlf
法	bgcmajYcgheqbgedfkddcdjdc
法务	ebYmahccldavceiegfdZcfaZa
法务P	feeidhdgfgcocdfcbcgefgccf
法务P说	gffkefecigemeecedeifhhede
法务在	feelefdcldcmfeahgbdeehfee
法务改	gffkefechhfldhgdjheefgbfe
法务过	gfdkeffjedimgeiicicfefdgf
泡	nafaafbgibZchhbafWdgdhgZc
泡了	hehfeeejfbefiffdeagefjkee
波	cmcccebdlcdhobchdbeddbmcc
注	lWgZaajekadddaaZiXcZaamZe
注意	cZacecmghcceedcefbecdckcc
泰	ehhdgffggfgdleffeajbfihkh
泵	dkgbhbYhehiaghjiagghefikZ
洁	eiidchggehfemddcdjecjdihi
洗	ggYXieefmZkgibgbacbdcahlb
活	afdegkbeblfgZeakfidmkgdlj
活不	fidhdcdegibjdkdfipddffdee
派	ecdelYaYgkffebkjikhhddbne
派两	ffddjgedkfffafgjedfefccnf
派两个	ffddjgedkfffafgjedfefccnf
派个	dfgdjdhehgdedecidmdjegbie
派了	dbedmebclcegbedjgcfdecfme
派人	eecihaabejgbickcgkjgeddjh
流	gfehcfegkbcjeiehdbjjhcefh
流失	dgifhiZeanceddeddafnecbjc
流标	edmecddambfbfgbdedebnhcdc
流程	chelcYdgjbdlbcgjhbjieehhg
流程走	edbjhbbghdcodebbhehbcecdh
流量	deddgjijeeidkccmdadcedZch
测	dkhZfcbhfdbhcdaXehfgankXh
测报	ekfebecekcfhfdbdfghgekpcb
测报告	ekfebecekcfhfdbdfghgekpcb
测算	ciekbbbdjfiebecdcneeecZec
测试	ehefgifffhdchbaehedgacjZg
测试没	fdgfcjedgidfbeddehfcecncf
海	ehbhZekYmfhdebdnbYeeeZYcc
涂	fchhhhdkeekehccgdZecjklcd
消	hZiYdjghefcbdkcmgdckghked
消了	eddecldcghedbjciiidicfbdd
消息	kXdaecjfghcggbbhgachfjdee
消订	ffehjcefdkgaccfnhidlffded
消订单	ffehjcefdkgaccfnhidlffded
消防	ejjbedcgheddcdhfceehifogd
涤棉	fjefgffiefjfdfecgdggffnfd
润	ecapbbZiffoflbcbelfafdicb
涨	agWmYUgXkfpmhbWdYiceaYfao
涨了	cfcjdbichhjggdefchebdbeeh
涨价	diXicagcleiiicZhadfXcaZdn
涨到	ekhaeecejenfmffeebgefekee
液	egcbiggidhdcffbeejfefbejj
深	igcebbiijadceaZigaiacZjdc
混	nbccbccdlceckecceafedcece
添	cmbbddbobaYccaabeWjcdcZZp
清	igjZeYghiZebjfmcgZbaiflhc
清了	ggedjedkfYaabZiYkabbbbcbb
清单	gfmbZebfjckchficcYdcffohg
清楚	idgfabggheffjhkdegegdhlgc
清洗	gicbidcdldeddgkjdbdceembd
渠	jcaddbkdmbcdicahcZhZbeXbe
渠道	jcaddbkdmbcdicahcZhZbeXbe
温	dkeYgfbgfhbbccedbmeccZuhd
温度	eheeidehfidefdhfdmeddemic
港	ebfblfbdkdcfbcjmhaccdbZjd
湖	fhdedejdkdfecgdceefdhgaed
湿	fkcdgfedjgdfdichiZfeffmdd
湿度	fieeggefigefeidiiaffddodf
源	icgajghgfhgefbZachcZkcelb
源的	dkbcbifdhijcidgdfZdejhdde
溯	elcdcfdclfeehhjbeffffcoce
满	akjZhYencbbbjZcbbcfednjfk
满意	belahaZmbebgjZeeaggebnjgb
满足	gekffdfeifhebedchhiejdoce
滤	fehbjffcgieeiddeefeddcjij
漂	dbhadhhejeacZbaachcbddpbc
漆	hcicjebbblgeldcbdlgdgfcme
漏	YjgViYiffibgmabcfmehehhjY
漏水	fhddldabfjdefdddgnejegafc
演	cgkYabbfjdccheicffbhaliZb
演示	cgkYabbfidccgejcfdbialgab
演示完	ecmfefffhgdfeedieiekedcfd
激	cmfeebbhiadenffcebdbeekai
灌	eiebjedjeefgagglffefebmhf
灌装	ejbcifehfffdbhhkfgegeclie
火	egagjYigYnjcgacjepfecaija
灭	dkhcfecdldedbbfgcZedccmhc
灭菌	ekiddfcdleeeccbhdafecdmbc
灯	hakfkYceghibdefjflcdhckke
灯光	hebgiddjedfeaeemfedekedgf
灵	hibfdgdekcgfdcchfbeedejbc
灵敏	ekddefehjddeecfdecefecmdd
灵敏度	ekddefehjddeecfdecefecmdd
炉	hpbceacfjbhbgifecahZhbkce
炸	edgekcedblcfZhddcpdbecjmc
炸了	gebhkdedcldfahecdpdbedjmd
点	efdkdcfggfghfeiffgjgegjjb
点0	fegfeiedjfmkhfcghhfdedbgd
点不	eZeedgkbgjcfhecfelfgdiiee
点了	gfdladahgedkcbkcgjiccefcc
点了头	edgkcfchggfjfdmbfjkedghed
点位	dkcceehhhcViebcgcZfccdlbd
点位图	fjeeefddkeZedfecfbefecgff
点名	efefjejmaceededdejeddcblh
点头	echlZaeekZhjaWoYeieeeiZcd
点头了	gcglcfcjdddjccfcbdkdedbgc
点就	fddlededghlmbfkcdmcjedded
点的	gfiefdccjecdgdajiahieefdh
烘	eicggehfiecdcdebgeieedkij
烟	kgZckebfjecigcimeheddcged
烟罩	fecdkfehhffjhfdneeffedfge
烦	hghdfeZZfkdbfdZfkkeccebcb
烧	ddkcfehigdifjheafeecfjcde
热	iiiWdabcigcaebaeckfjebild
热情	keibacbiegdcfbZbcgcldaZZb
焊	egaajfjhgegdfebcdjfdefnlc
然	cefifbgeejifnedjelejgbgil
然后	dfidackekcgghfhfhZffhcide
照	cgdfhYkigdcdecXjdacYeeiin
照旧	cbejgdjhfbedcgdabccfcecek
照片	dcedkeggckdfbdclikhbhbhlf
熟	kicacggggfbcmchbceefcbdci
爆	bkZbhkbifdbcjZebchelafngb
爱	ggigaZeZejlbbYXabnbkchbab
爽	facihdbkeafkbhbalcbfcacZi
爽快	fcdgiddjebflbhcakcbfcacZi
片	mdbcgdbdhgdcZbchddcWcfgga
版	YcoeUahdjeheceYZilgdbmpZY
版再	eckddecdjhehfedeeiieencde
版本	eZgjcdjfifjkfebeeakehbfeg
牌	ibhYcdhffgdijgZcaiebebbaZ
牌子	ZelgajfagielmffdeYebecYdb
牙	dfdkfcZkfbhaecbahidedgjfa
物	hfcfgbhfkbjbkefjdcdfhicce
物业	gifgccchgciencbffbfhgcacf
物流	ifZcibhamdgZfgkhehfZbeagh
物资	fiehffdclfjdgdckdddekdfef
牵	hiieefdclededhkdebeejdadd
特	fdgbggincccgheYjfefYebkih
特别	ajfchahobbdhfgZihZdcdejgi
犹	djgiZbabghddldhbdkdhdcadh
犹豫	djgiZbabghddldhbdkdhdcadh
独	djcfjcblcbZhiZaZfaacdalYZ
独家	ejcfkccmbbYiicbbfdadecbbb
率	bbldgYfhkaZddccYibdccmgif
率0	dbjeceihgeddfdceebfddkpjg
率不	gifdicdejegfhdgdhbfgeenkf
玩	cfigbhbieecegcabdYcidlZbe
环	hkbZeegfggdeehcjdgZcbdnXf
环保	gjcZgbhehgceYhejbfZebbjbg
现	fmeYdcfcihfbhdijgijjdeidf
现在	gjgddZecfjifickggkgkeggfe
现在就	dbjhccicjehgidjgfdhbgdZge
现在是	gfedddjfkddecdieghechhbcb
现在用	gigaegfhidfghhceffebddhda
现在用的	hficehhhhdhgjfceeeebdfhcc
现在的	gmdfcddejddemeabedeafcmff
现在都	dlhcefddficedeigeadjfdace
现场	gggZgchejdadYbcebihXegihd
现成	dghffibclfdfgeddgdfhgffff
现成的	efhfgidghfdfgfeegefhggZff
现有	fjffdffeihggfeedfjfgfemee
现款	fddjkecfmakfbhfbpYeddcheg
现用	fldedddembfgmfehegfdfebbc
现用R	gkeeddeelcehmfehegfdgeeed
现货	bgeYbmfeficeiccmhYjhccddf
现金	fidjaecbfikddkgZgihkeebed
珠	eccdkekegheeeddhdmedddcjd
班	fZfchelamcbhagcgZceYgiZmh
班了	dfceddlcmcedahadfZfdfeacc
班子	ehdlceadjeffckldejjeedbdd
班子会	efjmdfcejeefecoeedkffdcde
球	iedafhjbjhdbgeZbehbheiZic
理	iajhfdYhblhkigcidifkhggid
理P	jgfgdfZcighjgfdhhhfegiieb
理P说	fekeeefehiigffgdeijhfhged
理好	dbbgjlcehhcbddcdekhiehajc
理床	dhcgiedgfiedbfdgbkefecaij
理想	gciefifeckdehdcdfnfbfcZbe
理我	hkhdccbdhidecddfecfliebde
理由	bfdeekgcdmfaghgjemhjffdfh
理由是	eehedleeeieeffhfflfhegfci
理说	hegibdbjediifjfiimldeggic
瓦	fidkdeebldlifbbjcdidbfhfd
瓦时	fgfiefeejekececkdbeeefgfe
瓶	bfhbhhghhdfeigdadbeZdjihg
生	ldcceehggegfgfgkfbjfcfhge
生产	dfhdjaacmbgeiiknfcidefhib
生意	kecbfdecledegfiddZjafddgc
生日	bcbeadncmcfgacZacaecdaZZd
用	bmdbddfldcdekhhfbgffbpkdq
用R	lhWXaideiebdpcgdbhcbcfnbc
用R的	ejccfibafjZhmebgcqdZdZifc
用一	dhgigedejfaededebdfcfdkik
用上	eibhdfdfjdhehjdjdZebfkYec
用不	eiciahadgigedebiekeifjjcg
用不起	fgckbhbccljfcedceofjfcbdc
用了	akfZfhbmccdijZbgeieeehgio
用了八	gieggggejfekfdefghfefeaed
用了八年	gieggggejfekfdefghfefeaed
用了四	ekddcgcdifdhmedefafjfecdj
用了四年	ekddcgcdifdhmedefafjfecdj
用再	eddgekccdkohffbhngekebfec
用再谈	fedheidfjeoeeedinbfgfecgd
用到	fdkefebcigdfbgehehfggmbid
用印	edclaefcldikddecghgfdecca
用友	cjbdcdidmbfedgbbeYechdfad
用完	djfgcefffiihhhgfdhffemXcm
用完了	fibhfehhejihfjceeggffhaem
用得	ejfZgddkebdegfZadeaffaVgq
用得好	ekddgfekdfgegcccehcegbYan
用我	dfhiddbhehfikcmbccjjclfga
用我们	dfhiddbhehfikcmbccjjclfga
用我们的	ebjjebchfhhhWdhcdekjdlcib
用期	gcmdgffghfficjedecidfoblc
用机	eZhcidgahhghaecgeifaejckc
用的	kgfdcchgfhedjcdebfdchiidd
用的R	fjhededclcfeidfbfhecehedb
用的R的	fifffgeeifhfjdfffngdgfbee
用的是	kfebZahcghgendafcffcdejcd
用的是R	kebgdchefhflkdbffggdffice
用着	coaZfaYgghbdcacadpdgdbfgg
用第	gekgfefjecffifhefdgkfmkbf
用老	dbckbjaaemlecccebpenfdbdc
用谁	bkiZcaadnbgdocbedaiddjhca
用谁家	dnbcdbaelbifmcdefbghecded
用账	fgffhedfhffeeddfecfielieg
用账号	fgffhedfhffeeddfecfielieg
用量	dienbaYhblmhhbcbcYehdZcZg
甩	cdghfbgcfijfkgbgfmehejZcc
由	cjdccjfafkdZeilhdlghedihh
由是	eehedleeeieeffhfflfhegfci
甲	cfdhibhgeichaigglkhYdkhcY
甲方	dcciibhhckfhdhhgjmcabjeea
申	dlfgbgbehfigfmXddghifgecf
申报	ejhdcfcejdZddlddebedheddc
申请	clghecZdjflgekaeegiicjfdh
电	kdaZddnggefeegfffhhefclge
电动	bijcgibclfdhdifbekfhjhlfe
电商	fiedghehgeddigfcfbndfekfe
电子	hejdedehhbbffbefhXiaighZf
电机	ehcbjeeigchehedfcZecefedj
电梯	fhbhfZhleagfdajeigbbffgYf
电气	ejdiddddlcjgefihfbfcffndf
电的	flgbcefhidecebbbcfcdcbodd
电话	nYdeccidghgeddeeghdhecaid
电话也	fekefgeedjggheeffbfmfegee
电话打	iabchbgcigbeccbfemdbdcehb
电话来	chfhjedhgehhfgdjghfhkebee
电话说	bghfjeahgejihcekgeijfehgh
电话里	efbhjciecldcfZdhfiffgffjk
电话里说	ehfghefdkfebbdhehihcegehd
画	ifjbacZbjgabfcnZbfecdZibd
留	qcUcececlddiggZfcZgiZbUgk
留一	gehfjgghgehgfffkddgejgajj
留了	njWgZbXdmbedelYZccdZZeacb
留了M	dmcededclfZdangeddedfkbed
留了个	ldedeedejeefccbfeefbeddee
留了电	hifeeeeekedhcdbdededeefge
留了电话	hifeeeeekedhcdbdededeefge
留的	nacfdecekehggccedbefdcZbc
留言	kZdeeeidledebbbfeaececacf
番	eddcieidlcdnfdeZccecefcem
疑	cfnibXYeidcefddgeicbochZc
病	dggfeajifgbkgeecehfaekdbh
痛	bhgekbYmcacmYabalhdccfjbf
痛快	edeckeekebhndbcdgaeceghcf
登	iZiZmecfejacibZabdhnbkbpj
登录	adjfkcbbgieddcccdddndlhmg
登记	hddegdjdkdedgdcdeeedgeZgf
登门	mcdbjdfifbaebecddgecdddfk
白	dZlZdlcecmdffdkechebikneg
白天	fjgdfddgkcbhaeekhcgcemmef
百	gfaggbgncdkggmhigfjbegifh
百一	gehheeeeghfeliededhejehff
百个	ejfeefdlbddfinihfcfeejaff
百五	enbeeefigbgeekcaedfhecedh
百分	ddieffgaigmghgcehcfdfhfeg
百分之	ddieffgaigmghgcehcfdfhfeg
百套	fddbledlafakcbbldfiegddkf
百度	kbefefeckeeeccdfecfeeeZee
百箱	dafhmdkkgaicZZdddZecdfgZp
的	lggafefhheegkgjgfffehgifh
的0	ddfcjghifeghhbbdkjdgfcedi
的C	fahdfkfgeijjgfiaeecbhjXii
的M	bbjehfZdigjgeeadmhhjcbeeg
的P	hfbefZkhdhhdgfmggjghagdfg
的PD	edelhdcjdfjieceakcijdhbfb
的P想	ddcifejckghebgafdaeiedbfh
的P是	digbedfdkeggmiihheffhhcdf
的P给	gebdgdjfhfcfhegeggdhfiehd
的P说	eigedcgcldiZhklgZfaddbiig
的R	ihgfaccapYfemcebdfceffbbc
的R的	giffefedifhfkdedfofdheabd
的p	hdmagdZfgheihbcbbiggeiibc
的po	ddjbkecgfgbmbdcecdhdfkedd
的poD	eddclfcifdcndeeedfcehbdfe
的poc	fekfbffdghdcdfdeeddedmfef
的一	ldiabfbejdeefhadcidddilda
的一个	kbcegfhckgehddegedfkeecgc
的三	eilddhebjfjecfchcgehggadh
的不	ggecbihfgghdjiceeefmedehj
的东	dhihdecbfilfegdiblfiidhcd
的了	iecghheidgdckdddceeifcbfb
的事	bfgddelakeedfgfefdfgcgjef
的产	djefffekddefdkebeceffkYff
的人	ekbhfecfghcepbjddffiifcge
的人D	dhcgdcihfegdhdfhdaedjdgde
的他	ghdiegeejehfdhcbkgechfgde
的价	cgmefaWbigmZibYfblbglhYdf
的价格	fYncecdbghifidcfegbhghadb
的价走	fdcdkdehjcmfefecedfeeffii
的供	ffeiaiecifcflgidedebiedhi
的供应	ggdecifdfidchgihegebffdhb
的供应商	ggdecifdfidchgihegebffdhb
的全	hfghfcckbhciddfdieedfddhh
的单	ZZihhgdhfgqahhcfcfjjcbfZi
的单价	dfhdiddfggpfcfeddZededjde
的单子	bcijdggfhgibhjfceeckfdbbk
的厂	ikabccahgfdefjeccjicecchk
的参	fekgefeghddfkeddfdfgiendg
的参数	fekgefeghddfkeddfdfgiendg
的合	ebbfeihcijcgkhgfeacihcdch
的合同	cZbfeihajjdgkhffeacihddch
的名	lfggfgefjeffdfchedfeeeedd
的大	ddkjccejgcbdfmhfcdeflchhd
的好	ffifeffkdcefcedefZfffhYde
的字	fedflfdjecdhbeaddakdhceei
的实	egkedbhfhgffbcZhilebhcece
的客	ndeadcgfggccfgbcggjfhbfeg
的客户	mebddcdiheddghccigjeedgbg
的小	cdhhgeghdhfelgfdcjfjhkZhc
的就	iffffaecmcfhiiifclghdbYah
的工	ehgcefhhffjgjhjcgdjeddebi
的年	fecgjfefifggfeemcbehifejg
的微	lededebdlchdjciecbdbejcdd
的微信	lededebdlchdjciecbdbejcdd
的快	fgigeffieeaedldeegffijkfh
的情	fiefdfefjffihhgheeiefdmfe
的情况	fiefdfefjffihhgheeiefdmfe
的技	dbhlaccdejgjcgaaehcfbdpce
的技术	dahlZccdejgjcdbaehdfbdpce
的报	dafjcbiYihjhffigdgbhdaagf
的报了	gelefeefjdnfbdkhfedeaedfe
的报价	eZfjcchZhhifkfcgcfdieaWhg
的改	fgfegfifigdfegdeehfdffoff
的数	eggghecdificgdbjhcfccejbb
的方	dejfccchhdgekffhbeffabgei
的方案	dejfccchhdgekffhbeffabgei
的时	gdbfhfheiegfjfcnihjdghcia
的时候	gdcfifgfjdggjfamjjkagheja
的是	hgggZfhYkgjchemecdedicjcd
的是C	jgdeeebekeciccefhcededkgd
的是P	cjgfcbhblbddcarcbbcabbcbc
的是R	ideebejbghdjjcbfeegcgeice
的是R的	ehefffifkdfjkdehhefgfdgbc
的是他	djghfhdghdjfgdmffbfddgfde
的是别	dejeclZccldciedefbedmebfe
的服	fggehffiedehheigkjghhfceo
的服务	fggehffiedehheigkjghhfceo
的机	gZgedclajeffifabigehbZcaa
的机器	hbebhdkcihffkdddjjfifbZdb
的条	fcijbeedkeffkecklbhhiecgi
的标	edcfckhbfjhfghbbcgcdkdjcd
的样	gifaacgkeYccjeeYfWhcdlkcd
的样机	ghggfgfieddgnffcfbgfgmeff
的款	ecdcibjgdjdgbcebokdjedcbb
的没	hdfiadghjbbkffifejfbdbicb
的活	didcghdjddcfZaenbZekbbkil
的电	jeffdcffkcafaehccebcegiYe
的电话	kcccbdhboacfcfYedebceedaa
的盘	gkfbceddkdZcgmdidhdgedifh
的盘子	gkfbceddkdZcgmdidhdgedifh
的票	ecicjgackeanhfcjjbejddhbe
的空	gkeeggfkddfkgeffgeeeffZee
的系	fgehhdhcjfgffdbdeceiddlfd
的系统	fgehhdhcjfgffdbdeceiddlfd
的线	keeeefcbkedeigcbdZdddfddc
的续	ffehfhgdiiieehdfdjhhfhddl
的老	mebdagbZkeddjececbdffbjbk
的膜	ddjchecfjdeececkfcicebnff
的补	fifhdfehfeajejfccgiefdhel
的设	cbddghhjfbcebbbideffddgfg
的设备	ccbeghihhcefcbcieaffdefge
的试	eeleidbjdgbegdeaejfhdoZhf
的话	ahghdagboXmjZdaicVlgklYgk
的询	lcidcfccldjceeccdaecmfbec
的询盘	lchedfcdledcgedddbedbhbfd
的说	feigdidgejdebhhedbemfhjfc
的负	ffhffhfffiheffaegeggfigdf
的货	ifebjfeicjfalefljgegfiadh
的资	fgfebcicmbffcidbbedbbZeZd
的车	ghfjdabchihdjdfgdjfhegYcd
的还	dlgjadZcgihiifjehfcackecf
的那	egkZaffcldgbjbmedcbdiideh
的那个	hbgdhaiblfefgbjfbfchgbchf
的那家	ddiddjcehhhdmendebfdmehed
的那种	fhjbbebhhddbbeddecdfcikee
的都	YdfkcfghdiXZjZkhhhgbdafeb
的采	effiahggfhedghfedccjkafbe
的采购	eefichgdgifdeifgeXckkcfde
的采购P	cdchdjiedkedbeijeefmceded
的量	cfeijbZhgggkhbbcbedjecdgk
的钱	dkZdgbdhffXbepbgqeiffabaZ
的门	jdcdhhgclccefdcfdafhdecke
的问	gbdjkeacekiedeedeiefeemme
的项	dfhbhdhdggbjccmebdejffgdg
的项目	dfhbhdhdggbjccmebdejffgdg
的预	emchgecejdbfeidhhbfebgffj
的额	ggigfgfejgcfdmdehjfeffiee
的额度	ggigfgfejgcfdmdehjfeffiee
皮	bbcfnZffbljdbdcZhpdafegoc
益	cebddkbfjedeocmdedgffdZef
盐	eifeeiedkhceiebfgiffegqde
盐雾	ehfeeifeihdfjecegjfhegoef
监	ggkaaYfckdfgfhgddjccmghca
监P	hfddfdkbldfhiibcggggdfbee
监控	femcaeaelcjfcfhhgbcdmiebd
监测	flbdefheieeehgccddcghgkgc
监要	ekfddecfiefcefejfdfffenef
盒	hlcbbbeieeeehfdhbegdddjeg
盖	cecdnaXleVgtcihfcbkZabbZl
盖了	fefhgedejddnhfeahddeeefed
盖好	chaamcZjfafrgjagdficcbbbc
盖完	geeclfefifdldddmeddebfeee
盖章	dZieicfjfcjcfecaeajcefdee
盘	jgcWiciZkfaeeibdafdifeffh
盘子	flebcecdlbbbfnfhdgdfecjej
盘点	eggedeibjeaabecfdalddhifg
目	eeigbhdXlfehhmjgegghjacZc
目停	fbcdcncfhgddcehbdcegfebed
目前	kidiebbelcfbmbabgfibcfdge
目前没	iejcefcgjdheeddfeafefedfe
目取	fdefekeejdfiekcZdgdgbehed
目取消	fdefekeejdfiekcZdgdgbehed
目录	ldgcbhcdigifdcdfeZgcjbkdc
目经	fbcfeakeekhghdgjhjhcjdhhe
目经理	fbcfeakeekhghdgjhjhcjdhhe
目部	deiiecfdlckgbYZmgbdclcbeg
目部P	ehgdhdhfjekgcbbkheefdedfi
盯	cckeidfZpZZdagbiefcbijZhb
盯着	eeifjeedlcZfccckgfedkiage
盲	ebldcdddkdfihdkcfafdepecg
直	kiYbhiWickcglekfepflfdigc
直接	gdbfgoXiZmjhhhneemhkhdegg
直接把	dceffkdedkjcceccfnhcfehdg
直接把我	dddeekeeckefcedefnfgffide
直接说	fcheblccbmgeidccggegfdZde
直是	fkdddcddkccflechefecedbdd
直是R	fkdddcddkccflechefecedbdd
直没	eejgkbaagidhgciehecjffeid
直用	kfcddcccejffndccfkedfcbfd
直用的	kecdddcefiffneeefifefdegf
直说	hhcgfdjefldfbckgdkdohcZef
相	ijedccfifdccejhfbjdfbgmed
省	claecidhegXdgoiYbgjZjehfj
看	gljaZXdfjcefgghbcggidnhcf
看D	dgkbeebbnbcfcllbgahdddcdb
看R	bkgciddekejiigkiddfcddgdd
看R的	ckigeebejfkepgjdefecfchde
看一	eekfefeeldeiiddchacejlZbd
看不	ccfciigdihdgefcgijeajbgid
看了	ajhfeeZkddjihjjiffcdgejie
看他	jZkdibZckeidccohiaedebckd
看他们	kaddjeaehhkebddbigfgechke
看到	nddcZbedkddcghcededcehaYc
看完	bildadYjalgicecbhnihbefZc
看完报	gelcgfefckoffeceemjcecbef
看完报价	gelcgfefckoffeceemjcecbef
看完方	gdjfffgdfkefefgeflfigdhef
看完方案	gdjfffgdfkefefgeflfigdhef
看情	eichdhdefjdcdehefikmfedfe
看情况	eichdhdefjdcdehefikmfedfe
看我	dlafdhchgegjceicgfjbiagcd
看我们	dlafdhchgegjceicgfjbiagcd
看样	glcefffjeecjdfdefZjiejgee
看现	cjafefgdjfcfdghcefeddcZgg
看现场	cjafefgdjfcfdghcefeddcZgg
看的	dhifcedckffedfdhekddfcndf
看看	jkXUaakemYffbeaacZbaemhbZ
看着	gebjediZkffckgfjfjdfdbeeZ
看着办	efclcdeedkjdjdckhoehfddde
看能	hhhfefedjeghaddcidedhkeed
看要	fdfhhfjffjfegefegkjnffdcj
看见	dclefdhefiedjebfjhekidcgf
看谁	edlbdecdkdhekfeieZdbdlcid
看过	dfjieecgidfkidjghckgehgfg
真	gicfhfdlbgfbihjbifcaeifcf
真想	feelgddfkebfjhcfeogcgecfd
真是	cfiiedaeijbgbhhfjdedgchci
眼	akeeffajdhgheZilYjceflncb
着	efhjgXbfdjhdihhgiraidjjfi
着R	fjghcbZgfgicodecfcebffled
着R的	fjghcbZgfhjcodecfdebdfked
着不	fffhiaahiabcgdjbihcXeedbi
着不给	dbbikdcdlcdebdddnbeZfdcee
着人	bddegelehgefcdddefecedcjd
着别	emeccdcgjeffagfehkfdfeefZ
着别家	emeccdcgjeffagfehkfdfeefZ
着办	efclcdeedkjdjdckhoehfddde
着急	ekgdgcZafjZeffcadeeZdbbgc
着我	hihgbbYlcfeeZhhheciifaifc
着没	dgfleddbjfilhbidbZdihdcjc
着用	baehkbgjfcYeccamdaacfhaeo
着要	hkjbddbcjiadbjaocladdfkae
着说	ecijdecdfhbfdidjeidmfhdcd
督	eeecidkdficdgccbcibgefgjb
知	fefaehhhgceiglifdZgmledci
知书	efgehaaigaekadhacafckdbbe
知书拿	ffedmfekcffmccddefcegecfe
知书拿到	ffedmfekcffmccddefcegecfe
知道	jhfdagbYlecfhmjbfbchddehb
矩	edjckefkdfhiehjccfhfggdgl
短	ifgccgcaodcaigeefgbZZfjYg
短信	ihZfgefcnbbcgiddfdeabbcbj
石	dflbhcdgdibefjceecekehcdh
码	mffXfcgfgfZcYcXcdkbddhngZ
砍	aYbmfkegdisgbnbWYnbjbdVag
砍一	edeldcbbhjjeahicdmeaecacj
砍三	gfcleeeddlkfledeemfdiedfh
砍了	dfaZckgckdbbanYbccejeebbj
砍价	fdgkdecbfiocbeidhndcdddgi
砍到	efZjaahehflZYbZcXjeYdbZdZ
砍到M	fecobeZboalbbZcdbYgbfecea
砍掉	dbeidjbeamjeahcdeoecdheed
研	Zfhciiafgfeeecdfejeehkmjc
研发	caiejhcehgedbdbgdlefckolc
研发P	edihgeehfhdifedieeeeelhhe
研发说	edbakjeelbfdfeebehhedgmjd
破	gdbijdabfiabXgbghncachdeZ
砸	haibiieadmefjdcaeqefhhcne
砸了	fdhfjghcdkcfeeebfnfhiebmg
础	eddiidjeifhfcgchldcZddbbk
硬	bjibZfdjdhcfjcbgdkdhZjfde
硬件	ejjfdeeckedfficcefhfZecee
确	ZehbjjXhhegjeefibfijdgdcg
确实	dkdfggfiegfgihdfgeggffZfg
确认	acjcmaYhiYciabikcbkZchhfc
确认了	dfkbgcddkdaaddbedcgdejicd
碎	eedilhcbghfedjbdekfdgdYnd
碎了	ededlfebckdfdeedeffefdane
碗	fhdbghdfieegaifeffeceeghf
碰	kdccYZifghhfhfedehffcbbbd
碰上	eeededjekccdfedegdeaeegef
碰到	ibbcddidkcggccbdgbebeceee
碰见	ihcgddZdkfgekdcdedegddcde
磋	ehficcceldicagkddchdnfbed
磋商	eheicccekdhcahjdddgdnfbee
磨	adYofeXkegjjdgcehdfhckded
磨了	fcdjfgchggilgfefhhfhfibba
示	beifkdVncXejdehaebbfmlecd
示一	fieiefcifdidkdhfcffhflaef
示完	ebmdifefhgcfdgcgehikidefd
礼	aifedaigfggfibfkbiihemiec
礼拜	afhiccghehhdhcgmbfejfoiec
礼拜了	fiehfgfeghgfhdehhbgkgigff
社	eggdbkZboakdckhdhZcbiaZig
票	ZWgeigjYmffgfhnZpfeccdYhY
票否	eefedkbelcfedbodebfceecch
票否了	fdbcdldfgifedcndedfefedch
票开	fgdcmecehgdcehecnjfeddhcf
禁	gejcdhccndnegigecjdgcdhke
离	cfheeieibkfdddehchemegnch
离职	faiechfcficcbgbccYdkdcfch
私	meYggfbbhgghfddZebdjeaZbb
私下	cibjhegeejhglfgehbelfdcee
私信	nabcddbckdgccfbddbdddcZbc
秋	ekhfcdbcmckdgcblihkfeddcd
种	gjfeadekefgZaaeYfXbbdlmaZ
科	dicefgfeggfjfhheZhiffkhgd
科P	hjafgedeifgkgdeceefclggig
科P让	ghehgfffifffdegdgeifleieg
科P说	eieedejiehjghhdbclfciegdg
科室	dbjdffiiefcddfkggggfdjfee
秒	chfYideficechccddbdhgaoZi
租	gfffefefkaeccfXlkYgZbegci
租赁	hajhddbbncikhddlebkddjagc
租金	eafgjbjcifccbddinYfcgfbec
秤	cgcfjdihblbeegddeohdfedkd
积	djfhfcZihejfaiajcdddkhgcm
称	degcfdkdlbedcedbkaffihhcf
移	gaffhgkefjaejgajdldZgddZj
移动	jbiieeedjhafjecbflfdeimed
程	dehhhbceifcicffggfgfhgnog
程序	jalifeaahicffegcikcbmbfhk
程走	edbjhbbghdcodebbhehbcecdh
程部	fijaefahgeieidghefecgffhd
程部P	giiccfchhbhfhfdfdeedehdfd
程部P说	fdjefhfdjekihgeefZefeecde
税	aiheZahemZshagcbcchZacfaf
税不	djbbddgdkcoddeeddcedfdmdd
稳	caignadkdcjilZXncjjgbgmih
稳了	cdZjidbjechabbZbcfiegchce
稳定	jbifheffiddlhfdcfbihejngj
稿	ZZpiYdXigZcjhfcchadaodjaZ
稿发	gfgkeffclelmdedfecdfhfhed
空	jdcgWeekedlfhebiabZbfdWXZ
穿	acYjgfjcekdncfdjcleefhfcc
突	edgkfgadfijfiedkdhdihebfb
突然	ecgkfgadejkficdjdjdihebfb
窑	ilffbcZekciebcjadZfZcidbb
窗	flgadbfchhbghddgfediefggk
窗口	eihchbhbgideheeidgdjecedi
立	glgXeZafjcZbfoiigdZecbiaf
立项	bmhYabXgiaaccpkYceagecdbg
站	jhgbffdifecdahgmajfekcjfh
竞	ibgfadicigkcmiZdehhfjhahe
竞争	fehgbchfieidfhbigejekgcgf
竞争对	gdggcehghfifggcjfdjechfgf
竞争对手	gdggcehghfifggcjfdjechfgf
竞争性	eiggddcfjehdZiddedgemedfg
竞价	eclhbdbdmcbdifeZdccdlgceb
竞品	idcefdickghfogcefgefcidgf
竞品R	jebbhfidigjgneeegdfgcjffj
竞品R的	jefdehfejedfmdgffggbefhce
竞对	fddgfjheejndjfcffjfidecfe
竞对R	fddgfjhefimejfcffjghdedee
章	YTdkjbdkfVgpccffcapaadaab
章的	ebjbgdhhheicfdccegidgecgd
章盖	fffihdcfidengflgddbdfefde
端	behhgbhajhgfchdecodafhhke
笑	halgbagjefiaijZabfbjdkZbZ
笔	iebboZZiefYhgngetlhdcbeZc
笔M	eccdlegggfbedbeenddcdfced
笔MD	edcekegekeceedecmdeddfded
笔钱	ikcbcdbdjfdfdpjechdgfecde
符	ebkbdidehjgfedcchmfclghde
第	hadejfcifecehedjjaccmgjej
第0	jbidgddhiacegedgffedfjmZe
第一	jcXjlfZkeeaeiigmcWafidcie
第一名	ddcfihcgejkjlghddffcoedde
第一批	bebYmcakgZjjcZbpdceeagZil
第一次	nfeabdcanbcdgfacbbdadaffc
第一版	geldffeekdhfelidfafechffd
第七	ebhdficchgjgaeeddfeeldhbe
第三	agfagjibejijjfgekiehjgcek
第三方	ehjfbfdbkfhcigceggfddhmcg
第三版	fdmbdfedficedeefdheeihjgd
第二	aamehccfhefbhacgmdehkgigk
第二名	edaghkdgbmfelfdedffgkgbfe
第二年	eedjedcifbifZeccjaecceeho
第二批	djcfhcchgejbecdfeidebdfij
第二版	dcnfcebgfgfeccbbbfcfZloda
第二笔	edcclegdjdbddccjngccdgafa
第二车	efeelfcbldefeffolffddddfc
第四	fbihjcdihbeiYagbdgcaicldj
等	chjjbadclbehZifickgbhigfd
等D	hiccfffefjafZjfdgmZkhfWad
等P	aYmfYagckcfhdYjYefhZckdgd
等P签	edkfbebhehcoedgcfjbfdlcde
等P签字	gedkefdjdidofeYegjcfefeef
等上	eleefffejhgeenaheeeefecdd
等上面	fkefffffiggeenahfifefedee
等不	dcZjckbebmcbddcscdeidbfdd
等不了	ecZkcicecldbgddqbdeiebfed
等他	fdjefagdlajZdggggbgbehZde
等他们	eakhibaejccbegfjjdbgekceh
等保	ehihcebhgdefcdgedficdmrad
等保三	fhejefeejfggddhhegjdfdobf
等保三级	fhejefeejfggddhhegjdfdobf
等回	cahlZdabmconcaZcbYbaXbZch
等得	edibkdgdiicfcgcmdpedfided
等总	ecdgkecblfibfdeegbeecelmk
等我	cYihffjcmdiefbbmhhcZgbgfc
等我们	eajhfgfckdhggdcnigebgdibd
等批	ifegdeieghfgdiZeefgiegked
等新	coacbcccldceffhcdYZedcdcc
等着	efaliebajhblecdffhdcgagkb
等等	cheeddjdkgcdfcjedlccecacd
等级	efbgfjgieickkdcdfhceefode
等财	effekcgedjeghcdcklhdieaee
等通	chhddbjjfchccfdlhbahffccm
等通知	chhddbjjfchccfdlhbahffccm
等集	flifefdekeiffdnhfcddehgff
等集团	flifefdekeiffdnhfcddehgff
筋	ejbcjcbdlbcfndejdkfaecbde
答	cbnjaYdbkfgbebheejccnYbhd
答复	cfgibdhcmfhiidgdZeaicbbfg
答应	fealbZeehhgbddgfhmfdZabje
答应D	fbdjhfbdkeicdcbfkgmdcbgfb
答应D下	gefkegfggfjbedcZdelffehhd
答疑	ebnaebcbmbcddggiebdelgfee
策	ljccddgdmcddbgjdcgdbfdfdd
签	cXcijiciehflhdokdgtehffge
签一	eddfjebiggciddbfgibefiegn
签一年	eddfjebjiccidddfdbbefiegn
签下	ecdbglecdlhklcbcfbadcdghf
签下来	fcdcelecdmihlccfccaeddgif
签下来了	fdfafkfdbldnkdcfcaafdeehg
签了	dYdegidifgepibajgfigfdhie
签了三	hffdhgechgajjddahcdedeeic
签了三年	hffdhgechgajjddahcdedeeic
签了字	gfhehffghefZeggkigchffjhe
签单	fdddleblccandcdYhbcdddccb
签合	ffejefcfjcdibdaidbhcnffdg
签合同	ffejefcfjcdibdaidbhcnffdg
签回	ddcfldZldZatedZfbaeaedbZb
签回来	eedgjebkdbbqfdahccecfecbc
签回来了	fedekeekcdenfgcbbdccgddcd
签字	ciZheefeigfZdjvkjbjchcggb
签完	ehgZkfakdbbmiggdhaibedbcg
签完了	gffckhdiffcmhfggebheiffde
签掉	fbcggicigbecggZaaYlabcdbb
签收	fZeanaZcgjZibeZpbmabaccZe
签的	cdaVsfWldcZogcXlfikYeeZhf
签约	dZajjgXgfgZkdcdZcirfldged
签约仪	eccfhiakcgeicdbcebnblfhcd
签约仪式	eccfhiakcgeicdbcebnblfhcd
签给	dhdbcmbchhebodacegdbedddh
简	fkdcdegdkejdhccccliceancd
简化	dlecfeceihkfcddddnfefdmdf
算	dhheajZejdnfcqjbgeegecidf
算D	cjadeehekcfedhccdaecdcbei
算M	chjgcbYfjcjbknhehegdibeeg
算一	cfkfcccbiggdafhdjhdcecacc
算了	aaggYpXffiojZmYbaejhfhkZd
算批	fhhedeehgdbdeiZbeacehgaeb
算批了	glfffffhhedfeiZdeceffhbec
算数	fehkddcclcbhfdnbdhedceZke
算是	legfbgZcjggfghibbYgkeefbi
算没	dffdejdhgfdecfbheZfifeaeb
算法	fehdhbidmbdeidaifZdeddrje
算砍	egccegickdbfdgedeffafebed
算算	djjZdedckekiefcjdafiedgec
算要	gkgdgfeckdiffkobdcfdeicfd
管	jeeXfXmejccbdeokcbhgdbeme
管P	fcdehggehgffehkmdcgefhjjg
管P把	edeekdefeiedghdcfmhcfdold
管理	jbieicaeifckhdgghbZiedicb
管的	egfdeehhgehegdkieaededbge
管这	cnjdccafjegfdbkifbfkfffcd
管采	lgcdeebcmddegfZdecdcdceee
管采购	lgcdeebcmddegfZdecdcdceee
管钱	fjiefegejegfcemieceffebgf
箱	gbgZkbfffigabYcjZibYgmgfi
米	akeZWdjelXeafYbWYZZdcguca
米0	efdccejcldfeidcfdbefdbmhb
类	eeeehdjfifcfgbbecZccibgcc
粉	djiddfdckebghediffeeemdbf
粘	dledddcchhffdgdcigfceoqde
粘度	dledddcchheffhdeegfceopef
粘度偏	gfjggegfeifgefegfggffnkfg
精	ciiZdgckecbcfmjgdedfZjpad
精度	dekbegaigdfdiehgfgegajobe
精装	ekcdffcjddademjhcbffeihdf
糊	fgfhdgdjcijdefeidlecfhjie
糖	ichcidhcldcicfdhecefcfgcd
系	nfcYhefgicZfjaaeccffgggdZ
系上	nfcccdbekddejdceebeagdcde
系人	iddedciekddeadaedegadfbce
系统	djdcigdhgdbgjediejhejhihb
系统能	gkdggggfifigdhcciceeddndd
素	dmebacfbmehdbibbeldeikZcd
索	mddZfcbggfbfgdcXdgbfchfff
紧	clfjbYWgffdbmnekajgibgldc
纠	ecgicaiddkjcedebbkdeebeec
红	hffchYgdfhZdcghZccaijfeai
约	iiceeddfffcihZYYYflhikbje
约D	gibdcdhgiZgcjeZXaYjacbZje
约了	jigdYddhegeccbbZbafkcjbgX
约了D	liafacchgZidfefbdehZdbdiY
约仪	eccfhiakcgeicdbcebnblfhcd
约仪式	eccfhiakcgeicdbcebnblfhcd
约到	fggbcejdlddfidcbbdfbecacd
约好	chgeeifghfbeZdZdeaiYfldla
约好了	dhhhegdjefdhdfbdefjeglhdf
约我	djehgfZhfcceahebeceachebk
约部	gffldefdihfnggdifhdecfcff
约金	gfflffedkfdlgfdeamdeegdee
级	ficaigcdfiYjeleiafecbilie
纯	iZccdcleldhedefjgbdaddcde
纳	elfceehfhdadeicYjaecdckad
纸	Zcncbdcdlclegehaefcccjngd
纹	edkdeeddjfdigedeejfefcnff
线	igaZgaikecbebeYmafagedsdh
线上	cgcZfbmkdgcifafYfccikjbdh
线了	ibjfefcYgifcccdfbmghchZic
线索	mbceceacldceiedacddaddZbb
组	eemXiZZghdffigrjcbcbggcZi
组件	fdjdkdckblhiedehdhedcided
细	gfkfeYahiYcZfaidbYhaadfeg
细节	ecdnYddbncbecfcddceeeeceb
织	fehgcjcgicfgbhkYfadahhZcb
终	ebfgjjWjeejilehZeZiehdbec
终于	gccelbaldYghgeiaiajbffggZ
终于签	feeghefkdfhoificeelgdfedf
终价	fccldcecghmcjcgcdaddbdbee
终止	dbbaanbbbngfajddbaenheddh
绍	pcabbcbfkbeddedbeccbecdca
绍的	kgcdcfbdldhfegbbcfdacegdb
经	gfehbgdibjikjmlefjhkiehfi
经办	fcdhbciamdcffgnfdbddeiedd
经在	hdajlZhidhbamdecdfehebahi
经批	gledbeddkddcemddbbeefemdd
经理	leigWddidhjjjgfhfiiiekkee
经理P	kfghddZdgiiihfeffhgffjgfb
经理说	heckcdbjeciifjfiilmeeggid
经给	fehlbeebghhgfiifffhifegfd
经费	alhXbfeZhjcdbrbacjcXfgcbc
经跟	ddggekcfdjbkodchiZckdddbh
结	Yfdchgkchgcdhfigsgdfiehfd
结0	fdegggicfijchedenihdddeec
结了	bkYajYjiicbcaiZaogeecbdbc
结束	fehcghhhhbggibjdcafikfabc
结构	gfkfffdfjehhhffneffdddnef
结果	bggZdkdfdjedhajcddhekhlbe
结果出	ffcdjifiiccfafdedcfejbdff
结果出来	ffcdjifiiccfafdedcfejbdff
结清	ecedjeedmbbbiadahZcdccegc
给	ffjfbgacfklboigclkghfkggj
给0	ehghdfccmclbghccgclgeggdb
给C	gbkZdbickdgfccehgaadclhih
给C了	fckgfgcclegeaeikkeeccdfbl
给C打	kchecfcejecffddcccedelgbg
给C报	feiheedekdeeecchfZfeccbed
给C的	gZnZebfckflcdehjbfdjcajkc
给P	fgfcdckdjfggdfpcggffdjiee
给P了	gdghdeibkegefejcedcededgc
给R	hYcfZmZXanjcvbdfcbajnafZe
给R了	fbYabnaZcljdpcdgbccakagba
给一	ebilagccgigfhfddjlggedcic
给三	eggkbddclcefcedbkcdaechcd
给不	eYfeiihbekfbfbZemlhafcdbg
给不了	fcgeaihdfhddgdddjefbgeedi
给两	bjfibdbdjggdgcckfldidnjbc
给个	eldffeYbmcfdebgcbabfcblfd
给了	geibZlYchhdglljegefhidYbe
给了R	cadacocbbmhdnZebcZbhbccbd
给了个	mbffcfadlcidebacgffcfdZcd
给他	dfhggbbelaldjbiYeebeclZeh
给他们	agkfdfWejecdmbibafeidocff
给别	dbcgckaddkjbeickciclgcfbb
给到	dZilbaZcjfmdlggffhjicghbe
给到0	fdclefceckjiffcdinfcedbed
给到M	edfkdcbemalehecddccdddced
给咱	dgbdlifichieldfifbebeecmg
给她	elfZfeeeifcicdbfdilceehdh
给客	dfehjfgjdcfifgefeafhghdle
给我	ifghfWbkddcgkiebchgigedio
给我一	dgehcdhdkddggefdfdfbejbcd
给我们	ZkjahYYmcZXhfgeaZYfiefckr
给我们做	bjZkebckgahhYebacYgadbbjn
给我看	eegjfdfffijijefgfofbidiie
给我看了	fiejegdhgehfjehdfafejhdgf
给的	mfhgbfXehffdfkaYchdbeffaa
给钱	fcghjdjdkdgfccdcngdjfdjjb
络	adbZkdiejcfdididgadbdfnjd
绝	aZbfenZfXoYhcaibelcmcbgfb
统	embbgjfgggbfjjlgfjgfigkgd
统一	ejbcalgdgigdhlnaggcjdcbdg
统能	gkdggggfifigdhcciceeddndd
绣	ekeefgeghfifedidfgfgfkZde
绩	cejeZiZZhgccgccachjfrbicc
续	YTVkmkahciggkdeZXgfoadZg/
续一	ecfbjdibnbeZcedehbdceedeg
续一年	ecfbjdibnbeZcedehbdceedeg
续上	eefckgdfkchmecjddgdbddcgo
续不	facilbfehgcfacjeeceifgcdm
续不续	fabilbfejedfacjeeaeffdddm
续了	dYeWrgblagehebZaZffmdcYWv
续了两	feedkdfejbjdfdeeebeidecbl
续了两年	feedkdfejbjdfdeeebeidecbl
续保	edaamejhhdcffdhefcfcedgnm
续签	ecdjghZblhckYcheagdfbbaXq
续约	cZejdjfdejjcgcdbchliccail
续约谈	fefkhfdekdikiddedadieeebl
续费	cabndgbgckidlhffbihkfbgjr
维	chcjdfcdhhhflhfedgdeidjkn
维保	ddajggbckgjhjeaedidcdfXml
维护	chiccggcldhbibfbgYfchchii
综	hceificgfhddehdcfgdglcged
综合	hceificgfhddehdcfgdglcged
缓	djehgbcbikecbkbggbbpddcaa
编	eieZhbiejZfhZjbYeabcfghZd
编号	cgfZichfibejcdbbgdcdchgag
缘	hefjiffeblghddcdgneddciie
缝	ecilbeiejcafbddbdmddchmfa
缩	ddjddjbekcehZhbfficgfefef
缺	bnkdaXdhjYcbgcdldXcZhkjaZ
缺这	cnabeeclcccfcdcefafcfbadf
罐	chdbhbifggbfkfanggebdcjdd
网	igcfebedjeZdccffdcdbpcpib
网上	labjcdbdhgfebfdbegdgidjcc
网了	ebmdhdbfkdfeddddggdgmfadi
网留	mceeefdfkedfeddfegdcdebge
网络	becakegejcbdhdiegaeedgnkd
罚	ffcjdegcgicmegcoZndcegafh
罩	egbcldedhjeifebocbebdcajc
置	bejejYfgieicchZfdfclbbhaj
置了	figefbgfhhffeadffcfnehffe
署	emgeecaaldjccehbchhgfdngd
美	ikfbcdccifidkcbhccedddmbd
群	jXYYicndejbfedWZbkbifcZld
群里	iVabkZmbgjdeXdYccmcjhbaoe
群里发	ffjehffhggfecefeehgccfbff
翻	ekalcaciffdkgdiYemidchedi
翻了	diffefgigccfhfcedZkcfcice
翻新	eidiefdgheiechacdjfeedbed
老	iieZffcieffgiemegicicimem
老P	ildbcdcciffbgbigcldbfcafa
老价	ccZjmaZmediccdafgcdacbdfq
老价格	dhcjiedjchndcfdbjfeeeebhp
老供	cgdgaiZbghhbgdZcbjcjadhcZ
老供应	cgdgaiZbghhbgdZcbjcjadhcZ
老供应商	cgdgaiZbghhbgdZcbjcjadhcZ
老同	lcdfefeejfefcdedeefdededd
老大	djZbgjdficgelbmjfZeZcbZab
老客	ihhecddlfZeeabbdjbfgedYam
老客户	ihhecddlfZeeabbdjbfgedYam
老客户C	fmcaeebgidcdceeejggdghebn
老家	hdcdehidgjdebbYdeedcedjdh
老师	gdjdeiaXlhbedkgkgddhghijc
老掉	fdjhfebdejcegedefifafikef
老掉线	fdjhfebdejcegedefifafikef
老是	digbgeadejiejeddhkejfhigh
老板	gfbgkcdhgfgkhehimXcbdaYbf
老板P	gcbikdfcigbkhdgdnadcedcbc
老的	dhbbhifdfhcgahbibhehehgjb
老规	ffgbkfgkdcgifihdcbieeeeel
老规矩	ffgbkfgkdcgifihdcbieeeeel
老设	bobcacZdlceehkdbdgfbfdkch
老设备	bobcacZdlceehkdbdgfbfdkch
考	dggfbhhakfideeZaacgmecdbi
考察	ffjYbcedkecdkcedecijedbce
考虑	ehXhdifbihkebgbcbeflfcfbj
考虑了	gibaeiafbmgfchcedceiedadd
耐	iggecefggeechbbdgdeadikjb
耐烦	hdjhebeeclhffedfjeecfibce
耗	cehcfdjhgdjdfhbgdhgafglcc
耗材	eegfieahggmdfhbhegfbegldd
耽	egidgbcchhceccdobkibcbgad
耽误	egidgbcchhceccdobkibcbgad
聊	njZZXYiihZdagZecadfddchbc
聊了	mcbYaaefkZdcbffhcacbddhac
聊了两	mddecebckddefdfbecedgccbe
聊了聊	fldeccbclceedddddgfdedhee
聊到	hlbgbcbjecccfbebdXchccjcd
聊崩	ebdledbfbmleadcddneceedcd
聊崩了	ebdledbfbmleadcddneceedcd
聊得	ikbbdebjfddgcegefdfeefgfb
聊的	chiaccfidgdfidgdfajkeeagg
聊聊	kgdeefahhcdddgcddbeefcgcc
职	gbhebiebdkccbhXcdYdjhccbg
联	oYeXffhXnehfhfbbcXdldbdab
联系	paeZfefZndadgaYbcWeiccZac
联系上	nfcccdbekddejdceebeagdcde
联系人	iddedciekddeadaedegadfbce
股	bejgaajZlecbaXiXgZbjicbZg
股东	cdhgbbkakfccbZjacbbaecZbh
肥	fhaibcgckeddgeZicadhdjidd
肯	fcdndcadfigmddfeefkWdmhel
肯付	feifideddkcddedchofgfieef
肯写	gfflcfdffidoeffccjfeeddkd
肯定	cbaclikkdfgcYbcfiYmZfaccl
育	gjaeadkekcZdglfcaZhcfjhkc
背	cdckibacejggiccclfdZbbhle
背靠	gfhieffeifihiddemfeebedff
背靠背	gfhieffeifihiddemfeebedff
胡	figdfhedhhbfldgdigeebdgad
胶	ehjaibYdejafedZXdXfbkhgmg
胸	edgjdegigdhlchbcdbmgddddd
能	dobiYaaekcfedhhkiihdiflgf
能D	cjbgadghibbcfciobakddejad
能一	ffjdefbfjdeghhedebfafjnce
能不	bjfibccjgbgeiefhifedeiigj
能不能	bjfhbbchhbheiegiifecdiigh
能不能做	fmddffeghfgffeegfcfgfcdad
能不能先	eehhefdbkeeeegjgledfejYfb
能不能再	fedigfhhgelidekdcfheibbhk
能不能接	ejedeeehgdeffdfeggfcffjfl
能做	dgbkdcbehgeiehdekefcdbfjf
能做到	ghdjeffigedjgfcgdddddcfjd
能先	dehidddakeceehfekhffdjXfa
能再	fegggfhhgfmidckdchgdhbahk
能出	fkgbdeedhgbdegbkdgedgbdfd
能到	bkbfffbcmfadhdbohmabebhge
能动	ehehefecigggfolhdaiceheef
能在	gjeedgffkdgceefffaiegfjde
能定	fcflcdbdlbhdbckaafibhdkda
能开	dehijfdigbidbbbbhadbeffcb
能批	gjhdffefkdfedkidfaddehddd
能把	fcdjciccjfdldefZjeledblbb
能投	dcjcddhgejdefdcidjfgoeZdf
能接	dkdjbcdbmbijfghdhhedifiei
能接受	edekdddamdklggchdhegdgffb
能用	cjhaceegfhceefgkfeccdkkZc
能盖	gffkegffiffmefehgekfefgfj
能签	gefkegdghdehccgaebmdfedcc
能给	fhcgfeghgcjefdbafakcfdahh
能耗	fkicefddlcaffecgehffgfiee
能装	elcdcgdggfjicgfedaededlce
能走	ejcieeddlfbmcahfekhdehhed
能跟	ehfjjebifedecgaffefhbgnfe
能进	eleddfccldedcfambZddiglce
脆	eaedilbjajgfcfcdjgfkehgde
脑	fhgegeffejigifhffifefeYfe
脚	egbijbbgehYljdhmbhcaicicd
脚手	chefjcdhhadlgdeleZfdjefdf
脚手架	chefjcdhhadlgdeleZfdjefdf
脱	enhgeebdclceeedgekfefcled
脸	jdejdZeYfkgbghYafncdbflja
脸熟	mcdddecdkdfdkeddecffedfde
腾	ciibaagfhgZbhkdaclcafkYaa
膜	fheZkbcdmbdddbZkeahajcnme
自	ggedggeghcfjdmhicifidimdd
自动	ghffeaggibemcjbfdhbgcgqZe
自动的	ijddefdbmdhddjcacZedfcjee
自助	dejegedfiebdcibgdbeedkfch
自己	gfaeghgehghddkhjehhjddjed
自己不	heieedddkfegeddefgeejeZed
自己做	jfcbdigdejbciZbbdhdlddZbc
自己的	gedffigfggbgadjdfccfehggg
舅	eccihgegdjkfffmfhffmefdgd
舅子	eccihgegdjkfffmfhffmefdgd
舍	gfifggffjekgejjggbgiffZfe
航	ceiagcidnbgefeaggfgaejmcc
般	iefdbalbghadjicadhhbchjah
船	dcadkehbgiejfccjbhfdcbjid
良	ebjggbebjigdbdcbdhfbdlalb
色	idjWgadafkbbkYZZemffcmmlZ
色差	fdjchdddclcdededfoeifjjhc
艺	efkfefddhgggigcfekhcdefdf
节	dgZngbghiYafeeYjeZgffehah
节拍	ejbakedifddcieeefaghieidi
节点	ghekdfddkdclgecfgbcedbcdf
芯	ecgeihbZjgjheahbdhhdaelej
花	fmeZYefejecabrgfXihYbficd
花完	fkeeegcghedhembcefhceeafd
花掉	fmdbddcghccdeocjebgdcejcf
苏	bgdfeejbkegelddeededebcdd
苗	edhddfjdejdfedccdbfneiidc
苦	efejhhdidimjhkbfefeddiehe
茶	oYXfacgdkcZgdfZbcefbbcYda
草	fcehhhfgiclhacabecdggffdg
荐	mfZaabbdlbZdedgabZcbcfabg
药	fjfdhedbldgghhdnfhdabdiag
荷	edicjcddkegccdakebeeedpee
莞	fhdcijegeiekcfgmfgeefffhb
菌	djechedcmeeeabbfdieebhoic
菜	hifecbchkbbdefjcehgiekhcd
营	ghbegegidhjdccgefggejkffh
营P	igigcgdegghfgcabccicekehj
营业	cgaibcjdlcebeddjeafeidked
营部	ebjehechgededeekegeilkakd
落	XXUllfZmZhcnkbjgjcpbebVba
落章	geegifcjeedoddabiejeeefed
落笔	edckcedhiecgdccdccndeeede
董	dgeggibfidegfgpdcbdgdfbcf
董事	dgeggibfidegfgpdcbdgdfbcf
董事会	dgeggibfidegegpZbbdgcfacf
蓝	edieidhicghdebZZcfdZcblmb
薄	gfedfjedghfefidhebfcdcmee
虑	dibicidbhiieafabbgejebgbj
虑了	gibaeiafbmgfchcedceiedadd
虚	edafkekbgicijeacdneedfimb
蛮	hclgbeekecjggdgdddegfiibh
融	cghgcjbbgiiiildgdljedhedj
融资	cdhhdjcefjijikehilkeeigee
行	ejeifWedlbehfghflZfdciigi
行不	hmcfdddfmbchcbckeXbdhjmdd
行不行	hmcddddfmbcddbdkeXbdhkmdd
行业	kfccceddldehfchddgeddfZed
行就	fhhhcacfhgdddhfhgeehfjebd
行情	cnbbchaafjddehgbekckecdbe
行政	kdbegdhhhefheebcgfgiecbeg
行政P	hffbhfgheghgcdfcdeejgffge
行政说	jiefgfgfkdfkfjeigafhefdej
街	fmedhebjebhfgheebZiaccfhh
街道	elcehfcifcfhgkggcaddddfhj
补	YfkehYehmWahekWfffiYfhogi
补一	eeidbegckdZfhbacfgddgkmbd
补一份	efibceedjeceiecbghdehgjce
补上	dkicbehbgjdkgdcecmfcfflcc
补了	dabbocZmdXbhabdaaYbabbYai
补充	eegjeefZnchogdfelgcdbhghg
补充协	eebkefcbkegocedhmeddddZjg
补充协议	eebkefcbkegocedhmeddddZjg
补货	gffemfdlcbflecgfhlfdffcZi
补贴	cnadadgghcdbhoaccYkcbaeab
补齐	dcmcbebdkchcedbadbeelllbd
表	gbkbkWbkeceejagdcdffiZkne
表情	hafdcdidifgebgbdeifgeecdh
表扬	ddddkefjdefeeddfecddedcne
袋	ceeelahcigiYddYdZjcabiihd
被	ZeeXemiXZqeaklgYdfdjkXXkg
被R	heaeaihagkfdlageeXghefdaa
被R截	fhgefhdeifhckdicicfdadfcd
被砍	fiedfiefbmbffnccdedhdecec
装	bieblabhfegZhihuaheidlnje
装一	ealhdeeaihdfddefdffeejcdd
装上	djhagebefieekgcddghedkiie
装不	dcchkddefhjdceemeoededhje
装了	bejachifggZeedbecgdpenbbk
装修	icccdhgfhfeehacgbgdcecdeg
装到	cZbcnbhbjgedcbbrchcZbhZac
装到C	edddkdcejdffffemecfcfeZeh
装备	gjehdfefiehjfkkbhdhegcndd
装好	bgiidcZekbddgcbjeajicjajb
装好了	eYjegdcfhbdfaedhcdecdkahd
装完	diZgjeZejahYbafrbWZahZhha
装完了	geeekffifcebdegpaXecgbjld
装机	fZifhceiicjcabihmdbfckZib
装机验	edldbdcifeefeffddhdhfnbhf
装的	fgcblbfbghedlbboggeicZmhj
装的时	eeeelchdjeefbdeoefedfdjad
装的时候	eeeelchdjeefbdeoefedfdjad
装箱	fcdcffkdkddeheemcbffddjce
装车	ecjdjfcclddhhdeegbedejkgc
装队	gejcggefhgcggffnjhdfffjcg
西	fjdcjaccifddelaecogeedfhb
要	aobmbaaehgjfbjjlhlggffsji
要0	acdiabianblhdaejnidbadhed
要0台	cfbhZdfekejccbhZfdcadiheb
要0天	ebimcdadejgdcddojhidfddfe
要C	ajdWicijfabdhjlhbgZiccibk
要D	elfiacackdXkbleibdbacbXZa
要P	dndabebanbhacmobeabddbXbc
要c	cgecbeiclccefdcdeZfdedkeg
要一	eodhaZWhiadcebcdhYceefmXk
要一台	boffccalcafcdedgcYebdjjbk
要一套	flcegffekeaebgccebfffeiek
要三	bkdgagdekdcgccgjfkgfgllba
要三家	gdncffffjeldbcegfbffjdbfe
要三家比	gdncffffjeldbcegfbffjdbfe
要上	enefdcYejfbcZnhcffgfdcbYi
要不	ffbcihhbhgjhhdfchcckhdefk
要不要	ffcehfhchgigghgbgceigeefl
要两	cicggdffjZbdZccjfaibfiigh
要两个	gdjidfcfjdjfbfgdefeeidZif
要两台	ejfffgdghfegecfihdfefdndg
要个	chajjbgZiihdiebdgjeachgge
要么	gbelfeddejfjgjfcfmeifdhih
要买	jgegbdZfkYdebkbbdXnadcgaX
要了	ibhbfmVdifhZhZcfeibhdgbgZ
要二	djbhdebbnbgdcchieZfccfefb
要二十	eiaifedcldgdcdhjfafddfafc
要五	ikYefcchhcedcchhfZegbejch
要什	hjeceddkbfcegeaeegfcfdhdf
要什么	hjeceddkbfcegeaeegfcfdhdf
要从	cmiccccdfjfdcjjcgnecbdbdc
要做	igdfcdcigZXfeghfiadefjmYa
要停	cbechjhdckgfhcdcfkfmfdcdh
要先	bkhbgaacjfehcdiglfhZilfee
要全	ebbglcccgifdacbjeldjddZhc
要八	fichdfdbgkddfcdjeiaedgkda
要六	chhjddcigcgfgbclhdgbdebeh
要再	adhjchcfgelfffkbddkbckccq
要写	dgalbchdihhkechggjdccfidc
要凉	edelcdkffjfbgefedkjnfecde
要几	dhdjkfbekdifhdenfifefeZdf
要分	fbghiebchgmgdeemfedficicc
要到	ldgjcdZXpabfiYYhkVhbbaica
要加	cdhjedfehhimfeffjihdcbjdf
要加一	fdgjhefcgifkeefhdhgdeejcZ
要去	cdaidfkcleiihckbecideeZcc
要咱	eddcldjcclidcedbeohegdYoi
要在	bgaiaeiancfhdmeoiebehZkaf
要在D	fdccdglcleeedncgjcddedaeg
要多	ildbffeclcjddedmeZcdfdckc
要大	dhdbbeiamdZcdbcbdieddcqdc
要定	ejcgcfdhgcbcajbcdfodbegcc
要对	djghegYghdedkcccicicccigh
要带	dhlcfdcbncbciecgfZgdmcmbd
要建	hieeffejedjfekccebddfebeY
要开	jgbhgdfiffigadbdkfgafkgfh
要我	dbggkZeZhinchaejZmcedfmke
要我们	cbhhlZbZhingibejZlcecfmkg
要我们D	fdicifefckifheeafjfefihki
要我们再	gegjdeedghkfaffdfkfafhicd
要我们派	ghigefddjedebfbbeZebejiie
要我们补	fdjchdeblcdifefceZfehghee
要打	fbjjeedfblleccdedoeceiZec
要扣	fbceldccamadcdenZpgbddake
要把	cgZiibgggfemaicfeaikccfle
要报	djdicdaanbjecjpddZcddbafa
要押	fddmbfbfjeelgefekcgfeeafe
要拿	fficiffggfighcfegZjdeidef
要按	ecchgekchhgeciackiediddcd
要换	fjaUkZjfkbcffhcXdfhdcbiid
要换R	hchbkdiclcggabdcjcfafflbj
要提	cfcfdekjedgdhhddfcdbkdhbh
要提前	cecfdekaodhdgcdegbdcjefbh
要改	cghhdadakeijgcihifdZhkdbk
要改成	dhfjbbZclbekicaigYeciefej
要是	ihgejebfjeegeiafhjjZffidc
要月	gcfmggddldkeeeeendeefedfe
要月结	gcfmggddldkeeeeendeefedfe
要有	daljedbeejffkaimeaflgegef
要求	bejhfbXdekhkdcbnjjdciilje
要求D	ebhhgdbhffbkhddqghfhabigh
要求先	fchkdfddlcbhfeeelheeejfdd
要求分	efgkceehgdkhedcmkbedcbddc
要求同	geekdffdfinlhgfefefeffcdj
要求同价	geekdffdfinlhgfefefeffcdj
要求把	fbffkfdeigdhdfceggcefhimh
要求换	fbccmdfeejddbdcYdfhfebhkg
要求的	fihefheigeldjfedfafefgkdd
要用	bbhmcdicfjakedelfmbjccgdi
要的	aleiagXbnbjeYibichecbijcb
要的是	cjfhcdadlddgZhegdggbeepbe
要看	chfecaififdijhgZfjcfhdjce
要等	aifcffebnZgchlqcfYbhedXfa
要等D	fhcebfighfecekihdjdbghaec
要等新	ekdeeddekdeegakefcehfefde
要签	gladcedbjfiddlZhhjifkegjd
要续	fbfgjcdenYpZgdebcacacdadq
要能	boacZdZdmZbiifYlbWddiatkc
要花	eegiejbbmbjfeljcccdefifde
要补	fgnbgfdbmcfbhedajjedebnje
要装	fkcgidbfibdcccchdjfbccicl
要货	hgcjbfciicgabdfckbecfcdbc
要货到	gfembgedkeccfefcngiefebef
要赔	fcdcldjdckdcegggdngdeecod
要走	ehgZgdgchhcgcdecebdilfhfh
要赶	dibgeeackecifdhmdahdedddb
要跟	dfjehcehfejdbgmbdecfddhig
要过	bjgdcbhhhcbibZnbcccdfbncc
要退	cebalgcafjZcfZZZideicaUlY
要送	fejjfeecnbldddcgbdedicjfd
要重	dffkafadhigkbcifdhfekdebj
要重新	dghjbbaekegjcckfdhgfkdgcj
要问	fjeheedbldkgdhldgbfeedbge
要降	fcbnadfZijdacdhgglhkhdcZl
要降0	ffejeeecmanbegfjechbffefl
见	ogddXUkdieZZddiZdghjadfeb
见不	dhbjbcacigcehbnjcidjecZbd
见了	jghecefbnckchcfeieedbdbdd
见了C	hhiecfgcldgehdhfdafdegeed
见了C的	hikfefcdjegfidhfebgdfheed
见到	jefbdcfejcgedchadhcbfffbf
见很	ehlhdfddamcidfdffpfeficch
见很大	ehlhdfddamcidfdffpfeficch
见着	ghdfbbibnbfcYbdecccfbdbbb
见过	mgceddahgdffcdbeedfgcgcce
见面	hfaccbkmagbcdiecjcabceZgb
观	fmceccZidgYbgbdegdcgefida
规	ighkdaWhgeamfaeYffhafimae
规划	jdkcdebcmcfccaideZedibgdg
规格	dibicdcekdclcdcheafeckpcg
规矩	eehckegkdfeiehjdcghfghegl
视	emhWfZbmagchaZeabgcYdhkjc
视频	ghgbhcdkcheibcgbdfcaghijd
觉	ZiiibbYeankggfjgctfoafefb
觉得	aihhcdYfcljfddigcuggdeZgd
解	ggbeeigZgkYieabfbfdkbcjeZ
解决	fffegeiffiafdedeegfkfejjg
解释	dfhhkbfcelhfdfcbemgcebjce
触	mdhcdYZaoadclijfflcacjhhe
言	jebccgfekecdZaZecidccbhdd
警	ddgckdifdjYebcdacebhdfkib
计	cZoidddffjhgebhgpligihjcf
计D	fgdifcfjebgfacmfeZjaiggbb
计P	fdiZgejdejheebceleffdejdc
计划	aglaZbggfhecfgglficckbefc
计没	hgjgfiddclcdceccdgenheidh
计算	edhideecejiffeddgmfddemfe
计要	dhdfefickdhkgchdfhidddefb
计院	jggedebcldcfhedcfbedjckee
订	ebhgkbZkfaikVeejggmhcacYn
订一	igbehdcjgbbcedgcdbebgcdcn
订了	edddjjiidgcdbdedeZejeccco
订单	beegkaZigbanaghmflhhaadZh
订金	gfeghfeldekcfdeepbhdfecfe
认	qZgjeWWggbegeahfglfacgggc
认R	fiffffggjdbfogfkffgeggdff
认了	ccjldYYaoblhZajfZWfZbimfY
认可	bgggcgbjdbegbYgYjibagifbZ
认我	dickhccmebbigcjdfcgdefdkg
认我们	dickhccmebbigcjdfcgdefdkg
认证	cjkbbdaekdbcgccfchdeciqac
认识	tXXZYccapZdcefeadbbdcXYZc
认识一	kedffgdejffffhcffcegfbdef
认识一下	keefggeeigefhdeggdfgfbfff
认识了	medfeedclecdecacgfeedcccd
认识的	kdfeffcclccecfcedeedfdceg
让	ehgigcbhdhlfffggfmidgkijh
让0	geegkdedghpaeekckicjecadf
让D	ibhakcZgfjgbegZmckfakidlg
让P	acfajajhjbfiibfjddeddemhf
让R	daafbmZbdlfbocibddildabcc
让一	effmbcagfgqbacicgidbijafb
让了	ecclbfdgejnacfeccaddhdbbb
让他	gjhdecegjcghYcldiZfggnZdb
让他们	ckiegeaekciiccfcibdehnZac
让先	hhkcdecalfkhcfdehggicicbh
让再	egjegcaehfhdYbekenhcehiie
让出	chgiZcbcmfhkeecbcjjadakah
让到	fegldedbnblcidddhZleiefeb
让发	fidjfcZhgbbdechccZdbcdZbj
让咱	eiehfdcjdgcgglmggfdgjgkgc
让我	hjageebffghjigegggiefcgih
让我D	jiddadihffgffkkhffibdhgaZ
让我D再	igdddfhdlegfcjehdfjcecgcb
让我们	cicihdaeghhlhiclgfhgfegjg
让我们D	eifdjcaehhflhgjlffhgbccgf
让我们先	djgbgeeigZgfdfbghWfakdjbk
让我们出	fhdhffgfieglfgedjbgfefjeg
让我们别	hafidhecjhehihcdfldlhedcb
让我们把	fdghifcdjfdgbdbgieihdggia
让我们赔	ecccmcjbclbdabdbgodcdcgqd
让我们赶	ggehhfffhiiccijefcefeiagg
让我们跟	fcdmdbebjfndpdcbcYebgcbcb
让我们重	egjefddejeckcheifefceeYcd
让我先	iidccfbdlehgggiefdefhbhei
让我别	hgcfdhgcifcekdhggegdfdcfh
让我去	jgceddeekddehejdiaeeffZfc
让我带	dgcldecifecblgfggkkeiebci
让我把	hghcfecigckeadebehhdifgeh
让我自	ecfkedfffimljecdeafeffcef
让我自己	ecfkedfffimljecdeafeffcef
让技	ehmcicceficfdeedfigdfinee
让技术	ehmcicceficfdeedfigdfinee
让把	eflhaddieddbeaZbhYlnbeice
让报	fgjceedifdcecccbecdejndgb
让按	dhiddeedghlhbehhdjeeckihi
让砍	gdfjedddhilededffpeeeecfe
让等	clcfdeaejfiddkeccjddgeeeg
让谁	dcdldcbeejoefdcedmdcdffdd
让财	edblcdjhkdieefdhmkeedecce
让财务	edblcdjhkdieefdhmkeedecce
让进	lgbZaebbgibbebcifjdbfbbbd
让重	dbnedddcdkdhgacdinecefgbf
训	dbgdjbgghcfddgbfgaefdcjng
训做	fedejffihdecefchddeefdbnf
训做完	fedejffihdecefchddeefdbnf
训做完了	fedeigfhgefcffcjedfffebmg
议	ZfdocacihahqZfiaibfehYeij
议室	dbbidciclddjdhbdghkiddaid
议我	ghdiehfchihidiieecjdifafc
议签	fdihfeeekdikdgekaddedejcg
讯	effdeejcfigecfdkffeeeikad
记	hgYbbekalccfhbdfbgbXdanfZ
记一	jacbcekbmbbfgcbddbecebmbc
记一下	fcddefldldcgfddefbedfcmcc
记下	fhhfffeekdghhedgfafegikef
记下来	fhgfffffjeehhedgfaffhhkef
记得	bbacahmcjehdacaaefgcebhhd
讲	fgiaecZejeZejkhZiiefhcfca
讲D	egfieedcihibakbehakfedcfe
讲一	eifcjfdelccfjfkfebdefclhc
讲了	fjbhbegZkdgfgbZfdmechcebc
讲了一	fgjffefdlddfiechfZgefegef
讲完	bclecdckeadehcefeahbdccbh
讲完了	dckfffebmeeegeadfefefdgei
讲得	eghdgdeeghedejcffhecedjfd
讲标	fcldddedlddekdgbgiegndaeg
讲的	fgicgfedkddggjZdhhedeffff
讲讲	ekfddfchfdeffkffecfffiZce
论	ickdfbYfgfbccZiddbffgiiac
论文	eifdeffhjddfhdfeedfffince
设	ggiZeeedhgcbekehgieifgfhf
设备	fiaagfgbhgZcbkekhgfjdddig
设备科	hegfhgfeghfegifedfgchehjf
设备部	ifgfeceZhhbgbblkdgebdbkeg
设备部P	cggdgcfagiedbbikdhfbeckei
设计	gdobdbVhgcgcgaXYdjbZfjiad
设计院	jggedebcldcfhedcfbedjckee
访	mdcXfZgkgeZecebYddZbcXfhg
访C	ifdeeegghdbifheccdbedchfj
访了	dijagdZeejcdhdddegehidgig
证	cemfZfbclcdZcZgeehefnhlba
证明	eegedjedgiffhegeeggdndZde
证金	dcjafhadifddcddhgdhckdfdd
评	felcbhbgfgfelgjecifijiheg
评估	dhhieeZiedfefdcfgcdhiglei
评审	cdleehZgfgcckglddgceebhba
评标	ebheiaihhaiecceeefidpegee
识	sbfbddZdlbbededdcebbbcibb
识一	kedffgdejffffhcffcegfbdef
识一下	keefggeeigefhdeggdfgfbfff
识了	medfeedclecdecacgfeedcccd
识别	bfjbhbbbjgbdjceadldebhohd
识的	kdfeffcclccecfcedeedfdceg
诉	fdeaifdZhhaaidfachcgfbcka
诉了	feeenedfbldfeffeepfefhdoc
诉到	gfdfkffgejfgegffgnfdffdkf
诉我	gbifgibchidbmeieeceedcchd
诊	jeebgkggdjdghidbfeeifhacd
试	adpWeedhffcdfeeechdea1mcb
试R	difcgcidjecdjeddeedlembed
试一	ddlfedahgcjfcfbihhdbfnkcc
试一个	edlececekejgfedfeifceljdc
试了	ZdpXYdXkecccibbcbgeecuhdb
试了一	edifdhelccdgfhghfcheemicf
试剂	fehdiegefibiZfccehgefkjhj
试吃	cfichcajebecicgcdYfacrZbb
试吃会	fgiedeeghdhfkegefedeenhef
试完	dZbigmbYhkicjdaicbdddiWcd
试机	gbidicijbjcfheeadifkeiYcf
试样	gcmeddcejgffdeefhhfefnice
试水	hifedcckgbgegdfddafaeeeee
试没	fhefbiecigdffeddegfbdbpbf
试点	bdgfgZjfgfhdbjkbcedZeeYld
试用	cbkbgaidiecgeedhbedgdnaea
试用期	gcmdgffghfficjedecidfoblc
试用机	fdjeZehcgigicfdhfjfbefddf
试用第	gekgfefjecffifhefdgkfmkbf
试用账	fegfiedggfgefeefecfifmcec
试用账号	fegfiedggfgefeefecfifmcec
试试	ejiaZYXiiZaeieecaadYckbdb
试试水	hifedcckgbgegdfddafaeeeee
试验	effbihdbmeccaealegecdZrce
话	leahbbfeggndgeiegihkdcagf
话D	ddbidcijddfchceZcjnjgiiia
话不	dkgcehhdhiaehjiecidiecacj
话也	fejefheedkhgieefgdfmfegge
话了	hgfgfgbedjjffgjbelekeddab
话就	hjfdddgbigddbjcjjbhdddfdd
话我	emagcccfiebjhegcekhfjgbbd
话打	iabchbgcigbeccbfemdbdcehb
话是	jhdfdffifdZfhgffeZhcffcee
话来	chfhjedhgehhfgdjghfhkebee
话没	dhadjeehjZghZhZdhddbcgdha
话说	bghfjeehgelfhedkfYhjfegfh
话里	egagjcidcldcfbdhfkfdfffji
话里说	ehfghefdkfebbdhehihcegehd
询	lfkbaaYbobkeedgZcddbsdYda
询价	ajjacbbdkdjgbcheegedrddec
询盘	mbhdceacmcgfedccdZecZfZgc
该	YdekdXfeieihbbddgejfhbfcd
语	fdcggfjidhaifbfeehjddbkkf
语音	eechfekjdebhhdgegeiedalkg
误	bfgagZifjdaeabdncfhbdhngb
误报	fcfejfdjegegefhdffeefjnjf
说	iefhefdhaliehhgdhojidgeih
说0	ecfjgcccjimdacbgdlfbdcebd
说C	gYgffejegicnkffcdbbngiYdb
说D	afeifegdigcffmdbglpigdfgl
说D一	fhehdddejccacidhefjfeeeec
说D下	fajhcfdieedcecbdeikdfeeec
说D下单	fajhcfdieedcecbdeikdfeeec
说D不	echichacclmefabeejliefceb
说D再	gfddihhckddeZchibcbhehced
说D回	dbekcegifdckcdadibmcccecd
说D定	eadnbcaclcadbabdcZnkacddc
说D就	egblaecmccalbhbbbZkbcccbb
说D带	ddelgffgfhhoedeeehmdfeiie
说D必	fckkceedjefekbefeajdeeeed
说D必须	fckkceedjefekbefeajdeeeed
说D想	ekffdfefighmfcedegbheecdk
说D打	decgjfjbndcdcdebndgcddgdj
说D没	lZcbejbeekefemdeeoefehcef
说D签	fcenbiaeejbeicbafhmldeihi
说D给	dcfbhcjgghhhccchicddgfjhb
说D肯	ddadjblkeaaccaabdZkbdbccm
说D肯定	ddadjblkeaaccaabdZkbdbccm
说D能	fgckacaejakibacidYibfcbcf
说D要	ejcbgejfjcdhdmhbgXkbigZbh
说M	bfhldcZehgndchjcjcmcgcgcg
说M以	dgfkbfaclekfdikcbdlddebde
说P	ofecbhaahhgchebejhgdedebf
说P不	keffhecffiiffeeegkfbfeddf
说R	YgjjdaZbigkiscZackbZddXfb
说R的	ajjhbZaagihgpccddbdcdcabc
说R给	efhjdbceejmgmdfdcjebedfdc
说一	jcbhcbjdhiiekfebcehgdabff
说三	eibifdfgibfehdiidcgeceeej
说上	cmdcfcbgeiegfdcgkhggefcjh
说上面	fgdeifgefjefdfeeikfhfhahf
说下	bfgccdlgkdbcchgcfgbbcihaj
说不	YeghckZaflgbbfVbiidjeeXal
说不做	eiicekjgfiacdbdgdYheecbdd
说不做了	ffefflggeiaddbdgdZhefdecd
说不用	dadcemccfkldidceglfeeecgd
说不续	fecjdhefhgcgejfeeefefedfn
说业	ehifdhdhcjifhcdiibfiieZdi
说了	hhfebWhgmYefeblejdgceehid
说了不	eibfaZicmbgceanadbbaegZZd
说了不算	ejchdZfdlcgfeajddccaegaad
说了算	gidbccfdlcbeganeebeceeice
说二	cjibdddjddaddccjdfdefcgdl
说人	ebbkejdddkgdmfdigjhhecbfe
说人家	ebbkejdddkgdlgfigkghecbfe
说什	egbledbdkgbjeeacfmdaeeiee
说什么	egbledbdkgbjeeacfmdaeeiee
说他	lcdfbdhbjeeeicmeceihhadba
说他们	iedecejdhfcdifiedegihcdcc
说以	ifcedifeggdhaeaclgdhdgfdc
说以后	ifcadjfehgdhafaakfdhdhebc
说价	gcclefegidoccdlgiifdedhdb
说价格	gcclefegidoccdlgiifdedhdb
说会	higccgdfhfddjhcieaccehebl
说你	dfijfceeeicenfcggpdhgdhgc
说你们	cfiifbeeeicenfcggodhgdhgc
说先	lkdccdYZobdecefbhabedfded
说再	YZelfUfbjirccadiijajcgfjd
说再不	eedgibifckbehdbgfjelfheid
说再想	ecjhdcbdhgmfhecdddecedZcd
说再想想	ecjhdcbdhgmfhecdddecedZcd
说再看	cafabckfghlfjdcefcfbedcdf
说再看看	cafabckfghlfjdcefcfbedcdf
说别	ddhjfeehfglghcbZbificgZal
说到	dcbcjjbgeidjhidifighegiZf
说参	dfbcdckfifgfhedhegfjjfaff
说参数	dfbcdckfifgfhedhegfjjfaff
说只	hfdieecifecigfedhaggfiife
说可	ikcgbebficdgeedZdekdfghcg
说可以	ildgbebficdgeedZefkcfghcg
说合	gajghbbigcgfabYefekbcebbb
说合同	fdejffddjgcheebfhimddeeef
说同	deihfcdeejoehcccfljafcbha
说听	ckhhddcdkbdedilehYededecc
说咱	efdfeiieejhdfdheglgdihbke
说啥	dfgfjcebmblcedbjbaebgdahg
说回	jiefbebhibfbcgihfadcgedde
说回去	gjghcfchibfccgjhgbdcggfff
说在	hgidccfcgigdgcZddbclgaead
说在忙	ijgcdeaegheffededcejjecde
说大	dldchechidgdfeddebmdedked
说太	eZhidZcbdledcbZdiodbedace
说她	eidjedeiefjebenejicdfedee
说好	aaajidfdhhekdceikigcbghXb
说好D	dabjfggbhhdfdcbmhihbdbccb
说好D到	ecedkeffdjfeeffodmfegfddf
说好D签	fdejZibdjfdhgedabchdeefed
说好好	dlfbcedckiciiedcdpbeedcde
说好用	ffgeiefheieedidfdZeeffdei
说好的	faZjlbealhcoZdiZclkgfdiaa
说实	ggdcfjeffimgmedffhgeifgfi
说对	idbdeiicihejhcjeehdkeebcf
说就	cfkciaandaahZgbcdWjYeomab
说开	gkjfbbZhhcaeddjhcbedebabk
说得	ajdkfcZameikjcfgfVdhdeocf
说忙	khgjddddgjffceaeebekedade
说总	hdhahijcfiididbdhdkheggbi
说想	hkcaheahfebcYhgmfgecfhZdg
说想换	hgfeeffcjeefagdgihfbgfffi
说我	idcidicdblhhgceejnbegaheb
说我们	fdcificfalghececknbegahfb
说我们的	fajahhbhdliedcfdkgdideekd
说手	ekgedcdifeddfpccekhaegbee
说手里	ekefdcdiehfeendeflibfeeee
说打	dgjehccjchifdccfcgfafcigd
说报	feehjffgdjkiedcfeidekbdmh
说报价	gghfghggfhlgdfffgeffheafe
说挺	ddidhechfehgeebhdhdfdlgdb
说数	iieeeedeghcfcfgdejcahggcd
说新	diZagifiehghbecbjjebfddlk
说明	bgbcjcfakdafadegdcdbdckjc
说是	kfbalgecifehhfeifjiefffkg
说晚	fbbidehejeeedccldadbgebdf
说最	ghagbchdejdgYfgidfeddggfc
说最近	hhfhhecgjdcedcbcgaeegiafe
说有	kgdcegcbigdgemaddgdbefbbc
说比	cejfhbdoYdfbgbicdegcflide
说比R	fieffefhdgdfnfjffidefkbfe
说没	gehmZeUgehkeddmbfkbgcgdhe
说没问	eeelcfdjfZcgfdjegZddfefci
说没问题	eeelcfdjfZcgfdjegZddfefci
说法	fZicncbcdkgdhcffclcifekgg
说现	kjagcdZbigebmbafiheifiifa
说现在	kibeeeadigdcncafehfdfiehb
说用	bdggfkaieejdhekdcedcgjfhj
说的	afhdefhWnfYcZfhcdgkWbgciZ
说看	emebcdabjfeedidccgkkhcabb
说知	jhheedecjeigcieeelebeeeeh
说等	hifbgceZjhdedafhkifffbWbd
说给	dacnccdkfbfgiedehbdkfdcba
说老	deedhjeggjbebhjdeiijegajf
说能	jhiccebbmejifcckcjdddgcbf
说自	lggeefcfjeidcgceeedcdgZcd
说色	feiciccdekefgefcgnfehkkic
说行	eecmceejfflgdgkZmgicejicg
说要	dicjcfeciggffhlgdicleddfd
说要买	iifdfffejedgdecffbmdfehdc
说要再	ddchddiibiicfahccicbbdXbh
说要换	gmeecdceiggegcdbiZgkfedfc
说要看	egdcffjflcffjjacdaediceff
说要等	dggkbabaobfffilagdekfcabd
说要跟	ggifgdfgeimfgekeehfdegaed
说让	hckfeddeifhgefhieefkeeYgf
说设	gfedihgggfefdjbchbhjfgfeh
说设备	gfedihgggfefdjbchbhjfgfeh
说话	hfeYjfdfkcbcjemhgkcdcfhlb
说财	gdghkfcddkdeccecladjdeide
说账	fdeeihcidhddhgfejdhafeeed
说贵	cgmdhbbdfhmjjcihcfcegecgd
说超	dZkgagZZdlseYakbcjcbhbXcb
说跟	ickccdbbmbjeiebhgafdehgfg
说还	fdigahYgjdgbgfecgZggcldgg
说还行	iblccccblbhfgebeiZddfmcdd
说这	hhgkcZXbfklggfedgicjebmdg
说送	eedlgfcdfimejfffengifedif
说那	dideeibjbhheiggjdijbeiiih
说那就	gefjgffeckgiefeifnhfgfdgg
说采	mdccddbdldidhchhhddcddkdd
说采购	mdccddbdkdddhdhhhedcedkdd
说钱	dhcchfgkchbdbnYbfZgaecicc
说隔	ehekdcbdeiifcbdggheigdgdh
说隔壁	ehekdcbdeiifcbdggheigdgdh
说集	egjdchbeggeddijcdididgded
说集团	eejechbefhdddijcdidiegded
说预	ddjfheachiiiclhihjhjeccjd
说预算	dfjbcebchigfdmjadkfjgdajc
说领	kceihfgiehhmccghjchhedcfi
说领导	kceihfgiehhmccghjchhedcfi
请	dhdhedghibklfkcaacmjhhgef
请了	fljibdbclfjgfjchaagifejeh
请我	dedbchjhgddhdjfdgddbcedcf
请示	gdcobecigbkmgccgffdfggbeh
诺	hcgidgbdckigedcggjgbgekkc
读	gnfbZaddjffdcfcabbehdckci
课	heedieehcjcfZcemjlbfdlekg
谁	eadgTZrVragelYfbcciZagWbY
谁先	eghgdecejemclgejedicdcfef
谁去	eaeccelcmdcflddebbddeefde
谁家	imZZdcZdjfgdmdgdeafgdbadg
谁家的	ikbcebbekcifnddgfdgdeccfd
谁有	gbbcbdmelbbcgfccdZdagdcac
谁都	fjgheeZeifZhZdjghfdfedbcg
调	Zekcjcfdekcbcjfnfgchmfeje
调一	fdkdefejeccfffegffffelmbf
调到	fcccfelekecedeecfbffmfjkf
调到M	fdedcekejfcedeedfdffmfhff
调度	jcecdeidfjfffeicfZfkhdhdi
调研	ckfachachgdigcchghgflcbad
调试	egaendbgjYkdcadqiacbbYadg
调走	bgmgbgWdbldebmhcebfjcegcc
调走了	clifddZefieedmgdfdfkefedd
谈	edatThSgfiohcgmaejegcaeci
谈下	gffhehghfhghgejdiacedeeej
谈下来	gffhehghfhghgejdiacedeeej
谈不	hcakbiabdkncfbbdngdjeeZgc
谈不拢	fdcmcccdhhnfeedfnhfeeebce
谈了	jfeeejdhheiieddeficadgbgi
谈价	eicjdeeZoZmeccccecdcdljek
谈判	gbjhcdcdhgidegjcedbekjich
谈到	iZdhYihdkeojcfgffhgfbcYdc
谈到0	edcmcecelckhdejkbaciedfed
谈到M	geemdfdgibnedejcidjdffdgf
谈到最	gfegfhegfiZfgfeeelffefeff
谈到最后	gfegfhegfiZfgfeeelffefeff
谈好	eaboeZbbjhegedhifegldcheg
谈好了	ebdnfaccnbfhfcichchheddfh
谈妥	feegiddieagfdadbaZfcddcde
谈崩	geghdgedbmljgdddehefdfcch
谈崩了	gefgejfecljijeeefZfgfgeei
谈拢	dbcncbbehgmebchjhhjbeecdc
谈的	dcjkejbeckheccoefjfifhded
谈续	ebdndbdekfjegedecefcibeil
谢	dZZfnhdmadhfYbbcdmehfecpb
谢谢	gabajiejdgeebddeepfigheld
谱	fhbeifdiZlifmidgfjfbdcidd
谷	dlcchebieefggbfidbjhejikc
象	gehejfhlbcifcfeceaeidcaic
豫	ejgiZbZbghffkchbdkdhdcadg
负	higZfedehfddibdfdhhhehmee
负责	idfbgeefggddjdegeihidhgff
负责人	fbgbefhgegeahdefdhiichifg
财	cbdgicidgjeddfhYrifbfcdfb
财务	dcdgibgfgifcdffasjdffcegc
财务P	dfeefbifhfcghiYeokeefedfb
财务P说	fbefhdhjeceihcdbnbehdeghc
财务不	gggekgdcdkbZeffelhhffffff
财务说	fdejhebcfijedcecmkdcdhcbg
财务说D	fdehnfbcigccececlgddehdch
财政	bggefhfZihadefiZieeWhbdda
财政批	fggefhefjdffhfgeeaecifeff
责	hcffhdeedjdhicbfclggeggif
责人	fbgbefhgegeahdefdhiichifg
责任	eeilcdecdkfmeeadeleddgjhg
账	agcclbchhbfaefeZuefcbfdag
账上	elhadfcbdlgegojdYhkafeada
账上没	fkebdgdddkcfglfbZihaffbed
账上没钱	fkecdgdddkcfhjgeaghaffcfd
账了	fdecmccekZfcfcginaecbdddl
账号	ajfddhcigcggdYhaeZdfgnebo
账号开	gejgdfehfgefdfefeefifldee
账期	fZamhcZidjhddbcatjggddada
货	dYahndeffgchhbZtkjcdcefeh
货D	feeclfedldchfeerbYfdedbgf
货到	fceledbdifdYccbgeggbcahbc
货到付	ffeiefeehgfdgffajgfeffedf
货前付	gfggigfdjfhgggfZjdfffffff
货单	fecclecfkdcneefccdfdeecem
货商	edfhajdeiffdieeieZfmeeefe
货就	eediidcbflcecdfojmcnedcdb
货期	fdhlabceifckaeeodkiadcgbd
货架	fhfYeffegfffjdbfbedbfjkfh
货款	fgegieaeifiefdhhjffgdhbke
质	deemadecigflnfhheidcifihZ
质保	caelcffZlfdnjedkhgehcdggc
质保金	gffigfabkffifdemrigedfdXe
质保金D	gggdmgcejdhagfhllaeeffffg
质检	cfkcddchdiidcdfedkefblofd
质疑	ebhldZcigchghdebgeddpdfce
质量	dbahkffggfggpchhdedYbffjd
购	hefdfedeiejhffjhchghidedi
购P	defeehgbgiichbfkdihhXedeg
购P要	fhdfhfffeiledgehegfffgmeh
购P说	ddgdhiddfjieecijehihbhcec
购委员	fdfiffeghfieeemefhffheege
购委员会	fdfiffeghfieeemefhffheege
购意	ggkZaccclebcbiacdaddkeaee
购意向	ggkZaccclebcbiacdaddkeaee
购的	jcdecegcldcdefbcebefddidd
购说	cidfaajfjehiecjccilcfdgee
购部	hfeiffZfggjgjbhghghfebidh
购部P	iheggcbiffiikchfjgdhdfZcc
贴	ZoZccchfejcZjnZgiejabcfed
贵	fhefdjZeggpekclcdjaZbbSad
贵不	dljdfcdefingcgjfehedffffe
贵了	ffjhfadeginfeggeekfafdbfd
贷款	flfbefefhhdfgmegbeejeedeh
贸	hfheeeegheheiddciifeehaed
费	bYijeeccelkgjibZlnchencdo
费太	ffbhcidejegdccdccpfedfbcd
费用	bgfdlYgemZiaacfemccXbdcfh
费的	acfhfblbfkggfffdhihjfigjk
赁	hajhddbbncikhddlebkddjagc
资	nfdcYdcakeabcjcejdccmbVZe
资人	iibbeageldcfhceefieafgcde
资处	eifidfdejffkgdbheddekegee
资料	ngcWXZgcnYZZcZZYdYacidcXb
资格	edjdgfeiffdfecbfefednedei
资格预	feleeefekeggdcceehfenedfe
资格预审	feleeefekeggdcceehfenedfe
资质	cgghcfccejbafdhbbfebmeWdd
资金	ajcgfjWYhjZZbsekhddgfbdca
赊	eadigbjbkfjcafbdhlghddbcb
赔	cXZfrYjZbnWlbcdfgrbfbZYvY
赔偿	gfejdeeekddmeefchddgfdacc
赞	ibccfckhiabebcbhhXeZdcaic
赢	cbifjjYkcibhlbbgZcfZZcjga
走	ZZdjemhicjiqggghfcdphafeh
走一	ieifhfcclegldhjidceddiagb
走了	caYbgofTbokinhdgcfcsdaWbl
走公	fifdeeeejfefedcdfefekengg
走公开	fifdeeeejfefedcdfefekengg
走公开招	fifdeeeejfefedcdfefekengg
走到	cgjnZZYaobcodccgfahahfhcf
走合	fdeocccfjcipabhbaieZeebac
走合同	fdeocccfjcipabhbaieZeebac
走完	dbfihdelcfifdafhgZihbdbff
走完了	ecijgebhgefmeciifdhcdeefg
走德	edkbeccdlcfcdedmbafdddacd
走德邦	edkbeccdlcfcdedmbafdddacd
走流	eeghidagheekcfimidgigefjf
走流程	eeghidagheekcfimidgigefjf
走的	dadgfdmhhZahdjcdhYhgcfjgb
赶	bmfbfeZhhcechggpcjjaefgfg
赶在	effghedfidegighldbjdcfedh
赶紧	fhefhdfjddgchiibdecefhkfg
起	cfegfgeldcjgdeeniegfhogeg
起来	ejibdgZhegefdfcnehhjdljai
超	Zehecifcghnbbiligmhgglmff
超0	gghggggghgfifefniiggefhde
超了	defjZkZblcmealbbemdaihlXc
超标	edicjaiejdefcbdjfdiccilie
超过	cicecbibmdiceinegddhigcch
超预	efjaeeejefkfefeejjeffjked
越	degjfhfhdjmelhcjfgbiceZZb
趟	iicciedhfffgcfcidfcbfbclb
趟C	jhfgcccgieifdgcjefdagcddf
趣	gkbabZiickdccbaacgcdciZcZ
足	cffcblabigeciiabegfcmbhac
跌	fnachdfiffbdbceeeZdlfZdel
跑	ddjVdfgghfdajedhjgbdavmee
跑一	ZjgdaciiefbdacYkcedbgnhZc
跑两	gfkeegdfifffggfcfdghgmgff
跑了	gcdbejhedkcfhgcfjhdgdkjdi
跑了一	hegfjecbhgegdfhfdiddflfjf
跑了三	feddafkigfjfifcefdgeihjcg
跑得	cgjhdcbhffeehcbceceeeajdk
跑路	diccicgcghbdibgjneeffehec
距	ciegbcifjbhcabeZcffabapab
跟	dfdfdmgfigmgqegggffjbfjdi
跟C	gheidbbfhdlfdffehjhgZfgdd
跟CP	dfdgcejdldheeededagaehfcd
跟C的	igifbfcggggfegcfhiihehgib
跟C的P	egkgdhbhfhhhdedgchiiejidc
跟P	ZeblcYfajgkemgfeejggdakga
跟R	gdmYakYbkggbrdffbZbgcgfcf
跟R一	ecihedeejfdfdfeggeffgnhef
跟R的	egjbfceelceflgfkhceebdiee
跟R签	hfccbldajggcneZdcfccdhdfb
跟R签了	hedcckdbhijemgbacceedffcc
跟上	dedfjdgjdgjgefdckeebfdbdm
跟了	dcddeladkhchegifbhckibYbc
跟他	djgdcjXheigejgeidefhfgjdc
跟他们	djgbcjYhggddkheibfdbgfjbc
跟别	eefgdjgdclfmkedhhffhefeei
跟到	ffdihcegfhkhmfeeeffkfgged
跟友	iffeefeeigcilggdediekfdgf
跟友商	iffeefeeigcilggdediekfdgf
跟咱	deiieffeghafeejgegfcjched
跟大	fdcdhfjfkdakakbfhdfdeehfe
跟大家	fdcdhfjfkdakakbfhdfdeehfe
跟我	ehaibhgembjhjdgcebggfchhd
跟我们	cdfjfbedlcfiidccfdcjjdfkh
跟我讲	efcdckcclidfgemgfadggehde
跟我说	digackbdmdldjgkedgdedfgce
跟着	cfkejcbbnajgcbecgXfbcelfg
跟竞	hdghfcdeldZgiddfgdjediiff
跟竞品	hdjefddekdahiefggehfeiiff
跟竞品R	hdjefddekdahiefggehfeiiff
跟进	ficdgcjanbbhacgZbibgcdcic
跨	hdehhfeehhdgheekfjjefdbad
路	ejbZiWlgkZbchhbhhWbabboah
路上	ebgbidkZldcdjddcccdeeeihf
路子	ihhdffddlejfhcddfcfdfhZec
路过	fiacacgcldefefbbggddchcab
跳	hhdZlddZelibjadhbpeekeana
踏	edecekcedkigehbihdefakkdd
踏勘	gigfgfggiehfgjdeidffblnff
蹲	hjbdhbaelcfeiefffbebedhif
身	ehfgbeijedajjhkechgceigab
躲	cemgfchcbmeeaeedmZemedcdd
车	fdfbhajgicbchfcpdebeflkef
车间	hffdfbghcjeggecaggfkfkgej
车间P	fghfjedehhhfefhiemgjfgcif
转	lbcdkgclgXgfgcTkodffcgkif
转了	fdhbicdkddchcgbgleeeeffff
转了一	gfiedfekdfeeeiddecgfghgbf
转介	mhedcfdblecdeffcchcfefchb
转介绍	mhedcfdblecdeffcchcfefchb
转发	gbcjeifjeeffigbkbjdcefeeg
转投	eedeekdfckdgnedefdfgdfmce
转投R	eedeekdfckdgnedefdfgdfmce
转正	fadfmdcfjdkjbceedbdgeofed
转正式	fdajmddclehefdffddghekffe
转给	jafabiiYjgjfYbZlbgdZbehba
转起	fkfffgfhfeefeidoffdcfejed
转起来	fkfffgfhfeefeidoffdcfejed
转过	jcdggddkecfbhccbmddfefgbf
转过来	jcdggddkecfbhccbmddfefgbf
轮	dchlZfgYlehildebeccclihek
轮报	gdfjedefifkdddbcecfdnhdfh
软	ighcfafhhcedijddfhgfckifd
软件	kdedibffidfeefeefigddifge
轴	dlbbidcbjfcdachcdhecbapmb
轻	blbagbhgdjaefidedmecefahc
载	edhehcgcldddbdZmdZdgebqgc
辆	kdgcffhclcedgeebjfefehefd
输	dakXboaXfjjfpabiddjchfcfY
输了	fehdekfbcmaendcbejedkjZdd
输在	ggfefjffdjkenegegghhefehe
输在价	ggfefjffdjkenegegghhefehe
输在价格	ggfefjffdjkenegegghhefehe
输给	ffddfmeedkoknceedcdchfcdc
输给R	ffeefkeffiodmdffeddcifcbd
输给R了	ggfggiggfipflegdfefcdfeee
边	idffccjehejfjehfhgfjeffhf
边D	iagagdjhffacbhcZfbcfhcdhj
边P	ecfhdfhjcgjecccecfehdedhf
边R	bmcdbaadmbcgkgdegdeaehddd
边开	idgdiededjeedffeededfhali
边我	dbjfcdkdjeegdfbaghfcggdde
边的	icjafeefiegddgicdciggcZfc
边要	dmdbgecjdeadadejchedgcjfd
边说	fhdcgdkcjfhedjcfefdjecagi
达	ifadhkdZkhhYlfgccZacebphc
达标	dfgbiibffhjdccccfcefbgolc
迁	eicdieiclcihkgcnfieafaabd
迁移	fdfejejejehhjeemfieceeYdd
过	fdibhhbhheffkerjfcegeglhe
过0	fjfjefddkcfdchihdZdeehhcf
过C	ffeeefjekdhhkdbcgkededacc
过P	gjfdcddekdeefejffcfefimde
过一	hhgicdZhibcgibmadZbZalWah
过一次	jegdfffekefecefdedfdfcZef
过一遍	cfkjddaigddeccmcfccackbdi
过不	dflacgbbmfhdgckedlddjbnce
过两	dgidfdigjeZjldceeahheahil
过了	dWoekXYkfahhealmhgfhdikdd
过了一	geiiefgdkebjhidilaiieejgd
过了一遍	geiiefgekecjhieigaigeejgd
过了就	dbjidfddkfdgdcnbegkecedhd
过会	ehbjcebghegkdjnaddcebdace
过信	gkgdgfefiffeedmffggdhfmff
过信息	gkgdgfefiffegelffggdefnff
过去	gdhehYegjbhhcfdgfcggficjf
过去了	gdjidcbaqZflecZbjYcYgdhag
过去看	cicdddiZjfeicbbbeebadibjc
过我	effdddjbdkfefddcfcdmdbcdg
过来	hgcekeXieedckfgghhhdcaigg
过来了	ecffncdhgZZgdYaekcbbbfhck
过来的	jhcbgbbekcdefdZcdcabbccda
过来签	feembedlccaefendedmifefbe
过的	gdkfdhheghlfjhcegcfcgdhdc
过目	icejdecdlcfkgbkdfaedefiee
运	digdggZedjichcimdichfhibf
运维	fhfdgfggdjdgigfhchehidnch
运营	hjecifcgdjibdaiehjgedmegg
运营P	igigcgdegghfgcabccicekehj
运行	eceejecdlcdggijlhcfbehZeg
运费	eZigdhZcfjlegcacblcbcjYgY
近	hgcdddifhhfgmdhXdecmgfaec
近在	dcbdicmdldkendcdecfldecde
返	acZgkhgZhhhffbkjhggdddWbl
返单	ecdfoccfkaeacegabbdbddacq
返单了	feegmdckjbgbeffcdcfddebep
返工	ecddgejdieefdedkeagehdfad
返点	dZbhdjfbghlghdaakkcaefYch
还	ggdhgZcibigfhhffjmgfegfgn
还不	jebcjhdahiicgYibhgdeecgja
还价	eebljdbhgbhbZfbefbbhceddk
还价M	ggejegdekdjfdheeeZdeefgfe
还剩	gggdgeeifefghjggfddgehibf
还在	dgZocYbajfjiibjclgcXfcfah
还在扯	edcneecekffeffdhmkegeebed
还在跟	edgifddfkdeenfefecfdffdfg
还差	cbkifbYZqYegbajgkWdbafjbd
还得	bmhfZaZanbfheheicefdjhmeb
还想	declbdbfifndbibbdgdfddghj
还想再	declcdchggmecbbedicgecdcg
还找	ejbdeedieebeikdahdeheegik
还拉	fbjejdfihcbgjdeffZfgjdcdk
还挺	eejbijcejfkiaebhehkeekgdd
还是	agdecighcigkjdfeeidkdfhhn
还是老	ejebgeckebejdhiekcfeefedm
还是让	giejcffdjhkfhecdfnedfeccd
还是那	ibciddfdghlfcdbfggecdecgb
还有	abhfkZffkbeehjkjegeggdbij
还有两	cdifeejejebffddchiffciedd
还有个	dgidfeeejefifdjhhefgjebek
还没	oicdaUgTpddcdhacjgbaicdbZ
还没到	ahfejcgcldddfhegjjckcdced
还没回	jeiehfeelclcbdeedeedefcjg
还没定	gkdbfchdmbcfegZdeZebhdgdk
还没打	icgdhdcdkchffdfceefckdbcb
还没聊	meeecfaejebdhgfcdbehidecb
还没联	kgefffcfjegeheeeecfbgedef
还没联系	kgefffcfjegeheeeecfbgedef
还没谈	ijdgedccmbdhbceifXdcddicl
还能	gkdgeecbekceahebdjedeehci
还行	fcnaabdflaggibZihXefdnYbh
还要	bhajiZekcfjfiZhcahhfadfkp
还要再	ffigeedigfjgkdhdfgkcfjZch
还说	fdgfjdigfghhdhedkmhiggcdi
还请	diebghelccdicibdedjcefecd
这	ekcmXedddmkeilibfmgnechii
这一	hjficedhdieikecfhjfkkebch
这两	dbbbiclbckcehedcdbenfabhi
这个	ecdnajYkcgmbgdhfggjedgdfb
这个价	ecgndfdfhhmefdhiffheddakc
这么	bfakfiaefimgeehigjdbeiijd
这事	angbbbdYmdbccfnadnfjddbdb
这儿	egeiifhehhefmddfegedffcie
这关	ddekeedfifgeeenghdeedecef
这几	dbjddifblehededfejhgeighe
这单	begieiWZgmabhZZgccchdbebb
这回	ihgfeebbmdeflhaidfdaehgcj
这块	jkaXaZdaqYbegoeefcbhgehZe
这套	cmgfccahckZdafbgeodZfbYbm
这家	ibimaedcjgZejeddejdkcdddd
这是	didjcedcgigfbdhchcebdhfbe
这条	fgekdidcdjlmgcaibkehfickf
这样	djcjcdZZjjgdkfhdgmhhdchje
这次	efdejhjbkdeadecdcWkajdidh
这种	fjdbecikdebdedmcccecgjeeb
这笔	ilbaccadjfcfdpjeckdffdbdd
这笔钱	ikcbcdbdjfdfdpjechdgfecde
这边	fdfedglhkagdgggggbhfdbgcd
进	kgbbgejfhgdhddgjjfbeifgfd
进不	edchghgefiddhecodgfchebee
进不去	feddihheghddiedndcfchecdf
进了	iaglceacfiddeeacdhebicjfd
进他	chcbdkbfdjhfgcdideefebjcd
进厂	dabjfdidkcededjfcbeddeZcd
进去	kedgbgecldbgjecYdddZhchfh
进去了	gfjdecaclcbeffccebecjdmcg
进合	geelbgddmclpheagiacihdeZd
进合同	geelbgddmclpheagiacihdeZd
进场	YdeemechgeciicclifZhlfYhb
进展	hegbcemdldebdechfceegdcfa
进度	edcdnefcjegcfddlngdbddddd
进度款	feecnfddkcgdgeeeobdbdefed
进来	hdeffahifbcbfahhkfebbgacf
进来了	bhjghaZjeaedibbcmYfdchfde
进门	ffcdhdhcfiaiiebaciebcbgdf
远	cddhmabZkfbbgeajhigccfkpc
远程	bedcnbcakefcgcbigdgcchkqe
违	fehheidcldenfebbflcbhgbdc
违约	gffieidcldenfebbflcbegcdc
违约金	gfflffedkfdlgfdeamdeegdee
连	ZZfdknehYneYhdklZnfkceilh
连夜	ececlchhbjcdadmadjecehfjc
迟	bgilcYWicibfgcXibojifbfcb
追	XhiXlZaggfZidghhfhaZeYpin
追加	ZekakbZhhbajbeafgabagbiZo
追加了	bhcbkddjedahcccYfbddgdjcn
退	caZZmlecfiZgceegfibkdfbmb
退了	dYabjljacmaffZhXfofifdeoZ
退回	dahhfhZbjfdkeddiiZbificcd
退回来	ebeifibcghflfffkjdciakcde
退回来了	fdgffieehhefgghjjhehbkZef
退货	feegibieggeibddZbhggfbdhb
送	bVkggegihblnhachddhekmdif
送一	cafldcgdkgmemffbbkhccbfhg
送一年	ddcldebdhjldmdeddleddgcjc
送三	dididkbedjfemfffelgdjkcdi
送两	fheibedefildedecegheecdeb
送了	iZhagehgiceghbeYcajcaehhc
送到	bfkegabjgekldegefedbikgah
送检	fckeedegiccddddbebdcmhnfe
适	fihYficjibhbgbbidbchfhgiZ
选	cfeeenZekchfjacefegYkfifY
选一	gecmfeehgdffceedmajdhiied
选了	cbecdpaafjhjobaeehedfjkab
选了R	dcdcembdeigemcZhgjedhchdd
选型	bneZcZcbnacdihdfecicaZbfc
透	ajgagccggfcgjmdfdcamheZia
透了	dfibfchefibhkkfgfdenfecde
透露	clgbdfbhhcadhlhcfdciiddde
递	kameeaYZkfjgeYkagbcfodacb
递上	ickdfddchijdbZjbifdiidded
递上去	fekehffdgikfdahcigejedffd
递了	kfhbdbabmbbeieZdeZeaieacc
通	kclaeeYgjZeieikhbafelhkXg
通了	kaheaddghebdYegZddebggcdc
通知	adgbgjijfdhkffdidYimmgdZn
通知书	efgehaaigaekadhacafckdbbe
通知书拿	ffedmfekcffmccddefcegecfe
通讯	ifffigeddjjhdiemefffggmce
通话	kddedfddkffdjdhdgbededdgb
通过	ibkZhZYcmZedZcmjeYaZghibY
通过了	hehehdeghdiffdehcbddhiife
通量	ddkccedgjecegebdfhfdecoff
速	difdeibjfecekjbmdigihdobc
速度	ehgcbicekddfgihcfbfadgmbk
造	dkkbaiZhhaigfmjkcfeehfjca
造方	gghggggghgfgfefngeggfecfd
造方案	gghggggghgfgfefngeggfecfd
逾	fddggejbfjfjgeekhhddeecbc
逾期	fddggejbfjfjgeekhhddeecbc
遍	dkicccegiacjhbkhecgdfjkhd
道	jhegcfafkcccgkihbaiideekc
道歉	feceifighfjeehcieefgfdZme
道的	ikdeffcigeigdcccebedjighd
遴	fdmbbdcdkedbbfdbeeeeneeee
遴选	fdmbbdcdkedbbfdbeeeeneeee
那	aefgahigggimifkeiggihgmfi
那0	fbdlcdcdgjlfdcdeenkiegafb
那M	ecchgcicdkjcZikbmZfjdebbh
那P	ekfahcZdhhchfkfhchdfdekdb
那一	cbjicbgdlcgddaledfdcdeccd
那个	dhebddkhffgffghfdbeighkcc
那个C	dhdgjdgdhgbkggacihchghide
那个P	ggjcdddjdeffegedgffhfjhge
那个标	gcjfggehdjdhedcdhcefmefee
那么	diekfZccgiigifckejfaededc
那份	cijcccgdkdgcjddgfakbjcfdb
那儿	aiiffceboZhhecfZbXcbemibc
那关	ffhdfheejfidhdheffhedfmee
那几	djhgbedifcdjdjdhgaedgejde
那单	edccglcembYfjdgahbcfacbcc
那台	cefdjciigcZefebfhdaZceblj
那块	gfkedcbbobkfdhZaghgcfbpcc
那天	daegfjadlbeeiebebbmdeebbf
那套	bekecggigcfgkfkfgffdeejcj
那家	cgceYlfakgclockebbhgkaekh
那就	gecjgfeddkghbgcekmeeffhfd
那批	edfcocfhcihgeeejikdigfbln
那条	dacoZaggiafsddegbfZZifeYh
那标	dcjccicdkdbfldcegffdmdbee
那款	cehegdheldiddcddcZfdejjde
那种	glhaadbhhddbacdbeZdddfqdd
那笔	feeblgegghddgcdeleeffeeee
那边	effedejegegfieeeiiflfefhf
那边D	iagagdjhffacbhdYfXdfkceej
那边P	ecfhdghjdgjecccecfbhdedhf
那边的	fdkZgfgfiehdeejdccjggbZdc
那边要	dkebgfdjcebdbdejcjfdgcfgd
那边说	fhdcgdkcjfhedjcfefdjecagi
那里	fffjfhfehihjfemffieffgfei
邦	haiagcfckeebdddnbiedccaac
邮	nZfafegdkehdcbZZhbhfcbVcg
邮件	jbdbhfieifigecaagejgbbWeh
邮箱	lbhcdeecmcgccccbhadccddbe
部	gejccdchefffdhljfgcgghiig
部P	jhjbcdXjefdhgihgfgcffgiff
部P又	ehghffefigngdffjiifjgfefc
部P在	heifhfedhheedeaceefceilkf
部P要	fhgcifghgcejfecjgZfeekldf
部P要求	gedejggjefdjfffnfefggeiff
部P让	hhefhcgdfickfgclbgeicdhce
部P让我	eiceididejalghdmcheideccg
部P说	agfhiecjdgdeghcjebfdbfhhi
部在	bjogabZcldfgbdkhdaekdlbcd
部的	gZffdhlgejgddcieffaffggef
部的P	cbeigdkieihdbebgdhbhehghg
部签	fdjggdbekdjcbhZkhbleefiee
部署	emgeecaaldjccehbchhgfdngd
部说	dcchhgjhegbdeidifaegicgdc
部走	edhkcebggccecdZcacdcdffek
部长	fehhcieameggggchibjigffgk
部门	ejifbaahiYddckgcgddbeiYce
都	eedhdjchYohgfgjegmdmgdgge
都不	dddkfhbefggkdegcghibdacjk
都停	fifeidedjdeecnchfjiifecig
都停了	fieeidedjdeecncffiiifecjf
都发	fgjdfegbihmlifhcekjchkied
都在	deghZigaigihdieffeelgfbYc
都得	hfbbaalaoaZeeYpahYeafbjjb
都是	ggfffZecghcefdhajcdglhefb
都是R	mbdffffdkddfmfefhcgcggddg
都是R的	mbdffffdkddfmfefhcgcggddg
都有	edjbibhfdjdgigddemfjfehdd
都没	mbZeehfcejdheefgcgfifiacd
都没有	fhieighdeibfeghjchgfjegde
都用	djfeddickfeckecefledfdZfe
都盖	gffejfeghecmhfdedggeeffeh
都给	dfdgigbjdggifbaheidbcdYil
都要	ccdjYajdfkmbabebbncZgbmhb
都说	eifahediaieegdabmgdcifhZe
都说D	eddfkfjeiheffffdniebfghce
都走	cabbglajajbcdabdeYendcbbc
配	bijegWdhiZkdalVcZecZbchhm
配一	fgehegfejefdckfcifhegemie
配件	haenfbbZihmcbcbgaidacZhjg
配合	YifhhZXhgdXeXYWidffbbkjib
配方	ghleefehfffgffeegdgffkodf
配置	calgjcfalekcfdebegcabadaj
配送	efgcfeiejeibeeeZecgeldcec
酒	gbhdgggkcdbgYakdhZghejkZc
酒店	gZebcijahhbeackaeadchfXdb
酱	edjchdddjfcddeeddeecelZck
酸	fhfedjcdkcgicbebebfeecnde
醒	dZeakclcmcacgdccdfdZibbij
采	iefecfdfgeihghigchhhiceef
采购	iefededehfihffjhdighieedf
采购P	defeehgbgiichbfkdihhXedeg
采购P要	fhdfhfffeiledgehegfffgmeh
采购P说	ddgdhiddfjieecijehihbhcec
采购委员	fdfiffeghfieeemefhffheege
采购意	ggkZaccclebcbiacdaddkeaee
采购意向	ggkZaccclebcbiacdaddkeaee
采购的	jcdecegcldcdefbcebefddidd
采购说	cidfaajfjehiecjccilcfdgee
采购部	hfeiffZfggjgjbhghghfebidh
采购部P	iheggcbiffiikchfjgdhdfZcc
释	dfhhkbfcelhfdfcbemgcebjce
里	jjeceaeggeXghokhggdggjhlb
里了	ebgefhhehgehceccejfgclhgc
里写	gdkfdffhgeajmeifhgifjdhle
里加	keiiefddjedhddblhdedjchfc
里发	heidheegggffeddfeghbceahg
里发了	fgjegfghgffdgefdffgccebig
里只	geccdlZdldkelgdceffebdfcg
里头	heigdcbclcidhkZifehdjdged
里就	hlebeedeladgdkdeecedkidee
里开	efgchiiickiddekddfebdgake
里抢	edfcleejefglmfeeffaeefffd
里有	elfaaZihhZceglkZbddafadai
里没	dhedebhcdldebkbchmijgdjdf
里的	gjfgefbhheiibhideficjfbcd
里要	fgihcgddmcckdedkkcedkemcb
里说	dgeejdggfhceadhhikejdgcgd
里面	hghbfhYdigcdkkYdghechhhhe
重	ddmecXeZkegjdegdeidcgdneh
重做	dbocdcdbclbebcfeelfdjgceg
重写	gdkegefffigfefdhfnfefdidg
重启	eghdeidehfcdeflbeZfleebjc
重报	edmccfbeifmfefdddcffeemde
重招	fddfekdfdjefheehfegfnfcfe
重新	gfkgaWbcmbglfhidgfddhcjeh
重新报	fckeefcekdndhddcegffdejdd
重新核	fdldfeddkdphhedeebfddekdc
量	cghgbbhkcghgidecgablchlaf
量了	eifeccfamcffdcceececcckdd
量尺	cnccceckdcbeeigeeafeecdbi
量尺寸	fkfeeffdjgeegihffdfffdYej
金	ZkbfgjfhffffcmYjqhgggefXZ
金0	ggfghgffjeejefeeocfejigde
金D	fkhbhfZdkceZeehkhadelejfg
金M	fhjdhdifjccfchhhoabchecdd
金M已	gfkfdeefifiheeebneefkffff
金到	eieckceeiecedhdamhefdddcc
金收	fcbekickdgiZekfalZedhdcfe
金比	gffhehgfghfjhgfikZgfefeeh
金要	ecgkbkcdjhdbfcehmfdjfhdce
金都	fdeickdcghebgdeagaeijfcef
金额	cgabfbmfibchbbdbaXcZacZbb
金额M	fhdekebghegkfieedbccbfded
针	djcbidcgiffhegblficdjdkfg
钉	fgdbZbkbjgbcggjfegdafebde
钉钉	hecbZbkbncbcahjfeadbfeZdc
钛	ekeeefdfiffigdghfdfefdnee
钟	jdcgggcefhfegfbbgihdgfkld
钟头	fefhgfheifiefgeghdiffdnkf
钢	gffbhaidgiicibafbliadchbg
钱	apWbheZicikfc2lbgjkbacdZc
钱D	fhdfhebjgbcfdnicfaiceddec
钱一	defblbcjeapmgakdideeddfec
钱不	fjdhdcehgdadcicdhjhcecZdc
钱了	gfgeihggieeedicegdiahfjfe
钱到	fgegicakeabdcZcaeZjcfeded
钱的	didkeecaekgfcgkebleefkaed
钱要	fdcidglhhddfhndfjfdgedgcd
钱都	adgjfeYeckqlehhfcibZcgbad
铁	hdbdjckaleeffcjejjebhaYkc
银	ggfcfcihfgYdgjZbigdfgeghZ
铺	ebmaheakfafbdZbneYdcbgfZl
链	hjfadiheiecdcifgdfbgijlgd
链接	hedhaekclcdgfdddgadhekaac
销	lefYfefejdXfdoadihaafkcac
销售	iiddfdbekeeeedeccdefcdfbc
锁	dhggdffhehbgjeagehljbighk
锂	emhbcfaekefdhcdbbfdddcoce
锂电	emhbcfaekefdhcdbbfdddcoce
锂电的	emhbcfafjehdhcecbgdeddnee
锅	iefeidgjedgcaeaicieehfmlf
锅炉	dhfehegdkdcdcgclebdejgnfh
锈	fgkcdcdcihiegdbddjgdddhcd
错	abddfVqhkZfgUeVffcbTbddjj
错了	fddYealZkeeVYXYZbgaYXYfgY
锦	cbbclckjedeeddadebfcdccnf
锦旗	dcccldikcdeeddceecfdecdnf
键	dindbbYcnbjfiZkadececilab
镇	dnfccfbggebgdjifiddghdacl
长	dggfebhhfdbgefllhgfagfjhj
长P	Zhcakahmaedgbggmcaiceimji
长P说	ebgejeigegehdidmdagdhfobg
长办	dgjeffcbmfdcecodddcdgejdd
长办公	dgjeffcbmfdcecodddcdgejdd
长办公会	dgjeffcbmfdcecodddcdgejdd
长说	hibhceebndcffjkffejddcedl
门	meZacgdieedcgecfZeegadiif
门卫	kefcccgakfbdgaaadadkccXbd
门口	kbffbchgibhgkdfcgXdahhYhc
门店	dfhedkZffjgbjechghbkfiigg
门禁	gejcdhccndnegigecjdgcdhke
门锁	gdhdgejieeaeghdcdefcfjmgb
闭	dgkccgbdifbifbcgbXdgccbfb
问	irbcXYdjjXjdgcfhfchbdclhh
问D	cmcdcfbdkdaeecbmbgcbfeZbm
问D能	fjfffgeejfgfhddmeideffdie
问D能不	fjfffgeejfgfhddmeideffdie
问P	edckeegckefdgcmdiZeceeaee
问一	ghfieffdhhghgdkeeheiffaee
问下	djcgcdibnblhYdfjadbabbdkf
问了	llacXVfepVZbccgijZiVdXdbj
问了一	jjZebcXbnbbgdcjjgcfbbbmgh
问了一句	jZfieebdjebegffldbedeeked
问了一圈	eleedfddkeehgdldhghffeald
问了句	ilbbccbclckechahdbdcehabc
问咱	ilebacabkedengcabfdbcZmeb
问就	dcgchflcckefdeedbbeofgegc
问就是	dcgchflcckefdeedbbeofgegc
问得	eiiddfdjecffhehffZeefgfhe
问我	dkebcaiikYjgjZbiebfdheifd
问我们	ekdbccfhlYgfiZcjfcgchejge
问我们有	flffggdhhfgeceebggigeeifb
问我们能	didheecdleadlcfdiaeedchkg
问最	fgihdfcejdgffeekeaccfeaig
问有	klbcddYhhabdcecgfeeaedgbd
问有没	jlbcddYhhabdcecgffeaedgbd
问有没有	jlbcddYhhabdcecgffeaedgbd
问水	jacbhdjegjdecedffifcedZkd
问能	efhidcZhhaeddhcdjffZdjgcf
问能不	efhidcZhhaeddhcdjffZdjgcf
问能不能	efhidcZhhaeddhcdjffZdjgcf
问问	kgbgdeZbkfdfidhegedbebYed
问题	XafljYdicigjcggeimjefdkod
间	fjcgfZeeieedjdalgghiggike
间P	iciifecckefddeghdhjjhjdne
间的	gkahggehhfbfdgdieddefeifk
闸	cbidkhdckedfceYkdkbkhcfej
闸机	dcihkcddjegjZfbjeichcdgdj
闹	djjbebgZdnddlbbcjhejeehZb
队	abdYgZpfheZhbcdknghaccfgf
队叫	gjgffgfggggfegeefggghfnfk
队叫号	gjgffgfggggfegeefggghfnfk
防	ekiZaddekcZbiadieccfhewdd
防爆	dmaebhbcldddkccaefeebeqef
阳	ieebididldbdieeiddffcecfd
阵	kbhiceadkdhfcdgkcadeecZcd
阶	fefgabhdmbkfaababZdbbdZdd
阶梯	ebjkccaelclgbcdbcafccfaef
阶段	fgbabdifjdgedcdeededeedfe
阿	jgfYjaahgeggfdgfegibdghmg
阿里	lfdfefcfifeggffeeeffddcff
附	cYajdlhahhbodgfdcbfbfhgcc
附件	dbamgdcbkdbpfefgcbgccdjbd
陌	pbbccdYclcccfccecZdcfcbeh
陌拜	leeeefcfkdddgddfeaedgdfdi
陌生	nccddeadjdeedeededededbgd
降	bZbqcYdZeklekbcgejemedich
降0	eddldddbfiqaledidZgnfeaeh
降0个	feejfdfefhodledjechngfcfb
降0个点	feejfdfefhodledjechngfcfb
降两	fienaecdkiefheceemeZhdbcj
降两成	gjfmafedkhefifeeekeahfbbl
降了	dbhkabbifflepfgZdZeahkdbg
降了M	fdgkbdcefingochcececieddd
降价	fddldeheejcedcadimfjdckcl
降到	faglcceajgikebcjgYelgdeig
降到0	gdfkfgedfjpfjejdbiciheddb
降到M	gdhhffddkemehccedhggffjkd
降就	fccmdcdejdmejeedecdifdcbd
限	fdfiaifXjhhihkiichgkdgeac
限公	kceegefdkeiicdbfgghcgieee
限公司	kceegefdkeiicdbfgghcgieee
院	fieeddfhjcaldgmhcbeahbgdj
院的	jfecbchcldcfefiegbdgcddcf
除	ckhgacZeifiehjjeglelibkde
除了	dbjifcedkddhnfdfgcfcjceef
除非	dmbfcbdcfjgdjhmfcpejgdkfg
险	dfbdkcbmcfbgfbegdkegdbhgi
陪	dfjXdcjhgebbkhYgchekefebf
陪P	bkeaddkfjcccdcbidZdcdcgfh
陪标	gejdgefddjbenidffcfmeecfh
随	jhcdgcebnbbebeZnadchhgicZ
随便	jdhhefbekdefdfehehfjhicce
隔	aiZldXhhdhhdkccbclfedaecj
隔壁	cebkdaifehjemdfedighdbbcj
障	effdjdhiegbeaedcfjegdbioi
难	bhjchgaZflifjgcffsdgdhddc
难听	eedekfhebljfjffghogfghclf
集	ggfdajfZihbfdjkbeceeedcZd
集团	ZefgakdYgjbhfjlZgdcfbfZcc
集团P	fhdiegedigffdbogebdeehfff
集采	hggebhaekdfdjdbddfdceedcd
雨	cebacdmdmcddeZcmfbZcikjdc
雪	gihchhbefjfdigckddihfdjdc
零	cgVkegggfhndbfafedfgdalhf
零下	elcccfdhhdeeeiegebdffcncg
零头	ddalgcadeildddccgjhecdcgc
雷	ehegdjdehidgdbgcgcdmifkec
雾	ehfeeifeihdfjecegjfhegoef
需	glbXbeebkdebgcjfcgcfhahZZ
需求	elaXbbfcmZdefclfcgddiaiaa
需要	iggbdgabhggbgeefcfdgdcZbb
露	dmgbcfahhcagglhdfcciibicc
青	ehfdgdhgeiadYeccfgddifbcd
静	ddlccbgajedgeffhdfgkchcbb
非	bgZmfZcfcjgnhelahpeiebfjf
非要	fbdmcdfcfhckcebYkiggdcaee
靠	blifZbalcegeljbcdicbafccc
靠背	gfhieffeifihiddemfeebedff
面	idfeibdifegbghhhfheZgbgij
面就	gebdjcgichcecjddkfdcecfhd
面料	kefchhcekdffkccdfaeecccfe
面的	ffjicedgggehfdhhghfdekbef
面积	egiigcajgfkfbgbgdeedjifdn
面签	fefjegfclfgkefdeghmhfffeg
面聊	efkbibZdgjgeadhcgjelehbfj
面还	cfkfedgcldcjggkieadchfdde
音	fhjbdXhheebdbabWbYfnahiif
音信	ekkdcfcedkefdfeZedfmffgee
页	eihcgfYaoacgbdcgcYebgbnac
页纸	dkdfddcdldcjfecefZfcgdjee
顶	cfcjedhgghniilhggZacekgeh
项	ajkcYicckfcebvkjahejhehZf
项目	ZekfcidYkffedojieggjjcaad
项目停	fbcdcncfhgddcehbdcegfebed
项目取	fdefekeejdfiekcZdgdgbehed
项目取消	fdefekeejdfiekcZdgdgbehed
项目经	fbcfeakeekhghdgjhjhcjdhhe
项目经理	fbcfeakeekhghdgjhjhcjdhhe
项目部	deiiecfdlckgbYZmgbdclcbeg
项目部P	ehgdhdhfjekgcbbkheefdedfi
项资	fleeffedkddeekdndbdedeafe
项资金	fleeffedkddeekdndbdedeafe
顺	efedecikdcdmYZZabbaYehVqr
顺丰	bbjbecibnccdbddhaZcdclckd
顺便	fjbcdcjgicbeafdfceecdccki
顺便把	edeejejghefddfhkfdeefdgmh
顺利	fdgalfenZccgdedhdbgededfj
顺带	dbdclelclefeeeechecfedcog
顺延	eaekcdgckicocgegbmfdhebcl
顺手	ddhcdjdkahdeabedhaeefjgcj
须	bjeidbecifgahkdlbfnfecihe
须定	fekgcdeekdefkjdbdaoddddec
顾	ecjbjcjdcmhgkbgbdmebdcbkb
顾问	edgakekefjjegdhdfhecedelb
顿	ihdfhabgdjggfcfeclhadeahc
预	ehefdefifffcdrchnidhkjgcb
预付	dcfjdbfegidgedbhsmdghfcce
预付款	dcbgfciiffbfeddmjedejcbcg
预审	feleeefekeggdcceehfenedfe
预期	ehdkdccgejlgbbccchecdalbc
预算	eihcbhceidfbfrfdeffgigebb
预算M	dghfddbfjdhcloieiegdibfec
预算批	fhhedeehgdbdeiZbeacehgaeb
预算批了	glfffffhhedfeiZdeceffhbec
预算砍	egccegickdbfdgedeffafebed
预算要	gkgdgfeckdiffkobdcfdeicfd
预计	feadjdikccjdadfjcdfdhgfce
预计D	gfbeidhieeeebgajbdgejhhdc
领	fdheedgcjfghfgiijfehbhece
领导	edhedegchghffhiiifehdhfZe
领导看	ecgheeidmbgeeddlhbeahibge
频	gkgZgbcjdgehbbhdcfcaghmje
题	XbgjiYeidgghdhhehljdgejoc
颜	dhjdbhejedadeebedhhfelibe
颜色	dhjdbhejedadeebedhhfelibe
额	ahcegXlcmcbheiiXcibdaXZYd
额M	fgcfkdZdkcekdhdceddbZefdb
额度	dpccdebahjZbZniaimbbcbdbg
风	cekgebceghglkcghfcdmfYmal
飞	deagekiVjjfhlambablbcfpXa
食	ciiadbhgiegahbgdfXcelbdga
食堂	cjgaecgghehbfchieZcfjcdha
餐	eijcchafkadhgaihcWjbgkicZ
饭	heZggagjdfidhcccdcejcdYgg
饭局	iicgeebhhcdegdbdddebdfaff
饭局上	ijdeeecihcfeZdcdddebfebgg
饼	dbaabbnclccccdfbcccbdbccc
馆	fmiZbcXbmcabejggbgefebieb
馈	bckfjcYkdfbicccbfgcidlghh
首	defghfXkgckifZgfrfhZgeYbW
首付	edafjgciehficehZljhcbcfcb
首付款	ggfbmgfgheaeffcclhheeeged
首年	fdjcgjdeihkhhcgbhceeddfgc
首批	ddhgicacnbbheddnhZgdccbcc
首款	ecbkeecjdcjjgdcYobbdlcdfc
香	flfdcbdiedfebdhceehgekafc
马	effeecmehffjhcZhadfZcfhka
马上	efgeccmffggjhcabYefZcfilb
驻	dhekfacZmddchdgfbecXfegva
驻场	egefieabmcedfeejbcebhfgpc
驻点	fghkcfdfhgeihggfdkfeffdmd
驾	hifdbcghhdielcbaccddddjfe
骂	caYapafebmgdhdbjfrebcdYmb
骂得	fdfekejgejdfjfflengfghcke
骂我	edcclcddbldfdddidofcddckd
骂我们	edcclcddbldfdddidofcddckd
验	calhfdcchgcfbdcholcZdktfg
验厂	ddldbccfeifeedcbekfeedode
验室	fggdgdfhfgdefdeehdfednldg
验收	eadledfcifgjeghgpiccggjjd
验收后	gfikbfcckegdhfeYlkgeihbdf
验收标	gddkegffifdnefjdfjgffghff
验收标准	gddkegffifdnefjdfjgffghff
验收过	ggfclgfifceaffenkhdgffihf
验收过了	ggfclgfifceaffenkhdgffihf
验证	dfkcbgchefbegeeZdlecflmce
骑	fdjkbiecijigffhcdngdfkbdf
骨	ehcchibelccdlgcjedeZdggbb
高	fZemcbiidhmffaYaifebdifab
高0	ecgdefkelcbebeeceafbfgngb
高了	eeeibjbhdhiehgebggjbjbXff
高兴	eidiicckbfeicbbgggcaegYag
高铁	hcccidkbnadfadZbkZecdbZid
鱼	chebjdiifegicekhdfdbfeghe
鲁	dddhgdiamcdidfdidedcgdbde
鲜	hdhahjfbfiifjebjfgekghbcd
麒	fkggefcekcfeheddeafedjlae
麻	digddgcjdgbdcibheieZeflge
麻烦	eifddgdddlcdbcciepeZfdfhd
黄	egaiamZeggchcXbbbcmigcbYa
黄了	ebbhdmadghddeXeZaegfgccbb
黑	cdbgfhlbejkdefcghnakdccmc
黑了	edehgigeeijebddehhfledbhe
齐	ehjbgbdboZYmaigkgYadlljaa
龙	lfabbidbndbcjbZagebcddibc
`;

export const RUNS_EN = `
'	adZZbamkZkcdbcccdmemekbdd
's	cfeghgfbbogdockgeqYkmiYXa
's C	igaZjbZflcadhbZidZeaccbdc
's desk	ddeldddekdedfgmedbdaeddhj
's desk,C	deejffefiffihhmeeceeeddee
0	aejhcZeheewhfhWprjeilktlm
0 and	aldgbbYZpbleTjabjifXdblbb
0 beds	ehejegbgiegkgebicfjddhdge
0 cases	eejedfdejechhehedeehgnnde
0 cases pass	eejedfdejechhehedeehgnnde
0 day	chfmaecbmfnfnbbbjccdelbdd
0 days	WficigfgfgcYkcbapdgUZmepY
0 if	dabmcdblcdobegeackladdacd
0 instead	fdjeeedgkdieghebjgjdegceg
0 instead of	fdjeeedgkdieghebjgjdegceg
0 is	ahdiZZfckdebXjajgbcYcbhab
0 min	lgcYdZhZihSZWhgYYgaXgYiiZ
0 month	dbcmcdbeclYhadcebgdmefbcd
0 months	YYfgljYgdkhkcZbZkhckabXdk
0 more	XgdgjXeihWhYcXadWTeZagill
0 more seats	eciakdckdajcadebcbbeedabn
0 more trainers	dddedfkeiffehdeefdfefffpZ
0 mths	cjdehffkceffbechacildfbgp
0 mths,not	fffeifieigffdfcheeimegehl
0 of	ibmXbZggffcfeaeZaibecqjha
0 of 0	YcoZbZghegdgfbfabjbecrlhb
0 options	banabcafjeocbacdbdecddgcd
0 or	debnacadkdkkZacaiheadfhbc
0 pages	cbfkddcekdZneccfcacbjcXce
0 partners	dcbmeecdkdkajdoddaldecbce
0 per	dcnZddbcmbjgkfdceeobigdcd
0 per tender	ffifffffiffgggfegiodkhgef
0 ppl	nbZZdcddnbbZYaZaZVfbbYZjb
0 price	eefjfeedjhmicefhgmfeghbgl
0 seats	ZZllcZXchfncWZbaYhkXahWan
0 shops	cneadedlbdaZaaiacabcceZcb
0 sites	hhcefcilcbidZcdlcZeaehick
0 stores	iadidbfaoaebhZciZYdbbaYcb
0 to	XljYcXVboancXmeeYjbhamlbi
0 to 0	ajiagZYdldobTjcZbldhZfVbj
0 to fix	eejedfdejechhehedeehgnnde
0 units	ZgbZnahhjXdlVYYlYVXYbjeak
0 users	jZhbhcabmdbeZbdabbdbcmacj
0 vs	ddbldccekccjVdcdnWhdddbcc
0 vs 0	eeejeddfkchkYeeekZhbgedde
0 vs our	eeckfeegkdccZedelafidfdfd
0 w	cZijbcgdlcjbjdcaiadbbeWld
0 weeks	ZWifWfiabmeaeaZpakbpbaYZZ
0 wks	dXieiafVeladeabuhmchiicdY
0 wks,thats	eeeefiefhgfhmefmefeghgfgf
0 yr	caggldYhjdlkXabbaZecdcYim
0 yrs	ZiddiZcfoYcihdfVXdiVgbhhn
0 yrs on	blkbaeafjekbnfgddbdefejjc
0, lower	dcidbjaedkndpeccjhfZddbdd
0, off	cXVvXXUUgixUagahkpghacTXa
0, off or	fcbocbcchgpafjdZjockecabg
0, upfront	dbbijdaZoaemfccdoZkbgdded
0, uplift	ddddlbZflcqdYefedZeYefbbo
0, w	cbaibcjcnbabacgZnakaadbcc
0,,contract	fffeifieigffdfcheeimegehl
0,,contract runs	fffeifieigffdfcheeimegehl
0,0	QgkidfZfkc0XhgjemamfmZhfT
0,0 vs	fedjfefgiebbYedelZeidfcef
0,0,0	bZhmZdZbmcgiZaaapYbhbbZYc
0,0,C	bajjabZcmbpllfbagYbZigfag
0,0,P	dbkhddaejeicZbbdljdhbbccd
0,0,third	ddfkedcfjdjhjgmdecccjfgdh
0,0m	alibfZUcnbpgekYfVXkWnahWZ
0,C	ZXepXXWZpamifmYXjgaWjdcYe
0,C 0	ggjdgfgghfminhdffddelhifi
0,P	ceijcbZdnakfdicbmggfaecbe
0,i	dcijddcelcpidjdffdfgdgefe
0,i said	eefjfffgiemifeeggffgegggg
0,third	ddfkedcfjdjhjgmdecccjfgdh
0,third one	ddfkedcfjdjhjgmdecccjfgdh
0,w	kdibdecdldkdYcdbcadbdbZdd
0,we	babncbbdkemdmhdcmZbaaaYgc
0,we offered	gggifgffieZecjffocddedccd
0k	amYcZbhigbacZmdbdadbcbnbc
0m	WlgaeXfapZoedjYjUTkUnYjTX
0nd	eghZckfffhRYoiaYiihkkZkgn
0rd	eZYeZjlblhebfcbaaheijZZYb
0st	bZikaaadlcicikbcbaicmbadc
0th	agahnceidjhjZcblajiabbakk
C	odZWZkibnclhtjhjikeiifjmg
C 0	ZWdmjZUboanhmdiXoXhfjebYd
C 0,0	fceekedgiehhggccmbiimggeh
C D	XeffgXkmcUhaUZjfWSjUWkemY
C D,0	cdeaneYdmcidbedfeadcdbbid
C M	edZdadmghfefdecefegfffmff
C P	jhhdeebfkdkeYiZcdhfajcbbc
C and	bhbablacleaeXcmcfaeaecXed
C are	fhYaakadeiffjbZfbYdncaXaZ
C as	YZanbiYamcaoZZaabifZbcZZY
C ask	glZkbbZcmdZcYdddkaddenbde
C asked	mgcYXZhZncbgbbgbcabhcgnjc
C asked for	kbfZachbncgiedhZcXbYadgnZ
C asked on	jceeffedkfcefeggfhffhmief
C asking	ciZicdbcmckcZacajZdaeckdd
C asks	lehcYYXcnaVaWZbilVcZbbfYa
C at	jggZhhShjYhXkWjVbfXVVjVZf
C at the	oecadcagkdhcZcacdXdcdgacb
C award	baZanZahlbbaYccedbhdmdcee
C board	aaijYmYigcchfXicaZgYlbhea
C called	kghbbaZkdagbWmabgYdadiakj
C came	YdcglicdmbjZhfbaiZgahcacn
C came back	bgdcjibgkdcbhgdddbhcidcen
C can	chlYbeadldbdnbcncdaideacd
C cancelled	YYXWYohXhiXZWXYhWiZmcYZhk
C contract	eeegkeZelcfqdbccnfiafddif
C csat	eeefifjedjeedeefedgmgedng
C csat D	eeefifjedjeedeefedgmgedng
C demo	aageebkcldddYeceeafdddece
C docusign	dddcldchjdgrYhheaeZajcaab
C docusign complete	dddcldchjdgrYhheaeZajcaab
C done	iZZYmbicnaYhgbZZfYbXbcXoa
C down	fedgieieigbfkeahgbhlcgddl
C down 0	fffeifieigffdfcheeimegehl
C expects	deejffefiffihhmeeceeeddee
C expects a	deejffefiffihhmeeceeeddee
C finance	abaZhbnefiXjXbaZgZbiadaae
C finance msa	gggejfdghfdncdcaddbgegddg
C fine	cbbmdcadkdkfffelgfgbefbcg
C for	ZXZZlZmjfZYXYZaZkYcZibXmZ
C for the	ZYaambjjfZZYZaaakZdajbYma
C franchise	fifffgfgifgegeeehbfghehee
C franchise owner	fifffgfgifgegeeehbfghehee
C from	faZakbgemcbakcZbaadZcaZbc
C gone	ccaadnaehhmenfdeekgZbdahd
C got	ZeifTkZWkfjYpiXWXTagXZWjg
C got a	ZiZjaahcejaemkcedafkdecej
C had	diddeiefhgfhjdeleeefhgdfe
C had stock	eeeefiefhgfhmefmefeghgfgf
C has	bpeTXcbfkXfVlskVbgiTcXiWY
C has 0	dkibeccjedgchpeddhecddgdd
C has a	fhbdecjekdcehZbdgbfdebaee
C has to	dmbbdfcdkfccblZcedmfkecff
C heard	ihdcdebjdbcfZeddebfcedbde
C heard abt	ihdcdebjdbcfZeddebfcedbde
C in	YkfZgaibpYakmcbdaYcXckdab
C is	hdZXaklUjfcYkhecadahViceh
C is D	gffejgeeifghheencedcfdecj
C is in	bhZiibZcnaXXiZbZfYdaddZbl
C is on	ikbdbbafjebdodddeddcedcce
C just	mgZZecYjfcfidaZhaedaccfcc
C legal	edeldebddkklkcdcalgidebcb
C liked	ncbacbYghbababhabacbcdabb
C lost	cbccdfkcoYjaWibacacXZfdaa
C loved	dlbbcdhlccZfdddcgeefecblj
C loved how	eeefifjieedgeedehfegfedmg
C ltd	ffjcZfXZobWjmadifaeccalXf
C mentioned	dkdddddgieccefdeddedehedn
C mentioned follow	dkdddddgieccefdeddedehedn
C need	apXbcdacnaYbcjaicgcYccoac
C needs	cmaabhabncZaZYYjdaibbboZc
C new	eaaYgZmbfiadZaWccXZiccbcd
C no	habbembejfidXaiceecYddgdd
C not	bagfdlZffhhbceZcacehdcccn
C on	lXidYhXhhbbdiaYYZVfhaZXZa
C on the	jcdheecigcdkZdaefbkceebef
C out	bacdembdclecbidcdfhefeahd
C paid	aYaZmZfkjXYXXYZhqTgXaZaZY
C paid the	dbcbicikhZbZabbinWcbdccbb
C passed	aakbbjajecZcaaaaildbnhrbc
C prep	lgcadcicmcabZjbcbebccebco
C put	aabjdbidbmceacZedafodccce
C quote	fdnadcddmbnejacldYdbacZkd
C refuses	ebcflcheblZjabbckpecffbde
C renewal	bZagiYfaobnZUccbaeafdfZiq
C renewed	bZaaikZdmemmiZaaXZgYccaZi
C said	WcgWYmhmXlWbcZXaeoacajWaZ
C says	ZficgXgTdkeZPWiTVnkjXdjhb
C says the	bdhXldZbgiYdacZbfmadbbpjd
C sent	VYjbhYlZhiYiUaaYmkfjZkiZa
C signed	iWXUjZlikXWzgUghbWcWfhcbi
C signed,M	fefdnfZcleZnbcZghddedegba
C since	bbobbbYcmdaeXddbdZdkdlcdd
C tender	fVgWYlVapZebkYYcbWZcrZWfZ
C to	eZZgicjajeblcZZZZYcYYbXZa
C told	gcXfgkZYbmbbkbllZhfhkaYak
C told us	cbbbcnbdjiidpeaccaeYcdcfd
C trial	baidbjZiehehiccccecccqjfa
C uat	eejedfdejechhehedeehgnnde
C uat,0	eejedfdejechhehedeehgnnde
C w	bbnYibZbnahlecdadZcZlZkca
C want	XpZgaaXYqZXnShYkYcadYdmmZ
C want a	ckedgffgifcgZdecgZhefckge
C wants	YcfkRUhbqTjhZRcjfahOalfoe
C wants 0	ZhWjZbgcobiZVaalSdgWdljie
C wants a	gfchZdfjebfcgbcaZXdbdYcXj
C wants it	ciiZeebdldecZameienbfakad
C wants the	dblacfhdlcbccedbiZedddale
C wants to	ZgkgadaYpaXjVaaejUaZYlUjZ
C went	VWjYiekdfiiYoWTcXhdefjUpX
C will	fgYiZZicmdlgYbYjbWmZkbZdd
C wont	ZWYkeiaZbmgaVgafnpkVdbXej
C wont commit	gffifgffifdddidbfgmeeeege
C wont renew	eccdelcdjhncadfedhfdgebem
C would	jcakdcYcnbdcWjcddfcadiajk
C'	adZZbamkZkcdbcccdmemekbdd
C's	YfhefdidangfpehegqannjZVV
C,0	heibachidgghbhTgleZfejhhh
C,M	WffgegfYqallglUliUaXWYUaf
C,P	VfXggXnehfknehhZaiiTZfkcf
C,P says	bYanbcebnelimbYZZkkaecZcc
C,bid	gdlcdeeejfkeZalgiedemebfe
C,everything	cbanbdbancagZcjgacaccehbc
C,he	bhkcdbZjeccciiabejcbbdkae
C,its	ZggfjYXdmbfbcbgkngcZZfZbb
C,just	jfYiZbYZoaYZXaYZaYbXbaZYb
C,mostly	idiefeefjefdagecddgdkhndd
C,must	dmbacbcekcbdZccacbkhccmne
C,must have	dmbacbcekcbdZccacbkhccmne
C,no	efhekUYXgihZlhWYXUXijYVjX
C,not	icddidfflceefcfdiZibdecld
C,not a	icddidfflceefcfdiZibdecld
C,price	bkakdbacmbkcZccobXdbbdkac
C,quote	ebobfeaembndhagcciebccaed
C,quote is	fekdgfdfjemfXedeejfcddbfe
C,says	dainbcYbhgedjcbhchlYdcZdd
C,target	eeekefcfifchgcdbghncfddcg
C,target sig	eeekefcfifchgcdbghncfddcg
C,tester	fejdefefifhggedefhehfmeeg
C,tester unit	fejdefefifhggedefhehfmeeg
C,the	YlYYakYbmcXbmeokcabacbjab
C,they	hbdZYjlYofZhgkfbbachkgpVh
C,they're	dlccedbfmbdcgdeeebcZedeed
C,told	ekkbdbcdldgcYibbehccbckdd
C,told them	dilcedbekdhcYccceaeccdkee
C,voicemail	oaaZaaYbmbbcaacacZcaccbbc
C,wants	jeifdeYgnakdbjaYcWlZbfYbg
C,wants to	fefigggfhgkdfidfecmefidfh
C现用P	bmccccbcmbbcpcbbbcdadcgcc
D	WbifeXokecbgefhokcvkjhZhh
D and	caXnZahbnbcahdnYbgpZdficc
D at	hiaiadZYeklbkhZXblZmadaab
D n	ccacbemblhcbkdkddbkneeecj
D or	cmbbeeeZejbYidbkcjklcdbjh
D to	bfkjaaZbmdaaZdifablbZkYbd
D w	bihakbYcldYaalddaccdbjpce
D,0	aZdfkZhZejaYhacbmlhmhXXfX
D,C	YdmddaahfecZTdikWgmaZfekY
D,M	bYldibchgajjVUhbmWeYYjYbY
D,P	YikZdckWkgZaXZVZZijkYkZhi
D,install	feeekfbckefggddmhccceddci
D,install crew	gffejgeeifghheencedcfdecj
D,plant	eeefifjedjeedeefedgmgedng
D,plant lead	eeefifjedjeedeefedgmgedng
D,their	ajhZddWifbccYcZYaXaaardcd
D,then	edcfifjdjfbccfaZlelddddfd
D,then sign	gffifgffifdddidbfgmeeeege
D,they	ehikadadjehkXddYcgkabkcij
D,two	ffecmfakddeobddbcdcdedfca
D,we	jagfcdbdkejdZedZdbbbndced
M	YgiXjciglVupiznjiVURYacXd
M arr	ebZmecZilbblaZbZaakabcccj
M each	cafYgblgjdljbddkdceeeedfe
M for	iclZfcdbnbdZfonYkYfZcaYcc
M is	fjeZakZclejcjogbaZedfkaff
M max	ikbbcdaekeadZoacccdeecafe
M per	dacgacldkflcaceeceeeeddfc
M,D	dcadneicldYcbZbZobbccdadj
M,but	fgjbfccfjeffikkdeZeceefed
M,but P	fdkcfccfighfihjdfaedeefed
M,yr	ejfZkbYfmaeklXjacYgbddcdj
P	ghbfTaigcidgeg3ehnjlZkfdf
P , C	kWahkjXcbljceZWbakcobiWYa
P D	ebdmeedcmbapbikchbcafeedi
P asked	bgmacbajiabcfZaccYdeijZZf
P at	ghZbXUhedjecebhcWfegfRffW
P at C	cfceUVjgcjfdfcidXffhgTdeX
P at the	lbddhdffeiedZdadekecdeaje
P can	aibgbbhZoaYbYmmacYaadjZcd
P fine	fefjgedfkcfnbddggaeafhcge
P fixed	eeefifjieedgeedehfegfedmg
P fixed the	eeefifjieedgeedehfegfedmg
P from	jcfdZYhkffdhTZgYXcahclTVh
P from C	kfhbaZekefedUZhZXdbiclUVh
P has	aXdlaafZgifiXjmZbWkkbbYZc
P has to	dahlddadnajaZknddZcaecbbe
P in	lfcfbbgbnadfbhfakdgZceXZd
P is	ZdeiiZflbhXnbWilgkYUakdVb
P left	jaagccidhhbiaciabZdjdccai
P not	baffibhbglebbgemcdgmeibbe
P of	gmdecdYafjdaaadbijcbeglbb
P of C	hjfhcdZdejbdcdacjkdbfZmcc
P prefers	cblbedbfifdfjdaedfefdkidg
P said	fdkladYgkcdaZjgZagjjdjbcb
P says	fXdlbghYfilhhdYlmhhaZeehi
P talking	eeefifjedjeedeefedgmgedng
P talking abt	eeefifjedjeedeefedgmgedng
P to	djciefcdledighnfibcdeifge
P wants	TjfdWZhhgehlZTnhZmdacdldk
P wants a	aciYcdkheiadcccaamdZejilc
P wants smth	fifffgfgifgegeeehbfghehee
P wants to	akYhddZicjYbZZhXahbbbZhZj
P was	hgZackZifdYbkcZccZcZcecmd
P was super	iibcecckdcbdZdcddcddeccde
P who	bkgbfecelcfejcodebdbfebdf
P will	ccmcfeZdkdhdaccddadccklee
P would	elccfgcejechddZcfdjdfjdee
P's	jgXeiiUYqZdcfckhaabUaedeg
P's C	igaZjbZflcadhbZidZeaccbdc
P's desk	ddeldddekdedfgmedbdaeddhj
P,C	lhZeZaWihbXfmmYajhiXgbZaa
P,he	ecdlefeckemledhgebbcddZce
R	XZYeZbsYhhlW1dfcZbZjhbhZb
R and	bgbabZmhhfbdmecdeadfjdcee
R at	ZYZclcjgkckdmcedebfibebdj
R pitched	klYbcaYekdbdimcdcdgccdcee
a	shXbbZdidhaakfebfjXhZhjek
a 0	fmidaYSkfWgYhiYkhdeeZlhVl
a break	ehegggfghgijZefghcfffhcgf
a brochure	pZZZaaXZpZZbXaZabYdYcZXZa
a call	nZhZccWdqXabgbZecVdXdgaYa
a complaint	eeffjfhfjdfegcgeiaidefdme
a complaint,just	eeffjfhfjdfegcgeiaidefdme
a demo	ngYYabgYpaYciabbdWcbdvVce
a different	ZieiakZafjcdmcdccaebecbdd
a fit	ZidebkZccmbdabcbdnekddkbc
a full	cZhjddcejedfbllffdgfccjef
a local	aYlkcaZclcbcpccbcceaibZae
a month	elcaceidleZckkebfcekfclcj
a name	oZabcbZcnbZejZhbfcdYcddbb
a new	idbabdkcgieXgcdghnaYgdgfe
a new contract	dddbcfmdlefYaggiiibdhfjag
a pilot	alfbdbZhgabegcdeeYfdecZee
a price	hhifdebifdnchhjcebeddebcd
a price list	hbhjfedekfldhhjffdfeefcdf
a quote	aZiaddidlbefZeccfZebckkdd
a refresher	eeffjfhfjdfegcgeiaidefdme
a refresher course	eeffjfhfjdfegcgeiaidefdme
a second	YmZaiZXlpWbaXZcZaZhdbaabr
a tender	jjaacacembdfZelfeaecmdbde
a test	emacedalcbccZdZdeYfaeqXce
a yes	cZaodecdlddhfgmckakcecYcd
about	UojaYZebfjjZlfUcYkXVZddll
about the	aeafaZmdckkchZZadlcbciZka
above	ZhdnaaWahhncjYghZgaZabWdb
abt	ehVgbbjhfffcfcehUieelbjhf
abt it	dddffkcehhjemckeenfZeebbe
abt ripping	eeefifjedjeedeefedgmgedng
abt ripping it	eeefifjedjeedeefedgmgedng
abt the	ZebhdakekffdXbdceihbmdZcf
abt us	ihdcdebjdbcfZeddebfcedbde
accept	dhfkacaabmjkafdcbohleebce
acceptance	fddelebcmbbhcdgnkZaedddmf
accepted	oYiYYaXbpYjabeYaYYaWedfab
account	jXgakjYYihaaYZZbjicjcmXbe
ad	oZZabbZbmbZclcdaaYhhbaYab
add	eYgmhbZioYYjYcbkdcdadcZam
added	cckajcakdagcYcckbYcbbcdik
addendum	dadjicaemabradgbbZaaedkcl
adding	nabccbadmbbcoffbgddffdfgd
address	nZacccZblcceZdbddaecdkbde
admin	jZagaciclcZhifehfdieeaeib
afford	bnaYbfZcilbbZracdhhadcabk
after	fceijgXgggfkRegfebkgVldgZ
after 0	jZjacdakcbddcchebadcflbdf
after the	ZgbemjVadkkZYhgjYghkbjihZ
again	haYWjPpckdZZcfdWihccXZYoa
again D	mZaZadebnadcZfZaaYdZcghZb
again,third	dbaakcheblcdZcbZdpcbdgfpd
agm	gffifgffifdddidbfgmeeeege
agm on	gffifgffifdddidbfgmeeeege
agm on D	gffifgffifdddidbfgmeeeege
agreed	WUTwTWVaqVkqTcgXmgfVVWVVU
agreement	ZXjejYVZrXetWaXXXVWYZaYlY
ahead	cicekaZflcjegccceZdidekdj
all	ZhfaacmlfOiWkclYZfVhVjjXh
all 0	bmbbcdadkfadadddckdedbZbf
all day	ZYbjbbkbldcchcbdcbgkdbafd
all in	aWilbcXdldpdlYkbcbdcbZecd
alone	ajcbakZiffZbkZlacbccaekbd
already	clcgZWcjchaeqYXghUakZgWgg
also	YXnbjgXbeioinZbkcYdbabYbd
am	bhjfjcZhiaYmXabaiYhabfiZi
amount	dddckddgkdeadhibrbccjfhdc
amount came	dddckddgkdeadhibrbccjfhdc
amount came in	dddckddgkdeadhibrbccjfhdc
an	pYbbbXgfkcaieccXajXXZbghX
an email	mcccddbcnbZecbhdgmcXecbbd
an intro	lccdddcflcbdncegebfcedcce
an old	kfdbeecfjegdaghdedeedfkdd
and	Jjefciaddlgivckneklqfbsee
and R	YXddYXnelcbflfcdeelaiedef
and a	YghkbaXbmcdmiaaefZcZiekeb
and our	cbdhdckebmigdjcdijeiddakj
and they	dYZdkiYbcnaifbbmjeakcbYbb
annex	dccmcdccmciqccfdgZffbcfcg
annoyed	ccaajbkeZnYbYcbhdjdXcdZYd
annual	aakgaajapahbVcZclWbWbgamh
annual prepay	gfdldfdekdgkbeeeoadcfheed
another	ZSikkgRgidekoVVUUkcYVcfTn
another 0	ZYWjmdXdkdkhiabZYgcXaZWYo
another way	eeccbmdddkZbldeddaehcdbcc
answer	iaZgblZaanXXibYdbpapbbZbb
answered	iZeaaajfjeceedgfdhdfjekce
answering	fcidkbcddkbdZcdclbenkbmdd
answers	WjmWYVhYrVVbmYkXZVZgnZokb
answers D	bikccbaekdcdiddadZcakekhe
any	gaXlaiWbfjYaXilZjjgaZbjab
anyone	YjZZZamZobbdajiabjbdadacc
anything	fnZXXWkYraUfRlgYZqaUaaZXe
ap	caaZidianbbdeecZqehbccbdc
ap says	ecbbkeecldbfffdbnfgbdddfe
api	ZjmYaZXidhZZWiZZbmbYZbqZe
app	bffbcckjbiZdhccdemeceiYed
approve	hfllcbYameZgZaoccbadbcbdc
approved	XnffXWTfkTViTqlXVUeVWgYYd
approved the	faaofdalbdakaknaackcbdeba
are	aiegfeaTdmlbjTgdjpXkbggdi
are up	ZjkbcbaembagYcldcaebkaaca
around	gheahWghegWjfdhZcWbjbbYZf
arr	ebZmecZilbblaZbZaakabcccj
arrived	YXdXkYkbghccbWZcscbfakXjb
arrived ok	fejdefefifhggedefhehfmeeg
arrived ok,leilani	fejdefefifhggedefhehfmeeg
as	jdahfiMfmWZiicaicaibjWdVo
as a	jjbcbbbekdadefffgdefndffb
aside	dlcedebjedbcapmedcecedade
ask	mhXnXWUYpZhifZZZmXbVclXeZ
ask for	mdbbdcZclccdkddeebebgkdce
asked	ipiaMPWeqRffifZdWXZZflqje
asked for	ijhaTTcgmWfgefcVXXaRViegV
asked for 0	iYYkcdgdkfkbfYdcddebdedoZ
asked for a	jiccZadjgZlbZlhcbXdYbjZdZ
asked for our	bnaacbaelcZdpefedafcecdbd
asked for the	eekeggegifmdYcdfdbheecced
asked if	jmaaddbdlcYcVZbafZfbdmmkc
asked on	jceeffedkfcefeggfhffhmief
asked to	cbhjdegieddbjecbdZbgjgfcf
asked us	bfmYccbemajcfcbkdYedicZje
asked us to	bfmYccbemajcfcbkdYedicZje
asking	djYfeWiicgeYdiiibfYbYWjhk
asking for	hcahlafkaikbkbckakcgcaZbm
asks	nhgdWUQYsXgcaiVlkeZTXXjdg
asks for	iichfdadldhiZhcjcdecdddig
asks if	liZcYbXdmbXaYbcihXdadcnbc
assistant	oYeYbaYdmbbbaancbZbacbZad
at	hddgddejfdnfliggcfjglheii
at 0	XYbrcdWiiTydjiYjkbmYgaYae
at 0,0	YWdjiiXkdbshlXZYXWlXgcWZZ
at 0,i	edekeeefjenfedecdffgdegef
at C	XffbfbjjdcdccikgWbjiqmekc
at C down	fffeifieigffdfcheeimegehl
at C is	diafbchcgjfbaabjcjdefjbcc
at C says	blhgceYZoahgZXlaecbaaciZe
at C wants	eekcffcejffdcbqfjgodgcZbe
at C went	bagbikajecXdkcajeYdaikcbd
at C's	baeikaZleafdXdabdZdZlicde
at C,0	ablcccicnaZbZbaddabZhcahc
at C,P	bhgaadkjedZbbjiceabcdjadc
at C,they	chdhckackehdhjeZfYgZmjmcd
at D	flcYiaYjgZXhXfZabZZabbZkb
at M	YXYdhikdmdhegXbafabZhfZbh
at P	jahhddcigcbaXccddbcddjcgk
at all	XmhfYZUZoeYbVaiijmbYdbYba
at half	cbcjbjacclodoedacmdmbfddd
at it	eckicddZnbclXdcgeccaeloel
at list	ccdflbblcbnladedcmecedbej
at me	bZjfbZkbbmdbndcccrdZcdaeb
at renewal	dcdjZmYcanZdmbddeYciddcbo
at risk	dijkcbbedjggfcdciaemdeccj
at the	pScbfeaVmddgedObYdbVcjbbc
at the C	iZabgajcfiXbibaacjdaaaYjc
at the booth	mdcddcadmcafYdbddZebcbbcc
at the last	baajciZfckleaedeeneadebhd
audit	bngZddbjeabdbaYkdgaaahkcc
auto	cachabjdkeangbcccjcgeecbd
award	SdVWudSmeUYfZcjYaanXveZYZ
award , order	ffifffffiffgggfegiodkhgef
award , order planned	ffifffffiffgggfegiodkhgef
awarded	aaYZemZibkacledcbbeciebcc
b	bjiebbZembjkahdegdddbfkbk
baby	ddhdffjcnakfabZdeYZYblced
back	ieaeYdkQkgdfggdXcmiccZgYj
back D	XlicZZiZpZVZhmiZdlUWYhYaZ
back at	edekeeefjenfedecdffgdegef
back at 0	edekeeefjenfedecdffgdegef
back from	abblbdfcmcbkbelbbakZebbbc
back from C	dcdmceZdldckbelccblbedccd
back to	ZheZcbmekdbblbZcbmeabcmde
bad	YgZianWcekZckcbacadokbYfi
badge	hbbbbamcnaZfXabbcYcYacaZc
balance	caaYeanafibZZbdlrjcacdbZb
balance due	fedbmdbcmbdccfgmoaecdedbd
ballpark	ZnccccYbmcpeZcddebebcaZeb
bank	aiakabZbnbWagjZcpZdhaiYcc
battery	bmbcddcelcbebcbcdbfcddodd
battery life	bmbcddcelcbebcbcdbfcddodd
bc	bhbcZgmafjYhdbciljdbcikbb
be	fgecXgihhZdeijSnXNlikWRVk
be signed	fdeiaehhgddcaeedfdnjeffel
be signed D	fdeiaehhgddcaeedfdnjeffel
beds	ckdideafjegkfhaicfiddhcfd
been	kbhXZYgnbXZapZabbadZclYac
before	djbiWTdZjgdjaZfwceodgceVZ
before the	fiYicZcXrYXhfZfpZUqXWYdbf
before the agm	gffifgffifdddidbfgmeeeege
before they	iZcmdcabncZjVbgmebccllgdc
before they commit	cccmedcekddbZdemfdgdekfed
behind	ajXbdZmeeijemccledfiebkdd
being	edikcdbcmbkkYecdeYdcddced
best	dbcmdcbbclndibbcdncnedbdd
better	ZYdgakjkajiembceeifcepadc
between	dkYjbcZeldadmdaifakbadbad
bid	VfghffUggepdlacaefXVocfac
bid bond	cbobcbccnbadZdaddbdcpdbee
bid is	fahhbcccmekefcbddgccngfed
bid is in	fbmabdeekdkeWddedgdcnhgee
bid opening	edmcdccdlckingcdebccmffeh
bid opening,us	ggjdgfgghfminhdffddelhifi
bidder	hZZakibfdjZeicaddbgcocbdb
bids	bZpdaZZcoZYcpbccbaiapcZcb
bit	fdjjeeefkcllZeddeZdcblked
board	bdkfSlZfheVcblmZcdjhjdjWU
board chair	fdkcffdfigedddngjiodgcbce
board chair at	fdkcffdfigedddngjiodgcbce
bond	cbobcbccnbadZdaddbdcpdbee
bonneville	eeeefiefhgfhmefmefeghgfgf
bonneville trailers	eeeefiefhgfhmefmefeghgfgf
bonneville trailers gone	eeeefiefhgfhmefmefeghgfgf
booked	kWlgdaSgkXabdbZhbYZXZjdff
booked a	lZjbadYbmdcdbecbbbdcegbcc
booking	kZaefekdkcceceeffcfchccef
booth	lYaaaZgboZXdiZYaeWcYagXaa
boss	bmYhZYeaoZhfVWrZcYcdZZWeh
both	cYjlddYjbjYjlahaebhkffgfc
bought	eWaXhoWbdkYZmZkiaVYkhbZfg
box	aejahajbdjYcndgbbbdlclkbc
break	cfckeecgiegiZccghbldehbgf
bring	akXZbbmhibecdaabbicaecXbb
brochure	pZZZaaXZpZZbXaZabYdYcZXZa
budget	glSaUidhbiffSlbSVjfjTVdUg
budget D	bmaccaabkdbcboacdibYddacb
budget got	ZlbbcjZhakZbbpadchbnbeabb
budget is	afhZdZkYdlgbYfbeemiYdeZdb
building	hnYZZZXcpYZbhbZaaYeYcbaZc
bumped	kbcdjedgjdedYbbddddcddbcj
burned	aoZZaaafhgadqkabclebddZcc
bursar	bjdbjdjdkecbbjcdcjbddfddo
business	fZZiagicejabVabkbkdkbbaab
but	dmiffQLbnaoejkphapgabZkVd
but P	elfZcZadlcdfkfnadWcZjcddc
but only	fefigggfhgkdfidfecmefidfh
but only w	fefigggfhgkdfidfecmefidfh
but the	clahbdbbldabiihhcgccegjbc
but they	lgbaecbfkdZdhZaadkdbdddcc
but wants	dckfffcghfjhbfedkgheegkfh
buy	dcaobdaekckcZabbkilbedhdd
buyer	iYcbbblclehdkccbdkcaccbbc
by	hciYcibagihhmeckcjbdgacfi
by 0	cbkabmfagiagZaeacfeXkkeYZ
by C	kgeajaZigagljcabbZbbccaam
by side	eclcffcejedepedficfedkide
by side w	eclcffcejedepedficfedkide
by the	ghedbahcjfcZjejhbfjbciYZb
c	gckhYYXapYjaWhgXkVcXZZoZa
cable	bfhYbcieldacabdmeYdcclnbd
call	qZZXSRjfkaabeeZZYgZZWfdhY
call D	fYdhZcjYobjacdYcYZhYdbiZa
call back	jZZZackdnaZcacdjcZdbdcaac
call to	iccdeehfifcdegdcdmdgcdgdd
call w	diifffbigdhiicdgghecfhjee
call w C	eidgffdgjehibdeggaecffkge
called	saYSUeYgjadaekbfdYZTXcWff
called C	pXaYcaYdmbbdkajbdZdZddbac
called the	kbhdeccejefdffbedhecedZjc
calling	lWWWVjfXclXZiYjXYnYkYZbYY
calls	kbgdjYeZclhZiaXjeeajaahia
came	dcVeloYafijgojfembYXjcfXk
came back	ZfciiiZcoZkifebaZcfehcdfn
came back at	edekeeefjenfedecdffgdegef
came in	fWdZmjUXdlhigcciofbViagYW
came in D	cdcamdbhlbckcgibpacbifgca
came thru	bkbcjbednaabjlbbjZdccdcdd
can	apZgScYhjXkZgponXViYVdoZc
can be	bYjkcdZkccjfllbkbbmhbdaac
can do	bfbddfjgifbelegbeaeiecnfi
can we	ZpZaiaZcnbhdYbdjdZdbdkice
can't	ZldmYbWZXpedgrWgaofiZYWZj
can't afford	elcbdiceckdcbpddebhbeecdl
cancel	cbbbiakfejcdZddcdlemeebaj
cancelled	VTWUTueSbnVVbaXhckYwdVchj
cant	XeXcYkjahhfaejejalZmaaedZ
capex	ZiaYamWaoaYaYodacVbZabXZb
card	sWVXfWTYsWVicaWYhTaUZYWWZ
cards	ncccccbdlccbZcbccbdcdbbcd
case	ZliYddYboabdkaladbaacgYad
cases	eejedfdejechhehedeehgnnde
cases pass	eejedfdejechhehedeehgnnde
cases pass,0	eejedfdejechhehedeehgnnde
catalog	kiabcdYglbbdhbbbdaebdaZab
cfo	afaldbabmbcbhokcchejdcZdc
chair	ackakegdldddabhfigoajkYjc
chair at	fdkcffdfigedddngjiodgcbce
chair at C	fdkcffdfigedddngjiodgcbce
chairs	fZhhjagjgYkjmhkdiYcYjZYZZ
champion	ZjZmYZWbghhaaYnZbXapafibh
champion P	cfalcccfjfacYbncdadndhdci
change	cmbcgcafjfZekkdadlcbdcaba
chat	tdVWWZUWtYZabiVXXiabYjhcd
cheaper	cZifZkUbdkhZoXXZaUbXZbYbh
check	ahjXlacbnZbcghZgkncXbbimj
checks	banbcbbekdcbacccccebccocd
chose	bbZbapXbhgjZmYaZaXcWYcYaZ
chose R	cbabboXchfkalYaZbYdWZcYaa
clarifications	ccekcccekeffidcgdcdcnckge
clause	ZYWvTWSUkgXpXXWgcrXeaeWhZ
clear	baanabbdlcdcdcninccadfebd
clinic	bgmbcdZkeYbeYckdeYdaenbie
close	aXYhZliamcZYWgZXZekXYaXhX
closed	fUTUrjUnZdgnQVWUTeZiWbTWV
closed C	aaZanaagjdikZZcbabecdhced
closed lost	cdedcmbcijabZbdcdZegcdZcc
closed won	feeclechiebgZcecadefdedee
closing	WTXiTsZhalkiUlVVXljmfYdgi
closing it	dYaZaoZcfkibYmabbkdkddhbc
cloud	akZbeajcfjZcnelkdZdjebmce
co	lWfjdXXbnZhZdYmjZXcYZZWZj
coffee	ngabdbXhlcbcccZbeacYdcZcd
cold	rbbbaWVXmbTZlWVhWfbQWXdhW
cold call	nbbbccZcmbZblcbcdXdbbbYad
cold called	oZaZbZYcpXacjbabdYdWddcab
cold feet	bkahbaaeeibcideeendaefdcd
come	VjakZgdjfZYdbeahYTjVggehY
comes	YjfhdZfbgiXiWkjYbgkjiZZhb
coming	khXehaWleXZmdYiWYVjYkkiWf
comments	baapabYambZqYbabaZZaccabc
commit	bbbobbaboZfaWgbmcZlXcidfa
commit before	gffifgffifdddidbfgmeeeege
commit before the	gffifgffifdddidbfgmeeeege
committee	YemjXZUZrXUbgknYebjViYfbZ
committee on	gfiegggfifbdjdmfihbccdcff
committee on D	gfiegggfifbdjdmfihbccdcff
company	heZkZhZahhdhYgcbjiackaffe
competitor	ZYdkZiiYdljcicaccZdaacZcc
complained	adbkeXidbndcXbaackdZccYih
complaint	eeffjfhfjdfegcgeiaidefdme
complaint,just	eeffjfhfjdfegcgeiaidefdme
complaint,just wanted	eeffjfhfjdfegcgeiaidefdme
complete	dddcldchjdgrYhheaeZajcaab
compressor	ddddkdkickbfddbbfjdgdcdoe
compressor,sent	eeefifjieedgeedehfegfedmg
compressor,sent cookies	eeefifjieedgeedehfegfedmg
concept	YeqWZZWZpZXZVjlYYWXYafhYb
confirmed	YdYZqYZkeZZjijZalYbZhaZca
connected	oZZZaYZcnaabYcbccacYccabc
contact	pTUfWUjWgiUWfVXVWUbmdVTXd
contact is	abbbcdmemadbYabbbafXcbaba
contract	dePbnTkghfcgkhQafgXnjacit
contract draft	fedmcecddkedeccfjYdmgfddd
contract ends	khceaeZblgdanlefedachfeej
contract is	ecdkieZjfafrcgcbibdZcfhbZ
contract is w	eeekefeghfhnehedkcgdeghdc
contract runs	fdecheleigffdfcheeimegehl
contract runs out	fdecheleigffdfcheeimegehl
contract signed	fffbnfZhidbpaeebodcddffcc
contract to	cbcgkdZnaabpadcdcbfcdeddl
contract tool	gfgdegjfifgacggiiibehfjag
contract tool,training	gfgdegjfifgacggiiibehfjag
contract w	ZlbZcdjambbdjdaebbYZedcbi
control	amZaibYblcZbYkXccadckdbcc
convinced	clgbbaZddkfdeegadpeadiabd
cookies	eeefifjieedgeedehfegfedmg
cookies lol	eeefifjieedgeedehfegfedmg
copy	ddcboeZifbdhaebijbaacddbb
cost	igggbZXbhgjcebabbjcZbZjaa
could	giYZamWcleebeabnccbacmXab
couldn't	ZYXYYogZdlaaWbanaXbjbcZZb
council	bcmgZiacmcZcYglbiZbdlcbcf
countersign	cZbpacZkebYqajlcbbeccdddc
countersigned	aZZhpcVkdYZoXcZhhYiXYabZh
countersigned copy	ddddnfajedegbecijcbcdddcc
course	eeffjfhfjdfegcgeiaidefdme
cover	YhfhbcibmbZcibiYcacaccjcd
crane	ccnahcgeeifhYbcniZbccbnkc
crate	aaZZnbhafibbacblcmcmccbbb
crew	ajXihbUbpYbgdbaneYaXabeig
crew booked	feecmfbfjdffhdepiccbdcdbi
crm	jcccjebcleciZdcccndcdccbc
crossed	cbZkbckbldckYddbalbacdccb
crossed out	eeclddbfhgclZfffdmfcffece
csat	eeefifjedjeedeefedgmgedng
csat D	eeefifjedjeedeefedgmgedng
csat D,plant	eeefifjedjeedeefedgmgedng
current	fiaYagickdbakfddcafbdicde
current vendor	aiZZahjchfdangdedbfdeccee
currently	ZkffZZgaobfbocbcbbcacbacb
currently on	ZkfcZZibnbccpdcddbcadbbdd
customer	kicabcbhmbceXdfcdXecebaki
cut	YcjYYkeWapZYeoYYYkZkciifh
cut the	ecddeldehheeblZegdegeeceg
dark	admcaYlcghaeYaabbZdkcbaab
data	elchWgTWigYngWWWgbgiZhmVW
date	XVWkaWmZpYjdZYXkaYmjdZbhb
date is	ddclcfbeifmifccjfdnaecabg
date is now	eeekefcfifchgcdbghncfddcg
day	dcWmgThiiSgbifcWfVifbifoV
days	UhhaledgfgZembZXqbehXmdoV
days overdue	geddlcbdclabZdecmZeneebce
dead	gaZbZnbZdkbYVmhYeVZoYcaXX
deal	YXVaepfkYmhdjdjXhaboXZUWW
deal is	caZfdmYiZmacYbZabgcpdcaac
dec	clcccebekdbckodeecedhecee
decide	ZjenZbXdnaXaYjnYaZnjbZYab
decides	lmZVYXUigXdaUUuWYRYdYgVdY
decision	agobXaUgiZeXneaZbVfajaYZZ
deck	gZkXaahboaeaadfbbecbcaXac
delay	dddchjdeckfedefndehkfcbbe
deliver	oWZdbaXbnckdYbcrbWaacbWbc
delivered	eedfmebanaeccffokaecdedbd
delivery	fbTjhedXifWnhXihjaaeXVTdW
demo	jibRURkemQXYbUUdXeVRVsWVZ
demo D	XhbYbbmbmbcdkchhdadcdoYdd
deposit	UUTfpWZYldSheXYixdWTWWVTT
deposit landed	eeeaneZdlccfcdejmcbdeeedd
design	cdldfdcfhgfgbdZdcmgcigpge
desk	jeghYaWahgjZmeiZZjZjaaZah
desk,C	deejffefiffihhmeeceeeddee
desk,C expects	deejffefiffihhmeeceeeddee
did	aZcanbgembcjYcbaaYdbajYkb
did the	edgemeZflcidceebdZfddkbld
didnt	mZWXZmecgidbkgYhbgdXagWjd
didnt say	lbdeffbhlbdfZedefagefjbdf
died	ZfaZabnbmbabZbabbZfbcZYZe
different	ZieiakZafjcdmcdccaebecbdd
digital	nZbdefbdjfdebdddemecekeeg
direct	iiYjgYfZejjcWbjbljdWiZZba
director	acmfZffeggWhfZngZihZbieab
director P	gfjiciYeghXigalgaihabiebc
discount	dbfrbcZZlfjhYdadagaaddbeZ
do	fkYdQhfVhibdniYhhpehXaone
do 0	iiaidbZdfihjXcckckdjdcjmc
do it	bccgbgidldejldfZkhkcedlZc
do want	dkedfeeghgdeigebfmegefZdh
do we	YfiYbZmboZcblcdabXdacdZoc
docs	cgoWXXVZqZYehcYXcekboclbc
docs,C	ffifffffiffgggfegiodkhgef
docusign	baZjjcYdnbftXhgcYdiZjaYZa
docusign complete	dddcldchjdgrYhheaeZajcaab
does	igiaccZdlcgcjakbdjdZiaiab
doesnt	YddhblXZdlicXamabohmahmac
doing	YhnWYYbboZWanZYYZXbXakila
doing it	dbjcceififbdZdedddedebmhd
don't	dgYgbihcejZhfgbaclclbbgab
done	aYhjdUjcnbdiXhifYcelYYbrc
done D	fjdhcgclcfckdlbaedneefefe
done at	baaiabmaoajZZcanaXbaadZna
done at C	bcbaadnbmcbbcecbdcdcddboc
done,0	jaZcjZgembgihccaiWcXbcYni
dont	kWdlXdfXqcZnliWYZuXYXXkhX
doubts	aobaabZbemYbXZWbcsbYdbZfd
down	SRcffkkWbmcZeebajocokbWhi
down 0	feedhigdejdeabkgcehmdfcfl
down 0,,contract	fffeifieigffdfcheeimegehl
down again	cbbaibkgkdabXacjigcWcbafZ
down to	ebbpZbZbnabcmaZZcWbZnccZZ
down to us	fddmcccdkedeoeaffZdbbfeab
downloaded	mcabdccclchbZfadcgfgcibcd
downloaded the	mcabdccclchbZfadcgfgcibcd
downloaded the whitepaper	kcdcedcekdibbfadchfgdfccd
dpa	begmccZbmdapXcbcbcfbdkibc
dr	gWjdhYhidggZchhYZkZXZhliZ
dr P	hUkeYYgihWhadYeaagaYaiida
draft	ZZpcXYXafiifckZbhWamecYba
drawing	aZoZaaYdmbZblbXmZkbdacoec
drawings	bjkaZcYbnabcjabadjbabdrZb
drive	aibbaalcnaceadceeZecakZad
drop	dYdYjghdghfcYnabeeedfegjc
dropped	oWjdgUTYsVihiXWWXTYUgnfeZ
dry	eccamdbmaabnadcccblacdcai
due	dblalbZaoZfejcclmYdancjfc
each	afeZgZkembjfdbalahaabaiab
early	akahZkYcpaebWaaakYcYckXec
early days	cnbabbbfmacdZccdacecedafe
else	bidmVdTWjigiofchfgYagaXXb
em	kjWbXbfYjghakjXXWgggZYTiX
email	pVTWWkbXsYgbXWeWbhciZXXWY
email,nothing	gccccdkfifagecicgeekddbde
emailed	mYZalbXembaiZlaaaagacckab
end	ZaZkkeadhgkdjdbcdYllcdbal
ended	dcceelddkgghgdceefeddnagf
ends	hmnWZZSgffWUogiYZfYiepWZc
ends D	jklYabUhfgYXkaXZbfZjanZbf
engineer	bggZicjccladbbjaclcbejikd
engineers	baobcaaflcZcYZgchmfbidodd
envelope	cbnbcbacldgdbccbibdcpclcd
eta	cbZZidjcmcZbZdcpaZbZbhcbc
eu	bnabddbdmbbdadabcaecdelbd
evaluating	ZkidbbZcifidkbbcdZekccjdc
even	mdZUkYedjealjabkaZcgajbZZ
event	nabbbcZbmaZbYccccZecccaYc
every	hZihiacjebabkeZccjdZcjZkc
everything	gcUoYdUegjZfbkqabpjWYdaWa
ex	oXbYZaeblcbbocfjfccjdabeb
ex C	lccdefbfifcdkggeheegfdefe
exec	YgnhZYXaoaaajZqZcakZabXad
executed	bbbZobZmdZboadaagaacdddcc
expected	dbfggejbmdgjaacbmaebcbabb
expected D	dbfggejbmdgjaacbmaebcbabb
expects	ccijdeajeddkfflabaebckYdd
expects a	deejffefiffihhmeeceeeddee
expects a yes	deejffefiffihhmeeceeeddee
expensive	dbZfldagjdoffdcdekeabdZdc
expo	ldfbcciemchciaabcbdZcgZga
export	YmcZZkXaghebYbcabWdnbbgZa
extended	ccjbmZZeoYZlYddbbWeYcjaaj
face	ZZjkacZbdkadZefmbngbajbcd
failed	abhVojYWigZcZXWjYcYZdowoa
failed the	ecocdbbanbecccahdicagorad
failed the heat	gfjggefeckgdgdcieqdchmqde
fair	gebdddjekdZebabkfbcccbZbc
falling	blcdeebfifbhndeeegfdffjee
fan	cdcdlclhhaZeYbbccZgZcabnc
far	nVjZXZYcoZachaficccdfhiab
farm	lZbacjabmcaaWaZbbbcYbbabb
fast	eeefifjieedgeedehfegfedmg
fast P	eeefifjieedgeedehfegfedmg
fast P fixed	eeefifjieedgeedehfegfedmg
faster	cajgbibdlcacjccndbdbbdkcd
fed	fhZaaaichgacncaebaejdbZkc
fed up	fhZaaaichgacncaebaejdbZkc
fee	chhkcdZcejlcXekabicccccca
feet	bkahbaaeeibcideeendaefdcd
filled	qZYZZYZboacZXgaadYgbbcZbb
filled the	madcdcddkdebaicdgbhddeced
filled the form	madcdcddkdebaicdgbhddeced
final	XXWpfiXZgkjWSTkYfkljiZVYY
finally	jiaYlbWhmbZhZZfhcXdZZccac
finance	YZXhdZnZmcakddiYlbcfddXYe
finance msa	gggejfdghfdncdcaddbgegddg
finance msa signed	gggejfdghfdncdcaddbgegddg
find	ikfabbZadkWfipWcbnbacgXba
find the	iigcdddbclZhamZcdobddhbdc
fine	WZVodWhXsVknYfjmgZdVadTib
fine with	dccdididlccjefdkgfgbdfdbg
finished	dbekjdZdghidjcckdjckdjdld
first	npVZXTZejZUgUbcfgkXTgjaic
first call	pYZZaaYbnbacXbbaapcacZbab
first chat	nZaabebdleghXgaccbfccggbc
fit	XmcaYkWdejabWiZjakbjabjZa
fix	ZfeXibhjbjXedafYljbgelmZZ
fixed	bddZnZjjakYefZaajmbfceapd
fixed the	eeefifjieedgeedehfegfedmg
fixed the compressor	eeefifjieedgeedehfegfedmg
flat	ZdYoYjWYghiZVZaZijaXaZaZm
floor	akZibaaembjdYgbkdZcbddjcd
follow	lhYkYZWhiYXnXbXcZXgYZgbZk
follow on	dkdddddgieccefdeddedehedn
follow on for	dkdddddgieccefdeddedehedn
food	amfbbcajeZkdbdccdYecckhad
for	fjeUaekigZgfjnaedXZgiiigm
for 0	cgicgWclahlkceaiflWjdhmkf
for 0 months	cbikhhbgghYkXbbcladlcdbgi
for 0 more	cbiddejhgeiehdeeecedfifpf
for 0 units	cggekeYhgcllaccmcbacdbZcZ
for 0 wks	ZiabgckeejbcadeZcieldljie
for C	ccndafdenSbfdfjkkWaVmglla
for D	iZTdhXlWsWVhUVVhmWjWVWVUX
for a	gjYbjUhkeUlXfkdiacdjbnWYn
for a demo	ljbeffZckebekddefceefqade
for a price	hbhjfedekfldhhjffdfeefcdf
for another	eccclhakcfbnccecbdfacdcbm
for freshers	dddedfkeiffehdeefdfefffpZ
for freshers week	dddedfkeiffehdeefdfefffpZ
for it	YjhZahWembYdhngZaXdZbfXbj
for me	babcdancnZcdaZcceYiZcdcdc
for our	ZmYYZjYcfiZcodekcZelcccac
for plot	dkdddddgieccefdeddedehedn
for plot b	dkdddddgieccefdeddedehedn
for scheduling,said	fifffgfgifgegeeehbfghehee
for the	ZocbdQkeqOZiXkcWaLbUhfamf
for the C	ccgfdejejefgaceeedgdigjge
for the whole	Zncddeaclcbdblmeecfcejbee
for wk	ffifffffiffgggfegiodkhgef
for wk 0	ffifffffiffgggfegiodkhgef
form	sTahbhQbpTfoZdTXWQXRjbdTc
found	oYfaZiXaobcalZYZZjaXaZiah
found out	jbbdcjbdjgganfedfeacefffe
framework	dlagcfcdmblkXdcccYdbkeced
franchise	fifffgfgifgegeeehbfghehee
franchise owner	fifffgfgifgegeeehbfghehee
franchise owner P	fifffgfgifgegeeehbfghehee
free	lUdoXiSaigqYnieZggdiZmVjf
free trial	iadkdcabmccbZeedebhdenaed
freeze	bgaaalYaamfeaqYbgjblabfgd
freight	fcenaeaclfjhhckgkbccccacc
freshers	dddedfkeiffehdeefdfefffpZ
freshers week	dddedfkeiffehdeefdfefffpZ
from	ncTZhXhmfYahmajcdZcgWfcje
from 0	jfeadYfcmbXdoXaabYcgbfaai
from 0 to	eZkgjdcgifdeYbeeddfiejdej
from C	hdaUkcglhWXlUQifjVdabgkkf
from P	kebjWZffdkfhhYVgZfgodXZXZ
from R	bZdhdcjejejfdbdefbfcgebke
from a	Zkdccjakceddkdkdeafbeedee
from the	jiZZYehYoaXZQXjYaeYZZZXkY
front	mZfZhbWboZZbZcjajXbYbacab
front desk	nbaabdZelbbdcdacdacbedebd
frozen	bdbjdiaaembcaoacdocdbebcc
full	YXcniYXXghjjZjlYrifYfgiYZ
full amount	dddckddgkdeadhibrbccjfhdc
full amount came	dddckddgkdeadhibrbccjfhdc
funding	WdXkYkVYiiahZrZZbgaZddYga
funds	bfckdbbcmdddYobcdkcccdcde
furious	cbZanajhfhZbYaaligcYcbaja
fy	cjbgcjbjefbeZpaabjkjbcZba
gap	cdYjdjZbfiocnbZaZdbkbdXcd
gave	ofYaZeXZqYeeeZXZZheXeebea
gave me	jibceccfkdbcZdadeZddidbde
gc	dcceidkdjhbjYcckdkbbddced
get	gmXaZhabrXeZhjlaaRhajfbcb
get the	albZdjadmbkclnicdXcabdZcd
get to	kjZaebYekcadbdnfdacbeegce
gets	bignYZWXrZmYWalYhWnWbljZZ
gets signed	eacnbebckfcacenacemdedadc
give	babgddkdeiicjdckcWbldeZdd
gm	gdjeffdbmfbeZcbcdbdkciadc
go	ahYdlkNfcjeXjjfrechnmYdaU
go live	ecbbnccgmaakZddoaaccbbdic
go to	dbijedbfeikhYcckfkgkeedef
go w	ebjbfjdeblkfneeedZflecbhf
go,live	cZadnbZkfaacZccpcbcacacba
go,no	bakiabcfjedaZelkcllbeeace
goes	fdhikUXXldegXaqjgdifeigiX
goes out	dblckdZeldgiZcbZkYdccmlbc
goes to	XdjlfZXapYffdcoldaeagYWkb
goes to the	cjjaeeeflcXchapdhdaabbbee
going	iegejfThamgljgVhgnaUZfWYY
going to	kbbjcbaifcjlYYaabYdbcZccc
golf	iZYgbcjlcajbhajacaaZcZacc
gone	TVdbascTZpofpYVhXjepeaegW
gonna	lkXaWXbapZacehYdYVcemYbYa
good	biiWfifmbhcelhgfXbfmXihZj
got	pbeXfjdjfedVpkUUYdVjiSYcY
got 0	hgkZZZYcmcmaejZbaZdabbaZc
got a	jeWhWWjWkgXdhhgacZbhZZXYg
got a name	kdeeeecfjebgedjegfebeecde
got an	lcdeeeadkddeadbddZebfeebe
got cancelled	cdcdclccclZchZbihgctadiha
got cold	bkahbaaeeibcideeendaefdcd
got cold feet	bkahbaaeeibcideeendaefdcd
got it	UWeXhoVXhhiZqXZZaWcWjbiYZ
got the	ZbeUhTmrXVijdeXZdVeWhbWXZ
grant	ikXZZgYkeYWYVoXjZWbbZbWab
grant money	dnddedbcmbcedkacdbdededee
great	YdoYYYisUgiefWUVXeYjYoeWW
group	hdZlbaYbnbYekhnbcYdZcbdcc
guy	jkXlaYUcnaYbgZkZaXdXbfWhb
guys	VddhgkXYfjbYpZXmZjbiZYiaa
h	flZgaaYcnaYcdbgdcgdefeojc
had	YiebXlbkebjchlbhbfaXeeieb
had 0 wks	eeeefiefhgfhmefmefeghgfgf
had a	bkfZdbiifcadUicadYdcbdebd
had in	ggifgggfeikfcdeffmheffgfg
had in mind	ggifgggfeikfcdeffmheffgfg
had stock	eeeefiefhgfhmefmefeghgfgf
had stock,we	eeeefiefhgfhmefmefeghgfgf
had to	fZadcmadlcecXicdeeeafegid
half	TcUmficXYqoltXVheqYlYZaYf
half our	cdbadmbeihmdnededYfbbeced
half our price	cdbadmbeihmdnededYfbbeced
half the	ZiaijbYcdkkbnZalapeadcfZj
hall	cmdbeebgmbbdaccjebcecdjel
hand	ccglcbchamjcpcgcflalcibdd
handles	kfabcbkemaabXdbceadaeclgc
handles that	ciecefkfjebbYeddfcedfdlgd
happy	gkhZcidgbkcjmWUhipiWYdfXj
happy w	dkcgedcfldbiibcbkikfedZfl
happy with	gekadmagckgdjcabenebdhadi
harvest	aZjiackdlcickcbmihcbcbZbd
has	XpggbTZhgefjjwucbbegZagTW
has 0	clhZdcajfafbhpdcbfebddgcc
has M	jkbbbcacldZdYokdccideebee
has a	eibccckdlbeZgddhjgaagbgZf
has a new	kcecdfgejefaZefhihadheiZg
has no	albhddYdldckgijddjcbdebee
has our	cXpZecbekdofljkceYgcijffd
has the	VfigWgfjgWcjeinWXVkVYZiYZ
has to	WoXmWXUXtWagPntiYRdUbYgYZ
hasn't	bhbZcalfhffffjjfgfefgfffg
hasnt	gcjcddieldeeZedfeaeafigck
hates	hddkcbdfghdbjgfbhgelgegge
have	bjghRfPUjhoZrmhaWghfgjfiY
have 0	dcclcccejfneYndeedeccecdh
have C	clcddcccejaaoedcemameedde
have it	djdheddfjehkddbeedncgdbfe
have to	YoXeaZZelchbeYjibZbaljXcb
havent	kgeddeaejffeedcdddegeffcf
he	fndeYQbchgfWddmgTlmjbSkgW
he asked	glcbeecekdkgkedcfZdcecZle
he said	gaalcdacmbZebdccdXlbddace
he wants	ckahffdclcldcjigeYdcjckce
he'd	jidddfcfhgcckkeeeneehdcee
he'll	lgbiddYekdakZdgbdalccjaee
he's	gbbhXaiXqZhaYYgVVmkbWXkXX
he's out	dccccekdkdYdfbYYZmZfZaaZb
he's out D	dccccekdkdYdfbYYZmZfZaaZb
head	YckZajjehhXckXaYageZbfjZa
heads	gjbjdbYdmbfeicibeZcalchde
heads up	Zjbjfdbekeffidjcebddldief
heard	ogXVXcdifdgaqVXaZiabdZebY
heard abt	ihdcdebjdbcfZeddebfcedbde
heard abt us	ihdcdebjdbcfZeddebfcedbde
heat	bncadcZbgibblbchcndbgkoac
heat test	gfjggefeckgdgdcieqdchmqde
hello	nZbbccZcpYabZaZcbZeYdcZab
her	ifkZTbbcifbfedrTXZWiXjQej
her boss	amagcbacmbgcaancdacfccbgi
here	ZjZhigbbbmoaggcZelgoabZhj
here D	ddddlcjeckkcfhfbgdjkdedal
herself	bjagkcYkdbbnecnabahbdcaab
hes	lYaZccicnbbcaalccZbfddafd
hi	mYXYjZWbmbYbXbabbYdYcZYbc
him	ockSWVaakdbZiZjjekZabgfZX
himself	bcdbjjkckebbhdbccbbbcecen
his	ahanfWSWhifbbfpkfpihXgTcX
hit	iZZikbYcoZZkZbbZjXlYababc
hold	akblZYYbdkpckaYYZifnaaXgb
holds	bfkfccZancadXdljcWelcjabj
hotline	igZZhaglcbaaWcaZZfbgbbprb
house	iifYYiXaghXakaZZbicjaaYab
how	khgWWUggkWiabZWjcTZhYXmnf
how fast	eeefifjieedgeedehfegfedmg
how fast P	eeefifjieedgeedehfegfedmg
hr	jbecaihifcXgecdabXfhchXmi
i	bgdnVTYSYqqYieVhYlYtWaeaY
i said	cjbicccfjeqhdcefcjffcfeff
i said 0	ekbeedegielfededdffgcefef
i'll	hkeZcdZhgcichZiZdZcZcbYbb
ice	ZcfkbZhbZnbdZbYccZeqcbabd
idea	nfZZabXdobXahkYbcfdbdabbb
if	fgfoUQbcbnmbachiWiosVglgf
if it	hbZhcbikaijeZaZZdZkjdbijd
if our	ijgcedaddkYdmegcdYfkeclbd
if ours	dkfdggfghfbfgdecghfefgnge
if the	ZfalebgZcmdbYgXZemkpckYhh
if the next	baajhcidblbcZccbdocoecccc
if they	bjhfccbcnajbZahXbZlaenZbc
if we	gmajXYeanbmbjhYkadacZcnXZ
im	bdamcdYddkocjjbbdnblgebbe
in	hbhelUabhefejfhlmgeigcehj
in 0	ejlbbZakdZYdVhZjejejZdhcp
in 0 mths	cjdehffkceffbechacildfbgp
in C	flZaccZcnaadYbcbcZeadclbc
in D	lgbdhZVarXZdXdoUnUfVjbcXX
in ap	feedbflejeegggedmgicefdfe
in at	hbgfZiabmdocbcbdbWbYnbZdc
in at 0	ecihbcdcleoeWcdedabbodbee
in before	agaYceiclccecccnecbddeaee
in for	bfcaibiZdkbbkbbZaYclbgZYa
in hand	edbmedecZnlboeedenbmbeeff
in house	ZjgZajZcejYcdbabcjdjbbacc
in it	fkhdgffejefgbjebfcgdjgjge
in mind	eclcdddeeimdakecelhdddfef
in my	ibbbkciZnaanXbaYhZcXabbaZ
in my inbox	effdlfcbmdeobfdabddcdeedd
in one	cbcijbkekccbZddlakfaeebnl
in the	dgfdgaegggccakXmggbdcYekk
in their	XgYmebhadkYolbZanWkjcZYeZ
in there	bjbkbcZclchelddedaeleecgi
in two	ebmccfighcdcceeajZedembce
in writing	bYilcebcldXbYbcalbdcdailc
in,they	cafkbdadkcldYZdcdcgcedaed
inbound	qZZYZaXdoZWYeiXYYVYXZcYYZ
inbox	cbekkebancdoZecZZbdbdebcc
incl	ZdrYXZUZqYmZiVZWWWaWiZmfk
incumbent	aYhiadhcfijbqbbcdYeZbcacd
indefinitely	aghmbbZbanceadbdcbfpccccd
indemnity	ecdnadbZoaaoadacbYabefcbc
infirmary	bckbdkaddkjdpelddlfZdddec
info	lgaacabdmbZdYhbbcbecddldd
ink	bXYboaXnaYXsWaXZZXiYaaYYg
ink is	eccamdbmaabnadcccblacdcai
ink is dry	eccamdbmaabnadcccblacdcai
insta	macbcdcfjecbZdcccakcbdbdd
install	VdgdiWdXjfeZXWUxfdZVVWdgd
install crew	gffejgeeifghheencedcfdecj
install crew booked	gffejgeeifghheencedcfdecj
instalment	YYjjjZYanbYbZYmYsZdZcbWZa
instead	YdkjYiVZpblgkfhfkahYacgZY
instead of	adljZaXcoamhgfhfkbhaachac
instead of 0	ejibedcflcncdhekeZibdakcd
integration	beldccacmbddbccddbfcdbodh
interested	dpWWXiXggfWZVVWXZjbiZYWXW
internal	dccbddmelbbaaffiihbbheiZf
internal,legal	gfgdegjfifgacggiiibehfjag
internal,legal has	gfgdegjfifgacggiiibehfjag
into	hjdYkfUjgYUlUkbWeTYYZWmiY
into the	ifgfbiZkebYjZmgbhYaaaaVkb
intro	wUTWUWQWtVaaigSaVZZSWWaYW
intro call	odbbddaelcZcVidcdadcccXgd
investment	ecjidfcfiecdbdoddckdcdcdf
invite	jcaaddjcnaaedfbfeadaffgdd
invoice	XWVSgXnUhhVfZcYawlcVYYWWV
invoice sent	eecboeZbnackcffbmaebfecbd
is	Uhejebgcfhghkjfgdncndijid
is 0	ZXkfbWkXkekZlcWkeefTgZabY
is D	chejdceaejagmhaeahahheZim
is D,install	gffejgeeifghheencedcfdecj
is M	djkdbcZbmckbfpbcchejedZdd
is P	eZZiabjcnaalWbjabXbXbaZab
is a	WlkYcafidheZgYiaikdXcahha
is back	dckgdebekdejbeddcfkcdkkig
is being	edikcdbcmbkkYecdeYdcddced
is done	cjdihaYigbbmYckaaYbicjiab
is dry	eccamdbmaabnadcccblacdcai
is fine	bgbkacbblbibaZkbjYdcecbcc
is gone	bbcadkjelcjejaedfYjaefdke
is in	XdgcpVTgoTfdfgUlmUXSjcgVi
is in the	bdZkjcadmbcdZjdblZfceeicl
is it	nYZaaYebmbjeWmaafbdcddZaf
is late	bWdflYiaghZbacZnZhalbaWZe
is late again	dbkcdejefiegifcdecekecacg
is livid	bcdchdleblcdYefdepfbefboe
is now	eeekefcfifchgcdbghncfddcg
is now D	eeekefcfifchgcdbghncfddcg
is on	ghiahYbZpZXeldViZVbVaiglZ
is our	dbYjcclelchbbdddcahbmbbcd
is out	aZgjaiZcmcakklbeeceajcbed
is real	jieeffffjeafflkeedeefefee
is the	ggYmbbXcoZkiWafhbWabcgkYf
is there	djbgdeadkeZgkokaealceedee
is too late	fifffgfgifgegeeehbfghehee
is up	aYkbcamjgVabVbabbUaVckmYn
is w	bakkcdYbmcfpcefaidgfeifga
is w, them	eeekefeghfhnehedkcgdeghdc
is way	fegkccceckhdaddedqgmeehdk
is way over	ggifgggfeikfcdeffmheffgfg
is what	ZkZgadYbmbmcjoabcZebgaZnb
is with	egklcdaaoagkZcjdcZbaedced
isnt	fiVhbXiXdlUddfblamgVXXUlf
issues	ZdkfkYYaobZcYbhbdjkZcjibc
it	YjefYlYhegoegprjajnkejkhc
it D	bcfgaajkdcklYaaZaYlacaYga
it but	boYYcbbZhileWilZbkbZcaYba
it first	ahkbddcbmccedcddebcdeqZce
it for	kZejbaZcdkldncdbdjdbddbbd
it in	djeXZighehZabYYlbjZhcbXab
it ordered	dnbZedbcmbadccZYdapbdaabd
it out	dbhdhihddlZcZacddjgoehglf
it over	dagkcddekegffllefhehclcef
it over the	dagkcddekegffllefhehclcef
it settled	fdkcffdfigedddngjiodgcbce
it settled D	fdkcffdfigedddngjiodgcbce
it to	ihhbccZboaekZYmZhVeaaaoac
it up	digcffcejfghgdZdegbddkife
it's	UigjefchhdkXkjnXieYmZYVYY
it's dead	ebeddncdbmcedjbecZepdfced
it,C	dijeebZflceddcdclgcZdcadd
it,bonneville	eeeefiefhgfhmefmefeghgfgf
it,bonneville trailers	eeeefiefhgfhmefmefeghgfgf
its	YgXemfdWodWhaejepebZndhZU
its on	deejffefiffihhmeeceeeddee
its on the	deejffefiffihhmeeceeeddee
its over	cabbanackibgaccccZebdkmdd
job	glYYakWZqbYarbjYaVZgkZhaa
just	liZbiQXhiZdkWgcbgYYbcVZhc
just wanted	icddidfflceefcfdiZibdecld
just wanted a	eeffjfhfjdfegcgeiaidefdme
k	amYcZbhigbacZmdbdadbcbnbc
keen	anaaecdkecYcYahccaedecldc
keep	ZfnabkYlcaXaYZZadibcamiaf
keep it	cbmcebbmaaacbcddfZdfcnach
keeps	giZZfahcejabhbbbhkgYdcYlc
kick	fkcchecgifYlbjcXbcbfbfncg
kick off	fkcchecgifYlbjcXbcbfbfncg
kick off mon	gggejfdghfdncdcaddbgegddg
kickoff	cbabpdXhiYbleaZkeaaZZabYj
kickoff D	edcdmeZcmbblZcbngcbcbddci
kickoff w	gffejgeeifghheencedcfdecj
kickoff w, C	gffejgeeifghheencedcfdecj
killed	baZZaqYbZoaYVjmXhWaljZWYZ
killed it	dccbcnbcanZbajmaiZbjZbZbb
kit	hlZhZYgZoaXmkaZZYdaWadbYh
know	kldXTeeXuUSUjflgYSYgicjfa
know if	djjZefcfkdcfgdcjddabeehcj
knows	nWeeaYhclcaaWYcabXclZcZZc
l	hackccbekccdfdgflgeegfidd
lab	hmhXaZWaqXYaWZjYabdWbloYb
land	agbkhbZekchflkccjefgbcdae
landed	iaaZobUkfYZjYbYjkZaYabaYZ
lane	ciZYeajflbagobfacZaZbcZZh
last	XfelYafTjhmcnSidjlZSVUkYj
last 0	bZjgaahbfijbleabkjjcdbkbc
late	XXafkWkajeXhacYjgfckcYZZb
late again	dbkcdejefiegifcdecekecacg
latency	derbbbZXpabdccbcdgdbbnnbd
laughed	aaoadaalZkmeYebeelecekcec
law	gbelbaYcndapXZkacjbbblXbc
lawyer	ZYZldahZjgWqaYkYliicbacaf
lawyer P	dccldeafjedoddlchbefededh
layout	bZnbccadkdbdjdabeaecccldd
lead	YfjZYfiXgiVciagjchdmbfnge
lead P	akgbgdebghaeYbicbdfkdhilg
lead P talking	eeefifjedjeedeefedgmgedng
lead P wants	bnbbeeZdmbbdbelbeXeceaibd
lead time	caiickYbekbchdcoclejddZcd
lead,C	ncccccZenacdYbcbbZdZcckac
leave	fhhcXYfZmeXfUZZgZVikalWYa
leaving	hYiabkaddjfcocbbdZencfZcd
left	jYeagRiSjgegcUVhcdWkZWRgj
left a	oXWXXZgaqXYcTbYZZVdXbaXYY
legal	aWXtUYabmcjvdZVdgfaabYfgY
legal has	fdegcfidlcfgbffiihbchfjag
legal has a	gfgdegjfifgacggiiibehfjag
leilani	fejdefefifhggedefhehfmeeg
leilani will	fejdefefifhggedefhehfmeeg
leilani will play	fejdefefifhggedefhehfmeeg
less	aYhkbfYkfbjbhbccbgbXljXbk
let	YXfYZngbdmYbsbacbXdfdbZbd
letter	VbXklWTdnYVkUiXYZYiYmZhYZ
letter of	ZaajhaZflbdmZcbddaabjdbdb
liability	bbcoZbZaobZpVaZableZcbaeZ
liability stuff	deelcedejedncececccdeedhc
life	YimYZZXkdaYcXbYaaYdkclobc
lift	jXaiZblciiYdVkkibhebcbakc
like	dkffVUgdgkdlefdUZphaYhmVa
like the	bkgfdcchfeYjgbbddncaefkdb
liked	megVYZWdjYWZWXefZgZWaZVXY
likes	UfifWWhcmbbYnimXalZWZYUXW
likes it	elccefeclbaebZmdfYedfedee
likes it but	elccefeclbaebZmdfYedfedee
line	fjbVjfgZcmbWQkVkWnclWddip
line 0	bkabbbjhfhadaieldhceeebeo
link	mYabcdjdkeacacebdcfcdjibd
linkedin	iYjZZhXaejbanaYZaXakZZYZa
list	jfgjcVRghcpkffcXWkkYaclVf
live	VheepVRlfRjfdVVqTQVRUmQdk
livid	bcdchdleblcdYefdepfbefboe
loan	anaaccacldacZmcddleddlkcd
local	XcjhZkXZobWZqaYYZXaegckqc
locked	ckbecebclbgikedfgbdcegdge
log	ecidbckkgacebdcedYeadkjad
logins	fffeifieigffdfcheeimegehl
logins at	fffeifieigffdfcheeimegehl
logins at C	fffeifieigffdfcheeimegehl
lol	icebXamYsWhbiWbYdUfZbZehY
long	ilccZcXclceggdbjehdbdfmhc
longer	aZlgajZbejZdmebicidjdcldd
look	gihhXWVgmXaYplZaZhbWjjfXZ
look at	fkfcccccnccdjmdddmecchjde
looked	clbcebdflcefgdddebegegfeg
looked at	clbcebdflcefgdddebegegfeg
looking	dpfXUURghcYckeUfWVYfZYaVe
looking at	belfbacbjeekkjcddZcefbZbk
looking for	dmXabbYkeaacXYcjbZdabagbZ
looking for a	ejbddebfkddeaadcebfcebZeb
looks	jdkacbZdnalcYacbdZfZldfbd
lost	SZSSSfmSldfcdkZSUfadeZkie
lost C	dccabejddkbjmacbebebadjdc
lost on	eeecekbejeqbfcccdbdafgecb
lost on price	eeecekbejeqbfcccdbdafgecb
lost the	dcdcembdhjeaXocdcZhbkdabl
lot	aXdgoXXlfZlZXZZZigdZjcZcc
lottery	lbdcehdfjedcZoeeeZhbeecdl
love	ameacaciajadbnYbcnaecnXad
love it	bjjacbciakbecnZbcobedlZbe
loved	cmebccgnaakdafYafhbecgYlh
loved how	eeefifjieedgeedehfegfedmg
loved how fast	eeefifjieedgeedehfegfedmg
loves	ambhcbamdYfjljgbcXaZccZZa
loves the	boZZddalbaZkmkiceYbceeaac
low	canadcabnbleacbccacicllcc
lower	YWfkhiUYdmsZuZYYgfcVYZVih
ltd	ffjcZfXZobWjmadifaeccalXf
lunch	ZghecZjhhZkgTgjXZYZYZXXYh
m	VljYdXdZrYnecjXkTQjTmWkhW
machine	ikYZkaYkcgcZhibYZYjcfafkk
mail	rSVUeYfXigZYZceVhmZjefTfa
main	ZoZadbaembbcjbbdeZcbdeapd
maintenance	hYYgZkhfkdofidbddZgbddbjc
make	bhZgakZbkgbbZbZmaalZcbZad
manager	imiZabXidiiagaakYfbgaZXYj
manager P	emkabbajegkbWbbiZgbYcaZZk
match	ZYbqbZVafjpbmZXabiblbaiac
match R	baZpebYelbodldbedYfaddcee
max	jkagaaZdldXbcodekidegejcc
max 0	ejckdcefifaeZdfdmkfdeejee
may	YgakhcgXZoWachdZZabrabXik
maybe	pXZaabXdmccakcZfgkdfcbjdb
me	kfaaYffafjdXlbceTocfhSdfc
me C	cabhkacegilfoeddfYclcfdde
me the	gifjZXWaqYiglZdhbfhXmZhca
me to	djaZbkaagjZcYkZaelbaacibb
meeting	bdZkYbjdifWiWdjWYVXWYWWXi
meets	befibbhcmcaaZkkZcalabbiad
meets D	bdgibbhcmcaaZhiacblabbZbd
mentioned	ahiZbZjcmbcbkaYacXdYbgkek
mentioned follow	dkdddddgieccefdeddedehedn
mentioned follow on	dkdddddgieccefdeddedehedn
met	pccdWVaZiffYeicfbTefXcWdW
met P	igbbbbhefiadhcaidafieiccd
met at	pbbcddbembabibbdcccbdbbhc
met at the	occdedcflcabjcbddcdcdcbhd
mgmt	afgjdaZcejceicibeacmcbadf
mgr	bchhmZibgheaiiiokhfcgajje
mgr P	gdhcmadbfifagkdpkhfcgbhke
middle	Zajkabaelcocaadbabeccedbd
might	oaaeaWfZcmYaogaabWcmcaXab
migration	dlgibbaddkadmdcgdjelddjbl
min	jiaWdifYkghYWgfWXfZVfXkiY
mind	banZccbbghmdZkkcdkgbckfdf
mini	bnZacabelbZdaddfdbeandbef
missing	ZaZiZlgbmdciZdlcjaaaldbcd
mobile	dlcceedejedcbjjdeZfddeobe
module	jclaedbelckfYncddXfddcZfe
mon	cZkhhWchjYbgjYleYgmZlhjcc
money	bnadVifWjigYO2eUplfRXWaUj
money for	aZnidiZckgkcZpkdijeacbZcd
money is	eeekeecejeehcnddeemegfjfe
monitors	egmgcdXifdbaahkbbacdbcadb
month	ZickZbdafiaifhZfdaeobhhke
monthly	bajmabYamcljZbbbkZccdcZca
months	YYfgljYgdkhkcZbZkhckabXdk
more	akicfbZgjbnUnibYTkhdUeggk
more seats	dbhigcakdahcZccabalddbZao
more trainers	dddedfkeiffehdeefdfefffpZ
more trainers for	dddedfkeiffehdeefdfefffpZ
mostly	igigccccmdfhkebcahealgoga
move	YiVlXXWijZWkXlYiaYZYZakZZ
moved	dchVeYkWrYVXbXTdWWYVgfgXX
moved to	gfeVealZoaYZVZWbYYaXehWZZ
moved to D	ZhfYgbiambbcXaYebaaZgjYcb
moving	WYdaWpejbmhabYYfZhZnZdkYf
moving to	cbicanXjdfjcdaaabWcgaklch
ms	jccidcbblhcdacncdkcmdiibd
msa	ecbpedWYpaXtbaXYfcheefbfc
msa signed	gggejfdghfdncdcaddbgegddg
msa signed,kick	gggejfdghfdncdcaddbgegddg
mtg	iZmaabbdlcadXknbdZlcedadd
mths	cjdehffkceffbechacildfbgp
mths,not	fffeifieigffdfcheeimegehl
mths,not good	fffeifieigffdfcheeimegehl
much	idmdXdSjdgighVVYbfgUagUbg
must	cqRfUhRYtVPdSZnikSlbVWtkW
must have	biaZcjbeldadXcbZcbkgbcome
must run	clcbdecekcadcedjdaebddpce
my	jPacWaqchgRYnTXeXgZrheSWT
my card	ncbcbcYdmbcciedddafaeecae
my contact	badkeehcamdfnedcfbfpddcee
my inbox	effdlfcbmdeobfdabddcdeedd
n	ggnWaeYlcgffmegXgkcjhergb
n a	hiddffdgjeeefecfeZgehblee
n they	dladfeddjgZemcgdgfdddebae
name	rWfWXVVZsWcclXfZcZbUYbbYY
nd	eghZckfffhRYoiaYiihkkZkgn
nda	iaboXcYZpaaqZcfaaZabccaba
need	hkffWTNVncYdhbkndhWdVZqWX
need 0	bbkhceabncadlaanlacidcWbd
need a	hbfmbdacnZilkbkibYdZcfjbc
need it	YjfeibbaneYbWhXmcobXdggac
need the	eejegffghgcgZljdgagffcbeg
needs	bkajddXciggcYipjVcZcWZmaU
needs 0	cmaaddccmcaeabbkdacbccobd
needs a	aXbllbZaZniealldekfccdZld
needs the	dhcicedanbjbggobdYjceeedd
net	aXadZZmaqXafegbdrchZbecdd
net 0	aYYdZbnaoaZgfgcdrchabfcee
net 0,we	gggifgffieZecjffocddedccd
never	lXWlYYkYfjfiSkYYjlgYiaWbi
new	lXUYRipOelWUblhbZiafYYXbf
new P	hXZfemcZanadhXoaagclbaXak
new contract	dddbcfmdlefYaggiiibdhfjag
new contract tool	gfgdegjfifgacggiiibehfjag
new one	gZZbddmcblddjYaiakfkbbbka
news	cgbbZjlhgcjfXZYYYaciZYYZY
newsletter	maaaaZicnbacYbZacibbbcYea
next	emgcXSeUkfYcglhXhlejfjZfc
next to	eWiZbaldoZabjZYffVdZbkacc
next to C	iaZcddkgjddeZddgdbfcebcee
next wk	lcgfadYbobhjXZeejYkZjkabd
next yr is	fifffgfgifgegeeehbfghehee
nice	hdgYjgYcfjgifjYaaqedbgfZf
night	bZabdbmandbaaeacckdbcbamc
no	ndaSZpYSoedcfZbcWjcfcYhWd
no budget	glabcYackdacakabdgaecdZdg
no budget D	cmbccaadkdcccnbddfcZeebdc
no go	aZgZanbclfhcWckZdflYckebd
no idea	madcedbfkdcejcceeafdfefee
no money	ikccdcbedkaecocbdjccedZdd
no need	lbcddecfhgceYddddlfceeZhe
no news	eccZabnbmcdZYcbabadabaabb
no project	leabbaZdmaadWbZbdYdYcdYdc
no reply	hdkeZWjbifYbXbaacXcgbhjaa
no talk	jicaddacldacZcbcdZgaZiacc
no to	agejbjbccleibdcgfpdcdgmgd
no word	eeekefeghfhnehedkcgdeghdc
no word yet	eeekefeghfhnehedkcgdeghdc
nobody	ihWVhleVgjXajZVkZWbljbhXd
noise	badZbjkdjfbgZaYcagcablqce
none	naabcbbcldbbZjedcbedcdaad
not	cfhfXkaLbqdYibeieqbsfbReq
not a	eZkZejbabnkbZZbXfnglbafnX
not a complaint	eeffjfhfjdfegcgeiaidefdme
not a fit	afffbladbmcebcdcdoekeejcd
not convinced	djicbabedkfdfebadpeaedabd
not good	cbldhbgdcleflechdcipcfdfl
not happy	abjdbZidblbeYddldofaedabc
not renewing	aZXaapYeblZdXaaacWenccbbr
not the	bldkbcadnadkacmcbZdZdebcb
note	kcbbcejdmabcZdcbcZeabcbbc
nothing	jbdeRhiVkfiieacSXWfmVVaWb
nothing else	keeeeedfjebgediehffbeecde
nothing we	edfcfoYfhhmdlbdcfcfidfacj
notice	ZYfYmiWkfbYmfbXZmkaljbXZf
now	ahdneQbTvWfVgegfgdsheaidb
now 0	dckbdddfkdldZdekhZhddeZae
now D	eeekefcfifchgcdbghncfddcg
now but	fefigggfhgkdfidfecmefidfh
now but only	fefigggfhgkdfidfecmefidfh
nr	nYbabcaclddaZdcidgececmbd
number	eeimXWZXfkudmeUUflZVaZUWi
numbers	XcqbWWWcoYsffaXaZjZXbhjaY
nurses	dcjdekciefffkZcdeececlkfg
o	YckdYYjYfieYgjjWYiZkaeimZ
objections	ebceffldlbjcabeddYddefcee
of	kbecYanghfdcfWiYdhefkleii
of 0	gfmdaWcfgehcbejiafdciplgY
of 0 cases	eejedfdejechhehedeehgnnde
of C	mdjbdYYZhhiZTgfYfhZXhflWm
of all	lZbbcbidkgbdXcZdeifadcabd
of it	biadkcfeggaggecddjcZecekc
of maintenance	bbbiclafifpgjeeeebgceddnc
of our	jbeiccacldcjXccddjgbecabc
of the	jffXddmhffZchYfbXkbkdddgj
of their	haZgbcjbnbacZbcabZlabbadc
off	UZgfejdadljefndgjmYjbhjfc
off by	fcjgedcbifZaadlccfkbeejbe
off mon	gggejfdghfdncdcaddbgegddg
off on	ejmakeYdkeacbieecddddedck
off or	fcbocbcchgpafjdZjockecabg
off the	hgafjdagdjihijlcblcchegdc
offer	RRzXSSPVihyWiVUdmnXfUdcei
offer to	dcnacdcfjeoabhfcnbdeefabe
offer,M	ccmcddcekcodjbbedYedejbde
offered	ZXasZXVdejqalgbciYejZfVff
offered 0	fcdmefbejfmbigebeejhecaia
offered net	fejmedcdmbdeciefnaccdcbcc
offered net 0	gggifgffieZecjffocddedccd
offers	bikdZbYbmcYblbaZlYhaoaYac
office	hVXaXZnYqYVbSXZXhSjZjYXXZ
offline	dkcbdkZfkeYcnibbeadbddoce
ok	UhaoeWVndTijbiqbgYicbmflh
ok for	bjakbdakdclhiklcbacaegaci
ok w	cjdgddacmcfjZcjciadcdiacc
ok,leilani	fejdefefifhggedefhehfmeeg
ok,leilani will	fejdefefifhggedefhehfmeeg
old	mkXXWfYZrYeYfflWYckSXdfXg
old one	fcdceejfkcgebgheececefgdd
old price	fefigggfhgkdfidfecmefidfh
old price list	fefigggfhgkdfidfecmefidfh
on	jgehZgXZjgeelXmcefejeklja
on 0	ZljcdcWijWabcgXYbccXaipZb
on C	hdYkYhccoZXadaXZhWbkZcWdY
on D	eRjnfgZgkWWbjbkbYekQgcSjV
on D,then	gffifgffifdddidbfgmeeeege
on a	kkXXaZZZrXaeibjhcXcYjeXjc
on delivery	aZailbZdmbbYYdbeohcadbZad
on everything	jabibhalcbdeaaobabkbcbabb
on for	dkdddddgieccefdeddedehedn
on for plot	dkdddddgieccefdeddedehedn
on his	cjdbjccfhgakadaccmfZefcgd
on ice	ZcfkbZhbZnbdZbYccZeqcbabd
on insta	macbcdcfjecbZdcccakcbdbdd
on it	YcengWWYkhpagYdZYaiVaVfkZ
on leave	bdmgddZbnbacacaZcZjldkYbd
on linkedin	nbZaaiZcoaeaibaabaaXbbabb
on mon	ZghkZZZbncYcXdnccjpZlhXcd
on price	biXhbiXcfhljdYXabibWddiaY
on site	XbifhZlajeieUaZogeaYbZWrZ
on test	ciibceabmdcdaeeabagcepiad
on the	obcidSbieflpeddXehbbhkdUe
on the P	ccdldeddkdekggoedbcdecced
on the call	alecgfclaigfZedgfifefkaie
on the phone	jddgeeckecbkcifdgbeedcdbg
on their	jcjcfZednaibWfnbZgdfmebjc
onboarding	cjZhadibficcYddabZebebkhc
one	dfheSbgcifnXrghefgjikjalh
one from	cblcdbcfhgnencdfgcfffkdef
one way	ggjdgfgghfminhdffddelhifi
one way off	ggjdgfgghfminhdffddelhifi
one,C	iefhffegifhcblieehfkfggde
ones	bhlacbahgcbgllgbefecfibdd
only	mgfnTQOUkfZjdgndVfnbbcZZg
only one	jacieedfkdcdZdkfeancecbde
only the	ccjkcbcelbgkZdbeajdakedeb
only w	fefigggfhgkdfidfecmefidfh
only w, the	fefigggfhgkdfidfecmefidfh
open	keSkYXeefgYmgdVbcjZXYYfpT
open to	hmcacdYelccakddedcbdddccc
opening	mXlWZXbZmdgemlYXaZeencbZd
opening,us	ggjdgfgghfminhdffddelhifi
opening,us 0	ggjdgfgghfminhdffddelhifi
opex	embbbebflcYbdndacadecende
ops	effVadmicjXZihVjYjceefjjZ
option	bbibmdZjfbkiYbcjlafcddked
options	ZfnbZZYcoYobYZbbaZdabbdab
or	ThXqgSWRcmqdieVfkrbqVYhlg
or they	fbcndacddlejcjebandibebdg
or we	dcdkdbddckpdmfeeejdjagddf
order	ZRfjtbHhhZZradbhoXtbYZRSl
order D	aXljVbVbmWZiWYZilYmUYgYZX
order confirmed	abbaobahlbbkkccblabbddcdb
order form	ZbamiaafiakrXcadabZaddcci
order planned	ffifffffiffgggfegiodkhgef
order planned for	ffifffffiffgggfegiodkhgef
ordered	ilYfcaZkdZfcXZXWcXqYaiXab
ordering	bbbmbdamaabcabYacaqabbccc
ordering D	bbbmbdamaabcabYacaqabbccc
other	jfZjTgUWfklftXVWXeZVbahXX
other guys	dcbjcjddamfcpcdcdYfbddadd
others	cbnfbaZdoYkdodbccZdcjcccf
otherwise	aiZjgaYbhgZgXkkkbXZjcafcj
our	hXifWgdZfllhqXcbjpXihYifX
our 0	cedliaYjgYjgacYajcbgkbcbb
our 0,0	ebgiddafkcbbadddlachldZde
our concept	dambeecejebeYknbdbbddebce
our offer	YYpgaXXddjscjZabamdXciYlc
our offer,M	ccmcddcekcodjbbedYedejbde
our price	aZhXdmZekfpdobidcifYadacc
ours	bYpRkfRhkVmguSgTWTcTejmhY
ours is	celabbadkenepaadeahccghde
ours is 0	dbldddbeignfnabeebideeaef
out	ihcaahgakfieggefejYfgafif
out D	YfdegZjYqYdkYXiXgiVblgVWW
out in	fffeifieigffdfcheeimegehl
out in 0	fffeifieigffdfcheeimegehl
out of	iidaeehjdfXafhfcahbjfbggj
out of the	fiadgakcfibbZdbgdkemhbdik
over	fgYckhdgfglbjimfZjZgfijaj
over 0	kjYgZZYboZjakbibiWdadcnbb
over M	eldbefffieZdcZkdfafffecfe
over the	dXhigXhidhdckjibbldjalWZc
over the wkend	fejdefefifhggedefhehfmeeg
over what	fcldffeeeileZkdefkhdeeffg
over what they	ggifgggfeikfcdeffmheffgfg
overdue	fddcoaYdlcZZYacYoXdnddaZc
own	ZYYeailcigZjdbZfaYcgabZbk
owner	ifjcidXmdchicajjjgbffbdcc
owner P	bgjbjeamddjbebjjjhcggcecc
owners	cbakdkaejeaeYlmdceeacbbdd
pack	YcpaaZZaoZbaXZgccigZhmlbc
package	caldkcXjfbbjZcbccbidldZld
pages	cbfkddcekdZneccfcacbjcXce
paid	ViZSmVhkiZUhSjVikebUXgVVg
paid the	caaZgajkgdZXZaZlojbZbbbZa
paper	fdWngWUcoaZsggedYgeVfZdcX
paperwork	ciZlWbVmcYiaYlhZYYhYaibZh
parking	hYabablaoZbcZbbccaeZbcbbb
partner	fiZifZWYqYciWYnXaWcXacXZZ
partners	dcbmeecdkdkajdoddaldecbce
parts	bkcgjYXafjabgaamYYYfjkkob
pass	eejedfdejechhehedeehgnnde
pass,0	eejedfdejechhehedeehgnnde
pass,0 to	eejedfdejechhehedeehgnnde
passed	dUqVfhSmacgWSWTfegYflmuWW
pay	YbVihiXVfklVhlYWglYWaYUYY
payment	aYYgnYdXmdYpXYiZseeacaYZY
pd	baZYoeZlcbbkZddZpZaYcbaak
pen	habkddbcdkaaielcdlapcgecd
pencil	dciidddcejoeleeedkffdeddg
people	lZeZabhaejYbXbbabpbYbhYYc
per	gcghXXkgicrbdieYYhmVgfZYe
per room	kchcedafjendZddfeeededded
per seat	edijdcbcnZodZecddWcccfbdh
per tender	ffifffffiffgggfegiodkhgef
per tender docs	ffifffffiffgggfegiodkhgef
person	qXabbbYboZZhVbXZaVdWbeYYa
phase	YmjefXTjeWkbWWakUWYVZZmUr
phase 0	blhgdaXkdblYYZckXbbZbbZZn
phase two	eddemeaijcflgfebcdbdfeddn
phone	ohUYdVchjWXjembXdUcZagdlf
phone at	bjdeidcejeZndcfcgcffdfekh
picked	mXcVikUjfaVXiWdgYSaVXefWX
picked up	oaZZacZcpZabWbgbcXcbcZYZb
picks	iiYjbbXcmcZbfbZbbbkaZbakc
pilot	TegfkfQdggefffUXYfXWWqSYb
pilot at	cbmajcZghaZkYdcdcZcbcnadd
pitched	klYbcaYekdbdimcdcdgccdcee
placed	cicghcafjbbhakZZZbnbeeedi
plan	XdkiXiVYjfVbXkmlndZVZdmWe
plan,C	bialdbbdlcdgecmbnbbaejZcd
planned	icfhidaekddlieaZjhsahfche
planned for	ffifffffiffgggfegiodkhgef
planned for wk	ffifffffiffgggfegiodkhgef
planning	hfZabcjifaccZiZacabadbYck
plans	bhjeddZelcbcZcacecmdcecdg
plant	ZmgWbdibejhaeabhadfldZdll
plant lead	eeefifjedjeedeefedgmgedng
plant lead P	eeefifjedjeedeefedgmgedng
play	ckhcddblcbgffdbeffegepbdf
play w	ckhcddblcbgffdbeffegepbdf
play w, it	ckhcddblcbgffdbeffegepbdf
plot	dkdddddgieccefdeddedehedn
plot b	dkdddddgieccefdeddedehedn
pls	eUWfeenXjfYfVjZYYkekaWXYY
pls stop	cbbddcmcdkcdcceddmdmfZdcd
plug	fjccejcehhZdXfladZccbcmaa
po	VRddmUcpbTTtPSimWRiUVVUSS
po for	fcbcmfZgiegnbccmZeaecdbdb
poc	WUjYahgjdfijiihYfgZfWnmZZ
point	iidcffcflccfZefddafdfkkce
policy	dbcmcbbdjfXcZdddoleheeced
portal	nccZdbbfkdfdXcaddZgcobbee
pos	licbbddhkcbWaaZdeaaacebcd
post	nYXXZZiXqZXZYaYZhXbYaZYZa
posted	fijcdcadlcbelccabZeiclYcd
ppl	pWcYaYjXrXbYcdeYXdcVYfZfX
prefers	XgiiaZYcnaafibickcdeikdbg
prem	dgidchbdmccfacbcdgdfdcnag
prep	lgcadcicmcabZjbcbebccebco
prepay	fdbdalbdkdjkkeddpadaehcdd
prequal	iajbbaacmbbdYccddbccobace
price	aeZmcjafbmplhakgcmgfjadai
price for	bfmbcdaifdmdYddccbedcbhbc
price for 0	bfmbcdaifdmdYddccbedcbhbc
price list	hbgkddccmdogfiiddZldahbdg
price per	kcegdcadnandYeddebeceheei
pricing	aYkkZVckbioXSXVjWjWkYkjXn
pricing for	hZpbbeYgiapcacdZdZdbdhZdi
principal	eiceeicdjffdcmdecfeegjche
principal P	eiceeicdjffdcmdecfeegjche
prob	maZgafabnbfbYZaZaYZhZbZeZ
probe	chjceecfjebeZcecdbfdelogd
procurement	aflgZZWaghjhiYmjkjagjbXaa
project	kYWXcmdWcmYZWahhdYduZXZdZ
project got	cdcdclccclZchZbihgctadiha
project got cancelled	cdcdclccclZchZbihgctadiha
proposal	USxRVWRTpcfWcTqhalVkYTekW
proposal goes	gfiegggfifbdjdmfihbccdcff
proposal goes to	gfiegggfifbdjdmfihbccdcff
pts	eedjegcejdhmZdeekbhbldcdd
pulled	ddhdekdefjggigjfcadchdkgb
pulled the	ddedfmdfekcfZhmcdbddceacb
pulled the plug	ddedfmdfekcfZhmcdbddceacb
pump	YfkdabiamfkeZdbecmfbebjcd
pumps	anchaaZifccbgaaacjchcacaa
purchasing	aXflaZhekdgndjigbZaZibYbc
push	cjgaefhdldccegcabZbfehjbc
pushed	XclgXYfjalcaXYZZbhbkblZaa
pushing	edgldcbeamfhificijgcdgbfg
put	eggfVegXbmbffihaedYplkVWX
put us	hZYjcbgdejbcVcZgbZelaabcd
q	dkXjWYcaqXXaeaYYXYkjcalqZ
question	ahkbbbcdldeeaddccfebcgocd
questions	baoccbbdnafeibbhcYdamirgd
quick	iidbbchelcfbXjhjbgeiddald
quiet	ZkedZYiadlndWbbabqenbZXZb
quote	TQucVTYRkfsVfbWgRlceaedcc
quote D	fekhffdejendZbgdeceeedcfe
quote for	ffpZeeXenZoeVadkaXcYZaica
quote is	dapcfdZcfipdfladcmfZbbdde
quote is way	ggifgggfeikfcdeffmheffgfg
quote on	aahjecWcamdegdadendjbkkci
quote on the	dddledaeZnhfiebffoekeccfj
quoted	ZXhZYZlapYpdVkYnakcZZZXca
quotes	bjjaZZYZobmbiZYccacYofdbc
radio	ZjabaYmdclZbXbaZbYdncbjba
radio silence	aebcaZmdbmbcZccabZdnccbbb
ran	gcdcdbkbnbaeYdcddYebbefde
rang	jbaYjaibckZcfccbdpdbdghld
range	bjiaccackfncWbbcdmcbcjlgd
rate	giWobZYbdlabjcefbhdefdibi
rd	eZYeZjlblhebfcbaaheijZZYb
re	YZcmikTgbmaoaZfXkqajagkYo
read	ggnYcaXbpZjblZXbcecXggcZa
reading	aZjjXaYanaYrebagcZbZbdaac
ready	ZYilXfddnahjZZcYbdlYZZggd
real	ikcbeecflcZedkjcdidbecfdd
really	cmcbdedpYZbdZbbcdYdcdbZac
received	caaYjbhkeZZkaaahjaZbcccba
reception	jbccdehdlcbfZcYcdacdddbgd
receptionist	iZZZaakblcacYdbcdkdadcabc
redlines	ccdpZcacnbaoYchcaZfaccbgZ
redlines came	eeembdcdkdcncedfcccdefeic
redlines came back	eeembdcdkdcncedfcccdefeic
redoing	dckdfcefifbgZdceekefddgcg
references	acgjcbYboaadYccbdkebceikc
referral	rababdXaobccXcZbcZcacbbcc
refresher	dccegflfjdecfcfciaicedbnd
refresher course	eeffjfhfjdfegcgeiaidefdme
refuses	bbckiYbcZnXjYZYZirdZdckYc
register	mbccdccejedgZecefbhdnefed
release	ehjcfddekdaffnqdeaedebeef
release it	fkeefeffjeaffjoeebeeeffef
released	cmcbddbekcaeZnbceadcbdace
reminder	caZbkdgbldbbeabambbcebbfc
renew	YTWoXmUZhiglclWYXeegbZVXq
renew at	cZcncbabldnbZbddckecfdbdn
renewal	TORegkkPemWajVTXahXsYaXk1
renewal is	daZnZacdblYehccbgmbodbehr
renewal is up	eddgheifnZcebfefeYdafdecn
renewal w	ecdncbbddkbahedhccemfechl
renewal w, C	ecdncbbddkbahedhccemfechl
renewed	aYZZkjYiiblphZaZWafXbbZYj
renewed for	fddcmbcldbcnZcecabibdecbo
renewing	ZXXchoWgdjYbWZZabWdmbbaat
reorg	claaajbcclcgbdadcjdoedbcc
rep	ibcjfdcgiekeodkhdbfdeccde
repeat	ibbbjbbdnbZhYbcZZaaaccbbp
repeat order	ibbbjbbdnbZhYbcZZaaaccbbp
replace	XpdYbbZjfaaciYZabXchblYZb
reply	idjeZWjajfYbWbaabXcgbgiaa
reply from	bghgcbncjhbdZddddbemdcbcc
replying	iahZacjaekacZcabcZcnciacc
report	YljXYYeapYYjUYYdaWcYZlrYd
reqs	anZabaabmaaaZbcabYdabcpab
request	mhZaZaZcnabcbjdbbaeadckcc
requested	ZbleZjXZfijcYcbccYdnbbZbb
requoted	aanZaaaanapdZcbcZadacalcb
resent	bbmZabjcmcnXXecboYbbcbYcb
response	aYnmaZYZncXkWaaYahaZoaXph
rest	fgfbmZVboajYjaadsVZWZYiYZ
results	YaqZYaXhiVYbhaWXdVaWiodaZ
results D	cblcdebbleacldaagcbagoXdd
rev	bZnbacadkdkcYbdibYdcbcmbd
rev c	camcddbdjekdZcdcdbeccdjcd
review	aZniYZXjeYZkiaYaaXaYZgqZa
reviewing	bZkffagapZkkYbZZaYbZbaabj
revised	ddndcbYboZnehbcabZeaccZbc
rfp	XljVYYVZrXUaRWUWYUYXrXiaZ
rfp response	dbnbddbcmbceadcddadcncccd
right	hgekYaXjgYigVYXXZXmbahYgY
ring	nacXbcfcnadelabZZfefbebae
ring back	dgdbefkekdffedbcdabgegfeg
ripping	eeefifjedjeedeefedgmgedng
ripping it	eeefifjedjeedeefedgmgedng
ripping it out	eeefifjedjeedeefedgmgedng
risk	gdalaYeZdkambgjZjTanbbVXh
rn	boZaaZbemagaracdaZibedccc
roof	bhgdeiccleZdanZciYebcidbd
room	fiaZiakadkjZiZZaaYbkdhhZa
round	ahYpXYXcqZfeYgYaZiaXjbebj
run	bmVUcXjboaXcfciigdgXlZnda
running	WbmYgWhYmeecfYWmZgefYijnb
running before	egjdffbejdjfcdbndicdedhee
runs	lgVZdakcoabeSjkfaagjabfdn
runs it	kjccccbelcbcZibcdcdaedbdk
runs out	fdecheleigffdfcheeimegehl
runs out in	fffeifieigffdfcheeimegehl
said	feZjanWgehocZacYZtjbXffWZ
said 0	ekbeedegielfededdffgcefef
said next	fifffgfgifgegeeehbfghehee
said next yr	fifffgfgifgegeeehbfghehee
said no	XaZiYoWXdmiaXaZYasbXaZkba
said no to	aheibjbccladcddbcpdccdned
said send	kefeffefjebfaeeffZededcdf
said the	ggifgggfeikfcdeffmheffgfg
said the quote	ggifgggfeikfcdeffmheffgfg
said they	kjgXaZZcoZecicbbdhkadcabc
said yes	dbcmdedclcddccmggaheffcgd
salesforce	djgbbdkcmaddcdcccZeaedkac
same	akfehRViiTcdsbiiiaiSTdkiq
same day	hZcelbakdbadYbhbiajbdbalb
sample	ffnWXTTbkebceWdcafegctjYZ
sample failed	gfjggefeckgdgdcieqdchmqde
sample failed the	gfjggefeckgdgdcieqdchmqde
samples	bcpacaYapZadYaXabYbYirgbd
sandbox	aenbddZkdaadXabcdaeacqmbc
sat	hhVaakgbfjZbVaYlbicYamXja
saw	fWjScVnXejaYpVWVbdejhVVVb
saw the	halZcaZdfhiejdeccihZcdbcc
say	kYgdUgfXjfgWgflhfkdgWkThX
saying	jZijhcZdkfmdXccdikhcdiajc
says	chcibThdbmlgijfgmqlcWageZ
says 0	cbZljbbchgfnWeZgmieXdcWfc
says P	jjbZcdZaoaacakmcbbaadcabd
says our	dakkbaXadkgclcaicocZbbidd
says the	dfhgjZThdinhgdYhgkgWhjmga
says the P	bikfaeZjfZeijaeciWkbelZbe
scared	cmbbcdadjgbdidcddofbedjcd
scared of	cmbbcdadjgbdidcddofbedjcd
scheduling,said	fifffgfgifgegeeehbfghehee
scheduling,said next	fifffgfgifgegeeehbfghehee
scope	bcnfbdZcmbfibddggbdbdjbgd
scoring	aeoabaYlcZhdYcbddheZlnecc
season	bnhXZbZanbabYbZibajZbkWac
seat	ccfmcbYbhgpbecbccbcaafZcg
seats	XUkodbUiegnZSWYWVcngYfTVr
second	TmWehjbkbifeZUVckRZXhcTcu
second site	apZeZaagnZccZeeiaacbddcZo
second yr	bbcjkdagjemnXddeddceddekn
security	agsZUUUihVVgeXaWXfXVfhwWZ
security review	ccmabbakdZccacbcdZdcbfpbd
see	fjdcWYfbqZcihgZbfjcZbnhXY
see the	hidYeebclfbcjcdbcjcddlldd
sell	bijibbgaamadnbbhdmdkdcYcd
send	inddbaWfkXghehhccfiaeZWcZ
sending	ehdZigfYekXeUaVlZgcXZfpja
sending the	dagddkZckfchadeddZfeeomef
sensors	bigahdgcfiYcihZkaXgcenikc
sent	lUpddOaYpaknVSXcibefRekdV
sent C	kbjaacZelclaYZgbgaecdckdc
sent a	ZZYgfanjZlZhXdabalckcaaja
sent cookies	eeefifjieedgeedehfegfedmg
sent cookies lol	eeefifjieedgeedehfegfedmg
sent the	fhiYhZWZhijeWbYYYablbblYa
sent to	iajhccYdmbeiWZZZaXkabZibg
service	eeYkZakWmdZYmYZXbedXYXUfW
service visit	cbbagdkaejcdbedccaccdddpc
set	ffcilZUfjXYhVlcigWjZZdXZf
set for	dablieYelcclcbdjicnedcdce
settled	ebijdebcmbljZcnehgobfbZbc
settled D	fdkcffdfigedddngjiodgcbce
sharpen	dciidddcejoeleeedkffdeddg
sharpen the	dciidddcejoeleeedkffdeddg
sharpen the pencil	dciidddcejoeleeedkffdeddg
she	fihfWWbXiglYelpfZmiUbgVXf
she can	blcceeacldZdbkjddbeefdaff
she has	bhkZccadmbldikideadcejadd
sheet	ihkYZZgapaiaYbaZZXcZZZlkZ
shes	aikdcaakdaliYccdcacZddccc
shift	cabaeblblccaacbZajdbdccmd
ship	YYijjbVigZYdXbZsgYYaaaXYg
ship D	eccgkfZieeaeaebogdYdcdcbg
shipped	aZdZhcjanaXaYcamaXaYakZbc
shipping	jZebjbZbnbahZcbkaacbcijcc
ships	dbZcmdfdkdglaccobdZccbalb
ships D	dbZcmdfdkdglaccobdZccbalb
shock	cchkccbcclnfbeceepfcddccd
shop	hagcajZbldbckdlccaeZjbbcc
shopping	ZffbiYicghceWcbbdadgdccbh
shopping around	ZffbiYicghceWcbbdadgdccbh
shops	cneadedlbdaZaaiacabcceZcb
shortlisted	aZmaZkXYrXYclZZZcYZYmZYbb
should	aZeiYZjgibjgWiZYZidiacaaj
show	YjfcVXkXhhUhdhjUjgdUWkWiW
show again	aaabacncnacbababaYaacbbbc
showed	ZhjgccaekecjldaieYcbbeidd
showed me	ZhjgccaekecjldaieYcbbeidd
side	aZjlebebobYfmcaamkaXfifka
side by	eclcffcejedepedficfedkide
side by side	eclcffcejedepedficfedkide
side w	eclcffcejedepedficfedkide
sig	cbajjeYejeYlfbkZefqahcbbf
sig date	eeekefcfifchgcdbghncfddcg
sig date is	eeekefcfifchgcdbghncfddcg
sign	TbhlWVgjgbeeecdcVdribcTcb
sign D	ebbfafjnaaijdcaabgogffdhc
sign at	dccmefadkfdldcedddnedcfee
sign now	fefigggfhgkdfidfecmefidfh
sign now but	fefigggfhgkdfidfecmefidfh
sign off	eakhcdYamcadYYgbdYjbddZbd
signature	baZohcWgjYZsWaiXkcmZabZge
signature planned	feekefefifelbecdkgmceedig
signed	cVQakclngXfneckgXQbYZdUfo
signed D	cabijbbldajgVahUYalhYbcYh
signed D,two	ffecmfakddeobddbcdcdedfca
signed by	ddehjdbhidgocecfddgdgeefm
signed off	djdancXembZcaihmabaecdclj
signed with	aaabYhmZcmdenedceebcdffee
signed,M	edebpeXcmdXoZaYjfdbdbdfZZ
signed,kick	gggejfdghfdncdcaddbgegddg
signed,kick off	gggejfdghfdncdcaddbgegddg
signing	cbapXeWjddZgbabXZbsecbZab
signs	XgVmYYeapYVlWWnYZXqXaZXbi
signs D	cabnbdadlcZmacebdboaccbcj
signup	nbbbbaaclcbdbdccdbcdcibgc
silence	aebcaZmdbmbcZccabZdnccbbb
since	aapYdfffYnfVlURVhbVsUnVff
since 0	bihYkbYZmdZdjccZlZbjcbabc
since D	XWhgXihhYnXakaXaYWbkbicYh
since wed	canbcbabnZbdXbccdddZcngdd
sister	ejgeefcfjefgflmeegeddicge
site	iijWdbaXkecYhgSpZecRUdXqd
sites	fefckahmbXhbWZbjbXdXblgam
sits	amibcdacmbecogcccadcbcbcd
six	hjYehaafnZcdZcaicZeadcbca
sleep	dbclececlbocdcbfeZdbddZce
sleep on	dbclececlbocdcbfeZdbddZce
sleep on it	dbclececlbocdcbfeZdbddZce
slides	XdXWZYqZqYYbYbZbdidfahXag
slipped	baZhjafbleZZYaaiZglZcaZZa
slow	ccdkieZaejclbecdeZdbefdjc
small	ahafkaadnbbmYZbcchcaddbdb
smth	gmaZcbZckdbblaYaehchfccaa
smth for	djddffegjefdfdadgZeggfgde
smth for scheduling	fifffgfgifgegeeehbfghehee
so	gkeYcjaVmddcpohhVbaeecidX
so C	bdbZimZfjeijlkcbdeccegjjd
so far	lWkaZaZembadibejdddeghjbd
so not	clbccccdoYddjngddYeadeced
software	kibZbaadnaeejclcdYdfcgddf
sol	bZjlbbadldanfccgdaeaacibc
sold	ZiajZiYagjZbZYkaafbYbbYZb
some	jdefgfdgifefYfeffdfffkdff
somebody	lajbcbacmcbcZcYcdZdajcbkc
someone	mkTbTcZVhikVlZVUVkebXcUoX
someone else	ZjZhZjZbdkkcqccacZcZccccd
something	dmaYdfbdjeabWZZadiekdchdc
sometime	lcdceeddmcbeZcadccdbdbcdc
sorry	ZZmZajkamagaXddZbXcZabZbc
sounds	eiefffchjdjbfgecgfjcecmdd
spare	VedebXnZdkhbfZZYZnafhaiob
spec	VjiVXhUYrXaecYWZbSfXjfwbh
spend	XpXYVgffjZSYewiWaVhkdgUYX
spending	chccdiccblgfendchidfddghg
spending freeze	chccdiccblgfendchidfddghg
spent	cnjaccacleXcikaYeicbbclcc
spent the	eljbdecfjeZfjjebfdeddekee
split	cdbjddiekcacYemchaecccbbd
splitting	dbhkdccdkdkdabdadacbkeZcd
splitting it	dbhkdccdkdkdabdadacbkeZcd
spoke	mcbdZagifZYihigaaYfXfhZab
spoke to	oXZgacWZobaiicYbbZgagabbc
sponsor	eihjdddbhhggfbjciaejeecck
spring	gZbbgbiflccbZedcdbedjdbci
sso	cljddccjdbcebcbcehecbhnbd
st	ZigkYYXapYgYejgYaWfXndZaa
st,C	djeiccbdlcbcYejdebcbkggce
staff	fodZZaXYpchaeYXZclcZblVnZ
stage	bbchblbdkecbYdcldeeZeddhk
start	aeiehbhifdbkYahiZakZljgbb
starts	albYmaUXrXXdXdZkXVXXXhXZY
starts D	cjdbkcWYpZZfagbfZZZaZhZba
state	fceieibfiffhcibjcfjdgfchd
stay	biZjbibdbmcclXbZchdobcicb
stay with	ffclfbgfckefmbeceZelefcfd
steering	celdccbdldddaanbcbcccebbd
steering committee	celdccbdldddaanbcbcccebbd
sticker	cchkccbcclnfbeceepfcddccd
sticker shock	cchkccbcclnfbeceepfcddccd
stickers	gcadcckanbZcpdbdcaedddcdg
still	SabohSgShilpeWfTejhSlgbhV
stock	eeeefiefhgfhmefmefeghgfgf
stock,we	eeeefiefhgfhmefmefeghgfgf
stock,we had	eeeefiefhgfhmefmefeghgfgf
stop	ZXYdZnkZZoYiXZaaaoglbckZb
stop calling	aacbbkhcancdccccdpdmcdcdd
stopped	ebYWiijgZndZUZkYjUaqcZVaZ
store	baZhZlhbdkfcbcddcbeledcdc
stores	kZfhcZegkYcagYahYWcZadWba
stuck	ZehobdeahiXmUblZZmaXceYpb
student	khgaddbekdddZdlcbYdbcckdd
stuff	iejhZZaZpYYmYahbaWaZbbkdk
submission	cbocccZdkdfgYdcbdddfofjhc
submitted	abpacbbapZXdYakbhZeZqbXcd
summer	XkXWYagjfYZbZZakbYbabaXac
super	iibceccnaaabXbacbacbdbabc
supplier	ijdeZZYdmbZcdbcbdaeajiacb
support	iXXekYgZbnZaVZZnYlZYbajoh
sure	hhZjaZYbncacjiaacbbkcbZZk
swap	aiYakbiaoaababZlZZcYaaZnb
swapped	ncccccbdlccbZcbccbdcdbbcd
swapped cards	ncccccbdlccbZcbccbdcdbbcd
switch	bggfgcibZnccbcccdncpdcccc
switchboard	oaZaaaacmadaWaeccdcabcYcb
switched	bccbkfbijdadoccddadacdddk
switched to	bccbkfbijdadoccddadacdddk
table	kebiaaZcghcdidkeeXdjcdidj
take	hbdkeXcjZlqaiXhdVpjlYZVjY
take 0	ZYihicfbejmfVdbjciaYdcZmc
talk	mlVfXXTYqYchQbYWYUcXneoYb
talk to	kjZaccZejdbbXaYbdZdblcoae
talked	hhZabbidkfbbkogddceehcjcd
talked to	aiaabckfifccloheecefhfjef
talking	dkhdgbfefhZcecddbYglebimj
talking abt	dieehehfejcdbceedcgmfcbmk
talking abt ripping	eeefifjedjeedeefedgmgedng
talks	ZjZejiZdghkcYfbbdXcZddkci
target	cgigZaiZoaZgdbaaeinYdgiYa
target sig	eeekefcfifchgcdbghncfddcg
target sig date	eeekefcfifchgcdbghncfddcg
tbh	hckdeddfiffdahddebgdjggbd
team	ZmeSXhjefjhXjZhVWiamWbfad
tech	bZkbcbidejcdYdbddjeabbjld
technical	aciaZYkaoZabYaabiXhanZgZb
tel	lcdcfedfjeceZefeeaedeeccf
temp	bmbccdcfjdZebcccdbfddeocd
tender	kfZeckbfgfXcffcUXchfvcdZg
tender docs	bbmccbccledgefccfhnfogegd
tender docs,C	ffifffffiffgggfegiodkhgef
term	YiYjigVbkikogXbmXgakZfXYp
termination	eceleccelbapacdcjZhZhdccd
terms	bXlhbZVYsWkeaZbYoTYVYaVdi
test	TgvRSSPkjUSVcWdaTdbPa1tQW
test at	bdobbbZifdadYdabdjbabmiad
test at C	bdobbbZifdadYdabdjbabmiad
test,0	fkecefcclhdecedccjhegokae
tester	cjicdeadlcgfgdkefgdhelZbf
tester unit	fejdefefifhggedefhehfmeeg
tester unit arrived	fejdefefifhggedefhehfmeeg
th	agahnceidjhjZcblajiabbakk
than	XgibaldhalqfmgYfXfaWYdhYX
than R	dajeddijdhbencdjdifbeiZff
thanks	hYZYZjicjeYakbZbcjcfcbZab
that	fjZhTecWbnjWkbkmWmgjgbofX
that's	ihliXYdghZaZYZlXYZjZaaZaZ
thats	ijeeThQVfkldlfWgejapdZjXW
thats a	aakhdkadihjdYbdccjfgdcgcd
thats all	hmbaddadlbYdVlZbeYeaeckde
thats it	mYcabfacmbcghaflcedehfhcc
thats it,bonneville	eeeefiefhgfhmefmefeghgfgf
thats the	jjaadaacnakbZaZadYbZdcibd
the	gdheahcicjjjkjriepjggglle
the 0	eeblaXjZpZhkcWiZjcgWehfYj
the C	cdebeggVpbihlYQaceiVoZjcU
the C quote	femcedeelcneYbdleaecceald
the M	cZalgcjicjciZiibliicbcaed
the P	ikgjVYSeoSXhchoXdZfVYhbVf
the P at	khZadeZcoZZbiiXedacZcccbd
the P's	deejffefiffihhmeeceeeddee
the agm	gffifgffifdddidbfgmeeeege
the agm on	gffifgffifdddidbfgmeeeege
the award	aaegnYanaZbhYdibdbadodccc
the board	ihchcfWboZXagflabXYXYbXcc
the booth	nbccdcZdmbZfWdbdcYeaciacc
the call	ZlffedZkbigeYcjffgfcejZid
the committee	gfiegggfifbdjdmfihbccdcff
the committee on	gfiegggfifbdjdmfihbccdcff
the compressor	eeefifjieedgeedehfegfedmg
the compressor,sent	eeefifjieedgeedehfegfedmg
the contract	aYbglbekdgYiZbZfajYlbeail
the demo	YjaXdblaoakgZacbdVaaegYcd
the expo	iefcdeiembjdYcccdbebdaccb
the final	dddkeeddckZaadkgcYnmeedde
the form	rZYYZYYapZbZXfZadXfaaiYab
the free	oZZcccZdldbbZdceebeddmbcd
the front	nbaabdZelbbdcdacdacbedebd
the front desk	nbaabdZelbbdcdacdacbedebd
the heat	gfjggefeckgdgdcieqdchmqde
the heat test	gfjggefeckgdgdcieqdchmqde
the hotline	jZbcicilccdbadbcbgebdclnb
the incumbent	cbfndgYcdjjcpcbdeZeacdbdd
the install	dbmcacbfckfdYdeidjfdedkde
the invoice	ddcZcemacldbdfcbmlcceddbd
the last	UedmZegWdlnegXkXkohWYZgbi
the lift	jaaZZclcgjYeWbZibiecdcckc
the lot	dbbbnabldacdcccakZebeedee
the money	aidYbkZaekYgasfbblbZbaYcb
the new	WiXhXdmYclccgkjeZjijZeebj
the next	baajecjdblbfcfcbhohndcbec
the numbers	agmZbaZaodlbdebcclcbcZkbb
the offer	YaoabcablgjcWccmlhekdcYbb
the old	lcdeakZcmdhcbgkbbZlabhYaj
the old price	fefigggfhgkdfidfecmefidfh
the only	fbcldeZekdclZdnedZmadccdd
the order	ciahgcaghakjbajZaajcdddda
the other	ghWkWiYZcmmgtZYYafaWbbVZZ
the other guys	dcbjcjddamfcpcdcdYfbddadd
the pencil	dciidddcejoeleeedkffdeddg
the phone	ilXbaZYjgYcjhldbgXdcdabmg
the pilot	caebmaaenZbjacbcdZcbdjbdd
the plug	ddedfmdfekcfZhmcdbddceacb
the price	ihcjaXWadkdhUcjafljlabYah
the project	cbcccmacfkadZjbbdZelbdacd
the proposal	bZpaccaahgfbVZhkbWbhbaWlc
the quote	baqXdbXbfivcaXdZbqfhaYcYc
the quote is	ggifgggfeikfcdeffmheffgfg
the renewal	caaalkdcbmajldcccYakdddao
the reorg	claaajbcclcgbdadcjdoedbcc
the right	mZdcedddldccacbdeaeddecde
the same	gjhcZZXbobhirYjXcgkabihgZ
the sample	ebncebbcjeYdYcbbcgdYchlce
the second	flbaabmembbbZcdagacecbcab
the spec	bkfadcbdldceYdbdfZdcjcocd
the switchboard	oaZaaaacmadaWaeccdcabcYcb
the team	dbkccdjkfXbdacZbdZdZdcbcc
the tender	YXeYliYlaiacWbZccZdaqbjcb
the trade	labhdeZdlcakYccbbYjcbbbZc
the trial	ibjZdcajdaeeZdddeZlZdnbej
the webinar	ndeeefbeldbbYabccZdbccbjb
the whitepaper	nababaZcmahaYfYbbfefcebZc
the whole	gkafbYgagihiWjkachbjchgbb
the wkend	fejdefefifhggedefhehfmeeg
theatre	chcdefjeldbfbdZcfadgedjge
their	bhikUfZfheYpegjcldhednsaX
their P	dWcnYXffjcYjafmZkgkUbgjdh
their current	eldabhZciecangdedbfceicee
their current vendor	dkcbbiachfdangdedbfdeccee
their it	djhacbYbejcdZdcbdmdbbkjee
their lawyer	ccdleecclfcoachdeeacedcdd
their legal	feemdecbmbZoYdabZZaYdfdbd
their team	jabakcjcdjidagaccheldgacd
theirs	bdZicbkelcbnfbfbgXgdcjabg
them	khfZTefUobjXrZeThbXdbjaZc
them 0	fffmddcelbmdaeedkYebehefd
them 0, off	fffmddcelbmdaeedkYebehefd
them again	ajbbcejdlcbekekdcZcZecedd
them ends	aoaZdcYgkdbZmeefecZbedded
them,no	eeekefeghfhnehedkcgdeghdc
them,no word	eeekefeghfhnehedkcgdeghdc
then	TTftXbaVgjhdQgjhimqnWgebW
then sign	gffifgffifdddidbfgmeeeege
then we're	cbamccacdkncZajddndnedcae
there	lebeSTifidZdqlmgcebljeYjZ
there D	bakZedjcekadkbdmdnchcfand
there is	ZkbbcckdmabfdgicdZdZddecd
theres	ldcbebcelcaeYoibeicaeeidd
they	YedidoVcgkigpndjdndhfelef
they are	cYfZliZdejYbWaaiamdibbYak
they asked	bZnbdcbekeZgjcdcdbecdaped
they asked for	camcdecejfadZcedecedebnfd
they bought	bbbbljbglccckckddZfadfdee
they called	cgdbejdffigfckdchbefdcghg
they came	edekeeefjenfedecdffgdegef
they came back	edekeeefjenfedecdffgdegef
they commit	cccmedcekddbZdemfdgdekfed
they do	jlabebaekdddckbZdlfefcbZg
they do want	dkedfeeghgdeigebfmegefZdh
they dont	mZakaaYdkfZcjddecnebdcZkd
they had	afghafYcghlbVhcackgbbbjce
they had in	ggifgggfeikfcdeffmheffgfg
they have	VfiiWhXXgjlZnlWWaiZdimZYY
they need	UnZhWXVYifYiddgihXZgZdmZb
they only	Zkbjcaaflcdjncgcdadbcdcdc
they pay	eichcebekdZdmkdbibedfeZff
they said	aZigbjachgncXbbbdjkZcbecf
they said the	ggifgggfeikfcdeffmheffgfg
they say	fWeiYkXaodibmiZZkmcXanWka
they took	jaZdihYdnafjicbcjXcabcYck
they want	XdfkXVdelbgkhcWkhXicWaeZf
they want 0	fkbheeceejibZaekdidcehjdi
they want net	gfgjfgfejeadeidgoccddcegd
they want the	ckcgedbdnbhikbaadWcaddjdc
they want to	YhZkbaYigYZkVfaXcXlhaaXbh
they'd	YlfkZYWkeYikXkZYahcYbogZb
they'll	XhceaYkfcjWmjgWgYiqmYlfcX
they'll order	cbgkbebZnabbcdbZcaqcckdhb
they're	ZiedijSjdggZnjUiXhbiVkZSi
they're happy	dfbbekfcdkbenbcdfpfbfdbee
they're shopping	dijekaZebldfbeeeebeofeedk
they're shopping around	dijekaZebldfbeeeebeofeedk
they've	mceXYXfZihWaomZZcachbaYZa
thing	aoXbfYhZfjaZgincZiXhZfgna
think	eZYjbaiabmhejaaabeencbece
thinking	ahkkZZYdoZmlXbdiZZlZdcbYh
thinks	dljbZZYddkpamjbbZmhafcabb
third	ZXZkhZhabmhnfdocgraWhfepe
third one	ddfkedcfjdjhjgmdecccjfgdh
third one way	ggjdgfgghfminhdffddelhifi
third time	caadichdamajYcbabsgZdhfpd
this	cmbQgejlddVZPmfSchXeegYnZ
this yr	glaZYahYqbbZWncccZahecgkb
tho	dkcalZbflcgefjedfgegccbeh
threatening	chifjabebmcdZcccdlenddbab
threatening to	chifjabebmcdZcccdlenddbab
three	ZgnYjYajfWdkkYXWaXZgmbZZk
three quotes	ckiabbabnbicjcaedbdZngfdd
thrilled	bjZZkaamcZYbmaZbaZbYcaXka
through	ffkcXWhYkfZhYibaagbZZZfaa
thru	ikcXefdWjfbcenRffjXYgXbbY
ticket	YYaaeboXgkbbZcabZYdZcbYja
tickets	cccbedmeblddbeedfoecfebne
til	WgdVgWpZigbhhkdXjlfZZXhWj
til D	bagYadmbnajbYcbbcYjZcaacb
till	VqdgZWdXqcVfgfifXbglZaWWX
till 0	ckcgceacmcbjldbccZkcdeccc
time	dgfZgihXYpYdhXVjVtigWcenW
times	aiihbcZehgkbYbbZgidaccpii
to	hkgeYdZficickkkgffeYjjlZd
to 0	VedmbefYqZqbggWeVhcdmaQek
to C	fZsWfVaTuXffLSPhmigWVigWU
to D	WdcUjWqVsXVWeYSeVUTaffZVW
to M	cliccdYigcjiYjlabZddccadd
to P	eZiXZYkZoaaaYdXbiZbacakbf
to R	eXgVXembfjiZcXZZfYcgYbkZj
to a	hjabYnYacmZboccdcZdaacabj
to be	akacXjhgjZabYiYmaYgVgaYci
to be signed	fefocfZifddebeedfdnYfgfek
to cancel	cbbbiakfejcdZddcdlemeebaj
to come	bgdjcbidldZfhegZbZlciihcb
to drop	dbjdfidekeidbnddededgfbhe
to fix	blhbcdbkeaaffcgacbcgfmlZc
to follow	lZamZcYhgaboacadcbiccdbec
to get	hiafcYadmagcYjlZcZkblaYcd
to go	cgcicdbedjcZjcbbfbdmdebfe
to know	kkgWbbWdoYYbacgibZZVedmjh
to know if	djjZefcfkdcfgdcjddabeehcj
to me	iaacjbjcclcdYccdckecebZld
to pay	dZbjjdaaoaZaacdaoYbccbdcc
to push	cjgaefhdldccegcabZbfehjbc
to register	mbccdccejedgZecefbhdnefed
to release	edkegfeejecfgmneeceefbfef
to replace	ZndZddbkdbcdjcacdadbdlZcd
to run	flbbedcekebcZbkbcbccdchgd
to see	gkadabXcobYZgZbchhbbboiZb
to see the	hidYeebclfbcjcdbcjcddlldd
to sharpen	dciidddcejoeleeedkffdeddg
to sharpen the	dciidddcejoeleeedkffdeddg
to sign	ZfifYcgihbfjhfbaacodegagf
to sign D	feelegclcecmedbcdhmhgfeid
to sign now	fefigggfhgkdfidfecmefidfh
to spend	bpZZacYancYaYqYabblbccbed
to talk	ggbidcaembkaXXaYcWgdmaibe
to the	mWlbXebWekjZTUlmciWlYZgdZ
to the C	edlccebfkcmfZeelcafddeZge
to the committee	gfiegggfifbdjdmfihbccdcff
to their	ghbjdcbenaamihjahXcbcamcc
to try	bdmcffdhfdcfcdedfcfefnZee
to understand	cldceedhiabeZccbdZcZlcZcb
to us	iaaikZZgnbdcobZceWcZlcdaa
told	cebhalbSelmdjZhlUmcfkYace
told me	fmaUhgUZkeeZagkWchXVlaWXc
told me to	ehaabkbafjacZjZcelcbbdacc
told them	chjhdbaenanbabZbdXeZccjdd
told to	kcecfddflbdeYfbefafclefff
told us	YaXXYrYaZobaqdiYajcjYbYda
too	XhhgRkQUiggVgThUbmjebamVd
too late	fifffgfgifgegeeehbfghehee
too much	cjhbZhZbejgajZacdehZcaYdi
took	kQdWhggidhehYWiUagZSWbggk
took a	nbccbaaboaabYcZccXebdbabc
took the	ZaaghiidldckicadiXdbbbeak
tool	chleZaeapZbapefgifadfahae
tool,training	gfgdegjfifgacggiiibehfjag
tool,training D	gfgdegjfifgacggiiibehfjag
touch	nhaaccZbnbcdZcbcdkebdiacd
trade	laahcdZcmbakXbbbaYibbabYb
trade show	iccjefbekedkaddedejedcece
trailers	eeeefiefhgfhmefmefeghgfgf
trailers gone	eeeefiefhgfhmefmefeghgfgf
train	jicbeecekdbfZdbdeZecebale
trainers	dddedfkeiffehdeefdfefffpZ
trainers for	dddedfkeiffehdeefdfefffpZ
trainers for freshers	dddedfkeiffehdeefdfefffpZ
training	WeiZhXiWmdkeTdbgcXYTbXdqX
training D	ecbcnffeoZcacgfohgaafcjje
travel	bbbjeakfmakdZaceeZjbddbdd
trial	hcecWdimcbdceVTXZagfXugef
tried	mjYaYYXZpZZaWZZabhbYbbYgb
trip	YeZadambnaacYZkceXiZddacd
try	megVYacghYaZWXZWZVcVYqWYa
try her	icbadehekdgcYddddbdbdbddd
try it	ahladdcifbbedcccebcceqYce
try it first	ahkbddcbmccedcddebcdeqZce
trying	kZZaabgboZfdjfgebcdZbdgYb
trying again	fcbcbdjdlbfcZghddbedegfad
turns	dnaadabdmabdgbkbdYeadbkcc
turns out	dnaadabdmabdgbkbdYeadbkcc
twice	fehYeYkgeidenZejdhcXegZja
two	UakYnTkfjceoaURmghWXffdld
two weeks	fcchjccegiccbdeoeldbefgde
two years	fffdlecmbdeocedbdfbeedfda
type	cjicfedelcicZckdebedeedef
u	lXYXYZkbnaYbYaahaYbZbakab
uat	eejedfdejechhehedeehgnnde
uat,0	eejedfdejechhehedeehgnnde
uat,0 of	eejedfdejechhehedeehgnnde
under	YigdZiYbmdjjjYZcbhdYbclbb
undercut	bbYfaiidankcmdcddaebacZhc
undercut us	bbYfaiidankcmdcddaebacZhc
understand	cldceedhiabeZccbdZcZlcZcb
unhappy	lobaYUTepYYbnbZZZVchcgXYa
unhappy with	hndcbXYgmaaciebccacYdhacd
unit	VehXmViZiheajYTkghYaVnbnj
unit arrived	fejdefefifhggedefhehfmeeg
unit arrived ok	fejdefefifhggedefhehfmeeg
units	WdaZmhihiXfmTXXlXVXXZnkYl
unlimited	dddkeeedjhbmZcddgmceeecee
unlimited liability	dddkeeedjhbmZcddgmceeecee
until	anfZbjZbfjZbYhZaancmbbiaa
up	pieaWNbflZeYhcmTWiaQdncnc
up D	dbkedfhaobcdadcbdYbachbbl
up for	ijcXZZgkdYXeVZVaaYaXalXXf
up for the	kYbbcdhcmdbbaddeeeecejcac
up to	bjbidcYdkdidgjmcecddddade
up to M	dlcdeeZdkeZdbkmeeceeeecef
update	bZfYkajclckcgaeceYcaejkkd
upfront	cZYjlZYihablbaaZsgjagbbcb
uplift	ddddlbZflcqdYefedZeYefbbo
us	caejhiZgidmWwXiReaZfoeWYV
us 0	YXkiWiXapbpbreXZaXdXnmcae
us 0,0	ggjdgfgghfminhdffddelhifi
us D	ceblcbccbmmdoecadndndfede
us and	ZXfmXXgcnbhcmdlbbYklggdca
us at	aahibjZclelepcdddZecblahc
us at the	aajbcjZfjelemeeeebfdelbhd
us from	Zkcbkabkeabdicccccebcdbdd
us on	kZbjdcZafjcfYdbedafmcbbbe
us to	faifYZfZjfkZdZYildcZhZWjb
us to sharpen	dciidddcejoeleeedkffdeddg
usage	ZZioXYVYekdecaZZgiarajjYo
usage is	bdmlaZYZejbcYcbccmcpcllbi
use	khZeagXbncWiodXZaicXcdUdj
used	dhYhbYhaZnjZpZiZilbnbbYai
user	jZZjgYibnajbjZbbaaeZbjZlc
users	jZhZhbgameadibdZaYckbmaai
uses	ciejccajdcdenbabebcZbiade
v	egcjZZfcdkYfWaZZkgkoaYnXa
valid	fbnaddbcmbneYdddbZkdbcZdd
vendor	hggYWefXigWcpaeYYbaVmXWYa
vendors	jWmceXfZqXYZoZYYZXfalYYbh
verbal	cbapZdagiaZdZaYaZfmbbcccZ
verbal yes	dcbnaebgibZbaaYaZfncccccZ
verbally	dbbnbdambbjiZZYbbanbbcdcb
very	ZlcZafYiefmbkaZZbmcZbhXai
via	sZWXZYVdpYVZegYbYYaWZckYY
visit	dgXVeYoXleWbSYWVXRaVXfWsh
visit done	ccbcddldlccdceedebfcddaoc
vm	haXaZgnbigXaYaaZYXbnaaZYZ
voicemail	sWWWXYUZpYXZXZahZWaYbaYYZ
volume	edjheedcnaobZececkdcddbfd
voted	caZbbnZbejZaYikbaabjacZab
votes	bbdnaaaboaXbWXrahacZhaZbc
vp	adekbcliedbkZjaacckjbcedc
vs	aYljaYWapYhmSZiambfbYfjZg
vs 0	edhjedcckdgjYecdjghbfhgde
vs our	edamecdfnaibbebdkYehceaed
vs our 0	edamecdfnaibbebdkYehceaed
w	bgfhQcfelailsdebnYdibfnif
w 0	haobbZWcoaoaXZYbdfcZgjhZZ
w C	dgjYZWkYqZXfigXccgbVbjmiZ
w C,P	ekcfgfefjegiajdhhbfdfglgf
w P	cchbddlbmcchiiaccZbbecjbl
w the	adhjecafjeilmcmciafbeZbYc
w their	aYinabZbnbYpXbdaYYXYdcjac
w, 0	eichiXUhhXjeXZgjqTYVfckXX
w, C	ZegnadWjciZnhehddQakZhchl
w, C is	fedeiiddejcgeaklaeckdccbi
w, P	kiadbbccnblbhigbZgbWaYYYb
w, it	ZhfldaXkeZljcbYkdecfdnaZd
w, it over	fejdefefifhggedefhehfmeeg
w, the	ZfkfaYlaifiZhgUjZTljXihaf
w, the old	fefigggfhgkdfidfecmefidfh
w, their	ckajcdZbmbbcYcYaaYaadlmaj
w, them	gibhcbYemcmhhhacjbdZcjgbb
w, them,no	eeekefeghfhnehedkcgdeghdc
w,o	ZfeeZZlZejfZhjjYZjakbYhka
wait	bggZZkacdkZdhdcjdeellgdad
waiting	WhhlcVdUvUapjWoWaVWTWWeiW
waiting for	baaiZbkcnbamZdadbbddcddcd
waiting on	YajmhZWXrYWnVZpaeVYYZYhYa
waiting on their	cgmhcebejecfcdpeccddccbdf
walk	ffabUghWfjYhhhWXWjZiYXgWZ
walked	YmfadaajhZZdicbcdYeadckde
want	aiXmYbaeieemjfbkbifZgjijg
want 0	deZohcZdghgiXjdjajbicgfmm
want a	XhbgaYibmcZafYbjameYcindf
want flat	fdckeedekcneafeeeaeeedbdi
want net	gfgjfgfejeadeidgoccddcegd
want net 0	gfgjfgfejeadeidgoccddcegd
want the	ckcgedbdnbhikbaadWcaddjdc
want to	ihXiZXTjgYdibYicYRjaklPYf
want to see	gkcbedbflccdjcdieaeednadd
wanted	gmeWbiXaoafaZZjXgXfXZZihf
wanted a	eeffjfhfjdfegcgeiaidefdme
wanted a refresher	eeffjfhfjdfegcgeiaidefdme
wants	bddleQiibhjgfccknpjgfnooi
wants 0	WhUjWYhflYiedaZlgfheckkhg
wants a	lXeZmXhjahcYdUYVfkViXpjjh
wants a demo	ghZceejclddgZefffcgefmbff
wants a pilot	dbocefaifbdfbefeeafefmbef
wants it	ineUaZTXsXbbTVgkgbpWhVoVZ
wants it settled	fdkcffdfigedddngjiodgcbce
wants it to	cmdbeecdlcacbcYbcabddcoce
wants net	dbbademdjfdkggeclfjeegech
wants net 0	dbbademdjfdkggeclfjeegech
wants smth	fifffgfgifgegeeehbfghehee
wants smth for	fifffgfgifgegeeehbfghehee
wants someone	jccbddjeejbdYdgcdmhbdfbne
wants the	XehkaagZmedhWglilgcYadikZ
wants to	YjdlfXNlaggfcZUagfhihlceg
wants to know	bkiYdebelcadebZjbcaaddkkj
wants to see	hhafbdadmdabWbcZiibcdjkbc
wants to sign	dcdkfgcfhgjifhdedcneehddh
wants us	diYmdeZdeikfhlbddhedbeade
warranty	ZWjnabZZldikVZhYXSbVbcXoY
was	eiXcXpajednWuYTbYYfbTghmc
was in	aZbkbbjbblceiecddbeledagd
was super	iibcecckdcbdZdcddcddeccde
was the	bbbccnZbfkkcocacdYdYbfimd
waste	hmgcckblZiadhdccdkeediZbc
way	hehhYiXjZljgicaabqblgbiXi
way off	ggjdgfgghfminhdffddelhifi
way over	ggifgggfeikfcdeffmheffgfg
way over what	ggifgggfeikfcdeffmheffgfg
we	eXZngkZehgshrYXjVkchoakid
we can	jebichYclehbmjbjdcahccYbj
we do	kifbcZYfnadfgZbYcbcacdkjc
we dont	dcdhelbdjhaijZbdflcbcencd
we got	YZYYrXYnbXYhWbbbcYgajcZbc
we got the	bbZapZanaabiYcdeebgdldcee
we had	ccdcdhjeifehldeleeefhgefe
we had 0	eeeefiefhgfhmefmefeghgfgf
we have	igbhbaaelbjgibdbeYgbdeZdh
we hold	ccclddcfldobndebdbiacdbhd
we know	ggZadbielbZdhdcbeaeZldXcd
we need	cbnheeacleaenhjldbajaeZcd
we offered	dbbndcbdlcieahdenXcbcjYic
we offered net	gggifgffieZecjffocddedccd
we were	aabbilZafincjadccYdakdZba
we were 0	cccbikZbmdidjcecdadakdaba
we won	ccbZoZZmbYbaZeddcbccneacd
we'd	fijbccbdlcdckacbdagcdbYlc
we're	WfclSViVfkwYmmbUVkbloUcVV
we're at	ZZZnaZgaoareWmaabZdXYbYbb
we're at 0	aZYpaaYaoareWmaabZdXYbYbb
web	oaaabaacmbabZieddadcdjacd
webinar	ndeeefbeldbbYabccZdbccbjb
website	laXXZYgbpYXYlYYbaWbXbZfYZ
wed	ZeoYZZYaoZZcgaabbccXbqiZc
weds	aTkjXWjXkegigXlijRkhcihZX
week	XVgefYmbnccidZljaimbbcbqY
weeks	WUhgjggWZocXgWWrXjYsXYYWW
well	ileahjZahhabqagcbleXYeXhb
went	bYhRligffgoYocdYblcZckZoR
went another	eeccbmdddkZbldeddaehcdbcc
went another way	eeccbmdddkZbldeddaehcdbcc
went out	jadglYgZpXeeWccbhWgYbganc
went to	gYdYYoXXgjhepZZbcUgZkiiab
went with	cbaakiZlYfgblbbacWeYbbabc
were	XXdWkmWhfhpamYaaZVaYjbfjZ
were 0	cccbikZbmdidjcecdadakdaba
what	joaYTaZgffgYpmYSXZcYaegkZ
what C	cajkdebekdogYldfebhfeecld
what for	lcdffebgieefYefffdgefjcff
what she	jiaaddbdlceeZlbddbgcedbde
what they	geggZiYabmeanhaaajegfbhde
what they had	fdkdfddfficeabdeelhdedkeg
what we	jgdcfddgkdbfYeeefafeedade
whatsapp	jkZZaZZcmaYdkabbZbcZcaYac
when	SgmgeVbhfejXQjgsghhUXeUkf
whitepaper	nababaZcmahaYfYbbfefcebZc
who	ifVhUfhVncYkhRqihdjZdXRmV
who they	babbcnbddkbdocldfmfaedeed
who's	iaabcclcmbZcZddcebegccccg
whole	ghaeaifZgigiVlkZbgbibggba
why	hgigbaZdlfmfkbbccldabbYbj
will	jdejTReZldigWUSdhcmlihZXU
will play	fejdefefifhggedefhehfmeeg
will play w	fejdefefifhggedefhehfmeeg
will sign	daandeYbmcZcbbZhbbkacbdec
will try	hbbbdeiekdccZeeddcbbecede
will try her	hbbbdeiekdccZeeddcbbecede
window	bahjadjekeZcacdobadcdfmbd
with	ajkcdeegdhbetagjfhTkadiRb
with C	bdhafgjfjafdfgZhaYZXZhgbZ
with P	glljdeajechjZjmcddbdeaddb
with R	hjXeYdfbdkcfoaZgbhanZZYaa
with the	aZqZWeefkYkdiXgWYgbUZflZh
with their	dlecahXZkebdlebcbbcachgcc
with their current	eldabhZciecangdedbfceicee
within	ciebbbjckddeckdfccfdenjff
wk	ghjXdVeejdbghabffendjnXjb
wk 0	edkeheejeddiffejfgnfjieig
wk 0 per	ffifffffiffgggfegiodkhgef
wkend	fejdefefifhggedefhehfmeeg
wks	dWigiafUelabeabthmfhiicdX
wks,thats	eeeefiefhgfhmefmefeghgfgf
wks,thats it	eeeefiefhgfhmefmefeghgfgf
wobbling	eccmbaceblabkebcdjeofebbm
won	VVVgihdjfVWegZXXVVYXmZgVY
won the	ZYXXhigifYZZjeacbZaZnbjYb
won't	ajnfVehXZpkZYclbaqchabkbh
wont	WfUkfgfVZpdbceXckrkjZYhcl
wont commit	gffifgffifdddidbfgmeeeege
wont commit before	gffifgffifdddidbfgmeeeege
wont renew	eccdelcdjhncadfedhfdgebem
word	YllfaYXbpYflggpbjafZcffab
word yet	eeekefeghfhnehedkcgdeghdc
wording	abboacabnaZlZdabbYcZdebZb
work	bmZcjcYhiZYbaaagaXcacalYa
working	ZYmkZbYZpYZhibkaaYaaaZlZb
works	lchXYbhanbhaphWkcVbbYZVXd
worried	cgmeccbdclbebdbjdnebecibd
worried about	cgmeccbdclbebdbjdnebecibd
worth	pacabZYcoaXbfmaegXeZicabb
worth a	mccbecbflcbchcbgdZebidbcd
worth a call	lcdbedcfkdbdidcgeZebeeccd
would	emaiYXUYhhjhhgfiZkgkaihii
would take	ZgamcdZbdkldlejacmbmdecjc
writing	ZakjbcYbnbdebYaYjdcabdnkb
written	bZldgchbfiffZcbfcjblibbnZ
wrong	gabikbZcdkZbYcckckkcdeZbb
wrote	maabbjadhhacWlcddZejdcacd
x	idWgXZicldecccdjbccccdjcc
x 0	dfZibcidjgiddeekdeeeefked
year	YcWncZghjXfhieZjgebeaaWid
years	djcbmbamcYbnYkfabZbZcccbg
yes	dWdsXXSemViZYZpbhUqbZcVeY
yes they need	djedffegifgffdaeecegehfeg
yet	qedbXQXVxSdigjSXdadOegahY
yet,asked	mbddefddkecdadeeedhefddod
yield	fckdfddgjdZeacddeafcdlnde
you	gkXjYaVjZmjZhbZkbpbpbaZab
your	dmZhbhZbcllchbabcncmcbakc
yr	gnbXkVZXuWheilfYZaacdbcjo
yr is	fkeddfcgiefbkkdegaegiegee
yr is too	fifffgfgifgegeeehbfghehee
yrs	ejadiZbdpYcikdeVXbhVgehgn
yrs on	blkbaeafjekbnfgddbdefejjc
zero	fjhbdhakcffbYndbdlcabgbab
`;
