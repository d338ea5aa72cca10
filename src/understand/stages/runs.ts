/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative, price, contract, competitor, budget, decision_maker, delivery, payment, objection, signing_time, churn_risk, bidding, trial, technical, service, renewal. Not edited by hand. */
export const RUNS_ZH = `
 0	cjfhddZfkcjecZkcnfcZcYngZ
 C	gcZghhgehggeggZflgecegefi
 D	ficfhedjefjjiiblbcghghfce
 M	eagandYnaainZXcedYYaYaiab
 P	kZgghciidhdhfekeejjiebehe
 R	eekceicbldhdkgckeZccchcee
 a	heghgfdggghdgejbcccgfchid
 b	hhhcefghheidbjjdefgheikfd
 c	gdiggddgifjghfjaheiegffjf
 d	edhhegcdleifgfhcfiibegbcg
 de	fdifdhedlficgfcdehhcfjcee
 e	ebdehkabldkgcjhicbhbccbbd
 f	iehicfcanehfhibfhffiefdec
 i	gbdehekchheejgdehdcdhcgji
 l	eghgehfchkcegcbfhkdhhcdfh
 p	ghfbjeaigffjabchcfgbefhge
 po	ecefkecjechmbafkcagdihfed
 r	ffibhdiidhYefidiccchgikhb
 re	eeicieiheiageheicddjhijhc
 s	ediciefgjbfhhhcgaXefdjjdg
 t	hfhfggafidjdigbehfddicfgf
 u	edmcbeddijifhdkhihdednecj
 w	eefcekhehgheggigfafgehheg
 wi	feecekheghkegeihfafgfdheg
 说	hbdhifdjfdfihehdeaiffghce
,	bggdgdeidgkfdkfgemgibimjb
,,	beagkgbichegggdegnfibdimd
,,C	bicgkZeZmegdYYXjkfaXaZafd
,,D	fkebidfgicadbkecdfdcfebch
,,你	ghhcidebdkghZggZgmkedijmd
,,你们	dgdckfhbclbhcggbhnehehemf
,0	eifihYaifcpjfgggjhaegglfe
,0,	cakieahhgelebZeejggcikjhc
,0个	ebjjbchdkcdggiahjieabZgcZ
,0兆	ejbjgfdieejieclhdddgcchef
,0分	fdbijhdahhcdidccfefehdaie
,0台	ebehjdbifbkjbbbiabgcdaZca
,0吨	chggcdfclencebcjfbjccbXeb
,0套	egibidcifccedachbZdcdbcbh
,0家	hkeiefciffkgchaacbfedbbdb
,0米	ehiccffifeaegdekdgekekped
,0间	fjfhgebcledjbiibdaeebhgki
,C	hefbihgghfefggfhggeejihgh
,C0	dhfedajkdajdbebdbacfkgcbk
,CC	fkekdcadlcgdkcekejdcdkfch
,CD	djbagfjhfgcggkYchhdhfefjj
,CD到	ecehjdfcghenbcebiZekdcebl
,CD的	bhhfdciaihfcblccdhcfeijbi
,CD签	eddelcYkdbfkidbdiagaZcbbb
,CD要	fkegggekddegjnedhbfeeefee
,CD那	fjdegfdkcefgdadgfcdeedgcm
,CM	bZhggbgichjadZgamaabccabd
,CP	ageheegeidlZehibffegddgkd
,CPD	aZkffcfieeefgbbagdgfekZbc
,CP不	kebgbcldifagbcahfidbgbbae
,CP反	fafdkedckfccdedcblecggkfe
,CP发	fcbijfbidhghddccgbfhedame
,CP口	ffdidicfhgahhibdeekjeffcd
,CP同	ggekdggjegdaffdhmelfeffff
,CP嫌	edZfijZehhmhfebaigfdedagd
,CP定	feefgjffjdhejepihgeffggdk
,CP对	djagdcdgeijefekdfmicfgicf
,CP微	fhejdfcdkeenffdfeeldfeddf
,CP想	elcgffebiidgcldhZlgceghgd
,CP没	ebkdeibdldmkkndefegdeecef
,CP直	hchhdicedkeeidcefgfbefdce
,CP自	eiebeifciijhcgmefbfegdaef
,CP要	dbekibYgjZfgaafjmcdcddkjh
,CP觉	fekgeedcejghgebehnfefdjdf
,CP让	bddacclcighdcchbeejdehfgc
,CP讲	ghefhfeiehfddgbdekhdhhide
,CP说	chcedegfjbiggheYifiZhZbeh
,CP那	dcbjigfdmbecbeiZjjbccdbib
,CP问	dkgeaeadlckfddiZeXecdckbb
,Cp	ffhfhfcbmdilddejgcedehdfe
,Cpo	ffhehfcbmcdmddejhcedehdfe
,C一	YldeibYiffkahjaYkbdedcgjk
,C一期	dldddfeifeieikdcgcgedbfal
,C三	ebigjdakgZillcaiccbfhihfh
,C下	ehkcgdaclebjcegbfhichgfci
,C不	fdchdfjXlegjcjjhYgcdZaafd
,C不够	fldcdecfhhefhpebfggeffeic
,C不是	efehedkckeeecfccflebehmcc
,C不续	gefdcmbfdkedhcjfejfneddbl
,C丢	fedeekcdfhfcmefghaebedbcf
,C丢了	fedeekcdfhfcmefghaebedbcf
,C两台	eejdhddhjdaffefiedfdhjmdd
,C中	bachnaZelZcjebeacekapfcbb
,C中了	cbbanaaflbdehccfcgbbrcZcc
,C中标	efdjicdfjcfkcegbgeldhdgdc
,C了	kZbdjiYbndidlcZkdecbbifbb
,C二	bZfgmfagibkmbdZgbeeZfahdk
,C二期	baiekhcigbimdeaZcYeaZdiZl
,C付	fcdekddZhiaafbbdpagmdadcc
,C价	fciifeedhggdebidffhgeegid
,C价格	fcihfeedhggeebhdfgfeefhed
,C供	edfegdledjffefdfemdlhegdf
,C供应	edfegdledjffefdfemdlhegdf
,C信	alieZaYifaZbeZmeehcahioak
,C信息	cijccdacmbbcfahfdhedibpbd
,C停	cbghehidkcgggegckXhhcheag
,C催	fcdjhedhlbcjbhddcYhadfdjc
,C出	adfZlakdhhbdXbaackcafYnkd
,C刚	oZbZeddanbgckbddbbaZbbbbi
,C前	jeddddfdmcegfdddehececabg
,C加	lddhhebcmcgabcbdjdcedbbff
,C包	gfcdiegddjdfgegdhjfdffake
,C包装	gfcdiegddjdfgegdhjfdffake
,C压	ejdjfddekdbcheemhbeceecee
,C又	bYZimZgkYjbbfabbgmcefabki
,C又续	fffdlfdkfadibfdecafceedcn
,C反	ddbbkchjbgbkdgdhdjdddcemd
,C反映	fecdieidfibcehehdkfdedenf
,C发	hgidgcceigegfcghjadjlcabd
,C发了	igiebddekeghgedccafhmeaef
,C只	aifibiZenabcbdbgcbddibobb
,C合	dbbihgadifckcgjaeibfbecdf
,C合同	dcbihhbdifckcgibdiefcecde
,C同	eekhcdcbleibicacnZffcnccb
,C同意	gehkdgfdjfjdfdcdnaggdgedb
,C同时	eflbddcdjebdkedbecddembee
,C和	ekabidbfkdbdfdfhddbahcfjd
,C在	lcbmdbbbnakbicdlcXeZcjfec
,C基	cekicbbigcjehbfecZkchdhcb
,C大	ckgaffZbgigeelYZdbebkjZic
,C嫌	bgheYhfafifbdeYkfjdYefdbe
,C嫌R	flddccdfifafmedeefgdffkjd
,C嫌我	ficicgcfdjhfhedkegfcefabd
,C嫌贵	edbbdmafeipedgcedffdfcbei
,C嫌预	gfekdddehideeffdlnfeffeee
,C学	eiiegfeeifeffeefflgfffnfg
,C安	bcbdhdjckdcjfdcgfeggfZjac
,C官	kdffddhelcdhcdgegeecdeead
,C官网	kdffddhelcdhcdgegeecdeead
,C定	beZcglhejebZjcYZiagbYZdZc
,C定了	dhcefjaejfcckebccfhdccbdf
,C定金	fefelfehhccccbcbmbfedcced
,C对	ejbgehdbkgjhcefdkofcefYcd
,C就	cgkfafablcgldfkggajecbeff
,C尾	fefcifhbhicfdbeclcdaeeebc
,C尾款	fefcifhbhicfdbeclcdaeeebc
,C工	gidagbgiffbgfhekjddfhdebc
,C工程	bifcddhifddfgigedddgbeied
,C已	bggXfggbihbhfhaibaedglegc
,C已到	edddjekdkdfjdeeogegdfdcde
,C年	dhbdlfbbnbdfekccgecegadjc
,C店	ehfcdejficidccgbecceebZdi
,C废	feceeleedjlfcdgffdffnejde
,C废了	gfefejfefikfdegffffgnekde
,C开	ahdhbigZnbccdacbfbfckghbf
,C开标	fcaidjdclcceeegddafdlhbdg
,C录	ccbdldkdejefddddekfcddboe
,C很	ekgddeemibbdfddceZfcdefcf
,C总	dcbgYfihgfhjhhfieecdebidc
,C总经	cagjbeiifdeficfidieehdece
,C想	brYeadYekbeheZZcdbicdoeba
,C想先	cnaddebghdccbcfacaacblYcb
,C想要	fleefffdkdgeehcfhiffhkgcc
,C手	iekbeeccmcgdgecgececcdegd
,C打	ihibhdbbmdjdheccgaehdicid
,C技	chejcfahgefkjfigehchcfncd
,C技术	cgejcfadkegkjdjhehdhcflcd
,C把	cffgdkagdiccieaefdabaghib
,C把我	egigcgehdhdfidfbhidhehZje
,C投	ecjejdhdhhidbghfancaffglg
,C报	ffkecdZckeigfdfbhjZhZccgb
,C报价	fgkfddXckfifgfedejZgaddhc
,C担	ekgcdeeeigfceffefifffhnfe
,C担心	ekgcdeeeigfceffefifffhnfe
,C拿	cakhecbeghmhlcdgemdbdlgcb
,C挂	bagcaciejebdebedecgdldbdc
,C挂网	daecaekfhfcehdgefehfmeddd
,C换	cYfgalicmcachbfZdXddbfckh
,C换了	bbjdhbjdlcddcdgedZedehfmd
,C换人	ifefddgfjdfgefZgffhagffge
,C排	ecajbckkdbdicfdkdbedjdcde
,C提	ekafidhekdbdegdkhaeddbjid
,C改	hfidbffdldefjiekdbhghhccf
,C政	eigdehddjghfhkegdafeiejec
,C新	deddebhcmdcecdbhdeddcjica
,C方	dZiceckcihcijdjldcfjhbYad
,C方案	dZiceckcihcijdjldcfjhbYad
,C明	ecdddkefeiefcecefnfkfgedk
,C明确	ecdddkefeiefcecefnfkfgedk
,C是	eleecaccjgbbdacgccdabcgcb
,C最	ccheggiefifbicdiifflbddgZ
,C最后	eciegibfhffbiddjbbdibegdd
,C有	ekcfeedejgjfhdbfeeeegfaee
,C本	ebfdihifghejgkdefafcfcfde
,C本来	ebfdihifghejgkdefafcfcfde
,C机	chglfbbbmebcgjgkeciecafgd
,C架	fihggeffhgefjffefnigfheeg
,C架构	fihggeffhgefjffefnigfheeg
,C样	eanebfdajglgiebaekdikilac
,C样品	fdleffedigkfceceeYdijogfc
,C检	hgiedfeghdfdedgdeZfeajcek
,C检测	ifieefeghefefefdebfechcfk
,C模	ebejchcdifndfceigbeefgjde
,C欠	fdecieidejcecdcjnjeeffefd
,C没	Ugiedghgggeddigcdabikhlcj
,C没中	fddednbefibchbcdedfapeadc
,C没声	dnhgbbhdekdeddeeeefoeedcd
,C没续	fedeckdcijdfmedcfdfodebfk
,C没过	feffejfggheekddgfcggdmode
,C法	fefkdeecldepfeefffeddgcdd
,C法务	fefkdeecldepfeefffeddgcdd
,C物	fihdebccmccdidbhfachlhcdc
,C现	ejgegeddkdjfkcihgZecficic
,C现在	fjgfeedekdjfkcifgZecgicjc
,C用	cjfcgcdkddbdbahafdgfcbcgn
,C用了	efddiefkcgdfcddehdhjedail
,C电	lZkhYbhcoaghbcbachhajcjaa
,C的	ebhijdhieieighjikifiqdghe
,C的P	ggbgfYihfgggfgkdigZhcdafd
,C的p	ibjdgeacmbcibcbedcacdhjdf
,C的单	ddeicdiemdkgfdecebcggfcdb
,C的合	eddfeeiclebgcdggffgcjeded
,C的大	cdllbcbjgcddhmbhddecldged
,C的采	bbjeaggbhhccccYigadhofgcc
,C的项	ddhfbgiefidgeejgddemadade
,C直	diebiechfddjidheeigaeekde
,C直接	diebiechfddjidheeigaeekde
,C看	fbkbdgegdlidbbdgdlhefghcc
,C看了	ggidfefghfgfcddeeffddjaef
,C看完	gchcfhfgckkefdfeekiggcled
,C确	cchcgjbjbiahccfidacmdjbcd
,C第	fgcdlZcgjZbcadbjibccZdaep
,C第三	djccjcfkecacagechfecdehcn
,C第二	ecfgkceeichegedkjcdfbcbjl
,C等	fdhfgieejfjcfgifdekcedbme
,C签	bbadhZhfhdcmccbhdjjgZacfc
,C签了	eedcebjclbbiedbifiacbcfgb
,C签啦	fffejfdkeeYneegcbcbedeebf
,C算	hccidicdhgkmedcgddfhddjef
,C系	ddaggdkeidaecddkdbjdkcdcg
,C约	dcjhgdcdkecdaeciedicemife
,C约了	eckdedeejfdfaecefdeefnaef
,C经	ieiefgcekdeechdeeadZiijje
,C给	ZehgYkXaejmckfacbacklkfZa
,C续	babjidYhialicgiaZgedddZZu
,C续了	cecbnbckdYjbaddedbebfdcdo
,C续签	fcdflbdgibfjdgjcbbeZedcbl
,C续约	feejcibdjhghigcedifheedcn
,C续费	edfmbcdehfpgbdgddiddfhegl
,C老	ficgfdfhgbiehdggeaebhbcei
,C行	cdccggkdkfbkckcbddeidecgi
,C补	fciblebamdcgdcehhjgdebdcj
,C被	dhcccmbjciocglbddYeebcfcc
,C装	ejgcgeedjeffehhjciebbfifh
,C要	ZkhiXbbckdhcahfjfgfcffmie
,C要0	cfidYbhcmcYhcbbYkacecZmfb
,C要三	fihcfffejfdecdedfZefhkied
,C要上	fjeeegehgcbfejckehddieZcb
,C要做	ifbgdeejefbeehbjhbdfcejdc
,C要我	dahhedhdifkddecchihbgZfff
,C要换	eldccfdcledeclgZcZeecdlac
,C要求	bYmiafYbhhdbdffjhggbkkgbd
,C要的	fhdjiedghghecddbdjfddjcfe
,C订	geeblgfghefnieemhgddeeded
,C订单	geeblgfghefnieemhgddeeded
,C让	cfcighccigjfhifhgbgfZamfd
,C让我	dgehjcgdjdhggbcjhdibefbhd
,C试	cfjedafgfgeffdgfeddgflnZc
,C试用	fbifacieghigaeigfgfhdgibd
,C说	XifidhadghlZjhgegokjgeahh
,C说D	bddfhhigfhZeheafblljeafci
,C说R	djkfcZcdndeelgciiidXckdfg
,C说他	fgieeldfhhffhdkefdefneife
,C说再	fajakcjgjdjhjeeeggfdfhdke
,C说好	cgZnZbZcghZdhfkaeikhcbcab
,C说我	fbigfgdddkbgeedhekehkjcae
,C说要	clcfacbcmakhalkkbYdaigfbd
,C谈	cegfabjbmdkkcfhhlZfbfhabc
,C财	eecighbfhfidhigdndfbddckc
,C财务	eecigecfghidhghendgfddckc
,C货	cddhjcbidhaddcbndldbdaaYc
,C货款	fffdifekdbedfffaiZeffefbe
,C质	dhhcgdcflcddddicjheddljdd
,C资	cbfcbjjcnajdlmbcfbdejddbd
,C走	chdbblZcjidfiieckdedjealb
,C跟	YcihYffcgjkfjdibacfhjZYaj
,C跟R	dkaadhbdcllhdgddbhhicefej
,C车	dhedbdifjffiiegafcedhdiej
,C还	acdihaidkcjccbhgfZcagcfic
,C这	aeideidcgjYjjekYifgigccbm
,C这个	eicfdjdhehfiidbegfjkjgbei
,C这单	bffhfhYakjYffehgabaZfciad
,C这边	eidcgibdgieghfkekffkdfdhi
,C进	gecekfgcldgeefahkbdcedgkd
,C追	dedckddejdbkddcichddedhco
,C追加	dedckddejdbkddcichddedhco
,C退	ebbcjjgdejcddddcggfZdbemc
,C选	dbfkbicdmckedddkjbjdcgbed
,C通	hgjaZhabjihcihkigbbjkaadc
,C那	ecgdhehffiddfchjgkfkgedhc
,C那个	hgcbkeeffidcfZbgefjiiacde
,C那单	fecjfibejehghehaifbfbdbdd
,C那台	gedejiegdjccedcjbhecdbcmb
,C那批	fcghifehfgffdeeohhdhehded
,C那边	ffidcaifeiegfdieckfjcgehf
,C采	eidhgcYYgiihhlfhbekefbbig
,C采购	eidhgcYYgiihhifhcehefcbig
,C门	kbfbiiadkdnhfbcibadbfcZgb
,C问	dngYaadejdkaecbgeXeacblcc
,C问我	ejkcdeeejebbjfecdcedddkcd
,C问能	deibhehaneaccieflZcedcjdb
,C集	lbbkdbadldieidnefcfdYdgdd
,C集采	jdakdbbfjekfjfnfgcfeZfcde
,C项	ggeifehdjeeffkdghdcijgbeb
,C项目	ggeifehdjeeffkdghdcijgbeb
,C预	dkdebbhgidjekeehbZehceahf
,C预算	fjeieebhggjefeecebfjdebed
,C首	ffdigfbbmdeaefgifbfedcfdd
,C黄	gffifiefeikihdZfebfdefbee
,C黄了	gffifiefeikihdZfebfdefbee
,D	eeehfalihbgkdffpehmighfeh
,DC	cdccjgkjdgZecfhkbgehccfib
,DP	hgagdhdfdigchhjZdjfjdhdag
,D一	hchefdgdkdgkgccZhZhhcjhcc
,D上	dgdhkeckcbgiafgjfYfcbfWbh
,D下	djZlcdaeiakgfdjZfYpbaejda
,D不	fbdjjfdbcmfeffbdgefpcekcb
,D两	ecbemecjcgcccddjiieddabij
,D买	dkdddfcjddfeegdcebceececo
,D交	fejckfcgifgldfdkicceldbdc
,D会	dbgkedbckdchkeocgbkcdehce
,D先	ekhhbdZbmccccbajceclcgbed
,D全	feiehgfdjfffeffnfdfeddbec
,D再	ifehcXddgfhadfZWgkYfZWWZh
,D再打	iejdefdelcbeffddeadZdcddf
,D出	egmfdebclcfjigbcfgYbajkee
,D切	eddclekdkefeeefoccddedcdd
,D到	cebhlbifkZahfahrcdafajefg
,D到期	gibidclekebekfdccXdhekeei
,D加	kefcgfcgfhgidfebdidhedeeg
,D去	iheafdfcjhkggdbbijgalYgka
,D去C	bjgZegieghgjfdcfciaZdbghb
,D去了	bkhhccfghdgfaihidZhbddccg
,D又	hfghehaehgcihgcfdhfiehdek
,D发	dihdhfZdkeggefaghcaejYdhX
,D回	gbfbfekdldehabaacahYfabii
,D在	ldgcgffhgegfgfgfgaceeeiff
,D在C	jdgfhgfhfegefghfhcebfeigd
,D定	dfjdbbjdlcjbhebagYjeZfhdc
,D就	cfbhegghfgfhdYejfjmifZfec
,D带	cjclbbdihafkbeaZdZlcchgZc
,D开	cihfggUboZeigihidhZbmaedg
,D开标	ebndcbacldgdibXZifdenccgb
,D必	ejgddeehdhbfgkbcdfmgidghh
,D必须	ejgddeehdhbfgkbcdfmgidghh
,D我	feehgckajhfefeZlcgcidfkge
,D截	ffjffgefifegeeiddedfmfefe
,D截标	ffjffgefifegeeiddedfmfefe
,D才	hgadcdjdfkbggjZcchYcfbhdd
,D才回	aebfcekdkeeheddddfbdddiee
,D打	leZhddXanbcXgeehkWgaZYjZh
,D把	ddfjedhbkelihbicbdohcfbeg
,D最	gfefkfdfjeakfedikjhdeeeed
,D来	efhldfclbdifgdagddidgggge
,D没	cfZgZglbekeiehXkZjajgdYbj
,D没见	dedefejfieeegdadfcecheeee
,D的	cdaljccZpcjdfggZlihYbacbk
,D签	deYejbihgZhmdZfdcYqfkceae
,D签合	gfbkjfZlcegpdcYbddnekhffd
,D签的	fdeZodbjecZqcdbhcdkcceddd
,D给	hageddgdhgebdfaiijddejcfe
,D给他	geijegdejdeefeafcfcdebbcc
,D能	fgfkdgcdfjcmbcaehjmdgjbcc
,D要	cmdfcbYgggjbhiWkeehhYfjee
,D见	ebgfeehdkfkebdfbdgccdegdd
,D跑	efcfheldjhfedddgdjdddaihc
,D跟	ajgdbifejaheehegfhaeghkfc
,D跟C	bjhdbfgficheffbafhafgeifd
,D过	egjlbeiijcjecceafchgcdadc
,D过去	eajjbekckcbiddcbgcfgdeadd
,D还	ffcfjeiifdjkfdcadledffbdk
,D进	fckhkfchhckihchlbZddcgdge
,D进场	fckhkfchhckihchlbZddcgdge
,D送	cdgjhcfihZebacZmebZahgcaj
,D重	dkndaebdkdddicbbefechmebc
,D预	cfcjidibmdbejncggadkccaga
,D预算	cfcjidibmdbejncggadkccaga
,M	bcYesXelfUgqbegdkceWfdbXf
,M一	cbabhcmghdfihgajpfffdcZhg
,P	hfehcgcifehbhgobeilgcjehg
,PD	ZWfehhlfjcZchdkdfZdYcdflf
,PD去	aYjagcjckdddicZbgebhhdikd
,PD回	eegjdefgidgjdekgdbfbdifdc
,P一	YfieggfbgjhbegcbilbmgZeeb
,P一直	ffjeffefckjffhddgegnhehge
,P不	ficgeecZfkadfomgbnbZbhcab
,P不在	jdcjecfekcddhcjefadcchedf
,P亲	ZhbjhgXidgcjcddacbmccbfdc
,P亲自	bjcgjYYjfZdleaccdcgdccghd
,P从	jddfehcdjegejhcbfadhgeefe
,P们	eegflfdmacefcfeedYfffeile
,P你	bagceimdkdZedccgfZdhgbfad
,P你别	eehdffjfjdZghfhifdfcfeedf
,P原	dggkcbZggildhgdhgiigdjjad
,P原话	dggkcbZggjlehgeggjegdjkbd
,P又	efjfhecfhebccefchkececlbf
,P反	dgjcccjhcidhdhneejfhggihe
,P发	fiZfjfchbkfhkeihhjhgfiale
,P只	fekdgaecmbafacneccdbjccag
,P听	bkicedcigbgegdcdfbdbdeffi
,P和	dcjfdefckdeecdldedcdeckae
,P回	bhfhdgehgddeeciccgjbcdccc
,P在	Xehcgdiigdkegfjdibhehfglf
,P在电	dgfhgfdjciifgfeaifffehfff
,P在群	feheffihehlgeheeflidigajf
,P嫌	bgcjbhgejehedcjebieeeglZd
,P对	fgdfifffjdfeeeeefgffhkmej
,P尝	figefffjffefefgefdhffiaef
,P就	feaebdkhkZcccbaicXkbeckbe
,P已	dehcibiamdhechiYddajdljja
,P已经	ggfdkegcjfffdhmbffcidekfe
,P带	ahbZjclhiagdbbaedddccgamb
,P帮	dcefffkdldjifdaeebcdidgde
,P当	ebhdjdgifbjgiejdhYcgdiYki
,P当场	fcifgfejecjiiekbgZdgdjYaj
,P很	dciihcchidfmdbekjfbbedijf
,P急	ckfahebggibfdjbgfchcelZhc
,P想	chejadaifbkjchjckfffdgjai
,P想上	fkfeggfckgefchpgfnfiffmfd
,P把	gehhdhaaihghiecgekcdcchbb
,P拍	fgeefjcidhngdeighbjchcadd
,P挺	ekeffcdmafgjchbdcihfcekic
,P换	diijciaejedefdmhfefiffccf
,P撂	ejhhdddfdkafcecejmdmfedbe
,P撂话	ejhhdddfdkafcecejmdmfedbe
,P收	iehdhegelcdfdeddgaedehaie
,P最	giieeeefiehgjfodgbeeehfif
,P最后	gfjfgfffhgigjfofhdfffiffg
,P没	cgakeaggibbeciehdabjdddef
,P没说	bgbjccjdldcgehacfddkeffgd
,P点	edfjfecjeeakfgkjfildcdfcg
,P点了	edfjcedjdfdofhjcejledegeh
,P电	diicgiedejeecfbcdfhmefddj
,P电话	diicgiedejeecfbcdfhmefddj
,P的	ibeheiadkddeghjhddhehfhdd
,P直	dhahibjdblblldehfnelhebid
,P直说	eibifcdgckefefbffnfihfdef
,P看	dkfdgccldaeiZbXeibicfdhac
,P看了	dgiehddkecgiccageZddgdiad
,P答	igcfffcifeaeffccaehgdedce
,P答应	igcfffcifeaeffccaehgdedce
,P签	cggZlbahgbafhhkiadZbcZkki
,P给	kjbgabZajfcdfmZdcZijececb
,P自	cigdegchehgfkimdfheifeefe
,P自己	cigdegchehgfkimdfheifeefe
,P要	bfhmdaackdkiegodeZaZdWbie
,P要0	eiclffcgjeggdfdbdaeefeZgd
,P要我	edblgdfdldkeldodeaefecbie
,P要求	fcfjgeceejgkdghhkhbcfeYld
,P让	eefighYfidfbdeacejhdbfgkj
,P让我	ieffdhdjecgegjdZhceYZfgji
,P讲	dfdlecackehcccZhgjieifhfc
,P试	fghffefjbfjfgefgjdeegmafe
,P说	djgdegagffjaejdZfgmbgibgj
,P说D	eYkhghcfgeibfcgWdhkeZecgf
,P说R	dccichccejodocbdeecddbeed
,P说不	dffffjfgekgdXaeifefedaflh
,P说了	cbfgidkjedcefakddbjdhdakh
,P说他	mfegdgebmcbfdcfcfibafaabb
,P说先	dlgfbbbdmageaebggZcafmZce
,P说再	chdihbadlefdfdZcigbigefka
,P说报	ffdcjgffejifgdfefeeemcgmi
,P说比	eeggidejdeedbdbeedjeefadc
,P说看	fliaeedfjfffdkcfejidfdecg
,P说等	djfgbefdmcfcdjgjekidhdddc
,P说要	cjhajeaagkccggefbiiffZchZ
,P说还	iehedecghdiddcheeabddgffk
,P说这	cijfedejebbgebbhhZcjehgcd
,P说钱	fhfffjejdidfeledeZbaedjcc
,P跑	babbimacYoefcccejcepfbcde
,P跟	fiefifbfhebmeggceZkddegch
,P跟我	fjfgefchffclfigfhZleffheh
,P还	iZaeigggicgfebXafbkbcafbc
,P连	ecdijdemaedcjekbdaefefhch
,P透	eijcdcbchiadhmkcebdkddbde
,P问	gfblcbZfjdechcglckeaeghfe
,P问能	ghehefeejghfddelckfffgZdg
,R	VfjbXkfcghmawabfcaeiicfeb
,R0	fdgffhcfkdkfmfkdebddigZhe
,RD	bfeehbkigcabfdcbhacbbcbcd
,RM	edjkcdceifngoejcfaehhgdcf
,R一	ffheeicdejgfehceekecdfbed
,R也	fbjgfccfkdlhmdcdecjciicec
,R报	deleZbZhgcldmdaddcjZgZcbc
,R拿	cbbcanbbmbceoeedegfgacded
,R断	fledccdfjdegmfgnfdgegfdef
,R最	ecjhebhdlgnflfaegafcbegeh
,R的	agbegiijamdcegZgdhckehgjc
,R的人	eiceidifckggkffdgkfoicaed
,R第	echbeiceeiaehehiegffedjkd
,R第一	echbeiceeiaehehiegffedjkd
,R给	dcchdfgcghifmbZckibZbbYcf
,R说	faiidcdffhZfofemdfhkeegdf
,R那	ffdidfhiffhejhccickddeeei
,R那边	fcehefhefhhfkhdeefdfdfafh
,R都	edkhcbcdhhiidiccdjddneief
,b	hjgdfggjefdcekhcebcbhefgi
,c	fhbakbeichaabfcgfZgjecgci
,de	eiheeeffggfbgdgfgibhfjfde
,dem	ghgefggfidfcffhffZbdfjaef
,l	hdffgideihcgghjkegdcfhgde
,n	fgigcfehgefjfhidebhdeflee
,o	cfhbbckamdbifiahddgccdcdc
,p	dfgajgggfgekfgeddedfejdbe
,po	dbfclggggeekdfccagebcjecf
,poc	dbgddhhidgedfdddehgddlfef
,r	ffdejffhfffeifefddgbjebhl
,re	ffdhifdhhcgehfefddgbgebdl
,s	gdgfgcedghbegbdcjfefdfbhh
,t	bghddcghjdjbbjcdbahcbgiic
,一	ZjedjeZjchpheffihqgWedieZ
,一个	geflibajiakgcbfjghgcdejda
,一共	dhfehhYggfhcgcghgdkelcidd
,一共M	dggidfadjejafghfighfadgfb
,一口	egipbcdheindbebbigjdeddef
,一句	dbdjiicbejckfdccjnfdeecde
,一台	eaegagjagipcehhbhgZebhaea
,一天	hideefedifbcceekhgddfdkhf
,一套	fdndcfbdkemcdfedeaheeffdc
,一小	ekcddfeghdbfebdkfaffgdncd
,一小时	ekcddfeghdbfebdkfaffgdncd
,一年	dhhdkbafhigjhabbijhfcebdc
,一式	edcdlecfjedncededefefeddh
,一式四	edcdlecfjedncededefefeddh
,一期	eehgeiacoajfihcjegeghbhgo
,一次	egckefdkdakbeddhkbeddcfad
,一直	bkYjefacgjdigblcgkdZdcZdh
,一问	ekdeeeddjfgieeedencggdfdf
,七	difhdcbeldclgbmidcecgldee
,七个	edgjedcekedlecmiedfehlffe
,三	fhhchYeigbboheeihbdefgmfj
,三个	jfifebegkZeilgljeaehchfbd
,三十	bchgdeifhibccZgZjfbcgdfee
,三家	fbhibaaaoallkkZhdjbcjbfef
,三年	edhcjgclffZqadgabdggffbhh
,三期	fhfZieeghbcebccbebdbdcnfp
,三百	hgcfjeclcdahdicidaedcchgj
,上	ddbegiialfgcgcieeddkfiihd
,上回	jcdghfdefihfhfhedbcnfeele
,上头	dehfdkbdficeihldfZfkefade
,上次	cffecijdhjjhfdbddhghhgaae
,上线	cbafncabmbcidedpkadbeblcc
,上门	hbidjeaihZeecedddbebficli
,上面	ckfccifdigidkZldhddgdggZi
,下	bZghdelfhfhkfYljchglfiieg
,下一	fdledffggfgifejbfgheijihg
,下一步	fdledffhgfhjfejcfgheijghg
,下面	ecgldecdkechgclcfjecfgZch
,不	ZeeiYjiYfkcejaeYfnckgcgfe
,不做	cbcccmadclfjcYjbdkeqddebc
,不做了	feedekdfclfjcZacdkeqeeebc
,不再	dbbbdmddhggfdfefcefhmdffe
,不合	fdicejedbkcecfgfenfefcjeg
,不想	fjegdkcefjdfdddffpfdfebci
,不接	ehkmbbZfblhjbecbiofaddaae
,不接受	figndbbgbliddfecinfceedce
,不是	abbjdcmclccfgdkgdcffbfgXZ
,不然	egelgaaZcmlgiebXbmeidegjm
,不然不	gefjdedeekdejfedfnfcfhfic
,不然少	gfdldfddhimfdgfefZgcfidfm
,不用	eedeejgedkgdgfbcgmfmebggg
,不给	fdikeZbeckgejdfcfmdoehchZ
,不续	gffcekdffikeZddfidfkeieel
,不续了	gffcekdffikeZddfidfkeieel
,不考	eZdbdmdgdkhfdddefffdefcef
,不考虑	eZdbdmdgdkhfdddefffdefcef
,不肯	ghhideeddkfhcfedgndefjbef
,不行	fgfggcfeiecedhfggcefehahg
,不过	bklaccaaobgdfhmfhZdcggjbc
,专	chlcecbcnbcgeiijdghchgkdd
,业	fhiicgYgghgffacgchecjfjgc
,业主	dihidicgfifgebfgfgfdifhgc
,业务	lcjcddbejeiejdZgcbfeiggee
,东	fkicdfdejffdemgfbnfegefef
,东西	fkicdfdejffdemgfbnfegefef
,丢	bZYZYrWZdlnanaZaaacjbZYfg
,丢了	fececlcfejmekecdegfehdcgc
,丢单	fdcddmbbldkdjddbbdecbeagh
,两	WhjehdYclcelfbleddffbmjjc
,两个	dgeghbcbihegecmeegdbfdXdc
,两台	egkccecghdgefddfgcecdjhaf
,两家	ecjcchdclddcpfXcdadhapddd
,两边	aelfiaaehgjmecldgkdcbbkcd
,中	cYgihialagfghZfcacdfraebc
,中了	cbZcnaZkcbefbedbddedodacc
,中标	dbcigiflZigfgeaebffdjfadg
,中标通	ggeekffjdfccdfeceegemeffh
,主	egcfgecgmZaffYiidZhbcdkcf
,主动	ZkbgdiajibafeaaicZeabfgZf
,主要	hchhddbflcfghdfegZidgckcg
,之	ieeidibhgehhfhjbgdimeiiee
,之前	gfeidibhefhhehjbgfjleiief
,也	elhfbdZZmeaecdcigcaggiWZe
,也没	chdhegfelbbfchhfddecedbdd
,二	gjjdebVghdilbfjYcdcgkfYgo
,二十	fgjdgdbfgghlcchafhgikhXdc
,二期	djmdfbZigbiibhhababagefiq
,二期的	fgkdefeggeihdjedhcidchbbq
,云	djbdejbcejefdcmefiffdejhe
,五	chjedbbkfahgaefkfceailjdc
,五家	edlcecddjebegeeZieeemlZeh
,交	ffcidehboZfjddcsgWdcdcicd
,交期	ehajdefcldjgcebsdaecceica
,交期写	eedkfccekdifciemegefddcee
,交货	fegifdefmbdlhfhliagffeffe
,产	deeejgecfieiefaedgdjghlie
,人	eedeamecekcfkeXjigchgckZZ
,人家	jeddcmXdclffkddjhifacdjeb
,人家讲	fgdjfdffhhdfghefnkgdgegfg
,人家说	ibejefdjcigklecehdhbdfgde
,人都	dfbdehjbfiddeccdijepgdbcd
,什	dfiicdfahgddgeiidaemhejec
,什么	dfiicdfahgddgeiidaemhejec
,什么时	edijddfbghfefehkdbfmcebec
,从	jgZehbfigZghiZYbdSdgbegde
,从0	eiifefcdldkhcecddZidfggdk
,从D	cddhgdjdjgcfhddhigglefehe
,仓	bZbckbkgejeghcehldeabbYkc
,仓库	baZdjbkegjfhbdfimgdZdZZka
,仓库P	fgediehdjggeggglejfdfedbc
,他	chdgZdkfjdiehgkcgfggdcibi
,他D	feggbdjhhbffjdjceajehebbf
,他们	bhedbdnghfehgifdffdfebkcj
,他们D	eneaecfYkgabdlYicgeibacbZ
,他们P	ffhjcfXkefeiZYjifadgdhhac
,他们i	efieiefefiddhfdehiebhckeh
,他们在	dlecfebekecengbffefcccZde
,他们嫌	fhZhdbhfdjmdfdaccmfbfcacb
,他们家	biaaikgfdkibgbakfgdcifdcf
,他们想	dgffceilcaYddeidjVhZiijlg
,他们法	gggkfgeeigflhhjfjjddfgddd
,他们的	cffZhcjdejffalZfkecidedbb
,他们老	dgcdejbghedencmdfdfcgciej
,他们自	fdddhgjcgjcekcdhfZdmgdkee
,他们要	dhcidfecmZojacceeYhhcghif
,他们说	djhhjbbdihggecaZiihkfcejf
,他们那	jhhajdchfhYdahaghiainbigl
,他们采	deccddlelcdchdhceafbcebfc
,他们问	dfebaelbmcZebddedjgcfdZdd
,他家	edaciclZkhdZdYaacadkcfjak
,他家要	dfgcghhdkegecdbdfceeecoed
,他把	ehehfeejfckeddZeejecdeegf
,他要	ecfldebdkdjcaihegZhdjcdec
,他让	ffhhddcbmcjfhcjgfgfdededd
,他让我	ffgidfdcldjecghfgeeefefde
,他说	khfjeaXhegkfjikdiimedjhfc
,他说D	ehhgdfcifcldfbdhhejccjadd
,他说他	fgcgedggggidiiddcgmgeffdd
,他那	cjdddgjcleZffcicebededldg
,付	eiekYdebncfegefgiddafakcb
,付款	eiekYdebncfegffgiddafbkcb
,付款方	gddlcgedjgfaedcgmkheieeff
,代	cgehgfcelcfdegbceaffkebcd
,代理	ceghgfcelchdedbceaffkebcd
,以	dfeYegkghfbaeihdgffjgfYfb
,以后	dfdZeglhhfbafigehffjfaYfb
,价	bgdigidifcnkfancdcgcdckki
,价格	chdhdjffhflefcncffhdfdlji
,价钱	cffekaamcaqodcideZcceccej
,会	cbdhgbkfdigebafcoZgeebfga
,会计	dcabidiYejbgecbdqbbgddbhd
,估	efjieafdgifgfckffdihiZddg
,估计	egjiebcdhhfggdlffeiggbaeg
,估计D	ejgjbfahicdiebmahYkahdecc
,估计没	hdkjdeaedjhegedeebemhfeee
,但	dkagfYehlYkfjlmhjkfajekdm
,但是	bddjdbghmaleiihjhjghfeedk
,但是P	gdfkfgedkfielelceihffhjie
,但是要	egfjcfdfiekccgeefbdecbafd
,但要	djfiaecYpcghZghflYfdhbgjg
,低	gejjeddckdndabcedfedhdfdd
,余	edkgeebamfibeedhjihddnace
,你	dhdhhadgckldkidZjmikfcklf
,你们	Zedhkcidclleldfdknalcehna
,你们的	ebejiehdekjhfihdhmfhfgZid
,你们这	chhbicfagibeZdcjgkeifeZjd
,供	dYjdhhicldjigffdhcdfgcdci
,供应	gbkehiedjfjiehceiaeghebdi
,供应链	fdgcijgfghjecigheagdffdeh
,保	lZiZecgdkdefeaZgYgbedbXmY
,保安	nccdceaejdddaddfdffeacbbd
,保证	feibfgdenbdekfffacehhefff
,保证金	feibfgdenbdekfffacehhefff
,信	fgffibfdghddihfdkifgcfhhd
,信息	ciheibeffhheijdgggfhchhic
,信息中	gjhhgegigehgceceiZffeeaff
,修	echdkdfijcggcdcddbdceebnk
,值	hbcdlecchhceghedekfhhbanc
,做	pedcegWekceecddZdbcebdWcY
,做了	dfkdibbcnagededeebfcedcjd
,停	ccZdhkgdclbddkigfffkdghcc
,催	dZagqbaXmgbZZYaeoljdbaZka
,催了	ecdfndgdfjdfcccdnldifdelc
,催款	gffdlecalecddefblYebeeebd
,僵	fedkfdddhikecdbdfngcdecce
,先	mkadcXdZpbfabiceageiabbeg
,先付	gffkdgedkfbcffdhmdoefefhd
,先发	ihbgiebeldiededkeafbecedd
,先打	jjdfefeejfcgdgddebfcemgfj
,先放	diiacchdhkbegbefdgfnejabb
,先看	hjdcfeefifZeffdefcfefeefe
,先看看	hjdcfeefifZeffdefcfefeefe
,先记	mdeecfbdjfdfhedddbfceedde
,先试	eigdfeffkaefhhdhfcfcilZef
,先问	cjbajfbckeohebedgggdeccdj
,免	ehhgbedckeeeheddeajgfkdef
,入	dZkalZahgZgkiaaneYbbracdZ
,入围	ecjcibbbmchcjddlfbcdpcfea
,全	cddejkafdjjhihbahbghZYhji
,全款	feeigecfjancedefiadcddccZ
,八	ckckeaZgggkgaagicgclbdmbd
,八成	ejimdbbddlejdfhieifnefcec
,公	fbbhijYkfbdcbhWfhbbipdida
,公司	iYabcmdbhkahcgaelZelabidb
,公告	dddekibdmbddgcdddhfboecee
,公示	dbYkkfapcZhdcdbebecemebfd
,六	efehjdceldheedbgcfddebigc
,关	agbeckgjcihcbcjibabhgckZc
,关键	ejgjddddlchedekhedcefeZde
,其	ggeefbibleakcegegcbadehhe
,其他	hdghddibmdgkcbedhfcbcdchg
,其他没	gdekbfidjejlfeabledefdbdf
,其余	gibeedhcldZhefigdceehfkfd
,具	ejgcdchigdidfiggeegfdcfdf
,具体	ejgcdchigdidfiggeegfdcfdf
,内	gfiebagdgjebgcabhedhciecc
,内部	cgieaahefjebhcaddgdicjfcc
,再	YebnkViefikccicgamfkfdhgf
,再不	efglebgdfjmffdechZfdfjgdc
,再不降	eedkeddfghnfhffefZfefebee
,再多	efdbeekejdbefjnefcfecgddg
,再让	ggfjffficimdbedidkjehefed
,再降	gffkffeeckkfcedeemebffdhc
,写	edfkbehcmbmleccecbjcbkfdc
,写进	gfgieffgjejkbfeecdefeldae
,写进合	gffiegffifklefeeceeffhcae
,冷	jaihfdaghgggfbchbhadlbfgZ
,准	ejgkbcZdmcbfaibedcibecagb
,准备	ejgkbcZdmcbfaibedcibecagb
,几	igbefcddghjefdgiekficejhd
,出	dcjdgcggeidfgcgdkjdhciZhc
,分	cfkehgXfielljdkijgdijeecd
,分三	fedijedekcfndcdZnaedecifc
,分两	daiflccaoabcdbcobZfdbgbcd
,刚	jfffdcfdihdjdjgbeafcffggb
,刚开	flafedheldaejcbcddiiccfdd
,刚才	egcfefjhhdadecgbdhecddjgd
,初	kbhccdaekdedbhgcdddbcicdd
,别	eaXhVdobmchgdddccchcfffXb
,别再	bcdbdlfgckbehdddgYeeebifg
,别家	gdmlfcafhgifkfejekfegidff
,别的	hdbjfceelcgkedfegcicdigcf
,别的没	fdcjddgekdhlbffedhdadcgdf
,到	YaegXmmXglfbkcghchcmchXcj
,到期	feakalUddkbdhdebebdmeZbbl
,前	lgfdYgZbigjfdehgejhgebdaf
,前台	lgcccgYcncddgebbefcegecaf
,前台说	mceedhZekegegecdehdhbdcbg
,前提	fhdkafbaijlhghdghlmddfgih
,前提是	fhdjbfbaijneghdhdilddfgih
,前面	cjhbfbgdiecdgcdidfcjccgbe
,剩	cdhihbbbkfYbgbijhdffiiccY
,剩下	ceedlbcdhhcdfchkfeghbjdcZ
,剩下的	digefcbcjiedjdbddfcjchded
,副	deflddidiggdidjgijcededdd
,副总	dfemddiejdidjdggihcededdd
,办	jheehfbeifhggglcecffhgbcc
,办公	ihfehfdeifhghhldedffigbdc
,办公室	ihfehfdeifhghhldedffigbdc
,功	fincccccmbafhhfhfgfhefhie
,加	madeebghiZieccilhfYbidlYd
,加上	meddheadkecigcgcdfdieebei
,加了	mZibccgdlahdcefccjcacfkZZ
,加了微	lefgfgeejeefdggfehfdffgde
,加我	gfjggffdjfkfkfeffecfoeffg
,加我们	gfjggffdjfkfkfeffecfoeffg
,区	ifhfddhgfhadejhdeghghfade
,十	gfdgibYdmdfkiccmbiiehffef
,半	cdejiagdkedejcbiicifccihb
,协	idamcdcifdkocdccbcfcdebcc
,协议	eebmdedifdkpddddbdfdeecdc
,单	cYdghlfleankidaleZeachbci
,单一	fdejhddejdhkcfaffceddegfi
,单一来	fdejhddejdhkcfaffceddegfi
,单价	dZejifelebphhcalfcgcgjZcj
,单价M	fcjdieZhgcogcdcjfYbedbgfc
,单价不	geafkccdkcbjcggmeceegeedd
,单子	dbZehlXiiefkgfkhfYcdbbebd
,卡	cZeobbdcdkembdibglddbbfag
,卡在	ddclcdbeghhfdejecgeeedefh
,厂	dhcgeeichhhgfhdkfgebicefb
,原	diehehcakffjhciZdgfhhadYi
,原因	fefffiefeiafhecfgbfieeedh
,原来	eiehZfgbmcfgidkddeeeichbh
,原来的	gagjaiaegghhieZcecejjejej
,去	YjZYbjjehgdbodcadadacbZhi
,参	dfmbaaXbnbZdibcbcedZofhad
,参数	bemcbaXbnbaekbdcddeapjiad
,又	hdahkeaigdekcbYcegfaaXehm
,友	bfgghaifhhdephddifhggfkig
,友商	bfgghaifhhdephddifhggfkig
,友商R	cgefickfgidfkieejgihhgkig
,双	bjfefiafifkmghbhcacidbkba
,反	bhjeebbjecebdaeZdgjbdecij
,反馈	dambaccjedccdcdccfedefZdb
,发	dciegahYkhcZZeabjddccbega
,发了	igcZibfbkfccdefbgafhbdeie
,发票	eecbmfedfidbeedgokdeechfe
,发票抬	ggfejgffdkfgfffijmffgfidf
,发给	dciicfgdkdifecbecYedcbkec
,发货	ggeifgffifeeffehjaheefckf
,口	dgbijcdhgfbfbiZjffbicdich
,另	demgcbdghcgflhfefbgcgffbe
,另一	edkkfbdcmcldnehefcfeefbfe
,另一家	edkkfbdcmcldnehefcfeefbfe
,另外	eflfdfehgdeghifegcgdhggcf
,只	ldigcgaYjfgjhffjfcfcceghc
,只是	dfiidcigjdddccabebddeecfe
,只有	efjddffefiiggceceffdckbbg
,只要	egejffddjekhidigcZhifcikd
,只说	igjbdddelccdjfihedebfcjid
,叫	jeeiegackfihlfYcdkgYbgjgd
,叫我	egdidhcdjflkmhbeefjadffbd
,可	eggdkbYcgigejiichgbbYkfZf
,可以	cchaldajeaefhicdiadcckfdd
,各	bcgidblhegdegcecedebfjbbc
,各位	dcefddmclddeddfddbedhcbed
,合	fhWjggYgegfrjcekfheicdhch
,合同	hgZghfbhgddoicggheeidbedi
,合同D	fmceddXhhchfkdbcggdejedbm
,合同也	gggdkgflbfemegefkdbfjhfed
,合同到	khdabiacgidZnfdhgcckeegei
,合同压	geglddddjgendeidedemffded
,合同在	fcemdfbclccpbfgebejeceeid
,合同没	hcfbidlahicZjgeffkdifefhd
,合同编	fefdifihgeemdffedeeegedfd
,合同都	eefieiccfihoiecbgjdfeeeed
,合同里	fdffbejdlckfdfifdZgehfcid
,合约	ekdiafaclehjjfchdbfeebedh
,合计	fcekffcbmdjifccjdbhdddbcg
,吊	dbbggejdlcidddeneefddcdde
,同	kbimcaYdmaodjdcdgnbXehYfj
,同意	eakiceehhckabcejbaddkgadb
,同行	kbdkedcekdkdjcddfkgddeadg
,名	iefabffbjfgbidbebfdaZaaZd
,名单	iiacciZdlefeldccedecbdacc
,名单里	fjbdbiZekedfldddfcfdbebee
,名字	hcjbedaekccdjedddcdedeeee
,名片	fcdeeeidfhicafdhcifbdbdbg
,后	fieXgZfgehcbdidhehceeffih
,后勤	gidchdbchhdfckhkgjeejedcg
,后面	bhebedjjedabdabidZcacZbZk
,否	fhefhcffejcebekfchfcedfhe
,否则	fhefhcffejcebekfchfcedfhe
,含	canZachelZpecZZeeWeaeaacc
,含税	ddfdeeldkcngdccafZgbddbdc
,听	jdcdcalYhieapcdekbemeccbb
,听说	hZcgeclZgiYbnbchkXaiffdZb
,听说C	hbdaicjeeicecdadfcekddcee
,和	chhehefkcidggaXfgiidaifje
,和C	cchghifiehbfhdcYhbgadgggg
,咱	eYeiZgjaobgjmhehjhfaieeXX
,咱们	cegdefjfggedijaefbdhieeeb
,咱的	cbeedgncnbcbbdfjkeeacalad
,咱跟	fejifdddkejjmddeeceefjafe
,咱这	dihfdecihdZhfkdeebkdejadf
,品	dhjcedhedkefbjbaeigZdkkcd
,品控	ehidcdcdfihdcfecekfeemgcf
,品牌	fdcfhdjhhacieiccfYhceecde
,哈	hiefiefjeddibechheedeejac
,哈哈	hiefiefjeddibechheedeejac
,哎	fhidjffdiifejhidgbdgdhkhf
,售	digghdaggeiehgcddjeedelke
,售后	egghhdbggeieheeddkefefhke
,商	fcgkdfaeghhjgffgfheilgiga
,商务	bYikdfcZlgihhdehehdjlcjgb
,四	ibfcicbhgfehhfcacchbggdic
,回	dchffgheghgfeZlglajkdZaeb
,回了	kcacbdielcdhffddicebefbde
,回头	egbbdejficfbbdZfebfbdcfdd
,回来	eckhbcdZjhghidpcfdllgcfec
,回来就	cekgddZbledgkeodecmihedde
,回款	ffddffiZficbffeilbddefedd
,因	fjddggdiefehiiffjfleegeje
,因为	fideghdiefehihfgjfleggejf
,国	ffigegeghgkeifhdjibekeafe
,图	ehlcbbZbjfaedfYedjgacipbc
,图纸	ehlcbbZbjfaedfYedjgacipbc
,在	hhcdddiYmgdZgeYchedagdcje
,地	kcebehebmdhbehjhdedbgcaec
,垫	dccmjbadlcdeeeeeodfieeeee
,培	fcickeagckdcjegfekdjegkmf
,培训	fcickeagckdcjegfekdjegkmf
,基	efdighfkbhfcijhhchbhidhcd
,增	deihjdcjecddfegceffdeijdm
,备	icjchfdejedeideffbedehmjd
,备件	ffkdcgefifeekffbhcffffnie
,复	fdkbeichfelbgdgdfddgcfbgn
,复购	fdkcfedfiekbedcdebeedccfn
,多	cldhccbcmacfgmZaddgdedYli
,多久	eleececejdffbfdbebfegfcoe
,大	YfeiZZmjecgckhiiZfmYbmhea
,大家	cabdddoejcaglcYahfdcbcXbd
,大概	dhckYdfifbgfhhghafmbgjhab
,大概D	dcbjadighdcdfajjbimcgbcce
,大概要	hjedfgeejfahegecffcfegjef
,太	djlbcdchgdehdhkjdlgbehked
,太贵	gfkgfffffhlfeidefnfeffdhe
,头	idaahcijebaigbcgihabcbahj
,套	dagaZdkdkedeefebefeeekjde
,她	hhcghgchegfdfihchhebdjXdc
,她们	eiegfjejciafeheefhegfjeef
,她说	gggfeddghcefgfcbifdceided
,好	gdjeffcjedhkhecghgdffjgid
,姓	nbccaddcldddcceddfefdcecd
,嫌	cfhldbcddjgffYfbdrbcccZgf
,嫌我	fikdbdbffigfbeeddmgifdibd
,嫌我们	fikdbdbffigfbeeddmgifdibd
,嫌贵	gfgfjddiehnlddkefnfffhded
,学	clbgdejgichfikcbfhcdedfee
,学校	dkcgdejblehfgjabfkcdedffe
,安	dhidegeembgfgghkgfcacljXb
,安全	efkidfcfifbidgfeehedejlbd
,官	mbdeeecdkeedfcbddbecedced
,官网	mbdeeecdkeedfcbddbecedced
,定	aecghlXgejblgcZbmdejffmad
,定了	dcchhicichhlkeagfbhcceced
,定金	fdegfjcfgiciffecncelegjcd
,实	diffgcgakfdefdigeegedcfhd
,实验	ekaeeegekefghecegdheeemee
,实验室	ejbeeegfjefghecegdheecmee
,审	aeZndafajhbmfdjaleicabZYb
,审计	beZlfbichjcngeaalejdbcaac
,客	afddkjaffhhiffehbldgdehnc
,客户	afbekibgfhhiegejbhegechmb
,客户原	dkccbggihehedckbeeeeeghcc
,客户说	ebiehfhgfgdfidefdfdhghkcf
,客服	kccdiebcnbgdbehbdYdhdcbgf
,客诉	gfgfkegfdkfehfgdenhhfednd
,家	cgchicfdigajcaeaclcbcefkb
,寄	abjZeakboZaaYbaaaXbaanXja
,对	cgihebefhegjncdhkiahiYehd
,对我	dkgbdedmaafcaebdfcedeeadf
,对我们	dkgbdedmaafcaebdfcedeeadf
,对手	bdjfZiYZigjetgbleZddkdech
,对手R	fjdedigdhgmgjhehfcffjcjff
,对接	bbjbiahbclcdedZadifkecene
,对方	hjbiabfggehjgdicihdfdcgbf
,对方说	igegedhhicgbdcidchgYdffcj
,导	eiidbigcifeijdbbeghlchmbb
,封	edjdichclgidbdeidafcadhje
,小	jXjgfecaihgefblXfkcibggmY
,少	egbhiibafihaZcbiacegkaZdc
,少发	gffgjffddkfedffdekfdeeepd
,少发了	gffgjffddkfedffdekfdeeepd
,就	kbbmVgflgYebejkffcfdbdbeh
,就C	kfcfefchfcegfeiedehceehbc
,就一	kidbedddmbbddechcaeeddcde
,就剩	edcnbdcanbbfgclajbhccfccc
,就剩P	eeflceddkdecddpcddbdfeddf
,就差	cbdnfcZikYgcccifeZZlcbeea
,就差P	fedjgffejejcdenedbbcfdcfe
,就是	ghggbfffjeefclchihfcbjehj
,就是P	ehcidgedkddfdjbhcedcfeYae
,就是没	dkgeecdbgldialbdcfdcfggcg
,就是要	dgdkgdbjgbhdbbhijZdafcbil
,就看	dbmbdcbghbcdgeocdccbdeece
,就等	dggkadZjeZfffhhcfXfbehheh
,就等P	gffjeffieejngefeeeieeihdf
,就这	eccfdkceejaejeckdcfmfddee
,就问	jedhdcfhgbeeecbccaecgeddc
,尾	ebbihdghgfghdbajmcejbcbdb
,尾款	feciheYhffhhdcdkpdfjcccWb
,尾款M	gffbngeeghcfgeemlbeldedce
,展	mehdbfbfhddbaebicdegbibdb
,展会	kdbddgfbkfbedbdidcciciZcd
,巡	ecbcmebgjcedccejddedecanj
,巡检	fcdclfchhceeddedeefeeeboj
,工	YjdfgahejdcgiiYlYiecccbaa
,工期	eecklcackeggejelbiecdcZgd
,工程	cihbdeeXjgfhiibhcifdehfec
,工程部	fdlddgealemifddfhcgddhXbe
,工艺	ehjceeecjfeeigbgekfeeefcd
,左	fdjfefedkfigkhfdhheedlche
,左边	fdjfefeejecgjhfdheefdlahe
,差	ddaialfefifglaaZfiiYjadeg
,差M	ggfigffgggpghefeeffeafffg
,已	gjeZhjXgifgdkheiegaicahff
,已发	ejhcbedejdjbdfeddafdghmed
,已经	bidchjaifhfhgjfgZjaiaYagh
,已经签	gfffldfkedeocdcihdbbefdcd
,带	ekcdbbhamdkjbdXfiiiabbneb
,帮	dahbcdlfjbbbdcZbbZcgdbXac
,帮我	gcjcddhghbaccdbbdadcecYac
,平	ggfbcejhjcbgbagfcggZgdiae
,平台	hjgaebdhiccjecjiebcbgdecg
,年	chchhabhgcejbbggeWmYhZjfh
,年度	fdgfidhjfcgehfcdfckdjecjl
,年框	fdffjeejehcggejdcdmddehee
,并	efggcdhdkdcdcddjcYeddelce
,并发	eiedeeiejeeeddecfafeefoee
,床	egiehddjdflihbajhghfdkibb
,床垫	femheedjedmdidbdiaehflbfc
,库	ejadiddelcefcdimfbedjeicc
,应	bfhadbigibbfdbaaaYfZkbcfa
,底	fdclddibmancicledcdcccbhc
,店	gjgackZgdjjhebabdbkjdegcd
,废	ecdcclccejbekcbefaecnfccd
,废标	dcdcdkccejcfhdceebfdnfdde
,延	felgdfadkdgjfdeffbfdhhgec
,建	dlecgcbficceedadhZediebed
,开	gVdejifgdhjiifcYhmhallYje
,开业	fadhlegdejgedefeengedfcjf
,开了	dZbcmbhdmcalhhghkYfdhhdih
,开标	dbfaZmaXdlkckcdccjdbpfagd
,开票	eddccelfkdecfefdjaffcebde
,当	eggbigblZjajfbdekmlfcgmdf
,当场	fchcihdlafbkecfelklcdhjbb
,很	fkgfbeckgcYedaZabfdfbaafb
,得	ekfffYcZpaccXbnjgfeeekfZh
,微	hjacdahbghddbgbinceecbcgc
,微信	hjacdahbghddbgbinceecbcgc
,心	ekgdeiedgkiejhdddfeZeeceh
,快	hjffZcbdclkfgchabajohbcad
,态	dmhjbabhcjadecccdfefdbZab
,态度	dmhjbabhcjadecccdfefdbZab
,怕	bjiZjaecigfeiYacehehdgfXn
,怕是	eagalcifclifecddgXgpfdbdo
,急	ZjXifafhgblbeaZobcdgcahha
,急单	egclbfcckgneeednceefedced
,总	hdjjhdThgdghdbkbgcfgggcge
,总价	eckghdYbncggdaadhdhcfcfib
,总算	feickeeiefckefdahedeejide
,总部	djgichZjedabcekgddbbeghad
,想	lmcdZWZifcdcgibcdfcbejmfn
,想了	ifeeffdejfefehdefdeefdadd
,想了解	ifeeffdejfefehdefdeefdadd
,想做	heeiggeejggeggheejdfdeZfc
,想先	dldefffghedeccdjehedelgdf
,想再	djdhceelcdadficbeaedeaibo
,想找	glccecccoabgjfffeifcdbika
,想把	dkehdfcidhkeheddehdbfdjao
,想拿	ejccjdecgiceeefekbhmejaee
,想换	doeefedfhgdejicdgYeddcmka
,想换一	elffffehgghglbeehefZeehnc
,想看	hkddfedelcbgeaaidjeddhlab
,想要	hciigecgekheegZdijceihddc
,想让	eihfdedbgjededgfeifgebjdc
,意	cjbghdaickieffYjiibjfbbed
,感	fhkicbbfdlekhdcdiabnceecd
,感觉	fhkicbbedleihdcedadocfedd
,成	bgacpYXleXfbYhkYdXbZheeda
,成了	cgcaoaZmbaZfcagbabibbggbb
,成交	fddbnecficjbdbYaadceiedcd
,我	gXgleekXjipckeekijglgfedc
,我D	jeghdcdcjfkiifZheZkncecbg
,我D去	dmccdfbclcZejkeccbclddide
,我们	cYjdbjhaihibmgkfiefgjfgca
,我们0	ebhkdaadlcpcncihefcZfbegc
,我们D	dbfjgdgcifcfgbcfcaebedefe
,我们M	fdehdjbdghnckddgfifecfeee
,我们公	laccdceflbcecfihdffhcifff
,我们出	fffednefbmcdcckdeaffcebdd
,我们只	gkagdgbeghffebcfliggfcbbd
,我们和	fdgjedefjdjelgccebhdgeiff
,我们底	gcchcdidjelfhjddcgecbdcee
,我们报	djacceldghihabgfgcehnfled
,我们是	ddiggbhehghijddefffimecef
,我们最	fggedjcbejfebhelclcfbdZdg
,我们的	cakahefifbZfhfZlecfickgbg
,我们第	dghYficeejhdkkZebedcgeiff
,我们要	efegbibahhhhndidkhidecafd
,我们财	gfhhffgeeilfffeemgjdhffee
,我们跟	eckfecdfjefebffhechcdmhff
,我们这	dibfcbhiegaibfcceflfecgib
,我先	jdefhdddjedgbdgiecfZciefd
,我回	gfafhejejcjfcdehfdhbecede
,我感	deijceefejgfhfhffffmfhedh
,我感觉	deijceefejgfhfhffffmfhedh
,我把	fdmdedhejfjgafeedhhcjdbfc
,我报	ecfghfiejfjeccdbejeeedYck
,我报了	efmcefdghgjffdeegdffgebdj
,我没	fiehdfgbkefdjdegijgefghhf
,我没敢	gihgcegejefdjeegibeeghhgj
,我看	cbdljfeedllbicbgcfhnhaegi
,我给	ggeldeadghmeafjgdidcccdhc
,我要	feejggefjebeefehngfhffgff
,我觉	ecgiefhifefkfibicZfiihhkd
,我觉得	ecgiefhifefkfibicZfiihhkd
,我让	bfjfhcahgebfggkaeecehdmhd
,我让P	eakfhecclcfiihhbebefhfiie
,我讲	ejgeffefjejhhdbgilgcffbef
,我说	fgdjcbgZjhmehdbggfcbdfcfc
,我说M	dgjhedcejelfefccieldfecdi
,我说最	fcdhcdjdfikdbdhdhfeceebhc
,我说那	ejegeecgfimeifdeemfdfedke
,我跟	ddhhhfZamdohagdkfcfieighf
,我这	cfeedfjelceffcfgcehfbdfcd
,我这边	dgeddfjdkdafgdehdfifcfgdd
,我都	fedjeefghgdffcdenkgdfffeg
,我问	efjjchbejddekgcihceifggcf
,所	dkfddchchfdfekacedglcfZdd
,手	eiheedfghegcejadhdbcbchba
,手里	glddefdhgedefmidfcgfeegef
,手里有	glddefdhgedefmidfcgfeegef
,打	lchdaafXmdfcdaYefbcgeiddZ
,打了	lhdiaZXZpagbbfbZabdbakeXd
,打听	gdibcahembdekegieYeYkbZdd
,打听了	cfledcafkclfjdeeecednfded
,打回	fglgeedfejjecedegnfjeehde
,打回来	fhleefefejjfdedeenfdeeief
,打样	dZiddicghfagadddfcfceoidd
,打电	dgjcedheejdhgfcfkgejedgdd
,打电话	dgjcedheejdhgfcfkgejedgdd
,打过	kbdefegfgheeegdeeffgddhde
,打过去	kbdefegfgheeegdeeffgddhde
,扫	mdgdgdZbhgigfbdachbcchidd
,扫码	keheceacghicddddeifddjjfg
,批	eogZbeaihcbedphicdhZhcXcc
,找	jidZZjddhfXcncgmbYdgbbgZe
,找我	djbccdhakdbemdjmebfdedgcc
,找我们	djbccdhakdbemdjmebfdedgcc
,承	fbdobfabnafjfhddjaheeegde
,技	diidegbehghchbhXdgdehfrff
,技术	diidegbeghhcgchYchcehfsff
,技术协	eelhadddlcacfgefeZdeddlcd
,技术标	gekfgefekdefgfefedffleogf
,技术部	fddejhechhaehhZefaffekfdi
,把	cfihceelbfghigdWYfffcdogh
,把我	ddkfbhZhfhdcZhcbdgejeZkhc
,把我们	fdjdchehgdecbhebeaeeealhd
,投	ihiZffXbfkddifeZaddgjbZli
,投标	icgddibdfiefiddbadeegeeef
,投诉	fibdhcceameehhfdfgfadecpd
,抖	lceeefcejehgcddeecefdcfdb
,抖音	lceeefcejehgcddeecefdcfdb
,抢	fidifdfkcggfaiehfleeffhed
,报	bboefbafjcphccjedeehjakdc
,报了	ehkddcYcmdmebdahdddckeede
,报了M	gfkdffcfjelicccdedgenhjfd
,报价	daigZgdffgkigbmdeggiechaa
,报价M	edejbdhdkdmkjamdejfccigcd
,报价单	fehieedbldpbbefcegfgbddgh
,报价发	fglhfeagejhlejbjfkkidfgec
,报名	ecneedaeldcdfefeededqdeef
,报告	feiifiganfbejedgfghifalci
,报给	fdmddecekeneidcjdhfceccdd
,报表	gfhfhghgfifihgeggnghgikef
,报警	gfgfjghjhbdgeheefYgefhlhf
,抱	edeejjdedliegicicbefeecbh
,押	dcieekZcldmhccdgjcdedifce
,押金	dddiekadldlhdcdhhdeeeigcf
,拍	chbadckblhbdiklbcgdedbkhf
,拍板	cibacdjblebejlmddbdeddnde
,拖	bcclgebchfidebhboclhccZbb
,拖到	dcajjcdeifefccecmcmbdfddd
,招	hehidcahgafefeafgfbiibhdc
,招标	gcigccagiagggeddiecchcide
,拜	idejcefhfbelfdacgfjdebgdd
,拜访	idejcefhfbelfdacgfjdebgdd
,拨	gkddeddekddhdkbghcecdecdf
,拿	gcjfhYZhhejdnZfdeibYaifda
,拿下	eddcneenaemjabcbcfbdbfcgb
,挂	hhlbbbhcncbfcdgcddibmibcd
,按	bYpebeVdlarddYcjYVZZeccZi
,挺	diheeidladZgbkfddWdccgacb
,换	lhdZfkZcekeglYiceheheahhf
,换了	kdbhfdedheacbamdgdccfbbla
,换成	edbdkkbeclinfebfhchegfife
,据	giideedejdbejcldebjcedahe
,排	chgajiYhbkbbfcbafkZbnYXfb
,排产	fcefneaembaddeddkaceccbbd
,接	gehejdidlcdcgfdbZYejbeihg
,接口	bZhbjZigjbbbbebdebdkdekff
,控	fijbdcbekdZefjcdebddkkjeh
,控制	fijbdcbekdZefjcdebddkkjeh
,控制价	fbncfddejeaffcdefcdemdcfh
,提	aihcgbdgghagfbagdjhabekZf
,提了	bjiebcbchjbfbcbfckecdekci
,搞	lWWflXajeaZhfYhXeahbZaYia
,搞定	ZYYhoYXkcWahgbXXfXjXaaaja
,支	ddacfdkZnddcdcbecbfdbglcc
,收	fcbegglieeaedbgjkZghdeZkf
,收银	ieghgfchgddehdhchagefdecc
,改	cVbjYeidmXlmbaaikXaZcagXY
,改D	bcafdcobmbZabbZpaYhYbdZbb
,改到	dcZYjeidldbbccagbdeaddacd
,改到D	dcYZkehdkdccccagccZbdeadd
,改天	hdabccjcldccdfbdcZdhfceae
,改完	edhjddadkemmdchdgfehednee
,改成	eceiZbicmcogfedZmYccdcbcc
,放	edjdejddfiddefecejfjdhnee
,教	fcfbkckigaddcffZeffbbfioj
,数	ddijedfalejlaajighdgefkfb
,数据	gfgkfdZZjhdnZblaaldhgfmec
,文	fhchjbbihabkbcjldZdgjcbcc
,新	kbfagfhZlecbdnjgcfcmaZaZf
,新P	fdceZkfbgjcbchkfdgdocdYfd
,新P不	cccdcmaeeiedebadeeeoffdfe
,新加	lddfeecekeeghfadfhecfdbed
,新客	ldeedeadjdfhedcbddeaebYcb
,新客户	ifggfgeejeddcfddeeecfcZdd
,新来	gdiegejahhbibbmdgdejcdbac
,新来的	gdiegejahhbibcmdgeejcdbad
,新线	jceddjdfigefhlbbfefefdaee
,新线索	kefgffefifefhdcefefefdaee
,方	cZqadfaeghaacgncecdgdflia
,方案	cYqadfaeghaachnceddgdfkia
,方案发	fflgffeekdffffccecfhecabe
,方案过	gfjfgggdldcddbhihaedbdhce
,方案里	gdkffffdkccfdeegeZeehgikc
,施工队	fecdkfgdghceeeendifeedcde
,日	cgdhgdgeidfcedhadchcfchbc
,旧	egcgkedejdigbbclkagddbibb
,早	hcciccieieieccZbgdichcbcc
,时	kdecgedhgechfgcgdhddgbcei
,时间	kdfcdfeejedddiehefecgcacd
,明	dbbchlbghgffejmenXcedccdf
,是	fYcgjbkanbegbcfVcZaageYkg
,是C	gcfihfedlcgkcbhccZebhdcdg
,是D	fchddfkekcbjbdbacZfbcdajf
,是M	cccccelcmahabZabZYcZabWaa
,是他	cdcikddfjdfeihgdihfcddfme
,是他们	cedhkfbfjegeihheihfcedgnf
,是我	dddehhiihchdeeeeeZfhledbl
,晚	hbcidchcmbffcedhcficgcgad
,智	ekjicdckcbffghkcdadhblcel
,更	fckjcekcldclbbcacbdbccZdb
,最	ZhdfelYfhfphhefecicfihnfd
,最后	bhcehlXiciogecfbbfXhgfnbf
,最后一	ehejbhZdfijaedYfggalkfbid
,最快D	fcjdeejdjeecedcZfdieekhfe
,最终	cbemfdbbnbjljagcbbaagcace
,月	digkddZggfobhbbehdfebeXcg
,月结	fedldgacihmciedahigcedgej
,有	hgceaZiejcgbgdVdbgcdceedc
,有个	lbffegeejedfceeefcfgfecef
,有没	ikdedeafjeifjcedfafeeekke
,有没有	ikdedeafjeifjcedfafeeekke
,有点	cjckdbhcamfeaebddjfndcZbh
,朋	ldeedebgffedcccefcdhefdcc
,朋友	ldeedebgffedcccefcdhefdcc
,服	dgcehfjclceeedbhbcdbhbcjc
,服务	dgcehbjclckeddbhbddchbdjc
,本	djehaiaedkgbhdkefgejddcbd
,本来	dkegbibeckhahdggdkejddbbd
,机	ggedjagbcmgdebgeinfgegdmf
,机器	cagcldbcblagcfdffldbghZne
,材	agidecibejgmdblgbifgbebbc
,材料	beiefcicekhmdclhbjggceabd
,村	igfccibdghjhcjaefkfddeccg
,条	ecboadcfjYbpedcegbjbcbbdf
,条款	fedlcfdhhadpdeecfekddddda
,来	kYfihbfbnbgfbaYjbhcZcchmf
,标	adnabhYbldfblZldcZadrdcZa
,标书	ebndcacbmccedbgecbcfkdfdd
,标书里	gfkggeffifhejfedfdfgehngg
,校	ifhbehbajfaedihebZdZcccbj
,样	bckhgfbhgdffXdhlddjfZnmZd
,样件	ecoeceddmbcdahbZeYdccsodd
,样品	edmfdbbhfficedcnaeihcpjcd
,样品寄	ffkffeeieehfdfffehfgfleff
,样机	dfdajihblfbcZckhdfcacjhbd
,样板	ddihhedkddgeddcikbiehdace
,框	ebhgibbjebflceccdahdidcen
,框架	ebhgibbjebflceccdahdidcen
,欠	fdeembYdfjafabdZoiijccfaf
,款	ddccnbabmaeehciboXgcjccbi
,正	ghgfdddkfcYicZfZaaYdZikdZ
,正在	cgihhcacmdcgdcjidhddddkgd
,正式	dabjfibhehbobdaacaajbkhbb
,每	ZYdghehefiodZYjjkgfhdbije
,比	dZkboeZikYkmlbYYfVgbgfgan
,比D	ffedlfefjegnegdZccidddgep
,比我	fegddhfdjfkdkecfgaechfcee
,比我们	fegddhfdjfkdkecfgaechfcee
,水	igeahfacmbabbcbdafebaligb
,汇	gcdbkkakcbZebcafiahcbcedh
,没	mbeXZmbZjeedgehbbgdThYeYb
,没下	kiZcebbelbkhbdddhdfaefbed
,没下文	kiZcebbelbkhbdddhdfaefbed
,没人	hendaachiaidddgbeaehicbbd
,没戏	cecddmbdiefhdckgdageieccb
,没提	igjdeebcldcdfbZigaccedlce
,没有	gfakbhgelccgcekaddebgcmcd
,没法	eddkbjdcdkkghebbhnedeechg
,没聊	afcdddmamccddcacdbdfdcagc
,没见	odcddcYekceeefdcdZebfdccb
,没见到	neefeebfjefefgedebedgedde
,没说	lgfahZcbpadbZdaddacedZdee
,没谈	lbebdbicnbaaedabghcfddidf
,法	gbcidibfdhcoebfecehffdecf
,法务	fbcidibfdhcoebfecehgfdecf
,法务P	feefghdhcjcmfeaafhdfgedch
,洗	ichehidiegagkihicgeeccbmd
,派	dcbemdZandecdechehfcdZand
,流	ecgkffbghecjcgkbjddejdYeg
,流程	fdakfedigddkfcldkcdhceadg
,测	ebqadYchhcecbbaaifebbjibc
,测试	fcnefZeigcbdddbcicfdbfgdd
,海	deekccbdjeleheemddfcgdfee
,消	gjgdbbghdicdicdiejfgggobd
,消防	fjgcbedhehcejcdiejfdhhpbd
,温	fjcdbjchfechgegeefffeenbg
,演	fdmdcebghecdedhfdfeadpabi
,演示	fdmdcebghecdedhfdfeadpabi
,点	ickbgcdkdabaabZbdYecfjdad
,然	ccjeccmbmchghhhejbebifdfe
,然后	ccjeccmbmchghhhejbebifdfe
,爽	gfgdkgfnaddkeedcjdcdeehei
,爽快	gfgdkgfnaddkeedcjdcdeehei
,物	ehcfiegiefedecbjgdedfcZhd
,物流	ecbfifhbmebecfenccdeddcfb
,环	higddhedjejdhfhaefehbbmgj
,环保	eihdeefdjfheeghbfhfhfemhj
,现	ehhehXcckejdjfhhhlfiibcZg
,现在	fdihdZechhiigeifbmgkieaad
,现在就	edhjcejdnbbhdchbhbdfgfgbe
,现在用	ckjcceadlcbgiiddffedchZcc
,现场	bdhblbfhgddcaedlfmcbcakeh
,现款	fddikfbfmahgchgbmaecddeee
,理	eeegfigcdkicjdejfkeiehmbj
,生	ihhdgbbajgcckkkmefifcfeZh
,生产	gihdgcbbmddcmjmnfYjbcefZf
,生产部	eeigfeeeihgekekihaecegech
,用	cgeihbchfgeZgcgjYgfgdkhlp
,用了	cibajfeakfdaicajcccgdehin
,用得	gedcjeghehgegdeeehdfgadjj
,甲	eedkgedjdgifejhfhjbbchheb
,甲方	ffdjffagejkggkicfkddcegfc
,电	jdcZehifhhdZlcXikZjfdaicf
,电商	fhefggeigedcjeecedmefeiee
,电子	ladcfehdjfcajgdikeceehhic
,电梯	edcemdikebdidediibeeidadj
,电话	iZgbadjYjheceaYhaYciaaece
,电话里	hdccceibfjgeddejdfedeciZf
,留	pZbheedbleecheaacbdibaabe
,留了	pbcccgbblefcdbbbcfdccabce
,白	bgecZlibkefbiefgcbcXmijfc
,白忙	ccdcclceejdcjdhcebfZmdddf
,监	bfkhacacjhddiddZegfbgiodf
,监理	dbkibccdjheejfdaecfegiodf
,目	hjggdaaembgckabaghdfedhhc
,目前	hjgfebafkdcclabaghefedfhd
,直	jZfaijYkbhZdYiZaekcjbaeYh
,直接	hZfajjZkbiZdYjabblcjcbaZi
,看	ijcgZeffjYcgfdhYhZcahceZb
,看到	iZhcbdjcleihhccbedddljbcd
,看完	ejiheedjeddhedfehfdeedadg
,真	ggcfbjdbfihbkijddfcfheced
,砍	dbckcjbihcmaZdgdchcadhfdb
,研	cfldefcifddihdcidfdgdopec
,研发	ddldffdhhdeiidcidfdgdooec
,研发P	eelfeddhfffjkedjdddhdljge
,磨	eabihgbdhgcidbdhjeccdacbb
,磨了	fdckggcehgeiebehaeddecdbc
,租	ihddhcgcnacefbcZgedZdZfea
,空	cfhiccbcmdkefddkehddhgaef
,立	fmbfedchgecedmacehfjhdifi
,立项	fmbeeddhffbeemadfdfjheifi
,竞	bejgcfefggldpcafeddaihZbc
,竞争	delhffagffjfldekecddiicde
,竞品	cfghdZhdjelfpdbehefcdfbdd
,竞品R	eghgebgfiflgjedehbgddhcee
,章	ddcbmbbmaddmcdbbbcgecddbc
,第	iZaegfhiefkhjedldeedjfXgd
,第一	lbcbggfgiehflgendecclcafZ
,第一名	deahficceikcmefddcfbnedde
,第一批	cdcekecifbhlgcgogieddechb
,第一次	mccbbdcbncbdfgfccadaebcdc
,第三	dghebcighdfheehafchgbieae
,第二	aYdjhhhfejlggdkeagfdhcbld
,第二批	eccgkdcjfhkchfhcekgccdalh
,等	caohbYdejdicYeZfegehjmeeh
,等D	dljcdggcfkaedeaabjbideacc
,等P	ddkhcdgZobhfbacbgdeceeggf
,等他	bXkfgbhaocjadfefiabgcgbff
,等他们	cZlhhcbbmdhaeghfidbjdiceh
,等保	eijcdecifedggghaggeeelpcc
,等回	cbilacZclbnldbabcccbZbdcj
,等我	ecddfekfkdgfheddfedbffgfe
,等通	faibidkkdededhekecaigcedm
,等通知	faibidkkdededhekecaigcedm
,答	iZZlbcifkaXYYbbXdZdYaaahc
,答应	iaanbdagjaYYZbbZdadZbbbic
,签	cbabpeaeiccpdcWigcfZjeZkd
,签了	eecbqaZcnZdqZcYhdaabZgdga
,算	jadgcldZgimcfbbfcahgcZhga
,算了	echadmddihmccbccfdfgfcZed
,管	hbkdibfhffidZfhbcbckcdkac
,精	ejgegdcjecgehcchcYegblpbd
,精度	ejgecdcjecgehdddeYegbkpcd
,系	dbdgjhaaemfkcbihbecacdbib
,系统	dbdgjhaaemfkcbihbecacdbib
,约	jjeccXhigYcgdccXcegcacbic
,约了	jiedYYegicefhddabgghbcdiY
,约了D	lgddacchhZgfiffadhdXccekZ
,约到	gdhccfiekeccadfbeccbcfcde
,约好	dfcdidiigcejdedcdbgbdhdje
,终	cbjckdccmcffjeelhcdfedhid
,经	kegabffbhgbdZlefdjgekgaab
,经费	ciZZcgidficecnbddifcddbbc
,结	bdffcigYhkjcighilckiigidb
,结果	begdbjhagkgejcieialjjchec
,给	gZgfedhbnckbfdZadhddghhlY
,给C	gZibfaidkdjcccbdcbcfdijlc
,给C报	fbcdcdkejeldbgdhdbgeddddd
,给C的	dckbhdddhhgffehiehdjcbkld
,给了	gclhcgYfjbjcigidihhdchcbc
,续	bbbligfYjjiZhXXaajcibfjdt
,续签	fdelXkcajlfaaebfdibkedcdn
,续约	cdgihghdhilafefefiffdciik
,续费	eacndcZedkhfgabcdiglddaan
,维	ebahkdbaoafiiedcfYeddfanh
,维保	fdchiebcmcfijfeecaebegcle
,编	edddjeiekcdmdedhdaecebjbi
,编号	gfeflfcgjddnfffidbedfdbcj
,网	jaZjchhbhhcbebbgdXdbgcmac
,群	lbcddggdkdgdhdccedegdfcdd
,群里	kcdddghejdfeheddebegedfce
,老	iffbiWdjgaidddjdfddXacfcm
,老P	ekhdfffdejcfifdefnfcgfbhe
,老价	cbbbmcblccdfdggdedffedcen
,老客	igkeccYjedhdcccdicfeeeWbq
,老客户	igkeccYjedhdcccdicfeeeWbq
,耐	fjlecddigfefeffffgfffjodg
,聊	elbhZZdmZhjffedbchhgcajcd
,聊了	jkddccZdlbfgdgfedefcecbff
,聊了聊	hjdecdadkcfhcdiddffdeebdd
,聊得	gjcdeehkccedcgedhcdeeecdc
,联	igdfbaldjgcbcbcccbdhdcbZc
,联系	hgdfbamdjgcbcbcccbdhdccZc
,联系人	hdeedejekdfdfcdddbeZfdcae
,股	fmidfdbflcefeemfeZeeefedf
,股东	fmidfdbflcefeemfeZeeefedf
,能	bhahcbhajghfdhhfiiiZdgmcg
,能不	ehdjidccihgidilejhdeehlci
,能不能	ehdjidccihgidilejhdeehlci
,自	hiabifecghecaeVhbjckbflag
,自动	ichbkcbamcbfgbdbdcfbedkej
,自己	fkZdggffdigcagYidkcldggaf
,药	jgbcjbaclcedjdfmdddebcfed
,落	fdgdikbedkZZkbcbbddgjcbbd
,行	klbdbcaigcfgdbdbbdigedofe
,行政	jefgffecjfjgfeceechfgffgi
,补	bcicebjgkZdkahZgYhdbbkphZ
,补充	fdeidfiejfdkejeccdffeehmc
,被	adeYkibbfjamfXcYgafYicZgY
,被R截	gigffffehhaehffcjdffdgfef
,装	bcdgjahhhccdabgjgbckdejgb
,装好	edhhfedameegdehahgfeeickd
,装完	gfeejfgkcehcfeencafeeejbe
,装完了	gfeejfgkcehcfeencafeeejbe
,要	YmfffWcedlfdbnihaodifkpmg
,要0	dcbjebhgdkicaZYgjlcahhgeg
,要D	fjegedcdjicfgpddgmdbefehc
,要P	ekeddedclcebenkdeZcdddacd
,要c	ejheefddkdheeegdecfeddnde
,要ce	ekdfefddkdeffeheecfeeendf
,要两	flbibfchhcceggcbeZiceiagg
,要个	cgchkchbgjjgbfbcdjdbfihhc
,要么	fdfjeeccfigjflgdikejbdgeh
,要先	ecjjddbhgcdddgghkidcgjcch
,要再	ekbgeedkmZdfbcbdeWddgbidm
,要咱	eeeejdiccleeeeebeofhedYpc
,要咱赔	feeejdidckeeeefdenfeedand
,要我	eedhldeagjjhhbWedlbgchgdd
,要我们	efeeldebejjjgcXeejcgdiidd
,要改	ecihedgdkejchbjbgjegdldcd
,要求	dehdmbYYcnaieadkaldgdbkld
,要求D	fcgfjffgggcmecbliiajZcgjj
,要求换	gceelfffckdecfebeffgfcfnf
,要等	dmcgccbcnabckjmadVbecdbac
,要能	flcddfeekdgfbccffadejanad
,要说	gefejfffeifedefkgnfefecde
,要说法	gefejfffeifedefkgnfefecde
,要重	ediggdadifijccidfiefjdYej
,要重新	ediiddcdifijccidefefkdYfj
,见	hhdcbdikcefffjXcicgZdcbba
,见了	jgfedfcficggggbedffcgcadb
,见面	gfdecdjjbhdghibekbdeegded
,规	ihgbeeeekebdebbfebeegjide
,规格	flkcefefiebfffejfdffdloee
,觉	chflfXXagihZYYehfqcdcjWYe
,觉得	chflfXXagihZYYehfqcdcjWYe
,计	cfghchaclddlfeggfhdbieddd
,计划	chggccadlbegfchifYecidafc
,订	ebagmfZncZgpdahhhfbYcfbbg
,订单	ebbglfaldaarebiibgbYdgfbg
,认	jbiiZbaanchcdbZbcdfbaliee
,让	gjhedcViefdfffffegicdiigf
,让C	cjjbZdcblhcecdfadifcenkcd
,让D	jZjZkfbiciiffgbhdijbbhejj
,让P	bajbjdhggfkdgcbjfeecbdcfh
,让他	jfkdcecdhgddfdacdfdheifec
,让先	ekeefffdledgdfagehcecbfhf
,让再	eigeccdgegehdeeieoeddikcc
,让出	dfhjZdbclfhjfcdgdjjcebhcd
,让发	djbihdaigcacbchcfYcfddaZj
,让咱	feiifddejfcgjkgggcehfgdih
,让我	ilddcfXhhdeghhffeehfhchff
,让我D	kigedeZkceheghahccgcggcbb
,让我们	ckdifZZfieehgjfjfgeifehif
,让我先	dldfegfejfijhhfgfbffffndi
,让我别	ggdceiedkecclggggedbfeffe
,让我去	ihdeeegekdbgfcicibgeedadd
,让我带	fgfjefdfhedciebeefkjeeebg
,让我把	hhdfhfggjcijfegdfbgfjfhfc
,让我报	fjddefefjfafghgddcdfeelfd
,让把	hbhkchciecddcggdibnkbcici
,让重	fbmdfdfefifhidddjheeeccde
,记	bbbhbcnbmbgcZaZcdYdZfZobb
,记一	cadhdeldkdhdbccdeaecgbndd
,记一下	dcdidekdkdhdbcddeaechcmdd
,讲	cajigaZfghfcbicgchgZlcZgb
,设	gefgkfcggefbafflfjfihdhgg
,设备	aeggkgeeigdbaggmfiaieZfhg
,设备科	hdffkgdcjgbfcjihcjgdgdfjf
,设计	kcefgbZjecjfgZcafihcggjcd
,评	cZjdhfhfgghcmegcfbdbibgcd
,评标	dbhfiZihhajedbfehbedoeZee
,试	XakfejYegidecdddaicacueia
,试一	fdkfdffckecfffdbfdfeelaef
,试了	cfkbbabelbdefdcddeeeemfhd
,试吃	dfhchcdkddbfgdceffddendcg
,试完	ddahZmcYhkickceddceeimYdc
,试点	dXiihaZYgjhdcihccjdgekWmh
,试用	cZgakafegiafZfgjcdffdjfga
,试用期	gbldeffghhdgcjhcfahdflblc
,话	ehcjkddjdgiefbciedcieekab
,询	hbmaccbelccebdddhbedkefed
,说	kefgefZgYpggebjehrjecgcke
,说D	ffehghWfjeccbggghfjdbehdh
,说D要	fjecjfeifgbgccccjZfceecdg
,说R	dkajcZbcdkfjjefhdkgfedZhf
,说不	acdkajZdbleehefcbdcndgZYh
,说了	ecdejgjefidhejedngcdfeide
,说他	kcfffcffhfbfcfgfigfhgbece
,说他们	jebgfcghffcfefZfigghhdfde
,说先	dhifacbhiddebdbdledaeijcc
,说再	bcadkZkeclhfhdagdnemfdfnb
,说再不	fieegfdgfiffdfdefngjghdjd
,说再这	edegkcgffijgifeffififfeme
,说可	kgbgbeccldbbffbcehjcdfibc
,说可以	jhbgbeccldbcfgbdfijcefjbc
,说同	dbiiecdedkofifdfekfeeeded
,说回	kfeeefdhgcdfcejdfedbedfee
,说太	fbjjeadeekedbdbeioebecZcd
,说好	bcZegajchicodaXlehfedakbg
,说好D	dacgecialfcoccbmgkdaedfad
,说就	dgjceddlbdeffdddfZeffnjcf
,说想	kffcegeblddcbddnfdcdgdddh
,说我	ihaidgbYjghicdeddidfccicb
,说我们	dhajggbZgihjcdeeekdgccjgb
,说是	iffdhgeckeehgcgifYjbedcaf
,说没	hbkkcgakajggcbofdkdbgcdcd
,说现	fgfjeffefidfgeedjcfmfegdg
,说等	ihhgbafgkddcfggffYaghgefc
,说给	dbcmdddleZchfeeffeeffedcb
,说要	fgghXhXgfgmfdgogdgWkegach
,说要等	chigddcgjdcdeanbeaciedhch
,说超	fbkgebcddknhccbeelfdedcee
,说还	bakbdhbbhgbelbdedbgedmcfg
,说这	dhfggdccghkgeegdekgbfbkhe
,谁	edWbWYsanaeZjbjYXafXWdZZX
,谁有	gcdbadlcmbbbgcfcaXcbddbab
,调	ibafjdibgiddecckdcejcagid
,谈	gbehchcedklccfZaeodbccdcd
,谈到最	ffehehegfhagegeefjfeeeefh
,谈崩	gehkedeeamlcdedddkeddfccb
,谢	fcddekgffjcgedgdgoehfhcge
,谢谢	fcddekgffjcgedgdgoehfhcge
,财	dhdejfffejZeemdfmiecgeibe
,财务	dfeejcggfhaeejffmifdefhbe
,财务P	eebghcgghfchfhbdjjcgceZec
,财务说	fdejhfackeddecebkgcdeeech
,财政	dmbcbjadblcdeocchibdiccee
,账	fjchagbcfiffchhekffhedbbj
,账期	fedlefdcfifffdhengfbfdcdd
,货	geeZocfhkYdccbcrcXdXdgnbf
,货D	geddlfbbnececefndbhchdbfc
,货到	ffedlfcdkcideffjbceegckci
,货架	hficcdhjfccgcdehdaedeknec
,质	dbjjgbbdhfhhacfljigeffmfY
,质保	fcgkefZYigfiadcllfhcccgdZ
,质保金	gfejffcahgchdfdnmgdeddebe
,质检	ecjghehiffjddebidlehcilhf
,质量	fgceldadfkdgfejaejeddhjme
,资	hjhcagWcejdeWgZafhgYocbde
,资料	khddceZcjfecbeecckedhddcd
,资格	edjcegediffecdcddgefmecfe
,资格预	eejefdffiegededdehfflecgf
,资金	cmahdZcedjeheicdghiaddjfh
,走	afdfjYfdmZYkbfYhlbeYhZjjZ
,超	fjbdccjbhibcijjgencdcbfcf
,跑	kcfZhcXbldahfccoceeacjgjb
,跟	hhcbidfhidghdhjfihfbddbel
,跟C	igehfdeggfhgZdhejfhfabcea
,跟C的	ijehafeiegefbeafgekcdgefa
,跟P	cihcacibmdcdhiibehcbeiife
,跟R	eijdfdedkdifmegffjfdfdece
,跟上	edddlfhkedhedffdibddfeeem
,跟我	cljdaZfckdfciddceedadfcae
,路	iiYbfbgcmbbcicbdcbdbbgZbc
,车	hcidhiaZlfgdlbaicfdaeeVbd
,车间	icffjfdcekefjfeffmfdffbfe
,转	ldddakcelbhdfgbjefbefgabf
,转发	gceifhijhdhhgifkfidbehadd
,输	fedcgleecljkncccdcdcXdegf
,输在	ggfefjffdkkemffefgfhefegg
,输在价	ggfefjffdkkemffefgfhefegg
,输给	ffdeflefdjhlmdccbZebXdcef
,输给R	ggeefkefghhhkedccaecYddeg
,过	ccjhfedfibaefgnkgakagiehh
,过了	dckhedafhdbddfmXhalbgjggf
,运	bajajhbgdjcfcegleeegcghch
,运维	fegciffgdjcjeiegdfehffjbj
,运营	dbifggfgdjjdefhgikdZejeig
,运营P	eejhchdgggjegigdegfZejahh
,返	ecfheiadfiobifdcbgebedcdi
,返点	fdghcibcfjobifeddhfdeecec
,还	mfXieiXhffieggfggggfhdffk
,还在	hcflcbYZjhlecbZfoebfbdbae
,还差	dagjfdaclafggdifgbifdfldc
,还得	ejgddfdckebdcifieheddhnZc
,还是	aedhfjeigfklgdbhhZjgbidjl
,还有	chhcgcfdmbdflhikggdbihghc
,还没	sadfXaYZpaedaaXZZXbYjcfdd
,还没打	kdedcecejebebeedccfdddcdb
,还没聊	lefeefcejeddddddeefdeeecc
,还要	eefgjeeggekcedjgccbccehfj
,还说	edhfidjfdkkehddfjmkhhfcef
,还谈	gbccclceejefjcgcfagkeddee
,这	chidXhgYiigegfgabgcnhceeY
,这个	bbgjckZdgihhhfadhfijfeefc
,这事	chhfebhclcbfcdmfekeaedcef
,这单	dfjfbgcdjfYbeajacgciZadbb
,这回	ihefffdhhdihiheeeheceggdb
,这条	gedidghfghljcdchbeemeibkd
,进	gcZalfhghefiXaeeihbgcZkYb
,进度	eddfmdcbmcefeeeljcedfebdd
,远	edffjffehhfheedihhfefemmi
,远程	edffjffehhfheedihhfefemmi
,违	gffkefedigflefeedledfedee
,违约	gffkefedigflefeedledfedee
,追	cabfodddkecgdcdgiacccbZcn
,退	fcbhkhacjebdgccaigeficini
,送	hcgibchfiadbZgbibckbeghkc
,送了	idhdbdhckcacbhcdefcbfikcd
,递	mcbddebclccdbebdecfchcded
,通	geabkdhdkcfgcecbefecjaccc
,那	ehfhcgfegidfikdglfhhcdmlc
,那个	fegfedgiffciehidifjfehmjh
,那家	eechbkbcdkckmbfbdakZbdcjc
,那边	fiegefgbkehegicihhbldZhjd
,那边的	dcfdhhichhifdegdehegieage
,都	iahchgeZkggagYcZjfddafWab
,都是	iifhdcbekcifddffdcefijbfc
,配	dmefbdcaobldccccecdfedqcc
,配置	gefjggfekdkecddfhgdgffnfd
,酒	dfgcddmblcfcZdabfecbhhhch
,酒店	efgcdelclcgcbdbcffcbhiZdh
,采	dffdehefhfihfghidjeehgcci
,采购	dffdfhefhfihfghidieehgcch
,采购P	cfhbgghehgjfgdbiegcdceeef
,采购中	dcdcghjgfhhihfgihbefjhbgh
,采购部	ibgejfbiehchiemghcfcccfdl
,重	djocbbXekdkcbchZdcjbbjkbb
,重新	gelcfebfjdmedecefZffdfjfd
,量	giZgebigkZgjdfbYbZfdbfcck
,金	gdghgfgifagjfYffaZecejgcd
,金额	echggfhghdajdZgfacfdcjhdd
,钉	hcacackblbbdbdbcdedddbebd
,钉钉	hcacackblbbdbdbcdedddbebd
,钱	amXcigVeigcacsjcfmkkZZhdg
,门	mcaaeciancZbYbdZgYefbgfad
,门卫	jchhdeddhghebdfgdceiehddg
,门口	kdcbbdielcdegfhcfZfbecbdf
,门都没	kgdddZgcnccdhcdddhhacccdd
,问	fqbfaZakfaldededgfdfbdjcd
,问了	jhbgbbeghbdgcbjdhddcaaYZc
,问了一	hjbcdfbcldbifckbibeedcjcd
,问咱	emcbddcdjedeneecebfdfemff
,问就	ccgbkdjcblbfdeeeccfqggeib
,问就是	ccgbkdjcblbfdeeeccfqggeib
,问我	cjgcebhjgciegfdjfcfZdgffd
,问我们	cjfdccgigejfggdkdcgbdghgb
,问有	glcedebakddgbffhfkecfhebd
,问有没	glcedebakddgbffhfkecfhebd
,问能	ekgidecifdjcchaYgjgfhfhcg
,问能不	ekgidecifdjcchaYgjgfhfhcg
,防	ckhcbcajfcdfhgdkdcecdkqbc
,阿	kdbdhcbgggedfcchjejbhagig
,附	dbajhgcekdendefddgdcdigde
,附件	dbbjhdcelcendecddcdcdehde
,陌	mcdddeadlceeedcceceeeddeh
,除	cikgbbcchhldhheffkdihckae
,除非	ekdhbdddfigeiihgdnejeeibd
,隔	agcicYkggfdcodddgfhgccbch
,隔壁	cdcjcbkggfddpdddgediccbch
,集	ceeeZkgahjchalhcdZfgecbcb
,集团	dgbgbkbbgjahamibbZahcdddb
,需	flhdbdZekcbahgmcefccaaebd
,需求	gleccebgjdacjjmefeddbbice
,非	dadnfaacangigdaYhldZcbZih
,非要	fdenccccbmdiffbYileadcaci
,面	feibhjdhfgnbkdcfidcekfaea
,项	cifdekYffieedhhjeciibdbfd
,项目	cifdekYffieedhhjeciibdbfd
,项目取	gffggjgfaneeechdfZfneeeff
,项目没	fhhffgegkcedfmedfbeddfdjd
,项目部	cfbjfcihiegdebbohbfcdecch
,顺	iddafbkgibZfeidhbababcXol
,顺便	ggfcdekhgdddcfhfcbdddcdkh
,顺带	ccddmfkclehefffbifdffecoh
,预	bifZjdgiegeegnekhdedkhkfb
,预付	eccfkfYidhejdcckplbcjcbcc
,预付款	feefkfchffcefbejnedekeddd
,预算	ciiabeeehgdcimfgfaebidkZa
,预算M	eghffecghddblmYdgZheibged
,预计	febcjcjkddifbefjebidhghfg
,预计D	gecficijeeghaggjcdjdkhhfa
,领	gfebfZiejfedehdfeaehcffac
,领导	dffcgZjeigeeehdgebfhcfgZc
,额	dnbccdcbgjdddpiddicddbadb
,额度	dnbccdcbgjdddpiddicddbadb
,风	eglgdecibkdeiidiegfmhkjef
,首	ebihiaVhiXlocdjilZibchZcY
,首付	fdbhhdZdjbhjdgkZlfkfgifhd
,首批	dbhhhcacnahieebnifddcaaab
,首款	fecfifaldcgndcbZpbddbcgcc
,骂	ebcdlddeblceccdcejebddcmc
,验	cZjigbaamedhegfpljdfbajbb
,验厂	dbmdbccgdjdfgebcelfiddodf
,验收	fcZjgecaoaehegfplhdbcbacc
,骨	feffifehgedfdfejfafefgaed
,高	fdmddfdldbobffeadZfdbifab
,黄	fbdidjbdflfkcbbccfijcdhcb
,黄了	eddhejcebnfhdbbddgejdehdb
0	aehgebkjfbuidhdkkhdefiuek
0,	bejcfdkfieqddjfhjghegikdb
0,C	ffldfedclflfjbdlfaedjbjde
0g	gfiggggjdeefeefffigfjfnff
0k	djhbhechhcedjgghhYecbhlae
0l	ekfdcdccldiibdbbdbfedbncc
0一	fdhddfjckdfegfieeZeejidee
0万	efchkeejdejghfageechiahcf
0个	eghfgcekeddighieejgideehl
0个点	eaediejbhhjghdjcfhdmfigfe
0个账	fhhidfdigehigdebfdjdfefel
0个账号	fhhidfdigehigdebfdjdfefel
0以	cjdfceeejecdddccdfeddgnfg
0分	dfjcghcggcabghbggdedlkhha
0台	ZdgecajjedlgbghcfdYcZaVbj
0号	gfjghgdbjhbhdhcaegkeidcee
0吨	ahhcfchhgZjaXjXjgaeZdilak
0块	dbbijkacanofgdalbhcbgeYXa
0天	cbllYdedgiahgdZsoeegffbZd
0天交	gejgbddhfifkhedoaiecefcgg
0套	bbgZjajjeZhggeZlZghidgehh
0家	ehhibbfejakgdiXhZWfbggVbk
0家店	ijhfbfdhgekgcaZibacdcibea
0寸	dgcddekcldafgaijdbedhcobd
0小	eZkidiadifajZbbicadidhdjg
0小时	eZkidiadifajZbbicadidhdjg
0就	fdiibdcchjpbfcbbbijiegibb
0平	cfaeicgjedlddbdhbabekbgbh
0年	gdgjeebckeidddeeineeeebdc
0度	embfdfbgiegefcefciijcdpec
0张	hghfheghkchicddaghbhcmiel
0折	fcblcfbdkbohbeebeXmagedda
0支	ihdbiddhhcedbcdafZcdecglk
0改	gfkeefdekdjhehgfkaefffhfe
0是	eddjdffdkenccedcdgdcddadc
0条	eekefeeclfdehcccilfcfflbd
0毛	fcahdkbebmmdkeddcifjcgbed
0毫	eihceedekfaeheedccfdeeobd
0的	bigbbdkXmebdfibabbgdeamhc
0米	fhdYXckejbXbfdcbadgjcgtZa
0米0	gedccejcmdcdggdedadidendc
0间	efdchdikdcfiaihZgXddZgjjh
0降	ggijfgdefinfcfeedkfdfdadd
0降到	ggijfgdefinfcfeedkfdfdadd
0降到0	ggijfgdefinfcfeedkfdfdadd
C	jeeaggjhheefggfhgfefiiggg
C0	dgeeeajjeZidbebfbabfkgdbk
CC	fkekdcadlcgdkcekejdcdkfch
CD	eibbfhjgfgcfflYdggcjgdfhj
CD不	eceedlcddkdejgdcdZencdgej
CD到	ecehjdfcghenbcebiZekdcebl
CD的	bhhfdciaihfcblccdhcfeijbi
CD签	eddelcYkdbfkidbdiagaZcbbb
CD签了	fffdmdckfchoieefidhcdedcd
CD要	fkegggekddegjnedhbfeeefee
CD那	fjdegfdkcefgdadgfcdeedgcm
CM	bZhggbgichjadZgamaabccabd
CP	bhehdehfielbehicegegcfgkc
CPD	aZkffcfieeefgbbagdgfekZbc
CP不	kebgbcldifagbcahfidbgbbae
CP反	fafdkedckfccdedcblecggkfe
CP发	cbbijeghegfhccbcfbdgddame
CP口	ffdidicfhgahhibdeekjeffcd
CP口头	ffdidicfhgahhibdeekjeffcd
CP同	ggekdggjegdaffdhmelfeffff
CP同意	ggekdggjegdaffdhmelfeffff
CP嫌	edZfijZehhmhfebaigfdedagd
CP定	feefgjffjdhejepihgeffggdk
CP对	djagdcdgeijefekdfmicfgicf
CP微	hgeidfdcldemfecfeelcfdcdd
CP微信	hgeidfdcldemfecfeelcfdcdd
CP想	emcgefeegiegcldhZkgbejhfd
CP想换	figggfgcfiegcladbmfaeebde
CP没	ebkdeibdldmkkndefegdeecef
CP点	edhjddjjddcedbndgciecddce
CP直	hchhdicedkeeidcefgfbefdce
CP自	ejgadhdciihhcjmdebeefdaef
CP自己	ejgadhdciihhcjmdebeefdaef
CP要	dbekibYgjZfgaafjmcdcddkjh
CP要求	fdfdjgdfifkiffibdafefeije
CP觉	fekgeedcejghgebehnfefdjdf
CP觉得	fekgeedcejghgebehnfefdjdf
CP让	bddacclcighdcchbeejdehfgc
CP讲	ghefhfeiehfddgbdekhdhhide
CP说	chcedegejbifghebjfjZhYdei
CP说D	elbebdaghdiccjccghnbiedcf
CP说R	fhZldcecmccineebjXdcfebce
CP说我	fhajdkcjcemeaeibcaedeeZcf
CP那	bhajhfecnbddbejZijabccaia
CP问	dlfeaeadlchfddhZeWecdckbe
Cp	ffhfhfcbmdilddejgcedehdfe
Cpo	ffhehfcbmcdmddejhcedehdfe
C一	XkedkaYiffkaiiaYkaaefbgjk
C一期	dldddfeifeieikdcgcgedbfal
C三	ebigjdbkgZhllcaicdbfhihfh
C上	jZfhZbffjfckghbeecgedjcbe
C下	cjibgcZcldajcdfafgibhflbi
C不	dbbheelXjgiibiifahabZZZic
C不够	fldcdecfhhefhpebfggeffeic
C不是	cddgcblcmcbcaeaaijcZdflba
C不续	gefdcmbfdkedhcjfejfneddbl
C不肯付	ggjdhefgdkdhdfecengfgjfdg
C不认	ccdamdkgdkbicedeemfggfcod
C业	icajegbehgjfhdbeegfdcdbee
C丢	hdcedkcdfhfcmeffhaeadcbcf
C丢了	fedeekcdfhfcmefghaebedbcf
C两台	eejdhddhjdaffefiedfdhjmdd
C中	bachnaZelZcjebeacekapfcbb
C中了	cbbanaaflbdehccfcgbbrcZcc
C中标	efdjicdfjcfkcegbgeldhdgdc
C也	diibcfjejdbcebccdeddebZcj
C了	hYgdihcXsZeehbbncZdaddbXi
C二	aYhglfZgjakmbdZfaeeYehhcj
C二期	baiekhcigbimdeaZcYeaZdiZl
C仓	ggZhccjdmbggdechcackgcYao
C他	chahdcieldffigfdekhghgjkd
C他们	chahdcielcffidfdekhghgjkd
C付	fcdekddZhiaafbbdpagmdadcc
C价	fciifeedhggdebidffhgeegid
C价格	fcihfeedhggeebhdfgfeefhed
C供	edfegdledjffefdfemdlhegdf
C供应	edfegdledjffefdfemdlhegdf
C信	ZjhdZadifaZbeZmeehcahioak
C信息	ahicbcfcmbbcfahfdhedibpbd
C信息科	fjgedfcfjddedddedZfeeekdf
C做	heidffifjceeagbdcbedegjmh
C停	cbghehidkcgggegckXhhcheag
C催	fcdjhedhlbcjbhddcYhadfdjc
C先	chidefcbgicececdciegfkfjc
C出	ddjdjZeehgddchfadibZheijb
C出来	ffificafhefghigcchddjgiad
C刚	oZbZeddanbgckbddbbaZbbbbi
C前	jeddddfdmcegfdddehececabg
C办	jdeeefheifihgcaddgfdlddhe
C加	lfcggebhhbfabcbciccddbhef
C包	gfcdiegddjdfgegdhjfdffake
C包装	gfcdiegddjdfgegdhjfdffake
C单	edalfdcefijogggifnedhekde
C压	ejdjfddekdbcheemhbeceecee
C又	aYYimZfkYjfbibbbimbefZbji
C又续	fffdlfdkfadibfdecafceedcn
C反	ddbbkchjbgbkdgdhdjdddcemd
C反映	fecdieidfibcehehdkfdedenf
C发	keecfcedjebfdbghiYdhkbZZf
C发了	lefdZdadlcfgfecbbYefmcach
C只	gifibiXdnabcacbgcacchboaa
C合	ebeiggadifikcgjaeibfbdbdh
C合同	dcbihhbdifdkcgibdiefcecdg
C合同D	gefejfjgfhipefbijbijeggdl
C合同到	ffgldeddkdflefmeeedghffce
C合同在	gggifggfhfeofecgibjefffdf
C合同签	ggganfffhefmifbiodafffffe
C同	eekhcdcbleibicacnZffcnccb
C同意	gehkdgfdjfjdfdcdnaggdgedb
C同时	eflbddcdjebdkedbecddembee
C和	fkbbidbekdadgdehddbZgfdjd
C和我	fkdddedejdcfogcefcfdddbdf
C和我们	fkdddedejdcfogcefcfdddbdf
C商	hjchfcahfgcldcbbdfgbedkcc
C回	feffiefhhdhjdgfbijddeddhj
C在	ncbmcbbaoajbjbckcXfjbieda
C坚	fdcldddfhfmedeechffdfjcgf
C基	cekicbbigcjehbfecZkchdhcb
C大	gjhaefYbhhidhlXidbehjkYhc
C嫌	bgheXhfafifaddYlgkdZeedce
C嫌R	flddccdfifafmedeefgdffkjd
C嫌R的	gjfggfggggcgjffkgpgdggcjf
C嫌我	ficicgcfdjhfhedkegfcefabd
C嫌我们	ficicgcfdjhfhedkegfcefabd
C嫌贵	edbbdmafeipedgcedffdfcbei
C嫌预	gfekdddehideeffdlnfeffeee
C嫌预付	gfekdddehideeffdlnfeffeee
C学	eiiegfeeifeffeefflgfffnfg
C安	bbfcfcjgjdbifeceffggejmZb
C官	kdffddhelcdhcdgegeecdeead
C官网	kdffddhelcdhcdgegeecdeead
C定	beZcglhejebZjcYZiagbYZdZc
C定了	dhcefjaejfcckebccfhdccbdf
C定金	fefelfehhccccbcbmbfedcced
C客	ejicabidlddecjfbdieeekbdc
C寄了	hfifefedkdhgefhbebeefladf
C对	chYeghkbkiigcbebkocdcdWbc
C就	cgkfbgablcfldikggbjecbeef
C尾	fefcifhbhicfdbeclcdaeeebc
C尾款	fefcifhbhicfdbeclcdaeeebc
C工	gjcciafhgebfhhemjdceieeac
C工程	ehfcddhifdcejjhdccdgghied
C工程部	hiechfdhgcggifjidedeggade
C已	bhfcdfgfggfgegZibZedgkdgc
C已到	edddjekdkdfjdeeogegdfdcde
C年	dhbdlfbbnbdfekccgecegadjc
C店	ehfcdejficidccgbecceebZdi
C废	feceeleedjlfcdgffdffnejde
C废了	gfefejfefikfdegffffgnekde
C开	bhfgaifZoaabcfcZfZebijkah
C开了	ddjfcegembdfdhbegcedgkich
C开标	fcaidkcclcaeeegddafdlhcdg
C录	ccbdldkdejefddddekfcddboe
C很	ekgddeemgbfcfbacdYecceccf
C总	cdbfbihggfhjgingddbbdagae
C总经	ccgibeihgdffiflichedgddcd
C总部	fddeckddgiefejmcffecedfbh
C想	bsXdZdYejbeheYZbdciccpebb
C想先	cnaddebghdccbcfacaacblYcb
C想要	emeefffigdfeegbfhifehngbb
C成	ffdigfbameefdcbZfgcedeegd
C手	iekbeechhdfdgddfdadbbhffd
C打	lghagcabncjcgdbaeZegfjefc
C打了	jcddjedfkehfgeedhbffgdihd
C承	fffckfdjdccedddbocieeeddd
C承兑	fffckfdjdccedddbocieeeddd
C技	fgejcfaghefkjfifdhchcfmcd
C技术	fgejcfaclegkjdigdhdhcfkcd
C把	ceffgjagegceidcefchaafiib
C把我	egigcgehdhdfidfbhidhehZje
C把我们	fckieeehefdfjeechgedfiZef
C投	ecjejdhdhhidbghfancaffglg
C报	dehdbbhblemfieecggagZbaec
C报了	geihegbejflgdgddedghddgec
C报价	egeccbickfifgfedejZgaddhc
C担	ekgcdeeeigfceffefifffhnfe
C担心	ekgcdeeeigfceffefifffhnfe
C拿	cakhfcbeghnhkccgcmdbclgbb
C挂	fagcacidkebdebddecgdldbcc
C挂网	daecaekfhfcehdgefehfmeddd
C换	bXdfglhbnbabgaeZdVdcbfboh
C换了	aZgclahcmbcdacfdcXebegdpe
C换人	ifefddgfjdfgefZgffhagffge
C换人了	ifefddgfjdfgefZgffhagffge
C排	ecajbckkdbdicfdkdbedjdcde
C提	ekafidhekdbdegdkhaeddbjid
C收	cmgedbcigdfehdffejhjgibdc
C改	gejdaedbnccfiibkdaffgggbe
C政	eigdehddjghfhkegdafeiejec
C数	cbdchcmdhhjddeclfihdccdjb
C数据	eecdjekeghjeefdlfjhddcZje
C新	deddebhcmdcecdbhdeddcjica
C方	cfgbecjbjggiicikcbfjgZXad
C方案	cfgbecjbjggiicikcbfjgZXad
C明	ecdddkefeiefcecefnfkfgedk
C明确	ecdddkefeiefcecefnfkfgedk
C是	dkfgcadcjfbadabfbbdabbfcb
C最	ccheggiefifbicdiifflbddgZ
C最后	eciegibfhffbiddjbbdibegdd
C最后还	fcjcdideigfblfiiebemehgee
C有	enZdccabmcicfbabdZccfbYbc
C本	dffdihhfghdjikedfZfcfcfde
C本来	dffdihhfghdjikedfZfcfcfde
C机	bgileaaejefcgifledhdcZfgc
C架	fihggeffhgefjffefnigfheeg
C架构	fihggeffhgefjffefnigfheeg
C样	eanebfdajglgiebaekdikilac
C样品	fdleffedigkfceceeYdijogfc
C检	hidedfdfidededfddXfdaldhk
C检测	hidedfdfiefefeedeZfebjcik
C模	ebejchcdifndfceigbeefgjde
C欠	eddcjeicfkbebdcjpicdeeded
C正	ifddkeecldejhfeikcfcffadf
C毛	eccblefdgjdfdgcmdoddedekc
C没	Vehdcglfggecfifbebbjihlbl
C没中	fddednbefibchbcdedfapeadc
C没声	dnhgbbhdekdeddeeeefoeedcd
C没声音	dnhgbbhdekdeddeeeefoeedcd
C没续	edddclccdjecoedcfcfqdegen
C没过	feffejfggheekddgfcggdmode
C法	fednbdcbnbeqeddeefdddfbgd
C法务	fedmceebmcepeddeefdedfbgd
C物	fjgddcccmcddhdiifaggkhedc
C现	blfbcdebmcjejigfbebadhahb
C现在	cfgeeehdlcjfkchfgZebficjc
C现场	elbeffaejebdeedgeccecdcZf
C用	cjfcgcdkddbdbahafdgfcbcgn
C用了	efddiefkcgdfcddehdhjedail
C电	lZkhYbhcoaghbcbachhajcjaa
C的	hbggichieggghghjkighqchhd
C的P	ifcfdZiggghgfeidhhfgbfadb
C的PD	fccihdhkebjjgcheiZigdbdbc
C的P把	dddjhggjdhZfkfbelcfjdfcbl
C的P说	dlhdcdedkfgahkjeadbYddjgh
C的p	hbkcfdccncehccbdcfabcgkcf
C的po	edjdifcgidblbdcgdabdejgdd
C的事	cfedgejfhfcchhbefgdbhdcgc
C的人	fbbeblebhhddkcjddehhgccbd
C的信	fiigfhehfefegZfifdffiedef
C的信息	gifgggfhfeffgafifdffgeeff
C的单	ddeicdiemdkgfdecebcggfcdb
C的合	efdfeehdjecgcdgfiffcidded
C的合同	edeffeiclechcdgfifgcjeded
C的报	eegbefjdhgmdffbheZeldfbgc
C的报价	eegbefjdhgmdffbheZeldfbgc
C的招	hifeeddfjefegdddidfehhbef
C的方	eekdefdchhhgcbchdjdhcdbbd
C的方案	eekdefdchhhgcbchdjdhcdbbd
C的标	eegeejdckfhdghccekfcmdcdf
C的采	dcihZfibigcacbfhgcbgndfcc
C的采购	dcihZfibigcacbfhgcbgndfcc
C直	diebiechfddjidheeigaeekde
C直接	diebiechfddjidheeigaeekde
C看	eejbdgegdkidbcdfdlheegkde
C看完	gchcfhfgckkefdfeekiggcled
C确	cbgajiaiciagcbfkcZbldibcc
C第	fhcclZcgjZbcZdbjibccZcaep
C第三	djccjcfkecacagechfecdehcn
C第二	ecfgkceeichegedkjcdfbcbjl
C第二年	ggfifggfhfffhgcfdgeffgfem
C等	fdhfgieejfjcfgifdekcedbme
C签	baZdiYgfidapbaaedihfXZieb
C签了	eeccfbjdlaakecaighXcacega
C签啦	fffejfdkeeYneegcbcbedeebf
C算	hccidicdhgkmedcgddfhddjef
C管	kdjceeadkeeemjffedcficece
C系	ddaggdkeidaecddkdbjdkcdcg
C约	ijhgeccbmdbcZdbhdbebdlgde
C约了	ijibdccclebdZdbcdbacdlZce
C终	egddhkcfhibhdccdibkjdgfgc
C经	idjeegcckdeebhdeefdZhekjd
C给	ccgfalXYgklbmfabaecjljeeY
C给的	icggeiedkdleihdeddcecdedb
C续	aabhideihZkiggiaZgdccdZYq
C续了	cdcbnaclcYjiedcedddafcbdo
C续签	fcdflbdgibfjdgjcbbeZedcbl
C续费	edfmbcdehfpgbdgddiddfhegl
C维	efkdgggbkiedffddjcddedhih
C老	ficgfdfhhaidhdgfdaeahacei
C聊	ejhgdedgghhegbfeeiileebbh
C行	cdccggkdkfbjckcbhdeidecgi
C补	fciblebamdcgdcehhjgdebdcj
C被	chddblgjbjocenbdddehacecc
C装	cigchdibhidfghgichejbehfg
C要	eigiYdZbkfjcagelgfeffelhf
C要0	cfidYbhbmcXedcbYkZcecZmfb
C要三	fihcfffejfdecdedfZefhkied
C要上	fjeeegehgcbfejckehddieZcb
C要做	ifbgdeejefbeehbjhbdfcejdc
C要我	dahhedhdifkddecchihbgZfff
C要我们	dahhedhdifkddecchihbgZfff
C要换	eldccfdcledeclgZcZeecdlac
C要求	bZmiafYbhgibcefkhfgbkjhad
C要求D	efgjYdcejcfdhjcmbdhefdicc
C要求分	edjkaeedldebfgemkhfecbbdc
C要的	fhdjiedghghecddbdjfddjcfe
C订	hdeclfeghefnhddmhgddfdddc
C订单	geeblgfghefnieemhgddeeded
C让	dgbkfhccigighjfghcgdZamef
C让我	dhdgicgdjdhfhhcigfibefdgd
C让我们	dichicgdjdhhhhcigfdbcfegd
C设备科	fghidieffiifjehefifcfiacg
C试	cekddbfgegdfedgeefdffmmZc
C试用	fbjfacidghigZehffifgdhhad
C说	XifidgadhhlZjigefojjgeahg
C说D	bddfhhiffhZehhafblkjdZfch
C说R	djkfcZcdndeelgciiidXckdfg
C说他	fgieeldfhhffhdkefdefneife
C说他们	fgieeldfhhffhdkefdefneife
C说再	fajakcjgjdjhjeeeggfdfhdke
C说好	cgZnZbZcghZdhfkaeikhcbcab
C说好D	fcelddbfjecbchgcgZodfeeec
C说我	fbigfgdddkbgeedhekehkjcae
C说我们	fbigfgdddkbgeedhekehkjcae
C说要	clcfacbcmakhalkkbYdaigfbd
C谈	befhZaibmdmggdfgmddafgXdd
C财	eecighbfhfidhigdndfbddckc
C财务	eecigecfghidhghendgfddckc
C财务P	fcejhfchfhgcechglhgheeece
C货	cddhjcbidhaddcbndldbdaaYc
C货款	fffdifekdbedfffaiZeffefbe
C资	cbfbhihclcidllbcfbdhjddbd
C走	ceghalZckhceighbjcbcjcZka
C跑	bbmhbbdcficdjdealfecelabe
C跑了	eekdcdgdeiddbdhamgfdembcf
C跟	XcjhXfeegikejcgabcehiYgaj
C跟R	dkaadhbdcllhdgddbhhicefej
C跟R走	edebekeeamnikheebffmefhfk
C转	ecfdijcgfhceidbcdaehdmanh
C还	acejgZgdlbjbfaghhbcdgbeid
C这	aehbfigchiaikekbidhigeabl
C这个	eiceejchehfjidaegejkjgbei
C这单	bfggfhYakibghehidbfZffhbd
C这边	eidcgibdgieghfkekffkdfdhi
C进	gecekfgcldgeefahkbdcedgkd
C连	ddcbkjidclbehfefdafmecbkd
C追	dedckddejdbkddcichddedhco
C追加	dedckddejdbkddcichddedhco
C退	ebbcjjgdejcddddcggfZdbemc
C送	edkdiebifdlghgdeeadedhgld
C送了	edkdiebghdlgegdeebdedhcld
C选	dbfkbicdmckedddkjbjdcgbed
C通	hgjfZgabijeckgkifabmjZbbb
C那	ddfcheifggfedeijhifkgdegc
C那个	giaZkffehhfgegbigfjiicdce
C那单	fecjfibejehghehaifbfbdbdd
C那台	geddkiegdjccedckchdcdbcmb
C那套	ecljddccjifhdenefjfeggkdc
C那批	fcghifehfgffdeeohhdhehded
C那边	feidcZjffggedbhddhejcedgf
C采	dhdhgccYgiiihkghedkdfebig
C采购	ehdhgccYgiiihihhfehdfebig
C采购P	eigiabZdghhbifggcbjbgfXaj
C采购部	jebkcgcZifkghcagghfhhccfc
C门	kbfbiiadkdnhfbcicaebfbYgb
C问	dpfYYadckchbecbgeXdbcblai
C问D	eldbdfdbmcZidfekdbdegedan
C问我	fjkcdedejebcjffcdceeddkee
C问我们	fjkcdedejebcjffcdceeddkee
C问能	deibhehaneaccieflZcedcjdb
C问能不	deibhehaneaccieflZcedcjdb
C集	lbbkdbadldieidnefcfdYdgdd
C集采	jdakdbbfjekfjfnfgcfeZfcde
C项	fgdhhdhejeefgkdghdcikgbec
C项目	fgdhhdhejeefgkdghdcikgbec
C预	dkdebbhgidjekeehbZehceahf
C预算	fjeieebhggjefeecebfjdebed
C首	ffdigfbbmdeaefgifbfedcfdd
C黄	gffifiefeikihdZfebfdefbee
C黄了	gffifiefeikihdZfebfdefbee
D	dgefhbljhdeffienffnhgibgk
DC	abebjflhchcebejlbidheackb
DD	chbjidbcfnahcckbmmhafbaca
DP	heaghgcgdigdjgkYdjdifhdag
DR	dgjedicbghebmhiffccbeihdh
D一	fZbhjefehgdffnaggiihagYif
D一分	fhfdciedckcfeocedoedffdfe
D一定	feamefbejcdgefbicXjedbbbb
D一起	gggcgbfdlbihdkdajZhbdhddc
D上	YkdejbXjgceeYggmhbZaggdhe
D上线	dlZcgebchgbddhbmghbcbgcda
D上门	cjdckfaalddeedecfYcfegdjd
D下	bhgjebXhhYicfgifcfuZbahba
D下单	fjhhZfZigbhbcicaZgpbdcecc
D下的	ecbZnebjddfldddjidfdhddeb
D下订	gedmbfbejfklefeajeneffhfd
D下订单	gedmbfbejfklefeajeneffhfd
D不	affifieedleZlhYXdimtZdjcZ
D不给	fddkfedddkdeiededijmffhdd
D两	ecbemecjcgcccddjiieddabij
D也	iifbdcbdjfkgkcfdhecgbmhdc
D买	dncccdbkfchefhdddebcebccn
D了	ddilcacZhiXccbjcfbjpZYdYZ
D交	dcmfefXdlcdecbhkeadclZYdg
D从	hedfjfedkecjhekmccdehdbde
D他	ffhigffifehlbddgfdkhdhecc
D他们	fghhgfghgehjbdehgehhdiedd
D付	deZbhcifjcXbbechtXfYgafce
D会	cdkgcdZbmbdhjckcfamfgdhbb
D做	dcebkdgblccffgckeYccdiXlh
D停	ekbbcifefjcebeegedejeenfj
D先	jifeeeehgbceifahcZbkihfdb
D全	dacbkijgfiddigbpjfadbfYfa
D全部	ffddkggckedeefenhedcdddhe
D公	eehfhddfiedledjfebbemgefd
D再	ihcgceedlcfZfgbZeiYiagaYd
D再打	kahdcdecmbaecdaacWbXcgabe
D再来	ZlgaZdibnccediccefjiglhcZ
D再看	ehbcdjbdjhcecjgddidleddeb
D再聊	gicbddgdkddghjdehaeaffcff
D再联	kfcdddgclfddffffefcadcfce
D再联系	kfcdddgclfddffffefcadcfce
D出	dclckdYgjaejceXfedgYepmee
D出结	fhkddfccmdidfcccddbciijfe
D出结果	fhkddfccmdidfcccddbciijfe
D切	dccgmdjdkdfddddobbcdccccd
D别	fcdbbjkclcafeecjdZckddbcj
D到	agdeocggidajgcdpheXgcfehm
D到期	fiZfgejfhhehifcXcfdidhhal
D到现	fhichfbhcjeddebbdZdkjcgfe
D到的	edicifdelcdnbdekjhfcgieac
D到账	gffdmgdifceddedenecdbdffm
D到账了	gffelgdieddaefeklZdecegfm
D到货	fddkhgehibhbddijdZeeefabg
D加	kddfeedgfgghdfeabhdheccjg
D去	gigafaebmfggffbcfggfjaejY
D去C	akfZegheghgjhdceciaZdbghb
D去了	ejgigccfieffaggieZhaddbcg
D去拜	gdeeefjcmceebeecgcdcdccce
D去看	dgacfejffideegfdefcddcghc
D去签	gddigfedkecmbehdeikegeicf
D又	gfejegZghgdijefdegdidicdi
D双	feeghfdhgfclaefbbheefeedb
D发	cdiekeaekbjjeeZtfcdgledeh
D发了	bbldifcdkeiegdeichcglbcfb
D发货	gfdcmgcgjcciicdneacdcccac
D发车	eddclfdcleefcegocbddccdfd
D只	iabgfekcmefededeigedebaec
D后	hcbdhdjdmcbdcdbkhadfccbcc
D回	dZjibeielbjjbbiYddnXbaWeg
D回来	cdhhaekfjejcachabZlbbgbhb
D在	jafdddjejdgcecdegfgcecidd
D在C	idgfigfhfdgefghfgbebeeihc
D头	kfdcjecgidfkdcjkhbhgedafg
D安	gihefgdcldceglekeacdeghjd
D定	cdijYZhZpZhceeWXdalifdhZc
D寄	egiiefedghaffedeijjckidbi
D寄出	ggfkcgfghfcneffijghffejfi
D封	cenbbdaejdddbdbaccceobZci
D就	amZgbfekfchfehZjhisehfhhf
D就下	gkhccfaieddbgeceigleflieb
D就下单	gijdcfaieddbgeceigmefljeb
D就盖	fefkcfdkceemfghegfmefffed
D就签	gfgkfgeifencjbYiaZmdgeeid
D带	Zigkeaegdiejfbicdfpebjeic
D带合	gffkegedjefeeedggenffefeg
D带合同	gffkegedjefeeedggenffefeg
D带章	cbclccbjlcenfedgeendfdedf
D带章来	cbclccbjlcenfedgeendfdedf
D开	ckeeheebmcegighnfacjlfYff
D开会	fbhggeddjhikhblfedfjfffgd
D开始	dgcblchffhhcigfkfZckekcgd
D开工	fibcieaclefifefndceedccde
D开春	hldcbcfbkjdfdcddeodhdeddZ
D开春再	hldcbcfbkjdfdcddeodhdeddZ
D开标	dYibZaicldedjbWYjfceobYfb
D得	emhaaeabmchdekhefbckeffba
D必	dffffddefhidgjcedfnfhbgif
D必须	dffffddefhidgjcedfnfhbgif
D想	cmbgdebjfdjiiabacckhdbZgl
D我	efegfckbjgefefelbfihdfjfe
D截	ffkfffeeifcgdeiiiddemedfe
D截标	ffkfffeeifdgeehdiddemedfe
D才	lhdgbZfZfjZidicZifbeeZgcd
D才回	hdafcejdldclececceeecdhdc
D才回来	iaahdeiekedkfdeddfZeddiee
D才有	elgchebcdkdedjeegmeddechh
D打	leXgicXckcdadaefqadXaXhck
D打款	ebclmfYjfcccdbbekZbddbbcn
D技	fkffeedkfcfeckecggcfdeofe
D技改	gkeeffdkdfdddlfcehdffemff
D把	dckgehcfhfmjdgeidemegkdZg
D报	eejdgejieglddmaYihZakdelj
D拿	djfbiechhccbdmecdehdihZfd
D挂	diicccahgdddaicbecbepeicj
D挂网	feleddeekedecjddfdcfmfZek
D换	jfbjhdbcgkcifdcgdnfiibalc
D排	fedbdgmdkebdeeidiabcdcead
D收	edgejfffjejkedhaehcfkdghg
D收到	fffdjfehjdhkgeebegdfgeged
D改	dcaeiejbghfZcfbhageabcfgb
D最	fhefkfddkeakeedikihddehed
D有	dgffedhbmdYigndicgafbfheh
D来	heejidanagefdcecekifibcia
D欠	edfeifgcfigeddfdnbedeeded
D欠的	edfeifgcfigeddfdnbedeeded
D没	dbfdYhmZigdfcjXealYidZaYi
D没见	edceeekejeeefcZdebdbhdeed
D没钱	emddeebefhfefnbefleceedge
D用	gffjegdejfdodebcbcmeeffec
D用印	gffjegdejfdodebcbcmeeffec
D的	ahgfhddggdkhZkabjgjZbddZt
D的单	fbcikeheiekdcbelffmgeeccj
D的钱	dmddcfadkedeeocdeaccedddc
D看	gilbZfaheghddecYadYiamYZa
D第	heeejfhffjdkcdgcdcfhefdhc
D答	gijdfgfejfijhhffhbejigifh
D签	bZdihcchhbfkebfedTrghadbb
D签了	fffdmdckfdhoieefidgddeecd
D签合	feblifZifcgrccXZccnejghec
D签合同	feblifZifcgrccXZccnejghec
D签的	ebdbpcYhgbcsiaYkfbfbeccde
D签约	fdedlecejcZpffdbhekekdfec
D结	eedjgeciefhedihbndedejeek
D给	cgfehegahiiWjegikicfZfhid
D给C	iidchedfhdhgfebgehedfgdig
D给个	ehdfeheeigfehededfbdedebd
D给他	ecjhdfbanbbicfkfdfbadfgde
D给到	gcmdfgffjdkecidjfadedihfd
D聊	ejcfgefgheddgdbiddffebcdk
D肯	ceZhibgkdZbacbeccYmdfaeck
D肯定	ceZhibgkdZbacbeccYmdfaeck
D能	dkblbddgfgfkchdncgmdehfgf
D能不	elfcffghehdccgbldebgfbcfg
D能不能	elfcffghehdccgbldebgfbcfg
D能签	gfgkegeejehgedfchcmdeihdd
D落	baalhZXnaYfokciXaZnZahbkb
D补	edkgidbakeYfccakhbkfhfddl
D装	bgegldWdkbgefebnhZYZcZVhd
D装完	fgghgeaamekcecdmbcbdbdbic
D要	bqdadbchgdidemflhZlfedhch
D要签	gmeadgddkfbeglfbfemfkfded
D见	eeeicbiegghcaihcaefobcaXb
D见了	cbhcefiejekfddidfahedgffe
D订	dleeddgdijidehbedllhfffea
D讲	ddldefdblcadideafacbgcacg
D试	ddmhddZeihbeccbickdcdmkbg
D说	cgdfchgfehicgeaeeefgecabc
D走	ffhblfdiedjicgecjYbcfjhic
D起	dbebjejficbfgbdeeZZcdbbch
D跟	ajefbjedhfidjhcffjagfhked
D跟C	bjhdbfgficheffbafhafgeifd
D跟CP	cgcbdekekdaefccceZeaehace
D跟C的	ecjfehhckgggigaeehdifhggg
D转	gedbmeegicbbcbdbnbahecdbc
D过	ceiffchdkegicZgdgYhdbdZfd
D过去	eZghgdibkeejecZehZhedfafc
D还	bhcckegkeaiidgXdjhcadfXjk
D进	caefocdjdaijiafsagZcacXda
D进场	caefocdjdbijiafsZgZcacXda
D送	afjeeafigXeibbdkhZZZjgdXi
D送到	eekfffchgbekeehdiaeejcgci
D递	dcjgddbekdfdZbgcdcadldjdg
D通	jdeejfdkchjkecgdedcdaecfg
D那	bhcbjbekcfbfffZecZhhbafjp
D那批	efbdkebidhhdfddfgdeeddell
D都	dfgdkdhakecdfdfjclcihbcad
D重	diifdcacifhbjiZZdfcYelgeb
D重新	eggggfddghhdkjbbegdbgfghc
D预	cfcijciclcadjqaffcckhgYhe
D预算	cfcijciclcadjqaffcckhgYhe
M	adcgkamiha0leqefncgdgdbdc
M,	fdlhaeaamdnibijhcghbbdcdg
MD	efcenedgfgbjcecemehhkcach
MD到	gggclgedjeakefdcmhbedeeed
M一	bZgefckeifseceahkkeebfSee
M一个	gdfdkfcgkclcejdeoadcfgbef
M一台	ddjddeicgimghabhjleicaade
M一吨	cXekbcggggncbbgjhegeccafc
M一条	fchiifcfifibcdcdbdefddajd
M上	fidbdfjfiebchjgbbZhdgefeh
M上下	fmfdffbghecbelcbcaiegegfh
M不	edekcefekenffbbbblkfgckcb
M了	dgblabgcihejmbbgdaccliacd
M以	bfghZcfZndkdelnfdeibiiecc
M以上	cjfbcdidkeaehkncedddiecee
M以内	dehjadaamelebiifefjdhifdd
M到	geghjgffidiedeeikgdfdebgg
M含	ggehhfdhiegnffehjdffffegg
M含税	ggehhfdhiegnffehjdffffegg
M多	gdfgdjeffilehccdeafcegdfe
M太	gehkeffefhmfhedeindeggbee
M就	fgckbebgdjpcdbabhjmhgdgec
M左	efgjffafhfeddkjhcidehdfeh
M左右	efgjffafhfeddkjhcidehdfeh
M已	ecedjdhbgicjhfjdplcdffbde
M没	fhblbfcekdodehadahhcdgadb
M的	djecjbcdigckcmaaheaibjjgf
M的盘	figcdfdejfbbemehecdfefiei
M的盘子	figcdfdejfbbemehecdfefiei
M能	degkcfbdkenddcggdhfeejbef
M还	dcegcekadlhhfahdpjdcfdbgc
M还没	dddedflacmcddcfdqjedededd
P	jfdedfkkeggcfgqdfhifcggie
PD	eagckdghffdhiggaideeVgZkh
PD去	aYjagcjckdddicZbgebhhdikd
PD回	eehjdedgidhkddkfcbkbchbdc
PD在	hcceeejehfffgcccgjbbgdfdc
PD把	edcbhjbiajcdjedjheidecede
PD签	ffecledkdddekemddbZcfecej
PD给	ediieffdjedigfdbidehfcjgg
PP	hgedhdgfhfagbiiccgeefgjki
P一	ddfdckeaekifcimdhlbkfcdja
P一个	bickccachgedacndibeiedefd
P一句	bdgeelbdieefchjbdjfafddeh
P一句话	bdgiejbdjddfehkbeffagdddi
P一听	fgejgedeckjfddbefnfchffdf
P一直	fgkchedhbkmhfhfdfhfnheige
P上	hgdbgfggfhcecfjeeifjecgkh
P不	hdiccheXflfeikjghoeffeicc
P不在	mbafdZjcnadcfahbcebWgfdcc
P不接	ddkccihfamifbdckgoeahhbac
P不接受	gdkdbicgclcfdfemdqgbiidbf
P不认	deecjjeedkgdbcejjpekfdibf
P两	bkfgdebhgfhdjijdejekdhjcg
P主	iidhcfbiecegbhegbdddeefek
P主动	iidhcfbjecfgcfafceedeedek
P也	bbhefeibgidhhffbdcdfdeZbg
P了	acofadfcmbkebejcbadXYciad
P交	fefiheceejifjfcffjgdegaef
P亲	eiZfgichehfjeegfcelcfbccc
P亲自	fjadhfehfegkfcggdfedgbegc
P从	jffeehbbmdifjggbecmgghegd
P以	hZjbebhdldhehcjceadcfcZed
P以前	haicebidlddegdjceadcgcaed
P们	djfejebldaideeiccZebglgkd
P你	bahceimdkdZedhcgfZdhibibd
P你别	eehdffjfjdZghfhifdfcfeedf
P做	figfgedejdhfhgkeeadffghif
P催	dliaecchgdgdakfgehkaicieb
P先	hgfgeedhffgegegechgfjlcfd
P再	cfbfhdjfhgfeffhieeehffbge
P出	ihhgccdifceheccccejhbhZgc
P出国	higeeeijeeejddZcdcgiddcce
P出差	hgjhdfZdkdhghdgddgibcddid
P列	dmbgdfddkdcggbbghafedcncd
P列了	dlcddfddjecegbbbecfeddncd
P刚	dgfbjjekcdnikaZdhhggdcbbh
P加	egeddekdldcedcadeadceccfd
P动	dkefdeedkdddgemjedeefefee
P动心	dkefdeedkdddgemjedeefefee
P动心了	dkefdeedkdddgemjedeefefee
P卡	cZalbghdhgdefcbddkjbecmbd
P原	cgfigedfgklcggigfliddijgb
P原话	cggigadffkkeggdgfmeddikhb
P去	aheffhfcejegjdgjgiiXcahff
P又	cifdjbbgjbjhZdggkhdechjbf
P反	degbkbjfehbcbgmccmdfgimgb
P反馈	fggclfdgegcccgddgieheimgc
P发	bgXijggfdkeghdfjikgjecfpe
P发了	aedbjhjhdhcchcbiileigcjid
P发了个	bcdejejkdbdddedbeZeddjcje
P发来	cfakfegcihcdcgbggcgfcbgki
P发火	fheejeefeicfffffhmfeffejg
P口	cidfahghgcfkfhibbZjhfdcjh
P口头	difebhhhfdcighjccZkhgdcjg
P只	dgkdeZfaldafabnbbdbZjaaZf
P叫	elhiacbgehdfakieehcjihddd
P吃	bgdggbiiehghlecfcZgidgbbj
P同	hgdfhfdggedggidlfdieccaeb
P同意	ejdgffdggefcgjdkfeiecdbab
P听	ZjifbhajeejdfadbdidZdfdfh
P和	ciidccgghbedakmdcggcehlZd
P和P	ejibddcghcdddkjcebcedhlde
P咬	fedkefdekddkfedmfaefedfee
P回	dildcjcdighcchiefigfhagha
P回了	dchdekcedkffiecdeafkdedee
P回来	efjheeacmcjhddkehhhcdecje
P在	ebjchbdifeidhekdgbhefhjoc
P在电	bfeiiedgejicfddehighdhejd
P在电话	bfeiiedgejicfddehighdhejd
P在看	geifhfgekedfihicdbeeedgjj
P在群	feheffihehlgfhedflhdihbjf
P在群里	feheffihehlgfhedflhdihbjf
P夸	chfcedilccddgdbcdfdcgignj
P嫌	beggbhhXmfldiagagobbddmXg
P嫌我	emibccdddlhemecbemfefgiai
P嫌我们	emibccdddlhemecbemfefgiai
P嫌贵	geejfeedghnddflgdleegeced
P定	cmbfcfYboZhdhZsighZacgffj
P对	cjeggacgfhghbagYehheeckZg
P对我	dgiiccbdgijdhefdenicfdkce
P对我们	dgiiccbdgijdhefdenicfdkce
P对接	hhcfiffcmcceeeedfafeejeci
P尝	fhheeefjgefebfgeebheflade
P就	ffgddejedjdbhZgcfjhgefgac
P就是	cgcebdjchgbhdcbecfebfdgce
P已	ddhchfjdhigeghjYdegmdlilc
P已经	fegfhgieekcehimZegimcfiii
P带	ZhgYfhjgjbggfajcefcacigkb
P帮	dcedifkhhdjkhdaddgbcjdidh
P开	dcheieificfgjgfgeccdbhdgf
P当	deggicfidgljhemcfigeghfjg
P当场	fdghgediefljielbfidghigag
P很	dbldjbbjfcekaZbhieZZdkiec
P很不	gcjieefdeljedeejioedgdjdd
P微	hffggcgcifgmfdegcbkdebagf
P微信	hffggcgcifgmfdegcbkdebagf
P急	bkdddahffjcdejakddccdkjhb
P急着	flfcdffhgfbdgjcmebdefcgce
P想	YmYiYcdfidigejgchiedbffad
P想上	fkfeggfclgefchnffmfhfened
P想先	cgbidfighejjdhcgebgefjcgc
P想换	ejffffeahhefhkYgbneaeccab
P意	djdhfccgifdekgaiehgehdfed
P意思	djchfccgifeekgaiehgehdeef
P手	bjdcZhgYnfihjfnchadiddibh
P打	ddYeiifbkfcdjeikciehkdilh
P打了	kdebbdiaigdcdededhgifehge
P打电	bacfhgiilbhfdfijdagadcdli
P打电话	bacfhgiilbhfdfijdagadcdli
P批	dgkidfeandidZdrbbadbceYec
P批了	dflidfcckegeaelddcdcecYec
P把	degehiXfdkbhicdejheeeeodg
P把我	fbghjehcdmbgidajdjdkccggc
P把我们	fdighefddlehkebhefeifeiid
P投	fedelfdgbldfffecfcfdfgamf
P投诉	fedelfdgbldfffecfcfdfgamf
P报	dbddgejbldeeceeegcdhddhhg
P报修	fcdeifgckdeffeeeeddifefpd
P拉	jeedhdgjgbefgebbecgdeebde
P拍	idjfeiZfhfkfacohhZgbehjbe
P拍板	idjefibZlgbbbZlhhZaccaZca
P拿	dghidbdjefifgcabedebcffcf
P拿R	ebhmeddeghldmedehafeddgfe
P拿R的	ebhmeddeghldmedehafeddgfe
P挺	hgeeehbmcbfhfgcbbjgcgfjhb
P换	feehighehhccccmfehekdddgh
P排	ebghhfhgidhefdihgadeeebid
P接	meZdfccghabegdggfcgbbhjaf
P接待	mbcedeableediehdfbeedhcdd
P提	edhfjebgkcgebgdjkZjeiecfb
P撂	ejhhdddfdkafcecejmdmfedbe
P撂话	ejhhdddfdkafcecejmdmfedbe
P支	dekdeeeelbefdcoifdfdfelgd
P收	hbkbeeibmabfgdbhcYcccjXgd
P改	dgfgcdjifdchgdbdcibbcbjbb
P放	eablfaieblmgddbddjfojbakd
P放话	ebcmdbgeblmdedcedjbmjcbee
P是	ghhYaXiboYdfkclcacecgdgbc
P是战	dfkefbcgjdfgifnfgefcgfehg
P是战友	dfkefbcgjdfgifnfgefcgfehg
P最	hghdfhcggehhieogibcdefchd
P最后	gegfiiejdhjjieohieceehfge
P来	ccfhjhfefidlbhejhbZhbdefb
P来电	fchijfeefiekehbbhgdddfeff
P松	eeiiYeahhdhZcbjhecaddhfdd
P松口	eeiiYeahhdhZcbjhecaddhfdd
P桌	edlhffddkdecgcmbebcdedade
P桌上	edlhffddkdecgcmbebcdedade
P每	fekiegecghdidfidhhegfjdnh
P没	cchifeffjdjdhkeieYajaebdh
P没说	bgciccjdlddgfhecfcdkeffgd
P点	agdhjaefibafacrlchiZdYYXd
P点头	cjegccgghccgZcqacfhbfZXZb
P电	gghcchhfejdhgdfdifemfeZdi
P电话	gghcchhcfjdegdfeiffmffZdi
P留	ieefifcdjdcifcgefgdcdecjd
P的	kbdahdigjYZjehnegWcZffffd
P直	efdhgcgbcmeilbhgfndkfchkg
P直接	gbbhiihcbmfjkcjhelekeddkd
P直说	eifhebdfejcfgfbghlfhhfeef
P看	Zgidebgkcefhfklcgghgaeiea
P看了	bfjdicekddfggkjeefdadcefb
P看了说	fcchlgiekfcjfceieaefgbejd
P看完	figceeekajhibhgciljgemgcd
P私	ejbchjiegihfiggfhcfijecfe
P站	dcckeeddkddfleojecdeieddf
P答	ifbdhfcghehcfebhififdccbf
P答应	ifbdhfcghehcfebhififdccbf
P签	bkcggadfhdeffkoibicfcchkh
P签了	ggehhgfejfgdefebfhifffgpe
P签字	dkbjdbefhgeeckpidhWedegif
P算	fZhieibgibjicmbcggeaedead
P约	eihfeedhhcaehdaaaZidcjggb
P约我	dkhdefcgidddbeddfbacdjgce
P给	iiagdcffheggfmfaecijdffgc
P给了	ghZbZbhfggddfmhYchjiefibc
P给我	dgdkiddgifiheidegfgiefbje
P给的	ldfdedbcmceebeafeadceegde
P聊	fgbdafhbhhedeghggiiiefmcg
P聊了	hddbdcidkeaefhghfefffhmfg
P能	gkajfebgggdlgdjcheeidggdf
P自	ZkegegZgidhgekniddjgdgdgc
P自己	ZkegegZgidhgekniddjgdgdgc
P被	cehfZjgbbmcaehjdaZihbdcjd
P装	cbmcadbcldeeeedadcedfpbce
P要	YhfifYdcifhebbjjfdZdagomb
P要0	ehfgifbejdfjdfdagbehfddid
P要三	fhciedeejgcfecdjmkfdfjdef
P要我	cYfeibiejeibjbifdfbfdhlma
P要我们	cYfhjbfakeicjbjfdfcfdgkmg
P要求	dbdijddedjklddhhhffcdcdmh
P要的	djdjdebclegcadbldbedeckdd
P觉	cjieceaciiiafZlbelcadaibb
P觉得	ckjfdeaciijbgZjbelcadafbb
P认	bfngabaandjffclcfmgademcc
P让	bfffieeggfehdidifkfgihghi
P让D	ecfdldciefdcgeemdgeglgdib
P让先	gfjddfedjgghfcfighhhggafg
P让我	egffdfggfgekfigfifgcfgdfk
P让我D	fhdbcdkfidefcikddXccgcecc
P让我们	dcgihgdffihljickhehdhggef
P让我先	jffcffedkfcefgddeafefcbgk
P让把	fkmcccadjefddcbedYdkdgecc
P让补	gejddgffiflfihfahaffgeljf
P讲	ehehfhajcilaghfddkifgegja
P讲D	ehhgfeecmdfcaiabibjigcccc
P讲D给	ggjeggfdkekddfdfeamhhffff
P试	digddddkcdgfhcbfifdhenZcd
P试了	fekeefejbgffgebeeififmfdf
P说	figddfdifeiehlfcgkndgfegk
P说C	gafibbiajidjgcaeekchhjadh
P说D	cfjgeeddgifZeldZeeodgebgj
P说D上	edjldddekefbdaneeccehhddd
P说D给	fegigedghedfhdkicgahdcjhc
P说D要	fidfdgeclfefdkeejhmfjffeg
P说P	ggfdiibbdkefhfffhlfijecdg
P说R	dbihZhaZkepfsabYeWbbdbbfb
P说一	ihcedfffigfijhgafaiefeceh
P说下	cffdeekdlcbedcaccabcdcjcj
P说不	dfghehbefihfdZdleffdcjZle
P说业	fhhefeefeiihhcdhgcifieadi
P说了	heefhaijebfigZjeceifhdglg
P说他	kfecbekZobedfahbdfgbeccbb
P说他们	eefZcfkbmcfcgebbbgibdeecc
P说以	ecdchfjhgcdcdbbfnceheddce
P说以后	ecdchfjhgcdcdbbfnceheddce
P说价	gcfkfgehhdmcicijcjgjeegec
P说价格	gdejghfjhdmceejjdhhjffgee
P说会	hhgbcfceifceiecfhadcfdbcm
P说先	jiefbabboZeeadaffXcZfiYfg
P说再	bgblgaYbmeieefZehhagfgfic
P说再不	geehieffckcekffhfifjfghah
P说参	cfabdckfhffgifdffefiigdgf
P说参数	cfabdckfhffgifdffefiigdgf
P说可	dmabgfefhccihhdceadeifbdi
P说可以	dmabgfefhccihhdceadeifbdi
P说合	ecieiddfidbfedaccaieddfec
P说合同	gdfkefedkfdgfebeeemfefhfe
P说得	eifgdeedldbmicifgahfgclef
P说总	fcickgjdejmdiddfhhfhifdcj
P说想	fiifffffhigfdkddfmddgibgc
P说我	dieifeZgbkgecbfbfgdcdbfaf
P说我们	dieifeZgbkgecbfbfgdcdbfaf
P说手	ghjgegfhfddfdldffaedfjced
P说报	ffedjgffdkjgfdfeegdelfemh
P说最	fhfigeeckfbieidceeghgfeee
P说有	mbcddgdcfjcfikaejedbfdcbd
P说比	fdggiddjddgdcdidehhddfadb
P说现	jjcgbfdclgjdkdagijdcdemgb
P说现在	jjdeefdfjfhdlfaheidddfjhc
P说用	cfedgjahgfefhcmeebddehjcg
P说的	gghgddgbndffbcceekgdfgbch
P说看	eljadecclcdebkcddihdebcbe
P说等	hgchbheaigdbZegjfihhfccbb
P说要	bkgaideYlgcegfjkbfhffdkga
P说要等	fjfffedekefedjiifZbjcdcgc
P说设	fgedhhiejfefejcbhaejfgeed
P说设备	fgedhhiejfefejcbhaejfgeed
P说还	hfhedecgibgedgicgedcdgegi
P说这	dfhjdcdhfeeiiejdhabhfgech
P说那	fhedhhgfghdhgjeidmeefdhfi
P说钱	fgfidjdjdicdeldccchaecjcc
P说集	egfdehcehgddeibdehegffffe
P请	dccefdkdkcdhdgfdebaaefdbd
P负	fhgfjfdbmecjhgdieZefgfacc
P负责	fhgfjfdbmecjhgdieZefgfacc
P走	cgcdjbibmbdechbieedjcgdcd
P跑	aZbfileabmciaacjnYejegbcc
P跑路	cadcjigddkdebbcjnbehfddde
P跟	faffdjgdfjcijekcceijdcbed
P跟R	cgkefecfkdffjenfffebgedhf
P跟我	idagabjgfgdighcfgekieefge
P转	icideecgheifbicfdfddhhkbd
P过	ccfildbblddlchdhgfhccfjmc
P过去	cghdldbcjfddddbcefedddimd
P还	gecfjdjifdhfbZcfgelcbcfci
P还是	gbdfbdjahhjebeeehhddedbfb
P这	hfggfdebkgicbdciibjeieckc
P连	dcffjbckbgccgdjcdYdddikif
P连夜	fehdicdhegdecekcdaecejjjd
P透	ejgbccbgfgaeemibeZfkgdbcd
P透了	efjcddceeicgjkiegZhleebdf
P透露	fkeeeedggdcealgceeechedee
P通	ieiegiediffhjchdgggiifgdj
P那	baihejYYlfjleeqXjgeWkfdea
P那边	ffjdciddkejgbggaiidZjhfff
P都	hhgfcdbhgfbdcklbcdfffhXfg
P问	bldkXYaboYicfafefcdZfelhh
P问我	ghfdbehcldiegegcfefckcbhe
P问我们	ghfdbehcldiegegcfefckcbhe
P问能	ebgkfegcmeegfcbliddgddace
P问能不	ebgkfegcmeegfcbliddgddace
P骂	fdedkegdckedfdedeofefehhd
R	gigdXoXbjhhZ/cecccdkiffce
R0	fdgffhcfkdkfmfkdebddigZhe
RD	fggdeYhgjbcblafbfZcZZiYcf
RD涨	ghccfejfkdZfjgefgcgeeddff
RM	ecgibhbdlcpendjdeYeiggdde
RR	ecickbcfkdadeffeededhdaee
R一	ecjhchaagjiefhZcfihejkbch
R也	baiieaienalgocecdajZggach
R了	ZXYeZsUXdnocqaYccbgqiacYj
R交	fdekdehgkcbgngddcdfcdecff
R低	geejfgefjenfkeeefdfecdehe
R做	jhZidZccnacemcfiecicbcjdd
R做了	gjddebddlcdfkegefbfdedkfg
R免	hbjgedeeieefkeffecgafidbd
R免费	hdkceeeeieifkefefagefieee
R各	fehhfffeiebfkfefidifdfjef
R合	jjeccachlcddkefffgeaeffef
R和	ddiehZcgiabfkebcdddegiace
R和R	cghbhadgibcejbadeedfhhYef
R和R都	fhgggfgejdffmedfgggfjfdfh
R在	gfeehdjcgiedmcideZejdfZde
R已	fjfiddebmcfjjiicecebdeieh
R已经	fjfiddebmcfjjiicecebdeieh
R截	ehcbdlccifjgmccbifgdaeebd
R截了	edccemddifkhledddgheccede
R打	fbcmdaddiijfohdddceldbged
R抢	fdcbjfagfhdbccdcedebZdccb
R报	edkageejgbjdndahdXiegdebi
R拿	maXeblXYodaakbXabfdfjbcba
R断	fmcdccdejdcfneglecfdgfcde
R最	ccihdZidnekgndedfYeZaedfg
R来	eiegehfckeahkedgfhdfhecdf
R比	fffhfibgeifhnfacgkgfhfege
R的	cnhcYbdekfdb1ebfcgdecihdf
R的人	YlhggdbafjedocYbedcmfbYgc
R的价	fbhldddchghkmgdfecebcdahf
R的单	gfihgfgffjifjgefgmfdgfefe
R的单子	gfihgfgffjifjgefgmfdgfefe
R的报	fdclfeddghkfgfhffidhbgkge
R的报价	fdcmfedefhkfkfdffifhefhee
R的方	ffidgffdlcifgfYeehdbebYdc
R的方案	ffidgffdlcifgfYeehdbebYdc
R的机	fedhccjdhhggjedcgihbfZbkd
R的老	fhfffgffifgfmfedgdghfeief
R的货	eifcicbjfadekdcgegeceiZcf
R第一	echbeiceeiaehehiegffedjkd
R签	jebbZmbYigfaqefedZgkceeee
R签了	iddcaldagilcoegacaeicebba
R给	cadkbedZfknencYgmhffaaacf
R说	fZihdfdfjeafoiemdehkheidf
R走	icdidhccggndogcebcjidfgfj
R走了	eddidhdcghndmgdebbjiefgfk
R跟	ckgfebbekehflebghhefkgcdf
R进	egdiajbdficfnejackflcdibe
R那	biddbegiefiipdfcgfkgcglbg
R那边	dhcfdfggdjiipegefighcdbdg
R都	cgjjcZablegihfbdehcZpccbf
R降	fcbmfdedjenfkfeifcededcde
a	giieeYefheajdgmfelgggjnae
ac	hlcgdebchhcifdhbhghcgekde
ad	fccifekdgiffiiehhkglegfef
ag	fkaegediegbeefkcdbdgdiYch
agv	flaceecjedbefgkdecdddjYde
ai	hfihdeddhichhhighlhihgjeg
al	hcfjdebjdfjgicjheeigdbYcg
all	jehdfddihdgbfdhheefcdacbd
am	ehjbgeffehbefhdjcYbjekhdi
an	hfhhdecclfdcghcgjgeaggfhe
ap	ehgheddfhfghhhifdgihggnfg
ar	ggkcjfZihcgjhgdgeYgbgghcd
as	fkbfhhegfhfjghafdfijhfkhd
ase	fgdihiedfhiijgbifbhihcZfe
at	efihecbbkhhfggkjgkgebjfgg
au	hghdgfeehhegdddehhhehimii
b	gigZkaejfcafchifabggehkmf
ba	hiegdhcidheihebcegheefhed
bo	hfhddhfifdggdefddZccdgbee
bu	diZclegifehfcjdgdehhhhhmg
bug	ebbcmehckeehebchfcdddgfoe
c	ehgdfefggffeeihehfheijlge
ca	hefdgdhhgedbfhghgYdedgeig
cal	hdgggdeigdfcfckiebfedbcbd
call	ifhegefifdfcgdiiebffdbdbe
ce	jdfgcgcgehfgdgfigeghejebh
ch	gdfigdhcekjcjcccelbkedhdh
ci	cgdfdchgjbebhidbihgcdfice
ck	hhhdgecgfigdhfbdgfdhfidif
co	fgggececjeiibdgahbibddhjf
cou	gfdlffegjemgefefdbidfeefe
coun	gfdlffegjemgefefdbidfeefe
cp	djeddecdkeffeedcdcfdednie
cr	ekdhcddekbacekddkagddgaak
cs	geZikdbelbgechachYecdalkg
ct	ghgggedggdghgiijdhhfeafgc
cu	fiihefbhehhghhhdekhghgfed
c跑	gdlfgddifecffdedgkffemhfg
d	efeifceggefkgggfgehhggjde
da	ehhhaecfigdkbhaiiddcehhdc
de	geghafZgggjghbgafijhdndfe
dem	dghfddciffbgecibdffgdnddd
demo	dghfddciffbeecibdfbgdnddd
di	gfeidefdjeifejbfgggbhbhji
din	igfefgffiffeeheeedgeheagh
dis	gfdlffegjemgefefdbidfeefe
disc	gfdlffegjemgefefdbidfeefe
dm	fgfeeejclcedfhciehdfjihdd
e	gdehghbhgdhjfgfdhegfgghfe
ea	edbjhfhdhikfkfdchifkfchfg
ead	feehheiefidfjgffikcleeffg
ec	jhhecfcfjcicggefdbhedglff
ed	fgbiiaZihfXleddZgdceccdif
edi	hdeidfdfkdeeegdfhcfdfebjh
ee	iidjbeccifdfhhhdijbhehcdd
el	dhgfhhcdhjghfhdjdhgchihdg
em	dhhfdcbifgbhgdibcefhfnbdc
emo	dghfddciffbeecibdfbgdnddd
en	gfhffgcgggihfeifhghggaeei
ent	ehifdfcfhggcihheiiehhdgef
ep	ibiegdbgfgihdgfhhddgkijhh
er	hbhgZhffjdgegjceighedhfaa
erp	fddeeiidlbdfhkdeeafbfdlef
es	cdhiecigehfgjhdgiffjghjgh
et	ehejidZhhcgediggihfeigegg
ew	ffhggedgggededdgfgbggdihk
ex	cfcfekfegffhdghbdbhbeggce
f	fikfcbafgfhdfjfihjhgdhkfe
fe	dhhggeffgghdjccghicbehgee
ff	fdhjgedigchhefhddaecfhcef
fi	degkeefffihjheefhiibehiic
fo	iekbddccifchhhjicfhfchjee
g	ejaiggZggeghdghehkiigejhf
gn	ecfjgechhdahehcgfglcdhhgf
gps	fkfeefdckgbfedeeeZekejefe
gv	flaceecjedbefgkdecdddjYde
h	debdihlbfjgchfcgbkdlcglge
ha	ghhagdecfigdfhciefdkdhjdi
he	dehfceielffcfghdfgdjffjff
ho	dccgihjbghcdiedcdhcjbbbje
hr	eajcjejgckdibbbcclgbekdhg
ht	gffdhgififemefeddedeefdfj
i	gfgfdeghcifhhkfeemhhdgkgf
ic	fcigfddhgfffddechaffghbki
ick	efjdgedhfheeegdddccgghbje
ig	ecgigechhdahehbgfhlcdhigf
ign	ecfjgechhdahehcgfglcdhhgf
im	fjhchfefifbhdhdidjbefgjef
in	kbeiegeajggjighgghjfiffih
ip	ejdcgecdhgcedehcfeedednbi
ip0	fgedifeehheeedidfefefemdj
is	eehhgdcffhifdccbgjhfechbh
isc	gfdlffegjemgefefdbidfeefe
isco	gfdlffegjemgefefdbidfeefe
it	flfcdgidgicdjlbfekdgiihjf
iv	hhehfjddhihjdedhcieffeced
k	gdlfhaYgggieggedjajeffige
ke	jdchhedgghidchcdfgfagfahd
l	iibidcYgfgiigehghhhfbeife
lc	ecekdfdekddeefdfndfefdccf
le	hgcigedfggdkiihhgijghhhfh
lea	hfchhgefieghhhdfighbhcchg
li	jhfgbddehgdighcjchegehfeg
lin	keeicfdciggjfhehdhghegffe
ll	jehefcdieeibhegidfedebdaf
lo	gfdgfgaggfjeffegghcacedde
los	cbbdjiblcgghhcfddcececZdd
ly	ecglcdfeigdhfdheikegebZhh
m	ckggbcegheghfiifgggdiihdf
ma	hdgiddedgihhjghigjhhmfhad
me	dghfedfcigdegfeigkbfifjeh
mes	ehceeeiekdddgedieYechckfh
mi	fcgdhekchgdfddhdekcdebihe
mo	dhhfffbjefbgegiicgdedmgdf
ms	fihiZdcejdhhgjfhgdgacfjca
n	hfigcdcfhedgfefhhghfffgfh
na	ejfhcedbmeihheddighcicjgf
nc	dgjdfdegfhdebhcgkjedghhgd
nd	gbhjcefbmdhlhgiggZidhhide
ne	gedhjecggfdkgfbfihaidifgj
ns	fgegeijdejigdddcifdlebcgj
nt	ggfgfebfhfhhhhhghhgfhcdde
o	echfgdfiefflfdieejkhbkgdd
oD	eccflfckfdfmcddcdcfdfbced
oa	cgjgZdiejbikbgigaffgdgjbe
oc	caifZghhegfZehbffjfeepigc
oc跑	gdlfgddifecffdedgkffemhfg
od	hkbdefcfidccfeebdhddfgkch
of	fdhjgedigchieghddieiefbee
off	fdhjgedigchhefhddaecfhcef
oi	fieggddfkdjgbhjhijicfhedf
ok	dagkgcejfagjafheickYgfeja
ol	ihefhefbfiafihdhfhcgeddhe
on	egggfdhgdjehdigigghmegeji
oo	icabijldhhjcbcbbedccegdhc
op	diecgfhcigebdggjhidkecfig
or	ifidhefgfjefiibidhgighfgh
os	ahfejgakbghhjbebcgggdecbc
ost	eeegejgbfldbkdgefdfiedaee
ot	hecfgejeggjfegbddahhdffjf
ou	hddificdkehhebdjhefcegeed
o已	ffeekfdiedenehebecedfcgce
o收	ggeekgedkchmdeegdbdddcbcd
o收到	ggeekgedkchmdeegdbdddcbcd
p	chhbfghfidajfgdecfihejlZd
p0	ekcbhebbjfaccchbdcfcecnhh
pa	ggfgghddjfdgZghhheiefhkgf
pc	ehiggcYdlckeebgfcYdbkbkce
pe	hjfccibZncmaehhjfcbadhhdg
pi	hgjdcecheidehhaadgdjceibj
pm	gigefehdkdfeifcfffbbeedec
po	cbedlffhffbpfdZfchjgdmced
poD	eccflfckfdfmcddcdcfdfbced
poc	cZicbgihfgfZcgZfdhbbfqfee
poc跑	gdlfgddifecffdedgkffemhfg
po已	ffeekfdiedenehebecedfcgce
po收	ggeekgedkchmdeegdbdddcbcd
po收到	ggeekgedkchmdeegdbdddcbcd
pr	efihcddfehheifhcfjhhiihfi
pro	fghhbdbcifgbfeieggggjhfhi
ps	eigdeeggheaifgdaggdkficfi
pt	eehcdegdjfceddbcejedebgbh
q	ccidhigdiigeccadhkgbbamlg
qa	fhkdjeefgibdfgccekecedmkd
qu	edhfgefejgjffedgdbhiedhdf
r	eeeffgfehecjejiehfihdhhhh
re	bfiggceffhggiifhgjclghifi
ri	heifeedgeighfceZahgiekdch
rm	ejcideggibbhekbijejcdgbhj
ro	gjddfhcagiecfgkhehhgijihh
rp	fdgcehicmaeehjcieYebedmdf
rt	ggjdhefdggechhbhcicgcgjge
s	eifdicdgfegggfZffeiicfkcd
sa	hgfgffhahiaghegafhgkfhkfh
sc	hhfgefdfihlfdddedagdefeee
sco	gfdlffegjemgefefdbidfeefe
scou	gfdlffegjemgefefdbidfeefe
se	fefdjgekcijijieiecgjhhhij
sea	fekbhfdhjejffffeececedZej
seat	fekbhfdhjejffffeececedZej
sh	ffkeeedhidgdjhehehebcfdfe
si	ehbighbjgdhhegcZggmcddegf
sig	dcfjgechhdahcecafglcdbegf
sign	dcfjgechhdahcecafglcdbegf
so	dejhedfbhihgiachfkfieehch
sp	ehgddhgcgieaechggcdkeacfi
ss	efhgiegidheghcdbdifieigdf
st	daghhhfhfffaiefbledfeifgd
t	dfgeeeheieefgiggjkggehjid
ta	efhhidbghcefiicighgcdgede
te	fcgieddfiffiffhfkiiggihif
ter	fgfidfeeifdceeeejjddfibee
th	hehcbjedjfjbfegdeadfghlef
ti	fiffgecdkegjfgijbkfZgfgid
to	ieifcicfggjdifbdggdiefifh
tr	hgeiefdegghggfhdfZggfgcdf
t了	ifeffjedfjceidfefdededagf
u	hehggdbeifjgfiigklkhhjkig
ug	ebbcmehckeehebchfcdddgfoe
un	ebfhgegflcggcbchjgebdghfc
v	djchdgfhfeeicgigehifgemfg
v0	fdkeegdbmecfgdccfbggfcmeg
ve	ehdheicjedgjeghgbdibiggdg
w	gfhfhgdhbjjfledgijbgdfkek
wi	degheihcdjidifhffkdieildf
x	hcbfejgehefhcehfgdhaefejd
y	fefhdhfhciaihidchiiheiihd
z	fheecekhfgddfhdcdhekeeaed
一	ggggeedjdgkfigifgifegkjjh
一D	cghgfcghdhjiYdjafiiacfmja
一上来	ehfceejieiiffdbeekediehgf
一上来就	ehfceejieiiffdbeekediehgf
一下	iZggZcmfideieeaedcedahfgb
一下新	ebheggkamfdeddeegcgeeianf
一个	fhjeafYgffnehgggjfdickhha
一个C	fgicheedhkfdbbghdkedecafd
一个人	egbfdhidghidcdhgdbgcfgdhe
一个半	hkdfbdcjecdicfdhdcfkfdmbd
一个多	hggbgdcebmihcedcihfmeecie
一个多月	hggbgdcebmihcddcghflefdgd
一个月	bhjegbbdkdkdhbgjcbfjdlaih
一个月了	gkgcddaeclihhfdddhhmfgice
一个月没	becckbigfiafefdidjfnfdfmd
一个点	fgdjcddancgdkfdgidfcfdkce
一个礼	chigbeajchdehfegjjffeomed
一个礼拜	chigbeajchdehfegjjffeomed
一件	ggbhZgdcigjhffmedeijecicd
一件事	jeefeideiffehgmhgefhffcff
一份	gdlaedggjZdihgZdiabaiggfg
一体	efibeciejdgdefledbcbeicgc
一倍	dgdiifbhggidbdddddccfchcl
一共	dggdggchfdidfjiggbkdkbhfe
一共M	dgghffadjgifdhffhfjhbcfie
一分	feZiifXgehelbjhZhjeXeZdag
一分不	eefhhfegehdjfddfmifefffei
一分没	egdblbcieggmdmgcjihdddadd
一分钱	dgcibgbdejdgcfgeejdbfebde
一切	cccbdkhgfibgddkgdZedfbaib
一千	eihdbddghekhlhdgeadagiicd
一半	YffhfgdWdmndkigikiahbheen
一单	cacbnchnbbaehccaaYchbbaZi
一口	dZhfYifclfpbfaaediecbbZhb
一口价	fZeeZjhemcpahcdffaeebebia
一口价M	fdagcdjeigjehfahdhehfedgd
一句	jdehckacemigcfmhcobfgdiac
一句话	ZedffmYbgibfcfnhgiccecbbg
一只	fgfhgfeejfjiffdddaeffdkee
一台	cgecfbkdghjdiieigfhgbiddl
一台多	fjgffgfdkdmfeefeidffhebee
一台多少	fjgffgfdkdmfeefeidffhebee
一名	cdaghhbdeiijljebhbfbleblb
一吨	cgggZcgejekfcbeeehdchbffa
一听	kjYibbYacomdbbYccpdZdadZb
一周	ddkbmZbjfZeegdbgechbeohfY
一回	ihfcgbadhgeeheffcmdfhhhjd
一圈	iihXcaeihaeckigdeaeddggke
一场	fhgeggfdkdbfjcdcfaefeijfc
一块	aflXchYYkffbmbbeiWcfjgjgf
一堆	cjecgchagkbgdcfbgpeicfhkd
一声	hagcjdggeiicbbaclkccgcddc
一大	icjcegdhbkhidcideigeedhee
一天	efeckcdgeiaihfbighejiclmf
一天三	gdgejedeeicdcgeaffefghfme
一天就	eehfjdcjdfcdhhekeYehgdhde
一天罚	geekdfeeghcnegdndgeefebcf
一套	bjfhecYkfcgccicYgZgcbjjem
一套一	fifeeffifedfdedfgefffdbfn
一定	diekfXZclfceeheeahkfdcbeh
一定要	gjegdgfghdgghjccggleeffhf
一家	idgibfccmbcemdhfcaiaiaahZ
一家外	dhjeedcdkedemgdfeefedeiee
一小	eldedfejecdejgbkedececnbd
一小时	eldedfejecdejgbkedececnbd
一平	cZihaeiblgpdgccbdldbcdYdb
一年	dbenfaZifdmahccYhejdbbeio
一年M	ffihgdddhikhfddcgaijegddg
一年的	cgdjgedhhddbeecbacmdeeddn
一式	edcdlecfjedncededefefeddh
一式四	edcdlecfjedncededefefeddh
一式四份	edcdlecfjedncededefefeddh
一张	fehhheeefijgkedbijfbddfcd
一成	fahgciiefikfkggaiZcdfgiic
一批	egcclZcigdbdZajshkbbacclp
一批货	ccbanchkcfbidddjihebddclc
一拖	fhdgheghhediedecjZdjedjhd
一期	clicaiZfiajdgkddbeeejYecn
一条	heefbiedkecmcffdccbbebjed
一条线	ahgZddjelcbbcfjbbYdccfbch
一来	cfijfcaggcgjfffcddcikddde
一来源	cgihfdaggbejfffcdddfkdbef
一样	eiadkcfhhcbehdhhhgbacgidr
一样的	dkcdfddhgecdhchfebfcegkeo
一次	khcggXXhiegeefgkledidfkkc
一次付	ecijeeeejejeeedeqhedieccc
一次就	efheifhhehcfgfeehjfiihake
一次性	cjdhffchgcidedchiafcdcjbg
一步	cbkhagbffhhmffkdehgcfgdhf
一毛	edkfccbbfknegkbdcfchdcdci
一点	baggclbkcggbgcedgcgejhifb
一片	fgdfcjedgigkfdbeeZecfjcee
一版	egndacYfififfigadhcccklbb
一版再	edkdefdeiheceeddejfefndee
一百	dkcifdddkelifjYfZfkgaahdf
一百二	fheeiheigdiifgegbgccddbec
一百五	elcceefclccfdjcdfZeeedbdh
一盒	ggidfeeffiigieffemffffhfg
一直	lfebiYdfeicekgefdfdjeeeha
一直是	gkdeecdekcdemechfeebddadg
一直是R	gkdeecdekcdemechfeebddadg
一直没	ediiibZcigciecidfccigdegc
一直用	kfbdedecgjedogcffhebeccfc
一直用R	fjfefefdghedmddehiedfdcfc
一直用的	lebeeeefgifglhdgefgdfeeff
一票	dckccjZdmbceaapdhaecmdbae
一票否	edhdckbelddedbnegbfdefdbf
一笔	jfagfddkdddcgkaglZgbdZfce
一箱	dahendeicjldjcchbmebfcWcZ
一米	cddgZbkaldicgfceaadccikcb
一般	iefdbbjaghadhkcgcggbchkaf
一起	chhdfgeihYfihgdfhXicdqiba
一起跑	fdkfeeehjdcfnifcfdfielief
一趟	ehbhfajfjcaibhdgccfggigfg
一车	dhahkdehdicfacchhldbdbfkm
一轮	egelbZacnblifbfcggaalgYci
一通	kceeheebhicdgkgbhgecccibe
一遍	dhjdebeelYggeflgcYhdcijhg
一键	eflcefbfkdcgheddedfcfjnde
一问	ekdeeeddjfgieeedencggdfdf
一面	mdceefdekdefdffdfdedcggde
一页	ekebfgddkeaececicbfgjdpcd
七	ZgghcfceifnkhcghhYahhmieY
七个	diheedaekcgkgfkfcfdekkcee
七个人	ejhcfdcdjeddggjifdfdhlefe
七天	cjkfcdafkdggeediebegdkpde
七成	fbbhidieeicidddajYflgaZhc
七百	eciZdjcdldmfnfedfafebdafe
万	cdZjjgegicjhjcildhiggigac
万只	fdfdkedjgdnjdfbbgZigcibff
万套	ghcejfcejedjcefmccddedZde
三	bgjhidajdgmmggfkiifhmlkjj
三七	fchkfgeekekeggifnaehehaec
三个	effmfecfghihidgggafhdhkhi
三个人	cjdfcdjhgdcfcdahfZdegihYi
三个月	hahjhibeghgafgafjdfhehZih
三个点	fajkcecbmbniddfjeefZcafbi
三十	ZigiabfgiaobejdpmbfYgWjag
三十五	dkYfiedigchedicmabccfbicc
三十台	dcjgdfdekfeifeeiejfeedZeh
三十天	edcmbecckjmegggencecedcdd
三千	bkchhbWjdfkeiidgdkfdZhhgZ
三千二	efghjebkahlglkgfjkecccacd
三台	blgcgdZdhhjcaeafcifgbbigh
三号	iifffgehgeefgfejfdfhdjhem
三周	cbclkggcelcfdccmghiibgdih
三回	cieejbbgdhYfcecddlhidddlk
三天	cbibidhXmeecfeckikdgdjhja
三天没	fedfhiefckiediecfnfbgedle
三家	ghiXechhgcfggigccgaZpdaek
三家比	eZhjdcbfibekghadgiefkbagg
三家比价	gdfifeehgedkbgbfgjegmdcgh
三家询	ggkdfgdeigcdcfddfedfmeefe
三家询价	ggkdfgdeigcdcfddfedfmeefe
三家里	geldfcfhgblfifbeebgdZfdfe
三年	gbdhgjWifelohehacdfekfalk
三年约	fffdkefkedcojfededdddhebj
三成	daclhcbgehkjeaYdocijldXci
三批	ebjfhecjfbgjhbbnkfccagYbc
三折	fefhdicbhgoedfdedbdeehbfc
三方	hgieafaalgjkicgfblfcjfhfe
三期	effjfbZhiZicZaeeiabYbhmdk
三期付	feckdfdbmeeeeeehmbeeedeed
三条	eejgdedekccichdkcbechfgcc
三档	fdmcbeccmcoeZcdcccgcbcZib
三次	kihajZWgdibhfcbfhkcfdeajf
三次了	ficfgdejZkelhedehkegeddgg
三次报	gfeejgfgfhhgdffdfigaffclg
三款	fdkcdeejedgdaebeebedeolde
三版	faghgedcgihdedeccgddhkfdd
三百	ecbgkbimbedjijifcegdghjji
三百箱	ecdbmeikhcZcdcdceZecdckcn
三笔	eeecmfgehhdmgfeZlkefecgdc
三级	fgfhefdejegidchhfchedbobe
三轮	fchoabadjflhgbgbhgbgggZfh
三遍	didfghecekeggggbelebgdchg
上	kjfddedhffeegjjgbigfeegjl
上0	fekcieaclgjhckdieeekdbYeb
上C	lgdcidbgffccfcaidfgbdeceb
上R	fehedkedjggfmedcfbfmjeedb
上一	blbgdfeifeaecfiehcfbccffm
上一套	clccdddghcbhhdadfZidfefdl
上下	fmebefaficcbdmbbhWijgciei
上了	icibhedfhfbnhgcfcffdehjeg
上二	echmjfeblekcegiefbejedZei
上人	lhghcbZfejeffcfefbfkkecdd
上他	hhifgfcddjiggdgfgkhbfjjhe
上任	dhbbdicelcdediodfbeYfdhcg
上会	biaicaZficibfikZcblfafdcc
上加	keeecfadkdefedbcebdddacbc
上去	edmbcbbdhgjcefpafebfhccaf
上去了	chjbfdcelbidhhpchfcbgeXeh
上吵	dccleedchgfjmendefdeeeddf
上回	kcchlehhehgehficcedmeedlj
上头	ccggdjbddjheigldecekeeacd
上就	gjdgffcgfheghddcelhfdcjid
上报	ehghdecfkdnedbdgecdcgfeeb
上有	hahZccjclcbgjfaeefeacahbg
上机	cgkgbcaghbabcbclcabgbpfXa
上机试	edkdcedckdceedecedfhdojad
上来	egdaibieekbdfZWZdmgdeehhd
上来就	ehfceejieiiffdbeekediehgf
上楼	dcfjheeeghfdcedmdhgiebcce
上次	ehcffhfgejhfbbYdhjcmeeXhk
上次那	efggjicfhgkegcccdkckdhbfi
上没	fkgddgdcdlcfimbcYfhaeegdd
上没钱	fkfddgddclcfgjdfZfhafeded
上海	gZfjcdgbkfehefhigfhbbadcd
上班	ibafcihbnddhedcbcdibdcYee
上的	fekadaifhfaffYhZehjgiidef
上线	jdcihXWigcedagbogeZXZffcc
上线了	jciccddahhdgedhccifcfibke
上见	hhddcelcldedcdbcgfddedfdg
上说	bejkhebgfhjefdggdjdheeejd
上课	jheeheedjfdeecdgeheafddcd
上门	ggaimaVgjccffeXfZfgibaXre
上限	eidjdeceeikmbkcedkcbfhZbd
上面	bgibghgZlhgcghjchicgcdfgh
下	cifegZihgeggejcjahnieiigf
下一	bZengdaeiglfccfjhdmgfehjk
下三	ehfkcfghgeajdidifbcdebicc
下了	bhabofhmdValfdbldUkbcZWaj
下单	dokYcbafjafWefZlddqdcggbf
下单了	fccaobYjfbbmaccibdXdcebdj
下去	fddiihedigjefedihneefeedf
下我	hfdhggddieeibddieakcfdicd
下文	jifeaZZeifkfacbefZefdgZcc
下新	ebheggkamfdeddeegcgeeianf
下来	algfefbgffjijsdeaghieegec
下来了	cfcbkgdgfhhmhmggehhafaekf
下来再	ekceeecdjegfdiZefXahdcbda
下来就	efihcdabmchdcihbiYlldcgcc
下架	fbbboejdalffbfdcemeogdbmd
下次	fZaeehmhejafdfdiebehcgZZb
下的	dgdembYfhfdhgdeeecbhdhbcg
下订	gedmbfbejfklefeajeneffhfd
下订单	gedmbfbejfklefeajeneffhfd
下说	ddachlfeifcfcmhdjheijdcce
下面	ddglcdbggfbfeamdficbehaag
不	bfbidkhacphdghffhqfoedkig
不一	gfgghbeciiedffidhhdifdadk
不上	edfdjjeZelffbZZjekcfcfhib
不下	bbclZgdZconbbeeagknoccfab
不下来	cddkbhZcbmlbbgfbfelpceZcd
不下来就	efejdecdkfaedihceZmmeedee
不买	ejeiaiZaekichkdecochbibca
不买了	eiehdhcdghhdgmbadndjcdcbe
不了	dcekZjgWihaegYjiejegebmYb
不了主	hhggdZfhjaheebjedbcbghbce
不会	affhkdZcighdeZabihicfZmme
不住	ciYafjeaigecmcZaeldncZcYa
不信	cpbbbZadblcfYeaeerdZddaed
不做	ZYfjambfdkpgYihafablcbgXd
不做了	eccbembdhgihZhfbedbgcciYe
不再	dbbedmcceiheZdcecgehndedc
不准	dhjafbfgggigeebbenffgjoed
不出	afeblegYbobddfbhhmcjfZila
不出来	dgcZlfeadmcdegcfigekcbdlc
不到	bdjejgYabnkdlabicmfldapiZ
不到货	feeigddedjefdeemdndnfeede
不到货就	feeigddedjefdeemdndnfeede
不办	eidbcjkcjhbbcfcZdejlcdhdd
不动	ggafgiZdhhjfhabjhjghccZlj
不去	cXgbkggeeigehaYkafdYfZlke
不及	cdjkfgdfifceffeoffeffgbde
不变	dfiggbfkebgcagcgbYiakcacj
不合	cccfelZbclhdcbidgjelgfkja
不合作	eccagkddbmafacaegifpdkikc
不合格	geigehedejdidfedkefbhakcf
不合适	eecddkeeejdedfhffmfjfmbdg
不同	ejckbfbefjbjdbfcknfdeecfd
不同意	efgkbfcbfkcjdcgdknfdfcded
不含	ddjbcdkekbmdcddedfhcddidc
不回	hegahZjcdkdebaahlWdmddcdc
不在	iYYcdeoWmdYbaZjXcaZeecdca
不多	chhfcgabobfehcZahakadffbj
不够	bmiTgeWhhccdfobibfcYfcldj
不大	jejZibableceidbbdhdhdhfbb
不太	cmdcfcbfldggiijfggecedkfg
不好	bjfdhegdeiaehfcgfhhihiiki
不好就	gefdledegidfiegdekdjhdjmd
不好意	efgdffidkdiefhgbeagdghjhe
不好意思	efgdffidkdiefhgbeagdghjhe
不如	eaiciidehihhidbfenfcffgid
不定	geghgffgkcleffdeeZkgdeefd
不对	cZfdkZjZdlZgYaZjalejabmiZ
不少	efgjjcchffiejgcilehdecbei
不干	gfdmedccfjlhgecdhkfffdadh
不开	cabaelhgcjfcaafhbfehbbadb
不开了	cbccblfefidecchccZfidddbb
不归	iheeffdekedhgdiigafeffcef
不急	ijcdgccbnecejYadhmahbaYcc
不想	gmcccefidfZdiilabalfejVgb
不想再	glhbchihgedflcgdeZijfebjb
不愿	egfmddcbangeeghelkgdeefbd
不愿意	egfmddcbangeeghelkgdeefbd
不打	edchgkcfdkgcfgcjlfdmecbcd
不批	ejZablacdkbebrfccccldcbae
不投	fcgcekddfiadbhcefaikleffh
不拢	dbgkadbjfeihgecfldefekabd
不换	jYWfhkdhidYcikYebkdhacZfi
不换了	cacbZoacdjbegmahcmfjcdfac
不接	hcifdbhcfjfkbbafdncggdZjY
不接受	eeigffbdhfdjZcchdldXgiehc
不接电	ieddjdhfcljebedbijefedcjb
不接电话	ieddjdhfcljebedbijefedcjb
不支	jiabcgcdgheeheecgjfbhfpad
不支持	jiabcgcdgheeheecgjfbhfpad
不改	gdidjekdcldgdddggndkgilbf
不放	bcgnYgbeghckbhdafqbXdhicb
不敢	ecmdcecbiiahgdkjdkeclbZdc
不是	VabeaetbmcdbccjbebeecdiXc
不是0	dcddedmdlccabbbeabebdbmbe
不是D	edeicejejdaiacZgbZhZabbce
不是M	fdeddflelcgbcebcbZdbcdqdf
不是一	eechbdkcjegcefkcddedhcned
不是不	eciiedfeigefffiddZfdgkdce
不是问	fieffffihbhedkiheahdecZcc
不是问题	fieffffihbhedkiheahdecZcc
不松	ddglcebblfkceciefadhfcdcb
不松口	fegjdedblffccdiegadhfcddc
不清	jfdhdcZemchgfkgegafeddbfe
不清楚	jfdhdcZemchgfkgegafeddbfe
不满	dhkfaabbekhggbZecidfglmdb
不满意	dijdaccbfjdihcabbgdgdljed
不满足	gdkffefeghgecedghigdjdmef
不然	ehckiaZYdmjghdbfbndidfekl
不然不	gefjcedefkcijfeedmfcfhfhc
不然少	gfdldfddhimfdgfefZgcfidfm
不熟	gddeddkclddeceaefbebffcdd
不理	cZkbbfjdamZdcbZadkelccaYd
不用	Zgabcnedhgjecfgeflfjcbjfb
不用了	fjbccjZigdiggcbdejeeeakca
不用再	ececeleddkkiddeegnikfcigd
不着	cggfbhhgeijefabfgfffehgfb
不知	hhfcaghbhidchjkcddckfdZca
不知道	iiffagdbhiddjjkcdedlfdZca
不签	gddoeadbghfeegihbkifefhgh
不算	bgahjbdfkacifYobbcdYdbZjg
不管	ghbacdhdmbgebfjeebefeeeke
不给	dYdjkecZYqhalZbcprfqcddaZ
不续	bebhbldbfieagfhZegcibgZct
不续了	degaajgbYpfaiYhchidrchcan
不考	flbZdibeclfechbddgegeeicd
不考虑	flbZdibeclfechbddgegeeicd
不考虑了	gjcadibfcleecicedeeiedYdd
不耐	highdcehbihffedikdecfjbcd
不耐烦	heiieceecmhfcedhieecfidcd
不肯	cfjieWeWgkhjgibihecYfhgXh
不肯付	fejfhcddcmagcedeipfefifdf
不能	bkfgbbfihdhffffjjgddcikfi
不能做	fkdgffefhgcddheiddgdfccad
不能先	feiiefdbledgefdgledeejZfb
不能再	fddiffhhgdmfeciefggdfaahj
不能开	ddbdkekbkeZddbcblbddedgcc
不能接	fiheeffggedifddcjiebfhhgk
不行	chhidVdgkadkjfZgfThbdlkhf
不行就	ehghcadfhgcgdhfghdefeicad
不要	fcaeekiYfkfdhbajcgelfeYgg
不要了	eaagdobecljefbahchcjedadb
不见	jhffgcbefhffifehfjehedceh
不认	cXfhgfjZfkhfaZhfjncgghZhg
不认可	efgheieedkcggefdimfcfbgcf
不让	gbZnefeefikiahfigqcadbhbd
不让进	jcbjfggcldcdeedifjegfcicf
不谈	egckdceeifbdcjcgdgdhedajc
不起	cbajihhgdjdfcgimkhdicdibj
不超	gjgeffecldghhjgihcffhjgff
不跟	fhekgcbdigkgffcbhfbifcedf
不达	dbddijdeblefcffdfefgfkmkf
不达标	dbddijdeblefcffdfefgfkmkf
不过	alnYaiYZpbibkfodgXcbifkab
不采	dlcackeciibcbkaacnbkbbadc
不错	bfhdhbekeZdiafZagXdaciYil
不降	ebglcZaddkpdidaZdgalgfdab
不降就	gdemecffggkdfeddebemddfbd
不需	cicbcjceejeecdddeniafeedf
不需要	cicbcjceejeecdddeniafeedf
不顺	dfchiedidjjcbdeadkecfhZkg
不高	feeijbbddlgiZdchfjdbeeccc
不高兴	fgghjbbceiejaddhfidbfdbcd
专	dhfbYYnhhcfdbnjkccdfcdkfe
专家	cZkgcbiYqZfgfZnadhfceaicb
专票	fbceefljedkifdedmbfhfeaie
专门	dkbcfdgjecddbiehkdfdeddee
专项	glaZYciZqbdbeqckZdacefjcf
专项资	fkeefeddleddelcndgdefeafd
专项资金	fkeefeddleddelcndgdefeafd
业	iggeYefdiedbigieachZndked
业主	bglidfafghefdmmfgbfcmdejc
业前	ehecjffheihfefgZekffefjki
业务	iggZbffZlfgfjaggaeihfeagj
业务员	fkbgfcaehggdjeeidkecdccic
业委	idbjdfghdhkfhbcgfkdccdbcf
业委会	idbjdfghdhkfhbcgfkdccdbcf
业绩	chjfahZaigcdgbbbeejfqbhbd
业绩证	gfhefhgffiehgfeefefhlffgf
业绩证明	gfhefhgffiehgfeefefhlffgf
东	ejbdXehfifWdahigakaecZhad
东会	ecebeelfjecedbneehededccg
东家	gdhdejcgjdefhgjgecdhgebeh
东西	fmfbbZbfggcgdkZdaodeedgda
丝	jfgbjbfgkZXbbadkhXcfedogg
丢	ZfeddjhYifhfjYbZcfbiZcglc
丢了	bbacgjjZghhdnbecgecceeXic
丢单	cjdbbijalbjbgbaabhdeacgjg
丢给	gcjdcdbeghbjedcdejeccdabd
两	bckekbchfdgfggglgddeiphjh
两万	fjgdegcdjegihfemdcfefhhdc
两个	Zidihcbeiglgcbdihedgflgij
两个人	edfgkedhgehgfdimjigbdhbnh
两个月	dfehggdcekcchcbcleeoebaga
两个月没	efiffcifdjffdffecefngeeid
两个点	deekZhbgfhmddbakddeXfgdee
两公	biibadbejedfhdddddfddoodd
两分	jechdjeghfaeiegddbfelgddc
两千	dhbnbedbldnfbggdjkeefghic
两句	mccdcegbhiefhddddZfcegcbf
两台	cghblfbkeXhefaXlfXgYfmiYk
两吨	gkdefgfcldgfdeeddafeidfdk
两周	ZdidgZhfhfZbdaalcbeibnbcf
两周了	ebmedfdhfdhgdeiceeedfneee
两回	iehekfadcldehgdfhcfgehcfd
两处	ffiifffjdfhhgeghddffddmie
两天	eXeXngkfhfbggbekYjcjcffgf
两套	eeehiebejclccbajfhddeijhe
两家	eYmajeZjedZglifehXhikmbfh
两家店	fcidjhbjdhidaccedaekegfdl
两年	jhgaihffkahhihebheaaafcin
两张	hcffbejhhchgbcaciafefcfcf
两成	ddgladigidkdhfefkfjXcfeci
两手	ejeegfddfjedcjddkofkeeefi
两批	ecdjgdfcfjbdfeenhkedcfcba
两批发	gfijfgfekeddehelahfedgecc
两条	cejkcebgicfjehdifaffiddec
两条线	ddhjgfdjedfieefkddfeedaei
两次	cchjfeeheiegjbdghhhjgdfmZ
两次都	gciddeieghfheeiefbhlfedcf
两点	dbighffcldjbbkbflccdddabf
两版	fdldceedgijdhfechhffeeacf
两百	dkcejcfkdgiheofkgggfeeddh
两百个	gkddfgfkdgeiimjhhdggfidff
两箱	cjcbmbdibjfeccbkaidackXiY
两轮	dadhcjidghddicadebdgfhhdf
两边	abjiiafehgekgcmcfhgbcbkcc
两遍	jgjceeddjfhfbdbeeiehjdjmc
两部	chmbbccdnbdecdfbdbfciljbc
个	ighecfehffjeffgegfefelhgh
个C	ieehfbdejeekhgehhjhedfdfe
个M	cgelccYfibmcehbdgeddifchf
个P	ggjbecefhfeehgkechehckege
个p	cfldcfadjfdeegchebeefkdef
个不	ehedefilbgbecdgddYeeelhcc
个事	ddcgejhdejfeigekghejdcjbc
个人	adgejfgejedcigpmfdeggkcnf
个仓	fiedfghjfehfdgijeaeddfiek
个价	dZhkgabckendeggggbddcfccf
个会	bjdcckacjhfebcbcekdeecdcd
个做	jhdjfdedejihhfccegfhedhdf
个公	iedgeehfjcbddbafebegddcdc
个功	fhcjfeffhekdheedfefhedncf
个功能	fhcjfeffhekdheedfefhedncf
个十	ehidffejdgnfffdeedfgemefg
个半	hkcfddcifccidhdjcbfjhcmgb
个厂	heccdkdffjbmjccdeajeedgel
个发	geeejffghfggdjefngeefehif
个口	eihdhfedkcgfjijiefebehbei
个叫	kbdeidddkebfeedefcfefhbce
个号	jbdeidckegfcbdcfdZgadfbhk
个多	jfgbfecdejiecedcihfmegcgd
个多月	jfgbfecdfjiecddcghfkegced
个多月了	ichcgddeckihcedeghfnfedge
个大	clibgdeifcggfcccgbfdfhbid
个大概	dngcedccjfghedddeegegcbhd
个好	fjcehfeiehdfijdeehhdfcYji
个字	cbijbbachgbiaglggobgdchde
个学	fchbjehdeiiedfecejfkedmkd
个实	giffdfebleheihfdebffidgfi
个客	eecefkhdihdedbbifZddcbZdf
个客户	efceckhdhhcedcbigadgecabc
个小	hjaeiibdkfdiefadcdeedbjhg
个工	hkhccfajebhgdcebhgfhcgXcm
个店	clhbdccbmcheeckechefeiZdf
个打	dhihebcggfdibedhdffdeddhh
个报	eddgejjdggfeddeiibecchagg
个招	jbgcgdiclcbiaeZhccdfccbbd
个招呼	jbgcgdiclcbiaeZhccdfccbbd
个数	cghgdeceghjdejbbckcebameg
个新	gidhccihgdbdfbhideefdcZag
个方	ehfhefeghchhiefhifebgfcjj
个方案	ehfhefeghchhiefhifebgfcjj
个是	dkdjedbbihehfagfllhcfndde
个月	cehehfddfkgcfbdhmiemclYgf
个月不	ciehddhejfdfjfcecdfnfdfcd
个月了	ehebgbhddmgdfebahgfkddeZc
个月再	fegjdfedkedfgffhjZhcfjdef
个月没	ZdcalZjebladhecebgfqfcdoh
个月没登	dcddkeeedjffgfeeddfmgddod
个月的	fcfcjkdhcjcjfefcimhcfhbhe
个月看	ddjieeddldfecedkccffhkafk
个条	fdlfffdejfhcefejiiigffmfc
个标	fdgegiicficdedbgebcljefde
个样	bjgabcbiegZdihbickcaggXbi
个样板	ekdeeffekedfcheieleehfZff
个点	edbjcigcihlehcdjedeidgmcg
个点位	eggfdfihgfbefgdgccedfhkdj
个班	ehhdefhifbadaiaheYecdjcbk
个电	hdciidebihgeeefhccdcdeejc
个电话	hcciidebihgedeffccdcdeejd
个礼	bihgbcdicheehfhhigelfpkgd
个礼拜	bihgbcdicheehfhhigelfpkgd
个礼拜了	fiehfgedfiigfddehagkfhffg
个空	lacbcafcnbbdbcacddecccdbc
个章	eedjdicbgicodeZchdafkhdeg
个签	dcccbkibdkcXcdjedcbelhide
个签字	edceckdcdkdZddkfedcelhief
个网	digcdfdcldgfdfdfeafcghidf
个老	cbjfhegggcgegehbcbicfkegh
个能	embfdfcgieeeeggeegdcfelbd
个脸	mdcdccadkdefiebeefgchccef
个脸熟	ldddddbekdffifdefeeehdddg
个自	eijfefekccbedcccebfdflmei
个自动	eiieffekccbfeddcfcfdfkmeg
个账	cibigcakddghgbdbgcicgibfl
个账号	dicifdbigeghgcdbedjcgibfl
个车	cgffhfjckgefcedefcgdehagh
个部	giggbabijaccdckfdecddeded
个部门	giggbabijaccdckfdecddeded
个配	edgdkecjebbjdheeeafedddjk
个问	ehjfgeehgdhehebdfddefggid
个问题	ehjfgeehgdhehebdfddefggid
中	ddhehgdlcccjjcjfagkd0chbf
中了	ZfZYrgajfXZhjidkZgndzZcZZ
中央	igfeggfdjgdehmddgfgfefgfe
中心	ggkcbeejeeehcdmeeiebmijdk
中心P说	fijehfefidggffakfldekfgeg
中心的	kdddfgddifehceagedhegdfge
中标	bZZhkgekcgjkkccfbdhbkgbcd
中标了	febbobcmcbcZbefbddcejefee
中标公	fedfjceigdhkdfghbghelecee
中标公示	fedfjceigdhkdfgdcghekedee
中标通	ffddnefjeedjceccdfkefggfg
中标通知	ffddnefjeedjceccdfkefggfg
中的	ebaffmfaekeegccbedgcndded
中试	fgidcdfhhcfhddbbibidZbkce
中间	echhhbcgidjjjcgdiideagedh
丰	cbkdgcicmbfehcbhZYihbmYiZ
串	ijebccfbkefdbeaieZdcdildb
串口	fjdddcgfiedfcfdhfafdfkmee
临	ceckaicchhdkgghaibfbchgZc
临时	fedgcjecfjdmehcddchdedffe
为	Zfccendefhdgliehhlimcidif
为啥	dfciddjdjgbhjhcehkfmfdbce
为止	dcdccmcdblddgcegejenedbde
主	iiddcfcjfecdgjmfhaiWjhgkd
主任	ihfbbiehekdfkilcejcbbjfbe
主任P	ekhccegifaeejgkZdcedfhadf
主动	ejZhdhYleZcibcXgeagZcfdak
主动找	bmddbdclcfedccceedfdfgbdd
主动问	ihedfgejefdgeddfcbeffjegf
主机	dbffieidjfficggmfgedejckc
主板	dceelejcldefddddkbfdeebmh
主管	icdcfihjdfgeigeeeadcghdjh
主管P	hacdfiihffcebgffdbeddffji
主要	ifigccZbiheffecdgYjchalde
举	djgfffXflabdjdedjadbmbkdc
久	cmZjddWdeieciadobkeicbkka
久到	ekffdfeeiehgdffdefgegfdmf
久能到	fgejdeeejeefhfidfZceffdkf
么	Yjfifcdgdighfikhdheiechff
么价	fldbefdbmfoggcbcgcddfeael
么多	fdhmheccelkifhdcemfcfeZdf
么弄	flcbefdigeddcgcjfbeffcheh
么时	dhhfhdhiegceediihagnccaeg
么时候	dhhfhdhiegceediihagnccaeg
么说	dhhfgecbmdbfehhfhgfbhhbke
么都	dfdhhcgdghdkgcidemfhffief
义	jgcdihecjgjbfcaaebedfcffg
之	ffciakhekdeimfhjealeefkhd
之前	cgaiahhgjbcjgfjjfbkddekeg
之后	jbebgjgcifefeddcdfdifkild
之间	dldgcccelcfemfagiYkchajbc
乌	feddffjeidkcffaafcdcccdcd
乘	fjfeffeejfhihfgbfdjifjmdf
九	edcmedckbhkcibbdjjkiejdgj
九五	edcjhcdigbodcecdgfhefedgf
九五折	edcjhcdigbodcecdgfhefedgf
九十	eegibdfekdgifeeambhcehfdc
九折	ecdldcfZijkfidcdllebdbcbk
也	dkdhdcdjhdggkifelfgfbgYfp
也不	eejgafccelkfijcealakchegZ
也不回	ibkccdffghgeifeecefnfcgbf
也不接	idgcffggckheieeheZfpefdkb
也不用	ffhdhiddckdgbddeeofnfdchd
也交	eegdjdejeedfhddeedddemchl
也到	ggfclgffiefmegecmcgffggee
也到了	ggfclgffiefmegecmchefgfff
也去	ckbaecicmbdemebdeaebfffcd
也在	ZfjjbiWbpZfdokabdigZckhcb
也就	eidgbhcbmcgfchblbbcbcdhcb
也得	glgefbbdmaegclhcjgiabbhdd
也想	dldddfdkfdaffZfbdYcgeZVeo
也报	ddkbcdjcleogkddedafebcbcd
也是	ifkcdfbeghkfkdagdkdbdebdd
也来	heicedcdjekfndhefbdcfgddh
也没	hbdfdhiajghdffffdfifgegdb
也没用	fdelegcejfmkkedefelfgddgd
也没说	gcjaggeflbieZhjeddfcdjbih
也签	gefdkffkcfcnefeghecejffdl
也给	eiaeiidjgeefdidggaebgcclm
也要	blcjiZYigbicaZZfbecgbcXbr
也要装	fddklfefjeegedehfcffdfcfo
习	gfdedhjamdfegcdgedhfdfhgf
习惯	chdeehicjgdeiebfffhceghig
乡	heiaaifffiYbdaWaefccghYff
书	hdlfebcckdehbahdgdfZkdhjb
书D	eckegedficbbacegcacdlbbcf
书买	felededdkfcfbcccegcgneege
书里	gekfgeffghhfifddfgfefgnff
书面	egfifdgcgikhdchfeecciaijd
买	eiddakcdfjjfemhdZjjhgaZeh
买一	ddjchdifekagblfdckeheajcg
买一台	ecddhfjfieahclfaeZedfbkch
买不	gifeeeefkdefgchgebeceifed
买了	cbiedndafjcgjjXeblblibZjh
买的	fkccgediefffcihedgcdfbihj
乱	eddanejhekefbdcdgkekehgjd
了	fZgaknfkcgdhfgegefeiggegf
了,	fedgldgfeiiiYfhdcjdYfebjd
了0	ZfjghYcjdedgbehfaicaaljjk
了0个	cgkfgdcfifbiedegcidchkilj
了C	ifidYhgdlXcggiddbcefZhbba
了C的	kcggdedfjdhgigeeddfecgccb
了C的P	kekhdeXckehhgdbhdffedfdcd
了D	jhdfbYeejbeeehcgZdoafdhia
了D签	fdfldfaameafcdXdeenededcg
了D给	djffffdhfdejcfegfffefofgi
了M	blchfbdckdjnjqdeiZbdfccai
了M一	fbhieeYdkekdcbcjeacgdcZfi
了M的	elbcjeZdjdYmgibcjdddddjeh
了P	hbfdjiYhiceiehmkfhfckfdhk
了R	XZbXVwTUhkkcwgYfcgaaefbYj
了R的	eehaalacifeembadedeabcheg
了一	jeiagadhgdgghdgggfdcelihl
了一D	dfhiibZgfhkjadfbeiebcdona
了一下	icfgdefbmcghebegdeheeeZee
了一个	eggfeggiefkckdgggmdccihcg
了一个月	dghghhdeclcdebjjimfcfibdi
了一份	ddhdjgedldcjlddghdeejcbgb
了一半	bgbihbhaihdhddjkkackdafZl
了一句	hbhjeibdjfgghfclhhebggiec
了一周	ecmdeddgjbdeheefdhfdinZbd
了一圈	jifYcafigaeckghefbebccedd
了一堆	bjedgchcdldgcdZcgpffegfkd
了一年	eiddhhdlcZfjdddceYgdeggcq
了一次	dbgdkefanbdededdjafddhflf
了一箱	gfffkfffckfffffffngefedde
了一遍	ghlcZdagjabfeihieWfdchlag
了七	biiebdfhgegejdbZdddgbmjgd
了三	geheldYibkjeffbdendicomkj
了三个	ghjhfeZggggcdcagamfffemga
了三天	fbickhbchhcgedghdlfcgjljd
了三家	ifeaiZiifblchjfadhdZaYffk
了三年	hhcbhgcehgbfgdgahafhebahj
了三档	femcbecdlcnfbdececcdbcbjc
了三次	khfbgbZedjbhgdceghelgefgg
了三轮	fchmcdcfkeiicchdhfbddccgc
了三遍	didfghecekeggggbelebgdchg
了下	heidegdYpbkhcjZgegiXlbhhe
了不	beahhjfaigkfdXlbdcdecaefb
了不算	cjcgcafbmcegfalfcaeZddbac
了两	ibleffZheffhhhddebedhhjhh
了两个	dffialZfhgdmdgghkcbeiioXc
了两句	meefdfcdkdggheeeecgeedcbf
了两台	fafglefhgcaegcdghaicdfagi
了两天	edicgdgghhfgfedbdmfjedlff
了两年	jkbcgebgiccgjfidgcdccdhan
了两次	echakggZdkbghchfengiccikd
了两次都	gciddeieghfheeiefbhlfedcf
了两箱	cbddmcdhdiieddckcceccgYlb
了两遍	jgjceeddjfhfbdbeeiehjdjmc
了个	naXcdclhiZegafaYdbbZiaXZb
了个大	cjkbgdeiedgeeddeedeeghcie
了个电	dcdigeidldgefcfcdcedggjhe
了个电话	dcdigeidldgefcfcdcedggjhe
了中	cchclcahjcgjadchdeedldacc
了主	hhggdZfhjaheebjedbcbghbce
了二	gheajgafiedgdjfbfgdbaikhg
了二十	gjXalfbhgeehekfcghdcbehhh
了二十个	hhbbidcehgeddlgbcifcecggi
了五	iWhgjfaibjaghZechkehnjlje
了五个	hcfbkdgkajeedbgdjjfhiccdk
了五家	fekeefedlccihdeffcffnjeee
了五次	jfdggfefeiifeggfhhgmfegif
了人	geacendafjjjhkbcfcedhgghd
了人家	hdbddmdabmjkmfeefafeehcde
了他	fehheicfejedifbiejjigghki
了他们	gffeejdZgjbdggXkfZgghchdg
了付	egdldffhfefgghgimceffedff
了份	efhbZclbnchafbhdcecebbade
了会	ieceefhdkdgfcjfgeeecdbffh
了俩	ebhbickgjckfbgaaflccehkki
了八	jhbfjcZakificjaYjhfecbjig
了八成	gjfeeffejfckfmcZkfgfffmfd
了六	bfjcnadbgiZeafamgkgcfebig
了六个	dgddndhcihdechchlfhgddgkg
了再	fhigbccaobadeggffgdeelhch
了再说	gigegfegiefhfjdjfffbgehjh
了几	ihjedfZcjigfccbceiedfgdif
了别	dddidjddghekqecdfZefbdgch
了别家	dbcjdjadghhlpdceebfjbecdi
了十	afgcigaefidggcgffjdcdmghh
了十几	fgjeffffghffhfdefgfgejlef
了十天	gejfhffcjjehdffaimgeilbhg
了半	ehfekbYkgcggfgghdcdbfiXje
了半天	ejdhhbbfgglcfcgecgeYcdXmZ
了半年	dehcihckecdchhcdfZehihbgg
了单	eihbffcdldeddeblfddeedejb
了句	jfdbZbfahghdjhieefdjcccbf
了另	dddcdldbambomeidecfceebee
了名	lgeececigcggcbadebeddfbbe
了名片	leefdecekdhgcdbdebeddfbbf
了吧	jbdafgfdjgdgclhaejeffeeci
了咱	djhcdgafggdggcbbgigekkbhc
了四	bieXkdefcjdchjfffiglcjblg
了四个	fgfbjiebdledeeidjoeceeflg
了四十	faddldkcjgahdddeeefgeicjd
了四年	djddcgcdhgggjeddfaflfebdj
了块	cccelddekedgbdccfefcecaph
了大	gdeekhgkcejlhdheggdffefij
了头	edfkbecggfhiigmbdikilegdg
了好	ekeiddgdejcgifdefefheeace
了字	gfhdhgefheeYeffkkcefffkfe
了就	fehkdbZZpbkhgfjhfdnZaggkZ
了底	fjbjceddghjdaliefihblgbed
了张	keedbibcfibdhefZecdiffhce
了张名	jfffefefiffeeefbfeeehhede
了张名片	jfffefefiffeeefbfeeehhede
了微	ncefefcdldeecfeedgebedeed
了微信	ncefefcdldeecfeedgebedeed
了我	jeefigchdicfgedbglilgfgjb
了我们	fdfggicieffceffggeckifkZd
了我们的	befZflhhcjeehfejhacljflbg
了才	dgnZZcfbmcdffbjgjgdhjllbd
了技	fjefeffigecfejkfebfdcebef
了报	fckgccZjfbpgcdbceYjcZdbcc
了报价	fdkgecajfbpeddeffZdebedde
了新	iciifgbdjehjagmefcdciihfc
了智	fjfefffefidfeigbfffffdnff
了样	kYkdbbadkdbdjcahhfbacmZcb
了样册	kcdfffeeifeeffejedeeeZeee
了没	bggjfchcmceebghfbYcdaceje
了没人	ghikcbbdkcefehfdeXfgfiild
了现	diiecccjgeghaegifieeflkde
了现场	dhideddjgeefaeegeheefllef
了电	kgeffieeiegdbbhbdZcdcedhd
了电话	khffajdfhfgdcchbdacddefbc
了百	feigegcehgnedffekcfffecfh
了百分	feigegcehgnedffekcfffecfh
了百分之	feigegcehgnedffekcfffecfh
了第	fchgjcbhgcbljcdbcfhhlfkgb
了第二	ffffkfefjedkbfgcdcjfmehic
了算	fhecbbicldbgeZogdadcdehfd
了续	ffddmeafidbekgeefddcfiflp
了聊	hkcecdadlcfgcdiddfedddgdc
了要	ehhhicaelehkhfhdfhdbgcigi
了解	iiXWaghZobZdddgbdXcedaYca
了说	dgeiicdhffegefchihbafgclc
了谁	ejiddebejdefbedcebfegfbne
了资	ncceehbclefggbcgfbefhebcb
了资料	nedeeebclefghccgfbeffebcb
了趟	jhfedhbffgfdgcejeeiadbaee
了趟C	jhggddcghdgcddbjeedcecbfe
了还	hcejlWabjilfdiYinrjeedYgc
了还没	jejdcecejdgejeccebffifced
了采	idjfcebgheihgdhgefhcddbdd
了采购	idjfcebgheihhdhhffhcedbee
了问	jhddkebejfgfdfdggbfjfeajh
了顿	jfcfgdbifbifgdgddbhcegcdd
争	dgekagegicflkihhablahebeb
争取	djejaedjdcbjcjdgbckeddcec
争对	gceheeighfhfggcjgejddfdge
争对手	gceheeighfhfggcjgejddfdge
争对手R	hffigbfhidiglhcggekddgfgf
争议	dcdmccbckddnceddefeceehde
事	gfabZhmZleccbepbejfidhbch
事P	hhlghdadlcdecdlefggbddhjc
事会	cfeghjZehfbgderYbaehbdZZf
事先	cgedddmeifefdcaeeaehedeef
事处	eagckcfelcdghfadeihbgdbni
事就	fdedfkefdkdfkijhfaflfgdff
事情	clbdbjhdhibeedikelgjfegcd
事的	jjiddcaekdcffcjdeaehedadg
二	bfghfbZkfckghedhhafijiijp
二个	cijfdehckedfebegkeccdghic
二供	eiadjbdfkccfleddddegbebic
二包	fdgdihfekeeifeeedefeqdadc
二十	bhdjfcciciigeggkffhlijbge
二十个	gdjdfcbeieehfkfYggdddihgh
二十台	dieiefcfhdeghflggZjeffack
二十多	fchgdieebmhddeddfZgnhfacd
二十多天	fekgefefclgdcedefagnhecdd
二十天	aYjjbchgcknecghpYediffXdg
二十来	degfhdfdlegdcdccjaeidcddd
二台	fhidifebldijcegebdfeddbfm
二号	gfiefgeekdgeegfdfafgfjcig
二名	eebhfldgamggkfdeddgglecfe
二天	keciaebhgdbifecfbhfafcaae
二家	cbcbickgiehjfgedehgfihbfd
二年	eeckeebifbieeebekadccdcho
二年的	gfegigfhgdbfgfdfldeeefdem
二手	fcdhcmZdkfljlhacgifecdfdc
二批	dhcficbhfhjcgegcdlfbbcekh
二期	ZhjaheahjYikYieYbTZaebdhs
二期0	gdbgleflbefiefefeecfcfdfn
二期也	ficcieemddejdedhddddeedik
二期的	edmbbedfidlgbjdchbiddgbag
二次	eifhhdadmbkeacgbdaicmcfcb
二次报	gfgidecejdofadhdecidoeded
二次报价	gfgidecejdofadhdecidoeded
二版	ecndaeagfgbfacbZdecbZmpaa
二笔	edccleheiccccceiobcgddbca
二车	eccdmehckedgfdcmhcelddbhk
二选	gebmgffdldfedfddlbjdbfffc
二选一	gebmgffdldfedfddlbjdbfffc
于	igeejacldbehffiahajabbhhc
于签	fdeghffkdegojfihgflgeffdf
于签了	fffejffjeegnjgcihfkgffedf
云	bkaYdjlagjhdoejcceeidZjih
互	mddfdeddleggcdbeeeeddgfde
五	fggiedWkgcfgighngffbhjheg
五个	gchgffcjdgbfkhmgifcdiakYk
五个人	ebmgcdefkabcmfodhcfdmchce
五个点	eidjeefjebjedhcjhaededjel
五分	hcfgdiddfibddedccjhelgkce
五十	akbbhgaihcfceghjggeccafdj
五十个	dgiefceclcbdchdaeZedeiafl
五千	ehbdeghbgigfecgmdebbfcjcb
五台	gfhcidciidfedcjagahbdjYbl
五天	bhjdhbYaoZeegbjmbdgZcjbgd
五家	gflZfaccnabehiahebccljcfh
五年	gciiegbgidghmeceejfafgfhi
五成	fgdkcdddigaihihgikejebhhh
五折	dbikfabfggsbhcachhgZdcace
五次	jfdggfefeiifeggfhhgmfegif
五百	edgheiejfekffhcgaYkfegfbk
五轴	ejffdffckfffeejgfdffcgngc
井	efifcecejefefccgcbhgggleg
亚	ehiegdedkfbcfehndgkidcgcd
些	egkgccbkibeefgabdabcfgibc
交	gYklfcZalegeifgqZbeajceee
交上	ecmbdedclcjdgcjbebedfggdi
交上去	ecmbdedclcjdgcjbebedfggdi
交上去了	felcffedldjehdkdfbeeghaei
交了	cZnZgZZcnacdiZmceZdbhkjdf
交付	eeejieedihfighflcccbcdYbg
交期	dgdmbddajhZgcfatdieebdgZZ
交期写	eedkfccekdifciemegefddcee
交流	fhhcceddldceggabgecebbjce
交给	eeidfjdhdiicihldedchfccil
交货	dbgfhjagjcenicfsebegaabfa
产	hhhZbfghieabahfhhekbdeifb
产了	debdikbekdefeidjdafdddkcc
产假	eefcfejeiecdeecbiddcfdagg
产品	geiccfgehhdgecZbddfjgkiZb
产的	gldbcfbeiffeahkhdjdcedfde
产线	ckefggagejacdfaghkdbdciid
亩	dlegceckdaaddbaZdaigekkcc
亮	gghYjfZichfbgdeldgceiehjX
亮灯	edgdjfdjedffgeeofbegkcadc
亲	bgidejZhgeeidckedbjaejZab
亲戚	fhbbfjbeifghgdicedgaddbee
亲自	ehidhfbifdgkeclheeccgdbfb
人	gcffeijddledicocejgiefcne
人D	dhcggcjhfegdedbjdZebkccce
人P	jeiebceihcdbjfffadjgbhica
人P说	felhgecjeecdgdcecdmcgjhef
人不	biafbhjbjfdcbaidgfdYdibic
人不在	fbddcekekdffcffffagcfidee
人了	fcehaalbmcidYbiecigecfbbe
人事	iffhgefclbdifefdecccgedjd
人做	eccicibffinihcbcdlkjegcbb
人去	Zeabijhgbnfgcdcdgifkceghf
人在	chieicfglbfhbfghfYbadfale
人天	bjbdbjgdhgfimfbbeeeZdcfcd
人天天	cjaeckZeghcemfcdfdfZedfce
人头	dbijfcddjenhfdbajcdbedjbb
人家	kbdecpUbaoihndhfildaafeei
人家的	dkafdldhblcljecdegicdkhgi
人家签	fefccldcckjfneceeZcdefded
人家讲	fghifcffhhcfihdfnjgdfegff
人家说	jbejdfdjdigkkecegdhbdegde
人很	dbnbdechgbceegleeieidjbed
人投	fekZcgddfibfbgdeemghkhbfe
人换	eccficgfjdefceahfbflffadc
人换了	eccficgfjdefceahfbflffadc
人接	jebadbjekcbfdeYdcdeckcceg
人敢	cijhdccekddcddnfejdgfecef
人是	bgcdgdjjedcdaebihfddgdbcc
人机	dhhhcfcckegeedbjfbecieobg
人来	ecgejbjcfkgdecibhehmeiZlg
人的	deeghhjdhhaemhdccifbdchjd
人管	dkcjccecgkbhkhcgeekdecble
人脸	diidcddfjeccchahejddgglbc
人说	gfdgkefcmdffeZjdbcflbcZbh
人质	ffdlddejgcdhbfigeeddkgdhf
人质疑	ffdlddejgcdhbfigeeddkgdhf
人还	hfdfhfhegiefgdadfgffdfege
人都	dejZehifggjfahgcekgpfaeck
人问	liecefchidddeeideaifefcef
人驻	dhckebbhhfbcgdiiggdYdbkng
人驻场	eibegedhhdefhfilfaeefeklg
什	cighedfgeffgdglhhgcheagcf
什么	cighedfgeffgdglhhgcheagcf
什么价	flcbefdbmeogecbcgbdeeeaej
什么时	dhhfhdhiegceediihagnccaeg
什么时候	dhhfhdhiegceediihagnccaeg
什么都	dfdhhcgdghdkgcidemfhffief
介	qebaZeXepXbcbcaZdYcZcbfbb
介绍	qebaZcXemaccacaZdYcZccfbb
介绍的	khcdcebekdffdcbbeeeadfgbd
从	jiecebecihfgnfhkicghfdifY
从0	egkdadhajihidhgffgjhehkff
从C	ififcdafhfjdligcdgccgggee
从C出	ffjgdebfgfhehigdehedghhce
从C出来	ffjgdebfgfhehigdehedghhce
从D	dedejcichicedfZggecodedgd
从M	eagodeYfekqiZaYhdfgZbbefd
从R	kcbbjcbigaZimecddacZcccdd
从R拿	ldcbddcdmbcfkfeeecgadfcee
从一	elbgcfdjedhdhhcgdajdeeikb
从国	gidgeegfghdfdeieebikefegf
从国外	gidgeegfghdfdeieebikefegf
从国外回	gidgeegfghdfdeieebikefegf
从头	fgmccbbblhddebZcfdhdcdhce
仓	dabdhXmidiededarjfbgacgfj
仓储	idihddbifdffdfdaebgfdefgm
仓库	badbgZlcekegbbcikjdffffhY
仓库P	fgediehdjggeggglejfdfedbc
他	gfehbdigidihiglffhigehhfg
他D	kdfggbiekbgjjdffeamjgcdag
他一	eigddiddhhkffehedcgafjdee
他不	haghidfdledcdihjchhgdbebb
他了	dclcddcbmcmeaebdeabddfcbc
他们	ffedcgkgfhfjiigigjehejmfh
他们D	fodZdcdYlgcbdlWecedhbecaY
他们P	eghibhahhedieakhdfegcgjfc
他们P说	eggahcjhfgficdijhgdiejcZf
他们i	efieidfdfiddgedehjebhcleh
他们it	eejcidfdfiddgfdedkfbhcmeh
他们了	ddfcekhafifbkdacggchddcdd
他们公	gcbhdjgcekgfkdhfgheheadde
他们公司	gcbhdjgcekgfkdhfgheheadde
他们内	eehgeefhgddjdcccjcbchcbeg
他们内部	efifeffhfeeidccdjcbchcceg
他们出	fcljfebdkdgebeedfbfdelYfe
他们分	bmgfddZelcddbfhbdZedhcfdl
他们厂	aZhegjgbclfcieghcfdcdgech
他们发	fcediiflZjjgdfehjgfjfedem
他们在	jjcdddddigddmfZcebegebceb
他们嫌	fhZhdbhfdjmdfdaccmfbfcacb
他们家	cjZaijffekhgeaglefgaifcef
他们就	dcflebfdgimgdbbjdkdfecdkd
他们开	edbjicgcekcehdnhejfgdcfee
他们想	cfggbdhjedZdeegegdgbhnklh
他们想先	eiicfeaghddedejhdadfjngde
他们没	dbaidhhdejnebeaddoekddhed
他们法	gffmefddleenhghfjhbcfgbdd
他们法务	gffmefddleenhghfjhbcfgbdd
他们现	ihhdeecggedgjfegfjedgiiih
他们现在	igheeechffdgigfgfjedgjjkh
他们用	cgbhcdkclcdjcbbbdjdddbice
他们的	ekdbcfgiehahfkgbiYaceiiYc
他们老	bghbcjaifdcdmblfecdbflkch
他们自	abfehhgchhbgegbieigjehljc
他们自己	acfehggdhhbgfhciefgjehlkc
他们要	cheibfccmanldfbgfaggbfkfc
他们要0	fgakefbdkejkbhciiYhaecaci
他们要求	gehkdgegidllgedeefdjfhlgg
他们说	ciffigecjgcgfcZYihgjfcfig
他们财	fceeihfdfihccebdlgchehgec
他们车	feedgfidfihihcdkfjhjhefbe
他们还	ebichdhclbedkededaebfdjec
他们选	ebgbelbddkddndccecfcceied
他们那	jghcibdgfgciehfdkggimchfk
他们那边	jegejdfhegdidhXfigfjmchgl
他们采	deaggdkelcghidhieefhcebfc
他们采购	deaggdkelcghidhieefhcebfc
他们问	dfebaelbmcZebddedjgcfdZdd
他们预	fkjdfdbbgkdebkbfeofdediee
他去	dfccedlckfcgdeicdjdgeaZfd
他同	dicciedhffcfjdbeeaegfdcdi
他回	fchfdehdifedfdffhfchdbdcd
他家	gedggajdjfcfgehZaccjhflaf
他家要	dfgcghhdkegecdbdfceeecoed
他就	efdlccbjbjfdldheeikmfgjgb
他把	gideeddjdghegcgidldfddded
他没	hdgkZdgdkehmfcjgkhceecabe
他没意	gggigggeifighfjfjaeggfffc
他没意见	gggigggeifighfjfjaeggfffc
他看	ifciefddlchegdlddeecfegge
他老	bdcjehhghdjhddihhheefdbgg
他自	gebheidcfiifijddfjfmjfeee
他自己	gebheidcfiifijddfjfmjfeee
他要	ebdoceadlckfahfeiahaidcfd
他让	ffhggdcghcihhbkghgfdddddd
他让我	ffgidfdcldiedeifgeedfeede
他说	khehfaYifejgjhlehglgekggb
他说D	efhfgffidhhffachjhjcciaid
他说他	fhcfedfiefhdijghcelfdgedd
他还	ghfhgffclbfhfdhefcifgedhl
他那	bjffbgibijZgecicdiicdhldf
他都	dgghhecghdblihdegedcfhiie
他问	hhehffeffhlfedhkdbiigdade
付	dYcpfbYfibchZdff0feeeeYZa
付0	fjfkcddanecgdedkncdcehdee
付M	gddifgdjdffefedboejeceehc
付三	fdhjdfadlajdddagoYldgcccc
付三成	gfejgfcdkcedeebinaleheeed
付不	fceekefddkchdhhdicgnfifef
付了	dbfbodXjhWajefhhoUcabfYZY
付到	gfdghfcifdbbgedcoadeegcde
付款	eiekbbgejccobcdgkdfdhbede
付款方式	fgeldfeggfeeefedkjfehedee
付清	fdieifdbldedffebnbeehedee
付的	eakdddjhggjichhigdecdjcde
代	ckchdcccjehcjcfiedcbkZbdf
代理	bciejeecmceijbfgciddocdeg
代理P	gfeefjfejfjfaedffjfekehef
代运	bjbeghcheijcfceehgeeceacd
代运营	bjbeghcheijcfceehgeeceacd
以	fifeWieiiaicgiigggigijjdd
以上	YmhZZbgZoceddiljbfcdhdmbb
以下	fgfecfjclccchekcebdeefidd
以先	hjceefejdedchgccgZhdfkidj
以内	cgfjZcYYnclcfihedhjffikcd
以前	iahfaheeghbcdcefimcigechc
以前的	hcihajbgdjhccccgildkehZjd
以后	gbbXfmjefhadehgdiicifgdfh
以后不	cbcbZmbcblceddcgflfoecabc
以后不合	gfffblffdkeeceeggngnfeede
以后有机	eiadejbcdkefgddddjfjeigef
以给	fieffffdjeldffeimeideeefi
仨	dgfVjfjffgbcecgfimefdfklh
仨月	bfgYhflhdjbfedgajmgedggjj
仪	lcdcjgdmahdgfedgiijdjcedh
仪式	dabdiibkaidicccidkoblegbc
们	ceghhghiciggmggifjeihihjg
们0	dcgkbgYchhqgochhcecYgcddc
们C	chYajZlgfhjfhcabdicjfgbec
们D	ckeeibdcghcggidmdffjghcfe
们D去	ffejcfddkcamddgaeclcfheac
们D把	gfkedffeldkdhhhbfhcfhgfZd
们D给	fgeekedddkfdhhcbcfdbddfle
们M	efbhfhgehhpbmeZefgedbcbdc
们P	dghhegaggffjfalgcfdgcfjic
们P说	eggahcjhfgficdijhgdiejcZf
们i	efieidfdfiddgedehjebhcleh
们it	eejcidfdfiddgfdedkfbhcmeh
们一	ghdgggaehhodjgdbfdgbeehgg
们三	aeihbdidhgicmdhbdjdjhbZbi
们上	dfkicggfeidedjbfdgdfciakl
们下	fakgbhbckfjebcbekagcfdbjh
们不	daigbjZcammkkcefiegllciak
们两	fhjdefdfjekeiedgfifagikde
们之	elccddcekcceoebdfcedgebde
们也	ekffagdZlejgmbfcfhcYbbfeY
们了	baacnifkcibakbgfebcjcbbZf
们人	gdecldjeekggcdekgmhhffech
们仓	hjiabdgdeicdcecgcjeceikbf
们会	dadlebgelbbigdbddakbeddbg
们低	fcfdckcbejndnefegffdgchfd
们保	hackldejfcjccdcgdhgbddaih
们做	dgegbiZjeebfedhecbddgfjjo
们先	ciedhdZgibdhZddggbegigjej
们先出	fhheeggigefdeheidbfdebhbj
们公	lgYebedbfjbdhdgefhghbabhe
们公司	lgYebedbfjbdhdgefhghbabhe
们内	eehgeefhgdejcggejbachceef
们内部	efifeefhgdeicggeibachceeg
们再	edgjfbfeekgbhgZgcgdjfedhg
们写	fdgfiefgggggdgdjceecfhhkc
们凭	fblfedeefjnfldhfeffdfddee
们出	dagjbghcmbkjZheeiTjdfcicb
们出个	fedgcfjekdikdfdfjZefdcice
们出局	fffednefanedcbkceZeecebdd
们分	bjfhccfhehYcZejYchgbgbebl
们别	hZgjchdbigghhhddflenieccb
们厂	Zdehgifadldehdffkfcacfdag
们去	didbkeijdegedgdggldccgild
们发	fcedjiflbgjfceehidejeddbm
们只	ejaibjadfiggeaadkghejgcag
们只能	hjefedefjeeegcdchcdedeaff
们合	gfhiefeefickeeeidfdehgbee
们和	fekfcbbelbbephecgfibhmjbh
们和R	gfkeccbfkbdfoifbgchbhmeci
们在	iiedccdckebfidZghaggiafka
们好	ejhbeechfeahgdgfebfcidmhe
们嫌	fhdhcbgfdkldfdaccofdffacb
们家	cjZZjjefejfiebgmdhgahfcdf
们对	eigcffgiefedjecceifdedade
们就	eehieeedhhlhfafjbfhkccdkb
们工	jcZdagkdjeidfidhficadejed
们底	gdchcdidjdlfhidecfdchfaed
们底线	gecfdfjejelgcgdddgeddddee
们开	dbcglcggdjacfcmehlefcgead
们得	ejkeeaZenaidldjfdhedddicd
们怎	fiififYbjfgdmdbeeeecdccgd
们怎么	fiififYbjfgdmdbeeeecdccgd
们想	cfihadhigcecefgfgdgdhlkki
们想先	eiicfeaghddedejhdadfjngde
们打	fhkcefccldgbkecneaciljeed
们技	fcgeejigeieeeedkibfegfifh
们技术	fcgeejigeieeeedkibfegfifh
们把	dYkheddejcfgedZgiaifcgjfi
们报	djbgbdjhehgfaacdgcdfmekhb
们报了	facZdfkfdjiddbchebfdkelee
们报了M	fbbZeelfdjneceeefdfejfegf
们报的	geieehceejlhbjhghkefjeZgd
们报的是	gggiggffejigdkchflffifafe
们拿	ddhfkbdhgfaffcccdmgafjkic
们换	ebiiigccfhhebdfjdfelejjcd
们排	dcgifddcjefedebeghicfhccd
们排第	ddfleefdmagefecdefecdiddd
们提	ejedcfgekcdgchgbgefcfdfcd
们改	fcggfdiajhbgecgdikgcedkbc
们新	dhacjeehgffefiibeedfgibbd
们方	fcjcfkdcjfiehleggefideaee
们方案	fcjcfkdcjfiehleggefideaee
们是	hefeieccekgefdYZgdglkbccd
们最	edfgbiafghbcegblahfhacZef
们最快	fcdiejefdjafcecnfkhgeeceh
们有	gkeaiaZgibcdefcZcfgciglcb
们有没	fkgeffdghfdeeffbefefedjfb
们有没有	fkgeffdghfdeeffbefefedjfb
们机	hkaccbeglccefdfaecfbfbghd
们比	fegjecefjenfefdffcgdbkhee
们没	eegfchgadmdccfghbsfgdaeZe
们法	fffidehcmdckgggehheaefbbc
们法务	fffidehcmdckgggehheaefbbc
们派	efifhfdckgbgcegbdehbeieid
们派人	egfcifeeldchdehcecicehfjd
们现在	hhfggdffeiefgfggeldggijjh
们用	cgbhcdkclcdjcbbbdjdddbice
们的	aeidfhekebbgeiceibigdmigf
们的方	fdfjfdefidjfhhgehgjccaYdd
们的方案	fdfjfdefidjfhhgehgjccaYdd
们看	ciihabZeggkidkjbfkfedjjfb
们第	dgiXfjceejgckjeebbecgehee
们第三	fibccledckaejddeegedkdafc
们第二	ednZaddboagemfbcdcfdefkeg
们管	cibZlebehibfgdehfffbfebne
们给	cffhfffidghgddaYhjdiefgie
们老	bghbcjaifdcdmblfecdbflkch
们能	cgekecbajgdgneffifeeeblgc
们能不	dgcigecaigbhjefgjdeeeejhd
们能不能	dgcigecaigbhjefgjdeeeejhd
们自	Zaddhgicihacdfakdghjfckjc
们自己	abddhficigacegbkdchjfdljc
们自己的	cjeggfbchifhdfgdfkfigimjh
们补	eeibhedckdeijcbeegedgdhcf
们补一	efibcfdekdcejdcfeheehdhcg
们要	cfgiZibbjgmnjedgfijjbeiec
们要0	fgakeebdldimahihhZgadcabh
们要求	gdflefegidlkgecbifdhegjhf
们要的	ffjcfjdehicdbgddglejeibee
们让	fbeeidkehgjfhabhehfcedajj
们设	jaggicdchideeaghejcgcgfjd
们说	ciiegfdfhfefibcdhgfjfeeih
们财	fbgghgedejkcceacnheghggdc
们财务	fdgghgbddjkccdbdnifghhgdc
们贵	fjbhddfclcieofbdcdfdedddi
们赔	dbbbodicckfeebdcdpdddcgqe
们赶	ggdhhffhfjjachjcefeeefage
们跟	fggkbZaaoafckeafgZhaeigdb
们跟R	cgkecZccnbgdgdaghXgbbgjgd
们车	efddgfiheihihcdkfkhiheebe
们还	achifaffggkcnchccbdhhaecb
们这	akdbcfhgbjcggdbedjkjcadje
们这个	dggfeggghfeeddhigadcdgdce
们进	ejeefgegdieekehceafdfgcef
们送	dbeldcbbfiofheeeflfdccbad
们选	ebgbelbddkddndccecfcceied
们那	jficicdidichdieckfgkmbjdj
们那个	hfgffecfeheefheeihdjddfec
们那台	ejeffieejfegcjecfagfffkee
们那边	jegejdfhegdidhXfigfjmchgl
们那边D	cckdhfekbhedghebheegledhm
们采	cdeggckelcfhiciieeehceZec
们采购	cdeggckelcfhiciieeehceZec
们重	ehiefdgefhclfghlijffejaZf
们重新	ehhhdehefhflbgcbhifidgagg
们问	blbZbdiZldYdmcbjchfceccca
们预	eidhedbgekhegiafdpeceggde
们预算	fgeifdbcfkiebjceenfdeeZff
件	fdleiaahjcdkcafddfdckkofd
件D	ddhhddbclddedcbafebfmcahc
件事	iigeejYekdaifflfffcfekfdh
件到	ieaclfeeblajeedjgmgfeeade
件升	fcbdifidkddcdfeedbhdebing
件就	feehigebekhkgfekfbdffeobe
件来	fecihffdkfjmjfdeeeeeieefe
件来了	ffchhffejfdmhfdeeeffifffe
件清	gclebgedkdegdhhbiaeeeinme
件清单	gclebgedkdegdhhbiaeeeinme
件的	jcdkbdbhfgdkdeccdlehchjdc
价	bfijcdeejesdhdgcehgekdcek
价0	fhZhdghdjfqeljlckZgceedgg
价C	gfkheeefhgmehiefflfcefeei
价D	gepbeffdifoceeaceaghfedej
价M	dafegaidhgkhghjkfkdbfegcb
价一	felcefdehhefjhgeebgljdfje
价不	ffbdlgaeifhidecndcfcjdakd
价不动	gdbgkdcblechbfeodggegfbkc
价中	fdbbcmccdjnenfeedbefohiff
价了	ffcgejefeifeiebieYdceeefc
价从	fdemeeagdmmfcdaidjjcbcagd
价从M	fdelfeahclkgcebjcohccdcgf
价他	gdhjfedjeeegheeeeYfjeedec
价位	ejbkdaacgijeilccfjbccdZeb
价到	eehkccbbmcogdilcbfifkgbhc
价单	edgkaccYjflafdcafibhjacge
价单发	gglfffdfifmfdfeeffehdfege
价压	fadhfahcieejXbaifjcbkcaeh
价压到	gdeffeififkdZeddhkediedfe
价发	bcjcbagcjflgegdedfijaccck
价发了	ffiiceadgiolghbidhjfdeddj
价就	ecijdbadhiqdfdadcYZnccfai
价差	ebZcanbbljpeleZgdlbfbcaeb
价已	genccfacldmaccadcaedadadd
价已发	genccfaclekadcbddbeebdbed
价我	gdfjeecghdmcdejigbcghedfj
价才	fbflcebcclggfdcddmfkgcZcl
价报	gdhhedddkdnfhhedbceebiehe
价按	dcihgebhgenifefhdaidcdbdl
价是	cbghghfbjfiihhfccacfkdadc
价格	dggjbhZfgenbhdmdhhhfccghi
价格上	fcffekeeggodleacfiefcekfj
价格不	gheieefelbcegfjfeZhdhfdkm
价格分	gfcdflffeigflfdfhdffmfefd
价格基	gfeiggfclfndfeiiffgfffefe
价格基本	gfeiggfclfndfeiiffgfffefe
价格就	egghfdeefjmhaccjgigefecef
价格差	gggdgkffghnehfdffbebeeded
价格没	ddeeddlgejbecfadfidcefdec
价格要	gdhheedejemddecjecgdghjee
价格谈	gfekeffifdfldfgegaggdffec
价比	fbglecdcgileijceeiedZchec
价没	fefgjfekdhqdedfgbhbdgdcci
价涨	ejecbcidkefcdkdedhfaeekfh
价的	fdneebabigffchheehceidcee
价给	dfoabcZbjfkbhfgccdcibddgg
价表	edldiefclcnfifceeaicbcaeh
价要	ecijddcclcoedeedjedfidffk
价说	fhgdddijcgliffcefjeefgfff
价走	fhcgkedhgbhdehgZcZkdcecne
价跟	fbgkccddlcnedfcdebecdkefe
价过	digcifdhffpgifgcfbfkhdcdj
价过去	digcifdhffpgifgcfbfkhdcdj
价还	eZifbdhgfimafdaaaocbdcadg
价还要	gedldfedjhlecfbcdneeffcfc
价都	edghhebhjcidfdgdeceabdagf
价钱	bdchkdXnYfmniZhiddgfcachk
价高	geeiejcdfknefddehmddihbfh
任	ggeZajigcnahejmbcfegaihdc
任P	ekhccegifaeejgkZdcedfhadf
份	hdiadakdmZfcjeaafYeehccbe
份资	jlcddebembeehddeddedccdde
份资料	jlcddebembeehddeddedccdde
企	jbfhdcfeheZciekadbfZebhbf
企业	ledddhdeghdeidieeegdhebde
伏	hiedcheifgdhfiibgZfefdbbk
休	dcbZcapbnacaYYeYfYZgaaYde
休假	ddedcdlcldgbcdhcdcagcdedc
优	cbjlZeajdeggmcihbkifhhhZh
优惠	eggmcdbahihdefdedkdedcbec
伙	hhdggebfkcgcgceecffbcjigb
会	hfhebcifibgcfcrcgYhZeffha
会D	eeheigcfhdjidcmddcccccbdh
会上	meckacYfkacajeiecalbhdZbe
会不	dkeidcbdkdbgkjgddlfZedmef
会了	feecegkffhbjghgcdgbZkdbkc
会儿	hidafehdejbeaeZcehijddfkg
会再	keghebbekdhglckgibggdcbcd
会去	feeeefjfjeefgeaefefchefee
会去了	feeeefjfjeefgeaefefchefee
会员	fffajfjkdaadkcdecZdZbaghg
会定	dijecccandfbijodebdihgYdd
会开	dcmjeceghehjageedhikhbigg
会才	flbcfeedkfheegmdfZeecaaei
会批	fjgcffeeififfhoeeZddficef
会没	gegbdlbeeidebanceadhddbdc
会用	fcedlgbfjddebefgiafdffgmd
会的	kYacdckdlececgccehfdccbde
会给	eflaceddjeeecieefdiefhgec
会计	cbefhdiZejgedbaergefcbdgc
会计P	fddbffjcdkbffdcbladheedhe
会议	cbdgdclhgcaiaabchfmhbaYfh
会议室	dcbiedjdkdckbdadigmiddbhg
会过	dijifdahfdekcboccggccchgb
传	ifdbibhfjadigbaehedeedjgc
估	feigcbhefihfecheefimiegfj
估计	gejhddedghggfbjeggklgbddg
估计D	ejgjbfahicdiebmahYkahdecc
估计没	hgkfdhcddkfddeccdfeohfhdh
估计要	egedgfielceiedcfeajaedihd
但	dkaheZeikYlijkmhkjkbkfjdl
但P	ejiceedchidgkmjggiddebhii
但他	djefhcdfjblclcjhifececghg
但是	befiedffnamhihijikgfhhfej
但是P	fdhifgedkfjgmdjcgjhefhjie
但是要	egghcfdfidkecgigicdeegcfd
但要	djfiaecYpcghZghflYfdhbgjg
位	glceZZhficZYihViegdibakbf
位一	diehcdhclbjehhbeeafeebkec
位了	djdhecdghaicdkbbfafheecfe
低	cZikZedZhiwakbgYcmbahagec
低0	fdcgckbcdkmeedcddkebdcfed
低M	fdhgchbdgikbjcbcbdcbceddd
低了	gdfbeliefkmfhebfhjedhiffc
低价	ehjcakZahidejccdjfgemgeha
低价中	fdbbcmccdjnenfeedbefohiff
低价的	femcebecnZcgddeffdffhfefe
低我	gfgffkefghrelddeegfedeede
低我们	gfgffkefghrelddeegfedeede
低我们M	ggfffjffghofleeeegggefdee
低的	fdikdbdflcneidcfegejledfc
低配	fglZddaakfkcafaddedcccZde
住	YcbkfididifhgZcaffemeXeel
住了	eidiibXjedcgcciejfhffeebi
体	fhjedXfihagfdighcbfgfgjYg
体没	ieeifffejgifdhddehehfeafe
体验	ebndceejiZdededddaeeefafi
何	dfdZdkiddkccdcaefcikfehee
余	cjhffZcfjdebblhejhfZenjcf
余款	efehifajeajafedfnbhedddcd
佛	ghbdfcfejebcecajdhdceaabf
作	hcfckhahfefjfijXgjZlfffim
作了	cccbmeclafbgfedekkflecdkd
作社	gghgedeelclbddjbibcefbcgi
你	fhdifafjbjkekiecimfjhdgji
你们	dfdiibehaljfmbadiobldecli
你们的	dagkgdfgejjgijgiipfgeffic
你们跟	hkbcfeedifegmfeiicfefefef
你们这	bjeYghcYekYdgcaifodhebaic
你别	cegebckbnaZffljfdYlZebabc
你看	ejdjefbclcgfgjediaeceeide
你说	ejfegeddihhgidgefnecffeeg
你那	dgfcedieicdgdhdbhaefgdjce
佣	dachgkgeeimegejddiededggd
使	afefgichfgdfdbZffigdckgmh
例	fkghdYaejddhcfddiifZhgfZa
供	djfcegggicZhjdiffidhicgah
供应	fffciiefhiefhejhfjfjjcdeh
供应商	eegbjhdchhdcheihflfkjbdfh
供应链	hhfcgidhghidchhgeafdefeef
供货	dagkgaZkdbefjdgYeidhgcdan
便	fdfhaheeggobncifcgfeabcif
便宜	cefibhZeghqboejfgigdbbcef
便宜M	fcjheeedkcmekdcdeahddecdc
便宜一	eafghjgbanpejefdfldhefedh
便宜两	fbglddeffinfekcZmledfefee
便宜点	ejfefhefjchgeflicgdfhhgff
便宜的	fcjfdgbbignfofndeWdifchbi
便携	ecjedfhhgecibfdaddfgfkjgg
保	cbfkfaihffeiddchffdehgdpi
保D到期	gefhggghgdedZffegdedfffhk
保三	fhejdfdejegjcchheegedemfd
保三级	fheiefdejeeidchhffheecnbe
保不	eielgdcdbnaeleeeecfnebbeg
保不住	fiflcabfckbfkefefcfofcdee
保住	ebggkbckeacedeceeZfaffhdj
保住了	ebggkbckeacedeceeZfaffhdj
保修	dfccjhdhgchddeickZhdeeZgf
保养	ahZcgdjfkZadcdcedYcedcZlk
保安	nbcccdZekdcdbcdedefdabaae
保密	fcgkZedcncdodedddefdecZbd
保底	eeejjeehfdjldededdceeeeea
保证	ebkffhZalebbgbgjgaggkbdec
保证金	dckbggacigcbgcdhgcgekcgfe
保证金M	gfmfcddekdeeideejdfeleief
保费	gefjefeffiliffffgnidffeek
保金	gfdjgfafheciefblogfdcedZc
保金D	ggfcmgcclcfZfhemnaefffief
信	ljZdbfifhebfdfhZgeifbficf
信了	ackibbkgehfjhajdaahkdcacc
信创	ejdeeideifgedihcfbffdhnch
信号	eieddhgclccehdcdebfdhbkbd
信息	fjhccdffffcehjgfdhebgfkeZ
信息中	fghgegdgidhigccdhjhejdfcd
信息中心	fghgegdgidhigccdhjhejdfcd
信息化	chcddhhgiecdklaheadbdeaed
信息科	djfcfdbfhdgeggaedddbdhmgb
信息部	dgkegdcgghcefgghehgddhicc
信息部P	dfjehdccnadfhhgieYgddbgcd
信我	jgdgdcbehgjecedefibceebde
信用	chfiibajeadiabkclijbbkcdm
信说	eedjeidgeiingfegeeldfeeef
俩	digdeehhjbhfigbhcefechnkg
俩月	gmcXggZfkejgcaZZfdchfclhZ
修	ckbXjefjgdbecjhZeecdbTaof
修不	fcdcmeidejceedgcdodhhdgoc
修不好	fcedmehefjcefdgcdmdhhdgod
修了	bgbckbjgidbdhecbkdeadcfme
修好	efcZnddgfhcbccbYjjbdccYni
修好了	egecjefhgbedeedegZedfdbmd
倍	dgfiheaigggcbdcccebcefgbl
倒	fighZdedjfheihlfegckgfWjf
倒了	flbbdbehgdadfbeacbfiddZfb
倒是	hhggbbabjffgijmgfiehfgbki
倒闭	dfcjdfadkdbcdbacdaefddabb
倒闭了	dfcjdfadkdbcdbacdaefddabb
候	ahcfddkhhccbgjfjfehgfgfdm
候能	diekbcZiiZkeddfecceaecbdl
候选	dcijfcbdlcfbeeccdecdmeddd
借	ajiZebddnYcbahaccWdactbhh
借一	ejcdeeifiedfiefhibfeflafd
借了	cclbfcabnaddbccacaebdqcia
债	eeeffihekdeedkibfaefedcfg
值	eZfdjcjcgidcfgcZcjddbffph
值P	dbceleeeifffdcdheffeedaod
值班	hfcegfhcfidfidiaekehdbbjc
倾	cXkgZahejbiiidfcikfkccdcb
倾向	daijcaXfjbkejefehefkbbecc
假	gfbVaZqcoYaZZifffabahfZde
假里	fjfdggefhgejeefnicedkejgd
偏	aZmbiddeaoecnbkcblddfesne
偏我	feigeefdkcleoijdfdfdediee
偏我们	feigeefdkcleoijdfdfdediee
偏离	ddiedidegiddceegfdgeldmgh
做	khieahUeiehdfdgedggeehlhg
做一	felcffffhhceggdielfffijge
做不	gfbiajceggmfhZhdcdcjdfiZc
做不了	gdcfaldfiehdgbiccbcheejad
做不了主	hhggdZfhjaheebjedbcbghbce
做不做	geclfbdeghmfddcefdfifegfe
做个	dnaddeefibhjhddedhddcchfg
做了	abiWgmbalelfhhcefbafcelfc
做到	dgegcidjefhjjdZggchbiejfd
做完	cblcicbgicdYfcdfhbhemlkmf
做完了	cblbicbifgfdfdfecfcfmkilg
做小	jcfhfffdjefffidbiceefiadd
做工	cdledcbekecegbidfkfdealfd
做得	cjefigchdicgdebdehabfehcl
做的	hekfcdbhgffggfbedhechfjdk
做过	ejfeefeeihffacgdfifegdZcf
停	ZfhZdlfViibacjhfaedldgjhf
停业	eifeeidfjedgfcemgggefgice
停了	YchYjheZdlbbemfXjgciccamg
停产	dmcafbafifafickicbeeeekdd
停工	fcdbgfldjeheejblgjhadffcc
停机	ehghdhZcgjcicchbfjdiekgZb
停车	jdigdfbdhgighidfdgicchfgc
健	ddddfekhdidfhcjdfcgkfgZbi
偿	ghchfegigfcmhecbdfddfeefd
偿上	gffjefffejelefedeneeffece
偿上限	gffjefffejelefedeneeffece
傅	adiZicfjcfbeedfbakcbcnhph
储	hZkckhZfejhdffdheihhjbial
储能	fbkajhachhkdhebgggfikcide
催	aeeklacckfZcdfglljjefZdhY
催了	degbnbaZdmabdZZZpkaigbakc
催得	ciakeeaclcbdibcneddgccmZc
催得紧	dgckbdbdlccejcdldZccddjbd
催我	fdefjcidmdcdbjebbikacdbld
催我们	fefdkddcmddebjcfbjkbddbld
催款	gffbmdcahicgcedapiebeedad
像	hffdhbiddkebgeXdfpbZfjlkY
僵	dbglcdabkhjgcclbfmfaddZcd
儿	fifafXhcjfZfeZfZhihkfhjcg
儿不	ghecjfejdbahcibfnaddfebdf
儿子	egcibcggggcihcmgcidaecbdc
兄	hgefdidhgfhekebjglegeecef
兄弟	hgefdidhgfhekebjglegeecef
充	fdfhccheickkfkcfjhfcdfkge
充协	fdclefdckegqcidildcdddZkg
充协议	fdclefdckegqcidildcdddZkg
充电	hfffdchgiejdhgdhcjgfgeZhd
兆	ejdifedhfejihbjgcbdfbgefe
兆瓦时	giiefgffigheeedjfeffffmhf
先	lpecXcYfjddefhghhjgnerbdf
先上	ZjelcgYhgbjeilkjcgfgajXcY
先不	dmgccgYddkZddicdbkdrcZgdX
先了	dmbbddbekcdecdfcebececccd
先了解	dmbbddbekcdecdfcebececccd
先付	fdgjgfcbmfabdfdgnhocehcgb
先做	bkhadbbghddkckfbcldahghgh
先做个	ekdeffffhgcjdiddflfefdnii
先出	fgiddfffidkhehbidcccdaibj
先别	aiddeflcmbehehkhcZdeeghfg
先到	fdkdfedelcienhhdfchbfkgff
先压	ecbmfececlkegffehoficejee
先去	lfeedebejbcieicdeZhZcaYZf
先去量	giffgggeighifkfegfgffeZfi
先去量尺	giffgggeighifkfegfgffeZfi
先发	jhbicdadmbfeefbieZgdcaddd
先备	ebjfiedifcdfecdnefidfccfc
先开	fceihfbejdigcecancedddbcc
先打	jicegebclcafcfabiZedgkeci
先把	kiaffdfalfddciZdfifegiabd
先报	chjZddgcmclekhkfeZcbbacfj
先报个	dglbdfedkemedicbdededbbih
先拿	ZlggabaigbddcgkZmecZepida
先拿一	cgibeedfidccbgjfcfecgnfcc
先拿一个	egiefffhgdeedhlfebfeejaee
先拿货	fdekfdgdjgdgfceeojfdgddff
先挂	kchefdeeejffgjfdhjemfedef
先搁	ckefdcldelcedebcdacnddddd
先放	hijYbbichhaifeedcjckddfaa
先来	cicbbehhgfcfccadeehailgci
先用	bgdjYjZfdkddliaaZjckhkehi
先看	ilYbeedbmcZgbbeifccbfjhgg
先看看	iibbeedejdYdddcigZdcehbdi
先签	dadlYlbhfiZonbbchdhacihgg
先给	anaffdZYobcdebbcjWcaikhaf
先装	eijcdfcgicaebciabeebekefd
先认	lbdcfecdkebccecdfgceeceee
先认识	lbdcffddkebddedegfdfeddee
先记	lddecebdkedfieccdafceddde
先试	cgjeecaelXedfeajfXeaisdec
先问	ckbaifacleogdbedgfgcdcaki
光	emaWgkXhfghgejdhhfbighkch
光了	dhcdbkcacmcdbicdilemcdcbb
克	gkicfedbmdfdfcdgceebefkbd
免	dbelZibagjkhmfdYbmehdjfba
免谈	ejbhccccfijfdijcglfbfdead
免费	ebihciddhhhileacZjdmdlgfa
免费送	fehhfeeffhgjifgffZfieeeee
兑	eabmgdYgdhZcadgZofibdcaZc
党	ecgbbclfidYcdgrdcecfldZcb
党委	cdebcdlbmeZcgbredfdfjebde
党委会	cdebcdlbmeZbgbredfddjeade
入	afkWgkafgddibkZjkecXiejYh
入围	cZoaeYYZpaeehaaifYZbrgcbh
入库	ekfdgdccmbfegbZkdhccdgfck
入账	dbjclcbamahgcbcfmcdcccjcc
全	dgfdhegibkcehfglaiamdfkhe
全停	ehhdajbdfhgbeggcbcieddldd
全员	dcfbcejhgddjcheceefdfnidh
全年	figahjfkehblbbabdaccgkcbb
全换	chceifZhjehegcfldeceeggiZ
全换掉	ehggeecfkdhhhfcmecededaeb
全是	ghffgeaZfjakogcbgfeZjcikg
全是R	fkaccgdbkediqdbdfdfbcddbg
全是R的	fgcediedhhdjmeeegefceebch
全款	ecdhjdYhhXmZfZbboWbadaaaX
全部	beZemeidghagedgohkgmbYcjf
八	diZjgaceggrchdcndfeghdmef
八个	haidihgckenehbfbfgebdjnff
八个点	gdedjjgffimecfbffkecgegih
八八	fedbmbdiefnbeeededcdehhhf
八八折	fedbmbdiefnbeeededcdehhhf
八十	hkadicffkacacednfYagdbidb
八千	fddieiddldljidcfecdghdcic
八台	fheiefeigegkcedefZeffehec
八周	ebkdhdcdldfdfdendbhdddgfd
八成	diehfbhbangkfidbkjcnfdhak
八折	cYdilZZgblsaeccbbjaicgffg
八百	cfemeddgghpdfbhjgncabaefe
公	gjddgeehjbdhdemehbeeqhice
公会	chigdfbghddebdpbfbfdhgjfc
公分	cejbdehejfdheegcdcgefioee
公司	jgadeifdghefddeekaehcbadd
公司不	fefifgffggekfdbinaffgfegg
公司的	hdhidfdfkdikaicfecedghieh
公告	fifahfdZqadfecadgicarbdbb
公告出	fckeiefclfdebgfiieefkgfff
公室	igcbfdhfifgfegkefeeghcZgg
公室P	jhdegfcdkffggfmcdffegdbid
公开	bkgadbceifadcigcejcejlgjd
公开招	dmdccdbdldbgbheegaddofifg
公开招标	ekedeecekedgcafdgceeoejgg
公斤	bjdghcfiidhdiichgXeadklci
公示	dXffkfWodbjidbgbecdbqcYdc
公示期	eecmfcdhicjgffieebecledef
公示结	gfehgeeleediegagdgifkefhf
公示结束	gfehgeeleediegagdgifkefhf
公章	ebdobeZdjcbkhdZcgapjfddac
六	afjggdYiffkfeffnhcjchckig
六个	chdifcfbihcdgeZendhfbcflk
六十	fdgfkZYefhbefgbhhjhfefeha
六十天	fckfbeddghfgiegdkigefigce
六千	dfigidcbmcmibdddgYdddbjdc
六台	dhhchebghbdecdamffidkbffk
六周	ebgfckbdgiegfgcsdiiaffgbd
六家	hhjgbcahhbbfeebhgbfgkcjid
六成	fdimceekeckkegjbkehccegee
六折	gfigedfdmalehejdbbddfeddn
兰	hbiegdeckfcebdbhekfcddlhd
共	cggchefifbihfjidgYjegbfif
共0	dbabjdkifdifebZegbdfdcfga
共0个	fgfdjfchffjghcadeeefeeiee
共M	dfhhfeXejfjkhfhdiehfacgki
关	adgZbmjcifcfbamhcZbiaaihd
关了	cgZdaleaelbdZjaceiemdcija
关心	fkfddddclcceceggdZddddeif
关机	gehfhgedfiffhfeefhfmgcdhg
关系	gXdfbgmjffefjcZZgdccdfabc
兴	fjbcfckhbkhebcabehbYbhbcc
兴趣	glbcZZhgdihdccXachcacibZY
其	fgjeedicmaajeekffiZZcdfge
其中	eijhccfgicacbhabdcededefe
其他	gdiiccfancglheiciebbcebhg
其他没	gdekbfidjejleeabkddefdbdf
其余	gibeedhcldZhefigdceehfkfd
其实	ceidhigghdibhcligjccdedeg
具	hlafecdjgbndfgdicbhdYjiaj
具体	fkecddhhhdjdfgggecffccfdf
养	fkcaefiflYYdfkhecYeddfZkk
兼	fniddfbdledfcdehecffeimcd
兼容	fniddfbdledfcdehecffeimcd
内	eckhfdabldjdjhhihegghfjeZ
内定	daiZckbchhagoaYbcaddjdbcd
内部	aeleYZhghddgdfhbgbYehhgac
内部走	edhjdecjecchdcacddecfdecg
册	nhdXYZeeifbdcZZgbgeaZecee
册子	kejbbbabgigdhddbejdZcdacg
再	fbekbfefggkaeefdgjdkdjghk
再上	dkjcdecjeccecdhkdaccedfcg
再不	ddckjYfcanmefcaefgcjhjfie
再不降	ebbndcbeckmfkebaefdjjgebd
再付	fbdocdccjgbecdcZrcgceacbd
再低	feghdhdehgldhdheejfiedbfb
再便	fedkcdeldfndbekfifkbedebb
再便宜	fedkcdeldfndbekfifkbedebb
再修	gefdkeigfheeheeeemfmieble
再修不	gefdkeigfheeheeeemfmieble
再修不好	gefdkeigfheeheeeemfmieble
再出	eciciecchghidadcchekfcdld
再加	fdgkidbhgdagcZbedaecfachj
再去	gdhgddjgiciffhghijbdbgiga
再多	efdbeekejdbefjnefcfecgddg
再少	fbbnddcahjphbcjcijcdedahd
再开	dgcekdcjediibjfccgecdgacp
再想	dYhjdbabigoegcbgfgcfdbbcb
再想想	dYhjdbabigoegcbgfgcfdbbcb
再打	jWgfchfZledbafdZbkafdefYc
再找	jddagcgiefheahbfiaeiiccac
再报	ffiheccdigjhhbljihfcdcebc
再抹	fbcmbdbdlcnecdddggeeedddd
再拖	fddfjdeegkchhddjicbmgdccc
再有	gffekfhedkegggffimgngfdkc
再有一	gfffjgheejfgfggfikgmgfdkd
再来	eibYifegicadbkYfbjjefglfb
再来一	ZgehicZigcadbibicfbcckgjf
再来了	ckeccgddelgfcceefokceecdb
再添	dmdcdedlddeebabcfajddcebq
再看	dfgcaggdlahfdfhZbdbjcfeZc
再看看	cggZaakclbpidbheecdbdcacd
再签	gdhhgedhjcfefgghbccjfifie
再约	djbaddlhffbcgbabceaYccaba
再给	eaijdgcbgjecgdcaljfjheach
再考	bgbibhZekgkhcjbcbhceddfbh
再考虑	bgbibhZekgkhcjbcbhceddfbh
再聊	iifaccegjdeefhZggbbZdcfec
再联	kdebcifckfgdhddeddchdbcbd
再联系	kdebcifckfgdhddeddchdbcbd
再让	fcgkccbdekpbbdigjmiigaZia
再让0	geemededhhkdefjckiehecbec
再试	kZjafdcanefegccbdmeadnkhe
再说	ljeZZbdaqXXddcchckcfcjidc
再调	gcnceeechidghfebflfednlce
再谈	ZieehjZchgpgdgdekegWddgfi
再谈钱	fhcfifgdjfefihgggdgfgjmfj
再这	efghibeeejjfjeeeejekfeemh
再这样	fihhhcdeejcgieeeeiflgeemh
再送	eheehhfgfhebfdeddmeeeifai
再送两	gjdiefgghcfeefeffYdffgcdf
再配	emcdbeckdcbfdhedeaedfcbam
再降	febleddbdkmbhfdggndibadea
冒	mgZjaaZdjeZcagacfldabZYZb
冒出	dhckdbedhgccdjbdeoecdfcdd
写	fckjbagcjejrfcdgeggUhihne
写0	gefmdfcdldemffbiaegeedfgf
写了	ibjehgfhkaeflbachYdcdfhkb
写得	eggchifeghfacebfdjidcdgfd
写死	edhmbdbekcajgdhnbbjcgdhce
写清	ffjiefdfieifedjiiefggeame
写的	gcjcieeajfighebghgdanbehd
写的是	eehdhicgkcjgieegfdfcmhcif
写进	degmacYgjXjpegdgjadaagbkg
写进合	fchibfecmchlhhegjacechcZd
写进合同	fchibfecmchlhhegjacechcZd
写错	cbfZdcoZlelYdZfYecYceZicg
写错了	ccdaadnbnbmYaaaZZYZaZajbf
农	gdgigccfhiadcdcehmjbeakfb
冰	gfYblahhhbddYcZjhjcZcYcbi
冲	gabjledchhffeadZeblaffdlb
决	ZffefjcdhicfZepZcidkfcgjg
决定	dddfblbchjhgbgneckfhhdcch
况	elgafeYeifdeaejdbdiibaleb
冷	ikdefeThfgcchcZmefcggfhgk
冷库	fjbhedbdldcddeekcaidccidc
冷柜	dicbihclcgifhgbhhgbdeahik
冷链	kgibedaclccdicdkheckkcicc
冻	clceadhffibcZlgkfcgiaajZa
冻结	cjcccelbghacakhbhgchbcdcb
冻结了	enacgakdifefdibdgkfeeeced
净	gfffggcicheddhffdhdddckdg
准	bhhlXfZgfgjfiihZejlkehgYg
准不	fihdeddhgefidedefjidhlmcf
准信	bbdmbhYZoblbfbgaccnebdade
准备	fhkgYfbefibZjjceeehkkfZcd
凉	bYggbjhbZoddedZaghhqeccdZ
凉了	efidhdgfblfhefddffggeffgd
减	dfiiecdhfghhdlbgbfgkbjlka
凑	ckejZgbZndbkdkghZechnZdcf
凑齐	fjdjceedmbclckegbZffkfefd
几	ggehdccheigdgdelajbZeffgb
几个	bediggggejdfhbicdicgdhfid
几个点	eZcoedceckmiefeeclfefdaej
几个问	fggehffjeegfhecffaefggege
几个问题	fggehffjeegfhecffaefggege
几台	gjdcddceldcfhccchbedfaafe
几天	ahgebcjZnciccfZncVeacfbfb
几天能	dmdadfdfjeicefckhdgefdfcf
几年	mfbbcdcdmbbflededZfccdbde
几条	dkfeeecdfihffegdejegeemee
凭	eakleaadbmmdmcdcfheZdgbdb
凭什	fbilfbdfclkdjddahffaffddc
凭什么	fbilfbdfclkdjddahffaffddc
凭啥	edijebbecloflegfekfdecccd
出	cfhdhgbeiehggjbefgehhhmjc
出M	ffadgiiehhlihjchcadcdfcgd
出一	dejjgdbejehjibeZfccjbffcf
出个	cejebbifjcljggcghededajhh
出个方	ffiggfgejegfgefigjfdidaki
出个方案	ffiggfgejegfgefigjfdidaki
出了	ddjhjfZgfheieaZaehfakbdge
出价	gcjifecfjenijfkefbffeeeee
出厂	fibdiihekdhccefgefeaedddc
出去	bdgegigadledffaecgiofgcgf
出去了	dbehihfcghfdfcbjbgdmgfehg
出口	iibeedddkdfgdcbceefdfelgd
出合	fdhkdedlgblgbeacbcYfifbfc
出合同	fdhkdedlgblgbeacbcYfifbfc
出国	efegXbmhgbalackadXdkaaZab
出图	fandddbcmbcecccjfgdbaZpbd
出局	ffcddpdebndceajcfaefkebed
出差	ihgeddgboZddcbfacfhegcefc
出库	ejbdifcdkfdddededchidghgc
出报	ebkdffegiecedeecddedenhad
出来	eghehgXieehclfYgfkiikchjc
出来了	efhYjgYldZdhgeacghgdnghZf
出来的	fkeeegeiibfhgkdfegfccegde
出结	fgkdeecdkdidfccbddccilife
出结果	fhkddfccmdidgccbddbcijjfe
函	abodhXeblfdejcXbghbeqZehc
刀	feieidegkdichbiicYhbbkXka
分	dfkfcjZfekgkfimjjieeolkdg
分三	dafkfdafkacngggpodbaafaba
分三批	echfheeifdgjicdojgddcbacd
分三期	feckdfdbmeeeeehhlbeeedded
分三期付	feckdfdbmeeeeeehmbeeedeed
分不	ebkgfcdgejcjfccemmffehlch
分两	bZklebYffhigfkbqimbaihWZZ
分两批	ecemdedbejdegfgodleecgdcb
分之	eeihdhgbhiifiefggefgfgcfe
分四	gdfkdfefhgncbecjjcfeefaed
分差	ffaaenecbmeegdgdddfcpgafc
分差0	ffcefkfedjgfkdeeeeffnecge
分店	hddkiedjdeeffcgbgdheffddm
分开	fgmeedddldkecbbdageegbhed
分成	eckjebfjfendfbiZkkfedhZce
分拉	gfbddlfckhkgifehfgfggfdfh
分拣	igjeffeieghgbedcfgfkhijfd
分没	dgdbkebidgfmbmgbjihakcacc
分第	edgebjecfkcefebgdffihdahi
分管	bghfdchfibifcgmgehhfecfdf
分管P	dhigddgclcfgdikafdihfdgec
分钟	ieibfgbgghbfedcaeifcijjke
分钱	dfcgZjbcdleebedefhdcfdbdc
切	bfefjhdjdgdZhYgnZcciZidif
划	gckgYfdchgjeZihkdfbZjXeee
列	enXebXdbjgdldqicbjcbfbkad
列了	cmccfcafjcbcgkaadaebbciah
列进	clddedccfkefdmceekdejfged
则	dfiggbdbfjfcgelfcfigdbjgd
则上	eckddeedjgbddgjhfajefdicf
刚	mgeZggchheehligbddeehcceg
刚从	ffkfdebfghjehigheiegihjhd
刚从C	dhjgdebgfgkfgihdfheeghhde
刚从C出	dgjgdebgfghfiihdfieeghhde
刚刚	gffejgejfedldhcfgdgceegef
刚发	fdfdhiekbjfjjedgdhhhedcih
刚开	hlZfcchbncfdjcafcchhbbdcb
刚接	hfdggeddghgegjjhebfhfdgie
刚盖	bbcbncbjlbcpcccddiddddbck
刚装	fdddjjdedjgjfdecfneeffcif
刚跟	jhgfahbdigiemggeghikeiffg
刚跟R	kcedbhdckgeangfehbdlffefd
创	ficfiiZckegbehdabahhmeibf
初	mZjdYYdXqZbfZeeaZfiaafdYb
初稿	bbmfbbabmccebcbddZbdecdbf
删	bdkjcdhcejfhechbbfdkcdbfe
删了	cefgdejdfjchfdibcmehcebgd
判	gefjahabihiidciddYbakahcj
利	cedmgdXjchgbidbZkmgedcjfe
利息	fefkdfefhggfgejfmkedfedff
利润	edcnddacejpebededoebeebec
别	bdbhUlmbhidgghgcclfkefjcc
别人	aeehZjehcigfefddfgbffcack
别人了	fffhehefghgfbeekfmfifhfdg
别人家	eigjhacjfekegecbegcigidcl
别再	dfbcaodfanYfggccekfdbZhcb
别再来	ckeccgddelefbceeeoideeddb
别再来了	ckeccgddelefbceeeoideeddb
别发	ccedddmcnaciefbjebdcebhbd
别家	XeelehdYdljdfXWdboblhdeha
别家的	dehhicbeghfdeddefkehbdcka
别家都	fcgkecbbekmieecedmfdeifef
别想	ieffekfdihfckggfiifnfgfje
别打	eacZacnclbdfcjachdcZebbbf
别找	dZbeehmchhddbjlcfcddjfbee
别报	eddjddghiehjcegedadjhekdd
别率	dgicieadldcghedgfgfcdkfge
别的	gafkbhddhgdlcgfeefgjejicd
别的没	ibcjddfekdhlbfgedhdadbgdf
别跟	ciafbfhcfjbidcabcfdjcbbcc
到	icegjdfffhggjdfngiehdgiih
到0	bdejdfehfghdiccjicjhcinhg
到0个	geigjgehfhijieecfgieffafi
到0天	fdblbjccmcZcgddmlXdcecdga
到C	jXgcdehcjdgghfbhdbbihgfce
到C了	fgecjcgcncgdhdalcbgbibccc
到D	eehhaYgfkbXccbfgccmefkeZh
到D了	bailccdcmbbcfcjgafjabadcc
到D再	cifZjdfckfcedgdgdbdddgbdc
到M	dfdhWZjelaqefbfXcdkijekha
到M了	ecckbbiclddkldccdbddljaed
到M就	ghehfeddignegdedifnieeiee
到P	fggkchabhiihfcobkjfahdabh
到一	jgahffeccmjbiighggcccahkY
到一个	lfdddfeancaddfbaeZegfejbc
到三	efigdfehgccdddZniYkieddlZ
到两	ddidjgddejcddfdmdmfffdcei
到九	fffihedgfgdbgfcddekkefmgj
到了	iZdcmZfifcdkdiegibbhaffag
到了M	feeicejdhggcicdgjbhhedhee
到了他	hdedjfdfifdfdfekgefefeZff
到二	ejcceeidlcZegiekccfahdkde
到五	edhidhegfhodkdhhfeeegehed
到人	gededcjdhhddfdccdfdahceic
到他	bjcggdffjcigffdjgheeeglge
到他们	bjaggdggjcggggdkdhchcclhf
到位	ajbjdaZieflabgZlihbiabhff
到位了	djdhecdghaicdkbbfafheecfe
到六	dghicedembfjciddiagdecidd
到再	gefkfedgeikcddeammfdfedee
到厂	eckdcdgejejdgddZegeiedZdd
到厂价	gajcceifigiedffZdegiffaee
到四	fceigfhejeicegghgiidcdlae
到场	eedgjecbldcjgdclbbfdfbejc
到就	ffcemeeffkgfgdclhjcgffcfb
到工	fgigggcgifhdjeffjaefgifej
到工地	fgigggcgifhdjeffjaefgifej
到底	cgdfgkccihkdkddedldddcZeb
到成	fdgeejdefindgfcefieddecee
到成本	fdgeejdefindgfcefieddecee
到我	edgjkcbbekdchdbYcngaddeld
到我们	gegjdddekcefjedbefhbedfgg
到我这	defeledeckcfaeedemfdegemd
到手	eccZgbkqXafnacabdbbcmcbdZ
到时	cfefhefdkegeijcefafbeifdk
到最	dbggehdjfdgmcfbZcdbjefcgl
到最后	dcbieiZjeegmdfbbcecgjedbk
到最后一	ecdjfgaigbindeecdadikgccj
到期	egWgiigehhfcjecVchcidfeel
到期不续	eidcYhghghcdiegdghegedcck
到期了	ebehhaggidbdecdegdeaelfkh
到期没	eddcbmcfdkddhfcceaeliefdn
到此	dcdccmcdblddgcegejenedbde
到此为	dcdccmcdblddgcegejenedbde
到此为止	dcdccmcdblddgcegejenedbde
到每	fffmbecdldnkhhajagbhdcehb
到现	fggbifcdcldgdcdahhfnhebkh
到现在	fijaicebclfhadZbiicqeeZii
到现场	efcehjcghdddiehcegebicdje
到的	nbgeicYajfblfchjfehddhfYZ
到第	cakehbfYnceiddfkjdcaldkaa
到第三	dcifjcgcjggkcddklgcbhdjbb
到账	fjdcjeZfjYdabhaajafbZZicj
到账了	gffemfdfibcbdeejmZcdcdgfm
到货	bedlfZfeblcfebigilfhfaebd
到货就	feeigddedjefdeemdndnfeede
到门	igjbccdgdjcggechdlcdccaie
制	glcgddcifeebiiafbccfmkgci
制价	fggbejcdifZedifeeaceofefg
刷	dacfkjcckfbedcZggacfihhjd
刷卡	ddchiddhnbcbccbkhbdcccdac
刺	gfifiedefidkccecgfZhgffbd
剂	hhfehbdckfdfjbcgdjcbfgfgj
前	mgcfceaghdddifgnehofhbhei
前R	ijccecddjedenfbdfZdfgcbge
前一	gecehdhgejibigfjekkcgcZcd
前不	fdfghehjfdfdefeeidmcffdee
前付	gfgkegfejfhdgihZkcefghfff
前台	peaZfeWYlfdcfdbZckchhcYkd
前台说	keeedgddlefegdcdekcjfbajf
前必	ekfbfdddhhcddjeichldcddhd
前必须	ekfbfdddhhcddjeichldcddhd
前把	deibgehgfgadchgjhemecdibb
前报	dbegcekfkceeedbdfchcheacd
前提	fgdkafbchjlhfgdihlmddfgih
前提是	fgdkafbchjndghdjdilddfgih
前的	gchhbkahckggbbbfhkclehZfg
前装	gcdigffhfgehdfehffhdeecbi
前要	dgddkfbejcfcdfZmjfdccckaf
前面	cjhceagghediihbhcebgddeae
剩	ddileXZbmbVbhhleiZiegheYf
剩0	ggkbffgfghhfhefZdddhkflbk
剩M	fiefefecldfeckaccdcdeffeb
剩P	eeflceddkdecddpcddbdfeddf
剩下	cedflbbdjgcfedhjhdggbiacg
剩下的	eifefcbcjheeiefbeecjchdec
剩我	fdiiecefmaZfigdfededjedgf
剩我们	fdiiecefmaZfigdfededjedgf
副	bhelaafdlchggfpiggdddacZb
副总	ciblabgdkcgfffnigcaeebfab
副总P	eiehdfddhgiighamjjededhee
割	cdgaighfhfbbdbahcbddbhZjg
力	ZhefihcgcjihhgdWfgbgdgjii
办	edchfdhggghkemmeeifgjdcjf
办P	eehhhagjchgmhhegghbhcifgg
办P说	fhhiebedgiciihcheidfidfff
办事	dcfckcfelcdghfcdeihbgdbnj
办事处	eagckcfelcdghfadeihbgdbni
办公	hhebZdighbcgffoefcdcieffe
办公会	chigdfbghddebdpbfbfdhgjfc
办公室	igcbfdhfifgfegkefeeghcZgg
办公室P	jhdegfcdkffggfmcdffegdbid
办法	dfgdejceghhfalbggjjdfejcf
功	bckflbgjdhajfhcihidgbdZog
功能	ceididgchjefghZghldbbgapg
加	qZeicZfjjWmeZcejdZcZdcjdf
加0	djjefeXieefbdachaZcddafcj
加一	ggjhbdccjgclebahgedcfekha
加一条	ehekbedchhbmffciifddeeZad
加上	mdbcfbfgiacfecdacYedbbcaj
加上了	ndcdceZbkefeefdcebegeeebd
加两	gggfhebghcegcbejeaedcbcfl
加两个	fhichfdhiefeeeebfcffdcgdn
加个	ehjhcfcifechfhedmkhfeijbi
加了	pcgccbfdoYeccebfcedbdemjY
加了C	mfeedfcdkeedeedeedfdffcea
加了个	ibbehfjejfcfgeedehfhfddee
加了微	mdffffeekefedffeeheceeefe
加了微信	mdffffeekefedffeeheceeefe
加到	hedjeedfielgZdcahhjdefdkb
加急	efbmbecbnbocbbhnbYgcdcYbb
加急费	fcfmcgfdjfpdccencbheeeZdd
加我	icgdeegbmbiehdaedacencbcf
加我们	gfjggffdjfkfkfeffecfoeffg
加无	fiiffgfhffdgeeeefefffende
加班	efdijffhfegeeeefeccffdake
加的	oabcdcYbldcabcffbccedjacf
加盟	iehhgechgeeccdbhiidddcgdh
务	feegfdfhgeglcdlhlefddfehi
务D	fcfigghhfhfgdfkahgjcehcdk
务P	dghdifihgfamcggdifbegcefi
务P说	fceigdfifbenecXalafihfifc
务不	ieejeecbdlcccecgknibfcfbg
务会	feldggfghdifgemffbeechaec
务员	fkbggcaeifhdjdeidiecdcgjb
务器	fgdedejdjefgcedmdffdedigj
务在	dcbnddbhiacmfeZhfZbcdeedc
务处	idiicebfjebedeldfdbeigdhh
务处P	jcfiefbifeigeelfecefehdji
务把	ehegdehckfbiiijeekgefedge
务改	gffkeffcgifldhefjhdifgbfe
务改了	ggfjeffdldfjehgfhceifhdff
务要	fcjfadgdlbmgggbcgYcdddlcc
务说	fdelhdaajihgbcdcljacdgcbg
务说D	fdeinfbcjedcfceclgceefedh
务费	fcghjfdiehhcbchcnicchcdZk
务过	gfclegfifekmgehidibfdfdhf
务部	hbjbkegbjfiiddbfdcdddebie
务部P	hclakegcmciiddbfdddddebie
动	bmdefbeijbbgijbicicgfgphk
动了	egkcfcbfhfbeffdiddcldcadi
动心	dlbededhgdfcgcljdbeeeebdd
动心了	dlcededfhdccgdmjdceefeddd
动打	dheghgekddfjcgdegbddedfei
动找	bmddbdclcfedccceedfdfgbdd
动的	igcdefhamdhejkfacbecebidc
动问	ihedfgejefdgeddfcbeffjegf
动静	fhjfccfchhfefcdgfegldcfde
助	bdhegcjdifbdbjZgdfdbbjfhi
劲	fgjfZcZlbghchagdcfcldcjcb
劳	ejedacjbleceiddikZebeeicb
勘	dmkcZcbbmfcfgdceeeffakjcc
勤	iehehZaajeddkjdhdhccicfef
勤P	hfcfjecdjefecgdkdcfecdfgi
包	gifececghfkdcfdeadgbibhlg
包价	cfjibbcgibhgbdcfbdedcgehh
包给	kfdeedehgcbhjehfeafdeeche
包装	ffbbkegcgicefcjcihcedbllg
化	YhiaefeifcffhmihdhdeckoVd
化部	dggbaejhidhggcfagefiefmdf
化部署	flibbgcekdcgeeiagffjeendf
北	gehfbbiggfcdggdmcfgaikjaf
区	ijfbXghhfgaeflgbcghhkfici
区里	hcdidfkidhaiclibdjkcgcfdd
医	gdgjhedhfemhhjicffecgjcid
十	bigfgbYhidkdffbojfffjildh
十一	fghfdgafiegjggkccbjclbjbf
十七	fehfdgheifjhedagcdcigffgf
十个	dhhcggZfiddfckbXghcbcmhfh
十二	dgfghebgigfiebbdiddcdajdj
十二台	fhddkffejdikdffacdffddbbk
十二家	fdfejeegiehjfgedehgfihbfd
十五	ghifeaZejbaeghZjbfiejgjag
十五天	cgifgebdkdcghcbicfhbdicde
十八	dhghfdahicnegcdhfahcjeeid
十公	efdckegfkebhceflebfdedkgc
十六	egjfbdbhgdgecddifakbkhhda
十几	kbhcgehcjfdelbfbeheddhjgb
十分	dgddjegcejdigeecfleefbgme
十分钟	dgddjdgcejdifeedgldefbgme
十台	ejgffcYgiaaigijldghbbafdi
十吨	egbjgdbhgclhgabfghgjafgdc
十多	ehegdhdcelfdcdcbdYgngdefc
十多天	fekgefefclgdcedefagnhecdd
十天	aYlibeeaellbgfgmmichejdgc
十套	gekcheefjemhfdflhegejdhfh
十家	ejcdcdgifcbhjhbigcecfbccj
十家店	ggddcejigdahhicihcedecaci
十年	fmbgZaadmbcdofcbdodbeccah
十年了	hmbccacekddenheeekedgcbdb
十来	ecifhdfcnccdfcfcjZehdfccf
千	blbicdXcjfnjieaicnbcigjfZ
千二	eddkjdajahmfljgiijdbbcYcb
千八	diheedcghbmdjeegfafdedadg
千六	eckhdccdnblbhcbgbgfhgcdcc
千米	flfcdfdifeaddceehaiiebife
升	cecelbigidZdgjfYfggcZdenc
升级	cedclchfhgZdfkfZciheZZZqe
半	abemhdeedmkckfhjjjcnchglk
半个	deibeZjgggdhfcahZddjflfed
半个月	bgibcZjghfdiacaiYbeiflhYd
半天	dgcjiacdiipbcbfeZjcVbcWoc
半小	egadlbfifdcibhgfdhfZhfijf
半小时	egadlbfifdcibhgfdhfZhfijf
半年	eZciifhhehbchbhckggjgbfhj
华	aiXlfYbefhclhagiebfhaifcb
协	jZclddXfhbhodfVdgacfecfij
协会	kecddecckedgddYcebfdbcZdd
协议	cZendeXhfcipegYcgddgfdhjj
协议签	edhiedefjbgldfcjbdcddekcg
单	achekfekecjefbfleingbfgdj
单P	feghefhfdjfcfdijfkgcecbcd
单一	cgheibhhhccidefbcgcekcfie
单一来	cgihfdaggbejfffcdddfkdbef
单一来源	cgihfdaggbejfffcdddfkdbef
单下	fifdjeclbdckdicfdamdedbdb
单下了	fdhamedjdebmehdgecjeffdec
单不	djddbgbcelldaeaicidcddbcd
单了	dbacnfekhadmZbbfZeXaaahcm
单价	cahjhccjfeuhfbYlffhafiebi
单价M	fbjhhcYgehpfccbkfibcccecb
单价不	fgadmbbflbcjcffodbgdgedbh
单价不动	gebfkdcdjecidfgoehgegfded
单价按	ddfihecjefnjefeidbifefcfj
单价还	fajebeihgfkdgecbckddedceh
单位	edjcehhfdkfedfbekmejgfiii
单到	fjdclfbjfccnchcidacdechdm
单发	fbiemcYcldkafccileddbbefc
单子	abdgeifgfgihgjjgfhfgfbagj
单子下	giffhgfhgchlfdhfgakdfecdd
单子给	fffhejfgeiheidideaefdhcdh
单没	dcbeikkdejcfigadigefibgia
单没了	ffdfflegdkdeddcefafedcjdd
单点	fhdddfjekegddgfbeaeedchbd
单签	gggfkeeambeaffdZhkdefjbcj
单给	dbgZkgifjcebdccedcddibdhi
单还	edclcefchgfkghjhdadhfefih
单里	iiadbhYdjecekcbdebedbcbcf
卖	jhXgeiVddlkaiZVafkZdehTdg
南	ZabagemandZgdfdlcceeeccce
博	jbhbdeihfehhdgfjibdedfddg
占	clhbbZhckfZbdmbccedZkdaae
占一	dkabbchdkdcegkhdgbefhbYch
占一半	dkabbdhdkdceglcddcefcbZch
卡	dZcoeXebejfeackjklbdbhehi
卡了	dbcfidhcclcjcedcdpfbegckf
卡付	fffcleccmccbddbcobeheeeee
卡住	fdhlbhcdhghlcdkgkaikgecci
卡住了	fdilbicdejijdekglcikgeedi
卡在	bccnfcYZmelgbhjijjfcddcee
卡在这	ffejefefifmfjeecjZfeefeff
卡着	cZanfceckfifZbijhlbadajaa
卫	lhbdabehgddgggjbgZgkecaZf
印	efejbgcdkdimgdebfakacflha
卷	eehahbhancdbYaacgjaZhhggk
卸	bZZegijbjfbffcamhdfhcZYZb
厂	ekgeafchdhkefefggdaebZgbb
厂价	fgkdbbhdkdnehedXbcfgdeadc
厂区	ghbccdihgefedbdcebfhedfeb
厂子	fledchcdihfhagcjfcedffbec
厂家	fkbfggYegiakfiZfbjgahckib
厂房	dobbbdaigccddlcZdbcmedhcc
厂要	dlcbcfhbmcbgcefadaheedndl
厂说	dZbhgijekcbehdlkedbdefedd
厂里	fefhcaghgcjfhafhjYbfcZggc
厅	ZjehafihfgdZfiagZghebfdfh
历	ihZdhdhigbigfdffeejaedddd
压	beakcfgcgiajeefhfodcbfjde
压价	fbdoefbbmdocfdgdfhcdcecfd
压到	dgcfadkekcahcbakcjhbdciZk
压到0	ghfjefccnabfifhidZhdfgied
压到M	fagaedmdjgpjbdeeghhjjfdfh
压力	dlbhiddhdhcdccdaehfdefljc
压器	gfffggjekdbdchdedbecfdofe
压在	fdbmbdbdldgmbdlgeYchgibde
压我	dbcncbcchgjjpebdfjecccbed
压着	cceijbhbfjfecbihimfhbegah
压缩	ehhdhgdelcecficdddecgddgc
厘	fajhjdcgckmfgeeddieejecdh
厚	cjccfbgagigcecbacigcgbohf
原	Zjheigbkdekhedjgfhgcijhdi
原件	ddjbldbkfbcicfafhabdjfdec
原价	gdkmdebcmcmededdkZfecedeh
原则	eckddeedjgbddgjhfajefdicf
原则上	eckddeedjgbddgjhfajefdicf
原因	dhibghdcigjbhjfacjbbbghih
原来	dgehgfggjcjhicmfdegehiefk
原来的	fbffihZfejhiieccefhiijkhm
原来那	dgkgcbehieddicieeZfeejZdc
原话	ajeicffieflcefhicjeccijce
厨	ffdcigihggZhhejjeodbgbqea
去	jecdddkfifffhfgbefffehdkf
去C	ZmaYeejcjffkjZbcegeZbjfmf
去一	ehigeeeblehifjdhddcidgigd
去一趟	fiefgfgdkebifjehdfchdghje
去三	fekeeddeghkheefefaflhfcee
去不	ehehgeigckfgdedegiekfibdf
去了	cdggajgaihefiefcdXdghedZg
去了C	ckhgaheifddfhikgddgkcdcch
去了趟	fijedicgehfdgdfjefiYdfbfe
去修	eieefjcgfgefdndedcebecegc
去坐	fdcdhekekdhfZgbgeeddddgei
去就	diffeffgggflhecgheggiffbg
去找	ifbjebdcihiggbhccgcjccbfb
去拜	hcifbdeadkcgigcbhecbbbaec
去拜访	hcifbdeadkcgifcbhecbbbbec
去的	chhdcijgfigiegagbkfccijdd
去看	ZfXbjajdihdcbgcbciafcbamh
去看了	eigdidahhfeefeegfcfeecljf
去看现	eeefffkciggecghdefegddahe
去看现场	eeefffkciggecghdefegddahe
去看看	fiaabekbjgcbdgcbdgcccaafe
去签	gdckefbdkedobekbeildgeice
去给	ddkedfcdlebgidjdhaicdkicd
去讲	ejedfeigidbflkjafYcdcfkde
去说	ldciddaehgdeggdedjfceehed
去跟	eiiceeckcdlfgeaigegddcdff
去量	fleecgfggfggekfefcefecZch
去量尺	fleecgfggfggekfefcefecZch
去量尺寸	fkeedgfdjfhhekfffcefecYdj
去问	ieciffbeihmehdlehejdeeadi
去领	gfjggefkdedkieeggfefZhdeg
县	fjchcbbcjfffgldgbfgjchfib
县里	figgfhdfkdfggligdZhdeihde
参	dkiaadcigaadhafXhZccsciZe
参加	dekffgiekefghibcfldehkddf
参数	bgiZaecgiccfhaeZgZedtYkbg
参数发	eigeeedhgededejffdfeZkmde
参数表	efifdddfkdefjedfgchebcode
参观	fmcfedbkdbcbdbgciWdbbfXcd
又	ZbajqaeiYnggdcbcjphhecajn
又下	fffglfejecbcdfeffaedeecbm
又下了	fffglfejecbcdfeffaedeecbm
又不	fccjcicddmodgebkjieZdcaea
又加	cdhckddigbeceedfcadddakej
又加了	ccicjedgicfddedccbdedblfh
又卡	gddhjgedfijfgedejZddgegle
又坏	gceelefedjdfbffdenfafdbmf
又崩	feffgfififgfffiefifaieghd
又崩了	feffgfififgfffiefifaieghd
又拖	ffffbdkdfiebhefbgZjjffddd
又来	cieeidafgijbcdcdkhjaecbid
又签	effclfeijddncfeeeghffhefn
又续	eefekfdkeadidfdeeeecdfdbk
又补	ecdandbmdZecbcgZYYebcbZao
又补了	ecdandbmdZecbcgZYYebcbZao
又要	cZagobZjakicbcbamncachZgb
又说	ecgkfceaglZhbabajmindjgfb
又跳	ebddlfjdckefideddmedeeeog
又问	ijdcheaidhgeehhdgYgcdebbk
叉	cibdkdedjeddgbdfgghgdakid
及	gcjhhefifdcehcdnebhcffegh
友	nYfbdegdhfhhleideXeeefdcc
友商	iciffedckekmtfeigdhcgijhd
友商R	jdfegdhdjekiogfihghfijjhe
友商R的	eghgedbgieljkehffbfidkkdf
友圈	jddcffgfeheegfbdgdfjcccfe
友推	kedfefdifdfgfgbeecfdhdcee
双	ZigbigYihbfnaeddbfdeeirhY
双方	dabhiiaiefipdbWZYZfidbbbZ
双方都	geeekfehgdfmfebdcdcdeeged
双签	gfgdkggkcgfmbghhghahefcdd
反	bgfdlaelYiZhXefdcpfcfkimi
反对	agniZeXXbofcZZmccpcbebUXb
反映	ebabijhcekcbehdgdmedfibne
反馈	cbjehbakcfZibebaeebhcmjgg
反馈不错	feiffffkbehefdfdeafefhZhc
发	fZfdlchcjhggcdbpkichgheie
发P	bdmccbfieefgjfaicedfbkidc
发P了	cdjdcdjdkdgcgddhdbfdcgece
发一	dcdjedgdjffhdhhpeeefghjcb
发个	mgeegfcgggcfefhffifgfdecd
发了	kcjZhfYghffdefaifgZiidahe
发了一	lccdedcdkdcdfdeahhffdeeic
发了三	kcjceeddifleheeccacecbabi
发了个	dgcfgcjkddhcbdfbdcehcjfgd
发他	dgjcfcgejbidchebgegdhfhdf
发公	gigffggfhgedhfedciefneeff
发公告	gigffggfhgedhfedciefneeff
发出	fcmeaedcgkcfdeeYdkfhelafh
发我	bfdcghjcldjehfeakZecfeebf
发我了	dgeejdccmcfecdgclcffgejeh
发来	gdbiicefhfidZfgcfceffZglg
发来的	iedbkeeeekghcgfaihgihedke
发消	iZegchfefiefheedecfkfeceh
发消息	iZegchfefiefheedecfkfeceh
发火	cjgfkbbedkaffedggpfdeggif
发现	ccZdlbjfejdfhccmeffkcdged
发电	dicdjedicifkkfcgbiecedacg
发的	deicgdidfhkheefgfjdfeffnf
发票	cabfkbeYjgdbcaaamidbfidha
发票开	ffedkedeghdcefebmifecdhdf
发给	ehiffbeYqZhgdaYjbeZXZYidi
发给C	fflfgfacldgdgdbifddcbcbcl
发给他	fhiicecdlcdgbecddedcfbead
发说	eccbkkfekccdgfdcehfeegmkd
发货	dXZjiZcdnZeeehbmoWcYZbUgY
发走	eehdmcacnYbdbcdqbZfZahceb
发走了	ffdfncbdmYcaddeocbfacddcd
发车	daZaneccmdcebcfraZcbbZYdc
发过	icgfdbgbkflkcdbddfijcgfcf
发过去	gcggdbgcjfkiddcbfgfjchfcf
发过去了	aefhfcfbmcilddbaeZdYcZfeh
发邮	kcbbafhdkdcddeccdZehdcbdh
取	bdefblehdiacYnYlfejkeeYdZ
取消	cagfcldgehcaYmZnghfkedbba
取消了	eeeecmcchgdedkbiijejdddcd
受	adbkdjeaigijhccjegcccjcjY
变	ahigdahggiedhcVeeeekiclbf
变了	dckiddhbclcdidbjdifnjeZdd
变压	gfffggjekdbdchdedbecfdofe
变压器	gfffggjekdbdchdedbecfdofe
变频	elccbecdleeegdegedffeenei
口	chgedcfeldmZgchgccdebfled
口价	fZeeZjhemcpahcdffaeebebia
口价M	fdagcdjeigjehfahdhehfedgd
口只	eiZfhdhekddebddmdcfdednce
口只有	fjZgidbfjdefeefoedgefekef
口头	chcjegehgcbfeijZeZhjieYjj
口头说	ejdjgcbfkbdibkecdchchcagj
口就	jdeghbgacmjckicedldjcjhdj
口文	ehjceechgfdicgcdegegfepae
口文档	ehjceechgfdicgcdegegfepae
口的	ilfbcbbchfaecdkbdhfcdcfdf
口要	elcieccihehfbdadegdcghmdd
句	obddYgeYgkicfgjgdjcffdeYd
句话	ZedgflYafjfecfohilccecbbg
另	eahjbhfefhkikdfdbaafbckdi
另一	gcggbibaiiekpdlfcecdbcfbf
另一家	ccjidccckefaqbmadZcfcdZcg
另外	dehgfgeiegcghfchfbfbeedgk
另外一	edgkfeedjfajmeceeceecdced
另外一家	edgkfeedjfajmeceeceecdced
只	jcbjZggZnegifbihgigeeZjic
只是	bfdjbZhelcYhYagacYbacbafc
只有	YdjdchjZhjfciecjgicehfnbe
只有0	cbibjekcejgfcechdhebljlbd
只有C	fiheffdejeeekefefkfdhgadh
只有D	djgbbhidigddcdbkcadhedmcg
只有M	fliefecchihecjcdemfhfhZgd
只有一	eZkfbaidkdegbghbdYgamcicf
只肯	kcdjbdYdlbdkacbakicfccaie
只能	ehaffdjZkdidebjhkihceafhb
只能D	dhahadidkdcdhdincajdedhfd
只能做	hhegfdefifcehhccidefceZff
只要	heblfebghfgjkcYfbcggdbjld
只认	jhhegcbidijhefhehmddeedhe
只说	jfjecccdlbbdgehhdbebecige
只问	cbemcehdldlgcemlcbddebZdb
叫	jeieeagfkbfehfYfZicehbgff
叫C	kcecicickdZdadbgebedccacc
叫P	heedbdjhgfgcbcadebddgdadf
叫停	ckmeaeddggdgbacdeZelidbbc
叫号	fjhdeiehfhefcdcdedfiidndk
叫我	egdkfeabldikjhbfdehYegadc
叫我们	dhekgbddkeikhfbeebibdiaed
可	jkdiaeZlfcjgdhhehfhecjged
可以	jgghaaYmeWkgggehgejffkgfb
可以先	hjceefejdedchgccgZhdfkidj
可以给	fieffffdjeldffeimeideeefi
可惜	fffefhefejfhemdefbeifefeg
可能	mefegffcfificbdfdjcefccee
台	ihhXjagldbfgegdibbgchjiho
台0	hmacaeaandZdfncZdZedeapca
台0吨	fkeedfddjfbeelcbfcfffeofd
台M	cahkeehaodmabehgifecbZZcZ
台R	bcccdemdkddfmeeghcfcfccgd
台一	jcihfebdekjfbddeeniccbgjb
台了	lcadfdiejfdehffjhdffeeece
台多	fjgffgfdkdmfeefeidffhebee
台多少	fjgffgfdkdmfeefeidffhebee
台是	dbbcbdmclebebdedecffddodc
台机	fdkhdddekdehgcbcfddedmiic
台用	elcddfdhfeceeebddbdeeggdm
台给	hjgcefcikddgcdceeabedbbdl
台试	eeigcehclciecdcaeYebdhedc
台试用	fgggdfidkdffdffbfZfdfeifd
台说	keeedgddlefegdcdekcjfbajf
台车	hcjhdfchfdgjeicbfbhdfmbbh
右	eghiddafidgeekjfdggegjdfg
右边	fdjfeeedjedgjhfdheeedlahe
号	mdfcfbfehfaffbhedbgdehdik
号不	dhfbidehgefdbcbbcfecediji
号了	baedjclcdkadhdaldkehdcahd
号已	dbggicabmcbkeddbbebdkfgef
号开	gemfdfehfghhdeedegfjfmaee
号码	ndbdcdYdkdcdbdceddeaddacd
号要	eijcgebdlcfbcddcjYeeednfe
司	jedddifdhhgfedeekadhcdacd
司不	fefifgffggekfdbinaffgfegg
司的	hdhidfdfkdikaicfecedghieh
吃	fgeedehkchfjhifagcfgciadg
吃了	hiccegehfedjhhgcdbcddfdid
吃的	ejeeifcgggbhfhdcgidefdjcd
吃饭	fZbeidjhckkhejbgfdikedcdi
各	acijeZjglaedmblihXeZhgcZe
各位	cbcfedncmddgccfigbedhbbed
各让	edgkeddclcmccejdgaeeedfce
各让一	edgkddddkdnddejeeceefefef
合	dgciegdhdggrfceggfjghfjef
合作	gfZdjhXjcgfigdhZhlcmbfdfl
合作了	cccbmeclafbgfedekkflecdkd
合作社	gghgedeelclbddjbibcefbcgi
合同	edahfeighefqgeeehejfgdeef
合同D	fncdfdegidhdigYdhchehedhn
合同D到	glebfegejeicnhdbebcfeddkj
合同D双	gffclffkcgekbgheeiZfffffe
合同D签	gdejgedejdagcfdmicgeieega
合同D走	gfgiggfeigfnefddefjfgfifg
合同也	gggdkgflbfemegefkdbfjhfed
合同到	ljcacgdghfkdmdiecZZgfdegk
合同到D	lhdbdcbdkecbjfehgccdeedff
合同到期	gjeeefgekengjebeebdchfdil
合同压	geglddddjgendeidedemffded
合同原	fghbkhdkeedhdfbgjZadhdcec
合同原件	fghckedkeddhdfbgjbbdhdcec
合同双	gffckffeifclhfchfhcheedde
合同发	efeldfddmdcpefidhebbdeegh
合同发过	efeldfddmdcpefidhebbdeegh
合同回	ffegkfbficeoehfggcfddheed
合同回来	ggfclffkddgmfhghhdheehffe
合同在	fcencfbcmbblbdcefdkccdehe
合同定	gggldffckednefcdkhhehffjd
合同定稿	gggjegfckfemefcekiefhffje
合同已	feeihgbjdfcnefaehekhffeie
合同条	gfgkeffclddnbfhcgaddffgfe
合同条款	gfgkeffclddnbfhcgaddffgfe
合同模	fdelbdgffjjgfechehejeegfe
合同模板	fdelbdgffjjgfechehejeegfe
合同没	hcechclahibdifaecjgjeeegd
合同盖	fefhhecdlciodhdhgcceceedc
合同签	eeegjdakdbclddilgahcifglb
合同签了	efehidbjedenfedehcididgmc
合同走	feeifedjdegoghajdclededid
合同过	fefjegdggeeegehggdleehedf
合同还	fefmefbdkddndegddbkdgdhfc
合同都	eeegckcaekhjleabgibfefhed
合同里	fbelYeieghemeeffheidefdjZ
合同里写	gggigggjeecmhfdgechfegcke
合格	fehfghcgdigcddaijckahancc
合约	hkcgecZgidhhleahcfabcgbck
合约部	gffldeebhhhoegehfhfedfeff
合规	ciilbcbcghdlcdacdiibdhmbd
合计	ebhjfdbanckiecbjdZhcciacg
合适	dkhYZjZjedhcaffbcgciijibd
吉	eeegheheifclecbaebmhghgfe
吊	ZagaibjbnYbgdjYmhaccbihba
吊装	eghbifebleZfclbieddddakbc
吊车	cdbekegdlceedefofbfefdadf
同	gcekebcgidiohdhegijeffeeh
同D	fmccgddgidhfhfYehchehedhn
同D到	glebfegejeicnhdbebcfeddkj
同D到期	hjfcgfhfhgjflhdceedifeecg
同D双	gffclffkcgekbgheeiZfffffe
同D签	gdejgedejdagcfdmicgeieega
同D签的	gfgdkffhiecneffngcdfjfegd
同D走	gfgiggfeigfnefddefjfgfifg
同一	fcggldfjdheladcbhfdhhhckh
同也	gggdkgflbfemegefkdbfjhfed
同事	nadcfefhfhbcdcZdffchdafcg
同价	gdejdfefhgnmgfdhibhieecee
同到	ljcacgdghfkdmdiecZZgfdegk
同到D	lhdbdcbdkecbjfehgccdeedff
同到期	gjeeefgekengjebeebdchfdil
同压	geglddddjgendeidedemffded
同原	fghbkhdkeedhdfbgjZadhdcec
同原件	fghckedkeddhdfbgjbbdhdcec
同双	gffckffeifclhfchfhcheedde
同发	efeldfddmdcpefidhebbdeegh
同发过	efeldfddmdcpefidhebbdeegh
同发过去	efeldfddmdcpefidhebbdeegh
同回	ffegkfbficeoehfggcfddheed
同回来	ggfclffkddgmfhghhdheehffe
同回来了	ggfclffkddgmfhghhdheehffe
同在	fcencfbcmbblbdcefdkccdehe
同学	nebbidYghdcfefZgcYcbdbeeg
同定	gggldffckednefcdkhhehffjd
同定稿	gggjegfckfemefcekiefhffje
同已	feeihgbjdfcnefaehekhffeie
同意	agfoZcYcldjdafodkhfbdbhZh
同意了	dfehidcifbfgcbikdegcfchdb
同时	dfmZcbabldgcobaigcbZZohdc
同时在	ehmdddcdkebdmeddidddcmbee
同时在试	fhlddecejfdekfeeiededncfe
同条	gfgkeffclddnbfhcgaddffgfe
同条款	gfgkeffclddnbfhcgaddffgfe
同样	eehhdccfejnimdddeqdigcdfg
同样的	ehbkedehcjlfjeeffmejgfegh
同模	fdelbdgffjjgfechehejeegfe
同模板	fdelbdgffjjgfechehejeegfe
同没	hcechclahibdifaecjgjeeegd
同盖	fefhhecdlciodhdhgcceceedc
同签	eeegjdakdbclddilgahcifglb
同签了	efehidbjedenfedehcididgmc
同行	idfkbgZdkekkdaabdidaaZZbd
同走	feeifedjdegoghajdclededid
同过	fefjegdggeeegehggdleehedf
同还	fefmefbdkddndegddbkdgdhfc
同都	eeegckcaekhjleabgibfefhed
同里	fbelYeieghemeeffheidefdjZ
同里写	gggigggjeecmhfdgechfegcke
名	nccZefgdhfbfebXafcbchbfia
名了	bieccajdmbahbcahechcfckdd
名单	jefbgfbZobbafbZdecbddbhgc
名单里	iiacbhYejecekdcdecfdbdbdf
名字	kaiZdcecmbecibafcbgfcbdfd
名片	macebdgblefdbcbcdddbeeaZd
名的	cbceejldejefgdhefdgebicef
后	edefhhidiegcffihjfhkgfhlf
后D	dfkdfceckfbeacbghgidhifeb
后P	fgebfihidgfcgggfdgefffkig
后一	ecdhgifeigikfeekiegmldjfg
后一次	eijfeeceeibegfdfgadnieedf
后一轮	fedldcdemajaddadfZcamfcec
后不	cbcbZmbcblceddcgflfoecabc
后不合	gfffblffdkeeceeggngnfeede
后不合作	gfffblffdkeeceeggngnfeede
后也	fceiejdedkhhcjgcdlikfcdde
后付	fcbmdfablfahgfednlcddabdc
后再	kgeibbfZmdagffgbkfgcgbbdd
后勤	gheficabjfedejgkfhddjdeeh
后厨	ejffhdfeigefifdefmfcgeofc
后台	jbechdddfjfhgehbeZfldbgle
后定	gemceeceifffkdldfeeddigff
后就	cbfgcdldmehedcbccWkhdhbhd
后挪	clfhadccmbecdcbbdZkleeddd
后推	djbdhcgejedefeaiefedfddge
后有机	eiadejbcdkefgddddjfjeigef
后有机会	eiadejbcdkefgddddjfjeigef
后说	cekafdiifecfidachfigehmee
后还	egidbkcbigfdgghhdjdldegbg
后还是	fdjfbhccigdejgihdkelefhcg
后面	eifZcdijfcbcbfZkgbdadhcdl
向	ZkjgcXRfkZjhfjfZgcbghYZYe
向公	hhhbbdcejfggdjbdedfekecfe
吗	jeehbcghgddidfejddedgidfb
否	ceegfjajfgfahYmccfdheaaeb
否了	caafamajaeZbhajbeddgccaZc
吧	jheedidcgjcdffcbkifjhhidd
吨	ZjagdkchheofhfVhdieeeelXh
吨M	gbkfdeaejfleccdabbkhkefec
吨水	fdbdelcdblpemfeeekfedddee
吨的	fiiceffkebegfjdehaeefhlbf
含	canccaidlZodcZZffcfccfiid
含税	caidfdjdlblkabcefZebbcZff
含运	ediibcbembjdgeebbeghdjbgg
听	igdjZciagkfdkboeggekegZeb
听P	ibdddjgclbcefajdeakaddcdb
听了	bdmjcaZdfinekbbdeleimjfcd
听了下	cfledcafkclfjdeeecednfded
听到	gchidcddkehdjbgbdjebcdZdd
听完	dnecccaigcggddieeadacffba
听我	emccdedigcdildadeceaebbce
听我们	fleddfecjeeileZeeefcecZde
听说	ecegbejcejaaoahekbaifdihb
听说C	hbdaicjeeicecdadfcekddcee
启	cjebfflbmdhcfhhaceZgbkYfk
启动	ffedjdjckfbebkZbdiahdfZgk
吵	ddfihddhffgikgnddYcgegjfd
吸	ejiaeebhgdhefcbeefdcghbgf
告	eficegcghdZcjZgdhibgnknbf
告出	eckghdgiebcdffdhiadjhemeh
告出来	edlhgegjddceffdiibdjhemef
告诉	fbihbjackgbbodgffacicbccd
告诉我	fbjgbjackgbbndiffacicbccd
员	gbdfdclfefgijeicdhcecheli
员P	fdgiecgchiilgbhfhmfdedhgh
员P说	igeehfhegifhefjffhhiehmhf
员会	chigdeaclehediihfgdcfljdg
呢	gahkeZgZkgYlghhXingichabc
周	ZbndldffhgageaXpbghkapeie
周了	damegdghegggedhddedidlhac
周就	gbfjfdegggdgjffmgnffhhcef
味	dldcdcgggffhddcbideddnihf
呼	jhfafhekgbeggblfYbdbgihik
呼叫	dgidffcajfigdgbgbdeedeolb
命	dhhggcaigcikahcaigedcjkbe
咋	behhachffgecjdaadhdahdkab
和	aljbeZeihbfhjjfgebhdkhpeb
和C	cdgfihdhfhgdieebffeZgfjee
和C的	ccgfifhfjcbghdbegjhchcjdd
和P	diibcdgghcdgfkjhdhhddhmfd
和R	dfihgYZficdemgccfbfhglZbg
和R的	eajieeddhhefkedaecdicmbee
和R都	eihfeeeekddegccjefdcjcbeh
和我	dhjecchcmbcenciededachgac
和我们	fijdcccbnbcdnciededadhgbd
咖	khbdgeblbccihecdeecbehcci
咧	dalcgccdifjeecacdhhbdedhb
咬	cZdsZYXcihlmeaWhamfdZafea
咬死	ecYobcZdkddladcjcidbdchbd
咱	bdeehlenbcjhqhgegkhaijilh
咱们	dieagigkbedfijeehdhfhjchc
咱们的	biggahehfedggfcdgbdhdmdad
咱的	ZfeheclleYbhhcfhhbibbkmbj
咱赔	feeejdidckeeeefdenfeedand
咱跟	cckiiabdldgfocdfdcidjieeg
咱这	cihicfajgcjecjbedajadhYcg
品	fdicadlfhhdgjhcgehieeqkee
品R	ifdbggjeiglfmgdffdefdifej
品寄	cekcbcifibgcbddbdgdedkbcd
品控	bhgZfcfbkfgbdecadhecdnfmd
品控P	bjfabcidiggdcfdcdjfdenggd
品牌	gcgcgjhhfddghjageffbdggbd
品质	fgkdjfddblefejdbfmfeeilif
品费	feiieeeekemedefegifeflbhf
哈	ijgbicfifedfffZbcbcfhZfhZ
哈哈	gkddkdfjdcdgdgcgfbcdcbihb
响	ZeiihbchfdfjefhagkbfZffnh
响应	bjfggadhkZgihcadbgcYcednf
响应时	fhdjcfeejeckefecedeeecZke
响应时间	fhdjcfeejeckefecedeeecZke
哎	fhidjffdiifejhidgbdgdhkhf
哥	nZegdcaekcgcibhccZccebccd
哪	iibdcdddmbecdklffgceebhYb
哪个	fjdgffecldjehijeifdkdaadc
哪家	ekegededhhbfbfmdhifdhgdee
哭	edfgjfgcbmgddhcceoddfeejd
售	dhcdjfbhdhebhdYbacccbddsa
售后	bfbekfdgfgfbhdaZbceddaatd
唱	eajbchbbhhneddccdbddofced
唱标	eboccabcnamegddcecddndded
商	ffgegfXhgfjgfdgfehjjgfjdg
商C	fgcbleehidiiidcakgdfddadd
商R	ifecfchdkekdlgfihegdijjjj
商R的	dghgedegiekhfehffbffdkkdf
商务	dchlcfbiegjkecifegehikheb
商务P	gghgejedldmhefjifhedeeace
商大	ihefefdejedhdgcdfbfeedgde
商大会	ihefefdejedhdgcdfbfeedgde
商量	dindbcaagjhecbkehigecffbe
啊	deegfghbihikhhcbjickdcejc
啥	ijYgfdeaglmchbbYenajbiedb
啥价	dlcecebclcmiicjZdheddcndc
啥时	dkcgefehdhiebhbYffegddbbj
啥时候	dkcgefehdhiebhbYffegddbbj
啥都	iigfddcfghfeeejeelejfegee
啦	cdcfkfifjddjeYckkcYlZbced
喂	ighddgcjecbhbkaedafcelccg
喜	hehhjbckfaeibbhfeZabikYcY
喜欢	bfigcchhhcjcfcjccXcbclZba
喝	kbbffegjfachifcbhchfcdYad
喝了	ideiddcghceiedfehcidefacb
喝茶	gcddefjblfgigiedhiehdfddh
喝酒	gcfakhdjdedcjcacdbajdecce
喷	gecggicgggbghcjacegbckfib
嗯	ehggffdhgcjgciddfbhcegled
嘛	eiicedggiefdlfbcdmdegbjhb
嘴	jffedYfjkbeZbhdeefceZhYff
嘴上	bejkgebglcjehdgidgedfedid
器	eggYhcgdiifdfebljldbfglmg
器械	gfjdffeekegegjeheiidheaid
器械科	gfjdffeekegegjeheiidheaid
器械科P	ffjdffedkehfhiehejedheaid
器用	fkfeefdieggfddfehkfegbZcl
噪	dckcicieghbcfedbhjebcghld
四	djdghcafghkgjhjmflfgccojf
四个	cfkcifcZgibfccljiofYhdije
四个月	fheefjfeghihbfhjhmfafecee
四份	edcdlecfjedncededefefeddh
四十	ehddigecigfecggjiieedgohc
四十个	fgbfhjfffjiffeddjhfeffkde
四十五	fcekcddbejdfgefhcofcddieg
四千	effifddefilejcakdjifccfbf
四台	efjehfcekdblgddgfceddjehi
四回	gkdhbdchbjbekfddhmihfhiid
四天	edgfffijdebhhedmegffegbdf
四家	ehgajeakedidkgbbeZegfcack
四小	fhehdefejfekiffefdgfffcnf
四小时	fhehdefejfekiffefdgfffcnf
四小时到	fhehdefejfekiffefdgfffcnf
四年	cicchgbbifggjdcceaekedack
四成	ekfibbbdldgiihlggejdededd
四百	ehZfkdekdecgijbjfdccfdgid
回	idihebgcgjeidbhchhklfdbhe
回了	jadgjfecclhdafZhkkgegbYge
回了一	gccebihdlcmehicbcfdbdccce
回了个	fcjbeehelchddeecejdbddbfh
回了我	kedfcecchgbedhceghgaeeeeg
回传	feebmfbieegkcecffgcccddbf
回去	elggXaXfjblfbghdfggigkeaf
回复	bfljcddYmfkdfbZcchaYjakgc
回头	hfZYcdkekahaZcZedXeacddbd
回我	ihgdbgdidiefecXcfgZjeecda
回来	bdjidcfcjfehgcnbhfmfdgbea
回来了	dZhfihYjfdbhghfeihfefkece
回来再	bjhZcdhejeiebeZedaacedecZ
回来就	cdkhccZhgdbgjekccdohgecgd
回来就签	fddkefchgdcgfeldcfmagedfd
回来的	eedikfdidicnedefccdkefeee
回来签	fdekefedjfdfifpeejlggedgg
回来签字	gggiggffifehgflffimghfehf
回来重	fdihfecfghimggbeijecidhee
回款	fecfgehbhhYXhdchlicaddgZf
回签	cchhgdZcmcclbgbecagccchbe
回绝	aabbXpYbandddbiddgeneefbe
回访	edbbmeekdbdcdegdcZecgcelm
回话	gflfagbbkfheefcjfjcdbcfck
回音	eehdecicejefdcZhcaencccbe
因	bfeZemafeikfihgghhidegilh
因为	cgbbdlbgdjigihghigkfeghjg
团	bfbefkeffhZhcjkdhdfebcWcb
团P	eidhdgeajgffcaoeedcefidef
园	ggabhdhhhdfbeicacZcabgfbk
围	capaeYYboaheibeigaaarhchh
固	heecldcckfifhbhglddbdjpkb
固件	dbacmcfejedfhdcifdfcdjpne
固定	igcidfddifodgebemgedgcbdd
国	figcVekbkefdbcraecgigWjcb
国产	hkgdadYdlchfadiedkibhbhbc
国产的	gldbcfbeiffeahkhdjdcedede
国外	ghfgeeffghfgdeleeaijefggf
国外回	gidgeegfghdfdeieebikefegf
国外回来	gidgeegfghdfdeieebikefegf
国密	fdeefjeefihdedbefcffjhnde
国资	caifbbldlddkdclcfacjgdbee
图	VdsYXYfhhdcaffdgaacjZiwYc
图纸	cbpZZbghhbddbggffYddckpaf
圈	kfgcachfffefmhhceXdhaddhc
圈门	hedjegefhhkgjefcfageghgdg
土	helaadfhdhgbaZZbkhccahgag
在	ggghZbidkegelgkhgdijeighc
在0	gdiiffcfieijehddeahdfjmfg
在C	kacghchefibgidiifYcihfffc
在D	bfjefbdapYcjZkgmkXlZgfegj
在M	ciegdcgghfgdglcheaeccldcc
在P	ecehjebifejjedmhdaddedfgk
在R	hgjcebbejecdngkdeadbcggmd
在一	hgigcddjediggjcccZdgcghgc
在三	fefjediehhgebcacejegdfkkh
在东	cdbbehkehgchdebkgagceedfg
在他	adfkdgfcihemidibcdigdegeg
在他们	adfkdgfcihemidibcdigdegeg
在价	fhefekeddlldmecdfhdhedaff
在价格	gecffkeebmldmedefkehefdgf
在价格上	gecffkeebmldmedefkehefdgf
在做	dhiiagZcmbcgjbhZdfbbgfebb
在写	fgleefeefhhgghhgfhgfgiheh
在哪	ifhaddhcmbcekfcfeagbgefce
在就	ecjgddidjehggchgheidgfehe
在开	ibaafcibobehbfYhdefbffead
在开会	hbbbddjdmbfhbfYedfgbffgbe
在忙	glfbccbdigcedgagdZdjccgdd
在想	fleddfegieffkedfgbhffeicm
在我	gegghdfflcfgjgfhhbgciffef
在我们	gehjgdfflcgfjfcefbhcifeef
在打	bmbccfbdkdhfdihaecfefdceb
在扩	ocdbdeadkdfeadbdecdafdcda
在扯	ecbleebdkecfbfdgnkeheeadd
在找	iicaffeghbgihhagebcjefZcd
在接	bifiecaefhceoccefbfjdecec
在接触	bifiecaefhceoccefbfjdecec
在是	hgeecejekecfhdgdgfdcghbcc
在本	eighegeejfdhgfelfkhiigkef
在查	gddfjehfeieidfdefageekklh
在比	ddnfddacmcfekdacebfdbYlid
在犹	eedmcgdcfifebfkgemfkffdei
在犹豫	eedmcgdcfifebfkgemfkffdei
在用	lkfWaechiaecpfabbbcXehjeb
在用R	mhbbdbZelcafpcdbeZdZdijbd
在用的	hiiabhffhdialfbececafeigg
在用的R	fjggfgfhhdhgljfigagegfgcf
在用的是	ikibcdddmbiaocfbchcdgchkc
在电	fdegkdcgekhbddbefkfgggdkf
在电话	adehkeegdkhcedcegkfgdgdkf
在电话里	adehkeegdkhcedcegkfgdgdkf
在的	glcfbdecldedmgZdfbhZcckhd
在看	akdegaeZmdehlejebcdhcfffn
在看R	cjgefddekeifogkdfefceagdd
在看R的	ciigfebejejfogjdgfgchchdd
在等	dbgkjdgekdgegfclfddcdbfig
在算	daglbdbcledeffccmabbibail
在线	ihcdgfgiehffghdcegehfimhc
在群	fcfbhckgblihajcbfpgdggbne
在群里	fcfbhckgblihajcbfpgdggbne
在考	cobdehefbmdfbdfeeaelffbdh
在装	kfcddebfldfegdbjeZdeddhhe
在试	cgjafcfclcdekcbbheckfqYdd
在试R	diechciclecemeddecdlembee
在谈	ebkncbbffhZclbkeegeicbacd
在走	dbgmbeadifhgcbggiafihebci
在跟	eiifdbdghcdhfdbcddededmih
在路	hcjdidecjedeheebfdfffejid
在路上	hcjdidecjedeheebfdfffejid
在这	deilccbdlflemdbbjeedddddc
在选	jjeceeafiekececeebgddfZef
在那	cfcjegcckfgjeehhggdgdbhgd
在里	iaiceicdmcfejkacfjebihhde
在里面	iaiceicdmcfejlacfjfbgiide
在高	gdedifidkcffdedeldfgfecbe
在高铁	gdedifidkcffdedeldfgfecbe
在高铁上	edeeifkekdffdfefldggfecce
地	efgddihgidghfcjpciacfdeia
地址	ggccadlgjbhcfdahfZebcbaaf
地方	fffdhhfchjbhdbkkelgdefcgc
地的	dcjfahZdldicicabdfeigdZjd
圳	hhcgbdgigeedddbjhdkedcbcg
场	eheYlcejhcfgeecklgheiclkZ
场地	fjccddkhfefdiecgfdcgefadd
场就	ffdgfhcfgifieekdcogchckbg
场签	fdedmdcoZbbpcdZajaoddffbd
场要	dhecbciclcdccecceaddeeadd
场说	dfmabdcjeclciecidgehegdcd
场部	ibffeficiiegjefeediidhadc
址	hebbadlgjbfcecjgfYeaccdae
均	chgifdbhgbgcbiacbXbacdkgc
坊	khcdcdbfiecdcjchdldddiZdd
坏	fjdYfddchhccgbcdbpcXciTnb
坏了	bmfZbffbkdeegcecdjcbdjWib
坏了谁	ejiddebejdefbedcebfegfbne
坐	mhjWbdWiiaZekgafbadYfgdce
坐一	idhdeeddkedebeadfdeefdaeh
坐了	diidbcdhhdgefggiddhciigdh
坐坐	nebdgfcifchfkhccdZacdcZch
坑	clhcccbaekcfjcbegmhcfcgkd
坑过	ekegdddegjghifeeineeggcje
块	dejfgeYWiigajkZjdibdignnd
块D	dmbcdccdkedfckcefedkhched
块先	ghhggggfigdfeefefdgfelYfj
块大	ffcfkfcelcidcfclebdedcZcd
块板	chcdjcbejdcfhbbbfegdedlld
坚	ebbobcbambihedcblffbefabd
坚持	ebbnbdbanaiheddckefbefabd
型	fidehahehgfeejefdmedZZbeg
型号	heddkdihdidehihiglegheVfj
垫	aXhgiiagckihhaefnggkdichY
垫资	fdbiajbcfkbhiebdljeiddcfe
城	gdffaghehfjdbXfgccdefafab
培	dZdbkcifiegcgddieddhbdgne
培训	dZdbkcifiegcgddieddhbdgne
培训做	fedejffigdgdgfehdfehgdbmf
培训做完	fedejffigdgdgfehdfehgdbmf
基	bcjgggiigdlcfjgkkchfhbfdh
基本	ecembgciebidfbhgdaiigdfca
基本定	ffekedeldcfifgadfcfdcfefd
堂	hghZhdfkebhbZcdgeXcdjbifd
堆	akcekbcfggeecZeZemdgbchja
堵	bicbhdoZgjcbadcabiaZdfZka
塑	kgddhcgejfgjieafibeddglfc
塔	ddddijefgiahlcbidieeidmgb
塔吊	hfheeehdkdfjifdhdeffdgbcc
塞	fifcfbhihadceecadadbjbjdc
填	fdkgbegelemkedbaekeejciae
境	jgfhfcgcjgdlgcegcieadjaed
墙	icjddecdigegheedjhfifmfdh
增	gcjckcXihcdiecehdcfchgebd
墨	gggcheffjdfchdfgebdeehflj
壁	bdZlbYkgckjdndabdkiibbgdk
士	ehZaijdagjcchddhekeceiile
声	cZlfffdhegpgeeZfiibodeYjg
声音	dkhfgbhdgjdeddededfnddcgd
处	gZiclcffgfegdkledgfZkdhpf
处P	kdgfacfggedfahjeffjbhghih
处P说	kbdidecejeghedhfgcifheadd
处理	cbYbnkZbgieZecfhbidhgaeoe
处的	chccldacfigcegibdgdeidclc
处长	efedhejhgcdeeilegecdigYfg
备	ejdageeghgcfgnfleffiegiig
备D	fmdddebffhdbejcgehkcdhggZ
备件	eejbgcaelekiihfggfdecflhf
备件清	gclebgedkdegdhhbiaeeeinme
备件清单	gclebgedkdegdhhbiaeeeinme
备着	dfeihfdlccekdjemedhfeeede
备科	gfchjgfbihgehhigcjhchfkif
备科P	hffdjgechieedefffkheigijg
备货	fhddlfekedeodhebedfdeeken
备部	hghhedcajhcgccjkcheedbkeg
备部P	cgidgddbhifecacldiebeckei
备都	geddckbedjefhcdkfaekefede
复	XjikgbeghdlhfaYbaibfhdkim
复盘	ebdcjibhffjhgdaifihfhhcge
复购	caiajcaigclacffbcaddcfbdq
外	ekedcheidgbgiglfjefgefggj
外一	eegjfeedjfaimdfieceecdged
外一家	edgkfeedjfajmeceeceecdced
外包	hgccdjdigeighhbiilechdkbb
外回	gidgeegfghdfdeieebikefegf
外回来	gidgeegfghdfdeieebikefegf
外贸	ggidefehfegeifediiffegadd
多	eicgegZdhhqgeichdehjZbkgh
多一	cjicfdbbghgdejjhdggcedheh
多久	andiZaaamccdibfkdhefdckjb
多久到	ekffdfeeiehgdffdefgegfdmf
多久能到	fgejdeeejeefhfidfZceffdkf
多了	bhdfhggkddcefmahheachiiek
多出	eceijdhbghhcldbgchdddhYkc
多天	fekgefefclgdcedefagnhecdd
多少	fkedcZdbmcnfflgggadaccmfb
多少不	dibieddglbhejkdeeZgaefade
多少钱	hieadcfgjajedjbZgYcdfcfff
多少钱一	dggiefcejenfgdedecffeefed
多月	jfgbfecdfjiecddcghfkegced
多月了	ichcgddeckihcedeghfnfedge
夜	Zfjcjabibicecejgefdiejnnf
夜班	ddjdhffhgfefeedhddfdfjbmi
够	amdefcXkfebgfpajaieefgjaj
够不够	fijccfdjfbefdcekdYfegelee
够用	ekeccddgiedeckccdcdbfckbj
大	ekeagdfmeccjemlfbcjbjimjb
大会	kfcedegcldhfffadeaeddcbdg
大家	ZcYcjhnhichihhXagibZeaacc
大屏	bZmhibZgjadeZjgjdZfbmchej
大拇	eckgefdjdejfiedefeeeencdg
大拇指	edkeefejdeifeeeefgffenddg
大概	docfdcbhibgfblihabkbghkec
大概D	ccgjadifidjcgZmmchlhcgfcd
大概M	glcahcbhidadblcdZcbdhgkde
大概要	eijiefddkecgdfdafdedefide
大海	ehmdeddeeledfgeeffflgicde
大的	cehggkafjdfdlhnheZfefigjd
大货	eijbbeeclegedgdZaadeemjee
天	dahiicfdgkhdibetihfmeifnb
天三	gdfhjedefiidcfdjefeeggdld
天了	dceggcjffhficbjaldekddeac
天交	dbgdhibkcgdkgdcrZbdadfbff
天再	hcefcdighchdcfcdccdcdcebc
天到	degghbjghdfkighdgXhecaeZk
天天	dhccliceblbfocaZcddmbcclg
天就	dbhihbagidabhfglhZlkgdfaf
天没	icgfjhacdmhcahbZdmgkfaane
天没人	jedeficfeiffciecflfagddkg
天罚	geekdfeeghcnegdndgeefebcf
天能	cpeYaeadkdiafdfnfbeddajad
太	Yilfafagfjhhffiidmeabhjbb
太多	ffhfcggkceiedcbahigcecbee
太慢	edhijdbbkdbcehbnfmffeemgh
太贵	efficicdkgnchecebicYdaWaZ
太长	faleabbcgibdcedkimdcejkbd
太高	fcekbkbddlmiebacdnicfdXbb
夫	kefhadafhfghebiZcafjdiZbf
央	iieefgddkfchhndcffdedfgfe
失	aafYfgkahkkbeZbZcbdpidema
头	fdfhecdhhdjefdkgjggefdlhg
头一	khZbicaigabkfgbgjfiZbajei
头一回	khccdccdkcfgieggdbeceekdd
头上	efemeeiecklkceabcmdefeddb
头了	edgmcdalcfiicZdgbeiffbchb
头回	mdccccddlcbfgdiddZdfdchcc
头开	ggfejgffdkfgfffijmffgfidf
头开错	ggfejgffdkfgfffijmffgfidf
头开错了	ggfejgffdkfgfffijmffgfidf
头得	dhdcdfihhddfdddjecfefcpej
头说	chfjfcdhhcficidbdcfagcjfj
头跟	fejbcjecgindifdeeaddfkcfc
夸	ZieZjZhlddYbiZYbaafhbeimn
夸咱	dcddjdhkdccfaccfdadcefclh
夸我	fjddgfekeccdbccecfjcdccjl
夹	dmedcdbbmdehfdcdhhfccendc
套	aijZhagmdaffdeflehhfdhnen
套M	fjfcZeijeenigicgdZideifbd
套一	fifeeffifedfdedfgefffdbfn
女	ihdiceddkfkdgcffeimcecidd
奶	gecfiegffifihahckiebdcbmg
她	hhbifdcgegifdgpdgihgbgadf
她们	ejcgejeidhaeehdeijcgfecde
她没	hibgfdddldfegdledfecegaed
她说	ggheeddghcfgigbbjgdceieed
好	dieeiccobeejefeffeifgnhik
好D	cgbefggfhfYhceakeegfbiZfe
好D签	ebdhfiYehfdhcdbZcagjcdedc
好D签合	ggfkegfdkdhlfgfdfenfffiff
好不	idfgffffifedhfdiiajfgecdh
好了	bchihdbhhXhjffggdWifcnfnY
好好	bhcebjbbdlcikfccdrbidbcda
好好的	cfdgcjdcdlegkfdeepeiecceb
好就	ejcdkedkciaggbkbijdlgikic
好意	efgdffidkdiefhgbeagdghjhe
好意思	efgdffidkdiefhgbeagdghjhe
好用	cjhbhfblcfbbigcdbYaggkidg
好的	bgaiifdaemckgehbfpikfecfY
好看	ehggfgeedjgfhgafegdaefcaj
如	eahgkgcahhghhcagfifledijb
妥	edddldbjeaejbbdcdcfbafccc
妥了	ffffiffkceknedadcceedeedb
始	hhdeiYceidhZjfdkiZeickYda
姐	ffailbZZfkgeecndifhhccfmh
姓	oacbacdcldddcceddeeedcebd
委	dclfYdfdjdhfgjneddhcggfbe
委会	fdjeYchdkciYgfjccchegbbac
委员	bfjhceZeiegldklgfhccfkjcg
委员会	chigdeaclehediihfgdcfljdg
威	kgejecefghcfdddcgbdnedbbc
娘	gibcfbgcmcbdgdbfdggadcaib
婚	dhcdceldkeeedbaegekceecfe
媒	jehjceckecamildfhhkcbefdc
嫌	bcijYehbfjgbfZgdfuaVchfcf
嫌R	enabbabfifcfnecddegdfejjb
嫌我	bmkcZcYccmfcmbXeenfccggig
嫌我们	bmkcZcYccmfcmbXeenfccggig
嫌报	gfkdgffegijfdffefngfiibcf
嫌贵	gbdhejdheglgccobahfadeYdc
嫌预	gfekdddehideeffdlnfeffeee
嫌预付	gfekdddehideeffdlnfeffeee
子	cjeafgdheiZkkjmieihdcbegg
子上	fdgcccjhgceejgdgeafdejjfd
子下	giffhgfhgchlfdhfgakdfecdd
子了	fcbbjlecanejkddeghckfelcf
子会	efkldebdkfdcecoefdkffedde
子在	hcgjegZekdiimcgceahcdffed
子定	fcdlakcdjhdjbecbhigfedded
子比	gckkgdffejkgjgeegoffffdfe
子给	fffhejfgeiheidideaefdhcdh
子说	dhcmedbieejhecgddjibeffde
子都	dbdbemfddkcdijdhgafgfjadh
孔	djdceehchgbdcccddjfdjcned
字	dedkdYffidhefltidekcdchfa
字了	dbgigcbigbdmhclihbhcdddbe
字化	chcdcdighdfffmhefeegghfee
字还	bddmedgejdbeccifdZhdbebgd
存	dicfiejdldbdhfcehachfclii
季	cfdehgiYlfbeaebllhjggfdfh
季度	eZeijchcjfadbdbajeihdffmh
学	kbecgdgigcchdibgghekffelk
学前	dicjdefakhfbdcbjdiicdefbc
学期	gckdhbggidajgbccmddkijaak
学校	ehdffgigggfjiiecglhjckehb
学生	dfiefbgkchghegakghcZeikah
孩	iZeebghYlfacbfjadYfdebZdc
孩子	iZeebghYlfacbfjadYfdebZdc
宁	cedbjdicmcjhiahelbbecbgcd
守	dcbbkckelbgiefcldZjdlhdkc
安	efeffZgckglifdfkbeebciklc
安全	bhidYZeckgahZjldchcdcjnYc
安排	dgdeneceggbcefcigeafbjgpf
安装	cekiddXeejrchaZiefgcfhYhd
完	bfiikeWmcafgffioieikefigd
完了	abkeihXgibdigakifgdfjkhhk
完价	dcjicbbehinebedfejekdeded
完会	chagecldlebbbafacghcaZihf
完再	gdjhiaZZoabahabXladehdjbg
完就	djdhchcjdecdggZbfdnjcehfd
完成	faadpdblcaahcfanaccZdbcek
完才	ejhgbbbcmahjhimddhdbcjaed
完报	gcickdbdfingdfYbknhffbbgf
完报价	edjffeffejpidgZcdnigfebgg
完方	fcmefeefdjafgdfadlejfbdde
完方案	fcmefeefdjafgdfadlejfbdde
完没	fiichfeekdcgedcjkaidfdbce
完章	ggfamfffifdkefelfecfceeef
完给	fggicfeigdeiefggdehdfjbcd
完说	famfdddfhfnfedbdffdeffeed
官	nZhaYidYqaaehaibdacZcibaZ
官网	oaadbcfaoacedbcceadZdcbab
官网留	lcefffdfjedhcddehcdcdeded
定	afZmgkUjgchiidrgifqhfffbe
定D	dhfghdbdkedjieafgknbgdedc
定D签	gfcmefdejefibfbbhhodcffec
定R	hahYcibcmedfldbdefeflabed
定一	ejcfefegggcffdcchbnefecde
定一家	fldceffhkccffddcednefecde
定下	ejgfeeYgjdgafiWbddlcabbcc
定下来	ekhdaeafjdgagjWcbfmdbcbde
定不	egghchaanccgYgekdekmhdccd
定了	ZabkenbibkkjoXcjefkdhafYa
定了R	dadbcncblfgdngiddjdccecdc
定制	hgchdaiaocjeeddicaddbjdae
定在	ddigjbahgcdiZabhhYibgmhlg
定在D	dekYkcbdkdahbadhhahbhiclh
定的	ecgcjhZhbkklhelicfbcgghcj
定稿	gejfdfejdeclddXdjgdegedjc
定稿了	ggfjegfblfdoffcfkiafeffje
定给	ebfajkialjbekkdbkbgkbdkdb
定要	embccgdhffgggiebhendfeegb
定金	ebdkeiZkdgYfcbbcrajkddhdd
定金到	gffcmefhidcddddbnageddidc
宜	cefibhZeghqboejfgigdbbcef
宜M	fcjheeedkcmekdcdeahddecdc
宜一	eafghjgbanpejefdfldhefedh
宜两	fbglddeffinfekcZmledfefee
宜点	ejfefhefjchgeflicgdfhhgff
宜的	fcjfdgbbignfofndeWdifchbi
宝	idgchegigbiihccagZcaegaae
实	fjbWgghiffdffggefigcdiicd
实施	dZhbghjficbfcebgihedfcZke
实施计	fdkeeefhhbffbecmeZeffecdf
实施计划	fdkeeefhhbffbecmeZeffecdf
实测	gebdlgfejfddgefefcffeamff
实训	hihebfcggibgbidchffdidibf
实验	jihbbcdhhbdddfeafdfccmoag
实验室	gjeccdfjecefggfcddfddkldh
审	fXklZgYZihcmfaldhiecjahde
审批	dedkdbeaoabedacbdifbeclia
审没	fdgiehfefhikjfdgfngdeeeef
审计	bbfleagbhiZpeejfkgiifeefk
客	jfbdigggfhhhiebgekfiejiii
客人	bZhahgjcejiebfcahlcgdlblb
客户	fgcghfiggegiefcichgidhigi
客户C	emadggZhgeZefdcbhfhieeZcl
客户原	djcgbgiihdjedgkhdededggbc
客户原话	djcgbgiihdjedgkhdededggbc
客户又	dfjdgebjgdgedffchakdfehdj
客户嫌	gfhfhegffiidcfeijnfdfgdce
客户要	bagoadgidhjgdcdhbiccdbdhj
客房	eZjbecihgfmcfhdchbiiedgeg
客服	lgcaibefggeaifgacibeeZVhg
客气	ifadfkbdfjbdidbeckdadihac
客诉	gfgfkegfdkfehfgdenhhfednd
宣	icdcblbdgibcjccddfekedcih
室	gcjbcdihhdhcdfjgeafbijjff
室P	ghfefgXZlfddhdlZcXebgeqec
室的	hakddedghefgefacefdedmdee
家	gggbcjfidedirgiccgdbnfcei
家C	hdaZXbnhfeeebidcfcceccide
家D	eiabfigckeicdcdjdicedccga
家P	gmYcgdbdkedeabcfcecabiehh
家R	fekgfddejeifoeeifieghejde
家一	hfeffiedkejeldhefjeddigee
家也	cihdadZckebcmbgedgehafbdh
家也在	dkeaedcekdddldcfebfddhdee
家了	bdbegnfibjedkegkcffkcaeek
家供	fificabjefiiieZghfeZdffgb
家供应	flffdabeifgfieZgifeZeffgc
家供应商	flffdabeifgfieZgifeZeffgc
家便	djcieeadejoeneadeidcddchh
家便宜	djcieeadejoeneadeidcddchh
家做	fhdddfjdgifdgdceiekbdccbk
家具	idkbceadkfgddedkebfeebZcc
家只	kajecbbeejieeecheieeedhch
家在	jgibecZelbcgebadecebddjce
家外	dhjeedcdkedemgdfeefedeiee
家店	jiedfedkfaefdlbhcdcgaicfg
家店试	efjddfdhfchgbdcgfcedekbdd
家报	fgibfgcghehemgidgagcjdafb
家是	giibdbchfcbfmgjedbedkbbdd
家是R	hhhdeddiedgemhhfecfecccee
家比	eaildbafiffjghZdgkdfkaafg
家比价	gdfifeehgedkbgbfgjegmdcgh
家用	bbjifigdhhfdndhefjfhgdhhc
家的	fjdeggYbdlchlaefdmgggiijc
家签	feeaandabmkepebcdYcjdecch
家要	ahgbhghblcecaZiciYfghjjba
家讲	fghifcffhhcfihdfnjgdfegff
家询	ggkdfgdeigcdcfddfedfmeefe
家询价	ggkdfgdeigcdcfddfedfmeefe
家说	iZbidjdhdilkjiZdgbgaedecc
家选	feceekfdckjdlfebiZffikZff
家都	degiieafdkkhddaeemfkghgib
家里	fkgZdZhelXjeeaeZffdZWbZbb
家长	eiahiebichZjdgacdncbccjki
家问	ggjdffddjhhhldfeflhdieaif
容	eidbhiaeficfhYZghfcaghpfl
容性	flfddeddkedfhefefeffemnde
宽	ehadddkdkefiebdbdZfeebqfd
宿	fdiefjcgghfdijfheidhefbhh
寄	gakhdWhYpbYjaaZbfZfXgqdfc
寄了	dZkYZakYncdcfdeWcXbZcoXYb
寄出	ddkhgdYamcapacbhhaadfjfZh
寄到	ccgdfekhhbeecedfiYgbifdlc
寄回	dhikdfbghdbfdhdcgcmdldcdh
寄回来	fffifgdgheceeheehdmdeefdi
寄回来了	fffghgehffdmfigfedhfeffed
寄过	feijjeaeifbkcfdeihdddhfdd
寄过去	feijjeaeifbkcfdeihdddhfdd
密	bdhgYijajhfjdbZcebdclhgbb
密封	fghfceidiheffebdhfddlhihc
寒	dkecbejifdeffddiecfcekbih
察	ffiajbcdkdcfjcciddigechlc
寸	cneaeaddocZddfdlcaciegnaf
对	bdhfddjfggfjicdeijfeeghec
对R	eladejbilckeodcefnfcciacd
对上	hdhcechihbccdhfckWcdefebc
对上了	fgibcejgidbegjhfiZeefiaef
对不	ccefjifakgicdbedeecdcbiif
对不上	dedejhgdjekfbccfeZfddcfif
对了	dbjgbceamdggcfakgdhcdakcc
对了一	edmfadbbmdbefgbhhgcefdmdd
对完	fbdijehifdgiedbbgdicccceh
对家	ebkhcfaiidcaqdaccZdacYabb
对我	dgihcfdkbeiadbgcilhgfbmZb
对我们	agihcffidfiaebgcimhhfbmZc
对手	eYiedjeefhkjsgWjeZhbhicch
对手R	hfefgehigcmgmhZhfdidekgfh
对手是	daijecbfkdehmhfegeefdedfe
对接	YfdZjciafjffaaefehckccfjf
对接人	ccjdgchefhcfgddigbelfecjb
对接的	dceedekdhgeeceaffafgfiaci
对方	hjamYaegheilgcgahhfdccfce
对方要	ckbheecdlcaggecdmddhcfcec
对方说	hhegedghicgbdbidcggYdfecj
对比	dgibcbhanbcelcffhYdcejncd
对比表	eggbedicldZekehgebeedbmde
对账	gdecmeebjfaeeeeckecdefhdd
对面	bciidddfkdjekhgdecjcjdddi
导	bejbggefeiheheghdedlbifje
导不	fligdedelbgfidfefcfdedmfe
导不出	fljfdedelbffgdfefafdfembe
导不出来	fljfdedelbffgdfefafdfembe
导出	eZbakiiafjaebfabfebjefhmj
导看	ecggeejdmbgegddlhbdbfiagf
寿	hifibgahefijiicZgidbcjjbc
寿命	dihgbdbifcijbjcagfdddklce
封	cbjhbhegejdfgefciehfnedig
封边	gedcjfhfdjeegedfdYgceffkg
封顶	dhbkcecekchhbifZgZdddfeci
小	kdidggYhgeededkcdeffdiloe
小P	jbdiigcdjfcgcdkeeeeceaifd
小单	feigiebeigYlcdcafbcddjcac
小批	ecmebeeejbceeddZedkdekggf
小时	dihdfebgiddhefbiddddghpmg
小时0	dlcecedjddbehidkdbefedncd
小样	hdjbbcdfkbidfcacdXgdcjfZc
小程	jbfhefhcfjdcdgichkdfdbgik
小程序	jbfhefhcfjdcdgichkdfdbgik
小舅	eccjggfedjifgelegjemeeeec
小舅子	eccjggfedjifgelegjemeeeec
小试	fhhfcffficbedidbheedchjbe
少	fieedgaaijoeejfieegiibidh
少一	jbglfcZcmciibddjecdfddicd
少不	dibieddglbhejkdeeZgaefade
少两	fcifjdbbekidgdhndmeiecbcb
少了	fcefhkcblfjhfdcgcYijjbXgf
少钱	hieadcfgjajedjbZgYcdfcfff
少钱一	dggiefcejenfgdedecffeefed
尘	gjfheffhhfhfdidfebheedjdd
尝	ejhdeedihdfebegdebgdemZdd
就	eebmeddkZjnfghhjjopschfkf
就C	kicgabaigdegfdjdcagidfgac
就D	edfjiefdlclbaabjcXmlecckb
就M	ekeceiZbnbhehnbfgcdbdccfc
就一	jeYgeggagiiidcZgikeZcafZc
就一个	hicfdicdfiakgfdjcjddecicf
就下	ejjcddfhhfiXfbfhidlidjhaY
就下单	filcaeYghbgYfbgiidjbejicZ
就不	decliXacfhjgegcigkjecfbij
就不打	gfgdjfhckeicfgcfjZedgggff
就买	ekdhddefkebfdeieeakdeghed
就付	gddhigehgehegfiknbceffdde
就全	egbdjdigdkbiedcbcmcpfjZiZ
就剩	edeobccZpacehcjbiZjaeedcc
就剩P	eeflceddkdecddpcddbdfeddf
就卡	dgZkcdeZhigeecdggjbdeaZkd
就回	ecgjccbibkncdecefnikeefee
就定	eeelbdcfiefgcihecjmcdjjcd
就岔	ekecefdejhciceddencefeddf
就岔开	ekecefdejhciceddencefeddf
就差	cZbpfcYhkYglcbkedYZkbahda
就差P	fedjgffejejcdenedbbcfdcfe
就得	eicjZdbfjbfhihhggXkadefkb
就想	elddfeeigcjhgbhjfedcedjdc
就打	ecefhehjddhibcfhndjcfhifg
就扣	gffgjgfffiedfffmelheffccf
就找	fddleedeejfdeedhdneifecgg
就找别	feelcedfclfdcedienfjffdbg
就找别人	feelcedfclfdcedienfjffdbg
就把	chcjhdafhfkkiilkfcknfdadc
就把单	flfddfeiefZfjdiddcklfcfce
就挂	eadfcclaekhhddccdnceidbhe
就按	fdgmcfcldbliaiccgZladeijf
就换	djdocYZfamliibacfmandceei
就换R	fghleddfckcekefdejfmfdhfh
就换人	dbdnhbcebmpeYcbbihZnedgeh
就摇	dhjadcedckihjcceeoeceebde
就摇头	dhjadcedckihjcceeoeceebde
就是	eeiefdieigdeciekjffgeijgh
就是D	dgahcdgdlefedebkbhkaedfcc
就是P	ehcidgedkddfdjbhcedcfeYae
就是R	ahddcghhiejfmchhfjeceegbc
就是想	figgeeeblegdlfhciaggedjed
就是没	dkgeecdbgldialbdcfdcfggcg
就是要	dgdlfdbkfbigbchiiYcaffdhl
就没	jdcZdfjchhbgffcfhfdmecehe
就没了	ibadeijejfgfdgedgffefeddf
就用	ddghehfieehkidheeZhhfhece
就盖	edejgecmbccpdfgdicncedech
就看	cZnajZZihYbegboefYaYbfkZc
就等	dfglacYiefeffgibfgiafggdh
就签	eYZmecYfggqVkXhejfncfdaea
就算	efegcjgbclcgfibcejigekZbc
就算了	fggbdiicdkdhhjadedjgfladc
就给	ecdmggdeiejhmcfljdmedcgja
就能	fejjbhaapaeicckacchbjcacc
就行	bjbelahjgZffefelhdbagbgco
就要	dfhfhfegdikabfYlcoeffihie
就认	dchhicdlecekmebddbdaegebd
就让	dcdjgdhekdogdbbgfgldefced
就说	jfeaffhZflhfkfgcgjfejcffh
就说你	ehghffeefifhmfffemhfidfef
就走	dackiahedjijfbgcdibkedejb
就跟	fdeidhccldhfnfcdeaiegeflc
就跟R	fefgehdcjeebndfdebhgffggd
就这	chYfeidecmhckhfeaneneciag
就这样	fjagcgddhijdagcdcmfafelcd
就退	fhfdliddhgcfcegiamdfejjkc
就问	iggcbbhihaccebZicYcafjgbb
尺	bncZeZdjhafbdfajfbcicgoaf
尺寸	dnfbfaYfldbedhbjdccjchibg
尽	eiideeajecfgeibbiabciahbc
尽快	ehgbhecjdcebficfjbdddaddd
尽快出	fhhedffhgffegheeedffebadd
尾	chhekaceggcdaWXgsdZgbgcga
尾款	eechjccefhcebXagtcchccbgb
尾款D	fkgeegdkebdgfefhmcfeefeci
尾款M	gfeZpfdehhbfeceknfbkcddac
尾款拖	gfgfkgefejgffcffibgZgfgff
尾款拖了	gfgfkgefejgffcffibgZgfgff
局	ijkaYZdhiZacikpYcagfgdhaa
局上	lhddefcigchecdcfhefdfefdg
局里	dhiafdddkebedhgdhZejdhbfd
层	gggZecjakgbdbgghfhdeeemga
居	hffhfdcbghhehgbhhheccfehj
屋	iaiffcdihabkafXocYYbZbfZf
屋顶	gfedagjfggcieibmdddccfjbh
屏	adhijZgagigbdhdhZhbZjelok
展	occYZZhhiVeZdaWgebeegcbaZ
展会	liYchecbmbZceabhhbfhbfbbd
展位	lddfefcckeiegddgdgebcebfe
展厅	dfiidegkedgfacbjehdcehabd
展台	lbhccdahgcgdcdcdedhcchacc
属	ehffihcagiahdacfelcbdjeie
履	fiddifedhhagelcdgihfheldd
山	lhZZbafghaacgaejfadaaahee
岔开	ekecefdejhciceddencefeddf
岗	hgfffcjhkccdedhcbcefbgbbh
岩	ifeggehckeeedgdkeieehhahe
峰	edhceehbhhZejdZcgidfefjfc
崩	ccfjefgfggkhgaggblcYfjgec
崩了	ccehffgbhgjgfbfgcjcZghhfe
川	hjbbgdbjfaccddbakadcebjcc
州	egaYadmclbcdfaYgfkeZbciYb
巡	hgdZjdahibZcebbgddhbdaggh
巡检	egfajfbfidZcbbcaecgbdbhgh
工	fegYgcjhfeaedjYqajeXefjgd
工P	dbdfiejdkddjeciccbdfffijd
工人	dfddhejghcggdbeefhecehbgi
工位	edlbdfihhcifededgcfedcgdj
工作	faleddfclchfcjgbdidccgkff
工况	eklfbechgcifeecdfcfgdenbf
工单	ficeghjidggdheiegjhhebbhk
工厂	jdZigfhfhccbebembegbdibfd
工商	ddcdeelejegddgegebieecmeg
工地	hhbghbhZmdechgbldZdhdgdbh
工期	dfoaeZYakeagaiasYigajekcb
工程	fifaggfgdicdficicjfZfijhd
工程部	diichfchfghggdfhfigbeggif
工程部P	fhkcbgcgicjhicefhdhdcfedg
工艺	fgiededcifgeihbfejedcdfbd
工队	fecdlegdficiddeobieedfcce
左	dfhiddffidgddkjedggegjifg
左右	ehgjeeaghehdckjfbhhfhbfeg
左边	fdjfefeejecgjhfdheefdlahe
差	bYdicncXhlfghWccegdagendc
差0	dbhfblYacoccichbbmdcnglac
差M	ecZijfZajggZdbZdfibiYeYac
差P	eddmbedbmchmcdpfcaYeeehfg
差一	ecbeimafdjdnidZgkcebjZmcb
差一点	fedadlcgdidebfdeejhekbmee
差三	fedcckkdlcadkeeejcffcefef
差不	eghgcgbembgehcaaibkbdffbj
差不多	eghgcgbembgehcaaibkbdffbj
差两	eafigidggfccfcfhddedlgjbb
差了	ieicejcdejgcldfdgccbhjhbe
差价	gfffghffckndigefejffhfdhh
差回来签	fdfjefeeifeeifoffigfffeef
己	ffbfdheghefbckhkeggibgjcc
己不	gejffeeckfefeddffcfijdZge
己做	jgeddhgcfjaciYfadidldcYcc
己做了	fffeejdcclcdlcecfbenfeaee
己的	geeeehghfgcgbgiceddfgihif
已	chcaljafggdjkigimfflfifge
已发	chfefbfehfhhaegiZgfabdnjc
已经	Zgbggkchdigglkjiggfmfcfgg
已经在	hbbhjajiehcckedceffjeccgh
已经批	gndcaedekeedelefabeefdmed
已经签了	gggejdekedeocdcihdbceehcd
已经给	fdhkcfdbhghhcjjeediihegeg
已经跟	ccgfcldeclZkpebiiZdmdddbg
已读	glebZchdfigdcdbcbadkfbdZb
已读不	gkcdacjeejbecddccaekeccab
已读不回	gkcdacjeejbecddccaekeccab
巴	ifdfgedchhfeecblhheadcZjf
市	ifcaafkdjfceiclfbjhelZfYb
市场	jfdedegfhgefhcdbdihhibfbc
市场部	ibffeficiiegjefeediidhadc
布	djhcbfecjegdgfgjdcaefeohk
布草	igdcegghgffigfcdccdfhhhhh
师	hYhdkcafifbecccdigdcenfrc
师P	kbidddcbihfdfdccggheffgde
师傅	adiZicfjcfbeedfbakcbcnhph
希	ffgideegfgdghcehedekgddig
希望	ffgideegfgdghcehedekgddig
帘	hhgfbefgeihdheecfcfgfgbjm
带	chgfZikehffcfeeecdmcejmne
带一	fhgfhfdfhhbkdeedeaiefekhe
带两	bddhedlhhbecbchhhdibddbjd
带公	fcdnbfacldcicebchcpjddebd
带公章	fcdnbfacldcicebchcpjddebd
带合	gffkegedjefeeedggenffefeg
带合同	gffkegedjefeeedggenffefeg
带合同过	gffkegedjefeeedggenffefeg
带我	hihchecigdffeddiejiegdfeg
带着	dcmachebcledhefaegegekfie
带章	cbclccbjlcenfedgeendfdedf
带章来	cbclccbjlcenfedgeendfdedf
席	dckgfbbfgfhihakadccjclabg
席位	ddemhdcbigieibdcfcfjecdcj
帮	hbfbcamfjadefcefdgabiZebc
帮忙	edeegfjcldggcbhfcfcgkcgce
帮我	hbiaabljgZdedefZfbZbbaged
帮我们	cfldddcmacegfbkehfdfedlhf
常	giYbiYicoafdcijmabgicYckg
幅	fjecfgedjehedadhcageecmdf
干	cbckjibffjbgleeijmbifedif
干嘛	ehhbgcgdmfcfldcddnecebejb
干脆	dchbikbkajhgdecdjgfjehfde
干过	bbbddjidjfeeifadeheeddcdc
平	aeeghchelYkedfchbeeYkgpik
平台	fmeXhfaigbcjfhjcbXgcoYnck
年	ffbfkeaihaeiigdbhfebhcbjr
年M	fckdhdadignlebbebYfiaibih
年不	fddjedjcldncegfdehfcfgfek
年了	goadfacgheaglhcgelgefbXbk
年付	fcikdfcfidfifjicndcdfkcdb
年单	ggghifffiejnhgfeefffgfeee
年大	efeejcefjdfgahfegbeceecgh
年大概	feeejdffifbgaifegefeeedhh
年就	dldabgccekhidddedhecfcifd
年度	chagjeegiafielbkcbhckgfik
年期	feibjfcdldehbchbibhefgcdd
年框	fcdgidchffgfgdgbfZfbafeZX
年框架	gfffigfhgfZnefceidcfdhfeb
年检	eadcpecdkbdcdfecdadfeaalf
年的	adZjjhajfceedaiflflhicgZq
年约	fffdkefkedcojfededdddhebj
年维	ebdieeifidjffdfgbfgdddbnf
年维保	ecejfebfidjifdggbggddcbmf
年耗	fdigfddhfhlgmeegghfdeffde
年耗材	fdigfddhfhlgmeegghfdeffde
年费	febkibbgiabfacfakZZZbcaaj
年降	geelfdfffimclfedfjdjefcfj
并	ZfjeYgdekcXdhkfgeibhalnYa
并排	dbmdbdcbkddflfgegidddmkde
广	iZfhgejjdcfheddhigiebegbi
广州	dbdfchjdkdafedcahjkdedhee
床	ekbbmbbnafchdjggekhfbidhg
床垫	gbihfeciegmchcagfYifgkgcb
序	ialfdcfbifcbcfhcgjccmaghj
库	ZjbahWjakfadaagpffeghekhg
库存	didcgeidlcddgfcceacigclci
应	fgeghdfhfffZfcjfihhihbeog
应D	eahghfbeidfZhfdeiekfbbgad
应D下	geelegfhffibfdfbdckefdgef
应D下单	geelegfhffibfdfbdckefdgef
应了	ccaefbkkdedbbcZhgYffccbZi
应商	eegbjhdchhdcheihflfkjbdfh
应时	fhdjcfeejeckefecedeeecZke
应时间	fhdjcfeejeckefecedeeecZke
应该	dgdgddibihffgccchhgicdcac
应链	hhfcgidhghidchhgeafdefeef
底	ggciZideghofijafZmdefhbbW
底价	dZapccZbgiqcijkddhchabbgc
底料	hdjfefeiefkghebdfhfhflbee
底线	fchebeibmcpebfcbbdbajeadb
店	jjcadjdjcheceghgffjebkYdl
店M	gdgkcfdhffmfdgdeefkffheee
店也	eedikedkddcefcfZgdhdeedcp
店在	cbhdcdkcldgdddcbdhfeejcdh
店的	ggheieeclfhdddbmdedceehgh
店试	efiddfdhgcggbckfecedekadd
店里	gfgbfchjeabebbechZddekZcd
店长	dkehfhdifgjiedcikdijfggee
店长P	dkehehehfgjifdccedijfhhgg
府	celicgafhfdejkjkedhdicfbc
废	abbZcobYcnddghjZadbeqbgih
废了	feeegjebekdchcfcffebocjhc
废标	dadZanaacleadaYdbadgledfg
度	ekiYibdffhbbehcdiiffdlxhf
度0	ckidZcaihceddfbbeaghdkpaa
度不	eicdjeegifdefdeidhfZedijf
度很	ceddcekhckgeeeeeehebedabf
度款	feddlffejcfdefcembceecddb
度要	eiefdiddlcffdeedfZfeegkce
座	oZfffbYbnceeYdeebdhagZYae
座机	ocacbdbcmcdfdfbdddedfbadg
康	cebdhekbejedbdejgifkeaZdh
延	bbghjZgdlfcmffanfigegdmZi
延迟	ffihcecghfgihdecflihhelcf
建	cijcbibejdiacmlcghhhfcjaW
建议	eeidbgickeibehmadecegbZdc
开	dffeiffhfffghhhghjdelhegi
开0	eefhefifhdZicjbafYhcdemcj
开一	dgfhgedhfegeghieehddekadj
开业	gkgZbafbkffdccabbkdbYdjeh
开业前	ehecjffheihfefgZekffefjki
开了	cbiakhchkaajgfgYfYcegngbn
开了三	gbedkddkdecefcfhecfbgfigl
开了个	gfbdfdjggebffjjeggeeefhdg
开会	ehhdZbhekdfkdfkbbeegedeeb
开会去	feeeefjfjeefgeaefefchefee
开会去了	feeeefjfjeefgeaefefchefee
开发	ieggdhcggedfffiXdcceZckZg
开口	jeajccbckejekijccldfcjZdd
开好	fefenecbmciheeecmhfelgcee
开始	ghcdjYeeidibjdeliYchckYfa
开学	effmeccaihfabbdmajhgcccha
开学前	dicjdefakhfbdcbjdiicdefbc
开完	bciidckghbghabjdbhiafZkhd
开完会	dbbhedlekeccbeacdhidcdjhg
开工	ghZbmdYjdfdgabcdbfcbjZZhb
开招	dmdccdbdldbgbheegaddofifg
开招标	ekedeecekedgcafdgceeoejgg
开春	gmcdbcdiefchcdcddkigdccci
开春再	gmcbbcdggicecfddeodhdccch
开机	dfdekffifeedbdcmdffjddcee
开标	bWgdVmgbjfcbjadWjfbaudVeb
开的	cjgddifheiidjhhcfeegdcagj
开票	daadhcjZigfehcabmehcgcZhc
开课	dfjcfdghegcbfdbmejchclcjc
开车	fdbgddificiecddfdedcdaabd
开通	edlaeebifdcghfeXgecemdgdb
开错	eieekfdeejiegfehjmfefehcf
开错了	ggfejgffdkfgfffijmffgfidf
开门	eachkfccledefegpbbdddgdce
异	edggibcjfdbefeagfddblbckh
异议	edhggbdlecdegeccccddmdadc
弃	eceiaiacdkZedbbieddmhcfbc
弃了	fecddobddkcgbcdjffelddjdd
弄	clYdiYgigbchdhemadgcehoji
式	cfehigchhcihfdhZhdhclniee
式四	edcdlecfjedncededefefeddh
式四份	edcdlecfjedncededefefeddh
引	ldaciebcldaeefgbfYdbdafif
引荐	lbcddecdkdcggcYcdcdcdddcc
弟	jgfdchcfkcfdkcfjfgceecacc
张	hgccmfcgblljhfceeociehggg
张名	lddfdfdejeeeddfbecedfdede
张名片	lddfdfdejeeeddfbecedfdede
张纸	fcfjfhedigmdiegfhledfiadf
弯	cgbegdkidehgfcffhegedehge
弱	gmbbcedbmcZdfjijdZffbckch
弱电	gmbbceccmdYddjijdZfdbdjch
强	dhigdddidfdbifficjcdgklcf
归	gcWefglaigXjcefcckYeebdce
当	beeikiXjalklgdhakmmgdgkmg
当地	fidebjccjehibebaceddffgje
当场	cchejeZnadnmfbhemhifeijdh
当场签	feeeledmbbbnedadkbleeggdd
当场说	dfmabdcjebldiecedfehegebe
当天	edehjegehgbgedgZjfmcgdZmf
当天就	gfejefffhdaggejcicmcfdfdh
录	gegglbZcihgffYaechcljejpf
录播	fgcehefbmdgehbckdfecjcilg
形	dcehZckggddcgfckddddcdmhi
彩	geigggbekegfeeefddkefcghe
影	aZhjhbgfbmgfbeifimciaijli
影响	ddfiegdfdicidgmbhjdicbhec
往	dljcXefahjebgajddlekgcZcf
往上	gfkgdecflbogefkfegccgefeb
往上报	gfjeegfghfnfeecdfgfdigged
往下	iejhbbadflaedbiedkbffhhga
往后	cpbbZciapaeZdYhefkijfabZZ
往后挪	clfhadccmbecdcbbdZkleeddd
径	ejicffcckeeeggcYheedjcmgd
待	ldhhVXcggeZihckfcZbXcfhaa
待的	jhbbcdchiceehegiheedgicdf
很	bhjejbbnXhileeefcjdhbjfdi
很不	dhhkaaabfnfnagkghtehebefc
很冲	idcbkdeZdlbdcdcedeecgcble
很大	dilfgdchclbffdbcdgdcdiZfe
很好	fjeefffjeekjecgcdfdddabcd
很急	elddddehlbcfgcdhfafbeejbe
很想	fmgcegdblfgfebifhleefdYdc
很爽	ecclcddmfchkeechjebdecccg
很爽快	fdcjedekcdikfedcgaceeddch
很认	ejgcedfkebbddciddaddekidg
很认可	fhgffgglcccdgddeeaddekjeg
律	hecghefdgidjgcdbhjhceghjd
得	bnedcddhfgefgiojekgccglfl
得C	eceakdkblfcegiimfldcidded
得D	gebgefkdlcefcjjcibicecddd
得P	ggfeZZiYqbbbdfuZhaZfcicec
得P批	gffhggfekfiefdnffeeffigff
得上	chbhaghckeedaaobccfabchdb
得不	eidaideleddckgceeefeccdgn
得不行	fifbjdckgdfdnhdgdZecechhh
得不错	dgcbhdhlcdZcegfdfageedZhm
得先	emhefedejfcekcfeiiedgdhid
得及	gdjhhecjeddehdelebhdfffhi
得可以	gcdkegfifdjkhdchdageedgkd
得太	figfffdcfjghhdffgiedfcmef
得好	blbZhjclYkadidYadiageiZcr
得好好	dedhdjdcclegkfeefoejfddeb
得好好的	dedhdjdcclegkfeefoejfddeb
得很	deffhhchdjjkihafdidlfhigk
得我	efcjdhbddkhiaeifgnhdeceef
得我们	fgdkdbceckiiaeiggnhdfdfeg
得找	bgjbdbeenachhclheXhaeemdc
得挺	jhebggckceiefhgcfcdhhecgi
得挺好	fhedhhhiegiffihdfhddhbbhi
得比	ehfdieegghlgieceeagdhdcid
得等	djblZcZbndcogdadckodhbacb
得紧	dgckbdbdlccejcdldZccddjbd
得要	ddfcmedgamehfdflfkffddajd
得谈	gefjegfdcklgdfbeineefgfge
得走	fkeaedihgbZcejmcgYebgeedh
得跟	ejdfhdcbldihcbfceheehdfcf
得还	chicgfbdkbeefbbigYdcfiahf
得重	jdifcbieghgggaagcbehgblah
得重新	kgdgccjhjcigbccgdbeiddici
微	jfddbfifhfdjdbccjafhafdcc
微信	keeebdjdhgejdcecjbfgafacc
微信了	adkkdcjhcjfjdcjddcilddcdd
微信说	eedjeidgeiingfegeeldfeeef
德	bhjffafcldhekgkgbhcefbbfc
心	ckjeabbhgedhfhlhdqgfjehdh
心P说	fijehfefidggffakfldekfgeg
心了	djhecdcghcbcfdljfaedccfdc
心我	fmegdccehidecefdeofcegjde
心我们	fmegdccehidecefdeofcegjde
心理	dajidaZcdllikiddgheldbcdd
心的	jfdcffbaldbjdcXgdehagcbec
心里	eifjddcciifeflZcdjdccdbch
必	bjfhedbdiggafjfkbhldhcjgc
必须	cjeiebcdifgafjckbemdhcjid
必须定	feigcdefkddglibbcZndddbdc
必须装	ekchdebdkdeffeeneciedecbe
必须进	gjheegfejefgegelebefgfaff
必须进场	gjheegfejefgegelebefgfaff
志	cefbkefdkececdcdebedebpoe
忙	fidWcehcjfbeaaebaebencdeb
快	egfdlaflZkahbgeidejldedfk
快D	idkicdfdjffebcakedgjfjecd
快一	eieegafcekcdfdbdZYfoedihb
快一个	eidegafcekcdfdbdZYfoecfhb
快一个月	eidegafcekcdfdbdZZfoecfhb
快出	fhhedffhgffegheeedffebadd
快到	gibehdfekdeZhldbeadbehelj
快到期	fedgjebfkeaaiffefbebfigln
态	bndhbbgichichadZblfadZfdd
态度	bkbicaihajgchbaabjgZfaZge
态度不	eidejeffhfdggffffhfaffcig
态度很	ceddcekhckgeeeeeehebedabf
怎	akedeYfggffbdeigbZfffgiee
怎么	akedeYfggffbdeigbZfffgiee
怎么弄	flcbefdigeddcgcjfbeffcheh
怕	aneehYfbgidchYeaehcmdjgek
怕是	dYgclbkfcliecbbceUfrfedho
怕是要	ebcfkcfgggefdedegcfnfdedm
思	bkfhcbcmfeedljehhhgegflfd
思是	fidheedihfdgiidkijidhdgec
思路	eigdfgfkdcffgjgcebgedgnee
思路对	gigegggkddffideffdgfffnff
急	coeggXchfgibafatbgZeehdjb
急了	caajeZifejjfjdfljefaeeibd
急单	efckbfhckgnddedocdefedcec
急得	dbifjddddkgdiddmckebebdib
急着	hjddidaigbacgkZpdZcadfcab
急着要	flfcegedkedefdeoebadedidd
急要一	dkeecffieddegeemgffefekdc
急费	fcfmcgfdjfpdccencbheeeZdd
性	ildgbYWfjchabcZefbdZhjnbc
怨	decbkalcfiagjbajiheZcgdhe
总	fegegffgffihccmbhafhccdgd
总P	hgcejcbdifhkfhYnihdbdcgcd
总价	eajbibigjbjhebYbhfkbdefjZ
总价M	fdfbkfchgebigbceigfedeigc
总务	kejfdcXhiedecejbbgbficcjh
总包	hkfecbbcmcfhbbdceZccZdccc
总监	ehjdbahdghgghhidfhhgfifch
总监P	hhfcdckekcghhibcfhhfghadh
总监P说	fjdcieifjeghjjddfbdihhafj
总算	hehalcejdgjmcceZicabdjjab
总经	dddjadhhhbfeiflgcgdceccag
总经办	edbhcbicldhhgimfebeddfcch
总经理	cfhjcgaifdecifgfdiedgcece
总部	dfefemYffhbdefkgccgfbachg
怼	jefhibfdclafikbeerfbdeakf
恢	efhijdfdhhdeeZceecfkeddkf
恢复	efhijdfdhhdeeZceecfkeddkf
息	ighabejeggafgifgfhcffhjdb
息中	fghgegdgidhigccdhjhejdfcd
息中心	fghgegdgidhigccdhjhejdfcd
息中心P	fjegffehfgihgdZeikefeecde
息了	heieffgeifbfcgddfjdjfjbgf
息化	chcddhhgiecdklaheadbdeaed
息科	djfcfdbfhdgeggaedddbdhmgb
息部	dgkegdcgghcefgghehgddhicc
息部P	dfjehdccnadfhhgieYgddbgcd
悄	ebghfhhdjhidjdidfgekddbde
悄悄	ebghfhhdjhidjdidfgekddbde
悬	YYhmeUjYancfhfleiaapgiZcc
悬了	eedgkagcdkddbikefgfmdeecd
情	fldXZgdcgigaagldciemcYeYb
情况	dkebhfaZjgcecejgceiidbjgb
惜	ffedfjeefjjgdmbgebeifddeg
惠	eggmdcbfghkgffdhgjdehccdc
惨	eiehhefhcjifcebffiddeefhe
惨了	eiehhefhcjifcebffiddeefhe
惯	hfeeeghhhdeegcaehhhadhfhf
惯了	hhhdfcbihcffhcbeijecegbcf
想	fwXhSXXlfYebgihadggYdljem
想上	gjfZbecheghcgghbdjceeXqem
想买	efchdbjanfldbknbagcfcaYfZ
想了	lecebibbmegbffgceagkdcbdf
想了解	keddeecdkededfgcebdeecbec
想做	ggfidfbckgifgdgeclcgcbgcg
想做个	gieefgfggffdhfgdfaffedadd
想先	ZnbfacdgicfhZchhdZccfsdba
想先拿	elbhffeeidhecgmgiZddgjZdd
想先拿一	elbeggedjeefdhkgebfdhjZee
想先试	eghdffeclfdfddhjeegejnZhe
想再	bmahZdbmcdbciecZZYegcacfp
想再添	fldddfejeecfcceecdbeeefcn
想加	elddcgcieedfddecgbhffdibo
想听	fldddeecjeeimegefdfcgdbde
想听听	fleddeedifeilfhefefdgecde
想在	gledfgeifeehcdbjecidfeYdc
想弄	cleeefeiefadfjcZdZeffbldc
想想	cfgjabZckdodgfgdiehecadbe
想扩	dmebeffihdgfiaceecdcecZcl
想找	flcbecbgmaafkieeceecdbjkh
想把	cnafbeZjfdhdbhbegbbcbZman
想拿	doZZhbcjcgadfccbhffldoXcb
想按	fbfkedcbkgldgcbdeiddedcfa
想换	enbbeaZhiacYikccehiRcZgde
想换一	ejffffeggfhgkadehefaedgjb
想换一家	fkffgffeghggmefehfgbffZne
想搞	clfceecbmdfeadbfgifcdckeb
想法	emddffegjddecfcfekfeeeZeh
想看	jifceeZhibcfgZYheicccjkZa
想看看	gkddffbjededkbcdegcddigec
想知	chhhhccdkcledbceebeaefimc
想知道	chhhhccdkcledbceebeaefimc
想给	hieedfdifdefdifdfafefiZdl
想装	gldefgfeigbgedekcidfecbcd
想要	effieeZieeidchebgkafiigdg
想要一	ihcefgfjedaecffddaeeeggck
想让	dkefcdchghcdgchcceghbkibe
想让我	ekagcecfhidefcccdggfcifcg
想让我们	ekagcecfhidefcccdggfcifcg
想试	fmcfdffhhdffcidfccffencef
意	chimacYhjdgehgodkfhckhkeg
意了	dfehidcifbfgcbikdegcfchdb
意向	bjgefZXflZhjahdagdcZkaXce
意向公	hhhbbdcejfggdjbdedfekecfe
意思	ajdidbdjhefdlheiihgggfhgb
意思是	fidheedihfdgiidkijidhdgec
意见	dcmlgcYYjhahcbkfihgcegmkc
意见不	ehcieeddlbcehcmfgdfbecZee
意见很	fgkhdfedbmdidedffoeefhbcf
意见很大	fgkhdfedbmdidedffoeefhbcf
感	eglffdYkbhjffdfZcfZnYqhkc
感兴	kldcbbaigbjdbaccdheddjfbc
感兴趣	kldcbbaigbjdbaccdheddjfbc
感觉	cgkiZacedmhifhfddbdqbhefg
感谢	dceemebkbdchbebciaccfbcld
愿	hhanaaZdkfkihfgefbgabccdj
愿意	iebnbbadjgkiifgegcgacccdj
慌	cbcehbncckbfjeddeiemebjch
慢	fcijicXchggfgedsdogdaioif
慢了	gelcedeclccehfgnfhgcdkmdf
慧	ghebfiZefjdgcmgfhefbiefdg
懂	cjichdacgjbifehhhghfghhgd
懂的	dlfacfdeigceiebieheiiddbe
懒	fcddkffjdfngjffgfgfefgfeh
懒得	fcddkffjdfngjffgfgfefgfeh
戏	ghecakabihiffZjcbfhflbedd
戏了	ebjgdjcdhfkhfbaedWiihcceb
成	YZbmjgjiffmhggjdmedjgZheg
成0	eadgddkcigdjfdcigfddgdlbd
成D	dcaZhdmghcggabYembaZdbcaf
成D到	gggclgdjeffnefeendcecfheg
成M	ebchcdjbldebdabacbddccZdd
成了	adZZqhaldXXifdlccahcbcbdY
成交	fbaglcZfjalafYdXadeclcZda
成他	dcefkibdghenhehdgcedhfbed
成他们	ecefkhbdghdnhecdgcedhfbee
成功	deegleelbbZkcdfkfidigefeg
成本	efdkcgafejggdkddgkgbdbbgb
成的	egiehhdghfchigedgeefeeafe
成都	caajcdibmcbdfcakdccbcbccd
我	hddiffhhcikelefhgkfjfddhe
我D	igdjbbeghflgggcgifijdfYaa
我D再	gffhcegbhhfeghdedfhhdedcd
我D再打	ibdfefhfifefedccfZddedeef
我D去	ckiefeYhhcddggcbdgajcffbd
我一	cefedgjbldbfcbbadcefejadc
我不	ghefchjbkdkhdgbadfbhecbcj
我了	jfZdiafhibihfafckXbeeagad
我们	ahhjigbibjggpghifjfhihhjg
我们0	eagjchadkeogncikchcZgcdfc
我们C	dkaclahhehjgadccehdkghaad
我们D	bfgficfcghejhgimefgighdgf
我们D去	ffejcfddkcamddgaeclcfheac
我们D把	gfkedffeldkdhhhbfhcfhgfZd
我们D给	fgfckedddkfdihcbefdcddgle
我们M	fcchgjZahhobmbafggeccddcc
我们P	dafkgagchhkeadmdegecebjld
我们一	dgdjcgabjhpfkcabddfZfgcbg
我们三	eejidecfghifneicdkejhdbdd
我们不	daigbjbcanljjcecejefmcjbb
我们两	fhjdefdfjekeiedgfifagikde
我们也	ekgfZgcakdigmdddfhdZdceeY
我们了	cabcodboZdbbfchhdbeheccah
我们低	fcfdckcbejndnefegffdgchfd
我们做	agffbjakdfbgdbheccdfggjjo
我们先	djfeedbhhcdhaddggbegicjZj
我们先出	fhheeggigefdeheidbfdebhbj
我们公	ljacbZddhgbdadfefhhecgdif
我们公司	ljacbZddhgbdadfefhhecgdif
我们再	eehkcccfekhcihahddehffdbf
我们写	fchfhfgfhghgcgdjcdedfiglc
我们出	dbejbhidldkjahfeiTjdfbkcc
我们出个	fedgcfjekdikdfdfjZefdcice
我们出局	fffednefanedcbkceZeecebdd
我们别	hZgjchdbigghhhddflenieccb
我们去	dhdajeijdddebgZgejdccgkle
我们只	fjafdjbeejfffabelhgfjhdbd
我们只能	hjefedefjeeegcdchcdedeaff
我们和	fekhcbbbobbepfecgfiahmjbh
我们和R	gekfccbcnbdfoffbgchahmeci
我们在	ehhgffcdkdbfbdbiiZfdhcikd
我们就	hgkcehdfhfgijdiddZimeeged
我们底	gdchcdidjdlfhidecfdchfaed
我们底线	gecfdfjejelgcgdddgeddddee
我们承	geeiheeedjcicfejenfcfehje
我们把	ebjifcafjcghceaijdidcgkhi
我们报	djbgbckhgfggbacdgcdglekhc
我们报了	faeZeakfjenddcchfbfejelff
我们报的	geieehdeejihcjhghkffjfZgd
我们拿	deibkcdhgfcfgedcdkgccjhid
我们换	ecjiigdcfhhebdcjdfelejjcd
我们排	ddgkcddcnZfeeeaecficfhccd
我们排第	ddfleefdmagefecdefecdiddd
我们提	ejedcfgekcbgcigbffdcfdfce
我们方	fdgdfkddjfieileggdfjdebee
我们方案	fdgdfkddjfieileggdfjdebee
我们是	efgfjaedfihhfebehdflmcede
我们最	ffgfdjcffigddhdkcjcebdZdf
我们有	dlbbibaeieddedcadgeiicjdb
我们有没	fkgeffdghfdeeffbefefedjfb
我们比	gdfkgdffjenfegeffbgdecfef
我们没	ghbeeifcekccfhiicnhaedcdh
我们派	efifhfdckgbgcegbdehbeieid
我们派人	egfcifeeldchdehcecicehfjd
我们的	adkbhgckfZbgdeefhYjfekhgh
我们的方	gcgifefghdjfidieidjcdbadd
我们看	difgcccbigkigkdcdjefdaifb
我们第	egiYficeejjcjjeebbecffief
我们第三	fibccledckaejddeegedkdafc
我们第二	edoZaZddnaiemfbcecfdefleg
我们给	fhggegZhhefgddbZiidadahef
我们能	dhgjedbchichnegdigeeecjgc
我们能不	dhdhdedcigbhjefeidefefihd
我们自	fedegfjdigffdefjefgdfcaef
我们自己	fedegfjdigffdefjefgdfcaef
我们补	eeibhedckdeijcbeegedgdhcf
我们补一	efibcfdekdcejdcfeheehdhcg
我们要	efdibibZgifkmdhdijjffecdd
我们财	gfhheefeeikeeeeeniidheeee
我们财务	gfhheefeeikeeeeeniidheeee
我们贵	fkdgddfckdieofbdcdfeedddi
我们赔	dbbbodicckfeebdcdpdddcgqe
我们赶	ggdhhffhfjjachjcefeeefage
我们跟	caimcXbaobicieaecbhYbihbb
我们跟R	camgdacdmchdfdbfeZgabjjde
我们还	ceflcbbgeikfjeccfafkicZce
我们这	ckdeabhkdebifddacfljcchhf
我们那	hcjaifbhejcdahbegieihegfb
我们重	eelegdcbfhcleghlgkfchiaZf
我们重新	eghheecefhflbhcceifddhagh
我们问	dmcdceZcjeeenfcleefdeegbc
我先	kecehedbjfhicegffaedegfjj
我再	jehgdfbekdmgeddhhgfbidcde
我别	feaedkechgcdnehgggfcfeeef
我到	gfebddkghebjdeaeeceddbgge
我加	jffefecfjedfhefdfafffhigd
我去	igdhdaifmZbddbgafbhcefeaf
我去看	dgekkecjgdhefeeffafefeecl
我发	iighaZdcfikehdddbielfcgag
我发了	idejefeeckhekgfeffgmghdef
我吃	heeefiehgbghhhfficgdfeeei
我回	gfefhejghdjgcdehfchaeceed
我就	dbdngbfdigkcbfbkdmcndfZhe
我带	cddmfehgehadjcahejkjdcgai
我帮	egfgdehcigedddcddhfcgcace
我感	ddjjddefejihgfgffffmghehh
我感觉	ddjjddefejihgfgffffmghehh
我找	jcedhfgciheebebddjebfdefc
我把	fgiefbhkeZkfZgdfcfhbjgach
我报	deghgegcldeddecbdicbdcibi
我报了	ednbefbekfmecbcffbffgehdh
我拉	deeedkeeejfebedeenemgcdcd
我拉黑	dededkeeejbebedeememeddcd
我按	eclbeebdjejddfccdeihfdbhd
我没	fifhdegbkefdjddgijgefghhf
我没敢	gihgcegejefdjeegibeeghhgj
我留	jbccgdjdigdelddeegeiggfee
我的	hdffafgejbeckbigcldYcZVab
我看	cbgmhcgddljejeaghngojXdjg
我看了	eegicgcgggiijgcghgfakceid
我看是	ecejjdgffijfkcdgdjfkgcade
我看要	ecejgehfejeddeeeijiogfdif
我真	echijbicgibekdefifgaeecde
我约	kccckcdckhceddbehkdkfjbhi
我给	fgdjccgaihmaYblbikiacgeej
我自	ichkfdcfifmkidfgdZececacg
我自己	ichkfdcfifmkidfgdZececacg
我要	eehgffhfkdcddgginedhdeied
我觉	dcifeehhfffkfiagcafkigfkd
我觉得	dcifeehhfffkfiagcafkigfkd
我觉得可	gcdkegfifdjkhdchdageedgkd
我让	bfjfhdahgebfggkaefcehemgd
我让P	eakfhecclcfiihhbebefhfiie
我讲	bidcbkbihcggfclgigcbeedee
我说	gfdkbedcjdnejdcfhfdcefded
我说D	fgfggfeeghleigeihgbhfehgd
我说M	dgjhedcejelfefccieldfecdi
我说最	fcdhcdjdfikdbdhdhfeceebhc
我说那	eididedfgimhhecgdmecfeakd
我跟	aegigeffidnkifgkhifjdifjd
我转	hfcefdhggebhhdcadebieeehd
我还	higeccdbhgadjfZbcgchcdagc
我这	addihdicighfceedckjcbecjb
我这边	dfdhcfjdkdgefgehcgkfcefdd
我都	efdjeefejfdjfciinhefffhef
我问	kehfafdfjcbdlgZhgbcgefiad
我问了	jhgfcdaiicbdigchhZdefghbc
我问问	kddjdgddldghdgcfgafegffef
战	bejediZdejgdkeodedfbfecge
战友	cejceibeejfdjeoeedfbgedgf
戚	hgbbejaciffgfdicddfadcfde
截	bcihahgeblkeladdfiekghXZb
截了	edccemddifkhledddgheccede
截图	dcejegicbmicifgcbhgmghcdd
截标	felfdfedjfegddhciddemecfe
截胡	eghccfhdiggcodcciaegaebce
截走	fddedmdeamZloccedbeaaeged
户	ghbfgeiigdhgeifgegghcgihj
户C	emadggZhgeZefdcbhfhieeZcl
户原	djcgbgiihdjedgkhdededggbc
户原话	djcgbgiihdjedgkhdededggbc
户又	dfjdgebjgdgedffchakdfehdj
户嫌	gfhfhegffiidcfeijnfdfgdce
户要	bagoadgidhjgdcdhbiccdbdhj
房	efjaeYgfhfafZhgkihbhciofg
房的	eiefhfdhgdgieddhnbfffecfe
所	cdhieigdejdfglihdjfngdifc
所以	fjeeeegclbfihhbbdcfbeecdh
所有	achggkgbckacbkjbdlgpbglhb
手	aggcfglmceelkiihdbfefggcf
手R	hfefgehigcmgmhZhfdidekgfh
手上	fhefbdhbmbdghjbdceiccbdgf
手上有	hdgdfejekecjjhdffZfcdcfdh
手写	gkceffdcldddkfgeiaeffikff
手头	gghgggfckedfglbhbefcfgaed
手感	cigcbhdjbgbdedcefcebfmbde
手是	daijecbfkdehmhfegeefdedfe
手术	hfibedgejfchbciicacccehch
手机	edgaegjdkedbcbkakecicYeeY
手里	ejfchhbjeechmnjeddbdjdfaa
手里有	higbbefjeaafgneYgYeckbecc
才	jgdhVfiUjjchgkrchkbdgjged
才M	ffgjegcffimclgadeifcfecde
才到	fcklecbdghbejcdjjbebchaei
才回	jbYeZckcmbakcadaacecbbfce
才回来	iaahdeiekedkfdeddfZeddiee
才有	dlebcdhcgkffbildfnbcccaji
才有钱	dkcdcehdekhgeilefmcedbaeh
才知	eibbeibfkdafilddicckeeide
才知道	eibbeibfkdafilddicckeeide
才肯	dfhmaaZakdbkkbjbbbcacmkfg
才能	cijbgaebkfiednpehfgfmefae
才能动	fjeefgffifeeemnhegeeeefff
才能投	eblcdddgdjcedeccekfenebdf
打	kcdehbgggfiffdfcmdbeeiffi
打不	cghdcfjbgiicidgcbmeachjeb
打个	gZgfgdjcmchiaeahebdgccZbh
打个招	gbhdhejdldcibfahdcdgcdccb
打个招呼	gbhdhejdldcibfahdcdgcdccb
打九	feflbfcjebobdcgdcacedcdbl
打了	mhdcgXbigafeglabjecddjdef
打了三	jhcjgeaejdjgdddcfaeeekaad
打了个	khagfdZchiidfjcdgZgegcdbe
打分	cbpacZabmcbbibicdicfcmkdb
打包	cdigZghfjdjifbfhaadbdfZgh
打包价	cgjhccagichhcfehcdfeegehh
打印	cfcfhieZighiieicbZeagcjlb
打听	fehfcZiZkgkcihblcUcjjXefa
打听了	cfledcafkclfjdeeecednfded
打听了下	cfledcafkclfjdeeecednfded
打听到	gYhiddeekefekchdebebddcee
打回	eelidcccdkjedchcdnbhefjcd
打回来	eelhdcccdkjeedhdcncbefjcd
打回来了	gejhfefdejdhgecfdocdggjeg
打来	chahigcgcjkdedbbakdkfcZkh
打样	cejeagYffggehfaabfddakkbb
打样第	gdkdeefcigdhdefdgnfdekdee
打款	daakndVgiZYcbZagnXZbbZZam
打电	dahfggegfgeifekifehjiechf
打电话	dahfggegfgeifekifehjiechf
打电话就	efeiefifghdgeffekYfdffffg
打电话说	cdiejeafjefhfebjecijeffgj
打算	dhccljaieffcedfZggbhbbaim
打给	jcckgecidgdjbdZcekdcecbcb
打过	kZaajgeckeYgfdhbmdidhadfi
打过去	kadefdeeggddffbdheefdcgcd
打过招	cdcefjgdjedfkflgffgcleedd
打过招呼	cdcefjgdjedfkflgffgcleedd
打过来	feebleeejbbiZfbcmbiecddgk
打过来了	eeecleeficbhacbemccedeedl
打通	lmbccdajiYagdgcbdWhadfhbf
打错	hcdbbcmdmbibbaacfbdabckbb
打错了	hedeeeiekdiddbbdbbecbcZcc
扔	cickdbcaekoeedcedocjgegdd
托	jkZXjhdfdiffhcXZcachihfcf
托人	jfgdfeefhggihfadfafhgfehg
托盘	clachbfgfhgjfecbdgegkkaba
托管	geccldjifcbdgfebebebgeecm
扛	dhbcclcbhhcihdgbiodcedlbc
扣	bWcikXieZodecbakgngfaabjd
扣款	gddflfdcdlbhdeenbnedfebhh
执	geggedfefigdhfiedjcdicddb
扩	nfYfeaXihbdcejVebafdgYehh
扩容	cfefmdefjbchgcbidfcdidhjm
扫	oafajbcjfdWgbbYYbjbadjife
扫了	kchfefdekddfcedffahdeihde
扫描	eedckegjgeZjdfcbfgbgdgeea
扫描件	eeddjeggjeZidfddfhdgeefee
扫码	lfeXhccidgdchaZaekcfehije
扬	dchbldejecidbdcffadddcknb
扯	dddmbZYagiofgamgjmcicaeac
扰	ejbddejckdeecdcddgdbfagce
批	biefjbYheiYeWtjpfhfgdhlki
批0	efgehdbhhdhgbeenZidddZXjk
批D	ekfgdeddmcdfhlildcbddfbgf
批下	djfefdbigebicoghcfhledfba
批下来	djfefdbigebiaoggbfhledfba
批下来了	eiechcblddbidlfleajbgbidb
批不	egfibcadlcgedlkbccjaechdd
批了	dmedbdXdmaZhbpbccbfZbcide
批了M	fnecddbhgcbfdpagdjcdedheh
批到	ekbhedbbnbcadkcnibeddbica
批发	hhcjdeegeidgfedkhcijdeeba
批复	fkbhcdcldaahdkeddbfdhedde
批的	diahhbbleZkcgblimbecddbZm
批货	bYYXoahibicicbbkfmfbbaXoY
批量	hblgZbfcmahdZaYYccjaaoobb
找	miYdbfehkZfZhghgdcakZXdgj
找P	gdebiekhgfjcddZbdeghdecic
找R	gfdihcdehhhdidcddlfjjfbjk
找不	effdiiedclgefddejjgmefbmc
找了	aeggbkXaekidjjaiddehacZbh
找人	debdhfjdgifeedZdflegddZia
找他	hekdddfdldfieghchcebddgcd
找他们	hekdddfdkdfjebhcececddhdd
找你	gkebceckedeebdddeZdeeeccm
找别	ebbkcghdghfgabcjhgdhecaee
找别人	eabjbiidanfdZccjikeiecbaf
找到	kadckcedhhadaffccjfaceglf
找我	didddfihgdidjiijcbbZcbidj
找我们	cjceefefgfbdkkhjcddagahej
找我们问	dmcdceZcjeeenfcleefdeegbc
找替	emdddcdekddfldgjfggdefide
找替代	emdddcdekddfldgjfggdefide
找的	iigcddccldcecfZcecdbdeddc
承	cYdmfidcdkcfecbdkihZdZkmZ
承兑	eabmgdYgdhZcadgZofibdcaZc
承诺	dZgkfgbcdkgggcafhlgcgdllc
技	chggdhdffgehelhdfhdfheqee
技改	ekbccjaleebcgpdedebgdfhed
技术	deifegechhfgedjefidfgeqde
技术上	ejjadddejefbgejfhlffeeode
技术交	fdlfffefjeegeeddheefddmef
技术交流	fdlfffefjeegeeddheefddmef
技术分	feccdmecdkgejeigdcgijejhh
技术协	ddgjebaajhfdbibddeccbapbb
技术协议	ddgjebaajhfdbibddeccbapbb
技术标	fckiedecghgcfecddieemffef
技术的	dmigedcclddfccpffnedeemed
技术那	gkddfedkdcedddajhbedeende
技术部	hhdcjjfdhgfefehghgebckabh
技术部P	ieeddjcgfhhefgZifgfdelfde
抄	kegedgccgijjhcbfdjcbfcicd
把	aigheialahgjfhhighnihimhm
把C	ffdYbhidkckfhaYWZZajdZeZh
把C的	gbaacdldjdidcdaadcbadcacb
把D	ffZiigdhgciicbbkiciadcbdi
把D的	gfafjhfifeaiecckjcibdddei
把R	fciihdecfjeemfdefgeifigdd
把三	fghfffcekcfccjhlfYcbficjj
把他	fifefffjcgeefeZefeeffefie
把他们	fifeffejcgeeeeaefeedfefif
把价	dZhjefafibscZccZdZahfhjba
把价格	ebbmfddhgdndcegbdcegddjdd
把单	ehfhcgdhckedifgacllhfedbg
把单子	fgfidgegckfeicgbdkjhgfebg
把单子给	ffgheigheigeididfaefdhceh
把参	ffhddhegfhfdhhhchefehemee
把参数	ffhddhegfhfdhhhchefehemee
把双	fdcgjfhejffhefeefbhffekmh
把合	fddkedbkecjkfeefcgjcddhae
把合同	fddkedbkecjkfeefcgjcddhae
把合同签	fffkdfekdeelefefddneeehde
把我	bdkgaiceejgdgcfdflelcijgb
把我们	cekfbiYgeiefhdhcegfjeimee
把我们的	dfkcbbcghcfcbgkbfciacfndc
把我拉	dededkeeejbebedeememeddcd
把我拉黑	dededkeeejbebedeememeddcd
把方	ejfceidegijdfkcidgbecdiei
把资	jhfdeheggfdfcdicgbgkjdadg
把钱	fkfcdidckfdefnleceffefeed
抓	djgagchcjgbdZZjhjikjdcilc
投	ehjWcjedgiWfbolcbecenZXge
投了	dahcdlabekkeablgehjjlegcd
投入	ekdedgdfifdhenffgfgfeedee
投委	ddleeccfjfefdbmejbfjceede
投委会	ddleeccfjfefdbmejbfjceede
投影	ecakidhbdlkfaheffnfddfbkf
投标	fYdbajjahibeeaZbddcaabdcc
投标保	dehechdefieecdeedcfemeief
投标保证	dehechdefieecdeedcfemeief
投票	ddfidibghbdljmnffbhdegbce
投诉	dhhYiZhbhgdcdhfYcedfidblb
投诉了	fdeenddecldffieeepfeiecmc
投资	ihcfdefcjeefgjgddheafdaci
抖	kiZcfeehgeeeddcbcZgedfdZf
抖音	kgabbfffiffdddZbcabeegeZf
折	aYbnehafggxeffZWbkhUbfZYi
折扣	dcfiaajeifkgccecbghbcdbcb
折腾	fmicdcaiegbhjjfeencYejaae
抠	dgbmccZclfZffeYcglcddihcf
抢	ZgddldcoYgakdgaebYaYZfbhl
抢着	efhdhfelccdheeffdafdficfn
护	hhbdigeehhbYhfcgejcedffmi
护士	eeacikdbfjcehedieifdejfle
护理	hgdgkfchghdbhghhglbgbfcgi
护理床	dgehidcehhedahhghkeeedbhj
报	abpfdYidlbwdfgjabbgdjfhhf
报0	fbfhihgcigpegjccehebcdcje
报M	dXhiaafancqbibZdflhheeVda
报M一	fckedeZdkdmfegccgiddhibfd
报P	fgejefecmcgdggpchZhdedbdc
报一	eiidbahfhfjfhcZffgdccakge
报一版	ggidffcekdlececefYfegdofe
报上	cejeadheldddghlbebfdcccac
报个	bikYfddhhchfcgbgfafcfmehh
报个价	ecmahefekdndbjcdebeecibck
报了	fakgYgcWnetbjediabbZiWedf
报了M	dcgiYgdYlgtcfgehbcddhabbh
报了M一	fbhieeYdkekdcbcjeacgdcZfi
报了个	jgdhdgZdhhddjcbeehfdldcdd
报价	dYldaegdhfpfibhedffgiccef
报价D	geobefcekdodheadebhdeedek
报价M	eZbiZbjahhqiibmgfjfdZgfbc
报价单	fdfkaccZjflagdcafibhhacge
报价单发	gglfffdfifmfdfeeffehdfege
报价发	defeddidgiikfhefdgijbeeck
报价发了	ffijdebefiolghdidhkfdfddj
报价已	genccfacldmaccadcaedadadd
报价已发	genccfaclekadcbddbeebdbed
报价比	gdncgffekdlflkdffcfebdbfd
报价给	gcmcffceghkchghdeadicedic
报价过	fdjegfehegnhjfgdgcglfdfgf
报价过去	fdjegfehegnhjfgdgcglfdfgf
报价都	ffkdfifejfmgkeifgbdccechc
报修	dfYcldgakebfgdbbbbfddcbra
报名	bigedggbhgaefcdbffccfgicd
报告	chkddbcgheadadidhjefelreg
报告出	edihgfhjdcdeifdffafjcemeh
报完	dbndbbafidncbbbecZdjecbce
报得	gdgeidjjchlgkecgehehghdhk
报的	cfpdbdYZlerdigdebbgbeZccb
报的是	eegihccdghmeefegdgdcgdbdc
报给	ehlbcdfdldldgjikdceaggccc
报表	fcbemeeghebjhdhccadhegomi
报警	fgfdjefgffZhbicbcbcagggid
报过	fckfdfcejeneidceeedehcgdd
报过去	gckgdfdejeneiddeeedehcgdd
报销	daaaielbmbdcdlfamfbcebadc
报错	dfhhhcfekcZddcgbcYiafcdjb
抬	fegehdkbihfffdffojdchfdah
抬头	fegdhdkbihdbgdfgojdchfeah
抬头开	ggfejgffdkfgfffijmffgfidf
抬头开错	ggfejgffdkfgfffijmffgfidf
抱	bdaeikfbfjjekeihigdegbdgg
抱怨	eecelajdejfgfcckihebdcfhf
抱歉	bacbbnachilckhcbcaefdddch
抵	ebbilcdbfiliZZcjncfldkdcf
抹	gYYnbaebnclccZcYcebaaZYcZ
抹掉	gedkgfedgihiefeadifffecee
押	bZifdihbobeigdaejZcachebe
押金	dcidhjecncegbbcghcdcejecd
抽	feiZegfahhjeeaiebhdgoffhb
抽佣	fbegfkeefimfhebedheegehge
担	dncffadgckfebacidrhZafmfh
担心	dpdaacabfjbbbbdadreacfoec
担心我	glddeeeeigdfdffefngdfglee
担心我们	glddeeeeigdfdffefngdfglee
拆	dboYieiefiofcekmhjegeihjb
拇	eckgefdjdejfiedefeeeencdg
拇指	edkeefejdeifeeeefgffenddg
拉	edgeiicleajacYcaifgcdmehg
拉了	chhfhcaigbeghdhedbechhide
拉黑	deddgjeeejbeaddddkenecchc
拉黑了	eeddhiffekbebeddeienecchd
拍	egcekeiifbdehdoiecjhhhieh
拍板	fifehhdejfdbhengeehaaegfY
拍板的	dhdfbciejebeccmdddddedbde
拍桌	fcchlghddkheheedfoelfelff
拍的	fcciicibmejgcdihediceecfg
拍胸	gefkefcieffkefcdhemefefde
拍胸脯	gefkefcieffkefcdhemefefde
拒	dZZiiiebbmahcccmbsdZbbZia
拒收	eaabobhdckccccdmcofbccajb
拖	aeeglYebghddheffskiffaeXe
拖一天	eddhjdcghgcdidhkkZeigecde
拖了	didagdiadmcchicgkmbbdbZZe
拖了一	eedejeefhggfheejijeZeebde
拖到	dbhjibdcigceZbcfmfmbcebbb
拖到D	ecikfcccjgdeabcfgdmdccbed
拖着	edfjjddciediigheiYdkeeheg
招	lhfdafdffgacfgkddfcfqbgde
招呼	iaecfijbnbagidjfcbfdidbZc
招商	lbdeggbjfdbcbgbhggeibcbel
招标	ekgddcefjacddgfcgedXjdigd
招标代	edleffdekefeeedfeifdmfhef
招标代理	edleffdekefeeedfeifdmfhef
招标文	fciheeedjeeddddghbfekejef
招标文件	fciheeedjeeddddghbfekejef
招采	dhejiddkebgcccbcedehmclge
拜	kffdXagffhZhgehhgcegekhbb
拜了	dgdieehZigffccjhgZhjgeecd
拜没	dcgegfkeejefledeeiflfbaif
拜访	jffdXbhehgbiffaafdcYebeZZ
拜访C	idficeeclegmfhhddbfeddhdc
拜访了	dijdcdYbfjefjhcedhhehcgbe
拟	gjcjaiZfggekcgafcXgbccbbg
拟器	gidfdfdhjcdddeegeafefdbej
拢	cZfocaYhgelhfcghmfifdjYfd
拢了	gffiggfghfbeffjfgdigefeie
拣	hgkdefejdggebedcfghkhjifc
拦	ggeieedblhdefcnehneceemdc
拦着	ggeieedblhdefcnehneceemdc
拨	khZYbicXnfceenfdedbhbbjbf
拨了	dlcddcdflcffjmbhddefefffj
拨款	dlcciebckgdddjagfjdcdeabd
拽	gkfeggfgkddgifhcfZghgfndf
拿	hhhefdWihchjjgeafiehkphab
拿R	dfdncbccifpjlhbdfeebccccd
拿R的	dfdncbccifpjlhbdfeebccccd
拿R的价	fcdmedfdiflklfeffafeefffe
拿一	cghfdedigaahaflfbddcfnfcb
拿一个	dhgdefflcbcechledZfdekZee
拿下	abWZojWfkZmlgYYWXZYYjcXcc
拿下了	cZZajjaigbXhldbZabbchZbZZ
拿两	ejhbeedieigecbgbgheefmgdg
拿了	kcfcghafidlhggakiZlhiggcf
拿到	gbehmbYjeedhhekfcfeghebaY
拿到了	eaehmeaigbalbabcbaabbdcdb
拿到手	ggfclgejdfejeedfcefemddfd
拿去	egkddebcmdkedjhceXiccgkbc
拿回	fclcheejbjgfdeccekfeekabe
拿我	eldddcebldaeoebdhZedegfdd
拿我们	eldddcebldaeoebdhZedegfdd
拿样	edkefeeffigfhefffkfeffZef
拿着	cidiiddiefmhgdegfldfcefdd
拿货	kabhiacahicdibbdoifmecbdc
拿走	gYabdkjbjhakgbaccaddjacbi
拿走了	cZbbekkbkeakhbbcdbddkaZci
持	efgjcgYigcefaeidjbbYddoff
挂	iciZcdgffiYbghZbefeksbehb
挂了	kacebggaflYcYZabiebgcZYYd
挂出	hcjehcdbncfebdedcbedldidf
挂出来	hcjehcdbncfebdedcbedldidf
挂出来了	hcjehcdbncfebdedcbedldidf
挂着	jbccfdlcgheegidcggekfdckd
挂网	bigadZhbkebdegdadhfgqddff
挂网了	dbneibaelbdedcideedcndZej
指	bieiegYicigdegeicmekelgeg
指定	chahgiajbicdcaffckdkdbjcl
指标	fighfdfehjgehkbddmhjeeffd
按	ZZpjXbaieezfYegghdfcfbffh
按0	dZmhbdackfpecbbgYhjbbhfiY
按0天	ggiehgffjffieffmeegffeZhf
按D	fbldcfcifeledihdcccdfeddm
按M	ehdkbebmbbjidihdfaickdYdf
按人	degfccieienhhdbcdcdbeckcc
按人头	ecjhddbekcmhgddbdcecfekcc
按他	eejhdecdkebhcdhceadeehhdc
按他们	eejhdecdkebhcdhceadeehhdc
按老	egalecckcgiccgajcgdbdceem
按老价	efamecckcgiccgahcgdbdcfem
挑	gihZgafghfacbhfZgidfdhgnc
挑了	fijgceddgieefdddgjfeegcad
挖	jchebegcldcdhdbledffejbee
挤	fjgedfhblfcehkldeieefchfc
挪	gfbmXibZeladlljaddjpafbZa
挪到	dbdmacbbekcjmdadcijmchhdd
挪去	fbefeldeeiffdnlefbecffgbe
挺	ihmdbednbZdddjfdegdaeiaeh
挺好	igibcgghhddddiiechbbggefh
挺我	dbkgecddjefgmcnbececddddh
挺我们	dbkgecddjefgmcnbececddddh
挺有兴	dlffggfhgdcfeeddhafefebff
挺有兴趣	dlffggfhgdcfeeddhafefebff
损	fdecmfhdanbeheebioghfgcpg
损失	fdeclfieblbfhefdjmgifgcog
换	fiXclehekedanifeamedbZjmg
换R	dcdicjZebmfencebehdpdbfci
换一	dmfgbcddifncidagggdbhbegZ
换一家	dlicedeefiggldddhhffeeZmd
换两	ekdheeedjfgfcaddfdecedZbd
换个	lbhdcdbckiffcddfelfdekmce
换了	gdfYjgedjecaXgiccecidcYsb
换了个	cigfkdeboafeddkefafcedcld
换了块	cccelddejedhcdddgffdedboh
换了新	jbiifdbejehkbelefdediihfc
换人	fZdikbjcigpcUbhZgkeZdbdkj
换人了	hgggeajdmbdcbekeediXeedef
换人做	fdeheicgeikjcfedendhffdce
换供	ciYdjajkchaddcacijefbddei
换供应	ciYdjajkchaddcacijefbddei
换供应商	ciYdjajkchaddcacijefbddei
换六	fleefgekccdfcbeafafdfdmac
换别	dfggjdfdandfcbdefifneehkb
换号	dbbdadmdnacdbebedcebedbbd
换完	fibdieddkfdcjebkechefcoce
换成	aYgcijghgehikhjcgcghgcoch
换掉	didgdceejeigjgbmfehcebiaj
换新	eidehdebdkaeZbdedhchdcXbe
换系	dkccfbdckddelabdfpefecXic
换系统	dkccfbdckddelabdfpefecXic
据	bhhddgeeejbihchdcjelbjmhg
据出	efeiccgegjfkddcedmeiddgbe
据说	ebmceeedkebekgjfekdbfifce
授	dhbfbjffehbiglgahchckgkcc
授权	eccgckghciehfcbeichckhfcd
掉	YjZgjdcceljfenXhXjihefjhh
掉了	dfZchhhbficeekafbebeaZcjk
掉漆	fcedlfccbmffefedfnfhfeane
掉线	eakeicdcfjfdddcbelefegkda
掏	fkeideeclebdemgdijfehgjfd
排	cdkgfcegfgYffZgkhigdjihod
排上	eibcheibmcdbdehfdZbcgbbkj
排不	ebeflggcdlddbeflhmfedfcjd
排产	caghechgjbYddaZhnbmbYYZda
排到	dfbihdfgeibgichhekieaedjb
排到D	ebckgefhgbcjichhedjfafehb
排在	ebkehdZcmbdhgbikhZdbjbhec
排在D	fciejfaclcejbdiliaechdjfd
排期	hfkhbebblechgfdmggcedgYcc
排的	gejffggdkdffffclfcffffZgg
排第	bZfjbkZigekbgcaabachleZab
排第一	ddcngbdmdchdefddefehgdeee
排第三	fdcbcmcbfildjeeedcfdoedde
排队	djZdddifggegeciggkagiclji
排队叫	gjfffgfggfffdgeeedfgiemfj
排队叫号	gjfffgfggfffdgeeedfgiemfj
探	mfddfcbdlbecacfZgceadbmci
探头	ekbdeedgiececddbhcfeecmfk
接	jcbdifiidhedhffdchbiffihg
接了	jhcbedbhgbcedfdhdbfbggjgd
接人	ccjdgchefhcfgddigbelfecjb
接他	eifcdhcbhidehcdcdcfhgdodj
接他们	eifcdhcbhidehcdcdcfhgdodj
接受	baembchYmekkZddkdicdejgfZ
接口	YdgZjefgfgfbfaXgbacibfmdd
接口文	ehjceechgfdicgcdegegfepae
接口文档	ehjceechgfdicgcdegegfepae
接待	khZZZafelbcdebehgacbfdZbc
接待的	jhbbcdchiceehegiheedgicdf
接把	ddeehkeeejjcddccfniceefgg
接电	ifbcgdigfigeedcehldbdgcld
接电话	ifbcgdigfigeedcehldbdgcld
接的	kacfgdgifdcffdbfgfgdgfYZg
接着	cZkehdihhbgbbcdbfedadgcfo
接给	hbijfbfigahiZfihedeYjebag
接触	oecebYXbjfcfmihfdgchkcYcb
接说	gcgebkcbcmhfhdgcehegfdcce
控	ZfkZhbdfgfcieiffgibblnlie
控P	bjfabcidiggdcfdcdjfdenggd
控制	cmfYcgYdkeddhkdadYcdmihbf
控制价	fggbejcdifZedifeeaceofefg
推	okefVaaeckZcbanaajchdbZaa
推了	hjgebhdanfcdddjeeieehdecd
推的	mcgcceagicedgdebdacbhcdde
推给	igcgeedhhfcfgdaeeafiefcec
推荐	ikfccdaekcefeflcdZccggbci
推迟	ckjceacbjfccZgYdcgaeecbbc
推销	ldddcebdejeeggdheigcedcdh
掰	ejhjededghmhkdjgeieffddcf
掰扯	gefkeffeghpidfjhejfefdgff
描	eedckegjgeZjdfcbfgbgdgeea
描件	eeddjeggjeZidfddfhdgeefee
提	fhejeYfekdhafddhffgclYled
提了	alhjbbbZmfhdcfadfhhdadnii
提前	aachkcjhehefecgjfdlfgaeYc
提前一	ebbijfcgdkjddedmcijeddbdc
提前把	eciegehhhebgdgghfekeceiec
提是	fgdkafbchjndghdjdilddfgih
提货	fbcdlecfiblZcjaYibbdcdbcZ
提醒	dZgcjcldmcbdedcdebfajcdfi
插	ibZkcdeaekddedkebiehdgiaf
握	gfbdjgaigbccficceeecedccc
握手	efbdkgaigcdchidcefedeeddd
搁	cmlbaZfbgmacefWabWbqfbYbZ
搁着	bekedbjdelbeffbbdadkdcddc
搁置	dmfcdcbciieffhadfZdogebed
搁置了	ekiddccdhieffacefZengebed
搞	hibbkeahfefkgdchcjdihZmhZ
搞了	cekaajabgldeckaaebflmeccd
搞定	ZaZfobVkcgXliZbcdgejaZYje
搞定了	feegigbiajecjfedggdlffdeh
搬	ejebbcihgdeebdYgfXcjbcgZc
搬完	dgjfedcjdidfffcceafmfgcdc
搭	kglbYhUfggcdZbfbbhckhoebe
携	eciefeihffchbhdadffffkgig
摆	gfifZYejedcdjZbgdfcYbpegf
摆了	hcjdcddlccefeecdeaedfkade
摇	djhecabghggekaZcdmfeeblac
摇头	djiYcacghggfjbZcdpdZddlad
摊	fjcfbgegeibdehajdkendddag
摔	cibjicabcmiiacbmcpebdkada
摸	lldYYbfakfbahbkcbZahdkWYg
摸清	bjigdeZegieedameecfheefee
撂	dikgcbcdjfgeddfejjclhjgae
撂话	ejhhdddfdkafcecejmdmfedbe
撑	elfbdecdjgeebbcdflebeeoac
撞	fheehgfeigfjdheefffegemhj
撤	dddffhihgebkhegadZbiggabg
撤了	fedbihhjfcclkhceebfbhfdde
撬	bhbZikehcjgimdccdaccdcZdg
播	fehcidcZmfechhafbjcaigfjd
操	cdchihefkcdbejbggbcbfcblZ
操作	ccddldffibedfdcecacbgccma
支	ckcWigcficfZZggigYZYbhrig
支持	fjgabhaiefbbdfifecbZedrfc
支架	ciZbhciZobkabbcabadccgocb
收	fggekbaeighjhickiihgihYja
收了	kYcZndYclddjbdbkgaagYZYcd
收到	dbjYnbegiagmfZaehXefhgbcd
收到了	celciebejdjkZcbfcfadijfcc
收单	gggfjfgeieebefdchjdeficje
收后	fbilbfbakebcgffdlmkdiecbe
收回	ehdeijihfgcgemdfbYkahdfid
收完了	ggfdlgfdkdicgffnfdfeefejf
收标	gdejfgffifenfeldgieekegff
收标准	gdejfgffifcoffidgigffegff
收购	cjcbchgfdkbebjbffkfobfffe
收费	gijfdZabldgcZjabameZdkbje
收过	ggfclgfifcfbgfenjeedeeehe
收过了	ggfclgfifcfbgfenjeedeeehe
收钱	cgjadcbeldgbkdebafddficje
收银	fkfeecfjdedekcfcedfeegeed
改	YYkgafmalccjejdgefaccctbb
改0	gekchfjdjfjhfdYfmZddeejdc
改D	bZYbhbpZoZdXZZXqddfWabWZf
改一	dakicdbhfdbccfaZgmccclnad
改一版	edkcdeddkfdeddccdnedeldce
改了	dbglacgfiegkcedeicficdlde
改了两	fedjdedjefemedcdfdefeeafd
改到	YVjfdbfZobbcYahdeahXaYiZa
改到D	YXjdfbfaobZaYajeZYgXaaaZa
改到D了	cbkZdfefjeedddkaedbdedfde
改到第	fdjfcfddjefbefddeeheeemdc
改天	kcaabcicmcacdfbcdYdgeedec
改好	ecgkgecaghfibcfgghgieeoab
改好了	gegmbfccldfiefhcdiddfhgYd
改完	echlZcZanelmcbgdgfcgdcpcc
改完了	ffclbfdclecmefdeiacdfekee
改成	cbfgfdjXqahkfbbhjZdbhZikh
改成D	edbabdmclcaabbZdabcaccabg
改造	eiibZhZgjccefmfhadfdhfgad
放	edehbambgjhlehXidpemeencZ
放一	cijbccadckbghdcedielejkdi
放两	eaneddcdkdkgeeecfcedfkiff
放到	ehegcijdkdhgcdljdaddegade
放到D	egehdiififffedhjeceffhaff
放在	ggjjafbejeeidgfigeiecchif
放弃	fceadlbddkbffcdifgenhdgcd
放弃了	fecddobddkcgbcdjffelddjdd
放心	edilcbachicibcghgljcejicg
放着	gihcedfdjfdfjcdcejeddbbce
放话	eacmebgdammdddcehlbpjcafe
政	keedcghfhgacdfiZfahajZgeb
政P	heebffhgfgggcddcdcdhgfdee
政府	efjgdhdggffejkdjeaiejdidd
政批	fhhddgdfjedeeeeedaddjfbhe
政策	lgZbdbgfkdgcacgfdbebhfdef
政采	fjheeffejgegehcdfedfnfdee
故	eZZjhbgggeZcdcebcjeddaXjl
故障	fccdmeifeibfbeeddjehebZmh
效	ZfmgXfWkdgfjhcYfbggcgpdaf
效果	bfkhYaZjdfejfeYgcfheaoeeh
效果好	fejdefehgehghheeeefhemced
敏	ZgjZiZbajgZbdbaabgcbcipji
敏度	digceedfkecegccdeiedebncd
教	affgjXfiiWifejfgaZeXmectk
教了	dccdjehhhcddeedjebfffcboa
教他	ebcdmfgckdceeeddfbeefbamg
教务	fhhdhegifegcegicdgeddgjgj
教务P	gggehehhffedchacdeededhhj
教学	ghhefffigedhhccdihfefcacg
教室	afgehagficjdighjgecblcgii
教育	djfiZdiifcaedlibaghdddibd
敢	egngZZbYlfafjanihkbekehcg
散	bfgcamcchhkdhiecchekdfgbj
数	cehddegfheffgegehbbkrjlge
数发	eigeeedhgededejffdfeZkmde
数字	bgggZbififmhfmgdeidfghcbe
数字化	chcdcdighdfffmhefeegghfee
数据	bhhedgefdjdjgdgdcjdmbkmhg
数据出	efeiccgegjfkddcedmeiddgbe
数的	eceiciicldajdfjedceiccjdd
数表	efifdddfkdefjedfgchebcode
数量	ibgecdiclecchedhjieddbdgc
敲	kaXgjaYhhbkkebYgaehdgcagY
敲定	dbcfkbambbklgcZhbfdchcdda
敲定了	fcejgcclcclmbebbdaeeieeec
整	efjbibddcmhZfkZdZkfmfilhg
整个	ifefhefhffdggdedfYfhgicej
整改	gehdjfbdfkddchihcofcdblic
整理	ghggefeghcZcfhbdeZjbijfdh
文	gjldaaZgkZajYbefccddpcmde
文件	agkfZddbmcZgcafcecadqdjbd
文件D	ddhhbdackdedfccdiccgndadd
文本	fcdndecgibdodelecZjdeebee
文档	dgkccddghddhbgacehceecmZf
料	oghYWXggiYefgacacecZhjdfc
斤	aicgjbffighcfhafeccfdmhii
断	ghbdjhacjfeedjfbejhdcaloc
断了	ifccifcfiebgbkZYfhigbgVmg
断网	dkedeecejffecechemecedofe
新	hhdbbgjcjdcdckjdbfdidahek
新P	dgZedkfahjacZioejfcobdcbe
新P不	cbacilceejdddbackjeoehcdd
新P来	dZbgdjidejeefdjifcekfeehd
新加	mchcedbbmdcfgfgdegdcfgZdd
新厂	enabacdaoccbbjcedaegdclcZ
新客	ldeedeadjdehedcbddeaebYcb
新客户	ifggfgeejeddcfdceeecfcZdc
新店	gkZfdaegibchcialeihZbYXdm
新开	dieifdbigdeeilcZebeeebadl
新报	ebjiecddldpbecaeekecaboce
新招	eaikcbcfggieddjefmgijfddb
新来	dZfeiekchhciccmcgcgjecdge
新来的	dZfeiekchhcidcmcgcgkecdge
新来的P	fdgcahjckdedgfnddjfbedfcf
新核	gekffedckdphidddgbefdejec
新版	dbfdffkckfchfdafefffejgfc
新的	djdZdXldlbgcheXggaaadbZdZ
新线	igdbcjcdkdcehjbjebdcechcd
新线索	kefgffefifefhdcefefefdaee
新评	eiZggdififdgiecffeflfeddj
新领	cgcckgZeejffdhecfjfjeeade
新领导	cgcckgZeejffdhecfjfjeeade
方	gglfbbaggehhegjhjkgeaengf
方P	gidjgddiegdfgdedhjigjcdif
方向	embadeddlbaccjhddZabddgee
方式	ggijddbghfjdcehckkecjkggd
方案	cdrZcdZehghcdhjgdhhhacnhh
方案D	fdkeegdghcdegcfdfdcgfgZck
方案P	figeeffckdcfdlkcgajdcdhde
方案交	ffkffffeigaeidaefdehecefl
方案交了	ggjgffgehhbejebefdfiedefj
方案发	ddfeefjdlddeceabdadiebZac
方案我	gehgfefeeihgchdfelfkggZdf
方案改	gelefgfejegfgddgeeffeepec
方案改到	gekefgfejfgffeeeefffffnec
方案第	ffkgdgfdkedggecdgcfeddleb
方案给	fdmdfffcfjeegfghcZekechci
方案过	fdleffeclccdbejigZcchbecg
方案过了	gfkfggfdlddddejigZdchcfcg
方案里	eYpdcecgjafebdgmbagcfknla
方没	dababhmdejcdefheogdcefccc
方要	cmghddacmbcggaZblabgdbiba
方说	hhegedghidgbdcidchgXdeecj
方都	geeekfehgdfmfebdcdcdeeged
施	bZicfhhdifbdaadjghdcbcehc
施工	cfhgehYXihcdbaakegdcafiXb
施工队	fecdlegdficiddeobieedfcce
施计	fdkeeefhhbffbecmeZeffecdf
施计划	fdkeeefhhbffbecmeZeffecdf
旁	icgdifdeggeghgfkfhfdfdiid
旅	dkaadbjelcfeabhebdecdeddh
旗	dccdldikcdcedddedbeddcdod
无	bjhhbbXhcjhbgabcegcjkflca
无人	djggcebhgdfefdbjedeeihnaf
无人机	dhhhcfcckegeedbjfbecieobg
日	abfhgbjaleeibbdgafoiacjib
日子	ebcjgegaihdhcdaaeinjecbcc
日志	cefbkefdkececdcdebedebpoe
日期	edciehjdjfagddcidijZcddbf
旧	efaelZgjfaaggackkadbfYfak
旧的	dhcfjecclcbfgcclcZgdbchai
早	dfXbkijicgcfjgcfgkffheYbg
早上	hdeghhggdjfcidbcfgibjecee
早就	dhbbjjbkbiahmihifehccdgfb
时	fkgacegfhfcdihalfghhgllhg
时0	dlbfcedjdccegjfkdaeeecncd
时不	jjbbbdfgghcelibjbldYdbZca
时候	dhcefdihgedcfjeigeigdgdel
时候能	diekbcZiiZkeddfecceaecbdl
时在	ehmdddcdkebdmeddidddcmbee
时在试	fhlddecejfdekfeeiededncfe
时就	dbccjdlgdjcddeeZdjecdddld
时没	hegfhffjdfgegeeehafcgfjgf
时间	figfXefYndZcecdjcbhhijahW
旺	heefdejclegidbbhfddcdfYec
旺季	eeegdekdkegiebcfgeecdgZcd
明	eddaelgdhgfhbdkdgdfhhbjfc
明白	jcgbhiahdiihddlffhicedjed
明着	dcchdjcbjjefeemffbeiefdee
明确	edccclcefihedgacdkekdebbj
易	ggkbfcabjgfjfdecfkbaieeje
星	jchehbgkcfdfddceifgijgjje
映	ebZajjgcdkcbggdicmeffhfod
春	fjcffhcggfbhcjalejiegagah
春再	gmcbbcdggicecfddeodhdccch
是	hfcccanalggdififgfeghfhhh
是0	ZVfiYbpVlflgZaWbbcbZecmdZ
是C	ggfeYbiYqadfafchcccaeahZb
是C的	jafbjcgfjeghfhcfeffgeggff
是D	XfgmXbgbjfmjccYkecmjbYacb
是M	bWdecZoghdoddddbefdhgXhef
是P	dgddbdkYrYaedgoehdaadaaea
是R	khZededdlbedwdbZbceXiacdZ
是R在	hgfgfgefiehfmfeffdfefkeff
是R的	khebYcedlcedtfcccfeZdbced
是一	bifgbaicnceddehZbgdaehifg
是三	ecicjhejdghoffdedhdhdddcj
是三年	gffdkfgjdfcoffdeeddfeefdi
是不	dddlebjYglcifeekdfdicegee
是不想	ifdgfehfejdfcgjfdZfggfdei
是不是	cgebgaleghdegggddjfidbfef
是个	ldfeefcejeeehejgeffdedcge
是中	gfkdeebejeceecZcededdejef
是他	igheefWdnahfkelcfgdgkhdic
是他们	jgbefhZfkcggigjbgjecgifkd
是价	ebhedlcgcllgdheikidddjccd
是别	chicckabdlcegdcdejecldbed
是咱	ddbgkbgigcfhYecfcbgkkfacj
是在	eagjfcjddjbjiecfcefledacg
是坏	dccdndacameedeefeofceedoc
是嫌	fijedecdghaeigahdofcfifkh
是嫌贵	ghkfffcfejfgehdgfnfegjhff
是总	hggdceffjedgfhZbkfdcdedee
是想	fhfiedeakgcdkhhbigfedcgcb
是我	edceihfigfgdjfdefYcdjdZih
是我们	eddgjhYjegedkffigadekdXjg
是战	cejdeibfejfdjemeedfcgedhf
是战友	cejdeibfejfdjemeedfcgedhf
是有	fkefhgffjejfemmkgafieedje
是每	edgfedjfjeieaehgfkicihaif
是没	akhbekbZhjchhjgfgeckehfdl
是用	ddbbckjafkbdcbcdecegepicd
是真	chghcfdgheheghccchgadcabd
是签了	ggfeiiefhgngkfegedfmfhefe
是给	dejeedddhhadjcfhdkhckbhff
是老	kejccgZghdefjcbeihcclcZej
是能	fididfdelehedfdgjfiadiede
是要	aeamhahhgekfXdhhjYajcddcn
是让	cegdcflcldiegchfceiacbZeb
是让我	ehgfddjekdicgcbfcfidccbec
是谁	kbjedfafhgehgcieeXhedfbii
是还	gehgjffdjihfedhddacfficeh
是这	edihgebcifgfhhihheichhbee
是那	ibakcdfcghhgbgefggebdeehb
是问	fhefefiijaheckigeahcecZbc
是问题	fieffffihbhedkiheahdecZcc
显	efiiebbiffchfdfahgbfjckff
晓	hgaabjhdmcigekgbcccbddbcd
晚	fdWdmdhYgjbjfdWmeohYcbcfe
晚了	debflgcafjbdgfddikiZceiZc
晚到	fdedlfhdckcgceeoaofecgaae
晚点	hcccbdjdlcgcdedcdgdbgcfbi
智	gkedgfVlZjideljhgfebhiiZk
智慧	ejfbfiZefjegdmgfhegbiegdf
智能	hiegebYlbajabZjiffbcejcaj
暂	lgjedZcajfcgjbegefcofcdbY
暂停	bflfdagcifbhcafadZdrdeZea
暂时	lhbdbdadhifemedcgifcgcgcb
暂时不	jjddcecdfkdelhedekfZedccc
暑	fkadefifkbddYidmffffkafZf
暑假	glcafdfbnbXdbjemgihbkcgaa
曲	dhebhdidjeffdecifgeceeljd
更	caijchhcfihijgbcdgdnkaaic
替	biaZYfmekZdbjecicZbYfakYZ
替代	emdddcchgcdflgflfefcefhde
替我	eedbbhnbnadddcbadacahccba
最	ccehdifcghmhjehlfiilibfea
最低	ceghZgcYiimbieZagidflcYgb
最低价	fibdblbcdkgekfdekhgenhgib
最低价中	fdbbcmccdjnenfeedbefohiff
最后	aZbhjkchegmifcliegijfdkbf
最后一	ccbidihfghikfcdjhggmkdbeg
最后一次	eijhdececlbehfdcdcdneefdf
最后一轮	fedldcdemajaddadfZcamfcec
最后说	eekbgeejegchcfcegdjdfimdf
最后还	egidbkcbigfdgghhdjdldegbg
最后还是	fdjfbhccigdejgihdkelefhcg
最多	fefkahacifkidihZkbeddcdhb
最好	fledegdghcefhdcheejdjeljd
最快	bfejciebjfbfbbgrdiidegcad
最快D	dcjjddhelcfeddckeeibfjedd
最终	cgekedagjckjjafYaZfZeabbc
最终价	gccmddedhgldhegdefcccdbfe
最终报	gfkdfgffjdkidgedfcdeafgge
最终报价	gfkdfgffjdkidgedfcdeafgge
最近	dhcchZkfggffofaafgenbfXec
最近在	eadchcmdkdhgoddcgceldgcde
月	dgfcgchegigfdZefrgdlbkbic
月不	diehcdhejfcfifcdccfnfdebd
月了	hgeagagcbpfeccZZljfmcceaa
月付	fddkeedckgleeeaengcefeced
月再	fegjdfedkedfgffhjZhcfjdef
月就	feeekcicgihededifleZfhfib
月没	dgccjZhddkZgfdbdaeeseccog
月没人	fhhgieffdkgigeeeecfnfheak
月没动	gidcbdgfiedfdffdcgfmfgcbe
月没动静	gidcbdgfiedfdffdcgfmfgcbe
月没登	dcddkeeedjffgfeeddfmgddod
月用	dkdddddhhdhiheebdafgefjdd
月的	fcfcikdhcjcffefcilgcfhbhe
月看	ddjieeddldfecedkccffhkafk
月租	ehigdebdldmgbdcglddddehec
月结	eYahgclZnefifceYlceeeZZcg
月结0	fdefhgjcgjjcidbdoihheccec
月饼	bdZagbocmccccdcfcacbdbdjb
有	figaccidhjadknhecmbiffmhd
有0	behakdifckfeaicgehdililah
有D	djgbbhidigddcdbkcadhedmcg
有M	dkgeecWhfhbggtfgcjcgbceek
有R	ZlgabfZdnbeikbiceXdkacihc
有R的	cmdcedcejeffddidfbdlddkie
有一	cZlegegiegfeccjZekegiegke
有七	egdhgehgkddjhdbndddeddfed
有三	fddkggaddjjdoefkiheldddde
有两	baieichekaedgicigieZmgdhc
有两家	edkddegbmcffnbcdgcfckcbdd
有两条	gejggfgfkdhfcffiheggkgmgf
有个	lgiXbbbelZcciejbcZfaafXdh
有事	aaccdeockddeafZccccabbabe
有人	jghheYceeijffafacnfZaahmh
有六	hdfghefffhjehbfgiiegjfeee
有兴	blceefcfhfdfehZdgfdgfgdcc
有兴趣	blceefcfhfdfehZdgfdgfgdcc
有几	hcdfhfhfifhhgeefgcfggeahe
有别	akfgdbaelcdglbbdfeeaddkde
有变	dbfmcdfcjihnbecdcchofeceh
有家	ednjfbaekdifnedffgfdgfbef
有意	ciihdccihbfiebdbchcZgjgbc
有意向	dmccdcdflccechbeejecdeZdd
有效	dcjcckbehfjeaddiefeajlacc
有新	ddZkajbedjdhbidbdoehdikce
有机	ibfabigagibhigYeighhkgebd
有机会	ibfabigagibhigYeighhkgebd
有没	ikZcYfhflZceehZgebedbZjfb
有没有	ikZcYfhfkZbefhZgebedbZjfb
有没有现	cfecdfjjddeeafdhdcfdfdddc
有点	behhjXdcbniffidagtikcljZh
有现	beeadkiidhadhebkeadcecbcc
有现成的	egigfidghfdffgedgeffefaff
有现货	dcbbekjffhaeicdkdbedfeacd
有的	dedbdhjhgdcfbmeieYeheekdd
有空	hcefdckkdccgcddidfdbdcbce
有钱	dmbcbcfbhiffcokcercddaZcf
有问	bbkYibgbghidlbbcfkebjeadd
有问题	bbkYibgbghidlbbcfkebjeadd
有需	kgbbdcafjbfegbecdZfcdeacf
有需求	clcddebhgdfecdfdeafedfbef
朋	kbbcffhhdfcdgeacfbdhddcde
朋友	kbbcffhhdfcdgeacfbdhddcde
朋友圈	jddcffgfeheegfbdgdfjcccfe
服	ifffhddhfgckhefdhidcfhVkn
服务	cfgejdgjfeghcbefihfcgfZio
服务器	fgdedejdjefgcedmdffdedigj
服务费	fcghjfdiehhcbchcnicchcdZk
望	eiegeeheggchfZifeacmgZcge
期	cfgkebfdlechefcmjifeeegfo
期0	eifgfdhhdiZgagaiilabahdcl
期0天	fddhdficfjcddddkojbceffdb
期一	fihieffflcfgdfdkedhdecdcc
期不	ihccfhfeghZgibeehkihdcdci
期不续	eidcYhghghcdiegdghegedcck
期也	fhackcdnbeljcdciifccddhhk
期了	dbbiiXleiebccbahjjbZbjcig
期付	feckdfdbmeeeeeehmbeeedeed
期内	fehclfcfkchddeeddZfefccme
期写	eebkdcgdlcglahhmbehcccZbc
期到	danedccgigbecjdbdbfafmbbc
期到D	dcmedcciidcecedcegfafmccd
期前	gjcgebddmdhckhdiddgaddbee
期多	fjhccecdjecdeedjfbfeednel
期太	fbjidecfdjdededlgneiedccd
期太长	fbkibbcfejeededkhoedfddde
期是	ebgifdjfeiiecdhiehfejeZdk
期没	icZcfkfgblgbdcefhfemhcael
期的	efmadcdfjekfahcbfchbcgedh
期能	edejefcigeadeddigcedecjcg
期要	cjccjcZchhZcdfekhdeZdbnZk
期谈	ffdlcfefjeahefflgfeefedff
期间	fcgdcfidlcefcehefaghfgbqh
木	iZeafhigfghckdddcfdbdjeke
本	fgemYgechkfjgfhdbljieacee
本地	cgjebhYciigkjbehdlgfhefjb
本地的	ddjgcfadldhdidbcdfejhdZje
本定	ffelddekebfjfgadfbjccfdfd
本来	cjdfbihedkgbhiegcjegcbbYg
本没	eddkghfdlefmfckddahjieedh
术	deieegebgkfgddjeeicfgeqee
术上	ejjadddejefbgejfhlffeeode
术交	fdlfffefjeegeeddheefddmef
术交流	fdlfffefjeegeeddheefddmef
术分	feccdmecdkgejeigdcgijejhh
术协	ddgjebaajhfdbibddeccbapbb
术协议	ddgjebaajhfdbibddeccbapbb
术标	fckiedecghgcfecddieemffef
术的	dmigedcclddfccpffnedeemed
术那	gkddfedkdcedddajhbedeende
术部	hggcjjfdiffefeighgebckcag
术部P	ieeddjcgfhhefgZifgfdelfde
机	hhhbidcgifhefeelghdfcljkc
机0	ejiaejZbigjkiagXeYbicaXjg
机D	dZkcjfdancbggcbigbcbcjaYb
机D装	fefejgdckeeeeedojhefefcce
机一	bigdidcgfghfmfenbdedbiijb
机一台	fjeeegedielffdkhfbhcedfee
机一起	fdjeheefjdbhnifkedfieliec
机一起跑	fdkfeeehjdcfnifcfdfielief
机不	fgifigedfigedjieeoecfgYje
机了	eefhfdjffgceidacdecmdgced
机会	ghfZYiebhgdfmcbddgggkeWfg
机会再	lffffccfjehhmcdijchheeedf
机先	ehjeffeckidfdddcfheifiaed
机又	eccdmfhcbmbeedcccjdaheepd
机号	kdceeecdlceddedeebfdefbce
机器	efgZkfdffieeggehkkcffkild
机子	ekdieddffhkgjeccgnicfedlf
机房	gckccbhZoeZgcffkcgfZdaigb
机放	ebnedebcfjigdeecflfdfoeef
机械	egddijcfiecdledilgefecagd
机电	flcdccbehgediibdihfdeecgi
机的	hhgdfhhifdcccceegcbdddggk
机装	ggdekgfclbdefgemeZfefghif
机试	cildaebjebbdefcZcZdgdojXc
机试了	fejedfeggddehefcfefienmbe
机跑	eijfcfejedggeehbfifefjlah
机那	dfaijjceighbjiiiacedebdec
杀	cZhjjadgghbelcbbhkcaccfli
权	ZhccXmeagjgdZhnZffenefaZc
权限	eagickbcfljcbZmcelhndhbdd
材	idjdfdcehghkbggjchdchcgeg
材料	hZkhcafajfdndemfdfedkcVZa
材要	clagidafiefeZdcffadcdcogj
材质	dhdiaiadghcgfedgeiedeeobe
村	ifgciiagggjkbmYcckhbcfgbi
村里	fhecejdefjjhekbfdnffefddg
束	ddgefijiichfhchdcbgkjfZec
条	fffmXhbdjgatgcZfigZdddked
条件	dcgkfcZhhdaejcakligebbXdh
条款	eZgnbfZbgjbqecbdjjfXedadh
条线	ZidbdgikgdbcedihZYdgbbfcj
来	hkcfibdlcdehiihdikkjdhfhd
来一	ldbhjZZfibccdehecgabcjaii
来三	fchjkeibghghabdjdjdbhfmak
来不	ccgjblaehgZedcbkdlklecace
来个	dighcddbjhdbgqddejdadgedg
来了	ZhdbohWlagZldigemkgajigig
来人	ebccnehbbmdfbdhbfpccdZfoe
来修	fgecjedgdigdgebbfcegfeaoh
来先	dichfefejfdehdldeafifddhe
来公	cjdhdfhjebgccccdcaicfeedd
来公司	cjdhdfhjebgccccdcaicfeedd
来再	epcWbbfZmedfdjVecgYfcacbX
来再说	hnbaddebkfaedgbedhbgdcfdd
来压	dbhjdcbbhhjdpdbefmdcccbed
来压我	dcdmeccdifhdneceglfdcdcee
来坐	kceddddgjcehedgcdaecfddee
来就	aglgabdfjdkcifjYffpkgbjgb
来就签	fddkefchgccfjelcgdlagedfd
来得	gdjhiecjeddehddlebhcfefhh
来得及	gdjhhecjeddehdelebhdfffhi
来我	fjeeifflbffiegcdhidielaid
来我们	fkefffclbegicedcehfefmaed
来才	ehifefcdjfjhclldfiiddfehd
来才能	fjidfgefifjhgllegaeefgfef
来找	egejbgcfielikfeifaediddci
来源	idhgecgghagiggfcdbdekdade
来电	fbfgjidgdjkhfiaaihdgcdded
来的	qZcZhcfcjedjiajZecdjedZfg
来的P	fdgcahjckdedgfnddjfbedfcf
来看	gjiccdbghcccnebgbchedikij
来签	ebcpaeYjeZecgbpbbfmficdcd
来签字	gggiggffifehgflffimghfehf
来给	gieefgffifdgfhdffbgddZkdf
来要	ebcjhgfeejjhbjZfjkefehabh
来说	dbkhehadfijeZcgdcnejddheg
来谈	ggffhgheldkgffehihdghfcfi
来过	kgbccdcclfZfgeaeecfddcdfe
来那	cgjecbeigegdjcjeeZfdejbcc
来重	fdihfecfghimggbeijecidhee
来量	dlcdcfdlcccffifffbeefench
来问	alcdcdghgcfgdbabmYjgfaYeg
来问了	eiddfgjeigegdffdmfkffefeh
杭	ffdjbchanbdeicccciacdfeag
松	bcglbcZcmdkfdZibiZahchZZa
松口	cdgkccacldidcajciZbfcebaY
板	cjafkcddjdhejdloigeedhnjY
板P	hbdjhcdckffmhdecnecfdcbbc
板子	bgbdkcehggecgdZhdifbealle
板的	cjddbchdkdkfbciadZfcddgdd
板的价	ejedfgeejfnhegdbfbhfffjfd
板间	efbhkedghcjehecmjgjegieaf
构	fcjcadgajggbeZdjflgiaadZd
析	dfkffccgeifdadcbdeecfliid
果	Zgkebhefggdffbhicchihoicg
果出	ffcdjifhibeeeededffdkbcef
果出来	ffcdjifhibeeeededffdkbcef
果好	fejdefehgehghheeeefhemced
枪	ddjfhedcekheldddejdcgkjlh
架	dfgcjgcidfergcdgblgehelag
架协	fccigeeghdbnhdcefeeegdcdi
架协议	fccigeeghdbnhdcefeeegdcdi
架合	gegigggghfenfhdgeejgdhffe
架合同	gegigggghfenfhdgeejgdhffe
架构	gakcbfdbhhccdceZglgeccdbe
柜	aibbgjcmdfigfgboffefaclbk
柜体	dbfcgekbldgfdddjiceddenef
柜子	egdghhahfhbiidekeeegefecg
查	eedZhihbdkbaaebdhiebhjklg
柱	decekefhdhcehfekdZedfekae
标	acjbdkfhehcelfdcdbebsajec
标D	fhjedddcmdfdbgbcifcejddgf
标书	dZmcdafcjebcdbddiceeggehd
标书买	felededdkfcfbcccegcgneege
标书里	gekfgeffghhfifddfgfefgnff
标了	beeZhjYfejeXmhdcbZbXlcbda
标代	edleffdekefeeedfeifdmfhef
标代理	edleffdekefeeedfeifdmfhef
标保	deiechcdgheecdedhcfdnehef
标保证	deiechcdgheecdedhcfdnehef
标保证金	deiechcdgheecdedhcfdnehef
标公	gicfibbgicejcffghfhdfccee
标公示	fedfjcehgdhkdfgdcghdkedee
标准	cihhcZgffhhnbiicfkdeYigee
标办	eckggddbmfjigdgdiicfjfbff
标我	dedhkicifdbdgccldjdgmbcbf
标我们	edcikidjeecddddleadgmdbcd
标排	fdicdjedghiekegedcffodcdf
标文	ecjgedddkeecfdcghaedldide
标文件	ecjgedddkeecfdcghaedldide
标段	djZgbiZjdfiijddbcjjfbcael
标的	ccfgbjhfclghnecgehfodfhee
标通	ffddnefjeedjceccdfkefggfg
标通知	ffddnefjeedjceccdfkefggfg
标通知书	ffddnffjeebiceccdffeegdfg
栋	dgabjehmabeibgcldZdcechbl
栋也	ekeddfdjedfgceffecfdfddem
校	ghfgdgfhffeihkicdhfkaeefm
校区	dmcgdifcgkhfimYbhhgmdghhl
校长	dfkgfgdcmedddakhecccfddad
样	bmmcdbXghcbcjbcdejheZvjai
样件	eaqdcddcldZdcgafdjcbbhkcd
样册	ihbacegeifZgbcbidZggecbce
样品	eejdZfdffhjbcbbkeijgfpjac
样品寄	eeleddbggdgdcefcegdfencee
样品费	feiieeeekemedefegifeflbhf
样子	figgheahhddcccchdffadgZhf
样寄	dbldcecckeefdeedfceeengce
样本	jigddefdjhbkeecgeieceagee
样机	chgfhfcfhdadjfgZfefeafgZc
样机D	fcmfefeckdehhffZfbedfoddf
样板	bfifgcZjeYidhgZghhieghaYf
样板间	efbhkedghcjehecmjgjegieaf
样片	djfefeedkdefgfeefcfdfnhff
样的	clZjdbcidhedlcggdjhgfhjeo
样第	gdkdeefcigdhdefdgnfdekdee
核	ialdbbfelbifhbYbeXfbiblfa
根	hcgglebecmhdgbehcgegeceii
根本	gehiggfcflfgidgbfjehfgdeh
格	dehjdiYfegldgckfgejdhaigi
格上	fcffekeeggodleacfiefcekfj
格不	gheieefelbcegfjfeZhdhfdkm
格分	gfcdflffeigflfdfhdffmfefd
格基	gfeiggfclfndfeiiffgfffefe
格基本	gfeiggfclfndfeiiffgfffefe
格就	egghfdeefjmhaccjgigefecef
格差	gggdgkffghnehfdffbebeeded
格没	ddeecdlgeibeceedfidcefddc
格要	feihddcejemddeciebgcggked
格谈	gfekeffifdfldfgegaggdffec
格预	eejeedfejefecdccegefnddge
格预审	eejeedfejefecdccegefnddge
框	ddefieZifcelgbeYbdgZhgbZd
框架	deefhfaigadrgcfYdYhaifZch
框架协	fccigeeghdbnhdcefeeegdcdi
框架协议	fccigeeghdbnhdcefeeegdcdi
案	bfqZbcYehggceikfdiigebmjh
案D	fdkeegdghcdegcfdfdcgfgZck
案P	figeeffckdcfdlkcgajdcdhde
案P看了	fdjfgggejddhelmchcheeeaef
案交	ffkffffeigaeidaefdehecefl
案交了	ggjgffgehhbejebefdfiedefj
案例	gncXabXigeXcegfaZigaiZgZb
案发	ddfeefjdlddeceabdadiebZac
案我	gehgfefeeihgchdfelfkggZdf
案改	gelefgfejegfgddgeeffeepec
案改到	gekefgfejfgffeeeefffffnec
案改到第	gekefgfejfgffeeeefffffnec
案的	hfgefgeejfgeeghjfjfheeadf
案第	ffkgdgfdkedggecdgcfeddleb
案给	fdmdfffcfjeegfghcZekechci
案过	fdleffeclccdbejigZcchbecg
案过了	gfkfggfdlddddejigZdchcfcg
案里	eYpdcecgjafebdgmbagcfknla
桌	jahgcaheifgdhaihdgeiagghd
桌上	hdjkccaejeidjbkeefffchbae
桌上了	fekgfffdkdkgidjeeedaedbde
档	hcoXgcddkdkgccYbeeeedZjlc
桥	hfcjYciboadeeceddiebdfmYc
桩	ggbcfZkekdgbiaYifggbbZdeY
桶	dicifdbffglhfZeZcjkahkieb
梯	egeidZijhYjeaciegcbggciWe
械	efgefjbficfglhbikihdfbifc
检	gfifjZgdigdhbbibcmcdhmqdi
检修	eehhcelekceihdjecbhcgdhYd
检做	feefleeclceefffdhdifffeod
检测	iibbhcigibfjdeacfidefifdl
检测报	dkcfceighcgdedbfdjegekofc
检测报告	dkcfceighcgdedbfdjegekofc
检说	dckedddjfckecfcdeagedomdf
棉	iicgfefhgecdbccfdieedeodd
棚	gkddfedgidgedebfdbegeeeif
椅	bZndebhfjclbbchjdiiadkfha
植	iaehcihhgggedebejbddeehgd
楚	jfggZadheggeijjeeeejdhmgc
楚了	hgbfcdgdgiadlemicgejdddde
楼	jedefifbfjcbhhfgacefebggc
楼下	ddggZhhahhdfkabZddbddZefd
概	cocfdcbhjagebkhhaakbghkec
概D	ccgjadifidjcgZmmchlhcgfcd
概M	glcahcbhidadblcdZcbdhgkde
概要	eijiefddkecgdfdafdedefide
模	fccneagfiejgceVfdhcedcfai
模具	eefjcdabkgmifbaagfhcfjkgi
模块	ecejgcbgjbhdegecgegfgdfam
模块先	ghhggggfigdfeefefdgfelYfj
模拟	gidfdfdhjcdddeegeafefdbej
模拟器	gidfdfdhjcdddeegeafefdbej
模板	dbchddkehgfigbbfdedhadfdb
横	gfgfiggedjffeffejneefgflf
欠	aaZboYkcapWcbVYZujegZYbce
欠的	ccdalfgedmbbcbcboZcddcddi
欠着	fdecnecZjicdcddbmhdkeeded
次	kfceicchdkgffbcgmielhdhog
次R	dcideggffhfhkeeffcgcoehif
次了	dfffibikYlbleecegkdhdcahi
次付	dbimdecejencdcbcpdebhdbbb
次去	ibbahcjblddgggiblbcbccfac
次就	efheifhhehcfgfeehjfiihake
次性	cjdhffchgcidedchiafcdcjbg
次报	feghiecejenfYdgcdfianebkf
次报价	gfgidfcejdpfadgdeaicnebec
次没	jdfdehcdejeedeecfZfkefcbf
次见	mbcddebgieedddicdddehcccf
次还	dcgekdccclcgdffegngcfhdle
次那	efggjicfhgkegcccdkckdhbfi
次都	blgbdafZcmafadgdfihnddeXe
欢	fdifbchhibjchbibeXcbclXaa
欧	iejabdhckgdgeddbegeaciebd
款	becjkaejfcflciXavhabdefbg
款0	edejifaghbeeecdjnYjeddgdc
款D	fieYlfcleZYidbbhpXZcgcead
款D付	ggfbmgddkebdfeemncdfiffee
款M	eccgleYjefhjchbcndZjZbZdd
款一	fffhhfdffhbjfdefmjeefffee
款也	fddceejhfifhhefdndhggfege
款了	eeddpeZhhZZbcecbobdcddebc
款催	gfgcnfdfeieeeffclZecfffcd
款催了	gfgcnfdfeieeeffclZecfffcd
款到	ecbaheigiahZffdgrXdgcaZba
款到了	gfecdfkieddddhfmndfhdedee
款又	fcfcdekcgjffghhYjdekfefde
款又拖	fdfdcekefigdgfgciafjfggff
款后	fbccleicldgedcccogedhccdd
款已	fdddmedigbcjdddbqfgcdddbe
款打	edjcjcaanakeddcbfcddedeec
款拖	gegdnfdbfkgeecfblifYffhcc
款拖了	gfgfkgefejgffcffibgZgfgff
款方式	fgeldfeggfeeefedkjfehedee
款没	fgifdgeejgejgjgdbadieidef
款的	ficihgejecjfekccjaeefecij
款还	dccdlfgaghZgieddiiccddhde
款都	fkefdebigdeikeiddfcdfgdig
歉	adbahlfdfhlbehgdcfdefhZlf
止	bdgdZpXYeladegdacebsigcZh
正	ekdbjafikWfhdehfgVfbijgba
正事	jbdbcdjhgdbcfcbecbdddccdc
正在	higfdbZcjedefhieccdggalfc
正好	fnebccbkhbbdhiheeadbjkfef
正常	bZbhkchdlcehcdcmfjgdeafkh
正式	YWdflgffjcijgfbaeafhjmccb
此	ebddbmccblcfgcfgfjenedadd
此为	dcdccmcdblddgcegejenedbde
此为止	dcdccmcdblddgcegejenedbde
步	jajiceXfkcilegiZfhfZdhhgh
死	agfodaeXgiglgeddflefdflcY
死了	cagmfbgdkdeldchehldZfchdc
死咬	feijfcefeihebefeeofddgihf
死机	ehhbidabghfdeddaciegefgea
死活	ehejdfcebniickcfkjdgedaZf
死活不	figieddegididlcejndcfecaf
段	fhfccghiecehgeZjceiaehkYi
每	Ycgjecfahjoedfijihfgdfenc
每个	edciccjdejfdedfbcjhcghafe
每台	eegjcfabkhjcebcadbeddagdb
每吨	gfekdfegdjmgcebabjideefed
每天	fghldfedjehlhgjjehdheffld
每套	fdlmbechfdnidecbecieejbce
每年	dhfakbaejbigccZgbZbcbidkj
每次	chefjdhbhjdecfcbnnfiefeie
每次都	difehefdfkcfdeddhnhhfehbf
每次都说	fdigjfeefkegfefejngbffedf
每米	ecgiddaeldldhfdceddgdcZee
每间	dfhebehjeehdhiibeaeeccijh
比	ZcpeidZlcfhjkdiXfhfcnojdh
比D	fcegkcdhgeioZgdZbghbccfdp
比R	dehihaaghgjhoeigifcbbjagd
比一	gfkdeffdkdleeddfecedegbaj
比他	ehjeegelccheedcefecigllcd
比他们	eekffgelbehfeedffZdiflnde
比价	fajddbhgiagjcfhbfgZcmXXfh
比例	gfdifdbckfZlefbhhdfedgbde
比原	edhckeemacfddehghZjediYdd
比咱	gcijfddcfjoekfdefhedfehec
比我	edfebkcZdmiepeaegjddgbddc
比我们	edfebkcZdmiepeaegjddgbddc
比我们低	fdfdckcbejndnedegffdgdhfd
比比	bkicdeddjejbleddgbcccjbmc
比稿	edjcdjedjgaekedeefdfqcced
比表	eggbedicldZekehgebeedbmde
比较	gfkhceebihhhjigegieeehedd
比选	fhgcegeclcecdcdeeZddpbZed
毛	bbfjjgbganoghhfgimdiZccii
毫	eihceeddlfcejceccffheeqdd
毫秒	ffhfffefifgfjdfeggfiecmff
气	ehdWfihecmadmeegckbbcglhc
气得	deadliahbkeclhdldifhdcZcd
气的	gkcbcecgjbbeafcbdgebefmbd
氮	egffffiigfejeedegcifehofe
水	ieaYkcedghaeeaZhhjcZihkph
永	fhejceddghfgdeekemhmffehe
求	egihgcYbhijjdadnjkdckgnkd
求D	edghgddggfdkdferhffgccihh
求D到	geekfgehibhfdeeliaddefbah
求D到货	geekfgeflcideeemdadeegbbh
求先	eefkeeccmbZhcdlflfddcjcdc
求分	dcjidecifcjhefbmkeedbbcbc
求把	gcgfifedifehffaeggcedhkmg
求换	faecneeeckbdbebccfefebfmi
求退	fddbkdffejdgdedcdnicedanb
汇	ZekbihbjebeibdjglZcXachYb
汇报	bcmedadhfdckdekifbdZbcdaa
江	gfccehheieefiekchbdchcbgc
汽	gfdekeelahdeeddaekedfbckd
沉	blldabZchjdcffgbceelggicd
沉大	ehmdeddeeledfgeeffflgicde
沉大海	ehmdeddeeledfgeeffflgicde
沙	hegchfghiciefghggdchfiiZg
没	kcadbmjYfncgghfggmdjfbeff
没下	ilcgbXaYigihXhfbckafbdXae
没下文	jifeaZZeifkfacbefZefdgZcc
没下来	cnaiaacagibiajebcmcfdccdc
没中	dcccbqabhgfbkaaaeefVtdZca
没了	ddddYlgagifcekkgbafieadde
没人	heliZYdeifdebfjabYghlfZfd
没人接	jccagbickfffbfZccbedkcdbf
没人敢	cijhdccekddcddnfejdgfecef
没人管	dkcjccecgkbhkhcgeekdecble
没付	feeZofcbkeeiefcbofcceefdd
没关	ecedjdldejggeeeafifkecdkd
没再	hbaeegjcfiffddbdhcdngdehh
没写	igedefdekehdcgdieliecicbe
没到	bhlYoZbYgkcdgihhjnakbaeic
没到位	clgfcdcdfifedmdacgdcdedeh
没办	eefeejddgiigalbcdlidgdgkf
没办法	eedeejddgijgblbcelidgehdg
没动	egekgbegifjgdccfedfkddcch
没动静	fhggdchdghgdfddggegleegde
没发	kcefccjfjedeheiclZhcfeddd
没啥	gcddbdmdlcbegdgfiYedeeegb
没回	jZlbdZebfjeeebYedXclcgbeg
没回音	eehdecicejfgddbicbdmededc
没声	ckhfgbgcgjdedddddcepdccgd
没声音	dkhfgbhdgjdeddededfnddcgd
没定	fmbdcegZldaeaghiZabadbcbh
没得	cecddmagdhkdnclagkedffefc
没意	efckhhcclehlebihlcidhfgfd
没意见	eegkhfdcmcilebihleidhgedb
没戏	ficbclbcghfghajdbffflcZee
没戏了	eegeekfdhfihfbaeeXgjiecfc
没打	kYhbjcYckdjcfaabhYeZjeaca
没批	befkZifahicjbmfbbiangbYcf
没批下	ehghcgebigehdhccchclfcbdd
没批下来	ehghcgebigehdhccchclfcbdd
没接	dldfgfeckhhdbcgcdnfciekid
没提	ihjcdddbnaZddbXheZbbcckgb
没敢	iijfcdfekdgdiddgiZeefhifi
没有	fjafYgiajhWbeifgfhdecfnec
没有现	cfecdfjjddeeafdhdcfdfdddc
没来	hfhdeehhfhgfieccfafdeegig
没松	ebelddcdjeedgeZdbffceiacc
没松口	eddldeedjeddhfZedffdfdddd
没法	biZjZkZbbljfgbhfhjdefejde
没法做	gifhddefbllecfedkofiffhib
没用	cffhfhfgielgkbihebliejYhe
没留	hbdbfkcdamehibdjefeldefeo
没留住	ecdccmceamfikffefbfmffedo
没登	dedhldfeeleeffeedbfkffdoh
没看	ddhcciidfhofceecehfeigged
没空	eieZaaibjgccgcfdcZdkdcabc
没答	eedldedbekceidbdlmddedccd
没答应	eedldedbekceidbdlmddedccd
没签	dddejjbgegdfdchcjgiceddcj
没细	ledededdkdgfifddgdfefedde
没结	cbcaacnekeegjfefieefffege
没给	ZegegbkabobceeZemkgZdbdZa
没续	babaZpZcdlcdngiadadsccfcr
没聊	jbcZbcnekZbZebccbabbcbZcb
没联	jfdeedgfjddegdebdaecgdece
没联系	jfdeedgfjddegdebdaecgdece
没表	ckebddcblebfheieekecddYce
没表态	ckebddcblebfheieekecddYce
没要	cjccdcjdkdcfjdddabfdeccif
没见	kebcZZhboZabacaZbVbbgaYYb
没见到	jcbdcchdlcddeecbdZdbhcbbc
没见到人	gddeccjdlcddefccdadchccbc
没见着	fieebbjdnabcaacccZcdcbbad
没让	jidbcabefiddfddgclhbcdcde
没让进	jidbcabefiddfddgclhbcdcde
没讲	ffjejegdckeedecefnedffbke
没说	kfdbeWhdqVccffabdWcbbeceg
没说啥	cecdmehemcddgecjcfecfcbjg
没说要	igcfddgekdfehbebdcfcddbhe
没谈	jhaiaidXlhiiecXcbfcjaakbl
没谈拢	eccmebbdghoigdchikdgedadg
没过	bcfcgnZaanZdiZcgbhdiektgd
没还	dbbdlbhmZgdlbcbfgicbceadh
没这	hhdkdccedkkfdmaekndgeeghb
没这笔	iifdeedeigefdnbfekeeefgge
没这笔钱	iifdeedeigefdnbfekeeefgge
没进	hfYcYhjYihbaeZbXafchkdXZa
没进去	mZadchgbghccacdbbdebfgccc
没选	dcabcmceanbljedeebfddejdd
没通	icfgjjbckccdcajjcceeccbcc
没通过	ichdcjcdkdcecbjceXfedcgcc
没钱	fhYcfiWbekchflabiidVdaacc
没问	hZfmdeehhZhjdgiflblabehbd
没问题	bZfndefhhZhldhjfldlacehce
没问题了	feigdfcekeeiddeheaheeeicf
没问题的	fffidfeekechddccebmefjdee
没预	hhbbdibdkeceamcdbkeaficcf
没预算	bibbdibdjedfbmcecnfadjade
河	fbgcidjdkdaefcfggdcghcafe
油	djiefYXjdfgdgfdWegbebkdjf
法	becldjZafjfrcffgemgddcied
法人	fcdibejdlbbkbfabjjlbeecde
法做	gifhddefbllecfedkofiffhib
法兰	fckegecdjgdedddhfkhdedohe
法务	fbclbhddkcbsdckddefbcecac
法务P	fddhfhbefgbpeeeZcddhgfecg
法务P说	fefmeeddigdmfeceddgghhcdd
法务不	gggifffejgdjdfdehnefffdde
法务在	fedkdfddkddmfeahfZceefeed
法务把	gffifffdiidigfjeemgfgeefe
法务改	gffkeffcgifldhefjhdifgbfe
法务改了	ggfjeffdldfjehgfhceifhdff
法务说	gffkgefcjickcfeedhbdfheee
法务过	gfclegfifekmgehidibfdfdhf
泡	lYgaagdgjcbdgiadeadfchkYc
泡了	ddkdeedideeeiffeedgeflmce
波	ekebgecdkdbilcdidbfdeeldg
注	kXgaabkekbcddaaahYbabamda
注意	cabcfdmgidddfcbbfadddbicd
泰	eeheiedggejehgiefejffijmi
泵	kkhZhbYifdebgghkgiiaabgjd
洁	efibgffhfgddjceddaecidkih
洗	ijZegbeiiaffigjfZegdgbjmd
洗涤	fdgejjejegcjjehifhdfdgdme
津	dfddefkcldcedfflhZiefjfif
活	agdggkYhbleiVfZjhjaggfdgk
活不	figieddegididlcejndcfecaf
派	dbdepXYchkdfealijkhhccapd
派两	fgedigefifffffgjeffegdalf
派两个	fgedigefifffffgjeffegdalf
派个	degfjdgdigceddcicmdjefbie
派了	dcdfkeacmcedbebihhecddekd
派人	dfdfjZabfkcbfcldgjjfeffjg
派人驻	ficjcceefhefkfceihfafejgd
流	efeidfcfidbkciejcchigbejh
流P	fegeigeejefgaffgheefdeggd
流失	dgifhiaeZodeddeceZfofcbkc
流标	edlhcedbnbecifbcegefjeZec
流程	cfelcZdgiccncehihahjeehih
流程走	edbkfcafidepgecchehbffcdh
流程走到	eecmcccdkdfoefdddeebdfdec
流量	ffcegiikdehehadmeZcdcdbcj
浆	fhddggifiedeefekechffcZje
测	elhZeagifecgbdaXeicgcllag
测了	ghijdgdhfhejefeefZjffilfg
测报	djeebehghcgdedafdjegekpec
测报告	djeebehghcgdedafdjegekpec
测的	jefgcfcdkfbhfegdebffebgge
测算	chemaaabkehdbcbdcneddcZec
测试	egffdhhfehgbfcccihdgccjYg
测试没	fchediddejdfceddejfaedoce
测试没过	fcgfdidecldfceddfkfbeimcf
海	gebjabjXoefgcfflcbhedYaZe
涂	edhghhclcfkehdcggYedjklcd
消	hajZakhfghacdkalfdekhhncd
消了	eeeecmcchgdedkbiijejdddcd
消息	jWhZefieihbhfeZgfadgfifcf
消息了	heieffgeifbfcgddfjdjfjbgf
消防	ejiaedbfggeeicjheeegjdqhc
涤	egediidkcffjhdhgfgdfcgmmd
涤棉	fkdefffiefkgcfecgeggfgnfe
润	ddbpbaYbhhpdfbcddndfgeidb
涨	ZfXmYWhZlhplfdYZZkegbYgam
涨0	fddkdgdejelkZebcfbeeddcfk
涨了	ceajebibfjlgfhcddmeadccej
涨价	dlafbbfcjegihgdcaaadbdcaj
液	ejedhheieidcehcechfffadjk
深	igaeacjhgdedffaigcjccajbf
深圳	hhcgbdgigeedddbjhdkedcbcg
混	mcbdcccelcgeiecbeeeehdcdg
添	cmfaddbmbcccadabeZjcdbaZq
清	hfideZfijbfbhgjbhYbfhdmjd
清了	ffecleZmdYbbcaicmZbaccbbg
清单	fdmedeafkckfffibhbdcgfogf
清楚	jfggZadheggeijjeeeejdhmgc
清楚了	hgbfcdgdgiadlemicgejdddde
清洗	gicggdbhiecceejgcfhcdelid
渠	kfcaeakdnaZcgfZhcagZbcXbc
渠道	kfcaeakdnaZcgfZhcagZbcXbc
温	dlfbgeahehbfdcZbekedcatgc
温升	gekgefghffgigfgggigfgglcg
温度	ejbdieegfiedgedgdmeddeoif
港	eZgbneacmbbhbaknjYbbcaZjb
湿	fkdehfeeigeecidjjaffdcode
湿度	fidehffeigeedhejjaffdcode
源	jcgcgifheihidcdbcebcjbdkd
源的	ficbcjfbgjkdbcfefZeeieddd
溯	embddeedkfeehiidegfffcqce
满	cikaeZdlddcdgddbgdefdnjdm
满意	afmbeabkdfciicfdgfhecmhfd
满足	fhifedfeiggecgdfghgdjdnce
滤	gehcjffdhheejedegehdfbjhk
滤芯	hdidjgfejfffjffchdiegfafl
滴	eeifjeejegbffdebeehdfgjhi
漂	daiadhkclcabcbagchcbedocc
漆	hfbjhbaabldfodbbdjgmchYld
漏	ZfcYldffeiagifaYdmbdghknf
漏水	fgeemdbchgegfiedgmfhedbgc
演	dimaZbbfggXfheicghahaliYd
演示	dilaZbbfggYgfeibggahaliZd
潮	ccfckcggehcddgcgeieceghnd
激	clfgcachjbdelgfbeaebefjah
灌	eidgiddjedghefchceiedbkjf
灌装	ejchhedhgeidghdhchdfecjjb
火	ddZglZjfYoicfaZldqegadkkc
灯	galgiZbeifmbdhelfjafheijb
灵	hgfcdhcdmdgdfcdcchdddcldc
灵敏	digceedfkecegccdeiedebncd
灵敏度	digceedfkecegccdeiedebncd
炉	hoabcbbekbfdighecahZhbkdb
炸	ebhhiddfejgdbfccdncaedjlc
炸了	gdcijdfcclhdZfeddodbeckkd
点	cecjdffghcghbdigggiefgjja
点0	feegeiddjgjjghcfhhddfcaee
点不	eZhcchkbfjdefecddmeggkjde
点了	geekbdaghecjeelefhgcicecf
点了头	edfkbecggfeifgmbdikdjegdg
点位	dkgddeigibWhdebdcXcddgkcd
点名	efdfjejlaebfcdcdekeccfble
点头	dcglcYdgiZfgaXkbfgecbkYfY
点头了	edglcealdchkeZdfbZigcbcib
点就	fdgnfcedifjmcfkdekdffdced
点换	jeejcfeclcncdffdfceffedab
点的	ghiefdbcifdefdajegiighfdf
点餐	djgfffbckeahcchghbhdfchcc
烘	ehbhgeggheaiYchchdeddelii
烟	jebfjdbekefhgchjeifcdbffd
烦	ighcgcaaflgebZdjijbccgcda
热	lhkZcdccifecedYefjiicbhjd
热情	ldhbcbajdggcfebccfckdbcZc
焊	gdbalflhdigdfdZielgcefnjc
然	beglfbfcelhekgdjgkZkfdgil
然不	gefjcedefkcijfeedmfcfhfhc
然后	cejdcckfkcffjhhehbdiieige
然少	gfdldfddhimfdgfefZgcfidfm
然换	gfghfhffhgmfbghffkfZggdbi
照	eehdhYkjiZabccWjfZaXfgjim
照旧	cZgjhdiifbbebfbbadcdccbfk
照片	ccgckdgfejdfadcmihecebild
照着	fdfkedddkdlimddchbedgfkee
熟	khbaaehhidbejcdcdfdZeccah
燃	ekfcdedjfdgfdeijfaeeeegce
爆	biZbflaghebdiebYdcgkZfogd
爆证	fgdfeideigfggeeddbfheemcf
爱	fhhfacecgjkbdZXZhmblbgXZb
爷	dkeedgbdkdbfhdnceccbfcdce
爸	hjcbddcckccedcocehdbfccde
爽	eabgjcapbbdjbbYcoaabcYeZh
爽快	ebcfkdboaaekcbYamVaacZfZi
片	mfZcfeddgghdabcgdddZdhfeZ
版	acpdWbeejdfdcebddjebcmoWY
版再	edkeefddjheeeedcejhefnddg
版报	gfleffefjencelcgfciecdhgd
版本	echiddjfifjkggcddfjejbhde
牌	ighcZggdejbgnhYfandfcfdWY
牌子	XijfZigbhhehnfecdkeadeYcc
牙	eeekfdbjhahafbbbhhhcdekga
物	egdggbhigdhZgbimgcddhhbee
物业	dgehicbiegheichhgdgfgcYgf
物流	hfZhfbiXleeadeijdgfYabZfg
物资	fjeggfddkekdhcakdddeldedd
牵	hjhedecdkechfjldebjdjdcdb
特	gfcegghnbbfggeYhficbiclkf
特别	bjgcgbflebgggfZhhZddcejdi
犹	cjhhadabghedmeiccjejdcbbh
犹豫	cjhhadabghedmeiccjejdcbbh
独	gicdjcbkdaaiiabYedbacamZZ
独家	igbglccmbbZiicbbfcbbecbca
率	adldgZeigbWfdgbaifddeokke
率0	dcjfdehiedcdcddceZehdllkd
率不	fhhdicdeifehhdeegahdednje
玩	bglebfaihdccfcadcdchgleac
环	fkbbeciehfffcgbhecafYflbf
环保	dkcbgahfggfdcjdfbeafbbleh
环评	ihjdchaclejeidebfaekcbedd
现	dleaffdeeihchfjiiijkgeife
现在	gjhfcZdfejkehclgfmhjhgggd
现在就	ecjgddidjehggchgheidgfehe
现在想	fleddfegieffkedfgbhffeicm
现在是	hgeecejekecfhdgdgfdcghbcc
现在用	hihacgefichgigaeegdYfgkfd
现在用的	hficehgfgdidifbfeeeaffigg
现在的	hlcfbdedlcedmfadfbhacclhd
现场	cidZidfekdYcZccfbghaffkha
现成的	egigfidghfdffgedgeffefaff
现有	gkffdgfdihffdgghfhfeffncd
现款	fcdjjeaemaiffhfanZebdddfd
现用	fledddefmbgekeceeefcfecce
现货	bdhaanfgdjdjhaaniXkhcaXae
现金	fhclaecagildcmgYiigjddade
珠	ebcckekeeiceeceidlecdddmd
班	ecgegdjcmaficgYgZbgYejXlg
班子	egelcebckeebdkmcekkefdccd
班子会	efkldebdkfdcecoefdkffedde
球	lcdZeejajfececdcfjbihhagd
理	fchigfefcmijhffgdmckiehmf
理P	ihegbeecjghkfhdggegfgjhdc
理P要	ffefdfjfiffijffceaefhkgeg
理P说	ehkfdecehggffghfdjhffgddd
理事	dhcgdicchhhjddleebhgeddgd
理事会	efdhdicdghdkddmeechheedde
理人	hgeedciifgheddgceafjdedcd
理好	dbdfjlceihfbidbeejhkdhakc
理床	dgehidcehhedahhghkeeedbhj
理想	fehefhfddkcegdcbfofahdZkf
理由	ceecekicbldahfekfnhiefhai
理由是	eehedlefdjgdhdffgmfhefecj
理说	fhigeeeiegiddkdkhkhhfebhe
瓦	fickfecbkeiihfckcbgdbfhdc
瓦时	ggghfgefkeiedhdkebefeehfe
瓶	aeffihegfghdgfaYchbbhhihh
生	lbgbecgckdfffgikddjecggaf
生产	fekdibZbndgeljlngcjecefge
生意	kdcbggechgfgfegceghfebdef
生日	bdcgbdmcmcfcecZbdafedabbd
用	Zlfbefdnbdefnhifdigfbrler
用R	ljVbehYemZUbsYhfbdbdbcmcb
用R的	ejdffdfclcaeoceedkchdiied
用一	chhieedejeiefdceahdbfgkgh
用三	dihibedcihbhchgbjjgbffjdf
用上	ehaibedbnchcghelbZdaeihba
用不	ehcibgfbgkbiaebbcidiejgbh
用两	fgfejdcdkedffdekcffhgmdfd
用了	ZjfZgjYjfecfjZYhchgfchggn
用了四	djddcgcdhgggjeddfaflfebdj
用了四年	djddcgcdhgggjeddfaflfebdj
用再	decfblcffiphhcddmhhjhbgfc
用再谈	fcdheidfjenefecemcfdgegie
用到	celbdbefhfadZdcecidfepdec
用到期	fehcaeiigdcgcefegffegnhca
用到期了	fegdaeiigdegeefegefegmhca
用印	fbcmceeclccmdbcagejecabcZ
用友	diceeeidmbbebdfceaedechcd
用咱	gbgkgdekdedjkchidYkkggfih
用完	djefddggejfdeikccgdcelZbm
用完了	fibgfdhhckgedkgbdiedfgben
用得	didYigajcfcdgdZbdhedfgXir
用得不	fifdgffjdeddghfegdhffeZik
用得好	cjccfidhbkdgjbZcclbagbbZn
用得好好	dgeefjeddkfhkddffnfbfdded
用得挺	hgeegfgjdeffhieefaegedgik
用我	egfifdbiehfhlcmhbbimdkeeg
用我们	egfifdbiehfhlcmhbbimdkeeg
用我们的	ebhkccchfgghbdhbcekkdlbfg
用期	gcmdefffhhcgcjhcfchdfmbmc
用机	eagcidgakgcdcgefghebekajc
用用	ejccehdhfhgeiddfbdefimbfd
用的	igfcZbggfggZkddfbfdbfihee
用的R	ghhdfedfkagfmffffjfdfjcdf
用的R的	fifehefeififjdehfnffggefd
用的是	kfddabhchgjZlfdfbgddfbhib
用的是R	kfbhebgdghgfhgagegfdhdiib
用着	dobagbZfhibdebbcbodbhbfge
用老	dccjbjabelmfbccedqenfdbcb
用自	fggkegdejgdojfeedfedgegee
用自己	gfgjfgdejfdoefeefdedgfhgf
用自己的	gfgjfgdejfdoefeefdedgfhgf
用要	ghfeiffcldggehihcbeffkZhf
用谁	bkhZbbaclbgdoaahdZhcdhhfb
用谁家	dlccddbdkdiencdefbfeeddhd
用谁家的	elccddcdjdjfndeefcfffdehd
用那	fegidfeiegiehjieeZfdfkcee
用量	eielecZhcjkihbbacbdhdZdbe
甩	dcejfbhcejjfleceelggdiedd
由	fgebdjiadkcZfgjgengiceifh
由是	eehedlefdjgdhdffgmfhefecj
甲	cddfidjjdfdfchhgmigadkjca
甲供	feififgiegdheeeejagefifec
甲方	dbdfieigdigffiifkjcbcjedb
甲方没	ededegkeeiceegedmgfefeeed
申	bmdgbgeajffgclacfefhejddf
申报	dlgbafbekdZdelddebgeieadc
申请	ckfhebYalekhdjbefgficmeeg
电	kgaZcdlfigfdggggdhhfeclgf
电动	diiaghbdjfbhbjebdjehjhkfb
电商	fhefggeigedcjeecedmefeiee
电子	kckcdceigbZiidgeiagbigjdg
电机	dhdcleeihcfekecibadbeddbi
电梯	ghcieYikfYhebajfigcaicfYg
电气	dkbhddcflcffffdheafdfdnef
电的	flhbcefgidecdbcbcccfdbodd
电话	nYcddaidgieedcedehegddajd
电话也	gdkeehfedkieiedegZfmfedfg
电话打	hbbbjchcjgfefdadcodbegahb
电话说	afieigbgidhggdekebhhefhfi
电话里	hgcfibgdfkdacbahehgegffih
画	hfkcbdabkgZecbmacggdeajZd
留	paXdfefeifdhihbedaejafYcj
留一	gdifhggjdeefffehdbfegibii
留了	ojXdZcXdlbddelaZdddZbfZad
留了M	cmbdcecckeadcogggcebejaed
留了个	meddeedekedddcdeeffcechfg
留了电	gjfeffedkddeddbeecefedgdd
留了电话	gjfeffedkddeddbeecefedgdd
留住	ecdccmceamfikffefbfmffedo
留的	nZdehdcdleffccfdgdegdcabc
留言	jadeeeiekeegcbagddddddZcg
番	edcggekhgddncfdaccjcdchen
疑	cfmjaWXekdffkcchbdbYoehed
疑函	fdmadbdekdgfmediedfenfdbf
疗	eghddfieifmdkcfhedfhhjicd
病	checibjjcfalfefdgheeckgkg
痛	bheflaZkcaclaZZZmehZcfjah
痛快	ecddmddjebimcbacfaibdbdci
登	hdffkfdbejceibebdgimakdpg
登录	aehhlaccgkcdcceZeddldkgnh
登记	hdcdfejekdhgdehhfbgdeebfg
登门	leeedeccghceeedfgidfdhebd
白	faiYejfeblddlclhbhdbihlfh
白忙	dcdcclcedjdcjchceafZmdcde
白送	eacihghgdgdfdfddekdccecdn
百	ddciidgmceoggmhlcijedhgeh
百个	ejebdjekcgiihniggafdfhaef
百二	figdhgehhdiiggdhccebccfcb
百五	eibiddehibhdgjafegfhdcccg
百六	ehibbcigggidflhbjikdgegdd
百分	edifeegcihldhdcfhcfefhedi
百分之	edifeegcihldhdcfhcfefhedi
百套	fdcbmecmafcjcbcmbcjdgdcjh
百度	lcdedfdckededddgebfeegaee
百箱	dahflehmfbjbbacacbdbdfjan
的	khhaffeggfffkghggdgeggjfg
的0	dcegiffjdgkiidfdljcgebeeh
的C	iYgddkfhegjijfhZgecYgmWdh
的D	dgcajdfiebcjkfdcgfibddbch
的M	aejfifYgffjdffedoggggcfaj
的P	ifbgfalhfgjdfgmggjfjdffef
的PD	ffgigcejdgjjgafehYiichabc
的P把	bdeihiejcjafjehcldegdehfk
的P要	elfcdeidghbdecabeieiekmbd
的P说	fkgcbbfanceZjkjibiZdeajeg
的P说他	gleeffcclecfhcddfacceehee
的P通	igjdfgfdhhehjcbfgieifhife
的R	hkhabeZemZdeqcfdehdeficbh
的R的	fjfehefdjgifjdehfofffgeef
的p	hgkZgcbbjgfgibZZcjffchibd
的po	dhibkebefibjgdbbcigbdkccc
的poD	eccdlfcjedcncddcdccdfbced
的poc	gdmgcgfdhiccbfddfcdedoffg
的一	ldjZagaekcechhcbedeceikdb
的一个	kacegfickfeefdgcgdhjedefe
的三	ehiedgfckelffgffgggggfYhg
的下	hfcacejdldfcccadgcbfbbaci
的不	hffdcjhfggecgiecefdkecchi
的了	heeggggjdfbgkddbhfejecbdc
的事	Zfhddfmahhdcbgebggdhdhhgf
的产	ejdeffeieeeedjddedgefiZff
的人	djehdfdghfbgoZkbbdgkihaff
的人天	cjaeckZeghcemfcdfdfZedfce
的人天天	cjaeckZeghcemfcdfdfZedfce
的他	hgbidfeejehffhfcjgddgefee
的价	bgmdeaVakeocjcYebkdgieXff
的价不	gdhkgeegdjkgfgdggngfifehd
的价格	fbmeedcbghiegecfehchgebdc
的价走	fdcekeeglcpeffhadZkedfdlf
的会	fjgffdeejdegnihfgbfbhekde
的供	fffiahfcjgeglgidgeeaieZih
的供应	fgdgchfdhifdigiiggebdeaib
的供应商	fgdgchfdhifdigiiggebdeaib
的信	fhgfeicieeeeggfifcebiddee
的全	feihfcdkbhcdcdgfjeffedfgh
的再	fjddfffghegfefdffafggjfek
的准	cbekccbbmcgfcedccgncdcgib
的功	fcedldcfficfkfeebjfdfeame
的单	aagggdfgieoadhdedbkhdbeZj
的单价	dfichdcgggpfcfeddagdeeied
的单子	cbhibehdjfibeifcebcjfdbaj
的厂	hkbbcdbhgeceeidddiidedYjk
的参	eejfeeehgcgfjebdfZfdkdlce
的参数	eejfeeehgcgfjebdfZfdkdlce
的发	eccgmgccleejdhgdlccdegcdd
的合	ecbegjiefjdggjhddceljddch
的合同	ebbegjidfjdggjgddcelhedch
的四	hifdfgffifefhjigfafdggegk
的大	cfiiecejeeecgnhdfedckbjgc
的好	ffjfffflcccfcddefYeffjZej
的字	fedemfdkdcdiceZedbldedfbj
的实	dhkfdcfgggeeccbhilechdfaf
的客	mdeehcfgeiZcdfbbghjghafhh
的客户	lebggdeigdbddgcdhejhecgch
的小	bbjhgcfidghdjdddcffiflcgd
的就	heffgdfbmchfihifdlghceegh
的就是	fegedghdlcgfgfjgfdfbedegc
的工	ehhdeehhgejelgheebjghdedg
的平台	fjeffgffhffgfgdffehfieleh
的座	jediefdckghhfhdedjffgdadg
的微	nbcheebdmcbchcgdcZdddkdcd
的微信	nbcheebdmcbchcgdcZdddkdcd
的快	ffkffeekedbeckdefaefekmfd
的技	dfhjacadgihkeggbehdcbfkde
的技术	dfhjacadgihkedhceidcbckde
的报	dZdibckZigkefbgdefehabZgf
的报价	eZcjccjZhhicjdcdffgibaYeg
的报价单	fdcjfehefifflfdehjfjgeghd
的报价发	fgebdfkfjendefedfeedcfffi
的改	fhcidfhejfchegdeehecfeoee
的数	ehhggdceigjcgbbjibgegeibb
的方	deihddcigdgeffcfefgeaZdfj
的方案	deihddcigdgeffcfefgeaZdfj
的时	ebbfgfjfjdbcifdnhgjefecia
的时候	gbcehgifjccejgclhjkaffeia
的时间	dfbgefifghedcehkeabjfebef
的是	dgggceeckeibhfkfcdacgekec
的是0	eedfeejeghadchbegmeeccgdg
的是C	ikcbbeadkdehdcchffdcedkdd
的是M	ebhjgdddggnggbadfkeicdceb
的是P	ahgfaajclbbcZZqaeZcabaYac
的是R	gdegfffchgeeifeedeecjbjic
的是R的	bfibedgfkdgekhcgfgfegdfhc
的是他	dkggfhdhhejfhdmeebfdeefde
的智	gfhehgehgfhcfjdigaidifefe
的智慧	gfiefgedjffegjdieaidifffe
的有	hbleedcfkddfjheffbgdjegef
的服	ghhdhgehfddiieielhhfhfcep
的服务	ghhdhgehfddiieielhhfhfcep
的服务费	gggejgfkdedeefjfldefefgbn
的机	fcfebamciefhicabjghffZZib
的机器	hbebgdlejfghiddckihiicacb
的条	gdijbfdckedgifdklcheddcej
的条款	gffmbffdjfahhfekkdedfedej
的柜	digecibcghgdiedigafdegkce
的柜子	didfdjcdgigdjedigafdegece
的标	ddbfdlfdejigfgdbdjcbmbheg
的样	flicacekeZahggdZcbeadnjhc
的案	fkddfeehgfcemefffligfebff
的案例	fkddfeehgfcemefffligfebff
的模	fghieefehgckfgfeflfgeakfj
的款	dccbicifdjcgdcdcolbieedca
的没	gbeibeghjaglediechbacahbe
的活	dhcchicifdbcabenbadkbbjhj
的灯	ddjehcbejdlbebcjcgceifeia
的烘	eideheihfhchZeddfffeegkjk
的电	jegeecdejeegdbhZgfeZbfiYe
的电话	jbbdbdgbnaagccdbgffZcdcaa
的盘	fjfcceddldbbendhdhdeediei
的盘子	fjfcceddldbbendhdhdeediei
的票	edhbkgZclfalhecijaeibcfbd
的科	dhecdjbeckefhjaedjflfekfg
的系	gkcfjeibkedefdcdehdgfbjjd
的系统	gkcfjeibkedefdcdehdgfbjjd
的线	jgdfdfbbledfgecadaicdhdcb
的续	fddghhheiiideidfdijgffcgm
的老	lhaechZancfajdadfZceeakZl
的行	gjeffgeigfbfghfcfeeghjjef
的要	edjeiejfhgifefZdedfkeijje
的设	cbfeghhigbcedebheheccgigd
的设备	dcceghhghbefdfbheffddhhgd
的试	edhdiebjedffgdhZhjfgdncee
的话	bidiaafaqWmhcgegcVnahkcfh
的话D	egdidfdclceebggbcbochkdcc
的话D就	fidhdfddjegecbccdbmdfjced
的话我	dlbeddefieZkhgfffjgbjdccf
的询	ldiedebdkdkcecbZhadflebde
的询盘	ldiedfcejdhdfccahbefcfbdf
的说	eehgciefejdecgiedaemeijcd
的货	ejcajidgeiebkdaijgegcgXdh
的货款	ghgejgedhfddhffdmggcgffie
的资	fhffabjbmbfddicbbddecadZc
的车	eihibcbchihglhefegekdhZbd
的还	ejeiedZefihicckgigccejddf
的还没	fjcfgeadckeeedlfjkfbfegeb
的那	cfidffgghdhcjdjfddbdjkcgg
的那个	fbgdhcjYmeffdfidbgbgeaeie
的那家	ddhfdjciffignengfbedmegec
的那种	ejjabdchhdgbbedfdceggjkdg
的都	ZdgjdgfeghdclZlhgfgbecfbd
的配	eeiehedigelehheegcgeigbdd
的采	ddhhaigfejdedgeffcbincdcf
的采购	dahiYjgbfjeacgfhfabindecb
的采购P	bdegcjhddkddddhjeeelZedfd
的量	aeekhZZedkfjlfcabecnfgebj
的钱	fjadgZfgidXZcpWfocjebcWdY
的问	eafhldZbdkhdfebfhgfkedlld
的问我	fchdjecdejdegeegiagkfcfff
的项	cfhchggdghcjdekededkfehcd
的项目	cfhchggdghcjdekededkfehcd
的预	dkagicihgdcjfkciicgebcgel
的预算	elafgcihgdbjgkcddciecdgel
皮	bbggmZefdkieebabiodagbhla
益	deccdlbejedeoclcedffgdZdf
盐	ehgediecgkfghhcaekfeehqbf
盐雾	eggeejfdfkegihdbelffegocf
监	ehkbcYidhfdgghfdcjddliheg
监P	hhfcdckekcghhibcfhhfghadh
监P说	fjdcieifjeghjjddfbdihhafj
监控	gblcheaekcfidifigccfkjech
监测	ekdceeheheeehgdbcddgghjgc
监理	dajggbahdicbiecacfebkhnke
盒	hkedbbdicigfiecgdhggddkgh
盖	ecddoeXleafsfjheeZjZhabZl
盖了	feeifeddldgnhfeagchgeeded
盖好	bhZZobZkeZeqgjabafgbbbYac
盖好了	fffbmfembeinefddbdifeefcd
盖完	gfebkfffiebledcmedhebeeec
盖完章	ggfamfffifdkefelfecfceeef
盖章	dagfgcfigbhffedafegdgcfef
盘	hheZiegdjeadeiXiZecihfege
盘子	ejfbcedcmbbbeofgdgdcedidi
盘点	dhgdbdibmcacceZgcYjcdfgcf
盟	iehhgechgeeccdbhiidddcgdh
目	hdjebhcYmfeigmifefhijZeZc
目停	ebbdcmdehgddcehbddehddbhg
目先	ckiddbdfdjdgdaccfjdmdeeee
目前	lifddaZelbbbnZZaffgdecbic
目前R	jgeeeeefifdflceefcffhdaee
目取	feeffleejeghdjcadfdicgehd
目取消	feeffleejeghdjcadfdicgehd
目录	kefbbgbckeihfcabfeeflbjcc
目没	fhhffgegkcedfmedfbeddfdjd
目经	fcegfckffiiggdggighdifige
目经理	fcegfckffiiggdggighdifige
目经理P	jdgifecefigggdgjhghdhfige
目部	ceiidcefkdlfcZalgYeblcccg
目部P	dhhefcggjekedbbihdfededdh
盯	cdkchdcZpZZbafeibcdbikZhc
盯着	ddjchebdmcYdbcfkddfcikZhe
盲	dbldcdddkddeidicfbfeeqgde
盲评	fdkefedfifeefejefeffengge
直	igbbjhYhaldekgidfmdlhciic
直接	hdbcilXkZlhijhkcgnejgfdhg
直接把	ddeehkeeejjcddccfniceefgg
直接说	gcgebkcbcmhfhdgcehegfdcce
直摇	ekdcdedikdefhdcdekfafelcf
直摇头	ekdcdedikdefhdcdekfafelcf
直是	gkdeecdekcdemechfeebddadg
直是R	gkdeecdekcdemechfeebddadg
直没	ediiibZcigciecidfccigdegc
直用	kfbdedecgjedogcffhebeccfc
直用R	fjfefefdghedmddehiedfdcfc
直用的	lebeeeefgifglhdgefgdfeeff
直说	ghfffciddlefeckffnengdaag
相	ikfcbddieeacgkjcaidbbglbf
省	blefcjeffhacjqjYafialfefi
看	fjjccbdfjegfghhcegghephge
看D	egkcedcbnbcgblkeeagcdceda
看R	ckfefddekeifogkdfgfceahfd
看R的	cjiffebejejfogjdghgchcjfd
看一	dfjgcecckddhidfbhfcefmbae
看不	ccgcgihdigdgfdbhilebibghd
看了	agkdheVjgdifgiggfgcegeilc
看了说	fcchlgiekfcjfceieaefgbejd
看他	kYicicYbldfcbbnefadbdccic
看他们	laecieZeiggeZcdcecefdcgjc
看到	paccYbfdjddfdhceeccejhYYa
看到C	kbcecefehfgicicegbfijdced
看完	bkkhccZkZjjjadbZjoigcdeZd
看完了	edlcdddfdjhlcdcehngceeace
看完报	gelcgfffckmfgecdemiggccfh
看完报价	gelcgfffckmfgecdemiggccfh
看我	doZcchbghefjecibcdkfjegch
看我们	doZcchbghefjecibcdkajegci
看是	eceijdgffijdjddgdjekgcade
看样	gkdeffejefcfcedefZffejhie
看现	eeefffkciggecghdefegddahe
看现场	eeefffkciggecghdefegddahe
看的	dhiededclgeecfeheiececmcf
看看	kmZVZaiepWdfbgfbbaacdmgZZ
看着	ggZjebgZihdbilegfjddcchea
看着办	decmccddckldldejfnffeeiee
看能	hfhgegeclfggcgedhgeefiedd
看要	ddefiejfejfddeediiipggdij
看谁	felcecccmcjgmfdhebcbelige
看过	egihcedejdekidjfickieigce
真	ejcgffckchhbifgchhdccjfbe
真想	fedkfceejfcfhjbfdmecffcec
真正	cjedefgeifefcdnegffefedef
真的	edfafjjchggemfdfiefceiedh
眼	aigffeaidhegbZiiaieecmldd
着	fghigWbgeifeihhhiqdfeijgf
着P	hcjcgdadfieeiedefdedehhgf
着R	eihgdbafhegfqddfeeeahelfd
着R的	eihhdbafgfgfqddfefebgekfd
着一	ehhdffegidifijfffchdfdaef
着三	iddejehdghfejfeedhekfjhmd
着不	egfgkaafkbadhdgckhbXdfYZi
着不给	dabilcbdkddecddcodeafedde
着别	emfbcdcfjeffaffefkfdfeefa
着别家	emfbcdcfjeffaffefkfdfeefa
着办	decmccddckldldejfnffeeiee
着急	dighfcbfejhedfcecdebfbaec
着我	gjhgccYmcggdbhggbekjdZief
着没	egekhddcjfflhcihbZcjedfkc
着用	bdfgicfjeeZfebblccbYdgfcm
着要	gjjdeeccjhcddjbnekacccicb
着说	dbikcdcgeidfcjcjfkcmfhgbe
着配	fjgdegdghcbedlcfdZfdeejce
督	defbhekddjdehgcbckbfeffjb
知	fegbgjgfifdhikjfdaeolecej
知书	efiegbbifabjaefbgffcmfaed
知道	jhfbchbZlfcdikhbdcckdbehZ
矩	ediejehjchhhhehfdhhceffel
短	idjeefaYqcedfddaihaZbhlaf
短信	jgZhgdecnbacghddfaebbaceh
石	dglcjddhdkddfldeeedlghcdi
石沉	ehmdeddeeledfgeeffflgicde
石沉大	ehmdeddeeledfgeeffflgicde
石沉大海	ehmdeddeeledfgeeffflgicde
码	mefbdcgeggXdfdWbblbccejib
码头	cbbamcickecdbdcobleadcZZc
砍	aWdnejefhfqibraYWiclabSZk
砍一	ddfldcabfijdaihddmeafbadj
砍一半	eegkdcabfiidbjcdemfafcadk
砍了	debbbjhcjddbfpXbcddjdfZbi
砍价	gdhidddcjepcbghcbhcdedddk
砍到	fgakZahfkblfXeZcYahbdaYeb
砍到M	gedoceZboZkbbZbdbZgfedbea
砍掉	ecdjdjbecmkhcicdgodddifdg
研	aijXjhcffhdeiaffejbhglmja
研发	dakajeeeghffhddgckciclokc
研发P	fdmeeccgfgeikdcjdhdhdkigd
研发说	eccbkkfekccdgfdcehfeegmkd
研究	djebgeeifdeefeffdcfdeklhg
破	ggbhlfYbdlcdZiYhiocbcaaga
破了	gdacnefgckdddeelengfedZgd
砸	hegbhicZcmfgjcdbhpgdhhZne
砸了	eiedhdecclchhdecfnhciecnf
硬	ciifXgcgficcefZhcmbeZlfaf
硬件	fihhdeddkfdddhbgecfeaecdd
确	ZehbkjXihedidfehccgkZhfaf
确认	abjdmaZgjZdjbggidcidciiee
确认了	ddmbhcddkdZadhbgcchcekjdd
碎	egdglgcbgieddjcgeifhecfke
碎了	ecedlfebdkdfdffdeegefdaof
碗	giedeibdkecgckgdeejcibhff
碰	jYfedYifghfgdffieidbehege
碰上	ccifddielbdekddffbcaddede
碰到	kbfeceghgcgdcdecgdechjgce
磋	ehfibbbdldjcbgjdgdhdpdbed
磋商	eheibbcekeicchidgdfeodbed
磨	bcbohdXiehiiggZfhicfbgdee
磨了	fcdmegcfhgglgacfghdcdfbea
磨了一	fddmdedaleigebddgfddfcded
磨了一D	fddmdedaleigebddgfddfcded
示	cdjhicWmbehnebhbfhbglkfea
示一	fjehffbjfdhciehecbehelaef
示期	eecmfcdhicjgffieebecledef
示结	gfehgeeleediegagdgifkefhf
示结束	gfehgeeleediegagdgifkefhf
礼	Zjgedahhdgehgefkhihieohfd
礼拜	Zhhhbbgidhfdgfgkhfejepifc
礼拜了	fhehggdcghfgeddhhagjfhfff
礼拜没	dcgegfkeejefledeeiflfbaif
社	dhdeblZbnbjfbkiagYgciZYhg
票	YTgcjhkZkeeieiobpfebhdXhY
票务	eeibfgcejgbihgcjdaeibddbe
票否	edhdckbelddedbnegbfdefdbf
票开	ffedkedeghdcefebmifecdhdf
票抬	fdedhejefidceedhnkedidgbe
票抬头	fdedhejefidceedhnkedidgbe
票抬头开	ggfejgffdkfgfffijmffgfidf
禁	heiaifednbidclfZchcggbhke
离	cdiefieeblfaXdbhahcneeobg
离线	ejdchffcgicecedjenecednge
离职	fbiccghcejcdbgabbXdmccebg
离谱	egefejbdcklehfadfkedgcfjd
私	mfYgceZbkefeddeYecdhecaab
私下	djcigeeefjgfmfgehbekhecee
私信	nabecdaclcfdccaccddccdZbc
秋	diifdechgamfecaljgjbeface
种	glebXfejeehbaaeZgXccdloZa
科	fjdefdehgdgkgjhgbihiiikfd
科P	jlcefecejefjgcddchgdlegif
科P让	gieigfffieeecfheecihmgiee
科P说	dkddfdhgfhifkhddcldggfhhc
科技	eidjchfgggfnfjicfcjjihhcf
秒	ckdYidbfjeccgbcadcgieYoZi
租	cchfggedhdhddfWmmWddbafYh
租了	bbcadlgjfecadbbjeadkeebbh
租赁	gakjeebcmcekfddlffiddigdc
租金	dadhhbicjfdbcfdlnXdZffYce
秤	chbfididejkfebZbdnfcfZdkc
积	ehhhgeahfgjdfgajfddcjhffn
称	dbibeckckddbaddbldeehflff
移	gbefifkdhiaejhbjdkfYhafak
移动	ibgiffeclibfifceekfdfimee
程	gegfhbdeggbidgfjfifchhmmh
程序	ialfdcfbifcbbfichjccmaghj
程看	edgejfcbjfgeddfhggeddhgkh
程走	edbkfcafidepgecchehbffcdh
程走到	eecmcccdkdfoefdddeebdfdec
程部	diichfchfghggdfhfigbeggif
程部P	fhkcbgcgicjhicefhdhdcfedg
程部P说	fdjefhfcjelijgedfagdddaee
税	bjhcdbgelapicgcddaiadafcg
稳	fbhfmaehfdefkcYpbghebilgi
稳了	cdZjicbifcgcdbbbdeicfbjbg
稳定	ieifgffejdckgfdefaieejngk
稿	aYojXcYifZaigdaffXbZqYlcZ
稿了	ggfjegfblfdoefbekiaeeffje
稿发	gfhlefeclejndeciebcegdedd
究	djdbheeifcedddfidcfdejkkg
空	kedgYffjediddfgibcachaWXZ
空调	fiiehffejghegkfefidfjeXff
穿	aaXnghgbekinjgakbkdabidZf
突	dfelceZcgjicihbjfhakdeaca
突然	ecfmdfabfljcifckiibldeadb
窑	ilfeacbgkbfdcbhadcfZcddbc
窗	fleYdafehgbehcdgdbehedifj
窗口	ekfagbhdhhcdgdcidedieegdi
窗口只	fjZgidbfjdefeefoedgefekef
窗口只有	fjZgidbfjdefeefoedgefekef
窝	geffkefehfceaefadifhffcmd
立	fmhYbZXhhaabcoheebadfhjZe
立项	blhaabYhgaabdojZceZgeifbg
站	jhegcaZgidZcchklcfdeiZgfj
竞	hdfeaeieigfclhcccdggihcff
竞争	gefheehfheheehaifdjcjgbfe
竞争对	gceheeighfhfggcjgejddfdge
竞争对手	gceheeighfhfggcjgejddfdge
竞价	eclgbdadlddcgfeZdbcdnfgfc
竞品	iecfddjdkfedohfeeedgchefh
竞品R	ifdbggjeiglfmgdffdefdifej
章	ZTdhleckeafrfaeefYmafaZaa
章寄	gffejgdhfecmehfggddfdeeej
章来	cbclccbjlcenfedgeendfdedf
章的	eajbgdgghdfchdbcgdicgddfc
章盖	eeejgcbgicdndeldcchgdeedd
端	cdigdbheijfgbicbbmfZehjhe
笑	iakedcijgdgbgjYfbgbjhjcfa
笔	hgcamZaifdYiepffqmfdbbhaX
笔M	eccckehgggbddbgboddddebdd
笔MD	edcdkehdkeceddgcndeceedee
笔钱	hlccddbdjedecpjdcidfeefed
符	eakadicdhhgdfeccekfblfgde
符合	fcmbdccdhhhefecceifdlgeee
第	hZfclffifeaefebgjbcglgihk
第0	jcjdeddhicaeegefdgdhehnZe
第一	kaYfmfalddddgfeldZafjbZhd
第一名	cdagihceeiiildedhbfbledde
第一批	beabncajiYjhdagqghdeaeYhl
第一次	necaadbaobbddfeddYdbecacc
第一版	feldffddkdhhckiffZhecfffe
第七	echcficcighgaebecdddlfhbd
第三	afebgjjfekehidebjifjjgbfi
第三回	cigghbbhegZgaedddfhidecfl
第三家	febagemhgfeehdeheheecddfi
第三方	ehigbgccjhhcjefcegedchofg
第三版	fdmcbfecfjfdfegcdhedihkdd
第二	YZlehcefhedbiadeladfjgijk
第二个	dhkhddidkccdhehddcdddgade
第二名	eebhfldgamggkfdeddgglecfe
第二年	eeckeebifbieeebekadccdcho
第二年的	gfegigfhgdbfgfdfldeeefdem
第二批	dhcficbhfhjcgegcdlfbbcekh
第二版	ecndaeagfgbfacbZdecbZmpaa
第二笔	edccleheiccccceiobcgddbca
第四	ebhgkfdhgdfdcbeZffefkclfl
等	agikZbdejcfjZhhjbhkdgiffd
等D	hldagdfagjXfgkedgndlicZZa
等P	bfihbbgejcihbaedfhiZfggfe
等P签	feejffejdidofeaehkafeffef
等P签字	feejffejdidofeaehkafeffef
等不	edZjcmdcanYgehbsddgjdedad
等不了	ecYiblZdZnbgedcqedgjecdcd
等了	gfheghefdkdcffdkfggbgedge
等他	ffhgeaeekZmZdegigZibbhbfe
等他们	fckhgcafibjaeegjibZhckdfg
等保	egggbhbhiechcdgffegdfnrZb
等保三	fheiefdejeeidchhffheecnbe
等保三级	fheiefdejeeidchhffheecnbe
等到	ecejhfejeedkbfbddjidebeda
等县	ekeefddgjeedhkghdYddehcdf
等县里	fihgfgegifedhkjgeZddfhdef
等发	dbiggcacjeehfdeigchelhhie
等回	baimZbWbmamncaYabbaaYadbh
等得	fgicjegdijdedfclcpccfifde
等总	fadhlebclgjfffdcgbidddilj
等我	cZheiekdkdfdhbamhgcYdbhhc
等我们	ebjfhggdjfffhdcnigdaddicd
等批	ifefeehfhgfggiaeecgiehked
等新	bnXcaagckdcccfegeZafcceee
等法	gffkdgeclcgnffbieffdeefdd
等着	dgakhdbaigckdadefgdcdbgjc
等级	efchfjhgfhchheeefhdeeeoce
等通	cigdgcjledgcbfcieaZhggddm
等通知	cigdgcjledgcbfcieaZhggddm
等集	fjieedddldieecnhfhddeihff
等集团	fjieedddldieecnhfhddeihff
答	ecniaXdfiefbgdjdhifemaeld
答复	bfflacfblfijhbgddhbkdcbee
答应	hfehdafhfgeZffkgjjiebcekd
答应D	eahghfbeidfZhfdeiekfbbgad
答应D下	geelegfhffibfdfbdckefdgef
答应了	ecbfbdjkfbgdddaibahacedab
答疑	eanadccbnbddafcidbdelgfge
策	jhdccdfcmcfbbakechdagdhgd
筹	gjgdeedhgeZeelheeegeeiggh
筹建	gjgdeedhgeafelhefegefihgh
签	dYbijhbggfemddnidetcgeffe
签一	ecehkebiehbjddbhgjfefiehm
签下	fddbfmedblkklcZbdbZdcccfg
签下来	fddbemedblkilcadcbZdcddgg
签下来了	fdfceledbljokdbdcbaedddgg
签了	dYecjhbifeergbZjffjhcdjhd
签了三	hdeegjebhgZhjegbhdfkdeeiZ
签了三年	hdeegjebhgZhjegbhdfkdeeiZ
签了单	gggghggdldgbffebhdeffffme
签了字	gfheggfgheeYeffkjdffffkfe
签到	efdclfgekdajdccahbcdigZld
签单	gfedkfaldcaodccZhbccdddab
签合	febmffZfiafncfcedcjclghde
签合同	febmffZfiafncfcedcjclghde
签啦	fffejfdkeeYneegcbcbedeebf
签回	dedhkcajhYaicdgeafhbbhbad
签回来	eedhiecigaahdegebghdchcbd
签回来了	feegkeeigbegefhZaghddhcce
签字	ckcgeeedjgcacktlifjbdeghb
签完	ihfZjdbigbalfhigigibecadf
签完了	fffejheghfcnffeghhgfifeee
签就	gffjicfgkbcbiddddZkZeeddb
签掉	eacghicihaecghZbcYldccffc
签收	eZfZobYdfjhjdbYqclagbcdZc
签的	cdZXthXleecmlfbhifiYcaffi
签的字	feedlfelbdeideacddlefdgck
签约	dYZgjhVhehXlabYbfhrfmcgZa
签约仪	ebcdiiZkbheiddcbebobleicc
签约仪式	ebcdiiZkbheiddcbebobleicc
签给	dhebcmccfidZogbfdZccdedch
简	eldecegekejdggdeckgceambe
简化	dkedffdeigkebddddnfefelef
简历	gibedfiejecedeeeeZfefchce
算	dfgfdkZfheneiqhbheegeehfg
算M	chhicbXekchZllgbgdfchZdcf
算一	cejgcbcchggfbffcjiddddZde
算了	bZdfYpcdfjnlamZbbeieeikba
算多	dkgaeedejecedncdeeedeecid
算批	fhhddeehgdbdcjaaebcdgdYec
算批了	fkeefffhhedfdiacfceefebed
算数	eehjdddcldbgdcobdheccgake
算是	keddaggdigeeeikZbcglbdfbi
算没	ehhcekdhfeddbdbjdagjeeada
算法	fghcibhejfedgcbdfdeecerjf
算砍	cdbjifkbldafjhdcedejeeadd
算砍了	eidcdciehfcfbfdeehfafecfd
算算	eijbcddbhhoebecjdeeeedaef
算要	flgcffddkejfeknbebeedgcee
管	jefbdZigibeciemkfcgidcfje
管P	ffebgghdjfdebikicbgdceiif
管委	ifcgehdckfecigadfekggekfe
管委会	ifcgehdckfecigadfekggekfe
管理	kaffidaghedkebhghbahfdgbc
管这	bmjdccbfjegfefleecfiffgee
管采	mecdefbcmdddmhZdeccbcbaed
管采购	mecdefbcmdddmhZdeccbcbaed
管钱	dihheeedkehfccnfibeffeaed
箱	hbhTlefhfhgcbaajajbYekgeh
箱了	cdlegcZdmcildccdfeddddidc
米	cjecUfihjYcadcYZYXbdahucY
米0	geebcejcmdedigdedZdjdbncc
类	fgedheiekeeghfbddZcchcgcc
粉	dgkjcfbdkdbeicbgdjhdenjce
粘	dlfecdcciigffeebeefcempgd
粘度	dkfecdcciigffeedeefcemoge
粮	elfdcccghgeehkdjdkfbdgjel
精	cjhadgdjeececmfdcgddakrcc
精度	dhhcchahgefdgcceefeeakndc
精度要	ehffdiddlcefeeedfZfeehkce
精装	fkcdgfckddbdhnjhcbfeeijef
糊	gfghdhekcikedecihlfegijje
糖	ibfaicghgbbhddaaibdfcggee
系	mcbdhbighechibdfeghhfeifa
系上	neddceeelddeidedeceagedee
系人	jcdecdiejdececdddbeZcdbad
系统	eieejcdgfgehigeifjhhjhhjd
系统D	dgddkfdfjeffheemeceggdbhh
系统能	fkeeffffjedfficdfcdeddmcd
系统里	feeigfebmdgmdejdjhddegddf
素	emfbadfbmfiddjbgdmdehjZcd
索	leebhdbggedchbdXffbfcgggf
紧	cmfibaZfiechknfmdojhaehbd
紧张	ekhbdhfeclfegkffdmeieggee
纠	edhhccieejidafcabldaeaddh
纠结	fdekdcdeckhgegdbcmfdebgeh
红	iccegYffhfceaifZbabhheheh
约	jiddgdhhffajhbWXagjhhjbif
约D	gicdbchigagdmaeWadibadhie
约D到	diegcehdifignfcdcjchedkdf
约M	ffejhfeckiZicfecijjjiefjh
约了	jifdYdehgfddccbZdefjbjbhY
约了C	aaijbdhghedkeddeeciefbdde
约了D	lhceaceigZffieeZegfZcadjZ
约了D给	djffffdhfdejcfdffefefoehi
约仪	ebcdiiZkbheiddcbebobleicc
约仪式	ebcdiiZkbheiddcbebobleicc
约到	idgabfjdldcgidbabcbbcdbcd
约好	cgfbgiffgfcdccabdZjYbibma
约我	bkefgeZjfbdfZibcfacedigbk
约条	gfggdjfdjfjnlffelgfcfgdff
约条款	gfggdjfdjfjnlffelgfcfgdff
约没	eedfbleeeicekidgeeebfeecn
约的	gfjcifbfjdfbadgdkbecddeei
约谈	ebcikefdhhjjgbcedjdgddblm
约部	gffldeebhhhoegehfhfedfeff
约金	gffkeffdleemgfddamchfgced
级	dgbbiehfigYffkdfZjcbZelld
纯	hZbbdbmbldceddbkdadbcccde
纳	ekeceegfidbeddfZkZefddjaf
纸	Zcoabeeejckeffidddbddjqff
线	ggbdhdjlfddebdZncfcedctfg
线上	cddaccnjgecgdbbafZghiibci
线了	ichggfeZgjdfecffbnehdgZjd
线索	mdcfceacmcecgceZfYdaccZab
组	fdnWjZZfidfdjhqibaZeffcah
组件	fdjcmdckalgjdccgcieecicdd
细	ghjedZbhjXdbgbkafWgfaffdg
细节	ebcoZdcclcaecfbedcefeecec
织	gefhcichibfgchlbgadagdYac
终	gdgeiiYmceikjdhYgciddfdge
终于	ieeckacmdWeigaichajabefic
终于签	fdeghffkdegojfihgflgeffdf
终于签了	fffejffjeegnjgcihfkgffedf
终价	gccmddedhgldhegdefcccdbfe
终报	gfkdfgffjdkidgedfcdeafgge
终报价	gfkdfgffjdkidgedfcdeafgge
终止	dabaaobbboeebkdddeepidddi
终端	dekgcfcghfdhaibcdigddifdf
绍	qdbbacbelbccbccZdZcYccfeb
绍的	khcdcebekdffdcbbeeeadfgbd
经	cgfibhehdihkimkhfjekgeghh
经办	ecdhbbibldfhgimfebgdegfdh
经在	hbbhjajiehcckedceffjeccgh
经批	gndcaedekeedelefabeefdmed
经理	hehiZaehegikiffgfgfiekhhc
经理P	jgeiccedhghjfgeggeggejhec
经理P说	eelgefdfgghfgchgeiigfffed
经理说	fhfiffeidghdekdkhihhfebhe
经签了	gggejdekedeocdcihdbceehcd
经给	fdhkcfdbhghhcjjeediihegeg
经营	gfhhefegifkkZghifbedmceeh
经费	alhWaceaiicafrabcmcVffWde
经跟	ccgfcldeclZkpebiiZdmdddbg
结	Xdddfhldgigcdjjgphcfgihie
结0	fdefhgjcgjjcidbdoihheccec
结了	dnabkZkjfcbcbhZalhedccecc
结块	fefcjffcclchdddbfpieegepb
结束	edgefihiiciggcidcbgjkgaec
结果	aghcelffdkfdgdkZfehgkelce
结果出	ffcdjifhibeeeededffdkbcef
结果出来	ffcdjifhibeeeededffdkbcef
结清	eddckeghhbcbibddiabcccbdg
结清了	fdedlfbigcccdbddmbbcddbch
绕	cbmdedcfhgigifmgfeggefige
给	ffidcgdefjkcnhhcllfigkggk
给0	fihfdeccmchdghcZijnaggidb
给0折	gegkggfdjfmddedddbndheefe
给C	gbkZbbhdifkebbdehbaecjhii
给C了	fcmgdhbbmeddechjiddccecZl
给C寄了	hfifefedkdhgefhbebeefladf
给C打	kdgecedfjedfgeebcdfehjhbe
给C报	ecedcdkdkfndcgchcagedcddc
给C的	gbkZfbfbjfkdecfjcidhbZhjb
给P	dejbcckfhegfdepgdagfdifec
给P讲	fiieggekdcdgccfheZceedadf
给R	iZehclXYcmectaahcaekpafdd
给R了	fbZedmabdklfseYgeYcYkZhad
给一	eZijdgabhgdeidcfjidhhadib
给三	eegkcdddmbfffeeckadbedicd
给不	eZffhiiagidcecagmljYddeff
给不了	fdgfbjgdggdefedcieiaeeegh
给两	bmdjadcdjfYchccifjdkdlkge
给个	chdifgZaocgbhbfcaeibbZjcd
给九	fedjfeeeiflfjefencfddeeed
给了	ifgablaeggdflnghhfeZgdcdf
给了M	dnbeaaZdmcZebjdcdZfedelhd
给了R	bYdaapbYcmhenZYieYcbeadag
给了个	ncedcfZgibfbfgabcgeccgcbc
给他	dfhggedbkdkhjekXcjccelcdj
给他们	aejhehUdjebimbgYegcfenbfi
给出	gjfdeiffejghchfagjfefegce
给别	dceicjbdbmiZghcicfclfgecb
给到	dainZcXcjgqclfgccdhgafgbe
给到0	edendfcfejofhfbcimiaecZdc
给到M	fdelddaekdkfifdccadcedcee
给咱	dfcbligidjhdidbigfdbgecmf
给她	gifegeeejfdjcfafchlbgggbg
给我	igghiWXmbgdiiicaejgnfecil
给我一	fgehcehdkddeeeecfbfbdjcdd
给我了	heeeifehgeejgdcgebdggeeed
给我们	YljZhYXmdaXhchdabbfjfdejq
给我们了	ecccmcfmccecaeedecgbeefdh
给我们做	akYkeacjfYggbdccdadaffbkn
给我发	idhjddedckgeiefdfegnfgcdf
给我看	dehifccfghigieegeofaibghe
给我看了	fieidechgdhfiefefagdjfegf
给的	mdghZfYchgjfflYcejaddchea
给答	chgibdicifadabebgichcceff
给答复	chfibdjcifZdbcdbbichccebb
给老	effhdibckdjfjgcjdeeeeeaej
给谁	egbjfbhfiehffendidfeaedee
给财	fidcffjfjceeddjdeaidfeffd
给钱	ecfigdkdkeihcgcemieifeiib
络	bdcajdicldbcfcgbdjdbZaokc
绝	aYadfoahYmbhabhbcmclcbfeb
统	ckddhicffgegijjhejhhkglid
统D	dgddkfdfjeffheemeceggdbhh
统一	ciibYlcdghgdglnYffcjkceaf
统能	fkeeffffjedfficdfcdeddmcd
统里	feeigfebmdgmdejdjhddegddf
继	echfldchfeegceeghcfmggZfh
继续	echfldchfeegceeghcfmggZfh
绩	cgjfbhaajgcdgbbbeejfqbhdc
绩证	gfhefhgffiehgfeefefhlffgf
绩证明	gfhefhgffiehgfeefefhlffgf
续	YWXkmldibkfhjceWYidqacbc8
续一	dbdbjdicnZaZjfceeccadcbeh
续一年	dbdbjdicnZaZjfceeccadcbeh
续上	dceckgbekbbljbjccadaddhbo
续上了	fefelecjfcbkkcdddcdcedico
续不	fbdhlafeieffcdhegafgfgcdk
续不续	fbbhlagejeffcdhegYfffgedk
续两	fcemfedekchfbdcecfcdeeein
续两年	fcemfedekchfbdcecfcdeeein
续了	dXcXrhfmZhgggbcaegcnaeYUv
续了一	fdffkeekdbjicfefeZeefdecj
续了一年	fdffkeekdbjicfefeZeefdecj
续了两	feedkdeejbidddfffeeddfdck
续了两年	feedkdeejbidddfffeeddfdck
续保	fdafkekhhdbcaegdfaedegdln
续是	fdefkdedkigebjbfdgdceecbm
续租	fefckfhlbddZefddedcdffdel
续签	dZcjgjaclhekXehaYfegadXWr
续约	bcejfiidgjkbhfccdigjcbghm
续约没	eedfbleeeicekidgeeebfeecn
续约谈	feekghceldmjhcdeegdgeeecm
续费	cYaqbfbfbmleihdabjhmddglq
续费的	edfjeeecghiieededihiggfdm
绳	fgccjeedkfecfhclfeeegcndf
维	ggegffediegfhhgfcbecgdfln
维保	decjhgXblejhhdcdcfeadcVnl
维保费	gefjefeffiliffffgnidffeek
维修	gjddeffhicbehkljiffifdbhj
维护	jgicacicmbfbhcbgdWfahdglg
综	gdehdjbhfhecheccdhdejcadd
综合	gdehdjbhfhecheccdhdejcadd
缓	dkfgfaeajkebcjaggbbqcbdaa
缓缓	gdgkeffefjedffeekZcogffff
编	hhedebhcnZdgakaYfZadegheb
编号	cggchdjekbbhcebahdbfdheff
缘	hdgiiffdejfeeefdemeddcjjd
缝	dcgkbfhdgiefhdficodhhfkZa
缩	dhkbfibdmcghfifedjiffedeh
缺	amjeZZfkiXbclZdlfWaagilYb
缺这	dlaceddldbcfcdddfaecfcfdf
罐	cgbahcifggdfhfbmcgeeddjac
网	jhcddafcjeZcefdcbgcZpZnhb
网上	kchfbcadhgjcjbbbdmdehcgbe
网了	dhmdgbZembdecciddddcndfhi
网留	lcefffdfjedhcddehcdcdeded
网络	cfdakegckdccgdhcejddabokc
罚	fgckcdgdgiamfidnbkedfdegh
罩	eefbmcddgibgbecmfiebdfgjc
置	celciZfjfejghgaifhamdYbZh
置了	ekiddccdhieffacefZengebed
署	enhfecabkfhfcfhcfhefcdlhd
美	igiddebcifedgcckcgebeYlec
群	jYYXhZobfiZddebYbneibbZme
群里	hYcYiZmcfjceXfXbdmfjcbbod
群里加	lfefffdejffgbecegbheeddch
翻	fiblYddicheleblYelhbckhZk
翻了	ciddcigjfbeegcadcZkcfbjcc
翻新	eickffbhgejfbfZbfkfdedXed
老	iibdfecjechgibndggceehlem
老P	jncaacddhgadfbigblcbcceda
老乡	gbddcjidejcfgeabdheeeecgd
老价	beXklZWmbdgacfcghdbabaddr
老价格	ehbjheejcgoddhdcjfdeeeeen
老供	cgehZjZbhjhbhcZcbjckZchca
老供应	cgehZjZbhjhbhcZcbjckZchca
老供应商	cgehZjZbhjhbhcZcbjckZchca
老公	diekdecfjdheddnccaccdbbdb
老同	mbdfefedjffedgdeebeeedcdc
老大	bhYahkdfidbemgoigZdaedYab
老客	ighfcecjeageZcbegbidedVan
老客户	ighfcecjeageZcbegbidedVan
老客户C	glcefebhgeZfdeecigicfgdbn
老客户又	ebegofckedhegffecbeeffeej
老家	gdeefhgdgjdeccahecdeffied
老师	iZheggbZneeeefehicdgikfic
老掉	fclggdbdejbeeeddfieafjkec
老掉线	fclggdbdejbeeeddfieafjkec
老是	ejfcfeccdkdgfefcinfkhfgji
老板	heehiccghdgjibhinebecjYcd
老板P	hbeijddciffkidecnfcfeccbc
老的	eicafjfcghddZhbicheifgiia
老规	fehclfhkcdhghfchbeieeegel
老规矩	fehclfhkcdhghfchbeieeegel
老设	boccadadlcdehkcbdefbfejch
老设备	boccadadlcdehkcbdefbfejch
考	efdcbhiakficefXbafhkccidi
考察	ggkbbcedkdddldddecihedagd
考虑	fgYfcjechhkddgYcbggmcdjZk
考虑一	gcflefdfjdnhefefcckegfehf
考虑了	gjcadibfcleecicedeeiedYdd
而	hhfdifghgcdfidhhjedehjbhk
而已	idgeiefdjdcfgdfejaedekceh
耐	iegbdffigegdhcafiddadegjb
耐烦	heiieceecmhfcedhieecfidcd
耕	eeekefddkdkhefdmckhdfchfd
耗	eehbfeighdhefiagggheggmbe
耗材	hbhfjgdgggneghaifgfbhelbf
耽	dgiagcbagieccdgocleccfhZc
耽误	dgiagcbagieccdgocleccfhZc
聊	njZdaYjghedaeZddacffbZhae
聊了	ohZaZZffkZcdbfdebacbbciae
聊了一	kibddecfidddeicdebeeecjgg
聊了两	mddfcecckdhgieeeecfeebbbf
聊了聊	hkcecdadlcfgcdiddfedddgdc
聊到	ikbhccZjebfcicbbdacgdckcd
聊完	fhhjcddhggjmicdddjklffidh
聊得	hlbadeejddceeffihbfiecedd
聊聊	lfdedfaghccdfddcdegcedhcb
职	gfhcbggafjbcagWbbXfmgbabf
联	oWbYiehYkffgceZedZbkcaeeb
联系	qZbXecfZnbbefaZZcTciaaYXb
联系上	neddceeelddeidedeceagedee
联系人	jcdecdiejdececdddbeZcdbad
联调	dcgejdcdkeddeeddfcfcddncg
肉	hgibgedjebZhhecffhdheledc
股	cfigbaiZleacaXjahebjibcZc
股东	cdfhbbjajfadaYlcebbaccZaf
股东会	ecebeelfjecedbneehededccg
肥	ghdlfceclbebdbaihXigbkegj
肯	iddmaaadjfflhddecjiXfiedk
肯付	fejfhcddcmagcedeipfefifdf
肯定	ceadlhjjdfebZacejfmcgaccj
肯定要	emcbegdheggfedgfhdlfhfdfc
育	fkdhbckifbcfdlfeadgbciijb
背	ccckibcbfjhihcdbkgdZabhkd
背靠	gdikefeehgjiidedkheebedef
背靠背	gdikefeehgjiidedkheebedef
胡	eghcdfhchhgcodcbigegcefae
胶	ghiZhaYfeicccefWfYfgkhfng
胸	edejdfhhgdfkcdacgclcedded
胸脯	gefkefcieffkefcdhemefefde
能	dpbgXbchkcgghhjkhhichgnfg
能D	dkcfadghicadgchnbZkcdejed
能下	gdfkegfgcjefeejcjjnfffhgg
能不	bkficdeigdhgffffjfeecihgj
能不能	ckfiddehhdigeffgjfeeciigi
能不能做	fkdgffefhgcddheiddgdfccad
能不能先	feiiefdbledgefdgledeejZfb
能不能再	fddiffhhgdmfeciefggdfaahj
能不能开	ddbdkekbkeZddbcblbddedgcc
能不能接	fiheeffggeegfddcjgfbfiigk
能做	ejdjcfbcghigjibhiehZbagfd
能做到	fhejdfeghfjileajghibecfid
能先	eeiicdcbleagegbdlhfeekYeb
能再	fdfhffhgggnhebheghgdfaZhj
能凑	fkeedfeehgcfgeeiehfdfdZcj
能出	fifffehcigagdhfjcjdcdhebd
能到	bkcgdfYalgXbeffnklafedgjb
能动	didgefddkfdegokidcdddgeed
能压	ghgffgggjdadjgfkeieegfgff
能压到	ghgffgggjdadjgfkeieegfgff
能在	gjeeegfflcfdfeeffZhefflde
能定	fefkddcbmchfbclaffgacahfb
能开	dcefjejfidjgdbgahcccddfcc
能打	elecffeckfgfchcdcigfecndc
能把	efcidgdhhecjfbfZhdjceaicj
能投	eakcdbhgeieececcekfcneadf
能拿	fmkZbcacmbkedgceddedjcgef
能排	fmdccfchffefeefdecechegdj
能接	cibhcbiclchleegejhfcigkdi
能接受	dcdhcckamejlfddgbgggfghbc
能用	dihbahegdjagchhmehdedihad
能盖	gfgkdgeeiffoeeheddleefhfg
能签	gfflegeejdgfecfbgbldehgcc
能给	eiafeeeghcjefcgbfgidfdbhh
能耗	emhcdecdmbahgdecfhhedgige
能自	ihfefgffkdeijgfdffgggfneg
能装	dkcecdbgibkhffddcYdceakbb
能走	fjcieedclfcmcafeejfddhhec
能跑	ekddefdejfcfeeebdcfeebmbe
能跟	ejdijdchgeefegageZehedmbb
能进	flebdfcclebecgapcbfcjglcd
能进场	gjfeegfejgeffecmefefhjgef
脆	dchbikbkajhgdecdjgfjehfde
脑	ehidgfefdjhgedeefhfhffafe
脚	diaiibbgfgalhcgkchdbhbkce
脯	gefkefcieffkefcdhemefefde
脱	dkegjeZjajccddbckjeedciij
脸	lceifacXfkfcghVadlddefijb
脸熟	ldddddbekdffifdefeeehdddg
腾	dliacafhgfafjmedcmfYcjZad
膜	cedZoZfcmccZWaZgkeaZbYpli
膜的	ijdfefedkedicedehiefeence
自	hgcedgcihcehelkjbhegdilcd
自动	ehffecefjaflfkfedgbfdgqdg
自动的	jiddefdbmehedkfbcaedecidc
自助	ddjeffdfiebdaibfdaddcjfcj
自己	fgagehfghefcdkhkeggibgidc
自己不	gejffeeckfefeddffcfijdZge
自己做	jgeddhgcfjaciYfadidldcYcc
自己做了	fffeejdcclcdlcecfbenfeaee
自己的	geeeehghfgcgbgiceddfgihif
舅	eccjggfedjifgelegjemeeeec
舅子	eccjggfedjifgelegjemeeeec
舍	gejfggffjelfdijggcffffZfd
舒	fccldecdjhinhheciledfjadd
航	cffafifZleifkfZhcfeddjmdb
般	iefdbbjaghadhkcgcggbchkaf
船	dfaciehaejejgbggbibecbjhc
良	eaighaeaihfccccachfddkbkb
色	hfkYhadcfjfakZZZekdfajnlY
色差	fdjcgccehibdgeefeofjfhihc
艺	egjededciffeliafejedcdgah
节	ciZnfZeigZZiZecfhZeedgiYj
节拍	ejcakecjedccfeecfZfieejdk
节点	fhckdfddkefleedfgaceecece
芯	fbjekdbbigjgfbgZfiiceeldk
花	bnebZddgifbZbsehZhhZcfifb
花完	fkddefchgecgdjbZefibdgaed
花掉	fmdcdebfhcadcnaiecgcfcicf
苗	ddkgifgichhdjccddZgleehed
苦	fgehghdgfhjjhlcgfggbffegf
范	gjdgfffdkfilcfgeiefcejbjd
茶	maadacidlabhefabidgdcdXad
草	hgddegghhekjgeaegccfggggh
荐	ngcaabZdmacffdgabXbaeecag
药	jgddgcddkcggihdlficbachae
荷	edibidcdkegccdbkfbeeecqcg
荷载	edicidddkfccdeckfcefecocg
菌	ekfdgebckdeeccbggiedcgmhc
菜	gjifccajfZbddghagiggemgdg
营	egfbfdigeiiedbhfejcfjiheh
营P	iehhcgedghigffegddhcejcgi
营业	cgaibcjcmceaggdieddeidked
落	XXXimhYmYjYljXfehfmbdeXiX
落单	dbbkhbcmbadehbbacYlaehZkc
落地	dgdbmcbjdddidekdhgfdedccd
落章	gedhhfcjedbojdaahclbcdfdc
落袋	feedlebikcZZfccbbadicddcd
董	cgffihbgidcfdgpffcdgddbZg
董事	cgffihbgidcfdgpffcdgddbZg
董事会	cgffihbgidcfdgpYccdgbdaZg
蓝	edgckehjdfagabaagecbdZmmi
薄	ggddfjedfjfebifjfcfcdemhe
虑	fhafbjebhjjedfXabiflccjXj
虑一	gcflefdfjdnhefefcckegfehf
虑了	gjcadibfcleecicedeeiedYdd
虚	dedckejdiefgkfZdekeddgjmc
蛮	fdlgafejeckdhdgahcdfgkhcg
融	dfghbjbbgjihfnddglideieel
融资	dfhhbjbdejihfkddhlieeifeh
血	hifchegieeegffefdieiefidf
行	gibhhXcflZgiffgfhagacjihi
行不	glefddddlbhgcdcjhXbdejmce
行不行	glefddddlbgccdcjhXbdejmcd
行业	kececebdkeefgcgddddcdgdbf
行就	ehghcadfhgcgdhfghdefeicad
行情	anbbcgZagibhbjhbckdidebbg
行政	kdcgedhghdffefZafffhdedff
行政P	heebffhgfgggcddcdcdhgfdee
行的	didheegcifdcggcdegddecahg
街	gkfcgcfihafgfjifbbfdbdehg
街道	ckedhdgigbeigkihcccfceghi
衣	hdghggekffjcgfdedcebdfddg
补	ZijdhZefnWchhlZeeejZfhqdk
补一	ddjfbefcldYgjaabefedgjnde
补一份	eejbcfddkdcdjdcefheehgjcf
补上	dkiecfhbgicjadbbglecedlbc
补了	dccZpdZndZdhabfZaXdbcaZak
补充	edfjdehbmcipficfkeddbfhjg
补充协	fdclefdckegqcidildcdddZkg
补充协议	fdclefdckegqcidildcdddZkg
补货	geffmfdkdbglecffhlgdfecZh
补贴	cnaebdggjcgcgpccbejfceebd
补贴下	fjgefgfhgghfdmcdeggeebedd
补贴下来	fjgefgfhgghfdmcdeggeebedd
补齐	ebnccdbejeddcdchccddklkbd
表	jbkYkXekfbefkafbdbfhfZlmd
表态	elheddcifegdgdiedjdfddgbd
表扬	edcdleekcebdcddgdbdcecboc
表示	fccckffmccgcigbdeheidaYhd
袋	adfbmYhZkfdXdbXichabahlif
被	adeXhjiXapbcemhVfhdioYXjd
被C	diccfgcegicebdmeiffkgfdie
被R	jgZjfeZagjdbhbZZhkfgegcZf
被R截	fhfeeheeifjgkcebifhdbffde
被别	caggehgdekdfjccehfeikcdck
被砍	fjedfjeeckZeeoedefdhddfdc
裁	eigeddjbifhgYlafcddfdcfcd
装	ahfdlbaghfjZdigtdedidimke
装0	fkjedecdkejhegcicbddehZdd
装一	eckgeeebkecgcdefcfeffkZcc
装上	dggahibcfichkgcfijgjcggkY
装了	aeiZchjefhYgcfcebgdpdmbch
装修	jcbcdiheigfdhbbgbhdcdcbdh
装到	dbcbmdgckfbbdccqdhfbcfcbb
装到C	eedekecfjefgeffledhdeeaee
装到第	edccmfjdkfccdeenfddeedcfc
装备	fkchdfdghehidkjafeheefnee
装好	cegifdYekZgefbgihZhieifkf
装好了	eZhdhecfiaeeadbiadecglbjY
装完	dhfhhfYfiaiYddcqZZdehbhgZ
装完了	gedekfgjechcedcpbZfgechkd
装机	fbgjkbchjajcZcjijVbccjbfb
装的	ejdaiaecihcdlbZnfhdhcYmgi
装的时	eccemchdjfffcdeoegfcediad
装的时候	eccemchdjfffcdeoegfcediad
装箱	fadbffkdkedehedmcdfegekce
装线	eicciegjecbighbkcddgebjkg
装要	fjgcgfehgebfelcdifgffgmed
装车	fbiejfcdlddifeffhZedejkcc
西	fleahYafhebfdlYeemebdbggb
要	bnbkbabdigifbjjlgkfgeftki
要0	addkYefaihihdZcgomdcdcjad
要0台	chbkZdhghehffbgcfgaadiffa
要0天	dbimccadfifegdflkhhaegaad
要C	bjgcjbZjibhfdklmbhblcbjac
要D	eifibcaanbgldnclbeZZeaZeZ
要M	fcbkchbeigmdhbfafkedfecce
要P	dmdcbeaZobbbcnnabXaccaXab
要c	chgcbdhcldgddgecdbecdcmbe
要ce	ekdfefddkdeffeheecfeeendf
要一	eodgbZXgjbbdccbciaccbcmel
要一台	apefbdamcaecdfdgcYhgdjkal
要一套	fldegffekeaecgcddceffhjel
要一批	eidegfeflddefccjgeeefecag
要三	cjhfbfffiefgbaejgcbdhjjZa
要三个	feejededkfccedjenkedfdjef
要三家	gcnbffeekegdbdeefbffjdbfd
要三家比	gcnbffeekegdbdeefbffjdbfd
要上	fpadedXekcabZmbcfdgfZZcYk
要不	ffbahhibhhhfgdecgbglefcik
要不要	ffbcgfjcjfiefhgcebhkegcik
要两	cjdggcehiaedfcblbbfajifcj
要两个	gbjidfcdkdkgcegbdZedhcaje
要两台	dkgeifciedbedfdjdibdjamcj
要个	bhghibeaihefgdabghcbfkhgg
要么	fcfjfeccfjgjflgbgldjbdgig
要买	jgeeacagiZbfajaZeXnabaeaX
要了	iZidfoWdghjagbchfgaichbfY
要二	cjciadbbghgdhccjclhhcbcbc
要二十	cibiddccfigehcckdlhhdbZdc
要五	jjZdfcchhbdddghhdZdhbchch
要从	dllbccbcgjccfijbeocfbifcc
要便	gdcldeeekclfnfoefdfjfebbh
要便宜	gdcldeeekclfnfoefdfjfebbh
要做	hiddbdcjeZZceghigVcefklcb
要先	akhehabhffeeZdjfmgdZjkgfd
要全	fcbhlcebgjecbcajfmcleeZib
要八	eidhdfdbfjcdfcgjegbedekeb
要六	diihedcjhagiebbkechbfbcgi
要再	ddhgcfaihbibefkccckabkcdq
要写	dhbladiggfdmdfhhhgdcdglgc
要凉	dafkbdleejeccedeikiofffbd
要几	dhcjkfaekdifhdeofifeedbde
要分	ecgijdackenhjdenfbdbjbjdb
要到	leehadZapYegecafkVfbddhba
要加	bcglhdegfhjngedgjgfcdegfh
要加一	ecgjgefcfielfedhdiedegkfY
要加一条	fdemceedfjemffdheieeffaea
要压	feegbeickdefddchijddecjce
要去	ddaecemcleihgciacghcddZeh
要咱	eddgkdicckiededbdofhdbXog
要咱赔	feeejdidckeeeefdenfeedand
要四	eghicedcgjleldegikjfhhidc
要在	cgbhbehanddiblZnidcbhaldb
要在D	egbcdfjdkededmcijdcdecede
要多	ijddeedancjegddoegeeedgic
要大	dgebceianeZdcabcdkddebpdc
要好	fifffggjeddffkehecbffcadd
要定	fibhcfeigdbccjaadfndcefcc
要定下	giegegfiegecdlcafijfefhff
要定下来	giegegfiegecdlcafijfefhff
要对	cigifgXghfebkcbcgcibccmae
要对接	dkccbhageidfhdedfcfcddocf
要带	dgkegdZcmcafefbgeahdlZjeh
要建	hjedffdjedhefhabeadcddcdY
要开	ggaghdgggfgibdbejchbcjgfh
要我	cagikZeaiiodjafiamedchlkd
要我们	cahhlZbYiingjagjaldebgmkg
要我们D	fckaifcfdjgegddhdkfdeiiif
要我们出	gcebhfjfhhhhbeeddZfeebehe
要我们派	eghghfddmcbgcehbdahbeigjd
要我们补	ecjcheedjddkeefceafehegdg
要打	fbkkdedeclndbdcedkecekZed
要扣	fbcemdebamZfddcmargccdbld
要扩	kedgffckcdaecgcdebedeegef
要把	dfZkhceeieenakbedZjjbcimj
要报	dmfhdebghbjddjocdXcccebda
要拆	gdlefebfifkegciefggfdjndg
要拿	fgicigfhffifebedhZjdejcef
要按	cZgidgjbgijcchccklfdhdjeg
要换	fibWibicmcaehidVbeffcakge
要换供	fhgfhegeblefbeeekjfnfgifd
要换供应	fhgfhegeblefbeeekjfnfgifd
要提	chcecekifdhggiddgahckdiah
要提前	cfbgcekbmdigcddehbhckdgah
要搞	gjdeggffhfdiffefgcgejemef
要支	eleeefedkeedfidgdbfffemcf
要支持	eleeefedkeedfidgdbfffemcf
要改	cfihdagbkdhkdehhkhbbgkfXh
要改成	djemdcZclcgnhcajibdehefbj
要是	iddgjecfhhbhfiZehjfheeecd
要是能	gfejdgeeleiggfdgigiZejcee
要有	cZkjedbfejcijZkmfZhleehdf
要样	fkfeeechfcefdedffafdeiZee
要求	bekihdXcekjjdacojkedjhnme
要求D	edghgddggfdkdferhffgccihh
要求D到	geekfgehibhfdeeliaddefbah
要求先	fbfkeedclbaieeefmgeddjddd
要求分	dcjidecifcjhefbmkeedbbcbc
要求把	gcgfifedifehffaeggcedhkmg
要求换	faecneeeckbdbebccfefebfmi
要求退	fddbkdffejdgdedcdnicedanb
要涨	ejefebaehgfeiecefeeaeegec
要用	bbilbchbhhakadflhnbiccgdh
要的	blfkdfXbobhaXgZjeiccbiibb
要的是	cjgiceadkdZbYhchfgcdceoae
要看	bjedbaiekdgikheZfidfhejbc
要等	ZkdgdgefjYfijlrcdZfhbgZfc
要等D	eiadaeiejdccmmheeidacfacc
要等县	fihgfgegifedhkjgeZddfhdef
要等县里	fihgfgegifedhkjgeZddfhdef
要等新	ekcfeccelcdeeZnifcejfehgg
要签	fmadbecbhhjdglafffjejdhhd
要约	fhddigjjddegeejgebdffeZjd
要续	fbfgicdenYlaidcccWcZecccq
要能	apabacZdmabiedWkcWaahYtia
要花	dfiifjcbmcifdmifcbddgigcd
要补	eimbhedbndeafdcaiiedddmke
要装	elbggdaejbdddaahdgcfcegcn
要说	gefejfffeifedefkgnfefecde
要说法	gefejfffeifedefkgnfefecde
要请	fggicfeiedjmkffdejmcdgihe
要货	hfcjdfchideZcddfjccbfbeca
要赔	eccdmcjeblcdceekdogifebmd
要走	ehideehajhegehbbhagjmehfh
要赶	dkagddabmddiechodahdedbdb
要跟	dfjffdfghdjifdnaddhbcciif
要过	chggcbgfkaaibZnbfZcbfZnab
要退	bcYaofeaclWagYYYidbidZVol
要送	fdjifeebnbkdbdcecceekclfc
要重	cehjecXbghikcahbekdgkdZdj
要重新	deikYZYdifjjdaibfhfgkdbej
要重新招	eaikcbcfggieddjefmgijfddb
要问	ekeedeacldjgeijehbefddiie
要降	fcflbdeagjbaYdhdfjekdeecm
要降0	gffjefddkcmbdfeigchcfeefk
要降到	gfiegghdkdcddfkdeadjfhhii
覆	kahjgbeddkienbfdhmciddcjd
见	pfceZWifhfaacfibdffgadbdZ
见不	egbkbdcchgbegbmjeidldcZdd
见了	iffccegekbkdhfdehgfcccacc
见了C	eggcdfigidedhghfdagdegded
见了C的	fhideffhhefeihigeagdfheed
见到	kdfbbcgekdhcedgbegcagdeae
见到人	gddeccjdlcddefccdadchccbc
见很	fgkhdfedbmdidedffoeefhbcf
见很大	fgkhdfedbmdidedffoeefhbcf
见着	ghfefdibjgfcYabaefdecaaZd
见过	mhbfedahidgiefaeecjgcggce
见面	ifacddilbfgcfgfbjZebgdWge
观	dlgehbYjdeZcabbehdbebdhib
规	igfkeZYhegamcZcbehhacilZf
规划	jeiaeebdkceedbigeZeehbedh
规格	dfckbdcekcbldecieaeebjpdd
规模	ikddefcjfddhffeeeeedfeafc
规矩	ediejehjchhhhehfdhhceffel
视	dmjWfZZkcgbecfebchbZdgjka
视频	fggciccjchefdbgcdgcbghgmc
觉	ZkjhafYdenlkghjfcrfoadefc
觉得	alghbhZeelkjgeigdsgfddbgc
觉得可	gcdkegfifdjkhdchdageedgkd
觉得可以	gcdkegfifdjkhdchdageedgkd
觉得我	gheiecdedjhjafjggnhdfefeg
觉得我们	gheiecdedjhjafjggnhdfefeg
觉得还	ehhggfekdcigkebkiafefecff
解	fhbeefeXhjXhfbdfbebjbckhZ
解决	efgcjdhegibedecbehekeeikf
解约	dcbhcmbeclfjkdgefjemededd
解约了	dbaccmbeblifkdeffceneeede
解释	dfhilagcekjghdbbemffdakfe
触	nedecYXZldcflihecicgkgghb
言	kbbdcggckfcfaaYfcjdccddZe
警	egdcjdfffgZgfhbacbciffhkb
计	eajgedefdjfhadegoljhhgibf
计D	ehehfcgjfachZcmefXjYifgeZ
计P	fciZeejbdjfeecceladheejgd
计P要	gfiajfadkdcifgfhjdfhffihf
计划	aeldYaeffheddhfkghbbiafga
计没	hgkfdhcddkfddeccdfeohfhdh
计算	fdhhdedcejgfdeddhkedeemdg
计要	dhdegfidlcgjdbgedaiaddegc
计财	hddidedefjemhjbegljdefbdd
计院	kghgddccmdahgfbcdbdcifkee
订	faggkealfcjjbbdkhgkfbabao
订了	decdijhhffddeddfeaejebcbo
订单	cefiicbhgdamfffnflghacddg
订单下了	fdhamedjeebmfeekecheffeed
订金	gfedkfelcdleedhenaiefecee
认	raihfXXjjZiieajfgifbbhgec
认了	bakmbYXZpZniagiiZXgccjoaY
认可	bjhidgcifdghfXgaihaZegfdb
认我	dickgcckdechhcidecgbecbjf
认我们	dickgcckdechhcidecgbecbjf
认证	ckkbddaeiebbghifdidcchqbd
认识	ubaaYcbapccbebcceacdcZYZd
认识一	lccfffddjffehecefceffcceh
认识了	lddfefcdkebfecachhdedecdd
认识的	keffffddkdcecdbhedecgdfde
讨	eggjdebhhdiefceeecjdegaei
让	dhghedaidgjecgfgglhchjihf
让0	geehjdddhgmaefjcjhchecbed
让C	ciibadgbmgbdcdfachebenjbb
让D	hbiancZhcjfchfclbiedkhekg
让P	ZZiakZighbihigggfcchgfkhg
让R	dabfamabclddmcbbddembZacb
让一	dfelbcbfieobadgdgecbdjdcc
让了	ecblbgcffimbebbddgeeedbcc
让他	figfebegjcbjaajciahfcnXcc
让他们	cjiffdadnadicdabiadadnYbc
让先	giiccedcldjhdebhfhggefbfh
让再	dggidaYehfidZaakcodcdhihb
让出	cghjYcabmdikeacfcihbdalac
让利	gdekdffblfocffefdbdefdcbb
让到	fefldfdcmbncfdddjakdfdgfb
让发	fjblfcYgjaacbcgcfYcdccZYi
让咱	eihhdcbjedahiiidegfhifleg
让售	eceeieicckddcifdegedfccnf
让售后	eceeieicckddcifdegedfccnf
让我	hjcfdfcheghhgifghghchdfjg
让我D	hhcgadgjedgedihgifgbgfcaa
让我D再	ffdicfhclegfbhdedcibdcecd
让我D给	fiehfffkbhgfhcdieZcefeddf
让我们	cichhbbfhggjhkckggggigike
让我们D	ejeehecegggjgijkggfjhgbgf
让我们也	egiiabcbldhdldddfhdadbffZ
让我们先	djfceeeihbegbeehfWfbhclak
让我们再	ffiheeegdjgeiibjedeeggceh
让我们出	ghdiegggjdgmggdgjcffefhde
让我们别	hZgjchdbigghhhddflenieccb
让我们把	fdghifcghedhaedfjdjhdhhiZ
让我们赔	dcccmdjddjbefbdddqddddfpf
让我们赶	ggdhhffhfjjachjcefeeefage
让我们跟	fcdneadbldofndccdagbdaccb
让我们重	egkeeddcifblghihhffdhhbcd
让我先	ikdbdfeclejjgghdgYedgcifk
让我再	edihegffifngfeeihigfjdeff
让我别	gfbeehgdjfcdkfighdfdffffg
让我去	ihdeeefelcagfcicibfeedadc
让我带	dfemefcifdcciebeefjjeecbi
让我帮	dggddfidjecedddeeafehddee
让我把	ghgfgedifbjfddebdhhfihedi
让我报	fjddefefjfafghgddcdfeelfd
让我自	fchjedeffhmlkebcfbfdffceg
让我自己	fchjedeffhmlkebcfbfdffceg
让把	fflgZdeggcedbedchYmmadgaf
让报	ffkadecejdfgcccadbfdjibcd
让报个	fgidfefhffgheeddecgeelaef
让按	fiidedfckekgbggdffefcijgj
让砍	gbfjfdddfhmhdfdegofefecfe
让给	giggeefihdhedeeefZgefdcef
让谁	dcdnddbeeipefdcedmdddddde
让财	edbkgdgihdighgcgmieegdbde
让财务	edbkgdgihdighgcgmieegdbde
让走	gffigeebjkbkefgjdogdfebbf
让进	kgbidcfbigbbfcciekgbeahaf
让重	ebnedcddgkeggbccildcdfibd
训	ecebjcifhfedfgchfecgdchmd
训做	fedejffigdgdgfehdfehgdbmf
训做完	fedejffigdgdgfehdfehgdbmf
训做完了	fedejffhgegdgfejegfhgdblf
议	YdfncaaigZhqdegZebefgbehi
议室	dcbiedjdkdckbdadigmiddbhg
议改	ffcmceeeieciehdeecheffhde
议签	edhiedefjbgldfcjbdcddekcg
讯	fggcdeibfifecdbjgbgdciiad
记	jZZffcjbmbgbgachbfegbZkfa
记一	jZbgedjbncfdfbafbXdafajbd
记一下	gbchgekcldfeecdfdYebgbjcd
记下	fgifhfeejeieggeeebfdghihf
记了	iddeikdejedghdgeeZgfcebfd
记录	dehihedhegiflcgiejfkddgjc
记得	baacagmbldddbcdbedfaebkhc
讲	gfhhecZfjcfglgifimeihcdeZ
讲D	dggieeeblfgcbicehZiigbbdc
讲D给	ggjeggfdkekddfdfeamhhffff
讲R	ddjfgfeghgmgnfffgfgegffgg
讲一	eifejfefkdffjdkfeZddfbmic
讲一次	fgdejfhfjefghgkgfbffgfnje
讲了	gkchbfgajeffhgZdfnfchdbbd
讲完	cejfdddkfacgfdhfebhadddag
讲完了	ddjfffecledgdeZchgeefdfeh
讲得	ejfcgdeeiifgghaegeedfdjgd
讲标	fcmdddedkcbghdgcghheocade
讲要	ccflcbcanclclcgadldbhjcdd
讲讲	ekfcefdlcdfgbkegfZcbehbce
论	jeiedcbfhefdddhhcfghhhhda
论证	ggiedegggegefbhceifiiegfe
设	fhhagedfhedbdleifggffgghf
设备	fiZbifgeigdccmglgeehdbdjg
设备科	geehjgfbihhehhigcjfcfgjif
设备科P	hdidjgechieedeffekfegghjg
设备部	hghhedcajhcgccjkcheedbkeg
设备部P	cgidgddbhifecacldiebeckei
设备都	geddckbedjefhcdkfaekefede
设计	fdpabdUhhegbfaYZejfadjiZb
设计院	kghgddccmdahgfbcdbdcifkee
访	kdfbhahhfeZhefZZebbYebdhi
访C	heehfedeidelfhgcbZeeedghj
访了	dhjdfdYcfjeeihcddghdhcghe
证	ZflfaheekbdZZbgefhehnfkcb
证明	eefcejeegibffeceeeegmecfe
证金	dckbggacigcbgcdhgcgekcgfe
证金M	gfmfcddekdeeideejdfeleief
评	heldafaeggdfkdleeidjiiief
评估	dgfjefbhfdefdccghdeihfjhj
评分	fejedgeddkdeadbfegfjldiie
评审	belddhZgfhcglgmhciaZdZjaa
评标	dbhfiZihhajedbfehbedoeZee
识	ubfZccZdldZfgacececccegad
识一	lccfffddjffehecefceffcceh
识了	lddfefcdkebfecachhdedecdd
识别	bglbicZZmeafidgddkeablmgd
识别率	dgicieadldcghedgfgfcdkfge
识的	keffffddkdcecdbhedecgdfde
诉	fffZhidahicZmffZcgbhhaZlc
诉了	fdeenddecldffieeepfeiecmc
诉我	fbjfgjaciibandiffbchbbaic
诊	jfgabkchffggbhfgebdcghade
试	adpWddcjfecdcfbdchbea1mbb
试R	ckeagaibncdcodccdadkcoZed
试一	dhiecdaghchdcfahggfbenkdc
试一个	eamedecekeieedcfehfcemjcd
试一个月	fdkgefeekejfgfdgfcfdelaef
试两	felceedifbafidgaicechkeed
试了	abnZYgYiedccibaachdhfskcb
试了三	edkdcedhgdbeddbdebfhenebe
试剂	eihdgddchicfheacelcdjjgfj
试吃	cghcfgbjfbfffbbbidbbgoXbf
试完	ddaghlbXhjhcjcdhgfddfhXic
试我	egieefeifegfkefbebfdenbeg
试我们	egieefeifegfkefbebfdenbeg
试机	fcjeeciicjbgddgZclfkficZf
试样	fbmdbdcdiidefefefgfdfnich
试水	hjeedddjgbcfeehddZfafdfde
试没	fhfedhdcghcfdeddeifadcpce
试没过	fcgfdidecldfceddfkfbeimcf
试点	cajfgYhegghfZjjachcecgVmf
试用	abjbgZhgifdfbfeiccdedmbcZ
试用到	fehcaeiigdcgcefegffegnhca
试用到期	fehcaeiigdcgcefegffegnhca
试用期	gcmdefffhhcgcjhcfchdfmbmc
试用机	feieaehbigceegffhhfcffbcf
试用账	fegeiedgggbdddefecejejgdc
试用账号	fegeiedgggbdddefecejejgdc
试用那	fegidfeiegiehjieeZfdfkcee
试试	eikbaZZijaaefaddbWccejZfd
试试水	hjeedddjgbcfeehddZfafdfde
试过	eiehcchjefcegecdfbfhenmce
试运	gekgeggfieegdhifhcfdflaei
试运行	gekgeggfieegdhifhcfdflaei
试验	dggbgicghgcbadajdgdccbtad
话	lcaidcigdimefekgelfldgcid
话D	eechdeifidchcdkgcfoigjhhd
话D就	fidhdfddjegecbccdbmdfjced
话不	ekgcdgfdjhcehklbdkejegdbi
话也	gdjeehfedkiekedegcfmfedgg
话了	gigfehcfdjkifhjZgkfkegbcc
话就	hkfdcdhcigdcgjajjghddddcd
话我	ehajhahefhYjihecehejhibbg
话打	hbbbjchcjgfefdadcodbegahb
话是	jgeeefghgdZfeefeeZiceecdd
话没	eicghehihaigbfaefadabhbiZ
话说	ZeghifdffikfffdjeZgjeehfi
话里	hhceiagdfkdccaZgdjfdgffih
询	kekZabbbnagcgfebgabcsbbcd
询价	ailbccYdkeeeZbgedgddrdefb
询盘	lcgcceadlchdebcagaeeaebcf
该	affidYgehghhdYabgglgfbdag
语	gbdggfigehciefefhfkdedgid
语音	eddhfejieeeifgffhbkddaiid
误	adjbfaigheadehemcfdbgkmic
说	iffiefdhcliehhhehplhefejh
说0	eciifcbcjindcdcfblfbebhbd
说C	gaegddjdfjbmifedafbogfYaf
说D	beejggfgggdbgjbdjirheeigm
说D一	fiehgdcclcbddjcgeeidfdddf
说D一定	gefkfgddkdddefdifYiefeded
说D上	edijhdcdkedbdalcdfbbhgjjc
说D下	gajgcfdiefchecadekldeeeec
说D下单	gajgcfdiefchecadekldeeeec
说D不	fdhiagabhglbhfccckmgddeca
说D再	hddchjhfkcdeZidjcacjeibdg
说D回	ecgideghfdgifgceibkddcddf
说D定	dadobbbblcadbabbcYmmaddcc
说D就	egbmZeblccjgdjbcbXnbdceab
说D带	eeekhfhffhenfedgfhldfefif
说D必	fajifeedjfdejbefgcheefecf
说D必须	fajifeedjfdejbefgcheefecf
说D想	dlefefeifejjecddedgiedacm
说D打	decfjehZoccddddbpYcbedgbj
说D没	lZcchkbfeifgdldfemchffedh
说D签	fbenchbeckidjbbabeolceidg
说D给	bcdgibjchiidibjikibidbhha
说D肯	deadjbkkeabacbbbcYkegbbcl
说D肯定	deadjbkkeabacbbbcYkegbbcl
说D能	egbkadbdlajgcaehbXiacgibc
说D要	dhbbheifjcagbjidiajfhdaaj
说M	bgikbdZehfnediiaidmccbgch
说P	ldfcbgdYfjfeffhfkkdgidgbc
说P不	jeffhfdffhgfggghflebhfgch
说P不在	iggfigeghfhfefffgkfaifhdf
说R	XhkiZdYajhjivbZaffdVcdYfc
说R的	akkecdZbgicfnebccbgZcbYig
说R给	eegkdbcedklemfecdhfcedffc
说一	jdfgcaicjgjejcdZbegcdecdd
说三	eiajecefjdheffimdggbcgdcl
说上	eneafcdeeigffcfejkeicbdji
说下	bffddelgjcccaheccgabcdiah
说不	ZefjXlWdcmibadXgggdhcfZgh
说不做	fhhcejifhgbdcfgedaeeedcbb
说不急	elfaidfcmfYecbceckbjdbbaa
说不用	dadbenccflldidbeeleefdfhd
说不续	eecjehdfhgcgdjeeeggefeefm
说业	ehidehdfeiihicdggZhjjeYcj
说买	fhccidicgheecdedfiecfjbjd
说了	fghbfXhhhZbidbkgiegegfihf
说了不	cjcgcahbmcfgeZmecbeZddbZc
说了不算	cjcgcafbmcegfalfcaeZddbac
说了算	fhcccbicldbheZoedadcdehcd
说二	ejhbcddkeeadccbjccdaebcgl
说人	dadkeiecdkjdneehfkegdgege
说人家	dadkeiecckjdmefhflegdeegd
说他	medfbgheidccfglcdcigkcebb
说他们	heddbhhfhecdigfeeehilfhdb
说以	idYhdkffggfhaedbngdgfgdac
说以后	jfZbfkgfhgfhbedZlcdhfgdbc
说价	fbdmefdhheocgbkihleiecgda
说价格	gcclegfigeoccdkihjfiedgdb
说会	hhhbcfcghfceidcfgZcceiacm
说你	bfjifcbefjZdofaggoeihZjge
说你们	bfjhfcbffjYdnfahgnfihZjge
说做	hgbgdidgmbdfbedbehfeedkce
说先	kiceYcXboaacdbedjXacficcc
说再	XbdjjUeaiipceadieiZjefdpb
说再不	efdfjbgfdkdfgdbffiekfiehd
说再想	dbjidcbdghnfghecdeebedabe
说再想想	dbjidcbdghnfghecdeebedabe
说再看	cbffabjeiekiecaedaecdcbce
说再看看	ccgabckffimjgccfebededbde
说再这	eeegkcffeijfjfeffkfiffemi
说再这样	fhfbjcfgeidhifffgjgkgffni
说出	higfeeffmbdfdfeefZflfekef
说别	gaiheedfdineceaaalcjciYdk
说别人	eckehZcjedkfffebeaedfgecl
说别人家	fekiibdkedifgffcfYeefhfem
说别家	ebdkdjdacmlgfdcbbndjchbbd
说到	dbbdljdgbkejghdighhjedgag
说参	cfbbdckejfefiedffefijfahf
说参数	cfbbdckeifefhedffefiifahf
说发	kbaggbhcgiaeicbhiidhdcehc
说可	jladcebgibeeefabeciefgief
说可以	iladcebgibeeefabediefgief
说合	fajejbbjegdhdcYdijibcedbd
说合同	fceigfddhhcjddadjkledegdg
说同	deihgccfdjoemdefdkjbfcbib
说听	cleecdcclbcfdjkegYddecabb
说咱	eeeffihdekgegdhbemdgihcle
说啥	cdffkcfdldjcedaibdeafdaie
说回	jhffaebfjaeebdifhbcZdddde
说回去	figfbfbgibffcdjghcdaedfef
说在	hhibccdcfjdcecbafbbncaeef
说在忙	hjhcdeaegibfeedeebfjecfbd
说大	djdcgecigdiehfdcfcmfeekee
说太	eaiidZbbifeccbYciidZdaXbc
说她	clbgdcdhgfieedmejhcdffddc
说好	baajgdgYijgjbdgjgifhbgiYb
说好D	dadhdghZjhafadblfhfidcdZa
说好D到	fdfdkeffckeedfeofmfdgfcbf
说好D签	fcekZiZakgegcebZcafjeeedc
说好好	dlfbdeddjhcihecddpceedbde
说好的	faaikceajhcoZciceljgdaiaa
说对	hccbfijbhiciicjeefdkeeddg
说就	cihfjacldaahcgcacYhdenlad
说工	ffkccdcdjhifdeglinfcfdcgd
说开	gjigebZigaaddfjghadcdbaam
说得	fhbkgbbbigekgcegfacifbnab
说忙	jhdhcaidgkdebdbdebdeeieed
说总	ibjbjhjcejndicbeggkigecai
说想	ghcZjebigdbbXialefcafgZee
说想换	iggeeffcledfahdeeehbfecfg
说我	hcejgfcdclghhbcejmcifcifb
说我们	cdejhfbebmgigbcekmchgdjhb
说我们的	eckaghbhbjgedchcjgchceejd
说手	elgeccdjedcecpcdgjdbehadc
说手里	eldedcdjegffeneeglfbfecfe
说技	eiehdeddfjfbhlheeheegfjee
说报	ffedjgffdkjggdffegdelffmh
说挺	dchcjecjfdefffciefdfekiac
说换	elgecedffidjeedefjfeehfdl
说改	jcdkdfcfkdgcgfdiedmdffcie
说数	hieeeecgfhehcdfdelcbfhcbe
说新	djaaghfichgebddbkjeahfcll
说方	dbnbffecmbefdibdfdideeade
说方案	dbnbffecmbefdibdfdideeade
说早	dgcciifkcgckhchbfjjkedikb
说明	bibcgdibmbZiddcfbdeadbkic
说是	jdcckheahgeggfeifiieecgjg
说晚	fbbjdehejedeeddleadbgedde
说最	fgciccgefifebffgefccdgdfa
说最近	hiffhebghdcegdbdhcddficed
说有	mbaejebbfkefgmZfgleaccajc
说样	fafkfffdficedfdefljehogff
说正	igheefdhgeeececiejedgeaef
说比	dgkfgbbnbdgcdahdghhbenkcf
说比R	fifffeehfhdemfkijiddfkaff
说没	ifjmbdUhfhhgadncfhbeejegd
说没问	fdhkcfckeYbhddidgXcdegdbi
说没问题	fdhkcfckeYbhddidgXcdegdbi
说法	fdielcbcdlehfcggdlegfdkfg
说现	jjZjaecbihicmcYelhcidikfc
说现在	jkaeeedehggdneYgdidcdihhd
说用	bddcfihjdeigfdkcccbcfifgi
说甲	ececfekdfjdeebedmgeeffeed
说甲方	ececfekdfjdeebedmgeeffeed
说甲方没	ededeekfeideecfemgfefffed
说白	gffigggfhhhimgiiffgdffiff
说白了	gffigggfhhhimgiiffgdffiff
说的	afehcfhWneddafjdcenZbeaec
说看	dnebbdbbhgecckbbgimhgcZac
说等	ikedgcbZlgbbZcdhjigfgaZbc
说等他	iffgdeegicjddbZccaicebbce
说给	dadndcbmfbmdgdccgcikdccaa
说能	jfjdbeablfhjkcekfkfdfgfbc
说自	kifdeecekdiedgceeedcdhbfd
说行	efckbfgiegjgcfiXmdjcejibh
说要	fjbfddebkfgeehlfaibkfcbfa
说要买	igecffeejedfeabefZmdffcdd
说要再	cdcicchicgjffbibbjbeccZbg
说要换	gkdededffiedhcebfYhjffcbc
说要看	efbeffkflchigjadeceeicded
说要等	bhflaaZcncccaimcdfbkdaede
说要跟	fgiffdedifkehclcegdcefadd
说让	hdkgfddehgiggdjcehfjeeZee
说设	ggddhhhgifefdjcchZhjffeed
说设备	ggddhhhgifefdjcchZhjffeed
说话	dfhZmfeekebfhgmigocccdjka
说财	feghkebeghddddcbjadjgeidd
说账	feeehhciehdcfgcijegZfeedc
说贵	chmchcYbejnjhdhddgcefdbdd
说超	dcifbhZZekqcZckbgiccfaYcb
说跟	iclZcfccmblghebdfZedehfdg
说还	fejfbfXekcfdghfbebdbclefg
说还行	ibldcccclcgeeebeeaddfmeed
说这	gfgmdZWedjjhefhbgidgdcmce
说那	dkceeibgeijfiieifojeeiieg
说那就	gfhhfffeejghfedigniighbff
说采	ldbcddcdldbdedhdfadddcled
说钱	egdcjhijchbcemcbhbgaecicb
说隔	egfjdddedihhebcedhhjfdafj
说隔壁	egfjdddedihhebcedhhjfdafj
说预	dckegeZahhiijnfhikdiebefc
说预算	dekbcfbbjgfelogbekcjgcZgc
请	bfeideggkakmelaaddkjgggeh
请了	fkkhbdabmfighkdhaafjhdieh
请我	ceabeiiifdcgbkfdhbdbcccdj
请示	fcemcedjhblnfdaggigfegbhe
诺	eZgkfgbcdkgggcbfhlgcgdlkc
读	fnedachciggeefjZaYdkdZkii
读不	gkcdacjeejbecddccaekeccab
读不回	gkcdacjeejbecddccaekeccab
课	fdefjfggdjafbdfmhkaedkflf
谁	fbcgUXrcmaidkZgZZdiZajWcW
谁也	ecenefbedjnddeeielehfedfd
谁也不	ecenefbedjmddefielehffefe
谁低	febmgccgjelgfgnggbfecffgg
谁先	ehggedcejdldmedjfdidebddf
谁去	ebecdelckdcckfddcacddddcd
谁家	ilbZceZdjffdndgbeYeddcagg
谁家的	ijccecbdjdieocfefbfeecchd
谁带	dddedeldkddfdfZdecddfehce
谁有	hcdbadldmbbbgffcaXcbddbab
谁的	gdkhfdfejeggkeegfdedfkmdf
谁管	keidffchfefhdccfgbeighble
谁都	ejhggfaegheibeiehgehhdefh
调	adkckcddfiacbkflggcgmelkc
调一	fdlddeeifdcgdgedfffeekmcf
调度	jceegeieejdhdficfahjgdghh
调研	ckebbhbcghdchcbidhcblbaZd
调试	eebdmdcggfgcdbbqjgdbcZajd
调走	bgkgbgYeekeeamhcebfhbehdc
谈	fdbsWhXehhqjbeiZdkbgbacci
谈下	feegcgigfhhggejcjadfdefek
谈下来	feegcgigfhhggejcjadfdefek
谈不	gbbkZjabdlmdfceeledjdcYbb
谈不拢	fddmbccdhglheedflgfcfdbde
谈了	hfffeidhhdjhbdZdcidbegagk
谈价	egckdeeckamdgcceebcbdijel
谈判	gahjacabhhjidciddbbdkdcdj
谈到	jYYgYjidjenjZfgeifebcbadd
谈到0	edbncecembmhdeikbZbdfdcec
谈到M	geemdfcghcoedfibiciefedgf
谈到最	ffehehegfhagegeefjfeeeefh
谈到最后	ffehehegfhagegeefjfeeeefh
谈好	ebcpfaZYmgZhbejjfddkgbhef
谈好了	ebdnfbbbnacgbbjhgYdhecgfh
谈妥	fddgjeciebggcbedaafbbbddd
谈崩	gehjdgdhdmljhecgckefdfccf
谈崩了	gefgdifebmijifdefZfgfgeei
谈成	fdedeldgcljghcadeddldgded
谈拢	ecbmebbdhglggdhiiiigddagf
谈拢了	gffiggfghfbeffjfgdigefeie
谈的	ccjjfjafdjjhbcodihfhffded
谈续	edclcbcejgjefedfcdfbgaeho
谈钱	fhcfifgdjfefiheggcgfginej
谢	dZadmjemaegfebecelafdcZnb
谢谢	ebbbjkghdhcegcggfndgefbjc
谱	fheehgbjalicjhdgcjdacijhb
象	gejcigglcdfebedcdadicgfid
豫	djhhadZbghfdmehbcjdjddbbg
负	gjgbdccejdfcgddfcfihggncd
负责	ifgdfdfgieddhfehchiigghee
负责人	hdhdedihgefchfffdfjgfghfg
财	ecfghehbgiddchhXsjeafccda
财务	dddgichdfifbcghaujdfeddeb
财务P	dcfggciehgahcgfaoicfgcZdb
财务P说	fcefhehjfafjfabamadidecfd
财务不	ggfekgedckdZgffimhiegeiff
财务要	fdkebegdkdmfggcdgZceddldd
财务说	fdekheachhidececljcdeedch
财务说D	fdeinfbcjedcfceclgceefedh
财政	afheggfcihZcbefaiedYiabeZ
财政批	fhhddgdfjedeeeeedaddjfbhe
责	hegggbeecmbhhddgakffgghhe
责人	hdhdedihgefchfffdfjgfghfg
责任	edhmcddcclcnfeacekcadhihe
账	bfeeldedjehabhYYujhZcffbf
账上	elhbegccdmhefqibYglZfeadZ
账上没	elecdgdddlcffmdcYhhafeced
账上没钱	fkfddgddclcfgjdfZfhafeded
账了	feecodcfjZbbdfdiobcdbcfel
账号	bihechdgjbfhccaYeahhhleen
账号开	gemfdfehfghhdeedegfjfmaee
账户	ecedidijhbeceddembgceeede
账期	eYalgeXgcjkcfbdbumiedabea
账期0	gffghfdflccfdedbnkhefehfd
货	dacimgcgfhehhddtkidhbffbg
货D	fddckfgcnccgcddpbZgdgcaeb
货了	gfdemdcicjcjfhfkghdjgcdjc
货到	fcbmddbdhhgaacaefhgafhibf
货到付	ggekefecjhkcdeeZofeeejeei
货到再	gffkdeffejdeefeakngdfffff
货前付	gfgkegfejfhdgihZkcefghfff
货单	feccledfkdanegcdccfdedgem
货发	dccjgdbemacaeecnidecdcdcd
货商	ebdfZlcdfidchfekeYflffbfe
货就	fddiheddekdfdeeogoemfdecc
货晚	gfeeldefckchdfenapfecfdcf
货期	fchnabgekebkcdgqfkgZecgZd
货架	ghfYchfghdfejbZgcbccgkkeh
货款	fedfjebigfkbeddgjfcfegbme
质	cahncefdhgdjmcfifkddmjjiX
质保	cadmcfcdjedlgdZjhighaddiZ
质保金	gfdjgfafheciefblogfdcedZc
质保金D	ggfcmgcclcfZfhemnaefffief
质检	cekefcehegjccdghcldhaonhe
质检说	dckedddjfckecfcdeagedomdf
质疑	ebhmbYbijbhgndggcadaoggde
质疑函	fdmadbdekdgfmediedfenfdbf
质量	dbdfngcdigegpcgfcgbXadgjd
购	idhefedfhejiffihcgehiefdi
购P	dgggegebfjkdechjbihgbfdcg
购P说	ecifhhdcfiihfciidihhchbef
购P说R	fclbehegfhlfledfeZfegffff
购中	dcddghjfgghigffihbefjhbgh
购中心	dcddghjfgghigffihbefjhbgh
购了	hjdcgfgicifckjacejclbhbcj
购意	ggjaaccdkeabchacdaedidafd
购意向	ggjaaccdkeabchacdaedidafd
购权	bhZbajfcmbdddlechcedcddee
购的	ibbdfehdjfaecbbbegegdfjgd
购部	ifegfgZgffighdgfjfffedieh
购部P	jgdfhbbhffhjheggledhdebec
贴	apbdbgeddjeajnbggiihbifdb
贴下	fjgefgfhgghfdmcdeggeebedd
贴下来	fjgefgfhgghfdmcdeggeebedd
贵	eggedkaehhqcibkddiZYaZTbb
贵一	ehehegcdejnfdfdgfhfcgefed
贵不	dljcedcdfinfegjfeiegffffd
贵了	fgikfbdehjkffdfeeifbedbed
贵在	gigdifefjdljkhdffbgheecff
贸	ggidefehfegeifediiffegadd
费	eagkcedZemlfjkbakpbhcmXel
费M	fcckidaggcfbebcbhddcdkbbb
费分	eegjeegckggdcdcdmjcdecdca
费太	gdbgdjceiegicdcgbpieffbbd
费用	ZfggkXfelakZcbeYmecVbcegh
费的	Zcfghblbdkhghfbdfjgkfjdjl
费谈	gfeejdcghdhfedjabiicfefdm
费送	fehhfeeffhgjifgffZfieeeee
赁	gakjeebcmcekfddlffiddigdc
资	neccYhfblfaeekgckeeemdUZe
资处	ehgidfdfiffhdeahgdcflefed
资料	pebXXYhdmYbbdXaadZcbiaXad
资格	dbhbgidhcidcccaeddedodcej
资格预	eejeedfejefecdccegefnddge
资格预审	eejeedfejefecdccegefnddge
资质	cggfchbcghaaibgccZdbogYcb
资金	alagdjXbghceYpfijeeedhdbe
资金收	fdeefjfgckfefnddbcfhjgggf
资金链	djbfghbhffghdoddggigdddeh
赊	daglgchajgjbbaacimdhddabb
赔	bWXdsahabmZlcZZfeqaebYdwd
赔偿	gedhgegeifdmdfdcdcdefebfc
赔偿上	gffjefffejelefedeneeffece
赔偿上限	gffjefffejelefedeneeffece
赞	ibbdebkihZdfacbfhagZebbic
赢	cafgkjZkajejmcbfbgbdacggb
走	YZgiejfhdhfpeigigagnndfgg
走一	ghhfgecdkdelchjigafcfhZgb
走三	fhkcefedkfbdgdcchcdhmeifd
走了	cbadfnfTbpjhnieefddrhaXai
走他	fgfjdgdckfhlechdjidfdhbee
走他们	gefjegdckfhledfdjfdfehcee
走光	dcddcldddjdedddedafodddcc
走光了	dcddcldddjdedddedafodddcc
走到	cfimZaZanbdpdcffhbeacegbg
走单	djiabcdbmdecbcjdfdednfcde
走单一	djiabcdbmdecbcjdfdednfcde
走单一来	djiabcdbmdecbcjdfdednfcde
走合	fcdmddbfjditcbhdbhfafcbib
走合同	fcdmddbfjditcbhdbhfafcbib
走完	ebfhiddlbfbgedciiZkgeccbg
走完了	fchhhdcifddmgcijfdicfdecg
走流	efghhebehfghdihmideieccje
走流程	efghhebehfghdihmideieccje
走的	cbfdgdmhibahcjabhYgccehgd
赶	bmebicbhgdadhfgqegiZbceij
赶在	ehdfhfcejdbghghmfYjddefdk
赶紧	fhdhidgkdchdiiibedcdedjfi
起	degdeiejeejgfdamjeeggpgbg
起来	ajjZaffhehdecedocgfkfljYj
起跑	fdkfeeehjdcfnifcfdfielief
超	Zfheaigbhhmdcmnhjmefemmdf
超M	fjbadejcleccjggdeddfdeiff
超了	dcfiZlYbkemfblfbekdahgkZc
超标	dejeiaeeiececcghececcikkg
超过	ciedcbifjdhedjndicciihcdg
越	abfjchkkcjnglgejehbfcbYad
趟	gibfgffgfgdhfgbhefgegfekf
趟C	jhfgcdcghegcdebkeedbecfed
趣	glbcZZhgdihdccXachcacibZY
足	chdbamZbjhcciibedgdbmelcc
趴	geffkefehfceaefadifhffcmd
趴窝	geffkefehfceaefadifhffcmd
跑	eekWbfgfhfcdnbcfhfZaawofZ
跑一	clebachiefcdaeahefdaimiac
跑了	iagacjfcfjeekebcjfbeenjeg
跑了一	heiegdaakffdadbdcfdbeoeje
跑了三	fedebhjfhgiiifeefffegkkbf
跑完	gdigfefiffjhgghggifffjohf
跑客	dadedembleeeceidfbeefbZec
跑客户	dadedembleeeceidfbeefbZec
跑路	bibahfecghcdjacikaeeeccgc
距	cidebcjfgegeabdZcfgbbapbb
跟	decgckffhgmhnfkgfhgifghff
跟C	ejegccgfidliggfbiiiedfgdb
跟CP	cfbgcejdlddeecdfdehbegchd
跟C的	ggggafggggihgfcehhjddhhga
跟C的P	gejeagfehgihebdfeihfdihcc
跟D	ebbflecjeahfcdecgbecdcacm
跟D一	ebbflecjeahfcdecgbecdcacm
跟P	YccidYkefgkbhhcgfiefdgjlb
跟P交	fefiheceejifjfcffjgdegaef
跟P聊	bgZdbbjdkefejfjeiejifdhdg
跟R	ifnbXhVbjfjapchddcghcadbf
跟R一	ecgiedeejfffchefhdgdgmcff
跟R的	eejdfdefkdefkeghfbefcdlee
跟R签	jebbZmbYigfaqefedZgkceeee
跟R签了	iddcaldagilcoegacaeicebba
跟R走	icdidhccggndogcebcjidfgfj
跟R走了	eddidhdcghndmgdebbjiefgfk
跟上	eecfkegjdhiddfcahdccfeddn
跟不	eggkkdcclcmjideljgdbhdbdd
跟不跟	fihifeedkdmjjeeejhdbhdded
跟了	cbbdfoafhgcjahjackcjhbZce
跟他	chdhejZfhhkejgfleidibhhad
跟他们	dmecckYgggdelhbjcgdfbhjbe
跟别	eegeckedclfmkeddgefhefghi
跟友	iggddgdeihbjlgfceciekgcfd
跟友商	iggddgdeihbjlgfceciekgcfd
跟咱	eehhfehehhZedejefaechchec
跟对	fdgcdjhcejkcngeeeefedkbfe
跟我	fhcgaffihcfglcfYdceghceid
跟我们	cehhiafhjbeijcbcdZcejcdkf
跟我讲	ddcedldbliffgemffadgfggfe
跟我说	dghablbiiakekgkbdgdddghci
跟着	dgggicbakdleebfaheecghndg
跟谁	ggfjffcfifjehgdgghidieaff
跟进	gfaegbgaobdigbdZaifhcbcib
路	ejaZfZkfkaccgeahhTbbbYnch
路上	hafbjdiblebdgddcecdeediid
路子	ihhceeccldifeccdfcfdfeZfc
路对	gigegggkddffideffdgfffnff
路过	diadbchcldcdibbaccdbchZea
跳	hidblcbZfmhdiccfbpedkZgoa
踢	eccdhkeddjcicecfhifjcajie
蹲	iiaciaaelbhfeegefcfbfdikf
身	fehgeegjebgkjhiabieafihbc
躲	cemhebgccleebdddlZeldcdcd
躲着	ehmfhceeclhfceeehbfnefeee
车	heeckZfghdfehdYsbhdfhikch
车间	ihfeecggeicghfdbdehlgjick
车间P	ffgfjeedhiffgffgflfjejdhf
轨	fchdjeegfhhhggfjchfefkZjd
转	mbcailbkgbfekgYipddicfjfe
转了	idgcicbjdbfhfhffledbfffdg
转发	gceifhijhdhhgifkfidbehadd
转正	fcbgldcdkekidhhhdfeefoced
转正式	fcailedclehefgifdgfffmcfe
转给	jbhbeihZjggeaaZkdfeZcghcb
转起	ejgffgehgedgehdnfhddfeifd
转起来	ejgffgehgedgehdnfhddfeifd
转过	ladhfddjececgdcckdeehebdf
转过来	ladhfddjececgdcckdeehebdf
轮	aainXbfZnbilickafeccjgeci
轮了	fdfjdcaclckibdbdfkeccfebb
轮报	gdhgddefifmddcbdhdeemeefg
软	ificdagghddbgjbYehhfdmjhc
软件	kagffchfhefccfcbdifaejiid
轴	ckcajccaldccgbhgchgcccpna
轻	cnbcdbbhefdfgediilhcehdcd
载	dckfkcecmclfbbZmcadcfZqbe
较	gfkhceebihhhjigegieeehedd
辆	idfbffgcmcedjgecjhfcfgcdd
输	dYgXaqbYcmfjqbZgfbhYhdZec
输了	gfgefifcbmbeoeccdjeejjaec
输在	ggfefjffdkkemffefgfhefegg
输在价	ggfefjffdkkemffefgfhefegg
输在价格	ggfefjffdkkemffefgfhefegg
输给	febdfmdedkhlocbbfYdbfcbdf
输给R	ffcefmeffihgmdccgadbgcceg
输给R了	ggfggiggfiofkeedhcfcbecdf
辣	cekiccbiefbhgdjeeiecfnace
边	iefebelfgfgfkfiegfjjgdihe
边D	ibfcgclgheZdbeafihbfhabek
边P	fchjchhjchkdccbdcdfhdfbdd
边R	bnbbcabemachlggehbdbehcde
边一	fjcffeechhahdngkdheidedbe
边不	dcecgjkefjdeaaieihdgefddf
边已	ecdcckgdkgdeZicddhejeebdj
边我	ddigbdkejefhefeZghedegdde
边没	dnbbdcaelcddbegdibcbfebke
边的	gcjadgeekdgedgkadbhhhbYec
边要	cmebfeajdecfddekcgdggdkfd
边说	fhdbiekckefdbibddecjecahk
达	ifbZkhfbihfakgiaecbZcatkb
达不	felccfedhgegkedZggeceaobe
达不到	felccfedhgegkedZggeceaobe
达标	cefcihbfdijddcbdeceebfpjd
迁	dgcdhigcldgfldclhifjcaZbd
迁移	fcffjejejffhiefkgkgbeeZde
过	gggdigdhfeegiesifeeghhmff
过0	fjgjefdclcgcehjedaddhhjcd
过C	dkbdbcfdlchdjcbbefecdcZfb
过P	gigeddcfjeffeekeedfffimde
过R	chejbibbglheodcbdpfdidhcb
过一	kkegbbXekchhgaleeibaagYbh
过一次	ldgddedcldeecdgcdcedebadh
过一遍	cflhdeZhheieecmggdddcicdi
过不	dfoZbcbblfgacckcfldeiboce
过两	cfiddcigiebjghgchaegdhiek
过了	bXqfjVXleXiffepjicgifkndb
过了一	ggjgdffdldbjiicilYgfegidc
过了一遍	geiidffekdbjiidihZhfegidc
过会	eidkcebghchkcimbdaZcacYfh
过去	heeffagfjcgiadYfdZfgfhdie
过去三	ffkefedfeiligffegbglfggfe
过去了	fahjbaeapZgjccZZhXcXdcgbf
过去看	chedddjbjfeidbefdfbfffdic
过我	dffggckffkdefdeddcdldaech
过招	cdcefjgdjedfkflgffgcleedd
过招呼	cdcefjgdjedfkflgffgcleedd
过来	ihackfYjdedcheghigjddYhfh
过来了	eeddmcdhgZagaZabkYfbdeecl
过来的	jhbchcbficccgeYcbecaeaZba
过目	ibhjbeddlcflcaiddahgedice
运	dieehfafdjjdhbgodjdjdkibi
运维	ffgchghfdicjhhdfefegiglbi
运营	giebhfbfdjidgchfgjdebjfgf
运营P	iehhcgedghigffegddhcejcgi
运行	edfejecgjeegdgilgbhceiYdh
运费	edhhbhZbfjkehcaddlcgciYfb
近	fhbafekhegfgndgabbcmheVeb
近在	eadchcmdkdhgoddcgceldgcde
返	aaZinfhZiijdhaikigfkaaWel
返单	eecgmdbfldjbdfegeZdbdcacn
返点	cabhaifaiilfgdYakhbacbYch
还	eifghadkbhgghigdhkgeghhgn
还不	jcZckgdakfjbcaedkecZedgiZ
还价	fdbmgeeigZhZagafdXacbdbdk
还剩	ggjedcdffeddgkibceefihlag
还在	egbobYecghjjdYhdnjgZegdYi
还在扯	ecbleebdkecfbfdgnkeheeadd
还差	ceiigcWaobefebjelZfeaflbc
还得	cliebaYbobdfaiegdffcihkfb
还想	becnZcZckfncdhaZbgbccchej
还想再	debmbcbgghleabceeiceebegh
还找	ekddeedifdbeildcebeeechhn
还找我	fkeeefeiedcebhedfceffeihn
还找我们	fkeeefeiedcebhedfceffeihn
还是	Zjcdeifidhiijfffdhdjcehhn
还是D	ckiaedieclckcedcecdldeidg
还是没	cahdflcdgicgicjehefjeidcl
还是那	iZbkcdfcghldbeefghecefahb
还有	adidhXgemYffklmhcecehfdgk
还有一	ddlcfedekcgfkcjffffdhgaee
还有两	ccjeeehdkcbdibachgedbicbc
还有个	djiefefcmdfijcjefaiejeadm
还没	nidfbVeTsbdddeeejgbcjcbbb
还没到	bigdkdebmdeecidhigbjcbdcd
还没回	jbiZgdcfjemfhcdcgcedcebjg
还没定	flcddbiembbcdfZbbYbaechcj
还没打	jbebjcackdhddbcchYeajfcca
还没批	cnegbcaddkdfdldcdlehdecdd
还没结	bbcbacnejffgjfefieefffege
还没聊	meeedfbdkefdhdcdececdddcb
还没说	hddgdehdjebddhadhgedddhdf
还没谈	hkcgebecmbdjdcaihaecddhck
还能	didhcebbekcgggbbdldcecgci
还行	fckagbcdlaedebaedWccfldhe
还要	afamgZcicilhgahcahhYbcgik
还要再	ffjedeeifdiehchdfcjcfjZci
还说	edhfidjhfgkhggddlnkhgedei
还请	dieahhdkdbchfhcchckdhdddh
还谈	ffbbblbcekeeilgcekfieddee
这	fjclWedbdkkdikjbfljneafhh
这两	dacahcmbdjcehedddcemfbbhh
这个	fecnYiZieenbghhfgggfebfdd
这个价	eZdmdfdejdodfchhdbdacfYia
这个数	fifggedclehfekafeheYeehef
这么	bhZhgjafejleiefigkdgggekb
这事	YlibdcfZlebeZfnfgmgkceffc
这关	dddkeedfiffeefmefededfceh
这几	cfhedifbldgeffcbeigdegegd
这单	afigdgcYikaefciecddjdcdZb
这单没	ffdfflegdkdefdcefbfbjcjgd
这单没了	ffdfflegdkeeddcefafeecked
这回	hhffffcgidejlhcegghbdhhcj
这块	hkaWaYgYqYaeeogfedbhfbgae
这套	clgebdagdladbdbddncYfbabk
这家	kZimaecbleZekddcijckcdccd
这是	dichdfdcghdebdhehbebehebe
这条	ffclcfgbekkmfcbhaidjehbje
这条线	fhedfgieihhdedcdfcfkefacc
这样	ckhhgcZahifegfjdgmiiebgmf
这次	bdgejicZkeiZleacfdjbndhch
这次R	dbidegcffheflefffegdoffff
这种	fkcaddjjeddfbckfccdbfieca
这笔	gmcbdcadjedegpidckdeeeedd
这笔钱	hlccddbdjedecpjdcidfeefed
这边	hecfaekglagbehgfgdnecZedd
进	jecbhdgfgfdhgeejmdbajehfe
进了	ibhjceacfibdghaffgffidjdd
进他	ciecdkbedkcefccgdadfhbicc
进去	lhecXbcbnbbflffYecdXgchdi
进去了	gfjdecaclccdeecceafdjdnch
进口	dhmdgcZgghkbgdkbiieccbjde
进合	fcgjafdcnbimhhegibcechdYd
进合同	fcgjafdcnbimhhegibcechdYd
进场	YZhgncdjeehihdbphfXgldega
进展	dadabZnboaccbcbgccdbdbdbb
进度	edbcndddjeecdecklccdeebcb
进度款	feddlffejcfdefcembceecddb
进来	jddfebgghbebeahekcefbdacj
进来了	bjhiibakdacbicgfmafddfkcd
进来的	lbfcdfbdkdgeedggccecdgbcg
进群	idbbedjclccdhegceagbecbbi
进门	ghccgchchhcgiccadigjgbfbf
远	gbfhmYXYmebcbcajhhdabdhqh
远程	hcbZoaaalefeddcigedZcfiqi
远程看	edgejfcbjfgeddfhggeddhgkh
违	fehhdiebleenfebbelcgigada
违约	gffidiebleeogebcelcgegbea
违约金	gffkeffdleemgfddamchfgced
连	XafgllbgZpiZibkjYleifgjkj
连安	feejdhfddjneideefbfeeeecf
连安装	feejdhfddjneideefbfeeeecf
连着	edehjfehdjefhfdddifmfhimd
迟	agildZXfcjbfgdWjbojgecicb
迟不	ghejeffegigfdffekZflifgff
迟到	gkecieeceiddihagejbidcdde
追	XhhbkabggfahZhfggfgdfangp
追加	ZgjbhbZficdibdafgcaacdjZl
追加了	bibakdcigdahbcbYgdcdegjbj
追溯	elbedfeejefeijjdfcgffdodf
退	dZXboledekYjcefbfjbidfgpe
退了	fZaajliZdlagfagYfndkeddoZ
退回	dagjghZahgenehefiZckfjaac
退回来	ebeighccfjfnfgehiccjekYcd
退回来了	fdgeeiddhgehfhgjjfdibmacf
退回来重	fedjfedfghemhgdeihfdiedef
退货	ffdfjbheghbeedcYbhehfahjZ
送	bWjggfhjgckjdbblfhfdllgjg
送一	dcclccfdhgmenbcdbmhcbcbih
送一年	ecdlcdccfikenedcdmeddebka
送两	egfjbccgfhnefcbafgfcdbdja
送了	iYiZhehhhacffffWaYjbbfhfc
送到	afjegacigYgjichdgaeajhdYg
送检	fbmeedefjbbdaddZjadcmfmfe
送货	eebjleabmdcdffcmcaddecbcd
送过	egjcaiiagjegghcZfhdiikfcg
送过去	egjcaiiagjegghcZfhdiikfcg
适	gjhWdiaihajbiecicecgghggc
选	ZgedanaaiekfkabchgcdjajeX
选一	gcelfddhhcdccdcblZfchhjec
选了	cbbacqaYfjgjlZXecgdefhhaa
选了R	dcecelddghgckcZhfieeiiddd
选型	cmeZbaccmaddhiebedhcZabcd
透	ZkiZedcgfhadhlefcccmgfYid
透了	dfjcgcgdfjZfjkidfdhnedZce
透露	ckfbegaghcZdhkgceccihddde
递	kamddZXZmdideYjcfcdfocaac
递上	ididfedcgijdbajdicdjjebeb
递上去	feiehfecfjkedagdjddkfddgd
递了	leiZdbbbnabcicYeeeedigddd
通	kbkcghYghcgiigjhdYdflgkYg
通了	kcieaefifcegcfgZcccbegebe
通知	ZegdiifkedhjeghieZhjoiebm
通知书	efiegbbifabjaefbgffcmfaed
通讯	hhffhgdcejhgdeelhaeedclce
通话	lcdedfdejegeieidhbecedcgd
通过	jbjaggZbnZgcYcmgdWZagghZa
通过了	gfieiddhgckefcdicaddhiief
通量	dcmccccgjdfgfebdhjedhdoff
速	dkddcibjgbbfgiemcfggeaoZd
速度	ehfbbjcdjecfiehbecfcdflbj
造	djjbagZhhdhefligZdeggeicb
逾	dcdeiehcgjbifcfjjgdcecdbc
逾期	dcdeiehcgjbifcfjjgdcecdbc
遍	dijcbefdjdgfefkgcegdehkle
道	iieddhcegfbedkjgbdiiefdia
道歉	ffefjfiffhiedgdhegegehamd
遴	fdlcbccejeicgfebdidengbed
遴选	fdlcbccejeicgfebdidengbed
那	ceggbhjggfillfkfijijihlfh
那0	fbdldedfehmfdccddnjjfhZeb
那M	ecdjfcghcijhahkcmajjddcbi
那P	cmfbgcZdfibhglhdchcbcdkcc
那两	fecclfggfhiiecbbkfdhejbif
那个	eehbgajhgfgehhiffchjjggfe
那个C	ehdfjefhgddliheijgggeghgg
那个P	fhibgcdiehfdghceejdifkghc
那个标	fejfggfdfidddedfecefmefde
那么	chfmhaabhiijhfcidkebhddcd
那份	ciibcchfidhdidafdZleicfdb
那儿	chieechbnahjdceaedfbimjag
那单	ddckejYcnaifgcgchfbfZbZbb
那台	bdefkejigdYdeebfggZZcbalk
那块	ggigbbcbnbfejgYacfecfcpdc
那天	dcdhhjadlceehdifccmdedbbe
那套	cjkbadhjgbdeeglfdifedbiZi
那家	cdbfYnhfhfjmqZfdfdkdiefhg
那就	fcekfffeeihhfeggimfhfhgee
那批	ddfdlgegckheddbjjmdigfcno
那批货	ecbbldedckfcdefgfnhcedZmb
那条	caembahgiZbrafdiddYegddei
那款	cdicddihgcgdaeedcaecemgcg
那种	gkfaacZghchceddbfadefgpcf
那边	ehfebgkegggfkfgehgflhcghf
那边D	ibfcgckgheadcfafihcfjacek
那边P	fchjdhhichkcccbdcdehdfbdd
那边一	fjcffeechhahdngkdheidedbe
那边已	ecdcckgdkgdeZicddhejeebdj
那边我	ddigbdkejehdcdaZdhddedcde
那边的	fcjbdgfekdhddfladbhhhbXec
那边说	fhdbiekckefdbibddecjecahk
那里	fdcghhgffiijdeohejfffggih
邮	nYdgcefalffhdcgYhaieeaXcd
邮件	jaefefhchhghfbgaidjgcbZZf
邮箱	lceccddcldfdddebgbdbdcdfc
部	ffkggdehdhffcgkgfhfjghijh
部P	jgkbbdcgfgejgifffffeggjdg
部P在	hdigifediigieebaeefdekkjh
部P要	fhgbgeghgdgidfchdaeefklde
部P让我	fgdfhdgdeiejghgkeheiddach
部P说	cghfheYkdgdghfbigbjbagfjh
部在	bkmfbZXcigcdeclgbZcldlacb
部的	gcehehmffihefgifefajhegdh
部的P	cdeihelgfihcfgagehbjgegfi
部签	fdkfgecejehaeebkhbldefige
部署	enhfecabkfhfcfhcfhefcdlhd
部说	dabhigiiefacfhdldhdigbhib
部走	edhkcechgcceecacdddcedecl
部长	fhficicbleifhgibkhhidedhk
部门	fjiebYZjiYabcjeedacbdhcdd
都	ffbedjdgXphiihichndngcfhd
都D	eklddfcddkeedfdbeceofdddf
都D了	eklddfcddkeedfdbeceofdddf
都不	cdclehfgdihjbgfbjejbgcbjj
都不放	fdckdicchgdleiebilfcheaef
都停	eeddhkbdjehecoahgjfifgcie
都停了	ejddhdddjehecndefjfgfedie
都包	kcigcbdeeikgkegbdafceebbd
都发	hgkdgehakiilhfgdfjgdfjjde
都在	fbhdcjicjejichefcaghghZec
都对	gffjegflcefmffffcgjeefege
都得	hdcbbalaoaadjaqbdYecebija
都打	fefgcifchhjgmgjgicceggffh
都是	hfgefaddhgdghehaidejmgeeb
都是R	kecdeeedlcbhlfgffagdfecce
都是R的	keceeeedkccglfgffZfdfecce
都是老	gdkcdcdejdcegjjcddfgmedgf
都有	dfibiagfeibikcccdleiheifd
都没	mgXcefecfhdgffdiYcgfegYcf
都没有	ehhfiehdfjbheghjfghcjefbe
都没让	ijdbcaceekeeheehemiceeeef
都没让进	ijdbcaceekeeheehemiceeeef
都给	defejhcieffgfcciehcYegeil
都要	chciYbiegjiadadebndchcngb
都说	cjfahfbicjecfceblfcdgejYc
都说D	ebcelfhdjjeffffdnhdceeice
都谈	dbbjbicdkebabdjdbifaecfdb
都走	cccdhkbjbiecdbidfgenccccc
都走光	dcddcldddjdedddedafodddcc
都走光了	dcddcldddjdedddedafodddcc
配	ZhjefXahiajfcoXbacaYaadhk
配一	fgehegfdkecefjfdfcgefdnjd
配件	hdZnibbaginhdcacbldbcachf
配合	bigehaZhfebZYYWlhfdZajijZ
配方	fgkeefeghfdfeeeggcgffincf
配置	cYmejbhfiengheecdjbcZZXZi
配送	dfhcfeiejfjbehgZdbfekeedd
酒	icfdgfikddcecbkcgYhfdjkef
酒店	fagbfhkgfhfcgbjeddbaggXgf
酸	fheddjccldgffcebdbeeednde
醒	cZfckckdmcadddcbddfYibdii
醒发	ffddkdigjdbfdgfeehgZefekk
采	hegfefeggfiigijfchfhjdfdg
采购	hdhfefefhfiigfihchfiiefdf
采购P	dgggegebfjkdechjbihgbfdcg
采购P说	ecifhhdcfiihfciidihhchbef
采购中	dcddghjfgghigffihbefjhbgh
采购中心	dcddghjfgghigffihbefjhbgh
采购意	ggjaaccdkeabchacdaedidafd
采购意向	ggjaaccdkeabchacdaedidafd
采购权	bhZbajfcmbdddlechcedcddee
采购的	ibbdfehdjfaecbbbegegdfjgd
采购部	ifegfgZgffighdgfjfffedieh
采购部P	jgdfhbbhffhjheggledhdebec
释	dfhilagcekjghdbbemffdakfe
里	jiebdahhfeahhmjhfjcdgkgkc
里了	dafefjhcfiehfecbeieddkifd
里写	fdkefefhgedlmdhfdbgeegjld
里加	kehidfcdldfiagbkiagedcide
里发	gehdhdfhgefeedcgeefbegehe
里发了	dfiegeghgdfedeedfdfcegbif
里头	hhggedcficheiiXhegedkehcd
里就	hkedeeddlaefdkcefbfdkidee
里开	eegbgijgcjifgficdhdcgfbjg
里有	fkfcaYhfjZedfljYdcdahaebh
里没	diggebgcclceckbdhjhjedibe
里的	gjegffbdjehhbhjgfehbidedd
里要	fjggbfdckedleebklceejfnbb
里说	dgdfjegdhiedddcijlhmedehf
里都	gfeehfgghggeiegefafdecfhf
里面	ifhbehYakeccnkbcdjdahgfdd
重	dendbcfcifijfdheejdekimcg
重做	dbocdcdbaoceacibdnedijeae
重发	gefdlecfdkhcbeejcmfcdcdgc
重启	bjgbcgiekcbdcejaeaefdkafe
重开	gfedlfddkddbhficmffdjddde
重报	dapfaeadlepehcbccbkdbclcd
重招	dbhediaefhdfiddefbfeodbee
重新	hfjhcadbjejlhhgcfhchhajfh
重新报	fbleeecekdpcfdbafhecbckde
重新招	eaikcbcfggieddjefmgijfddb
重新核	gekffedckdphidddgbefdejec
重新评	eiZggdififdgiecffeflfeddj
重来	cghbbficmccghebcdcdcjlgbd
量	ffggcechcjihigcdfdhndhmZg
量一	eikecdcckebediidfZehegfdd
量了	djefdchbmdfecbddfgfbbbmdd
量尺	coccaddjdcdffjecdZdcdefai
量尺寸	flfedefdjgggfkfdeceedfYdj
金	ahcieidjffggYnalqhfedigZY
金0	ggfghgffjegkfffglbeeieddg
金D	gfjbhfbcmccZegdjiZdeheied
金M	fhidhchgjcahjghhmfacjfedc
金M已	gfkeffefifdjgggbngdfjheff
金一	fchlfecdmbmdegfjfdedehbfc
金到	eieamceeifccdhcbohgcdcgac
金提	gefkdggfjelhekdcnefggfdef
金收	ecbflickbijaflcakZdeiccee
金要	dcfjekbdjggbfceimhdiidabd
金都	feejakdbghecedfbhbekkecff
金链	djbfghbhffghdoddggigdddeh
金额	ceddgckghacidcgeZZdZajeba
金额M	ghdclfbeiegnhhffdcddacded
针	chcbldbghefiecblchddicifg
钉	gedacbkaigZcjcjegicicdbgb
钉钉	hdcacbkakeZbicjeagcjdebgb
钛	dkdedfdfjeefhecgfdeeehmde
钟	hdibggdhfiaefdbbejiehkkle
钢	cgeZiahchhfcifalehhbcalbh
钱	drXZfeYgdjffazlbfkjZadeac
钱D	fhdiieajhcceenkbdakcdcbed
钱一	cfeejcbhgcomfbidiceeedfed
钱一分	ecebkdeifdjnecjfkdfgfffge
钱不	ekdfddegidagbgighghdfcXce
钱不是	fjeefffigcdeekeheahdfcZdd
钱不是问	fjeefffigcdeekeheahdfcZdd
钱了	gggehhhgieefdiceffibfffhf
钱到	egefidaigacbedbbfdkcedfed
钱到了	edeekdbifbddebdencedfeeee
钱的	ckeleebcejhfdhkdfkeeeiaee
钱要	fbcicflifdbfincckdddfdibe
钱都	bggfifbfeillbjhcdfbadccbf
铁	fffcgajakeecfahbjjddcafjg
铁上	edeeifjekdffefeeldggfecce
铝	eechkcebncjdhbchekfbdcncj
银	fkeeecejecaekieZiceddgidd
铺	edjcjfYifadabdcpfacZbdfYj
链	kifadgegidcdbmefhdkfhijdg
链接	gfcibekclddgchecdbbcekbed
销	kchYefffidedfnabiibabjeac
销售	ihfdfdcdleffgddfdcecdcacc
锁	defhhgdhehgdifZhgilfcigdi
锂	emjccfbejefdgcdbbfededode
锂电	emjccfbejefdgcdbbfededode
锂电的	fmjccfbfjegdfcdcbfedednde
锅	iffehdfjeefcZcbjehffidnkd
锅炉	dhgdhehdjeedcedkeaeeidnge
错	ZbaegWofkZhgacZbeccZeddii
错了	eccddZmblckVXXXabgfXdXecd
锦	cccckciifdgdgcaddadccccnc
锦旗	dccdldikcdcedddedbeddcdod
键	dildbbYcnbgfgZkdcabdcikZb
镇	dlfibebeeijhkkjfgjhfheZgl
长	bhffgcfjdfdhedllijjcehlji
长P	chdekbekcgjggdimdahddgkjg
长P说	ebigieggeikgfiflgabcgfmbh
长办	chkeegcclecbcbncddgefdigc
长办公	chkeegcclecbcbncddgefdigc
长办公会	chkeegcclecbcbncddgefdigc
长要	gihfggefifnfgjcdfcffdfhfg
长说	hmbgbeccmecdgjjeggicgddck
门	mgcZcgciffcdcdagcfehZijjd
门卫	lfdfbbfakeeffbecfYgledYaf
门口	iefdbcighfifkeeYecdYegYhe
门店	dfjfciZhffickcajjeaifkkeg
门的	cmcdbdckfddefchdeaeddagbd
门禁	heiaifednbidclfZchcggbhke
门都	keacakdcekcdccdbbihggbccd
门都没	kfbdcggcgicdhcdbcghahcddd
门锁	gegdedjifdbeghdcdbecfkngc
闪	fedegfjdjheeefebejfkfeene
闭	efjgbfZdifajhaZdaVddbaZbZ
闭了	dfcjdfadkdbcdbacdaefddabb
问	kobfZWdijWkdgcefgcgaeblhh
问0	fkcdffdjefiibecbdbfefdned
问D	cmdededghbYfdbcldcbdfbZam
问D能	ejefgfghfeeefcdkegddgcbii
问D能不	ejefgfghfeeefcdkegddgcbii
问P	dcgjdefblcedcblhjadcefadd
问一	cifhfegbjgkghcldcidhecZdb
问三	embddfbdkeggnfilghfefdige
问三个	elcddfbdkegfmfdneigefdhge
问下	ejagcejbmbkhbcfhccfedbehf
问了	mmbbYWdglVcdZffhkWgWcZdah
问了一	ijbgdcYboabidejjhZdacanej
问了一句	ibikeecdkdbffedldaecfejfd
问了句	ijbacbbcmbieeiagfceadddcc
问到	keehdfahgeefcdbbgjegghgce
问咱	indbcbaaleccncafcddccbode
问就	ccgbkdjcblbfdeeeccfqggeib
问就是	ccgbkdjcblbfdeeeccfqggeib
问得	eiiedfejfcfffehcgaeeehdfh
问我	dihdcahhjbleibbhfeedeeied
问我们	dkhcccfgicidhccigfffedkfd
问我们有	fkgeffdghfdeeffbefefedjfb
问我们的	elccefefkcaddfegebcdeikce
问我们能	dhchdedcldddkefgjeeffcjid
问数	fgidffcekdefjfdefdfcfjnee
问数据	fgidffcekdefjfdefdfcfjnee
问最	ffiidfcekdbeceelhZddfeaje
问有	jkbcddYihccfbcehhfeddceZc
问有没	ikbdddYihccfbcehggeddceZc
问有没有	ikbdddZihccfcdfhgfeddceZc
问能	dgjiedehhcfeahYehegcejhbe
问能不	dgjiedehhcfeahYehegcejhbe
问能不能	dgjiedehhcfeahYehegcejhbe
问问	mfbhbfZaigegffiefeeegbeed
问题	XZfmkacgehhlhfheikjcfdhoc
问题了	feigdfcekeeiddeheaheeeicf
问题就	fhebjeedejeiiedillelggeje
问题的	fffidfeekechddccebmefjdee
问题的话	fffidfeekechddccebmefjdee
闲	lgbacbfdkebccfZbbhcbecbcc
间	eifggaefjcecjdcjfekgehhkg
间P	fciigedcjfeefeehehjkelcnh
间一	egeiefekjdefgehdebekedagk
闸	ccgekhdcjecgbeajdkaeijggj
闸机	ddhgjdeejefjZgbjfhchcdebj
闹	cjiZeggbdlbchaZckjdjddhaa
阀	ddddmdbjbghcfgfhkjdfedchk
队	defadYmfggffbdfkmhhbfgifh
队叫	gjfffgfggfffdgeeedfgiemfj
队叫号	gjfffgfggfffdgeeedfgiemfj
防	djgaaehekcafhddidfedddvZf
防水	hakefdaflbeddeehdaddgmicj
防爆	dkbdbiabldddkfdadZhgabqZd
防爆证	fgdfeideigfggeeddbfheemcf
阳	iddehejggdbhfedhdchecfcdd
阵	kbdibebdkdbedegkcadefcebd
阶	fdhgaahdmbkebacacYcbcgYde
阶梯	dcijdcadldlfccebdaeddhZef
阿	kfcZibbigddgecgghehcffgkf
阿姨	edhdifijedjefededcffedake
阿峰	gdffegidjgbeieaehgecgehcd
阿泰	edhfiedhgffeeghffefffhimi
附	cYYigkhbiibqbfgcbceagggbc
附件	eaajhdbcmccqdecfbefbfcjbd
陌	nccccdZcmbcdecbddaddcdceg
陌拜	mdeeefcfkdeefddfebeeddgdi
陌生	ldcddeadkddefeedededefdfe
降	bXbsbZZYcnmbibbgfmclbgiei
降0	fcdmecdcghrbhedgdifmddcdj
降0个	fdekfdfffhodifegechmeedeb
降0个点	fdekfdfffhodifegechmeedeb
降两	ggelcfecjhhiifceeneXfebZj
降两成	ghfkcfedjhhijfefeleZfebZj
降了	ebhlbbbifgmdmdgdibhZhkdbi
降了M	gdfkcdcegimgldhdjdibiefdd
降价	fcfjddeeclZeccaeimckeckcl
降到	fbijaddYjhjikcajcYejdjhid
降到0	gdjgcfcbhiheieibafbhekhab
降到M	gehhffddjemeidbfdgfefejkd
降到每	gefmcfeelbojcffkcefdfebie
降就	gddmebeeiekdgdcdjcdkdcebc
限	adijZjhXijigfmifciglZhdYa
院	dghfegfhhcalhimifgdcmfedk
院了	cccjcckcmcdddfgbebedgdabc
院办	hhegcicdfjcijikchbehfhadd
院的	jfdcdeidleeghgidhbegdffbh
除	cmihYcZdiggefijdegdlhalYd
除了	daijfcedkdehkffghbecjcefe
除尘	gjfheffhhfdfeiefebeefdjee
除非	dnbfaccdfifdgilfdneiecjbd
险	dfjagbZkdechdghebichikjej
陪	cflYefjfjbaaifXbaebjgfbdd
陪P	cjeabdkejcdcddbddZdcdffce
陪标	gdidghfcdkcflidffcfogedfg
陪标的	gehegifcdkdfledfgdfoeegfg
随	jjbdfbcamcdfagZndhdfffkdb
隔	YeaneVihbjhdiZYeeohgcdjfj
隔壁	cdalcYjfdkjenZaedlhiccfdk
隔音	edfjhefeeidfegfdhnfedhjkf
障	fcedmeiheibebedcdieheagmg
难	agjdidYYekhfhihddrcgdecgb
难听	eddekehfdjjfhfecglffffdle
集	feedbkgcgiYgglmaechgebefc
集团	ZedfZldagiYieklZgbefceXcb
集团P	eidhdgeajgffcaoeedcefidef
集采	fgghagYemajdkglbdfaafbdcd
雨	cfbajdicldbbcacmhcdbiiikb
雪	hhhdghcdghcdghbgcdcficice
零	cfbiefgghdnZZgdccaddcgjfe
零下	eldddfdhgdbeeiffeZddebmcd
零头	fdcmiecdjeldcdbbdheeddbdc
雷	effhckcehiehcagcefdmgckhg
雾	efgheidhejhikhcfekfeejocf
需	hjcWXfeckfgdfcgccdfcgafXc
需求	glcWYafelagfeeieddfbibjYd
需要	hgecbhabhieagaeacggfdcabd
露	dleacgZficZehkeZdbeihckef
静	dfjeebhbkdcdfccffdgkcgbed
非	bhYndZcfbmgmgdiahodicaced
非要	ebdmcefcdlckddcZjjehccYae
靠	ckjfZaakcdffhjfbeicbZjhbc
靠背	gdikefeehgjiidedkheebedef
靠谱	dihfdddkcibehiiddjecdjibd
面	jdgdhdfhgfgahfiggggcebhgk
面就	hdaekbghchdeeicckfdcedcic
面料	kdcbghccldfgjcdbhZdeebZdd
面机	fgedjdghfgdfbcgcemdceehic
面的	fkhhdecghfifcchjgdgddjfeg
面积	ehhhheahfgkdfgbffddcjhhgn
面签	fffldgedjfgjffeggfmfhffeg
面聊	cfjgjbbehiggdddeehhieeedh
面还	dfjgddhdkdehehkiecdbhghdf
鞋	cachajiddjieceebfjehekZcd
音	hdjaeXidggbccdaZebgnbeimc
页	gjeefeXaobeiecchbZdehdnac
顶	dcblddggghngfhgggXbecjgfh
项	dijcXhbcjfdebujgahejhfgZf
项目	ZeiecidZkgggbohgefhjhcZbe
项目停	ebbdcmdehgddcehbddehddbhg
项目先	ckiddbdfdjdgdaccfjdmdeeee
项目取	feeffleejeghdjcadfdicgehd
项目取消	feeffleejeghdjcadfdicgehd
项目没	fhhffgegkcedfmedfbeddfdjd
项目经	fcegfckffiiggdggighdifige
项目经理	fcegfckffiiggdggighdifige
项目部	ceiidcefkdlfcZalgYeblcccg
项目部P	dhhefcggjekedbbihdfededdh
项资	fkeefeddleddelcndgdefeafd
项资金	fkeefeddleddelcndgdefeafd
顺	gecghbklcadmafYeXbacchboq
顺丰	abkegciaocgdhcciZYchbnZia
顺便	gfeceelfidbdbeggcaccdbakh
顺利	fdjajfdnabbfcdccddddchdfi
顺带	cbdclfjbmdfedeebieceecbnh
顺延	ebekedfdkgcmbhehhkedieicl
顺手	dfhdcickbgcdbcgeebdgfkfci
须	cjeiebcdifgafjckbemdhcjid
须定	feigcdefkddglibbcZndddbdc
须装	ekchdebdkdeffeeneciedecbe
须进	gjheegfejefgegelebefgfaff
须进场	gjheegfejefgegelebefgfaff
顾	ddjbjbhdcljfhcgfeldddcbjc
顾问	edhakejffijegdhifeeeddfkd
顿	igcfibagckiegdfabmhadfajb
预	difdfefiedebhrfijhdhiihdb
预付	cfeifaeeficffaYjrpddgbbeb
预付款	chaffbgghedeiabmgeccjcfgd
预审	eekedcedkdfdbcbbegeenddfe
预期	egfjdcbeejldbbaedkeddZkbc
预算	digdbhffhceaisheeedigeebc
预算D	fhddeficlefjemedfcgedecel
预算M	dhhgedZejdgallhbgdgdhaedb
预算批	fhhddeehgdbdcjaaebcdgdYec
预算批了	fkeefffhhedfdiacfceefebed
预算砍	cdbjifkbldafjhdcedejeeadd
预算砍了	eidcdciehfcfbfdeehfafecfd
预计	febcjcjkddjebdfjebfchgfff
预计D	gecficijedfgaggjcdgdkhhfa
领	geicfegeiefgfghieebeagfbf
领导	feidfeffhegefgiiffcfdhgaf
领导看	ecggeejdmbgegddlhbdbfiagf
频	eldafbajefdedafddfccfgnje
题	Xbhliadggfhihghbijjbidioc
题了	feigdfcekeeiddeheaheeeicf
题就	fhebjeedejeiiedillelggeje
题的	fffidfeekechddccebmefjdee
题的话	fffidfeekechddccebmefjdee
颜	dgkcbgdjdecdddbcgihhemhde
颜色	dgkcbgdjdecdddbcgihhemhde
额	afeggXjdjeZhghfcgkZbZhZYf
额M	fgcfjeYdldeihgcegeccYccdb
额度	dpfbdcaZhkYialhbimaccdcci
风	aenedZZffhglcgkgdbakijnal
风控	fckfffddfidibeldeifeejief
飞	ddbghikXkkhejalYaZjgedmXh
食	chjbccgfjehbedeegYdemcffb
食堂	ciibecgfjehbaefifadekcdfb
餐	dgjcbjXbncaghZdhdWhiciiaa
饭	idahgagidgjdgegdfefibcbeg
饭局	lfcgeechhceefdbfhgecdggdg
饭局上	lhddefcigchecdcfhefdfefdg
饮	iaZcfigdldddbbfhcadkebebd
饼	bdZagbocmccccdcfcacbdbdjb
馆	fkiabdbbmdccbjifeedddajfg
馈	cbjehbakcfZibebaeebhcmjgg
馈不错	feiffffkbehefdfdeafefhZhc
首	cciehhdhhdlmZelhmbiZgkbaX
首付	ecYffhhheijiZhkblijefhhgc
首付款	gfdaifkggdbgbdcglhiffeied
首年	fdjagleeihlficccibeedbddc
首批	dchghcacoaeiefeniffdcabab
首款	fdbiheZkecfmcbaXqbcbjbgbc
香	ekfbdcdiedehbdgcefeeejgec
马	eggcebldifeibcahZgfghdhka
马上	dedecbmffggidcaZZggeceimb
驻	diejeZdekcadhighddcXfciwb
驻厂	fbckececgigejfcchieaeecjd
驻场	eiffhdZfjadfhggkdZdbgeiqe
驻点	fghjdfdfhgeihkedekfeffcnc
驾	gjhdbcefkcjeicbeibdbddibd
骂	caaaoahcZohbghaheqdedZYkc
骂了	ebcemddddkbdgiccglehecehg
骂得	gdfdkdjgejcfhfejenfgggckf
骂我	edddlcddejfdeddidmfeeddjd
骂我们	edddlcddejfdeddidmfeeddjd
验	gclieddbghaebcegplaZemsdh
验厂	dcmdbccdfideidbbdffhdcocd
验室	fgdbgcehfhdeffebdcfddmkcg
验收	ecfleefZjgdieehfpibafghid
验收单	gggfjfgeieebefdchjdeficje
验收后	geikbfccjebdhgfallgfiecde
验收完了	ggfdlgfdkdicgffnfdfeefejf
验收标	gdejfgffifcoffidgigffegff
验收标准	gdejfgffifcoffidgigffegff
验收过	ggfclgfifcfbgfenjeedeeehe
验收过了	ggfclgfifcfbgfenjeedeeehe
验证	dfmcbfbggfbefdbZckfcdkkbe
骨	djccgjafkdehlechedeadiibc
高	eYbldfghdjjeiXXahgbfdigda
高0	ecfcdekfmccedeebeafcfhmec
高也	efkdegdghgnfkfhffdgfffeff
高也没	efkdegdghgnfkfhffdgfffeff
高了	fedhbkbgcklbkfcbghhbieccg
高兴	ehfhhbbkdheiccdeghcadfZZg
高铁	fbbbhblcmagdadebkdeeebahg
高铁上	edeeifjekdffefeeldggfecce
鲜	fchcijhchjkeleajegflehddd
麻	djicedbkbgegcibidhdZdlkfa
麻烦	ejgdeecdgkfhdbgkepeaegfhb
黄	djagakhefiejaabYZYjgfcbbb
黄了	dcdhbndbhhegbWdZadcehbcZa
黑	dcbffhkaflidahbhhnbjceaic
黑了	edfhfiedeljeadddhiemeiadc
齐	eeidgaecnZWlZghleYaYjlgca
齐了	fbkbhdcelbfieekejadddkjcd
龙	jecccdfcldbccdaagaghebgbd
`;

export const RUNS_EN = `
'	ZeaebamjZlhbiffbbodmdkZcc
's	cZihfegfbnfjkgpjjqdiZkYaf
's desk	ccdleecdlbcbeekecceZecddj
0	bffjgZfieeujdeZqpjcfjhskm
0 D	fdibjfhfjeZdadccjabdbjdde
0 D,P	fdibjfhfjeZdadccjabdbjdde
0 a	afcfhZhYpamaidfnZgaWaZVdZ
0 a month	clibedadjfiekkhldafZecaec
0 and	YjifabWaoclfbhZcilgXaZlYa
0 beds	eiejegcgiehjjeaibZjcciadd
0 day	diglaebclemelhieiZcddkabc
0 days	VeighgdffgXijbYZtgfVdmbpX
0 emails	mdZbdekfhiadabccdYdldigcc
0 faculties	dclbefdgieldbdcbbceedjYdf
0 hrs	dgjceebgkcbgbcdbdZfbednid
0 if	dbbnddblcdqcbhfabkmaddabc
0 instead	fcjfeedflcieheeZhZjbeeadh
0 instead of	fcjfeedflcieheeZhZjbeeadh
0 is	aedkZZgcjfdbYjYklijYgadea
0 is 0	ebgbeckffiZfbcfldgkcedkhd
0 min	lhdXaYffhfYYaiceggZYfdggZ
0 monitors	ekkbdeZhgddcfgbbdaedcbcdc
0 month	ebdmdebdclYhfdbdagemeebad
0 months	YYchlmZgckgkeZdbjfbnaZbfn
0 more	WfefjfgiiXccedieWVfTYijlm
0 more seats	ecjakdckdbjcbejdeacbdcbbn
0 mths	cjddhfhkcedccfddacfmddcdo
0 of	fcoWeYeffhXYefYkjkZeZqniX
0 of 0	YYqWeZehfgZafhbhfkaeaqmea
0 options	bambcdaekdodcacccbecdcccc
0 or	cganZbYdlehkaabZiicYdchZb
0 pages	cbhjccadmccmecaacYbglbYbh
0 panels	efldbfcdjflddefbekfffYjid
0 partners	edbkeeddkcjahenceZleedZbe
0 per	ccnZccbdmcikgcbcbYnchbZdi
0 ppl	maZaddednaZcZaabaUhbcYZja
0 price	daafldbamdojcecieidcefYjm
0 questions	edldfedfjeddjececZfdjincf
0 report	cmgccdZdldZkccjaeacccinZi
0 seats	eckifYWhgfjjYcaWdhiWdgWYm
0 seats,M	edcjfeakecYlfacaabjagcdck
0 shops	cmdageclcdZebZgddeacbdYai
0 sites	fhabjbimbbjbZbbleXdadhgah
0 stores	fYfiebgapZdaiabjaXdacZYcb
0 tickets	eeddgfkdblcecfeceoiceecmh
0 to	WljVZgTYigkgWmefWfbfXnlaf
0 to 0	aigXfiXaejnhVjhYZjchZhUbh
0 units	YgbZnZejgXgiXYYlXXZYafbYj
0 users	iZiZdZfboahbcaZZYZbXYpcgg
0 vm	ggbcehlffkceafdcdZdjdcddc
0 vs	dccldbcembdiXecimXeacgabb
0 vs 0	fdekdddfkchiZfdejafbffbcd
0 w	dbjibdjdlclhjcchgccbceXnd
0 weeks	XbhkXagYcmcZZYfulqapZaUef
0 wk	cjjcdcbdkeZaldbeeaedhpadd
0 wks	fXjcjefVekYXhYVvflXhjkbfZ
0 yr	bbiikdYkdfkjaZdddcbYbfZhk
0 yrs	dheeiYdjhXYiacdZVfiWfaggl
0 yrs at	fdbhjfahieYmcebecgndcddhk
0 yrs on	cilcbfbfjekckeedeZeffhjjd
0, deposit	gggclgcijccpcedXobccdedia
0, deposit landed	gggekgdiidemeffYmccdefeje
0, less	bbkhcbZkdfeeieccceeZdjadj
0, lower	eciccjcfdjmikecblfeYddbcd
0, more	dbZjkaZhhfcdkdbhcjmZbbcij
0, off	cZXtYZUVgjxUdhYjopdfdUQZe
0, off or	fccnccbcfiqZgjcYipbidaXZj
0, under	ebegejaekecdicdbdjkadchcb
0, upfront	eccjieaYoahmfdbdnZkbgeddc
0, uplift	dddglcZfmaocZdddcgcZddbhn
0,0	Qdjgfdeejc1bcgkeqbjYmakbc
0,0 a	dgaiackcldkbhjgZbkecddade
0,0 vs	ffdjfeefjdcYaeejkaffdhcee
0,0,0	cahmadacldeibbbgqXcbbhaYb
0,0,C	baikacZcmblldbbahZdbacaac
0,0,P	caifgdgifeihbZYenldbfgdba
0,0m	amhbdYVcnapicmZecXjZoahYX
0,C	aYjnVWTgiYihokejjeWdgedZV
0,M	cblbjeagiflabacahbcddcibk
0,P	YejgagbggekcglfdodYVadVUj
0,P is	diaabkbiajZcgakdcafbfcbcl
0,P says	ecbibejdkefaaccinXdeggbcd
0,i	bZhhcchcmbmiakaefdbbdchdb
0,our	fcceffkfifZcdeedkbfeffjff
0,still	ddgjdgcfifofdefefdefejide
0,w	kcjadebdldjcadbccaejdbZcc
0,we	cbbnccbdkemZobaYiYbbaaZcb
0,year	ddcgddjjeckicddabZfdfebed
0h	aghkcbabhhZcbccackdhdijmg
0k	Zlbdabiifbebbmebdadbhbnab
0m	XlfZcXhapZoealajaUjXnYjVZ
0nd	ffhXfifgffabjjcejeailalfm
0nd phase	cjjbZdbanbZdbhdacaeaddoan
0rd	dZZeZimckhdcbcbbaicijbfYe
0st	bZikaZadmbgbflbbbZdcpaYdc
0th	bfagncfhdkhkacalZkjabaZkh
0v	ikZacdaflbYZhbbabcdZddpZb
C	odaYckicmbjhljijjkejigmoh
C 0	aXenfZVhiZlhjWghhYjWdcVXb
C 0,0	fdcgjedgifZfceeildkfihefe
C D	WbmSfWjleUgZVWagdXbdVnakd
C D,0	dedbmeadmbiceedefZchdbajd
C M	eebcadlfjdigccgjeaedcdkbd
C P	kjedddbgjdigfhhcchgbjaZac
C and	cfccblcclhccZjngdZecfibed
C are	hiXYZjXdfiYajhZcdYclaYbZa
C arrived	ddddleabldaffccYocdddcgbc
C as	aabmbiacncaqYZbablaZabZba
C ask	doZhZaYbnaZaYbYajjdYckjab
C asked	leeaVXjWracgdVUeZVYfggpjZ
C asked for	jgdWZbiZpcciXXYacVaXfcjmZ
C asked if	dcdcfekekebdbeddhcecedoZe
C asked to	cbjidebfhgodhdcbbbfddcXje
C asking	aiajbbadlenajagXiYcbdckbb
C asks	jegaXYfbnZYiXYZhmTcZabkXZ
C at	hZdfhicZpbnVjaiecVYYfdZYe
C at M	cbiijbYfjenaidlabbddhdaea
C at the	hedadchfkdgcbccbgYebdgbcb
C award	baZancahlcgfccadcalbnhZcb
C board	bdhkcjZiegejZepaabiaaiabb
C called	lehXhYUidhiaXkYdafbebhYlh
C came	ZbajkgbcmbjZiecaihcggaWcn
C came back	bfbgjibfkdhciibdcjdhicYen
C can't	eajfbhbdihYcjmamngebdgcdk
C cancelled	WYaVYohWhjWhYbWhXjfoXfbdk
C contract	dceiieYbnafrccWcnYiYjdccZ
C countersigned	eddeleambbaqedcXeZachecia
C demo	aagecbjclcdeadcdhafchdZbc
C done	iZYWhbmcnbaegbageWbYbdWoa
C downloaded	nbbaccabmbafabZbbabadidbc
C downloaded the	nbbaccabmbafabZbbabadidbc
C emailed	mabdcebekeZbiliddcfceeldd
C ends	akeajcZckeeZmbfZcaakbggmm
C extended	eeecleahidbpgfcbcadbeebco
C failed	ehldffeckicfceeceofefalaf
C fine	cbblccbclckcgcalkZbcecbch
C for	fYYYhZnkeZbcWeYZkWZXlZXjc
C for the	ZaaaicnkdacdZZaalXaZjcYje
C from	gabikcYfmclbkcbbaZcaccabb
C gone	bcZdcnadihmjobclfieYbceab
C got	bfjXTlbXkfiWrkYXYhYfVghgg
C got it	ZaZaanZbmcacrZabcZcZbghab
C has	ZpfZXbYejdgiiqjTfejgdficV
C has 0	djicedcifcifgogddhdaddhcc
C has no	bjbifdZekccmbiidgjkbdhacd
C has our	danadecdjembekmcaXechdYie
C has to	embcdeddjfabakXcijjdkdije
C have	bgfYjjbifdiidmkjbVaYceYaf
C invoice	fdcZjdfdckbadedbocdfebbYd
C is	iicYZhnWmefZhfhfWdacajeYl
C is in	cablicagmbYZZaiafZdacdicl
C is the	hiaibdZelcabadZmcYejecYab
C just	kgYYfahihcZikYXhZZabbaXZb
C killed	eeeeejeehibeZabdebeZidcgd
C killed the	eeeeejeehibeZabdebeZidcgd
C legal	fffkdfdedkbogfdgcmbdffdce
C liked	meZabbYfibhbdagZajcaabXaa
C lost	cccbcfkcnakZWnabjYaXYcXaZ
C loved	ajfaebjnZaXbecfaeYdaegYlj
C loves	blcgccaigadklffddbcfcbaZb
C mentioned	ajaabbjgkdZcidcddbebccfZm
C moved	baialchcmdbcieaeiabahfZac
C msa	ffefkfchiebpbecacdffddddg
C need	aoYbcdacnaXbfgglZaaYcfmab
C needs	aoYYZhZbncWbaYVlbXiaXaqYZ
C new	eZbYfZlbkeacaaWcecaecaZac
C no	habcdmbejflcXZmahebZdcfcc
C not	YdhealXbifaicYVZhebkZZYer
C not renewing	cbaaembfclZjgaacidendcbgs
C on	mfechZWgkbXhbZWgcVjdZcbWY
C on the	jbaejebhhccjedZjcZjbcbdZc
C opened	cbhdhcjbghYdhcccckiahdane
C order	bbbkjdbekdllZaZajajcdccbc
C out	babacnacclfbbibdcccedcZac
C paid	aZZXmZfjkWUWfYehtVadZedVX
C paid the	cbcahcilhZZYZbgiqZcfchfXb
C passed	aalaZjalcZabYeYZbibZnlsZb
C pd	bbaZndakccccbjdaqYaYdbabl
C picked	jebchhbeldYdhaZbcecbhbffc
C po	ccbdfdjamdZgbdaahbgddddcb
C poc	dcgeeajjchldghdacYckchndc
C pulled	ffffgjffghdcenaicdfZeebed
C pulled the	ffffgjffghdcenaicdfZeebed
C pushed	bZggZbjdejbbdbabdidcejagb
C put	gZaicbhcblbbbfZcbZcolaacd
C quote	fdoadddcnaomhaZkcbbbZcYkb
C ran	bZjaclakcdbcaobbbYbncmgac
C refuses	ebciicfecmZjbabbjpdaeeaZc
C renewal	baagjZiZmfoWdXYZYichbabks
C renewed	bYZXnjXgjblndYYaXWfWdfYWl
C renews	baZibcjbldadfbabcZblcbabo
C said	bcbYVndoWkTYegbWYoiZdhVXY
C say	cbcaibkkZjhZecaadlcmeebmZ
C says	TgifdThTdmjdYWiWTmfqWUhcj
C says 0	ehdhffcfmbjibiceeYhcffaef
C says R	elciedafdjmfleecfZfYeecbd
C says the	bdgYkeZcjhYdacZbfkbcbboib
C sent	WYhYiZmZjhUjWaXXmhghYhkWe
C sent the	ecbbkfjckdYldedddafcffjde
C shortlist	cbmbcbbdlbeindcedadaedbeb
C signed	iWUShXjiiXWzefZfecbcfeXXg
C signed D	efecneaihefocfcabdojeeecb
C signed,0	eedbmeajdeYmbhgabcdddhcba
C signed,M	ffedmfZcldZmbbbhhibccdeba
C signs	dbcmddabmcbjjcdceboeddccf
C since	aZpZabYigbYcZaaZaWZjioYZb
C since wed	eckddfcblcceeddcdabbbobcd
C so	aZnaacaifdgefbZkcaicefbce
C struck	feeleeddjhZoZeccnocceecci
C stuck	feejefdejejddebddZdefedee
C tender	dWgXZmXapafbmYgbbVXgtgYkZ
C to	caZdifjZigijlXWZZagWghVdY
C to R	eeddeejfeiebjcdeebeaaeadb
C told	eZWhcmYYbncbiakkZifmkaWbl
C told me	ieafbjZbhhddadmadigjldbbe
C told us	cbcadmcehhffkecdeYfYbecjb
C took	hddckecfkcaicdbcbfededbbj
C trial	bYejZjXheghekhaXbakaboiaa
C verbally	dcdldeamaekcbbZcbgmbbcdbf
C w	bclahcbcnalnfcbYghbXnYkaY
C want	fldeWYUXtWaobeVhkcfgfZkmV
C want 0	dgdjdeddldZiZjcakjckhdjlb
C want a	cikcgedflcjeZbbaebjdebiie
C want to	kecbefedkfcdcbccdcedcjYde
C wants	adciVXkbmbdgadekdbfgWlime
C wants 0	ZhWhecgcobiYfZZlTfehbkhje
C wants a	ggdgZdfjgacefgiaZWhZcfbWj
C wants it	ajjXedacmcdaahlYcbmbcYjad
C wants the	dblZcfhdkcfdbdcaiXededanc
C wants to	hekeZdaZoaWjVadeiWaXdlWjY
C was	jchhdbZcmbbbablidXajcbkhc
C went	WViXfhidgihaiVadYhZcfmYkY
C went w	dbaccnZdjhmemebdeYfZcjiie
C will	giWjZYhbncifZYYmchoUnZWea
C will sign	ecdldfbdkebghbabdZobbdehe
C won't	diZhbjZbclkcjijabpiadcgfj
C wont	aYZkcjcadmhYabXhnokUbbWhk
C wont do	ccembcbeekcgcebinoededcic
C wont renew	eccddldcjiocbfeddddafeajn
C would	idZlddZcnaZcXjZihdZadhZji
C's	ZcgefekXgjcifjjjkqckcdXcY
C,0	kihXeahgcijhdgZkjgTeckhbd
C,0 users	kcgdadbcldgdfdeacaebcoZac
C,0,0	chlaZdadkdlhakcZabbbebmcj
C,M	WfhddifXsZkicmZkjZccbVgWh
C,P	XhYgeTnlbdihdmkabigSfcgia
C,P is	akaZcdicnaYbaYlcjWdaeblbc
C,P says	aYbncdebnfnjlZYYZmjXgbgZb
C,R	gcjfajWekeliqkXbkXajabWZh
C,R 0	fcjcckcghgokldddlacbcfZdf
C,all	dbcblffejfcddieacheefdfod
C,assistant	mabaddcekdcdcgoedbeceebde
C,budget	kadjeddejdZmeoeecbfeecdec
C,can	kicacdbcldbbiddhbbicecjZd
C,cfo	dbfmedcckegficneegcageced
C,cfo P	dbfmedcckegficneegcageced
C,contract	ebelgfcekdcofdlcjhbbedhaa
C,dead	jdedbicbjgZejcecdaejedbbd
C,everything	dbbnbdcamdajbckhgaZbcccah
C,go	fddcledgmbblbdamZaacdbcgb
C,got	mbcbdcadkdchZdbdeYeamdacd
C,grant	cdccelcfmbbeboYbdYdbedgbi
C,its	bhhdjZYdlcibebhmnhcYZdZbb
C,just	jgYiZbXanaYdYbYZeZaXbZYYZ
C,met	lZaacbgcnbccaaXbcfdacaZec
C,mostly	jdjeeedejebebeddeaedlcobd
C,no	jdhZjWbaqZiXglVZXXWWiYUXX
C,not	icddicfdmadeeecedZfaeeekd
C,not a	icddicfdmadeeecedZfaeeekd
C,po	fdedkfchidZmbbbgZcbccddeb
C,price	cjamabZkdZkjZbambdkbbdkab
C,quote	dcoYcdYaoZmbhZfZbfdZaaadc
C,quote is	fflcgfefjenebdbdejfdcdeee
C,says	cfijccZcifacihjgaklXgaYbb
C,sent	maiZceZdkdkhbdeadZbcdaZcd
C,the	XlZYajYbmcXajgnkcgcgcbjaf
C,they	jbhaYjjXsaVgflbghdVgidoeg
C,they want	dclgccaekeeagbaehacicffbi
C,tried	lhbcbdbdlbcdadcddZecegfgd
C,voicemail	naaZaaZcmcbcbcbacZcZcjhac
C,wants	gdiibdXcghnYdgYYbihjacZYZ
C,we	dgbldfddkeniahaaeZdcckhce
D	YbhfhZmkedbcfghpleunkicij
D and	ZZZmaYkaihZbdaoVZhrZajkge
D at	ghYhZiXZfkkahnVWalXmZYXZZ
D at C	bldbffeblfadckaaefbacbbcc
D for	bZckkeYbgicnabbZcknbbbbjc
D n	dbadcfldkgaZjdkdeamnehdbj
D or	bjYakdcZbmeYhahlYmilbZYie
D shutdown	dkcdefcdkeaehccncbcdcendd
D to	belkacYbmdYbadjeZZlcakYac
D w	aihajcYbldYbalddbcdbfkpdc
D,0	YaegkZhibjYcdafimggnggdcX
D,C	YekdkdcUkfYdZcikdhcfaZilW
D,M	aWidmbYfiddggTeYjUeZhgYXh
D,P	VcickgiViiiZVeWiYmfndhQij
D,P is	dfiakeZckebcbhXndjciejaah
D,all	feedjfccleaZcdcliccddffcc
D,he	bjamcdahgbZjYbfaaVmakbjbj
D,install	eiebmfZamdgbcebogbcajdbab
D,their	akiZbcWifaabXcYWdcZZasaac
D,then	dcbfjekclebacbZYldlbedcbd
D,they	dfjjbdabldidehYXehoYbliii
D,they want	fehidfdelchkaiaacgiadijdg
D,two	ffecmebkddhofebbbdajdedcb
D,we	jbgfbcbdjegdZddZbaacodbdc
M	YghejbgjhV2lixjihbbYZdhWc
M D	diibadiejeibilYcdckcidijf
M a	dfbhjdafjeigkkbcdicbddaik
M and	cefjcdbdldocZkYbdbkdejddg
M arr	ebbkedZjkbancZaZbZkaadbcj
M each	dZdYhcmgjdjkceekeceefccfe
M for	hfjdgZXXgikiinlfikYeZXUYW
M for the	cieifeacldjijllcbleheaccb
M in	ejdbkgcghfZkdliemdfejhjfe
M is	ehebakZamfjbgnfcZghcfjaie
M max	ileccebdkdgcboccbhccehbge
M to	dmcccdacleYdfnicdicedciee
M to spend	dmcccdacleYdfnicdicedciee
M total	aXgfgajifajkZYfiYYaZaaYaZ
M vs	ccgablceignZibbdiceegkkee
M,D	dbZdneicldWbbZbancbbbcbbj
M,P	aZoZbcaelcqZaYZciYdbeclcc
M,R	ebgledZfjemdgZYdecdcidded
M,but	egjcfccekehgjijddXcbhjaed
M,they	damacccekdncakiZabndidZfd
M,yr	cjkajZcijZhihWiYeaZdaaeaj
P	hifeUZjkbifhek1fgohkZlhje
P , C	mZaiecbbejjbjafackckhiXdc
P D	dadkleagfhfpdhhZfcghcgfhj
P and	cihgedaigcflZcabdZcbjdcah
P asked	VjkXbYciiZaZhWiYdffXfkcZY
P asked for	algbdbZcnaZcjaYcdbeZcjdba
P asked to	dbfdffkjeebdacfcfZheciibe
P asks	fjggcbXcnclbZlZZcjcZdbkej
P at	gibeWZgffhdidbkYYckcdZehc
P at C	eibeWagffhdieckZYdkddaehd
P at the	lcddedcelbebbbYdeadcddhbd
P called	bZgbdhjefiaefcbldlfbecahc
P can	ZiheYagZoZVjYmlYaWfZchXab
P can't	fjcfdfccldZegbodeacbfdbfd
P can't sign	fjcfdfccldZegbodeacbfdbfd
P decides	bndbdeacldYdkkledhddkhabd
P doubts	dlcbeddeiichacZddnjaecacd
P fine	dccicejdldenacflcXdbfdZZc
P from	iggbbchhhcbgbZgVVgXfekgZe
P from C	lcdccYghfdbebZhVWZZhfkTbf
P got	ebkbbhbbldacaZaccadYbakhc
P has	YdejYafhfgchVnlWgSkkZaVYg
P has the	biZiaefjecZlajYabblacbZaa
P has to	dZgmcdacoajabjpcjXcZdbaZd
P in	miZccaffkYcZdglakccZZWeXb
P in finance	feeddgkejedcifcdlZffgfdch
P in purchasing	gchiffaeigmdcjcfhjeceebee
P is	edegfechdiglYYqlekbWXgjif
P is livid	ccbckdgdejdecddkdoeafcble
P is the	bmacdfbejeabcdmddbfdeanaj
P knows	nabbdcadlccgaagdeZeaccabd
P left	iacfdbjdgjhkZafZZYfmcaaai
P likes	baaicbkckdZdkZneeZbbgddee
P not	aeedjZiadlYcdgYjajclbkXXY
P now	edkdgfffjejbidoceacdeeeek
P of	kkZcccYcghbXfZaghibacehdZ
P of C	kgbfccYeghYcccYghjdacaiea
P out	eZZakaidmabbaclcbYdZdbhkd
P prefers	cZnadbaeldaehdXdcZdZdkkZd
P reviewing	cjkibbZckelcbaZcbaekdcfcf
P runs	fihbeedekdbjaigddfcdiikei
P said	ckfkaeYdmefdWlcXaliiafcda
P says	cggjbgfeghkjfjTjmjcceghkh
P says ring	jbcbdehdkdbdabbbcYabhdbbd
P says the	cdjhcfcdjhocbfdjcjdcheabe
P shook	edjckccmbcZmjchddafcenade
P signed	baiZkbeifZUfdZqifXgZcfcji
P signed off	ecjcieZbncbddcnacbidfdgcc
P signs	ccegacjhieZdceidffmdeifik
P sold	bjcbdkcckgZcbadckZcadcbbc
P still	cibbeejcdkbdccaeepdeebabf
P the	ccfbleaclchbbbekbfbadcblg
P thinks	fjgcffdehhghedaddndcdegce
P to	dlbiefcamdZkbfncjabeejiee
P wants	RhgfdYhffihjbcijcpbecWnig
P wants a	aaffedlhdigcebbabndYekiia
P wants the	bjkZbdZcnambjbkjbieZcZbca
P wants to	amWfbcYfdjYibYgadkbZbWkYi
P was	YfbZblghZlWcjaWZbkdibjima
P who	ckgbffcdlbfehcogeeebeeZce
P will	YdrfYdTYqZlhfXdXkfiTYofXZ
P wont	biZhcchbmdicecebbjbidakhb
P would	embcfgcdkeidddZcdilbehcee
P writing	dkedefdekdgdjcdbaZeccijad
P's	keXjhjTfjXfgaWrigRhSYdVXg
P's desk	ccdleecdlbcbeekecceZecddj
P,C	kfYhgYegegjeilVZhlhTaYWli
P,he	bYljcdbamclkcaibbbabbagab
P,okafor	cikdcdafejmcidhkkkcbdilkb
P,says	aZcaicmdkgichdcjfacchcbce
P,wants	hZhcddjgfhbegbbbdghbejjaa
R	XgebXfiVgkmW/cjXUfanfcfcb
R 0	cgmaaiXemblloidZiXbYhbibb
R 0,0	demddbZfkcnlpkfadacbgcXdd
R D	YjYZfYjjecZcidbcdebZcchdj
R M	ekZhbbaelcndoaZdaZegbdced
R and	igcbhahjgeYhrYcaghYYnYgYY
R and R	bYbZiZljeefklecbhdbdlebed
R and a	bYjkdaafkcaelecdeafbldZcd
R at	XbbejakigebdpZhafiahbmehi
R at C	cbeakZikgcekmedcigbaagicc
R can	cajZebkfjddfkdcmefedeedgf
R for	cbaakjabmfejnZYgcZjaaiZbc
R is	ZcijbafcclhcqaVZchclbbWZa
R n	jdgefecgifcemfddfiebmdZhe
R on	YlXhchYdmcjdncccbcbaabeYb
R ones	cjidebdkeabjlmhdeYfbelgee
R quote	fdZnfdbeejeelfdefjekbggej
R since	ckbaakZddjhbodcefbdXddccl
R's	aXmhbZXZbmlfqgegdkZhelgag
R,0	dbacbmZddkockbcicZeZbcYYb
R,C	ZiZZcfienaXdnkYbcheXZbcZa
R,P	cZmbdhYclcZjmckdeZebccjad
R,R	caocdZbelcgendceeaeaocXde
R,contract	jjbabcgfjeeZnhdeefabdhcda
R,no	diakeaZefhZdkddefceidcbmd
R,price	eccbdgkeejqcncbcdXeXbdYhc
R,we	abgcckadlejglccdeakZjdjad
a	shWbbabgehedigfcdkZfbjkjk
a 0	hljbcZVjgXfggjilhgYdcljVk
a 0 wk	cjjcdcbdkeZaldbeeaedhpadd
a R	YeZigihcclcbmbkcgldncfkai
a ballpark	akhdddaamcofbccbfcjddcZdc
a better	babmccabcmifbddddofcfcZbc
a brochure	rXYYaaWZpZXeWYYYaabYiWTZZ
a brochure at	ldcddfbcldccccadeeeccabbd
a call	oZgZcbVbqXYbfZXZbTfZcfZcf
a card	lcccbcbdkdebZdbdcgeadbaed
a deal	ecdgkdbglbjjaccckXhaecbdd
a demo	ofXZZcgYobXbkaaehTbgctUZe
a different	ZigiakZafjcdnccddbebecadd
a fit	ahdebkZdclbdccbbdmekdcjbc
a flat	aZieclacdkddaibcdnaaebZah
a fourth	cbccmecmacZccecadcfdedcdp
a line	hhefggfghfcfhfdjfZfeffkjf
a local	aYlkcaaelcbcnfbceaebgcYbd
a lot	ccmgddbdkgmdgccedofieeced
a lot of	ccmgddbdkgmdgccedofieeced
a month	cmgabdfbmehakjglcYhkdbibi
a must	ckbbbkbflcYhaceZaZcaecnic
a name	pYdbcbYbnakgeYcbdeggbZXaa
a new	hbjZccmZfkZZdYaabpbfgkkkd
a pilot	bkgbdaZghbbdfcceeZedecXee
a price	hgkcbdZhgdnbhbbbegdichhba
a quote	aYgaddjkeZbeZebafXdcbnjbc
a refresher	bbadgclelbgeeeeddafbecaod
a restart	bbhicbjejgdddbkiedcofccid
a sample	akeccccclbhhbdcZeaecdoZeh
a second	YmZaiYYjoYYbZacaacdfaeZWs
a tender	kjaabacelbeeacmedZjbnddce
a test	flZbeebkdbabjcZdeZebjoWZb
a week	aeegjcYkecYmXaZnZjbYcnWWY
a yes	abhpcdacmcbcbdlalYlbdbZbc
about	YnfeadaXjfjcfkWdbiXRWfanj
about a	bmccccbilccedeefegfceccbn
about a second	bmccccbilccedeefegfceccbn
about it	ceegclackggbjfccicdaeiZdd
about the	XcXjYfkacmlbhYXeZpcZbgVkY
above	ZgbpcZcgfhnajVleYlaYaYUZb
above R	dZgmfdackinemckaekebdcZdd
abt	fgUgaahhehecaZbgVfcfkZhji
abt the	ZfbhbakejfecccbcdkeamdZaf
accept	beenZaZbanhkYeblZqakccaac
acceptance	feccmebbmbagaefoneddddcmd
accepted	pXgeXaVjfXkiXcUYXWhVZXWYd
access	ckidjcZflcahcbiddcbckikch
account	kYhZjiYZjfZaiZZakhbihnWYb
accts	cckcgddcekhdfdcYajedcncjb
accuracy	dhmbccbdlbaefecefafdccpce
ad	oaaabbZcnaadicbbcYdacbdZc
add	hedjecXdpWXiZaYifcaWdZZYl
added	ddjbjdbkdafbacbkbXcbbcejl
addendum	ebclhdadmbdqfdhbbYaaeclam
adding	nYZakaZkgYYbkcXabbbZbbafm
address	naZbbcZcldacacgdcadbdkfce
admin	jYeebbjbhgXifZaiaciZcgXgZ
afford	bnaYbfZchmZbesXabkdYccZaj
after	gZghgjVeghfnfdkgdbnhclfaW
after 0	jZlYbbalbgccbbicagehemjbh
after the	ZdceljVaclkdhhkkYjilaijiZ
again	gXYYkVoakdbWaeZVhgcgVVdof
again D	mYXfXbfbmckbXZdXXUWZYXkiY
again in	bbbcbjjdkdcdbkbbbZeledccb
again,0	aaiakZeejfhcYcaZbacjgbgXm
again,third	dbbbjbhfbliedcaZcpdbdcZpc
against	cbglcbacmcenocZddYcaYhlhc
agreed	WUUyTWUZqVnpdZhZndeUWZUUT
agreement	aYkdkdWZqXcvYXWXXccXaZZmc
ahead	cgcfkaYfjfhhbbYhcdbhcdjbi
all	YhbcidgnfPdbhfjakdaiVjjWe
all 0	ajbamaYmcaXbYdYZhgcZbghZa
all R	cncbcdZdkebdmedefbbcedfee
all day	ZZajZalclcabgbcbbajkdbYYd
all for	fgidedcifeZhbaedjdeddlacd
all i	ggdhedddmbbeZbcelkecieZde
all in	aXimabZdldohiYjbbZccbabcc
all spend	bhagbkYcjiceaoZddbdjddacc
alone	ZlfYZkXhgdZakhmZajbaZghab
already	YkdhZgbjbjaelffbhUZnggbee
also	YWifjgYbfhpjmdbkdecbbcfbh
always	lbcechbdlchdfeddekebdgiZd
am	acgejjWjciWndYgXiWfYZehXh
an	pcadaaehjaYmeZWVZjYcYZhde
an email	mcccddacnadiachcckdXdbYcb
an intro	lbddeccflcbikgeffbfYeecdh
an old	ledcddbejdcdbdddfZefdejdd
and	Rldgdhfegikkqfnmknklebqhe
and 0	hhdbdmifhhhhgdddkYeidecdd
and R	WYdbhUljgaijobTbfbiWlafac
and a	XhhieYWcpZflecYdZdhXhekdk
and an	hkfcdebigdfgcdfdehdaddkde
and free	gedmceaeignZkdbbicededded
and free freight	gedmceaeignZkdbbicededded
and he	cidjdfbclcijkYhbdakbeiebc
and is	ijbddebfkdfeiegddYfdefble
and one	fcjjccbdlcginebedZcZkedeZ
and our	cbgiccjdblhdejbhdleidhbml
and the	dfbgZckabnefjifieqclafelg
and they	cgZZjkZafmgheekmhXUiZfcWY
and want	dfdjceeeiglZYmalbmeYedack
and wants	dgdikdalccYneibbrkbYdbZbl
angry	abaZnahdYoZcacaabZdjdbbmb
annex	cbcmbdbbmbeqadbdbfbcacfgb
annoyed	ccdbjcjdamZbYcakcldZdhgfc
annual	ZZgkZajZqYjadeVXpUZWfcamf
annual prepay	fedlceddkciliedenZddiedec
annual service	dddbfflejecccieddaeeegcne
another	ZSilkfRgjacioVfWUjZZVefYp
another 0	ZYXkmaYdkdjhgbZcYecXbZVep
another way	eeddckdeekYbhdideaegccbcc
answer	hgYhYkYYanUZkcXgYsanaaVla
answered	jZfbcZjekfZddcYecabhkblYh
answering	ecjdkbcddkbcadcclZenlcnbc
answers	VkmWXVhXtWSdkhhXXVcjnXpmc
answers D	cikbdcZfkddcicedeZcbjejhe
any	gaZmaiXagjZjYilYioaZYZggZ
anyone	VlbWYikXgieefiiXaoieYYXZc
anything	fjXfVWjenagcZmnbeqXTYaZac
anything over	chbjcebbmdlZbZpcbXceddacc
anyway	gbcccdkejdacidjaebhcddace
ap	caZYidjaodYZebaZqaZbbaaZb
ap says	ecbZgeibmeabfdcandbacdcZd
api	akjYafXhdihaegWYdjaYaasjg
app	aekZaZihdjebebZabmcbcnlbc
apparently	ZZfkaahehgibocbacZdihigbZ
approve	hdkmdcXZnfehbXmbbgfccbZgc
approve the	cfmndeYblgbbdfmdddZeedcde
approved	XpgdWVUfjTbfVrmdVhiVXhXYc
architect	cjjbddbhgcidcdgdeddcdknce
are	ajfebgYTfkmblYcYimXlahhcj
around	dieZhVjghefjjkhXZUZeZeVYh
around M	clfbdeaifbikaokceaccehZdg
arr	ebbkedZjkbancZaZbZkaadbcj
arrived	ZXeXlYkYhhWbZXWaraaYYkcic
arrives	dbbehcjbmbZihbbdjaaZhccZa
as	kfbhgeMhkSZhhdXiccjXleaRo
as a	jjafbbacnbcjabYZcgaZofYca
as last	eabeoebhkciaaedjiaadddZcn
as ours	dblcedddkdbenecbfaeedldde
aside	bnaabdZifabcbqlbbYcYcbacc
aside for	cmbbcdbifcdcdoeccacbddbdd
ask	llXlVWTXqYeffYgWlfabahiWa
ask for	nedbfcadmbadidceeYfYfkach
asked	inkXOSZepWhgfebdWfZZhkqjc
asked for	ikfaUTdfmYgfahcbYcXVaghfY
asked for 0	iXXjachclehZaZdacaebdfWnY
asked for a	iibbZadigZjYWlZgcUdWggggZ
asked for our	cmbcebaembZekfdeedfbdbibe
asked for the	cjicffcdkeoaabjcehdccehba
asked if	fhebcZhhgagbaYYZhhdafnnka
asked me	eeiagibefiefkjddfhecidlcd
asked to	bZjicdgifdjbhacYbggZlebhc
asked us	bfmZcccdnaicicZkbWdfjbYig
asked us to	bfmZcccdnaicicZkbWdfjbYig
asked who	glZaacadmbccZefcdVfhdcdod
asking	fhYfgUigfddbfgjgifeRbUkZl
asking for	haZdlagjbiiZhbZidiaYaaean
asking for a	cecgleblbciebedjebfdecbeo
asks	mggfUUYXsWkgZjUjfbYSXWlbh
asks for	ifblbdZbmclgedbhaccYcbchh
asks if	khYaacgdlbaaZbbifWcadcndc
asks if we	hjaXachdkcbcbcdjcadbeencd
assistant	oYfYcaYdnaZceeqcbYcYcbYbc
at	fcggdbehgcogkhfhahhfligfi
at 0	ZYdpafWflUwekgdiidmRhZZVc
at 0,0	aXckhkXkebumlXjVbbladXbaY
at 0,C	bbjhbbbckgoanncdZabaYaZcb
at 0,P	geihefdejekbidbdeZeededee
at C	ddiYfZkjfcbdijhjZeidpnekb
at C D	dakZmdVapaZdabghgYgZaibjg
at C done	cccbeflekdfcbeejcaeddgbod
at C failed	ehldffeckicfceeceofefalaf
at C has	bjZjgeZdkfbnbZidhglbdgcbe
at C is	YhgebZkahgcYeYmfajbebgWdX
at C passed	fdlefeemabbfchaefafednndf
at C said	jdjccbakcfbegbeaeXiidkZcf
at C says	bmgecfZanaghZXladZeZbbiZc
at C since	edldeeajfbadZbcceaaajlcbd
at C told	jgdbdbcdlbfeafndfYhbmdddh
at C wants	ifiXeeXcmcebahnkjWmccYhYc
at C went	cbhchjahdhWfgbZgdheaimYac
at C,0	ZZiZichbfjdbYaZlbkbahYXha
at C,P	cheYabmhgaXbZjfYcVZaZhakb
at C,they	YkZfbjgbobdabieifWaYliigh
at C,we	dhblddedkeliaibbeZdcckbde
at D	jkaZjbXhhZUfebZeWVUXcZWjY
at M	XVdieejZpaqZhYbXcfWVigfcd
at M,R	ebgledZfjemdgZYdecdcidded
at a	fdlZccaelcbdkebdeZecddaic
at all	ZlgfYaWbmfZeXbjgjmaYdZWZa
at half	ccbjcibdclnclebcdldncdcde
at it	bjjfbbbanaalcbabdZcZdkmcn
at list	dcdekcclcbmnbedcdmdaddaii
at lunch	ffkciebifcmmZaibdYdddibcm
at me	baiiaaibdkdakdbagsdZcfYda
at renewal	dcdiZnXcZnXdnccdeYdkcdcbm
at risk	dfhkccgeclhdiccddZeodddbj
at the	qSYdeeaXnddjZeTZbbcZfhdTf
at the booth	ldccddbelcbbbecddYfbdbabd
audit	ajfbbhbifehaYabkaibYZildb
auto	cabhibicmbYhfYYbZjfhicZYd
auto renewal	dddajdidjgebbededbbljfddo
award	SaXUtiRngVjeiUlZVTnTzhTWZ
award letter	dbcbmdagieYihcbdceieneddh
award notice	ccZbkkbkcdlhmcccccdenkcdc
awarded	baZadnaiakadmfddcbecgeacd
away	bZZbbjjdhgeeaccddfeecdmcc
b	bjhedZXdmaflYkYngWdZbbmYk
back	kbZkcbjckgdicidXcojfaclbh
back D	WihgaZhhhaYhaljTXmiUdeUVX
back for	aZbbncagjdYdZcbcbXehicdaq
back from	ZaaoaddaoaZleijbZWidcZfab
back on	ddbkdddeblgcdccedofcecbhb
back on the	ddbkdddeclfdffdffnfcedchc
back the	ebcaidiedjZbbdbdojeceddic
back the last	ebcaidiedjZbbdbdojeceddic
back to	ajfgcZmcldgblbZbhncZcbkcb
back w	egckgfcfhgmfijefdnebidheh
bad	YfXibnfcgiabgciaeYdokeZah
badge	haabbblcmbZbYaabbXcZbaYYa
badly	ebncbbbaancedddbfofbeocef
bake	bgnfceZdlcZeoddceieagnicd
balance	baaYealZgiZaebelqjbZbcaba
balance due	feebnebbnadcdehmoaecdedcd
ballpark	XodYaaXhhbobgYZYdXibhZobZ
ballpark M	ckgcedbekekdibdcfcfejcpee
bank	biZkabacmbXbbjbioZdbbeadc
batch	hahkebbcdkhddcbicmemdikbj
battery	bnaaddbdmbZgicecdeecdcpbd
battery life	bnaaddbdmbZgicecdeecdcpbd
bc	cjbbZimahjZhfhehlidacilYa
be	ggdcYhhfhebegmbpWgllkbQcp
be signed	fdehafhghdbbfdicebnkdefcl
be signed D	fdehafhghdbbfdicebnkdefcl
be spent	dkddeecfifZcflbbffdddicec
beat	dcgcmaZjgckllbdcicbcbdbdd
because	bbbjjcZckibhbddifofcfcaac
beds	djciefbgjegjjiaibdjcchZcc
been	kZhcYYfnagZikZZgfZbhckXaf
before	bjfiYTZckcYgfZjughpbfhjTg
before deciding	ciiddedfjdbcicbbebdcdnacc
before the	ejbhdZaYrXSdgXfqiSrWXVgVd
before they	iablcccbmcXhXbfmigacljfcc
behind	chZZdZmffijejcbmcafidaiic
being	edhkceccmbkkadcdfYddddbed
belt	ckbZjcfdlbZjadbcaldZlamol
best	cZbkcjaadmndhlZbcmbmhbZac
better	YXdiZijjbiedpaZcbkdYbffZa
between	ckdibbYelcbbkbYjbbkaabZac
bid	UehjdcUehfqajUaUdbfUpZgYX
bid bond	dcnbcccdlbhdYdbcdbbcocidd
bid is	eagicccclfkegbabfbjbneYed
bid is in	ecmacdeekcjeYcccfbjcnfaee
bid opening	ecobdbcdmbmifdbdgcecocaee
bidder	gZdaiigdfiXakaZccXdaodZca
bidder at	iafcjZifmaZbgbZcdZdaneacb
bidder at C	iafcjZifmaZbgbZcdZdaneacb
bidders	cbnbbbacmbfdkcaibaaaocZcc
bids	beqaZYXcoYWcmaZhbYbYqchbb
bit	caenabadldolccabapbXZkhfa
blades	cjkbebakgaYejfcceYfbeljcd
board	abmfUlXfggYdgnoTceiXbbfRd
board at	dhhhcebjedZecnhfdbcdbcabc
board at C	dhhhcebjedZecnhfdbcdbcabc
board meets	cejfccicldbcchgbdbYccbacd
board meets D	cejfccicldbcchgbdbYccbacd
bond	ccnbcccdlbidgcabcaabnbhdd
book	bacekeiekdalbcZcbZdbecbcc
booked	kXjhfaSgkXYfYaWhbWXWagXfh
booked a	lajbZdZbmccbcebabbecehbbc
booking	jaaefejdlccibeekecfbfdZde
booth	lZYZaZhdnaWfebXagcdYaeWZa
boss	diVgZXjXlddYcVqYkjgWjXUgh
both	caklccXidihfiZkeiZekZhiia
bought	edbagoXbfjjfmgmgdhXkegVhh
bought the	cbablidflcmihcZfeadbdjadd
box	acjZhZkceiWcjfccgZdmdnhbc
brandt	iadjccbekemhlccbcaececZcc
break	cfbleecgjegjbdaifZleeeZde
breaks	bhkadeYcmaaegckbeYbaccYhc
bring	ZkaZaclhhabbebabZhchdcZbb
brochure	rXYYaaWZpZXeWYYYaabYiWTZZ
brochure at	ldcddfbcldccccadeeeccabbd
broke	edfambacdlbbbijccfhaeiood
brother	jjbbccadmbhdfcidceebccbcd
btw	bbjYaaphiZeghcbgfYeYdbeaZ
budget	fmXXRjbidihgTngUdhfeSedef
budget D	bnaabZabldZebpYacjZYcbZag
budget got	akbacjYhZlZbeqhdcgcibbZai
budget is	afhcdYjYekfbagihdmbZdcfcc
building	hmZZZZXcoYZbeaZabWcXbacYb
burned	aoYZcZZedkdbqlZbblhacefbb
burned by	bnaacaaeckfbpaacboicdcabc
burned by R	dkdddcceckdelcddbnideebdd
bursar	ckcbkdkcldZfaghbcjabccabn
business	abahchjdfidbZcbkejdmciZbc
but	eofffOLYsXqiiltfaojVbefZc
but P	cndYcabdledfhdlbcZgZkacic
but R	dbkjdddikcndldZcdiebdcbhb
but it	fjecfgeejfYdbhkedZdefkcef
but it's	dlcbefcekcbdicoeeXhafedeh
but says	dibgeeeekelbbddcdiidfcZhd
but the	ZqcfaaZYpaYifiqfYgWYaghde
but they	leabeddejdbcgaZfcjdcccZcc
but they do	ekeegffghgdfjccefnfefefef
but wants	dbfjefcgificfbabjbkffjjeh
buyer	gbdcbbldleicibgadkaZbhbZa
buys	mfbbdbbcmblbgnYacZcZcbZcg
by	ibmUcicbgigipcUgZmhXmbZgh
by 0	cajabiiafiaZcaaZadbajkeZZ
by M	bcedcZkgifjdhjbfejeeidcdd
by R	kjZacZZcfhbembbcbmibdcZcc
by the	gfhaZaibkdfYkffhZckYbfWWZ
c	icijYYYboZhZeheXkVaXjcqYa
cable	cdiZbdidldYbbccndXddcnoaf
calendar	acabedncmaZibedgeZfaiajcd
call	qYZWVRjgjXYbcdZaWhabUfegZ
call C	mbddeecfifbdhdbcelecegbce
call D	fYcffbjWraidadUWXhggYVfVY
call back	iaZZackdmbZbbcckcecadedad
call w	fjkdffZjfdhjgbhhehbbejiad
call w C	ejcgggdgjehjcdcifZfdgekce
call with	eeggccighagaZhbacfgbdfdgc
call with C	efgbbcihhaabZifacZbbdfebc
called	rZePfeWfideVbgZgVdYTdcajd
called C	pZZZbaadmbaegajcdZeYcdbad
called the	mZhabaZcnbZcabaddidgdcYja
calling	nWWWVjgWdkXZhXhWanXhcWlWa
calls	kbdejWhaeihYdYXjbebhbghhZ
came	edRglmZcejiljiicjhYWhbgUg
came back	ZcamggYcoZnifddZfjfffZUcm
came in	eUccnjUZclfjiVZilhaWiZdYV
came in D	cbccmcbhnZclZcZcnabcbchda
came through	ejZYhYhcoZZjbggbbfcbccZbb
came thru	bkcbjbfdmbYahngbkecbbgkdd
can	bmffadYiiXidimmqeglVafobd
can be	bZkkccZkdbkdilalbgmacdbec
can do	XbZkbfhekejcoZZhkkaigaigi
can do it	cdbcebkgifYfieekeadegfief
can the	ilbZbcZanbacicalbabbdbmYd
can we	ZnabhbahgceiYcjjfYkcdjjbi
can't	XjjjVYTUcnZhknlkkrVhYmmVg
can't afford	elbbdiceckcdbobddbfcedbcl
can't sign	fjcfdfccldZegbodeacbfdbfd
cancelled	TUWSUueTapYeXbagVmZtdddaj
cant	YeXbXkmahideflbkanclZYacY
cap	ejeibdabmddmclfbfiajddacZ
cap and	gffifffejecngecehebhfedea
capex	YhbXZoVaobYaXrZeYWajZceYZ
card	sXVXfXUZqWWieZVYgcaUZYUgY
cards	nccbccbcmccbbcfddccfdabdd
case	YmiZddYbmbZblamakaeabeYZb
cash	ZjZjakXZellagpaaaiblbaZah
catalog	kkbbceaglbbehccbeaebdaaac
cfo	ahfjccabmbcafombajZifbZfa
cfo P	daemedcckegdhjndcicjgdcec
chain	lbcafciflacdacbebZbacgbbj
chair	bblajefdldddbahhcZmbkiZkb
chairs	faghhahjfZkkjhlehWbVkZXZY
champion	YjZmaXXbhhfZaeoZZVaqZZhah
champion P	bgakeacejgZbaanbbYdpdcZci
chance	ZhXYamZdlcococbccbeZaiYmc
change	cmbcfcbejfZehkhaalcaecaca
changed	acZjdblclbemiccZiYeaidZoc
charge	kcieeecjecddZceeebhddjbce
chat	rdWYWZVXtXYedhVVaiXcdjhae
cheaper	cXfjZiVafjgapWWZcVkWYiWbg
check	ZekclaaanafeehXnjndWjanlk
checking	cgekcehggcfjeekeiZccgeidd
checks	aanbcdadkdabecZdcgebcbpfc
cheque	feebggjfigekddcencfekfedd
chose	baZcbnYbhgjZnbbYaWbVZZWZY
chose R	cbaccmZcifjamccZaXcVaaXZZ
clarifications	bcfkcbcekdadhdcedbecpbmde
clause	ZXXvVXTTjhXodbXjbqUdYYUfW
clear	bZZnahacldafcfpinZaaciaZg
click	nZZgabaaoaZlgbZbccmZcbaac
close	ZZXiglhapaXdVgXXXalXYYYhX
closed	fUVTrkSoXfapRTcUTjedVWaWY
closed C	baaZnaagjedmababbacdbdaeb
closed lost	bdddaoZbcmYZYabbcYjjbdYba
closed won	feecmechjdZidajbbbdddejec
closes	iahkcbbcldbdaaZacbjilZakc
closing	WVVjWtZhZnljWleWZlknfXefh
closing it	daaZapZbgjjbamZbbjckcchbc
cloud	dmcaeedclcZchgjldedjeemch
co	lXgicYYboZhYehmjZVcZaZVYj
coffee	mfZbhcZflcZgdZcbdacacaZZc
cold	rcbecUbWldWYfbYjfjdPWbfiW
cold call	mcbcddZcnaYcifaijdbabbfYd
cold called	oaaabZbdoZbefbbbdceWcdbgc
cold called C	mbcbdbcflbcfiddefbfZefdce
cold feet	cjbibbbfghacgdddencadidcd
colour	ccfckdceckbebecldnfdfbjch
come	biXkZgchhXdYYeYiXdgWhddgZ
comes	YjhfeZebhiXigjjXdgjhkXVee
comes thru	djedffeeigceekZfeldffddef
coming	khXfgaXkfWaodXfWXThWniije
comments	cZZpcbYanbZsYaVbaXjZbgfab
commit	cbaoabZaoZeXXbYmYbkXcheZZ
committee	XhmiXdUgjVVbiknWcciTgeeVW
committee meets	fgcjfgdghfccejndfeleejjef
company	feakaiYbfjXjahgYhkaZmYaYZ
compare	blhaccaembacigaacdeaakmad
comparing	aZheaajekckdkecacbfahebee
comparing us	aZheaajekckdkecacbfahebee
competitor	YagkZijZfjiajbZabicYZgeia
complained	acckeWidandcbaaZbkdYcbYih
complaints	aajcZbkekfgeieclehehffbmj
complicated	cfggcicdclceeddeeoecfeede
compressor	aaZamcgjaiZcbcZjYlcadaana
concept	YfqVZaWYoZYcXjgXYdYYZekca
confirm	ccceiejfkdaiccbkkaccedkdd
confirmed	YcYZpYZkdZXkhiXakYbZjaaaa
connected	paaabaacnahbYkZccbcZbbbbc
contact	qTUeXUkXigcYfcYUWSeicWZWf
contact is	abcbcdmdmbfaahbabYhYccabf
contract	bhPclUkghfiikgdQbhUmkeWht
contract draft	feekdfccejgdhecfjZdmgfdcc
contract ends	jjdcZdZdldbYmncfffYaeidcg
contract ends D	jhedaeadleeZkjcffgZaeieeg
contract is	dZbmgdYjeZerbalcafYYbagbZ
contract signed	fggbmgahheaqcecbpdccjeeZa
contract to	cbdfkdZmabbpcdaecbebdeddl
contract w	ambZbdjanaccncdcbaYYcgbZn
contract w, C	eldccfcambffmdedccaZdcecn
contract's	dkbcYbiZfkhcilYcdmbmdccfZ
control	amaZjcZbmcXfZkWccZbckbabg
controller	edckdfedjfddbbcbmgcbeiabh
convinced	amgbbaZddkZbZbfYdqcZdjZaj
coo	agcbbbjembcbcZobdecichbbb
coo P	bhdcdcifkddcdamcegcidhccd
copes	bmbbcecfkdadhecdcnfcebndd
copy	ceddoeaifbdiceahjiaacdcbc
cost	ihffZfWahgjZiaXYdhahYajZi
could	hkbbakXbmeiaffdncjbafmYab
couldn't	ZYYYYnhaekcbYaZoYYaibaYZa
council	bgkfZhacnbbbZkfacYdcmgicc
council votes	ejlhddcdldaccaoeedidkedee
countersign	dacpadZjebXqbkmbcZeccchfb
countersigned	ZZYfpbVmcWVrYZVfgdiVcZXfc
cover	ZjffbafbnaZbhagXbabacaikb
crane	aanakcdcfhZgcYZqihcaaaoja
crate	baZambibejadbcclcmemdbbcc
crew	aiXjgcVapZbhacXniXhXaZYgd
crew booked	fddbmfaekdgadffoiddbdeebb
crossed	ccZjddkclddjbedbalbYddacg
csm	bkbZhahddjedhecbdYcobebco
curious	hkaaccadmcadhbacejebdbZbe
current	flaYYeidlcaalghccakbckacc
current vendor	aiZZagjbhgdaneceebkceccee
currently	Zhghaahbncfapcbbecgbddacb
currently on	aiheaaicmcbbqdbdgcgbdebcd
customer	kjbZcddfmcacbcaccfchdahjj
cut	YbkZZmfXclbXdqbdbkZhahmhi
cut the	ecddekdehhieclXdfcfgehlde
cycle	bdhaldabmbjabhafhZbbdbklb
d	ddmceebfjdhejedefafceomdf
dark	ZZngZYjbdkWaYYYaaWbnchdXa
data	dmheUgSVhhXofXdWeidiXiqTV
date	dUamcUjXqYheVeflbQklbfTfd
date for	bbhicbjejgdddbkiedcofccid
date for a	bbhicbjejgdddbkiedcofccid
date is	ccbmceaejelhccbicZnagcabh
day	ZdbikTejiUfebgfedahdhjioZ
days	UghelfbfffckjZUgteefbmZoV
dead	hbeYXrXZijRWcjkVeVXnWYcUT
deadline	lagabbZdlbcfbedfebdcocace
deal	VVedfqckWnffdaeajjfpXVgSU
deal is	bZZffnXhYnZcaaebbfcqdcZbc
dean	fnacbcaclcZiakngbZjbibZcl
dean P	fnacbcaclcZiakngbZjbibZcl
dec	clcdddcejdadinceecddfecde
decide	XkdmXZWbpYZbggoWYiniaXVYY
decides	llZcXWRhiXiXjfpWgaYWggUVY
decides alone	clgcefcjeeYdfklccbdedhadd
decides on	mabaddcekdcdcgoedbeceebde
deciding	chmaccbfkcifkaYgcXcbaoZbb
decision	ZgoYXechjbcWjgiVXblXgeVbW
decision D	elegdeYiedZdcjbddbkddiddd
decision from	ddliceacleiebcbdehpaddche
deck	eYmXaaibnaYbbafbcedbcaZZb
deliver	oXYdbbWancjaZbcqabaZgbWZb
delivered	edceneaZoaaYcegrhabbbcbZb
delivery	gaUkgdgXjeTrgbhgjYeedaSYb
demo	kibQZPjhkRbdgUTggcUZWtWVe
demo D	bgbYablanbadlbggcZbagpXca
demo,P	kZgdffajedgebdcbkYcceoZcd
dentist	icfacdhbghdcbdYcchdadhbid
deposit	VUTfpWbhidRicWUmydWZVVUcW
deposit landed	eedaneZembbgccdlmZbZddceb
dept	ldcddcbclbcdaeahdXdidfbcc
design	cclceccfhgfeacZdemeeiepdd
desk	kbdjfaWgeiiZgYiYXhbieYVYg
did	ZYhYmiehhajhibdZYhfhZgWeh
did it	cbjahkbckglikeacckcjbdbZj
did the	eddcoeZjfbdkbeabcYfcejckb
didn't	dchciibjcfiidbZjdkdabbbbj
didnt	maWXZlgbfjbekfXfdhfWadXld
didnt say	lcceffbhlbceZcddeZhdfibbe
died	ZeZYYbnbnbaaZbZZYaiYcXijb
dies	chhjdddfifcihdZddcdleddle
diff	bbZicdjcdkkaaaYgdmdcebdad
different	ZigiakZafjcdnccddbebecadd
digital	mYedeeadjfhdbcacjlciekbdd
dinner	gdjdfcbfdkaejecedZflebeeh
direct	ihXkfXfZeklbfckekmiflYXZY
direct quote	ecanecbcbmofjdbicqeYicbdb
director	acjfZhgbigahfZpgYihZbhgaZ
director P	eggjbjXcghbihalgZhhabfbaa
discount	cggkacZZlgkgZgcdbiZaciadZ
do	hjVhRghVijibngVglqdeXdnjc
do 0	hjajcbZcghjhZcbjelcjccmlb
do it	abbjcfhbhhhikdehmhjZdhgYZ
do want	dlddgfffhgbdhiddflejedZdi
do we	YihZbZkbnakZmaaXeVbXbfZnZ
dock	bfcaoccidhhaacZlhhcabZaji
docs	bhpWWVVZpZfWaXUXadlimhmfe
docs D	ckmbcdbdlckdbcbbegZjhhlad
docusign	aYYkkbVYqXWtYhWWcfoWbZYXY
does	fhhhabXbnbfZefikgmcehYkfZ
doesnt	YfegakXZelfbXYkabobmbfkYb
doing	YenXbZdcoaVeiZYbhdcXdlhna
don't	aeVhXijadlTgddhXelmnXXdWm
done	XaflcTkbnZgiTjeiacliYfhra
done at	bbahcclaoaeaahZmbdbcbbbmb
done at C	cdcccembmdabdibhdZddeccnc
done for	dajcbdkdkdZbbadbeZgddelle
done,0	jacdjagdnbkhhaaagZcYbbgmi
dont	kaflWdeYpdZojjZWYvWUWWjfX
dont like	bbclcddckhcoabcdeodbddbcb
door	fkcdddcgkcbeimfkdZdcdgged
doubts	bodabbZcdlZfYZWbbsiYcaZZc
down	SSWljhjVemjWhfdfnmUniXXjj
down 0	dccemgjajjibacjbabeobdacn
down again	cdbZlZigieYbZZbhhecWcageY
down to	ebbpYbYboZeelffaYUbWmcfZZ
down to us	fedmdccekeceneZfeZeabeebc
downloaded	oZbZaaZbnZZcZaXZaYdYbhaYb
downloaded the	oZbZaaZbnZZcZaXZaYdYbhaYb
downtime	bggfkaacamYbhbedckekebZkc
dpa	ceglcdacmcYpZcbbcXaackgab
dr	gZeigYfgfgjfckhXaljTfkfhg
dr P	hcicYZehiYgddliZbeaVhigWY
draft	aYodYYXZfiigdkYYgVgldZYaa
drawing	aYlYbZhdlcabgbZmbkdZbcoZc
drawings	bjmaacYbnaXhhbgbcgbZabsYa
drive	YgaZjZjbnZcbbbagdYdbakghc
drop	dXeWmhgcihgiXmYliddZdbgkf
dropped	oUiegUSasWlfmWVhcYWVfneWV
dropped a	naababZcmbcaYcabcgeabZXYb
dry	eccamdbmaabpbdbfcblacdccj
due	cclenbYgiXcjfccjmhaZmblaa
each	bfcZgZkenbhggcZkdjaZacjZi
early	alZgZkYbpYjaXbZXmWaYciVab
early days	cnbabbbfmaicbcdcabececZce
easy	chbclebgieaiheheejdaidjan
effective	abacbnZcdkkjjdcZcbjpabbao
effective D	abacbnZcdkkjjdcZcbjpabbao
else	diYnVbYWkhcjodYlehVTdeScX
em	kiXcYbjXijhXkjaWYeafZYbjZ
email	pVacVgYVjgheTWcdgefkYVcWW
email from	lgddeebdlcciceeddZfZfehdd
emailed	lWjZiaXjfZjiekfZZWafeZiYd
emails	mdZbdekdclZcZbbbbXcjcifbb
end	XfhfjdYbkflbeZYgbimkZhXkk
end of	bZihbkbddkiebdabdYnldcabl
ended	dcbdelddkghfjdcccadccnYef
ends	fogViXSXldcZohiiYcXgZjZkl
ends D	gjfYkZUYjfedhcZjaeZiahcla
eng	jhladdbaficcadZbdjabdbnbc
engineering	bgZXjajejfZZbiZbcbgaecpld
engineers	bcnZcbadldZcZajcbmhcjhohc
envelope	cbnbbbacldidbcdacbccqckcc
eta	cbZZgdkbmbaacdcnaaabbccae
eu	cniZbdfihZgdcbeaaVcZcboZa
eval	depdcdZjdgjcafdaccbabnlmd
evaluating	ZjidbaXchghdkbaceYekbcicc
even	mccVjXgihdakddZiaXeeYghYh
even look	jdiajdajgbbieddaeccZdbkdk
event	nabaacabnaagabaabadbcbZYb
every	fYidhffifdabffmabiZZijYjb
everyone	caanadbfhgjaibbmanfaeacdd
everything	cdXqYlQdemUfgqpgdphoWVScd
ex	ngaYbZacoZWgoZjkcaceYYVZb
ex R	mjZacaXdnZYiqclcedeYbaZbd
exclusivity	cccmddbdjhbcbebcbpcaedabc
exec	ZfmjYYXZmfYbkZpZbYkjbZXaj
executed	bbbZocZmdZapacaciZabdddbf
expect	aYYXaaqamcdblZaccbabbcaca
expected	cbgkedgbmchngZXWmYiXgZYaZ
expected D	cbgkedgbmchngZXWmYiXgZYaZ
expects	bcgkdecjfbcjbdkaahfackZcc
expensive	dcZelfahjdpefdachjdabcacc
expo	lcfaccgeldgbfZYbcccXbhYaZ
export	XjZZXkgafiYaYacbaUdnaZccZ
extended	bckZlZXeoXYnfdZcaXaXbkjei
face	aakkbbYbdkdddecldmcablbgj
factory	agZhkdaclcZbbcbmbZdkcahbc
faculties	daleefdgiegibdjgbcjedjYdj
failed	ZZgVmlaVejZZWfVkXdaeYovnc
failed the	ecobdbcalcadadbidhebdnpZd
fails	dbldccckcgbedcccdYfeenkce
fair	gccbgcjdghadaafhfgcZcfXha
far	oYjYYZZcnabbggajbXcZjiiZa
farm	labbcjabmdZZcYXajebXbfXZZ
faster	dciichcelcYbicbncddabdlbb
fat	aZjfhYmZoZlZaXZiZZbYaZjba
fed	ghZabahdhfadkhbdcbfhdcald
fed up	ghZabahdhfadkhbdcbfhdcald
fee	afijbbZaekcmVfjanmaacbWZg
feels	eddbbblcckcdbcccbaeocdacd
feels like	eddbbblcckcdbcccbaeocdacd
feels like its	eddbbblcckcdbcccbaeocdacd
feet	cjbibbbfghacgdddencadidcd
fence	bjhcedcekdZecdbcebebccpde
field	jciclcYafkajcikcdbbddjbjd
filled	qZZZZYZbpYXaZhaaaYhabagab
filled the	macddbcdlcZdbkbddaicddied
filled the form	macddbcdlcZdbkbddaicddied
final	XWVngkYZekmYaWiVgjikkXUgX
finally	ihaYnaVdoZelfXfgaUcYcgXYZ
finance	YZXneahZpZfedXgakTXagXXYe
find	jjdYbbaaclXhdqVZZmaYdfXda
find the	ihfbcddbamajbmYacobdehabc
fine	VVbrdWgcoVrmdhllfdWVYXWlZ
fine but	cfkbefddkdldjbYcejfdedagc
fine with	dcbfgeicmdgefbiihXZbdaaZf
fingers	aZhiZZpZoZlabZaYZaZYaaZaa
finished	cabghbgZdljafaYlcmapchZiZ
firm	hbdkdfcfdkicZebohiecehZgc
firmware	aaZckdjelcgddecddehdddepd
first	lpXaacVdmXbkgadkhdaUnnZfh
first call	pYYZZaYbmbcZYbYaapdaccYba
first chat	naaaaebdldckadcbfabcbahac
first thing	dldbeedekekkjecdfZdadcaki
fit	XmfaYkVdfjZbajbiaibiaaiZZ
fits	dkdefgcekeaehcbldbcdednde
fix	YchVgZihdibYYYiWmjZYammVY
fix the	cibbdejcdkbdbdccfmdddcYbe
fixed	YXkWmXikbiggbXfdjmhXammpc
flat	ZZfpZjYYhhkXWgcXfmgWZYVim
flat fee	cbiifedfjeoddhdeddeffeadc
flat price	feekcfdelbdebjfeeZdcfeeck
flat pricing	febmedeekdeeafefeZfdbecjn
floor	akZjaZZdnalbagZkbjchdciag
folks	bZiecbjdkcficdjhbbjbcbbci
follow	lkYiYYWhjYXfYaWaZYeYZYYal
food	bmfcbcaigZmcbcbcdZdcckead
footprint	cgkbddbdlcZcecbcdcdbcdmab
for	gifWddijfaieflbfdcdkkhein
for 0	fffcgZgkbglkhaXjfhYidfflf
for 0 min	jbacbdidfjZdddecdmfcegZed
for 0 months	cagkgibeggXjYceblYcnccaah
for 0 more	aZgcbjlgghgcheebebedekYnf
for 0 units	cfddkeYhhcklccckcbacdcacY
for 0 wks	ZhZagcmcdjbccdeYdjfldljid
for 0 yrs	jdefidbhidaebcddcbjedecal
for C	dXnbibeenQeYcdinjZbYpdlkc
for C,0	bamdbebbmegdicbkcadbhmZea
for C,M	calZYbjclfnccadkdcedceZek
for D	jZdfiXhWuVRjWUTgkUpZUUVfc
for M	cbijeeZcleljebZbbkbZhcbbg
for P	hXlfcbgdnaibhahcdZdYbhkZg
for R	hjabbbdcghbeodcdcafjbcglc
for a	ijaaeTdldShVgkdjXYYjerfdl
for a brochure	kcdfgfdfigbebcecfefdkaXfe
for a demo	mjaeffZckebekdcieZeceqWcc
for a restart	bbhicbjejgdddbkiedcofccid
for a week	cjicdfdlccbdaccbfaeddoZdc
for another	edbdmfclbeancciebddadbbgo
for it	XjhYaiWjeZVifmgYlbZXdhfZl
for me	babbcanbnZbddaccdacZcchcd
for our	bmZabjYcghYdkeckdcfkdahbc
for the	YmcZgRjcqOeiahcWZYXbhbaji
for the 0	kafchebfifjihccicbfdedncc
for the night	ecdejfgekddcdeejeZecedbme
for the whole	bmcddfackdaeflmdeaehejbdg
for them	XfghZkYckgocbcZccpeYcalZa
for three	cdmfcdacejibZbaacZbkbcZal
for two	dbhamcYibkhcZcchcddkcbbna
for us	ZXhZjjfYgiabkajaajiWYacaf
form	rSbeahSblbjqfdRTcQaaibeTa
format	blgcefcdkdcbajcddieidcecb
found	oVfZZkWZfjVbidXZYjZkYdiXg
found out	hZaccnZdclbcnhccdaamcdacd
four	ZZhbgiiamcmkpbaacYdlmhZZb
fourth	cbccmecmacZccecadcfdedcdp
framework	clbdcicdkdkkacccgfbcjdaic
free	kVgmZhSYigqWnjecdlZgcnVpk
free freight	gedmceaeignZkdbbicededded
free trial	hbekdcbclcbdbhcbebedeocdd
freeze	aeaZamYZanaaYrXabiaoZaYZY
freight	fdilbdZbnckgdaiejjdbbcZcb
from	qZVdgbhkfadehbhegejkYefif
from 0	hddibXgdnbnbmVWZYYbgfdXZi
from 0 to	eakfjdcgiffdabcdcZfjfkbel
from C	jcYViblkgVUgdTielQbcdgjic
from C arrived	ddddleabldaffccYocdddcgbc
from C at	nfibeeaejehdbddcdbdfehZcc
from C called	eiieeedkdcjdcfdeeZfieiZkj
from C for	iaackcflccZgabbcadbamcalg
from C,0	eaielcXmbbYoacaZaaacdkgca
from C,M	eedaefkgieYgbbaljcXiddcah
from D	aaZgkZjkddhebmcccgkdfibdd
from P	mdajXZddckehjXTfZhfobXWYg
from R	ZeieiXednakZieWfaUmcZfbha
from a	ehcadjajfcfdiglbcZdZdcfbg
from the	hjdYXddYpZZYagfXfcYYZcTkf
from their	cgfibiZcdjhjjcbdbkcmdgibi
from us	jccjfdcieehmgcblchibeechj
front	mZgahbXbnZYaYblfnXZXaeYZZ
front desk	obaabdZdlcbecdgbdacbddbbd
froze	aXdfamgbkiZdbomhdabkcaZhb
frozen	bdbjciaadmbcapZccocdcdbcc
full	YWbmlYXZigjkWjjaogZYbifYY
fuming	bbabkcjdanbeadblcpfcecbmi
funding	XdXkWkVYhjcmZvVYZhZXYZVbZ
furious	baZZoafidjYZYaZkijcYcaYka
fy	akcdZmXhhceYbtfWekggZgWYY
gap	edZjdibchgndjdZbcbdkbcYgd
gatekeeper	mbcccbbdlbedaemdcYeZddcgh
gave	mefYZfXfibiYhdUbXdfacccei
gave me	jibbedcdkcZcchagdcdbhbZfc
gave me the	hibdedeejececddheYdciccde
gc	biachcibmfZkacYmakbacbZbc
get	fmXdYiZXncecmjlUZakjkfZVg
get the	albacjacmbjgnngcgXeabcacc
get to	jkZZdbXclcZcZdlcdbdhcZabb
gets	akikXZWWtXkYehmVeimWeijXY
gets signed	ebanbeableZbbdnZbamcdbebb
getting	hfaicbYcldaikbbddgemdcacg
getting a	bibjdcZdkdbdhcceejenedbdc
give	ccbgddkdfihbhdbjcWbkgdacd
gives	ddckdedejemalekbaZmcidcce
gm	gdjdlfZdldajaaZljbdjciabZ
go	agdelhOfdkfWhkhtibhnnhkdX
go live	edcclddhlaakadboZZbcbccgc
go out	aihYjaacmdYcYaZlmWZZmmkac
go to	cihfcbaeghiegbajiigkcdXdd
go with	cgckedbdclbeldbjegdodegee
go,live	dZgbnbZjfZZagcZpaZbZbbhie
go,no	cbkhaddfjedZbhlldjlbedacd
goes	cekfhUWeichfYVqkgaldbgjcX
goes out	dclekdYhgdehhcaZjalbbllac
goes out D	fehflfahfgchicbakblccdkbd
goes to	ZekhgZXZqYceWZolhYcYfXWkY
goes to the	dhkZdedcmbYdbapfgYYbbbbad
goes upstairs	fckfbebdjenccfjccbeefembe
going	jeeeiiahdkdlkhaaekYiYfabX
going to	lZbibabijcikedZbZZaYbefab
golf	haZgabklcaiagZlaebaZbaZfc
gone	STcdbrdUapoflbSjheXmVdfeU
gone dark	cbkacahfckZdccdddZeodjhbc
gone,R	edcbdlbfhgmemfejedfZdecme
gonna	klXaWYdZqYVbajdfYUbWmYZYg
good	bkjWdhfldgYZkfhZXaYmgkjZk
got	lcbXfjfhhdfXqnWTSgZciYYWa
got 0	jhkaaaXclbkbgjaabYcZbeXab
got M	khddbcbdkeeedobdfcfdeided
got a	kdXiWXhYihYclfbZZWZhYdeXg
got a name	ldddedbfjdciddheeaeZeddee
got an	lcddddackdchdcceeYededfcd
got cold	cjbibbbfghacgdddencadidcd
got cold feet	cjbibbbfghacgdddencadidcd
got her	mbccdbacmacdbfYedZeiebbdc
got it	VVdVipWYfiiZtXXgbUbWkekYZ
got the	bagUhTjqYUjkZbWZdiiWieWWY
governors	cnaacbbclbhbZambcZbalcbcb
gps	cmbdeecejdchccgddbfebened
grant	iebaZkWbpYeYbsZhZbZgZZjZg
grant money	dlfgdbaembgddmgbchcdbcied
great	YfmXYYiqWfegZeUWchXgXnXVW
group	mjcbceacldZghgmbbZbccbZcd
guy	gkXlaYVcmaYbeZjfbVbWifXhb
guys	XdbiglXaembXpYdkakahYffYg
h	fldhaXYajfXacabYajbfagpld
had	WjfcVmalfcjbmmbhXZfUcghTi
had 0	caiabkbdldhcnlemcaeccdfed
had a	ZkeXcihhgclbciaadWcbggcab
had to	gZabcmaclcgbaibcdedZdckbc
half	UZSmhidVZpnirUallsXnYZYWh
half our	ddcbdlceihmhnecdgXfcceced
half our price	ddcbdlceihmhnecdgXfcceced
half the	ZgYljdWccllglYgjYqdiccfXj
hall	cmbbdebglbecfcbjdadacgfZm
hand	bagkiaajZlljmagkbjbjdjgbb
handles	kfabcbkembZbdcibdZcZdbkic
handshake	feejlfbgieendfebedfefeedg
happens	cmbadcdelcZdZbjcdabbnbakd
happy	djhgbiagaljfkXVlirlXXgjZl
happy w	dkdfdecgkcaigecglilbdgZal
happy with	efhYclZfblebmccZepdbdhdbi
harbour	ccmceccfjehekedcfacihnade
hard	dibjcdddficbhcbcdmfbdcfgc
harvest	dbkibdbdkdlgbcanlhcdecaee
has	YqhdZUcegfaigwtcbbfhdbeSc
has 0	ckibdcbigZhfgofdcfdZddfcb
has M	jlaccdbbncYaZnjajZbaccZdc
has a	dlZbbfldmbabgYjagYbZebjZb
has no	biakedZekcaogiicgikZdgacc
has our	bXqZcbacmcqafjmgaTbajiigc
has the	YhhdYiggjXZkjfnXYVkUZZhXh
has the last	cgkcddbdmbajbboddddcedbdc
has to	WoXkbYTXuVXgVppjgcbecYgZc
has to be	djcchfcfigbhfmZmdhejdeaeg
has to sign	fddlffccleejebnefcbdffcff
hasn't	afbahZlcfkabbigagadkdbcmh
hasnt	eckbdeidlccebcddeedaelbjj
hate	jdZZbZjfifcfledcfhfbeeadf
have	dmgiUfNbignbqrgeZkkegjgff
have 0	ddblcddejfndXodcddeccddch
have R	klYabYZbjeYdoaYbdjbgabZbb
have a	hdclecdedknhhicdeZhhbdaee
have it	chcjccdfiejhadbaehoddcbci
have to	ZnYeZaaelbjbeYlhdcaYnjXaZ
haven't	jddckeacckgcZccdjmhcdcdje
havent	ijfbddeckgdccbbbbZdjdbaac
he	flifXSXhfgjZcgnhZkogcfjcc
he asked	hlcaeecekdikjdcdfYcbdcYki
he just	iiccdccekdZfcecffcfcfegcc
he likes	ekfdefedlbZgagmdeieaecbdg
he said	heghbdadmbibafeihalahhYcc
he says	dciiafYZneZYccjYdZocebbaa
he wants	cjakffehgclgaigdbXicjekcj
he wants to	ecbmggfifengcdeecbidedaed
he'll	jjhfccWanbgdffjYbkjaaikbb
he's	fjdfVYgYlefZbWmZVhjVegjfX
head	ZckYZjjfekWchZbcaidXadhgc
heads	fjdidabbnccdhahZcebijigbj
heads up	ZjdjdbfcledeiciZcfbijihcj
hear	ffjgefdaoajhbdaeeZccddbed
heard	necRUYfhegjgleVVWiZieUfUV
heard from	gYjZbakbhgZdegabbadldcfbd
heat	ancbcbZagiacicZjdleadgnac
hello	oZaabbZcnZedcYibbYhYcbcYc
her	kdmZTbcggegedemThgXjflcZk
her boss	akZiccabnbdciZmclicbkaYZi
here	ZiZiiebbbloajefYZkgpdaXhn
here D	ecdflcjedjmciefacYincedZo
herself	bkafldYjeaanfbmacYhadgYdb
hes	lYZZbbicnbghaYlccZfbdcabd
hi	lYZXkZYaoaYbYaiaaebZcghac
him	ofiYfbXehffYbVkicnaXYeiZW
him a	kahdeecdejahceYjehjbfcgid
himself	cbiaiijhgdiafbjbaabaccfgn
hiring	ccbbcjkchhbbaoabcadnbbabb
his	YiZneYXYhkfdddpifnmjefRce
hit	kZafjcZbpZajZaeZkZkYbaaga
hl	dmdcdecdlcbdbigacZedehnce
hl0	dmdcdecdlcbdbigacZedehnce
hold	YmZkXXgbdjqZiXVVYhjnYYdYY
holding	cjbZichdejYZablcpidadbcic
holding back	ebcaidiedjZbbdbdojeceddic
holding back the	ebcaidiedjZbbdbdojeceddic
holds	ZeldgbdahhZbYcllgfcmgjWkk
home	giddeddkdbbdcecedZfcdaead
hotline	ihaZgagkcaYagcaZYXcfaapqa
house	akhZagZcfhZbefaZcicjaahbc
how	jgdYYUhifcidYYTjedZfXVkmd
hr	dcedeekhhcaebddkeWdbdhbof
hrs	dgjceebgkcbgbcdbdZfbednid
hung	kaajbcabclhdbcbccqdacbbbb
hung up	kaajbcabclhdbcbccqdacbbbb
hypercare	aagdlccfjebeadcaecfcdcgpd
i	YdglWcgbZplbigecdlasZejUc
i can	dadleeeekdlhZcbbljhcieYde
i said	bjafdbjbldmiYgbccmeabhibb
i said 0	emdgccafkdlfbfdcgjcdciZfd
i said yes	ccddffleifdjdedieZeeffkef
i think	fZilcfYdblaciccddZdndbbdc
i'd	cZbjccjcnbhbgcZZnibZbfXZb
i'll	hkgaheahhbgieZhZbZeZbhgea
ice	eaclYZgZanYZafWaaXYsaZZYb
idea	keWZZZhchiVYgfXZajbXeXliZ
if	efgnSWhccmlWeaghXhprYgngc
if it	ggYecbikbigaYZYYcajjbaljb
if our	iihafdadckYelcdbcXfleckbd
if the	YfaldZjZdkceWbXWZljpbjieh
if the next	caajhbhdblaeddbbdpfoebZbc
if they	bjgfcbacmblbeagWeemagmZbb
if we	ifWkVVjamdlaihdjchgfbYnWa
if we can	dgaheejclecchkhlckZbeeddd
if we do	jdcZeekejebegdhcddecedkce
if we hold	gfekegchkcobadbbdbmaeedee
im	bealddaddjodijbcdockediae
in	ifhelXZcjefflfhjnhgifaigk
in 0	eimcbacjeaVabgdiekYjgcfWo
in 0 mths	cjddhfhkcedccfddacfmddcdo
in D	kmcaiZSfkZhbkaockchTkffWm
in at	hbfiahacleobebbZefaZncXcc
in at 0	dcgkbccdkfodeccafibcndZdd
in before	bgbacejekebddbdocccdddZed
in before the	dlccefcekebddbdocccdddZed
in finance	feeddgkejedcifcdlZffgfdch
in for	ZdXZjbjafjbajaaZaXclbgZgZ
in from	ffedmfbekeZehcakidjiddcch
in from C	ffedmfbekeZehcakidjiddcch
in house	ajgZaiZcfiZbdfaZcgcjaaZbc
in my	jcaZjchZobYnYbfYifcehaZYZ
in my inbox	dfedlfcamdeodfcbdjdceedcd
in one	dcdhjdjekdccahalbjdaldbnl
in our	cckiddZfifcdcdadimeeefmde
in procurement	bhbjcebekcckbbobcabdedbce
in purchasing	gchiffaeigmdcjcfhjeceebee
in spring	giZZZihclcZgYiabaXdmcbkba
in the	hgfbgbhfhfeddiTmhcYafYcjh
in their	XfYldaicejXoichfoZklbZaZa
in there	YeljZYVblcccnaYbcWbibhjZa
in two	bhhgadhghcciacZYiibbhjjZa
in with	bkaZidadlbccledZchdcedfld
in writing	bdlkceacldWaZbaemicZcejjb
in,C	bahZnbaemaXihcbmmdkYgcZdc
inbound	rXZZZaXbpXVYejWXeeYWceaWX
inbox	cbhikebZnccpaeiacjdbdiicc
incl	YarZZYVgiXmimWXUXVdVjYjfi
incl,R	cbncdcbelbeeodccebdaocZdc
incumbent	aZhjadgahhicraabchdihdZbc
indefinitely	afhmbbZbamccbicccbdpcbbde
indemnity	ecdnadaaoabobdbdcYacdicbc
info	mfbacbcelcXchgaacgcbjbnbc
infosec	cddcdkdieheedgdeeneddioff
ink	aYYfoaWkeXXkWZUZXeheYYYWf
ink D	eddmbfabmecZcdbacimidcdcc
ink is	eccamdbmaabpbdbfcblacdccj
ink is dry	eccamdbmaabpbdbfcblacdccj
insists	blbgdcdelbjfadnedYjemddek
insta	mbcacdcekdbaaccfdakccgYbd
install	UgdblUgjebeYVVVuYcYZfTcji
install D	bfYdedkdldjdcecmaZcbbcaab
instalment	YYijiaYbnaWiZZmatWcabidZZ
instead	ZeljYhVZpchmjbgioddWdWdac
instead of	aemjYaXcnanhhchjjQeXaXfbb
instead of 0	bjjcccZembpaVbcnaUhYcZhea
integration	bbnaababnbjcicagcYcicfqbd
integration with	edlbcdddlcddjeciebedehoee
interested	dpVUXjWgfhThYUUYbhahYbZVV
into	hieYjgVjhaZkYkbWbXZYaamgY
into the	idhebiZifbfhblfaaUaaaZfha
intro	vbTTVVOYtVRcfjZWWXXaWUUaZ
intro D	nabcdcZfjebdildcdfdcddcdf
intro call	nedcdeaeldZaYhZacZbbbbYXc
investment	ecjidecejecbbcoddckcjgcde
invite	lbaZcdibnbYcafYbdYbYgahag
invoice	YWcSgXnSkgdgeYfWukhWXdcgU
invoice D	fedafflbcldceebamnbbdddad
invoice sent	eedboeYbnaincfeamZebeejZd
is	Wjhicbgefhjdiljednckgeifa
is 0	YZggaWmYjhjZkaRmedhRgXZbW
is 0,0	dZgibcidkelehbcachfddeede
is D	affiecfbgiZgkgZbaeZhggfgj
is M	cimdZbbaobjZgnZaagdldcada
is P	ffXeZajZqXWjXfnXXTbUZXVYe
is R	aZgabZnelbbfiecefbfcjceef
is a	WmhXcagjegbZgZjbhhdXbZhfh
is all	bmbecdYcleYdlaednjbbhcabc
is all R	cncbcdZdkebdmedefbbcedfee
is already	djbfachifehbhijciZejdbbbk
is at	fcejdehfdjhejddeeZfmeeecj
is at risk	fcejdehfdjhejddeeZfmeeecj
is back	dckhceacldbkcdZdcZlcdnmce
is being	edhkceccmbkkadcdfYddddbed
is dead	eedcekdedkZebhkdceefdhhcc
is done	ckdhibZjebambbjabYZjcihad
is dry	eccamdbmaabpbdbfcblacdccj
is fine	bfbmacbfibmYZemajZdbccdac
is gone	cabcdjjelcjfkadjfgfZeeile
is in	UbidoTZemYXcjfYloVjdjXfUh
is in the	abYjhcgdnbdcaibbmYebjdhbl
is in there	bijfcbZchgZendbddYdgeegcb
is it	meYXYYhboZkdYleZbVcWdbYib
is late	ZXcfnYhZhgVaeZXoXiakbaUXZ
is livid	bbbbmdhbclcdbdcjdpeaeband
is off	cacZanZaanadbbbcdgeodbhdg
is on	eikbhdcZpaYgiihjZhadZilme
is our	dZZkbbkdmbigZiiahZdbmhYbd
is out	bZjjahYboaejlkZbcZbWncfbc
is over	dcdgldaheicnadakfkblodbkg
is running	dcmcddcdlcadmhcaeYecbkYce
is the	ckcjXaVZqXhgeYjkYQZhbgoVf
is there	djagdebclebdhombdekceebcd
is up	aXjbbbmiiVbaXhYabaZWajkfn
is w	bZklbdYbmbgpWZgZaYeWZjXaZ
is way	fdgkcdccbljdadbjerineebhk
is what	ajYibcYboZlbenZbcebhcbYmb
is with	digjcdaghZcmZhjbZbcadbZcc
isn't	afgYbbkclcbdcgccdkebdijcd
isnt	ghUfbXkWfkUbifUkamdVYWbnf
issues	ZdlhjYXboajaYakZblhZclkka
it	bieiWkakdflhjorjahmhfmkfe
it D	ZbeibakifZhoVYhfZfnVacebg
it all	egjceedhffYhcZhdeZdeelcde
it at	ajagZkZkgblclZYZdZjjfdXkj
it but	apdYbbaYhjhgVhoZeicYbWVdd
it but the	fgiddfedkejjbanfbbeffecid
it first	afiidcbbmcgdhbbbciiihpacd
it for	jdhiaaYadllamgfZcocadiYZb
it in	didXaihffhWdaYWncjahaabad
it is	kachbcgdkehcZZbciedcddabe
it on	cdchledfldcibiclcZdddjYac
it ordered	dnbZeecclcXcbcYXcYqabZZbb
it ordered before	emcaffddlcYcddaZdZoccbbec
it out	aXdYhniZZoXbZXfZciapeffma
it over	dZiibdccldaedkkcdaeeblade
it over the	dZiibdccldaedkkcdaeeblade
it so	lhbbedceifZegbabeddajZjcd
it so far	mbccfedfifaeececfdfdkakce
it to	hhfibaYYkfghhUlZefXYZfoYh
it to talk	dkedfeffjfcgddbcebeedenfe
it up	difdffbdlekficZaihZbckecd
it was	ahkbbfabljjcnafbcpdYnZZYb
it's	UbfoicfdhgoXjdlUkiZlYdcVZ
it's a	baYoccaclencebgblmcaecacc
it's dead	eddddmcdamceajaedZepedcec
it's not	clhgdcbdfibccbmdehiZfdceh
it,C	bffgbiZcldgblailncbYbZcaa
it,P	ZljadcaifbXfYhmZZiaZkeXZc
its	TfZejihVpefaaekeqcUdnbgZa
its a	ddifkdafkcbfhdhckhdbebZcd
its over	cabZanacjiaddiaccYeacjlbi
its the	bmbbcdbejfhcfcndgXecddcdf
jan	chbfacjdlbkkcaYihaaaccYab
job	jiXYZjYZmfYaobjZdVfdkaiZh
june	ZobcYaYdghYajhimamgadfZkb
just	kgbchSdkhWbkfecbgSbabaVdc
just a	hiecedeclcicfZjdeZdbdcbbd
just got	ZhhYhaklhabhkhaebabccbcca
just left	djoccfbjegldbdbidfdadibak
just left C	djoccfbjegldbdbidfdadibak
just needs	dabmddcdlcnabhnbdbbccdgdd
just wanted	icddicfdmadeeecedZfaeeekd
just wants	agZkbdadlcZbZaYZmfiicfYZb
k	Zlbdabiifbebbmebdadbhbnab
keen	aoaZccckebYcYYgYbfbacjjaZ
keep	YZnXajelfaVbVXaihgfZYmbfZ
keep it	camcdcbmbbadabgliZhdbnZbe
keeps	bdghlWcYgiVakaXZemcbagZoZ
kick	dkabkeagiebmclbXbcbhbincg
kick off	ekbbiebgieckcmcXcdbicindh
kickoff	daYapdXelYYnYaYjeYaYXaZWa
kickoff D	edbcneZdmaambcbnhbcbadcbd
killed	aZZZZqXaZpZaVmkWXUZpkXWbd
killed it	dccbcnbcamZcZnmacabmaaaag
killed the	deeedkdeekadYZacdadihdbfc
killed the project	deeedkdeekadYZacdadihdbfc
kit	ilYWiYefjZTidhZigUYVdgWcd
know	ljcXVdddoVeYhklgbXVhkfgea
know if	jghXdeZflcadgchlbaZbgchcl
knows	kZadZYkcmbVedXZYacblZZkVZ
kryptis	aZaaacndmbabaahiaagabbYbc
lab	fmhXaZWapYXaXakYbZdXbloXc
laid	eheeejefhhbdcfZldgdgcdbhh
land	agbkhaZflbhnhkackWdehcXZb
landed	ibaYqbVkhYXkYaXllcYfaZZdX
landed D	fffdlfbijdancdckhabadddeb
landlord	cehocdYclhabkeldlbceddbcd
last	TicndXebejoenTheimceWdifk
last 0	cZhgYckbghjafdZboikagbiYb
last open	fcdlcedcmbjnbfcedhccbflid
last word	cgkcddbdmbajbboddddcedbdc
late	WYagkUkYldWnbWUmlhYiXaZRg
latency	derbbbYWpaZdbhegjedabqsZd
laughed	aboacaalZjoeZebeemeZdlbcb
law	fddlabZcndgqdYlZajaaZkWab
lawyer	YXYkfZjXkgXtXXielgiXZYaZZ
lawyer P	cbcmcdbcldZpedkdcabdddebe
layout	aZnacbbdkdZcecamcaibcbpcd
lead	YglXZdjWgidWfVhlVdWlXinfZ
lead P	YjiZfagafieafZjWaUYmcjjla
lead P wants	bnbcefZdlcaebdlbeZfbebiae
lead time	cbkgejYaejdcfcbocjejcbZZf
lead,C	ncccccaenabdababcZdZdbkac
leave	gifgYXeYneWkZgfeYXekYkXWZ
leave D	bicbffjekeccdjZcdalhdZcde
leaving	jZgbckZddjhdmcafdielcbXcc
left	kWjefQhcjfeebaSfhbYmdaReh
left C	cipbbeajegmcfbZickcgciaak
left a	mYXXYaiapZYbWaZYYbdXbZXgY
legal	ZWWqZYdYncczhYSUZhaXbcUfV
legal at	dedlcdcekdbondcedcjddddie
legal at C	dedlcdcekdbondcedcjddddie
less	aYgkZiXjeenejZYXfdbVkjZZj
let	aZgdalggelkcpZaaZeccfcYag
letter	XbXjnVUdoYXncgWZYWkWnYhWc
letter of	aaZkhZZembhmbccddZabjcbcc
level	cgigdfcbldbfbdnYidaccbldc
liability	bacpZcZYpcaraadYcmfXbadaZ
liability stuff	eeflceddkecnceiedahdeehec
life	YklWYZXkeYYegbcZZbdjckoZb
lift	iXbhZblciiebZkjfagcbbbYka
like	bjfdeTfailYjgcdYesjhkljgV
like a	khbdeebdlccebicbjYdbekhde
like it	dekcdccclhhcoadhdmlbnfaZd
like its	eddbbblcckcdbcccbaeocdacd
like the	ckidcddggfZiebiddncaehlbb
liked	mffVXeVdlXdWgVZlXiYUXcYXa
liked it	cjidefeekdbebdbcfZcdekkae
liked the	YhjacdcifcgcZZhnbmdbbbXee
likes	WgifYVicmbbejlmWaofbbWTZa
likes it	emcbefdbmeZcbbncedfaecdch
likes it but	eldcefecldZccZodeXgbedeeh
line	hicUhfgYcmVaYjVkZlZoWgiio
line 0	bjZacbihggacbjclcdeZegagn
line from	iicbdcbdlcbdafachYeidcbcc
link	kZabcdjdkdZdadcgdbcbciieb
linkedin	kYiYZgWaghdbhYWYYVZiYaVWe
lisbon	ZkaZbcidlcZdcccbcadadcjbc
list	jecijURgjapmbWTWVmjbYWigc
live	VhdgoVSlfQhgdWhxgYcRUlTbl
live D	fhjfigchidfncdjmcbidddbai
live at	dfbdlebfkdbcaedpecddbdckg
live at C	edbdlebgkdccbedoecddbackh
live before	dlhYZebclcbchdglaXbaefgda
livid	bbbbmdhbclcdbdcjdpeaeband
local	YbliaiWbobVbpdXZaVbXiioqb
locked	emccbdadkdejmcjgcZbdddZcd
log	edgcZjjjibbcabbabeeacijac
logged	badanbZZclbgafbabjdmchZmb
logged in	badanbZZclbgafbabjdmchZmb
lol	gcfabfmbjfeYfeZVfacfbXbfa
long	hjmZYbVigYagkYhkaigYahphZ
longer	bakfbkacdkYcjebidhfkebjdd
look	hhhgfWVijXXcmlVdhfackklYg
look at	gjhZibaihaabcnafiicZhfnci
looked	bmbbebdekcedgcbceYdbdeadd
looked at	bmbbebdekcedgcbceYdbdeadd
looking	fqfWTUSfjbVcmeSeZWdgVajXb
looking at	YijdaaaaleZkjiaaceaiaaXbi
looking for	glXaabYjfXZbbWZibVccaZmZY
looking for a	hhZccdaboabcdYabeXeecakbZ
looks	idmbcaYbpZmiXXjYZZcfkacdg
lost	UdXTUgoTjfjdmleRbddbeUjeg
lost C	bcaabgiadkhhqeYZbVZkVbjYh
lost C to	eeddeejfeiebjcdeebeaaeadb
lost my	bdcccZndnZacZbcdbadZcdZac
lost on	edebdocdjeqaficccYbZedfba
lost on price	edebdocdjeqaficccYbZedfba
lost the	dddcdmcdhjfbZoadbZdcldZbj
lot	ZXgcmXejgZmfaZcZfnZgiZiWb
lot of	ccmgddbdkgmdgccedofieeced
love	ZoedZXZgckedfmgYZndiZiUYe
love it	bkiacaciakUfZoYbapfZbhXaa
loved	ZjgbecipYYhYaeYYcaaWajVkh
loved the	eblfffclcdjebdbbhZfeeocdd
loves	ambhccZmcZakkjhbbaafbZaZZ
loves the	cnaaedbkdaYkjkededbhdcbZc
low	danacdbcmbkeccbbdadjdmlcb
lower	YUfjiiUYclsesZXijdbWYZVih
lunch	edehdYkjeXikVfkXYggVYZWVk
m	WlhXbXfZqYneclZkaRiWnXkkY
machine	fmXYjaXkcfWgghXZZXjYajgii
machines	miZZadYjebZbakacdagcdbZkc
mail	rTVTfVgWhhVWWXbWhnZkfgUgY
main	anaZdbbflbZijcadebdaddaqd
maintenance	fYghYjiclcpchdaicfdgcclib
maintenance is	dbjkbdadkdpcaebcdfeiedmgb
make	aecgYkgancjaYYXmYYkXZZXYa
manager	hkgeYZVhdigafZajXiZiadaVh
manager P	hljaabYjeghaWaagZhafbfeYi
match	aWbqbZVafjqcnZbZeiajZZigZ
match R	baaoebbemboeldeedYfZbcZjd
max	kjahaZYbmdcZcobZjnZhbhkdh
may	YiajfdgXZoUZZjgZZZbrbiVii
maybe	pdZZYjWZobVXkgWZiibWaYoYY
me	nfdcaifahjjWhZYfXrZfgZadc
me R	cZhhkZbdgglgmdaifickbcacd
me R's	gefjfffedjihkfcefYclffege
me on	jcdjdcbembabgdacdjcZcgaaa
me the	hhclZXWbpYihjYehafjblWiaY
me the R	bZgmdbZekdkcncZcdldfccigc
me the right	kcedeeeejdidfddheZedeecce
me to	efgYbkaagidcdkYaembagbgga
meet	ejcfdecclcjaaamadYabedcdc
meeting	ZdakaajeidWiWigWYWYVYfXWh
meets	beiiabhcmcZZakjZcZlabghac
meets D	beijabhcmcZZahiZcalabdZac
members	cgfZckbejfbhmlaccfebcdZcd
mentioned	bjieaXhcnZaZhaYZbhcWZZjhl
met	rbdbVWaXkeeTdkheZTXfXbUVV
met P	kgbabcgcfiachbaicZcidhbbc
met P from	ldgefebdjeddceedecdgfhace
met at	ncccddbfmbcagaZccecdcabcc
met at the	ldddeedflccbgbaddecedbbcc
mgmt	aefjdZabejgdhbiakghnccfci
mgr	adlelahcghiZjjfnkbbagfhhZ
mgr P	efkbmabcfiiahkankccahgfiZ
middle	aZhlbcaelbocaacbaaecddacd
might	nebbaWgbekadjeZefYclbZWZg
migration	cgkhgbZcdkkhmdfcfmdldfbei
milestones	dcbikebclcabcdccnZddehbbc
min	kiaUahefhehhZibeieZWecjfY
mind	bZoZcbbcfilcallbckdbcladc
mini	ZoZZcabekdbdZccahbccpdZee
minute	cabmecagckkkYbbccmkbdcccb
missing	YYcggkgaekihhgjihjaZmfZZb
mobile	dlecefdejehcbjhcbgecdgnbe
model	bikfbcbcmcqbZafabldagblZl
module	hakZhdhcmdhdZnaaceebdbYic
mon	dajfhWbflWWhiXlcYioeoijWZ
money	anacVggWkhgXR2darmbPbehTf
money comes	elccgfefifbecijdhZdeefcee
money for	balhdjbcjhkdeokcbjeadagcd
money is	egckdebdldkdcqjbcejdjdhdd
monitors	dimdcdXhgdbaegfacabcbabcb
month	XjigYZcYgigfihajYShnZhdhe
monthly	dbjladYbldnkgbbbkZccdcabZ
months	YXagnlXfblfkdYdbjebpZYbmm
mood	aZaabcnaZnadbdbcdlebdbZbd
more	ZghdhdeghfjfkgeaVnkkafggj
more seats	dbggjcakdabbZeicdemacaagp
mostly	ijgcbfabmbcjiZeabdkYhZnkZ
move	YjWmXWXjjZZjdkbjYdYYYXkXc
moved	eZeVgjjVhibZfVSkaTajedica
moved the	cblbkdadkdZegecbjacahbmad
moved to	hdbXchjXjgfYeZXbXXXfegUgd
moved to D	YifXfYiZoZYaWbbeaYbXhjVjf
moving	aWbbXpfiamfZbYXeZegjfdjXd
moving to	bcibamYidfhcbbaacZhZhkkch
mr	kbbhddcfjelebbncddbecdhde
ms	jbcjcbbblhZdZgobbjdndfead
msa	dbamgcVfkZWudaUXhXhaZZZYb
msa signed	ffecmebkdecpkfdaheaideddh
mtg	gZmabccekdbcakmadalcdcZdc
mths	cjddhfhkcedccfddacfmddcdo
much	idncZfUjfdigeYVYdcbeafTah
must	cqShVfTYsVYebYnhlXkSfeqkV
must have	cjbZcjcekdYcZcbYbbkbcbnnd
must run	cmbbddbelcidjdcjcheadcpbd
my	kMZdZarcifUdeRhaakZogceZV
my D	cbbidcjcghedadZkfkcjdbadd
my card	ocbbbdZdlcccjedcdZfaedbhd
my contact	bbbledicanafnecceafpdehde
my inbox	dgiclfbamddocfjbdkdcdijcd
n	gimXbcakdfdghdaZfjclidrib
n P	dghafeieckafnedeeafnfcYcf
n R	fefgghefifafleaefmdamdgad
n a	fhhcffeekfaeaeccdkedejlmd
n they	elbdfddejgYdjefdhhdbdeabd
name	rWgWXWUYsWjdkVZZaaedXdUXX
nd	ffhXfifgffabjjcejeailalfm
nd phase	cjjbZdbanbZdbhdacaeaddoan
nda	iZaoXbZZobcrddaacabaccaaa
near	lbddedcelcbdccaddZfbdcebd
nearly	feemaedbmdanbecdkdcefeeec
need	flfeaUPVocZbiajqehadVVpac
need 0	cckhdeadmbZcibamlehbddWfd
need a	iagkbdacoakliZjkaeiXbcicb
need it	ahffjcccmeZaYfWkboaZcghak
need something	dlcbddddmaddbbhgcZebedjdd
need to	icjaeedekeicbjZkdYehccjdd
needed	ZabfbnZbmeaaYaZpZjZYaZXia
needs	blZlYdYbkfhabhrkUcYhcbnWb
needs 0	cnbabdacmcZcaaYmbYabiblaa
needs a	aXclkcabanhdckkdejecbdZlc
needs it	dldbeeddkdbgcdZmdbdccdked
needs the	ckahZdaYpahWdgqXbfhZcjZch
net	aWZgbYkZrYZgcYWithgXaaaYc
net 0	aWXfcakapaYgcYXithgYaabYc
never	lVWjbhgeejifYjYhgoZghfbgf
new	hWVYcinbekVUakgdYhaeaaZjk
new P	fZckckYXdnWZgarebdbjZYTdl
new contact	abcacdmdmaiddiZddZdZddbah
new date	adhahaldmdcicibbeadccjbkc
new one	hbZbfemcdkaeeZZibhhicbggX
news	cgabZjlhicjeYYaYZYfiZYXZZ
newsletter	mZZZZYhcnahbfbZbbidXbbZZa
next	dlgXYcfbjeXXfmgYiiglekYeg
next to	eZgYbZlcnZZcfZWifVcXajcbb
next wk	lcfgadaaoagghafajXkXjiZbi
nice	hdfXjhXbfjdldhWYZoabbeebf
night	caabdbnZocZZfkZhbickcaZoh
night shift	dcbdkdidkecdheckekffeccoi
no	mdeUZlYPlhdgfadbXjfebdlcc
no budget	gmabbYbbldYcakfbchYgcbYZj
no budget D	cmbbcabbkdafcoZccgaZdcabh
no contact	nbcccccekcachcdeebdaidadd
no date	iZfgbaidjfcdcajidbcnecaic
no date for	bbhicbjejgdddbkiedcofccid
no deal	aelcYjZadkjgjcbckibXccmbb
no go	aZfZaobclfkcXbkYgklXcjicc
no idea	hbZbcbkcfiYbhaacchcZganjc
no money	incbdZaeejecbpaabjcadhYbc
no more	bjajfbaflbbnccYceZlbehldd
no news	ebcZZaobnbdaabcabZfZbaZab
no other	kghbcbcfkcZcihcccZebkimdc
no project	mfaccaZdnZccXdfbdYcZcbYac
no reply	kbicYWgbifXbaagZbVbfaghZZ
no talk	khbbcdacldZcagaceZcaakZbc
no to	bfejcjbbcldjcfbieoccdcldd
no,too	baaabncehhZddfdeeoebeddce
nobody	idVWhikfgiYijacgaffnmadZc
nobody has	iaebkdZbdkcdbecbcjdklhacd
nod	dcckefeghfnehdndedceddgef
noise	ZYdhZjialhZdcgXabjcacipZb
none	nbabcbbdlcZjbjccdbdbbfbac
not	agheWjeLdpcefafgfrTqdeZat
not 0	chfeZbicnaamgabYhXdZhbkXa
not a	fZkXfhgZdlnYXZYXXlaoagimV
not a fit	bfgfclaeambecdcddoekedicc
not convinced	bjkdbaaeclababZZdrdZdcZaj
not good	cckcjchdclacjhceebfoddden
not happy	bcjdbaidckbdZdclcpfbecYhc
not renewing	aYYaapZeZnZieZZaibeqbaZgv
not sold	ekeeeddeckdhdebdeoecfedbe
not sold on	ekeeeddeckdhdebdeoecfedbe
not sure	ifZjbbZdkgaijabcdcekdcbbl
not the	amijabYenbakaamcbYcZcibba
note	jdbbceidlcbbbcabcZdabbaYc
nothing	ifcgZgjVkihgYhhSZfanaXZZc
nothing else	kccbcdifkdagZchddZebdgakd
nothing we	fdfcfmafghkekbddeZfjcebdj
notice	jXZbllTijZinjXWWmkhjogVWe
notice to	bbbhlabhmaZnabcbnijabcZab
now	ddembebRneeVcejffftgZWjac
now 0	edkcdddekdmegeclhXdideabe
now it	edcgjfcclecbedbnihcffegne
nr	nZcbbcZbnchaidbibadbdblXc
number	hegieUdWkguhfeQSjlYSZVaUi
numbers	XaqdXWXcnYsgfdWZYgZWdghZY
numbers look	fblefefldbZedZdefYechncff
nurses	cagbikijeffgmYceaegabikdb
o	XbkdXYkYfjcccggWZiZjYhjoX
objections	fbceeeldmbgZbZdgbWddeebhd
of	ibgcZbjfgfeYbYfceieihmjkk
of 0	dfnecVZfidkXYdkkcecbjondV
of C	ncgZeYZZjgfXWebdehXWgdiaj
of M	cZefddjclciaibZijgjiddacc
of a	jhceddbejeddbdiddZehdcacd
of all	jababbjclfbdfcZddieZdbbac
of it	ZgZhiadagiahddabblcZcZfka
of maintenance	dbajdkZdkeodiddjehehedaob
of the	kcdZeemfehUcbegdekdicffih
of their	iaZhbcjboaZddacZcYmZaaZbc
off	aaiecjedfjnccmghglYhajlhc
off D	cliccdZdmbacihlbcabcchacd
off by	feigdeccggZaaemacglceeiag
off if	ecbmbebcldnbgacYaejZdccdh
off on	dhnageZekdiacifibbdbciikk
off or	fbbncbbcfiqZgicXiqbgdaXYi
off or they	fdekeceedjmbejbaYncefdaci
off the	kcZbkcZdhgfjjiibagcYgcmbf
off,us	cgmdeecgiebfkeeffigchnide
offer	SSzWVTPTiiyagZZelmjicZafh
offer to	ecnaadbekdpaciiambldieabc
offer,M	cclcdecekcndhbbkcgeddibbd
offered	YYcsXXXbghsbkXdWccflZiVfd
offered 0	fddlefaekdnbhcebaajhecaiZ
offers	chkfZbZbmcaakabhlgiYqaeaa
office	iVYaXYpfkXZaVVcbgXjaXZfXd
offline	bnaabjXdlbXalifacYcabcrZc
ok	UibmgWRmfShmfipZicgRfmnlc
ok for	alZibdZjebjhfjkcbaabcambg
ok it	fZbndfdejefiZaocdafdebcdd
ok w	cjdgdfadmceiddicjZcdciaab
okafor	cikdcdafejmcidhkkkcbdilkb
okta	ekhdfefjedggcegdfbeeeenfe
old	mlUXVfWaraYXadgYbdkSXYdUf
old one	icdcddhekcdecjcefZedfedch
on	jgejbdWdjdehjYkagffiiiknd
on 0	YmkabcYiiWeecgWeagbYZfoWY
on C	debkaigcoaZYdaWZdWclbaVbZ
on D	cTjnieZigYhagZladbkNeaciT
on D,C	ddkfdecblcZZbdpakYmcddYae
on R	ilXVYhedgidYqfYcabZUaekZi
on R,contract	jjcbddafjeeZnhdeefabdhcda
on a	jkYXaaZZqZdblZlgeXkYjeVjb
on delivery	aZZkjbZdmaaihgZbofdZhdZXc
on everything	jbaibhblcbdcaZnagblbccbac
on hold	anchaXYddladaaZddZdpdbbbb
on ice	ZbelaahZanaZafXbbYZsbaZad
on insta	mbcacdcekdbaaccfdakccgYbd
on it	ZccliXWdigodcfWWXbkbaZhmY
on leave	bdlibcZanbZjdahZbbgkckbZc
on linkedin	paYYZiYbrYccdaYZZUZUZcXWd
on mon	ZggkZaZaobYaXdnafioaoibac
on order	dbclefdgifakhecfpcjeecdcd
on price	aiYgakYbhgmkggXaafiVfbjZW
on site	VfhaiXgZihjcZZcpfeZYZbTsY
on test	cijabebcldcdbedadZccdphYd
on the	lebhdcckcgmifdfSghWdlnfel
on the P	bccmdedbmcdkcdoecbdcechcc
on the phone	kbbiddbkebfmdifcdZcbcbdXd
on the portal	kdedeceejeaeZddedcfdkcbgd
on their	jbkbeZbboZZeXgocZXdYmfVib
on top	dbchcjafieifefeifeeaedeoe
on validation	ccmcdbbfkcadjfddbaeabcoZe
onboarding	ciZgdehcghbabcdlgYdadbidb
one	cfifbXfcghiZkdhfemilllbkh
one for	ijeedebgkbcdccbceaeadgcZk
one for the	ijeedebgkbcdccbceaeadgcZk
one more	cZgbZanZamfckbZccoapkcacV
one of	kckZfedejeccidcjeijamchcd
ones	aeidjZfjgZYjjlgjbacYbgeaa
only	ljenQXNbmbbgZfkdghkaddedc
only asked	aamccbdejeeeddblfhddegZbe
only one	kZcieedfkcddbekedZmcicabd
open	jcSmcWfeggTocdTbfhVZWYcqT
open to	ikcacbZelcabjcbddbbbcgZbb
opened	cckchbiafigcjcaccjiZibYne
opening	lYkXYXeZldieekbebVYepXUYX
opens	ilhZZcYbmcchZcajiZbblakZj
opens D	ijhaacablddhaddYbcccldbbk
opex	emabbebflbYcendZcaedcemee
ops	dfgVfdmkajdYiiXkehaeacike
ops mgr	dgkchegffhhcgkblbZdbecjjc
option	bbicndZjebkiaccjlafcedkdd
options	ZhnbZaYdoYpbZZabbYdabaZba
or	SeZrhRXTboqcedbdpshnVagke
or 0	fedlcfcdnalcbaicoXebeddbd
or im	cbamddaddkpejcbcdodkediae
or no	eiiededeghkhhbjbYdmZjckab
or they	fcandbcddjhhejbaYncdbdZbi
or we	ecdkdbdddkpenedddjdiahaef
order	XTfjsdJdkYhtddUhpWtcWVTTj
order D	aXniVaXbnXafZYYjldmTciVWX
order confirmed	Zbbaoaahlbalkccblbbbddccb
order form	bdZkiaagiZmtdbZafaeXbcabg
order from	defdlfcgiehnefefhdddeeadk
order from C	defdlfcgiehnefefhdddeeadk
ordered	klZdebZjfZfaXZWcaVrXfhXZi
ordered D	dibiedckcdjccdcZecncccbcd
ordered before	emcaffddlcYcddaZdZoccbbec
ordering	babnbdanabcabcYabfpabbbab
ordering D	babnbdanabcabcYabfpabbbab
other	gfejUgYYhhifvacVVfZUffhWV
other guys	dcbkcjbdbmhbqbibdeebdagdc
others	dcmdcbbcnZjcqdbcdYcgibbbh
otherwise	bkakeZYbfiXhWjjjXhglbYhYj
our	iXjhVgdbgjkilZfdiuUejdmka
our 0	ccdlhaYhhYjgcaXdjgcajdbaa
our 0,0	fcgjdcbelccidccglbddlfZdd
our concept	dbmbeecdkechaknbcabccdZce
our offer	ZZqfZZXafjraibYfXpcWagVjf
our offer,M	cclcdecekcndhbbkcgeddibbd
our price	bZiYcmadleqhnbicffeZbefcb
our quote	ebmcdfbdkfobhjkhaaeedcchd
ours	ablXljNgmVpjrXjYVafUkjlgU
ours is	adlacgbdkfkdlekcdXdafejbc
ours is 0	dbldddceigmejbZfeafcidZef
out	fddbdlhbfkgfghdcilcpjcllb
out D	WeeefYkfjWckZXfSgfjUlighX
out of	ihaYfifjeeXafmdXafYnfcggg
out of the	ghachZlbghdcacbcfjdliaYij
out to	bihhbdacmcikaacjYhhcgcadd
out when	dgaalecfkdbeadcmnZcbbeaid
out,0	dbmbdccdlclckbcabbbalcdbd
out,C	cackbbjdnabbbdlcaYdZeeald
outage	fcecmeicckfbfeedcjdleecmZ
oven	blbaheaekdccaaancZcccdZhg
over	ccZfkjefhhmejinZajhdkgjgj
over 0	kgZjaaZbnakbjblahdcbjbnaa
over D	cbcgkdhclbaZjdZbeclebcbco
over M	ekcfdfdekefbdYmccZcefecee
over R	cjcakbahjdinndbcbYcaidach
over the	cWjhfYghdiackjiaZlgiblXYX
overdue	fddbpbYcldZZZbbYpYcldcaZb
overnight	bcdikcagjellmcchabedddbcb
owe	dhhZmcgckdbcccccmbcccbedd
own	ZXadajkbigYjYaWdaVakbfXXm
owner	hghajdYlcbegYYkiidagchYaa
owner P	bhhZkdalcbgZaYkijechciZba
owners	cbbjcjbekeYdalmdceeabdace
p	ecibgdibgiYdaddajjlbcdkig
p0	fdjcedhfejYfbdebeklcddkkh
pack	YbpaaYZZpZYbbZhbcibYjkjac
package	cbldjdZigcZkacaaeZhblcZnb
page	jbckbebfjecmjeecibfdjkaZe
pages	cbhjccadmccmecaacYbglbYbh
paid	VhYZlVgjiZghegaghdXZWiYah
paid the	cZaXgbkjgeWVXafkshbebgdfZ
paid the deposit	eeedmeZaobdbceclmfeidccbd
panels	efldbfcdjflddefbekfffYjid
paper	deXnhUSaqXVtjfbWXcicgecad
paperwork	biZjfbVoaYgZgjeYYXgXZhaXf
parking	kgccZbjalcabhdjbbYchbaZaa
part	cbjbiejcckccgdcccmedecfmd
partner	fhhifYUWhhidVbhXYgZhZgdXc
partners	edbkeeddkcjahenceZleedZbe
parts	bjbiiYWagiYedZXnliYYkjkna
party	fbdcfflekcdedZdhfYdefidie
passed	ZUpSdlRnXggVcZTdWiWdnnyUV
past	hjbbfibdhgacZakcgadibdbcc
pay	ZbXkgjYUgkldimfWimjVZXUXX
pay in	daclffdcldZkbcganabddcadc
payment	YYYinWaVocZraXiXvaZYfYalX
pd	bbaYndakcbbkZicZrYZYcbZYj
pen	fZfldcbedjZdidmcdibpdhiia
pencil	cciidddcfioemeddejfhdedch
people	kafYZbiZclWbYdbXasbXbkaWZ
per	gckgXWifjasaYheYWhnYgcYYg
per room	kdgcedaekdocbecgebcgedced
per seat	echkddccoZpbagcdcYccdcedf
person	oYafcbYboZZiYaVZZVgXbfXZa
phase	XmjZhWSiiWgfXbhkUVZUbXnTv
phase 0	YmgbfZWifZhcbYilXXdZaZZYr
phase two	fddeneaijcbldedbdeZchedco
phone	ofYdcVbgffZlcnaWXZfgYdamY
phone at	aichidcdlcaphdaccaecdcekc
pick	dfkidfacmbeeZiilnYdbhljac
picked	nXZXijWjgaUYlgicXaZWedicf
picked R	ddccdlcehhacmiiicZeZbckbi
picked up	oaaZacacoaacZffabdcacaeeb
picks	hhaiYZeYpcYigYiYbYkkXhXkb
picks up	ihZZaagclebifabbcablacZkc
pilot	TfegkeOhgchfifdVYbaSXobVW
pilot at	ceobgbZflagiWfcZcaabameac
pilot at C	ebkciddekcakaecbeZcednjae
pitched	llZZcaZbmcYdknacdcdafcjec
place	baagZkfkbhZkpcaaaaifobjaY
placed	dhcggcbfibghcjaYagmceedch
plan	WejiXiWXigfXWmmlmggihikUY
plan,C	bialcbbblchcccmbnhbadlabd
planned	hcihgcZcmcanhcXdkauZhaZbY
planning	heZZbdkjfabcchYbcZbdbbYal
plans	akjccbZdmbZcZcYidanbcdgkb
plans to	daledfbekddcddaiecnddejde
plant	YleYbeicejhbZaXgbcZliYdmk
play	cjiacdbkcbbfcdZcdaedeobce
play w	cjiacdbkcbbfcdZcdaedeobce
play w, it	cjiacdbkcbbfcdZcdaedeobce
pls	fYXedfmXkechajZWcjekZaVWV
plug	eicbelcciiYbZikfhadbbblZa
pm	baZfjcmbmbcgabbjZbcacbaab
po	WQeaoVdpcRSuWRjodPlZTaSRg
po D	fZaijeYlcdcobbiiabhcddcdh
po M	eddcmfZlceYndccZceceejceb
po for	fccclfZhiefnccclZdYdcbdda
po in	fedcnfZiidZiabZmhcYicdbbh
po in from	ffedmfbgieZhbcbkidYidecci
po is	fedcmfckdcbejccZecmbdeddc
po is in	fedcmfckdcbejccZecmbdeddc
po number	cbbbhdjcmcZgbdbajbcdedcdh
po's	ekbededflbkZkefchbjZdecdd
poc	YXkYZhfiefgihihbgdYjVnnWZ
point	jggefebflbeigdlcbidaeikad
policy	dcclcccejgZhbdeinmeddgccd
portal	mbdadacejdZfYcbecaicobYgc
pos	khaakdYgggZXZZXdahZZabYhi
post	nXWVYYkYpZadZaXYfWaXgYWXZ
posted	fihcdcbdmbakibYddZibcmedd
ppl	pWbWaYhWsXUadVUaXhfTYfZfZ
prefers	YgkjZYZcnZdbeajblWiXkjhYc
prem	belbahZcnbadacYbcZcZbamXc
prepay	diZgZjYcfjijkccbiggZgcaaa
prequal	lahcZZZanagdbabbbiahpZYab
presentations	edmeedbdlceejdabdabbobadd
presenting	bboYacYanbbccbiebcYbbbabd
price	YcamgjUjYnsnhddgbmgljYccf
price for	cgnbbdbigdlbahebdbddchicb
price for 0	cgnbbdbigdlbahebdbddchicb
price list	hYdhkcZZoasceebceenaZcXhh
price per	kcdhccacnaodZedeebegedheh
priced	bZmjZcXanepdbZaVdjcbcbXmj
prices	bmbaddbdlcYdacdeejejeedda
pricing	abmgYUdiefmaXZYfUgTiUgidl
pricing for	hapbadYfjZpaZcbZcacachXch
pricing for 0	hcnfbdZgibndcedceafdfhZdi
prob	ncbfcfbdmdeacaaaaZchbbabb
probe	bhlbeebeeicdaddhdiecemoid
proceed	bbZaljbehgZnadcanhdbcafec
procurement	YdhkXZUZejkhhXpjklhhiYVcf
procurement,P	ebcmdfbdjfhfcenheijedecej
project	jYUVcpaVcnZVSggcbWYpdVUWU
promised	afkhiecdlcWhaZWWkhriaYiYa
proposal	UTySVVRbnZhacTolXjdhXSjhe
pts	bacmbfbejemmfccbjZealdZbc
pulled	aahbdnbchiZbhlkffYdahblaa
pulled the	eeedemeeekbcajlggcebcdZbb
pulled the plug	eeedemeeekbcajlggcebcdZbb
pump	Xejdbdiamekebbaddleaebkac
pumps	anedbdahfcicaaaidbdccaeab
purchase	hjZfhcZlbbZkYYnaaZibbbabb
purchasing	aYhmYegcghimfhfdfgZljaWag
push	aifaeficldbcacZbcdbbciiZd
pushed	XZijaXhgalXYZXXgZgahZlUgY
pushed back	dggkbbaeckbcebdddoeaecagb
put	ggeiXadUekcfaldjmhbomlXVW
put aside	cmbbbdabncYfcomccadZecded
put us	gXYjbbibfiabZgXjZYhmYYZbc
q	eiYlWYdZqXWhiaWagYkiaZkoZ
quarterly	bZalhcaboZhZZYfbrXcbecZbb
questionnaire	bgmZbcaclccZZblZaXecbipbb
questions	bapbbaadnZZahjXbZWcYoitca
quick	hecdgbianbdgcjgmghbjbbblc
quiet	XmibYbhZdklidZZZbpbmZXdZZ
quote	TQtcUTXbigqYjedfRlZgfeecb
quote for	depadeXkfYhcWbbjbXbYiijbZ
quote for C	fenceeZdldneZcclcZecjbldb
quote is	dbnafeZbfindfmYgdlcaaaadc
quote on	aZikdcXZbmdehdZbfmcjhklZi
quote on the	ddcledacamgfiebefnejihhbj
quote,0	fdhhdeccldoeifjffkebedaej
quote,P	fclddfddkdndbckeaZfdfegih
quoted	aWiZYZkfjcodflbnaiZgXgWae
quoted C	ebdbZclcmcmcebbieZdcbddbc
quotes	ajkaZYYanbnbkYYccabapbYcb
r	gbdcbcldkcieiebieZfcaigde
radio	ZiagaYkccmdbabaZbYapaakaZ
radio silence	aechaYlcbnebYccacZapbbbaa
ran	dfeZaijihZYaYmZYjgZjZffga
ran out	aababkiamdcdbnbckZambZabd
rang	maZYhafaejYbgZZacmdYebmkb
range	aikabaabmfnjhaefclbZbjjZb
rate	hiXmaZXbekZagcYbbgdZZYlai
rather	cbjbcdhdfinggddedbejdcadg
rd	dZZeZimckhdcbcbbaicijbfYe
re	YYemjiUfamdmacgdjqXkYikVo
reach	gZhdbckekcecggbmbbeaddkcd
reached	mbbdddcdkehdZbbddkhbdcbce
read	felhbaXbpYfbjZVccdhffdcYa
read it	cckiedbdlcfdbcZedfiichacd
reading	YYijXafZpZcsYYWZaWggbfZZf
ready	YWfnXcgaqYimbYmWXcgWYXgXZ
ready to	cbbncdahkckibclcdcZdcdgee
real	hjhadebcnbYeiihbcgcbdZicd
really	cmccdfcnZZhbaaZcaXcbcbaZb
reason	gdebakbdhgiegabZbYaiajeba
received	caaYhbilfZZlccbhkaZacjcaa
reception	iacbddhdjdhibaZddafbdcbac
receptionist	ibZZaajbmcababbbdlcZdbZac
redid	dclbeccelbgghfcddYfceckcd
redid the	dclbeccelbgghfcddYfceckcd
redlines	dcdoZdaZobarbZgZXjfeaaeaY
redlines back	eefkdfddkecngebeddageehda
redlines came	feflceddkdcoddiedahdeedec
redlines came back	feflceddkdcoddiedahdeedec
redlining	dedlcdbcldbondcdjajdcddhd
redo	cembfedeigifdeedfmfffYjbe
redoing	cambdbbelcaeZdYcdlcZcakZd
references	ZaijcbXaoaYcgbbadjcbhcikb
referral	qbaaZcWbpaZaYYbYahXXaZZYa
referral from	ocbbbeZeldabZZdZbiXZbbaZb
refresher	aaZdecndlbecdeeZdaeadaZpb
refuses	aablhYbdZpYjYYYZhrcXcbiWa
regional	ekhbeecdkdYZhbpbeZcbedcde
register	mcccdcdfjedeZdceecfenhbed
release	efjdffddkeZgcmoedadeebaff
reminder	caZamcgbldXbfZaZoZaibbZcb
renew	ZWXoYnUYjhioelfXVcfgZYTds
renew at	dacmdcbbmdmbacbdcjdbeebjo
renewal	VORhhilQepXbkZWYaeVtfYXk1
renewal D	cZaZebncldhdZacakhaadccbn
renewal is	daboaacdckabgjahbmanbfgiq
renewal is up	edchgehfnZcebjddeecZebchn
renewal w	eccmdcbddkZbjebfdceoegbcn
renewal w, C	eccmdcbddkZbjebfdceoegbcn
renewed	ZWYWokVihakkeXWZVWeUceXUn
renewed for	ededlcdlcccjbddbbbjbcddbm
renewing	ZXXcioXhbkZidYYZhbdoaZYfv
renews	baZibcjbldadfbabcZblcbabo
reorder	ckbckdbimaeddebeeadadebfo
reorg	akZYZhicejabbbkbcibndaaac
repeat	ibccjabcnaYjYbbbYfZZccZbp
repeat order	ibccjabcnaYjYbbbYfZZccZbp
replace	ZpaZbcZjfaabmYXheXiabjaYb
replacements	dchcmcgcdkbeZbemakebciioc
reply	kbjcYWgbjedbYZfZbXbiafhYY
replying	jaeZcdjaejZcaaYZbYcpdibbj
report	YkhbYXhbrXcibWifYdiVXntdh
reporting	cmeccbbZdljdgabhkofceicee
reqs	anaabbbbmbYbecbaaZdibbpZb
request	mfZaaaacnaaaijbbbaeadclbc
requested	ZckeZkXafihcZcbfcXdmbbcab
requoted	bYpXaaZbmaseYdaaaWcagaqaZ
requoted C	cbnZbcbclcpfafcccZdccclab
resent	cbnZbdjcmcnZZjZboWacbgYci
response	aZmmaZXbmbcibZZYZlaZoZXpg
rest	fghclYVcnagXdgYctYYaZdhXY
restart	bbhicbjejgdddbkiedcofccid
results	XYtXXYYigVYaabYXZcYYipcZa
results D	dbmcdeccldadhecbbhbbfoWde
retention	fidiefdekdZliekdmZedffkee
rev	bZnbbbbdlcjbcbciaZcbbbmbc
review	aZmiYgXjfaZlcaXehdZYZjrZb
reviewing	ZgkgiZcZpZkjXYVYiWahaZaZi
revised	dcnebbZhjZocgZgYZYmZgbZbb
rfp	WliVZXVZpXZZfWTXfZXWpZmXZ
rfp response	dblbedcdkchefdbddZdcodccd
right	gghdWjVhdiifWWcaYinVYdUgZ
ring	ncbWaadanbYahYWXZaYZeZbYZ
ring back	bicaeekdlceccbbbdXacidacd
rise	ekbZdldckeddbecadYmbddadk
risk	ieckaYfagjZnbhiafTambkXXh
rly	ahbaddkfejZcbeccdlebefkZd
rn	boZabZbfmbiencbeaXfdechdd
rollout	cYackbjcifgbZiijZfdadahZa
roof	bhhcdjccleademacdYfbcigbd
room	fibYgZkaejddfZhdjZamaigYa
rough	kebideZcmdccZmabckdZdaabi
roughly	jlfacdZjedbahkZdcbccdhkcc
round	ahXqWYXcqYafXgWXbfYWjZVXj
rule	dkhacbddkcidYbjdcbddoccee
run	ilaSbUfakedYkXgfgfYflioUZ
run R	kdYYbYifjeaemdcbegfZcdYbe
running	YZmXhWhYmdeckcWmaaZgalhma
running before	fgkcffcejelhcdbnehcddcged
runs	kddWcZhanbeddfkZaaalhfhZk
runs it	kicbccbekcaiZeidcdchdbZcj
runs the	ckgdeeaekddcbildedeiihjdc
rush	iliccfbgkdjcdckhdacddadYb
said	ggcfYjYhehncaicZYwkbXefZX
said 0	emdgccafkdlfbfdcgjcdciZfd
said no	XZYeYpXXemiZZgYZbteabYkZb
said no to	bhehcjbbcladdfddepdcdcnee
said the	fekdfeeceilfbbdcgneeeedff
said they	jjfYbZZcnZecfbbbdjjZccdhc
said yes	baZjbdkcldcdcbkhcXgcebjcd
salesforce	bmdZaajboZacaaaaaWdZdboYa
salt	bmdZacadfiacbedacnehdnpXf
same	YihbkSdjhSgboZiihahQWbhgw
same day	faaflcbkdccebbfajZjccadnd
same terms	ebcZnebjddhbZcheaaaddcebq
same terms as	fdebmfccleibcdchbbbedefdn
sample	hfmXWTTcjedjfVbbbcdhbpgVd
samples	aZvXbZYZmcXbhZXWahYcinjke
sandbox	ahpbdcYjgbYbYffdbXaZbojgb
sap	aklbbdZckfbbbdccdldbbcoad
sat	ghWYZjfbejYZYYgkijbYZmake
sat next	kddeffcfkcdfdecedZfdfbede
sat next to	kddeffcfkcdfdecedZfdfbede
saw	jYiTYUmWfjaWlWYWeefhjYYUc
saw the	jblacaZcgikdhdacdmdXchZbb
say	kWeaefghdghYhgkffmimbjWmW
saying	hahkgcabmemcbcadhkcjdiZjb
says	cgfhaUjYboleikeinvkjabilf
says 0	cdYjjcebghdnXeifmgfhcaVha
says D	bZYjmcbbnaYdZbZZmYmZgbabc
says P	ljZXbbXanZZaZklZaZYYcZYZb
says R	bjYjbddcblncocagZmckbcXja
says it's	adjkdZXcghpcjfcbfnbWdaZab
says it's a	caamcdadjgndfchddncafdcdd
says our	cZjhcaZZdldcjbYgfpbYbhknb
says ring	jbcbdehdkdbdabbbcYabhdbbd
says the	bejggYTgfhnghdXfgmhThilcX
says the P	aijfaeZifYejlaecjWkZeleZd
scanner	bibalcZlbcYkffgcckdadZimb
scared	cmbccdcdjhbiheiedoeafdidc
scared of	cmbccdcdjhbiheiedoeafdidc
schedule	eigdefdekdheeeindafbeeZcd
scope	ccmfcdabmbgjbcbidZbbbjZcd
score	ecieejbdjgcbjaaedaecmeZdc
scoring	bcoabbZkdZfdacacdjdalldcd
season	YmkVYaYYpbeafYgjYXiZYkZWY
seat	aYhnbaYakeqaheYbbcbgaaYjd
seats	cZkkgbTkdfffSabUbemabfTXs
seats,M	edcjfeakecYlfacaabjagcdck
second	SjYebnciZkjeiSSYjdVepgXbs
second site	aoagZbcenaahaedgaedbbcbZo
second yr	cbakkdafkcnjZccccfaiddbjl
security	bfqaVdThjWXfcWjTVdWTclvXX
security questionnaire	danbdcddkddbadabcZedcjmbd
security review	bckabiakdccaacbbcgdbadqdd
see	ijedXYfZqZZdihgZiibYYpfXX
see the	kgbYdecclfbckcZbahbdclkbc
seeing	dldcffddlcZegekcdiecedhdd
sell	bjkicbfbanadlcaidnejdbYcd
send	hkcfZZYekYehchfeighZZYdXY
sending	aheWkhcXfkbbfgUiZeaZbgolg
sending P	bZdbkbhdfjaefcaadeefdZioi
sending the	dbgcckZcjfceejcdeZechomdd
sensors	bjfbhdgdghYcgiakbXcbcnhjc
sensors on	cmacdfbflcbdckcbeaedenmYe
sent	kTobfOcYpZkkUQecjZdhRajeU
sent C	kalZadacmbkZaZcjhXhZdbobe
sent a	baYfdamhckZgZdZbalbjbZZja
sent em	kcgbdecclcgdcdcdeYedecacc
sent the	fgiYgaeZjhlheahdXgbmaaoZb
sent to	hbjifcYhgaidXaeadVlkaYgZb
service	edbkYYlWkfVXdcVWWibbXfVkX
service visit	cbbbgdlbfibcchcbbYbZcacqc
services	macdffcdkdiebdbcjfchejijd
set	ibiikXTfkWgfWjZfeXldccWhf
set for	bZYnjdWcnbYlaabkfeohabekh
set for D	caZmieYekdZlbachgfoibcelh
settled	dblgcebcmcljbZkYbYoccbYcc
shared	bbggbkabnchdbeccdocbcbndi
sharpen	cciidddcfioemeddejfhdedch
sharpen the	cciidddcfioemeddejfhdedch
sharpen the pencil	cciidddcfioemeddejfhdedch
she	dhdgabbahidfflobemiZXfYge
she can	bkhadeaifcYcbjibgXdcfiafe
she has	bhlacbbdnakdhkiidYdbdjbcd
she'll	kheffdZanaamZigbgdmXdZaac
she's	iYbneeZlcbXiZYfakhlbieXac
she's back	dbdmgfambdaicahccZmdhhced
she's back D	dbdmgfambdaicahccZmdhhced
sheet	gfhgbZgapZkcjaiYZhbeZYjkg
shes	ZhkgcbajeakibbbdcYcadcacd
shift	cbaaebmbmbbZfcbdbiddcbbnh
ship	ZalfibVhhZddhaYsdaXiZbWWj
ship D	ecjdjfaifdedjcbpefXZabaaj
shipment	daZbpbacdjfbYbcpbneacZaab
shipped	badZjbhanaYcabZlZkaYajaZd
shipping	kYfZjbXahhfkZcakZgbZblihe
ships	cacbldekfbfiZafqkaZfacamY
ships D	cacbldekfbfiZafqkaZfacamY
shock	bbemabZbdlpcacacdqdacbbac
shook	dcifkcbmbcbmibhcdhdbdmZdd
shop	ffeYZhhZoaaalZlZaicZfgkjd
shopping	YghbjYhdhgafXZZabacebabbg
shopping around	YghbjYhdhgafXZZabacebabbg
shops	cmdageclcdZebZgddeacbdYai
short	aeYZkbibanfcakcmbnebbaaab
shortlist	aZikaZZaoZignbZZaXaXiaXba
shortlisted	ZXoZYkXZqWdamZWYbWZWoYWZZ
should	ZZfiXZjfhhjjbiXYaifjYgYhk
should be	ccjaadmbgidadbaadghkbibih
show	YkeaXXlZhhWkaglUlifcXkbia
show again	babbacndmacccbacbYaYdcaac
showed	ZghegbhdjfZjkcahgecZcbhgb
showed me	ZiigdcbfjeakkdbjhXdbddicc
shutdown	dkcdefcdkeaehccncbcdcendd
side	ZaljeaZhidbegfhZllgdZilgY
sig	bZYmhcXclcXpabjWXZrZhbZae
sign	UdflYVikfabbbUibXYpkcaUWZ
sign D	ebZgbejkcbigZcWZaZhkbbaba
sign at	dbcmdfadkecmibccdcpabdecd
sign off	dZkgbdYambYcaZehcYlaccead
signature	baZodcXgjYWtXaickWoXZbZXY
signature planned	fefkdfddkecmdeZildndeeded
signed	cSaaiZmleUfkbelkcSadZdWin
signed D	cbZjicekeZjedZhUXYnlZaaWh
signed D,two	ffecmebkddhofebbbdajdedcb
signed at	ggfejgejdflncdjbedeefjedn
signed at lunch	ggfejgejdflncdjbedeefjedn
signed by	ccciicbijcfoaecbdahddedbn
signed for	eedboeZkccYfadcpYcaabbcfX
signed for 0	eeecnfblbeapcfenbddcdceha
signed off	bfkakbVZpZhZbhimdebacidmi
signed order	cfecleciebbnbfcbZdcceecca
signed order form	cfecleciebbnbfcbZdcceecca
signed the	eedbiehcleafceZkicddjddkg
signed this	fffdlebkddbokfdchdaddedcc
signed with	aZYXagnacmbglfdceebbefeee
signed,0	eedbmeajdeYmbhgabcdddhcba
signed,M	eedbofYcmdYoaaZkfiabbcdaZ
signing	cbZqXdWkebkjbaZWZYsicadXe
signs	XdaoZYehkXcncToWXXsaYjTcg
signs D	dacmbebclcdkabbbdgobdjahj
signs off	cffZdckekecedcjfebddejede
signup	obabaaZcmbgbecbcbZeZcjaad
silence	adcgaekcbnebfaZZbZapbaZaZ
since	ZbnaZdhebmiZiXPSfcitcqXhe
since 0	ZlhYjaXanbXanbaYmYZjbZfZb
since D	VVeiWgkfblaefaUXXdknfiagf
since wed	bZnabbbaoZYcZfdbbXaYZsZac
site	ikiUeXYXmedabhXpZbXQacbqf
site survey	cbnbadaclddddbbbdcbcccmad
site survey done	cbnbadaclddddbbbdcbcccmad
site visit	ckhegfegifcefcecfceeiZZbe
sites	cfcZmZinaYjaWaXgbYaXfkhXo
sites live	cecgleblbciebedjebfdecbeo
sits	bkggccbdmcdllgjddZbacbebc
six	ggWbhYicfibbYaZhfWdkdaZba
skeptical	cmefaaafbmfcmcbccpecedbbd
sla	adcocbadldcjaddbcoeadcZjc
sleep	dbdledeclcodecfddYdcedZcd
sleep on	dbdledeclcodecfddYdcedZcd
sleep on it	dbdledeclcodecfddYdcedZcd
slides	YdWXYZqYpZZcZfZgdidhZfXXa
slipped	badfkZdZgjYXaacjYmkXbffge
slipped a	edcclebfjecfcdbmdkdddackg
slow	cbckjeZaekikbcadeZdbeidkc
small	ZfZihZgcpaaoYZibZcZWbZXbY
smaller	ajkZccacmcpaZiagbjcagcoab
smaller model	chjcdccdldpdbcbcdjechdndc
smooth	ecbclcelcbacbdcocceccccab
smth	gnZYbbZelcYcgZXZedbfaabZZ
smth for	dlccefdhkdcebcacgZdhfdbcc
so	dgeedkfdghhghmegaeheejlbX
so C	cdaZjlZfjefmjiZibfbZccjia
so M	cYamecmblbmbcXYYbgjhchXdc
so far	nZjZZaadmbZbehbjcYcajjjZc
so not	dlcddcddnZcdinbdkXdZegheg
so nothing	fheifgeeigckijnffibdfhlff
soc	cikbbcZcldfjabjYcbbbajmYh
soc0	dlfdefbejegkcdkbfccddkmaj
software	mjaYaZYboZdcjelccWcXicZcf
sold	ZmYhahXgfhceXXeZjfZWZZbgZ
some	kddfffdgjeceZdbeegeeekide
somebody	lbicccahgdfgcbbdeZdgjjekd
someone	ogXVdafWgjfVjXaSVdbUXdjpW
someone else	akaiZjZbdkjcqdcbcZcadbbbd
someone from	hlacccZelbldifceebefecgbe
someone to	jfddeedfkccebbdeeYeeeejke
something	bmeZcfZckeZaXZgffjcjbbiaa
sometime	kcdcdeddlcfcacabbccacaaed
sorry	ZbhdchofiZkYWcbXYYaWaYeZZ
sow	ebamfeaclcaoddcbacmcgeccc
spanish	aqaZZaYbnZZaebaZaYchbapha
spare	WfddcYmadkhbcfZZbneZhZhqa
spec	VkiVVgUYsZWZjWYXaigWoZnSj
spend	UrVXUhbclaPWbyhUYcekXegdW
spent	bmkabeYdkeVbgndWcjbaaekab
spent the	dlkcddafjeZfhkhadcedddkde
split	caZlbdgblckaYakeeZdcbbYZb
spoke	lYibXYdifZYhdieZZXfYfkYZZ
spoke to	nZafacXZncaifgYbcYgagaabb
spoke w	ZclXbbglbbcccihccdcbdlbbc
spoken	mbbcddcdkcacZbbdcZcZmkdcc
spring	fjYYbihcmbYbXiacYWblcahZh
sso	clmccbakbhebYbeZdiabbhrYc
st	bZilaZadmbhbjlbbZhdipaXcb
staff	doeZYZYZpcaejaggZniXalfpg
staff are	cmbbbbcdjhZeieaddnfbecZcd
stand	lYgkccbdjffcYcZcajdlddfib
standstill	cbbaobailbZmXbZdcYbaqbckg
start	YcgdmagjecdmaXgfbYlYjiiia
starting	ccibdckifcbdaclddZdcekZcd
starts	ZldWmaWXrZXgYeWkgZefajWcf
starts D	bkeZkbXapaZgbgZjecXgciach
startup	hbbackabmfcbanabbYbmcZdac
state	ebeidkaekfjjblhgbZjdecadc
stay	cjbhcicdbmebkYaafddpbbiba
stay with	fhdjfcgfckcfmbddhYenfebec
steering	afmecbajeachbZpccaabbcbbd
steering committee	afmecbajeachbZpccaabbcbbd
sticker	bbemabZbdlpcacacdqdacbbac
sticker shock	bbemabZbdlpcacacdqdacbbac
stickers	jbZbabjbnbadpbacdYdZegdbc
still	TcamhSgTiholabeWdjfTlkciX
still want	cbdmcfbfifpcbcddebdemdbch
stock	bbjabjcejfkdnddjcZfbidfde
stop	aZWdfniZZoYkdZZddpaiZbfXa
stop calling	bbcbbkhcamacfcbbeqdjccZcc
stopped	ddZWikjhbnfYVZmagUZrcYchh
store	bgbgZjhbdkdbahbcbickdbacb
stores	iXgicZefjXbZhYahZVcYaeWaa
straight	aYambjZdejcehebbdkdkbebbd
struck	fddmcdcblcbqZcabonbZfdbbi
struck the	feeldedclcbpbdbdomcagecdi
stuck	ZbencciZhiggXamYhjYZbfVnb
student	jhgaddbeldchgclcfXbbcckbj
students	dfkdffchjdddbbbdfZeddkldd
stuff	ifihZZaZpYWlYelZaUgZablZk
submission	baobbaZdlcbdXbZecaYiqZjja
submitted	aaqcbaZbpZjakZiZaXeaqZWfb
summer	YkXXfbhkeZeZZeijZWZaaZVYj
super	jkcbedcmbaabZbfbcgbZbaYZb
supplier	gicfaZZdlcZggbbacZjajiYcb
support	hfUdhhdYZpkahZZnZobWaYgnf
sure	hiZjaaYcndZgjiZbcadkcbZal
survey	cbnbadaclddddbbbdcbcccmad
survey done	cbnbadaclddddbbbdcbcccmad
swap	bjZakcjaobccabgoZZbgbZZpa
swapped	nccbccbcmccbbcfddccfdabdd
swapped cards	nccbccbcmccbbcfddccfdabdd
switch	bffegckbZnbdgbabcmepdbbcg
switchboard	oZZZbabcmbabaZbccedabbYab
switched	bccaleagjdXbpdcdebegcdcck
switched to	bccaleagjdXbpdcdebegcdcck
system	bijbgcZcldmbaabbebebgbaab
table	jedjbaachhddgdledYckbhlcj
tablets	biabbjhblhZcdmalkaebdblZc
take	iYgieWciakpfdXhdXqjmbeekc
take 0	ZZhhhcfdejlgXdbhbhbZfcbnc
takes	ijafiZXibjfhlYokfmaZbZjji
takes it	fcgkfeedfigijbpcijccebaej
takes it to	fcgkfeedfigijbpcijccebaej
talk	mlUfXWTYrXbfZaaWaTXUndnWb
talk to	kjZYdbadldZeXaXZbccblcqZc
talked	ejdadZhaoagZdmkZaZZabefjh
talked to	bhfcbcjfjeXcgnmcdZaddggbe
talking	ZgkaeafbfiifdZYXZWZldhkmi
talking abt	bibchcifckbebdaadbbmffYnl
talks	YjaeiiZdghlaZfabcXaabckbh
target	cfhiZagZoaZibbZbehnYafkXa
team	ZmfZXdkehgZggfhVhgemXffSg
tech	bajbgcjZdkieZcYZhlaZaXeng
technical	aalZYXiapZcbiaaYaWcXpdmXa
techs	amZYibYdmabbgcdZaieYdcdrf
tell	jajddiadkehdgcbjeZecbcabd
temp	bmbdddbfkdagccgbdafecencd
tender	khZecjbehfXYfggZZZjguehZg
tender docs	abncbaccleYcbbbcdbnioiZkb
tender for	mZcbbbcdkdbhYccibcfbpdZdc
tender,C	ajbjccdekdfdbkpeeajeedaff
term	YhVlggVajihmfYXkVhZkZfWcn
termination	ebeldccelbapadbdjafZeebad
terms	aXkfhZWfjVnadeianVXWXYWWo
terms as	fdebmfccleibcdchbbbedefdn
test	XfuXSSQkiTcZcUeZXfWPZ2rdd
test at	bcmbccbhgdYgZcaZggbbbniZc
test at C	bcmbcdbhgdZgacaachcbcnhac
test,0	fjecdfcckhdecfebehedeonYe
th	bfagncfhdkhkacalZkjabaZkh
than	XffdZmegalsfoiWfYfZbXhgXW
than R	dafhcbijcidemcbjbkeYdgYed
thanks	gYYbhjiiheXkfZYaaiaggaYZa
that	fjeaQedegglfghimcbjfgdtdc
that C	lZabccichgZdagbcdbeildfbd
that fits	dkdefgcekeaehcbldbcdednde
that's	fjjhVfafmZWYdfpeijjcfceeZ
that's it	mbbbddbekecdbcdbecdckaYbd
thats	hjefTiRUeljejgRggfbnXUjYc
thats a	bajhdlcehhjcabcacjjYdcedb
thats all	flbZdcbboaZcZlacfWeaecifd
thats it	nYZZbjacnbXamackbXdXZZjda
thats the	kiaZcbbcoZlbbaabfYcadcibc
the	hchedfbhcjkihiqjhpfhehmoi
the 0	dbclcYiZiffnbXiclfgUbdfki
the 0 yr	cbigidbgggdZdcfcbgecdbbfj
the C	YegbihdWpagYjZdcgcgRpVkeb
the C quote	femcdeecmbneabbldYeccdakc
the M	cbbmhcihdjdihikYlhgZbZYce
the P	hleiWVZgiaZjdfqdZWddWfcYe
the P at	ljYZeeZcnZZakiWccZhZbZjad
the R	dXniWfSgifmdrjgXZgffWkfaa
the R ones	cjidebdkeabjlmhdeYfbelgee
the app	bZkabajiciYdhccacjecdnkdd
the auto	gfglefedkdbncbbedjbdffecZ
the award	bafgnYboaZaiZdjbdbbcoddcc
the balance	eddbfdlcdjbcfccdnldbdeccc
the bid	dcickbckeZbejecddcedpdbee
the board	ggffbgVYpaaahgndbVWYaZWYh
the booth	mcbcdcaembaaYdbccWeadhZbc
the call	alfeedakbhgebciefeebejZjb
the contract	aYbflcdjcghibaXcajZlchbik
the crane	cblddeefifcccdcmdcjeeence
the date	eedijfafhgmedfekjYcbhfbaf
the day	bcbhdekelbcbcebecZechbhbc
the demo	YibXcblgiZkgiacbfeYYceWbc
the deposit	eeedmeZaobdbceclmfeidccbd
the dock	cheamcZbnaicbcbnbadacbaZa
the downtime	cjciccdeejbbidfaenflfeccf
the drawing	cbgaeckghfZebdadelfdefnee
the end	bYhdkfbdhgmehcaieWjlccabl
the eu	dljacdhigbjaZafccYecddmdc
the expo	jegddeiembjdZccddadbdacbb
the farm	gdddekddiibcaaZbkhcadcbcc
the final	dccjjedbblYaeekcjgmmicbjd
the first	gkYafdafkdZkZaZacZdccbakl
the form	pXZZYiXahgfcfgYaZXggZhfZb
the free	nbacddadkdabahbddbecindbb
the front	obaabdZdlcbecdgbdacbddbbd
the front desk	obaabdZdlcbecdgbdacbddbbd
the grant	egddejdfighdcmZlfgejfeidh
the hotline	iacbhcilcbabhdbbaZegcblmb
the incumbent	ccdnchYcdkkdpbbcdheibdacd
the install	balaiaYlaidbfcbeafeagdjmb
the invoice	edcbcfmbdkibfebamlcbedcac
the last	VdglbddUfknjhXkUonfWbWgig
the last 0	dbbgZekcejkbbdbcokkcgdYYb
the last word	cgkcddbdmbajbboddddcedbdc
the lift	jaaZZcldgjgcabdgbhcbdcZlb
the lot	cbbbnabldbaibdgfkXdbeebde
the money	ajdWbkZaekXiZugZZkZacaWba
the new	UjXhfZkicibXchihehgkfbhln
the new P	ccimfgcehhcebanihceleecih
the next	cabifekhbledfcaagoencbcbc
the night	cbachdkdldbbgdcidjdfdbaoi
the night shift	dcbdkdidkecdheckekffeccoi
the number	afejbcgagimkYYZbkmdcccZda
the numbers	ZenZbaZbndlbZbaccldbdakba
the offer	ZaoZacacmeljZcakmgdmfaZYe
the office	gZbbcblcnaZebcbbdZecdcaci
the old	lZaebkZandiZZajabWmZbeaZi
the only	eZZnbcYdnbZkabmamWlZibYYc
the order	chahgbaghbmkfaiYgajaccccZ
the order form	ffejcefckenkhedehdbeeeded
the other	egdjWhcafikhtYcYYfaUccaYY
the other guys	ddajcjceanfcpdcceYfbdchdc
the pencil	cciidddcfioemeddejfhdedch
the phone	hlXeaZYjgYcmhldabXaWaYbob
the phone at	bjdiddcdkdZoidbddbededele
the pilot	bachlZZenahjfZhbbfbcdhibd
the plug	eeedemeeekbcajlggcebcdZbb
the po	dZambeljedaiddlhddleecdci
the portal	kdedeceejeaeZddedcfdkcbgd
the price	fccmaZVZanfhaZgWdnkmZdTWh
the pricing	edkgefbclenjjbZbciadclZdj
the project	badccnccflfbYhZbcddhhcafb
the proposal	capbdcaZhhgegbhlcWdeaZUki
the quote	bZrWcaXXhhuabXbZboagYbUYW
the regional	ekhbeecdkdYZhbpbeZcbedcde
the renewal	aYabkigdYoZliaYZgVZpaffYp
the reorg	claZajbdclbccdacejdoecccd
the right	lbdcedeekdicadbheYedddbbe
the same	dgkZjZVhhZkfqYhZZhkWejeen
the sample	edkedbcdhfZcZdcbcgdadgkaf
the second	elbbZbnfmbbcbccagZddchgZb
the smaller	chjcdccdldpdbcbcdjechdndc
the smaller model	chjcdccdldpdbcbcdjechdndc
the spec	bkeaddbcmcZebdZdeXcbjaoaj
the switchboard	oZZZbabcmbabaZbccedabbYab
the team	dbibcdjkfXbdbcaacZdZcbaba
the tender	YXeYljYlZifbciYfcYbYrbkca
the test	edlcebdenZZejfcdeYfbeaode
the thing	bjbZldjbdkbdcdccdoecejild
the trade	kbbhceadmcakacbcbbjecbZfa
the trial	ibjZccakdZdgZdbbdZkadrZcj
the webinar	lcceefadkdbcZaaccYdbcebeb
the website	hbcbddjfkdbdidibdafcgcfce
the whitepaper	oaaaaaZcoZaaacYbbZfZccbYc
the whole	gkZddYgahhgidijaagcjdifad
theatre	bhcdefjdldghcaZcebgdeckce
their	dhekViYfeiYrleicjkhidltdY
their P	haZlWWgekcXhUcmUjalYfelgg
their current	eldaahZcjecanebddbkbejbde
their it	fjjZcaXgcjebYhbaflcbckkkd
their lawyer	ccdledccmfboacjdbdZaddabd
their legal	feekefdanccmbdZdaaZbdidbd
their new	hgeiehafghceibbdddefddZci
their security	cakabiblbedaadbbchecccoed
theirs	ZiciaZhcmbjoibZZaTcWakeWa
them	legabdZTmdmYlabbfhVaimebh
them D	adlZkbXaejgcZgdfZjcaZliZa
them again	ajbacdjdlbafhekccZcZdbgac
them ends	cldcedbgjebalfdffcadfided
them in	bdhhecifieZfjdeedbfacibbc
then	UXhqWaZUgjjeVijgjkpnYkhbU
then we	bbcmabbdlddoemcchacbadaad
then we're	caancbacdjmcZXlcjlcmhcbZd
there	ichfYTiffgYgmjjhfibgghckW
there D	adkYbdjbclaghaYlbpaXchYnc
there is	YmZaccjcmahfcihcdcbaccZad
theres	mcccfbcekdcdanhbdgdbeigdd
they	bfeganTcfjefkofmfkgffhleg
they are	cfgYlhYdejaZcZZjZmbkbaYZk
they asked	ZgmabbZelceifccfccebbhohc
they asked for	cbldeedejecdbdegdfedeboZe
they bought	bcabkjcglcZiidlgdZdaefach
they called	bfbadkdedkcebkdddYfgdacdd
they can	cXidblabekocakabbiicfeadd
they chose	eeedfmdfhhZdmggceaeZbdbcd
they chose R	eeedfmdfhhZdmggceaeZbdbcd
they complained	cbchcbkedlbeecdcdoeaddbii
they do	ikZfecbekdcbbjaZbldddacZg
they do want	dlddgfffhgbdhiddflejedZdi
they don't	hichccddmaZYZfmabhiZcbabc
they dont	laZjbaZdkfZcfbccdodadbXji
they had	agijaZZbfiiaWibYbikbacjcb
they have	VeijWjWXgijXqmfWchXdjoTYX
they have to	dlcaecefjdbdZbjccbcdnkbde
they liked	dcleeffckfafbdcnekfdedbgg
they liked the	dcleeffckfafbdcnekfdedbgg
they need	TobgUXXZjfZgcdemhVhfXXoUe
they need 0	dfbjdfdekdbdcdchlcidfeYee
they only	akbjcZaflcbjkkacdidZcdbdc
they pay	dhbicecbmcYZjjiZnXlcedZdd
they picked	decbdldeekacmhaicZeZbclbb
they said	aaigbjacgimcbZbbdhidcbYcb
they say	fWeiXkXYpeifmjeZjmkfflXiZ
they told	ebbclaegmalfgeejfZfcdfdef
they told me	ebbclaegmalfgeejfZfcdfdef
they took	iaadjhadnagifcbbiXdbdcZbl
they want	ZaijeTdchgckjadmggicXekVg
they want 0	fidheffdeikbgZclblcdedldm
they want a	bZdedakeeicfdjfdfhdifjlck
they want net	gffkfgfejeZdaddbnbceedfdd
they want the	dkagddbdmbiiicZcdXdbdcicf
they want to	YgYlZaZihXYkXdZYiWkiaYWbe
they went	bbabkdklcdabjcccdZdlcZgbd
they were	dccbleckcefdbcbcccdebcZnf
they'd	YnejZZWkfXijYlbYaeeZbqhaa
they'll	YhfebYkfcjZljgVhainnZkaXX
they'll order	cagkadaZoaagbcbYbapZckccc
they're	ZiccjkXgcjdamhbiVfblUigRl
they're a	ikbbbbabmbeebmcceZfbebmcb
they're happy	fdcaelecckZdndadfpfbedZfd
they're happy with	gbcceledckbemebefofbeebfe
they've	ldeXZXgbjfVgknaabZdhfZWZe
theyd	efdjeddfkdjefgZdfaedeebde
theyll	fddlfeefdkaljebecfdofebel
thing	ZmVgdYhYdlWfffkdlkXjYdfnd
think	bheiXbgYYpjdgbaYaiaragWZh
thinking	YhjlZYXcoaklaabkdfjXbZYXh
thinks	ajidZYeaclnfhjdZZlbdbaYYb
third	WYYikhgYdldnlYndjoYTngiqW
third time	caZckahcbmYkYcZbgpaXccjpb
third time D	dcbbkdfefjdeddcbchccedkoe
this	emaQidhlgbUdclkZchXeficmb
this am	dehcldZldcblhdcbkbhccibbj
this wk	iZabicicghccbdbachdbdeeid
this yr	hkbaZbhXqbbZcncicabahaikb
tho	dkablZbglchdfjeeffeiccaei
those	dlcbeecfmaZiimfccXdbfglbd
though	jhddeeddjhhdcjceepededbec
threatening	cgifkaaeamcdabbcdneodcbab
threatening to	cgifkaaeamcdabbcdneodcbab
three	VemdgcYhehjglbgTdgdjmVWen
three quotes	bkiabaabmbkcjbaddccaocbdb
three tiers	damaddcbmbnbbbbbcacbccgeZ
three years	ejddjddkdcclbdcddbfdeebbn
thrilled	bjZZlbaldZabjaYaaZaYcZdne
through	fhkceUfYkfhidehWYcXWeYiXX
through the	hZggadibmbYiZbdccWdccbfbb
thru	ikZYdfdYkffdboVeflcdhZfVX
thru,P	ckcceddekdcdioceeieceghee
ticket	ZYaZeaoXhkbaacaaZZdZdbYjb
tickets	dcbaddndambcaecbdqiaedZpg
tied	bmfcdcaflbdckijedjbZddceb
tiers	damaddccmaobababcZbbcgfdZ
tight	eegkefcfhfmeiedkeZdcjebdf
til	YgcUeYoajgccejUailhbYXeYj
til D	aZfZacmbmajZZcaeaYjZaaZba
till	WqjfZVbYqcmhchieXkfibgTVV
time	cegWjgiWaofbdZZjYuceXaioh
time D	daaajdicclcdcdbablbadckpc
times	YkfgbZfcjhkZahZZhmbjbXphh
to	gifgadZhicidjjlfgffXjkldd
to 0	WcalejiWigokfgaeehcgkdSVn
to C	cXtXdTZTvXfgSZTgmblWZhhVa
to C at	bdbejelckfbZeeckgedddbcdc
to C,M	daiakcYcleiZZXhYnahafZZdb
to C,P	bblideaejdZjcdacafkcehhhe
to D	VcdThUrUvVSYcUQgTSVQehgaY
to D,their	ckecccaclcdebedZebcccoaee
to M	ckhgcdYigcliYikabYcccbZcc
to P	hagcbajhgalbYibYfVghacjZa
to R	XdbUZhlbckghmYYabWhihahZi
to a	hgbaZnZZbmXdpcaccfdZbeiZi
to approve	ddkldeadkebkdeocdbZdddcdd
to be	ZmXdbifgiZWeclelZeddgcYah
to be signed	gefmcfahgdcdcdjdfcnYeffej
to come	agbkcbidlcWdfefacYjdkhgbc
to countersign	ebemcdcamdbodlledbcdddigc
to do	ckedffdghgceckdciZfbeecdd
to drop	dbjbejbclekccmbedZededZed
to fix	ajkZacgidhebeaYZdhbbbmkZc
to fix the	cibbdejcdkbdbdccfmdddcYbe
to follow	kZamZbZhhaagacaccbgcbdccf
to get	hgYiafYcoajXjhkYZfljmYWZi
to go	bgajbcbedkjajbkechanbdidd
to know	mjeTaaVaqYgcZjhicUXWdajkj
to know if	jghXdeZflcadgchlbaZbgchcl
to me	hcccidjcckbdadcdekecefZmd
to nod	dcckefeghfnehdndedceddgef
to pay	dccjidbbnbajbbZamaaccabcc
to push	aifaeficldbcacZbcdbbciiZd
to register	mcccdcdfjedeZdceecfenhbed
to replace	aobadebkdcccmcabfZicdjZad
to run	fkbaddcekdbcabkbcfdccbjcd
to see	jkYcZaYboaXWhYfakfZaZqhZa
to see the	kgbYdecclfbckcZbahbdclkbc
to sharpen	cciidddcfioemeddejfhdedch
to sharpen the	cciidddcfioemeddejfhdedch
to sign	ZdihgbdigceebXZeZWljgfeYg
to sign D	fcapdfajdfchacXbcbglccbcb
to spend	aoZZbcYbmcVZcqdZahjabajic
to stop	dccbhlbeclcegedeineaddbce
to talk	ejahcaZdnahbfYWXZbaZlXlYf
to talk to	iicaeddekeafZbYacddcbdqbd
to the	lZmaWedfdjhaVWimfgdkbYiab
to the C	felccebelbmececlcZdeceagd
to their	hiZjdcbdhgZkkejZgcdabhlcb
to them	neaabbaelbYZkfacgYcWmaacb
to try	bikbeedhgdbcbbcchbdddpZde
to try it	chkbeedhfddccddehbeddobee
to understand	bldbdedhibbibcebfYgZkcZba
to us	iaaikaZfmcaalbYdbXcflcZab
to zero	fefffjffghdcclYidgfbehidd
told	bfagdkaZcnoalagghrYilTbfh
told P	dadnddbckeochbbilniihchab
told em	bicjccbelbkddcdcdeeZeeamg
told me	enYXghUYhijYaemcalcdjZZdb
told me to	fjbbbjcaihYcZiZbflcbadggc
told them	cfmicaZenamcebcacWeZbbibb
told us	aZZXZpacblZZqcgYfidgXbYhY
tolerance	chgcabibghXdacblbfcaaimac
too	WghhVnPUjgcbaXgVbljeZYjUg
too complicated	cfggcicdclceeddeeoecfeede
too expensive	edbidicfdkneadbdioebedbde
too much	bihbXiZahieafcYbebdicaWaj
took	iSeWiihiefdjhWfcceaSWaghk
took a	nbcbcbbcmbbbZdacdcecebehc
took the	ZaZfhjjdmbdlgcabiXdacaYZi
tool	ehmcaZhaqYYaqiaZeYdYfgYZb
tools	ccbabikeckcgacagaYeoedbaq
top	dbchcjafieifefeifeeaedeoe
total	aXgfgajifajkZYfiYYaZaaYaZ
trade	ldZgbdZcnaYkYaZaaZicbaXek
train	ijcaeecdmcacdbZbcXebdeioc
training	VchZhXieifkfTZZgTUcSYUSsY
training D	fdbblfgcoaaabbclbYabgcdja
training for	dbableicmdagbcckZgcZdbZqc
training for the	eccejfgekddhdeeldZecedbne
treadmills	fbclddackhcebeeddlfifcZkd
trial	hdbfgcfkeadfdefggYjdXrbee
trial at	ecnecebbejcedgcafmdkdoacd
trial at C	ecnecebbejcedgcafmdkdoacd
trial of	fhkeggdgiegfkijedceddjZef
tried	mhXXXXdZoaYaVZYZZgbkahecZ
tried C	kaabbahckddcacccdZdlcihad
trip	aeaacambnaacbZldgYdZecgbd
trucks	kchdeddjebbfndcefZebhgfde
try	lhfVXhafjYbZaicWaRflbqUXY
try her	jcbbedidldbeejZdcZgfdZbdd
try it	ZkiZdbbhgbgbfbbcgZbbhsZdd
try it first	bgjbeccbmchdiccdebccipbde
trying	nXZZaahcoZZdhdfdZXbWbaYZZ
turns	dnaadabdmaabhejbcYcZcblbc
turns out	dnaadabdmaabhejbcYcZcblbc
twice	ehhUbfgkXmdfgWjgYnaRZnhiY
twice this	iZabicicghccbdbachdbdeeid
twice this wk	iZabicicghccbdbachdbdeeid
two	TblcqXhdieeliXVldkXagkkoh
two weeks	edeijcccihbbjdbnckdbdjgac
two years	ffddleblbdgpfdiZcdZcddcbk
type	dijbffddmbgdeckgebecfdZcd
u	kYYZYalbnaXaYafhZdfZaZhYb
ui	bmgZbcabghabaeaZbibadipab
under	aggfakXbndlgieXhajiWabjXZ
under us	cbiZblaeihpdlicddXfaddYZd
undercut	bbYgchidckljldcegaebacadd
undercut us	bbYgchidckljldcegaebacadd
understand	bldbdedhibbibcebfYgZkcZba
unhappy	mlcaaVUdpXZakeXaaUhgbhcae
unhappy w	lgbbebZfmabdkedffZfZfdach
unhappy with	kmdbZYYenaYbigabcZhXcifbc
unit	UdiWlThfeigagffifcaYYrerk
unit for	cfbdfdkclcbdbchnbbdhcbanl
units	WeZYlhjjfXhiYfXkWUZWZhjXl
unlimited	dcdleedckhancdbdbnbceeadd
unlimited liability	dcdleedckhancdbdbnbceeadd
until	YkkdhhVZhkgYWfifgmZnamqnZ
up	nhfbXNddkdgTdcjeghXdcmcme
up D	ckkbbefZpZachiYkfbaXZjXfk
up for	hjZZbaiigXdbXeXZcfaVakWXf
up for the	jabbdeiclcacchcddcfbejcbb
up to	ahZmccXcmdmbejkabYbcbbYbb
up to 0	cacmcdbfifofidbcebeedecdd
up to M	clbheeZclefcbjlddaddddbde
up,C	hcikcbceldfeibhacgdicjZdc
update	bZiahakclcnbdghfbZdZdkknc
upfront	bYZmiZXhhZbkcZeasfjhfaZaZ
uplift	dddglcZfmaocZdddcgcZddbhn
upstairs	fckfbebdjenccfjccbeefembe
us	cbfihiYgffkjsbiWjhccoebUV
us 0	ZXjgcjZbobnanYVYdVYXomUYa
us D	bdclibbialnjkbgkcnhocijgc
us and	YabmWefbobmaobkaaZkkeaeXa
us and R	ZdehZYiembZeleZddflZhdjce
us at	bafidjZejflkndcdhXfbenYcd
us at the	bajbdkafiflkkedehafcgnade
us on	jaejbcaafjabZgacbYcmZgacd
us to	fajgXYghfejegYailbZbgXUhc
us to sharpen	cciidddcfioemeddejfhdedch
us,R	ajiaZbidnaXhpcZchicXnbicb
us,R and	bjfabcielbZindbeijdYjdidb
usage	ZakqYXWZekgabbcfZhasZjiXm
usage is	cfnlaaZaejZdZdahdlcpclkaj
use	jgXfahXcncWmlfWZhehabbael
use R	gjcbecbgieZdndeddZfgeeZhd
used	ekXfaYhabmfYqYegjjbkZZVei
used R	amaZfajefiVaqcichXcgbbZbg
used to	hhcbdchcdjZekdYcfifkddabd
user	ldYieYeboZkihYjYaccYaiilb
users	iYiYdZibobgafaZYYYbhYpcfg
uses	dheiecbjdeddhcZceacaihZde
v	cicjXZebdkVjdeWajfpocYoVY
v0	ddhlbecekeambdcekbpcfdgbc
valid	ebnaccbcmblcahebcYjdacaed
validation	bcmgcbajfcajieadbajaablZd
vendor	gedbUfiWledbncpWXeiXmVaWf
vendors	jblbhXeapZXiqfdXjXZYmgVYi
verbal	cbZrYcYghaXdZaVfXakYZaaZX
verbal yes	dcanbebhfbYgbbXhZbkaabbbZ
verbally	cabobdZoabidZYcaYejaaabZd
version	bajjccaeejZkacaamefbdcjac
very	ZmaaafZidfljnZYabncYbgWZi
veto	bnbadecclcbccboccaedecodd
via	saYXYZVhiZaeehYaXXbaYfiZc
vibration	dhjdfecgggZebjccffejhljce
visit	egXVgYnYkfXiWbcUgVbTjeTtf
visit done	ccbcfemekdeddiccdegdddaod
vm	hcYaaendiiYbYdaZbWcnbYZZa
voicemail	rXXYXYVaoZXZYaaiZfbYahefZ
volume	edikeedcnaoacdaeckdccceec
vote	ekbfdfcfkdbkbihdgZacddbed
voted	caaZbnZddkZbaikbZbdhcbZba
votes	badnaaZboZaaYfraZZeZhaZbb
votes D	eaelddbdlcfbbgobdbgcjcded
vp	ZieeacjieeeeifiZbdijbahbg
vs	ZXijXiWZrXmjWcfdmaaYdhffe
vs 0	ecijddccldgiYfbdidebehfad
vs our	ccYkajbcnamagbaijeebjjacb
vs our 0	edalebcdnajbddbikefccfbcc
w	dhgjPZfdlbilmccbkYcjdgneh
w 0	hZocdbZdmaodYZZbggcZeigde
w C	echabZmbnaZjghZgahdXhfkla
w P	XZlcabkXpaZefgXYbVgWilfXm
w R	aiYYbmhbjhZcpbXbbademebiZ
w the	cehifedfjdhjidmciZjceadad
w their	bailcdZbnbYoZbcaYfXYcglec
w, 0	fidhhYVhgYliWefiqSYWgahYX
w, C	TgkmaZWjdddjhTgcaQVhXlZho
w, C D	bdnaccanabbcbdbbebcbdnhcc
w, C,P	edekefbiffnccbZiedfffdfee
w, P	ligaZbbcobhadjhWZcaWZfbVY
w, R	lfXgXhdalciascVcdaaiXccge
w, a	ejcfefcckgiZlebefldceiaec
w, it	aihheaXkdZjkZaXiaYdacoZYg
w, the	adjeaZkaghkbdYTjcUlihgjVb
w, their	blakcdYbnaZeZcWaaeZZcknZi
w, them	eealbbaekcnjhhdedZbabkacb
w,o	ZddfYZmZejdbeihZXkakZYfjZ
wait	cglYZjZcdjXdlbblaYjklcYbc
waiting	XkglaWecoTYqdaoWZRXSeTghW
waiting for	bhZiYbkbpbalbcYdbZcbbbgab
waiting on	YbklgaWdkXYoWeqZcVYXgXhVZ
waiting on their	cglhddcdkddbbdpedcddicade
walk	ffbbWhkWfjdhikWXXkZiZYiXe
walked	YlgadaZjhZXchcXbcddWbZlbb
walked C	cjfcedbjecZcceaddeebdbicd
walkthrough	cehXYdkdlcjcccbfbabcceZZb
want	agcmbZWcifiphcdkihgYgkmkh
want 0	acYpeaYbhgneciZjiogceahjn
want 0 days	ebeleeffkdbabdcelokcieabe
want 0, off	gffjffffdjnbgkccamdffebdl
want a	VfgeaXiZjgdYbggiahheakoeh
want a new	dgjdfdefckcflcddgnfjfjkch
want flat	fdbmefeelcocahcdcYddeeaih
want net	gffkfgfejeZdaddbnbceedfdd
want net 0	gffkfgfejeZdaddbnbceedfdd
want the	alagddbdnaiiiaYbcWcadclkf
want to	jiUiXVUihXiicggYhOgbjmQWd
want to see	jjaYcbaembZajaigiYccbpYab
wanted	fidWgiWjgXffaYiXbWaVYZfng
wanted to	iccckbalcaZdfcaagYebddjmd
wants	aeckeRhidhgigbcjoqjhckqni
wants 0	VfYibahgjZkchdXljihgZljnf
wants 0 more	diagheZbmdeZahdgaZfaeckZh
wants 0, off	fccmeeaclepdkcbmmkakdYXff
wants a	lYfbmWhkahZcdbaXgjciYodjg
wants a call	mcccefZdnacdabaceXgfeccZc
wants a demo	gfZcdejdkdcefdeeeaeielbdh
wants it	hmeeZZTXrXdaUdjlYYoVgfmVX
wants it to	bndaeecdlcacbbYcdecdebpde
wants net	eabdZeldjffhhccclhjefdceh
wants net 0	eabdZeldjffhhccclhjefdceh
wants pricing	icogceaghcnddfddeafdfiadj
wants pricing for	icogceaghcnddfddeafdfiadj
wants someone	jabbbdkcclbdaccbcndadcYmc
wants the	VeijXYgXqamffeihlgYVYccji
wants the same	dekcefcghfmfieZcekfeffajd
wants to	bjckgXPkcdehZWbZeejggjcce
wants to know	hihWceYfmbYfeahkaYZafekmk
wants to see	gjbgbebclebZXcaYihcddkkbd
wants to sign	caaoegciegmhdeaeeaobedbdc
wants to understand	dkedfgeifdcjdegchZhdleacd
warranty	aXjmacYZkfkiXYjhfSbVbaWmZ
was	cddecocjcgkVqYggYfZjhjdib
was M	ffcjgjdigcmfkdcedZfbeegee
was the	dcbdembdfjjelcadeZfZbjkme
waste	flfablblaicdicacdkdfeiZac
waved	eejefededjkdjfddioeceeded
way	jiffWhXiZlhfhZahasfjdaige
we	eaZmhhbeggrfqabjalfjndjnf
we are	gaZnbaaeeknalcZbcgdhZgdgc
we can	icYkbhfbmdhbojelZiZgZbYZi
we can do	aZdmdiYejgkdnbbibjcicdXcj
we can't	edcleddcejejjcaaeoalecYed
we do	lgfZcahdmZehddeXcabacgmic
we don't	bZbedhiefiacgbbcekmjcdhbg
we dont	dbdhdlbeihajmhadeleacepcc
we even	kicabebejebccdemdcideeYed
we got	YZZXrXYnbYXiXbbbcZjajbabb
we got the	bbaZoZanaaZjZdcdebjdldcdd
we had	bcbacjiejfZemgdmdbecdcfde
we have	hibicabflbkidbcbiWhadeZag
we hold	dcbmcebflcrambaYaYlYacacc
we know	ggbacbhdmbfdgccbhYfZlcbYb
we lost	ehgcdiccjgjknaadeikbiejcd
we need	ebmgfecdldaekiildebbbcafd
we offered	dcbncdaclclfYabbjXcbdkZic
we were	aaZdhnYZgimbhZaacfcZkbaZZ
we were 0	cbbbilZdlciegddddaeaneeba
we won	chfbndZncZiabdcgbibZndibd
we won the	dccbmbbkcbjcbedicZbboeZcd
we'd	hijacbadlbfdfcabcfgfcbhkc
we're	UbelTUhWgiwZphdUcjakpZbac
we're 0	aYhhZZhembococjadieejbWkb
we're at	ZWblaZfbmbqfhkXcbZfXWaXba
we're at 0	aZhkbaZcmcpfflYdcafZYaYba
web	obacaaacnaXiajcccYdacjZad
webinar	lcceefadkdbcZaaccYdbcebeb
website	nXWYaZhbpYWZiZfZbVcWeYgba
wed	aemafZcYifXbdebaggaWZtgjb
weds	bVjjcWiWjfbieXnikYkiXifXb
week	VXhchXkhhbZjZbjmagnbYnSob
weeks	SWikifdVYqXVlTawjlXtVeaYa
weeks and	fbaihbbeejbdaddomofbfficc
weeks faster	edcjcjdejecchcdncfebdegdc
well	hkfagiYZjgYblagabjdYacaig
went	cWiPkjcibjofmdfVXkbdhmajS
went another	eeddckdeekYbhdideaegccbcc
went another way	eeddckdeekYbhdideaegccbcc
went in	dclccdedkdjdZdmedcdekcbef
went out	jbcglYfZpWfbacbcgWeYbhZnd
went quiet	eilceeeddjjdbecfendddciee
went to	hZeZYoWWiiiipZXafVjYlkgYa
went w	dbaccnZdjhmemebdeYfZcjiie
went with	cdacjiajahiZnZZZbWdXYaeZc
went with R	fedeejedejjcjbaceZfaacabd
were	YXcaknWifgqYjXXYZdaajYdmd
were 0	cbbailZcldidhcccdaeamddba
what	inZcTaUegfjbmnWSYbidZcgla
what for	kddfffcgjdcfZeefeZedflcde
what they	fhgeaiYcbmcamieYdgihfagYb
what we	hfdidbbfjdhejceccaecdcYcd
whats	hbabbbkdlcjcbdcddZdfdcabc
whats the	hbabbbkdlcjcbdcddZdfdcabc
whatsapp	kkaabZYcnaZbhaZbbYeccbgai
when	TfjkeVbifdlhaiiriglTafWie
when it	afkibdacmcfccdljcZmdegahc
whether	mhYYZaZdmbXahcahZkdajYoab
whitepaper	oaaaaaZcoZaaacYbbZfZccbYc
who	gjVeSffekZbkgRthibhYeTcoX
who decides	bkgbddcdkeidfakdjcfdcdbce
who is	dhidffeelcaecdkffeedeeZlf
who knows	bZaadaofjecdbdbcdaejdemZd
who signs	ckbgeeaieefbaYmcbacdecbce
who's	iaabbckdmbadZhbedYeidcbcb
whole	ghYdcifZhhgicliYYfblahead
why	hggibZYbgipimajfapdWbYWZk
wifi	bibbcckbmcbdcebcdZeaiclbc
will	ldgiRYeYmdjhaWVgfiniliZYT
will put	ihdbfebejdbebeaeeZichibef
will sign	dbbnceZbncYeeaXgbflYZbcgc
will try	hbfbediekdgcdjZddaZidZcdd
will try her	icbbeeiekdccejaddaZfdZcdd
window	agihYbgcmchehbYoaWbahckZg
with	bfkgcebgggkjrcgjlkaeYdoaZ
with 0	cZimabZcmenhWajlmkaadeYbb
with C	bbdhfYifkXijZfaimcYWafagd
with P	fhjjbdZgiajkZgkZYjghcYhfa
with P from	gjlhdeYcleiceflfdiddfcidd
with R	cgdaUkeXcmgfrVTeZdZkbXfWX
with a	ZZemjcYbekdhZcdiilcZehgla
with the	aYoaWdhekalajgeiYgceednWh
with their	gjdffgYhieXkgZiaWZhdbhdah
with their current	eldaahZcjecanebddbkbejbde
with us	eicflbflbcbddjbedZfedebee
with what	dedfekdfckadmbgehYdkfdgee
with what they	dedfekdfckadmbgehYdkfdgee
wk	hhiedUdbmeXahVcdeWogkoVkg
wk 0	dckdgdcjeeagacgjdcodjicic
wks	eWigjdfVekXZhYVvflchjjaeX
wobbling	ebbmcbceambbjdfcejfqfgbbk
won	XeagigfjhVbehidZVgegnXjVV
won the	ZXXYgjihgZhZikXeZWZiobhYZ
won't	XjjiRkdVYqkVhekihxeaZaihj
wont	XfVkehfXbohadYYekqhkXXido
wont do	ccembcbeekcgcebinoededcic
wont renew	eccddldcjiocbfeddddafeajn
word	YkgfaYecnZfmgZqbbXbcbheaZ
wording	babnbcacmbamacaccZcadhbYZ
work	bnabicYhhZYicbageXcbcblYa
working	aaklZbaaoZYhfbmZhXgabblZa
works	mdibZbdcmddggjgmZWbZYaaYa
worried	bkjccZabhgZdZcYidjdadakjb
worried about	ckkdcZachgZdZbZjdidbdaejc
worth	pYZaaZZbnbZdglZcdWdYgZYah
worth a	oaabdbbelcadgaaddXeYhaZah
worth a call	mbcbecbekcaehbaddXeZdbabi
would	doYjYWTZgihhfhcieljjZffef
would like	kfbcffbdkecdccabjZlbdhbde
would take	afbmccZddjldgdjcekcmdcekd
writing	ZemjbeYbnbcYfYXamgYYaelhZ
writing it	eckeffdfjeifiddcjZbcdhfde
writing it up	eckeffdfjeifiddcjZbcdhfde
written	ZXnhfZfahiblnZdYgnalogYnX
wrong	hbahjcbcejZbacblfjjcddZaa
wrote	lbbbbjbdghgbZlacdXejdggba
x	ibXhYZjbmecjfbaiaiaacbica
year	XaVmfYgfjXeihfXiegZeaYTgj
years	cjZajiYmcacohjgWhZZWaZXWp
yes	YVksVWafjUkbTTrefVthfWcgV
yes they	ckaifebgjdebdbjbdZkZdhacc
yet	qebdUSVdmSckfjUVUYeSkjRhX
yet,asked	kcdeefdcldcebeeefahiebbne
yield	fclcfdcgkcZdbcebdYkddload
you	glYlYYVkYmjdiZhjasaoafgZf
you 0	ejbifddeejoklddicjeZddcei
your	dmbhakZbcllbgaiaapbldhime
yr	hlfakSYhjajeikebZcYcbdYkm
yr is	djchcebhkchahlZdkZdifebcc
yr,C	jibcdbbedkdeidddboiceecdd
yrs	gicdiYcjiXZidbcYVeiTedffl
yrs at	fdbhjfahieYmcebecgndcddhk
yrs on	cilcbfbfjekckeedeZeffhjjd
zero	hjidbeZjfehaYnaeambZcjdiZ
`;
